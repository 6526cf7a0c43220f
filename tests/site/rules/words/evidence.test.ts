import type { HTMLElement } from 'node-html-parser';
import { checkOnRecordPage } from '../../quotes.ts';
import { pageOfRecord } from '../../records.ts';
import { append, testPageRules, type PageRule } from '../page-rules.ts';
import { foldSpace, pageAt, readSite, textOf, withoutBase, type Page } from '../../site.ts';
import { present } from '../../../setup/present.ts';

const site = await readSite();
const { sources } = site.edition;

/** The words of the passages asked for so far, by their address. */
const passages = new Map<string, string>();

/** The words of a passage, white space folded; empty when there is none at an address. */
function wordsAt(address: string): string {
  const known = passages.get(address);
  if (known !== undefined) return known;
  const [path = '', id = ''] = withoutBase(site, address).split('#');
  const isThere = site.pages.some((page) => page.path === path);
  const words = isThere ? textOf(pageAt(site, path).root.querySelector(`[id="${id}"] .words`)) : '';
  passages.set(address, words);
  return words;
}

const quotations: PageRule = {
  rule: 'quotes a passage in its own words',
  find: ({ root }) =>
    root.querySelectorAll('blockquote').flatMap((quotation) => {
      const words = wordsAt(quotation.getAttribute('cite') ?? '');
      const pieces = quotation.text.split(/…|\[…\]/).map(foldSpace);
      return words !== '' && pieces.every((piece) => words.includes(piece))
        ? []
        : [`“${textOf(quotation).slice(0, 60)}” is not in ${quotation.getAttribute('cite')}`];
    }),
  mutations: {
    'a word changed': (html) => html.replace(/(<mark>[^<]*?)\bthe\b/, '$1a'),
    'a word left out': (html) => html.replace(/(<blockquote[^>]*>\s*<mark>\w+ )\w+ /, '$1'),
    'a word put in': (html) => html.replace(/(<blockquote[^>]*>\s*<mark>)/, '$1Verily '),
    'another passage named': (html) => html.replace(/(<blockquote cite="[^"#]*)#p\d+/, '$1#p1'),
    'no passage named': (html) => html.replace(/<blockquote cite="[^"]*"/, '<blockquote'),
    'a letter of another script': (html) => html.replace(/(<mark>[^<]*?)e/, '$1\u0435'),
  },
};

const evidence: PageRule = {
  rule: 'of a record shows its title, its summary, its date and its evidence as the edition has them, and no more',
  applies: (page) => pageOfRecord(site, page) !== undefined,
  find: (page) => {
    const record = present(pageOfRecord(site, page), 'record');
    const { root } = page;
    const edtf = /EDTF\s+(\S+)/.exec(root.querySelector('.facts')?.text ?? '')?.[1];
    const date = 'signed' in record ? record.signed : record.date;
    const shown = root.querySelectorAll('.evidence-section figure').map(({ id }) => id);
    const known = record.evidence.map(({ quote }) => `quote-${quote}`);
    return [
      ...(textOf(root.querySelector('h1')) === record.title ? [] : ['another title']),
      ...(textOf(root.querySelector('.lead')) === foldSpace(record.summary) ? [] : ['another summary']),
      ...(edtf === undefined || edtf === date ? [] : [`the date ${edtf}, not ${date}`]),
      ...shown.filter((id) => !known.includes(id)).map((id) => `${id} is no evidence of this record`),
      ...record.evidence.flatMap(
        (piece) => checkOnRecordPage(piece, page, site, `quote-${piece.quote}`) ?? [],
      ),
    ];
  },
  mutations: {
    'another title': (html) => html.replace(/(<h1[^>]*>\s*)/, '$1x'),
    'another summary': (html) => html.replace(/(class="lead">\s*)/, '$1x'),
    'another date': (html) => html.replace(/(EDTF<\/a>\s+)\d{4}/, '$11900'),
    'a piece of evidence left out': (html) => html.replace(/<figure class="evidence[^]*?<\/figure>/, ''),
    'evidence of another record': (html) =>
      html.replace('<figure class="evidence', '<figure id="quote-x"><figcaption>x</figcaption></figure>$&'),
    'words not marked': (html) => html.replace(/<\/?mark>/g, ''),
  },
};

/** What the sign of a label says; the name of a rule may follow. */
const LABELS = /^(?:(stated|normalised|inferred|outside)(?:: .+)?|S)$/;

/** The facts of a record of which a reader is told how they are known: those it states. */
function listLabelled(page: Page): string[] {
  const record = present(pageOfRecord(site, page), 'record');
  const date = 'signed' in record ? record.signed : record.date;
  return [
    ...(date === null ? [] : ['Date', 'Signed', 'Reached']),
    ...(record.places.length > 0 ? ['Place'] : []),
    'Organizations',
  ];
}

const labels: PageRule = {
  rule: 'of a record says how each of its facts is known',
  applies: (page) => pageOfRecord(site, page) !== undefined,
  find: (page) => [
    ...page.root
      .querySelectorAll('.facts dd')
      // What other sources add has its label once, at its heading.
      .filter((fact) => !fact.closest('.known-elsewhere'))
      .filter((fact) => listLabelled(page).includes(textOf(fact.previousElementSibling)))
      .flatMap((fact) => {
        const items = fact.querySelectorAll('li');
        return items.length > 0 ? items : [fact];
      })
      .filter((fact) => !fact.querySelector('.label, .l-stated'))
      .map((fact) => `“${textOf(fact)}” has no label`),
    ...page.root
      .querySelectorAll('.label')
      .filter((label) => !isLabel(label))
      .map((label) => `“${textOf(label)}” is no label, or another one`),
  ],
  mutations: {
    'a label left out': (html) =>
      html.replace(/(<dl class="facts"[^]*?)<a class="(?:label|l-stated)[^>]*>[^<]*<\/a>/, '$1'),
    'a label that is none': (html) => html.replace(/(<a class="label[^>]*>)[^<]*/, '$1sure'),
    'a label in the colour of another': (html) => html.replace('label l-inferred', 'label l-outside'),
  },
};

/** Whether a label says one of the four words, and its class the same one. */
const isLabel = (label: HTMLElement): boolean => {
  const found = LABELS.exec(textOf(label));
  return found !== null && label.classList.contains(`l-${found[1] ?? 'stated'}`);
};

const sigla: PageRule = {
  rule: 'names the witnesses by their sigla, each in its ink',
  find: ({ root }) =>
    root
      .querySelectorAll('.siglum')
      .filter((sign) => {
        const ink = sources.findIndex(({ siglum }) => siglum === textOf(sign)) + 1;
        return sign.classList.contains('inote') ? ink > 0 : ink === 0 || !sign.classList.contains(`i${ink}`);
      })
      .map((sign) => sign.outerHTML.slice(0, 80)),
  mutations: {
    'a witness that is none': append('<span class="siglum i1">Z</span>'),
    'a witness in the ink of another': (html) => html.replace(/siglum i1(">A<)/, 'siglum i2$1'),
    'a witness as an outside source': (html) => html.replace('class="siglum i1"', 'class="siglum inote"'),
  },
};

const notes: PageRule = {
  rule: 'numbers its notes from one without a gap, and each sentence has one mark, which opens the note of its number',
  find: ({ root, html }) => {
    const marks = root.querySelectorAll('.cite button');
    const numbers = [...new Set(marks.map((mark) => Number.parseInt(textOf(mark), 10)))];
    const known = new Set(root.querySelectorAll('.citations [popover]').map(({ id }) => id));
    const opened = new Set(marks.map((mark) => mark.getAttribute('popovertarget') ?? ''));
    return [
      ...numbers
        .filter((number, index) => number !== index + 1)
        .map((number) => `note ${number} is out of order`),
      ...marks
        .filter((mark) => mark.getAttribute('popovertarget') !== `cite-${Number.parseInt(textOf(mark), 10)}`)
        .map((mark) => `mark ${textOf(mark)} opens ${mark.getAttribute('popovertarget')}`),
      ...marks
        .filter(
          (mark) =>
            !new RegExp(`^Note ${Number.parseInt(textOf(mark), 10)}\\b`).test(
              mark.getAttribute('aria-label') ?? '',
            ),
        )
        .map((mark) => `mark ${textOf(mark)} is called ${mark.getAttribute('aria-label')}`),
      ...[...html.matchAll(/<\/sup>\s*<sup class="cite"[^]*?<\/sup>/g)].map(() => 'a mark follows another'),
      ...[...opened].filter((id) => !known.has(id)).map((id) => `there is no note ${id}`),
      ...[...known].filter((id) => !opened.has(id)).map((id) => `nothing opens the note ${id}`),
    ];
  },
  mutations: {
    'a mark of no note': (html) => html.replace('popovertarget="cite-1"', 'popovertarget="cite-99"'),
    'a mark of another note': (html) => html.replace('popovertarget="cite-1"', 'popovertarget="cite-2"'),
    'a number left out': (html) => html.replace(/(popovertarget="cite-2"[^>]*>)2/g, '$13'),
    'two marks at one sentence': (html) => html.replace(/<sup class="cite"[^]*?<\/sup>/, '$&$&'),
    'a note without a mark': (html) => html.replace(/<sup class="cite" id="ref-2">[^]*?<\/sup>/, ''),
    'a note that is lost': (html) => html.replace('id="cite-1"', 'id="gone"'),
  },
};

testPageRules(site, [quotations, evidence, labels, sigla, notes]);
