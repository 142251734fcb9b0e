// Data → the text of a new file: an entry, a source's ledger, a queue. When the text is read, it gives the same data.

import { Document, isMap, isSeq, stringify } from 'yaml';
import type { Ledger } from '../../model/part.ts';
import type { Queued } from '../../model/queue.ts';

/**
 * Maximum length of a line. The value 0 means no maximum, so that a quote on one line of the text is on one line of the
 * file.
 */
const NO_FOLDING = 0;

/**
 * Directives such as %YAML are never written. To find out whether one is needed, the writer would visit every value.
 */
const OPTIONS = { lineWidth: NO_FOLDING, aliasDuplicateObjects: false, directives: false };

/** @param data the frontmatter, in the order of writing; undefined values and empty lists are left out */
export function entryText(data: Readonly<Record<string, unknown>>, body = ''): string {
  const kept = Object.entries(data).filter(([, value]) => value !== undefined && !isEmpty(value));
  const yaml = stringify(Object.fromEntries(kept), OPTIONS);
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trimEnd()}\n`}`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

const LEDGER_NOTE = ` What each line of the source is, by which rule, and how sure. Lines count from 1; start and end are UTF-16 code units
 into the decoded text. Blocks are digests of the words written into the article. Written by the ingest, and again when the source changes.`;

/** The text of a ledger. Each part is on one line, so that a changed label changes one line only. */
export function ledgerText(ledger: Ledger): string {
  const document = new Document(ledger);
  document.commentBefore = LEDGER_NOTE;
  const parts = document.get('parts');
  if (isSeq(parts)) for (const part of parts.items) if (isMap(part)) part.flow = true;
  return document.toString({ lineWidth: NO_FOLDING });
}

const QUEUE_NOTE = `# What waits for an editor, each with the reason. Correct an entry here and run
#   npm run import -- content/queue/ARTICLE.yaml --article ARTICLE
# and it goes where it belongs; delete what is of no use.
`;

export function queueText(article: string, waiting: readonly Queued[]): string {
  const yaml = stringify({ waiting }, { lineWidth: NO_FOLDING, aliasDuplicateObjects: false });
  return QUEUE_NOTE.replaceAll('ARTICLE', article) + yaml;
}
