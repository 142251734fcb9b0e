// A clause with a direct quotation → the report with its speaker: "“…,” she said", "said Ann Lee: “…”", "As she puts
// it, “…”". The quotation marks of several languages are recognized: “A”, „A“, «A», »A«, ''A'', "A".

import type { Range } from '../../../anchor/range.ts';
import type { NounPhrase, Phrases } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { canSpeak } from './can-speak.ts';
import { chainFrom, type Span } from './noun-chains.ts';
import { type Attribution, rangeOf } from './report.ts';
import { sayingOf, stanceOf } from './saying.ts';
import { subjectSigns } from './signs.ts';
import { looseSubjectOf } from './subject.ts';

const PAIRS =
  /[“"]([^“”"]{2,2000})[”"]|„([^„“”]{2,2000})[“”]|«([^«»]{2,2000})»|»([^«»]{2,2000})«|(?<!')''((?:(?!'').){2,2000})''/g;

/** The ranges of the words between quotation marks, without spaces next to the marks. */
export function quotationsIn(sentence: string): readonly Range[] {
  return [...sentence.matchAll(PAIRS)].map(({ 0: whole, index }) => {
    const mark = whole.startsWith("''") ? 2 : 1;
    const words = whole.slice(mark, -mark);
    const start = index + mark + words.length - words.trimStart().length;
    return { start, end: start + words.trim().length };
  });
}

/** Whether a sentence consists of one quotation. */
export function isQuotation(sentence: string): boolean {
  return /^[“"][^“”"]{8,2000}[”"]\.?$/.test(sentence);
}

/**
 * Minimum size of a quotation that can be speech, in words (`LEAST_WORDS`) and in characters (`LEAST_LENGTH`). Shorter
 * quoted words are a term, or are meant ironically.
 */
const LEAST_WORDS = 3;
const LEAST_LENGTH = 12;

export function quoted(clause: string, p: Phrases, pack: FullPack): Attribution | undefined {
  const quotations = quotationsIn(clause).filter((range) => isSpeech(clause, range, p));
  const [first] = quotations;
  if (first === undefined) return undefined;
  const content: readonly Range[] = quotations.map((range) => withoutMarks(clause, range));
  const [head, ...others] = content;
  if (head === undefined) return undefined;
  const outside = (at: number) => !quotations.some(({ start, end }) => start <= at && at < end);
  const verbs = p.verbs.filter(({ head }) => outside(p.words[head]?.start ?? 0));
  const after = verbs.filter(({ first: at }) => (p.words[at]?.start ?? 0) > first.end);
  const before = verbs.filter((one) => !after.includes(one)).toReversed();
  for (const verb of [...after, ...before]) {
    const saying = sayingOf(clause, p, verb, pack);
    if (saying === undefined || verb.passive || (saying.factive && !saying.aside)) continue;
    const subject = looseSubjectOf(p, verb, pack);
    const holder =
      (subject.how === 'strict' ? subject.span : undefined) ?? inverted(p, verb.last + 1, pack) ?? subject.span;
    const range = holder && rangeOf(p, holder);
    if (range === undefined || !outside(range.start)) continue;
    if (!isBeside(clause, first, p.words[verb.head]?.end ?? 0, range, pack)) continue;
    const cue = cueOf(clause, quotations, p.words[verb.head]?.start ?? 0);
    const stance = stanceOf(saying, cue, pack);
    return {
      content: [head, ...others],
      holder: range,
      cue,
      stance,
      rule: 'direct-quote',
      confidence: 0.8,
      signs: [
        `quote ${subject.how}`,
        `quote ${verb.form}`,
        `quote class ${(pack.verbs.get(p.words[verb.head]?.lower ?? '') ?? []).map(({ name }) => name).join()}`,
        `quote ${quotationsIn(clause).length > 1}`,
        ...quoteSigns(clause, first, p, pack),
        ...subjectSigns(p, verb, { span: holder, how: subject.how }, pack).map((sign) => `quote ${sign}`),
      ],
    };
  }
  return inWordsOf(clause, first, [head, ...others], p, pack) ?? namedBefore(clause, first, [head, ...others], p, pack);
}

/** A report that is a quotation after a name and a colon: "The Courier: “…”". */
function namedBefore(
  clause: string,
  first: Range,
  content: Attribution['content'],
  p: Phrases,
  pack: FullPack,
): Attribution | undefined {
  const colon = p.words.findIndex(({ text }) => text === ':');
  const noun = p.nounAt[0];
  const start = p.words[colon]?.end ?? clause.length;
  if (noun === undefined || start > first.start || chainFrom(p, noun, colon, pack).last !== colon - 1) return undefined;
  const holder = { start: 0, end: p.words[colon - 1]?.end ?? 0 };
  const isBetween = /[\p{L}\p{N}]/u.test(clause.slice(start, first.start));
  if (isBetween || !canSpeak(clause.slice(0, holder.end), pack)) return undefined;
  return {
    content,
    holder,
    cue: clause.slice(0, start),
    stance: 'reports',
    rule: 'direct-quote',
    confidence: 0.8,
    signs: ['quote named before', ...quoteSigns(clause, first, p, pack)],
  };
}

/**
 * Whether a quotation may belong to the verb: it is at the beginning of the clause, or after the verb, a comma, a
 * colon, a dash or "that".
 */
function isBeside(clause: string, quotation: Range, verbEnd: number, holder: Range, pack: FullPack): boolean {
  const before = clause.slice(0, quotation.start).replace(/[“"„«»']+\s*$/, '');
  if (before.trim() === '' || /[,:—–] ?$/.test(before)) return true;
  const between = before.slice(Math.max(verbEnd, holder.end));
  return between.trim() === '' || pack.quotations.between.test(between) || pack.quotations.afterThat.test(before);
}

function inWordsOf(
  clause: string,
  first: Range,
  content: Attribution['content'],
  p: Phrases,
  pack: FullPack,
): Attribution | undefined {
  const match = pack.quotations.inWords.exec(clause.slice(0, first.start)) ?? undefined;
  const name = match?.groups?.['of'] ?? match?.groups?.['by'] ?? match?.groups?.['quoted'];
  if (match === undefined || name === undefined) return undefined;
  const start = match.index + match[0].indexOf(name);
  return {
    content,
    holder: { start, end: start + name.length },
    cue: match[0],
    stance: 'reports',
    rule: 'direct-quote',
    confidence: 0.8,
    signs: ['quote in words of', ...quoteSigns(clause, first, p, pack)],
  };
}

/**
 * Signs that show whether a quotation is speech or a term: the words before it, its length, and whether it has a finite
 * verb.
 */
function quoteSigns(clause: string, { start, end }: Range, p: Phrases, pack: FullPack): readonly string[] {
  const before = clause.slice(0, start).replace(/[“"„«»']+\s*$/, '');
  const finite = p.verbs.some(({ form, first }) => {
    const at = p.words[first]?.start ?? 0;
    return form === 'finite' && at >= start && at < end;
  });
  return [
    `quote after ${before.trim() === '' ? 'start' : (pack.quotations.introduces.exec(before)?.[0].trim() ?? 'word')}`,
    `quote share ${Math.floor((4 * (end - start)) / clause.length)}`,
    `quote finite ${finite}`,
    `quote capital ${/^\p{Lu}/u.test(clause.slice(start, end))}`,
    `quote words ${Math.min(5, Math.floor(clause.slice(start, end).split(' ').length / 3))}`,
  ];
}

/**
 * Whether a quotation asserts something: it is long enough and has a verb, or it follows a colon, or it is at the
 * beginning of the clause and ends with a comma.
 */
function isSpeech(clause: string, { start, end }: Range, p: Phrases): boolean {
  const words = clause.slice(start, end);
  const says = p.verbs.some(({ form, first }) => {
    const at = p.words[first]?.start ?? 0;
    return (form === 'finite' || (form === 'infinitive' && at === start)) && at >= start && at < end;
  });
  const announced = /:\s*[“"„«»']{1,2}$/.test(clause.slice(0, start)) && words.split(/\s+/).length >= LEAST_WORDS;
  return (
    announced ||
    (says && words.length >= LEAST_LENGTH && words.split(/\s+/).length >= LEAST_WORDS) ||
    (start <= 2 && words.endsWith(','))
  );
}

function withoutMarks(clause: string, { start, end }: Range): Range {
  return { start, end: end - (/[,.?!;]+$/.exec(clause.slice(start, end))?.[0].length ?? 0) };
}

/**
 * The subject after the verb: "Dr. Ann Lee" in "said Dr. Ann Lee". After a name, "to" begins the addressee: "said Lee to
 * the crowd". After another noun it may belong to the subject: "said the ambassador to Norway".
 */
function inverted(p: Phrases, at: number, pack: FullPack): Span | undefined {
  const { words } = p;
  const noun = p.nounAt[at] ?? untaggedName(p, at);
  if (noun === undefined || noun.first !== at) return undefined;
  const isName = /^\p{Lu}/u.test(words[noun.last]?.text ?? '');
  const addressee = isName ? words.findIndex(({ lower }, i) => i > noun.last && lower === pack.grammar.to) : -1;
  return chainFrom(p, noun, addressee === -1 ? words.length : addressee, pack);
}

/** A capitalized word whose tag is wrong, because it is also another word: "Hall" in "said Hall to the crowd". */
function untaggedName({ words }: Phrases, at: number): NounPhrase | undefined {
  return /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') ? { first: at, last: at, head: at } : undefined;
}

/** The words of the report, outside the quotations. */
function cueOf(clause: string, quotations: readonly Range[], at: number): string {
  const start = Math.max(0, ...quotations.filter(({ end }) => end <= at).map(({ end }) => end));
  const end = Math.min(
    clause.length,
    ...quotations.filter(({ start: from }) => from > at).map(({ start: from }) => from),
  );
  return clause.slice(start, end).replace(/^[\s,.”"“»«']+|[\s.,:“"„«»”']+$/g, '');
}
