import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A folder outside the repository, so that Node doesn't find the repository's packages by accident. */
const folder = mkdtempSync(join(tmpdir(), 'postil-package-'));
const library = join(folder, 'my-library');
/** The page of the manual with an example for programmers. */
const GUIDE = 'content/guide/your-own-library.md';
const program = join(library, 'node_modules/postil/lib/cli/postil.js');

beforeAll(() => {
  const packed = join(folder, 'package');
  run('node', ['tests/package/compile.ts']);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  run('tar', ['xzf', tarball], folder);
  linkPackages(folder, packed);
  run('node', [join(folder, 'node_modules/postil/lib/cli/postil.js'), 'new', library, '--no-install'], folder);
  linkPackages(library, packed);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('has the code, the schemes and the manual, and nothing of this library', () => {
    const files = globSync('**/*', { cwd: join(folder, 'package'), dot: true });
    expect(files).toContain('lib/cli/postil.js');
    expect(files).toContain('lib/pages/articles/[article].astro');
    expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((file) => /^(tests|src|content\/(articles|claims|sources))\//.test(file))).toEqual([]);
  });

  it('has a command for each npm script of a library', () => {
    const { scripts } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
    for (const name of Object.keys(scripts)) expect(existsSync(join(folder, `package/lib/cli/${name}.js`))).toBe(true);
  });

  it('makes no library in a folder with files', () => {
    const { status, stderr } = spawnSync('node', [program, 'new', library], { encoding: 'utf8', cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('the folder is not empty');
  });
});

describe('a new library', () => {
  it('takes in a text, is built and is served', async () => {
    mkdirSync(join(library, 'content/sources'), { recursive: true });
    cpSync('tests/package/letter.txt', join(library, 'content/sources/letter.txt'));
    cpSync('tests/package/own-face', library, { recursive: true });
    writeExample();
    run('node', [program, 'ingest', '--quiet'], library);
    expect(run('node', [program, 'check'], library)).toContain('0 errors');
    run('node', [program, 'build'], library);
    const dist = globSync('**/*.html', { cwd: join(library, 'dist') });
    expect(dist).toContain('articles/a-bench-at-every-stop.html');
    expect(dist).toContain('articles/letter.html');
    expect(existsSync(join(library, 'dist/guide'))).toBe(false);
    expect(dist).toContain('pages/imprint.html');
    const page = await served();
    const pages = dist.filter((file) => !/^(embed|downloads)\/|^404/.test(file));
    const silent = pages.filter((file) => !htmlOf(file).includes('https://example.org/issues/new?title='));
    expect(silent).toEqual([]);
    expect(htmlOf('data/letter.html')).toContain('https://example.org/edit/articles/letter.md');
    expect(page).toContain('href="pages/imprint.html"');
    expect(page).toContain('My library');
    if (existsSync(GUIDE)) expect(page).toContain('The foot of the example');
    expect(page).toContain('href="face.css"');
    expect(page).toContain('src="logo.svg"');
    const face = readFileSync(join(library, 'dist/face.css'), 'utf8');
    expect(face).toContain('--link: light-dark(#7a1f2b, ');
    expect(face).toContain('--serif: var(--sans)');
    if (existsSync(GUIDE)) expect(face).toContain('.wordmark');
  });

  it('shows other sites its claims, in frames, as oEmbed and in pictures', () => {
    const [claim = ''] = globSync('claims/a-bench-at-every-stop/*.html', {
      cwd: join(library, 'dist'),
      ignore: ['**/index.html'],
    });
    const oembed =
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example.org\/texts\/([^"]*)"/;
    const file = oembed.exec(htmlOf(claim))?.[1] ?? '';
    const { html, thumbnail_url: picture } = JSON.parse(htmlOf(file));
    const shown = /<iframe src="https:\/\/example.org\/texts\/([^"]*)"/.exec(html)?.[1] ?? '';
    expect(htmlOf(shown)).toContain('<meta name="robots" content="noindex">');
    expect(htmlOf('sitemap.xml')).toContain(claim);
    expect(htmlOf('sitemap.xml')).not.toContain('embed/');
    expect(htmlOf(claim)).toContain(`<meta property="og:image" content="${picture}"`);
    const image = readFileSync(join(library, 'dist', picture.slice('https://example.org/texts/'.length)));
    expect(image.subarray(1, 4).toString()).toBe('PNG');
  });

  it('has nothing to upgrade, and an upgrade changes no file', () => {
    const texts = () => globSync('**/*', { cwd: join(library, 'content') }).map(textOf);
    const before = texts();
    expect(run('node', [program, 'upgrade'], library)).toContain('Nothing to do');
    expect(texts()).toEqual(before);
  });

  it('has no article with --bare', () => {
    run('node', [program, 'new', 'bare', '--bare', '--no-install'], folder);
    expect(globSync('**/*', { cwd: join(folder, 'bare'), dot: true }).sort()).toEqual([
      '.github/workflows/deploy.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'content/site.yaml',
      'package.json',
    ]);
  });
});

function htmlOf(file: string): string {
  return readFileSync(join(library, 'dist', file), 'utf8');
}

function textOf(file: string): string {
  return `${file}\n${readFileSync(join(library, 'content', file), 'utf8')}`;
}

/** Writes the files of the guide's example for programmers into the library. */
function writeExample(): void {
  const guide = existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8') : '';
  const files = { js: 'astro.config.mjs', astro: 'src/Footer.astro', css: 'custom.css' };
  for (const [, language = '', code = ''] of guide.matchAll(/^```(js|astro|css)\n([\s\S]*?)^```$/gm)) {
    const file = join(library, files[language as keyof typeof files]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}

/** Puts the unpacked package beside links to the packages of this repository, which saves an installation. */
function linkPackages(project: string, packed: string): void {
  const packages = resolve('node_modules');
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!name.startsWith('.') && name !== 'postil')
      symlinkSync(join(packages, name), join(project, 'node_modules', name));
  cpSync(packed, join(project, 'node_modules/postil'), { recursive: true });
}

/** Runs a program to its end. @returns its output */
function run(name: string, parameters: readonly string[], cwd = '.'): string {
  // With the variables of Vitest, Astro would build for development.
  const { DEV, PROD, MODE, SSR, BASE_URL, VITEST, NODE_ENV, POSTIL_CONTENT, POSTIL_DIST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(name, parameters, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${parameters.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** The home page, as the preview of the built library serves it. */
async function served(): Promise<string> {
  const server = spawn('node', [program, 'preview'], { cwd: library, env: { ...process.env, PORT: '0' } });
  try {
    for await (const chunk of server.stdout) {
      const [address] = /http:\S+/.exec(String(chunk)) ?? [];
      if (address !== undefined) return await (await fetch(address)).text();
    }
    throw new Error('The server ended without an address');
  } finally {
    server.kill();
  }
}
