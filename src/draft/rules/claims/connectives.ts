// A sentence → the connective at or near its beginning, with the relation of the sentence to the text before it.

import type { Sentence } from '../../../text/sentences.ts';
import type { ConnectiveKind } from '../../languages/claim-words.ts';
import type { FullPack } from '../../languages/pack.ts';

export type LeadIn =
  | {
      readonly kind: ConnectiveKind;
      readonly cue: string;
      readonly length: number;
    }
  /** An item of a list of reasons. `ordinal` is the item's number, or 0 for the last item ("Finally"). */
  | { readonly kind: 'item'; readonly ordinal: number; readonly cue: string; readonly length: number };

/** @param sentence the sentence without quotation marks at its beginning */
export function leadInOf(sentence: string, pack: FullPack): LeadIn | undefined {
  const start = sentence.slice(0, 120);
  for (const pattern of pack.connectives.items) {
    const item = pattern.exec(start);
    if (item !== null) return itemOf(item, pack);
  }
  for (const [kind, pattern] of pack.connectives.atHead) {
    const match = pattern.exec(start);
    if (match !== null && match[0].length < sentence.length)
      return { kind, cue: cueOf(match[0]), length: match[0].length };
  }
  return leadInInside(start, pack);
}

function leadInInside(start: string, pack: FullPack): LeadIn | undefined {
  if (!pack.connectives.insideHint.test(start)) return undefined;
  for (const [kind, pattern] of pack.connectives.inside) {
    const cue = pattern.exec(start)?.[1];
    if (cue !== undefined) return { kind, cue, length: 0 };
  }
  return undefined;
}

function itemOf({ 0: words, groups = {} }: RegExpExecArray, pack: FullPack): LeadIn {
  const { ordinal, first, letter, the = '' } = groups;
  const length = words.length;
  if (ordinal !== undefined)
    return {
      kind: 'item',
      ordinal: numberOf(ordinal, pack),
      cue: cueOf(words || `${the.toLowerCase()}${ordinal}`),
      length,
    };
  if (letter !== undefined) return { kind: 'item', ordinal: orderOf(letter), cue: cueOf(words), length };
  return { kind: 'item', ordinal: first === undefined ? 2 : 1, cue: cueOf(words), length };
}

/** The number of a list item from its ordinal, such as 2 for "second". It is 0 for the last item. */
function numberOf(ordinal: string, pack: FullPack): number {
  const word = ordinal.toLowerCase();
  return pack.connectives.second.has(word) ? 2 : Math.max(0, pack.connectives.ordinals.indexOf(word));
}

/** The number of a list item from its label: 2 for "(b)", "ii)" and "2)". */
function orderOf(mark: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(mark.toLowerCase());
  if (roman !== -1) return roman + 1;
  return /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function cueOf(matched: string): string {
  return matched.trim().replace(/[,:]$/, '');
}

/** Maximum distance, in sentences, from a concession to the "but" that limits it: "Of course it rains. But …" */
const REACH = 2;

export function grants(words: string, pack: FullPack): boolean {
  return pack.connectives.grants.test(words) || pack.connectives.grantsLast.test(words);
}

export function isConceded(
  sentences: readonly Sentence[],
  leadIns: readonly (LeadIn | undefined)[],
  i: number,
  pack: FullPack,
): boolean {
  const limit = [1, 2].slice(0, REACH).find((by) => leadIns[i + by]?.kind === 'contrast');
  if (limit === undefined || sentences[i + limit]?.block !== sentences[i]?.block) return false;
  if (leadIns[i]?.kind === 'concession') return true;
  if (limit === 1) return leadIns[i - 1]?.kind === 'concession' || grants(sentences[i]?.text ?? '', pack);
  return false;
}
