// A sentence → its clauses with their connectives. A sentence is divided only if both parts assert something, and never
// inside quotations or brackets. In the examples, P is a premise, C a conclusion, and A and B are any claims.

import type { Range } from '../../../anchor/range.ts';
import { wordCount } from '../../../text/prose.ts';
import { announcementIn } from '../reports/announcements.ts';

/**
 * The relation of a clause to the clause before it. It is `beside` if the connective shows no particular relation, such
 * as a semicolon.
 */
export type Joint = 'reason' | 'conclusion' | 'contrast' | 'concession' | 'detail' | 'beside';

export interface Clause extends Range {
  readonly joint: Joint | undefined;
  readonly cue: string | undefined;
  /**
   * The relation of the clause before, if the conjunction is at the beginning of that clause: a concession in "Although
   * A, B", a reason in "Because P, C".
   */
  readonly first?: 'concession' | 'reason' | undefined;
}

/** Minimum number of words of a clause. Fewer words stay together with a neighboring clause. */
const LEAST_WORDS = 4;

/** Minimum number of words of a clause after a semicolon, "but" or "because". */
const FEWEST_WORDS = 3;

/** Minimum number of words of a clause before a semicolon, "but", "because" or "for": "Nobody did, but …" */
const FEWEST_BEFORE = 2;

const JOINTS: readonly (readonly [Joint, RegExp])[] = [
  ['reason', /^(?:because|since|for)$/i],
  [
    'conclusion',
    /^(?:therefore|hence|thus|and so|and therefore|and thus|and hence|so|which (?:is why|means|means that|shows that|suggests that))$/i,
  ],
  ['contrast', /^(?:but|yet|whereas|while)$/i],
  ['concession', /^(?:even though|although|though)$/i],
  ['detail', /^:$/],
];

/** Number of characters on each side of a connective in which a finite verb is looked for. */
const REACH = 200;

/** Past forms of irregular verbs. */
const PAST =
  'said|came|went|took|gave|made|got|saw|knew|found|kept|left|lost|paid|sold|told|thought|brought|bought|built|held|led|met|ran|sat|sent|shut|spent|stood|taught|won|wrote|began|broke|chose|drew|drove|fell|felt|flew|grew|rose|became|meant|cut|put';
/** A finite verb. Words without a finite verb are not a clause, but a list or an addition. */
const FINITE = new RegExp(
  `\\b(?:${PAST}|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|shall|does|did|do|cannot|[a-z]+n[’']t|ought|[a-z]{2,}(?:s|ed)|(?:I|[Ww]e|[Yy]ou|[Tt]hey) [a-z]{3,})\\b`,
);

/** Words that can begin a subject. "Since", "while" and "for" are conjunctions only before such a word. */
const SUBJECT =
  '(?=(?:the|a|an|this|these|those|it|he|she|they|we|I|you|there|such|our|his|her|their|its|no|nobody|nothing|most|many|few|one|all|both|each|every|neither|what|\\p{Lu})\\b)';

const JOINT = new RegExp(
  `,? (because|whereas|even though|although|though) (?!of\\b)|, (but|yet|and so|and therefore|and thus|and hence|so|hence|therefore|which is why|which means that|which means|which shows that|which suggests that) (?!that\\b|does\\b|do\\b|did\\b|is\\b|are\\b|was\\b|were\\b|has\\b|have\\b|will\\b|far\\b|long\\b|many\\b|much\\b|also\\b)|, (since|while|for) ${SUBJECT}|(:) (?=[\\p{L}“"])|; ?(?:(but|yet|therefore|hence|thus|so) )?`,
  'giu',
);

/** A subordinate clause at the beginning of a sentence: "Although A, B", "Because P, C", "While A, B". */
const OPENING =
  /^(although|though|even though|while|whereas|because|since) (?!of\b|then\b)[^,;:“”"]{12,200}?(?:, [^,;:“”"]{3,60},)?(, )(?=\S+ \S+)/i;

