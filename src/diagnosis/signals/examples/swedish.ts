import type { Examples } from './examples.ts';

export const SWEDISH: Examples = {
  'minimum-password-age': `
    jag har redan bytt lösenord idag och kan inte byta igen
    bytte igår, nu går det inte en gång till
    minsta lösenordsålder är en dag
    bytte i morse och får inte byta igen idag
    man får bara byta en gång per dygn
    minsta lösenordsålder
  `,
  'password-history': `
    det lösenordet har jag använt förut
    kan inte återanvända ett gammalt lösenord
    får inte använda mitt gamla lösenord igen
    säger att det är ett av de senast använda
  `,
  'password-complexity': `
    lösenordet är för kort
    det krävs stor bokstav, siffra och specialtecken
    uppfyller inte kraven på komplexitet
    för kort, minst tolv tecken krävs
    stor bokstav och siffra saknas
  `,
  'password-policy-violation': `
    lösenordet följer inte företagets policy
    policyn nekar alla lösenord jag provar
    uppfyller inte kraven på längd, komplexitet, ålder eller historik
    uppfyller inte företagets lösenordspolicy
    alla lösenord nekas av policyn
  `,
  'banned-password': `
    lösenordet är för lätt att gissa
    innehåller ett förbjudet ord
    för lätt att gissa
  `,
  'wrong-current-password': `
    det gamla lösenordet är fel
    nuvarande lösenord godtas inte när jag byter
    säger att nuvarande lösenord är fel
    gamla lösenordet sägs vara fel fast jag loggar in med det
  `,
  'account-disabled': `
    mitt konto är inaktiverat
    användaren är avstängd i AD
    kontot är inaktiverat i lokala AD
  `,
  'account-locked': `
    mitt konto är låst
    för många felaktiga lösenord, kontot låst
    lås upp mitt konto tack
    kontot är låst efter för många försök
    jag är utelåst
  `,
  'smart-lockout-cloud': `
    upplåst i AD men fortfarande låst i Office 365
    ditt konto är tillfälligt låst för att förhindra obehörig användning
    tillfälligt låst i molnet
  `,
  'guest-user': `
    extern gäst kan inte återställa sitt lösenord
    gästkonto från ett annat företag
  `,
  'sspr-not-enabled-for-user': `
    du är inte medlem i en grupp som får återställa lösenord
    mitt konto är inte aktiverat för återställning
    kollegorna kan återställa själva men inte jag, det är inte aktiverat för mitt konto
  `,
  'sspr-disabled-tenant': `
    lösenordsåterställning är inte aktiverad för vår organisation
    administratören har stängt av återställning
    återställning är avstängd för hela organisationen
  `,
  'licence-missing': `
    nödvändiga licenser saknas
    användaren har ingen premiumlicens
    licenser saknas i organisationen
  `,
  'not-registered': `
    jag har aldrig registrerat mig för återställning
    inget telefonnummer eller e-post registrerat
    har aldrig registrerat mig och har glömt lösenordet
    ny här, inget telefonnummer inlagt
  `,
  'not-enough-methods': `
    bara en metod registrerad men det krävs två
    saknar en andra verifieringsmetod
    två metoder krävs, jag har bara en
  `,
  'contact-info-malformed': `
    telefonnumret har fel format i katalogen
    landskod saknas
    telefonnumret saknar landskod i katalogen
    numret saknar +46, inget sms skickas
  `,
  'phone-mismatch': `
    numret jag skriver stämmer inte med det registrerade
    fel telefonnummer
  `,
  'lost-verification-device': `
    jag har tappat bort min telefon
    nytt nummer, koden går till det gamla
    har inte längre tillgång till den e-posten
    tappat telefonen och koden skickas dit
    bytt nummer, koden går till det gamla
  `,
  'verification-code-not-received': `
    jag får ingen kod via sms
    verifieringskoden kommer inte
    samtalet kommer aldrig
    får ingen sms-kod
    mejlet med koden kommer inte fram
  `,
  throttled: `
    för många försök, vänta 24 timmar
    du har försökt verifiera ditt konto för många gånger
    för många försök, vänta ett dygn
  `,
  'browser-cookies-disabled': `
    cookies är avstängda i webbläsaren
  `,
  'unlock-option-not-available': `
    jag vill bara låsa upp men alternativet finns inte
  `,
  'windows-logon-screen-config': `
    återställ lösenord på inloggningsskärmen gör ingenting
    återställ lösenord saknas på Windows inloggningsskärm
    klickar på återställ på låsskärmen och kommer tillbaka till samma
  `,
  'writeback-disabled': `
    tillbakaskrivning av lösenord är inte aktiverad
    lösenordet hanteras lokalt
    tillbakaskrivning av lösenord är avstängd
  `,
  'writeback-connectivity': `
    anslutningsproblem med den lokala miljön
    brandväggen blockerar Connect-servern
    anslutningsproblem till organisationen
  `,
  'writeback-service-down': `
    ADSync-tjänsten är stoppad
    tjänsten för tillbakaskrivning startar inte
    tjänsten ADSync är stoppad
    tillbakaskrivningen slutade fungera efter uppdateringen
  `,
  'ad-permissions': `
    MSOL-kontot saknar behörighet på OU
    MSOL-kontot saknar behörighet att återställa
  `,
  'password-not-synced-yet': `
    bytte i AD för några minuter sedan, molnet tar fortfarande det gamla
    nya lösenordet fungerar på datorn men inte i molnet än
    bytt i AD men Office vill ha det gamla
    datorn vill fortfarande ha gamla lösenordet
  `,
  'cloud-policy-mismatch': `
    AD godkände det men molnet nekade
  `,
  'user-cannot-change-password': `
    rutan användaren kan inte ändra lösenord är ikryssad
  `,
  'protected-group': `
    bara domänadministratörer misslyckas, adminCount 1
  `,
  'federated-user': `
    domänen är federerad med ADFS
  `,
  'admin-two-gate-policy': `
    som administratör krävs två metoder
  `,
  'admin-role-missing': `
    jag saknar roll för att återställa andra
    saknar behörighet, knappen är grå
  `,
  'method-not-allowed': `
    appen finns inte bland alternativen
  `,
  'writeback-unsupported-path': `
    återställt i administrationscentret, lokala AD har kvar det gamla
  `,
  'service-outage': `
    driftstörning hos Microsoft
  `,
  'no-failure': `
    nu gick det, kan logga in igen
    löst, nya lösenordet fungerar
  `,
  undetermined: `
    jag kan inte återställa mitt lösenord
    återställningen fungerar inte
    glömt lösenordet
    det blir fel
    kommer inte in på kontot
    fel vid bytet, minns inte meddelandet
    det går inte att byta lösenord
    det går inte att återställa
    kan inte byta lösenord
    lösenordet godtas inte
    fel vid återställning
    återställningen misslyckas
    mitt lösenord fungerar inte
    problem med lösenordet
    får felmeddelande
    bytet fungerar inte
  `,
  'out-of-scope': `
    skrivaren fungerar inte
    outlook frågar efter inloggning hela tiden
    hur ställer jag in authenticator på ny telefon
    wifi fungerar inte
    vpn kopplas ner
    hur aktiverar jag SSPR för en grupp
    lösenord till banken
    VPN kopplar ner
    datorn är långsam
    Authenticator på ny telefon
    delad postlåda
    frånvaromeddelande
    datorn startar inte
    skärmen är svart
    vad kostar en licens
    brandväggen blockerar en sida
  `,
  greeting: `
    hej god morgon
    tack så mycket
    jag är inte på kontoret förrän måndag
    några nyheter
    något nytt om mitt ärende
    god eftermiddag
    tack på förhand
  `,
};
