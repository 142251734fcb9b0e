// The rules in the order in which they are applied; the first rule with a result decides. Rules for units outside the text come
// first, because a file's markup may be wrong about such units. Then the markup decides; without markup, the other rules.

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

/** Rules that examine the wording. They also apply to units that markup labels as paragraphs. */
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
