// The words of a language by which claims are related: types for the packs. The comment of a field says which words its
// pattern matches.

import type { DraftRelationKind } from '../rules/relations/draft-relation.ts';

/** Words that show the role of a claim in an argument, and the relation between two claims. */
export interface ReasoningWords {
  /** Words for figures, dates and events: "half", "last year", any digit. */
  readonly figures: RegExp;
  /** Digits, weekdays and words such as "last year", which show that a statement is about an event. */
  readonly events: RegExp;
  /** Words of a recommendation: "should", "let us". */
  readonly recommends: RegExp;
  /**
   * Words that begin a subordinate clause: "because". A recommendation after such a word is not the main point of the
   * sentence.
   */
  readonly within: RegExp;
  /** Negations: "not", "nobody". */
  readonly denies: RegExp;
  /** Words that show that a report is used as evidence: "found", "according to". */
  readonly finds: RegExp;
  /**
   * Wordings that attack the previous inference: "does not follow", "proves nothing". If there is no inference before,
   * they attack the previous assertion.
   */
  readonly undercuts: RegExp;
  /** The words for the numbers from 0 to 7. A word's index is its number: 0 is "no", 1 is "one". */
  readonly numbers: readonly string[];
  /** The announcement of a list, with the number of its items as the first group: "three reasons", "Two facts". */
  readonly announcesList: RegExp;
  /** The word that makes a condition the only one, at the beginning of a clause: "Only" in "Only if it rains". */
  readonly only: RegExp;
  /**
   * A connective that names the holder of the view which the sentence attacks: "Contrary to" in "Contrary to what Voss
   * suggests".
   */
  readonly contraryTo: RegExp;
  /** Connectives that go on from a view more often than they attack it: "in fact", "instead". */
  readonly corrects: RegExp;
  /**
   * Beginnings of sentences that draw a conclusion from the sentence before, with the connective inside: "The plan is
   * therefore" in "The plan is therefore dead". A group is the connective.
   */
  readonly concludesInside: RegExp;
  /** The word "and". It adds a premise less clearly than "moreover". */
  readonly and: RegExp;
  /** Beginnings of sentences that draw a conclusion from several assertions together: "Taken together". */
  readonly gathers: RegExp;
  /** Words that address the reader: "you". */
  readonly addresses: RegExp;
  /** Pronouns at the beginning of a claim that refer to earlier words: "This". */
  readonly pointsBack: RegExp;
  /** The first word of a wish: "May" in "May it last". */
  readonly wishes: RegExp;
  /** Wordings in which the authors say that a view is their own: "I am convinced". */
  readonly avows: RegExp;
  /** Words of judgment that make a main claim likely: "mistake", "dangerous". */
  readonly verdict: RegExp;
  /** Words for objections, and for the people who make them: "objected", "critics". */
  readonly objects: RegExp;
  /** Pronouns for the author: "I", "our". */
  readonly firstPerson: RegExp;
  /** First words of claims, if the learned model has a weight for them: "If", "The". */
  readonly opens: RegExp;
  /** Verbs in the past tense: "was", "opened". */
  readonly past: RegExp;
  /** Verbs for what will or may happen: "will". */
  readonly will: RegExp;
  /** Words of judgment that are a sign of a reason or a conclusion for the learned model: "wrong", "clear". */
  readonly judges: RegExp;
  /** The first word of the title of an argument, by the kind of its relation: "Reason", "Against". */
  readonly names: Readonly<Record<DraftRelationKind, string>>;
}

/** Words that show the scheme of an argument. */
export interface SchemeWords {
  /** Nouns for people with expertise in a field: "professor", "geologists". */
  readonly experts: RegExp;
  /** Words of a recommendation: "should". */
  readonly policy: RegExp;
  /** Words of a recommendation against something: "should not", "would be a mistake". */
  readonly against: RegExp;
  /** Words for a harm that would follow: "would ruin". */
  readonly harms: RegExp;
  /** Words for a benefit that would follow: "would protect". */
  readonly helps: RegExp;
  /** Words for a goal: "in order to". */
  readonly goals: RegExp;
  /** The beginning of an analogy: "Just as". */
  readonly likens: RegExp;
}
