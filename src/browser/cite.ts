// Adds a copy button to each citation, and to the HTML with which other sites can show quotations and frames. Adds the
// day of access and a chosen passage to the citations. If the site has no configured address, the addresses begin with
// that of this page.

import { citedAt, completeRecord } from '../model/citation.ts';
import { citeWords, copyWords } from '../ui/browser-words.ts';
import { copy } from './shared/copy.ts';
import { element } from './shared/element.ts';

const day = new Date().toISOString().slice(0, 10);
const accessed = copyWords.accessed(day);

/** The address of the edition's text. It completes citations that have no address of their own. */
const edition = document.querySelector<HTMLAnchorElement>('a.edition')?.href ?? location.href;

const records = new Map([...document.querySelectorAll<HTMLElement>('pre')].map((pre) => [pre, pre.textContent]));

/** @param block the cited block: `p3`; undefined for the whole text */
function complete(section: Element, block?: string): void {
  for (const cited of section.querySelectorAll<HTMLElement>('.cited')) {
    const { text = '', address = edition } = cited.dataset;
    const place = block === undefined ? address : `${address}#${block}`;
    cited.textContent = citedAt(text, { block, address: place, accessed });
    const passage = block === undefined ? '' : `¶ ${block.slice(1)}`;
    for (const pre of section.querySelectorAll<HTMLElement>('pre'))
      pre.textContent =
        completeRecord[pre.dataset['format'] ?? '']?.(records.get(pre) ?? '', { passage, address: place, day }) ?? '';
  }
}

function addButton(text: HTMLElement): void {
  const button = element('button', { type: 'button', className: 'copy', textContent: citeWords.copy });
  button.addEventListener('click', () => void copy(text.textContent, citeWords.copy));
  text.after(element('p', {}, button));
}

/** Completes the addresses in the HTML for other sites, if the site has no address. */
const root = new URL(document.querySelector<HTMLElement>('script[data-root]')?.dataset['root'] ?? '/', location.href);
for (const snippet of document.querySelectorAll<HTMLElement>('.snippet')) {
  snippet.textContent = snippet.textContent.replaceAll(/ (src|href|cite)="\//g, ` $1="${root.href}`);
  addButton(snippet);
}

for (const section of document.querySelectorAll('section.data')) {
  const choice = section.querySelector('select');
  if (choice !== null) {
    const asked = new URL(location.href).searchParams.get('p') ?? '';
    if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked;
    choice.addEventListener('change', () => complete(section, choice.value));
  }
  complete(section, choice?.value);
  for (const text of section.querySelectorAll<HTMLElement>('.cited, pre')) addButton(text);
}
