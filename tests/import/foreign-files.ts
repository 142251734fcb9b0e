// A small file of each format that is no JSON of Postil's own, about one text.

export interface ForeignFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** The file with the text that the positions refer to. */
  readonly beside?: string;
}

const CLAIMS = `id,article,statement,label,type,holders,via,stance,certainty,implicit,words,block,start,end,status,note
ferry/old,ferry,The ferry is old.,Old,fact,ann-lee,,endorses,certain,false,The ferry is old,p1,9,25,reviewed,
ferry/keep,ferry,The town should keep it.,Keep,policy,ann-lee,,endorses,certain,false,The town should keep the ferry,p1,46,76,draft,"A ""note"", with a comma"
`;

const ARGUMENTS = `id,article,title,relation,premises,held_premises,aim,holders,scheme,cue,editorial,status,note
ferry/so,ferry,So keep it,support,ferry/old,,ferry/keep,ann-lee,,,false,draft,
`;

const TEI = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<standOff>
<listPerson><person xml:id="actor.ann-lee"><persName>Ann Lee</persName></person></listPerson>
<listAnnotation>
<annotation xml:id="claim.ferry.old" motivation="classifying" target="#string-range(block.ferry.p1,0,16)"><note type="claim" subtype="fact">The ferry is old.</note><note type="stance">endorses</note><ptr type="holder" target="#actor.ann-lee"/></annotation>
<annotation xml:id="claim.ferry.keep" motivation="classifying" target="#string-range(block.ferry.p1,37,30)"><note type="claim" subtype="policy">The town should keep it.</note></annotation>
</listAnnotation>
<listRelation><relation xml:id="argument.ferry.so" name="support" active="#claim.ferry.old" passive="#claim.ferry.keep"><desc>So</desc></relation></listRelation>
</standOff>
<text><body xml:id="text.ferry"><p xml:id="block.ferry.p1" xml:space="preserve">The ferry is old. The river is wide. The town should keep the ferry.</p></body></text>
</TEI>
`;

export const FERRY = 'The ferry is old. The river is wide. The town should keep the ferry.';

const BRAT = `T1\tMajorClaim 37 67\tThe town should keep the ferry
T2\tPremise 0 16\tThe ferry is old
T3\tPremise 18 35\tThe river is wide
A1\tCertainty T2 Probable
#1\tAnnotatorNotes T2\tSince <b>1902</b>.
T4\tAmbiguity 4 9\tferry
#2\tAnnotatorNotes T4\tWhich of the two?
T5\tPerson 41 45\ttown
R1\tsupports Arg1:T2 Arg2:T1
R2\tattacks Arg1:T3 Arg2:T1
N1\tReference T5 Wikidata:Q1\told town
`;

const ARGDOWN = `===
title: The old ferry
===

[Keep]: The town should keep the ferry
  + <Age>: The ferry is old
  - [Wide]: The river is wide {quotes: ["The river is wide"], stance: "concedes"}

<From age>: An old step

(1) [Old]: The ferry is old
----
(2) [Keep]
  <- [Wide]
