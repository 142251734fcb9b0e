// Markdown pages → their site by Eleventy, with one short layout and without a search.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PeerPage, writePages } from './peer-pages.ts';
import { peerProject, runPeer } from './peers.ts';
import type { Run } from './run-measured.ts';

export function eleventy(pages: readonly PeerPage[]): Run {
  const root = peerProject();
  writePages(join(root, 'pages'), pages);
  mkdirSync(join(root, 'pages/_includes'), { recursive: true });
  for (const [file, text] of Object.entries(PROJECT)) writeFileSync(join(root, file), text);
  return runPeer(['@11ty/eleventy/cmd.cjs', '--quiet'], root);
}

const PROJECT = {
  'package.json': '{ "type": "module" }',
  'eleventy.config.js': `export default (config) => {
  config.addGlobalData('layout', 'page.html');
  return { dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: false };
};
`,
  'pages/_includes/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>
`,
};
