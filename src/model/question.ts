// A question about a passage, for readers such as a class or a book club. The body of the file is the question.

import { z } from 'zod';
import { entryFields } from './entry.ts';
import type { RemarkKind } from './kind.ts';
import { selector } from './selector.ts';

export const question = z.strictObject({ ...entryFields, quote: selector });

export const questions = {
  name: 'question',
  schema: question,
  perArticle: true,
  isRemark: true,
  hasPage: false,
  motivation: 'questioning',
  sign: '?',
  textHint: 'The question, in Markdown',
  referencesOf: () => [],
  fromTags: () => ({}),
} as const satisfies RemarkKind<typeof question>;
