// A verb with an object and its description → a report: "Ann sees the plan as a gift", "Ann calls the bridge a disgrace",
// "Ann accuses the board of hiding it".

import type { Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack, VerbClass } from '../../languages/pack.ts';
import { isClauseAt } from './complement.ts';
import { chainFrom } from './noun-chains.ts';
import { type Attribution, rangeOf, reportFrom } from './report.ts';
import { subjectSigns } from './signs.ts';
import { looseSubjectOf, type Subject } from './subject.ts';

type Describes = NonNullable<VerbClass['describes']>;

export function descriptions(clause: string, p: Phrases, pack: FullPack): readonly Attribution[] {
  return p.verbs.flatMap((verb) => {
    const classes = verb.passive ? [] : (pack.verbs.get(p.words[verb.head]?.lower ?? '') ?? []);
    const kinds = new Set(classes.flatMap(({ describes }) => describes ?? []));
    return [...kinds].flatMap((describes) => {
      const first = describedAt(p, verb.last + 1, describes, pack);
      const subject = first === undefined ? undefined : looseSubjectOf(p, verb, pack);
      return first === undefined || subject === undefined || subject.how === 'negated'
        ? []
        : [descriptionBy(clause, p, verb, subject, describes, first, pack)];
    });
  });
}

function descriptionBy(
  clause: string,
  p: Phrases,
  verb: VerbGroup,
  subject: Subject,
  describes: Describes,
  first: number,
  pack: FullPack,
): Attribution {
  const start = p.words[first]?.start ?? 0;
  const range = subject.span && rangeOf(p, subject.span);
  const from = Math.min(range?.start ?? start, p.words[verb.first]?.start ?? start);
  const found = reportFrom(start, clause, {
    rule: 'describes-as',
    stance: 'reports',
    confidence: 0.5,
    cue: (from < start ? clause.slice(from, start) : clause.slice(0, start)).trim(),
    holder: range,
    signs: [
      `describes ${describes}`,
      `describes ${p.words[verb.head]?.lower.slice(0, 5)}`,
      `describes form ${verb.form}`,
      ...subjectSigns(p, verb, subject, pack).map((sign) => `describes ${sign}`),
    ],
  });
  const end = pack.grammar.endsDescription.exec(clause.slice(start))?.index;
  return end === undefined ? found : { ...found, content: [{ start, end: start + end }] };
}

/**
 * The number of the first token of the content. This is the first token of the object ("the plan as a gift"). An object
 * such as "it" is left out, so that the content begins after "as" or "of". Undefined if no description follows.
 */
function describedAt(p: Phrases, at: number, word: Describes, pack: FullPack): number | undefined {
  const { words, nounAt } = p;
  const object = nounAt[at];
  if (object === undefined || object.first !== at) return undefined;
  const points = pack.grammar.points.test(words[at]?.lower ?? '');
  const last = word === 'of' || points ? object.last : chainFrom(p, object, at + LONGEST_OBJECT, pack).last;
  if (!isDescribed(p, at, last, word, pack)) return undefined;
  if (!points) return at;
  return word === 'be' ? undefined : last + 2;
}

/**
 * Whether a description follows an object: "of hiding it", "as a gift", "a disgrace". `at` and `last` are the object's
 * first and last token.
 */
function isDescribed(p: Phrases, at: number, last: number, word: Describes, pack: FullPack): boolean {
  const { words, nounAt, verbAt } = p;
  const [next, after] = [words[last + 1], words[last + 2]];
  if (next === undefined || after === undefined) return false;
  const named = nounAt[last + 2] !== undefined;
  if (word === 'of') return next.lower === pack.grammar.of && (verbAt[last + 2]?.form === 'gerund' || named);
  if (word === 'as')
    return (
      next.lower === pack.grammar.as &&
      !isClauseAt(p, last + 2, pack) &&
      (named || /^(?:JJ|VBG|VBN|RB|``)$/.test(after.tag))
    );
  const described =
    (next.lower === pack.grammar.to && after.lower === pack.grammar.be) ||
    (pack.grammar.indefinite.test(next.lower) && !pack.grammar.quantities.test(after.lower)) ||
    /^[“"‘]$/.test(next.text);
  return described && !isClauseAt(p, at, pack);
}

/** Maximum number of tokens in the object that is described. */
const LONGEST_OBJECT = 14;
