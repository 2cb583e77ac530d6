/** How a phone number must be written to be called or texted: country code, one blank, digits (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata). */
export const PHONE_EXAMPLE = '+1 4251234567';

/** An extension may be there; it is cut off before the call. */
const PHONE = /^\+[1-9]\d{0,3} \d{4,15}(\s*x\s*\d+)?$/i;

export function isUsablePhone(number: string): boolean {
  return PHONE.test(number.trim());
}

/** Attributes of Active Directory behind contact data; the office phone of such people cannot be set in the cloud. */
export const SYNCED_FROM = { officePhone: 'telephoneNumber', mobilePhone: 'mobile' } as const;
