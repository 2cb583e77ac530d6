import type { BotIdentity, TokenRules } from '../teams/identity.ts';
import type { Settings } from './settings.ts';

const TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

const REGISTRATION = 'Copy it from the Azure Bot resource, page Configuration.';

/**
 * Who the bot is towards Teams. botbuilder takes an unknown type for MultiTenant without a word,
 * so the type is checked here.
 */
export function readBot(settings: Settings, localOnly: boolean): BotIdentity {
  const type = settings.choice('BOT_TYPE', TYPES, 'SingleTenant');
  if (!settings.text('BOT_ID') && localOnly) return { kind: 'none' };

  const id = settings.guid(
    'BOT_ID',
    `${REGISTRATION} For a trial on this machine alone set LOCAL_ONLY=true.`,
  );
  const tenantId =
    type === 'MultiTenant' ? undefined : settings.guid('BOT_TENANT_ID', REGISTRATION);
  const secret = settings.text('SECRET_BOT_PASSWORD');

  if (type === 'UserAssignedMSI') {
    if (secret) {
      settings.problem(
        'SECRET_BOT_PASSWORD',
        'is set, but a managed identity has no password',
        'Remove it, or set BOT_TYPE=SingleTenant.',
      );
    }
    return { kind: 'managed-identity', id, tenantId: tenantId ?? '' };
  }

  const thumbprint = settings.text('BOT_CERTIFICATE_THUMBPRINT');
  if (settings.text('BOT_CERTIFICATE_PATH') || thumbprint) {
    return {
      kind: 'certificate',
      id,
      tenantId,
      thumbprint: settings.required(
        'BOT_CERTIFICATE_THUMBPRINT',
        'Give the thumbprint of the certificate in BOT_CERTIFICATE_PATH.',
      ),
      privateKey: settings.file('BOT_CERTIFICATE_PATH') ?? '',
    };
  }

  if (!secret) {
    settings.problem(
      'SECRET_BOT_PASSWORD',
      'is missing',
      'Create a client secret for the app registration of the bot, or use BOT_TYPE=UserAssignedMSI.',
    );
  }
  return { kind: 'client-secret', id, tenantId, secret: secret ?? '' };
}

/** Whose tokens are believed; overrides serve clouds that this release does not know, and tests. */
export function readTokenRules(settings: Settings): TokenRules {
  return {
    cloud: settings.choice('BOT_CLOUD', ['public', 'us-government'], 'public'),
    openIdMetadata: settings.url('BOT_OPENID_METADATA')?.href,
    issuer: settings.text('BOT_TOKEN_ISSUER'),
  };
}
