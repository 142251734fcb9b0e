// A text layer made ready for many look-ups: folded, and with an index of the character runs of both its forms.

import { type Folded, fold } from './fold.ts';
import { type GramIndex, indexGrams, indexIfLong } from './grams.ts';
import type { TextLayer } from './text-layer.ts';

export interface IndexedText {
  readonly layer: TextLayer;
  /** Of the layer's text, where it is long. */
  readonly grams: GramIndex | undefined;
  /** Made when a changed quote first wants it: most texts have none. */
  readonly folded: Folded;
  /** Of the folded text. */
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
