// Imports between folders of src/ have one direction, as in the table in src/README.md. A folder that is not in the
// table fails.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';

const base = ['model', 'anchor', 'text', 'markdown', 'ui'];
const middle = ['ingest', 'draft', 'import', 'export', 'check', 'map', 'metadata', 'search', 'compare'];
const inner = [...base, ...middle, 'draft/model', 'merge', 'corpus', 'corpus/yaml'];

/**
 * The rooms that the files of each room can import, in addition to their own. A room is a folder of src/, or a
 * `subroom`.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  anchor: ['model'],
  text: ['model', 'anchor'],
  ui: ['model'],
  markdown: ['model', 'anchor', 'text', 'ui'],
  ...Object.fromEntries(middle.map((room) => [room, base])),
  map: [...base, 'corpus'],
  'ingest/read': [...base, 'corpus/yaml'],
  'ingest/parts': [...base, 'ingest/read'],
  'ingest/article': [...base, 'ingest/read', 'ingest/parts'],
  ingest: [...base, 'ingest/read', 'ingest/parts', 'ingest/article', 'draft'],
  draft: [...base, 'ingest/read', 'ingest/parts', 'ingest/article'],
  'search/client': ['model', 'anchor', 'ui', 'search', 'browser/shared'],
  'draft/model': base,
  import: [...base, 'corpus/yaml', 'draft/model'],
  merge: [...base, ...middle, ...subroomsOf('ingest'), 'draft/model', 'corpus', 'corpus/yaml'],
  'corpus/yaml': ['model'],
  corpus: ['model', 'corpus/yaml'],
  library: [...inner, ...subroomsOf('ingest')],
  desk: ['model', 'anchor', 'library'],
  'desk/server': [...inner, ...subroomsOf('ingest'), 'library', 'desk'],
  'desk/client': ['model', 'anchor', 'ui', 'text', 'browser', 'browser/shared', 'desk', 'library'],
  build: [...inner, ...subroomsOf('ingest'), 'library', 'desk/server'],
  cli: [...inner, ...subroomsOf('ingest'), 'library', 'build'],
  pages: [...inner, 'library', 'build', 'components', 'layouts', 'styles'],
  layouts: [...base, 'components', 'styles'],
  components: [...base, 'styles', 'search'],
  'browser/shared': ['model', 'ui'],
  browser: ['model', 'anchor', 'ui', 'search', 'search/client', 'browser/shared'],
  styles: ['corpus'],
  /* src/content.config.ts */
  '': ['model', 'corpus'],
};

/** The folders inside a folder of src/ whose imports are also checked. */
function subroomsOf(folder: string): readonly string[] {
  const all = [
    'ingest/read',
    'ingest/parts',
    'ingest/article',
    'draft/model',
    'corpus/yaml',
    'search/client',
    'browser/shared',
    'desk/server',
    'desk/client',
  ];
  return all.filter((room) => room.startsWith(`${folder}/`));
}

/** Packages that only certain files can import: a file, or a folder with a slash at its end. */
const roomsOf: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^astro:/, rooms: ['content.config.ts'] },
  { packages: /^astro(\/|$)/, rooms: ['corpus/loader.ts', 'build/', 'cli/', 'pages/', 'layouts/', 'components/'] },
  { packages: /^(unified|remark|rehype|hast)/, rooms: ['markdown/'] },
  { packages: /^yaml$/, rooms: ['corpus/yaml/'] },
  {
    packages: /^node:(fs|child_process|http)/,
    rooms: ['corpus/', 'library/', 'desk/server/', 'search/index/', 'build/', 'cli/', 'styles/slim-fonts.ts'],
  },
  { packages: /^lit(\/|$)/, rooms: ['desk/client/'] },
  { packages: /^subset-font$/, rooms: ['styles/'] },
  { packages: /^(pagefind|cborg)$/, rooms: ['search/index/'] },
  { packages: /^css-tree/, rooms: ['build/'] },
  { packages: /^(ai|@ai-sdk\/.*)$/, rooms: ['library/model/'] },
  { packages: /^jsonrepair$/, rooms: ['draft/model/'] },
  { packages: /^@modelcontextprotocol\//, rooms: ['cli/'] },
  { packages: /^tinypool$/, rooms: ['library/', 'search/index/', 'map/', 'build/'] },
  { packages: /^(csv-parse|saxes|@argdown\/core)/, rooms: ['import/'] },
  { packages: /^esbuild$/, rooms: ['build/', 'search/index/', 'styles/'] },
  { packages: /^(commander|send|@inquirer\/.*)$/, rooms: ['cli/'] },
  { packages: /^htmlparser2$/, rooms: ['build/', 'ingest/read/'] },
  { packages: /^jszip$/, rooms: ['build/', 'ingest/read/'] },
  { packages: /^(linkedom|mammoth|@mozilla\/readability)$/, rooms: ['ingest/read/'] },
];

const files = globSync(['**/*.ts', '**/*.astro'], { cwd: 'src' }).sort();

describe('src/', () => {
  it('imports one way', () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it('names a drafting language only in the list of languages', () => {
    const inPack = /^draft\/languages\/[^/]+\//;
    const importers = files.filter((file) => !inPack.test(file) && localImportsOf(file).some((to) => inPack.test(to)));
    expect(importers).toEqual(['draft/languages/languages.ts']);
  });

  it('has no import cycles, of types neither', () => {
    expect(cyclesOf(new Map(files.map((file) => [file, localImportsOf(file)])))).toEqual([]);
  });
});

describe('importsIn(file, code)', () => {
  it('notices every way to import', () => {
    const code = `import a from 'a'; import type { B } from "b";\nimport 'c';\nexport * from 'd'; await import('e'); import {\n  f,\n} from 'f'; // import 'g'`;
    expect(importsIn('x.ts', code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(importsIn('x.astro', `---\n${code}\n---\n<p>import 'h'</p>`)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

/** The files of src/ that a file imports. */
function localImportsOf(file: string): readonly string[] {
  return importsIn(file, readFileSync(`src/${file}`, 'utf8'))
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name))
    .filter((name) => files.includes(name));
}

/** Each strongly connected set of two files or more, sorted (Tarjan's algorithm). */
function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const open: string[] = [];
  const cycles: (readonly string[])[] = [];
  const visit = (file: string): number => {
    index.set(file, index.size);
    let lowest = index.size - 1;
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, index.get(next) ?? lowest);
    }
    if (lowest === index.get(file)) {
      const cycle = open.splice(open.indexOf(file));
      if (cycle.length > 1) cycles.push(cycle.sort());
    }
    return lowest;
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return cycles;
}

function faultsOf(file: string): readonly string[] {
  const names = importsIn(file, readFileSync(`src/${file}`, 'utf8'));
  return names
    .flatMap((name) => (name.startsWith('.') ? folderFault(file, name) : packageFault(file, name)))
    .map((fault) => `src/${file}: ${fault}`);
}

function folderFault(file: string, name: string): readonly string[] {
  const from = roomOf(file);
  const to = roomOf(posix.join(posix.dirname(file), name));
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

function roomOf(file: string): string {
  const [folder = '', below = '', ...rest] = file.split('/');
  if (below === '') return '';
  return rest.length > 0 && subroomsOf(folder).includes(`${folder}/${below}`) ? `${folder}/${below}` : folder;
}

/** The modules that a file imports. In an .astro file, the imports are in the frontmatter. */
function importsIn(file: string, code: string): readonly string[] {
  const script = file.endsWith('.astro') ? (code.split(/^---$/m)[1] ?? '') : code;
  return preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}
