// Words between a subject and its verb: "has long", "is fond of", "would have us", "never tires of".

const AUXILIARY =
  'has|have|had|is|are|was|were|am|will|would|may|might|could|can|do|does|did|been|being|to|also|now|then|even|still|often|long|once|just|always|never|already|rather|further|later|first|himself|herself|itself|themselves|of course|no doubt|for his part|for her part|for their part|for its part';

/** Words in -ly that are not adverbs. */
const NO_ADVERB =
  '(?!(?:family|assembly|reply|ally|supply|anomaly|monopoly|bully|homily|homely|friendly|elderly|underbelly) ?$)';

const LEADING: readonly string[] = [
  'likes?|liked|loves?|loved|prefers?|preferred|used|tends?|tended|continues?|continued|wants?|wanted|hastens?|hastened|rush(?:es|ed)?|came|chose|dares?|dared|seems?|seemed|appears?|appeared|tries|tried|go|goes on|went on|gone on',
  '(?:go|goes|went|gone) so far as',
  'liable|quick|keen|eager|happy|ready|inclined|prone|careful|wont|at pains|known|heard',
  '(?:have|wants?|wanted|asks?|asked|like|urges?|invites?|expects?) (?:us|you|people|voters|readers|everyone)',
  '(?:fond|tired|guilty|in the habit) of|given to',
  'on record as|keeps?|kept|(?:begins|began|starts|started|ends|ended) (?:out |up )?by',
  "(?:never|not) tires? of|(?:cannot|can[’']t|could not) (?:help|stop)|never (?:stops?|stopped)",
];

const BEFORE_VERB = new RegExp(` (?:${LEADING.join('|')}|${AUXILIARY}|${NO_ADVERB}[a-z]+ly)$`);

/** The subject before a verb, without auxiliaries, adverbs and similar words between subject and verb. */
export function withoutLead(words: string): string {
  let rest = ` ${words}`;
  while (BEFORE_VERB.test(rest)) rest = rest.replace(BEFORE_VERB, '');
  return rest.slice(1).trimEnd();
}
