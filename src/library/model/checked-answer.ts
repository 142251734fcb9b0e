// The answers to several requests → one answer. Also: replaces refused entries of an answer by the model's corrections.

import { type Answer, type AnswerList, answer } from '../../draft/model/answer.ts';
import { answerLists, type FaultyEntry } from '../../draft/model/read-answer.ts';
import type { RefusedEntry } from '../../draft/model/requests.ts';

/** The entries of an answer whose form is valid (`found`), and the others (`faulty`). */
export interface CheckedAnswer {
  readonly found: Answer;
  readonly faulty: readonly FaultyEntry[];
}

const NOTHING: CheckedAnswer = { found: answer.parse({}), faulty: [] };

/**
 * Joins several answers. An actor listed in several answers is one actor; other entries with the same id get different ids.
 */
export function joined(answers: readonly CheckedAnswer[]): CheckedAnswer {
  return answers.reduce<CheckedAnswer>((all, { found, faulty }) => {
    const claims = renamer(all.found.claims.map(({ id }) => id));
    const args = renamer(all.found.arguments.map(({ id }) => id ?? ''));
    const known = new Set(all.found.actors.map(({ id }) => id));
    const lists = answerLists.map((list) => [list, [...all.found[list], ...found[list]]] as const);
    return {
      found: {
        ...Object.fromEntries(lists),
        actors: [...all.found.actors, ...found.actors.filter(({ id }) => !known.has(id))],
        claims: [...all.found.claims, ...found.claims.map((one) => ({ ...one, id: claims(one.id) }))],
        arguments: [
          ...all.found.arguments,
          ...found.arguments.map((one) => ({ ...one, id: args(one.id ?? 'argument') })),
        ],
        ...((all.found.thesis ?? found.thesis) && { thesis: all.found.thesis ?? found.thesis }),
      } as Answer,
      faulty: [...all.faulty, ...faulty],
    };
  }, NOTHING);
}

function renamer(taken: readonly string[]): (id: string) => string {
  const all = new Set(taken);
  return (id) => {
    let free = id;
    for (let i = 2; all.has(free); i += 1) free = `${id.slice(0, 56)}-${i}`;
    all.add(free);
    return free;
  };
}

/** The answer, with refused entries replaced by their corrections. A refused entry without a correction stays. */
export function withRepairs(
  { found, faulty }: CheckedAnswer,
  refused: readonly RefusedEntry[],
  repaired: CheckedAnswer,
): CheckedAnswer {
  const idOf = (entry: unknown) => String(Reflect.get(Object(entry), 'id') ?? Reflect.get(Object(entry), 'quote'));
  const isRefused = (list: AnswerList, entry: unknown) =>
    refused.some((one) => one.list === list && (one.entry === entry || idOf(one.entry) === idOf(entry)));
  const lists = answerLists.map((list) => {
    const corrected = [...repaired.found[list]].filter((entry) => isRefused(list, entry));
    const byId = new Map(corrected.map((entry) => [idOf(entry), entry]));
    const replaced = found[list].map((entry) => (isRefused(list, entry) ? (byId.get(idOf(entry)) ?? entry) : entry));
    const added = corrected.filter((entry) => !found[list].some((one) => idOf(one) === idOf(entry)));
    return [list, [...replaced, ...added]] as const;
  });
  const isCorrected = ({ list, raw }: FaultyEntry) => repaired.found[list].some((entry) => idOf(entry) === idOf(raw));
  return {
    found: { ...found, ...Object.fromEntries(lists) },
    faulty: faulty.filter((one) => !isCorrected(one)),
  };
}
