// The words of a language by which actors are found.

/** Words around a name that show whether the actor acts or a place is meant. */
export interface ActingWords {
  /** A verb of an actor, or an auxiliary verb such as "must", after a name. */
  readonly acts: RegExp;
  /** A verb of an actor after a name. An auxiliary verb alone is not enough. */
  readonly does: RegExp;
  /** Nouns for things that a state has and a city rarely has. */
  readonly ofStates: RegExp;
  /**
   * Words before a capital city that stands for its state: "some in" before "Washington", "talks with" before "Tehran".
   */
  readonly dealtWith: RegExp;
  /** Words before the name of a place. */
  readonly inPlace: RegExp;
  /** Words before a name that is only a place. */
  readonly placed: RegExp;
}

/** Words in and around the names of actors. */
export interface ActorWords {
  /** A run of capitalized words with the joining words between them. */
  readonly run: RegExp;
  /** Beginnings of names that may continue after "and": "Ministry of Food" in "Ministry of Food and Fisheries". */
  readonly twofold: RegExp;
  readonly and: string;
  /** Kinds of organization that do not join the name before them with "and". */
  readonly notBodies: RegExp;
  /** Kinds of organization that can be inside such a name. */
  readonly inBodies: RegExp;
  /** The ending of an adverb, which is no name. */
  readonly adverb: RegExp;
  /** People of a place who have no occupation: "the children of Haddon". */
  readonly children: RegExp;
  /** The words between two names of one body: " and ". */
  readonly listJoint: RegExp;
  /** The article before a name. */
  readonly definite: RegExp;
  /** Joining words at the beginning of the rest of a name. */
  readonly joints: RegExp;
  /** Prepositions inside the name of a body. */
  readonly joint: RegExp;
  /** An article or a number before a name. */
  readonly determined: RegExp;
  /** Titles that are not an office, so that they do not become the person's role: "Mrs", "Dr". */
  readonly plainTitles: RegExp;
  /** Titles that are kept with a person’s name. */
  readonly titles: RegExp;
  /** The kind of an organization before its name: "the think tank" before "Autonomy". */
  readonly kindBefore: RegExp;
  /** Words that show that the name before them is an organization's: "poll" after "Newsweek", "spokesman" after "Axa". */
  readonly ofBody: RegExp;
  /** The description of a person after the name; the first group is its noun. */
  readonly described: RegExp;
  /** Noble titles that name a person: "the Duke of Bavaria". */
  readonly noble: RegExp;
  /**
   * Capitals after "the", and names with an Arabic article, because the tagger often misses both: "the CDC", "al-Qaeda".
   */
  readonly acronym: RegExp;
  /** A relative clause about a person, after a name. */
  readonly who: RegExp;
  /** A relative clause about a thing, after a name. */
  readonly whichClause: RegExp;
  /** Offices that end a longer office: "Railway Minister". */
  readonly offices: RegExp;
  /** The title of a saint. */
  readonly saint: RegExp;
  /** Joining words inside a name. */
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
  /** Words in lower case inside a name. */
  readonly inName: RegExp;
  /** Adjectives for faiths and regions, which are not actors: "Muslim", "European". */
  readonly believers: RegExp;
  /** Words before the name of a person. */
  readonly beforePerson: RegExp;
  /** Words before the name of an organization. */
  readonly beforeBody: RegExp;
  /** Particles of names. */
  readonly particle: RegExp;
  /** Words of two or more for a kind of organization, before its name. */
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
  /** Words after a name, not after an adjective. */
  readonly afterName: RegExp;
  /** Endings of adjectives for nationalities. */
  readonly nationality: RegExp;
  /** A noun with its preposition before the name of a place; the first group is the noun. */
  readonly ofPlace: RegExp;
  /** People of an organization rather than of a place: "members of". */
  readonly ofBodies: RegExp;
  /** An acronym in brackets after a name, as the first group. */
  readonly acronymAfter: RegExp;
}

/** Words in and around the names of groups. */
export interface GroupNounWords {
  /** A noun for people that is a group only with an adjective before it: "young people". */
  readonly people: string;
  readonly and: string;
  /** The relative pronoun for people. */
  readonly who: string;
  /** Words after the noun of a group: "critics of the tram". */
  readonly afterHead: RegExp;
  /** Endings of adjectives and participles. */
  readonly adjectives: RegExp;
  /** Relative pronouns. */
  readonly relatives: RegExp;
  /** Forms of "be", with short forms. */
  readonly is: RegExp;
  /** An article before a name. */
  readonly article: RegExp;
  /** Words after a noun that say which group it is. */
  readonly which: RegExp;
  /** A bloc with its article; the first group is the noun. */
  readonly bloc: RegExp;
  /** Prepositions between a group and the words that describe it: "extremists in Syria". */
  readonly joins: RegExp;
  /** First words of a noun phrase that are not part of a quantity. */
  readonly notCounted: RegExp;
  /** Articles and "no". */
  readonly articles: RegExp;
  /** Nouns for a time, which describe no group. */
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
  /** Quantities and other words before a group that are not part of its name. */
  readonly counts: RegExp;
  /** Forms of "be". */
  readonly be: RegExp;
  /** Quantities that belong to a form of the name. */
  readonly counted: RegExp;
  /** Institutions of which a state has only one: "the Norwegian parliament". */
  readonly institutions: RegExp;
  /**
   * A noun for a body in lower case, after a word that says which one: "the district council". It is an actor if it owns
   * or does something.
   */
  readonly body: RegExp;
  /** People who belong to a body: "Marine biologists at the University of Porto". */
  readonly peopleOf: RegExp;
  /** People named by their view, with up to five words after "of": "opponents of the new tram". */
  readonly viewGroup: RegExp;
  /** Verbs, adverbs and participles. The name of a group such as "opponents of the new tram" ends before such a word. */
  readonly doing: RegExp;
  /** Words that refer to another passage, so that a group with them has no name. */
  readonly pointing: RegExp;
}
