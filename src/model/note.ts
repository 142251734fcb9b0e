// A note: an editor's remark on a passage. The body of the file is the text of the note.

import { z } from 'zod';
import { entryFields } from './entry.ts';
import type { RemarkKind } from './kind.ts';
import { selector } from './selector.ts';

/**
 * The subject of a note: a term, an ambiguity, an error of the source (sic), the effect of certain words, or the
 * context.
 */
export const noteKind = z.enum(['term', 'ambiguity', 'sic', 'cue', 'context']);

export const note = z.strictObject({
  ...entryFields,
  quote: selector,
  kind: noteKind.describe('What the note is about'),
});

export const notes = {
  name: 'note',
  schema: note,
  perArticle: true,
  isRemark: true,
  hasPage: false,
  motivation: 'commenting',
  sign: '✻',
  textHint: 'The remark, in Markdown',
  referencesOf: () => [],
  fromTags: (tags) => ({ kind: noteKind.options.find((kind) => tags.includes(kind)) ?? 'context' }),
} as const satisfies RemarkKind<typeof note>;

export type Note = Readonly<z.infer<typeof note>>;
export type NoteKind = z.infer<typeof noteKind>;
