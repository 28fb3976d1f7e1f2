import * as oidc from 'openid-client';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the provider sends people back to; registered with it. */
  readonly redirectUri: string;
}

/** What must be remembered between leaving for the provider and coming back. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

const UNKNOWN_LIFETIME_SECONDS = 300;

/** OpenID Connect, authorization code with PKCE, as a public client of one provider. */
export class OidcClient {
  private found: Promise<oidc.Configuration> | null = null;

  constructor(private readonly settings: OidcSettings) {}

  /** Where to send the browser. `fresh` makes the provider ask for the password again. Throws when it does not answer. */
  async begin(returnTo: string, fresh: boolean): Promise<{ url: URL; pending: PendingSignIn }> {
    const [state, nonce, codeVerifier] = [
      oidc.randomState(),
      oidc.randomNonce(),
      oidc.randomPKCECodeVerifier(),
    ];
    const url = oidc.buildAuthorizationUrl(await this.provider(), {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
    });
    return { url, pending: { state, nonce, codeVerifier, returnTo } };
  }

  /** Redeems the code. Throws when the answer is not the one to the pending request. */
  async finish(query: string, { state, nonce, codeVerifier }: PendingSignIn): Promise<SignedIn> {
    const answer = new URL(`${this.settings.redirectUri}?${query}`);
    const tokens = await oidc.authorizationCodeGrant(await this.provider(), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    return {
      accessToken: tokens.access_token,
      expiresInSeconds: tokens.expires_in ?? UNKNOWN_LIFETIME_SECONDS,
    };
  }

  /** Where a browser ends its session with the provider too. */
  async signOutUrl(): Promise<URL> {
    const { clientId, redirectUri } = this.settings;
    return oidc.buildEndSessionUrl(await this.provider(), {
      client_id: clientId,
      post_logout_redirect_uri: new URL('/', redirectUri).href,
    });
  }

  private provider(): Promise<oidc.Configuration> {
    const { issuer, clientId } = this.settings;
    // TLS is the provider's in production; the embedded one listens on this machine only.
    const execute = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
    this.found ??= oidc
      .discovery(new URL(issuer), clientId, undefined, oidc.None(), { execute, timeout: 5 })
      .catch((error: unknown) => {
        this.found = null;
        throw error;
      });
    return this.found;
  }
}
