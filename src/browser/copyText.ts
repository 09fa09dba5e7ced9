/** Copies a text and says in words whether the browser let it; what to do where it did not comes from the caller. */
export async function copyText(text: string, instead: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return `Couldn't copy. ${instead}`;
  }
}
