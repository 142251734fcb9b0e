// A short op-ed, invented for tests, and the answer that a careful language model gives to its prompt.

export const FERRY = `Close the old ferry

By Mina Orr

The ferry is old and dangerous. Mayor Tom Hale says that the town cannot pay for a new boat. Of course many people love the ferry, but love repairs no engine.

A bridge would be cheaper than another boat, because it needs no crew. The Harbor Office, its director told the paper, expects no accident. It expected none last year either.

Therefore the council should close the ferry in spring.
`;

export const FERRY_ANSWER = {
  actors: [
    { id: 'tom-hale', name: 'Tom Hale', type: 'person', here: ['Mayor'], role: 'mayor' },
    { id: 'the-town', name: 'the town', type: 'organization', here: ['the town'] },
    { id: 'harbor-office', name: 'Harbor Office', type: 'organization' },
    { id: 'council', name: 'the council', type: 'organization', here: ['the council'] },
  ],
  claims: [
    {
      id: 'old',
      quote: 'The ferry is old and dangerous',
      paragraph: 'p1',
      statement: 'The ferry is old and dangerous.',
      type: 'value',
      confidence: 0.9,
    },
    {
      id: 'cannot-pay',
      quote: 'the town cannot pay for a new boat',
      paragraph: 'p1',
      statement: 'The town cannot pay for a new boat.',
      type: 'fact',
      holder: 'tom-hale',
      cue: 'says that',
      stance: 'reports',
      confidence: 0.9,
    },
    {
      id: 'many-love-it',
      quote: 'many people love the ferry',
      paragraph: 'p1',
      statement: 'Many people love the ferry.',
      type: 'fact',
      stance: 'concedes',
      confidence: 0.9,
    },
    {
      id: 'love-repairs-nothing',
      quote: 'love repairs no engine',
      paragraph: 'p1',
      statement: 'Love repairs no engine.',
      type: 'value',
      confidence: 0.8,
    },
    {
      id: 'bridge-cheaper',
      quote: 'A bridge would be cheaper than another boat',
      paragraph: 'p2',
      statement: 'A bridge would be cheaper than another boat.',
      type: 'value',
      confidence: 0.9,
    },
    {
      id: 'no-crew',
      quote: 'it needs no crew',
      paragraph: 'p2',
      statement: 'A bridge needs no crew.',
      type: 'fact',
      confidence: 0.9,
    },
    {
      id: 'no-accident',
      quotes: ['The Harbor Office', 'expects no accident'],
      paragraph: 'p2',
      statement: 'No accident is to be expected.',
      type: 'prediction',
      holder: 'harbor-office',
      cue: 'its director told the paper',
      stance: 'questions',
      confidence: 0.7,
    },
    {
      id: 'none-last-year',
      quote: 'It expected none last year either',
      paragraph: 'p2',
      statement: 'The Harbor Office expected no accident last year either.',
      type: 'fact',
      confidence: 0.8,
    },
    {
      id: 'close',
      quote: 'the council should close the ferry in spring',
      paragraph: 'p3',
      statement: 'The council should close the ferry in spring.',
      type: 'policy',
      confidence: 0.9,
    },
  ],
  arguments: [
    { id: 'crew', relation: 'support', premises: ['no-crew'], conclusion: 'bridge-cheaper', cue: 'because' },
    { id: 'age', relation: 'support', premises: ['old'], conclusion: 'close', cue: 'Therefore' },
    { relation: 'rebut', premises: ['none-last-year'], target: 'no-accident', editorial: true },
  ],
  thesis: 'close',
};
