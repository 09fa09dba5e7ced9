import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one line that a program can read: `12 passed, 0 failed`. */
export default class PlainSummary implements Reporter {
  #suite: Suite | undefined;
  #errorsOutsideTests = 0;
  #line = '';

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  /** A file that cannot be loaded or a server that does not start belongs to no test, and is still a failure. */
  onError(): void {
    this.#errorsOutsideTests += 1;
  }

  onEnd({ status }: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const count = (...wanted: typeof outcomes) => outcomes.filter((o) => wanted.includes(o)).length;

    const counted = count('unexpected') + this.#errorsOutsideTests;
    const failed = status === 'passed' ? counted : Math.max(counted, 1);
    const skipped = count('skipped');
    this.#line = `${count('expected', 'flaky')} passed, ${failed} failed`;
    if (skipped > 0) this.#line += `, ${skipped} skipped`;
  }

  /** Every other reporter has printed its own end by now. */
  async onExit(): Promise<void> {
    process.stdout.write(`${this.#line}\n`);
  }

  /** Keeps Playwright from adding a reporter of its own for the terminal when this one stands alone. */
  printsToStdio(): boolean {
    return true;
  }
}
