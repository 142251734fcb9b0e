// Search records → a folder with a page that searches the records by MiniSearch. The script is loaded with the page,
// and the index when the search box gets the focus.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { importPeer, peersFolder } from './peers.ts';
import { temporaryFolder } from './site.ts';

interface MiniSearch {
  addAll(documents: readonly object[]): void;
}

const OPTIONS = { fields: ['title', 'text'], storeFields: ['title', 'url'] };

/** @returns the path of the folder */
export async function miniSearch(records: readonly SearchRecord[]): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'minisearch'));
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  write('minisearch/index.json', JSON.stringify(await indexOf(records)));
  write('minisearch/search.js', await script());
  write('index.html', PAGE);
  return folder;
}

/** The index of every record's title and text. */
async function indexOf(records: readonly SearchRecord[]): Promise<MiniSearch> {
  const { default: Index } = await importPeer<{ default: new (options: object) => MiniSearch }>('minisearch');
  const index = new Index(OPTIONS);
  index.addAll(records.map((record, id) => ({ id, title: record.title, url: record.url, text: textOf(record) })));
  return index;
}

function textOf(record: SearchRecord): string {
  return record.kind === 'article' ? record.passages.map(({ text }) => text).join(' ') : record.content;
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: peersFolder() },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const SCRIPT = `import MiniSearch from 'minisearch';
const box = document.querySelector('input');
const list = document.querySelector('ul');
let index;
async function load() {
  const response = await fetch('minisearch/index.json');
  return MiniSearch.loadJSON(await response.text(), ${JSON.stringify(OPTIONS)});
}
box.addEventListener('focus', () => { index ??= load(); });
box.addEventListener('input', async () => {
  const found = (await index).search(box.value, { prefix: true }).slice(0, 10);
  list.innerHTML = found.map(({ title, url }) => '<li class="result"><a href="' + url + '">' + title + '</a></li>').join('');
});`;

const PAGE = `<!doctype html><html lang="en"><title>MiniSearch</title><input><ul></ul>
<script src="minisearch/search.js"></script></html>`;
