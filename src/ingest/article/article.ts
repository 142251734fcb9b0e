// Parts → the article: its frontmatter, its blocks and its text layer. Fields that the source does not give are left
// out.

import type { z } from 'zod';
import { type Block, type TextLayer, textLayerOf } from '../../anchor/text-layer.ts';
import type { article } from '../../model/article.ts';
import type { PartLabel } from '../../model/part.ts';
import { type Failure, failure, type Outcome, type Problem, warning } from '../../model/problem.ts';
import { dateIn, dayFirstIn } from '../../text/date-in-line.ts';
import { withoutSection } from '../../text/head-words.ts';
import { bareNames, explicitNames, titleAndName } from '../../text/names-in-byline.ts';
import type { LabelledUnit } from '../parts/label-parts.ts';
import { atLine, type Source } from '../read/source.ts';
import type { SourceKind } from '../read/source-kind.ts';
import { languageOf } from './article-language.ts';
import { type BodyBlock, blocksOf } from './blocks.ts';
import type { EarlierBlocks } from './keep-ids.ts';
import { startsOf } from './starts.ts';
import { withNotesTied } from './tied-notes.ts';

/** The frontmatter as it is written in the file: fields with defaults may be missing. */
export type ArticleData = z.input<typeof article>;

export interface Article {
  readonly id: string;
  /** The frontmatter. Its fields `authors` and `cast` are still empty, because the actors are not known yet. */
  readonly data: ArticleData;
  readonly blocks: readonly BodyBlock[];
  readonly layer: TextLayer;
  /** The names of the authors as printed, with ordinary capitalization. */
  readonly authors: readonly string[];
  readonly problems: readonly Problem[];
}

/** The name of an article's source in `content/sources`. */
export function sourceFileOf(id: string, kind: SourceKind): string {
  return `${id}.${kind}`;
}

/** Labels of blocks with text. A source without a block of these labels has no text; one list is enough. */
const TEXT: ReadonlySet<PartLabel> = new Set(['paragraph', 'list', 'quote', 'table']);

/** @param earlier the blocks of the article's earlier edition; their ids are kept */
export function composeArticle(
  id: string,
  source: Source,
  labelled: readonly LabelledUnit[],
  earlier?: EarlierBlocks,
): Outcome<Article> {
  const units = withNotesTied(labelled);
  const blocks = blocksOf(units, earlier);
  if (!blocks.some(({ label }) => TEXT.has(label))) return noParagraphs(source, units);
  const whole = textsOf(units, 'title')[0];
  const named = source.kind === 'html' || whole === undefined ? undefined : titleAndName(whole);
  const printed = source.kind === 'html' ? whole : whole && withoutSection(named?.title ?? whole);
  const title = printed ?? source.facts.title ?? titleFrom(id);
  const language = languageOf(source, [title, ...blocks.map(({ text }) => text)].join('\n'));
  const data: ArticleData = {
    title,
    dek: joined(units, 'dek'),
    byline: joined(units, 'byline'),
    authors: [],
    language: language.language,
    figures: units.filter(({ part }) => part.label === 'caption').map(figureOf),
    bio: joined(units, 'bio'),
    published:
      source.facts.published ??
      [...textsOf(units, 'dateline'), ...textsOf(units, 'byline')]
        .map((line) => dateIn(line, { dayFirst: dayFirstIn(language.language) }))
        .find((date) => date !== undefined),
    publication: source.facts.publication,
    url: source.facts.url,
    archived: source.facts.archived,
    retrieved: source.facts.retrieved,
    license: source.facts.license,
    rightsHolder: source.facts.rightsHolder,
    source: { file: sourceFileOf(id, source.kind), sha256: source.sha256 },
    blocks: startsOf(blocks),
    cast: {},
    status: 'draft',
    generator: { rule: 'ingest-parts', version: 1, confidence: leastConfidence(units) },
  };
  const untitled = printed === undefined && source.facts.title === undefined;
  const problems = [...(untitled ? [noTitle(source, title)] : []), ...language.problems];
  return {
    value: { id, data, blocks, layer: layerOf(data, blocks), authors: authorsOf(units, source, named?.name), problems },
  };
}

