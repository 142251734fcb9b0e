// Lists such as "There are several reasons. First, … Second, …" → a reason for each item. A list may be inside an item
// of another list. All items support the claim that announces their list.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';

interface OpenList {
  /** Index of the claim that the items support. */
  readonly head: number;
  readonly next: number;
  /** The number of items that the announcement gives; undefined if it gives no number. */
  readonly size: number | undefined;
  /** Whether the first item begins a block. The other items of the list then probably do so too. */
  readonly opensBlock: boolean;
}

/**
 * For each list item, by its index, its relation to the claim of its list. All items of a list support the same claim.
 */
export function listSteps(
  assertions: readonly Assertion[],
  pack: FullPack,
): ReadonlyMap<number, readonly DraftRelation[]> {
  const lists: OpenList[] = [];
  const steps = new Map<number, readonly DraftRelation[]>();
  assertions.forEach((assertion, i) => {
    const { leadIn, opensBlock, rule } = assertion;
    if (leadIn?.kind !== 'item' || rule === 'listed-view') return;
    const { ordinal, cue } = leadIn;
    if (ordinal === 1 && i > 0) addList(lists, assertions, i, pack);
    const list = takeListFor(lists, ordinal, opensBlock);
    if (list === undefined) return;
    if (ordinal > 0) lists.push({ ...list, next: ordinal + 1 });
    steps.set(i, [{ kind: 'reason', premise: i, aim: list.head, cue, rule: 'list-item', confidence: 0.6 }]);
  });
  return steps;
}

/**
 * Adds a list that begins with this item. Its items support the sentence that announces the list. If no sentence does,
 * they support the sentence directly before the first item.
 */
function addList(lists: OpenList[], assertions: readonly Assertion[], i: number, pack: FullPack): void {
  const { opensBlock, sentence } = assertions[i] as Assertion;
  let head = i - 1;
  const beside = sentence - (assertions[head]?.sentence ?? 0) === 1;
  while (head > 0 && assertions[head - 1]?.sentence === assertions[head]?.sentence) head -= 1;
  let found = false;
  for (let at = i - 1; at >= 0 && sentence - (assertions[at]?.sentence ?? 0) <= 3; at -= 1) {
    if (!pack.reasoning.announcesList.test(assertions[at]?.pieces.join(' ') ?? '')) continue;
    head = at;
    found = true;
    break;
  }
  if (!found && !beside) return;
  const number = pack.reasoning.announcesList.exec(assertions[head]?.pieces.join(' ') ?? '')?.[1]?.toLowerCase() ?? '';
  const size = pack.reasoning.numbers.indexOf(number);
  lists.push({ head, next: 1, size: size > 0 ? size : undefined, opensBlock });
}

/**
 * Finds the innermost unfinished list in which an item with this number can be next. Removes it, and the lists inside
 * it, from `lists`. Undefined if there is none.
 */
function takeListFor(lists: OpenList[], ordinal: number, opensBlock: boolean): OpenList | undefined {
  const fits = ({ next, size }: OpenList) =>
    (ordinal === 0 ? next > 1 : next === ordinal) && (size === undefined || ordinal <= size);
  const inPlace = lists.findLastIndex((list) => fits(list) && list.opensBlock === opensBlock);
  const at = inPlace === -1 ? lists.findLastIndex(fits) : inPlace;
  if (at === -1) return undefined;
  const [list] = lists.splice(at);
  return list;
}
