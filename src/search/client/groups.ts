// Matches → results on the page, grouped by kind, each group with its count. A group appears as soon as the groups
// above it are complete, so that the first result does not wait for the last.

import { isSameWords } from '../../anchor/fold.ts';
import { element } from '../../browser/shared/element.ts';
import { resultKinds } from '../../ui/browser-kinds.ts';
import { relationWords, searchWords, stanceWords, typeWords } from '../../ui/browser-words.ts';
import type { SearchKind } from '../records/record.ts';
import { hitsIn } from './hits.ts';
import type { Hit, Match } from './language-index.ts';
import type { Query } from './query.ts';

/** The kinds in the order of their groups. */
const KINDS = Object.keys(resultKinds) as readonly SearchKind[];

/**
 * Number of results shown for each kind if there are several groups. More claims are shown, because readers mostly look
 * for claims.
 */
const FEW = 3;
const FEW_CLAIMS = 5;

/** Number of results shown if there is only one group. Each click on "more" shows the same number again. */
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
  const byKind = Map.groupBy(groups.matches, ({ kind }) => kind);
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
  // Each group's failure is reported when the group is awaited. Without this line, the browser would also report the
  // failure of a group that is never awaited.
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
  const name = resultKinds[kind];
  const heading = element(
    'h2',
    {},
    `${name} `,
    element('span', { className: 'count', textContent: searchWords.count(matches.length) }),
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
  const textContent = searchWords.allOfKind(count, resultKinds[kind]);
  const button = element('button', { type: 'button', className: 'quiet', textContent });
  button.addEventListener('click', () => chooseKind(kind));
  return button;
}

// Found records → elements: title or statement, the words in the text with the hits highlighted, and the holder.

interface Shown {
  readonly query: Query;
  /** Relative path from this page to the site's root. */
  readonly root: string;
  /** Whether the library has several articles. Then each annotation has the title of its article. */
  readonly isLibrary: boolean;
}

/** @param language language of the record */
function resultElement(hit: Hit, language: string, shown: Shown): HTMLElement {
  const kind = first(hit, 'kind');
  const item = element('li', { className: `result ${kind}` });
  item.append(...partsOf(kind, hit, shown));
  for (const text of item.querySelectorAll<HTMLElement>('.statement, q, .passage-text'))
    Object.assign(text, { lang: language, dir: 'auto' });
  return item;
}

function partsOf(kind: string, hit: Hit, shown: Shown): readonly Node[] {
  const { title = '', statement = '', byline = '', role = '' } = hit.meta;
  switch (kind) {
    case 'claim':
      return [mainLink(statement, hit, shown), ...quoted(hit, shown), claimChips(hit, shown)];
    case 'argument':
      return [mainLink(title, hit, shown), argumentChips(hit, shown)];
    case 'actor':
      return [mainLink(title, hit, shown), chips(role)];
    case 'article':
      return [mainLink(title, hit, shown), chips(byline), ...passages(hit, shown)];
    default:
      return [mainLink(statement, hit, shown), ...quoted(hit, shown), chips(articleTitle(hit, shown))];
  }
}

function mainLink(text: string, { url }: Hit, shown: Shown): HTMLElement {
  return element('a', { className: 'statement', href: linkTo(url, shown) }, ...marked(text, shown.query));
}

/** The claim's words in the text. Empty if they equal the statement. */
function quoted(hit: Hit, { query }: Shown): readonly HTMLElement[] {
  const { quote = '', statement = '' } = hit.meta;
  return quote === '' || isSameWords(quote, statement) ? [] : [element('q', {}, ...marked(quote, query))];
}

function claimChips(hit: Hit, shown: Shown): HTMLElement {
  const stance = first(hit, 'stance');
  const said =
    first(hit, 'voice') === 'own' && stance === 'endorses' ? searchWords.asserts : wordIn(stanceWords, stance);
  return chips(
    holder(hit, shown),
    element('span', { className: `stance ${stance} ${first(hit, 'voice')}`, textContent: said }),
    wordIn(typeWords, first(hit, 'type')),
    draftChip(hit),
    articleTitle(hit, shown),
    pageLink(hit, searchWords.inFull.claim, shown),
  );
}

