import { hospitals } from './en/hospitals.js';
import type { Same } from './en.js';
import type { idHospitals } from './id-hospitals.js';

export const enHospitals: Same<typeof idHospitals> = { hospitals };
