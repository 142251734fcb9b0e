// A text → its tokens with offsets, for the name tagger: words and punctuation marks. "’s" is a separate token.

import type { Range } from '../../../anchor/range.ts';

export interface Token extends Range {
  readonly text: string;
}

const TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}\.(?= ?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St)\.|[\p{L}\p{N}\p{M}]+(?:[’'&-](?!s\b)[\p{L}\p{N}\p{M}]+)*|[’']s\b|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
