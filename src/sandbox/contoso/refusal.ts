/** A call that Graph would refuse; the server turns it into Graph's error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export function badRequest(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}

export function notFound(what: string): Refusal {
  return new Refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export function forbidden(): Refusal {
  return new Refusal(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

export function unauthorised(): Refusal {
  return new Refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
}

/** What a tenant without a premium licence answers when its reports are read through Graph. */
export function notPremium(): Refusal {
  return new Refusal(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  );
}

export function tooManyRequests(retryAfterSeconds: number | undefined): Refusal {
  return new Refusal(429, 'TooManyRequests', 'Please retry again later.', retryAfterSeconds);
}

/** The inner codes tell throttling apart; every other refusal carries only what identifies the call. */
export function errorBody(
  refusal: Refusal,
  call: { readonly date: string; readonly requestId: string; readonly clientRequestId: string },
): object {
  const throttled =
    refusal.status === 429 ? { code: '429', message: 'Please retry after', status: '429' } : {};
  return {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        ...throttled,
        date: call.date,
        'request-id': call.requestId,
        'client-request-id': call.clientRequestId,
      },
    },
  };
}
