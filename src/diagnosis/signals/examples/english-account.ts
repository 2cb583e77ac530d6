import type { Examples } from './examples.ts';

/** Something about the account stands in the way. */
export const ENGLISH_ACCOUNT: Examples = {
  'user-cannot-change-password': `
    user cannot change password is ticked in AD
    box "User cannot change password" on the account tab is set
    shared account where the users are not allowed to change the password
    kiosk account has the cannot change password option
    PASSWD_CANT_CHANGE flag on the user
    in the account options somebody checked that the user may not change his password
    the change password right is denied for SELF on this user
    reception account was set so nobody could change its password, reset fails
    attribute on user says not allowed to change own password
    after unticking user cannot change password the reset went through
    deny change password on the object for everyone
    account properties forbid the person to change the password
    is it because user can not change password is on
    training accounts have change password disabled in active directory
    only the admin may change this account's password, that is how it was created in ADUC
    this login may not change its password by option in AD
    cannot change password checkbox
    account flagged so that the holder can't alter the password
    it is a generic account whose password only IT should change
    self change denied in the account's security
    the tick user cannot change password on many accounts of the workshop
    box user cannot change password is ticked on her AD account
    the checkbox User cannot change password is what blocks the reset for this account
    33008 because the account has "user can not change password" enabled
    reception PC login was made so the people at the desk can't alter the password
    somebody denied SELF the change password right
    shared mailbox user is locked against password changes by an option in AD
    the flag that forbids users to change was left on by the old admin
  `,
  'account-disabled': `
    my account is disabled
    user is disabled in Active Directory but active in the cloud
    the account was deactivated on premises
    ADUserAccountDisabled event 33005
    HR switched the account off, reset says disabled
    came back from parental leave, account not active any more, password reset refused
    AD object has the little arrow down, account disabled, reset fails
    contractor's account was turned off last week and now reset won't work
    it tells me the account has been disabled by the administrator
    leaver account is inactive on premises, still licensed in 365
    user enabled in Entra, disabled in on-prem AD
    my login was suspended while I was away
    accountdisable bit is set, sspr fails
    blocked account, somebody has deactivated me
    reactivated in Teams only, the domain account is still off
    needs to be re-enabled in AD before the reset
    they turned my account off
    the AD account is inactive
    account has been deactivated
    disabled user wants reset
    is she still active? reset says disabled
    account off in the local domain since she left for maternity
    IT disabled me by mistake
    userAccountControl 514
    back from parental leave and my AD account is still disabled
    the intern's account is deactivated on premises so the reset fails
    leaver account disabled in AD tries to reset, error
    reset fails for users that are disabled locally
    AD still has him as disabled after he came back to the company
    re-hired, the account is disabled in AD
    account shows a down arrow in ADUC, disabled
    he was off for six months, HR process switched his AD user off, reset refuses
    my contract got renewed but IT had already closed my login, now the reset says disabled
    user object greyed out in ADUC, tries to reset
    he's back after a year, IT forgot to switch his AD user on again, reset fails
  `,
  'account-locked': `
    my account is locked
    I locked myself out, typed it wrong too often
    user is locked out in the domain
    too many wrong passwords on the laptop and now locked
    please unlock my account
    the referenced account is currently locked out
    ADUserAccountLockedOut event 33006
    reset fails because the AD account is locked
    account gets locked again every ten minutes, an old phone keeps trying
    lockout on the domain controller, bad password count 10
    says locked, waited fifteen minutes, still locked
    can't reset since I am locked out of windows
    locked out after holiday, forgot my password and guessed
    unlock needed for this person, lockoutTime is set
    he keeps getting locked out after password change
    the cat walked over the keyboard and now the pc says my account is locked
    account lockout threshold reached
    someone tried my password many times and it locked
    lockout in AD
    I'm locked out
    locked my user by typing the wrong thing too often
    can someone unlock me
    lockout
    pc says the account is locked and cannot be used to sign in
    my son typed on my laptop and now it's locked
    locked out since monday
    badPwdCount
    wrong pin and password several times, account is blocked now
    why does it lock me again and again
    AD account is locked out after too many wrong passwords, reset goes nowhere
    locked out of Windows this morning, caps lock was on
    my account keeps getting locked because my phone has the previous password
    referenced account is currently locked out and may not be logged on to
    I am locked out of my account
    lockout after phone kept using the old pw, reset did not help
    my login is blocked after wrong tries pls unlock
    too many bad passwords and windows shut me out
    my boy hammered on the keyboard, now computer says I'm locked
  `,
  'smart-lockout-cloud': `
    unlocked in AD but Office 365 still says locked
    account temporarily locked to prevent unauthorized use
    smart lockout in the cloud, unlocking on-prem doesn't help
    not locked on premises at all, yet the cloud sign in says locked
    used the unlock option in sspr and still cannot sign in to Azure
    AADSTS50053 account is locked
    how to clear smart lockout, counters do not reset with unlock
    Entra lockout stays after unlock, only a reset lifts it
    lockout threshold 10 in azure ad, user hits it from her phone
    try again later, your account is locked in microsoft 365 while AD is fine
    too many sign-in attempts with an incorrect user ID or password in the cloud
    cloud lockout remains until the password is reset
    LockedOut in the sign-in logs, AD shows unlocked
    unlocked her twice in active directory users and computers, outlook web keeps saying locked
    extranet lockout or smart lockout after a password spray
    Azure keeps me locked
    cloud says locked, domain controller says not locked
    still locked in office after the helpdesk unlocked me
    sign-in log shows smart lockout for the user
    IdsLocked
    how long does the lockout in entra last
    unlocking in AD has no effect on the web login
    locked only in the cloud
    cloud says your account is temporarily locked to prevent unauthorized use
    unlocking in AD does not help, sign-in to office still says temporarily locked
    smart lockout kicked in for a user after a password spray
    AADSTS50053 for a user although the AD account is not locked
    somebody from abroad hammers the account and the cloud locks it all day
    unlock in ADUC does nothing for the M365 side
    is there a way to lift the Entra lock, local account is OK
  `,
  'protected-group': `
    adminCount is 1 on the user
    AdminSDHolder resets the permissions every hour
    domain admins can't reset with writeback, normal users can
    user was in Account Operators years ago, reset access denied
    protected groups like Backup Operators are not writable for the connector account
    member of Print Operators and writeback is denied
    privileged account, requesting user was denied access to perform the operation
    SDProp takes away the rights we delegated on that user
    only people who are or were administrators in AD fail
    schema admin's password can't be written back
    works for everyone except my domain admin account
    former domain admin, still has the admin count attribute
    the user belongs to a protected group on premises
    permissions on this one account come back wrong after an hour
    Server Operators membership stops the reset
    enterprise admins get access denied when they use the reset page
    AD protects administrators from writeback
    user used to be in domain admins, left the group, still cannot
    adminSDHolder
    domain controllers put the original permissions back on privileged users
    the account is tier 0
    reset of privileged on-prem accounts is denied
    attribute admincount needs clearing
    AdminSDHolder stamps the ACL every hour so the domain admins can't be reset
    adminCount is 1 on the failing users, they used to be domain admins
    only members of Domain Admins and Account Operators get access denied
    privileged AD users fail in writeback, normal users are fine
    ex domain admin, inheritance gets switched off again and again
    SDHolder wipes our delegation on this user every hour
    works for all normal staff but not for people with admin rights in AD
  `,
  'user-not-found-onprem': `
    user object could not be found on premises
    ADUserNotFoundError 33002
    AD user was deleted and created again, cloud account points at the old one
    no such object in the connector space
    object not found when writing back
    the user is not in our Active Directory any more but still in Entra
    account moved to another domain and writeback cannot find it
    there is no matching AD account for this cloud user
    source anchor doesn't match any on-prem object
    it says the user does not exist in the local directory
    restored the user from backup, reset can't find him on-prem
    password reset looks for an object that was removed from AD
    writeback service cannot locate the user
    somebody deleted her in AD, soft deleted in the cloud, restored there only
    orphaned cloud account without AD user
    writeback doesn't find the user
    AD object gone
    user missing in local AD
    the on-prem account has been recreated with a new guid
    immutable id points nowhere
    deleted on premises but still in the cloud
    cannot find the object in the on-premises environment
    object could not be found in the connector space
    writeback says the user does not exist on premises
    user was deleted and recreated in AD, now reset can't find it
    synchronization engine returned an error, object not found
    cloud account has no partner in AD any more
  `,
  'out-of-password-sync-scope': `
    OU is filtered out of password sync
    the user is synced but not in the scope of the password sync rule
    unticked OU in Connect filtering and those users can't reset
    account has no writeback target, In from AD User AccountEnabled does not apply
    custom sync rule leaves out these accounts from password synchronisation
    not joined through the account enabled rule so writeback can't find the target
    users in the excluded OU get could not be found
    they come via a different sync rule, password sync doesn't cover them
    cloudFiltered is set for that OU
    object is in the metaverse but out of scope for password writeback
    we limited password hash sync to some OUs, the others can't reset
    group based filtering drops her from sync scope
    selective password sync excludes the adminDescription users
    scoping filter of the rule excludes these people, reset has nowhere to write
    moved the user to an OU that is not synchronised for passwords
    this OU isn't selected for sync
    user lies outside of what Connect synchronises passwords for
    password sync is scoped to a group he is not in
    excluded by a filter in sync rules editor
    the joined rule for passwords does not include this object type
    account out of scope for writeback
    OU deselected
    this OU is filtered from password sync so resets there never land
    password sync rule excludes these users, the object has no target
    user is not in scope of the password synchronization rule
    new department OU, nobody added it to sync, nobody there can reset
    domain B is synced but not selected for password stuff
    We created an OU for the new branch and none of the people in it can use reset, all other OUs fine
  `,
  'multi-match': `
    multiple matches found
    ADMultiMatchError 33003
    user exists in two forests with the same anchor
    after the merger he has an account in both domains
    duplicated entries with the same anchor
    two AD users match the same cloud account
    enabled account in more than one forest
    same sourceAnchor on two objects
    the person has twin accounts in old and new domain and both are enabled
    more than one on-prem object for this user
    hr 80230402
    duplicate ms-DS-ConsistencyGuid on two users
    two hits for this user in AD so the reset stops
    account forest and resource forest both contain him and both are active
    found twice on premises
    one cloud user, two AD accounts
    duplicate users after migration between forests
    immutableId used by two objects
    more than one match for the user
    both the old and the migrated account are live
    two AD users share the same immutable id and writeback does not know which
    the anchor matches more than one on-premises object
    duplicate source anchor, multiple matches found
    copy of the user in the resource domain was never removed, writeback finds two
    engine found more than one user for that cloud identity
  `,
  'guest-user': `
    guest users cannot reset their password here
    external consultant can't reset on our page
    this is not the home directory for the user
    #EXT# account reset
    B2B guest tries forgot password in our tenant
    partner from another company was invited, wants to reset his password with us
    an administrator in their home directory must reset it
    supplier's invited account does not work with our password reset
    I am a guest in the tenant of a customer and cannot reset
    vendor user with a gmail address invited to Teams forgot the password
    invited user, password lives in the other organisation
    the auditor is external, reset must happen at his own firm
    user type guest, sspr says go home directory
    can I reset the password of a guest account in our directory
    her account belongs to a different organisation
    consultant from partner company with guest access forgot password
    she is only invited to our tenant
    reset for external users
    it says go to your home organization
    guest in Teams can't change his password on our portal
    home tenant is another one
    not from our company, invited by mail
    guest account, the page says it must be reset in its home tenant
    B2B user tries to reset her password with us
    external user from a partner can't use our reset page
    we can't reset your password because your account is managed elsewhere
    people of other companies want to reset their password in our tenant
    contractor with an account of his own company invited to our Teams
    as guest in your Teams I forgot my login, your form says no
    supplier's people log in with their own gmail and get refused by sspr
  `,
  'federated-user': `
    domain is federated with Okta
    password is kept by ADFS
    we sign in through Ping, reset in Entra doesn't do anything
    federated domain, Azure can't reset the password
    user gets redirected to the ADFS page instead of resetting
    our identity provider is Google Workspace, forgot password goes in circles
    passwords are managed by our federation server
    OneLogin holds the password, azure reset not supported
    forgot password sends me to our own single sign on page
    not managed but federated domain
    Shibboleth is our login, Microsoft can't reset
    we still federate with AD FS and sspr without writeback fails
    Get-MgDomain says Federated
    Duo SSO federation, password change not possible in cloud
    your password is managed by another identity provider
    our login page is not from Microsoft
    sign in happens at Okta, can the reset go there
    third party identity provider keeps the passwords
    adfs
    can't reset here because the domain is federated
    redirect to sts on forgot password
    PingFederate users
    domain is federated with ADFS, the reset page sends me away
    passwords live in Okta for us, reset in Entra not possible
    our users are federated via PingFederate and SSPR says no
    AD FS handles the sign in and the reset does not work for those users
    our university uses Shibboleth, the microsoft reset refuses
  `,
};