function argumentChips(hit: Hit, shown: Shown): HTMLElement {
  const aim = element('q', { dir: 'auto' }, ...marked(hit.meta['statement'] ?? '', shown.query));
  return chips(
    holder(hit, shown),
    element('span', {}, `${wordIn(relationWords, first(hit, 'relation'))} `, aim),
    draftChip(hit),
    articleTitle(hit, shown),
    pageLink(hit, searchWords.inFull.argument, shown),
  );
}

function articleTitle({ meta }: Hit, { isLibrary }: Shown): string {
  return isLibrary ? (meta['article'] ?? '') : '';
}

function draftChip({ meta }: Hit): HTMLElement | string {
  return meta['draft'] === undefined ? '' : element('span', { className: 'draft', textContent: searchWords.draft });
}

function holder({ meta }: Hit, { query }: Shown): HTMLElement {
  return element('b', { dir: 'auto' }, ...marked(meta['holder'] ?? '', query));
}

/** URL of a claim or an argument on the reading page. */
const PLACE = /^\/?(.*\/)?articles\/([^/]+)\.html#(claim|argument)-(.+)$/;

function pageLink({ url }: Hit, text: string, { root }: Shown): HTMLElement | string {
  const [, part = '', article, kind, slug] = PLACE.exec(url) ?? [];
  if (slug === undefined) return '';
  return element('a', {
    className: 'in-full',
    href: `${root}${part}${kind}s/${article}/${slug}.html`,
    textContent: text,
  });
}

function first({ filters }: Hit, name: string): string {
  return filters[name]?.[0] ?? '';
}

function chips(...parts: readonly (HTMLElement | string)[]): HTMLElement {
  const filled = parts.filter((part) => (typeof part === 'string' ? part : part.textContent) !== '');
  const items = filled.map((part) =>
    typeof part === 'string' ? element('span', { textContent: part, dir: 'auto' }) : part,
  );
  return element('p', { className: 'voice chips' }, ...items);
}

/** Maximum number of passages shown for an article. */
const PASSAGES = 3;

function passages(hit: Hit, shown: Shown): readonly HTMLElement[] {
  const found = (hit.sub_results ?? []).filter(({ url }) => url.includes('#'));
  if (found.length === 0) return [];
  // For a passage in another part of the library, Pagefind drops `../` from its URL. So the page is taken from the URL
  // of the record.
  const [page = ''] = hit.url.split('#');
  const items = found.slice(0, PASSAGES).map(({ url, title, plain_excerpt }) => {
    const text = element('span', { className: 'passage-text' }, ...marked(plain_excerpt, shown.query));
    const href = linkTo(page + url.slice(url.indexOf('#')), shown);
    return element('li', {}, element('a', { href, textContent: title }), ' ', text);
  });
  const left = found.length - items.length;
  const more = left === 0 ? [] : [element('li', { className: 'count', textContent: searchWords.otherPassages(left) })];
  return [element('ul', { className: 'found-passages' }, ...items, ...more)];
}

/** URL of a result with the words to highlight there: `articles/x.html?hl=war#claim-y`. */
function linkTo(url: string, { root, query }: Shown): string {
  const [path = '', id] = url.replace(/^\//, '').split('#');
  const hits = query.text === '' ? '' : `?hl=${encodeURIComponent(query.text)}`;
  return `${root}${path}${hits}${id === undefined ? '' : `#${id}`}`;
}

/** The text with the query's words highlighted. */
function marked(text: string, query: Query): readonly (Node | string)[] {
  const hits = hitsIn(text, query);
  const pieces = hits.flatMap(({ start, end }, i) => [
    text.slice(hits[i - 1]?.end ?? 0, start),
    element('mark', { textContent: text.slice(start, end) }),
  ]);
  return [...pieces, text.slice(hits.at(-1)?.end ?? 0)];
}

/** The name of an id in a table of words: `reports` → “reported”. If the table lacks the id, the id itself. */
function wordIn(table: Readonly<Record<string, string>>, id = ''): string {
  return Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}
