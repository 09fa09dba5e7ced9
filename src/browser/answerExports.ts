import { formatCsv } from '../domain/formatCsv.ts';
import { answerTable, writeAnswers, type ShownAnswer } from '../domain/shownAnswer.ts';
import { copyText } from './copyText.ts';
import { element } from './element.ts';
import { readShownAnswers, type DayForm, type PageDays } from './shownAnswers.ts';

/**
 * Lets the reader copy what the page answers as text, and download it as a table. The page may have been open since the day
 * before: it answers for the day first, and nothing is taken from a page that shows no answer.
 */
export function offerExports(answerForDay: () => PageDays): void {
  const place = document.querySelector('.answer-exports');
  if (!place || place.hasChildNodes()) return;
  const status = element('span', { class: 'small', role: 'status' });
  const offer = (
    name: string,
    form: DayForm,
    act: (answers: readonly ShownAnswer[]) => string | Promise<string>,
  ) => {
    const button = element('button', { type: 'button', class: 'small' }, name);
    button.addEventListener('click', () => {
      const answers = readShownAnswers(answerForDay(), form);
      const done =
        answers.length > 0 ? act(answers) : 'This page shows no answer to copy or download.';
      Promise.resolve(done).then(
        (words) => (status.textContent = words),
        () => (status.textContent = "Couldn't make the table. Reload the page and try again."),
      );
    });
    return button;
  };
  const citation = document.querySelector<HTMLElement>('[data-citation]');
  citation?.closest('details')?.addEventListener(
    'toggle',
    () => {
      import('./citation.ts')
        .then(({ offerCitation }) => offerCitation(citation))
        .catch(() => undefined);
    },
    { once: true },
  );
  place.append(
    offer('Copy answer', 'words', (answers) =>
      copyText(writeAnswers(answers), 'Select the answer and copy it, or download it.'),
    ),
    offer('Download CSV', 'iso', async (answers) => {
      // What three scripts import as they start, every page would load.
      const { downloadCsv } = await import('./downloadCsv.ts');
      downloadCsv(nameFile(), formatCsv(answerTable(answers)));
      return '';
    }),
    status,
  );
}

/** "coverage-codes-k1007.csv", "coverage-powered-exoskeleton-2024-11-01.csv" */
const nameFile = () =>
  `coverage-${location.pathname.split('/').filter(Boolean).slice(-2).join('-')}.csv`;
