// The words of a language by which claims are related: recommendations, denials, verdicts, evidence.

import type { DraftRelationKind } from '../rules/relations/draft-relation.ts';

/** Words that show the role of a claim in an argument, and the relation between two claims. */
export interface ReasoningWords {
  /** Words for figures, dates and events. */
  readonly figures: RegExp;
  /** Numbers, weekdays and words such as "last year", which show that a statement is about an event. */
  readonly events: RegExp;
  /** Words of a recommendation: "should", "let us". */
  readonly recommends: RegExp;
  /** Words that begin a subordinate clause. A recommendation after such a word is not what the sentence mainly says. */
  readonly within: RegExp;
  /** Negations. */
  readonly denies: RegExp;
  /** Words for a report that is used as evidence: "found", "according to". */
  readonly finds: RegExp;
  /**
   * Wordings that attack the previous inference: "That does not follow", "But this proves nothing". If there is no
   * inference before, they attack the previous assertion.
   */
  readonly undercuts: RegExp;
  /** Numbers from zero to seven, in this order. */
  readonly numbers: readonly string[];
  /** The announcement of a list, with its number as the first group: "for three reasons", "Two facts speak against this". */
  readonly announcesList: RegExp;
  /** The beginning of a clause that names a condition: "only". */
  readonly only: RegExp;
  /** A connective that names the holder of the view that it contrasts: "contrary to what Voss suggests". */
  readonly contraryTo: RegExp;
  /**
   * Sentences that draw a conclusion from the sentence before, with the connective inside: "The plan is therefore dead",
   * "I hope, therefore, that C".
   */
  readonly concludesInside: RegExp;
  /** "and", which adds less than other connectives of addition. */
  readonly and: RegExp;
  /** Connectives that draw a conclusion from several assertions together: "Taken together, …". */
  readonly gathers: RegExp;
  /** Words that speak to the reader. */
  readonly addresses: RegExp;
  /** Pronouns at the beginning of a claim. */
  readonly pointsBack: RegExp;
  /** The beginning of a wish. */
  readonly wishes: RegExp;
  /** Wordings in which the author avows a view: "I am convinced". */
  readonly avows: RegExp;
  /** Words of judgment that make a main claim likely. */
  readonly verdict: RegExp;
  /** Words for objections, and for the people who make them. */
  readonly objects: RegExp;
  /** Pronouns for the author. */
  readonly firstPerson: RegExp;
  /** Words at the beginning of a claim that are a sign of their own. */
  readonly opens: RegExp;
  /** Verbs in the past tense. */
  readonly past: RegExp;
  /** Verbs for what is to come or possible. */
  readonly will: RegExp;
  /** Words of judgment that are a sign of a reason or its conclusion. */
  readonly judges: RegExp;
  /** The words with which the titles of arguments begin. */
  readonly names: Readonly<Record<DraftRelationKind, string>>;
}

/** Words that show the scheme of an argument. */
export interface SchemeWords {
  /** Nouns for people with expertise in a field. */
  readonly experts: RegExp;
  /** Words of a recommendation. */
  readonly policy: RegExp;
  /** Words of a recommendation against something. */
  readonly against: RegExp;
  /** Words for a harm that would follow. */
  readonly harms: RegExp;
  /** Words for a benefit that would follow. */
  readonly helps: RegExp;
  /** Words for a goal. */
  readonly goals: RegExp;
  /** The beginning of an analogy. */
  readonly likens: RegExp;
}
