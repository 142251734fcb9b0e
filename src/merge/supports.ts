// Arguments that support claims → whether one more argument would complete a cycle of support.

import { type ArgumentEntry, aimOf, premisesOf } from '../model/corpus.ts';

/** Ids of claims, each with the article's id. */
interface Support {
  readonly premises: readonly string[];
  readonly aim: string;
}

export interface Supports {
  add(support: Support): void;
  /** The premise that the aim already supports, directly or through other claims. Undefined if there is none. */
  closingPremise(support: Support): string | undefined;
}

export function supportsOf(args: readonly ArgumentEntry[]): Supports {
  const aims = new Map<string, Set<string>>();
  const add = ({ premises, aim }: Support) => {
    for (const premise of premises) aims.set(premise, (aims.get(premise) ?? new Set()).add(aim));
  };
  for (const argument of args) {
    const aim = aimOf(argument);
    if (argument.data.relation === 'support' && aim !== undefined) add({ premises: premisesOf(argument), aim });
  }
  return {
    add,
    closingPremise({ premises, aim }) {
      const reached = reachedFrom(aim, aims);
      return premises.find((premise) => reached.has(premise));
    },
  };
}

/** The claim, and all claims that it supports. */
function reachedFrom(claim: string, aims: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([claim]);
  // The loop also visits the claims that it adds.
  for (const one of reached) for (const aim of aims.get(one) ?? []) reached.add(aim);
  return reached;
}
