// English sentences and clauses that announce the views after them: “The bishop put it gently: …”.

import type { AnnouncementWords } from '../claim-words.ts';

const MANY = '(?:two|three|four|five|six|several|some|a number of|a few|the following|various|many)';
const VIEWS =
  '(?:objections|arguments|points|claims|complaints|fears|worries|concerns|answers|replies|excuses|charges|criticisms|reasons|grounds|doubts|warnings|predictions|accusations|messages)';
const RAISE =
  '(?:raises?|raised|makes?|made|offers?|offered|gives?|gave|advances?|advanced|have|has|puts? forward|cites?|cited|presents?|presented|brings? up|brought up|lists?|listed|produces?|produced|sends?|sent|voices?|voiced)';
const HOLDER = '(?<holder>[^,;:“”"]{2,70}?)';
/** Words between the holder and the verb: ", who built it," in "Ann Lee, who built it, says". */
const ASIDE = '(?:, [^;:“”"]{2,60},)?';
const NOUN =
  '(?:answer|reply|response|message|argument|view|verdict|warning|complaint|objection|motto|conclusion|point|explanation|excuse|advice|slogan|claim|fear|hope)';

export const announcements: AnnouncementWords = {
  views: new RegExp(
    `^(?<holder>[^,;:“”"]{2,60}?) (?:(?:often|usually|also|now|will|may|always|generally|then) )*${RAISE} ${MANY} (?:[a-z-]+ ){0,2}${VIEWS}\\b`,
    'i',
  ),
  unheldViews: new RegExp(
    `^${MANY} (?:[a-z-]+ ){0,2}${VIEWS} (?:are|were|have been) (?:[a-z]+ )?(?:raised|made|heard|voiced|offered|given|put forward|advanced)\\b`,
    'i',
  ),
  viewsHint: new RegExp(`\\b${VIEWS}\\b`),
  own: /^(?:I|we)\b/i,
  pronoun: /^(?:he|she|they|it)$/i,
  group:
    /^(?:The |Some |Many |Most |Several )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+s (?:of|in|from|at) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}’'-]*){0,6}(?= \p{Ll})/u,
  plainGroup:
    /^(?:(?:The|Some|Many|Most|Several|Both) )?((?:[\p{L}’'-]+ ){1,3}[\p{Ll}]+s)(?= (?:whom?|are|were|have|had|will|would|say|do|did)\b)/u,
  beforeColon: [
    new RegExp(
      `^${HOLDER}${ASIDE} (?:(?:once|has|have|had|also|even) )*(?:puts?|put) it(?: (?:\\w+ ){0,3}\\w+)?$`,
      'i',
    ),
    new RegExp(
      `^${HOLDER}[’']s? (?:own |usual |first |only )?${NOUN} (?:is|was|has been|remains|goes|ran|runs)(?: (?:\\w+ ){0,3}\\w+)?$`,
      'i',
    ),
    new RegExp(
      `^(?<holder>his|her|their|its) (?:own |usual |first |only )?${NOUN} (?:is|was|has been|remains|goes|ran|runs)(?: (?:\\w+ ){0,3}\\w+)?$`,
      'i',
    ),
    /^(?:the|their|one|another) (?:\w+ )?(?:argument|objection|reasoning|claim|fear|theory|story) (?:goes|runs)(?: (?:something |rather )?like this)?$/i,
    new RegExp(
      `^(?:the|one|another|a) (?:usual|official|standard|common|conventional|stock|favou?rite|received|orthodox|popular|familiar|obvious|ready|first|second) ${NOUN} (?:is|was|has been|remains)(?: \\w+){1,3}$`,
      'i',
    ),
    new RegExp(`^${HOLDER} (?:went|goes) (?:further|on)$`, 'i'),
    new RegExp(
      `^${HOLDER}${ASIDE} (?:was|is|are|were) (?:even |still )?(?:more|less|quite|very)? ?(?:blunt|blunter|clear|clearer|explicit|polite|franker?|brief|adamant)$`,
      'i',
    ),
  ],
  only: [
    new RegExp(
      `^${HOLDER}${ASIDE} (?:(?:once|has|have|had|also|even) )*(?:puts?|put) it(?: to \\w+)?(?: (?:\\w+ ){0,3}\\w+)?$`,
      'i',
    ),
    new RegExp(`^${HOLDER}${ASIDE} (?:begs?|begged) to differ$`, 'i'),
    new RegExp(
      `^${HOLDER}${ASIDE} (?:(?:does|do|did) not see|sees?|saw|hears?|heard|views?|viewed|tells?|told|takes?) (?:it|things|all (?:of )?this|all that|the matter|the story|this|that) (?:very |rather |quite |somewhat |altogether )?(?:differently|otherwise|that way|in another light|a different (?:way|story))$`,
      'i',
    ),
    new RegExp(`^${HOLDER}${ASIDE} (?:disagrees?|disagreed|objects?|demurs?|demurred|protests?)$`, 'i'),
  ],
  onlyHint: /puts? it|differ|disagree|object|demur|protest|(?:otherwise|way|light|story)$/,
};
