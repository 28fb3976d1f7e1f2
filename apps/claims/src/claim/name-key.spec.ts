import { expect, it } from '@jest/globals';
import { nameKey } from './name-key.js';

it.each([
  ['Soekarno', 'Sukarno'],
  ['Tjokorda Gde Raka', 'Cokorda Gde Raka'],
  ['Djojohadikoesoemo', 'Jojohadikusumo'],
  ['I Wayan Suwarna', 'WAYAN SUARNA'],
  ['I Wy. Sudana', 'I Wayan Sudana'],
  ['Ni Nyoman Rai', 'Nym Rai'],
  ['Nur Hayati', 'Nurhayati'],
  ['Moh. Yusuf', 'Muhammad Yusup'],
  ['Rizky Fauzi', 'Riski Pausi'],
  ['Khairul Anwar', 'Chairul Anwar'],
  ["Ma'ruf", 'Maruf'],
  ['Saiful Bahri', 'Saeful Bahri'],
  ['Fatimah', 'Fatima'],
  ['H. Abdullah, S.H.', 'Abdulah'],
  ['René Wiyasa', 'Rene Wiasa'],
])('%s and %s sound the same', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['I Wayan Sudana', 'I Made Sudana'],
  ['Dewa Ayu', 'Dewi Ayu'],
  ['Sukarna', 'Sukarno'],
  ['Kenanga Biru Fajar', 'Kenanga Biru Fajar Melati'],
])('%s and %s do not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

it('a name of particles and letters alone still has a key', () => {
  expect(nameKey('Ni I')).not.toBe('');
});
