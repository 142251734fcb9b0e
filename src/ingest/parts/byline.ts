// Byline: "by" and a name, or a name that stands alone in the head of a page where no line says "by".

import { bareName, explicitNames } from './names-in-byline.ts';
import { inHead, type PartRule } from './rule.ts';

export const bylineWithBy: PartRule = {
  name: 'byline-by',
  label: 'byline',
  decide: (unit, page, index) => (index < page.bodyStart && explicitNames(unit.text).length > 0 ? 0.95 : undefined),
};

export const bylineBareName: PartRule = {
  name: 'byline-bare-name',
  label: 'byline',
  decide(unit, page, index) {
    if (!inHead(page, index) || page.byline.length > 0 || bareName(unit.text) === undefined) return undefined;
    return unit.text.split(' ').length <= 3 ? 0.7 : 0.5;
  },
};
