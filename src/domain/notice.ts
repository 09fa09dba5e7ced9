/** The first two sentences of a policy's notice: for information only, not a guarantee. */
export function noticeOpening(notice: string): string {
  const [opening = notice] = /^.*?\.\s.*?\.(?=\s|$)/s.exec(notice) ?? [];
  return opening;
}
