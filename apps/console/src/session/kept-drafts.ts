/** Drafts hold names and accounts, so they end with the session of whoever wrote them. */
export const DRAFTS = 'santunan.draft.';

export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(DRAFTS)) localStorage.removeItem(name);
}
