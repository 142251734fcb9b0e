// The prompt for a language model: its worked examples pass the gate, and the guide prints its instructions.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, answerSchema } from '../../../src/draft/model/answer.ts';
import { examples } from '../../../src/draft/model/examples.ts';
import { INSTRUCTIONS } from '../../../src/draft/model/instructions.ts';
import { PROMPT_DIGEST, promptFor } from '../../../src/draft/model/prompt.ts';
import { answerCandidates } from '../../../src/import/answer.ts';
import { readingOf } from '../../../src/markdown/readings.ts';
import { admit } from '../../../src/merge/admit.ts';
import { article, corpus } from '../../entries.ts';

describe('the worked examples', () => {
  it.each(examples.map((example, i) => [i + 1, example] as const))('pass the gate: example %d', (_, example) => {
    const { title, ...paragraphs } = example.paragraphs;
    const text = article('a', Object.values(paragraphs).join('\n\n'), title === undefined ? {} : { title });
    const { queue, write, thesis } = admit(
      answerCandidates(answer.parse(example.answer)),
      corpus(text),
      'a',
      'example',
    );
    expect(queue).toEqual([]);
    const listed = Object.values(example.answer).filter(Array.isArray).flat();
    expect(write).toHaveLength(listed.length);
    expect(thesis).toBe(example.answer['thesis']);
  });
});

describe('promptFor(layer, library, schema)', () => {
  it('has the rules, the schema, the actors and schemes of the library, and each paragraph with its id', () => {
    const library = corpus(article('a', 'The ferry is old.\n\nThe town is poor.'));
    const actors = [
      { id: 'ann', name: 'Ann Lee', type: 'person', isDraft: false },
      { id: 'oak', name: 'Oak', type: 'organization', isDraft: true },
    ];
    const text = promptFor(readingOf(library, 'a').layer, { actors, schemes: [] }, answerSchema());
    for (const part of [
      INSTRUCTIONS,
      '"claims"',
      'ann: Ann Lee, person',
      'oak: Oak, organization',
      '[p2] The town is poor.',
    ])
      expect(text).toContain(part);
    expect(text.indexOf('oak: ')).toBeGreaterThan(text.indexOf('a program found'));
  });

  it('has a digest that each draft names', () => {
    expect(PROMPT_DIGEST).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('the guide', () => {
  it('prints the instructions as they are', () => {
    expect(readFileSync('content/guide/language-model.md', 'utf8')).toContain(`~~~~text\n${INSTRUCTIONS}\n~~~~`);
  });
});
