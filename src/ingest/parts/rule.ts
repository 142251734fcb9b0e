// A rule examines one unit of a page and returns its confidence that the rule's label applies to the unit.

import type { PartLabel } from '../../model/part.ts';
import type { Unit } from '../read/unit.ts';
import type { Page } from './page.ts';

export interface PartRule {
  /** The rule's id in the ledger: `byline-by`. */
  readonly name: string;
  readonly label: PartLabel;
  /** The confidence, 0 to 1; undefined if the rule's label does not apply. */
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
