// The words of a block (or of one of its lines), with the position and the regions of the block → the label that the
// page's markup gives to them. Undefined if the markup gives none.

import { fold } from '../../../anchor/fold.ts';
import { hasDate } from '../../../text/date-in-line.ts';
import { explicitNames } from '../../../text/names-in-byline.ts';
import { endsSentence, isUnspaced } from '../../../text/prose.ts';
import type { Facts } from '../facts.ts';
import type { Markup } from '../unit.ts';
import { HEADINGS, type Region } from './elements.ts';
import type { PageBlock } from './page.ts';
import { isInLinkList, isOneLink, isRunningText } from './running-text.ts';
import type { TextExtent } from './text-extent.ts';

/** The properties of a page on which the labels of its blocks depend. */
export interface Layout extends TextExtent {
  readonly blocks: readonly PageBlock[];
  readonly places: readonly (readonly Region[])[];
  /** The index of the title's block. */
  readonly title: number | undefined;
  /** The titles in the page's head. */
  readonly titles: readonly string[];
  /** Indexes of blocks that only repeat other blocks of the text. */
  readonly repeated: ReadonlySet<number>;
  /** Whether the file is a document, not a web page. A document contains nothing but its text. */
  readonly isDocument: boolean;
  readonly facts: Facts;
}

/**
 * Minimum length of a sentence in a bio, and maximum length of a date, in code units. A name with an office is shorter
 * than a bio.
 */
const SHORTEST_BIO = 60;
const LONGEST_DATE = 60;

/**
 * Minimum length, in code units, of a paragraph that does not end with a full stop, in a script without spaces between
 * words.
 */
const SHORTEST_UNSPACED = 20;

const LONGEST_BYLINE = 160;
const LONGEST_DEK = 400;

/**
 * @param words the words of the block or, if its lines are separate units, of one line
 * @param index the index of the block
 */
export function markupOf(words: string, block: PageBlock, index: number, layout: Layout): Markup | undefined {
  const places = layout.places[index] ?? [];
  if (places.includes('comments')) return { label: 'comment', rule: 'page-comments', confidence: 0.95 };
  if (index === layout.title) return titleMarkup(words, block, layout);
  const box = places.findLast((place) => place === 'furniture' || place === 'author');
  if (box === 'furniture') return { label: 'boilerplate', rule: 'page-furniture', confidence: 0.85 };
  if (layout.repeated.has(index)) return { label: 'boilerplate', rule: 'page-repeated', confidence: 0.7 };
  const inHead = index < (layout.body ?? layout.first);
  const isDek = places.includes('dek') && index === layout.body;
  if (inHead || isDek || places.includes('byline')) {
    const said = headMarkup(words, places, layout);
    if (said !== undefined && !(said.label === 'dek' && isFirstSentence(index, places, layout))) return said;
  }
  if (box === 'author') return authorBox(words);
  if (layout.leads.has(index) && endsSentence(words)) return { label: 'dek', rule: 'page-lead', confidence: 0.7 };
  if (!isText(index, words, layout)) return outside(index, words, places, layout);
  return (
    layoutMarkup(block, index, places, layout) ??
    (inHead ? headLine(words, layout.isAmongText(index), layout.isDocument) : paragraphMarkup(block))
  );
}

/** The title is the last line of its heading. The lines before it are something else, such as the name of a section. */
function titleMarkup(words: string, { lines }: PageBlock, { titles }: Layout): Markup {
  return titleLines(lines, titles).at(-1) === words
    ? { label: 'title', rule: 'page-title', confidence: 0.95 }
    : { label: 'boilerplate', rule: 'page-kicker', confidence: 0.8 };
}

function headMarkup(words: string, places: readonly Region[], { facts }: Layout): Markup | undefined {
  if (words.length <= LONGEST_BYLINE && namesAuthor(words, facts, places.includes('byline')))
    return { label: 'byline', rule: 'page-byline', confidence: 0.9 };
  if (words.length <= LONGEST_DATE && hasDate(words)) return { label: 'dateline', rule: 'page-date', confidence: 0.9 };
  if (places.includes('dek') || (facts.dek !== undefined && fold(words).text === fold(facts.dek).text))
    return { label: 'dek', rule: 'page-summary', confidence: 0.85 };
  return undefined;
}

/**
 * Whether a short sentence belongs to the text, although it repeats the page's description. This sentence, and each
 * block between it and the first paragraph, must be a sentence in elements like those of the text.
 */
function isFirstSentence(index: number, places: readonly Region[], { body, blocks, isAmongText }: Layout): boolean {
  if (places.includes('dek') || body === undefined) return false;
  const between = blocks.slice(index, body);
  return between.every(({ lines }, i) => isAmongText(index + i) && endsSentence(lines.join(' ')));
}

/**
 * Whether a line is a byline: it has "by" and a name, is an author's name, or begins with an author's name and a comma.
 * If the markup says that it is a byline, the name may be anywhere in it.
 */
function namesAuthor(words: string, { authors = [] }: Facts, isMarked: boolean): boolean {
  const line = fold(words).text;
  const names = authors.map((name) => fold(name).text);
  if (explicitNames(words).length > 0 || names.includes(line)) return true;
  return names.some((name) => (isMarked ? line.includes(name) : line.startsWith(`${name},`)));
}

function authorBox(words: string): Markup {
  return words.length >= SHORTEST_BIO
    ? { label: 'bio', rule: 'page-author-box', confidence: 0.85 }
    : { label: 'boilerplate', rule: 'page-author-box', confidence: 0.7 };
}

