// 2,000 damaged answers, made by chance from a good one. For each: no exception, no file half-written, and no entry in
// the library that the gate would refuse.

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, isFound } from '../../../src/anchor/anchor.ts';
import { indexText } from '../../../src/anchor/indexed-text.ts';
import { readAnswer } from '../../../src/draft/model/read-answer.ts';
import { answerCandidates, looseCandidates } from '../../../src/import/answer.ts';
import { admitAndWrite } from '../../../src/library/import.ts';
import { openArticle } from '../../../src/library/open-article.ts';
import { readingOf } from '../../../src/markdown/readings.ts';
import { admit } from '../../../src/merge/admit.ts';
import { collections, type Entry } from '../../../src/model/collections.ts';
import { corpusOf } from '../../../src/model/corpus-of.ts';
import { quotesOf } from '../../../src/model/quotes.ts';
import { referencesOf } from '../../../src/model/references.ts';
import { contentOf, ingestHere, put, temporaryFolder } from '../../merge/library.ts';
import { valueFrom } from '../../value-from.ts';
import { FERRY, FERRY_ANSWER } from './ferry.ts';

const GOOD = JSON.stringify(FERRY_ANSWER);
const RUNS = 2000;

/** A change of a text: its end is cut off, or a piece is removed, doubled or replaced. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'out', 'double', 'replace', 'swap'),
  at: fc.integer({ min: 0, max: 999 }),
  length: fc.integer({ min: 1, max: 60 }),
  text: fc.constantFrom(
    '"',
    '}',
    ']',
    ',',
    '{',
    'null',
    '\\',
    '\n',
    '\u0000',
    '\ud800',
    '“',
    '../',
    '<script>',
    '"id":"old"',
    'undefined',
    '```',
  ),
});

function damaged(changes: readonly { kind: string; at: number; length: number; text: string }[]): string {
  return changes.reduce((text, { kind, at, length, text: piece }) => {
    const start = Math.floor((at / 1000) * text.length);
    const end = start + length;
    if (kind === 'cut') return text.slice(0, start);
    if (kind === 'out') return text.slice(0, start) + text.slice(end);
    if (kind === 'double') return text.slice(0, end) + text.slice(start);
    if (kind === 'swap')
      return text.slice(0, start) + text.slice(end, end + length) + text.slice(start, end) + text.slice(end + length);
    return text.slice(0, start) + piece + text.slice(end);
  }, GOOD);
}

describe('a damaged answer', () => {
  it('never throws, and gets no invalid entry past the gate', async () => {
    const folder = temporaryFolder();
    await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
    const opened = valueFrom(await openArticle(join(folder, 'content'), 'ferry'));
    const layer = indexText(readingOf(opened.corpus, 'ferry').layer);
    const before = contentOf(folder);
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const result = readAnswer(damaged(changes), ['actors', 'claims', 'arguments']);
        if ('words' in result) return;
        read += 1;
        const loose = looseCandidates(result.faulty, {});
        const imported = answerCandidates(result.answer);
        const candidates = [...imported.candidates, ...loose.candidates];
        const { write, kept, queue } = admit(
          { ...imported, candidates, unusable: loose.unusable },
          opened.corpus,
          'ferry',
          'x',
        );
        expect(write.length + kept.length + queue.length).toBe(candidates.length + loose.unusable.length);
        const entries = [...opened.entries, ...write];
        const known = corpusOf(entries);
        for (const entry of write) expect(faultsOf(entry, known, layer)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS * 0.9);
    expect(contentOf(folder)).toEqual(before);
  }, 120_000);

  it('leaves only complete files, in a readable library', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const folder = temporaryFolder();
        await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
        const result = readAnswer(damaged(changes), ['claims']);
        if ('words' in result) return;
        const opened = valueFrom(await openArticle(join(folder, 'content'), 'ferry'));
        const imported = { ...answerCandidates(result.answer), ...looseCandidates(result.faulty, {}) };
        const options = { isDry: false, from: 'x', isDone: () => false };
        valueFrom(await admitAndWrite(imported, opened, options));
        expect(Object.keys(contentOf(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
        valueFrom(await openArticle(join(folder, 'content'), 'ferry'));
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

/** The reasons for which the gate should have refused an entry. */
function faultsOf(
  entry: Entry,
  corpus: ReturnType<typeof corpusOf>,
  layer: ReturnType<typeof indexText>,
): readonly string[] {
  const schema = collections[entry.collection].schema.safeParse(entry.data);
  const lost = quotesOf(entry).filter((quote) => !isFound(anchor(layer, quote)));
  const dangling = referencesOf(entry).filter(({ to, id }) => !to.some((collection) => corpus[collection].has(id)));
  return [
    ...(schema.success ? [] : ['schema']),
    ...lost.map((quote) => `no such words: ${JSON.stringify(quote)}`),
    ...dangling.map(({ id }) => `no such entry: ${id}`),
  ];
}
