// A Reading → the edition as plain text (Markdown), for programs that can't use the page: each paragraph with its
// claims and their holders, then the arguments with the numbers of their claims.

import { type BlockPieces, piecesOf, type TextPiece } from '../markdown/block-pieces.ts';
import type { Placed } from '../markdown/placed.ts';
import type { Reading } from '../markdown/reading.ts';
import { namesOfActors } from '../model/actor-name.ts';
import {
  type ArgumentEntry,
  aimOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  isOwnVoice,
  premisesOf,
  type RemarkEntry,
} from '../model/corpus.ts';
import { type Words, wordsOf } from '../ui/languages.ts';
import { remarkLead } from '../ui/remarks.ts';
import { byAuthors } from '../ui/several-authors.ts';

/** @param page URL of the edition's page, absolute or relative to the text's own URL */
export function editionText(reading: Reading, corpus: Corpus, page: string): string {
  const words = wordsOf(corpus.site);
  const { commonWords, editionWords, excerptWords } = words;
  const { article, blocks, claims } = reading;
  const { display = 'full' } = article.data;
  const pieces = piecesOf(article.data, article.body);
  const names = namesOf(claims);
  const lines = (some: typeof claims) => some.map((claim) => claimLine(claim, names, reading, corpus));
  const paragraphs = blocks.flatMap((block) => [
    block.kind === 'title' ? '' : shown(reading, block, pieces.get(block.id), words),
    list([...lines(block.claims), ...block.remarks.map((remark) => remarkLine(remark, reading, corpus))]),
  ]);
  const args = corpus.annotations(article.id).arguments;
  return joined([
    `# ${article.data.title}`,
    list(factsOf(reading, page, words)),
    article.data.summary === undefined ? '' : `> ${article.data.summary}`,
    editionWords.lead,
    display === 'full' ? '' : excerptWords[display],
    `## ${editionWords.text}`,
    ...paragraphs,
    ...section(editionWords.beneath, lines(claims.filter(({ number }) => number === undefined))),
    ...section(
      commonWords.arguments,
      args.map((argument) => argumentLine(argument, names, corpus, words)),
    ),
  ]);
}

/**
 * Id of each claim → its number on the page. A claim without a passage has no number on the page; here it gets `U1`,
 * `U2`, ….
 */
function namesOf(claims: Reading['claims']): ReadonlyMap<string, string> {
  const nowhere = claims.filter(({ number }) => number === undefined);
  return new Map(claims.map((claim) => [claim.entry.id, String(claim.number ?? `U${nowhere.indexOf(claim) + 1}`)]));
}

function factsOf(
  { article: { data } }: Reading,
  page: string,
  { appearedWords, commonWords: { colon }, editionWords, provenanceWords }: Words,
): readonly string[] {
  return [
    data.byline ?? '',
    appearedWords(data.publication, data.published),
    ...(data.url === undefined ? [] : [`${editionWords.source}${colon}${data.url}`]),
    `${editionWords.page}${colon}${page}`,
    data.rights ?? '',
    ...(data.archived === undefined ? [] : [`${provenanceWords.archived}${colon}${data.archived}`]),
    ...(data.retrieved === undefined ? [] : [provenanceWords.retrieved(data.retrieved)]),
    ...(data.license === undefined ? [] : [`${provenanceWords.license} ${data.license}`]),
    ...(data.rightsHolder === undefined ? [] : [`${provenanceWords.rightsHolder} ${data.rightsHolder}`]),
  ].filter((fact) => fact !== '');
}

/** A block as text. It begins with its paragraph number or kind: `¶ 3: …`, `Caption: …`, `### …`. */
function shown(
  { layer }: Reading,
  block: Reading['blocks'][number],
  pieces: BlockPieces | undefined,
  { articleWords, commonWords }: Words,
): string {
  const text = pieces === undefined ? layer.text.slice(block.start, block.end) : markedText(pieces);
  if (block.kind === 'heading') return `### ${text}`;
  if (block.kind === 'caption') return `${articleWords.caption}${commonWords.colon}${text}`;
  return `${block.id.replace(/^p(?=\d)/, '¶ ')}: ${text}`;
}

