// The markup of a source, such as emphasis and links, is kept in the article's Markdown, and the words are unchanged.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../../../src/ingest/article/blocks.ts';
import { markdownOf } from '../../../src/ingest/article/markdown-body.ts';
import { type Inline, type InlineMark, withBreaks } from '../../../src/ingest/read/inline.ts';

function paragraph(words: Inline): BodyBlock {
  return { id: 'p1', label: 'paragraph', kind: 'paragraph', text: withBreaks(words), words };
}

const marked: readonly (readonly [text: string, marks: readonly InlineMark[], markdown: string])[] = [
  ['a b c', [{ kind: 'link', url: 'https://x.example/', start: 2, end: 3 }], 'a [b](https://x.example/) c\n'],
  [
    'a b c',
    [
      { kind: 'emphasis', start: 0, end: 1 },
      { kind: 'strong', start: 4, end: 5 },
    ],
    '*a* b **c**\n',
  ],
  ['a b', [{ kind: 'break', start: 1, end: 2 }], 'a\\\nb\n'],
  ['a b', [{ kind: 'footnote', note: '1', start: 1, end: 1 }], 'a[^1] b\n'],
  [
    'a b',
    [
      { kind: 'strong', start: 0, end: 1 },
      { kind: 'footnote', note: '1', start: 1, end: 1 },
    ],
    '**a**[^1] b\n',
  ],
  [
    'a b',
    [
      { kind: 'emphasis', start: 0, end: 3 },
      { kind: 'link', url: 'https://x.example/', start: 0, end: 3 },
    ],
    '[*a b*](https://x.example/)\n',
  ],
];

describe('markdownOf(blocks with marks)', () => {
  it.each(marked)('writes the marks of %j', (text, marks, markdown) => {
    expect(markdownOf([paragraph({ text, marks })])).toBe(markdown);
  });

  it('reads back as the same words, wherever the marks are', () => {
    const characters = fc.constantFrom(...'a b*_[]!.“”(\\`<&');
    const words = fc
      .string({ unit: characters, minLength: 1, maxLength: 20 })
      .map((any) => any.replace(/\s+/g, ' ').trim())
      .filter((any) => any !== '');
    const marksIn = (text: string) =>
      fc.array(
        fc
          .tuple(
            fc.nat(text.length),
            fc.nat(text.length),
            fc.constantFrom('emphasis', 'strong', 'link', 'footnote', 'break'),
          )
          .map(([a, b, kind]) => markOf(kind, Math.min(a, b), Math.max(a, b), text)),
        { maxLength: 4 },
      );
    const inline = words.chain((text) => marksIn(text).map((marks): Inline => ({ text, marks: marks.flat() })));
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 3 }), (many) => {
        markdownOf(many.map(paragraph));
      }),
      { numRuns: 200 },
    );
  });
});

function markOf(kind: string, start: number, end: number, text: string): readonly InlineMark[] {
  if (kind === 'footnote') return [{ kind, note: '1', start, end: start }];
  if (kind === 'break') {
    const at = text.indexOf(' ', start);
    return at === -1 ? [] : [{ kind, start: at, end: at + 1 }];
  }
  if (end === start) return [];
  if (kind === 'link') return [{ kind, url: 'https://x.example/', start, end }];
  return [{ kind: kind === 'strong' ? 'strong' : 'emphasis', start, end }];
}
