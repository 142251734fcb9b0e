// An article → the maps of its arguments, with their layouts. A map is made when it is first used. It is cached for its
// corpus, because the page and the SVG file show the same map.

import Tinypool from 'tinypool';
import { getOrMakeResult } from '../corpus/kept-results.ts';
import { readingOf } from '../markdown/readings.ts';
import { type ArgumentGraph, argumentGraph } from '../model/argument-graph.ts';
import { type ArgumentEntry, aimOf, type Corpus, premisesOf } from '../model/corpus.ts';
import { thesesOf } from '../model/main-points.ts';
import { outline } from '../model/outline.ts';
import { type Box, claimBox, stepBox } from './boxes.ts';
import type { Join } from './columns.ts';
import { type ClaimFace, claimFace, type MapContext, type StepFace, stepFace } from './faces.ts';
import { type Layout, type LayoutTask, MOST_WIDTH } from './layout.ts';
import { overviewGraph } from './overview.ts';
import { type MapNode, nodesIn } from './pieces.ts';
import { ALL_ARGUMENTS, OVERVIEW, referencesOf } from './references.ts';
import { type MapSection, sectionsOf } from './sections.ts';

export interface ArgumentMap {
  /** A unique id within the article, made from the id of the first claim or argument. */
  readonly id: string;
  /** The map's number on the page, from 1; undefined for the overview and for the map of all arguments. */
  readonly number: number | undefined;
  readonly section: MapSection;
  /** The texts and links of each claim's box, by the claim's id. `steps` has the same for arguments. */
  readonly claims: ReadonlyMap<string, ClaimFace>;
  readonly steps: ReadonlyMap<string, StepFace>;
  readonly layout: Layout;
}

type Made<T> = WeakMap<Corpus, Map<string, Promise<T>>>;

const parts: Made<readonly ArgumentMap[]> = new WeakMap();
const overviews: Made<ArgumentMap | undefined> = new WeakMap();
const wholes: Made<ArgumentMap | undefined> = new WeakMap();

/**
 * The maps of an article. Each of its arguments is in exactly one of these maps.
 * @returns no maps for an article without arguments
 * @throws {RangeError} if the article isn't in the corpus
 */
export function mapsOf(corpus: Corpus, article: string): Promise<readonly ArgumentMap[]> {
  return cached(parts, corpus, article, makeMaps);
}

/** The map of the main claims and arguments; undefined for an article with a single map. */
export function overviewMapOf(corpus: Corpus, article: string): Promise<ArgumentMap | undefined> {
  return cached(overviews, corpus, article, makeOverview);
}

/** One wide map of all arguments; undefined for an article with a single map. */
export function wholeMapOf(corpus: Corpus, article: string): Promise<ArgumentMap | undefined> {
  return cached(wholes, corpus, article, makeWhole);
}

function cached<T>(
  made: Made<T>,
  corpus: Corpus,
  article: string,
  make: (corpus: Corpus, article: string) => Promise<T>,
): Promise<T> {
  const kept = made.get(corpus) ?? new Map<string, Promise<T>>();
  made.set(corpus, kept);
  const result = kept.get(article) ?? make(corpus, article);
  kept.set(article, result);
  return result;
}

/**
 * Maximum number of claims and arguments for which an article gets a single map. Such a map is still legible on a
 * laptop.
 */
export const MOST_NODES = 60;
/**
 * Maximum number of claims and arguments in a map, if an article needs several maps. With the first size, a map fills
 * about one screen. If a map gets too wide, the next size is used for all maps of the article.
 */
const SECTION_SIZES = [36, 28, 22, 16, 10] as const;

async function makeMaps(corpus: Corpus, article: string): Promise<readonly ArgumentMap[]> {
  const { graph, trees, reading } = graphOf(corpus, article);
  const isSmall = graph.claims.size + graph.arguments.size <= MOST_NODES;
  const sizes = isSmall ? [MOST_NODES, ...SECTION_SIZES] : SECTION_SIZES;
  for (const size of sizes) {
    const sections = sectionsOf(graph, trees, size);
    const context: MapContext = { corpus, reading, references: referencesOf(sections) };
    const most = size === sizes.at(-1) ? Number.POSITIVE_INFINITY : MOST_WIDTH;
    const maps = await mapsWithin(most, sections, graph, context);
    if (maps !== undefined) return maps;
  }
  return [];
}

/**
 * The map of the overview. Its boxes have links to the maps with the arguments for or against their claims. Undefined
 * for an article with a single map.
 */
async function makeOverview(corpus: Corpus, article: string): Promise<ArgumentMap | undefined> {
  const maps = await mapsOf(corpus, article);
  if (maps.length < 2) return undefined;
  const { graph, reading, theses } = graphOf(corpus, article);
  const context: MapContext = { corpus, reading, references: referencesOf(maps.map(({ section }) => section)) };
  const overview = overviewGraph(graph, theses);
  const section = { id: OVERVIEW, claims: outline(overview, theses[0]), loose: [] };
  return makeMap(section, undefined, overview, context);
}

