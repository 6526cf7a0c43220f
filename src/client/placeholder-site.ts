/** Stands for the address of a site that nobody has given; what readers copy has that of their own address bar instead. */
export const PLACEHOLDER_SITE = 'https://record.example.org';
