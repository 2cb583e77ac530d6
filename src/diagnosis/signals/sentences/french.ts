import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.fr-fr); the wording of the live page is not confirmed.
 */
export const FRENCH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car votre administrateur a désactivé la réinitialisation de mot de passe pour votre organisation.',
    'nous avons détecté que la réinitialisation de mot de passe n’a pas été activée par votre administrateur.',
    'L’annuaire n’est pas activé pour la réinitialisation du mot de passe.',
  ],
  'writeback-not-enabled': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car votre administrateur a désactivé le service nécessaire pour votre organisation.',
    'nous avons détecté que la réécriture du mot de passe n’a pas été activée.',
  ],
  'sspr-policy-not-set': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car votre administrateur n’a pas configuré la réinitialisation de mot de passe pour votre organisation.',
    'votre organisation n’a pas défini de stratégie de réinitialisation de mot de passe.',
  ],
  'licence-missing-organisation': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car il manque les licences requises pour votre organisation.',
    'votre organisation n’a pas les licences nécessaires pour effectuer la réinitialisation du mot de passe.',
  ],
  'not-in-scope-group': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car votre administrateur n’a pas configuré votre compte pour qu’il utilise la réinitialisation de mot de passe.',
    'vous n’êtes pas un membre d’un groupe activé pour la réinitialisation de mot de passe.',
  ],
  'not-enough-methods': [
    'vous ne pouvez pas réinitialiser votre mot de passe pour l’instant, car il manque des informations nécessaires pour votre compte.',
    'des informations de sécurité supplémentaires sont nécessaires pour la réinitialisation de votre mot de passe.',
    'l’utilisateur n’a fourni qu’une seule partie des données de contact alors que la stratégie nécessite deux méthodes de vérification.',
  ],
  'onprem-admin-action-required': [
    "Votre organisation n'a pas défini correctement la configuration locale pour la réinitialisation de mot de passe.",
    'nous ne pouvons pas réinitialiser votre mot de passe pour l’instant en raison d’un problème avec la configuration de réinitialisation de mot de passe de votre organisation.',
    'nous ne sommes pas en mesure de réinitialiser votre mot de passe en raison d’une erreur dans votre configuration locale.',
  ],
  'onprem-connectivity': [
    'nous ne pouvons pas réinitialiser votre mot de passe pour l’instant en raison de problèmes de connectivité à votre organisation.',
    'nous ne pouvons pas réinitialiser votre mot de passe en raison d’une mauvaise connexion à votre environnement local.',
  ],
  'feature-not-enabled': [
    'Votre administrateur ne vous a pas autorisé à utiliser cette fonctionnalité.',
  ],
  'error-processing-request': ['Une erreur s’est produite pendant le traitement de la demande.'],
  'code-not-received': [
    'L’utilisateur ne reçoit jamais l’appel téléphonique ou le SMS de réinitialisation du mot de passe.',
    'L’utilisateur ne reçoit jamais l’e-mail de réinitialisation du mot de passe.',
  ],
  'licence-missing-user': ['L’utilisateur n’a pas de licence Azure AD.'],
  'contact-info-malformed': [
    'il manque une information d’authentification ou celle-ci n’est pas bien formée.',
  ],
  'contact-failed': [
    'l’utilisateur est correctement configuré, mais l’utilisateur est injoignable.',
  ],
  'admin-two-gate': [
    'J’ai défini une stratégie de réinitialisation du mot de passe, mais quand un compte d’administrateur utilise la réinitialisation du mot de passe, cette stratégie n’est pas appliquée.',
  ],
  throttled: [
    'L’utilisateur est empêché de tenter de réinitialiser son mot de passe un nombre de fois par jour trop élevé.',
  ],
  'phone-mismatch': [
    'L’utilisateur rencontre une erreur durant la validation de son numéro de téléphone.',
  ],
  'onprem-policy-refused': [
    'Le mot de passe ne respecte pas la stratégie de mot de passe Active Directory locale.',
  ],
  'password-easily-guessed': [
    'Le mot de passe qui a été utilisé fait partie de la liste des mots de passe interdits et ne peut être utilisé.',
  ],
};
