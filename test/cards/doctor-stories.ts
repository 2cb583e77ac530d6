import type { Card, Reader } from '../../src/cards/card.ts';
import { doctor, doctorNote } from '../../src/cards/doctor.ts';
import { type CheckKind, checked, OUTCOMES } from '../../src/desk/checkup.ts';

const ROLE_ID = 'b0afded3-3588-46d8-8b3d-9842eff778da';

/** The card of a checkup: all in order, every way in which it is not, and foreign words in it. */
export function doctorStories(
  reader: Reader,
  hostile: string,
): readonly { readonly name: string; readonly build: () => Card }[] {
  return [
    { name: 'doctor', build: () => doctor({ results: inOrder() }, reader) },
    {
      name: 'doctor-hostile',
      build: () =>
        doctor(
          {
            results: [
              checked('storage', 'unusable', { file: hostile, why: hostile, fix: hostile }),
              checked('policy', 'long-minimum-age', { name: hostile, hours: 720 }, hostile),
              checked('permission', 'refused', {
                ...{ name: 'AuditLog.Read.All', roleId: ROLE_ID },
                lost: ['attempts', 'registration'],
              }),
              checked('clock', 'wrong', { minutes: 12, direction: 'fast' }),
              checked('space', 'enough', { megabytes: 81_920 }),
            ],
          },
          reader,
        ),
    },
    { name: 'doctor-looking', build: () => doctorNote({ what: 'looking' }, reader) },
    { name: 'doctor-refused', build: () => doctorNote({ what: 'refused' }, reader) },
  ];
}

function inOrder() {
  return (Object.keys(OUTCOMES) as CheckKind[]).flatMap((kind) =>
    Object.entries(OUTCOMES[kind])
      .filter(([, level]) => level === 'ok')
      .slice(0, 1)
      .map(([outcome, level]) => ({
        ...{ kind, outcome, level },
        data: { name: 'User.Read.All', megabytes: 81_920, minutes: 4, at: '2026-11-20T08:14:55Z' },
      })),
  );
}
