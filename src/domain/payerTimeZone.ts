/** "Today" is the payer's calendar day: it decides which version of a policy is in force. */
export const payerTimeZone = 'America/New_York';
