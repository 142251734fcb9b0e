// A drafting language: everything about a language that the engines in `draft/rules` use. All of it is data, except the
// functions that read a text.

import type { Claim } from '../../model/claim.ts';
import type { Phrases } from '../../text/phrases/phrases.ts';
import type { Weights } from '../rules/chance.ts';

export type Stance = Claim['stance'];

/** A fixed wording of a report, with the example that is its test. */
export interface Idiom {
  readonly rule: string;
  /**
   * A pattern with the named groups `holder` and `content`. Without the group `content`, the content is the rest of the
   * clause after the match.
   */
  readonly wording: RegExp;
  readonly stance: Stance;
  readonly confidence: number;
  /** If true, the idiom only matches if the holder is a person, a group, a body or a document. */
  readonly speaker?: true;
  /** A sentence, the content found in it, and the holder. Without a holder, the sentence names none. */
  readonly example: readonly [sentence: string, content: string, holder?: string];
}

/** The minimum for a language. Its reports are found by idioms and quotations alone. */
export interface LanguagePack {
  /** BCP 47 language. */
  readonly language: string;
  readonly idioms: readonly Idiom[];
  /** A fast test before the idioms. Every clause that contains an idiom matches it. */
  readonly hint?: RegExp;
}

/** Verbs with the same complements that show the same stance of the author. */
export interface VerbClass {
  readonly name: string;
  readonly verbs: string;
  /** The content can follow without "that": "They say the pool is old". */
  readonly bare?: true;
  /** The verb takes an addressee before its clause: "told the court that". */
  readonly addressee?: true;
  /** The author accepts the content: "shows that". */
  readonly factive?: true;
  /** The author denies the content: "pretends that". */
  readonly rejects?: true;
  /** The verb is used in asides: "C, she says". */
  readonly aside?: true;
  /** The verb takes an object and, after this word, a description of the object: "sees the plan as a gift". */
  readonly describes?: 'as' | 'be' | 'of';
}

/** The words of reports, besides idioms and verbs of saying. */
export interface ReportWords {
  /** Idioms with a noun for a view. They are tried after verbs of saying. */
  readonly nounIdioms: readonly Idiom[];
  /** Asides that report without a verb of saying, or whose holder is not named. The named group is `holder`. */
  readonly asides: readonly RegExp[];
  /**
   * The beginning of a sentence with a noun for a view: the holder before the noun, "that" after it. The named group is
   * `holder`.
   */
  readonly viewSubject: RegExp;
  /** Nouns for a view: "the fear that". */
  readonly viewNouns: ReadonlySet<string>;
  /** Adjectives that report a view after "be": "is convinced that". */
  readonly viewAdjectives: RegExp;
  /** Verbs that report a view if their object is a noun for a view: "clings to the belief that". */
  readonly holdingVerbs: RegExp;
  /** Wordings of several words from the verb to the word before "that". */
  readonly verbPhrases: readonly RegExp[];
  /** Wordings of several words in an aside: "as she puts it". */
  readonly asidePhrases: RegExp;
  /** Wordings that show that the author accepts the content. */
  readonly factivePhrases: RegExp;
  /** A fast test: every report without a verb of saying and without a noun for a view contains one of these words. */
  readonly mayReport: RegExp;
  /** Adverbs with the verb, by the stance of the author that they show. */
  readonly manner: Readonly<Record<'rejects' | 'questions' | 'endorses', RegExp>>;
}

/** Words for groups that are actors without a name of their own. */
export interface GroupWords {
  /** Blocs that are called by an article and one noun: "the West". */
  readonly blocs: ReadonlySet<string>;
  /** Plural nouns for bodies and for sides in a conflict. */
  readonly plurals: ReadonlySet<string>;
  /**
   * Singular nouns for a body. The body is an actor if a name or description says which body is meant: "the Obama
   * administration".
   */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for people that mean nobody in particular, and nouns for relatives and roles. */
  readonly nobody: ReadonlySet<string>;
  /** Determiners that refer to another passage ("these critics"), so that the words alone do not identify the group. */
  readonly pointing: RegExp;
}

/** Words in lower case that tell a person's gender: titles, first names, pronouns. */
export type GenderWords = Readonly<Record<'male' | 'female', ReadonlySet<string>>>;

/** Weights of the signs by which drafts are judged, one list for each kind of draft. */
export interface LearnedWeights {
  readonly reports: Weights;
  readonly actors: Weights;
  readonly relations: Weights;
}

/**
 * A language whose phrases can be read, so that all rules apply: reports are also found by verbs and their complements,
 * sentences are divided into several claims, and relations between claims are drafted.
 */
export interface FullPack extends LanguagePack {
  readonly phrases: (text: string) => Phrases;
  /** The classes of each form of a verb: "says" → saying. */
  readonly verbs: ReadonlyMap<string, readonly VerbClass[]>;
  readonly reports: ReportWords;
  readonly groups: GroupWords;
  readonly genders: GenderWords;
  readonly weights: LearnedWeights;
}
