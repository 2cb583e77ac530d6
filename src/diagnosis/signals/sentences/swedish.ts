import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.sv-se), with the grammar of its machine translation
 * put right; the wording of the live page is not confirmed.
 */
export const SWEDISH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'du kan inte återställa ditt lösenord just nu eftersom din administratör har inaktiverat återställning av lösenord för din organisation.',
    'Vi har upptäckt att lösenordsåterställning inte har aktiverats av administratören.',
    'Katalogen är inte aktiverad för lösenordsåterställning.',
  ],
  'writeback-not-enabled': [
    'du kan inte återställa ditt lösenord just nu eftersom administratören inte har aktiverat en tjänst som är nödvändig för din organisation.',
    'Vi har upptäckt att tillbakaskrivning av lösenord inte har aktiverats.',
  ],
  'sspr-policy-not-set': [
    'du kan inte återställa ditt lösenord just nu eftersom administratören inte har konfigurerat återställning av lösenord för din organisation.',
    'Din organisation har inte definierat en princip för återställning av lösenord.',
  ],
  'licence-missing-organisation': [
    'du kan inte återställa ditt lösenord just nu eftersom nödvändiga licenser saknas i din organisation.',
    'Din organisation har inte licenserna som krävs för att utföra återställning av lösenord.',
  ],
  'not-in-scope-group': [
    'du kan inte återställa ditt lösenord just nu eftersom administratören inte har konfigurerat ditt konto för återställning av lösenord.',
    'Du är inte medlem i en grupp som har aktiverats för återställning av lösenord.',
  ],
  'not-enough-methods': [
    'du kan inte återställa ditt lösenord just nu eftersom det saknas nödvändig information från ditt konto.',
    'Ytterligare säkerhetsinformation behövs för att återställa ditt lösenord.',
    'användaren har bara en kontaktuppgift när principen kräver två verifieringsmetoder.',
  ],
  'onprem-admin-action-required': [
    'Din organisation har inte konfigurerat den lokala konfigurationen för lösenordsåterställning korrekt.',
    'vi kan inte återställa ditt lösenord just nu på grund av ett problem med din organisations konfiguration av lösenordsåterställning.',
    'Vi kan inte återställa ditt lösenord på grund av ett fel i din lokala konfiguration.',
  ],
  'onprem-connectivity': [
    'vi kan inte återställa ditt lösenord just nu på grund av anslutningsproblem till din organisation.',
    'Vi kan inte återställa lösenordet på grund av dålig anslutning till din lokala miljö.',
  ],
  'feature-not-enabled': [
    'Administratören har inte aktiverat dig för att använda den här funktionen.',
  ],
  'error-processing-request': [
    'Det finns ett fel vid bearbetning av begäran.',
    'Ett fel uppstod när begäran bearbetades.',
  ],
  'onprem-policy-refused': [
    'Lösenordet uppfyller inte den lokala Active Directory-lösenordsprincipen.',
  ],
  'password-easily-guessed': [
    'Lösenordet som användes visas i listan med förbjudna lösenord och kan inte användas.',
  ],
  'code-not-received': [
    'Användaren får aldrig SMS eller telefonsamtal för lösenordsåterställning.',
    'Användaren får aldrig e-postmeddelandet för lösenordsåterställning.',
  ],
  'phone-mismatch': ['Användaren ser ett fel vid validering av sitt telefonnummer.'],
  'licence-missing-user': ['Användaren har ingen Azure AD-licens tilldelad.'],
  'contact-info-malformed': [
    'användaren saknar autentiseringsinformation eller har felformaterad autentiseringsinformation.',
  ],
  'contact-failed': ['användaren är korrekt konfigurerad, men användaren kan inte kontaktas.'],
  'admin-two-gate': [
    'Jag har angett en princip för lösenordsåterställning, men när ett administratörskonto använder lösenordsåterställning tillämpas inte principen.',
  ],
  throttled: [
    'Användaren nekas ett försök att återställa lösenordet för många gånger under en dag.',
  ],
};
