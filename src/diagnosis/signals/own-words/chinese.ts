import type { OwnWords } from './own-words.ts';

/** Every character is a word here; simplified characters, with the commonest traditional forms beside them. */
export const CHINESE: OwnWords = {
  vocabulary: {
    password: '密码 密碼 口令 password',
    reset: '重置 重設 重设 找回 reset',
    change: '更改 修改 改密码 改 变更 更换',
    unlock: '解锁 解鎖',
    cannot:
      '不能 无法 無法 不了 不行 失败 失敗 不成功 不允许 被拒绝 拒绝 不接受 不让 没法 没办法 报错 不可以',
    trouble: '@cannot 错误 錯誤 问题 問題 帮忙 出错 故障 不对 没用 没反应 没有反应 不工作',
    account: '帐户 账户 账号 帐号 帳戶 用户',
    code: '验证码 驗證碼 短信 电话 邮件 代码 通知 简讯',
    phone: '手机 手機 电话 号码 手机号 电话号码 手机号码 设备',
    recently: '昨天 今天 早上 刚刚 刚才 刚 最近',
    signin: '登录 登入 登陆',
    writeback: '写回 回写 writeback',
  },
  meanings: {
    'admin-sspr-disabled': ['管理员 & sspr|自助|自己重置 & 被停|被禁|用不了|不行 # 2'],
    'admin-two-gate': [
      '管理员|角色 & 两种|两次|两步|安全问题|双门 & 要|验证|方式|不能|没有|变成 # 3',
    ],
    'password-never-expires': ['永不过期 & 更改|强制|勾|账户|ad|提示 ! 怎么 # 3'],
    'changed-too-recently': [
      '@change|@reset & @recently & 再次|再|又|第二次|重新 & @trouble',
      '@password & @change & 太近|不久|太频繁|太早|太快',
      '最短使用期限|最短密码期限|最短期限|密码最短 # 3',
      '每天|一天|24小时 & 只能|一次 & @change & @password',
    ],
    'password-used-before': [
      '@password & 以前|之前|曾经|已经|最近 & 用过|使用过|使用 # 1',
      '密码历史|历史记录|历史密码 & @password|@cannot # 1',
      '旧|相同|以前的|原来的 & @password & 重复|再用|不同|再次使用 ! 仍 ! 还',
      '重复使用|重复 & @password ! 登录',
    ],
    'password-too-weak': [
      '@password & 太短|太弱|太简单|不够长|不够强|不够复杂 # 1',
      '@password & 大写|小写|特殊字符|数字|字符 & 至少|必须|需要|包含|缺少',
    ],
    'onprem-complexity-refused': ['复杂性|复杂度 & @password|要求|符合 # 1'],
    'corporate-policy-sentence': ['@password & 长度 & 复杂 & 历史|期限 # 2'],
    'onprem-policy-refused': [
      '@password & 策略|政策|要求|规则 & 不符合|不满足|违反|不符 # 1',
      '新密码 & 被拒绝|不接受|不被接受|拒绝 ! 旧密码 ! 电脑',
    ],
    'password-easily-guessed': [
      '容易|难|太容易|很容易 & 猜 # 1',
      '@password & 太多次|很多次|太常见|常见|太普通',
      '@password|词 & 禁止|禁用|黑名单 & 列表|词|包含|名单 # 1',
      '模糊策略 # 4',
    ],
    'wrong-current-password': [
      '当前|旧|原|现在的 & @password & 错误|不正确|不对|错了|有误 ! 仍 ! 还能 # 1',
    ],
    'account-disabled': ['@account & 禁用|停用|被禁|冻结 ! 重置 ! 功能 # 1'],
    'account-locked': [
      '@account & 锁|锁定|锁住|被锁|鎖 ! 暂时 ! 临时 ! 24小时 ! 锁屏 ! 解锁',
      '被锁定|锁住了|锁了|被锁 ! 暂时 ! 临时 ! 24小时 ! 锁屏 # 1',
      '请解锁|帮我解锁|解锁我的|帮忙解锁 # 1',
    ],
    'smart-lockout': ['暂时|临时 & 锁定|锁 # 3', '未经授权 & 使用 & 锁定|锁 # 1'],
    throttled: [
      '次数|太多次|多次|过多|尝试 & 24小时|等待|稍后|阻止|限制|超过 & 验证|尝试|验证码|重置|@password ! 猜 ! @signin # 1',
      '24小时 & 等待|等|之后|后再 # 1',
      '次数|尝试 & 过多|太多 & 24|等|稍后',
    ],
    'code-not-received': [
      '验证码|短信|邮件|电话|驗證碼|通知|代码 & 收不到|没收到|没有收到|未收到|没来|不来|收到不了|没有来|一直没 # 1',
      '收不到|没收到|没有收到|未收到 & 验证码|短信|邮件|电话|驗證碼|代码 # 1',
    ],
    'lost-device': [
      '@phone & 丢|丢了|丢失|被偷|坏了|换了|更换|新 & 验证|验证码|重置|@password|旧|原来',
      '@phone & 丢了|丢失|被偷|不见了',
      '换了|换|新 & @phone & 验证|验证码|重置|@password|旧|以前',
      '旧|原来的|以前的 & @phone|邮箱 & 验证码|发|注册|绑定',
      '@phone|邮箱 & 不用了|用不了|无法访问|不能用 & 验证|重置|@password|绑定',
      '换了|丢了|更换|坏了|被偷|丢失 & 手机|号码|手机号',
      '旧|以前|原来 & 手机|号码 & 验证码|短信',
    ],
    'phone-mismatch': [
      '电话号码|手机号|号码|手机号码 & 不匹配|不一致|不正确|错误|不对|不符 ! 格式 ! 丢 ! 新 # 1',
    ],
    'contact-info-malformed': [
      '无法|不能 & 验证 & 你的|您的|我的 & @account',
      '号码 & 格式|国家代码 & 错|不对|不正确',
      '没有 & 电话号码|手机号 & 登记|记录|资料',
    ],
    'not-registered': [
      '没有|未|从未|还没|没 & 注册|登记 & 重置|sspr|安全信息|验证方式|验证方法|@password # 1',
      '没有|没|未|从未 & 注册|登记 & 密码|重置|安全信息|过',
    ],
    'not-enough-methods': [
      '只有|仅 & 一个|一种|1个 & 方法|方式 & 两|2|第二',
      '验证方法|验证方式|信息 & 不足|不够|缺少|第二 & 重置|@password|帐户|账户|需要',
    ],
    'sspr-not-enabled-for-user': [
      '重置|sspr|自助 & 未启用|没有启用|不可用|未开通|没开通 & 我|帐户|账户|用户|账号 ! 组织 ! 许可证 ! 管理员',
    ],
    'sspr-disabled-tenant': ['管理员|组织|公司 & 重置|sspr & 禁用|关闭|停用 # 1'],
    'licence-missing-organisation': [
      '许可证|授权|许可 & 缺少|没有|不足|需要|未分配 & 重置|@password|组织|sspr # 1',
    ],
    'writeback-not-enabled': ['写回|回写 & 未启用|没有启用|尚未启用|关闭|禁用|未开启 # 1'],
    'onprem-connectivity': ['连接 & 问题|不佳|不好|失败|错误|无法 & 本地|组织|重置|写回 # 1'],
    'onprem-admin-action-required': ['本地|配置 & 错误|问题 & 配置|重置 & @password|重置 ! 连接'],
    'cookies-disabled': ['cookie|cookies & 禁用|启用|允许|阻止|关闭|接受 # 1'],
    'servers-catching-up': [
      '重置|修改|更改 & 成功|完成|好了 & 旧|原来|还|仍 & @password|电脑|登录 # 1',
      '新密码 & 不能|无法|登不|用不了|不认|没同步|未同步|不行|登录不了 & 电脑|windows|outlook|office|teams|云|登录|vpn # 1',
      '旧密码|原密码 & 还|仍|依然|仍然 & 能用|可以|有效|登录 # 1',
      '@password & 没有同步|未同步|不同步|没同步',
      '新密码|新的密码 & 网页|电脑|邮箱|outlook & 旧密码|不能|不行|还是',
    ],
    'windows-screen-broken': [
      '锁屏|登录界面|登录屏幕|锁定屏幕|登录画面 & 重置|@password & 没有|不显示|找不到|链接|按钮|没反应|@trouble ! 新密码 # 1',
    ],
    'unlock-option-missing': ['解锁 & 不想|只想|没有|不用 & 重置|选项|改密码|更改 # 1'],
    'user-abandoned': ['中途|一半 & 关闭|取消|退出|放弃|停 # 1'],
    'reset-in-home-directory': ['来宾|外部用户|访客 & @password|重置 # 1'],
    'federated-password': ['联合身份|联合域|adfs|okta & @password|重置 # 1'],
    'cloud-service-error': [
      '宕机|服务中断|打不开|故障 & 重置|微软|门户|页面|网页 & @password|重置|微软 # 1',
    ],
    'error-processing-request': ['处理 & 请求 & 出错|错误'],
    'ad-access-denied': [
      '拒绝访问|访问被拒绝|权限 & msol*|连接器|不足|没有|缺少 & @password|重置|写回 # 1',
    ],
    'dc-unreachable': ['域控制器|域控 & 无法|不能|连不上|联系不上 & 连接|联系|访问|连 # 1'],
    'password-reset-done': ['@password & 已重置|已成功重置|已更改|修改成功 ! 但 ! 可是 ! 但是'],
  },
  topics: {
    interjection: ['收到|好的|嗯'],
    'asking-how': [
      '怎么|如何 & 上线|换|让 & sspr|logo|不过期|页面 ! 错误 ! 不能 ! 报错',
      '哪些端口|哪些角色|哪些权限|什么许可证',
      '免费版|报告在哪',
    ],
    'works-now': [
      '正常登录|一切正常|恢复正常|顺利重置 ! 不 ! 没 ! 但 ! 无法',
      '能重置了|改好了|来了_进去|都正常|登录确认|注册完成|重置成功|没别的问题|可以关闭|终于来了|进去了|没问题了 ! 不 ! 没有 ! 失败 ! 但 ! 无法 ! 进不去',
      '您的密码已重置|你的密码已重置|密码已成功更改 ! 分钟 ! 但 ! 最近',
    ],
    greeting: ['你好|您好|早上好|下午好|晚上好|嗨|再见|周末愉快|在吗', '大家好|机器人还是|真人吗'],
    thanks: ['谢谢|多谢|感谢|謝謝|辛苦了', '解决了|好了|搞定了|已经解决|可以了 ! 不可以了 ! 锁了'],
    chaser: [
      '有消息吗|有进展吗|怎么样了|还在等|有人吗|进度|有结果吗',
      '等回复|咋样了|有结果|请回电|再跟进',
    ],
    help: ['帮助|帮忙|救命|你能做什么|怎么用'],
    'ask-helpdesk': [
      '人工|客服|技术支持|服务台|帮助台|真人|管理人员 & 联系|转|找|要|请|需要|说话|聊',
    ],
    check: ['查一下|检查|看看 & 上次|最近|记录|日志', '为什么 & 失败|不成功 & 重置|@password'],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & @trouble',
      '@password & @trouble ! wifi ! 无线',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': ['@password & @reset|@change|忘|过期', '@unlock & @account', '@writeback'],
    field: [
      '管理员|系統管理員|sspr|方式|注册|登记|联系|身份|登录|connect|角色|继承|域控',
      '@password|@reset|@unlock|@signin|@account|验证|锁',
    ],
    trouble: ['卡|进不去|红字|联系管理员|不让我|错误|问题|不能|无法|失败|故障|报错|不行|没用'],
    away: ['自动回复|休假中|不在办公室 ! @password'],
    elsewhere: [
      '打印机|打印|扫描|显示器|键盘|鼠标|耳机',
      'vpn|wifi|wi_fi|无线|上网|网络驱动器',
      'outlook|日历|外出|签名|共享邮箱|自动回复',
      '会议|onedrive|sharepoint|excel|powerpoint',
      'authenticator & 设置|安装|新手机|配置 ! 重置 ! @password',
      'mfa|多重身份验证|多因素|双因素|条件访问',
      '发票|休假|工资|头像|购买|食堂|报销|天气',
      '差旅|复印机|投影|停车卡|工资单|宏|麦克风|证书过期|会议室',
    ],
    'other-account': [
      '个人 & 微软|microsoft & 账户|帐户',
      'wifi|无线|gmail|netflix|银行|facebook|微信|路由器 & @password ! 来宾 ! 受邀',
      'sap|hotmail|salesforce|支付宝|amazon|instagram|yahoo|icloud|apple_id|crm|复印机|访客|qq|钉钉 & @password|锁|pin|被盗|进不去|码 ! 来宾',
      'b2c|group_writeback',
      'pin & 手机|卡',
    ],
    reset: ['@reset', '@password & 忘', '忘 & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['注册|登记|安全信息'],
  },
};
