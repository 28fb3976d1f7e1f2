const MOST_REDIRECTS = 12;

/** The little of a browser that sessions need: it keeps cookies by host and shows each redirect. */
export class Browser {
  readonly setCookies: string[] = [];
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly home: string) {}

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.home);
    const jar = this.jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(jar, line);
    return response;
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  async json(path: string): Promise<any> {
    return (await this.send(path)).json();
  }

  /** Sends a form, if given, and follows redirects; the address where a page is shown. */
  async follow(start: string, form?: Record<string, string>): Promise<string> {
    let url = start;
    let response = await this.send(url, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      const location = response.headers.get('location');
      if (location === null) return url;
      url = new URL(location, url).href;
      response = await this.send(url);
    }
    return url;
  }

  alterCookie(name: string): void {
    const jar = this.jarOf(new URL(this.home));
    const value = jar.get(name) ?? '';
    jar.set(name, `${value.startsWith('x') ? 'y' : 'x'}${value.slice(1)}`);
  }

  private jarOf({ host }: URL): Map<string, string> {
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    return jar;
  }

  private keep(jar: Map<string, string>, line: string): void {
    this.setCookies.push(line);
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    if (value && !/; Max-Age=0/i.test(line)) jar.set(name, value);
    else jar.delete(name);
  }
}
