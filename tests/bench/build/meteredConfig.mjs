import { metered } from './meter.ts';

/**
 * The config that METERED_CONFIG names, with the parts of its build counted; nothing else is changed. It is plain
 * JavaScript, as the configs are that it stands for: one in TypeScript Astro loads by Vite, with all that it imports.
 */
const { default: config } = await import(process.env['METERED_CONFIG'] ?? '');

export default { ...config, integrations: metered((config.integrations ?? []).flat(3)) };
