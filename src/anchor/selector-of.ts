// A selector as written, short or long → its fields. Apart from the schema, so that the browser needn't load one.

import type { Selector, SelectorFields } from '../model/selector.ts';

export function selectorOf(written: Selector): SelectorFields {
  return typeof written === 'string' ? { exact: written } : written;
}
