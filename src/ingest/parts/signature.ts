// Signature: the farewell and the author's name, perhaps with a town or an office, below a letter or a text in an old newspaper.

import { endsSentence } from '../../text/prose.ts';
import type { PartRule } from './rule.ts';

const LONGEST = 80;

const NAME_LIKE = /^(?:[—–-]{1,2} ?)?\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|van|von|of|the))*[,.]?$/u;

const FAREWELL =
  /^(?:yours|sincerely|respectfully|(?:with )?(?:best|kind) (?:regards|wishes)|faithfully|atentamente|saludos|cordialement|cordialmente|salutations|mit freundlichen|hochachtungsvoll|distinti saluti|atenciosamente)(?!\p{L}).{0,30}$/iu;

export const signature: PartRule = {
  name: 'signature-at-end',
  label: 'signature',
  decide(unit, page, index) {
    if (index < page.proseEnd || index >= page.end || unit.text.length > LONGEST) return undefined;
    if (FAREWELL.test(unit.text) || FAREWELL.test(page.units[index - 1]?.text ?? '')) return 0.8;
    return NAME_LIKE.test(unit.text) && !(endsSentence(unit.text) && unit.text.includes(' ')) ? 0.7 : undefined;
  },
};
