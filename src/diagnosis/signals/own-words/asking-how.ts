/** Words of trouble, beside which a "how" asks for a way out and not for instructions. */
const TROUBLE =
  ' ! error* ! fail* ! cant|cannot|doesnt|unable|isnt|not_work*|wont|refus*|stuck|locked|denied|missing|reject* ! wait|long|soon|often|lost|forgot*|stolen|broken|unknown|without_knowing';

/** Asked how something is set up, priced, listed or described: no reset has failed. */
export const ASKING_HOW: readonly string[] = [
  `how|where|way|can_i|can_we|possible|steps|guide|instructions|tutorial|best_practice*|procedure enable|configure|set_up|setup|deploy|roll_out|rollout|disable|turn_on|turn_off|activate|customize|customise|brand|style|export|implement|integrate|automate|force|test|pilot|migrate|monitor|audit${TROUBLE}`,
  `is_there|where_is|where_are|looking_for|any|need documentation|docs|article|list|guide|tutorial|report|template|api|cmdlet|script|best_practice*${TROUBLE}`,
  `what|which|how_many licen*|sku|plan|edition|p1|p2 need|needed|required|requires|require|include*|cover*|do|does|is|must|should${TROUBLE}`,
  `difference_between|differences_between|compare|comparing|pros_and_cons|planning_our|planning_to|roadmap|pricing|budget${TROUBLE}`,
  `what is|are|would the behavior|behaviour|difference|impact|purpose|effect|recommendation|prerequisite*${TROUBLE}`,
  `what happens|would_happen|will_happen if|when|to|after ! down|offline|unreachable${TROUBLE}`,
  `please clarify|specify|document|elaborate|confirm_whether|confirm_if|update_the_doc*${TROUBLE}`,
  `article|documentation|docs|tutorial|this_page|doc mention*|says|states|incorrect|misleading|vague|unclear|confusing|wrong|clarif*|outdated|correct_it ! sspr_0*`,
  `do_we|should_we|would_we|does_it|do_they have|need to_be|to_set|to_assign|to_scope|to_add|to_buy|to_have|each${TROUBLE}`,
  `what do|would you suggest|recommend|advise${TROUBLE}`,
  `is|are permission|permissions|role|roles|port|ports|change_password|licen* required|needed|necessary|recommended${TROUBLE}`,
  `will|does|is this|the|that setting|policy|option|feature be|apply|enforced|affect|available|supported|work_for${TROUBLE}`,
  `per_tenant|per_user or per_user|per_tenant`,
  `are_we_allowed|is_it_supported|is_it_safe|is_it_recommended|does_anyone_know_if|anyone_using|has_anyone_deployed|would_like_to_know_how|wondering_how|thinking_of|thinking_about${TROUBLE}`,
  `what_is|what_does|explain|define sspr|self_service_password_reset|password_writeback|password_protection|smart_lockout ! event ! error ! code ! id ! sspr_0*${TROUBLE}`,

  `wie|anleitung|wo|gibt_es aktivier*|einrichte*|einricht*|konfigurier*|deaktivier*|einschalte*|ausschalte*|ausrolle*|anpasse*|dokumentation|anleitung|bericht ! fehler* ! nicht|kein* ! gesperrt ! abgelehnt`,
  `welche lizenz* brauche*|benötig*|nötig|erforderlich ! fehler* ! nicht|kein*`,
  `comment|où|existe_t_il|procédure activer|configurer|désactiver|mettre_en_place|déployer|paramétrer|personnaliser|documentation ! erreur* ! pas|impossible|refus* ! bloqu*`,
  `quelle|quelles licence|licences faut|nécessaire*|besoin ! erreur* ! pas`,
  `cómo|dónde|hay_alguna|existe habilit*|configur*|activ*|desactiv*|implement*|personaliz*|documentación|guía ! error* ! no|nunca ! bloque*`,
  `qué licencia|licencias necesit*|hace_falta|requiere* ! error* ! no`,
  `como|onde|existe habilitar|habilito|configurar|configuro|ativar|ativo|desativar|implementar|implantar|personalizar|documentação ! erro* ! não|nunca ! bloque*`,
  `qual|quais licença|licenças preciso|precisa*|necessári* ! erro* ! não`,
  `come|dove|esiste abilit*|configur*|attiv*|disattiv*|implement*|personalizz*|documentazione|guida ! errore* ! non ! blocc*`,
  `quale|quali licenza|licenze serve|servono|necessari* ! errore* ! non`,
  `hoe|waar|is_er inschakel*|schakel|stel|instel*|configureer*|configureren|activeer*|activeren|uitrol*|uitschakel*|documentatie|handleiding ! fout* ! niet|geen ! geblokkeerd`,
  `welke licentie* nodig|vereist|heb ! fout* ! niet|geen`,
  `hur|var|finns_det aktivera*|konfigurera*|ställer_in|slår_på|stänger_av|inaktivera*|rullar_ut|sätter_upp|dokumentation|guide ! fel* ! inte|ingen ! låst`,
  `vilken|vilka licens* krävs|behövs|behöver ! fel* ! inte`,
  `jak|gdzie|czy_istnieje włączyć|skonfigurować|wyłączyć|wdrożyć|ustawić|aktywować|dostosować|dokumentacja ! błąd* ! nie ! zablokowan*`,
  `jaka|jakie licencja|licencje potrzebn*|wymagan* ! błąd* ! nie`,
  `有効に|有効化|設定|構成|導入|展開|無効に & 方法|手順|どうすれば|どのように|やり方 ! エラー|できません|できない|ません|届か|失敗`,
  `どの|必要な & ライセンス & 必要|ですか|教えて ! エラー|ません|できない`,
  `如何|怎么|怎样 启用|配置|设置|部署|关闭|开启 ! 错误|不能|无法|失败|不了|没有`,
  `需要 什么|哪种|哪个 许可证|授权 ! 错误|不能|无法`,
];
