// Scores → a Markdown table with a row for each measure.

import { MEASURES, type Score } from './score.ts';
import { sharesOf } from './tally.ts';

export function tableOf(score: Score): string {
  const rows = MEASURES.map((measure) => {
    const tally = score[measure];
    const { precision, recall, f1 } = sharesOf(tally);
    const shares = [precision, recall, f1].map((share) => share.toFixed(2).padStart(9));
    const counts = [tally.right, tally.drafted, tally.gold].map((count) => String(count).padStart(7));
    return `| ${[measure.padEnd(26), ...shares, ...counts].join(' | ')} |`;
  });
  const heads = ['measure'.padEnd(26), 'precision', '   recall', '       F1', '  right', 'drafted', '   gold'];
  return [`| ${heads.join(' | ')} |`, `| ${heads.map((head) => '-'.repeat(head.length)).join(' | ')} |`, ...rows].join(
    '\n',
  );
}
