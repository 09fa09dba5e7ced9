import { expect, test } from '@playwright/test';
import { spinalLevels } from '../../src/content/schemas/spinalLevels.ts';
import { indicationsCompared } from '../../src/domain/indications.ts';
import { levelAnswers, type DeviceLevels } from '../../src/domain/levelAnswers.ts';
import { records } from '../support/contentRecords.ts';

const answers = levelAnswers(indicationsCompared(records.devices, records.regulatory));
const answerFor = (level: string) => {
  const answer = answers.find(({ levels }) => levels.some((one) => one === level));
  if (!answer) throw new Error(`no answer for ${level}`);
  return answer;
};
const textOf = (all: readonly DeviceLevels[]) =>
  all.map(({ device, ranges }) => `${device.name}: ${ranges.join('; ')}`);
const clearedFurther =
  'has also received marketing clearance for use in rehabilitation institutions';

test('every level has one answer, and each answer has every device that the policy describes', () => {
  expect(answers.flatMap(({ levels }) => levels)).toEqual(spinalLevels);
  const described = new Set(records.regulatory.map(({ device }) => device));
  for (const { levels, named, others, unstated } of answers) {
    const all = [...[...named, ...others].map(({ device }) => device), ...unstated];
    expect(all.map(({ id }) => id).toSorted(), levels.join()).toEqual([...described].toSorted());
  }
});

test('T5: six devices with the setting of that level, one for other levels, four without any', () => {
  const { named, others, unstated } = answerFor('T5');
  expect(textOf(named)).toEqual([
    'Atalante X: T5 to L5 in rehabilitation institutions',
    'Ekso and Ekso GT: T4 to L5 in rehabilitation institutions',
    'EksoNR: T4 to L5 in rehabilitation institutions',
    'ExoAtlet-II: T4 to L5 in rehabilitation institutions',
    'HAL: C4 to L5 (ASIA C, ASIA D) inside medical facilities',
    'ReWalk: T4 to T6 in rehabilitation institutions',
  ]);
  expect(textOf(others)).toEqual(['Indego: T7 to L5']);
  expect(unstated.map(({ name }) => name)).toEqual(['Atalante', 'GEMS-H', 'Keeogo', 'ReStore']);
});

test('a device for other levels is given with each range and its setting', () => {
  expect(textOf(answerFor('C5').others)).toContain(
    'ReWalk: T7 to L5; T4 to T6 in rehabilitation institutions',
  );
});

test('a clearance without levels goes with its device at every level', () => {
  for (const { named, others } of answers) {
    const indego = [...named, ...others].find(({ device }) => device.id === 'indego');
    expect(indego?.further).toBe(clearedFurther);
  }
});
