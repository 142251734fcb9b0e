// The annotations of one text by two annotators → measures of their agreement, and the entries on which they differ. Both
// results are plain data; the command, the report and the desk use them.

import type { Range } from '../anchor/range.ts';
import { namesOfActors } from '../model/actor-name.ts';
import {
  type ArgumentEntry,
  type ClaimEntry,
  type Corpus,
  heldPremisesOf,
  holdersOf,
  premisesOf,
  slugOf,
} from '../model/corpus.ts';
import { agreementOf, alpha, f1, kappa, type Units } from './measures.ts';
import {
  type Annotated,
  type ClaimNames,
  claimAimOf,
  type Pair,
  type PlacedClaim,
  pairArguments,
  pairClaims,
} from './pairs.ts';

/** The subjects that are compared, in the order of the table. */
const SUBJECTS = ['passages', 'words', 'holder', 'stance', 'type', 'certainty', 'links'] as const;

export type Subject = (typeof SUBJECTS)[number];

export interface Measured {
  readonly subject: Subject;
  /** The number of items that each annotator has, and the number that both have. */
  readonly yours: number;
  readonly theirs: number;
  readonly same: number;
  readonly f1?: number | undefined;
  /**
   * The share of compared units with equal values, the number of units, and two coefficients that are corrected for chance.
   */
  readonly units?: number;
  readonly agreement?: number | undefined;
  readonly kappa?: number | undefined;
  readonly alpha?: number | undefined;
}

/** One annotator's entry in a difference, as texts for people. */
export interface Side {
  readonly file: string;
  readonly isReviewed: boolean;
  /** The passage, the statement or title, and each compared field. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Difference {
  /** The name of the difference, by which an editor chooses it: `claims/war-is-unlikely`. */
  readonly id: string;
  /** Undefined if only the other annotator has the entry. */
  readonly yours?: Side | undefined;
  readonly theirs?: Side | undefined;
  /** The fields with different values. Empty if only one annotator has the entry. */
  readonly fields: readonly string[];
}

export interface Comparison {
  readonly measures: readonly Measured[];
  readonly differences: readonly Difference[];
}

/** A pair of entries, with the difference between them if there is one. */
export interface Compared {
  readonly collection: 'claims' | 'arguments';
  readonly yours: ClaimEntry | ArgumentEntry | undefined;
  readonly theirs: ClaimEntry | ArgumentEntry | undefined;
  readonly difference: Difference | undefined;
}

export interface ComparedEditions extends Comparison {
  readonly pairs: readonly Compared[];
}

export function compareAnnotators(yours: Annotated, theirs: Annotated): ComparedEditions {
  const claims = pairClaims(yours, theirs);
  const names = namesOf(claims);
  const pairs = [
    ...claims.map((pair) => comparedClaims(pair, yours, theirs)),
    ...pairArguments(yours, theirs, names).map((pair) => comparedArguments(pair, yours, theirs, names)),
  ];
  return {
    measures: measuresOf(claims, yours, theirs, names),
    pairs,
    differences: pairs.flatMap(({ difference }) => difference ?? []),
  };
}

/**
 * The names of claims. Both claims of a pair have the pair's number as name. A claim of another article has its id, which
 * is the same for both annotators.
 */
function namesOf(claims: readonly Pair<PlacedClaim>[]): ClaimNames {
  const [yours, theirs] = [new Map<string, string>(), new Map<string, string>()];
  claims.forEach(({ yours: mine, theirs: other }, i) => {
    const isBoth = mine !== undefined && other !== undefined;
    if (mine !== undefined) yours.set(mine.entry.id, isBoth ? String(i) : `yours:${mine.entry.id}`);
    if (other !== undefined) theirs.set(other.entry.id, isBoth ? String(i) : `theirs:${other.entry.id}`);
  });
  const nameIn = (own: ReadonlyMap<string, string>) => (id: string | undefined) => own.get(id ?? '') ?? id ?? '';
  return { yours: nameIn(yours), theirs: nameIn(theirs) };
}

type BothClaims = { readonly yours: PlacedClaim; readonly theirs: PlacedClaim };

function measuresOf(
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

/** Agreement about the words of the text: for each word, whether it is part of a claim. */
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

/** An array with a 1 for each code unit that is in one of the ranges. */
function coverOf(ranges: readonly Range[], length: number): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of ranges) cover.fill(1, start, end);
  return cover;
}

/** The links of an annotator: from each premise of an argument to the claim that the argument is about. */
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
 * Agreement about links. The units of the coefficients are the ordered pairs of claims that both annotators have. The value
 * of a pair is no link, a support, a rebuttal or an undercut.
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

