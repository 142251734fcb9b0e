// A possible report → its signs, and the probability that it is a report, by a logistic regression over the signs. `npm
// run train -- drafts FOLDER` makes the weights.

import type { Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { isCollective, isPerson } from '../actors/people.ts';
import { chanceOf } from '../chance.ts';
import { isAuthor } from './author-words.ts';
import { canSpeak } from './can-speak.ts';
import type { Attribution } from './report.ts';
import type { Subject } from './subject.ts';

/**
 * Minimum probability, by the learned model, that a report is one. Below this, it is not drafted. The value was chosen
 * by cross-validation.
 */
export const LEAST = 0.4;

export function chanceOfReport(found: Attribution, { weights }: FullPack): number {
  return chanceOf(signsOf(found), weights.reports);
}

export function signsOf({ rule, signs }: Attribution): readonly string[] {
  return [`rule ${rule}`, ...signs];
}

export function subjectSigns(p: Phrases, verb: VerbGroup, { span, how }: Subject, pack: FullPack): readonly string[] {
  if (span === undefined)
    return [`subject ${how}`, `subject none ${p.words[verb.first - 1]?.lower === pack.grammar.it}`];
  const own = p.words.slice(span.first, span.last + 1);
  const last = own.at(-1);
  const words = own.map(({ text }) => text).join(' ');
  const kind =
    own.length === 1 && last !== undefined && /^(?:PRP|DT|WP|WDT|EX|CD|JJ)$/.test(last.tag)
      ? `word ${last.lower}`
      : own.some(({ tag }) => /^NNPS?$/.test(tag))
        ? 'name'
        : own.some(({ lower }) => isPerson(lower, pack))
          ? 'person'
          : own.some(({ lower }) => isCollective(lower, pack))
            ? 'body'
            : canSpeak(words, pack)
              ? 'document'
              : `thing ${last?.tag}`;
  return [
    `subject ${how}`,
    `subject is ${kind}`,
    `determiner ${/^(?:DT|PRP\$)$/.test(own[0]?.tag ?? '') || pack.grammar.vague.test(own[0]?.lower ?? '') ? own[0]?.lower : 'none'}`,
    ...(isAuthor(words, pack) ? ['author'] : []),
    ...(pack.grammar.anybodyAtAll.test(words) ? ['anybody'] : []),
    ...(own.length > 8 ? ['long subject'] : []),
  ];
}

/** The class of a verb together with the kind of its subject. A thing may show that it rained, but only people say so. */
export function pairedSigns(verb: readonly string[], subject: readonly string[]): readonly string[] {
  const classes = verb.filter((sign) => sign.startsWith('class '));
  const kinds = subject.filter((sign) => sign.startsWith('subject is '));
  return classes.flatMap((one) => kinds.map((other) => `${one} ${other}`));
}

export function contentSigns(p: Phrases, next: number, first: number, pack: FullPack): readonly string[] {
  const { words, verbs } = p;
  const opener = words[first];
  const gap = first - next;
  const between = words.slice(next, first);
  const finite = verbs.filter(({ form, first: at }) => form === 'finite' && at >= first);
  const [verb] = finite;
  return [
    `opens ${opener?.tag}`,
    `opens with ${/^(?:NN|NNS|NNP|NNPS|CD|VB.?|JJ)$/.test(opener?.tag ?? '') ? opener?.tag : opener?.lower}`,
    `after ${gap === 0 ? 'verb' : words[first - 1]?.lower === pack.grammar.that ? words[first - 2]?.tag : words[first - 1]?.tag}`,
    `gap ${gap > 9 ? 10 : gap > 4 ? 5 : gap}`,
    ...(between.some(({ text }) => text === ',') ? ['comma between'] : []),
    ...(verbs.some(({ form, first: at }) => form === 'finite' && at >= next && at < first) ? ['verb between'] : []),
    `finite ${Math.min(2, finite.length)}`,
    ...(words[(verb?.first ?? 0) - 1]?.text === ',' ? ['comma before verb'] : []),
    `verb at ${verb === undefined ? 'none' : Math.min(4, Math.floor((verb.first - first) / 3))}`,
    `length ${Math.min(4, Math.floor((words.length - first) / 5))}`,
  ];
}
