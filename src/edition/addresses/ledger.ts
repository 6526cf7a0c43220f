import { listAddresses } from './addresses.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { compareText } from '#text/order/compare-text.ts';

/** Every address ever published, one a line, sorted. Lines are only ever added. */
export const LEDGER = 'content/addresses.txt';

/** Whether an edition is held to its ledger, and whether the lines must be in order: not by a command that sorts them. */
export type LedgerOrder = 'none' | 'any' | 'sorted';

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The folder of a release: 1.0.0. */
const VERSION = String.raw`\d+\.\d+\.\d+`;
const ADDRESS = new RegExp(`^/(?:(?:${SEGMENT}|${VERSION})/)*(?:#\\S+|${SEGMENT}(?:\\.[a-z]+)+)?$`);

const LOCATION: SourceLocation = { file: LEDGER, lineOf: () => null };

/** The lines of a ledger with their numbers, without those that are empty. */
const listLines = (text: string): { address: string; line: number }[] =>
  text
    .split(/\r?\n/)
    .map((address, index) => ({ address, line: index + 1 }))
    .filter(({ address }) => address !== '');

/** The addresses of a ledger, in the order of its lines. */
export const readLedger = (text: string): string[] => listLines(text).map(({ address }) => address);

/**
 * Holds an edition to the ledger of its addresses: each line is an address, once, in order; what it names is there, or
 * leads on to where it is today; and only what was published leads on.
 */
export function validateLedger(
  text: string,
  order: LedgerOrder,
  { moved }: Pick<ParsedContent, 'moved'>,
  edition: Parameters<typeof listAddresses>[0],
  problems: ProblemList,
): void {
  const lines = listLines(text);
  const withdrawn = new Set(edition.history.withdrawn.map(({ path }) => path));
  const served = new Set(listAddresses(edition));
  const published = new Set(lines.map(({ address }) => address));
  let before = '';
  let isReported = order !== 'sorted';
  for (const { address, line } of lines) {
    if (!ADDRESS.test(address)) {
      problems.add('ledger-broken', LOCATION, [], { given: address }, line);
      continue;
    }
    if (!served.has(address) && !leadsOn(address, moved.addresses, withdrawn)) {
      problems.add('address-lost', LOCATION, [], { address }, line);
    }
    if (!isReported && compareText(before, address) >= 0) {
      isReported = true;
      problems.add('ledger-unsorted', LOCATION, [], { address, before }, line);
    }
    before = address;
  }
  for (const from of Object.keys(moved.addresses)) {
    if (!published.has(from)) problems.add('address-unpublished', moved.location, [from], { from });
  }
}

/**
 * Whether an address is a part of a page that has moved, or says why it was withdrawn, or the entry of such an event in the
 * timeline.
 */
function leadsOn(address: string, moved: Edition['moved'], withdrawn: ReadonlySet<string | null>): boolean {
  const [path = '', anchor] = address.split('#');
  if (anchor === undefined) return false;
  const isMovedOrWithdrawn = (page: string): boolean => page in moved || withdrawn.has(page);
  return isMovedOrWithdrawn(path) || (path === '/timeline/' && isMovedOrWithdrawn(`/events/${anchor}/`));
}
