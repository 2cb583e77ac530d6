import type { Examples } from './examples.ts';

export const ITALIAN: Examples = {
  'minimum-password-age': `
    ho cambiato la password oggi e non me la fa cambiare di nuovo
    cambiata ieri, non posso cambiarla un'altra volta
    validità minima della password di un giorno
    l'ho cambiata stamattina e oggi non me la fa cambiare di nuovo
    si può cambiare solo una volta al giorno
    validità minima della password
  `,
  'password-history': `
    questa password l'ho già usata
    non posso riutilizzare una vecchia password
    uguale a una delle ultime password
    non posso riusare la vecchia password
    dice che l'ho già usata
  `,
  'password-complexity': `
    password troppo corta
    vuole una maiuscola, un numero e un carattere speciale
    non soddisfa i requisiti di complessità
    troppo corta, servono dodici caratteri
    manca una maiuscola e un numero
  `,
  'password-policy-violation': `
    la password non rispetta i criteri aziendali
    i criteri locali rifiutano qualsiasi password
    non soddisfa i requisiti di lunghezza, complessità, validità o cronologia
    non rispetta i criteri password dell'azienda
    rifiuta tutte le password per la policy
  `,
  'banned-password': `
    password troppo facile da indovinare
    contiene una parola vietata
    nell'elenco delle password escluse
    non conforme ai criteri fuzzy
    troppo facile da indovinare
  `,
  'wrong-current-password': `
    la vecchia password non è corretta
    non accetta la password attuale quando la cambio
    dice che la password attuale è sbagliata
    la vecchia sarebbe sbagliata ma ci accedo
  `,
  'account-disabled': `
    il mio account è disabilitato
    utente disabilitato in AD
    l'account è disabilitato nell'AD locale
  `,
  'account-locked': `
    il mio account è bloccato
    troppe password sbagliate, account bloccato
    sbloccare il mio account per favore
    account bloccato per troppi tentativi
    sono bloccato fuori
  `,
  'smart-lockout-cloud': `
    sbloccato in AD ma ancora bloccato in Office 365
    account temporaneamente bloccato per impedirne l'uso non autorizzato
    bloccato temporaneamente nel cloud
  `,
  'guest-user': `
    utente ospite esterno non può reimpostare la password
    utente guest di un'altra azienda
  `,
  'sspr-not-enabled-for-user': `
    non è membro di un gruppo abilitato per la reimpostazione
    il mio account non è abilitato alla reimpostazione della password
    i colleghi possono reimpostarla da soli, io no, il mio account non è abilitato
    l'amministratore non ha configurato il mio account per la reimpostazione
  `,
  'sspr-disabled-tenant': `
    la reimpostazione della password è disattivata nella nostra organizzazione
    l'amministratore non ha abilitato la reimpostazione
    la reimpostazione è disattivata per tutta l'organizzazione
  `,
  'licence-missing': `
    mancano le licenze necessarie
    l'utente non ha una licenza premium
    mancano le licenze nell'organizzazione
  `,
  'not-registered': `
    non mi sono mai registrato per la reimpostazione
    nessun telefono o indirizzo registrato
    sono nuova, non ho mai inserito cellulare né mail
    mancano informazioni nel mio account
    non mi sono mai registrato per il recupero
  `,
  'not-enough-methods': `
    un solo metodo registrato e ne chiede due
    manca un secondo metodo di verifica
    servono due metodi e ne ho solo uno
  `,
  'contact-info-malformed': `
    numero di telefono in formato errato nella directory
    manca il prefisso internazionale
    il numero in rubrica è senza prefisso internazionale
    numero senza +39, SMS non parte
  `,
  'phone-mismatch': `
    il numero inserito non corrisponde a quello registrato
    numero di telefono errato
  `,
  'lost-verification-device': `
    ho perso il telefono
    ho cambiato numero e il codice arriva su quello vecchio
    non ho più accesso alla mail alternativa
    ho perso il telefono e il codice arriva lì
    ho cambiato numero e il codice va al vecchio
  `,
  'verification-code-not-received': `
    non ricevo il codice via sms
    il codice di verifica non arriva
    non ricevo la chiamata
    non arriva il codice via SMS
    la mail di verifica non arriva, nemmeno nello spam
  `,
  throttled: `
    troppi tentativi, attendere 24 ore
    hai provato a verificare l'account troppe volte
    troppi tentativi, aspettare 24 ore
  `,
  'browser-cookies-disabled': `
    i cookie sono disabilitati nel browser
  `,
  'unlock-option-not-available': `
    voglio solo sbloccare ma l'opzione non c'è
  `,
  'windows-logon-screen-config': `
    reimposta password nella schermata di accesso di Windows non fa nulla
    manca reimposta password nella schermata di accesso di Windows
    clic su reimposta password nella schermata di blocco e torna alla stessa
  `,
  'writeback-disabled': `
    il writeback delle password non è abilitato
    la password è gestita nell'ambiente locale
  `,
  'writeback-connectivity': `
    problema di connessione con l'ambiente locale
    il firewall blocca il server Connect
    problemi di connettività con l'organizzazione
  `,
  'writeback-service-down': `
    il servizio ADSync è fermo
    il servizio di writeback non si avvia
    il writeback non funziona più dopo l'aggiornamento
  `,
  'ad-permissions': `
    l'account MSOL non ha le autorizzazioni sulla OU
    l'account MSOL non ha i permessi per reimpostare
  `,
  'password-not-synced-yet': `
    cambiata sul pc pochi minuti fa, il cloud accetta ancora la vecchia
    cambiata in AD ma Office vuole ancora la vecchia
    il portatile vuole la password vecchia
  `,
  'cloud-policy-mismatch': `
    accettata in AD ma rifiutata dal cloud
  `,
  'user-cannot-change-password': `
    è spuntata la casella l'utente non può cambiare la password
  `,
  'protected-group': `
    falliscono solo gli amministratori di dominio, adminCount 1
  `,
  'federated-user': `
    dominio federato con ADFS
  `,
  'admin-two-gate-policy': `
    come amministratore mi chiede due metodi
  `,
  'admin-role-missing': `
    non ho il ruolo per reimpostare gli altri
    non ho i permessi, pulsante grigio
  `,
  'method-not-allowed': `
    l'app non compare tra le opzioni
  `,
  'writeback-unsupported-path': `
    reimpostata dal centro di amministrazione e in AD resta la vecchia
  `,
  'service-outage': `
    disservizio di Microsoft
  `,
  'no-failure': `
    risolto, sono riuscito ad accedere
    tutto a posto, la nuova password funziona
  `,
  undetermined: `
    non riesco a reimpostare la password
    la reimpostazione non funziona
    ho dimenticato la password
    esce un errore
    non riesco ad accedere al mio account
    errore durante il cambio, non ricordo il messaggio
    non mi lascia reimpostare
    non mi fa cambiare la password
    non accetta la mia password
    errore durante la reimpostazione
    la reimpostazione fallisce
    non riesco a cambiare la password
    la mia password non funziona
    problema con la password
    mi dà errore
    il cambio non va
  `,
  'out-of-scope': `
    la stampante non stampa
    outlook chiede sempre di accedere
    come configuro authenticator sul nuovo telefono
    il wifi non funziona
    la vpn cade
    come abilito la reimpostazione self-service
    password della banca
    la VPN non si connette
    configurare Authenticator sul nuovo iPhone
    casella condivisa
    risposta automatica fuori sede
    il computer è lento
    quanto costa una licenza
    il firewall blocca un sito
  `,
  greeting: `
    ciao buongiorno
    grazie mille
    sono fuori ufficio fino a lunedì
    ci sono novità
    ci sono novità sul mio ticket
    buon pomeriggio
    grazie per l'aiuto
  `,
};
