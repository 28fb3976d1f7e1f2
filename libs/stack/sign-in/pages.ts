import { DEMONSTRATION_PASSWORD, DEMONSTRATION_USERS } from './users.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, letter => ENTITIES[letter] ?? letter);

const STYLE = `
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
  body { max-width: 26rem; margin: 10vh auto; padding: 0 1rem }
  label { display: block; margin-top: 1rem; font-weight: 600 }
  input, select, button { width: 100%; box-sizing: border-box; padding: .6rem; font: inherit }
  button { margin-top: 1.5rem; cursor: pointer }
  [lang=en] { font-size: .85rem; font-weight: 400; opacity: .75 }
  [role=alert] { border-inline-start: .3rem solid #c00; padding-inline-start: .8rem }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;

const english = (text: string): string => `<span lang="en">${escapeHtml(text)}</span>`;

const REFUSED = `<p role="alert">Nama pengguna atau kata sandi salah.<br>${english('Wrong user name or password.')}</p>`;

const option = (chosen: string) => (user: string) =>
  `<option value="${escapeHtml(user)}"${user === chosen ? ' selected' : ''}>${escapeHtml(user)}</option>`;

/** The form a person signs in with. After a refusal it keeps the name that was chosen. */
export const loginPage = (action: string, refusedUser?: string): string =>
  page(
    'Masuk ke Santunan',
    `<h1>Masuk ke Santunan</h1>
<p>Pengguna contoh untuk mencoba sistem; kata sandi semuanya <code>${DEMONSTRATION_PASSWORD}</code>.<br>
${english(`Demonstration users to try the system; the password of each is ${DEMONSTRATION_PASSWORD}.`)}</p>
${refusedUser === undefined ? '' : REFUSED}
<form method="post" action="${escapeHtml(action)}">
<label for="user">Nama pengguna ${english('User name')}</label>
<select id="user" name="user" autocomplete="username">
${Object.keys(DEMONSTRATION_USERS)
  .map(option(refusedUser ?? ''))
  .join('\n')}
</select>
<label for="password">Kata sandi ${english('Password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
<button type="submit">Masuk ${english('Sign in')}</button>
</form>`,
  );

/** What a person sees when signing in cannot go on. */
export const errorPage = (code: string, detail: string): string =>
  page(
    'Tidak dapat masuk',
    `<h1>Tidak dapat masuk</h1>
<p role="alert">Mulailah lagi dari halaman Santunan. ${english('Please start again from Santunan.')}</p>
<p><code>${escapeHtml(code)}</code> ${english(detail)}</p>`,
  );

/** Asks once more before the session at the provider ends. */
export const logoutPage = (form: string): string =>
  page(
    'Keluar dari Santunan',
    `<h1>Keluar dari Santunan?</h1>
${form}
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Keluar ${english('Sign out')}</button>
<button type="submit" form="op.logoutForm">Tetap masuk ${english('Stay signed in')}</button>`,
  );

export const signedOutPage = (): string =>
  page('Sudah keluar', `<h1>Anda sudah keluar</h1><p>${english('You have signed out.')}</p>`);
