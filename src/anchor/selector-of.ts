// A selector, written as a string or as fields → its fields. This file does not import the schema, because browsers
// load it.

import type { Selector, SelectorFields } from '../model/selector.ts';

export function selectorOf(written: Selector): SelectorFields {
  return typeof written === 'string' ? { exact: written } : written;
}
