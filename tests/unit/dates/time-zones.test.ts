import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const script = `
  import { parseDate } from '#dates/parse-date.ts';
  import { formatDate } from '#dates/format/format-date.ts';
  const dates = ['1992-05-04', '1999-12-31', '2004-02', '1997', '199X', '2018-33', '2003-12-31/2004-01-01'];
  console.log(JSON.stringify(dates.map(parseDate).map((date) => [date, formatDate(date)])));
`;

/** What a fresh Node makes of the same dates elsewhere. */
function readDatesIn(place: { TZ: string; LC_ALL: string }): string {
  const env = { ...process.env, ...place };
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' });
}

describe('a date is the same everywhere', () => {
  const atHome = readDatesIn({ TZ: 'UTC', LC_ALL: 'C' });

  test.each([
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ru_RU.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Dushanbe', LC_ALL: 'tg_TJ.UTF-8' },
  ])('in $TZ with $LC_ALL', (place) => {
    expect(atHome).toContain('"earliest":"1992-05-04"');
    expect(readDatesIn(place)).toBe(atHome);
  });
});
