import { describe, expect, it } from 'vitest';
import { nameKey, unmixScripts } from '#client/search/query/words/letters.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';

describe('All these are one name', () => {
  it.each([
    [['Rahmon', 'Rakhmon', 'Раҳмон', 'Рахмон', 'Raxmon']],
    [['Rahmonov', 'Rakhmonov', 'Раҳмонов', 'Рахмонов']],
    [['Qohir', 'Kokhir', 'Қоҳир', 'Кохир', 'Kohir']],
    [['Rasoulzoda', 'Rasulzoda', 'Расулзода']],
    [['Naryshkin', 'Narishkin', 'Нарышкин', 'Naryškin', 'Naryschkin']],
    [['Medvedev', 'Medvedyev', 'Медведев', 'Medwedew']],
    [['Gryzlov', 'Grizlov', 'Грызлов']],
    [['Chelyabinsk', 'Cheliabinsk', 'Челябинск', 'Čelâbinsk', 'Tscheljabinsk']],
    [['Yekaterinburg', 'Ekaterinburg', 'Екатеринбург', 'Jekaterinburg']],
    [['Novo-Ogarevo', 'Novo-Ogaryovo', 'Ново-Огарёво', 'Novo-Ogarëvo']],
    [['Khayrulloev', 'Khairulloev', 'Хайруллоев', 'Hajrulloev']],
    [['Tadzhikistan', 'Tajikistan', 'Tadschikistan', 'Tadjikistan']],
    [['Rossiya', 'Rossija', 'Россия']],
  ])('%s', (spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  it.each([
    ['Rahmon', 'Rahmonov'],
    ['Moscow', 'Москва'],
    ['Putin', 'Rasputin'],
    ['Mironov', 'Medvedev'],
  ])('but not %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('A query is made plain', () => {
  it.each([
    ['no-break and other spaces', '\u00a0military\u2003base\t ', 'military base'],
    ['zero-width signs and soft hyphens', 'mili\u200btary ba\u00adse\ufeff', 'military base'],
    ['wide letters', 'ｍｉｌｉｔａｒｙ', 'military'],
    ['control and bidirectional signs', 'mili\u202etary\u0000 base', 'military base'],
    ['letters and signs apart', 'Раҳмон Emomali\u0304'.normalize('NFD'), 'Раҳмон Emomalī'],
  ])('%s', (_, query, plain) => {
    expect(normaliseQuery(query)).toBe(plain);
  });

  it.each([
    ['Pоutin', 'Poutin'],
    ['mіlitary', 'military'],
    ['Путuн', 'Путuн'.replace('u', 'u')],
  ])('look-alikes of the other script: %s', (query, plain) => {
    expect(unmixScripts(query)).toBe(plain);
  });

  it('and cut at 200 letters, without halving one', () => {
    expect([...normaliseQuery('я'.repeat(200_000))]).toHaveLength(200);
    expect(normaliseQuery('😀'.repeat(300)).isWellFormed()).toBe(true);
  });
});
