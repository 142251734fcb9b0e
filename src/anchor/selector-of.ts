// A selector, written as a string or as fields → its fields. Separate from the schema, so that browsers need not load
// the schema.

import type { Selector, SelectorFields } from '../model/selector.ts';

export function selectorOf(written: Selector): SelectorFields {
  return typeof written === 'string' ? { exact: written } : written;
}
