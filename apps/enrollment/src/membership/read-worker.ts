import { type Nik, rupiah } from '#kernel';
import { bpuIncomeBase, type Law } from '#statutory';
import type { Sector } from './membership.events.js';
import type { Finding, Worker, WorkerAsWritten } from './worker.js';
import {
  nikShouldAgreeWithTheHomeDistrict,
  type ReadUnder,
  readDate,
  rulesOfAWorker,
} from './worker.rules.js';

export type ReadWorker =
  | { readonly outcome: 'readable'; readonly worker: Worker; readonly warnings: readonly Finding[] }
  | { readonly outcome: 'unreadable'; readonly errors: readonly Finding[] };

/** Reads one line of a roster: the worker, or everything that is wrong with the line. */
export function readWorker(written: WorkerAsWritten, under: ReadUnder): ReadWorker {
  const errors = rulesOfAWorker.flatMap(rule => rule(written, under) ?? []);
  const startsOn = readDate(written.mulai);
  if (errors.length > 0 || !startsOn) return { outcome: 'unreadable', errors };
  const warning = nikShouldAgreeWithTheHomeDistrict(written, under);
  return {
    outcome: 'readable',
    worker: asRead(written, startsOn, under.law),
    warnings: warning ? [warning] : [],
  };
}

function asRead(written: WorkerAsWritten, startsOn: Temporal.PlainDate, law: Law): Worker {
  return {
    payerCode: written.kode_pembayar,
    nik: written.nik as Nik,
    name: written.nama.replace(/\s+/g, ' '),
    districtCode: written.kode_kecamatan,
    occupation: written.pekerjaan,
    incomeBase: bpuIncomeBase(law, rupiah(Number(written.penghasilan)), startsOn),
    sector: written.sektor as Sector,
    startsOn: written.mulai,
    nominatedOn: written.dinominasi === '' ? written.mulai : written.dinominasi,
  };
}
