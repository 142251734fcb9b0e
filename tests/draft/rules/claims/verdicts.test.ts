// A report and the author's next words → the author's stance.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

const cases: readonly (readonly [text: string, stance: string])[] = [
  ['Ann Lee says that the mill is sound. This is wrong.', 'rejects'],
  ['Ann Lee says that the mill is sound. It is not.', 'rejects'],
  ['Ann Lee says that the mill will close. It won’t.', 'rejects'],
  ['Ann Lee says that the mill is sound. The opposite is true.', 'rejects'],
  ['Ann Lee says that the mill is sound. There is no evidence of that.', 'rejects'],
  ['Ann Lee says that the mill is sound. I doubt it.', 'questions'],
  ['Ann Lee says that the mill is sound. On this point she is right.', 'endorses'],
  ['Ann Lee says that the mill is sound. It was the wisest sentence of the evening.', 'endorses'],
  ['Ann Lee says that the mill is sound. She may be right. But its wheel is rotten.', 'concedes'],
  ['Ann Lee says that the mill is sound. But its wheel is rotten.', 'reports'],
  ['Ann Lee says that the mill is sound. Its wheel turns.', 'reports'],
  ['Ann Lee says that the mill is sound. I am not persuaded.', 'rejects'],
  ['Ann Lee says that the mill is sound. This argument has it backwards.', 'rejects'],
  ['Ann Lee says that the mill is sound. It has done no such thing.', 'rejects'],
  ['Ann Lee says that the mill is sound. She forgets that its wheel is rotten.', 'rejects'],
  ['Ann Lee says that all mills are sound. Many are not.', 'rejects'],
  ['Ann Lee says that the mill is sound, but she has shown no proof.', 'questions'],
  ['Ann Lee fears that the mill will fall. This fear is understandable. Yet its walls are new.', 'concedes'],
  ['There is some truth in the claim that the mill is old. But its wheel is new.', 'concedes'],
  // The author answers a view of opponents or of an unnamed holder.
  ['It is often said that the mill is sound. But its wheel is rotten.', 'rejects'],
  [
    'The oldest objection is that the mill is sound. Of course a mill needs a wheel. But this one is rotten.',
    'rejects',
  ],
  ['Critics say that the mill is sound. Its wheel turns.', 'reports'],
  // Another report or a paragraph break is between the report and the answer.
  ['Ann Lee says that the mill is sound. Tom Pike says that it is old. This is wrong.', 'reports'],
  ['Ann Lee says that the mill is sound.\n\nThis is wrong.', 'reports'],
];

describe('the stance of a reported claim', () => {
  it.each(cases)('in %j', (text, stance) => {
    const { claims } = proposalOf('case', `On a mill\n\nA line that is a dek.\n\n${text}`);
    expect(claims.find(({ data }) => data.holder !== undefined)?.data.stance).toBe(stance);
  });
});

const granted: readonly (readonly [text: string, claim: string])[] = [
  ['Of course a mill needs a wheel. But this one is rotten.', 'a mill needs a wheel'],
  ['The mill is old, to be sure. But its wheel is new.', 'The mill is old, to be sure'],
  ['I accept that the mill is old. But its wheel is new.', 'the mill is old'],
  ['It would be wrong to deny that the mill is old. But its wheel is new.', 'the mill is old'],
  ['I understand the fear. But the wheel is sound.', 'I understand the fear'],
  ['The fear is understandable, but the wheel is sound.', 'The fear is understandable'],
  ['Nobody did, but nobody voted for the mill either.', 'Nobody did'],
  ['We need the mill, although I love the river.', 'I love the river'],
  ['Critics say that mills are loud. Some are. The wheel is oiled now.', 'Some are'],
];

describe('the author’s own claim', () => {
  it.each(granted)('that is only conceded in %j', (text, claim) => {
    const { claims, article } = proposalOf('case', `On a mill\n\nA line that is a dek.\n\n${text}`);
    const found = claims.filter(({ data }) => data.stance === 'concedes');
    expect(found.map(({ ranges: [{ start, end }] }) => article.layer.text.slice(start, end))).toEqual([claim]);
  });
});
