import type { FullPack } from '../../languages/pack.ts';
// Verbs whose subject is a person, an organization or a government. If the name of a capital city comes before such a
// verb, it means the government ("Paris refused"). If a capitalized word begins the sentence before such a verb, it is
// a name.

/** Number of characters after a name in which a verb is searched for. */
export const AFTER = 110;

/** Whether a name is followed by a verb of an actor, or by an auxiliary verb such as "must". */
export function actsBefore(after: string, pack: FullPack): boolean {
  return pack.acting.acts.test(after);
}

/** Whether a name is followed by a verb of an actor. An auxiliary verb alone is not enough. */
export function doesBefore(after: string, pack: FullPack): boolean {
  return pack.acting.does.test(after);
}
