// One Tab stop for all links of a drawing or a table. The arrow keys move the focus to the nearest link on that side.

const SIDES: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Factor for distances at right angles to the arrow's direction, so that a link straight ahead is nearer than one to
 * the side.
 */
const ACROSS = 2;

export function connectArrowKeys(area: Element, selector: string): void {
  const links = () => [...area.querySelectorAll<HTMLElement | SVGElement>(selector)];
  const choose = (chosen: Element | undefined) => {
    for (const link of links()) link.tabIndex = link === chosen ? 0 : -1;
  };
  choose(links()[0]);
  area.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.matches(selector) && choose(target),
  );
  area.addEventListener('keydown', (event) => {
    const side = event instanceof KeyboardEvent ? SIDES[event.key] : undefined;
    if (side === undefined || !(event.target instanceof Element) || !event.target.matches(selector)) return;
    event.preventDefault();
    nearest(event.target, links(), side)?.focus();
  });
}

function nearest<E extends Element>(from: Element, links: readonly E[], side: { x: number; y: number }): E | undefined {
  const here = middleOf(from);
  const distances = links.flatMap((link) => {
    const { x, y } = middleOf(link);
    const along = (x - here.x) * side.x + (y - here.y) * side.y;
    const across = Math.abs((x - here.x) * side.y) + Math.abs((y - here.y) * side.x);
    return along > 1 ? [{ link, distance: along + ACROSS * across }] : [];
  });
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.link;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
