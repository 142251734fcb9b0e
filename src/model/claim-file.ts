// A passage of an article → the text of a claim file for it, with the fields filled in that follow from the passage.

import type { Selector } from './selector.ts';

/** Maximum length of a label, in code units. The schema of claims has the same limit. */
const LONGEST_LABEL = 50;

/**
 * Values are written as JSON. JSON is valid YAML, so no character of the passage can make the file invalid.
 * @param article the article's id, for the comment with the file's path
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

/** As many of the first words as the maximum length allows. */
function labelOf(words: string): string {
  if (words.length <= LONGEST_LABEL) return words;
  const cut = words.slice(0, LONGEST_LABEL - 1);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
