const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A page with the report of problems, which loads itself again when something is saved. `base` ends in a slash. */
export const writeReportPage = (report: string, base: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(report.split('\n', 1)[0] ?? '')}</title>
<script type="module" src="${escapeHtml(base.replace(/\/?$/, '/'))}@vite/client"></script>
<style>body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }</style>
<h1>This cannot be published yet</h1>
<pre style="white-space: pre-wrap">${escapeHtml(report)}</pre>
</html>
`;
