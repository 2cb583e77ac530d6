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
    ticked in ADUC: user cannot change password. That's what kills SSPR, no?
    kiosk logins had self change blocked in AD
    an account option prevents this login from altering its own password
    deny ACE for change password on SELF and Everyone
    hr 80230626 only for shop floor accounts; all have PASSWD_CANT_CHANGE
    somebody locked the account down so its owner may not change pw
    after clearing "cannot change password" the reset worked for the shared login
    the classroom accounts were created with the option that pupils can't change passwords
    I'm told my account doesn't permit password changes by me
    box under Account options in AD is set so password stays fixed
    ADUser -CannotChangePassword $true was run for all lab users, resets fail
    The cashier logins were made so that cashiers can't touch the password. Reset via portal ends in an error.
    In AD > Account tab one of the ticks forbids the user from altering the password; we found it on all failing accounts.
    generic accounts in the library: owners are not permitted to change, and self reset blows up
    Turns out a former admin set this account so that only admins may alter its password
    not permitted to change
    user may not change password
    account set to fixed password
    option in AD prohibits
    box on the account tab
    the right to change one's own password was taken away
    shared login is protected from changes
    account was built so that the user can't alter it
    not allowed to alter my own password says Windows
    unticking the box solved it
    by design the kiosk user can't change
    Front desk account: the option that stops its users from altering the password is on, reset from web returns error
    A tick in AD keeps the user from changing; removed it and reset worked
    SELF has a deny for Change Password on that object
    These accounts are meant to keep their password, the option in account properties says so; the students' reset attempts fail
    Generic login, owners mustn't change pw (checkbox), SSPR 33008
    For the cash desk there's a joint account; years ago someone set it up so nobody could change its password. Today a cashier tried the forgot link and it blew up at the end.
    One user out of 300 fails. In the account options there's a tick at the entry that forbids changing the password. Could that matter for SSPR?
    Pupils' accounts were bulk-created with -CannotChangePassword $true and now the teachers wonder why self reset gives errors
    The error occurs when the option User cannot change password is selected on the account in Active Directory.
    Self-service change isn't possible for accounts on which the user isn't allowed to change the password.
    Clear the check box User cannot change password on the Account tab.
    The object denies SELF the right to change the password.
    acct has "usr cannot change pw" ticked
    box cant change password is on in aduc, sspr err
    shared till login isnt allowed to change its own pw
    The museum's ticket counter account had that box ticked which forbids its user to change the password. Somebody tried the forgot link and got an error at the end.
    For exam accounts we've removed the right to change their own password, and self-service reset now throws an error for these.
    33004 because user cannot change password is set
    change denied by the account option in AD
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
    user came back from a sabbatical, AD still shows the disabled icon, portal reset ends with an error
    my profile was switched off after I resigned, but I'm still here until Friday and need a new password
    Enable-ADAccount not done yet, he's trying SSPR already
    synced account enabled in cloud, disabled in AD → reset error
    someone put me in the leavers process by accident and now my login is dead and reset won't help
    account inactive, HR ended it wrongly
    Your account has been disabled. Please see your system administrator. (while resetting)
    they deactivated me over the summer and the reset page refuses
    is a disabled AD user able to reset? Ours gets refused
    temp worker's account auto-disabled after 90 days unused; she can't reset
    account has expired/disabled since contract end, wants to reset
    Returned from a year abroad, HR reactivated me in Workday but Windows and the reset page act as if I was gone
    He's on the leavers list by mistake, his AD object got the down arrow on Friday, now nothing he does on the reset page helps
    Reset for a seasonal worker: the local account is still off from last season
    they suspended my account during the investigation, now I can't set a new password
    My access ended when my contract ran out; it has been extended but the reset page still turns me away, they say the account is inactive
    the object is greyed, needs enabling first
    the account isn't active
    IT turned it off
    old starter, account never enabled
    intern's user disabled after summer
    disabled by the leaver script
    your account is no longer active
    they closed my account
    my user was shut down
    I returned and my account is dead
    user disabled in domain, licence still there
    object has the disabled overlay
    they forgot to activate her account in AD
    I was on unpaid leave, IT closed my account, I'm back but the reset says contact admin; they tell me it isn't active
    in AD he has the arrow pointing down
    student graduated and came back for a master's; her account is off in AD
    the leaver workflow ran a week too early, now the poor man can't even reset
    User is switched off locally, cloud says enabled
    portal: your account has been disabled, see your administrator
    it's an inactive account, I guess that's why the reset ends in an error?
    Her account was reactivated only in the cloud, AD still off
    I had a year off for my baby and today is day one. Windows tells me something about the account and when I go via forgot password it stops with an error. My boss says they perhaps forgot to switch me on again.
    The man left in June, came back in September. Cloud user was restored, the AD user remains disabled; his reset attempts end with 33005.
    external consultant's AD account ran into its end date and was disabled automatically; he's extended now and tries to reset
    Why does the reset fail for her? In ADUC her icon has that black arrow
    This event indicates that the account is disabled in the on-premises directory.
    A disabled user can't reset a password; the account must be enabled first.
    The account was deactivated after it had not been used for 90 days.
    Former employees' accounts are switched off, resets are refused.
    my acct got turnd off by mistake cant reset
    usr disabled in ad, sspr fails 33005
    back from mat leave, acct still off
    they deactivated me lol im still here
    The lady had a long illness, payroll stopped her account, and even though her mail is back, the portal refuses the reset. In AD it's still off.
    I'm a freelancer whose contract was paused. My windows account is inactive now and the reset ends in an error.
    An overzealous script disables users who haven't logged on for 45 days; then they phone us as the reset doesn't work either.
    HR's feed disabled her by error and now SSPR gives up
    33005 user is disabled on premises
    account not enabled in AD since he moved to another country
    the user object is inactive on premises since payroll ended her contract
    AD account deactivated, cloud still active, reset error
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
    fat fingered it too many times
    Bad password attempts hit the threshold, AD lockout
    locked out on the shared workstation, 3 strikes
    can't get in, account locked, need unlocking asap
    lockedOut attribute true, event 4740 from his old tablet
    I tried guess after guess and now it's locked
    someone's stale credentials on the print server lock her out each hour
    your account has been locked out, try again in 30 mins
    it says locked when I try windows
    kid mashed keys and windows locked the user
    wrong password 6x -> lockout
    HELP!! can't log on, domain says account locked
    after my vacation I tried five different passwords and got the lock message
    why am i always locked out on mondays
    Monday morning, three wrong guesses, and now the login says come back later or see admin, locked
    Phone kept retrying the previous password overnight, so in the morning the domain had shut her out
    I've done it again, mistyped until it wouldn't let me try any more, windows says the referenced account is currently locked out
    My computer won't take anything any more, it says the account is locked because of too many attempts
    Lockout source is a scheduled task with old credentials; user can't complete SSPR because AD is locked
    she had caps lock on and used up her tries
    locked out of my pc
    too many wrong tries, locked
    shut out after typing wrong
    bad logons lock the user
    can't log in, locked
    locked after password change
    locked by old mapped drive credentials
    I've been locked out since lunch
    account shows locked in ADUC
    forgot caps lock, now locked
    I did it wrong five times and now it's game over till someone opens it
    the old tablet in the kitchen keeps hammering with last month's password and she's out again
    Locked me out!! I was just looking for the right capital letter
    user locked on prem, badPwdCount 10, wants to reset online
    My Windows tells me to see the admin as the account is locked, what now
    too many attempts at the lock screen, account is locked in the domain
    cleaning lady wiped the keyboard and I'm locked
    she's locked out each time she returns from home office
    I got back from skiing, couldn't recall the password, tried everything I could think of, and now the computer says that the account is locked. I've got a call at ten!
    Our plant PC is shared. Someone hit Enter too often with the wrong password and since then nobody can log on, account locked out
    User's phone still has the previous password for Wi-Fi and locks her AD account within minutes after each unlock
    DC shows event 4740 for user mwolf, caller computer ANDROID-XY, reset isn't possible as long as that goes on
    The account is locked automatically after several failed sign-in attempts.
    Five wrong passwords lock the account for fifteen minutes.
    Old saved passwords on phones or tablets cause repeated lockouts.
    Your account keeps getting locked because a device tries to sign in with an old password.
    Accounts are locked temporarily when login attempts fail several times in a row.
    If you have locked yourself out, wait half an hour or ask IT to unlock the account.
    The lockout is automatic and can't be turned off; check all devices for the old password.
    For security the account locks after too many guesses.
    locked out agn
    typed it wrong 2 many times n now im locked
    acct lockd, pls unlock asap mtg in 5
    ad lockout every 10 min, old phone i think
    cant log in says acct is locked
    i locked myself outta my laptop
    After the software update my laptop kept sending the old password somewhere and now Windows says the account is locked.
    I had the wrong keyboard language and typed it again and again. It doesn't let me try any more, it says locked.
    She's on night shift and nobody can unlock her; too many wrong entries at the terminal.
    tried many times with an incorrect password, account locked
    tablet with an old password locks him out daily
    lockout after caps lock
    too many bad attempts at the login of the PC
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
    AD shows lockoutTime 0, Office says account temporarily locked
    50053 all day long from Brazilian IPs
    helpdesk unlocked AD thrice, M365 sign in stays blocked
    self-service unlock succeeded yet the Microsoft login remains locked
    cloud lockout duration 60s keeps doubling, user still locked
    our staff are locked in Entra only because of spray attacks
    Account is temporarily locked to prevent unauthorized use
    sign-in logs: 'account is locked because user tried to sign in too many times with an incorrect ID or password'
    unlock ticked in ADUC does nothing, outlook.com portal says locked
    Smart Lockout triggered by an old phone, AD isn't affected
    is there an admin button that clears the Entra ID lockout?
    locked in the cloud, not in AD, how to lift
    Microsoft locks my account although IT says all is open on their side
    On premises all counters are zero. Nevertheless portal.office.com tells the man that he's locked for his own protection.
    We see hundreds of foreign sign-in attempts on one mailbox and its owner can't sign in: temporarily locked. ADUC says fine.
    did unlock in AD, did unlock through aka.ms/sspr, web login still refuses with locked
    Every time the Entra lock ends another attack starts it again; on-premises never shows lockout
    Is there any way to release a user from Microsoft's own lockout before it runs off?
    "We've locked your account for your security", from the Microsoft page, while our domain has no record of it
    unlock in AD didn't help
    temporarily locked to prevent unauthorized use
    spray attack locks user online
    lock in O365 while domain is OK
    self unlock doesn't clear the cloud
    only the Microsoft login says locked
    attackers keep her locked online
    locked out of the cloud by bad guys
    Azure lockout after 10 tries
    Two unlocks by helpdesk, lockedOut False everywhere, the office login still shows temporarily locked
    Attack from abroad on his mailbox, Microsoft keeps locking him, on-prem nothing
    does the 'unlock' at aka.ms/sspr open the cloud lock as well? doesn't look like it
    after ten wrong tries on the phone Microsoft locked her for a minute, then for longer and longer; AD untouched
    M365 says locked to prevent unauthorised use, our AD guys say it's not them
    sign-in log IdsLocked 50053
    cloud-side lock remains after unlocking on the DC
    I've unlocked this user three times today on premises. ADUC says he isn't locked. Yet on the Microsoft sign-in page he reads "Your account is temporarily locked to prevent unauthorized use".
    Someone keeps trying our CEO's mailbox from abroad. On premises there's no lockout but she can't get into the cloud, sign-in log 50053
    After unlocking by SSPR (I know my password but still can't sign in) it said success, and the cloud login stays closed. Is it another lock?
    how do we clear the lock that Entra itself imposes? On-prem is not affected
    Unlocking the account in Active Directory doesn't unlock it in the cloud.
    An account locked by smart lockout can be used again after the duration or when the password is reset.
    The sign-in was blocked by Entra because there were too many attempts with a wrong password.
    An administrator can't lift the cloud lockout except by resetting the password.
    The unlock option of self-service reset frees only the on-premises account, the cloud lock stays.
    unlocked in ad still locked in m365
    office says temp locked, ad says fine
    entra smart lockout keeps hitting her, pw spray i guess
    did sspr unlock, cloud still lockd
    It's always the same CFO: bots guess his password, Microsoft closes his sign-in for a while, nothing to see on our domain controllers.
    Helpdesk has unlocked me in the domain, PC works, but for Teams the sign-in page insists I'm temporarily locked.
    How long till the Entra lockout ends by itself? AD shows no lock.
    went through the unlock at aka.ms/sspr and still can't sign in to Azure, only a full reset helped
    after smart lockout the self-service unlock doesn't let me in
    locked online by bots, on premises nothing
    AD unlocked, cloud still says temporarily locked
    Microsoft's lock isn't lifted by our unlock in AD
    the lock is only at Microsoft, the domain is open
    Sign-in page: temporarily locked; ADUC: not locked
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
    resets bomb only for tier-0 people
    Access denied on writeback for anyone in Domain Admins, by design?
    adminCount=1 left over from a past role, reset of that user fails
    SDProp keeps stripping the MSOL ACE from two users
    ex-helpdesk folk (once Account Operators) can't be reset from the cloud
    event 33004: denied on a privileged account
    user was nested in Backup Operators
    we removed him from Domain Admins yet permission is reset hourly
    privileged AD group members are excluded from writeback
    my ordinary account is fine, my -adm account fails with access denied
    Cert Publishers / Print Operators membership makes SSPR fail
    admincount attribute set to 1 on failing users, blank on the others
    Three people out of 2,000 can't reset: two server admins and a guy who used to be one
    the permission we delegate to the sync account disappears from some accounts every 60 minutes
    Anyone who once had elevated AD rights gets refused, even when taken out of the groups
    our admins' personal accounts (Domain Admins) always end with an error, whereas staff go through
    writeback to administrators isn't possible since the sync account has no right on them
    access denied for administrators of the domain
    elevated users can't be reset from cloud
    the domain's built-in groups are guarded
    people with high privileges fail, the rest works
    was once a member of Server Operators
    Resets work for 1,998 of 2,000 accounts. The two are/were domain administrators.
    the delegated ACE vanishes from the same few users again and again
    Our IT manager can't reset his own while his staff can; he sits in Server Operators
    users flagged adminCount=1 get access denied
    sysadmins' own accounts are untouchable for the sync account it seems
    an account that had been in Print Operators long ago fails, fresh accounts OK
    Everybody but three people can reset. What these three have in common is that all were domain admins at some time. After I fix the permissions on their accounts it works for less than an hour.
    The head of IT tries it with his own account, which is in Enterprise Admins: access denied in the Connect log. Ordinary employees work.
    I noticed adminCount = 1 on each of the failing users although they aren't in any admin group now
    Members of protected groups such as Domain Admins can't be reset through writeback because the connector account has no permission on them.
    AdminSDHolder resets the permissions on these accounts every hour.
    The attribute adminCount of the user is 1, so inherited permissions are removed.
    Users who were once members of privileged groups are still affected.
    Accounts in administrative AD groups are excluded from password writeback on purpose.
    only domain admins cant reset, access denied
    admincount=1 usr, writeback denied
    ex admin, sdprop keeps nuking the acl
    tier0 acct reset fails
    After giving the sync account rights by hand on those two admins' objects it works until the next hour, then the rights have gone again.
    Self-service works for the staff but the sysadmins get access denied. They're in Domain Admins and that's apparently intended.
    The common thing among the failing users: all had been members of Account Operators before we cleaned up.
    SSPR_0029 just for two guys who once were Print Operators
    inheritance box gets unticked every hour on their objects, adminCount 1
    Server Operators can't be reset
    rights on these few accounts vanish within the hour
    only people with high AD privileges fail
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
    33002: the object could not be found
    AD account deleted by the cleanup script, Entra copy lives on
    reset says user isn't found in on-prem directory
    she was recreated in AD with same name, cloud still linked to the deleted guid
    cannot find object in connector space
    no matching on-premises account for a user who was synced once
    the AD object was moved to a domain we don't sync any more
    We removed the user from AD and restored only the cloud side
    search for the user on prem yields nothing
    orphan in Entra, no AD counterpart, reset error
    user missing in the metaverse
    Her Windows account was deleted when she left; she's rehired with a new one, the cloud account is still the old one, reset can't find her
    The server log says it can't find whom it should reset
    Entra has him, our AD has not, since last week's clean-up
    the link between the cloud user and its AD user is broken, object not found
    error 33002, what can't it find?
    the AD object moved to another forest, the connector space has no such entry
    no such user on-prem
    doesn't exist on premises
    link to AD lost
    object not in connector space
    the on-prem object was removed
    search returned nothing for the anchor
    account vanished from AD
    AD recycle bin has the user
    The log says the object couldn't be found - she was deleted by accident in AD and restored from the cloud only
    rehire with a new AD account, cloud account still tied to the dead one
    There's nobody in AD behind that cloud user any more
    Server can't find the person whose password it should write
    33002 for a user whose AD object was moved to a domain that isn't synced
    writeback target doesn't exist any longer on premises
    A colleague cleaned up AD and deleted a user who wasn't gone. We restored the cloud user only. Now when he resets, the event says the object could not be found.
    She changed from the German to the Swiss subsidiary and got a new AD user there; the old one was removed; her cloud user is still the old one. Reset: 33002
    the writeback log says that there is no such user in the connector space though he can sign in to Teams
    The service couldn't find the user in the connector space.
    This error means that the object was deleted in the on-premises directory.
    The cloud user no longer has a corresponding account in Active Directory.
    Object could not be found usually means the user was deleted and recreated.
    33002 obj not found, usr was deleted in ad
    no ad acct behind the cloud usr anymore
    recreated her in ad, reset cant find her
    HR had the person deleted and created anew under the same name. In Entra he's the old object and on reset the server doesn't find its counterpart.
    Reset for a former branch's employee: the log says that the object couldn't be found. Their AD is gone for weeks.
    object could not be found, user deleted and recreated on premises
    cloud user has no AD partner
    no AD object belongs to that cloud user any more
    deleted and made again on premises, link broken
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
    No password writeback targets found for this user
    users in OU=Externals aren't ticked in domain/OU filtering, their resets error out
    selective PHS: attribute filter drops them
    synced object yes, password sync no (custom rule), so writeback has no target
    the people we exclude from hash sync cannot use SSPR
    adminDescription = PHSFiltered users can't reset
    moved her to the Archive OU, not in scope, now can't reset
    new OU isn't selected in Entra Connect
    the object isn't joined via In from AD - User AccountEnabled
    those from the linked-mailbox resource forest have no password rule in scope
    scoping filter on the inbound rule cuts them out
    Only people under one organizational unit can't; that unit isn't ticked in the sync tool
    We keep kiosk accounts out of hash sync with an attribute and now they can't reset either
    Her account moved to a container that Connect doesn't handle for passwords
    The event says there are no targets for the writeback for that user
    users whose adminDescription starts with PHSFiltered all fail
    the password part of sync covers only head office, so branch staff fail
    excluded from hash sync
    not in scope of sync rule
    sync rule doesn't cover
    the users' OU isn't included
    accounts outside password sync
    not part of the sync scope
    We sync those people with a rule of our own, minus the passwords; now SSPR tells no target
    A container was unticked in the wizard last week. Those inside can't reset.
    Hash sync is limited to employees by attribute; students can't reset
    the sync filter leaves out a department and exactly this department fails
    new OU for the branch isn't part of what Connect looks at
    event 6329 + 33002, no password writeback targets, selective password sync
    We have an OU for trainees that we deliberately don't tick in Azure AD Connect's password settings. They're visible in the cloud, but resetting gives "no password writeback targets found".
    Since we introduced selective password hash synchronization by attribute, those left out get an error at reset
    A reorganisation moved 60 users to a new OU that sync isn't configured for; they phone us that they cannot reset
    The user isn't in scope of the rule for password synchronization, therefore no writeback target was found.
    Users outside the selected organizational units can't use writeback.
    With selective password hash synchronization, excluded users can't change their passwords in the cloud.
    The sync engine can't find the user because the object isn't joined via the account-enabled rule.
    ou not ticked in aadc so those ppl cant reset
    no writeback target, usr filtrd out of phs
    temps ou is out of scope
    We left the lab accounts out of hash synchronisation on purpose. Somebody told the students to reset their password and it says that there's no target.
    A container for the apprentices was created last week but nobody selected it in the sync wizard; all ten can't reset.
    contractors aren't in scope of the password sync rule
    no targets found for writeback
    selective PHS leaves out the kiosk users
    their container isn't ticked, so there's no target for the write
    left out of hash sync on purpose, now they can't reset
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
    two accounts for one human after the acquisition, both enabled, same anchor
    same ms-DS-ConsistencyGuid in both domains
    33003 for users who exist in both forests
    migration tool left the source user active so there are two candidates
    more than one user matched
    there's a clone of him in the old domain
    two on-prem objects, one cloud identity, reset ambiguous
    writeback stops since it sees duplicates
    There are two of him: one in the old domain, one in the new, both on
    After we merged, SSPR fails for people having an account on both sides
    connector found the same person twice
    ADMT left the originals enabled, so the identity points at two users
    two directories, same consistency guid for one employee
    same anchor in two forests
    matched more than once
    one person, two accounts
    he has got two enabled users, one in each forest, and Connect can't decide
    ADMT copies still active, reset ends with duplicated entries with the same anchor
    identity found twice, so it gives up
    same person in old and in new domain, both synced onto one cloud user
    33003 says multiple matches
    Two companies merged, both ADs are synced. Herr Braun has a live account on both sides which are tied to the same cloud identity. His reset says that multiple matches were found.
    After cross-forest migration with ADMT the source accounts were kept enabled. Reset for those: duplicated entries with the same anchor.
    Same mS-DS-ConsistencyGuid on two AD users by a scripting mistake, and now both can't reset
    Multiple matches found means that the user exists more than once with the same anchor.
    The user has an enabled account in more than one forest.
    The operation failed because there are duplicated entries with the same anchor.
    2 accts in 2 forests same anchor, reset errs
    dup anchor, multi match
    usr exists twice after merger
    The company we merged with had him as well; both accounts are on, both carry the same immutable ID, and reset complains about duplicates.
    ADSync error on reset: multiple matches were found for this anchor
    two active accounts with one anchor
    multiple matches found error in the Connect log
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
    I was invited by another firm, their forgot password page refuses
    external partner's mail shows #EXT#, can't be reset with us
    not the home directory for the user
    B2B collaborator asks us to reset her pw
    can we reset the password of an outside consultant who logs on with his company's account?
    my account's from a different company, I only collaborate here
    freelancer using her own outlook.com id in our Teams forgot password
    it tells me to go to my own organization's admin
    invited supplier tries our reset link
    partner tenant user in our SharePoint, reset impossible
    guest in our directory, forgot pw, what now
    UserType = Guest can't use SSPR here
    I'm doing a project with your firm, I get into your Teams with my own company mail. On your reset page I'm told no.
    A tax adviser we invited to our SharePoint forgot his password and calls us
    your system says I should ask the administrator of my home directory, what is that?
    external collaborator, not staff, wants a new password through our portal
    She logs in to our tenant with an address of her own employer. Forgot password doesn't function.
    his own organisation must reset
    contractor with own mail
    I'm only visiting your tenant (my employer is another company), your reset page won't have me
    A supplier's employee we invited can't get back in since he forgot his password, and our reset refuses
    the account ends with #EXT#@ourtenant, and reset says home directory
    Freelance designer, invited by mail to one channel, forgot password
    "an administrator in their home directory can reset" – she's from the partner company
    can your portal give a new password to someone from another organisation? it declines
    I work for a supplier and was added to your Teams last year. When I follow the reset link on your login page it says I should turn to my own organisation. Could you do it for me anyway?
    Admin here: in the user list I open an external collaborator, press Reset password, and get the message about the home directory
    we have lots of partners as B2B in our tenant; one of them lost his password and thinks that we can set it
    Guests reset their password in their home organization.
    An external user's password can't be reset by the inviting tenant.
    This isn't the home directory for the user.
    B2B users with accounts of another company must contact their own administrator.
    im a guest in ur tenant n cant reset
    ext consultant wants pw reset, not our acct
    #EXT# usr forgot pw
    not the home directory msg for b2b usr
    I work for an agency; your people invited me to one channel. I forgot the password and the page tells me to turn to my own company.
    A board member uses his private mail as a guest in our tenant and wants us to set a new password.
    guest from a partner tries our forgot link
    it isn't his home directory
    his password belongs to another company's directory
    invited from outside, can't be reset by us
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
    we federate to Okta so the MS reset goes nowhere
    reset page: your password isn't managed here but by your identity provider
    SSO via OneLogin, forgot password on microsoft page fails
    clicking forgot bounces me to our university's Shibboleth
    users of the adfs domain are sent to sts.company.com
    how do federated users reset
    Google Workspace is our IdP, Entra can't reset
    can't set a password for a federated account
    Whenever I click forgot password I land at the login of another product (Okta) that knows nothing of Microsoft
    our sign-in is handed over to a server of ours, and the Microsoft page can't alter the password
    Password isn't stored in Entra for us, a third party does the login
    the reset page recognises the company and says the password is managed elsewhere by its sign-in service
    identity provider keeps it
    passwords at third party
    not a managed domain
    login server of the university
    SAML login, reset page useless
    we're on ADFS and the reset link at Microsoft does nothing for us
    Forgot password → I end up at our own sign-on page which has no reset
    Since passwords live with Okta, users fail at aka.ms/sspr
    domain shows as Federated in Get-MgDomain, reset isn't allowed there
    a foreign identity provider does the authentication and Entra can't set a password
    Our sign-in page is our own (ADFS farm). If staff press "forgot my password" on Microsoft's page they can't go on; the passwords are not in Entra.
    We moved authentication to Okta last spring. Ever since, resets at Microsoft's page aren't possible, people should go to Okta I suppose?
    The tenant's main domain is federated and there's no hash sync, what should a user do who forgot his password
    Users of federated domains have to change their password at their identity provider.
    Passwords of federated accounts aren't held in the cloud and can't be set there.
    The reset page redirects you to your organization's own sign-in service, which manages the password.
    were on okta so ms reset doesnt do anything
    adfs domain, forgot pw link useless
    pw lives at our idp not in entra
    We've Okta in front of everything. Someone used Microsoft's forgot link and was told it isn't possible there.
    Sign-in goes to our ADFS. Microsoft's page says that the password is kept by another organisation's service.
    federated with Ping, reset refused
    ADFS keeps the password
    another product does our sign-ins and keeps the passwords
    Microsoft hands the login over to our own server
  `,
};
