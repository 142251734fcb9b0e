// The words of a language for actors and for the holders of claims.

import type { ActorType } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';

export type Gender = 'male' | 'female';

/** Words that show the properties of a claim. */
export interface ClaimWords {
  /** Words that show the type of a claim. The first match is used. */
  readonly types: readonly (readonly [type: Claim['type'], wording: RegExp])[];
  /** Words for a possibility. */
  readonly possible: RegExp;
  /** Words for a probability. */
  readonly probable: RegExp;
  /**
   * Positions where a statement can be cut: before a comma that is not inside a number, or before a subordinate clause.
   */
  readonly afterthought: RegExp;
}

/** Words for the holder of a claim. */
export interface HolderWords {
  /** The type of actor that each pronoun can mean. "It" is left out, because it can also mean a thing. */
  readonly antecedents: ReadonlyMap<string, ActorType>;
  /** The ending of a genitive, after “s” and otherwise. */
  readonly genitive: { readonly afterS: string; readonly other: string };
  /** The pronoun for the last person mentioned, who speaks a quotation that names no speaker. */
  readonly lastPerson: string;
  /** One of these pronouns at the beginning of a statement, as the first group. */
  readonly opensWithPronoun: RegExp;
  /** Possessive pronouns. */
  readonly possessives: RegExp;
  /** The types of actor that each pronoun can denote as a holder. */
  readonly pronouns: ReadonlyMap<string, readonly ActorType[]>;
  /** The gender that a pronoun tells. */
  readonly genders: ReadonlyMap<string, Gender>;
  /**
   * Words such as "its survey" that name a part or work of an organization. The holder is the organization or state
   * mentioned before.
   */
  readonly ofPrevious: RegExp;
  /** Words that may name a state together with its government: "Norway’s government". */
  readonly ownedByState: RegExp;
  /**
   * Words before a person's name that say who the person is: "US Vice-President" before "Joe Biden", "the miller" before
   * "Ann Lee".
   */
  readonly titled: RegExp;
  /** Words after the noun of a description. */
  readonly afterNoun: RegExp;
  /** Determiners of an actor that was named before: "the city". */
  readonly definite: RegExp;
  /** Words that describe nobody in particular: "many people". */
  readonly anybody: RegExp;
  /** The words from an owner to the name of what it owns: "’s chief engineer ". */
  readonly owns: RegExp;
  /** A name at the beginning of words. */
  readonly name: RegExp;
  /** A person mentioned before, with the noun as the first group: "the old skipper". */
  readonly description: RegExp;
  /** The title or description before a name: "the oceanographer ". */
  readonly beforeName: RegExp;
  /** Words after a name that does not modify the next noun. */
  readonly afterName: RegExp;
  /** Nouns that become no new actor, because they can also mean a text, a building, or people in general. */
  readonly vagueBodies: RegExp;
  /** A body that is called by one noun, which is the first group: "the council". */
  readonly bodyAlone: RegExp;
  /** Nouns for a perspective, which nobody need hold. */
  readonly perspectives: RegExp;
  /** Nouns for things that have no views. In "history tells us that …", the holder is the author. */
  readonly things: RegExp;
  /** Determiners and quantities before a noun for a group. */
  readonly determiners: RegExp;
  /** Function words that can be among the words before a noun for a group: "their own members". */
  readonly modifier: RegExp;
  /** Quantities that belong to the name by which a text calls a group: "some farmers". */
  readonly counted: RegExp;
  /** A name after a title, at the end of words. The first group is the name. */
  readonly titledName: RegExp;
  /** A name with or without an article; the groups are the article and the name. */
  readonly newName: RegExp;
  /** Endings of ordinary words, which are rare in names. */
  readonly ordinary: RegExp;
  /** Words that do not say which organization is meant: "local" in "the local council". */
  readonly vague: RegExp;
  /** Words that refer to another passage. */
  readonly pointing: RegExp;
  /** Prepositions after a noun for a group: "opponents of the bridge". */
  readonly joins: RegExp;
  /** Words before the noun of a group that do not belong to its name: "group of" in "a second group of officials". */
  readonly groupOf: RegExp;
  /** The organization to which a group belongs: "at the Northern School of Public Health" after "researchers". */
  readonly ofBody: RegExp;
  /** Nouns for a people that differ from the adjective with "s" → the adjective. */
  readonly peoples: ReadonlyMap<string, string>;
  /** A government with its state as the first group: "Norway’s government". */
  readonly ofState: RegExp;
  /** A government with its state as the first group: "the government of Norway". */
  readonly inState: RegExp;
  /** A people, as the first group: "the Danes". */
  readonly people: RegExp;
  /** A document with its writer before it, in the named group `writer`: "the Guild’s report". */
  readonly owned: RegExp;
  /** A document with its writer after it: "a report by the Guild". */
  readonly writtenBy: RegExp;
  /** Documents named after their writer: "a Newsweek poll", "the 2010 Greenpeace report". */
  readonly namedAfter: RegExp;
  /** Documents with the writer after "from" or "by": "a letter from 16 scientists". */
  readonly letter: RegExp;
  /** Nouns for documents and traditions that can have a view. */
  readonly documents: RegExp;
  /** Pronouns for somebody who can have a view. */
  readonly speakers: RegExp;
  /** Words that mean the author: "I", "we", "my". */
  readonly author: RegExp;
  /** Words that are matched as a holder but name nobody. */
  readonly nobody: RegExp;
  /** The apposition to a holder, with its words as the first group: "the mill’s owner, ". */
  readonly apposition: RegExp;
  /** Prepositions after the noun of an office. */
  readonly afterOffice: RegExp;
}

