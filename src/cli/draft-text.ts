// A draft → plain text for an editor: its confidence, its passage with the words around it, its fields.

import { blockAt } from '../anchor/text-layer.ts';
import { reasonFor } from '../draft/reasons.ts';
import type { Draft } from '../library/review.ts';
import type { Reading } from '../markdown/reading.ts';
import { placedIn, readingOf } from '../markdown/readings.ts';
import { isOf, isRemark } from '../model/collections.ts';
import { articleOf, type ClaimEntry, type Corpus, type RemarkEntry, resolve, slugOf } from '../model/corpus.ts';
import { pointingWord } from '../model/statement.ts';

/** Length of the context before and after a passage, in code units: about one line. */
const AROUND = 80;

/** Fields that are not printed, because their values are visible in the passage, the heading or the file's name. */
const SHOWN = new Set([
  'status',
  'generator',
  'quote',
  'quotes',
  'source',
  'blocks',
  'retiredBlocks',
  'cast',
  'premises',
  'conclusion',
  'target',
]);

/**
 * The heading of a draft, with the reason or the language model: `claims/war-is-unlikely, 62 % sure (“according to”
 * before …)`.
 */
export function headingOf({ entry, name, confidence }: Draft): string {
  const generator = 'generator' in entry.data ? entry.data.generator : undefined;
  const made = generator?.rule === undefined ? undefined : reasonFor(generator.rule);
  const reason = generator?.model === undefined ? made : `drafted by ${generator.model}`;
  const sure = confidence === undefined ? 'written by hand' : `${Math.round(confidence * 100)} % sure`;
  return `${name}, ${sure}${reason === undefined ? '' : ` (${reason})`}`;
}

export function draftText(draft: Draft, corpus: Corpus): string {
  const { entry } = draft;
  const passages = isOf(entry, 'claims') || isRemark(entry) ? passagesOf(corpus, entry) : [];
  const fields = Object.entries(entry.data)
    .filter(([field, value]) => !SHOWN.has(field) && !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => `  ${field}: ${inWords(value)}`);
  const note = entry.body.trim() === '' || entry.collection === 'articles' ? [] : ['', entry.body.trim()];
  return [
    headingOf(draft),
    ...passages,
    ...fields,
    ...pronounHint(entry),
    ...premisesAndAim(entry, corpus),
    ...note,
  ].join('\n');
}

/** A value without brackets and quotation marks: `actor bob, cue he says`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([field, one]) => `${field} ${inWords(one)}`)
    .join(', ');
}

/** A hint if a statement begins with a pronoun or a similar word. */
function pronounHint(entry: Draft['entry']): readonly string[] {
  const word = isOf(entry, 'claims') ? pointingWord(entry.data.statement, entry.data.holder !== undefined) : undefined;
  return word === undefined ? [] : [`  (the statement begins with “${word}”: name who or what is meant)`];
}

function passagesOf(corpus: Corpus, entry: ClaimEntry | RemarkEntry): readonly string[] {
  const { layer } = readingOf(corpus, articleOf(entry.id));
  const ranges = placedIn(corpus, entry)?.ranges ?? [];
  if (ranges.length === 0)
    return [isOf(entry, 'claims') && entry.data.implicit ? '  (unstated)' : '  (its words are not found in the text)'];
  return ranges.map((range) => `  ${inContext(layer, range)}`);
}

/** A passage with its context: `p3: … words before [[the passage]] words after …`. */
function inContext(layer: Reading['layer'], { start, end }: { readonly start: number; readonly end: number }): string {
  const first = blockAt(layer, start);
  const last = blockAt(layer, end - 1);
  const from = Math.max(first?.start ?? 0, start - AROUND);
  const to = Math.min(last?.end ?? end, end + AROUND);
  const before = `${from > (first?.start ?? 0) ? '… ' : ''}${layer.text.slice(from, start)}`;
  const after = `${layer.text.slice(end, to)}${to < (last?.end ?? end) ? ' …' : ''}`;
  return `${first?.id ?? ''}: ${before}[[${layer.text.slice(start, end)}]]${after}`;
}

/** The premises and the aim of an argument, each with its statement and passage. */
function premisesAndAim(entry: Draft['entry'], corpus: Corpus): readonly string[] {
  if (!isOf(entry, 'arguments')) return [];
  const { premises, conclusion, target } = entry.data;
  const named = [
    ...premises.map(({ claim, slot }) => [slot === undefined ? 'premise' : `premise (${slot})`, claim] as const),
    ...(conclusion === undefined ? [] : [['conclusion', conclusion] as const]),
    ...(target === undefined ? [] : [['target', target] as const]),
  ];
  return named.flatMap(([part, id]) => endText(part, resolve(id, articleOf(entry.id)), corpus));
}

function endText(part: string, id: string, corpus: Corpus): readonly string[] {
  const claim = corpus.claims.get(id);
  const says = claim?.data.statement ?? corpus.arguments.get(id)?.data.title ?? `there is no “${slugOf(id)}”`;
  const places = claim === undefined ? [] : passagesOf(corpus, claim);
  return [`  ${part}: ${says}`, ...places.map((place) => `  ${place}`)];
}
