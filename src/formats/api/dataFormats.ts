import { isCurrent, policies, records } from '../../catalog.ts';
import {
  apiIndexUrl,
  bibliographyJsonUrl,
  bibliographyRisUrl,
  codesCsvUrl,
  codesJsonUrl,
  devicesJsonUrl,
  deviceUrl,
  feedUrl,
  indicationsCsvUrl,
  llmsTextUrl,
  getMarkdownUrl,
  openApiUrl,
  openSearchUrl,
  policiesJsonUrl,
  policyJsonUrl,
  policyUrl,
  policyVersionJsonUrl,
  policyVersionUrl,
} from '../../urls.ts';
import type { contract } from './contract.ts';

/** One kind of file that others may take, with an address in which braces stand for an id. */
export interface DataFormat {
  name: string;
  address: string;
  mediaType: string;
  /** An address that is there; formats of which there is no file are not listed. */
  example: string;
  schema: keyof typeof contract | null;
}

type Format = Omit<DataFormat, 'example'> & { example: string | undefined };

const json = 'application/json';
const text = 'text/plain';
const csv = 'text/csv';
const markdown = 'text/markdown';

const [policy] = policies;
const otherVersion = records.policies.find((one) => !isCurrent(one));
const [device] = records.devices;
const [bibliography] = records.references;
const ofPolicy = (url: (id: string) => string) => policy && url(policy.id);
const ofVersion = (url: (id: string) => string) => otherVersion && url(otherVersion.id);

const oneFile = (
  name: string,
  url: string,
  mediaType: string,
  schema: Format['schema'] = null,
) => ({
  name,
  address: url,
  example: url,
  mediaType,
  schema,
});

const version = '{policy}/{effectiveDate}';

const formats: readonly Format[] = [
  oneFile('Index', apiIndexUrl, json, 'index'),
  oneFile('All policies and versions', policiesJsonUrl, json, 'policies'),
  {
    name: 'Current version of a policy',
    address: policyJsonUrl('{policy}'),
    example: ofPolicy(policyJsonUrl),
    mediaType: json,
    schema: 'policy',
  },
  {
    name: 'One version of a policy (permanent)',
    address: policyVersionJsonUrl(version),
    example: ofVersion(policyVersionJsonUrl),
    mediaType: json,
    schema: 'policy',
  },
  oneFile('All codes', codesJsonUrl, json, 'codes'),
  oneFile('All codes, a row for each line of business (CSV)', codesCsvUrl, csv),
  oneFile('All devices, with FDA status from the policies', devicesJsonUrl, json, 'devices'),
  {
    name: 'References as CSL-JSON, with notes',
    address: bibliographyJsonUrl('{bibliography}'),
    example: bibliography && bibliographyJsonUrl(bibliography.id),
    mediaType: json,
    schema: 'references',
  },
  oneFile('OpenAPI 3.1 file', openApiUrl, json),
  oneFile('Intended use of all devices (CSV)', indicationsCsvUrl, csv),
  {
    name: 'References as RIS',
    address: bibliographyRisUrl('{bibliography}'),
    example: bibliography && bibliographyRisUrl(bibliography.id),
    mediaType: 'application/x-research-info-systems',
    schema: null,
  },
  {
    name: 'Policy (Markdown)',
    address: getMarkdownUrl(policyUrl('{policy}')),
    example: ofPolicy((id) => getMarkdownUrl(policyUrl(id))),
    mediaType: markdown,
    schema: null,
  },
  {
    name: 'One version of a policy (Markdown)',
    address: getMarkdownUrl(policyVersionUrl(version)),
    example: ofVersion((id) => getMarkdownUrl(policyVersionUrl(id))),
    mediaType: markdown,
    schema: null,
  },
  {
    name: 'Device (Markdown)',
    address: getMarkdownUrl(deviceUrl('{device}')),
    example: device && getMarkdownUrl(deviceUrl(device.id)),
    mediaType: markdown,
    schema: null,
  },
  oneFile('llms.txt for AI tools', llmsTextUrl, text),
  oneFile('Publication history (Atom feed)', feedUrl, 'application/atom+xml'),
  oneFile('Browser search (OpenSearch)', openSearchUrl, 'application/opensearchdescription+xml'),
];

/** Every format that the site offers, in the order of the page about them. */
export const dataFormats: readonly DataFormat[] = formats.flatMap(({ example, ...format }) =>
  example === undefined ? [] : [{ ...format, example }],
);
