/** A file of the content root: its path there, and its text. */
export interface ImportedFile {
  path: string;
  text: string;
}

/** A record that a version names; the site may have it already. */
export interface LinkedFile extends ImportedFile {
  id: string;
  isNew: boolean;
}
