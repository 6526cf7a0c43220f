import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import remarkGfm from 'remark-gfm';
import { companionFiles } from './src/build/companion-files.ts';
import { bodies } from './src/build/bodies/bodies.ts';
import { joinCites } from './src/build/bodies/join-cites.ts';
import { contentChanges } from './src/build/content/content-changes.ts';
import { contentReport } from './src/build/content/content-report.ts';
import { headers } from './src/build/headers.ts';
import { htmlPipeline } from './src/build/html/pipeline.ts';
import { setEnvironment } from './src/build/settings/environment.ts';
import { inlineScripts } from './src/build/scripts/inline-scripts.ts';
import { OfflinePages } from './src/build/scripts/offline/offline-files.ts';
import { offline } from './src/build/scripts/offline/offline.ts';
import { readOffline, readPublication } from './src/build/settings/publication.ts';
import { searchScript } from './src/build/search-index/search-script.ts';
import { serveLastIndex } from './src/build/search-index/serve-last-index.ts';

setEnvironment(process.argv, process.env);
const offlinePages = new OfflinePages();

/** @type {import('astro').AstroUserConfig} */
export default {
  // Where the site is published. SITE is the origin, BASE the sub-path; both are set when publishing.
  ...readPublication(process.env),
  trailingSlash: 'always',
  // Four pages at a time: while one is written, the next is rendered.
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets', concurrency: 4 },
  // 'jsx' would join inline elements over line breaks.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { host: 'localhost' },
  // In the order in which they touch the built pages.
  integrations: [
    contentReport(),
    contentChanges(),
    mdx(),
    bodies(),
    inlineScripts(),
    searchScript(),
    serveLastIndex(),
    companionFiles(),
    htmlPipeline(offlinePages.note),
    offline(readOffline(process.env), offlinePages),
    headers(),
  ],
  markdown: {
    syntaxHighlight: false,
    // Typographic replacement would rewrite quoted words.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], joinCites],
    }),
  },
  vite: {
    build: {
      // Small scripts with a dynamic import must not be inlined, nor fonts turned into data addresses.
      assetsInlineLimit: 0,
      cssMinify: 'esbuild',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
};
