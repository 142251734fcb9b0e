// The layout of a map → its visible faults: overlapping boxes, lines through boxes, text wider than its box.

import type { Layout, PlacedBox, Point } from '../../src/map/layout.ts';
import { textWidth } from '../../src/map/text-width.ts';

export function layoutFaults(layout: Layout): readonly string[] {
  return [...outside(layout), ...overlaps(layout), ...crossings(layout), ...overfull(layout)];
}

function outside({ width, height, boxes, lines }: Layout): readonly string[] {
  const corners = boxes.flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]);
  const points: readonly Point[] = [...corners, ...lines.flatMap((line) => line.points)];
  return points
    .filter(({ x, y }) => !(x >= 0 && y >= 0 && x <= width && y <= height))
    .map(({ x, y }) => `outside: ${x}, ${y}`);
}

function overlaps({ boxes }: Layout): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.key} overlaps ${b.key}`),
  );
}

function crossings({ boxes, lines }: Layout): readonly string[] {
  return lines.flatMap(({ points, joins }) =>
    points.slice(1).flatMap((end, i) => {
      const line = between(points[i] ?? end, end);
      return boxes.filter((box) => meet(line, box)).map((box) => `the line ${joins.join(' – ')} crosses ${box.key}`);
    }),
  );
}

function overfull({ boxes }: Layout): readonly string[] {
  return boxes.flatMap((box) => {
    if (box.kind === 'step') return textWidth(box.face.word, 12) > box.width - 12 ? [`too long: ${box.face.word}`] : [];
    const lines = [
      ...box.voice.map((line) => ({ ...line, size: 12 })),
      ...box.label.map((line) => ({ ...line, size: box.size })),
    ];
    const wide = lines
      .filter(({ text, size }) => textWidth(text, size) > box.width - 20)
      .map(({ text }) => `too long: ${text}`);
    const low = lines
      .filter(({ baseline }) => baseline > box.height - box.strip - 4)
      .map(({ text }) => `too low: ${text}`);
    return [...wide, ...low];
  });
}

type Area = Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'>;

function between(a: Point, b: Point): Area {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Whether two areas overlap by more than half a pixel; less is a rounding error. */
function meet(a: Area, b: Area): boolean {
  const near = 0.5;
  return (
    a.x + a.width > b.x + near &&
    b.x + b.width > a.x + near &&
    a.y + a.height > b.y + near &&
    b.y + b.height > a.y + near
  );
}
