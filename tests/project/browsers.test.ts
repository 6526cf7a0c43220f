import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { readFileSync } from 'node:fs';

const CONFIG = 'tests/setup/client.tsconfig.json';

/** What the check of the scripts of pages (`npm run types:check`) says of a script. */
function complaintsOf(script: string): string[] {
  const name = path.join(PROJECT, 'src/client/extra.ts');
  const file = path.join(PROJECT, CONFIG);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (one) => ts.sys.readFile(one)).config,
    ts.sys,
    path.dirname(file),
  );
  const host = ts.createCompilerHost(options);
  const find = host.getSourceFile.bind(host);
  host.getSourceFile = (asked, ...rest) =>
    asked === name ? ts.createSourceFile(asked, script, ts.ScriptTarget.ESNext) : find(asked, ...rest);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('A method that browsers named in the README lack is refused in a script of a page', () => {
  const complaints = complaintsOf(
    [
      'export const least = [3, 1].keys().reduce((a, b) => Math.min(a, b));',
      'export const groups = Map.groupBy([1], () => 1);',
      'export const both = new Set([1]).union(new Set([2]));',
      'export const sorted = [3, 1].toSorted((a, b) => a - b);',
    ].join('\n'),
  );
  const named = complaints.map((one) => /^Property '(\w+)'/.exec(one)?.[1]);
  expect(named.filter(Boolean)).toEqual(['reduce', 'groupBy', 'union']);
  const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'));
  expect(scripts['types:check']).toContain(CONFIG);
});
