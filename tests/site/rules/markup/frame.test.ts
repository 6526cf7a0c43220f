import { append, testPageRules, type PageRule } from '../page-rules.ts';
import { isMoved, pageAt, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { edition } = site.edition;

const isFramed = (page: Page): boolean => !isMoved(page);

/** The links of a part of a page, as words and addresses. */
const linksOf = ({ root }: Page, selector: string): string[] =>
  root
    .querySelectorAll(`${selector} a`)
    // Where an error is reported depends on the page.
    .filter((link) => !/^Report an error/.test(textOf(link)))
    .map((link) => `${textOf(link)} → ${link.getAttribute('href')}`);

const PARTS = ['body > header', 'body > footer'];
const home = pageAt(site, '/');
const wanted = new Map(PARTS.map((part) => [part, linksOf(home, part)]));

const frame: PageRule = {
  rule: 'has the same head and foot as the home page, with the version of the edition',
  applies: isFramed,
  find: (page) => [
    ...PARTS.filter((part) => linksOf(page, part).join('\n') !== wanted.get(part)?.join('\n')).map(
      (part) => `other links in ${part}`,
    ),
    ...[edition.version, edition.date]
      .filter((words) => !textOf(page.root.querySelector('body > footer')).includes(words))
      .map((words) => `its foot does not say ${words}`),
    ...(textOf(page.root.querySelector('body > header .name')) === edition.title
      ? []
      : ['its head does not name the edition']),
    ...(page.root.querySelector('body > header form[role="search"] input#site-search') ? [] : ['no search']),
  ],
  mutations: {
    'a section left out': (html) =>
      html.replace(/<li>\s*<a href="[^"]*visits\/"[^>]*>[^<]*<\/a>\s*<\/li>/, ''),
    'a section under another name': (html) => html.replace(/> Timeline <\/a>/, '> Chronicle </a>'),
    'two sections exchanged': (html) => html.replace(/(<a href="[^"]*)timeline\/"/, '$1agreements/"'),
    'another version': (html) => html.replace(`Version ${edition.version}`, 'Version 0'),
    'another date of the edition': (html) => html.replace(`, ${edition.date} <`, ', 1900-01-01 <'),
    'no search': (html) => html.replace('id="site-search"', 'id="x"'),
    'no name': (html) => html.replace(/(class="name"[^>]*>)[^<]*/, '$1 x '),
    'no foot': (html) => html.replace(/<footer class="colophon">[^]*?<\/footer>/, ''),
  },
};

const current: PageRule = {
  rule: 'marks in its navigation the section it is in, and no other',
  applies: isFramed,
  find: (page) =>
    page.root.querySelectorAll('nav[aria-label="Main"] a').flatMap((link) => {
      const section = withoutBase(site, link.getAttribute('href') ?? '');
      const isIn = page.path.startsWith(section);
      const expected = isIn ? (page.path === section ? 'page' : 'true') : undefined;
      const said = link.getAttribute('aria-current');
      return said === expected ? [] : [`${textOf(link)} is said to be ${said}, and is ${expected}`];
    }),
  mutations: {
    'no section marked': (html) => html.replace(/ aria-current="(page|true)"/, ''),
    'another section marked': (html) =>
      html.replace(/(<a href="[^"]*\/places\/")(?! aria)/, '$1 aria-current="page"'),
  },
};

/** A day, a month or a year, as HTML writes them. */
const MACHINE_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Whether a value names a year, a month or a day that there is. */
function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = MACHINE_DATE.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const times: PageRule = {
  rule: 'gives each date to programs as it gives it to readers',
  find: ({ root }) =>
    root
      .querySelectorAll('time')
      .filter((time) => {
        const value = time.getAttribute('datetime') ?? '';
        const [year = '', , day] = value.split('-');
        const words = textOf(time);
        const says = words.includes(year) && (day === undefined || words.includes(`${Number(day)}`));
        return !isDate(value) || !says;
      })
      .map((time) => time.outerHTML),
  mutations: {
    'a day that there is not': (html) =>
      html.replace(/<time datetime="[^"]*"/, '<time datetime="2013-02-30"'),
    'a date of another form': (html) => html.replace(/<time datetime="[^"]*"/, '<time datetime="4 May 1992"'),
    'a date in EDTF': (html) => html.replace(/(<time datetime="[^"]*)"/, '$1~"'),
    'another year': (html) => html.replace(/<time datetime="\d{4}/, '<time datetime="1899'),
    'no date': (html) => html.replace(/<time datetime="[^"]*"/, '<time'),
  },
};

const comments: PageRule = {
  rule: 'holds nothing that only its makers need',
  find: ({ html }) =>
    [
      ...html.matchAll(
        /<!--[^]{0,40}|data-astro-[\w-]+|\/@(vite|fs|id)\/[^"]*|https?:\/\/(localhost|127\.0\.0\.1)[^"]*|sourceMappingURL[^\n]*/g,
      ),
    ].map(([found]) => found),
  mutations: {
    'a comment': append('<!-- look at this again -->'),
    'an address of the development server': append('<p><a href="http://localhost:4321/">x</a></p>'),
    'a mark of the tool that makes it': append('<p data-astro-source-file="x">x</p>'),
    'a script of the development server': append('<script type="module" src="/@vite/client"></script>'),
  },
};

testPageRules(site, [frame, current, times, comments]);
