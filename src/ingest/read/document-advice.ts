// The omitted words and the comments of a document → warnings, because the article does not contain them.

import { type Problem, warning } from '../../model/problem.ts';
import type { DocumentText } from './read-docx.ts';

/** Maximum length, in code units, of the quoted first comment in a warning. */
const QUOTED = 80;

export function documentAdvice({ leftOut, comments }: DocumentText, file: string): readonly Problem[] {
  return [...leftOutAdvice(leftOut, file), ...commentAdvice(comments, file)];
}

function leftOutAdvice(leftOut: DocumentText['leftOut'], file: string): readonly Problem[] {
  const counts = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const found = counts.map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [
    warning({
      file,
      rule: 'words-left-out',
      found: `words that the document does not show, left out of the article: ${found}`,
      remedy: 'if some belong to the op-ed, accept or unhide them in the document and ingest it again',
    }),
  ];
}

function commentAdvice(comments: readonly string[], file: string): readonly Problem[] {
  const [first] = comments;
  if (first === undefined) return [];
  const quoted = first.length > QUOTED ? `${first.slice(0, QUOTED)}…` : first;
  const found = comments.length === 1 ? `a comment, “${quoted}”` : `${comments.length} comments, the first “${quoted}”`;
  return [
    warning({
      file,
      rule: 'document-comments',
      found: `${found}, which the article does not have`,
      remedy: 'write a note in content/notes/ for what readers should see of it',
    }),
  ];
}
