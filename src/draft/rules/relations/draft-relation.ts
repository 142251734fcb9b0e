// A relation between two assertions that the drafting proposes. Later, an argument is made from it.

export type DraftRelationKind = 'reason' | 'conclusion' | 'example' | 'against' | 'undercut';

export interface DraftRelation {
  readonly kind: DraftRelationKind;
  /** Index of the assertion that supports or attacks. */
  readonly premise: number;
  /** Indexes of further premises that support the conclusion only together with `premise`. */
  readonly linked?: readonly number[];
  /** Index of the assertion that is supported or attacked. */
  readonly aim: number;
  /**
   * The relation that an undercut attacks; `aim` is then the conclusion of this relation. Undefined for other
   * relations.
   */
  readonly attacks?: DraftRelation;
  /** The words that show the relation, verbatim; undefined if only the order of sentences shows it. */
  readonly cue: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}
