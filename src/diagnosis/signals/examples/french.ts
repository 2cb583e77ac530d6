import type { Examples } from './examples.ts';

export const FRENCH: Examples = {
  'minimum-password-age': `
    j'ai déjà changé mon mot de passe aujourd'hui et je ne peux pas le changer à nouveau
    changé hier, impossible de le changer encore une fois
    âge minimal du mot de passe d'un jour
    impossible de changer deux fois le mot de passe le même jour
    j'ai changé mon mdp ce matin et je dois attendre demain pour recommencer
    changé ce matin, deuxième changement refusé, il faut attendre demain
    j'ai mis un nouveau mdp ce matin, je voudrais le remplacer tout de suite, ça refuse tout
    changé hier par le support, je veux mettre le mien aujourd'hui mais impossible, il paraît qu'il faut attendre un jour
  `,
  'password-history': `
    j'ai déjà utilisé ce mot de passe
    je ne peux pas réutiliser un ancien mot de passe
    identique à un mot de passe précédent
    il refuse un ancien mot de passe que j'ai déjà utilisé
    je ne peux pas remettre celui d'avant
    mot de passe déjà utilisé récemment
    celui de l'an dernier est refusé
    je voulais reprendre l'ancien, refusé
    il garde les 24 derniers et refuse le mien
  `,
  'password-complexity': `
    mot de passe trop court
    il faut une majuscule, un chiffre et un caractère spécial
    ne respecte pas les exigences de complexité
    contient mon nom, refusé
    refusé car trop court, il faut douze caractères
    il manque une majuscule et un chiffre
    mon identifiant ne doit pas figurer dans le mot de passe
    mon nom de famille est dans le mot de passe et c'est refusé
    le mot de passe contient mon identifiant, pas accepté
  `,
  'password-policy-violation': `
    le mot de passe ne respecte pas la stratégie de l'entreprise
    refusé par la stratégie locale quel que soit le mot de passe
    ne répond pas aux exigences de longueur, de complexité, d'âge ou d'historique
    le nouveau mot de passe ne respecte pas la stratégie de l'entreprise
    quel que soit le mot de passe, la stratégie le refuse
  `,
  'banned-password': `
    mot de passe trop facile à deviner
    contient un mot interdit
    mot de passe trop courant
    trop facile à deviner, dit la page
    le nom de la société est interdit dans le mot de passe
    contient un mot bloqué
  `,
  'wrong-current-password': `
    l'ancien mot de passe est incorrect
    il n'accepte pas mon mot de passe actuel quand je le change
    le mot de passe actuel est incorrect selon la page
    on me demande l'ancien mot de passe et il est refusé
    l'ancien mot de passe serait faux alors que je me connecte avec
  `,
  'user-cannot-change-password': `
    la case l'utilisateur ne peut pas changer de mot de passe est cochée
  `,
  'account-disabled': `
    mon compte est désactivé
    compte désactivé dans l'AD mais actif dans le cloud
    le compte est désactivé dans l'AD local
    de retour de congé, mon compte est encore désactivé
    de retour dans l'entreprise mais compte toujours désactivé dans l'AD
    compte inactif dans l'annuaire, réinitialisation impossible
  `,
  'account-locked': `
    mon compte est verrouillé
    trop de mauvais mots de passe, compte bloqué
    merci de déverrouiller mon compte
    compte verrouillé après trop d'essais
    je suis bloqué, trop de mauvais mots de passe
  `,
  'smart-lockout-cloud': `
    déverrouillé dans l'AD mais toujours verrouillé dans Office 365
    votre compte est temporairement verrouillé pour empêcher toute utilisation non autorisée
    compte temporairement verrouillé côté cloud
  `,
  'guest-user': `
    compte invité chez un client, impossible de réinitialiser
    utilisateur externe invité
    compte invité d'un partenaire
  `,
  'sspr-not-enabled-for-user': `
    vous n'êtes pas membre d'un groupe activé pour la réinitialisation
    mon compte n'est pas activé pour la réinitialisation du mot de passe
    mes collègues peuvent réinitialiser seuls, pas moi, mon compte n'est pas activé
    la réinitialisation n'est pas activée pour mon compte
    votre administrateur n'a pas configuré votre compte pour la réinitialisation
    mon compte n'est pas activé pour la réinitialisation
  `,
  'sspr-disabled-tenant': `
    la réinitialisation est désactivée pour notre organisation
    l'administrateur n'a pas activé la réinitialisation
    la réinitialisation est désactivée pour toute l'organisation
  `,
  'admin-two-gate-policy': `
    la stratégie ne s'applique pas aux comptes d'administrateur
    deux méthodes exigées pour les administrateurs
    en tant qu'administrateur on me demande deux méthodes
  `,
  'licence-missing': `
    il manque les licences nécessaires
    l'utilisateur n'a pas de licence premium
    licences requises manquantes dans l'organisation
    pas de licence P1 donc pas de réécriture
    notre essai P1 a expiré et plus personne ne peut réinitialiser
  `,
  'not-registered': `
    je ne me suis jamais inscrit à la réinitialisation
    aucun numéro ni adresse enregistré
    aucune méthode disponible, je ne me suis jamais inscrit
    nouveau dans l'entreprise, je n'ai enregistré ni téléphone ni mail
    il manque des informations dans mon compte, je n'ai rien enregistré
    nouvel arrivant, pas encore fait l'inscription aux informations de sécurité
    aucun contact n'est enregistré pour moi, comment récupérer un mot de passe
  `,
  'not-enough-methods': `
    une seule méthode enregistrée, deux sont demandées
    il faut une deuxième méthode et je n'ai que le téléphone
    deux méthodes demandées et je n'en ai qu'une
    il me faut une deuxième méthode
    deux preuves d'identité exigées, je n'avais mis que mon mail
    il faut 2 facteurs pour récupérer le mot de passe, j'en ai un seul
  `,
  'method-not-allowed': `
    l'option sms n'est plus proposée pour réinitialiser
    l'application n'est pas proposée comme méthode
    le SMS n'est plus proposé
    les questions de sécurité ont disparu, seul le mail est proposé
    je voudrais utiliser l'application mais on ne me propose que le SMS
    plus moyen d'utiliser les questions secrètes
  `,
  'contact-info-malformed': `
    numéro de téléphone mal formaté dans l'annuaire
    il manque l'indicatif du pays
    numéro enregistré sans indicatif du pays
    le format du numéro dans l'annuaire est incorrect
    numéro sans +33 donc le SMS ne part pas
  `,
  'phone-mismatch': `
    le numéro saisi ne correspond pas à celui enregistré
    numéro de téléphone incorrect
    le numéro que je tape n'est pas celui du dossier d'après la page
  `,
  'lost-verification-device': `
    j'ai perdu mon téléphone
    nouveau numéro, le code part vers l'ancien
    je n'ai plus accès à l'adresse de secours
    téléphone perdu, le code est envoyé dessus
    j'ai changé de numéro et le code part sur l'ancien
    mon portable est cassé, impossible de recevoir le code
    plus accès à la boîte mail de secours
    nouvelle carte sim, nouveau numéro, le code part toujours à l'ancien
    téléphone tombé dans l'eau, je ne peux pas valider
  `,
  'verification-code-not-received': `
    je ne reçois pas le code par sms
    le code de vérification n'arrive jamais
    aucun appel reçu
    je n'ai pas reçu le code par SMS
    aucun mail de vérification, même dans les spams
    le téléphone ne sonne pas
    toujours pas de sms pour réinitialiser, le numéro est bon
  `,
  throttled: `
    trop de tentatives, attendre 24 heures
    vous avez essayé de vérifier votre compte trop de fois
    trop de tentatives, réessayez dans 24 heures
  `,
  'user-abandoned': `
    j'ai fermé la fenêtre au milieu de la réinitialisation
    on m'a appelé, j'ai quitté la page avant la fin
  `,
  'browser-cookies-disabled': `
    les cookies sont désactivés dans le navigateur
    le navigateur n'accepte pas les cookies
  `,
  'unlock-option-not-available': `
    je veux seulement déverrouiller, l'option n'existe pas
    je veux seulement déverrouiller mais l'option n'existe pas
    je veux garder mon mot de passe et juste débloquer le compte, ce choix n'apparaît pas
  `,
  'windows-logon-screen-config': `
    le lien réinitialiser sur l'écran de connexion Windows ne fait rien
    le lien réinitialiser le mot de passe n'apparaît pas sur l'écran de connexion Windows
    écran de verrouillage, clic sur réinitialiser, rien ne se passe
  `,
  'writeback-disabled': `
    la réécriture du mot de passe n'est pas activée
    l'intégration locale n'est pas activée
    Microsoft indique que le mot de passe est géré par l'administrateur dans un environnement local
  `,
  'writeback-connectivity': `
    problème de connexion avec l'environnement local
    le pare-feu bloque le serveur Connect
    problème de connectivité avec votre organisation
    le pare-feu bloque le service bus
  `,
  'writeback-service-down': `
    le service ADSync est arrêté
    le service de réécriture ne démarre pas
    la réécriture ne marche plus depuis la mise à jour
    depuis la mise à jour de Connect la réécriture est en panne
  `,
  'server-clock-skew': `
    l'heure du serveur Connect est fausse
    l'horloge du serveur Connect n'est pas à l'heure
  `,
  'inheritance-disabled': `
    l'héritage est désactivé sur l'objet utilisateur
    l'héritage est désactivé sur l'utilisateur
  `,
  'ad-permissions': `
    le compte MSOL n'a pas les autorisations sur l'OU
    accès refusé lors de l'écriture du mot de passe dans l'AD
    le compte MSOL n'a pas les droits de réinitialisation
    accès refusé lors de la réécriture
  `,
  'password-not-synced-yet': `
    changé sur le pc il y a quelques minutes, le cloud accepte encore l'ancien
    changé dans l'AD mais Office veut encore l'ancien
    Windows demande l'ancien mot de passe, le web le nouveau
    votre mot de passe a été mis à jour mais nos serveurs ont besoin d'un peu de temps
  `,
  'cloud-policy-mismatch': `
    accepté par l'AD, refusé par le cloud
    l'AD local a pris le nouveau mot de passe mais Entra l'a refusé, du coup il en a deux
  `,
  'password-never-expires-flag': `
    case "le mot de passe n'expire jamais" cochée dans l'AD
  `,
  'protected-group': `
    seuls les administrateurs du domaine échouent, adminCount à 1
    ça échoue uniquement pour les admins du domaine avec accès refusé
  `,
  'user-not-found-onprem': `
    utilisateur introuvable dans l'annuaire local
    l'utilisateur a été supprimé de l'AD mais existe encore dans le cloud, objet introuvable
  `,
  'federated-user': `
    domaine fédéré avec ADFS
  `,
  'admin-role-missing': `
    je n'ai pas le rôle pour réinitialiser les autres
    le bouton réinitialiser est grisé pour moi
    pas les droits, bouton grisé
  `,
  'writeback-unsupported-path': `
    réinitialisé depuis le centre d'administration, pas répercuté dans l'AD
  `,
  'tls-disabled': `
    TLS 1.0 désactivé et depuis plus de réécriture
  `,
  'dc-unreachable': `
    aucun contrôleur de domaine joignable
    Connect n'arrive plus à joindre un contrôleur de domaine
  `,
  'onprem-config-generic': `
    votre organisation n'a pas correctement configuré l'environnement local pour la réinitialisation
  `,
  'service-outage': `
    panne chez Microsoft, personne ne peut réinitialiser
  `,
  'password-filter': `
    un filtre de mots de passe d'un autre éditeur est installé sur nos DC et rejette tout
  `,
  'out-of-password-sync-scope': `
    l'OU n'est pas dans le périmètre de synchronisation des mots de passe
  `,
  'no-failure': `
    j'ai finalement réussi tout seul
    c'est réglé, le nouveau mot de passe fonctionne
    mot de passe modifié, rien à faire
    réinitialisation effectuée avec succès
    ça y est, je suis connecté
  `,
  undetermined: `
    je n'arrive pas à réinitialiser mon mot de passe
    la réinitialisation ne marche pas
    j'ai oublié mon mot de passe
    une erreur s'est produite
    je n'arrive pas à changer mon mot de passe
    erreur quand je valide, je n'ai pas noté le message
    je n'arrive pas à me connecter
    mot de passe oublié
    merci de réinitialiser mon mot de passe
    erreur lors de la réinitialisation
    impossible de changer le mot de passe
    mon mot de passe n'est pas accepté
    ça ne me laisse pas changer
    la réinitialisation échoue
    je ne peux pas réinitialiser
    le nouveau mot de passe est refusé
    ça ne marche pas
    le changement ne fonctionne pas
    problème de mot de passe
  `,
  'out-of-scope': `
    l'imprimante ne marche pas
    Outlook demande sans cesse de se connecter
    comment configurer Authenticator sur mon nouveau téléphone
    le wifi ne fonctionne pas
    le VPN se coupe
    je voudrais un nouvel ordinateur
    comment activer la réinitialisation libre-service pour un groupe
    ajouter une imprimante
    le VPN se déconnecte
    fichier Excel partagé
    installer Authenticator sur un nouveau téléphone
    mot de passe de ma banque oublié
    message d'absence
    boîte partagée
    licence Visio
    Outlook redemande sans cesse le mot de passe
    écran noir au démarrage
    mon ordinateur est lent
    combien coûte une licence E3
    le pare-feu bloque un site web
    l'heure de mon ordinateur est fausse
    le code MFA n'arrive pas à la connexion
    il me faut un accès au dossier compta
    clavier à remplacer
  `,
  greeting: `
    bonjour
    merci beaucoup
    je suis absent du bureau jusqu'à lundi
    des nouvelles
    bonjour à tous
    des nouvelles de ma demande
    bonne journée et merci d'avance
    avez-vous avancé sur mon dossier ?
  `,
};
