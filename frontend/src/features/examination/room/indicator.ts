/** What is known of the answers of a window; nothing here is guessed, every field is set by a write or by an acknowledgement. */
export interface Saving {
  /** Answers given whose write to this device has not ended. */
  unwritten: number;
  /** Answers that no acknowledgement has come for, those unwritten included. */
  pending: number;
  /** A batch is on its way. */
  sending: boolean;
  /** The last attempt to send failed, and nothing was sent since. */
  away: boolean;
  /** This device does not keep answers: they are in this window only. */
  unkept: boolean;
  /** The server's time of the latest acknowledgement; null while there was none. */
  savedAt: string | null;
}

/** The four things that may be said, and `none` before the first answer. */
export type Said = 'none' | 'unsaved' | 'saving' | 'saved' | 'local';

/** What to say. "Saved" only when nothing waits and an acknowledgement has come. */
export function saidOf(saving: Saving): Said {
  if (saving.unwritten > 0) return 'unsaved';
  if (saving.pending > 0) {
    if (saving.away && !saving.unkept) return 'local';
    return saving.sending && !saving.away ? 'saving' : 'unsaved';
  }
  return saving.savedAt ? 'saved' : 'none';
}
