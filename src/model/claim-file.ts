// Words of an article → the text of a claim file about them, with all fields filled in that the words determine.

import type { Selector } from './selector.ts';

/** The schema’s limit for labels. */
const LONGEST_LABEL = 50;

/**
 * JSON is YAML in any place, so nothing in the words can break the file.
 * @param article its id, for the line that says where the file belongs
 */
export function claimFile(selector: Selector, article: string): string {
  const words = (typeof selector === 'string' ? selector : selector.exact).replace(/\s+/g, ' ').trim();
  return `---
# Save this as content/claims/${article}/<id>.md, with an id of your own such as war-is-unlikely.
status: draft
quote: ${typeof selector === 'string' ? JSON.stringify(selector) : fieldsOf(selector)}
statement: ${JSON.stringify(words)} # one sentence that can be understood on its own
label: ${JSON.stringify(labelOf(words))}
type: fact # fact, prediction, cause, definition, value, policy or interpretation
# holder: the id of who asserts it; left out, the author does
# stance: endorses, concedes, reports, questions or rejects
---
`;
}

function fieldsOf(selector: Exclude<Selector, string>): string {
  const fields = Object.entries(selector).filter(([, value]) => value !== undefined);
  return `{ ${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`;
}

/** The first words that fit. */
function labelOf(words: string): string {
  if (words.length <= LONGEST_LABEL) return words;
  const cut = words.slice(0, LONGEST_LABEL - 1);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
