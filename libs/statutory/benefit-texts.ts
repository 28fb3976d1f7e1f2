import type { BenefitComponent } from './benefit.types.js';
import type { BilingualText } from './law.js';
import type { TransportMode } from './transport-caps.table.js';

export const BENEFIT_TEXTS: {
  readonly [component in Exclude<BenefitComponent, 'transport'>]: BilingualText;
} = {
  jkmBenefit: { id: 'Santunan sekaligus JKM', en: 'JKM lump sum' },
  periodic: { id: 'Santunan berkala, dibayar sekaligus', en: 'Periodic benefit, paid at once' },
  funeral: { id: 'Biaya pemakaman', en: 'Funeral benefit' },
  deathBenefit: { id: 'Santunan kematian JKK', en: 'JKK death benefit' },
  medical: { id: 'Biaya pengobatan dan perawatan', en: 'Medical care' },
  stmb: {
    id: 'Santunan sementara tidak mampu bekerja (STMB)',
    en: 'Temporary incapacity benefit (STMB)',
  },
};

export const TRANSPORT_TEXTS: { readonly [mode in TransportMode]: BilingualText } = {
  land: { id: 'Biaya angkutan darat, sungai, atau danau', en: 'Transport by land, river or lake' },
  sea: { id: 'Biaya angkutan laut', en: 'Transport by sea' },
  air: { id: 'Biaya angkutan udara', en: 'Transport by air' },
};
