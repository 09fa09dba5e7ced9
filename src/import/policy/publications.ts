import { month as monthField } from '../../schemas/fields.ts';
import type { Policy } from '../../schemas/policy.ts';
import { Refusal } from '../finding.ts';
import { monthNumber } from '../monthNames.ts';
import type { Section } from '../template/sections.ts';

/** The notices in printed order, precise to the month. Throws a `Refusal` for a line without one. */
export function publicationsOf({ blocks }: Section): Policy['publications'] {
  return blocks.map(({ text, line }) => {
    const [, name = '', year = ''] = /\b([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
    const month = `${year}-${String(monthNumber(name) ?? '').padStart(2, '0')}`;
    if (monthField.safeParse(month).success) return { asPrinted: text, month };
    throw new Refusal(
      line,
      `the notice "${text.slice(0, 80)}"`,
      'write one a line, as "Provider Update, June 2026"',
    );
  });
}
