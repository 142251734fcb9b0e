// A received file → its entries in the content folder, or the problems. All decisions are made before the first file is
// written.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { problemOf } from '../corpus/file-problem.ts';
import { addToQueue } from '../corpus/queue-file.ts';
import { ledgerProblems, readLedger } from '../corpus/read-ledger.ts';
import { sourceFileOf } from '../ingest/article/article.ts';
import { ingest, type Known, type Proposal } from '../ingest/ingest.ts';
import type { GivenParts } from '../ingest/parts/label-parts.ts';
import type { Facts } from '../ingest/read/facts.ts';
import type { Source } from '../ingest/read/source.ts';
import { sourceKind } from '../ingest/read/source-kind.ts';
import { type Plan, planMerge, planUnchanged } from '../merge/plan.ts';
import { diagnoseConflict, queuedChanges, queuedConflict, queuedDoubt } from '../merge/queue.ts';
import { callConflict, nameConflict, type ReceivedFile, textConflict } from '../merge/source-conflict.ts';
import { earlierBlocks, type StandingArticle } from '../merge/standing-article.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { digestOf } from '../text/digest.ts';
import { articleId } from '../text/slug.ts';
import { withPath } from './check.ts';
import { ledgerWrites, planWrites, sourceWrites, type Writing, writeAll } from './ingest-writes.ts';
import type { KnownLibrary } from './known-library.ts';
import { type ReceivedSource, receiveSource } from './received-source.ts';

export interface IngestResult {
  /** The path as typed. */
  readonly file: string;
  readonly article: string;
  /** The result. Undefined if the file could not be ingested; then `problems` has the reasons. */
  readonly done: Done | undefined;
  readonly problems: readonly Problem[];
}

export interface IngestOptions {
  /** Whether the run only shows its result and writes nothing. */
  readonly dryRun: boolean;
  readonly encoding: string | undefined;
  /** The bytes, if they don't come from the file. Then `file` is only a name. */
  readonly input: AsyncIterable<Uint8Array> | undefined;
  /** The source, if the file was read before. */
  readonly received?: Outcome<ReceivedSource> | undefined;
  /** Corrections that a person made before the ingest. */
  readonly given?: Given | undefined;
}

