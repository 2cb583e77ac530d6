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
  `,
  'out-of-scope': `
    authenticator app shows no notification when I sign in to Teams
    MFA keeps asking for a code in a loop when I sign in
    conditional access blocks my private laptop
    access has been blocked by conditional access policies
    VPN disconnects all the time
    vpn client says connection timed out
    outlook keeps asking me to sign in
    outlook prompts for credentials again and again
    can't connect to wifi
    how do I set up the authenticator on my new phone
    I got a new phone, how do I move the authenticator app
    please order licences for us
    how much does an E3 licence cost
    which licence do we need for Teams phone
    is this mail phishing
    I forgot my SAP password
    reset my github password
    netflix password isn't working
    gmail password recovery doesn't send a code
    facebook account hacked
    the salesforce password expired
    my amazon account reset link is expired
    printer is offline
    printer does not print in colour
    how many holidays do I have left
    bitlocker recovery key please
    teams calls have no sound
    camera doesn't work in teams
    windows hello pin doesn't work
    fingerprint sign in on laptop stopped
    forgot the pin of my sim card
    excel file is damaged
    what's the weather
    I need access to the finance folder in sharepoint
    onedrive sync is stuck
    can I have a second monitor
    email signature in outlook
    set up company mail on my phone
    keyboard is broken
    my laptop is slow
    screen stays black after update
    windows update fails
    install software on my computer
    please install adobe acrobat
    docusign login stopped working
    jira login doesn't work
    zoom account
    zscaler login fails
    meeting room booking
    distribution list needs a new member
    create a new user account for a new employee
    new joiner starts monday needs a laptop
    mailbox is full
    shared mailbox permission
    restore a deleted file
    phone extension can't be used for two factor authentication
    setup two factor authentication with my work phone fails
    sign in loop at myapps
    teams can't sign in error code caa20003
    device is not compliant with intune
    intune enrolment fails
    citrix session freezes
    remote desktop can't connect to the vm
    wifi password of the guest network
    apple id locked
    icloud password
    router admin password
    database user password for our oracle server
    password of a pdf file
    zip file password
    keepass master password lost
    lastpass vault doesn't open
    can I hide the alternate phone option from users in combined registration
    clarification of the documentation about the migration would help
    please clarify in the article if a license is needed per user
    is b2c still in preview
    the link in this article is broken
    feature request for the reset page
    how do I reset a user's MFA methods
    admin account MFA phone is with a colleague who left, reset login methods
    SMS code to log in to my computer never came
    I wait for the sms code at login
    approve sign in request doesn't come on my phone
    passwordless phone sign-in can't be enabled
    security key isn't recognised by my laptop
    smart card reader not working
    invoice question
    payslip is wrong
    my badge does not open the door
    coffee machine is broken
    guest user wants to reset their MFA settings
    guest got a new phone and needs the authenticator again
    no windows hello pin setup on a new laptop
    password for the wifi at home
    password of my private mail
    bank login
    instagram account hacked
    my steam password
    linkedin reset link
    reset the pin of my door card
    need vpn access
    which browser should I use
    new phone number for my signature
    change my phone number in the address book
    change my last name
    calendar invitation missing
    teams meeting link doesn't open
    microphone muted
    copilot licence
    power bi report access
    project licence please
    invoice for azure
    azure subscription is disabled
    virtual machine does not start
    webcam driver
    disk full
    excel macro disabled
    email bounced
    spam
    blue screen
    headset has no sound
    backup failed last night
    website certificate expired
    firewall rule for a new web server
    reserve the parking place
    translate this text
    write a poem
    tell me a joke
    multi factor prompt every day
    authenticator number matching does not show
    app passwords for outlook 2013
    security question for the parking app
    how do I enable self service password reset for a pilot group
    which licence is needed for writeback
    is there a way to turn password protection off
    can we brand the reset page with our logo
    where do I find a report of registered users
    does SSPR support hardware tokens, we are planning
    documentation about roles that can reset passwords
    can security questions be localised
    how can I notify users before passwords expire
    how do I set up writeback with cloud sync
    is there an API to trigger a password reset
    what is the difference between change and reset
    what is smart lockout and how do I tune it
    group writeback permission script fails
    device writeback configuration
    registration page asks to create an app password
    app password for an old mail client
    Outlook keeps asking for my password although webmail is fine
    outlook password prompt pops up again and again
    saved credentials in the browser are wrong
    MFA prompt every single day
    remember my device for 30 days
    authenticator asks for a code from itself
    number matching does not show
    lost my phone and can't get past the authenticator at sign in
    guest needs MFA reset
    reset MFA for a user who got a new phone
    re-register MFA
    B2C custom policy styling
    B2C password reset user flow redirects wrong
    identity server forgot password link
    blocked by conditional access, device must be compliant
    sign-in frequency policy logs me out
    Teams crashes on start
    laptop is very slow
    screen flickers since the update
    forgot my bank password
    reset my gmail please
    hotmail or xbox account password
    my Facebook got hacked
    router password
    password of the local administrator on a laptop
    BIOS password unknown
    bitlocker asks for the recovery key
    PDF is protected with a password
    wifi password for guests
    SQL login failed for user
    password of a service account expires, which services use it
    rotate the krbtgt password
    LAPS password does not show
    keepass database won't open
    password manager recommendation
    can't open a shared mailbox
    distribution list permissions
    set up out of office
    calendar doesn't sync
    need a licence for Visio
    how much does E5 cost
    connect sync stops with stopped-extension-dll-exception
    user attributes do not sync from AD
    duplicate proxy addresses in sync
    new starter needs an account
    rename a user
    delete my account
    sharepoint access request
    onedrive quota
    printer jam
    second monitor
    VPN drops all the time
    cannot join the meeting
    microphone does not work
    Windows Hello PIN must be set up
    PIN isn't available, something happened
    fingerprint sign in broken
    certificate expired on the web server
    SAML app says user not assigned
    AADSTS50105 not assigned to a role
    AADSTS700016 application not found
    AADSTS65001 consent missing
    code doesn't compile
    parcel delivery text message
    bank texted me a code
    proxy settings for the browser
    version of Office too old
    account of a leaver should be removed
    update keeps failing with an error code
    remote desktop says the credentials did not work
    time tracking tool is wrong
    cookie banner of our homepage does not close
    time shown on my laptop is wrong
    wall clock needs a battery
    firewall blocks a website I want to visit
    car keys are in my car
    mails from a client do not arrive
    customer does not receive our emails
    codes for MFA by text do not arrive
    text with the MFA code never comes when I sign in
    add a passkey
    Teams chat with a partner company
    leaver should be disabled
    disable the account of an intern who left
    how do I add people to a group
    can the sender of the reset mail be changed
    change the sender address
    local admin password of a PC is unknown
    svc account password expires next week, where is it used
    what does an E3 licence cost
    Windows update fails with an error
    lab needs a new forest
    internet is slow since the change
    slow wifi in the meeting room
    the app on my phone asks for a code
    the authenticator codes are wrong
    shared mailbox asks for a password
    who is our contact for SAP
    order a new phone
    the agent of our backup software is offline
    server time out when opening the intranet
    delete an old domain controller
    new domain controller needs licences
    AD replication errors between sites
    group policy does not apply on some laptops
    DNS does not resolve
    mapping drives fails
    site to site VPN tunnel down
    proxy pac file for the browser
    certificate for the firewall expires
    I need rights on a folder
    export all users with their licences
    move a user to another OU
    how to hide a user from the address list
    sign in log shows failures from abroad
    phishing mail received
    someone else sits on my account in netflix
    list of banned words in Lithnet, how to get it
    how to import words to the banned list
    how many passwords does history remember by default
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
    I am out of the office until Monday
    automatic reply: I am on annual leave
    I will be back on Tuesday, for urgent matters contact my colleague
    out of office, limited access to email
    I am currently on parental leave and will not read your message
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
    I am away from my desk
  `,
};
