// A noun for a view with its content: "X's fear that C is …", "the claim that C", "on the grounds that C".

import { type Attribution, located, reportFrom } from './report.ts';

const NOUN =
  '(?:claim|fear|argument|view|belief|assertion|contention|charge|complaint|objection|allegation|accusation|prediction|warning|worry|suspicion|theory|hope|conviction|suggestion|assurance|promise|statement|insistence|idea|notion|assumption|myth|thesis|criticism|concern|excuse)';

/** "X’s fear that …", "The view that …" */
const IS_SUBJECT = new RegExp(
  `^(?:(?<holder>[^,;:.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) (?:own |main |other |old |constant )?|(?:the|this|that) (?:[a-z-]+ )?)${NOUN} that (?=\\S)`,
  'iu',
);

/** Verbs that can begin the author's comment, which comes after the content. */
const VERDICT =
  /,? (?=(?:is|are|was|has|have|rests?|rested|sounds?|seems?|looks?|ignores?|misses|overlooks|forgets|assumes|fails?|failed|does|do|did|cannot|can|may|might|should|must|deserves?|falls?|collapses?|turns|proved|proves|goes|will|would|came|comes|makes|leaves|remains|needs|strikes?)\b)/g;

/** "repeated X’s warning that C", "despite the ministry’s assurance that C": content to the end of the sentence. */
const OF_SOMEBODY = new RegExp(
  `\\b(?<holder>(?:[Tt]he|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y) (?:[\\p{Ll}-]+ ){0,2}\\p{L}+|(?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+)[’']s? (?:own |main |other |old |constant )?${NOUN} that (?=\\S+ \\S+ \\S)`,
  'u',
);

const OF_PRONOUN = new RegExp(
  `\\b(?<holder>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:own |main |other |old )?${NOUN} that (?=\\S+ \\S+ \\S)`,
  'u',
);

/** "X voted against it, arguing that C", "on the grounds that C". */
const AND_SO =
  /^(?<holder>(?:[Tt]he |[Aa]n? |[Tt]heir |[Hh]is |[Hh]er |[Ii]ts )?(?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+?)(?:,[^,;]{3,60},)? (?:[a-z]+ed|[a-z]+s|has|have|was|were|is|are|voted|fought|left|wrote|spoke|oppose|reject|support|refuse|want|back)\b[^;:“”"]{0,120}?(?<cue>(?:, (?:arguing|claiming|saying|insisting|warning|fearing|believing|maintaining|contending|complaining|protesting|suggesting|predicting)| (?:on the grounds?|in the belief|for fear|in the hope)) that) (?=\S+ \S+ \S)/u;

export function verdictOnView(sentence: string): Attribution | undefined {
  if (!sentence.includes(' that ')) return undefined;
  const match = IS_SUBJECT.exec(sentence);
  const start = match?.[0].length ?? 0;
  const rest = sentence.slice(start, start + LONGEST);
  const verdict = [...rest.matchAll(VERDICT)].find(
    ({ index }) =>
      FINITE.test(rest.slice(0, index)) ||
      (index > SHORTEST && (REFUTED.test(rest.slice(index)) || REPEATED.test(rest.slice(index)))),
  );
  if (match === null || verdict === undefined || /[;:“”"]/.test(rest.slice(0, verdict.index))) return undefined;
  return {
    content: [{ start, end: start + verdict.index }],
    holder: located(match, match.groups?.['holder']),
    cue: match[0].trim(),
    stance: REFUTED.test(rest.slice(verdict.index)) ? 'rejects' : 'reports',
    rule: 'view-noun',
    confidence: 0.6,
  };
}

/** "… ignores the facts", "… does not survive a look at the figures" */
const REFUTED =
  /^,? ?(?:(?:simply|plainly|also|quietly|conveniently|therefore) )*(?:ignores?|misses|overlooks?|forgets?|misunderstands?|confuses?|collapses?|falls? (?:apart|flat|to pieces)|(?:does|do|did|can|will|would)(?: not|n[’']t) (?:survive|hold|stand|bear|withstand|add up|follow|fit)|cannot (?:survive|be (?:right|true|taken))|(?:has|have|had) (?:it backwards|never been (?:shown|proved|borne out)|been (?:refuted|disproved|debunked|discredited))|(?:is|are|was|were) (?:[a-z]+ly )?(?:outdated|refuted|disproved|discredited|untenable|not (?:true|borne out|supported)))\b/i;

/** "… has been repeated for years" */
const REPEATED = /^,? ?(?:has|have|had) (?:long |often )?been (?:repeated|made|heard|raised|aired|voiced)\b/i;

const SHORTEST = 9;

const LONGEST = 240;

/** A finite verb with a word after it. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|(?<=\S \S+ )[a-z]{2,}(?:s|ed)) \S/;

/** "Ann Lee’s case rests on the assumption that C" */
const RESTS =
  /^(?<holder>[^,;:.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) (?:[a-z]+ ){0,2}(?:rests?|rested|relies|relied|depends?|depended|is (?:built|based|founded)) (?:\w+ly )?(?:up)?on the (?:assumption|belief|idea|hope|notion|claim|premise|view) that (?=\S+ \S)/iu;

export function viewNoun(sentence: string): Attribution | undefined {
  if (!sentence.includes(' that ')) return undefined;
  const match = RESTS.exec(sentence) ?? OF_PRONOUN.exec(sentence) ?? OF_SOMEBODY.exec(sentence);
  const holder = match && located(match, match.groups?.['holder']);
  if (match === null || !holder) return undefined;
  return reportFrom(match.index + match[0].length, sentence, {
    rule: 'view-noun',
    stance: 'reports',
    confidence: 0.55,
    cue: match[0].trim(),
    holder,
  });
}

export function withReason(sentence: string): Attribution | undefined {
  if (!sentence.includes(' that ')) return undefined;
  const match = AND_SO.exec(sentence);
  const holder = match && located(match, match.groups?.['holder']);
  if (match === null || !holder) return undefined;
  return reportFrom(match[0].length, sentence, {
    rule: 'acting-on-a-view',
    stance: 'reports',
    confidence: 0.55,
    cue: (match.groups?.['cue'] ?? '').replace(/^,? /, ''),
    holder,
  });
}
