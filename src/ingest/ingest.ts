// Source → the proposal of the ingest: parts, article, actors, claims and arguments. The same source always gives the
// same proposal.

import { packFor } from '../draft/languages/languages.ts';
import { isFull } from '../draft/languages/pack.ts';
import {
  type ActorData,
  dataOf as actorData,
  type FoundActor,
  type KnownActor,
} from '../draft/rules/actors/actor-draft.ts';
import { AUTHOR_RULE, castOf } from '../draft/rules/actors/actors.ts';
import { actingCapitals } from '../draft/rules/actors/capitals.ts';
import type { Doubt } from '../draft/rules/actors/clusters.ts';
import { assertionsIn } from '../draft/rules/claims/assertions.ts';
import { type ClaimDraft, claimsFrom } from '../draft/rules/claims/claims.ts';
import { holdersNamed, holdersOf } from '../draft/rules/claims/held-by.ts';
import { plainAssertionsIn } from '../draft/rules/claims/plain-assertions.ts';
import { type ArgumentDraft, argumentsFrom } from '../draft/rules/relations/arguments.ts';
import { mainClaimOf } from '../draft/rules/relations/main-claim.ts';
import type { Schemes } from '../draft/rules/relations/schemes.ts';
import { excessOf } from '../model/markdown-limits.ts';
import type { Part, PartLabel } from '../model/part.ts';
import { failure, type Outcome, type Problem } from '../model/problem.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { type Article, type ArticleData, composeArticle } from './article/article.ts';
import { commentNotes, type NoteDraft } from './article/comment-notes.ts';
import { type EarlierBlocks, keepIds } from './article/keep-ids.ts';
import { markdownOf } from './article/markdown-body.ts';
import { type GivenParts, labelParts } from './parts/label-parts.ts';
import { type Source, tooMuch } from './read/source.ts';

/** The proposal for a source. Its ids have no article in them: `war-is-unlikely`, not `my-article/war-is-unlikely`. */
export interface Proposal {
  readonly parts: readonly Part[];
  readonly article: Article;
  readonly data: ArticleData;
  /** The article's text, in Markdown. */
  readonly body: string;
  /** Actors that are not in the library yet. */
  readonly actors: readonly { readonly id: string; readonly data: ActorData }[];
  readonly claims: readonly ClaimDraft[];
  readonly arguments: readonly ArgumentDraft[];
  /** Notes made of the comments in a Word document. */
  readonly notes: readonly NoteDraft[];
  /** Pairs of names that may mean one actor; an editor should decide. */
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
}

/** The contents of the library that influence a proposal. */
export interface Known {
  readonly actors: readonly KnownActor[];
  /** The argumentation schemes that drafts may refer to. */
  readonly schemes?: Schemes | undefined;
  /** The blocks of the article before the source changed. */
  readonly earlier?: EarlierBlocks | undefined;
  /**
   * The labels that a person gives to parts of the source. If left out, the labels that a person gave at an earlier
   * ingest are taken from `parts`.
   */
  readonly labels?: GivenParts | undefined;
  /** The parts of the source before it changed. */
  readonly parts?: readonly Part[] | undefined;
}

/**
 * Minimum length, in characters, of a word that is too long for a text. A sentence with such a word is code or noise,
 * and gets no drafts. The patterns for names would take very long for it.
 */
const OVERLONG = 300;
const OVERLONG_WORD = new RegExp(`[^\\s\\p{Lo}]{${OVERLONG}}`, 'u');

/**
 * @param id the id of the article
 * @returns the proposal, or a failure for a source without paragraphs or with too much markup
 */
