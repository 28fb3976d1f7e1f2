export const hospitals = {
  title: 'Terutang kepada rumah sakit mitra (PLKK)',
  about:
    'Tagihan yang belum dibayar siapa pun karena korban dirawat dengan surat jaminan: dibayar langsung kepada rumah sakit, ke rekening dari daftar rumah sakit mitra. Tagihan lain dibayar kepada yang menalanginya.',
  one: 'Faktur {{number}}',
  add: 'Tambah faktur rumah sakit',
  removeOne: 'Hapus faktur {{number}}',
  hospital: 'Rumah sakit',
  number: 'Nomor faktur',
  letter: 'Surat jaminan',
  bills: 'Tagihan yang ditagihkan',
  noBills: 'Isi dahulu nomor kuitansi pada tagihan di atas.',
  batch: 'Kelompok tagihan',
};
