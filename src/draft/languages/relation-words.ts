// The words of a language by which claims are related: types for the packs. Each field has patterns of words. The
// comment of a field says which words match, with English examples.

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
  /**
   * The announcement of a list, with its number as the first group: "for three reasons", "Two facts speak against
   * this".
   */
  readonly announcesList: RegExp;
  /** The word for an only condition at the beginning of a clause: "Only if it rains". */
  readonly only: RegExp;
  /** A connective that names the holder of the view which the sentence attacks: "contrary to what Voss suggests". */
  readonly contraryTo: RegExp;
  /**
   * Sentences that draw a conclusion from the sentence before, with the connective inside: "The plan is therefore
   * dead", "I hope, therefore, that C".
   */
  readonly concludesInside: RegExp;
  /** The word "and". It adds a premise less clearly than "moreover". */
  readonly and: RegExp;
  /** Connectives that draw a conclusion from several assertions together: "Taken together, …". */
  readonly gathers: RegExp;
  /** Words that address the reader: "you". */
  readonly addresses: RegExp;
  /** Pronouns at the beginning of a claim, which refer to earlier words: "This". */
  readonly pointsBack: RegExp;
  /** The beginning of a wish. */
  readonly wishes: RegExp;
  /** Wordings in which the authors say that a view is their own: "I am convinced". */
  readonly avows: RegExp;
  /** Words of judgment that make a main claim likely. */
  readonly verdict: RegExp;
  /** Words for objections, and for the people who make them. */
  readonly objects: RegExp;
  /** Pronouns for the author. */
  readonly firstPerson: RegExp;
  /** First words of claims that the learned model has a weight for. */
  readonly opens: RegExp;
  /** Verbs in the past tense. */
  readonly past: RegExp;
  /** Verbs for what will or may happen: "will". */
  readonly will: RegExp;
  /** Words of judgment. For the learned model, they are a sign of a reason or a conclusion. */
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
