/** Words beside which good news is none, or not all the news. */
const BUT =
  ' ! but|not|never|still|waiting|to_get|old|only|until|except|however|nothing|cant|cannot|isnt|doesnt|didnt|wont|stopped|used_to|else|other*|others|if|when|how|anyone|hope|once|locally|on_prem*|onprem|cloud|error|unresolved|says|should|be_resolved|be_fixed|get_resolved|need|second|refused|lost|rejected';
const ABER = ' ! aber|nicht|nie|kein*|nur|noch|immer_noch|alte|altem|alten|leider|wenn|wann|ob';
const MAIS = ' ! mais|pas|jamais|ancien|toujours_pas|seulement|que_dans|si|quand|comment|sauf';
const PERO = ' ! pero|no|nunca|antigua|vieja|anterior|solo|si|cuándo|cómo|todavía';
const MAS = ' ! mas|não|nao|nunca|antiga|velha|só|se|quando|como|ainda';
const MA = ' ! ma|non|mai|vecchia|solo|se|quando|come|ancora|però';
const MAAR = ' ! maar|niet|nooit|oude|alleen|als|hoe|nog|geen';
const MEN = ' ! men|inte|aldrig|gamla|bara|om|hur|ännu';
const ALE = ' ! ale|nie|nigdy|stare|stary|starym|tylko|jeśli|jak|jeszcze';
const GA = ' ! ませんでした|できません|しかし|まだ|のですが|古い|せん|ない|ましたが|たのに';
const DAN = ' ! 但|不|没|还是|旧|只|怎么|失败|无法';

