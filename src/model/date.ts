// Dates in the frontmatter of an entry and in `site.yaml`, and their order.

import { z } from 'zod';

/** A date as precise as it is known: `2020`, `2020-01` or `2020-01-31`. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a quoted date such as "2020-01-31", "2020-01" or "2020"; write it so',
    abort: true,
  })
  .refine(isInCalendar, 'expected a day or month that the calendar has; correct it');

/** A date such as 31 April is refused. `new Date` reads it as 1 May, so the result is written back and compared. */
function isInCalendar(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/**
 * Compares two dates, the earlier first. A less precise date comes before the dates in it: `2020`, `2020-01`,
 * `2020-01-31`. A missing date comes last.
 */
export function byDate(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}

/** Articles sorted by the date of the text, the newest first. Those without a date are last. */
export function newestFirst<A extends { readonly data: { readonly published?: string | undefined } }>(
  articles: readonly A[],
): readonly A[] {
  const undated = ({ data }: A) => data.published === undefined;
  const dated = articles.filter((article) => !undated(article));
  return [...dated.toSorted((a, b) => byDate(b.data.published, a.data.published)), ...articles.filter(undated)];
}
