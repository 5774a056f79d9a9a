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
