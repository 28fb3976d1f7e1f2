import { claimClassified } from './id/claim-classified.js';

/** What only the reclassification of a claim and an inspector's letter say: their parts load it. */
export const idClassified = { classified: claimClassified };
