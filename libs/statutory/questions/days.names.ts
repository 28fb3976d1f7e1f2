import type { Names } from './fact-reader.js';

/** What a day is called, whatever is asked. */
export const FILED: Names = ['filedOn', 'filed', 'claimedOn'];
export const DIAGNOSED: Names = ['diagnosedOn', 'diagnosisDate', 'diagnosedDate', 'foundOn'];
export const HAPPENED: Names = ['eventDate', 'date'];
