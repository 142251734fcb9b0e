// A library → its problems, sorted by file and line. The rules are in the files `*-rules.ts`, one file for each
// subject.

import type { Position, Problem } from '../model/problem.ts';
import { absentHolder, sharedAlias, sharedAuthority, unusedActor } from './actor-rules.ts';
import { contradiction, partOfCycle, selfAttack, supportCycle } from './argument-rules.ts';
import { draftLeft, languageScript, linkForm, linkTarget, strayFile, unlistedBlock } from './article-rules.ts';
import { duplicateId } from './id-rules.ts';
import { cueVerbatim, lostCharacter, quoteAmbiguous, quoteFuzzy, quoteMoved, quoteOrphan } from './quote-rules.ts';
import { ownReference, reference, repeatedReference, unknownScheme, withdrawnReference } from './reference-rules.ts';
import type { Checked, EntryProblem, Rule } from './rule.ts';
import { emptyNote, pointingStatement, repeatedStatement } from './statement-rules.ts';

/** All rules: rules with severity `error` first, then the rules about quotes, then the other rules. */
export const rules: readonly Rule[] = [
  reference,
  duplicateId,
  unknownScheme,
  ownReference,
  supportCycle,
  partOfCycle,
  linkTarget,
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
  linkForm,
  contradiction,
  selfAttack,
  repeatedStatement,
  pointingStatement,
  absentHolder,
  sharedAlias,
  sharedAuthority,
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
