// Fixed frames of reports: "according to X", "from X's perspective", "it has been argued that".

import type { Attribution } from './report.ts';

/**
 * A wording that precedes the content, which ends with the sentence. The named group `holder` of the pattern matches the holder.
 */
export interface Frame extends Pick<Attribution, 'rule' | 'stance' | 'confidence'> {
  readonly wording: RegExp;
}

const HOLDER = '(?<holder>[^,;:.“”"]{2,80}?)';

/** Nouns for a view. */
const VIEW =
  '(?:view|opinion|argument|position|claim|belief|objection|fear|charge|complaint|message|answer|reply|contention|hope|worry|theory|assumption|suggestion|point|conclusion|case|excuse|warning|verdict)';

/** Words that call a view false. */
export const FALSE =
  '(?:an? (?:[a-z]+ )?(?:mistake|error|illusion|fallacy|misunderstanding|misconception)|wrong|false|mistaken|absurd|nonsense|misleading|untrue|unfounded|baseless|groundless|ridiculous|ludicrous|bogus|naive|simplistic|foolish|a myth|an illusion|a mistake|an error|a fantasy|a fallacy)';

const ADVERBS = '(?:simply |plainly |quite |just |clearly |surely |certainly )?';

export const frames: readonly Frame[] = [
  // "According to X, C."
  {
    rule: 'according-to',
    stance: 'reports',
    confidence: 0.85,
    wording: /^according to (?<holder>[^,]{2,100}), (?=\S)/i,
  },
  // "It would be naive to think that C": others think C, but the author rejects it.
  {
    rule: 'mistake-to-think',
    stance: 'rejects',
    confidence: 0.75,
    wording: new RegExp(
      `\\bit (?:is|was|would be|seems) (?:\\w+ ){0,2}${FALSE} to (?:think|believe|assume|suppose|say|claim|argue|imagine|pretend|conclude|suggest) that (?=\\S)`,
      'i',
    ),
  },
  // "It is a myth that C."
  {
    rule: 'mistake-to-think',
    stance: 'rejects',
    confidence: 0.7,
    wording: new RegExp(
      `^it (?:is|was) (?:simply |just |plainly |quite )?(?:not true|not the case|${FALSE}) that (?=\\S)`,
      'i',
    ),
  },
  // "We are told that C", "One often hears that C."
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /^(?:(?:we|I|you|they) (?:are|were|am|was|have been|keep being) (?:\w+ ){0,2}(?:told|assured|warned|informed|promised|reminded|asked to believe)(?: (?:for (?:years|decades|months|weeks)|again and again|over and over|once more|time and again|since \S+))?|(?:we|I|you|one) (?:\w+ ){0,2}(?:hears?|heard|reads?)(?: it (?:said|argued|claimed))?) that (?!(?:about|of|in|from|for|with|before|too|again|and|much|kind)\b)(?=\S)/i,
  },
  // "The court was told by the miller that C": the miller is the holder, not the court.
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /^(?:because, |and )?[^,;:.“”"]{1,60}? (?:is|are|was|were|am|has been|have been|keeps? being|kept being) (?:\w+ )?(?:told|assured|warned|informed|promised|reminded|led to believe|given to understand)(?: by (?<holder>[^,;:“”"]{2,70}?))?(?: (?:in|on|at|last|this) [^,;:“”"]{2,30}?)? that (?!(?:about|of|in|from|for|with|before|too|again|and|much|kind|time)\b)(?=\S)/i,
  },
  // "It has been argued that C."
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /\bit (?:is|has been|has|was|may be|might be|can be|will be) (?!not\b|never\b)(?:\w+ ){0,2}(?:said|argued|claimed|believed|thought|assumed|alleged|objected|contended|supposed|feared|suggested|asserted|held)(?: (?:by (?<holder>[^,;:.“”"]{2,60}?)|(?:in|for|at) [^,;:.“”"]{2,40}?))? that (?=\S)/i,
  },
  // "From X's perspective, C", "In X's view, C."
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.65,
    wording: new RegExp(
      `\\b(?:from|in|on|to|by) ${HOLDER}(?:[’']s?)? (?:own )?(?:perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|telling|account|judgment|judgement|reading|estimates?|reckoning|calculations?|admission|mind), (?=\\S)`,
      'i',
    ),
  },
  // "In the view of X, C."
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(
      `\\b(?:from|in) the (?:perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|judgment|judgement) of ${HOLDER}, (?=\\S)`,
      'i',
    ),
  },
  // "The view of X is that C."
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(
      `\\b${VIEW}s? (?:of|made by|among|held by|put forward by|from) ${HOLDER} (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'i',
    ),
  },
  // "X's view is that C."
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(
      `(?:^|[,;] )(?<holder>(?:the |my |our )?[\\p{L}’'. -]{2,60}?)(?:[’']s?) (?:\\w+ ){0,2}${VIEW}(?:, [^,;:“”"]{3,50},)? (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'iu',
    ),
  },
  // "Her verdict was that C."
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.65,
    wording: new RegExp(
      `^(?<holder>his|her|their|its) (?:\\w+ ){0,2}${VIEW} (?:is|was|has been|remains) (?:\\w+ )?that (?=\\S)`,
      'i',
    ),
  },
  // "The usual argument is that C", "A common objection is that C": no named holder.
  {
    rule: 'argument-is',
    stance: 'reports',
    confidence: 0.55,
    wording:
      /^(?:the|a|an|another|one) (?:[\w-]+ ){0,2}(?:argument|objection|claim|belief|theory|excuse|complaint|charge|worry|fear|hope|reply|answer)(?:, [^,;.]{3,60},)?(?: (?:against|for|in favour of|in favor of|to) [^,;.]{2,60}?)? (?:is|was|has been|remains|goes|runs) (?:\w+ )?that (?=\S)/i,
  },
  // "What the minister says is that C."
  {
    rule: 'view-of',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^what (?<holder>[^,;:.“”"]{2,60}?) (?:says?|said|argues?|means?|meant|thinks?|believes?|fears?|claims?|wants?) is that (?=\S)/i,
  },
  // "There is a widespread belief that C."
  {
    rule: 'argument-is',
    stance: 'reports',
    confidence: 0.5,
    wording:
      /^there (?:is|was|has been) (?:an?|the|still|some|much|growing) (?:[\w-]+ ){0,2}(?:belief|fear|view|feeling|perception|claim|argument|suspicion|notion|myth|idea) that (?=\S)/i,
  },
  // "Ask the union and you will be told that C."
  {
    rule: 'ask-and-hear',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^(?:ask|go to|talk to|speak to|listen to|read) (?<holder>[^,;:.“”"]{2,60}?),? and (?:you (?:will|would|are likely to|may) (?:be (?:told|assured)|hear|learn|think|conclude|read)|(?:he|she|they|it|most|many|some) will (?:tell you|say|insist|reply|assure you|explain))(?: that)? (?=\S+ \S)/i,
  },
  // "To hear the union tell it, C", "If the union is to be believed, C."
  {
    rule: 'ask-and-hear',
    stance: 'questions',
    confidence: 0.6,
    wording:
      /^(?:to (?:hear|listen to) (?<holder>[^,;:.“”"]{2,60}?)(?: tell it| talk)?|if (?<believed>[^,;:.“”"]{2,60}?) (?:is|are) to be believed|if (?:you|we) (?:believe|listen to) (?<heard>[^,;:.“”"]{2,60}?)), (?=\S+ \S)/i,
  },
  // "As far as the union is concerned, C."
  {
    rule: 'from-perspective',
    stance: 'reports',
    confidence: 0.6,
    wording: /^as far as (?<holder>[^,;:.“”"]{2,60}?) (?:is|are|was|were) concerned, (?=\S)/i,
  },
  // "The critics are wrong to say that C."
  {
    rule: 'wrong-to-say',
    stance: 'rejects',
    confidence: 0.7,
    wording: new RegExp(
      `^(?<holder>[^,;:“”"]{2,60}?) (?:is|are|was|were) ${ADVERBS}(?:wrong|mistaken|foolish|misguided)(?: (?:to|when (?:he|she|it|they)) (?:says?|claims?|thinks?|believes?|argues?|suggests?|assumes?|insists?))? that (?=\\S)`,
      'i',
    ),
  },
  {
    rule: 'right-to-say',
    stance: 'endorses',
    confidence: 0.65,
    wording: new RegExp(
      `^(?<holder>[^,;:“”"]{2,60}?) (?:is|are|was|were) ${ADVERBS}(?:right|correct)(?: (?:to|when (?:he|she|it|they)) (?:says?|claims?|thinks?|believes?|argues?|suggests?|points? out|insists?))? that (?=\\S)`,
      'i',
    ),
  },
];
