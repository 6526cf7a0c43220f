import { expect, test } from 'vitest';
import { contestedBy } from '../../src/model/contested.ts';
import { smallEdition } from '../fixtures/small-edition.ts';

const note = (title: string, about: string, more = '') =>
  `title: ${title}\nkind: discrepancy\nlabel: inferred\ntext: A remark.\nabout:\n  - ${about}\n${more}`;

test('what contests an event are the notes about it that contest an office, and no other', () => {
  const edition = smallEdition()
    .withFile(
      'offices.yaml',
      `keeper:
  name: Keeper of the Light
  titles: [Keeper of the Light]
  holders:
    - { person: ada-brown, from: '1990', references: [harbour-site] }
`,
    )
    .withFile('notes/office.yaml', note('Who kept it', 'harbour-office-opened', 'contests: keeper\n'))
    .withFile('notes/remark.yaml', note('A remark', 'harbour-office-opened'))
    .withFile('notes/other.yaml', note('Another', 'treaty-on-fishing', 'contests: keeper\n'))
    .load();
  const ids = (id: string) => contestedBy(edition, id).map((one) => one.id);
  expect(ids('harbour-office-opened')).toEqual(['office']);
  expect(ids('nothing')).toEqual([]);
});
