import type { OwnWords } from './own-words.ts';

/** Every character is a word here, so a phrase may stand anywhere inside a longer one. */
export const JAPANESE: OwnWords = {
  vocabulary: {
    password: 'パスワード pw password',
    reset: 'リセット 再設定 初期化 reset',
    change: '変更 変えられ 変える 変えた',
    unlock: 'ロック解除 ロックを解除 アンロック',
    cannot:
      'できない できません できなかった できず られない られません ません 失敗 だめ ダメ 無理 エラー 拒否 受け付け 弾かれ',
    trouble:
      '@cannot 問題 困って 助けて 不具合 動かない うまくいかない おかしい 効かない 分からない わからない',
    account: 'アカウント ユーザー',
    code: 'コード sms ショートメール 電話 メール 確認コード 認証コード 通知',
    phone: '携帯 スマホ 電話 電話番号 携帯電話 スマートフォン 機種 端末 番号 iphone',
    recently: '昨日 今日 今朝 さっき 先ほど 最近 さきほど 直前',
    signin: 'サインイン ログイン ログオン',
    writeback: 'ライトバック 書き戻し writeback',
  },
  meanings: {
    'admin-two-gate': [
      '管理者 & 二つ|2つ|二回|二段階|秘密の質問|セキュリティの質問|二ゲート & 求め|必要|使え|出ない|なった|方法|確認 # 3',
    ],
    'admin-sspr-disabled': [
      '管理者だけ|管理者は|管理者のみ & 無効|止め|使えない|不可|禁止|リセットできない # 3',
    ],
    'password-never-expires': ['無期限 & 変更|強制|チェック|アカウント|ad ! 方法 ! するには # 3'],
    'changed-too-recently': [
      '@change|@reset & @recently & もう一度|再度|また|二回|2回 & @trouble',
      '@password & @change & 最近|間もない|短すぎ|早すぎ|直後 & @cannot|また|再度',
      '変更禁止期間|最小有効期間|有効期間の最小|変更してから時間 # 3',
      '1日に1回|一日に一回|1日1回|一日一回|24時間に1回 & @change|@password # 1',
    ],
    'password-used-before': [
      '@password & 以前|過去|前に|すでに|既に & 使用|使った|使われ|使って',
      'パスワード履歴|パスワードの履歴|履歴 & @password|@cannot # 1',
      '同じ|前の|以前の|古い & @password & 使い回|再利用|使えない|使用できません ! まだ ! 正しく',
      '再利用|使い回 & @password',
    ],
    'password-too-weak': [
      '@password & 短すぎ|短い|弱い|弱すぎ|簡単すぎ|単純 # 1',
      '@password & 大文字|小文字|記号|数字|文字以上 & 必要|含め|不足|以上|足り|含む',
    ],
    'onprem-complexity-refused': ['複雑さ|複雑性 & @password|要件|満たし # 1'],
    'corporate-policy-sentence': ['@password & 長さ & 複雑 & 履歴|有効期間|変更禁止 # 2'],
    'onprem-policy-refused': [
      '@password & ポリシー & 満たし|満たして|違反|準拠|合わない|合って|一致 # 1',
      '@password & 要件 & 満たし|満たさ|満たして',
      '新しい @password & 受け付け|拒否|弾かれ|通らない|使えません ! 古い ! パソコン ! pc',
    ],
    'password-easily-guessed': [
      '推測 & されやすい|しにくい|簡単|容易|される # 1',
      '@password & 何度も|よく使わ|ありふれ|一般的 & 使|すぎ|見',
      '@password|単語 & 禁止 & リスト|単語|語|されて|含ま # 1',
    ],
    'wrong-current-password': [
      '現在の|今の|古い|以前の & @password & 違う|違い|間違|正しくな|正しくあり|誤 ! まだ ! 履歴 # 1',
    ],
    'account-disabled': ['アカウント & 無効 & なって|化|され|です ! リセットが無効 ! 機能 # 1'],
    'account-locked': [
      'アカウント & ロック & され|かか|なった|しまっ|アウト ! 一時的 ! 24時間 ! ロック画面 ! ロック解除',
      'ロックされ|ロックアウト|ロックかか|ロックがかか ! 一時的 ! 24時間 ! ロック画面 # 1',
      'ロックを解除して|ロック解除して|アンロックして # 1',
    ],
    'smart-lockout': ['一時的に & ロック # 3', '不正 & 使用|利用|アクセス & ロック'],
    throttled: [
      '回数|何度も|多すぎ|試行 & 24時間|待|しばらく|後で|ブロック|超え|上限 & 確認|検証|試|コード|リセット|@password ! 推測 ! @signin # 1',
      '24時間 & 待|後|経過|ブロック|できません # 1',
    ],
    'code-not-received': [
      'コード|sms|確認コード|認証コード|メール|電話|通知|メッセージ & 届かない|届きません|来ない|来ません|届いて|受信でき|受け取れ|受け取って|かかってこない|届か # 1',
    ],
    'lost-device': [
      '@phone & なくし|失くし|紛失|盗まれ|壊れ|機種変更|変わった|変更した|変えた|新しい|替え & コード|認証|確認|@reset|@password|以前|古い|前の',
      '@phone & 紛失|なくし|失くし|盗まれ',
      '古い|前の|以前の|昔の & @phone|メールアドレス & 登録|届|送ら|コード|認証',
      '機種変更 & @password|@reset|認証|コード|authenticator',
      '@phone|メール & 使えなく|使えない|アクセスできな & @reset|@password|認証|確認|登録',
      '電話番号|携帯|スマホ|機種|番号 & 変わ|変え|変更|なくし|失くし|紛失|壊れ|盗ま & コード|認証|確認|受け取|届|リセット',
      '電話番号が変わ|機種変更|携帯をなくし|スマホをなくし|番号が変わ',
    ],
    'phone-mismatch': [
      '電話番号|番号 & 一致|違う|違い|間違|正しくな|正しくあり & しません|しない|登録|入力|と|です|電話番号|ません ! 形式 ! 紛失 ! 新しい # 1',
    ],
    'contact-info-malformed': [
      'アカウント & 確認 & できません & でした',
      '電話番号 & 形式|国番号 & 正しく|間違|違',
      '電話番号 & 登録 & ありません|ない|されていない|なし',
    ],
    'not-registered': [
      'リセット|sspr|セキュリティ情報|認証方法|本人確認 & 登録 & していない|していません|されていない|されていません|してない|まだ # 1',
      '登録 & していません|していない|してない|したことがない',
    ],
    'not-enough-methods': [
      '認証方法|方法|連絡先 & 1つ|一つ|ひとつ|1 & 2つ|二つ|必要|足り',
      '認証方法|情報 & 不足|足りない|足りません & リセット|@password|アカウント',
    ],
    'sspr-not-enabled-for-user': [
      'リセット|sspr|セルフサービス & 有効|利用 & なっていない|なっていません|できない|できません|され & 自分|私|アカウント|ユーザー ! 組織 ! ライセンス ! 管理者',
    ],
    'sspr-disabled-tenant': ['管理者|組織|会社 & リセット|sspr & 無効|オフ|禁止 # 1'],
    'licence-missing-organisation': [
      'ライセンス & 不足|ない|ありません|必要|なし|足り & リセット|@password|sspr|組織 # 1',
    ],
    'writeback-not-enabled': [
      'ライトバック|書き戻し & 有効|無効|オフ|設定 & なっていない|なっていません|されていない|されていません|です|無効|オフ # 1',
    ],
    'onprem-connectivity': [
      '接続 & 問題|不良|悪い|できない|できません|エラー & オンプレ|組織|リセット|@writeback # 1',
      '一時的な接続|接続の問題|接続に問題 # 4',
    ],
    'onprem-admin-action-required': [
      'オンプレ|構成|設定 & エラー|問題 & リセット|構成 & @password|リセット ! 接続',
    ],
    'cookies-disabled': ['cookie|クッキー & 無効|有効|許可|ブロック|オフ|拒否 # 1'],
    'servers-catching-up': [
      'リセット|変更 & できた|成功|完了|した|後 & 古い|前の|以前の & @password & まだ|使|しか|求め ! 履歴 ! 間違 # 1',
      '新しい & @password & 使えない|入れない|認識|反映|同期|ログインできない|サインインできない|効かない & pc|パソコン|windows|outlook|office|teams|クラウド|vpn|まだ|端末 # 1',
      '古い|前の|以前の & @password & まだ & 使え|有効|通る|入れる # 1',
      '@password & 同期|反映 & されない|されません|されていない|しない|されて',
    ],
    'windows-screen-broken': [
      'ロック画面|サインイン画面|ログイン画面|ログオン画面 & リセット|@password & 表示|ない|出ない|出てこない|押しても|リンク|ボタン|エラー|ありません ! 新しい # 1',
    ],
    'unlock-option-missing': [
      'ロック解除|ロックを解除 & だけ|のみ|せずに|しないで|ずに & リセット|変更|オプション|選択|したい # 1',
    ],
    'user-abandoned': ['途中 & やめ|中断|閉じ|キャンセル # 1'],
    'reset-in-home-directory': ['ゲスト|外部ユーザー & @password|リセット # 1'],
    'federated-password': [
      'フェデレーション|adfs|okta & @password|リセット ! ハッシュ同期 ! パススルー # 1',
    ],
    'privileged-account-denied': [
      '保護されたグループ|ドメイン管理者|特権アカウント|admincount & @password|リセット|@cannot # 2',
    ],
    'cloud-service-error': [
      '障害|サービス停止|落ちて|ダウン & リセット|microsoft|ポータル|ページ|@password # 1',
    ],
    'error-processing-request': ['要求 & 処理 & エラー'],
    'ad-access-denied': [
      'アクセス拒否|アクセスが拒否|権限|アクセス許可 & msol*|コネクタ|不足|ない|ありません & @password|リセット|ライトバック # 1',
    ],
    'dc-unreachable': [
      'ドメインコントローラー|ドメインコントローラ & 接続|通信|見つか|到達 & できない|できません|ません # 1',
    ],
    'password-reset-done': [
      '@password & リセットされました|変更されました|リセットが完了しました ! が ! でも ! しかし',
    ],
  },
  topics: {
    interjection: ['了解|はい|いいえ'],
    'asking-how': [
      'どう & 導入|設定する|構成する & sspr|リセット|ライトバック ! エラー ! できません',
      '必要 & ポート|権限|ロール|前提 & connect|entra|ライトバック|sspr & は ! エラー ! ません ! ない ! 不足',
      'ロゴ|無料版|無期限 & 方法|含まれ|するには ! エラー ! チェック',
      'レポート & どこ',
    ],
    'works-now': [
      '問題なく|正常に動作|無事に & サインイン|リセット|完了|設定|ライトバック|変更 ! ません ! ない_です ! しかし ! のに ! まだ',
      'リセットできた|変更できた|入れました|変更済み|全部動いて|確認済み|登録が完了|リセットは成功|もう問題ありません|正常に完了|問題なし ! ない_です ! ませんでした ! できません ! しかし ! まだ ! のに ! が出',
      'パスワードがリセットされました|パスワードが変更されました|処理を正常に完了 ! 数分 ! まだ ! しかし ! 最近',
    ],
    greeting: [
      'こんにちは|おはよう|こんばんは|はじめまして|お疲れ様|おつかれ|お世話になって|よろしくお願い|さようなら|もしもし',
      '皆さん|やあ|ボットですか|人ですか',
    ],
    thanks: [
      'ありがとう|感謝|助かりました|どうも',
      '解決しました|直りました|できました|動きました|大丈夫です ! できませんでした',
    ],
    chaser: [
      'どうなりました|進捗|その後いかが|まだですか|状況はいかが|返事|誰かいますか|いかがでしょうか',
      '返事待ち|折り返し|どうなった|何かわかり|再度お願い',
    ],
    help: ['ヘルプ|助けて|手伝って|何ができ|使い方'],
    'ask-helpdesk': [
      'ヘルプデスク|担当者|サポート|オペレーター|人間|有人 & 話し|つない|連絡|お願い|問い合わせ|電話',
    ],
    check: [
      '確認して|調べて|見て & 前回|最後|履歴|ログ',
      'なぜ|どうして & 失敗|できなかった & リセット|@password',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & @trouble',
      '@password & @trouble ! wifi ! wi_fi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|忘れ|期限',
      '@unlock & アカウント',
      '@writeback',
    ],
    field: [
      '管理者|sspr|方法|登録|連絡先|本人確認|サインイン|connect|ロール|継承|コントローラー|connect|entra',
      '@password|@reset|@unlock|@signin|アカウント|認証|ロック',
    ],
    trouble: [
      '固まる|入れない|断られ|赤い|問い合わせてと|エラー|問題|できない|できません|動かない|困って|不具合|助けて',
    ],
    away: ['不在|休暇中|自動応答|自動返信 ! @password'],
    elsewhere: [
      'プリンタ|プリンター|印刷|スキャナ|モニター|キーボード|マウス|ヘッドセット',
      'vpn|wifi|wi_fi|無線|インターネット|ネットワークドライブ',
      'outlook|予定表|不在|署名|共有メールボックス|自動応答',
      '会議|onedrive|sharepoint|excel|powerpoint|エクセル',
      'authenticator & 設定|インストール|機種変更|新しい ! リセット ! @password',
      'mfa|多要素認証|二段階認証|条件付きアクセス',
      '請求書|休暇|給与|プロフィール写真|購入|食堂|経費',
      '出張|コピー機|プロジェクター|駐車場|給与明細|マクロ|マイク|証明書期限',
    ],
    'other-account': [
      '個人の & microsoft & アカウント',
      'wifi|wi_fi|gmail|netflix|銀行|facebook|apple_id|ルーター & @password ! ゲスト ! 招待',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple_id|crm|コピー機|来客用|マイナンバー & @password|ロック|pin|暗証|乗っ取|入れない ! ゲスト',
      'b2c|group_writeback',
      'pin & スマホ|携帯|カード',
    ],
    reset: ['@reset', '@password & 忘れ'],
    change: ['@change & @password', '@password & @change'],
    unlock: ['@unlock'],
    register: ['登録|セキュリティ情報'],
  },
};
