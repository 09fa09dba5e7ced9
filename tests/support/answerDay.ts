import type { AnswerDay } from '../../src/domain/answers/answerVersion.ts';
import { dayOfTests } from './brokenContent.ts';

/** The day and the place for which tests make answers. */
export const answerDay: AnswerDay = { today: dayOfTests, base: '' };
