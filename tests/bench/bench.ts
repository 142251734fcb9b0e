// A bench: a name in the table of `benches.ts`, and a function that measures and returns its figures.

/** The options of `npm run bench`. */
export interface BenchOptions {
  /** Tiny sizes, one run, no peers: shows that the bench works, and nothing else. */
  readonly smoke: boolean;
  /** A folder of texts (.txt) to take in place of made-up ones, by benches that take texts. */
  readonly corpus: string | undefined;
  /** Maximum number of articles in a generated library. */
  readonly articles: number;
  /** A built site for benches that look at one; without it they build their own. */
  readonly site: string | undefined;
  /** Seed of the random edits; the same seed gives the same edits. */
  readonly seed: number;
}

export type Measure = (options: BenchOptions) => Promise<readonly Figure[]> | readonly Figure[];

/** One line of the table. Times are medians; a peer was measured in the same run. */
export interface Figure {
  /** The name of the figure, with its size: `an edited quote, 100,000 words`. */
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  readonly peer?: { readonly name: string; readonly value: number } | undefined;
  readonly aim?: Aim | undefined;
}

export type Unit = 'ms' | 's' | 'MB' | 'KB' | 'KB gzip' | 'characters/s' | 'requests' | 'of 100' | '%' | '';

/** The aim for the value, or for its ratio to the peer's. */
export type Aim = { readonly of: 'value' | 'ratio' } & ({ readonly most: number } | { readonly least: number });

export function ratioOf({ value, peer }: Figure): number | undefined {
  return peer === undefined || peer.value === 0 ? undefined : value / peer.value;
}

/** Undefined where there is no aim, or no peer to compare with. */
export function isReached(figure: Figure): boolean | undefined {
  const { aim } = figure;
  const measured = aim?.of === 'ratio' ? ratioOf(figure) : figure.value;
  if (aim === undefined || measured === undefined) return undefined;
  return 'most' in aim ? measured <= aim.most : measured >= aim.least;
}

export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('expected at least one value');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Milliseconds of one run. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The median of several runs that take turns, so that what else the machine does falls on all of them alike. */
export async function mediansOf<K extends string>(
  ways: Readonly<Record<K, () => unknown>>,
  runs: number,
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(ways) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < runs; i += 1) for (const name of names) times.get(name)?.push(await timeOf(ways[name]));
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name) ?? [])])) as Record<K, number>;
}
