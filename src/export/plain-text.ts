// Editions → only their texts, to which the offsets in the other formats refer. Several texts are separated by form feeds.

import type { Corpus } from '../model/corpus.ts';
import type { Edition } from './edition.ts';

export function plainText(_: Corpus, editions: readonly Edition[]): string {
  return editions.map(({ reading }) => reading.layer.text).join('\n\f\n');
}
