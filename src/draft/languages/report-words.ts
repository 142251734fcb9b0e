// The words of a language that the engines for reports look for beside verbs of saying.

/** Words without a meaning of their own, by which the verbs and noun phrases of a clause are put together. */
export interface GrammarWords {
  /** The conjunction before a content: "says that". */
  readonly that: string;
  /** The preposition between two nouns: "the head of the union". */
  readonly of: string;
  /** The preposition before the agent of a passive: "said by the mayor". */
  readonly by: string;
  /** The conjunction before an aside and before a description: "as she says", "sees it as a gift". */
  readonly as: string;
  /** The word before an infinitive. */
  readonly to: string;
  /** The infinitive before a description: "to be a gift". */
  readonly be: string;
  /** The empty subject: "it is certain that". */
  readonly it: string;
  /** An adverb that can be the content of a verb: "thinks so". */
  readonly so: string;
  /** An adverb between a noun and its preposition: "critics elsewhere in Bonn". */
  readonly elsewhere: string;
  /** Relative pronouns. */
  readonly relatives: RegExp;
  /** Pronouns that do not follow their verb as its subject: "said it". */
  readonly notAfterVerb: RegExp;
  /** Relative pronouns that can begin an insertion. */
  readonly whoOrWhich: RegExp;
  /** Words before the subject of an aside: "as", "or so". */
  readonly beforeAside: RegExp;
  /** A conjunction directly before an aside. It is not part of the content: "because" in "because, she says, …". */
  readonly joint: RegExp;
  /** Prepositions of a time or place, which may come between a verb and its content: "said in March that". */
  readonly placed: RegExp;
  /** Words after "that" that cannot begin a clause: "said that about her", "the plan that is". */
  readonly notAfterThat: RegExp;
  /** Pronouns for an addressee: "told them that". */
  readonly objects: RegExp;
  /** Words for a time. They may be between a verb and its content: "said yesterday that". */
  readonly times: RegExp;
  /** Conjunctions, which are not part of a subject. */
  readonly endsSubject: RegExp;
  /** Verbs before an adjective for a view: "is convinced that". */
  readonly beforeAdjective: RegExp;
  /** Words before a noun that leave open which persons are meant: "few economists". */
  readonly vague: RegExp;
  /** Prepositions before a noun phrase that is not a subject. */
  readonly prepositions: RegExp;
  /** Prepositions between two noun phrases of one subject: "the head of the union", "critics in Bonn". */
  readonly joins: RegExp;
  /** Subjects that make a sentence no report: "nobody says that". */
  readonly nobody: RegExp;
  /** Verbs that deny the infinitive after them: "failed to say". */
  readonly denies: RegExp;
  /** Verbs that deny nothing although they are negated: "never tires of saying", "cannot help thinking". */
  readonly saysAgain: RegExp;
  /**
   * Nouns between a subject and an infinitive. The subject is also the subject of the infinitive: "the miller has reason
   * to believe".
   */
  readonly reasons: RegExp;
  /** Objects of "would have": "would have us believe". The subject of "would have" is the holder. */
  readonly anybody: RegExp;
  /** Negated subjects. */
  readonly none: RegExp;
  /** Auxiliary verbs for what somebody can or should do. */
  readonly possible: RegExp;
  /** Words at the beginning of a subject that means nobody or few people. */
  readonly hardlyAny: RegExp;
  /** Reflexive pronouns between a subject and its verb. */
  readonly reflexives: RegExp;
  /** The word before "as" in "so far as" and "as … as". */
  readonly farAs: RegExp;
  /** Prepositions before a gerund: "accused of saying". */
  readonly beforeGerund: RegExp;
  /** Prepositions of an insertion that belongs to the subject: "a study, by the Guild, says". */
  readonly ofAgent: RegExp;
  /** Words or signs before the last item of a list: "and", a comma. */
  readonly listJoints: RegExp;
  /** Pronouns that can be an empty subject: "it is certain that". */
  readonly impersonal: RegExp;
  /** Conjunctions of a subordinate clause at the beginning of a sentence. */
  readonly subordinate: RegExp;
  /** Prepositions before the object of a verb of saying: "complain of". */
  readonly governed: RegExp;
  /** Conjunctions with which a content without "that" can begin. */
  readonly opensSubordinate: RegExp;
  /** Pronouns that name no holder of a description. */
  readonly pointing: RegExp;
  /** The end of a description: ", which". */
  readonly endsDescription: RegExp;
  /** The indefinite article. */
  readonly indefinite: RegExp;
  /** Words for a quantity, after an article: "a lot". */
  readonly quantities: RegExp;
  /** Pronouns that can't be understood without the text around them. Such an object makes no report. */
  readonly points: RegExp;
  /** Forms of "be" as the only verb. */
  readonly formsOfBe: RegExp;
  /** Prepositions before the holder of a view: "the view of the miller". */
  readonly ofHolder: RegExp;
}

/** Words beside a quotation. */
export interface QuotationWords {
  /** Wordings that name the source of a quotation: "in the words of Ann Lee", "quoting Ann Lee". */
  readonly inWords: RegExp;
  /** Words between a verb of saying and a quotation. */
  readonly between: RegExp;
  /** The end of words before a quotation that is a content: "that". */
  readonly afterThat: RegExp;
  /** The mark or word before a quotation that is a sign of its own. */
  readonly introduces: RegExp;
}

/** Words around a content, and the words by which the author comments on it. */
export interface ViewWords {
  /**
   * Words before an aside that are not part of the content: "The truth" in "The truth, as Ann Lee let slip, is that …".
   */
  readonly theTruth: RegExp;
  /** The words between an aside and its content: "is that". */
  readonly isThat: RegExp;
  /** Verbs with which a comment of the author can begin, after the content. */
  readonly verdict: RegExp;
  /** Comments that reject the view: "ignores the facts", "does not survive a look at the figures". */
  readonly refuted: RegExp;
  /** Comments that only say that the view is repeated: "has been repeated for years". */
  readonly repeated: RegExp;
  /** A finite verb with a word after it. A content without one is not complete. */
  readonly finite: RegExp;
  /** Verbs whose subject holds the view that is their object: "voice the fear that". */
  readonly holds: RegExp;
  /** The connective after an inserted report, as the first group: "A, X says, because B". */
  readonly resumes: RegExp;
  /** Words between two parts of a content: ", and that", ", that". In "and that is why", they join no parts. */
  readonly andThat: RegExp;
  /** A subject that is put before words without a subject, so that they can be read as a clause. */
  readonly subject: string;
  /** The connective before a second report: "A says that C, and B believes that D". */
  readonly nextReport: RegExp;
  /** The verb of a second report without a subject, as the first group: "and later claimed". */
  readonly nextVerb: RegExp;
}
