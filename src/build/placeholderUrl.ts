/** Stands for the address of the site until SITE_URL gives it. */
export const placeholderUrl = 'https://coverage.example';
