import type { Examples } from './examples.ts';

export const PORTUGUESE: Examples = {
  'minimum-password-age': `
    mudei a senha hoje e não deixa mudar de novo
    troquei ontem e não consigo trocar outra vez
    idade mínima da senha é de um dia
    troquei hoje cedo e não deixa trocar de novo no mesmo dia
    só pode trocar a senha uma vez por dia
    idade mínima da senha
  `,
  'password-history': `
    já usei essa senha antes
    não posso reutilizar uma senha anterior
    igual a uma das últimas palavras-passe
    não aceita senha antiga que já usei
    diz que é igual a uma das últimas senhas
  `,
  'password-complexity': `
    senha curta demais
    pede maiúscula, número e caractere especial
    não atende aos requisitos de complexidade
    muito curta, pede doze caracteres
    falta letra maiúscula e número
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
  `,
  'smart-lockout-cloud': `
    desbloqueada no AD mas continua bloqueada no Office 365
    sua conta foi bloqueada temporariamente para impedir uso não autorizado
    bloqueada temporariamente na nuvem
  `,
  'guest-user': `
    usuário convidado externo não consegue redefinir a senha
    usuário convidado de outra empresa
  `,
  'sspr-not-enabled-for-user': `
    você não é membro de um grupo habilitado para redefinição de senha
    minha conta não está habilitada para redefinir a senha
    meus colegas conseguem redefinir sozinhos e eu não, minha conta não está configurada
    o administrador não configurou minha conta para redefinição
  `,
  'sspr-disabled-tenant': `
    a redefinição de senha está desativada na nossa organização
    o administrador não habilitou a redefinição de senha
    a redefinição está desativada para toda a organização
  `,
  'licence-missing': `
    faltam as licenças necessárias
    o usuário não tem licença premium
    faltam licenças na organização
  `,
  'not-registered': `
    nunca me registrei para redefinir a senha
    não há telefone nem e-mail cadastrado
    nunca cadastrei telefone nem email e esqueci a senha
    faltam informações na minha conta
  `,
  'not-enough-methods': `
    só tenho um método registrado e pede dois
    falta um segundo método de verificação
    pede dois métodos e só tenho um
  `,
  'contact-info-malformed': `
    número de telefone mal formatado no diretório
    falta o código do país
    telefone gravado sem o código do país
    número sem +55, SMS não sai
  `,
  'phone-mismatch': `
    o número que digito não corresponde ao cadastrado
    número de telefone incorreto
    o número digitado não bate com o cadastrado
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
  `,
  'writeback-connectivity': `
    problema de conexão com o ambiente local
    o firewall bloqueia o servidor Connect
    problemas de conectividade com a sua organização
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
  `,
  'cloud-policy-mismatch': `
    o AD aceitou, a nuvem recusou
  `,
  'user-cannot-change-password': `
    está marcado que o usuário não pode alterar a senha
  `,
  'protected-group': `
    só os administradores do domínio falham, adminCount igual a 1
  `,
  'federated-user': `
    domínio federado com ADFS
  `,
  'admin-two-gate-policy': `
    como administrador pede dois métodos
  `,
  'admin-role-missing': `
    não tenho permissão para redefinir a senha de outros
    sem permissão, botão de redefinir cinza
  `,
  'method-not-allowed': `
    o aplicativo não aparece como opção
  `,
  'writeback-unsupported-path': `
    redefinida no centro de administração e não muda no AD local
  `,
  'service-outage': `
    serviço da Microsoft fora do ar
  `,
  'no-failure': `
    deu certo agora, consegui entrar
    resolvido, a nova senha funciona
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
  `,
};
