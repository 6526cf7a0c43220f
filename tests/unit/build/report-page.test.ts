import { expect, test } from 'vitest';
import { writeReportPage } from '#build/content/report-page.ts';

test('The page of a report shows it as text, and loads itself again below any sub-path', () => {
  const page = writeReportPage('1 problem in content/\n\na.mdx:4  kind\n  Wrong "<b>" & more', '/record');
  expect(page).toContain('Wrong &quot;&lt;b&gt;&quot; &amp; more');
  expect(page).not.toContain('<b>');
  expect(page).toContain('<title>1 problem in content/</title>');
  expect(page).toContain('src="/record/@vite/client"');
});
