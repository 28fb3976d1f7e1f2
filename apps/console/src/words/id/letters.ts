export const letters = {
  title: 'Periksa surat',
  about:
    'Apakah surat yang Anda pegang asli? Pindailah kode QR pada surat itu, atau isilah dua hal yang tertulis di atasnya.',
  number: 'Nomor surat',
  numberHint: 'Contoh: JKM-2026-0E8J5GY6PE-KEP6',
  code: 'Kode surat',
  codeHint: 'Enam belas huruf dan angka. Contoh: 4XK9-T2QW-7B0M-3HJV',
  fillIn: 'Belum diisi.',
  check: 'Periksa',
  another: 'Periksa surat lain',
  notOurs: 'Surat ini tidak kami kenal',
  kind: 'Jenis surat',
  receipt: 'Nomor resi klaim',
  date: 'Tanggal',
  amount: 'Jumlah',
  compare:
    'Bandingkan dengan surat Anda. Bila ada yang berbeda, surat itu telah diubah: jangan dipercaya, dan tunjukkan kepada petugas.',
} as const;
