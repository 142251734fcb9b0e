// The library and a proposal → the files to write. A draft never overwrites a file. If the source changed, the article
// gets a new text, a new list of blocks and a new digest of the source; its other fields stay the same.

import { editFrontmatter, type FieldChange } from '../corpus/yaml/edit.ts';
import type { ActorData } from '../draft/rules/actors/actor-draft.ts';
import type { ArgumentData } from '../draft/rules/relations/arguments.ts';
import { blockDigest } from '../ingest/article/block-digest.ts';
import { startsOf } from '../ingest/article/starts.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type ArgumentEntry, aimOf, type Corpus, inOneList, premisesOf, resolve, slugOf } from '../model/corpus.ts';
import { freeSlug } from '../text/slug.ts';
import { type ClaimWrite, type MergedClaims, mergeClaims } from './merge-claims.ts';
import { type BlockConflict, type MergedText, mergeText } from './merge-text.ts';
import { type Passage, passagesIn } from './passages.ts';
import type { StandingArticle } from './standing-article.ts';
import { supportsOf } from './supports.ts';
import { type TextRanges, textRanges } from './text-ranges.ts';

/** A file to write, relative to the content folder. */
export type Write =
  | { readonly file: string; readonly data: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly file: string; readonly text: string };

export interface Plan {
  /** The files in the order of writing. The article is last, so a missing article shows that a run was interrupted. */
  readonly write: readonly Write[];
  /** Files of the article that don't change. */
  readonly kept: readonly string[];
  /** Numbers of new drafts. */
  readonly drafts: { readonly claims: number; readonly arguments: number; readonly actors: number };
  /** The passages that moved, changed or were lost with the change of the text. */
  readonly passages: readonly Passage[];
  /** The blocks that both a person and the source changed. The person's words are kept. */
  readonly conflicts: readonly BlockConflict[];
}

/** The plan for a source that has not changed since the last ingest: nothing to write. */
export function planUnchanged(id: string, corpus: Corpus): Plan {
  return {
    write: [],
    kept: filesOf(id, corpus),
    drafts: { claims: 0, arguments: 0, actors: 0 },
    passages: [],
    conflicts: [],
  };
}

/**
 * @param corpus all entries of the library, including drafts and withdrawn entries
 * @param standing the existing article, if its source has changed; undefined for a new article
 */
export function planMerge(proposal: Proposal, corpus: Corpus, standing: StandingArticle | undefined): Plan {
  const { id } = proposal.article;
  const text = standing && mergeText(proposal, standing);
  const ranges = textRanges(proposal, corpus.allAnnotations(id), standing?.entry, text);
  const claims = mergeClaims(proposal, corpus, ranges);
  const args = mergeArguments(proposal, corpus, claims);
  const actors = mergeActors(proposal, corpus, ranges, claims.write);
  const article: Write =
    standing === undefined || text === undefined
      ? { file: `articles/${id}.md`, data: proposal.data, body: proposal.body }
      : { file: standing.entry.file, text: updatedArticle(standing, proposal, text) };
  return {
    write: [...actors, ...claims.write, ...args, ...mergeNotes(proposal, corpus), article],
    kept: filesOf(id, corpus).filter((file) => file !== article.file),
    drafts: { claims: claims.write.length, arguments: args.length, actors: actors.length },
    passages: passagesIn(corpus.allAnnotations(id), ranges),
    conflicts: text?.conflicts ?? [],
  };
}

function filesOf(id: string, corpus: Corpus): readonly string[] {
  const article = corpus.articles.get(id);
  return [...(article === undefined ? [] : [article]), ...inOneList(corpus.allAnnotations(id))].map(({ file }) => file);
}

/**
 * An actor draft to write. For a new article, all actors are written. For a changed article, only the actors that its
 * new words name, and the holders of new claims.
 */
interface ActorWrite {
  readonly file: string;
  readonly data: ActorData;
  readonly body: string;
}

function mergeActors(
  proposal: Proposal,
  corpus: Corpus,
  { changed }: TextRanges,
  claims: readonly ClaimWrite[],
): readonly ActorWrite[] {
  const holders = new Set(claims.flatMap(({ data }) => data.holder ?? []));
  const newWords = proposal.article.blocks
    .filter(({ id }) => changed?.has(id))
    .map(({ text }) => text)
    .join('\n');
  const isNamed = (data: ActorData) => [data.name, ...(data.aliases ?? [])].some((name) => newWords.includes(name));
  return proposal.actors
    .filter(({ id, data }) => !corpus.actors.has(id) && (changed === undefined || holders.has(id) || isNamed(data)))
    .map(({ id, data }) => ({ file: `actors/${id}.md`, data, body: '' }));
}

interface ArgumentWrite {
  readonly file: string;
  readonly data: ArgumentData;
  readonly body: string;
}

/**
 * The argument drafts to write: those with at least one claim that is new in the library. An argument between two older
 * claims is not drafted again, because an editor has seen them together.
 */
