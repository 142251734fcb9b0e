// The parts of a received file, with the labels of an editor, whatever the kind of the file.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringIn, readText } from '../../src/library/bring-in.ts';
import { documentOf } from '../ingest/read/document.ts';
import { contentOf, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';

const PARAGRAPHS = [
  'Save the mill',
  'By Ann Lee',
  'The mill on the hill has stood there for two hundred years, and nobody complained.',
  'The mayor says that it is in the way of the lorries.',
];

const PAGE = `<!doctype html><title>Save the mill</title><article><h1>Save the mill</h1>${PARAGRAPHS.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`;

it.each([
  ['mill.txt', Buffer.from(PARAGRAPHS.join('\n\n'))],
  ['mill.html', Buffer.from(PAGE)],
  ['mill.docx', documentOf(PARAGRAPHS.map((text) => ({ text })))],
])('the parts of %s get the labels that an editor gives, and the ledger keeps them', async (file, bytes) => {
  const found = valueFrom(await readText(file, bytes, { labels: {}, facts: {} }));
  const line = found.parts.find(({ text }) => text.startsWith('The mayor'))?.startLine ?? 0;
  const given = { labels: { [line]: 'quote' as const }, facts: { authors: ['Ann Lee'] } };
  const corrected = valueFrom(await readText(file, bytes, given));
  expect(corrected.parts.map(({ text, label }) => [text, label])).toEqual([
    ['Save the mill', 'title'],
    ['By Ann Lee', 'byline'],
    [PARAGRAPHS[2], 'paragraph'],
    [PARAGRAPHS[3], 'quote'],
  ]);
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  valueFrom(await bringIn(join(folder, 'content'), file, bytes, given));
  const content = contentOf(folder);
  expect(content['articles/mill.md']).toContain('\n> The mayor says');
  expect(content['sources/mill.parts.yaml']).toMatch(/label: quote, rule: by-hand.*words: The mayor says/);
});
