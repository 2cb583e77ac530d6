import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.de-de); the wording of the live page is not
 * confirmed. Those on protected groups, federation and guests, and the variants with "derzeit", are in its manner and were
 * not found in print.
 */
export const GERMAN_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'Sie können Ihr Kennwort derzeit nicht zurücksetzen, da Ihr Administrator die Kennwortzurücksetzung für Ihre Organisation deaktiviert hat.',
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil Ihr Administrator das Zurücksetzen von Kennwörtern für Ihre Organisation deaktiviert hat.',
    'Wir haben festgestellt, dass die Kennwortzurücksetzung von Ihrem Administrator nicht aktiviert wurde.',
    'Die Kennwortzurücksetzung ist für das Verzeichnis nicht aktiviert.',
  ],
  'writeback-not-enabled': [
    'Sie können Ihr Kennwort derzeit nicht zurücksetzen, da Ihr Administrator einen für Ihre Organisation erforderlichen Dienst nicht aktiviert hat.',
    'Das Kennwort des Benutzers wird lokal verwaltet. Sie können das Kennwortrückschreiben aktivieren, um dieses Problem zu beheben.',
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil Ihr Administrator einen notwendigen Dienst für Ihre Organisation nicht aktiviert hat.',
    'Wir haben festgestellt, dass das Kennwortrückschreiben nicht aktiviert wurde.',
  ],
  'sspr-policy-not-set': [
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil Ihr Administrator das Zurücksetzen von Kennwörtern für Ihre Organisation nicht konfiguriert hat.',
    'Ihre Organisation hat keine Richtlinie zur Kennwortzurücksetzung definiert.',
  ],
  'licence-missing-organisation': [
    'Sie können Ihr Kennwort derzeit nicht zurücksetzen, da in Ihrer Organisation erforderliche Lizenzen fehlen.',
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil Ihrer Organisation die erforderlichen Lizenzen fehlen.',
    'Ihre Organisation besitzt nicht die erforderlichen Lizenzen zum Zurücksetzen von Kennwörtern.',
  ],
  'not-in-scope-group': [
    'Sie können Ihr Kennwort derzeit nicht zurücksetzen, da Ihr Administrator Ihr Konto nicht für die Verwendung der Kennwortzurücksetzung konfiguriert hat.',
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil Ihr Administrator die Verwendung der Kennwortzurücksetzung nicht für Ihr Konto konfiguriert hat.',
    'Sie sind nicht Mitglied einer für die Kennwortzurücksetzung aktivierten Gruppe.',
  ],
  'not-enough-methods': [
    'Sie können Ihr Kennwort derzeit nicht zurücksetzen, da für Ihr Konto erforderliche Informationen fehlen.',
    'Sie können Ihr Kennwort zurzeit nicht zurücksetzen, weil notwendige Informationen für Ihr Konto fehlen.',
    'Zusätzliche Sicherheitsinformationen sind erforderlich, um Ihr Kennwort zurückzusetzen.',
    'für den Benutzer ist nur ein einzelner Kontaktdatensatz hinterlegt, und die Richtlinie schreibt zwei Überprüfungsmethoden vor.',
  ],
  'onprem-admin-action-required': [
    'Ihre Organisation hat die lokale Konfiguration für die Kennwortzurücksetzung nicht ordnungsgemäß eingerichtet.',
    'Wir können Ihr Kennwort aufgrund eines Problems mit der Konfiguration der Kennwortzurücksetzung in Ihrer Organisation zurzeit nicht zurücksetzen.',
    'Wir können Ihr Kennwort aufgrund eines Fehlers in Ihrer lokalen Konfiguration nicht zurücksetzen.',
  ],
  'onprem-connectivity': [
    'Wir können Ihr Kennwort aufgrund von Konnektivitätsproblemen mit Ihrer Organisation zurzeit nicht zurücksetzen.',
    'Wir können Ihr Kennwort aufgrund einer schlechten Verbindung mit Ihrer lokalen Umgebung nicht zurücksetzen.',
  ],
  'feature-not-enabled': [
    'Ihr Administrator hat die Verwendung dieses Features für Sie nicht aktiviert.',
  ],
  'error-processing-request': ['Beim Verarbeiten der Anforderung ist ein Fehler aufgetreten.'],
  'code-not-received': [
    'Der Benutzer erhält keine SMS oder keinen Telefonanruf für die Kennwortzurücksetzung.',
    'Der Benutzer erhält keine E-Mail für die Kennwortzurücksetzung.',
  ],
  'licence-missing-user': ['Dem Benutzer ist keine Azure AD-Lizenz zugewiesen.'],
  'contact-info-malformed': [
    'für den Benutzer wurden nicht alle oder fehlerhafte Authentifizierungsinformationen konfiguriert.',
  ],
  'contact-failed': [
    'der Benutzer ist ordnungsgemäß konfiguriert, kann aber nicht kontaktiert werden.',
  ],
  'admin-two-gate': [
    'Ich habe eine Richtlinie für die Kennwortzurücksetzung eingerichtet, aber wenn ein Administrator die Kennwortzurücksetzung verwendet, wird diese Richtlinie nicht angewendet.',
  ],
  throttled: [
    'Der Benutzer wird daran gehindert, ein Kennwort innerhalb eines Tages zu oft zurückzusetzen.',
  ],
  'phone-mismatch': [
    'Der Benutzer erhält bei der Überprüfung seiner Telefonnummer eine Fehlermeldung.',
  ],
  'onprem-policy-refused': [
    'Das Kennwort entspricht nicht der lokalen Active Directory-Kennwortrichtlinie.',
  ],
  'password-easily-guessed': [
    'Das verwendete Kennwort ist in der Liste gesperrter Kennwörter enthalten und kann nicht verwendet werden.',
  ],
  'privileged-account-denied': [
    'Sie gehören einer geschützten lokalen Active Directory-Gruppe an und können SSPR und Kennwortrückschreiben nicht verwenden, um Ihr lokales Kennwort zurückzusetzen.',
    'Mitglieder geschützter Gruppen können ihr Kennwort nicht mit SSPR und Kennwortrückschreiben zurücksetzen.',
  ],
  'federated-password': [
    'Das Ändern von Benutzerkennwörtern für Verbunddomänen wird nicht unterstützt. In diesem Fall müssen Sie das Benutzerkennwort im lokalen Active Directory ändern.',
  ],
  'reset-in-home-directory': [
    'Wenn Ihr Mandant nicht das Basisverzeichnis für einen Benutzer ist, können Sie sein Kennwort nicht zurücksetzen.',
  ],
};