/** The line of an argument: `No war is near (support; deliberation from consequences): 3 + 4 → 12` */
function argumentLine(
  argument: ArgumentEntry,
  names: ReadonlyMap<string, string>,
  corpus: Corpus,
  { commonWords, relationWords }: Words,
): string {
  const { title, relation, scheme } = argument.data;
  const kind = [relationWords[relation], (scheme && corpus.schemes.get(scheme)?.data.name) ?? ''].filter(
    (word) => word !== '',
  );
  const premises = premisesOf(argument).map((id) => names.get(id) ?? id);
  const aim = aimOf(argument) ?? '';
  const attacked = corpus.arguments.get(aim)?.data.title;
  return `${title} (${kind.join(commonWords.semicolon)})${commonWords.colon}${premises.join(' + ')} → ${attacked === undefined ? (names.get(aim) ?? aim) : commonWords.quoted(attacked)}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, list(lines)];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// An annotation → one line of text for the plain-text edition.

/**
 * The line of a claim: `Claim 12, Ann Lee; reported; fact; stated as certain: The statement. Words: “quoted from the
 * text”`
 * @param names id of each claim → its number in the text, such as `12`
 */
function claimLine(
  { entry, ranges }: Placed<ClaimEntry>,
  names: ReadonlyMap<string, string>,
  { article, layer }: Reading,
  { actors, site }: Corpus,
): string {
  const { certaintyWords, commonWords, editionWords, stanceWords, statusWords, typeWords } = byAuthors(
    wordsOf(site),
    article,
  );
  const { data } = entry;
  const holders = holdersOf(entry, article);
  const isOwn = isOwnVoice(entry, article);
  const told = commonWords.names(namesOfActors(actors, holders)) || commonWords.unnamedHolder;
  const facts = [
    isOwn ? commonWords.ownVoice : told,
    ...(isOwn && data.stance === 'endorses' ? [] : [stanceWords[data.stance]]),
    typeWords[data.type],
    certaintyWords[data.certainty],
    ...(data.implicit ? [commonWords.implicit] : []),
    ...(data.status === 'draft' ? [statusWords.draft] : []),
  ];
  const passages = ranges.map(({ start, end }) => commonWords.quoted(inOneLine(layer.text.slice(start, end))));
  const quoted = passages.length === 0 ? '' : ` ${editionWords.words}${commonWords.colon}${passages.join(' … ')}`;
  return `${editionWords.claim(names.get(entry.id) ?? '')}${commonWords.comma}${facts.join(commonWords.semicolon)}${commonWords.colon}${inOneLine(data.statement)}${quoted}`;
}

/** The line of a remark: `Note (context) on “words of the text”: The remark.` */
function remarkLine({ entry, ranges }: Placed<RemarkEntry>, { layer }: Reading, { site }: Corpus): string {
  const words = wordsOf(site);
  const { creator, created } = entry.data;
  const made = creator === undefined ? '' : ` (${words.creditWords.by(creator, created)})`;
  const passages = ranges.map(({ start, end }) => words.commonWords.quoted(inOneLine(layer.text.slice(start, end))));
  return `${remarkLead(entry, words)} ${passages.join(' … ')}${words.commonWords.colon}${inOneLine(entry.body)}${made}`;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/**
 * The Markdown of a block, with links, emphasis, line breaks, footnotes and rows. Without marks, it is the block's
 * text.
 */
function markedText({ pieces, number }: BlockPieces): string {
  const text = pieces.map(markdownOfPiece).join('');
  return number === undefined ? text : `[^${number}]: ${text}`;
}

const SIGNS: Readonly<Record<string, string>> = { emphasis: '*', strong: '**' };

function markdownOfPiece(piece: TextPiece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'break') return '  ';
  if (piece.kind === 'reference') return `[^${piece.number}]`;
  const text = piece.pieces.map(markdownOfPiece).join('');
  if (piece.kind === 'link') return `[${text}](${piece.url})`;
  if (piece.kind === 'row') return `${text.trimEnd()} |`;
  if (piece.kind === 'cell') return `| ${text} `;
  const sign = SIGNS[piece.kind] ?? '';
  return `${sign}${text}${sign}`;
}
