// `npm pack` runs this first: `src/` → `lib/`, with JavaScript in place of TypeScript, because Node runs no TypeScript
// in node_modules. Types are replaced by spaces, so that lines and columns stay. Astro compiles the .astro files
// itself.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { transpileDeclaration } from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that only the repository needs: its own command and its documentation. */
const NOT_PACKED = ['README.md', 'cli/schemas.ts', '**/*.d.ts'];

/** The modules whose types a programmer's configuration uses. */
const TYPED = ['build/astro/integration.ts', 'build/astro/options.ts'];

/** A relative import, or another relative path, of a TypeScript file. */
const TYPESCRIPT_PATH = /(['"])(\.{1,2}\/[^'"\n]*?)\.ts\1/g;

compile(join(root, 'src'), join(root, 'lib'));

function compile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const file of globSync('**/*', { cwd: from, ignore: NOT_PACKED, dot: true })) {
    const target = join(to, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    if (/\.(ts|astro)$/.test(file)) writeFileSync(target, compiled(join(from, file)));
    else copyFileSync(join(from, file), target);
    if (TYPED.includes(file)) writeFileSync(join(to, file.replace(/\.ts$/, '.d.ts')), typesOf(join(from, file)));
  }
}

function compiled(file: string): string {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return code.replace(TYPESCRIPT_PATH, '$1$2.js$1');
}

function typesOf(file: string): string {
  const { outputText } = transpileDeclaration(readFileSync(file, 'utf8'), { fileName: file });
  return outputText.replace(TYPESCRIPT_PATH, '$1$2.js$1');
}
