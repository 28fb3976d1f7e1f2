import { readAddresses, signIn } from '#stack';

export interface AuditorClient {
  get<Answer>(path: string): Promise<Answer>;
}

/** The gateway as an auditor: a given address and token, or those of the system that runs here. */
export async function auditorClient(env: NodeJS.ProcessEnv = process.env): Promise<AuditorClient> {
  const { url, token } = await access(env);
  return {
    get: async path => {
      const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
      if (response.ok) return (await response.json()) as never;
      const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
      throw new Error(`${path}: ${response.status} ${problem.code ?? ''} ${problem.detail ?? ''}`);
    },
  };
}

async function access(env: NodeJS.ProcessEnv): Promise<{ url: string; token: string }> {
  const [url, token] = [env['SANTUNAN_URL'], env['SANTUNAN_TOKEN']];
  if (url && token) return { url, token };
  const addresses = readAddresses();
  return { url: addresses.gateway, token: await signIn(addresses.signIn, 'auditor-1') };
}
