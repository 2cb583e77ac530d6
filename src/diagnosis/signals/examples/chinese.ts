import type { Examples } from './examples.ts';

export const CHINESE: Examples = {
  'minimum-password-age': `
    今天刚改过密码，不能再改一次
    昨天改了密码，现在不让改
    密码最短使用期限是一天
  `,
  'password-history': `
    这个密码以前用过
    不能重复使用旧密码
  `,
  'password-complexity': `
    密码太短
    需要大写字母、数字和符号
    不符合复杂性要求
  `,
  'password-policy-violation': `
    密码不符合公司的密码策略
    不满足长度、复杂性、使用期限或历史记录要求
  `,
  'banned-password': `
    密码太容易被猜到
    包含被禁止的词
  `,
  'wrong-current-password': `
    旧密码不正确
    修改密码时当前密码不对
  `,
  'account-disabled': `
    我的帐户被禁用了
    用户在AD里已停用
  `,
  'account-locked': `
    我的账号被锁定了
    密码输错太多次被锁
    请解锁我的帐户
  `,
  'smart-lockout-cloud': `
    AD已解锁但Office 365还是锁定
    帐户已暂时锁定以防止未经授权的使用
  `,
  'guest-user': `
    外部来宾用户无法重置密码
  `,
  'sspr-not-enabled-for-user': `
    你不是启用密码重置的组的成员
    我的帐户没有启用密码重置
  `,
  'sspr-disabled-tenant': `
    我们组织没有开启密码重置
    管理员禁用了密码重置
  `,
  'licence-missing': `
    缺少所需的许可证
  `,
  'not-registered': `
    我从来没有注册过密码重置
    没有登记手机和邮箱
  `,
  'not-enough-methods': `
    只注册了一种验证方法，需要两种
  `,
  'contact-info-malformed': `
    目录里的电话号码格式不正确
  `,
  'phone-mismatch': `
    输入的号码与登记的号码不匹配
  `,
  'lost-verification-device': `
    手机丢了
    换了手机号，验证码发到旧号码
    登记的邮箱已经不能用了
  `,
  'verification-code-not-received': `
    收不到验证码
    短信一直没来
    没有接到电话
  `,
  throttled: `
    尝试次数太多，请等待24小时
  `,
  'browser-cookies-disabled': `
    浏览器禁用了Cookie
  `,
  'unlock-option-not-available': `
    只想解锁但没有这个选项
  `,
  'windows-logon-screen-config': `
    Windows登录界面的重置密码没有反应
  `,
  'writeback-disabled': `
    没有启用密码写回
  `,
  'writeback-connectivity': `
    与本地环境的连接有问题，请稍后再试
  `,
  'writeback-service-down': `
    ADSync服务停止了
  `,
  'password-not-synced-yet': `
    电脑上刚改的新密码云端还不能用
  `,
  undetermined: `
    密码重置失败了
    我忘记密码了
    无法重置密码
    出现错误
  `,
  'out-of-scope': `
    打印机坏了
    Outlook一直要求登录
    新手机怎么设置Authenticator
    如何申请新的笔记本电脑
    无线网连不上
  `,
  greeting: `
    你好
    谢谢
    我不在办公室，周一回来
  `,
};
