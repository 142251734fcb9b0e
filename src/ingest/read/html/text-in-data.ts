// A page whose text is only in its JSON-LD (schema.org's `articleBody`) or in other data of its scripts → the page with
// this text as blocks at its end. Some pages show their text by a script, or show only its beginning.

import { fold } from '../../../anchor/fold.ts';
import { escapeMarkup } from '../../../text/escape.ts';
import { bodyInData } from './head-facts.ts';
import type { Page, PageRegion } from './page.ts';
import { readPage } from './read-page.ts';
import { textLength } from './running-text.ts';
import { longestInScripts } from './text-in-scripts.ts';

/** Minimum length of a text in JSON-LD, in code units. A shorter text is a summary. */
const SHORTEST = 300;

/** Number of samples of the text in the JSON-LD that are looked for on the page, and length of a sample in letters. */
const SAMPLES = 20;
const SAMPLE_LENGTH = 30;

/**
 * Minimum share of the samples that are found on the page. With this share, the page has the text itself, and the text
 * in the JSON-LD is not used.
 */
const ENOUGH = 0.6;

/**
 * Maximum length, in code units, of the running text of a page whose text is looked for in the data of its scripts. A
 * text found there is used only if it is at least twice as long.
 */
const LITTLE_TEXT = 1000;

/** @param html the page's HTML */
export function withTextInData(page: Page, html: string): Page {
  const body = bodyInData(page.head);
  const isBody = body !== undefined && body.length >= SHORTEST;
  const written = isBody ? [body] : textInScripts(page);
  const paragraphs = written.flatMap(paragraphsIn);
  if (paragraphs.length === 0) return page;
  const text = lettersOf(paragraphs.join(' '));
  const own = page.blocks.map((block) => lettersOf(block.lines.join(' ')));
  if (isOn(own.join(''), text)) return page;
  const isHtml = written.some((one) => BLOCK_TAG.test(one)) && !written.some((one) => ESCAPED_TWICE.test(one));
  const added = (isHtml ? written : paragraphs).map(asElement);
  const whole = readPage(`${html}<article>${added.join('')}</article>`);
  if (whole === undefined) return page;
  const repeated = own.flatMap((letters, index): readonly PageRegion[] =>
    letters.length >= SAMPLE_LENGTH && text.includes(letters)
      ? [{ region: 'furniture', start: index, end: index + 1 }]
      : [],
  );
  return { ...whole, regions: [...whole.regions, ...repeated] };
}

const ESCAPED_TWICE = /&amp;#?\w+;|&lt;(?:p|div|br)\b/;
const BLOCK_TAG = /<\/(?:p|div|h[1-6]|li)>|<br\b/i;

/** Words or HTML as an element. */
function asElement(words: string): string {
  if (BLOCK_TAG.test(words)) return `<div>${words}</div>`;
  return `<p>${/<\/?[a-z][^>]*>|&#?\w+;/i.test(words) ? words : escapeMarkup(words)}</p>`;
}

/** The paragraphs of a text in the data of scripts. Empty if the page has a text of its own. */
function textInScripts({ blocks, head }: Page): readonly string[] {
  const shown = textLength(blocks);
  if (shown > LITTLE_TEXT) return [];
  const written = longestInScripts(head.scripts);
  const length = written.flatMap(paragraphsIn).reduce((sum, words) => sum + words.length, 0);
  return length >= Math.max(SHORTEST, 2 * shown) ? written : [];
}

/** Whether the page, given by its letters, contains most samples of the text. */
function isOn(letters: string, text: string): boolean {
  const step = Math.max(1, Math.floor((text.length - SAMPLE_LENGTH) / SAMPLES));
  const samples = Array.from({ length: SAMPLES }, (_, i) => text.slice(i * step, i * step + SAMPLE_LENGTH));
  return samples.filter((sample) => letters.includes(sample)).length >= ENOUGH * SAMPLES;
}

/**
 * Minimum length, in letters, of a block that is looked for in the JSON-LD. A shorter block could be in it by chance.
 */
const LEAST_LETTERS = 25;

/**
 * Minimum share of the JSON-LD's text that the page shows. If it shows less, the JSON-LD does not decide where the text
 * begins and ends.
 */
const WHOLE = 0.8;

/**
 * Maximum size of the blocks that are cut off, as a share of the JSON-LD's text. If they are larger, the JSON-LD has
 * only a part of the text, and nothing is cut off.
 */
const MOST_CUT = 0.25;

export interface ComparedText {
  /** The indexes of the blocks of the main text, corrected by the text in the JSON-LD. */
  readonly found: ReadonlySet<number>;
  /** The indexes of blocks before or after the text in the JSON-LD, such as teasers. */
  readonly cut: ReadonlySet<number>;
}

/**
 * Corrects the main text by the text in the page's JSON-LD. Blocks that are in the JSON-LD are added. Blocks before the
 * first and after the last of them are cut off.
 * @param isOut whether the block with this index can't be part of the text
 */
export function comparedWithData(
  { blocks, head }: Page,
  found: ReadonlySet<number>,
  isOut: (block: number) => boolean,
): ComparedText {
  const unchanged = { found, cut: new Set<number>() };
  const body = bodyInData(head);
  if (body === undefined || body.length < SHORTEST) return unchanged;
  const text = lettersOf(paragraphsIn(body).join(' '));
  const own = blocks.map((block, index) => (isOut(index) ? '' : lettersOf(block.lines.join(' '))));
  const inData = own.flatMap((letters, i) => (letters.length >= LEAST_LETTERS && text.includes(letters) ? [i] : []));
  const sizeOf = (indexes: readonly number[]) => indexes.reduce((sum, i) => sum + (own[i]?.length ?? 0), 0);
  if (sizeOf(inData) < WHOLE * text.length) return unchanged;
  const shared = inData.filter((index) => found.has(index));
  const [first = 0, last = blocks.length] = shared.length > 0 ? [shared[0], shared.at(-1)] : [inData[0], inData.at(-1)];
  const cut = [...found].filter((index) => index < first || index > last);
  if (sizeOf(cut) > MOST_CUT * text.length) return { found: new Set([...found, ...inData]), cut: new Set() };
  return { found: new Set([...found, ...inData].filter((index) => !cut.includes(index))), cut: new Set(cut) };
}

function lettersOf(words: string): string {
  return fold(words).text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The paragraphs of a text in JSON-LD. Elements or line breaks separate them. If there are none, a missing space after
 * a sentence does: “by night.The mayor”.
 */
function paragraphsIn(body: string): readonly string[] {
  const lines = decodedLines(body).flatMap(decodedLines);
  const split =
    lines.length > 1 ? lines : lines.flatMap((line) => line.split(/(?<=\p{Ll}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})/u));
  return split.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The lines of a text that may contain elements and character references. Some sites escape the text twice. */
function decodedLines(text: string): readonly string[] {
  return /<\/?[a-z][^>]*>|&\w+;|&#\d+;/i.test(text)
    ? (readPage(text)?.blocks.flatMap((block) => block.lines) ?? [])
    : text.split(/[\r\n]+/);
}
