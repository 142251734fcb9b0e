// A relation that the ingest proposes between assertions, before it is an argument.

export type DraftRelationKind = 'reason' | 'conclusion' | 'example' | 'against' | 'undercut';

export interface DraftRelation {
  readonly kind: DraftRelationKind;
  /** Indexes of assertions: the premise, and the assertion that it supports or attacks. */
  readonly premise: number;
  /** Further premises that work together with it. */
  readonly linked?: readonly number[];
  /** Undefined if the target is an inference. */
  readonly aim: number;
  /** The inference attacked: `aim` is its conclusion then. */
  readonly attacks?: DraftRelation;
  /** Verbatim; undefined if only the order of sentences shows the relation. */
  readonly cue: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}
