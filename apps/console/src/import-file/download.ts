import { saveFile } from '../show/save-file.js';

/** Hands a text over as a file; the mark at its beginning tells spreadsheets that it is UTF-8. */
export const download = (name: string, text: string): void =>
  saveFile(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
