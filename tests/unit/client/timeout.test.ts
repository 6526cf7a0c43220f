import { expect, test } from 'vitest';
import { withTimeout } from '#client/timeout.ts';

const never = new Promise<never>(() => {});

test('What comes in time comes as it is, an error too', async () => {
  expect(await withTimeout(Promise.resolve('answer'), 60_000)).toBe('answer');
  await expect(withTimeout(Promise.reject(new Error('no')), 60_000)).rejects.toThrow('no');
});

test('What takes too long is an error, in the words given or with the time waited', async () => {
  await expect(withTimeout(never, 1)).rejects.toThrow('No answer within 1 ms.');
  await expect(withTimeout(never, 1, 'Pagefind timed out.')).rejects.toThrow('Pagefind timed out.');
});
