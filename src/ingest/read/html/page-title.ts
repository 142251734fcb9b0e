// A page → which of its blocks is the title: a heading above the text that is most like what the page's head calls it.
// A heading below the text, the name of the site and the name of a section are never the title.

import { fold } from '../../../anchor/fold.ts';
import type { Facts } from '../facts.ts';
import { HEADINGS, type Region } from './elements.ts';
import type { Page } from './page.ts';

/** Characters. Longer headings are texts set large. */
const LONGEST = 300;

/** The likeness, from 0 to 1, from which a heading other than h1 can be the title. */
const LEAST_LIKENESS = 0.5;

/** Words. A great heading unlike any name in the head can be the title; shorter ones name the site or a section. */
const LEAST_WORDS = 3;

/** Bonus of a top-level heading over others, in likeness. */
const GREAT = 0.35;

/** @param text the index of the first block of running text; the title is above it */
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
    return [{ index, tag, words, likeness, score: likeness + (tag === 'h1' ? GREAT : 0) }];
  });
  const headings = candidates.filter(
    ({ tag, likeness, index, words }) =>
      HEADINGS.has(tag) &&
      (likeness >= LEAST_LIKENESS ||
        (tag === 'h1' && index < text && (isNamed(names, likeness) || words.split(' ').length >= LEAST_WORDS))),
  );
  const best = headings.reduce<Candidate | undefined>(better, undefined);
  return (best ?? candidates.find(({ likeness }) => likeness === 1))?.index;
}

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** Of two alike the one nearer to the text. */
function better(best: Candidate | undefined, other: Candidate): Candidate {
  return best === undefined || other.score >= best.score ? other : best;
}

/** A great heading that shares nothing with the names in the head is that of the site or a section, where there are such names. */
function isNamed(names: readonly string[], likeness: number): boolean {
  return names.length === 0 || likeness > 0.2;
}

/** 1 for the same words; the share of all words that both have, or of the name where it has those of the site too. */
function likenessOf(words: string, name: string): number {
  if (words === name) return 1;
  const [ours, theirs] = [words.split(' '), name.split(' ')];
  const shared = ours.filter((word) => theirs.includes(word)).length;
  const dice = (2 * shared) / (ours.length + theirs.length);
  return name.includes(words) ? Math.max(dice, ours.length >= 3 ? 0.9 : 0.5 * dice) : dice;
}

function wordsOf(text: string): string {
  return (fold(text).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
