import { claimClassified } from './en/claim-classified.js';

/** What only the reclassification of a claim and an inspector's letter say: their parts load it. */
export const enClassified = { classified: claimClassified };
