import type { Examples } from './examples.ts';

export const SWEDISH: Examples = {
  'minimum-password-age': `
    jag har redan bytt lösenord idag och kan inte byta igen
    bytte igår, nu går det inte en gång till
    minsta lösenordsålder är en dag
    bytte i morse och får inte byta igen idag
    man får bara byta en gång per dygn
    minsta lösenordsålder
    bytte för två timmar sen och vill nu sätta ett annat, allt nekas
    går det inte att byta två gånger samma dag?
  `,
  'password-history': `
    det lösenordet har jag använt förut
    kan inte återanvända ett gammalt lösenord
    får inte använda mitt gamla lösenord igen
    säger att det är ett av de senast använda
    den kommer ihåg de 12 senaste
  `,
  'password-complexity': `
    lösenordet är för kort
    det krävs stor bokstav, siffra och specialtecken
    uppfyller inte kraven på komplexitet
    för kort, minst tolv tecken krävs
    stor bokstav och siffra saknas
    mitt användarnamn finns i det nya lösenordet och det är inte tillåtet
    för få tecken, minst fjorton ska det vara
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
    Sommar2026 är för vanligt säger den
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
    inbjuden leverantör med gmail kan inte återställa
  `,
  'sspr-not-enabled-for-user': `
    du är inte medlem i en grupp som får återställa lösenord
    mitt konto är inte aktiverat för återställning
    kollegorna kan återställa själva men inte jag, det är inte aktiverat för mitt konto
    kollegan kan göra det själv, för mig står det att kontot inte är aktiverat
  `,
  'sspr-disabled-tenant': `
    lösenordsåterställning är inte aktiverad för vår organisation
    administratören har stängt av återställning
    återställning är avstängd för hela organisationen
    självbetjäning för lösenord är avslagen för alla
  `,
  'licence-missing': `
    nödvändiga licenser saknas
    användaren har ingen premiumlicens
    licenser saknas i organisationen
    P1-testperioden har gått ut och ingen kan återställa
  `,
  'not-registered': `
    jag har aldrig registrerat mig för återställning
    inget telefonnummer eller e-post registrerat
    har aldrig registrerat mig och har glömt lösenordet
    ny här, inget telefonnummer inlagt
    aldrig lagt in mobil eller mejl och nu har jag glömt lösenordet
    är ny, har inte fyllt i säkerhetsinformation än
  `,
  'not-enough-methods': `
    bara en metod registrerad men det krävs två
    saknar en andra verifieringsmetod
    två metoder krävs, jag har bara en
    nu krävs två bevis, jag hade bara lagt in mobilen
    de vill ha två verifieringar, bara min mejl är registrerad
  `,
  'contact-info-malformed': `
    telefonnumret har fel format i katalogen
    landskod saknas
    telefonnumret saknar landskod i katalogen
    numret saknar +46, inget sms skickas
    mitt nummer ligger i AD utan +46 och med bindestreck
  `,
  'phone-mismatch': `
    numret jag skriver stämmer inte med det registrerade
    fel telefonnummer
    jag skriver mitt mobilnummer och sidan säger att det inte är det sparade
  `,
  'lost-verification-device': `
    jag har tappat bort min telefon
    nytt nummer, koden går till det gamla
    har inte längre tillgång till den e-posten
    tappat telefonen och koden skickas dit
    bytt nummer, koden går till det gamla
    telefonen är sönder, kan inte ta emot koden
  `,
  'verification-code-not-received': `
    jag får ingen kod via sms
    verifieringskoden kommer inte
    samtalet kommer aldrig
    får ingen sms-kod
    mejlet med koden kommer inte fram
    smset uteblir, numret stämmer
    har väntat på koden i en halvtimme
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
    vill behålla mitt lösenord och bara låsa upp, det valet finns inte
  `,
  'windows-logon-screen-config': `
    återställ lösenord på inloggningsskärmen gör ingenting
    återställ lösenord saknas på Windows inloggningsskärm
    klickar på återställ på låsskärmen och kommer tillbaka till samma
    på Windows inloggningsskärm har länken för återställning försvunnit
  `,
  'writeback-disabled': `
    tillbakaskrivning av lösenord är inte aktiverad
    lösenordet hanteras lokalt
    tillbakaskrivning av lösenord är avstängd
    Microsoft säger att lösenordet hanteras av administratören i en lokal miljö
    tillbakaskrivning är inte påslagen hos oss
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
    ditt lösenord har uppdaterats men våra servrar behöver lite tid
  `,
  'cloud-policy-mismatch': `
    AD godkände det men molnet nekade
    lokala AD tog det nya, Entra nekade, nu har användaren två olika
  `,
  'user-cannot-change-password': `
    rutan användaren kan inte ändra lösenord är ikryssad
  `,
  'protected-group': `
    bara domänadministratörer misslyckas, adminCount 1
    det är bara domänadmins det misslyckas för, åtkomst nekad
  `,
  'federated-user': `
    domänen är federerad med ADFS
  `,
  'admin-two-gate-policy': `
    som administratör krävs två metoder
    varför måste administratörer ange två metoder och andra en?
  `,
  'admin-role-missing': `
    jag saknar roll för att återställa andra
    saknar behörighet, knappen är grå
    jag har rollen lösenordsadministratör men kan inte återställa en global administratör
    otillräckliga behörigheter för att återställa användarens lösenord
  `,
  'method-not-allowed': `
    appen finns inte bland alternativen
    säkerhetsfrågorna är borta
    vill använda appen men erbjuds bara sms
  `,
  'writeback-unsupported-path': `
    återställt i administrationscentret, lokala AD har kvar det gamla
    återställde i Microsoft 365 administrationscenter, Windows vill ha det gamla
  `,
  'service-outage': `
    driftstörning hos Microsoft
  `,
  'password-filter': `
    vi har ett lösenordsfilter från en annan leverantör på domänkontrollanterna som nekar
  `,
  'user-not-found-onprem': `
    användaren är borttagen i AD men finns kvar i molnet, objektet hittades inte
  `,
  'out-of-password-sync-scope': `
    OU:n ligger utanför lösenordssynkroniseringen
  `,
  'server-clock-skew': `
    klockan på Connect-servern går tio minuter fel
  `,
  'tls-disabled': `
    stängde av TLS 1.0 och tillbakaskrivningen slutade
  `,
  'dc-unreachable': `
    når ingen domänkontrollant
  `,
  'inheritance-disabled': `
    arv av behörigheter är avstängt på användaren
  `,
  'no-failure': `
    nu gick det, kan logga in igen
    löst, nya lösenordet fungerar
    lösenordet är bytt, ärendet kan stängas
    jag fick till det, tack
    återställningen är klar
    nu är jag inne igen
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
    behöver ny mus
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
