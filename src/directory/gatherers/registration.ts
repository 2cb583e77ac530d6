import type { Registration } from '../../diagnosis/evidence.ts';
import { found, missing, type Piece } from '../../diagnosis/piece.ts';
import { URGENCY } from '../budget.ts';
import type { Gatherer } from '../gatherer.ts';
import { defined, flag, object, text, texts } from '../json.ts';
import { MINUTE } from '../look-up.ts';
import { AUDIT_LOG_READ } from '../permission.ts';
import { pieceOf } from '../reply.ts';

/** Whether the person may reset and has registered for it. The report is up to a few hours old. */
export const registration: Gatherer<'registration'> = {
  evidence: 'registration',
  permission: {
    ...AUDIT_LOG_READ,
    optional: false,
    purpose:
      'Reads the registration report: enabled for reset, registered, methods, administrator.',
    without: 'Whether the person may reset and has registered for it is unknown.',
  },
  async gather(errand) {
    const { userId } = errand;
    const indexed = await errand.indexed((index) => index.registrationOf?.(userId));
    if (indexed) return indexed;
    return errand.recall('report', `registration ${userId}`, 10 * MINUTE, async () => {
      const path = `/reports/authenticationMethods/userRegistrationDetails/${userId}`;
      const reply = await errand.report({ method: 'GET', path }, URGENCY.registration);
      const piece = pieceOf(reply, AUDIT_LOG_READ);
      return piece.found ? readRegistration(piece.value) : piece;
    });
  },
};

export function readRegistration(body: unknown): Piece<Registration> {
  const details = object(body);
  if (!details || !('isSsprRegistered' in details || 'methodsRegistered' in details)) {
    return missing('unreadable');
  }
  const value = defined<Registration>({
    isAdmin: flag(details.isAdmin),
    isSsprEnabled: flag(details.isSsprEnabled),
    isSsprRegistered: flag(details.isSsprRegistered),
    isSsprCapable: flag(details.isSsprCapable),
    methodsRegistered: texts(details.methodsRegistered),
  });
  return found(value, text(details.lastUpdatedDateTime));
}
