// A page whose text is only in its JSON-LD (schema.org's `articleBody`) → the page with this text as blocks at its end. Some pages
// show their text by a script, or show only its beginning.

import { fold } from '../../../anchor/fold.ts';
import { bodyInData } from './head-facts.ts';
import type { Page, PageBlock, PageRegion } from './page.ts';
import { readPage } from './read-page.ts';

/** Minimum length of a text in JSON-LD, in code units. A shorter text is a summary. */
const SHORTEST = 300;

/** Number and length, in letters, of the samples of the text that are searched on the page. */
const SAMPLES = 20;
const SAMPLE_LENGTH = 30;

/**
 * If the page's markup contains at least this share of the samples of the text in its JSON-LD, the markup has the text, and
 * the JSON-LD is not used.
 */
const ENOUGH = 0.6;

export function withTextInData(page: Page): Page {
  const body = bodyInData(page.head);
  if (body === undefined || body.length < SHORTEST) return page;
  const paragraphs = paragraphsIn(body);
  const text = lettersOf(paragraphs.join(' '));
  const own = page.blocks.map((block) => lettersOf(block.lines.join(' ')));
  if (isOn(own.join(''), text)) return page;
  const start = page.blocks.length;
  const repeated = own.flatMap((letters, index): readonly PageRegion[] =>
    letters.length >= SAMPLE_LENGTH && text.includes(letters)
      ? [{ region: 'furniture', start: index, end: index + 1 }]
      : [],
  );
  return {
    ...page,
    blocks: [...page.blocks, ...paragraphs.map(blockOf)],
    regions: [...page.regions, ...repeated],
    pieces: [
      ...page.pieces,
      { open: '<article>' },
      ...paragraphs.map((_, i) => ({ block: start + i })),
      { close: 'article' },
    ],
  };
}

/** Whether the letters of the page contain most samples of the text. */
function isOn(letters: string, text: string): boolean {
  const step = Math.max(1, Math.floor((text.length - SAMPLE_LENGTH) / SAMPLES));
  const samples = Array.from({ length: SAMPLES }, (_, i) => text.slice(i * step, i * step + SAMPLE_LENGTH));
  return samples.filter((sample) => letters.includes(sample)).length >= ENOUGH * SAMPLES;
}

function lettersOf(words: string): string {
  return fold(words).text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The paragraphs of a text in JSON-LD: separated by elements, by line breaks, or only by a missing space after a sentence. */
function paragraphsIn(body: string): readonly string[] {
  const lines = /<\/?(?:p|br|div)\b|&\w+;|&#\d+;/.test(body)
    ? (readPage(body)?.blocks.flatMap((block) => block.lines) ?? [])
    : body.split(/[\r\n]+/);
  const split =
    lines.length > 1 ? lines : lines.flatMap((line) => line.split(/(?<=\p{Ll}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})/u));
  return split.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

function blockOf(words: string): PageBlock {
  return { lines: [words], marks: [[]], ids: [], tag: 'p', linked: 0, number: undefined };
}
