// A library in an older file format → the same library in the format of this version, file by file.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../corpus/content-files.ts';
import { readIfThere } from '../corpus/read-file.ts';
import { readSiteText } from '../corpus/read-site.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { failure, isError, type Outcome } from '../model/problem.ts';
import { FORMAT } from '../model/site.ts';

/** One step from a version of the file format to the next. */
export interface Migration {
  /** The version of the format before the migration. After it, the library has the next version. */
  readonly from: number;
  /** A description of the change, for the person who upgrades. */
  readonly what: string;
  /** A file's new text; the same text if nothing changes. @param file its path in the content folder */
  readonly change: (file: string, text: string) => string;
}

/** All migrations, oldest first. */
const migrations: readonly Migration[] = [];

export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** The migrations from format `from` to format `to`, in their order. */
  readonly steps: readonly Migration[];
  /** The files to write, with their old and new texts. Paths are relative to the content folder. */
  readonly writes: readonly { readonly file: string; readonly before: string; readonly after: string }[];
}

const SITE = 'site.yaml';
const FORMAT_LINE = /^format:.*$/m;

/** The changes of an upgrade. Nothing is written. */
export async function planUpgrade(
  folder: string,
  steps: readonly Migration[] = migrations,
  to = FORMAT,
): Promise<Outcome<Upgrade>> {
  const siteText = await readIfThere(join(folder, SITE));
  const { site, problems } = readSiteText(siteText);
  const errors = problems.filter(isError);
  if (errors.length > 0) return { problems: errors.map((problem) => ({ ...problem, file: join(folder, SITE) })) };
  const from = site.format;
  if (from > to)
    return failure({
      file: join(folder, SITE),
      rule: 'format',
      found: `the library has format ${from}, and this version of Postil reads formats up to ${to}`,
      remedy: 'install a newer version: npm install postil@latest',
    });
  const needed = steps.filter((step) => step.from >= from && step.from < to);
  const writes = [];
  for (const { file } of needed.length === 0 ? [] : listFiles(folder)) {
    if (!/\.(md|yaml)$/.test(file)) continue;
    const before = await readFile(join(folder, file), 'utf8');
    const changed = needed.reduce((text, { change }) => change(file, text), before);
    const after = file === SITE ? withFormat(changed, to) : changed;
    if (after !== before) writes.push({ file, before, after });
  }
  if (needed.length > 0 && siteText === '') writes.push({ file: SITE, before: '', after: withFormat('', to) });
  return { value: { from, to, steps: needed, writes } };
}

/** `site.yaml` is written last, so that an interrupted upgrade is done again. */
export async function upgradeLibrary(folder: string, { writes }: Upgrade): Promise<void> {
  const inOrder = writes.toSorted((a, b) => Number(a.file === SITE) - Number(b.file === SITE));
  for (const { file, after } of inOrder) await writeWhole(join(folder, file), after);
}

function withFormat(text: string, format: number): string {
  const line = `format: ${format}`;
  return FORMAT_LINE.test(text) ? text.replace(FORMAT_LINE, line) : `${line}\n${text}`;
}
