import { describe, expect, test } from 'vitest';
import { setEnvironment } from '#build/settings/environment.ts';
import { PublicationError, readOffline, readPublication } from '#build/settings/publication.ts';

/** What whoever publishes is told; null when the variables can be used. */
function refusalOf(env: NodeJS.ProcessEnv): PublicationError | null {
  try {
    readPublication(env);
    return null;
  } catch (error) {
    if (error instanceof PublicationError) return error;
    throw error;
  }
}

describe('SITE and BASE', () => {
  test.each([
    [{}, 'https://record.example.org', '/'],
    [{ SITE: '', BASE: '' }, 'https://record.example.org', '/'],
    [{ SITE: 'https://example.org', BASE: '/record' }, 'https://example.org', '/record'],
    [{ SITE: 'https://example.org/', BASE: '/record/' }, 'https://example.org/', '/record/'],
    [{ SITE: 'http://localhost:8080' }, 'http://localhost:8080', '/'],
    [{ SITE: 'http://[::1]:8080' }, 'http://[::1]:8080', '/'],
    [{ SITE: 'https://маҷмӯа.tj' }, 'https://маҷмӯа.tj', '/'],
    [
      { SITE: 'https://a.b-c.example.org', BASE: '/a/b_c/~d/v1.2' },
      'https://a.b-c.example.org',
      '/a/b_c/~d/v1.2',
    ],
  ])('%j can be used', (env, site, base) => {
    expect(readPublication(env)).toEqual({ site, base });
  });

  test.each([
    ['SITE', 'nonsense', /no web address/],
    ['SITE', 'not a url', /no web address/],
    ['SITE', 'example.org', /no web address/],
    ['SITE', '//example.org', /no web address/],
    ['SITE', 'https://', /no web address/],
    ['SITE', 'https://exa mple.org', /no web address/],
    ['SITE', ' https://example.org', /no web address/],
    ['SITE', 'https://example.org:99999', /no web address/],
    ['SITE', 'ftp://example.org', /begins with https/],
    ['SITE', 'file:///srv/site', /begins with https/],
    ['SITE', 'javascript:alert(1)', /begins with https/],
    ['SITE', 'localhost:4321', /begins with https/],
    ['SITE', 'https://me:secret@example.org', /a name or a password/],
    ['SITE', 'https://me@example.org', /a name or a password/],
    ['SITE', 'https://example.org/?a=b', /a query or an anchor/],
    ['SITE', 'https://example.org/#a', /a query or an anchor/],
    ['SITE', 'https://example.org/record', /SITE=https:\/\/example\.org BASE=\/record$/],
    ['SITE', 'https://example.org/a/b/', /SITE=https:\/\/example\.org BASE=\/a\/b$/],
    ['BASE', '/../x', /"\." and "\.\." name no folder/],
    ['BASE', '/a/./b', /"\." and "\.\." name no folder/],
    ['BASE', 'https://example.org/record', /it is an address/],
    ['BASE', '//example.org', /it is an address/],
    ['BASE', 'record', /a folder begins with "\/"/],
    ['BASE', '../x', /a folder begins with "\/"/],
    ['BASE', '/a b', /expected Latin letters/],
    ['BASE', '/a//b', /two slashes in a row/],
    ['BASE', '/a?b', /expected Latin letters/],
    ['BASE', '/a#b', /expected Latin letters/],
    ['BASE', '/%2e%2e/x', /expected Latin letters/],
    ['BASE', '/запись', /expected Latin letters/],
    ['BASE', '/a\\b', /expected Latin letters/],
    ['BASE', '/a\nb', /expected Latin letters/],
  ])('%s=%j is refused, with what to do and no trace', (variable, value, says) => {
    const refusal = refusalOf({ [variable]: value });
    expect(refusal?.message).toMatch(says);
    expect(refusal?.message).toContain(`${variable}=${JSON.stringify(value)} cannot be used: `);
    expect(refusal?.message).toMatch(/\n {2}→ Give .*(?:SITE|BASE)=/);
    expect(refusal?.stack).toBe('');
  });
});

describe('OFFLINE', () => {
  test.each([
    [{}, true],
    [{ OFFLINE: '' }, true],
    [{ OFFLINE: 'on' }, true],
    [{ OFFLINE: 'off' }, false],
  ])('%j means %j', (env, isOn) => {
    expect(readOffline(env)).toBe(isOn);
  });

  test.each(['no', 'OFF', '0', 'false'])('%j is refused, with what to do', (value) => {
    expect(() => readOffline({ OFFLINE: value })).toThrow(/expected "on" or "off"\.\n {2}→ Give OFFLINE=off/);
  });
});

describe('the environment', () => {
  test('of a build is that of production, whatever it was', () => {
    const env: NodeJS.ProcessEnv = { NODE_ENV: 'development', DEV: '1', MODE: 'x', HOME: '/' };
    setEnvironment(['node', 'astro', 'build'], env);
    expect(env).toEqual({ NODE_ENV: 'production', HOME: '/' });
  });

  test('of any other command is left as it is', () => {
    const env: NodeJS.ProcessEnv = { NODE_ENV: 'development', DEV: '1' };
    setEnvironment(['node', 'astro', 'dev'], env);
    expect(env).toEqual({ NODE_ENV: 'development', DEV: '1' });
  });
});
