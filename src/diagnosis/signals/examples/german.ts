import type { Examples } from './examples.ts';

export const GERMAN: Examples = {
  'minimum-password-age': `
    ich habe mein Passwort heute schon geändert und kann es nicht noch einmal ändern
    Kennwort gestern geändert, heute lässt er mich nicht wieder
    minimales Kennwortalter ist 1 Tag
    man darf das Passwort nur einmal am Tag ändern
    zweites Zurücksetzen am selben Tag wird abgelehnt
  `,
  'password-history': `
    das Passwort hatte ich schon einmal, wird nicht angenommen
    darf kein altes Kennwort wiederverwenden
    sagt, das Passwort wurde bereits verwendet
    die letzten 24 Kennwörter sind gesperrt
  `,
  'password-complexity': `
    Passwort zu kurz, mindestens zwölf Zeichen
    es fehlt ein Großbuchstabe oder Sonderzeichen
    Kennwort erfüllt die Komplexitätsanforderungen nicht
    mein Name darf nicht im Passwort vorkommen
  `,
  'password-policy-violation': `
    das neue Kennwort entspricht nicht der Richtlinie unserer Firma
    Verstoß gegen die lokale Kennwortrichtlinie
    egal welches Passwort, die Richtlinie lehnt es ab
    entspricht nicht den Anforderungen an Länge, Komplexität, Alter oder Verlauf
  `,
  'banned-password': `
    das Passwort ist zu leicht zu erraten
    enthält ein gesperrtes Wort
    steht auf der Liste verbotener Kennwörter
    das Passwort wird zu häufig verwendet
  `,
  'wrong-current-password': `
    das alte Passwort ist falsch sagt er beim Ändern
    aktuelles Kennwort wird nicht angenommen
    beim Ändern muss ich das bisherige Kennwort eingeben und weiß es nicht
  `,
  'password-never-expires-flag': `
    Kennwort läuft nie ab ist angehakt, Änderung bei der nächsten Anmeldung kommt nicht
    Benutzer wird nach dem Zurücksetzen nicht aufgefordert ein neues Kennwort zu setzen
  `,
  'user-cannot-change-password': `
    Häkchen bei Benutzer kann Kennwort nicht ändern
    im AD ist gesetzt, dass der Benutzer sein Passwort nicht ändern darf
  `,
  'account-disabled': `
    mein Konto ist deaktiviert
    Benutzer im AD deaktiviert, in der Cloud aktiv
    das Konto wurde abgeschaltet während der Elternzeit
  `,
  'account-locked': `
    mein Konto ist gesperrt
    zu oft falsches Passwort eingegeben, jetzt gesperrt
    bitte mein Konto entsperren
  `,
  'smart-lockout-cloud': `
    im AD entsperrt, in Office 365 immer noch gesperrt
    Ihr Konto ist vorübergehend gesperrt, um unbefugte Verwendung zu verhindern
  `,
  'protected-group': `
    adminCount steht auf 1
    Mitglied einer geschützten Gruppe, Domänen-Admins können nicht zurücksetzen
  `,
  'guest-user': `
    externer Gast kann sein Passwort bei uns nicht zurücksetzen
    Gastkonto beim Kunden, Zurücksetzen geht nicht
  `,
  'federated-user': `
    unsere Domäne ist mit ADFS föderiert
    Passwort liegt beim Verbunddienst
  `,
  'sspr-not-enabled-for-user': `
    mein Konto ist nicht für die Kennwortzurücksetzung aktiviert
    Sie sind nicht Mitglied einer Gruppe, die zurücksetzen darf
    Kollegen können zurücksetzen, ich bin dafür nicht freigeschaltet
  `,
  'sspr-disabled-tenant': `
    die Kennwortzurücksetzung ist für unsere Organisation nicht aktiviert
    Ihr Administrator hat die Kennwortzurücksetzung deaktiviert
    Zurücksetzen ist bei uns komplett abgeschaltet
  `,
  'admin-sspr-disabled': `
    Administratoren dürfen SSPR nicht mehr nutzen
    für Admins abgeschaltet, normale Benutzer können zurücksetzen
  `,
  'admin-two-gate-policy': `
    Administratoren brauchen zwei Methoden, obwohl nur eine eingestellt ist
    Sicherheitsfragen werden Admins nicht angeboten
  `,
  'licence-missing': `
    es fehlen die erforderlichen Lizenzen
    Benutzer hat keine P1 Lizenz
  `,
  'not-registered': `
    ich habe mich nie für die Kennwortzurücksetzung registriert
    keine Telefonnummer und keine E-Mail hinterlegt
    keine Sicherheitsinformationen eingerichtet
  `,
  'not-enough-methods': `
    nur eine Kontaktmethode hinterlegt, zwei werden verlangt
    ich soll eine zweite Methode auswählen, habe aber nur das Handy
    zu wenige Authentifizierungsmethoden
  `,
  'method-not-allowed': `
    SMS wird beim Zurücksetzen nicht mehr angeboten
    kann den Sicherheitsschlüssel nicht zum Zurücksetzen verwenden
  `,
  'contact-info-malformed': `
    Telefonnummer im Verzeichnis falsch formatiert
    Ländervorwahl fehlt in der Nummer
    fehlerhafte Authentifizierungsinformationen
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
  `,
  'verification-code-not-received': `
    ich bekomme keinen Code per SMS
    der Bestätigungscode kommt nicht an
    der Anruf kommt nicht
    warte seit zwanzig Minuten auf die Mail mit dem Code
  `,
  throttled: `
    zu viele Versuche, 24 Stunden warten
    Sie haben zu oft versucht, Ihr Konto zu überprüfen
  `,
  'user-abandoned': `
    habe das Fenster mitten im Zurücksetzen geschlossen
    Benutzer hat vorher abgebrochen
  `,
  'browser-cookies-disabled': `
    Cookies sind im Browser deaktiviert
    bitte Cookies aktivieren
  `,
  'unlock-option-not-available': `
    ich will nur entsperren, die Auswahl gibt es nicht
    Entsperren ohne neues Passwort wird nicht angeboten
  `,
  'windows-logon-screen-config': `
    Kennwort zurücksetzen am Anmeldebildschirm macht nichts
    Link am Sperrbildschirm fehlt oder springt zurück
  `,
  'writeback-disabled': `
    Kennwortrückschreiben ist nicht aktiviert
    das Passwort wird lokal verwaltet, deshalb geht Zurücksetzen hier nicht
    lokale Integration nicht eingeschaltet
  `,
  'writeback-unsupported-path': `
    im Microsoft 365 Admin Center zurückgesetzt, am PC gilt noch das alte Passwort
    Set-MsolUserPassword schreibt nicht zurück
  `,
  'writeback-connectivity': `
    Verbindungsproblem mit der lokalen Umgebung
    Firewall blockiert den Connect-Server nach außen
    vorübergehendes Konnektivitätsproblem
  `,
  'writeback-service-down': `
    der ADSync Dienst läuft nicht
    Dienst für Kennwortrückschreiben startet nicht
    Sync-Server ist ausgeschaltet
  `,
  'server-clock-skew': `
    Uhrzeit auf dem Connect-Server ist falsch
    die Uhr am Sync-Server geht vor
  `,
  'tls-disabled': `
    nach dem Abschalten von TLS 1.0 geht das Rückschreiben nicht mehr
  `,
  'dc-unreachable': `
    Domänencontroller nicht erreichbar
    der DC ist ausgefallen
  `,
  'ad-permissions': `
    dem MSOL Konto fehlen Berechtigungen
    Zugriff verweigert beim Schreiben ins AD
  `,
  'inheritance-disabled': `
    Vererbung am Benutzerobjekt ist deaktiviert
    Berechtigungen werden nicht vererbt
  `,
  'cloud-sync-agent': `
    Cloud Sync Agent ist inaktiv
    Bereitstellungs-Agent läuft nicht
  `,
  'password-not-synced-yet': `
    Passwort am PC geändert, in der Cloud gilt noch das alte
    vor ein paar Minuten geändert, Outlook will noch das alte Kennwort
  `,
  'service-outage': `
    Störung bei Microsoft, Zurücksetzen geht gerade bei niemandem
  `,
  undetermined: `
    Passwort vergessen geht nicht
    ich kann mein Kennwort nicht zurücksetzen
    das Zurücksetzen klappt nicht, kann jemand helfen
    beim Zurücksetzen kommt ein Fehler
    es ist ein Fehler aufgetreten
    ich habe mein Kennwort vergessen
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
  `,
  greeting: `
    guten Morgen
    vielen Dank
    Abwesenheitsnotiz: ich bin nicht im Büro
    ich bin bis Montag im Urlaub
    gibt es etwas Neues
  `,
};
