// The texts for the drift tests: three op-eds, a right-to-left text, a text with characters of several code units, and
// a text with repeated sentences.

import { readFileSync } from 'node:fs';

const OP_EDS = ['evening-library', 'late-bell', 'river-letter'];

/** A text in Persian about late rain, low rivers, and a price for water. */
const PERSIAN = [
  'باران امسال دیر آمد و رودخانه‌ها کم‌آب‌اند. مردم دره می‌گویند که چاه‌ها یکی پس از دیگری خشک می‌شوند؛ هیچ‌کس نمی‌داند تابستان بعد چه خواهد شد.',
  'دولت وعده داده است که سد تازه‌ای بسازد. اما سد، آب نمی‌آورد؛ آنچه هست را جابه‌جا می‌کند. کشاورزان پایین‌دست این را خوب می‌دانند.',
  'پیشنهاد من ساده است: هر کس که آب می‌کشد، بهای آن را بپردازد و از آن پول، قنات‌های کهنه را زنده کنیم. «آب که گذشت، بازنمی‌گردد.»',
];

/** A text with emoji of several code points, combining marks and ligatures. */
const SIGNS = [
  'The café on the corner 👩🏽‍🌾 reopened in March, and the naïve hope 👍🏽 of the street came with it. A ﬁne sign — hand-painted — says “Ouvert”.',
  'Vie\u0302\u0323t Na\u0302m and A\u030Angstro\u0308m keep their marks here. The ﬂag 🇳🇴 hangs beside 🏳️‍🌈; nobody minds. 👍🏽 means yes, 👎🏿 means no.',
  'Prices rose by 3½ %, the owner says, “and the co\u0302te\u0301 soleil 🌞 costs more”. She may be right: the naïve hope is gone by noon, the café stays.',
];

/** A text with one sentence in several paragraphs, and with similar sentences. */
const REFRAIN = [
  'When the old bridge was closed in autumn, the council promised a ferry by Christmas. We were told to wait. Children walked an hour to school, and the baker gave up his round on the far bank.',
  'In January the ferry came, and its engine failed within a week. We were told to wait. The county had no money for a second engine, said the county; the town had none either, said the town.',
  'Then the river rose, and nobody spoke of engines any more. We were told to wait again. My neighbour carried her insulin across on the railway viaduct, which is forbidden, and was fined for it.',
  'I do not ask for marble. A wooden bridge for people on foot would cost less than the two reports about it. We were told to wait; we have waited. Build it before the next flood, and let the reports wait.',
];

export const driftTexts: readonly (readonly string[])[] = [...OP_EDS.map(paragraphsOf), PERSIAN, SIGNS, REFRAIN];

function paragraphsOf(name: string): readonly string[] {
  const file = readFileSync(`tests/ingest/golden/${name}/article.md`, 'utf8');
  const body = file.slice(file.indexOf('\n---\n') + 5);
  return body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '));
}
