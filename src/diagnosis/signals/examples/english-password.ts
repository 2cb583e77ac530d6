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
    Reset went fine at 7:50, then I noticed I had caps lock on so I tried to do it over. Not having it. Do I really need to sit this out till tomorrow?
    one of our nurses changed hers at shift start, told it to a colleague, wants to replace it before shift end and AD declines
    second SSPR within the same day comes back with a policy violation, first one of the day is always OK
    Default Domain Policy: minimum password age 5 days. Student who reset on Tuesday can't do another until Sunday?
    is there a cool-down after a password change? mine is from lunch time
    Set-ADDefaultDomainPasswordPolicy -MinPasswordAge 1.00:00:00 was applied by the auditors and now nobody can correct a fresh password
    Temp password issued by service desk at 10, employee attempts to pick a personal one at 10:05, rejected; works on the day after
    my password is brand new (made it an hour back) but i hate it, let me swap it
    every new hire has to live one day with the password we hand out, since AD won't take a second change so early
    it wants the current password to get older before it lets me pick the next one??
    our users can reset only once in 24h, the second try says requirements not met although the password is strong
    we already had it changed today by phone, the portal won't do it again
    why do i have to keep this password for 2 days
    Somebody at the help desk set a password for me this morning and I'm trying to make it my own, no luck with any of the twelve I tried
    The user had updated the pwd just before and the attempt a bit later was turned away by the DC: too early
    Hello, I had my password reset by the desk yesterday at about four. It was some horrible random string so today I wanted something I can remember, but whatever I enter is refused. A colleague who did hers last month says hers went through at once.
    Users who were given a new password by IT in the morning cannot choose their own one till the following day.
    Our interns all got accounts yesterday and today none of them can personalise their password. Older employees can.
    Today I have already done the yearly password thing, but I was overheard spelling it out on the phone, so I want another. No chance.
    Works if we wait overnight. Directly after an admin reset the user's own change is always rejected.
    Second go within the hour is turned down, same person, same strength. The following morning the identical word is taken.
    Can anyone tell me why resets work for user A (last change in March) and not for user B (last change this morning)?
    I'd like to undo the change I made before lunch, i.e. set something else, and it isn't having any of it
    Environment: 2019 DCs, PHS + writeback. Symptom: SSPR immediately followed by another SSPR → 33008. Left for 24 h → OK.
    She picked a password at nine, wrote it on a sticky note, the note got thrown away, so at eleven she went through forgot password and got told the new one doesn't satisfy the rules
    Problem: user must wait a full day after a change before the next one
    Why does it say I can't do this until 29 November?
    I renewed mine at 9 this morning. It's noon, my kid saw it over my shoulder on the tablet, and no new one is accepted.
    been less than a day since I last changed it, is that why it refuses?
    user did SSPR at 08:02 (success) and again at 08:40 (failure). Same user, same strong password style
    Do I have to wait one full day between changes?
    account was reset by IT earlier this week with a 3 day lock-in, user wants to move off the temp password today
    After a helpdesk reset employees are stuck with the temporary password until the next day because of the age rule
    MinPwdAge 86400 seconds; user flips password in the morning and fails in the afternoon
    freshly changed password cannot be replaced
    can't change it again so soon
    my previous change was yesterday afternoon, the system probably wants 24 hours
    hubby knows my new password already :( want another but the portal blocks me until tomorrow
    Not old enough? How can a password be not old enough!
    it let me on Monday, I tried again Monday evening, blocked, Tuesday evening worked
    GPO "Minimum password age" = 2, help desk complains about repeat resets
    password changed too recently
    how many hours between resets are needed?
    Users who recently changed their password get a complexity error when resetting, those who haven't changed for weeks don't
    I've just set it. Oops typo. Try to set it once more - error.
    She was given a starter password today; choosing her own is refused although it's long and complicated. Might the domain's age limit be to blame?
    next change possible from: tomorrow 08:15
    Hi, so I did the reset thing at breakfast, it was fine. Then I spelled it out to my wife on the phone in the open office. Been trying for an hour to swap it for something else and it keeps bouncing.
    Our pupils get a first password printed on paper. They can't exchange it for one of their own until the day after. Teachers think SSPR is broken.
    Q: why does the portal decline a perfectly good password when the last one was set this morning, and accept it the next morning?
    I got locked with a temp pass from your desk about two hours ago. Trying to choose mine now: refused x 8
    Repro: 1) SSPR -> success. 2) SSPR again right away -> "does not meet length, complexity, age or history". 3) wait 1 day -> success.
    pls can u lift the one day waiting thing for me, i need to change it again today
    net user jdoe /domain shows "Password changeable" for tomorrow, so he's stuck with the one somebody else knows
    The password I have is 5 hours young. Apparently it needs to get older.
    every second reset in a day ends in error on prem, the first goes ok
    A colleague reset by mistake the wrong person's password; that person can't set a new one today
    I can only change it once a day, seriously?
    it was set on Monday and I am told that I need to keep it till Thursday
    Dear helpdesk, at half past seven I went through the forgot-my-password steps and got in. A bit later my neighbour told me she had watched me type. I've gone through the steps again, twice now, with different words and it ends in the same complaint each time. Should I come by? Regards, Petra
    Our onboarding: HR creates AD user at 9, manager gets the initial password, newbie opens portal at 10 to choose a private one. All newbies fail, everybody who waits till day two succeeds. Domain policy untouched for years.
    INC0045511 - employee set a new password yesterday 16:40 through SSPR, requests another change 08:15, rejected by AD. Same employee OK at 16:45 today.
    I've only got this password since this morning, and the helpdesk lady knows it. It annoys me that I may not replace it right away
    By default a password can only be changed once a day in the domain.
    The policy prevents users from changing their password again before the minimum age has elapsed.
    If the value is greater than zero, a user whose password was changed recently has to wait before setting another.
    A newly assigned password can't be replaced by the user until the configured number of days has passed.
    You may not change your password more than once within 24 hours.
    New accounts with a starter password must wait one day before the owner can choose a different one.
    This was the constraint tripping the customer: two changes in one day are not allowed.
    Set the minimum password age to 0 if users have to be able to reset several times a day.
    omg i changed it like 2 hrs ago and already need another, it wont let me
    cant change pw twice in a day?? whos idea was that
    usr chgd pw 08:10, retry 09:45 rejected, AD min age 24h
    i just got the temp from u guys and wanna set my own, keeps sayin no
    has to wait till tmrw for next pw chg
    i put a wrong letter in my new pw this morning n now im stuck with it the whole day lol
    second change same day = denied, next day fine. known?
    pls reset the timer so i can change again today
    Our trainees are set up on Mondays with a password that the teacher reads out aloud. On Monday none of them manages to swap it for a private one; on Tuesday all of them do.
    Is it normal that the system forces me to live with a password for a whole day? I noticed a minute after saving that I'd rather have another.
    A reset by our service desk is followed by a failing self-service change if the user does it right away. Waiting overnight solves it. FGPP of that group has a day as minimum.
    Wife needed the computer, so I made an easy one at breakfast; now at the office I want a proper one again and it's turned down whatever I type.
    The desk handed me a password this morning, I'd like my own, the portal declines everything I come up with until tomorrow they say.
    changed yesterday at five, it's ten in the morning now, and it is too early for another according to the domain
    Password age: younger than one day, so AD doesn't let him
    Users who were reset in the last 24 hours by IT fail at SSPR, everybody else succeeds
    Is there a lock-in period after choosing a password? I chose one an hour ago.
    the password isn't old enough to be changed
    she changed it less than a day ago and AD insists on a day
    Two changes on the same date aren't possible here, right?
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
    portal complains that I've had this one already
    back to my good old password please, why isn't that permitted
    tried to reuse, computer says no
    she alternates between two passwords and now neither goes through
    I put in what I believed was a new password but seemingly I had it two years back
    "You can't use a password that you've used before" hmm
    history depth is 12 in our domain and the boss has exhausted his favourites
    typed same pw as the one expiring, red error
    Is it possible to just extend my existing one by resetting it to itself
    he resets to the identical password each quarter, as of this quarter it fails
    user chose one of his last few passwords; SSPR fails with does not meet history requirement
    new password must differ from previous passwords, how many of them
    we raised enforce password history from 5 to 24 and since then lots of folks fail when resetting
    i was told to choose something I have not had before, but I swear I never had that one
    Every autumn I go back to the one I use for the cottage, never an issue before, this year it is stubborn
    I simply want to keep what I have. It makes me type a new one and when I enter the current it goes red.
    When my password runs out I always renew it with the same word. Since the migration that is refused.
    It seems to recognise every password I have ever had here.
    I have three passwords I go round with and none is good enough for the page now
    User tried the one she had before Christmas
    Symptom: reset fails only when the user enters a password from the last two years; anything invented works.
    He says he changed one letter, the system says it must not match any of the previous ones
    apparently I've been through that one already in 2023
    the very password that I typed was accepted in spring, now that I want to return to it: no
    How do I set it back to what it was last week?
    Each new try is a password I know by heart from earlier jobs here, all get bounced, but a random string from the generator passed
    keep same password? system won't
    it remembers my last ten
    tried the one from last quarter
    rotation of three passwords fails
    wife's name + 1, then + 2, then back to + 1 which fails
    you have recently used this password, it says
    can I return to an earlier password
    I want the same again when it expires
    passwords from the past are denied
    mine from 2022 is refused as already used
    user retries with his expired password as the new one
    Does the system store all my passwords? It refuses one from ages ago.
    the last 24 are barred, she's through all her kids' names
    it's identical to the previous one so it says no
    PasswordHistorySize prevents the reuse
    don't make me invent another, the current one is great
    it has to be one I've never had before
    system thinks new = old
    choose one that isn't among your recent ones
    I liked my April password, why can't I have it back
    Please let me continue with the password I have used since I joined, I don't need another
    at each expiry I toggle between A and B, this time B is turned down
    it's the seventh attempt; I tried all the ones I've ever had here, and the system recognises every one of them
    Users tend to enter the expired password again as the new one in the portal and then call us
    I put in the very same I already have and got an error – shouldn't that be fine?
    Last 24 passwords are remembered at our place. Joe uses month names so he's back at January...
    My old faithful isn't welcome any more
    says it's too much like one I had
    she tried her former one, the one from last year, and the one before that
    Morning all. Every 90 days the same dance: I put the number up by one and in January I start again with 1. This January it tells me no. Any idea? Cheers, Rob
    We have 24 remembered passwords configured and a bunch of sales people who just rotate four. Since SSPR is there they phone us as it gets refused.
    I wrote all my passwords into a notebook. I tried the ones of the last two years one after another, they're all turned down, as if it had a copy of my notebook
    Caller wants to keep the password that is about to expire. When she enters it again as the new one the form turns it down.
    Passwords used before cannot be chosen again.
    You cannot reuse any of your past five passwords.
    Users may not go back to one of the last 24 passwords.
    The new password must be different from your current and previous passwords.
    If all complexity requirements are met and the change still fails, you may be using one of your ten previous passwords.
    Enforce password history determines how many unique new passwords come before an old one can be used again.
    The change is refused because the password was found among the remembered ones.
    Your new password can't be the same as your old password.
    it knows ive had that one b4
    cant go back to my old pw?? why
    usr wants same pw again, SSPR rejects (history=24)
    i only ever use 2 passwords, both refused now
    tryna reuse last yrs pw, nope
    how come it remembers pws from ages ago
    wont take the one im using rn as the new one
    I was proud to have found my old notebook with last year's password. It won't have it. Does it really remember a year?
    Some users cycle: Blue1!, Green1!, Red1! and start anew. Since policy was tightened to 24 they're stuck.
    In the last step I gave it the one I always have, thinking that it'd simply prolong it. Got a red line under the box.
    Since policy went from 5 to 24 remembered passwords the usual trick of alternating doesn't work
    I'm not allowed to take one that I had three years ago
    they compare with all the old ones
    apparently the same as one of my earlier ones
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
    Not strong enough it says, I gave it a word plus 1
    what characters am I allowed to use? it moans about missing uppercase
    her surname is in the password she picks, could that be why it gets declined
    min length was raised to 16 by security and people still type ten
    I get "password must contain a non-alphanumeric character"
    four words without digits isn't good enough??
    I typed 12345678 and it says not complex
    it turned down 'sunshine' for lacking numbers and capitals
    password field red: use 8 to 256 characters, mix of letters numbers symbols
    passfilt complexity requires three of the five categories, his has two
    must not contain your display name — Jana wants Jana4ever!
    the requirements list has one red cross: at least one symbol
    new one only had letters so it didn't take
    needs to be longer, mine's nine long
    My son's birthday as a password isn't enough for the website, what else does it want from me
    pw must have "3 of the following" and I can't figure out which is missing, mine is greenhousetomato
    I am not good with these things. It tells me to mix letters big and small. I did: BUTTERcup. Still no.
    the portal wants more letters than I can remember
    Can somebody tell me how long it has to be and what must be inside? I get a list with red crosses.
    He keeps trying with his own name plus the year, which seems forbidden
    only digits (a PIN of 8) was refused
    It counted twelve, I need fourteen
    uses first name in pw -> rejected, removed name -> accepted
    Students try things like 'football' and the change form shows requirements not fulfilled: number, capital
    system says the password lacks variety
    a password without punctuation doesn't pass
    longer please says the site
    forgot the special sign I guess, refused
    no digit inside, so not accepted
    how many characters at least?
    my passphrase has spaces and no capitals
    contains part of my name
    contains the login name
    must be between 8 and 256 characters
    weak rating, bar red
    too easy because only letters
    requirement ticks stay grey for symbol
    what does 'three of four kinds of characters' mean
    8 chars isn't long enough since January
    user's pw lacks uppercase
    one of these: ! ? # is missing they say
    my pw is all numbers
    Must meet complexity requirements is enabled by GPO and pupils type simple words
    I'd like an easy password, why all these signs
    minimum 12 characters and a mix
    The box says "use a mix of upper and lower case", I did, still grey
    Typed: correcthorse. Answer: add a number and a capital.
    Could you make the rules simpler? Mine is eight letters, it demands four kinds of characters
    He uses his login as password with 1 at the end; refused
    grandson helped me choose "chocolate", the screen says insufficient
    needs at least one char out of !@#$%
    It has got 11 letters, required are 14 since the new policy
    whatever is short is refused
    My name's Lee and anything with lee in it is rejected, e.g. sleeping!2024
    passwords made of digits alone get refused by the page
    My father is 78 and works two days a week here. He chose "rosegarden" and it didn't go through; he asks what else it wants from him.
    At the last step under the field there's a list: 12 characters, a capital, a number, a sign. Two of them stay grey however I type.
    INC77812 user cannot finish: picks passwords of 8 letters; requirement raised to 14 in May
    She's called Kim and kim is in about every password she thinks of. Rejected because the name is in it?
    Your password must contain at least eight characters including an upper case letter, a number and a symbol.
    The checkmark next to special characters stays grey until you have typed one.
    Passwords may not contain the user's account name or parts of the full name.
    Requirements: 12 characters minimum, mix of upper case, lower case, digits.
    Characters from three of the following categories are required.
    The password is too short; the minimum length is fourteen.
    A passphrase must have at least 15 characters.
    Your password cannot include your student number or your name.
    says weak. whats wrong w/ sunflower
    keeps wanting a captial letter n number, i did put them?
    pw too short aparently, i typed 7
    reqs: 12+ chars upper lower num. caller used 'december'
    cant have my name in it, thats dumb
    it wants a speshal character
    no numbers in it so it says no
    Grandma's recipe title as password, thirty letters, small ones only: not good enough says the form.
    At what point is a password complicated enough for that page? I've added a 7 and it still lacks "something".
    My login is jsmith and I typed jsmith2027 as a new password, bounced.
    Six characters used to be OK in the old system.
    8 to 256 characters with three of four kinds, I only had letters
    user id inside the password isn't allowed
    sixteen letters, no digit: refused
    does it need a symbol? I left it out and it was refused
    pure lowercase isn't permitted, it seems
    my phrase is long enough but there's no digit in it
    the name rule: mine includes my surname
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
    AD turned it down for not meeting policy, but which policy?
    "We can't set your new password, it doesn't meet your organization's policy"
    SSPR says my choice isn't in line with the organization's rules, and won't elaborate
    user swears she followed the rules on the intranet, portal keeps on saying policy
    PasswordReset failed: OnPremisesPolicyViolation, TrackingId in event 33008
    tried a 25 char random generator password with everything in it, still told it's against corporate requirements
    the domain password policy refuses each and every password from the portal, while ADUC accepts them
    hr=80230619 message=A restriction prevents the password from being changed to the current one specified
    keeps telling doesn't match our company's password rules
    we have a FGPP for that group, maybe it applies? the reset ends with policy failure
    Result reason: User submitted a password that did not meet on-prem AD policy
    Nothing I come up with satisfies the policy thing
    event 33008 for one user only, reason ADPasswordPolicyError
    password update failed, does not comply, no further detail given
    is there any way to see which on prem rule was broken, length/age/history
    I've been at this for half an hour. Each time I press finish: "This password does not meet the length, complexity, age, or history requirements of your corporate password policy." Twenty characters, all sorts of signs.
    When resetting through the portal all my staff get told their choice breaks the organization's rules. What are the rules, and who sets them?
    Entra shows Failure, OnPremisesPolicyViolation. On-prem nothing but 33008. How do I find out which criterion?
    According to the audit entry the AD policy wouldn't let it through, no more is given
    all passwords refused though our policy is basically empty. GPO shows 7 chars. what else could refuse
    our default domain policy isn't that strict, nevertheless the directory turns away whatever she types
    Hi, when the user tries to reset through O365 she gets the corporate policy text, when I do the same in ADUC as admin there's no issue
    The specified password does not satisfy the requirements, it just doesn't tell me in what way
    Not sure whether history or length or whatever is the trouble, on-prem policy says no
    cannot reset the user's password because your on-premises policy does not allow it
    fails with policy error only through the web, not at the desk
    how can I see what the domain wants? it rejects without reason
    doesn't comply with the policy
    policy error on finish
    domain's rules not met, none named
    it violates rules of the organisation
    corporate policy text appears for each attempt
    AD policy turned it away
    does not satisfy on-prem requirements
    which of length, age, complexity or history is it
    we get 0x80230619 for any password
    Could not update the password, the value doesn't meet domain requirements
    our rules are simple, but AD refuses via SSPR
    restriction prevents the password from being changed
    the portal shows a generic policy message and nothing else
    the new password didn't pass the company's checks
    every password breaks some rule
    Page after page the same: length, complexity, age, or history. Which of the four, nobody says.
    audit: FailureReason OnPremisesPolicyViolation. User is desperate after 9 tries
    ADUC takes it, SSPR refuses it, same string, same user. 'does not comply with policy'.
    On our side 33008 pops up each time she tries; text speaks of a restriction preventing the change
    "Unable to update the password. The value provided for the new password does not meet..." from the event log
    our password rules on the intranet are followed to the letter and still it's declined by AD
    I'm told my organisation doesn't accept this password, rules unknown
    whatever the reason, on-prem AD policy refuses the reset for three of five test users
    I've been going round in circles: the portal lets me prove who I am, I type a new password (I let Chrome generate it), click finish and get told it doesn't satisfy my organisation's rules. Chrome's are 15 random characters!
    On the sync server we see 33008 for nearly every attempt since Tuesday. Nobody touched the GPOs as far as I know. Where would I look for the setting that's behind it?
    Customer says, any password is refused via the web, the message is about corporate policy and lists four possible reasons. AD admins are on holiday.
    Case 993: Entra audit has FAILURE / OnPremisesPolicyViolation; user claims to have obeyed every rule on the intranet page
    The user gets the message that the password does not meet the password policy requirements although it is complex.
    This event indicates that the new password did not meet the local Active Directory policy.
    The user tried to set a password that doesn't satisfy length, complexity, age, history or filtering of the domain.
    The error can appear even when upper and lower case letters, digits and symbols are included.
    Conflicting GPO settings may result in passwords being refused by the domain.
    The domain controller turned the password down because of the password policy.
    Password resets are rejected by on-premises Active Directory since they violate the policy in force there.
    "does not meet policy" 10x in a row im losing it
    pw rejectd by company policy, which 1??
    usr tried 6 diff strong pws, all "doesnt meet the lenght complexity age or history req"
    policy something something. cant save new pw
    audit: OnPremPolicyViolation x14 for same usr
    says not allowed by ur organizations policy. ok but what is the policy
    Event log: the password could not be updated because it doesn't satisfy the domain's rules (33008). The user's screen shows the text about length, complexity, age and history. How do I find which?
    I'm the admin of a school. All teachers hit a wall on the last page saying that the organisation's policy isn't met; I haven't set any policy that I know of.
    My colleague has tried with pen and paper: upper, lower, number, sign, 18 long. The organisation says no, without telling the reason.
    Corporate password policy text at the very end, whatever I enter
    33008 on the sync server for most resets this week, the reason isn't stated
    our organisation's rules aren't met it says, although I checked the intranet
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
    Contoso123! gets bounced, does MS dislike our brand?
    too common, pick another — really? my password is Liverpool1892
    it claims loads of people use that one
    custom list includes months so June2026! fails
    our custom banned words hit "bank", and Burbank residents are now unhappy
    Can't use "Password1" variations obviously, but Qwertz99?
    told my pw is guessable
    Azure AD Password Protection proxy/agent in enforce mode denies it, event 10014 / 30004
    why on earth is my street name forbidden
    "Your password contains a word, phrase or pattern that makes it easily guessable"
    normalised form matches a banned token, 3 points only, so rejected
    it knows Snoopy is popular, says choose something rarer
    My password was flagged as one that appeared in data breaches
    choose something less predictable - Summer#2026 isn't predictable, it's a good memory
    says it's a frequently used password
    I took the name of my favourite band with a 7 behind it. The site believes anybody could come up with that.
    Our company is called Tailspin, people put Tailspin22 and the like, and it's refused since security changed something in Entra
    Are names of football teams off limits? Mine is rejected with "choose something harder to guess"
    Password1! was OK for ten years. Now "seen too many times before".
    What a silly computer, it says my password is well known on the internet
    the dog's name is apparently not original enough
    months, seasons, towns - all not accepted, since the new protection was switched on
    a list of forbidden terms seems to exist, where can my users see it?
    since audit mode was changed to enforced, helpdesk gets calls about passwords that the DC agent turned away
    30005 from DCAgent
    tells me to try something that other people wouldn't think of
    zxcvbn is refused although it has symbols after it
    anybody would guess it
    pattern like 12345 or qwerty
    contains the word 'admin', blocked
    it's on the tenant's custom list
    score of the password is below 5 points
    Password Protection blocked it
    substitution of letters by numbers (P4ssw0rt) still recognised
    the site thinks I'm unimaginative
    name of the town
    try a less common one
    user keeps entering Welcome01
    "Choose something harder to guess": I used our street and house number
    The page knows that Batman is popular, OK, but B@tm4n99 as well?
    Passwords built on the name of our hospital are refused since 1 June
    apparently millions of others have my password
    Is there a list somewhere of words I'm not allowed to use? Christmas seems to be on it
    user wants to use product names; Entra calls that a pattern that's easy to guess
    Mine had been leaked in some breach and so I may not use it
    DC agent logs 30004: password rejected because matching a token of the customer list
    Too many folks have that one, it says
    it didn't want iloveyou2 (I know, I know)
    I chose the name of our cat with an exclamation mark and my birth year. The portal thinks it's too easy to guess. My cat is called Xerxes!
    Since Entra Password Protection was switched from audit to enforce, half of the shop floor can't find a password, as they all use the city's name and the season
    Error: "Unfortunately, your password contains a word, phrase, or pattern that makes your password easily guessable." I used our product's name, is this on a list?
    Why would "Rosenheim2026!" be rejected with a hint on common patterns? It's long enough and has everything
    The password should not contain easy to guess words, phrases or patterns.
    Do not include common industry terms, your company name or strings like 12345.
    A password that contains a term of the banned list is rejected, even with characters substituted.
    Users see a message that their password is easily guessable and must pick another one.
    Passwords that have appeared in data breaches are blocked.
    The custom list blocks terms that belong to the organization, such as product names and locations.
    A generated password was turned down as it hit the global banned password list.
    Weak and commonly used passwords are not accepted by the service.
    lol it says my pw is too easy to gues
    Password2026 no good, says too common
    our town name + yr gets refused, ppl are annoyed
    "choose something harder to guess" ok mr computer
    it thinks my dogs name is obvius
    cant use company name in pw since last wk
    seen too many times b4?? i just made it up
    Users from our plant in Wolfsburg love to put the plant's name into their password, and since March the portal says these are easy to guess.
    I did what everyone does: month plus year plus exclamation mark. The page now claims that's a common pattern.
    Is there a blacklist in Entra? 'Manchester1999' isn't accepted although it's long.
    harder to guess please, says the page, about my mum's maiden name and 44
    the new hire's generated password hit the global list of banned ones
    since we enforce password protection the name of the company can't be part of it
    Password Protection for AD rejects it, user sees only a vague message
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
    since Specops uReset client / password filter got deployed on the DCs, resets through Microsoft fail
    external password filter dll (HIBP check) rejects at LSASS
    there's a 3rd-party pwd agent on all DCs, when disabled writeback passes
    notification packages registry has scecli + a vendor dll, SSPR fails with 33008
    we evaluated Enzoic; while its agent is on, no cloud reset gets past the DC
    Lithnet Password Protection logs a rejection at the same second as the SSPR event
    our own passwd filter wants two digits at the start; portal users don't know and get denied
    Password Policy Enforcer rejects with 'rule: dictionary'
    is nFront known to conflict with password writeback?
    custom LSA filter returned FALSE so AD refused the write
    Quest password policy manager on DC refuses
    installed a filter product Friday. Monday: writeback policy errors for all
    Hitachi ID / PCNS filter in place on domain controllers, refuses resets from Entra
    SafePass on DC says pwned
    vendor dll intercepts the set password and vetoes
    We put a plug-in on the domain controllers that checks against haveibeenpwned. Since then cloud resets end with a policy error although the password is fine by GPO.
    If I uninstall the password product from the DCs everything is fine, put it back and SSPR fails.
    third-party product intercepts password sets on DCs (registered in LSA) and vetoes ones coming from the sync account
    One of the two DCs has an extra DLL that checks passwords; when Connect talks to that DC the reset is refused
    the security department bought a tool which hooks into LSASS on our domain controllers to block weak passwords
    Thycotic / Specops / nFront - whichever it is, its log shows 'rejected' when the reset comes in
    do password enforcement add-ons on the DC affect resets from Azure? ours says dictionary match
    homegrown passfilt in System32 of the DCs blocks resets
    the password add-on by our vendor rejects whatever comes from the web reset but not what ADUC sets
    the extra password tool on the DC
    add-on that checks for breached passwords on the DC
    custom filter registered in Notification Packages
    removing the filter helps
    password tool of a third party says no
    the tool on the DCs rejects resets from Entra
    a filter driver from ManageEngine
    our HIBP module on the domain controllers
    only the DC with the filter refuses
    policy enforcer product on the DCs
    does Microsoft support extra filters with writeback? ours blocks
    SSPR ok in the morning, then somebody installed an extra password checker on the DCs and it's over
    Our compliance team runs a product that compares against the pwned list right inside the domain controller; those denials reach the user as 'policy'
    lsass on DC2 loads a vendor library; resets that end at DC2 fail
    after deactivating the third-party password tool the same reset passes
    the anti-weak-password software of a vendor sits on all DCs and denies
    PPE v9 on domain controllers – its rule set denies what the portal sends
    custom C++ passfilt of my predecessor, nobody knows what it checks, resets denied
    Could a password agent (not Microsoft's) on the DCs be what blocks writeback?
    Background: two DCs, one has a commercial password auditor plugged into LSASS. If Connect picks that one, writeback answers with a policy refusal; on the other one it passes.
    We've been running an in-house password checking DLL since 2009. After enabling SSPR every reset is thrown out; the DLL's log shows it said no.
    vendor told us that their domain controller agent must be updated because it denies passwords set by the connector account
    We use a third-party product for password rules (not Microsoft's). Users changing at the PC get a friendly hint of the product, users in the portal only get an error.
    If a password filter is installed on the domain controllers, a password that doesn't meet its criteria makes the reset fail.
    Third-party filters are called by LSA on the domain controller and may reject a password that the cloud had accepted.
    The product must be installed on all domain controllers; where it is, it denies passwords from its compromised list.
    A custom password filter DLL on the DC refuses the operation.
    Resets fail whenever the filter vendor's policy is not satisfied.
    3rd party pw filter on dcs says no to sspr
    specops rejctd it
    lithnet blocking, sspr usr gets generic err
    we hav a custom passfilt dll, resets get vetoed
    nFront on DC02 denies, DC01 w/out it is fine
    Each DC has an agent of a password security vendor. When someone resets online the agent logs 'rejected by rule' and the person gets a generic refusal.
    We removed the vendor's DLL from one DC as a test and resets that went there were accepted.
    The extra password checker that our auditors wanted on the DCs seems to hate everything that arrives through Connect.
    the lsa filter on all DCs turns resets down although the password is brand new and long
    a password filter criterion isn't met so the reset fails
    works again when the filter dll is taken off the DCs
    an add-on on the DCs vetoes what comes from the cloud
    the extra checker there refuses it
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
    DC happily changed it, Azure choked afterwards
    Mixed result: on-prem reset success, cloud failure
    password with Greek letters: Windows fine, Office 365 rejects
    after SSPR he has one password for the PC and another for web; log says OnPremisesSuccessCloudFailure
    local AD allows 5 characters, Entra does not, so it was half applied
    accent é in the new password, AD stored it and Azure AD said invalid
    Your password was reset on-premises but could not be updated in the cloud
    on premises the password changed yet the cloud update errored because of its policy
    AD permits username inside the password, the cloud part then failed
    the sync server wrote it, the cloud side turned it down
    the password contained an emoji, domain took it, cloud did not
    cloud refused a password which AD had already accepted, which one is valid now?
    He can log in at his desk with what he chose, whereas webmail insists on the former. Audit row: success, with the remark that the cloud side failed.
    We noticed some resets leave people with a split: the domain has the new one, Entra doesn't, because Entra has a stricter rule
    Local AD allows blanks and weird letters. After such a reset the online password remains as it was.
    result reason says OnPremSuccessCloudFail for a bunch of people with short passwords
    Half of the reset worked: computer yes, Microsoft 365 no, it didn't like the characters
    on-prem part went well, then Azure refused the same value
    on prem ok, cloud not
    AD accepted, Entra refused
    different passwords on PC and online after one reset
    success on premises and failure in the cloud
    the cloud rejected it after AD had taken it
    wrote to AD, failed in Azure
    stored locally, refused online
    Entra's policy is stricter than our AD, so only AD changed
    unicode letters accepted on-prem only
    domain has the new, M365 keeps the old, log: OnPremisesSuccessCloudFailure
    password changed on-premises but couldn't be updated in the cloud
    Azure complains after the DC said yes
    the second half, the cloud update, failed
    reset landed in AD and then broke off
    Weird: the PC wants the new one, the browser the old one, and the log calls it a success with a cloud failure
    he picked a password with Cyrillic letters. Windows likes it, Entra doesn't.
    Reset, AD got it, then Entra's own rule shot it down
    Password in AD changed, in Azure not, as Azure wants at least eight
    Reset wizard said I have to wait a few minutes for the cloud, but the cloud never took it because it fails the rules there
    two-faced reset: local ok / online rejected
    My colleague used Polish letters in his password. The desktop at the office is happy with it but office.com says wrong password and still opens with the one before.
    In the audit log the row says success, yet details mention that the on-prem part succeeded and the cloud part failed. What do we tell the user, which password counts?
    AD here permits 6 characters. A user reset to a 6-char one: domain yes, Entra no, now they differ.
    The password arrived in AD but Azure AD refused the same string afterwards
    The password was changed in Active Directory, but Microsoft Entra ID didn't accept it because it doesn't meet the cloud policy.
    The on-premises operation succeeded while the cloud operation failed.
    A password which meets the on-premises policy but not the Entra policy is set only on premises.
    After this the user has different passwords for the local domain and the cloud.
    Unsupported characters are allowed on premises and refused by the cloud service.
    new pw works on pc not in o365, log says onpremsuccess cloudfailure
    AD ok cloud nope, same pw
    reset half worked, cloud didnt want it
    umlaut pw: domain took it, azure didnt
    Log says success with a cloud failure; he can sign in to his desktop with the fresh one, but for mail he has to use the one from last month.
    Since AD tolerates weird symbols and Entra doesn't, one of our users ended up with two passwords after a reset.
    On-premises took the password. A second later the cloud said it violates the rules there. Now what's valid where?
    customer's password meets the on-prem policy but not the one in AAD, it's written in AD only
    Success in the audit with reason OnPremisesSuccessCloudFailure
    PC knows the new one, cloud refused it
    The domain is content with it but the Microsoft side isn't
    written to AD, declined in Entra, so he has got two now
    The reset counts as success though the cloud part failed
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
    says current password isn't right, but I logged on with it a minute ago
    typing the present one on the change page, error: the password you entered is incorrect
    My Account > Change password > Old password: wrong!!
    I want to change pw but have no clue what the actual one is, it demands it
    can't remember existing password so the change form is useless
    user mistypes his old password in the ctrl-alt-del dialog
    keyboard layout switched to US, so my old password with umlaut is rejected in the form
    old pw box complains no matter how slowly I type
    it says 'The user name or password is incorrect' when doing ctrl alt del change
    my initial password from the letter isn't taken in the field for the old password
    she entered her new password in the old password field, I think
    AADSTS120002? wrong current password supplied on change
    changing, not resetting: first box = old password, red cross
    the one I have now isn't recognised when I go to update it
    The change form wants three things: old, new, confirm. It stops at the first, says no match.
    I know my password!! I've just signed in with it!! yet "current password incorrect"
    before it lets me choose a new one it asks for the one I have, and I have forgotten that
    Employee pressed ctrl+alt+del, change a password, enters what she thinks is hers, gets told it is incorrect
    the temp password they texted me is not right as old password it says
    It's a change, not a reset. Windows says the user name or password is incorrect when I enter the present one
    tried to switch my password in account settings, first field rejected
    I must have typed the existing one wrong but I've tried it ten times
    existing one not accepted
    current one isn't correct
    asks for the old one, don't have it
    I mistyped the old one
    the password I log in with isn't taken as the old one
    what's my current password?
    confirm your current password - fails
    I put the temp one as current, no
    need to enter present password and forgot
    says what I use daily is wrong
    change dialog: incorrect password
    user enters new one in the old field
    old password field rejects it
    can't verify my current password
    change page: three boxes, first one always turns red
    I wanted to replace my password but it asks me what it's now, which I can't say since the browser remembers it for me
    I type in what I use each morning at Windows and the site claims that's not it
    She copies the old one from the letter, still "incorrect"
    My user enters his PIN where the old password belongs
    Windows security dialog after Ctrl-Alt-Del: The user name or password is incorrect, though she logged in ten minutes ago
    the temporary one I was given on the phone doesn't fit in the 'current' box
    keeps saying the old one's off
    I'm signed in to my account page with this very password. I click Change password, enter it in the top box, my new one below, and get "incorrect password".
    User gets a temp password by phone and shall replace it. In the old password box she keys in the temp one; the page claims it's wrong. She can log on with it though.
    The form asks for my present password. If I knew it I wouldn't be here!
    At Ctrl+Alt+Del → Change a password, he always gets that the user name or password is incorrect. Logging on works. Keyboard layout maybe?
    To change your password you must enter your current password correctly.
    The user entered the wrong current password when changing it.
    The change fails if the old password you typed isn't right.
    If you don't know your present password, you can't change it; reset it instead.
    This event says that the user typed an incorrect old password during a change operation.
    old pw wrong?? i just logged in with it
    change pw page wont accept my curent one
    dont remember the old 1 so cant change
    it keeps saying my existing passwrd is incorect
    usr mistypes current pw in ctrl+alt+del dialog
    I'm asked to type the password I have at present, twice I've been told it's not correct, though I've just unlocked my screen with it.
    The user's caps lock was on while she filled in the old password on the change form.
    He wanted to change it while being signed in by fingerprint; he doesn't know the current one, so the form is a dead end.
    it's the password I logged into the PC with, and the change page calls it incorrect
    OLD password isn't right, says the page, but I use it every day
    change password > current password > not accepted
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
    the checkbox for change at next logon gets ignored since the pw never expires one is set
    we reset with 'force change on first sign in' and the guy just keeps the temp one forever
    temporary password works without ever asking for a fresh one; account has non-expiring pw
    userAccountControl 66048 on these accounts and no forced change
    never-expire flag collides with must-change flag
    ADUC greys out must change password because never expires is ticked
    why no prompt to choose own password? AD attribute says expiry off
    ForceChangePasswordOnLogOn has no effect for accounts whose password doesn't expire
    200 accounts with PasswordNeverExpires, forced change at sign-in doesn't trigger
    helpdesk reset, temp pw, user isn't prompted – never expires tick was on
    does don't expire password override require change?
    admin reset a password, user signs in with temporary one and nothing asks him to renew; DONT_EXPIRE_PASSWD
    Service desk resets, ticks require change, hands out the password, and a year later the user still has that password
    People aren't made to choose their own password at first login. Their accounts are exempt from expiry in AD, may that be the reason?
    the must-change-on-next-logon box can't be selected on that account since another box excludes it
    we use non expiring passwords for all, so how do we make them pick one after a reset?
    temporary password turned permanent because nothing ever asked for a change, never-expire set
    non-expiring account isn't asked
    no prompt at next logon
    forced change does nothing
    temp password stays valid
    user not asked to choose new one
    never expire and must change clash
    temporary one goes on working, no change request
    checkbox greyed since never expires
    accounts exempt from expiry aren't forced
    the user was supposed to set a new one at first login, wasn't asked, AD says password never expires
    we clear never-expires and then the prompt shows
    set-aduser -PasswordNeverExpires $true stops the forced change
    I ticked 'require change at next sign in', the person logs on with the temp password and goes on working
    On the users we migrated nothing ever prompts for a new one after a helpdesk reset. Common denominator: never expires
    Changing at first sign-in isn't enforced for accounts that were set to not expire
    Why is the box 'must change password at next logon' grey? The other one (never expires) is set
    Temp passwords survive for months here since accounts don't expire and nobody gets asked
    We hand out one-time passwords by letter and tick the box for a change at first sign-in. I've found that 40 people still work with the password from the letter. All of them have password never expires set.
    Question from audit: why do users who got reset by the desk never see the screen to pick a new password? In AD their expiry is switched off.
    After an admin reset with temporary password the portal should make her pick a new one. Doesn't. Account options: never expires.
    If the account option password never expires is set, the user isn't forced to change the password at the next sign-in.
    Accounts whose passwords don't expire ignore the flag to change at next logon.
    A temporary password remains valid because the user object is set to never expire.
    User must change password at next logon can't be combined with password never expires.
    must change at logon ticked but usr never promted, pw never expires is on
    temp pw still works after wks, no change forced (never exp flag)
    DONT_EXPIRE_PASSWORD set so forced chg ignored
    Auditors found 60 people still on their first password. We do tick that they need to change it at first logon, but their accounts have expiry switched off.
    After an admin reset in Entra with a temporary password, the person isn't prompted. On-prem object: password never expires = true.
    reset with force change at next logon, flag never expires stops it
    accounts that don't expire never show the change screen after an admin reset
  `,
};
