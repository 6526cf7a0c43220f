import { pageOfRecord, recordsOf } from '../../records.ts';
import { appendToHead, testPageRules, type PageRule } from '../../rules/page-rules.ts';
import { isPart, readSite, textOf, type Page } from '../../site.ts';

const site = await readSite();
const records = recordsOf(site);

const isRecord = ({ path }: Page): boolean => records.has(path);
const isChapter = ({ path }: Page): boolean => /^\/chapters\/.+/.test(path);

const canonicalOf = ({ root }: Page) => root.querySelector('link[rel="canonical"]')?.getAttribute('href');

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
    return [
      ...(data['temporalCoverage'] === (date ?? undefined)
        ? []
        : [`the date is ${String(data['temporalCoverage'])}`]),
      ...(data['description'] === record.summary ? [] : ['the summary differs']),
      ...record.evidence
        .filter(({ exact }) => !words.includes(JSON.stringify(exact)))
        .map(({ exact }) => exact),
      ...('signatories' in record ? [] : ids.filter((id) => !words.includes(`/${id}/"`))),
    ];
  },
  mutations: {
    'another date': (html) => html.replace(/"temporalCoverage":"\d{4}/, '"temporalCoverage":"1900'),
    'another quotation': (html) => html.replace(/("@type":"Quotation","text":")/, '$1x'),
    'a place left out': (html) => html.replace(/"location":\[.*?\]/, '"location":[]'),
  },
};

const citation: PageRule = {
  rule: 'that can be cited describes itself to a reference manager',
  applies: ({ path }) =>
    isRecord({ path } as Page) ||
    (/^\/(chapters|sources)\/[^/]+\/$|^\/figures\/$/.test(path) && !isPart({ path })),
  find: (page) => {
    const meta = (name: string): string =>
      page.root.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
    const heading = textOf(page.root.querySelector('h1'));
    const wanted: [string, string | undefined][] = [
      ['citation_title', heading],
      ['DC.title', heading],
      ['citation_public_url', canonicalOf(page)],
      ['DC.identifier', canonicalOf(page)],
      ['citation_inbook_title', site.edition.edition.title],
      ['citation_publication_date', site.edition.edition.date],
      ['citation_language', 'en'],
    ];
    return [
      ...wanted.filter(([name, value]) => meta(name) !== value).map(([name]) => `${name} is “${meta(name)}”`),
      ...['citation_author', 'DC.creator'].filter((name) => meta(name) === '').map((name) => `no ${name}`),
    ];
  },
  mutations: {
    'no title': (html) => html.replace('citation_title', 'x'),
    'the address of another page': (html) => html.replace(/(citation_public_url" content="[^"]*)\//, '$1x'),
    'no author': (html) => html.replace('citation_author', 'x'),
    'a title given before': (html) =>
      appendToHead('')(html).replace(
        '<meta name="citation_title"',
        '<meta name="citation_title" content="x">$&',
      ),
  },
};

testPageRules(site, [jsonLd, facts, citation]);
