// The confidence of each rule: the share of its drafts on annotated texts whose passage and holder were right. The
// weights of learned models were never measured on a text that they were learned from (cross-validation in eight
// parts). A rule with fewer than ten drafts keeps a cautious value. `tests/draft/quality/README.md` has the counts.

const CONFIDENCES: Readonly<Record<string, number>> = {
  'own-sentence': 0.88,
  'own-clause': 0.74,
  'verb-that': 0.45,
  'verb-without-that': 0.39,
  'direct-quote': 0.69,
  'inserted-report': 0.18,
  'as-somebody-says': 0.62,
  'said-last': 0.71,
  'describes-as': 0.19,
  'according-to': 0.55,
  'it-is-said': 0.7,
  'passive-report': 0.65,
  'from-perspective': 0.65,
  'argument-is': 0.6,
  reportedly: 0.55,
  'view-noun': 0.28,
  'described-holder': 0.44,
  'group-that-acts': 0.57,
  'name-tagger': 0.76,
  'state-in-gazetteer': 0.64,
  'organization-word': 0.74,
  'person-with-office': 0.95,
  'reason-clause': 0.74,
  'conclusion-word': 0.43,
  'contrast-word': 0.15,
  'list-item': 0.46,
  'conclusion-clause': 0.5,
};

/** @param sureness factor for the confidence: below 1 if the holder is not named, but meant by a word such as "they" */
export function calibrated(rule: string, confidence: number, sureness = 1): number {
  return Math.round((CONFIDENCES[rule] ?? confidence) * sureness * 100) / 100;
}
