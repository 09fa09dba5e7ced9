import type { FidelityException } from '../schemas/fidelityException.ts';
import { toOneLine } from './readSourceWords.ts';

/** The words that a page is to show: its source's, but for the exceptions. */
export function getExpectedWords(
  source: string,
  exceptions: readonly Pick<FidelityException, 'printed' | 'onPage'>[],
): string {
  return toOneLine(
    exceptions.reduce((text, { printed, onPage }) => text.replace(printed, () => onPage), source),
  );
}

/**
 * Exceptions that have outlived their reason: the source does not print the words once, or the page
 * shows them after all.
 */
export function findStaleExceptions(
  source: string,
  page: string,
  exceptions: readonly FidelityException[],
): readonly string[] {
  return exceptions.flatMap((exception) => {
    const { printed } = exception;
    const times = source.split(printed).length - 1;
    if (times !== 1) return [`the source has "${printed}" ${times} times, not once`];
    const others = exceptions.filter((other) => other !== exception);
    return getExpectedWords(source, others) === page || page.includes(printed)
      ? [`the page shows "${printed}" as the source does; remove the exception`]
      : [];
  });
}
