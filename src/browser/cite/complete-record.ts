// A bibliography entry of an edition → the same entry with the address of a passage, the passage's paragraph and the
// day of access.

export interface Access {
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
