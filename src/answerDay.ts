import type { AnswerDay } from './domain/answers/answerVersion.ts';
import { today } from './site.ts';
import { basePath } from './urls.ts';

/** The day and the place for which a build makes its answers. */
export const answerDay: AnswerDay = { today, base: basePath };
