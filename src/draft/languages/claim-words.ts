// The words of a language by which a text is divided into claims, with their holders and the author's stance: types for
// the packs. The comment of a field says which words its pattern matches. In the examples, A, B and C are claims, and P
// is a premise.

/**
 * The relation of a clause to the clause before it. It is `beside` if the words between them, such as a semicolon, show
 * no particular relation.
 */
export type Joint = 'reason' | 'conclusion' | 'contrast' | 'concession' | 'detail' | 'beside';

/** The relation of a sentence to the text before it. */
export type ConnectiveKind = 'conclusion' | 'reason' | 'example' | 'contrast' | 'concession' | 'addition';

/** Connectives at or near the head of a sentence. */
export interface ConnectiveWords {
  /**
   * Connectives at the head of a sentence, with the relation that they show: "therefore" shows a conclusion, "for
   * example" an example.
   */
  readonly atHead: readonly (readonly [kind: ConnectiveKind, wording: RegExp])[];
  /**
   * The word for the last item of a list, "finally", and then the ordinals "first", "second" and so on. A word's index
   * is the number of the item: 0 for the last item, 1 for "first".
   */
  readonly ordinals: readonly string[];
  /**
   * Beginnings of list items: "First, ", "One reason is that ", "(b) ". A named group shows the number: `ordinal` is an
   * ordinal, `first` a wording for the first item, `later` a wording for a later item, `letter` a letter or number. If
   * the first words stay part of the claim, the group `the` is the "the" before the ordinal.
   */
  readonly items: readonly RegExp[];
  /** Words for the second item of a list that are not ordinals: "other", "next". */
  readonly second: ReadonlySet<string>;
  /**
   * Connectives inside a sentence, with the relation that they show. They stay part of the claim: "after all" in "Its
   * piers, after all, are hollow", "That shows how" in "That shows how little it cares". The first group is the
   * connective.
   */
  readonly inside: readonly (readonly [kind: ConnectiveKind, wording: RegExp])[];
  /** A pattern for a fast test: every sentence that matches a pattern of `inside` matches it too. */
  readonly insideHint: RegExp;
  /** Words that show a concession inside a sentence: "may well be true" in "It may well be true". */
  readonly grants: RegExp;
  /** Words that show a concession at the end of a sentence: ", to be sure" in "The bridge is old, to be sure". */
  readonly grantsLast: RegExp;
}

/** Connectives between the clauses of a sentence. */
export interface ClauseWords {
  /** Connectives between clauses, with the relation of the second clause to the first: "because" shows a reason. */
  readonly joints: readonly (readonly [joint: Joint, wording: RegExp])[];
  /**
   * A finite verb, such as "is" or "opened". Words without a finite verb are not a clause, but a list or an addition.
   */
  readonly finite: RegExp;
  /**
   * The connective between two clauses, with the spaces and commas around it: ", but " in "A, but B". One of the groups
   * is the connective.
   */
  readonly joint: RegExp;
  /**
   * A subordinate clause at the beginning of a sentence: "Although A, " in "Although A, B", "Because P, " in "Because
   * P, C".
   */
  readonly opening: RegExp;
  /**
   * Connectives after which a clause may be shorter than usual, such as "but". So "It was cheap, but nobody ever came"
   * has two clauses.
   */
  readonly short: RegExp;
  /**
   * Connectives before which a clause may be shorter than usual, such as "for". So "Nobody came, for it was raining
   * hard" has two clauses.
   */
  readonly shortBefore: RegExp;
  /** Connectives that compare two clauses: "whereas". The first clause is then not a concession. */
  readonly compares: RegExp;
  /** Verbs before a colon that introduce a quotation: "told". */
  readonly introducesSpeech: RegExp;
  /** Conjunctions that always begin a clause, such as "because". The words after them need no finite verb. */
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
  /**
   * Beginnings of sentences with which the author begins to answer an argument: "The argument sounds " in "The argument
   * sounds strong".
   */
  readonly weighs: RegExp;
  /**
   * Words for opponents, for objections, and for views that the author does not share: "critics", "excuse", "would have
   * us".
   */
  readonly opponents: RegExp;
}

/** Words that show whether a sentence asserts something, and who holds the assertion. */
export interface AssertionWords {
  /** A word that can be a verb: "is", "opened". A short sentence without such a word asserts nothing. */
  readonly verb: RegExp;
  /** Beginnings of sentences that only announce the next step of the text, and so assert nothing: "Let us look at". */
  readonly stageDirection: RegExp;
  /** Words that name a holder by the group in the sentence before: "they", "most of them". */
  readonly theyOrSome: RegExp;
  /** Beginnings of a sentence that continues the view of the previous holder: "On this view, ". */
  readonly goesOn: readonly RegExp[];
  /** First words that may follow a report and assert nothing by themselves: "which ", "said ". */
  readonly addition: RegExp;
  /**
   * Words after a colon that can be reported speech: they begin with a quotation mark or contain a verb, such as "is".
   */
  readonly speech: RegExp;
}

/** Sentences and clauses that announce the views after them. */
export interface AnnouncementWords {
  /**
   * The announcement of several views, with their holder as the named group `holder`: "Opponents raise two objections".
   */
  readonly views: RegExp;
  /** The announcement of several views without a holder: "Two objections are made". */
  readonly unheldViews: RegExp;
  /** Nouns for a fast test. Every sentence that announces views contains one of them, such as "objections". */
  readonly viewsHint: RegExp;
  /** First words that mean the author: "I", "we". */
  readonly own: RegExp;
  /** Pronouns that can be the holder of announced views: "she", "they". */
  readonly pronoun: RegExp;
  /**
   * A group of people from a named organization or place, as the subject of a sentence: "Managers at the Northern
   * Trust".
   */
  readonly group: RegExp;
  /**
   * A group without a name, as the subject of a sentence: "The managers" before "whom". The first group of the pattern
   * is the group without "the": "managers".
   */
  readonly plainGroup: RegExp;
  /**
   * A clause before a colon that names the holder of the words after the colon: "The bishop put it gently". The named
   * group `holder` is the holder.
   */
  readonly beforeColon: readonly RegExp[];
  /**
   * Sentences that only announce a report in the next sentence: "The bishop put it more bluntly", "Warsaw sees this
   * differently".
   */
  readonly only: readonly RegExp[];
  /**
   * Words for a fast test. Every sentence that matches a pattern of `only` contains one of them, such as "disagree".
   */
  readonly onlyHint: RegExp;
}
