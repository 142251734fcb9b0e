// The pairs of two annotators' claims → measures of their agreement, by subject: passages, words, fields of claims,
// links.

import type { Range } from '../anchor/range.ts';
import { namesOfActors } from '../model/actor-name.ts';
import { type ArgumentEntry, type ClaimEntry, holdersOf, premisesOf } from '../model/corpus.ts';
import { agreementOf, alpha, f1, kappa, type Units } from './measures.ts';
import { type Annotated, type ClaimNames, claimAimOf, type Pair, type PlacedClaim } from './pairs.ts';

type Subject = 'passages' | 'words' | 'holder' | 'stance' | 'type' | 'certainty' | 'links';

export interface Measured {
  readonly subject: Subject;
  /**
   * The number of claims of the first annotator, of the second, and common to both. For the subject `words`, the words
   * in claims are counted, and for `links`, the links. For a field of claims, only claims with the same value count as
   * common.
   */
  readonly yours: number;
  readonly theirs: number;
  readonly same: number;
  readonly f1?: number | undefined;
  /**
   * The coefficients. `units` is the number of compared units, `agreement` the share of units with equal values.
   * `kappa` and `alpha` measure the agreement beyond chance.
   */
  readonly units?: number;
  readonly agreement?: number | undefined;
  readonly kappa?: number | undefined;
  readonly alpha?: number | undefined;
}

type BothClaims = { readonly yours: PlacedClaim; readonly theirs: PlacedClaim };

export function measuresOf(
  claims: readonly Pair<PlacedClaim>[],
  yours: Annotated,
  theirs: Annotated,
  names: ClaimNames,
): readonly Measured[] {
  const both = claims.filter((pair): pair is BothClaims => pair.yours !== undefined && pair.theirs !== undefined);
  const counts = { yours: yours.reading.claims.length, theirs: theirs.reading.claims.length };
  const field = (subject: Subject, valueIn: (claim: ClaimEntry, from: Annotated) => string): Measured => {
    const units = both.map(({ yours: mine, theirs: other }) => ({
      values: [valueIn(mine.entry, yours), valueIn(other.entry, theirs)],
      count: 1,
    }));
    const same = units.filter(({ values: [a, b] }) => a === b).length;
    return { subject, ...counts, same, f1: f1(same, counts.yours, counts.theirs), ...coefficients(units) };
  };
  return [
    { subject: 'passages', ...counts, same: both.length, f1: f1(both.length, counts.yours, counts.theirs) },
    wordsMeasured(yours, theirs),
    field('holder', holderOf),
    field('stance', ({ data }) => data.stance),
    field('type', ({ data }) => data.type),
    field('certainty', ({ data }) => data.certainty),
    linksMeasured(linksOf(yours, names.yours), linksOf(theirs, names.theirs), both.length),
  ];
}

function coefficients(units: readonly Units[]): Pick<Measured, 'units' | 'agreement' | 'kappa' | 'alpha'> {
  const count = units.reduce((sum, unit) => sum + unit.count, 0);
  return { units: count, agreement: agreementOf(units), kappa: kappa(units), alpha: alpha(units) };
}

/** Agreement about each word of the text: whether it is part of a claim. */
function wordsMeasured(yours: Annotated, theirs: Annotated): Measured {
  const { layer, article } = yours.reading;
  const [mine, other] = [yours, theirs].map(({ reading }) => reading.claims.flatMap(({ ranges }) => ranges));
  const [inMine, inOther] = [coverOf(mine ?? [], layer.text.length), coverOf(other ?? [], layer.text.length)];
  const tally = { both: 0, yours: 0, theirs: 0, neither: 0 };
  for (const { index, isWordLike } of new Intl.Segmenter(article.data.language, { granularity: 'word' }).segment(
    layer.text,
  )) {
    if (isWordLike !== true) continue;
    const key =
      inMine[index] === 1 ? (inOther[index] === 1 ? 'both' : 'yours') : inOther[index] === 1 ? 'theirs' : 'neither';
    tally[key] += 1;
  }
  const counts = { yours: tally.both + tally.yours, theirs: tally.both + tally.theirs, same: tally.both };
  const units = [
    { values: ['in', 'in'], count: tally.both },
    { values: ['in', 'out'], count: tally.yours },
    { values: ['out', 'in'], count: tally.theirs },
    { values: ['out', 'out'], count: tally.neither },
  ];
  return { subject: 'words', ...counts, f1: f1(counts.same, counts.yours, counts.theirs), ...coefficients(units) };
}

/** For each code unit of the text, 1 if it is in one of the ranges, otherwise 0. */
function coverOf(ranges: readonly Range[], length: number): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of ranges) cover.fill(1, start, end);
  return cover;
}

/** The links of an annotator. A link leads from a premise of an argument to the claim that the argument is about. */
function linksOf({ corpus, arguments: args }: Annotated, nameOf: ClaimNames['yours']): ReadonlyMap<string, string> {
  const links = new Map<string, Set<string>>();
  for (const argument of args) {
    const aim = nameOf(claimAimOf(corpus, argument));
    for (const premise of premisesOf(argument)) {
      const key = `${nameOf(premise)} ${aim}`;
      links.set(key, (links.get(key) ?? new Set()).add(argument.data.relation));
    }
  }
  return new Map([...links].map(([key, relations]) => [key, [...relations].sort().join(' and ')]));
}

/**
 * The agreement about links. Each ordered pair of two claims that both annotators have is a unit. Its value is the
 * relation of the first claim to the second: none, support, rebut or undercut.
 * @param claims number of claims that both annotators have
 */
function linksMeasured(
  yours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  claims: number,
): Measured {
  const same = [...yours].filter(([key, relation]) => theirs.get(key) === relation).length;
  const isOfBoth = (key: string) => key.split(' ').every((name) => /^\d+$/.test(name));
  const linked = [...new Set([...yours.keys(), ...theirs.keys()])].filter(isOfBoth);
  const units = linked.map((key) => ({ values: [yours.get(key) ?? 'none', theirs.get(key) ?? 'none'], count: 1 }));
  const unlinked = { values: ['none', 'none'], count: claims * (claims - 1) - linked.length };
  return {
    subject: 'links',
    yours: yours.size,
    theirs: theirs.size,
    same,
    f1: f1(same, yours.size, theirs.size),
    ...coefficients(claims < 2 ? [] : [...units, unlinked]),
  };
}

/** The names of the holders of a claim or an argument, sorted and joined: `Ann Lee, Bob Roe`. */
export function holderOf(entry: ClaimEntry | ArgumentEntry, { corpus, reading }: Annotated): string {
  if (entry.data.holder === 'unnamed') return 'unnamed';
  return namesOfActors(corpus.actors, holdersOf(entry, reading.article)).toSorted().join(', ');
}
