import { listClaims } from '#edition/evidence/claims/list-claims.ts';
import { passagePath } from '#edition/addresses/permalink.ts';
import type {
  Authority,
  Edition,
  EditionRecord,
  Evidence,
  Figure,
  Note,
  Reference,
} from '#edition/types/edition.ts';
import { escapeMarkdown, joinParts, writeLink, writeList } from './markdown.ts';

/** What a page as Markdown needs of its edition. */
export interface MarkdownEdition {
  readonly edition: Edition;
  /** Turns a path of the edition into its full address. */
  readonly toAddress: (path: string) => string;
}

/** The end of each page: where it stands, of which edition, under which licence. */
export function writeFoot(
  { title: { title, version, date, editors, licence } }: Edition,
  address: string,
): string {
  const rights = licence ? `${editors}, ${licence.name} (${licence.address})` : editors;
  return `---\n\n${escapeMarkdown(`${title}, version ${version} (${date}). ${rights}.`)} Cite as: <${address}>`;
}

/**
 * An event, an agreement or a figure as Markdown. Each value stands with how it is known and with its own address, so that
 * an answer that is made of it can cite the claim.
 */
export function writeRecordMarkdown(
  record: EditionRecord | Figure,
  { edition, toAddress }: MarkdownEdition,
): string {
  const claims = listClaims(edition, record);
  const [stated, elsewhere] = [
    claims.filter(({ field }) => field !== 'elsewhere' && field !== 'title'),
    claims.filter(({ field }) => field === 'elsewhere'),
  ];
  const writeClaim = ({
    name,
    value,
    label,
    rule,
    references,
    path,
    rivals,
  }: (typeof claims)[number]): string => {
    const how = [
      label,
      rule && `by the rule “${rule.title}”`,
      ...references.map(({ address }) => `<${address}>`),
    ];
    const contested = rivals.length > 0 ? '; others differ, see below' : '';
    return `${escapeMarkdown(name)}: ${escapeMarkdown(value)} (${how.filter(Boolean).join(', ')}${contested}) <${toAddress(path)}>`;
  };
  const title = record.type === 'figure' ? record.what : record.title;
  return joinParts(
    `# ${escapeMarkdown(title)}`,
    record.type === 'figure' ? null : escapeMarkdown(record.summary),
    '## What the sources say',
    writeList(stated.map(writeClaim)),
    '## The words that prove it',
    writeList(record.evidence.map((piece) => writeEvidence(piece, toAddress))),
    ...(elsewhere.length > 0 ? ['## From outside the sources', writeList(elsewhere.map(writeClaim))] : []),
    ...writeNotes(record.notes),
    writeFoot(edition, toAddress(record.path)),
  );
}

/** Words of a source, with their place and what they support. */
function writeEvidence(
  { witness, passage, exact, supports }: Evidence,
  toAddress: (path: string) => string,
): string {
  const place = writeLink(`${witness.siglum} ${passage}`, toAddress(passagePath(witness.id, passage)));
  const fields = supports.length > 0 ? ` (supports ${supports.join(', ')})` : '';
  return `${place}: “${escapeMarkdown(exact)}”${fields}`;
}

const writeReferences = (references: readonly Reference[]): string =>
  references.map(({ publisher, address }) => writeLink(publisher, address)).join(', ');

/** The notes of the editors, each with how it is known. */
export function writeNotes(notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ title, text, label, references }) => {
    const see = references.length > 0 ? ` See ${writeReferences(references)}.` : '';
    return `**${escapeMarkdown(title)}** (${label}). ${escapeMarkdown(text)}${see}`;
  });
  return ['## Notes of the editors', writeList(rows)];
}

/** A person, a place or an organization as Markdown: who or what it is, every spelling, every record. */
export function writeAuthorityMarkdown(
  authority: Authority,
  { edition, toAddress }: MarkdownEdition,
): string {
  const { name, description, references, variants, records, notes, sameAs, path } = authority;
  const spellings = variants.map(({ form, lang, printedBy }) => {
    const printed =
      printedBy.length > 0 ? `, printed by ${printedBy.map(({ siglum }) => siglum).join(', ')}` : '';
    return `${escapeMarkdown(form)} (${lang}${printed})`;
  });
  return joinParts(
    `# ${escapeMarkdown(name)}`,
    `${escapeMarkdown(description)}${references.length > 0 ? ` (${writeReferences(references)})` : ''}`,
    ...(sameAs.length > 0 ? [writeList(sameAs.map((address) => `The same: <${address}>`))] : []),
    ...(spellings.length > 0 ? ['## Spellings', writeList(spellings)] : []),
    ...(records.length > 0
      ? [
          '## Events and agreements',
          writeList(
            records.map(({ title, path: to }) =>
              to ? writeLink(title, toAddress(to)) : escapeMarkdown(title),
            ),
          ),
        ]
      : []),
    ...writeNotes(notes),
    writeFoot(edition, toAddress(path)),
  );
}
