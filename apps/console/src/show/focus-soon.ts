/** Gives the focus to what a change of the page is about to show. */
export const focusSoon = (selector: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
};
