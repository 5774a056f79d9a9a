import { asProblem } from '@/shared/api/problem';
import type { KeptFile } from './draft';

/** An open upload: parts of `partBytes` are taken in order, counted from 0. */
export interface OpenUpload {
  id: string;
  partBytes: number;
  received: number;
  size: number;
}

/** The four calls that an upload is made of. */
export interface Sending {
  open: (name: string, size: number) => Promise<OpenUpload>;
  part: (id: string, number: number, bytes: Blob) => Promise<OpenUpload>;
  finish: (id: string) => Promise<KeptFile>;
  pause: (millis: number) => Promise<void>;
}

/** How often one part is tried while no server is reached. */
const TRIES = 6;

/** How many parts a file has. */
export const partsOf = (size: number, partBytes: number): number => Math.max(1, Math.ceil(size / partBytes));

/** Sends a file part by part; a part that found no server is sent again, a refusal of the server ends it. `told` hears bytes that have arrived. */
export async function sendFile(file: Pick<File, 'name' | 'size' | 'slice'>, by: Sending, told: (received: number) => void, stopped: () => boolean = () => false): Promise<KeptFile | undefined> {
  const open = await by.open(file.name, file.size);
  for (let number = 0; number < partsOf(file.size, open.partBytes); number += 1) {
    if (stopped()) return undefined;
    const bytes = file.slice(number * open.partBytes, (number + 1) * open.partBytes, 'application/octet-stream');
    told((await patiently(() => by.part(open.id, number, bytes), by.pause)).received);
  }
  return patiently(() => by.finish(open.id), by.pause);
}

async function patiently<T>(send: () => Promise<T>, pause: Sending['pause']): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (thrown) {
      if (asProblem(thrown)?.status !== 0 || tries >= TRIES) throw thrown;
      await pause(1_000 * tries);
    }
  }
}

/** A size in words: 820 KB, 12.4 MB. */
export const sizeOf = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
