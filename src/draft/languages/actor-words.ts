// The words of a language by which actors are found: types for the packs. Each field has patterns of words. The comment
// of a field says which words match, with English examples.

/** Words around a name that show whether it means an actor, or only a place. */
export interface ActingWords {
  /** Words after a name: a verb that only an actor can have ("refused"), or an auxiliary such as "must". */
  readonly acts: RegExp;
  /** Words after a name: a verb that only an actor can have ("refused"). An auxiliary alone is not enough. */
  readonly does: RegExp;
  /** Nouns for things that a state has and a city rarely has. */
  readonly ofStates: RegExp;
  /**
   * Words before a capital city that stands for its state: "some in" before "Washington", "talks with" before "Tehran".
   */
  readonly dealtWith: RegExp;
  /** Words before the name of a place. */
  readonly inPlace: RegExp;
  /** Words before a name that means a place and no actor: "throughout". */
  readonly placed: RegExp;
}

/** Words in and around the names of actors. */
export interface ActorWords {
  /** A run of capitalized words, with words such as "of" between them. */
  readonly run: RegExp;
  /** Beginnings of names that may continue after "and": "Ministry of Food" in "Ministry of Food and Fisheries". */
  readonly twofold: RegExp;
  readonly and: string;
  /** Kinds of organization that never continue a name after "and": "House". */
  readonly notBodies: RegExp;
  /** Kinds of organization that can be inside a name with "and", not only at its end: "Workers". */
  readonly inBodies: RegExp;
  /** The ending of adverbs. An adverb at the beginning of a sentence is not a part of a name. */
  readonly adverb: RegExp;
  /** Nouns for people without an occupation. A name after "of" and such a noun is a place: "the children of Haddon". */
  readonly children: RegExp;
  /** The words between two parts of one name: " and " in "Plantation and Farm Workers Union". */
  readonly listJoint: RegExp;
  /** The article before a name. */
  readonly definite: RegExp;
  /** Words such as "of" and "the" at the beginning of a name whose first word was removed. */
  readonly joints: RegExp;
  /** Prepositions inside the name of an organization: "of" in "Ministry of Food". */
  readonly joint: RegExp;
  /** An article or a number before a name. */
  readonly determined: RegExp;
  /** Titles that are not an office, so that they do not become the person's role: "Mrs", "Dr". */
  readonly plainTitles: RegExp;
  /** Titles that are kept with a person’s name. */
  readonly titles: RegExp;
  /** The kind of an organization before its name: "the think tank" before "Autonomy". */
  readonly kindBefore: RegExp;
  /**
   * Words that show that the name before them is an organization's: "poll" after "Newsweek", "spokesman" after "Axa".
   */
  readonly ofBody: RegExp;
  /** A description of a person, after the name: ", a Danish geologist,". The first group is the noun. */
  readonly described: RegExp;
  /** Noble titles that name a person: "the Duke of Bavaria". */
  readonly noble: RegExp;
  /**
   * Capitals after "the", and names with an Arabic article, because the tagger often misses both: "the CDC",
   * "al-Qaeda".
   */
  readonly acronym: RegExp;
  /** The beginning of a relative clause about a person, after a name: ", who". */
  readonly who: RegExp;
  /** The beginning of a relative clause about a thing, after a name: ", which". */
  readonly whichClause: RegExp;
  /** Words that make an office together with the words before them: "Minister" in "Railway Minister". */
  readonly offices: RegExp;
  /** The title of a saint. */
  readonly saint: RegExp;
  /** Words in lower case between the words of a name: "of", "for", "the". */
  readonly joins: RegExp;
  /** Words that show that the name before them is a company: "’s chief executive" after "Crestline". */
  readonly led: RegExp;
  /** Words that show that the name after them is a person: "my brother," before "Tom", "our plumber" before "Kevin". */
  readonly relation: RegExp;
  /**
   * The noun directly before a name. It may say what kind of actor the name means: "the think tank Autonomy", "the
   * insurer Axa".
   */
  readonly beside: RegExp;
  /** Endings of adjectives. */
  readonly adjective: RegExp;
  /** Days, months and feasts. */
  readonly days: RegExp;
  /** Words in lower case that can be inside a name. Other words end the name. */
  readonly inName: RegExp;
  /** Adjectives for faiths and regions, which are not actors: "Muslim", "European". */
  readonly believers: RegExp;
  /** Words that show that the name after them is a person: "whom". */
  readonly beforePerson: RegExp;
  /** Words after which a word in capitals is an organization, not an emphasized word: "joined". */
  readonly beforeBody: RegExp;
  /** Particles of names, such as "van". */
  readonly particle: RegExp;
  /** Kinds of organization in several words, before a name: "think tank". */
  readonly thinkTank: RegExp;
  /** Endings of names for the members of a people or party. */
  readonly members: RegExp;
  /** Prepositions after a noun for people at the beginning of a sentence: "Drivers for Uber". */
  readonly afterPeople: RegExp;
  /** The beginning of the name of a place: "City of". */
  readonly place: RegExp;
  /** Words before the name of a place: "towns like" before "Ebbsmouth". */
  readonly amongPlaces: RegExp;
  /** Words before the name of a place. */
  readonly inPlace: RegExp;
  /** Words that can follow a name, but not an adjective: "was". */
  readonly afterName: RegExp;
  /** Endings of adjectives for nationalities. */
  readonly nationality: RegExp;
  /** A noun and a preposition before the name of a place: "children of". The first group is the noun. */
  readonly ofPlace: RegExp;
  /** Nouns for people after whom "of" means an organization, not a place: "members". */
  readonly ofBodies: RegExp;
  /** An acronym in brackets after a name: "(ISA)". The first group is the acronym. */
  readonly acronymAfter: RegExp;
}

