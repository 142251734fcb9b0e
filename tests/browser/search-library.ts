// A library in four languages, built and served for the search tests: the fixtures, and short articles with similar
// words.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/server.ts';
import { buildSite } from './build-site.ts';

export interface SearchLibrary {
  url: string;
  dist: string;
}

const FILES: Readonly<Record<string, string>> = {
  'articles/qiao.md': article(
    '為什麼不需要第二座橋',
    'zh-Hant',
    ['沒有戰爭', '市長說渡輪就夠了。'],
    '沒有戰爭也沒有談判，這是市長的立場。\n\n市長說渡輪就夠了。',
  ),
  'claims/qiao/ferry.md': claim('渡輪就夠了', '渡輪足夠，不需要橋。', 'reports', 'mayor'),
  'articles/hopital.md': article(
    'L’hôpital et le pont',
    'fr',
    ['Le maire', 'Mais'],
    'Le maire dit que l’hôpital — naïf espoir — n’a pas besoin du pont.\n\nMais la fièvre monte.',
  ),
  'claims/hopital/besoin.md': claim(
    'l’hôpital — naïf espoir — n’a pas besoin du pont',
    'L’hôpital n’a pas besoin du pont.',
    'rejects',
    'mayor',
  ),
  'articles/harbour.md': article(
    'The harbour and the second bridge',
    'en',
    ['The mayor', 'Nobody'],
    'The mayor argues that the harbour needs no second bridge.\n\nNobody negotiates about the harbour; the ferryman negotiated in vain.',
  ),
  'claims/harbour/no-bridge.md': claim(
    'the harbour needs no second bridge',
    'The harbour does not need another bridge.',
    'reports',
    'mayor',
  ),
  'claims/harbour/in-vain.md': claim(
    'the ferryman negotiated in vain',
    'Negotiations of the ferryman led nowhere.',
    'endorses',
  ),
  'actors/mayor.md': '---\nname: The mayor\ntype: person\naliases: [Burgomaster, 市長]\nstatus: reviewed\n---\n',
};

/** Builds and serves the library before the tests of a suite, and removes it after them. */
export function searchLibrary(): SearchLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'postil-search-'));
  const library = { url: '', dist: join(folder, 'site') };
  let server: RunningServer;
  beforeAll(async () => {
    const content = join(folder, 'content');
    cpSync('tests/fixtures/content', content, { recursive: true });
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    buildSite(content, library.dist);
    server = await serve(library.dist, { port: 0, host: '127.0.0.1' });
    library.url = server.url;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return library;
}

function article(title: string, language: string, starts: readonly string[], body: string): string {
  const blocks = starts.map((start, i) => `  - { id: p${i + 1}, starts: ${start} }`).join('\n');
  return `---\ntitle: ${title}\nlanguage: ${language}\nsource: { file: x.txt, sha256: "0" }\nblocks:\n${blocks}\nstatus: reviewed\n---\n\n${body}\n`;
}

function claim(quote: string, statement: string, stance: string, holder?: string): string {
  const held = holder === undefined ? '' : `holder: ${holder}\n`;
  return `---\nquote: "${quote}"\nstatement: "${statement}"\nlabel: "${statement.slice(0, 45)}"\ntype: fact\n${held}stance: ${stance}\nstatus: reviewed\n---\n`;
}
