import { PAYER_HEADER, RECEIPT_HEADER, ROSTER_HEADER } from '../samples/bangli/generate.js';
import { OCCUPATIONS, SampleNiks, sampleName } from '../samples/bangli/people.js';

/** One month of cover is enough for a death in it. */
export const MONTH = '2025-12';
export const DAY_OF_DEATH = '2025-12-20';
const PAYER = 'APBD-5106';
const CONTRIBUTION = 16_800;
const DISTRICTS = ['510601', '510602', '510603', '510604'] as const;

/** Workers of the regency, as many as are wanted, none of them twice. */
export class Insured {
  private readonly niks = new SampleNiks();
  private written = 0;

  readonly payers = [
    PAYER_HEADER,
    `${PAYER};APBD;Pemerintah Kabupaten Bangli;5106;SK-77/5106/2025;2025-11-14`,
  ].join('\n');

  get count(): number {
    return this.written;
  }

  /** A roster of so many workers who are not in an earlier one. */
  roster(workers: number): string {
    return [ROSTER_HEADER, ...Array.from({ length: workers }, () => this.worker())].join('\n');
  }

  /** What the regency pays for all of them, before the month is due. */
  receipt(): string {
    const amount = this.written * CONTRIBUTION;
    return `${RECEIPT_HEADER}\n${PAYER};${MONTH};${amount};${MONTH}-10;TRX-${MONTH}`;
  }

  private worker(): string {
    this.written += 1;
    const number = this.written;
    const district = DISTRICTS[number % DISTRICTS.length] ?? DISTRICTS[0];
    const { code, sector } = OCCUPATIONS[number % OCCUPATIONS.length] ?? { code: 'PETANI', sector: 'OTHER' };
    const person = `${this.niks.next(district, number)};${sampleName(number)};${district}`;
    return `${PAYER};${person};${code};900000;${sector};${MONTH}-01;2025-11-20`;
  }
}
