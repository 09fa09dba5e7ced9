/** The forms of codes. They are a module of their own, so that the browser can use them without the schemas. */

const procedure = String.raw`(?:[A-V]\d{4}|\d{4}[0-9FTUAM])`;

/** HCPCS Level II, CPT (with its category II and III letters, and those of new tests) or CDT; a range of them. */
export const procedureCodePattern = new RegExp(`^${procedure}(?:-${procedure})?$`);

/** A diagnosis: a letter, a digit, a third character, and up to four behind the point. */
export const diagnosisCodePattern = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;

/** Two characters that are put behind a code. */
export const modifierPattern = /^[A-Z0-9]{2}$/;
