import { describeOver } from '../search/formatAnnouncement.ts';
import type { PolicyEntity } from '../search/entityData.ts';
import { element } from './element.ts';
import { isOver } from './isOver.ts';

/** The button that copies an answer, and what came of it. The name tells the buttons of a list apart. */
export function renderCopyButton(
  name: string,
  policy: PolicyEntity,
  format: () => string,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'small', 'data-copy': name },
    'Copy answer',
  );
  const keys = element('span', { class: 'quiet small keys' }, ' or press Ctrl+C ');
  const done = element('span', { class: 'small', role: 'status' });
  const copy = async (): Promise<string> => {
    // The page may have been open since the day before.
    if (isOver(policy)) return `${describeOver(policy)} Nothing was copied.`;
    try {
      await navigator.clipboard.writeText(format());
      return 'Copied.';
    } catch {
      return 'The browser did not allow copying. Open the page and copy there.';
    }
  };
  button.addEventListener('click', () => void copy().then((words) => (done.textContent = words)));
  return element('p', {}, button, keys, done);
}
