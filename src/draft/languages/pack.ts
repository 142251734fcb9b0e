// A drafting language: what the engines in `draft/rules` need to know of it. All of it is data, but for the reading of a text.

import type { Claim } from '../../model/claim.ts';
import type { Phrases } from '../../text/phrases/phrases.ts';
import type { VerbClass } from './en/verbs.ts';

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
}

/** A language with a tagger. Its reports are found by verbs and complements too; claims are divided, and relations drafted. */
export interface FullPack extends LanguagePack {
  readonly phrases: (text: string) => Phrases;
  /** The classes of each form of a verb: "says" → saying. */
  readonly verbs: ReadonlyMap<string, readonly VerbClass[]>;
}
