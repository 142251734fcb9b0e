// Verbs of saying in a clause → the report of the first that has a subject and a complement: "X argues that C", "X says C",
// "X, who owns it, made it clear that C", "…, arguing that C".

import type { Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack, Stance, VerbClass } from '../../languages/pack.ts';
import { type Complement, complementFrom, isClauseAt } from './complement.ts';
import { type Attribution, rangeOf, reportFrom } from './report.ts';
import { chainFrom, type Span, subjectOf } from './subject.ts';

/** Properties of a verb, with the words that belong to it, as the verb of a report. */
export interface Saying {
  /** The number of the token after the verb and its words. */
  readonly next: number;
  readonly bare: boolean;
  readonly addressee: boolean;
  readonly factive: boolean;
  readonly rejects: boolean;
  readonly aside: boolean;
  /** Whether the verb alone makes the report, without a noun or adjective. */
  readonly plain: boolean;
}

export function verbReport(clause: string, p: Phrases, pack: FullPack): Attribution | undefined {
  for (const verb of p.verbs) {
    const saying = sayingOf(clause, p, verb, pack);
    if (saying === undefined) continue;
    const complement = complementFrom(p, saying.next, saying);
    if (complement === undefined || complement.kind === 'colon') continue;
    const holder = subjectOf(p, verb);
    if (holder === undefined || isImpersonal(p, holder, verb, saying)) continue;
    return reportOf(clause, p, holder, saying, complement, pack);
  }
  return undefined;
}

function reportOf(
  clause: string,
  p: Phrases,
  holder: Span,
  saying: Saying,
  { kind, first }: Complement,
  pack: FullPack,
): Attribution {
  const start = (p.words[first] as (typeof p.words)[number]).start;
  const range = rangeOf(p, holder);
  const cue = (range.start < start ? clause.slice(range.start, start) : clause.slice(0, start)).trim();
  const sure = kind === 'that' ? 0.75 : 0.55;
  const found = reportFrom(start, clause, {
    rule: kind === 'that' ? 'verb-that' : 'verb-without-that',
    stance: stanceOf(saying, cue, pack),
    confidence: saying.factive ? sure - 0.15 : sure,
    cue,
    holder: range,
  });
  const end = endOfSubordinate(p, holder, first);
  return end === undefined ? found : { ...found, content: [{ start, end }] };
}

/** The end of a report in a subordinate clause at the head: "When she said that A, B". */
function endOfSubordinate(p: Phrases, { first }: Span, from: number): number | undefined {
  if (first > 2 || !SUBORDINATE.test(p.words[0]?.lower ?? '')) return undefined;
  const comma = p.words.findIndex(
    ({ text }, i) => i > from + 2 && text === ',' && (isClauseAt(p, i + 1) || p.words[i + 1]?.tag === 'EX'),
  );
  return p.words[comma]?.start;
}

const SUBORDINATE = /^(?:when|while|if|although|though|after|before|since|because|once|whenever)$/;

/** The report that a verb can make; undefined for other verbs. */
export function sayingOf(clause: string, p: Phrases, verb: VerbGroup, pack: FullPack): Saying | undefined {
  const { words, nounAt } = p;
  const head = words[verb.head];
  if (head === undefined) return undefined;
  const rest = clause.slice(head.start, head.start + LONGEST_PHRASE);
  const phrase = pack.reports.verbPhrases
    .map((wording) => wording.exec(rest)?.[0])
    .find((found) => found !== undefined);
  if (phrase !== undefined) {
    const end = head.start + phrase.length;
    const next = words.findIndex(({ start }) => start >= end);
    return {
      ...NOT_PLAIN,
      next: next === -1 ? words.length : next,
      aside: true,
      factive: pack.reports.factivePhrases.test(phrase),
    };
  }
  const adjective = verb.head > verb.first ? verb.head : skipAdverbs(p, verb.last + 1);
  if (isBe(words[verb.first]?.lower) && pack.reports.viewAdjectives.test(words[adjective]?.lower ?? ''))
    return { ...NOT_PLAIN, next: adjective + 1 };
  const class_ = verb.passive ? undefined : classOf(pack.verbs.get(head.lower));
  if (class_ !== undefined)
    return {
      next: verb.last + 1,
      bare: class_.bare === true,
      addressee: class_.addressee === true,
      factive: class_.factive === true,
      rejects: class_.rejects === true,
      aside: class_.aside === true,
      plain: true,
    };
  if (!pack.reports.holdingVerbs.test(head.lower)) return undefined;
  const at = /^(?:IN|RP|TO)$/.test(words[verb.last + 1]?.tag ?? '') ? verb.last + 2 : verb.last + 1;
  const noun = nounAt[words[at]?.tag === 'IN' || words[at]?.lower === 'to' ? at + 1 : at];
  return noun !== undefined &&
    pack.reports.viewNouns.has(words[noun.head]?.lower ?? '') &&
    words[noun.last + 1]?.lower === 'that'
    ? { ...NOT_PLAIN, next: noun.last + 1 }
    : undefined;
}

