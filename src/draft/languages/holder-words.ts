// The words of a language for actors and for the holders of claims: types for the packs. The comment of a field says
// which words it contains, or which words its pattern matches.

import type { ActorType } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';

export type Gender = 'male' | 'female';

/** Words that show the properties of a claim. */
export interface ClaimWords {
  /** Words that show the type of a claim: "should" shows a policy. The first match is used. */
  readonly types: readonly (readonly [type: Claim['type'], wording: RegExp])[];
  /** Words for a possibility: "may". */
  readonly possible: RegExp;
  /** Words for a probability: "likely". */
  readonly probable: RegExp;
  /**
   * The positions where a statement can be cut to a label: a comma that is not inside a number, or the first word of a
   * subordinate clause, such as "because".
   */
  readonly afterthought: RegExp;
}

/** Words for the holder of a claim. */
export interface HolderWords {
  /**
   * The type of actor that each pronoun can mean: a person for "she". "It" is left out, because it can also mean a
   * thing.
   */
  readonly antecedents: ReadonlyMap<string, ActorType>;
  /** The endings of a genitive: "’" after a final “s”, and "’s" after other letters. */
  readonly genitive: { readonly afterS: string; readonly other: string };
  /**
   * The pronoun that is used for the speaker of a quotation if nobody is named: "he". A later step finds the last
   * person mentioned for it.
   */
  readonly lastPerson: string;
  /** A pronoun of `antecedents` at the beginning of a statement: "She". The first group is the pronoun. */
  readonly opensWithPronoun: RegExp;
  /** Possessive pronouns: "his", "their". */
  readonly possessives: RegExp;
  /** The types of actor that each pronoun can mean, if it is the holder of a claim. */
  readonly pronouns: ReadonlyMap<string, readonly ActorType[]>;
  /** The gender that a pronoun shows. */
  readonly genders: ReadonlyMap<string, Gender>;
  /**
   * Words that name a part or work of an organization by "its": "its survey". The holder is the organization or state
   * mentioned before.
   */
  readonly ofPrevious: RegExp;
  /** Words after the name of a state that mean the state itself: "’s government" in "Norway’s government". */
  readonly ownedByState: RegExp;
  /**
   * Words before a person's name that say who the person is: "US Vice-President " before "Joe Biden", "the miller "
   * before "Ann Lee".
   */
  readonly titled: RegExp;
  /** The first words after the noun of a description: " of " in "the mayor of Hay", and a comma. */
  readonly afterNoun: RegExp;
  /** Determiners of an actor that was named before: "the" in "the city". */
  readonly definite: RegExp;
  /** Descriptions of nobody in particular: "many people". */
  readonly anybody: RegExp;
  /**
   * The words between an owner and a name, from the possessive ending on: "’s chief engineer " in "the Mill Trust’s
   * chief engineer Ann Lee".
   */
  readonly owns: RegExp;
  /** A name at the beginning of words: "Ann Lee" in "Ann Lee of Hay". */
  readonly name: RegExp;
  /** A description of a person who was mentioned before: "the old skipper". The first group is the noun. */
  readonly description: RegExp;
  /** The title or description before a name: "the oceanographer ". */
  readonly beforeName: RegExp;
  /** First words after a name that show that the name does not modify the next noun: " of", " who". */
  readonly afterName: RegExp;
  /** Nouns that become no new actor: "paper". They can also mean a text, a building, or people in general. */
  readonly vagueBodies: RegExp;
  /** An organization to which "the" and one noun refer: "the council". The first group is the noun. */
  readonly bodyAlone: RegExp;
  /** Nouns for a perspective: "perspective". In "from a practical perspective", they name no holder. */
  readonly perspectives: RegExp;
  /** Nouns for things that have no views: "history". In "history tells us that …", the holder is the author. */
  readonly things: RegExp;
  /** Determiners and quantities before a noun for a group: "the ", "some of the ". */
  readonly determiners: RegExp;
  /** Function words that may be between the determiner and the noun of a group: "own" in "their own members". */
  readonly modifier: RegExp;
  /** Quantities that the text may repeat as part of a group's name: "some " in "some farmers". */
  readonly counted: RegExp;
  /** A name after a title, at the end of words: "Dr. Ann Lee". The first group is the name. */
  readonly titledName: RegExp;
  /** A name, perhaps with an article: "the Verge". The groups are the article and the name. */
  readonly newName: RegExp;
  /** Endings that are frequent in ordinary words and rare in names: "ness", "ing". */
  readonly ordinary: RegExp;
  /** Words that do not say which organization is meant: "local" in "the local council". */
  readonly vague: RegExp;
  /** Words that refer to another passage, such as "this". */
  readonly pointing: RegExp;
  /** Prepositions after a noun for a group: "of" in "opponents of the bridge". */
  readonly joins: RegExp;
  /** Words before the noun of a group that do not belong to its name: "group of" in "a second group of officials". */
  readonly groupOf: RegExp;
  /** The organization to which a group belongs: "at the Northern School of Public Health" after "researchers". */
  readonly ofBody: RegExp;
  /** For nouns for a people that are not its adjective with "s", the adjective: "Danish" for "Danes". */
  readonly peoples: ReadonlyMap<string, string>;
  /** A government, after its state: "Norway’s government". The first group is the state. */
  readonly ofState: RegExp;
  /** A government, before its state: "the government of Norway". The first group is the state. */
  readonly inState: RegExp;
  /** A people: "the Danes". The first group is the noun. */
  readonly people: RegExp;
  /** A document, after its writer: "the Guild’s report". The named group `writer` is the writer. */
  readonly owned: RegExp;
  /** A document, before its writer: "a report by the Guild". */
  readonly writtenBy: RegExp;
  /** Documents named after their writer: "a Newsweek poll", "the 2010 Greenpeace report". */
  readonly namedAfter: RegExp;
  /** Documents with the writer after "from" or "by": "a letter from 16 scientists". */
  readonly letter: RegExp;
  /** Nouns for documents and traditions that can have a view: "survey", "law". */
  readonly documents: RegExp;
  /** Pronouns for somebody who can have a view: "she", "others". */
  readonly speakers: RegExp;
  /** Words that mean the author: "I", "we", "my". */
  readonly author: RegExp;
  /** Words that name nobody, although the pattern of an idiom may match them as the holder: "this", "any". */
  readonly nobody: RegExp;
  /**
   * A description directly after a holder, up to its comma: "the mill’s owner, " in "Ann Lee, the mill’s owner, says".
   * The first group is the description without its first word.
   */
  readonly apposition: RegExp;
  /** Prepositions after the noun of an office: " of " in "the head of the union". */
  readonly afterOffice: RegExp;
}

