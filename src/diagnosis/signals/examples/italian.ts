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
    l'ho cambiata due ore fa e ne voglio un'altra, dice di aspettare domani
    Validità minima password impostata a 1 giorno nella GPO, il secondo cambio viene respinto
    l'utente si è messa una password nuova stamattina presto, qualcuno l'ha vista, e adesso ogni altra viene rifiutata fino a domani
    appena modificata e volevo già correggerla, troppo presto a quanto pare
    da noi si può cambiare solo una volta ogni 24 ore
    la password è troppo recente per essere cambiata
    Hai cambiato la password da poco, riprova più tardi
    neoassunto con password provvisoria di stamattina, non può sostituirla subito
    bisogna aspettare un giorno tra un cambio e l'altro?
    ieri sera cambiata, stamattina ne volevo un'altra e niente
    minimum password age 1, SSPR fallisce alla seconda reimpostazione nello stesso giorno
    ho condiviso per sbaglio la password nuova e oggi non posso metterne un'altra
    non è ancora passato il tempo minimo dall'ultimo cambio
    dice che devo attendere 24 ore prima di modificarla un'altra volta
    Buongiorno, ieri ho reimpostato la password e oggi vorrei cambiarla di nuovo perché l'ho detta per sbaglio a voce alta in ufficio. Qualunque cosa scriva viene rifiutata, devo aspettare un giorno?
    Se i criteri di gruppo impostano una validità minima di un giorno, l'utente non può cambiare due volte nello stesso giorno
  `,
  'password-history': `
    questa password l'ho già usata
    non posso riutilizzare una vecchia password
    uguale a una delle ultime password
    non posso riusare la vecchia password
    dice che l'ho già usata
    si ricorda le ultime 12
    è quella dell'estate scorsa e non la vuole più
    non posso tornare alla mia solita password
    alterno due password e adesso non me lo fa fare
    Non è possibile usare una password già utilizzata
    imponi cronologia password 24, l'utente vuole quella di prima
    dice che ce l'avevo già
    la nuova deve essere diversa dalla precedente, scritto in rosso
    quante vecchie password ricorda il sistema? quella di gennaio non passa
    password usata di recente, scegline un'altra
    rimetto la stessa e non accetta ripetizioni
    riusare una vecchia password è bloccato
    ricorda le ultime dodici e la sua c'è
    mi tocca inventarne una mai avuta
    Quando inserisco la nuova password mi dice che l'ho già usata in passato, ma sarà stato l'anno scorso.
  `,
  'password-complexity': `
    password troppo corta
    vuole una maiuscola, un numero e un carattere speciale
    non soddisfa i requisiti di complessità
    troppo corta, servono dodici caratteri
    manca una maiuscola e un numero
    nella nuova password c'è il mio nome utente e non va bene
    pochi caratteri, ce ne vogliono almeno quattordici
    ne servono dodici e la mia ha otto lettere
    chiede un simbolo e una minuscola
    c'è dentro il mio nome e non si può
    mancano tipi di carattere, ne vuole tre su quattro
    password troppo banale, solo lettere
    lunghezza minima 14, la sua ne ha 10
    La password contiene l'ID utente
    non deve contenere parti del nome completo
    dice corta e ho messo nove lettere
    deve avere maiuscole, minuscole, numeri e simboli
    accenti e spazi nella password non vanno
    quattro cifre come il pin, rifiutata perché debole
    non abbastanza lunga
    lunghezza e complessità non bastano secondo la pagina
  `,
  'password-policy-violation': `
    la password non rispetta i criteri aziendali
    i criteri locali rifiutano qualsiasi password
    non soddisfa i requisiti di lunghezza, complessità, validità o cronologia
    non rispetta i criteri password dell'azienda
    rifiuta tutte le password per la policy
    ho provato dieci password e i criteri aziendali le scartano tutte
    Violazione dei criteri locali
    non soddisfa i requisiti dell'organizzazione, nessun dettaglio
    OnPremisesPolicyViolation nel log di controllo, non dice quale regola
    la policy aziendale non la vuole e non spiega perché
    non rispetta i criteri di AD
    nessuna password che invento rispetta le regole della ditta
    una PSO scarta la nuova password senza dire il criterio
    SSPR risponde che i criteri password locali non sono soddisfatti
    Qualunque password io scelga compare sempre che non rispetta i criteri della mia organizzazione, ma non spiega quali.
    L'utente deve definire una password che soddisfi i requisiti dei criteri locali
  `,
  'banned-password': `
    password troppo facile da indovinare
    contiene una parola vietata
    nell'elenco delle password escluse
    non conforme ai criteri fuzzy
    troppo facile da indovinare
    scegli una password meno comune
    il nome della città con l'anno gli sembra ovvio
    Questa password contiene parole, frasi o modelli facili da indovinare
    è nell'elenco delle password vietate di Entra
    Ciao1234! è prevedibile secondo la pagina
    abbiamo visto questa password troppe volte, scegline una più difficile da indovinare
    l'elenco personalizzato di parole vietate contiene il nostro marchio
    l'agente DC di Password Protection l'ha respinta
    dice che la usano tutti
    benvenuto2026 no, troppo usata
    La password non rispetta i criteri fuzzy
    contiene un termine bloccato
    qwerty col punto esclamativo nemmeno, troppo facile
    La password usata è presente nell'elenco globale o personalizzato delle password vietate
  `,
  'wrong-current-password': `
    la vecchia password non è corretta
    non accetta la password attuale quando la cambio
    dice che la password attuale è sbagliata
    la vecchia sarebbe sbagliata ma ci accedo
    prima chiede quella attuale e dice che non è giusta
    quella che ho adesso risulta sbagliata ma ci accedo
    La password corrente immessa non è corretta
    quando la cambio il primo campo diventa rosso: password errata
    ctrl alt canc, cambia password, non riconosce la vecchia
    non riconosce la mia password in uso quando voglio modificarla
    password attuale non valida su mysignins
    vuole la vecchia e non l'accetta, eppure è quella
    secondo il modulo sbaglio la password esistente
  `,
  'account-disabled': `
    il mio account è disabilitato
    utente disabilitato in AD
    l'account è disabilitato nell'AD locale
    rientro dalla maternità e il mio accesso è chiuso
    il suo account AD è ancora disabilitato da quando se n'era andato
    L'account è stato disabilitato, contatta l'amministratore
    account on-prem disabled e in Entra attivo, reset fallito
    lo stagionale torna e la sua utenza è rimasta inattiva
    l'account risulta sospeso nella directory
    mi hanno disattivato per errore
    utente disabilitato in locale, SSPR dà errore
    la mia utenza è spenta dopo l'aspettativa
    L'account è disabilitato in locale e deve essere abilitato prima
  `,
  'account-locked': `
    il mio account è bloccato
    troppe password sbagliate, account bloccato
    sbloccare il mio account per favore
    account bloccato per troppi tentativi
    sono bloccato fuori
    ho sbagliato tre volte e si è bloccato
    account bloccato in AD, potete sbloccarlo?
    sbloccatemi per favore, ho messo la password sbagliata più volte
    il cellulare tiene la vecchia password e mi blocca di continuo
    L'account a cui si fa riferimento è attualmente bloccato
    sessione bloccata dopo cinque errori
    evento 4740, utente bloccato, da sbloccare
    di nuovo bloccato stamattina senza motivo
    sono lockato
    bloccata per troppi tentativi falliti sul pc
    ho digitato male la password e sono rimasto fuori
  `,
  'smart-lockout-cloud': `
    sbloccato in AD ma ancora bloccato in Office 365
    account temporaneamente bloccato per impedirne l'uso non autorizzato
    bloccato temporaneamente nel cloud
    blocco intelligente di Entra, quanto dura?
    su office.com è ancora bloccato anche se in AD no
    L'account è temporaneamente bloccato per impedirne l'uso non autorizzato. Riprova più tardi
    Smart lockout, sbloccare in AD non cambia nulla
    bloccato provvisoriamente solo su Microsoft 365
    nel cloud bloccato, in locale tutto libero
    il blocco viene da Azure, non dal dominio
    vari errori sul portale web e blocco temporaneo, in AD niente
    sbloccato in AD ma 365 lo tiene bloccato
  `,
  'guest-user': `
    utente ospite esterno non può reimpostare la password
    utente guest di un'altra azienda
    fornitore invitato con gmail, reset impossibile
    siamo ospiti nel tenant del cliente e non possiamo cambiarla lì
    consulente B2B con #EXT# nel nome
    Gli ospiti devono reimpostare nella directory di origine
    è di tipo Guest e il pulsante è grigio
    fornitore esterno invitato, password dimenticata non fa nulla
    sono una collaboratrice esterna, il vostro portale non riconosce la mia gmail
    account gestito da un'altra organizzazione, va fatto là
    un partner invitato chiede una nuova password
    utente guest non riesce a reimpostare da noi
    Se il tenant non è la directory principale dell'utente, non è possibile reimpostarne la password
  `,
  'sspr-not-enabled-for-user': `
    non è membro di un gruppo abilitato per la reimpostazione
    il mio account non è abilitato alla reimpostazione della password
    i colleghi possono reimpostarla da soli, io no, il mio account non è abilitato
    l'amministratore non ha configurato il mio account per la reimpostazione
    non faccio parte del gruppo autorizzato a reimpostare
    soltanto per me dice account non abilitato alla reimpostazione
    L'amministratore non ha configurato l'account per l'uso della reimpostazione
    la mia collega può e io no, dice che non sono abilitato
    SSPR limitato a un gruppo pilota e lei non c'è
    lo stagista non è stato messo nel gruppo ammesso
    non sono tra quelli che possono farlo da soli
    SSPR_0013 non sei membro del gruppo
    impostato su Selezionati, manca l'utente nel gruppo
    perché solo io in ufficio non posso
    funzionalità non autorizzata per il mio account, per gli altri sì
    il mio account non è abilitato alla reimpostazione
    Verificare che l'utente sia membro del gruppo abilitato alla reimpostazione
  `,
  'sspr-disabled-tenant': `
    la reimpostazione della password è disattivata nella nostra organizzazione
    l'amministratore non ha abilitato la reimpostazione
    la reimpostazione è disattivata per tutta l'organizzazione
    SSPR su Nessuno per tutto il tenant
    qui il self-service è spento per tutti
    l'amministratore ha disabilitato la reimpostazione della password per l'organizzazione
    nessuno a scuola può farlo da solo, è chiuso
    l'IT ha tolto il self-service delle password
    funzione spenta a livello di tenant
    Reimpostazione self-service abilitata: Nessuno
    non abbiamo il self-service, disattivato in azienda
    L'organizzazione non ha attivato la reimpostazione della password
  `,
  'licence-missing': `
    mancano le licenze necessarie
    l'utente non ha una licenza premium
    mancano le licenze nell'organizzazione
    scaduta la prova P1, nessuno riesce più a reimpostare
    solo Business Basic, il writeback vuole P1
    l'organizzazione non ha le licenze necessarie
    gli hanno tolto la licenza e adesso non può
    SSPR_0012 licenze mancanti
    Entra ID Free non comprende il writeback
    scaduta la E3 e non si reimposta più
    utente senza licenza assegnata
    All'utente non è assegnata una licenza di Azure AD
    ci vuole premium e non ce l'abbiamo
    finita la prova P1
    Questo problema può verificarsi se all'utente non è assegnata una licenza
  `,
  'not-registered': `
    non mi sono mai registrato per la reimpostazione
    nessun telefono o indirizzo registrato
    sono nuova, non ho mai inserito cellulare né mail
    mancano informazioni nel mio account
    non mi sono mai registrato per il recupero
    non ho mai messo niente, né mail né cellulare
    la pagina dice che il mio account non ha dati per verificare chi sono
    primo giorno, password persa, nessun recapito inserito
    ha sempre premuto salta nella registrazione
    aka.ms/ssprsetup mai fatto
    non ha registrato informazioni di sicurezza
    report registrazione: Registrato No
    nella mia scheda non c'è niente per dimostrare che sono io
    utente non registrato per SSPR
    mai obbligata la registrazione, nessuno ha dati
    supplente senza telefono né mail alternativa nel sistema
    non mi sono iscritto, come ottengo un'altra password
    Sono nuovo in azienda, ho dimenticato la password e non avevo mai registrato né telefono né email, la pagina mi rimanda all'amministratore.
    L'utente deve prima registrarsi per poter reimpostare la password
  `,
  'not-enough-methods': `
    un solo metodo registrato e ne chiede due
    manca un secondo metodo di verifica
    servono due metodi e ne ho solo uno
    adesso vuole due prove, io avevo messo solo il cellulare
    ho solo il cellulare registrato e vuole un'altra prova
    passa il primo codice e poi ne vuole un secondo che non ho
    metodi richiesti: 2, l'utente ne ha uno
    mi manca un altro mezzo di verifica
    un solo contatto non basta
    Sono necessarie informazioni di sicurezza aggiuntive
    passaggio 2 della verifica: nessuna opzione
    ho solo l'app e chiede altro in più
    la regola è salita a due verifiche, io solo telefono
    due passaggi richiesti, uno nel profilo
    Assicurarsi che l'utente abbia almeno due metodi di contatto configurati
    L'utente ha un solo dato di contatto e il criterio richiede due metodi
  `,
  'contact-info-malformed': `
    numero di telefono in formato errato nella directory
    manca il prefisso internazionale
    il numero in rubrica è senza prefisso internazionale
    numero senza +39, SMS non parte
    il mio cellulare in AD è senza +39 e con gli spazi
    numero da AD con interno, niente chiamata
    campo cellulare vuoto nella directory
    numero senza +39
    nella mail alternativa c'è un errore di battitura
    dati di contatto scritti male
    manca una cifra al mio numero salvato
    numero con punti e parentesi, SSPR non lo capisce
    interno nel numero, finisce al centralino
    Assicurarsi che il telefono sia nel formato +39
    i dati di contatto dell'account sono errati
    non è possibile verificare l'account
    indirizzo alternativo non valido nel profilo
    Il numero di telefono nella directory potrebbe avere un formato non valido
    Gli interni non sono supportati e vengono rimossi prima della chiamata
    Le informazioni di autenticazione dell'utente sono mancanti o in formato errato
  `,
  'phone-mismatch': `
    il numero inserito non corrisponde a quello registrato
    numero di telefono errato
    scrivo il mio cellulare e dice che non è quello salvato
    metto il mio numero e dice che non è quello che ha
    le ultime due cifre coincidono, ma lo rifiuta
    Il numero immesso non corrisponde a quello registrato
    mostra ****18 e non accetta il mio numero intero
    numero non valido alla verifica ma è il mio
    che numero avete di me? non riconosce il mio
    L'utente riceve un errore durante la convalida del numero di telefono
    non quadra con il telefono in archivio
    telefono scritto diverso da quello registrato
    Assicurarsi che l'utente immetta lo stesso numero completo presente in archivio
    Il messaggio compare quando il numero digitato è diverso da quello nel profilo
  `,
  'lost-verification-device': `
    ho perso il telefono
    ho cambiato numero e il codice arriva su quello vecchio
    non ho più accesso alla mail alternativa
    ho perso il telefono e il codice arriva lì
    ho cambiato numero e il codice va al vecchio
    nuova sim, il codice continua ad andare al numero di prima
    ho restituito il cellulare aziendale e il codice va lì
    me l'hanno rubato in metro, non posso convalidare
    la casella personale dove arriva il codice non esiste più
    cambiato operatore e perso il numero
    numero che finisce per 12, è quello di prima
    Authenticator perso col vecchio telefono e dimenticata la password
    schermo rotto, non leggo il messaggio
    la SIM è a casa
    chiama il fisso dell'ufficio e sono in smart working
    il cell è morto e il codice arriva lì
    ho perso il tel, come recupero la pwd
    smartphone nuovo senza i dati dell'altro, la verifica non passa
    quel numero non lo uso più
    Ho cambiato operatore e numero, ma per recuperare la password il codice viene mandato al vecchio numero che non ho più.
  `,
  'verification-code-not-received': `
    non ricevo il codice via sms
    il codice di verifica non arriva
    non ricevo la chiamata
    non arriva il codice via SMS
    la mail di verifica non arriva, nemmeno nello spam
    aspetto il codice da mezz'ora
    né messaggio né mail, niente
    ho premuto tre volte invia e il cell muto
    mail di verifica assente, nemmeno nello spam
    la chiamata automatica non parte
    il codice arriva tardi, scaduto
    c'è campo, numero giusto, nessun codice
    nessuna notifica sull'app durante il reset
    L'utente non riceve mai l'SMS
    messaggio non consegnato, operatore Tim
    aspetto il codice da un'ora
    il codice a 6 cifre non si vede
    Il numero visualizzato è il mio, ho richiesto il codice più volte ma non arriva né l'SMS né la telefonata.
    La causa più comune è che il messaggio venga rifiutato da un filtro di posta indesiderata
    L'operatore mobile non consegna gli SMS di Microsoft
    L'email di reimpostazione potrebbe essere stata bloccata dal filtro antispam
  `,
  throttled: `
    troppi tentativi, attendere 24 ore
    hai provato a verificare l'account troppe volte
    troppi tentativi, aspettare 24 ore
    troppi tentativi, torna domani
    sbagliato il codice più volte e la pagina non mi fa continuare
    Hai provato a verificare l'account troppe volte. Attendi 24 ore
    cinque tentativi in un'ora, limitazione SSPR
    risposte sbagliate alle domande, un giorno bloccato
    oggi non posso più chiedere codici
    numero massimo di tentativi raggiunto
    All'utente viene impedito di provare troppe volte al giorno
    troppe richieste, quando posso riprovare
    throttling per insistenza
    Un utente tenta di convalidare un numero di telefono cinque volte in un'ora
    Limitazione automatica dopo cinque tentativi in un'ora
  `,
  'browser-cookies-disabled': `
    i cookie sono disabilitati nel browser
    Edge blocca i cookie della pagina
    è necessario abilitare i cookie
    cookie rifiutati in incognito, pagina bianca
    i criteri del browser non ammettono cookie
    esce qualcosa sul consentire i cookie
    cookie di terze parti bloccati e passwordreset si pianta
  `,
  'unlock-option-not-available': `
    voglio solo sbloccare ma l'opzione non c'è
    so la password, basterebbe aprire l'account, ma obbliga a una nuova
    non compare "Conosco la password ma non riesco ad accedere"
    Consenti agli utenti di sbloccare gli account senza reimpostare: No
    sulla schermata Windows si può solo reimpostare, non sbloccare
    perché devo cambiarla se sono solo bloccato
    niente opzione di sblocco
  `,
  'windows-logon-screen-config': `
    reimposta password nella schermata di accesso di Windows non fa nulla
    manca reimposta password nella schermata di accesso di Windows
    clic su reimposta password nella schermata di blocco e torna alla stessa
    all'avvio di Windows il link "Reimposta password" è sparito
    sul portatile prima di entrare clicco e finestra bianca
    AllowPasswordReset via Intune, il link non esce
    Sulla schermata bloccata torna all'inizio
    smart card obbligatoria, link nascosto
    nel browser va ma dal login del PC no
    cambio rapido utente disabilitato, SSPR non parte al logon
    con la nuova immagine Windows nessun link sotto la password
    Il collegamento per la reimpostazione non compare nella schermata di accesso di Windows se manca la chiave AllowPasswordReset
  `,
  'writeback-disabled': `
    il writeback delle password non è abilitato
    la password è gestita nell'ambiente locale
    writeback password spento
    Password Writeback non spuntato in Connect
    l'amministratore non ha abilitato un servizio necessario per l'organizzazione
    la password dell'utente è gestita in locale, abilitare il writeback
    writeback mai attivato, gli account sincronizzati falliscono
    SSPR_0010 writeback
    casella "Scrivi le password nella directory locale" non spuntata
    sincronizziamo ma senza writeback
    cambiando server il writeback è rimasto non spuntato
    La password è gestita in locale e il writeback non è abilitato nel tenant
  `,
  'writeback-connectivity': `
    problema di connessione con l'ambiente locale
    il firewall blocca il server Connect
    problemi di connettività con l'organizzazione
    il server Connect non esce dal proxy
    porta 443 verso servicebus.windows.net chiusa
    OnPremisesConnectivityError nel registro
    internet giù nel data center, niente writeback
    ispezione TLS sul proxy, Service Bus irraggiungibile
    firewall nuovo, nessuna connessione a passwordreset.microsoftonline.com
    timeout contattando l'ambiente locale
    SSPR_0030 connessione scarsa con l'ambiente locale
    il firewall impedisce a Connect di uscire
    Il punto di errore più comune è la configurazione errata di firewall, proxy o timeout di inattività
  `,
  'writeback-service-down': `
    il servizio ADSync è fermo
    il servizio di writeback non si avvia
    il writeback non funziona più dopo l'aggiornamento
    il servizio ADSync sul server di sincronizzazione è fermo e falliscono tutti i reset
    il server AAD Connect si è piantato
    servizio Microsoft Azure AD Sync arrestato
    PasswordResetService si riavvia in loop
    blackout e la sincronizzazione non gira
    la VM di Connect è spenta
    evento 31034, writeback non operativo
    nessun heartbeat del writeback
    scriveva bene fino a ieri, il servizio è caduto
    il servizio locale di reimpostazione non è raggiungibile
    dopo l'aggiornamento di Connect non scrive più
    L'agente di reimpostazione non è in esecuzione sul server Connect
  `,
  'ad-permissions': `
    l'account MSOL non ha le autorizzazioni sulla OU
    l'account MSOL non ha i permessi per reimpostare
    manca il permesso Reimposta password a MSOL_ sull'OU Vendite
    80070005 accesso negato
    il connettore non può scrivere lockoutTime né pwdLastSet
    permessi di writeback non applicati alla radice del dominio
    non eseguito Set-ADSyncPasswordWritebackPermissions
    negato in una OU, le altre passano
    irrobustito AD e l'account di sincronizzazione ha perso i diritti
    manca Unexpire Password
    l'account MSOL non ha permessi in Active Directory
    Le autorizzazioni per il writeback delle password non sono impostate correttamente
  `,
  'password-not-synced-yet': `
    cambiata sul pc pochi minuti fa, il cloud accetta ancora la vecchia
    cambiata in AD ma Office vuole ancora la vecchia
    il portatile vuole la password vecchia
    la password è stata aggiornata ma i server hanno bisogno di un po' di tempo
    la nuova va sul web ma non sul portatile
    cambiata cinque minuti fa, Teams chiede quella di prima
    senza VPN il pc tiene la vecchia in cache
    la sincronizzazione hash non è ancora passata
    in filiale il DC non ha replicato
    il cellulare chiede sempre la vecchia per la posta
    La password è stata reimpostata, potrebbero servire alcuni minuti
    Outlook non conosce ancora la nuova
    uso la vecchia per Windows e la nuova per il resto
    La sincronizzazione dell'hash può richiedere alcuni minuti e fino ad allora vale la password precedente
  `,
  'cloud-policy-mismatch': `
    accettata in AD ma rifiutata dal cloud
    AD locale l'ha accettata, Entra no, adesso l'utente ne ha due diverse
    OnPremisesSuccessCloudFailure nel log
    lettere cirilliche accettate da AD, Entra no
    due password diverse, locale nuova, cloud vecchia perché rifiutata
    cambiata in locale ma Azure non l'ha voluta
    riuscita in AD, fallita nel cloud
  `,
  'user-cannot-change-password': `
    è spuntata la casella l'utente non può cambiare la password
    opzione "Cambiamento password non consentito" attiva sull'account
    in AD gli hanno vietato di cambiare la propria password
    user cannot change password spuntato sull'account dello stagista, SSPR fallisce
    account generico senza permesso di modificare la propria password
    PASSWD_CANT_CHANGE sull'oggetto
    la casella che impedisce all'utente di cambiarla è spuntata nelle proprietà
    l'utente non può cambiare la password, casella in AD
  `,
  'protected-group': `
    falliscono solo gli amministratori di dominio, adminCount 1
    fallisce solo per i membri di Domain Admins
    AdminSDHolder riscrive i permessi, accesso negato su quell'account
    era operatore di backup, adminCount=1 è rimasto
    l'utente appartiene a un gruppo protetto di AD
    I membri dei gruppi protetti non possono usare SSPR con writeback
    account privilegiato locale, reimpostazione dal cloud vietata
    ex amministratore tolto dai gruppi, ancora negato
    account operators / server operators: writeback negato
    Enterprise Admins, SSPR non funziona
    prima era domain admin e ora gli negano il reset
    amministratori di dominio non riescono, gli altri sì
    Per sicurezza, gli account amministratore nei gruppi protetti locali non possono essere usati con il writeback
  `,
  'federated-user': `
    dominio federato con ADFS
    dominio federato con Okta, SSPR rifiuta
    la password è del provider di identità e non di Entra
    ADFS tiene la password
    utenti federati: da cambiare nella directory locale
    il nostro dominio usa PingFederate e Microsoft ci rimanda altrove
    La modifica delle password non è supportata per i domini federati
    federazione con Google Workspace, impossibile reimpostare in Entra
    dominio federato
    L'utente è federato e la password va modificata presso il provider di identità
  `,
  'admin-two-gate-policy': `
    come amministratore mi chiede due metodi
    perché agli admin chiede due metodi e agli altri uno?
    chiediamo un metodo, ma il mio account admin ne deve dare due
    domande di sicurezza non disponibili per gli amministratori
    da quando sono Exchange Admin mi chiede due prove
    criterio a due porte per gli admin
    Ho impostato un criterio, ma agli amministratori non si applica
    ho avuto il ruolo di amministratore fatturazione e adesso due verifiche
    gli account admin non hanno domande segrete?
    perché l'admin ha due passaggi e gli altri uno
    ruolo assegnato la settimana scorsa, adesso il recupero vuole due metodi
    Microsoft impone ai ruoli di amministratore un criterio a due metodi, senza domande di sicurezza
  `,
  'admin-role-missing': `
    non ho il ruolo per reimpostare gli altri
    non ho i permessi, pulsante grigio
    ho il ruolo di amministratore password ma non posso reimpostare un amministratore globale
    autorizzazioni insufficienti per reimpostare la password di questo utente
    sono dell'helpdesk e il pulsante "Reimposta password" non è cliccabile
    come amministratore helpdesk non posso reimpostare un altro admin
    Privilegi insufficienti per completare l'operazione su questo collega
    Authorization_RequestDenied quando imposto la password a un utente via Graph
    non ho i permessi per reimpostare la password della direttrice
    l'amministratore utenti non può toccare l'amministratore globale
    mi manca un ruolo, l'opzione non compare nella scheda dell'utente
    Non hai le autorizzazioni necessarie per reimpostare questa password
    il mio collega vede il pulsante e io no, lui è Password Administrator
    pulsante reimposta disattivato, grigio
  `,
  'method-not-allowed': `
    l'app non compare tra le opzioni
    le domande di sicurezza non ci sono più
    volevo usare l'app, mi propone solo l'SMS
    prima potevo scegliere la chiamata, è sparita
    il codice dell'app da solo non basta, non la propone
    la chiave FIDO non serve per reimpostare
    il telefono dell'ufficio c'è ma non lo propone
    hanno tolto il metodo dai criteri
    vedo solo email, io vorrei l'SMS
    domande di sicurezza eliminate
    notifica Authenticator non disponibile con un metodo solo
    passkey non accettata in SSPR
    ho la mail personale registrata ma l'opzione email non compare
    non mi propone l'SMS
  `,
  'writeback-unsupported-path': `
    reimpostata dal centro di amministrazione e in AD resta la vecchia
    reimpostata dall'interfaccia di amministrazione di Microsoft 365, su Windows vale ancora la vecchia
    l'helpdesk l'ha cambiata in admin.microsoft.com e il PC di dominio non la conosce
    Set-MsolUserPassword non scrive nell'AD locale
    Update-MgUser cambia solo il cloud
    Writeback non supportato dall'interfaccia di amministrazione di Microsoft 365
    cambiata con l'app Office 365 Admin, in locale niente
    reset via API Graph e pwdLastSet uguale in AD
    lo script PowerShell la mette, Windows tiene la vecchia
    reimpostata dal portale Office, il pc resta con quella di prima
    L'interfaccia di amministrazione di Microsoft 365 non usa il writeback, quindi Active Directory locale non viene aggiornato
  `,
  'service-outage': `
    disservizio di Microsoft
    Microsoft è giù? non riesce nessuno
    passwordreset.microsoftonline.com non si carica a nessuno
    incidente Microsoft su SSPR secondo lo stato del servizio
    Entra giù? errore 500 ovunque
    pagina di reimpostazione giù in tutto il mondo
    stato del servizio: degrado della reimpostazione
  `,
  'password-filter': `
    abbiamo un filtro password di terze parti sui controller di dominio che la rifiuta
    una DLL passfilt di terzi rifiuta la password
    Specops sui domain controller la rifiuta
    nFront blocca la password che arriva dal cloud
    filtro nostro sul DC
  `,
  'user-not-found-onprem': `
    utente cancellato in AD ma ancora presente nel cloud, oggetto non trovato
    l'oggetto non esiste più nel nostro AD
    hanno cancellato l'utente locale, resta quello nel cloud
    object not found 80230405 in Connect
    CloudAnchor assente dallo spazio connettore
    utente cloud senza corrispondente nella directory locale
    dopo la migrazione della foresta l'account punta a un oggetto inesistente
    utente non trovato in Active Directory locale
    L'oggetto utente non è stato trovato nello spazio connettore o nella directory locale
  `,
  'out-of-password-sync-scope': `
    la OU non è nell'ambito della sincronizzazione delle password
    OU deselezionata in Connect, per quelle persone non scrive
    utente fuori dall'ambito della regola di sincronizzazione hash
    filtro per gruppo: non è nell'ambito del password sync
    gli account di quell'unità organizzativa non vengono sincronizzati
    oggetto escluso dalla sincronizzazione delle password
  `,
  'server-clock-skew': `
    l'orologio del server Connect è indietro di dieci minuti
    differenza di orario tra server di sincronizzazione e Microsoft
    NTP rotto su Connect, 12 minuti indietro
    l'orologio della VM scappa, token SAS non valido
    ora di sistema sbagliata sull'AADC
    dopo il ripristino dello snapshot l'ora era indietro
    w32tm /resync ha risolto il writeback
    orario del server Connect sbagliato
  `,
  'dc-unreachable': `
    impossibile contattare il controller di dominio
    hr=80230818 dominio irraggiungibile
    l'emulatore PDC è giù
    controller di dominio irraggiungibile dal server di sincronizzazione
    DNS del DC sbagliato, writeback fallito
    server RPC non disponibile
    tolto il DC preferito
    la filiale ha perso il controller di dominio
    nessun controller di dominio trovato
  `,
  'inheritance-disabled': `
    ereditarietà delle autorizzazioni disattivata sull'utente
    un solo utente fallisce, ereditarietà tolta dal suo oggetto
    casella autorizzazioni ereditabili non spuntata
    l'ACL non eredita dall'OU
    ereditarietà disabilitata sull'utente
    permessi non ereditati, MSOL non passa
  `,
  'password-never-expires-flag': `
    "Nessuna scadenza password" spuntata, il cambio al prossimo accesso non parte
    all'utente non viene chiesto di cambiare la password provvisoria, in AD c'è nessuna scadenza
    l'obbligo di cambio al prossimo accesso viene ignorato, account senza scadenza
    DONT_EXPIRE_PASSWORD attivo e quindi niente cambio forzato
    abbiamo spuntato "cambiamento obbligatorio password" ma non chiede nulla, c'è anche nessuna scadenza
    account di servizio che non scade mai, ForceChangePasswordNextSignIn non fa nulla
    la password temporanea resta valida perché l'account AD è senza scadenza
    casella password senza scadenza attiva, al logon nessuna richiesta di cambio
  `,
  'multi-match': `
    due account AD hanno lo stesso sourceAnchor
    più oggetti locali corrispondono allo stesso utente cloud
    doppione in AD, stesso ConsistencyGuid
    due foreste, stesso ancoraggio, corrispondenze multiple
    l'ancoraggio porta a due utenti
    Sono state trovate più corrispondenze: l'utente ha account abilitati in più foreste
  `,
  'sspr-policy-not-set': `
    non è definito nessun criterio di reimpostazione
    SSPR_0011 L'organizzazione non ha definito criteri di reimpostazione
    i criteri SSPR non sono mai stati configurati nel tenant
    l'amministratore non ha ancora configurato la reimpostazione per l'organizzazione
    nessuna policy di reset nel tenant
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr su false, gli admin non possono
    SSPR bloccato per gli amministratori
    i nostri account con ruolo non hanno più il self-service
    sono amministratore globale e non posso reimpostarmi da solo, disattivato per gli admin
    gli utenti normali sì, gli amministratori no
    il self-service è vietato agli account amministrativi
  `,
  'already-registered': `
    la schermata di registrazione non ricompare, risulta già registrato
    report: Registrato sì, e non ha mai visto la pagina
    vogliamo che si registrino di nuovo e la pagina non esce
    per via dell'MFA è già registrato, la procedura SSPR non parte
    voglio rinnovare il metodo e dice che sono già registrato
    non chiede la registrazione, l'utente conta come registrato
  `,
  'user-abandoned': `
    mi hanno interrotto e ho chiuso il browser
    l'utente ha lasciato prima della verifica
    annullato dall'utente prima della fine
    riunione, ho lasciato a metà
    non ha proseguito dopo l'SMS
    sessione scaduta perché ero a pranzo durante la procedura
    ieri non ho finito, nessuna password nuova messa
    procedura iniziata e abbandonata secondo il log
  `,
  'writeback-onboarding-failed': `
    la procedura guidata si blocca attivando il writeback
    Entra Connect: errore nella configurazione del writeback
    evento 32011, onboarding del writeback fallito
    impossibile abilitare Password Writeback nella procedura guidata
    errore all'ultimo passaggio di configurazione del writeback
    Errore durante la configurazione del writeback delle password nella procedura guidata
    Fel vid konfiguration av tillbakaskrivning av lösenord i guiden
  `,
  'tls-disabled': `
    TLS 1.2 non attivo per .NET su Connect
    abbiamo irrobustito i server, vecchio TLS tolto, writeback morto
    manca SchUseStrongCrypto
    la sicurezza ha spento i protocolli vecchi e non scrive più
    il server non parla TLS 1.2
    disattivato TLS 1.0 e ha smesso
    Se TLS 1.2 non è abilitato nel server Connect, il servizio non può connettersi al cloud
  `,
  'auth-token-error': `
    32009 errore nel recupero del token di autenticazione
    account admin federato nella procedura guidata, niente token
    password di amministratore globale errata attivando il writeback
    token di autenticazione non ottenuto, onboarding fallito
    credenziali amministratore errate in Connect, token rifiutato
    Le credenziali di amministratore globale fornite non sono corrette o sono federate
  `,
  'decryption-key-mismatch': `
    32004 decrittografia non riuscita
    le chiavi cloud e locali non corrispondono
    server ripristinato da backup, chiave di cifratura diversa
    impossibile decifrare la password in locale
    chiave privata errata, disattivare e riattivare il writeback
    La chiave di decrittografia locale non corrisponde a quella nel cloud
  `,
  'connect-version-old': `
    usiamo ancora Azure AD Connect 1.1
    DirSync mai aggiornato
    versione di Connect troppo vecchia per lo sblocco
    build del 2016, ACS ritirato
    Connect obsoleto non supportato
  `,
  'dc-version-too-old': `
    domain controller con Windows 2008
    LDAP_SERVER_POLICY_HINTS non supportato dal DC
    serve l'hotfix policy hints sui DC vecchi
    DC troppo vecchio, manca il controllo LDAP
    Server 2003 ignora la cronologia al reset
  `,
  'forest-config-changed': `
    foresta aggiunta dopo, errore 0x8023061f
    aggiunta una seconda foresta e i suoi utenti non possono
    foresta tolta e rimessa, riattivare writeback
    comprata un'azienda, la sua foresta in Connect
    dominio nuovo nel connettore senza writeback
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" non spuntato
    firma LDAP spenta sul connettore
    0x8023062c crittografia del traffico LDAP
    connettore AD senza firma e cifratura LDAP
  `,
  'connector-account-password-too-long': `
    password dell'account connettore oltre 256 caratteri
    800700CE nome file troppo lungo
    la cassaforte ha messo 400 caratteri all'account MSOL
    password troppo lunga per l'account di servizio di Connect
  `,
  'sam-remote-call-restricted': `
    GPO "Limita i client autorizzati a effettuare chiamate remote a SAM"
    RestrictRemoteSAM attivo, writeback negato
    chiamate SAM remote limitate, MSOL_ non c'è
    baseline di sicurezza, SAMR vietato al connettore
  `,
  'ou-reserved-character': `
    l'OU ha una barra ed esce 33001
    carattere riservato nel nome dell'unità organizzativa
    OU "R&S/Milano": i membri falliscono
    virgola nel percorso dell'OU
  `,
  'ad-unknown-error': `
    33001 ADUnknownError senza dettagli
    errore sconosciuto da Active Directory
    evento 33001 senza spiegazione
  `,
  'onprem-config-generic': `
    SSPR_0029 configurazione locale
    OnPremisesAdminActionRequired nel log
    non è possibile reimpostare per un errore nella configurazione locale
    problema con la configurazione di reimpostazione dell'organizzazione
    configurazione locale sbagliata, indaghi l'amministratore
    L'organizzazione non ha impostato correttamente la configurazione locale per la reimpostazione della password
  `,
  'cloud-sync-agent': `
    agente Cloud Sync inattivo
    agente di provisioning fermo, non riscrive
    usiamo la sincronizzazione cloud, agente vecchio
    l'agente di provisioning non risponde
    gMSA di Cloud Sync senza permessi
    sync cloud, le password non tornano in locale
  `,
  'no-failure': `
    risolto, sono riuscito ad accedere
    tutto a posto, la nuova password funziona
    password cambiata, potete chiudere
    reimpostazione completata correttamente
    dopo il riavvio è riuscito a reimpostare la password
    il cliente l'ha cambiata da solo, chiudo
    il codice alla fine è arrivato e sono entrato
    tutto va di nuovo da quando abbiamo riavviato il servizio
    account sbloccato, accesso verificato
    registrazione SSPR completata
    password cambiata, Outlook e portatile a posto
    La password è stata reimpostata
    test di reimpostazione riuscito
    è entrata con la nuova
    nessun altro problema, chiudete pure
    ok fatto grazie
    Alla fine sono riuscita a cambiare la password dopo aver riavviato il computer, potete chiudere la segnalazione.
    Al secondo tentativo è riuscita a impostare la password e tutto funziona
    Il writeback è tornato a funzionare normalmente dopo l'aggiornamento
    l'utente si è registrato e poi ha reimpostato senza difficoltà
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
    pwd dimenticata aiuto
    non entro da nessuna parte
    problema di accesso
    password scaduta che faccio
    si è verificato un errore, riprova più tardi
    è uscito un messaggio rosso che non ho segnato
    si blocca quando confermo
    contatta l'amministratore, dice la pagina
    il writeback fa i capricci, da dove parto
    SSPR in errore per un utente
    voglio una password nuova
    niente va con la mia password
    mi rifiuta e non so perché
    non riesco a recuperare l'accesso
    la mia password subito, ho una riunione
    Si è verificato un problema
    utente che non entra, da vedere
    la reimpostazione gira a vuoto
    Buongiorno, non riesco a reimpostare la password, compare un errore ma non so cosa significhi.
    La pagina dice soltanto di contattare l'amministratore, senza altre spiegazioni.
    Non so se è la password o l'account, non passa e nessuno sa perché
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
    reimpostare la password SAP, il link della intranet è morto
    password del wifi ospiti
    PIN del telefono dimenticato
    mi hanno hackerato hotmail
    Salesforce non mi fa entrare
    Group writeback v2 non si attiva
    criterio personalizzato B2C di reimpostazione in errore
    macro Excel bloccata
    telefono nuovo, Authenticator non riceve le richieste di accesso, la password la so
    chiede MFA ogni volta
    l'accesso condizionale blocca il tablet
    SharePoint negato
    codice della fotocopiatrice
    Apple ID bloccato
    non si apre la riunione
    proiettore rotto in sala
    inoltrare la casella di un collega
    microfono muto in Teams
    accesso al CRM per una nuova collega
    licenza Photoshop per favore
    nota spese
    il router di casa cade
    busta paga sbagliata
    OneDrive pieno
    certificato del server web scaduto
    come mettiamo in piedi SSPR?
    quali porte servono a Entra Connect?
    dov'è il report delle registrazioni?
    come cambio il logo della pagina
    il writeback è incluso nella versione gratuita?
    come faccio a non far scadere le password?
    badge del parcheggio
    Il mio conto Gmail personale è stato violato, potete aiutarmi a recuperarlo?
    Come posso impedire che gli utenti scelgano come metodo la telefonata?
    Existe-t-il un moyen d'imposer l'inscription uniquement aux nouveaux arrivants ?
    Qual è la differenza tra autenticazione pass-through e sincronizzazione hash?
    Il mio account Microsoft personale è bloccato e non vedo più le mie foto
    il mio account Instagram è stato sospeso
    Si può cambiare il mittente dell'avviso di cambio password?
    Quali autorizzazioni servono all'account connettore per il writeback secondo la documentazione?
    Dove vedo un report di chi si è registrato per la reimpostazione?
    C'è una guida per passare da AD FS alla sincronizzazione hash?
    Användarregistreringar visas flera gånger i rapporten
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
    ciao a tutti
    sei un robot o una persona vera?
    grazie, a presto
    ok ricevuto
    notizie?
    aspetto ancora risposta
    ehilà
    come va il mio ticket?
    ottimo, grazie per la velocità
    potete richiamarmi
    sollecito la mia richiesta
  `,
};
