// A copy of a built site on a server, at the root or below a prefix. A test can replace, damage and repair it.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { onTestFinished } from 'vitest';
import { type OfflineOptions, writeWorker } from '../../src/build/offline/write-worker.ts';
import { serve } from '../../src/cli/server.ts';

/** The paths below which sites are tested: a server's root and a prefix. */
export const PLACES = ['', 'any/deep/prefix/'];

export interface DeployedSite {
  /** The address, with a slash at its end. */
  readonly url: string;
  /** Replaces the site by another build, as copying a folder to a server does. */
  deploy(dist: string): void;
  /** Closes the server, so that requests fail even if the browser assumes that it is online. */
  close(): Promise<void>;
}

/** Serves a copy of `dist` until the end of the test. */
export async function deployedSite(dist: string, place: string): Promise<DeployedSite> {
  const root = temporaryFolder();
  const folder = join(root, place);
  writeFileSync(join(root, 'index.html'), '');
  const deploy = (from: string) => {
    for (const file of place === '' ? globSync('*', { cwd: root, onlyFiles: false }) : [])
      rmSync(join(root, file), { recursive: true });
    if (place !== '') rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(from, folder, { recursive: true });
  };
  deploy(dist);
  const server = await serve(root, { port: 0, host: '127.0.0.1' });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= server.close());
  onTestFinished(close);
  return { url: server.url + place, deploy, close };
}

/** A changed copy of a build. Its service worker is written after the change, as in a real build. */
export async function changedBuild(
  dist: string,
  change: (copy: string) => void,
  options: OfflineOptions = {},
): Promise<string> {
  const copy = join(temporaryFolder(), 'dist');
  cpSync(dist, copy, { recursive: true });
  change(copy);
  await writeWorker(copy, options);
  return copy;
}

/**
 * Adds the name of the build to its pages, styles, script and search index, so that a test can see from which build
 * each of them comes.
 */
export function stamp(copy: string, build: string): void {
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  for (const page of globSync('**/*.html', { cwd: copy })) {
    rewrite(page, (html) =>
      html.replaceAll(/([^/"]+\.css)/g, `${build}.$1`).replace('<body', `<body data-build="${build}"`),
    );
  }
  for (const sheet of globSync('styles/*.css', { cwd: copy })) {
    rewrite(sheet, (css) => `${css}\n:root{--build:${build}}`);
    renameSync(join(copy, sheet), join(copy, dirname(sheet), `${build}.${sheet.slice('styles/'.length)}`));
  }
  rewrite('scripts/search.js', (script) => `${script}\ndocument.documentElement.dataset.script = '${build}';`);
  rewrite('pagefind/start.js', (script) => `${script}\ndocument.documentElement.dataset.index = '${build}';`);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-deployed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
