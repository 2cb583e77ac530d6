import type { OwnWords } from './own-words.ts';

export const FRENCH: OwnWords = {
  vocabulary: {
    password: 'mot_de_passe mots_de_passe mdp motdepasse passe',
    reset: 'réinitialis* réinitialisation reset* récupér*',
    change: 'chang* modifi* modification changement',
    unlock: 'déverrouill* débloqu* débloquer',
    not: 'pas jamais aucun aucune plus sans rien ne',
    cannot:
      'ne_peux_pas ne_peut_pas peux_pas peut_pas impossible n_arrive_pas arrive_pas ne_marche_pas marche_pas ne_fonctionne_pas fonctionne_pas refus* rejet* échou* échec bloqu* pas_possible pas_accepté n_accepte_pas accepte_pas',
    trouble: '@cannot erreur* problème* souci* aide bug panne pas',
    account: 'compte comptes utilisateur* session identifiant',
    admin: 'administrateur* admin*',
    code: 'code codes sms texto* appel* mail e_mail email courriel notification*',
    phone: 'téléphone* portable mobile smartphone numéro iphone appareil',
    recently: 'hier aujourd_hui ce_matin récemment déjà tout_à_l_heure viens_de',
    signin: 'connect* connexion connecter login authentif*',
    writeback: 'réécriture écriture_différée writeback',
  },
  meanings: {
    'changed-too-recently': [
      '@change|changé|@reset & @password & @recently & encore|à_nouveau|de_nouveau|nouveau|une_deuxième|deux_fois|re & @cannot|@not|refus*|@trouble',
      '@password & @change|changé|modifié & trop_récemment|trop_récent|trop_tôt|récemment & @cannot|@not|attend*|trop',
      'durée_de_vie_minimale|âge_minimal|âge_minimum|durée_minimale|ancienneté_minimale & @password # 3',
      '@change|changer & @password & une_seule_fois|une_fois & jour|24_heures',
      'attendre & avant_de|pour @change|changer|modifier & @password ! code ! vérif*',
      'changé|modifié|réinitialisé & @recently|matin|aujourd_hui & @password|mdp & ne|plus|pas|encore|nouveau|refus* & changer|modifier|rechanger|de_nouveau',
      'une_fois|1_fois par jour|24 & @change|@password',
    ],
    'password-used-before': [
      '@password & déjà|précédemment|récemment & utilisé|employé|servi # 1',
      'historique & @password|passe',
      'ancien|même|précédent|anciens @password & réutilis*|encore|à_nouveau|différent ! incorrect ! toujours ! fonctionne',
      'réutiliser & @password|ancien',
      'déjà|auparavant|avant|récemment utilisé|servi|eu & @password',
      'même|ancien|anciens @password & reprendre|remettre|réutilis*|garder|utiliser|à_nouveau',
    ],
    'password-too-weak': [
      '@password & trop_court|trop_faible|trop_simple|pas_assez_long|pas_assez_fort|plus_fort|plus_long # 1',
      '@password & au_moins|doit|minimum|manque & caractère*|majuscule*|minuscule*|chiffre*|spécial*',
      'majuscule*|caractère_spécial|chiffre & manque|faut|demande|exige',
      'faut|manque|doit|exige|demande & majuscule|chiffre|caractère_spécial|caractères|minuscule|symbole',
    ],
    'onprem-complexity-refused': ['complexité & exigence*|@not|@password|critère*'],
    'corporate-policy-sentence': [
      '@password & longueur & complexité & historique|âge|ancienneté # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & stratégie*|politique*|règle*|exigence*|critère* & respect*|conforme|correspond|répond|satisf*',
      'nouveau @password & refusé|rejeté|pas_accepté|n_est_pas_accepté ! ancien ! ordinateur',
      'stratégie|politique & @password & @trouble|violation|refus*',
      '@password & ne & respecte|correspond|conforme|satisfait|répond & stratégie|politique|exigences|règles|critères',
      'peu_importe|n_importe & @password & refus*|accepte',
    ],
    'password-easily-guessed': [
      '@password|facile facile|facilement|difficile|simple & deviner|deviné|devinable',
      '@password & trop_souvent|trop_de_fois|plusieurs_fois|trop_courant|trop_commun|courant',
      '@password|mot & interdit*|banni*|bannis|liste_noire|bloqué_par',
      'stratégie_approximative|politique_approximative # 4',
    ],
    'wrong-current-password': [
      '@password & actuel|ancien|en_cours|présent & incorrect|erroné|faux|pas_correct|mauvais|invalide|pas_bon ! réutilis* ! toujours # 1',
    ],
    'account-disabled': [
      '@account & désactivé|inactif|suspendu|fermé ! @reset ! sspr ! fonctionnalité',
      '@account désactivé|inactif|suspendu ! réinitialis* ! réécriture',
    ],
    'account-locked': [
      '@account & verrouillé|bloqué ! temporairement ! provisoirement ! 24 ! heures ! tentatives',
      'suis_bloqué|été_bloqué|suis_verrouillé|est_verrouillé|est_bloqué & @account|@signin|ordinateur|session|je ! temporairement ! 24',
      '@unlock mon|le|ce|son @account ! sans ! option',
      '@account bloqué|verrouillé',
      'mauvais @password & bloqué|verrouillé',
    ],
    'smart-lockout': [
      '@account|verrouillé & temporairement|provisoirement verrouillé|bloqué # 2',
      'temporairement verrouillé|bloqué # 2',
      'utilisation|accès non_autorisé* & verrouillé|empêcher|bloqué',
    ],
    throttled: [
      'trop_de_fois|trop_de_tentatives|trop_souvent|trop_d_essais|nombre_de_tentatives & vérif*|code|24|heures|attend*|plus_tard|@reset|@password|réessay*|bloqué ! @signin ! vu ! deviner # 1',
      'attendre|bloqué|patienter|réessay* & 24_heures|24_h|24h ! @change',
      'trop_de|trop tentatives|essais|demandes|fois & attend*|24|bloqué|plus_tard|heures',
    ],
    'code-not-received': [
      '@not|jamais|aucun reçu|reçois|reçoit|recevoir|recu|arrivé|arrive|recevons|parvenu & @code',
      '@code & @not|jamais & reçu|reçois|reçoit|arrive|arrivé|venu|parvenu|envoyé ! ancien_numéro ! outlook',
      'attends|attend|attente & code|sms|appel & toujours|rien|minutes|longtemps|jamais',
      '@not|jamais|aucun|rien & reçois|reçu|reçoit|arrive|recevoir & code|sms|appel|mail|courriel',
    ],
    'lost-device': [
      '@phone & perdu|volé|cassé|changé|nouveau|nouvelle & @code|@password|@reset|vérif*|ancien|numéro',
      'nouveau|nouvel|changé|autre @phone|numéro & @code|@reset|@password|ancien|vérif*',
      'perdu|volé|cassé mon|le|l @phone|portable',
      'plus|pas accès & @phone|adresse|mail|boîte|téléphone & @reset|@password|vérif*|code|enregistré',
      '@code & envoyé|va|arrive|envoie & ancien @phone # 1',
      'perdu|volé|cassé|changé & téléphone|portable|mobile|numéro|smartphone|iphone ! imprimante',
      'nouveau|nouvelle|changé téléphone|numéro|portable|mobile|sim|numéro_de_téléphone',
      'code|sms & va|arrive|envoyé|part & ancien|ancienne & numéro|téléphone|portable|l_ancien',
      'plus accès|l_accès & téléphone|mail|numéro|boîte|portable|adresse',
    ],
    'phone-mismatch': [
      'numéro|téléphone & ne_correspond|correspond|incorrect|erroné|faux|mauvais|invalide & @not|incorrect|enregistré|saisi|indiqué|mauvais ! format ! perdu ! nouveau # 1',
      'numéro|téléphone|adresse & correspond|bon|correct|reconnu & pas ! sms ! appel',
    ],
    'contact-info-malformed': [
      'vérifier|vérifié & votre|mon compte & @not|impossible|pu ! trop',
      'numéro & format|indicatif & mauvais|incorrect|pays',
      'aucun|pas_de numéro & enregistré|renseigné|profil|dossier',
    ],
    'not-registered': [
      '@not|jamais|pas inscrit|enregistré|inscrite & @reset|sspr|@password|méthode*|informations_de_sécurité|libre_service',
      'aucune méthode|information & enregistré*|vérification|sécurité|configuré*',
      'jamais|pas inscrit*|enregistré*|configuré* & réinitialis*|sspr|méthode*|sécurité|suis|ai',
    ],
    'not-enough-methods': [
      'seule|qu_une|une_seule méthode & deux|seconde|deuxième|demande|faut',
      'deuxième|seconde|deux méthode*|vérification & @not|demande|manque|faut',
      'informations nécessaires|requises & manqu* & compte',
      'pas_assez & méthode*|informations',
      'deuxième|seconde|deux|2|autre méthode*|moyen|moyens & seul*|que|qu_une|une_seule|mail',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not activé*|disponible|autorisé* & mon|moi|compte|utilisateur ! organisation ! licence* ! administrateur*',
      '@account & @not activé pour & @reset',
      'compte|utilisateur|moi & pas|n_est activé|autorisé|habilité & réinitialis*|sspr|libre_service',
    ],
    'sspr-disabled-tenant': [
      'administrateur*|admin & désactivé & @reset|sspr',
      '@reset & désactivé* & organisation|entreprise|société|tenant|tous',
      'réinitialis* & désactivé*|pas_activé*|coupée & organisation|entreprise|tenant|société|tout_le_monde',
    ],
    'licence-missing-organisation': [
      'licence* & manqu*|aucune|pas|nécessaire*|requise*|sans & @reset|@password|organisation|sspr',
      'manque|pas|sans|aucune & licence* ! acheter ! visio',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|désactivé* & activé*|configuré*|désactivé*',
      'service nécessaire & @not|désactivé activé|administrateur',
      'réécriture|writeback & pas|désactivée|n_est & activée|désactivée|activé|désactivé',
    ],
    'onprem-connectivity': [
      'problème*|mauvaise|erreur|pas & connectivité|connexion & organisation|environnement_local|locale|@reset|réécriture & @password|@reset|organisation|locale',
    ],
    'onprem-admin-action-required': [
      'problème|erreur & configuration & locale|@reset|organisation & @password|@reset',
    ],
    'cookies-disabled': ['cookies|cookie & @not|désactivé*|activ*|bloqu*|autoris*|accept* # 1'],
    'servers-catching-up': [
      '@reset|@change|changé|changement & réussi|fonctionné|marché|effectué|fait|ok & ancien|toujours & @password|pc|ordinateur|windows|session # 1',
      'nouveau @password & @not & marche|fonctionne|accepté|reconnu|passe|synchronisé|pris & pc|ordinateur|windows|outlook|portable|session|office|teams|vpn|cloud # 1',
      'ancien @password & toujours|encore & marche|fonctionne|demandé|accepté|valable|valide # 1',
      '@password & @not synchronisé|synchronise|répliqué',
      'nouveau @password & marche|fonctionne|accepté & pas|mais & pc|ordinateur|portable|windows|outlook|teams',
      'pc|ordinateur|portable|windows|outlook & ancien & @password|mdp & encore|toujours|demande|seulement|accepte',
    ],
    'windows-screen-broken': [
      'écran_de_verrouillage|écran_de_connexion|écran_d_accueil|ouverture_de_session & @reset|@password & @not|lien|bouton|disparu|@trouble ! nouveau',
      'écran|ouverture_de_session & windows|connexion|verrouillage & réinitialis*|mot_de_passe & rien|pas|manque|absent|disparu|erreur',
    ],
    'unlock-option-missing': [
      '@unlock & sans & @change|@reset|changer|réinitialiser',
      'aucune|pas option|possibilité|bouton & @unlock',
      'juste|seulement|uniquement|simplement déverrouiller|débloquer',
    ],
    'user-abandoned': ['abandonné|interrompu|fermé & milieu|fenêtre|procédure|@reset|page'],
    'reset-in-home-directory': [
      'invité|compte_invité|externe & @password|@reset',
      'invité|invitée|externe & compte|utilisateur|tenant|client & @password|réinitialis*|portail|oublié',
    ],
    'federated-password': ['fédéré*|adfs|okta & @password|@reset'],
    'method-not-allowed': [
      'authenticator|sms|appel|méthode|questions & @not & proposé*|disponible*|affiché*|autorisé* & @reset|@password|vérif*',
      'pas|plus|aucune|sans option|choix|possibilité & sms|appel|mail|authenticator|application',
    ],
    'cloud-service-error': [
      'panne|indisponible & @reset|microsoft|portail|page & @password|microsoft|tous|personne|@reset',
    ],
    'error-processing-request': ['erreur & traitement & demande|requête'],
    'password-reset-done': ['@password & été & réinitialisé|modifié|changé & succès ! mais ! @not'],
    'user-cannot-change-password': [
      'utilisateur_ne_peut_pas_changer|ne_peut_pas_changer_de_mot_de_passe|l_utilisateur_ne_peut_pas & @password|case|coché*|ad # 3',
    ],
    'ad-access-denied': [
      'compte_de_connecteur|connecteur|msol*|compte_de_service & droits|permission*|autorisation*|accès & pas|manque*|refus*',
    ],
    'writeback-service-stopped': [
      'adsync|service|serveur & arrêté|stoppé|éteint|en_panne|hors_ligne & adsync|sync|connect|réécriture|réinitialis*',
    ],
    'admin-role-missing': [
      'droits|rôle|privilèges|autorisation & réinitialis* & utilisateur|insuffisant*|pas ! connecteur ! msol*',
    ],
    'not-in-scope-group': ['pas|plus & partie|membre & groupe & réinitialis*|autorisé|sspr'],
  },
  topics: {
    greeting: [
      'bonjour|bonsoir|salut|coucou|bonne_journée|bon_week_end|bonne_soirée|au_revoir|ça_va|comment_ça_va|comment_allez_vous',
    ],
    thanks: [
      'merci|merci_beaucoup|remercie|mille_mercis',
      'résolu|réglé|ça_marche_maintenant|c_est_bon|fonctionne_maintenant|problème_résolu ! @not ! mais',
    ],
    chaser: [
      'des_nouvelles|du_nouveau|toujours_rien|où_en_est|quelqu_un_est_là|j_attends_toujours|une_réponse',
    ],
    help: ['aide|aidez_moi|aidez ! @password ! @reset', 'que peux|pouvez tu|vous faire'],
    'ask-helpdesk': [
      'helpdesk|support|humain|technicien|conseiller|service_informatique|quelqu_un & parler|contacter|joindre|appeler|voudrais|veux|besoin|plait ! administrateur ! @reset',
    ],
    check: [
      'vérifi*|regarde* & dernière|dernier & tentative|essai',
      'pourquoi & échoué|pas_marché|pas_fonctionné & @reset|@password|tentative',
    ],
    'reset-failed': [
      '@password & @reset|@change|changer|@unlock & @trouble',
      '@reset|@unlock & @trouble & compte|lien|page|@password|marche|fonctionne|échou*',
      '@reset ne_marche_pas|ne_fonctionne_pas|échoue|échoué|impossible',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|oublié|expiré',
      'oublié mon|le @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: ['@password|@reset|@unlock|@signin|compte|vérification|verrouillé'],
    trouble: ['erreur*|problème*|souci*|marche_pas|fonctionne_pas|aide|bug'],
    away: [
      'absent|absente|en_congé|en_vacances|en_congés & jusqu_au|du|retour|urgence ! @password',
      'réponse_automatique',
    ],
    elsewhere: [
      'imprimante|imprimer|scanner|écran|clavier|souris|casque',
      'vpn|wifi|wi_fi|internet|réseau|lecteur_réseau',
      'outlook|boîte_mail|calendrier|absence|signature|boîte_aux_lettres',
      'réunion|visioconférence|onedrive|sharepoint|excel|powerpoint',
      'authenticator & install*|configur*|nouveau_téléphone|application ! @reset',
      'mfa|authentification_multifacteur|double_authentification|accès_conditionnel',
      'facture|congés|salaire|photo_de_profil|acheter|commande|cantine',
      'installer|télécharger|mettre_à_jour teams|office|chrome|logiciel|application|excel',
    ],
    'other-account': [
      'wifi|gmail|netflix|banque|facebook|apple_id|routeur & @password|code ! invité*',
    ],
    reset: ['@reset', 'oublié & @password'],
    change: ['@change|changer|modifier & @password'],
    unlock: ['@unlock'],
    register: ['inscri*|enregistrer|informations_de_sécurité'],
  },
};
