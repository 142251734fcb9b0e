// The peers: programs that Postil is compared with. They are a separate package, which keeps `npm ci` small: a bench
// installs them below `node_modules/.cache` when it needs them. Their versions are in `package.json` in this folder.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, runMeasured } from './run-measured.ts';
import { temporaryFolder } from './site.ts';

const FOLDER = resolve('node_modules/.cache/postil-bench');

/**
 * Imports a module of a peer.
 * @param name the module's name, such as `minisearch` or `astro/loaders`
 * @throws {Error} if the peers can't be installed or have no such module
 */
export async function importPeer<T>(name: string): Promise<T> {
  const packages = createRequire(join(peersFolder(), 'package.json'));
  return (await import(pathToFileURL(packages.resolve(name)).href)) as T;
}

/** A new folder for a peer's project, inside the folder of the peers, so that Node and Vite find the peers' modules. */
export function peerProject(): string {
  return temporaryFolder(peersFolder());
}

/** Builds a peer's project with the peers' version of Astro. */
export function buildPeer(project: string): Run {
  return runPeer(['astro/bin/astro.mjs', 'build'], project);
}

/** Runs a program of a peer, such as `@11ty/eleventy/cmd.cjs`, in the peer's project. */
export function runPeer([program = '', ...parameters]: readonly string[], project: string): Run {
  return runMeasured([join(peersFolder(), 'node_modules', program), ...parameters], {}, project);
}

/**
 * The folder whose `node_modules` has the peers. Installs the peers if they are missing, or if their versions have
 * changed.
 * @throws {Error} with npm's message
 */
export function peersFolder(): string {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json')) && isSameLock()) return FOLDER;
  console.error('Installing the programs to compare with …');
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, file), join(FOLDER, file));
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The programs to compare with can't be installed:\n${stderr}`);
  return FOLDER;
}

/** Whether the installed versions are those of the lock file in this folder. */
function isSameLock(): boolean {
  const [own = '', installed = ''] = [import.meta.dirname, FOLDER].map((folder) =>
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  return own === installed;
}
