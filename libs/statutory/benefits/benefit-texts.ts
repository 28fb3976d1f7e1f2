import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText } from '../law/terms.js';
import type { BenefitComponent } from './benefit.types.js';

type TransportMode = RowOf<'transportCaps'>['mode'];

/** What a line is for, as a family reads it. */
export const BENEFIT_TEXTS: { readonly [component in BenefitComponent]: BilingualText } = {
  jkmBenefit: { id: 'Santunan sekaligus JKM', en: 'JKM lump sum' },
  periodic: { id: 'Santunan berkala, dibayar sekaligus', en: 'Periodic benefit, paid at once' },
  funeral: { id: 'Biaya pemakaman', en: 'Funeral benefit' },
  deathBenefit: { id: 'Santunan kematian JKK', en: 'JKK death benefit' },
  disability: { id: 'Santunan cacat', en: 'Disability benefit' },
  medical: { id: 'Biaya pengobatan dan perawatan', en: 'Medical care' },
  homecare: { id: 'Perawatan di rumah (homecare)', en: 'Care at home (homecare)' },
  transport: { id: 'Biaya angkutan', en: 'Transport' },
  stmb: {
    id: 'Santunan sementara tidak mampu bekerja (STMB)',
    en: 'Temporary incapacity benefit (STMB)',
  },
  glasses: { id: 'Kacamata', en: 'Glasses' },
  dentures: { id: 'Gigi tiruan', en: 'Dentures' },
  hearingAid: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  prosthesis: { id: 'Alat bantu atau alat ganti (ortosis/protesis)', en: 'Orthosis or prosthesis' },
};

export const DISABILITY_TEXTS: {
  readonly [kind in 'anatomical' | 'functional' | 'totalPermanent']: BilingualText;
} = {
  anatomical: { id: 'Santunan cacat sebagian anatomis', en: 'Partial anatomical disability benefit' },
  functional: { id: 'Santunan cacat sebagian fungsi', en: 'Partial functional disability benefit' },
  totalPermanent: { id: 'Santunan cacat total tetap', en: 'Total permanent disability benefit' },
};

export const TRANSPORT_TEXTS: { readonly [mode in TransportMode]: BilingualText } = {
  land: { id: 'Biaya angkutan darat, sungai, atau danau', en: 'Transport by land, river or lake' },
  sea: { id: 'Biaya angkutan laut', en: 'Transport by sea' },
  air: { id: 'Biaya angkutan udara', en: 'Transport by air' },
};
