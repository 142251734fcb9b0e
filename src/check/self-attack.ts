// A voice whose arguments, taken together, attack what they rest on.
//
// Attacks that run in a circle are no mistake in themselves: in Dung's frameworks two arguments may attack each other, AIF has no rule
// against it, and whoever draws a conclusion from an opponent's own claim against that claim argues well (Walton calls it arguing
// from commitment). But then two speak. Where one and the same person holds every argument and every claim of the circle, none of
// them is left standing, and it is the annotation that is wrong: a relation, a target, or a holder who was not named.

import { argumentGraph, attackCycles } from '../model/argument-graph.ts';
import { type ArgumentEntry, articleOf, type ClaimEntry, type Corpus, holdersOf, premisesOf } from '../model/corpus.ts';
import { circleText } from './circle-text.ts';
import type { Finding, Rule } from './rule.ts';

export const selfAttack: Rule = {
  id: 'self-attack',
  severity: 'warning',
  expects: 'Nobody attacks what their own argument rests on.',
  reason: 'Two voices may attack each other; if one voice holds all of a circle, nothing of it is left standing.',
  remedy: 'Name the `holder` who speaks against the other, or correct `relation` or `target`.',
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
    // What two hold together is told once.
    return [...new Map(cycles.map((cycle) => [cycle.map(({ id }) => id).join(' '), findingOf(cycle)])).values()];
  },
};

/** Who argues so, and holds each of the premises too. */
function voicesOf(argument: ArgumentEntry, corpus: Corpus): readonly string[] {
  const holders = (entry: ArgumentEntry | ClaimEntry) => holdersOf(entry, corpus.articles.get(articleOf(entry.id)));
  const premises = premisesOf(argument).flatMap((id) => corpus.claims.get(id) ?? []);
  return holders(argument).filter((voice) => premises.every((claim) => holders(claim).includes(voice)));
}

/** Told at an attack, since that is what is rarely meant. */
function findingOf(cycle: readonly ArgumentEntry[]): Finding {
  const at = cycle.findIndex(({ data }) => data.relation !== 'support');
  const [attack, ...others] = [...cycle.slice(at), ...cycle.slice(0, at)];
  if (attack === undefined) throw new RangeError('expected a cycle with an attack');
  const told = circleText([attack, ...others].map(({ id }) => id));
  const message = `this attacks what it rests on, in one voice: ${told}; name the holder of one, or correct relation or target`;
  return { entry: attack, path: ['target'], message };
}
