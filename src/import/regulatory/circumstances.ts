import type { Indication } from '../../schemas/regulatory.ts';

const settings: readonly [RegExp, NonNullable<Indication['setting']>['kind']][] = [
  [/\bin rehabilitation institutions\b/, 'rehabilitation-institution'],
  [/\bin rehabilitation settings\b/, 'rehabilitation-setting'],
  [/\b(?:inside|in) medical facilities\b/, 'medical-facility'],
];

/** Where the text says that the device is used. */
export function settingIn(words: string): Indication['setting'] {
  for (const [pattern, kind] of settings) {
    const asPrinted = pattern.exec(words)?.[0];
    if (asPrinted) return { kind, asPrinted };
  }
  return null;
}

type Supervisor = NonNullable<Indication['supervision']>['by'];

const supervisors: readonly [RegExp, Supervisor][] = [
  [supervisedBy('companion'), 'trained-companion'],
  [supervisedBy('physical therapist'), 'physical-therapist'],
  [supervisedBy('healthcare professional'), 'healthcare-professional'],
  [supervisedBy('operator'), 'trained-operator'],
  [/\bunder trained medical supervision\b/, 'medical-supervision'],
];

function supervisedBy(whom: string): RegExp {
  return new RegExp(`\\b(?:under the )?supervision of an? (?:specially )?trained ${whom}\\b`);
}

/** Who has to be there. */
export function supervisionIn(words: string): Indication['supervision'] {
  for (const [pattern, by] of supervisors) {
    const asPrinted = pattern.exec(words)?.[0];
    if (asPrinted) return { by, asPrinted };
  }
  return null;
}

/** The strength of the arms that is asked for. */
export function armStrengthIn(words: string): Indication['armStrength'] {
  const [asPrinted, arms] =
    /\bupper extremity motor function of at least 4\/5 in (both arms|at least 1 arm)\b/.exec(
      words,
    ) ?? [];
  if (!asPrinted) return null;
  return { grade: '4/5', arms: arms === 'both arms' ? 'both' : 'at-least-one', asPrinted };
}
