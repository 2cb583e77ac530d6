import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.it-it); the wording of the live page is not confirmed.
 */
export const ITALIAN_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    "Non è possibile reimpostare la password in questo momento perché l'amministratore ha disabilitato la reimpostazione delle password per l'organizzazione.",
    "è stato rilevato che la reimpostazione della password non è stata abilitata dall'amministratore.",
    'La directory non è abilitata per la reimpostazione della password.',
  ],
  'writeback-not-enabled': [
    "Non è possibile reimpostare la password in questo momento perché l'amministratore non ha abilitato un servizio necessario per l'organizzazione.",
    'è stato rilevato che il writeback delle password non è abilitato.',
  ],
  'sspr-policy-not-set': [
    "Non è possibile reimpostare la password in questo momento perché l'amministratore non ha configurato la reimpostazione delle password per l'organizzazione.",
    "L'organizzazione non ha definito criteri di reimpostazione della password.",
  ],
  'licence-missing-organisation': [
    "Non è possibile reimpostare la password in questo momento perché alcune licenze necessarie non sono presenti nell'organizzazione.",
    "L'organizzazione non ha le licenze necessarie per la reimpostazione della password.",
  ],
  'not-in-scope-group': [
    "Non è possibile reimpostare la password in questo momento perché l'amministratore non ha configurato l'account per l'uso della reimpostazione della password.",
    'Non si è membri di un gruppo abilitato per la reimpostazione della password.',
  ],
  'not-enough-methods': [
    "Non è possibile reimpostare la password in questo momento perché l'account non include alcune informazioni necessarie.",
    'Per reimpostare la password sono necessarie informazioni di sicurezza aggiuntive.',
    "per l'utente è archiviato un solo metodo di contatto mentre i criteri sono impostati in modo da richiedere due metodi di verifica.",
  ],
  'onprem-admin-action-required': [
    "Non è possibile reimpostare la password in questo momento a causa di un problema con la configurazione della reimpostazione delle password dell'organizzazione.",
    'Non è possibile reimpostare la password a causa di un errore nella configurazione locale.',
  ],
  'onprem-connectivity': [
    "Non è possibile reimpostare la password in questo momento a causa di problemi di connettività con l'organizzazione.",
    "non è possibile reimpostare la password a causa di una connessione di qualità scadente con l'ambiente locale.",
  ],
  'feature-not-enabled': [
    "L'amministratore non ha abilitato l'utente all'uso di questa funzionalità.",
  ],
  'error-processing-request': ["Si è verificato un errore durante l'elaborazione della richiesta."],
  'code-not-received': [
    "L'utente non riceve mai un SMS o una telefonata per la reimpostazione della password.",
    "L'utente non riceve mai il messaggio di posta elettronica relativo alla reimpostazione della password.",
  ],
  throttled: [
    "All'utente viene impedito di provare a reimpostare la password troppe volte in uno stesso giorno.",
  ],
  'licence-missing-user': ["L'utente non dispone di una licenza Azure AD assegnata."],
  'contact-info-malformed': [
    "le informazioni di autenticazione dell'utente sono mancanti o errate.",
  ],
  'contact-failed': [
    "non è possibile contattare l'utente anche se questo è configurato correttamente.",
  ],
  'admin-two-gate': [
    'Ho impostato un criterio di reimpostazione della password, ma quando un account amministratore usa la reimpostazione della password, il criterio non viene applicato.',
  ],
  'phone-mismatch': ["L'utente visualizza un errore quando convalida il numero di telefono."],
  'onprem-policy-refused': [
    'La password non soddisfa i criteri di Active Directory password locali.',
  ],
  'password-easily-guessed': [
    "La password usata viene visualizzata nell'elenco delle password escluse e non può essere usata.",
  ],
};
