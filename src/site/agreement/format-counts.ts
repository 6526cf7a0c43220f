import type { AgreementsIndex } from '#edition/agreements/agreements-index.ts';
import { pluralize } from '#site/ui/text/pluralize.ts';

/** How many agreements an edition can tell apart; every page that gives this number takes it from here. */
export const formatListed = ({ listed }: Pick<AgreementsIndex, 'listed'>): string =>
  `${pluralize(listed.length, 'agreement or other document', 'agreements and other documents')} named or described`;

/** What the rows of the index are, so that their sum is seen: "19 entries: …". */
export function formatRows({ listed, drafts, groups, counted }: AgreementsIndex): string {
  const parts = groups.reduce((sum, group) => sum + group.parts.length, 0);
  const rest = [
    drafts.length > 0 && pluralize(drafts.length, 'draft'),
    groups.length > 0 &&
      `${pluralize(groups.length, 'group')} whose ${pluralize(parts, 'document')} have entries of their own`,
    counted.length > 0 && `${counted.length} for agreements that are only counted`,
  ].filter((one) => one !== false);
  const rows = listed.length + drafts.length + groups.length + counted.length;
  const all = [`these ${listed.length}`, ...rest];
  const list = all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `The list has ${pluralize(rows, 'entry', 'entries')}: ${list}.`;
}