export function ingest(
  id: string,
  source: Source,
  { actors: known, earlier, schemes = new Map(), parts = [], labels = labelsKept(parts, source.units) }: Known,
): Outcome<Proposal> {
  const units = labelParts(source, labels);
  const composed = composeArticle(id, source, units, earlier);
  if ('problems' in composed) return composed;
  const article = composed.value;
  const body = markdownOf(article.blocks);
  const excess = excessOf(body);
  if (excess !== undefined) return failure(tooMuch(source.file, excess));
  const { layer } = article;
  const sentences = sentencesIn(layer).filter(({ text }) => text.length < OVERLONG || !OVERLONG_WORD.test(text));
  const spoken = inBlocks(sentences, article, ['paragraph', 'list', 'quote', 'correction']);
  const people = [...spoken, ...sentences.filter(({ kind }) => kind === 'dek' || kind === 'bio')];
  const pack = packFor(layer.text, article.data.language);
  const full = isFull(pack) ? pack : undefined;
  const argued = inBlocks(sentences, article, ['paragraph', 'list', 'quote']);
  const found = full ? assertionsIn(argued, full) : [];
  const cast = castOf(layer, people, article.authors, known, pack, holdersNamed(found));
  const assertions = full ? found : plainAssertionsIn(argued, cast.mentions, pack);
  const { held, added } = holdersOf(
    assertions,
    cast,
    known,
    sentences.map(({ start }) => start),
    pack,
  );
  const actors = [...cast.actors, ...added];
  const claims = claimsFrom(
    assertions,
    held,
    layer,
    {
      actors: new Map([...known, ...actors].map((actor) => [actor.id, actor])),
      mentions: cast.mentions,
      sentences: argued,
    },
    pack,
  );
  const thesis = full ? mainClaimOf(assertions, article.data.title, full) : undefined;
  const capitals: ReturnType<typeof actingCapitals> = full ? actingCapitals(layer, sentences, actors, full) : new Map();
  const authors = cast.actors.filter(({ rule }) => rule === AUTHOR_RULE).map((actor) => actor.id);
  const { notes, problems: noteProblems } = commentNotes(source.comments ?? [], layer, source.file);
  const proposal: Proposal = {
    parts: units.map(({ part }) => part),
    article,
    data: { ...article.data, authors, cast: castData(actors, capitals), ...thesisData(claims, thesis) },
    body,
    actors: actors.filter((actor) => !actor.known).map((actor) => ({ id: actor.id, data: actorData(actor) })),
    claims,
    // Arguments are only drafted in languages whose cue words are known, because relations between claims are found by
    // cue words.
    arguments: full ? argumentsFrom(claims, schemes, thesis, full) : [],
    notes,
    doubts: cast.doubts,
    problems: [...source.advice, ...article.problems, ...noteProblems],
  };
  return { value: proposal };
}

function thesisData(claims: readonly ClaimDraft[], thesis: number | undefined): Pick<ArticleData, 'thesis'> {
  const id = thesis === undefined ? undefined : claims[thesis]?.id;
  return id === undefined ? {} : { thesis: id };
}

/**
 * The labels that a person gave to parts of the old source → the same labels for parts of the new source with the same
 * or similar words.
 */
function labelsKept(parts: readonly Part[], units: Source['units']): GivenParts {
  const given = parts.flatMap(({ label, words }, i) =>
    words === undefined ? [] : [{ id: `part-${i}`, label, text: words }],
  );
  const texts = units.map(({ text }) => text);
  const labels = keepIds(texts, { blocks: given, used: [] }).map((id) => given.find((part) => part.id === id)?.label);
  return new Map(
    units.flatMap(({ lines: [{ number }] }, i) => {
      const label = labels[i];
      return label === undefined ? [] : [[number, label] as const];
    }),
  );
}

/**
 * The sentences of the blocks with one of these labels. Other blocks, such as headings, salutations and notes, contain
 * no arguments.
 */
function inBlocks(sentences: readonly Sentence[], article: Article, labels: readonly PartLabel[]): readonly Sentence[] {
  const ids = new Set(article.blocks.filter(({ label }) => labels.includes(label)).map(({ id }) => id));
  return sentences.filter(({ block }) => ids.has(block));
}

function castData(actors: readonly FoundActor[], capitals: ReturnType<typeof actingCapitals>): ArticleData['cast'] {
  const members = actors.flatMap(({ id, here }) => {
    const include = capitals.get(id) ?? [];
    const aliases = [...here];
    return aliases.length + include.length === 0
      ? []
      : [
          [
            id,
            { ...(aliases.length > 0 && { aliases }), ...(include.length > 0 && { include: [...include] }) },
          ] as const,
        ];
  });
  return Object.fromEntries(members);
}
