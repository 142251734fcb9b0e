// The citation of an article in running text: author, title, publication, date and address, as far as they are known.
// And the citation of one of its passages, in running text or as an entry of a bibliography.

/** The facts of a citation. Names are as printed. A date is as precise as it is known: `2020-01`. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  /** Words about the edition, as printed: `annotated edition`, `version 2`. */
  readonly facts?: readonly string[];
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** The language of a citation, which determines the commas, the quotation marks and the form of dates. */
interface Wording {
  readonly language: string;
  readonly commonWords: {
    readonly comma: string;
    readonly quoted: (words: string) => string;
    readonly citedDate: (date: string) => string;
  };
}

export function citationText(
  { authors, title, facts = [], publication, published, url }: Cited,
  { language, commonWords: { comma, quoted, citedDate } }: Wording,
): string {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
  const date = published === undefined ? undefined : citedDate(published);
  return [names, quoted(title), ...facts, publication, date, url].filter(Boolean).join(comma);
}

/** An entry of a bibliography in each format. */
export type Records = Readonly<Record<'bibtex' | 'ris' | 'csl', string>>;

/** The passage of a citation, and the day of access. */
export interface CitedAt {
  /** The block of the passage: `p3`; undefined for the whole text. */
  readonly block?: string | undefined;
  /** The address that leads to the passage, if it is known. */
  readonly address?: string | undefined;
  /** The day of access, as printed: `accessed 2026-11-30`. */
  readonly accessed?: string;
}

/** The citation of a passage, such as: `Jane Doe, “A title”, ¶ 3. https://example.org/a#p3 (accessed 2026-11-30)` */
export function citedAt(citation: string, { block, address, accessed }: CitedAt): string {
  const number = /^p(\d+)$/.exec(block ?? '')?.[1];
  const passage = number ? `, ¶ ${number}` : '';
  return citation + passage + (address ? `. ${address}` : '') + (accessed ? ` (${accessed})` : '');
}

/**
 * A quotation with its citation, such as: `“Words” — Jane Doe, “A title”, ¶ 3. https://example.org/a#p3:~:text=Words
 * (accessed 2026-11-30)`
 * @param quoted the words, in quotation marks
 */
export function quotationText(quoted: string, citation: string, place: CitedAt): string {
  return `${quoted} — ${citedAt(citation, place)}`;
}

/** A passage of an edition and the day of access, as an entry of a bibliography prints them. */
interface Access {
  /** The paragraph as printed: `¶ 3`; empty for the whole text. */
  readonly passage: string;
  readonly address: string;
  /** The day of access: `2026-11-30`. */
  readonly day: string;
}

/** One function for each format. Each expects an entry as `export/bibliography.ts` writes it. */
export const completeRecord: Readonly<Record<string, (record: string, access: Access) => string>> = {
  bibtex: (record, { passage, address, day }) =>
    record
      .replace(/^\turl = .*\n/m, '')
      .replace(/^(\tnote = \{.*)\},$/m, `$1${passage && `, ${passage}`}},`)
      .replace(/\n\}\s*$/, `\n\turl = {${address}},\n\turldate = {${day}},\n}\n`),
  ris: (record, { passage, address, day }) =>
    record
      .replace(/^UR {2}- .*\r?\n/m, '')
      .replace(/^ER {2}- /m, () =>
        [
          ...(passage ? [`N1  - ${passage}`] : []),
          `UR  - ${address}`,
          `Y2  - ${day.replaceAll('-', '/')}/`,
          'ER  - ',
        ].join('\n'),
      ),
  csl: (record, { passage, address, day }) => {
    const items: readonly object[] = JSON.parse(record);
    const added = {
      ...(passage && { note: passage }),
      URL: address,
      accessed: { 'date-parts': [day.split('-').map(Number)] },
    };
    return `${JSON.stringify(
      items.map((item) => ({ ...item, ...added })),
      undefined,
      1,
    )}\n`;
  },
};
