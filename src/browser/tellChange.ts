import { element } from './element.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

/** Says above a list of answers that one of them has changed since the build, from the first day on which one does. */
export function tellChange(changesOn: string): void {
  if (getTodayForPayer() < changesOn) return;
  const notice = element(
    'p',
    { class: 'answer', role: 'status', 'data-date-notice': '', 'data-editorial': '' },
    element('strong', {}, 'A policy on this page has changed since the site was built.'),
    ' Open a code or a policy for its current answer.',
  );
  document.querySelector('main')?.prepend(notice);
}
