// Reports without a named holder: "is widely seen as", "the conventional wisdom is that C", "that C is a myth", "to say that C is
// to forget D".

import { FALSE } from './frames.ts';
import { type Attribution, located, reportFrom } from './report.ts';

const BE = '(?:is|are|was|were|has been|have been|has long been|have long been)';

/** Passive reports, with the whole clause as content: "The dam is widely seen as a success". */
const PASSIVE = new RegExp(
  `^(?!(?:it|there|what|nobody|nothing)\\b)[^,;:“”"]{3,120}?(?<!\\b(?:which|that|who|what)) ${BE} (?:(?:widely|often|usually|generally|commonly|sometimes|now|still|rightly|wrongly|always|frequently|routinely) )*(?:(?:seen|regarded|viewed|described|hailed|portrayed|praised|dismissed|thought of|spoken of|presented|celebrated|derided)(?: by (?<agent>[^,;:“”"]{2,50}?))? as|(?:considered|deemed)(?: by (?<judge>[^,;:“”"]{2,50}?))? (?:to be )?(?=an? |the |too |un)|(?:said|thought|believed|alleged|reputed|rumou?red|claimed|reported) to (?:be|have)) (?=\\S)`,
  'i',
);

/** A fast test before the pattern: every passive report contains one of these words. */
const PASSIVE_HINT =
  /\b(?:seen|regarded|viewed|described|hailed|portrayed|praised|dismissed|thought|spoken|presented|celebrated|derided|considered|deemed|said|believed|alleged|reputed|rumou?red|claimed|reported) /;

/** "The conventional wisdom holds that C", "The thinking behind the plan is that C", "Behind the plan lies the belief that C". */
const RECEIVED: readonly RegExp[] = [
  /^(?:the )?(?:conventional|received|popular|common|prevailing|accepted) (?:wisdom|belief|view|opinion|assumption)(?: (?:in|of|among) [^,;:“”"]{2,40}?)? (?:is|was|holds|held|has it|had it|says|said)(?: \w+ly)? that (?=\S)/i,
  /^the (?:thinking|reasoning|idea|logic|assumption|theory|hope|belief)(?: behind [^,;:“”"]{2,60}?) (?:is|was|runs|goes) that (?=\S)/i,
  /^(?:behind|beneath|underneath|at the (?:heart|root|bottom) of) [^,;:“”"]{2,60}? (?:lies|is|lay|was|stands) (?:the|an?) (?:[a-z]+ )?(?:belief|assumption|idea|notion|conviction|fear|hope|thought) that (?=\S)/i,
  /^(?:an?|the|one|another) (?:[a-z-]+ ){0,2}(?:objection|argument|claim|criticism|worry|complaint) (?:holds|runs|goes|says|has it) (?:\w+ )?that (?=\S)/i,
  /^one (?:might|may|could|will|can) (?:well |also |of course |perhaps )?(?:object|think|say|argue|reply|suppose|claim|ask|imagine|expect|answer) that (?=\S)/i,
];

/** "It is tempting to think that C": others think C, but the author rejects it. */
const TEMPTING =
  /^it (?:is|was|would be) (?:so |very |all too |too |only )?(?:tempting|easy|convenient|comforting|fashionable|customary|lazy) to (?:think|believe|assume|suppose|say|claim|argue|imagine|pretend|conclude) that (?=\S)/i;

/** "There is some truth in the claim that C" */
const SOME_TRUTH =
  /^there is (?:some|much|a grain of|an element of|a good deal of|a measure of)? ?(?:truth|merit|something|force) (?:in|to) (?:the|this|that) (?:claim|argument|view|idea|charge|objection|fear|complaint|point|criticism|suggestion) that (?=\S)/i;

/** "To say that C is to forget D", "That C is a myth" */
const TO_SAY = new RegExp(
  `^(?:to (?:say|suggest|claim|argue|pretend|insist|think|believe|imply|assert) )?that (?<content>[^;:“”"]{8,200}?),? (?:is|would be) (?:simply |plainly |quite |just |also )?(?:to (?:ignore|forget|overlook|misunderstand|mistake|confuse|miss|misread|deny)|${FALSE})\\b`,
  'i',
);

export function heldByNobody(sentence: string): Attribution | undefined {
  const passive = passiveIn(sentence);
  if (passive !== undefined) return passive;
  if (!/\bthat /i.test(sentence)) return undefined;
  const denied = TO_SAY.exec(sentence);
  const content = denied && located(denied, denied.groups?.['content']);
  if (denied && content)
    return {
      content: [content],
      holder: undefined,
      cue: denied[0],
      stance: 'rejects',
      rule: 'false-idea',
      confidence: 0.65,
    };
  return (
    after(TEMPTING, sentence, 'rejects', 0.55) ??
    after(SOME_TRUTH, sentence, 'concedes', 0.55) ??
    RECEIVED.map((wording) => after(wording, sentence, 'reports', 0.6)).find((found) => found !== undefined)
  );
}

function after(
  wording: RegExp,
  sentence: string,
  stance: Attribution['stance'],
  confidence: number,
): Attribution | undefined {
  const match = wording.exec(sentence);
  if (match === null) return undefined;
  const cue = match[0].trim();
  return reportFrom(match[0].length, sentence, { rule: 'held-by-nobody', stance, confidence, cue, holder: undefined });
}

function passiveIn(sentence: string): Attribution | undefined {
  if (!PASSIVE_HINT.test(sentence)) return undefined;
  const match = PASSIVE.exec(sentence);
  if (match === null) return undefined;
  const holder = located(match, match.groups?.['agent'] ?? match.groups?.['judge']);
  const stance = /\bwrongly\b/.test(match[0]) ? 'rejects' : /\brightly\b/.test(match[0]) ? 'endorses' : 'reports';
  return reportFrom(0, sentence, { rule: 'passive-report', stance, confidence: 0.5, cue: match[0].trim(), holder });
}