/** Quotations and brackets, in which no clause begins or ends. */
const WHOLE = /[“"][^“”"]{1,2000}[”"]|\([^()]{1,500}\)/g;

export function clausesOf(sentence: string, start: number, end: number): readonly Clause[] {
  const whole = [...sentence.matchAll(WHOLE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const opening = openingClauses(sentence, start, end);
  const clauses: Clause[] = [...(opening ?? [{ start, end, joint: undefined, cue: undefined }])];
  let at = 0;
  for (const match of sentence.slice(0, end).matchAll(JOINT)) {
    while (at < whole.length && (whole[at] as Range).end <= match.index) at += 1;
    const last = clauses.at(-1) as Clause;
    const next = match.index + match[0].length;
    if (match.index <= last.start || next >= end || (whole[at]?.start ?? end) < match.index) continue;
    const cue = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])?.toLowerCase();
    const before = sentence.slice(Math.max(last.start, match.index - REACH), match.index);
    if (
      cue === ':' &&
      /[“"]/.test(sentence.charAt(next)) &&
      (introducesSpeech(before) || announcementIn(before) === undefined)
    )
      continue;
    const least = /^(?:but|because)$/.test(cue ?? '') || match[0].startsWith(';') ? FEWEST_WORDS : LEAST_WORDS;
    if (
      !(
        isClause(before, least === FEWEST_WORDS || cue === 'for' ? FEWEST_BEFORE : LEAST_WORDS) ||
        (cue === ':' && announcementIn(before) !== undefined)
      ) ||
      !isClause(sentence.slice(next, Math.min(end, next + REACH)), least, SURE.test(cue ?? ''))
    )
      continue;
    clauses[clauses.length - 1] = { ...last, end: match.index };
    clauses.push({ start: next, end, joint: jointOf(cue), cue });
  }
  return clauses;
}

/**
 * Whether words before a colon introduce a quotation, as in "Ann Lee told the Courier: “…”". Such a sentence is not
 * divided at the colon.
 */
function introducesSpeech(before: string): boolean {
  return /\b(?:says?|said|tells?|told|writes?|wrote|written|repl(?:y|ies|ied)|answer(?:s|ed)|adds?|added|warn(?:s|ed)|insist(?:s|ed)|argue[sd]?|declare[sd]?|explain(?:s|ed)|complain(?:s|ed)|object(?:s|ed)|conclude[sd]?)\b/.test(
    before.slice(-60),
  );
}

function openingClauses(sentence: string, start: number, end: number): readonly Clause[] | undefined {
  const match = OPENING.exec(sentence.slice(start, Math.min(end, start + 400)));
  if (match === null) return undefined;
  const cue = (match[1] ?? '').toLowerCase();
  const next = start + match[0].length;
  const from = start + cue.length + 1;
  const to = next - (match[2] ?? '').length;
  if (!isClause(sentence.slice(from, to)) || !isClause(sentence.slice(next, end))) return undefined;
  const first = jointOf(cue) === 'reason' ? 'reason' : 'concession';
  return [
    { start: from, end: to, joint: undefined, cue },
    { start: next, end, joint: first === 'reason' ? 'conclusion' : 'beside', cue, first },
  ];
}

export function jointOf(cue: string | undefined): Joint {
  return JOINTS.find(([, word]) => word.test(cue ?? ''))?.[0] ?? 'beside';
}

/** Conjunctions that always begin a clause. No finite verb is required after them. */
const SURE = /^(?:because|although|even though|whereas)$/;

function isClause(text: string, least = LEAST_WORDS, sure = false): boolean {
  return wordCount(text) >= least && (sure || FINITE.test(text)) && !OPEN_RELATIVE.test(text);
}

/**
 * A noun with a relative clause, such as "an education that is pursued". It is no clause of its own, because its only
 * verb belongs to the relative clause.
 */
const OPEN_RELATIVE =
  /^(?:an?|the|those|any|every|whoever|anyone|people) (?:[\p{L}’'-]+ ){0,3}?(?:that|who|which) (?:(?:is|are|was|were|has|have|had|been) )?[\p{L}’'-]+(?: [\p{L}’'-]+)?$/iu;
