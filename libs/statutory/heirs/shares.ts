import { assertNever, type Refusal, type Rupiah, rupiah, splitRupiah, sumRupiah } from '#kernel';
import { MOST_ENTRIES, MOST_RUPIAH, mustBeRupiah, outOfRange } from '../facts/ranges.js';
import type { CertificateShares, Shares } from './heir.types.js';

const ONE_PAYEE: CertificateShares = { by: 'one-payee' };

/**
 * What each payee receives. The law gives the rank and no fractions: the certificate states them, else one authorised
 * payee receives all. Weights are divided to the rupiah with the largest remainder; stated amounts must give the total.
 */
export function sharesFollowTheCertificate(
  total: Rupiah,
  certificate: CertificateShares = ONE_PAYEE,
): Shares {
  const refusal = mustBeRupiah('total', total) ?? statedSharesMustDivideTheTotal(total, certificate);
  if (refusal) return { outcome: 'refused', refusal };
  return { outcome: 'shared', amounts: amountsOf(total, certificate) };
}

/** A refusal that names what the certificate states wrongly, or `null`. */
export function statedSharesMustDivideTheTotal(
  total: Rupiah,
  certificate: CertificateShares,
): Refusal | null {
  switch (certificate.by) {
    case 'one-payee':
      return null;
    case 'weights':
      return eachMustBeAtLeast('weights', certificate.weights, 1);
    case 'amounts':
      return (
        eachMustBeAtLeast('amounts', certificate.amounts, 0) ??
        amountsMustGiveTheTotal(total, certificate.amounts)
      );
    default:
      return assertNever(certificate);
  }
}

function amountsOf(total: Rupiah, certificate: CertificateShares): readonly Rupiah[] {
  switch (certificate.by) {
    case 'one-payee':
      return [total];
    case 'weights':
      return splitRupiah(total, certificate.weights);
    case 'amounts':
      return certificate.amounts;
    default:
      return assertNever(certificate);
  }
}

function eachMustBeAtLeast(field: string, stated: readonly number[], from: number): Refusal | null {
  if (stated.length === 0 || stated.length > MOST_ENTRIES) {
    return outOfRange(`${field}.length`, stated.length, `1..${MOST_ENTRIES}`);
  }
  const index = stated.findIndex(share => mustBeRupiah(field, share, from) !== null);
  return index === -1 ? null : outOfRange(`${field}.${index}`, stated[index], `${from}..${MOST_RUPIAH}`);
}

function amountsMustGiveTheTotal(total: Rupiah, amounts: readonly Rupiah[]): Refusal | null {
  const sum = sumRupiah(amounts.map(rupiah));
  return sum === total ? null : outOfRange('amounts', sum, `= ${total}`);
}
