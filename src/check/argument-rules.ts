// Rules about arguments, and about actors that are part of others: no cycle, no attack on oneself, no contradiction.

import { argumentGraph, attackCycles, supportCycles } from '../model/argument-graph.ts';
import {
  type ActorEntry,
  type ArgumentEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  premisesOf,
} from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

// The ids of a cycle → one line for a message.

/** Maximum number of ids printed for a cycle. For longer cycles, the number of further ids is printed. */
const MOST_IDS = 8;

/** @param cycle ids, each of which refers to the next one, and the last one to the first */
function cycleText(cycle: readonly string[]): string {
  const shown = cycle.slice(0, MOST_IDS);
  const more = cycle.length > shown.length ? [`${cycle.length - shown.length} more`] : [];
  return [...shown, ...more, cycle[0]].join(' ▸ ');
}

// Claims that support each other in a cycle.

/**
 * Maximum number of cycles reported, of attacks for each holder. The correction of one argument usually breaks many
 * cycles.
 */
const MOST_CYCLES = 100;

export const supportCycle: Rule = {
  id: 'support-cycle',
  severity: 'error',
  expects: 'No claim supports itself, directly or through other claims.',
  reason: 'Claims that support only each other give no reason for anything.',
  remedy: 'Reverse or withdraw one of the arguments.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/there.md': 'premises: [{ claim: poor }]\nconclusion: wide',
      'arguments/ferry/back.md': 'premises: [{ claim: wide }]\nconclusion: poor',
    },
    says: [
      'claims/ferry/wide.md:1:1: these claims support each other in a cycle: ferry/wide ▸ ferry/poor ▸ ferry/wide',
    ],
  },
  find: ({ corpus }) => {
    // The graph has the arguments of all articles, because an argument may use claims of other articles.
    const cycles = supportCycles(argumentGraph(corpus.listed('arguments')));
    return [...cycles.take(MOST_CYCLES)].flatMap((cycle): readonly EntryProblem[] => {
      const [first = ''] = cycle;
      const entry = corpus.claims.get(first);
      return entry === undefined ? [] : [{ entry, path: [], ...diagnosisOf(cycle) }];
    });
  },
};

function diagnosisOf(cycle: readonly string[]): Pick<EntryProblem, 'found' | 'remedy'> {
  return {
    found: `these claims support each other in a cycle: ${cycleText(cycle)}`,
    remedy: 'reverse or withdraw one of the arguments',
  };
}

/** Actors that are part of each other in a cycle. */
export const partOfCycle: Rule = {
  id: 'part-of-cycle',
  severity: 'error',
  expects: 'No actor is part of itself, directly or through other actors.',
  reason: 'A whole is not part of its part; lists of parts would never end.',
  remedy: 'Remove `partOf` from the actor that is the whole.',
  example: {
    files: {
      'actors/council.md': 'name: The council\npartOf: town-hall',
      'actors/town-hall.md': 'name: The town hall\npartOf: council',
    },
    says: ['actors/council.md:3:9: this actor is part of itself: council ▸ town-hall ▸ council'],
  },
  find: ({ corpus }) => {
    const done = new Set<string>();
    return [...corpus.actors.values()].flatMap((entry) => {
      const cycle = cycleFrom(entry, corpus, done);
      if (cycle === undefined) return [];
      const found = `this actor is part of itself: ${cycleText(cycle)}`;
      return [{ entry, path: ['partOf'], found, remedy: 'remove partOf from the actor that is the whole' }];
    });
  },
};

/**
 * The cycle that is reached from an actor by `partOf`, each of its actors once; undefined if there is no cycle.
 * @param done the actors visited before; they are skipped, so that each cycle is reported once
 */
function cycleFrom(actor: ActorEntry, { actors }: Corpus, done: Set<string>): readonly string[] | undefined {
  const path: string[] = [];
  for (let id: string | undefined = actor.id; id !== undefined && !done.has(id); id = actors.get(id)?.data.partOf) {
    done.add(id);
    path.push(id);
  }
  const last = actors.get(path.at(-1) ?? '')?.data.partOf;
  return last !== undefined && path.includes(last) ? path.slice(path.indexOf(last)) : undefined;
}

