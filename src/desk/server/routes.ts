// A path below `/desk/`, and the JSON of its request → the answer as data. The rules are in `library/`; this file only
// connects them to paths.

import { relative } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../../corpus/content-files.ts';
import { readLibrary } from '../../corpus/from-disk.ts';
import { packFor } from '../../draft/languages/languages.ts';
import { typeOfName } from '../../draft/rules/actors/people.ts';
import { sourceKind } from '../../ingest/read/source-kind.ts';
import { bringIn, correction, keptSource, readText } from '../../library/bring-in.ts';
import { checkLibrary } from '../../library/check.ts';
import { compareWith } from '../../library/compare.ts';
import { action } from '../../library/editing/actions.ts';
import { type Answer, openDesk } from '../../library/editing/desk.ts';
import { configuredModel, draftWithModel } from '../../library/editing/draft-with-model.ts';
import type { FieldProblem } from '../../library/editing/plan.ts';
import { type Editor, today } from '../../library/editor.ts';
import { renderMarkdown } from '../../markdown/processor.ts';
import { collectionNames, collections, entriesOf } from '../../model/collections.ts';
import { isLive } from '../../model/corpus.ts';
import { corpusOf } from '../../model/corpus-of.ts';
import { slug } from '../../model/entry.ts';
import { issueText } from '../../model/issue-text.ts';
import { partLabel } from '../../model/part.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { diagnosisIn } from '../../model/problem-text.ts';
import type { ActionAnswer, ComparisonView, LibraryView, SourceView } from '../view.ts';
import { buildSite } from './build-site.ts';
import { editionView, problemView } from './edition-view.ts';

export type Route = (request: unknown) => Promise<unknown>;

const article = z.strictObject({ article: slug });
const acting = z.strictObject({
  article: slug,
  action,
  seen: z.record(z.string(), z.string().nullable()),
});
const comparing = z.strictObject({ article: slug, from: z.string().min(1) });
const nothing = z.strictObject({});
const received = z.strictObject({
  /** The name of a file. For a file in the folder of sources, the name is enough; the request then has no content. */
  name: z.string().min(1).max(200),
  text: z.string().optional(),
  /** The bytes in Base64, for a file that is not plain text. */
  bytes: z.base64().optional(),
  given: correction,
});
const naming = z.strictObject({ name: z.string().max(200), lang: z.string().max(35) });
const remark = z.strictObject({ text: z.string().max(100_000) });

