import type { Examples } from './examples.ts';

export const DUTCH: Examples = {
  'minimum-password-age': `
    ik heb mijn wachtwoord vandaag al gewijzigd en kan het niet nog een keer wijzigen
    gisteren veranderd, nu mag het niet opnieuw
    minimale wachtwoordleeftijd is een dag
  `,
  'password-history': `
    dit wachtwoord heb ik al eerder gebruikt
    ik kan een oud wachtwoord niet hergebruiken
  `,
  'password-complexity': `
    wachtwoord is te kort
    er moet een hoofdletter, cijfer en speciaal teken in
    voldoet niet aan de complexiteitseisen
  `,
  'password-policy-violation': `
    het wachtwoord voldoet niet aan het beleid van het bedrijf
    welk wachtwoord ik ook kies, het beleid weigert het
    voldoet niet aan de vereisten voor lengte, complexiteit, leeftijd of geschiedenis
  `,
  'banned-password': `
    wachtwoord is te makkelijk te raden
    bevat een verboden woord
    wachtwoord komt te vaak voor
  `,
  'wrong-current-password': `
    het oude wachtwoord is onjuist
    mijn huidige wachtwoord wordt niet geaccepteerd bij het wijzigen
  `,
  'account-disabled': `
    mijn account is uitgeschakeld
    gebruiker staat uit in AD
  `,
  'account-locked': `
    mijn account is vergrendeld
    te vaak een verkeerd wachtwoord, account geblokkeerd
    kun je mijn account ontgrendelen
  `,
  'smart-lockout-cloud': `
    ontgrendeld in AD maar nog steeds vergrendeld in Office 365
    uw account is tijdelijk vergrendeld om onbevoegd gebruik te voorkomen
  `,
  'guest-user': `
    externe gastgebruiker kan het wachtwoord niet opnieuw instellen
  `,
  'sspr-not-enabled-for-user': `
    u bent geen lid van een groep die wachtwoorden opnieuw mag instellen
    mijn account is niet ingeschakeld voor wachtwoordherstel
  `,
  'sspr-disabled-tenant': `
    wachtwoordherstel is niet ingeschakeld voor onze organisatie
    de beheerder heeft wachtwoordherstel uitgezet
  `,
  'licence-missing': `
    de vereiste licenties ontbreken
    gebruiker heeft geen premium licentie
  `,
  'not-registered': `
    ik heb me nooit geregistreerd voor wachtwoordherstel
    geen telefoon of e-mail bekend
  `,
  'not-enough-methods': `
    maar één methode geregistreerd, er zijn er twee nodig
    ik heb geen tweede verificatiemethode
  `,
  'contact-info-malformed': `
    telefoonnummer staat verkeerd in de directory
    landcode ontbreekt
  `,
  'phone-mismatch': `
    het nummer dat ik invoer komt niet overeen met het geregistreerde
    verkeerd telefoonnummer
  `,
  'lost-verification-device': `
    ik ben mijn telefoon kwijt
    nieuw nummer, de code gaat naar het oude
    geen toegang meer tot mijn andere e-mailadres
  `,
  'verification-code-not-received': `
    ik krijg geen code per sms
    de verificatiecode komt niet aan
    ik word niet gebeld
  `,
  throttled: `
    te veel pogingen, 24 uur wachten
    u hebt te vaak geprobeerd uw account te verifiëren
  `,
  'browser-cookies-disabled': `
    cookies staan uit in de browser
  `,
  'unlock-option-not-available': `
    ik wil alleen ontgrendelen maar die optie is er niet
  `,
  'windows-logon-screen-config': `
    wachtwoord opnieuw instellen op het aanmeldscherm doet niets
  `,
  'writeback-disabled': `
    wachtwoord terugschrijven is niet ingeschakeld
    het wachtwoord wordt on-premises beheerd
  `,
  'writeback-connectivity': `
    verbindingsprobleem met de lokale omgeving
    de firewall blokkeert de Connect server
  `,
  'writeback-service-down': `
    de ADSync service is gestopt
    de service voor terugschrijven start niet
  `,
  'ad-permissions': `
    het MSOL account heeft geen rechten op de OU
  `,
  'password-not-synced-yet': `
    net op de pc gewijzigd, de cloud wil nog het oude wachtwoord
  `,
  undetermined: `
    ik kan mijn wachtwoord niet resetten
    het resetten lukt niet
    wachtwoord vergeten
    ik krijg een foutmelding
  `,
  'out-of-scope': `
    de printer print niet
    outlook vraagt steeds om in te loggen
    hoe stel ik authenticator in op mijn nieuwe telefoon
    wifi werkt niet
    vpn valt weg
  `,
  greeting: `
    goedemorgen
    hartelijk dank
    ik ben afwezig tot maandag
    is er al nieuws
  `,
};
