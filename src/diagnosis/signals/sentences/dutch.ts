import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.nl-nl), with the grammar of its machine translation
 * put right, and as it was published with its split words; the wording of the live page is not confirmed.
 */
export const DUTCH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat uw beheerder het opnieuw instellen van het wacht woord voor uw organisatie heeft uitgeschakeld.',
    'er is vastgesteld dat het opnieuw instellen van het wacht woord niet is ingeschakeld door de beheerder.',
    'De map is niet ingeschakeld voor het opnieuw instellen van wacht woorden.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat uw beheerder wachtwoord opnieuw instellen voor uw organisatie heeft uitgeschakeld.',
    'Er is vastgesteld dat wachtwoord opnieuw instellen niet is ingeschakeld door uw beheerder.',
    'De map is niet ingeschakeld voor het opnieuw instellen van wachtwoorden.',
  ],
  'writeback-not-enabled': [
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat uw beheerder geen benodigde service heeft ingeschakeld voor uw organisatie.',
    'er is vastgesteld dat het terugschrijven van wacht woorden niet is ingeschakeld.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder een service die nodig is voor uw organisatie niet heeft ingeschakeld.',
    'Er is vastgesteld dat wachtwoord terugschrijven niet is ingeschakeld.',
  ],
  'sspr-policy-not-set': [
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat uw beheerder het opnieuw instellen van wacht woorden voor uw organisatie niet heeft geconfigureerd.',
    'uw organisatie heeft geen beleid voor het opnieuw instellen van wacht woorden gedefinieerd.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder wachtwoord opnieuw instellen niet heeft geconfigureerd voor uw organisatie.',
    'Uw organisatie heeft een beleid voor wachtwoord opnieuw instellen niet gedefinieerd.',
  ],
  'licence-missing-organisation': [
    'uw organisatie beschikt niet over de vereiste licenties om het opnieuw instellen van wacht woorden uit te voeren.',
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat er geen vereiste licenties in uw organisatie ontbreken.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat de vereiste licenties ontbreken in uw organisatie.',
    'Uw organisatie beschikt niet over de vereiste licenties om het wachtwoord opnieuw te kunnen instellen.',
  ],
  'not-in-scope-group': [
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat uw beheerder uw account niet heeft geconfigureerd voor het gebruik van wacht woord opnieuw instellen.',
    'u bent geen lid van een groep die is ingeschakeld voor het opnieuw instellen van een wacht woord.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat de beheerder uw account niet heeft geconfigureerd voor het gebruik van wachtwoord opnieuw instellen.',
    'U bent niet lid van een groep die voor wachtwoord opnieuw instellen is ingeschakeld.',
  ],
  'not-enough-methods': [
    'U kunt uw wacht woord op dit moment niet opnieuw instellen omdat de vereiste gegevens ontbreken in uw account.',
    'er zijn aanvullende beveiligings gegevens nodig om uw wacht woord opnieuw in te stellen.',
    'de gebruiker heeft slechts één contact gegevens in het bestand wanneer het beleid is ingesteld op twee verificatie methoden vereisen.',
    'U kunt het wachtwoord op dit moment niet herstellen omdat de benodigde informatie ontbreekt in uw account.',
    'Aanvullende beveiligingsgegevens zijn nodig om uw wachtwoord opnieuw in te stellen.',
    'de gebruiker heeft slechts één contactgegeven terwijl het beleid twee verificatiemethoden vereist.',
  ],
  'onprem-admin-action-required': [
    'Uw organisatie heeft de on-premises configuratie voor wachtwoordherstel niet goed ingesteld.',
    'We kunnen uw wacht woord op dit moment niet opnieuw instellen vanwege een probleem met de configuratie van het wacht woord voor het opnieuw instellen van uw organisatie.',
    'het wacht woord kan niet opnieuw worden ingesteld vanwege een fout in uw on-premises configuratie.',
    'We kunnen het wachtwoord op dit moment niet herstellen vanwege een probleem met de configuratie van wachtwoord opnieuw instellen van uw organisatie.',
    'We kunnen uw wachtwoord niet opnieuw instellen vanwege een fout in uw on-premises configuratie.',
  ],
  'onprem-connectivity': [
    'Uw wacht woord kan niet opnieuw worden ingesteld vanwege verbindings problemen met uw organisatie.',
    'het wacht woord kan niet opnieuw worden ingesteld vanwege een slechte verbinding met uw on-premises omgeving.',
    'We kunnen het wachtwoord op dit moment niet herstellen vanwege verbindingsproblemen met uw organisatie.',
    'We kunnen uw wachtwoord vanwege een slechte verbinding met uw on-premises omgeving niet opnieuw instellen.',
  ],
  'feature-not-enabled': ['Uw beheerder heeft u niet ingeschakeld om deze functie te gebruiken.'],
  'error-processing-request': ['Er is een fout opgetreden bij het verwerken van de aanvraag.'],
  'code-not-received': [
    'De gebruiker ontvangt nooit het opnieuw instellen van het wacht woord SMS of de telefoon oproep.',
    'De gebruiker ontvangt nooit de e-mail voor het opnieuw instellen van een wacht woord.',
    'De gebruiker ontvangt nooit de SMS of automatische oproep om het wachtwoord opnieuw in te stellen.',
    'De gebruiker ontvangt nooit het e-mailbericht om het wachtwoord opnieuw in te stellen.',
  ],
  'licence-missing-user': ['Aan de gebruiker is geen Azure AD-licentie toegewezen.'],
  'contact-info-malformed': [
    'maar de gebruiker heeft ongeldige verificatie-informatie.',
    'de gebruiker heeft ontbrekende of ongeldige verificatiegegevens.',
  ],
  'contact-failed': [
    'de gebruiker is op de juiste wijze geconfigureerd, maar er kan geen contact worden gemaakt met de gebruiker.',
  ],
  'admin-two-gate': [
    'Ik heb een beleid voor het opnieuw instellen van wacht woorden ingesteld, maar wanneer een beheerders account wacht woord opnieuw instellen gebruikt, wordt dat beleid niet toegepast.',
    'Ik heb een beleid voor het opnieuw instellen van wachtwoorden ingesteld, maar wanneer een beheerdersaccount wachtwoord opnieuw instellen gebruikt, wordt dat beleid niet toegepast.',
  ],
  throttled: [
    'De gebruiker kan niet te vaak op een dag een wacht woord opnieuw instellen.',
    'De gebruiker kan niet te vaak op een dag een wachtwoord opnieuw instellen.',
  ],
  'phone-mismatch': [
    'De gebruiker ziet een fout bij het valideren van het telefoon nummer.',
    'De gebruiker ziet een fout bij het valideren van het telefoonnummer.',
  ],
  'onprem-policy-refused': [
    'Het wacht woord voldoet niet aan het on-premises Active Directory wachtwoord beleid.',
    'Het wachtwoord voldoet niet aan het on-premises Active Directory-wachtwoordbeleid.',
  ],
  'password-easily-guessed': [
    'Het gebruikte wacht woord wordt weer gegeven in de lijst met uitgesloten wacht woorden en kan niet worden gebruikt.',
    'Het wacht woord voldoet niet aan het beleid voor fuzzy',
    'Het gebruikte wachtwoord staat in de lijst met uitgesloten wachtwoorden en kan niet worden gebruikt.',
  ],
};
