import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';

const edition = loadEdition(PROJECT);

/**
 * When each happening was, read once more from the two texts and apart from the records: [EDTF, label], or null
 * where neither text dates it. A slip in a record differs from this table; a correction is made in both.
 */
/* prettier-ignore */
const DATES: Record<string, [edtf: string, label: string] | null> = {
  // A, second to fifth paragraph, and the background of B
  'recognition-of-independence': null,                                          // "one of the first countries recognized"
  'protocol-on-diplomatic-relations-signed': ['1992-04-08', 'stated'],          // A "April 8th, 1992", B "April 8, 1992"
  'embassy-of-russia-opened': ['1992-05-04', 'stated'],                         // A and B "May 4th, 1992"
  'permanent-mission-transformed': ['1993-06-08', 'stated'],                    // "On June 8th, 1993"
  'embassy-of-tajikistan-opened': ['1993-12-18', 'stated'],                     // B "December 18, 1993"; A without a year
  'consulate-general-in-yekaterinburg-opened': null,
  'consulate-general-in-ufa-opened': null,
  'treaty-of-friendship-signed': ['1993-05-25', 'stated'],                      // A "May 25th, 1993", B "May 25, 1993"
  'rahmon-in-moscow-1999-04': ['1999-04', 'stated'],                            // "has taken place in April, 1999"
  'moscow-treaties-signed': ['1999-04', 'inferred'],                            // "During this meeting": the visit's month
  'strategic-partnership': null,

  // A, the two lists of visits
  'rahmon-in-russia-2001-04': ['2001-04', 'stated'],
  'rahmon-in-moscow-2004-06': ['2004-06', 'stated'],
  'rahmon-in-russia-2005-10': ['2005-10', 'stated'],
  'rahmon-in-saint-petersburg-2007-06': ['2007-06', 'stated'],
  'rahmon-in-chelyabinsk-2007-10': ['2007-10', 'stated'],
  'rahmon-in-novo-ogarevo-2013-08': ['2013-08-01', 'stated'],                   // list "August 2013"; "August 1, 2013, a working visit"
  'putin-in-dushanbe-1999-11': ['1999-11', 'stated'],
  'putin-in-dushanbe-2000-07': ['2000-07', 'stated'],
  'putin-in-dushanbe-2001-10': ['2001-10', 'stated'],
  'putin-in-dushanbe-2003-04': ['2003-04', 'stated'],
  'putin-in-dushanbe-2004-10': ['2004-10', 'stated'],
  'russian-head-of-state-in-dushanbe-2008-08': ['2008-08', 'stated'],
  'russian-head-of-state-in-dushanbe-2011-09': ['2011-09', 'stated'],
  'putin-in-dushanbe-2012-10': ['2012-10-05', 'stated'],                        // list "October 2012"; "on 5 October 2012"

  // A, what was signed and handed over
  'border-handover': ['2004-12/2005-06', 'normalised'],                         // "from December 2004 - June 2005"
  'university-branches-agreed': ['2008-08', 'stated'],                          // "In August 2008"
  'documents-of-2012-signed': ['2012-10-05', 'stated'],                         // "on 5 October 2012, during which were signed"
  'casa-1000-support': null,
  'petroleum-agreement-signed': ['2013', 'stated'],                             // "in 2013 were signed"
  'employment-agreement-signed': ['2013', 'stated'],                            // the same
  'drafts-prepared': null,

  // A, the parliaments
  'permanent-commission-established': ['2006-10', 'stated'],                    // "In October 2006"
  'parliamentary-meetings-intensified': ['2000~/..', 'inferred'],               // "since the early 2000s"
  'mironov-in-tajikistan-2003-04': ['2003-04-03/2003-04-05', 'normalised'],     // "3-5.04.2003."
  'mironov-in-tajikistan-2006-08': ['2006-08-24/2006-08-26', 'normalised'],     // "24-26.08.2006."
  'inter-chamber-meeting-2005-11': ['2005-11-30', 'normalised'],                // "30.11.2005 ."
  'inter-chamber-meeting-2006-08': ['2006-08-11/2006-08-13', 'normalised'],     // "11 - 13.08.2006g ."
  'gryzlov-in-dushanbe-2005-12': ['2005-12-14/2005-12-15', 'normalised'],       // "14-15.12.2005."
  'hayrullaev-in-moscow-2007': ['2007', 'stated'],                              // "(2007)"
  'parliamentary-forum-2006': ['2006-08-25', 'normalised'],                     // "25.08.2006."
  'naryshkin-in-dushanbe-2013-10': ['2013-10-06/2013-10-07', 'normalised'],     // "6- 7.10.2013."

  // A, economy, ministries and culture
  'sangtuda-1-put-into-operation': ['2008', 'stated'],                          // "in 2008 ."
  'foreign-ministers-annual-meetings': ['2008/..', 'normalised'],               // "Since 2008"
  'rossotrudnichestvo-office-opened': null,
  'russkiy-mir-centres-opened': null,
  'culture-days-1997': ['1997', 'stated'],                                      // "(1997, 1999, 2004, 2005, and 2008)"
  'culture-days-1999': ['1999', 'stated'],
  'culture-days-2004': ['2004', 'stated'],
  'culture-days-2005': ['2005', 'stated'],
  'culture-days-2008': ['2008', 'stated'],

  // B, the visit: "May 31" without a year
  'medvedev-in-tajikistan-2018-05': ['2018-05-31', 'inferred'],
  'documents-of-2018-signed': ['2018-05-31', 'inferred'],
  'press-conference-2018': ['2018-05-31', 'inferred'],
  'talks-on-labour-migrants-2018': ['2018-05-31', 'inferred'],
};

describe('the date of every event', () => {
  test.each(Object.entries(DATES))('%s: %o', (id, expected) => {
    const event = edition.events.find((candidate) => candidate.id === id);
    expect(event, `There is no event ${id}.`).toBeDefined();
    expect(event?.date ? [event.date.edtf, event.date.label] : null).toEqual(expected);
  });

  test('stands in the table', () => {
    expect(edition.events.map(({ id }) => id).toSorted()).toEqual(Object.keys(DATES).toSorted());
  });

  test('agrees with the year and month in the id, where there is one', () => {
    for (const { id, date } of edition.events) {
      const named = /-((?:19|20)\d\d(?:-\d\d)?)(?:-|$)/.exec(id)?.[1];
      if (named !== undefined) expect(date?.edtf.startsWith(named), id).toBe(true);
    }
  });
});

describe('the date of every agreement', () => {
  test('is that of the event at which it was signed', () => {
    const signed = edition.agreements.filter(({ signedDuring }) => signedDuring !== null);
    expect(signed.length).toBeGreaterThan(5);
    for (const { id, date, signedDuring } of signed) {
      const event = edition.events.find((candidate) => candidate.id === signedDuring?.id);
      expect(date?.edtf, id).toBe(event?.date?.edtf);
    }
  });
});

describe('the silences of the two texts', () => {
  test('are these years', () => {
    const silent = buildTimeline(edition).years.filter(({ events }) => events.length === 0);
    expect(silent.map(({ year }) => year)).toEqual([
      1994, 1995, 1996, 1998, 2002, 2009, 2010, 2014, 2015, 2016, 2017,
    ]);
  });
});
