// Imports point one way. The table is the one in src/README.md; a folder that is not in it fails too.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';

const middle = ['ingest', 'import', 'export', 'check', 'map', 'metadata'];

/** What the files of each folder of src/ may import besides their own folder. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  anchor: ['model'],
  markdown: ['model', 'anchor'],
  ...Object.fromEntries(middle.map((folder) => [folder, ['model', 'anchor', 'markdown']])),
  merge: ['model', 'anchor', 'markdown', ...middle],
  corpus: ['model'],
  build: ['model', 'anchor', 'markdown', ...middle, 'merge', 'corpus'],
  cli: ['model', 'anchor', 'markdown', ...middle, 'merge', 'corpus', 'build'],
  pages: ['model', 'anchor', 'markdown', ...middle, 'merge', 'corpus', 'build', 'components', 'layouts', 'styles'],
  layouts: ['model', 'anchor', 'markdown', 'components', 'styles'],
  components: ['model', 'anchor', 'markdown', 'styles'],
  browser: ['model', 'anchor'],
  styles: [],
  /* src/content.config.ts */
  '': ['model', 'corpus'],
};

/** Packages that belong to certain files alone: a file, or a folder with its slash. */
const roomsOf: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^astro:/, rooms: ['content.config.ts'] },
  { packages: /^astro(\/|$)/, rooms: ['corpus/loader.ts', 'build/', 'cli/', 'pages/', 'layouts/', 'components/'] },
  { packages: /^(unified|remark|rehype|hast)/, rooms: ['markdown/'] },
  { packages: /^node:(fs|child_process|http)/, rooms: ['corpus/', 'build/', 'cli/', 'styles/slim-fonts.ts'] },
  { packages: /^subset-font$/, rooms: ['styles/'] },
  { packages: /^pagefind$/, rooms: ['build/'] },
  { packages: /^esbuild$/, rooms: ['build/', 'styles/'] },
  { packages: /^(commander|sirv|@inquirer\/.*)$/, rooms: ['cli/'] },
  { packages: /^htmlparser2$/, rooms: ['build/', 'ingest/read/'] },
  { packages: /^(linkedom|mammoth|@mozilla\/readability)$/, rooms: ['ingest/read/'] },
];

const files = globSync(['**/*.ts', '**/*.astro'], { cwd: 'src' }).sort();

describe('src/', () => {
  it('imports one way', () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });
});

describe('importsIn(file, code)', () => {
  it('notices every way to import', () => {
    const code = `import a from 'a'; import type { B } from "b";\nimport 'c';\nexport * from 'd'; await import('e'); import {\n  f,\n} from 'f'; // import 'g'`;
    expect(importsIn('x.ts', code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(importsIn('x.astro', `---\n${code}\n---\n<p>import 'h'</p>`)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

function faultsOf(file: string): readonly string[] {
  const names = importsIn(file, readFileSync(`src/${file}`, 'utf8'));
  return names
    .flatMap((name) => (name.startsWith('.') ? folderFault(file, name) : packageFault(file, name)))
    .map((fault) => `src/${file}: ${fault}`);
}

function folderFault(file: string, name: string): readonly string[] {
  const from = folderOf(file);
  const to = folderOf(posix.join(posix.dirname(file), name));
  return from === to || mayImport[from]?.includes(to) === true
    ? []
    : [`${from || 'src'} may not import ${to || 'src'}: ${name}`];
}

function packageFault(file: string, name: string): readonly string[] {
  const confined = roomsOf.filter(
    ({ packages, rooms }) =>
      packages.test(name) && !rooms.some((room) => file === room || (room.endsWith('/') && file.startsWith(room))),
  );
  return confined.map(({ rooms }) => `${name} belongs to ${rooms.join(', ')}`);
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** An .astro file imports in its frontmatter. */
function importsIn(file: string, code: string): readonly string[] {
  const script = file.endsWith('.astro') ? (code.split(/^---$/m)[1] ?? '') : code;
  return preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}
