import { ENGLISH_ACCOUNT } from './english-account.ts';
import { ENGLISH_ELSEWHERE, ENGLISH_OTHER_ACCOUNTS } from './english-elsewhere.ts';
import { ENGLISH_PASSWORD } from './english-password.ts';
import { ENGLISH_REGISTRATION } from './english-registration.ts';
import { ENGLISH_WRITEBACK } from './english-writeback.ts';
import type { OwnWords } from './own-words.ts';

export const ENGLISH: OwnWords = {
  vocabulary: {
    password: 'password* passwords pwd pwds pw passwd pass_word passcode passphrase sspr',
    change: 'chang* updat* set setting modify',
    reset: 'reset* re_set resetting resett* recover* @change forgot* forgotten',
    unlock: 'unlock* un_lock',
    not: 'not never no dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt cant cannot couldnt wont wouldnt without nothing unable neither nor none',
    cannot:
      'cant cannot can_not unable couldnt could_not wont will_not not_able not_allowed doesnt_let wont_let didnt_let not_let not_possible impossible doesnt_allow does_not_allow wont_allow not_allow* not_permit* prevent* stops_me refus* reject* fail* keeps_failing denied not_accept* doesnt_accept wont_accept wont_take doesnt_take unsuccessful',
    trouble:
      '@cannot error* problem* issue* trouble* doesnt_work doesnt_works doesn_t_work does_not_work dont_work do_not_work not_work* didnt_work did_not_work wont_work isnt_working isnt_possible stopped_working no_longer_work* broken wrong stuck went_wrong help failure* struggl* nothing_happens hang* not_going doesnt_go never_work* unexpected',
    account: 'account* user* profile login_id id',
    admin: 'admin* administrator* helpdesk it_department it_team it_support it_dept',
    code: 'code codes sms text texts texted text_message* txt call calls phone_call email emails e_mail mail otp pin one_time_password verification notification* prompt prompts push message*',
    arrive:
      'arriv* come comes came coming receiv* recieve* recieving get gets got getting deliver* sent send sending show* through reach* work*',
    signin:
      'sign_in signin sign_on signing_in signed_in log_in login logging_in log_on logon logged_in log_into logins',
    onprem:
      'onprem on_prem on_premise on_premises onpremise onpremises local_ad active_directory local_domain ad domain',
    cloud: 'cloud office_365 office365 o365 m365 microsoft_365 azure entra portal online',
    changed: 'changed changing resetted reset updated recovered modified chang* updat*',
    wizard: 'wizard installation setup',
    winscreen:
      'lock_screen login_screen logon_screen sign_in_screen signin_screen log_in_screen log_on_screen lockscreen windows_screen welcome_screen windows_sign_in windows_login windows_logon windows_10 windows_11 winlogon windows_10_login windows_lock windows_log_in windows_log_on ctrl_alt_del',
    outlook_client: 'outlook_2013 outlook_2016 outlook_2019 outlook_keeps outlook_app mail_client',
    refused:
      '@cannot error fails complain* declin* says_no said_no says_its_not says_it_is_not not_happy unhappy doesnt_like not_accepted isnt_accepted arent_accepted wasnt_accepted not_valid invalid isnt_allowed arent_allowed forbid* bounced turned_down no_good not_ok not_working doesnt_work',
    old: 'old previous former earlier prior past original last_one first_one',
    phone:
      'phone cell cellphone mobile smartphone iphone handset sim sim_card number phone_number mobile_number cell_number cell_phone',
    device:
      'pc laptop computer desktop workstation windows outlook mail email webmail vpn teams phone machine notebook wifi remote_desktop citrix sharepoint onedrive',
    server_box:
      'adsync dirsync sync_server connect_server sync_box connect_box sync_machine connect_machine aadc aadconnect entra_connect azure_ad_connect aad_connect',
    after_failing:
      'fail* broke broken stopped stops dead died not_working doesnt_work killed nobody_can',
    not_locked:
      'not_locked isnt_locked wasnt_locked arent_locked never_locked never_got_locked never_been_locked not_been_locked havent_been_locked didnt_lock havent_locked no_lockout',
    not_lost: 'didnt_lose not_lost havent_lost did_not_lose never_lost isnt_lost',
    reset_word: 'reset* @password sspr self_service @writeback',
    onprem_only:
      'onprem on_prem on_premise on_premises onpremises local_ad local_domain active_directory',
    recently:
      'yesterday today this_morning earlier last_night recently just already hours_ago hour_ago minutes_ago an_hour_ago few_hours few_minutes tonight afternoon monday tuesday wednesday thursday friday',
    writeback: 'writeback write_back password_writeback',
    server: 'server connect aad_connect azure_ad_connect entra_connect adsync dirsync sync_server',
  },
  meanings: {
    ...ENGLISH_PASSWORD,
    ...ENGLISH_ACCOUNT,
    ...ENGLISH_REGISTRATION,
    ...ENGLISH_WRITEBACK,
  },
  topics: {
    greeting: [
      'is_this|are_you a_bot|a_robot|a_human|bot|robot',
      'hi|hello|hey|hiya|howdy|greetings|good_morning|good_afternoon|good_evening|good_day|morning|yo ! since|this_morning',
      'how_are_you|hows_it_going|how_is_it_going|nice_to_meet|whats_up|sup',
      'ping|test|testing|knock_knock',
      'bye|goodbye|see_you|have_a_nice|good_night|have_a_good|have_a_great|cheers|happy_friday|good_weekend',
      'who_are_you|what_are_you|are_you_a_bot|are_you_human|are_you_real|are_you_a_robot',
      'tell me joke',
      'youre_welcome|you_are_welcome|no_problem|my_pleasure|same_to_you',
      'merry_christmas|happy_new_year|happy_holidays|happy_easter|happy_birthday|congratulations',
    ],
    interjection: [
      'ok|okay|k|yes|no|yep|nope|cool|great|fine|sure|alright|perfect|nice|good_bot|lol|haha',
    ],
    thanks: [
      'thank*|thanks|thx|tnx|ty|tysm|cheers|much_appreciated|appreciate*|many_thanks',
      'can_now|now_able|able_now log_in|login|sign_in|access|use',
      'user_can_now|user_can_use|logged_in_successfully|has_logged_in|no_further_action|able_to_login_now|able_to_login_successfully|able_to_login_sucessfully ! @not',
      'solved|resolved|fixed|sorted|works_now|working_now|all_good|it_worked|that_worked|works_fine_now|no_longer_need*|never_mind|nevermind|problem_solved|close ticket|case',
      'you_can close',
    ],
    chaser: [
      'following|follow for|on|up & my|the|this sr|ticket|case|request|thread|issue',
      'any_news|any_update*|still_there|anyone_awake|pinging|any_progress|any_luck|anyone_there|anybody_there|still_waiting|are_you_there|bump|following_up|follow_up|chasing|just_checking|hello_anyone|eta|what_is_the_status|whats_the_status',
      'update|status please|pls',
      'how_long will|does take',
      'did|have|has you|anyone|anybody|someone ever|found|find|figure*|solve*|solution',
      'did|have you|anyone see|seen|get|got|receive* my message|ticket|email|request|mail',
    ],
    help: [
      'help|help_me|menu|commands|options|usage',
      'what can|do you do',
      'how does|do this|you|it bot|work',
      'what_are_you|what_is_this|instructions',
      'what can|could you do',
    ],
    'ask-helpdesk': [
      'helpdesk|help_desk|servicedesk|service_desk|human ! @password ! @reset ! @unlock ! told ! gave ! said ! admin*',
      'talk|speak|chat|connect|transfer|escalate|contact|reach|call|put me|to|with|through|the human|person|agent|helpdesk|help_desk|service_desk|servicedesk|someone|somebody|support|it_support|technician|real_person ! provisioning ! lightweight ! inactive ! connect_server',
      'real_person|human_please|live_agent|live_person|real_human|live_chat ! is_this ! are_you',
      'ask|call|contact|need|want|open|raise|create|log|submit helpdesk|help_desk|service_desk|human|ticket|support_ticket|case|agent|technician',
      'escalate this|it|my|to|please',
      'helpdesk|help_desk|service_desk|agent|human|operator|support please|pls|now',
    ],
    check: [
      'check|look_at|see|show my last|latest|recent|previous attempt|reset|try',
      'check my|again|attempt|reset|log|logs|status',
      'why did|didnt|has|does my|the last|latest|reset|attempt|password fail*|work|@cannot',
      'what happened|went_wrong',
    ],
    'reset-failed': [
      '@password & @reset|@unlock & @trouble',
      '@unlock & @account|me & @trouble',
      '@password & @trouble ! wifi|wi_fi',
      'reset* & @trouble & account|link|page|portal',
      '@writeback & @trouble',
      'reset|unlock didnt|did_not|doesnt|wont|not|failed work*|happen|succeed|go',
    ],
    'reset-spoken-of': [
      '@password & @reset|@unlock',
      'forgot*|forgotten|lost|remember & @password',
      '@unlock my|account',
      '@writeback',
      'sspr',
      'reset_my|my_reset|self_service_reset',
    ],
    field: [
      '@password|reset*|resetting|@unlock|@writeback|locked|verification|sspr|credentials|@signin|login|account|log_into|log_in|contact_your_admin*|contact_your_administrator|administrator|were_sorry|we_are_sorry|portal',
    ],
    'second-factor': [
      'mfa|2fa|multi_factor*|multifactor*|two_factor*|two_step*|2_step|2step*|authenticator|approve_sign_in',
    ],
    'reset-word': [
      '@password|sspr|reset*|resetting|@unlock|@writeback ! reset_mfa ! mfa_reset ! mfa_settings ! reset_their_mfa ! log_in_methods ! pin ! password_is_fine ! password_works ! password_is_ok',
    ],
    trouble: [
      '@trouble',
      'it|page|site|screen|form|portal|she|he says|asks|shows|tells|wants|keeps|goes|stops|hangs',
      'what do|should|can|now i|we|do',
      'wrong|error|issue|problem|broken|tried|tried_everything|same_thing|fail*|help|stuck|same_issue|doesnt|cant',
      'not|unable|cant|cannot able|log_in|login|sign_in|log',
      'page|screen|site|form refreshes|reloads|freezes|loops|flickers|spins|nothing|blank|stuck',
      'works|working one|some computer|machine|device & not|other',
      'button|wheel|spinner|spinning|page & nothing|does|after|understand|submit',
      'been trying|waiting|at_it',
      'what|which the|message & not|didnt|cant|said|was',
      'gives|shows|says|got a|some code|number|text & forgot|end|which',
    ],
    denied: [
      '@not_locked|@not_lost|not_disabled|isnt_disabled|wasnt_disabled|never_disabled ! @cloud',
    ],
    away: [
      'out_of_office|out_of_the_office|annual_leave|maternity_leave|parental_leave|on_vacation|on_holiday|on_leave & until|back|return*|urgent|limited|automatic|reply|from ! reset* ! @password',
      'automatic_reply|auto_reply|autoreply|out_of_office_reply ! set ! how',
    ],
    elsewhere: ENGLISH_ELSEWHERE,
    'other-account': ENGLISH_OTHER_ACCOUNTS,
    reset: [
      'reset*|re_set|resetting|recover* ! reset the_connection|router|phone|laptop|pc',
      'forgot*|forgotten|dont_remember|cant_remember & @password ! current|existing',
      'sspr',
    ],
    change: [
      'chang*|updat* @password',
      '@password chang*|updat*',
      'set|choose|pick new @password',
      'ctrl_alt_del*',
      'expired & @password',
    ],
    unlock: ['@unlock', 'un_lock*'],
    'admin-reset': [
      'reset*|resetting @password for|of a|the|my|our|another|this|users|user|colleague|employee|student*|someone',
      'reset*|resetting users|another_user*|a_user*|someone_elses|users_password|their_password|employees|students|end_user*',
      'admin*|helpdesk resetting|resets|reset|tried_to_reset users|user|the|a|my @password',
    ],
    register: ['register*|registration|enrol*|security_info|ssprsetup|mfasetup|mysecurityinfo'],
  },
  ordinary:
    'guess guesses guessed guessing guessable looked cooked booked hooked charged change chance chances charge charger resent present recent rest resist west best list rested resume result results accounts account count counts court look looking lock locking blocked block clocked sent send works worked world word words sword mails main mains male males called cells cell calls phones phone phase please place placed plain plan plans there their these three through though thought tough about above access accept accepts except expected expects inspect other others another mother brother would could should still steal style until under after before being seems same some something someone somebody anything nothing everything everyone teams team them then than when where which while white write wrote right light night might sight eight house mouse message massage password passport passed passes pass expert export expire desert insert invert office officer offer offers files filed field fields fixed mixed since sense sends minutes minute moment months month monday weeks week every even event events never lever clever fever server serve serves service device devices advice printer print prints point points paint invoice voice choice change changer manager manage image usage page pages pace page sage carries printed printing lifted fills compares compared user users used uses useful admin admins domain remain contain contains certain account discount policy police polite public license licence silence science sign signs signed single signal simple sample example',
};