/** Said to have ended well: nothing is left to explain. */
export const WORKS_NOW: readonly string[] = [
  `it|that|this|reset|password|sspr|everything|pw|all works|working|worked|work now|again|finally|perfectly|great|everywhere|thank*|thx|well${BUT}`,
  `works|working|worked now|again|perfectly|fine|everywhere${BUT}`,
  `now works|working${BUT}`,
  `solved|resolved|sorted|all_good|all_fine|all_set|never_mind|nevermind|problem_solved|issue_fixed|fixed_now|is_fixed${BUT}`,
  `reset|change|it|unlock went_through|went_fine|went_well|succeeded|has_worked${BUT}`,
  `managed|able|could|got to_reset|to_change|to_log|to_sign|reset|change|log|sign|unlock|back|in ok|now|again|finally|myself|fine|thank*|eventually|today${BUT}`,
  `finally managed|able|got|succeeded|worked${BUT}`,
  `you_can|please|pls close this|the|it|ticket${BUT}`,
  `already_done|its_done|done_now|issue_gone|problem_gone${BUT}`,
  `let|lets me|her|him|us in|through${BUT}`,
  `worked|works|went_through|succeeded on|at|after second|third|fourth|next|another|hour|hours|while|restart|reboot|lunch ! but|not|only|never|old|except|until|still|again_now|if|when|stopped|fail*`,
  `accepted|took|takes the|my|it|new & first_try|first_attempt|second_try|second_attempt|after_all|finally ! but|not|never|old|until|still|cant|cannot`,
  `finished|completed the|his|her|my reset & nothing|after_all|successfully ! but|not|never|before`,
  `no_new|no_more|no_further|without_further issues|issue|problems|new_issues|errors${BUT}`,
  `was|were|been able & to_change|to_use|to_reset|to_continue|to_sign_in|to_log_in ! but|not|never|until|only|cant|cannot|before|wasnt|werent`,
  `can_now|now_able|able_to_access|now_be_able|able_to_continue|working_correctly|works_correctly & password|pw|system|account|user|she|he|reset|new|laptop ! but|not|never|until|only|cannot|cant|unable|isnt`,
  `false_alarm|second_try|second_attempt|second_time & went_through|worked|works|ok|in|fine ! but|not|never|fail*|refus*|reject*|declin*`,
  `enable_password_writeback_for_directory|disable_password_writeback_for_directory success|succeeded`,
  `just_to_let_you_know|let_you_know|fyi|quick_update & works|worked|solved|sorted|fine${BUT}`,
  `password|pw changed|updated|reset|set ok|okay|fine|successfully${BUT} ! disabled|off`,
  `problem|issue vanished|disappeared|went_away${BUT}`,
  `no_action_needed|no_action_required|no_further_action|nothing_more_to_do|nothing_left_to_do${BUT}`,
  `was|were|been able to_choose|to_set|to_pick|to_update|to_get${BUT}`,
  `im|i_am|we_are|hes|shes|she_is|he_is back_in${BUT}`,
  `works_again|working_again|worked_again ! not_working|isnt ! but|not_for|only|except|other*|others|old|until|hope ! if|when ! never`,
  `without any|an|further error|errors|problem|problems|issue|issues & changed|reset|worked|works|went ! but|old|only|except ! cloud|onprem|on_prem ! licen*`,
  `changed|updated|unlocked my|it|the|password|successfully now|successfully|just_now|without_problem|without_error ! no|says|but${BUT}`,
  `got it|my|the|password changed|reset|unlocked|sorted|working|done${BUT}`,
  `password_reset|password_change|reset|unlock completed|complete|done|successful|ok_now|is_done|was_successful${BUT}`,
  `ticket|case|request|incident can_be|may_be|please closed|close${BUT}`,
  `everybody|everyone|all_users|users|user|she|he can|could|was_able|were_able reset|sign_in|log_in|change again|now|fine${BUT}`,
  `new_password|new_one|new_pw works|worked|accepted close|thanks|everywhere|now|fine|ticket${BUT}`,

  `erledigt|gelöst|geklappt|funktioniert_wieder|geht_wieder|geht_jetzt|klappt_jetzt|alles_gut|passt_jetzt|läuft_wieder|läuft_jetzt|behoben|funktioniert_jetzt|jetzt_gehts|jetzt_geht_es|alles_ok|selbst_gelöst${ABER}`,
  `konnte|konnten mein|das|mich|es|sich erfolgreich|wieder|jetzt|nun|endlich|doch|ändern|anmelden|zurücksetzen|einloggen${ABER}`,
  `hat|ist funktioniert|geklappt|geändert|zurückgesetzt|durchgegangen jetzt|danke|super|erledigt${ABER}`,
  `jetzt|nun|inzwischen funktioniert|geklappt|geht|klappt${ABER}`,
  `ticket|vorgang|anfrage|meldung geschlossen|zu|schließen|zumachen${ABER}`,
  `kennwortänderung|passwortänderung|zurücksetzung abgeschlossen|erfolgreich${ABER}`,
  `selbst|selber hinbekommen|hinbekommen_neues|geschafft${ABER}`,
  `ging|geht jetzt|nun doch${ABER}`,

  `résolu|bien_réglé|problème_réglé|est_réglé|ça_marche_maintenant|c_est_bon|fonctionne_maintenant|problème_résolu|c_est_réglé|tout_est_bon|ça_remarche|ça_fonctionne|ça_marche${MAIS}`,
  `réussi à changer|réinitialiser|me|modifier|débloquer|connecter${MAIS}`,
  `pu changer|réinitialiser|me_connecter|modifier|débloquer${MAIS}`,
  `ça_a marché|fonctionné${MAIS}`,
  `pouvez|peut|peux clore|fermer|clôturer${MAIS}`,
  `réinitialisation|changement terminé*|effectué*|réussi*${MAIS}`,
  `ça_y_est connecté|connectée|changé|réinitialisé|bon${MAIS}`,

  `solucionado|resuelto|arreglado|ya_funciona|ya_está|todo_bien|todo_solucionado|funciona_ahora|ahora_funciona|ya_puedo|ya_quedó${PERO}`,
  `pude|logré|conseguí|he_podido|he_conseguido cambiar|restablecer|entrar|acceder|cambiarla|desbloquear${PERO}`,
  `ya funcionó|sirvió|salió${PERO}`,
  `ya me deja|dejó|funciona|permite${PERO}`,
  `pueden|puede|podéis cerrar caso|incidencia|ticket${PERO}`,
  `restablecimiento|cambio completado|terminado|exitoso|correctamente${PERO}`,

  `resolvido|deu_certo|já_funciona|funcionou|tudo_certo|agora_funciona|está_funcionando|já_consegui|tudo_ok|consegui_entrar${MAS}`,
  `consegui trocar|redefinir|mudar|alterar|entrar|acessar|desbloquear${MAS}`,
  `pode|podem fechar|encerrar${MAS}`,
  `agora_foi|agora_deu${MAS}`,
  `redefinição|alteração|troca concluída|terminada|efetuada${MAS}`,

  `risolto|tutto_ok|tutto_a_posto|ora_funziona|adesso_funziona|funziona_ora|funziona_di_nuovo|funziona_tutto|ha_funzionato|fatto_grazie|sono_riuscito|sono_riuscita|ci_sono_riuscit*${MA}`,
  `riuscito|riuscita|potuto a_cambiare|a_reimpostare|ad_accedere|cambiare|reimpostare|accedere${MA}`,
  `potete|puoi|può chiudere${MA}`,
  `ce_l_ho_fatta|reimpostazione_completata|cambio_completato${MA}`,

  `opgelost|gelukt|werkt_weer|werkt_nu|het_werkt|doet_het_weer|alles_werkt|in_orde|is_geregeld${MAAR}`,
  `kan|kon weer|nu inloggen|aanmelden|in${MAAR}`,
  `ticket|melding|zaak|call mag|kan dicht|gesloten|sluiten${MAAR}`,
  `nieuw|nieuwe wachtwoord werkt|doet_het${MAAR}`,
  `is_voltooid|weer_binnen${MAAR}`,

  `det_gick|nu_funkar|funkar_nu|fungerar_nu|nu_fungerar|löste_sig|fungerar_igen|funkar_igen|allt_funkar|har_löst_sig|det_fungerade|nu_gick_det${MEN}`,
  `lyckades|kunde byta|återställa|logga|ändra${MEN}`,
  `det_funkade|det_fungerade|funkade_nu${MEN}`,
  `ärendet|ärende|ticket kan|får stängas|avslutas${MEN}`,
  `återställningen|bytet är klar|klart${MEN}`,
  `inne_igen|fick_till${MEN}`,

  `rozwiązane|już_działa|działa_już|naprawione|wszystko_działa|udało_się|teraz_działa|sprawa_załatwiona|problem_rozwiązany|działa_teraz|wszystko_ok${ALE}`,
  `udało mi|jej|mu zmienić|zresetować|zalogować${ALE}`,
  `zadziałało|podziałało${ALE}`,
  `można|proszę|możecie zamknąć|zamykać zgłoszenie|ticket|sprawę${ALE}`,
  `poradziłem|poradziłam sobie|już|dzięki|dziękuję${ALE}`,
  `zakończon* powodzeniem|pomyślnie|sukcesem${ALE}`,

  `変更完了|変更が完了|リセットが完了|正常に終わり|正常に完了|無事入れ|閉じてください${GA}`,
  `解決しました|直りました|無事に|変更できました|リセットできました|ログインできました|サインインできました|できるようになりました|うまくいきました|使えるようになりました|成功しました|解決済み|解除できました${GA}`,
  `改好了|已改好|已经改好|已完成|弄好了|可以关单|关闭工单${DAN.replace('|没', '|没有|没能')}`,
  `解决了|好了|搞定了|已经解决|可以了|成功了|修改成功|重置成功|已经好了|能登录了|可以登录了|已成功|没问题了|正常了${DAN.replace('|没', '|没有|没能')}`,
];
