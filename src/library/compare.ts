// An article of the library, and the same article annotated by somebody else → their comparison. The other annotations
// pass the gate of imports, as if the article had no annotations yet. Both sets of annotations are then on the same
// text, and actors with the same name are the same actor. Nothing is written.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ComparedEditions, compareAnnotators } from '../compare/compare.ts';
import type { Annotated } from '../compare/pairs.ts';
import { entryFiles } from '../corpus/content-files.ts';
import { readEntry } from '../corpus/read-entry.ts';
import { shippedEntries } from '../corpus/shipped-entries.ts';
import { type Candidate, type Imported, withoutQuotes } from '../import/candidate.ts';
import { readImport } from '../import/read-import.ts';
import { readingOf } from '../markdown/readings.ts';
import { admit } from '../merge/admit.ts';
import { type Entry, isAnnotation } from '../model/collections.ts';
import { articleOf, type Corpus, slugOf } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { annotationCollections } from '../model/kinds.ts';
import { failure, type Outcome, type Problem } from '../model/problem.ts';
import type { Queued } from '../model/queue.ts';
import { withPath } from './check.ts';
import { readBytes, textBeside } from './import.ts';

/** The editor's own library, opened for one article. */
interface Own {
  readonly entries: readonly Entry[];
  readonly article: string;
}

export interface AnnotatorsCompared extends ComparedEditions {
  readonly article: string;
  /** The other annotator's entries whose passages were not found in the text, with the reasons. They are not compared. */
  readonly unplaced: readonly Queued[];
  readonly theirs: Corpus;
}

/** @param place a content folder, a folder of entries, or a file that the import can read */
export async function compareWith(place: string, own: Own): Promise<Outcome<AnnotatorsCompared>> {
  const read = await annotationsAt(place, own.article);
  if ('problems' in read) return read;
  const { article } = own;
  const entries = [...(await shippedEntries('schemes')), ...own.entries];
  const bare = entries.filter((entry) => !isAnnotation(entry) || articleOf(entry.id) !== article);
  const admission = admit(read.value, corpusOf(bare), article, basename(place));
  if (!admission.write.some(isAnnotation)) return nothingPlaced(place, read.value, own.article);
  const theirs = corpusOf([...bare, ...admission.write]);
  const compared = compareAnnotators(annotated(corpusOf(entries), article), annotated(theirs, article));
  return { value: { ...compared, article, theirs, unplaced: admission.queue } };
}

function annotated(corpus: Corpus, article: string): Annotated {
  return { corpus, reading: readingOf(corpus, article), arguments: corpus.annotations(article).arguments };
}

async function annotationsAt(place: string, article: string): Promise<Outcome<Imported>> {
  if (existsSync(place) && statSync(place).isDirectory()) return annotationsIn(place, article);
  const received = await readBytes(place);
  return 'problems' in received ? received : readImport(place, received.value, {}, textBeside(place));
}

/** Fields that only have a meaning in the library of the other annotator. */
const NOT_COMPARED = ['formerIds', 'generator', 'sameAs'];

async function annotationsIn(folder: string, article: string): Promise<Outcome<Imported>> {
  const content = existsSync(join(folder, 'content/articles')) ? join(folder, 'content') : folder;
  const files = await filesIn(content, article);
  const read = files.map(({ file, as }) => readAs(content, file, as));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { problems: problems.map((problem) => withPath(problem, content)) };
  const entries = read.flatMap((one) => ('value' in one ? [one.value] : []));
  if (!entries.some(isAnnotation)) return nothingThere(folder, article);
  return { value: { candidates: entries.map(candidateOf), unusable: [] } };
}

interface EntryFile {
  /** The path of the file in its folder. */
  readonly file: string;
  /** The paths that the file may have in a content folder. The first path under which the file is valid is used. */
  readonly as: readonly string[];
}

/** The files of a content folder for an article, or of a folder of entries without the level of articles. */
async function filesIn(folder: string, article: string): Promise<readonly EntryFile[]> {
  const inFolder = async (below: string) => (existsSync(join(folder, below)) ? entryFiles(folder, below) : []);
  const lists = await Promise.all(
    annotationCollections.map(async (collection): Promise<readonly EntryFile[]> => {
      const own = await inFolder(`${collection}/${article}`);
      const flat = (await inFolder(collection)).filter((file) => file.split('/').length === 2);
      return (own.length > 0 ? own : flat).map((file) => ({
        file,
        as: [`${collection}/${article}/${basename(file)}`],
      }));
    }),
  );
  const actors = (await inFolder('actors')).map((file) => ({ file, as: [`actors/${basename(file)}`] }));
  const loose = (await entryFiles(folder, '.'))
    .filter((file) => file.split('/').length === 2)
    .map((file) => ({ file, as: annotationCollections.map((name) => `${name}/${article}/${basename(file)}`) }));
  return [...actors, ...lists.flat(), ...(lists.flat().length === 0 ? loose : [])];
}

function readAs(folder: string, file: string, as: readonly string[]): Outcome<Entry> {
  const text = readFileSync(join(folder, file), 'utf8');
  let problems: readonly Problem[] = [];
  for (const path of as) {
    const collection = [...annotationCollections, 'actors' as const].find((name) => path.startsWith(`${name}/`));
    const read = readEntry(collection ?? 'claims', path, text);
    if ('value' in read) return { value: read.value.entry };
    if (problems.length === 0) problems = read.problems;
  }
  return { problems: problems.map((problem) => ({ ...problem, file })) };
}

function candidateOf({ collection, id, data, body }: Entry): Candidate {
  const kept = Object.entries(data).filter(([name]) => !NOT_COMPARED.includes(name));
  const isActor = collection === 'actors';
  return {
    path: [collection, id],
    collection: isActor ? 'actors' : (annotationCollections.find((name) => name === collection) ?? 'claims'),
    key: isActor ? id : slugOf(id),
    body,
    ...withoutQuotes(Object.fromEntries(kept)),
  };
}

/**
 * The failure if no annotation has its words in the article, for example because all of them belong to another article.
 */
function nothingPlaced(place: string, { candidates }: Imported, article: string): Outcome<never> {
  const entries = candidates.filter(({ collection }) => collection !== 'actors');
  const others = [...new Set(entries.flatMap((one) => one.article ?? []))].filter((id) => id !== article);
  return failure({
    file: place,
    rule: 'no-annotations',
    found:
      entries.length === 0
        ? `there are no annotations of “${article}”`
        : `none of the ${entries.length} annotations has its words in “${article}”${others.length === 0 ? '' : `: they are of ${others.join(', ')}`}`,
    expected: `annotations of “${article}” by somebody else`,
    remedy: 'correct the file or the id',
  });
}

function nothingThere(folder: string, article: string): Outcome<never> {
  return failure({
    file: folder,
    rule: 'no-annotations',
    found: `the folder has no annotations of “${article}”`,
    expected: `claims/${article}/….md as in a content folder, or a folder of such files`,
    remedy: 'correct the path or the id',
  });
}
