import type { OwnWords } from './own-words.ts';

export const GERMAN: OwnWords = {
  vocabulary: {
    password: 'passwort* passwörter* kennwort* kennwörter* pw passwd',
    reset: 'zurücksetz* zurückgesetzt rücksetz* reset* zurückzusetzen',
    change: 'änder* geändert abänder* wechsel* ändre gewechselt neu_setzen',
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
    recently:
      'gestern heute eben gerade vorhin kürzlich schon bereits erst heute_morgen vor_kurzem',
    signin: 'anmeld* einlogg* login angemeldet anmelden einloggen',
    writeback:
      'kennwortrückschreib* rückschreib* passwort_rückschreib* writeback passwortrückschreib*',
  },
  meanings: {
    'changed-too-recently': [
      '@password & @recently & @change|@reset & nochmal*|erneut|wieder|nochmals|zweites_mal & @trouble',
      '@change|@reset & zu_früh|zu_kurz|zu_schnell|zu_kürzlich|vor_kurzem & @password & erneut|wieder|nochmal|wart*|@cannot',
      'mindestalter|minimales_kennwortalter|minimales_passwortalter|mindestkennwortalter|kennwortalter|passwortalter # 3',
      '@password & nur & einmal|1_mal & tag|täglich|24_stunden|stunden & @change',
      '@password & @change & wart*|gewartet & tag|stunden|morgen ! versuch* ! code',
      'zu_früh|zu_neu|zu_jung|nicht_alt_genug & @password',
    ],
    'password-used-before': [
      '@password & bereits|schon|schonmal|zuvor|früher|vorher|letzten & verwendet|benutzt|genutzt|hatte',
      'passwortverlauf|kennwortverlauf|kennwortchronik|passworthistorie|passwort_historie|kennworthistorie # 3',
      'alte|altes|gleiche|selbe|vorherige|früheres @password & wieder|erneut|nochmal|nicht_mehr & verwenden|nehmen|benutzen|nutzen',
      '@password & letzten & 24|12|10|5|passwörter|kennwörter',
      'wiederverwend* & @password',
    ],
    'password-too-weak': [
      '@password & zu_kurz|zu_schwach|zu_einfach|nicht_lang_genug|nicht_stark_genug|nicht_sicher_genug|stärkeres|längeres # 1',
      '@password & mindestens|muss|fehlt|braucht|benötigt & zeichen|großbuchstabe*|kleinbuchstabe*|sonderzeichen|ziffer*|zahl',
      'fehlt|braucht|verlangt|muss & großbuchstabe*|sonderzeichen|ziffer*',
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
    ],
    'password-easily-guessed': [
      '@password|wort leicht|einfach|zu_leicht|schwer|schwerer & erraten|zu_erraten|erratbar',
      '@password & zu_oft|schon_oft|häufig|zu_häufig & gesehen|verwendet|vorkommt',
      '@password|wort & gesperrt*|verboten*|unzulässig*|sperrliste|verbotsliste & wort|liste|begriff|@not|enthält|kennwörter # 1',
    ],
    'wrong-current-password': [
      'aktuelle*|altes|alte|bisherige*|derzeitige*|jetziges @password & falsch|nicht_korrekt|inkorrekt|nicht_richtig|stimmt_nicht|ungültig|nicht_akzeptiert ! wieder ! noch # 1',
    ],
    'account-disabled': [
      '@account & deaktiviert|inaktiv|stillgelegt|abgeschaltet|nicht_aktiv ! @reset ! sspr ! funktion',
    ],
    'account-locked': [
      '@account & gesperrt|ausgesperrt|blockiert ! vorübergehend ! zeitweise ! temporär ! 24 ! stunden ! versuche',
      'ausgesperrt|bin_gesperrt|wurde_gesperrt|mich_ausgesperrt|gesperrt_worden ! vorübergehend ! temporär ! 24 ! stunden # 1',
      '@unlock mein|meinen|das|bitte|dieses @account ! ohne ! option ! möglichkeit ! nur',
    ],
    'smart-lockout': [
      '@account & vorübergehend|temporär|zeitweise|zeitweilig gesperrt # 2',
      'unbefugt*|unberechtigt* & nutzung|verwendung|zugriff & gesperrt|verhinder*',
      'zu_oft|zu_viele @signin|anmeldeversuch*|versucht & falsch*|anmeld*',
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
    ],
    'lost-device': [
      '@phone & verloren|gestohlen|kaputt|gewechselt|neu*|geklaut|defekt|verlegt & @code|@password|@reset|verifizier*|bestätig*|code|alte*',
      'neue*|andere*|gewechselte* @phone & @code|@reset|@password|alte*|verifizier*|bestätig*',
      '@code & geht|gehen|kommt|an & alte*|altes|früher* @phone # 1',
      '@phone verloren|gestohlen|kaputt|verlegt|geklaut & code|empfang*|@reset|@password|verifizier*',
      '@not|kein|keinen zugriff|zugang|mehr & @phone|e_mail|mailadresse|postfach|handy & @reset|@password|bestätig*|verifizier*|code|hinterlegt*|registriert*',
      'alte*|altes @phone & hinterlegt*|registriert*|eingetragen',
    ],
    'phone-mismatch': [
      '@phone & stimmt|passt|falsch*|nicht_korrekt|inkorrekt|ungültig|übereinstimm*|stimmt_nicht & @not|überein|angegeben|hinterlegt*|eingegeben|ist|falsch* ! verloren ! neue* ! format # 1',
    ],
    'contact-info-malformed': [
      'konto @not|nicht überprüf*|verifizier*|bestätigt ! zu_oft ! app',
      '@phone & falsches_format|format|ländervorwahl|vorwahl',
      'keine @phone hinterlegt|gespeichert|eingetragen|vorhanden|im_profil',
    ],
    'not-registered': [
      '@not|noch_nicht|nie registriert|angemeldet|hinterlegt|eingerichtet & @reset|sspr|sicherheitsinfo*|@password|methode*|self_service',
      'keine sicherheitsinfo*|methode*|kontaktdaten|authentifizierungsmethode* & hinterlegt|registriert|eingerichtet',
    ],
    'not-enough-methods': [
      'nur eine methode|kontaktmethode|option|möglichkeit & zwei|zweite|2|verlangt|braucht',
      'zu_wenig*|nicht_genug|nicht_genügend & methode*|sicherheitsinfo*|informationen',
      'zweite methode|verifizierung*|bestätigung* & @not|keine|verlangt|fehlt',
      'notwendige|erforderliche informationen & fehlen|fehlt|konto',
    ],
    'sspr-not-enabled-for-user': [
      '@reset|self_service|sspr|kennwortzurücksetzung|passwortzurücksetzung & @not & aktiviert|freigeschaltet|erlaubt|verfügbar|eingerichtet & mich|mein|konto|benutzer|ihn ! organisation ! lizenz* ! administrator',
      '@account @not für & @reset|kennwortzurücksetzung aktiviert|freigeschaltet',
    ],
    'sspr-disabled-tenant': [
      '@admin & @reset|kennwortzurücksetzung|sspr & deaktiviert|ausgeschaltet|abgeschaltet',
      '@reset|kennwortzurücksetzung|passwortzurücksetzung|sspr & deaktiviert|ausgeschaltet|nicht_aktiviert & organisation|firma|unternehmen|mandant*|tenant',
    ],
    'licence-missing-organisation': [
      'lizenz* & fehl*|keine|benötig*|erforderlich*|ohne & @reset|@password|organisation|sspr|@writeback|benutzer',
      'keine lizenz & @reset|@password|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback @not|deaktiviert|ausgeschaltet|aus aktiviert|eingerichtet|an',
      '@writeback deaktiviert|ausgeschaltet|abgeschaltet # 1',
      'notwendig*|erforderlich* dienst & @not aktiviert',
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
    ],
    'windows-screen-broken': [
      'sperrbildschirm|anmeldebildschirm|windows_anmeldung|loginscreen|windows_anmelde* & @reset|@password & @not|fehl*|link|button|schaltfläche|@trouble ! neues',
    ],
    'unlock-option-missing': [
      '@unlock & ohne & @password|@reset|zurückzusetzen & @not|keine|option|möglichkeit|nur',
      '@not|keine option|möglichkeit|schaltfläche|button & @unlock',
    ],
    'user-abandoned': [
      'abgebrochen|abbruch|geschlossen & mitten|halb*|vorgang|@reset|fenster ! outlook',
    ],
    'reset-in-home-directory': ['gast|gastbenutzer|gastkonto|externer_benutzer & @password|@reset'],
    'federated-password': ['verbund*|föderiert*|adfs|okta & @password|@reset|@change'],
    'method-not-allowed': [
      'authenticator|sms|anruf|e_mail|sicherheitsfragen|methode & @not|keine & angeboten|angezeigt|auswählbar|verfügbar|erlaubt|möglich & @reset|@password|verifizier*|bestätig*',
    ],
    'cloud-service-error': [
      'störung|ausfall|down & @reset|@password|microsoft|alle|portal & seite|alle|niemand|microsoft|störung',
    ],
    'error-processing-request': ['fehler & verarbeit* & anforderung|anfrage'],
    'writeback-service-stopped': [
      'adsync|azure_ad_sync|synchronisierungsdienst|dienst & gestoppt|läuft_nicht|beendet & @writeback|@reset|adsync|sync',
    ],
    'ad-access-denied': [
      'zugriff_verweigert|berechtigung* & msol*|connector*|konto|fehl*|@not & @password|@reset|@writeback',
    ],
    'dc-unreachable': [
      'domänencontroller|domaincontroller & @not & erreichbar|erreicht|kontaktiert|gefunden',
    ],
    'privileged-account-denied': [
      'domänen_admin*|domänenadmin*|geschützte*_gruppe|admincount & @reset|@password|@cannot|mitglied',
    ],
    'password-reset-done': [
      '@password & erfolgreich & @reset|@change|zurückgesetzt ! aber ! @not ! noch ! altes|alte',
    ],
  },
  topics: {
    greeting: [
      'hallo|moin|guten_morgen|guten_tag|guten_abend|servus|grüezi|grüß_gott|hey|na|tach',
      'wie_geht|schönes_wochenende|schönen_tag|tschüss|auf_wiedersehen|bis_dann|feierabend',
    ],
    thanks: [
      'danke|dankeschön|vielen_dank|besten_dank|merci|herzlichen_dank|dank',
      'erledigt|gelöst|geklappt|funktioniert_wieder|geht_wieder|alles_gut|hat_sich_erledigt|passt_jetzt ! @not ! aber',
    ],
    chaser: [
      'gibt_es_neuigkeiten|gibts_neuigkeiten|was_neues|schon_etwas|immer_noch_nichts|wie_ist_der_stand|noch_jemand_da|rückmeldung|update_bitte',
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
    field: ['@password|@reset|@unlock|@signin|@account|@writeback|gesperrt|verifizierung'],
    trouble: ['fehler*|problem*|geht_nicht|funktioniert_nicht|klappt_nicht|hilfe|kaputt|@trouble'],
    elsewhere: [
      'drucker|druckt|drucken|scanner|toner|bildschirm|tastatur|maus|headset|monitor',
      'vpn|wlan|internet|netzlaufwerk|laufwerk',
      'outlook|postfach|kalender|abwesenheit*|signatur|freigegebenes_postfach|verteiler',
      'teams_besprechung|besprechung*|videokonferenz|onedrive|sharepoint|excel|powerpoint',
      'authenticator & einricht*|neues_handy|installier*|app ! @reset',
      'mfa|multi_faktor*|mehrstufige|zwei_faktor*|bedingter_zugriff|richtlinie_für_bedingten',
      'rechnung|urlaub|gehalt*|profilbild|lizenz_kaufen|bestellen|kantine|krank',
    ],
    'other-account': [
      'wlan|gmail|netflix|bank|facebook|apple_id|router|sap|excel_datei & @password|zugangsdaten',
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
