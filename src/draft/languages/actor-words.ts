// The words of a language by which actors are found: types for the packs. The comment of a field says which words its
// pattern matches. In an example, the matching words are in quotation marks.

/**
 * Words around a name that show whether it means an actor or only a place. A capital city can mean its state: "Paris
 * refused".
 */
export interface ActingWords {
  /** Words after a name: a verb that only an actor can have, such as "refused", or an auxiliary such as "must". */
  readonly acts: RegExp;
  /**
   * Words after a name: a verb that only an actor can have, such as "refused" or "must pay". An auxiliary alone is not
   * enough.
   */
  readonly does: RegExp;
  /** Words after a capital city for things that a state has and a city rarely has: "’s troops". */
  readonly ofStates: RegExp;
  /**
   * Words before a capital city that stands for its state: "some in" before "Washington", "talks with" before "Tehran".
   */
  readonly dealtWith: RegExp;
  /** Words before the name of a place: "in", "near the". */
  readonly inPlace: RegExp;
  /** Words before a name that only means a place: "throughout", or "in Haddon and" before "Hay". */
  readonly placed: RegExp;
}

/** Words in and around the names of actors. */
export interface ActorWords {
  /** A run of capitalized words, with words such as "of" between them: "Ministry of Food". */
  readonly run: RegExp;
  /** Beginnings of names that may continue after "and": "Ministry of Food" in "Ministry of Food and Fisheries". */
  readonly twofold: RegExp;
  readonly and: string;
  /** Words for organizations that never come last in a name with "and": "House". */
  readonly notBodies: RegExp;
  /**
   * Words for organizations that may come before the last word of a name with "and": "Workers" in "Plantation and Farm
   * Workers Union".
   */
  readonly inBodies: RegExp;
  /** The ending of adverbs. An adverb at the beginning of a sentence is not a part of a name. */
  readonly adverb: RegExp;
  /**
   * Nouns for people that name no occupation: "children". The name in "the children of Haddon" is therefore a place.
   */
  readonly children: RegExp;
  /** The words between two parts of one name: " and " in "Plantation and Farm Workers Union". */
  readonly listJoint: RegExp;
  /** "The" before a name, perhaps with one capitalized word between them: "the ". */
  readonly definite: RegExp;
  /** Words at the beginning of a name whose first word was removed: " of the ". */
  readonly joints: RegExp;
  /** Prepositions inside the name of an organization: " of " in "Ministry of Food". */
  readonly joint: RegExp;
  /** "A", "the" or a number before a name. */
  readonly determined: RegExp;
  /** Titles that are not an office, so that they do not become the person's role: "Mrs", "Dr". */
  readonly plainTitles: RegExp;
  /** Titles that are kept with a person’s name: "Mrs", "Dame". */
  readonly titles: RegExp;
  /** The kind of an organization before its name: "the think tank" before "Autonomy". */
  readonly kindBefore: RegExp;
  /** Words after a name that show that it is an organization's: "poll" after "Newsweek", "spokesman" after "Axa". */
  readonly ofBody: RegExp;
  /** A description of a person after the name: ", a Danish geologist". The first group is the noun "geologist". */
  readonly described: RegExp;
  /** Noble titles that name a person: "the Duke of Bavaria". */
  readonly noble: RegExp;
  /**
   * Capitals after "the", and names that begin with an Arabic "al-", because the tagger often misses both: "CDC" in
   * "the CDC", "al-Qaeda".
   */
  readonly acronym: RegExp;
  /** The beginning of a relative clause about a person, after the person's name: ", who". */
  readonly who: RegExp;
  /** The beginning of a relative clause about a thing, after the thing's name: ", which". */
  readonly whichClause: RegExp;
  /** Words that make an office together with the words before them: "Minister" in "Railway Minister". */
  readonly offices: RegExp;
  /** The title of a saint: "St.". */
  readonly saint: RegExp;
  /** Words in lower case between the words of a name: "of", "for", "the". */
  readonly joins: RegExp;
  /** Words after a name that show that it is a company's: "’s chief executive" after "Crestline". */
  readonly led: RegExp;
  /** Words before a name that show that it is a person's: "my brother," before "Tom", "our plumber" before "Kevin". */
  readonly relation: RegExp;
  /**
   * The noun directly before a name, as the first group. It may say what kind of actor the name means: "insurer" in
   * "the insurer Axa".
   */
  readonly beside: RegExp;
  /** Endings of adjectives: "ish", "ic". */
  readonly adjective: RegExp;
  /** Days, months and feasts: "Monday", "Easter". */
  readonly days: RegExp;
  /**
   * Words in lower case that can be inside a name: "for", "los". A name that the tagger found is cut before any other
   * word in lower case.
   */
  readonly inName: RegExp;
  /** Words between two names that the tagger takes for one name: " to " in "Stone to Lee", "'s " in "Lee's Mill". */
  readonly betweenNames: RegExp;
  /** Words for faiths and regions, which are not actors: "Muslim", "Islam", "European". */
  readonly believers: RegExp;
  /** Words before a name that show that it is a person's: "as", "whom". */
  readonly beforePerson: RegExp;
  /** Words before a word in capitals that show that it is an organization and not only emphasized: "joined". */
  readonly beforeBody: RegExp;
  /** Words in lower case that belong to a person's name: "van", "de". */
  readonly particle: RegExp;
  /** The words "think tank" before the name of an organization. */
  readonly thinkTank: RegExp;
  /** Endings of names for the members of a people or party: "crats", "ans". */
  readonly members: RegExp;
  /** Prepositions after a noun for people at the beginning of a sentence: "for" in "Drivers for Uber". */
  readonly afterPeople: RegExp;
  /** The beginning of the name of a place: "City of". */
  readonly place: RegExp;
  /** Nouns for places before one or more names of places: "towns like" before "Ebbsmouth". */
  readonly amongPlaces: RegExp;
  /** Words before the name of a place: "in", "north of". */
  readonly inPlace: RegExp;
  /** Words that show that the word before them is a name and not an adjective: " was", " and". */
  readonly afterName: RegExp;
  /** Endings of adjectives for nationalities: "ian". */
  readonly nationality: RegExp;
  /** A noun and "of" before the name of a place: "children of" before "Haddon". The first group is the noun. */
  readonly ofPlace: RegExp;
  /** Nouns for people before "of" and the name of an organization, not of a place: "members". */
  readonly ofBodies: RegExp;
  /** An acronym in brackets after a name: " (ISA)". The first group is the acronym. */
  readonly acronymAfter: RegExp;
}

