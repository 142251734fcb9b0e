// The arguments of an article → an indented outline. Below each claim are the arguments that support (+), rebut (−) and
// undercut (×).

import { readingOf } from '../markdown/readings.ts';
import { namesOfActors } from '../model/actor-name.ts';
import { argumentGraph } from '../model/argument-graph.ts';
import { articleOf, type Corpus, heldPremisesOf, holdersOf, isOwnVoice, resolve } from '../model/corpus.ts';
import { type OutlineArgument, type OutlineClaim, outline } from '../model/outline.ts';
import { walkDown } from '../model/walk-down.ts';

const SIGNS = { support: '+', rebut: '−', undercut: '×' } as const;

/**
 * The lines of the outline. They are a list, because the text of a large outline can exceed the maximum length of a
 * string.
 * @throws {RangeError} for an article that isn't in the corpus
 */
export function outlineText(corpus: Corpus, article: string): readonly string[] {
  const reading = readingOf(corpus, article);
  const { thesis, title } = reading.article.data;
  const tree = outline(argumentGraph(reading.arguments), thesis === undefined ? undefined : resolve(thesis, article));
  const lines: string[] = [title];
  const roots = tree.map((node): OutlineLine => ({ node, depth: 0, sign: '' }));
  walkDown(roots, (line) => {
    const text = textOf(corpus, line);
    if (text !== undefined) lines.push(text);
    return linesBelow(corpus, line);
  });
  return lines;
}

interface OutlineLine {
  readonly node: OutlineClaim | OutlineArgument;
  readonly depth: number;
  readonly sign: string;
  /**
   * Whether the claim is a premise `as: held`: the claim counts as its holder's view, whether or not the claim is true.
   */
  readonly held?: boolean;
}

function textOf(corpus: Corpus, { node, depth, sign, held = false }: OutlineLine): string | undefined {
  const indent = indentTo(depth);
  if ('argument' in node) return isAlone(node) ? undefined : `${indent}${sign}together:`;
  const statement = corpus.claims.get(node.claim)?.data.statement ?? node.claim;
  return `${indent}${sign}${holderMark(corpus, node.claim, held)}${statement}${node.seen ? ' (see above)' : ''}`;
}

/**
 * The lines below a line. A single premise is on the line with the argument's symbol (+, −, ×). Several premises of one
 * argument are listed below the symbol.
 */
function linesBelow(corpus: Corpus, { node, depth, sign }: OutlineLine): readonly OutlineLine[] {
  if ('claim' in node) return node.arguments.map((step) => stepLine(corpus, step, depth + 1));
  const [at, mark] = isAlone(node) ? [depth, sign] : [depth + 1, '& '];
  const argument = corpus.arguments.get(node.argument);
  const held = argument === undefined ? new Set() : heldPremisesOf(argument);
  return [
    ...node.premises.map((premise) => ({ node: premise, depth: at, sign: mark, held: held.has(premise.claim) })),
    ...node.undercuts.map((undercut) => stepLine(corpus, undercut, depth + 1)),
  ];
}

function stepLine(corpus: Corpus, node: OutlineArgument, depth: number): OutlineLine {
  const { relation = 'support', editorial = false } = corpus.arguments.get(node.argument)?.data ?? {};
  return { node, depth, sign: `${SIGNS[relation]} ${editorial ? '[editors’ link] ' : ''}` };
}

function isAlone({ premises }: OutlineArgument): boolean {
  return premises.length === 1;
}

/**
 * The indentation of a line. Beyond MOST_INDENT levels, the depth is printed as a number instead, because the spaces of
 * a very long chain would fill a disk.
 */
function indentTo(depth: number): string {
  return depth <= MOST_INDENT ? '  '.repeat(depth) : `${'  '.repeat(MOST_INDENT)}[${depth} deep] `;
}

/** Maximum number of indented levels. Readers can't distinguish deeper levels. */
const MOST_INDENT = 30;

function holderMark(corpus: Corpus, id: string, held: boolean): string {
  const claim = corpus.claims.get(id);
  const article = corpus.articles.get(articleOf(id));
  if (claim === undefined || isOwnVoice(claim, article)) return claim?.data.implicit ? '[unstated] ' : '';
  const names = namesOfActors(corpus.actors, holdersOf(claim, article)).join(', ') || 'unnamed';
  return held ? `[as held by ${names}] ` : `[${names}] `;
}
