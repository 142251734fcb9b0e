// An article as it is cited in running text: of author, title, publication, date and address whatever is known.

/** Names as printed; a date as precise as it is known. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** `Jane Doe and John Roe, “A title”, The Paper, 2020-01-31, https://example.org/a` */
export function citationText({ authors, title, publication, published, url }: Cited): string {
  return [namesInLine(authors), `“${title}”`, publication, published, url].filter(Boolean).join(', ');
}

/** `“Words” — Jane Doe, “A title”, ¶ 3. https://example.org/a#p3` */
export function quotationText(words: string, citation: string, block: string, address: string): string {
  const number = /^p(\d+)$/.exec(block)?.[1];
  return `“${words}” — ${citation}${number === undefined ? '' : `, ¶ ${number}`}. ${address}#${block}`;
}

function namesInLine(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
