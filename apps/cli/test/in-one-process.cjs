// Runs many command lines one after another in one process, which is what takes the time of a short run.
// usage: node in-one-process.cjs PROGRAM, the command lines as JSON in the standard input; the results are JSON as well
const fs = require('node:fs');

const STREAMS = new Map([
  [1, 'out'],
  [2, 'err'],
]);
const { writeSync } = fs;

async function runAll(main, lines) {
  const results = [];
  for (const line of lines) {
    const said = { out: '', err: '' };
    // The program writes by this one function alone.
    fs.writeSync = (handle, bytes, ...rest) => {
      const stream = STREAMS.get(handle);
      if (stream === undefined) return writeSync(handle, bytes, ...rest);
      const written = bytes.subarray(rest[0] ?? 0);
      said[stream] += Buffer.from(written).toString();
      return written.length;
    };
    results.push({ code: await main(line), ...said });
  }
  fs.writeSync = writeSync;
  return results;
}

const { main } = require(process.argv[2]);
const lines = JSON.parse(fs.readFileSync(0, 'utf8'));
runAll(main, lines).then((results) => fs.writeFileSync(1, JSON.stringify(results)));
