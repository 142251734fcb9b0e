// The wording of a statement → its kind: an event, evidence, a recommendation, a denial.

import { contentWords } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';

export function textOf({ pieces }: Assertion): string {
  return pieces.join(' ');
}

/** The properties of a statement that its wording shows. */
interface Wording {
  /** Number of words, counted by spaces; an approximation is sufficient. */
  readonly length: number;
  /** The beginnings of the content words. */
  readonly stems: readonly string[];
  readonly recommends: boolean;
  readonly denies: boolean;
  readonly hasFigures: boolean;
}

const known = new WeakMap<Assertion, Wording>();

/**
 * The properties of an assertion's wording. They are kept, because the search for the main claim and the search for
 * reasons both need them.
 */
export function wordingOf(assertion: Assertion, pack: FullPack): Wording {
  const kept = known.get(assertion);
  if (kept !== undefined) return kept;
  const text = textOf(assertion);
  const wording = {
    length: text.split(' ').length,
    stems: stemsOf(text),
    recommends: recommends(assertion, pack),
    denies: pack.reasoning.denies.test(text),
    hasFigures: pack.reasoning.figures.test(text),
  };
  known.set(assertion, wording);
  return wording;
}

/**
 * Number of letters of a word that are compared: "cancel" for "cancelling". With fewer letters, different words would
 * count as one.
 */
const STEM = 6;

/** The content words of a text, each without a final “s”, cut after the sixth letter. */
export function stemsOf(text: string): readonly string[] {
  return contentWords(text).map((word) => (word.endsWith('s') ? word.slice(0, -1) : word).slice(0, STEM));
}

/** Whether a statement is about an event, because it contains a digit, a weekday, or words such as "last year". */
export function narrates(assertion: Assertion, pack: FullPack): boolean {
  return pack.reasoning.events.test(textOf(assertion));
}

export function recommends(assertion: Assertion, pack: FullPack): boolean {
  const text = textOf(assertion);
  const at = pack.reasoning.recommends.exec(text)?.index;
  return at !== undefined && !pack.reasoning.within.test(text.slice(0, at));
}

/** Whether the author asserts the claim, without reporting or conceding it. */
export function isOwn({ report, stance }: Assertion): boolean {
  return report === undefined && stance === 'endorses';
}

/** Whether a report is used as evidence, as findings, estimates and experts' words are. */
export function isTestimony({ report, stance, rule }: Assertion, pack: FullPack): boolean {
  if (report === undefined || stance === 'rejects' || stance === 'questions' || stance === 'concedes') return false;
  return stance === 'endorses' || rule === 'direct-quote' || pack.reasoning.finds.test(report.cue);
}

/** Maximum distance, in sentences, between two assertions that a connective can join. */
export const REACH = 2;

/**
 * The first assertion in the nearest earlier sentence that has assertions. Undefined if this sentence is more than
 * `REACH` sentences back, or if it is neither the previous sentence nor in the same block.
 */
export function previousAssertion(assertions: readonly Assertion[], i: number, sentence: number): number | undefined {
  let at = i - 1;
  while (at >= 0 && assertions[at]?.sentence === sentence) at -= 1;
  const found = assertions[at];
  if (found === undefined || sentence - found.sentence > REACH) return undefined;
  if (sentence - found.sentence > 1 && found.block !== assertions[i]?.block) return undefined;
  while (assertions[at - 1]?.sentence === found.sentence) at -= 1;
  return at;
}

export function isOpposed({ stance, report }: Assertion): boolean {
  return stance !== 'endorses' || report !== undefined;
}
