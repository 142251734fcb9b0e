// The words of a language by which reports are found, except verbs of saying: types for the packs. A field is a word or
// has patterns of words. The comment of a field says which words match.

/** Function words, which show how the verbs and noun phrases of a clause belong together. */
export interface GrammarWords {
  /** The conjunction before a content: "that" in "says that". */
  readonly that: string;
  /** The preposition between two nouns: "of" in "the head of the union". */
  readonly of: string;
  /** The preposition before the agent of a passive verb: "by" in "said by the mayor". */
  readonly by: string;
  /** The word before an aside or a description: "as" in "as she says" and in "sees it as a gift". */
  readonly as: string;
  /** The word before an infinitive: "to". */
  readonly to: string;
  /** The verb after `to` before a description: "be" in "believes it to be a gift". */
  readonly be: string;
  /** The subject that means nobody: "it" in "it is certain that". */
  readonly it: string;
  /** An adverb that can be the content of a verb: "so" in "thinks so". */
  readonly so: string;
  /** An adverb that may be between a noun and its preposition: "elsewhere" in "critics elsewhere in Bonn". */
  readonly elsewhere: string;
  /** Relative pronouns: "who", "that". */
  readonly relatives: RegExp;
  /** Pronouns that are not the subject of the verb before them: "it" in "said it". */
  readonly notAfterVerb: RegExp;
  /** Relative pronouns that can begin words between commas: "who" in ", who built it,". */
  readonly whoOrWhich: RegExp;
  /** Words before the subject of an aside: "as", "or so". */
  readonly beforeAside: RegExp;
  /** A conjunction directly before an aside. It is not part of the content: "because" in "because, she says, …". */
  readonly joint: RegExp;
  /** Prepositions of a time or place, which may come between a verb and its content: "in" in "said in March that". */
  readonly placed: RegExp;
  /** Words after "that" that cannot begin a clause: "about" in "said that about her", "is" in "the plan that is". */
  readonly notAfterThat: RegExp;
  /** Pronouns for an addressee: "them" in "told them that". */
  readonly objects: RegExp;
  /** Words for a time. They may be between a verb and its content: "yesterday" in "said yesterday that". */
  readonly times: RegExp;
  /** Words that never come between a subject and its verb, because they begin another clause: "because", "when". */
  readonly endsSubject: RegExp;
  /** Verbs before an adjective for a view: "is" in "is convinced that". */
  readonly beforeAdjective: RegExp;
  /** Words before a noun that leave open which persons are meant: "few" in "few economists". */
  readonly vague: RegExp;
  /** Prepositions: "in". A noun phrase after a preposition is not a subject. */
  readonly prepositions: RegExp;
  /**
   * Prepositions between two noun phrases of one subject: "of" in "the head of the union", "in" in "critics in Bonn".
   */
  readonly joins: RegExp;
  /** Subjects with which a verb of saying makes no report: "nobody" in "nobody says that". */
  readonly nobody: RegExp;
  /** Beginnings of verbs that deny the infinitive after them: "fail" in "failed to say". */
  readonly denies: RegExp;
  /**
   * Words that show that a negated verb denies nothing: "tires" in "never tires of saying", "help" in "cannot help
   * thinking".
   */
  readonly saysAgain: RegExp;
  /**
   * Nouns that may be between a subject and an infinitive: "reason" in "the miller has reason to believe". The subject,
   * "the miller", is also the subject of the infinitive.
   */
  readonly reasons: RegExp;
  /** Objects of "would have": "us" in "would have us believe". The subject of "would have" is the holder. */
  readonly anybody: RegExp;
  /** First words of a subject that negate its verb: "nobody", "no". */
  readonly none: RegExp;
  /** Auxiliary verbs that express what somebody can or should do: "can", "should". */
  readonly possible: RegExp;
  /** First words of a subject that means nobody or few people: "hardly". */
  readonly hardlyAny: RegExp;
  /** Reflexive pronouns. They may be between a subject and its verb: "himself" in "the mayor himself says". */
  readonly reflexives: RegExp;
  /** Words directly before "as" that show that "as" begins no report: "far" in "so far as". */
  readonly farAs: RegExp;
  /** Prepositions before a gerund: "of" in "accused of saying". */
  readonly beforeGerund: RegExp;
  /** Prepositions of words between commas that belong to the subject: "by" in "a study, by the Guild, says". */
  readonly ofAgent: RegExp;
  /** Words or punctuation marks before the last item of a list: "and", a comma. */
  readonly listJoints: RegExp;
  /** Pronouns that may be a subject without a meaning: "it" in "it is certain that". */
  readonly impersonal: RegExp;
  /** Conjunctions of a subordinate clause at the beginning of a sentence: "when". */
  readonly subordinate: RegExp;
  /** Prepositions before the object of a verb of saying: "of" in "complain of". */
  readonly governed: RegExp;
  /** Conjunctions with which a content without "that" can begin: "if" in "she says if it rains, …". */
  readonly opensSubordinate: RegExp;
  /** Pronouns that name no holder before a verb with a description: "it" in "it sees the plan as a gift". */
  readonly pointing: RegExp;
  /** Words that end the description of an object: ", which ". */
  readonly endsDescription: RegExp;
  /** The words "a" and "an". */
  readonly indefinite: RegExp;
  /** Words for a quantity after "a": "lot" in "a lot". */
  readonly quantities: RegExp;
  /**
   * Pronouns that can't be understood without the text around them: "this", "them". If a report describes such an
   * object, the pronoun is left out of the content.
   */
  readonly points: RegExp;
  /** Forms of "be", which may be the only verb of a clause: "is". */
  readonly formsOfBe: RegExp;
  /** Prepositions before the holder of a view: "of" in "the view of the miller". */
  readonly ofHolder: RegExp;
  /** Prepositions between a noun for a view and what the view is about: "about" in "fears about the wheel". */
  readonly about: RegExp;
  /** Subjects that mean nobody in particular: "you" in "you would expect that", "everyone" in "everyone knows that". */
  readonly anybodyAtAll: RegExp;
  /** Words before a time: "in" in "in March", "last" in "last year". */
  readonly beforeTime: RegExp;
}

