/** Gives the focus to what a change of the page is about to show. */
export const focusSoon = (selector: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
};

/** The first field of a form that is wrong; a group of radio buttons is not marked as invalid by itself. */
export const FIRST_WRONG = 'form :is([data-wrong] input, [aria-invalid="true"])';
