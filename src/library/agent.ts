// The actions of an agent on a library: list, read, anchor, check, propose. An agent can only add drafts, and only
// through the gate (`merge/admit`). It can't change or remove an entry.

import { indexText } from '../anchor/indexed-text.ts';
import { blockAt } from '../anchor/text-layer.ts';
import type { Answer } from '../draft/model/answer.ts';
import { answerCandidates } from '../import/answer.ts';
import { readingOf } from '../markdown/readings.ts';
import { passageFinder } from '../merge/find-passage.ts';
import { inOneList, isDraft, slugOf } from '../model/corpus.ts';
import type { Outcome } from '../model/problem.ts';
import { lineOf, textOf } from '../model/problem-text.ts';
import { checkLibrary } from './check.ts';
import { admitAndWrite } from './import.ts';
import { openArticle, openLibrary } from './open-article.ts';
import { promptLibrary } from './prompt-library.ts';

export async function listArticles(folder: string) {
  const opened = await openLibrary(folder, '');
  if ('problems' in opened) return opened;
  const { corpus } = opened.value;
  const articles = [...corpus.articles.values()].map(({ id, data: { title, status } }) => {
    const all = inOneList(corpus.allAnnotations(id));
    return { id, title, status, annotations: all.length, drafts: all.filter(isDraft).length };
  });
  return { value: { articles } };
}

/** The text of an article by paragraphs, with its annotations, and the actors and schemes that proposals may name. */
export async function articleForAgent(folder: string, id: string) {
  const opened = await openArticle(folder, id);
  if ('problems' in opened) return opened;
  const { corpus, article } = opened.value;
  const { layer } = readingOf(corpus, id);
  const { claims, arguments: args, remarks } = corpus.allAnnotations(id);
  const short = <E extends { readonly id: string; readonly data: object }>(entry: E) => ({
    id: slugOf(entry.id),
    ...entry.data,
  });
  const { actors, schemes } = promptLibrary(corpus, id);
  return {
    value: {
      title: article.data.title,
      thesis: article.data.thesis,
      paragraphs: layer.blocks.map(({ id: block, kind, start, end }) => ({
        id: block,
        kind,
        text: layer.text.slice(start, end),
      })),
      actors,
      schemes,
      claims: claims.map(short),
      arguments: args.map(short),
      remarks: remarks.map((remark) => ({ ...short(remark), text: remark.body })),
    },
  };
}

/**
 * The range of quoted words in an article's text, or the reason why the words were not found.
 * @param pieces the quoted pieces of one passage, in order
 */
export async function anchorWords(
  folder: string,
  id: string,
  pieces: readonly string[],
  paragraph: string | undefined,
) {
  const opened = await openArticle(folder, id);
  if ('problems' in opened) return opened;
  const { layer } = readingOf(opened.value.corpus, id);
  const passages = pieces.map((exact, i) => ({ quote: { exact }, block: i === 0 ? paragraph : undefined }));
  const found = passageFinder(indexText(layer)).findPieces(passages);
  return {
    value: {
      pieces: found.map((one) =>
        'range' in one
          ? {
              paragraph: blockAt(layer, one.range.start)?.id,
              words: layer.text.slice(one.range.start, one.range.end),
              isVerbatim: one.score === 1,
            }
          : { refused: textOf(one) },
      ),
    },
  };
}

/** The problems of the library or, with an article's id, of the files that belong to the article. */
export async function checkArticle(folder: string, id: string | undefined) {
  const { problems } = await checkLibrary(folder);
  const isOwn = (file: string) =>
    id === undefined || file.split(/[/\\]/).some((part) => part.replace(/\.\w+$/, '') === id);
  return { value: { problems: problems.filter(({ file }) => isOwn(file)).map(lineOf) } };
}

export interface Proposed {
  readonly written: readonly string[];
  /** Entries that were in the library before. */
  readonly known: readonly string[];
  /** Entries that the gate refused, each with the reason. They are not stored. */
  readonly refused: readonly { readonly entry: string; readonly reason: string }[];
}

/**
 * Adds the entries that the gate admits, as drafts; no existing draft is replaced. Refused entries are returned, not
 * queued, because the agent can correct them at once.
 */
export async function propose(
  folder: string,
  id: string,
  answer: Answer,
  agent: string,
  isDry: boolean,
): Promise<Outcome<Proposed>> {
  const opened = await openArticle(folder, id);
  if ('problems' in opened) return opened;
  const imported = answerCandidates(answer, { model: agent });
  const options = { from: agent, isDry, isBeside: true, queuesRefused: false, isDone: () => false };
  const taken = await admitAndWrite(imported, opened.value, options);
  if ('problems' in taken) return taken;
  const { write, kept, queue } = taken.value.admission;
  return {
    value: {
      written: write.map(({ file }) => file),
      known: kept,
      refused: queue.map(({ from, reason }) => ({ entry: from.slice(agent.length + 1), reason })),
    },
  };
}
