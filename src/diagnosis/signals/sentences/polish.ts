import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.pl-pl), with the grammar of its machine translation
 * put right; the wording of the live page is not confirmed.
 */
export const POLISH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'nie można teraz zresetować hasła, ponieważ administrator wyłączył resetowanie hasła dla organizacji.',
    'wykryliśmy, że resetowanie hasła nie zostało włączone przez administratora.',
    'Katalog nie jest włączony do resetowania hasła.',
  ],
  'writeback-not-enabled': [
    'nie można teraz zresetować hasła, ponieważ administrator nie włączył niezbędnej usługi dla Twojej organizacji.',
    'wykryto, że funkcja zapisywania zwrotnego haseł nie została włączona.',
  ],
  'sspr-policy-not-set': [
    'nie można teraz zresetować hasła, ponieważ administrator nie skonfigurował resetowania hasła dla Twojej organizacji.',
    'Twoja organizacja nie określiła zasad resetowania hasła.',
  ],
  'licence-missing-organisation': [
    'nie można teraz zresetować hasła, ponieważ w organizacji brakuje wymaganych licencji.',
    'organizacja nie ma wymaganych licencji niezbędnych do przeprowadzenia resetowania hasła.',
  ],
  'not-in-scope-group': [
    'nie można teraz zresetować hasła, ponieważ administrator nie skonfigurował konta do używania resetowania hasła.',
    'nie jesteś członkiem grupy z włączoną obsługą resetowania hasła.',
  ],
  'not-enough-methods': [
    'nie można teraz zresetować hasła, ponieważ brakuje wymaganych informacji na koncie.',
    'dodatkowe informacje zabezpieczające są konieczne do zresetowania hasła.',
    'użytkownik ma tylko jedną część danych kontaktowych w pliku, gdy zasady są ustawione tak, aby wymagały dwóch metod weryfikacji.',
  ],
  'onprem-admin-action-required': [
    'Twoja organizacja nie skonfigurowała prawidłowo konfiguracji lokalnej na potrzeby resetowania hasła.',
    'nie można teraz zresetować hasła z powodu problemu z konfiguracją resetowania hasła w organizacji.',
    'nie możemy zresetować hasła z powodu błędu w konfiguracji lokalnej.',
  ],
  'onprem-connectivity': [
    'w tej chwili nie możemy zresetować hasła z powodu problemów z łącznością z Twoją organizacją.',
    'nie można zresetować hasła z powodu słabego połączenia ze środowiskiem lokalnym.',
  ],
  'feature-not-enabled': ['Administrator nie włączył korzystania z tej funkcji.'],
  'error-processing-request': ['Wystąpił błąd podczas przetwarzania żądania.'],
  'onprem-policy-refused': ['Hasło nie jest zgodne z lokalnymi zasadami haseł Active Directory.'],
  'password-easily-guessed': [
    'Używane hasło pojawia się na liście zakazanych haseł i nie może być używane.',
  ],
  'code-not-received': [
    'Użytkownik nigdy nie otrzymuje wiadomości SMS lub połączenia telefonicznego resetowania hasła.',
    'Użytkownik nigdy nie otrzymuje wiadomości e-mail dotyczącej resetowania hasła.',
  ],
  'phone-mismatch': ['Użytkownik widzi błąd podczas weryfikowania numeru telefonu.'],
  'licence-missing-user': ['Użytkownik nie ma przypisanej licencji usługi Azure AD.'],
  'contact-info-malformed': [
    'użytkownik nie ma lub ma nieprawidłowo sformułowane informacje o uwierzytelnianiu.',
  ],
  'contact-failed': [
    'użytkownik jest prawidłowo skonfigurowany, ale nie można skontaktować się z użytkownikiem.',
  ],
  'admin-two-gate': [
    'Zasady resetowania hasła zostały ustawione, ale jeśli konto administratora używa resetowania hasła, te zasady nie są stosowane.',
  ],
  throttled: ['Użytkownik nie może próbować zresetować hasła zbyt wiele razy w ciągu dnia.'],
};
