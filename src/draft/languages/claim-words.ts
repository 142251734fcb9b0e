// The words of a language by which a text is divided into claims, with their holders and the author's stance: types for
// the packs. Each field has patterns of words. The comment of a field says which words match, with English examples.

/**
 * The relation of a clause to the clause before it. It is `beside` if the connective shows no particular relation, such
 * as a semicolon.
 */
export type Joint = 'reason' | 'conclusion' | 'contrast' | 'concession' | 'detail' | 'beside';

/** The relation of a sentence to the text before it. */
export type ConnectiveKind = 'conclusion' | 'reason' | 'example' | 'contrast' | 'concession' | 'addition';

/** Connectives at or near the head of a sentence. */
export interface ConnectiveWords {
  /** Connectives at the head of a sentence, by the relation that they show. */
  readonly atHead: readonly (readonly [kind: ConnectiveKind, wording: RegExp])[];
  /** Ordinals by their numbers: 1 is "first". The word at 0 is the word for the last item of a list. */
  readonly ordinals: readonly string[];
  /**
   * Beginnings of list items. The named groups `ordinal`, `first`, `later` and `letter` give the number of the item. If
   * the item's first words stay part of the claim, the group `the` is the article before the ordinal.
   */
  readonly items: readonly RegExp[];
  /** Words for the second item of a list that are not ordinals: "other". */
  readonly second: ReadonlySet<string>;
  /**
   * Connectives inside a sentence. They stay part of the claim: "Its piers, after all, are hollow", "That shows how
   * little it cares", "Take the cart that fell".
   */
  readonly inside: readonly (readonly [kind: ConnectiveKind, wording: RegExp])[];
  /** Words for a fast test before the patterns. Every sentence with a connective inside contains one of them. */
  readonly insideHint: RegExp;
  /** Words that show a concession inside a sentence: "It may well be true". */
  readonly grants: RegExp;
  /** Words that show a concession at the end of a sentence: "The bridge is old, to be sure". */
  readonly grantsLast: RegExp;
}

/** Connectives between the clauses of a sentence. */
export interface ClauseWords {
  /** Connectives between clauses, by the relation of the second clause to the first. */
  readonly joints: readonly (readonly [joint: Joint, wording: RegExp])[];
  /** A finite verb. Words without a finite verb are not a clause, but a list or an addition. */
  readonly finite: RegExp;
  /** The connective between two clauses. One of the groups is the connective. */
  readonly joint: RegExp;
  /** A subordinate clause at the beginning of a sentence: "Although A, B", "Because P, C", "While A, B". */
  readonly opening: RegExp;
  /** Connectives after which a clause with few words is allowed. */
  readonly short: RegExp;
  /** Connectives before which a clause with few words is allowed. */
  readonly shortBefore: RegExp;
  /** Connectives that compare two clauses, so that the first is not a concession: "whereas". */
  readonly compares: RegExp;
  /** Verbs before a colon that introduce a quotation: "told". */
  readonly introducesSpeech: RegExp;
  /** Conjunctions that always begin a clause. No finite verb is required after them. */
  readonly sure: RegExp;
  /**
   * A noun with a relative clause, such as "an education that is pursued". It is not a clause of its own, because its
   * only verb belongs to the relative clause.
   */
  readonly openRelative: RegExp;
}

/** Wordings by which the author comments on a view that was reported. */
export interface VerdictWords {
  /** Sentences that reject the view before them: "That is false", "They don’t". */
  readonly denies: readonly RegExp[];
  /** Short answers to a view: "They don’t", "Some were". */
  readonly retorts: readonly RegExp[];
  /** Sentences that question the view before them: "I doubt it". */
  readonly doubts: readonly RegExp[];
  /** Sentences that endorse the view before them: "That is true". */
  readonly agrees: readonly RegExp[];
  /** Sentences with which the author concedes a report, before limiting it: "That may be right", "Some do". */
  readonly grants: readonly RegExp[];
  /** Sentences that announce the author's answer to an argument: "The argument sounds strong." */
  readonly weighs: RegExp;
  /** Words for opponents, for objections, and for views that the author does not share. */
  readonly opponents: RegExp;
}

/** Words that show whether a sentence asserts something, and who holds the assertion. */
export interface AssertionWords {
  /** A word that can be a verb. A short sentence without such a word asserts nothing. */
  readonly verb: RegExp;
  /** Sentences that only announce the next step of the text, such as "Let us look at …". They assert nothing. */
  readonly stageDirection: RegExp;
  /** Words for a holder that refer to the group in the sentence before: "they", "most of them". */
  readonly theyOrSome: RegExp;
  /** Beginnings of a sentence that continues the view of the previous holder: "On this view". */
  readonly goesOn: readonly RegExp[];
  /** Beginnings of words after a report that assert nothing by themselves: "which". */
  readonly addition: RegExp;
  /** Words after a colon that can be reported speech: they begin with a quotation mark or contain a verb. */
  readonly speech: RegExp;
}

/** Sentences and clauses that announce the views after them. */
export interface AnnouncementWords {
  /**
   * The announcement of several views with their holder, in the named group `holder`: "Opponents raise two objections".
   */
  readonly views: RegExp;
  /** The announcement of several views without a holder: "Two objections are made". */
  readonly unheldViews: RegExp;
  /** Words for a fast test before the patterns. Every sentence that announces views contains one of them. */
  readonly viewsHint: RegExp;
  /** Beginnings of words that mean the author: "I", "we". */
  readonly own: RegExp;
  /** Pronouns that can be the holder of announced views: "she". */
  readonly pronoun: RegExp;
  /**
   * A group of people from a named organization or place, as the subject of a sentence: "Managers at the Northern
   * Trust".
   */
  readonly group: RegExp;
  /**
   * A group without a name, as the subject of a sentence: "The managers whom". The first group of the pattern is the
   * words for it.
   */
  readonly plainGroup: RegExp;
  /**
   * Words before a colon that name the holder of the words after it, in the named group `holder`: "The bishop put it
   * gently".
   */
  readonly beforeColon: readonly RegExp[];
  /**
   * Sentences that only announce a report in the next sentence: "The bishop put it more bluntly", "Warsaw sees this
   * differently".
   */
  readonly only: readonly RegExp[];
  /** Words for a fast test before the patterns. Every sentence that only announces a report contains one of them. */
  readonly onlyHint: RegExp;
}
