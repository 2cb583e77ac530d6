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
  `,
  'password-history': `
    dit wachtwoord heb ik al eerder gebruikt
    ik kan een oud wachtwoord niet hergebruiken
    mag geen oud wachtwoord hergebruiken
    zegt dat ik het al eens gebruikt heb
    hij onthoudt de laatste 12
  `,
  'password-complexity': `
    wachtwoord is te kort
    er moet een hoofdletter, cijfer en speciaal teken in
    voldoet niet aan de complexiteitseisen
    te kort, minimaal twaalf tekens
    hoofdletter en cijfer ontbreken
    mijn gebruikersnaam zit in het nieuwe wachtwoord en dat mag niet
    te weinig tekens, het moeten er veertien zijn
  `,
  'password-policy-violation': `
    het wachtwoord voldoet niet aan het beleid van het bedrijf
    welk wachtwoord ik ook kies, het beleid weigert het
    voldoet niet aan de vereisten voor lengte, complexiteit, leeftijd of geschiedenis
    voldoet niet aan het wachtwoordbeleid van de organisatie
    elk wachtwoord wordt door het beleid geweigerd
  `,
  'banned-password': `
    wachtwoord is te makkelijk te raden
    bevat een verboden woord
    wachtwoord komt te vaak voor
    te makkelijk te raden
    Zomer2026 te voor de hand liggend zegt ie
  `,
  'wrong-current-password': `
    het oude wachtwoord is onjuist
    mijn huidige wachtwoord wordt niet geaccepteerd bij het wijzigen
    het huidige wachtwoord klopt niet volgens de pagina
    oude wachtwoord zou fout zijn terwijl ik ermee inlog
  `,
  'account-disabled': `
    mijn account is uitgeschakeld
    gebruiker staat uit in AD
    account staat uitgeschakeld in de lokale AD
    terug van zwangerschapsverlof, AD account staat nog uit
  `,
  'account-locked': `
    mijn account is vergrendeld
    te vaak een verkeerd wachtwoord, account geblokkeerd
    kun je mijn account ontgrendelen
    account vergrendeld na te veel pogingen
    ik ben buitengesloten
    vijf keer verkeerd getypt, account op slot
    graag mijn account deblokkeren
  `,
  'smart-lockout-cloud': `
    ontgrendeld in AD maar nog steeds vergrendeld in Office 365
    uw account is tijdelijk vergrendeld om onbevoegd gebruik te voorkomen
    tijdelijk geblokkeerd in de cloud
    in AD ontgrendeld, in Microsoft 365 nog op slot
  `,
  'guest-user': `
    externe gastgebruiker kan het wachtwoord niet opnieuw instellen
    gastgebruiker van een ander bedrijf
    uitgenodigde leverancier met gmail kan niet resetten
  `,
  'sspr-not-enabled-for-user': `
    u bent geen lid van een groep die wachtwoorden opnieuw mag instellen
    mijn account is niet ingeschakeld voor wachtwoordherstel
    collega's kunnen zelf resetten, bij mij staat het niet aan
    mijn account is niet ingesteld voor wachtwoordherstel
    ik zit niet in de groep die mag resetten
  `,
  'sspr-disabled-tenant': `
    wachtwoordherstel is niet ingeschakeld voor onze organisatie
    de beheerder heeft wachtwoordherstel uitgezet
    wachtwoordherstel staat uit voor de hele organisatie
    selfservice voor wachtwoorden staat uit voor iedereen
  `,
  'licence-missing': `
    de vereiste licenties ontbreken
    gebruiker heeft geen premium licentie
    vereiste licenties ontbreken
  `,
  'not-registered': `
    ik heb me nooit geregistreerd voor wachtwoordherstel
    geen telefoon of e-mail bekend
    nooit geregistreerd en nu wachtwoord kwijt
    nieuw hier, nog geen telefoonnummer opgegeven
    nooit mobiel of mail opgegeven en nu wachtwoord vergeten
    ben nieuw, beveiligingsgegevens nog niet ingevuld
  `,
  'not-enough-methods': `
    maar één methode geregistreerd, er zijn er twee nodig
    ik heb geen tweede verificatiemethode
    er zijn twee methoden nodig, ik heb er maar één
    nu worden er twee bewijzen gevraagd, ik had alleen mijn mobiel opgegeven
    ze willen twee verificaties, alleen mijn mail staat erin
  `,
  'contact-info-malformed': `
    telefoonnummer staat verkeerd in de directory
    landcode ontbreekt
    telefoonnummer staat zonder landcode in de directory
    nummer zonder +31, sms gaat niet uit
  `,
  'phone-mismatch': `
    het nummer dat ik invoer komt niet overeen met het geregistreerde
    verkeerd telefoonnummer
    het ingevoerde nummer komt niet overeen
    ik typ mijn mobiel in en volgens de pagina is dat niet het opgeslagen nummer
  `,
  'lost-verification-device': `
    ik ben mijn telefoon kwijt
    nieuw nummer, de code gaat naar het oude
    geen toegang meer tot mijn andere e-mailadres
    telefoon kwijt en de code gaat daarheen
    nieuw nummer, code gaat naar het oude
    telefoon stuk, kan de code niet ontvangen
  `,
  'verification-code-not-received': `
    ik krijg geen code per sms
    de verificatiecode komt niet aan
    ik word niet gebeld
    ik krijg geen sms met de code
    de verificatiemail komt niet aan, ook niet in spam
    sms blijft uit, het nummer klopt
    wacht al een half uur op de code
  `,
  throttled: `
    te veel pogingen, 24 uur wachten
    u hebt te vaak geprobeerd uw account te verifiëren
    te veel pogingen, wacht 24 uur
    24 uur geblokkeerd door foute codes
  `,
  'browser-cookies-disabled': `
    cookies staan uit in de browser
  `,
  'unlock-option-not-available': `
    ik wil alleen ontgrendelen maar die optie is er niet
  `,
  'windows-logon-screen-config': `
    wachtwoord opnieuw instellen op het aanmeldscherm doet niets
    wachtwoord resetten ontbreekt op het aanmeldscherm van Windows
    klik op wachtwoord resetten op het vergrendelscherm, terug naar hetzelfde scherm
  `,
  'writeback-disabled': `
    wachtwoord terugschrijven is niet ingeschakeld
    het wachtwoord wordt on-premises beheerd
    wachtwoord terugschrijven staat uit
    Microsoft zegt dat het wachtwoord door de beheerder in een lokale omgeving wordt beheerd
  `,
  'writeback-connectivity': `
    verbindingsprobleem met de lokale omgeving
    de firewall blokkeert de Connect server
    verbindingsproblemen met uw organisatie
  `,
  'writeback-service-down': `
    de ADSync service is gestopt
    de service voor terugschrijven start niet
    terugschrijven werkt niet meer sinds de update
    ADSync op de syncserver is gestopt en alle resets mislukken
  `,
  'ad-permissions': `
    het MSOL account heeft geen rechten op de OU
    het MSOL account mist rechten om te resetten
  `,
  'password-not-synced-yet': `
    net op de pc gewijzigd, de cloud wil nog het oude wachtwoord
    in AD gewijzigd maar Office wil nog het oude
    de laptop wil nog het oude wachtwoord
    uw wachtwoord is bijgewerkt maar onze servers hebben even tijd nodig
  `,
  'cloud-policy-mismatch': `
    AD accepteerde het, de cloud niet
    lokale AD nam het nieuwe aan, Entra niet, nu heeft de gebruiker er twee
  `,
  'user-cannot-change-password': `
    vinkje gebruiker kan wachtwoord niet wijzigen staat aan
  `,
  'protected-group': `
    alleen domeinbeheerders kunnen het niet, adminCount 1
    alleen bij domeinadmins mislukt het met toegang geweigerd
  `,
  'federated-user': `
    domein is gefedereerd met ADFS
  `,
  'admin-two-gate-policy': `
    als beheerder worden twee methoden gevraagd
    waarom moeten beheerders twee methoden opgeven en anderen een?
  `,
  'admin-role-missing': `
    ik heb geen rechten om anderen te resetten
    geen rechten, knop is grijs
    ik heb de rol wachtwoordbeheerder maar kan een globale beheerder niet resetten
    onvoldoende machtigingen om het wachtwoord van deze gebruiker opnieuw in te stellen
  `,
  'method-not-allowed': `
    de app staat niet bij de opties
    beveiligingsvragen zijn weg
    ik wil de app gebruiken maar krijg alleen sms te zien
  `,
  'writeback-unsupported-path': `
    gereset in het beheercentrum, lokale AD houdt het oude
    in het Microsoft 365 beheercentrum gereset, Windows wil nog het oude
  `,
  'service-outage': `
    storing bij Microsoft
    ligt Microsoft eruit? niemand kan resetten
  `,
  'password-filter': `
    er draait een wachtwoordfilter van een andere leverancier op de domeincontrollers en die weigert
  `,
  'user-not-found-onprem': `
    gebruiker is in AD verwijderd maar bestaat nog in de cloud, object niet gevonden
  `,
  'out-of-password-sync-scope': `
    de OU valt buiten de wachtwoordsynchronisatie
  `,
  'server-clock-skew': `
    de klok van de Connect server loopt tien minuten achter
  `,
  'tls-disabled': `
    TLS 1.0 uitgezet en terugschrijven doet het niet meer
  `,
  'dc-unreachable': `
    kan geen domeincontroller bereiken
  `,
  'inheritance-disabled': `
    overname van rechten staat uit op de gebruiker
  `,
  'no-failure': `
    gelukt, ik kan er weer in
    opgelost, nieuw wachtwoord werkt
    wachtwoord gewijzigd, melding kan gesloten worden
    resetten is voltooid
    ik ben weer binnen, ticket mag dicht
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
  `,
};
