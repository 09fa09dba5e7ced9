import type { Indication } from '../../content/schemas/regulatory.ts';
import { conditionLabels } from '../vocabulary.ts';

/** The populations of one condition, of each device. */
export interface ConditionGroup {
  label: string;
  /** By device, in the order given; empty where the policy names the condition for none of its populations. */
  indications: readonly (readonly Indication[])[];
}

const conditions = Object.keys(conditionLabels) as (keyof typeof conditionLabels)[];

/**
 * The populations of all devices by condition. A population of several conditions is in the group of each;
 * conditions that are only ever named together are one group.
 */
export function groupByCondition(
  devices: readonly (readonly Indication[])[],
): readonly ConditionGroup[] {
  const groups: { labels: string[]; indications: readonly (readonly Indication[])[] }[] = [];
  for (const condition of conditions) {
    const indications = devices.map((all) =>
      all.filter((one) => one.conditions.includes(condition)),
    );
    const same = groups.find((group) => isSame(group.indications, indications));
    if (same) same.labels.push(conditionLabels[condition].toLowerCase());
    else groups.push({ labels: [conditionLabels[condition]], indications });
  }
  const others = devices.map((all) => all.filter((one) => one.conditions.length === 0));
  return [...groups, { labels: ['Other populations'], indications: others }]
    .filter((group) => group.indications.some((all) => all.length > 0))
    .map(({ labels, indications }) => ({ label: labels.join(', '), indications }));
}

const isSame = (a: ConditionGroup['indications'], b: ConditionGroup['indications']) =>
  a.flat().length === b.flat().length &&
  a.every((all, index) => all.every((one) => b[index]?.includes(one)));
