// A clause with an aside → its report. The aside names the holder, and the rest of the clause is the content. In "The
// old wheel, Ann Lee argues, still turns", the aside is "Ann Lee argues". An aside may also end the clause ("…, said
// Ann Lee of Hay"), begin it ("As Ann Lee puts it, …") or name no holder ("…, we are told").

import type { Range } from '../../../anchor/range.ts';
import type { Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import { endOfWords } from '../../../text/sentences.ts';
import type { FullPack, Stance } from '../../languages/pack.ts';
import { canSpeak } from './can-speak.ts';
import { complementFrom, endOfAside } from './complement.ts';
import { chainFrom, type Span } from './noun-chains.ts';
import { type Attribution, located, rangeOf } from './report.ts';
import { type Saying, sayingOf, stanceOf } from './saying.ts';
import { subjectSigns } from './signs.ts';
import { subjectOf } from './subject.ts';

interface Aside extends Range {
  readonly holder: Range | undefined;
  readonly stance: Stance;
  /** Whether the aside begins with "as". Only such an aside may begin a clause. */
  readonly as: boolean;
  readonly signs: readonly string[];
}

export function asideReport(clause: string, p: Phrases, pack: FullPack): Attribution | undefined {
  if (!/[,—–]|--/.test(clause)) return undefined;
  for (const aside of verbAsides(clause, p, pack)) {
    const found = aroundAside(clause, aside, pack);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A report by an aside without a verb of saying: "…, according to Ann Lee". */
export function fixedAside(clause: string, wordings: readonly RegExp[], pack: FullPack): Attribution | undefined {
  if (!/[,—–]|--/.test(clause)) return undefined;
  return fixedAsides(clause, wordings, pack)
    .map((aside) => aroundAside(clause, aside, pack))
    .find((found) => found !== undefined);
}

/** The asides that contain a verb of saying. */
function verbAsides(clause: string, p: Phrases, pack: FullPack): readonly Aside[] {
  return p.verbs.flatMap((verb) => {
    const saying = sayingOf(clause, p, verb, pack);
    const words = clause.slice(p.words[verb.head]?.start);
    if (saying?.aside !== true || verb.form === 'participle' || isAsPassive(p, verb)) return [];
    if (saying.plain === false && !pack.reports.asidePhrases.test(words)) return [];
    if (complementFrom(p, saying.next, saying, pack) !== undefined) return [];
    const held = heldIn(p, verb, saying, pack);
    if (held === undefined) return [];
    const { first, end, as, holder } = held;
    const start = p.words[first]?.start ?? 0;
    const stop = p.words[end - 1]?.end ?? clause.length;
    if (saying.factive && held.inverted) return [];
    const stance = stanceOf(saying, clause.slice(start, stop), pack);
    const names = (pack.verbs.get(p.words[verb.head]?.lower ?? '') ?? []).map(({ name }) => `aside class ${name}`);
    const signs = [
      ...names,
      `aside as ${as}`,
      `aside inverted ${held.inverted}`,
      `aside first ${start === 0}`,
      `aside last ${stop >= clause.length - 1}`,
      ...subjectSigns(p, verb, { span: holder, how: 'strict' }, pack).map((sign) => `aside ${sign}`),
    ];
    return [{ start, end: stop, holder: rangeOf(p, holder), stance, as, signs }];
  });
}

interface Held {
  /** The number of the aside's first token (`first`), and of the token after the aside (`end`). */
  readonly first: number;
  readonly end: number;
  readonly holder: Span;
  readonly as: boolean;
  readonly inverted: boolean;
}

/**
 * The subject of the verb in an aside, and the beginning and end of the aside. The subject is before the verb ("Ann Lee
 * says") or after it ("said Ann Lee of Hay"). Undefined if the words are not an aside.
 */
function heldIn(p: Phrases, verb: VerbGroup, { next, addressee, plain }: Saying, pack: FullPack): Held | undefined {
  const { words, nounAt } = p;
  const holder = subjectOf(p, verb, pack);
  if (holder !== undefined && holder.last < verb.first) {
    const first = leadBefore(p, holder.first, pack);
    const end = endOfAside(p, { ...verb, last: next - 1 }, pack, addressee || !plain);
    if (
      end === undefined ||
      !isEdge(p, first - 1) ||
      (pack.grammar.relatives.test(words[holder.last + 1]?.lower ?? '') && words[holder.last]?.tag === undefined)
    )
      return undefined;
    if (pack.grammar.whoOrWhich.test(words[verb.first - 1]?.lower ?? '') || words[verb.first - 1]?.tag === 'CC')
      return undefined;
    return { first, end, holder, as: isAs(p, first, pack), inverted: false };
  }
  const noun = nounAt[next];
  const first = leadBefore(p, verb.first, pack);
  if (
    verb.form !== 'finite' ||
    verb.negated ||
    verb.last > verb.first ||
    noun === undefined ||
    noun.first !== next ||
    !isEdge(p, first - 1)
  )
    return undefined;
  if (pack.grammar.notAfterVerb.test(words[noun.head]?.lower ?? '')) return undefined;
  const chain = chainFrom(p, noun, words.length, pack);
  const end = afterApposition(p, chain.last + 1, pack);
  return end === undefined ? undefined : { first, end, holder: chain, as: isAs(p, first, pack), inverted: true };
}

/**
 * The number of the token after an aside. The aside includes a description of the holder: ", the mayor of Hay" in "said
 * Ann Lee, the mayor of Hay". Undefined if the sentence continues without a comma.
 */
function afterApposition(p: Phrases, from: number, pack: FullPack): number | undefined {
  const { words, nounAt, verbs } = p;
  const next = words[from];
  if (next === undefined || /^[.;:!?—–“”"]$|^--+$/.test(next.text)) return from;
  if (next.text !== ',')
    return endOfAside(
      p,
      {
        first: from - 1,
        last: from - 1,
        head: from - 1,
        form: 'finite',
        passive: false,
        negated: false,
      },
      pack,
    );
  const opens = nounAt[from + 1]?.first === from + 1 || pack.grammar.whoOrWhich.test(words[from + 1]?.lower ?? '');
  const relative = pack.grammar.whoOrWhich.test(words[from + 1]?.lower ?? '');
  const close = words.findIndex(({ text }, i) => i > from && /^[,.;:!?—–“”"]$/.test(text));
  const atEnd = close === -1 || /^[.”"]/.test(words[close]?.text ?? '');
  const verb = verbs.some(({ first, form }) => form === 'finite' && first > from && (close === -1 || first < close));
  return opens && (relative || !verb) && (atEnd || words[close]?.text === ',') && (atEnd || relative || !verb)
    ? close === -1
      ? words.length
      : close
    : from;
}

/** The number of the first token of an aside. Words such as "as" and "or so" before the subject belong to the aside. */
function leadBefore({ words }: Phrases, first: number, pack: FullPack): number {
  let at = first;
  while (at > 0 && pack.grammar.beforeAside.test(words[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

function isAs({ words }: Phrases, first: number, pack: FullPack): boolean {
  return words.slice(first, first + 3).some(({ lower }) => lower === pack.grammar.as);
}

function isEdge({ words }: Phrases, at: number): boolean {
  return at < 0 || /^[,—–”"’]$|^--+$|^''$|^\($/.test(words[at]?.text ?? '');
}

/** Whether the verb is a passive, as in "as seen above". Such words name no holder. */
function isAsPassive({ words }: Phrases, { first, passive }: VerbGroup): boolean {
  return passive || words[first]?.tag === 'VBN';
}

const EDGES = /, | ?[—–] ?| --? ?/g;

/** The asides that match a pattern: those without a verb, and those that name no holder. */
function fixedAsides(clause: string, wordings: readonly RegExp[], pack: FullPack): readonly Aside[] {
  const end = endOfWords(clause);
  const edges = [...clause.slice(0, end).matchAll(EDGES)];
  if (edges.length > MOST) return [];
  const starts = [0, ...edges.map(({ 0: edge, index }) => index + edge.length)];
  const ends = [...edges.map(({ index }) => index), end];
  return starts.flatMap((start, i) => {
    const stop = ends[i] ?? end;
    const words = clause.slice(start, stop);
    if (start === 0 || words.length > LONGEST) return [];
    for (const wording of wordings) {
      const match = wording.exec(words);
      const named = match?.groups?.['holder'];
      if (match === null || (named !== undefined && !canSpeak(named, pack))) continue;
      const holder = located(match, named);
      return [
        {
          start,
          end: stop,
          holder: holder && { start: start + holder.start, end: start + holder.end },
          stance: 'reports' as const,
          as: false,
          signs: ['aside fixed'],
        },
      ];
    }
    return [];
  });
}

/**
 * Maximum number of commas and dashes in a clause. A clause with more of them is a list, and is not searched for
 * asides.
 */
const MOST = 40;
/** Maximum length of an aside, in characters. Longer words between commas are an ordinary clause. */
const LONGEST = 110;

function aroundAside(clause: string, aside: Aside, pack: FullPack): Attribution | undefined {
  const end = endOfWords(clause);
  const cue = clause.slice(aside.start, aside.end);
  const fields = { holder: aside.holder, cue, stance: aside.stance, signs: aside.signs };
  const after = { start: skip(clause, aside.end), end };
  if (aside.start === 0)
    return aside.as && after.start < end && after.start > aside.end
      ? { ...fields, rule: 'as-somebody-says', confidence: 0.7, content: [after] }
      : undefined;
  const before = { start: startOfClause(clause, aside.start), end: trimmedEnd(clause, aside.start) };
  if (before.start >= before.end) return undefined;
  if (pack.grammar.joint.test(clause.slice(before.start, before.end)))
    return { ...fields, rule: 'inserted-report', confidence: 0.7, content: [after] };
  if (after.start >= end || !/[\p{L}\p{N}]/u.test(clause.slice(after.start, end)))
    return { ...fields, rule: 'said-last', confidence: 0.65, content: [before] };
  const lead = pack.views.isThat.exec(clause.slice(after.start))?.[0].length ?? 0;
  const isLead = lead > 0 && pack.views.theTruth.test(clause.slice(before.start, before.end));
  const content = isLead ? ([{ start: after.start + lead, end }] as const) : ([before, after] as const);
  return { ...fields, rule: 'inserted-report', confidence: 0.7, content };
}

function skip(clause: string, from: number): number {
  return from + (/^[\s,—–-]*/.exec(clause.slice(from))?.[0].length ?? 0);
}

function trimmedEnd(clause: string, to: number): number {
  return clause.slice(0, to).replace(/[\s,—–-]+$/, '').length;
}

/**
 * The offset at which the content before an aside begins: after the last colon or semicolon. In "He went on: the wheel,
 * he said, turns", the content begins at "the wheel".
 */
function startOfClause(clause: string, end: number): number {
  const edge = Math.max(clause.lastIndexOf(': ', end - 1), clause.lastIndexOf('; ', end - 1));
  return edge === -1 ? 0 : edge + 2;
}
