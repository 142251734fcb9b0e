// The states of the world by their names in other languages, as the Unicode project has them and Node knows them.

import { type State, statesByCode } from '../../../text/gazetteer.ts';

/** Languages in letters that have capitals, so that a name can be told from a word. */
const LANGUAGES = 'de fr es it pt nl sv da nb fi pl cs sk hu ro ca hr sl et lv lt tr el uk ru bg'.split(' ');

/** Shorter names are words of some other language. */
const LEAST_LETTERS = 4;

let names: ReadonlyMap<string, State> | undefined;

export function stateNamedAnywhere(name: string): State | undefined {
  names ??= allNames();
  return names.get(name);
}

function allNames(): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames([language], {
      type: 'region',
      fallback: 'none',
    });
    for (const [code, state] of statesByCode) {
      const name = regions.of(code);
      if (name !== undefined && name.length >= LEAST_LETTERS && !found.has(name)) found.set(name, state);
    }
  }
  return found;
}
