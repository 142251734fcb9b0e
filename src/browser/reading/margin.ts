// Places the notes in the margin: in the order of the page, each as near its passage as possible, without overlaps.
// The notes are placed again when the text or a note changes its size.

import { isWide, passageOf } from './annotations.ts';

interface MarginNote {
  readonly note: HTMLElement;
  readonly passage: HTMLElement;
}

let watching: ResizeObserver | undefined;

/**
 * Places the notes, now and after each change of size. Call it again after the page's text was replaced.
 * @param onPlaced called after notes have moved
 */
export function connectMargin(onPlaced: () => void): void {
  const reading = document.querySelector<HTMLElement>('.reading');
  if (reading === null) return;
  const notes = [...document.querySelectorAll<HTMLElement>('.row .note')].map(
    (note): MarginNote => ({ note, passage: passageOf(note) ?? reading }),
  );
  watching?.disconnect();
  const observer = new ResizeObserver(() => {
    if (!isWide()) return;
    placeNotes(reading, notes);
    onPlaced();
  });
  watching = observer;
  for (const element of [reading, ...notes.map(({ note }) => note)]) observer.observe(element);
}

/** Reads all sizes before it writes positions, so that the browser computes the layout only once. */
function placeNotes(reading: HTMLElement, notes: readonly MarginNote[]): void {
  document.documentElement.classList.add('placed');
  const origin = reading.getBoundingClientRect().top;
  const shown = notes.filter(({ note }) => note.offsetHeight > 0);
  const { tops, end } = stack(
    shown.map(({ note, passage }) => ({
      wanted: passage.getBoundingClientRect().top - origin,
      // An unfolded note lies over the notes after it, so its height is taken as if it was folded.
      height: (note.querySelector<HTMLElement>('[open] > summary') ?? note).offsetHeight,
    })),
  );
  const bottoms = shown.map(({ note }, i) => (tops[i] ?? 0) + note.offsetHeight);
  for (const [i, { note }] of shown.entries()) note.style.setProperty('--at', `${tops[i]}px`);
  reading.style.setProperty('--notes-end', `${Math.max(end, ...bottoms)}px`);
}

// Boxes with preferred tops → tops without overlaps, in the same order, with the least sum of squared distances from
// the preferred tops. The method is isotonic regression by pooling adjacent violators (Barlow et al. 1972).

interface Box {
  /** The preferred top, in CSS pixels. */
  readonly wanted: number;
  readonly height: number;
}

/** Space between two boxes, in CSS pixels. */
const GAP = 4;

/**
 * Adjacent boxes that are moved together, because no space is left between them. `sum / count` is the shift that suits
 * them best.
 */
interface Pool {
  readonly sum: number;
  readonly count: number;
}

export function stack(boxes: readonly Box[]): { readonly tops: readonly number[]; readonly end: number } {
  const pools: Pool[] = [];
  let above = 0;
  for (const { wanted, height } of boxes) {
    let pool: Pool = { sum: wanted - above, count: 1 };
    above += height + GAP;
    for (let last = pools.at(-1); last && shiftOf(last) > shiftOf(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap((pool) => Array<number>(pool.count).fill(Math.max(0, shiftOf(pool))));
  let end = 0;
  const tops = boxes.map(({ height }, i) => {
    const top = end + (shifts[i] ?? 0) - (shifts[i - 1] ?? 0);
    end = top + height + GAP;
    return top;
  });
  return { tops, end };
}

function shiftOf({ sum, count }: Pool): number {
  return sum / count;
}
