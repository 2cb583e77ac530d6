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
  `,
  'password-history': `
    já usei essa senha antes
    não posso reutilizar uma senha anterior
    igual a uma das últimas palavras-passe
    não aceita senha antiga que já usei
    diz que é igual a uma das últimas senhas
    quero voltar à senha do ano passado e não aceita por ser repetida
  `,
  'password-complexity': `
    senha curta demais
    pede maiúscula, número e caractere especial
    não atende aos requisitos de complexidade
    muito curta, pede doze caracteres
    falta letra maiúscula e número
    a senha nova tem o meu nome de utilizador e não aceita
  `,
  'password-policy-violation': `
    a senha não atende à política da empresa
    a política local recusa qualquer senha
    não atende aos requisitos de comprimento, complexidade, idade ou histórico
    não atende à política de senha da empresa
    qualquer senha é recusada pela política
  `,
  'banned-password': `
    senha fácil de adivinhar
    contém uma palavra proibida
    senha muito comum
    fácil demais de adivinhar
    contém palavra proibida
  `,
  'wrong-current-password': `
    a senha antiga está incorreta
    não aceita minha senha atual na hora de alterar
    diz que a senha atual está incorreta
    diz que a antiga está errada mas entro com ela
  `,
  'account-disabled': `
    minha conta está desativada
    usuário desabilitado no AD
    a conta está desabilitada no AD local e o reset falha
    conta desativada, voltei de licença
    conta desativada no AD, não consigo redefinir
  `,
  'account-locked': `
    minha conta está bloqueada
    errei a senha muitas vezes e bloqueou
    desbloquear minha conta por favor
    conta bloqueada por muitas tentativas
    estou bloqueado
    errei cinco vezes e a conta trancou
  `,
  'smart-lockout-cloud': `
    desbloqueada no AD mas continua bloqueada no Office 365
    sua conta foi bloqueada temporariamente para impedir uso não autorizado
    bloqueada temporariamente na nuvem
    no AD já desbloqueei mas no Microsoft 365 continua bloqueado
  `,
  'guest-user': `
    usuário convidado externo não consegue redefinir a senha
    usuário convidado de outra empresa
    sou convidado de outra empresa e a vossa página não repõe a minha palavra-passe
  `,
  'sspr-not-enabled-for-user': `
    você não é membro de um grupo habilitado para redefinição de senha
    minha conta não está habilitada para redefinir a senha
    meus colegas conseguem redefinir sozinhos e eu não, minha conta não está configurada
    o administrador não configurou minha conta para redefinição
    não faço parte do grupo que pode redefinir
  `,
  'sspr-disabled-tenant': `
    a redefinição de senha está desativada na nossa organização
    o administrador não habilitou a redefinição de senha
    a redefinição está desativada para toda a organização
    o autoatendimento de senha está desligado na empresa toda
  `,
  'licence-missing': `
    faltam as licenças necessárias
    o usuário não tem licença premium
    faltam licenças na organização
    acabou o teste do P1 e ninguém mais consegue redefinir
  `,
  'not-registered': `
    nunca me registrei para redefinir a senha
    não há telefone nem e-mail cadastrado
    nunca cadastrei telefone nem email e esqueci a senha
    faltam informações na minha conta
    não tenho contactos registados, como consigo outra senha
  `,
  'not-enough-methods': `
    só tenho um método registrado e pede dois
    falta um segundo método de verificação
    pede dois métodos e só tenho um
    agora exige duas formas de verificação e eu só cadastrei o celular
  `,
  'contact-info-malformed': `
    número de telefone mal formatado no diretório
    falta o código do país
    telefone gravado sem o código do país
    número sem +55, SMS não sai
    o meu telemóvel está sem +351 no diretório
  `,
  'phone-mismatch': `
    o número que digito não corresponde ao cadastrado
    número de telefone incorreto
    o número digitado não bate com o cadastrado
    o número que escrevo não é igual ao que está registado
  `,
  'lost-verification-device': `
    perdi meu celular
    troquei de número e o código vai para o antigo
    não tenho mais acesso ao e-mail alternativo
    roubaram o telemóvel
    perdi o celular e o código vai para ele
    celular roubado, não consigo verificar
  `,
  'verification-code-not-received': `
    não recebo o código por sms
    o código de verificação não chega
    não recebo a ligação
    não chega o código por SMS
    o email de verificação não chega nem no spam
  `,
  throttled: `
    muitas tentativas, aguardar 24 horas
    você tentou verificar sua conta muitas vezes
    muitas tentativas, aguarde 24 horas
    tentei vezes demais e agora só amanhã
  `,
  'browser-cookies-disabled': `
    os cookies estão desabilitados no navegador
  `,
  'unlock-option-not-available': `
    quero só desbloquear e a opção não aparece
  `,
  'windows-logon-screen-config': `
    redefinir senha na tela de logon do Windows não faz nada
    não aparece redefinir senha na tela de login do Windows
    clico em redefinir na tela de bloqueio e volta para a mesma tela
  `,
  'writeback-disabled': `
    o write-back de senha não está habilitado
    a senha é gerenciada no ambiente local
    a Microsoft diz que a senha é gerida pelo administrador num ambiente local
  `,
  'writeback-connectivity': `
    problema de conexão com o ambiente local
    o firewall bloqueia o servidor Connect
    problemas de conectividade com a sua organização
    ligação fraca ao ambiente local, não dá para repor
  `,
  'writeback-service-down': `
    o serviço ADSync está parado
    o serviço de write-back não inicia
    o write-back parou depois da atualização
  `,
  'ad-permissions': `
    a conta MSOL não tem permissões na OU
    a conta MSOL não tem permissão para redefinir
  `,
  'password-not-synced-yet': `
    mudei no computador há poucos minutos, a nuvem ainda aceita a antiga
    trocada no AD mas o Office pede a antiga
    o notebook continua com a senha velha
    a palavra-passe foi atualizada mas os servidores precisam de algum tempo
    mudei no PC e o Outlook ainda pede a antiga
  `,
  'cloud-policy-mismatch': `
    o AD aceitou, a nuvem recusou
    o AD local aceitou a nova senha, o Entra recusou, ficou com duas diferentes
  `,
  'user-cannot-change-password': `
    está marcado que o usuário não pode alterar a senha
  `,
  'protected-group': `
    só os administradores do domínio falham, adminCount igual a 1
    só falha com admins do domínio, acesso negado
  `,
  'federated-user': `
    domínio federado com ADFS
  `,
  'admin-two-gate-policy': `
    como administrador pede dois métodos
    porque é que os administradores precisam de dois métodos?
  `,
  'admin-role-missing': `
    não tenho permissão para redefinir a senha de outros
    sem permissão, botão de redefinir cinza
    tenho a função de administrador de senhas e não consigo redefinir a de um administrador global
    permissões insuficientes para repor a palavra-passe deste utilizador
  `,
  'method-not-allowed': `
    o aplicativo não aparece como opção
    as perguntas de segurança já não aparecem
    queria usar o app e só oferece SMS
  `,
  'writeback-unsupported-path': `
    redefinida no centro de administração e não muda no AD local
  `,
  'service-outage': `
    serviço da Microsoft fora do ar
    a Microsoft está fora? ninguém consegue redefinir
  `,
  'password-filter': `
    temos um filtro de senhas de terceiros nos controladores de domínio que recusa
  `,
  'user-not-found-onprem': `
    o utilizador foi apagado no AD mas ainda existe na nuvem, objeto não encontrado
  `,
  'out-of-password-sync-scope': `
    a OU está fora do âmbito da sincronização de palavras-passe
  `,
  'server-clock-skew': `
    o relógio do servidor Connect está dez minutos atrasado
  `,
  'dc-unreachable': `
    não é possível contactar o controlador de domínio
  `,
  'no-failure': `
    deu certo agora, consegui entrar
    resolvido, a nova senha funciona
    já está, palavra-passe mudada, pode fechar
    senha alterada, pode encerrar o chamado
    agora foi, valeu
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
  `,
};
