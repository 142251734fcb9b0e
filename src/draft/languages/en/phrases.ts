// English reports of several words: "puts it to me that", "clings to the belief that", "is convinced that".

import type { ReportWords } from '../pack.ts';
import { asides } from './asides.ts';
import { manner } from './verbs.ts';

/** Nouns for the view of a named holder: "fear" in "the miller's fear that". */
const VIEWS =
  'claim fear argument view belief assertion contention charge complaint objection allegation accusation prediction warning worry suspicion theory hope conviction suggestion assurance promise statement insistence idea notion assumption myth thesis criticism concern excuse';

/** A pattern that matches any of these nouns. */
export const VIEW_NOUN = `(?:${VIEWS.replaceAll(' ', '|')})`;

const viewNouns: ReadonlySet<string> = new Set(
  `${VIEWS} illusion fiction line fantasy case point impression message news opinion conclusion doubt proposition principle doctrine delusion
   claims fears arguments views beliefs assertions charges complaints objections allegations accusations predictions warnings worries suspicions
   theories hopes convictions suggestions assurances promises statements ideas notions assumptions myths concerns illusions points impressions
   opinions conclusions doubts presupposition presuppositions supposition suppositions observation observations remark pretext grounds
   feeling feelings consensus perception perceptions rumor rumour rumors rumours accusation reply answer contention maxim axiom inference
   apprehension apprehensions persuasion sentiment expectation expectations recognition realization admission confession lesson
   anxiety conjecture hypothesis prejudice pretense pretence verdict finding findings reminder`.split(/\s+/),
);

const aimNouns: ReadonlySet<string> = new Set([
  ...viewNouns,
  ...'call calls demand demands desire desires concern intention intentions wish wishes alarm plea pleas support opposition'.split(
    ' ',
  ),
]);

const holdingVerbs =
  /^(?:make|makes|made|making|take|takes|took|hold|holds|held|cling|clings|clung|peddle|peddles|peddled|push|pushes|pushed|repeat|repeats|repeated|cherish|cherishes|cherished|promote|promotes|promoted|advance|advances|advanced|float|floats|floated|raise|raises|raised|voice|voices|voiced|express|expresses|expressed|share|shares|shared|put|puts|spread|spreads|come|comes|came|leap|leaps|leapt|jump|jumps|jumped|draw|draws|drew|reach|reaches|reached|subscribe|subscribes|subscribed|offer|offers|offered|give|gives|gave|issue|issues|issued|send|sends|sent|defend|defends|defended|harbour|harbours|harbor|harbors|labour|labours|labor|labors|fall|falls|fell|rely|relies|relied|present|presents|presented|revive|revives|revived|trot|trots|trotted|is|are|was|were|am|start|starts|started|begin|begins|has|have|had|maintain|maintains|maintained|form|formed|adopt|adopts|adopted|reject|rejects|rejected|sell|sells|sold)$/;

const viewAdjectives =
  /^(?:convinced|certain|sure|confident|adamant|afraid|worried|aware|hopeful|persuaded|insistent|satisfied|optimistic|concerned|clear|right|correct|wrong|mistaken|fearful|unaware|skeptical|sceptical|proud|glad|pleased|disappointed)$/;

const verbPhrases: readonly RegExp[] = [
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
  /^(?:call(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|appeal(?:s|ed|ing)?) (?:\p{L}+ly )?(?:for|on|upon)/iu,
  /^(?:hint(?:s|ed|ing)? at|object(?:s|ed|ing)? to|insist(?:s|ed|ing)? (?:up)?on|confess(?:es|ed|ing)? to|admit(?:s|ted|ting)? to)/iu,
  /^(?:rejoic(?:es?|ed)|glor(?:ies|ied)|takes? comfort|takes? pride) (?:in the fact|in knowing)/i,
];

const asidePhrases =
  /^(?:(?:puts?|has|have|had) it|let slip|likes? to say|liked to say|points? (?:\p{L}+ )?out|pointed (?:\p{L}+ )?out)/iu;

const factivePhrases = /^point(?:s|ed|ing)? (?:\p{L}+ )?out/u;

/** Beginnings of sentences with a noun for a view: "The miller’s fear that", "The view that". */
const viewSubject = new RegExp(
  `^(?:(?<holder>[^,;:.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) (?:own |main |other |old |constant )?|(?:the|this|that) (?:[a-z-]+ )?)${VIEW_NOUN} that (?=\\S)`,
  'iu',
);

/** One word from each report of several words: "points" of "points out", "convinced" of "is convinced". */
const mayReport = new RegExp(`^(?:points?|pointed|pointing|it|slip|record|doubts?)$|${viewAdjectives.source}`);

export const reports: Omit<ReportWords, 'nounIdioms'> = {
  asides,
  viewSubject,
  viewNouns,
  aimNouns,
  viewAdjectives,
  holdingVerbs,
  verbPhrases,
  asidePhrases,
  factivePhrases,
  mayReport,
  manner,
};
