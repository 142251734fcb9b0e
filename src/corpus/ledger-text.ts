// The parts of a source → the text of its ledger: one part a line, so that a change of label is a change of one line.

import { Document, isMap, isSeq } from 'yaml';
import type { Ledger } from '../model/part.ts';

const NOTE = ` What each line of the source is, by which rule, and how sure. Lines count from 1; start and end are UTF-16 code units
 into the decoded text. Blocks are digests of the words written into the article. Written by the ingest, and again when the source changes.`;

export function ledgerText(ledger: Ledger): string {
  const document = new Document(ledger);
  document.commentBefore = NOTE;
  const parts = document.get('parts');
  if (isSeq(parts)) for (const part of parts.items) if (isMap(part)) part.flow = true;
  return document.toString({ lineWidth: 0 });
}