function mergeArguments(proposal: Proposal, corpus: Corpus, claims: MergedClaims): readonly ArgumentWrite[] {
  const { id } = proposal.article;
  const standing = corpus.allAnnotations(id).arguments;
  const taken = new Set(standing.flatMap((argument) => [slugOf(argument.id), ...argument.data.formerIds]));
  const made = new Set(standing.map(signatureOf));
  const written = new Map<string, string>();
  // Drafts about the same words may be one claim in the library, so that a proposal without cycles becomes a cycle.
  const supports = supportsOf(corpus.annotations(id).arguments);
  return proposal.arguments.flatMap((draft): ArgumentWrite[] => {
    const data = withSlugs(draft.data, claims.slugs, written);
    if (data === undefined || made.has(signature(data, id))) return [];
    const ends = [...data.premises.map(({ claim }) => claim), data.conclusion ?? data.target ?? ''];
    if (!ends.some((slug) => claims.fresh.has(slug))) return [];
    if (data.conclusion !== undefined) {
      const support = {
        premises: data.premises.map(({ claim }) => resolve(claim, id)),
        aim: resolve(data.conclusion, id),
      };
      if (supports.closingPremise(support) !== undefined) return [];
      supports.add(support);
    }
    const slug = freeSlug(draft.id, taken, ends.join(' '));
    taken.add(slug);
    written.set(draft.id, slug);
    return [{ file: `arguments/${id}/${slug}.md`, data, body: '' }];
  });
}

/**
 * The note drafts to write. A draft is left out if a note of the article has the same text. Withdrawn notes count too,
 * so that they are not drafted again.
 */
function mergeNotes({ article: { id }, notes }: Proposal, corpus: Corpus): readonly Write[] {
  const standing = corpus.allAnnotations(id).remarks;
  const said = new Set(standing.map(({ body }) => body.trim()));
  const taken = new Set(standing.flatMap((entry) => [slugOf(entry.id), ...entry.data.formerIds]));
  return notes
    .filter(({ body }) => !said.has(body))
    .map(({ id: wanted, data, body }) => {
      const slug = freeSlug(wanted, taken, body);
      taken.add(slug);
      return { file: `notes/${id}/${slug}.md`, data, body };
    });
}

/**
 * An argument draft with the slugs that its claims have in the library. Undefined if one of its claims is not in the
 * library, or if a premise is its own aim.
 * @param written the slugs of the arguments drafted before, by their own ids; an undercut may attack them
 */
function withSlugs(
  data: ArgumentData,
  slugs: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
): ArgumentData | undefined {
  const premises = data.premises.map(({ claim }) => slugs.get(claim));
  const slots = data.premises.map(({ slot }) => slot);
  const end = data.conclusion ?? data.target ?? '';
  const aim = (data.relation === 'undercut' ? written : slugs).get(end);
  if (aim === undefined || premises.some((premise) => premise === undefined || premise === aim)) return undefined;
  const renamed = premises
    .filter((premise) => premise !== undefined)
    .map((claim, i) => ({ claim, ...(slots[i] !== undefined && { slot: slots[i] }) }));
  return { ...data, premises: renamed, ...(data.conclusion === undefined ? { target: aim } : { conclusion: aim }) };
}

/** A key that is equal for two arguments with the same relation, premises and aim. */
function signatureOf(entry: ArgumentEntry): string {
  return [entry.data.relation, ...premisesOf(entry).toSorted(), aimOf(entry) ?? ''].join(' ');
}

function signature(data: ArgumentData, article: string): string {
  const premises = data.premises.map(({ claim }) => resolve(claim, article)).toSorted();
  return [data.relation, ...premises, resolve(data.conclusion ?? data.target ?? '', article)].join(' ');
}

/** The file of an existing article with the new text. The editor's fields and comments are kept, in the same order. */
function updatedArticle(standing: StandingArticle, proposal: Proposal, text: MergedText): string {
  const retired = retiredBlocks(standing, text);
  const changes: readonly FieldChange[] = [
    ...changedHead(standing, proposal),
    { path: ['source', 'sha256'], value: proposal.data.source.sha256 },
    { path: ['blocks'], value: blockList(standing, text) },
    ...(retired.length > 0 ? [{ path: ['retiredBlocks'], value: retired }] : []),
  ];
  return editFrontmatter(standing.text, changes, text.body);
}

/**
 * The new title, standfirst and author's note. A field is included only if the source changed it and nobody edited it.
 */
function changedHead({ entry, written }: StandingArticle, { data }: Proposal): readonly FieldChange[] {
  if (written === undefined) return [];
  const isAsWritten = (id: string, text: string | undefined) =>
    (text === undefined ? undefined : blockDigest(text)) === written[id];
  return (['title', 'dek', 'bio'] as const)
    .filter((field) => isAsWritten(field, entry.data[field]) && entry.data[field] !== data[field])
    .map((field) => ({ path: [field], value: data[field] }));
}

/** The ids of all blocks that existed once but no longer exist. */
function retiredBlocks({ entry }: StandingArticle, { blocks }: MergedText): readonly string[] {
  const used = new Set(blocks.map(({ id }) => id));
  const given = [...entry.data.retiredBlocks, ...entry.data.blocks.map(({ id }) => id)];
  return [...new Set(given)].filter((id) => !used.has(id));
}

/**
 * The blocks in their new order, each with its first words. The first words in the article's file stay as long as the
 * block begins with them.
 */
function blockList({ entry }: StandingArticle, { blocks }: MergedText): readonly object[] {
  const before = new Map(entry.data.blocks.map((block) => [block.id, block]));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return startsOf(blocks).map((block) => {
    const listed = before.get(block.id);
    return listed !== undefined && texts.get(block.id)?.startsWith(listed.starts) === true ? listed : block;
  });
}
