// English wordings of reports that verb and complement alone do not show. Each has an example, which is its test. The
// first idiom that matches is used, so specific wordings come before general ones.

import type { Idiom } from '../pack.ts';
import { VIEW_NOUN } from './phrases.ts';

const HOLDER = '(?<holder>[^,;:.“”"]{2,80}?)';

/** Nouns for a view. */
const VIEW =
  '(?:view|opinion|argument|position|claim|belief|objection|fear|charge|complaint|message|answer|reply|contention|hope|worry|theory|assumption|suggestion|point|conclusion|case|excuse|warning|verdict)';

/** Words that call a view false. */
const FALSE =
  '(?:an? (?:[a-z]+ )?(?:mistake|error|illusion|fallacy|misunderstanding|misconception)|wrong|false|mistaken|absurd|nonsense|misleading|untrue|unfounded|baseless|groundless|ridiculous|ludicrous|bogus|naive|simplistic|foolish|a myth|an illusion|a mistake|an error|a fantasy|a fallacy)';

const ADVERBS = '(?:simply |plainly |quite |just |clearly |surely |certainly )?';
const BE = '(?:is|are|was|were|has been|have been|has long been|have long been)';
const THINK = '(?:think|believe|assume|suppose|say|claim|argue|imagine|pretend|conclude|suggest)';
const OWNED = "(?:[’']s?|(?<=^(?:his|her|their|its)))";

/** Words for a fast test before the idioms. Every clause with an idiom contains one of them. */
export const hint: RegExp =
  /(?:alleg|report|suppos|purport)edly| that |^that |^by |^to the|^(?:to|for) |^ask |^(?:go|talk|speak|listen) to |^to (?:hear|listen)|^if |^read |according to|perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|telling|account|judge?ment|reading|estimate|reckoning|calculation|admission|mind|concerned|(?:seen|regarded|described|hailed|portrayed|praised|dismissed|thought|spoken|presented|celebrated|derided|depicted|perceived|considered|deemed|said|believed|alleged|reputed|rumou?red|claimed|reported) /i;

