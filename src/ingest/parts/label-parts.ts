// A source's text → its parts. Each line belongs to exactly one part with a label; a blank line belongs to the part before it.

import type { Part } from '../../model/part.ts';
import type { Facts } from '../read/facts.ts';
import { linesOf } from '../read/lines.ts';
import type { Source } from '../read/source.ts';
import type { Unit } from '../read/unit.ts';
import { surveyPage } from './page.ts';
import type { PartRule } from './rule.ts';
import { outsideRules, partRules, wordedRules } from './rules.ts';

export interface LabelledUnit {
  readonly unit: Unit;
  readonly part: Part;
}

type Label = Pick<Part, 'label' | 'rule' | 'confidence'>;

/** Each unit with its part. */
export function labelParts({ text, units, facts }: Pick<Source, 'text' | 'units' | 'facts'>): readonly LabelledUnit[] {
  const lines = linesOf(text);
  const labels = labelsOf(units, facts);
  return units.map((unit, index) => {
    const next = units[index + 1];
    const first = index === 0;
    const { start, number } = unit.lines[0];
    const span = {
      startLine: first ? 1 : number,
      endLine: next === undefined ? lines.length : next.lines[0].number - 1,
      start: first ? 0 : start,
      end: next === undefined ? text.length : next.lines[0].start,
    };
    return { unit, part: { ...(labels.get(unit) as Label), ...span } };
  });
}

/** The label of each unit. Rules see only the units that markup does not label as boilerplate or comment. */
function labelsOf(units: readonly Unit[], facts: Facts): ReadonlyMap<Unit, Label> {
  const isApart = ({ markup }: Unit) => markup?.label === 'boilerplate' || markup?.label === 'comment';
  const others = units.filter((unit) => !isApart(unit));
  const page = surveyPage(others, facts);
  return new Map<Unit, Label>([
    ...units.flatMap((unit) => (unit.markup !== undefined && isApart(unit) ? [[unit, unit.markup] as const] : [])),
    ...others.map((unit, index) => [unit, labelOf(unit, page, index)] as const),
  ]);
}

function labelOf(unit: Unit, page: ReturnType<typeof surveyPage>, index: number): Label {
  const asked = (rules: readonly PartRule[]) => labelBy(rules, unit, page, index);
  const worded = unit.markup?.label === 'paragraph' ? asked(wordedRules) : undefined;
  const label = asked(outsideRules) ?? worded ?? unit.markup ?? asked(partRules);
  if (label !== undefined) return label;
  throw new TypeError(`expected the last rule to take every unit, but none took line ${unit.lines[0].number}`);
}

function labelBy(
  rules: readonly PartRule[],
  unit: Unit,
  page: ReturnType<typeof surveyPage>,
  index: number,
): Label | undefined {
  for (const rule of rules) {
    const confidence = rule.decide(unit, page, index);
    if (confidence !== undefined) return { label: rule.label, rule: rule.name, confidence };
  }
  return undefined;
}
