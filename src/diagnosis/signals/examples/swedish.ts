import type { Examples } from './examples.ts';

export const SWEDISH: Examples = {
  'minimum-password-age': `
    jag har redan bytt lösenord idag och kan inte byta igen
    bytte igår, nu går det inte en gång till
    minsta lösenordsålder är en dag
  `,
  'password-history': `
    det lösenordet har jag använt förut
    kan inte återanvända ett gammalt lösenord
  `,
  'password-complexity': `
    lösenordet är för kort
    det krävs stor bokstav, siffra och specialtecken
    uppfyller inte kraven på komplexitet
  `,
  'password-policy-violation': `
    lösenordet följer inte företagets policy
    policyn nekar alla lösenord jag provar
    uppfyller inte kraven på längd, komplexitet, ålder eller historik
  `,
  'banned-password': `
    lösenordet är för lätt att gissa
    innehåller ett förbjudet ord
  `,
  'wrong-current-password': `
    det gamla lösenordet är fel
    nuvarande lösenord godtas inte när jag byter
  `,
  'account-disabled': `
    mitt konto är inaktiverat
    användaren är avstängd i AD
  `,
  'account-locked': `
    mitt konto är låst
    för många felaktiga lösenord, kontot låst
    lås upp mitt konto tack
  `,
  'smart-lockout-cloud': `
    upplåst i AD men fortfarande låst i Office 365
    ditt konto är tillfälligt låst för att förhindra obehörig användning
  `,
  'guest-user': `
    extern gäst kan inte återställa sitt lösenord
  `,
  'sspr-not-enabled-for-user': `
    du är inte medlem i en grupp som får återställa lösenord
    mitt konto är inte aktiverat för återställning
  `,
  'sspr-disabled-tenant': `
    lösenordsåterställning är inte aktiverad för vår organisation
    administratören har stängt av återställning
  `,
  'licence-missing': `
    nödvändiga licenser saknas
    användaren har ingen premiumlicens
  `,
  'not-registered': `
    jag har aldrig registrerat mig för återställning
    inget telefonnummer eller e-post registrerat
  `,
  'not-enough-methods': `
    bara en metod registrerad men det krävs två
    saknar en andra verifieringsmetod
  `,
  'contact-info-malformed': `
    telefonnumret har fel format i katalogen
    landskod saknas
  `,
  'phone-mismatch': `
    numret jag skriver stämmer inte med det registrerade
    fel telefonnummer
  `,
  'lost-verification-device': `
    jag har tappat bort min telefon
    nytt nummer, koden går till det gamla
    har inte längre tillgång till den e-posten
  `,
  'verification-code-not-received': `
    jag får ingen kod via sms
    verifieringskoden kommer inte
    samtalet kommer aldrig
  `,
  throttled: `
    för många försök, vänta 24 timmar
    du har försökt verifiera ditt konto för många gånger
  `,
  'browser-cookies-disabled': `
    cookies är avstängda i webbläsaren
  `,
  'unlock-option-not-available': `
    jag vill bara låsa upp men alternativet finns inte
  `,
  'windows-logon-screen-config': `
    återställ lösenord på inloggningsskärmen gör ingenting
  `,
  'writeback-disabled': `
    tillbakaskrivning av lösenord är inte aktiverad
    lösenordet hanteras lokalt
  `,
  'writeback-connectivity': `
    anslutningsproblem med den lokala miljön
    brandväggen blockerar Connect-servern
  `,
  'writeback-service-down': `
    ADSync-tjänsten är stoppad
    tjänsten för tillbakaskrivning startar inte
  `,
  'ad-permissions': `
    MSOL-kontot saknar behörighet på OU
  `,
  'password-not-synced-yet': `
    bytte i AD för några minuter sedan, molnet tar fortfarande det gamla
    nya lösenordet fungerar på datorn men inte i molnet än
  `,
  undetermined: `
    jag kan inte återställa mitt lösenord
    återställningen fungerar inte
    glömt lösenordet
    det blir fel
  `,
  'out-of-scope': `
    skrivaren fungerar inte
    outlook frågar efter inloggning hela tiden
    hur ställer jag in authenticator på ny telefon
    wifi fungerar inte
    vpn kopplas ner
  `,
  greeting: `
    hej god morgon
    tack så mycket
    jag är inte på kontoret förrän måndag
    några nyheter
  `,
};
