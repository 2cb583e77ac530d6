import type { Examples } from './examples.ts';

export const PORTUGUESE: Examples = {
  'minimum-password-age': `
    mudei a senha hoje e não deixa mudar de novo
    troquei ontem e não consigo trocar outra vez
    idade mínima da senha é de um dia
    troquei hoje cedo e não deixa trocar de novo no mesmo dia
    só pode trocar a senha uma vez por dia
    idade mínima da senha
    nao deixa trocar duas vezes no mesmo dia
    troquei faz duas horas e quero outra, manda esperar até amanhã
    Tempo de vida mínimo da senha em 1 dia na GPO, a segunda troca do dia é recusada
    a colaboradora colocou uma senha nova cedo, alguém viu, e agora nenhuma outra entra até amanhã
    acabei de mudar e já queria corrigir, diz que é cedo demais
    aqui só deixam trocar uma vez a cada 24 horas
    a palavra-passe é demasiado recente para ser alterada outra vez
    Você alterou sua senha há pouco tempo, tente mais tarde
    funcionário novo com senha provisória de hoje, não consegue substituir ainda
    tem que esperar um dia entre uma troca e outra?
    ontem à noite alterei, hoje cedo queria outra e nada
    minimum password age 1, SSPR falha na segunda redefinição do mesmo dia
    mostrei sem querer minha senha recém-criada e não dá para por outra hoje
    ainda não passou o prazo mínimo desde a última alteração
    alterei a palavra-passe esta manhã e o portal já não me deixa voltar a alterá-la
    Boa tarde, ontem troquei a senha pelo portal e hoje preciso trocar outra vez porque acho que alguém viu. Qualquer senha que eu coloco dá erro, me disseram que tem um prazo de 24 horas, confere?
    Se a política de grupo define idade mínima de um dia, o usuário não pode alterar duas vezes no mesmo dia
  `,
  'password-history': `
    já usei essa senha antes
    não posso reutilizar uma senha anterior
    igual a uma das últimas palavras-passe
    não aceita senha antiga que já usei
    diz que é igual a uma das últimas senhas
    quero voltar à senha do ano passado e não aceita por ser repetida
    é a do verão passado e não quer mais
    não consigo voltar para a minha senha de sempre
    alterno entre duas senhas e agora não deixa mais
    Não pode usar uma palavra-passe que já utilizou
    impor histórico de senhas 24, o usuário quer a de antes
    fala que essa eu já tive
    a nova tem de ser diferente da anterior, aparece em vermelho
    quantas senhas velhas o sistema guarda? a de janeiro não passa
    senha usada recentemente, escolha outra
    coloco a mesma de antes e não aceita repetida
    repetir senha velha está bloqueado
    lembra das últimas doze e a dele está lá
    reaproveitar a senha do mês passado não pode
    Ao colocar a nova senha aparece que ela já foi usada antes, realmente era minha senha do semestre passado, quantas ele guarda na memória?
  `,
  'password-complexity': `
    senha curta demais
    pede maiúscula, número e caractere especial
    não atende aos requisitos de complexidade
    muito curta, pede doze caracteres
    falta letra maiúscula e número
    a senha nova tem o meu nome de utilizador e não aceita
    pede doze caracteres e a minha tem oito
    quer um símbolo e uma minúscula
    tem meu nome no meio e não pode
    faltam tipos de caracteres, exige três de quatro
    senha muito simples, só letras
    comprimento mínimo 14, a dele tem 10
    A senha contém sua ID de usuário
    não deve incluir parte do nome completo
    diz que é curta e coloquei nove letras
    deve ter maiúsculas, minúsculas, números e símbolos
    cedilha e espaço não são aceitos na minha senha
    quatro números que nem o pin, recusada por ser fraca
    não é comprida o bastante
    letra grande e caractere especial faltando
  `,
  'password-policy-violation': `
    a senha não atende à política da empresa
    a política local recusa qualquer senha
    não atende aos requisitos de comprimento, complexidade, idade ou histórico
    não atende à política de senha da empresa
    qualquer senha é recusada pela política
    testei dez senhas e a política da empresa derruba todas
    Violação da política local
    não atende aos requisitos da organização, sem mais detalhe
    OnPremisesPolicyViolation na auditoria, não diz qual regra
    a política de senhas não quer e não explica o motivo
    não satisfaz a política do AD
    nenhuma senha que invento atende as normas da firma
    uma PSO recusa a senha nova sem dizer o critério
    SSPR responde que a política de senha local não foi atendida
    Não importa a senha que eu escolha, sempre diz que ela não atende à política da minha organização, mas não explica o motivo.
    O usuário deve definir uma senha que atenda aos requisitos da política local
  `,
  'banned-password': `
    senha fácil de adivinhar
    contém uma palavra proibida
    senha muito comum
    fácil demais de adivinhar
    contém palavra proibida
    escolha uma senha menos comum
    nome da cidade com o ano ele acha óbvio
    Esta senha contém palavras, frases ou padrões fáceis de adivinhar
    está na lista de senhas proibidas do Entra
    Brasil1234! é muito previsível segundo a página
    já vimos essa senha muitas vezes, escolha algo mais difícil de adivinhar
    a lista personalizada de palavras banidas inclui a nossa marca
    o agente DC do Password Protection rejeitou
    diz que todo mundo usa
    bemvindo2026 não, muito batida
    A palavra-passe não está em conformidade com a política difusa
    contém um termo bloqueado
    qwerty com exclamação também não, manjada demais
    A senha usada está na lista global ou personalizada de senhas banidas
  `,
  'wrong-current-password': `
    a senha antiga está incorreta
    não aceita minha senha atual na hora de alterar
    diz que a senha atual está incorreta
    diz que a antiga está errada mas entro com ela
    primeiro pede a atual e diz que não é
    a que tenho agora aparece como errada e é com ela que entro
    A senha atual que você digitou está incorreta
    na hora de trocar o primeiro campo fica vermelho: senha errada
    ctrl alt del, alterar senha, não reconhece a antiga
    não reconhece minha senha vigente quando quero mudar
    palavra-passe atual inválida no mysignins
    pede a velha e não aceita, e é ela mesmo
    segundo o formulário erro a senha existente
  `,
  'account-disabled': `
    minha conta está desativada
    usuário desabilitado no AD
    a conta está desabilitada no AD local e o reset falha
    conta desativada, voltei de licença
    conta desativada no AD, não consigo redefinir
    voltei da licença e meu acesso está cortado
    a conta dele no AD segue desabilitada desde que saiu
    Sua conta foi desabilitada, entre em contato com o administrador
    conta on-prem disabled e no Entra ativa, o reset falha
    o temporário volta e o usuário ficou inativo
    a conta está suspensa no diretório
    desativaram minha conta por engano
    usuário desativado no local, SSPR dá erro
    minha conta foi desligada durante a licença maternidade
    A conta está desabilitada localmente e precisa ser habilitada antes
  `,
  'account-locked': `
    minha conta está bloqueada
    errei a senha muitas vezes e bloqueou
    desbloquear minha conta por favor
    conta bloqueada por muitas tentativas
    estou bloqueado
    errei cinco vezes e a conta trancou
    errei três vezes e travou
    conta bloqueada no AD, podem desbloquear?
    me desbloqueiem por favor, coloquei a senha errada várias vezes
    o celular guarda a senha velha e me bloqueia toda hora
    A conta referenciada está bloqueada no momento
    sessão bloqueada depois de cinco erros
    evento 4740, usuário bloqueado, desbloquear
    bloqueado de novo hoje cedo sem fazer nada
    tô travado fora
    bloqueada por várias tentativas erradas no pc
    digitei errado e fiquei de fora
    Minha conta ficou bloqueada hoje cedo depois que digitei a senha errada umas cinco vezes, alguém pode desbloquear por favor?
  `,
  'smart-lockout-cloud': `
    desbloqueada no AD mas continua bloqueada no Office 365
    sua conta foi bloqueada temporariamente para impedir uso não autorizado
    bloqueada temporariamente na nuvem
    no AD já desbloqueei mas no Microsoft 365 continua bloqueado
    bloqueio inteligente do Entra, quanto dura?
    no office.com continua bloqueado mesmo com o AD liberado
    Sua conta está temporariamente bloqueada para impedir uso não autorizado. Tente mais tarde
    Smart lockout, desbloquear no AD não muda nada
    bloqueado provisoriamente só no Microsoft 365
    na nuvem bloqueado, no local tudo livre
    o bloqueio vem do Azure, não do domínio
    vários erros no portal web e bloqueio temporário, no AD nada
    desbloqueada no AD mas o 365 segura
    O administrador desbloqueou no AD, mas quando entro no portal da Microsoft continua dizendo que a conta está temporariamente bloqueada.
  `,
  'guest-user': `
    usuário convidado externo não consegue redefinir a senha
    usuário convidado de outra empresa
    sou convidado de outra empresa e a vossa página não repõe a minha palavra-passe
    somos convidados no tenant do cliente e não dá para trocar lá
    consultor B2B com #EXT# no nome
    Convidados devem redefinir no diretório de origem
    é do tipo Guest e o botão fica cinza
    fornecedor externo convidado, esqueci a senha não faz nada
    sou colaboradora externa, o portal de vocês não reconhece meu gmail
    conta gerida por outra organização, tem que ser feito lá
    um parceiro convidado pede nova senha
    usuário guest não redefine aqui
    Se o seu locatário não for o diretório base do usuário, você não poderá redefinir a senha
  `,
  'sspr-not-enabled-for-user': `
    você não é membro de um grupo habilitado para redefinição de senha
    minha conta não está habilitada para redefinir a senha
    meus colegas conseguem redefinir sozinhos e eu não, minha conta não está configurada
    o administrador não configurou minha conta para redefinição
    não faço parte do grupo que pode redefinir
    O administrador não configurou sua conta para usar a redefinição
    minha colega consegue e eu não, diz que não estou habilitado
    SSPR limitado a um grupo piloto e ela não está
    o estagiário não foi posto no grupo permitido
    não sou dos que podem fazer sozinho
    SSPR_0013 não é membro do grupo
    posto em Selecionado, falta o usuário no grupo
    por que só eu do setor não posso
    recurso não autorizado para minha conta, para outros sim
    a minha conta não está ativada para repor a palavra-passe
    Verifique se o usuário é membro do grupo habilitado para a redefinição
  `,
  'sspr-disabled-tenant': `
    a redefinição de senha está desativada na nossa organização
    o administrador não habilitou a redefinição de senha
    a redefinição está desativada para toda a organização
    o autoatendimento de senha está desligado na empresa toda
    SSPR em Nenhum para todo o locatário
    aqui o autoatendimento está desligado para todos
    o administrador desativou a redefinição de senha na sua organização
    ninguém na escola consegue sozinho, está fechado
    a TI tirou o autoatendimento de senhas
    função desligada no tenant inteiro
    Redefinição self-service habilitada: Nenhum
    não temos self-service, está desativado na empresa
    Eu e todos os meus colegas recebemos o aviso de que o administrador desativou a redefinição para toda a organização.
    Sua organização não ativou a redefinição de senha
  `,
  'licence-missing': `
    faltam as licenças necessárias
    o usuário não tem licença premium
    faltam licenças na organização
    acabou o teste do P1 e ninguém mais consegue redefinir
    só Business Basic, o write-back pede P1
    a organização não tem as licenças necessárias
    tiraram a licença dele e agora não consegue
    SSPR_0012 faltam licenças
    Entra ID Free não inclui write-back
    venceu a E3 e não redefine mais
    usuário sem licença atribuída
    O usuário não tem uma licença do Azure AD atribuída
    precisa de premium e não temos
    acabou o teste do P1
    Isso pode ocorrer se nenhuma licença estiver atribuída ao usuário
  `,
  'not-registered': `
    nunca me registrei para redefinir a senha
    não há telefone nem e-mail cadastrado
    nunca cadastrei telefone nem email e esqueci a senha
    faltam informações na minha conta
    não tenho contactos registados, como consigo outra senha
    nunca coloquei nada, nem email nem celular
    a página diz que minha conta não tem dados para confirmar quem sou
    primeiro dia, perdi a senha, nenhum meio cadastrado
    ela sempre clicou em pular no cadastro
    aka.ms/ssprsetup nunca fiz
    não registrou informações de segurança
    relatório de registro: Registrado Não
    não tem nada na minha ficha para provar que sou eu
    usuário não registrado para SSPR
    nunca obrigamos o registro, ninguém tem dados
    substituta sem telefone nem email alternativo no sistema
    não me cadastrei, como consigo outra senha
    O usuário precisa se registrar antes de poder redefinir a senha
  `,
  'not-enough-methods': `
    só tenho um método registrado e pede dois
    falta um segundo método de verificação
    pede dois métodos e só tenho um
    agora exige duas formas de verificação e eu só cadastrei o celular
    só tenho o celular cadastrado e quer outra prova
    passa o primeiro código e depois quer um segundo que não tenho
    métodos exigidos: 2, o usuário tem um
    falta mais um meio de verificação
    um contato só não basta
    São necessárias informações de segurança adicionais
    etapa 2 da verificação: sem opção nenhuma
    só tenho o app e pede mais alguma coisa
    a regra subiu para duas verificações, eu só telefone
    duas etapas exigidas, uma no meu perfil
    A política exige dois métodos de verificação e o usuário só tem um registrado
    O usuário tem só um dado de contato e a política exige dois métodos
  `,
  'contact-info-malformed': `
    número de telefone mal formatado no diretório
    falta o código do país
    telefone gravado sem o código do país
    número sem +55, SMS não sai
    o meu telemóvel está sem +351 no diretório
    número do AD com ramal, não há ligação
    campo celular vazio no diretório
    número sem +55
    email alternativo com erro de digitação
    dados de contato mal escritos
    falta um dígito no meu número salvo
    número com pontos e parênteses, SSPR não entende
    ramal no número, cai na recepção
    Verifique se o telefone está no formato +55
    os dados de contato da conta estão incorretos
    não foi possível verificar sua conta
    endereço alternativo inválido no perfil
    telemóvel gravado sem indicativo do país
    Os ramais não têm suporte e são removidos antes da chamada
    As informações de autenticação do usuário estão ausentes ou malformadas
  `,
  'phone-mismatch': `
    o número que digito não corresponde ao cadastrado
    número de telefone incorreto
    o número digitado não bate com o cadastrado
    o número que escrevo não é igual ao que está registado
    coloco meu número e diz que não é o que tem
    os dois últimos dígitos batem, mas recusa
    O número digitado não corresponde aos nossos registros
    mostra ****18 e não aceita meu número completo
    número inválido na verificação e é o meu
    que número vocês têm de mim? não reconhece o meu
    O usuário vê um erro ao validar o número de telefone
    não bate com o telefone do cadastro
    telefone escrito diferente do registrado
    Verifique se o usuário digita o mesmo número completo que consta no cadastro
    A mensagem aparece quando o número digitado difere do que está no perfil
  `,
  'lost-verification-device': `
    perdi meu celular
    troquei de número e o código vai para o antigo
    não tenho mais acesso ao e-mail alternativo
    roubaram o telemóvel
    perdi o celular e o código vai para ele
    celular roubado, não consigo verificar
    devolvi o celular da empresa e o código vai para lá
    me roubaram no metrô, não consigo validar
    a caixa pessoal que recebe o código não existe mais
    troquei de operadora e perdi o número
    número terminado em 12, é o de antes
    Authenticator perdido com o celular velho e esqueci a senha
    tela quebrada, não leio a mensagem
    o chip ficou em casa
    liga no fixo do escritório e estou em home office
    meu cel morreu e o código chega nele
    perdi o tel, como recupero a senha
    smartphone novo sem os dados do outro, a verificação não passa
    esse número não uso mais
    o meu telemóvel foi furtado e o código segue para lá
    Mudei de celular e de número no mês passado, e para recuperar a senha ele quer mandar o código para o número antigo.
  `,
  'verification-code-not-received': `
    não recebo o código por sms
    o código de verificação não chega
    não recebo a ligação
    não chega o código por SMS
    o email de verificação não chega nem no spam
    nem mensagem nem email, nada
    apertei três vezes enviar e o cel mudo
    email de verificação não está, nem no spam
    a ligação automática não toca
    o código chega tarde, vencido
    tem sinal, número certo, sem código
    nenhuma notificação no app ao redefinir
    O usuário nunca recebe o SMS
    mensagem não entregue, operadora Vivo
    estou há uma hora esperando o código
    não cai o codigo de 6 digitos
    O número que aparece é o meu mesmo, já pedi o código várias vezes e não chega nem SMS nem ligação.
    A causa mais comum é a mensagem ser rejeitada por um filtro de spam
    A operadora de celular não entrega os SMS da Microsoft
    O e-mail de redefinição foi parar na pasta de lixo eletrônico ou não chegou
  `,
  throttled: `
    muitas tentativas, aguardar 24 horas
    você tentou verificar sua conta muitas vezes
    muitas tentativas, aguarde 24 horas
    tentei vezes demais e agora só amanhã
    tentativas demais, volte amanhã
    errei o código várias vezes e a página não deixa continuar
    Você tentou verificar sua conta muitas vezes. Aguarde 24 horas
    cinco tentativas em uma hora, limitação do SSPR
    respostas erradas às perguntas, um dia bloqueado
    hoje não posso mais pedir código
    número máximo de tentativas atingido
    O usuário é impedido de tentar muitas vezes ao dia
    pedidos demais, quando posso de novo
    Um usuário tenta validar um número de telefone cinco vezes em uma hora
    Se isso acontecer, o usuário deve aguardar 24 horas após a última tentativa
    Limitação automática após cinco tentativas em uma hora
  `,
  'browser-cookies-disabled': `
    os cookies estão desabilitados no navegador
    Edge bloqueia os cookies da página
    é preciso habilitar cookies
    cookies recusados na guia anônima, página branca
    nossa política de navegador não aceita cookies
    aparece algo de permitir cookies
    cookies de terceiros bloqueados e passwordreset falha
  `,
  'unlock-option-not-available': `
    quero só desbloquear e a opção não aparece
    sei a senha, era só abrir a conta, mas obriga a por outra
    não aparece "Sei minha senha, mas não consigo entrar"
    Permitir que usuários desbloqueiem contas sem redefinir: Não
    na tela do Windows só dá para redefinir, não desbloquear
    por que tenho que trocar se só estou bloqueado
    sem opção de desbloqueio
  `,
  'windows-logon-screen-config': `
    redefinir senha na tela de logon do Windows não faz nada
    não aparece redefinir senha na tela de login do Windows
    clico em redefinir na tela de bloqueio e volta para a mesma tela
    ao ligar o Windows o link "Redefinir senha" sumiu
    no notebook antes de entrar clico e janela branca
    AllowPasswordReset pelo Intune, o link não aparece
    Na tela bloqueada volta ao início
    smart card obrigatório, link escondido
    no navegador vai mas do login do PC não
    troca rápida de usuário desabilitada, SSPR não abre no logon
    com a imagem nova do Windows sem link embaixo da senha
    O link de redefinição não aparece na tela de entrada do Windows se faltar a chave AllowPasswordReset
  `,
  'writeback-disabled': `
    o write-back de senha não está habilitado
    a senha é gerenciada no ambiente local
    a Microsoft diz que a senha é gerida pelo administrador num ambiente local
    Password Writeback não marcado no Connect
    o administrador não habilitou um serviço necessário para a organização
    a senha do usuário é gerenciada localmente, habilite o write-back
    write-back nunca ativado, contas sincronizadas falham
    SSPR_0010 write-back
    caixa "Gravar senhas no diretório local" desmarcada
    sincronizamos mas sem write-back
    na troca de servidor o write-back ficou desmarcado
    A senha é gerenciada localmente e o write-back não está habilitado no locatário
  `,
  'writeback-connectivity': `
    problema de conexão com o ambiente local
    o firewall bloqueia o servidor Connect
    problemas de conectividade com a sua organização
    ligação fraca ao ambiente local, não dá para repor
    o servidor Connect não sai pelo proxy
    porta 443 para servicebus.windows.net fechada
    OnPremisesConnectivityError no log
    internet do datacenter caiu, sem write-back
    inspeção TLS no proxy, Service Bus inacessível
    firewall novo, sem conexão com passwordreset.microsoftonline.com
    tempo esgotado ao contatar o ambiente local
    SSPR_0030 conexão ruim com o ambiente local
    firewall impede o Connect de sair
  `,
  'writeback-service-down': `
    o serviço ADSync está parado
    o serviço de write-back não inicia
    o write-back parou depois da atualização
    o servidor AAD Connect travou
    serviço Microsoft Azure AD Sync parado
    PasswordResetService reinicia em loop
    queda de energia e a sincronização não roda
    a VM do Connect está desligada
    evento 31034, write-back não operacional
    nenhum heartbeat de write-back
    gravava bem até ontem, o serviço caiu
    o serviço local de redefinição não responde
    depois de atualizar o Connect parou de gravar
    O agente de redefinição não está em execução no servidor Connect
  `,
  'ad-permissions': `
    a conta MSOL não tem permissões na OU
    a conta MSOL não tem permissão para redefinir
    falta a permissão Redefinir senha para MSOL_ na OU Vendas
    80070005 acesso negado
    o conector não pode gravar lockoutTime nem pwdLastSet
    permissões de write-back não aplicadas na raiz do domínio
    não rodaram Set-ADSyncPasswordWritebackPermissions
    negado em uma OU, as outras passam
    endureceram o AD e a conta de sincronização perdeu direitos
    a conta MSOL não tem permissão no Active Directory
    As permissões para o write-back de senha não estão definidas corretamente
  `,
  'password-not-synced-yet': `
    mudei no computador há poucos minutos, a nuvem ainda aceita a antiga
    trocada no AD mas o Office pede a antiga
    o notebook continua com a senha velha
    a palavra-passe foi atualizada mas os servidores precisam de algum tempo
    mudei no PC e o Outlook ainda pede a antiga
    a nova vai na web mas não no meu notebook
    trocada há cinco minutos, o Teams pede a de antes
    sem VPN o pc guarda a velha em cache
    a sincronização de hash ainda não passou
    na filial o DC não replicou
    o celular continua pedindo a velha para o email
    Sua senha foi redefinida, pode demorar alguns minutos
    Outlook ainda não conhece a nova
    uso a velha no Windows e a nova no resto
    Troquei a senha no site hoje cedo; no e-mail entra com a nova, mas o notebook só aceita a antiga.
    A sincronização de hash pode levar alguns minutos e até lá vale a senha anterior
  `,
  'cloud-policy-mismatch': `
    o AD aceitou, a nuvem recusou
    o AD local aceitou a nova senha, o Entra recusou, ficou com duas diferentes
    OnPremisesSuccessCloudFailure na auditoria
    letras cirílicas aceitas no AD, Entra não
    duas senhas diferentes, local nova, nuvem velha porque recusou
    trocada no local mas o Azure não quis guardar
    certo no AD, falhou na nuvem
  `,
  'user-cannot-change-password': `
    está marcado que o usuário não pode alterar a senha
    opção "O usuário não pode alterar a senha" ativada
    no AD proibiram ele de trocar a própria senha
    user cannot change password marcado na conta do estagiário, SSPR falha
    conta genérica sem permissão para mudar sua senha
    PASSWD_CANT_CHANGE no objeto
    a caixa que impede o usuário de trocar está marcada nas propriedades
    o utilizador não pode alterar a palavra-passe, caixa no AD
  `,
  'protected-group': `
    só os administradores do domínio falham, adminCount igual a 1
    só falha com admins do domínio, acesso negado
    só falha para membros de Admins do Domínio
    AdminSDHolder regrava as permissões, acesso negado nessa conta
    foi operador de backup, adminCount=1 ficou
    o usuário pertence a um grupo protegido do AD
    Membros de grupos protegidos não podem usar SSPR com write-back
    conta privilegiada local, redefinir pela nuvem proibido
    ex administrador fora dos grupos, ainda negado
    operadores de conta / operadores de servidor: write-back negado
    Administradores de empresa, SSPR não funciona
    antes era domain admin e agora negam o reset
    Por segurança, contas de administrador em grupos protegidos locais não podem ser usadas com o write-back
  `,
  'federated-user': `
    domínio federado com ADFS
    domínio federado com Okta, SSPR recusa
    a senha fica no provedor de identidade e não no Entra
    ADFS guarda a senha
    utilizadores federados: alterar no diretório local
    nosso domínio usa PingFederate e a Microsoft manda para outro lugar
    A alteração de senhas não tem suporte em domínios federados
    federação com Google Workspace, impossível redefinir no Entra
    O usuário é federado e a senha deve ser alterada no provedor de identidade
  `,
  'admin-two-gate-policy': `
    como administrador pede dois métodos
    porque é que os administradores precisam de dois métodos?
    pedimos um método, mas minha conta admin tem que dar dois
    perguntas de segurança indisponíveis para administradores
    desde que sou Exchange Admin pede duas provas
    política de dois portões para admins
    Configurei uma política, mas para administradores ela não se aplica
    ganhei a função de administrador de cobrança e agora duas verificações
    contas de admin não têm perguntas secretas?
    por que o admin precisa de duas etapas e os outros uma
    A Microsoft impõe às funções de administrador uma política de dois métodos, sem perguntas de segurança
  `,
  'admin-role-missing': `
    não tenho permissão para redefinir a senha de outros
    sem permissão, botão de redefinir cinza
    tenho a função de administrador de senhas e não consigo redefinir a de um administrador global
    permissões insuficientes para repor a palavra-passe deste utilizador
    sou do suporte e o botão "Redefinir senha" não clica
    como administrador do helpdesk não consigo redefinir outro admin
    Privilégios insuficientes para concluir a operação com este colega
    Authorization_RequestDenied ao por senha num usuário pelo Graph
    não tenho permissão para redefinir a senha da diretora
    o administrador de usuários não pode mexer no administrador global
    deve faltar uma função, a opção não aparece na ficha do usuário
    Você não tem as permissões necessárias para redefinir esta senha
    meu colega vê o botão e eu não, ele é Password Administrator
    botão redefinir desabilitado, cinza
  `,
  'method-not-allowed': `
    o aplicativo não aparece como opção
    as perguntas de segurança já não aparecem
    queria usar o app e só oferece SMS
    antes dava para escolher ligação, sumiu
    o código do app sozinho não serve, não oferece
    a chave FIDO não serve para redefinir
    o telefone do escritório está lá mas não é oferecido
    tiraram o método da política
    só vejo email, eu quero SMS
    perguntas de segurança removidas
    notificação do Authenticator indisponível com um método só
    passkey não é aceita no SSPR
    tenho email pessoal cadastrado mas a opção email não aparece
    não oferece SMS
  `,
  'writeback-unsupported-path': `
    redefinida no centro de administração e não muda no AD local
    o suporte trocou em admin.microsoft.com e o PC do domínio não conhece
    Set-MsolUserPassword não grava no AD local
    Update-MgUser só muda a nuvem
    Write-back sem suporte no centro de administração do Microsoft 365
    trocada pelo app Office 365 Admin, no local nada
    reset por API Graph e pwdLastSet igual no AD
    o script PowerShell põe a senha, o Windows fica com a velha
    redefinida pelo portal do Office, a máquina segue com a anterior
    O centro de administração do Microsoft 365 não usa write-back, então o Active Directory local não é atualizado
  `,
  'service-outage': `
    serviço da Microsoft fora do ar
    a Microsoft está fora? ninguém consegue redefinir
    passwordreset.microsoftonline.com não carrega para ninguém
    incidente da Microsoft no SSPR segundo a integridade do serviço
    Entra fora? erro 500 em todo lugar
    página de redefinição fora do ar no mundo inteiro
    integridade do serviço: degradação da redefinição
  `,
  'password-filter': `
    temos um filtro de senhas de terceiros nos controladores de domínio que recusa
    uma DLL passfilt de terceiros recusa a senha
    Specops nos controladores de domínio recusa
    nFront bloqueia a senha que vem da nuvem
    filtro próprio no DC
  `,
  'user-not-found-onprem': `
    o utilizador foi apagado no AD mas ainda existe na nuvem, objeto não encontrado
    o objeto não existe mais no nosso AD
    apagaram o usuário local, sobrou o da nuvem
    object not found 80230405 no Connect
    CloudAnchor ausente do espaço conector
    usuário de nuvem sem par no diretório local
    depois de migrar a floresta a conta aponta para objeto que não existe
    não encontra o usuário no AD local
    O objeto do usuário não foi encontrado no espaço do conector nem no diretório local
  `,
  'out-of-password-sync-scope': `
    a OU está fora do âmbito da sincronização de palavras-passe
    OU desmarcada no Connect, para essa turma não grava
    usuário fora do escopo da regra de sincronização de hash
    filtro por grupo: não está no escopo do password sync
    as contas dessa unidade organizacional não sincronizam
    objeto excluído da sincronização de senhas
  `,
  'server-clock-skew': `
    o relógio do servidor Connect está dez minutos atrasado
    diferença de horário entre o servidor de sincronização e a Microsoft
    NTP quebrado no Connect, 12 minutos atrasado
    o relógio da VM desanda, token SAS inválido
    hora do sistema errada no AADC
    depois de restaurar o snapshot a hora ficou para trás
    w32tm /resync consertou o write-back
    hora do servidor Connect errada
  `,
  'dc-unreachable': `
    não é possível contactar o controlador de domínio
    hr=80230818 domínio inacessível
    o emulador PDC está fora
    controlador de domínio inacessível do servidor de sincronização
    DNS do DC errado, write-back falha
    servidor RPC indisponível
    tiraram o DC preferido
    a filial perdeu o controlador de domínio
    nenhum controlador de domínio encontrado
  `,
  'password-never-expires-flag': `
    "A senha nunca expira" marcada, a troca no próximo logon não acontece
    não pede ao usuário para trocar a senha provisória, no AD está nunca expira
    a obrigação de trocar no próximo logon é ignorada, conta sem expiração
    DONT_EXPIRE_PASSWORD ligado e por isso não força a troca
    marcamos "deve alterar a senha" mas não pede nada, nunca expira ativo
    conta de serviço que não expira, ForceChangePasswordNextSignIn não faz nada
    a senha temporária continua valendo porque a conta do AD não tem vencimento
    palavra-passe nunca expira assinalada, utilizador não é obrigado a mudar
  `,
  'multi-match': `
    duas contas do AD com o mesmo sourceAnchor
    vários objetos locais batem com o mesmo usuário da nuvem
    duplicado no AD, mesmo ConsistencyGuid
    duas florestas, mesma âncora, várias correspondências
    a âncora aponta para dois usuários
    Foram encontradas várias correspondências: o usuário tem contas habilitadas em mais de uma floresta
  `,
  'sspr-policy-not-set': `
    não há política de redefinição definida
    SSPR_0011 A organização não definiu uma política de redefinição
    a política SSPR nunca foi configurada neste locatário
    o administrador ainda não configurou a redefinição para a organização
    nenhuma política de reset no tenant
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr em false, os admins não podem
    nossas contas com função não têm mais autoatendimento
    sou administrador global e não consigo me redefinir, desativado para admins
    usuários normais sim, administradores não
    o autoatendimento é proibido a contas administrativas
  `,
  'already-registered': `
    a tela de registro não volta, consta como registrado
    relatório: Registrado sim, e nunca viu a página
    queremos que se registrem outra vez e a página não abre para eles
    por causa do MFA já está registrado, o assistente SSPR não inicia
    quero renovar meu método e diz que já estou registrado
    não pede registro, o usuário conta como registrado
  `,
  'user-abandoned': `
    me interromperam e fechei o navegador
    o usuário abandonou antes da verificação
    cancelado pelo usuário antes de terminar
    reunião, larguei no meio
    não seguiu depois do SMS
    sessão expirada porque fui almoçar durante o processo
    não terminei ontem, não coloquei senha nova
    processo iniciado e abandonado segundo o log
  `,
  'writeback-onboarding-failed': `
    o assistente trava ao ativar o write-back
    Entra Connect: erro ao configurar o write-back
    evento 32011, falhou a integração do write-back
    não foi possível habilitar Password Writeback no assistente
    erro na última etapa da configuração do write-back
    Erro ao configurar o write-back de senha no assistente
  `,
  'tls-disabled': `
    TLS 1.2 sem ativar para .NET no Connect
    endurecemos os servidores, TLS antigo cortado, write-back morto
    segurança desligou protocolos velhos e não grava mais
    o servidor não fala TLS 1.2
    desativamos TLS 1.0 e parou
    Se o TLS 1.2 não estiver habilitado no servidor Connect, o serviço não se conecta à nuvem
  `,
  'auth-token-error': `
    32009 erro ao obter token de autenticação
    conta de admin federada no assistente, sem token
    senha do administrador global errada ao ativar o write-back
    token de autenticação não obtido, onboarding falhou
    credenciais de administrador erradas no Connect, token recusado
    Las credenciales de administrador global proporcionadas son incorrectas o federadas
    As credenciais de administrador global informadas estão incorretas ou são federadas
  `,
  'decryption-key-mismatch': `
    32004 falha de descriptografia
    as chaves da nuvem e locais não conferem
    servidor restaurado de backup, chave de criptografia diferente
    não é possível descriptografar a senha no local
    chave privada incorreta, desligar e religar o write-back
    A chave de descriptografia local não corresponde à da nuvem
  `,
  'connect-version-old': `
    ainda usamos Azure AD Connect 1.1
    DirSync nunca atualizado
    versão do Connect velha demais para desbloquear
    compilação de 2016, ACS aposentado
    Connect obsoleto sem suporte
  `,
  'dc-version-too-old': `
    controladores de domínio em Windows 2008
    LDAP_SERVER_POLICY_HINTS sem suporte no DC
    precisa do hotfix policy hints nos DCs velhos
    DC muito antigo, falta o controle LDAP
    Server 2003 ignora o histórico no reset
  `,
  'forest-config-changed': `
    floresta adicionada depois, erro 0x8023061f
    somamos uma segunda floresta e os usuários dela não conseguem
    floresta removida e recolocada, reativar write-back
    compramos uma empresa, a floresta dela no Connect
    domínio novo no conector sem write-back
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" desmarcado
    assinatura LDAP desligada no conector
    0x8023062c criptografia do tráfego LDAP
    conector AD sem assinatura nem criptografia LDAP
  `,
  'connector-account-password-too-long': `
    senha da conta do conector com mais de 256 caracteres
    800700CE nome do arquivo muito longo
    o cofre pôs 400 caracteres na conta MSOL
    senha comprida demais na conta de serviço do Connect
  `,
  'inheritance-disabled': `
    só um usuário falha, herança cortada no objeto dele
    caixa de permissões herdáveis desmarcada
    a ACL não herda da OU
    herança desabilitada no usuário
    permissões não herdadas, MSOL não passa
  `,
  'sam-remote-call-restricted': `
    GPO "Restringir clientes autorizados a fazer chamadas remotas ao SAM"
    RestrictRemoteSAM ativo, write-back negado
    chamadas SAM remotas limitadas, MSOL_ não está
    linha de base de segurança, SAMR proibido ao conector
  `,
  'ou-reserved-character': `
    a OU tem barra e sai 33001
    caractere reservado no nome da unidade organizacional
    OU "P&D/Lisboa": os membros falham
    vírgula no caminho da OU
  `,
  'ad-unknown-error': `
    33001 ADUnknownError sem detalhe
    erro desconhecido do Active Directory
    evento 33001 sem explicação
  `,
  'onprem-config-generic': `
    SSPR_0029 configuração local
    OnPremisesAdminActionRequired na auditoria
    não é possível redefinir por um erro na configuração local
    problema com a configuração de redefinição da sua organização
    configuração local errada, que o administrador investigue
    Sua organização não preparou bem a configuração local para redefinir senhas
  `,
  'cloud-sync-agent': `
    agente do Cloud Sync inativo
    agente de provisionamento parado, não grava de volta
    usamos sincronização na nuvem, agente velho
    o agente de provisionamento não responde
    gMSA do Cloud Sync sem permissões
    sync na nuvem, as senhas não voltam para o local
  `,
  'no-failure': `
    deu certo agora, consegui entrar
    resolvido, a nova senha funciona
    já está, palavra-passe mudada, pode fechar
    senha alterada, pode encerrar o chamado
    agora foi, valeu
    depois de reiniciar ele conseguiu redefinir a senha
    o cliente trocou sozinho, estou fechando
    o código enfim chegou e entrei
    tudo voltou a funcionar depois que reiniciamos o serviço
    conta desbloqueada, login conferido
    registro do SSPR concluído
    senha trocada, Outlook e notebook ok
    Sua senha foi redefinida
    teste de redefinição com sucesso
    ela já entrou com a nova
    sem mais problemas, podem fechar
    beleza deu certo
    No fim consegui redefinir a senha depois de reiniciar o computador, podem encerrar o chamado.
    O usuário já redefiniu a senha sozinho e está entrando em tudo sem problemas.
    L'utente ha reimpostato da solo la password e accede a tutto senza problemi.
    Na segunda tentativa ela conseguiu definir a senha e tudo funciona
    O write-back voltou ao normal depois da atualização
    o usuário se registrou e depois redefiniu sem dificuldade
  `,
  undetermined: `
    não consigo redefinir minha senha
    a redefinição não funciona
    esqueci minha senha
    dá erro
    a senha não reseta
    não consigo entrar na minha conta
    deu erro na troca, não lembro a mensagem
    não consigo logar de jeito nenhum
    não deixa redefinir
    não me deixa trocar a senha
    não aceita minha senha
    erro ao redefinir
    a redefinição falha
    não consigo trocar a senha
    minha senha não funciona
    problema com a senha
    a troca não funciona
    esqueci a senha socorro
    não entro em nada
    problema de login
    senha vencida o que faço
    ocorreu um erro, tente mais tarde
    apareceu uma mensagem vermelha que não anotei
    trava quando confirmo
    entre em contato com o administrador, diz a página
    o write-back está estranho, por onde começo
    SSPR com erro para um usuário
    quero uma senha nova
    nada funciona com minha senha
    recusa e não sei por quê
    não consigo recuperar meu acesso
    minha senha agora, tenho reunião
    Ocorreu um problema
    usuário que não entra, verificar
    a redefinição fica girando
    Boa tarde, não consigo redefinir minha senha, aparece uma mensagem de erro e não sei o que fazer.
    A página só manda falar com o administrador e não explica mais nada.
    Não sei se é a senha ou a conta, não passa e ninguém sabe o motivo
  `,
  'out-of-scope': `
    a impressora não imprime
    o outlook pede login o tempo todo
    como configuro o e-mail da empresa no celular
    como configurar o authenticator no telefone novo
    a vpn cai
    como habilitar a redefinição de senha de autoatendimento
    senha do meu banco
    a VPN não conecta
    aumentar a cota do OneDrive
    instalar o Authenticator no celular novo
    caixa de correio compartilhada
    resposta automática de férias
    meu notebook está lento
    quanto custa uma licença
    o firewall bloqueia um site
    redefinir minha senha do SAP, o link da intranet morreu
    senha do wifi de visitantes
    PIN do celular esquecido
    invadiram meu hotmail
    Salesforce não me deixa entrar
    Group writeback v2 não ativa
    política personalizada B2C de redefinição com erro
    macro do Excel bloqueada
    celular novo, Authenticator não recebe os pedidos de entrada, a senha eu sei
    pede MFA toda vez
    acesso condicional bloqueia meu tablet
    SharePoint negado
    código da copiadora
    não abre a reunião
    projetor quebrado na sala
    passar a caixa de um colega
    microfone mudo no Teams
    acesso ao CRM para uma nova colega
    licença do Photoshop por favor
    reembolso de viagem
    o roteador de casa cai
    holerite errado
    OneDrive cheio
    certificado do servidor web vencido
    como implantamos o SSPR?
    quais portas o Entra Connect precisa?
    onde está o relatório de registros?
    como mudo o logo da página
    o write-back vem na versão grátis?
    como faço para as senhas não vencerem?
    crachá do estacionamento
    Pode me dizer como configuro a redefinição de senha por autoatendimento para um grupo piloto?
    Mein privates Outlook.com-Konto wurde gesperrt, können Sie mir da weiterhelfen?
    Existe algum roteiro para migrar do AD FS para sincronização de hash de senha?
    Como faço para obrigar os novos usuários a se registrarem no SSPR?
    Qual a diferença entre autenticação de passagem e sincronização de hash?
    Minha conta pessoal da Microsoft está bloqueada e perdi minhas fotos
    minha conta do Instagram foi suspensa
    Dá para mudar o remetente do aviso de troca de senha?
    Quais permissões a conta do conector precisa para o write-back segundo a documentação?
    Onde vejo um relatório de quem se registrou para a redefinição?
    Come obbligo i nuovi utenti a registrarsi a SSPR?
    Os registros de usuários aparecem repetidos no relatório
  `,
  greeting: `
    olá bom dia
    muito obrigado
    estou fora do escritório até segunda-feira
    alguma novidade
    alguma novidade do meu chamado
    boa tarde
    valeu pela ajuda
    há notícias do meu pedido?
    oi gente
    você é um robô ou uma pessoa de verdade?
    obrigado, até mais
    alguma notícia?
    sigo aguardando resposta
    e aí
    como anda meu chamado?
    ótimo, valeu pela rapidez
    podem me ligar
    reforço minha solicitação
  `,
};
