import { toIsoEnds } from '#dates/iso-date.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import type { ToAddress } from '#exports/json-ld.ts';
import { remarkPointer, witnessPointer } from './marks.ts';
import { element, escapeXml } from '#text/characters/xml.ts';

const text = (name: string, content: string): string => element(name, {}, escapeXml(content));

/** What stands before the text of a source: what it is, who published it, how it was edited, and what it is compared with. */
export function writeTeiHeader(source: Source, edition: Edition, toAddress: ToAddress): string {
  const { title } = edition;
  const published = toIsoEnds(source.published.date).start;
  return element(
    'teiHeader',
    { 'xml:lang': 'en' },
    element(
      'fileDesc',
      {},
      element(
        'titleStmt',
        {},
        text('title', source.title.value),
        element('editor', { 'xml:id': 'editors' }, escapeXml(title.editors)),
      ),
      element('editionStmt', {}, element('edition', { n: title.version }, escapeXml(title.title))),
      element(
        'publicationStmt',
        {},
        text('publisher', title.editors),
        element('date', { when: title.date }, escapeXml(title.date)),
        element('idno', { type: 'URI' }, escapeXml(toAddress(source.path))),
        element(
          'availability',
          {},
          element('p', {}, escapeXml(source.rights)),
          title.licence
            ? element('licence', { target: title.licence.address }, escapeXml(title.licence.name))
            : '',
        ),
      ),
      element(
        'sourceDesc',
        {},
        element(
          'bibl',
          {},
          text('title', source.title.value),
          text('publisher', source.publisher.value),
          element('date', { when: published }, escapeXml(source.published.edtf)),
          element('ref', { target: source.address.value }, escapeXml(source.address.value)),
          element('note', {}, escapeXml(source.provenance)),
        ),
        element('listWit', {}, ...edition.sources.map((one) => writeWitness(one, toAddress))),
      ),
    ),
    element(
      'encodingDesc',
      {},
      element('editorialDecl', {}, ...DECLARATIONS.map((words) => text('p', words))),
      writeRemarks(source),
    ),
    element('profileDesc', {}, element('langUsage', {}, element('language', { ident: source.language }))),
  );
}

/** The kinds of remarks that there are on the text; none where there are no remarks. */
function writeRemarks({ corrections }: Source): string {
  const names = [...new Set(corrections.map((one) => one.class))].toSorted();
  if (names.length === 0) return '';
  const categories = names.map((name) =>
    element('category', { 'xml:id': remarkPointer(name).slice(1) }, text('catDesc', name)),
  );
  return element('classDecl', {}, element('taxonomy', {}, ...categories));
}

const writeWitness = (source: Source, toAddress: ToAddress): string =>
  element(
    'witness',
    { 'xml:id': witnessPointer(source).slice(1), n: source.siglum, corresp: toAddress(source.path) },
    escapeXml(source.title.value),
  );

const DECLARATIONS = [
  'The text stands letter by letter as it was published. Paragraphs are blocks of lines between blank lines, numbered in their order.',
  'Where the editors read something else, the element choice has the words as printed (sic) and as read (corr). An element seg of the type remark has words that stay, of which the editors remark something; the taxonomy names the kinds of remarks.',
  'Wording that another source has, too, stands in an element app: the words of this text in lem, those of the other in rdg. It says that they share words, not which of them is the older.',
  'Dates are marked where a record of the edition takes its date from these words; names, where a spelling belongs to one entry of the registers alone.',
];
