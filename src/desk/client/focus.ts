// The focus of the keyboard at the desk. It moves into the panel and back, and it is never lost when the desk is drawn
// again: if the focused element is gone, the nearest field or button gets the focus.

import { selectorOfFocus } from './page.ts';

/** The element from which the panel was opened, and a selector for the case that the page was loaded again since. */
let opener: { readonly element: Element; readonly selector: string | undefined } | undefined;

/** The element that had the focus when words were selected, before Tab moved the focus to the selection bar. */
let beforeBar: Element | null = null;

/** The element that Tab is leaving, and the direction. While a field is left, the browser says that nothing is focused. */
let leaving: { readonly element: Element; readonly by: 1 | -1 } | undefined;

export function connectFocus(): void {
  document.addEventListener('postil:selected', () => {
    beforeBar = document.activeElement;
  });
  window.addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      const { activeElement } = document;
      if (key !== 'Tab' || activeElement === null) return;
      leaving = { element: activeElement, by: shiftKey ? -1 : 1 };
      // The browser moves the focus before this timer runs.
      setTimeout(() => {
        leaving = undefined;
      });
    },
    { capture: true },
  );
}

/**
 * Moves the focus into the opened panel: to a field, by default the first of a form. If there are no fields, the panel
 * itself gets the focus, and the keys of the review work.
 * @param wanted a selector of the field
 */
export function focusPanel(wanted = FIRST): void {
  if (isMoving && wanted === FIRST) return;
  const { activeElement } = document;
  const from = activeElement?.closest('.selection-bar') ? beforeBar : activeElement;
  if (from && from.closest('.desk-panel') === null)
    opener = { element: from, selector: selectorOfFocus(document.body) };
  isMoving = true;
  requestAnimationFrame(() => {
    isMoving = false;
    const panel = document.querySelector<HTMLElement>('.desk-panel');
    const fields = [...(panel?.querySelectorAll<HTMLInputElement>(wanted) ?? [])];
    // A passage that was selected in the text is skipped.
    const field = fields.find((one) => one.closest('.desk-piece') === null || one.value === '');
    (field ?? panel)?.focus();
  });
}

/** Whether the focus moves into the panel at the next frame. */
let isMoving = false;

const TEXT = ':is(textarea, input:not([type=radio], [type=checkbox]), select)';
const FIRST = `:is(.desk-form, .desk-bring) ${TEXT}`;

/**
 * Returns the focus to the element from which the panel was opened. If that is gone, the buttons of the chosen
 * annotation get the focus, or else the first button of the bar.
 */
export function returnFocus(): void {
  const { element, selector } = opener ?? {};
  opener = undefined;
  const again = selector === undefined ? null : document.querySelector(selector);
  const bar = document.querySelector('.desk-chosen button') ?? document.querySelector('.desk-tools button');
  const place = [element, again].find((one) => one instanceof Element && one !== document.body && isUsable(one)) ?? bar;
  focusOn(place);
}

/** Focuses an element that may be an SVG link, unless something else has the focus. */
export function focusAgain(element: Element | null): void {
  if (isLost(document.documentElement) && element && isUsable(element)) focusOn(element);
}

/** Moves the focus to the field of the form's first problem. If no field has the problem, to the button “Save”. */
export function focusProblem(): void {
  requestAnimationFrame(() => {
    const form = document.querySelector('.desk-form');
    const problem = form?.querySelector('.desk-problem[data-severity="error"]');
    if (!form || !problem) return;
    const field = problem.closest('.desk-field') ?? form.querySelector('.desk-actions');
    focusOn(firstIn(field));
    problem.scrollIntoView({ block: 'center' });
  });
}

interface Place {
  readonly element: Element;
  readonly group: Element | null;
  /** The fields and buttons of the desk, in their order. */
  readonly all: readonly Element[];
  readonly by: 1 | -1 | undefined;
}

/** The focus before the desk is drawn; undefined if it is not in the desk. */
export function placeOfFocus(desk: Element): Place | undefined {
  const { activeElement } = document;
  const element = activeElement === document.body ? leaving?.element : activeElement;
  if (!element || !desk.contains(element)) return undefined;
  const by = leaving?.element === element ? leaving.by : undefined;
  return { element, group: element.closest('fieldset'), all: focusables(desk), by };
}

/** After the desk is drawn: gives the focus to the nearest field or button if it was lost, or if Tab skipped a new one. */
export function keepFocus(desk: Element, { element, group, all, by }: Place): void {
  // If Tab caused the drawing, the browser moves the focus only afterwards.
  setTimeout(() => {
    const now = focusables(desk);
    if (isUsable(element)) {
      const next = by === undefined ? undefined : now[now.indexOf(element) + by];
      if (next !== undefined && (isLost(desk) || !all.includes(next))) focusOn(next);
      return;
    }
    if (!isLost(desk)) return;
    const at = all.indexOf(element);
    const near = [...all.slice(0, at).reverse(), ...all.slice(at + 1)].find((one) => now.includes(one));
    focusOn((group?.isConnected === true ? firstIn(group) : undefined) ?? near ?? desk.querySelector('.desk-panel'));
  });
}

/** Whether no element has the focus, or one of the desk that is hidden or switched off. */
function isLost(desk: Element): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    (desk.contains(activeElement) && !isUsable(activeElement))
  );
}

function isUsable(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

/** The elements that Tab reaches. Of radio buttons of which one is chosen, Tab reaches only this one. */
function focusables(within: Element): readonly Element[] {
  return [...within.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (one) =>
      isUsable(one) &&
      !(one.matches('[type=radio]:not(:checked)') && one.closest('fieldset')?.querySelector('[type=radio]:checked')),
  );
}

/** The first field of a group that text can be typed into, or else its first button. */
function firstIn(group: Element | null): Element | undefined {
  const all = group === null ? [] : focusables(group);
  return all.find((one) => one.matches(TEXT)) ?? all[0];
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: false });
}
