// Entries to withdraw → the files to write. Withdrawn actors are also taken out of the casts of all articles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editFrontmatter } from '../../corpus/yaml/edit.ts';
import { type Entry, isOf } from '../../model/collections.ts';
import { isLive } from '../../model/corpus.ts';
import type { Outcome } from '../../model/problem.ts';
import { actorsNamedBy } from '../../model/references.ts';
import type { Editor } from '../editor.ts';
import { planDecisions } from './change-entries.ts';
import { entriesWith } from './entries-with.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

export async function planWithdrawal(
  opened: OpenEdition,
  files: readonly string[],
  editor: Editor,
): Promise<Outcome<EditPlan>> {
  const plan = planDecisions(opened, files, 'withdrawn', editor);
  const actors = opened.entries.filter((entry) => isOf(entry, 'actors') && files.includes(entry.file));
  if ('problems' in plan || actors.length === 0) return plan;
  const ids = actors.map(({ id }) => id);
  const written = new Set(plan.value.files.map(({ file }) => file));
  const naming = (await entriesWith(opened.folder, ids)).filter(({ file }) => !written.has(file));
  const casts = naming.flatMap((entry) => castWithout(opened.folder, entry, ids));
  const others = casts.filter(({ file }) => file !== `articles/${opened.article}.md`).length;
  const left = naming.filter((entry) => isLive(entry) && namesOutsideCast(entry, ids)).length;
  const label = [
    plan.value.label,
    ...(others === 0 ? [] : [`its names in ${others === 1 ? 'another text' : `${others} other texts`} are removed`]),
    ...(left === 0 ? [] : [`still named in ${left === 1 ? 'one entry' : `${left} entries`}, see Publish`]),
  ].join('; ');
  return { value: { label, files: [...plan.value.files, ...casts] } };
}

/** The file of an article without these actors in its cast; none if the cast has none of them. */
function castWithout(folder: string, entry: Entry, actors: readonly string[]): readonly PlannedFile[] {
  if (!isOf(entry, 'articles')) return [];
  const all = Object.keys(entry.data.cast);
  const named = all.filter((id) => actors.includes(id));
  if (named.length === 0) return [];
  const paths = named.length === all.length ? [['cast']] : named.map((id) => ['cast', id]);
  const text = readFileSync(join(folder, entry.file), 'utf8');
  const changes = paths.map((path) => ({ path, value: undefined }));
  return [{ file: entry.file, content: editFrontmatter(text, changes) }];
}

function namesOutsideCast(entry: Entry, actors: readonly string[]): boolean {
  const named = isOf(entry, 'articles') ? entry.data.authors : actorsNamedBy(entry);
  return named.some((id) => actors.includes(id));
}