/** Words in and around the names of groups. */
export interface GroupNounWords {
  /** The noun for people that names a group only after an adjective: "people" in "young people". */
  readonly people: string;
  readonly and: string;
  /** The relative pronoun for people: "who". */
  readonly who: string;
  /**
   * Prepositions after the noun of a group, before the words that say which group it is: "of" in "critics of the tram".
   */
  readonly afterHead: RegExp;
  /** Endings of adjectives and participles: "ish", "ed". */
  readonly adjectives: RegExp;
  /** Relative pronouns: "who", "that". */
  readonly relatives: RegExp;
  /** Forms of "be", including short forms such as "’s". */
  readonly is: RegExp;
  /** "A" or "the" before a name. */
  readonly article: RegExp;
  /**
   * Prepositions after a group's noun, before the words that say which group it is: " from " in "workers from Tarrow".
   */
  readonly which: RegExp;
  /** A bloc with "The": "The West". The first group is the noun. */
  readonly bloc: RegExp;
  /** Prepositions between a group and the words that describe it: "in" in "extremists in Syria". */
  readonly joins: RegExp;
  /** First words of a noun phrase that do not become part of the group's name: "the", "few". */
  readonly notCounted: RegExp;
  /** Words that are left out at the beginning of a group's longer names: "the", "a", "no". */
  readonly articles: RegExp;
  /** Nouns for a time, such as "today". They do not say which group is meant. */
  readonly times: RegExp;
  /**
   * Words directly before a group to which something is done, or which is only talked about: "against" in "against
   * foreign workers".
   */
  readonly deals: RegExp;
  /** Endings of plurals for people: "s", "men". */
  readonly plural: RegExp;
  /** Plurals of names for peoples and believers: "Palestinians", "Muslims". */
  readonly peoples: RegExp;
  /** Quantities and other words before the name of a group that are not part of the name: "many", "such". */
  readonly counts: RegExp;
  /** Forms of "be", without short forms. */
  readonly be: RegExp;
  /** Quantities that the text may repeat as part of the group's name: "some" in "some farmers". */
  readonly counted: RegExp;
  /**
   * An institution of which a state has only one, after the state's adjective: "Norwegian parliament". The groups are
   * the adjective and the institution.
   */
  readonly institutions: RegExp;
  /**
   * A noun for a body in lower case, after a word that says which one: "the district council". It is an actor if it
   * owns or does something.
   */
  readonly body: RegExp;
  /** People who belong to a body: "Marine biologists at the University of Porto". */
  readonly peopleOf: RegExp;
  /**
   * People named by their view, with up to five words after "of": "opponents of the new tram". The groups are the words
   * before "new" and the words from "new" on.
   */
  readonly viewGroup: RegExp;
  /** Verbs, adverbs and participles that end the name of a group: "say" in "opponents of the new tram say". */
  readonly doing: RegExp;
  /** Words that refer to another passage, such as "these". A group with such a word has no name of its own. */
  readonly pointing: RegExp;
}