/**
 * A cycle of attacks in which one person attacks their own premises. Other cycles of attacks are allowed: in Dung's
 * frameworks two arguments may attack each other, AIF has no rule against it, and an opponent's claim may be attacked
 * with what follows from this claim (Walton calls this arguing from commitment). Such cycles have two holders. If one
 * person holds all arguments and premises of the cycle, each of these arguments is defeated by another, and the
 * annotation probably has a wrong relation, a wrong target, or a missing holder.
 */
export const selfAttack: Rule = {
  id: 'self-attack',
  severity: 'warning',
  expects: 'Nobody attacks the premises of their own argument.',
  reason:
    'Two voices may attack each other; if one voice holds a whole cycle of attacks, it defeats all its own arguments.',
  remedy: 'Name the `holder` of one of the arguments, or correct `relation` or `target`.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
      'arguments/ferry/doubt.md': 'relation: undercut\npremises: [{ claim: wide }]\ntarget: cost',
    },
    says: [
      'arguments/ferry/doubt.md:4:9: one holder attacks the premises of their own argument: ferry/doubt ▸ ferry/cost ▸ ferry/doubt',
    ],
  },
  find: ({ corpus }) => {
    const held = corpus
      .listed('arguments')
      .flatMap((argument) => voicesOf(argument, corpus).map((voice) => ({ voice, argument })));
    const cycles = [...Map.groupBy(held, ({ voice }) => voice).values()].flatMap((own) => [
      ...attackCycles(own.map(({ argument }) => argument)).take(MOST_CYCLES),
    ]);
    // If two actors hold all arguments of a cycle together, the cycle is in `cycles` twice and is reported once.
    return [...new Map(cycles.map((cycle) => [cycle.map(({ id }) => id).join(' '), problemOf(cycle)])).values()];
  },
};

/** The actors who hold both the argument and each of its premises. */
export function voicesOf(
  argument: ArgumentEntry,
  { articles, claims }: Pick<Corpus, 'articles' | 'claims'>,
): readonly string[] {
  const holders = (entry: ArgumentEntry | ClaimEntry) => holdersOf(entry, articles.get(articleOf(entry.id)));
  const premises = premisesOf(argument).flatMap((id) => claims.get(id) ?? []);
  return holders(argument).filter((voice) => premises.every((claim) => holders(claim).includes(voice)));
}

/**
 * The problem of a cycle. It is reported at an attack of the cycle, because attacks are wrong more often than supports.
 */
function problemOf(cycle: readonly ArgumentEntry[]): EntryProblem {
  const at = cycle.findIndex(({ data }) => data.relation !== 'support');
  const [attack, ...others] = [...cycle.slice(at), ...cycle.slice(0, at)];
  if (attack === undefined) throw new RangeError('expected a cycle with an attack');
  const ids = cycleText([attack, ...others].map(({ id }) => id));
  return {
    entry: attack,
    path: ['target'],
    found: `one holder attacks the premises of their own argument: ${ids}`,
    remedy: 'name the holder of one of the arguments, or correct relation or target',
  };
}

/** The same premises are given both for and against the same claim. */
export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'warning',
  expects: 'The same premises are not given both for and against a claim.',
  reason: 'One of the two arguments is a mistake, unless two holders draw opposite conclusions from the same claims.',
  remedy: 'Correct `relation`, or name the `holder` of each argument.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/for.md': 'premises: [{ claim: poor }]\nconclusion: wide',
      'arguments/ferry/against.md': 'relation: rebut\npremises: [{ claim: poor }]\ntarget: wide',
    },
    says: ['arguments/ferry/for.md:3:13: the same premises speak against this claim in arguments/ferry/against.md'],
  },
  find: ({ corpus }) => {
    const live = corpus.listed('arguments');
    const rebuts = new Map(live.filter(({ data }) => data.relation === 'rebut').map((rebut) => [keyOf(rebut), rebut]));
    return live
      .filter(({ data }) => data.relation === 'support')
      .flatMap((entry) => {
        const other = rebuts.get(keyOf(entry));
        const found = `the same premises speak against this claim in ${other?.file}`;
        const remedy = 'correct relation, or name each holder';
        return other === undefined ? [] : [{ entry, path: ['conclusion'], found, remedy }];
      });
  },
};

/** A key that is equal for two arguments with the same holder, premises and aim. */
function keyOf(argument: ArgumentEntry): string {
  return [[argument.data.holder ?? ''].flat().join(' '), aimOf(argument), ...premisesOf(argument).toSorted()].join(
    '\n',
  );
}
