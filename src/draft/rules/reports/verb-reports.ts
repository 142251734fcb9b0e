// A verb of saying in a clause → possible reports, each with its signs: the verb, its form, its subject, the words
// around the content. Improbable reports are proposed too, because a learned model later judges all by their signs.

import type { NounPhrase, Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { complementFrom, isClauseAt, isRelativeThat, opensClause } from './complement.ts';
import { chainFrom, type Span } from './noun-chains.ts';
import { quotationsIn } from './quotations.ts';
import { type Attribution, rangeOf, reportFrom } from './report.ts';
import { passiveSaying, type Saying, sayingOf, stanceOf } from './saying.ts';
import { contentSigns, pairedSigns, subjectSigns } from './signs.ts';
import { looseSubjectOf, type Subject, subjectOf } from './subject.ts';

/** Maximum number of tokens between a verb and its content. */
const FARTHEST = 22;

export function verbReports(clause: string, p: Phrases, pack: FullPack): readonly Attribution[] {
  const quotations = quotationsIn(clause);
  return p.verbs.flatMap((verb) => {
    const at = p.words[verb.head]?.start ?? 0;
    const inside = quotations.some(({ start, end }) => start <= at && at < end && end - start < clause.length - 2);
    return inside ? [] : reportsBy(clause, p, verb, pack);
  });
}

function reportsBy(clause: string, p: Phrases, verb: VerbGroup, pack: FullPack): readonly Attribution[] {
  const saying = sayingOf(clause, p, verb, pack) ?? passiveSaying(p, verb, pack);
  if (saying === undefined) return [];
  const subject = holderOf(p, verb, saying, pack);
  if (subject.how === 'negated') return [];
  const own = verbSigns(p, verb, saying, pack);
  const holder = subjectSigns(p, verb, subject, pack);
  const outer = p.words[(subject.span?.first ?? verb.first) - 1]?.lower ?? '';
  const within = pack.grammar.subordinate.test(outer) ? [`within ${outer}`] : [];
  const shared = [...own, ...holder, ...pairedSigns(own, holder), ...within];
  const raised = raisedFrom(p, verb, saying, pack);
  return [...complementsOf(p, verb, saying, pack), ...(raised === undefined ? [] : [raised])].map(({ kind, first }) => {
    const joint = p.words[first - 1];
    const signs = [
      ...shared,
      ...contentSigns(p, saying.next, first, pack),
      ...strict(p, verb, subject, saying, first, pack),
      ...(joint?.tag === 'IN' ? [`joint ${joint.lower}`] : []),
    ];
    const found = attributionOf(clause, p, subject.span, saying, kind, first, pack);
    return { ...found, signs: [...signs, ...signs.map((sign) => `${kind} ${sign}`), kind] };
  });
}

/** Signs that show whether strict rules of grammar find the same content and the same subject. */
function strict(
  p: Phrases,
  verb: VerbGroup,
  { span, how }: Subject,
  saying: Saying,
  first: number,
  pack: FullPack,
): readonly string[] {
  const complement = complementFrom(p, saying.next, saying, pack)?.first === first;
  const impersonal = span !== undefined && isImpersonal(p, span, verb, saying, pack);
  const said = how === 'strict' && span !== undefined && !impersonal;
  return [
    ...(complement ? ['strict complement'] : []),
    ...(impersonal ? ['impersonal'] : []),
    ...(complement && said ? ['strict'] : []),
  ];
}

/** Whether the subject is a pronoun that means nobody: "it" in "it is certain that", "this" in "this shows that". */
function isImpersonal(
  { words }: Phrases,
  { first, last }: Span,
  verb: VerbGroup,
  { plain }: Saying,
  pack: FullPack,
): boolean {
  const word = words[last]?.lower ?? '';
  if (first !== last || !pack.grammar.impersonal.test(word)) return false;
  return !plain || verb.passive || word !== pack.grammar.it || verb.form === 'infinitive';
}

/** The words for the holder: the subject of the verb or, after a passive verb, the noun phrase after "by". */
function holderOf(p: Phrases, verb: VerbGroup, { next, plain }: Saying, pack: FullPack): Subject {
  if (verb.passive && plain) {
    const noun = p.words[next]?.lower === pack.grammar.by ? p.nounAt[next + 1] : undefined;
    return noun === undefined
      ? { span: undefined, how: 'passive' }
      : { span: chainFrom(p, noun, next + 12, pack), how: 'agent' };
  }
  return looseSubjectOf(p, verb, pack);
}

function verbSigns(p: Phrases, verb: VerbGroup, saying: Saying, pack: FullPack): readonly string[] {
  const { words } = p;
  const head = words[verb.head];
  const lower = head?.lower ?? '';
  const names = (pack.verbs.get(lower) ?? []).map(({ name }) => name);
  const opener = words[verb.first];
  const before = words[verb.first - 1];
  const outset = words[0]?.lower ?? '';
  return [
    `verb ${lower.slice(0, 5)}`,
    ...(names.length > 0 ? names.map((name) => `class ${name}`) : ['class none']),
    `form ${verb.form}${verb.passive ? ' passive' : ''}`,
    `tag ${head?.tag}`,
    ...(verb.negated ? ['negated'] : []),
    ...(verb.first < verb.head && /^(?:MD|TO)$/.test(opener?.tag ?? '') ? [`modal ${opener?.lower}`] : []),
    ...(verb.first === 0 ? [`opens clause ${verb.form}`] : []),
    ...(isHypothetical(p, verb) ? ['hypothetical'] : []),
    ...(saying.plain ? [] : ['phrase']),
    ...(saying.factive ? ['factive'] : []),
    `before ${/^(?:CC|IN|TO|WP|WDT|,|RB|VB.?)$/.test(before?.tag ?? '') ? before?.lower : before?.tag}`,
    ...(pack.grammar.subordinate.test(outset) ? [`outset ${outset}`] : []),
  ];
}

/** Whether a verb says what somebody may or should say: "would have to prove", "to argue". */
function isHypothetical({ words }: Phrases, { first, head, form }: VerbGroup): boolean {
  return form === 'infinitive' || (first < head && words[first]?.tag === 'MD');
}

type Kind = 'that' | 'bare' | 'to' | 'it' | 'asked' | 'raised' | 'doing' | 'object' | 'direct';

interface Complement {
  readonly kind: Kind;
  readonly first: number;
}

/**
 * The possible contents of a verb, by kind: after "that" (`that`), a clause without "that" (`bare`), an infinitive
 * (`to`), a gerund (`doing`), a noun phrase (`object`), a noun phrase with an infinitive (`asked`), or "it" with an
 * adjective (`it`).
 */
function complementsOf(
  p: Phrases,
  { last, passive }: VerbGroup,
  saying: Saying,
  pack: FullPack,
): readonly Complement[] {
  const next = passive ? afterAgent(p, saying.next, pack) : saying.next;
  const that = thatFrom(p, next, pack);
  const bare = that !== undefined && that === next ? undefined : bareFrom(p, next, pack);
  const to = p.verbAt[next]?.form === 'infinitive' && next === last + 1 ? next : undefined;
  const object = p.nounAt[next];
  const asked = object !== undefined && p.verbAt[object.last + 1]?.form === 'infinitive' ? next : undefined;
  const joint = pack.grammar.governed.test(p.words[next]?.lower ?? '') ? next + 1 : next;
  const doing = p.verbAt[joint]?.form === 'gerund' && p.verbAt[joint]?.first === joint ? joint : undefined;
  const governed = joint > next || p.words[next - 1]?.tag === 'IN';
  const named = /^[“"]$/.test(p.words[joint]?.text ?? '') ? joint + 1 : joint;
  const calls = governed && p.nounAt[named]?.first === named ? joint : undefined;
  const direct =
    asked === undefined && !governed && !saying.addressee && isLongObject(p, object, next) ? next : undefined;
  const it =
    p.words[next]?.lower === pack.grammar.it && /^(?:JJ|RB|VBN|JJR)/.test(p.words[next + 1]?.tag ?? '')
      ? next
      : undefined;
  return [
    ...(that === undefined ? [] : [{ kind: 'that' as const, first: that + 1 }]),
    ...(it === undefined ? [] : [{ kind: 'it' as const, first: it }]),
    ...(asked === undefined ? [] : [{ kind: 'asked' as const, first: asked }]),
    ...(bare === undefined ? [] : [{ kind: 'bare' as const, first: bare }]),
    ...(to === undefined ? [] : [{ kind: 'to' as const, first: to }]),
    ...(doing === undefined ? [] : [{ kind: 'doing' as const, first: doing }]),
    ...(calls === undefined || doing !== undefined ? [] : [{ kind: 'object' as const, first: calls }]),
    ...(direct === undefined ? [] : [{ kind: 'direct' as const, first: direct }]),
  ];
}

/** Whether the object of a verb may be a content: "the closing of the mill" after "announced", but not "a word". */
function isLongObject({ words }: Phrases, object: NounPhrase | undefined, at: number): boolean {
  return (
    object?.first === at &&
    object.last + 2 < words.length &&
    !/^(?:PRP|WP|EX|CD)$/.test(words[object.head]?.tag ?? '') &&
    !/^[,;:.”")]$/.test(words[object.last + 1]?.text ?? '')
  );
}

/**
 * A content that begins with the subject of a passive verb: "Ann Lee … to win" in "Ann Lee is expected to win".
 * Undefined if no infinitive or "as" follows the verb.
 */
function raisedFrom(p: Phrases, verb: VerbGroup, { next, plain }: Saying, pack: FullPack): Complement | undefined {
  if (!verb.passive || !plain) return undefined;
  const at = afterAgent(p, next, pack);
  const describes = p.words[at]?.lower === pack.grammar.as || p.verbAt[at]?.form === 'infinitive';
  const subject = describes ? subjectOf(p, { ...verb, negated: false }, pack) : undefined;
  return subject === undefined ? undefined : { kind: 'raised', first: subject.first };
}

/**
 * The number of the token after "by" and a noun phrase: of "that" in "was told by the miller that". If there is no
 * "by", `next`.
 */
function afterAgent(p: Phrases, next: number, pack: FullPack): number {
  const agent = p.words[next]?.lower === pack.grammar.by ? p.nounAt[next + 1] : undefined;
  return agent === undefined ? next : chainFrom(p, agent, next + 12, pack).last + 1;
}

const STOPS = /^[;:.?!“”"()]$|^--+$/;

function thatFrom(p: Phrases, from: number, pack: FullPack): number | undefined {
  const { words } = p;
  for (let at = from; at < words.length - 2 && at - from < FARTHEST; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && STOPS.test(word.text))) return undefined;
    if (word.lower === pack.grammar.that && words[at + 1]?.text === ',' && words.length - at > 5) return at + 1;
    if (word.lower === pack.grammar.that && opensClause(words[at + 1], pack) && !isRelativeThat(p, at, pack)) return at;
  }
  return undefined;
}

const OPENS_CLAUSE = /^(?:DT|PDT|PRP|PRP\$|EX|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|VBG|WP|WRB|FW|\$|``)$/;
const SKIPPED = /^(?:RB|RP|RBR)$/;

/**
 * The number of the token after a verb at which a clause without "that" may begin. Adverbs, addressees, times and
 * places before it are skipped.
 */
function bareFrom(p: Phrases, from: number, pack: FullPack): number | undefined {
  const { words, nounAt, verbs } = p;
  const goes = (at: number) =>
    verbs.some(
      ({ form, first }) =>
        form === 'finite' && first > at && !words.slice(at, first).some(({ text }) => /^[;:]$/.test(text)),
    );
  for (let at = from; at < words.length && at - from < FARTHEST; ) {
    const word = words[at];
    if (word === undefined || STOPS.test(word.text)) return undefined;
    const noun = nounAt[at];
    const opens = word.text === ',' && !words.slice(0, from).some(({ text }) => text === ',');
    if ((pack.grammar.objects.test(word.lower) || opens) && at === from) at += 1;
    else if (SKIPPED.test(word.tag) && word.lower !== pack.grammar.so) at += 1;
    else if (pack.grammar.placed.test(word.lower) && nounAt[at + 1] !== undefined) {
      const after = chainFrom(p, nounAt[at + 1] ?? { first: at, last: at, head: at }, at + 9, pack).last + 1;
      // A place or time is part of the content if a comma follows it: "by 2050" in "They estimated by 2050, the need
      // would grow".
      if (words[after]?.text === ',' && goes(after)) return at;
      at = after;
    } else if (pack.grammar.opensSubordinate.test(word.lower)) return goes(at) ? at : undefined;
    else if (at === from && noun !== undefined && nounAt[noun.last + 1] !== undefined && goes(noun.last + 1)) {
      // A noun phrase directly before another noun phrase is an addressee: "the court" in "told the court the pool was
      // closed".
      return noun.last + 1;
    } else return OPENS_CLAUSE.test(word.tag) && goes(at) && !isBesideAside(p, at) ? at : undefined;
  }
  return undefined;
}

/**
 * Whether a noun phrase ends an aside, because a comma and a verb follow it: "Ann Lee" in "the wheel, he told Ann Lee,
 * is sound".
 */
function isBesideAside({ words, nounAt, verbAt }: Phrases, at: number): boolean {
  const comma = (nounAt[at]?.last ?? at) + 1;
  return words[comma]?.text === ',' && verbAt[comma + 1]?.form === 'finite';
}

function attributionOf(
  clause: string,
  p: Phrases,
  subject: Span | undefined,
  saying: Saying,
  kind: Kind,
  first: number,
  pack: FullPack,
): Attribution {
  const start = p.words[first]?.start ?? 0;
  const range = subject && rangeOf(p, subject);
  const from = Math.min(range?.start ?? start, p.words[Math.max(0, saying.next - 1)]?.start ?? start);
  const cue = (from < start ? clause.slice(from, start) : clause.slice(0, start)).trim().replace(/,$/, '');
  const end = endOfSubordinate(p, subject, first, pack) ?? endBefore(p, subject, first);
  const found = reportFrom(start, clause, {
    rule: kind === 'that' ? 'verb-that' : 'verb-without-that',
    stance: stanceOf(saying, cue, pack),
    confidence: 0.6,
    cue,
    holder: range,
    signs: [],
  });
  return end === undefined ? found : { ...found, content: [{ start, end }] };
}

/** The end of a content before its holder: the comma in "Citing the costs, the guild closed the mill". */
function endBefore({ words }: Phrases, subject: Span | undefined, from: number): number | undefined {
  return subject !== undefined && subject.first > from ? words[subject.first - 1]?.start : undefined;
}

/**
 * The offset at which the content ends, if it is in a subordinate clause at the beginning of a sentence: at the comma
 * in "When she said that it rained, nobody listened". Undefined for other contents.
 */
function endOfSubordinate(p: Phrases, subject: Span | undefined, from: number, pack: FullPack): number | undefined {
  if (subject === undefined || subject.first > 2 || !pack.grammar.subordinate.test(p.words[0]?.lower ?? ''))
    return undefined;
  const comma = p.words.findIndex(
    ({ text }, i) => i > from + 2 && text === ',' && (isClauseAt(p, i + 1, pack) || p.words[i + 1]?.tag === 'EX'),
  );
  return p.words[comma]?.start;
}
