import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Seconds that a part of a build took: on the clock, and of processors. */
export interface Seconds {
  wall: number;
  processor: number;
}

/** What one build says of itself when it ends. */
export interface Measured {
  parts: Record<string, Seconds>;
  /** Processor seconds of the process from its start; the programs that it started are not in it. */
  processor: number;
}

const parts: Record<string, Seconds> = {};

function now(): Seconds {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, processor: (user + system) / 1e6 };
}

let mark = now();
/** Counts what has passed since the last call to a part. */
export function passed(part: string): void {
  const { wall, processor } = now();
  const sum = (parts[part] ??= { wall: 0, processor: 0 });
  sum.wall += wall - mark.wall;
  sum.processor += processor - mark.processor;
  mark = { wall, processor };
}

process.on('exit', () => {
  const file = process.env['MEASURED'];
  passed('end');
  if (file)
    writeFileSync(file, JSON.stringify({ parts, processor: now().processor } satisfies Measured));
});

type Hooks = AstroIntegration['hooks'];

type Prerenderer = Parameters<
  Parameters<NonNullable<Hooks['astro:build:start']>>[0]['setPrerenderer']
>[0];

/** The same way to render, which says when it begins. */
const marked = (wanted: Prerenderer): Prerenderer => {
  return (standard) => {
    const prerenderer = typeof wanted === 'function' ? wanted(standard) : wanted;
    return {
      ...prerenderer,
      setup: async () => {
        passed('bundle');
        await prerenderer.setup?.();
      },
    };
  };
};

/** The same integration, each of whose hooks after the pages counts as a part of its own. */
const counted = (integration: AstroIntegration): AstroIntegration => {
  const { 'astro:config:setup': setup, 'astro:build:done': done } = integration.hooks;
  const { 'astro:build:start': start } = integration.hooks;
  const hooks: Hooks = { ...integration.hooks };
  if (setup) {
    hooks['astro:config:setup'] = async (given) => {
      passed('start');
      await setup(given);
      passed(integration.name);
    };
  }
  if (start) {
    hooks['astro:build:start'] = (given) =>
      start({ ...given, setPrerenderer: (wanted) => given.setPrerenderer(marked(wanted)) });
  }
  if (done) {
    hooks['astro:build:done'] = async (given) => {
      passed('between');
      await done(given);
      passed(integration.name);
    };
  }
  return { ...integration, hooks };
};

/** Marks the parts that are Astro's own. */
const meter: AstroIntegration = {
  name: 'meter',
  hooks: {
    'astro:config:done': () => passed('start'),
    'astro:build:start': ({ setPrerenderer }) => {
      passed('load');
      setPrerenderer(marked((standard) => standard));
    },
    'astro:build:generated': () => passed('render'),
  },
};

/** The integrations of a config with their parts counted. */
export const metered = (integrations: AstroIntegration[]): AstroIntegration[] => [
  meter,
  ...integrations.map(counted),
];
