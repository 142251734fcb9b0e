// Caption: the description of a picture. It is recognized by its wording, or as a line of the head that is not a sentence.

import { isAgency } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { inHead, type PartRule } from './rule.ts';

const OPENS =
  /^[[(]?(?:photo(?:graph)?|image|picture|illustration|figure|fig\.|caption|chart|map)\b(?: \d+)?(?: credit)?\s?(?:[:.]|by\b|courtesy\b)/i;

const CREDIT =
  /(?:getty images|reuters|ap photo|associated press|afp|shutterstock|wikimedia commons|flickr|unsplash|alamy|file photo)[^.]{0,40}\.?[)\]]?$/i;

const LONGEST = 400;

export const captionByWording: PartRule = {
  name: 'caption-wording',
  label: 'caption',
  decide(unit, page, index) {
    if (index <= page.title || unit.text.length > LONGEST) return undefined;
    if (OPENS.test(unit.text)) return 0.9;
    return (CREDIT.test(unit.text.slice(-80)) || (isAgency(unit.text) && wordCount(unit.text) <= 4)) &&
      wordCount(unit.text) <= 60 &&
      !endsSentence(unit.text)
      ? 0.75
      : undefined;
  },
};

export const captionByPlace: PartRule = {
  name: 'caption-in-head',
  label: 'caption',
  decide: (unit, page, index) => (inHead(page, index) && !endsSentence(unit.text) ? 0.6 : undefined),
};
