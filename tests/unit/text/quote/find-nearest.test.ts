import { describe, expect, test } from 'vitest';
import { findQuote, type QuoteSelector } from '#text/quote/find-quote.ts';
import { splitPassages } from '#text/passages.ts';
import { article, ministry } from '../../../fixtures/source-texts.ts';

/** The result for words that are not found: `nearest`, and the segment at fault. */
function searchInVain(text: string, selector: QuoteSelector) {
  const result = findQuote(text, splitPassages(text), selector);
  if (result.outcome !== 'not-found') throw new Error(`expected not-found, got ${result.outcome}`);
  return result;
}

const embassy = 'was opened on May 4th, 1992 in Dushanbe';

describe('the first words that differ are named', () => {
  test.each([
    { situation: 'a word changed', exact: 'were opened on May 4th, 1992', expected: 'was', given: 'were' },
    { situation: 'an ending left out', exact: 'was opened on May 4, 1992', expected: '4th,', given: '4,' },
    { situation: 'a figure changed', exact: 'was opened on May 4th, 1993', expected: '1992', given: '1993' },
    { situation: 'a large letter', exact: 'was Opened on May 4th', expected: 'opened', given: 'Opened' },
    {
      situation: 'a word left out',
      exact: 'opened May 4th, 1992',
      expected: 'opened on May',
      given: 'opened May',
    },
    {
      situation: 'a word put in',
      exact: 'was opened on the May 4th',
      expected: 'on May',
      given: 'on the May',
    },
    { situation: 'a comma put in', exact: 'opened on May, 4th', expected: 'May 4th', given: 'May, 4th' },
    {
      situation: 'two places, the first',
      exact: 'was closed on May 5th',
      expected: 'opened',
      given: 'closed',
    },
    { situation: 'the last word', exact: 'May 4th, 1992 in Moscow', expected: 'Dushanbe', given: 'Moscow' },
    {
      situation: 'the first word',
      exact: 'Consulate was opened on May',
      expected: 'Embassy',
      given: 'Consulate',
    },
    { situation: 'a single misspelt word', exact: 'Dushanbee', expected: 'Dushanbe', given: 'Dushanbee' },
  ])('$situation', ({ exact, expected, given }) => {
    const text = `Another passage, on May 3rd.\n\nThe Embassy ${embassy}.`;
    expect(searchInVain(text, { exact }).nearest).toMatchObject({ passage: 'p2', expected, given });
  });

  test.each([
    {
      situation: 'an apostrophe',
      exact: "Tajikistan's Embassy to Russia",
      expected: 'Tajikistan’s',
      given: "Tajikistan's",
    },
    {
      situation: 'a misprint put right',
      exact: 'Committee on Land Management',
      expected: 'LAnad',
      given: 'Land',
    },
    {
      situation: 'another spelling of a name',
      exact: 'Rasulzoda',
      expected: 'Rasoulzoda',
      given: 'Rasulzoda',
    },
  ])('$situation, in the article', ({ exact, expected, given }) => {
    expect(searchInVain(article, { exact }).nearest).toMatchObject({ expected, given });
  });

  test('a quote that runs over the end of a passage is cut there', () => {
    const exact = 'independent development served. The Embassy';
    const { nearest } = searchInVain(ministry, { exact });
    expect(nearest).toMatchObject({ passage: 'p4', expected: 'served.', given: 'served. The Embassy' });
  });

  test('a prefix that is wrong is the words that differ', () => {
    const selector = { exact: 'October 2012', prefix: 'September 2012, ' };
    expect(searchInVain(ministry, selector).nearest).toMatchObject({ expected: '2011,', given: '2012,' });
  });

  test('a prefix of the passage before is not laid along this one', () => {
    const selector = { exact: 'Two words hare', prefix: 'First.\n\nOne ' };
    const { nearest } = searchInVain('First.\n\nOne Two words here', selector);
    expect(nearest).toMatchObject({ passage: 'p2', expected: 'here', given: 'hare' });
  });

  test('the source around is shown, cut between words', () => {
    const { nearest } = searchInVain(ministry, { exact: 'was opened on May 4, 1992 in Dushanbe' });
    expect(nearest?.text).toBe('…of the Russian Federation was opened on May 4th, 1992 in Dushanbe.');
  });
});

describe('nothing is near', () => {
  test.each([
    { situation: 'words of another subject', exact: 'completely unrelated words about cats on mats' },
    { situation: 'another language', exact: 'Посольство было открыто в Душанбе' },
    { situation: 'no words', exact: '' },
  ])('to $situation', ({ exact }) => {
    expect(searchInVain(ministry, { exact })).toEqual({ outcome: 'not-found', nearest: null });
  });
});

describe('the segment at fault is numbered', () => {
  const rahmon = 'President of the Republic of Tajikistan Emomali Rahmon to Russian Federation';

  test.each([
    {
      situation: 'the first, misspelt',
      exact: ['Emomali Rakhmon to Russian Federation', 'June 2004'],
      fault: { segment: 1, nearest: { passage: 'p10', expected: 'Rahmon', given: 'Rakhmon' } },
    },
    {
      situation: 'the second, with another year, though that date stands elsewhere',
      exact: [rahmon, 'June 2005'],
      fault: { segment: 2, nearest: { passage: 'p10', expected: '2004', given: '2005' } },
    },
    {
      situation: 'the third, out of order: the same words on both sides',
      exact: [rahmon, 'October 2007 in Chelyabinsk', 'June 2004'],
      fault: { segment: 3, nearest: { passage: 'p10', expected: 'June 2004', given: 'June 2004' } },
    },
    {
      situation: 'the second, which stands in another passage',
      exact: [rahmon, 'CASA-1000'],
      fault: { segment: 2, nearest: { passage: 'p15', expected: 'CASA-1000', given: 'CASA-1000' } },
    },
    {
      situation: 'the second, which is nowhere',
      exact: [rahmon, 'cats sitting on mats'],
      fault: { segment: 2, nearest: null },
    },
  ])('$situation', ({ exact, fault }) => {
    expect(searchInVain(ministry, { exact })).toMatchObject({ outcome: 'not-found', ...fault });
  });

  test('and not mentioned where the quote is in one piece', () => {
    expect(searchInVain(ministry, { exact: 'Emomali Rakhmon' })).not.toHaveProperty('segment');
  });
});
