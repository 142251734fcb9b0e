import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { attributionIn } from '../../../../src/draft/rules/reports/attribution.ts';
import { proposalOf } from '../../../ingest/sources.ts';

const reports: readonly (readonly [sentence: string, content: string, holder: string | undefined, stance: string])[] = [
  ['The miller says that the wheel is sound.', 'the wheel is sound', 'The miller', 'reports'],
  ['The miller has long argued that the wheel is sound.', 'the wheel is sound', 'The miller', 'reports'],
  ['The miller wrongly believes that the wheel is sound.', 'the wheel is sound', 'The miller', 'rejects'],
  ['The miller said last week that the wheel is sound.', 'the wheel is sound', 'The miller', 'reports'],
  ['The miller knows that the wheel is sound.', 'the wheel is sound', 'The miller', 'endorses'],
  ['After the storm, the miller made it clear that the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  ['According to the miller, the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  ['The wheel is sound, according to the miller.', 'The wheel is sound', 'the miller', 'reports'],
  ['The wheel, the miller insists, is sound.', 'The wheel … is sound', 'the miller', 'reports'],
  ['From the miller’s perspective, the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  ['The view of the miller is that the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  ['It has been argued that the wheel is sound.', 'the wheel is sound', undefined, 'reports'],
  ['It would be quite naive to think that the wheel is sound.', 'the wheel is sound', undefined, 'rejects'],
  ['“The wheel is sound,” said Ann Lee.', 'The wheel is sound', 'Ann Lee', 'reports'],
  ['“The wheel is sound,” Ann Lee said.', 'The wheel is sound', 'Ann Lee', 'reports'],
  ['The miller’s fear that the wheel is broken deserves an answer.', 'the wheel is broken', 'The miller', 'reports'],
  ['The view that wheels should be round sounds fair.', 'wheels should be round', undefined, 'reports'],
  ['Their claim that the wheel is broken is equally baseless.', 'the wheel is broken', 'Their', 'rejects'],
  [
    'The mayor dismissed the miller’s warning that the wheel is broken.',
    'the wheel is broken',
    'the miller',
    'reports',
  ],
  ['The millers voted against it, arguing that it would cost jobs.', 'it would cost jobs', 'The millers', 'reports'],
  ['The miller is convinced that the wheel is sound.', 'the wheel is sound', 'The miller', 'reports'],
  ['The Board of Mills (BM) says that the wheel is sound.', 'the wheel is sound', 'The Board of Mills', 'reports'],
  ['Parents tell me they want a wheel.', 'they want a wheel', 'Parents', 'reports'],
  ['Many fear the wheel will break.', 'the wheel will break', 'Many', 'reports'],
  ['The miller says the wheel costs a fortune.', 'the wheel costs a fortune', 'The miller', 'reports'],
  ['The miller is fond of remarking that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  [
    'It was put to me that wheels turn, and the miller put it to me that they rust.',
    'they rust',
    'the miller',
    'reports',
  ],
  ['The millers are wrong to say that the wheel is sound.', 'the wheel is sound', 'The millers', 'rejects'],
  ['The miller is right that the wheel is sound.', 'the wheel is sound', 'The miller', 'endorses'],
  ['What the miller says is that the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  ['There is a widespread belief that wheels are round.', 'wheels are round', undefined, 'reports'],
  ['It has been claimed by two millers that wheels are round.', 'wheels are round', 'two millers', 'reports'],
  ['As far as the miller is concerned, the wheel is sound.', 'the wheel is sound', 'the miller', 'reports'],
  [
    'The miller describes the wheel as a wonder of the age.',
    'the wheel as a wonder of the age',
    'The miller',
    'reports',
  ],
  [
    '“The wheel,” its report said, “is older than the mill.”',
    'The wheel … is older than the mill',
    'its report',
    'reports',
  ],
  ['“The wheel is sound,” said Dr. Ann Lee, who built it.', 'The wheel is sound', 'Dr. Ann Lee', 'reports'],
  ['He went on: the wheel, he told Ann Lee, is sound.', 'the wheel … is sound', 'he', 'reports'],
  // There are words between the subject and the verb.
  ['The miller likes to say that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['The miller never tires of saying that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['The miller would have us believe that wheels turn.', 'wheels turn', 'The miller', 'questions'],
  ['The miller went so far as to claim that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['The assembly said that wheels turn.', 'wheels turn', 'The assembly', 'reports'],
  // The verb has several words.
  ['The millers cling to the belief that wheels turn.', 'wheels turn', 'The millers', 'reports'],
  ['The miller takes it for granted that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['The guild pointed out as long ago as 1916 that wheels rust.', 'wheels rust', 'The guild', 'endorses'],
  ['The miller told a court in March that wheels rust.', 'wheels rust', 'The miller', 'reports'],
  // A relative clause, an aside or an appositive is between the holder and the verb.
  ['A better case comes from Ann Lee of Hay, who argues that wheels turn.', 'wheels turn', 'Ann Lee of Hay', 'reports'],
  ['There are those who believe that wheels turn.', 'wheels turn', 'those', 'reports'],
  ['The millers, for their part, say that wheels turn.', 'wheels turn', 'The millers', 'reports'],
  [
    'The best study, by smiths at Hay, has shown that wheels turn.',
    'wheels turn',
    'The best study, by smiths at Hay',
    'endorses',
  ],
  // The report is an aside.
  ['Wheels turn, as the guild itself admits, when it rains.', 'Wheels turn … when it rains', 'the guild', 'endorses'],
  ['Wheels, my aunt used to say, turn by themselves.', 'Wheels … turn by themselves', 'my aunt', 'reports'],
  ['Wheels, we are told, turn by themselves.', 'Wheels … turn by themselves', undefined, 'reports'],
  ['Wheels turn by themselves, or so the argument goes.', 'Wheels turn by themselves', undefined, 'reports'],
  ['Wheels are, as the guild would have us believe, round.', 'Wheels are … round', 'the guild', 'questions'],
  // The report is a noun or a passive verb.
  ['His verdict was that the wheel is sound.', 'the wheel is sound', 'His', 'reports'],
  ['The court was told by the miller that wheels turn.', 'wheels turn', 'the miller', 'reports'],
  ['We have been promised for years that wheels turn.', 'wheels turn', undefined, 'reports'],
  ['The miller’s view, shared by many, is that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['By the guild’s own estimate, the wheel is sound.', 'the wheel is sound', 'the guild', 'reports'],
  ['The claim that wheels rust has been repeated for years.', 'wheels rust', undefined, 'reports'],
  ['The argument that wheels rust ignores the paint.', 'wheels rust', undefined, 'rejects'],
  ['The idea that wheels should rust does not survive a look at them.', 'wheels should rust', undefined, 'rejects'],
  ['The miller’s case rests on the assumption that wheels turn.', 'wheels turn', 'The miller', 'reports'],
  ['The miller says, without offering a single figure, that wheels turn.', 'wheels turn', 'The miller', 'questions'],
  ['The miller considers the wheel to be a danger.', 'the wheel to be a danger', 'The miller', 'reports'],
  // The view has no particular holder.
  ['The wheel is widely seen as a success.', 'The wheel is widely seen as a success', undefined, 'reports'],
  [
    'The wheel is seen by the millers as a gift.',
    'The wheel is seen by the millers as a gift',
    'the millers',
    'reports',
  ],
  ['The mill is said to be haunted.', 'The mill is said to be haunted', undefined, 'reports'],
  ['The conventional wisdom is that wheels turn.', 'wheels turn', undefined, 'reports'],
  ['Behind the plan lies the belief that wheels turn.', 'wheels turn', undefined, 'reports'],
  ['One might object that wheels turn.', 'wheels turn', undefined, 'reports'],
  ['It is tempting to think that wheels turn.', 'wheels turn', undefined, 'rejects'],
  ['There is some truth in the claim that wheels turn.', 'wheels turn', undefined, 'concedes'],
  ['To say that wheels turn is to forget the frost.', 'wheels turn', undefined, 'rejects'],
  ['That wheels turn by themselves is a myth.', 'wheels turn by themselves', undefined, 'rejects'],
];

const own: readonly string[] = [
  'The wheel is sound.',
  'The miller never said that the wheel is sound.',
  'The claim that it turns is old.',
  'We heard that about wheels.',
  'On this account, wheels are round.',
  'The miller was not known for wheels.',
  'His answer has been concrete walls.',
  'He states, claims, and objects, in turn, as states do.',
  'That is precisely the signal that draws millers here.',
  'No miller has found that wheels turn.',
  'The miller failed to say that wheels turn.',
  'They are tied to one demand that the guild can meet.',
  'If it works, we might be awake when we teach them.',
  'The wheel is supposed to turn.',
  'It is seen as often as the moon.',
  'Let us consider those wheels which are said to be round.',
  'It is easy to see that the wheel is sound.',
  'It cost more than the wheel, the fountain and the sign that says welcome.',
];

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
