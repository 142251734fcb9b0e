// A copy of the project with an additional interface language: the English texts between ⟦ and ⟧, declared as
// right-to-left. The language is added as in CONTRIBUTING: a file in src/ui, a line in the table of languages, and its
// words in the tables that have all languages.

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as en from '../../src/ui/en.ts';

/** A language tag that has no file in src/ui. */
export const LANGUAGE = 'eo';

/** The code of a function that puts every text of a value between ⟦ and ⟧. */
const MARKED = `
function marked(value) {
  if (typeof value === 'string') return \`⟦\${value}⟧\`;
  if (typeof value === 'function') return (...parameters) => marked(value(...parameters));
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, marked(own)]));
}
`;

/** @param folder an empty folder */
export function projectWithSecondLanguage(folder: string): void {
  for (const name of ['src', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  // node_modules is a folder of links, not one link, so that the copy has its own caches.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.astro' && name !== '.vite' && name !== '.cache')
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'src/ui', `${LANGUAGE}.ts`), languageFile());
  const table = join(folder, 'src/ui/languages.ts');
  writeFileSync(table, withLanguage(readFileSync(table, 'utf8'), LANGUAGE));
  appendFileSync(join(folder, 'src/ui/remark-words.ts'), inTable('remarkWords'));
  appendFileSync(join(folder, 'src/ui/format-words.ts'), inTable('formatWords'));
}

/** The text of `languages.ts` with the language added. */
export function withLanguage(table: string, language: string): string {
  return table
    .replace("import * as en from './en.ts';", `$&\nimport * as ${language} from './${language}.ts';`)
    .replace(/= \{ (en\b[^}]*?),? \}/, `= { $1, ${language} }`);
}

/** Code that adds the language to a table by name and language. */
const inTable = (table: string) => `
for (const words of Object.values(${table})) words.${LANGUAGE} = marked(words.en);
${MARKED}`;

function languageFile(): string {
  const groups = Object.keys(en).filter((name) => name !== 'language' && name !== 'dir');
  return `import * as en from './en.ts';
${MARKED}
export const language = '${LANGUAGE}';
export const dir = 'rtl';
${groups.map((name) => `export const ${name} = marked(en.${name});`).join('\n')}
`;
}

/** @throws {Error} with the whole output of the command, if it fails */
export function build(project: string, content: string, dist: string): void {
  const { DEV, PROD, MODE, SSR, BASE_URL, ...own } = process.env;
  const env = { ...own, POSTIL_CONTENT: content, POSTIL_DIST: dist, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site can't be built:\n${stdout}${stderr}`);
}
