// Reads and replaces the names in a font file. A changed font may not have a reserved name (SIL Open Font License, 3).

/** A text in the `name` table of a font. */
export interface FontName {
  /** The number of the text's meaning in OpenType: 0 is the copyright notice, 1 the family, 4 the full name. */
  readonly id: number;
  readonly text: string;
  /** The offset of the text in the file, in bytes. */
  readonly offset: number;
}

/** Numbers of the copyright notice, the trademark, the maker, the license and its address. They keep the reserved name. */
const NOTICES: ReadonlySet<number> = new Set([0, 7, 8, 9, 10, 11, 12, 13, 14]);

/** @param font a file in the format TrueType, whose texts are in UTF-16 */
export function fontNames(font: Buffer): readonly FontName[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (record === undefined) return [];
  const table = font.readUInt32BE(record + 8);
  const texts = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => {
    const at = table + 6 + 12 * i;
    const offset = texts + font.readUInt16BE(at + 10);
    const bytes = Buffer.from(font.subarray(offset, offset + font.readUInt16BE(at + 8)));
    return { id: font.readUInt16BE(at + 6), text: bytes.swap16().toString('utf16le'), offset };
  });
}

/**
 * A copy of the font with a reserved name replaced in all names except notices. The checksums of the file become wrong.
 * @param name the new name, as long as the reserved one, so that nothing moves in the file
 */
export function withoutReservedName(font: Buffer, reserved: string, name: string): Buffer {
  const renamed = Buffer.from(font);
  for (const { id, text, offset } of fontNames(font)) {
    if (!NOTICES.has(id)) Buffer.from(text.replaceAll(reserved, name), 'utf16le').swap16().copy(renamed, offset);
  }
  return renamed;
}
