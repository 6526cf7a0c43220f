import { describe, expect, test } from 'vitest';
import { listHeadingAnchors, validateLinks, validateMoved } from '#edition/validate/validate-addresses.ts';
import { ProblemList } from '#problems/problem-list.ts';

const PAGES = ['/', '/events/', '/events/quay-built/'];

describe('the links of a body', () => {
  const entry = {
    folder: 'chapters' as const,
    id: 'x',
    file: 'content/chapters/x.mdx',
    data: {},
    body: '',
    bodyLine: 1,
    lineOf: () => null,
  };
  const validate = (...addresses: string[]) => {
    const problems = new ProblemList();
    const links = addresses.map((address, index) => ({ address, line: index + 5 }));
    const section = { heading: 'On water', depth: 2, line: 3, text: '', cites: [] };
    const bodies = new Map([[entry, { cites: [], sections: [section], words: 0, links }]]);
    const headings = listHeadingAnchors(bodies);
    const hasAnchor = (path: string, anchor: string) =>
      headings.has(`${path}#${anchor}`) || (/^(?:built-a|top)$/.test(anchor) && path !== '/events/');
    validateLinks(bodies, PAGES, hasAnchor, problems);
    return problems.problems.map(({ code, file, line, message }) => ({ code, file, line, message }));
  };

  test.each([
    '/',
    '/events/',
    '/events/quay-built/',
    '/events/quay-built/#built-a',
    '#on-water',
    '#top',
    '/#top',
  ])('may lead to %s', (address) => {
    expect(validate(address)).toEqual([]);
  });

  test('to a page that does not exist are each reported on their line, with the nearest page', () => {
    expect(validate('/events/', '/events/quay-build/#a', '/nowhere/at/all/')).toEqual([
      {
        code: 'link-broken',
        file: 'content/chapters/x.mdx',
        line: 6,
        message:
          'The link leads to /events/quay-build/#a, which does not exist. Did you mean "/events/quay-built/"?',
      },
      {
        code: 'link-broken',
        file: 'content/chapters/x.mdx',
        line: 7,
        message: 'The link leads to /nowhere/at/all/, which does not exist.',
      },
    ]);
  });

  test.each([
    ['/events/quay-built/#built-b', 'built-b'],
    ['/events/#built-a', 'built-a'],
    ['#water', 'water'],
    ['/events/quay-built/#on-water', 'on-water'],
  ])('nor may they lead to a part that a page has not: %s', (address, anchor) => {
    expect(validate(address).map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'link-broken',
        message: `The link leads to ${address}, which has no part with the anchor "${anchor}".`,
      },
    ]);
  });

  test.each(['/events', '/events/quay-built', '/Events/'])('may not lead to %s', (address) => {
    expect(validate(address)).toHaveLength(1);
  });
});

describe('the addresses that moved', () => {
  const validate = (addresses: Record<string, string>) => {
    const problems = new ProblemList();
    const location = { file: 'content/moved.json', lineOf: () => 2 };
    validateMoved({ addresses, location }, PAGES, (_, anchor) => anchor === 'built-a', problems);
    return problems.problems.map(({ code, field, line }) => ({ code, field, line }));
  };

  test('lead to pages, or to parts of them', () => {
    expect(
      validate({ '/old/': '/events/', '/older/': '/events/quay-built/#built-a', '/oldest/': '/' }),
    ).toEqual([]);
  });

  test('to a page that does not exist are reported', () => {
    expect(validate({ '/old/': '/gone/#events' })).toEqual([
      { code: 'permalink-gone', field: '/old/', line: 2 },
    ]);
  });

  test.each<{ what: string; addresses: Record<string, string>; says: string }>([
    {
      what: 'another that moved',
      addresses: { '/old/': '/older/', '/older/': '/events/' },
      says: 'has moved itself, to "/events/"',
    },
    { what: 'itself', addresses: { '/old/': '/old/' }, says: 'has moved itself' },
    {
      what: 'a part of one that moved',
      addresses: { '/old/': '/older/#built-a', '/older/': '/events/' },
      says: 'has moved itself',
    },
    {
      what: 'an anchor that is not there',
      addresses: { '/old/': '/events/quay-built/#nowhere' },
      says: 'without the anchor "nowhere"',
    },
  ])('in one step: not to $what', ({ addresses, says }) => {
    const problems = new ProblemList();
    const location = { file: 'content/moved.json', lineOf: () => 2 };
    validateMoved({ addresses, location }, PAGES, (_, anchor) => anchor === 'built-a', problems);
    expect(problems.problems.map(({ code }) => code)).toEqual(['permalink-gone']);
    expect(problems.problems[0]?.message).toContain(says);
  });

  test('in a circle are each reported', () => {
    expect(validate({ '/a/': '/b/', '/b/': '/a/' }).map(({ code }) => code)).toEqual([
      'permalink-gone',
      'permalink-gone',
    ]);
  });

  test('cannot be where the build writes files of its own', () => {
    expect(validate({ '/pagefind/fragment/': '/events/' })).toMatchObject([{ code: 'address-in-use' }]);
  });

  test('may be those of figures, which are parts of a page', () => {
    expect(validate({ '/figures/#old': '/events/' })).toEqual([]);
  });

  test('are not used by a page again', () => {
    expect(validate({ '/events/': '/' })).toEqual([{ code: 'address-in-use', field: '/events/', line: 2 }]);
  });
});
