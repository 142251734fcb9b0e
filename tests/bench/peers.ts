// The programs that Postil is measured beside, in a package of their own: `npm ci` stays small, and who runs a bench gets
// them then, below `node_modules/.cache`. Their versions are in `package.json` beside this file.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, runMeasured } from './run-measured.ts';
import { temporaryFolder } from './site.ts';

const FOLDER = resolve('node_modules/.cache/postil-bench');

/**
 * A module of a peer.
 * @param name `minisearch`, `astro/loaders`
 * @throws {Error} where it can't be had
 */
export async function importPeer<T>(name: string): Promise<T> {
  const packages = createRequire(join(peersFolder(), 'package.json'));
  return (await import(pathToFileURL(packages.resolve(name)).href)) as T;
}

/** A folder for a project of a peer's: it lies beside the peers, where Node and Vite find them. */
export function peerProject(): string {
  return temporaryFolder(peersFolder());
}

/** Builds such a project with its Astro. */
export function buildPeer(project: string): Run {
  return runMeasured([join(peersFolder(), 'node_modules/astro/bin/astro.mjs'), 'build'], {}, project);
}

/**
 * The folder whose `node_modules` has the peers; they are installed where they are not there yet.
 * @throws {Error} with what npm said
 */
export function peersFolder(): string {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return FOLDER;
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
