// A date in the frontmatter of an entry, or in `site.yaml`.

import { z } from 'zod';

/** A date as precise as it is known: `2020`, `2020-01` or `2020-01-31`. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a quoted date such as "2020-01-31", "2020-01" or "2020"; write it so',
    abort: true,
  })
  .refine(isInCalendar, 'expected a day or month that the calendar has; correct it');

/** `new Date` accepts 31 April as 1 May, so the date is written back and compared. */
function isInCalendar(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
