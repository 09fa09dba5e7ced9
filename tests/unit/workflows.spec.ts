import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDocument } from 'yaml';

/** The workflows of docs/deploy.md, which people copy: they build every day, and publish nothing that did not build. */
const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> };

const blocks = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as unknown;
});
const [github, gitlab] = blocks as [
  {
    on: { schedule: { cron: string }[]; push: { branches: string[] } };
    permissions: Record<string, string>;
    concurrency: { group: string };
    jobs: { publish: { env: Record<string, string>; steps: Record<string, string>[] } };
  },
  { publish: { script: string[]; variables: Record<string, string>; rules: { if: string }[] } },
];
const steps = github.jobs.publish.steps;
const commands = {
  'GitHub Actions': steps.flatMap(({ run }) => run ?? []),
  'GitLab CI': gitlab.publish.script,
};

test('the guide has a workflow for GitHub Actions and one for GitLab CI', () => {
  expect(blocks).toHaveLength(2);
  expect(Object.keys(github).toSorted()).toEqual(
    ['name', 'on', 'permissions', 'concurrency', 'jobs'].toSorted(),
  );
  expect(Object.keys(gitlab.publish).toSorted()).toEqual(
    ['image', 'rules', 'resource_group', 'timeout', 'variables', 'script', 'artifacts'].toSorted(),
  );
});

test('both run every day, after midnight where the health plan and its readers are', () => {
  const cron = github.on.schedule[0]?.cron ?? '';
  const [, minute = '', hour = ''] = /^(\d+) (\d+) \* \* \*$/.exec(cron) ?? [];
  expect(guide).toContain(`(Build → Pipeline schedules, \`${cron}\`)`);
  for (const month of [0, 6]) {
    const moment = new Date(Date.UTC(2026, month, 15, Number(hour), Number(minute)));
    for (const timeZone of ['America/New_York', 'America/Los_Angeles']) {
      const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        day: 'numeric',
        hour: 'numeric',
        hourCycle: 'h23',
      }).formatToParts(moment);
      const valueOf = (type: string) => parts.find((part) => part.type === type)?.value;
      expect(valueOf('day')).toBe('15');
      expect(Number(valueOf('hour'))).toBeLessThan(6);
    }
  }
  expect(gitlab.publish.rules[0]?.if).toBe('$CI_PIPELINE_SOURCE == "schedule"');
});

for (const [name, run] of Object.entries(commands)) {
  test(`${name} installs, builds and publishes in this order, and fails until somebody says how`, () => {
    expect(run.slice(0, 2)).toEqual(['npm ci', 'npm run build']);
    expect(run.at(-1)).toMatch(/&& exit 1$/);
    for (const [, script = ''] of run.join('\n').matchAll(/npm run ([\w:]+)/g)) {
      expect(scripts, script).toHaveProperty(script);
    }
  });
}

test('actions are pinned to a major version, may only read, and no two publish at once', () => {
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  expect(github.permissions).toEqual({ contents: 'read' });
  expect(github.concurrency.group).toBe('publish');
});

test('both name a host and the address of the site, as a build for a host needs', () => {
  for (const settings of [github.jobs.publish.env, gitlab.publish.variables]) {
    expect(Object.keys(settings)).toEqual(['HOST', 'SITE_URL']);
  }
});
