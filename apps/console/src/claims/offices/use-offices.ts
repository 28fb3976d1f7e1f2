import { useChoices } from '../use-choices.js';

/** The offices of the institution; one that the table does not name is called by its code. */
export function useOffices() {
  const offices = useChoices().data?.offices ?? [];
  const nameOf = (code: string): string => offices.find(office => office.code === code)?.name ?? code;
  const isOpen = (code: string): boolean => offices.some(office => office.code === code && office.isOpen);
  return { offices, nameOf, isOpen };
}
