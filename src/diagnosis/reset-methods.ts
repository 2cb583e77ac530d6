/** Administrators prove who they are in two ways (Microsoft: concept-sspr-policy). */
export const REQUIRED_OF_ADMINISTRATORS = 2;

/**
 * What each registered method counts as for a reset, by its name in userRegistrationDetails. Passkeys,
 * Windows Hello and temporary access passes sign people in but do not reset (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata).
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

/** The operator's names of methods by which each registered one is offered (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata). */
const OFFERED_AS: Readonly<Record<string, readonly string[]>> = {
  email: ['email'],
  mobilePhone: ['mobilePhone'],
  alternateMobilePhone: ['mobilePhone'],
  officePhone: ['officePhone'],
  microsoftAuthenticatorPush: ['mobileAppNotification', 'mobileAppCode'],
  softwareOneTimePasscode: ['mobileAppCode'],
  securityQuestion: ['securityQuestions'],
};

/** Those of the registered methods that the organisation offers on its reset page. */
export function offeredOf(methods: readonly string[], offered: readonly string[]): string[] {
  return methods.filter((method) => OFFERED_AS[method]?.some((name) => offered.includes(name)));
}
