import { describe, expect, test } from 'vitest';
import { sha256, softwareHeritageId } from '#text/checksum.ts';

/** The second column is what `sha256sum` prints, the third what `git hash-object` prints. */
const cases = [
  {
    what: 'an empty file',
    text: '',
    sha: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    git: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  },
  {
    what: 'a file with letters of two bytes',
    text: 'Душанбе\n',
    sha: '23f12efd84eb9eee8d8475ad1216d78971291772eeebf7dc37681ea8ea783d66',
    git: '29e177ad9f129372dbfa71c6e5617b2f97e3ca4a',
  },
];

describe('a file named by its bytes', () => {
  test.each(cases)('$what', ({ text, sha, git }) => {
    const bytes = new TextEncoder().encode(text);
    expect(sha256(bytes)).toBe(sha);
    expect(softwareHeritageId(bytes)).toBe(`swh:1:cnt:${git}`);
  });

  test('one byte more is another file', () => {
    const [one, other] = [new Uint8Array([65]), new Uint8Array([65, 10])];
    expect(sha256(one)).not.toBe(sha256(other));
    expect(softwareHeritageId(one)).not.toBe(softwareHeritageId(other));
  });
});
