/** Every text that a record holds, however deep. */
export function* collectTexts(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* collectTexts(part);
  }
}
