import {expect, test} from 'vitest';
import {inTurn} from '../../src/plugins/handbook/in-turn.ts';

test('loads at once the first time, and then only after what began before has ended', async () => {
  const log: string[] = [];
  let count = 0;
  const load = inTurn(async () => {
    count += 1;
    const turn = count;
    log.push(`${turn} begins`);
    // The first takes the longest.
    await new Promise((resolve) => setTimeout(resolve, 400 / turn));
    log.push(`${turn} ends`);
    return turn;
  });
  const loads = [load(), load(), load()];
  expect(log).toEqual(['1 begins']);
  expect(await Promise.all(loads)).toEqual([1, 2, 3]);
  expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
});

test('loads anew after a load that failed', async () => {
  let fails = true;
  const load = inTurn(async () => {
    if (fails) throw new Error('unreadable');
    return 'words';
  });
  await expect(load()).rejects.toThrow('unreadable');
  fails = false;
  expect(await load()).toBe('words');
});