/** Words beside a quotation. */
export interface QuotationWords {
  /**
   * Wordings that name the source of a quotation: "in the words of Ann Lee", "quoting Ann Lee". A named group is the
   * name.
   */
  readonly inWords: RegExp;
  /** Words that may be between a verb of saying and its quotation: "that", "as". */
  readonly between: RegExp;
  /** The last word before a quotation, if it shows that the quotation is the content of a report: "that". */
  readonly afterThat: RegExp;
  /** The last punctuation mark or word before a quotation, if the learned model has a weight for it: a colon, "as". */
  readonly introduces: RegExp;
}

/** Words before and after a content, and words with which the author comments on it. */
export interface ViewWords {
  /**
   * Words before an aside that are not part of the content: "The truth" in "The truth, as Ann Lee let slip, is that the
   * wheel is old".
   */
  readonly theTruth: RegExp;
  /** The words between an aside and its content: "is that". */
  readonly isThat: RegExp;
  /**
   * Verbs with which the author's comment after a content can begin: "ignores" in "The claim that the wheel is safe
   * ignores the facts".
   */
  readonly verdict: RegExp;
  /** Comments that reject the view: "ignores the facts", "does not survive a look at the figures". */
  readonly refuted: RegExp;
  /** Comments that only say that the view is repeated: "has been repeated for years". */
  readonly repeated: RegExp;
  /** A finite verb with a word after it: "is safe". A content without a finite verb is not complete. */
  readonly finite: RegExp;
  /** Beginnings of verbs whose subject holds the view that is their object: "voice" in "voice the fear that". */
  readonly holds: RegExp;
  /**
   * The connective after a report inside its content: "because" in "It will rain, she says, because it is cold". The
   * first group is the connective.
   */
  readonly resumes: RegExp;
  /**
   * Words before another part of a content: "and that" in "says that A and that B". In "and that is why", they are not
   * before a part.
   */
  readonly andThat: RegExp;
  /** The subject that the program puts before words without a subject, so that they can be read as a clause: "They". */
  readonly subject: string;
  /** The connective before a second report: "and" in "Ann says that it rains, and Tom believes that it snows". */
  readonly nextReport: RegExp;
  /**
   * The verb of a second report without a subject, perhaps after an adverb: "later claimed" in "says that A, and later
   * claimed that B". The first group is the verb.
   */
  readonly nextVerb: RegExp;
}
