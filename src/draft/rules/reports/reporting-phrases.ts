// Reporting verbs of several words before "that": "puts it to me that", "clings to the belief that".

const OWN = '(?:the |an? |his |her |their |its |some |no )?(?:[a-z-]+ )?';

/** Nouns for a view after such a verb. */
const NOTION =
  '(?:idea|notion|view|belief|myth|illusion|hope|claim|fiction|line|fantasy|conviction|argument|theory|assumption|case|point|fear|suspicion|impression|assurance|warning|message|news|opinion|conclusion|complaint|objection|charge|concern|doubt|worry|proposition|principle|doctrine|delusion)s?';

const TO_HAVE =
  'makes?|made|mak(?:es?|ing)|tak(?:es?|ing)|took|holds?|held|clings? to|clung to|peddles?|peddled|pushes|pushed|push|repeats?|repeated|cherish(?:es|ed)?|promotes?|promoted|advances?|advanced|floats?|floated|rais(?:es?|ed)|voic(?:es?|ed)|express(?:es|ed)?|shar(?:es?|ed)|(?:puts?|put) (?:about|forward|forth|out)|spreads?|(?:comes?|came|leaps?|leapt|jump(?:s|ed)?) to|draws?|drew|reach(?:es|ed)?|(?:subscribes?|subscribed) to|offers?|offered|gives?|gave|issu(?:es?|ed)|sends?|sent|defends?|defended|harbours?|harbors?|labours? under|labors? under|(?:falls?|fell) back on|(?:takes?|took) refuge in|(?:rel(?:y|ies|ied)) on|presents?|presented|revives?|revived|trots? out|trotted out|(?:is|are|was|were|am) (?:of|under|wedded to|attached to)|starts? from|started from|begins? from';

const PHRASES: readonly string[] = [
  `(?:${TO_HAVE}) ${OWN}${NOTION}`,
  '(?:mak(?:e|es|ing)|made) (?:it|much of the fact|no secret of (?:the fact|their view|his view|her view)) ?(?:clear|plain|known)?',
  "(?:puts?|put) it (?:to|about to|gently to) (?:me|us|him|her|them|\\p{Lu}[\\p{L}’'-]+|the \\p{L}+)",
  '(?:lets?|let) (?:it be known|slip|us know|me know)',
  '(?:puts?|put) it about',
  '(?:has|have|had) (?:no|little|few|grave|serious) doubts?',
  '(?:is|are|was|were|am|seems?|remains?) (?:\\p{Ll}+ly |quite |still |now )?(?:convinced|certain|sure|confident|adamant|afraid|worried|aware|hopeful|persuaded|insistent|satisfied|optimistic|concerned|clear|right|correct|wrong|mistaken)',
  '(?:takes?|took) it (?:for granted|as read|as given)',
  '(?:has|have|had|would have) it',
  '(?:leaves?|left) (?:no|little) doubt',
  '(?:goes|go|went) on record',
  '(?:rejoices?|rejoiced|glor(?:ies|ied)|takes? comfort|takes? pride) (?:in the fact|in knowing)',
];

export const REPORTING_PHRASES = PHRASES.join('|');
