import { formatDate } from '#dates/format/format-date.ts';
import type { Authority, Basis, Edition, Reference } from '#edition/types/edition.ts';
import type { Claim } from '#edition/evidence/claims/claim.ts';
import { joinSlugs, tellApart } from '#edition/evidence/claims/slugs.ts';
import { listOffices, type HeldOffice } from './list-offices.ts';

/* The values of an entry of a register, each with an address of its own. */

/** The anchors of the values of which an entry of a register has one at most. */
export const REGISTER_CLAIM = {
  name: 'name',
  description: 'description',
  place: 'place',
  position: 'position',
  sameAs: 'same-as',
} as const;

/** What a text of the edition prints; the form that the editors give to what it prints otherwise. */
const basisOf = (label: Basis['label'], references: Reference[] = []): Basis => ({
  label,
  rule: null,
  references,
});

/** The spellings of an entry that a text prints, each with its anchor: `spelling-a-brown`; other forms are for searching. */
export function listPrintedSpellings({
  variants,
}: Pick<Authority, 'variants'>): { id: string; form: string; siglum: string }[] {
  const printed = variants.filter(({ printedBy }) => printedBy.length > 0);
  const slugs = printed.map(({ form }) => slugOf(form));
  return printed.map(({ form, printedBy }, index) => {
    const slug = slugs[index] ?? '';
    const isOwn = slug !== '' && slugs.indexOf(slug) === slugs.lastIndexOf(slug);
    // Those that differ in signs and capitals alone keep the capitals, and the signs by their numbers.
    const name = isOwn ? slug : form.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, numberOf);
    return { id: `spelling-${name}`, form, siglum: printedBy.map(({ siglum }) => siglum).join(', ') };
  });
}

/** A sign by its number in Unicode, hexadecimal: an anchor has letters, digits and hyphens. */
const numberOf = (sign: string): string => `_${sign.codePointAt(0)?.toString(16)}_`;

/** A name in letters of any script, small, its parts joined by hyphens. */
const slugOf = (form: string): string =>
  form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The anchors of offices that somebody held: `office-president`, with the day of the beginning where it was held twice. */
export const officeIds = (offices: readonly Pick<HeldOffice, 'name' | 'from'>[]): string[] =>
  tellApart(offices.map(({ name, from }) => [joinSlugs('office', name), from.edtf]));

/** Every value of an entry of a register, in the order of its page. */
export function listRegisterClaims(edition: Pick<Edition, 'offices'>, authority: Authority): Claim[] {
  const { path, name, description, references, namePrintedBy, place, position, sameAs } = authority;
  const claim = (id: string, field: string, what: string, value: string, basis: Basis): Claim => ({
    ...{ id, path: `${path}#${id}`, field, name: what, value, ...basis, quotes: [], rivals: [] },
  });
  const offices = listOffices(authority, edition);
  const ids = officeIds(offices);
  return [
    claim(
      REGISTER_CLAIM.name,
      'name',
      'Name',
      name,
      basisOf(namePrintedBy.length > 0 ? 'stated' : 'normalised'),
    ),
    claim(
      REGISTER_CLAIM.description,
      'description',
      'Description',
      description,
      basisOf(references.length > 0 ? 'outside' : 'normalised', references),
    ),
    ...offices.map((office, index) =>
      claim(
        ids[index] ?? '',
        'office',
        'Office',
        `${office.name}, ${formatTerm(office)}`,
        basisOf('outside', office.references),
      ),
    ),
    ...(place ? [claim(REGISTER_CLAIM.place, 'place', 'Place', place.title, basisOf('stated'))] : []),
    ...(sameAs.length > 0
      ? [claim(REGISTER_CLAIM.sameAs, 'sameAs', 'The same as', sameAs.join(', '), basisOf('outside'))]
      : []),
    ...(position
      ? [
          claim(
            REGISTER_CLAIM.position,
            'position',
            'Position',
            formatPosition(position),
            basisOf('outside', position.references),
          ),
        ]
      : []),
    ...listPrintedSpellings(authority).map(({ id, form, siglum }) =>
      claim(id, 'variants', 'Spelling', `“${form}” (${siglum})`, basisOf('stated')),
    ),
  ];
}

/** The time of an office: "from 16 November 1994", "7 May 2008 to 7 May 2012". */
export const formatTerm = ({ from, to }: Pick<HeldOffice, 'from' | 'to'>): string =>
  to ? `${formatDate(from)} to ${formatDate(to)}` : `from ${formatDate(from)}`;

/** Where a place lies: "55.76° N, 37.62° E". */
export function formatPosition({ north, east }: { north: number; east: number }): string {
  const write = (degrees: number, [positive, negative]: readonly [string, string]): string =>
    `${Math.abs(degrees)}° ${degrees < 0 ? negative : positive}`;
  return `${write(north, ['N', 'S'])}, ${write(east, ['E', 'W'])}`;
}
