// A note, a question or another remark → the words before its quoted passage, in the interface's language.

import type { Entry } from '../model/collections.ts';
import type { RemarkCollection } from '../model/kinds.ts';
import type { Words } from './languages.ts';

/** The words in the margin and in labels: `context`, `a reader asks`. */
export function remarkHeading<C extends RemarkCollection>(
  { collection, data }: Entry<C>,
  { remarkWords }: Words,
): string {
  return remarkWords[collection].heading(data);
}

/** The words before a remark's passage in a plain-text edition: `Note (context) on`. */
export function remarkLead<C extends RemarkCollection>({ collection, data }: Entry<C>, { remarkWords }: Words): string {
  return remarkWords[collection].line(data);
}
