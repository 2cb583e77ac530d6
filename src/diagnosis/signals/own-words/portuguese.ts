import type { OwnWords } from './own-words.ts';

export const PORTUGUESE: OwnWords = {
  vocabulary: {
    password: 'senha senhas palavra_passe palavras_passe palavra_chave',
    reset: 'redefin* redefinição repor reposição resetar recuper* reset reinici*',
    change: 'alter* mudar mudei mudança troc* modific* mud*',
    unlock: 'desbloque*',
    not: 'não nunca nenhum nenhuma sem nada jamais',
    cannot:
      'não_consigo não_consegue não_posso não_pode não_deixa não_funciona não_dá não_é_possível impossível não_permite recus* rejeit* falh* não_aceita não_aceitou não_aceito',
    trouble: '@cannot erro* problema* ajuda falha não',
    account: 'conta contas utilizador* usuário* perfil',
    code: 'código* sms mensagem mensagens chamada* ligação email e_mail notificação*',
    phone: 'telefone* telemóvel celular número smartphone iphone aparelho',
    recently: 'ontem hoje hoje_de_manhã esta_manhã recentemente já acabei_de há_pouco',
    signin: 'entrar iniciar_sessão login acessar logar',
    writeback: 'write_back writeback repetição_de_escrita',
  },
  meanings: {
    'writeback-service-stopped': [
      'adsync|azure_ad_sync|servidor_connect|vm_do_connect|serviço|passwordresetservice & parado|desligad*|caiu|travou|loop|não_responde & @writeback|adsync|sync|connect|sincronização|redefinição ! agente # 1',
    ],
    'ad-access-denied': [
      'msol*|conector|conta_de_sincronização & permiss*|direitos|acesso & não|falta|perdeu|negad* # 3',
    ],
    'writeback-unsupported-path': [
      'centro_de_administração|admin_microsoft_com|office_365_admin|api_graph|set_msoluserpassword|powershell|update_mguser|portal_do_office & local|ad|pc|máquina|write_back|windows # 2',
    ],
    'cloud-sync-agent': [
      'agente & cloud_sync|provisionamento|sincronização_na_nuvem|sync_na_nuvem # 3',
    ],
    'inheritance-disabled': [
      'herança|herdáveis|herda|herdadas & cortada|desabilitad*|desativad*|desmarcada|não|usuário|objeto|permissões # 4',
    ],
    'connect-version-old': [
      'connect|dirsync & velha|antiga|obsolet*|nunca_atualizado|1_1|desatualizad* ! agente ! cloud_sync # 2',
    ],
    'tls-disabled': ['tls & desativ*|cortado|ativar|fala|desabilit*|deslig* # 3'],
    'server-clock-skew': [
      'hora|relógio|ntp|horário & servidor|connect|vm|sistema|sincronização & errad*|atrasad*|adiantad*|para_trás|desanda|diferença # 3',
    ],
    'dc-unreachable': [
      'dc|controlador_de_domínio|controladores_de_domínio|pdc|emulador_pdc & inacessível|fora|não_responde|encontrado|perdeu|down # 2',
    ],
    'dc-policy-hints-missing': [
      'dc|dcs|controladores_de_domínio|controlador_de_domínio & 2003|2008|policy_hints|antigo|velhos|hotfix # 3',
    ],
    'onboarding-failed': [
      'assistente|integração|etapa & @writeback & erro|falhou|trava|não_foi_possível ! token ! 32009 # 3',
    ],
    'onprem-success-cloud-failure': [
      'ad|local & aceit*|trocad*|certo & nuvem|entra|azure & recus*|falhou|não_quis|não & @password|ad ! sincroniz* ! ainda ! continua ! agente # 1',
    ],
    'forest-config-changed': [
      'floresta|florestas & adicionad*|removida|segunda|nova|compramos|somamos # 3',
    ],
    'decryption-key-mismatch': [
      'descriptograf*|desencript*|chaves_da|chave_privada|chave_de_criptografia & write_back|writeback|32004|conferem|nuvem|local|incorreta # 3',
    ],
    'ldap-signing-not-configured': [
      'ldap & assinatura|criptografia|encrypt & conector|tráfego|sem # 3',
    ],
    'connector-password-too-long': [
      'msol*|conector|conta_de_serviço & @password & muito_longa|comprida|256|300|400|caracteres # 4',
    ],
    'sam-remote-call-denied': [
      'sam|samr|restrictremotesam & remot*|chamadas|gpo|limitad*|restring* # 3',
    ],
    'ou-reserved-character': [
      'ou|unidade_organizacional & barra|caractere_reservado|caracteres_reservados # 4',
    ],
    'onprem-multi-match': [
      'duas|vários|várias|duplicado|mesma|mesmo & âncora|sourceanchor|consistencyguid|correspondências # 3',
    ],
    'object-not-in-password-sync-scope': [
      'ou|unidade_organizacional|escopo|objeto & sincroniz*|sync|hash & fora|não|excluíd*|desmarcada|filtr* ! ldap # 2',
    ],
    'user-not-found-onprem': [
      'objeto|conta|usuário|utilizador & não_encontra|não_existe|não_existe_mais|apagaram|sem_par|encontrado & ad|local|diretório # 3',
    ],
    'privileged-account-denied': [
      'grupo|grupos protegido|protegidos # 3',
      'administradores|admins do_domínio|de_domínio|de_empresa & falha|negad*|não|só # 3',
      'adminsdholder|admincount # 4',
      'domain_admin|domain_admins & foi|era|antes|neg* # 3',
    ],
    'already-registered': [
      'já|consta|conta_como registrad* & tela|relatório|assistente|registro|renovar|página # 3',
      'registro|registr* & não_volta|não_abre|não_pede|não_inicia & registrad*|tela|outra_vez|página # 2',
    ],
    'user-cannot-change-password': [
      'não_pode_alterar_a_senha|não_pode_alterar_a_palavra|proibiram|impede_o_usuário|sem_permissão_para_mudar & ad|caixa|opção|própria|sua|conta # 4',
    ],
    'password-never-expires': [
      'nunca_expira|não_expira|sem_expiração|dont_expire & conta|caixa|marcad*|ad|troca|ped*|forç*|assinalad* ! como # 3',
    ],
    'admin-role-missing': [
      'permissão|permissões|privilégios & redefin* & outro|colega|diretora|diretor|usuário|esta & não|insuficientes|falta ! conector ! msol* ! ou ! ad ! domínio ! duas # 1',
      'botão cinza|desabilitado|inativo|não_clica & redefin*|@password ! guest ! convidado # 1',
      'privilégios|permissões insuficientes ! conector ! msol*',
    ],
    'admin-sspr-disabled': [
      'sspr|redefin*|autoatendimento & administradores|admins|contas_admin & desativ*|bloquead*|proibid*|false|não ! dois ! duas ! perguntas ! insuficientes ! seu_administrador ! o_administrador # 2',
      'allowedtousesspr # 4',
    ],
    'admin-two-gate': [
      'administrador|admin|admins|administradores|função & dois|duas|2|segundo|perguntas & método*|prova*|verificaç*|etapas|pede ! o_administrador_desativou ! seu_administrador # 1',
      'política & administrador|admin|admins|administradores & não_se_aplica|não_é_aplicada # 2',
    ],
    'method-not-allowed': [
      'não|já_não oferece|aparece|disponível|deixa_escolher & sms|ligação|app|authenticator|email|opção|perguntas|telefone & opção|método|escolher|redefin*|cadastrad*|oferec* ! tela ! windows ! link ! registro ! recebe # 1',
      'oferece|oferecido|oferecem & não & sms|ligação|email|app # 2',
    ],
    'changed-too-recently': [
      '@change|@reset & @recently & novamente|de_novo|outra_vez|segunda_vez & @trouble',
      '@password & @change|alterada|mudada & muito|demasiado|recentemente & recente*|cedo|pouco_tempo|recentemente & @not|esper*|muito|erro',
      'idade_mínima|duração_mínima|tempo_mínimo|vigência_mínima & @password # 3',
      '@password & @change & uma_vez|só_uma_vez & dia|24_horas',
      'esperar|aguardar & antes|para & @change & @password ! código ! verific*',
      'mudei|alterei|troquei|redefini & @recently|hoje|ontem & não & mudar|alterar|trocar|novo|novamente',
    ],
    'password-used-before': [
      '@password & já|anteriormente|antes & usad*|utilizad*|usei # 1',
      'histórico & @password',
      'mesma|anterior|antiga|velha @password & reutiliz*|novamente|de_novo|diferente|repetir|usar ! ainda|incorreta|funciona',
      'reutilizar|repetir & @password',
      'já|antes|anteriormente & usei|usada|utilizada|usado & @password',
    ],
    'password-too-weak': [
      '@password & muito_curta|demasiado_curta|curta|fraca|simples|mais_forte|mais_longa # 1',
      '@password & pelo_menos|deve|mínimo|falta|precisa & caracteres|maiúscula*|minúscula*|número*|símbolo*|especia*',
      'pelo_menos|mínimo|precisa|falta|deve & maiúscula*|número*|caracter*|caractere*|símbolo* & @password|maiúscula*|especial',
    ],
    'onprem-complexity-refused': ['complexidade & @password|requisito*|@not'],
    'corporate-policy-sentence': [
      '@password & comprimento|tamanho & complexidade & histórico|idade # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & política*|requisitos|regras|diretiva* & atende|cumpre|cumpr*|satisfaz|aceit*|corresponde',
      'nova @password & rejeitad*|recusad*|não_é_aceita|não_aceite|não_aceita ! antiga|anterior|computador',
      'política & @password & @trouble|viol*',
      'não & cumpre|atende|satisfaz|respeita & requisitos|política*|regras|diretiva & @password',
    ],
    'password-easily-guessed': [
      'fácil|difícil|facilmente adivinhar|de_adivinhar|adivinhad*|previsível',
      '@password & muitas_vezes|demasiadas_vezes|muito_comum|comum',
      '@password|palavra|palavras|termo proibida|proibidas|banida|banidas ! trocar ! alterar',
      'lista_negra|palavras_banidas|senhas_proibidas & @password|contém|está|lista',
      'política_difusa # 4',
    ],
    'wrong-current-password': [
      '@password & atual|antiga|anterior|velha & incorret*|errad*|inválid*|não_está_correta ! reutiliz* ! ainda # 1',
    ],
    'account-disabled': [
      '@account & desativad*|desabilitad*|inativ*|suspens* ! @reset ! redefinição ! recurso ! troca_rápida ! herança',
      'conta|usuário|utilizador desativad*|desabilitad*|inativ*|suspens*|desligada ! troca_rápida ! herança ! redefin*',
    ],
    'account-locked': [
      '@account & bloquead* ! temporari* ! 24 ! horas ! tentativas ! vezes',
      'estou_bloquead*|fui_bloquead*|ficou_bloqueada|foi_bloqueada & @account|@signin|computador|minha ! temporari* ! 24',
      '@unlock minha|a|uma|sua @account ! sem ! opção',
      'bloquead*|travou|travado|desbloqueiem|trancad* & errei|errada|erradas|vezes|tentativas|erros|evento_4740|de_novo|fora ! código ! temporari* ! 24 ! verific* ! respostas ! office_com ! nuvem ! provisoriamente ! só',
    ],
    'smart-lockout': [
      '@account|bloquead* & temporariamente & bloquead*|@account # 2',
      'temporariamente bloquead* # 2',
      'uso|utilização não_autorizad* & bloquead*|impedir|evitar',
    ],
    throttled: [
      'muitas_vezes|demasiadas_vezes|muitas_tentativas|demasiadas_tentativas|número_de_tentativas & verific*|código|24|horas|esper*|aguard*|mais_tarde|@reset|@password|tent* ! @signin ! visto ! adivinhar # 1',
      'esper*|aguard*|bloquead*|tent* & 24_horas|24_h|24h ! @change',
      'muitas|demasiadas tentativas|vezes & 24|aguard*|espere|bloquead*|tarde',
    ],
    'code-not-received': [
      'não|nunca|nem|nenhum & cheg*|receb*|recebi|recebo & @code ! não_existe ! caixa_pessoal ! opção',
      '@code & não|nunca|sem|nenhum & cheg*|chegou|receb*|envi*|vem ! número_antigo ! outlook ! opção ! oferece ! não_existe ! morreu ! caixa_pessoal',
      'esperando|espera|aguardando & código|sms|ligação & nada|minutos|ainda|horas',
      'não|nunca & recebo|chega|recebi|chegou|recebe & código|sms|mensagem|ligação',
    ],
    'lost-device': [
      '@phone & perd*|roub*|quebr*|troc*|mud*|novo & @code|@password|@reset|verific*|antigo|velho',
      'novo|troquei|mudei|outro @phone & @code|@reset|@password|antigo|anterior|verific*',
      'perdi|roubaram|perdeu meu|o|a @phone',
      'não|sem|mais acesso & @phone|email|e_mail|número & @reset|@password|verific*|código|registad*|cadastrad*',
      '@code & envia*|chega|vai|manda & antigo|velho|anterior & @phone # 1',
      'perdi|roubaram|quebrou|troquei|mudei & celular|telemóvel|telefone|número|chip',
      'código|sms vai|chega|enviado & antigo|velho|anterior',
      'novo celular|número|telefone|telemóvel & código|verific*|antigo|senha',
      'não|sem & acesso & email|telefone|celular|número',
      'caixa|email|endereço & não_existe|não_existe_mais|encerrad*|fechad* & código|recebe|verific* # 2',
      'devolvi|perdi|morreu|roubado|furtado|roubaram|furtaram & celular|cel|telemóvel|chip|smartphone & código|senha|palavra_passe|validar # 2',
    ],
    'phone-mismatch': [
      'número|telefone & não_corresponde|corresponde|coincide|incorreto|errado|inválido & @not|incorreto|cadastrado|registado|informado|errado ! formato ! perd* ! novo # 1',
    ],
    'contact-info-malformed': [
      'verificar|confirmar sua|a|minha conta & @not|possível|conseguimos ! muitas ! demasiad*',
      'número & formato & errado|incorreto|código_do_país',
      'não_há|nenhum número|telefone cadastrado|registado|perfil ! email',
    ],
    'not-registered': [
      '@not|nunca registr*|registei|cadastr*|inscrev* & @reset|sspr|@password|método*|informações_de_segurança|redefinição ! já ! consta ! conta_como ! sim ! só ! mas',
      'nenhum método & registrad*|registad*|verificação|cadastrad*',
      'nunca|não registrei|cadastrei|registei|registrado|inscrevi|me_cadastrei ! já ! consta ! conta_como ! sim ! só',
    ],
    'not-enough-methods': [
      'só|apenas|somente um|método & dois|segundo|pede|precis*',
      'segundo método|verificação & @not|pede|falta',
      'informações necessárias & @not|falta* & conta',
      'métodos & insuficientes|poucos|suficientes',
      'dois|segundo|2 métodos|método|formas & só|apenas|somente|um',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not habilitad*|ativad*|disponível|permitid* & mim|minha|conta|utilizador|usuário ! organização ! licença* ! administrador',
      '@account & @not habilitad* para & @reset',
      'conta|usuário não & habilitad*|ativad*|autorizad* & redefin*|autoatendimento',
    ],
    'sspr-disabled-tenant': [
      'administrador|admin & desabilit*|desativ* & @reset|recurso|sspr ! admins ! administradores ! global ! me_redefinir',
      '@reset & desabilitad*|desativad* & organização|empresa|todos',
    ],
    'licence-missing-organisation': [
      'licença* & falt*|sem|não|necessári*|obrigatóri* & @reset|@password|organização|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback não|nunca|desabilitad*|desativad* & habilitad*|ativad*|marcad*|configurad*|desabilitad*|desativad*|desmarcad* ! group ! assistente ! foi_possível',
      'sem @writeback & sincroniz*|habilit*|ativ* ! tls ! floresta ! domínio',
      'serviço necessário & @not habilit*|administrador',
    ],
    'onprem-connectivity': [
      'problema*|conexão|erro|sem & conectividade|conexão|ligação & organização|ambiente_local|local|@reset & @password|@reset|organização|local',
    ],
    'onprem-admin-action-required': [
      'problema|erro & configuração & local|@reset|organização & @password|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie & @not|desabilitad*|desativad*|habilit*|ativ*|bloque*|permit*|aceit* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change & funcionou|sucesso|certo|ok & antiga|anterior|velha|ainda & @password|pc|computador|windows # 1',
      'nova @password & @not & funciona|aceita|reconhec*|sincroniz*|serve|entra & pc|computador|windows|outlook|portátil|notebook|office|teams|vpn|nuvem # 1',
      'antiga|anterior|velha @password & ainda|continua & funciona*|pede|válida|valendo # 1',
      '@password & @not sincroniz*',
      '@password|senha nova|nova_senha & funciona|aceita & mas|não|só & computador|pc|notebook|windows|outlook|portátil',
      'nova senha|palavra_passe funciona & não & computador|pc|notebook|outlook',
      'computador|pc|notebook|outlook & antiga|velha & senha & ainda|só|pede|continua',
    ],
    'windows-screen-broken': [
      'tela_de_bloqueio|ecrã_de_bloqueio|tela_de_login|ecrã_de_início|tela_de_logon & @reset|@password & @not|link|botão|ligação|@trouble ! nova',
    ],
    'unlock-option-missing': [
      '@unlock & sem & @change|@reset|alterar|redefinir',
      'não|nenhuma opção|possibilidade|botão & @unlock',
      'só|apenas|somente desbloquear',
      'sem|nenhuma|não opção|opções desbloqueio|desbloquear',
      'trocar|nova|outra & só bloqueado|bloqueada|estou|abrir & por_que|obriga|tenho_que',
    ],
    'user-abandoned': ['abandon*|interromp*|fechei|cancelei & meio|janela|processo|@reset|página'],
    'reset-in-home-directory': [
      'convidado|convidados|guest|externo|externa|b2b & cliente|tenant|conta|usuário|fornecedor|parceiro|portal|diretório|utilizador & @password|@reset ! wifi',
    ],
    'federated-password': ['federad*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'fora_do_ar|interrupção|indisponível & @reset|microsoft|portal|página & @password|microsoft|todos|ninguém|@reset',
    ],
    'error-processing-request': ['erro & processar & solicitação|pedido'],
    'password-reset-done': ['@password & foi & redefinid*|alterad* & sucesso ! mas ! @not'],
  },
  topics: {
    'asking-how': [
      'quais portas|funções|permissões|requisitos & entra|connect|write_back|sspr ! não ! erro',
      'como faço|mudo|implantamos|ponho|personalizo & logo|vencerem|expirarem|relatório|sspr|página ! erro ! bloque* ! perdi ! acesso ! recupero',
      'write_back|sspr vem|incluso|incluído|grátis|gratuita & versão|grátis ! não ! erro',
      'onde está|encontro|baixo relatório|documentação|guia',
    ],
    'works-now': [
      'sem_problemas|sem_dificuldade|voltou_ao_normal & senha|redefini*|entra*|write_back ! não ! mas',
      'conseguiu|conseguiram redefinir|trocar|entrar & senha|reiniciar|login|sozinho ! não ! mas ! nunca',
      'enfim|finalmente cheg*|entr*|funciona ! não ! mas ! nunca',
      'conta desbloqueada & conferido|ok|entrou|login_conferido ! não ! mas ! ainda ! nuvem',
      'registro|teste|redefinição concluído|concluída|com_sucesso ! não ! mas',
      'sua senha|palavra_passe foi_redefinida|foi_alterada ! não ! mas ! minutos ! já ! pouco',
      'sem_mais_problemas|voltou_a_funcionar|beleza|podem_fechar ! mas ! não',
      'trocou|alterou sozinho|sozinha|ele_mesmo ! não ! mas',
    ],
    greeting: [
      'olá|oi|bom_dia|boa_tarde|boa_noite|tudo_bem|como_vai|tchau|até_logo|bom_fim_de_semana',
      'você_é_um|pessoa_de_verdade|e_aí|oi_gente',
    ],
    thanks: [
      'obrigad*|muito_obrigad*|valeu|agradeço|grato|grata',
      'resolvido|solucionado|já_funciona|funcionou_obrigado|tudo_certo ! @not ! mas',
    ],
    chaser: [
      'alguma_novidade|novidades|alguma_notícia|tem_alguém|ainda_esperando|continuo_à_espera|alguma_atualização',
      'aguardando_resposta|reforço_minha|como_anda_meu|alguma_notícia|podem_me_ligar',
    ],
    help: ['ajuda|ajudem|me_ajuda ! @password ! @reset', 'o_que_você pode|consegue fazer'],
    'ask-helpdesk': [
      'suporte|humano|atendente|técnico|helpdesk|alguém|pessoa & falar|contactar|contatar|ligar|quero|preciso|favor ! administrador ! @reset',
    ],
    check: [
      'verifi*|veja|olha & última & tentativa',
      'por_que|porque & falhou|não_funcionou & @reset|@password|tentativa',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & não_funciona|falhou|falha|erro|não_funcionou|não_consigo',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|esquec*|expir*|venc*',
      'esquec* & @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: [
      'administrador*|método*|registro|registrad*|cadastr*|sspr|authenticator|dados_de_contato|entra_id|connect|autoatendimento|identidade|herança|controlador*',
      '@password|@reset|@unlock|@signin|conta|verificação|bloquead*',
    ],
    trouble: [
      'trava|mensagem_vermelha|entre_em_contato|recusa|não_entro|erro*|problema*|falha|não_funciona|ajuda',
    ],
    away: [
      'fora_do_escritório|de_férias|ausente & até|de|volto|urgente ! @password',
      'resposta_automática',
    ],
    elsewhere: [
      'impressora|imprimir|scanner|tela_quebrada|teclado|rato|auscultadores',
      'vpn|wifi|wi_fi|internet|rede|unidade_de_rede',
      'outlook|caixa_de_correio|calendário|fora_do_escritório|assinatura|resposta_automática',
      'reunião|videochamada|onedrive|sharepoint|excel|powerpoint',
      'authenticator & instal*|configur*|novo_telefone|aplicativo ! @reset',
      'mfa|autenticação_multifator|dois_fatores|acesso_condicional',
      'fatura|férias|salário|foto_de_perfil|comprar|cantina',
      'reembolso|copiadora|projetor|estacionamento|microfone|holerite|crachá',
    ],
    'other-account': [
      'conta pessoal & microsoft|hotmail|outlook_com',
      'wifi|gmail|netflix|banco|facebook|apple_id|roteador & @password ! convidad*',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple|crm|govbr|copiadora|visitantes & @password|código|conta|invad*|bloquead*|não_me_deixa ! convidad*',
      'b2c|group_writeback',
      'pin & celular|telemóvel|cartão',
    ],
    reset: ['@reset', 'esquec* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registr*|registar|informações_de_segurança'],
  },
};
