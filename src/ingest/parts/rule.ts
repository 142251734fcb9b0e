// A part rule: it examines one unit of a page and returns the confidence with which its label is right for the unit.

import type { PartLabel } from '../../model/part.ts';
import type { Unit } from '../read/unit.ts';
import type { Page } from './page.ts';

export interface PartRule {
  /** The id of the rule in the ledger: `byline-by`. */
  readonly name: string;
  readonly label: PartLabel;
  /** The confidence, from 0 to 1. Undefined if the label is not right for the unit. */
  decide(unit: Unit, page: Page, index: number): number | undefined;
}

/** Whether a unit is in the head, between the title and the text. */
export function inHead(page: Page, index: number): boolean {
  return index > page.title && index < page.bodyStart;
}

/** Whether a unit is in the text. */
export function inBody(page: Page, index: number): boolean {
  return index >= page.bodyStart && index < page.end;
}
