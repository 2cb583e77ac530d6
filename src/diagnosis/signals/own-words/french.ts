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
    'user-not-found-onprem': [
      'objet|compte|utilisateur & introuvable|supprimé|disparu|n_existe_plus|sans_correspondance & ad|local|annuaire # 2',
    ],
    'object-not-in-password-sync-scope': [
      'l_ou|cette_ou|une_ou|unité|périmètre|scope & synchronis*|sync|hash & hors|pas|exclu*|décochée|filtr* # 2',
    ],
    'writeback-unsupported-path': [
      'centre_d_administration|admin_microsoft_com|office_365_admin|api_graph|set_msoluserpassword|powershell|update_mguser & local|ad|pc|réécri*|windows # 2',
    ],
    'cloud-sync-agent': [
      'agent & cloud_sync|approvisionnement|provisionnement|synchronisation_cloud|synchro_cloud # 3',
    ],
    'inheritance-disabled': [
      'héritage|héritables|hérite|héritées|non_hérit* & coupé|désactivé|décochée|pas|utilisateur|objet|permissions # 4',
    ],
    'connect-version-old': [
      'connect|dirsync & ancienne|vieille|vieux|obsolète|jamais_mis_à_jour|trop_ancienne|version_1 ! agent ! cloud_sync # 2',
    ],
    'tls-disabled': ['tls & désactivé*|coupé*|activé|durci|parle # 3'],
    'server-clock-skew': [
      'heure|horloge|ntp|décalage_horaire & serveur|connect|vm|synchro|système & fausse|faux|retard|avance|dérive|décalé*|à_l_heure|décalage # 3',
    ],
    'dc-unreachable': [
      'dc|contrôleur*_de_domaine|pdc|émulateur_pdc|contrôleur_de_domaine|contrôleurs_de_domaine & injoignable*|hors_ligne|down|joindre|perdu|répond # 2',
    ],
    'dc-policy-hints-missing': [
      'dc|contrôleur*|contrôleurs_de_domaine & 2003|2008|policy_hints|trop_vieux|vieux|correctif # 3',
    ],
    'onboarding-failed': [
      'assistant|onboarding|activation|configuration & @writeback & échec|échoué|plante|impossible|erreur ! jeton ! 32009 # 3',
    ],
    'onprem-success-cloud-failure': [
      'ad|localement|local|on_prem & accepté*|changé|pris|réussi & cloud|entra|azure & refusé|rejeté|pas_voulu|échoué ! synchron* & @password|ad # 2',
    ],
    'forest-config-changed': [
      'forêt|forêts & ajouté*|retirée|rattach*|remise|seconde|nouvelle # 3',
    ],
    'decryption-key-mismatch': [
      'déchiffr*|clé|clés & @writeback|32004|correspondent|cloud|privée|local* ! fido ! sécurité ! bitlocker # 3',
    ],
    'ldap-signing-not-configured': [
      'ldap & sign*|signature|chiffrement|encrypt & connecteur|trafic|décoché*|désactivé* # 3',
    ],
    'connector-password-too-long': [
      'msol*|connecteur|compte_de_service & @password & trop_long|256|300|400|caractères # 4',
    ],
    'sam-remote-call-denied': [
      'sam|samr|restrictremotesam & distant*|appels|gpo|limité*|restreindre # 3',
    ],
    'ou-reserved-character': [
      'ou|l_ou|unité_d_organisation & barre_oblique|caractère_réservé|slash|esperluette # 4',
    ],
    'onprem-multi-match': [
      'deux|plusieurs|doublon|même & ancre|sourceanchor|anchor|consistencyguid|correspondances_multiples # 3',
    ],
    'already-registered': [
      'déjà|considéré|compte inscrit|enregistré & écran|page|assistant|inscription|demande # 3',
      'inscription & ne_revient|revient_pas|ne_s_affiche|s_affiche_plus|réinscri* # 2',
    ],
    'password-never-expires': [
      'n_expire_jamais|jamais_expirer|n_expire_pas|sans_expiration|dont_expire_passwd # 3',
    ],
    'admin-sspr-disabled': [
      'sspr|réinitialis*|libre_service & administrateurs|admins|comptes_admin & désactivé*|bloqué*|interdit*|plus_droit|false|pas ! deux ! questions ! votre_administrateur ! insuffisant* # 2',
      'allowedtousesspr # 4',
    ],
    'admin-two-gate': [
      'administrateur*|admin|admins|rôle & deux|2|deuxième|questions & méthode*|preuve*|vérification*|sécurité|secrètes ! votre_administrateur ! dsi # 1',
      'stratégie & administrateur|admin|admins|administrateurs & pas_appliquée|ne_s_applique|n_est_pas_appliquée # 2',
    ],
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
      'ancien|même|précédent|anciens @password & réutilis*|encore|à_nouveau|différent ! incorrect ! toujours ! fonctionne ! verrouille ! pc ! windows ! téléphone ! outlook ! teams',
      'réutiliser & @password|ancien',
      'déjà|auparavant|avant|récemment utilisé|servi|eu & @password',
      'même|ancien|anciens @password & reprendre|remettre|réutiliser|garder|utiliser|à_nouveau ! verrouille ! windows ! pc ! téléphone ! reste',
    ],
    'password-too-weak': [
      '@password & trop_court|trop_faible|trop_simple|pas_assez_long|pas_assez_fort|plus_fort|plus_long # 1',
      '@password & au_moins|doit|minimum|manque & caractère*|majuscule*|minuscule*|chiffre*|spécial*',
      'majuscule*|caractère_spécial|chiffre & manque|faut|demande|exige ! numéro ! téléphone ! code',
      'faut|manque|doit|exige|demande & majuscule|chiffre|caractère_spécial|caractères|minuscule|symbole ! numéro ! téléphone ! code ! connecteur ! msol*',
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
      '@password & trop_souvent|trop_de_fois|trop_courant|trop_commun|courant|répandu|banal & vu|utilisé|trop|courant|répandu ! mauvais ! tapé',
      '@password|mot|mots|terme interdits|interdit|banni|bannis|bannie ! modifier ! changer ! droit',
      'liste_noire|mots_interdits|mots_bannis|liste_des_mots_de_passe_interdits & @password|contient|figure',
      'stratégie_approximative|politique_approximative # 4',
    ],
    'wrong-current-password': [
      '@password & actuel|ancien|en_cours|présent & incorrect|erroné|faux|pas_correct|mauvais|invalide|pas_bon ! réutilis* ! toujours # 1',
    ],
    'account-disabled': [
      '@account & désactivé|inactif|suspendu|fermé ! @reset ! sspr ! fonctionnalité',
      '@account désactivé|inactif|suspendu ! réinitialis* ! réécriture ! rapide ! utilisateur_désactivé',
      'compte|utilisateur désactivé|inactif|suspendu|disabled & ad|annuaire|local|on_prem|parti|revient ! changement_rapide ! sspr_désactivé',
    ],
    'account-locked': [
      '@account & verrouillé|bloqué ! temporairement ! provisoirement ! 24 ! heures ! tentatives ! contre ! modification',
      'suis_bloqué|été_bloqué|suis_verrouillé|est_verrouillé|est_bloqué & @account|@signin|ordinateur|session|je ! temporairement ! 24 ! contre ! méthode ! preuve',
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
      '@phone & perdu|volé|cassé|nouveau_téléphone|nouveau_numéro|changé_de & @code|@password|@reset|vérif*|ancien|numéro ! deux_preuves ! nouveau_mot',
      'nouveau|nouvel|changé|autre @phone|numéro & @code|@reset|@password|ancien|vérif*',
      'perdu|volé|cassé mon|le|l @phone|portable',
      'plus|pas accès & @phone|adresse|mail|boîte|téléphone & @reset|@password|vérif*|code|enregistré',
      '@code & envoyé|va|arrive|envoie & ancien @phone # 1',
      'perdu|volé|cassé|changé_de|tombé téléphone|portable|mobile|numéro|smartphone|iphone ! imprimante',
      'téléphone|portable|mobile|numéro|smartphone|iphone|tel perdu|volé|cassé|rendu|mort|hs ! imprimante',
      'nouveau|nouvelle|changé_de téléphone|numéro|portable|mobile|sim|numéro_de_téléphone|smartphone ! administrateur ! admin ! suivent',
      'code|sms & va|arrive|envoyé|part & ancien|ancienne & numéro|téléphone|portable|l_ancien',
      'plus accès|l_accès & téléphone|mail|numéro|boîte|portable|adresse',
    ],
    'phone-mismatch': [
      'numéro|téléphone & ne_correspond|correspond|incorrect|erroné|faux|mauvais|invalide & @not|incorrect|enregistré|saisi|indiqué|mauvais ! format ! perdu ! nouveau # 1',
      'numéro|téléphone|adresse & correspond|bon|correct|reconnu & pas ! sms ! appel',
    ],
    'contact-info-malformed': [
      'vérifier|vérifié votre|mon compte & @not|impossible|pu ! trop ! infos',
      'numéro & format|indicatif & mauvais|incorrect|pays',
      'aucun|pas_de numéro & enregistré|renseigné|profil|dossier',
    ],
    'not-registered': [
      '@not|jamais|pas inscrit|enregistré|inscrite & @reset|sspr|@password|méthode*|informations_de_sécurité|libre_service ! déjà ! seul ! que ! deuxième',
      'aucune méthode|information & enregistré*|vérification|sécurité|configuré*',
      'jamais|pas inscrit*|enregistré* & réinitialis*|sspr|méthode*|sécurité|suis|ai ! déjà ! stratégie ! administrateur',
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
      'administrateur*|admin & désactivé & @reset|sspr ! pour_les_admins ! pour_les_administrateurs ! admins ! même',
      '@reset & désactivé* & organisation|entreprise|société|tenant|tous',
      'réinitialis* & désactivé*|pas_activé*|coupée & organisation|entreprise|tenant|société|tout_le_monde',
    ],
    'licence-missing-organisation': [
      'licence* & manqu*|aucune|pas|nécessaire*|requise*|sans & @reset|@password|organisation|sspr',
      'manque|pas|sans|aucune & licence* ! acheter ! visio',
    ],
    'writeback-not-enabled': [
      'sans|pas|aucune @writeback & activé*|configuré*|désactivé* ! group ! permission* ! droit* ! tls ! ldap*',
      'service nécessaire & @not|désactivé activé|administrateur',
      '@writeback pas|non|jamais activée|activé|cochée|coché|mise_en_place ! group ! service',
      '@writeback désactivée|désactivé ! puis ! réactiver ! group',
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
      'écran|ouverture_de_session & windows|connexion|verrouillage & réinitialis*|mot_de_passe & rien|pas|manque|absent|disparu|erreur ! déverrouiller ! code',
    ],
    'unlock-option-missing': [
      '@unlock & sans & @change|@reset|changer|réinitialiser',
      'aucune|pas option|possibilité|bouton & @unlock',
      'juste|seulement|uniquement|simplement déverrouiller|débloquer',
    ],
    'user-abandoned': [
      'abandonné|interrompu|fermé & milieu|fenêtre|procédure|avant|navigateur ! organisation ! tout_le_monde',
      'abandonné|quitté|annulé|laissé_tomber & avant_la|milieu|fin|procédure|vérification',
    ],
    'reset-in-home-directory': [
      'compte_invité|utilisateur_invité|invité_externe|externe_invité|invités & @password|@reset ! wifi',
      'invité|invitée|invités|externe & tenant|client|compte_invité|partenaire|locataire & @password|réinitialis*|portail|oublié ! pas_invité ! wifi ! n_est_pas_invité',
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
      'interdit*|empêche|droit de_modifier|de_changer|modifier & son|propre|lui_même|utilisateur & ad|compte|case|objet # 3',
    ],
    'ad-access-denied': [
      'compte_de_connecteur|connecteur|msol*|compte_de_service & droits|permission*|autorisation*|accès & pas|manque*|refus*',
    ],
    'writeback-service-stopped': [
      'adsync|service|serveur & arrêté|stoppé|éteint|en_panne|hors_ligne & adsync|sync|connect|réécriture|réinitialis*',
    ],
    'admin-role-missing': [
      'droits|rôle|privilèges|autorisation* & réinitialis* & utilisateur|insuffisant*|collègue|directrice|directeur|autre|autres|ce & pas|insuffisant*|manque|sans ! connecteur ! msol* ! deux ! propre ! ou ! ad ! domaine',
      'bouton|option grisé|grisée|inactif & réinitialis*|@password ! invité ! guest # 1',
      'privilèges|droits|autorisations insuffisant* & réinitialis*|opération|utilisateur|collègue ! connecteur ! msol*',
    ],
    'not-in-scope-group': ['pas|plus & partie|membre & groupe & réinitialis*|autorisé|sspr'],
  },
  topics: {
    'asking-how': [
      'quels ports|rôles|droits|prérequis & entra|connect|réécriture|sspr|pour ! pas ! erreur*',
      'comment faire|changer|mettre|modifier & logo|expirent|expiration|rapport|place ! pas ! erreur* ! bloqu* ! perdu ! accès',
      'réécriture|sspr incluse|inclus|comprise|gratuite|version_gratuite & est|elle|il ! pas ! erreur*',
      'où trouver|télécharger rapport|documentation|guide',
    ],
    'works-now': [
      'sans_problème|sans_difficulté|passent_à_nouveau|fonctionne_de_nouveau & mot_de_passe|réinitialis*|connect*|réécriture ! pas ! mais ! plus',
      'a_pu|ont_pu|a_réussi réinitialiser|changer|se_connecter|modifier ! pas ! mais ! plus_tard ! si',
      'a_changé|a_modifié|a_réinitialisé son mot_de_passe|mdp lui_même|elle_même|seul|seule|aujourd_hui ! mais ! pas ! impossible ! nouveau',
      'remarche|refonctionne|marche_à_nouveau|ça_remarche ! pas ! mais ! plus',
      'compte déverrouillé|débloqué & vérifiée|ok|connecté|connexion ! mais ! pas ! toujours ! cloud',
      'inscription terminée|faite|effectuée|réussie ! mais ! pas',
      'finalement arrivé|reçu|passé|réussi ! mais ! pas ! trop',
      'test|réinitialisation concluant|concluante|réussi|réussie ! mais ! pas',
      'votre mot_de_passe a_été réinitialisé|modifié|changé ! mais ! pas ! minutes ! temps ! récemment',
      'plus_aucun_souci|plus_de_problème|tout_roule|tout_va_bien_maintenant',
    ],
    greeting: [
      'bonjour|bonsoir|salut|coucou|bonne_journée|bon_week_end|bonne_soirée|au_revoir|ça_va|comment_ça_va|comment_allez_vous',
      'tu_es_un|es_tu_un|vraie_personne|robot_ou|hello',
    ],
    thanks: [
      'merci|merci_beaucoup|remercie|mille_mercis',
      'résolu|bien_réglé|ça_marche_maintenant|c_est_bon|fonctionne_maintenant|problème_résolu ! @not ! mais',
    ],
    chaser: [
      'des_nouvelles|du_nouveau|toujours_rien|où_en_est|quelqu_un_est_là|j_attends_toujours|une_réponse',
      'du_nouveau|en_attente_d_une|je_relance|relance_ma|me_rappeler|où_en_est',
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
    field: [
      'administrateur*|méthode*|inscription|inscrit*|sspr|authenticator|coordonnées|sécurité|entra|connect|réinscri*|verrou|libre_service|identité|déverrouillage|héritage|contrôleur',
      '@password|@reset|@unlock|@signin|compte|vérification|verrouillé',
    ],
    trouble: [
      'plante|message_en_rouge|contactez_votre|erreur*|problème*|souci*|marche_pas|fonctionne_pas|aide|bug',
    ],
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
      'note_de_frais|fiche_de_paie|photocopieur|vidéoprojecteur|badge|place_de_parking|webcam|box_internet',
    ],
    'other-account': [
      'compte microsoft & personnel',
      'personnel|perso hotmail|outlook_com|gmail',
      'wifi|gmail|netflix|banque|facebook|apple_id|routeur & @password|code ! invité*',
      'sap|hotmail|salesforce|orange|free_fr|paypal|amazon|instagram|yahoo|icloud|apple|crm|impots|ameli|photocopieur & @password|compte|code|refuse|piraté|verrouillé ! invité',
      'b2c|group_writeback',
      'code pin & téléphone|carte|portable',
    ],
    reset: ['@reset', 'oublié & @password'],
    change: ['@change|changer|modifier & @password'],
    unlock: ['@unlock'],
    register: ['inscri*|enregistrer|informations_de_sécurité'],
  },
};
