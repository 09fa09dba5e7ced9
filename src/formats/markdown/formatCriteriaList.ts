import type { List } from 'mdast';
import { criteriaRules } from '../../domain/criteriaRules.ts';
import type { Criterion } from '../../content/schemas/medicalCriteria.ts';
import { paragraph } from './nodes.ts';

/** Criteria list in list, as the source nests them; how many have to be met stands in brackets. */
export function formatCriteriaList(criteria: readonly Criterion[]): readonly List[] {
  if (criteria.length === 0) return [];
  return [
    {
      type: 'list',
      spread: false,
      children: criteria.map(({ text, rule, items = [] }) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph(rule ? `${text} (${criteriaRules[rule]})` : text),
          ...formatCriteriaList(items),
        ],
      })),
    },
  ];
}
