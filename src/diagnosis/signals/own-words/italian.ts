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
    'writeback-service-stopped': [
      'adsync|azure_ad_sync|server_connect|vm_di_connect|servizio|passwordresetservice & arrestat*|fermo|spent*|caduto|piantato|loop & @writeback|adsync|sync|connect|sincronizzazione|reimpostazione ! agente # 1',
    ],
    'ad-access-denied': [
      'msol*|connettore|account_di_sincronizzazione & permess*|diritti|accesso & non|manca|perso|negat* # 3',
    ],
    'writeback-unsupported-path': [
      'interfaccia_di_amministrazione|admin_microsoft_com|office_365_admin|api_graph|set_msoluserpassword|powershell|update_mguser|portale_office & locale|ad|pc|writeback|windows # 2',
    ],
    'cloud-sync-agent': ['agente & cloud_sync|provisioning|sincronizzazione_cloud|sync_cloud # 3'],
    'inheritance-disabled': [
      'ereditarietà|ereditabili|eredita|ereditati & tolta|disabilitat*|disattivat*|non|utente|oggetto|permessi # 4',
    ],
    'connect-version-old': [
      'connect|dirsync & vecchia|vecchio|obsolet*|mai_aggiornato|1_1|troppo_vecchia ! agente ! cloud_sync # 2',
    ],
    'tls-disabled': ['tls & disattiv*|tolto|attivo|parla|disabilit*|spento # 3'],
    'server-clock-skew': [
      'ora|orologio|ntp|orario & server|connect|vm|sistema|sincronizzazione & sbagliat*|indietro|avanti|scappa|differenza|errat* # 3',
    ],
    'dc-unreachable': [
      'dc|controller_di_dominio|domain_controller|pdc|emulatore_pdc & irraggiungibile|giù|non_risponde|trovato|perso|down|raggiungibile # 2',
    ],
    'dc-policy-hints-missing': [
      'dc|domain_controller|controller_di_dominio & 2003|2008|policy_hints|vecchio|vecchi|hotfix # 3',
    ],
    'onboarding-failed': [
      'procedura_guidata|onboarding|configurazione|passaggio & @writeback & errore|fallito|blocca|impossibile ! token ! 32009 # 3',
    ],
    'onprem-success-cloud-failure': [
      'ad|locale & accettat*|cambiat*|riuscit* & cloud|entra|azure & rifiut*|fallit*|non_l_ha|no & @password|ad ! sincronizz* ! ancora # 1',
    ],
    'forest-config-changed': ['foresta|foreste & aggiunt*|tolta|seconda|nuova|comprat* # 3'],
    'decryption-key-mismatch': [
      'decritt*|decifr*|chiavi|chiave_privata|chiave_di_cifratura & writeback|32004|corrispondono|cloud|locale|errata # 3',
    ],
    'ldap-signing-not-configured': [
      'ldap & firma|cifratura|crittografia|encrypt & connettore|traffico|senza # 3',
    ],
    'connector-password-too-long': [
      'msol*|connettore|account_di_servizio & @password & troppo_lunga|256|300|400|caratteri # 4',
    ],
    'sam-remote-call-denied': [
      'sam|samr|restrictremotesam & remot*|chiamate|gpo|limitat*|limita # 3',
    ],
    'ou-reserved-character': [
      'ou|unità_organizzativa & barra|carattere_riservato|caratteri_riservati|virgola # 4',
    ],
    'onprem-multi-match': [
      'due|più|doppione|stesso|stessa & ancora|ancoraggio|sourceanchor|consistencyguid|corrispondenze_multiple # 3',
    ],
    'object-not-in-password-sync-scope': [
      'ou|unità_organizzativa|ambito|oggetto & sincronizz*|sync|hash & fuori|non|esclus*|deselezionata|filtr* # 2',
    ],
    'user-not-found-onprem': [
      'oggetto|account|utente & non_trovato|non_esiste|non_esiste_più|cancellato|senza_corrispondente|inesistente & ad|locale|directory|active_directory # 3',
    ],
    'privileged-account-denied': [
      'gruppo|gruppi protetto|protetti # 3',
      'amministratori|admins|admin di_dominio|domain & fallisce|negat*|non|solo|negano # 3',
      'adminsdholder|admincount # 4',
      'domain_admin|domain_admins|enterprise_admins # 2',
    ],
    'already-registered': [
      'già|risulta|conta_come registrat* & schermata|report|procedura|registrazione|rinnovare|pagina # 3',
      'registrazione|registr* & non_ricompare|non_esce|non_chiede|non_parte & registrat*|schermata|di_nuovo|pagina # 2',
    ],
    'user-cannot-change-password': [
      'non_può_cambiare_la_password|vietato_di_cambiare|impedisce_all_utente|cambiamento_password_non_consentito|senza_permesso_di_modificare & ad|casella|opzione|propria|account # 4',
    ],
    'password-never-expires': [
      'nessuna_scadenza|senza_scadenza|non_scade_mai|non_scade|dont_expire & account|casella|spuntat*|ad|cambio|chied*|forz* ! come # 3',
    ],
    'admin-role-missing': [
      'permessi|permesso|privilegi|ruolo|autorizzazioni & reimpost* & altro|collega|direttrice|direttore|utente|questa & non|insufficienti|manca ! connettore ! msol* ! ou ! ad ! dominio ! due # 1',
      'pulsante grigio|disattivato|inattivo|non_è_cliccabile & reimpost*|@password ! guest ! ospite # 1',
      'privilegi|permessi insufficienti ! connettore ! msol*',
    ],
    'admin-sspr-disabled': [
      'sspr|reimpost*|self_service & amministratori|admin|account_admin & disattiv*|bloccat*|vietat*|false|non ! due ! domande ! insufficienti ! l_amministratore_ha # 2',
      'allowedtousesspr # 4',
    ],
    'admin-two-gate': [
      'amministratore|admin|amministratori|ruolo & due|2|secondo|domande & metod*|prov*|verific*|passaggi|chiede ! l_amministratore_ha ! tuo_amministratore # 1',
      'criterio|policy & amministratore|admin|amministratori & non_si_applica|non_viene_applicat* # 2',
    ],
    'method-not-allowed': [
      'non propone|compare|esce|offre|sparita|disponibile & sms|chiamata|app|authenticator|email|opzione|domande|telefono & opzione|metodo|propone|scegliere|reimpost*|registrat* ! schermata ! windows ! link ! registrazione # 1',
      'propone|proposto & non & sms|chiamata|email|app # 2',
    ],
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
      '@password|parola|parole|termine vietata|vietate|proibita|bandita ! cambiare',
      'lista_nera|parole_vietate|password_vietate & @password|contiene|elenco',
      'criteri_fuzzy|password_escluse|elenco_delle_password|vietate|vietata|proibita|bannata & @password ! cambiare ! sincronizzazione ! reimpostazione # 3',
    ],
    'wrong-current-password': [
      '@password & attuale|vecchia|corrente|precedente & errata|sbagliata|non_corretta|non_è_corretta|non_valida ! riutilizz* ! ancora # 1',
    ],
    'account-disabled': [
      '@account & disabilitat*|disattivat*|inattiv*|sospes* ! @reset ! reimpostazione ! funzionalità ! cambio_rapido ! ereditarietà',
      'account|utente|utenza disabilitat*|disattivat*|inattiv*|sospes*|spent* ! cambio_rapido ! ereditarietà ! sspr_bloccato',
    ],
    'account-locked': [
      '@account & bloccat* ! temporane* ! 24 ! ore ! tentativi ! volte',
      'sono_bloccat*|si_è_bloccato|è_bloccato|mi_sono_bloccato|è_stato_bloccato & @account|@signin|computer|pc|mio ! temporane* ! 24',
      '@unlock il|mio|un|suo @account ! senza ! opzione',
      'bloccat*|lockat*|sbloccatemi|sbloccarlo|tagliato_fuori & sbagliat*|volte|tentativi|falliti|errori|evento_4740|account ! codice ! temporane* ! 24 ! verific* ! risposte ! office_com ! cloud ! provvisoriamente',
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
      '@code & @not|mai & arriv*|ricevuto|inviato|giunto ! vecchio_numero ! outlook ! non_esiste ! opzione ! propone',
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
      'casella|mail|email|indirizzo & non_esiste|chiusa|dismessa|non_esiste_più & codice|arriva|verific*|recupero # 2',
      'restituito|smarrito|morto|rubato|lasciato & cellulare|cell|telefono|sim|smartphone & codice|password|pwd|convalid* # 2',
    ],
    'phone-mismatch': [
      'numero|telefono & non_corrisponde|corrisponde|errato|sbagliato|non_valido|non_corretto & @not|errato|registrato|specificato|inserito|sbagliato ! formato ! perso ! nuovo # 1',
    ],
    'contact-info-malformed': [
      'verificare|confermare tuo|suo|mio|il|l account & @not|possibile|impossibile ! troppe',
      'numero & formato & errato|sbagliato|prefisso',
      'nessun numero & registrato|salvato|profilo',
    ],
    'not-registered': [
      '@not|mai registrat*|iscritt* & @reset|sspr|@password|metod*|informazioni_di_sicurezza|reimpostazione ! già ! risulta ! conta ! sì ! solo ! ma',
      'nessun metodo & registrat*|verifica|configurat*',
      'mai|non registrato|registrata|iscritto|registrate & sono|mi|ho ! già ! risulta ! conta ! sì ! solo',
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
      'amministratore|admin & disabilit*|disattiv* & @reset|funzionalità|sspr ! gli_admin ! amministratori ! da_solo ! globale',
      '@reset & disabilitat*|disattivat* & organizzazione|azienda|tutti',
      'reimpost*|ripristino & disattivat*|disabilitat*|non_attiv* & organizzazione|azienda|tutti',
    ],
    'licence-missing-organisation': [
      'licenz* & manc*|senza|non|necessari*|richiest* & @reset|@password|organizzazione|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback non|mai|disabilitat*|disattivat* & abilitat*|attivat*|spuntat*|configurat*|disabilitat*|disattivat* ! group ! procedura_guidata',
      'senza|niente @writeback & sincronizz*|abilit*|attiv* ! tls ! foresta ! dominio',
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
      'niente|nessuna|senza opzione|opzioni sblocco|sbloccare',
      'cambiarla|nuova|altra & solo bloccato|bloccata|aprire & perché|obbliga|devo',
    ],
    'user-abandoned': [
      'abbandonat*|interrott*|chiuso|annullat* & metà|finestra|processo|@reset|pagina',
    ],
    'reset-in-home-directory': [
      'ospite|ospiti|guest|esterno|esterna|b2b & cliente|tenant|account|utente|fornitore|partner|portale|directory|invitat* & @password|@reset ! wifi',
    ],
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
    'asking-how': [
      'quali porte|ruoli|permessi|requisiti & entra|connect|writeback|sspr ! non ! errore',
      'come faccio|cambio|mettiamo|imposto|personalizzo & logo|scadere|scadenza|report|sspr|pagina ! errore ! blocc* ! perso ! accesso ! recupero',
      'writeback|sspr incluso|compreso|gratuito|gratuita & versione ! non ! errore',
      'dov_è|dove_trovo|dove_scarico report|documentazione|guida',
    ],
    'works-now': [
      'senza_problemi|senza_difficoltà|tornato_a_funzionare & password|reimpost*|accede|writeback ! non ! ma',
      'riuscito|riuscita|riusciti a_reimpostare|a_cambiare|ad_accedere & password|riavvio|accesso|da_solo ! non ! ma ! mai',
      'alla_fine|finalmente arrivat*|entrat*|riuscit*|funziona ! non ! ma ! mai',
      'account sbloccato & verificato|ok|entrato|accesso_verificato ! non ! ma ! ancora',
      'registrazione|test|reimpostazione completata|completato|riuscito|riuscita ! non ! ma',
      'la_password è_stata reimpostata|cambiata|modificata ! non ! ma ! minuti ! già ! recente',
      'nessun_altro_problema|tutto_va_di_nuovo|ok_fatto|chiudete_pure ! ma ! non',
      'l_ha_cambiata da_solo|da_sola|lui|lei ! non ! ma',
    ],
    greeting: [
      'ciao|buongiorno|buonasera|salve|buona_giornata|come_va|come_stai|arrivederci|buon_weekend|buon_fine_settimana',
      'sei_un_robot|sei_un_bot|persona_vera|ehilà',
    ],
    thanks: [
      'grazie|grazie_mille|molte_grazie|ringrazio',
      'risolto|sistemato|ora_funziona|adesso_funziona|tutto_ok|a_posto ! @not ! ma',
    ],
    chaser: [
      'novità|ci_sono_novità|qualche_novità|c_è_qualcuno|sto_ancora_aspettando|ancora_niente|aggiornamenti',
      'aspetto_ancora|ancora_risposta|come_va_il_mio|notizie|richiamarmi|sollecito_la|sollecito',
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
    field: [
      'amministrator*|metodo|metodi|registrazione|registrat*|sspr|authenticator|dati_di_contatto|entra_id|connect|self_service|identità|ereditarietà|controller|recupero',
      '@password|@reset|@unlock|@signin|account|verifica|bloccat*',
    ],
    trouble: [
      'si_blocca|messaggio_rosso|contatta_l|rifiuta|non_entro|errore|problema|problemi|non_funziona|non_va|aiuto',
    ],
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
      'nota_spese|fotocopiatrice|proiettore|parcheggio|microfono|busta_paga|videoproiettore',
    ],
    'other-account': [
      'account|conto personale & microsoft|gmail|hotmail',
      'wifi|gmail|netflix|banca|facebook|apple_id|router & @password ! ospite ! invitat*',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple|crm|spid|fotocopiatrice & @password|codice|account|hackerat*|bloccat*|non_mi_fa ! ospite_b2b',
      'b2c|group_writeback',
      'pin & telefono|cellulare|bancomat',
    ],
    reset: ['@reset', 'dimenticat* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registr*|informazioni_di_sicurezza'],
  },
};
