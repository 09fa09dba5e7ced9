import { accessDay } from '../domain/accessDay.ts';
import { formatDate } from '../domain/dates.ts';
import { copyText } from './copyText.ts';
import { element } from './element.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

/** Writes today as the day of access into a citation, and offers to copy it. */
export function offerCitation(place: HTMLElement): void {
  const template = place.textContent.trim();
  /** The page may have been open since the day before. */
  const write = () =>
    (place.textContent = template.replace(accessDay, formatDate(getTodayForPayer())));
  const status = element('span', { class: 'small', role: 'status' });
  const button = element('button', { type: 'button', class: 'small' }, 'Copy citation');
  button.addEventListener('click', () => {
    void copyText(write(), 'Select the citation and copy it.').then(
      (words) => (status.textContent = words),
    );
  });
  write();
  place.after(element('p', {}, button, ' ', status));
}
