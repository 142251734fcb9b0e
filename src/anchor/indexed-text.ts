// A text layer prepared for many searches: its folded text, and indexes of the original and the folded text.

import { type Folded, fold } from './fold.ts';
import { type GramIndex, indexGrams, indexIfLong } from './grams.ts';
import type { TextLayer } from './text-layer.ts';

export interface IndexedText {
  readonly layer: TextLayer;
  /** The index of the layer's text; undefined if the text is short. */
  readonly grams: GramIndex | undefined;
  /**
   * The folded text. It is made when first used, because only changed quotes need it, and most texts have no changed
   * quotes.
   */
  readonly folded: Folded;
  /** The index of the folded text. */
  readonly foldedGrams: GramIndex;
}

export function indexText(layer: TextLayer): IndexedText {
  let folded: Folded | undefined;
  let foldedGrams: GramIndex | undefined;
  return {
    layer,
    grams: indexIfLong(layer.text),
    get folded() {
      folded ??= fold(layer.text);
      return folded;
    },
    get foldedGrams() {
      foldedGrams ??= indexGrams(this.folded.text);
      return foldedGrams;
    },
  };
}
