import { laterPapers } from './id/later-papers.js';

/** What is only said of documents that are asked for later: their parts load it. */
export const idLaterPapers = { laterPapers };
