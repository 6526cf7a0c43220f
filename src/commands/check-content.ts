import { enableCompileCache } from 'node:module';

// `npm run check`: says whether content/ can be published, and if not, lists every problem.

// Node then keeps our code compiled, in the folder of the system for temporary files, by the content of each file and
// the version of Node; where it cannot, it compiles as always. It only does so for what is imported after this.
enableCompileCache();
const { reportContent } = await import('./report-content.ts');
await reportContent(process.cwd());
