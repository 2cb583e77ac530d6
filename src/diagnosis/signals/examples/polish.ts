import type { Examples } from './examples.ts';

export const POLISH: Examples = {
  'minimum-password-age': `
    zmieniłem hasło dzisiaj i nie mogę go zmienić ponownie
    zmienione wczoraj, drugi raz nie pozwala
    minimalny wiek hasła to jeden dzień
  `,
  'password-history': `
    to hasło było już używane
    nie mogę użyć starego hasła
  `,
  'password-complexity': `
    hasło jest za krótkie
    wymaga wielkiej litery, cyfry i znaku specjalnego
    nie spełnia wymagań złożoności
  `,
  'password-policy-violation': `
    hasło nie spełnia zasad firmy
    zasady odrzucają każde hasło
    nie spełnia wymagań dotyczących długości, złożoności, wieku lub historii
  `,
  'banned-password': `
    hasło jest zbyt łatwe do odgadnięcia
    zawiera zabronione słowo
  `,
  'wrong-current-password': `
    stare hasło jest nieprawidłowe
    nie przyjmuje obecnego hasła przy zmianie
  `,
  'account-disabled': `
    moje konto jest wyłączone
    użytkownik wyłączony w AD
  `,
  'account-locked': `
    moje konto jest zablokowane
    za dużo błędnych haseł, konto zablokowane
    proszę odblokować konto
  `,
  'smart-lockout-cloud': `
    odblokowane w AD ale nadal zablokowane w Office 365
    twoje konto zostało tymczasowo zablokowane aby zapobiec nieautoryzowanemu użyciu
  `,
  'guest-user': `
    gość z zewnątrz nie może zresetować hasła
  `,
  'sspr-not-enabled-for-user': `
    nie jesteś członkiem grupy z włączonym resetowaniem hasła
    moje konto nie ma włączonego resetowania hasła
  `,
  'sspr-disabled-tenant': `
    resetowanie haseł jest wyłączone w naszej organizacji
    administrator nie włączył resetowania hasła
  `,
  'licence-missing': `
    brakuje wymaganych licencji
    użytkownik nie ma licencji premium
  `,
  'not-registered': `
    nigdy nie rejestrowałem się do resetowania hasła
    brak telefonu i adresu na koncie
  `,
  'not-enough-methods': `
    tylko jedna metoda zarejestrowana a wymagane są dwie
    brakuje drugiej metody weryfikacji
  `,
  'contact-info-malformed': `
    numer telefonu w złym formacie w katalogu
    brakuje numeru kierunkowego kraju
  `,
  'phone-mismatch': `
    numer który wpisuję nie zgadza się z zapisanym
    nieprawidłowy numer telefonu
  `,
  'lost-verification-device': `
    zgubiłem telefon
    zmieniłem numer i kod przychodzi na stary
    nie mam już dostępu do tego maila
  `,
  'verification-code-not-received': `
    nie dostaję kodu sms
    kod weryfikacyjny nie przychodzi
    nikt nie dzwoni z kodem
  `,
  throttled: `
    za dużo prób, czekać 24 godziny
    zbyt wiele razy próbowano zweryfikować konto
  `,
  'browser-cookies-disabled': `
    pliki cookie są wyłączone w przeglądarce
  `,
  'unlock-option-not-available': `
    chcę tylko odblokować a nie ma takiej opcji
  `,
  'windows-logon-screen-config': `
    resetuj hasło na ekranie logowania Windows nic nie robi
  `,
  'writeback-disabled': `
    zapisywanie zwrotne haseł nie jest włączone
    hasło jest zarządzane lokalnie
  `,
  'writeback-connectivity': `
    problem z połączeniem ze środowiskiem lokalnym
    firewall blokuje serwer Connect
  `,
  'writeback-service-down': `
    usługa ADSync jest zatrzymana
    usługa zapisywania zwrotnego nie uruchamia się
  `,
  'ad-permissions': `
    konto MSOL nie ma uprawnień do OU
  `,
  'password-not-synced-yet': `
    zmienione na komputerze kilka minut temu, chmura przyjmuje jeszcze stare hasło
  `,
  undetermined: `
    nie mogę zresetować hasła
    resetowanie nie działa
    zapomniałem hasła
    pojawia się błąd
  `,
  'out-of-scope': `
    drukarka nie drukuje
    outlook ciągle prosi o logowanie
    jak ustawić authenticator na nowym telefonie
    jak ustawić podpis w outlooku
    wifi nie działa
  `,
  greeting: `
    dzień dobry cześć
    dziękuję bardzo
    jestem poza biurem do poniedziałku
    są jakieś wieści
  `,
};
