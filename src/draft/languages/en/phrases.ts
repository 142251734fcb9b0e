// English wordings of several words that report like a verb: "puts it to me that", "clings to the belief that", "is convinced that".

/** Nouns for a view: "the fear that". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  `claim fear argument view belief assertion contention charge complaint objection allegation accusation prediction warning worry suspicion
   theory hope conviction suggestion assurance promise statement insistence idea notion assumption myth thesis criticism concern excuse
   illusion fiction line fantasy case point impression message news opinion conclusion doubt proposition principle doctrine delusion
   claims fears arguments views beliefs assertions charges complaints objections allegations accusations predictions warnings worries suspicions
   theories hopes convictions suggestions assurances promises statements ideas notions assumptions myths concerns illusions points impressions
   opinions conclusions doubts`.split(/\s+/),
);

/** Verbs that take a noun for a view, and so report it: "clings to the belief that". */
export const HOLDING_VERBS =
  /^(?:make|makes|made|making|take|takes|took|hold|holds|held|cling|clings|clung|peddle|peddles|peddled|push|pushes|pushed|repeat|repeats|repeated|cherish|cherishes|cherished|promote|promotes|promoted|advance|advances|advanced|float|floats|floated|raise|raises|raised|voice|voices|voiced|express|expresses|expressed|share|shares|shared|put|puts|spread|spreads|come|comes|came|leap|leaps|leapt|jump|jumps|jumped|draw|draws|drew|reach|reaches|reached|subscribe|subscribes|subscribed|offer|offers|offered|give|gives|gave|issue|issues|issued|send|sends|sent|defend|defends|defended|harbour|harbours|harbor|harbors|labour|labours|labor|labors|fall|falls|fell|rely|relies|relied|present|presents|presented|revive|revives|revived|trot|trots|trotted|is|are|was|were|am|start|starts|started|begin|begins|has|have|had|maintain|maintains|maintained|form|formed|adopt|adopts|adopted|reject|rejects|rejected|sell|sells|sold)$/;

/** Adjectives that report after "be": "is convinced that". */
export const VIEW_ADJECTIVES =
  /^(?:convinced|certain|sure|confident|adamant|afraid|worried|aware|hopeful|persuaded|insistent|satisfied|optimistic|concerned|clear|right|correct|wrong|mistaken|fearful|unaware|skeptical|sceptical|proud|glad|pleased|disappointed)$/;

/** Wordings from the verb on, before "that". */
export const VERB_PHRASES: readonly RegExp[] = [
  /^(?:mak(?:es?|ing)|made) (?:it (?:very |quite |perfectly |abundantly )?(?:clear|plain|known)|much of the fact|no secret of (?:the fact|their view|his view|her view))/i,
  /^puts? it (?:to|about to|gently to) (?:me|us|him|her|them|\p{Lu}[\p{L}’'-]+|the \p{L}+)/u,
  /^(?:lets?|let) (?:it be known|slip|us know|me know)/i,
  /^puts? it about/i,
  /^(?:has|have|had) (?:no|little|few|grave|serious) doubts?/i,
  /^(?:takes?|took) it (?:for granted|as read|as given)/i,
  /^(?:has|have|had) it/i,
  /^(?:leaves?|left) (?:no|little) doubt/i,
  /^(?:goes|go|went) on record/i,
  /^points? (?:\p{L}+ )?out|^pointed (?:\p{L}+ )?out|^pointing (?:\p{L}+ )?out/iu,
  /^(?:rejoic(?:es?|ed)|glor(?:ies|ied)|takes? comfort|takes? pride) (?:in the fact|in knowing)/i,
];

/** Wordings of several words in an aside: "as she puts it". */
export const ASIDE_PHRASES =
  /^(?:(?:puts?|has|have|had) it|let slip|likes? to say|liked to say|points? (?:\p{L}+ )?out|pointed (?:\p{L}+ )?out)/iu;

/** Wordings that show that the author accepts the content. */
export const FACTIVE_PHRASES = /^point(?:s|ed|ing)? (?:\p{L}+ )?out/u;
