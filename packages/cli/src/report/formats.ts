/** What `check --format` may be, in the order of the help. */
export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
