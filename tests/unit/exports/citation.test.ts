import { describe, expect, test } from 'vitest';
import { citationMeta, writeCitation } from '#exports/citation.ts';

const cited = {
  edition: {
    title: 'The library, a record',
    subtitle: 'Two texts',
    version: '1.0.0',
    date: '2026-11-21',
    editors: 'The editors',
  },
  title: 'Library Office opened',
  address: 'https://record.example/events/library-office-opened/',
};

describe('a citation', () => {
  test('says what, in what, in which version of which day, and where', () => {
    expect(writeCitation(cited)).toBe(
      '“Library Office opened”, in: The library, a record, version 1.0.0 (2026-11-21), ' +
        'https://record.example/events/library-office-opened/',
    );
  });

  test('stands in the head of a page for reference managers, each element once and none empty', () => {
    const meta = citationMeta(cited);
    const names = meta.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(meta.every(([, content]) => content !== '')).toBe(true);
    expect(Object.fromEntries(meta)).toMatchObject({
      citation_title: cited.title,
      citation_author: cited.edition.editors,
      citation_publication_date: cited.edition.date,
      citation_public_url: cited.address,
      'DC.title': cited.title,
      'DC.identifier': cited.address,
      'DC.date': cited.edition.date,
    });
  });
});
