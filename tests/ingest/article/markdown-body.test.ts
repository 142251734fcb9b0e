import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../../../src/ingest/article/blocks.ts';
import { markdownOf } from '../../../src/ingest/article/markdown-body.ts';
import { plainInline } from '../../../src/ingest/read/inline.ts';

const paragraph = (text: string): BodyBlock => ({
  id: 'p1',
  label: 'paragraph',
  kind: 'paragraph',
  text,
  words: plainInline(text),
});

const readable: readonly string[] = [
  'research & development',
  'so-called “maximum” care',
  `'twas "the" best`,
  'in 1999. Then',
  'a (b) c: d; e!',
  '50 % of 3 < 4',
];

const markup: readonly string[] = [
  '<script>alert(1)</script>',
  '# no heading',
  '- no list',
  '1. no list',
  '> no quote',
  '*no* _stress_',
  '[no](link)',
  '---',
  '`code`',
  '&amp;',
  '![no](image)',
  '    no code',
  '\\*',
  'a\\',
];

describe('markdownOf(blocks)', () => {
  it.each(readable)('writes %j as it is', (text) => {
    expect(markdownOf([paragraph(text)])).toBe(`${text}\n`);
  });

  it.each(markup)('keeps %j text', (text) => {
    expect(() => markdownOf([paragraph(text.trim())])).not.toThrow();
  });

  it('reads back as the same words whatever they are', () => {
    const characters = fc.constantFrom(...'*_`[]()<>!#&a 1.-+=~|\\:"\';/@\u00A0\u200B', 'http://', '&amp;', '<b>');
    const text = fc.oneof(
      fc.string({ unit: characters, maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.lorem(),
    );
    // Text in the form that the ingest produces: valid Unicode without NUL, trimmed, on one line.
    const words = text
      .map((any) => any.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim())
      .filter((any) => any !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'footnote', 'table'), words), {
          minLength: 1,
          maxLength: 5,
        }),
        (blocks) => {
          markdownOf(blocks.map(([kind, any]) => blockOf(kind, any)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function blockOf(kind: BodyBlock['kind'], text: string): BodyBlock {
  const fields = { id: 'p1', label: 'paragraph', text } as const;
  const words = plainInline(text);
  if (kind === 'list') return { ...fields, kind, items: [words], start: undefined };
  if (kind === 'table') return { ...fields, text: `${text}\n${text}`, kind, rows: [[words], [words]] };
  return kind === 'footnote' ? { ...fields, kind, words, note: '1' } : { ...fields, kind, words };
}
