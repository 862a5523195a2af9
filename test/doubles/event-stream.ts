import { crc32 } from 'node:zlib';

// After "vnd.amazon.eventstream" in the Smithy specification: lengths, their checksum, headers, payload, checksum.

const TEXT_HEADER = 7;
const FRAME_BYTES = 16;

/** A message of AWS's binary event streams. */
export function eventStreamMessage(headers: Readonly<Record<string, string>>, payload: string): Buffer {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => textHeader(name, value)));
  const body = Buffer.from(payload, 'utf8');
  const prelude = Buffer.concat([uint32(head.length + body.length + FRAME_BYTES), uint32(head.length)]);
  const checked = Buffer.concat([prelude, uint32(crc32(prelude)), head, body]);
  return Buffer.concat([checked, uint32(crc32(checked))]);
}

function textHeader(name: string, value: string): Buffer {
  const text = Buffer.from(value, 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([
    Buffer.from([name.length]),
    Buffer.from(name),
    Buffer.from([TEXT_HEADER]),
    length,
    text,
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
