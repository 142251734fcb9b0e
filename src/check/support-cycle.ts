// Claims that support each other in a circle.

import { argumentGraph, supportCycles } from '../model/argument-graph.ts';
import { circleText } from './circle-text.ts';
import type { Finding, Rule } from './rule.ts';

/** Who turns an argument breaks many circles at once, so more would only be more to read. */
const MOST_CIRCLES = 100;

export const supportCycle: Rule = {
  id: 'support-cycle',
  severity: 'error',
  expects: 'No claim supports itself, directly or through others.',
  reason: 'A circle of support gives no reason for anything.',
  remedy: 'Turn or withdraw one of the arguments.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/there.md': 'premises: [{ claim: poor }]\nconclusion: wide',
      'arguments/ferry/back.md': 'premises: [{ claim: wide }]\nconclusion: poor',
    },
    says: [
      'claims/ferry/wide.md:1:1: these claims support each other in a circle: ferry/wide ▸ ferry/poor ▸ ferry/wide',
    ],
  },
  find: ({ corpus }) => {
    // Arguments may rest on claims of other articles, so circles may lead through several.
    const cycles = supportCycles(argumentGraph(corpus.listed('arguments')));
    return [...cycles.take(MOST_CIRCLES)].flatMap((cycle): readonly Finding[] => {
      const [first = ''] = cycle;
      const entry = corpus.claims.get(first);
      return entry === undefined ? [] : [{ entry, path: [], message: say(cycle) }];
    });
  },
};

function say(cycle: readonly string[]): string {
  return `these claims support each other in a circle: ${circleText(cycle)}; turn or withdraw one of the arguments`;
}
