import { expect, test } from 'vitest';
import { formatPublished } from '#edition/sources/format-published.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

test('A day that others give is that of publication, one that the text bears is no more than that', () => {
  const { published } = present(smallEdition().load().sources[0], 'source');
  const [day, ...others] = (['outside', 'inferred', 'stated', 'normalised'] as const).map((label) =>
    formatPublished({ published: { ...published, label } }),
  );
  expect(day).toMatch(/^\d+ [A-Z]/);
  expect(others).toEqual([day, `bears the date ${day}`, `bears the date ${day}`]);
});
