import { z } from 'astro/zod';
import { site } from '../../site.ts';
import { absoluteUrl } from '../../urls.ts';
import { contract, contractVersion } from './contract.ts';
import type { DataFormat } from './dataFormats.ts';

/**
 * The JSON Schema of a part of the contract by its name, without the line that names the dialect. What
 * it defines for itself, as criteria in criteria, stands beside it: OpenAPI has one place for all.
 */
function schemasOf([name, schema]: readonly [string, z.ZodType]): readonly [string, object][] {
  const whole = JSON.stringify(z.toJSONSchema(schema));
  const {
    $schema: _dialect,
    $defs = {},
    ...rest
  } = JSON.parse(whole.replaceAll('#/$defs/', `#/components/schemas/${name}.`)) as {
    $schema: string;
    $defs?: Record<string, object>;
  };
  return [
    [name, rest],
    ...Object.entries($defs).map(([part, definition]): [string, object] => [
      `${name}.${part}`,
      definition,
    ]),
  ];
}

/** The addresses of all files, described in OpenAPI 3.1. */
export const openApi = (formats: readonly DataFormat[]) => ({
  openapi: '3.1.0',
  info: {
    title: `${site.name}: data`,
    version: contractVersion,
    description: `${site.description} They are plain files: there is no key, no limit and no query. The words of the policies belong to their owners.`,
    license: {
      name: 'MIT for the code and the formats; the words of the policies belong to their owners',
      url: 'https://opensource.org/license/mit',
    },
  },
  // Public files: nobody signs in.
  security: [],
  servers: [{ url: new URL(absoluteUrl('/')).origin }],
  paths: Object.fromEntries(formats.map((format) => [format.address, { get: operation(format) }])),
  components: {
    schemas: Object.fromEntries(Object.entries(contract).flatMap(schemasOf)),
  },
});

function operation({ name, address, mediaType, schema }: DataFormat) {
  const content = schema ? { $ref: `#/components/schemas/${schema}` } : textOr(mediaType);
  return {
    operationId: operationId(address),
    summary: name,
    parameters: [...address.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => ({
      name: parameter,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    responses: {
      200: { description: name, content: { [mediaType]: { schema: content } } },
      404: { description: 'There is no such file.' },
    },
  };
}

const textOr = (mediaType: string) => (mediaType === 'application/json' ? {} : { type: 'string' });

/** "/api/policies/{policy}.json" as "api-policies-policy-json". */
const operationId = (address: string) =>
  address
    .split(/[^\w]+/)
    .filter((part) => part !== '')
    .join('-');
