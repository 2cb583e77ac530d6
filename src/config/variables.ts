/** Every environment variable the product reads. env/.env.example explains each; a test compares the two. */
export const VARIABLES = [
  'PORT',
  'LOCAL_ONLY',
  'LOG_LEVEL',
  'LOG_FORMAT',
  'DATA_FILE',
  'BOT_ID',
  'BOT_TYPE',
  'BOT_TENANT_ID',
  'SECRET_BOT_PASSWORD',
  'BOT_CERTIFICATE_PATH',
  'BOT_CERTIFICATE_THUMBPRINT',
  'BOT_CLOUD',
  'BOT_OPENID_METADATA',
  'BOT_TOKEN_ISSUER',
  'ALLOWED_TENANTS',
  'GRAPH_BASE_URL',
  'GRAPH_AUTH',
  'GRAPH_TENANT_ID',
  'GRAPH_CLIENT_ID',
  'SECRET_GRAPH_CLIENT_SECRET',
  'GRAPH_CERTIFICATE_PATH',
  'POLICY_FILE',
  'HELPDESK_NAME',
  'HELPDESK_CONTACT',
  'HELPDESK_GROUP_ID',
  'HELPDESK_PRIVILEGED_GROUP_ID',
  'DESK_FILE',
  'SECRET_WEBHOOK_KEY',
  'DIALOGS',
  'WATCH',
] as const;

export type Variable = (typeof VARIABLES)[number];

export type Environment = Readonly<Record<string, string | undefined>>;
