// The citation of an article in running text: author, title, publication, date and address, as far as they are known.

/** Names as printed; a date as precise as it is known. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * `Jane Doe and John Roe, “A title”, The Paper, 2020-01-31, https://example.org/a`
 * @param language of the “and” between names, as a BCP 47 tag
 */
export function citationText({ authors, title, publication, published, url }: Cited, language: string): string {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
  return [names, `“${title}”`, publication, published, url].filter(Boolean).join(', ');
}

/** The source of a quotation, and the day of access. */
export interface QuotedAt {
  /** The block of the passage: `p3`. */
  readonly block: string;
  /** The address that leads to the quoted words. */
  readonly address: string;
  /** The day of access, as printed: `accessed 2026-11-30`. */
  readonly accessed: string;
}

/** `“Words” — Jane Doe, “A title”, ¶ 3. https://example.org/a#p3:~:text=Words (accessed 2026-11-30)` */
export function quotationText(words: string, citation: string, { block, address, accessed }: QuotedAt): string {
  const number = /^p(\d+)$/.exec(block)?.[1];
  return `“${words}” — ${citation}${number === undefined ? '' : `, ¶ ${number}`}. ${address} (${accessed})`;
}
