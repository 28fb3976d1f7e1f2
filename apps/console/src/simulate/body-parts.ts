/** What the table of losses asks of a part: nothing more, its side, a percentage within a range, or how many dB or % were lost. */
type Asks = 'FIXED' | 'SIDED' | 'RANGE' | 'dB' | '%';

export interface BodyPart {
  /** Its name in the table, which the services understand. */
  readonly part: string;
  readonly asks: Asks;
  readonly text: { readonly id: string; readonly en: string };
}

const part = (name: string, asks: Asks, id: string, en: string): BodyPart => ({
  part: name,
  asks,
  text: { id, en },
});

/** The rows of the table of losses, in its order; a spec holds them to it. */
export const BODY_PARTS: readonly BodyPart[] = [
  part('both eyes', 'FIXED', 'Kedua belah mata', 'Both eyes'),
  part('one eye', 'FIXED', 'Sebelah mata', 'One eye'),
  part('diplopia in near vision', 'FIXED', 'Diplopia pada penglihatan dekat', 'Diplopia in near vision'),
  part('hearing, both ears', 'FIXED', 'Pendengaran pada kedua belah telinga', 'Hearing, both ears'),
  part('hearing, one ear', 'FIXED', 'Pendengaran pada sebelah telinga', 'Hearing, one ear'),
  part('scalp', 'RANGE', 'Terkelupasnya kulit kepala', 'Scalp'),
  part(
    'hearing loss per 10 dB, both',
    'dB',
    'Kurang daya dengar kedua belah telinga, setiap 10 dB',
    'Hearing loss of both ears, per 10 dB',
  ),
  part(
    'hearing loss per 10 dB, one',
    'dB',
    'Kurang daya dengar sebelah telinga, setiap 10 dB',
    'Hearing loss of one ear, per 10 dB',
  ),
  part('ear lobe, one', 'FIXED', 'Daun telinga sebelah', 'Ear lobe, one'),
  part('ear lobe, both', 'FIXED', 'Daun telinga kedua belah', 'Ear lobe, both'),
  part('nose tip', 'FIXED', 'Cacat hilangnya cuping hidung', 'Nose tip'),
  part('perforated nasal septum', 'FIXED', 'Perforasi sekat rongga hidung', 'Perforated nasal septum'),
  part('smell', 'FIXED', 'Kehilangan daya penciuman', 'Sense of smell'),
  part('vision', '%', 'Kurang efisiensi penglihatan, setiap 10%', 'Vision, per 10% lost'),
  part('colour vision', 'FIXED', 'Penglihatan warna', 'Colour vision'),
  part('visual field', '%', 'Lapangan pandang, setiap 10%', 'Visual field, per 10%'),
  part('arm from shoulder', 'SIDED', 'Lengan dari sendi bahu ke bawah', 'Arm from the shoulder'),
  part(
    'arm from or above elbow',
    'SIDED',
    'Lengan dari atau dari atas siku ke bawah',
    'Arm from or above the elbow',
  ),
  part(
    'hand from or above wrist',
    'SIDED',
    'Tangan dari atau dari atas pergelangan ke bawah',
    'Hand from or above the wrist',
  ),
  part(
    'both legs from hip',
    'FIXED',
    'Kedua belah kaki dari pangkal paha ke bawah',
    'Both legs from the hip',
  ),
  part('one leg from hip', 'FIXED', 'Sebelah kaki dari pangkal paha ke bawah', 'One leg from the hip'),
  part(
    'both feet from ankle',
    'FIXED',
    'Kedua belah kaki dari mata kaki ke bawah',
    'Both feet from the ankle',
  ),
  part('one foot from ankle', 'FIXED', 'Sebelah kaki dari mata kaki ke bawah', 'One foot from the ankle'),
  part('thumb', 'SIDED', 'Ibu jari tangan', 'Thumb'),
  part('index finger', 'SIDED', 'Telunjuk tangan', 'Index finger'),
  part('another finger', 'SIDED', 'Salah satu jari lain tangan', 'Another finger'),
  part('first joint index', 'SIDED', 'Ruas pertama telunjuk', 'First joint of the index finger'),
  part('first joint other finger', 'SIDED', 'Ruas pertama jari lain', 'First joint of another finger'),
  part('big toe', 'FIXED', 'Ibu jari kaki', 'Big toe'),
  part('second toe', 'FIXED', 'Jari telunjuk kaki', 'Second toe'),
  part('other toe', 'FIXED', 'Salah satu jari kaki lain', 'Another toe'),
  part(
    'leg shortened under 5 cm',
    'FIXED',
    'Kaki memendek kurang dari 5 cm',
    'Leg shortened by less than 5 cm',
  ),
  part(
    'leg shortened 5 to under 7.5 cm',
    'FIXED',
    'Kaki memendek 5 cm sampai kurang dari 7,5 cm',
    'Leg shortened by 5 cm to less than 7.5 cm',
  ),
  part(
    'leg shortened 7.5 cm or more',
    'FIXED',
    'Kaki memendek 7,5 cm atau lebih',
    'Leg shortened by 7.5 cm or more',
  ),
  part('impotence', 'FIXED', 'Impotensi', 'Impotence'),
];

export const askedOf = (name: string): Asks | null =>
  BODY_PARTS.find(({ part }) => part === name)?.asks ?? null;
