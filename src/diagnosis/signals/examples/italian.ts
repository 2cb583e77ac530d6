import type { Examples } from './examples.ts';

export const ITALIAN: Examples = {
  'minimum-password-age': `
    ho cambiato la password oggi e non me la fa cambiare di nuovo
    cambiata ieri, non posso cambiarla un'altra volta
    validità minima della password di un giorno
  `,
  'password-history': `
    questa password l'ho già usata
    non posso riutilizzare una vecchia password
    uguale a una delle ultime password
  `,
  'password-complexity': `
    password troppo corta
    vuole una maiuscola, un numero e un carattere speciale
    non soddisfa i requisiti di complessità
  `,
  'password-policy-violation': `
    la password non rispetta i criteri aziendali
    i criteri locali rifiutano qualsiasi password
    non soddisfa i requisiti di lunghezza, complessità, validità o cronologia
  `,
  'banned-password': `
    password troppo facile da indovinare
    contiene una parola vietata
    nell'elenco delle password escluse
    non conforme ai criteri fuzzy
  `,
  'wrong-current-password': `
    la vecchia password non è corretta
    non accetta la password attuale quando la cambio
  `,
  'account-disabled': `
    il mio account è disabilitato
    utente disabilitato in AD
  `,
  'account-locked': `
    il mio account è bloccato
    troppe password sbagliate, account bloccato
    sbloccare il mio account per favore
  `,
  'smart-lockout-cloud': `
    sbloccato in AD ma ancora bloccato in Office 365
    account temporaneamente bloccato per impedirne l'uso non autorizzato
  `,
  'guest-user': `
    utente ospite esterno non può reimpostare la password
  `,
  'sspr-not-enabled-for-user': `
    non è membro di un gruppo abilitato per la reimpostazione
    il mio account non è abilitato alla reimpostazione della password
  `,
  'sspr-disabled-tenant': `
    la reimpostazione della password è disattivata nella nostra organizzazione
    l'amministratore non ha abilitato la reimpostazione
  `,
  'licence-missing': `
    mancano le licenze necessarie
    l'utente non ha una licenza premium
  `,
  'not-registered': `
    non mi sono mai registrato per la reimpostazione
    nessun telefono o indirizzo registrato
  `,
  'not-enough-methods': `
    un solo metodo registrato e ne chiede due
    manca un secondo metodo di verifica
  `,
  'contact-info-malformed': `
    numero di telefono in formato errato nella directory
    manca il prefisso internazionale
  `,
  'phone-mismatch': `
    il numero inserito non corrisponde a quello registrato
    numero di telefono errato
  `,
  'lost-verification-device': `
    ho perso il telefono
    ho cambiato numero e il codice arriva su quello vecchio
    non ho più accesso alla mail alternativa
  `,
  'verification-code-not-received': `
    non ricevo il codice via sms
    il codice di verifica non arriva
    non ricevo la chiamata
  `,
  throttled: `
    troppi tentativi, attendere 24 ore
    hai provato a verificare l'account troppe volte
  `,
  'browser-cookies-disabled': `
    i cookie sono disabilitati nel browser
  `,
  'unlock-option-not-available': `
    voglio solo sbloccare ma l'opzione non c'è
  `,
  'windows-logon-screen-config': `
    reimposta password nella schermata di accesso di Windows non fa nulla
  `,
  'writeback-disabled': `
    il writeback delle password non è abilitato
    la password è gestita nell'ambiente locale
  `,
  'writeback-connectivity': `
    problema di connessione con l'ambiente locale
    il firewall blocca il server Connect
  `,
  'writeback-service-down': `
    il servizio ADSync è fermo
    il servizio di writeback non si avvia
  `,
  'ad-permissions': `
    l'account MSOL non ha le autorizzazioni sulla OU
  `,
  'password-not-synced-yet': `
    cambiata sul pc pochi minuti fa, il cloud accetta ancora la vecchia
  `,
  undetermined: `
    non riesco a reimpostare la password
    la reimpostazione non funziona
    ho dimenticato la password
    esce un errore
  `,
  'out-of-scope': `
    la stampante non stampa
    outlook chiede sempre di accedere
    come configuro authenticator sul nuovo telefono
    il wifi non funziona
    la vpn cade
  `,
  greeting: `
    ciao buongiorno
    grazie mille
    sono fuori ufficio fino a lunedì
    ci sono novità
  `,
};
