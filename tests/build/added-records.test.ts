import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExpected, formatReview, hasRegressions, reviewContent } from '#commands/check-expected.ts';
import { PROJECT } from '#commands/project.ts';
import { buildCopy, copyProject, removeCopy } from '../setup/project-copy.ts';

/* The promise of the README: whoever adds records runs the check, and all tests are as green as before. */

const CHRONICLE = `Chronicle of a library

On 3 March 2020 the Agreement on exchange of books was signed in Dushanbe. The library holds more than 40 thousand volumes.

In June 1995 a delegation visited Moscow; nothing else is known of it.

A letter dates it to 4 March 2020, a Wednesday.

A last sentence on which nothing rests.`;

const FILES: Readonly<Record<string, string>> = {
  'sources/chronicle-2021.txt': CHRONICLE,
  'sources/chronicle-2021.yaml': `siglum: C
shortTitle: The chronicle
title: { value: Chronicle of a library, label: stated }
publisher: { value: The chronicler, label: outside, references: [mfa-page] }
published: { edtf: '2021', label: outside, references: [mfa-page] }
address: { value: 'https://example.org/chronicle', label: outside, references: [mfa-page] }
language: en
sha256: ${createHash('sha256').update(CHRONICLE).digest('hex')}
description: A chronicle made up for a test.
provenance: Written for a test.
rights: None are claimed.
`,
  // A summary without its full stop and with a straight apostrophe: the house style is no rule of the handbook.
  'events/exchange-of-books-signed.mdx': `---
title: Agreement on exchange of books signed
summary: The countries' agreement on exchange of books was signed in Dushanbe
kind: signing
date: { edtf: '2020-03-03', words: '3 March 2020' }
places:
  - dushanbe
agreements:
  - exchange-of-books
quotes:
  signed-c:
    source: chronicle-2021
    exact: 'On 3 March 2020 the Agreement on exchange of books was signed in Dushanbe'
    supports: [title, date, places, agreements]
  letter-c:
    source: chronicle-2021
    exact: 'A letter dates it to 4 March 2020'
    supports: [date]
    says: { date: '2020-03-04' }
---
`,
  // A year that was silent before.
  'events/delegation-in-moscow.mdx': `---
title: A delegation in Moscow
summary: A delegation visited Moscow.
kind: diplomacy
date: { edtf: '1995-06', words: 'June 1995' }
places:
  - moscow
quotes:
  visit-c:
    source: chronicle-2021
    exact: 'In June 1995 a delegation visited Moscow'
    supports: [title, date, places]
---
`,
  'agreements/exchange-of-books.mdx': `---
title: Agreement on exchange of books
titleAsPrinted: Agreement on exchange of books
summary: The agreement was signed in Dushanbe.
subject: Exchange of books
designation: agreement
level: not stated
status: named
signed: { edtf: '2020-03-03', words: '3 March 2020' }
signedDuring: exchange-of-books-signed
places:
  - dushanbe
quotes:
  signed-c:
    source: chronicle-2021
    exact: 'On 3 March 2020 the Agreement on exchange of books was signed in Dushanbe'
    supports: [title, subject, designation, signed, places, signedDuring]
---
`,
  'figures/volumes-of-the-library.yaml': `what: Volumes of the library
value: more than 40 thousand
number: 40000
qualifier: more than
unit: volumes
quotes:
  count-c:
    source: chronicle-2021
    exact: 'more than 40 thousand volumes'
    supports: [what, value, unit]
`,
};

/** The test folders whose outcome could depend on what the content holds. */
const FOLDERS = [
  'tests/content',
  'tests/site/pages',
  'tests/site/rules',
  'tests/site/search',
  'tests/site/addresses',
];

/** No build and no browser, and one parse of each module for all files. */
const CONFIG = `export default {
  test: { include: ['tests/**/*.test.ts'], isolate: false, experimental: { viteModuleRunner: false }, testTimeout: 1_800_000, hookTimeout: 1_800_000 },
};
`;

/**
 * Runs the tests of a copy against its last build: what failed, each with its message. Pages that are what they are in
 * this project are not checked again; nor is that a rule catches what it is for.
 */
async function runTests(folder: string): Promise<string[]> {
  const vitest = path.join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const output = path.join(folder, 'report.json');
  const options = ['--config', 'vitest.config.mjs', '--reporter=json', `--outputFile=${output}`];
  // The variables of the outer run would make the inner one take itself for a worker.
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|MODE$)/.test(name))),
    CHECKED_SITE: path.join(PROJECT, 'dist'),
  };
  const child = spawn(process.execPath, [vitest, 'run', '--root', '.', ...options, ...FOLDERS], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  await once(child, 'exit');
  const report = JSON.parse(await readFile(output, 'utf8')) as Report;
  expect(report.numTotalTests).toBeGreaterThan(500);
  return report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}: ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join('\n')}`),
  ]);
}

interface Report {
  numTotalTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

describe('A source, an agreement, a figure and three events, added as the handbook says', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await copyProject();
    await cp(path.join(PROJECT, 'tests'), path.join(folder, 'tests'), { recursive: true });
    await writeFile(path.join(folder, 'vitest.config.mjs'), CONFIG);
    const handbook = await readFile(path.join(PROJECT, 'content', 'README.md'), 'utf8');
    const [, file = '', text = ''] = /```mdx (content\/events\/\S+)\n([^]*?\n)```/.exec(handbook) ?? [];
    await writeFile(path.join(folder, file), text);
    for (const [name, words] of Object.entries(FILES))
      await writeFile(path.join(folder, 'content', name), words);
    const { code, output } = await buildCopy(folder);
    expect(code, output).toBe(0);
  }, 180_000);
  afterAll(() => removeCopy(folder));

  it('are new to what is expected, and change nothing of it', async () => {
    const review = await reviewContent(folder);
    expect(hasRegressions(review), formatReview(review)).toBe(false);
    expect(review.differences.filter(({ change }) => change === 'new').length).toBeGreaterThanOrEqual(6);
  });

  it('show beside a date what another text says of it, linked to its words', async () => {
    const page = path.join(folder, 'dist', 'events', 'exchange-of-books-signed', 'index.html');
    const html = await readFile(page, 'utf8');
    const date = /<dd[^>]*\bid="?date\b[^]*?<\/dd>/.exec(html)?.[0] ?? '';
    expect(date).toMatch(/<a [^>]*href="?#quote-letter-c\b[^>]*>\s*C says 4 March 2020\s*<\/a>/);
    expect(html).toMatch(/<figure[^>]* id="?quote-letter-c\b/);
  });

  it('turn no test of the content or of the pages red', { timeout: 600_000 }, async () => {
    expect(await runTests(folder)).toEqual([]);
  });

  it('can be accepted, and are then held as firmly as the others', async () => {
    expect(await checkExpected(folder, ['--accept'], () => undefined)).toBe(0);
    expect(hasRegressions(await reviewContent(folder))).toBe(false);
    const file = path.join(folder, 'content', 'events', 'delegation-in-moscow.mdx');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace("'June 1995' }", "'June 1995', label: normalised }"),
    );
    expect(await checkExpected(folder, [], () => undefined)).toBe(1);
  });
});
