import { accidents } from './id/accidents.js';
import { guarantees } from './id/guarantees.js';

/** What only pages and parts about reports of accidents say: they load it. */
export const idAccidents = { accidents, guarantees };
