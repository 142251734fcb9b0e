// An export of Hypothesis (its client's JSON file, or a response of its API) → notes on passages, or questions if a tag
// says so. Quotes and positions are read. RangeSelectors are skipped, because they refer to the HTML of another page.

import { z } from 'zod';
import type { Candidate, Imported, Unusable } from './candidate.ts';
import { markdownFrom } from './foreign-text.ts';
import { creditOf, remarkCandidate } from './remark.ts';
import { passageOf, selector } from './selectors.ts';

const annotation = z.looseObject({
  id: z.string().optional(),
  /** The account of the annotation's author: `acct:ann@hypothes.is`. */
  user: z.unknown().optional(),
  user_info: z.looseObject({ display_name: z.unknown().optional() }).nullish(),
  created: z.unknown().optional(),
  updated: z.unknown().optional(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  references: z.array(z.string()).default([]),
  target: z.array(z.looseObject({ selector: z.array(selector).default([]) })).default([]),
});

type Annotation = z.infer<typeof annotation>;

/** The client's file has the field `annotations`, and a response of the API has the field `rows`. */
export const hypothesisExport = z.union([
  z.looseObject({ annotations: z.array(annotation) }),
  z.looseObject({ rows: z.array(annotation) }),
]);

/** The selectors that don't depend on the page's HTML. */
const USABLE = new Set(['TextQuoteSelector', 'TextPositionSelector']);

export function hypothesisCandidates(file: z.infer<typeof hypothesisExport>): Imported {
  const [list, key] = 'annotations' in file ? [file.annotations, 'annotations'] : [file.rows, 'rows'];
  const read = (list as readonly Annotation[]).map((one, i) => candidateOf(one, [key, i]));
  return {
    candidates: read.filter((one) => 'collection' in one),
    unusable: read.filter((one) => 'remedy' in one),
  };
}

function candidateOf(
  { id, user, user_info, created, updated, text, tags, references, target }: Annotation,
  path: readonly PropertyKey[],
): Candidate | Unusable {
  const selectors = (target[0]?.selector ?? []).filter(({ type }) => USABLE.has(type));
  if (references.length > 0)
    return {
      path,
      rule: 'reply',
      found: `a reply (“${text}”) has no passage of its own`,
      remedy: 'add its text to the note that it answers, or ignore this',
    };
  if (selectors.length === 0)
    return {
      path,
      rule: 'no-passage',
      found: `a remark on the whole page (“${text}”): Postil’s notes are on passages`,
      remedy: 'add it to a passage as a note, or ignore this',
    };
  if (text.trim() === '')
    return {
      path,
      rule: 'no-words',
      found: 'a highlight without a text',
      remedy: 'write a text for it, or ignore this',
    };
  const credit = creditOf([user_info?.display_name, accountName(user)], created, updated);
  const body = markdownFrom(text, 'text/markdown');
  const said = { motivations: [], tags, body, passage: passageOf(selectors), credit };
  return remarkCandidate(said, path, 'import-hypothesis', (name) => id ?? `${name} ${String(path[1])}`);
}

/** The name in a user’s account: `acct:ann@hypothes.is` → `ann`. */
function accountName(user: unknown): string | undefined {
  return typeof user === 'string' ? user.replace(/^acct:/, '').replace(/@[^@]*$/, '') : undefined;
}
