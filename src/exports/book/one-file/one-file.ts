import { createHash } from 'node:crypto';
import { link, paragraph, text } from '#exports/book/epub/book-words.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { escapeXml } from '#text/characters/xml.ts';
import { OneFileWriter } from './parts.ts';
import { ONE_FILE_STYLE } from './style.ts';

/* The whole edition in one file of HTML: it asks for nothing, and opens from a disk. */

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * The whole edition as one HTML file with its search, whose script is given. It may load nothing from anywhere. Without
 * the script it is read all the same.
 */
export function writeOneFile(edition: Edition, toAddress: ToAddress, script: string): string {
  const { title } = edition;
  const parts = new OneFileWriter(edition, toAddress).parts();
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(ONE_FILE_STYLE)}`;
  const contents = parts.map(({ id, title: name }) => link(`#${id}`, name)).join(' · ');
  const licence = title.licence ? link(title.licence.address, title.licence.name) : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${`<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
${text('title', title.title)}
<style>${ONE_FILE_STYLE}</style>
</head>
<body>
<header>
${text('h1', title.title)}
${paragraph(escapeXml(`${title.subtitle}. ${title.editors}, version ${title.version}, ${title.date}. `), licence)}
<form role="search" hidden><label>Search <input type="search" autocomplete="off"></label> <button>Search</button> <output></output><ol id="found"></ol></form>
<nav aria-label="Parts">${contents}</nav>
</header>
<main>
${parts.map(({ id, title: name, content }) => `<h2 id="${id}">${escapeXml(name)}</h2>\n${content.join('\n')}`).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}
