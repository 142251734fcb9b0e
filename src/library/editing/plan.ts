// A plan: the files that one action of an editor writes or removes. The plan is complete before the first file is
// written.

import type { Problem } from '../../model/problem.ts';

export interface PlannedFile {
  /** The file's path in the content folder. */
  readonly file: string;
  /** The new content; undefined removes the file. */
  readonly content: string | Uint8Array | undefined;
}

export interface EditPlan {
  /** The action in a few words, for the list of actions to undo: `Accept “war is unlikely”`. */
  readonly label: string;
  readonly files: readonly PlannedFile[];
}

/** Fields that only Postil writes. */
export const OWN_FIELDS: readonly string[] = [
  'status',
  'formerIds',
  'generator',
  'creator',
  'created',
  'modified',
  'reviewedBy',
  'reviewed',
  'source',
  'blocks',
  'retiredBlocks',
];

/** A problem of an entry, with the path of the field in its frontmatter. */
export interface FieldProblem extends Problem {
  readonly path: readonly PropertyKey[];
}

/** The texts of planned entries, by file; undefined for removed files. Files that are not entries are left out. */
export function plannedTexts({ files }: EditPlan): ReadonlyMap<string, string | undefined> {
  return new Map(
    files.flatMap(({ file, content }) =>
      file.endsWith('.md') && !(content instanceof Uint8Array) ? [[file, content] as const] : [],
    ),
  );
}
