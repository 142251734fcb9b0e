// A change of an article's text → the passages of its annotations that moved, changed, became ambiguous or were lost.
// The files of annotations are not changed, because their quotes are searched for whenever the article is read.

import { type Anchor, anchor, isFound } from '../anchor/anchor.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { blockAt } from '../anchor/text-layer.ts';
import { type Annotations, inOneList, isLive } from '../model/corpus.ts';
import { quotesOf } from '../model/quotes.ts';
import type { Selector } from '../model/selector.ts';
import type { TextRanges } from './text-ranges.ts';

export interface Passage {
  /** The annotation's id and file. */
  readonly id: string;
  readonly file: string;
  /** The words of the quote in the annotation. */
  readonly quote: string;
  /** The change: the passage is in another block, has other words, was found several times, or was not found. */
  readonly state: 'moved' | 'changed' | 'ambiguous' | 'orphan';
  /** The current words of the text, if they changed. */
  readonly now?: string | undefined;
}

const STATES = { moved: 'moved', ambiguous: 'ambiguous', orphan: 'orphan' } as const;

/** The passages that the change of the text affects. Withdrawn annotations are left out. */
export function passagesIn(annotations: Annotations, ranges: TextRanges): readonly Passage[] {
  return inOneList(annotations)
    .filter(isLive)
    .flatMap((entry) =>
      quotesOf(entry).flatMap((quote) => {
        const found = stateOf(quote, ranges);
        return found === undefined
          ? []
          : [{ id: entry.id, file: entry.file, quote: selectorOf(quote).exact, ...found }];
      }),
    );
}

function stateOf(quote: Selector, { text, before }: TextRanges): Pick<Passage, 'state' | 'now'> | undefined {
  const now = anchor(text, quote);
  if (now.state === 'fuzzy') return { state: 'changed', now: text.layer.text.slice(now.range.start, now.range.end) };
  if (now.state !== 'exact') return { state: STATES[now.state] };
  const then = before && blockOf(anchor(before, quote), before);
  return then === undefined || then === blockOf(now, text) ? undefined : { state: 'moved' };
}

function blockOf(anchored: Anchor, { layer }: TextRanges['text']): string | undefined {
  return isFound(anchored) ? blockAt(layer, anchored.range.start)?.id : undefined;
}
