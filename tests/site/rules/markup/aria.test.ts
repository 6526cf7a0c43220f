import { append, testPageRules, type PageRule } from '../page-rules.ts';
import { readSite, textOf } from '../../site.ts';

const site = await readSite();

/** Roles of WAI-ARIA 1.2 that a page of text may need. */
const ROLES = new Set(
  (
    'alert group img list listitem listbox none note option presentation region search status table row cell ' +
    'columnheader rowheader combobox figure navigation complementary heading link button radio radiogroup'
  ).split(' '),
);

const TRUE_OR_FALSE = /^(true|false)$/;
/** What the values of attributes may be; of those without a row any words will do. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'aria-label': /\S/,
  'aria-labelledby': /\S/,
  'aria-describedby': /\S/,
  'aria-controls': /\S/,
  'aria-keyshortcuts': /\S/,
  'aria-hidden': TRUE_OR_FALSE,
  'aria-busy': TRUE_OR_FALSE,
  'aria-expanded': TRUE_OR_FALSE,
  'aria-pressed': TRUE_OR_FALSE,
  'aria-disabled': TRUE_OR_FALSE,
  'aria-atomic': TRUE_OR_FALSE,
  'aria-live': /^(off|polite|assertive)$/,
  'aria-current': /^(page|step|location|date|time|true|false)$/,
  'aria-sort': /^(ascending|descending|none|other)$/,
  'aria-level': /^[1-6]$/,
};

const aria: PageRule = {
  rule: 'uses roles and states that there are, with values that they have',
  find: ({ root }) => [
    ...root
      .querySelectorAll('[role]')
      .map((element) => element.getAttribute('role') ?? '')
      .filter((role) => !ROLES.has(role))
      .map((role) => `“${role}” is no role`),
    ...root.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => /^aria-/i.test(name) && !VALUES[name]?.test(value))
        .map(([name, value]) => `${name}="${value}"`),
    ),
  ],
  mutations: {
    'a role that is none': append('<p role="footnote">x</p>'),
    'an empty role': append('<p role="">x</p>'),
    'a state that is none': append('<p aria-label-by="main">x</p>'),
    'a state misspelt': append('<p aria-labeledby="main">x</p>'),
    'a value that is none': append('<p aria-hidden="yes">x</p>'),
    'an empty name': append('<section aria-label=" "><p>x</p></section>'),
    'a way to sort that is none': append(
      '<table aria-label="x"><thead><tr><th scope="col" aria-sort="up">x</th></tr></thead></table>',
    ),
  },
};

/** Attributes that name other elements of the page by their ids. */
const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
  'for',
  'headers',
  'form',
  'list',
  'popovertarget',
  'commandfor',
];

const references: PageRule = {
  rule: 'names only parts of itself that are there',
  find: ({ root }) => {
    const known = new Map(root.querySelectorAll('[id]').map((element) => [element.id, element]));
    const named = REFERENCES.flatMap((name) =>
      root
        .querySelectorAll(`[${name}]`)
        .flatMap((element) =>
          (element.getAttribute(name) ?? '').split(/\s+/).map((id) => [name, id] as const),
        ),
    );
    return named.flatMap(([name, id]) => {
      const target = known.get(id);
      if (!target) return [`${name} names “${id}”`];
      const isSilent = /^aria-(labelledby|describedby)$/.test(name) && textOf(target) === '';
      const isNoPopover = name === 'popovertarget' && target.getAttribute('popover') === undefined;
      return isSilent || isNoPopover ? [`${name} names “${id}”, which is not what it has to be`] : [];
    });
  },
  mutations: {
    'a label that is not there': append('<section aria-labelledby="nowhere"></section>'),
    'a label that says nothing': append('<p id="silent"></p><section aria-labelledby="silent"></section>'),
    'a description that is not there': append('<p aria-describedby="nowhere">x</p>'),
    'a field without its label': append('<label for="nowhere">x</label>'),
    'a cell whose head is not there': append(
      '<table aria-label="x"><tr><td headers="nowhere">x</td></tr></table>',
    ),
    'a note that does not open': append('<button type="button" popovertarget="nowhere">1</button>'),
    'a note that is none': append('<button type="button" popovertarget="main">1</button>'),
    'a part that it does not own': append('<ul aria-owns="nowhere"><li>x</li></ul>'),
  },
};

const tables: PageRule = {
  rule: 'has tables whose heads say what they are heads of, and whose rows are of one length',
  find: ({ root }) =>
    root.querySelectorAll('table').flatMap((table) => {
      const heads = table.querySelectorAll('th');
      const lengths = new Set(
        table
          .querySelectorAll('tr')
          .map((row) =>
            row
              .querySelectorAll('th, td')
              .reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0),
          ),
      );
      const hasSpans = table.querySelector('[rowspan]') !== null;
      return [
        ...(heads.length === 0 ? ['a table without heads'] : []),
        ...heads
          .filter((head) => !/^(row|col|rowgroup|colgroup)$/.test(head.getAttribute('scope') ?? ''))
          .map((head) => `“${textOf(head)}” does not say what it heads`),
        ...(lengths.size > 1 && !hasSpans ? [`rows of ${[...lengths].join(' and ')} cells`] : []),
      ];
    }),
  mutations: {
    'a table without heads': append('<table aria-label="x"><tbody><tr><td>x</td></tr></tbody></table>'),
    'a head of nothing': (html) => html.replace(/<th scope="(row|col)"/, '<th'),
    'a cell too many': (html) =>
      html
        .replace('</tr></tbody>', '<td>x</td></tr></tbody>')
        .replace('</tr> </tbody>', '<td>x</td></tr></tbody>'),
  },
};

testPageRules(site, [aria, references, tables]);
