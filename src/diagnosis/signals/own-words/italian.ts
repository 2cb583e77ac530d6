import type { OwnWords } from './own-words.ts';

export const ITALIAN: OwnWords = {
  vocabulary: {
    password: 'password parola_chiave parola_d_ordine pwd',
    reset: 'reimpost* reset* ripristin* recuper* reimpostazione resettare',
    change: 'cambi* modific* cambio aggiorn*',
    unlock: 'sblocc*',
    not: 'non mai nessun nessuna nessuno senza nulla niente',
    cannot:
      'non_posso non_riesco non_può non_funziona non_si_può non_mi_permette non_mi_lascia impossibile rifiut* fall* fallito non_accetta non_viene_accettata non_va non_consente',
    trouble: '@cannot errore errori problema problemi aiuto guasto non',
    account: 'account utente profilo utenza',
    code: 'codice codici sms messaggio chiamata telefonata email e_mail notifica',
    phone: 'telefono cellulare numero smartphone iphone dispositivo telefonino',
    recently: 'ieri oggi stamattina stamane recentemente già appena poco_fa',
    signin: 'accedere accesso login entrare',
    writeback: 'writeback scrittura_differita',
  },
  meanings: {
    'changed-too-recently': [
      '@change|cambiato|@reset & @recently & di_nuovo|nuovamente|ancora|seconda_volta & @trouble',
      '@password & @change|cambiata|modificata & troppo & recente*|presto|poco',
      'durata_minima|età_minima|validità_minima & @password # 3',
      '@password & @change & una_volta|una_sola_volta & giorno|24_ore',
      'aspettare|attendere & prima & @change & @password ! codice ! verific*',
      'cambiato|cambiata|modificato|reimpostato & @recently|ieri|oggi & non & di_nuovo|ancora|nuovamente|ricambiare|cambiare',
    ],
    'password-used-before': [
      '@password & già|precedentemente|prima & usat*|utilizzat* # 1',
      'cronologia|storico & @password',
      'stessa|precedente|vecchia @password & riutilizz*|di_nuovo|ancora|diversa|riusare ! funziona|errata|sbagliata',
      'riutilizzare|riusare & @password',
      'già|prima|precedentemente & usata|utilizzata|usato & @password',
    ],
    'password-too-weak': [
      '@password & troppo_corta|corta|debole|semplice|più_lunga|più_sicura # 1',
      '@password & almeno|deve|minimo|manca & caratteri|maiuscol*|minuscol*|numero|simbol*|special*',
      'almeno|minimo|manca|deve|serve & maiuscola|numero|caratteri|carattere|simbolo|cifra & @password|maiuscola|speciale',
    ],
    'onprem-complexity-refused': ['complessità & @password|requisit*|@not'],
    'corporate-policy-sentence': [
      '@password & lunghezza & complessità & cronologia|storico|durata|età # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & criteri|criterio|policy|requisiti|regole & soddisf*|rispett*|conform*|corrisponde|rispetta',
      'nuova @password & rifiutata|non_accettata|non_viene_accettata ! vecchia ! computer',
      'criteri|policy & @password & @trouble|viol*',
      'non & soddisfa|rispetta|conforme & requisiti|criteri|regole|politica & @password ! fuzzy',
    ],
    'password-easily-guessed': [
      'facile|difficile|facilmente indovinare|da_indovinare|indovinabile|prevedibile',
      '@password & troppe_volte|molte_volte|troppo_comune|comune',
      '@password|parola & vietat*|proibit*|bandit*|lista_nera|bloccat*_dal',
      'fuzzy|escluse|elenco_delle_password|vietate|vietata|proibita|bannata & @password # 3',
    ],
    'wrong-current-password': [
      '@password & attuale|vecchia|corrente|precedente & errata|sbagliata|non_corretta|non_è_corretta|non_valida ! riutilizz* ! ancora # 1',
    ],
    'account-disabled': [
      '@account & disabilitat*|disattivat*|inattiv*|sospes* ! @reset ! reimpostazione ! funzionalità',
    ],
    'account-locked': [
      '@account & bloccat* ! temporane* ! 24 ! ore ! tentativi ! volte',
      'sono_bloccat*|si_è_bloccato|è_bloccato|mi_sono_bloccato|è_stato_bloccato & @account|@signin|computer|pc|mio ! temporane* ! 24',
      '@unlock il|mio|un|suo @account ! senza ! opzione',
    ],
    'smart-lockout': [
      '@account|bloccat* & temporaneamente & bloccat*|@account # 2',
      'temporaneamente bloccat* # 2',
      'uso|utilizzo non_autorizzat* & bloccat*|impedire|evitare',
    ],
    throttled: [
      'troppe_volte|troppi_tentativi|molti_tentativi|numero_di_tentativi|troppe_richieste & verific*|codice|24|ore|aspett*|attend*|più_tardi|@reset|@password|riprov* ! @signin ! visto ! indovinare # 1',
      'aspett*|attend*|bloccat*|riprov* & 24_ore|24_h|24h ! @change',
      'troppi|troppe tentativi|richieste|volte & 24|attendere|aspettare|tardi|bloccato',
    ],
    'code-not-received': [
      '@not|mai & arriv*|ricev*|ricevo|ricevuto & @code',
      '@code & @not|mai & arriv*|ricevuto|inviato|giunto ! vecchio_numero ! outlook',
      'aspetto|aspettando|attesa & codice|sms|chiamata & niente|minuti|ancora|ore',
      'non|mai & arriva|ricevo|ricevuto|arrivato & codice|sms|messaggio|chiamata',
    ],
    'lost-device': [
      '@phone & perso|rubato|rotto|cambiato|nuovo|smarrito & @code|@password|@reset|verific*|vecchio',
      'nuovo|cambiato|altro @phone & @code|@reset|@password|vecchio|precedente|verific*',
      'perso|rubato|smarrito il|mio @phone',
      'non|senza|più accesso & @phone|email|e_mail|numero & @reset|@password|verific*|codice|registrat*',
      '@code & inviato|arriva|va|manda & vecchio|precedente & @phone # 1',
      'perso|rubato|rotto|cambiato|smarrito & telefono|cellulare|numero|sim|telefonino',
      'codice|sms arriva|va|inviato & vecchio|precedente',
      'nuovo numero|telefono|cellulare & codice|verific*|vecchio|password',
      'non|senza & accesso & email|telefono|numero|cellulare|posta',
    ],
    'phone-mismatch': [
      'numero|telefono & non_corrisponde|corrisponde|errato|sbagliato|non_valido|non_corretto & @not|errato|registrato|specificato|inserito|sbagliato ! formato ! perso ! nuovo # 1',
    ],
    'contact-info-malformed': [
      'verificare|confermare & tuo|suo|mio|il account & @not|possibile|impossibile ! troppe',
      'numero & formato & errato|sbagliato|prefisso',
      'nessun numero & registrato|salvato|profilo',
    ],
    'not-registered': [
      '@not|mai registrat*|iscritt* & @reset|sspr|@password|metod*|informazioni_di_sicurezza|reimpostazione',
      'nessun metodo & registrat*|verifica|configurat*',
      'mai|non & registrato|registrata|iscritto & sono|mi|ho',
    ],
    'not-enough-methods': [
      'solo|soltanto un|metodo & due|secondo|chiede|serv*',
      'secondo metodo|verifica & @not|chiede|manca',
      'informazioni necessarie & @not|mancano & account',
      'metodi & insufficienti|sufficienti|pochi',
      'due|secondo|2 metodi|metodo|modi & solo|soltanto|uno',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not abilitat*|attivat*|disponibile|consentit* & me|mio|account|utente ! organizzazione ! licenz* ! amministratore',
      '@account & @not abilitato per & @reset',
      'account|utente non & abilitato|attivato|autorizzato & reimpost*|ripristino|self_service',
    ],
    'sspr-disabled-tenant': [
      'amministratore|admin & disabilit*|disattiv* & @reset|funzionalità|sspr',
      '@reset & disabilitat*|disattivat* & organizzazione|azienda|tutti',
      'reimpost*|ripristino & disattivat*|disabilitat*|non_attiv* & organizzazione|azienda|tutti',
    ],
    'licence-missing-organisation': [
      'licenz* & manc*|senza|non|necessari*|richiest* & @reset|@password|organizzazione|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|disabilitat*|disattivat* & abilitat*|attivat*|configurat*|disabilitat*|disattivat*',
      'servizio necessario & @not abilitato|amministratore',
    ],
    'onprem-connectivity': [
      'problemi|problema|connessione|errore|scarsa & connettività|connessione & organizzazione|ambiente_locale|locale|@reset & @password|@reset|organizzazione|locale',
    ],
    'onprem-admin-action-required': [
      'problema|errore & configurazione & locale|@reset|organizzazione & @password|@reset',
    ],
    'cookies-disabled': [
      'cookie|cookies & @not|disabilitat*|disattivat*|abilit*|attiv*|blocc*|accett* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change & riuscito|successo|funzionato|andato & vecchia|precedente|ancora & @password|pc|computer|windows # 1',
      'nuova @password & @not & funziona|accetta|accettata|riconosce|sincronizz*|va & pc|computer|windows|outlook|portatile|office|teams|vpn|cloud # 1',
      'vecchia|precedente @password & ancora|sempre & funziona|chiede|valida|accettata # 1',
      '@password & @not sincronizz*',
      'nuova password funziona|accettata & ma|non & pc|portatile|computer|windows|outlook',
      'pc|portatile|computer|outlook & vecchia & password & ancora|solo|chiede|vuole',
    ],
    'windows-screen-broken': [
      'schermata_di_blocco|schermata_di_accesso|schermata_di_login & @reset|@password & @not|link|pulsante|collegamento|@trouble ! nuova',
    ],
    'unlock-option-missing': [
      '@unlock & senza & @change|@reset|cambiare|reimpostare',
      'non|nessuna opzione|possibilità|pulsante & @unlock',
      'solo|soltanto sbloccare',
    ],
    'user-abandoned': [
      'abbandonat*|interrott*|chiuso|annullat* & metà|finestra|processo|@reset|pagina',
    ],
    'reset-in-home-directory': ['ospite|guest|esterno & @password|@reset'],
    'federated-password': ['federat*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'interruzione|non_disponibile|fuori_servizio & @reset|microsoft|portale|pagina & @password|microsoft|tutti|nessuno|@reset',
    ],
    'error-processing-request': ['errore & elaborazione & richiesta'],
    'password-reset-done': [
      '@password & è_stata & reimpostata|cambiata|modificata & correttamente|successo ! ma ! @not',
    ],
  },
  topics: {
    greeting: [
      'ciao|buongiorno|buonasera|salve|buona_giornata|come_va|come_stai|arrivederci|buon_weekend|buon_fine_settimana',
    ],
    thanks: [
      'grazie|grazie_mille|molte_grazie|ringrazio',
      'risolto|sistemato|ora_funziona|adesso_funziona|tutto_ok|a_posto ! @not ! ma',
    ],
    chaser: [
      'novità|ci_sono_novità|qualche_novità|c_è_qualcuno|sto_ancora_aspettando|ancora_niente|aggiornamenti',
    ],
    help: ['aiuto|aiutami|aiutatemi ! @password ! @reset', 'cosa puoi|sai fare'],
    'ask-helpdesk': [
      'supporto|umano|persona|operatore|tecnico|helpdesk|assistenza|qualcuno & parlare|contattare|chiamare|vorrei|voglio|bisogno|favore ! amministratore ! @reset',
    ],
    check: [
      'controlla|verifica|guarda & ultimo|ultima & tentativo',
      'perché & fallito|non_ha_funzionato & @reset|@password|tentativo',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & non_funziona|fallito|errore|non_ha_funzionato|non_riesco',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|dimenticat*|scadut*',
      'dimenticat* & @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: ['@password|@reset|@unlock|@signin|account|verifica|bloccat*'],
    trouble: ['errore|problema|problemi|non_funziona|non_va|aiuto'],
    away: [
      'fuori_ufficio|in_ferie|assente & fino|dal|rientro|urgenze ! @password',
      'risposta_automatica',
    ],
    elsewhere: [
      'stampante|stampare|scanner|schermo|tastiera|mouse|cuffie',
      'vpn|wifi|wi_fi|internet|rete|unità_di_rete',
      'outlook|casella_di_posta|calendario|fuori_ufficio|firma_email|risposta_automatica',
      'riunione|videochiamata|onedrive|sharepoint|excel|powerpoint',
      'authenticator & install*|configur*|nuovo_telefono|app ! @reset',
      'mfa|autenticazione_a_più_fattori|due_fattori|accesso_condizionale',
      'fattura|ferie|stipendio|busta_paga|foto_profilo|comprare|mensa',
    ],
    'other-account': [
      'wifi|gmail|netflix|banca|facebook|apple_id|router & @password ! ospite ! invitat*',
    ],
    reset: ['@reset', 'dimenticat* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registr*|informazioni_di_sicurezza'],
  },
};
