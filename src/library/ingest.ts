// One received file → its entries in the content folder, or the messages that say why not. All is decided before anything is written.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { fileFault } from '../corpus/file-fault.ts';
import { addToQueue } from '../corpus/queue-file.ts';
import { ledgerFaults, readLedger } from '../corpus/read-ledger.ts';
import { sourceFileOf } from '../ingest/article/article.ts';
import { ingest, type Known, type Proposal } from '../ingest/ingest.ts';
import type { Source } from '../ingest/read/source.ts';
import { earlierBlocks } from '../merge/earlier-blocks.ts';
import { type Plan, planMerge, planUnchanged } from '../merge/plan.ts';
import { queuedChanges } from '../merge/queued-change.ts';
import { queuedDoubt } from '../merge/queued-doubt.ts';
import { type Arrival, callConflict, nameConflict, textConflict } from '../merge/source-conflict.ts';
import type { StandingArticle } from '../merge/standing-article.ts';
import type { Corpus } from '../model/corpus.ts';
import { articleId } from '../text/slug.ts';
import { conflictMessage, queuedConflict } from './edited-block.ts';
import { ledgerWrites, planWrites, sourceWrites, type Writing, writeAll } from './ingest-writes.ts';
import type { Shelf } from './known-library.ts';
import { type ReceivedSource, receiveSource } from './received-source.ts';

export interface Outcome {
  /** As typed. */
  readonly file: string;
  readonly article: string;
  /** Undefined where the file could not be ingested; messages say why. */
  readonly done: Done | undefined;
  readonly messages: readonly VFileMessage[];
}

export interface Manner {
  /** Whether to write nothing. */
  readonly dryRun: boolean;
  readonly encoding: string | undefined;
  /** Where the bytes come from instead of the file, which is then a name only. */
  readonly input: AsyncIterable<Uint8Array> | undefined;
  /** What was read of the file already. */
  readonly received?: ReceivedSource | undefined;
}

export interface Done {
  readonly proposal: Proposal;
  readonly plan: Plan;
  /** Relative to the content folder, in the order written. */
  readonly written: readonly string[];
  /** The same with their contents. */
  readonly writings: readonly Writing[];
}

/** A file of which all is known that the library and the disk can tell. */
interface Arrived {
  readonly arrival: Arrival;
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly corpus: Corpus;
  readonly standing: StandingArticle | undefined;
}

type Fallible<T> = T | { readonly faults: readonly VFileMessage[] };

/**
 * @param seen the files ingested in this call, by article; this one is added
 */
export async function ingestSource(
  file: string,
  shelf: Shelf,
  seen: Map<string, string>,
  manner: Manner,
): Promise<Outcome> {
  const article = articleId(file);
  try {
    return await ingestAs(article, file, shelf, seen, manner);
  } catch (error) {
    const fault = fileFault(error);
    if (fault === undefined) throw error;
    return { file, article, done: undefined, messages: [fault] };
  }
}

async function ingestAs(
  article: string,
  file: string,
  shelf: Shelf,
  seen: Map<string, string>,
  manner: Manner,
): Promise<Outcome> {
  const arrived = await arrive(file, article, shelf, seen.get(article), manner);
  const proposed = 'faults' in arrived ? arrived : propose(arrived);
  if ('faults' in arrived || 'faults' in proposed) {
    return { file, article, done: undefined, messages: 'faults' in proposed ? proposed.faults : [] };
  }
  seen.set(article, file);
  const { proposal, plan } = proposed;
  const { source, arrival, bytes } = arrived;
  const writings = [
    ...sourceWrites(arrival, bytes),
    ...planWrites(plan, shelf.folder),
    ...(await ledgerWrites(arrival, source, proposal, shelf.folder)),
  ];
  if (!manner.dryRun) {
    // Before the article is written: afterwards nothing would tell of the conflict again.
    const doubts = plan.write.length > 0 ? proposal.doubts.map(queuedDoubt) : [];
    const waiting = [...plan.conflicts.map(queuedConflict), ...queuedChanges(plan.passages), ...doubts];
    await addToQueue(shelf.folder, article, waiting);
    await writeAll(writings, shelf);
  }
  const written = writings.map((writing) => writing.file);
  const messages = [
    ...(plan.write.length > 0 ? proposal.messages : []),
    ...plan.conflicts.map((conflict) => conflictMessage(conflict, join(shelf.folder, `articles/${article}.md`))),
  ];
  return { file, article, done: { proposal, plan, written, writings }, messages };
}

/** @param other the file that became this article earlier in this call */
async function arrive(
  file: string,
  article: string,
  shelf: Shelf,
  other: string | undefined,
  { encoding, input, received }: Manner,
): Promise<Fallible<Arrived>> {
  const read = received ?? (await receiveSource(file, encoding, input));
  if ('message' in read) return { faults: [read.message] };
  const { source, bytes } = read;
  const { corpus, faults } = await shelf.openArticle(article);
  if (faults.length > 0) return { faults };
  const arrival = await arrivalOf(file, article, source, shelf);
  const isOther = other !== undefined && arrival.keptSha256 !== source.sha256;
  const conflict = isOther ? callConflict(arrival, other) : nameConflict(arrival, corpus.articles.get(article));
  if (conflict !== undefined) return { faults: [conflict] };
  const standing = await standingArticle(article, corpus, shelf);
  // What the ingest wrote last can't be told from what a person did since: a changed source would take the place of both.
  const unknown = isOf(standing, source) ? [] : await ledgerFaults(shelf.folder, article);
  if (unknown.length > 0) return { faults: unknown };
  return { arrival, source, bytes, corpus, standing };
}

function propose({ arrival, source, corpus, standing }: Arrived): Fallible<{ proposal: Proposal; plan: Plan }> {
  const { article } = arrival;
  const proposal = ingest(article, source, knownFrom(corpus, standing));
  if ('message' in proposal) return { faults: [proposal.message] };
  if (isOf(standing, source)) return { proposal, plan: planUnchanged(article, corpus) };
  const conflict = standing && textConflict(arrival, proposal, standing.entry);
  return conflict === undefined ? { proposal, plan: planMerge(proposal, corpus, standing) } : { faults: [conflict] };
}

/** Whether the article was made from this very source. */
function isOf(standing: StandingArticle | undefined, { sha256 }: Source): boolean {
  return standing?.entry.data.source.sha256 === sha256;
}

async function arrivalOf(file: string, article: string, { sha256, kind }: Source, { folder }: Shelf): Promise<Arrival> {
  const sourceFile = sourceFileOf(article, kind);
  const kept = join(folder, 'sources', sourceFile);
  const keptSha256 = existsSync(kept)
    ? createHash('sha256')
        .update(await readFile(kept))
        .digest('hex')
    : undefined;
  const stem = basename(file, extname(file));
  return { file, article, sourceFile, sha256, stem, inPlace: resolve(file) === resolve(kept), keptSha256 };
}

async function standingArticle(
  article: string,
  corpus: Corpus,
  { folder }: Shelf,
): Promise<StandingArticle | undefined> {
  const entry = corpus.articles.get(article);
  if (entry === undefined) return undefined;
  const ledger = await readLedger(folder, article);
  // A ledger of another edition says nothing of what stands in the article.
  const isOfArticle = ledger?.source.sha256 === entry.data.source.sha256 && Object.keys(ledger.blocks).length > 0;
  const text = await readFile(join(folder, entry.file), 'utf8');
  return { entry, text, written: isOfArticle ? ledger.blocks : undefined };
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
  return { actors, schemes, earlier: standing && earlierBlocks(standing, corpus) };
}
