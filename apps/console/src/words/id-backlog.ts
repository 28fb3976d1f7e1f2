import { backlog } from './id/backlog.js';

/** What is only said of how old claims are: their page and the filters of the list load it. */
export const idBacklog = { backlog };
