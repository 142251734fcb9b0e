// Drafts of a language model on the project's annotated texts, compared with the drafts of the rules. Requests may cost
// money, so the bench needs a model that the user names. Answers are kept, so a second run sends no request.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proposal } from '../../src/ingest/ingest.ts';
import { ingestSource } from '../../src/library/ingest.ts';
import { openKnownLibrary } from '../../src/library/known-library.ts';
import { draftArticle } from '../../src/library/model/draft.ts';
import { answersFolder, keptAnswers } from '../../src/library/model/kept-answers.ts';
import { type OpenModel, openModel } from '../../src/library/model/language-model.ts';
import { modelSettings } from '../../src/library/model/settings.ts';
import { type OpenArticle, openArticle } from '../../src/library/open-article.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import type { ArticleEntry } from '../../src/model/corpus.ts';
import { slugOf } from '../../src/model/corpus.ts';
import { type Fixture, fixturesOf, type Half } from '../draft/quality/gold.ts';
import { MEASURES, type Score, scoreOf, totalOf } from '../draft/quality/score.ts';
import { sharesOf } from '../draft/quality/tally.ts';
import { worldFixtures } from '../draft/quality/world.ts';
import { proposalOf } from '../ingest/sources.ts';
import { valueFrom } from '../value-from.ts';
import type { Figure, Measure } from './bench.ts';

export const measure: Measure = async ({ model: name, modelUrl, corpus }) => {
  if (name === undefined) return [];
  const model = valueFrom(await openModel(valueFrom(modelSettings({ model: name, modelUrl }, process.env))));
  const own = (half: Half) => fixturesOf(half).filter(({ gold }) => gold.language === 'en');
  return [
    ...(await figuresOf(
      'tuned',
      own('tuned').map((fixture) => [fixture]),
      model,
    )),
    ...(await figuresOf(
      'unseen',
      own('unseen').map((fixture) => [fixture]),
      model,
    )),
    ...(corpus === undefined ? [] : await figuresOf('from the world, unseen', worldFixtures('unseen', corpus), model)),
  ];
};

/** @param texts each with the annotations of one or several readers, which have the same weight */
async function figuresOf(
  half: string,
  texts: readonly (readonly Fixture[])[],
  model: OpenModel,
): Promise<readonly Figure[]> {
  const scores: Score[] = [];
  for (const readers of texts) {
    const [fixture] = readers;
    if (fixture === undefined) continue;
    const proposal = await proposalBy(model, fixture, (label) => console.error(`  ${fixture.name}: ${label}`));
    scores.push(...readers.map((reader) => scoreOf(reader, proposal)));
  }
  const [drafted, ruled] = [
    totalOf(scores),
    totalOf(texts.flat().map((fixture) => scoreOf(fixture, proposalOf(fixture.name, fixture.source)))),
  ];
  return MEASURES.filter((measured) => measured !== 'parts').map((measured) => {
    const { precision, recall, f1 } = sharesOf(drafted[measured]);
    const [p, r] = [precision, recall].map((share) => Math.round(100 * share));
    const peer = { name: 'the rules', value: 100 * sharesOf(ruled[measured]).f1 };
    return { what: `${half}: ${measured}, F1 (precision ${p}, recall ${r})`, value: 100 * f1, unit: 'of 100', peer };
  });
}

/** The drafts of a model for a text, in a library of its own, as a proposal of the ingest. */
export async function proposalBy(
  model: OpenModel,
  { name, source }: Pick<Fixture, 'name' | 'source'>,
  onAnswer: (label: string) => void = () => {},
): Promise<Proposal> {
  const folder = mkdtempSync(join(tmpdir(), 'postil-drafting-'));
  try {
    const content = join(folder, 'content');
    writeFileSync(join(folder, `${name}.txt`), source);
    const library = await openKnownLibrary(content);
    const options = { dryRun: false, encoding: undefined, input: undefined };
    await ingestSource(join(folder, `${name}.txt`), library, new Map(), options);
    valueFrom(
      await draftArticle(
        valueFrom(await openArticle(content, name)),
        model,
        keptAnswers(answersFolder(process.env), model.settings),
        {
          isBeside: false,
          isAnew: false,
          whileLocked: (write) => write(),
          signal: new AbortController().signal,
          onProgress: ({ label, length }) => (length === undefined ? onAnswer(label) : undefined),
        },
      ),
    );
    return asProposal(proposalOf(name, source), valueFrom(await openArticle(content, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entries of a library in the form in which the ingest proposes drafts. */
function asProposal(proposal: Proposal, { article, corpus }: OpenArticle): Proposal {
  const { claims } = readingOf(corpus, article.id);
  const { arguments: args } = corpus.allAnnotations(article.id);
  const { cast, thesis }: ArticleEntry['data'] = article.data;
  const drafts = {
    actors: [...corpus.actors.values()].map(({ id, data }) => ({ id, data })),
    claims: claims.map(({ entry, ranges }) => ({ id: slugOf(entry.id), data: entry.data, ranges })),
    arguments: args.map(({ id, data }) => ({ id: slugOf(id), data })),
    data: { ...proposal.data, cast, thesis },
  };
  // The scores read only fields that entries and drafts have in common.
  return { ...proposal, ...(drafts as unknown as Pick<Proposal, 'actors' | 'claims' | 'arguments' | 'data'>) };
}
