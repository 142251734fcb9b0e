// The states of the world by their names in other languages, from Node's Unicode data (CLDR).

import { type State, statesByCode } from '../../../text/gazetteer.ts';

/** Languages whose scripts have capitals. In other scripts, a name can't be distinguished from an ordinary word. */
const LANGUAGES = 'de fr es it pt nl sv da nb fi pl cs sk hu ro ca hr sl et lv lt tr el uk ru bg'.split(' ');

/** Minimum length of a name, in characters. Shorter names are ignored, because they are ordinary words in other languages. */
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
