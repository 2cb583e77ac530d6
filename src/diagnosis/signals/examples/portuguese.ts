import type { Examples } from './examples.ts';

export const PORTUGUESE: Examples = {
  'minimum-password-age': `
    mudei a senha hoje e não deixa mudar de novo
    troquei ontem e não consigo trocar outra vez
    idade mínima da senha é de um dia
  `,
  'password-history': `
    já usei essa senha antes
    não posso reutilizar uma senha anterior
    igual a uma das últimas palavras-passe
  `,
  'password-complexity': `
    senha curta demais
    pede maiúscula, número e caractere especial
    não atende aos requisitos de complexidade
  `,
  'password-policy-violation': `
    a senha não atende à política da empresa
    a política local recusa qualquer senha
    não atende aos requisitos de comprimento, complexidade, idade ou histórico
  `,
  'banned-password': `
    senha fácil de adivinhar
    contém uma palavra proibida
    senha muito comum
  `,
  'wrong-current-password': `
    a senha antiga está incorreta
    não aceita minha senha atual na hora de alterar
  `,
  'account-disabled': `
    minha conta está desativada
    usuário desabilitado no AD
  `,
  'account-locked': `
    minha conta está bloqueada
    errei a senha muitas vezes e bloqueou
    desbloquear minha conta por favor
  `,
  'smart-lockout-cloud': `
    desbloqueada no AD mas continua bloqueada no Office 365
    sua conta foi bloqueada temporariamente para impedir uso não autorizado
  `,
  'guest-user': `
    usuário convidado externo não consegue redefinir a senha
  `,
  'sspr-not-enabled-for-user': `
    você não é membro de um grupo habilitado para redefinição de senha
    minha conta não está habilitada para redefinir a senha
  `,
  'sspr-disabled-tenant': `
    a redefinição de senha está desativada na nossa organização
    o administrador não habilitou a redefinição de senha
  `,
  'licence-missing': `
    faltam as licenças necessárias
    o usuário não tem licença premium
  `,
  'not-registered': `
    nunca me registrei para redefinir a senha
    não há telefone nem e-mail cadastrado
  `,
  'not-enough-methods': `
    só tenho um método registrado e pede dois
    falta um segundo método de verificação
  `,
  'contact-info-malformed': `
    número de telefone mal formatado no diretório
    falta o código do país
  `,
  'phone-mismatch': `
    o número que digito não corresponde ao cadastrado
    número de telefone incorreto
  `,
  'lost-verification-device': `
    perdi meu celular
    troquei de número e o código vai para o antigo
    não tenho mais acesso ao e-mail alternativo
    roubaram o telemóvel
  `,
  'verification-code-not-received': `
    não recebo o código por sms
    o código de verificação não chega
    não recebo a ligação
  `,
  throttled: `
    muitas tentativas, aguardar 24 horas
    você tentou verificar sua conta muitas vezes
  `,
  'browser-cookies-disabled': `
    os cookies estão desabilitados no navegador
  `,
  'unlock-option-not-available': `
    quero só desbloquear e a opção não aparece
  `,
  'windows-logon-screen-config': `
    redefinir senha na tela de logon do Windows não faz nada
  `,
  'writeback-disabled': `
    o write-back de senha não está habilitado
    a senha é gerenciada no ambiente local
  `,
  'writeback-connectivity': `
    problema de conexão com o ambiente local
    o firewall bloqueia o servidor Connect
  `,
  'writeback-service-down': `
    o serviço ADSync está parado
    o serviço de write-back não inicia
  `,
  'ad-permissions': `
    a conta MSOL não tem permissões na OU
  `,
  'password-not-synced-yet': `
    mudei no computador há poucos minutos, a nuvem ainda aceita a antiga
  `,
  undetermined: `
    não consigo redefinir minha senha
    a redefinição não funciona
    esqueci minha senha
    dá erro
    a senha não reseta
  `,
  'out-of-scope': `
    a impressora não imprime
    o outlook pede login o tempo todo
    como configuro o e-mail da empresa no celular
    como configurar o authenticator no telefone novo
    a vpn cai
  `,
  greeting: `
    olá bom dia
    muito obrigado
    estou fora do escritório até segunda-feira
    alguma novidade
  `,
};
