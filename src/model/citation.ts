// The citation of an article in running text: author, title, publication, date and address, as far as they are known.

/** Names as printed; a date as precise as it is known. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** The language of a citation, with its comma and quotation marks. */
interface Wording {
  readonly language: string;
  readonly commonWords: { readonly comma: string; readonly quoted: (words: string) => string };
}

/** `Jane Doe and John Roe, “A title”, The Paper, 2020-01-31, https://example.org/a` */
export function citationText(
  { authors, title, publication, published, url }: Cited,
  { language, commonWords: { comma, quoted } }: Wording,
): string {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
  return [names, quoted(title), publication, published, url].filter(Boolean).join(comma);
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

/**
 * `“Words” — Jane Doe, “A title”, ¶ 3. https://example.org/a#p3:~:text=Words (accessed 2026-11-30)`
 * @param quoted the words in quotation marks
 */
export function quotationText(quoted: string, citation: string, { block, address, accessed }: QuotedAt): string {
  const number = /^p(\d+)$/.exec(block)?.[1];
  return `${quoted} — ${citation}${number === undefined ? '' : `, ¶ ${number}`}. ${address} (${accessed})`;
}
