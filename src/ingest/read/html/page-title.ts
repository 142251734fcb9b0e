// A page → which of its blocks is the title: the heading that the page's head names, else its first great heading.

import { fold } from '../../../anchor/fold.ts';
import type { Facts } from '../facts.ts';
import { HEADINGS, type Region } from './elements.ts';
import type { Page } from './page.ts';

/** Characters. Longer headings are texts set large. */
const LONGEST = 300;

export function titleBlock(
  { blocks, head }: Page,
  places: readonly (readonly Region[])[],
  { title }: Facts,
): number | undefined {
  const named = fold(title ?? '').text;
  const window = fold(head.title).text;
  const candidates = blocks.flatMap(({ lines, tag }, index) => {
    const words = lines.join(' ');
    const isAside = places[index]?.some((region) => region === 'comments' || region === 'furniture') ?? false;
    return isAside || words.length > LONGEST ? [] : [{ index, tag, words: fold(words).text }];
  });
  const headings = candidates.filter(({ tag }) => HEADINGS.has(tag));
  const best =
    headings.find(({ words }) => words === named) ??
    // The window's title has the site's name too, before or after.
    headings.filter(({ words }) => window.includes(words)).reduce(longer, undefined) ??
    headings.find(({ tag }) => tag === 'h1') ??
    candidates.find(({ words }) => words === named);
  return best?.index;
}

type Candidate = { readonly index: number; readonly tag: string; readonly words: string };

function longer(best: Candidate | undefined, other: Candidate): Candidate {
  return best === undefined || other.words.length > best.words.length ? other : best;
}
