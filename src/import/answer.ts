// An answer of a person or a language model → candidates. All of them are drafts, with the name of the language model
// if the name is known.

import type { Answer } from '../draft/model/answer.ts';
import type { FaultyEntry } from '../draft/model/read-answer.ts';
import { kinds, type RemarkCollection, remarkCollections } from '../model/kinds.ts';
import type { Candidate, Imported, Passage, Unusable } from './candidate.ts';
import { creditOf } from './remark.ts';

/** The maker of an answer. Empty if it is unknown. */
export interface AnswerSource {
  /** The name of the language model. */
  readonly model?: string | undefined;
  /** The version that the server gave for the model. */
  readonly modelVersion?: string | undefined;
  /** The SHA-256 digest of the instructions that the language model was given. */
  readonly prompt?: string | undefined;
}

export function answerCandidates(value: Answer, source: AnswerSource = {}): Imported {
  const candidates = [
    ...value.actors.map(actorCandidate),
    ...value.claims.map(claimCandidate),
    ...value.arguments.map(argumentCandidate),
    ...remarkCollections.flatMap((collection) =>
      value[collection].map((listed, i) => remarkCandidate(collection, listed, i)),
    ),
  ];
  // For the entries of a language model, the model's name is recorded instead of a person's.
  const credit = source.model === undefined ? creditOf([value.creator], value.created) : {};
  const drafts = candidates.map((candidate) => withGenerator(candidate, source, credit));
  return {
    candidates: drafts,
    unusable: [],
    isAnswer: true,
    ...(value.thesis !== undefined && { thesis: value.thesis }),
  };
}

/** A candidate whose `data` has the confidence that the answer gives. */
type Answered = Candidate & { readonly data: { readonly confidence?: number | undefined } };

function actorCandidate({ id, here, ...data }: Answer['actors'][number], i: number): Answered {
  const path = ['actors', i];
  return { path, collection: 'actors', key: id, data, body: '', passages: [], ...(here !== undefined && { here }) };
}

function claimCandidate(claimed: Answer['claims'][number], i: number): Answered {
  const { id, quote: only, quotes = [], paragraph: where, comment: body = '', ...data } = claimed;
  const pieces = only === undefined ? quotes : [only];
  const passages = pieces.map((exact, piece) => passage(exact, piece === 0 ? where : undefined));
  return { path: ['claims', i], collection: 'claims', key: id, data, body, passages };
}

function argumentCandidate(argued: Answer['arguments'][number], i: number): Answered {
  const { id, premises, held = [], comment: body = '', ...data } = argued;
  const isHeld = (premise: string) => held.includes(premise);
  return {
    path: ['arguments', i],
    collection: 'arguments',
    key: id ?? `argument ${i + 1}`,
    data: { ...data, premises: premises.map((claim) => ({ claim, ...(isHeld(claim) && { as: 'held' }) })) },
    body,
    passages: [],
  };
}

function remarkCandidate(
  collection: RemarkCollection,
  { quote: exact, paragraph: where, text, ...data }: Answer[RemarkCollection][number],
  i: number,
): Answered {
  return {
    path: [collection, i],
    collection,
    key: `${kinds[collection].name} ${i + 1}`,
    data,
    body: text,
    passages: [passage(exact, where)],
  };
}

function passage(exact: string, where: string | number | undefined): Passage {
  return { quote: { exact }, block: typeof where === 'number' ? `p${where}` : where };
}

/** Confidence of an entry whose maker gave none. 0.5 means that nothing is known. */
const UNKNOWN_CONFIDENCE = 0.5;

function withGenerator(
  candidate: Answered,
  { model, modelVersion, prompt }: AnswerSource,
  credit: ReturnType<typeof creditOf> = {},
): Candidate {
  const { confidence = UNKNOWN_CONFIDENCE, ...data } = candidate.data;
  const details = { ...(modelVersion !== undefined && { modelVersion }), ...(prompt !== undefined && { prompt }) };
  const made =
    model === undefined
      ? { rule: 'import-list', version: 1, confidence }
      : { rule: 'language-model', version: 1, confidence, model, ...details };
  return { ...candidate, data: { ...data, status: 'draft', generator: made, ...credit } };
}

/**
 * Entries of an answer with an invalid form → candidates that the gate refuses with the reason, so that an editor can
 * correct them in the queue. An entry without fields can't be corrected there, so only the reason is kept.
 */
export function looseCandidates(faulty: readonly FaultyEntry[], source: AnswerSource): Imported {
  const candidates: Candidate[] = [];
  const unusable: Unusable[] = [];
  faulty.forEach(({ list, raw, found }, i) => {
    const path = [list, `refused ${i + 1}`];
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      unusable.push({
        path,
        rule: 'schema',
        found: `${excerpt(raw)}: ${found}`,
        remedy: 'add the entry by hand if it is needed',
      });
      return;
    }
    const { id, quote, quotes, paragraph, ...data } = Object.fromEntries(Object.entries(raw));
    const pieces = [quotes ?? quote ?? []].flat().filter((piece) => typeof piece === 'string');
    const where = typeof paragraph === 'string' ? paragraph : undefined;
    const key = typeof id === 'string' ? id : `${list} ${i + 1}`;
    const passages = pieces.map((exact, piece) => passage(exact, piece === 0 ? where : undefined));
    const confidence = UNKNOWN_CONFIDENCE;
    const candidate = withGenerator(
      { path, collection: list, key, data: { ...data, confidence }, body: '', passages },
      source,
    );
    candidates.push({ ...candidate, fault: found });
  });
  return { candidates, unusable };
}

function excerpt(raw: unknown): string {
  return JSON.stringify(raw)?.slice(0, 80) ?? 'an entry';
}
