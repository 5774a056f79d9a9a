import { describe, expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import type { KeptFile } from './draft';
import { partsOf, sendFile, sizeOf, type Sending } from './upload';

const kept = { id: 'f1' } as KeptFile;
const file = { name: '讲义.pdf', size: 25, slice: (from = 0, to = 0) => ({ size: Math.min(25, to) - from }) as Blob };
const offline = (): never => { throw new Problem({ status: 0, code: 'OFFLINE', title: '' }); };

function server(fail: (number: number, tries: number) => void = () => undefined) {
  const parts: number[] = [];
  let received = 0;
  let tries = 0;
  const by: Sending = {
    open: async (_, size) => ({ id: 'u1', partBytes: 10, received: 0, size }),
    part: async (id, number, bytes) => { tries += 1; fail(number, tries); parts.push(number); received += bytes.size; return { id, partBytes: 10, received, size: 25 }; },
    finish: async () => kept,
    pause: async () => undefined,
  };
  return { by, parts, tries: () => tries };
}

describe('an upload', () => {
  it('goes part by part and tells what has arrived', async () => {
    const { by, parts } = server();
    const told: number[] = [];
    expect(await sendFile(file, by, (bytes) => told.push(bytes))).toBe(kept);
    expect(parts).toEqual([0, 1, 2]);
    expect(told).toEqual([10, 20, 25]);
  });
  it('sends a part again that found no server', async () => {
    const { by, parts } = server((number, tries) => { if (number === 1 && tries < 4) offline(); });
    expect(await sendFile(file, by, () => undefined)).toBe(kept);
    expect(parts).toEqual([0, 1, 2]);
  });
  it('gives up after a while, and at once when refused', async () => {
    const lost = server(() => offline());
    await expect(sendFile(file, lost.by, () => undefined)).rejects.toMatchObject({ status: 0 });
    expect(lost.tries()).toBe(6);
    const refused = server(() => { throw new Problem({ status: 422, code: 'UPLOAD_TYPE_REFUSED', title: '' }); });
    await expect(sendFile(file, refused.by, () => undefined)).rejects.toMatchObject({ code: 'UPLOAD_TYPE_REFUSED' });
    expect(refused.tries()).toBe(1);
  });
  it('stops when asked to', async () => {
    const { by, parts } = server();
    expect(await sendFile(file, by, () => undefined, () => parts.length > 0)).toBeUndefined();
    expect(parts).toEqual([0]);
  });
});

it('counts parts and says sizes', () => {
  expect([0, 10, 11].map((size) => partsOf(size, 10))).toEqual([1, 1, 2]);
  expect([sizeOf(200), sizeOf(820_000), sizeOf(12_400_000)]).toEqual(['1 KB', '820 KB', '12.4 MB']);
});
