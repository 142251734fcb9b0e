// Rule: the same premises are given both for and against the same claim.

import { type ArgumentEntry, aimOf, premisesOf } from '../model/corpus.ts';
import type { Rule } from './rule.ts';

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'warning',
  expects: 'The same premises do not both support a claim and speak against it.',
  reason: 'One of the two is a slip, unless two holders draw opposite conclusions from the same claims.',
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
