// Sentences → the statement of the last claim drafted from them. A pronoun is replaced by a name only if it is
// unambiguous.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

describe('the statement of a drafted claim', () => {
  it.each([
    ['Ann Lee built the mill. She was a smith.', 'Ann Lee was a smith.'],
    ['Ann Lee says that she will close the mill.', 'Ann Lee will close the mill.'],
    ['Ann Lee built the mill. Her wheel is sound.', 'Ann Lee’s wheel is sound.'],
    ['Dutch farmers believe that they will win.', 'Dutch farmers will win.'],
    // The pronoun is kept if it can refer to two actors or to a thing, or if no actor is named.
    ['Ann Lee and Tom Pike built the mill. She was a smith.', 'She was a smith.'],
    ['Ann Lee told Tom Pike that she will close the mill.', 'She will close the mill.'],
    ['The Water Board says that it is late.', 'It is late.'],
    ['The mill is old. They should close it.', 'They should close it.'],
  ])('in %j', (text, statement) => {
    const { claims } = proposalOf('case', `On a mill\n\nA line that is a dek.\n\n${text}`);
    expect(claims.at(-1)?.data.statement).toBe(statement);
  });
});
