// The rule that made a draft → the reason for the draft, in words for an editor.

const REASONS: ReadonlyMap<string, string> = new Map([
  ['own-sentence', 'a sentence in which nobody else is named as holder'],
  ['own-clause', 'a clause in which nobody else is named as holder'],
  ['verb-that', 'a verb of saying with a clause after “that”'],
  ['verb-without-that', 'a verb of saying with a clause after it'],
  ['direct-quote', 'words in quotation marks beside a speaker'],
  ['inserted-report', 'a report inserted into the sentence'],
  ['said-last', 'a report at the end of the sentence'],
  ['as-somebody-says', 'a report with “as” before the sentence'],
  ['according-to', '“according to” before the sentence'],
  ['from-perspective', 'somebody’s point of view before the sentence'],
  ['it-is-said', 'a wording such as “it is said that”'],
  ['passive-report', 'a wording such as “is seen as”'],
  ['describes-as', 'somebody’s description of a thing'],
  ['view-of', 'somebody’s view with a clause after it'],
  ['view-noun', 'a noun for a view with a clause after it'],
  ['argument-is', 'a noun for an argument with a clause after it'],
  ['held-by-nobody', 'a view that nobody in particular holds'],
  ['mistake-to-think', 'a wording that calls a view a mistake'],
  ['false-idea', 'a wording that calls a view false'],
  ['wrong-to-say', 'somebody is called wrong to say it'],
  ['right-to-say', 'somebody is called right to say it'],
  ['acting-on-a-view', 'a reason that somebody gives for an action'],
  ['ask-and-hear', 'a wording such as “ask the union and you will hear”'],
  ['announced-report', 'words before the colon announce a speaker'],
  ['same-holder', 'a wording that goes on with the view before it'],
  ['listed-view', 'an item of a list of views'],
  ['described-holder', 'somebody who is described but not named'],
  ['group-that-acts', 'a group that acts, or that its words identify'],
  ['name-tagger', 'written and placed like a name'],
  ['state-in-gazetteer', 'the name of a state'],
  ['organization-word', 'a name with a word for organizations'],
  ['person-with-office', 'a name with a title or an office before it'],
  ['author-in-byline', 'the byline or the signature'],
  ['reason-clause', '“because” or a similar word between the clauses'],
  ['conclusion-clause', '“so” or a similar word between the clauses'],
  ['conclusion-word', '“therefore” or a similar word at the head of the sentence'],
  ['contrast-word', '“but” or a similar word at the head of the sentence'],
  ['reason-after-claim', 'the sentence after a judgment explains it; no word shows this'],
  ['list-item', 'an item of a numbered list of reasons'],
]);

/** The reason for a draft. For a rule without a reason in the table, the rule's name. */
export function reasonFor(rule: string): string {
  return REASONS.get(rule) ?? rule;
}