/** Nouns for people, groups of people and organizations. */
export interface PeopleWords {
  /** Nouns for occupations and offices: "baker", "mayor". */
  readonly callings: ReadonlySet<string>;
  /** Endings of plural nouns for people by occupation or belief: "ologists", "workers". */
  readonly calling: RegExp;
  /** Words that end like such a noun, but do not mean people: "papers", "motors". */
  readonly things: ReadonlySet<string>;
  /**
   * Nouns that do not say which group is meant unless other words follow: "critics" (of what?), "people" (from where?).
   */
  readonly anybody: ReadonlySet<string>;
  /** Nouns whose usual meaning in WordNet is a person: "pilgrim". */
  readonly persons: ReadonlySet<string>;
  /** Nouns whose usual meaning in WordNet is a group: "orchestra". */
  readonly groups: ReadonlySet<string>;
  /** Nouns for organizations: "union", "board". */
  readonly collectives: ReadonlySet<string>;
  /** The preposition after the noun of a name: "critics of the plan". */
  readonly afterNoun: RegExp;
  /** Endings of plurals, each with the ending of the singular: "ies" and "y". */
  readonly singulars: readonly (readonly [ending: RegExp, singular: string])[];
  /** The ending that makes a plural of most nouns: "s". */
  readonly pluralEnding: string;
  /** Endings of plurals: "s", "men". */
  readonly plural: RegExp;
  /** The ending of a genitive: "’s". */
  readonly genitive: RegExp;
}

/** Words in and beside the names of actors. */
export interface NameWords {
  /**
   * A role before the name of a person: "the union’s leader, Joan Pike". The groups are the role, "leader", and the
   * name.
   */
  readonly roleBefore: RegExp;
  /**
   * A role after the name of a person: "Lena Okafor, an oceanographer,". The groups are the name and the role,
   * "oceanographer".
   */
  readonly roleAfter: RegExp;
  /** The word "the", in lower case and with a capital. */
  readonly articles: readonly string[];
  /**
   * First names, in lower case, that are also words or places: "mark", "paris". Such a name alone may mean something
   * else, so it is not used as a short name of the person.
   */
  readonly alsoWords: ReadonlySet<string>;
  /** A word about time before a role: "former". */
  readonly time: RegExp;
  /** Titles of persons who are called by their first names: "Dame Ada". */
  readonly firstNameTitles: RegExp;
  /**
   * Titles that show that a name without the title means another person: "Mrs". "Hale" and "Mrs. Hale" are two persons.
   */
  readonly wifesTitles: RegExp;
  /** Titles that are written with a full stop: "Mr". */
  readonly shortTitles: RegExp;
  /** Prepositions inside the name of an organization: " of " in "Ministry of Food". */
  readonly joint: RegExp;
  /** First words of organizations' names that are not enough to name the organization: "National", "Royal". */
  readonly common: RegExp;
  /** Function words written in capitals: "MUST". They are not acronyms. */
  readonly stressed: RegExp;
  /**
   * Surnames that are also words for places or things: "Hill". After a first name, such a word is a surname: "Ann
   * Hill".
   */
  readonly surnames: RegExp;
  /** A word of a person’s name: "Lee", "J.", "van". */
  readonly partOfName: RegExp;
}
