import type { Examples } from './examples.ts';

export const ITALIAN: Examples = {
  'minimum-password-age': `
    ho cambiato la password oggi e non me la fa cambiare di nuovo
    cambiata ieri, non posso cambiarla un'altra volta
    validità minima della password di un giorno
    l'ho cambiata stamattina e oggi non me la fa cambiare di nuovo
    si può cambiare solo una volta al giorno
    validità minima della password
    l'ho cambiata due ore fa e ora ne voglio mettere un'altra, le rifiuta tutte
    ieri il supporto me ne ha data una e oggi non mi fa mettere la mia, bisogna aspettare un giorno?
    due cambi nello stesso giorno non si possono fare?
    l'ho dovuta cambiare stamattina, qualcuno guardava, ora voglio cambiarla ancora e non me lo permette
  `,
  'password-history': `
    questa password l'ho già usata
    non posso riutilizzare una vecchia password
    uguale a una delle ultime password
    non posso riusare la vecchia password
    dice che l'ho già usata
    si ricorda le ultime 12
  `,
  'password-complexity': `
    password troppo corta
    vuole una maiuscola, un numero e un carattere speciale
    non soddisfa i requisiti di complessità
    troppo corta, servono dodici caratteri
    manca una maiuscola e un numero
    nella nuova password c'è il mio nome utente e non va bene
    pochi caratteri, ce ne vogliono almeno quattordici
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
    fornitore invitato con gmail, reset impossibile
  `,
  'sspr-not-enabled-for-user': `
    non è membro di un gruppo abilitato per la reimpostazione
    il mio account non è abilitato alla reimpostazione della password
    i colleghi possono reimpostarla da soli, io no, il mio account non è abilitato
    l'amministratore non ha configurato il mio account per la reimpostazione
    non faccio parte del gruppo autorizzato a reimpostare
    soltanto per me dice account non abilitato alla reimpostazione
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
    scaduta la prova P1, nessuno riesce più a reimpostare
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
    adesso vuole due prove, io avevo messo solo il cellulare
  `,
  'contact-info-malformed': `
    numero di telefono in formato errato nella directory
    manca il prefisso internazionale
    il numero in rubrica è senza prefisso internazionale
    numero senza +39, SMS non parte
    il mio cellulare in AD è senza +39 e con gli spazi
  `,
  'phone-mismatch': `
    il numero inserito non corrisponde a quello registrato
    numero di telefono errato
    scrivo il mio cellulare e dice che non è quello salvato
  `,
  'lost-verification-device': `
    ho perso il telefono
    ho cambiato numero e il codice arriva su quello vecchio
    non ho più accesso alla mail alternativa
    ho perso il telefono e il codice arriva lì
    ho cambiato numero e il codice va al vecchio
    nuova sim, il codice continua ad andare al numero di prima
  `,
  'verification-code-not-received': `
    non ricevo il codice via sms
    il codice di verifica non arriva
    non ricevo la chiamata
    non arriva il codice via SMS
    la mail di verifica non arriva, nemmeno nello spam
    aspetto il codice da mezz'ora
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
    writeback password spento
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
    il servizio ADSync sul server di sincronizzazione è fermo e falliscono tutti i reset
  `,
  'ad-permissions': `
    l'account MSOL non ha le autorizzazioni sulla OU
    l'account MSOL non ha i permessi per reimpostare
  `,
  'password-not-synced-yet': `
    cambiata sul pc pochi minuti fa, il cloud accetta ancora la vecchia
    cambiata in AD ma Office vuole ancora la vecchia
    il portatile vuole la password vecchia
    la password è stata aggiornata ma i server hanno bisogno di un po' di tempo
  `,
  'cloud-policy-mismatch': `
    accettata in AD ma rifiutata dal cloud
    AD locale l'ha accettata, Entra no, adesso l'utente ne ha due diverse
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
    perché agli admin chiede due metodi e agli altri uno?
  `,
  'admin-role-missing': `
    non ho il ruolo per reimpostare gli altri
    non ho i permessi, pulsante grigio
    ho il ruolo di amministratore password ma non posso reimpostare un amministratore globale
    autorizzazioni insufficienti per reimpostare la password di questo utente
  `,
  'method-not-allowed': `
    l'app non compare tra le opzioni
    le domande di sicurezza non ci sono più
    volevo usare l'app, mi propone solo l'SMS
  `,
  'writeback-unsupported-path': `
    reimpostata dal centro di amministrazione e in AD resta la vecchia
    reimpostata dall'interfaccia di amministrazione di Microsoft 365, su Windows vale ancora la vecchia
  `,
  'service-outage': `
    disservizio di Microsoft
    Microsoft è giù? non riesce nessuno
  `,
  'password-filter': `
    abbiamo un filtro password di terze parti sui controller di dominio che la rifiuta
  `,
  'user-not-found-onprem': `
    utente cancellato in AD ma ancora presente nel cloud, oggetto non trovato
  `,
  'out-of-password-sync-scope': `
    la OU non è nell'ambito della sincronizzazione delle password
  `,
  'server-clock-skew': `
    l'orologio del server Connect è indietro di dieci minuti
  `,
  'dc-unreachable': `
    impossibile contattare il controller di dominio
  `,
  'inheritance-disabled': `
    ereditarietà delle autorizzazioni disattivata sull'utente
  `,
  'no-failure': `
    risolto, sono riuscito ad accedere
    tutto a posto, la nuova password funziona
    password cambiata, potete chiudere
    reimpostazione completata correttamente
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
    aiuto con la password per favore
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
    mi serve l'accesso alla cartella vendite
  `,
  greeting: `
    ciao buongiorno
    grazie mille
    sono fuori ufficio fino a lunedì
    ci sono novità
    ci sono novità sul mio ticket
    buon pomeriggio
    grazie per l'aiuto
    si sa qualcosa della mia richiesta?
  `,
};
