import type { OwnWords } from './own-words.ts';

export const POLISH: OwnWords = {
  vocabulary: {
    password: 'hasło hasła hasłem haśle haseł hasłu hasel',
    reset: 'reset* zresetow* zresetuj* resetow* odzysk* przywr*',
    change: 'zmien* zmian* zmieni* zmieniłem zmieniłam',
    unlock: 'odblok*',
    not: 'nie nigdy żaden żadnego żadnej bez brak nic',
    cannot:
      'nie_mogę nie_można nie_może nie_działa nie_udało nie_udaje nie_pozwala niemożliw* odrzuc* odmaw* nie_akceptuje nie_przyjmuje nie_da_się nie_powiodło nie_przechodzi',
    trouble: '@cannot błąd błędu błędy problem* pomoc* awaria nie',
    account: 'konto konta kontem użytkownik* koncie',
    code: 'kod kodu sms smsa wiadomość wiadomości połączenie połączenia mail e_mail maila powiadomienie powiadomienia',
    phone: 'telefon* komórk* numer numeru smartfon* iphone urządzenie',
    recently: 'wczoraj dzisiaj dziś rano niedawno przed_chwilą już właśnie ostatnio',
    signin: 'zalogow* logowani* logować',
    writeback: 'zapisywani*_zwrotn* zapis_zwrotny zapisywania_zwrotnego writeback',
  },
  meanings: {
    'changed-too-recently': [
      '@change|@reset & @recently & ponownie|znowu|jeszcze_raz|drugi_raz|znów & @trouble',
      '@password & zbyt_niedawno|za_wcześnie|zbyt_wcześnie|zbyt_krótko|niedawno & @change|@not|czeka*',
      'minimalny_okres|minimalny_wiek|minimalny_czas & @password|ważności # 3',
      '@password & @change & raz|jeden_raz & dziennie|dzień|dobę|24_godzin*',
      'czekać|poczekać & zanim|przed & @change & @password ! kod ! weryfik*',
      'zmieniłem|zmieniłam|zmienione|zresetow* & @recently|rano|wczoraj|dziś & nie & ponownie|znowu|jeszcze_raz|zmienić',
    ],
    'password-used-before': [
      '@password & już|wcześniej|poprzednio & użyt*|używan*|wykorzystan* # 1',
      'historia|historii & @password # 1',
      'stare|starego|poprzednie|takie_samo @password & ponownie|znowu|inne|użyć ! działa|nieprawidłowe|nadal',
      'ponowne|ponownego użyci* & @password',
    ],
    'password-too-weak': [
      '@password & za_krótkie|zbyt_krótkie|za_słabe|zbyt_słabe|zbyt_proste|silniejsze|dłuższe # 1',
      '@password & co_najmniej|musi|minimum|brakuje & znak*|wielk*|mał*|cyfr*|specjaln*|liter*',
    ],
    'onprem-complexity-refused': ['złożoności|złożoność & @password|wymag*|@not'],
    'corporate-policy-sentence': [
      '@password & długości|długość & złożoności|złożoność & historii|wieku|historia # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & zasad*|polityk*|wymaga*|wymogi|reguł* & spełnia*|zgodne|odpowiada',
      'nowe @password & odrzucon*|nie_jest_akceptowane|nieakceptowane|odrzuca ! stare ! komputer',
      'zasady|polityka haseł & @trouble|narusz*',
    ],
    'password-easily-guessed': [
      'łatwe|łatwo|trudne|trudniejsze|zbyt_łatwe odgadnięcia|do_odgadnięcia|odgadnąć|zgadnąć',
      '@password & zbyt_wiele_razy|zbyt_często|zbyt_popularne|popularne',
      '@password|słowo & zabronion*|zakazan*|zablokowane_przez',
      'zasadami_rozmytymi # 4',
    ],
    'wrong-current-password': [
      '@password & obecne|bieżące|stare|aktualne & nieprawidłowe|błędne|złe|niepoprawne ! ponownie ! nadal # 1',
    ],
    'account-disabled': ['@account & wyłączone|dezaktywowane|nieaktywne ! @reset ! funkcj*'],
    'account-locked': [
      '@account & zablokowan*|zablokował* ! tymczasowo ! 24 ! godzin ! prób',
      'zablokowany|zablokowało|zablokowałem|zablokowana & @account|mi|mnie|jestem|komputer ! tymczasowo ! 24',
      '@unlock moje|konto|mi|jego|proszę @account|konto ! bez ! opcji',
    ],
    'smart-lockout': [
      '@account|zablokowane & tymczasowo & zablokowan*|@account # 2',
      'tymczasowo zablokowan* # 2',
      'nieautoryzowan* użyci* & zablokowan*|zapobiec',
    ],
    throttled: [
      'zbyt_wiele_razy|zbyt_wiele_prób|za_dużo_prób|zbyt_dużo_prób|liczba_prób|zbyt_często & weryfik*|kod|24|godzin*|czeka*|później|@reset|@password|spróbuj ! zalogow* ! widziel* ! zgad* # 1',
      'czeka*|poczekać|zablokowan*|spróbuj & 24_godzin*|24_h|24h|dobę ! @change',
      'zbyt|za wiele|dużo prób|razy & 24|poczekaj|czekać|zablokowan*|później',
    ],
    'code-not-received': [
      'nie|nigdy & otrzym*|dostaj*|dostał*|przychodz*|przyszedł|przyszła|dochodzi & @code|kodu|smsa',
      '@code & @not|nigdy & przychodz*|przyszedł|dochodzi|dotarł|otrzyma* ! stary_numer ! outlook',
      'czekam & kod|sms|połączenie & nic|minut|nadal|długo|godzin',
      'nie|nigdy & dostaję|przychodzi|otrzymuję|dostałem|przyszedł & kod*|sms*|wiadomoś*',
    ],
    'lost-device': [
      '@phone & zgubi*|skradzion*|ukradzion*|zepsu*|nowy|zmieni*|utraci* & @code|@password|@reset|weryfik*|stary',
      'nowy|zmieniłem|inny @phone & @code|@reset|@password|stary|weryfik*',
      'zgubiłem|zgubiłam|skradziono|ukradli & @phone',
      'nie_mam|brak|bez|już dostępu & @phone|maila|poczty|skrzynki & @reset|@password|weryfik*|kod|zarejestrowan*',
      '@code & idzie|przychodzi|wysyłan*|trafia & stary & @phone # 1',
      'zgubiłem|zgubiłam|ukradli|zepsuł*|zmieniłem|zmieniłam|nowy|nowego & telefon*|numer*|komórk* & kod*|sms|weryfik*|star*|hasł*|odebrać',
      'kod|sms idzie|przychodzi|wysyłany & stary|starego',
    ],
    'phone-mismatch': [
      'numer & nie_zgadza|zgadza|nieprawidłowy|błędny|zły|niepoprawny & @not|nieprawidłowy|zarejestrowan*|podany|wpisany|zły ! format ! zgubi* ! nowy # 1',
    ],
    'contact-info-malformed': [
      'zweryfikować|potwierdzić & konta & @not|udało|można ! zbyt_wiele',
      'numer & format*|kierunkow* & zły|błędny|nieprawidłowy',
      'brak numeru & profil*|zapisan*',
    ],
    'not-registered': [
      '@not|nigdy zarejestrow*|rejestrow* & @reset|sspr|@password|metod*|zabezpiecz*|samoobsług*',
      'brak|żadnej metod* & zarejestrowan*|weryfikac*',
      'nie|nigdy & zarejestrowałem|zarejestrowałam|zarejestrowany|rejestrowałem',
    ],
    'not-enough-methods': [
      'tylko|jedynie jedną|jedna|jednej metod* & dwie|dwóch|drug*|wymaga',
      'drugiej|druga metod* & @not|brak|wymaga',
      'brakuje|brak wymaganych|niezbędnych informacji & konci*|konta|@password',
      'za_mało|niewystarczając* metod*|informacji',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not włączon*|dostępn*|aktywn*|dozwolon* & mnie|moje|mojego|konta|użytkownik* ! organizac* ! licenc* ! administrator*',
      '@account & @not włączone dla & @reset',
      'konto nie & włączone|uprawnione & reset*',
    ],
    'sspr-disabled-tenant': [
      'administrator & wyłączył & @reset|sspr',
      '@reset & wyłączon* & organizac*|firm*|wszystkich',
      'reset*|resetowani* & wyłączon*|nie_jest_włączon* & organizacj*|firm*|wszystkich',
    ],
    'licence-missing-organisation': [
      'licencj* & brak*|nie|wymagan*|bez & @reset|@password|organizac*|sspr',
      'brak|brakuje|bez|nie_ma licencj*',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|wyłączon* & włączon*|skonfigurowan*|wyłączon*',
      'niezbędnej|wymaganej usługi & @not włączył',
    ],
    'onprem-connectivity': [
      'problem*|słab*|brak & łącznoś*|połączeni* & organizac*|lokaln*|@reset|środowisk* & @password|@reset|organizac*',
    ],
    'onprem-admin-action-required': [
      'problem*|błąd|błędu & konfiguracj* & lokaln*|@reset|organizac* & @password|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie|ciasteczk* & @not|wyłączon*|włącz*|blok*|obsług*|akcept* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change & udało|udała|powiodła|działa|powodzeniem & stare|starego|nadal & @password|komputer*|pc|windows # 1',
      'nowe|nowym @password & @not & działa|akceptuje|przyjmuje|synchroniz*|zalogować & komputer*|pc|windows|outlook|laptop*|office|teams|vpn|chmur* # 1',
      'stare|starego|starym @password & nadal|wciąż|ciągle & działa|wymagane|aktualne # 1',
      '@password & @not zsynchroniz*|synchroniz*',
      'nowe hasło działa & ale|nie & komputer*|laptop*|outlook*|windows',
    ],
    'windows-screen-broken': [
      'ekran*_blokady|ekran*_logowania|ekranie_logowania|ekranie_blokady & @reset|@password & @not|link*|przycisk*|@trouble|brak ! nowe',
    ],
    'unlock-option-missing': [
      '@unlock & bez & @change|@reset',
      'nie|brak opcji|możliwości|przycisku & @unlock',
    ],
    'user-abandoned': ['przerwał*|zamknął*|zamknęł*|anulow* & połow*|okn*|proces*|@reset|stron*'],
    'reset-in-home-directory': ['gość|gościa|gościem|zewnętrzn* & @password|@reset'],
    'federated-password': ['federac*|sfederowan*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'awaria|niedostępn*|przerwa & @reset|microsoft|portal*|stron* & @password|microsoft|wszyscy|nikt|@reset',
    ],
    'error-processing-request': ['błąd & przetwarzani* & żądani*'],
    'password-reset-done': ['@password & zostało & zresetowane|zmienione & pomyślnie ! ale ! @not'],
  },
  topics: {
    'asking-how': [
      'jakich|jakie portów|porty|ról|uprawnień & potrzebuje|potrzebne ! nie ! błąd*',
      'jak wdrożyć|zmienić|zrobić & logo|nie_wygasały|raport|sspr|strony ! błąd* ! zablokowan* ! zgubi*',
      'zapis_zwrotny|sspr darmow*|w_wersji & czy|jest',
      'gdzie jest raport|dokumentacja',
    ],
    'works-now': [
      'bez_problemów|bez_trudu|znowu_działa & hasło|logu*|zresetował*|zapis ! nie ! ale',
      'mógł|mogła|udało_się zresetować|zmienić|zalogować & hasło|restarcie|sam|sama ! nie ! ale ! tylko',
      'w_końcu przyszedł|weszła|wszedłem|działa ! nie ! ale',
      'konto odblokowane & sprawdzone|ok ! nie ! ale ! nadal',
      'rejestracja|test|reset zakończona|udany|zakończony ! nie ! ale',
      'twoje hasło zostało_zresetowane|zostało_zmienione ! nie ! ale ! minut ! niedawno',
      'nie_ma_więcej_problemów|wszystko_znowu|sam_zmienił|sama_zmieniła|można_zamknąć ! ale',
    ],
    greeting: [
      'cześć|dzień_dobry|witam|hej|dobry_wieczór|siema|jak_się_masz|do_widzenia|miłego_dnia|miłego_weekendu',
      'cześć_wszystkim|siema|jesteś_botem|czy_człowiekiem',
    ],
    thanks: [
      'dziękuję|dzięki|dziękuje|wielkie_dzięki|serdecznie_dziękuję',
      'rozwiązane|już_działa|działa_już|naprawione|wszystko_działa ! @not ! ale',
    ],
    chaser: [
      'jakieś_wieści|jakieś_nowości|są_nowości|jest_tam_ktoś|nadal_czekam|wciąż_czekam|co_z_moim',
      'czekam_na_odpowiedź|co_z_moim|coś_nowego|oddzwonić|ponawiam',
    ],
    help: ['pomocy|pomóż|pomóżcie|pomoc ! @password ! @reset', 'co potrafisz|umiesz|możesz'],
    'ask-helpdesk': [
      'helpdesk*|wsparci*|człowiek*|konsultant*|technik*|kimś|pomocą_techniczną|serwis* & rozmawiać|porozmawiać|kontakt*|zadzwonić|chcę|potrzebuję|proszę ! administrator ! @reset',
    ],
    check: [
      'sprawdź & ostatni* & prób*',
      'dlaczego & nie_udało|nie_powiodło & @reset|@password|prób*',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & nie_działa|nie_udało|błąd|nie_powiodło',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|zapomni*|wygas*',
      'zapomni* & @password|hasła',
      '@unlock & @account',
      '@writeback',
    ],
    field: [
      'metod*|rejestracj*|zarejestrowan*|sspr|weryfikacj*|dane_kontaktowe|connect|rola|rolą|dziedziczenie|kontroler*',
      '@password|@reset|@unlock|@signin|konto|konta|weryfikac*|zablokowan*',
    ],
    trouble: [
      'zawiesza_się|czerwony_komunikat|odrzuca|nie_wejdę|błąd|problem*|nie_działa|pomocy|awaria',
    ],
    away: [
      'poza_biurem|na_urlopie|nieobecny|nieobecna & do|od|wracam|pilnych ! @password',
      'automatyczna_odpowiedź',
    ],
    elsewhere: [
      'drukark*|drukować|drukowanie|skaner|ekran_pęknięty|klawiatur*|myszk*|słuchawk*',
      'vpn|wifi|wi_fi|internet*|dysk_sieciowy',
      'outlook|skrzynk*_pocztow*|kalendarz*|autoodpowiedź|nieobecnoś*|podpis',
      'spotkani*|wideorozmow*|onedrive|sharepoint|excel|powerpoint',
      'authenticator & instal*|konfigur*|nowy_telefon|aplikac* ! @reset',
      'mfa|uwierzytelnianie_wieloskładnikowe|dwuskładnikow*|dostęp_warunkowy',
      'faktur*|urlop*|wypłat*|zdjęcie_profilowe|kupić|zamówić|stołówk*',
      'delegacji|kopiarki|rzutnik|parkingowa|wypłaty|mikrofon',
    ],
    'other-account': [
      'prywatne konto & microsoft',
      'wifi|gmail|netflix|bank*|facebook|apple_id|router* & @password ! gość ! zaproszon*',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple_id|crm|epuap|kopiarki|gości & hasło|kod|zhakowali|zablokowan*|pin ! zaproszon* ! dzierżaw*',
      'b2c|group_writeback',
      'pin & telefonu|karty',
    ],
    reset: ['@reset', 'zapomni* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['rejestr*|zarejestr*|informacje_zabezpieczające'],
  },
};
