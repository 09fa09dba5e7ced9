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
  oneFile('Index of the formats', apiIndexUrl, json, 'index'),
  oneFile('Policies with their versions', policiesJsonUrl, json, 'policies'),
  {
    name: 'A policy, the version in force',
    address: policyJsonUrl('{policy}'),
    example: ofPolicy(policyJsonUrl),
    mediaType: json,
    schema: 'policy',
  },
  {
    name: 'A policy, another version than the current one',
    address: policyVersionJsonUrl(version),
    example: ofVersion(policyVersionJsonUrl),
    mediaType: json,
    schema: 'policy',
  },
  oneFile('Codes with what each policy says of them', codesJsonUrl, json, 'codes'),
  oneFile('The same as CSV, a row for each line of business', codesCsvUrl, csv),
  oneFile('Devices with their FDA status, from the policies', devicesJsonUrl, json, 'devices'),
  {
    name: 'A bibliography as CSL-JSON, with its doubtful places',
    address: bibliographyJsonUrl('{bibliography}'),
    example: bibliography && bibliographyJsonUrl(bibliography.id),
    mediaType: json,
    schema: 'references',
  },
  oneFile('Description of the addresses (OpenAPI 3.1)', openApiUrl, json),
  oneFile('The indications of all devices as CSV', indicationsCsvUrl, csv),
  {
    name: 'A bibliography as RIS',
    address: bibliographyRisUrl('{bibliography}'),
    example: bibliography && bibliographyRisUrl(bibliography.id),
    mediaType: 'application/x-research-info-systems',
    schema: null,
  },
  {
    name: 'A policy as Markdown, the notice first',
    address: getMarkdownUrl(policyUrl('{policy}')),
    example: ofPolicy((id) => getMarkdownUrl(policyUrl(id))),
    mediaType: markdown,
    schema: null,
  },
  {
    name: 'Another version of a policy as Markdown',
    address: getMarkdownUrl(policyVersionUrl(version)),
    example: ofVersion((id) => getMarkdownUrl(policyVersionUrl(id))),
    mediaType: markdown,
    schema: null,
  },
  {
    name: 'A device as Markdown',
    address: getMarkdownUrl(deviceUrl('{device}')),
    example: device && getMarkdownUrl(deviceUrl(device.id)),
    mediaType: markdown,
    schema: null,
  },
  oneFile('The site for language models', llmsTextUrl, text),
  oneFile('Updates as a feed (Atom)', feedUrl, 'application/atom+xml'),
  oneFile('The search for the address bar', openSearchUrl, 'application/opensearchdescription+xml'),
];

/** Every format that the site offers, in the order of the page about them. */
export const dataFormats: readonly DataFormat[] = formats.flatMap(({ example, ...format }) =>
  example === undefined ? [] : [{ ...format, example }],
);