export const idioms: readonly Idiom[] = [
  {
    rule: 'false-idea',
    stance: 'rejects',
    confidence: 0.7,
    wording: new RegExp(
      `^(?:(?<holder>[^,;.“”"]{2,60}?)${OWNED} |the |this |that )?(?:[\\w-]+ )?(?:idea|notion|myth|claim|belief|suggestion|argument|assumption|assertion|allegation|contention|charge|view|theory|fear) that (?<content>[^;]{10,300}?) (?:is|are|was|has been|rests on) (?:simply |plainly |quite |just |an? |demonstrably |therefore |equally |also |all |utterly )?${FALSE}\\b`,
      'i',
    ),
    example: ['Their claim that the wheel is broken is equally baseless.', 'the wheel is broken', 'Their'],
  },
  {
    rule: 'passive-report',
    stance: 'reports',
    rejects: /\bwrongly\b/,
    endorses: /\brightly\b/,
    confidence: 0.5,
    wording: new RegExp(
      `^(?<content>(?!(?:it|there|what|nobody|nothing)\\b)[^,;:“”"]{3,120}?(?<!\\b(?:which|that|who|what)) ${BE} (?:(?:widely|often|usually|generally|commonly|sometimes|now|still|rightly|wrongly|always|frequently|routinely) )*(?:(?:seen|regarded|viewed|described|hailed|portrayed|praised|dismissed|thought of|spoken of|presented|celebrated|derided|depicted|perceived)(?: by (?<holder>[^,;:“”"]{2,50}?))? as|(?:considered|deemed)(?: by (?<judge>[^,;:“”"]{2,50}?))? (?:to be )?(?=an? |the |too |un)|(?:said|thought|believed|alleged|reputed|rumou?red|claimed|reported) to (?:be|have)) \\S.*?)(?=[.!…:;,]*$)`,
      'i',
    ),
    example: [
      'The wheel is seen by the millers as a gift.',
      'The wheel is seen by the millers as a gift',
      'the millers',
    ],
  },
  {
    rule: 'false-idea',
    stance: 'rejects',
    confidence: 0.65,
    wording: new RegExp(
      `^(?:to (?:say|suggest|claim|argue|pretend|insist|think|believe|imply|assert) )?that (?<content>[^;:“”"]{8,200}?),? (?:is|would be) (?:simply |plainly |quite |just |also )?(?:to (?:ignore|forget|overlook|misunderstand|mistake|confuse|miss|misread|deny)|${FALSE})\\b`,
      'i',
    ),
    example: ['To say that wheels turn is to forget the frost.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'rejects',
    confidence: 0.55,
    wording: new RegExp(
      `^it (?:is|was|would be) (?:so |very |all too |too |only )?(?:tempting|easy|convenient|comforting|fashionable|customary|lazy) to ${THINK} that (?=\\S)`,
      'i',
    ),
    example: ['It is tempting to think that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'concedes',
    confidence: 0.55,
    wording:
      /^there is (?:some|much|a grain of|an element of|a good deal of|a measure of)? ?(?:truth|merit|something|force) (?:in|to) (?:the|this|that) (?:claim|argument|view|idea|charge|objection|fear|complaint|point|criticism|suggestion) that (?=\S)/i,
    example: ['There is some truth in the claim that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^(?:the )?(?:conventional|received|popular|common|prevailing|accepted) (?:wisdom|belief|view|opinion|assumption)(?: (?:in|of|among) [^,;:“”"]{2,40}?)? (?:is|was|holds|held|has it|had it|says|said)(?: \w+ly)? that (?=\S)/i,
    example: ['The conventional wisdom is that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^the (?:thinking|reasoning|idea|logic|assumption|theory|hope|belief)(?: behind [^,;:“”"]{2,60}?) (?:is|was|runs|goes) that (?=\S)/i,
    example: ['The thinking behind the plan is that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^(?:behind|beneath|underneath|at the (?:heart|root|bottom) of) [^,;:“”"]{2,60}? (?:lies|is|lay|was|stands) (?:the|an?) (?:[a-z]+ )?(?:belief|assumption|idea|notion|conviction|fear|hope|thought) that (?=\S)/i,
    example: ['Behind the plan lies the belief that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^(?:an?|the|one|another) (?:[a-z-]+ ){0,2}(?:objection|argument|claim|criticism|worry|complaint) (?:holds|runs|goes|says|has it) (?:\w+ )?that (?=\S)/i,
    example: ['An old objection holds that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'held-by-nobody',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^one (?:might|may|could|will|can) (?:well |also |of course |perhaps )?(?:object|think|say|argue|reply|suppose|claim|ask|imagine|expect|answer) that (?=\S)/i,
    example: ['One might object that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'according-to',
    stance: 'reports',
    confidence: 0.85,
    speaker: true,
    wording:
      /^according to (?:(?<holder>[^,]{2,100}), (?=\S)|(?<judge>(?:the |an? )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,4}) (?=(?:the|an?|this|that|these|it|there|its|they|over|more|some|many|all|no) ))/iu,
    example: ['According to the miller, the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'mistake-to-think',
    stance: 'rejects',
    confidence: 0.75,
    wording: new RegExp(`\\bit (?:is|was|would be|seems) (?:\\w+ ){0,2}${FALSE} to ${THINK} that (?=\\S)`, 'i'),
    example: ['It would be quite naive to think that wheels are sound.', 'wheels are sound'],
  },
  {
    rule: 'mistake-to-think',
    stance: 'rejects',
    confidence: 0.7,
    wording: new RegExp(
      `^it (?:is|was) (?:simply |just |plainly |quite )?(?:not true|not the case|${FALSE}) that (?=\\S)`,
      'i',
    ),
    example: ['It is a myth that the wheel is sound.', 'the wheel is sound'],
  },
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /^(?:(?:we|I|you|they) (?:are|were|am|was|have been|keep being) (?:\w+ ){0,2}(?:told|assured|warned|informed|promised|reminded|asked to believe)(?: (?:for (?:years|decades|months|weeks)|again and again|over and over|once more|time and again|since \S+))?|(?:we|I|you|one) (?:\w+ ){0,2}(?:hears?|heard|reads?)(?: it (?:said|argued|claimed))?) that (?!(?:about|of|in|from|for|with|before|too|again|and|much|kind)\b)(?=\S)/i,
    example: ['We have been promised for years that wheels turn.', 'wheels turn'],
  },
  {
    // The subject is the addressee in this idiom, and the holder follows “by”.
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /^(?:because, |and )?[^,;:.“”"]{1,60}? (?:is|are|was|were|am|has been|have been|keeps? being|kept being) (?:\w+ )?(?:told|assured|warned|informed|promised|reminded|led to believe|given to understand)(?: by (?<holder>[^,;:“”"]{2,70}?))?(?: (?:in|on|at|last|this) [^,;:“”"]{2,30}?)? that (?!(?:about|of|in|from|for|with|before|too|again|and|much|kind|time)\b)(?=\S)/i,
    example: ['The court was told by the miller that wheels turn.', 'wheels turn', 'the miller'],
  },
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /\bit (?:is|has been|has|was|may be|might be|can be|will be) (?!not\b|never\b)(?:\w+ ){0,2}(?:said|argued|claimed|believed|thought|assumed|alleged|objected|contended|supposed|feared|suggested|asserted|held|expected|hoped|reported|rumou?red|estimated|predicted|agreed)(?: (?:by (?<holder>[^,;:.“”"]{2,60}?)|(?:in|for|at) [^,;:.“”"]{2,40}?))? that (?=\S)/i,
    example: ['It has been claimed by two millers that wheels are round.', 'wheels are round', 'two millers'],
  },
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.6,
    wording:
      /^(?:by (?:some|most|many|all) accounts,? |(?:there are (?:reports|rumou?rs|claims)|(?:reports|rumou?rs|information|claims|news|evidence|allegations) (?:has|have|had)? ?(?:surfaced|emerged|spread|circulated|abound)) that )(?=\S+ \S)/i,
    example: ['By some accounts the wheel is broken.', 'the wheel is broken'],
  },
  {
    rule: 'reportedly',
    stance: 'reports',
    confidence: 0.5,
    wording: /^(?<content>[^“”"]*?\b(?:allegedly|reportedly|supposedly|purportedly)\b[^“”"]*)$/iu,
    example: ['The miller reportedly sold his wheel.', 'The miller reportedly sold his wheel.'],
  },
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.55,
    speaker: true,
    wording:
      /^(?:to|for) (?<holder>(?:the |many |some |most )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+s), (?=(?:the|an?|this|these|it|there|no|all|every) )/iu,
    example: ['To the millers, the wheel is a friend.', 'the wheel is a friend', 'the millers'],
  },
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.65,
    speaker: true,
    wording: new RegExp(
      `\\b(?:from|in|on|to|by) ${HOLDER}(?:[’']s?)? (?:own )?(?:perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|telling|account|judgment|judgement|reading|estimates?|reckoning|calculations?|admission|mind), (?=\\S)`,
      'i',
    ),
    example: ['From the miller’s perspective, the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.7,
    speaker: true,
    wording: new RegExp(
      `\\b(?:from|in) the (?:perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|judgment|judgement) of ${HOLDER}, (?=\\S)`,
      'i',
    ),
    example: ['In the view of the miller, the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(
      `\\b${VIEW}s? (?:of|made by|among|held by|put forward by|from) ${HOLDER} (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'i',
    ),
    example: ['The view of the miller is that the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(
      `(?:^|[,;] )(?<holder>(?:the |my |our )?[\\p{L}’'. -]{2,60}?)(?:[’']s?) (?:\\w+ ){0,2}${VIEW}(?:, [^,;:“”"]{3,50},)? (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'iu',
    ),
    example: ['The miller’s view, shared by many, is that wheels turn.', 'wheels turn', 'The miller'],
  },
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.65,
    wording: new RegExp(
      `^(?<holder>his|her|their|its) (?:\\w+ ){0,2}${VIEW} (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'i',
    ),
    example: ['His verdict was that the wheel is sound.', 'the wheel is sound', 'His'],
  },
  {
    rule: 'argument-is',
    stance: 'reports',
    confidence: 0.55,
    wording:
      /^(?:the|a|an|another|one) (?:[\w-]+ ){0,2}(?:argument|objection|claim|belief|theory|excuse|complaint|charge|worry|fear|hope|reply|answer)(?:, [^,;.]{3,60},)?(?: (?:against|for|in favour of|in favor of|to) [^,;.]{2,60}?)? (?:is|was|has been|remains|goes|runs) (?:\w+ )?that (?=\S)/i,
    example: ['The usual argument is that wheels turn.', 'wheels turn'],
  },
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^what (?<holder>[^,;:.“”"]{2,60}?) (?:says?|said|argues?|means?|meant|thinks?|believes?|fears?|claims?|wants?) is that (?=\S)/i,
    example: ['What the miller says is that the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'argument-is',
    stance: 'reports',
    confidence: 0.5,
    wording:
      /^there (?:is|was|has been) (?:an?|the|still|some|much|growing) (?:[\w-]+ ){0,2}(?:belief|fear|view|feeling|perception|claim|argument|suspicion|notion|myth|idea) that (?=\S)/i,
    example: ['There is a widespread belief that wheels are round.', 'wheels are round'],
  },
  {
    rule: 'ask-and-hear',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^(?:ask|go to|talk to|speak to|listen to|read) (?<holder>[^,;:.“”"]{2,60}?),? and (?:you (?:will|would|are likely to|may) (?:be (?:told|assured)|hear|learn|think|conclude|read)|(?:he|she|they|it|most|many|some) will (?:tell you|say|insist|reply|assure you|explain))(?: that)? (?=\S+ \S)/i,
    example: ['Ask the miller and you will be told that wheels turn.', 'wheels turn', 'the miller'],
  },
  {
    rule: 'ask-and-hear',
    stance: 'questions',
    confidence: 0.6,
    wording:
      /^(?:to (?:hear|listen to) (?<holder>[^,;:.“”"]{2,60}?)(?: tell it| talk)?|if (?<believed>[^,;:.“”"]{2,60}?) (?:is|are) to be believed|if (?:you|we) (?:believe|listen to) (?<heard>[^,;:.“”"]{2,60}?)), (?=\S+ \S)/i,
    example: ['To hear the miller tell it, wheels turn by themselves.', 'wheels turn by themselves', 'the miller'],
  },
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.6,
    wording: /^as far as (?<holder>[^,;:.“”"]{2,60}?) (?:is|are|was|were) concerned, (?=\S)/i,
    example: ['As far as the miller is concerned, the wheel is sound.', 'the wheel is sound', 'the miller'],
  },
  {
    rule: 'wrong-to-say',
    stance: 'rejects',
    confidence: 0.7,
    wording: new RegExp(
      `^(?<holder>[^,;:“”"]{2,60}?) (?:is|are|was|were) ${ADVERBS}(?:wrong|mistaken|foolish|misguided)(?: (?:to|when (?:he|she|it|they)) (?:says?|claims?|thinks?|believes?|argues?|suggests?|assumes?|insists?))? that (?=\\S)`,
      'i',
    ),
    example: ['The millers are wrong to say that the wheel is sound.', 'the wheel is sound', 'The millers'],
  },
  {
    rule: 'right-to-say',
    stance: 'endorses',
    confidence: 0.65,
    wording: new RegExp(
      `^(?<holder>[^,;:“”"]{2,60}?) (?:is|are|was|were) ${ADVERBS}(?:right|correct)(?: (?:to|when (?:he|she|it|they)) (?:says?|claims?|thinks?|believes?|argues?|suggests?|points? out|insists?))? that (?=\\S)`,
      'i',
    ),
    example: ['The miller is right that the wheel is sound.', 'the wheel is sound', 'The miller'],
  },
];

/** Idioms with a noun for a view and its holder. They are tried after the verbs of saying. */
export const nounIdioms: readonly Idiom[] = [
  {
    rule: 'acting-on-a-view',
    stance: 'reports',
    confidence: 0.55,
    wording:
      /^(?<holder>(?:[Tt]he |[Aa]n? |[Tt]heir |[Hh]is |[Hh]er |[Ii]ts )?(?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+?)(?:,[^,;]{3,60},)? (?:[a-z]+ed|[a-z]+s|has|have|was|were|is|are|voted|fought|left|wrote|spoke|oppose|reject|support|refuse|want|back)\b[^;:“”"]{0,120}?(?<cue> (?:on the grounds?|in the belief|for fear|in the hope) that) (?=\S+ \S+ \S)/u,
    example: [
      'The millers voted against it on the grounds that it would cost jobs.',
      'it would cost jobs',
      'The millers',
    ],
  },
  {
    rule: 'view-noun',
    stance: 'reports',
    confidence: 0.55,
    wording:
      /^(?<holder>[^,;:.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) (?:[a-z]+ ){0,2}(?:rests?|rested|relies|relied|depends?|depended|is (?:built|based|founded)) (?:\w+ly )?(?:up)?on the (?:assumption|belief|idea|hope|notion|claim|premise|view) that (?=\S+ \S)/iu,
    example: ['The miller’s case rests on the assumption that wheels turn.', 'wheels turn', 'The miller'],
  },
  {
    rule: 'view-noun',
    stance: 'reports',
    confidence: 0.55,
    wording: new RegExp(
      `\\b(?<holder>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:own |main |other |old )?${VIEW_NOUN} that (?=\\S+ \\S+ \\S)`,
      'u',
    ),
    example: ['Nobody shared his fear that the wheel would break.', 'the wheel would break', 'his'],
  },
  {
    rule: 'view-noun',
    stance: 'reports',
    confidence: 0.55,
    wording: new RegExp(
      `\\b(?<holder>(?:[Tt]he|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y) (?:[\\p{Ll}-]+ ){0,2}\\p{L}+|(?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+)[’']s? (?:own |main |other |old |constant )?${VIEW_NOUN} that (?=\\S+ \\S+ \\S)`,
      'u',
    ),
    example: [
      'The mayor dismissed the miller’s warning that the wheel is broken.',
      'the wheel is broken',
      'the miller',
    ],
  },
];
