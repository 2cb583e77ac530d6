import type { Examples } from './examples.ts';

/** On the way through the reset: the proof of identity, the page and the screen it is opened from. */
export const ENGLISH_VERIFICATION: Examples = {
  'phone-mismatch': `
    the number I type does not match
    phone number entered doesn't match the number on file
    it shows stars and two digits, I enter my full number and it says wrong
    incorrect phone number specified
    I put in my mobile and it says that's not the one we have
    which number does it expect, mine ends with the same digits and is refused
    verify your phone number, doesn't match
    enter the number ending 45, typed it and it was not right
    it asks to complete my phone number and then says it is not correct
    tried with and without the zero, number still not accepted
    the email I entered isn't the one registered
    wrong phone number
    number is right but the reset page says no match
    user can't confirm the phone number on the reset page because it differs from the stored one
    my complete number is not recognised although the last two digits are mine
    with country code or without, both do not match
    it doesn't accept my phone number
    number not recognised
    says that isn't my number
    I type exactly my number, wrong it says
    hint shows the last two digits and they are mine
    must I write 0049 or +49, it says no match
    confirm your number fails
    does not match our records
    the phone number I typed doesn't match the one on file
    it says the number does not match, ends with 34, mine does end with 34
    number on record is an older one than what I enter so no match
    my number isn't what you have
    ends in 77 as mine does, still no
    number I enter not matching
    typed full number, not recognised
    it wants the whole number, I do, wrong
    which number do you have of me? none fits
    doesn't match the one registered
    entered my mobile with +44, mismatch
    enter the phone ending 02, it isn't accepted
    the e-mail I enter isn't the one on file
    It shows me the last two digits, they're mine, I fill in the rest, it says nope
    it says the number I fill in isn't the one they have
    I'm asked to complete my phone number, and my own number is wrong?
    I typed my new number but they probably have my previous one
    Asked to complete the number, I complete it, it's declined
    Did you perhaps store my private number? My work number isn't accepted
    the digits I enter aren't the ones it expects
    it only shows **42 and claims my number isn't right
    I put my number with 00 and with +, it matches neither
    I'm asked to type the complete number of which I see the last two digits. I type my number, which I've had for ten years, and it's declined.
    The form says the phone number I entered isn't the one on record. Which one have you got?
    number typed with +49 171..., on file as +49 0171..., page says no match
    The number that the user typed doesn't match the one stored in the directory.
    You have to enter the exact phone number that was registered.
    it says thats not my nr but it is
    nr doesnt match whats on file
    ends w/ 33 same as mine still wrong
    I see a star pattern with 88 at the end. That's mine. I enter mine. Wrong, it says.
    She enters her number with the zero in front, without it, with the country code; each time it says it isn't the registered one.
    the digits I enter are said not to be the stored ones
    typed my full number and it's declined as different
  `,
  'lost-verification-device': `
    I lost my phone and cannot get the code to reset
    phone was stolen, can't verify
    got a new number, the reset page still has the old one
    I don't have access to that email any more
    new phone, authenticator gone, can't reset my password
    my old mobile is broken and the code goes there
    the code is sent to a number I no longer own
    no access to the registered phone
    changed provider, the number on file is dead
    user replaced her phone and now can't confirm the reset
    private mailbox on file is closed
    left my phone at home in another country and need to reset
    phone fell in water
    the code goes to my former office line
    registered email is from my old job
    both contact methods are outdated and I can't use any
    wiped the phone without moving the app
    the number belongs to someone else now
    dropped my device, screen dead, can't approve the reset
    sim card deactivated so the sms can't reach me
    my security info still lists my ex husband's phone
    factory reset my mobile and the app is empty, password reset wants approval
    my phone is gone
    no longer have that phone
    different number now
    I changed my mobile number
    old email not reachable
    left the SIM in my previous phone
    device with the authenticator got stolen
    my phone broke
    can't get to the registered mailbox
    the phone was returned to my former employer
    replaced handset and approvals go nowhere
    phone fell into the toilet and the code goes to exactly that phone
    my sim is at home on another continent and the page wants to text that number
    changed my number and the page texts my former one
    I no longer have the mailbox that the code is mailed to
    old phone was handed back, the reset only offers that phone
    got a new phone and cannot get the reset code anymore
    stolen phone, need a new password but no way to verify
    the private mail it wants to use, I closed years ago
    she is abroad with another sim card and cannot receive texts on the one you have
    authenticator was on my previous phone which I traded in
    the code lands in an inbox I no longer have a login for
    the text goes to a number that I gave up
    my phone was pickpocketed in Rome
    my old Nokia with that number is at the bottom of a lake
    texts go to a phone that my ex has
    that e-mail account was shut down by my previous provider
    got rid of my old phone, code goes there
    dropped phone in a lake
    authenticator lost with old phone, now reset needs it
    no access to that gmail anymore
    code goes to my ex
    changed carriers and lost the number
    phone's in repair and I need the code
    my handset got nicked on the tube
    moved to Spain, the UK number is dead
    the landline we had is disconnected
    the recovery mailbox was my university one, gone since I graduated
    I left my phone in the taxi, reset wants to ring it
    The number on record is from my last employer
    I'm in Kenya, my SIM is in a drawer in Berlin, and the site wants to send a text
    old phone exchanged at the shop yesterday, and now it wants me to approve on it
    I can't open the mailbox that it writes to, it was my school's
    my handbag was snatched with everything in it
    We handed back our work mobiles last week and the reset still calls those
    washed my mobile with my jeans
    no access to mail
    My phone took a swim and the code would go there
    On holiday without my work mobile and it wants to call just that
    I gave the number up years ago, it's still the only one offered
    the authenticator lived on my previous phone which was wiped
    the alternate mail is at my ex-employer
    phone's screen is black, can't read any code
    SIM blocked by the operator; the reset wants to text me
    someone nicked my handbag, phone included
    I've got a replacement handset with another number, the page doesn't know it
    My handbag with everything in it was stolen in Naples. I need to set a new password tonight, but it only wants to text the phone that was in it.
    The number you have is that of my last company phone, which I returned in spring when I changed departments
    I reset my iPhone to factory settings to sell it, and the app that shows the codes went with it; now I forgot my password as well
    I broke my phone, repair takes a week, and that page insists on calling it
    My account recovers via an old Yahoo address that was deleted years ago
    If you no longer have the phone you registered, you can't receive the code.
    If your phone number has changed, contact the service desk so that they can update it.
    You can't reset your password if you have no access to the recovery email.
    What if I lose my phone?
    If the phone number or alternate e-mail used for the reset is no longer valid, open a ticket.
    lost my fone cant get code
    got new nr, code goes 2 old one
    phone in repair need pw reset
    no access 2 that email anymore
    my ex has that number lol
    The text goes to my late husband's phone, which we cancelled.
    I switched from the company's iPhone to my own and the reset keeps ringing the company's one.
    My phone drowned in the Baltic Sea and I need a new password for tomorrow.
    The address it wants to mail the code to belongs to a school I left ten years ago.
    the phone and alternate mail used for the reset are no longer valid
    the only number offered belongs to a phone I no longer have
    it wants to reach an inbox I can't open any more
  `,
  'verification-code-not-received': `
    the code never arrives
    no sms when I reset my password
    I wait and wait for the text message
    the call does not come
    email with the verification code never shows up, not in spam either
    clicked text me and nothing came
    user doesn't get the code on the reset page
    verification mail for the password reset is not delivered
    code comes ten minutes late when it is already expired
    no notification on the authenticator during reset
    phone stays silent after I press call me
    sms for reset isn't delivered in this country
    asked for the code five times, zero texts
    our mail gateway holds back the microsoft code mail
    where is the code you sent me
    nothing received on mobile since yesterday, reset stuck on enter your code
    push for password reset doesn't pop up
    the passcode text doesn't reach the number, the number is right
    no verification text
    still no code
    no code
    didn't get the text
    where is my text
    the automatic call doesn't come through
    mail with code missing
    codes don't arrive any more
    not receiving verification texts for the reset
    nothing pops up on my phone to approve the reset
    sent code never reached me
    i keep pressing send and no message
    waiting for the code, nothing arrives, not in spam either
    no text comes in, tried three times
    the phone never rings when I choose call me
    mail with the verification code doesn't show up
    sms never arrives abroad
    I click send code and it never gets here
    pressed text me five times, nada
    hit send again and again, nothing comes
    authenticator never pops up
    user in India gets no texts from Microsoft
    I never get the mail with the six digits
    the phone rings once and hangs up, no voice
    waited 20 min, no sms
    spam folder empty too, where's the code
    text arrives an hour later
    SMS not delivered to Vodafone numbers
    no email with the passcode
    clicking 'send' but phone silent
    verification text not received by five users
    I sit here watching my phone and nothing happens
    It claims to have sent six digits. They never turned up.
    The robot call never rings through
    Asked for the mail three times. Inbox empty. Junk empty.
    our mail filter may be eating the messages with the numbers
    everything's right with the number, only the message doesn't reach me in Vietnam
    still waiting for code
    My number's correct, I press text me, zilch
    It's been 15 minutes, still no mail with numbers
    four people at the plant in Brazil don't receive the texts
    the phone call with the voice never happens
    where's my six digit thing?
    the app doesn't ring or blink when I choose approve during reset
    carrier seems to block the message with the verification digits
    I've been pressing the send button for the last quarter of an hour. The phone number shown is right, my phone works, but there's no message.
    Users in our Manila office don't get the texts with the digits for resetting, those in Europe do
    The mail with the code does not arrive; our spam filter's quarantine is empty as well
    when it should ring me, nothing rings. I tried the text too. Nope.
    Users report that they never get the text message or call.
    If you don't get the SMS, start again and choose another option.
    The email with the passcode isn't delivered.
    txt never came
    still waitin 4 the sms
    no email w/ code, checked junk
    call never rings
    It claims that a message is on its way but since breakfast none has come, even though other texts do arrive.
    Three of our drivers in Romania never get the message with the digits.
    the page blinks when I choose text and no message comes
    message with digits doesn't turn up though the number is right
    I choose call and the phone stays quiet
  `,
  throttled: `
    too many attempts, try again in 24 hours
    you've tried to verify your account too many times
    blocked for a day because of too many resets
    I entered the wrong code too often and have to wait
    reset limit reached
    you must wait 24 hours before you try again
    user exceeded the number of password reset attempts
    can you lift the 24 hour block on the reset page
    please use another option or contact your admin, tried too often
    SSPR throttled
    tried it six times in an hour and now it blocks me
    prevented from attempting a reset too many times in a day
    I failed the verification five times, now locked out of the reset for a day
    too many wrong sms codes
    how long does the reset block last, I tried too many times
    too many requests for a code
    attempts used up, come back tomorrow it says
    tried too many times
    too many tries today
    how can I try again before tomorrow
    24 hour lock for the reset page
    it won't let me try any more
    limit of attempts
    blocked from resetting for a day
    exceeded attempts for verification
    wait a day because of wrong codes
    you have tried too many times, come back in 24 hours
    asked for the code too often, now it says wait a day
    page says too many attempts, try again later
    we've been blocked because of too many reset tries
    Tried all day, now it says I have to wait until tomorrow because of the number of tries
    wait a day it says
    five codes in an hour and blocked
    can you remove the waiting period
    SSPR says hold off for 24 hrs
    I keyed the code wrong six times, page is blocked for today
    Tried and tried. Page now says enough for today.
    it suspended me from further tries for a day
    I pressed send code so often that it told me to come back tomorrow
    He used up all his attempts
    Too many goes, is there a way to shorten the wait?
    blocked for a day
    It told me I'm blocked for a whole day now as I'd asked for the code too often
    no more tries for me today says the site
    User did it eight times in a row and is on hold until tomorrow
    "you've tried to verify your account too many times in the last 1 hour"
    I've exhausted the number of tries
    After the seventh code it told me that I'd have to wait for a day because I had tried to verify my account too many times
    The lady has used up her attempts, message says 24 hours. She's a doctor on duty and needs access now.
    Can the waiting time after too many reset tries be cut short?
    Users who fail to prove their identity five times are locked out of the reset for 24 hours.
    After too many attempts to verify, the user has to wait a day.
    Only a limited number of resets per hour is allowed.
    too many tries wait 24h
    locked out of reset 4 a day, 2 many codes
    says try tmrw
    I clicked resend until it told me that I've reached a limit and may come back in 24 hours.
    By now I've made too many attempts and it sends me away till tomorrow.
    it won't let me try any more today
    used up my tries for verification
  `,
  'user-abandoned': `
    I closed the window in the middle of the reset
    user abandoned before selecting a new password
    user cancelled before passing the required authentication methods
    she stopped half way through
    gave up at the captcha
    browser tab was closed before finishing the reset
    clicked cancel on the code page
    never got to the last step because my train came
    phone rang and I left the reset, is something broken now
    the reset was not completed by the user
    session timed out while I went for coffee
    did not finish, pressed back
    he quit after the first verification step
    started a reset by accident and stopped
    incomplete reset in the log, user went away
    audit log shows abandoned
    battery died while I was resetting
    I left before it was done
    didn't complete it
    cancelled
    stopped at the verification
    went to lunch during the reset and the page expired
    closed the page too early
    user dropped out before entering a new password
    closed the browser in the middle of the reset
    user stopped after choosing the method and never finished
    got distracted half way and let the reset page time out
    bailed out at the code page, had to go
    had to run to a meeting and left the reset unfinished
    I got a phone call and left the reset page open, then it timed out
    user stopped after first code
    never clicked finish
    session expired while choosing a password
    I started, got to the second screen, my train entered a tunnel, didn't continue
    she opened the reset page, was called to a meeting and shut the lid
    left it at the captcha
    abandoned before choosing a password
    interrupted by a fire drill
    user went away after the text was sent
    walked off before typing the new password
    the train lost signal mid reset
    The doorbell rang while I was on the code page and I never went back
    user got the code, never typed it, log shows abandoned
    began it on the bus, phone died
    she closed the laptop before picking the new one
    the log shows he walked away after choosing text message
    ran out of time
    I was called away at the second screen and closed everything
    Report: abandoned before completing the verification. He says lunch came.
    the session died as I had gone for a coffee
    didn't go on after the captcha
    he never typed the code he had received
    she changed her mind and cancelled
    my bus arrived so I put the phone away in the middle of it
    I began to reset, then the fire alarm went off, I closed the laptop and ran. Is my password the old or the new one?
    In the report a row says user abandoned, he says he just looked at what it asks for and left
    She got the text, then a customer came to the counter, and when she returned the page had expired
    The user cancelled before submitting a new password.
    The user started the reset but didn't complete it.
    The session ended before all steps were done.
    closed the tab halfway, did it change?
    usr quit b4 setting new pw
    got distracted, session timed out
    I clicked forgot password just to see what happens and closed the window again.
    She'd entered the code when her manager called her; when she came back the page had run out.
    walked away before choosing the new one
    page ran out while I was on the phone
  `,
  'browser-cookies-disabled': `
    cookies are disabled in my browser
    please enable cookies
    the reset portal says the browser doesn't accept cookies
    device without cookies enabled
    third party cookies blocked and reset page does not load
    private mode with cookies off, reset fails
    our hardened edge blocks all cookies, password reset site complains
    turn on cookies to continue
    cookie settings forbid the password reset page
    extension removes cookies during the reset
    it wants cookies
    safari prevents cookies for passwordreset.microsoftonline.com
    group policy blocks cookies, sspr page shows cookie message
    cookies not allowed on the kiosk pc
    cookie error
    browser blocks cookies
    cookie message at the reset page
    says I have to allow cookies
    firefox strict mode refuses cookies on the reset page
    no cookies
    the page says my browser does not accept cookies
    need to enable cookies to continue with the reset
    private mode blocks cookies and the reset page won't go on
    our proxy strips cookies, reset page errors
    private window refuses cookies, reset stops
    says to allow cookies first
    my browser is set to never accept cookies
    strict tracking prevention kills the reset page, wants cookies
    My privacy add-on stores nothing, and the page tells me to change that for it to go on
    page refuses since my browser isn't storing its little files (cookies)
    works in Chrome, but Firefox with cookies blocked gets a warning
    it demands that I let it store cookies
    The library PCs are set to block all cookies and the reset site objects
    With my ad blocker and no cookies the page stops at the first step
    Safari's settings (block all cookies) break the reset page
    The reset page immediately says I should turn cookies on. We work on thin clients where the browser isn't allowed to keep any.
    My daughter set up my browser to block all cookies, now the page refuses to start
    The user's browser doesn't have cookies enabled.
    Cookies must be allowed for the reset page to work.
    says enable cookies
    brave blocks cookies so reset page dies
    Our browsers delete and refuse cookies by policy; the reset site tells people to allow them.
  `,
  'unlock-option-not-available': `
    where is the unlock my account choice
    no option to just unlock, only reset
    I know my password, I just want to unlock it, but there is no such option
    unlock without reset isn't offered
    unlock is missing on the windows sign-in screen link
    allow users to unlock accounts without resetting is off
    the documentation says unlock but I only see I forgot my password
    can users unlock without changing the password
    only "forgot my password" shows up, "I know my password but still can't sign in" is missing
    unlock choice doesn't show on the reset page
    from the lock screen it goes straight to reset, no unlock
    how to enable the unlock option in sspr
    people must change their password to get unlocked, we want plain unlock
    the second radio button for unlocking is not there
    I don't want a new password, only unlocking, not possible
    can't find unlock
    want to keep my password and only be unlocked
    unlocking isn't possible by myself
    option to unlock account is gone
    is there unlock only
    he remembers the password, needs only unlocking, page forces a new one
    I only want to unlock, not reset, but the page does not offer it
    unlock without a new password is missing from the choices
    the I know my password but still can't sign in option is not there
    page forces me to make a new password though I just want to be unlocked
    allow unlock without reset = No
    it forces a new password
    only forgot my password listed
    I know my password but still can't sign in isn't displayed
    unlocking by itself not offered on Windows screen
    I'd rather keep my password; unlock isn't there
    can we let users unlock only
    I don't want anything new, just free me from the lock, but the page insists on a new password
    my colleague in another company has two choices on that page, I have one
    users know their passwords and only need releasing, can that choice be shown
    Our users see no way to unlock themselves, just to reset
    why do I have to invent a new password when I only want to be let in again
    setting "allow users to unlock accounts without resetting their password" is No
    the choice for people who know their password isn't shown
    I'm locked out, but I do remember my password. The page insists on a new one. In my previous job there was a choice to just be unlocked.
    We'd love for people to unlock themselves without having to choose a new password. The radio button isn't there.
    Users can't unlock their account without choosing a new password because the setting isn't enabled.
    Unlocking only isn't offered from the Windows sign-in screen.
    just wanna unlock not reset
    no unlock option on page
    i know my pw, only unlock pls, cant find it
    I don't want to think of a new password since I know mine. Why can't I just release the lock by myself?
    the literature says they can unlock but there's only reset
    I just need the lock released, the page makes me choose a new one
    no choice for those who still know their password
  `,
  'windows-logon-screen-config': `
    reset password link on the windows sign-in screen does nothing
    reset password at the lock screen shows something went wrong
    works in the browser but not from the login screen
    clicking reset password at logon jumps back to the lock screen
    AllowPasswordReset policy is set but no link appears
    the link reset password is missing on the windows 10 login
    defaultuser1 profile is created when clicking reset password
    security baseline blocks the reset page at the logon screen
    custom lock screen image breaks reset at logon
    UAC switched off and the reset link fails
    credential provider of a third party hides the reset link
    lock screen notifications disabled, reset doesn't work
    interactive logon don't display last user name and sspr at sign in screen
    intune configured the reset option, laptop shows please wait and returns
    reset from login screen fails on wifi with captive portal
    windows 11 before sign in, the reset window doesn't open
    hybrid joined laptop cannot load the reset page before logon
    network account logon screen sspr is blank white
    registry AzureADAccount AllowPasswordReset 1, button does nothing
    fast user switching disabled and password reset on the lock screen
    the link below the password box does nothing
    no reset password link at logon
    lock screen reset fails
    at the windows login the reset opens a white window
    before logging in to the pc, forgot password link fails
    ctrl alt del screen has no reset link
    pc login screen reset button flashes and goes back
    reset on the laptop sign-in page broken, phone browser works
    clicking Reset password at the lock screen says something went wrong
    reset password link on the Windows sign-in screen is gone since the security baseline
    "Please wait" and straight back to the lock screen when clicking reset password
    the link at logon tells me to use Windows Hello or a smart card
    after a reboot the reset password link is missing on the login screen
    credential provider at logon shows no forgot my password
    reset at the ctrl alt del screen says invalid password or defaultuser1
    NoLockScreen is enabled by GPO and reset from the login screen does not start
    clicking it on the lock screen just brings back the same screen
    after changing the lock screen picture the reset from there no longer functions
    reset link at the locked PC asks for an unknown account
    the reset link vanished from our laptops after gpo
    on the lock screen the reset page doesn't load through the captive portal
    HAADJ laptops do not show reset password
    Reset password at lock screen: something went wrong
    button under password box flashes
    works on web not at login screen
    lock screen reset returns to lock screen
    Intune profile pushed, no link
    RDP / hyper-v shows no reset link
    captive portal stops the reset page at logon
    after the CIS baseline the login screen reset is dead
    third-party credential provider (Duo) hides reset link
    Windows 10 1709 hybrid join reset link blank page
    reset at pre-logon fails behind proxy
    From home through the browser it's fine, at the locked computer the link opens a blank window
    since the new image there's no link under the password box any more
    I click under the password field and it hops back to the picture with the clock
    kiosk-like laptops with a custom shell: reset at logon shows nothing
    before logging on the proxy isn't known, reset window says something went wrong
    blue link under the PIN field does nothing at all
    From the lock screen I get a flash and I'm back where I was; aka.ms/sspr on my phone works
    we set AllowPasswordReset through Intune, half the laptops show no link
    a temp profile named defaultuser1 is created and the page stays white
    since UAC was turned off on the shop PCs resetting at the login doesn't start
    The reset window before logon can't reach the internet as there's a proxy
    some security product replaced the logon tile and the link's gone
    On my laptop, before I log on, there's a link to reset. When I click it, the screen blinks and shows the clock again. From my tablet's browser everything's fine.
    Since the security team rolled out the baseline, "Reset password" at the lock screen of our Windows 11 machines ends with something went wrong
    The trainees' PCs don't show the reset link under the password box though the others do
    We deploy AllowPasswordReset by GPO preference, HAADJ devices, after reboot the link is gone until someone signs in once
    The reset link on the sign-in screen doesn't work if lock screen notifications are turned off.
    SSPR must be started from the logon screen, not from a locked session.
    The Reset password link isn't shown when the lock screen is disabled by policy.
    A security baseline setting interferes with the reset from the Windows logon screen.
    Ctrl+Alt+Del requirement prevents the reset page on older versions.
    reset link on lock screen does nothin
    reset pw at login says smth went wrong, browser ok
    no reset link on win11 login
    defaultuser1 thing when clicking reset
    At the door terminal you can click 'Reset password' but nothing opens. On the web it does.
    Our field laptops show a blank page for a second and go back to the picture when people want to reset before logging on.
    smart card required for interactive logon breaks the reset link
    drops back to the logon after a flash until UAC is on
    locks the PC with an unknown account when I click reset
    nothing opens when I click the reset link before logging on
    the link under the password box has gone from our laptops
  `,
};
