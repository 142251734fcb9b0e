// The words of a language by which reports are found, except verbs of saying: types for the packs. Each field has a
// word or patterns of words. The comment of a field says which words match, with English examples.

/** Function words, which show how the verbs and noun phrases of a clause belong together. */
export interface GrammarWords {
  /** The conjunction before a content: "says that". */
  readonly that: string;
  /** The preposition between two nouns: "the head of the union". */
  readonly of: string;
  /** The preposition before the agent of a passive: "said by the mayor". */
  readonly by: string;
  /** The word before an aside and before a description: "as she says", "sees it as a gift". */
  readonly as: string;
  /** The word before an infinitive. */
  readonly to: string;
  /** The infinitive before a description: "to be a gift". */
  readonly be: string;
  /** The subject that means nobody: "it" in "it is certain that". */
  readonly it: string;
  /** An adverb that can be the content of a verb: "thinks so". */
  readonly so: string;
  /** An adverb between a noun and its preposition: "critics elsewhere in Bonn". */
  readonly elsewhere: string;
  /** Relative pronouns. */
  readonly relatives: RegExp;
  /** Pronouns that do not follow their verb as its subject: "said it". */
  readonly notAfterVerb: RegExp;
  /** Relative pronouns that can begin words between commas: ", who". */
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
  /** Conjunctions. A subject ends before such a word. */
  readonly endsSubject: RegExp;
  /** Verbs before an adjective for a view: "is convinced that". */
  readonly beforeAdjective: RegExp;
  /** Words before a noun that leave open which persons are meant: "few economists". */
  readonly vague: RegExp;
  /** Prepositions. A noun phrase after a preposition is not a subject. */
  readonly prepositions: RegExp;
  /** Prepositions between two noun phrases of one subject: "the head of the union", "critics in Bonn". */
  readonly joins: RegExp;
  /** Subjects with which a verb of saying makes no report: "nobody says that". */
  readonly nobody: RegExp;
  /** Verbs that deny the infinitive after them: "failed to say". */
  readonly denies: RegExp;
  /** Verbs that deny nothing although they are negated: "never tires of saying", "cannot help thinking". */
  readonly saysAgain: RegExp;
  /**
   * Nouns between a subject and an infinitive. The subject is also the subject of the infinitive: "the miller has
   * reason to believe".
   */
  readonly reasons: RegExp;
  /** Objects of "would have": "would have us believe". The subject of "would have" is the holder. */
  readonly anybody: RegExp;
  /** Subjects that negate their verb: "nobody". */
  readonly none: RegExp;
  /** Auxiliary verbs that express what somebody can or should do: "should". */
  readonly possible: RegExp;
  /** First words of a subject that means nobody or few people: "hardly". */
  readonly hardlyAny: RegExp;
  /** Reflexive pronouns. They may be between a subject and its verb: "the mayor himself says". */
  readonly reflexives: RegExp;
  /** Words before "as" with which it begins no report: "so far as", "as … as". */
  readonly farAs: RegExp;
  /** Prepositions before a gerund: "accused of saying". */
  readonly beforeGerund: RegExp;
  /** Prepositions of words between commas that belong to the subject: "a study, by the Guild, says". */
  readonly ofAgent: RegExp;
  /** Words or signs before the last item of a list: "and", a comma. */
  readonly listJoints: RegExp;
  /** Pronouns that can be a subject that means nobody: "it" in "it is certain that". */
  readonly impersonal: RegExp;
  /** Conjunctions of a subordinate clause at the beginning of a sentence. */
  readonly subordinate: RegExp;
  /** Prepositions before the object of a verb of saying: "complain of". */
  readonly governed: RegExp;
  /** Conjunctions with which a content without "that" can begin. */
  readonly opensSubordinate: RegExp;
  /** Pronouns that are not a holder if they are the subject of a description: "it" in "it sees the plan as a gift". */
  readonly pointing: RegExp;
  /** Words with which the description of an object ends: ", which". */
  readonly endsDescription: RegExp;
  /** The indefinite article. */
  readonly indefinite: RegExp;
  /** Words for a quantity after an article: "lot" in "a lot". */
  readonly quantities: RegExp;
  /** Pronouns that can't be understood without the text around them. Such an object makes no report. */
  readonly points: RegExp;
  /** Forms of "be" that are the only verb of a clause. */
  readonly formsOfBe: RegExp;
  /** Prepositions before the holder of a view: "the view of the miller". */
  readonly ofHolder: RegExp;
}

/** Words beside a quotation. */
export interface QuotationWords {
  /** Wordings that name the source of a quotation: "in the words of Ann Lee", "quoting Ann Lee". */
  readonly inWords: RegExp;
  /** Words that may be between a verb of saying and its quotation: "that". */
  readonly between: RegExp;
  /** The end of the words before a quotation, if the quotation is the content of a report: "that". */
  readonly afterThat: RegExp;
  /** The last mark or word before a quotation, if the learned model has a weight for it. */
  readonly introduces: RegExp;
}

/** Words before and after a content, and words of the author's comment on it. */
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
  /**
   * The connective after a report inside its content: "because" in "It will rain, she says, because it is cold". The
   * first group is the connective.
   */
  readonly resumes: RegExp;
  /** Words between two parts of a content: ", and that", ", that". In "and that is why", they join no parts. */
  readonly andThat: RegExp;
  /** A subject that is put before words without a subject, so that they can be read as a clause. */
  readonly subject: string;
  /** The connective before a second report: "and" in "Ann says that it rains, and Tom believes that it snows". */
  readonly nextReport: RegExp;
  /** The verb of a second report without a subject: "and later claimed". The first group is the verb. */
  readonly nextVerb: RegExp;
}
