import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.nl-nl), with the grammar of its machine translation
 * put right; the wording of the live page is not confirmed.
 */
export const DUTCH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat uw beheerder wachtwoord opnieuw instellen voor uw organisatie heeft uitgeschakeld.',
    'Er is vastgesteld dat wachtwoord opnieuw instellen niet is ingeschakeld door uw beheerder.',
  ],
  'writeback-not-enabled': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder een service die nodig is voor uw organisatie niet heeft ingeschakeld.',
    'Er is vastgesteld dat wachtwoord terugschrijven niet is ingeschakeld.',
  ],
  'sspr-policy-not-set': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder wachtwoord opnieuw instellen niet heeft geconfigureerd voor uw organisatie.',
    'Uw organisatie heeft een beleid voor wachtwoord opnieuw instellen niet gedefinieerd.',
  ],
  'licence-missing-organisation': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat de vereiste licenties ontbreken in uw organisatie.',
    'Uw organisatie beschikt niet over de vereiste licenties om het wachtwoord opnieuw te kunnen instellen.',
  ],
  'not-in-scope-group': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder uw account niet heeft geconfigureerd voor het gebruik van wachtwoord opnieuw instellen.',
    'U bent niet lid van een groep die voor wachtwoord opnieuw instellen is ingeschakeld.',
  ],
  'not-enough-methods': [
    'U kunt het wachtwoord op dit moment niet herstellen omdat de benodigde informatie ontbreekt in uw account.',
    'Aanvullende beveiligingsgegevens zijn nodig om uw wachtwoord opnieuw in te stellen.',
  ],
  'onprem-admin-action-required': [
    'We kunnen het wachtwoord op dit moment niet herstellen vanwege een probleem met de configuratie van wachtwoord opnieuw instellen van uw organisatie.',
    'We kunnen uw wachtwoord niet opnieuw instellen vanwege een fout in uw on-premises configuratie.',
  ],
  'onprem-connectivity': [
    'We kunnen het wachtwoord op dit moment niet herstellen vanwege verbindingsproblemen met uw organisatie.',
    'We kunnen uw wachtwoord vanwege een slechte verbinding met uw on-premises omgeving niet opnieuw instellen.',
  ],
  'feature-not-enabled': ['Uw beheerder heeft u niet ingeschakeld om deze functie te gebruiken.'],
  'error-processing-request': ['Er is een fout opgetreden bij het verwerken van de aanvraag.'],
  'code-not-received': [
    'De gebruiker ontvangt nooit de SMS of automatische oproep om het wachtwoord opnieuw in te stellen.',
    'De gebruiker ontvangt nooit het e-mailbericht om het wachtwoord opnieuw in te stellen.',
  ],
};
