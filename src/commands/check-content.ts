import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// `npm run check`: says whether content/ can be published, and if not, lists every problem. It runs for half a second, in
// which neither optimised code pays for its making, nor patterns that are compiled twice: package.json has Node told so,
// because V8 breaks when its flags are set while it runs.

// Node keeps code as it was compiled for the next run; where it cannot, it compiles as always. It only does so for what
// is imported after this.
const project = fileURLToPath(new URL('../../', import.meta.url));
enableCompileCache(`${project}node_modules/.cache/node`);
const { loadCompiled } = await import('#build/cache/load-compiled.ts');
type Program = typeof import('./report-content.ts');
const { reportContent } = await loadCompiled<Program>(project, 'src/commands/report-content.ts');
await reportContent(process.cwd());
