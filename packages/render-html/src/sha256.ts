/** FIPS 180-4, 4.2.2: the round constants, 32 bits each. */
const ROUND = Uint32Array.from(
  [
    '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5',
    'd807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174',
    'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da',
    '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967',
    '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85',
    'a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070',
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3',
    '748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
  ]
    .join('')
    .match(/.{8}/g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

/** FIPS 180-4, 5.3.3: the initial hash value. */
const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const rotate = (x: number, bits: number): number => (x >>> bits) | (x << (32 - bits));

/** The message, the bit 1, zeros and the length in bits, a whole number of blocks of 64 bytes (FIPS 180-4, 5.1.1). */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  return view;
}

/** The message schedule of the block at `offset` (FIPS 180-4, 6.2.2, step 1). */
function schedule(words: Uint32Array, block: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) words[t] = block.getUint32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const w15 = words[t - 15] as number;
    const w2 = words[t - 2] as number;
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[t] = (words[t - 16] as number) + small0 + (words[t - 7] as number) + small1;
  }
}

/**
 * SHA-256 of a short text in UTF-8, in base64, as a content security policy names a style. Own, because Node's module is
 * not in a browser and WebCrypto is only in a secure context (and costs a run of the command line 4 ms).
 */
export function sha256(value: string): string {
  const message = pad(new TextEncoder().encode(value));
  const words = new Uint32Array(64);
  const hash = Uint32Array.from(INITIAL);
  for (let offset = 0; offset < message.byteLength; offset += 64) {
    schedule(words, message, offset);
    let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
    for (let t = 0; t < 64; t++) {
      const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + big1 + ((e & f) ^ (~e & g)) + (ROUND[t] as number) + (words[t] as number)) | 0;
      const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      hash[index] = (hash[index] as number) + word;
    });
  }
  return btoa(
    String.fromCharCode(...Array.from(hash, (word) => [24, 16, 8, 0].map((bits) => (word >>> bits) & 0xff)).flat()),
  );
}