const LONGEST_PHRASE = 60;
const NOT_PLAIN = {
  bare: false,
  addressee: false,
  factive: false,
  rejects: false,
  aside: false,
  plain: false,
} as const;

function classOf(classes: readonly VerbClass[] | undefined): VerbClass | undefined {
  return classes?.find(({ describes }) => describes === undefined);
}

function isBe(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:is|are|was|were|am|be|been|being|remains?|remained|seems?|seemed|has|have|had|'s|'re|'m)$/.test(word)
  );
}

function skipAdverbs({ words }: Phrases, from: number): number {
  let at = from;
  while (/^RB/.test(words[at]?.tag ?? '')) at += 1;
  return at;
}

/** Whether the subject is an empty "it": "it is certain that", "it shows that". */
function isImpersonal({ words }: Phrases, { first, last }: Span, verb: VerbGroup, { plain }: Saying): boolean {
  const word = words[last]?.lower ?? '';
  if (first !== last || !/^(?:it|this|that|what|these)$/.test(word)) return false;
  return !plain || verb.passive || word !== 'it' || verb.form === 'infinitive';
}

/** The author's stance that the words for a report show. */
export function stanceOf(
  { factive, rejects }: Pick<Saying, 'factive' | 'rejects'>,
  words: string,
  { reports: { manner } }: FullPack,
): Stance {
  if (rejects || manner.rejects.test(words)) return 'rejects';
  if (manner.questions.test(words)) return 'questions';
  if (manner.endorses.test(words)) return 'endorses';
  return factive ? 'endorses' : 'reports';
}

/** "X sees the plan as a gift", "X calls the bridge a disgrace", "X accuses the board of hiding it". */
export function description(clause: string, p: Phrases, pack: FullPack): Attribution | undefined {
  for (const verb of p.verbs) {
    const classes =
      verb.passive || verb.form === 'participle' ? undefined : pack.verbs.get(p.words[verb.head]?.lower ?? '');
    for (const { describes } of classes ?? []) {
      const first = describes && describedAt(p, verb.last + 1, describes);
      const holder = first === undefined ? undefined : subjectOf(p, verb);
      if (
        first === undefined ||
        holder === undefined ||
        (holder.first === holder.last && /^(?:it|this|that|what)$/.test(p.words[holder.last]?.lower ?? ''))
      )
        continue;
      const start = p.words[first]?.start ?? 0;
      const range = rangeOf(p, holder);
      const found = reportFrom(start, clause, {
        rule: 'describes-as',
        stance: 'reports',
        confidence: 0.5,
        cue: (range.start < start ? clause.slice(range.start, start) : clause.slice(0, start)).trim(),
        holder: range,
      });
      const end = /, (?:which|who|an?|but|and) /.exec(clause.slice(start))?.index;
      return end === undefined ? found : { ...found, content: [{ start, end: start + end }] };
    }
  }
  return undefined;
}

/** The number of the first token of a description: of the object, or of the words after "of". */
function describedAt(p: Phrases, at: number, word: 'as' | 'be' | 'of'): number | undefined {
  const { words, nounAt, verbAt } = p;
  const object = nounAt[at];
  if (object === undefined || object.first !== at || POINTS.test(words[at]?.lower ?? '')) return undefined;
  const last = word === 'of' ? object.last : chainFrom(p, object, at + LONGEST_OBJECT).last;
  const next = words[last + 1];
  const after = words[last + 2];
  if (next === undefined) return undefined;
  if (word === 'of') return next.lower === 'of' && verbAt[last + 2]?.form === 'gerund' ? last + 2 : undefined;
  if (word === 'as')
    return next.lower === 'as' &&
      !isClauseAt(p, last + 2) &&
      (nounAt[last + 2] !== undefined || /^(?:JJ|VBG|VBN|RB|``)$/.test(after?.tag ?? ''))
      ? at
      : undefined;
  const isDescribed =
    (next.lower === 'to' && after?.lower === 'be') ||
    (/^an?$/.test(next.lower) && !/^(?:few|lot|little|bit)$/.test(after?.lower ?? '')) ||
    (/^[“"]$/.test(next.text) && words.length - last > 3);
  return isDescribed && !isClauseAt(p, at) ? at : undefined;
}

const LONGEST_OBJECT = 9;

/** Objects that are not understood without their context. */
const POINTS = /^(?:it|this|that|them|him|her|me|us|what|itself|themselves|himself|herself)$/;
