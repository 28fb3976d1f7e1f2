import { jasaRaharja } from './id/jasa-raharja.js';
import { returnToWork } from './id/return-to-work.js';

/** What only the parts of a case say that most cases do not have. */
export const idCare = { jasaRaharja, returnToWork };
