import type { Entry } from './outboxStore';
import { hashOf, type Response } from './response';

/** The latest answer to each question among what was left, in the order of the paper. */
export function latestBySlot(entries: readonly Entry[]): Entry[] {
  const latest = new Map<number, Entry>();
  [...entries].sort((a, b) => a.epoch - b.epoch || a.seq - b.seq).forEach((entry) => latest.set(entry.slot, entry));
  return [...latest.values()].sort((a, b) => a.slot - b.slot);
}

/** An answer in words, for somebody who compares two of them. */
export function inWords(response: Response, words: { right: string; wrong: string; nothing: string }): string {
  const simple = (part: Response): string => part.keys?.map((key) => (key === 'TRUE' ? words.right : key === 'FALSE' ? words.wrong : key)).join('、') ?? part.blanks?.map((text) => text || '—').join('；') ?? '';
  const parts = Object.entries(response.parts ?? {}).map(([id, part]) => `(${id}) ${simple(part)}`).join('　');
  return parts || simple(response) || words.nothing;
}

/** The outbox as a file: plain, so that nobody is kept from their own answers; each with its hash, so that a change shows. */
export async function asFile(attempt: string, about: string, entries: readonly Entry[]): Promise<string> {
  const answers = await Promise.all(entries.map(async ({ client, seq, epoch, slot, response }) => ({ slot, response, client, seq, epoch, sha256: await hashOf(response) })));
  return JSON.stringify({ about, attempt, answers }, null, 2);
}
