import { accidents } from './en/accidents.js';
import { guarantees } from './en/guarantees.js';
import type { Same } from './en.js';
import type { idAccidents } from './id-accidents.js';

export const enAccidents: Same<typeof idAccidents> = { accidents, guarantees };
