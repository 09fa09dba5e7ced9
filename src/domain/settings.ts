import type { Indication } from '../content/schemas/regulatory.ts';

/** How a chart draws where a device is used; the words always stand beside it. */
export type SettingPattern = 'institution' | 'companion' | 'not-stated';

/**
 * What an indication prints of its setting. "Community" is printed for none: where no setting is
 * printed, a trained companion is what tells the indication apart, and nothing more is concluded.
 */
export function settingPattern({ setting, supervision }: Indication): SettingPattern {
  if (setting) return 'institution';
  return supervision?.by === 'trained-companion' ? 'companion' : 'not-stated';
}

/** The setting in words: what we say of it, then what is printed. */
export interface SettingWords {
  ours: string;
  printed: string;
}

/** The printed setting; where none is, we say so, and the printed companion stands in its place. */
export function settingWords(indication: Indication): SettingWords {
  const { setting, supervision } = indication;
  if (setting) return { ours: '', printed: setting.asPrinted };
  return settingPattern(indication) === 'companion' && supervision
    ? { ours: 'setting not stated; ', printed: supervision.asPrinted }
    : { ours: 'setting not stated', printed: '' };
}

/** The same where all words look alike. */
export function formatSetting(indication: Indication): string {
  const { ours, printed } = settingWords(indication);
  return `${ours}${printed}`;
}
