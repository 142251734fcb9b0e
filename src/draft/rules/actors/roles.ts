// The roles that a text gives directly before or after the names of persons: "The union's leader, Joan Pike,",
// "Lena Okafor, an oceanographer,".

import { OFFICES } from '../../../text/actor-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Sighting } from './actor-draft.ts';

/** The actors, each person with the role that the text gives. A person who already has a role keeps it. */
export function withRoles<A extends Sighting>(actors: readonly A[], text: string, pack: LanguagePack): readonly A[] {
  const roles = new Map<string, string>();
  for (const { 1: role = '', 2: name = '' } of text.matchAll(pack.names.roleBefore))
    if (isRole(role, pack) && !roles.has(name)) roles.set(name, bare(role, pack));
  for (const { 1: name = '', 2: role = '' } of text.matchAll(pack.names.roleAfter))
    if (isRole(role, pack) && !roles.has(name)) roles.set(name, bare(role, pack));
  return actors.map((actor) => {
    const role = actor.type === 'person' && actor.role === undefined ? roles.get(actor.name) : undefined;
    return role === undefined ? actor : { ...actor, role };
  });
}

function isRole(words: string, pack: LanguagePack): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return pack.people.callings.has(last) || OFFICES.has(last.charAt(0).toUpperCase() + last.slice(1));
}

/**
 * The role without a first word such as "former" or "new", which is about time. Other adjectives are kept: "retired
 * Dutch chief executive".
 */
function bare(role: string, pack: LanguagePack): string {
  return role.replace(pack.names.time, '');
}