`;

/**
 * A graph as OVA3 writes it. The ids contain the session, and the text has a span for each node that was selected in
 * it.
 */
const OVA3 = JSON.stringify(
  {
    AIF: {
      nodes: [
        { nodeID: '1_77', text: 'The ferry is old', type: 'I', timestamp: '' },
        { nodeID: '2_77', text: 'Ann Lee: The ferry is old', type: 'L', timestamp: '' },
        { nodeID: '3_77', text: 'Asserting', type: 'YA', timestamp: '' },
        { nodeID: '4_77', text: 'The town should keep the ferry', type: 'I', timestamp: '' },
        { nodeID: '5_77', text: 'Default Inference', type: 'RA', timestamp: '' },
      ],
      edges: [
        { edgeID: '1_77', fromID: '2_77', toID: '3_77' },
        { edgeID: '2_77', fromID: '3_77', toID: '1_77' },
        { edgeID: '3_77', fromID: '1_77', toID: '5_77' },
        { edgeID: '4_77', fromID: '5_77', toID: '4_77' },
      ],
      schemefulfillments: [{ nodeID: '5_77', schemeID: '72' }],
      locutions: [{ nodeID: '2_77', personID: '9' }],
      participants: [{ participantID: '9', firstname: 'Ann', surname: 'Lee' }],
    },
    text: {
      txt: '<span class="highlighted" id="node2_77">The ferry is old</span>. The river is wide.<br><br><span id="node4_77" class="highlighted">The town should keep the <span class="highlighted" id="node6_77">ferry</span></span>.',
    },
    OVA: { nodes: [], edges: [] },
  },
  undefined,
  1,
);

/** A graph as the oAMF writes it. The ids are numbers, and the spans are those of utterances. */
const OAMF = `{
 "AIF": {
  "descriptorfulfillments": null, "schemefulfillments": null,
  "nodes": [
   { "nodeID": 0, "text": "The river is wide.", "type": "L" }, { "nodeID": 1, "text": "The river is wide.", "type": "I" },
   { "nodeID": 2, "text": "Default Illocuting", "type": "YA" }, { "nodeID": 3, "text": "The ferry is old.", "type": "L" },
   { "nodeID": 4, "text": "The ferry is old.", "type": "I" }, { "nodeID": 5, "text": "Default Illocuting", "type": "YA" },
   { "nodeID": 6, "text": "Default Conflict", "type": "CA" }
  ],
  "edges": [
   { "edgeID": 0, "fromID": 0, "toID": 2 }, { "edgeID": 1, "fromID": 2, "toID": 1 }, { "edgeID": 2, "fromID": 3, "toID": 5 },
   { "edgeID": 3, "fromID": 5, "toID": 4 }, { "edgeID": 4, "fromID": 1, "toID": 6 }, { "edgeID": 5, "fromID": 6, "toID": 4 }
  ],
  "locutions": [{ "nodeID": 0, "personID": 0 }, { "nodeID": 3, "personID": 0 }],
  "participants": [{ "firstname": "Ann", "participantID": 0, "surname": "Lee" }]
 },
 "dialog": true, "ova": [],
 "text": { "txt": " Ann Lee <span class=\\"highlighted\\" id=\\"3\\">The ferry is old.</span> <span class=\\"highlighted\\" id=\\"0\\">The river is wide.</span><br>" }
}`;

export const FILES: readonly ForeignFile[] = [
  { name: 'table of claims', file: 'claims.csv', text: CLAIMS },
  { name: 'table of arguments', file: 'arguments.csv', text: ARGUMENTS.replace('So keep it', 'The old ferry') },
  { name: 'TEI file', file: 'ferry.tei.xml', text: TEI },
  { name: 'Argdown file', file: 'ferry.argdown', text: ARGDOWN },
  { name: 'file of brat', file: 'ferry.ann', text: BRAT, beside: FERRY },
  { name: 'graph of OVA3', file: 'ova.json', text: OVA3 },
  { name: 'graph of the oAMF', file: 'oamf.json', text: OAMF },
];

/** Files with many entries: name, file, text, the text beside it. */
export function manyEntries(count: number): readonly (readonly [name: string, file: string, text: string])[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const [heading = '', row = ''] = CLAIMS.split('\n');
  const claim = TEI.split('\n').find((line) => line.includes('claim.ferry.old')) ?? '';
  const [before = '', after = ''] = TEI.replace(/<listPerson>.*\n/, '')
    .replace(/<listRelation>.*\n/, '')
    .split(/<annotation[\s\S]*<\/annotation>\n/);
  return [
    [
      'table of claims',
      'claims.csv',
      [heading, ...numbers.map((i) => row.replace('ferry/old', `ferry/c${i}`))].join('\n'),
    ],
    ['file of brat', 'a.ann', numbers.map((i) => `T${i + 1}\tClaim 0 16\tThe ferry is old`).join('\n')],
    ['Argdown file', 'a.argdown', numbers.map((i) => `[c${i}]: Claim ${i}`).join('\n\n')],
    [
      'graph of AIF',
      'a.json',
      JSON.stringify({ nodes: numbers.map((i) => ({ nodeID: i, type: 'I', text: `Claim ${i}.` })), edges: [] }),
    ],
    ['TEI file', 'a.xml', before + numbers.map((i) => claim.replace('ferry.old', `ferry.c${i}`)).join('\n') + after],
  ];
}
