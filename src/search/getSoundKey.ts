/**
 * A word as it sounds, roughly: names are typed as they are heard ("cyberdine", "exoathlet").
 * Words with digits stay as they are: a digit is never guessed.
 */
export function getSoundKey(word: string): string {
  if (/\d/.test(word)) return word;
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('qu', 'k')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}
