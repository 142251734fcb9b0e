// The passage of an entry: its pieces, selected in the text or typed. If typed words occur several times or not at all,
// the form offers the passages that may be meant.

import { html, nothing, type TemplateResult } from 'lit';
import { type Anchor, anchor } from '../../anchor/anchor.ts';
import { describeQuote } from '../../anchor/describe-quote.ts';
import { type IndexedText, indexText } from '../../anchor/indexed-text.ts';
import type { Range as TextRange } from '../../anchor/range.ts';
import { selectorOf } from '../../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import type { Selector } from '../../model/selector.ts';
import { button, problemsAt } from './fields.ts';
import { highlight, scrollToRange } from './page.ts';
import { store } from './store.ts';
import type { Typed } from './typed.ts';

let indexed: { readonly of: string; readonly text: IndexedText } | undefined;

export function layerOfEdition(): TextLayer {
  return { text: store.edition?.text ?? '', blocks: store.edition?.blocks ?? [] };
}

function textIndex(): IndexedText {
  const layer = layerOfEdition();
  if (indexed?.of !== layer.text) indexed = { of: layer.text, text: indexText(layer) };
  return indexed.text;
}

function anchorOf(selector: Selector): Anchor {
  return anchor(textIndex(), selector);
}

export function rangesOf(quotes: readonly Selector[]): readonly TextRange[] {
  return quotes.map(anchorOf).flatMap((found) => ('range' in found ? [found.range] : []));
}

export function wordsAt({ start, end }: TextRange): string {
  return layerOfEdition().text.slice(start, end);
}

/** Shows the chosen passage in the text. */
export function showPassage(quotes: readonly Selector[]): void {
  const ranges = rangesOf(quotes);
  highlight('desk-picked', ranges);
  scrollToRange(ranges[0]);
}

/** Makes the selection the passage, or an additional piece of it. */
export function pickPassage(typed: Typed, range: TextRange, isPiece: boolean): Typed {
  const selector = describeQuote(layerOfEdition(), range);
  const quotes = isPiece ? inOrder([...typed.quotes, selector]) : [selector];
  highlight('desk-picked', rangesOf(quotes));
  return { ...typed, quotes };
}

function inOrder(quotes: readonly Selector[]): readonly Selector[] {
  const start = (quote: Selector) => rangesOf([quote])[0]?.start ?? Number.POSITIVE_INFINITY;
  return quotes.toSorted((a, b) => start(a) - start(b));
}

export function passageField(typed: Typed, change: (typed: Typed) => void): TemplateResult {
  const piecesOf = ({ quotes }: Typed): readonly Selector[] => (quotes.length === 0 ? [''] : quotes);
  const pieces = piecesOf(typed);
  const changed = (index: number, quote: Selector | undefined): Typed => ({
    ...store.newest(typed),
    quotes: piecesOf(store.newest(typed)).flatMap((one, i) => (i === index ? (quote ?? []) : one)),
  });
  const set = (index: number, quote: Selector | undefined) => {
    const next = changed(index, quote);
    change(next);
    showPassage(next.quotes);
  };
  return html`<fieldset class="desk-field">
    <legend>Passage</legend>
    ${pieces.map((quote, i) =>
      piece(quote, i, pieces.length, {
        type: (words) => store.type(changed(i, words)),
        set: (wanted) => set(i, wanted),
      }),
    )}
    <p class="desk-help">To change it, select words in the text and press “Use as passage”; “Add as piece” adds words after an interruption. You can also type or paste the words here; of a long passage, the first and the last words with … between them. ${problemsAt('passage')}</p>
  </fieldset>`;
}

/** A function that receives the chosen quote; undefined removes the passage. */
type Take = (quote: Selector | undefined) => void;

function piece(
  quote: Selector,
  index: number,
  count: number,
  { type, set }: { readonly type: Take; readonly set: Take },
): TemplateResult {
  const isNone = quote === '';
  const found: Anchor = isNone ? { state: 'exact', range: { start: 0, end: 0 } } : anchorOf(quote);
  const { exact } = selectorOf(quote);
  return html`<div class="desk-piece" data-state=${found.state}>
      <textarea rows=${Math.min(6, Math.max(2, Math.ceil(exact.length / 48)))} dir="auto" aria-label=${isNone ? 'Words of the passage' : `Words of the passage, piece ${index + 1}`} .value=${exact}
        @input=${({ target }: Event) => type(textIn(target))}
        @change=${({ target }: Event) => set(quoteFrom((target as HTMLTextAreaElement).value)[0])}></textarea>
      ${count > 1 ? button('Remove piece', () => set(undefined), { kind: 'small' }) : nothing}
    </div>
    ${placesFor(found, set)}`;
}

/** The words of a field as typed; undefined for an empty field. */
function textIn(target: EventTarget | null): string | undefined {
  const { value } = target as HTMLTextAreaElement;
  return value.trim() === '' ? undefined : value;
}

/** Typed words → a selector that finds them. If their passage is uncertain, the words as typed. */
function quoteFrom(words: string): readonly Selector[] {
  const typed = words.trim();
  if (typed === '') return [];
  const found = anchorOf(typed);
  const range = found.state === 'exact' ? found.range : rangeBetween(typed);
  return [range === undefined ? typed : describeQuote(layerOfEdition(), range)];
}

/**
 * The first and the last words of a passage, with dots between them (`The ferry … every day`) → its range. Undefined
 * unless each of the two occurs exactly once, both in the same block.
 */
function rangeBetween(words: string): TextRange | undefined {
  const ends = words.split(/\s*(?:…|\.\.\.)\s*/);
  if (ends.length !== 2) return undefined;
  const [from, to] = ends.map(anchorOf);
  if (from?.state !== 'exact' || to?.state !== 'exact' || to.range.end <= from.range.start) return undefined;
  const layer = layerOfEdition();
  const isInOneBlock = blockAt(layer, from.range.start) === blockAt(layer, to.range.start);
  return isInOneBlock ? { start: from.range.start, end: to.range.end } : undefined;
}

function placesFor(found: Anchor, set: (quote: Selector) => void): TemplateResult | typeof nothing {
  if (found.state === 'exact') return nothing;
  const ranges =
    found.state === 'ambiguous'
      ? found.candidates
      : 'range' in found
        ? [found.range]
        : found.best === undefined
          ? []
          : [found.best.range];
  const says = {
    ambiguous: 'These words occur several times. Which passage is meant?',
    moved: 'These words are now in another paragraph:',
    fuzzy: 'The text has slightly other words:',
    orphan:
      ranges.length === 0
        ? 'The text does not have these words.'
        : 'The text does not have these words. The nearest are:',
  }[found.state];
  return html`<div class="desk-places"><p>${says}</p>
    ${ranges.slice(0, MOST_PLACES).map((range) => button(html`<b>${blockAt(layerOfEdition(), range.start)?.id ?? ''}</b> ${surroundings(range)}`, () => set(describeQuote(layerOfEdition(), range)), { kind: 'place' }))}</div>`;
}

/** Maximum number of passages offered, so that all fit on a small screen. */
const MOST_PLACES = 8;

/** Number of characters shown before and after an offered passage. */
const AROUND = 30;

export function surroundings({ start, end }: TextRange): TemplateResult {
  const { text } = layerOfEdition();
  return html`<bdi>…${text.slice(Math.max(0, start - AROUND), start)}<mark>${text.slice(start, end)}</mark>${text.slice(end, end + AROUND)}…</bdi>`;
}
