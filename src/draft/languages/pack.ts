// A drafting language: what the engines in `draft/rules` need to know of it. All of it is data, but for the reading of a text.

import type { Claim } from '../../model/claim.ts';
import type { Phrases } from '../../text/phrases/phrases.ts';

export type Stance = Claim['stance'];

/** A fixed wording of a report, with the example that is its test. */
export interface Idiom {
  readonly rule: string;
  /**
   * A pattern with the named groups `holder` and `content`. Without `content`, the content is the rest of the clause after the match.
   */
  readonly wording: RegExp;
  readonly stance: Stance;
  readonly confidence: number;
  /** The holder must be a person, a group, a body or a document. */
  readonly speaker?: true;
  /** A sentence, the content found in it, and the holder; without a holder, nobody is named. */
  readonly example: readonly [sentence: string, content: string, holder?: string];
}

/** The least that a language needs. Its reports are found by idioms and quotations alone. */
export interface LanguagePack {
  /** BCP 47 language. */
  readonly language: string;
  readonly idioms: readonly Idiom[];
  /** A fast test before the idioms: every clause with an idiom matches it. */
  readonly hint?: RegExp;
}

/** Verbs with the same complements, which show the same stance of the author. */
export interface VerbClass {
  readonly name: string;
  readonly verbs: string;
  /** A clause may follow without "that": "They say the pool is old". */
  readonly bare?: true;
  /** The verb takes an addressee before its clause: "told the court that". */
  readonly addressee?: true;
  /** The author accepts the content: "shows that". */
  readonly factive?: true;
  /** The author denies the content: "pretends that". */
  readonly rejects?: true;
  /** The verb is used in asides: "C, she says". */
  readonly aside?: true;
  /** The verb takes an object and a description of it, after this word: "sees the plan as a gift". */
  readonly describes?: 'as' | 'be' | 'of';
}

/** Words of reports, apart from idioms and verbs of saying. */
export interface ReportWords {
  /** Idioms with a noun for a view. They are tried after verbs of saying. */
  readonly nounIdioms: readonly Idiom[];
  /** Asides that report without a verb of saying, or name nobody. The named group is `holder`. */
  readonly asides: readonly RegExp[];
  /** A noun for a view with its holder before it and "that" after it, at the head of a sentence. The named group is `holder`. */
  readonly viewSubject: RegExp;
  /** Nouns for a view: "the fear that". */
  readonly viewNouns: ReadonlySet<string>;
  /** Adjectives that report after "be": "is convinced that". */
  readonly viewAdjectives: RegExp;
  /** Verbs that take a noun for a view, and so report it: "clings to the belief that". */
  readonly holdingVerbs: RegExp;
  /** Wordings of several words, from the verb on, before "that". */
  readonly verbPhrases: readonly RegExp[];
  /** Wordings of several words in an aside: "as she puts it". */
  readonly asidePhrases: RegExp;
  /** Wordings that show that the author accepts the content. */
  readonly factivePhrases: RegExp;
  /** A word of each report that has no verb of saying and no noun for a view. */
  readonly mayReport: RegExp;
  /** Adverbs with the verb, by the author's stance that they show. */
  readonly manner: Readonly<Record<'rejects' | 'questions' | 'endorses', RegExp>>;
}

/** Words for groups that are actors without a name of their own. */
export interface GroupWords {
  /** Blocs that are called by an article and one noun. */
  readonly blocs: ReadonlySet<string>;
  /** Plural nouns for bodies and for sides in a conflict. */
  readonly plurals: ReadonlySet<string>;
  /** Singular nouns for a body, which is an actor if a name or description says which: "the Obama administration". */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for people that denote nobody in particular, or relatives and roles. */
  readonly nobody: ReadonlySet<string>;
  /** Determiners that point to another passage, so that the words do not name the group. */
  readonly pointing: RegExp;
}

/** A language with a tagger. Its reports are found by verbs and complements too; claims are divided, and relations drafted. */
export interface FullPack extends LanguagePack {
  readonly phrases: (text: string) => Phrases;
  /** The classes of each form of a verb: "says" → saying. */
  readonly verbs: ReadonlyMap<string, readonly VerbClass[]>;
  readonly reports: ReportWords;
  readonly groups: GroupWords;
}
