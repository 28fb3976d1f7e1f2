export const laterPapers = {
  askTitle: 'Minta dokumen lain',
  askWhat:
    'Klaim menunggu dokumen ini dan batas waktunya berhenti. Keluarga diberi tahu dokumen mana dan mengapa. Satu dokumen diminta satu kali.',
  askConfirm: 'Minta dokumen',
  endTitle: 'Dokumen tidak diperlukan lagi',
  endWhat: 'Klaim tidak menunggu dokumen ini lagi dan diperiksa kembali dengan sendirinya.',
  endConfirm: 'Tidak diperlukan lagi',
  document: 'Dokumen',
  reason: 'Mengapa?',
  words: 'Dokumen mana tepatnya, dan mengapa',
  wordsHint: 'Hanya dibaca oleh yang mengerjakan klaim ini.',
  askWhatOfAppeal:
    'Keberatan diputus setelah dokumen ini ada; yang sudah disetujui tetap dibayar. Keluarga diberi tahu dokumen mana dan mengapa. Satu dokumen diminta satu kali.',
  asked: 'Diminta oleh {{name}}: {{reason}}.',
  returnWords: 'Apa yang harus dibetulkan',
  returnWordsHint:
    'Dibaca oleh yang mengerjakan klaim ini. Dokumen baru diminta dengan "Minta dokumen lain".',
};
