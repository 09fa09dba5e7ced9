import type { AstroIntegration, AstroUserConfig } from 'astro';
import { metered } from './meter.ts';

/** The config that METERED_CONFIG names, with the parts of its build counted; nothing else is changed. */
const { default: config } = (await import(process.env['METERED_CONFIG'] ?? '')) as {
  default: AstroUserConfig;
};

export default {
  ...config,
  integrations: metered((config.integrations ?? []).flat(3) as AstroIntegration[]),
} satisfies AstroUserConfig;
