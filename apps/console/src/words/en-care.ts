import { jasaRaharja } from './en/jasa-raharja.js';
import { returnToWork } from './en/return-to-work.js';
import type { Same } from './en.js';
import type { idCare } from './id-care.js';

export const enCare: Same<typeof idCare> = { jasaRaharja, returnToWork };
