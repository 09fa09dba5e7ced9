/** What readers ask that the policy's sentences on billing answer. */
export const billingQuestion = 'Can the provider bill the member?';

/** Before the policy's paragraph on benefits. */
export const benefitsHeading = 'Coverage, in the policy';

/** What a policy leaves open of billing, and whom to ask. */
export const billingUnknown =
  "The policy does not say which part applies to each line of business. Check the member's agreement and your participation agreement.";
