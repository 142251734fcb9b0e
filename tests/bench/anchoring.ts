// Quotes anchored in texts of three lengths, verbatim and edited, compared with approx-string-match over the whole
// text. The time for a quote must not grow with the text, and every quote must be found at its passage.

import approxSearch from 'approx-string-match';
import { anchor, isFound } from '../../src/anchor/anchor.ts';
import { type IndexedText, indexText } from '../../src/anchor/indexed-text.ts';
import type { Range } from '../../src/anchor/range.ts';
import { textLayerOf } from '../../src/anchor/text-layer.ts';
import { type Figure, type Measure, mediansOf } from './bench.ts';
import { sentence } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

interface Size {
  readonly words: number;
  readonly quotes: number;
  /** Number of edited quotes that the peer searches for. The peer is slower, so it gets fewer. */
  readonly peer: number;
}

const SIZES: readonly Size[] = [
  { words: 1700, quotes: 85, peer: 85 },
  { words: 17_000, quotes: 850, peer: 50 },
  { words: 100_000, quotes: 3000, peer: 20 },
];

/** Number of timed runs of each way to search, after as many untimed runs that let the JIT compiler optimize. */
const RUNS = 7;

/** All text lengths are measured alternately, so that other load on the machine affects each of them equally. */
export const measure: Measure = async ({ smoke }) => {
  const prepared = (smoke ? [{ words: 400, quotes: 10, peer: 2 }] : SIZES).map(prepare);
  const ways = Object.fromEntries(prepared.flatMap((one) => WAYS.map((way) => [`${way} ${one.words}`, one.ways[way]])));
  if (!smoke) await mediansOf(ways, RUNS);
  const times = await mediansOf(ways, smoke ? 1 : RUNS);
  const measured = prepared.map((one) => measuredOf(one, (way) => times[`${way} ${one.words}`] ?? 0));
  return [...measured.flatMap(figuresOf), ...growth(measured)];
};

const WAYS = ['indexing', 'folding', 'verbatim', 'edited', 'peer'] as const;
type Way = (typeof WAYS)[number];

interface Prepared {
  readonly words: number;
  readonly ways: Readonly<Record<Way, () => unknown>>;
  /** Number of quotes for each way to search, at least 1. */
  readonly counts: Readonly<Record<Way, number>>;
  /** Number of edited quotes that were not found at their passage. */
  readonly lost: number;
}

/** Times in milliseconds. The times of verbatim and edited quotes are per quote. */
type Measured = Readonly<Record<Way, number>> & Pick<Prepared, 'words' | 'lost'>;

function prepare({ words, quotes, peer }: Size): Prepared {
  const random = randomFrom(words);
  const { text, sentences } = textOf(words, random);
  const every = sentences
    .filter((_, i) => i % Math.max(1, Math.floor(sentences.length / quotes)) === 0)
    .slice(0, quotes);
  const wanted = every.map((range) => ({ range, quote: text.layer.text.slice(range.start, range.end) }));
  const edited = wanted.map(({ range, quote }) => ({ range, quote: edit(quote, random) }));
  const searched = edited.slice(0, peer);
  return {
    words,
    ways: {
      indexing: () => indexText(text.layer),
      // This work is done once, before the first edited quote is searched for.
      folding: () => indexText(text.layer).foldedGrams,
      verbatim: () => wanted.map(({ quote }) => anchor(text, quote)),
      edited: () => edited.map(({ quote }) => anchor(text, quote)),
      peer: () => searched.map(({ quote }) => search(text, quote)),
    },
    counts: { indexing: 1, folding: 1, verbatim: wanted.length, edited: edited.length, peer: searched.length },
    lost: edited.filter((one) => !isThere(text, one)).length,
  };
}

function measuredOf({ words, lost, counts }: Prepared, timeOf: (way: Way) => number): Measured {
  const each = (way: Way) => timeOf(way) / counts[way];
  return {
    words,
    lost,
    indexing: each('indexing'),
    folding: each('folding'),
    verbatim: each('verbatim'),
    edited: each('edited'),
    peer: each('peer'),
  };
}

function search({ layer }: IndexedText, quote: string) {
  return approxSearch(layer.text, quote, Math.round(quote.length * MOST_ERRORS));
}

/** Maximum number of errors, as a share of the quote's length: the limit that Postil uses. */
const MOST_ERRORS = 0.15;

function figuresOf({ words, indexing, folding, verbatim, edited, peer, lost }: Measured): readonly Figure[] {
  const size = `${words.toLocaleString('en')} words`;
  const isLargest = words === SIZES.at(-1)?.words;
  return [
    { what: `indexing, ${size}`, value: indexing, unit: 'ms' },
    { what: `indexing for edited quotes too, ${size}`, value: folding, unit: 'ms' },
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

/** The growth of times from the shortest text to the longest. */
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

/** Removes one word of the quote and changes three letters. */
function edit(quote: string, random: Random): string {
  const words = quote.split(' ');
  words.splice(1 + Math.floor(random() * (words.length - 2)), 1);
  const letters = [...words.join(' ')];
  for (let i = 0; i < 3; i += 1) letters[Math.floor(random() * letters.length)] = 'x';
  return letters.join('');
}

/**
 * Whether the quote is found at its passage: start and end are off by less than a quarter of the quote's length in all.
 */
function isThere(text: IndexedText, { range, quote }: { readonly range: Range; readonly quote: string }): boolean {
  const found = anchor(text, quote);
  if (!isFound(found)) return false;
  return Math.abs(found.range.start - range.start) + Math.abs(found.range.end - range.end) < quote.length / 4;
}
