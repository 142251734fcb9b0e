// A library → its problems, sorted by file and line. Each rule in the list below has its own file.

import type { Position, Problem } from '../model/problem.ts';
import { absentHolder } from './absent-holder.ts';
import { contradiction } from './contradiction.ts';
import { cueVerbatim } from './cue-verbatim.ts';
import { draftLeft } from './draft-left.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyNote } from './empty-note.ts';
import { languageScript } from './language-script.ts';
import { lostCharacter } from './lost-character.ts';
import { ownReference } from './own-reference.ts';
import { partOfCycle } from './part-of-cycle.ts';
import { pointingStatement } from './pointing-statement.ts';
import { quoteAmbiguous } from './quote-ambiguous.ts';
import { quoteFuzzy } from './quote-fuzzy.ts';
import { quoteMoved } from './quote-moved.ts';
import { quoteOrphan } from './quote-orphan.ts';
import { reference } from './reference.ts';
import { repeatedReference } from './repeated-reference.ts';
import { repeatedStatement } from './repeated-statement.ts';
import type { Checked, EntryProblem, Rule } from './rule.ts';
import { selfAttack } from './self-attack.ts';
import { sharedAlias } from './shared-alias.ts';
import { strayFile } from './stray-file.ts';
import { supportCycle } from './support-cycle.ts';
import { unknownScheme } from './unknown-scheme.ts';
import { unlistedBlock } from './unlisted-block.ts';
import { unusedActor } from './unused-actor.ts';
import { withdrawnReference } from './withdrawn-reference.ts';

/** All rules: first those with errors, then those about quotes, then the others. */
export const rules: readonly Rule[] = [
  reference,
  duplicateId,
  unknownScheme,
  ownReference,
  supportCycle,
  partOfCycle,
  quoteOrphan,
  quoteAmbiguous,
  quoteFuzzy,
  quoteMoved,
  cueVerbatim,
  unlistedBlock,
  withdrawnReference,
  repeatedReference,
  emptyNote,
  lostCharacter,
  languageScript,
  contradiction,
  selfAttack,
  repeatedStatement,
  pointingStatement,
  absentHolder,
  sharedAlias,
  unusedActor,
  draftLeft,
  strayFile,
];

/** The position of a frontmatter value in its file. */
export type PositionIn = (file: string, path: readonly PropertyKey[]) => Position;

/** @param others problems from other steps, such as files that could not be read */
export function check(checked: Checked, positionIn: PositionIn, others: readonly Problem[] = []): readonly Problem[] {
  const found = rules.flatMap((rule) => rule.find(checked).map((problem) => problemOf(rule, problem, positionIn)));
  return [...others, ...found].sort(byPosition);
}

function problemOf({ id, severity }: Rule, problem: EntryProblem, positionIn: PositionIn): Problem {
  const { entry, path, found, remedy } = problem;
  return { file: entry.file, at: positionIn(entry.file, path), severity, rule: id, found, remedy };
}

function byPosition(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0)
  );
}
