import type { OwnWords } from './own-words.ts';

export const SWEDISH: OwnWords = {
  vocabulary: {
    password: 'lösenord* lösen pw',
    reset: 'återställ* lösenordsåterställning nollställ* reset* resetta',
    change: 'ändr* byt* byta bytte bytt',
    unlock: 'lås_upp låsa_upp upplås* låste_upp',
    not: 'inte inget ingen inga aldrig utan',
    cannot:
      'kan_inte kan_ej går_inte fungerar_inte funkar_inte får_inte går_ej misslyck* nekas nekad avvis* vägrar accepteras_inte godkänns_inte omöjligt lyckas_inte',
    trouble: '@cannot fel problem hjälp trasig krånglar inte felmeddelande',
    account: 'konto* konton användare* profil',
    code: 'kod* koden sms meddelande samtal mejl mail e_post notis avisering verifieringskod',
    phone: 'telefon* mobil* nummer telefonnummer iphone enhet',
    recently: 'igår idag imorse nyss nyligen precis redan just',
    signin: 'logga_in inloggning loggar_in login',
    writeback: 'tillbakaskrivning writeback',
  },
  meanings: {
    'changed-too-recently': [
      '@change|@reset & @recently & igen|en_gång_till|på_nytt|andra_gången & @trouble',
      '@password & för_nyligen|för_tidigt|för_snart|alltför_nyligen & @change|@not|vänta',
      'lägsta_ålder|minsta_ålder|minimiålder|kortaste_ålder & @password # 3',
      '@password & @change & en_gång & dag|dygn|24_timmar',
      'vänta & innan & @change & @password ! kod ! verif*',
      'bytte|bytt|ändrade|ändrat|återställde & @recently|imorse|i_morse|igår|i_går|idag & inte|igen|en_gång_till & byta|ändra|får|kan',
    ],
    'password-used-before': [
      '@password & redan|tidigare|förut & använt|använts # 1',
      'lösenordshistorik|lösenordshistoriken|historik & @password|@not # 1',
      'gamla|samma|förra @password & igen|återanvänd*|annat|på_nytt ! fungerar|fel|fortfarande',
      'återanvänd* & @password',
      'redan|tidigare|förut använts|använt|haft & lösenord*',
    ],
    'password-too-weak': [
      '@password & för_kort|för_svagt|för_enkelt|inte_tillräckligt|starkare|längre # 1',
      '@password & minst|måste|saknar|krävs & tecken|versal*|stor_bokstav|stora_bokstäver|siffr*|specialtecken',
    ],
    'onprem-complexity-refused': ['komplexitet* & @password|krav|@not'],
    'corporate-policy-sentence': ['@password & längd & komplexitet* & historik|ålder # 2'],
    'onprem-policy-refused': [
      '@password & @not & policy|lösenordspolicy|lösenordsprincip*|krav|kraven|regler & uppfyll*|följer|motsvarar',
      'lösenordspolicy|lösenordsprincip* & @not|uppfyller|nekas|@trouble',
      'nya|nytt @password & nekas|avvisas|accepteras_inte|godkänns_inte ! gamla ! dator',
    ],
    'password-easily-guessed': [
      'lätt|svårt|svårare|enkelt att_gissa|gissa',
      '@password & för_många_gånger|för_ofta|för_vanligt|vanligt',
      '@password|ord & förbjud*|spärrat|blockerats_av|otillåt*',
      'fuzzy_princip # 4',
    ],
    'wrong-current-password': [
      '@password & nuvarande|gamla|aktuella|befintliga & fel|felaktigt|inte_rätt|ogiltigt|stämmer_inte ! återanvänd* ! fortfarande # 1',
    ],
    'account-disabled': [
      '@account & inaktiverat|avstängt|inaktivt|avaktiverat ! @reset ! funktion*',
    ],
    'account-locked': [
      '@account & låst|spärrat|blockerat|utelåst ! tillfälligt ! 24 ! timmar ! försök',
      'utelåst|är_låst|blivit_låst|har_låsts & @account|jag|mitt|dator ! tillfälligt ! 24',
      '@unlock mitt|kontot|ett|hans @account ! utan ! alternativ',
    ],
    'smart-lockout': [
      '@account|låst & tillfälligt & låst|@account # 2',
      'tillfälligt låst|spärrat # 2',
      'obehörig användning & låst|förhindra',
    ],
    throttled: [
      'för_många_gånger|för_många_försök|för_ofta|antal_försök & verif*|kod|24|timmar|vänt*|senare|@reset|@password|försök ! logga_in ! sett ! gissa # 1',
      'vänt*|spärrad|blockerad|försök & 24_timmar|24_h|ett_dygn ! @change',
      'för_många försök|gånger & 24|vänta|spärrad|senare',
    ],
    'code-not-received': [
      '@not|aldrig|ingen & får|fick|fått|kommer|mottagit & @code',
      '@code & @not|aldrig & kommer|kom|kommit|fram|skickas|får|fått|dykt ! gamla_numret ! outlook',
      'väntar|väntat & kod*|sms|samtal & inget|minuter|fortfarande|timmar|länge',
      'ingen|inte|aldrig & får|fått|kommer|kom & kod*|sms|samtal|mejl',
    ],
    'lost-device': [
      '@phone & tappat|förlorat|stulen|trasig|ny|nytt|bytt|borta & @code|@password|@reset|verif*|gamla',
      'ny|nytt|bytt @phone & @code|@reset|@password|gamla|verif*',
      'tappat|förlorat|stulen & @phone',
      'inte|ingen|inte_längre tillgång|åtkomst & @phone|mejl|e_post & @reset|@password|verif*|kod|registrerad*',
      '@code & går|skickas|kommer & gamla & @phone # 1',
      'tappat|tappade|stulen|trasig|bytt|ny|nytt|borttappad & telefon*|mobil*|nummer|telefonnummer & kod*|sms|verif*|återställ*|gamla|lösenord*',
      'kod*|sms skickas|går|kommer & gamla|förra',
    ],
    'phone-mismatch': [
      'nummer|numret|telefonnummer|telefonnumret & stämmer_inte|matchar|stämmer|felaktigt|fel|ogiltigt & @not|felaktigt|registrerat|angav|angivet|överens|fel ! format ! tappat ! nytt # 1',
    ],
    'contact-info-malformed': [
      'konto* & @not & verifiera|verifieras|bekräfta ! för_många',
      'nummer|numret & format|landsnummer|landskod & fel|felaktigt',
      'inget telefonnummer|nummer & registrerat|sparat|profil',
    ],
    'not-registered': [
      '@not|aldrig registrer* & @reset|sspr|@password|metod*|säkerhetsinfo*|självbetjäning',
      'inga|ingen metod*|säkerhetsinfo* & registrer*|konfigurer*',
      'aldrig|inte & registrerat|registrerad|anmält & mig|återställ*|metod*',
    ],
    'not-enough-methods': [
      'bara|endast en metod & två|andra|kräver',
      'andra|ytterligare metod|verifiering* & @not|ingen|kräver',
      'nödvändig information & saknas|konto*',
      'för_få|inte_tillräckligt metod*|information',
      'två|andra|2 metoder|metod & bara|endast|en',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not aktiver*|tillgänglig|tillåten & mig|mitt|konto*|användar* ! organisation ! licens* ! administratör*',
      '@account & @not aktiverat för & @reset',
    ],
    'sspr-disabled-tenant': [
      'administratör*|admin & inaktiver*|stängt_av & @reset|sspr',
      '@reset & inaktiver*|avstängd & organisation*|företag*|alla',
      'lösenordsåterställning|återställ*|sspr & avstängd|inaktiverad|avstängt|inte_aktiverad & organisation*|företag*|alla',
    ],
    'licence-missing-organisation': [
      'licens* & sakna*|ingen|inte|krävs|utan & @reset|@password|organisation*|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|inaktiver*|avstängd & aktiver*|konfigurer*|inaktiver*|avstängd',
      'tjänst nödvändig & @not aktiver*',
    ],
    'onprem-connectivity': [
      'anslutningsproblem|dålig_anslutning|ingen_anslutning|anslutningsfel & organisation*|lokal*|@reset|@password|miljö',
    ],
    'onprem-admin-action-required': [
      'problem|fel & konfiguration* & lokal*|@reset|organisation* & @password|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie|kakor & @not|inaktiver*|aktiver*|blocker*|tillåt*|accept* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change & lyckades|gick_bra|klart|fungerade & gamla|fortfarande & @password|dator|pc|windows # 1',
      'nya|nytt @password & @not & fungerar|funkar|accepteras|godkänns|synkat|synkroniserat & dator*|pc|windows|outlook|office|teams|vpn|molnet # 1',
      'gamla|förra @password & fortfarande|ännu & fungerar|gäller|funkar|krävs # 1',
      '@password & @not synk*',
      'nya lösenordet|lösenord & fungerar|funkar|godtas & inte|men & dator*|pc|laptop|windows|outlook|mobilen',
      'lösenord* & bytt|bytte|ändrat|ändrade & gamla & molnet|dator*|outlook|teams|pc|bara|fortfarande|än',
    ],
    'windows-screen-broken': [
      'låsskärm*|inloggningsskärm*|inloggningssid* & @reset|@password & @not|länk|knapp*|@trouble ! nya',
    ],
    'unlock-option-missing': [
      '@unlock & utan & @change|@reset|byta|återställa',
      'inget|ingen|inte alternativ|möjlighet|knapp & @unlock',
    ],
    'user-abandoned': ['avbröt|avbruten|stängde & mitt_i|fönstret|halvvägs|@reset|sidan'],
    'reset-in-home-directory': ['gäst|gästkonto|extern & @password|@reset'],
    'federated-password': ['federera*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'avbrott|driftstörning|ligger_nere|nere & @reset|microsoft|portal*|sidan & @password|microsoft|alla|ingen|@reset',
    ],
    'error-processing-request': ['fel & bearbetning|behandl* & begäran'],
    'password-reset-done': [
      '@password & har & återställts|ändrats & framgång|lyckats ! men ! @not',
    ],
  },
  topics: {
    'asking-how': [
      'vilka portar|roller|rättigheter & behöver|krävs ! inte ! fel*',
      'hur inför|byter|får & logga|gå_ut|rapport|sspr|sidan ! fel* ! låst ! tappat',
      'ingår|finns tillbakaskrivning|sspr & gratis*',
      'var finns registreringsrapporten|rapporten|dokumentation',
    ],
    'works-now': [
      'utan_problem|utan_svårighet|normalt_igen & lösenord*|logga|återställ*|tillbakaskrivning* ! inte ! men',
      'kunde återställa|byta|logga & lösenord|omstart|själv|till_slut ! inte ! men ! bara',
      'kom till_slut|in & koden|inne|nya ! inte ! men',
      'kontot upplåst & kontrollerad|ok|inne ! inte ! men ! ännu',
      'registrering|registreringen|teståterställning|återställning klar|lyckades|slutförd ! inte ! men',
      'ditt lösenord har_återställts|har_ändrats ! inte ! men ! minuter ! nyligen',
      'inga_fler_problem|allt_funkar|funkar_igen|bytte_själv ! men ! inte ! bara',
    ],
    greeting: [
      'hej|hejsan|god_morgon|god_dag|god_kväll|tjena|hallå|trevlig_helg|ha_det_bra|hur_mår|hej_då',
      'hej_allihop|tjena|är_du_en|riktig_människa',
    ],
    thanks: [
      'tack|tack_så_mycket|tusen_tack|tackar',
      'är_löst|det_fungerar_nu|fungerar_nu|funkar_nu|har_löst_sig|allt_bra ! @not ! men',
    ],
    chaser: [
      'några_nyheter|något_nytt|någon_där|väntar_fortfarande|hur_går_det|någon_uppdatering',
      'väntar_på_svar|hur_går_det_med|något_nytt|påminner_om|ring_mig',
    ],
    help: ['hjälp|hjälpa ! @password ! @reset', 'vad kan du göra'],
    'ask-helpdesk': [
      'helpdesk|support|människa|tekniker|servicedesk|någon|handläggare & prata|tala|kontakta|ringa|vill|behöver|snälla ! administratör ! @reset',
    ],
    check: [
      'kontrollera|kolla & senaste & försök*',
      'varför & misslyckades|fungerade_inte & @reset|@password|försök*',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|lösenordsåterställning & fungerar_inte|funkar_inte|misslyck*|fel|går_inte',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|glömt|gått_ut|utgånget',
      'glömt & @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: [
      'administratör*|metod*|registrering*|registrerad|sspr|verifiering*|kontaktuppgifter|connect|roll|arv|domänkontrollant*',
      '@password|@reset|@unlock|@signin|konto*|verifiering|låst',
    ],
    trouble: [
      'hänger_sig|rött_meddelande|nekas|kommer_inte_in|fel|problem|fungerar_inte|funkar_inte|går_inte|hjälp|felmeddelande',
    ],
    away: [
      'på_semester|inte_på_kontoret|frånvarande & till|tillbaka|från ! @password',
      'autosvar|automatiskt_svar',
    ],
    elsewhere: [
      'skrivare|skrivaren|skriva_ut|utskrift|skanner|skärmen|tangentbord|mus|headset',
      'vpn|wifi|wi_fi|internet|nätverksenhet',
      'outlook|brevlåda|kalender|frånvaro*|signatur',
      'möte|videosamtal|onedrive|sharepoint|excel|powerpoint',
      'authenticator & installer*|konfigurer*|ny_telefon|appen ! @reset',
      'mfa|multifaktor*|tvåfaktor*|villkorsstyrd_åtkomst',
      'faktura|semester|lön|profilbild|köpa|beställa|lunch',
      'reseräkning|kopiatorn|projektorn|parkeringskort|lönespecen|mikrofon|reseräkningen',
    ],
    'other-account': [
      'privata microsoft_konto',
      'wifi|gmail|netflix|bank|facebook|apple_id|router & @password ! gäst* ! inbjuden',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple_id|crm|bankid|kopiatorn|gäster & lösenord|lösen|kod|hackad|låst|pin ! inbjuden ! klient*',
      'b2c|group_writeback',
      'pinkod & telefon*|kort',
    ],
    reset: ['@reset', 'glömt & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registrera|säkerhetsinfo*'],
  },
};
