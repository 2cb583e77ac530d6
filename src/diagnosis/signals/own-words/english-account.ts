import type { OwnWords } from './own-words.ts';

/** English phrases: something about the account stands in the way. */
export const ENGLISH_ACCOUNT: OwnWords['meanings'] = {
  'account-disabled': [
    '@account|profile|login is|has|was|been|got|gets|im|currently|now disabled|deactivated|inactive|been_disabled|suspended|closed|switched_off|been_deactivated|been_suspended ! inherit* ! reset_is ! sspr ! @writeback ! feature ! options ! temporarily',
    'disabled|deactivated|inactive|suspended my|the|his|her|user|ad|domain @account ! inherit* ! reset ! sspr ! permission*',
    'account_is_disabled|account_disabled|account_has_been_disabled|user_is_disabled|account_was_disabled|been_deactivated|user_disabled|disabled_account|disabled_user|account_deactivated|disabled_in_ad|disabled_in_active_directory|disabled_on_premises ! inherit* # 1',
    'someone|hr|it|they|admin disabled|deactivated my|the|his|her @account',
  ],
  'account-locked': [
    'account lockout|lock_out|lockouts ! smart ! policy # 2',

    '@account|login|computer|pc|laptop|system|user locked|lockedout|lockout|lock_out|locks ! temporarily ! unauthorized ! lock_screen ! smart ! locked_screen',
    'locked_out|lockedout|lockout|got_locked|been_locked|is_locked|im_locked|am_locked|locked_me|locked_myself|keeps_locking|locking_out|locks_me|locked_us|get_locked|gets_locked|says_locked ! for_24_hours ! temporarily ! unauthorized ! smart ! lock_screen ! locked_screen # 1',
    'needs|need|has|have|to to_be|be unlocked ! without ! option',
    'unlock* my|the|our|his|her|an|users|this|me|user @account|user|profile|me ! without ! option ! button ! link ! but ! still ! @cloud ! choice ! just ! only ! wish ! @trouble ! fail* ! worked ! @not',
  ],
  'smart-lockout': [
    'temporarily_locked|locked_temporarily|temporary_lock*|temporary_block*|temporarily_blocked|temporarily_lock* # 2',
    'prevent unauthorized|unauthorised use|access & locked|lock*|blocked',
    'smart_lockout|smart_lock_out|smartlockout|smart_lock # 5',
    'tried|attempt* @signin too_many_times|too_many|many_times|so_many_times & incorrect|wrong|invalid|locked',
    'too_many & @signin|login & attempts|tries|times & incorrect|wrong|lock*|invalid',
    'too_many_failed @signin|attempts|login|logins',
    'unlock* & still|again|remain*|not|@not locked|locked_out|sign_in|login & @cloud|aad|m365|tenant ! option ! link',
    'unlock* & only in_ad|ad|onprem|on_prem|local & still|remain* & locked',
    'locked & @cloud & not & @onprem|ad',
    'malicious & ip|activity & locked|blocked & sign_in',
  ],
  'user-not-found-onprem': [
    'object|user could_not_be_found|cannot_be_found|cant_be_found|couldnt_be_found|not_be_found & @onprem|operation|connector|sync*|@writeback|reset*|failed|ad',
    '@account|user|object not_found|couldnt_be_found|could_not_be_found|doesnt_exist|does_not_exist|not_exist|deleted|no_longer_exist* in|on|from|onprem|on_prem|on_premises|ad|active_directory',
    'deleted|removed|missing @onprem|in_ad|from_ad & still & @cloud|azure|entra & reset*|user|@account',
    'not_in connector_space|metaverse|cs # 2',
    'cannot_find|couldnt_find|could_not_find|not_find user|object|account in & @onprem|ad|active_directory',
  ],
  'object-not-in-password-sync-scope': [
    '@not|outside|out_of|isnt scope|in_scope|included|in_the_scope|selected & @writeback|password_sync*|password_hash_sync|sync_rule|password_sync_rule',
    'ou|container|organizational_unit|organisational_unit not_sync*|isnt_sync*|not_in_sync|not_in_scope|filtered|not_selected|excluded|isnt_included & @password|@writeback|reset*|user*|sync*',
    'user|users|object not_synced|not_synchronized|isnt_synced|arent_synced|not_in_the_sync|filtered_out & @writeback|reset*|password',
    'no_password_writeback_target*|writeback_target* # 2',
  ],
  'onprem-multi-match': [
    'multiple match*|objects_found|matches_found|users_found|accounts_found|results & found|forest*|@onprem|error|user*|writeback',
    'duplicate*|duplicated_entries|same anchor|source_anchor|sourceanchor|immutableid|immutable_id',
    'two|several|both|multiple|different|more_than_one forests|forest|domains & same|duplicate|enabled|user|account|anchor ! new_forest',
    'enabled_account in more_than_one|two|both|multiple|several forest|forests|domains',
    'two|several users|accounts|objects & same & anchor|source_anchor|id',
  ],
  'user-cannot-change-password': [
    'user_cannot_change_password|user_can_not_change_password|user_cant_change_password|user_may_change_password|passwd_cant_change|cannot_change_password_flag|cannot_change_password_attribute|cannot_change_password_option|cannot_change_password_box # 3',
    'not_have|no|dont_have|do_not_have|without|lack permission|permissions|right|rights & chang* your|my|own|their @password',
    'not_allowed|not_permitted|arent_allowed|isnt_allowed|set_not to_change|chang* my|your|own|his|her|their @password',
    'not_to_change his|her|their|the @password & attribute*|setting*|ad|flag|user',
    'flag|checkbox|option|attribute|ticked|box|tick & user & cannot|cant chang* & @password',
  ],
  'privileged-account-denied': [
    'adminsdholder|sdprop|admincount|admin_count|admincount_1 # 4',
    'protected_group*|protected_account*|protected_users|privileged_account*|privileged_user*|special_groups & @password|reset*|sspr|@writeback|member*|@cannot|user # 3',
    'domain_admin*|enterprise_admin*|schema_admin*|account_operator*|backup_operator*|server_operator*|print_operator* & @password|@cannot|@writeback|reset*|sspr|unable ! msol* ! added_as ! needs_to_be ! permission* # 2',
    'member|members of domain_admins|administrators|enterprise_admins|privileged & @cannot|@trouble|@password|reset* # 1',
  ],
  'reset-in-home-directory': [
    'invited|guest|external|partner|contractor & tenant|organization|organisation|directory & reset*|@password ! forest # 1',

    'guest*|b2b|external_user*|external_account*|external_guest*|invited_user & @password|reset*|sspr|@trouble ! mfa ! authenticator # 2',
    'home_tenant|home_directory|home_organization|home_organisation|other_tenant|another_tenant|another_organization|another_organisation & @password|reset*|account* # 1',
    '@account & managed_by|belongs_to|from|in|part_of another|different|other organization|organisation|company|tenant|directory ! forest & reset*|@password',
    'partner|contractor account from|of other|another|different company|tenant & @password|reset',
  ],
  'personal-account': [
    'hotmail|live_com|outlook_com|personal_account|personal_microsoft|consumer_account & @password|reset* ! @outlook_client',
  ],
  'federated-password': [
    'federat* & @password|reset*|sspr|chang* ! event ! admin_account|global_admin* ! wizard ! hash_synced ! password_hash ! synced ! error_getting # 1',
    'adfs|ad_fs|okta|ping_federate|pingfederate|onelogin|pingone|duo_sso & @password|reset*|sspr|chang* ! wizard # 3',
    '@password & managed_by|handled_by|kept_by|stored_in|held_by identity_provider|idp|federation*|sso_provider|third_party|external',
  ],
  'account-changed-onprem': ['account_information has_changed|changed & @onprem'],
};
