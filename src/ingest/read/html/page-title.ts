// A page → the index of the title's block: the heading above the text that is most similar to the titles in the page's
// head. A heading below the text is never the title, nor is the name of the site or a section.

import { fold } from '../../../anchor/fold.ts';
import { isDateline } from '../../../text/head-words.ts';
import { explicitNames } from '../../../text/names-in-byline.ts';
import { endsSentence } from '../../../text/prose.ts';
import { isWidget } from '../../../text/widget-words.ts';
import type { Facts } from '../facts.ts';
import { HEADINGS, type Region } from './elements.ts';
import type { Page } from './page.ts';

/** Maximum length of a title, in code units. A longer heading is text in a large font. */
const LONGEST = 300;

/**
 * Minimum similarity, from 0 to 1, of a heading that is not an `h1` to a title in the page's head. A less similar
 * heading is not the title.
 */
const LEAST_LIKENESS = 0.5;

/**
 * Minimum number of words of an `h1` that is the title although no title in the page's head is similar. A shorter one
 * is the name of the site or a section.
 */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 8;

/**
 * Value added to the similarity of an `h1`, and of a heading that has exactly the words of the title in the page's
 * data.
 */
const GREAT = 0.35;

/**
 * @param text the index of the first block of running text. The title can't be after it
 * @returns the index of the title's block; undefined if no block can be the title
 */
export function titleBlock(
  { blocks, head }: Page,
  places: readonly (readonly Region[])[],
  { title = '', publication = '' }: Facts,
  text: number,
): number | undefined {
  const names = [title, head.title].map(wordsOf).filter((name) => name !== '');
  const site = wordsOf(publication);
  const candidates = blocks.slice(0, text + 1).flatMap(({ lines, tag }, index) => {
    const words = wordsOf(lines.join(' '));
    const isAside = places[index]?.some((region) => region === 'comments' || region === 'furniture') ?? false;
    if (isAside || words === '' || words === site || lines.join(' ').length > LONGEST) return [];
    const likeness = Math.max(0, ...names.map((name) => likenessOf(words, name)));
    const isGreat = tag === 'h1' || (HEADINGS.has(tag) && words === names[0]);
    return [{ index, tag, words, likeness, score: likeness + (isGreat ? GREAT : 0) }];
  });
  const headings = candidates.filter(
    ({ tag, likeness, index, words }) =>
      HEADINGS.has(tag) &&
      (likeness >= LEAST_LIKENESS || (tag === 'h1' && index < text && (isNamed(names, likeness) || isLong(words)))),
  );
  const best = headings.reduce<Candidate | undefined>(better, undefined);
  if (best !== undefined || names.length > 0) return (best ?? candidates.find(({ likeness }) => likeness === 1))?.index;
  if (text === blocks.length) return undefined;
  return candidates.find(({ index }) => index < text && isTitleLine(blocks[index]?.lines.join(' ') ?? ''))?.index;
}

/** Whether a line without markup can be the title of a page that gives no title. */
function isTitleLine(words: string): boolean {
  const isHeadLine = explicitNames(words).length > 0 || isDateline(words) || isWidget(words);
  return isLong(wordsOf(words)) && !endsSentence(words) && !isHeadLine;
}

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/**
 * The candidate with the higher score. If the scores are equal, the later candidate, because it is nearer to the text.
 */
function better(best: Candidate | undefined, other: Candidate): Candidate {
  return best === undefined || other.score >= best.score ? other : best;
}

/** Whether an `h1` is similar to a title in the page's head. True if the head has no title. */
function isNamed(names: readonly string[], likeness: number): boolean {
  return names.length === 0 || likeness > 0.2;
}

function isLong(words: string): boolean {
  return words.split(' ').length >= (UNSPACED.test(words) ? LEAST_CHARACTERS : LEAST_WORDS);
}

/**
 * The similarity of a heading to a title in the page's head: 1 if they are equal, otherwise the Dice coefficient of
 * their words. If a heading of three words or more is at least half of the title in the head, the similarity is at
 * least 0.9, because that title may also contain the site's name.
 */
function likenessOf(words: string, name: string): number {
  if (words === name) return 1;
  const [ours, theirs] = [words.split(' '), name.split(' ')];
  const shared = ours.filter((word) => theirs.includes(word)).length;
  const dice = (2 * shared) / (ours.length + theirs.length);
  if (!name.includes(words)) return dice;
  if (ours.length < LEAST_WORDS) return 0.5 * dice;
  return 2 * ours.length >= theirs.length ? Math.max(dice, 0.9) : dice;
}

/** A character of a script without spaces between words. Each counts as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{M}\p{N}])+/gu;

function wordsOf(text: string): string {
  return (fold(text).text.match(WORD) ?? []).join(' ');
}
