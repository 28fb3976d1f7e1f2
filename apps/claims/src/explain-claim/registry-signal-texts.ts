import type { BilingualText } from '#contracts';
import type { Reason } from '../claim/claim.events.js';
import { dateInWords } from './dates-in-words.js';
import { seen } from './verifier-decides.js';

type Values = Reason['values'];

function deathNotRegistered({ known }: Values): BilingualText {
  return known === 'NOT_FOUND'
    ? seen(
        'NIK peserta tidak dikenal Dukcapil, sehingga kematiannya tidak tercatat di sana.',
        'The civil registry does not know the NIK of the member, so the death is not on record there.',
      )
    : seen(
        'Menurut Dukcapil peserta belum tercatat meninggal.',
        'By the civil registry the member is not on record as dead.',
      );
}

function deadBeforeMembership({ deathDate, startsOn }: Values): BilingualText {
  const [died, began] = [dateInWords(String(deathDate)), dateInWords(String(startsOn))];
  return seen(
    `Menurut Dukcapil peserta meninggal ${died.id}, sebelum kepesertaan mulai ${began.id}.`,
    `By the civil registry the member died on ${died.en}, before membership began on ${began.en}.`,
  );
}

function nameDiffers({ workers, payees }: Values): BilingualText {
  const [others, isWorkerToo] = [[payees ?? []].flat().length, workers === 1];
  if (others === 0)
    return seen(
      'Nama peserta berbeda dari yang tercatat di Dukcapil untuk NIK itu.',
      'The name of the member differs from the one that the civil registry has for that NIK.',
    );
  return seen(
    `Nama ${isWorkerToo ? 'peserta dan ' : ''}${others} penerima berbeda dari yang tercatat di Dukcapil untuk NIK itu.`,
    `The name of ${isWorkerToo ? 'the member and ' : ''}${others === 1 ? 'a payee' : `${others} payees`} differs from the one that the civil registry has for that NIK.`,
  );
}

/** What the signals of the civil registry say to whoever works on the case. */
export const REGISTRY_SIGNAL_TEXTS: Readonly<Record<string, (values: Values) => BilingualText>> = {
  SIGNAL_DEATH_NOT_REGISTERED: deathNotRegistered,
  SIGNAL_DEAD_BEFORE_MEMBERSHIP: deadBeforeMembership,
  SIGNAL_PAYEE_IS_DEAD: ({ payees }) => {
    const dead = [payees ?? []].flat().length;
    return seen(
      `Menurut Dukcapil ${dead} penerima sudah meninggal.`,
      `By the civil registry ${dead === 1 ? 'a payee has' : `${dead} payees have`} died.`,
    );
  },
  SIGNAL_NAME_DIFFERS_AT_REGISTRY: nameDiffers,
};
