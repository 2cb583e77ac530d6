import type { OwnWords } from './own-words.ts';

export const GERMAN: OwnWords = {
  vocabulary: {
    password: 'passwort* passwoert* kennwoert* passwörter* kennwort* kennwörter* pw passwd',
    reset:
      'zurücksetz* zuruecksetz* zurueckgesetzt zurückgesetzt zurückzu* rücksetz* reset* zurückzusetzen',
    change:
      'änder* aender* geaendert geändert umstell* umgestellt abänder* wechsel* ändre gewechselt neu_setzen',
    unlock: 'entsperr* entsperrt freischalt* entsperrung',
    not: 'nicht kein keine keinen nie niemals noch_nicht ohne nix',
    cannot:
      'kann_nicht kann_ich_nicht geht_nicht funktioniert_nicht klappt_nicht lässt_sich_nicht lässt_mich_nicht nicht_möglich darf_nicht nicht_mehr verweiger* abgelehnt ablehn* verhinder* nicht_akzeptiert akzeptiert_nicht scheiter* fehlgeschlagen schlägt_fehl unmöglich nimmt_nicht will_nicht',
    trouble:
      '@cannot fehler* problem* klappt funktionier* geht_nicht schief hilfe defekt kaputt störung nicht',
    account: 'konto konten benutzerkonto account benutzer* zugang kennung',
    admin: 'admin* administrator* it_abteilung',
    code: 'code codes sms anruf* e_mail mail email bestätigungscode* verifizierungscode* prüfcode sicherheitscode* benachrichtigung* tan',
    phone:
      'handy* telefon* smartphone* mobiltelefon* iphone rufnummer* handynummer* telefonnummer* mobilnummer* nummer gerät diensthandy',
    device: 'pc laptop rechner computer notebook outlook windows vpn teams handy wlan',
    recently:
      'gestern heute eben gerade vorhin kürzlich schon bereits erst heute_morgen vor_kurzem',
    signin: 'anmeld* einlogg* login angemeldet anmelden einloggen',
    writeback:
      'kennwortrückschreib* rückschreib* passwort_rückschreib* writeback passwortrückschreib*',
  },
  meanings: {
    'already-registered': [
      'bereits|schon|gilt|zählt registriert & abfrage|aufforderung|aufgefordert|erscheint|kommt|assistent|registrierung* # 3',
    ],
    'onprem-success-cloud-failure': [
      'ad|lokal|on_prem & übernommen|akzeptiert|ok|geändert|gesetzt & cloud|entra|azure & abgelehnt|verweigert|lehnt|meckert|zurückgewiesen|wollte_nicht ! synchron* ! noch & @password|kennwörter # 2',
    ],
    'forest-config-changed': [
      'forest|gesamtstruktur*|zweite_domäne|neue_domäne & hinzugefügt|hinzufügen|eingebunden|aufgenommen|angebunden|entfernt # 3',
    ],
    'decryption-key-mismatch': [
      'entschlüssel*|schlüssel|keys|key & @writeback|event|ereignis|passt|passen|stimmen|cloud ! bitlocker ! sicherheitsschlüssel # 3',
    ],
    'ldap-signing-not-configured': [
      'ldap|ldap_datenverkehr|ldap_signatur & signier*|signing|sign_and_encrypt|signatur|verschlüssel* # 3',
    ],
    'connector-password-too-long': [
      'msol*|connector*|connectorkonto*|connectorkontos|sync_konto|synchronisierungskonto & @password & zu_lang*|256|300|500|langes|zeichen # 4',
    ],
    'sam-remote-call-denied': [
      'sam|samr|sam_remoteaufrufe|remoteaufrufe_an_sam|restrictremotesam & remote*|eingeschränk*|einschränk*|gpo|baseline|verboten|gesetzt # 3',
    ],
    'ou-reserved-character': [
      'ou|ou_name|ou_namen|organisationseinheit* & schrägstrich|sonderzeichen|komma|slash|reserviertes_zeichen|reservierte_zeichen|plus|umbenenn* # 4',
    ],
    'onprem-multi-match': [
      'zwei|mehrere|doppelt*|dublette* & anker|anchor|sourceanchor|consistencyguid|immutableid # 3',
    ],
    'onboarding-failed': [
      'assistent*|wizard|konfigurationsassistent*|onboarding|einrichtung & @writeback & bricht_ab|scheitert|fehler|fehlgeschlagen|konnte_nicht ! lizenz* # 3',
      '@writeback konnte_nicht & aktiviert|eingerichtet|konfiguriert # 3',
    ],
    'dc-policy-hints-missing': [
      'dc|dcs|domänencontroller|domaincontroller & 2003|2008|2008er|richtlinienhinweise|policy_hints|ldap_steuerelement & nicht|kennt|unterstützt|alt|alte|alter|hotfix|fehlt # 3',
    ],
    'changed-too-recently': [
      '@password & @recently & @change|@reset & nochmal*|erneut|wieder|nochmals|zweites_mal & @trouble',
      '@change|@reset & zu_früh|zu_kurz|zu_schnell|zu_kürzlich|vor_kurzem & @password & erneut|wieder|nochmal|wart*|@cannot',
      'mindestalter|minimales_kennwortalter|minimales_passwortalter|mindestkennwortalter|kennwortalter|passwortalter # 3',
      '@password & nur & einmal|1_mal & tag|täglich|24_stunden|stunden & @change',
      '@password & @change & wart*|gewartet & tag|stunden|morgen ! versuch* ! code',
      'zu_früh|zu_neu|zu_jung|nicht_alt_genug & @password',
      '@password & @recently|vorgestern|morgens & geändert|gesetzt|gewechselt|zurückgesetzt & @cannot|nicht|nimmer|nochmal & mehr|nochmal|noch_mal|erneut|wieder|lässt|ändern ! synchron* ! pc ! laptop ! code',
      'nur einmal|1x|1_mal|ein_mal & tag|pro_tag|täglich|24 & @change|@password|@reset',
      'zweites|zweiter|zweite|erneutes|nochmaliges @reset|ändern|änderung|versuch & @cannot|abgelehnt',
      'erst morgen|in_24_stunden|nach_24|nach_einem_tag & @change|@password',
    ],
    'password-used-before': [
      '@password & bereits|schon|schonmal|zuvor|früher|vorher|letzten & verwendet|benutzt|genutzt|hatte ! zu_oft ! zu_viele ! viele_leute ! häufig',
      'passwortverlauf|kennwortverlauf|kennwortchronik|passworthistorie|passwort_historie|kennworthistorie ! server_2003 ! windows_server ! policy_hints # 3',
      'alte|altes|gleiche|selbe|vorherige|früheres @password & wieder|erneut|nochmal|nicht_mehr & verwenden|nehmen|benutzen|nutzen',
      '@password & letzten & 24|12|10|5|passwörter|kennwörter',
      'wiederverwend* & @password',
      '@password & schon_mal|schon|bereits|früher & hatte|gehabt|benutzt|verwendet & @not|nimmt|geht|@cannot',
      'altes|alte|letztes|voriges|gleiches|selbes @password & nehmen|behalten|benutzen|wieder|weiter & @cannot|geht_nicht|nicht',
      'letzten 24|12|10|fünf|passwörter|kennwörter & @not|verwendet|nicht',
    ],
    'password-too-weak': [
      '@password & zu_kurz|zu_schwach|zu_einfach|nicht_lang_genug|nicht_stark_genug|nicht_sicher_genug|stärkeres|längeres # 1',
      '@password & mindestens|muss|fehlt|braucht|benötigt & zeichen|großbuchstabe*|kleinbuchstabe*|sonderzeichen|ziffer*|zahl',
      'fehlt|braucht|verlangt|muss & großbuchstabe*|sonderzeichen|ziffer*',
      '@password & 8|10|12|14|zeichen|stellen & mindestens|minimum|lang|muss|kurz',
      'fehlt|braucht|muss|verlangt|will & sonderzeichen|großbuchstabe*|zahl|ziffer*|kleinbuchstabe*',
    ],
    'onprem-complexity-refused': [
      'komplexität*|komplexitätsanforderung*|nicht_komplex_genug & @password|@not|anforderung*',
    ],
    'corporate-policy-sentence': [
      '@password & länge*|längenanforderung*|komplexität* & verlauf*|alter*|historie|chronik & @not|anforderung*|richtlinie* # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not|verstößt|verletzt & richtlinie*|kennwortrichtlinie*|passwortrichtlinie*|vorgaben|anforderung*|policy|regeln & entspr*|erfüll*|gegen|@trouble',
      'kennwortrichtlinie*|passwortrichtlinie* & @trouble|verstoß*|ablehn*|@not',
      'neues|neue|jedes @password & abgelehnt|nicht_akzeptiert|nicht_angenommen|zurückgewiesen ! alte',
      'egal_was|egal_welches|alles_was|jedes|alle|keins|keines & @password|passwörter & @cannot|abgelehnt|akzeptiert|nimmt|angenommen',
      '@password & abgelehnt|zurückgewiesen|unzulässig & richtlinie*|vorgaben|immer|jedes',
    ],
    'password-easily-guessed': [
      '@password|wort leicht|einfach|zu_leicht|schwer|schwerer & erraten|zu_erraten|erratbar',
      '@password & zu_oft|schon_oft|häufig|zu_häufig & gesehen|verwendet|vorkommt',
      '@password|wort & gesperrt*|verboten*|unzulässig*|sperrliste|verbotsliste & wort|liste|begriff|@not|enthält|kennwörter # 1',
      'fuzzyrichtlinie|fuzzy_richtlinie|fuzzy # 4',
    ],
    'wrong-current-password': [
      'aktuelle*|altes|alte|bisherige*|derzeitige*|jetziges @password & falsch|nicht_korrekt|inkorrekt|nicht_richtig|stimmt_nicht|ungültig|nicht_akzeptiert ! wieder ! noch # 1',
      'altes|aktuelles|bisheriges|derzeitiges|jetziges @password & falsch|stimmt|richtig|nicht_korrekt & nicht|falsch|ändern|sagt',
    ],
    'account-disabled': [
      '@account & deaktiviert|inaktiv|stillgelegt|abgeschaltet|nicht_aktiv ! @reset ! sspr ! funktion',
      'deaktiviert|inaktiv|disabled|gesperrt_worden & user|benutzer|konto|account|ad|on_prem|kollege & ad|on_prem|lokal|lokalen|cloud|@reset ! sspr ! vererbung ! vorübergehend ! abgeschaltet',
      'konto|account|benutzer deaktiviert|inaktiv|disabled',
    ],
    'account-locked': [
      '@account & gesperrt|ausgesperrt|blockiert ! vorübergehend ! zeitweise ! temporär ! 24 ! stunden ! versuche',
      'ausgesperrt|bin_gesperrt|wurde_gesperrt|mich_ausgesperrt|gesperrt_worden ! vorübergehend ! temporär ! 24 ! stunden # 1',
      '@unlock mein|meinen|das|bitte|dieses @account ! ohne ! option ! möglichkeit ! nur',
      'steht|ist|auf locked|gesperrt & @account|user & entsperr*|bitte|entsperren',
      'zu_oft|mehrmals|dreimal falsch & eingegeben|passwort & gesperrt|ausgesperrt',
    ],
    'smart-lockout': [
      '@account & vorübergehend|temporär|zeitweise|zeitweilig gesperrt # 2',
      'unbefugt*|unberechtigt* & nutzung|verwendung|zugriff & gesperrt|verhinder*',
      'zu_oft|zu_viele @signin|anmeldeversuch*|versucht & falsch*|anmeld*',
      'cloud|azure|365|office gesperrt|sperre & ad|on_prem|lokal & nicht|entsperrt|frei',
      'entsperrt & ad|on_prem & weiter|immer_noch|trotzdem & gesperrt|cloud|365',
    ],
    throttled: [
      'zu_oft|zu_viele|zu_häufig & versuch*|verifizier*|bestätig*|code|überprüf* & wart*|24|stunden|später|gesperrt|blockiert|@reset|konto_zu|@password ! @signin ! gesehen # 1',
      'wart*|gesperrt|blockiert|später & 24_stunden|24_std|24h ! @change ! mindest*',
      'zu_viele_versuche|zu_oft_versucht|zu_viele_anfragen|anzahl_der_versuche & @reset|code|@password|verifizier*|später|wart*',
    ],
    'code-not-received': [
      '@code & @not & erhalt*|bekomm*|bekommen|ankommt|angekommen|kommt|kam|empfang*|gesendet|geschickt|gekommen|an ! alte_nummer ! altes_handy ! neues_handy ! outlook',
      'warte|warten|wartet & code|sms|anruf & @not|minuten|ewig|stunden|immer_noch|lange',
      '@not|keinen|keine @code|bestätigungscode & bekomm*|erhalt*|erhält|kommt|angekommen|handy|telefon',
      'telefon|handy klingelt_nicht|klingelt @not',
      '@not|keine|keinen|nie & sms|code|anruf|bestätigungscode & krieg*|bekomm*|erhalt*|kommt|kommen|angekommen|da|an',
    ],
    'lost-device': [
      '@phone & verloren|gestohlen|kaputt|gewechselt|neu*|geklaut|defekt|verlegt & @code|@password|@reset|verifizier*|bestätig*|code|alte*',
      'neue*|andere*|gewechselte* @phone & @code|@reset|@password|alte*|verifizier*|bestätig*',
      '@code & geht|gehen|kommt|an & alte*|altes|früher* @phone # 1',
      '@phone verloren|gestohlen|kaputt|verlegt|geklaut & code|empfang*|@reset|@password|verifizier*',
      '@not|kein|keinen zugriff|zugang|mehr & @phone|e_mail|mailadresse|postfach|handy & @reset|@password|bestätig*|verifizier*|code|hinterlegt*|registriert*',
      'alte*|altes @phone & hinterlegt*|registriert*|eingetragen',
      'kontaktmethode*|nummer|handy|mailadresse|telefon|kontaktdaten & zugriff|zugang & @not|kein|keinen|mehr',
      'neue|andere nummer|handynummer|telefonnummer|sim ! registrieren ! eintragen ! ändern',
      '@phone weg|verloren|geklaut|kaputt|gestohlen|hin ! drucker',
    ],
    'phone-mismatch': [
      '@phone & passt|falsch|nicht_korrekt|inkorrekt|ungültig|übereinstimm*|stimmt_nicht|stimmt_überein & @not|überein|angegeben|hinterlegt*|eingegeben|falsch ! verloren ! neue* ! format ! sms ! anruf ! code ! schreibweise ! vorwahl ! registriert ! keine # 1',
      '@phone & @not & überein|übereinstimmen|hinterlegten|richtig & stimmt|passt|hinterlegt*|eingegeben',
    ],
    'contact-info-malformed': [
      'konto @not|nicht überprüf*|verifizier*|bestätigt ! zu_oft ! app',
      '@phone & falsches_format|format|ländervorwahl|vorwahl',
      'keine @phone gespeichert|eingetragen|vorhanden|im_profil ! keine_mail ! mailadresse ! mail ! e_mail',
      'authentifizierungsinformationen|kontaktinformationen|kontaktdaten|telefonnummer|handynummer & fehlerhaft*|falsch_formatiert|falsches_format|formatiert|unvollständig|format|vorwahl|leer',
      'keine|fehlt|fehlende telefonnummer|handynummer|nummer|mailadresse & ad|azure|profil|konto|hinterlegt',
      'authentifizierungsinformationen|kontaktinformationen fehlerhaft*|falsch|formatiert|konfiguriert|unvollständig # 2',
      'fehlerhafte|falsche authentifizierungsinformationen|kontaktinformationen|kontaktdaten # 2',
      'falsch_formatiert|falsches_format|ohne_ländervorwahl|ohne_vorwahl & @phone|telefonnummer # 2',
    ],
    'not-registered': [
      '@not|noch_nicht|nie registriert|hinterlegt & @reset|sspr|sicherheitsinfo*|@password|methode*|self_service ! bereits ! zählt ! gilt ! erscheint ! kommt ! lizenz*',
      'keine sicherheitsinfo*|methode*|kontaktdaten|authentifizierungsmethode* & hinterlegt|registriert|eingerichtet',
      '@not|nie|niemals & registriert|angemeldet|hinterlegt|eingerichtet & dafür|methode*|nummer|sicherheit*|daten|dort|habe|hab ! nummer_hinterlegt ! zugriff',
      'nie|noch_nie|nicht registriert ! bereits ! zählt ! gilt ! erscheint',
      'nie|niemals eingerichtet|hinterlegt|eingetragen & sspr|selbst|@reset|daten|nummer|mail ! @admin',
    ],
    'not-enough-methods': [
      'nur eine methode|kontaktmethode|option|möglichkeit & zwei|zweite|2|verlangt|braucht',
      'zu_wenig*|nicht_genug|nicht_genügend & methode*|sicherheitsinfo*|informationen',
      'zweite methode|verifizierung*|bestätigung* & @not|keine|verlangt|fehlt',
      'notwendige|erforderliche informationen & fehlen|fehlt|konto',
      'zwei|2|zweite|weitere|andere & methode*|kontaktmethode*|nachweis*|verfahren|faktoren & nur|bloß|lediglich & eine|1|einen|mail|handy|sms ! admins ! administratoren',
    ],
    'sspr-not-enabled-for-user': [
      '@reset|self_service|sspr|kennwortzurücksetzung|passwortzurücksetzung & @not & aktiviert|freigeschaltet|erlaubt|verfügbar & mich|mein|konto|benutzer|ihn ! organisation ! lizenz* ! administrator ! admins ! administratoren',
      '@account @not für & @reset|kennwortzurücksetzung aktiviert|freigeschaltet',
      '@reset|sspr|self_service & @not & mich|mir|mein|mein_konto|kollege|user & freigeschaltet|aktiviert|erlaubt|berechtigt',
      'gruppe & sspr|@reset & @not|nicht_drin|mitglied',
    ],
    'sspr-disabled-tenant': [
      '@admin & @reset|kennwortzurücksetzung|sspr & deaktiviert|ausgeschaltet|abgeschaltet ! admins ! administratoren ! adminkonten ! administratorrolle ! admin_konten',
      '@reset|kennwortzurücksetzung|passwortzurücksetzung|sspr & deaktiviert|ausgeschaltet|nicht_aktiviert & organisation|firma|unternehmen|mandant*|tenant',
      'kennwortzurücksetzung|passwortzurücksetzung|zurücksetzen|@reset|sspr|self_service & abgeschaltet|ausgeschaltet|deaktiviert|ausgestellt|nicht_aktiviert & firma|organisation|uns|alle|allen|unternehmen|mandant|tenant|niemand',
      'sspr|@reset|self_service & keine|niemand & tenant|mandant|gestellt|eingestellt|steht',
    ],
    'licence-missing-organisation': [
      'lizenz* & fehl*|keine|benötig*|erforderlich*|ohne & @reset|@password|organisation|sspr|@writeback|benutzer',
      'keine lizenz & @reset|@password|sspr',
      'keine|fehlende|fehlt|ohne|brauchen|benötigt lizenz*|p1|premium ! bestellen ! kaufen ! adobe ! visio',
    ],
    'writeback-not-enabled': [
      '@writeback @not|deaktiviert|ausgeschaltet aktiviert|eingerichtet|eingeschaltet ! konnte ! uhr* ! assistent',
      '@writeback deaktiviert|ausgeschaltet|abgeschaltet # 1',
      'notwendig*|erforderlich* dienst & @not aktiviert',
      '@writeback nicht_aktiv*|nicht_eingeschaltet|nicht_eingerichtet|nicht_angehakt|nie_eingeschaltet|nie_aktiviert|nicht_an',
      'ohne|kein @writeback & aktiviert|eingeschaltet|eingerichtet|angehakt',
    ],
    'onprem-connectivity': [
      'verbindungsproblem*|konnektivitätsproblem*|keine_verbindung|schlechte_verbindung|verbindungsfehler & @password|@reset|organisation|lokal*|@writeback|umgebung # 1',
    ],
    'onprem-admin-action-required': [
      'fehler* & lokal*|on_premises konfiguration & @password|@reset|@not',
      'problem* & konfiguration & kennwortzurücksetzung|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie & @not|deaktiviert|aktivier*|blockier*|zulass*|erlaub* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change|zurückgesetzt & geklappt|erfolgreich|funktioniert|erledigt & alte*|altes @password|pc|windows|noch ! wieder ! historie # 1',
      'neue*|neues @password & @not|nur & pc|laptop|rechner|windows|outlook|notebook|computer|office|vpn|teams|firma|cloud & geht|funktionier*|akzeptiert|angenommen|erkannt|an|anmelden|klappt|synchronisier* ! richtlinie* ! komplex* # 1',
      'altes|alte @password & noch|immer_noch|weiterhin|nur & geht|funktioniert|gültig|verlangt|pc|laptop|anmelden ! falsch # 1',
      '@password & @not synchronisiert|synchron|übertragen|übernommen',
      'neues|neue @password|kennwort & nur|aber|doch & alte|altes|alten',
      '@device|laptop|pc|rechner|notebook|outlook|windows|vpn|handy & noch|immer_noch|weiterhin|nur & alte|altes|alten & @password ! falsch ! verlauf',
      '@password & geändert|zurückgesetzt & pc|laptop|rechner|outlook|windows|teams & @not|alte|altes|noch',
    ],
    'windows-screen-broken': [
      'sperrbildschirm|anmeldebildschirm|windows_anmeldung|loginscreen|windows_anmelde* & @reset|@password & @not|fehl*|link|button|schaltfläche|@trouble ! neues',
      'anmeldebildschirm|sperrbildschirm|windows_anmeldung|anmeldemaske|loginscreen & fehlt|@not|leer|nichts|weg|hängt|funktioniert & @password|@reset|zurücksetzen|link',
    ],
    'unlock-option-missing': [
      '@unlock & ohne & @password|@reset|zurückzusetzen & @not|keine|option|möglichkeit|nur',
      '@not|keine option|möglichkeit|schaltfläche|button & @unlock',
      'nur|bloß|einfach & entsperren|entsperrung|@unlock & @not|ohne|kein & @password|ändern|zurücksetzen|reset',
    ],
    'user-abandoned': [
      'abgebrochen|abbruch|geschlossen & mitten|halb*|vorgang|@reset|fenster ! outlook',
      'abgebrochen|geschlossen|zugemacht|aufgehört & @reset|vorgang|seite|browser|fenster ! outlook',
    ],
    'reset-in-home-directory': [
      'gast|gastbenutzer|gastkonto|externer_benutzer & @password|@reset',
      'gast|gastkonto|gastbenutzer|externer|externe & tenant|@password|@reset|mandant',
    ],
    'federated-password': [
      'verbund|verbunddomäne*|verbundbenutzer*|verbunddienst|adfs|okta & @password|@reset|@change',
      'adfs|okta|föderiert*|verbunddomäne*|verbunddomänen|federated|pingfederate|im_verbund & @password|@reset|domäne|domain|wir ! token ! 32009',
    ],
    'method-not-allowed': [
      'authenticator|sms|anruf|e_mail|sicherheitsfragen|methode & @not|keine & angeboten|angezeigt|auswählbar|verfügbar|erlaubt|möglich & @reset|@password|verifizier*|bestätig*',
      '@not|keine|fehlt & option|auswahl|auswählen|angeboten & sms|app|authenticator|mail|anruf|sicherheitsfragen',
    ],
    'cloud-service-error': [
      'störung|ausfall|down & @reset|@password|microsoft|alle|portal & seite|alle|niemand|microsoft|störung',
    ],
    'error-processing-request': ['fehler & verarbeit* & anforderung|anfrage'],
    'writeback-service-stopped': [
      'adsync|azure_ad_sync|synchronisierungsdienst|dienst & gestoppt|läuft_nicht|beendet & @writeback|@reset|adsync|sync',
      'server|sync_server|connect_server|adsync|dienst|syncserver|connect & aus|down|offline|gestoppt|ausgeschaltet|abgestürzt|läuft_nicht & @reset|@writeback|connect|adsync|sync ! agent ! drucker',
      'connect_server|sync_server|adsync war|ist|läuft aus|down|offline|gestoppt|nicht',
    ],
    'ad-access-denied': [
      'zugriff_verweigert|berechtigung*|rechte|access_denied & msol*|connector*|connectorkonto|synchronisierungskonto|synchronisationskonto|ou|ad & @password|@reset|@writeback ! helpdesk*',
      'msol*|connector*|dienstkonto|synchronisierungskonto & berechtigung*|rechte|zugriff & fehl*|keine|nicht|verweigert # 2',
    ],
    'dc-unreachable': [
      'domänencontroller|domaincontroller & @not & erreichbar|erreicht|kontaktiert|gefunden',
      'dc|dcs|domänencontroller|domaincontroller offline|down|aus|unerreichbar|antwortet|weg|tot ! filter',
      'kein*|keinen dc|domänencontroller|domaincontroller & find*|erreich*|gefunden|kontakt*',
      'pdc|pdc_emulator & offline|down|aus|nicht|weg ! filter',
    ],
    'privileged-account-denied': [
      'domänen_admin*|domänenadmin*|geschützte*_gruppe|admincount & @reset|@password|@cannot|mitglied',
      'domänen_admins|domain_admins|adminsdholder|admincount|geschützte_gruppe|kontenoperatoren & @reset|@password|@cannot|user|mitglied',
      'domänen_admins|domänenadmins|domain_admins|domänen_administratoren & @reset|zurücksetzen|@cannot|@not # 3',
    ],
    'password-reset-done': [
      '@password & erfolgreich & @reset|@change|zurückgesetzt ! aber ! @not ! noch ! altes|alte',
    ],
    'user-cannot-change-password': [
      'benutzer_kann_kennwort_nicht|benutzer_kann_das_kennwort_nicht|kann_kennwort_nicht_ändern|kann_passwort_nicht_ändern|kennwort_nicht_ändern & haken|angehakt|ad|gesetzt|option|aktiviert|reset # 3',
    ],
    'password-never-expires': [
      'läuft_nie_ab|nie_ablaufen|kennwort_läuft_nie|passwort_läuft_nie # 3',
    ],
    'user-not-found-onprem': [
      'benutzer|objekt|konto & @not & gefunden & ad|on_prem|lokal|lokalen|active_directory',
      'gelöscht & ad|on_prem|lokal & cloud|@reset|benutzer',
    ],
    'object-not-in-password-sync-scope': [
      'ou|organisationseinheit & @not|abgewählt|ausgeschlossen|gefiltert & synchronisier*|sync|connect|@password',
    ],
    'admin-sspr-disabled': [
      'admins|administratoren|admin_konten|globaler_admin & sspr|@reset|self_service & @not|kein|keine|abgeschaltet|deaktiviert|gesperrt ! administrator_hat ! ihr_administrator # 2',
    ],
    'admin-two-gate': [
      'admins|administratoren|globaler_admin|admin|adminkonto|adminkonten|adminrolle & zwei|2|beide|andere & methode*|faktoren|verfahren|nachweis*|verifizierung*|bestätigung* ! ihr_administrator # 1',
      'rolle|administratorrolle|adminrolle|administrator|admins & zwei|sicherheitsfragen|zweite|fragen & methode*|verifizierung*|fehlen|@not|nachweis*|plötzlich ! ihr_administrator ! darf # 1',
      'richtlinie & administrator*|admin|admins|adminkonten & nicht_angewendet|gilt_nicht|wird_nicht|greift_nicht & @reset|kennwortzurücksetzung|sspr # 2',
      'sicherheitsfragen & admins|administratoren',
    ],
    'admin-role-missing': [
      'berechtigung*|rechte|rolle & @reset|@password & helpdesk|admin|benutzer|andere*|fehlt|unzureichend|nicht ! msol ! connector* ! dienstkonto ! zwei ! ou ! ad ! sync* ! vererb* ! vererbung',
      'nicht_genügend|unzureichende|nicht_die_erforderlichen|insufficient berechtigungen|rechte|privileges & zurücksetzen|zurückzusetzen|kollegen|dieses|benutzers ! connector* # 1',
      'schaltfläche|button|knopf & ausgegraut|grau & @reset|@password',
      'helpdesk_admin|helpdesk|kennwortadministrator|benutzeradministrator & @not|darf & @password|@reset|zurücksetzen & benutzer*|kollege*|anderen # 2',
    ],
    'server-clock-skew': [
      'uhr|uhrzeit|systemzeit|zeit & server|connect|sync & falsch|vor|nach|minuten|abweich*|geht # 3',
    ],
    'tls-disabled': [
      'tls|tls_1_2|ssl & abgeschaltet|deaktiviert|ausgeschaltet|erzwungen|umgestellt|nur # 3',
    ],
    'connect-version-old': [
      'connect|sync_server|aad_connect & alt|veraltet|alte_version|uralt|version & version|veraltet|zu_alt|aktualisier*|upgrade # 1',
    ],
    'inheritance-disabled': [
      'vererbung & deaktiviert|aus|ausgeschaltet|unterbrochen|abgeschaltet|nicht|user|benutzer*|objekt # 3',
    ],
    'cloud-sync-agent': [
      'cloud_sync|provisioning_agent|bereitstellungs_agent|cloud_synchronisierung & agent|offline|inaktiv|läuft # 2',
    ],
    'writeback-unsupported-path': [
      'admin_center|admin_portal|m365_admin|powershell|graph & @reset|zurückgesetzt & lokal*|ad|pc|@writeback|on_prem|nicht|alte',
    ],
  },
  topics: {
    'asking-how': [
      'welche ports|rollen|rechte|lizenz|voraussetzungen & braucht|brauche|benötigt|nötig ! nicht ! fehler*',
      'wie kann_ich|können_wir|passe|passt|stelle|stellt|mache|macht & richtlinie|ablauf*|logo|bericht|ablaufrichtlinie|seite ! nicht ! fehler* ! kein* ! gesperrt ! weg ! zugriff',
      'ist|sind @writeback|sspr|@reset & enthalten|inbegriffen|kostenlos* ! nicht ! fehler*',
      'suche|gesucht bericht|anleitung|liste|dokumentation',
    ],
    'works-now': [
      'ohne_probleme|alles_in_ordnung|wieder_wie_gewohnt & zurückgesetzt|kennwort|passwort|anmeld*|läuft ! nicht ! aber ! nie ! kein',
      'konnte|konnten|kann & sein|ihr|mein|selbst|wieder|benutzer & kennwort|passwort zurücksetzen|ändern|gesetzt & nach|neustart|wieder|eben|inzwischen|jetzt ! nicht ! nie ! kein* ! aber ! nur ! wie ! wo ! ob ! wenn',
      'konnte|konnten kennwort|passwort selbst|eben|soeben|inzwischen|nun zurücksetzen|ändern ! nicht ! nie ! kein* ! aber ! nur',
      'können alle|wieder|kann wieder zurücksetzen|anmelden|ändern ! nicht ! nie ! kein* ! aber ! nur ! wie ! wann',
      'registrierung|reset|reset_test|zurücksetzen|änderung abgeschlossen|war_erfolgreich|erfolgreich_abgeschlossen ! nicht ! aber ! kein* ! nur',
      'keine_weiteren_probleme|keine_probleme_mehr|problem_behoben|passt_alles|alles_passt|laufen_wieder|läuft_wieder ! aber ! nicht',
      'erfolgreich zurückgesetzt|geändert|gewechselt|entsperrt ! aber ! nicht ! noch ! alte* ! nur ! kein* ! cloud ! lokal',
      'ihr|dein kennwort|passwort wurde zurückgesetzt|geändert ! aber ! nicht ! noch ! dauern ! kürzlich ! erst ! bereits',
      'kam|kamen doch|dann_doch ! aber ! nicht',
    ],
    greeting: [
      'hallo|moin|guten_morgen|guten_tag|guten_abend|servus|grüezi|grüß_gott|hey|na_du|tach',
      'wie_geht|schönes_wochenende|schönen_tag|tschüss|auf_wiedersehen|bis_dann|feierabend',
      'grüß_dich|grüß_euch|grüezi_mitenand|bist_du_ein|bist_du_echt|bot_oder',
    ],
    thanks: [
      'danke|dankeschön|vielen_dank|besten_dank|merci|herzlichen_dank|dank',
      'erledigt|gelöst|geklappt|funktioniert_wieder|geht_wieder|alles_gut|hat_sich_erledigt|passt_jetzt ! @not ! aber',
    ],
    chaser: [
      'gibt_es_neuigkeiten|gibts_neuigkeiten|was_neues|schon_etwas|immer_noch_nichts|wie_ist_der_stand|noch_jemand_da|rückmeldung|update_bitte',
      'schon_was_gehört|zwischenstand|warte_noch_auf_antwort|warte_auf_antwort|noch_keine_antwort|wie_weit_seid|wie_weit_ihr|mal_nachfragen|bitte_um_rückruf|gibt_es_einen_zwischenstand',
    ],
    help: ['hilfe|helfen ! @password ! @reset', 'was kannst|kann|machst du|bot'],
    'ask-helpdesk': [
      'helpdesk|support|servicedesk|mensch|mitarbeiter|kollegen|ansprechpartner|it_abteilung & sprechen|verbinden|kontaktieren|anrufen|bitte|reden|brauche|möchte|schreiben|weiterleiten ! administrator_hat ! @reset',
    ],
    check: [
      'prüf*|schau|überprüf* & letzten|letzte|versuch|log|warum ! konto',
      'warum & fehlgeschlagen|nicht_geklappt|nicht_funktioniert & @reset|@password|versuch',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock|rücksetzung|zurücksetzung & @trouble',
      '@account & @unlock & @trouble',
      '@password & @trouble ! wlan',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|vergessen|abgelaufen',
      '@account & @unlock',
      '@writeback',
    ],
    field: [
      'methode*|kontaktmethode*|registrier*|sspr|authenticator|hinterlegt*|sicherheitsinfo*|sicherheitsfragen|bestätigungscode|entra|connect|domänencontroller|vererbung',
      '@password|@reset|@unlock|@signin|@account|@writeback|gesperrt|verifizierung',
    ],
    trouble: ['fehler*|problem*|geht_nicht|funktioniert_nicht|klappt_nicht|hilfe|kaputt|@trouble'],
    away: [
      'nicht_im_büro|im_urlaub|abwesend|nicht_im_hause|abwesenheitsnotiz|außer_haus & bis|vom|zurück|wieder|dringend*|weitergeleitet|vertretung ! @password ! @reset',
      'automatische_antwort|abwesenheitsnotiz',
    ],
    elsewhere: [
      'drucker|druckt|drucken|scanner|toner|bildschirm|tastatur|maus|headset|monitor',
      'vpn|wlan|internet|netzlaufwerk|laufwerk',
      'outlook|postfach|kalender|abwesenheit*|signatur|freigegebenes_postfach|verteiler',
      'teams_besprechung|besprechung*|videokonferenz|onedrive|sharepoint|excel|powerpoint',
      'authenticator & einricht*|neues_handy|installier*|app ! @reset',
      'mfa|multi_faktor*|mehrstufige|zwei_faktor*|bedingter_zugriff|richtlinie_für_bedingten',
      'rechnung|urlaub|gehalt*|profilbild|lizenz_kaufen|bestellen|kantine|krank',
      'büro|urlaub|abwesend|abwesenheit|vertretung & vom|bis|wieder|nicht_im|dringend*|e_mail|weitergeleitet',
      'teams|outlook|excel|word & stürzt|abgestürzt|startet|hängt|langsam|friert',
      'dienstreise|reisekosten|gehaltszettel|lohn*|parkschranke|beamer|softwareverteilung|zertifikat|webserver|gruppenrückschreiben|kalender|webcam|router',
    ],
    'other-account': [
      'privates|persönliches microsoft_konto|outlook_com|konto_bei',
      'wlan|gmail|netflix|bank|facebook|apple_id|router|sap|excel_datei & @password|zugangsdaten ! gast ! eingeladen*',
      'datev|sap|lexware|elster|paypal|amazon|instagram|hotmail|gmx|web_de|yahoo|icloud|apple|salesforce|jira|crm|erp|banking|bankingapp|handy_pin|sim_pin|steam|teamviewer & @password|zugang*|pin|konto|gesperrt|id|gehackt ! code ! bestätigung* ! gast ! eingeladen*',
      'b2c',
    ],
    reset: ['@reset|rücksetzung|zurücksetzung', '@password vergessen', 'vergessen & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    'admin-reset': [
      '@password & @reset & benutzer*|anderen|kollegen|mitarbeiter* & für|von|des|eines ! mein*',
    ],
    register: ['registrier*|sicherheitsinfo*|ssprsetup'],
  },
  ordinary:
    'gewesen worden werden bereit bereits nichts nachts bericht berichte gesperrte gespeichert versucht versuche besucht',
};
