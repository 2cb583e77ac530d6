import type { Examples } from './examples.ts';

export const DUTCH: Examples = {
  'minimum-password-age': `
    ik heb mijn wachtwoord vandaag al gewijzigd en kan het niet nog een keer wijzigen
    gisteren veranderd, nu mag het niet opnieuw
    minimale wachtwoordleeftijd is een dag
    vanochtend aangepast en nu mag het niet nog een keer vandaag
    je mag maar één keer per dag wijzigen
    pas na 24 uur kan het weer
    minimale wachtwoordduur
    twee uur geleden aangepast en nu wil ik weer een andere, alles wordt geweigerd
    gisteren kreeg ik er een van de helpdesk, vandaag mag ik mijn eigen niet zetten, moet ik een dag wachten?
    twee keer op één dag wijzigen mag niet?
    moest het vanmorgen wijzigen, iemand keek mee, nu wil ik het opnieuw wijzigen en het mag niet
    twee uur geleden gewijzigd en wil een ander, moet tot morgen wachten zegt ie
    Minimale wachtwoordduur staat in de GPO op 1 dag, de tweede wijziging op dezelfde dag wordt geweigerd
    collega heeft vanochtend vroeg een nieuw wachtwoord gezet, iemand keek mee, nu lukt geen enkel ander tot morgen
    net aangepast en wil het meteen verbeteren, te vroeg blijkbaar
    bij ons mag je maar 1x per 24 uur wisselen
    het wachtwoord is te nieuw om alweer te veranderen
    U hebt uw wachtwoord onlangs al gewijzigd, probeer het later opnieuw
    nieuwe medewerker met tijdelijk wachtwoord van vanmorgen, kan het nog niet vervangen
    moet er een dag tussen twee wijzigingen zitten?
    gisteravond veranderd, vanochtend wilde ik weer iets anders en nee
    minimum password age 1, SSPR faalt bij de tweede reset van de dag
    nog niet genoeg tijd verstreken sinds de laatste wijziging
    heb mn ww per ongeluk gedeeld op scherm, nieuwe zetten mag pas morgen
    Goedemorgen, gisteren heb ik via het portaal een nieuw wachtwoord ingesteld en vandaag wil ik het weer aanpassen omdat iemand meekeek, maar elk wachtwoord wordt geweigerd. Moet ik een dag wachten?
    Als het groepsbeleid een minimale duur van een dag oplegt, kan de gebruiker niet twee keer op dezelfde dag wijzigen
  `,
  'password-history': `
    dit wachtwoord heb ik al eerder gebruikt
    ik kan een oud wachtwoord niet hergebruiken
    mag geen oud wachtwoord hergebruiken
    zegt dat ik het al eens gebruikt heb
    hij onthoudt de laatste 12
    die van afgelopen zomer wil hij niet meer
    ik kan niet terug naar mijn vaste wachtwoord
    wissel altijd tussen twee en dat mag nu niet meer
    U kunt geen wachtwoord gebruiken dat u al eerder hebt gebruikt
    wachtwoordgeschiedenis afdwingen 24, gebruiker wil zijn vorige houden
    zegt dat ik die al eens had
    de nieuwe moet anders zijn dan de vorige, staat in rood
    hoeveel oude onthoudt het systeem? die van januari komt er niet door
    wachtwoord is recent gebruikt, kies een ander
    zelfde als hiervoor ingevuld, dubbel mag niet
    oud wachtwoord hergebruiken is geblokkeerd
    hij onthoudt de laatste twaalf en de mijne zit erbij
    mag hem niet nog eens nemen, had ik eerder blijkbaar
  `,
  'password-complexity': `
    wachtwoord is te kort
    er moet een hoofdletter, cijfer en speciaal teken in
    voldoet niet aan de complexiteitseisen
    te kort, minimaal twaalf tekens
    hoofdletter en cijfer ontbreken
    mijn gebruikersnaam zit in het nieuwe wachtwoord en dat mag niet
    te weinig tekens, het moeten er veertien zijn
    er moeten twaalf tekens in en ik heb er acht
    wil een symbool en een kleine letter
    mijn naam zit erin en dat mag niet
    drie van de vier soorten tekens vereist
    te simpel, alleen letters
    minimale lengte 14, hij heeft er 10
    Het wachtwoord bevat uw gebruikers-id
    mag geen deel van de volledige naam bevatten
    te kort zegt ie bij negen letters
    moet hoofdletters, kleine letters, cijfers en symbolen bevatten
    accenten en spaties accepteert hij niet
    vier cijfers zoals een pincode, te zwak
    niet lang genoeg
  `,
  'password-policy-violation': `
    het wachtwoord voldoet niet aan het beleid van het bedrijf
    welk wachtwoord ik ook kies, het beleid weigert het
    voldoet niet aan de vereisten voor lengte, complexiteit, leeftijd of geschiedenis
    voldoet niet aan het wachtwoordbeleid van de organisatie
    elk wachtwoord wordt door het beleid geweigerd
    tien wachtwoorden geprobeerd, het bedrijfsbeleid keurt alles af
    Schending van on-premises beleid
    voldoet niet aan de eisen van de organisatie, verder geen uitleg
    OnPremisesPolicyViolation in de auditlog, welke regel staat er niet
    het wachtwoordbeleid wil hem niet en zegt niet waarom
    voldoet niet aan het AD-beleid
    wat ik ook verzin, het voldoet niet aan de regels van de zaak
    een PSO weigert zonder het criterium te noemen
    SSPR meldt dat niet aan het lokale wachtwoordbeleid is voldaan
    Welk wachtwoord ik ook verzin, er staat telkens dat het niet voldoet aan het beleid van mijn organisatie, maar niet waarom.
    De gebruiker moet een wachtwoord kiezen dat aan de vereisten van het lokale beleid voldoet
  `,
  'banned-password': `
    wachtwoord is te makkelijk te raden
    bevat een verboden woord
    wachtwoord komt te vaak voor
    te makkelijk te raden
    Zomer2026 te voor de hand liggend zegt ie
    kies een minder gangbaar wachtwoord
    plaatsnaam met jaartal vindt hij te voor de hand liggend
    Dit wachtwoord bevat woorden, zinnen of patronen die gemakkelijk te raden zijn
    staat op de lijst met verboden wachtwoorden van Entra
    Welkom1234! is te voorspelbaar
    we hebben dit wachtwoord te vaak gezien, kies iets dat moeilijker te raden is
    op de aangepaste lijst met verboden woorden staat ons merk
    DC-agent van Password Protection heeft het geweigerd
    zegt dat iedereen dat gebruikt
    bevat een geblokkeerde term
    Het wachtwoord voldoet niet aan het fuzzy beleid
    qwerty met uitroepteken ook niet, te makkelijk
    Ik wilde de naam van ons bedrijf met een jaartal gebruiken, maar dan krijg ik te horen dat het te makkelijk te raden is.
    Het gekozen wachtwoord staat in de globale of aangepaste lijst met verboden wachtwoorden
  `,
  'wrong-current-password': `
    het oude wachtwoord is onjuist
    mijn huidige wachtwoord wordt niet geaccepteerd bij het wijzigen
    het huidige wachtwoord klopt niet volgens de pagina
    oude wachtwoord zou fout zijn terwijl ik ermee inlog
    eerst vraagt hij het huidige en dat zou niet kloppen
    mijn oude is zogenaamd fout terwijl ik er elke dag mee inlog
    Het huidige wachtwoord dat u hebt ingevoerd is onjuist
    bij wijzigen wordt het eerste veld rood: verkeerd wachtwoord
    ctrl alt del, wachtwoord wijzigen, oude wordt niet herkend
    huidig wachtwoord ongeldig op mysignins
    wil het oude en pakt het niet, het is hem echt
    volgens het formulier typ ik het bestaande verkeerd
    weet het huidige niet dus kan niet wijzigen
  `,
  'account-disabled': `
    mijn account is uitgeschakeld
    gebruiker staat uit in AD
    account staat uitgeschakeld in de lokale AD
    terug van zwangerschapsverlof, AD account staat nog uit
    terug van zwangerschapsverlof, mijn toegang is dicht
    zijn AD-account staat nog uit sinds hij wegging
    Uw account is uitgeschakeld, neem contact op met de beheerder
    on-prem disabled en in Entra actief, reset mislukt
    uitzendkracht is terug en zijn gebruiker is inactief gebleven
    account is opgeschort in de directory
    per ongeluk uitgeschakeld
    gebruiker lokaal uitgeschakeld, SSPR geeft fout
    mijn account is tijdens ziekte stopgezet
    Het account is on-premises uitgeschakeld en moet eerst worden ingeschakeld
  `,
  'account-locked': `
    mijn account is vergrendeld
    te vaak een verkeerd wachtwoord, account geblokkeerd
    kun je mijn account ontgrendelen
    account vergrendeld na te veel pogingen
    ik ben buitengesloten
    vijf keer verkeerd getypt, account op slot
    graag mijn account deblokkeren
    drie keer fout en nou zit ie op slot
    AD-account vergrendeld, kan iemand ontgrendelen?
    kunnen jullie me eraf halen, verkeerd ww paar keer ingetypt
    mijn telefoon heeft het oude nog en vergrendelt me steeds
    Het account waarnaar wordt verwezen is momenteel vergrendeld
    sessie geblokkeerd na vijf fouten
    event 4740, gebruiker vergrendeld, graag unlocken
    alweer vergrendeld vanochtend zonder reden
    ik ben gelockt
    te veel foute pogingen op de pc, buitengesloten
  `,
  'smart-lockout-cloud': `
    ontgrendeld in AD maar nog steeds vergrendeld in Office 365
    uw account is tijdelijk vergrendeld om onbevoegd gebruik te voorkomen
    tijdelijk geblokkeerd in de cloud
    in AD ontgrendeld, in Microsoft 365 nog op slot
    slimme vergrendeling van Entra, hoe lang duurt dat?
    op office.com nog vergrendeld terwijl AD vrij is
    Uw account is tijdelijk vergrendeld om onbevoegd gebruik te voorkomen. Probeer het later opnieuw
    Smart lockout, ontgrendelen in AD verandert niks
    tijdelijk geblokkeerd alleen bij Microsoft 365
    in de cloud op slot, lokaal alles vrij
    de blokkade komt uit Azure, niet uit het domein
    paar keer fout op webportaal en tijdelijke blokkade, in AD niets
  `,
  'guest-user': `
    externe gastgebruiker kan het wachtwoord niet opnieuw instellen
    gastgebruiker van een ander bedrijf
    uitgenodigde leverancier met gmail kan niet resetten
    wij zijn gast in de tenant van de klant en kunnen daar niet wijzigen
    B2B-consultant met #EXT# in de naam
    Gasten moeten in hun eigen directory resetten
    type Guest en knop grijs
    externe leverancier uitgenodigd, wachtwoord vergeten doet niks
    ik ben extern, jullie portaal kent mijn gmail niet
    account van andere organisatie, moet daar gebeuren
    uitgenodigde partner wil nieuw wachtwoord
    Als uw tenant niet de basismap van de gebruiker is, kunt u het wachtwoord niet opnieuw instellen
  `,
  'sspr-not-enabled-for-user': `
    u bent geen lid van een groep die wachtwoorden opnieuw mag instellen
    mijn account is niet ingeschakeld voor wachtwoordherstel
    collega's kunnen zelf resetten, bij mij staat het niet aan
    mijn account is niet ingesteld voor wachtwoordherstel
    ik zit niet in de groep die mag resetten
    De beheerder heeft uw account niet geconfigureerd voor wachtwoordherstel
    mijn collega kan het wel en ik niet, zou niet ingeschakeld zijn
    SSPR beperkt tot pilotgroep en zij zit er niet in
    stagiair niet toegevoegd aan de toegestane groep
    SSPR_0013 geen lid van de groep
    staat op Geselecteerd, gebruiker ontbreekt in de groep
    waarom kan alleen ik van de afdeling dit niet zelf
    functie niet toegestaan voor mijn account, wel voor anderen
    Controleer of de gebruiker lid is van de groep waarvoor herstel is ingeschakeld
  `,
  'sspr-disabled-tenant': `
    wachtwoordherstel is niet ingeschakeld voor onze organisatie
    de beheerder heeft wachtwoordherstel uitgezet
    wachtwoordherstel staat uit voor de hele organisatie
    selfservice voor wachtwoorden staat uit voor iedereen
    SSPR op Geen voor de hele tenant
    hier staat selfservice voor iedereen uit
    uw beheerder heeft wachtwoordherstel voor uw organisatie uitgeschakeld
    niemand op school kan het zelf, het is dicht
    IT heeft selfservice wachtwoord weggehaald
    functie uit op tenantniveau
    Selfservice voor wachtwoordherstel ingeschakeld: Geen
    Uw organisatie heeft wachtwoordherstel niet ingeschakeld
  `,
  'licence-missing': `
    de vereiste licenties ontbreken
    gebruiker heeft geen premium licentie
    vereiste licenties ontbreken
    alleen Business Basic, terugschrijven wil P1
    organisatie heeft de vereiste licenties niet
    licentie is hem afgenomen en nu kan hij niet
    SSPR_0012 licenties ontbreken
    Entra ID Free heeft geen terugschrijven
    E3 verlopen en resetten lukt niet meer
    gebruiker zonder toegewezen licentie
    premium nodig en hebben we niet
    P1-proef afgelopen
    Dit kan gebeuren als er geen licentie is toegewezen aan de gebruiker
  `,
  'not-registered': `
    ik heb me nooit geregistreerd voor wachtwoordherstel
    geen telefoon of e-mail bekend
    nooit geregistreerd en nu wachtwoord kwijt
    nieuw hier, nog geen telefoonnummer opgegeven
    nooit mobiel of mail opgegeven en nu wachtwoord vergeten
    ben nieuw, beveiligingsgegevens nog niet ingevuld
    nooit iets ingevuld, geen mail geen mobiel
    pagina zegt dat mijn account geen gegevens heeft om mij te controleren
    eerste dag, wachtwoord kwijt, niets vastgelegd
    altijd op overslaan geklikt bij registratie
    aka.ms/ssprsetup nooit gedaan
    geen beveiligingsgegevens geregistreerd
    registratierapport: Geregistreerd Nee
    gebruiker niet geregistreerd voor SSPR
    registratie nooit verplicht, niemand heeft gegevens
    invaller zonder telefoon of tweede mail in het systeem
    niet aangemeld, hoe kom ik aan een nieuw ww
    Ik werk hier pas een week, ben mijn wachtwoord vergeten en heb nog nooit een telefoonnummer of mailadres vastgelegd, dus de pagina verwijst me naar de beheerder.
    De gebruiker moet zich eerst registreren voordat het wachtwoord kan worden hersteld
  `,
  'not-enough-methods': `
    maar één methode geregistreerd, er zijn er twee nodig
    ik heb geen tweede verificatiemethode
    er zijn twee methoden nodig, ik heb er maar één
    nu worden er twee bewijzen gevraagd, ik had alleen mijn mobiel opgegeven
    ze willen twee verificaties, alleen mijn mail staat erin
    alleen mobiel vastgelegd en hij wil nog een bewijs
    eerste code gaat goed, dan wil hij een tweede die ik niet heb
    vereiste methoden: 2, gebruiker heeft er een
    er ontbreekt nog een verificatiemiddel
    een contact is niet genoeg
    Aanvullende beveiligingsgegevens vereist
    stap 2 van de verificatie: geen opties
    alleen de app en hij vraagt nog iets
    de regel werd twee verificaties, ik heb enkel telefoon
    Zorg dat de gebruiker ten minste twee contactmethoden heeft ingesteld
    Gebruiker heeft maar een contactgegeven terwijl het beleid twee verificaties vraagt
  `,
  'contact-info-malformed': `
    telefoonnummer staat verkeerd in de directory
    landcode ontbreekt
    telefoonnummer staat zonder landcode in de directory
    nummer zonder +31, sms gaat niet uit
    nummer uit AD met toestelnummer, geen oproep
    veld mobiel leeg in de directory
    nummer zonder +31
    tweede mailadres met tikfout
    contactgegevens verkeerd opgemaakt
    er ontbreekt een cijfer in mijn nummer
    nummer met haakjes en puntjes, SSPR snapt het niet
    toestel in het nummer, komt bij de receptie uit
    Controleer of het nummer de notatie +31 heeft
    verificatiegegevens ontbreken of zijn ongeldig
    we kunnen uw account niet verifieren
    Zorg dat de contactgegevens van de gebruiker in de map de juiste indeling hebben
    Toestelnummers worden niet ondersteund en voor het bellen verwijderd
    De verificatiegegevens van de gebruiker ontbreken of hebben een verkeerde indeling
  `,
  'phone-mismatch': `
    het nummer dat ik invoer komt niet overeen met het geregistreerde
    verkeerd telefoonnummer
    het ingevoerde nummer komt niet overeen
    ik typ mijn mobiel in en volgens de pagina is dat niet het opgeslagen nummer
    ik vul mijn nummer in en hij zegt dat het niet hetzelfde is
    laatste twee cijfers kloppen maar hij weigert
    Het ingevoerde nummer komt niet overeen met onze gegevens
    toont ****18 en pakt mijn volledige nummer niet
    nummer ongeldig bij controle terwijl het van mij is
    welk nummer hebben jullie van mij? mijne herkent hij niet
    Gebruiker krijgt een fout bij valideren van het telefoonnummer
    klopt niet met de telefoon in het dossier
    Controleer of de gebruiker hetzelfde volledige nummer invoert als in het bestand staat
    De melding verschijnt als het ingetypte nummer afwijkt van dat in het profiel
  `,
  'lost-verification-device': `
    ik ben mijn telefoon kwijt
    nieuw nummer, de code gaat naar het oude
    geen toegang meer tot mijn andere e-mailadres
    telefoon kwijt en de code gaat daarheen
    nieuw nummer, code gaat naar het oude
    telefoon stuk, kan de code niet ontvangen
    werkmobiel ingeleverd en de code gaat daarheen
    gejat in de metro, kan niet bevestigen
    prive mailbox waar de code heen gaat bestaat niet meer
    van provider gewisseld en nummer kwijt
    nummer dat op 12 eindigt is mijn vorige
    Authenticator weg met oude telefoon en wachtwoord vergeten
    scherm kapot, kan sms niet lezen
    simkaart ligt thuis
    hij belt mijn vaste lijn op kantoor en ik werk thuis
    mobieltje overleden en code komt daar
    tel kwijt, hoe krijg ik mn ww terug
    nieuwe smartphone zonder gegevens van de oude, verificatie lukt niet
    dat nummer gebruik ik niet meer
    Ik heb sinds vorige maand een nieuw nummer en om mijn wachtwoord te herstellen stuurt hij de code naar het oude nummer.
  `,
  'verification-code-not-received': `
    ik krijg geen code per sms
    de verificatiecode komt niet aan
    ik word niet gebeld
    ik krijg geen sms met de code
    de verificatiemail komt niet aan, ook niet in spam
    sms blijft uit, het nummer klopt
    wacht al een half uur op de code
    geen sms geen mail niks
    drie keer op verzenden geklikt en tel blijft stil
    verificatiemail nergens, ook niet in spam
    automatische oproep komt niet
    code komt te laat, verlopen
    bereik ok, nummer goed, geen code
    geen melding in de app bij resetten
    De gebruiker ontvangt nooit de sms
    sms niet afgeleverd, provider KPN
    wacht al een uur op de code
    6-cijferige code komt maar niet
    De meest voorkomende oorzaak is dat het bericht door een spamfilter wordt geweigerd
    De herstelmail is door een spamfilter tegengehouden
  `,
  throttled: `
    te veel pogingen, 24 uur wachten
    u hebt te vaak geprobeerd uw account te verifiëren
    te veel pogingen, wacht 24 uur
    24 uur geblokkeerd door foute codes
    te vaak geprobeerd, morgen terugkomen
    code paar keer fout en pagina laat me niet verder
    U hebt te vaak geprobeerd uw account te verifieren. Wacht 24 uur
    vijf pogingen in een uur, beperking SSPR
    verkeerde antwoorden op vragen, dag geblokkeerd
    mag vandaag geen codes meer aanvragen
    maximum aantal pogingen bereikt
    te veel aanvragen, wanneer mag ik weer
    throttling door aandringen
    De gebruiker probeert een telefoonnummer vijf keer in een uur te valideren
    Automatische beperking na vijf pogingen in een uur
  `,
  'browser-cookies-disabled': `
    cookies staan uit in de browser
    Edge blokkeert cookies van de pagina
    cookies moeten aan staan
    cookies geweigerd in incognito, witte pagina
    ons browserbeleid staat geen cookies toe
    iets over cookies toestaan
    cookies van derden geblokkeerd en passwordreset doet niks
  `,
  'unlock-option-not-available': `
    ik wil alleen ontgrendelen maar die optie is er niet
    ik weet mijn wachtwoord, alleen account openen, maar hij dwingt een nieuwe
    "Ik weet mijn wachtwoord maar kan niet aanmelden" staat er niet
    Gebruikers toestaan accounts te ontgrendelen zonder herstel: Nee
    op het Windows-scherm alleen resetten, niet ontgrendelen
    waarom wijzigen als ik alleen vergrendeld ben
    geen ontgrendeloptie
  `,
  'windows-logon-screen-config': `
    wachtwoord opnieuw instellen op het aanmeldscherm doet niets
    wachtwoord resetten ontbreekt op het aanmeldscherm van Windows
    klik op wachtwoord resetten op het vergrendelscherm, terug naar hetzelfde scherm
    bij opstarten van Windows is de link "Wachtwoord opnieuw instellen" weg
    op laptop voor het aanmelden klik ik en wit venster
    AllowPasswordReset via Intune, geen link
    op vergrendelscherm springt hij terug naar begin
    smartcard verplicht, link verborgen
    in browser wel maar niet vanaf aanmeldscherm pc
    snelle gebruikerswisseling uit, SSPR start niet op logon
    met nieuwe Windows-image geen link onder wachtwoord
    De koppeling voor herstel verschijnt niet op het Windows-aanmeldscherm als AllowPasswordReset ontbreekt
  `,
  'writeback-disabled': `
    wachtwoord terugschrijven is niet ingeschakeld
    het wachtwoord wordt on-premises beheerd
    wachtwoord terugschrijven staat uit
    Microsoft zegt dat het wachtwoord door de beheerder in een lokale omgeving wordt beheerd
    Password Writeback niet aangevinkt in Connect
    uw beheerder heeft een vereiste service niet ingeschakeld voor uw organisatie
    wachtwoord wordt lokaal beheerd, schakel terugschrijven in
    terugschrijven nooit aangezet, gesynchroniseerde accounts falen
    SSPR_0010 terugschrijven
    vakje "Wachtwoorden terugschrijven naar lokale directory" uitgevinkt
    we synchroniseren maar zonder terugschrijven
    bij serverwissel is terugschrijven uit gebleven
    Het wachtwoord wordt lokaal beheerd en terugschrijven is niet ingeschakeld in de tenant
  `,
  'writeback-connectivity': `
    verbindingsprobleem met de lokale omgeving
    de firewall blokkeert de Connect server
    verbindingsproblemen met uw organisatie
    Connect-server komt niet door de proxy
    poort 443 naar servicebus.windows.net dicht
    verbindingsproblemen met uw organisatie, later proberen
    OnPremisesConnectivityError in logboek
    internet datacenter plat, geen terugschrijven
    TLS-inspectie op proxy, Service Bus onbereikbaar
    nieuwe firewall, geen verbinding met passwordreset.microsoftonline.com
    time-out naar lokale omgeving
    SSPR_0030 slechte verbinding lokale omgeving
    O ponto de falha mais comum são portas de firewall ou proxy ou tempos ociosos mal configurados
    Het meest voorkomende probleem zijn verkeerd ingestelde firewall- of proxypoorten of time-outs bij inactiviteit
  `,
  'writeback-service-down': `
    de ADSync service is gestopt
    de service voor terugschrijven start niet
    terugschrijven werkt niet meer sinds de update
    ADSync op de syncserver is gestopt en alle resets mislukken
    AAD Connect-server hangt
    service Microsoft Azure AD Sync gestopt
    PasswordResetService herstart steeds
    stroomstoring en synchronisatie draait niet
    VM van Connect staat uit
    event 31034, terugschrijven niet operationeel
    geen heartbeat van terugschrijven
    schreef tot gisteren goed, service gevallen
    lokale resetservice niet bereikbaar
    na update van Connect schrijft hij niet meer
    De agent voor wachtwoordherstel wordt niet uitgevoerd op de Connect-server
  `,
  'ad-permissions': `
    het MSOL account heeft geen rechten op de OU
    het MSOL account mist rechten om te resetten
    MSOL_ mist recht Wachtwoord opnieuw instellen op OU Verkoop
    80070005 toegang geweigerd
    connector kan lockoutTime en pwdLastSet niet schrijven
    terugschrijfrechten niet op domeinroot gezet
    Set-ADSyncPasswordWritebackPermissions niet gedraaid
    geweigerd in een OU, andere gaan
    AD gehard en synchronisatieaccount rechten kwijt
    Unexpire Password ontbreekt
    De machtigingen voor wachtwoord terugschrijven zijn niet juist ingesteld
  `,
  'password-not-synced-yet': `
    net op de pc gewijzigd, de cloud wil nog het oude wachtwoord
    in AD gewijzigd maar Office wil nog het oude
    de laptop wil nog het oude wachtwoord
    uw wachtwoord is bijgewerkt maar onze servers hebben even tijd nodig
    nieuwe werkt op web maar niet op laptop
    vijf minuten geleden gewijzigd, Teams wil de vorige
    zonder VPN houdt pc oude in cache
    hash-synchronisatie nog niet geweest
    filiaal-DC nog niet gerepliceerd
    mobiel vraagt nog oude voor mail
    Uw wachtwoord is opnieuw ingesteld, het kan enkele minuten duren
    Outlook kent nieuwe nog niet
    oude voor Windows en nieuwe voor de rest
    De hash-synchronisatie kan enkele minuten duren, tot dan geldt het vorige wachtwoord
  `,
  'cloud-policy-mismatch': `
    AD accepteerde het, de cloud niet
    lokale AD nam het nieuwe aan, Entra niet, nu heeft de gebruiker er twee
    OnPremisesSuccessCloudFailure in auditlog
    cyrillische letters in AD goed, Entra niet
    twee wachtwoorden, lokaal nieuw, cloud oud want geweigerd
    lokaal gewijzigd maar Azure wilde het niet opslaan
    gelukt in AD, mislukt in cloud
  `,
  'user-cannot-change-password': `
    vinkje gebruiker kan wachtwoord niet wijzigen staat aan
    optie "Gebruiker kan wachtwoord niet wijzigen" staat aan
    in AD mag hij zijn eigen wachtwoord niet veranderen
    user cannot change password aangevinkt bij stagiairaccount, SSPR faalt
    groepsaccount zonder recht om eigen wachtwoord te wijzigen
    PASSWD_CANT_CHANGE op het object
    vinkje dat de gebruiker het wijzigen verbiedt bij eigenschappen
    gebruiker kan het wachtwoord niet wijzigen, vinkje in AD
  `,
  'protected-group': `
    alleen domeinbeheerders kunnen het niet, adminCount 1
    alleen bij domeinadmins mislukt het met toegang geweigerd
    faalt alleen bij leden van Domain Admins
    AdminSDHolder schrijft rechten terug, toegang geweigerd op dat account
    was back-upoperator, adminCount=1 is blijven staan
    gebruiker zit in een beveiligde groep van AD
    Leden van beveiligde groepen kunnen SSPR met terugschrijven niet gebruiken
    bevoorrecht lokaal account, reset vanuit cloud verboden
    ex-beheerder uit groepen gehaald, nog steeds geweigerd
    accountoperators / serveroperators: terugschrijven geweigerd
    Enterprise Admins, SSPR werkt niet
    domeinbeheerders kunnen niet, de rest wel
    Om veiligheidsredenen kunnen beheerdersaccounts in beveiligde groepen niet met terugschrijven worden gebruikt
  `,
  'federated-user': `
    domein is gefedereerd met ADFS
    domein gefedereerd met Okta, SSPR weigert
    wachtwoord ligt bij identiteitsprovider en niet bij Entra
    ADFS heeft het wachtwoord
    federatieve gebruikers: wijzigen in lokale directory
    ons domein gebruikt PingFederate, Microsoft stuurt ons weg
    Wachtwoorden wijzigen wordt niet ondersteund voor federatieve domeinen
    federatie met Google Workspace, resetten in Entra kan niet
    De gebruiker is federatief, het wachtwoord moet bij de identiteitsprovider worden gewijzigd
  `,
  'admin-two-gate-policy': `
    als beheerder worden twee methoden gevraagd
    waarom moeten beheerders twee methoden opgeven en anderen een?
    wij vragen een methode, mijn adminaccount moet er twee geven
    beveiligingsvragen niet beschikbaar voor beheerders
    sinds ik Exchange Admin ben wil hij twee bewijzen
    beleid met twee poorten voor admins
    Ik heb beleid ingesteld maar voor beheerders geldt het niet
    kreeg de rol factureringsbeheerder en nu twee verificaties
    waarom heeft de admin twee stappen en de rest een
    Microsoft aplica a los roles de administrador una directiva de dos métodos, sin preguntas de seguridad
    Microsoft dwingt voor beheerdersrollen twee methoden af, beveiligingsvragen zijn niet toegestaan
  `,
  'admin-role-missing': `
    ik heb geen rechten om anderen te resetten
    geen rechten, knop is grijs
    ik heb de rol wachtwoordbeheerder maar kan een globale beheerder niet resetten
    onvoldoende machtigingen om het wachtwoord van deze gebruiker opnieuw in te stellen
    ik zit op de helpdesk en de knop "Wachtwoord opnieuw instellen" doet het niet
    als helpdeskbeheerder kan ik een andere admin niet resetten
    Onvoldoende bevoegdheden om de bewerking voor deze collega te voltooien
    Authorization_RequestDenied bij wachtwoord zetten via Graph
    geen rechten om het wachtwoord van de directrice te resetten
    gebruikersbeheerder mag niet aan globale beheerder komen
    mis zeker een rol, optie staat niet bij de gebruiker
    U hebt niet de vereiste machtigingen om dit wachtwoord opnieuw in te stellen
    collega ziet de knop, ik niet, hij is Password Administrator
    knop reset grijs
  `,
  'method-not-allowed': `
    de app staat niet bij de opties
    beveiligingsvragen zijn weg
    ik wil de app gebruiken maar krijg alleen sms te zien
    vroeger kon ik bellen kiezen, is weg
    app-code alleen wordt niet aangeboden
    FIDO-sleutel werkt niet voor resetten
    kantoortelefoon staat erin maar wordt niet aangeboden
    methode is uit het beleid gehaald
    zie alleen mail, ik wil sms
    beveiligingsvragen geschrapt
    Authenticator-melding niet beschikbaar bij een methode
    passkey niet bruikbaar voor SSPR
    prive mail geregistreerd maar optie e-mail ontbreekt
  `,
  'writeback-unsupported-path': `
    gereset in het beheercentrum, lokale AD houdt het oude
    in het Microsoft 365 beheercentrum gereset, Windows wil nog het oude
    helpdesk wijzigde het in admin.microsoft.com en domein-pc kent het niet
    Set-MsolUserPassword schrijft niet in lokaal AD
    Update-MgUser wijzigt alleen cloud
    Terugschrijven niet ondersteund vanuit Microsoft 365-beheercentrum
    via Office 365 Admin-app gewijzigd, lokaal niks
    reset via Graph API en pwdLastSet in AD gelijk
    PowerShell-script zet het, Windows houdt oude
    Het Microsoft 365-beheercentrum gebruikt geen terugschrijven, dus de lokale Active Directory wordt niet bijgewerkt
    Nieuw wachtwoord geldt alleen online omdat het in het beheercentrum is ingesteld
  `,
  'service-outage': `
    storing bij Microsoft
    ligt Microsoft eruit? niemand kan resetten
    passwordreset.microsoftonline.com laadt bij niemand
    storing Microsoft SSPR volgens servicestatus
    Entra plat? overal fout 500
    resetpagina wereldwijd down
    servicestatus: verslechtering wachtwoordherstel
  `,
  'password-filter': `
    er draait een wachtwoordfilter van een andere leverancier op de domeincontrollers en die weigert
    passfilt-DLL van derden weigert
    Specops op domeincontrollers weigert
    nFront houdt wachtwoord uit cloud tegen
    eigen wachtwoordfilter op DC
  `,
  'user-not-found-onprem': `
    gebruiker is in AD verwijderd maar bestaat nog in de cloud, object niet gevonden
    object bestaat niet meer in ons AD
    lokale gebruiker is verwijderd, cloud heeft hem nog
    80230405 object not found bij terugschrijven
    CloudAnchor niet in connectorruimte
    cloudgebruiker zonder tegenhanger in lokale directory
    na forestmigratie wijst account naar niet bestaand object
    gebruiker niet gevonden in lokale Active Directory
    Het gebruikersobject is niet gevonden in de connectorruimte of de lokale map
  `,
  'out-of-password-sync-scope': `
    de OU valt buiten de wachtwoordsynchronisatie
    OU uitgevinkt in Connect, voor die mensen schrijft hij niet
    gebruiker buiten bereik van de hash-synchronisatieregel
    filter op groep: niet in scope van password sync
    accounts in die organisatie-eenheid worden niet gesynchroniseerd
    object uitgesloten van wachtwoordsynchronisatie
  `,
  'server-clock-skew': `
    de klok van de Connect server loopt tien minuten achter
    tijdverschil tussen synchronisatieserver en Microsoft
    NTP stuk op Connect, 12 minuten achter
    klok van VM loopt weg, SAS-token ongeldig
    systeemtijd fout op AADC
    na terugzetten snapshot liep de tijd achter
    w32tm /resync loste terugschrijven op
    tijd op Connect-server klopt niet
  `,
  'tls-disabled': `
    TLS 1.0 uitgezet en terugschrijven doet het niet meer
    TLS 1.2 niet aan voor .NET op Connect
    servers gehard, oude TLS weg, terugschrijven dood
    SchUseStrongCrypto ontbreekt
    security zette oude protocollen uit en schrijft niet meer
    server spreekt geen TLS 1.2
    Als TLS 1.2 niet is ingeschakeld op de Connect-server, kan de service geen verbinding met de cloud maken
  `,
  'dc-unreachable': `
    kan geen domeincontroller bereiken
    hr=80230818 domein onbereikbaar
    PDC-emulator is down
    domeincontroller onbereikbaar vanaf synchronisatieserver
    DNS van DC fout, terugschrijven mislukt
    RPC-server niet beschikbaar
    voorkeurs-DC verwijderd
    filiaal is domeincontroller kwijt
    geen domeincontroller gevonden
  `,
  'inheritance-disabled': `
    overname van rechten staat uit op de gebruiker
    een gebruiker faalt, overerving uit op zijn object
    vinkje overneembare machtigingen uit
    ACL erft niet van OU
    overerving uitgeschakeld bij gebruiker
    machtigingen niet overgeerfd, MSOL komt er niet door
  `,
  'password-never-expires-flag': `
    "Wachtwoord verloopt nooit" aangevinkt, wijziging bij volgende aanmelding komt niet
    gebruiker hoeft tijdelijk wachtwoord niet te wijzigen, in AD staat verloopt nooit
    de verplichting om bij volgende aanmelding te wijzigen wordt genegeerd, account zonder verloop
    DONT_EXPIRE_PASSWORD aan, dus geen afgedwongen wijziging
    we vinkten "moet wachtwoord wijzigen" aan maar er wordt niks gevraagd, verloopt nooit staat ook aan
    serviceaccount dat nooit verloopt, ForceChangePasswordNextSignIn doet niets
    tijdelijk wachtwoord blijft werken want AD-account verloopt niet
  `,
  'multi-match': `
    twee AD-accounts met dezelfde sourceAnchor
    meerdere lokale objecten horen bij dezelfde cloudgebruiker
    dubbel in AD, zelfde ConsistencyGuid
    twee forests, zelfde anker, meerdere matches
    anker wijst naar twee gebruikers
    Er zijn meerdere overeenkomsten: de gebruiker heeft ingeschakelde accounts in meer dan een forest
  `,
  'sspr-policy-not-set': `
    geen herstelbeleid gedefinieerd
    SSPR_0011 organisatie heeft geen beleid
    SSPR-beleid nooit geconfigureerd in deze tenant
    de beheerder heeft wachtwoordherstel nog niet geconfigureerd voor de organisatie
    geen resetbeleid in de tenant
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr op false, admins kunnen niet
    SSPR geblokkeerd voor beheerders
    onze accounts met rol hebben geen selfservice meer
    ik ben globale beheerder en kan mezelf niet resetten, uit voor admins
    gewone gebruikers wel, beheerders niet
  `,
  'already-registered': `
    registratiescherm komt niet terug, telt als geregistreerd
    rapport: Geregistreerd ja, maar nooit de pagina gezien
    willen dat mensen opnieuw registreren en de pagina komt niet
    door MFA al geregistreerd, SSPR-wizard start niet
    wil methode vernieuwen en hij zegt al geregistreerd
    vraagt niet om registratie, gebruiker geldt als geregistreerd
  `,
  'user-abandoned': `
    werd gestoord en heb de browser gesloten
    gebruiker stopte voor de verificatie
    geannuleerd door gebruiker voor het einde
    vergadering, halverwege laten zitten
    ging niet verder na de sms
    sessie verlopen omdat ik ging lunchen
    gisteren niet afgemaakt, geen nieuw wachtwoord gezet
    volgens log gestart en afgebroken
  `,
  'writeback-onboarding-failed': `
    wizard crasht bij aanzetten terugschrijven
    Entra Connect: fout bij configureren van terugschrijven
    event 32011, onboarding terugschrijven mislukt
    kan Password Writeback niet inschakelen in wizard
    fout in laatste stap van configuratie terugschrijven
    Fout bij het configureren van wachtwoord terugschrijven in de wizard
  `,
  'auth-token-error': `
    32009 fout bij ophalen authenticatietoken
    gefedereerd adminaccount in wizard, geen token
    verkeerd wachtwoord globale beheerder bij aanzetten terugschrijven
    authenticatietoken niet verkregen, onboarding mislukt
    beheerdersreferenties fout in Connect, token geweigerd
    De opgegeven referenties van de globale beheerder zijn onjuist of gefedereerd
  `,
  'decryption-key-mismatch': `
    32004 ontsleutelen mislukt
    sleutels cloud en lokaal komen niet overeen
    server uit back-up, andere versleutelingssleutel
    kan wachtwoord lokaal niet ontsleutelen
    prive sleutel klopt niet, terugschrijven uit en aan
    De lokale ontsleutelingssleutel komt niet overeen met die in de cloud
  `,
  'connect-version-old': `
    draaien nog Azure AD Connect 1.1
    DirSync nooit bijgewerkt
    Connect te oud voor ontgrendelen
    build uit 2016, ACS weg
    Connect verouderd zonder support
  `,
  'dc-version-too-old': `
    domeincontrollers op Windows 2008
    LDAP_SERVER_POLICY_HINTS niet ondersteund door DC
    hotfix policy hints nodig op oude DC's
    DC te oud, LDAP-control ontbreekt
    Server 2003 negeert geschiedenis bij reset
  `,
  'forest-config-changed': `
    forest later toegevoegd, fout 0x8023061f
    tweede forest erbij en die gebruikers kunnen niet
    forest weg en terug, terugschrijven opnieuw aanzetten
    bedrijf overgenomen, hun forest in Connect
    nieuw domein in connector zonder terugschrijven
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" uitgevinkt
    LDAP-ondertekening uit op connector
    0x8023062c versleuteling LDAP-verkeer
    AD-connector zonder LDAP-ondertekening en versleuteling
  `,
  'connector-account-password-too-long': `
    wachtwoord connectoraccount meer dan 256 tekens
    800700CE bestandsnaam te lang
    kluis zette 400 tekens op MSOL-account
    te lang wachtwoord op serviceaccount van Connect
  `,
  'sam-remote-call-restricted': `
    GPO "Clients beperken die externe aanroepen naar SAM mogen doen"
    RestrictRemoteSAM actief, terugschrijven geweigerd
    externe SAM-aanroepen beperkt, MSOL_ staat er niet bij
    security baseline, SAMR verboden voor connector
  `,
  'ou-reserved-character': `
    OU heeft een schuine streep en 33001
    gereserveerd teken in naam organisatie-eenheid
    OU "R&D/Utrecht": leden falen
    komma in OU-pad
  `,
  'ad-unknown-error': `
    33001 ADUnknownError geen details
    onbekende fout van Active Directory
    event 33001 zonder uitleg
  `,
  'onprem-config-generic': `
    SSPR_0029 lokale configuratie fout
    OnPremisesAdminActionRequired in audit
    kan niet resetten door fout in on-premises configuratie
    probleem met resetconfiguratie van uw organisatie
    lokale configuratie fout, beheerder moet onderzoeken
    Je organisatie heeft de lokale omgeving voor herstel niet goed ingericht
  `,
  'cloud-sync-agent': `
    Cloud Sync-agent inactief
    provisioning-agent gestopt, schrijft niet terug
    we gebruiken cloudsynchronisatie, agent oud
    inrichtingsagent reageert niet
    gMSA van Cloud Sync zonder rechten
    cloud sync, wachtwoorden komen lokaal niet terug
  `,
  'no-failure': `
    gelukt, ik kan er weer in
    opgelost, nieuw wachtwoord werkt
    wachtwoord gewijzigd, melding kan gesloten worden
    resetten is voltooid
    ik ben weer binnen, ticket mag dicht
    na herstart kon hij zijn wachtwoord opnieuw instellen
    klant heeft het zelf gewijzigd, ik sluit
    code kwam toch en ik ben binnen
    alles doet het weer sinds herstart service
    account ontgrendeld, aanmelden gecontroleerd
    SSPR-registratie afgerond
    Uw wachtwoord is opnieuw ingesteld
    testreset geslaagd
    zij kon inloggen met de nieuwe
    verder geen problemen, mag dicht
    top werkt bedankt
    Na opnieuw opstarten kon ik mijn wachtwoord gewoon wijzigen, de melding mag dicht.
    De gebruiker heeft zijn wachtwoord zelf opnieuw ingesteld en kan overal zonder problemen inloggen.
    Bij de tweede poging lukte het haar een wachtwoord in te stellen en alles werkt
    Terugschrijven werkt na de update weer normaal
    de gebruiker heeft zich geregistreerd en daarna zonder moeite hersteld
  `,
  undetermined: `
    ik kan mijn wachtwoord niet resetten
    het resetten lukt niet
    wachtwoord vergeten
    ik krijg een foutmelding
    kan niet in mijn account
    fout bij het wijzigen, melding vergeten
    ik mag mijn wachtwoord niet wijzigen
    resetten lukt niet
    het accepteert mijn wachtwoord niet
    fout bij resetten
    wijzigen mislukt
    nieuw wachtwoord wordt niet geaccepteerd
    mijn wachtwoord werkt niet
    probleem met wachtwoord
    wachtwoord wijzigen lukt niet
    ww vergeten help
    kom nergens in
    probleem met aanmelden
    wachtwoord verlopen wat nu
    er is een fout opgetreden, probeer later
    rode melding die ik niet opschreef
    loopt vast bij bevestigen
    neem contact op met beheerder, zegt de pagina
    terugschrijven doet raar, waar begin ik
    SSPR fout bij een gebruiker
    wil een nieuw wachtwoord
    niks werkt met mijn wachtwoord
    weigert en weet niet waarom
    krijg geen toegang terug
    mijn ww snel, heb vergadering
    Er is een probleem opgetreden
    gebruiker kan niet inloggen, uitzoeken
    resetten blijft draaien
    Goedemiddag, het lukt me niet om mijn wachtwoord opnieuw in te stellen, er komt een foutmelding maar ik weet niet meer welke.
    De pagina zegt alleen dat ik contact moet opnemen met de beheerder.
    Ik weet niet of het aan het wachtwoord of het account ligt, het lukt gewoon niet
  `,
  'out-of-scope': `
    de printer print niet
    outlook vraagt steeds om in te loggen
    hoe stel ik authenticator in op mijn nieuwe telefoon
    wifi werkt niet
    vpn valt weg
    hoe schakel ik SSPR in voor een groep
    wachtwoord van mijn bank
    VPN maakt geen verbinding
    tweede scherm graag
    Authenticator op nieuwe telefoon zetten
    printer doet het niet
    gedeelde mailbox
    afwezigheidsbericht instellen
    laptop is traag
    wat kost een licentie
    firewall blokkeert een website
    muis kapot
    SAP-wachtwoord resetten, link op intranet dood
    wifi wachtwoord gasten
    pincode telefoon vergeten
    hotmail gehackt
    Salesforce laat me niet in
    Group writeback v2 gaat niet aan
    B2C custom policy reset fout
    Excel-macro geblokkeerd
    nieuwe telefoon, Authenticator krijgt geen aanmeldverzoeken, wachtwoord weet ik
    elke keer MFA
    voorwaardelijke toegang blokkeert tablet
    SharePoint geweigerd
    kopieerapparaat code
    Apple ID op slot
    vergadering opent niet
    beamer kapot in zaal
    mailbox collega doorsturen
    microfoon stil in Teams
    CRM-toegang voor nieuwe collega
    licentie Photoshop graag
    declaratie reiskosten
    router thuis valt uit
    loonstrook klopt niet
    OneDrive vol
    certificaat webserver verlopen
    hoe voeren we SSPR in?
    welke poorten heeft Entra Connect nodig?
    waar staat registratierapport?
    hoe verander ik het logo van de pagina
    zit terugschrijven in de gratis versie?
    hoe laat ik wachtwoorden niet verlopen?
    parkeerpas
    De laptop van een collega is gestolen, wat moeten we doen met de gegevens erop?
    Hoe stel ik in dat gebruikers zich bij de eerste aanmelding moeten registreren voor SSPR?
    My collega krijgt bij Teams de melding dat de vergadering vol is.
    Peut-on changer l'expéditeur du courriel de notification de mot de passe ?
    Hoe dwing ik nieuwe medewerkers om zich voor SSPR te registreren?
    Wat is het verschil tussen pass-through-verificatie en wachtwoordhashsynchronisatie?
    Mijn persoonlijke Microsoft-account is geblokkeerd en ik kan niet bij mijn foto's
    mijn Instagram-account is opgeheven
    Kunnen we de afzender van de melding over het wachtwoord aanpassen?
    Welke machtigingen heeft het connectoraccount nodig voor terugschrijven volgens de documentatie?
    Waar zie ik een rapport van wie zich heeft geregistreerd?
    Is er een handleiding om van AD FS naar hash-synchronisatie te gaan?
    Outlook vraagt om de paar minuten om het wachtwoord en accepteert het ook
    Registraties van gebruikers worden meerdere keren weergegeven
  `,
  greeting: `
    goedemorgen
    hartelijk dank
    ik ben afwezig tot maandag
    is er al nieuws
    is er al nieuws over mijn melding
    goedemiddag
    fijn weekend en bedankt
    weten jullie al iets over mijn verzoek?
    hoi allemaal
    ben je een robot of een echt mens?
    bedankt, tot later
    ok genoteerd
    nog nieuws?
    wacht nog op antwoord
    hey
    hoe staat het met mijn ticket?
    top, bedankt voor de snelheid
    kunnen jullie terugbellen
    stuur mijn verzoek nogmaals
  `,
};
