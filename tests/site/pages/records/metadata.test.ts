import { pageOfRecord, recordsOf } from '../../records.ts';
import { appendToHead, testPageRules, type PageRule } from '../../rules/page-rules.ts';
import { isMoved, readSite, textOf, withoutBase, type Page } from '../../site.ts';
import { saveItem, type SavedItem } from './reference-manager.ts';

const site = await readSite();
const records = recordsOf(site);

const isRecord = ({ path }: Page): boolean => records.has(path);
const isChapter = ({ path }: Page): boolean => /^\/chapters\/.+/.test(path);

const canonicalOf = ({ root }: Page) => root.querySelector('link[rel="canonical"]')?.getAttribute('href');

const sharedAs = ({ root }: Page) =>
  root.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();

/** What a page says in JSON-LD; a string that says why not, when it cannot be read. */
function readJsonLd({ root }: Page): Record<string, unknown> | string {
  const found = root.querySelectorAll('script[type="application/ld+json"]');
  if (found.length !== 1) return `${found.length} pieces of JSON-LD`;
  try {
    return JSON.parse(found[0]?.rawText ?? '') as Record<string, unknown>;
  } catch (error) {
    return `JSON-LD that cannot be read: ${String(error)}`;
  }
}

const jsonLd: PageRule = {
  rule: 'of a record, a name, a chapter or the edition says in JSON-LD what it is and where',
  applies: (page) => isRecord(page) || isChapter(page) || page.path === '/',
  find: (page) => {
    const data = readJsonLd(page);
    if (typeof data === 'string') return [data];
    const faults: string[] = [];
    if (data['@context'] !== 'https://schema.org') faults.push(`the context is ${String(data['@context'])}`);
    if (typeof data['@type'] !== 'string') faults.push('it does not say what it is');
    if (data['url'] !== canonicalOf(page)) faults.push(`it says its address is ${String(data['url'])}`);
    if (data['name'] !== textOf(page.root.querySelector('h1')))
      faults.push(`its name is ${String(data['name'])}`);
    return faults;
  },
  mutations: {
    none: (html) => html.replace('application/ld+json', 'text/x'),
    'JSON that is broken': (html) => html.replace('"@context":', '"@context"'),
    'the address of another page': (html) => html.replace(/("url":"[^"]*)\//, '$1x'),
    'another name': (html) => html.replace(/"name":"/, '"name":"x'),
  },
};

/** Facts of edition.json that the JSON-LD of a page has to repeat. */
const facts: PageRule = {
  rule: 'of a record says the same in JSON-LD as edition.json',
  applies: (page) => pageOfRecord(site, page) !== undefined,
  find: (page) => {
    const record = pageOfRecord(site, page);
    const data = readJsonLd(page);
    if (!record || typeof data === 'string') return ['nothing to compare'];
    const words = JSON.stringify(data);
    const named = [...record.places, ...record.people, ...('signatories' in record ? [] : record.agreements)];
    const ids = named.map((one) => (typeof one === 'string' ? one : one.id));
    const date = 'signed' in record ? record.signed : record.date;
    const isWork = 'signed' in record;
    const dates = isWork ? [data['temporalCoverage']] : [data['startDate'], data['endDate']];
    const isDated = isWork
      ? dates[0] === (date ?? undefined)
      : dates.every((one) => one === undefined || (typeof one === 'string' && date?.includes(one)));
    return [
      ...(isDated ? [] : [`the date is ${dates.join('/')}`]),
      ...(data['description'] === record.summary ? [] : ['the summary differs']),
      ...record.evidence
        .filter(({ exact }) => isWork && !words.includes(JSON.stringify(exact)))
        .map(({ exact }) => exact),
      ...('signatories' in record ? [] : ids.filter((id) => !words.includes(`/${id}/"`))),
    ];
  },
  mutations: {
    'another date': (html) => html.replace(/"temporalCoverage":"\d{4}/, '"temporalCoverage":"1900'),
    'another beginning': (html) => html.replace(/"startDate":"\d{4}/, '"startDate":"1900'),
    'another quotation': (html) => html.replace(/("@type":"Quotation","text":")/, '$1x'),
    'a place left out': (html) => html.replace(/"location":\[.*?\]/, '"location":[]'),
  },
};

const citation: PageRule = {
  rule: 'of any kind is saved by a reference manager as what it is',
  applies: (page) => !isMoved(page) && page.path !== '/404.html',
  find: (page) => {
    const item = saveItem(page.root);
    const heading = textOf(page.root.querySelector('h1'));
    const wanted: Record<string, string | undefined> = {
      ...wantedOf(page),
      // Under the title of its heading, or that under which it is shared.
      title: heading.startsWith(item.title) && item.title !== '' ? item.title : sharedAs(page),
      url: canonicalOf(page),
    };
    return [
      ...Object.entries(wanted)
        .filter(([name, value]) => new Map(Object.entries(item)).get(name) !== value)
        .map(([name, value]) => `${name} is not “${value ?? ''}”`),
      ...(item.creators.length === 1 && item.creators[0]?.isWhole ? [] : ['the author is not one body']),
      ...(item.abstractNote === '' ? ['no abstract'] : []),
    ];
  },
  mutations: {
    'no title': (html) => html.replace('citation_title', 'x'),
    'the address of another page': (html) => html.replace(/(citation_public_url" content="[^"]*)\//, '$1x'),
    'no author': (html) => html.replace('citation_author', 'x'),
    'a body that is taken for a person': (html) => html.replace(/(citation_author" content="[^"]*),"/, '$1"'),
    'a body that is taken for two': (html) =>
      html.replace(/(citation_author" content="[^"]*),"/, '$1, of this edition,"'),
    'no kind': (html) => html.replace('z:itemType', 'x'),
    'the title of a book, which makes it a chapter': (html) =>
      html.includes('encyclopediaArticle')
        ? appendToHead('<meta name="citation_inbook_title" content="x">')(html)
        : html,
    'no publication': (html) => html.replace('prism.publicationName', 'x'),
    'no rights': (html) => html.replace('DC.rights', 'x'),
    'another day': (html) => html.replace(/(citation_publication_date" content=")\d/, '$19'),
    'a title given before': (html) =>
      html.replace('<meta name="citation_title"', '<meta name="citation_title" content="x">$&'),
  },
};

/** What a page is to be saved as. */
function wantedOf({ path }: Page): Partial<Omit<SavedItem, 'creators'>> {
  const { edition, sources } = site.edition;
  const source = sources.find(({ url }) => withoutBase(site, url) === path);
  if (source) return { itemType: 'webpage', publicationTitle: '', date: source.published };
  const kind = isChapter({ path } as Page) ? 'bookSection' : 'encyclopediaArticle';
  return {
    itemType: path === '/' ? 'book' : kind,
    publicationTitle: path === '/' ? '' : edition.title,
    // A page of an earlier version has the day of that version.
    ...(path.startsWith('/releases/') ? {} : { date: edition.date }),
    language: 'en',
    rights: 'CC BY 4.0',
  };
}

testPageRules(site, [jsonLd, facts, citation]);
