/** A recording of a quiet tone, 3,000 bytes a second: what fits through a thin line with something to spare. */
export function recording(seconds: number): Buffer {
  const rate = 3_000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.from(Array.from({ length: seconds * rate }, (_, at) => 128 + Math.round(8 * Math.sin((at * 440 * 2 * Math.PI) / rate))))]);
}
