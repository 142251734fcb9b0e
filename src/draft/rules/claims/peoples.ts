// Words for a state's people or government → the state: "the Danes", "Poland’s government", "the Polish authorities".

import { type State, stateNamed, stateOfCapital, stateOfDemonym } from '../../../text/gazetteer.ts';

/** Nouns for a people that are not formed from the adjective with "s" → the adjective. */
const PLURALS: Readonly<Record<string, string>> = {
  Danes: 'Danish',
  Swedes: 'Swedish',
  Finns: 'Finnish',
  Poles: 'Polish',
  Turks: 'Turkish',
  Spaniards: 'Spanish',
  Britons: 'British',
  Czechs: 'Czech',
  Serbs: 'Serbian',
  Croats: 'Croatian',
};

const GOVERNMENT = '(?:government|authorities|leadership|regime|foreign ministry)';
const OF_STATE = new RegExp(`^(?:[Tt]he )?(\\p{Lu}[\\p{L} ]+?)(?:[’']s?)? ${GOVERNMENT}$`, 'u');
const IN_STATE = new RegExp(`^[Tt]he ${GOVERNMENT} (?:of|in) (\\p{Lu}[\\p{L} ]+)$`, 'u');

export function peopleOf(words: string): State | undefined {
  const people = /^(?:[Tt]he )?(\p{Lu}\p{Ll}+)$/u.exec(words)?.[1];
  if (people !== undefined) return stateOfPlural(people);
  const name = (OF_STATE.exec(words) ?? IN_STATE.exec(words))?.[1];
  return name === undefined ? undefined : (stateNamed(name) ?? stateOfDemonym(name) ?? stateOfCapital(name));
}

function stateOfPlural(people: string): State | undefined {
  return (
    stateOfDemonym(PLURALS[people] ?? people) ??
    (people.endsWith('s') ? stateOfDemonym(people.slice(0, -1)) : undefined)
  );
}
