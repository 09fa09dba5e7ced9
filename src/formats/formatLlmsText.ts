import type { PolicyOverTime } from '../domain/versions.ts';
import type { DeviceRecord } from '../domain/records.ts';
import { noticeOpening } from '../domain/notice.ts';
import { site } from '../site.ts';
import {
  absoluteUrl,
  apiUrl,
  codesCsvUrl,
  codesJsonUrl,
  deviceUrl,
  devicesJsonUrl,
  getMarkdownUrl,
  policiesJsonUrl,
  policyUrl,
} from '../urls.ts';

/**
 * The site for language models (llmstxt.org): the notices first, how to quote, then every policy
 * and device as Markdown. The Markdown is our own and plain; titles may hold brackets.
 */
export function formatLlmsText(
  policies: readonly PolicyOverTime[],
  devices: readonly DeviceRecord[],
): string {
  const notices = [...new Set(policies.map(({ current }) => noticeOpening(current.notice)))];
  const link = (name: string, url: string, remark: string) =>
    `- [${name.replace(/[[\]\\]/g, '\\$&')}](${absoluteUrl(url)}): ${remark}`;
  return [
    `# ${site.name}`,
    ...notices.map((notice) => `> ${notice}`),
    site.description,
    'Quote the words as they stand. Each line of business has a determination of its own; they are not merged. “Not applicable” under prior authorization does not mean “not required.” FDA clearance is not coverage. A code that is not listed is not thereby covered.',
    '## Policies',
    policies
      .map(({ id, current }) =>
        link(
          current.title,
          getMarkdownUrl(policyUrl(id)),
          `${current.payer.name}, effective ${current.effectiveDate.date}, ${current.lastReviewed ? `last reviewed ${current.lastReviewed.date}` : 'no review stated'}`,
        ),
      )
      .join('\n'),
    '## Devices',
    devices
      .map(({ id, name, maker }) =>
        link(name, getMarkdownUrl(deviceUrl(id)), maker ?? 'no maker stated in the policy'),
      )
      .join('\n'),
    '## Data',
    [
      link('Codes', codesJsonUrl, 'every code with what each policy says of it, as JSON'),
      link('Codes as a table', codesCsvUrl, 'the same as CSV, a row for each line of business'),
      link('Policies', policiesJsonUrl, 'every policy and version, as JSON'),
      link(
        'Devices',
        devicesJsonUrl,
        'every device with its FDA status, from the policies, as JSON',
      ),
      link('All formats', apiUrl, 'each with an example'),
    ].join('\n'),
    '',
  ].join('\n\n');
}
