// The annotations of one text by two annotators → measures of their agreement, and the entries in which they differ.
// The result is plain data, for the command, the report and the desk.

import type { Range } from '../anchor/range.ts';
import {
  type ArgumentEntry,
  type ClaimEntry,
  type Corpus,
  heldPremisesOf,
  premisesOf,
  slugOf,
} from '../model/corpus.ts';
import { holderOf, type Measured, measuresOf } from './agreement.ts';
import {
  type Annotated,
  type ClaimNames,
  claimAimOf,
  type Pair,
  type PlacedClaim,
  pairArguments,
  pairClaims,
} from './pairs.ts';

/** One annotator's entry in a difference, described in words. */
export interface Side {
  readonly file: string;
  readonly isReviewed: boolean;
  /** The ranges of a claim's passage; empty for an argument. */
  readonly ranges: readonly Range[];
  /** The words of the passage, the statement or title, and each compared field, by their names. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Difference {
  /** The name by which an editor chooses the other annotator's version of the entry: `claims/war-is-unlikely`. */
  readonly id: string;
  /** Your entry. Undefined if only the other annotator has it. */
  readonly yours?: Side | undefined;
  readonly theirs?: Side | undefined;
  /** The fields with different values. Empty if only one annotator has the entry. */
  readonly fields: readonly string[];
}

export interface Comparison {
  readonly measures: readonly Measured[];
  readonly differences: readonly Difference[];
}

/** A pair of entries, and the difference between them, if they differ. */
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
 * Names by which claims of the two annotators can be compared. Both claims of a pair have the number of the pair as
 * their name. A claim of another article has its id, which is the same for both annotators.
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

function comparedClaims(pair: Pair<PlacedClaim>, yours: Annotated, theirs: Annotated): Compared {
  const [own, other] = [claimVersion(yours, pair.yours), claimVersion(theirs, pair.theirs)];
  const differs = (name: string) => {
    if (name === 'passage') return JSON.stringify(own?.ranges) !== JSON.stringify(other?.ranges);
    return name !== 'statement' && own?.values[name] !== other?.values[name];
  };
  return comparedOf('claims', [own, other], differs, yours.corpus);
}

function claimVersion(from: Annotated, placed: PlacedClaim | undefined): Version | undefined {
  if (placed === undefined) return undefined;
  const { entry, ranges } = placed;
  const { statement, stance, type, certainty } = entry.data;
  const passage = ranges.map(({ start, end }) => from.reading.layer.text.slice(start, end)).join(' … ');
  return { entry, ranges, values: { passage, statement, holder: holderOf(entry, from), stance, type, certainty } };
}

function comparedArguments(
  pair: Pair<ArgumentEntry>,
  yours: Annotated,
  theirs: Annotated,
  names: ClaimNames,
): Compared {
  const [own, other] = [argumentVersion(yours, pair.yours), argumentVersion(theirs, pair.theirs)];
  const isSame = premiseNames(pair.yours, names.yours) === premiseNames(pair.theirs, names.theirs);
  // The aims are not compared, because two arguments are only paired if they are about the same claim. If its
  // statements differ, that is a difference of the claim.
  const differs = (name: string) => {
    if (name === 'premises') return !isSame;
    return name !== 'title' && name !== 'aim' && own?.values[name] !== other?.values[name];
  };
  return comparedOf('arguments', [own, other], differs, yours.corpus);
}

function premiseNames(argument: ArgumentEntry | undefined, nameIn: ClaimNames['yours']): string {
  if (argument === undefined) return '';
  const held = heldPremisesOf(argument);
  const names = premisesOf(argument).map((id) => `${nameIn(id)}${held.has(id) ? ' held' : ''}`);
  return names.toSorted().join();
}

function argumentVersion({ corpus }: Annotated, argument: ArgumentEntry | undefined): Version | undefined {
  if (argument === undefined) return undefined;
  const statementOf = (id: string) => corpus.claims.get(id)?.data.statement ?? id;
  const held = heldPremisesOf(argument);
  const premises = premisesOf(argument).map((id) => `${statementOf(id)}${held.has(id) ? ' (held)' : ''}`);
  const { title, relation, scheme = '' } = argument.data;
  const aim = statementOf(claimAimOf(corpus, argument) ?? '');
  return { entry: argument, ranges: [], values: { title, premises: premises.join(' + '), relation, aim, scheme } };
}

/** An annotator's entry with its fields in words. */
interface Version {
  readonly entry: ClaimEntry | ArgumentEntry;
  readonly values: Readonly<Record<string, string>>;
  readonly ranges: readonly Range[];
}

/** @param differs whether the two annotators gave different values to the field with this name */
function comparedOf(
  collection: Compared['collection'],
  [yours, theirs]: readonly [yours: Version | undefined, theirs: Version | undefined],
  differs: (name: string) => boolean,
  corpus: Corpus,
): Compared {
  const isBoth = yours !== undefined && theirs !== undefined;
  const fields = isBoth ? Object.keys(yours.values).filter(differs) : [];
  const id =
    yours === undefined ? theirId(collection, theirs?.entry.id ?? '', corpus) : nameOf(collection, yours.entry.id);
  const isEqual = isBoth && fields.length === 0;
  return {
    collection,
    yours: yours?.entry,
    theirs: theirs?.entry,
    difference: isEqual ? undefined : { id, yours: sideOf(yours), theirs: sideOf(theirs), fields },
  };
}

function sideOf(version: Version | undefined): Side | undefined {
  if (version === undefined) return undefined;
  const { entry, values, ranges } = version;
  return { file: entry.file, isReviewed: entry.data.status === 'reviewed', ranges, values };
}

function nameOf(collection: Compared['collection'], id: string): string {
  return `${collection}/${slugOf(id)}`;
}

/**
 * The name of an entry that only the other annotator has. The name begins with `theirs/` if this library has
 * another entry with the same id.
 */
function theirId(collection: Compared['collection'], id: string, corpus: Corpus): string {
  return `${corpus[collection].has(id) ? 'theirs/' : ''}${nameOf(collection, id)}`;
}
