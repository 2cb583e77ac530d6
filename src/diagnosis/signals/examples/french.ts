import type { Examples } from './examples.ts';

export const FRENCH: Examples = {
  'minimum-password-age': `
    j'ai déjà changé mon mot de passe aujourd'hui et je ne peux pas le changer à nouveau
    changé hier, impossible de le changer encore une fois
    âge minimal du mot de passe d'un jour
  `,
  'password-history': `
    j'ai déjà utilisé ce mot de passe
    je ne peux pas réutiliser un ancien mot de passe
    identique à un mot de passe précédent
  `,
  'password-complexity': `
    mot de passe trop court
    il faut une majuscule, un chiffre et un caractère spécial
    ne respecte pas les exigences de complexité
    contient mon nom, refusé
  `,
  'password-policy-violation': `
    le mot de passe ne respecte pas la stratégie de l'entreprise
    refusé par la stratégie locale quel que soit le mot de passe
    ne répond pas aux exigences de longueur, de complexité, d'âge ou d'historique
  `,
  'banned-password': `
    mot de passe trop facile à deviner
    contient un mot interdit
    mot de passe trop courant
  `,
  'wrong-current-password': `
    l'ancien mot de passe est incorrect
    il n'accepte pas mon mot de passe actuel quand je le change
  `,
  'user-cannot-change-password': `
    la case l'utilisateur ne peut pas changer de mot de passe est cochée
  `,
  'account-disabled': `
    mon compte est désactivé
    compte désactivé dans l'AD mais actif dans le cloud
  `,
  'account-locked': `
    mon compte est verrouillé
    trop de mauvais mots de passe, compte bloqué
    merci de déverrouiller mon compte
  `,
  'smart-lockout-cloud': `
    déverrouillé dans l'AD mais toujours verrouillé dans Office 365
    votre compte est temporairement verrouillé pour empêcher toute utilisation non autorisée
  `,
  'guest-user': `
    compte invité chez un client, impossible de réinitialiser
    utilisateur externe invité
  `,
  'sspr-not-enabled-for-user': `
    vous n'êtes pas membre d'un groupe activé pour la réinitialisation
    mon compte n'est pas activé pour la réinitialisation du mot de passe
  `,
  'sspr-disabled-tenant': `
    la réinitialisation est désactivée pour notre organisation
    l'administrateur n'a pas activé la réinitialisation
  `,
  'admin-two-gate-policy': `
    la stratégie ne s'applique pas aux comptes d'administrateur
    deux méthodes exigées pour les administrateurs
  `,
  'licence-missing': `
    il manque les licences nécessaires
    l'utilisateur n'a pas de licence premium
  `,
  'not-registered': `
    je ne me suis jamais inscrit à la réinitialisation
    aucun numéro ni adresse enregistré
  `,
  'not-enough-methods': `
    une seule méthode enregistrée, deux sont demandées
    il faut une deuxième méthode et je n'ai que le téléphone
  `,
  'method-not-allowed': `
    l'option sms n'est plus proposée pour réinitialiser
  `,
  'contact-info-malformed': `
    numéro de téléphone mal formaté dans l'annuaire
    il manque l'indicatif du pays
  `,
  'phone-mismatch': `
    le numéro saisi ne correspond pas à celui enregistré
    numéro de téléphone incorrect
  `,
  'lost-verification-device': `
    j'ai perdu mon téléphone
    nouveau numéro, le code part vers l'ancien
    je n'ai plus accès à l'adresse de secours
  `,
  'verification-code-not-received': `
    je ne reçois pas le code par sms
    le code de vérification n'arrive jamais
    aucun appel reçu
  `,
  throttled: `
    trop de tentatives, attendre 24 heures
    vous avez essayé de vérifier votre compte trop de fois
  `,
  'user-abandoned': `
    j'ai fermé la fenêtre au milieu de la réinitialisation
  `,
  'browser-cookies-disabled': `
    les cookies sont désactivés dans le navigateur
  `,
  'unlock-option-not-available': `
    je veux seulement déverrouiller, l'option n'existe pas
  `,
  'windows-logon-screen-config': `
    le lien réinitialiser sur l'écran de connexion Windows ne fait rien
  `,
  'writeback-disabled': `
    la réécriture du mot de passe n'est pas activée
    l'intégration locale n'est pas activée
  `,
  'writeback-connectivity': `
    problème de connexion avec l'environnement local
    le pare-feu bloque le serveur Connect
  `,
  'writeback-service-down': `
    le service ADSync est arrêté
    le service de réécriture ne démarre pas
  `,
  'server-clock-skew': `
    l'heure du serveur Connect est fausse
  `,
  'inheritance-disabled': `
    l'héritage est désactivé sur l'objet utilisateur
  `,
  'ad-permissions': `
    le compte MSOL n'a pas les autorisations sur l'OU
    accès refusé lors de l'écriture du mot de passe dans l'AD
  `,
  'password-not-synced-yet': `
    changé sur le pc il y a quelques minutes, le cloud accepte encore l'ancien
  `,
  undetermined: `
    je n'arrive pas à réinitialiser mon mot de passe
    la réinitialisation ne marche pas
    j'ai oublié mon mot de passe
    une erreur s'est produite
    je n'arrive pas à changer mon mot de passe
  `,
  'out-of-scope': `
    l'imprimante ne marche pas
    Outlook demande sans cesse de se connecter
    comment configurer Authenticator sur mon nouveau téléphone
    le wifi ne fonctionne pas
    le VPN se coupe
    je voudrais un nouvel ordinateur
  `,
  greeting: `
    bonjour
    merci beaucoup
    je suis absent du bureau jusqu'à lundi
    des nouvelles
  `,
};
