/** What a server that hangs is worth waiting for, in milliseconds. */
export const limit = 4000;

/** What a promise gives, or "late" where it gives nothing within so many milliseconds. It goes on. */
export async function withTimeout<T>(
  promise: Promise<T>,
  milliseconds: number,
): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
