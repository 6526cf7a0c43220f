import { isMoved, isReading, readSite, textOf, type Page } from '../../site.ts';
import { testPageRules, type PageRule } from '../page-rules.ts';

const site = await readSite();

const headOf = (page: Page) => page.root.querySelector('head');
const describesItself = (page: Page) => !isMoved(page);

const language: PageRule = {
  rule: 'says which language it is in',
  find: ({ root }) => {
    const lang = root.querySelector('html')?.getAttribute('lang');
    return lang === 'en' ? [] : [`lang is ${lang}`];
  },
  mutations: {
    'no language': (html) => html.replace('<html lang="en"', '<html'),
    'another language': (html) => html.replace('<html lang="en"', '<html lang="ru"'),
  },
};

const beginning: PageRule = {
  rule: 'begins with its charset, then its security policy',
  find: (page) => {
    const [first, second] = headOf(page)?.children ?? [];
    const faults: string[] = [];
    if (!/^<!doctype html>/i.test(page.html)) faults.push('no doctype');
    if (first?.getAttribute('charset')?.toLowerCase() !== 'utf-8') faults.push('the charset is not first');
    if (second?.getAttribute('http-equiv') !== 'content-security-policy')
      faults.push('the security policy does not follow the charset');
    return faults;
  },
  mutations: {
    'no doctype': (html) => html.replace(/^<!doctype html>/i, ''),
    'something before the charset': (html) => html.replace('<meta charset', '<title>x</title><meta charset'),
    'the policy after a style': (html) => html.replace('<meta http-equiv="content', '<style></style>$&'),
  },
};

const title: PageRule = {
  rule: 'has one title, which no other page has',
  applies: describesItself,
  find: (page, { pages }) => {
    const titles = page.root.querySelectorAll('head > title');
    const own = textOf(titles[0]);
    const same = pages.filter(
      ({ path, root }) => path !== page.path && textOf(root.querySelector('title')) === own,
    );
    return [
      ...(titles.length === 1 && own !== '' ? [] : [`${titles.length} titles: “${own}”`]),
      ...same.map(({ path }) => `the title of ${path}`),
    ];
  },
  mutations: {
    'no title': (html) => html.replace(/<title>.*?<\/title>/, ''),
    'an empty title': (html) => html.replace(/<title>.*?<\/title>/, '<title> </title>'),
    'the title of another page': (html) =>
      html.replace(/<title>.*?<\/title>/, site.pages.at(-1)?.html.match(/<title>.*?<\/title>/)?.[0] ?? ''),
  },
};

const description: PageRule = {
  rule: 'has one description, of one sentence or two',
  applies: describesItself,
  find: (page) => {
    const found = page.root.querySelectorAll('head > meta[name="description"]');
    const words = found[0]?.getAttribute('content')?.trim() ?? '';
    if (found.length !== 1) return [`${found.length} descriptions`];
    return words.length >= 10 && words.length <= 400 ? [] : [`a description of ${words.length} letters`];
  },
  mutations: {
    'no description': (html) => html.replace('name="description"', 'name="x"'),
    'an empty description': (html) => html.replace(/(name="description" content=")[^"]*/, '$1'),
  },
};

const canonical: PageRule = {
  rule: 'names its own address as the canonical one',
  applies: (page) => describesItself(page) && page.path !== '/404.html',
  find: (page, { base }) => {
    const found = page.root.querySelectorAll('head > link[rel="canonical"]');
    const address = found[0]?.getAttribute('href') ?? '';
    if (found.length !== 1 || !URL.canParse(address))
      return [`${found.length} canonical addresses: “${address}”`];
    const { pathname, search, hash } = new URL(address);
    return pathname === base.replace(/\/$/, '') + page.path && search + hash === ''
      ? []
      : [`the canonical address is ${address}`];
  },
  mutations: {
    'no canonical address': (html) => html.replace('rel="canonical"', 'rel="x"'),
    'the canonical address of another page': (html, { path }) =>
      html.replace(`${path}">`, () => `${path}other/">`),
    'a relative canonical address': (html) => html.replace(/(rel="canonical" href=")https?:\/\/[^/]*/, '$1'),
  },
};

const viewport: PageRule = {
  rule: 'fits a narrow screen and may be enlarged',
  applies: isReading,
  find: (page) => {
    const content = page.root.querySelector('meta[name="viewport"]')?.getAttribute('content') ?? '';
    return /width=device-width/.test(content) && !/user-scalable|maximum-scale/.test(content)
      ? []
      : [`the viewport is “${content}”`];
  },
  mutations: {
    'no viewport': (html) => html.replace('name="viewport"', 'name="x"'),
    'a viewport that cannot be enlarged': (html) => html.replace('initial-scale=1', 'maximum-scale=1'),
  },
};

testPageRules(site, [language, beginning, title, description, canonical, viewport]);
