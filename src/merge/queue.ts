// Uncertain results of an ingest → entries for the article's queue: edited blocks, changed passages, uncertain names.

import { fold } from '../anchor/fold.ts';
import type { Doubt } from '../draft/rules/actors/clusters.ts';
import type { Diagnosis } from '../model/problem.ts';
import { textOf } from '../model/problem-text.ts';
import type { Queued } from '../model/queue.ts';
import type { BlockConflict } from './merge-text.ts';
import type { Passage } from './passages.ts';

const EDITED_BLOCK = 'edited-block';

/** A block that both a person and the source changed. The person's words are kept. */
export function diagnoseConflict({ block, source }: BlockConflict): Diagnosis {
  const now = source === undefined ? 'the source no longer has this block' : `the source says now: “${source}”`;
  return {
    rule: EDITED_BLOCK,
    found: `${block} was edited by hand, and ${now}; the article keeps its words`,
    remedy: 'if the source is right, change the words in the article',
  };
}

export function queuedConflict(conflict: BlockConflict): Queued {
  return { from: 'ingest', rule: EDITED_BLOCK, reason: textOf(diagnoseConflict(conflict)) };
}

/**
 * Claims whose passage has new words. Their statements may no longer be true. Passages with changes only in the
 * typography are left out.
 */
export function queuedChanges(passages: readonly Passage[]): readonly Queued[] {
  return passages.flatMap(({ file, quote, now }) =>
    now === undefined || !file.startsWith('claims/') || fold(now).text === fold(quote).text
      ? []
      : [{ from: 'ingest', rule: 'changed-words', reason: textOf(diagnoseChange(file, quote, now)) }],
  );
}

function diagnoseChange(file: string, before: string, now: string): Diagnosis {
  return {
    found: `${file} was made from “${before}”, and the text now says “${now}”`,
    remedy: 'check the statement and the label, correct the quote, then delete this item of the queue',
  };
}

const WHY: Readonly<Record<Doubt['reason'], string>> = {
  'title-differs': 'the surname is the same, and the title differs',
  'surname-shared': 'several persons of the text have this surname',
  'known-surname': 'a person of the library has this surname',
};

/**
 * An entry of the queue for two names that may mean one actor. The two names are two actors until an editor merges
 * them.
 */
export function queuedDoubt({ name, other, reason }: Doubt): Queued {
  const diagnosis: Diagnosis = {
    found: `“${name}” may be ${other}: ${WHY[reason]}`,
    remedy: `if they are one actor, make “${name}” an alias in the article’s cast and delete the other actor`,
  };
  return { from: 'ingest', rule: reason, collection: 'actors', reason: textOf(diagnosis) };
}
