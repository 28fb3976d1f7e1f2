import { offices } from './en/offices.js';

export const enOffices = { offices };
