// A drafting language: all that the rules in `draft/rules` know about a language. It is data, except for the functions
// that read a text.

import type { Claim } from '../../model/claim.ts';
import type { Phrases } from '../../text/phrases/phrases.ts';
import type { Weights } from '../rules/chance.ts';
import type { ActingWords, ActorWords, GroupNounWords } from './actor-words.ts';
import type { AnnouncementWords, AssertionWords, ClauseWords, ConnectiveWords, VerdictWords } from './claim-words.ts';
import type { ClaimWords, Gender, HolderWords, NameWords, PeopleWords } from './holder-words.ts';
import type { ReasoningWords, SchemeWords } from './relation-words.ts';
import type { GrammarWords, QuotationWords, ViewWords } from './report-words.ts';

export type Stance = Claim['stance'];

/** A fixed wording of a report. Its example is its test. */
export interface Idiom {
  readonly rule: string;
  /**
   * A pattern with the named groups `holder` and `content`. Without the group `content`, the content is the rest of the
   * clause after the match.
   */
  readonly wording: RegExp;
  readonly stance: Stance;
  /** Words in the match that show that the author rejects the content or, for `endorses`, accepts it. */
  readonly rejects?: RegExp;
  readonly endorses?: RegExp;
  readonly confidence: number;
  /** Whether the idiom only matches if the holder is a person, a group, an organization or a document. */
  readonly speaker?: true;
  /** A sentence, its content, and its holder. The holder is left out if the sentence names none. */
  readonly example: readonly [sentence: string, content: string, holder?: string];
}

/** The minimum for a language. Reports are found only by idioms and quotations. */
export interface LanguagePack {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly idioms: readonly Idiom[];
  readonly wording: ClaimWords;
  readonly holders: HolderWords;
  readonly people: PeopleWords;
  readonly names: NameWords;
  readonly genders: GenderWords;
}

/** Verbs that take the same complements and show the same stance of the author. */
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
  /** The verb is used in asides: ", she says". */
  readonly aside?: true;
  /**
   * The verb takes an object and then, after this word, a description of the object: "as" in "sees the plan as a gift".
   */
  readonly describes?: 'as' | 'be' | 'of';
}

/** The words of reports, besides idioms and verbs of saying. */
export interface ReportWords {
  /** Idioms with a noun for a view. They are tried after verbs of saying. */
  readonly nounIdioms: readonly Idiom[];
  /** Asides without a verb of saying, and asides that name no holder. A pattern has the named group `holder`. */
  readonly asides: readonly RegExp[];
  /**
   * The beginning of a sentence with a noun for a view, up to "that": "The miller's fear that". The named group is
   * `holder`.
   */
  readonly viewSubject: RegExp;
  /** Nouns for a view: "the fear that". */
  readonly viewNouns: ReadonlySet<string>;
  /** Adjectives that report a view after "be": "is convinced that". */
  readonly viewAdjectives: RegExp;
  /** Verbs that report a view if their object is a noun for a view: "clings to the belief that". */
  readonly holdingVerbs: RegExp;
  /** Wordings of a report in several words. They end before "that": "puts it to me". */
  readonly verbPhrases: readonly RegExp[];
  /** Wordings of a report in several words, in an aside: "as she puts it". */
  readonly asidePhrases: RegExp;
  /** Wordings of a report that show that the author accepts the content. */
  readonly factivePhrases: RegExp;
  /**
   * Words for a fast test. Every report without a verb of saying, and without a noun for a view, contains one of them.
   */
  readonly mayReport: RegExp;
  /** Adverbs beside the verb, by the stance of the author that they show: "wrongly says" rejects. */
  readonly manner: Readonly<Record<'rejects' | 'questions' | 'endorses', RegExp>>;
}

/** Words for groups that are actors without a name of their own. */
export interface GroupWords {
  /** Blocs that are called by an article and one noun: "the West". */
  readonly blocs: ReadonlySet<string>;
  /** Plural nouns for organizations and for parties in a conflict. */
  readonly plurals: ReadonlySet<string>;
  /**
   * Singular nouns for an organization or institution. It is an actor if other words say which one is meant: "the Obama
   * administration".
   */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for people in general, and for relatives and roles. They name no actor. */
  readonly nobody: ReadonlySet<string>;
  /**
   * Words such as "these" in "these critics", which refer to another passage. The words alone do not say which group is
   * meant.
   */
  readonly pointing: RegExp;
}

/** Words, in lower case, that show a person's gender: titles, first names, pronouns. */
export type GenderWords = Readonly<Record<Gender, ReadonlySet<string>>>;

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
  /** A fast test before the idioms: a pattern that every clause with an idiom matches. */
  readonly hint: RegExp;
  /** The classes of each form of a verb: "says" → saying. */
  readonly verbs: ReadonlyMap<string, readonly VerbClass[]>;
  readonly reports: ReportWords;
  readonly groups: GroupWords;
  readonly acting: ActingWords;
  readonly actors: ActorWords;
  readonly nouns: GroupNounWords;
  readonly grammar: GrammarWords;
  readonly quotations: QuotationWords;
  readonly views: ViewWords;
  readonly connectives: ConnectiveWords;
  readonly clauses: ClauseWords;
  readonly verdicts: VerdictWords;
  readonly assertions: AssertionWords;
  readonly announcements: AnnouncementWords;
  readonly reasoning: ReasoningWords;
  readonly schemes: SchemeWords;
  readonly weights: LearnedWeights;
}

/** Whether a pack can read phrases, so that all rules apply. */
export function isFull(pack: LanguagePack): pack is FullPack {
  return 'phrases' in pack;
}
