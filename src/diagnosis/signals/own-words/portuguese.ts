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
      '@password|palavra & proibid*|banid*|lista_negra|bloquead*_pelo',
      'política_difusa # 4',
    ],
    'wrong-current-password': [
      '@password & atual|antiga|anterior|velha & incorret*|errad*|inválid*|não_está_correta ! reutiliz* ! ainda # 1',
    ],
    'account-disabled': [
      '@account & desativad*|desabilitad*|inativ*|suspens* ! @reset ! redefinição ! recurso',
    ],
    'account-locked': [
      '@account & bloquead* ! temporari* ! 24 ! horas ! tentativas ! vezes',
      'estou_bloquead*|fui_bloquead*|ficou_bloqueada|foi_bloqueada & @account|@signin|computador|minha ! temporari* ! 24',
      '@unlock minha|a|uma|sua @account ! sem ! opção',
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
      '@not|nunca & cheg*|receb*|recebi|recebo & @code',
      '@code & @not|nunca & cheg*|chegou|receb*|envi*|aparece|vem ! número_antigo ! outlook',
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
    ],
    'phone-mismatch': [
      'número|telefone & não_corresponde|corresponde|coincide|incorreto|errado|inválido & @not|incorreto|cadastrado|registado|informado|errado ! formato ! perd* ! novo # 1',
    ],
    'contact-info-malformed': [
      'verificar|confirmar & sua|a|minha conta & @not|possível|conseguimos ! muitas ! demasiad*',
      'número & formato & errado|incorreto|código_do_país',
      'não_há|nenhum número|telefone cadastrado|registado|perfil',
    ],
    'not-registered': [
      '@not|nunca registr*|registei|cadastr*|inscrev* & @reset|sspr|@password|método*|informações_de_segurança|redefinição',
      'nenhum método & registrad*|registad*|verificação|cadastrad*',
      'nunca|não & registrei|cadastrei|registei|registrado|inscrevi',
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
      'administrador|admin & desabilit*|desativ* & @reset|recurso|sspr',
      '@reset & desabilitad*|desativad* & organização|empresa|todos',
    ],
    'licence-missing-organisation': [
      'licença* & falt*|sem|não|necessári*|obrigatóri* & @reset|@password|organização|sspr',
    ],
    'writeback-not-enabled': [
      '@writeback & @not|desabilitad*|desativad* & habilitad*|ativad*|configurad*|desabilitad*|desativad*',
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
    ],
    'user-abandoned': ['abandon*|interromp*|fechei|cancelei & meio|janela|processo|@reset|página'],
    'reset-in-home-directory': ['convidado|externo & @password|@reset'],
    'federated-password': ['federad*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'fora_do_ar|interrupção|indisponível & @reset|microsoft|portal|página & @password|microsoft|todos|ninguém|@reset',
    ],
    'error-processing-request': ['erro & processar & solicitação|pedido'],
    'password-reset-done': ['@password & foi & redefinid*|alterad* & sucesso ! mas ! @not'],
  },
  topics: {
    greeting: [
      'olá|oi|bom_dia|boa_tarde|boa_noite|tudo_bem|como_vai|tchau|até_logo|bom_fim_de_semana',
    ],
    thanks: [
      'obrigad*|muito_obrigad*|valeu|agradeço|grato|grata',
      'resolvido|solucionado|já_funciona|funcionou_obrigado|tudo_certo ! @not ! mas',
    ],
    chaser: [
      'alguma_novidade|novidades|alguma_notícia|tem_alguém|ainda_esperando|continuo_à_espera|alguma_atualização',
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
    field: ['@password|@reset|@unlock|@signin|conta|verificação|bloquead*'],
    trouble: ['erro*|problema*|falha|não_funciona|ajuda'],
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
    ],
    'other-account': [
      'wifi|gmail|netflix|banco|facebook|apple_id|roteador & @password ! convidad*',
    ],
    reset: ['@reset', 'esquec* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registr*|registar|informações_de_segurança'],
  },
};
