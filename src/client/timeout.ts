/** The same promise, but rejected with an error of this message when it takes longer than so many milliseconds. */
export function withTimeout<T>(
  work: Promise<T>,
  milliseconds: number,
  message = `No answer within ${milliseconds} ms.`,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
