/** One slash first, and nothing that browsers would read as a second one or skip. */
const PLAIN_PATH = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

/** A path of our own to go to after signing in; anything that could lead elsewhere becomes the first page. */
export function returnTo(wanted: string | undefined): string {
  if (!wanted || !PLAIN_PATH.test(wanted)) return '/';
  const here = 'http://here.invalid';
  const url = URL.parse(wanted, here);
  const path = url?.origin === here ? url.pathname + url.search + url.hash : '/';
  return PLAIN_PATH.test(path) && !path.startsWith('/auth/') ? path : '/';
}
