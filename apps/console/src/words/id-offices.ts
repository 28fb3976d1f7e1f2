import { offices } from './id/offices.js';

/** What is only said of offices: their parts load it. */
export const idOffices = { offices };
