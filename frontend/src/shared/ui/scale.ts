/** One coloured stretch of a rule or dial. `tone` is the number of the data series. */
export interface Stretch { value: number; tone: 1 | 2 | 3 | 4 | 5 | 6 }

/** A stretch laid on a rule: where it starts and how wide it is, in the units of the drawing. */
export interface Laid { x: number; width: number; tone: Stretch['tone'] }

/** Lays stretches end to end on a rule of `length`, clipped at `full`, so that an overfull year ends at the edge. */
export function lay(stretches: readonly Stretch[], full: number, length: number): Laid[] {
  if (full <= 0) return [];
  let at = 0;
  return stretches.map(({ value, tone }) => {
    const from = Math.min(at, full);
    at += Math.max(0, value);
    const to = Math.min(at, full);
    return { x: (from / full) * length, width: ((to - from) / full) * length, tone };
  });
}

/** Places of the graduations on a rule: every `step`, with every second one long; never more than forty. */
export function graduations(full: number, length: number): { x: number; long: boolean }[] {
  if (full <= 0) return [];
  const step = [1, 2, 5, 10, 20, 50, 100, 500, 1000].find((candidate) => full / candidate <= 8) ?? full;
  const count = Math.floor(full / step);
  return Array.from({ length: count + 1 }, (_, index) => ({ x: ((index * step) / full) * length, long: index % 2 === 0 }));
}

/** The tick of a dial: two ends of a stroke, and the series it belongs to, or none when it is still empty. */
export interface Tick { x1: number; y1: number; x2: number; y2: number; tone: Stretch['tone'] | undefined }

/**
 * Ticks of a dial, one for each 学时 of the quota (at most 120; larger quotas share ticks), filled clockwise from the top.
 * A tick counts as filled once its whole unit is there.
 */
export function dialTicks(stretches: readonly Stretch[], full: number, size: number, count = Math.min(120, Math.max(12, Math.round(full)))): Tick[] {
  const laid = lay(stretches, full, count);
  const middle = size / 2;
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + 0.5) / count) * 2 * Math.PI;
    const at = (radius: number): [number, number] => [middle + radius * Math.sin(angle), middle - radius * Math.cos(angle)];
    const [x1, y1] = at(middle - 19);
    const [x2, y2] = at(middle - 4);
    const owner = laid.find(({ x, width }) => width > 0 && index + 1 <= x + width + 1e-9 && index + 1 > x);
    return { x1, y1, x2, y2, tone: owner?.tone };
  });
}

/** Where on a dial of `size` the small mark for `value` of `full` points: the tip of a triangle and its turn in degrees. */
export function dialMark(value: number, full: number, size: number): { x: number; y: number; turn: number } | undefined {
  if (full <= 0 || value < 0 || value > full) return undefined;
  const angle = (value / full) * 2 * Math.PI;
  const radius = size / 2 - 24;
  return { x: size / 2 + radius * Math.sin(angle), y: size / 2 - radius * Math.cos(angle), turn: (value / full) * 360 };
}
