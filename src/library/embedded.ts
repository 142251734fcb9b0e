// The claims, arguments and maps of an edition, which other sites can show in a frame.

import { type ArgumentMap, mapsOf, overviewMapOf } from '../map/maps.ts';
import { titleOf } from '../map/titles.ts';
import { wordsIn } from '../markdown/passages.ts';
import { placedIn, readingOf } from '../markdown/readings.ts';
import { type Framed, heightOf } from '../metadata/embed.ts';
import { embedOf, fullAddress, mapUrlOf, pageOf, passageId } from '../model/address.ts';
import {
  type ArgumentEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  type Corpus,
  premisesOf,
  slugOf,
} from '../model/corpus.ts';

/** A claim, argument or map. `page` is the path of its own page, from the site's root. `framed` describes its frame. */
export interface Embedded {
  readonly claim?: ClaimEntry;
  readonly argument?: ArgumentEntry;
  readonly map?: ArgumentMap;
  readonly page: string;
  readonly framed: Framed;
}

/** The names of an article's claims, arguments and maps: `claim-<slug>`, `argument-<slug>` or `map-<id>`. */
export async function embeddedNames(corpus: Corpus, article: string): Promise<readonly string[]> {
  const own = ({ id }: { readonly id: string }) => articleOf(id) === article;
  return [
    ...[...corpus.claims.values()].filter(own).map(({ id }) => passageId('claim', id)),
    ...[...corpus.arguments.values()].filter(own).map(({ id }) => passageId('argument', id)),
    ...(await embeddableMaps(corpus, article)).map(({ id }) => `map-${id}`),
  ];
}

/** @throws {RangeError} if the article has no claim, argument or map of this name */
export async function embeddedPart(corpus: Corpus, article: string, name: string): Promise<Embedded> {
  const [kind = '', ...rest] = name.split('-');
  const id = rest.join('-');
  const claim = kind === 'claim' ? corpus.claims.get(`${article}/${id}`) : undefined;
  if (claim !== undefined) return embeddedClaim(corpus, claim);
  const argument = kind === 'argument' ? corpus.arguments.get(`${article}/${id}`) : undefined;
  if (argument !== undefined) return embeddedArgument(corpus, argument);
  const map = (await embeddableMaps(corpus, article)).find((one) => one.id === id);
  if (map !== undefined) return embeddedMap(corpus, article, map);
  throw new RangeError(`expected the name of a part of ${article}, got "${name}"`);
}

export function embeddedClaim(corpus: Corpus, claim: ClaimEntry): Embedded {
  const { layer } = readingOf(corpus, articleOf(claim.id));
  const words = wordsIn(layer, placedIn(corpus, claim)?.ranges ?? []);
  const height = heightOf([claim.data.statement, words]);
  return {
    claim,
    page: pageOf('claims', claim.id),
    framed: framedAs('claim', claim, claim.data.label, height, corpus),
  };
}

export function embeddedArgument(corpus: Corpus, argument: ArgumentEntry): Embedded {
  const { title } = argument.data;
  const claims = [...premisesOf(argument), aimOf(argument) ?? ''].flatMap((id) => corpus.claims.get(id) ?? []);
  const texts = claims.flatMap((claim) => [
    claim.data.statement,
    wordsIn(readingOf(corpus, articleOf(claim.id)).layer, placedIn(corpus, claim)?.ranges ?? []),
  ]);
  return {
    argument,
    page: pageOf('arguments', argument.id),
    framed: framedAs('argument', argument, title, heightOf([title, ...texts]), corpus),
  };
}

export function embeddedMap(corpus: Corpus, article: string, map: ArgumentMap): Embedded {
  const name = `map-${map.id}`;
  const height = Math.min(map.layout.height, MOST_HEIGHT) + MAP_FRAME;
  return {
    map,
    page: mapUrlOf(article, map.id),
    framed: framedPart(article, name, titleOf(map, corpus), height, corpus),
  };
}

/** Maximum height, in CSS pixels, of a drawing in a frame. A reader scrolls a higher drawing. */
const MOST_HEIGHT = 800;

/** Height, in CSS pixels, of the lines of text above and below a drawing, together. */
const MAP_FRAME = 140;

function framedAs(
  kind: 'claim' | 'argument',
  { id }: ClaimEntry | ArgumentEntry,
  title: string,
  height: number,
  corpus: Corpus,
): Framed {
  return framedPart(articleOf(id), `${kind}-${slugOf(id)}`, title, height, corpus);
}

function framedPart(article: string, name: string, title: string, height: number, { site }: Corpus): Framed {
  const path = embedOf(article, name);
  return { title, height, address: fullAddress(site, path) ?? path };
}

/** The maps that fit into a frame: all maps except the wide map of all arguments. */
async function embeddableMaps(corpus: Corpus, article: string): Promise<readonly ArgumentMap[]> {
  const overview = await overviewMapOf(corpus, article);
  return [...(overview === undefined ? [] : [overview]), ...(await mapsOf(corpus, article))];
}
