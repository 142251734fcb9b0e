import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { attributionIn } from '../../../../src/draft/rules/reports/attribution.ts';
import { proposalOf } from '../../../ingest/sources.ts';
import { own, reports } from './wordings.ts';

describe('attributionIn(clause, pack)', () => {
  it.each(reports)('%s', (sentence, content, holder, stance) => {
    const found = attributionIn(sentence, english);
    expect(found?.content.map(({ start, end }) => sentence.slice(start, end)).join(' … ')).toBe(content);
    expect(found?.holder && sentence.slice(found.holder.start, found.holder.end).trim()).toBe(holder);
    expect(found?.stance).toBe(stance);
    expect(sentence).toContain(found?.cue);
  });

  it.each(own)('finds nobody but the author in %j', (sentence) => {
    expect(attributionIn(sentence, english)).toBeUndefined();
  });
});

describe('reports that another clause or sentence begins', () => {
  it.each([
    ['Ann Lee, who built the mill, was blunt: nobody should be wet.', ['nobody should be wet (Ann Lee)']],
    ['Ann Lee told the Courier: “The wheel is old but sound.”', ['The wheel is old but sound (Ann Lee)']],
    ['The millers added that Ann Lee believes the wheel is sound.', ['the wheel is sound (Ann Lee)']],
    ['The miller put it gently: nobody should be wet.', ['nobody should be wet (The miller)']],
    [
      'Ann Lee was tired. “The wheel has been broken for years.”',
      ['Ann Lee was tired (author)', 'The wheel has been broken for years (he)'],
    ],
    [
      '“We are tired of the wheel. It turns all night,” said Ann Lee. “Wheels are loud.”',
      ['We are tired of the wheel (Ann Lee)', 'It turns all night (Ann Lee)', 'Wheels are loud (Ann Lee)'],
    ],
    [
      'The miller said: “The wheel is old because nobody paid for it. It has to go.”',
      ['The wheel is old (The miller)', 'nobody paid for it (The miller)', 'It has to go (The miller)'],
    ],
    ['Wheels turn, the miller believes, because rivers run.', ['Wheels turn (the miller)', 'rivers run (the miller)']],
    [
      'It argues that wheels are old, that they are loud, and that they are dear.',
      ['wheels are old (It)', 'they are loud (It)', 'they are dear (It)'],
    ],
    [
      'Critics of the mill raise two objections. The first is that wheels are loud. The second is that they rust.',
      ['wheels are loud (Critics of the mill)', 'they rust (Critics of the mill)'],
    ],
    [
      'Ann Lee maintains that wheels are loud. On this view the mill must go.',
      ['wheels are loud (Ann Lee)', 'the mill must go (Ann Lee)'],
    ],
    ['Ann Lee begs to differ. She says that wheels are soft.', ['wheels are soft (She)']],
    [
      'Smiths at the University of Hay disagree with it. They say that wheels rust.',
      ['Smiths at the University of Hay disagree with it (author)', 'wheels rust (Smiths at the University of Hay)'],
    ],
    ['I think that wheels turn.', ['wheels turn (author)']],
    ['“The wheel is sound,” said Hall to the gathered crowd.', ['The wheel is sound (Hall)']],
    ['“The wheel is sound,” said Ann Lee to a crowd of millers.', ['The wheel is sound (Ann Lee)']],
    ['“The wheel is sound,” said the envoy of the mill to Hay.', ['The wheel is sound (the envoy of the mill to Hay)']],
    ['“We want to thank the millers,” said Ann Lee.', ['We want to thank the millers (Ann Lee)']],
    [
      'The miller fears that it will rain, and the baker believes that it will not.',
      ['it will rain (The miller)', 'it will not (the baker)'],
    ],
  ])('%s', (text, expected) => {
    const { claims } = proposalOf('case', `On wheels\n\nA dek.\n\n${text}`);
    const found = claims.map(
      ({ assertion: { pieces, report } }) => `${pieces.join(' … ')} (${report?.holder?.words ?? 'author'})`,
    );
    expect(found).toEqual(expected);
  });
});
