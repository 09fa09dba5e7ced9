import { isCurrent, policies, records } from '../catalog.ts';

/** What the files that stand beside pages are made for; each beside every page of its kind. */

/** The policies, each with its version in force. */
export const getPolicyPaths = () =>
  policies.map(({ id, current }) => ({ params: { policy: id }, props: { version: current } }));

/** The versions with files of their own: all but the current ones, whose files are those of their policies. */
export const getVersionPaths = () =>
  records.policies
    .filter((version) => !isCurrent(version))
    .map((version) => ({
      params: { policy: version.policy, effectiveDate: version.effectiveDate.date },
      props: { version },
    }));

export const getDevicePaths = () =>
  records.devices.map((device) => ({ params: { device: device.id }, props: { device } }));

export const getBibliographyPaths = () =>
  records.references.map((bibliography) => ({
    params: { bibliography: bibliography.id },
    props: { bibliography },
  }));
