import type { Examples } from './examples.ts';

export const GERMAN: Examples = {
  'minimum-password-age': `
    ich habe mein Passwort heute schon geändert und kann es nicht noch einmal ändern
    Kennwort gestern geändert, heute lässt er mich nicht wieder
    minimales Kennwortalter ist 1 Tag
    man darf das Passwort nur einmal am Tag ändern
    zweites Zurücksetzen am selben Tag wird abgelehnt
    heute früh schon gewechselt, der zweite Wechsel wird abgelehnt, gibt es da eine Sperrfrist?
    muss man zwischen zwei Änderungen einen Tag warten?
    gestern Abend geändert und heute geht es nicht schon wieder
    Kennwort ist noch keinen Tag alt und lässt sich deshalb nicht ändern
    Initialpasswort bekommen, sofort gewechselt, zweiter Wechsel wird verweigert
    Kennwortwechsel heute Vormittag gemacht, jetzt soll ich nochmal ein anderes setzen und das System weigert sich
    gestern vom Helpdesk neues PW bekommen, wollte es gleich in meins umtauschen - keine Chance, jedes wird abgelehnt, Kollege meint Mindestalter
    Passwort ist erst 3 Stunden alt und ich will schon wieder ein neues, geht nicht
    musste es heute früh ändern, jemand hat zugesehen, jetzt will ich es noch einmal ändern und darf nicht
  `,
  'password-history': `
    das Passwort hatte ich schon einmal, wird nicht angenommen
    darf kein altes Kennwort wiederverwenden
    sagt, das Passwort wurde bereits verwendet
    die letzten 24 Kennwörter sind gesperrt
    darf nicht zurück zu meinem früheren Passwort
    eines der letzten Kennwörter darf man nicht nochmal nehmen
    er meint das hätte ich schon mal gehabt
    Passwortverlauf verhindert, dass ich mein altes nehme
    das vom letzten Jahr wird nicht mehr genommen
    will einfach wieder mein Standardpasswort vom Frühjahr nehmen, wird als bereits benutzt abgewiesen
    angeblich schon mal verwendet, wie viele alte merkt sich das System?
  `,
  'password-complexity': `
    Passwort zu kurz, mindestens zwölf Zeichen
    es fehlt ein Großbuchstabe oder Sonderzeichen
    Kennwort erfüllt die Komplexitätsanforderungen nicht
    mein Name darf nicht im Passwort vorkommen
    mein Benutzername darf nicht im Kennwort stehen
    zu kurz, es müssen mindestens 14 Zeichen sein
    Großbuchstabe, Zahl und Sonderzeichen fehlen angeblich
    zu wenig komplex, sagt die Seite
    in meinem neuen Kennwort steckt mein Nachname, deshalb lehnt er es ab
    Kennwort darf Teile meines Namens nicht enthalten
    mein Login steckt im neuen Passwort drin, das sei nicht erlaubt
  `,
  'password-policy-violation': `
    das neue Kennwort entspricht nicht der Richtlinie unserer Firma
    Verstoß gegen die lokale Kennwortrichtlinie
    egal welches Passwort, die Richtlinie lehnt es ab
    entspricht nicht den Anforderungen an Länge, Komplexität, Alter oder Verlauf
    Kennwort entspricht nicht den Richtlinien der Organisation, welche steht nicht dabei
    alle meine Passwörter werden wegen der Firmenrichtlinie abgelehnt
  `,
  'banned-password': `
    das Passwort ist zu leicht zu erraten
    enthält ein gesperrtes Wort
    steht auf der Liste verbotener Kennwörter
    das Passwort wird zu häufig verwendet
    zu leicht zu erraten, obwohl 16 Zeichen lang
    Firmenname mit Jahreszahl wird als unsicher abgelehnt
    wählen Sie ein Kennwort, das schwerer zu erraten ist
    enthält Wörter die gesperrt sind
    Sommer2026 mit Ausrufezeichen will er nicht, sei zu leicht zu knacken
  `,
  'wrong-current-password': `
    das alte Passwort ist falsch sagt er beim Ändern
    aktuelles Kennwort wird nicht angenommen
    beim Ändern muss ich das bisherige Kennwort eingeben und weiß es nicht
    angeblich ist mein aktuelles Kennwort falsch
    das bisherige Passwort wird beim Ändern nicht erkannt
    aktuelles Passwort stimmt angeblich nicht, melde mich aber damit an
    altes Kennwort wird als falsch bezeichnet
    beim Kennwortändern behauptet die Seite, mein jetziges stimme nicht
  `,
  'password-never-expires-flag': `
    Kennwort läuft nie ab ist angehakt, Änderung bei der nächsten Anmeldung kommt nicht
    Benutzer wird nach dem Zurücksetzen nicht aufgefordert ein neues Kennwort zu setzen
    Haken "Kennwort läuft nie ab" verhindert die erzwungene Änderung
  `,
  'user-cannot-change-password': `
    Häkchen bei Benutzer kann Kennwort nicht ändern
    im AD ist gesetzt, dass der Benutzer sein Passwort nicht ändern darf
    im AD ist "Benutzer kann Kennwort nicht ändern" gesetzt
    bei dem Konto ist das Häkchen Benutzer kann Passwort nicht ändern drin
  `,
  'account-disabled': `
    mein Konto ist deaktiviert
    Benutzer im AD deaktiviert, in der Cloud aktiv
    das Konto wurde abgeschaltet während der Elternzeit
    das Konto ist im lokalen AD deaktiviert, deshalb scheitert der Reset
    nach der Elternzeit ist mein Konto noch abgeschaltet
    ist zurück in der Firma, AD Konto noch deaktiviert
    Azubi kommt aus der Berufsschule wieder, sein Account ist im AD noch aus
  `,
  'account-locked': `
    mein Konto ist gesperrt
    zu oft falsches Passwort eingegeben, jetzt gesperrt
    bitte mein Konto entsperren
    bin ausgesperrt, zu oft falsch getippt
    AD Konto gesperrt, zu viele Fehlversuche
    mein Konto ist schon wieder gesperrt
    5x vertippt und jetzt bin ich raus, Konto dicht
  `,
  'smart-lockout-cloud': `
    im AD entsperrt, in Office 365 immer noch gesperrt
    Ihr Konto ist vorübergehend gesperrt, um unbefugte Verwendung zu verhindern
    in der Cloud vorübergehend gesperrt, im AD aber nicht
    Konto wurde vorübergehend gesperrt um unbefugte Nutzung zu verhindern
    lokal ist nichts gesperrt aber bei der Anmeldung in M365 kommt weiter die Sperre
  `,
  'protected-group': `
    adminCount steht auf 1
    Mitglied einer geschützten Gruppe, Domänen-Admins können nicht zurücksetzen
    nur Domänenadmins können nicht zurücksetzen, AdminSDHolder setzt die Rechte zurück
    adminCount steht auf 1, war früher Domänenadmin
    sie war früher Domänenadmin, ist längst ganz normale Anwenderin, aber Reset geht mit Zugriff verweigert nicht
  `,
  'guest-user': `
    externer Gast kann sein Passwort bei uns nicht zurücksetzen
    Gastkonto beim Kunden, Zurücksetzen geht nicht
    Gastkonto, zurücksetzen geht nur beim eigenen Unternehmen
    externer Benutzer einer Partnerfirma kommt mit unserer Seite nicht weiter
    Gäste aus anderen Firmen können hier nicht zurücksetzen
    als eingeladener Dienstleister mit gmail Adresse klappt euer Passwort vergessen nicht
  `,
  'federated-user': `
    unsere Domäne ist mit ADFS föderiert
    Passwort liegt beim Verbunddienst
    unsere Domäne ist mit ADFS verbunden, Reset in Entra nicht möglich
  `,
  'sspr-not-enabled-for-user': `
    mein Konto ist nicht für die Kennwortzurücksetzung aktiviert
    Sie sind nicht Mitglied einer Gruppe, die zurücksetzen darf
    Kollegen können zurücksetzen, ich bin dafür nicht freigeschaltet
    alle Kollegen können selbst zurücksetzen, nur bei mir ist es nicht freigeschaltet
    für mein Konto ist die Kennwortzurücksetzung nicht aktiviert
    ich bin nicht in der Gruppe für das Zurücksetzen
    Mein Büronachbar kann sein Passwort selbst zurücksetzen, ich bekomme gesagt ich sei nicht freigegeben
  `,
  'sspr-disabled-tenant': `
    die Kennwortzurücksetzung ist für unsere Organisation nicht aktiviert
    Ihr Administrator hat die Kennwortzurücksetzung deaktiviert
    Zurücksetzen ist bei uns komplett abgeschaltet
    der Administrator hat die Kennwortzurücksetzung für die Organisation deaktiviert
    in der ganzen Firma ist das Zurücksetzen abgeschaltet
  `,
  'admin-sspr-disabled': `
    Administratoren dürfen SSPR nicht mehr nutzen
    für Admins abgeschaltet, normale Benutzer können zurücksetzen
    nur Administratoren dürfen sich nicht selbst zurücksetzen
  `,
  'admin-two-gate-policy': `
    Administratoren brauchen zwei Methoden, obwohl nur eine eingestellt ist
    Sicherheitsfragen werden Admins nicht angeboten
    als Admin werden zwei Methoden verlangt, obwohl eine eingestellt ist
    Admins müssen zwei Nachweise bringen, Sicherheitsfragen gehen nicht
    warum soll ich als Admin zwei Nachweise bringen, Anwender nur einen?
  `,
  'licence-missing': `
    es fehlen die erforderlichen Lizenzen
    Benutzer hat keine P1 Lizenz
    erforderliche Lizenzen fehlen in Ihrer Organisation
    wir haben kein P1, deshalb kein Rückschreiben
    dem Benutzer fehlt die Lizenz fürs Zurücksetzen
    P1 Testphase abgelaufen, seither kann keiner mehr zurücksetzen
  `,
  'not-registered': `
    ich habe mich nie für die Kennwortzurücksetzung registriert
    keine Telefonnummer und keine E-Mail hinterlegt
    keine Sicherheitsinformationen eingerichtet
    ich habe mich nie dafür registriert und weiß mein Passwort nicht mehr
    neu hier, noch keine Handynummer hinterlegt
    es sind keine Informationen zu meinem Konto hinterlegt
    bin neu, habe noch keine Sicherheitsinfos eingetragen und mein Passwort vergessen
    Registrierung für die Kennwortzurücksetzung habe ich damals weggeklickt
    zu mir sind überhaupt keine Kontaktdaten gespeichert, wie bekomme ich ein neues Kennwort
  `,
  'not-enough-methods': `
    nur eine Kontaktmethode hinterlegt, zwei werden verlangt
    ich soll eine zweite Methode auswählen, habe aber nur das Handy
    zu wenige Authentifizierungsmethoden
    zwei Methoden werden verlangt, ich habe nur eine hinterlegt
    es fehlt noch eine zweite Kontaktmethode
    hab nur meine Mailadresse hinterlegt, gebraucht werden zwei
    die Seite will noch eine zweite Bestätigung, hinterlegt ist bei mir aber bloß die private Mail
  `,
  'method-not-allowed': `
    SMS wird beim Zurücksetzen nicht mehr angeboten
    kann den Sicherheitsschlüssel nicht zum Zurücksetzen verwenden
    die App wird mir auf der Seite gar nicht angeboten
    SMS ist als Methode nicht mehr erlaubt
    Sicherheitsfragen sind weg, es wird nur E-Mail angezeigt
    ich würde gern den Anruf nehmen, angeboten wird mir nur die App
  `,
  'contact-info-malformed': `
    Telefonnummer im Verzeichnis falsch formatiert
    Ländervorwahl fehlt in der Nummer
    fehlerhafte Authentifizierungsinformationen
    Telefonnummer im Verzeichnis ohne Landesvorwahl gespeichert
    bei der hinterlegten Nummer ist ein Zahlendreher drin
    Format der Rufnummer stimmt nicht
    die Mobilnummer enthält keine Landesvorwahl
    Nummer beginnt mit 0 statt +49
    meine Nummer steht ohne +49 im System, deshalb geht keine SMS raus
    Rufnummer im AD mit Schrägstrich und Leerzeichen eingetragen, Zurücksetzen scheitert
  `,
  'phone-mismatch': `
    die eingegebene Nummer stimmt nicht mit der hinterlegten überein
    falsche Telefonnummer sagt die Seite
  `,
  'lost-verification-device': `
    neues Handy, der Code geht an die alte Nummer
    ich habe mein Handy verloren und kann nicht zurücksetzen
    kein Zugriff mehr auf die hinterlegten Kontaktmethoden
    auf die private E-Mail habe ich keinen Zugriff mehr
    mein Diensthandy ist kaputt und genau darauf soll der Code gehen
    Handy verloren, komme nicht an den Code
    neue Nummer, der Code geht noch an die alte
    mein Telefon ist ins Wasser gefallen und die Seite will dort einen Code hinschicken
    habe keinen Zugriff mehr auf die private Mailadresse
    SIM liegt zu Hause und ich bin im Ausland
    Mein Diensttelefon wurde geklaut, der Code wird aber genau da hingeschickt
    Handy ins Wasser gefallen und nun ist das Kennwort abgelaufen
    alte Handynummer ist abgemeldet, Bestätigung geht noch dahin
  `,
  'verification-code-not-received': `
    ich bekomme keinen Code per SMS
    der Bestätigungscode kommt nicht an
    der Anruf kommt nicht
    warte seit zwanzig Minuten auf die Mail mit dem Code
    es kommt keine SMS an
    warte seit einer halben Stunde auf den Code
    kein Anruf, keine Mail mit Code, auch nicht im Spam
    beim Passwort zurücksetzen bleibt die SMS aus, meine Nummer ist richtig
    Push auf dem Handy erscheint nicht
    drücke auf SMS schicken und es passiert nichts am Handy
  `,
  throttled: `
    zu viele Versuche, 24 Stunden warten
    Sie haben zu oft versucht, Ihr Konto zu überprüfen
    zu oft probiert, jetzt gesperrt für einen Tag
    jetzt sagt er ich hätte es zu oft probiert und soll morgen wieder kommen
    Code fünfmal falsch, 24 Std Sperre auf der Reset-Seite
  `,
  'user-abandoned': `
    habe das Fenster mitten im Zurücksetzen geschlossen
    Benutzer hat vorher abgebrochen
    habe mittendrin abgebrochen
    musste weg und habe nicht zu Ende gemacht
    Telefon klingelte, hab die Reset-Seite weggeklickt bevor ich fertig war
  `,
  'browser-cookies-disabled': `
    Cookies sind im Browser deaktiviert
    bitte Cookies aktivieren
    der Browser lässt keine Cookies zu
  `,
  'unlock-option-not-available': `
    ich will nur entsperren, die Auswahl gibt es nicht
    Entsperren ohne neues Passwort wird nicht angeboten
    nur entsperren ohne neues Passwort wird nicht angeboten
    möchte mein Kennwort behalten und nur entsperren, der Punkt fehlt
  `,
  'windows-logon-screen-config': `
    Kennwort zurücksetzen am Anmeldebildschirm macht nichts
    Link am Sperrbildschirm fehlt oder springt zurück
    am Sperrbildschirm passiert nach Klick auf Kennwort zurücksetzen nichts
    Link Kennwort zurücksetzen fehlt am Anmeldebildschirm
    bei der Windows-Anmeldung springt es zurück zum Sperrbildschirm
    Klick auf Passwort zurücksetzen im Windows-Anmeldefenster, Fenster geht kurz auf und wieder zu
  `,
  'writeback-disabled': `
    Kennwortrückschreiben ist nicht aktiviert
    das Passwort wird lokal verwaltet, deshalb geht Zurücksetzen hier nicht
    lokale Integration nicht eingeschaltet
    Kennwortrückschreiben ist ausgeschaltet
    ein notwendiger Dienst wurde vom Administrator nicht aktiviert
    Microsoft sagt, das Kennwort wird vom Administrator in einer lokalen Umgebung verwaltet
  `,
  'writeback-unsupported-path': `
    im Microsoft 365 Admin Center zurückgesetzt, am PC gilt noch das alte Passwort
    Set-MsolUserPassword schreibt nicht zurück
    im Microsoft 365 Admin Center zurückgesetzt, im lokalen AD gilt das alte
    per PowerShell geändert, AD bekommt nichts mit
  `,
  'writeback-connectivity': `
    Verbindungsproblem mit der lokalen Umgebung
    Firewall blockiert den Connect-Server nach außen
    vorübergehendes Konnektivitätsproblem
    Verbindungsprobleme mit der Organisation beim Zurücksetzen
    Firewall blockt den Service Bus vom Connect Server
    der Sync-Server hat kein Internet
    Verbindung zur lokalen Umgebung schlecht, daher kein Zurücksetzen
  `,
  'writeback-service-down': `
    der ADSync Dienst läuft nicht
    Dienst für Kennwortrückschreiben startet nicht
    Sync-Server ist ausgeschaltet
    ADSync Dienst läuft nicht
    Rückschreiben geht seit dem Update nicht mehr
    seit dem Neustart des Servers kein Kennwortrückschreiben
    seit dem Upgrade von Entra Connect ist das Rückschreiben kaputt
  `,
  'server-clock-skew': `
    Uhrzeit auf dem Connect-Server ist falsch
    die Uhr am Sync-Server geht vor
    Uhr auf dem Sync-Server geht falsch
    Connect-Server hat 12 Minuten Zeitabweichung
  `,
  'tls-disabled': `
    nach dem Abschalten von TLS 1.0 geht das Rückschreiben nicht mehr
    seit wir TLS 1.0 abgeschaltet haben geht das Rückschreiben nicht
  `,
  'dc-unreachable': `
    Domänencontroller nicht erreichbar
    der DC ist ausgefallen
    kein Domänencontroller erreichbar
    die Domäne konnte nicht kontaktiert werden
  `,
  'ad-permissions': `
    dem MSOL Konto fehlen Berechtigungen
    Zugriff verweigert beim Schreiben ins AD
    dem MSOL Konto fehlen Rechte zum Zurücksetzen
    Zugriff verweigert beim Zurückschreiben
    dem Sync-Konto fehlt das Recht Kennwort zurücksetzen auf der OU Vertrieb
  `,
  'inheritance-disabled': `
    Vererbung am Benutzerobjekt ist deaktiviert
    Berechtigungen werden nicht vererbt
    Vererbung ist bei den Benutzern deaktiviert
  `,
  'cloud-sync-agent': `
    Cloud Sync Agent ist inaktiv
    Bereitstellungs-Agent läuft nicht
    der Bereitstellungs-Agent der Cloudsynchronisierung ist offline
  `,
  'password-not-synced-yet': `
    Passwort am PC geändert, in der Cloud gilt noch das alte
    vor ein paar Minuten geändert, Outlook will noch das alte Kennwort
    im AD geändert, Office nimmt noch das alte
    neues Kennwort am PC ok, in Teams noch das alte
    der Laptop will weiter das alte Passwort
    Kennwort erfolgreich geändert, es dauert noch bis alle Server nachgezogen haben
    habe am Rechner gewechselt, Webmail kennt das neue noch nicht
  `,
  'service-outage': `
    Störung bei Microsoft, Zurücksetzen geht gerade bei niemandem
    Störung bei Microsoft, Reset geht bei niemandem
  `,
  'password-filter': `
    ein Passwortfilter eines Drittanbieters auf den DCs lehnt das neue Kennwort ab
    Specops auf dem Domänencontroller blockiert
  `,
  'cloud-policy-mismatch': `
    im AD wurde es übernommen, in der Cloud abgelehnt
    zwei verschiedene Kennwörter, weil die Cloud das neue nicht wollte
    lokal wurde das neue Kennwort gesetzt, Entra hat es abgelehnt, jetzt hat der Benutzer zwei verschiedene
    AD sagt ok, die Cloud sagt nein, Kennwort entspricht nicht der Richtlinie von Entra
  `,
  'user-not-found-onprem': `
    der Benutzer wird im lokalen AD nicht gefunden
    Objekt im Connectorspace nicht vorhanden
    Ereignis sagt das Objekt wurde nicht gefunden
  `,
  'out-of-password-sync-scope': `
    diese OU ist von der Kennwortsynchronisierung ausgenommen
    Benutzer liegt außerhalb des Bereichs der Synchronisationsregel
  `,
  'multi-match': `
    zwei AD Benutzer haben denselben Anker
  `,
  'sspr-policy-not-set': `
    es ist keine Richtlinie zur Kennwortzurücksetzung definiert
  `,
  'admin-role-missing': `
    mir fehlt die Rolle um Kennwörter anderer zurückzusetzen
    Schaltfläche Kennwort zurücksetzen ist bei mir ausgegraut
    keine Berechtigung, Knopf ausgegraut
    Ich habe die Rolle Helpdeskadministrator und kann das Kennwort der Geschäftsführung nicht zurücksetzen, Berechtigungen reichen nicht
    als Kennwortadministrator darf ich einen globalen Administrator nicht zurücksetzen
    nicht genügend Berechtigungen um das Kennwort dieses Benutzers zurückzusetzen
  `,
  'already-registered': `
    ich werde nicht mehr zur Registrierung aufgefordert, da schon registriert
  `,
  'writeback-onboarding-failed': `
    der Assistent konnte das Rückschreiben nicht konfigurieren
  `,
  'auth-token-error': `
    Fehler beim Abrufen des Authentifizierungstokens, Ereignis 32009
  `,
  'decryption-key-mismatch': `
    Entschlüsselung schlägt fehl, Schlüssel passen nicht zusammen
  `,
  'connect-version-old': `
    Azure AD Connect ist völlig veraltet
  `,
  'forest-config-changed': `
    Gesamtstruktur nachträglich hinzugefügt, seitdem Fehler
  `,
  'onprem-config-generic': `
    Ihre Organisation hat die lokale Konfiguration für die Kennwortzurücksetzung nicht ordnungsgemäß eingerichtet
  `,
  'no-failure': `
    hat geklappt, kann zu
    konnte das Kennwort jetzt ändern
    hat sich erledigt, bin wieder drin
    Passwort ist geändert, Ticket kann geschlossen werden
    ging jetzt doch, danke
    habs selbst hinbekommen, neues Kennwort läuft
    Kennwortänderung abgeschlossen
  `,
  undetermined: `
    Passwort vergessen geht nicht
    ich kann mein Kennwort nicht zurücksetzen
    das Zurücksetzen klappt nicht, kann jemand helfen
    beim Zurücksetzen kommt ein Fehler
    es ist ein Fehler aufgetreten
    ich habe mein Kennwort vergessen
    irgendein Fehler beim Zurücksetzen, Meldung weiß ich nicht mehr
    ich komme nicht in mein Konto
    bitte setzt mein Passwort zurück
    Passwort vergessen, was nun
    meine Anmeldung geht nicht
    er sagt ich soll den Administrator fragen
    das Passwort wird nicht akzeptiert
    es lässt mich nicht ändern
    er lässt mich nicht zurücksetzen
    Zurücksetzen schlägt fehl
    Kennwort kann nicht geändert werden
    neues Passwort wird nicht genommen
    mein Passwort geht nicht
    Fehler beim Ändern des Kennworts
    Ändern nicht möglich
    Reset klappt einfach nicht
  `,
  'out-of-scope': `
    mein Drucker druckt nicht
    Outlook fragt ständig nach der Anmeldung
    WLAN verbindet nicht
    wie richte ich den Authenticator auf dem neuen Handy ein
    Authenticator zeigt keine Benachrichtigung beim Anmelden
    VPN bricht ab
    neuer Laptop gewünscht
    wie viele Urlaubstage habe ich noch
    wie schalte ich SSPR für eine Pilotgruppe ein
    welche Lizenz braucht man für das Rückschreiben
    Abwesenheitsnotiz einrichten
    Bildschirm flackert
    Rechner ist langsam
    Outlook fragt ständig nach dem Kennwort
    Authenticator auf neuem Handy einrichten
    MFA zurücksetzen wegen neuem Handy
    Passwort für mein Online-Banking vergessen
    WLAN Passwort für Gäste
    freigegebenes Postfach fehlt in Outlook
    Excel Datei ist mit Passwort geschützt
    Drucker druckt nicht
    ich brauche eine Lizenz für Visio
    BitLocker will den Wiederherstellungsschlüssel
    Teams Besprechung ohne Ton
    Zeiterfassung zeigt falsche Zeiten
    Laptop startet nicht
    was kostet eine E3 Lizenz
    Firewall blockt eine Webseite
    Uhr am Laptop geht falsch
    Codes für MFA kommen nicht an
    lokales Admin Kennwort eines PCs unbekannt
    Kunde bekommt unsere Mails nicht
    neues Headset bestellen
  `,
  greeting: `
    guten Morgen
    vielen Dank
    Abwesenheitsnotiz: ich bin nicht im Büro
    ich bin bis Montag im Urlaub
    gibt es etwas Neues
    Guten Tag zusammen
    gibt es schon etwas Neues zu meinem Ticket
    vielen Dank und schönes Wochenende
    weiß man schon was zu meiner Anfrage?
  `,
};
