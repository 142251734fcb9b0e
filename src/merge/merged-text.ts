// The text of an article after a merge with its changed source.

export interface MergedText {
  /** Markdown. */
  readonly body: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  /** The blocks which the source changed and a person too: the person's words stay. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly block: string;
  /** What the source says there now; undefined where it has the block no more. */
  readonly source: string | undefined;
}
