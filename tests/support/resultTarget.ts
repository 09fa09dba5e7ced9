/** What a result's address stands for, in the words of the query set: "code:K1007", "ref:16". */
export function resultTarget(url: string): string {
  const { pathname, hash } = new URL(url, 'https://site.invalid');
  const [, room = '', id = ''] = pathname.split('/');
  const reference = /^#ref-(\d+)$/.exec(hash)?.[1];
  if (reference) return `ref:${reference}`;
  if (room === 'codes') return `code:${id.toUpperCase()}`;
  if (room === 'devices') return `device:${id}`;
  return room === 'policies' ? `policy:${id}` : pathname;
}
