import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { writeTei } from '#exports/tei/tei.ts';

// `npm run check:tei -- --schema tei_all.rng`: holds each source, as the edition gives it in TEI, against the schema of the
// TEI Consortium, packed with gzip or not. The schema is large, and not ours to publish.

const { values } = parseArgs({ options: { schema: { type: 'string' } } });
if (values.schema === undefined) {
  console.error(
    'Say where the schema is: npm run check:tei -- --schema tei_all.rng\n' +
      'It comes with each release of https://github.com/TEIC/TEI.',
  );
  process.exit(1);
}
const bytes = await readFile(values.schema);
const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
const schema = XmlDocument.fromBuffer(isPacked ? gunzipSync(bytes) : bytes);
const validator = RelaxNGValidator.fromDoc(schema);
const edition = loadEdition(PROJECT);
for (const source of edition.sources) {
  const text = XmlDocument.fromString(writeTei(source, edition, (path) => `https://record.example${path}`));
  try {
    validator.validate(text);
    console.log(`${source.id}: valid.`);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    for (const { message, line } of error.details)
      console.log(`${source.id}, line ${line}: ${message.trim()}`);
    process.exitCode = 1;
  } finally {
    text.dispose();
  }
}
