// A note: an editor's remark on a passage. The body of the file is the note.

import { z } from 'zod';
import { entryFields } from './entry.ts';
import { selector } from './selector.ts';

/** A term explained, an ambiguity, an error of the source kept as it is (sic), what a cue does, or context. */
export const noteKind = z.enum(['term', 'ambiguity', 'sic', 'cue', 'context']);

export const note = z.strictObject({ ...entryFields, quote: selector, kind: noteKind });

export type Note = Readonly<z.infer<typeof note>>;
export type NoteKind = z.infer<typeof noteKind>;
