import { describe, expect, it } from 'vitest';
import { labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../value-from.ts';
import { documentOf } from './document.ts';

const P = 'The mill on the hill has stood there for two hundred years and nobody has ever asked it to move.';

const paragraphs = [
  { style: 'Title', text: 'Save the Mill' },
  { style: 'Subtitle', text: 'A wheel is no relic' },
  { text: 'By Ann Lee' },
  { text: P },
  { style: 'heading 2', text: 'What it grinds' },
  { style: 'Quote', text: 'Give me flour, not folklore.' },
  { text: `${P} <b>5 < 6 & 7</b>` },
  { text: 'Ann Lee is a miller in Thornby.' },
];

const refused: readonly (readonly [what: string, bytes: Uint8Array, rule: string, found: RegExp])[] = [
  ['an empty file', new Uint8Array(), 'empty-source', /an empty file/],
  ['a file that is none', Buffer.from(P), 'unreadable-document', /no \.docx document/],
  ['one cut short', documentOf(paragraphs).subarray(0, 900), 'unreadable-document', /cut short/],
  ['one whose text is damaged', damaged(), 'unreadable-document', /damaged document/],
  ['one that would fill the memory', documentOf(paragraphs, 90_000_000), 'unreadable-document', /unpacks to 450 MB/],
  ['one without words', documentOf([{ text: ' ' }]), 'empty-source', /without words/],
];

describe('readSource(document.docx)', () => {
  it('reads its paragraphs, labelled by their styles', async () => {
    const source = valueFrom(await readSource(documentOf(paragraphs), 'mill.docx'));
    expect(source.text).toBe(paragraphs.map(({ text }) => `${text}\n`).join(''));
    expect(labelParts(source).map(({ part }) => part.label)).toEqual([
      'title',
      'dek',
      'byline',
      'paragraph',
      'heading',
      'quote',
      'paragraph',
      'bio',
    ]);
  });

  it.each(refused)('refuses %s', async (_, bytes, rule, found) => {
    expect(await readSource(bytes, 'mill.docx')).toMatchObject({
      problems: [{ rule, severity: 'error', found: expect.stringMatching(found) }],
    });
  });
});

function damaged(): Uint8Array {
  const bytes = Buffer.from(documentOf(paragraphs));
  bytes.write('<<<<<<', bytes.indexOf('<w:body>'));
  return bytes;
}
