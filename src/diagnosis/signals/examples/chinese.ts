import type { Examples } from './examples.ts';

export const CHINESE: Examples = {
  'minimum-password-age': `
    今天刚改过密码，不能再改一次
    昨天改了密码，现在不让改
    密码最短使用期限是一天
    今天早上刚改过密码，现在不能再改
    一天只能修改一次密码
    密码最短使用期限
    两小时前才改的，想再换一个，全被拒绝
    昨天服务台给的临时密码，今天想换成自己的不让换，是不是要等一天
  `,
  'password-history': `
    这个密码以前用过
    不能重复使用旧密码
    不能使用以前用过的密码
    提示密码最近用过
    系统记住最近12个密码
  `,
  'password-complexity': `
    密码太短
    需要大写字母、数字和符号
    不符合复杂性要求
    密码太短，要求至少12位
    缺少大写字母和数字
    新密码里有我的用户名所以不行
    密码里不能有自己的名字
  `,
  'password-policy-violation': `
    密码不符合公司的密码策略
    不满足长度、复杂性、使用期限或历史记录要求
    不符合公司的密码策略
    什么密码都被策略拒绝
  `,
  'banned-password': `
    密码太容易被猜到
    包含被禁止的词
  `,
  'wrong-current-password': `
    旧密码不正确
    修改密码时当前密码不对
    提示当前密码不正确
    旧密码提示错误，但我一直用它登录
  `,
  'account-disabled': `
    我的帐户被禁用了
    用户在AD里已停用
    本地AD里账号被禁用了
  `,
  'account-locked': `
    我的账号被锁定了
    密码输错太多次被锁
    请解锁我的帐户
    输错太多次账号被锁定
  `,
  'smart-lockout-cloud': `
    AD已解锁但Office 365还是锁定
    帐户已暂时锁定以防止未经授权的使用
    云端暂时锁定了我的账户
    AD里解锁了，Microsoft 365里还是锁着
  `,
  'guest-user': `
    外部来宾用户无法重置密码
    来宾账户，需要在原公司重置
    受邀的供应商，用gmail账号，重置不了
  `,
  'sspr-not-enabled-for-user': `
    你不是启用密码重置的组的成员
    我的帐户没有启用密码重置
    同事都能自助重置，我的账户没有启用
    同事可以自己改，我这里说账号没开通
    我不在允许重置的组里
  `,
  'sspr-disabled-tenant': `
    我们组织没有开启密码重置
    管理员禁用了密码重置
    全公司的自助重置都关闭了
  `,
  'licence-missing': `
    缺少所需的许可证
    组织缺少所需的许可证
    P1试用到期后谁都不能重置了
  `,
  'not-registered': `
    我从来没有注册过密码重置
    没有登记手机和邮箱
    从来没有注册过安全信息
    新员工，没有登记手机号
  `,
  'not-enough-methods': `
    只注册了一种验证方法，需要两种
    要求两种方法，我只有一种
    现在要两种验证，我只填了手机
    要求两个身份证明，我名下只有邮箱
    还差一种验证方式
  `,
  'contact-info-malformed': `
    目录里的电话号码格式不正确
    目录里的电话号码没有国家代码
    手机号没有加86，短信发不出
    AD里的手机号没有+86还带横线
  `,
  'phone-mismatch': `
    输入的号码与登记的号码不匹配
    输入的号码和登记的不一致
    我填了自己的手机号，说和存的不一样
  `,
  'lost-verification-device': `
    手机丢了
    换了手机号，验证码发到旧号码
    登记的邮箱已经不能用了
    手机丢了收不到验证码
    换了号码，验证码发到旧号
  `,
  'verification-code-not-received': `
    收不到验证码
    短信一直没来
    没有接到电话
    收不到短信验证码
    验证邮件一直没到，垃圾箱也没有
    等验证码等了半小时
  `,
  throttled: `
    尝试次数太多，请等待24小时
    尝试次数太多，请24小时后再试
    试太多次了，说明天再来
    验证码输错被限制24小时
  `,
  'browser-cookies-disabled': `
    浏览器禁用了Cookie
  `,
  'unlock-option-not-available': `
    只想解锁但没有这个选项
  `,
  'windows-logon-screen-config': `
    Windows登录界面的重置密码没有反应
    Windows登录界面没有重置密码链接
    锁屏点重置密码又回到原来的画面
  `,
  'writeback-disabled': `
    没有启用密码写回
    密码写回没有启用
    微软提示密码由管理员在本地环境中管理
    我们没有开密码写回
  `,
  'writeback-connectivity': `
    与本地环境的连接有问题，请稍后再试
    与贵组织的连接有问题，无法重置
  `,
  'writeback-service-down': `
    ADSync服务停止了
    升级之后密码写回不工作
    同步服务器上的ADSync停了，大家重置都失败
  `,
  'password-not-synced-yet': `
    电脑上刚改的新密码云端还不能用
    AD里改了，Office还要旧密码
    电脑还是用旧密码登录
    密码已更新，但服务器需要一点时间同步
    昨天换了密码，电脑还是要以前的旧密码
  `,
  'cloud-policy-mismatch': `
    本地AD接受了，云端拒绝了
    本地AD改成功了，Entra没通过，现在用户有两个不同的密码
  `,
  'user-cannot-change-password': `
    勾选了用户不能更改密码
  `,
  'protected-group': `
    只有域管理员失败，adminCount为1
    只有域管理员会报拒绝访问
    她以前是域管理员，adminCount还是1
  `,
  'federated-user': `
    域名是ADFS联合的
  `,
  'admin-two-gate-policy': `
    管理员账户要求两种验证方法
    为什么管理员要两种方式
  `,
  'admin-role-missing': `
    我没有权限重置别人的密码
    没有权限，重置按钮是灰色的
    我是密码管理员，但不能重置全局管理员的密码
    权限不足，无法重置该用户的密码
  `,
  'method-not-allowed': `
    验证器应用不在选项里
    安全问题选不了了
    想用验证器，只给短信
  `,
  'writeback-unsupported-path': `
    在管理中心重置了，本地AD还是旧密码
    在Microsoft 365管理中心重置了，Windows还认旧的
  `,
  'ad-permissions': `
    MSOL账户没有重置密码的权限
  `,
  'service-outage': `
    微软服务故障
    微软是不是挂了，谁都重置不了
  `,
  'password-filter': `
    域控上装了第三方密码过滤器，把新密码拒了
  `,
  'user-not-found-onprem': `
    用户在本地AD已删除，云里还存在，提示找不到对象
    连接器空间里没有这个对象
  `,
  'out-of-password-sync-scope': `
    这个OU不在密码同步范围内
  `,
  'user-abandoned': `
    接了个电话，没弄完就把页面关了
  `,
  'server-clock-skew': `
    Connect服务器的时间慢了十分钟
    同步服务器时钟不准
  `,
  'inheritance-disabled': `
    用户对象上禁用了权限继承
  `,
  'no-failure': `
    已经好了，新密码可以登录
    密码重置已完成
  `,
  undetermined: `
    密码重置失败了
    我忘记密码了
    无法重置密码
    出现错误
    登录不了
    改密码报错，没记住提示
    忘记密码了
    密码不对
    密码改不了
    重置失败
    重置时报错
    新密码不被接受
    密码有问题
    修改密码失败
    报错了
    密码用不了
    无法重置
    重置页面有点怪
  `,
  'out-of-scope': `
    打印机坏了
    Outlook一直要求登录
    新手机怎么设置Authenticator
    如何申请新的笔记本电脑
    无线网连不上
    如何启用自助密码重置
    银行密码忘了
    VPN连不上
    打印机卡纸
    新手机怎么装Authenticator
    共享邮箱看不到
    设置外出自动回复
    电脑很慢
    许可证多少钱
    防火墙挡住了网站
  `,
  greeting: `
    你好
    谢谢
    我不在办公室，周一回来
    有进展了吗
    下午好
    多谢帮忙
  `,
};
