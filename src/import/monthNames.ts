const names = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** The number (1 to 12) of a month by its name or its first three letters: "Sep", "June". */
export function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = names.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return index < 0 ? undefined : index + 1;
}
