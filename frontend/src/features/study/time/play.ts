import type { Span } from '../model';

/** Where play was last seen: position in the recording and moment, milliseconds. */
export interface Head {
  position: number;
  at: number;
}

/** A jump is anything beyond what play can have covered since, with this much grace for late events. */
const GRACE = 750;

/** The stretch that was played between two sightings; none where somebody jumped or went back. */
export function playedBetween(from: Head | undefined, to: Head, rate: number): Span | undefined {
  if (!from || to.position <= from.position) return undefined;
  const most = Math.max(0, to.at - from.at) * rate + GRACE;
  return to.position - from.position <= most ? { from: from.position, to: to.position } : undefined;
}

const SPEEDS = [75, 100, 125, 150, 200];

/** The speeds to choose from, per cent, up to the rule's limit; the limit itself is one of them. */
export const speedsUpTo = (limit: number): number[] => [...new Set([...SPEEDS.filter((speed) => speed <= limit), Math.max(100, limit)])].sort((a, b) => a - b);

/** The speed that is allowed when a device asks for another one. */
export const allowedSpeed = (wanted: number, limitPercent: number): number => Math.min(wanted, limitPercent / 100);

/** The check whose place was just passed and that is still open: play stops there. */
export const checkPassed = <T extends { atSecond: number | null; passed: boolean }>(checks: readonly T[], from: number, to: number): T | undefined =>
  checks.find(({ atSecond, passed }) => !passed && atSecond !== null && atSecond * 1000 > from && atSecond * 1000 <= to);

/** How deep one has read, thousandths of the page. */
export function depth(top: number, visible: number, whole: number): number {
  const scrollable = whole - visible;
  return scrollable <= 0 ? 0 : Math.round(Math.min(1, Math.max(0, top / scrollable)) * 1000);
}
