// The arguments of a library → steps: the complete arguments, whose aim and at least one premise exist and are not
// withdrawn.

import {
  type ArgumentEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  type Corpus,
  heldPremisesOf,
  isLive,
  premisesOf,
} from '../model/corpus.ts';

/** An argument with its references resolved to full ids of entries that are not withdrawn. */
export interface Step {
  readonly entry: ArgumentEntry;
  /** The ids of claims, in the order written, each once. */
  readonly premises: readonly string[];
  /** The ids of the premises marked `as: held`. */
  readonly held: ReadonlySet<string>;
  /** The id of a claim or, for an undercut, of an argument. */
  readonly aim: string;
}

const made = new WeakMap<Corpus, ReadonlyMap<string, readonly Step[]>>();

/** The steps of an article, in the order of their ids. */
export function stepsOf(corpus: Corpus, article: string): readonly Step[] {
  const steps = made.get(corpus) ?? Map.groupBy(followable(corpus), ({ entry }) => articleOf(entry.id));
  made.set(corpus, steps);
  return steps.get(article) ?? [];
}

/** Leaves out each undercut whose target is not in the list, because formats with a graph need both ends of an edge. */
export function closedSteps(steps: readonly Step[]): readonly Step[] {
  const ids = new Set(steps.map(({ entry }) => entry.id));
  const undercuts = steps.filter(({ entry }) => entry.data.relation === 'undercut');
  const on = Map.groupBy(undercuts, ({ aim }) => aim);
  const left = new Set(undercuts.filter(({ aim }) => !ids.has(aim)));
  // If an undercut is left out, the undercuts of this undercut have lost their target too. `for…of` also visits the
  // undercuts that the loop adds.
  for (const { entry } of left) for (const undercut of on.get(entry.id) ?? []) left.add(undercut);
  return steps.filter((step) => !left.has(step));
}

/** The claims that are premises or aims of the steps. */
export function claimsOfSteps(corpus: Corpus, steps: readonly Step[]): readonly ClaimEntry[] {
  const ids = new Set(steps.flatMap(({ premises, aim }) => [...premises, aim]));
  return [...corpus.claims.values()].filter(({ id }) => ids.has(id));
}

function followable(corpus: Corpus): readonly Step[] {
  const isClaim = (id: string) => {
    const claim = corpus.claims.get(id);
    return claim !== undefined && isLive(claim);
  };
  const steps = corpus.listed('arguments').flatMap((entry) => {
    const premises = [...new Set(premisesOf(entry))].filter(isClaim);
    const aim = aimOf(entry);
    return aim === undefined || premises.length === 0 ? [] : [{ entry, premises, held: heldPremisesOf(entry), aim }];
  });
  return closedSteps(steps.filter(({ entry, aim }) => entry.data.relation === 'undercut' || isClaim(aim)));
}
