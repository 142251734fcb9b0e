// The confidence of each rule's drafts: the share that was right, with the holder right too, on the texts that the judgments are
// learned from. Rules with fewer than ten drafts there keep a cautious value. `tests/draft/quality/README.md` has the counts.

const CONFIDENCES: Readonly<Record<string, number>> = {
  'own-sentence': 0.88,
  'own-clause': 0.75,
  'verb-that': 0.5,
  'verb-without-that': 0.45,
  'direct-quote': 0.6,
  'inserted-report': 0.3,
  'as-somebody-says': 0.62,
  'said-last': 0.7,
  'describes-as': 0.4,
  'according-to': 0.5,
  'it-is-said': 0.7,
  'passive-report': 0.65,
  'from-perspective': 0.65,
  'argument-is': 0.6,
  'view-noun': 0.35,
  'described-holder': 0.5,
  'group-that-acts': 0.65,
  'name-tagger': 0.7,
  'state-in-gazetteer': 0.6,
  'organization-word': 0.7,
  'person-with-office': 0.85,
  'reason-after-claim': 0.38,
  'reason-clause': 0.85,
  'conclusion-word': 0.35,
  'contrast-word': 0.2,
  'list-item': 0.6,
  'conclusion-clause': 0.65,
};

/** @param sureness factor for a holder who is not named, but meant by a word such as "they" */
export function calibrated(rule: string, confidence: number, sureness = 1): number {
  return Math.round((CONFIDENCES[rule] ?? confidence) * sureness * 100) / 100;
}
