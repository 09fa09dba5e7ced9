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
 * llms.txt (llmstxt.org): the policy notices, how to quote, then links to every policy and device
 * as Markdown. Titles may contain brackets, so link names are escaped.
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
    'Quote the policy word for word. Each line of business has its own answer; keep them separate. “Not applicable” under prior authorization does not mean “not required.” FDA clearance does not mean coverage. If a code is not listed, say that no policy here lists it and that this site cannot say whether it is covered.',
    '## Policies',
    policies
      .map(({ id, current }) =>
        link(
          current.title,
          getMarkdownUrl(policyUrl(id)),
          `${current.payer.name}, effective ${current.effectiveDate.date}, ${current.lastReviewed ? `last reviewed ${current.lastReviewed.date}` : 'last review not stated'}`,
        ),
      )
      .join('\n'),
    '## Devices',
    devices
      .map(({ id, name, maker }) =>
        link(name, getMarkdownUrl(deviceUrl(id)), maker ?? 'manufacturer not stated in the policy'),
      )
      .join('\n'),
    '## Data',
    [
      link('Codes', codesJsonUrl, 'all codes with what each policy says about them (JSON)'),
      link('Codes as a table', codesCsvUrl, 'the same with a row for each line of business (CSV)'),
      link('Policies', policiesJsonUrl, 'all policies and versions (JSON)'),
      link(
        'Devices',
        devicesJsonUrl,
        'all devices with their FDA status, from the policies (JSON)',
      ),
      link('All formats', apiUrl, 'with examples'),
    ].join('\n'),
    '',
  ].join('\n\n');
}
