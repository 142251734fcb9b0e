// The states of the world by their names in other languages, from Node's Unicode data (CLDR).

import { type State, statesByCode } from '../../../text/gazetteer.ts';

/** Languages in scripts with capitals, in which a name can be distinguished from a word. */
const LANGUAGES = 'de fr es it pt nl sv da nb fi pl cs sk hu ro ca hr sl et lv lt tr el uk ru bg'.split(' ');

/** Minimum length: shorter names are ordinary words in some other language. */
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
