// A rule: it looks at one unit in its page and gives its confidence that the unit has the rule's label.

import type { PartLabel } from '../../model/part.ts';
import type { Unit } from '../read/unit.ts';
import type { Page } from './page.ts';

export interface PartRule {
  /** The id kept in the ledger: `byline-by`. */
  readonly name: string;
  readonly label: PartLabel;
  /** 0 to 1, or undefined where the rule has nothing to say. */
  decide(unit: Unit, page: Page, index: number): number | undefined;
}

/** Whether a unit is between the title and the text. */
export function inHead(page: Page, index: number): boolean {
  return index > page.title && index < page.bodyStart;
}

/** Whether a unit is in the text. */
export function inBody(page: Page, index: number): boolean {
  return index >= page.bodyStart && index < page.end;
}
