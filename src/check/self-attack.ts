// Arguments of one person that together attack their own premises. A cycle of attacks is not always a mistake: in Dung's
// frameworks two arguments may attack each other, AIF has no rule against it, and a conclusion from an opponent's own claim
// against that claim is a good argument (Walton calls it arguing from commitment). But such a cycle has two holders. If one
// person holds every argument and every claim of the cycle, they defeat all of them, and the annotation probably has a wrong
// relation, a wrong target, or a missing holder.

import { argumentGraph, attackCycles } from '../model/argument-graph.ts';
import { type ArgumentEntry, articleOf, type ClaimEntry, type Corpus, holdersOf, premisesOf } from '../model/corpus.ts';
import { cycleText } from './cycle-text.ts';
import type { EntryProblem, Rule } from './rule.ts';

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
      'arguments/ferry/doubt.md:4:9: this attacks what it rests on, in one voice: ferry/doubt ▸ ferry/cost ▸ ferry/doubt',
    ],
  },
  find: ({ corpus }) => {
    const held = corpus
      .listed('arguments')
      .flatMap((argument) => voicesOf(argument, corpus).map((voice) => ({ voice, argument })));
    const cycles = [...Map.groupBy(held, ({ voice }) => voice).values()].flatMap((own) => [
      ...attackCycles(argumentGraph(own.map(({ argument }) => argument))),
    ]);
    // A cycle of arguments that have two common holders is reported once.
    return [...new Map(cycles.map((cycle) => [cycle.map(({ id }) => id).join(' '), problemOf(cycle)])).values()];
  },
};

/** The holders of an argument who also hold each of its premises. */
function voicesOf(argument: ArgumentEntry, corpus: Corpus): readonly string[] {
  const holders = (entry: ArgumentEntry | ClaimEntry) => holdersOf(entry, corpus.articles.get(articleOf(entry.id)));
  const premises = premisesOf(argument).flatMap((id) => corpus.claims.get(id) ?? []);
  return holders(argument).filter((voice) => premises.every((claim) => holders(claim).includes(voice)));
}

/** The problem of a cycle. It is reported at an attack, because attacks are wrong more often than supports. */
function problemOf(cycle: readonly ArgumentEntry[]): EntryProblem {
  const at = cycle.findIndex(({ data }) => data.relation !== 'support');
  const [attack, ...others] = [...cycle.slice(at), ...cycle.slice(0, at)];
  if (attack === undefined) throw new RangeError('expected a cycle with an attack');
  const ids = cycleText([attack, ...others].map(({ id }) => id));
  return {
    entry: attack,
    path: ['target'],
    found: `this attacks what it rests on, in one voice: ${ids}`,
    remedy: 'name the holder of one, or correct relation or target',
  };
}
