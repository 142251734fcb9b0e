// Emphasizes the neighbours of a map's box while the pointer or the focus is on the box, or after a link to the box.
// `data-box` is the number of a box; `data-joins` has the numbers of the boxes that a line joins.

export function showNeighbours(drawing: SVGSVGElement): void {
  const show = (event: Event) => bringOut(drawing, boxOf(event.target));
  const showTarget = () => bringOut(drawing, boxOf(drawing.querySelector(':target')));
  drawing.addEventListener('pointerover', show);
  drawing.addEventListener('focusin', show);
  drawing.addEventListener('pointerleave', showTarget);
  drawing.addEventListener('focusout', showTarget);
  addEventListener('hashchange', showTarget);
  showTarget();
}

function boxOf(target: EventTarget | null): string | undefined {
  const box = target instanceof Element ? target.closest<SVGElement>('[data-box]') : null;
  return box?.dataset['box'];
}

/** @param box the number of the box whose neighbours are emphasized; undefined emphasizes nothing */
function bringOut(drawing: SVGSVGElement, box: string | undefined): void {
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-joins]')];
  const joins = lines.map((line) => line.dataset['joins']?.split(' ') ?? []);
  const steps = new Set([...drawing.querySelectorAll<SVGElement>('.step')].map((step) => step.dataset['box'] ?? ''));
  const near = box === undefined ? new Set<string>() : neighboursOf(box, joins, steps);
  lines.forEach((line, i) => {
    line.classList.toggle('near', joins[i]?.every((number) => near.has(number)) === true);
  });
  for (const element of drawing.querySelectorAll<SVGElement>('[data-box]')) {
    element.classList.toggle('near', near.has(element.dataset['box'] ?? ''));
  }
  drawing.classList.toggle('picked', box !== undefined);
}

/** The neighbours of an argument are its claims. A claim's neighbours are its arguments and all their claims. */
function neighboursOf(
  box: string,
  joins: readonly (readonly string[])[],
  steps: ReadonlySet<string>,
): ReadonlySet<string> {
  const joinedTo = (boxes: readonly string[]) =>
    joins.filter((line) => line.some((number) => boxes.includes(number))).flat();
  const through = steps.has(box) ? [box] : joinedTo([box]).filter((number) => steps.has(number));
  return new Set([box, ...joinedTo(through)]);
}
