/** Words of an original that its page leaves out or shows differently. */
export interface Omission {
  policy: string;
  /** The title and the permanent address of the version. */
  title: string;
  url: string;
  printed: string;
  /** What the page shows instead; empty if it shows nothing. */
  onPage: string;
  reason: string;
}
