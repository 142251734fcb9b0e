// Matches → results on the page, grouped by kind, each group with its count. A group appears as soon as the groups before it are
// complete, so that the first result does not wait for the last.

import { element } from '../../browser/shared/element.ts';
import { searchWords } from '../../ui/browser-words.ts';
import type { SearchKind } from '../records/record.ts';
import type { Match } from './language-index.ts';
import { resultElement, type Shown } from './results.ts';

/** The kinds in the order of their groups. */
const KINDS = Object.keys(searchWords.kinds) as readonly SearchKind[];

/** Number of results shown for each kind if there are several groups. Claims get more, because readers look for them most. */
const FEW = 3;
const FEW_CLAIMS = 5;

/** Number of results shown if there is only one group. Each "more" shows as many again. */
export const PAGE = 20;

export interface Groups extends Shown {
  readonly matches: readonly Match[];
  /** Maximum number of results shown if there is only one group. */
  readonly most: number;
  /** Whether a later search has begun. */
  isStale(): boolean;
  chooseKind(kind: SearchKind): void;
  showMore(): void;
}

/**
 * Shows the first group and starts to read the others.
 * @returns once the first group is shown; `all` resolves once all groups are shown
 * @throws {Error} if a result can't be read
 */
export async function showGroups(box: HTMLElement, groups: Groups): Promise<{ readonly all: Promise<void> }> {
  const byKind = Map.groupBy(groups.matches, ({ values }) => values.kind[0]);
  const isAlone = byKind.size === 1;
  const load = KINDS.flatMap((kind) => {
    const own = byKind.get(kind);
    return own === undefined
      ? []
      : [() => groupOf(kind, own, isAlone ? groups.most : kind === 'claim' ? FEW_CLAIMS : FEW, groups)];
  });
  const [first, ...others] = load;
  box.replaceChildren(...(first === undefined ? [] : [await first()]));
  return { all: showOthers(box, others, groups) };
}

/** Reads the groups at the same time, and shows them unless a later search has begun. */
async function showOthers(
  box: HTMLElement,
  load: readonly (() => Promise<HTMLElement>)[],
  { isStale }: Groups,
): Promise<void> {
  if (isStale()) return;
  const loading = load.map((group) => group());
  // Prevents errors about unhandled rejections: the loop below reports the first failure only.
  for (const group of loading) group.catch(() => undefined);
  for (const group of loading) {
    const shown = await group;
    if (isStale()) return;
    box.append(shown);
  }
}

async function groupOf(
  kind: SearchKind,
  matches: readonly Match[],
  most: number,
  groups: Groups,
): Promise<HTMLElement> {
  const shown = matches.slice(0, most);
  const hits = await Promise.all(shown.map((match) => match.hit()));
  const name = searchWords.kinds[kind];
  const heading = element(
    'h2',
    {},
    `${name} `,
    element('span', { className: 'count', textContent: String(matches.length) }),
  );
  const list = element('ol', { className: 'result-list' });
  list.append(...hits.map((hit, i) => resultElement(hit, shown[i]?.language ?? '', groups)));
  const group = element('section', { className: 'result-group' }, heading, list);
  const left = matches.length - shown.length;
  if (left > 0) group.append(most >= PAGE ? moreButton(left, groups) : allButton(kind, matches.length, groups));
  return group;
}

function moreButton(left: number, { showMore }: Groups): HTMLElement {
  const button = element('button', { type: 'button', className: 'quiet', textContent: searchWords.more(left) });
  button.addEventListener('click', showMore);
  return button;
}

function allButton(kind: SearchKind, count: number, { chooseKind }: Groups): HTMLElement {
  const textContent = searchWords.allOfKind(count, searchWords.kinds[kind]);
  const button = element('button', { type: 'button', className: 'quiet', textContent });
  button.addEventListener('click', () => chooseKind(kind));
  return button;
}
