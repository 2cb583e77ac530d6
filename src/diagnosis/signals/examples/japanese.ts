import type { Examples } from './examples.ts';

export const JAPANESE: Examples = {
  'minimum-password-age': `
    今日パスワードを変更したばかりで、もう一度変更できません
    昨日変えたのでまだ変更できないと言われる
    パスワードの変更禁止期間が1日です
  `,
  'password-history': `
    以前に使ったパスワードは使えないと表示される
    過去のパスワードを再利用できません
  `,
  'password-complexity': `
    パスワードが短すぎます
    大文字と数字と記号が必要と言われる
    複雑さの要件を満たしていません
  `,
  'password-policy-violation': `
    会社のパスワードポリシーを満たしていないと拒否される
    長さ、複雑さ、有効期間、履歴の要件を満たしていません
  `,
  'banned-password': `
    推測されやすいパスワードと言われる
    禁止されている単語が含まれています
  `,
  'wrong-current-password': `
    現在のパスワードが正しくないと表示される
    古いパスワードが違うと言われる
  `,
  'account-disabled': `
    アカウントが無効になっています
    ADでユーザーが無効化されている
  `,
  'account-locked': `
    アカウントがロックされました
    パスワードを何度も間違えてロックされた
    ロックを解除してください
  `,
  'smart-lockout-cloud': `
    ADでロックを解除してもOffice 365はまだロックされたまま
    不正使用を防ぐためアカウントは一時的にロックされています
  `,
  'guest-user': `
    ゲストユーザーがパスワードをリセットできない
  `,
  'sspr-not-enabled-for-user': `
    パスワードリセットが有効なグループのメンバーではありません
    自分のアカウントはリセットが有効になっていない
  `,
  'sspr-disabled-tenant': `
    組織でパスワードリセットが無効になっています
    管理者がパスワードのリセットを有効にしていません
  `,
  'licence-missing': `
    必要なライセンスがありません
  `,
  'not-registered': `
    リセットのための登録をしていません
    電話番号もメールも登録されていない
  `,
  'not-enough-methods': `
    認証方法が一つしか登録されておらず二つ必要です
  `,
  'contact-info-malformed': `
    電話番号の形式が正しくありません
  `,
  'phone-mismatch': `
    入力した電話番号が登録されている番号と一致しません
  `,
  'lost-verification-device': `
    携帯電話をなくしました
    番号が変わって古い番号にコードが届く
    登録したメールにアクセスできない
  `,
  'verification-code-not-received': `
    確認コードが届きません
    SMSが来ない
    電話がかかってこない
  `,
  throttled: `
    試行回数が多すぎます、24時間お待ちください
  `,
  'browser-cookies-disabled': `
    ブラウザーでCookieが無効になっています
  `,
  'unlock-option-not-available': `
    ロック解除だけの選択肢が表示されない
  `,
  'windows-logon-screen-config': `
    Windowsのサインイン画面のパスワードリセットが動かない
  `,
  'writeback-disabled': `
    パスワードライトバックが有効になっていません
  `,
  'writeback-connectivity': `
    一時的な接続の問題で、後で再試行してください
    オンプレミス環境との接続に問題があります
  `,
  'writeback-service-down': `
    ADSyncサービスが停止している
  `,
  'password-not-synced-yet': `
    パソコンで変更した新しいパスワードがクラウドではまだ使えない
  `,
  undetermined: `
    パスワードのリセットができません
    パスワードを忘れました
    エラーが出ます
    申し訳ございません、現在パスワードをリセットできません
  `,
  'out-of-scope': `
    プリンターで印刷できない
    Outlookが何度もサインインを求める
    新しい携帯でAuthenticatorを設定したい
    無線LANにつながらない
  `,
  greeting: `
    おはようございます
    ありがとうございます
    こんにちは
    月曜日まで不在にしております
  `,
};
