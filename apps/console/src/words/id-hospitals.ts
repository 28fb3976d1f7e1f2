import { hospitals } from './id/hospitals.js';

/** What only accidents treated by a partner hospital need. */
export const idHospitals = { hospitals };
