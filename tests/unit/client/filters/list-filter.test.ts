import { describe, expect, it } from 'vitest';
import {
  applyChoice,
  findMatching,
  readAddress,
  readChoice,
  writeAddress,
  type Choice,
  type FilterControl,
  type FilteredList,
} from '#client/filters/list-filter.ts';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly witness: string;
}

const ENTRIES: readonly Entry[] = [
  { id: 'a', kind: 'visit', witness: 'A' },
  { id: 'b', kind: 'visit', witness: 'B' },
  { id: 'c', kind: 'signing', witness: 'A' },
];

/** A control in memory, with the counts it was last given. */
function createControl(name: string, values: readonly string[]) {
  let chosen = '';
  const counts: Record<string, number> = {};
  const control: FilterControl = {
    name,
    read: () => chosen,
    choose: (value) => (chosen = values.includes(value) ? value : ''),
    showCounts: (count) => ['', ...values].forEach((value) => (counts[value] = count(value))),
  };
  return { ...control, counts };
}

function createList() {
  const kind = createControl('kind', ['visit', 'signing']);
  const witness = createControl('witness', ['A', 'B']);
  const shown: { ids: string; choice: Choice }[] = [];
  const list: FilteredList<Entry> = {
    entries: ENTRIES,
    controls: [kind, witness],
    has: (entry, name, value) => entry[name as keyof Entry] === value,
    show: (matching, choice) => void shown.push({ ids: matching.map(({ id }) => id).join(''), choice }),
  };
  return { list, kind, witness, shown };
}

const at = (search: string): URL => new URL(`https://record.example.org/list/${search}`);

describe('The filter of a list', () => {
  it.each<[choice: Record<string, string>, ids: string]>([
    [{}, 'abc'],
    [{ kind: 'visit' }, 'ab'],
    [{ kind: 'visit', witness: 'B' }, 'b'],
    [{ kind: 'signing', witness: 'B' }, ''],
    [{ kind: '', witness: 'A' }, 'ac'],
  ])('with %j leaves "%s"', (choice, ids) => {
    const found = findMatching(createList().list, new Map(Object.entries(choice)));
    expect(found.map(({ id }) => id).join('')).toBe(ids);
  });

  it('counts each value beside the choices of the other questions, not beside its own', () => {
    const { list, kind, witness, shown } = createList();
    kind.choose('visit');
    witness.choose('B');
    applyChoice(list);
    expect(kind.counts).toEqual({ '': 1, visit: 1, signing: 0 });
    expect(witness.counts).toEqual({ '': 2, A: 1, B: 1 });
    expect(shown).toEqual([
      {
        ids: 'b',
        choice: new Map([
          ['kind', 'visit'],
          ['witness', 'B'],
        ]),
      },
    ]);
  });

  it('is read from an address; what is not offered counts as any', () => {
    const { list } = createList();
    readAddress(list.controls, at('?witness=A&kind=Visit&x=1'));
    expect(readChoice(list.controls)).toEqual(new Map([['witness', 'A']]));
    readAddress(list.controls, at(''));
    expect(readChoice(list.controls)).toEqual(new Map());
  });

  it('stands in the address in the order of its questions, after all else the address says', () => {
    const { list, kind, witness } = createList();
    witness.choose('A');
    kind.choose('visit');
    const address = at('?witness=Z&x=1#top');
    writeAddress(list.controls, address);
    expect(address.href).toBe(at('?x=1&kind=visit&witness=A#top').href);
    kind.choose('');
    witness.choose('');
    writeAddress(list.controls, address);
    expect(address.href).toBe(at('?x=1#top').href);
  });
});
