import { backlog } from './en/backlog.js';

export const enBacklog = { backlog };