async function makeWhole(corpus: Corpus, article: string): Promise<ArgumentMap | undefined> {
  const maps = await mapsOf(corpus, article);
  const { graph, trees, reading } = graphOf(corpus, article);
  const [section] = sectionsOf(graph, trees, Number.POSITIVE_INFINITY);
  if (maps.length < 2 || section === undefined) return undefined;
  const context: MapContext = { corpus, reading, references: referencesOf([]) };
  return makeMap({ ...section, id: ALL_ARGUMENTS }, undefined, graph, context, Number.POSITIVE_INFINITY);
}

function graphOf(corpus: Corpus, article: string) {
  const reading = readingOf(corpus, article);
  const graph = argumentGraph(reading.arguments);
  const { thesis } = reading.article.data;
  const trees = outline(graph, thesis === undefined ? undefined : `${article}/${thesis}`);
  return { reading, graph, trees, theses: thesesOf(reading.article) };
}

/** One map for each section; undefined if a map is wider than `most` pixels. */
async function mapsWithin(
  most: number,
  sections: readonly MapSection[],
  graph: ArgumentGraph,
  context: MapContext,
): Promise<readonly ArgumentMap[] | undefined> {
  const maps: ArgumentMap[] = [];
  for (const [i, section] of sections.entries()) {
    const map = await makeMap(section, i, graph, context);
    if (map.layout.width > most) return undefined;
    maps.push(map);
  }
  return maps;
}

/**
 * @param i index of the map, from 0; undefined for the overview and for the map of all arguments
 * @param mostWidth the width in pixels that the layout tries not to exceed
 */
async function makeMap(
  section: MapSection,
  i: number | undefined,
  graph: ArgumentGraph,
  context: MapContext,
  mostWidth = MOST_WIDTH,
): Promise<ArgumentMap> {
  const nodes = distinct(nodesIn(section));
  const args = nodes.flatMap(({ kind, id }) => (kind === 'argument' ? (graph.arguments.get(id) ?? []) : []));
  const claims = new Map(
    nodes.flatMap(({ kind, id }) => (kind === 'claim' ? [[id, claimFace(id, i, context)] as const] : [])),
  );
  const steps = new Map(args.map((argument) => [argument.id, stepFace(argument, i, context.corpus)]));
  const layout = await layOutInThread({
    boxes: boxesOf(nodes, section, claims, steps),
    joins: args.map(joinOf),
    mirrored: context.reading.article.data.dir === 'rtl',
    mostWidth,
  });
  const id = i === undefined ? section.id : (context.references.ids[i] ?? section.id);
  return { id, number: i === undefined ? undefined : i + 1, section, claims, steps, layout };
}

function distinct(nodes: readonly MapNode[]): readonly MapNode[] {
  return [...new Map(nodes.map((node) => [keyOf(node.kind, node.id), node])).values()];
}

/** The key of a box. It contains the kind, because a claim and an argument may have the same id. */
function keyOf(kind: MapNode['kind'], id: string): string {
  return `${kind} ${id}`;
}

function boxesOf(
  nodes: readonly MapNode[],
  section: MapSection,
  claims: ArgumentMap['claims'],
  steps: ArgumentMap['steps'],
): readonly Box[] {
  const roots = new Set(section.claims.map(({ claim }) => claim));
  return nodes.flatMap(({ kind, id }) => {
    const [claim, step] = kind === 'claim' ? [claims.get(id), undefined] : [undefined, steps.get(id)];
    if (claim) return claimBox(keyOf(kind, id), claim, roots.has(id));
    return step ? stepBox(keyOf(kind, id), step) : [];
  });
}

function joinOf(argument: ArgumentEntry): Join {
  return {
    step: keyOf('argument', argument.id),
    relation: argument.data.relation,
    aim: aimKey(argument),
    premises: [...new Set(premisesOf(argument))].map((claim) => keyOf('claim', claim)),
  };
}

function aimKey(argument: ArgumentEntry): string | undefined {
  const aim = aimOf(argument);
  return aim === undefined ? undefined : keyOf(argument.data.relation === 'undercut' ? 'argument' : 'claim', aim);
}

// A thread that lays out maps while the main thread renders pages, because ELK needs tens of milliseconds for each map.
// The thread starts with the first map, and ends with the process.

/**
 * Maximum number of tasks in the queue of the thread. With a long queue, the thread always has a next task, even while
 * the main thread is busy.
 */
const TASKS_IN_THREAD = 1000;

let pool: Tinypool | undefined;

/** The layout that an earlier build made of the same boxes, or one made by `layOut` in the thread. */
async function layOutInThread(task: LayoutTask): Promise<Layout> {
  const made = await getOrMakeResult('map', JSON.stringify(task), async () => JSON.stringify(await inThread(task)));
  return JSON.parse(new TextDecoder().decode(made));
}

function inThread(task: LayoutTask): Promise<Layout> {
  pool ??= new Tinypool({
    filename: new URL('./layout.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: TASKS_IN_THREAD,
  });
  return pool.run(task, { name: 'layOut' });
}
