// An action of an editor, as plain data → the plan of its files. Pages can change the library only through this schema,
// which refuses ids and paths that lead out of the content folder.

import { z } from 'zod';
import { slug } from '../../model/entry.ts';
import { annotationCollections } from '../../model/kinds.ts';
import type { Outcome } from '../../model/problem.ts';
import { selector } from '../../model/selector.ts';
import type { Editor } from '../editor.ts';
import { planDecisions, planHolder, planReturn } from './change-entries.ts';
import { planEditWith, planEntries } from './make-entries.ts';
import type { OpenEdition } from './open-edition.ts';
import { type EditPlan, OWN_FIELDS } from './plan.ts';
import { planAnchors, planCorrected, planDrop } from './queue-and-anchors.ts';
import { planActorMerge, planEntryRename, planSplit } from './rename-entry.ts';
import { planTaking } from './take-theirs.ts';
import { planWithdrawal } from './withdraw-entries.ts';

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The path of an entry in the content folder. */
const entryFile = z
  .string()
  .regex(
    new RegExp(
      `^(?:(?:articles|actors)/${SEGMENT}|(?:${annotationCollections.join('|')})/${SEGMENT}/${SEGMENT})\\.md$`,
    ),
    'expected the file of an article, an actor or an annotation, such as "claims/my-article/my-claim.md"',
  );

const fields = z
  .record(z.string(), z.unknown())
  .refine((given) => !Object.keys(given).some((name) => OWN_FIELDS.includes(name)), {
    error: `expected none of the fields that Postil writes itself: ${OWN_FIELDS.join(', ')}`,
  });

const newEntry = z.strictObject({
  collection: z.enum([...annotationCollections, 'actors']),
  key: slug.optional(),
  data: fields,
  body: z.string().default(''),
});

export const action = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('create'),
    entries: z.array(newEntry).min(1),
    /** The key of the queued entry that the last of the new entries corrects. The queued entry then leaves the queue. */
    queued: z.string().optional(),
  }),
  z.strictObject({
    do: z.literal('edit'),
    file: entryFile,
    fields,
    body: z.string().optional(),
    accept: z.boolean().default(false),
    /** New actors and unstated premises that the changed entry refers to. They are made in the same action. */
    made: z.array(newEntry).optional(),
  }),
  /** Gives several claims the same holder. */
  z.strictObject({ do: z.literal('hold'), files: z.array(entryFile).min(1), holder: slug }),
  z.strictObject({ do: z.literal('accept'), files: z.array(entryFile).min(1) }),
  z.strictObject({ do: z.literal('withdraw'), files: z.array(entryFile).min(1) }),
  z.strictObject({ do: z.literal('return'), file: entryFile }),
  z.strictObject({ do: z.literal('rename'), file: entryFile, to: z.string() }),
  z.strictObject({ do: z.literal('merge'), file: entryFile, into: entryFile }),
  z.strictObject({
    do: z.literal('split'),
    file: entryFile,
    name: z.string().trim().min(1),
    to: slug,
    names: z.array(z.string()).default([]),
    entries: z.array(entryFile).default([]),
    mentions: z.array(selector).default([]),
  }),
  z.strictObject({ do: z.literal('drop'), key: z.string() }),
  z.strictObject({ do: z.literal('anchor'), file: entryFile }),
  z.strictObject({
    do: z.literal('take'),
    from: z.string().min(1),
    ids: z.array(z.string()).min(1),
    reviewed: z.boolean().default(false),
  }),
]);

export type Action = z.infer<typeof action>;

export async function planOf(chosen: Action, opened: OpenEdition, editor: Editor): Promise<Outcome<EditPlan>> {
  switch (chosen.do) {
    case 'create':
      return chosen.queued === undefined
        ? planEntries(opened, chosen.entries, editor)
        : planCorrected(opened, chosen.queued, chosen.entries, editor);
    case 'edit':
      return planEditWith(opened, chosen.made ?? [], chosen, editor);
    case 'hold':
      return planHolder(opened, chosen.files, chosen.holder, editor);
    case 'accept':
      return planDecisions(opened, chosen.files, 'reviewed', editor);
    case 'withdraw':
      return planWithdrawal(opened, chosen.files, editor);
    case 'return':
      return planReturn(opened, chosen.file, editor);
    case 'rename':
      return planEntryRename(opened.folder, chosen.file, chosen.to);
    case 'merge':
      return planActorMerge(opened.folder, chosen.file, chosen.into);
    case 'split':
      return planSplit(opened, chosen, editor);
    case 'drop':
      return planDrop(opened, chosen.key);
    case 'anchor':
      return planAnchors(opened, chosen.file);
    case 'take':
      return planTaking(opened, chosen, editor);
  }
}
