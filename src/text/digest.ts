// Content → its SHA-256 digest in hexadecimal digits.

import { createHash } from 'node:crypto';

/** @param length number of digits; all 64 if left out */
export function digestOf(content: string | Uint8Array, length?: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
