// Editions → the text alone: exactly the string whose code points all positions count. Several are set apart by a form feed.

import type { Corpus } from '../model/corpus.ts';
import type { Edition } from './edition.ts';

export function plainText(_: Corpus, editions: readonly Edition[]): string {
  return editions.map(({ reading }) => reading.layer.text).join('\n\f\n');
}
