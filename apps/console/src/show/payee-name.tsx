import { useWords } from '../words/words.js';
import { None } from './values.js';
import classes from './values.module.css';

interface PayeeNameProps {
  readonly name: string | null;
  /** Whose account it is, where the payee is a child. */
  readonly guardian: string | null;
}

/** Who is paid, and through whom. */
export function PayeeName({ name, guardian }: PayeeNameProps) {
  const { t } = useWords();
  if (name === null) return <None />;
  if (guardian === null) return name;
  return (
    <span>
      {name} <span className={classes.beside}>{t('show.throughGuardian', { name: guardian })}</span>
    </span>
  );
}
