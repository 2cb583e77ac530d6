/** Administrators prove who they are in two ways (entra.md 6.1). */
export const REQUIRED_OF_ADMINISTRATORS = 2;

/**
 * What each registered method counts as for a reset, by its name in userRegistrationDetails. Passkeys,
 * Windows Hello and temporary access passes sign people in but do not reset (entra.md 6.3).
 */
const KIND: Readonly<Record<string, string>> = {
  email: 'email',
  mobilePhone: 'mobile phone',
  alternateMobilePhone: 'mobile phone',
  officePhone: 'office phone',
  microsoftAuthenticatorPush: 'app',
  softwareOneTimePasscode: 'app',
  securityQuestion: 'questions',
};

/** How many ways to prove identity these methods give a person who resets. */
export function countForReset(methods: readonly string[]): number {
  return new Set(methods.flatMap((method) => KIND[method] ?? [])).size;
}

/** The same for an administrator, who may not use security questions. */
export function countForAdministrators(methods: readonly string[]): number {
  return countForReset(methods.filter((method) => KIND[method] !== 'questions'));
}
