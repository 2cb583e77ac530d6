import type { RegistrationFeed, RegistrationPage } from '../watch/registration-book.ts';
import { readRegistration } from './gatherers/registration.ts';
import { collection, defined, object, text } from './json.ts';
import { SECOND } from './look-up.ts';
import { AUDIT_LOG_READ } from './permission.ts';
import { pieceOf } from './reply.ts';
import type { TenantCalls } from './tenant-calls.ts';

const CALL_MS = 30 * SECOND;

const REPORT = '/reports/authenticationMethods/userRegistrationDetails';

/** The registration report of the whole tenant; its documentation knows no $top, so pages come as they come. */
export function registrationFeed(calls: TenantCalls): RegistrationFeed {
  return {
    async page(link = REPORT) {
      const piece = pieceOf(await calls.get(link, 'watch-registration', CALL_MS), AUDIT_LOG_READ);
      return piece.found ? readPage(piece.value) : { read: false, because: piece.because };
    },
  };
}

function readPage(body: unknown): RegistrationPage {
  const items = collection(body);
  if (!items) return { read: false, because: 'unreadable' };
  const entries = items.flatMap((item) => {
    const userId = text(item.id)?.toLowerCase();
    const piece = readRegistration(item);
    if (!userId || !piece.found) return [];
    return [defined({ userId, registration: piece.value, asOf: piece.asOf })];
  });
  return defined({ read: true, entries, next: text(object(body)?.['@odata.nextLink']) });
}