/** Nouns for people, groups of people and organizations. */
export interface PeopleWords {
  /** Nouns for occupations and offices. */
  readonly callings: ReadonlySet<string>;
  /** Endings of nouns for people by occupation or belief. */
  readonly calling: RegExp;
  /** Words that end with an occupational suffix, but do not mean people. */
  readonly things: ReadonlySet<string>;
  /**
   * Nouns that do not say which group is meant unless other words follow: "critics" (of what?), "people" (from where?).
   */
  readonly anybody: ReadonlySet<string>;
  /** Nouns whose usual meaning is a person, from WordNet. */
  readonly persons: ReadonlySet<string>;
  /** Nouns whose usual meaning is a group, from WordNet. */
  readonly groups: ReadonlySet<string>;
  /** Nouns for organizations. */
  readonly collectives: ReadonlySet<string>;
  /** The ending of a plural and what the singular has instead. */
  readonly singulars: readonly (readonly [ending: RegExp, singular: string])[];
  /** The ending that makes a plural of most nouns: "s". */
  readonly pluralEnding: string;
  /** Endings of plurals. */
  readonly plural: RegExp;
  /** The ending of a genitive. */
  readonly genitive: RegExp;
}

/** Words in and beside the names of actors. */
export interface NameWords {
  /** A role before the name of a person: "the union’s leader, Joan Pike". The groups are the role and the name. */
  readonly roleBefore: RegExp;
  /** A role after the name of a person: "Lena Okafor, an oceanographer,". The groups are the name and the role. */
  readonly roleAfter: RegExp;
  /** The definite article, in lower case and with a capital. */
  readonly articles: readonly string[];
  /** A word about time before a role. */
  readonly time: RegExp;
  /** Titles of persons who are called by their first names: "Dame Ada". */
  readonly firstNameTitles: RegExp;
  /** Titles that tell two persons with one surname apart: "Hale" and "Mrs. Hale". */
  readonly wifesTitles: RegExp;
  /** Titles that are written with a full stop. */
  readonly shortTitles: RegExp;
  /** Prepositions inside the name of a body. */
  readonly joint: RegExp;
  /** First words of names that do not name a body alone: "National", "Royal". */
  readonly common: RegExp;
  /** Function words written in capitals. They are not acronyms. */
  readonly stressed: RegExp;
  /** Surnames that are also words for places or things. After a first name, such a word is a surname: "Ann Hill". */
  readonly surnames: RegExp;
  /** A word of a person’s name. */
  readonly partOfName: RegExp;
}
