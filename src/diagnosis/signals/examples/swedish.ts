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
    bytte för två timmar sen och vill ha ett annat, måste vänta till imorgon säger den
    Lägsta ålder för lösenord är 1 dag i GPO, andra bytet samma dag avvisas
    kollegan satte nytt lösenord tidigt i morse, någon såg det, inget annat går igenom förrän imorgon
    nyss ändrat och ville rätta direkt, för tidigt tydligen
    hos oss får man bara byta en gång per dygn
    lösenordet är för nytt för att ändras igen
    Du har nyligen ändrat lösenordet, försök igen senare
    nyanställd med tillfälligt lösenord från i morse kan inte byta än
    måste det gå en dag mellan två byten?
    ändrade igår kväll, ville byta igen i morse men nej
    minimum password age 1, SSPR misslyckas vid andra återställningen samma dag
    det har inte gått tillräckligt lång tid sedan senaste bytet
    Hej, jag bytte lösenord igår eftermiddag och skulle vilja byta igen eftersom jag råkade skriva det i en chatt, men alla nya lösenord avvisas. Måste jag vänta ett dygn?
    Om grupprincipen anger en lägsta ålder på en dag kan användaren inte byta två gånger samma dag
  `,
  'password-history': `
    det lösenordet har jag använt förut
    kan inte återanvända ett gammalt lösenord
    får inte använda mitt gamla lösenord igen
    säger att det är ett av de senast använda
    den kommer ihåg de 12 senaste
    det från i somras vill den inte ha längre
    kan inte gå tillbaka till mitt vanliga lösenord
    växlar mellan två och nu går det inte mer
    Du kan inte använda ett lösenord som du redan har använt
    tvinga lösenordshistorik 24, användaren vill behålla förra
    säger att jag haft det förut
    det nya måste skilja sig från det gamla, står i rött
    hur många gamla minns systemet? det från januari går inte
    lösenordet har använts nyligen, välj ett annat
    skrev samma som innan, dubblett godtas ej
    återanvända gammalt är spärrat
    kommer ihåg de tolv senaste och mitt är med
  `,
  'password-complexity': `
    lösenordet är för kort
    det krävs stor bokstav, siffra och specialtecken
    uppfyller inte kraven på komplexitet
    för kort, minst tolv tecken krävs
    stor bokstav och siffra saknas
    mitt användarnamn finns i det nya lösenordet och det är inte tillåtet
    för få tecken, minst fjorton ska det vara
    det ska vara tolv tecken och mitt är åtta
    vill ha en symbol och en gemen
    mitt namn är med och det får det inte
    tre av fyra teckentyper krävs
    för enkelt, bara bokstäver
    minsta längd 14, hans har 10
    Lösenordet innehåller ditt användar-ID
    får inte innehålla delar av ditt fullständiga namn
    för kort sägs det fast jag skrev nio bokstäver
    måste innehålla versaler, gemener, siffror och symboler
    å ä ö och mellanslag går inte
    fyra siffror som pinkoden, för svagt
    inte tillräckligt långt
  `,
  'password-policy-violation': `
    lösenordet följer inte företagets policy
    policyn nekar alla lösenord jag provar
    uppfyller inte kraven på längd, komplexitet, ålder eller historik
    uppfyller inte företagets lösenordspolicy
    alla lösenord nekas av policyn
    testat tio lösenord, företagets policy underkänner alla
    Brott mot lokal princip
    uppfyller inte organisationens krav, ingen förklaring
    OnPremisesPolicyViolation i granskningsloggen, oklart vilken regel
    lösenordspolicyn vill inte ha det och säger inte varför
    följer inte AD-principen
    vad jag än hittar på strider det mot firmans regler
    en PSO nekar utan att säga kriterium
    SSPR säger att lokala lösenordsprincipen inte uppfylls
    Vilket lösenord jag än väljer står det att det inte uppfyller organisationens principer, men inte vilka de är.
    Användaren måste ange ett lösenord som uppfyller kraven i den lokala principen
  `,
  'banned-password': `
    lösenordet är för lätt att gissa
    innehåller ett förbjudet ord
    för lätt att gissa
    Sommar2026 är för vanligt säger den
    välj ett mindre vanligt lösenord
    stadens namn plus årtal är för uppenbart
    Det här lösenordet innehåller ord, fraser eller mönster som är lätta att gissa
    finns på listan över förbjudna lösenord i Entra
    Sommar1234! är för förutsägbart
    vi har sett lösenordet för många gånger, välj något svårare att gissa
    anpassade listan med förbjudna ord har vårt varumärke
    DC-agenten för Password Protection nekade
    säger att alla använder det
    innehåller en spärrad term
    Lösenordet följer inte fuzzy-principen
    qwerty med utropstecken gick inte heller, för lätt
    Lösenordet finns i den globala eller anpassade listan över förbjudna lösenord
  `,
  'wrong-current-password': `
    det gamla lösenordet är fel
    nuvarande lösenord godtas inte när jag byter
    säger att nuvarande lösenord är fel
    gamla lösenordet sägs vara fel fast jag loggar in med det
    först frågar den efter nuvarande och säger att det är fel
    mitt gamla sägs vara fel fast jag loggar in med det
    Det nuvarande lösenordet du angav är felaktigt
    vid byte blir första fältet rött: fel lösenord
    ctrl alt del, ändra lösenord, gamla känns inte igen
    nuvarande lösenord ogiltigt på mysignins
    vill ha det gamla och tar det inte, det är ju rätt
    enligt formuläret skriver jag det befintliga fel
    kommer inte ihåg nuvarande så jag kan inte byta
  `,
  'account-disabled': `
    mitt konto är inaktiverat
    användaren är avstängd i AD
    kontot är inaktiverat i lokala AD
    tillbaka från föräldraledigheten och min åtkomst är stängd
    hans AD-konto är fortfarande avstängt sedan han slutade
    Ditt konto har inaktiverats, kontakta administratören
    on-prem disabled och i Entra aktivt, återställningen misslyckas
    vikarien är tillbaka och kontot förblev inaktivt
    kontot är spärrat i katalogen efter avslut
    avstängd av misstag
    användaren inaktiverad lokalt, SSPR ger fel
    mitt konto släcktes under sjukskrivningen
    Kontot är inaktiverat lokalt och måste aktiveras först
  `,
  'account-locked': `
    mitt konto är låst
    för många felaktiga lösenord, kontot låst
    lås upp mitt konto tack
    kontot är låst efter för många försök
    jag är utelåst
    skrev fel tre gånger och nu är det låst
    AD-kontot låst, kan någon låsa upp?
    kan ni låsa upp mig, skrev fel lösen några gånger
    mobilen har det gamla kvar och låser mig hela tiden
    Det refererade kontot är för närvarande utelåst
    sessionen spärrad efter fem fel
    händelse 4740, användare låst, lås upp tack
    låst igen i morse utan anledning
    för många felaktiga försök på datorn
    Mitt konto blev låst i morse efter att jag skrivit fel lösenord några gånger, kan någon låsa upp det?
  `,
  'smart-lockout-cloud': `
    upplåst i AD men fortfarande låst i Office 365
    ditt konto är tillfälligt låst för att förhindra obehörig användning
    tillfälligt låst i molnet
    smart utelåsning i Entra, hur länge varar den?
    på office.com fortfarande låst fast AD är fritt
    Ditt konto är tillfälligt låst för att förhindra obehörig användning. Försök igen senare
    Smart lockout, att låsa upp i AD ändrar inget
    tillfälligt spärrad bara i Microsoft 365
    i molnet låst, lokalt fritt
    spärren kommer från Azure och inte domänen
    flera fel på webbportalen och tillfällig spärr, i AD inget
  `,
  'guest-user': `
    extern gäst kan inte återställa sitt lösenord
    gästkonto från ett annat företag
    inbjuden leverantör med gmail kan inte återställa
    vi är gäster i kundens klientorganisation och kan inte byta där
    B2B-konsult med #EXT# i namnet
    Gäster måste återställa i sin hemkatalog
    typen är Guest och knappen grå
    extern leverantör inbjuden, glömt lösenord gör inget
    jag är extern, er portal känner inte igen min gmail
    kontot hör till annan organisation, görs där
    inbjuden partner vill ha nytt lösenord
    Om klientorganisationen inte är användarens hemkatalog kan du inte återställa lösenordet
  `,
  'sspr-not-enabled-for-user': `
    du är inte medlem i en grupp som får återställa lösenord
    mitt konto är inte aktiverat för återställning
    kollegorna kan återställa själva men inte jag, det är inte aktiverat för mitt konto
    kollegan kan göra det själv, för mig står det att kontot inte är aktiverat
    Administratören har inte konfigurerat ditt konto för lösenordsåterställning
    kollegan kan men inte jag, är visst inte aktiverad
    SSPR begränsat till pilotgrupp och hon är inte med
    praktikanten är inte i den tillåtna gruppen
    SSPR_0013 inte medlem i gruppen
    står på Valda, användaren saknas i gruppen
    varför kan bara jag på avdelningen inte göra det själv
    funktionen inte tillåten för mitt konto men för andra
    Kontrollera att användaren är medlem i gruppen som har återställning aktiverad
  `,
  'sspr-disabled-tenant': `
    lösenordsåterställning är inte aktiverad för vår organisation
    administratören har stängt av återställning
    återställning är avstängd för hela organisationen
    självbetjäning för lösenord är avslagen för alla
    SSPR på Ingen för hela klientorganisationen
    självbetjäning är av för alla här
    administratören har inaktiverat lösenordsåterställning för organisationen
    ingen på skolan kan själv, det är stängt
    IT tog bort självbetjäningen
    funktionen av på tenantnivå
    Självbetjäning av lösenordsåterställning aktiverad: Ingen
    Din organisation har inte aktiverat lösenordsåterställning
  `,
  'licence-missing': `
    nödvändiga licenser saknas
    användaren har ingen premiumlicens
    licenser saknas i organisationen
    P1-testperioden har gått ut och ingen kan återställa
    bara Business Basic, tillbakaskrivning kräver P1
    organisationen saknar nödvändiga licenser
    licensen togs bort och nu går det inte
    SSPR_0012 licenser saknas
    Entra ID Free har ingen tillbakaskrivning
    E3 gick ut och återställning går inte
    användare utan tilldelad licens
    premium behövs och har vi inte
    P1-test slut
    Detta kan inträffa om användaren inte har tilldelats någon licens
  `,
  'not-registered': `
    jag har aldrig registrerat mig för återställning
    inget telefonnummer eller e-post registrerat
    har aldrig registrerat mig och har glömt lösenordet
    ny här, inget telefonnummer inlagt
    aldrig lagt in mobil eller mejl och nu har jag glömt lösenordet
    är ny, har inte fyllt i säkerhetsinformation än
    aldrig fyllt i något, varken mejl eller mobil
    sidan säger att mitt konto saknar uppgifter för att kontrollera mig
    första dagen, tappat lösenordet, inget upplagt
    alltid tryckt hoppa över vid registrering
    aka.ms/ssprsetup aldrig gjort
    ingen säkerhetsinformation registrerad
    registreringsrapport: Registrerad Nej
    användaren ej registrerad för SSPR
    registrering aldrig tvingad, ingen har uppgifter
    ersättare utan telefon eller reservmejl i systemet
    inte anmäld, hur får jag nytt lösen
    Jag är nyanställd och har glömt lösenordet, men har aldrig registrerat något telefonnummer eller någon e-postadress så sidan hänvisar till administratören.
    Användaren måste registrera sig innan lösenordet kan återställas
  `,
  'not-enough-methods': `
    bara en metod registrerad men det krävs två
    saknar en andra verifieringsmetod
    två metoder krävs, jag har bara en
    nu krävs två bevis, jag hade bara lagt in mobilen
    de vill ha två verifieringar, bara min mejl är registrerad
    bara mobilen upplagd och den vill ha ett bevis till
    första koden går, sen vill den ha en andra jag saknar
    antal metoder som krävs: 2, användaren har en
    ett verifieringssätt till saknas
    en kontakt räcker inte
    Ytterligare säkerhetsinformation krävs
    steg 2 av verifieringen: inga alternativ
    bara appen och den vill ha något mer
    regeln blev två verifieringar, jag har bara telefon
    Kontrollera att användaren har minst två kontaktmetoder konfigurerade
    Användaren har bara en kontaktuppgift men principen kräver två metoder
  `,
  'contact-info-malformed': `
    telefonnumret har fel format i katalogen
    landskod saknas
    telefonnumret saknar landskod i katalogen
    numret saknar +46, inget sms skickas
    mitt nummer ligger i AD utan +46 och med bindestreck
    nummer från AD med anknytning, inget samtal
    mobilfältet tomt i katalogen
    nummer utan +46
    reservmejl felstavad
    kontaktuppgifter fel formaterade
    en siffra saknas i mitt sparade nummer
    nummer med parenteser och punkter, SSPR fattar inte
    anknytning i numret, hamnar i växeln
    Kontrollera att numret har formatet +46
    autentiseringsinformation saknas eller har fel format
    vi kan inte verifiera ditt konto
    Det kan bero på ett felaktigt formaterat telefonnummer i katalogen
    Anknytningar stöds inte och tas bort innan samtalet rings
    Användarens autentiseringsuppgifter saknas eller är felaktigt formaterade
  `,
  'phone-mismatch': `
    numret jag skriver stämmer inte med det registrerade
    fel telefonnummer
    jag skriver mitt mobilnummer och sidan säger att det inte är det sparade
    skriver mitt nummer och den säger att det inte är samma
    två sista siffrorna stämmer men den nekar
    Det angivna numret matchar inte våra uppgifter
    visar ****18 och tar inte hela numret
    numret ogiltigt vid kontroll fast det är mitt
    vilket nummer har ni på mig? mitt känns inte igen
    Användaren får ett fel när telefonnumret verifieras
    stämmer inte med telefonen i registret
    Kontrollera att användaren anger samma fullständiga nummer som finns sparat
    Meddelandet visas när numret som skrivs in skiljer sig från det i profilen
  `,
  'lost-verification-device': `
    jag har tappat bort min telefon
    nytt nummer, koden går till det gamla
    har inte längre tillgång till den e-posten
    tappat telefonen och koden skickas dit
    bytt nummer, koden går till det gamla
    telefonen är sönder, kan inte ta emot koden
    lämnade in jobbmobilen och koden går dit
    snodd på tunnelbanan, kan inte bekräfta
    privata brevlådan dit koden går finns inte längre
    bytte operatör och tappade numret
    numret som slutar på 12 är mitt förra
    Authenticator borta med gamla telefonen och lösenordet glömt
    skärmen sprucken, kan inte läsa smset
    simkortet ligger hemma
    den ringer min fasta på kontoret och jag jobbar hemma
    mobilen dog och koden kommer dit
    tappat luren, hur får jag tillbaka lösenordet
    ny smartphone utan data från gamla, verifiering går inte
    det numret använder jag inte längre
    Jag har bytt telefonnummer och när jag ska återställa lösenordet skickas koden till det gamla numret som jag inte har kvar.
  `,
  'verification-code-not-received': `
    jag får ingen kod via sms
    verifieringskoden kommer inte
    samtalet kommer aldrig
    får ingen sms-kod
    mejlet med koden kommer inte fram
    smset uteblir, numret stämmer
    har väntat på koden i en halvtimme
    varken sms eller mejl, ingenting
    tryckte skicka tre gånger och mobilen tyst
    verifieringsmejlet finns inte, inte i skräp heller
    automatiska samtalet kommer inte
    koden kommer för sent, har gått ut
    täckning ok, rätt nummer, ingen kod
    ingen avisering i appen vid återställning
    Användaren får aldrig sms
    sms ej levererat, operatör Telia
    väntat en timme på koden
    sexsiffriga koden dyker inte upp
    Vanligaste orsaken är att meddelandet avvisas av ett skräppostfilter
    Återställningsmejlet har stoppats av skräppostfiltret
  `,
  throttled: `
    för många försök, vänta 24 timmar
    du har försökt verifiera ditt konto för många gånger
    för många försök, vänta ett dygn
    försökt för många gånger, kom tillbaka imorgon
    fel kod några gånger och sidan släpper mig inte vidare
    Du har försökt verifiera ditt konto för många gånger. Vänta 24 timmar
    fem försök på en timme, SSPR-begränsning
    fel svar på frågorna, spärrad en dag
    får inte begära fler koder idag
    max antal försök uppnått
    för många förfrågningar, när får jag igen
    throttling för att han tjatade
    Användaren försöker verifiera ett telefonnummer fem gånger på en timme
    Automatisk begränsning efter fem försök på en timme
  `,
  'browser-cookies-disabled': `
    cookies är avstängda i webbläsaren
    Edge blockerar sidans cookies
    cookies måste vara på
    cookies nekas i inkognito, vit sida
    vår webbläsarpolicy tillåter inte cookies
    något om att tillåta kakor
    tredjepartscookies spärrade och passwordreset funkar ej
  `,
  'unlock-option-not-available': `
    jag vill bara låsa upp men alternativet finns inte
    vill behålla mitt lösenord och bara låsa upp, det valet finns inte
    jag kan lösenordet, vill bara öppna kontot, men tvingas till nytt
    "Jag kan mitt lösenord men kan inte logga in" finns inte
    Tillåt användare att låsa upp konton utan återställning: Nej
    på Windows-skärmen bara återställa, inte låsa upp
    varför byta när jag bara är låst
    inget upplåsningsalternativ
  `,
  'windows-logon-screen-config': `
    återställ lösenord på inloggningsskärmen gör ingenting
    återställ lösenord saknas på Windows inloggningsskärm
    klickar på återställ på låsskärmen och kommer tillbaka till samma
    på Windows inloggningsskärm har länken för återställning försvunnit
    vid start av Windows är länken "Återställ lösenord" borta
    på laptopen före inloggning klickar jag och vitt fönster
    AllowPasswordReset via Intune, ingen länk
    på låsskärmen hoppar den tillbaka till början
    smartkort krävs, länken dold
    i webbläsaren går det men inte från datorns inloggningsskärm
    snabbt användarbyte av, SSPR startar inte vid logon
    med nya Windows-imagen ingen länk under lösenordet
    Återställningslänken visas inte på Windows inloggningsskärm om AllowPasswordReset saknas
  `,
  'writeback-disabled': `
    tillbakaskrivning av lösenord är inte aktiverad
    lösenordet hanteras lokalt
    tillbakaskrivning av lösenord är avstängd
    Microsoft säger att lösenordet hanteras av administratören i en lokal miljö
    tillbakaskrivning är inte påslagen hos oss
    Password Writeback ej ikryssat i Connect
    administratören har inte aktiverat en nödvändig tjänst för organisationen
    lösenordet hanteras lokalt, aktivera tillbakaskrivning
    tillbakaskrivning aldrig påslagen, synkade konton misslyckas
    SSPR_0010 tillbakaskrivning
    rutan "Skriv tillbaka lösenord till lokal katalog" urkryssad
    vi synkar men utan tillbakaskrivning
    vid serverbytet blev tillbakaskrivning av
    Lösenordet hanteras lokalt och tillbakaskrivning är inte aktiverat i klientorganisationen
  `,
  'writeback-connectivity': `
    anslutningsproblem med den lokala miljön
    brandväggen blockerar Connect-servern
    anslutningsproblem till organisationen
    Connect-servern kommer inte genom proxyn
    port 443 till servicebus.windows.net stängd
    anslutningsproblem med din organisation, försök senare
    OnPremisesConnectivityError i loggen
    internet nere i datacentret, ingen tillbakaskrivning
    TLS-inspektion i proxyn, Service Bus nås inte
    ny brandvägg, ingen anslutning till passwordreset.microsoftonline.com
    timeout mot lokala miljön
    SSPR_0030 dålig anslutning till lokala miljön
    Den vanligaste felkällan är felkonfigurerade brandväggs- eller proxyportar eller tidsgränser för inaktivitet
  `,
  'writeback-service-down': `
    ADSync-tjänsten är stoppad
    tjänsten för tillbakaskrivning startar inte
    tjänsten ADSync är stoppad
    tillbakaskrivningen slutade fungera efter uppdateringen
    AAD Connect-servern har hängt sig
    tjänsten Microsoft Azure AD Sync stoppad
    PasswordResetService startar om hela tiden
    strömavbrott och synken går inte
    VM:en för Connect är avstängd
    händelse 31034, tillbakaskrivning ur funktion
    inget heartbeat för tillbakaskrivning
    skrev bra till igår, tjänsten föll
    lokala återställningstjänsten nås inte
    efter uppdatering av Connect skrivs inget
    Agenten för lösenordsåterställning körs inte på Connect-servern
  `,
  'ad-permissions': `
    MSOL-kontot saknar behörighet på OU
    MSOL-kontot saknar behörighet att återställa
    MSOL_ saknar rätten Återställ lösenord på OU Sälj
    80070005 åtkomst nekad
    anslutaren kan inte skriva lockoutTime och pwdLastSet
    rättigheter för tillbakaskrivning ej satta på domänroten
    Set-ADSyncPasswordWritebackPermissions ej kört
    nekad i en OU, de andra går
    AD härdat och synkkontot tappade rättigheter
    Unexpire Password saknas
    Behörigheterna för tillbakaskrivning av lösenord är inte rätt inställda
  `,
  'password-not-synced-yet': `
    bytte i AD för några minuter sedan, molnet tar fortfarande det gamla
    nya lösenordet fungerar på datorn men inte i molnet än
    bytt i AD men Office vill ha det gamla
    datorn vill fortfarande ha gamla lösenordet
    ditt lösenord har uppdaterats men våra servrar behöver lite tid
    nya går på webben men inte på laptopen
    bytte för fem minuter sen, Teams vill ha det förra
    utan VPN har datorn gamla i cache
    hashsynk inte hunnit än
    filialens DC inte replikerat
    mobilen vill ha gamla för mejl
    Ditt lösenord har återställts, det kan ta några minuter
    Outlook känner inte till nya än
    gamla till Windows och nya till resten
    Hashsynkroniseringen kan ta några minuter och till dess gäller det förra lösenordet
  `,
  'cloud-policy-mismatch': `
    AD godkände det men molnet nekade
    lokala AD tog det nya, Entra nekade, nu har användaren två olika
    OnPremisesSuccessCloudFailure i granskningslogg
    kyrilliska bokstäver ok i AD, Entra inte
    två lösenord, lokalt nytt, moln gammalt för det nekades
    bytt lokalt men Azure ville inte spara
    lyckades i AD, misslyckades i molnet
  `,
  'user-cannot-change-password': `
    rutan användaren kan inte ändra lösenord är ikryssad
    alternativet "Användaren kan inte byta lösenord" är på
    i AD får han inte ändra sitt eget lösenord
    user cannot change password ikryssat på praktikantkontot, SSPR misslyckas
    gruppkonto utan rätt att byta eget lösenord
    PASSWD_CANT_CHANGE på objektet
    rutan som hindrar användaren från att byta är ikryssad i egenskaper
    användaren får inte ändra lösenordet, kryss i AD
  `,
  'protected-group': `
    bara domänadministratörer misslyckas, adminCount 1
    det är bara domänadmins det misslyckas för, åtkomst nekad
    misslyckas bara för medlemmar i Domain Admins
    AdminSDHolder skriver tillbaka rättigheter, åtkomst nekad på kontot
    var backupoperatör, adminCount=1 sitter kvar
    användaren är i en skyddad grupp i AD
    Medlemmar i skyddade grupper kan inte använda SSPR med tillbakaskrivning
    privilegierat lokalt konto, återställning från molnet förbjuden
    före detta admin ur grupperna, nekas ändå
    kontooperatörer / serveroperatörer: tillbakaskrivning nekad
    Enterprise Admins, SSPR funkar inte
    domänadministratörer kan inte, övriga kan
    Av säkerhetsskäl kan administratörskonton i skyddade grupper inte användas med tillbakaskrivning
  `,
  'federated-user': `
    domänen är federerad med ADFS
    domän federerad med Okta, SSPR vägrar
    lösenordet finns hos identitetsprovidern och inte i Entra
    ADFS har lösenordet
    federerade användare: byt i lokal katalog
    vår domän kör PingFederate, Microsoft skickar oss vidare
    Ändring av lösenord stöds inte för federerade domäner
    federation med Google Workspace, går inte att återställa i Entra
    Användaren är federerad och lösenordet måste ändras hos identitetsprovidern
  `,
  'admin-two-gate-policy': `
    som administratör krävs två metoder
    varför måste administratörer ange två metoder och andra en?
    vi kräver en metod, mitt adminkonto måste ge två
    säkerhetsfrågor finns inte för administratörer
    sedan jag blev Exchange Admin vill den ha två bevis
    tvåportsprincip för admins
    Jag har satt en princip men för administratörer gäller den inte
    fick rollen faktureringsadministratör och nu två verifieringar
    varför har admin två steg och andra ett
    Microsoft kräver två metoder för administratörsroller och säkerhetsfrågor är inte tillåtna
  `,
  'admin-role-missing': `
    jag saknar roll för att återställa andra
    saknar behörighet, knappen är grå
    jag har rollen lösenordsadministratör men kan inte återställa en global administratör
    otillräckliga behörigheter för att återställa användarens lösenord
    jag jobbar i helpdesk och knappen "Återställ lösenord" går inte att trycka
    som supportavdelningsadministratör kan jag inte återställa annan admin
    Otillräcklig behörighet för att slutföra åtgärden för kollegan
    Authorization_RequestDenied när jag sätter lösenord via Graph
    har inte rätt att återställa chefens lösenord
    användaradministratör får inte röra global administratör
    saknar väl en roll, alternativet syns inte på användaren
    Du har inte de behörigheter som krävs för att återställa lösenordet
    kollegan ser knappen, inte jag, han är Password Administrator
    knappen återställ grå
  `,
  'method-not-allowed': `
    appen finns inte bland alternativen
    säkerhetsfrågorna är borta
    vill använda appen men erbjuds bara sms
    förut kunde man välja samtal, borta nu
    bara appkoden erbjuds inte
    FIDO-nyckel går inte för återställning
    kontorstelefonen finns men erbjuds inte
    metoden togs bort ur principen
    ser bara mejl, vill ha sms
    säkerhetsfrågor borttagna
    Authenticator-avisering inte tillgänglig med en metod
    passkey går inte i SSPR
    privat mejl registrerad men alternativet e-post saknas
  `,
  'writeback-unsupported-path': `
    återställt i administrationscentret, lokala AD har kvar det gamla
    återställde i Microsoft 365 administrationscenter, Windows vill ha det gamla
    helpdesk bytte i admin.microsoft.com och domändatorn känner inte till det
    Set-MsolUserPassword skriver inte i lokalt AD
    Update-MgUser ändrar bara molnet
    Tillbakaskrivning stöds inte från Microsoft 365 administrationscenter
    ändrat via Office 365 Admin-appen, lokalt inget
    reset via Graph API och pwdLastSet lika i AD
    PowerShell-skriptet sätter det, Windows har kvar gamla
    Administrationscentret för Microsoft 365 använder inte tillbakaskrivning och därför uppdateras inte lokala Active Directory
    Nya lösenordet gäller bara online eftersom det sattes i administrationscentret
  `,
  'service-outage': `
    driftstörning hos Microsoft
    passwordreset.microsoftonline.com laddar inte för någon
    incident hos Microsoft för SSPR enligt tjänststatus
    Entra nere? fel 500 överallt
    återställningssidan nere i hela världen
    tjänststatus: försämrad återställning
  `,
  'password-filter': `
    vi har ett lösenordsfilter från en annan leverantör på domänkontrollanterna som nekar
    tredjeparts passfilt-DLL nekar
    Specops på domänkontrollanterna nekar
    nFront stoppar lösenord från molnet
    eget lösenordsfilter på DC
  `,
  'user-not-found-onprem': `
    användaren är borttagen i AD men finns kvar i molnet, objektet hittades inte
    objektet finns inte längre i vårt AD
    lokala användaren raderades, molnet har den kvar
    80230405 object not found vid tillbakaskrivning
    CloudAnchor saknas i anslutarutrymmet
    molnanvändare utan motsvarighet i lokal katalog
    efter skogsmigrering pekar kontot på objekt som inte finns
    användaren hittas inte i lokala Active Directory
    Användarobjektet hittades inte i anslutarutrymmet eller den lokala katalogen
  `,
  'out-of-password-sync-scope': `
    OU:n ligger utanför lösenordssynkroniseringen
    OU urbockad i Connect, för dem skrivs inget
    användaren utanför hashsynkroniseringsregeln
    gruppfilter: inte i scope för password sync
    konton i organisationsenheten synkroniseras inte
    objektet undantaget från lösenordssynkronisering
  `,
  'server-clock-skew': `
    klockan på Connect-servern går tio minuter fel
    tidsskillnad mellan synkservern och Microsoft
    NTP trasig på Connect, 12 minuter efter
    VM:ens klocka drar iväg, SAS-token ogiltig
    systemtiden fel på AADC
    efter återställd snapshot gick klockan efter
    w32tm /resync löste tillbakaskrivningen
    tiden på Connect-servern stämmer inte
  `,
  'tls-disabled': `
    stängde av TLS 1.0 och tillbakaskrivningen slutade
    TLS 1.2 inte på för .NET på Connect
    härdade servrarna, gammal TLS bort, tillbakaskrivning död
    SchUseStrongCrypto saknas
    säkerhet stängde gamla protokoll och skriver inte längre
    servern talar inte TLS 1.2
    Om TLS 1.2 inte är aktiverat på Connect-servern kan tjänsten inte ansluta till molnet
  `,
  'dc-unreachable': `
    når ingen domänkontrollant
    hr=80230818 domän nås inte
    PDC-emulatorn är nere
    domänkontrollanten nås inte från synkservern
    DNS för DC fel, tillbakaskrivning misslyckas
    RPC-servern är inte tillgänglig
    föredragen DC borttagen
    filialen tappade domänkontrollanten
    ingen domänkontrollant hittas
  `,
  'inheritance-disabled': `
    arv av behörigheter är avstängt på användaren
    en användare misslyckas, arv avstängt på objektet
    kryss för ärvbara behörigheter borta
    ACL ärver inte från OU
    arv inaktiverat på användaren
    behörigheter ärvs inte, MSOL kommer inte in
  `,
  'password-never-expires-flag': `
    "Lösenordet upphör aldrig att gälla" ikryssat, byte vid nästa inloggning kommer inte
    användaren blir inte ombedd att byta tillfälligt lösenord, AD säger upphör aldrig
    tvånget att byta vid nästa inloggning ignoreras, konto utan utgång
    DONT_EXPIRE_PASSWORD på, därför inget tvingat byte
    vi kryssade "måste byta lösenord" men inget frågas, aldrig upphör är också på
    tjänstkonto som aldrig går ut, ForceChangePasswordNextSignIn gör inget
    tillfälliga lösenordet fortsätter gälla för AD-kontot har ingen utgång
  `,
  'multi-match': `
    två AD-konton delar sourceAnchor
    flera lokala objekt matchar samma molnanvändare
    dubblett i AD, samma ConsistencyGuid
    två skogar, samma ankare, flera träffar
    ankaret pekar på två användare
    Flera träffar hittades: användaren har aktiverade konton i mer än en skog
  `,
  'sspr-policy-not-set': `
    ingen återställningspolicy definierad
    SSPR_0011 organisationen har ingen policy
    SSPR-policyn har aldrig konfigurerats här
    administratören har ännu inte konfigurerat återställning för organisationen
    ingen resetpolicy i klienten
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr är false, admins kan inte
    SSPR spärrat för administratörer
    våra konton med roll har inte självbetjäning längre
    är global administratör och kan inte återställa mig själv, av för admins
    vanliga användare ja, administratörer nej
  `,
  'already-registered': `
    registreringssidan kommer inte tillbaka, räknas som registrerad
    rapport: Registrerad ja, men aldrig sett sidan
    vill att folk registrerar om sig och sidan visas inte
    redan registrerad via MFA, SSPR-guiden startar inte
    vill förnya metod och den säger redan registrerad
    frågar inte om registrering, användaren gäller som registrerad
  `,
  'user-abandoned': `
    blev avbruten och stängde webbläsaren
    användaren slutade före verifieringen
    avbruten av användaren innan klart
    möte, lämnade mitt i
    fortsatte inte efter smset
    sessionen gick ut för att jag åt lunch
    blev inte klar igår, satte inget nytt lösenord
    enligt loggen påbörjad och avbruten
  `,
  'writeback-onboarding-failed': `
    guiden kraschar när tillbakaskrivning slås på
    Entra Connect: fel vid konfiguration av tillbakaskrivning
    händelse 32011, onboarding av tillbakaskrivning misslyckades
    kan inte aktivera Password Writeback i guiden
    fel i sista steget av konfigurationen av tillbakaskrivning
  `,
  'auth-token-error': `
    32009 fel vid hämtning av autentiseringstoken
    federerat adminkonto i guiden, inget token
    fel lösenord för global administratör vid aktivering av tillbakaskrivning
    autentiseringstoken erhölls inte, onboarding misslyckades
    admininloggning fel i Connect, token nekad
    De angivna autentiseringsuppgifterna för global administratör är fel eller federerade
  `,
  'decryption-key-mismatch': `
    32004 dekryptering misslyckades
    nycklar i moln och lokalt stämmer inte
    servern från backup, annan krypteringsnyckel
    kan inte dekryptera lösenordet lokalt
    privata nyckeln fel, tillbakaskrivning av och på
    Den lokala dekrypteringsnyckeln matchar inte den i molnet
  `,
  'connect-version-old': `
    kör fortfarande Azure AD Connect 1.1
    DirSync aldrig uppdaterad
    Connect för gammal för upplåsning
    bygge från 2016, ACS borta
    Connect föråldrad utan stöd
  `,
  'dc-version-too-old': `
    domänkontrollanter på Windows 2008
    LDAP_SERVER_POLICY_HINTS stöds inte av DC
    snabbkorrigering policy hints behövs på gamla DC
    DC för gammal, LDAP-kontroll saknas
    Server 2003 struntar i historik vid reset
  `,
  'forest-config-changed': `
    skog tillagd i efterhand, fel 0x8023061f
    andra skogen in och de användarna kan inte
    skog bort och tillbaka, aktivera tillbakaskrivning på nytt
    köpt bolag, deras skog i Connect
    ny domän i anslutaren utan tillbakaskrivning
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" urkryssat
    LDAP-signering av på anslutaren
    0x8023062c kryptering av LDAP-trafik
    AD-anslutaren utan LDAP-signering och kryptering
  `,
  'connector-account-password-too-long': `
    anslutarkontots lösenord över 256 tecken
    800700CE filnamnet för långt
    valvet satte 400 tecken på MSOL-kontot
    för långt lösenord på Connects tjänstkonto
  `,
  'sam-remote-call-restricted': `
    GPO "Begränsa klienter som får göra fjärranrop till SAM"
    RestrictRemoteSAM aktiv, tillbakaskrivning nekad
    fjärranrop till SAM begränsade, MSOL_ är inte med
    säkerhetsbaslinje, SAMR förbjudet för anslutaren
  `,
  'ou-reserved-character': `
    OU har snedstreck och 33001
    reserverat tecken i organisationsenhetens namn
    OU "FoU/Lund": medlemmar misslyckas
    komma i OU-sökvägen
  `,
  'ad-unknown-error': `
    33001 ADUnknownError inga detaljer
    okänt fel från Active Directory
    händelse 33001 utan förklaring
  `,
  'onprem-config-generic': `
    SSPR_0029 lokal konfiguration fel
    OnPremisesAdminActionRequired i granskning
    kan inte återställa på grund av fel i lokal konfiguration
    problem med organisationens återställningskonfiguration
    lokala konfigurationen fel, administratören får utreda
    Organisationen har inte satt upp den lokala miljön rätt för återställning
  `,
  'cloud-sync-agent': `
    Cloud Sync-agenten inaktiv
    etableringsagenten stoppad, skriver inte tillbaka
    vi kör molnsynkronisering, gammal agent
    etableringsagenten svarar inte
    gMSA för Cloud Sync utan rättigheter
    molnsynk, lösenord kommer inte tillbaka lokalt
  `,
  'no-failure': `
    nu gick det, kan logga in igen
    löst, nya lösenordet fungerar
    lösenordet är bytt, ärendet kan stängas
    jag fick till det, tack
    återställningen är klar
    nu är jag inne igen
    efter omstart kunde han återställa sitt lösenord
    kunden bytte själv, jag stänger
    koden kom till slut och jag är inne
    allt funkar igen sedan vi startade om tjänsten
    kontot upplåst, inloggning kontrollerad
    SSPR-registrering klar
    lösenord bytt, Outlook och laptop ok
    Ditt lösenord har återställts
    teståterställning lyckades
    hon kom in med det nya
    inga fler problem, kan stängas
    toppen funkar tack
    Efter en omstart kunde jag byta lösenordet utan problem, ärendet kan stängas.
    Användaren har själv återställt sitt lösenord och kan logga in överallt utan problem.
    Vid andra försöket lyckades hon sätta lösenordet och allt fungerar
    användaren registrerade sig och återställde sedan utan svårighet
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
    glömt lösen hjälp
    kommer inte in nånstans
    inloggningsproblem
    lösenordet har gått ut vad gör jag
    ett fel uppstod, försök senare
    rött meddelande jag inte skrev ner
    hänger sig när jag bekräftar
    kontakta administratören, säger sidan
    tillbakaskrivning strular, var börjar jag
    SSPR fel för en användare
    vill ha nytt lösenord
    inget går med mitt lösenord
    nekas och vet inte varför
    får inte tillbaka min åtkomst
    mitt lösen fort, har möte
    Ett problem uppstod
    användaren kommer inte in, utred
    återställningen bara snurrar
    Hej, jag lyckas inte återställa mitt lösenord, det kommer ett felmeddelande men jag minns inte vad det stod.
    Sidan säger bara att jag ska kontakta administratören, ingen annan förklaring.
    Vet inte om det är lösenordet eller kontot, det går bara inte
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
    återställa SAP-lösenord, länken på intranätet är död
    wifi-lösenord för gäster
    glömt telefonens pinkod
    hotmail hackad
    Salesforce släpper inte in mig
    Group writeback v2 går inte på
    B2C custom policy återställning fel
    Excel-makro spärrat
    ny telefon, Authenticator får inga inloggningsbegäranden, lösenordet kan jag
    MFA varje gång
    villkorsstyrd åtkomst spärrar surfplattan
    SharePoint nekad
    kod till kopiatorn
    Apple ID låst
    mötet öppnas inte
    projektorn trasig i salen
    vidarebefordra kollegas brevlåda
    mikrofon tyst i Teams
    CRM-åtkomst till ny kollega
    Photoshop-licens tack
    reseräkning
    routern hemma ramlar
    lönespecen fel
    OneDrive full
    webbserverns certifikat gick ut
    hur inför vi SSPR?
    vilka portar behöver Entra Connect?
    var finns registreringsrapporten?
    hur byter jag logga på sidan
    ingår tillbakaskrivning i gratisversionen?
    hur får jag lösenord att inte gå ut?
    parkeringskort
    Jag behöver behörighet till ekonomimappen på SharePoint, vem ska jag prata med?
    Hur ställer jag in att användarna måste registrera sig för lösenordsåterställning vid nästa inloggning?
    Hur tvingar jag nyanställda att registrera sig för SSPR?
    Vad är skillnaden mellan direktautentisering och synkronisering av lösenordshash?
    Mitt privata Microsoft-konto är låst och jag kommer inte åt mina bilder
    mitt Instagramkonto har stängts av
    Kan man ändra avsändaren på meddelandet om lösenordsbyte?
    Vilka behörigheter behöver anslutarkontot för tillbakaskrivning enligt dokumentationen?
    Var ser jag en rapport över vilka som har registrerat sig?
    Finns det någon guide för att gå från AD FS till hashsynkronisering?
  `,
  greeting: `
    hej god morgon
    tack så mycket
    jag är inte på kontoret förrän måndag
    några nyheter
    något nytt om mitt ärende
    god eftermiddag
    tack på förhand
    hej allihop
    är du en robot eller en riktig människa?
    tack, vi hörs
    ok noterat
    något nytt?
    väntar på svar
    tjena
    hur går det med mitt ärende?
    grymt, tack för snabbheten
    kan ni ringa mig
    påminner om min begäran
  `,
};
