import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { findDeviations, OFFICIAL_STYLES } from './official-styles.ts';
import { listHardWorks, listWorks } from './works.ts';

// `npm run check:styles -- --styles FOLDER`: holds our citations against the official styles in a folder, letter by
// letter, over all that the edition lets be cited and over hard titles and dates. The styles are not ours to publish.

const { values } = parseArgs({ options: { styles: { type: 'string' } } });
if (values.styles === undefined) {
  console.error(
    'Say where the official styles are: npm run check:styles -- --styles FOLDER\n' +
      `The folder holds ${OFFICIAL_STYLES.map(({ file }) => file).join(', ')}, of ` +
      'https://github.com/citation-style-language/styles.',
  );
  process.exit(1);
}
const edition = loadEdition(PROJECT);
const works = [...listWorks(edition), ...listHardWorks(edition)];
for (const style of OFFICIAL_STYLES) {
  const text = await readFile(path.join(values.styles, style.file), 'utf8');
  const deviations = findDeviations(style, text, works);
  console.log(
    `${style.file}: ${works.length - deviations.length} of ${works.length} citations are the same.`,
  );
  for (const { ours, official } of deviations) console.log(`  ours      ${ours}\n  official  ${official}\n`);
  if (deviations.length > 0) process.exitCode = 1;
}
