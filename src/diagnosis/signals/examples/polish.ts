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
    zmieniłem dwie godziny temu i chcę inne, każe czekać do jutra
    Minimalny okres ważności hasła w GPO to 1 dzień, druga zmiana tego samego dnia jest odrzucana
    pracownica ustawiła nowe hasło rano, ktoś podejrzał, a teraz do jutra żadne inne nie przechodzi
    dopiero co zmieniłam i chciałam poprawić, podobno za wcześnie
    u nas można zmieniać tylko raz na dobę
    hasło jest zbyt świeże, żeby je znowu zmienić
    Hasło zostało niedawno zmienione, spróbuj ponownie później
    nowy pracownik z hasłem tymczasowym z dzisiaj, nie może go jeszcze zastąpić
    czy trzeba odczekać dzień między zmianami?
    wczoraj wieczorem zmienione, dziś rano chciałem inne i nic
    minimum password age 1, SSPR nie działa przy drugim resecie tego samego dnia
    nie minął jeszcze minimalny czas od ostatniej zmiany
    pokazałem przypadkiem nowe haslo na ekranie, a dziś juz innego nie da się ustawić
    Dzień dobry, wczoraj ustawiłem nowe hasło po urlopie, a dziś chcę je zmienić ponownie, bo ktoś je widział. Portal odrzuca każde hasło, czy muszę czekać 24 godziny?
    Jeśli zasady grupy ustalają minimalny wiek hasła na jeden dzień, użytkownik nie zmieni go dwa razy tego samego dnia
  `,
  'password-history': `
    to hasło było już używane
    nie mogę użyć starego hasła
    nie mogę użyć starego hasła ponownie
    mówi, że hasło było już używane
    chcę wrócić do hasła z zeszłego roku ale odrzuca bo już było
    pamięta ostatnie 12
    tego z zeszłego lata już nie chce
    nie mogę wrócić do swojego stałego hasła
    zmieniałem na przemian dwa i teraz nie pozwala
    Nie można użyć hasła, które było już używane
    wymuszaj tworzenie historii haseł 24, użytkownik chce poprzednie
    mówi, że takie już miałem
    nowe musi różnić się od starego, na czerwono
    ile starych pamięta system? styczniowe nie przechodzi
    hasło było ostatnio używane, wybierz inne
    wpisałem to samo co wcześniej i nie przyjmuje powtórki
    ponowne użycie starego jest zablokowane
    pamięta dwanaście ostatnich i moje tam jest
  `,
  'password-complexity': `
    hasło jest za krótkie
    wymaga wielkiej litery, cyfry i znaku specjalnego
    nie spełnia wymagań złożoności
    za krótkie, minimum dwanaście znaków
    brakuje wielkiej litery i cyfry
    w nowym haśle jest moja nazwa użytkownika i nie można
    za mało znaków, musi być minimum czternaście
    ma być dwanaście znaków, a moje ma osiem
    chce symbol i małą literę
    jest w nim moje imię i nie wolno
    wymagane trzy z czterech rodzajów znaków
    za proste, same litery
    minimalna długość 14, jego ma 10
    Hasło zawiera identyfikator użytkownika
    nie może zawierać części pełnej nazwy
    pisze że za krótkie, a dałem dziewięć liter
    musi zawierać wielkie i małe litery, cyfry i symbole
    polskich liter i spacji nie przyjmuje
    cztery cyfry jak pin, za słabe
    nie jest wystarczająco długie
    Strona twierdzi, że nowe hasło musi mieć co najmniej dwanaście znaków i cyfrę, a moje ma dziesięć liter.
  `,
  'password-policy-violation': `
    hasło nie spełnia zasad firmy
    zasady odrzucają każde hasło
    nie spełnia wymagań dotyczących długości, złożoności, wieku lub historii
    nie spełnia zasad haseł firmy
    każde hasło odrzucane przez zasady
    próbowałem dziesięciu haseł, zasady firmy odrzucają wszystkie
    Naruszenie zasad lokalnych
    nie spełnia wymagań organizacji, bez wyjaśnienia
    OnPremisesPolicyViolation w dzienniku inspekcji, nie wiadomo która reguła
    polityka haseł go nie chce i nie mówi czemu
    nie spełnia zasad AD
    cokolwiek wymyślę, jest niezgodne z regułami firmy
    PSO odrzuca nowe hasło bez podania kryterium
    SSPR zwraca, że lokalne zasady haseł nie są spełnione
    Jakiekolwiek hasło wymyślę, strona pisze, że nie spełnia zasad mojej organizacji, ale nie mówi których.
    Użytkownik musi zdefiniować hasło spełniające wymagania zasad lokalnych
  `,
  'banned-password': `
    hasło jest zbyt łatwe do odgadnięcia
    zawiera zabronione słowo
    zbyt łatwe do odgadnięcia
    zawiera zakazane słowo
    Lato2026 odrzuca bo zbyt popularne
    wybierz mniej popularne hasło
    nazwa miasta z rokiem jest dla niego zbyt oczywista
    To hasło zawiera słowa, frazy lub wzorce łatwe do odgadnięcia
    jest na liście zabronionych haseł Entra
    Wiosna1234! jest zbyt przewidywalne
    widzieliśmy to hasło zbyt wiele razy, wybierz trudniejsze do odgadnięcia
    niestandardowa lista zakazanych słów ma naszą markę
    agent DC Password Protection odrzucił
    mówi, że wszyscy tego używają
    zawiera zablokowane słowo
    Hasło nie jest zgodne z zasadami rozmytymi
    qwerty z wykrzyknikiem też nie, za łatwe
    Chciałam użyć nazwy miasta i roku, ale strona twierdzi, że takie hasło jest zbyt popularne i mam wybrać trudniejsze.
    Użyte hasło znajduje się na globalnej lub niestandardowej liście zakazanych haseł
  `,
  'wrong-current-password': `
    stare hasło jest nieprawidłowe
    nie przyjmuje obecnego hasła przy zmianie
    twierdzi, że bieżące hasło jest nieprawidłowe
    stare hasło niby złe, a loguję się nim
    obecne hasło niby się nie zgadza, gdy je zmieniam
    najpierw pyta o obecne i twierdzi, że złe
    moje dotychczasowe niby błędne, a loguję się nim
    Wprowadzone bieżące hasło jest nieprawidłowe
    przy zmianie pierwsze pole na czerwono: złe hasło
    ctrl alt del, zmień hasło, starego nie rozpoznaje
    bieżące hasło nieprawidłowe na mysignins
    chce starego i go nie przyjmuje, a to na pewno to
    według formularza źle wpisuję istniejące
    nie pamiętam obecnego więc nie zmienię
  `,
  'account-disabled': `
    moje konto jest wyłączone
    użytkownik wyłączony w AD
    konto wyłączone w lokalnym AD
    wróciłam z macierzyńskiego i mój dostęp jest wyłączony
    jego konto AD nadal wyłączone od odejścia
    Twoje konto zostało wyłączone, skontaktuj się z administratorem
    on-prem disabled, w Entra aktywne, reset pada
    pracownik sezonowy wrócił, a użytkownik pozostał nieaktywny
    konto zawieszone w katalogu
    wyłączyli przez pomyłkę
    użytkownik wyłączony lokalnie, SSPR daje błąd
    moje konto dezaktywowane w czasie zwolnienia
    Wróciłam z urlopu wychowawczego i okazuje się, że moje konto jest wyłączone, więc nie mogę ustawić nowego hasła.
    Konto jest lokalnie wyłączone i najpierw trzeba je włączyć
  `,
  'account-locked': `
    moje konto jest zablokowane
    za dużo błędnych haseł, konto zablokowane
    proszę odblokować konto
    konto zablokowane po zbyt wielu próbach
    pomyliłem się trzy razy i zamknęło
    konto AD zablokowane, odblokujecie?
    odblokujcie mnie, wpisałem złe hasło kilka razy
    telefon ma stare hasło i ciągle mnie blokuje
    Konto, do którego się odwołano, jest obecnie zablokowane
    sesja zablokowana po pięciu błędach
    zdarzenie 4740, użytkownik zablokowany, proszę odblokować
    znowu zablokowany dziś rano bez powodu
    zalockowało mnie
    za dużo błędnych prób na komputerze
  `,
  'smart-lockout-cloud': `
    odblokowane w AD ale nadal zablokowane w Office 365
    twoje konto zostało tymczasowo zablokowane aby zapobiec nieautoryzowanemu użyciu
    tymczasowo zablokowane w chmurze
    inteligentna blokada Entra, ile trwa?
    na office.com dalej zablokowany, a AD wolne
    Twoje konto jest tymczasowo zablokowane, aby zapobiec nieautoryzowanemu użyciu. Spróbuj ponownie później
    Smart lockout, odblokowanie w AD nic nie zmienia
    tymczasowo zablokowany tylko w Microsoft 365
    w chmurze blokada, lokalnie wolne
    blokada idzie z Azure, nie z domeny
    kilka błędów na portalu i blokada czasowa, w AD nic
  `,
  'guest-user': `
    gość z zewnątrz nie może zresetować hasła
    konto gościa z innej firmy
    zaproszony dostawca z gmail nie może zresetować
    jesteśmy gośćmi w dzierżawie klienta i tam nie zmienimy
    konsultant B2B z #EXT# w nazwie
    Goście muszą resetować w swoim katalogu macierzystym
    typ Guest i przycisk szary
    zewnętrzny dostawca zaproszony, nie pamiętam hasła nic nie robi
    jestem z zewnątrz, wasz portal nie zna mojego gmaila
    konto zarządzane przez inną organizację, trzeba tam
    zaproszony partner chce nowe hasło
    Jeśli dzierżawa nie jest katalogiem macierzystym użytkownika, nie można zresetować hasła
  `,
  'sspr-not-enabled-for-user': `
    nie jesteś członkiem grupy z włączonym resetowaniem hasła
    moje konto nie ma włączonego resetowania hasła
    koledzy mogą sami resetować, u mnie nie jest włączone
    kolega może sam, a u mnie pisze że konto nie jest włączone
    nie należę do grupy która może resetować
    Administrator nie skonfigurował Twojego konta do resetowania hasła
    koleżanka może, a ja nie, podobno nie jestem włączony
    SSPR tylko dla grupy pilotażowej, a jej tam nie ma
    stażysta nie dodany do dozwolonej grupy
    SSPR_0013 nie jest członkiem grupy
    ustawione Wybrane, brakuje użytkownika w grupie
    czemu tylko ja w dziale nie mogę sam
    funkcja niedozwolona dla mojego konta, dla innych tak
    Sprawdź, czy użytkownik należy do grupy z włączonym resetowaniem
  `,
  'sspr-disabled-tenant': `
    resetowanie haseł jest wyłączone w naszej organizacji
    administrator nie włączył resetowania hasła
    resetowanie wyłączone dla całej organizacji
    samoobsługa haseł wyłączona dla całej firmy
    SSPR na Brak dla całej dzierżawy
    u nas samoobsługa wyłączona dla wszystkich
    administrator wyłączył resetowanie haseł w organizacji
    nikt w szkole sam nie może, jest zamknięte
    informatycy zabrali samoobsługę haseł
    funkcja wyłączona na poziomie tenanta
    Samoobsługowe resetowanie hasła włączone: Brak
    Twoja organizacja nie włączyła resetowania hasła
  `,
  'licence-missing': `
    brakuje wymaganych licencji
    użytkownik nie ma licencji premium
    brakuje licencji w organizacji
    skończył się okres próbny P1 i nikt nie może resetować
    tylko Business Basic, zapis zwrotny wymaga P1
    organizacja nie ma wymaganych licencji
    zabrali mu licencję i teraz nie może
    SSPR_0012 brak licencji
    Entra ID Free nie ma zapisu zwrotnego
    E3 wygasła i reset nie idzie
    użytkownik bez przypisanej licencji
    potrzebne premium, a nie mamy
    skończył się trial P1
    Może się tak zdarzyć, jeśli użytkownikowi nie przypisano licencji
  `,
  'not-registered': `
    nigdy nie rejestrowałem się do resetowania hasła
    brak telefonu i adresu na koncie
    nigdy się nie rejestrowałem i nie pamiętam hasła
    nowy pracownik, brak telefonu na koncie
    nigdy nie podałem komórki ani maila i zapomniałem hasła
    jestem nowy, nie uzupełniłem informacji zabezpieczających
    nie podałem żadnych danych kontaktowych a potrzebuję nowego hasła
    nigdy nic nie podałem, ani maila ani komórki
    strona mówi że moje konto nie ma danych żeby mnie sprawdzić
    pierwszy dzień, zgubione hasło, nic nie wpisane
    zawsze klikała pomiń przy rejestracji
    aka.ms/ssprsetup nigdy nie robione
    nie zarejestrowano informacji zabezpieczających
    raport rejestracji: Zarejestrowany Nie
    użytkownik niezarejestrowany w SSPR
    rejestracja nigdy nie wymuszana, nikt nie ma danych
    zastępstwo bez telefonu i zapasowego maila w systemie
    nie zapisałem się, jak dostać nowe hasło
    Jestem nowa w firmie, zapomniałam hasła, a nigdy nie podałam numeru telefonu ani adresu, więc strona odsyła do administratora.
    Użytkownik musi się najpierw zarejestrować, aby zresetować hasło
  `,
  'not-enough-methods': `
    tylko jedna metoda zarejestrowana a wymagane są dwie
    brakuje drugiej metody weryfikacji
    wymagane dwie metody a mam tylko jedną
    teraz wymaga dwóch potwierdzeń, miałem podaną tylko komórkę
    chcą dwóch weryfikacji, jest tylko mój mail
    brakuje mi jeszcze jednej metody
    mam tylko komórkę i chce jeszcze jednego dowodu
    pierwszy kod przechodzi, potem chce drugiego, którego nie mam
    wymagane metody: 2, użytkownik ma jedną
    brakuje jeszcze jednego sposobu weryfikacji
    jeden kontakt nie wystarczy
    Wymagane są dodatkowe informacje zabezpieczające
    krok 2 weryfikacji: brak opcji
    tylko aplikacja i chce czegoś jeszcze
    teraz są dwie weryfikacje, a ja mam tylko telefon
    Upewnij się, że użytkownik ma skonfigurowane co najmniej dwie metody kontaktu
    Użytkownik ma tylko jedną metodę kontaktu, a zasady wymagają dwóch
  `,
  'contact-info-malformed': `
    numer telefonu w złym formacie w katalogu
    brakuje numeru kierunkowego kraju
    numer w katalogu bez kierunkowego kraju
    telefon bez +48, SMS nie wychodzi
    numer z AD z wewnętrznym, brak połączenia
    pole telefon komórkowy puste w katalogu
    numer bez +48
    zapasowy mail z literówką
    dane kontaktowe źle sformatowane
    brakuje cyfry w moim zapisanym numerze
    numer z nawiasami i kropkami, SSPR nie rozumie
    wewnętrzny w numerze, trafia na centralę
    Upewnij się, że numer ma format +48
    brak informacji uwierzytelniania lub mają zły format
    nie można zweryfikować Twojego konta
    Przyczyną może być nieprawidłowo sformatowany numer telefonu w katalogu
    Numery wewnętrzne nie są obsługiwane i są usuwane przed połączeniem
    Informacje uwierzytelniania użytkownika są niekompletne lub źle sformatowane
  `,
  'phone-mismatch': `
    numer który wpisuję nie zgadza się z zapisanym
    nieprawidłowy numer telefonu
    wpisany numer nie zgadza się z zapisanym
    wpisuję komórkę i mówi że to nie ten numer co zapisany
    wpisuję swój numer, a mówi że to nie ten
    dwie ostatnie cyfry się zgadzają, a odrzuca
    Wprowadzony numer nie jest zgodny z naszymi danymi
    pokazuje ****18 i nie przyjmuje całego numeru
    numer nieprawidłowy przy weryfikacji, a to mój
    jaki numer macie na mnie? mojego nie rozpoznaje
    Użytkownik widzi błąd podczas weryfikacji numeru telefonu
    nie zgadza się z telefonem w kartotece
    Upewnij się, że użytkownik wpisuje ten sam pełny numer, który jest zapisany
    Komunikat pojawia się, gdy wpisany numer różni się od numeru w profilu
  `,
  'lost-verification-device': `
    zgubiłem telefon
    zmieniłem numer i kod przychodzi na stary
    nie mam już dostępu do tego maila
    zgubiłem telefon, a kod idzie na niego
    zmieniłem numer, kod przychodzi na stary
    oddałem komórkę służbową, a kod idzie na nią
    ukradli w metrze, nie potwierdzę
    prywatna skrzynka na kod już nie istnieje
    zmieniłam operatora i straciłam numer
    numer kończący się na 12 to mój poprzedni
    Authenticator przepadł ze starym telefonem, a hasła nie pamiętam
    ekran rozbity, nie przeczytam sms
    karta SIM została w domu
    dzwoni na mój stacjonarny w biurze, a ja zdalnie
    komórka padła a kod przychodzi na nią
    zgubiłem tel, jak odzyskać hasło
    nowy smartfon bez danych ze starego, weryfikacja nie przechodzi
    tego numeru już nie używam
    Zmieniłem numer telefonu w zeszłym miesiącu i przy odzyskiwaniu hasła kod jest wysyłany na stary numer, do którego nie mam dostępu.
  `,
  'verification-code-not-received': `
    nie dostaję kodu sms
    kod weryfikacyjny nie przychodzi
    nikt nie dzwoni z kodem
    nie przychodzi SMS z kodem
    mail z kodem nie dochodzi, w spamie też nie ma
    czekam na kod pół godziny
    ani sms ani mail, nic
    trzy razy kliknąłem wyślij i telefon milczy
    maila weryfikacyjnego nie ma, w spamie też
    automatyczne połączenie nie przychodzi
    kod przychodzi za późno, wygasł
    zasięg jest, numer dobry, kodu brak
    brak powiadomienia w aplikacji przy resecie
    Użytkownik nigdy nie otrzymuje wiadomości SMS
    sms niedostarczony, operator Play
    godzinę czekam na kod
    6-cyfrowy kod nie dociera
    Numer się zgadza, prosiłem o kod kilka razy, ale nie dostaję ani SMS-a, ani połączenia.
    Najczęstszą przyczyną jest odrzucenie wiadomości przez filtr spamu
    Wiadomość z kodem mogła zostać zatrzymana przez filtr spamu
  `,
  throttled: `
    za dużo prób, czekać 24 godziny
    zbyt wiele razy próbowano zweryfikować konto
    za dużo prób, trzeba czekać 24 godziny
    blokada na 24h przez złe kody
    za dużo prób, wróć jutro
    kilka razy zły kod i strona nie puszcza dalej
    Zbyt wiele razy próbowano zweryfikować konto. Odczekaj 24 godziny
    pięć prób w godzinę, ograniczenie SSPR
    złe odpowiedzi na pytania, dzień blokady
    dziś nie mogę już prosić o kod
    osiągnięto maksymalną liczbę prób
    za dużo żądań, kiedy znowu mogę
    throttling bo naciskał
    Użytkownik próbuje zweryfikować numer telefonu pięć razy w ciągu godziny
    Automatyczne ograniczenie po pięciu próbach w ciągu godziny
  `,
  'browser-cookies-disabled': `
    pliki cookie są wyłączone w przeglądarce
    Edge blokuje ciasteczka strony
    trzeba włączyć pliki cookie
    cookies odrzucone w incognito, biała strona
    nasza polityka przeglądarki nie pozwala na cookies
    coś o zezwoleniu na ciasteczka
    ciasteczka stron trzecich zablokowane i passwordreset nie działa
  `,
  'unlock-option-not-available': `
    chcę tylko odblokować a nie ma takiej opcji
    chcę zachować hasło i tylko odblokować, nie ma takiego wyboru
    hasło znam, tylko otworzyć konto, a wymusza nowe
    nie ma "Znam hasło, ale nie mogę się zalogować"
    Zezwalaj użytkownikom na odblokowanie kont bez resetowania: Nie
    na ekranie Windows tylko reset, nie odblokowanie
    po co zmieniać skoro tylko zablokowane
    brak opcji odblokowania
  `,
  'windows-logon-screen-config': `
    resetuj hasło na ekranie logowania Windows nic nie robi
    brak resetuj hasło na ekranie logowania Windows
    kliknięcie resetuj hasło na ekranie blokady wraca do tego samego
    przy starcie Windows zniknął link "Resetuj hasło"
    na laptopie przed zalogowaniem klikam i białe okno
    AllowPasswordReset przez Intune, linku brak
    na ekranie blokady wraca na początek
    wymagana karta inteligentna, link ukryty
    w przeglądarce idzie, z ekranu logowania komputera nie
    szybkie przełączanie użytkowników wyłączone, SSPR nie startuje przy logonie
    z nowym obrazem Windows brak linku pod hasłem
    Łącze resetowania nie pojawia się na ekranie logowania Windows, jeśli brakuje klucza AllowPasswordReset
  `,
  'writeback-disabled': `
    zapisywanie zwrotne haseł nie jest włączone
    hasło jest zarządzane lokalnie
    zapisywanie zwrotne haseł jest wyłączone
    Microsoft mówi że hasłem zarządza administrator w środowisku lokalnym
    u nas zapis zwrotny haseł jest nieaktywny
    Password Writeback niezaznaczone w Connect
    administrator nie włączył wymaganej usługi dla organizacji
    hasło zarządzane lokalnie, włącz zapis zwrotny
    zapis zwrotny nigdy niewłączony, konta synchronizowane padają
    SSPR_0010 zapis zwrotny
    pole "Zapisuj hasła zwrotnie do katalogu lokalnego" odznaczone
    synchronizujemy, ale bez zapisu zwrotnego
    przy wymianie serwera zapis zwrotny został wyłączony
    Hasło jest zarządzane lokalnie, a zapis zwrotny nie jest włączony w dzierżawie
  `,
  'writeback-connectivity': `
    problem z połączeniem ze środowiskiem lokalnym
    firewall blokuje serwer Connect
    problemy z łącznością z organizacją
    serwer Connect nie wychodzi przez proxy
    port 443 do servicebus.windows.net zamknięty
    problemy z łącznością z organizacją, spróbuj później
    OnPremisesConnectivityError w logu
    padł internet w serwerowni, brak zapisu zwrotnego
    inspekcja TLS na proxy, Service Bus nieosiągalny
    nowa zapora, brak połączenia z passwordreset.microsoftonline.com
    timeout do środowiska lokalnego
    SSPR_0030 słabe połączenie ze środowiskiem lokalnym
    Najczęstszą przyczyną są źle skonfigurowane porty zapory lub serwera proxy albo limity czasu bezczynności
  `,
  'writeback-service-down': `
    usługa ADSync jest zatrzymana
    usługa zapisywania zwrotnego nie uruchamia się
    zapis zwrotny nie działa po aktualizacji
    serwer AAD Connect się zawiesił
    usługa Microsoft Azure AD Sync zatrzymana
    PasswordResetService ciągle się restartuje
    brak prądu i synchronizacja nie działa
    VM z Connect wyłączona
    zdarzenie 31034, zapis zwrotny nie działa
    brak heartbeatu zapisu zwrotnego
    zapisywał do wczoraj, usługa padła
    lokalna usługa resetowania nieosiągalna
    po aktualizacji Connect nie zapisuje
    Agent resetowania haseł nie działa na serwerze Connect
  `,
  'ad-permissions': `
    konto MSOL nie ma uprawnień do OU
    konto MSOL nie ma uprawnień do resetu
    MSOL_ nie ma prawa Resetuj hasło na OU Sprzedaż
    80070005 odmowa dostępu
    łącznik nie może zapisać lockoutTime i pwdLastSet
    uprawnienia zapisu zwrotnego nienadane na korzeniu domeny
    nie uruchomiono Set-ADSyncPasswordWritebackPermissions
    odmowa w jednej OU, inne przechodzą
    utwardzono AD i konto synchronizacji straciło prawa
    brak Unexpire Password
    Uprawnienia do zapisywania zwrotnego haseł nie są prawidłowo ustawione
  `,
  'password-not-synced-yet': `
    zmienione na komputerze kilka minut temu, chmura przyjmuje jeszcze stare hasło
    zmienione w AD, a Office chce starego
    laptop dalej chce starego hasła
    hasło zostało zaktualizowane, ale serwery potrzebują trochę czasu
    wczoraj zmieniłam hasło, laptop nadal chce starego
    nowe działa w sieci, a na laptopie nie
    zmienione pięć minut temu, Teams chce poprzedniego
    bez VPN komputer trzyma stare w pamięci
    synchronizacja skrótów jeszcze nie przeszła
    w oddziale DC się nie zreplikował
    telefon dalej chce starego do poczty
    Twoje hasło zostało zresetowane, może to potrwać kilka minut
    Outlook jeszcze nie zna nowego
    stare do Windows, nowe do reszty
    Synchronizacja skrótów może potrwać kilka minut, do tego czasu działa poprzednie hasło
  `,
  'cloud-policy-mismatch': `
    AD przyjęło, chmura odrzuciła
    lokalne AD przyjęło nowe, Entra nie, teraz użytkownik ma dwa różne
    OnPremisesSuccessCloudFailure w dzienniku
    cyrylica w AD przeszła, Entra nie
    dwa hasła, lokalnie nowe, w chmurze stare bo odrzuciła
    zmienione lokalnie, Azure nie chciał zapisać
    udało się w AD, nie w chmurze
  `,
  'user-cannot-change-password': `
    zaznaczone jest użytkownik nie może zmienić hasła
    włączona opcja "Użytkownik nie może zmienić hasła"
    w AD zabroniono mu zmieniać własne hasło
    user cannot change password zaznaczone na koncie stażysty, SSPR pada
    konto wspólne bez prawa do zmiany własnego hasła
    PASSWD_CANT_CHANGE na obiekcie
    pole, które zabrania użytkownikowi zmiany, zaznaczone we właściwościach
    użytkownik nie może zmienić hasła, haczyk w AD
  `,
  'protected-group': `
    tylko administratorzy domeny nie mogą, adminCount 1
    nie działa tylko administratorom domeny, odmowa dostępu
    nie działa tylko członkom Domain Admins
    AdminSDHolder nadpisuje uprawnienia, odmowa dostępu na tym koncie
    był operatorem kopii zapasowych, adminCount=1 został
    użytkownik jest w grupie chronionej AD
    Członkowie grup chronionych nie mogą używać SSPR z zapisem zwrotnym
    konto uprzywilejowane lokalne, reset z chmury zabroniony
    były admin usunięty z grup, dalej odmowa
    operatorzy kont / operatorzy serwerów: zapis zwrotny odrzucony
    Enterprise Admins, SSPR nie działa
    administratorzy domeny nie mogą, reszta może
    Ze względów bezpieczeństwa konta administratorów w grupach chronionych nie mogą korzystać z zapisu zwrotnego
  `,
  'federated-user': `
    domena sfederowana z ADFS
    domena sfederowana z Okta, SSPR odmawia
    hasło jest u dostawcy tożsamości, nie w Entra
    ADFS trzyma hasło
    użytkownicy federacyjni: zmiana w katalogu lokalnym
    nasza domena używa PingFederate, Microsoft nas przekierowuje
    Zmiana haseł nie jest obsługiwana dla domen federacyjnych
    federacja z Google Workspace, reset w Entra niemożliwy
    Użytkownik jest federacyjny, hasło trzeba zmienić u dostawcy tożsamości
  `,
  'admin-two-gate-policy': `
    jako administrator muszę podać dwie metody
    dlaczego administratorzy muszą podać dwie metody a inni jedną?
    wymagamy jednej metody, moje konto admina musi podać dwie
    pytania zabezpieczające niedostępne dla administratorów
    odkąd jestem Exchange Admin chce dwóch dowodów
    zasady dwóch bramek dla adminów
    Ustawiłem zasady, a administratorów nie dotyczą
    dostałem rolę administratora rozliczeń i teraz dwie weryfikacje
    czemu admin ma dwa kroki, a inni jeden
    Microsoft wymusza dla ról administratora dwie metody, bez pytań zabezpieczających
  `,
  'admin-role-missing': `
    nie mam roli do resetowania innych
    nie mam uprawnień, przycisk jest wyszarzony
    mam rolę administratora haseł a nie mogę zresetować administratora globalnego
    niewystarczające uprawnienia do zresetowania hasła tego użytkownika
    jestem z helpdesku i przycisk "Resetuj hasło" nie działa
    jako administrator pomocy technicznej nie zresetuję innego admina
    Niewystarczające uprawnienia do wykonania operacji na tym koledze
    Authorization_RequestDenied przy ustawianiu hasła przez Graph
    nie mam uprawnień do resetu hasła dyrektorki
    administrator użytkowników nie może ruszyć administratora globalnego
    pewnie brakuje mi roli, opcji nie ma na karcie użytkownika
    Nie masz wymaganych uprawnień do zresetowania tego hasła
    przycisk reset szary u mnie
    nie widzę przycisku resetowania, innym adminom się pokazuje
  `,
  'method-not-allowed': `
    aplikacji nie ma wśród opcji
    zniknęły pytania zabezpieczające
    chcę użyć aplikacji a jest tylko SMS
    kiedyś można było wybrać połączenie, zniknęło
    sam kod z aplikacji nie jest oferowany
    klucz FIDO nie działa do resetu
    telefon biurowy jest, ale go nie proponuje
    metodę usunięto z zasad
    widzę tylko mail, chcę sms
    pytania zabezpieczające usunięte
    powiadomienie Authenticator niedostępne przy jednej metodzie
    passkey nie działa w SSPR
    prywatny mail zarejestrowany, a opcji e-mail brak
  `,
  'writeback-unsupported-path': `
    zresetowane w centrum administracyjnym, lokalne AD ma stare
    helpdesk zmienił w admin.microsoft.com i komputer w domenie go nie zna
    Set-MsolUserPassword nie zapisuje do lokalnego AD
    Update-MgUser zmienia tylko chmurę
    Zapis zwrotny nie jest obsługiwany z centrum administracyjnego Microsoft 365
    zmienione w aplikacji Office 365 Admin, lokalnie nic
    reset przez Graph API, pwdLastSet w AD bez zmian
    skrypt PowerShell ustawia, Windows trzyma stare
    Centrum administracyjne Microsoft 365 nie używa zapisu zwrotnego, więc lokalna usługa Active Directory nie jest aktualizowana
  `,
  'service-outage': `
    awaria po stronie Microsoft
    Microsoft leży? nikt nie może zresetować
    passwordreset.microsoftonline.com nikomu się nie ładuje
    incydent Microsoft dla SSPR według kondycji usług
    Entra leży? wszędzie błąd 500
    strona resetowania padła na całym świecie
    kondycja usługi: pogorszenie resetowania
  `,
  'password-filter': `
    na kontrolerach domeny mamy filtr haseł innej firmy i odrzuca
    obca DLL passfilt odrzuca
    Specops na kontrolerach domeny odrzuca
    nFront blokuje hasło z chmury
    własny filtr haseł na DC
  `,
  'user-not-found-onprem': `
    użytkownik usunięty z AD ale w chmurze nadal jest, nie znaleziono obiektu
    obiekt już nie istnieje w naszym AD
    usunięto lokalnego użytkownika, w chmurze został
    80230405 object not found przy zapisie
    CloudAnchor nie ma w przestrzeni łącznika
    użytkownik chmurowy bez odpowiednika w katalogu lokalnym
    po migracji lasu konto wskazuje na nieistniejący obiekt
    nie znaleziono użytkownika w lokalnym Active Directory
    Nie znaleziono obiektu użytkownika w przestrzeni łącznika ani w katalogu lokalnym
  `,
  'out-of-password-sync-scope': `
    OU jest poza zakresem synchronizacji haseł
    OU odznaczone w Connect, tym osobom nie zapisuje
    użytkownik poza zakresem reguły synchronizacji skrótów
    filtr grupy: nie jest w zakresie password sync
    konta w tej jednostce organizacyjnej nie są synchronizowane
    obiekt wykluczony z synchronizacji haseł
  `,
  'server-clock-skew': `
    zegar serwera Connect spóźnia się dziesięć minut
    różnica czasu między serwerem synchronizacji a Microsoft
    NTP zepsute na Connect, 12 minut opóźnienia
    zegar VM ucieka, token SAS nieprawidłowy
    czas systemowy zły na AADC
    po przywróceniu migawki czas się cofnął
    w32tm /resync naprawił zapis zwrotny
    zła godzina na serwerze Connect
  `,
  'tls-disabled': `
    wyłączyliśmy TLS 1.0 i zapis zwrotny przestał działać
    TLS 1.2 niewłączony dla .NET na Connect
    utwardziliśmy serwery, stary TLS wycięty, zapis zwrotny martwy
    brakuje SchUseStrongCrypto
    bezpieczeństwo wyłączyło stare protokoły i już nie zapisuje
    serwer nie mówi po TLS 1.2
    Jeśli na serwerze Connect nie włączono TLS 1.2, usługa nie połączy się z chmurą
  `,
  'dc-unreachable': `
    nie można skontaktować się z kontrolerem domeny
    hr=80230818 domena nieosiągalna
    emulator PDC leży
    kontroler domeny nieosiągalny z serwera synchronizacji
    DNS kontrolera zły, zapis zwrotny pada
    serwer RPC niedostępny
    usunięto preferowany DC
    oddział stracił kontroler domeny
    nie znaleziono kontrolera domeny
  `,
  'inheritance-disabled': `
    dziedziczenie uprawnień wyłączone na użytkowniku
    jeden użytkownik pada, dziedziczenie wyłączone na obiekcie
    pole uprawnień dziedziczonych odznaczone
    ACL nie dziedziczy z OU
    dziedziczenie wyłączone u użytkownika
    uprawnienia nie dziedziczą się, MSOL nie wchodzi
  `,
  'password-never-expires-flag': `
    zaznaczone "Hasło nigdy nie wygasa", zmiana przy następnym logowaniu nie wyskakuje
    użytkownik nie jest proszony o zmianę hasła tymczasowego, w AD nigdy nie wygasa
    wymuszenie zmiany przy następnym logowaniu jest ignorowane, konto bez wygasania
    DONT_EXPIRE_PASSWORD włączone, więc nie wymusza
    zaznaczyliśmy "musi zmienić hasło", a nic nie pyta, nigdy nie wygasa też zaznaczone
    konto usługi bez wygasania, ForceChangePasswordNextSignIn nic nie robi
    hasło tymczasowe działa dalej, bo konto AD nie wygasa
  `,
  'multi-match': `
    dwa konta AD mają ten sam sourceAnchor
    wiele obiektów lokalnych pasuje do jednego użytkownika chmury
    duplikat w AD, ten sam ConsistencyGuid
    dwa lasy, ta sama kotwica, wiele dopasowań
    kotwica wskazuje dwóch użytkowników
    Znaleziono wiele dopasowań: użytkownik ma włączone konta w więcej niż jednym lesie
  `,
  'sspr-policy-not-set': `
    nie zdefiniowano zasad resetowania
    SSPR_0011 organizacja nie ma zasad
    zasady SSPR nigdy nie były skonfigurowane w dzierżawie
    administrator jeszcze nie skonfigurował resetowania dla organizacji
    brak polityki resetu w tenancie
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr na false, admini nie mogą
    SSPR zablokowane dla administratorów
    nasze konta z rolą nie mają już samoobsługi
    jestem administratorem globalnym i nie zresetuję siebie, wyłączone dla adminów
    zwykli użytkownicy tak, administratorzy nie
  `,
  'already-registered': `
    ekran rejestracji nie wraca, liczy się jako zarejestrowany
    raport: Zarejestrowany tak, a nigdy nie widział strony
    chcemy żeby ludzie zarejestrowali się ponownie, a strona się nie pojawia
    przez MFA już zarejestrowany, kreator SSPR nie startuje
    chcę odnowić metodę a mówi że już zarejestrowany
    nie prosi o rejestrację, użytkownik uznany za zarejestrowanego
  `,
  'user-abandoned': `
    przerwano mi i zamknąłem przeglądarkę
    użytkownik zrezygnował przed weryfikacją
    anulowane przez użytkownika przed końcem
    spotkanie, zostawiłem w połowie
    nie poszedł dalej po sms
    sesja wygasła bo byłem na obiedzie
    wczoraj nie dokończyłem, nowego hasła nie ustawiłem
    według dziennika zaczęte i porzucone
  `,
  'writeback-onboarding-failed': `
    kreator się wysypuje przy włączaniu zapisu zwrotnego
    Entra Connect: błąd konfiguracji zapisu zwrotnego
    zdarzenie 32011, wdrożenie zapisu zwrotnego nieudane
    nie da się włączyć Password Writeback w kreatorze
    błąd w ostatnim kroku konfiguracji zapisu zwrotnego
    Błąd podczas konfigurowania zapisywania zwrotnego haseł w kreatorze
  `,
  'auth-token-error': `
    32009 błąd pobierania tokenu uwierzytelniania
    sfederowane konto admina w kreatorze, brak tokenu
    złe hasło administratora globalnego przy włączaniu zapisu zwrotnego
    nie uzyskano tokenu, wdrożenie nieudane
    poświadczenia administratora błędne w Connect, token odrzucony
    Podane poświadczenia administratora globalnego są niepoprawne lub federacyjne
  `,
  'decryption-key-mismatch': `
    32004 błąd odszyfrowania
    klucze chmury i lokalne się nie zgadzają
    serwer z kopii, inny klucz szyfrowania
    nie można odszyfrować hasła lokalnie
    klucz prywatny zły, wyłączyć i włączyć zapis zwrotny
    Lokalny klucz odszyfrowywania nie pasuje do klucza w chmurze
  `,
  'connect-version-old': `
    nadal Azure AD Connect 1.1
    DirSync nigdy nieaktualizowany
    Connect za stary do odblokowania
    wersja z 2016, ACS wycofane
    przestarzały Connect bez wsparcia
  `,
  'dc-version-too-old': `
    kontrolery domeny na Windows 2008
    LDAP_SERVER_POLICY_HINTS nieobsługiwane przez DC
    potrzebna poprawka policy hints na starych DC
    DC za stary, brak kontrolki LDAP
    Server 2003 ignoruje historię przy resecie
  `,
  'forest-config-changed': `
    las dodany później, błąd 0x8023061f
    doszedł drugi las i jego użytkownicy nie mogą
    las usunięty i dodany, włączyć zapis zwrotny od nowa
    przejęta firma, jej las w Connect
    nowa domena w łączniku bez zapisu zwrotnego
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" odznaczone
    podpisywanie LDAP wyłączone w łączniku
    0x8023062c szyfrowanie ruchu LDAP
    łącznik AD bez podpisywania i szyfrowania LDAP
  `,
  'connector-account-password-too-long': `
    hasło konta łącznika ponad 256 znaków
    800700CE nazwa pliku za długa
    sejf ustawił 400 znaków na koncie MSOL
    za długie hasło konta usługi Connect
  `,
  'sam-remote-call-restricted': `
    GPO "Ogranicz klientów, którzy mogą wykonywać zdalne wywołania do SAM"
    RestrictRemoteSAM aktywne, zapis zwrotny odrzucony
    zdalne wywołania SAM ograniczone, MSOL_ nie ma
    linia bazowa bezpieczeństwa, SAMR zabronione dla łącznika
  `,
  'ou-reserved-character': `
    OU ma ukośnik i 33001
    znak zastrzeżony w nazwie jednostki organizacyjnej
    OU "B+R/Kraków": członkowie nie mogą
    przecinek w ścieżce OU
  `,
  'ad-unknown-error': `
    33001 ADUnknownError bez szczegółów
    nieznany błąd Active Directory
    zdarzenie 33001 bez wyjaśnienia
  `,
  'onprem-config-generic': `
    SSPR_0029 konfiguracja lokalna
    OnPremisesAdminActionRequired w inspekcji
    nie można zresetować z powodu błędu w konfiguracji lokalnej
    problem z konfiguracją resetowania w organizacji
    zła konfiguracja lokalna, niech administrator zbada
    Organizacja nie ustawiła poprawnie środowiska lokalnego do resetowania
  `,
  'cloud-sync-agent': `
    agent Cloud Sync nieaktywny
    agent aprowizacji zatrzymany, nie zapisuje zwrotnie
    używamy synchronizacji w chmurze, stary agent
    agent aprowizacji nie odpowiada
    gMSA Cloud Sync bez uprawnień
    cloud sync, hasła nie wracają lokalnie
  `,
  'no-failure': `
    udało się, mogę się zalogować
    rozwiązane, nowe hasło działa
    hasło zmienione, można zamknąć zgłoszenie
    już sobie poradziłem, dzięki
    resetowanie zakończone powodzeniem
    jestem już zalogowany
    po restarcie mógł zresetować hasło
    klient sam zmienił, zamykam
    kod w końcu przyszedł i jestem w środku
    wszystko znowu działa od restartu usługi
    konto odblokowane, logowanie sprawdzone
    rejestracja SSPR zakończona
    hasło zmienione, Outlook i laptop w porządku
    Twoje hasło zostało zresetowane
    test resetu udany
    weszła z nowym
    nie ma więcej problemów, można zamknąć
    super działa dzięki
    Po ponownym uruchomieniu komputera udało mi się zmienić hasło, zgłoszenie można zamknąć.
    Użytkownik sam zresetował hasło i loguje się wszędzie bez problemów.
    Za drugim razem udało się jej ustawić hasło i wszystko działa
    Zapis zwrotny po aktualizacji znowu działa normalnie
    użytkownik się zarejestrował, a potem bez trudu zresetował hasło
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
    zapomniałem hasła pomocy
    nigdzie nie wejdę
    problem z logowaniem
    hasło wygasło co teraz
    wystąpił błąd, spróbuj później
    czerwony komunikat, nie zapisałem
    zawiesza się przy zatwierdzaniu
    skontaktuj się z administratorem, mówi strona
    zapis zwrotny szwankuje, od czego zacząć
    SSPR błąd u jednego użytkownika
    chcę nowe hasło
    nic nie idzie z moim hasłem
    odrzuca i nie wiem czemu
    nie mogę odzyskać dostępu
    moje hasło szybko, mam spotkanie
    Wystąpił problem
    użytkownik nie wchodzi, sprawdzić
    reset się kręci
    Dzień dobry, nie mogę zresetować hasła, pojawia się jakiś błąd, ale nie zapisałem treści.
    Strona pisze tylko, żeby skontaktować się z administratorem, nic więcej.
    Nie wiem, czy to hasło, czy konto, po prostu nie działa
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
    zresetować hasło SAP, link w intranecie nie działa
    hasło wifi dla gości
    zapomniany pin telefonu
    zhakowali mi hotmail
    Salesforce mnie nie wpuszcza
    Group writeback v2 się nie włącza
    niestandardowa zasada B2C resetu z błędem
    makro Excel zablokowane
    nowy telefon, Authenticator nie dostaje żądań logowania, hasło znam
    MFA za każdym razem
    dostęp warunkowy blokuje tablet
    SharePoint odmowa
    kod do kopiarki
    Apple ID zablokowane
    spotkanie się nie otwiera
    rzutnik zepsuty w sali
    przekierować skrzynkę kolegi
    mikrofon nie działa w Teams
    dostęp do CRM dla nowej koleżanki
    licencja Photoshop proszę
    rozliczenie delegacji
    router w domu pada
    pasek wypłaty zły
    OneDrive pełny
    certyfikat serwera www wygasł
    jak wdrożyć SSPR?
    jakich portów potrzebuje Entra Connect?
    gdzie jest raport rejestracji?
    jak zmienić logo strony
    czy zapis zwrotny jest w wersji darmowej?
    jak zrobić żeby hasła nie wygasały?
    karta parkingowa
    Potrzebuję dostępu do wspólnej skrzynki działu sprzedaży, kto może mi go nadać?
    Jakie uprawnienia musi mieć konto łącznika, żeby włączyć zapis zwrotny haseł?
    Jak wymusić rejestrację w SSPR tylko dla nowych pracowników?
    Jaka jest różnica między uwierzytelnianiem przekazywanym a synchronizacją skrótów haseł?
    Moje prywatne konto Microsoft jest zablokowane i nie mam dostępu do zdjęć
    moje konto na Instagramie zostało zawieszone
    Czy można zmienić nadawcę powiadomienia o zmianie hasła?
    Gdzie zobaczę raport, kto się już zarejestrował?
    Czy jest jakiś przewodnik przejścia z AD FS na synchronizację skrótów?
    Rejestracje użytkowników są wyświetlane wielokrotnie
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
    cześć wszystkim
    jesteś botem czy człowiekiem?
    dzięki, do usłyszenia
    ok zanotowane
    coś nowego?
    czekam na odpowiedź
    siema
    co z moim zgłoszeniem?
    super, dzięki za szybkość
    proszę oddzwonić
    ponawiam prośbę
  `,
};
