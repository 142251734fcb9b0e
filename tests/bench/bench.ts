// The types of a bench (options, figures, aims), and the timing that benches share.

/** The options of `npm run bench`. */
export interface BenchOptions {
  /** Whether to use tiny sizes, one run and no peers, only to test that the bench works. */
  readonly smoke: boolean;
  /** A folder of texts (.txt) that replace the generated texts, in the benches that use texts. */
  readonly corpus: string | undefined;
  /** Maximum number of articles in a generated library. */
  readonly articles: number;
  /** The folder of a built site for the benches that need one. Without it, they build a site. */
  readonly site: string | undefined;
  /** Seed of the random edits; the same seed gives the same edits. */
  readonly seed: number;
  /** The language model that a bench asks, and its server. Without a model, nothing is asked. */
  readonly model?: string | undefined;
  readonly modelUrl?: string | undefined;
}

export type Measure = (options: BenchOptions) => Promise<readonly Figure[]> | readonly Figure[];

/** One line of the table. Times are medians, and the peer is measured in the same run. */
export interface Figure {
  /** The name of the figure, with its size: `an edited quote, 100,000 words`. */
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  readonly peer?: { readonly name: string; readonly value: number } | undefined;
  readonly aim?: Aim | undefined;
}

export type Unit = 'ms' | 's' | 'MB' | 'KB' | 'KB gzip' | 'characters/s' | 'requests' | 'of 100' | '%' | '';

/** The aim for the value, or for the ratio of the value to the peer's value. */
export type Aim = { readonly of: 'value' | 'ratio' } & ({ readonly most: number } | { readonly least: number });

export function ratioOf({ value, peer }: Figure): number | undefined {
  return peer === undefined || peer.value === 0 ? undefined : value / peer.value;
}

/** Whether the aim is reached; undefined without an aim, or if the aim is a ratio and there is no peer. */
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

/** The time of one run in milliseconds. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * The median time of each of several ways to do the same work. The ways run alternately, so that other load on the
 * machine affects all of them equally.
 */
export async function mediansOf<K extends string>(
  ways: Readonly<Record<K, () => unknown>>,
  runs: number,
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(ways) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < runs; i += 1) for (const name of names) times.get(name)?.push(await timeOf(ways[name]));
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name) ?? [])])) as Record<K, number>;
}
