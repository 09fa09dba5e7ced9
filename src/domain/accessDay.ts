/** What stands for the day of access until a reader's browser writes it. */
export const accessDay = '[date]';
