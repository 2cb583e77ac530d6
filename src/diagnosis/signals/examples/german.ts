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
    hab grad erst das PW umgestellt und will direkt nochmal, er meckert dass ich es erst morgen wieder darf
    am Montag neu vergeben, am selben Nachmittag wollte ich ein besseres, wird nicht zugelassen
    Mindestkennwortalter steht in der Default Domain Policy auf 1, deshalb scheitert der zweite Reset
    Default Domain Policy: Minimum password age 1 day, Benutzer setzt zweimal hintereinander zurück, beim zweiten Mal Fehler
    Anwenderin hat sich heute Morgen per SSPR ein neues Kennwort gesetzt und gleich wieder vergessen, erneutes Setzen wird bis morgen verweigert
    Neuer Mitarbeiter soll Startkennwort bei der ersten Anmeldung ändern, Fehler weil es keine 24 Stunden alt ist
    Passwort ist zu frisch, man muss erst einen Tag verstreichen lassen
    wie lange muss ich nach einem Wechsel warten bis ich wieder wechseln darf, vorhin ging es noch und jetzt nicht mehr
    Hallo, heute Mittag Kennwort erneuert, Kollegin hat drübergeschaut, möchte daher sofort ein anderes, System lässt mich aber nicht vor morgen
    innerhalb von 24h kann das Kennwort kein zweites Mal geaendert werden laut GPO
    Das Kennwort kann nicht geändert werden, weil es vor zu kurzer Zeit bereits geändert wurde
    Sie haben Ihr Kennwort erst kürzlich geändert, versuchen Sie es später noch einmal
    Fehlermeldung beim zweiten Versuch: Mindestalter des Kennworts noch nicht erreicht
    gestern Abend zurückgesetzt, heute früh fiel mir ein besseres ein, darf ich aber noch nicht setzen
    Guten Morgen, ich habe mir gestern nach dem Urlaub ein neues Kennwort gegeben und wollte es heute gleich noch einmal ändern, weil ich es am Telefon laut gesagt habe. Egal was ich nehme, es wird nicht übernommen. Muss da erst ein Tag vergehen?
    Wenn die Gruppenrichtlinie das minimale Kennwortalter auf einen Tag festlegt, kann der Benutzer sein Kennwort nicht zweimal am selben Tag ändern
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
    das Kennwort von letztem Monat will er nicht noch einmal
    ich wechsle immer zwischen zwei Passwörtern, seit neuestem verbietet er das
    Kennwortchronik erzwingen 24, Benutzer möchte sein voriges Kennwort behalten
    mein Lieblingspasswort geht nicht mehr weil ich es früher schon hatte
    Meldung: Sie können kein Kennwort verwenden, das Sie bereits benutzt haben
    enforce password history steht auf 24, die Kollegin nimmt jedes Mal dasselbe mit
    Dieses Kennwort wurde kürzlich verwendet. Wählen Sie ein anderes Kennwort
    habe das selbe pw wie davor eingegeben und es wird zurückgewiesen
    das neue darf offenbar nicht gleich dem bisherigen sein
    wiederholte Verwendung eines früheren Kennworts wird blockiert
    hab wieder Winter genommen wie im letzten Quartal, sagt das kennt er schon
    alte Kennwörter sind tabu, wie weit zurück schaut das System eigentlich
    Hallo zusammen, beim Setzen des neuen Kennworts kommt immer, dass ich es schon einmal verwendet hätte. Das stimmt zwar, aber das ist bestimmt ein Jahr her.
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
    neues Passwort hat nur acht Zeichen, verlangt werden mehr
    er schreibt da muss noch eine Ziffer und ein Ausrufezeichen rein
    drei von vier Zeichenkategorien nötig, meins hat bloß Kleinbuchstaben
    mein Kennwort ist angeblich nicht lang genug
    Vorname im Passwort geht nicht, steht unten in rot
    Kennwort muss Groß- und Kleinbuchstaben, Zahlen und Symbole enthalten
    Umlaute und Leerzeichen werden in meinem Kennwort bemängelt
    zu kurz sagt er bei 10 Zeichen, was ist denn die Mindestlänge?
    Mindestkennwortlänge 14 laut Richtlinie, Benutzer tippt 9
    das Kennwort enthält Ihre Benutzer-ID, wählen Sie ein anderes
    Ihr Kennwort darf nicht länger als 256 Zeichen sein und muss mindestens 8 Zeichen haben
    will nur vier Ziffern wie bei der PIN, nimmt er nicht weil zu simpel
    nicht genug verschiedene Zeichenarten, steht da
    Leider nimmt die Seite mein neues Kennwort nicht, weil angeblich nicht genug unterschiedliche Zeichen drin sind, dabei habe ich große und kleine Buchstaben benutzt.
  `,
  'password-policy-violation': `
    das neue Kennwort entspricht nicht der Richtlinie unserer Firma
    Verstoß gegen die lokale Kennwortrichtlinie
    egal welches Passwort, die Richtlinie lehnt es ab
    entspricht nicht den Anforderungen an Länge, Komplexität, Alter oder Verlauf
    Kennwort entspricht nicht den Richtlinien der Organisation, welche steht nicht dabei
    alle meine Passwörter werden wegen der Firmenrichtlinie abgelehnt
    Das Kennwort entspricht nicht den Kennwortrichtlinien Ihrer Organisation
    kein einziges meiner zehn Passwörter gefällt ihm, Grund nennt er nicht außer Unternehmensrichtlinie
    Fehler: Verletzung der lokalen Richtlinie beim SSPR
    OnPremisesPolicyViolation im Protokoll, welche Regel verletzt ist steht nirgends
    Ihr Kennwort erfüllt die Anforderungen der Richtlinie nicht, mehr steht nicht da
    lokale AD-Richtlinie weist das Kennwort ab, in der Cloud wär es ok
    ich habe fünf verschiedene Kennwörter probiert, jedes Mal "verstößt gegen die Richtlinie"
    der Reset bricht mit Hinweis auf unsere Passwort-Policy ab
    fine grained password policy schlägt zu und der Anwender weiß nicht warum
    passt angeblich nicht zu den Vorgaben vom Unternehmen, was immer das heißt
    Egal welches Kennwort ich mir ausdenke, auf der Seite steht jedes Mal, es entspreche nicht den Richtlinien meiner Organisation, aber welche das sind, steht nirgends.
    Der Benutzer muss ein Kennwort festlegen, das den Anforderungen der lokalen Richtlinie an Komplexität und Stärke genügt
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
    bitte wählen sie ein weniger gebräuchliches Kennwort
    steckt ein Wort drin das auf der Sperrliste steht
    Dieses Kennwort enthält Wörter, Zeichenfolgen oder Muster, die leicht zu erraten sind
    unser Städtename plus Zahl wird von Entra Password Protection geblockt
    Leider darf Ihr Kennwort kein Wort enthalten, das Ihr Kennwort leicht zu erraten macht
    benutzerdefinierte Liste gesperrter Kennwörter enthält unseren Produktnamen, deswegen Ablehnung
    er sagt das Passwort hätten schon zu viele Leute benutzt
    DC Agent von Azure AD Password Protection hat das Kennwort abgelehnt, Ereignis 10016
    Qwertz123! mag er nicht weil man das zu einfach rausbekommt
    mit Hallo darin geht gar nix, viel zu bekannt meint die Seite
    Das Kennwort entspricht nicht der Fuzzyrichtlinie
    leicht erratbar steht da, obwohl Sonderzeichen drin sind
    wir haben dieses kennwort schon zu oft gesehen
    Ich habe unseren Firmennamen mit einer Zahl genommen und bekomme den Hinweis, dass das Kennwort ein gesperrtes Wort enthält.
    Als neues Kennwort habe ich den Namen unserer Stadt und das Jahr genommen, aber die Seite meint, solche Kennwörter seien zu verbreitet und ich solle etwas Schwierigeres wählen.
    Der Benutzer muss ein Kennwort wählen, das der Richtlinie für gesperrte Kennwörter entspricht oder strenger ist
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
    beim Wechseln fragt er das jetzige ab und behauptet es sei verkehrt
    ich tippe das bisherige Kennwort richtig ein, Feld wird rot
    das vorhandene Kennwort ist nicht korrekt, sagt Mein Konto beim Ändern
    Sie haben ein falsches aktuelles Kennwort eingegeben
    Das eingegebene alte Kennwort ist nicht richtig. Geben Sie es erneut ein
    strg alt entf, Kennwort ändern, dann heißt es der Benutzername oder das alte Kennwort sei falsch
    Kennwortänderung scheitert schon im ersten Feld, weil mein derzeitiges nicht erkannt wird
    unter mysignins will er das momentane Passwort und akzeptiert es nicht obwohl ich damit angemeldet bin
    change password mit altem Kennwort: IncorrectPassword im Audit
    im Feld altes Kennwort steht immer ungültig
    Beim Ändern meines Kennworts soll ich zuerst das aktuelle eingeben und obwohl ich mich damit täglich anmelde, behauptet die Seite, es sei falsch.
  `,
  'password-never-expires-flag': `
    Kennwort läuft nie ab ist angehakt, Änderung bei der nächsten Anmeldung kommt nicht
    Benutzer wird nach dem Zurücksetzen nicht aufgefordert ein neues Kennwort zu setzen
    Haken "Kennwort läuft nie ab" verhindert die erzwungene Änderung
    Attribut DONT_EXPIRE_PASSWORD gesetzt, Zwang zur Änderung bei nächster Anmeldung wirkt nicht
    hab beim Reset "muss Kennwort ändern" angehakt, wird aber ignoriert, im AD steht Kennwort läuft nie ab
    temporäres Kennwort gilt einfach weiter, keiner wird zum Ändern gezwungen, Flag läuft nie ab ist an
    Password never expires beim User aktiv, deshalb kommt nach dem Helpdesk-Reset keine Aufforderung
    bei Konten ohne Kennwortablauf erscheint der Änderungsdialog beim nächsten Anmelden nicht
    Dienstkonto mit nie ablaufendem Kennwort, ForceChangePasswordNextSignIn greift nicht
    Option "Kennwort läuft nie ab" ist im Benutzerobjekt aktiviert, erzwungener Wechsel bleibt aus
    userAccountControl 66048 und darum kein Zwang zum Kennwortwechsel
    Wir haben beim Zurücksetzen die Änderung bei der nächsten Anmeldung verlangt, aber der Benutzer wird nicht gefragt; in seinem AD-Konto steht, dass das Kennwort nie abläuft.
  `,
  'user-cannot-change-password': `
    Häkchen bei Benutzer kann Kennwort nicht ändern
    im AD ist gesetzt, dass der Benutzer sein Passwort nicht ändern darf
    im AD ist "Benutzer kann Kennwort nicht ändern" gesetzt
    bei dem Konto ist das Häkchen Benutzer kann Passwort nicht ändern drin
    In den Kontooptionen ist "Benutzer kann das Kennwort nicht ändern" aktiviert
    User cannot change password ist beim Praktikantenkonto gesetzt, SSPR bricht ab
    dem Gruppenkonto wurde im AD verboten sein Passwort zu ändern
    Kontooption Kennwortänderung untersagt, darum geht der Self-Service nicht
    PASSWD_CANT_CHANGE ist im AD beim Benutzer gesetzt
    mein Kollege aus der Administration sieht bei mir eine Option, die mir das Ändern verbietet
    Haken "darf Kennwort nicht ändern" in den Eigenschaften des Benutzers, Reset schlägt fehl
    Reset verweigert weil das Konto selbst sein Kennwort nicht ändern darf (Häkchen im AD)
  `,
  'account-disabled': `
    mein Konto ist deaktiviert
    Benutzer im AD deaktiviert, in der Cloud aktiv
    das Konto wurde abgeschaltet während der Elternzeit
    das Konto ist im lokalen AD deaktiviert, deshalb scheitert der Reset
    nach der Elternzeit ist mein Konto noch abgeschaltet
    ist zurück in der Firma, AD Konto noch deaktiviert
    Azubi kommt aus der Berufsschule wieder, sein Account ist im AD noch aus
    mein Account wurde abgeschaltet als ich in Elternzeit ging, jetzt komm ich nicht rein
    Konto steht im AD auf deaktiviert, SSPR meldet Fehler
    Benutzer war ausgetreten und kommt wieder, AD-Objekt noch disabled
    On-prem account disabled, Cloud-Konto aktiv, Passwortreset schlägt fehl
    der Zugang vom Praktikanten ist stillgelegt worden
    Ihr Konto wurde deaktiviert. Wenden Sie sich an Ihren Administrator
    nach langer Krankheit zurück, mein Benutzer ist nicht mehr aktiv
    Das Konto ist im lokalen Verzeichnis inaktiv geschaltet, Rücksetzung wird abgewiesen
    Kollegin aus dem Sabbatical zurück, im AD hat sie noch das Pfeil-nach-unten-Symbol
    Nach einem halben Jahr Elternzeit wollte ich mich heute wieder anmelden, aber angeblich ist mein Benutzerkonto deaktiviert und ein neues Kennwort kann ich auch nicht setzen.
    Das Konto ist lokal deaktiviert und muss aktiviert sein, bevor das Kennwort geändert werden kann
  `,
  'account-locked': `
    mein Konto ist gesperrt
    zu oft falsches Passwort eingegeben, jetzt gesperrt
    bitte mein Konto entsperren
    bin ausgesperrt, zu oft falsch getippt
    AD Konto gesperrt, zu viele Fehlversuche
    mein Konto ist schon wieder gesperrt
    5x vertippt und jetzt bin ich raus, Konto dicht
    hab mich ausgesperrt, kann das wer aufmachen
    dreimal daneben getippt und zack gesperrt
    Benutzerkonto ist zurzeit gesperrt und kann möglicherweise nicht zum Anmelden verwendet werden
    Das Konto, auf das verwiesen wird, ist momentan gesperrt
    badPwdCount überschritten, lockoutTime gesetzt, bitte entsperren
    mein Handy hat noch das alte Kennwort gespeichert und sperrt mich dauernd aus
    User ist locked out im AD, braucht Unlock
    Kontosperrung nach zu vielen falschen Eingaben
    wieder gesperrt obwohl ich nichts gemacht habe
    bitte Konto von Frau Meier freigeben, Account Lockout seit heute früh
    AD-Konto gelockt, Event 4740
    bin seit der Mittagspause raus, zu viele Fehlversuche am Rechner
    Seit heute Morgen ist mein Konto gesperrt, vermutlich weil das alte Kennwort noch auf dem Tablet gespeichert ist. Könnten Sie mich bitte entsperren?
  `,
  'smart-lockout-cloud': `
    im AD entsperrt, in Office 365 immer noch gesperrt
    Ihr Konto ist vorübergehend gesperrt, um unbefugte Verwendung zu verhindern
    in der Cloud vorübergehend gesperrt, im AD aber nicht
    Konto wurde vorübergehend gesperrt um unbefugte Nutzung zu verhindern
    lokal ist nichts gesperrt aber bei der Anmeldung in M365 kommt weiter die Sperre
    in der Cloud steht immer noch gesperrt obwohl im AD längst entsperrt
    Smart Lockout in Entra, wie lange dauert der?
    Ihr Konto wurde vorübergehend gesperrt, um eine nicht autorisierte Nutzung zu verhindern. Versuchen Sie es später noch einmal
    lockedout in Azure aber lockoutTime im AD ist 0
    auf office.com heißt es zeitweise gesperrt, am PC kann ich mich anmelden
    die Sperre kommt nur bei Microsoft 365, lokal alles frei
    nach mehreren falschen Logins im Browser temporär gesperrt, Unlock im AD bringt nichts
    Cloud-Sperre lässt sich nicht per AD-Entsperrung aufheben
    intelligente Sperre hat zugeschlagen, Benutzer kommt nicht in die Cloud
    Login bei O365 kurzzeitig blockiert wegen unbefugter Verwendung
    Der Kollege hat mich im AD entsperrt, aber wenn ich mich bei Microsoft 365 anmelde, steht da immer noch, dass mein Konto vorübergehend gesperrt sei.
  `,
  'protected-group': `
    adminCount steht auf 1
    Mitglied einer geschützten Gruppe, Domänen-Admins können nicht zurücksetzen
    nur Domänenadmins können nicht zurücksetzen, AdminSDHolder setzt die Rechte zurück
    adminCount steht auf 1, war früher Domänenadmin
    sie war früher Domänenadmin, ist längst ganz normale Anwenderin, aber Reset geht mit Zugriff verweigert nicht
    SSPR funktioniert nur bei Leuten aus Domänen-Admins nicht
    Der Benutzer ist Mitglied einer privilegierten AD-Gruppe, Kennwortrückschreiben wird verweigert
    AdminSDHolder überschreibt alle Stunde die ACL, Reset für diese Person scheitert
    Konto gehört zu Organisations-Admins, Reset aus der Cloud verboten
    frühere Serveroperatoren-Mitgliedschaft, adminCount=1 klebt noch
    ehemaliger Admin, wurde aus den Gruppen genommen, trotzdem access denied beim Rückschreiben
    Mitglieder der Sicherungsoperatoren können ihr Kennwort nicht per SSPR ändern
    Account Operators / Konten-Operatoren: Zurücksetzen in Entra nicht möglich
    Benutzer mit administrativen Rechten on-premises dürfen SSPR mit Rückschreiben nicht nutzen
    Bei normalen Benutzern klappt das Zurücksetzen, nur bei Mitgliedern der Domänen-Admins erscheint die Meldung mit SSPR_0029 in der Ereignisanzeige Zugriff verweigert.
    Aus Sicherheitsgründen können Administratorkonten in geschützten lokalen Gruppen nicht mit dem Kennwortrückschreiben verwendet werden
  `,
  'guest-user': `
    externer Gast kann sein Passwort bei uns nicht zurücksetzen
    Gastkonto beim Kunden, Zurücksetzen geht nicht
    Gastkonto, zurücksetzen geht nur beim eigenen Unternehmen
    externer Benutzer einer Partnerfirma kommt mit unserer Seite nicht weiter
    Gäste aus anderen Firmen können hier nicht zurücksetzen
    als eingeladener Dienstleister mit gmail Adresse klappt euer Passwort vergessen nicht
    wir sind als Externe eingeladen und wollen unser Passwort beim Kunden ändern, geht nicht
    B2B-Gast kann sich kein neues Kennwort holen
    Berater mit #EXT# im Namen bekommt Fehler beim Zurücksetzen
    Gäste müssen ihr Kennwort in ihrer Heimatorganisation zurücksetzen
    eingeladener Lieferant meldet Kennwort vergessen, unser Portal kennt ihn nicht
    User type Guest, Reset im Entra Admin Center ausgegraut
    unsere externe Buchhalterin hat ein Gastkonto und kann bei uns nichts zurücksetzen
    Kennwort eines Partners kann nur in dessen eigenem Verzeichnis zurückgesetzt werden
    bin Gast in eurem Tenant, wo setze ich mein Passwort zurück? bei euch klappt es nicht
    Wir arbeiten als Gäste im Mandanten eines Kunden und wenn wir dort auf Kennwort vergessen klicken, kommen wir nicht weiter.
    Gehört das Konto einer anderen Organisation, einem Microsoft- oder Google-Konto, lässt sich das Kennwort hier nicht zurücksetzen
  `,
  'federated-user': `
    unsere Domäne ist mit ADFS föderiert
    Passwort liegt beim Verbunddienst
    unsere Domäne ist mit ADFS verbunden, Reset in Entra nicht möglich
    die Domain ist federated mit Okta, SSPR sagt Passwort kann hier nicht zurückgesetzt werden
    Verbundbenutzer: Kennwortzurücksetzung nur beim Identitätsanbieter
    Kennwort wird vom ADFS verwaltet, Entra leitet uns immer weiter
    Domäne ist im Verbund (PingFederate), Reset schlägt fehl
    wir melden uns über einen fremden Identity Provider an, Microsoft kann unser Kennwort nicht ändern
    Federated Domain, Kennwortänderung in der Cloud wird nicht unterstützt
    UserType föderiert, Passwort liegt bei Google Workspace als IdP
    Kennwörter von Verbunddomänen müssen im lokalen Verzeichnis geändert werden
    Unsere Anmeldung läuft über einen fremden Identitätsanbieter, und wenn jemand sein Kennwort zurücksetzen will, meldet Microsoft, dass es dort nicht verwaltet wird.
    Der Benutzer ist ein Verbundbenutzer, das Kennwort muss im lokalen Verzeichnis oder beim Identitätsanbieter geändert werden
  `,
  'sspr-not-enabled-for-user': `
    mein Konto ist nicht für die Kennwortzurücksetzung aktiviert
    Sie sind nicht Mitglied einer Gruppe, die zurücksetzen darf
    Kollegen können zurücksetzen, ich bin dafür nicht freigeschaltet
    alle Kollegen können selbst zurücksetzen, nur bei mir ist es nicht freigeschaltet
    für mein Konto ist die Kennwortzurücksetzung nicht aktiviert
    ich bin nicht in der Gruppe für das Zurücksetzen
    Mein Büronachbar kann sein Passwort selbst zurücksetzen, ich bekomme gesagt ich sei nicht freigegeben
    Sie sind für die Verwendung dieses Features nicht freigeschaltet
    Ihr Administrator hat Ihr Konto nicht für die Verwendung der Kennwortzurücksetzung konfiguriert
    bei anderen in der Abteilung geht es, bei mir heißt es mein Konto sei nicht eingerichtet für den Reset
    SSPR ist nur für eine ausgewählte Gruppe aktiv und ich bin da wohl nicht drin
    User nicht Mitglied der SSPR-Pilotgruppe
    Werkstudenten sind nicht in der Gruppe, die selbst zurücksetzen darf
    SSPR auf "Ausgewählt" gestellt, betroffener Benutzer fehlt in der Gruppe
    ich darf das Selbstbedienungs-Zurücksetzen nicht benutzen, meine Kollegin aber schon
    neuer Azubi wurde nicht in die Resetgruppe aufgenommen
    warum kann nur ich mein Kennwort nicht selbst neu setzen, der Rest vom Team kanns
    SSPR_0013 Sie sind nicht Mitglied einer für die Kennwortzurücksetzung aktivierten Gruppe
    Meine Kolleginnen können ihr Kennwort selbst zurücksetzen, bei mir erscheint dagegen der Hinweis, dass mein Konto dafür nicht freigeschaltet sei.
    Stellen Sie sicher, dass der Benutzer Mitglied der Gruppe ist, für die die Kennwortzurücksetzung aktiviert wurde
  `,
  'sspr-disabled-tenant': `
    die Kennwortzurücksetzung ist für unsere Organisation nicht aktiviert
    Ihr Administrator hat die Kennwortzurücksetzung deaktiviert
    Zurücksetzen ist bei uns komplett abgeschaltet
    der Administrator hat die Kennwortzurücksetzung für die Organisation deaktiviert
    in der ganzen Firma ist das Zurücksetzen abgeschaltet
    SSPR im Mandanten auf Keine gestellt
    Self-Service-Kennwortzurücksetzung aktiviert: Keine
    niemand im Haus kann selbst zurücksetzen, die Funktion ist aus
    Ihr Administrator hat das Zurücksetzen von Kennwörtern für Ihre Organisation deaktiviert
    unsere IT hat den Passwort-Reset generell abgestellt
    bei uns gibt es den Selfservice gar nicht, ist für alle deaktiviert
    die Funktion wurde für die ganze Schule ausgeschaltet
    Kennwort vergessen führt nur zu dem Hinweis, dass die Organisation das nicht eingeschaltet hat
    im ganzen Tenant ist das Self-Service-Reset nicht eingeschaltet worden
    Auf der Seite steht, dass mein Administrator die Kennwortzurücksetzung für unsere gesamte Organisation ausgeschaltet hat, Kollegen bekommen dieselbe Meldung.
    Ihre Organisation hat die Kennwortzurücksetzung nicht aktiviert, Administratoren finden im Artikel zur Aktivierung weitere Informationen
  `,
  'admin-sspr-disabled': `
    Administratoren dürfen SSPR nicht mehr nutzen
    für Admins abgeschaltet, normale Benutzer können zurücksetzen
    nur Administratoren dürfen sich nicht selbst zurücksetzen
    Set-MgPolicyAuthorizationPolicy AllowedToUseSspr false, Admins können sich nicht zurücksetzen
    unsere Admin-Konten sind vom Self-Service-Reset ausgeschlossen
    als globaler Admin komme ich nicht in die Kennwortzurücksetzung, ist für Administratoren gesperrt
    seit Microsoft SSPR für Admins abgedreht hat kann ich mein Adminkennwort nicht selbst setzen
    nur Konten mit Administratorrolle bekommen die Meldung, dass SSPR für sie deaktiviert ist
    allowedToUseSSPR steht auf false
    Administratoren dürfen laut Sicherheitsteam kein Selfservice-Reset mehr, normale User schon
  `,
  'admin-two-gate-policy': `
    Administratoren brauchen zwei Methoden, obwohl nur eine eingestellt ist
    Sicherheitsfragen werden Admins nicht angeboten
    als Admin werden zwei Methoden verlangt, obwohl eine eingestellt ist
    Admins müssen zwei Nachweise bringen, Sicherheitsfragen gehen nicht
    warum soll ich als Admin zwei Nachweise bringen, Anwender nur einen?
    obwohl wir nur eine Methode verlangen wird mein Adminkonto nach zwei gefragt
    Sicherheitsfragen fehlen bei Benutzern mit Adminrolle
    seit ich Exchange-Administrator bin reicht die SMS allein nicht mehr
    Für Administratoren gilt immer die Zwei-Gate-Richtlinie von Microsoft
    Ich habe eine SSPR-Richtlinie festgelegt, bei Administratoren wird sie nicht angewendet
    Rolle Billing Administrator zugewiesen und plötzlich zwei Verifizierungen beim Reset
    Admin kann keine Fragen beantworten, muss Mail und Telefon haben
    unsere Einstellung sagt 1 Methode, die Admins sollen trotzdem zwei liefern
    Microsoft erzwingt für Administratorrollen eine strenge Zwei-Gate-Richtlinie, Sicherheitsfragen sind dabei nicht zulässig
  `,
  'licence-missing': `
    es fehlen die erforderlichen Lizenzen
    Benutzer hat keine P1 Lizenz
    erforderliche Lizenzen fehlen in Ihrer Organisation
    wir haben kein P1, deshalb kein Rückschreiben
    dem Benutzer fehlt die Lizenz fürs Zurücksetzen
    P1 Testphase abgelaufen, seither kann keiner mehr zurücksetzen
    Dem Benutzer ist keine Azure AD-Lizenz zugewiesen und der Reset geht deshalb nicht
    nur Business Basic lizenziert, Writeback verlangt aber P1
    SSPR_0012 es fehlen Lizenzen
    unser Lizenzpaket F1 enthält das Zurücksetzen anscheinend nicht
    Organisation besitzt nicht die notwendigen Lizenzen für die Kennwortzurücksetzung
    seit die E3 abgelaufen ist funktioniert das Rückschreiben nicht mehr
    Entra ID Free deckt SSPR mit Rückschreiben nicht ab
    User hat O365 E1, Kennwort zurücksetzen mit Writeback wird verweigert, Premium nötig
    lizenz wurde der kollegin weggenommen, seitdem kein passwort reset mehr
    Nach Ablauf der Testlizenz können unsere Anwender ihr Kennwort nicht mehr selbst zurücksetzen, es heißt, der Organisation fehlten die nötigen Lizenzen.
    Dieses Problem kann auftreten, wenn dem gewünschten Benutzer keine Lizenz zugewiesen ist
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
    ich habe nie irgendwas hinterlegt und soll mich jetzt ausweisen
    Benutzer hat SSPR nie eingerichtet und steht vor der Seite ohne Optionen
    bei der Seite kommt dass mein Konto keine Angaben zur Überprüfung hat
    Sie haben sich nicht für die Kennwortzurücksetzung registriert
    erster Arbeitstag, kein Telefon registriert, Kennwort falsch notiert
    aka.ms/ssprsetup nie besucht, jetzt steht man dumm da
    Ihr Konto verfügt nicht über die notwendigen Sicherheitsinformationen
    Aushilfe hat weder Handy noch private Mail eingetragen, Seite verweist nur auf den Admin
    habe den Einrichtungsassistenten für Sicherheitsinfos immer übersprungen
    bei mir is nix eingetragen, keine nummer, keine mail, wie komm ich an ein neues pw
    im Registrierungsbericht steht bei dem User: Registriert Nein
    wir haben die Registrierung nie erzwungen, keiner hat Daten drin
    Ich bin seit Montag im Unternehmen, habe mein Kennwort vergessen und die Seite sagt, dass zu meinem Konto keine Angaben hinterlegt sind, mit denen ich mich ausweisen könnte.
    Der Benutzer hat die Sicherheitsinformationen noch nicht registriert und kann die Self-Service-Funktion daher nicht verwenden
  `,
  'not-enough-methods': `
    nur eine Kontaktmethode hinterlegt, zwei werden verlangt
    ich soll eine zweite Methode auswählen, habe aber nur das Handy
    zu wenige Authentifizierungsmethoden
    zwei Methoden werden verlangt, ich habe nur eine hinterlegt
    es fehlt noch eine zweite Kontaktmethode
    hab nur meine Mailadresse hinterlegt, gebraucht werden zwei
    die Seite will noch eine zweite Bestätigung, hinterlegt ist bei mir aber bloß die private Mail
    verlangt zwei Nachweise, hinterlegt ist nur die Handynummer
    zweite Überprüfung nicht möglich weil nichts anderes da ist
    Benutzer hat nur eine registrierte Methode, Richtlinie verlangt 2
    erste Bestätigung per SMS klappt, dann will er eine weitere die ich nicht habe
    Anzahl der erforderlichen Methoden: 2, User hat bloß die Bürotelefonnummer
    zusätzliche Sicherheitsinformationen sind erforderlich, ich hab aber nur E-Mail
    nach dem ersten Code kommt Schritt 2 und da ist keine Auswahl
    ein Faktor reicht nicht, sagt die Rücksetzseite, mehr hab ich nicht
    nur die App registriert, er fordert noch was anderes
    in meinem Profil steht bloß eine Möglichkeit, das genügt wohl nicht
    Ich habe nur meine Handynummer hinterlegt, die Seite möchte nach dem ersten Code aber noch eine zweite Bestätigung, die ich nicht habe.
    Stellen Sie sicher, dass für den Benutzer mindestens zwei Kontaktmethoden konfiguriert sind
    Es ist nur ein Kontakt hinterlegt, obwohl die Richtlinie zwei Verfahren zur Überprüfung verlangt
  `,
  'method-not-allowed': `
    SMS wird beim Zurücksetzen nicht mehr angeboten
    kann den Sicherheitsschlüssel nicht zum Zurücksetzen verwenden
    die App wird mir auf der Seite gar nicht angeboten
    SMS ist als Methode nicht mehr erlaubt
    Sicherheitsfragen sind weg, es wird nur E-Mail angezeigt
    ich würde gern den Anruf nehmen, angeboten wird mir nur die App
    früher konnte ich den Anruf wählen, der ist verschwunden
    App-Code allein darf man beim Reset nicht nehmen
    Sicherheitsfragen wurden abgeschafft, jetzt kann ich nichts auswählen
    FIDO2-Schlüssel taucht bei der Kennwortzurücksetzung nicht als Methode auf
    meine Büronummer ist hinterlegt, wird aber nicht angeboten
    Windows Hello / Passkey kann man für SSPR nicht benutzen
    Methode wurde in der Richtlinie abgewählt, Benutzer kann sie nicht mehr nehmen
    nur Mail steht zur Wahl, ich möchte aber SMS
    Authenticator-Benachrichtigung ist bei einer erforderlichen Methode nicht verfügbar
    private Mailadresse ist eingetragen, die Option E-Mail fehlt jedoch in der Liste
    Ich wollte mich beim Zurücksetzen mit der Authenticator-App ausweisen, angeboten werden mir aber nur E-Mail und Sicherheitsfragen.
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
    in der Nummer ist ein Buchstabe drin, darum geht kein Anruf raus
    Telefonnummer im AD mit 0049 und Durchwahl in Klammern, SSPR erkennt sie nicht
    alternative E-Mail enthält einen Tippfehler
    das Feld mobile im AD ist leer
    für den Benutzer wurden fehlerhafte Authentifizierungsinformationen konfiguriert
    Nummer ohne Landesvorwahl synchronisiert, Methode wird nicht angeboten
    falsche Schreibweise der Rufnummer, müsste +49 und Leerzeichen sein
    Durchwahl hinter der Nummer, der Anruf landet in der Zentrale
    Kontaktdaten im Verzeichnis sind unvollständig oder falsch formatiert
    Handynummer im Entra-Profil hat zu viele Ziffern
    beim User steht eine Mailadresse ohne Domain als alternative Adresse
    Wir konnten Ihr Konto nicht überprüfen, Kontaktdaten fehlerhaft
    Bei einigen Mitarbeitern ist die Handynummer im AD ohne Ländervorwahl eingetragen, deshalb wird ihnen beim Zurücksetzen keine SMS angeboten.
    Dieses Problem kann durch eine falsch formatierte Telefonnummer im Verzeichnis verursacht werden
    Stellen Sie sicher, dass die Kontaktdaten des Benutzers im Verzeichnis ordnungsgemäß formatiert sind
    Fehlen Authentifizierungsdaten des Benutzers oder sind sie falsch aufgebaut, kann er nicht überprüft werden
    Nummern mit Durchwahl werden vor dem Anruf gekürzt und eignen sich nicht
  `,
  'phone-mismatch': `
    die eingegebene Nummer stimmt nicht mit der hinterlegten überein
    falsche Telefonnummer sagt die Seite
    ich gebe meine Handynummer ein und er sagt die passt nicht zu der die er hat
    die letzten zwei Ziffern stimmen, trotzdem erkennt er die Nummer nicht an
    Die eingegebene Telefonnummer stimmt nicht mit der registrierten überein
    Vollständige Nummer eingegeben, Meldung: nicht die in der Datei hinterlegte
    er zeigt ****47 an, ich tippe meine Nummer und es heißt falsch
    Die Telefonnummer entspricht nicht der bei uns gespeicherten Nummer
    welche Nummer habt ihr von mir, meine wird nicht akzeptiert bei der Überprüfung
    Nummer zur Bestätigung eingetippt, angeblich keine Übereinstimmung
    Der Benutzer erhält bei der Überprüfung seiner Telefonnummer eine Fehlermeldung
    beim Abgleich der Handynummer kommt immer "ungültig", ich schreib sie wie immer
    Ich soll meine Handynummer zur Bestätigung vollständig eingeben, die Seite behauptet aber, sie stimme nicht mit der gespeicherten überein, obwohl die letzten zwei Ziffern dieselben sind.
    Vergewissern Sie sich, dass der Benutzer die Nummer samt Landes- und Ortsvorwahl so eingibt, wie sie hinterlegt ist
    Die Meldung erscheint, wenn die Nummer, die der Anwender eintippt, von der im Profil abweicht
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
    Firmenhandy abgegeben, Code wird aber dahin geschickt
    die hinterlegte Nummer gehört mir nicht mehr
    Telefon im Zug liegen gelassen, ohne komm ich nicht ans neue Kennwort
    mein altes Smartphone ist zurückgesetzt worden, Authenticator leer, brauche neues Passwort
    Rufnummer beim Anbieterwechsel verloren
    private Mail wurde gelöscht, dahin geht der Bestätigungscode
    Bildschirm gesplittert, kann die SMS mit dem Code nicht lesen
    die angezeigte Nummer endet auf 12, die hatte ich vor drei Jahren
    neues iPhone, App nicht übertragen, komme beim Kennwort vergessen nicht weiter
    Handy is hin und ich brauch den Code fürs Zurücksetzen
    Der Anruf geht auf das Festnetz im Büro, ich bin aber im Homeoffice
    SIM gewechselt, Verifizierung beim Passwort-Reset läuft noch über die alte
    Ich habe seit letzter Woche eine neue Handynummer und beim Zurücksetzen des Kennworts schickt die Seite den Code an die alte Nummer, auf die ich keinen Zugriff mehr habe.
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
    keine SMS keine Mail gar nix
    hab schon dreimal auf Code senden geklickt, mein Telefon bleibt stumm
    weder Mail noch SMS kommt an
    Bestätigungsmail ist weder im Posteingang noch im Junk
    Der Benutzer erhält keine SMS oder keinen Telefonanruf für die Kennwortzurücksetzung
    Anruf sollte kommen, es klingelt aber nie
    Code braucht ewig bis er da ist, dann ist er abgelaufen
    Netz ist da, Nummer stimmt, trotzdem trifft kein Code ein
    Authenticator-Meldung taucht beim Zurücksetzen nicht auf
    Verifizierungscode bleibt aus, Provider ist Telekom
    die sms mit dem zahlencode lässt auf sich warten, seit stunden nichts
    SMS-Code für SSPR wird laut Protokoll gesendet, beim Anwender kommt nichts an
    Ich warte jetzt seit einer Viertelstunde auf die SMS mit dem Code, habe sie dreimal neu angefordert und es kommt einfach nichts an, obwohl die Nummer stimmt.
    Die häufigste Ursache ist, dass die Nachricht von einem Spamfilter abgewiesen wird
    Der Mobilfunkbetreiber stellt die SMS von Microsoft nicht zu
    Manche Mobilfunkanbieter stellen keine Kurznachrichten aus dem Ausland zu
  `,
  throttled: `
    zu viele Versuche, 24 Stunden warten
    Sie haben zu oft versucht, Ihr Konto zu überprüfen
    zu oft probiert, jetzt gesperrt für einen Tag
    jetzt sagt er ich hätte es zu oft probiert und soll morgen wieder kommen
    Code fünfmal falsch, 24 Std Sperre auf der Reset-Seite
    zu oft am Stück probiert, jetzt soll ich einen Tag Pause machen
    Sie haben zu häufig versucht, Ihr Konto zu verifizieren. Warten Sie 24 Stunden
    Der Benutzer wird daran gehindert, ein Kennwort innerhalb eines Tages zu oft zurückzusetzen
    fünf Versuche in der Stunde überschritten
    Code mehrfach falsch eingegeben, die Seite lässt mich jetzt nicht mehr probieren
    Sie haben die maximale Anzahl von Versuchen überschritten, versuchen Sie es morgen erneut
    sicherheitsfragen zu oft falsch beantwortet, nun 24h zu
    darf heute keinen Code mehr anfordern, zu viele angefordert
    Throttling bei SSPR, User hat sechsmal versucht
    wann kann ich wieder probieren, er sagt zu viele Anfragen
    Ich habe den Code ein paarmal falsch eingetippt und jetzt sagt die Seite, dass ich es zu oft versucht habe und es in 24 Stunden wieder probieren soll.
    Der Benutzer versucht innerhalb einer Stunde fünfmal, eine Telefonnummer zu bestätigen
    Automatische Drosselung: nach fünf Versuchen in einer Stunde muss 24 Stunden gewartet werden
  `,
  'user-abandoned': `
    habe das Fenster mitten im Zurücksetzen geschlossen
    Benutzer hat vorher abgebrochen
    habe mittendrin abgebrochen
    musste weg und habe nicht zu Ende gemacht
    Telefon klingelte, hab die Reset-Seite weggeklickt bevor ich fertig war
    wurde unterbrochen und hab den Browser zugemacht, danach war alles weg
    Benutzer hat den Vorgang vor der Überprüfung verlassen
    Im Audit steht: User cancelled before passing the required authentication methods, hat der Anwender abgebrochen?
    auf halber Strecke aufgehört weil ein Meeting anfing
    User hat nach der SMS nicht weitergemacht
    Sitzung ist abgelaufen weil ich zu lange gewartet habe beim Zurücksetzen
    Anwender hat das Fenster nach dem ersten Schritt geschlossen
    ich hab gar kein neues Kennwort eingegeben, bin vorher raus
    hab den Reset gestern angefangen aber nicht beendet
    Nutzer bricht nach der Auswahl Mobiltelefon ab
    Ich hatte das Zurücksetzen angefangen und wurde dann in eine Besprechung gerufen, deshalb habe ich den Browser geschlossen, bevor ich ein neues Kennwort vergeben konnte.
  `,
  'browser-cookies-disabled': `
    Cookies sind im Browser deaktiviert
    bitte Cookies aktivieren
    der Browser lässt keine Cookies zu
    Browser blockiert Cookies auf der Resetseite
    Ihr Browser akzeptiert keine Cookies
    im privaten Modus mit gesperrten Cookies kommt eine weiße Seite
    Cookies müssen aktiviert sein, um das Kennwort zurückzusetzen
    unser Edge-Profil löscht und sperrt alle Cookies, deswegen kein Reset
    Drittanbieter-Cookies aus und schon meckert passwordreset.microsoftonline.com
    da steht irgendwas mit Cookies einschalten
  `,
  'unlock-option-not-available': `
    ich will nur entsperren, die Auswahl gibt es nicht
    Entsperren ohne neues Passwort wird nicht angeboten
    nur entsperren ohne neues Passwort wird nicht angeboten
    möchte mein Kennwort behalten und nur entsperren, der Punkt fehlt
    ich sehe nur "ich habe mein Kennwort vergessen", die Wahl zum Entsperren fehlt
    Kennwort kenne ich ja, will bloß das Konto freibekommen, geht nicht ohne neues
    Option "Ich kenne mein Kennwort, kann mich aber trotzdem nicht anmelden" wird nicht angezeigt
    Benutzern erlauben, Konten ohne Zurücksetzung zu entsperren steht auf Nein
    Entsperren am Windows-Anmeldebildschirm nicht möglich, nur zurücksetzen
    kann man sich selbst entsperren ohne ein neues Passwort zu vergeben? bei mir steht nix
    warum muss ich ein neues Kennwort wählen wenn ich nur gesperrt bin
    Mein Kennwort weiß ich ja noch, ich möchte nur das gesperrte Konto wieder öffnen, die Seite verlangt aber zwingend ein neues Kennwort.
  `,
  'windows-logon-screen-config': `
    Kennwort zurücksetzen am Anmeldebildschirm macht nichts
    Link am Sperrbildschirm fehlt oder springt zurück
    am Sperrbildschirm passiert nach Klick auf Kennwort zurücksetzen nichts
    Link Kennwort zurücksetzen fehlt am Anmeldebildschirm
    bei der Windows-Anmeldung springt es zurück zum Sperrbildschirm
    Klick auf Passwort zurücksetzen im Windows-Anmeldefenster, Fenster geht kurz auf und wieder zu
    Kennwort-zurücksetzen-Link unter dem Anmeldefeld am Laptop ist weg
    auf dem Lockscreen klick ich auf Kennwort zurücksetzen, weißes Fenster, nichts
    AllowPasswordReset per Intune verteilt, Link erscheint trotzdem nicht auf dem Anmeldebildschirm
    beim Anmelden in Windows kommt nach dem Link "defaultuser1" Fehler
    GPO Fast User Switching aus, daher kein SSPR am Logon
    am Rechner direkt geht das Zurücksetzen nicht, im Browser schon
    Anmeldemaske zeigt nur Anmeldeoptionen, Zurücksetzen fehlt seit dem letzten Image
    interaktive Anmeldung: smartcard erforderlich verhindert den Reset-Link
    Reset password auf dem Login Screen führt zu "Diese App wurde durch den Administrator gesperrt"
    Sperrbildschirm-Link nur bei Hybrid Joined Geräten kaputt
    Auf dem Anmeldebildschirm unserer neuen Notebooks fehlt der Link zum Zurücksetzen des Kennworts, auf den alten Geräten ist er vorhanden.
    Der Link zum Zurücksetzen auf dem Windows-Anmeldebildschirm wird nicht angezeigt, wenn der Registrierungsschlüssel AllowPasswordReset fehlt
  `,
  'writeback-disabled': `
    Kennwortrückschreiben ist nicht aktiviert
    das Passwort wird lokal verwaltet, deshalb geht Zurücksetzen hier nicht
    lokale Integration nicht eingeschaltet
    Kennwortrückschreiben ist ausgeschaltet
    ein notwendiger Dienst wurde vom Administrator nicht aktiviert
    Microsoft sagt, das Kennwort wird vom Administrator in einer lokalen Umgebung verwaltet
    In Connect ist Password Writeback nicht angehakt
    Ihr Administrator hat einen notwendigen Dienst für Ihre Organisation nicht aktiviert
    Kennwort des Benutzers wird lokal verwaltet, aktivieren Sie das Kennwortrückschreiben
    Rückschreiben war nie eingeschaltet, synchronisierte Benutzer kriegen Fehler
    SSPR_0010 Kennwortrückschreiben nicht aktiviert
    unter Lokale Integration ist der Haken "Kennwörter in lokales Verzeichnis zurückschreiben" raus
    wir haben AD Sync ohne Writeback, Reset in der Cloud wird abgelehnt
    Feature zum Zurückschreiben von Passwörtern nach dem Umzug des Sync-Servers nicht mehr angehakt
    das zurückschreiben ins AD ist bei uns ausgeschaltet
    Die Fehlermeldung lautet, ein von unserer Organisation benötigter Dienst sei nicht aktiviert worden; im Synchronisierungsassistenten ist das Kennwortrückschreiben tatsächlich nicht angehakt.
    Das Kennwort wird lokal verwaltet und das Zurückschreiben ist im Mandanten nicht eingerichtet
  `,
  'writeback-unsupported-path': `
    im Microsoft 365 Admin Center zurückgesetzt, am PC gilt noch das alte Passwort
    Set-MsolUserPassword schreibt nicht zurück
    im Microsoft 365 Admin Center zurückgesetzt, im lokalen AD gilt das alte
    per PowerShell geändert, AD bekommt nichts mit
    Helpdesk hat im M365 Admin Center ein neues Kennwort gesetzt, am Domänen-PC gilt das nicht
    Update-MgUser mit PasswordProfile ändert nur die Cloud, on-prem bleibt gleich
    Office 365 Admin App benutzt, Kennwort lokal unverändert
    Reset über die Graph v1 API kommt im lokalen AD nie an
    admin.microsoft.com unterstützt kein Kennwortrückschreiben, Benutzer kann sich am Rechner nicht anmelden
    vom Admin-Portal zurückgesetzt, im AD ist pwdLastSet unverändert
    Skript mit AzureAD-Modul setzt Kennwörter, die Windows-Anmeldung nimmt weiter das bisherige
    per Office Portal neu vergeben, Netzlaufwerke verlangen noch das vorige
    Wir haben das Kennwort eines Benutzers im Microsoft 365 Admin Center zurückgesetzt; in der Cloud funktioniert es, im lokalen Active Directory gilt aber weiterhin das alte.
    Das Microsoft 365 Admin Center verwendet die Bibliotheken für das Kennwortrückschreiben nicht, daher wird das lokale Active Directory nicht aktualisiert
    Nach dem Zurücksetzen im Admin Center kann sich der Benutzer nicht mit dem neuen Kennwort am lokalen Active Directory anmelden
    Neues Kennwort gilt nur online, weil der Administrator es im Admin Center gesetzt hat
  `,
  'writeback-connectivity': `
    Verbindungsproblem mit der lokalen Umgebung
    Firewall blockiert den Connect-Server nach außen
    vorübergehendes Konnektivitätsproblem
    Verbindungsprobleme mit der Organisation beim Zurücksetzen
    Firewall blockt den Service Bus vom Connect Server
    der Sync-Server hat kein Internet
    Verbindung zur lokalen Umgebung schlecht, daher kein Zurücksetzen
    Connect-Server kommt nicht durch den Proxy
    Port 443 zu servicebus.windows.net ist zu
    Wir können Ihr Kennwort aufgrund von Konnektivitätsproblemen mit Ihrer Organisation zurzeit nicht zurücksetzen
    OnPremisesConnectivityError, SSPR_0030
    Internetleitung im Rechenzentrum gestört, Rückschreiben bricht ab
    nach dem Firewalltausch erreicht der Sync-Server passwordreset.microsoftonline.com nicht
    TLS-Inspection am Proxy bricht die Verbindung von Entra Connect zum Service Bus
    die Verbindung zwischen Cloud und unserem AD ist gerade weg
    ausgehende Verbindungen vom AADC-Server geblockt, Password Reset läuft in Timeout
    Zeitüberschreitung beim Kontakt mit der lokalen Umgebung
    Nach der Umstellung der Firewall kann der Server mit Entra Connect keine Verbindung mehr zum Service Bus aufbauen, Resets laufen in einen Timeout.
    Die häufigste Fehlerquelle sind falsch konfigurierte Firewall- oder Proxyports oder Leerlauftimeouts
    Zwischen dem Dienst zur Kennwortzurücksetzung und der lokalen Umgebung besteht ein Netzwerkproblem
  `,
  'writeback-service-down': `
    der ADSync Dienst läuft nicht
    Dienst für Kennwortrückschreiben startet nicht
    Sync-Server ist ausgeschaltet
    ADSync Dienst läuft nicht
    Rückschreiben geht seit dem Update nicht mehr
    seit dem Neustart des Servers kein Kennwortrückschreiben
    seit dem Upgrade von Entra Connect ist das Rückschreiben kaputt
    der Server mit Entra Connect hängt
    Dienst Microsoft Azure AD Sync beendet und lässt sich nicht starten
    Rückschreibedienst ist nicht funktionsfähig, Event 31034
    PasswordResetService startet dauernd neu
    Stromausfall, danach läuft der Synchronisierungsdienst nicht
    die VM vom Connect ist seit gestern tot, niemand kann zurücksetzen
    seit dem Windows-Update auf dem Sync-Server gehen die Resets nicht mehr durch
    Der lokale Dienst zur Kennwortzurücksetzung ist nicht erreichbar
    Writeback ging jahrelang, seit heute nicht, Dienst steht auf angehalten
    Heartbeat der Kennwortrückschreibung fehlt im Ereignisprotokoll
    Seit dem Neustart des Servers, auf dem Entra Connect läuft, schlagen alle Kennwortzurücksetzungen fehl; der Dienst ADSync lässt sich nicht starten.
    Auf dem Connect-Server wird der Agent für die Kennwortzurücksetzung nicht ausgeführt
    Der lokale Kennwortzurücksetzungsdienst startet nicht, im Ereignisprotokoll steht Fehler 6800
    Der Agent für Resets läuft in Connect nicht
  `,
  'server-clock-skew': `
    Uhrzeit auf dem Connect-Server ist falsch
    die Uhr am Sync-Server geht vor
    Uhr auf dem Sync-Server geht falsch
    Connect-Server hat 12 Minuten Zeitabweichung
    Zeitdifferenz zwischen Sync-Server und Microsoft, SAS-Token ungültig
    NTP auf dem Connect-Host kaputt, Uhr 15 Minuten hinten
    VM-Uhr läuft davon, Rückschreiben meldet Tokenfehler
    w32tm zeigt Abweichung, seitdem Kennwortrückschreiben gestört
    Systemzeit am Sync Server stimmt nicht, nach resync ging es
    der AADC hat nach dem Snapshot eine falsche Uhrzeit
    Uhr des Servers weicht mehr als 5 Minuten ab
    Beim Prüfen haben wir gesehen, dass die Uhr auf dem Connect-Server um eine Viertelstunde falsch geht, seitdem klappt das Rückschreiben nicht mehr.
  `,
  'tls-disabled': `
    nach dem Abschalten von TLS 1.0 geht das Rückschreiben nicht mehr
    seit wir TLS 1.0 abgeschaltet haben geht das Rückschreiben nicht
    TLS 1.0 und 1.1 per GPO deaktiviert, .NET kennt kein 1.2, Rückschreiben tot
    SchUseStrongCrypto fehlt auf dem Connect-Server
    nach der Härtung der Server spricht Connect kein TLS mehr mit der Cloud
    alte TLS-Versionen abgeschaltet, seither Event 31034
    Server unterstützt TLS 1.2 nicht, Password Writeback verbindet nicht
    unser Security-Team hat alte Protokolle ausgestellt, seither kein Writeback
    Unsere Sicherheitsabteilung hat auf dem Connect-Server TLS 1.0 und 1.1 abgeschaltet, seitdem kommt keine Verbindung für das Kennwortrückschreiben mehr zustande.
    Wenn TLS 1.2 auf dem Server mit Connect nicht aktiviert ist, kann der Dienst keine Verbindung zur Cloud herstellen
  `,
  'dc-unreachable': `
    Domänencontroller nicht erreichbar
    der DC ist ausgefallen
    kein Domänencontroller erreichbar
    die Domäne konnte nicht kontaktiert werden
    hr=80230818 Domänencontroller nicht erreichbar
    PDC-Emulator offline, Kennwort kann nicht gesetzt werden
    Connect findet keinen DC in der Filiale
    DNS-Eintrag vom Domänencontroller falsch, Rückschreiben bricht ab
    bevorzugter DC im Connector wurde abgebaut
    RPC-Server nicht verfügbar beim Zurückschreiben
    Domain Controller antwortet nicht auf LDAP vom Sync Server
    Leitung zum DC tot, Resets gehen nicht durch
    Im Ereignisprotokoll des Connect-Servers steht beim Zurückschreiben, dass kein Domänencontroller gefunden wurde, seit wir den alten abgebaut haben.
  `,
  'ad-permissions': `
    dem MSOL Konto fehlen Berechtigungen
    Zugriff verweigert beim Schreiben ins AD
    dem MSOL Konto fehlen Rechte zum Zurücksetzen
    Zugriff verweigert beim Zurückschreiben
    dem Sync-Konto fehlt das Recht Kennwort zurücksetzen auf der OU Vertrieb
    dem AD DS Connectorkonto wurde das Schreiben von pwdLastSet nicht erteilt
    hr=80070005 Zugriff verweigert
    ADPermissions Fehler, MSOL_ darf lockoutTime nicht schreiben
    Reset Password Recht fehlt dem Dienstkonto auf der Domäne
    Berechtigungen für das Kennwortrückschreiben wurden nicht auf alle OUs gesetzt
    seit der AD-Härtung hat das Synchronisationskonto keine Rechte mehr
    Set-ADSyncPasswordWritebackPermissions vergessen auszuführen
    Access denied bei Usern aus OU Werk 2, beim Rest klappt es
    Unexpire Password Recht fehlt am Domänenstamm
    Das Connectorkonto hat nicht die erforderlichen Berechtigungen
    Bei einem Teil der Benutzer meldet das Ereignisprotokoll beim Zurückschreiben "Zugriff verweigert", offenbar fehlen dem Connectorkonto Rechte auf dieser OU.
    Die Berechtigungen für das Kennwortrückschreiben sind nicht richtig festgelegt
    Überprüfen Sie, ob das AD DS-Connectorkonto über die erforderlichen Kennwortberechtigungen verfügt
    Rechte für das Zurückschreiben fehlen oder sind falsch gesetzt
  `,
  'inheritance-disabled': `
    Vererbung am Benutzerobjekt ist deaktiviert
    Berechtigungen werden nicht vererbt
    Vererbung ist bei den Benutzern deaktiviert
    bei einigen Benutzerobjekten ist die Vererbung abgeschaltet
    Rechtevererbung am User unterbrochen, MSOL bekommt keine Rechte
    erweiterte Sicherheit: Vererbung aktivieren fehlt beim Konto
    nur ein Benutzer betroffen, bei ihm ist der Haken für vererbbare Berechtigungen weg
    ACL vom Benutzer erbt nicht von der OU, Reset verweigert
    inheritance disabled auf dem Userobjekt
    Betroffen ist nur ein einzelner Anwender, bei dessen Objekt im AD die Vererbung der Berechtigungen ausgeschaltet ist.
  `,
  'cloud-sync-agent': `
    Cloud Sync Agent ist inaktiv
    Bereitstellungs-Agent läuft nicht
    der Bereitstellungs-Agent der Cloudsynchronisierung ist offline
    Cloudsynchronisierungs-Agent zeigt Status inaktiv
    wir nutzen Cloud Sync statt Connect, Writeback geht nicht, Agent alt
    provisioning agent Version unterstützt kein Rückschreiben
    Agent der Cloudsynchronisierung neu installieren? Kennwörter kommen lokal nicht an
    AADCloudSync gMSA hat keine Rechte
    Bereitstellungsagent gestoppt, darum werden keine Kennwörter zurückgeschrieben
    Wir verwenden die Cloudsynchronisierung und der Agent auf dem Server wird im Portal als inaktiv angezeigt, zurückgesetzte Kennwörter kommen lokal nicht an.
  `,
  'password-not-synced-yet': `
    Passwort am PC geändert, in der Cloud gilt noch das alte
    vor ein paar Minuten geändert, Outlook will noch das alte Kennwort
    im AD geändert, Office nimmt noch das alte
    neues Kennwort am PC ok, in Teams noch das alte
    der Laptop will weiter das alte Passwort
    Kennwort erfolgreich geändert, es dauert noch bis alle Server nachgezogen haben
    habe am Rechner gewechselt, Webmail kennt das neue noch nicht
    neues Kennwort geht im Browser, am Firmenrechner noch nicht
    Passworthash-Synchronisierung dauert, Anwender kann sich noch nicht in Teams anmelden
    vor fünf Minuten zurückgesetzt, Outlook verlangt weiterhin das bisherige
    Notebook im Homeoffice kennt das neue nicht, ohne VPN
    es gilt überall das neue nur am Laptop muss ich das alte eintippen
    zwischengespeicherte Anmeldedaten am PC noch die vorigen
    Kennwort in der Filiale geändert, DC Replikation noch nicht durch
    Azure nimmt noch das von gestern obwohl im AD schon neu
    Ihr Kennwort wurde zurückgesetzt, es kann einige Minuten dauern bis es überall gilt
    am Handy geht Mail nur mit dem alten PW
    Ich habe heute früh mein Kennwort über die Webseite geändert, am Laptop komme ich aber nur mit dem alten rein und Outlook fragt ständig nach.
    Die Kennworthashsynchronisierung kann einige Minuten dauern, bis dahin gilt in der Cloud das bisherige Kennwort
  `,
  'service-outage': `
    Störung bei Microsoft, Zurücksetzen geht gerade bei niemandem
    Störung bei Microsoft, Reset geht bei niemandem
    passwordreset.microsoftonline.com lädt bei keinem
    Entra down? Kennwortreset wirft überall Fehler 500
    Microsoft hat laut Health Dashboard einen Vorfall bei SSPR
    die Resetseite ist gerade weltweit gestört
    Status 365 meldet Beeinträchtigung bei der Kennwortzurücksetzung
    bei allen Kunden hängt heute der Selfservice, Microsoft arbeitet dran
    Seit einer Stunde lässt sich die Seite zum Zurücksetzen bei niemandem mehr aufrufen, laut Microsoft gibt es gerade eine Störung.
  `,
  'password-filter': `
    ein Passwortfilter eines Drittanbieters auf den DCs lehnt das neue Kennwort ab
    Specops auf dem Domänencontroller blockiert
    Drittanbieter-Filter nFront auf dem DC verwirft jedes Kennwort
    passfilt DLL eines anderen Herstellers lehnt ab
    wir haben eine eigene Kennwortfilter-DLL auf den Domänencontrollern
    Anixis Password Policy Enforcer weist das Kennwort aus der Cloud zurück
    Specops Password Policy meldet Ablehnung beim Rückschreiben
  `,
  'cloud-policy-mismatch': `
    im AD wurde es übernommen, in der Cloud abgelehnt
    zwei verschiedene Kennwörter, weil die Cloud das neue nicht wollte
    lokal wurde das neue Kennwort gesetzt, Entra hat es abgelehnt, jetzt hat der Benutzer zwei verschiedene
    AD sagt ok, die Cloud sagt nein, Kennwort entspricht nicht der Richtlinie von Entra
    lokal geändert, Entra verweigert die Übernahme
    OnPremisesSuccessCloudFailure im Audit
    Kennwort mit kyrillischen Zeichen im AD ok, Cloud meckert
    AD akzeptiert 60 Zeichen, Azure nicht, jetzt sind die Kennwörter verschieden
    nach dem Reset gilt lokal das neue, in M365 das alte weil die Cloud-Richtlinie es zurückwies
    erfolgreich im AD, Fehlschlag in der Cloud
    Im lokalen AD wurde das neue Kennwort angenommen, Entra hat es danach abgelehnt, und nun hat der Mitarbeiter zwei unterschiedliche Kennwörter.
  `,
  'user-not-found-onprem': `
    der Benutzer wird im lokalen AD nicht gefunden
    Objekt im Connectorspace nicht vorhanden
    Ereignis sagt das Objekt wurde nicht gefunden
    Cloud-Benutzer ohne passendes Objekt im AD, Reset scheitert
    Konto wurde im AD gelöscht, in Entra gibt es das noch
    hr 80230405 object not found
    lokaler Benutzer existiert nicht mehr, Rückschreiben findet nichts
    CloudAnchor wird im Connectorspace nicht gefunden
    nach Forest-Migration zeigt das Cloudkonto auf ein nicht vorhandenes AD-Objekt
    Das Objekt des Benutzers wurde im Connectorbereich oder im lokalen Verzeichnis nicht gefunden, möglicherweise wurde es gelöscht
  `,
  'out-of-password-sync-scope': `
    diese OU ist von der Kennwortsynchronisierung ausgenommen
    Benutzer liegt außerhalb des Bereichs der Synchronisationsregel
    OU wird nicht synchronisiert, deshalb kein Zurückschreiben für die Leute
    Benutzer ist durch Filter vom Kennworthash-Sync ausgeschlossen
    Objekt ist nicht im Bereich der Kennwortsynchronisierung
    Password sync Regel gilt nur für eine Gruppe, die betroffene Person ist nicht dabei
    OU in Connect abgehakt und die Kennwörter der Kollegen kommen nicht im AD an
  `,
  'multi-match': `
    zwei AD Benutzer haben denselben Anker
    derselbe sourceAnchor steht bei zwei Konten
    mehrere lokale Objekte passen zum selben Cloudbenutzer
    Dublette im AD mit gleicher mS-DS-ConsistencyGuid, Rückschreiben weiß nicht wohin
    zwei Forests, gleicher Anker, multiple matches
    doppeltes Benutzerobjekt, Reset trifft zwei Kandidaten
    Für den Anker wurden mehrere Übereinstimmungen gefunden, der Benutzer hat aktivierte Konten in mehr als einer Gesamtstruktur
  `,
  'sspr-policy-not-set': `
    es ist keine Richtlinie zur Kennwortzurücksetzung definiert
    Ihre Organisation hat keine Richtlinie zum Zurücksetzen von Kennwörtern festgelegt
    SSPR_0011, im Tenant wurde nie eine Kennwortzurücksetzungsrichtlinie konfiguriert
    Administrator hat die Kennwortzurücksetzung für die Organisation noch nicht konfiguriert
    es gibt bei uns keine Reset-Richtlinie, sagt die Fehlerseite
    keine Methoden und keine Richtlinie definiert für Password Reset
    der Mandant hat keine Kennwortzurücksetzungsrichtlinie
  `,
  'admin-role-missing': `
    mir fehlt die Rolle um Kennwörter anderer zurückzusetzen
    Schaltfläche Kennwort zurücksetzen ist bei mir ausgegraut
    keine Berechtigung, Knopf ausgegraut
    Ich habe die Rolle Helpdeskadministrator und kann das Kennwort der Geschäftsführung nicht zurücksetzen, Berechtigungen reichen nicht
    als Kennwortadministrator darf ich einen globalen Administrator nicht zurücksetzen
    nicht genügend Berechtigungen um das Kennwort dieses Benutzers zurückzusetzen
    Ich bin im Helpdesk und der Button zum Kennwort zurücksetzen ist grau
    als Helpdesk-Administrator kann ich das Kennwort eines anderen Administrators nicht zurücksetzen
    Sie verfügen nicht über die erforderlichen Berechtigungen zum Zurücksetzen dieses Kennworts
    Authorization_RequestDenied wenn ich per Graph das Passwort eines Users setze
    Benutzeradministrator darf globale Admins nicht anfassen, Reset abgelehnt
    mir fehlt wohl eine Rolle, Option Kennwort zurücksetzen ist bei der Chefin deaktiviert
    Insufficient privileges to complete the operation beim Setzen des Kennworts für einen Kollegen
    unser Support darf bei Leuten mit Rolle nichts zurücksetzen
    Der Menüpunkt Kennwort zurücksetzen erscheint bei mir nicht, beim Kollegen mit Authentifizierungsadministrator schon
    als Gruppenadmin habe ich keine Rechte Passwörter zurückzusetzen
    Als Helpdesk-Mitarbeiter möchte ich das Kennwort einer Kollegin aus der Geschäftsleitung zurücksetzen, die Schaltfläche ist bei ihr aber ausgegraut.
  `,
  'already-registered': `
    ich werde nicht mehr zur Registrierung aufgefordert, da schon registriert
    ich möchte neue Nummer registrieren, die Abfrage kommt aber nie mehr
    User wird nicht zur Registrierung aufgefordert, im Report steht bereits registriert
    wegen MFA gilt er schon als registriert, deshalb erscheint der SSPR-Assistent nicht
    Aufforderung zur Sicherheitsinfo-Registrierung erscheint nicht wieder
    die Registrierungsseite überspringt mich weil ich angeblich alles schon habe
    Interrupt für die kombinierte Registrierung erscheint nicht, Benutzer zählt als registriert
    wir wollen dass sich alle neu registrieren, bei manchen kommt die Seite aber nicht, sie haben schon Methoden
    Wir würden gern, dass sich die Benutzerin noch einmal für die Kennwortzurücksetzung registriert, die Aufforderung kommt bei ihr aber nicht, im Bericht steht sie schon als registriert.
  `,
  'writeback-onboarding-failed': `
    der Assistent konnte das Rückschreiben nicht konfigurieren
    Assistent bricht beim Aktivieren des Kennwortrückschreibens ab
    Connect Wizard meldet "Fehler beim Konfigurieren von Password Writeback"
    Onboarding des Rückschreibens fehlgeschlagen, Ereignis 32011
    Enable-Password-Writeback schlägt mit Fehler im Konfigurationsassistenten fehl
    Das Feature Kennwortrückschreiben konnte nicht aktiviert werden, sagt AAD Connect
    beim letzten Schritt der Einrichtung in Entra Connect scheitert die Aktivierung des Rückschreibens
    Beim Aktivieren des Kennwortrückschreibens im Assistenten ist ein Fehler aufgetreten
  `,
  'auth-token-error': `
    Fehler beim Abrufen des Authentifizierungstokens, Ereignis 32009
    32009 Fehler beim Abrufen des Authentifizierungstokens
    Anmeldedaten des globalen Admins im Wizard sind falsch, Token kommt nicht
    beim Aktivieren wurde ein föderiertes Adminkonto benutzt, Token-Fehler
    Admin-Kennwort für die Einrichtung des Rückschreibens stimmt nicht, Event 32009
    Authentifizierungstoken konnte nicht geholt werden, Onboarding bricht ab
    das Konto für Connect ist per MFA geschützt und kriegt kein Token beim Einrichten des Rückschreibens
    Die angegebenen Anmeldeinformationen des globalen Administrators sind falsch oder gehören zu einem Verbundkonto
  `,
  'decryption-key-mismatch': `
    Entschlüsselung schlägt fehl, Schlüssel passen nicht zusammen
    32004 Entschlüsselungsfehler beim Zurückschreiben
    Schlüssel in Cloud und lokal sind verschieden, Kennwort lässt sich nicht entschlüsseln
    nach Wiederherstellung des Connect-Servers aus Backup stimmen die Writeback-Keys nicht mehr
    das verschlüsselte Kennwort kann on-premises nicht entschlüsselt werden
    Der private Schlüssel passt nicht, Rückschreiben aus- und einschalten hat geholfen?
    Rückschreibeanforderung kommt an, decrypt failed
    Der lokale Entschlüsselungsschlüssel stimmt nicht mit dem Schlüssel in der Cloud überein, deaktivieren und reaktivieren Sie das Rückschreiben
  `,
  'connect-version-old': `
    Azure AD Connect ist völlig veraltet
    wir fahren noch Azure AD Connect 1.1, Rückschreiben geht nicht
    DirSync nie aktualisiert, Kennwortrückschreiben abgekündigt
    Connect Build aus 2017, muss upgraden damit Unlock geht
    veraltete Version des Sync-Clients, seit Abschaltung von ACS kein Reset mehr
    Support sagt unsere Connect-Version wird nicht mehr unterstützt
    Entra Connect ist zu alt für das Entsperren
  `,
  'forest-config-changed': `
    Gesamtstruktur nachträglich hinzugefügt, seitdem Fehler
    zweiter Forest nach der Einrichtung hinzugefügt, Event 0x8023061f
    Forest entfernt und neu eingebunden, jetzt scheitert Writeback nur für diese Benutzer
    neue Domäne in Connect aufgenommen, für die Leute dort kein Rückschreiben
    nach Hinzufügen der Gesamtstruktur muss Rückschreiben neu aktiviert werden
    Übernahme einer Firma, deren Gesamtstruktur angebunden, Reset dort schlägt fehl
  `,
  'onprem-config-generic': `
    Ihre Organisation hat die lokale Konfiguration für die Kennwortzurücksetzung nicht ordnungsgemäß eingerichtet
    SSPR_0029: Fehler in Ihrer lokalen Konfiguration
    Problem mit der Konfiguration der Kennwortzurücksetzung in Ihrer Organisation, so die Meldung
    OnPremisesAdminActionRequired, was muss ich lokal tun
    Kennwort kann wegen eines Fehlers in der lokalen Umgebung nicht zurückgesetzt werden, Admin soll nachforschen
    ADAdminActionRequired ohne Details
    die lokale Einrichtung stimmt laut Microsoft nicht, mehr sagt er nicht
    Ihre Organisation hat die lokale Einrichtung für das Zurücksetzen nicht richtig vorgenommen
  `,
  'dc-version-too-old': `
    unsere DCs sind noch Server 2008, Richtlinienhinweise nicht unterstützt
    Domänencontroller kennt LDAP_SERVER_POLICY_HINTS nicht
    Policy hints control fehlt auf dem alten Domänencontroller
    Windows Server 2003 DC, Reset wird ohne Kennwortverlauf nicht ausgeführt
    DC braucht den Hotfix für policy hints, vorher geht Rückschreiben nicht
    der alte 2008er Domänencontroller unterstützt das nötige LDAP-Steuerelement nicht
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" ist im Connector nicht angehakt
    LDAP-Datenverkehr signieren und verschlüsseln ausgeschaltet, 0x8023062c
    Connector ohne LDAP-Signatur, Kennwort setzen scheitert
    im Synchronization Service ist die Verschlüsselung des LDAP-Verkehrs deaktiviert
    LDAP-Signing Häkchen beim AD-Connector fehlt
  `,
  'connector-account-password-too-long': `
    Kennwort des AD-Connectorkontos hat 300 Zeichen, 800700CE
    das MSOL-Konto bekam ein viel zu langes Kennwort, seither geht Writeback nicht
    Passwort vom AD DS Connectorkonto überschreitet 256 Zeichen
    hr 800700CE, Dateiname oder Erweiterung zu lang, nach Änderung des Connector-Kennworts
    unser PAM hat für das Sync-Konto ein 500 Zeichen Passwort generiert
  `,
  'sam-remote-call-restricted': `
    GPO "Clients einschränken, die Remoteaufrufe an SAM ausführen dürfen" blockiert das Rückschreiben
    Netzwerkzugriff: SAM-Remoteaufrufe eingeschränkt, MSOL-Konto nicht drin
    RestrictRemoteSAM gesetzt, seitdem Zugriff verweigert
    nach Security Baseline sind Remoteaufrufe an SAM verboten, Writeback scheitert
    SAMR Remotezugriff für das Connector-Konto nicht zugelassen
  `,
  'ou-reserved-character': `
    OU heißt "Vertrieb/Export" und genau die Leute dort können nicht zurücksetzen
    Schrägstrich im OU-Namen, Ereignis 33001
    Sonderzeichen im Pfad der Organisationseinheit
    OU-Name enthält ein Komma bzw. reserviertes Zeichen, Rückschreiben geht nicht
    nach Umbenennen der Abteilungs-OU mit einem Plus im Namen kommt 33001
  `,
  'ad-unknown-error': `
    33001 ADUnknownError ohne weitere Angaben
    Unbekannter Fehler vom Active Directory beim Setzen des Kennworts
    Ereignis 33001, unknown error, mehr ist nicht zu sehen
    AD liefert einen unbekannten Fehler zurück beim Rückschreiben
  `,
  'no-failure': `
    hat geklappt, kann zu
    konnte das Kennwort jetzt ändern
    hat sich erledigt, bin wieder drin
    Passwort ist geändert, Ticket kann geschlossen werden
    ging jetzt doch, danke
    habs selbst hinbekommen, neues Kennwort läuft
    Kennwortänderung abgeschlossen
    nach dem Neustart konnte er sein Kennwort zurücksetzen
    Kunde hat sein Kennwort eben selbst ändern können, wir schließen
    Rückschreiben läuft wieder seit dem Dienstneustart
    kam nach ner halben Stunde doch noch durch, passt alles
    Kennwort erfolgreich zurückgesetzt, Benutzer angemeldet
    Konto entsperrt und Anmeldung geprüft, keine weiteren Probleme
    Registrierung für SSPR abgeschlossen
    Reset-Test mit Testuser war erfolgreich, lokal und Cloud identisch
    die SMS kam dann doch und ich bin drin
    alle Benutzer können wieder zurücksetzen
    Passwort neu gesetzt, Notebook und Outlook laufen beide damit
    Ihr Kennwort wurde zurückgesetzt
    Hallo, das mit dem Kennwort hat sich erledigt, nach dem Mittagessen ging es plötzlich und ich konnte mich ganz normal anmelden. Danke!
    Die Benutzerin hat sich soeben mit dem neuen Kennwort angemeldet, Outlook und Teams funktionieren.
    Unser Azubi hat sein Kennwort über das Portal selbst zurückgesetzt, Anmeldung an PC und Teams ist geprüft, alles in Ordnung.
    Unsere Kollegin hat es beim zweiten Versuch geschafft, ihr Kennwort zu setzen, alles läuft
    Das Rückschreiben funktioniert nach dem Update wieder wie gewohnt
    habe die Registrierung nachgeholt und konnte danach zurücksetzen
    Tillbakaskrivningen fungerar normalt igen efter uppdateringen
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
    wie bekomm ich ein neues Passwort, hab meins vergessen
    Kennwort abgelaufen, was jetzt
    Anmeldung bei Windows nicht möglich
    kann mich nirgends anmelden
    das mit dem Passwort funktioniert irgendwie nicht
    hatte eine Fehlermeldung, hab sie weggeklickt
    Etwas ist schiefgelaufen. Versuchen Sie es später noch einmal
    hab alles probiert, komm nicht rein
    Kennwort zurücksetzen geht seit heute nicht
    Rückschreiben spinnt, wo fang ich an zu suchen
    mein pw. bitte schnell. termin in zehn minuten
    Leider ist ein Problem aufgetreten, wenden Sie sich an Ihren Administrator
    SSPR Fehler bei einem Benutzer, Details folgen
    der Reset bricht einfach ab
    Passwort Problem
    es klappt nicht mit der Rücksetzung, rote Meldung
    User meldet dass das Passwort nicht geht
    brauche Zugriff, Kennwort weiß ich nicht mehr
    wurde abgelehnt, keine Ahnung wieso
    Guten Tag, ich habe mein Kennwort vergessen und komme nicht mehr in mein Konto. Was muss ich tun?
    Password writeback funktioniert bei uns nicht, wir haben alles nach der Anleitung eingerichtet. Wo sollen wir anfangen?
    Ich werde abgelehnt und es heißt nur, ich solle mich an den Administrator wenden.
    Ein Kunde ruft an, er kann sich nicht anmelden, Kennwort geht wohl nicht, mehr wissen wir noch nicht.
    Beim Reset über das Portal kommt am Ende eine allgemeine Fehlermeldung, dass etwas schiefgelaufen ist.
    Irgendetwas klappt beim Zurücksetzen nicht, oder ich mache einen Fehler, ich weiß nicht wo
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
    SAP-Passwort zurücksetzen, Link im Intranet ist tot
    DATEV Kennwort vergessen
    PIN für die Bankingapp gesperrt
    Gruppenrückschreiben v2 lässt sich im Assistenten nicht aktivieren
    B2C Benutzerfluss für Kennwortzurücksetzung wirft Fehler
    mein Excel-Makro wurde blockiert
    neues Handy, der Authenticator zeigt keine Anmeldeanfragen mehr, Passwort kenne ich
    bei jeder Anmeldung kommt MFA, nervt
    bedingter Zugriff blockiert mein Tablet
    mein hotmail konto wurde gehackt
    Zugriff auf Sharepoint-Ordner fehlt
    Drucker am Empfang verlangt eine PIN
    Apple ID gesperrt
    Zoom-Meeting lässt sich nicht öffnen
    der Beamer im Raum 3 geht nicht
    bitte Postfach von Herrn Kunz umleiten
    Kalender wird nicht synchronisiert
    Webcam ohne Bild in Teams
    Neue Kollegin braucht Zugang zum CRM
    Lizenz für Photoshop bitte
    Router im Homeoffice dauernd offline
    mein Gehaltszettel ist falsch
    Dienstreise abrechnen, wo
    Speicher in OneDrive voll
    Zertifikat auf dem Webserver abgelaufen
    Softwareverteilung hängt bei 50 Prozent
    VPN fragt nach dem zweiten Faktor und nimmt den Code nicht
    Gerätecode für die Parkschranke
    Wie richte ich für die Firma SSPR ein, gibt es eine Anleitung?
    Welche Ports braucht Entra Connect?
    Wie kann ich die Kennwortablaufrichtlinie auf nie stellen?
    ich suche einen Bericht wer sich registriert hat
    Wie passe ich das Logo auf der Rücksetzseite an
    Ist Kennwortrückschreiben in der kostenlosen Version enthalten?
    Ich habe ein neues Smartphone bekommen und der Authenticator fragt beim Anmelden nicht mehr nach, mein Kennwort funktioniert aber. Wie richte ich die App neu ein?
    Bei jeder Anmeldung am VPN werde ich nach einem zweiten Faktor gefragt, obwohl ich im Büro sitze. Lässt sich das abstellen?
    Wir möchten die Selbstzurücksetzung für Kennwörter in unserer Firma einführen, welche Schritte sind dafür nötig und was kostet das?
    Der Drucker im dritten Stock zieht das Papier schief ein, können Sie jemanden vorbeischicken?
    Outlook fragt alle paar Minuten nach dem Kennwort und nimmt es auch, nach kurzer Zeit kommt das Fenster wieder.
    Das Kennwort für unser ERP-System ist abgelaufen, wer kann das dort zurücksetzen?
    Wo sehe ich im Portal, welche Benutzer sich schon für SSPR registriert haben?
    Gibt es eine Möglichkeit, die Registrierung nur für neue Mitarbeiter zu erzwingen?
    Was ist der Unterschied zwischen Passthrough-Authentifizierung und Kennworthashsynchronisierung?
    Wie lange dauert es normalerweise, bis eine Kennwortänderung in der Cloud ankommt, wenn man die Synchronisierung neu einrichtet?
    Mein privates Microsoft-Konto ist gesperrt, ich komme nicht mehr an meine Familienfotos
    Das Konto bei Amazon wurde wegen verdächtiger Aktivitäten gesperrt
    Können wir den Absender der Kennwortbenachrichtigung ändern?
    Welche Berechtigungen braucht das Connectorkonto für das Rückschreiben laut Doku?
    Wie verhindere ich, dass Anwender den Anruf als Methode wählen?
    Der Artikel zur Kennwortrichtlinie ist missverständlich, bitte korrigieren
    Im Portal wird die Registerkarte mit den Berichten nicht angezeigt
    Jede registrierte Information wird als separates Ereignis protokolliert
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
    Servus miteinander
    hallo, bist du ein Bot oder ein echter Mensch?
    danke dir, bis später
    ok alles klar
    schon was gehört?
    warte noch auf Antwort
    Grüß dich
    gibt es einen Zwischenstand?
    super, danke für die schnelle Hilfe
    bitte um Rückruf
    wollte nur mal nachfragen wie weit ihr seid
  `,
};
