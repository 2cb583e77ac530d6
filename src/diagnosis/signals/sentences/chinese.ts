import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.zh-cn); the wording of the live page is not confirmed.
 */
export const CHINESE_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    '由于管理员已对组织禁用密码重置，目前无法重置密码。',
    '我们检测到管理员尚未启用密码重置。',
    '目录未启用密码重置。',
  ],
  'writeback-not-enabled': [
    '由于管理员没有为组织启用必要服务，目前无法重置密码。',
    '我们检测到尚未启用密码写回。',
  ],
  'sspr-policy-not-set': [
    '由于管理员未为组织配置密码重置，目前无法重置密码。',
    '你的组织尚未定义密码重置策略。',
  ],
  'licence-missing-organisation': [
    '由于组织缺少必要的许可证，目前无法重置密码。',
    '你的组织没有执行密码重置所需的许可证。',
  ],
  'not-in-scope-group': [
    '由于管理员未将帐户配置为使用密码重置，目前无法重置密码。',
    '你不是已启用密码重置的组的成员。',
  ],
  'not-enough-methods': [
    '由于帐户缺少必要信息，目前无法重置密码。',
    '还需要提供其他安全信息才能重置密码。',
    '用户只有一项联系人数据存档，而策略设置为需要两种验证方法。',
  ],
  'onprem-admin-action-required': [
    '由于贵组织的密码重置配置出现问题，目前无法重置密码。',
    '由于本地配置中的错误，无法重置你的密码。',
  ],
  'onprem-connectivity': [
    '由于组织的连接问题，目前无法重置密码。',
    '由于与本地环境的连接不佳，无法重置你的密码。',
  ],
  'feature-not-enabled': ['管理员没有允许使用此功能。'],
  'error-processing-request': ['处理请求时出错。'],
  'onprem-policy-refused': ['该密码不符合本地 Active Directory 密码策略。'],
  'code-not-received': [
    '用户一直收不到密码重置短信或电话呼叫。',
    '用户一直收不到密码重置电子邮件。',
  ],
  throttled: ['一天中阻止用户尝试密码重置的次数太多。'],
  'phone-mismatch': ['用户在验证其电话号码时看到了一个错误。'],
  'licence-missing-user': ['用户没有分配 Azure AD 许可证。'],
  'contact-info-malformed': ['用户缺少身份验证信息或身份验证信息格式不正确。'],
  'contact-failed': ['用户已正确配置，但无法联系该用户。'],
  'admin-two-gate': ['我设置了密码重置策略，但当管理员帐户使用密码重置时，并未应用该策略。'],
  'password-easily-guessed': ['使用的密码出现在禁止密码列表中，无法使用。'],
};
