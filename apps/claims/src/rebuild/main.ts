import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { institutionsLaw } from '#platform';
import { readAddresses } from '#stack';
import { rebuildClaims } from './rebuild.js';
import { rebuildAccidents } from './rebuild-accidents.js';
import { rebuildInvoices } from './rebuild-invoices.js';
import { rebuildReturns } from './rebuild-returns.js';

const USAGE = `npm run rebuild -- claims [--compare]
  menyusun ulang data baca klaim dari peristiwanya, lalu mengganti yang berbeda · makes the read models of the claims again
  from their events and replaces what differs
  --compare  hanya membandingkan · only compares`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: 'boolean', default: false } },
});

/** Migrations' own role: the running service may not take back what it has written. */
async function connect(env: NodeJS.ProcessEnv = process.env): Promise<DataSource> {
  const url = env['DATABASE_OWNER_URL'] ?? readAddresses().databases['claims']?.ownerUrl;
  if (!url) throw new Error('Alamat basis data klaim tidak ada · there is no address of the claims database');
  return new DataSource({ type: 'postgres', url, applicationName: 'rebuild-claims' }).initialize();
}

async function main(): Promise<number> {
  if (positionals.join(' ') !== 'claims') {
    console.error(USAGE);
    return 2;
  }
  const database = await connect();
  try {
    const began = performance.now();
    const rebuilt = await rebuildClaims(database, institutionsLaw(), values.compare);
    const { events, claims, claimsDifferent, duties, dutiesDifferent, filed, filedDifferent } = rebuilt;
    const { accidents, accidentsDifferent } = await rebuildAccidents(
      database,
      institutionsLaw(),
      values.compare,
    );
    const { returns, returnsDifferent } = await rebuildReturns(database, values.compare);
    const { invoices, invoicesDifferent } = await rebuildInvoices(database, values.compare);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${events} peristiwa · events, ${seconds.toFixed(1)} s, ${Math.round(events / seconds)} events/s`,
    );
    console.log(
      `${claims} klaim · claims, ${claimsDifferent} berbeda · different; ${duties} tugas · duties, ${dutiesDifferent} berbeda · different; ${filed} berkas · files, ${filedDifferent} berbeda · different; ${accidents} laporan kecelakaan · accident reports, ${accidentsDifferent} berbeda · different; ${returns} kembali bekerja · returns to work, ${returnsDifferent} berbeda · different; ${invoices} faktur rumah sakit · invoices of hospitals, ${invoicesDifferent} berbeda · different`,
    );
    const different =
      claimsDifferent +
      dutiesDifferent +
      filedDifferent +
      accidentsDifferent +
      returnsDifferent +
      invoicesDifferent;
    return values.compare && different > 0 ? 1 : 0;
  } finally {
    await database.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
