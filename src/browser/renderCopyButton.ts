import { copyText, type Copying } from '../search/copyText.ts';
import type { AnswerCard } from '../search/subjectAnswers.ts';
import { element } from './element.ts';
import { isNewDay } from './isNewDay.ts';

/** What a button copies. */
interface Copied extends Pick<Copying, 'name' | 'remarks'> {
  card: AnswerCard;
}

/** The button that copies an answer, and what came of it. The name tells the buttons of a list apart. */
export function renderCopyButton({ name, card, remarks }: Copied): HTMLElement {
  const attributes = { type: 'button', class: 'small', 'data-copy': name } as const;
  const button = element('button', attributes, 'Copy answer');
  const keys = element('span', { class: 'quiet small keys' }, ' or press Ctrl+C ');
  const done = element('span', { class: 'small', role: 'status' });
  const copy = async (): Promise<string> => {
    const { today } = card.answers[0].date;
    // The page may have been open since the day before.
    if (isNewDay({ [card.timeZone]: today }))
      return 'A new day has begun since this was answered. Nothing was copied. Search again.';
    try {
      const text = copyText(card, { name, remarks, origin: location.origin, today });
      await navigator.clipboard.writeText(text);
      return 'Copied.';
    } catch {
      return "Couldn't copy. Open the page and copy there.";
    }
  };
  button.addEventListener('click', () => void copy().then((words) => (done.textContent = words)));
  return element('p', {}, button, keys, done);
}
