// Capital cities that stand for their state: as agents ("Paris refused"), as owners of things that states have
// ("Berlin's money") or as partners ("talks with Tehran"). Capital cities as places ("in Paris") are ignored.

import { describeQuote } from '../../../anchor/describe-quote.ts';
import type { Range } from '../../../anchor/range.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import type { Selector } from '../../../model/selector.ts';
import { stateOfCapital } from '../../../text/gazetteer.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FullPack } from '../../languages/pack.ts';
import { AFTER, actsBefore } from './acting.ts';
import type { FoundActor, Sighting } from './actor-draft.ts';
import { sighting } from './actor-draft.ts';

const CAPITAL = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

const OWNS = /^[’']s? /;

interface ActingCapital extends Range {
  readonly state: string;
}

/** The states that a sentence names by their capital cities. */
export function actingStates(text: string, pack: FullPack): readonly Sighting[] {
  return capitalsIn(text, pack.acting.ofStates, pack).map(({ state }) =>
    sighting({ name: state, type: 'state', rule: 'capital-acts', confidence: 0.6 }),
  );
}

/** For each state, by its id: selectors of the passages in which its capital city stands for it. */
export function actingCapitals(
  layer: TextLayer,
  sentences: readonly Sentence[],
  actors: readonly FoundActor[],
  pack: FullPack,
): ReadonlyMap<string, readonly Selector[]> {
  const ids = new Map(actors.map(({ name, id }) => [name, id]));
  const found = new Map<string, Selector[]>();
  for (const { text, start } of sentences) {
    for (const acting of capitalsIn(text, OWNS, pack)) {
      const id = ids.get(acting.state);
      if (id === undefined) continue;
      const passage = describeQuote(layer, { start: start + acting.start, end: start + acting.end });
      found.set(id, [...(found.get(id) ?? []), passage]);
    }
  }
  return found;
}

/**
 * @param owning pattern of the words after a capital city that show that the city stands for its state: "’s money"
 * after "Berlin"
 */
function capitalsIn(text: string, owning: RegExp, pack: FullPack): readonly ActingCapital[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ 0: words, index }) => {
    const state = stateOfCapital(words);
    if (state === undefined) return [];
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - 30), index);
    const after = text.slice(end, end + AFTER);
    const acts =
      pack.acting.dealtWith.test(before) ||
      (!pack.acting.inPlace.test(before) && (actsBefore(after, pack) || owning.test(after)));
    return acts ? [{ start: index, end, state: state.name }] : [];
  });
}
