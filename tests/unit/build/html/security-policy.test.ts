import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addSecurityPolicy } from '#build/html/security-policy.ts';

const CHARSET = '<meta charset="utf-8">';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const add = (html: string): string => addSecurityPolicy({ file: 'about/index.html', html }).html;

/** The directives of the policy that a page with this content gets. */
function policyOf(content: string): Map<string, string> {
  const html = add(`<head>${CHARSET}</head><body>${content}</body>`);
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
  return new Map(
    policy.split('; ').map((directive): [string, string] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('The policy stands right after the charset, and nothing else is changed', () => {
  const html = add(`<head>${CHARSET}<title>$&</title></head><body>x</body>`);
  expect(html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, '#')).toBe(
    `<head>${CHARSET}#<title>$&</title></head><body>x</body>`,
  );
});

describe('The policy of a page', () => {
  test('without scripts and styles allows neither, and no connection', () => {
    expect(Object.fromEntries(policyOf('<p>x</p>'))).toEqual({
      'default-src': "'none'",
      'img-src': "'self'",
      'font-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'script-src': "'none'",
      'style-src': "'none'",
    });
  });

  test('allows its inline styles by their hashes', () => {
    const policy = policyOf('<style>a{}</style><style>\nb{}</style>');
    expect(policy.get('style-src')).toBe(`${hash('a{}')} ${hash('\nb{}')}`);
  });

  test('allows its inline scripts by their hashes, and what they ask for', () => {
    const policy = policyOf('<script>a()</script><script type="module">\nb()</script>');
    expect(policy.get('script-src')).toBe(`'self' ${hash('a()')} ${hash('\nb()')}`);
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('worker-src')).toBe("'self'");
  });

  test('allows script files of this site, without a hash', () => {
    expect(policyOf('<script type="module" src="/x.js"></script>').get('script-src')).toBe("'self'");
  });

  test('takes data for programs for no script', () => {
    expect(policyOf('<script type="application/ld+json">{}</script>').get('script-src')).toBe("'none'");
  });
});

test('A page that does not state its charset is refused, by its name', () => {
  expect(() => add('<head></head>')).toThrow('about/index.html has no <meta charset="utf-8">');
});

test('The policy of a page with a style sheet in a file allows those of this site', () => {
  const policy = policyOf('<style>a{}</style><link rel="stylesheet" href="/x.css" media="print">');
  expect(policy.get('style-src')).toBe(`'self' ${hash('a{}')}`);
});
