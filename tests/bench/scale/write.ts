import path from 'node:path';
import { addMadeUpContent } from './made-up-content.ts';

/** `node tests/bench/scale/write.ts FOLDER COUNT`: adds so many made-up events to the content of a copied project. */
const [folder, count] = process.argv.slice(2);
if (folder === undefined || !(Number(count) >= 0)) throw new Error('Give a folder and a number of events.');
await addMadeUpContent(path.join(folder, 'content'), Number(count));
