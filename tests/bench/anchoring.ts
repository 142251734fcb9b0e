// Quotes found in texts of three lengths: verbatim, and edited as people edit, beside approx-string-match over the whole
// text. The time of a quote must not grow with the text, and none may be lost or land elsewhere.

import approxSearch from 'approx-string-match';
import { anchor, isFound } from '../../src/anchor/anchor.ts';
import { type IndexedText, indexText } from '../../src/anchor/indexed-text.ts';
import type { Range } from '../../src/anchor/range.ts';
import { textLayerOf } from '../../src/anchor/text-layer.ts';
import { type Figure, type Measure, timeOf } from './bench.ts';
import { sentence } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

interface Size {
  readonly words: number;
  readonly quotes: number;
  /** How many of them the peer looks for: it takes long. */
  readonly peer: number;
}

const SIZES: readonly Size[] = [
  { words: 1700, quotes: 85, peer: 85 },
  { words: 17_000, quotes: 850, peer: 50 },
  { words: 100_000, quotes: 3000, peer: 20 },
];

export const measure: Measure = async ({ smoke }) => {
  const sizes = smoke ? [{ words: 400, quotes: 10, peer: 2 }] : SIZES;
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measureSize(size));
  return [...measured.flatMap(figuresOf), ...growth(measured)];
};

interface Measured {
  readonly words: number;
  /** Milliseconds. */
  readonly indexing: number;
  /** Milliseconds for one quote. */
  readonly verbatim: number;
  readonly edited: number;
  readonly peer: number;
  /** Of the edited. */
  readonly lost: number;
}

async function measureSize({ words, quotes, peer }: Size): Promise<Measured> {
  const random = randomFrom(words);
  const { text, sentences } = textOf(words, random);
  const every = sentences
    .filter((_, i) => i % Math.max(1, Math.floor(sentences.length / quotes)) === 0)
    .slice(0, quotes);
  const wanted = every.map((range) => ({ range, quote: text.layer.text.slice(range.start, range.end) }));
  const edited = wanted.map(({ range, quote }) => ({ range, quote: edit(quote, random) }));
  const indexing = await timeOf(() => indexText(text.layer));
  const verbatim = await timeOf(() => wanted.map(({ quote }) => anchor(text, quote)));
  const found: boolean[] = [];
  const time = await timeOf(() => found.push(...edited.map((one) => isThere(text, one))));
  const other = await timeOf(() =>
    edited
      .slice(0, peer)
      .map(({ quote }) => approxSearch(text.layer.text, quote, Math.round(quote.length * MOST_ERRORS))),
  );
  return {
    words,
    indexing,
    verbatim: verbatim / wanted.length,
    edited: time / edited.length,
    peer: other / Math.min(peer, edited.length),
    lost: found.filter((one) => !one).length,
  };
}

/** As many as Postil accepts. */
const MOST_ERRORS = 0.15;

function figuresOf({ words, indexing, verbatim, edited, peer, lost }: Measured): readonly Figure[] {
  const size = `${words.toLocaleString('en')} words`;
  const isLargest = words === SIZES.at(-1)?.words;
  return [
    { what: `indexing, ${size}`, value: indexing, unit: 'ms' },
    { what: `a verbatim quote, ${size}`, value: verbatim, unit: 'ms' },
    {
      what: `an edited quote, ${size}`,
      value: edited,
      unit: 'ms',
      peer: { name: 'approx-string-match', value: peer },
      aim: isLargest ? { of: 'value', most: 0.16 } : undefined,
    },
    { what: `edited quotes lost, ${size}`, value: lost, unit: '', aim: { of: 'value', most: 0 } },
  ];
}

/** From the shortest text to the longest. */
function growth(measured: readonly Measured[]): readonly Figure[] {
  const [first, last] = [measured.at(0), measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [
    {
      what: 'growth of an edited quote’s time with the text',
      value: last.edited / first.edited,
      unit: '',
      peer: { name: 'approx-string-match', value: last.peer / first.peer },
      aim: { of: 'value', most: 1.5 },
    },
  ];
}

function textOf(words: number, random: Random): { text: IndexedText; sentences: readonly Range[] } {
  const paragraphs: string[][] = [];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 5 }, () => sentence(random));
    count += paragraph.join(' ').split(' ').length;
    paragraphs.push(paragraph);
  }
  const blocks = paragraphs.map((own, i) => ({ id: `p${i + 1}`, kind: 'paragraph' as const, text: own.join(' ') }));
  const layer = textLayerOf(blocks);
  let end = 0;
  const sentences = paragraphs.flat().map((own) => {
    const start = layer.text.indexOf(own, end);
    end = start + own.length;
    return { start, end };
  });
  return { text: indexText(layer), sentences };
}

/** One word left out and three letters changed. */
function edit(quote: string, random: Random): string {
  const words = quote.split(' ');
  words.splice(1 + Math.floor(random() * (words.length - 2)), 1);
  const letters = [...words.join(' ')];
  for (let i = 0; i < 3; i += 1) letters[Math.floor(random() * letters.length)] = 'x';
  return letters.join('');
}

/** Most of the passage, and little else. */
function isThere(text: IndexedText, { range, quote }: { readonly range: Range; readonly quote: string }): boolean {
  const found = anchor(text, quote);
  if (!isFound(found)) return false;
  return Math.abs(found.range.start - range.start) + Math.abs(found.range.end - range.end) < quote.length / 4;
}