function layerOf(data: ArticleData, body: readonly BodyBlock[]): TextLayer {
  const head = [
    { id: 'title', kind: 'title', text: data.title },
    { id: 'dek', kind: 'dek', text: data.dek ?? '' },
  ] as const;
  const captions = (data.figures ?? []).map(({ caption }, i) => ({
    id: `caption-${i + 1}`,
    kind: 'caption' as Block['kind'],
    text: caption,
  }));
  return textLayerOf([...head, ...body, ...captions, { id: 'bio', kind: 'bio', text: data.bio ?? '' }]);
}

function figureOf({ unit: { text, picture } }: LabelledUnit): NonNullable<ArticleData['figures']>[number] {
  return { caption: text, ...(picture !== undefined && { src: picture }) };
}

function textsOf(units: readonly LabelledUnit[], label: PartLabel): readonly string[] {
  return units.filter(({ part }) => part.label === label).map(({ unit }) => unit.text);
}

function joined(units: readonly LabelledUnit[], label: PartLabel): string | undefined {
  return textsOf(units, label).join(' ') || undefined;
}

/**
 * The names of the authors. The first of these that has any names is used: the file's metadata, the byline, the title,
 * the signature.
 */
function authorsOf(
  units: readonly LabelledUnit[],
  { kind, facts: { authors = [] } }: Source,
  inTitle: string | undefined,
): readonly string[] {
  if (authors.length > 0) return authors;
  const named = namesIn(textsOf(units, 'byline'));
  const byline = named.length > 0 || inTitle === undefined ? named : [inTitle];
  const signed = kind === 'html' ? units.filter(isSigned) : units;
  // A town after a signature with a dash is removed: "— Ann Lee, Thornby" → "— Ann Lee".
  const signatures = textsOf(signed, 'signature').map((line) => line.replace(/^([—–-].*?),.*$/, '$1'));
  return [...new Set(byline.length > 0 ? byline : namesIn(signatures).slice(0, 1))];
}

/** Minimum confidence of a signature that contains a farewell ("Yours sincerely") or comes after one. */
const AFTER_FAREWELL = 0.8;

/**
 * Whether a line below the text of a web page is certainly a signature, because it has a dash or follows a farewell.
 * Other short lines with capitals are often not names.
 */
function isSigned({ unit, part }: LabelledUnit): boolean {
  return part.confidence >= AFTER_FAREWELL || /^[—–-]/.test(unit.text);
}

/** The names after "by" in the lines. If no line has "by", the names in lines that consist of names. */
function namesIn(lines: readonly string[]): readonly string[] {
  const named = lines.flatMap(explicitNames);
  if (named.length > 0) return named;
  return lines.flatMap((line) => bareNames(line.replace(/^[—–-]{1,2} ?/, '').replace(/[.,]$/, '')));
}

function leastConfidence(units: readonly LabelledUnit[]): number {
  return units.reduce((least, { part }) => Math.min(least, part.confidence), 1);
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function noTitle(source: Source, title: string): Problem {
  return warning({
    file: source.file,
    ...atLine(source, 1),
    rule: 'no-title',
    found: `no title, so the file's name became it: “${title}”`,
    expected: 'a short first line',
    remedy: 'put the title on the first line, or correct it in the article',
  });
}

function noParagraphs(source: Source, units: readonly LabelledUnit[]): Failure {
  const labels = [...new Set(units.map(({ part }) => part.label))].join(', ');
  return failure({
    file: source.file,
    ...atLine(source, units.at(-1)?.part.startLine ?? 1),
    rule: 'no-paragraphs',
    found: `no paragraphs, only ${labels}`,
    expected: 'a title and at least one paragraph of running text',
    remedy: 'put the text of the op-ed into the file, with a blank line between paragraphs',
  });
}
