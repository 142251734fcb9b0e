// A library → everything its authors got wrong, sorted by file and line. The rules are the list below, one file each.

import { VFileMessage } from 'vfile-message';
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
import type { Checked, Finding, Rule } from './rule.ts';
import { selfAttack } from './self-attack.ts';
import { sharedAlias } from './shared-alias.ts';
import { strayFile } from './stray-file.ts';
import { supportCycle } from './support-cycle.ts';
import { unknownScheme } from './unknown-scheme.ts';
import { unlistedBlock } from './unlisted-block.ts';
import { unusedActor } from './unused-actor.ts';
import { withdrawnReference } from './withdrawn-reference.ts';

/** Errors first, then what concerns quotes, then the rest. */
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

/** Where a value of the frontmatter stands in a file. */
export type Places = (file: string, path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

/** @param unreadable messages for files that could not be read at all */
export function check(
  checked: Checked,
  placeOf: Places,
  unreadable: readonly VFileMessage[] = [],
): readonly VFileMessage[] {
  const found = rules.flatMap((rule) => rule.find(checked).map((finding) => messageOf(rule, finding, placeOf)));
  return [...unreadable, ...found].sort(byPlace);
}

function messageOf({ id, severity, expects, remedy }: Rule, finding: Finding, placeOf: Places): VFileMessage {
  const { entry, path, message: reason } = finding;
  const message = new VFileMessage(reason, { place: placeOf(entry.file, path), source: 'postil', ruleId: id });
  message.file = entry.file;
  message.fatal = severity === 'error';
  message.expected = [expects];
  message.note = remedy;
  return message;
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
