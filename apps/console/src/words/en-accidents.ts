import { accidents } from './en/accidents.js';
import type { Same } from './en.js';
import type { idAccidents } from './id-accidents.js';

export const enAccidents: Same<typeof idAccidents> = { accidents };
