import { describe, expect, it } from 'vitest';
import { readState, withoutChosen, writeState } from '#client/search/query/query-state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

describe('The address of a search', () => {
  it('says words, choices, order and whether they are meant as typed', () => {
    const address = '?q=treaty&kind=visit&kind=opening&year=1993&as=typed&order=date';
    const state = read(address);
    expect(state).toEqual({
      query: 'treaty',
      facets: { kind: ['visit', 'opening'], year: ['1993'] },
      asTyped: true,
      order: 'date',
    });
    expect(writeState(state)).toBe(address);
  });

  it('holds no order but those there are, no value twice and no empty one', () => {
    expect(read('?q=a&order=price&kind=visit&kind=&kind=visit')).toEqual({
      query: 'a',
      facets: { kind: ['visit'] },
      asTyped: false,
      order: null,
    });
  });

  it('holds so many values of one facet at most', () => {
    const many = Array.from({ length: 500 }, (_, index) => `kind=${index}`).join('&');
    expect(read(many).facets.kind).toHaveLength(12);
  });

  it('loses one value, and the facet with its last one', () => {
    const { facets } = read('?kind=visit&kind=opening');
    const left = withoutChosen(facets, 'kind', 'visit');
    expect(left).toEqual({ kind: ['opening'] });
    expect(withoutChosen(left, 'kind', 'opening')).toEqual({});
  });
});
