import type { OwnWords } from './own-words.ts';

/** English phrases: between the cloud and the domain controller, and what went well. */
export const ENGLISH_WRITEBACK: OwnWords['meanings'] = {
  'writeback-not-enabled': [
    '@writeback @not|isnt|hasnt|disabled|off|never|wasnt enabled|turned_on|switched_on|configured|activated|set_up|on|been_enabled ! unable_to_configure ! cannot_configure ! wizard ! could_not_be_configured ! healthy ! working # 1',
    '@writeback disabled|turned_off|switched_off|is_off|is_disabled|deactivated # 1',
    '@not|unless|until|hasnt|havent enabled|turned_on|activated|enable @writeback ! @wizard ! error # 1',
    'unless|until @writeback & enabled|turned_on|activated|has_been # 2',
    '@not enabled|hasnt_enabled necessary_service|a_necessary|required_service',
    'onprem_integration|on_premises_integration|on_prem_integration & @not|isnt|disabled|off|enabled|greyed # 4',
    'isnt_turned_on|not_turned_on & copied|@writeback|@onprem',
    'necessary service & admin*|organi*|@not',
  ],
  'managed-on-premises': [
    '@password managed|controlled & on_premises|on_premises_environment|onprem|on_prem|local_active_directory & reset*|cannot|result|admin*',
    '@password managed|handled|kept|maintained @onprem|locally|on_premises # 1',
    '@password|reset|chang* must|has_to|needs_to|have_to|should be & done|changed|reset|happen|take_place|made|performed & @onprem_only|locally|in_the_office|company_network|local_ad',
  ],
  'writeback-unsupported-path': [
    '@password|reset* & graph|powershell|admin_center|admin_centre|msonline|graph_powershell & isnt|not|never|doesnt & in_ad|ad|onprem|on_prem|active_directory|local # 1',

    'admin_center|admin_centre|msonline|msol|set_msoluserpassword|graph_api|graph|powershell|update_mguser|office_365_admin|o365_admin|set_azureaduserpassword|azureaduserpassword|admin_portal|playbook|logic_app|cmdlet & @not|never|doesnt|isnt|didnt & write*|writ*|written|sync*|onprem|on_prem|on_premises|@writeback|reach ! @server & restart* ! msol_account ! connector # 2',
    'reset* & admin_center|admin_centre|o365_admin|microsoft_365_admin|m365_admin|365_admin_center & @onprem|local|ad|pc|windows & @not|old|didnt|never # 2',
    'reset_aaduserpassword|reset_aduserpassword|set_msoluserpassword|set_azureaduserpassword|update_mguser # 3',
  ],
  'onprem-connectivity': [
    'connectivity_issue*|connectivity_problem*|connectivity_error|connection_issue*|connection_problem*|poor_connection|temporary_connectivity|bad_connection|no_connection|connectivity & organi*|@onprem|reset*|@password|@writeback|environment|cloud ! vpn ! wifi ! laptop # 1',
    '@cannot|unable|couldnt|could_not reach|connect|contact|communicate & @onprem|password_reset_service|reset_service|@server & @password|reset*|@writeback|service|cloud ! wizard ! domain_controller ! dc',
    '@writeback & firewall|proxy|ports|port_443|outbound|blocked|connectivity|unreachable|offline|network|timeouts ! enabl*_@writeback # 1',
    'servicebus|service_bus|servicebus_windows_net & @cannot|error*|connect*|block*|firewall|reach*|unavailable|timeout # 2',
    'firewall|proxy & port*|timeouts|timeout|block*|outbound|443 & misconfigured|incorrectly|configured|@server|reset*|sync|fail*',
    'password_reset|sspr & connectivity|network_issue|firewall|proxy',
    'is_there connection|connectivity & azure_ad_connect|sync_server',
  ],
  'writeback-service-stopped': [
    'agent|service|endpoint isnt|not|stopped|never & running|started|start|healthy|responding & @writeback|reset*|@server ! cloud_sync ! provisioning ! works_fine ! windows # 1',
    '@server|sync_server & staging_mode|staging & @writeback|reset*|@password # 2',
    '@writeback|reset used_to work*|function* & stopped|now|no_longer|anymore # 1',
    '@writeback|password_reset|adsync|microsoft_azure_ad_sync|azure_ad_sync|sync service & stopped|not_running|isnt_running|down|crash*|not_start*|wont_start|doesnt_start|hung|not_start # 1',
    '@writeback & stopped_working|no_longer_work*|broke|down|stopped|used_to_work ! permission* ! enabl* ! for_some ! tls ! version|retired|upgrade ! agent',
    '@server|server is|was|went|has|been down|stopped|offline|not_running|crashed|turned_off|switched_off|unavailable|unhealthy & @password|@writeback|reset*|sspr|users ! page ! tls ! agent # 1',
    'adsync|adsync_service|microsoft_azure_ad_sync stopped|is_stopped|not_running|isnt_running|down|wont_start|doesnt_start|crash* # 2',
    'after|since working_for_some_time|reboot|restart|restarting|restarted|update & users|@writeback|reset* & @cannot|stopped|fail*|no_longer ! tls ! chang*_password ! windows ! laptop',
    'after_working for some_time|a_while & @cannot reset*|@password # 3',
  ],
  'onboarding-failed': [
    '@cannot|error|@trouble|unable|could_not configur*|enabl*|set_up|setting_up|activat*|turn_on|onboard* & @writeback & wizard|@server|error|install* ! licen* ! users_cannot # 1',
    'wizard|installation|setup|install & @writeback & @cannot|error|could_not|fail*|unable configur*|enabl*|be_configured ! licen* # 1',
    'unable_to_configure|error_configuring|failed_to_configure|could_not_configure|cannot_configure|could_not_be_configured & @writeback ! licen* # 2',
    '@writeback could_not_be_configured|cannot_be_configured|failed_to_enable|cannot_be_enabled ! licen* # 2',
    'onboarding & fail*|error|@writeback|password_reset',
    'configur*|enabl* @writeback & error|fail*|unable|wizard ! users_cannot ! sspr_00* ! event_id ! licen* ! reset_fails',
  ],
  'wizard-licence': ['configur*|enabl* @writeback & ensure|required|have & licen* # 2'],
  'wizard-connector-not-found': [
    '@cannot|unable locate|find ma|management_agent|connector',
    'unable_to_locate_ma # 3',
  ],
  'server-clock-skew': [
    'clock*|server_time|system_time|time_difference|time_skew & wrong|skew*|behind|ahead|off|fast|slow|@trouble|drift*|minutes|difference|not_sync*|out_of_sync & @server|@writeback|server|token|@password|reset*',
    'clock_skew|time_skew|clock_drift|time_drift # 3',
  ],
  'tls-disabled': [
    'tls*|tls_1_2|tls_1_0|tls_1_1|ssl* & disabled|disabling|turned_off|enforc*|1_2|1_0|1_1|switched_off|@trouble|not_enabled|enable*|deprecat* & @writeback|@password|@server|reset*|server|sync*|write_back # 3',
    'tls_1_2|tls1_2|tls12|schusestrongcrypto|underlying_connection_was_closed|secure_channel & @not|@trouble|enforc*|enable*|require*|could_not|connect|@password|@writeback|after|since # 2',
  ],
  'auth-token-error': [
    'error_getting_auth_token|getting_auth_token|auth_token_error|authtoken|error_getting_token # 2',
    'global_admin*|admin*|credential* federated|incorrect|wrong & wizard|configur*|onboard*|@server & @writeback|@password|error',
  ],
  'decryption-key-mismatch': [
    'decrypt*|private_key|encryption_key*|key_mismatch|keys_mismatch|writeback_key* & @password|@writeback|fail*|error|mismatch|differ*|@cannot ! bitlocker',
  ],
  'connect-version-old': [
    'still|running|on & @server|aad_connect & 1_0|1_1|1_2|1_3|1_4|1_5|1_6|version_1|v1|2_0 # 1',
    '@server & need|needs|require*|does an_upgrade|upgrade|upgrading|updating',

    '@server|aadc|build|version old|outdated|too_old|very_old|out_of_date|upgrade|deprecated|retired|unsupported|no_longer_supported|obsolete|end_of_life|end_of_support ! windows_server ! domain_controllers # 2',
    'old|outdated|retired|unsupported|deprecated|obsolete|ancient version|build|release & @server|aadc|@writeback|sync # 2',
    'version & @server & 1|1_1|1_x|old|2_0 & old|retired|reset*|@writeback|very',
    'please_upgrade|need_to_upgrade|upgrade_required|latest_version & @server|@writeback|support|version',
    '@not support admin*|administrators & resetting|reset & user*|password* # 2',
    'acs_retire*|access_control_service|accesscontrol_windows_net & retire*|@writeback|@server|@password',
  ],
  'dc-policy-hints-missing': [
    'policy_hints|ldap_server_policy_hints_oid|password_policy_control # 3',
    'domain_controller*|dc|dcs & 2008|2008_r2|2012|2012_r2|2003|too_old|very_old|old ! contact* ! unreachable ! restrictremotesam # 1',
  ],
  'dc-unreachable': [
    '@cannot|could_not|couldnt|not|unable|failed contact*|reach*|find|locate|connect & domain_controller*|dc|dcs|preferred_dc # 1',
    'domain_controller*|dc|dcs|preferred_dc|domain & could_not_be_contacted|not_reachable|unreachable|offline|down|not_available|unavailable|cannot_be_contacted|fqdn|not_responding|decommission*|could_not_be_reached|not_be_contacted # 1',
    'rpc_server_is_unavailable|server_is_not_operational # 3',
  ],
  'forest-config-changed': [
    'forest|new_forest|domain|new_domain added|removed|re_added|readded|joined|second|new & @writeback|sspr|password_reset|@password|reset* ! email ! join_domain',
    'added|add|adding|joined|removed|re_added|re_adding|second new|another|a|the|second forest|new_forest|domain|forests & @writeback|sspr|password_reset|@password|reset*|users # 1',
    'password_synchronization|password_sync* not_enabled|is_not_enabled & management_agent|agent|forest',
  ],
  'ldap-signing-not-configured': [
    'sign_and_encrypt|ldap_signing|sign_encrypt|ldap_traffic # 3',
    '128_bit|insecure_setting|ssl_or_tls & @password|required|server|encrypt* # 1',
  ],
  'connector-password-too-long': [
    'filename_or_extension_is_too_long|extension_is_too_long # 3',
    'connector_account|service_account|msol* & @password & too_long|256|127|long # 1',
  ],
  'ad-access-denied': [
    'user|users|account|object is|are missing|lacking the & permission* & active_directory|ad|onprem|@password|@writeback # 3',
    'permission*|rights @not|not|wrong|incorrectly|missing set_up|set|correct*|configured|granted|assigned & @writeback|msol*|connector*|@server # 2',
    'missing|lacks|lack|without|wrong|incorrect|insufficient the permission*|permissions|rights & active_directory|ad|@writeback|connector*|reset* # 1',
    'access_denied|access_is_denied|denied_access|permission_denied|error_access_denied|was_denied_access|denied & @password|reset*|@writeback|@onprem|agent|connector|msol*|@server|event ! conditional ! sharepoint ! sam ! remote',
    'msol*|connector_account|service_account|sync_account|ad_ds_connector|adma|management_agent|connector|adma_account & @not|missing|lack*|denied|insufficient|no|wrong|needs & permission*|rights|access|reset_password|credentials|domain_admin ! sam ! 256 ! long # 2',
    '@writeback|sspr & permission*|lockouttime|pwdlastset|unexpire & @not|missing|@trouble|denied|insufficient|lack*|add*|correct|set|grant*|wrong|related # 1',
    'lockouttime|pwdlastset|unexpire_password|reset_password_permission* # 3',
    'permission* & missing|insufficient|lack*|wrong|denied|@not|related & @writeback|connector|msol*|@onprem|sspr|ad & @password|reset*|@writeback|sspr',
    '@trouble|error|fail* & related_to|because_of|due_to & permission* & reset*|@password|sspr|event',
  ],
  'inheritance-disabled': [
    'inherit*|inheritance & disabled|disable|off|broken|@not|unticked|blocked|block*|removed|enable*|turned_off|protected ! override # 3',
  ],
  'sam-remote-call-denied': [
    'restrictremotesam|restrict_remote_sam|remote_calls_to_sam|remote_sam|calls_to_sam|sam_remote|netusergetinfo|samr # 5',
    'restrict clients & remote|sam # 3',
    'remote_call*|remote & sam # 3',
  ],
  'ou-reserved-character': [
    'reserved_character*|reserved|special_character*|slash|comma|plus_sign|invalid_character*|ampersand|hash_sign|quote & ou|organizational_unit|organisational_unit|dn|distinguished_name|ou_name|ou_path|ou_structure # 3',
    'reserved_character* # 3',
  ],
  'ad-unknown-error': [
    'unknown_error & active_directory|@onprem|ad|writeback|directory',
    'adunknownerror|ad_unknown_error # 2',
  ],
  'ad-configuration-error': ['adconfigurationerror|ad_configuration_error # 2'],
  'onprem-admin-action-required': [
    'problem|issue|error with|in|of organization*|organisation*|your|on_premises & password_reset_configuration|reset_configuration|premises_configuration',
    'hasnt|not properly|correctly set_up|configured & @onprem & configuration',
    'on_premises_configuration|onprem_configuration|on_prem_configuration & error|problem|@not|issue # 1',
  ],
  'cloud-sync-agent': [
    'cloud_sync|provisioning_agent|cloud_provisioning|cloudsync|cloud_sync_agent & @password|@writeback|reset*|@trouble|agent|down|gmsa|permission*|inactive|offline|not|unhealthy # 4',
  ],
  'servers-catching-up': [
    '@changed|after|since reset*|sspr|@change|changing|resetting & still wants|needs|asks|takes|accepts|uses|requires|works & previous|old|former|former_password|old_one',

    '@changed|reset* & @password|it & old|old_one|previous|former & still|only & takes|wants|works|accepts|knows|asks|uses|needs|logs|demands ! history ! code|sms|number|phone',
    'doesnt|not|hasnt|wont know|knows|have|got|recogni*|accept|updated|picked_up new|my_new|changed @password|one & yet|still|laptop|computer|webmail|outlook|mail|windows|phone|after|but ! policy ! requirement*',

    'different|separate|two passwords & computer|computers|pc|laptop|on_premises|cloud|office & sign|log|use|account # 2',
    'lapse|delay|up_to_an_hour|takes_time|minutes|hour & @password|@change|change & synchroniz*|sync*|propagat*|across & @cloud|fully|all ! @writeback',
    'servers_take|take_a_little_time|little_time & catch_up|update*|@password',
    'reset*|chang*|updat*|@changed & worked|successful*|success|fine|ok|done|went_through|succeeded|completed|after & old|previous|former|old_one & still|works|only|need|wants|laptop|pc|windows|accept*|@signin ! locked ! history ! again|reus* # 1',
    'reset*|@changed & worked|successful*|success|fine|done|went_through|succeeded|completed & but|still|however & @cannot|@not & @signin|log|sign|work|new ! code ! locked ! mfa|authenticator ! disabled # 1',
    'new @password & @not|only|doesnt|wont|isnt|rejected|refuse*|not_yet work*|accepted|accept|recogni*|valid|take|synced|sync*|go|incorrect|on & laptop|pc|computer|windows|vpn|outlook|teams|wifi|@cloud|@signin|desktop|domain|phone|email|@onprem|yet|mobile ! policy ! requirement* ! complex* ! length ! refused_by ! doesnt_meet ! @server ! reject* ! history|reus*',
    'new @password works & but|only & not|old & laptop|pc|computer|windows|outlook|@cloud|desktop|email|vpn # 1',
    'old @password & still|only|keeps|using & work*|valid|accept*|need*|uses|required|logs|asks|log_in|sign_in|login|access|months ! incorrect ! wrong_current ! history|reus*',
    '@changed & still|only|keeps & wants|asks|accepts|uses|needs|requires|works & old|previous|old_one ! outlook_keeps ! code|sms|number|phone',
    'passwords|password & @not|never|arent|isnt synced|sync|synching|syncing|synchroni*|propagat*|replicat*|taken_effect|updated_in|reflected|updating ! enabled ! permission* ! @writeback ! admin_center ! ou|scope ! written',
    '@password & picked_up & hash|sync* & @not',
    'not_getting_picked_up|not_picked_up & password* & sync*',
    '@changed @password|it @recently|after|now|but & @cannot|@not & @signin & new|pc|laptop|computer|windows|desktop|work|cloud|email ! again ! reset_again ! locked ! code ! authenticator ! mfa ! disabled ! change_it',
    'how_long & new|@password|reset & sync*|propagat*|take_effect|reach*|until_it_works',
    '@password & different|out_of_sync|not_in_sync|not_same|two_different & @onprem|pc|windows|laptop|@cloud & @cloud|@onprem|pc|laptop',
    'password_hash_sync*|hash_sync*|phs stops|stopped|fails|failing|failed|delay*|slow|late|not|isnt|stopped_working ! synced_users ! @writeback # 1',
    'incorrect|wrong & new_password & after|since reset*|chang* & @signin|pc|laptop',
  ],
  'cloud-service-error': [
    'service_outage|outage|microsoft_is_down|azure_is_down|service_is_down|service_down|service_unavailable|temporarily_unavailable|service_health|incident & @password|reset*|sspr|microsoft|azure|entra|portal|everyone|all_users|nobody',
    'everybody|everyone|all_users|all_our_users|nobody|no_one|noone & reset*|sspr|password_reset & @trouble|@cannot|can|down & down|microsoft|since|same|today|morning|outage',
    'passwordreset_microsoftonline_com|password_reset_page|reset_page|reset_site|reset_portal|aka_ms_sspr|sspr_page & down|not_load*|wont_load|500|503|502|unavailable|timeout|times_out|blank|doesnt_load|not_open*|not_reachable|white ! cookie* ! option # 1',
  ],
  'error-processing-request': [
    'error_processing_request|error_processing_your|error_processing|processing_your_request|error_processing_the_request # 1',
  ],
  'password-reset-done': [
    '@password has_been_reset|been_reset_successfully|reset_successfully|was_reset_successfully|been_changed_successfully|changed_successfully|has_been_changed ! but ! @not ! however ! fail* ! few_minutes ! still ! old ! @onprem ! too_recently ! @recently ! recently',
    'user_successfully_reset_password|successfully_reset_password|successfully_completed_reset|successfully_changed & @password ! but ! @not ! however ! still ! without_realizing ! again',
  ],
  'account-unlocked': [
    'your_account_has_been_unlocked|account_unlocked_successfully|account_has_been_unlocked ! but ! still ! @not',
  ],
};
