import type { BilingualText } from '#contracts';
import type { Category, Channel, Conclusion, Reporter } from './accident.events.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

export const CATEGORY_WORDS: Words<Category> = {
  AT_WORK: { id: 'Di tempat kerja', en: 'At work' },
  BECAUSE_OF_WORK: { id: 'Karena hubungan kerja', en: 'Because of work' },
  COMMUTING: { id: 'Perjalanan berangkat atau pulang kerja', en: 'On the way to or from work' },
  DUTY_TRIP: { id: 'Perjalanan dinas', en: 'On a duty trip' },
  URGENT_MATTER_WITH_PERMISSION: {
    id: 'Urusan mendesak dengan izin',
    en: 'An urgent matter, with permission',
  },
  SUDDEN_DEATH_AT_WORK: { id: 'Meninggal mendadak di tempat kerja', en: 'Sudden death at work' },
  VIOLENCE_AT_WORKPLACE: { id: 'Kekerasan di tempat kerja', en: 'Violence at the workplace' },
  OCCUPATIONAL_DISEASE: { id: 'Penyakit akibat kerja', en: 'Occupational disease' },
};

export const REPORTER_WORDS: Words<Reporter> = {
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer' },
  WORKER: { id: 'Pekerja atau keluarganya', en: 'The worker or the family' },
  VILLAGE: { id: 'Desa', en: 'Village' },
  HOSPITAL: { id: 'Rumah sakit', en: 'Hospital' },
};

export const CHANNEL_WORDS: Words<Channel> = {
  COUNTER: { id: 'Loket', en: 'Counter' },
  PHONE: { id: 'Telepon', en: 'Telephone' },
  WHATSAPP: { id: 'WhatsApp', en: 'WhatsApp' },
  EMAIL: { id: 'Surel', en: 'E-mail' },
};

export const CONCLUSION_WORDS: Words<Conclusion> = {
  WORK_ACCIDENT: { id: 'Kecelakaan kerja', en: 'Work accident' },
  NOT_A_WORK_ACCIDENT: { id: 'Bukan kecelakaan kerja', en: 'Not a work accident' },
  OCCUPATIONAL_DISEASE: { id: 'Penyakit akibat kerja', en: 'Occupational disease' },
};
