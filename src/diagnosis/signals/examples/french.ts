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
    mdp changé y'a deux heures, j'en veux un autre, il me dit d'attendre
    Durée de vie minimale du mot de passe réglée à 1 jour dans la GPO, le second changement est rejeté
    l'utilisatrice a redéfini son mot de passe tôt ce matin, un collègue l'a vu, deuxième modification refusée jusqu'à demain
    je viens juste de le modifier et je voudrais revenir dessus, c'est trop tôt paraît-il
    un seul changement par vingt-quatre heures autorisé chez nous
    le mot de passe est trop récent pour être modifié
    Vous avez changé votre mot de passe trop récemment, réessayez plus tard
    nouveau salarié, mot de passe provisoire de ce matin, il ne peut pas le remplacer tout de suite
    faut il patienter un jour entre deux changements de mdp ?
    modifié hier soir, ce matin je veux en remettre un autre, ça bloque
    minimum password age 1 jour sur le domaine, SSPR échoue à la deuxième réinitialisation du jour
    j'ai partagé mon nouveau mot de passe par erreur à l'écran, impossible d'en changer avant demain
    délai minimum entre deux changements pas encore écoulé
    Bonjour, hier le support m'a donné un mot de passe provisoire, je l'ai changé aussitôt, mais je voudrais déjà en mettre un autre parce que je l'ai noté sur un post-it. Le portail refuse toutes mes propositions depuis ce matin.
    Si la stratégie de groupe impose un âge minimal d'un jour, l'utilisateur ne peut pas changer deux fois le même jour
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
    c'est celui que j'avais l'été dernier et il n'en veut plus
    impossible de remettre mon mot de passe habituel
    j'alterne entre deux mots de passe et maintenant il refuse l'alternance
    Vous ne pouvez pas utiliser un mot de passe que vous avez déjà utilisé
    conserver l'historique des mots de passe : 24, l'utilisateur veut reprendre le précédent
    il dit que je l'ai deja pris avant
    le nouveau doit être différent de l'ancien, c'est écrit en rouge
    combien d'anciens mots de passe sont mémorisés ? le mien de janvier est rejeté
    mot de passe récemment employé, choisissez-en un autre
    je réessaie avec le même qu'avant, il n'accepte pas les doublons
    Ce mot de passe a été utilisé récemment. Choisissez un autre mot de passe
    on garde en mémoire les douze derniers, la sienne en fait partie
    Chaque trimestre je reprends mon ancien mot de passe en changeant le chiffre à la fin, cette fois le système me répond qu'il a déjà servi, alors que c'était il y a longtemps.
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
    il en faut au moins douze signes et le mien en a huit
    on me réclame un symbole et une minuscule
    mon prénom est dedans, c'est interdit
    pas assez de caractères différents
    trois catégories sur quatre exigées, il n'en a que deux
    mdp trop simple, juste des lettres
    longueur minimale de 14, le sien en compte 10
    Le mot de passe contient votre ID d'utilisateur
    ne doit pas comporter de partie de votre nom complet
    il me dit trop court alors que j'ai mis neuf lettres
    le mot de passe doit contenir des majuscules, des minuscules, des chiffres et des symboles
    les accents et les espaces ne sont pas acceptés dans mon mot de passe
    juste quatre chiffres comme un code pin, refusé car trop faible
    J'ai essayé avec mon prénom et l'année de naissance, la page m'affiche en rouge qu'il faut au minimum douze caractères dont un symbole.
  `,
  'password-policy-violation': `
    le mot de passe ne respecte pas la stratégie de l'entreprise
    refusé par la stratégie locale quel que soit le mot de passe
    ne répond pas aux exigences de longueur, de complexité, d'âge ou d'historique
    le nouveau mot de passe ne respecte pas la stratégie de l'entreprise
    quel que soit le mot de passe, la stratégie le refuse
    j'ai essayé dix mots de passe, la règle de l'entreprise les jette tous
    Violation de la stratégie locale
    le mot de passe ne correspond pas aux exigences de votre organisation, sans autre détail
    OnPremisesPolicyViolation dans le journal d'audit, on ne sait pas quelle règle
    la politique de mots de passe de la boîte n'en veut pas et ne dit pas pourquoi
    ne satisfait pas à la stratégie AD, aucune explication
    conformité à la politique interne refusée à chaque tentative
    une PSO bloque son nouveau mot de passe sans préciser le critère
    SSPR renvoie que la stratégie de mot de passe local n'est pas satisfaite
    Quel que soit le mot de passe que je propose, on me répond qu'il n'est pas conforme aux règles de mon organisation, sans me dire lesquelles.
    L'utilisateur doit définir un mot de passe qui respecte la stratégie locale de complexité et de robustesse
  `,
  'banned-password': `
    mot de passe trop facile à deviner
    contient un mot interdit
    mot de passe trop courant
    trop facile à deviner, dit la page
    le nom de la société est interdit dans le mot de passe
    contient un mot bloqué
    choisissez un mot de passe moins courant
    le nom de notre ville suivi de l'année est considéré comme trop évident
    Ce mot de passe contient des mots, des phrases ou des modèles faciles à deviner
    figure dans la liste des mots de passe interdits de Entra
    Azefr123! est trop prévisible d'après la page
    nous avons vu ce mot de passe trop de fois, choisissez quelque chose de plus difficile à deviner
    la liste personnalisée de mots bannis contient notre marque
    l'agent DC de Password Protection l'a rejeté
    il prétend que tout le monde l'utilise
    bonjour2026 pas accepté, trop banal
    mot de passe trop répandu, refusé
    Le mot de passe n'est pas conforme à la stratégie approximative
    contient un terme de la liste noire
    J'ai voulu utiliser le nom de notre entreprise suivi de l'année mais la page indique que c'est trop facile à deviner.
    La nouvelle phrase que j'ai choisie contient le nom de la ville, et la page me dit qu'elle est trop courante et que je dois en choisir une moins prévisible.
    L'utilisateur doit choisir un mot de passe qui n'est pas dans la liste globale ou personnalisée des mots interdits
  `,
  'wrong-current-password': `
    l'ancien mot de passe est incorrect
    il n'accepte pas mon mot de passe actuel quand je le change
    le mot de passe actuel est incorrect selon la page
    on me demande l'ancien mot de passe et il est refusé
    l'ancien mot de passe serait faux alors que je me connecte avec
    on demande d'abord l'actuel et il dit que ce n'est pas le bon
    l'ancien que je tape serait mauvais alors que j'ouvre ma session avec
    Le mot de passe actuel que vous avez entré est incorrect
    page de changement, premier champ en rouge : mot de passe erroné
    ctrl alt suppr, modifier un mot de passe, l'ancien n'est pas reconnu
    il ne reconnaît pas mon mdp en cours au moment de le modifier
    impossible de changer parce que je me trompe paraît-il dans le mot de passe existant
    mot de passe actuel invalide sur mysignins
    je dois saisir le précédent et il n'en veut pas, pourtant c'est bien lui
    Pour modifier mon mot de passe je dois d'abord saisir l'actuel, et bien que ce soit celui que j'utilise tous les jours, la page dit qu'il est incorrect.
  `,
  'user-cannot-change-password': `
    la case l'utilisateur ne peut pas changer de mot de passe est cochée
    option "L'utilisateur ne peut pas changer de mot de passe" activée sur le compte
    dans l'AD on lui a interdit de modifier son mot de passe
    user cannot change password coché sur le compte stagiaire, SSPR échoue
    compte générique dont le mot de passe est verrouillé contre toute modification par l'utilisateur
    PASSWD_CANT_CHANGE sur l'objet AD
    la case qui empêche l'utilisateur de changer lui-même est cochée dans les propriétés
    réinitialisation refusée parce que le compte n'a pas le droit de modifier son propre mot de passe
  `,
  'account-disabled': `
    mon compte est désactivé
    compte désactivé dans l'AD mais actif dans le cloud
    le compte est désactivé dans l'AD local
    de retour de congé, mon compte est encore désactivé
    de retour dans l'entreprise mais compte toujours désactivé dans l'AD
    compte inactif dans l'annuaire, réinitialisation impossible
    retour de congé maternité, mon accès a été coupé
    son compte AD est encore désactivé depuis son départ
    Votre compte a été désactivé, contactez votre administrateur
    compte on-prem disabled alors qu'actif dans Entra, le reset plante
    l'intérimaire revient, son compte est resté inactif
    le compte est suspendu dans l'annuaire
    on a fermé mon compte pendant mon arrêt maladie
    compte désactivé on-premises, SSPR renvoie une erreur
    ils m'ont désactivée par erreur dans l'AD
    De retour d'un long arrêt de travail, je découvre que mon compte a été désactivé et la réinitialisation du mot de passe échoue.
    Le compte est désactivé en local et doit être activé avant le changement
  `,
  'account-locked': `
    mon compte est verrouillé
    trop de mauvais mots de passe, compte bloqué
    merci de déverrouiller mon compte
    compte verrouillé après trop d'essais
    je suis bloqué, trop de mauvais mots de passe
    je me suis planté trois fois et maintenant c'est verrouillé
    compte AD lock, merci de déloquer
    pouvez vous me débloquer, j'ai tapé le mauvais mdp plusieurs fois
    mon téléphone garde l'ancien mot de passe et verrouille mon compte sans arrêt
    Le compte référencé est actuellement verrouillé
    session bloquée suite à cinq erreurs
    event 4740, utilisateur verrouillé, à déverrouiller svp
    encore verrouillé ce matin sans raison
    je suis lockée
    compte bloqué après de multiples tentatives infructueuses au bureau
    l'utilisateur s'est trompé de mot de passe à répétition, verrouillage du compte
    Mon compte s'est verrouillé ce matin après plusieurs mauvaises saisies, est-ce que quelqu'un peut le déverrouiller s'il vous plaît ?
  `,
  'smart-lockout-cloud': `
    déverrouillé dans l'AD mais toujours verrouillé dans Office 365
    votre compte est temporairement verrouillé pour empêcher toute utilisation non autorisée
    compte temporairement verrouillé côté cloud
    verrouillage intelligent d'Entra, combien de temps ça dure ?
    sur office.com il est encore verrouillé alors que l'AD dit que non
    Votre compte est temporairement verrouillé pour empêcher une utilisation non autorisée. Réessayez plus tard
    Smart lockout, le déblocage dans l'AD ne change rien
    bloqué provisoirement côté Microsoft 365 seulement
    côté cloud c'est bloqué, en local tout va bien
    le verrou vient d'Azure, pas du domaine
    après plusieurs échecs sur le portail web, verrou temporaire, dans l'AD rien
    L'administrateur a débloqué mon compte dans l'AD, pourtant sur office.com on m'indique toujours que le compte est temporairement verrouillé.
  `,
  'guest-user': `
    compte invité chez un client, impossible de réinitialiser
    utilisateur externe invité
    compte invité d'un partenaire
    nous sommes invités chez le client et ne pouvons pas y changer notre mot de passe
    consultant B2B avec #EXT# dans son nom
    Les invités doivent réinitialiser dans leur annuaire d'origine
    l'utilisateur est de type Guest, bouton grisé
    prestataire externe invité sur notre tenant, mot de passe oublié sans effet
    je suis intervenante extérieure, votre portail ne reconnaît pas mon adresse gmail
    compte géré par une autre organisation, réinitialisation à faire chez eux
    un partenaire invité demande un nouveau mot de passe
    Nous sommes invités dans l'annuaire d'un client et quand nous cliquons sur mot de passe oublié chez lui, rien n'aboutit.
    Si votre locataire n'est pas l'annuaire d'origine de l'utilisateur, vous ne pouvez pas réinitialiser son mot de passe
  `,
  'sspr-not-enabled-for-user': `
    vous n'êtes pas membre d'un groupe activé pour la réinitialisation
    mon compte n'est pas activé pour la réinitialisation du mot de passe
    mes collègues peuvent réinitialiser seuls, pas moi, mon compte n'est pas activé
    la réinitialisation n'est pas activée pour mon compte
    votre administrateur n'a pas configuré votre compte pour la réinitialisation
    mon compte n'est pas activé pour la réinitialisation
    Votre administrateur n'a pas configuré votre compte pour l'utilisation de la réinitialisation
    ma voisine de bureau peut, moi non, il paraît que je ne suis pas habilité
    SSPR limité à un groupe pilote, elle n'y figure pas
    l'alternant n'a pas été ajouté au groupe autorisé
    je ne fais pas partie des personnes autorisées à le faire moi-même
    SSPR_0013 pas membre du groupe
    réglé sur Sélectionné, l'utilisateur manque dans le groupe
    pourquoi je suis le seul du service à ne pas pouvoir
    fonctionnalité non autorisée pour mon compte mais ok pour les autres
    Mes collègues arrivent à réinitialiser leur mot de passe tout seuls, mais quand j'essaie, on me répond que mon compte n'est pas autorisé.
    Vérifiez que l'utilisateur est membre du groupe pour lequel la réinitialisation est activée
  `,
  'sspr-disabled-tenant': `
    la réinitialisation est désactivée pour notre organisation
    l'administrateur n'a pas activé la réinitialisation
    la réinitialisation est désactivée pour toute l'organisation
    SSPR est sur Aucun pour tout le locataire
    chez nous le libre-service est coupé pour tout le monde
    votre administrateur a désactivé la réinitialisation de mot de passe pour votre organisation
    personne dans l'école ne peut réinitialiser seul, c'est fermé
    la DSI a supprimé la réinitialisation en libre-service
    fonction inactive au niveau du tenant
    libre-service activé : Aucun
    nous n'avons pas de self-service ici, il est éteint
    La page annonce que l'administrateur a coupé la réinitialisation pour toute l'organisation, mes collègues ont exactement le même message.
    Votre organisation n'a pas activé la réinitialisation du mot de passe
  `,
  'admin-two-gate-policy': `
    la stratégie ne s'applique pas aux comptes d'administrateur
    deux méthodes exigées pour les administrateurs
    en tant qu'administrateur on me demande deux méthodes
    nous exigeons une méthode, mais mon compte admin doit en fournir deux
    les questions de sécurité ne sont pas disponibles pour les administrateurs
    depuis que j'ai le rôle Exchange Admin on me réclame deux preuves
    stratégie à deux portes pour les admins
    J'ai défini une stratégie, elle n'est pas appliquée quand c'est un administrateur
    nouveau rôle d'administrateur de facturation et maintenant deux vérifications
    pas de questions secrètes pour les comptes admin ?
    pourquoi l'admin a deux étapes et pas les autres
    Microsoft applique aux rôles d'administrateur une stratégie à deux méthodes, sans questions de sécurité
  `,
  'licence-missing': `
    il manque les licences nécessaires
    l'utilisateur n'a pas de licence premium
    licences requises manquantes dans l'organisation
    pas de licence P1 donc pas de réécriture
    notre essai P1 a expiré et plus personne ne peut réinitialiser
    Business Basic seulement, la réécriture veut P1
    votre organisation ne possède pas les licences nécessaires
    on lui a retiré sa licence et depuis plus de reset
    SSPR_0012 licences manquantes
    Entra ID Free n'inclut pas la réécriture
    abonnement E3 expiré, réinitialisation refusée
    compte sans licence attribuée
    L'utilisateur n'a pas de licence Azure AD affectée
    il faut du premium et on ne l'a pas
    Depuis que la période d'essai est terminée, nos utilisateurs ne peuvent plus réinitialiser leur mot de passe car il manquerait des licences.
    Cela peut se produire si aucune licence n'est affectée à l'utilisateur
  `,
  'not-registered': `
    je ne me suis jamais inscrit à la réinitialisation
    aucun numéro ni adresse enregistré
    aucune méthode disponible, je ne me suis jamais inscrit
    nouveau dans l'entreprise, je n'ai enregistré ni téléphone ni mail
    il manque des informations dans mon compte, je n'ai rien enregistré
    nouvel arrivant, pas encore fait l'inscription aux informations de sécurité
    aucun contact n'est enregistré pour moi, comment récupérer un mot de passe
    je n'ai jamais rien renseigné, ni mail ni portable
    la page dit que mon compte n'a pas les infos pour vérifier mon identité
    premier jour, mot de passe perdu, aucun moyen enregistré
    elle a toujours cliqué sur ignorer pour l'inscription
    aka.ms/ssprsetup jamais fait
    vous n'avez pas enregistré d'informations de sécurité
    rapport d'inscription : Inscrit Non
    rien dans ma fiche pour prouver que c'est moi
    l'utilisateur n'est pas enregistré pour SSPR
    on n'a jamais imposé l'inscription, donc personne n'a de coordonnées
    remplaçante sans téléphone ni adresse de secours dans le système
    pas inscrite, comment je fais pour avoir un nouveau mdp
    Je viens d'arriver dans l'entreprise, j'ai oublié mon mot de passe et je n'ai jamais enregistré de numéro ni d'adresse de secours, la page me renvoie vers l'administrateur.
    L'utilisateur doit d'abord s'inscrire avant de pouvoir réinitialiser son mot de passe
  `,
  'not-enough-methods': `
    une seule méthode enregistrée, deux sont demandées
    il faut une deuxième méthode et je n'ai que le téléphone
    deux méthodes demandées et je n'en ai qu'une
    il me faut une deuxième méthode
    deux preuves d'identité exigées, je n'avais mis que mon mail
    il faut 2 facteurs pour récupérer le mot de passe, j'en ai un seul
    seul mon portable est enregistré, il réclame une autre preuve
    le premier code passe puis il en veut un deuxième que je n'ai pas
    nombre de méthodes requises : 2, l'utilisateur n'en a enregistré qu'une
    il me manque un moyen de vérification supplémentaire
    un seul contact ne suffit pas
    Des informations de sécurité supplémentaires sont requises
    étape 2 de la vérification : aucune option affichée
    je n'ai que l'application et il demande autre chose en plus
    la règle est passée à deux vérifications, je n'ai que le téléphone
    deux étapes exigées, une seule dans mon profil
    Je n'ai déclaré que mon téléphone portable et la page demande une seconde vérification que je ne peux pas fournir.
    Vérifiez que l'utilisateur a configuré au moins deux méthodes de contact
    L'utilisateur n'a qu'un seul contact alors que la stratégie exige deux vérifications
  `,
  'method-not-allowed': `
    l'option sms n'est plus proposée pour réinitialiser
    l'application n'est pas proposée comme méthode
    le SMS n'est plus proposé
    les questions de sécurité ont disparu, seul le mail est proposé
    je voudrais utiliser l'application mais on ne me propose que le SMS
    plus moyen d'utiliser les questions secrètes
    avant je pouvais choisir l'appel, le choix a disparu
    le code de l'appli seul ne suffit pas, elle n'est pas proposée
    clé FIDO inutilisable pour réinitialiser
    Téléphone de bureau renseigné mais pas offert
    la méthode a été décochée dans la stratégie
    je ne vois que l'e-mail, je préférerais le texto
    questions secrètes supprimées par l'admin
    notification Authenticator indisponible quand une seule méthode est requise
    passkey pas accepté pour SSPR
    adresse perso enregistrée, l'option mail n'apparaît pas
    Je voulais valider avec l'application Authenticator pour réinitialiser mon mot de passe, mais seules l'adresse mail et les questions me sont proposées.
  `,
  'contact-info-malformed': `
    numéro de téléphone mal formaté dans l'annuaire
    il manque l'indicatif du pays
    numéro enregistré sans indicatif du pays
    le format du numéro dans l'annuaire est incorrect
    numéro sans +33 donc le SMS ne part pas
    numéro synchronisé depuis l'AD avec un poste interne, pas d'appel possible
    le champ mobile est vide dans l'annuaire
    numéro en 06 sans +33
    mail de secours avec une faute de frappe
    coordonnées de l'utilisateur mal formées
    il manque un chiffre dans mon numéro enregistré
    numéro avec des points et des parenthèses, SSPR ne le comprend pas
    extension dans le numéro, ça tombe sur le standard
    Assurez-vous que le numéro de téléphone est au format +33
    les données de contact du compte sont incorrectes
    nous ne pouvons pas vérifier votre compte
    l'adresse alternative n'est pas valide dans le profil
    Pour certains collègues le numéro de portable est saisi dans l'AD sans l'indicatif du pays, du coup la vérification par SMS ne leur est pas proposée.
    Vérifiez que les coordonnées de l'utilisateur sont correctement formées dans l'annuaire
    Les postes ne sont pas pris en charge pour les appels, même s'ils figurent dans l'annuaire
    Les informations d'authentification de l'utilisateur manquent ou sont mal formées
  `,
  'phone-mismatch': `
    le numéro saisi ne correspond pas à celui enregistré
    numéro de téléphone incorrect
    le numéro que je tape n'est pas celui du dossier d'après la page
    je tape mon numéro et il me dit que ce n'est pas celui qu'il a
    les deux derniers chiffres sont bons, mais il le refuse
    Le numéro entré ne correspond pas à nos enregistrements
    il affiche ****18 et n'accepte pas mon numéro complet
    numéro invalide à la vérification alors que c'est le mien
    quel numéro avez-vous pour moi ? le mien n'est pas reconnu
    L'utilisateur rencontre une erreur durant la validation de son numéro de téléphone
    ça ne colle pas avec le téléphone du dossier
    numéro de téléphone saisi différent de celui enregistré
    On me demande de saisir mon numéro en entier pour vérifier, mais la page affirme qu'il ne correspond pas à celui enregistré.
    Assurez-vous que l'utilisateur saisit le même numéro complet que celui de son dossier
    Le message apparaît lorsque le numéro tapé diffère de celui du profil
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
    téléphone pro rendu, le code part dessus
    volé dans le métro, je ne peux plus valider
    la boîte perso où part le code n'existe plus
    j'ai changé d'opérateur et perdu mon numéro
    numéro qui finit en 12, c'est l'ancien
    appli Authenticator perdue avec l'ancien téléphone, mot de passe oublié aussi
    écran HS, impossible de lire le texto
    la carte SIM est restée à la maison
    il appelle mon fixe au bureau et je suis en télétravail
    mon portable est mort et le code y est envoyé
    tel perdu, comment récupérer mon mdp
    nouveau smartphone sans les données de l'ancien, la vérification échoue
    J'ai changé d'opérateur le mois dernier et mon ancien numéro a été coupé ; or pour retrouver mon mot de passe, on m'envoie un texto sur ce numéro-là.
  `,
  'verification-code-not-received': `
    je ne reçois pas le code par sms
    le code de vérification n'arrive jamais
    aucun appel reçu
    je n'ai pas reçu le code par SMS
    aucun mail de vérification, même dans les spams
    le téléphone ne sonne pas
    toujours pas de sms pour réinitialiser, le numéro est bon
    ni texto ni mail, rien
    j'ai cliqué trois fois sur envoyer, mon tel reste muet
    mail de validation introuvable, pas dans les indésirables
    l'appel automatique ne vient pas
    le code arrive trop tard, expiré
    réseau ok, numéro ok, pas de code
    aucune notification sur l'appli au moment du reset
    L'utilisateur ne reçoit jamais le SMS
    sms jamais livré, opérateur Orange
    j'attends le code depuis une heure
    le code à 6 chiffres ne vient pas
    Le numéro affiché est bien le mien, j'ai demandé le code trois fois par SMS et une fois par appel, mais je ne reçois absolument rien.
    Le fournisseur mobile ne prend pas en charge les SMS venant de l'étranger
    Consultez le dossier de courrier indésirable pour retrouver le message de vérification
    Certains opérateurs ne livrent pas les SMS internationaux
  `,
  throttled: `
    trop de tentatives, attendre 24 heures
    vous avez essayé de vérifier votre compte trop de fois
    trop de tentatives, réessayez dans 24 heures
    trop d'essais, revenez demain
    j'ai raté le code plusieurs fois, la page ne me laisse plus continuer
    Vous avez essayé de vérifier votre compte trop de fois. Patientez 24 heures
    cinq tentatives en une heure, limitation SSPR
    mauvaises réponses aux questions, bloqué un jour
    plus le droit de redemander un code aujourd'hui
    nombre maximal de tentatives atteint
    l'utilisateur est empêché d'essayer trop de fois par jour
    trop de demandes, quand est-ce que je peux recommencer
    throttling, il a insisté
    J'ai saisi plusieurs fois un mauvais code et la page m'annonce maintenant que je dois patienter vingt-quatre heures avant de réessayer.
    L'utilisateur tente de valider un numéro de téléphone cinq fois en une heure
    L'utente deve attendere 24 ore dopo l'ultimo tentativo
    Limitation automatique après cinq tentatives en une heure, attendre vingt-quatre heures
  `,
  'user-abandoned': `
    j'ai fermé la fenêtre au milieu de la réinitialisation
    on m'a appelé, j'ai quitté la page avant la fin
    j'ai été interrompue et j'ai fermé le navigateur
    l'utilisateur a abandonné avant la vérification
    annulé par l'utilisateur avant la fin
    réunion, j'ai laissé tomber au milieu
    il n'a pas continué après le SMS
    session expirée car je suis parti déjeuner pendant la procédure
    je n'ai pas terminé hier, pas mis de nouveau mot de passe
    procédure commencée puis abandonnée d'après le journal
    J'avais commencé la réinitialisation quand on m'a appelée, j'ai donc fermé la page avant d'avoir choisi un nouveau mot de passe.
  `,
  'browser-cookies-disabled': `
    les cookies sont désactivés dans le navigateur
    le navigateur n'accepte pas les cookies
    Edge bloque les cookies de la page de réinitialisation
    vous devez activer les cookies
    cookies refusés en navigation privée, page blanche
    notre politique navigateur rejette tous les cookies
    message sur des cookies à autoriser
    les cookies tiers sont bloqués et passwordreset plante
  `,
  'unlock-option-not-available': `
    je veux seulement déverrouiller, l'option n'existe pas
    je veux seulement déverrouiller mais l'option n'existe pas
    je veux garder mon mot de passe et juste débloquer le compte, ce choix n'apparaît pas
    je connais mon mot de passe, il faudrait juste ouvrir le compte, mais il impose un nouveau
    choix "Je connais mon mot de passe mais je n'arrive pas à me connecter" absent
    Autoriser les utilisateurs à déverrouiller les comptes sans réinitialiser : Non
    sur l'écran Windows on ne peut que réinitialiser, pas déverrouiller
    pourquoi dois-je changer alors que je suis seulement verrouillé
    pas d'option déblocage seul
    Je connais encore mon mot de passe et je voudrais simplement débloquer le compte, mais la page m'oblige à en choisir un nouveau.
  `,
  'windows-logon-screen-config': `
    le lien réinitialiser sur l'écran de connexion Windows ne fait rien
    le lien réinitialiser le mot de passe n'apparaît pas sur l'écran de connexion Windows
    écran de verrouillage, clic sur réinitialiser, rien ne se passe
    à l'ouverture de session, le lien "Réinitialiser le mot de passe" a disparu
    sur le portable avant de me connecter je clique et fenêtre blanche
    AllowPasswordReset déployé par Intune, lien absent
    Sur l'écran verrouillé ça revient au départ
    connexion par carte à puce obligatoire, lien caché
    marche dans le navigateur mais pas depuis l'écran de login du PC
    changement rapide d'utilisateur désactivé, SSPR au logon ne démarre pas
    depuis la nouvelle image Windows plus de lien sous le mot de passe
    Sur l'écran de connexion de nos nouveaux portables, le lien pour réinitialiser le mot de passe n'apparaît pas, alors qu'il est là sur les anciens.
    Le lien de réinitialisation n'apparaît pas sur l'écran de connexion Windows si la clé AllowPasswordReset est absente
  `,
  'writeback-disabled': `
    la réécriture du mot de passe n'est pas activée
    l'intégration locale n'est pas activée
    Microsoft indique que le mot de passe est géré par l'administrateur dans un environnement local
    Password Writeback non coché dans Connect
    Votre administrateur n'a pas activé un service nécessaire pour votre organisation
    le mot de passe de cet utilisateur est géré localement, activez la réécriture
    réécriture jamais mise en place, les comptes synchronisés échouent
    SSPR_0010
    case "Réécrire les mots de passe dans votre annuaire local" décochée
    on a la synchro mais pas l'écriture différée
    la fonctionnalité de réécriture a été perdue lors du changement de serveur, plus cochée
    Dans l'assistant de synchronisation, la case de réécriture du mot de passe n'est pas cochée et les utilisateurs synchronisés ne peuvent donc pas réinitialiser.
    Le mot de passe est géré en local et la réécriture n'est pas configurée dans le locataire
  `,
  'writeback-connectivity': `
    problème de connexion avec l'environnement local
    le pare-feu bloque le serveur Connect
    problème de connectivité avec votre organisation
    le pare-feu bloque le service bus
    le serveur Connect ne sort plus par le proxy
    port 443 vers servicebus.windows.net fermé
    problème de connectivité à votre organisation, réessayez
    OnPremisesConnectivityError
    liaison internet du datacenter coupée, plus de réécriture
    inspection TLS sur le proxy, Service Bus injoignable
    nouveau firewall, plus de connexion vers passwordreset.microsoftonline.com
    délai dépassé en contactant l'environnement local
    SSPR_0030 mauvaise connexion
    Depuis le changement de pare-feu, le serveur Connect n'arrive plus à joindre le Service Bus et les réinitialisations tombent en timeout.
    Le point de défaillance le plus courant est un pare-feu, un proxy ou un délai d'inactivité mal configuré
    Il existe un problème réseau entre le service de réinitialisation et l'environnement local
  `,
  'writeback-service-down': `
    le service ADSync est arrêté
    le service de réécriture ne démarre pas
    la réécriture ne marche plus depuis la mise à jour
    depuis la mise à jour de Connect la réécriture est en panne
    le serveur AAD Connect est planté
    service Microsoft Azure AD Sync en état arrêté
    PasswordResetService redémarre en boucle
    coupure de courant, depuis la synchro ne tourne plus
    la VM de Connect est éteinte
    événement 31034, réécriture non fonctionnelle
    plus de heartbeat de réécriture
    ça écrivait bien dans l'AD jusqu'à hier, le service est tombé
    Le service de réinitialisation local est injoignable
    Depuis le redémarrage du serveur Entra Connect, toutes les réinitialisations échouent et le service ADSync refuse de démarrer.
    L'agent de réinitialisation ne s'exécute pas sur le serveur Connect
    Le service local de réinitialisation de mot de passe ne démarre pas
  `,
  'server-clock-skew': `
    l'heure du serveur Connect est fausse
    l'horloge du serveur Connect n'est pas à l'heure
    décalage horaire entre le serveur de synchro et Microsoft
    NTP cassé sur le serveur Connect, 12 minutes de retard
    l'horloge de la VM dérive, jeton SAS invalide
    heure système fausse sur l'AADC
    après restauration du snapshot l'heure était décalée
    w32tm /resync a réparé la réécriture
    On a constaté que l'horloge du serveur Connect avance d'un quart d'heure et depuis la réécriture échoue.
  `,
  'inheritance-disabled': `
    l'héritage est désactivé sur l'objet utilisateur
    l'héritage est désactivé sur l'utilisateur
    un seul utilisateur échoue, héritage coupé sur son objet
    case des autorisations héritables décochée
    ACL qui n'hérite pas de l'OU
    inheritance disabled
    permissions non héritées, MSOL ne passe pas
    Un seul utilisateur est concerné : sur son objet dans l'AD l'héritage des autorisations est désactivé.
  `,
  'ad-permissions': `
    le compte MSOL n'a pas les autorisations sur l'OU
    accès refusé lors de l'écriture du mot de passe dans l'AD
    le compte MSOL n'a pas les droits de réinitialisation
    accès refusé lors de la réécriture
    droit Réinitialiser le mot de passe absent pour MSOL_ sur l'OU Ventes
    80070005 accès refusé
    le connecteur ne peut pas écrire lockoutTime ni pwdLastSet
    autorisations de réécriture non appliquées à la racine du domaine
    Set-ADSyncPasswordWritebackPermissions pas lancé
    refus d'accès pour une OU, les autres passent
    durcissement AD, le compte de synchro a perdu ses droits
    Unexpire Password manquant
    Pour une partie des utilisateurs le journal indique accès refusé lors de la réécriture, le compte du connecteur n'a sans doute pas les droits sur cette OU.
    Les autorisations de réécriture du mot de passe ne sont pas définies correctement
    Vérifiez que le compte du connecteur AD DS dispose des autorisations requises
    Les droits requis pour la réécriture manquent ou sont mal définis
  `,
  'password-not-synced-yet': `
    changé sur le pc il y a quelques minutes, le cloud accepte encore l'ancien
    changé dans l'AD mais Office veut encore l'ancien
    Windows demande l'ancien mot de passe, le web le nouveau
    votre mot de passe a été mis à jour mais nos serveurs ont besoin d'un peu de temps
    le nouveau marche sur le web mais pas sur mon portable
    changé il y a cinq minutes, Teams réclame le précédent
    sans VPN le PC garde l'ancien en cache
    synchronisation de hash pas encore passée
    en agence le DC n'a pas répliqué
    le téléphone veut toujours l'ancien pour les mails
    Votre mot de passe a été réinitialisé, cela peut prendre quelques minutes
    Outlook ne connaît pas encore le nouveau
    il faut que j'utilise l'ancien pour Windows et le nouveau pour le reste
    J'ai changé mon mot de passe sur le site ce matin, la messagerie accepte le nouveau mais mon PC portable n'accepte que l'ancien.
    La synchronisation du hachage peut prendre quelques minutes, l'ancien mot de passe reste valable d'ici là
  `,
  'cloud-policy-mismatch': `
    accepté par l'AD, refusé par le cloud
    l'AD local a pris le nouveau mot de passe mais Entra l'a refusé, du coup il en a deux
    lettres cyrilliques acceptées par l'AD, Entra non
    deux mots de passe différents, local nouveau, cloud ancien car refusé
    changé localement mais Azure n'a pas voulu l'enregistrer
    réussi dans l'AD, échoué dans le cloud
    L'Active Directory a bien enregistré le nouveau mot de passe, mais Entra l'a refusé ensuite et l'utilisateur se retrouve avec deux mots de passe différents.
  `,
  'password-never-expires-flag': `
    case "le mot de passe n'expire jamais" cochée dans l'AD
    "Le mot de passe n'expire jamais" est activé, le changement à la prochaine connexion ne se déclenche pas
    l'utilisateur n'est pas invité à changer son mot de passe provisoire, flag n'expire jamais dans l'AD
    l'obligation de changer au prochain logon est ignorée, compte sans expiration
    DONT_EXPIRE_PASSWD positionné, le forçage ne marche pas
    on a coché "doit changer le mot de passe" mais rien n'est demandé, l'option jamais expirer est cochée aussi
    compte de service qui n'expire jamais, ForceChangePasswordNextSignIn sans effet
    le mot de passe temporaire reste valable, car l'expiration est désactivée sur le compte AD
    Nous avons imposé le changement à la prochaine connexion mais rien n'est demandé à l'utilisateur, son compte AD est réglé sur n'expire jamais.
  `,
  'protected-group': `
    seuls les administrateurs du domaine échouent, adminCount à 1
    ça échoue uniquement pour les admins du domaine avec accès refusé
    seuls les membres de Admins du domaine n'y arrivent pas
    AdminSDHolder réécrit les droits, accès refusé pour ce compte
    ancien opérateur de sauvegarde, adminCount=1 est resté
    l'utilisateur appartient à un groupe protégé de l'AD
    Les membres de groupes protégés ne peuvent pas utiliser SSPR avec réécriture
    compte à privilèges on-premises, réinitialisation depuis le cloud interdite
    ex-admin sorti des groupes, mais sa réinitialisation est encore refusée
    opérateurs de compte / opérateurs de serveur : réécriture refusée
    groupe Administrateurs de l'entreprise, SSPR impossible
    Les utilisateurs standards peuvent réinitialiser, mais pour ceux qui ont fait partie des Admins du domaine l'accès est refusé, adminCount vaut toujours 1.
    Pour des raisons de sécurité, les comptes d'administrateur des groupes protégés locaux ne peuvent pas être utilisés avec la réécriture
  `,
  'user-not-found-onprem': `
    utilisateur introuvable dans l'annuaire local
    l'utilisateur a été supprimé de l'AD mais existe encore dans le cloud, objet introuvable
    l'objet n'existe plus dans notre AD
    le compte local a été supprimé, il reste juste le compte Entra
    object not found 80230405
    CloudAnchor absent de l'espace connecteur
    utilisateur cloud sans correspondance dans l'annuaire local
    après migration de forêt le compte pointe vers un objet disparu
    L'objet de l'utilisateur est introuvable dans l'espace connecteur ou l'annuaire local, il a peut-être été supprimé
  `,
  'federated-user': `
    domaine fédéré avec ADFS
    domaine fédéré Okta, SSPR refuse
    le mot de passe est géré par le fournisseur d'identité, pas par Entra
    ADFS détient le mot de passe
    utilisateurs fédérés : à modifier dans l'annuaire local
    notre domaine passe par PingFederate, Microsoft nous renvoie ailleurs
    la modification des mots de passe n'est pas prise en charge pour les domaines fédérés
    fédération avec Google Workspace, impossible de réinitialiser dans Entra
    Notre authentification passe par ADFS, et lorsqu'un utilisateur veut réinitialiser, Microsoft répond que le mot de passe n'est pas géré chez eux.
    L'utilisateur est fédéré, son mot de passe doit être modifié chez le fournisseur d'identité
  `,
  'admin-role-missing': `
    je n'ai pas le rôle pour réinitialiser les autres
    le bouton réinitialiser est grisé pour moi
    pas les droits, bouton grisé
    je suis au helpdesk, bouton "Réinitialiser le mot de passe" inactif
    en tant qu'administrateur du support technique je ne peux pas réinitialiser un autre admin
    Privilèges insuffisants pour effectuer l'opération sur ce collègue
    Authorization_RequestDenied en changeant le mot de passe d'un utilisateur via Graph
    je n'ai pas les autorisations pour réinitialiser le mdp de la directrice
    l'administrateur d'utilisateurs n'a pas le droit de toucher à l'admin général
    il me manque sûrement un rôle, l'option n'apparaît pas sur la fiche de l'utilisateur
    Vous ne disposez pas des autorisations nécessaires pour réinitialiser ce mot de passe
    mon collègue a le bouton, pas moi, rôle Password Administrator
    En tant que technicien du support, je veux réinitialiser le mot de passe d'une directrice, mais le bouton est grisé sur sa fiche.
  `,
  'writeback-unsupported-path': `
    réinitialisé depuis le centre d'administration, pas répercuté dans l'AD
    le helpdesk a remis un mot de passe depuis admin.microsoft.com, le PC du domaine ne le connaît pas
    Set-MsolUserPassword n'écrit pas dans l'AD local
    Update-MgUser change seulement le cloud
    Réécriture non prise en charge depuis le centre d'administration Microsoft 365
    changé via l'application mobile Office 365 Admin, en local rien
    reset par API Graph, pwdLastSet n'a pas bougé dans l'AD
    le script PowerShell met le mot de passe, Windows garde l'ancien
    Nous avons réinitialisé le mot de passe d'un utilisateur depuis le centre d'administration Microsoft 365 ; il fonctionne en ligne mais l'Active Directory local garde l'ancien.
    Le centre d'administration Microsoft 365 n'utilise pas la réécriture, l'Active Directory local n'est donc pas mis à jour
    Après une réinitialisation depuis le centre d'administration, l'ancien mot de passe fonctionne toujours dans l'Active Directory local
    Le nouveau mot de passe n'est valable qu'en ligne car il a été défini dans le centre d'administration
  `,
  'tls-disabled': `
    TLS 1.0 désactivé et depuis plus de réécriture
    TLS 1.2 pas activé pour .NET sur le serveur Connect
    on a durci les serveurs, vieux TLS coupés, la réécriture est morte
    SchUseStrongCrypto absent
    anciens protocoles désactivés par la sécurité, depuis 31034
    le serveur ne parle pas TLS 1.2
    Après que l'équipe sécurité a coupé TLS 1.0 et 1.1 sur le serveur Connect, la réécriture des mots de passe ne fonctionne plus.
    Si TLS 1.2 n'est pas activé sur le serveur Connect, le service ne peut pas se connecter au cloud
  `,
  'dc-unreachable': `
    aucun contrôleur de domaine joignable
    Connect n'arrive plus à joindre un contrôleur de domaine
    hr=80230818
    l'émulateur PDC est hors ligne
    contrôleur de domaine injoignable depuis le serveur de synchro
    DNS du DC faux, la réécriture échoue
    serveur RPC indisponible
    le DC préféré a été supprimé
    le site distant a perdu son contrôleur de domaine
    Le journal du serveur Connect indique lors de la réécriture qu'aucun contrôleur de domaine n'a pu être contacté depuis que l'ancien a été retiré.
  `,
  'onprem-config-generic': `
    votre organisation n'a pas correctement configuré l'environnement local pour la réinitialisation
    nous ne sommes pas en mesure de réinitialiser votre mot de passe en raison d'une erreur dans votre configuration locale
    problème avec la configuration de réinitialisation de votre organisation
    mauvaise configuration locale, l'admin doit enquêter
    Votre organisation n'a pas bien paramétré l'environnement local pour la réinitialisation
  `,
  'service-outage': `
    panne chez Microsoft, personne ne peut réinitialiser
    passwordreset.microsoftonline.com ne se charge pour personne
    incident Microsoft sur SSPR d'après l'état du service
    Entra en panne ? erreur 500 partout
    page de réinitialisation indisponible dans le monde entier
    santé du service : dégradation de la réinitialisation
    Depuis une heure la page de réinitialisation ne s'ouvre pour personne, Microsoft signale un incident en cours.
  `,
  'password-filter': `
    un filtre de mots de passe d'un autre éditeur est installé sur nos DC et rejette tout
    une DLL passfilt tierce rejette le mot de passe
    Specops sur les contrôleurs de domaine refuse
    nFront bloque le mot de passe venant du cloud
    filtre maison sur le DC
  `,
  'out-of-password-sync-scope': `
    l'OU n'est pas dans le périmètre de synchronisation des mots de passe
    OU décochée dans Connect, la réécriture ne marche pas pour ces gens
    utilisateur hors du périmètre de la règle de synchronisation de hash
    filtrage par groupe : la personne n'est pas dans le scope du password sync
    les comptes de cette unité d'organisation ne sont pas synchronisés
    objet exclu de la synchronisation des mots de passe
  `,
  'multi-match': `
    deux comptes AD partagent le même sourceAnchor
    plusieurs objets locaux correspondent au même utilisateur cloud
    doublon dans l'AD, même ConsistencyGuid
    deux forêts, même ancre, correspondances multiples
    l'ancre pointe vers deux utilisateurs
    Plusieurs correspondances trouvées : l'utilisateur a un compte activé dans plusieurs forêts
  `,
  'sspr-policy-not-set': `
    aucune stratégie de réinitialisation n'est définie
    SSPR_0011 Votre organisation n'a pas défini de stratégie de réinitialisation
    la stratégie SSPR n'a jamais été configurée sur ce locataire
    l'administrateur n'a pas encore paramétré la réinitialisation pour l'organisation
    pas de politique de reset définie dans le tenant
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr à false, les admins ne peuvent plus
    SSPR bloqué pour les administrateurs
    nos comptes à rôle n'ont plus droit au libre-service
    administrateur général, je ne peux pas me réinitialiser moi-même, désactivé pour les admins
    les utilisateurs normaux oui, les administrateurs non
    la réinitialisation en libre-service est interdite aux comptes d'administration
  `,
  'already-registered': `
    l'écran d'inscription ne revient pas, il est considéré comme déjà inscrit
    rapport : Inscrit oui, alors qu'il n'a jamais vu la page
    on voudrait que les gens se réinscrivent, la page ne s'affiche plus
    le MFA l'a déjà enregistré, l'assistant SSPR ne se lance pas
    je veux mettre à jour ma méthode mais il dit que je suis déjà enregistré
    pas de demande d'inscription, l'utilisateur compte comme inscrit
    On voudrait que l'utilisatrice se réinscrive, mais la page d'inscription ne lui est plus proposée car elle figure déjà comme inscrite.
  `,
  'writeback-onboarding-failed': `
    l'assistant plante à l'activation de la réécriture
    Entra Connect : échec de la configuration de l'écriture différée
    événement 32011, l'intégration de la réécriture a échoué
    impossible d'activer Password Writeback dans l'assistant
    erreur à la dernière étape de configuration de la réécriture
    Une erreur s'est produite lors de la configuration de la réécriture dans l'assistant
  `,
  'auth-token-error': `
    32009 erreur lors de l'obtention du jeton d'authentification
    compte admin fédéré utilisé dans l'assistant, pas de jeton
    mauvais mot de passe de l'administrateur général lors de l'activation de la réécriture
    jeton d'authentification introuvable, onboarding échoué
    identifiants d'administrateur incorrects dans Connect, jeton refusé
    Les informations d'identification de l'administrateur général fournies lors de l'installation sont incorrectes ou fédérées
  `,
  'decryption-key-mismatch': `
    32004 échec de déchiffrement
    les clés cloud et locales ne correspondent pas
    serveur restauré d'une sauvegarde, clé de réécriture différente
    impossible de déchiffrer le mot de passe côté local
    clé privée incorrecte, désactiver puis réactiver la réécriture
    La clé de déchiffrement locale ne correspond pas à celle du cloud
  `,
  'connect-version-old': `
    on tourne encore avec Azure AD Connect 1.1
    DirSync jamais mis à jour
    version de Connect trop ancienne pour déverrouiller
    build de 2016, ACS retiré
    Connect obsolète, plus supporté
  `,
  'dc-version-too-old': `
    contrôleurs de domaine en Windows 2008
    LDAP_SERVER_POLICY_HINTS non pris en charge par le DC
    il faut le correctif policy hints sur les vieux DC
    DC trop vieux, contrôle LDAP absent
    Server 2003 ne gère pas l'historique lors du reset
  `,
  'forest-config-changed': `
    forêt ajoutée après coup, erreur 0x8023061f
    nous avons rattaché une seconde forêt, ses utilisateurs ne peuvent pas
    forêt retirée puis remise, réécriture à réactiver
    rachat d'une société, nouvelle forêt dans Connect
    nouveau domaine ajouté au connecteur, pas d'écriture différée pour lui
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" décoché
    signature LDAP désactivée sur le connecteur
    0x8023062c chiffrement du trafic LDAP
    connecteur AD sans signature et chiffrement LDAP
  `,
  'connector-account-password-too-long': `
    mot de passe du compte de connecteur de plus de 256 caractères
    800700CE nom de fichier trop long
    le coffre-fort a mis 400 caractères au compte MSOL
    mot de passe trop long pour le compte de service de Connect
  `,
  'sam-remote-call-restricted': `
    GPO "Restreindre les clients autorisés à effectuer des appels distants vers SAM"
    RestrictRemoteSAM actif, accès refusé à la réécriture
    appels SAM distants limités, MSOL_ non listé
    baseline de sécurité, SAMR interdit au compte de connecteur
  `,
  'ou-reserved-character': `
    l'OU contient une barre oblique et 33001
    caractère réservé dans le nom de l'unité d'organisation
    OU "R&D/Paris" : ses membres échouent
    virgule dans le chemin de l'OU
  `,
  'ad-unknown-error': `
    33001 ADUnknownError
    erreur inconnue renvoyée par l'Active Directory
    événement 33001 sans détail
  `,
  'cloud-sync-agent': `
    agent Cloud Sync inactif
    agent d'approvisionnement arrêté, pas de réécriture
    nous utilisons la synchronisation cloud, version d'agent trop vieille
    l'agent de provisionnement ne répond pas
    gMSA de Cloud Sync sans droits
    synchro cloud, les mots de passe ne reviennent pas en local
    Nous utilisons la synchronisation cloud, l'agent apparaît comme inactif dans le portail et les mots de passe réinitialisés n'arrivent pas en local.
  `,
  'no-failure': `
    j'ai finalement réussi tout seul
    c'est réglé, le nouveau mot de passe fonctionne
    mot de passe modifié, rien à faire
    réinitialisation effectuée avec succès
    ça y est, je suis connecté
    après redémarrage il a pu réinitialiser son mot de passe
    le client a changé son mot de passe lui-même, je clos
    le code est finalement arrivé et je suis entré
    tout remarche depuis le redémarrage du service
    compte déverrouillé, connexion vérifiée
    inscription SSPR terminée
    mot de passe changé, Outlook et le portable suivent
    Votre mot de passe a été réinitialisé
    test de réinitialisation concluant
    elle a réussi à se connecter avec le nouveau
    plus aucun souci, vous pouvez fermer
    c bon ça marche merci
    Finalement j'ai pu changer mon mot de passe après avoir redémarré le poste, vous pouvez fermer la demande.
    Le service de réécriture a été redémarré et depuis toutes les réinitialisations passent à nouveau.
    Le deuxième essai a été le bon, elle a pu définir son mot de passe et tout fonctionne
    La réécriture fonctionne de nouveau normalement depuis la mise à jour
    l'utilisateur s'est inscrit puis a réinitialisé sans difficulté
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
    mdp oublié aidez moi
    je peux pas entrer
    problème de connexion
    mot de passe expiré que faire
    une erreur est survenue, réessayez plus tard
    j'ai eu un message en rouge que je n'ai pas noté
    ça plante quand je valide
    contactez votre administrateur, dit la page
    la réécriture déconne, par où commencer
    SSPR en erreur pour un utilisateur
    je veux un nouveau mot de passe
    rien ne marche avec mon mot de passe
    on me refuse et je ne sais pas pourquoi
    j'arrive pas à récupérer mon accès
    mon mdp vite j'ai une réunion
    Désolé, nous rencontrons un problème
    utilisateur qui n'arrive pas à se connecter, à voir
    la réinitialisation tourne dans le vide
    Bonjour, je n'arrive pas à réinitialiser mon mot de passe, un message d'erreur s'affiche mais je ne l'ai pas noté. Pouvez-vous m'aider ?
    La réécriture ne fonctionne plus et nous n'avons encore regardé aucun journal. Par où commencer ?
    La page me dit seulement de contacter mon administrateur, sans autre explication, que dois-je faire ?
    Le collègue n'arrive plus à se connecter et son mot de passe ne passe pas, je n'ai pas plus d'informations.
    Je ne sais pas où j'en suis, mot de passe ou compte, rien ne passe et personne ne sait pourquoi
    où dois-je cliquer ou qui dois-je appeler pour avoir un mot de passe ?
    Une erreur ou un blocage, je ne saurais dire, au moment où je valide le nouveau mot de passe
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
    réinitialiser mon mot de passe SAP, le lien de l'intranet est mort
    mot de passe du wifi invité
    code PIN de mon téléphone oublié
    mon compte hotmail est piraté
    Salesforce me refuse
    Group writeback v2 ne s'active pas
    politique personnalisée B2C de réinitialisation en erreur
    macro Excel bloquée
    nouveau téléphone, Authenticator ne reçoit plus les demandes de connexion, mot de passe connu
    MFA demandé à chaque fois
    accès conditionnel bloque ma tablette
    partage SharePoint refusé
    code du photocopieur
    Apple ID verrouillé
    la visio ne s'ouvre pas
    vidéoprojecteur en panne salle 3
    transférer la boîte d'un collègue
    micro muet dans Teams
    accès au CRM pour une nouvelle collègue
    licence Photoshop svp
    note de frais
    box internet en rade
    fiche de paie erronée
    OneDrive plein
    certificat du serveur web expiré
    comment mettre en place SSPR chez nous ?
    quels ports pour Entra Connect ?
    où trouver le rapport des inscriptions ?
    comment changer le logo de la page
    la réécriture est elle incluse dans la version gratuite ?
    comment faire pour que les mots de passe n'expirent plus ?
    badge d'accès au parking perdu
    J'ai un nouveau téléphone et l'application Authenticator n'envoie plus de demande d'approbation lors de la connexion, mon mot de passe fonctionne. Comment la configurer ?
    Le partage du service comptable me refuse l'accès depuis ce matin, pourriez-vous rétablir mes droits ?
    Mon compte personnel Hotmail est bloqué, pouvez-vous m'aider à le récupérer ?
    Quelle différence y a-t-il entre le verrouillage intelligent d'Entra et la stratégie de verrouillage de l'AD ?
    Le code de la porte d'entrée a changé, quelqu'un peut me le donner ?
    Où puis-je voir la liste des utilisateurs déjà inscrits à SSPR ?
    Quelle est la différence entre l'authentification directe et la synchronisation de hachage ?
    Mon compte Microsoft personnel est verrouillé et je perds mes photos de famille
    mon compte Instagram a été désactivé
    De quels droits le compte du connecteur a-t-il besoin pour la réécriture d'après la documentation ?
    Comment empêcher les utilisateurs de choisir l'appel téléphonique comme méthode ?
    L'article sur la stratégie de mot de passe est ambigu, merci de le corriger
    Quel est le délai recommandé avant expiration dans les bonnes pratiques ?
    Como impedir que escolham ligação como método?
    Outlook redemande le mot de passe toutes les cinq minutes alors qu'il est bon
    Les inscriptions apparaissent plusieurs fois dans le rapport
    Le registrazioni degli utenti vengono visualizzate più volte
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
    salut tout le monde
    tu es un robot ou une vraie personne ?
    merci à bientôt
    ok noté
    du nouveau ?
    toujours en attente d'une réponse
    où en est mon ticket ?
    super merci pour la rapidité
    pouvez-vous me rappeler
    je relance ma demande
  `,
};
