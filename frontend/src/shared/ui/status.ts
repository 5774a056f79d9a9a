/** What a standing can be; `unset` means that the rule set leaves the setting empty and nothing is judged. */
export type Standing = 'met' | 'track' | 'behind' | 'unreachable' | 'unset';

const KNOWN: Readonly<Record<string, Standing>> = {
  MET: 'met',
  ON_TRACK: 'track',
  TRACK: 'track',
  BEHIND: 'behind',
  UNREACHABLE: 'unreachable',
  NOT_SET: 'unset',
  UNSET: 'unset',
};

/** The standing behind the server's word, whatever its case; anything unknown reads as not set. */
export function standingOf(word: string | null | undefined): Standing {
  return KNOWN[(word ?? '').toUpperCase().replace('-', '_')] ?? 'unset';
}

/** How a closed year came out: its mark, and the key of its word. */
export function yearMark(status: string): { value: Standing; word: string } {
  if (status === 'SHORT') return { value: 'behind', word: 'status.short' };
  if (status === 'NOT_JUDGED') return { value: 'unset', word: 'status.notJudged' };
  const value = standingOf(status);
  return { value, word: `status.${value}` };
}