function holderOf(entry: ClaimEntry | ArgumentEntry, { corpus, reading }: Annotated): string {
  if (entry.data.holder === 'unnamed') return 'unnamed';
  return namesOfActors(corpus.actors, holdersOf(entry, reading.article)).toSorted().join(', ');
}

function comparedClaims(
  { yours: mine, theirs: other }: Pair<PlacedClaim>,
  yours: Annotated,
  theirs: Annotated,
): Compared {
  const values = (from: Annotated, placed: PlacedClaim | undefined) => {
    if (placed === undefined) return undefined;
    const { data } = placed.entry;
    return {
      passage: placed.ranges.map(({ start, end }) => from.reading.layer.text.slice(start, end)).join(' … '),
      statement: data.statement,
      holder: holderOf(placed.entry, from),
      stance: data.stance,
      type: data.type,
      certainty: data.certainty,
    };
  };
  const places = [mine, other].map((placed) => JSON.stringify(placed?.ranges));
  const [own, others] = [values(yours, mine), values(theirs, other)];
  const isCompared = (name: string) => (name === 'passage' ? places[0] !== places[1] : name !== 'statement');
  return comparedOf('claims', [mine?.entry, other?.entry], [own, others], isCompared, yours.corpus);
}

function comparedArguments(
  { yours: mine, theirs: other }: Pair<ArgumentEntry>,
  yours: Annotated,
  theirs: Annotated,
  names: ClaimNames,
): Compared {
  const values = (from: Annotated, argument: ArgumentEntry | undefined) =>
    argument === undefined ? undefined : argumentValues(from, argument);
  const premises = (argument: ArgumentEntry | undefined, nameOf: ClaimNames['yours']) => {
    const held = argument === undefined ? new Set() : heldPremisesOf(argument);
    return (
      argument &&
      premisesOf(argument)
        .map((id) => `${nameOf(id)}${held.has(id) ? ' held' : ''}`)
        .toSorted()
        .join()
    );
  };
  const isSame = premises(mine, names.yours) === premises(other, names.theirs);
  // The aims of both arguments are the same claim, but the claim may have two ids.
  const isCompared = (name: string) => (name === 'premises' ? !isSame : name !== 'title' && name !== 'aim');
  return comparedOf('arguments', [mine, other], [values(yours, mine), values(theirs, other)], isCompared, yours.corpus);
}

function argumentValues({ corpus }: Annotated, argument: ArgumentEntry): Readonly<Record<string, string>> {
  const statementOf = (id: string) => corpus.claims.get(id)?.data.statement ?? id;
  const held = heldPremisesOf(argument);
  return {
    title: argument.data.title,
    premises: premisesOf(argument)
      .map((id) => `${statementOf(id)}${held.has(id) ? ' (held)' : ''}`)
      .join(' + '),
    relation: argument.data.relation,
    aim: statementOf(claimAimOf(corpus, argument) ?? ''),
    scheme: argument.data.scheme ?? '',
  };
}

type Sides<T> = readonly [yours: T | undefined, theirs: T | undefined];

function comparedOf(
  collection: Compared['collection'],
  [yours, theirs]: Sides<ClaimEntry | ArgumentEntry>,
  [own, others]: Sides<Readonly<Record<string, string>>>,
  isCompared: (name: string) => boolean,
  corpus: Corpus,
): Compared {
  const fields =
    own === undefined || others === undefined
      ? []
      : Object.keys(own).filter(
          (name) => isCompared(name) && (name === 'passage' || name === 'premises' || own[name] !== others[name]),
        );
  const isEqual = yours !== undefined && theirs !== undefined && fields.length === 0;
  const side = (entry: ClaimEntry | ArgumentEntry | undefined, values: Readonly<Record<string, string>> = {}) =>
    entry && { file: entry.file, isReviewed: entry.data.status === 'reviewed', values };
  const id = yours === undefined ? theirId(collection, theirs, corpus) : `${collection}/${slugOf(yours.id)}`;
  const difference = isEqual ? undefined : { id, yours: side(yours, own), theirs: side(theirs, others), fields };
  return { collection, yours, theirs, difference };
}

/** The name of an entry that only the other annotator has. The editor's library may have a different entry with this id. */
function theirId(
  collection: Compared['collection'],
  theirs: ClaimEntry | ArgumentEntry | undefined,
  corpus: Corpus,
): string {
  const id = theirs?.id ?? '';
  return `${corpus[collection].has(id) ? 'theirs/' : ''}${collection}/${slugOf(id)}`;
}
