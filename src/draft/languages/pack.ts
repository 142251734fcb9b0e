// A drafting language: all words that the rules in `draft/rules` need of a language. It is data, except for the
// functions that read a text.

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
   * A pattern with named groups for the words of the report. `content` is the content; without it, the content is the
   * rest of the clause after the match. `holder` names the holder; `judge`, `believed` and `heard` do so in the other
   * alternatives of one pattern. `cue` is the cue, if it is not the whole match.
   */
  readonly wording: RegExp;
  readonly stance: Stance;
  /** Words in the match that change the stance: to "rejects" or, for `endorses`, to "endorses". */
  readonly rejects?: RegExp;
  readonly endorses?: RegExp;
  readonly confidence: number;
  /**
   * Whether the idiom makes a report only if the words for the holder can mean somebody with a view: a person, a group,
   * an organization or a document.
   */
  readonly speaker?: true;
  /**
   * A sentence, and the content and the holder that are found in it. The holder is left out if the sentence names none.
   */
  readonly example: readonly [sentence: string, content: string, holder?: string];
}

/**
 * The fields that every language must have. If a language has only these, reports are found only by idioms and
 * quotations.
 */
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

/** Verbs of saying that take the same complements and show the same stance of the author. */
export interface VerbClass {
  readonly name: string;
  readonly verbs: string;
  /** The content may follow without "that": "They say the pool is old". */
  readonly bare?: true;
  /** The verb takes an addressee before its content: "the court" in "told the court that". */
  readonly addressee?: true;
  /** The verb shows that the author accepts the content: "shows that". */
  readonly factive?: true;
  /** The verb shows that the author denies the content: "pretends that". */
  readonly rejects?: true;
  /** The verb may be used in asides: ", she says". */
  readonly aside?: true;
  /** The word between an object and its description, if the verb takes both: "as" in "sees the plan as a gift". */
  readonly describes?: 'as' | 'be' | 'of';
}

/** The words of reports, besides idioms and verbs of saying. */
export interface ReportWords {
  /** Idioms with a noun for a view. They are tried only after verbs of saying. */
  readonly nounIdioms: readonly Idiom[];
  /**
   * Asides without a verb of saying, and asides that name no holder: "according to Ann Lee", "we are told". The named
   * group `holder` is the holder.
   */
  readonly asides: readonly RegExp[];
  /**
   * The beginning of a sentence with a noun for a view, up to "that": "The miller's fear that". The named group
   * `holder` is the holder.
   */
  readonly viewSubject: RegExp;
  /** Nouns for a view: "fear" in "the fear that". */
  readonly viewNouns: ReadonlySet<string>;
  /** Nouns for a view or a wish, before the words that say what it is about: "call" in "their call for a wheel". */
  readonly aimNouns: ReadonlySet<string>;
  /** Adjectives that report a view after "be": "convinced" in "is convinced that". */
  readonly viewAdjectives: RegExp;
  /** Verbs that report a view if their object is a noun for a view: "clings" in "clings to the belief that". */
  readonly holdingVerbs: RegExp;
  /** Verbs of several words, up to "that": "puts it to me". */
  readonly verbPhrases: readonly RegExp[];
  /** Verbs of several words in an aside: "puts it" in "as she puts it". */
  readonly asidePhrases: RegExp;
  /** Verbs of several words that show that the author accepts the content: "pointed out". */
  readonly factivePhrases: RegExp;
  /**
   * Words for a fast test. Every report without a verb of saying, and without a noun for a view, contains one of them:
   * "points" of "points out".
   */
  readonly mayReport: RegExp;
  /**
   * Adverbs beside the verb, by the stance of the author that they show: "wrongly" shows that the author rejects the
   * content.
   */
  readonly manner: Readonly<Record<'rejects' | 'questions' | 'endorses', RegExp>>;
}

/** Words for groups that are actors without a name of their own. */
export interface GroupWords {
  /** Blocs that are called by "the" and one noun: "the west". */
  readonly blocs: ReadonlySet<string>;
  /** Plural nouns for organizations and for parties in a conflict: "countries", "rebels". */
  readonly plurals: ReadonlySet<string>;
  /**
   * Singular nouns for an organization or institution: "administration". It is an actor if other words say which one is
   * meant: "the Obama administration".
   */
  readonly bodies: ReadonlySet<string>;
  /** Plural nouns that name no actor: people in general, relatives, roles, and things: "others", "descendants". */
  readonly nobody: ReadonlySet<string>;
  /** Words that refer to another passage: "these". "These critics" alone does not say which group is meant. */
  readonly pointing: RegExp;
}

/** Words, in lower case, that show a person's gender: titles such as "mrs", first names, pronouns such as "she". */
export type GenderWords = Readonly<Record<Gender, ReadonlySet<string>>>;

/** Weights of the signs by which drafts are judged, in one list for each kind of draft. */
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
  /** A pattern for a fast test before the idioms. Every clause with an idiom matches it. */
  readonly hint: RegExp;
  /** For each form of a verb, such as "says", the classes of the verb. */
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
