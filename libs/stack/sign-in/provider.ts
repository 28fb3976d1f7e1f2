import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { AUDIENCE, CLIENT_ID } from './client.js';
import { SIGNING_ALGORITHM, type SignInKeys } from './keys.js';
import { errorPage, logoutPage, signedOutPage } from './pages.js';
import { officeOf, rolesOf } from './users.js';

const RESOURCE = 'urn:santunan';
const WORKING_DAY_SECONDS = 8 * 60 * 60;

/** Paths a browser may be sent back to, on any port of this machine. */
const LOOPBACK_PATHS = [
  '/callback',
  '/auth/callback',
  '/api/callback',
  '/api/auth/callback',
  '/api/session/callback',
];
const HOSTS = ['127.0.0.1', 'localhost'];

const onLoopback = (paths: readonly string[]): string[] =>
  HOSTS.flatMap(host => paths.map(path => `http://${host}${path}`));

const findAccount: Configuration['findAccount'] = (_context, user) => {
  const roles = rolesOf(user);
  return (
    roles && {
      accountId: user,
      claims: () => ({ sub: user, preferred_username: user, roles, office: officeOf(user) }),
    }
  );
};

/** The console is our own: nobody is asked whether it may know who signed in. */
async function grantToOwnConsole(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc;
  if (client?.clientId !== CLIENT_ID || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: CLIENT_ID, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(RESOURCE, 'openid profile');
  await grant.save();
  return grant;
}

function policyWithoutConsent(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: 'openid profile',
      audience: AUDIENCE,
      accessTokenFormat: 'jwt',
      accessTokenTTL: WORKING_DAY_SECONDS,
      jwt: { sign: { alg: SIGNING_ALGORITHM } },
    }),
  },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (context, form) => {
      context.body = logoutPage(form);
    },
    postLogoutSuccessSource: context => {
      context.body = signedOutPage();
    },
  },
};

/** The OpenID provider of the demonstration: authorization code with PKCE for one public client, JWT access tokens. */
export function makeProvider(issuer: string, keys: SignInKeys): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        application_type: 'native', // by which a redirect to this machine may use any port
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: onLoopback(LOOPBACK_PATHS),
        post_logout_redirect_uris: onLoopback(['/']),
      },
    ],
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    claims: { openid: ['sub'], profile: ['preferred_username', 'roles', 'office'] },
    conformIdTokenClaims: false,
    interactions: { policy: policyWithoutConsent(), url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount,
    loadExistingGrant: grantToOwnConsole,
    extraTokenClaims: ({ oidc }, token) => ({
      roles: 'accountId' in token ? rolesOf(String(token.accountId)) : [],
      office: 'accountId' in token ? officeOf(String(token.accountId)) : undefined,
      auth_time: oidc.entities.AuthorizationCode?.authTime,
    }),
    features,
    ttl: {
      AccessToken: WORKING_DAY_SECONDS,
      IdToken: WORKING_DAY_SECONDS,
      Session: WORKING_DAY_SECONDS,
      Grant: WORKING_DAY_SECONDS,
      Interaction: 15 * 60,
    },
    renderError: (context, { error, error_description }) => {
      context.type = 'html';
      context.body = errorPage(error, error_description ?? '');
    },
  });
}
