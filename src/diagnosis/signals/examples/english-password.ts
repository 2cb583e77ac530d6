import type { Examples } from './examples.ts';

/** The password itself was refused. */
export const ENGLISH_PASSWORD: Examples = {
  'minimum-password-age': `
    I changed my password this morning and now it won't let me change it again
    changed it yesterday, want another one today, refused
    reset at 9, second reset at half past nine refused
    net user shows password changeable tomorrow at 8
    user reset her password an hour ago and can't set a new one until tomorrow
    how long until I can change my password again, I did it earlier today
    minimum password age is 1 day in our default domain policy
    min pwd age is set to 2 days so nobody can reset twice
    Is there a rule that you may only change your password once every 24 hours
    first reset worked, the second one on the same day does not
    helpdesk gave him a temporary password today and he can't replace it by himself
    typed a new password, forgot it right away, tried to reset again, not accepted
    the password is too new to be replaced
    password cannot be changed yet, it has not been long enough since the last change
    last set 3 hours ago, user wants to change it back
    I reset it last night and today it refuses any password I enter
    pwdLastSet is today, policy wants a day between changes
    it lets me change it only one time per day
    we found it was the minimum age in the group policy
    new starter got an initial password this morning and cannot change it before tomorrow
    I made a typo in my new password and now have to wait a day to fix it
    can we bypass the minimum age so she can choose a different password today
    you must wait before changing your password again
    works for those who did not change it recently, fails for anyone who reset within a day
    password age too young
    fine grained policy with 48 hours minimum lifetime blocks quick second change
    did it once today already, second time it refuses
    just got a new password on monday morning and wanted a nicer one in the afternoon, no chance
    the policy says a password has to live at least a day
    her password is only two hours old, system will not take another
    is there some waiting time between two password changes
    why must I wait until tomorrow to pick a different password
    I set it twenty minutes ago and regret my choice, now it is blocked
    Get-ADDefaultDomainPasswordPolicy MinPasswordAge 1.00:00:00
    after the admin gave me a new one I cannot immediately change it to my own
    changed by accident this week and the next change is only allowed after three days
    Only one pw change per 24h allowed here? I set mine at breakfast, need a different one by lunch and it refuses
    our GPO says one password change a day and the boss already used his
    reset it at 8, somebody watched me type, tried again at 9 and no go
    user changed password via SSPR earlier today and a second change the same day is rejected by AD
    works again tomorrow, they say, because the password was set less than a day ago
    I changed it first thing today, now a second change is refused and they tell me to come back tomorrow
    set a new one at seven, want a better one at nine, keeps refusing
    got an initial password, changed it at once, wrote it down wrong, second change refused
    password is only some hours old and can't be replaced
    has to be at least one day old before it may be changed
    I gave my new password away by mistake an hour after setting it and now it won't let me pick another
    user says she updated it at 8, at lunch she typed it in a wrong window in front of everybody and a second change is impossible
    he regretted his choice of password ten minutes later but the system insists he keep it till tomorrow
    Good morning, yesterday evening I picked a new password, today I found my son had seen it. I try to choose another one and every choice is turned down. My colleague picked one last month and has no such trouble
    how soon may I change the password again? I did it at noon and it's blocked
  `,
  'password-history': `
    I want my old password back but it says I already used it
    it won't accept the password I had last year
    reset refuses because I used that password before
    can't reuse any of the last 24 passwords
    domain remembers 10 passwords and she rotates the same three
    tried Summer2023 again, says it is one of my previous passwords
    it must be different from the ones I had
    trying to set the same password as now and it is refused
    enforce password history is 24, user enters his old favourite
    I typed my current password as the new one and it failed
    new password cannot be the same as the old one
    why can't I keep the same password
    she goes back to the password from two months ago and gets an error
    password was used recently, choose another
    user recycles passwords, reset is rejected each time
    I only changed the number at the end, it says too similar to a former one
    you have used this password in the past
    he always uses the same password, the system will not take it
    repeats an earlier password, history check fails
    I have used this one before, is that the problem
    passwords can't be repeated, how many back does it check
    I would like to keep my existing password when it asks for a new one
    the list of remembered passwords blocks him
    cannot set it back to what it was
    my usual password isn't taken any more
    it wants one I never had
    cycling back to an earlier password
    same password as before
    the system knows my old passwords and says no
    I have been using this password for years, now it refuses to accept it as new
    PasswordHistoryCount 24
    changed only the last digit from 3 to 4 and it complained
    how many old passwords are kept
    user insists on her old password, reset declines it
    can't go back to the password I had before the holidays
    system remembers the last 24 and mine is among them
    tried rotating between my three usual passwords, none accepted since all were used
    it wants something I have never used
    is there a way to allow my former password, it says it is one of the recent ones
    wants something fresh every time, I keep going round between three passwords and it noticed
    user says none of her old favourites are accepted, all were used some time ago
    tried the one from before summer again, it remembers
    want to take back my password from spring, portal won't have it
    the same one as always isn't allowed, why should I invent a new one each time
  `,
  'password-complexity': `
    it says I need upper case, lower case and a number
    needs a special character, I put one in and it still says no
    my new password is too short
    password has 8 characters, the minimum is 14
    must be at least 12 characters long
    does not meet the complexity requirements
    I used only small letters, is that why it refuses
    password contains my last name and is rejected
    it can't contain your user name
    put my first name in the password and it doesn't accept
    three out of four character classes needed
    what are the rules, how many characters, do I need symbols
    requirements say digit and capital letter, mine has both and still not complex enough
    strength bar stays red, says weak
    AD complexity is on and the user picks simple words
    my pw is apple123 and it isn't strong enough
    the password must not include parts of the full name
    please enter a longer password
    password length requirement not fulfilled
    it wants 15 characters but mine is eleven
    no symbols allowed? it complains about the characters in my password
    a user whose account name is in the password gets refused
    upper lower digit missing
    too simple, add numbers
    only letters and digits in it, do I need a special sign
    how long does a password have to be
    seven characters are not enough it seems
    it wants more characters
    my name is Anna and I used Anna2025!, rejected because of my name
    where can I see the password rules, mine lacks something
    must contain at least one number and one capital
    error says minimum length
    lower case only is refused
    a passphrase without digits doesn't go
    mine was refused because it is too short, 9 chars
    needs capital letter, digit and symbol and I left the symbol out
    my user id must not be part of it, apparently
    needs at least 14 characters says the page
    only lowercase letters were in it so it got turned down
    user keeps typing six letter words as new password, needs 12
    my password was all lowercase, portal red text under it
    agent note: chosen password contained the samaccountname, refused
  `,
  'password-policy-violation': `
    the new password does not comply with the policy of our company
    error says password does not meet the corporate password policy
    on-premises policy violation in the log
    does not meet length, complexity, age or history requirements
    every password I try is rejected by the domain policy
    your organization's policy does not allow this password
    the reset is refused by our local AD policy and I don't know which rule
    user follows all the rules and still the policy rejects it
    group policy blocks the password, whatever he enters
    violates the on premises password policy
    OnPremisesPolicyViolation for several users
    a restriction prevents the password from being changed
    PasswordPolicyError in the application log
    whatever I enter it says the password doesn't meet policy requirements
    event 33008 again and again
    the value provided for the new password does not meet the requirements of the domain
    can't update the password because of policy restrictions
    new passwords are always refused, which rule is it
    not compliant with our password policy
    tried ten different passwords and none is accepted
    password rejected due to policy on the domain controller
    policy says no to all my passwords
    domain doesn't like the new password, no reason given
    our AD policy turned down her new password at the portal
    no matter how strong it is the company policy refuses
    the password was rejected by on-premises
    update of the password failed because it does not meet the domain policy
    hr=80230619
    which policy setting makes the reset fail, log only says policy
    rejected for policy reasons
    whatever I type the page says it does not meet our organisation's password policy
    length, complexity, age and history requirements not met, it does not tell which one
    tried ten passwords, the corporate policy turns every one down
    AD rejects the new password due to policy but I cannot tell which setting
    says doesnt satisfy the policy of your company, no explanation at all
  `,
  'banned-password': `
    it says my password is too easy to guess
    contains a word, phrase or pattern that makes it easily guessable
    choose a password that's harder for people to guess
    we've seen that password too many times before
    company name in the password is blocked
    it is on the list of banned passwords
    our custom banned list has the city name, user puts it in every password
    password is too common
    Welcome2024! is refused as a weak password
    winter2024 gets rejected as guessable
    Azure AD Password Protection refused the password
    password protection dc agent event 30002
    contains words blocked by your administrator
    fuzzy matching hits the banned word
    says password was found in a leak, pick another
    seasons and months are not permitted in passwords here
    global banned password list
    PasswordDoesnotComplyFuzzyPolicy
    the password has been breached and cannot be used
    the word is on our blocklist
    try something less obvious it tells me
    forbidden word in new password
    P@ssw0rd variants are rejected
    predictable password, choose a more unique one
    I put the name of our football club and it says easily guessed
    the tool thinks my password can be guessed
    Spring2025 not allowed
    says many people use this password
    used the product name in it, not permitted
    add the word to the custom banned password list and now users complain
    password score too low because of banned terms
    qwerty is refused
    it has a blocked word in it
    too predictable
    the page says choose something harder to guess
    our company name plus the year is not accepted, too easy to guess
    season and year get turned down every time as too common
    my city in the password seems to be on a block list
    users complain their passwords contain words that are blocked by the custom list
    who would guess my cat's name with 99 at the end, but the site thinks so
    helpdesk: user wants Password + season, portal says it is well known
    portal says no to Arsenal2026 because it is one everybody could come up with
    my pet's name plus 123 considered weak by some Microsoft list
    the town we live in cannot be in the password, weird
    Chelsea2025 is refused because too many people use things like that
  `,
  'password-filter': `
    third party password filter on the domain controller rejects the new password
    we use Specops Password Policy and resets get refused
    nFront filter is installed on the DCs
    Lithnet password protection blocks the change
    Anixis password policy enforcer says no
    custom filter dll in lsass refuses everything from the portal
    passfilt.dll from a vendor is active
    if I take out the filter on the domain controllers the reset works
    ManageEngine password policy enforcer installed on DCs
    Enzoic for Active Directory denies the passwords that users choose
    a password filter registered under Notification Packages
    our homemade password filter rejects resets, ADUC with same password works
    hr 80230619 and we have a third party password tool
    password filter dll vetoes the change
    Safepass filter rejects writeback
    Netwrix password policy enforcer refused it
    could the filter on the DCs be the reason that resets are refused
    since we installed the password filter product self service resets fail
    we have an additional password filter product on our DCs
    lsass loads a filter that checks new passwords
    third-party password agent refuses SSPR passwords
    have I Been Pwned filter dll on domain controllers
    after uninstalling the password policy tool on the DCs resets succeed
    which filter on the DC could veto the password
    PPE rule from Anixis hits on every reset
    we run a third party password filter dll on the DCs and it vetoes the resets
    Specops on the domain controllers rejects what SSPR accepts
    nFront blocks the new password during writeback
    lithnet password protection turns the writeback down
    passfilt replacement of our bank rejects sspr passwords
  `,
  'cloud-policy-mismatch': `
    the password was accepted on premises but not in the cloud
    AD took the password, Entra rejected it
    OnPremisesSuccessCloudFailure
    local domain has the new password, Office 365 still the old one because the cloud policy refused it
    new password meets the local AD policy but not the Azure AD policy
    changed on the domain successfully, cloud update failed right after
    cyrillic characters are fine in AD, the cloud doesn't like them
    umlauts in the password, on premises ok, cloud failure
    writeback succeeded, then cloud said no to the same password
    the on-prem reset succeeded and then the cloud side failed
    password with unsupported unicode characters works in windows and not in azure
    half done: domain controller has it, cloud has not
    PasswordChangeOnPremSuccessCloudFail
    two different passwords now, AD took it, Entra policy did not
    set in Active Directory but refused by Entra ID password policy
    reset page shows an error but in AD the password did change
    Windows has taken it and Microsoft 365 has refused it
    local change ok, then the Entra update was denied
    AD is satisfied with six characters but Azure wants eight
    space or special letter accepted by the domain controller and refused by azure
    on-prem succeeded cloud failed
    AD took it, Entra said no, now there are two different passwords
    an umlaut in the new password was fine on premises but refused in the cloud
    OnPremisesSuccessCloudFailure shows in the audit log although the result is success
    password changed in AD but the cloud part failed because of its own rules
    on-prem was updated, the cloud one was rejected, so they are out of step
    password went into AD fine but the online side rejected it, so I have two passwords now
    on the PC the new password works, in Office still the old one and the result says cloud refused
    AD policy is weaker than Azure's so AD said ok and Azure no
    half done: written back on premises, failed in the cloud
  `,
  'wrong-current-password': `
    it says my old password is wrong when I change it
    current password incorrect on the change password page
    I have to type my existing password and it does not take it
    the old password is not correct but I am logged in with it
    asks for the present password and I don't remember it
    user enters a wrong current password when changing
    change password: old password field says incorrect
    ADUserIncorrectPassword
    event 33007
    old one is refused although I copied it
    I forgot the current one, the change page wants it
    type current password, type new password, then says current does not match
    the password I use now is not recognised on the change form
    he mistyped his old password in the change dialog
    says the password you entered for the account is incorrect, on the my account change page
    temporary password from helpdesk not accepted as the current password
    what do I enter as old password, nothing fits
    to change it I must give the current one, which it says is invalid
    existing password not right
    I typed the present password three times, always wrong
    it insists that my old password is not what I enter
    current password field rejects me
    mistyped the old one
    the change form wants the old password that I no longer know
    the change page says the current password I typed is incorrect
    it wants the existing password first and says mine is wrong
    old password not recognised when I try to change it in my account page
    change password asks for the old one which I don't know
    the old one I typed is said to be not right though I sign in with it
    current password field turns red, says it does not match
    existing password not accepted on the change page, yet I log in with it
    user fills in the current password, gets "incorrect", caps lock was on
    I type the pw I use right now in the top box and it is marked red as not correct
    she confuses the Windows PIN with her password in the first field of the change form
    portal wants my old pw and then says it isn't the right one
  `,
  'password-never-expires-flag': `
    password never expires is ticked, so the user is not asked to change at next sign-in
    helpdesk reset with must change at next logon, user never gets prompted
    PasswordNeverExpires true and the forced change is ignored
    the never expires flag stops the change at next sign in
    set temporary password, she can go on using it and is not forced to change
    DONT_EXPIRE_PASSWORD is set on the account
    force change at next login does nothing for accounts with non expiring passwords
    user must change password at next logon is greyed out because password never expires
    why isn't she asked for a new password after the admin reset, box never expires is on
    service account has non-expiring password and change at next sign-in has no effect
    the option to make him choose a new password at next logon is ignored
    not prompted to change after reset, AD account set to never expire
    password that never expires and a forced password change contradict each other
    checked require this user to change their password, nothing happens at first sign in
    account never asked to change though must change was set
    password set to never expire in AD users and computers
    we want her to change at first login but nothing comes, non expiring
    pwdneverexpires
    no prompt for change because expiry is switched off for the account
    ticked force change after reset but he just logs in with the temporary one
    ticked must change at next logon but the account has password never expires set
    flag password never expires on the AD user stops the forced change
    temp password never prompts for a change, pw never expires is on
  `,
};
