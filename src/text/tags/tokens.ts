// A text → its tokens with offsets, divided as in the Penn Treebank: "don’t" is "do" and "n’t", "Ann’s" is "Ann" and
// "’s".

import type { Range } from '../../anchor/range.ts';

export interface Token extends Range {
  readonly text: string;
}

const TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Capt|Col|Lt|Rev|Hon|St|Jr|Sr|vs|etc)\.|\p{Lu}\.(?= ?\p{Lu})|[\p{L}\p{M}]+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|\d+(?:[.,:]\d+)*(?:\p{Ll}{1,2}\b)?|[\p{L}\p{N}\p{M}]+(?:[’'&-](?!(?:s|re|ve|ll|d|m)\b)[\p{L}\p{N}\p{M}]+)*|''|``|--+|\.\.+|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): readonly Token[] {
  return located(text, text.match(TOKEN) ?? []);
}

/**
 * Words with their offsets in a text. Only white space is between them, so that a word is where its letters occur next.
 */
export function located(text: string, words: readonly string[]): readonly Token[] {
  let end = 0;
  return words.map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, start, end };
  });
}
