import type { OwnWords } from './own-words.ts';

export const DUTCH: OwnWords = {
  vocabulary: {
    password: 'wachtwoord* ww wachtwoorden',
    reset:
      'reset* herstel* opnieuw_instellen opnieuw_in_te_stellen wachtwoordherstel resetten gereset wachtwoordreset',
    change: 'wijzig* gewijzigd verander* veranderd aanpas* aangepast',
    unlock: 'ontgrendel* deblokk* gedeblokkeerd',
    not: 'niet geen nooit niks zonder niets',
    cannot:
      'kan_niet kan_ik_niet lukt_niet werkt_niet gaat_niet mag_niet niet_mogelijk laat_me_niet geweiger* weiger* mislukt mislukte afgewezen accepteert_niet niet_geaccepteerd onmogelijk lukt_het_niet',
    trouble: '@cannot fout* probleem problemen hulp storing stuk niet foutmelding',
    account: 'account* gebruiker* profiel',
    code: 'code codes sms sms_je bericht telefoontje oproep mail e_mail email melding notificatie verificatiecode',
    phone: 'telefoon* mobiel* gsm nummer telefoonnummer smartphone iphone toestel',
    recently: 'gisteren vandaag vanmorgen vanochtend net zojuist onlangs recent al',
    signin: 'aanmeld* inlog* login inloggen',
    writeback: 'terugschrijv* wachtwoord_terugschrijven writeback',
  },
  meanings: {
    'changed-too-recently': [
      '@change|@reset & @recently & weer|opnieuw|nogmaals|tweede_keer|nog_een_keer & @trouble',
      '@password & te_recent|te_kort_geleden|te_snel|te_kort & @change',
      'minimale_wachtwoordduur|minimale_leeftijd|minimumleeftijd|minimale_duur & @password # 3',
      '@password & @change & een_keer|één_keer|maar_een_keer & dag|24_uur',
      'wachten & voordat|voor & @change & @password ! code ! verif*',
      'gewijzigd|veranderd|aangepast|gereset & @recently|gisteren|vandaag & niet|opnieuw|nog_een_keer|weer & wijzigen|veranderen|kan|mag',
    ],
    'password-used-before': [
      '@password & al|eerder|vroeger & gebruikt # 1',
      'wachtwoordgeschiedenis|wachtwoord_geschiedenis|geschiedenis & @password|@not # 1',
      'oude|zelfde|vorige @password & opnieuw|hergebruik*|nogmaals|anders|weer ! werkt|onjuist|fout|nog_steeds',
      'hergebruik* & @password',
      'al|eerder|eerst|vroeger gebruikt|gebruikte & @password',
      'oude|zelfde|hetzelfde|vorige @password & gebruiken|houden|opnieuw|weer & niet|kan|mag',
    ],
    'password-too-weak': [
      '@password & te_kort|te_zwak|te_eenvoudig|niet_lang_genoeg|sterker|langer # 1',
      '@password & minstens|minimaal|moet|mist|nodig & tekens|hoofdletter*|kleine_letter*|cijfer*|speciale|leesteken*',
      'minimaal|minstens|moet|mist|vereist & tekens|karakters|hoofdletter|cijfer|leesteken|letters',
    ],
    'onprem-complexity-refused': ['complexiteit* & @password|eis*|@not'],
    'corporate-policy-sentence': [
      '@password & lengte & complexiteit* & geschiedenis|leeftijd|ouderdom # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & beleid|wachtwoordbeleid|eisen|vereisten|regels & voldoet|voldoe*|overeen*',
      'wachtwoordbeleid & @not|voldoet|geweigerd|@trouble',
      'nieuwe|nieuw @password & geweigerd|afgewezen|niet_geaccepteerd ! oude ! laptop',
    ],
    'password-easily-guessed': [
      'makkelijk|gemakkelijk|moeilijk|eenvoudig te_raden|raden',
      '@password & te_vaak|veel_te_vaak|zo_vaak|te_veel & gezien|gebruikt|voorkomt',
      '@password|woord & verboden|geblokkeerd_door|niet_toegestaan & lijst|woord|bevat',
      'fuzzybeleid|fuzzy_beleid|beleid_voor_fuzzy # 4',
    ],
    'wrong-current-password': [
      '@password & huidige|oude|vorige & onjuist|fout|verkeerd|niet_juist|klopt_niet|ongeldig ! hergebruik* ! nog_steeds # 1',
    ],
    'account-disabled': ['@account & uitgeschakeld|gedeactiveerd|inactief ! @reset ! functie'],
    'account-locked': [
      '@account & vergrendeld|geblokkeerd|gelockt|buitengesloten ! tijdelijk ! 24 ! uur ! pogingen',
      'buitengesloten|ben_geblokkeerd|is_geblokkeerd|is_vergrendeld & @account|ik|mijn|computer ! tijdelijk ! 24',
      '@unlock mijn|het|een|zijn @account ! zonder ! optie',
    ],
    'smart-lockout': [
      '@account|vergrendeld & tijdelijk & vergrendeld|geblokkeerd|@account # 2',
      'tijdelijk vergrendeld|geblokkeerd # 2',
      'onbevoegd|ongeoorloofd gebruik & vergrendeld|voorkomen',
    ],
    throttled: [
      'te_vaak|te_veel_pogingen|teveel_pogingen|te_veel_keer|aantal_pogingen & verif*|code|24|uur|wacht*|later|@reset|@password|prob* ! @signin ! gezien ! raden # 1',
      'wacht*|geblokkeerd|probeer & 24_uur|24_u ! @change',
      'te_veel|teveel pogingen|keer & 24|wacht|geblokkeerd|later|uur',
    ],
    'code-not-received': [
      '@not|nooit & krijg*|ontvang*|ontvangen|gekregen|binnen & @code',
      '@code & @not|nooit & komt|kwam|aan|binnen|ontvangen|gekomen|verstuurd ! oude_nummer ! outlook',
      'wacht|wachten & code|sms|oproep & niks|minuten|steeds|uren|lang',
      'geen|niet|nooit & krijg|ontvang|ontvangen|komt|binnen & code|sms|bericht|mail|telefoontje',
    ],
    'lost-device': [
      '@phone & kwijt|verloren|gestolen|kapot|nieuw*|gewisseld & @code|@password|@reset|verif*|oude',
      'nieuw|nieuwe|ander @phone & @code|@reset|@password|oude|verif*',
      'kwijt|verloren|gestolen & @phone',
      'geen|niet toegang|meer & @phone|mail|e_mailadres|mailbox & @reset|@password|verif*|code|geregistreerd*',
      '@code & gaat|komt|gestuurd|verstuurd & oude @phone # 1',
      'kwijt|verloren|gestolen|kapot|nieuw|nieuwe|veranderd & telefoon*|mobiel*|nummer|gsm|telefoonnummer|toestel & code|sms|verif*|reset*|oude|wachtwoord',
      'code|sms gaat|komt|verstuurd|gestuurd & oude|vorige',
      'geen|niet toegang|meer & telefoon|nummer|mail|mailbox|mobiel',
      'oude|vorige|oud nummer|telefoon|telefoonnummer|toestel & nog|geregistreerd|code|sms|gekoppeld',
    ],
    'phone-mismatch': [
      'nummer|telefoonnummer & komt_niet|overeen|onjuist|fout|verkeerd|ongeldig|klopt & @not|overeen|onjuist|geregistreerd|ingevoerd|verkeerd ! indeling ! kwijt ! nieuw # 1',
    ],
    'contact-info-malformed': [
      'account & @not & verifiëren|geverifieerd|controleren ! te_vaak',
      'nummer & indeling|formaat|landcode & verkeerd|onjuist|fout',
      'geen telefoonnummer|nummer & bekend|geregistreerd|profiel',
    ],
    'not-registered': [
      '@not|nooit|nog_niet geregistreerd|aangemeld|registreren & @reset|sspr|@password|methode*|beveiligingsgegevens|selfservice',
      'geen methode*|beveiligingsgegevens & geregistreerd|ingesteld',
      'nooit|niet & geregistreerd|aangemeld|ingesteld & wachtwoordherstel|sspr|reset*|herstel*|mezelf|me|beveiligingsinfo',
    ],
    'not-enough-methods': [
      'maar|slechts|alleen een|één & methode & twee|tweede|vraagt|nodig',
      'tweede methode|verificatie* & @not|geen|vraagt',
      'benodigde informatie & ontbreekt|account',
      'onvoldoende|niet_genoeg methode*|gegevens',
      'twee|tweede|2|andere methode*|methoden|manier & maar|slechts|alleen|één|een',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not ingeschakeld|beschikbaar|toegestaan|actief & mij|mijn|account|gebruiker ! organisatie ! licentie* ! beheerder',
      '@account & @not ingeschakeld voor & @reset',
      'account|gebruiker & niet & ingeschakeld|geactiveerd|toegestaan & wachtwoordherstel|reset*|herstel* ! organisatie',
    ],
    'sspr-disabled-tenant': [
      'beheerder|admin & uitgeschakeld|uitgezet & @reset|sspr',
      '@reset & uitgeschakeld|uitgezet & organisatie|bedrijf|iedereen',
      'wachtwoordherstel|herstel*|reset*|sspr & uit|uitgeschakeld|niet_ingeschakeld|uitgezet|niet & organisatie|bedrijf|iedereen|tenant ! mijn_account',
    ],
    'licence-missing-organisation': [
      'licentie* & ontbre*|geen|niet|nodig|vereist* & @reset|@password|organisatie|sspr',
      'geen|ontbreekt|missen|zonder & licentie* ! kopen',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|uitgeschakeld|uit & ingeschakeld|aan|geconfigureerd|uitgeschakeld',
      'service|dienst nodig|noodzakelijke & @not ingeschakeld|beheerder',
      'terugschrijven|terugschrijv*|writeback & uit|niet|uitgeschakeld|uitgezet',
    ],
    'onprem-connectivity': [
      'verbindingsprobl*|slechte_verbinding|geen_verbinding|connectiviteit* & organisatie|on_premises|lokale|@reset|@password|omgeving',
    ],
    'onprem-admin-action-required': [
      'probleem|fout & configuratie & on_premises|@reset|organisatie|lokale & @password|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie & @not|uitgeschakeld|inschakel*|blokk*|toesta*|accept* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change & gelukt|geslaagd|succesvol|werkte & oude|nog_steeds|vorige & @password|pc|laptop|windows # 1',
      'nieuwe|nieuw @password & @not & werkt|geaccepteerd|herkend|gesynchroniseerd|doet & pc|laptop|computer|windows|outlook|office|teams|vpn|cloud # 1',
      'oude|vorige @password & nog|steeds & werkt|geldig|gevraagd|nodig # 1',
      '@password & @not gesynchroniseerd|synchroniseert',
      'nieuwe|nieuw wachtwoord werkt|geaccepteerd & maar|niet & laptop|pc|computer|windows|outlook',
      'laptop|pc|computer|outlook & oude & wachtwoord & nog|alleen|vraagt|wil',
    ],
    'windows-screen-broken': [
      'vergrendelscherm|aanmeldscherm|inlogscherm|windows_aanmelding & @reset|@password & @not|link|knop|@trouble ! nieuwe',
    ],
    'unlock-option-missing': [
      '@unlock & zonder & @change|@reset|wijzigen|resetten',
      'geen|niet optie|mogelijkheid|knop & @unlock',
      'alleen ontgrendelen|deblokkeren',
    ],
    'user-abandoned': [
      'afgebroken|onderbroken|gesloten|gestopt & halverwege|venster|proces|@reset|pagina',
    ],
    'reset-in-home-directory': ['gast|gastgebruiker|extern* & @password|@reset'],
    'federated-password': ['gefedereerd*|federatie|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'storing|niet_beschikbaar|plat & @reset|microsoft|portal|pagina & @password|microsoft|iedereen|niemand|@reset',
    ],
    'error-processing-request': ['fout & verwerken & aanvraag|verzoek'],
    'password-reset-done': [
      '@password & is & gereset|gewijzigd & succesvol|gelukt ! maar ! @not ! oude',
    ],
  },
  topics: {
    'asking-how': [
      'welke poorten|rollen|rechten & nodig|heeft ! niet ! fout*',
      'hoe voeren|verander|laat|stel & logo|verlopen|rapport|sspr|pagina ! fout* ! geblokkeerd ! kwijt',
      'terugschrijven|sspr gratis|inbegrepen|versie & zit|is ! niet ! fout*',
      'waar staat|vind registratierapport|rapport|documentatie',
    ],
    'works-now': [
      'zonder_problemen|zonder_moeite|weer_normaal & wachtwoord|inlog*|hersteld|terugschrijven ! niet ! maar',
      'kon|konden weer|zelf|eindelijk|hij|zij wachtwoord|inloggen|resetten ! niet ! maar ! nooit ! alleen',
      'kwam toch|eindelijk|binnen ! niet ! maar',
      'account ontgrendeld & gecontroleerd|ok|binnen ! niet ! maar ! nog',
      'registratie|testreset|reset afgerond|geslaagd|voltooid ! niet ! maar',
      'uw|je wachtwoord is_opnieuw_ingesteld|is_gewijzigd ! niet ! maar ! minuten ! onlangs',
      'verder_geen_problemen|alles_doet_het|doet_het_weer|gaat_goed|gaan_goed|gaat_allebei_goed|zelf_gewijzigd ! maar ! niet ! tot ! alleen',
    ],
    greeting: [
      'hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag|hoe_gaat|fijn_weekend|fijne_dag|tot_ziens|doei',
      'hoi_allemaal|ben_je_een|echt_mens',
    ],
    thanks: [
      'bedankt|dank_je|dankjewel|dank_u|dankuwel|hartelijk_dank|dank',
      'opgelost|het_werkt_weer|werkt_nu|gelukt_bedankt|is_geregeld ! @not ! maar',
    ],
    chaser: [
      'is_er_nieuws|al_nieuws|nog_nieuws|iemand_daar|wacht_nog_steeds|hoe_staat_het|enige_update',
      'wacht_nog_op|op_antwoord|hoe_staat_het|nog_nieuws|terugbellen|nogmaals_mijn',
    ],
    help: ['help|hulp ! @password ! @reset', 'wat kun|kan je|u doen'],
    'ask-helpdesk': [
      'helpdesk|support|mens|medewerker|servicedesk|iemand|persoon & spreken|praten|contact|bellen|graag|wil|nodig|alstublieft ! beheerder ! @reset',
    ],
    check: [
      'controleer|bekijk|check & laatste & poging',
      'waarom & mislukt|niet_gelukt & @reset|@password|poging',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & werkt_niet|mislukt|fout|lukt_niet|niet_gelukt',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|vergeten|verlopen',
      'vergeten & @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: [
      'beheerder*|methode*|registratie|geregistreerd|sspr|verificatie*|contactgegevens|connect|rol|overerving|domeincontroller*',
      '@password|@unlock|@signin|account|verificatie|vergrendeld',
    ],
    trouble: [
      'loopt_vast|rode_melding|weigert|kom_nergens|fout*|probleem|werkt_niet|lukt_niet|hulp|foutmelding',
    ],
    away: [
      'afwezig|met_vakantie|op_vakantie|niet_op_kantoor & tot|van|terug|dringend* ! @password',
      'automatisch_antwoord',
    ],
    elsewhere: [
      'printer|printen|afdrukken|scanner|beeldscherm|toetsenbord|muis|koptelefoon',
      'vpn|wifi|wi_fi|internet|netwerkschijf',
      'outlook|postvak|agenda|afwezigheid*|handtekening',
      'vergadering|videogesprek|onedrive|sharepoint|excel|powerpoint',
      'authenticator & instel*|install*|nieuwe_telefoon|app ! @reset',
      'mfa|meervoudige_verificatie|tweestaps*|voorwaardelijke_toegang',
      'factuur|vakantie|salaris|profielfoto|kopen|bestellen|kantine',
      'declaratie|kopieerapparaat|beamer|parkeerpas|loonstrook|microfoon|reiskosten',
    ],
    'other-account': [
      'persoonlijke|persoonlijk microsoft_account',
      'wifi|gmail|netflix|bank|facebook|apple_id|router & @password ! gast* ! uitgenodigd*',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple_id|crm|digid|kopieerapparaat|gasten & wachtwoord|ww|code|gehackt|slot|pin ! uitgenodigd ! tenant',
      'b2c|group_writeback',
      'pincode & telefoon|kaart',
    ],
    reset: ['@reset', 'vergeten & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registreren|geregistreerd|beveiligingsgegevens'],
  },
};
