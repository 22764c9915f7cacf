import { spawnSync } from 'node:child_process';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Whole processes run in turn; a ratio is taken within its round, for the machine's speed drifts. */
export function processesInTurn(commands, rounds) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, calls] of Object.entries(commands)) {
      const start = performance.now();
      for (const [program, ...parameters] of calls) {
        const { status, error } = spawnSync(program, parameters, { stdio: 'ignore' });
        if (error !== undefined || status !== 0) throw new Error(`${name}: ${program} ended with ${status ?? error}`);
      }
      times.get(name).push(performance.now() - start);
    }
  }
  return {
    ms: (name) => median(times.get(name)),
    ratio: (name, to) => median(times.get(name).map((time, i) => time / times.get(to)[i])),
  };
}

/** Ways of one process, run in turn after a warm-up of as many runs. */
export async function waysInTurn(ways, times) {
  const results = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < 2 * times; i++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      if (i >= times) results.get(name).push(performance.now() - start);
    }
  }
  return {
    ms: (name) => median(results.get(name)),
    ratio: (name, to) => median(results.get(name).map((time, i) => time / results.get(to)[i])),
  };
}

/** True where the program is on the machine. */
export const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

export const round = (value, digits = 2) => Number(value.toFixed(digits));
