// Claims that support each other in a cycle.

import { argumentGraph, supportCycles } from '../model/argument-graph.ts';
import { cycleText } from './cycle-text.ts';
import type { EntryProblem, Rule } from './rule.ts';

/** Maximum number of cycles reported, because the correction of one argument usually breaks many cycles. */
const MOST_CYCLES = 100;

export const supportCycle: Rule = {
  id: 'support-cycle',
  severity: 'error',
  expects: 'No claim supports itself, directly or through others.',
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
