// Capital cities that stand for their state: as agents ("Paris refused"), as owners of things that states have
// ("Berlin's money") or as partners ("talks with Tehran"). Capital cities as places ("in Paris") are ignored.

import { describeQuote } from '../../../anchor/describe-quote.ts';
import type { Range } from '../../../anchor/range.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import type { Selector } from '../../../model/selector.ts';
import { stateOfCapital } from '../../../text/gazetteer.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { AFTER, actsBefore } from './acting.ts';
import type { FoundActor, Sighting } from './actor-draft.ts';
import { sighting } from './actor-draft.ts';

const CAPITAL = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

/** Nouns for things that a state has and a city rarely has. */
const OF_STATES =
  /^[’']s? (?:\p{Ll}+ )?(?:money|government|refusal|decision|demands?|offers?|policy|policies|position|view|claims?|insistence|threats?|promises?|response|ambitions?|interests?|fears?|troops|army|sanctions|allies|rulers|leaders|leadership|diplomats|envoys?|ministers|officials|distrust|support|consent|veto|strategy|intentions|influence|objections?|proposals?|bombs|missiles|nuclear|foreign)\b/u;

const OWNS = /^[’']s? /;

/**
 * Words before a capital city that stands for its state: "some in" before "Washington", "talks with" before "Tehran".
 */
const DEALT_WITH =
  /\b(?:(?:officials|diplomats|hawks|policymakers|politicians|ministers|leaders|hardliners|voices|anyone|nobody|everyone|(?<!\p{L} )(?:[Ss]ome|[Mm]any|[Ff]ew)) in|(?:talks|negotiations|relations|ties|tensions|deal|agreement|alliance|treaty|war|trade|dialogue|quarrel|dispute) (?:with|between|against)|pressure on|bow to|pressed) $/u;

const PLACED = /\b(?:in|at|from|to|near|of|around|outside|across) (?:the )?$/i;

interface ActingCapital extends Range {
  readonly state: string;
}

/** The states that a sentence names by their capital cities. */
export function actingStates(text: string): readonly Sighting[] {
  return capitalsIn(text, OF_STATES).map(({ state }) =>
    sighting({ name: state, type: 'state', rule: 'capital-acts', confidence: 0.6 }),
  );
}

/** The id of each state → selectors of the passages in which its capital city stands for it. */
export function actingCapitals(
  layer: TextLayer,
  sentences: readonly Sentence[],
  actors: readonly FoundActor[],
): ReadonlyMap<string, readonly Selector[]> {
  const ids = new Map(actors.map(({ name, id }) => [name, id]));
  const found = new Map<string, Selector[]>();
  for (const { text, start } of sentences) {
    for (const acting of capitalsIn(text, OWNS)) {
      const id = ids.get(acting.state);
      if (id === undefined) continue;
      const passage = describeQuote(layer, { start: start + acting.start, end: start + acting.end });
      found.set(id, [...(found.get(id) ?? []), passage]);
    }
  }
  return found;
}

/** @param owning pattern of the possessive after a capital city that stands for its state: "’s money" after "Berlin" */
function capitalsIn(text: string, owning: RegExp): readonly ActingCapital[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ 0: words, index }) => {
    const state = stateOfCapital(words);
    if (state === undefined) return [];
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - 30), index);
    const after = text.slice(end, end + AFTER);
    const acts = DEALT_WITH.test(before) || (!PLACED.test(before) && (actsBefore(after) || owning.test(after)));
    return acts ? [{ start: index, end, state: state.name }] : [];
  });
}
