// A statement that begins with a pronoun → the statement with an actor's name in place of the pronoun. If the pronoun
// can mean several actors, the statement is not changed.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { FoundActor } from '../actors/actor-draft.ts';
import type { Assertion } from './assertion.ts';
import { firstFrom } from './mentions-in.ts';

export interface Antecedents {
  readonly actors: ReadonlyMap<string, Pick<FoundActor, 'name' | 'type'>>;
  readonly mentions: readonly Mention[];
  /** The sentences in which the assertions were found. */
  readonly sentences: readonly Sentence[];
}

/** @param holder the id of the actor who holds the claim; undefined for the author */
export function named(
  statement: string,
  { sentence, ranges: [{ start }] }: Assertion,
  holder: string | undefined,
  { actors, mentions, sentences }: Antecedents,
  pack: LanguagePack,
): string {
  const pronoun = pack.holders.opensWithPronoun.exec(statement)?.[1];
  const kind = pack.holders.antecedents.get(pronoun?.toLowerCase() ?? '');
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
  const { genitive } = pack.holders;
  const own = pack.holders.possessives.test(pronoun)
    ? `${name}${name.endsWith('s') ? genitive.afterS : genitive.other}`
    : name;
  return `${own}${statement.slice(pronoun.length)}`;
}
