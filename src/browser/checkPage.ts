import {
  readDayInAddress,
  normalizeAddress,
  recallList,
  rememberCheck,
} from './check/checkAddress.ts';
import type { CheckAnswer } from './check/checkExports.ts';
import {
  findCheckPage,
  markDate,
  readInputs,
  showAsked,
  type CheckPage,
} from './check/checkForm.ts';
import type * as answering from './check/answerList.ts';
import { element } from './element.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

const page = findCheckPage();
if (page) startCheckPage(page);

/** A check that runs or is answered; an empty `asked` is today. */
interface Check {
  list: string;
  asked: string;
  answer?: CheckAnswer;
}

/** Runs the page. What is on screen is the answer to both the inputs and the address, or is gone. */
function startCheckPage(parts: CheckPage): void {
  const { form, box, date, submit, status, failure, refusal, results, exports } = parts;
  /** The newest check; one that is slower than it must not put its answer on screen. */
  let current: Check | undefined;
  let starting: Promise<void> | undefined;
  let loading: Promise<typeof answering> | undefined;
  let followed = { list: recallList(), asked: readDayInAddress() };

  function clear(...instead: readonly Node[]): void {
    current = undefined;
    results.replaceChildren(...instead);
    for (const part of [exports, failure, refusal]) part.hidden = true;
    status.textContent = '';
    markDate(date, null);
  }

  async function check(): Promise<void> {
    const { list, day } = readInputs(parts);
    clear();
    if (day && 'error' in day) {
      markDate(date, status);
      refusal.hidden = false;
      status.textContent = `Nothing was checked. ${day.error}`;
      return;
    }
    if (list.trim() === '') {
      status.textContent = 'Enter at least one code.';
      return;
    }
    // Not in the status: only what is settled is announced.
    clear(element('p', {}, 'Checking…'));
    const asked = day?.day ?? '';
    const mine: Check = { list, asked };
    current = mine;
    try {
      const today = getTodayForPayer();
      const facts = { day: asked || today, today, origin: location.origin };
      const { answerList } = await loadAnswering();
      const answer = await answerList({
        ...{ list, day: asked || null, today },
        url: form.dataset['entities'] ?? '',
      });
      if (current !== mine) return;
      const { rows, table, summary } = answer;
      results.replaceChildren(...(table ? [table] : []));
      if (table) {
        mine.answer = { rows, facts };
        offerExports();
      }
      status.textContent = summary;
    } catch {
      if (current !== mine) return;
      clear();
      failure.hidden = false;
      status.textContent =
        "Couldn't load the codes, so nothing was checked. What you pasted is still in the box.";
    }
  }

  /** What reads and answers lists weighs more than the page, which does not wait for it. A failure is tried anew. */
  function loadAnswering(): Promise<typeof answering> {
    loading ??= import('./check/answerList.ts');
    loading.catch(() => (loading = undefined));
    return loading;
  }

  /** Not loaded with a click: browsers let a page copy only at once after it. */
  function offerExports(): void {
    starting ??= import('./check/checkExports.ts').then(({ startExports }) => {
      startExports(status, () => current?.answer);
    });
    starting.then(
      () => (exports.hidden = current?.answer === undefined),
      () => (starting = undefined),
    );
  }

  function submitCheck(): void {
    const { list, day } = readInputs(parts);
    if (day && 'error' in day) date.focus();
    else rememberCheck(list, day?.day ?? null);
    followed = { list: recallList(), asked: readDayInAddress() };
    void check();
  }

  /** Shows what the address asks for, if that is something else than before. */
  function followAddress(): void {
    normalizeAddress();
    const next = { list: recallList(), asked: readDayInAddress() };
    // A link to a place on this page, as to the text, asks for nothing.
    const isSameList = next.list === null || next.list === followed.list;
    if (isSameList && next.asked === followed.asked) return;
    followed = next;
    showAsked(date, next.asked);
    if (next.list !== null) box.value = next.list;
    if (next.list !== null || isRefused()) void check();
    else clear();
  }

  /** Whether the address asks for a date that cannot be read, which is said even without a list. */
  const isRefused = () => 'asked' in date.dataset;

  function dropOldAnswer(): void {
    if (!current) return;
    const { list, day } = readInputs(parts);
    const asked = day === null ? '' : 'day' in day ? day.day : null;
    if (list === current.list && asked === current.asked) return;
    clear(element('p', {}, 'The list or the date has changed. Press “Check” to see the answer.'));
  }

  function changeDate(): void {
    delete date.dataset['asked'];
    if (current) dropOldAnswer();
    else if (date.hasAttribute('aria-invalid')) clear();
  }

  function checkAgainOnNewDay(): void {
    if (document.visibilityState === 'hidden' || current?.asked !== '') return;
    if (current.answer && current.answer.facts.today !== getTodayForPayer()) void check();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitCheck();
  });
  box.addEventListener('input', dropOldAnswer);
  for (const type of ['input', 'change']) date.addEventListener(type, changeDate);
  // A date that is half typed fires no event of its own.
  for (const type of ['keyup', 'blur']) date.addEventListener(type, dropOldAnswer);
  failure.querySelector('button')?.addEventListener('click', () => {
    submit.focus();
    void check();
  });
  refusal.querySelector('button')?.addEventListener('click', () => {
    submit.focus();
    showAsked(date, '');
    submitCheck();
  });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, followAddress);
  addEventListener('pageshow', checkAgainOnNewDay);
  document.addEventListener('visibilitychange', checkAgainOnNewDay);

  normalizeAddress();
  showAsked(date, followed.asked);
  if (followed.list !== null) box.value = followed.list;
  if (followed.list !== null || isRefused()) void check();
  submit.disabled = false;
  addEventListener('load', () => void loadAnswering().catch(() => undefined));
}
