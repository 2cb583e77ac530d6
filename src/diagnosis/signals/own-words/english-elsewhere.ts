/**
 * Things people bring to a helpdesk that no reset of a work password explains.
 * A pattern counts only when nothing in the text names a cause.
 */
export const ENGLISH_ELSEWHERE: readonly string[] = [
  'mfa_loop*|mfa_prompt*|approve_sign_in|approve_the|two_factor|2fa|mfa|multi_factor|multifactor|multi_factor_authentication',
  'authenticator & set_up|setup|install*|add*|configur*|scan|qr|new_phone|transfer*|backup|restore|register|app|phone ! reset*',
  'conditional_access|ca_policy|compliant|non_compliant|noncompliant|intune|device_compliance|company_portal|device_enrol*|autopilot|access_polic*',
  'vpn|globalprotect|anyconnect|forticlient|zscaler|wifi|wi_fi|wireless|ethernet|internet|network_drive|mapped_drive|shared_drive|slow_internet',
  'outlook|mailbox|calendar|out_of_office|out_of_the_office|on_vacation|on_leave|auto_reply|automatic_repl*|shared_mailbox|distribution_list|inbox|junk|spam|phishing|signature|attachment*',
  'printer*|print|printing|scanner|toner|monitor|keyboard|mouse|headset|docking|battery|charger|webcam|camera|microphone|projector|beamer',
  'laptop|computer|pc|screen|tablet & broken|slow|new|replace*|crash*|cracked|order|flicker*|black|freezes|frozen|overheat* ! @password ! reset*',
  'teams_meeting|meeting*|teams_call*|teams_channel|join_the|join_a|recording|zoom|webex|screen_shar*',
  'onedrive|sharepoint|excel|word_document|powerpoint|pivot|formula|files|folder|document*|storage|quota|sync_client',
  'licen* & buy|purchase|price|cost|renew*|how_many|assign|visio|project|copilot|power_bi',
  'invoice*|billing|payment|credit_card|subscription|refund|charged',
  'profile_picture|profile_photo|display_name|job_title|photo|picture|avatar|change_my_name|email_alias|alias',
  'single_sign_on|sso|saml|oauth|app_registration|client_secret|api_key|certificate*|redirect_uri|consent|enterprise_app',
  'bitlocker|recovery_key|tpm|windows_update|blue_screen|bsod|reboot*|driver*|antivirus|defender|install_software|software',
  'windows_hello|pin & forgot*|reset*|set_up|setup|not|settings|fails',
  'holiday|vacation|sick_leave|payroll|payslip|salary|weather|lunch|football_match|game|canteen|coffee|joke|recipe|capital_of|football|expense*|parking|room_booking|meeting_room|book_a',
  'sign_in|signin|log_in|login|logon|sign_on & app|loop|loops|keeps_asking|again_and_again|over_and_over|repeatedly|blank|redirect*|prompt*',
  'new_starter|new_employee|new_user|onboarding_new|create_an_account|create_account|need_access|request_access|permission_to|group_membership',
  'teams|zoom|word|excel|powerpoint|edge|chrome|browser|adobe|sap & crash*|freez*|sound|slow|hang*|open ! reset* ! @password',
  'badge|door|lift|elevator|desk|chair|key_card|keycard|building',
  'phone|mobile|iphone & mail|email|mails sync*|set_up|setup|configure|not_sync ! reset* ! @password',
  'delete|remove|close my account',
  'docusign|adobe|nextcloud|slack|servicenow|workday|jira|confluence|salesforce|linkedin|zendesk|dropbox|trello|asana ! reset_page',
  'security_key|windows_hello|fido',
  'who_won|match & won|night|football|game|team',
  'pin_setup|hello_pin|windows_hello & setup|set_up|offers|enrolled',
  'need|order|want|get|request a|new|another|company phone|mobile|laptop|company_phone|sim|sim_card|headset|monitor',
  'clarif*|documentation|docs|article & portion|migration|please|document*|section ! error ! fail*',
  'passkey|number_matching|smart_watch|watch|wallpaper|wallpapers|vpn_address|visio',
  'bank|customer|invoice|order|parcel|delivery & sms|number|email|emails|code',
  'risky|risk_based|impossible_travel|suspicious_sign_in & sign_in|signin|login|location|blocked',
  'phone_number|address|contact of the|your helpdesk|service_desk|hr|reception',
  'app & mail|iphone|android & account_password|wants|asks ! reset*',
  'clock|time on my|the laptop|pc|computer|phone|watch',
  'receive|get emails|mails from|a ! code ! reset* ! verif* ! sms',
];

/** Passwords that no work account stands behind. */
export const ENGLISH_OTHER_ACCOUNTS: readonly string[] = [
  'bank|netflix|facebook|instagram|gmail|apple_id|icloud|google_account|amazon|wordpress|github|linux|ubuntu|mysql|postgres|oracle|root_password|router|sap|salesforce|jira|wifi|wi_fi|zip|pdf|excel|bios|keychain|spotify|paypal|1password|lastpass|bitwarden|1_password|keepass|encrypted & @password|account|login|forgot*|reset*|secret_key',
  'nextcloud|docusign|dropbox|adobe|linkedin|zoom_account|slack|icloud|yahoo|twitter|steam|xbox|playstation|snapchat|tiktok|whatsapp & account|password|login|link',
  'bank|parcel|amazon|ebay|dhl & sms|code|password|account',
  'wifi|wi_fi|wlan|zip|bitlocker|meeting & password|passcode|asks',
  'door_card|badge|sim|sim_card|phone_pin & forgot*|pin|code ! reset_my_password',
];
