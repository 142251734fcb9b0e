// The rules in the order they are asked; the first that answers decides. What is not text comes first, so that it can't become text,
// whatever a file's own markup calls it; then the markup decides, and where there is none, the others.

import { bio } from './bio.ts';
import { afterTheEnd, beforeTheTitle, countInHead, ornament, pageNumber, widget } from './boilerplate.ts';
import { bylineBareName, bylineGoesOn, bylineWithBy } from './byline.ts';
import { captionByPlace, captionByWording } from './caption.ts';
import { comment } from './comment.ts';
import { correction } from './correction.ts';
import { dateline } from './dateline.ts';
import { dek } from './dek.ts';
import { footnote } from './footnote.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { quote } from './quote.ts';
import type { PartRule } from './rule.ts';
import { salutation } from './salutation.ts';
import { signature } from './signature.ts';
import { title } from './title.ts';

export const outsideRules: readonly PartRule[] = [comment, afterTheEnd, widget, pageNumber, ornament];

/** Rules by wording, which apply even to paragraphs by markup. */
export const wordedRules: readonly PartRule[] = [salutation, bio, correction, footnote, captionByWording];

export const partRules: readonly PartRule[] = [
  bylineWithBy,
  title,
  dateline,
  beforeTheTitle,
  countInHead,
  bylineGoesOn,
  salutation,
  bylineBareName,
  bio,
  correction,
  footnote,
  captionByWording,
  list,
  quote,
  dek,
  captionByPlace,
  signature,
  heading,
  paragraph,
];
