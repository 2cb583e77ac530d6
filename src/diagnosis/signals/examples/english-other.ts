import type { Examples } from './examples.ts';

/** Texts that name no cause. They compete with the others, so that a likeness to nothing in particular stays one. */
export const ENGLISH_OTHER: Examples = {
  undetermined: `
    my password reset doesn't work
    it failed again
    can't reset my password please help
    reset is not working for one of our users
    error
    there is an error when I try to reset
    it says something went wrong
    something went wrong when setting the new password
    we're sorry, you can't reset your password at this time
    user reports the reset page shows an error, no details
    I forgot my password
    password problem, see attached screenshot
    sspr is broken
    same error as before
    got a message at the end of the reset but did not read it
    reset works for others but not for me
    the page says no
    what happened to my reset
    why did the reset fail on friday
    customer has a password reset issue, no further information
    tried three times, always ends with an error
    contact your administrator it says
    I can't log in
    my password expired and I cannot change it
    user needs her password reset because she forgot it
    the password stopped working
    password change failed
    reset loops back to the first page
    I am unable to reset my password
    need help with changing my password
    any idea why this happens
    the user gets an error on the last page
    this is the third time this month that resetting fails
    please call me about my password
    could not complete the reset
    where do I change my password
    how does self service password reset work
    where should users go to reset
    is there a log of password resets
    help desk ticket: password issue, priority 2
    self service reset unsuccessful
    red text after I press finish
    the reset button does not work
    after the captcha it shows an error
    an admin can't reset the passwords of users, no message
    it worked last week
    we tried everything
    what should I do now
    what does this mean
    I tried to reset my password and it failed
    resetting my password this morning failed
    my reset failed yesterday
    can't change password
    reset fails with an error
    user can't reset
    what do I do if I forgot my password
    please reset my password
    can you reset my password
    I need a new password
    it doesn't let me
    nothing works
    not working
    still the same problem with my password
    he cannot reset his password, screenshot attached
    she tried to change it and got an error message
    error on the reset page
    it just says try again later
    try again
    unexpected error
    the reset spins and spins
    page is blank
    it says contact your administrator
    password not working
    wrong password
    my password is not accepted at login
    self service password reset problem
    ticket about password
    reset fails for one user only
    multiple users report that reset fails
    the reset page shows some code at the bottom but I closed it
    her password thing is broken again
    I can't sign in since monday
    cannot access my account
    I need a new password urgently
    I reset my password and still cannot get into my account
    tried three times, I'm desperate
    reset fails every time, fix asap
    I don't know my password
    is password reset down or is it me
    my account doesn't work
    users get an error when resetting
    something with the password again
    it asks me to contact my administrator
    error at the end of the reset, didn't note it
    password reset broken
    why can't I change my password
    the forgot password page doesn't do anything
    got an error code but lost it
    my login is not accepted
    new password doesn't work
    old password doesn't work either
    they told me to reset my password
    what went wrong with my reset
    I forgot my password and need to get in
    the system does not accept my password
    my password is not accepted
    it won't let me change my password
    it doesn't let me reset
    can't get through the reset
    reset attempt failed at half past ten, please check
    user reports a reset issue
    the new password is refused
    password rejected
    can't set a new password
    changing my password is not possible
    it keeps failing at the last step
    it does not take my new password
    helpdesk sent me to you, reset doesn't work
    the error shows up after I click finish
    verification goes fine and afterwards it fails
    pls fix my pw
    My password. Again.
    Hi, got a message when I tried, something with sorry. Can you help me?
    One of my team can't reset. No idea what it says.
    It gave me a long number and told me to give it to IT
    password change does not work on my machine
    tried the forgot thing, no joy
    error at reset, screenshot attached
    cant get in
    I did everything the guide says and at the end: failed
    reset fails for Kim, please look
    User called: password trouble. Call back at 2pm.
    I get an error when I choose my new password
    does not accept
    I'm so frustrated with this password business, please help
    It worked on my other computer
    We get complaints about reset
    Since this morning I can't sign in
    it says no
    did not work
    same as yesterday
    please reset me
    tried again, failed
    can't do it
    stuck at the end
    got kicked out
    nothing happens when I click
    problem with login
    pls advise on password
    fails for me
    one user fails
    some users fail
    can't get the reset done
    customer can't reset
    the reset isn't going through
    the change isn't accepted
    I don't remember what it said
    there was a code, I lost it
    I forgot my pw
    don't know my login
    help with reset
    Dear IT, I can't reset my password, it goes wrong at the end. Regards, Susan
    It gives me some text in red, but I didn't read it
    keeps on failing for me
    my reset failed an hour ago, what happened?
    the system won't let me
    hello i need help with password reset
    sspr not working for one user in the warehouse
    there's a problem with resetting, tell me what you need to know
    what do I have to do when I forgot it?
    I've forgotten everything, help
    it isn't possible to finish the reset
    Dear colleagues, for two days I've been unable to get a new password. The page says there's an error and I should contact my administrator. Best, Anna
    We have one user for whom the reset doesn't work. It's always the last page. No text was noted.
    Hello, can you see why my attempt of 9:30 failed? I clicked everything as described.
    Somebody from Sales phoned that she can't reset. I couldn't reach her again.
    My reset is always unsuccessful and I'm tired of it
    Do you know why it isn't working? I typed my mail address, the letters in the picture, and then it said sorry
    computer won't let the user change the password
    user's password doesn't update on the laptop, error when submitting
    I've been on vacation and can't remember my password
    loaner computer password stopped working
    unable to log into my phone, need to reset my password
    tried ctrl alt del to reset, still can't log in
    can't sign in after trying to change the password
    password got expired and couldn't be changed
    user can't log in with his credentials
    writeback doesn't work, haven't checked any log
    got a red message, didn't read it and clicked it away
    my password, help, I've a meeting
    contact your admin it says
    user forgot it and needs a new one
    pw reset no worky
    cant reset plz help
    err on last page
    it just wont
    pw not workin
    smth went wrong
    idk what to do
    help im stuck
    I tried to make a new password but it didn't go through and I don't recall what it said.
    Could someone look at why this didn't work? I was at the last page at ten past nine.
    One colleague says resetting isn't working, I have no more information.
    My password has run out and I can't renew it.
    I typed everything as it asked. Then an error. Then I gave up and called you.
    can't log in since I changed my password
    User phones: "the password page is broken".
    I need my password reset, please call me back
    reset unsuccessful for user, no details known
    Laptop doesn't accept the user's change of password.
    Employee has difficulties with changing her password.
    Caller was sent to his administrator by the forgot password page.
    Customer can't get in after he tried to change the password.
    There is trouble with a password on a loaner PC.
    The new one isn't taken on the laptop, an error pops up on submit.
    Only one person is affected, for the rest it works. Ideas?
    I did precisely what the manual says and it isn't working.
    Where should I start looking when resets don't work?
    a red text came up and I clicked it away before reading
    The screen said contact admin so here I am
    Came back from holidays and don't remember my login
    could you check why my try at noon didn't succeed
    reset page error, will send a screenshot later
    My old password and my new password are both refused, I have no idea
    Password. Doesn't. Work.
    when I press submit the page says sorry
    password trouble on the tablet
    it was fine last week and now it isn't
    He says it just doesn't let him
    Password reset isn't working today.
    Our teacher can't get a new password.
    I don't get further than the last screen.
    It fails, no matter what I do.
    My employee gets an error message and doesn't know what it means.
    What does the error at the reset mean? It's a long number.
    Reset was refused.
    Why was my reset refused?
    It says that I should contact my admin. Is that you?
    My login has stopped working since this morning.
    I cannot log in with the password I had yesterday.
    The user can't sign in any more after the reset.
    Can you please give me a new password?
    I forgot the password for my computer.
    I've forgotten my work password, how do I get a new one?
    How can I change my password?
    My password expires tomorrow and the change doesn't work.
    The page where I change the password shows an error.
    Changing the password at the PC doesn't work.
    She tried it at home and at work without success.
    For some of our people the reset is failing, for others not.
    Something went wrong, it says, try again later.
    Error code at the bottom, can't read it
    it does nothing after submit
    the page just reloads
    I get to the end and then nope
    doesn't do it
    Please help, urgent, password
    my boss needs a password now
    ticket: reset pw for room 12
    call me about my login
    the thing with the password again
    Can you see what happened with my reset yesterday?
    Look up the last reset of my colleague
    problem persists
    tried on two browsers
    same result on my phone
    A handful of users can't reset since last week, the majority can.
    Reset worked for years and out of the blue it doesn't.
    It was running smoothly until now. No idea what has changed.
    Suddenly self-service reset is broken for us.
    We tried twice together on the phone, it failed on the last page each time.
    System error, it says.
    An unexpected system error came up.
    Some error occurred during the process
    The operation could not be completed.
    31003 and nothing else in the log
    reset failed event without details
    what's wrong with it?
    nothing changed on our side, still it fails
    colleague in another office has the same, no details
    since Monday for a few people
    it's flaky: at times it works, at times not
    intermittent failures at reset
    hits only some, no pattern seen
    random users fail, can't see what they've in common
    My account information has changed, says the page
    it stopped working all of a sudden
    A system error has occurred, that's all it says
    got "system error" and nothing more
    31003 reset failed event
    it failed on the last screen and nobody wrote down the code
  `,
  'no-failure': `
    I could reset my password, all fine
    password reset worked, thanks for nothing
    successfully completed reset
    user successfully reset password
    it works now
    my password has been changed without problems
    reset went through at the second attempt
    just to let you know, the reset was successful
    password updated successfully
    problem solved, she can sign in with the new password
    no error this time, password is set
    account unlocked successfully
    it went through on the second try, you can close the ticket
    could log in again with the new password
    reset done and tested, user is happy
    no help needed any more, changed it myself
    user confirmed that the new password works
    was able to unlock the account
    issue went away by itself
    works again, no idea why, no error now
    changed it just now without any problem
    new one works, close the ticket
    reset done, logged in, thanks
    please close, she is in
    I got it changed
    unlocked now, can work again
    finally let me change it
    ticket can be closed, user was able to reset on her own
    code came in the end and I'm in
    I found the phone and did the reset
    Password reset completed
    never mind, done
    we re-enabled writeback and everybody can reset again
    tested after the fix: reset ok
    it let me in after lunch, nothing more to do
    reset worked on second attempt, no action needed
    worked after an hour, ticket can go
    everything ok again, was able to choose a new password
    just to let you know it worked
    problem vanished, don't bother
    password changed ok
    the reset went OK after I rebooted
    she picked a new password herself, nothing to do
    it's fine now, password was accepted
    I tried once more and it took it
    user reset his password at 10:02, works
    done! new password is active
    no more errors since this morning
    got it, password is changed
    sorted, was able to reset after all
    user rang back, all good
    yay it worked
    closing: user reset her password successfully
    I managed, thanks
    new password set, ticket may be closed
    was able to log on again
    the second time it took it, all good
    works now, nothing to do
    it is done
    all set, I'm in
    solved on its own
    new password active
    can be closed
    no problem any more
    issue is gone
    works fine again
    resolved after restart
    he could reset, all fine
    code arrived, reset finished
    all right, it's accepted now
    tried once more, success
    solved - she got in with the new one
    Problem went away, no need to call me
    I've changed it, works on all devices
    password was set without any trouble
    everything fine since the restart
    Hi, just to close the loop: I was able to pick a new password this afternoon and everything works. Thanks!
    Caller reports that after waiting for a day the reset went through without any error. Ticket closed.
    After the reboot it accepted the new password at the first try
    The user got the code after all and finished the reset, nothing left to do
    reset the password in Active Directory, user can continue working
    she was given a new one and can access the system now
    user can now log in successfully
    account got unlocked successfully
    user password has been updated
    we changed his password together, working correctly now
    after a restart the user was able to reset the password
    called CTM, they unlocked it, user is working
    password changed in the domain and user logged in
    reset through the phone went fine
    heartbeat event every few minutes, nothing else
    nvm got it
    works now ty
    all sorted
    reset went thru
    im in!!
    got a new pw all good
    After I had waited a day it worked at once, thank you.
    He's been able to set a new one and is working again.
    User reset the password with our help on the phone, all OK.
    Please close, the user is back in.
    It's been solved by a colleague; password changed.
    Resolved: unlocked the account and she logged in.
    Password was reset by CTM and user confirmed that it works.
    She could finish the reset today.
    reset password for the end user, no new issues
    after restart user could reset
    password provided, she can access the system
    31019 heartbeat
    Walked the user through the reset and verified that she can log in.
    Assisted with a new password, tested, no further problems reported.
    Technician unlocked the account remotely and confirmed that everything works.
    Employee was given a fresh password and is able to get on with her work.
    The password had been updated by the time I called, user is in.
    Changed it with him over the phone; he signed in to Windows and mail.
    Tried again after lunch and it took the new one.
    Ignore my last message, I got in.
    My mistake, typed it wrong, it's accepted now.
    User reports success after clearing the browser cache.
    Self-service reset finished without error at 14:02
    Audit row: self-service change, result success, no reason given
    Writeback is running again since the service was started, resets pass.
    Informational event: password written back to the local directory
    Event says the new password met the requirements and was set.
    The onboarding completed successfully according to the log
    Service started and is listening for requests.
    all four test users could reset, done
    She reset it from home and all her devices are signed in.
    it's sorted, cheers
    He called back to say that the reset has gone through.
    She was able to reset it on the second attempt this afternoon.
    Both users confirm that they can sign in with their new passwords.
    The new password is active, mail and Windows both take it.
    Problem was on our side and is fixed, everybody can reset again.
    After we enabled the option yesterday, all resets succeed.
    The account is unlocked and the user is working.
    I have a new password now, everything's fine.
    Thanks, it let me in this time.
    No more help needed, I could change it at my desk.
    Never mind, I found the message with the code and finished it.
    It has been resolved in the meantime.
    User's issue is solved, new password set by second level.
    The change went smoothly.
    It took a minute and then it was accepted.
    just did it, no problem at all
    that did the trick, I'm logged in
    ok it accepted this one
    reset was successful for all of the pupils
    Finally! New password saved.
    The user can continue working.
    Sync finished and the new password is known everywhere.
    I changed my password today and all is well.
    Test reset on the pilot account passed.
    Password change logged as successful
    User registered for self-service password reset
    The heartbeat of the service is fine
    Service bus listener is connected
    Writeback was switched on for the directory, successful
    Bulk reset finished, 30 of 30 succeeded
    Security info updated
    The changed password was checked and found compliant with the policy.
    Details: PasswordResetSuccess, unblockUser True
    31006 password change finished fine
    Success entry in the event log for that user
    the DC agent accepted the password
    agent event 10014: the password was validated
    policy was downloaded successfully by the DC agent
    the provisioning agent is active again
    everything's green in Connect Health
    password of the user was found compliant by the DC agent
    new password passes the Azure policy check
  `,
  greeting: `
    hello
    hi there
    good morning everyone
    hey bot
    thanks
    thank you so much
    many thanks for your quick help
    cheers
    ok great
    perfect
    bye
    have a nice day
    any news
    any update on this
    just following up on my ticket
    still waiting
    hello anyone there
    are you a bot
    who are you
    ping
    test
    did you get my request
    happy friday
    sorry for taking your time
    much appreciated
    it's ok
    lol
    please disregard
    good afternoon
    thx
    ty
    hi bot how are you
    great job
    nice
    hello hello
    see you
    yes
    no
    ok thanks bye
    is anybody there
    what can you do
    thanks for nothing
    hey there bot
    thank you, have a lovely weekend
    you're the best
    how's it going
    thanks a million
    any news on my ticket
    are you there
    nice to meet you
    have a good one
    hello, good morning
    brilliant, thank you
    sorry wrong chat
    happy new year
    how are you doing today
    is there a human here
    Good morning everybody, hope you had a nice weekend!
    Thanks a lot for your quick reply, you helped me a lot
    Hello, is there anybody who can talk to me?
    Just wanted to ask if there's any progress with my ticket
    I'm out of the office and will be back on 12 August. In urgent cases call Ms Meier.
    thank you for reaching out
    following this thread
    just checking whether you saw my message
    waiting for your response
    please reopen
    closing this thread
    awesome, appreciate it
    hiya
    thx m8
    ty!!
    sup
    u there?
    Hello and good afternoon
    Thanks in advance!
    Thank you, that's very kind
    Is anyone reading this?
    Any luck with my request?
    I'm just trying this out
    Nice bot!
    Good night
    ok cool
    Hello, anybody there to assist?
    thanks, that was fast
    much obliged
    Hi, me again
    good to know, thank you
    Could somebody reply to me please?
    subscribing to this one
    Have you had a chance to look?
    lovely, cheers
    am I talking to a machine?
    another day without a reply
    still nobody has answered
    day three and no response from support
    hello, is somebody going to answer?
    waiting for this to be resolved
    hoping that somebody takes this up soon
    please keep me posted
    thank you, I will wait for your answer
    could I have an update on when it'll be solved
    still hoping for a fix
    glad to hear that, thanks for the fix
    thanks for resolving this so quickly
    we appreciate your patience
    happy to help, have a nice day
  `,
};
