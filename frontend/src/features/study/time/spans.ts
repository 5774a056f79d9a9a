import type { Span } from '../model';

/** Joins stretches that follow each other, and all of them by place where they are still too many. */
export function compact(spans: readonly Span[], most: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (span.to <= span.from) continue;
    if (last && span.from >= last.from && span.from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push({ from: Math.round(span.from), to: Math.round(span.to) });
  }
  return joined.length <= most ? joined.map(({ from, to }) => ({ from: Math.round(from), to: Math.round(to) })) : union(joined).slice(-most);
}

/** The places that stretches cover, in order, none twice. */
export function union(spans: readonly Span[]): Span[] {
  const placed: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = placed.at(-1);
    if (last && span.from <= last.to) placed[placed.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else placed.push({ ...span });
  }
  return placed;
}

/** What of the stretches does not lie within those covered. */
export function minus(spans: readonly Span[], covered: readonly Span[]): Span[] {
  return union(covered).reduce<Span[]>((left, hole) => left.flatMap((span) => {
    if (hole.to <= span.from || hole.from >= span.to) return [span];
    return [{ from: span.from, to: hole.from }, { from: hole.to, to: span.to }].filter(({ from, to }) => to > from);
  }), [...spans]);
}

/** How long stretches are together, milliseconds. */
export const lengthOf = (spans: readonly Span[]): number => union(spans).reduce((sum, { from, to }) => sum + to - from, 0);
