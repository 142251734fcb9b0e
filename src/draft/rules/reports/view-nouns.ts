// A clause with a noun for a view → its report. The content follows "that": "the miller's fear that the wheel will
// break". After the content, the author may comment on it: "the claim that the wheel is safe ignores the facts".

import type { Phrases } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { opensClause } from './complement.ts';
import { chainFrom, type Span } from './noun-chains.ts';
import { type Attribution, located, rangeOf, reportFrom } from './report.ts';
import { stanceOf } from './saying.ts';
import { contentSigns, subjectSigns } from './signs.ts';
import { looseSubjectOf } from './subject.ts';

export function verdictOnView(sentence: string, pack: FullPack): Attribution | undefined {
  if (!sentence.includes(` ${pack.grammar.that} `)) return undefined;
  const match = pack.reports.viewSubject.exec(sentence);
  const start = match?.[0].length ?? 0;
  const rest = sentence.slice(start, start + LONGEST);
  const verdict = [...rest.matchAll(pack.views.verdict)].find(
    ({ index }) =>
      pack.views.finite.test(rest.slice(0, index)) ||
      (index > SHORTEST && (pack.views.refuted.test(rest.slice(index)) || pack.views.repeated.test(rest.slice(index)))),
  );
  if (match === null || verdict === undefined || /[;:“”"]/.test(rest.slice(0, verdict.index))) return undefined;
  return {
    content: [{ start, end: start + verdict.index }],
    holder: located(match, match.groups?.['holder']),
    cue: match[0].trim(),
    stance: pack.views.refuted.test(rest.slice(verdict.index)) ? 'rejects' : 'reports',
    rule: 'view-noun',
    confidence: 0.6,
    signs: ['verdict'],
  };
}

const SHORTEST = 9;

const LONGEST = 240;

/**
 * Reports with a noun for a view before "that": "the view that …", "the miller's fear that …", "voiced the suspicion,
 * that …", "the charge is that …".
 */
export function nounReports(clause: string, p: Phrases, pack: FullPack): readonly Attribution[] {
  const { words, nouns, verbAt } = p;
  return nouns.flatMap((noun) => {
    const head = words[noun.head];
    if (head === undefined || !pack.reports.aimNouns.has(head.lower) || noun.head !== noun.last) return [];
    const end = chainOfView(p, noun, pack);
    let at = end + 1;
    const is =
      verbAt[at]?.form === 'finite' && pack.grammar.formsOfBe.test(words[verbAt[at]?.head ?? at]?.lower ?? '')
        ? verbAt[at]
        : undefined;
    if (is !== undefined) at = is.last + 1;
    if (words[at]?.text === ',' || words[at]?.tag === 'RB') at += 1;
    const joint = words[at]?.lower ?? '';
    const isThat =
      pack.reports.viewNouns.has(head.lower) &&
      joint === pack.grammar.that &&
      words.length - at >= 4 &&
      opensClause(words[at + 1], pack);
    if (!isThat && !(is === undefined && isAbout(p, at, pack))) return [];
    const verb = p.verbs.findLast(({ last }) => last < noun.first);
    const owner = ownerIn(p, noun, end);
    const subject =
      owner === undefined && verb !== undefined
        ? looseSubjectOf(p, verb, pack)
        : { span: owner, how: owner === undefined ? 'none' : 'owner' };
    const governs = verb !== undefined && noun.first - verb.last <= 3;
    const span = owner ?? (governs && pack.views.holds.test(words[verb.head]?.lower ?? '') ? subject.span : undefined);
    const start = words[joint === pack.grammar.to ? at : at + 1]?.start ?? 0;
    const opener = words[noun.first];
    const signs = [
      'noun',
      `noun ${head.lower}`,
      `noun first ${/^(?:DT|PRP\$|IN|CD)$/.test(opener?.tag ?? '') ? opener?.lower : opener?.tag}`,
      `noun holder ${owner !== undefined ? 'owner' : span === undefined ? 'none' : 'subject'}`,
      `noun before ${words[noun.first - 1]?.lower ?? ''}`,
      `noun verb ${governs ? words[verb.head]?.lower : 'none'}`,
      `noun is ${is !== undefined}`,
      ...(isThat
        ? []
        : ['about', `about ${joint}`, `about ${joint} ${head.lower}`, `about holder ${span !== undefined}`]),
      `noun negated ${verb?.negated}`,
      ...contentSigns(p, at, at + 1, pack).map((sign) => `noun ${sign}`),
      ...subjectSigns(
        p,
        verb ?? { first: 0, last: 0, head: 0, form: 'finite', passive: false, negated: false },
        {
          span,
          how: span === undefined ? 'none' : 'some',
        },
        pack,
      ).map((sign) => `noun ${sign}`),
    ];
    const cue = clause
      .slice(Math.min(opener?.start ?? 0, span === undefined ? start : (words[span.first]?.start ?? 0)), start)
      .trim();
    return [
      {
        ...reportFrom(start, clause, {
          rule: 'view-noun',
          stance: stanceOf({ factive: false, rejects: false }, cue, pack),
          confidence: 0.5,
          cue,
          holder: span && rangeOf(p, span),
          signs,
        }),
      },
    ];
  });
}

/** Whether a noun for a view is followed by what the view is about: "for a wheel", "about the wheel", "to mend it". */
function isAbout({ words, nounAt, verbAt }: Phrases, at: number, pack: FullPack): boolean {
  const joint = words[at]?.lower ?? '';
  if (joint === pack.grammar.to) return verbAt[at]?.form === 'infinitive';
  const isObject = nounAt[at + 1]?.first === at + 1 || verbAt[at + 1]?.form === 'gerund';
  return pack.grammar.about.test(joint) && isObject && words.length - at >= 4;
}

/**
 * The number of the last token of a noun phrase for a view, including a holder after the noun: of "miller" in "the view
 * of the miller".
 */
function chainOfView(p: Phrases, { last }: { readonly last: number }, pack: FullPack): number {
  const of = pack.grammar.ofHolder.test(p.words[last + 1]?.lower ?? '') ? p.nounAt[last + 2] : undefined;
  return of === undefined ? last : chainFrom(p, of, last + 12, pack).last;
}

/** The words for the holder of a view: before the noun ("the miller's", "their") or after it ("of the miller"). */
function ownerIn(p: Phrases, noun: { readonly first: number; readonly last: number }, end: number): Span | undefined {
  const { words } = p;
  if (end > noun.last) return { first: noun.last + 2, last: end };
  for (let at = noun.last; at >= noun.first; at -= 1) {
    if (words[at]?.tag === 'POS') return { first: noun.first, last: at - 1 };
    if (words[at]?.tag === 'PRP$') return { first: at, last: at };
  }
  return words[noun.first - 1]?.tag === 'POS' && p.nounAt[noun.first - 2] !== undefined
    ? { first: p.nounAt[noun.first - 2]?.first ?? 0, last: noun.first - 2 }
    : undefined;
}
