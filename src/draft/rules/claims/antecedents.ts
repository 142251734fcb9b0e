// A statement that begins with a pronoun → the statement with an actor's name instead. If the pronoun can mean several
// actors, the statement is not changed.

import type { Mention } from '../../../anchor/find-names.ts';
import type { ActorType } from '../../../model/actor.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FoundActor } from '../actors/actor-draft.ts';
import type { Assertion } from './assertion.ts';
import { firstFrom } from './mentions-in.ts';

export interface Antecedents {
  readonly actors: ReadonlyMap<string, Pick<FoundActor, 'name' | 'type'>>;
  readonly mentions: readonly Mention[];
  /** The sentences in which the assertions were found. */
  readonly sentences: readonly Sentence[];
}

const PRONOUN = /^(he|she|they|his|her|their)(?= \p{L})/iu;

/** The type of actor that each pronoun can mean. "It" is left out, because it can also mean a thing. */
const KINDS: Readonly<Record<string, ActorType>> = {
  he: 'person',
  she: 'person',
  his: 'person',
  her: 'person',
  they: 'group',
  their: 'group',
};

/** @param holder the id of the actor who holds the claim; undefined for the author */
export function named(
  statement: string,
  { sentence, ranges: [{ start }] }: Assertion,
  holder: string | undefined,
  { actors, mentions, sentences }: Antecedents,
): string {
  const pronoun = PRONOUN.exec(statement)?.[1];
  const kind = KINDS[pronoun?.toLowerCase() ?? ''];
  if (pronoun === undefined || kind === undefined) return statement;
  const before = sentences[sentence - 1];
  const from = before?.block === sentences[sentence]?.block ? before?.start : sentences[sentence]?.start;
  const candidates = new Set(holder === undefined || actors.get(holder)?.type !== kind ? [] : [holder]);
  for (let i = firstFrom(mentions, from ?? start); (mentions[i]?.start ?? start) < start; i += 1) {
    const { id } = mentions[i] as Mention;
    const type = actors.get(id)?.type;
    if (type === kind || type === undefined) candidates.add(id);
  }
  const [only, ...others] = candidates;
  const name = only === undefined || others.length > 0 ? undefined : actors.get(only)?.name;
  if (name === undefined || (kind === 'group' && holder === undefined)) return statement;
  const own = /^(?:his|her|their)$/i.test(pronoun) ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name;
  return `${own}${statement.slice(pronoun.length)}`;
}
