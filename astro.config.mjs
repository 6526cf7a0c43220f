import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkContent } from './src/integrations/check-content.ts';
import { headers } from './src/integrations/headers.ts';
import { pagefind } from './src/integrations/pagefind.ts';

export default defineConfig({
  // Where the site is published. SITE is the origin, BASE the sub-path; both are set when publishing.
  site: process.env.SITE ?? 'https://record.example.org',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
  // 'jsx' would join inline elements over line breaks.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { host: 'localhost' },
  integrations: [checkContent(), mdx(), pagefind(), headers()],
  markdown: {
    syntaxHighlight: false,
    // Typographic replacement would rewrite quoted words.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [[remarkGfm, { singleTilde: false }]] }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      // Small scripts with a dynamic import must not be inlined, nor fonts turned into data addresses.
      assetsInlineLimit: 0,
      cssMinify: 'esbuild',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
