import { Refusal } from '../finding.ts';
import type { Section } from '../template/sections.ts';

/** Finds sections by heading; each is printed once. */
export class Sections {
  readonly all: readonly Section[];

  constructor(all: readonly Section[]) {
    this.all = all;
    for (const [index, { heading, line }] of all.entries()) {
      const first = all.findIndex((other) => other.heading === heading);
      if (first === index) continue;
      const decide = 'the template prints each section once: put their words together';
      throw new Refusal(
        line,
        `a second section ${heading}, first on line ${all[first]?.line}`,
        decide,
      );
    }
  }

  find(heading: string): Section | undefined {
    return this.all.find((section) => section.heading === heading);
  }

  /** A section that every version has. Throws a `Refusal` where it is missing. */
  get(heading: string): Section {
    const section = this.find(heading);
    if (section) return section;
    const decide = `write what is printed below ${heading}; every record of a policy holds it`;
    throw new Refusal(this.all[0]?.line ?? 1, `no section ${heading}`, decide);
  }
}