/**
 * Whether words belong to the text. Their block is in the main text, or they are prose between blocks of the main text.
 */
function isText(index: number, words: string, { main, first, last }: Layout): boolean {
  return main.has(index) || (first < index && index < last && words.length >= SHORTEST_BIO);
}

function layoutMarkup(block: PageBlock, index: number, places: readonly Region[], layout: Layout): Markup | undefined {
  if (places.includes('footnotes')) return { label: 'footnote', rule: 'page-footnotes', confidence: 0.85 };
  if (places.findLast((place) => place === 'caption' || place === 'quote') === 'caption')
    return { label: 'caption', rule: 'page-caption', confidence: 0.9 };
  if (layout.body !== undefined && isOneLink(block) && !places.includes('quote') && !isLinkInList(block, index, layout))
    return { label: 'boilerplate', rule: 'page-related-link', confidence: 0.75 };
  if (HEADINGS.has(block.tag)) return { label: 'heading', rule: 'page-heading', confidence: 0.9 };
  if (places.includes('item')) return { label: 'list', rule: 'page-list', confidence: 0.85 };
  return places.includes('quote') ? { label: 'quote', rule: 'page-quote', confidence: 0.9 } : undefined;
}

/**
 * Whether a block is an item of a list that is not a list of links. Such an item belongs to the text, even if it
 * consists of a link.
 */
function isLinkInList({ tag }: PageBlock, index: number, { blocks }: Layout): boolean {
  return tag === 'li' && !isInLinkList(blocks, index);
}

/**
 * The label of a line between the title and the text. A sentence in an element like those of the text is the first
 * paragraph. Another sentence is a summary. A line that is not a sentence is boilerplate, such as the name of a section
 * or a reading time. A long line in a script without spaces between words is a paragraph.
 */
function headLine(words: string, isAmongText: boolean, isDocument: boolean): Markup | undefined {
  if (isUnspaced(words) && words.length >= SHORTEST_UNSPACED)
    return { label: 'paragraph', rule: 'page-first-line', confidence: 0.5 };
  // A salutation such as "Dear Sir," is a paragraph here. The rules for the wording of a unit recognize it later.
  if (words.endsWith(',') && isAmongText) return { label: 'paragraph', rule: 'page-first-line', confidence: 0.5 };
  // The title and the author of a document without styles are among the lines before its text. Such lines get no label
  // here, because they are recognized later, as in plain text.
  if (isDocument && !endsSentence(words)) return undefined;
  if (!endsSentence(words)) return { label: 'boilerplate', rule: 'page-head-line', confidence: 0.55 };
  return isAmongText
    ? { label: 'paragraph', rule: 'page-first-line', confidence: 0.6 }
    : { label: 'dek', rule: 'page-line-above-text', confidence: 0.6 };
}

function paragraphMarkup(block: PageBlock): Markup | undefined {
  return isRunningText(block) ? { label: 'paragraph', rule: 'page-text', confidence: 0.95 } : undefined;
}

function outside(index: number, words: string, places: readonly Region[], { title, first, last }: Layout): Markup {
  if (places.includes('footnotes') && index > last)
    return { label: 'footnote', rule: 'page-footnotes', confidence: 0.75 };
  const isNear = index > (title ?? first) && index < last;
  if (title !== undefined && index > title && index < first && readsAsText(words) && words.length <= LONGEST_DEK)
    return { label: 'dek', rule: 'page-line-above-text', confidence: 0.6 };
  return places.includes('caption') && isNear
    ? { label: 'caption', rule: 'page-caption', confidence: 0.8 }
    : { label: 'boilerplate', rule: 'page-outside-text', confidence: readsAsText(words) ? 0.6 : 0.8 };
}

/**
 * Whether words outside the main text may still be a paragraph of the text. Their label has a low confidence, so that
 * an editor checks it.
 */
function readsAsText(words: string): boolean {
  return words.length >= SHORTEST_BIO && endsSentence(words);
}

// The lines of the title's heading → the title on one line, and the kicker (a line above the title) if the heading
// contains one: "Opinion / Keep the / ferry" → "Opinion", "Keep the ferry".

/** Maximum length of a kicker, in code units. */
const LONGEST_KICKER = 40;

/** @param names the titles in the page's head; the site's name may follow them */
export function titleLines(lines: readonly string[], names: readonly string[]): readonly [string, ...string[]] {
  const title = lines.join(' ').replace(/^[:|·•»]\s+/, '');
  const starts = [...title.slice(0, LONGEST_KICKER + 2).matchAll(/(?<=[^\p{L}\p{N}])\S/gu)].map(({ index }) => index);
  const start = starts.find((at) => names.some((name) => isNamed(title.slice(at), name)));
  const kicker = title.slice(0, start ?? 0);
  return kicker === '' || /\S:\s*$|[–—-]\s*$/.test(kicker)
    ? [title]
    : [kicker.replace(/\s*:?\s*$/, ''), title.slice(kicker.length)];
}

/**
 * Whether words are a title in the page's head, or the part of such a title before a separator ("|") and the site's
 * name.
 */
function isNamed(words: string, name: string): boolean {
  const rest = name.slice(words.length);
  return (
    words.includes(' ') &&
    name.toLowerCase().startsWith(words.toLowerCase()) &&
    (rest === '' || /^\s+[|»·•–—-]/.test(rest))
  );
}
