// A page → its words in Latin letters outside ⟦ and ⟧, which are not from the language's file.

import { Parser } from 'htmlparser2';
import { LANGUAGE } from './second-language.ts';

/** Attributes with text for readers. */
const SPOKEN = ['alt', 'aria-description', 'aria-label', 'data-who', 'label', 'placeholder', 'title'];

/** Elements whose text is for programs or is an example of a file. */
const SILENT = new Set(['code', 'pre', 'script', 'style']);

export function unmarkedWords(html: string): readonly string[] {
  const found: string[] = [];
  /** For each open element, whether its text is checked. */
  const open: boolean[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const isSeen = (open.at(-1) ?? true) && isInterface(name, attributes);
      open.push(isSeen);
      if (!isSeen) return;
      for (const attribute of SPOKEN) found.push(...wordsOutside(attributes[attribute] ?? '', 0).words);
      if (/(description|title)$/.test(`${attributes['name'] ?? ''}${attributes['property'] ?? ''}`) && name === 'meta')
        found.push(...wordsOutside(attributes['content'] ?? '', 0).words);
    },
    ontext(text) {
      if (open.at(-1) === false) return;
      const seen = wordsOutside(text, depth);
      found.push(...seen.words);
      depth = seen.depth;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

/** Whether an element's text is from the interface: its `lang` is not English, and it has no `translate="no"`. */
function isInterface(name: string, { lang = LANGUAGE, translate = '' }: Readonly<Record<string, string>>): boolean {
  return !SILENT.has(name) && (name === 'html' || lang !== 'en') && translate !== 'no';
}

/** @param depth number of unclosed ⟦ before the text */
function wordsOutside(text: string, depth: number): { readonly words: readonly string[]; readonly depth: number } {
  let rest = '';
  let open = depth;
  for (const letter of text) {
    if (letter === '⟦') open += 1;
    else if (letter === '⟧') open -= 1;
    else if (open === 0) rest += letter;
  }
  return { words: rest.match(/[a-z][a-z\p{P} ]*[a-z]/giu) ?? [], depth: open };
}
