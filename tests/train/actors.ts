// The possible actors of an annotated text → examples with their signs, and whether the readers name them.

import { actorSigns } from '../../src/draft/rules/actors/actor-signs.ts';
import { AUTHOR_RULE, castOf } from '../../src/draft/rules/actors/actors.ts';
import { assertionsIn } from '../../src/draft/rules/claims/assertions.ts';
import { holdersNamed } from '../../src/draft/rules/claims/held-by.ts';
import { sameActors } from '../draft/quality/matches.ts';
import { argued, type Learned, pack } from './annotated.ts';
import type { Example } from './logistic.ts';

/** The pack without a judgment, so that every possible actor is kept. */
const OPEN = { ...pack, weights: { ...pack.weights, actors: new Map() } };

export function actorExamples(text: Learned): readonly Example[] {
  const { layer, authors } = text.proposal.article;
  const sentences = argued(text);
  const holders = holdersNamed(assertionsIn(sentences, pack));
  const { actors, mentions } = castOf(layer, sentences, authors, [], OPEN, holders);
  const signs = actorSigns(actors, { mentions, text: layer.text, sentences, holders }, OPEN);
  const drafts = actors.map(({ id, name, aliases, here }) => ({ id, name, aliases: [...aliases, ...here] }));
  const found = text.readers.map(({ gold }) => sameActors(drafts, gold));
  return actors.flatMap(({ id, rule }, i) =>
    rule === AUTHOR_RULE
      ? []
      : [
          {
            signs: signs[i] ?? [],
            right: found.filter((same) => same.has(id)).length / found.length,
            text: text.name,
          },
        ],
  );
}
