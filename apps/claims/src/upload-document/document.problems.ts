import { defineProblems } from '#platform';

const scanAgain = {
  id: 'Pindai atau simpan lagi dokumennya, lalu kirim berkas yang baru.',
  en: 'Scan or save the document again, then send the new file.',
};
const printAgain = {
  id: 'Buka berkasnya, cetak ke PDF (“Simpan sebagai PDF”), lalu kirim hasil cetaknya.',
  en: 'Open the file, print it to PDF (“Save as PDF”), then send the print.',
};

/** What a file of a document may be answered: what is wrong with it, where, and how to put it right. */
export const documentProblems = defineProblems({
  FORM_WITHOUT_FILE: {
    status: 400,
    id: 'Formulir ini tidak berisi berkas.',
    en: 'This form holds no file.',
    fix: { id: 'Sertakan berkas dalam ruas file.', en: 'Put the file into the field file.' },
  },
  FORM_WITHOUT_DOCUMENT: {
    status: 400,
    id: 'Ruas document tidak ada, atau bukan kode dokumen.',
    en: 'The field document is missing, or is no code of a document.',
    fix: {
      id: 'Isi ruas document dengan kode dari daftar periksa klaim, misalnya KTP_HEIR.',
      en: 'Fill the field document with a code of the claim’s checklist, such as KTP_HEIR.',
    },
  },
  FORM_FIELD_UNKNOWN: {
    status: 400,
    id: 'Formulir ini berisi ruas yang tidak dikenal.',
    en: 'This form holds a field that is not known.',
    fix: {
      id: 'Kirim hanya ruas document dan berkas dalam ruas file.',
      en: 'Send only the field document and the file in the field file.',
    },
  },
  DOCUMENT_NOT_ON_CHECKLIST: {
    status: 422,
    id: 'Dokumen {document} tidak ada dalam daftar periksa klaim ini.',
    en: 'The document {document} is not on the checklist of this claim.',
    fix: { id: 'Pilih salah satu: {allowed}.', en: 'Choose one of: {allowed}.' },
  },
  TOO_MANY_FILES_ON_CLAIM: {
    status: 409,
    id: 'Klaim ini sudah memuat {most} berkas; lebih dari itu tidak diterima.',
    en: 'This claim holds {most} files already; no more are taken.',
    fix: {
      id: 'Gabungkan halaman yang tersisa menjadi satu PDF per dokumen, dan mintalah verifikator memeriksa yang sudah ada.',
      en: 'Join what is left into one PDF per document, and let a verifier look at what is there.',
    },
  },
  TOO_MANY_DOCUMENTS_NAMED: {
    status: 422,
    id: 'Disebut {present} dokumen, termasuk yang sudah ada berkasnya; paling banyak {most}.',
    en: '{present} documents are named, with those that have files already; at most {most} can be.',
    fix: {
      id: 'Sebut hanya dokumen dari daftar periksa klaim.',
      en: 'Name only documents of the claim’s checklist.',
    },
  },
  DOCUMENT_EMPTY: {
    status: 422,
    id: 'Berkas ini kosong (0 byte).',
    en: 'This file is empty (0 bytes).',
    fix: scanAgain,
  },
  DOCUMENT_TOO_LARGE: {
    status: 413,
    id: 'Berkas ini lebih besar dari {megabytes} MB.',
    en: 'This file is larger than {megabytes} MB.',
    fix: {
      id: 'Pindai dengan 200 dpi, atau kirim tiap halaman sebagai berkas tersendiri.',
      en: 'Scan at 200 dpi, or send each page as a file of its own.',
    },
  },
  DOCUMENT_TYPE_NOT_ACCEPTED: {
    status: 415,
    id: 'Isi berkas ini berjenis {found}; yang diterima hanya PDF, JPEG, dan PNG.',
    en: 'The content of this file is of the type {found}; only PDF, JPEG and PNG are taken.',
    fix: {
      id: 'Simpan sebagai PDF atau JPEG; mengganti nama berkas saja tidak cukup.',
      en: 'Save it as PDF or JPEG; giving the file another name is not enough.',
    },
    words: { found: { unknown: { id: 'yang tidak dikenal', en: 'that is not known' } } },
  },
  DOCUMENT_TYPE_DISAGREES: {
    status: 415,
    id: 'Isi berkas ini {format}, tetapi dikirim sebagai {declared} dengan akhiran nama {extension}.',
    en: 'The content of this file is {format}, but it was sent as {declared} with a name ending in {extension}.',
    fix: {
      id: 'Beri nama berkas akhiran yang sesuai isinya (.pdf, .jpg, .png), lalu kirim lagi.',
      en: 'Give the file a name that ends as its content is (.pdf, .jpg, .png), then send it again.',
    },
    words: {
      declared: { other: { id: 'jenis lain', en: 'another type' } },
      extension: { other: { id: 'lain', en: 'something else' } },
    },
  },
  DOCUMENT_TRUNCATED: {
    status: 422,
    id: 'Berkas {format} ini terpotong: setelah {bytes} byte akhirnya belum ada.',
    en: 'This {format} file is cut off: after {bytes} bytes its end has not come.',
    fix: {
      id: 'Salin lagi berkas aslinya sampai selesai, atau pindai lagi.',
      en: 'Copy the original again to its end, or scan it again.',
    },
  },
  DOCUMENT_BROKEN: {
    status: 422,
    id: 'Berkas {format} ini rusak pada byte {at}.',
    en: 'This {format} file is broken at byte {at}.',
    fix: scanAgain,
  },
  DOCUMENT_GOES_ON_AFTER_ITS_END: {
    status: 422,
    id: 'Setelah akhir {format} pada byte {end} masih ada {more} byte lain.',
    en: 'After the end of the {format} at byte {end} there are {more} bytes more.',
    fix: {
      id: 'Simpan lagi tanpa tambahan: foto bergerak atau HDR dari ponsel sebagai foto biasa, atau dokumennya dipindai menjadi PDF.',
      en: 'Save it without what is attached: a motion or HDR photo of a telephone as a plain one, or scan the document to PDF.',
    },
  },
  DOCUMENT_HIDES_ANOTHER_FORMAT: {
    status: 422,
    id: 'Di dalam berkas {format} ini, pada byte {at}, dimulai format lain: {hidden}.',
    en: 'Inside this {format} file, at byte {at}, another format begins: {hidden}.',
    fix: scanAgain,
  },
  PDF_ENCRYPTED: {
    status: 422,
    id: 'PDF ini terkunci (enkripsi pada byte {at}).',
    en: 'This PDF is locked (encryption at byte {at}).',
    fix: {
      id: 'Simpan tanpa sandi dan tanpa pembatasan, atau cetak ke PDF, lalu kirim lagi.',
      en: 'Save it without a password or restrictions, or print it to PDF, then send it again.',
    },
  },
  PDF_WITH_ATTACHMENT: {
    status: 422,
    id: 'PDF ini membawa berkas atau media lain (pada byte {at}).',
    en: 'This PDF carries another file or media (at byte {at}).',
    fix: {
      id: 'Cetak ke PDF, lalu kirim tiap lampiran sebagai dokumennya sendiri.',
      en: 'Print it to PDF, then send each attachment as a document of its own.',
    },
  },
  PDF_WITH_ACTIVE_CONTENT: {
    status: 422,
    id: 'PDF ini berisi {what} (pada byte {at}).',
    en: 'This PDF holds {what} (at byte {at}).',
    fix: printAgain,
    words: {
      what: {
        script: { id: 'program yang dijalankan saat dibuka', en: 'a program that runs when it is opened' },
        launch: {
          id: 'perintah untuk membuka program atau berkas lain',
          en: 'an order to open another program or file',
        },
        submit: { id: 'perintah untuk mengirim atau mengambil data', en: 'an order to send or fetch data' },
      },
    },
  },
  PDF_NOT_CHECKABLE: {
    status: 422,
    id: 'Bagian PDF ini pada byte {at} dikemas sehingga isinya tidak dapat diperiksa.',
    en: 'The part of this PDF at byte {at} is packed in a way that cannot be looked into.',
    fix: printAgain,
  },
  FILE_NOT_FOUND: {
    status: 404,
    id: 'Klaim ini tidak memuat berkas tersebut.',
    en: 'This claim holds no such file.',
    fix: { id: 'Ambil dari daftar berkas klaim ini.', en: 'Take it from the list of this claim’s files.' },
  },
  KEPT_FILE_DAMAGED: {
    status: 500,
    id: 'Berkas yang tersimpan sudah berubah sejak dikirim, jadi tidak diberikan.',
    en: 'The file that is kept has changed since it was sent, so it is not handed out.',
    fix: {
      id: 'Kirim lagi berkas aslinya ke klaim ini: isi yang sama menggantikan yang rusak; atau pulihkan dari cadangan.',
      en: 'Send the original to this claim again: the same bytes replace the damaged ones; or restore it from the backup.',
    },
  },
  KEPT_FILE_MISSING: {
    status: 500,
    id: 'Berkas ini tercatat pada klaim, tetapi tidak ada di penyimpanan.',
    en: 'This file is on record with the claim, but not in the store.',
    fix: {
      id: 'Kirim lagi berkas aslinya ke klaim ini, atau pulihkan direktori dokumen dari cadangan.',
      en: 'Send the original to this claim again, or restore the directory of documents from the backup.',
    },
  },
});