/** Corrections of a person: labels of parts, facts about the source, and fields of the article. */
export interface Given {
  readonly labels: GivenParts;
  readonly facts: Facts;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Done {
  readonly proposal: Proposal;
  readonly plan: Plan;
  /** The written files relative to the content folder, in the order of writing. */
  readonly written: readonly string[];
  /** The same files with their contents. */
  readonly writings: readonly Writing[];
}

/** A received file, with the data from the library and the disk on which the decisions depend. */
interface PreparedSource {
  readonly receivedFile: ReceivedFile;
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly corpus: Corpus;
  readonly standing: StandingArticle | undefined;
}

/** @param seen the files ingested by this command, by article; the function adds this file */
export async function ingestSource(
  file: string,
  library: KnownLibrary,
  seen: Map<string, string>,
  options: IngestOptions,
): Promise<IngestResult> {
  const article = articleFor(file, library);
  try {
    return await ingestAs(article, file, library, seen, options);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { file, article, done: undefined, problems: [problem] };
  }
}

async function ingestAs(
  article: string,
  file: string,
  library: KnownLibrary,
  seen: Map<string, string>,
  options: IngestOptions,
): Promise<IngestResult> {
  const prepared = await prepareSource(file, article, library, seen.get(article), options);
  if ('problems' in prepared) return { file, article, done: undefined, problems: prepared.problems };
  const proposed = propose(prepared.value, options.given);
  if ('problems' in proposed) return { file, article, done: undefined, problems: proposed.problems };
  seen.set(article, file);
  const { proposal, plan } = proposed.value;
  const { source, receivedFile, bytes } = prepared.value;
  const planned = planWrites(plan, library.folder);
  const writings = [
    ...sourceWrites(receivedFile, bytes),
    ...planned,
    ...(await ledgerWrites(receivedFile, source, proposal, planned, library.folder)),
  ];
  if (!options.dryRun) {
    // The queue is written before the article, because the conflicts can't be found again once the article is written.
    // If the queue can't be written, nothing is written, so that the next run finds the conflicts again.
    const unqueued = await addToQueue(library.folder, article, queuedIn(proposal, plan));
    if (unqueued.length > 0)
      return { file, article, done: undefined, problems: unqueued.map((one) => withPath(one, library.folder)) };
    await writeAll(writings, library);
  }
  const written = writings.map((writing) => writing.file);
  const problems = problemsIn(proposal, plan, join(library.folder, `articles/${article}.md`));
  return { file, article, done: { proposal, plan, written, writings }, problems };
}

/** The id of the article whose source is the file. If there is no such article, an id made from the file's name. */
function articleFor(file: string, library: KnownLibrary): string {
  const id = articleId(file);
  const kind = sourceKind(extname(file));
  return (kind && library.articleWithSource(sourceFileOf(id, kind))) ?? id;
}

function queuedIn({ doubts }: Proposal, { write, conflicts, passages }: Plan) {
  return [
    ...conflicts.map(queuedConflict),
    ...queuedChanges(passages),
    ...(write.length > 0 ? doubts.map(queuedDoubt) : []),
  ];
}

/** @param file path of the article's file, relative to the working folder */
function problemsIn({ problems }: Proposal, { write, conflicts }: Plan, file: string): readonly Problem[] {
  return [
    ...(write.length > 0 ? problems : []),
    ...conflicts.map((conflict): Problem => ({ file, severity: 'warning', ...diagnoseConflict(conflict) })),
  ];
}

/** @param other a file of the same run that has already become an article with this id */
async function prepareSource(
  file: string,
  article: string,
  library: KnownLibrary,
  other: string | undefined,
  { encoding, input, received, given }: IngestOptions,
): Promise<Outcome<PreparedSource>> {
  const read = received ?? (await receiveSource(file, encoding, input));
  if ('problems' in read) return read;
  const { bytes } = read.value;
  const source = { ...read.value.source, facts: { ...read.value.source.facts, ...given?.facts } };
  const opened = await library.corpusFor(article);
  if ('problems' in opened) return opened;
  const corpus = opened.value;
  const receivedFile = await receivedFileOf(file, article, source, library);
  const isOther = other !== undefined && receivedFile.keptSha256 !== source.sha256;
  const conflict = isOther
    ? callConflict(receivedFile, other)
    : nameConflict(receivedFile, corpus.articles.get(article));
  if (conflict !== undefined) return conflict;
  const standing = await standingArticle(article, corpus, library);
  // Without the ledger, text that a person edited looks like text from the last ingest, so a changed source would
  // overwrite both.
  const unknown = isOf(standing, source) ? [] : await ledgerProblems(library.folder, article);
  return unknown.length > 0 ? { problems: unknown } : { value: { receivedFile, source, bytes, corpus, standing } };
}

function propose(
  { receivedFile, source, corpus, standing }: PreparedSource,
  given: Given | undefined,
): Outcome<{ proposal: Proposal; plan: Plan }> {
  const { article } = receivedFile;
  const proposed = ingest(article, source, { ...knownFrom(corpus, standing), labels: given?.labels });
  if ('problems' in proposed) return proposed;
  const { authors: _, ...fields } = given?.fields ?? {};
  const proposal = { ...proposed.value, data: { ...proposed.value.data, ...fields } };
  if (isOf(standing, source)) return { value: { proposal, plan: planUnchanged(article, corpus) } };
  const conflict = standing && textConflict(receivedFile, proposal, standing.entry);
  return conflict ?? { value: { proposal, plan: planMerge(proposal, corpus, standing) } };
}

/** Whether the article was made from exactly these bytes. */
function isOf(standing: StandingArticle | undefined, { sha256 }: Source): boolean {
  return standing?.entry.data.source.sha256 === sha256;
}

async function receivedFileOf(
  file: string,
  article: string,
  { sha256, kind }: Source,
  { folder }: KnownLibrary,
): Promise<ReceivedFile> {
  const sourceFile = sourceFileOf(articleId(file), kind);
  const kept = join(folder, 'sources', sourceFile);
  const keptSha256 = existsSync(kept) ? digestOf(await readFile(kept)) : undefined;
  const stem = basename(file, extname(file));
  return { file, article, sourceFile, sha256, stem, inPlace: resolve(file) === resolve(kept), keptSha256 };
}

async function standingArticle(
  article: string,
  corpus: Corpus,
  { folder }: KnownLibrary,
): Promise<StandingArticle | undefined> {
  const entry = corpus.articles.get(article);
  if (entry === undefined) return undefined;
  const ledger = await readLedger(folder, article);
  // Whether the ledger describes this article's source.
  const isOfArticle = ledger?.source.sha256 === entry.data.source.sha256 && Object.keys(ledger.blocks).length > 0;
  const text = await readFile(join(folder, entry.file), 'utf8');
  return {
    entry,
    text,
    written: isOfArticle ? ledger.blocks : undefined,
    marks: isOfArticle ? ledger.marks : undefined,
    parts: isOfArticle ? ledger.parts : [],
  };
}

function knownFrom(corpus: Corpus, standing: StandingArticle | undefined): Known {
  const schemes = new Map(
    [...corpus.schemes.values()].map(({ id, data }) => [id, new Set(data.premises.map((premise) => premise.id))]),
  );
  const actors = [...corpus.actors.values()].map(({ id, data: { name, type, aliases } }) => ({
    id,
    name,
    type,
    aliases,
  }));
  return { actors, schemes, earlier: standing && earlierBlocks(standing, corpus), parts: standing?.parts };
}
