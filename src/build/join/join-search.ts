// The searches of separately built parts → one search of all parts, in each part and at the top. Every start script lists the
// indexes of all parts, and Pagefind merges them in the browser. The indexes don't change.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesIn, withLanguages } from '../../search/index/start-script.ts';
import type { SearchLanguage } from '../../search/site-files.ts';
import type { Part } from './part.ts';

const START = 'pagefind/start.js';

/** @param out the joined site, after its parts have been copied */
export function joinSearch(out: string, parts: readonly Part[]): void {
  const scripts = parts.map(({ name }) => ({ name, script: readFileSync(join(out, name, START), 'utf8') }));
  const listed = scripts.map(({ name, script }) => ({ name, languages: languagesIn(script) }));
  // The longest script is the template, because the script of a part without records has no engine.
  const [model = ''] = scripts.map(({ script }) => script).toSorted((a, b) => b.length - a.length);
  const write = (folder: string, own: string | undefined) => {
    mkdirSync(join(out, folder, 'pagefind'), { recursive: true });
    writeFileSync(join(out, folder, START), withLanguages(model, seenFrom(own, listed)));
  };
  write('', undefined);
  for (const { name } of parts) write(name, name);
}

interface Listed {
  readonly name: string;
  readonly languages: readonly SearchLanguage[];
}

/** @param own the part with the searching page; undefined for the pages at the top */
function seenFrom(own: string | undefined, listed: readonly Listed[]): readonly SearchLanguage[] {
  const first = listed.toSorted((a, b) => Number(b.name === own) - Number(a.name === own));
  const all = first.flatMap(({ name, languages }) =>
    languages.flatMap(({ language, parts }) => parts.map((part) => ({ language, part, name }))),
  );
  return [...Map.groupBy(all, ({ language }) => language)].map(([language, members]) => ({
    language,
    parts: members.map(({ part, name }) => {
      if (name === own) return part;
      const up = own === undefined ? '' : '../';
      return { ...part, folder: `${up}../${name}/pagefind/${part.folder}`, pages: `${up}${name}/` };
    }),
  }));
}
