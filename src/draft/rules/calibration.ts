// The confidence of each rule's drafts: the share of drafts that were right, including the holder, on one half of the real
// texts (the half used for tuning). A rule with fewer than ten drafts there has a cautious value.
// `tests/draft/quality/README.md` has the counts.

const CONFIDENCES: Readonly<Record<string, number>> = {
  'own-sentence': 0.88,
  'own-clause': 0.85,
  'verb-that': 0.62,
  'verb-without-that': 0.5,
  'direct-quote': 0.6,
  'inserted-report': 0.4,
  'as-somebody-says': 0.62,
  'said-last': 0.75,
  'describes-as': 0.4,
  'according-to': 0.75,
  'it-is-said': 0.7,
  'passive-report': 0.65,
  'from-perspective': 0.65,
  'argument-is': 0.6,
  'group-that-acts': 0.64,
  'name-tagger': 0.66,
  'state-in-gazetteer': 0.7,
  'organization-word': 0.72,
  'person-with-office': 0.8,
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
