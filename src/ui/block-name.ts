// A block's id → its name for readers: `p7` → “¶ 7”, `caption-2` → “caption”.

import type { Words } from './languages.ts';

export function blockName(id: string, { blockWords }: Pick<Words, 'blockWords'>): string {
  const [kind = '', number] = id.split(/(?<=^p)(?=\d)|-/);
  if (kind === 'p') return `¶ ${number}`;
  return Object.hasOwn(blockWords, kind) ? blockWords[kind as keyof typeof blockWords] : id;
}
