import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.pt-br); the wording of the live page is not confirmed.
 */
export const PORTUGUESE_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'Não é possível redefinir sua senha neste momento porque o administrador desabilitou a redefinição de senha para sua organização.',
    'Detectamos que a redefinição de senha não foi habilitada pelo administrador.',
    'O diretório não está habilitado para redefinição de senha.',
  ],
  'writeback-not-enabled': [
    'Não é possível redefinir sua senha neste momento porque o administrador não habilitou um serviço necessário para sua organização.',
    'Detectamos que o write-back de senha não foi habilitado.',
  ],
  'sspr-policy-not-set': [
    'Não é possível redefinir sua senha neste momento porque o administrador não configurou a redefinição de senha para sua organização.',
    'Sua organização não tem uma política de redefinição de senha definida.',
  ],
  'licence-missing-organisation': [
    'Não é possível redefinir sua senha neste momento porque a sua organização não tem as licenças necessárias.',
    'Sua organização não tem as licenças obrigatórias necessárias para realizar a redefinição de senha.',
  ],
  'not-in-scope-group': [
    'Não é possível redefinir sua senha neste momento porque o administrador não configurou sua conta para usar a redefinição de senha.',
    'Você não é membro de um grupo habilitado para a redefinição de senha.',
  ],
  'not-enough-methods': [
    'Não é possível redefinir sua senha neste momento porque a sua conta não tem as informações necessárias.',
    'São necessárias informações de segurança adicionais para redefinir a senha.',
    'o usuário tem somente uma parte dos dados de contato no arquivo quando a política está definida para exigir dois métodos de verificação.',
  ],
  'onprem-admin-action-required': [
    'sua organização não definiu corretamente a configuração local para redefinição de senha.',
    'sua organização não configurou corretamente a configuração local para redefinição de senha.',
    'Não é possível redefinir a sua senha no momento devido a um problema com a configuração de redefinição de senha da sua organização.',
    'Não é possível redefinir a senha devido a um erro na configuração local.',
  ],
  'onprem-connectivity': [
    'Não é possível redefinir a sua senha no momento devido a problemas de conectividade para a sua organização.',
    'Não é possível redefinir a senha devido a uma conexão fraca com o ambiente local.',
  ],
  'feature-not-enabled': ['O administrador não habilitou você para usar esse recurso.'],
  'error-processing-request': ['Há um erro ao processar a solicitação.'],
  'onprem-policy-refused': ['A senha não atende à política de senha do Active Directory local.'],
  'password-easily-guessed': [
    'A senha usada aparece na lista de senhas banidas e não pode ser usada.',
  ],
  'code-not-received': [
    'O usuário nunca recebe a chamada telefônica ou redefinição de senha de SMS.',
    'O usuário nunca recebe o email de redefinição de senha.',
  ],
  throttled: [
    'O usuário foi impedido de tentar a redefinição de senha muitas vezes em um mesmo dia.',
  ],
  'phone-mismatch': ['O usuário vê um erro ao validar seu número de telefone.'],
  'licence-missing-user': ['O usuário não tem uma licença do Azure AD atribuída.'],
  'contact-info-malformed': [
    'as informações de autenticação do usuário estão ausentes ou malformadas.',
  ],
  'contact-failed': ['o usuário está configurado corretamente, mas não pode ser contatado.'],
  'admin-two-gate': [
    'Defini uma política de redefinição de senha, mas quando uma conta de administrador usa a redefinição de senha, essa política não é aplicada.',
  ],
};
