// The roles of a mention: the relations of the mentioned actor to the claims around the mention.

import type { Range } from '../anchor/range.ts';
import { blocksOn } from '../anchor/text-layer.ts';
import type { MentionRole } from '../model/claim.ts';
import { type ClaimEntry, holdersOf } from '../model/corpus.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';

type Mention = Reading['mentions'][number];
type Text = Pick<Reading, 'article' | 'layer' | 'mentions'>;

const made = new WeakMap<Reading, ReadonlyMap<Mention, ReadonlySet<MentionRole>>>();

/**
 * The roles of a mention. `holder`: the actor holds or reports a claim, and the mention is in the claim's passage, or
 * in or beside its cue. `addressee`: the mention is in the passage of a claim that is addressed to the actor. `about`:
 * the mention is in the passage of another claim.
 */
export function rolesOf(reading: Reading, mention: Mention): readonly MentionRole[] {
  const all = made.get(reading) ?? rolesIn(reading);
  made.set(reading, all);
  return [...(all.get(mention) ?? [])].sort();
}

function rolesIn(reading: Reading): ReadonlyMap<Mention, ReadonlySet<MentionRole>> {
  const roles = new Map<Mention, Set<MentionRole>>();
  const add = (mention: Mention, role: MentionRole) => {
    const own = roles.get(mention) ?? new Set();
    roles.set(mention, own.add(role));
  };
  for (const claim of reading.claims) {
    const { data } = claim.entry;
    const sayers = new Set([...holdersOf(claim.entry, reading.article), ...data.via.map(({ actor }) => actor)]);
    for (const range of cuesOf(claim, reading))
      for (const mention of mentionsOn(reading, withNeighbors(range, reading.layer.text)))
        if (sayers.has(mention.id)) add(mention, 'holder');
    for (const range of claim.ranges)
      for (const mention of mentionsOn(reading, range))
        add(mention, sayers.has(mention.id) ? 'holder' : data.addressees.includes(mention.id) ? 'addressee' : 'about');
  }
  return roles;
}

/**
 * The range of each cue of a claim. If a cue occurs several times in the blocks of the passage, the occurrence nearest
 * to the passage is used.
 */
function cuesOf({ entry, ranges }: Placed<ClaimEntry>, { layer }: Text): readonly Range[] {
  const cues = [entry.data.cue, ...entry.data.via.map(({ cue }) => cue)].filter((cue) => cue !== undefined);
  const [passage] = ranges;
  if (passage === undefined) return [];
  return cues.flatMap((cue) => {
    const found = blocksOn(layer, ranges).flatMap(({ start, end }) => occurrences(layer.text, cue, start, end));
    const distance = (range: Range) => Math.max(passage.start - range.end, range.start - passage.end, 0);
    return found.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  });
}

function occurrences(text: string, words: string, from: number, to: number): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words, from); at !== -1 && at + words.length <= to; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

/**
 * The range of a cue, extended on both sides by spaces and punctuation and by one more character, so that the range
 * overlaps a name beside the cue.
 */
function withNeighbors({ start, end }: Range, text: string): Range {
  const before = /[\s\p{P}]*$/u.exec(text.slice(Math.max(0, start - MOST_BETWEEN), start))?.[0].length ?? 0;
  const after = /^[\s\p{P}]*/u.exec(text.slice(end, end + MOST_BETWEEN))?.[0].length ?? 0;
  return { start: start - before - 1, end: end + after + 1 };
}

/** Maximum number of code units between a cue and the name beside it. */
const MOST_BETWEEN = 4;

/**
 * The mentions that overlap a range. Mentions are in reading order and do not overlap, so a binary search finds the
 * first.
 */
function mentionsOn({ mentions }: Text, range: Range): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > range.start) high = middle;
    else low = middle + 1;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= range.end) break;
    found.push(mention);
  }
  return found;
}
