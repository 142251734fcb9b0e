// A block's id → its name for readers: `p7` → “¶ 7”, `caption-2` → “caption”.

import type { Words } from './languages.ts';

export function blockName(id: string, { blockWords, numeral }: Pick<Words, 'blockWords' | 'numeral'>): string {
  const [kind = '', number] = id.split(/(?<=^p)(?=\d)|-/);
  if (kind === 'p') return `¶ ${numeral(Number(number))}`;
  return Object.hasOwn(blockWords, kind) ? blockWords[kind as keyof typeof blockWords] : id;
}
