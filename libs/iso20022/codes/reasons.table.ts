/**
 * Who has to do something before the share may be paid again: `payee`, another or a corrected account; `heirs`, the payee has died;
 * `payer`, our funds or limits; `file`, what we sent; `bank`, try again or ask; `authority`, a rule of law; `nobody`, it is stopped on purpose.
 */
export type ReasonRemedy = 'payee' | 'heirs' | 'payer' | 'file' | 'bank' | 'authority' | 'nobody';

export interface ReasonRow {
  readonly code: string;
  readonly remedy: ReasonRemedy;
  readonly id: string;
  readonly en: string;
}

type Row = readonly [code: string, remedy: ReasonRemedy, id: string, en: string];

const ROWS: readonly Row[] = [
  ['AC01', 'payee', 'Nomor rekening salah atau tidak ada.', 'The account number is wrong or does not exist.'],
  ['AC02', 'payer', 'Nomor rekening pengirim salah.', 'The payer’s account number is wrong.'],
  ['AC03', 'payee', 'Nomor rekening penerima salah.', 'The payee’s account number is wrong.'],
  ['AC04', 'payee', 'Rekening sudah ditutup.', 'The account is closed.'],
  ['AC05', 'payer', 'Rekening pengirim sudah ditutup.', 'The payer’s account is closed.'],
  ['AC06', 'payee', 'Rekening diblokir.', 'The account is blocked.'],
  ['AC07', 'payee', 'Rekening penerima sudah ditutup.', 'The payee’s account is closed.'],
  ['AC13', 'payer', 'Jenis rekening pengirim tidak sesuai.', 'The payer’s account is of the wrong type.'],
  ['AC14', 'payee', 'Jenis rekening penerima tidak sesuai.', 'The payee’s account is of the wrong type.'],
  ['AB05', 'bank', 'Bank penerima tidak menjawab pada waktunya.', 'The payee’s bank did not answer in time.'],
  [
    'AB06',
    'bank',
    'Bank perantara tidak menjawab pada waktunya.',
    'A bank on the way did not answer in time.',
  ],
  ['AB07', 'bank', 'Salah satu bank sedang tidak terhubung.', 'One of the banks is offline.'],
  ['AB08', 'bank', 'Bank penerima sedang tidak terhubung.', 'The payee’s bank is offline.'],
  ['AB09', 'bank', 'Gangguan di bank penerima.', 'An error at the payee’s bank.'],
  ['AB10', 'bank', 'Gangguan di bank perantara.', 'An error at a bank on the way.'],
  [
    'AG01',
    'payee',
    'Transaksi tidak diizinkan pada rekening ini.',
    'This account does not allow the transaction.',
  ],
  ['AG02', 'file', 'Kode operasi bank tidak berlaku.', 'The bank operation code is not valid.'],
  ['AM01', 'file', 'Nilainya nol.', 'The amount is zero.'],
  ['AM02', 'file', 'Nilainya melebihi yang diizinkan.', 'The amount is more than is allowed.'],
  ['AM03', 'file', 'Mata uang tidak dapat diproses.', 'The currency cannot be processed.'],
  ['AM04', 'payer', 'Dana tidak cukup.', 'The funds are not sufficient.'],
  ['AM05', 'nobody', 'Transfer ganda.', 'The transfer is a duplicate.'],
  ['AM06', 'file', 'Nilainya kurang dari batas terendah.', 'The amount is below the least allowed.'],
  ['AM07', 'payer', 'Dana diblokir.', 'The funds are blocked.'],
  ['AM09', 'file', 'Nilainya tidak sesuai dengan yang disepakati.', 'The amount is not the one agreed on.'],
  ['AM10', 'file', 'Jumlah kendali berkas tidak cocok.', 'The control sum of the file does not agree.'],
  [
    'AM14',
    'payer',
    'Nilainya melebihi batas yang disepakati dengan bank.',
    'The amount is above the limit agreed with the bank.',
  ],
  [
    'AM18',
    'file',
    'Jumlah transfer dalam berkas tidak cocok.',
    'The number of transfers in the file does not agree.',
  ],
  ['AM21', 'payer', 'Batas transfer terlampaui.', 'A transfer limit is exceeded.'],
  [
    'BE01',
    'payee',
    'Nama penerima tidak cocok dengan rekeningnya.',
    'The payee’s name does not belong to the account.',
  ],
  ['BE04', 'file', 'Alamat penerima kurang atau salah.', 'The payee’s address is missing or wrong.'],
  [
    'BE05',
    'file',
    'Pihak yang mengirim berkas tidak dikenal bank.',
    'The bank does not know the party that sent the file.',
  ],
  ['BE06', 'payee', 'Penerima tidak dikenal banknya.', 'The payee is not known to that bank.'],
  ['BE07', 'file', 'Alamat pengirim kurang atau salah.', 'The payer’s address is missing or wrong.'],
  [
    'CNOR',
    'payee',
    'Bank penerima tidak terdaftar untuk cara transfer ini.',
    'The payee’s bank is not registered for this way of transfer.',
  ],
  ['CUST', 'nobody', 'Dihentikan atas permintaan nasabah.', 'Stopped at the request of the customer.'],
  [
    'DNOR',
    'payer',
    'Bank pengirim tidak terdaftar untuk cara transfer ini.',
    'The payer’s bank is not registered for this way of transfer.',
  ],
  ['DT01', 'file', 'Tanggal salah.', 'The date is wrong.'],
  ['DU01', 'nobody', 'MsgId sudah pernah dipakai.', 'The MsgId was used before.'],
  ['DU02', 'nobody', 'PmtInfId sudah pernah dipakai.', 'The PmtInfId was used before.'],
  ['DU03', 'nobody', 'Transaksi sudah pernah diterima.', 'The transaction was received before.'],
  ['DU04', 'nobody', 'EndToEndId sudah pernah dipakai.', 'The EndToEndId was used before.'],
  ['DU05', 'nobody', 'InstrId sudah pernah dipakai.', 'The InstrId was used before.'],
  ['ED05', 'bank', 'Penyelesaian antarbank gagal.', 'Settlement between the banks failed.'],
  ['FF01', 'file', 'Bentuk berkas salah.', 'The file has the wrong format.'],
  ['FOCR', 'nobody', 'Dikembalikan setelah permintaan pembatalan.', 'Sent back after a request to cancel.'],
  ['FRAD', 'nobody', 'Dilaporkan sebagai penipuan.', 'Reported as fraud.'],
  ['MD07', 'heirs', 'Penerima telah meninggal dunia.', 'The payee has died.'],
  ['MS02', 'payee', 'Ditolak penerima tanpa alasan.', 'Refused by the payee, who gave no reason.'],
  ['MS03', 'bank', 'Ditolak bank tanpa alasan.', 'Refused by the bank, which gave no reason.'],
  [
    'NARR',
    'bank',
    'Alasannya ditulis sebagai teks; lihat di bank.',
    'The reason is given as text; see the bank.',
  ],
  ['NOAS', 'payee', 'Penerima tidak menjawab.', 'The payee did not answer.'],
  ['RC01', 'payee', 'Kode atau BIC bank salah.', 'The code or BIC of the bank is wrong.'],
  ['RR01', 'file', 'Rekening atau identitas pengirim kurang.', 'The payer’s account or identity is missing.'],
  ['RR02', 'file', 'Nama atau alamat pengirim kurang.', 'The payer’s name or address is missing.'],
  ['RR03', 'file', 'Nama atau alamat penerima kurang.', 'The payee’s name or address is missing.'],
  ['RR04', 'authority', 'Ditahan oleh ketentuan regulator.', 'Stopped by a rule of the regulator.'],
  ['TM01', 'bank', 'Diterima setelah batas waktu hari itu.', 'Received after the closing time of the day.'],
  ['TS01', 'file', 'Pengiriman berkas terputus.', 'The transmission of the file was broken off.'],
  [
    'UPAY',
    'payee',
    'Menurut penerima, ia tidak berhak atas pembayaran ini.',
    'The payee says that the payment is not due.',
  ],
];

/** Reasons of rejections and returns (ISO 20022 external code sets), in our words. */
export const REASONS: readonly ReasonRow[] = ROWS.map(([code, remedy, id, en]) => ({ code, remedy, id, en }));
