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
  `,
  'password-history': `
    dit wachtwoord heb ik al eerder gebruikt
    ik kan een oud wachtwoord niet hergebruiken
    mag geen oud wachtwoord hergebruiken
    zegt dat ik het al eens gebruikt heb
  `,
  'password-complexity': `
    wachtwoord is te kort
    er moet een hoofdletter, cijfer en speciaal teken in
    voldoet niet aan de complexiteitseisen
    te kort, minimaal twaalf tekens
    hoofdletter en cijfer ontbreken
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
  `,
  'account-locked': `
    mijn account is vergrendeld
    te vaak een verkeerd wachtwoord, account geblokkeerd
    kun je mijn account ontgrendelen
    account vergrendeld na te veel pogingen
    ik ben buitengesloten
  `,
  'smart-lockout-cloud': `
    ontgrendeld in AD maar nog steeds vergrendeld in Office 365
    uw account is tijdelijk vergrendeld om onbevoegd gebruik te voorkomen
    tijdelijk geblokkeerd in de cloud
  `,
  'guest-user': `
    externe gastgebruiker kan het wachtwoord niet opnieuw instellen
    gastgebruiker van een ander bedrijf
  `,
  'sspr-not-enabled-for-user': `
    u bent geen lid van een groep die wachtwoorden opnieuw mag instellen
    mijn account is niet ingeschakeld voor wachtwoordherstel
    collega's kunnen zelf resetten, bij mij staat het niet aan
    mijn account is niet ingesteld voor wachtwoordherstel
  `,
  'sspr-disabled-tenant': `
    wachtwoordherstel is niet ingeschakeld voor onze organisatie
    de beheerder heeft wachtwoordherstel uitgezet
    wachtwoordherstel staat uit voor de hele organisatie
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
  `,
  'not-enough-methods': `
    maar één methode geregistreerd, er zijn er twee nodig
    ik heb geen tweede verificatiemethode
    er zijn twee methoden nodig, ik heb er maar één
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
  `,
  'lost-verification-device': `
    ik ben mijn telefoon kwijt
    nieuw nummer, de code gaat naar het oude
    geen toegang meer tot mijn andere e-mailadres
    telefoon kwijt en de code gaat daarheen
    nieuw nummer, code gaat naar het oude
  `,
  'verification-code-not-received': `
    ik krijg geen code per sms
    de verificatiecode komt niet aan
    ik word niet gebeld
    ik krijg geen sms met de code
    de verificatiemail komt niet aan, ook niet in spam
  `,
  throttled: `
    te veel pogingen, 24 uur wachten
    u hebt te vaak geprobeerd uw account te verifiëren
    te veel pogingen, wacht 24 uur
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
  `,
  'ad-permissions': `
    het MSOL account heeft geen rechten op de OU
    het MSOL account mist rechten om te resetten
  `,
  'password-not-synced-yet': `
    net op de pc gewijzigd, de cloud wil nog het oude wachtwoord
    in AD gewijzigd maar Office wil nog het oude
    de laptop wil nog het oude wachtwoord
  `,
  'cloud-policy-mismatch': `
    AD accepteerde het, de cloud niet
  `,
  'user-cannot-change-password': `
    vinkje gebruiker kan wachtwoord niet wijzigen staat aan
  `,
  'protected-group': `
    alleen domeinbeheerders kunnen het niet, adminCount 1
  `,
  'federated-user': `
    domein is gefedereerd met ADFS
  `,
  'admin-two-gate-policy': `
    als beheerder worden twee methoden gevraagd
  `,
  'admin-role-missing': `
    ik heb geen rechten om anderen te resetten
    geen rechten, knop is grijs
  `,
  'method-not-allowed': `
    de app staat niet bij de opties
  `,
  'writeback-unsupported-path': `
    gereset in het beheercentrum, lokale AD houdt het oude
  `,
  'service-outage': `
    storing bij Microsoft
  `,
  'no-failure': `
    gelukt, ik kan er weer in
    opgelost, nieuw wachtwoord werkt
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
  `,
  greeting: `
    goedemorgen
    hartelijk dank
    ik ben afwezig tot maandag
    is er al nieuws
    is er al nieuws over mijn melding
    goedemiddag
    fijn weekend en bedankt
  `,
};
