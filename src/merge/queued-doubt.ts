// Two names that may be one actor's → a question in the article's queue. They stay two actors until an editor joins them.

import type { Doubt } from '../draft/rules/actors/clusters.ts';
import type { Queued } from '../model/queue.ts';

const WHY: Readonly<Record<Doubt['reason'], string>> = {
  'title-differs': 'the surname is the same and the title is another',
  'surname-shared': 'several persons of the text have this surname',
  'known-surname': 'a person of the library has this surname',
};

export function queuedDoubt({ name, other, reason }: Doubt): Queued {
  return {
    from: 'ingest',
    rule: reason,
    collection: 'actors',
    reason: `“${name}” may be ${other}: ${WHY[reason]}; if they are one, make “${name}” an alias in the article’s cast and delete the other actor`,
  };
}
