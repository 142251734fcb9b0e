// A candidate → the entry that it would be, with its words as the article has them; or why it can't be one.

import { describeQuote } from '../anchor/describe-quote.ts';
import type { TextLayer } from '../anchor/text-layer.ts';
import { labelOf } from '../draft/rules/claims/claim-wording.ts';
import type { Candidate } from '../import/candidate.ts';
import { claim } from '../model/claim.ts';
import { collections } from '../model/collections.ts';
import { slug } from '../model/entry.ts';
import type { Selector } from '../model/selector.ts';
import type { ActorIds } from './actor-ids.ts';
import type { Admitted, Refused } from './admission.ts';
import type { Finder } from './find-passage.ts';
import type { Naming } from './naming.ts';

/** What is known of the library and of the text. */
export interface Gate {
  /** The article's id. */
  readonly article: string;
  readonly finder: Finder;
  readonly naming: Naming;
  readonly actors: ActorIds;
  readonly text: TextLayer;
}

export function formEntry(
  candidate: Candidate,
  { article, finder, naming, actors, text }: Gate,
): Admitted | Refused | { readonly kept: string } {
  const { path, collection } = candidate;
  const known = collection === 'actors' ? actors.knownAs(candidate) : undefined;
  if (known !== undefined) return { kept: `actors/${known}.md` };
  if (isUnstatedElsewhere(candidate, article))
    return { path, rule: 'other-article', reason: `${ELSEWHERE} “${candidate.article}”: ${IF_HERE}`, candidate };
  const found = candidate.passages.map((passage) => ({ passage, found: finder.find(passage) }));
  const lost = found.map((one) => one.found).find((one) => 'rule' in one);
  if (lost !== undefined)
    return { ...lost, path, candidate, data: withQuotes(candidate.data, candidate.passages.map(quoteOf)) };
  const places = found.flatMap(({ passage, found: place }) => ('range' in place ? [{ passage, place }] : []));
  const selectors = places.map(({ passage: { own }, place: { range, isExact } }) =>
    isExact && own !== undefined ? own : describeQuote(text, range),
  );
  const least = Math.min(1, ...places.map(({ place }) => place.score));
  const references = naming.renamed(actors.withIds(candidate.data), collection);
  const data = withQuotes(completed(references, collection, least), selectors);
  const nobody = [references['holder'] ?? []]
    .flat()
    .find((name) => !slug.safeParse(name).success && name !== 'unnamed');
  if (nobody !== undefined)
    return { path, rule: 'unknown-id', reason: `nobody is called “${nobody}”: ${NAME_ONE}`, candidate, data };
  const parsed = collections[collection].schema.safeParse(data);
  if (!parsed.success) return { path, rule: 'schema', reason: reasonOf(parsed.error), candidate, data };
  const named = naming.named(candidate, parsed.data);
  return 'kept' in named ? named : { ...named, candidate };
}

const NAME_ONE = 'expected the id or a name of an actor of the library or of the list; correct it, or add the actor';
const ELSEWHERE = 'an unstated claim of another article,';
const IF_HERE = 'nothing in the text shows that it is one of this too; import the queue if it is, else delete it';

/** Words tell whether a claim is the text's; one without words belongs to the article that it was drawn from. */
function isUnstatedElsewhere({ collection, passages, article: from }: Candidate, article: string): boolean {
  return collection === 'claims' && passages.length === 0 && from !== undefined && from !== article;
}

function withQuotes(data: Candidate['data'], selectors: readonly (Selector | undefined)[]): Record<string, unknown> {
  const quotes = selectors.filter((selector) => selector !== undefined);
  if (quotes.length === 0) return { ...data };
  return quotes.length === 1 ? { quote: quotes[0], ...data } : { quotes, ...data };
}

/** What can be made from the rest: a label from the statement, a title; changed words are as sure as they are alike. */
function completed(
  data: Record<string, unknown>,
  collection: Candidate['collection'],
  likeness: number,
): Record<string, unknown> {
  const { generator, statement, label } = data;
  const sure = isGenerator(generator)
    ? { generator: { ...generator, confidence: generator.confidence * likeness } }
    : {};
  if (collection === 'claims' && typeof statement === 'string')
    return { ...data, label: shortLabel(label, statement), ...sure };
  if (collection === 'arguments' && data['title'] === undefined)
    return {
      ...data,
      title: `${String(data['relation'])}: ${String(data['conclusion'] ?? data['target'])}`.replaceAll('-', ' '),
      ...sure,
    };
  return { ...data, ...sure };
}

/** A label that is too long is cut, one that is missing made from the statement. */
function shortLabel(label: unknown, statement: string): unknown {
  if (label === undefined) return labelOf(statement);
  return typeof label === 'string' && !claim.shape.label.safeParse(label).success ? labelOf(label) : label;
}

function isGenerator(value: unknown): value is { readonly confidence: number } {
  return typeof value === 'object' && value !== null && 'confidence' in value && typeof value.confidence === 'number';
}

function quoteOf({ own, quote }: Candidate['passages'][number]): Selector | undefined {
  return own ?? (quote && Object.keys(quote).length === 1 ? quote.exact : quote);
}

function reasonOf({
  issues,
}: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the entry'}: ${message}`).join('; ');
}
