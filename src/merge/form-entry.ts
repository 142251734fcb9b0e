// A candidate → an entry whose quotes have the words of the article, or the reason why the candidate can't be an entry.

import type { z } from 'zod';
import { describeQuote } from '../anchor/describe-quote.ts';
import type { TextLayer } from '../anchor/text-layer.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from '../corpus/bad-text.ts';
import { packFor } from '../draft/languages/languages.ts';
import { isFull } from '../draft/languages/pack.ts';
import { labelOf, typeOf } from '../draft/rules/claims/claim-wording.ts';
import type { Candidate } from '../import/candidate.ts';
import { relation as relationOf } from '../model/argument.ts';
import { claim } from '../model/claim.ts';
import { collections } from '../model/collections.ts';
import { slug } from '../model/entry.ts';
import { excessOf } from '../model/markdown-limits.ts';
import type { Diagnosis } from '../model/problem.ts';
import { diagnosisIn } from '../model/problem-text.ts';
import type { Selector } from '../model/selector.ts';
import type { ActorIds } from './actor-ids.ts';
import type { Admitted, Refused } from './admission.ts';
import type { Finder } from './find-passage.ts';
import type { Naming } from './naming.ts';

/** The library and the text that a candidate is compared with. */
export interface Gate {
  /** The article's id. */
  readonly article: string;
  /** The language of the article. */
  readonly language: string | undefined;
  readonly finder: Finder;
  readonly naming: Naming;
  readonly actors: ActorIds;
  readonly text: TextLayer;
}

export function formEntry(candidate: Candidate, gate: Gate): Admitted | Refused | { readonly kept: string } {
  const { article, finder, naming, actors, text } = gate;
  const { path, collection } = candidate;
  if (candidate.fault !== undefined)
    return {
      path,
      rule: 'schema',
      found: candidate.fault,
      remedy: 'correct it',
      candidate,
      data: withQuotes(candidate.data, candidate.passages.map(quoteOf)),
    };
  const known = collection === 'actors' ? actors.knownAs(candidate) : undefined;
  if (known !== undefined) return { kept: `actors/${known}.md` };
  if (isUnstatedElsewhere(candidate, article)) return { path, ...otherArticle(candidate.article), candidate };
  const found = finder.findPieces(candidate.passages);
  const lost = found.find((one) => 'rule' in one);
  if (lost !== undefined)
    return { ...lost, path, candidate, data: withQuotes(candidate.data, candidate.passages.map(quoteOf)) };
  const anchored = found.filter((one) => 'range' in one);
  const selectors = anchored.map(({ range, isExact }, i) => {
    const own = candidate.passages[i]?.own;
    return isExact && own !== undefined ? own : describeQuote(text, range);
  });
  const least = Math.min(1, ...anchored.map(({ score }) => score));
  const references = naming.renamed(actors.withIds(candidate.data), collection);
  const data = withQuotes(completed(references, collection, least, gate), selectors);
  const nobody = [references['holder'] ?? []]
    .flat()
    .find((name) => !slug.safeParse(name).success && name !== 'unnamed');
  if (nobody !== undefined) return { path, ...unknownActor(String(nobody)), candidate, data };
  const parsed = collections[collection].schema.safeParse(data);
  if (!parsed.success) return { path, rule: 'schema', ...diagnosisOf(parsed.error), candidate, data };
  const bad = badFileText(candidate.body) ?? excessOf(candidate.body) ?? (badTextIn(parsed.data) && BAD_ESCAPE);
  if (bad !== undefined) return { path, rule: 'characters', found: bad.found, remedy: bad.remedy, candidate, data };
  const ranges = anchored.map(({ range }) => range);
  const named = naming.named(candidate, parsed.data, ranges);
  return 'kept' in named ? named : { ...named, candidate, ranges };
}

function unknownActor(name: string) {
  return {
    rule: 'unknown-id',
    found: `no actor is called “${name}”`,
    expected: 'the id or a name of an actor of the library or of the list',
    remedy: 'correct the name, or add the actor',
  };
}

function otherArticle(article: string | undefined) {
  return {
    rule: 'other-article',
    found: `an unstated claim of another article, “${article}”: the text does not show whether this article presupposes it too`,
    remedy: 'if it does, import the queue; otherwise delete this item',
  };
}

/**
 * Whether a claim is unstated and belongs to another article than the annotated one. An unstated claim has no words in
 * a text, so only the article that the file names shows this.
 */
function isUnstatedElsewhere({ collection, passages, article: from }: Candidate, article: string): boolean {
  return collection === 'claims' && passages.length === 0 && from !== undefined && from !== article;
}

function withQuotes(data: Candidate['data'], selectors: readonly (Selector | undefined)[]): Record<string, unknown> {
  const quotes = selectors.filter((selector) => selector !== undefined);
  if (quotes.length === 0) return { ...data };
  return quotes.length === 1 ? { quote: quotes[0], ...data } : { quotes, ...data };
}

/**
 * The fields of an entry, with a label, type or title if the candidate has none. If the quoted words differ from the
 * article's words, the confidence is multiplied by their similarity.
 */
function completed(
  data: Record<string, unknown>,
  collection: Candidate['collection'],
  likeness: number,
  gate: Gate,
): Record<string, unknown> {
  const { generator, statement, label } = data;
  const sure = isGenerator(generator)
    ? { generator: { ...generator, confidence: generator.confidence * likeness } }
    : {};
  if (collection === 'claims' && typeof statement === 'string')
    return {
      ...data,
      label: shortLabel(label, statement),
      type: data['type'] ?? typeOf(statement, packFor(statement, undefined).wording),
      ...sure,
    };
  if (collection === 'arguments' && data['title'] === undefined)
    return { ...data, title: titleFrom(data, gate), ...sure };
  return { ...data, ...sure };
}

/** The title of an argument, from its first premise, as the rules draft it: “Against: the ferry is slow”. */
function titleFrom({ relation, premises, conclusion, target }: Record<string, unknown>, gate: Gate): string {
  const [premise] = Array.isArray(premises) ? premises.map(({ claim }) => String(claim)) : [];
  const id = premise ?? String(conclusion ?? target);
  // The argument of an unknown claim is queued, so its title only has to be readable.
  const label = gate.naming.labelOf(id) ?? id.replaceAll('-', ' ');
  const pack = packFor(label, gate.language);
  const known = relationOf.safeParse(relation).data;
  return isFull(pack) && known !== undefined ? `${pack.reasoning.names[TITLE_KINDS[known]]}: ${label}` : label;
}

const TITLE_KINDS = { support: 'reason', rebut: 'against', undercut: 'undercut' } as const;

/** The label of a claim: cut if it is too long, and made from the statement if it is missing. */
function shortLabel(label: unknown, statement: string): unknown {
  const { wording } = packFor(statement, undefined);
  if (label === undefined) return labelOf(statement, wording);
  return typeof label === 'string' && !claim.shape.label.safeParse(label).success ? labelOf(label, wording) : label;
}

function isGenerator(value: unknown): value is { readonly confidence: number } {
  return typeof value === 'object' && value !== null && 'confidence' in value && typeof value.confidence === 'number';
}

function quoteOf({ own, quote }: Candidate['passages'][number]): Selector | undefined {
  return own ?? (quote && Object.keys(quote).length === 1 ? quote.exact : quote);
}

function diagnosisOf({ issues }: z.ZodError): Pick<Diagnosis, 'found' | 'remedy'> {
  return diagnosisIn(issues.map(({ path, message }) => `${path.join('.') || 'the entry'}: ${message}`).join('; '));
}
