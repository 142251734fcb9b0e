// Passages said to name an actor, held against those where the article's own names find it; what is found nowhere has to wait.

import { sharedLength } from '../anchor/range.ts';
import type { NamedPassage } from '../import/candidate.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Refused } from './admission.ts';
import type { Finder } from './find-passage.ts';

export function namedFaults(named: readonly NamedPassage[], reading: Reading, finder: Finder): readonly Refused[] {
  const byActor = Map.groupBy(reading.mentions, ({ id }) => id);
  return named.flatMap(({ path, actor, passage }): readonly Refused[] => {
    const found = finder.find(passage);
    if ('rule' in found)
      return [{ path, rule: found.rule, reason: `a passage that names “${actor}”: ${found.reason}` }];
    if (byActor.get(actor)?.some((mention) => sharedLength(mention, found.range) > 0)) return [];
    const words = reading.layer.text.slice(found.range.start, found.range.end);
    const reason = `“${words}” is said to name “${actor}”, and no name of it is found there: add the words to that actor in the article’s cast, or leave it`;
    return [{ path, rule: 'unknown-name', reason }];
  });
}
