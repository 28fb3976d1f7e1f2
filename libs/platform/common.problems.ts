import { defineProblems } from './problems.js';
import { ROLE_WORDS } from './role-words.table.js';

const signInAgain = { id: 'Masuk lagi, lalu ulangi.', en: 'Sign in again, then repeat.' };

/** What every service may answer. */
export const commonProblems = defineProblems({
  TOKEN_MISSING: {
    status: 401,
    id: 'Permintaan ini tidak menyertakan tanda masuk.',
    en: 'This request carries no sign-in token.',
    fix: {
      id: 'Masuk dahulu; kirim tajuk Authorization: Bearer <token>.',
      en: 'Sign in first; send Authorization: Bearer <token>.',
    },
  },
  TOKEN_INVALID: {
    status: 401,
    id: 'Tanda masuk tidak sah: tanda tangan, penerbit, atau jenisnya salah.',
    en: 'The sign-in token is not valid: its signature, issuer or type is wrong.',
    fix: signInAgain,
  },
  TOKEN_EXPIRED: {
    status: 401,
    id: 'Tanda masuk sudah kedaluwarsa.',
    en: 'The sign-in token has expired.',
    fix: signInAgain,
  },
  TOKEN_WRONG_AUDIENCE: {
    status: 401,
    id: 'Tanda masuk ini untuk sistem lain.',
    en: 'This sign-in token is for another system.',
    fix: signInAgain,
  },
  FRESH_SIGN_IN_REQUIRED: {
    status: 401,
    id: 'Persetujuan hanya diterima dalam {maxAge} detik setelah Anda masuk dengan sandi.',
    en: 'An approval is accepted only within {maxAge} seconds of your signing in with your password.',
    fix: {
      id: 'Masuk lagi dengan sandi, lalu ulangi dengan Idempotency-Key yang sama.',
      en: 'Sign in again with your password, then repeat with the same Idempotency-Key.',
    },
  },
  SIGN_IN_UNAVAILABLE: {
    status: 503,
    id: 'Layanan masuk sedang tidak dapat dihubungi.',
    en: 'The sign-in service cannot be reached at the moment.',
    fix: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
  },
  ROLE_NOT_ALLOWED: {
    status: 403,
    id: 'Peran Anda tidak boleh melakukan ini.',
    en: 'Your role may not do this.',
    fix: {
      id: 'Mintalah orang dengan salah satu peran: {allowed}.',
      en: 'Ask somebody with one of the roles: {allowed}.',
    },
    words: { allowed: ROLE_WORDS },
  },
  REQUEST_INVALID: {
    status: 400,
    id: 'Isi permintaan belum benar; lihat daftar kesalahan.',
    en: 'The request is not right yet; see the list of errors.',
    fix: {
      id: 'Perbaiki setiap ruas yang disebut, lalu kirim lagi.',
      en: 'Correct every field named, then send it again.',
    },
  },
  REQUEST_NOT_JSON: {
    status: 400,
    id: 'Isi permintaan bukan JSON yang sah.',
    en: 'The body of the request is not valid JSON.',
    fix: { id: 'Kirim satu objek JSON dalam UTF-8.', en: 'Send one JSON object in UTF-8.' },
  },
  REQUEST_NOT_HTTP: {
    status: 400,
    id: 'Permintaan ini bukan HTTP yang sah.',
    en: 'This request is not valid HTTP.',
    fix: { id: 'Kirim permintaan HTTP/1.1.', en: 'Send an HTTP/1.1 request.' },
  },
  ADDRESS_NOT_READABLE: {
    status: 400,
    id: 'Alamat permintaan ini tidak dapat dibaca.',
    en: 'The address of this request cannot be read.',
    fix: {
      id: 'Periksa alamatnya: tanda % harus diikuti dua angka heksadesimal, dan tiap bagian paling panjang 200.',
      en: 'Check the address: % needs two hexadecimal digits after it, and no part may be longer than 200.',
    },
  },
  REQUEST_TOO_DEEP: {
    status: 400,
    id: 'Isi permintaan bersarang terlalu dalam.',
    en: 'The body of the request is nested too deeply.',
    fix: { id: 'Kirim paling banyak 32 tingkat.', en: 'Send at most 32 levels.' },
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    id: 'Isi permintaan terlalu besar.',
    en: 'The body of the request is too large.',
    fix: {
      id: 'Kirim paling banyak 1 MB, atau pecah permintaannya.',
      en: 'Send at most 1 MB, or cut the request.',
    },
  },
  FILE_TOO_LARGE: {
    status: 413,
    id: 'Berkas ini terlalu besar.',
    en: 'This file is too large.',
    fix: { id: 'Pecah menjadi berkas paling besar 64 MB.', en: 'Cut it into files of at most 64 MB.' },
  },
  MEDIA_TYPE_NOT_SUPPORTED: {
    status: 415,
    id: 'Jenis isi permintaan ini tidak diterima di sini.',
    en: 'This type of content is not accepted here.',
    fix: {
      id: 'Kirim application/json, text/csv untuk daftar, application/xml untuk berkas bank, atau multipart/form-data untuk dokumen.',
      en: 'Send application/json, text/csv for lists, application/xml for bank files, or multipart/form-data for documents.',
    },
  },
  FORM_NOT_READABLE: {
    status: 400,
    id: 'Formulir (multipart/form-data) ini rusak atau terpotong.',
    en: 'This form (multipart/form-data) is broken or cut off.',
    fix: {
      id: 'Biarkan peramban atau pustaka HTTP menyusun formulir dan pembatasnya, lalu kirim lagi.',
      en: 'Let the browser or an HTTP library write the form and its boundary, then send it again.',
    },
  },
  FORM_HAS_TOO_MUCH: {
    status: 413,
    id: 'Formulir ini berisi lebih dari satu berkas atau lebih dari satu ruas isian.',
    en: 'This form holds more than one file or more than one field.',
    fix: {
      id: 'Kirim satu berkas per permintaan, dengan ruas yang diminta saja.',
      en: 'Send one file per request, with no field beside the one that is asked for.',
    },
  },
  UPLOAD_BROKEN_OFF: {
    status: 400,
    id: 'Pengiriman berkas terputus sebelum selesai; tidak ada yang disimpan.',
    en: 'The upload broke off before its end; nothing was kept.',
    fix: {
      id: 'Kirim lagi dengan Idempotency-Key yang sama.',
      en: 'Send it again with the same Idempotency-Key.',
    },
  },
  NOT_FOUND: {
    status: 404,
    id: 'Yang diminta tidak ada.',
    en: 'There is no such thing.',
    fix: { id: 'Periksa alamat dan nomornya.', en: 'Check the address and the number.' },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    id: 'Terlalu banyak permintaan dalam waktu singkat.',
    en: 'Too many requests in a short time.',
    fix: { id: 'Tunggu sebentar, lalu ulangi.', en: 'Wait a moment, then repeat.' },
  },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    id: 'Perintah ini memerlukan tajuk Idempotency-Key.',
    en: 'This command needs the header Idempotency-Key.',
    fix: {
      id: 'Buat satu kunci per perintah (8–100 huruf, angka, - atau _) dan pakai lagi kunci itu saat mengulang.',
      en: 'Make one key per command (8–100 letters, digits, - or _) and use it again when repeating.',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    id: 'Idempotency-Key ini sudah dipakai untuk perintah lain.',
    en: 'This Idempotency-Key was used for another command.',
    fix: { id: 'Pakai kunci baru untuk perintah baru.', en: 'Use a new key for a new command.' },
  },
  NOT_READY: {
    status: 503,
    id: 'Layanan ini belum siap.',
    en: 'This service is not ready.',
    fix: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
  },
  TRY_AGAIN: {
    status: 503,
    id: 'Layanan sedang terlalu sibuk atau terputus; belum pasti permintaan ini tercatat.',
    en: 'The service is too busy or was cut off; it is not certain that this request was recorded.',
    fix: {
      id: 'Ulangi dengan Idempotency-Key yang sama: perintah yang sudah tercatat tidak dijalankan dua kali.',
      en: 'Repeat with the same Idempotency-Key: a command that was recorded is not done twice.',
    },
  },
  UNEXPECTED: {
    status: 500,
    id: 'Terjadi kesalahan yang tidak terduga pada layanan ini.',
    en: 'Something unexpected went wrong in this service.',
    fix: {
      id: 'Ulangi; bila tetap gagal, sebutkan nomor korelasi ini.',
      en: 'Repeat; if it fails again, quote this correlation id.',
    },
  },
});
