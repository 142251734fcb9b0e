// Words before a colon that name the holder of the words after it: "The bishop put it gently: …", "Her answer was
// simple: “…”".

import type { Range } from '../../../anchor/range.ts';

const HOLDER = '(?<holder>[^,;:“”"]{2,70}?)';
/** Words between the holder and the verb: ", who built it," in "Ann Lee, who built it, says". */
const ASIDE = '(?:, [^;:“”"]{2,60},)?';
const NOUN =
  '(?:answer|reply|response|message|argument|view|verdict|warning|complaint|objection|motto|conclusion|point|explanation|excuse|advice|slogan|claim|fear|hope)';

const ANNOUNCES: readonly RegExp[] = [
  new RegExp(`^${HOLDER}${ASIDE} (?:(?:once|has|have|had|also|even) )*(?:puts?|put) it(?: (?:\\w+ ){0,3}\\w+)?$`, 'i'),
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
];

/**
 * Sentences that only announce a report in the next sentence: "The bishop put it more bluntly", "Warsaw sees this
 * differently".
 */
const ONLY_ANNOUNCES: readonly RegExp[] = [
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
];

/** Words that every sentence announcing a report contains. They are tested first, because the patterns are slower. */
const HINT = /puts? it|differ|disagree|object|demur|protest|(?:otherwise|way|light|story)$/;

export function onlyAnnounces(sentence: string): boolean {
  const words = sentence.replace(/[.!:]$/, '');
  return words.length <= LONGEST && HINT.test(words) && ONLY_ANNOUNCES.some((wording) => wording.test(words));
}

/** Maximum length of an announcement, in characters. Longer words before a colon are an ordinary clause. */
const LONGEST = 120;

export interface Announcement {
  /** The range of the holder within the clause. Undefined if the clause names no holder. */
  readonly holder: Range | undefined;
}

/** @param clause the words before the colon */
export function announcementIn(clause: string): Announcement | undefined {
  if (clause.length > LONGEST) return undefined;
  for (const wording of ANNOUNCES) {
    const match = wording.exec(clause);
    if (match === null) continue;
    const holder = match.groups?.['holder'];
    return { holder: holder === undefined ? undefined : { start: 0, end: holder.length } };
  }
  return undefined;
}
