/** XYZ of sRGB's primaries and white for the D50 connection space (IEC 61966-2-1), as s15Fixed16 numbers. */
const COLOURS = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

const HEADER_SIZE = 128;
const GAMMA = 2.2;

/** A colour profile of sRGB (ICC.1:2001-04, a display's with matrix and curves): what «black» means in an archive's file. */
export function srgbProfile(): Uint8Array {
  const curve = [...ascii('curv'), 0, 0, 0, 0, 0, 0, 0, 1, ...uint16(Math.round(GAMMA * 256)), 0, 0];
  const name = [...ascii('sRGB'), 0];
  const desc = [...ascii('desc'), 0, 0, 0, 0, ...uint32(name.length), ...name, ...new Array<number>(78).fill(0)];
  const tags: [string, number[]][] = [
    ['desc', padded(desc)],
    ['cprt', padded([...ascii('text'), 0, 0, 0, 0, ...ascii('CC0'), 0])],
    ...Object.entries(COLOURS).map(([tag, xyz]): [string, number[]] => [
      tag,
      [...ascii('XYZ '), 0, 0, 0, 0, ...xyz.flatMap((value) => uint32(Math.round(value * 65536)))],
    ]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = uint32(tags.length);
  const data: number[] = [];
  const start = HEADER_SIZE + 4 + tags.length * 12;
  for (const [tag, bytes] of tags) {
    table.push(...ascii(tag), ...uint32(start + data.length), ...uint32(bytes.length));
    data.push(...bytes);
  }
  return new Uint8Array([...header(start + data.length), ...table, ...data]);
}

function header(size: number): number[] {
  const bytes = new Array<number>(HEADER_SIZE).fill(0);
  const put = (offset: number, part: readonly number[]): void => void bytes.splice(offset, part.length, ...part);
  put(0, uint32(size));
  put(8, uint32(0x02100000));
  put(12, ascii('mntrRGB XYZ '));
  put(24, [...uint16(2000), ...uint16(1), ...uint16(1)]);
  put(36, ascii('acsp'));
  put(
    68,
    [0.9642, 1, 0.8249].flatMap((value) => uint32(Math.round(value * 65536))),
  );
  return bytes;
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const uint16 = (value: number): number[] => [value >> 8, value & 255];
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)];
const padded = (bytes: number[]): number[] => [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