/** Words in and around the names of groups. */
export interface GroupNounWords {
  /** The noun for people that means a group only if an adjective comes before it: "young people". */
  readonly people: string;
  readonly and: string;
  /** The relative pronoun for people. */
  readonly who: string;
  /**
   * Prepositions after the noun of a group, before the words that say which group it is: "of" in "critics of the tram".
   */
  readonly afterHead: RegExp;
  /** Endings of adjectives and participles. */
  readonly adjectives: RegExp;
  /** Relative pronouns. */
  readonly relatives: RegExp;
  /** Forms of "be", including short forms such as "’s". */
  readonly is: RegExp;
  /** An article before a name. */
  readonly article: RegExp;
  /** Words after a noun that say which group it is. */
  readonly which: RegExp;
  /** A bloc with its article: "the West". The first group is the noun. */
  readonly bloc: RegExp;
  /** Prepositions between a group and the words that describe it: "extremists in Syria". */
  readonly joins: RegExp;
  /** First words of a noun phrase that are not a quantity: "the". */
  readonly notCounted: RegExp;
  /** Articles and "no". */
  readonly articles: RegExp;
  /** Nouns for a time, such as "today". They do not say which group is meant. */
  readonly times: RegExp;
  /**
   * Words before a group to which something is done, or which is only talked about: "against" in "against foreign
   * workers".
   */
  readonly deals: RegExp;
  /** Endings of plurals for people. */
  readonly plural: RegExp;
  /** Plurals of names for peoples and believers: "Palestinians", "Muslims". */
  readonly peoples: RegExp;
  /** Quantities and other words before the name of a group that are not part of it: "such". */
  readonly counts: RegExp;
  /** Forms of "be". */
  readonly be: RegExp;
  /** Quantities that the text may repeat as part of the group's name: "some" in "some farmers". */
  readonly counted: RegExp;
  /** Institutions of which a state has only one: "the Norwegian parliament". */
  readonly institutions: RegExp;
  /**
   * A noun for a body in lower case, after a word that says which one: "the district council". It is an actor if it
   * owns or does something.
   */
  readonly body: RegExp;
  /** People who belong to a body: "Marine biologists at the University of Porto". */
  readonly peopleOf: RegExp;
  /** People named by their view, with up to five words after "of": "opponents of the new tram". */
  readonly viewGroup: RegExp;
  /**
   * Verbs, adverbs and participles. The name of a group such as "opponents of the new tram" ends before such a word.
   */
  readonly doing: RegExp;
  /** Words that refer to another passage, such as "these". A group with such a word has no name of its own. */
  readonly pointing: RegExp;
}
