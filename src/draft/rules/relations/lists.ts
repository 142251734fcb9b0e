// A list such as "Several aims … First … Second …", perhaps with lists inside it → each item as a reason for the claim
// that its list supports.

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';

interface OpenList {
  /** The claim that the items support. */
  readonly head: number;
  readonly next: number;
  /** The number of items that the announcement gives; undefined if it gives no number. */
  readonly size: number | undefined;
  /** Whether the first item begins a block. */
  readonly opensBlock: boolean;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "for three reasons", "Two facts speak against this". */
const ANNOUNCED =
  /\b(two|three|four|five|six|seven|several|some|many|a few) (?:\p{L}+ ){0,2}(?:reasons?|arguments|facts|aims|goals|problems|points|ways|things|steps|causes|advantages|benefits|dangers|risks|questions|lessons|conditions|objections|grounds|messages|effects|flaws|mistakes|myths|consequences|purposes|considerations)\b/iu;

/** The relations of list items, by the index of the item. All items of a list support the same claim. */
export function listSteps(assertions: readonly Assertion[]): ReadonlyMap<number, readonly DraftRelation[]> {
  const lists: OpenList[] = [];
  const steps = new Map<number, readonly DraftRelation[]>();
  assertions.forEach((assertion, i) => {
    const { leadIn, opensBlock, rule } = assertion;
    if (leadIn?.kind !== 'item' || rule === 'listed-view') return;
    const { ordinal, cue } = leadIn;
    if (ordinal === 1 && i > 0) open(lists, assertions, i);
    const list = takeFor(lists, ordinal, opensBlock);
    if (list === undefined) return;
    if (ordinal > 0) lists.push({ ...list, next: ordinal + 1 });
    steps.set(i, [{ kind: 'reason', premise: i, aim: list.head, cue, rule: 'list-item', confidence: 0.6 }]);
  });
  return steps;
}

/**
 * A list supports the sentence that announces it. Without an announcement, it supports the assertion before its first item.
 */
function open(lists: OpenList[], assertions: readonly Assertion[], i: number): void {
  const { opensBlock, sentence } = assertions[i] as Assertion;
  let head = i - 1;
  const beside = sentence - (assertions[head]?.sentence ?? 0) === 1;
  while (head > 0 && assertions[head - 1]?.sentence === assertions[head]?.sentence) head -= 1;
  let found = false;
  for (let at = i - 1; at >= 0 && sentence - (assertions[at]?.sentence ?? 0) <= 3; at -= 1) {
    if (!ANNOUNCED.test(assertions[at]?.pieces.join(' ') ?? '')) continue;
    head = at;
    found = true;
    break;
  }
  if (!found && !beside) return;
  const number = ANNOUNCED.exec(assertions[head]?.pieces.join(' ') ?? '')?.[1]?.toLowerCase() ?? '';
  const size = NUMBERS.indexOf(number);
  lists.push({ head, next: 1, size: size > 0 ? size : undefined, opensBlock });
}

/** Removes and returns the innermost open list that expects this item. The lists inside it are closed. */
function takeFor(lists: OpenList[], ordinal: number, opensBlock: boolean): OpenList | undefined {
  const fits = ({ next, size }: OpenList) =>
    (ordinal === 0 ? next > 1 : next === ordinal) && (size === undefined || ordinal <= size);
  const inPlace = lists.findLastIndex((list) => fits(list) && list.opensBlock === opensBlock);
  const at = inPlace === -1 ? lists.findLastIndex(fits) : inPlace;
  if (at === -1) return undefined;
  const [list] = lists.splice(at);
  return list;
}
