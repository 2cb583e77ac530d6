import type { Examples } from './examples.ts';

export const POLISH: Examples = {
  'minimum-password-age': `
    zmieniłem hasło dzisiaj i nie mogę go zmienić ponownie
    zmienione wczoraj, drugi raz nie pozwala
    minimalny wiek hasła to jeden dzień
    zmieniłem rano i dziś nie pozwala drugi raz
    hasło można zmienić tylko raz dziennie
    minimalny wiek hasła
    zmieniłam dwie godziny temu i chcę ustawić inne, wszystkie odrzuca
    wczoraj dostałem od helpdesku, dziś nie mogę ustawić swojego, trzeba czekać dzień?
    nie da się zmienić dwa razy tego samego dnia?
  `,
  'password-history': `
    to hasło było już używane
    nie mogę użyć starego hasła
    nie mogę użyć starego hasła ponownie
    mówi, że hasło było już używane
    chcę wrócić do hasła z zeszłego roku ale odrzuca bo już było
    pamięta ostatnie 12
  `,
  'password-complexity': `
    hasło jest za krótkie
    wymaga wielkiej litery, cyfry i znaku specjalnego
    nie spełnia wymagań złożoności
    za krótkie, minimum dwanaście znaków
    brakuje wielkiej litery i cyfry
    w nowym haśle jest moja nazwa użytkownika i nie można
    za mało znaków, musi być minimum czternaście
  `,
  'password-policy-violation': `
    hasło nie spełnia zasad firmy
    zasady odrzucają każde hasło
    nie spełnia wymagań dotyczących długości, złożoności, wieku lub historii
    nie spełnia zasad haseł firmy
    każde hasło odrzucane przez zasady
  `,
  'banned-password': `
    hasło jest zbyt łatwe do odgadnięcia
    zawiera zabronione słowo
    zbyt łatwe do odgadnięcia
    zawiera zakazane słowo
    Lato2026 odrzuca bo zbyt popularne
  `,
  'wrong-current-password': `
    stare hasło jest nieprawidłowe
    nie przyjmuje obecnego hasła przy zmianie
    twierdzi, że bieżące hasło jest nieprawidłowe
    stare hasło niby złe, a loguję się nim
    obecne hasło niby się nie zgadza, gdy je zmieniam
  `,
  'account-disabled': `
    moje konto jest wyłączone
    użytkownik wyłączony w AD
    konto wyłączone w lokalnym AD
  `,
  'account-locked': `
    moje konto jest zablokowane
    za dużo błędnych haseł, konto zablokowane
    proszę odblokować konto
    konto zablokowane po zbyt wielu próbach
  `,
  'smart-lockout-cloud': `
    odblokowane w AD ale nadal zablokowane w Office 365
    twoje konto zostało tymczasowo zablokowane aby zapobiec nieautoryzowanemu użyciu
    tymczasowo zablokowane w chmurze
  `,
  'guest-user': `
    gość z zewnątrz nie może zresetować hasła
    konto gościa z innej firmy
    zaproszony dostawca z gmail nie może zresetować
  `,
  'sspr-not-enabled-for-user': `
    nie jesteś członkiem grupy z włączonym resetowaniem hasła
    moje konto nie ma włączonego resetowania hasła
    koledzy mogą sami resetować, u mnie nie jest włączone
    kolega może sam, a u mnie pisze że konto nie jest włączone
    nie należę do grupy która może resetować
  `,
  'sspr-disabled-tenant': `
    resetowanie haseł jest wyłączone w naszej organizacji
    administrator nie włączył resetowania hasła
    resetowanie wyłączone dla całej organizacji
    samoobsługa haseł wyłączona dla całej firmy
  `,
  'licence-missing': `
    brakuje wymaganych licencji
    użytkownik nie ma licencji premium
    brakuje licencji w organizacji
    skończył się okres próbny P1 i nikt nie może resetować
  `,
  'not-registered': `
    nigdy nie rejestrowałem się do resetowania hasła
    brak telefonu i adresu na koncie
    nigdy się nie rejestrowałem i nie pamiętam hasła
    nowy pracownik, brak telefonu na koncie
    nigdy nie podałem komórki ani maila i zapomniałem hasła
    jestem nowy, nie uzupełniłem informacji zabezpieczających
    nie podałem żadnych danych kontaktowych a potrzebuję nowego hasła
  `,
  'not-enough-methods': `
    tylko jedna metoda zarejestrowana a wymagane są dwie
    brakuje drugiej metody weryfikacji
    wymagane dwie metody a mam tylko jedną
    teraz wymaga dwóch potwierdzeń, miałem podaną tylko komórkę
    chcą dwóch weryfikacji, jest tylko mój mail
    brakuje mi jeszcze jednej metody
  `,
  'contact-info-malformed': `
    numer telefonu w złym formacie w katalogu
    brakuje numeru kierunkowego kraju
    numer w katalogu bez kierunkowego kraju
    telefon bez +48, SMS nie wychodzi
  `,
  'phone-mismatch': `
    numer który wpisuję nie zgadza się z zapisanym
    nieprawidłowy numer telefonu
    wpisany numer nie zgadza się z zapisanym
    wpisuję komórkę i mówi że to nie ten numer co zapisany
  `,
  'lost-verification-device': `
    zgubiłem telefon
    zmieniłem numer i kod przychodzi na stary
    nie mam już dostępu do tego maila
    zgubiłem telefon, a kod idzie na niego
    zmieniłem numer, kod przychodzi na stary
  `,
  'verification-code-not-received': `
    nie dostaję kodu sms
    kod weryfikacyjny nie przychodzi
    nikt nie dzwoni z kodem
    nie przychodzi SMS z kodem
    mail z kodem nie dochodzi, w spamie też nie ma
    czekam na kod pół godziny
  `,
  throttled: `
    za dużo prób, czekać 24 godziny
    zbyt wiele razy próbowano zweryfikować konto
    za dużo prób, trzeba czekać 24 godziny
    blokada na 24h przez złe kody
  `,
  'browser-cookies-disabled': `
    pliki cookie są wyłączone w przeglądarce
  `,
  'unlock-option-not-available': `
    chcę tylko odblokować a nie ma takiej opcji
    chcę zachować hasło i tylko odblokować, nie ma takiego wyboru
  `,
  'windows-logon-screen-config': `
    resetuj hasło na ekranie logowania Windows nic nie robi
    brak resetuj hasło na ekranie logowania Windows
    kliknięcie resetuj hasło na ekranie blokady wraca do tego samego
  `,
  'writeback-disabled': `
    zapisywanie zwrotne haseł nie jest włączone
    hasło jest zarządzane lokalnie
    zapisywanie zwrotne haseł jest wyłączone
    Microsoft mówi że hasłem zarządza administrator w środowisku lokalnym
    u nas zapis zwrotny haseł jest nieaktywny
  `,
  'writeback-connectivity': `
    problem z połączeniem ze środowiskiem lokalnym
    firewall blokuje serwer Connect
    problemy z łącznością z organizacją
  `,
  'writeback-service-down': `
    usługa ADSync jest zatrzymana
    usługa zapisywania zwrotnego nie uruchamia się
    zapis zwrotny nie działa po aktualizacji
  `,
  'ad-permissions': `
    konto MSOL nie ma uprawnień do OU
    konto MSOL nie ma uprawnień do resetu
  `,
  'password-not-synced-yet': `
    zmienione na komputerze kilka minut temu, chmura przyjmuje jeszcze stare hasło
    zmienione w AD, a Office chce starego
    laptop dalej chce starego hasła
    hasło zostało zaktualizowane, ale serwery potrzebują trochę czasu
    wczoraj zmieniłam hasło, laptop nadal chce starego
  `,
  'cloud-policy-mismatch': `
    AD przyjęło, chmura odrzuciła
    lokalne AD przyjęło nowe, Entra nie, teraz użytkownik ma dwa różne
  `,
  'user-cannot-change-password': `
    zaznaczone jest użytkownik nie może zmienić hasła
  `,
  'protected-group': `
    tylko administratorzy domeny nie mogą, adminCount 1
    nie działa tylko administratorom domeny, odmowa dostępu
  `,
  'federated-user': `
    domena sfederowana z ADFS
  `,
  'admin-two-gate-policy': `
    jako administrator muszę podać dwie metody
    dlaczego administratorzy muszą podać dwie metody a inni jedną?
  `,
  'admin-role-missing': `
    nie mam roli do resetowania innych
    nie mam uprawnień, przycisk jest wyszarzony
    mam rolę administratora haseł a nie mogę zresetować administratora globalnego
    niewystarczające uprawnienia do zresetowania hasła tego użytkownika
  `,
  'method-not-allowed': `
    aplikacji nie ma wśród opcji
    zniknęły pytania zabezpieczające
    chcę użyć aplikacji a jest tylko SMS
  `,
  'writeback-unsupported-path': `
    zresetowane w centrum administracyjnym, lokalne AD ma stare
  `,
  'service-outage': `
    awaria po stronie Microsoft
    Microsoft leży? nikt nie może zresetować
  `,
  'password-filter': `
    na kontrolerach domeny mamy filtr haseł innej firmy i odrzuca
  `,
  'user-not-found-onprem': `
    użytkownik usunięty z AD ale w chmurze nadal jest, nie znaleziono obiektu
  `,
  'out-of-password-sync-scope': `
    OU jest poza zakresem synchronizacji haseł
  `,
  'server-clock-skew': `
    zegar serwera Connect spóźnia się dziesięć minut
  `,
  'tls-disabled': `
    wyłączyliśmy TLS 1.0 i zapis zwrotny przestał działać
  `,
  'dc-unreachable': `
    nie można skontaktować się z kontrolerem domeny
  `,
  'inheritance-disabled': `
    dziedziczenie uprawnień wyłączone na użytkowniku
  `,
  'no-failure': `
    udało się, mogę się zalogować
    rozwiązane, nowe hasło działa
    hasło zmienione, można zamknąć zgłoszenie
    już sobie poradziłem, dzięki
    resetowanie zakończone powodzeniem
    jestem już zalogowany
  `,
  undetermined: `
    nie mogę zresetować hasła
    resetowanie nie działa
    zapomniałem hasła
    pojawia się błąd
    nie mogę wejść na konto
    błąd przy zmianie, nie pamiętam komunikatu
    nie mogę zmienić hasła
    nie pozwala zresetować
    nie przyjmuje hasła
    błąd podczas resetowania
    reset się nie udaje
    zmiana hasła nie działa
    moje hasło nie działa
    problem z hasłem
    wyskakuje błąd
    nowe hasło nie jest przyjmowane
  `,
  'out-of-scope': `
    drukarka nie drukuje
    outlook ciągle prosi o logowanie
    jak ustawić authenticator na nowym telefonie
    jak ustawić podpis w outlooku
    wifi nie działa
    jak włączyć SSPR dla grupy
    hasło do banku
    VPN nie łączy
    Authenticator na nowym telefonie
    skrzynka współdzielona
    autoresponder urlopowy
    komputer działa wolno
    ile kosztuje licencja
    zapora blokuje stronę
    nowa mysz potrzebna
  `,
  greeting: `
    dzień dobry cześć
    dziękuję bardzo
    jestem poza biurem do poniedziałku
    są jakieś wieści
    są jakieś wieści w sprawie zgłoszenia
    dzień dobry wszystkim
    dziękuję z góry
    wiadomo coś w mojej sprawie?
  `,
};
