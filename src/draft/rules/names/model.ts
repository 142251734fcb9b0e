// The shipped weights of the name tagger, unpacked at the first use. `npm run train -- names FOLDER` creates these weights.

import { brotliDecompressSync } from 'node:zlib';
import { WEIGHTS_LENGTH, type Weights } from './tagger.ts';
import packed from './weights.json' with { type: 'json' };

let unpacked: Weights | undefined;

export function shippedWeights(): Weights {
  unpacked ??= new Int8Array(
    brotliDecompressSync(Buffer.from(packed.weights, 'base64'), { maxOutputLength: WEIGHTS_LENGTH }),
  );
  return unpacked;
}