/** @param editorName the name from git; undefined if git has none */
export function routesOf(folder: string, editorName: () => string | undefined): ReadonlyMap<string, Route> {
  const editor = (): Editor => ({ name: editorName(), day: today() });
  const desk = openDesk(folder, editor);
  /** The name of the request that a language model is answering; empty if there is none. */
  let heard = '';
  const viewOf = async (answer: Answer | undefined): Promise<ActionAnswer> => {
    if (answer === undefined) return { problems: [] };
    if ('conflicts' in answer) return answer;
    if ('problems' in answer) return { problems: answer.problems.map(problemView) };
    const { done, edition, blocks, advice } = answer;
    const view = edition && (await editionView(edition, desk.next));
    return { done, blocks, advice: advice.map(problemView), edition: view };
  };
  const source = async (request: z.infer<typeof received>): Promise<Outcome<Uint8Array>> =>
    request.bytes !== undefined
      ? { value: Buffer.from(request.bytes, 'base64') }
      : request.text !== undefined
        ? { value: Buffer.from(request.text) }
        : keptSource(folder, request.name);
  return new Map<string, Route>([
    [
      'edition',
      route(article, async (request) => {
        const opened = await desk.open(request.article);
        return 'problems' in opened ? refused(opened.problems) : editionView(opened.value, desk.next);
      }),
    ],
    ['act', route(acting, async (request) => viewOf(await desk.act(request.article, request.action, request.seen)))],
    [
      'compare',
      route(comparing, async (request) => {
        const opened = await desk.open(request.article);
        if ('problems' in opened) return refused(opened.problems);
        const compared = await compareWith(request.from, opened.value);
        if ('problems' in compared) return refused(compared.problems);
        const { measures, differences, unplaced } = compared.value;
        return { measures, differences, unplaced: unplaced.map(({ reason }) => reason) } satisfies ComparisonView;
      }),
    ],
    ['undo', route(nothing, async () => viewOf(await desk.undo()))],
    ['redo', route(nothing, async () => viewOf(await desk.redo()))],
    ['library', route(nothing, () => libraryView(folder))],
    ['schemas', route(nothing, async () => schemas())],
    [
      'read',
      route(received, async (request) => {
        const bytes = await source(request);
        if ('problems' in bytes) return refused(bytes.problems);
        const read = await readText(request.name, bytes.value, request.given);
        if ('problems' in read) return refused(read.problems);
        const { problems, ...rest } = read.value;
        return { ...rest, labels: partLabel.options, problems: problems.map(problemView) } satisfies SourceView;
      }),
    ],
    [
      'bring',
      route(received, async (request) => {
        const bytes = await source(request);
        if ('problems' in bytes) return refused(bytes.problems);
        const step = await bringIn(folder, request.name, bytes.value, request.given);
        if ('problems' in step && !('files' in step)) return refused(step.problems);
        if (!('value' in step)) return refused([]);
        desk.add(step.value);
        return { article: step.value.article };
      }),
    ],
    [
      'model',
      route(article, async (request) => {
        const settings = configuredModel(process.env);
        if (settings === undefined) return refused([]);
        const step = await draftWithModel(folder, request.article, settings, (progress) => {
          heard = progress.label;
        });
        heard = '';
        if ('problems' in step) return refused(step.problems);
        desk.add(step.value);
        return { article: request.article };
      }),
    ],
    ['type', route(naming, async ({ name, lang }) => ({ type: typeOfName(name, packFor(name, lang)) }))],
    ['progress', route(nothing, async () => ({ heard }))],
    [
      'remark',
      route(remark, async ({ text }) => ({ html: renderMarkdown({ file: 'notes/preview/preview.md', body: text }) })),
    ],
    [
      'check',
      route(nothing, async () => {
        const { problems } = await checkLibrary(folder);
        // The paths are relative to the content folder, as in the edition, so that the page finds the entries.
        return { problems: problems.map((one) => problemView({ ...one, file: relative(folder, one.file) })) };
      }),
    ],
    ['build', route(nothing, () => buildSite(folder))],
  ]);
}

/** A route whose request is checked by a schema. */
function route<S extends z.ZodType>(schema: S, run: (request: z.infer<S>) => Promise<unknown>): Route {
  return async (request) => {
    const parsed = schema.safeParse(request, { error: issueText });
    if (parsed.success) return run(parsed.data);
    const problems = parsed.error.issues.map(
      ({ path, message }): FieldProblem => ({
        file: 'request',
        severity: 'error',
        rule: 'request',
        path: path.slice(-1),
        ...diagnosisIn(message, 'reload the page'),
      }),
    );
    return refused(problems);
  };
}

function refused(problems: readonly (FieldProblem | Problem)[]) {
  return { problems: problems.map(problemView) };
}

async function libraryView(folder: string): Promise<LibraryView> {
  const { entries } = await readLibrary(folder).catch(() => ({ entries: [] }));
  const corpus = corpusOf(entries);
  const articles = [...corpus.articles.values()].filter(isLive).length;
  const used = new Set(entriesOf(entries, 'articles').map(({ data }) => data.source.file));
  const unpacked = new Set([...corpus.articles.keys()].map((id) => `${id}.txt`));
  const sources = listFiles(folder)
    .filter(({ file }) => /^sources\/[^/]+$/.test(file))
    .map(({ file }) => file.slice('sources/'.length))
    .filter(
      (name) => !used.has(name) && !unpacked.has(name) && sourceKind(name.replace(/^.*(?=\.)/, '')) !== undefined,
    );
  return { articles, sources };
}

/** The fields of each collection as JSON Schema. Forms take labels, choices and help from them. */
function schemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
}
