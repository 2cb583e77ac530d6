import type { Examples } from './examples.ts';

/** Texts about something else than a password reset that failed, and questions of how it is set up. */
export const ENGLISH_ELSEWHERE: Examples = {
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
    How do I change the language of Teams?
    phone can't install company portal
    new laptop request
    Where do I see my payslip
    please add Ann to the marketing list
    my mailbox has 49 GB, what now
    Excel crashes when opening the budget
    the projector remote is lost
    The conference room panel shows the wrong time
    My wallpaper is gone
    Authenticator shows wrong code on new phone, I want to sign in to Teams
    MFA text never arrives when I log in to VPN
    Can't join domain
    Intune says my phone isn't compliant
    Which permission do I need to create groups?
    Adobe wants me to log in
    My Zoom password
    Instagram hacked
    BitLocker screen on boot
    Windows asks for PIN
    Remove an ex-employee's mailbox
    why do I get so much spam
    Where's the form for a new badge
    SharePoint says access denied
    Outlook search doesn't find anything
    Group policy for drive mapping
    Need a SQL account
    service principal secret expires
    certificate renewal for ADFS
    set up kiosk mode
    Please document which ports are needed
    the article says P1, the pricing page says P2, please correct
    How to customise the sign-in page
    is it possible to turn off the number matching
    Conditional Access policy blocks Linux
    Sign-in risk policy requires password change, how do we configure it
    What does the report Registered users show
    How do we exclude break glass accounts from SSPR registration
    Can I see who registered for SSPR via Graph
    Looking for a PowerShell script to list users with their last password change
    I'd like an export of the audit log
    How can we translate the notification mail
    Does SSPR work with Linux?
    the link in step 4 is dead
    When will passkeys be supported for SSPR?
    Does Windows LAPS store password history?
    Rotating the AzureADSSOAcc key
    Directory sync error: duplicate attribute
    attribute value must be unique error in sync
    proxyAddresses conflict
    Sync is stuck at pending import
    can I run two Connect servers?
    How to migrate from Connect to cloud sync
    krbtgt reset script
    reset an Apple device
    factory reset of the desk phone
    reset my printer
    reset Windows network settings
    reset a Teams cache
    Reset MFA
    Unlock the SIM
    unlock the excel sheet
    unlock bootloader
    please translate our reset page
    which ports must be open for writeback?
    who may read the audit logs
    what does SSPR stand for
    is SSPR available in GCC High
    where can I download Entra Connect
    does the reset page support dark mode
    send me the link to the self service portal documentation
    can I turn the banner logo on
    the screenshot in step 6 is out of date
    the document contradicts itself about P1
    This article should mention the PDC role
    Add a note on minimum versions please
    is it a bug that writeback works though the setting is none?
    we consider replacing our MFA vendor
    what's the recommended lockout threshold
    what is the default password lifetime in the cloud
    how often should passwords expire according to NIST
    can the expiry notice go out ten days earlier
    do passkeys replace passwords
    how many security questions can be defined
    can we pre-populate phone numbers for all users
    script for importing phone numbers
    how do we report on who registered
    can helpdesk see my password
    is my password stored in clear text
    what does 'Protect' tab mean
    I want to disable security defaults
    per-user MFA vs conditional access
    authentication strengths for admins
    how do I add a trusted location
    number matching doesn't display on Apple Watch
    approve request arrives twice
    authenticator backup to iCloud fails
    QR code for the authenticator can't be scanned
    activate the authenticator on a second phone
    MFA registration blocked by policy
    token theft alert
    impossible travel alert for a colleague
    risky user flagged, dismiss the risk
    sign-in from Russia in my log
    AADSTS50020 user account from identity provider does not exist in tenant
    AADSTS7000215 invalid client secret
    AADSTS50011 redirect URI mismatch
    app registration secret expired
    enterprise app provisioning quarantine
    SCIM sync to Slack failed
    dynamic group rule syntax
    nested groups in Teams
    create a distribution list
    mail flow rule
    my message bounced with 550 5.7.1
    shared calendar rights
    Outlook rules lost
    Outlook profile corrupt
    Outlook won't open
    webmail slow
    archive mailbox full
    message recall
    out of office text
    Teams channel deleted
    Teams recording gone
    Teams status stuck
    Teams phone no dial tone
    headset one-sided audio
    camera black
    screen share freezes
    Zoom can't join
    Webex update
    OneDrive red cross
    file locked for editing by another user
    SharePoint page 404
    restore version of a document
    Excel formula
    Word won't save
    PowerPoint fonts
    PDF can't be edited
    printer queue stuck
    scanner to mail
    toner low
    plotter offline
    VPN error 809
    VPN reconnects
    GlobalProtect portal unreachable
    Cisco AnyConnect login fails after cert expiry
    Wi-Fi at the warehouse weak
    guest Wi-Fi voucher
    LAN port dead
    DNS record change
    web server 502
    IIS certificate
    SQL Server sa password lost
    Oracle account locked
    MySQL root password
    Linux root password forgotten
    SSH key rejected
    Jenkins credentials
    GitHub token expired
    Jira can't log in
    Confluence page rights
    ServiceNow ticket form
    SAP GUI password initial
    SAP user locked
    Workday login
    Concur expenses
    Bloomberg terminal
    Adobe licence
    AutoCAD licence server
    Visio install
    Java update
    .NET install error
    driver for webcam
    Windows 11 upgrade blocked
    BitLocker PIN
    TPM error
    laptop fan loud
    battery swollen
    dock no display
    monitor flicker
    mouse lag
    keyboard spill
    new phone order
    SIM for tablet
    eSIM QR code
    roaming costs
    phone contract
    voicemail PIN
    desk phone handset broken
    call forwarding
    meeting room panel
    door badge
    parking permit
    canteen card
    holiday request
    sick note
    payslip portal
    travel booking
    training enrolment
    onboarding checklist
    new employee account
    name change after wedding
    transfer to another department
    offboard a user
    delete guest accounts
    mailbox to leaver's manager
    legal hold
    eDiscovery export
    phishing report
    spam from CEO name
    virus warning popup
    ransom note
    lost laptop
    lost phone remote wipe please
    stolen tablet report
    backup restore
    server disk space
    VM snapshot
    Hyper-V host
    VMware tools
    Azure subscription cost
    Azure VM can't RDP
    Azure DevOps permission
    Key Vault access policy
    storage account key
    Intune app install pending
    Autopilot stuck
    Company Portal
    compliance policy grace period
    Defender alert
    Exchange hybrid wizard
    directory sync duplicate
    UPN change not syncing
    photo sync
    group writeback v2
    device writeback
    seamless SSO key rollover
    PTA agent offline
    ADFS certificate rollover
    domain verification TXT
    tenant merger
    B2C user flow
    B2C custom policy XML
    identity experience framework error
    bank TAN
    private Hotmail
    Roblox account of my son
    Apple ID
    Amazon parcel text
    WhatsApp code
    WordPress admin
    router login
    smart TV
    Wi-Fi at home
    alarm code
    safe combination
    bike lock code
    who won
    lunch menu
    Can anyone explain how password hash sync works?
    Does the P1 trial include writeback?
    How would I restrict SSPR to Teams phones
    Where do I set the number of days before users are asked to reconfirm
    Is it possible to use SSPR without writeback in hybrid
    Which events should we forward to the SIEM
    Can we force users to register before travelling?
    How to test SSPR without affecting production
    We plan to move from ADFS to PHS next year, any advice
    Does Entra support passphrases
    We'd like to receive a notification when admins reset passwords
    how do I set the help desk link on the reset page
    I can't approve the sign-in, the app shows no request
    App asks for a number but the laptop doesn't show any
    Sign-in blocked because my device isn't registered
    Company portal says update settings
    My VPN token is out of sync
    Citrix says cannot start app
    Jabber/Webex login
    Printer asks for a PIN
    I lost my company card
    Where can I find my employee number
    Who is my line manager in the system?
    The webinar link does not open
    The intranet is slow today
    my screen is upside down
    Windows wants to restart all the time
    my C: drive is full
    Excel says file is read-only
    I can't find the shared calendar
    please extend my VPN access
    please restore my mail from yesterday
    the scanner sends to the wrong address
    My son's Roblox password
    My private Outlook.com account was hacked
    my phone provider's app asks a password
    Please unlock the PDF
    Need a sandbox tenant
    Please create a shared mailbox
    Domain join fails with error 0x54b
    GPO isn't applied to new laptops
    Kerberos ticket issue with SQL
    service account for backup: password expires tomorrow, where's it used?
    Group Managed Service Account how-to
    Certificate template permission
    AAD Connect: export error InvalidSoftMatch
    Entra Connect: dn-attributes-failure
    objects stuck in deletion threshold
    PTA agent shows inactive
    Seamless SSO pops up a prompt
    Identity Protection: user risk high, how do I dismiss it
    sign-in logs retention
    PIM activation fails
    access review mail
    entitlement package approval
    admin consent request
    SAML claim mapping for Salesforce
    SCIM provisioning stuck
    B2B invite mail not received
    guest invitation redemption fails
    cross-tenant sync
    I am out of the office until Monday
    automatic reply: I am on annual leave
    I will be back on Tuesday, for urgent matters contact my colleague
    out of office, limited access to email
    I am currently on parental leave and will not read your message
    I am away from my desk
    I'm on leave till Monday
    out of office until 3 May
    I'm away, contact my deputy
    on annual leave
    I'm off sick this week
    currently travelling with no access to mail
    We'd like to introduce self-service reset next quarter. What do we need to prepare, which licences and which firewall openings?
    Could someone explain to me the difference between password hash synchronisation and pass-through authentication?
    The docs say that P1 is needed but in the table it's P2, could you correct this?
    A colleague's authenticator doesn't get any requests any more since he has a new phone; he can't sign in to anything
    Every time I start Outlook it asks me for my password although I've ticked remember. Webmail is OK.
    My laptop says that it isn't compliant and so I can't open Teams
    At home the VPN says authentication failed since I've changed the router
    I need a new phone as mine has a cracked display
    Please give Ms Huber access to the folder of the works council
    I've forgotten the PIN of my SIM card
    My private Google account is locked, can you help?
    The printer at the reception has a paper jam again
    Conditional access shows a failure for the service account in report-only mode
    We get mails from outside asking us to confirm our password – is it phishing?
    The Windows Hello PIN isn't accepted since the last update
    Where do we see how many people use the self service reset?
    Entra Connect reports an export error: AttributeValueMustBeUnique
    I want to replace the certificate of our ADFS servers
    Could you tell me what the maximum length of a password in Entra ID is?
    How do we notify users two weeks before their password expires?
    For our app we need a client secret that lasts two years
    the article about smart lockout gives ten as the default, the portal of the government cloud shows three, please review
    you write that the duration grows after each failed attempt but not by how much
    could someone confirm whether the threshold counts per account or over all accounts
    do you have a roadmap for separate thresholds for familiar and unfamiliar locations
    the paragraph on lockout with pass-through authentication is confusing to read
    can smart lockout be used together with ADFS
    include a reference to the lockout policy in this section, please
    which of the two lockout durations should be longer according to best practice
    the sentence on licences contradicts the pricing page
    is a licence needed per user or is one for the tenant enough, the tutorial and the concept page disagree
    the prerequisites are vague, it isn't said whether premium is required for cloud-only users
    the doc says self-service reset is free, the licensing page says it is not, please align
    please list which subscriptions include password change and which include reset
    are education plans excluded from this feature
    the link in the note leads to a 404 page
    the screenshot is of the old portal, the menu has moved
    typo in step three of the tutorial
    there's a step missing at the end of the guide
    in the new version of the wizard the screen looks different, please update the document
    the statement about force change at next logon is no longer accurate since version 2.0
    the description in the table does not match what I see when testing
    it would be good to have an example for PowerShell here
    please state in the docs whether password filters are supported with writeback
    could anybody confirm that the changePassword method of Graph supports writeback
    can you provide some more details about the settings needed in on-premises AD
    the first note speaks of protected groups, the list of unsupported scenarios doesn't mention them, which makes it confusing
    I would mention the requirement of writeback at the top of the article or switch the order
    clarify what types of accounts writeback works for
    does pass-through authentication support writeback as well
    I have a question about the article on password hash synchronization
    the reference to syncing a password should read password hash
    the release notes contradict the note on temporary passwords
    this page doesn't answer the question in its title
    where is documented how to enable the combined experience for a group
    what happens to existing registrations when combined registration is switched on
    it isn't made clear whether methods registered for MFA also count for reset
    do security questions count towards MFA
    can one method be used for both MFA and SSPR
    how frequently do users see the prompt to confirm their info
    why do users who already registered get the screen is this still up to date
    we'd rather not have people asked for an app password on the registration page
    can the option alternate phone be hidden from users
    is email as an MFA factor planned
    can I leave voice calls on and disable text
    how many times can a code be entered before it is invalid
    how long is the code from the reset mail valid
    can we change who the password reset mail comes from
    does the reset send an audit event to Sentinel
    does a password reset revoke all sessions
    does the banned list apply to resets by an administrator too
    is it planned that existing passwords are checked when a word is banned
    compromised passwords are still accepted by the checker, is the store readable
    a password with a banned word in it passed the check, is this a bug
    why did PasswordPotato get through although password is banned
    what counts as sufficient complexity in the banned list score
    how many words may the custom list have
    is there guidance for users on how to choose a password that passes
    which dedicated role can manage the banned password list
    the note on roles lists authentication administrators twice
    the table of reset permissions seems wrong for two roles
    which admin roles may reset which other roles
    recommendation to switch off self-service recovery for administrators, what do others do
    is disabling SSPR for admins a good idea
    a security review asks us to limit reset methods for administrators
    the delegation wizard shows over a hundred permissions, can I untick the rest
    does the connector account need change password in addition to reset password
    why is change password shown in the screenshot but not in the text
    the section on unexpire password isn't clear
    could the rights be granted with dsacls instead of the GUI
    how do I find out which account the connector uses
    do I have to run the cmdlet on each server with an agent
    how do I check the version of the agent
    do agents update automatically
    can agents be installed in two sites and which one handles a reset
    is writeback with cloud sync and Connect at the same time possible
    when will writeback come to cloud sync
    why does the lab have us start a sync, writeback doesn't need it
    lab instructions refer to a menu that no longer exists
    students can't find the option I want to use a different method in the lab
    the course module needs new screenshots
    how to stop the sync service before abandoning the key
    which URLs must be open for the Connect server, the list is outdated
    the list of endpoints for writeback is missing from the Office URL page
    proxy settings in machine.config need a restart of the service, please add that
    is TLS 1.2 a must for the installation of Connect, the error sends one to a KB article
    TLS 1.2 prerequisite for the Connect installer should be in the lab guide
    add to this article how to update TLS
    installing Connect stops because TLS 1.2 isn't on
    Connect setup fails with deserializing the user realm discovery response
    seamless SSO status cmdlet returns one or more errors
    connect health agent registration failed
    auto upgrade state suspended, what does it mean
    passwords copied with an export service are not picked up by hash sync
    minimum password age must be 0 says the tutorial, isn't that misleading
    is setting the minimum age to zero a security concern
    how do cloud and on-premises password policies combine
    can the on-premises policy override the cloud policy
    how can I set the number of remembered passwords in the cloud
    I find no mention of password reuse on the page I was redirected to
    can the cloud prevent the last password from being used again
    how is password expiry handled for synced users
    what is the maximum length Entra accepts
    does Entra allow blanks in passwords
    B2B guests want a self-service for resetting MFA
    viral tenants: how can an admin take them over
    B2C user flow for password change looks different on mobile
    any idea when users can be reset in the B2C blade
    custom policy: claim not verified after the code
    the captcha on the forgot page of a game site is broken
    a code by text didn't come and so I couldn't sign in to the portal
    two hours waiting for the sign-in text
    the sign-in page of my school wants a second step and my phone gets no code
    I use the authenticator on an iPhone and the new one doesn't show my accounts
    restored the authenticator backup, accounts need sign in again
    uninstalled the authenticator by accident and can't log in any more
    QR code was already used, generate a new one
    authenticator says my mail address doesn't exist
    the app wants a passcode that I've never set
    the app asks for a code from the app itself
    number isn't displayed on the phone for approval
    I can't use my authenticator right now is what I have to click each time
    phone sign-in instructions are not clear
    remove an alternative e-mail from my authentication options
    how can I delete an old phone from my sign-in methods
    security info page asks for MFA though my app is broken
    conditional access blocks Outlook 2019 but not the web
    repeated prompts for the Exchange server in Outlook
    Outlook password dialog pops up every five seconds on VDI
    prompted for a secret key after HR changed my mail address
    performance review forms called SSPR aren't accessible in the HR portal
    I cannot open the HR form for my SSPR evaluation
    account in the test system AMANDA doesn't take the temporary password
    Knack app login fails
    Data Tracker password
    GIS portal login
    ArcGIS account needs a reset
    laptop stuck at static lock, held the power button
    laptop screen frozen, needs the recovery code
    no drives after logging in
    internet service is out at my desk
    Teams doesn't load and calls can't be joined
    need Teams on my new laptop
    faulty handset on my desk
    telephone extension has no tone
    PIN reset fails when the domain controller is not available, 0x80090033
    Hello PIN sign-in and on-prem resources only after lock and unlock over VPN
    policy configuration isn't supported, review the assignments
    writeback works although self service reset is set to none, bug?
    group writeback V2 shows false in company features
    device writeback wizard error
    how to remove a licence from a group
    edit rights for a SharePoint site
    Once reset you should receive a confirmation email.
    We recommend using a password manager.
    IT will never ask for your password.
    Never share your password with anyone.
    To set up your security info go to your account page and choose Security info.
    Follow these steps to reset your password.
    Go to the portal and click Forgot password.
    Complete the CAPTCHA and choose Next.
    A pop-up window confirms that your password has been changed.
    Passwords expire every 180 days and you get a reminder two weeks before.
    You will be prompted every six months to verify that your phone number is accurate.
    The article describes how to enable self-service password reset.
    This tutorial shows an administrator how to configure writeback.
    For more information, see the documentation.
    Self-service password reset lets users change or reset their password without help.
    To manage the settings open the Entra admin center and go to Protection.
    Choose the number of methods required and click Save.
    Make sure your secondary email address is up to date.
    Use an incognito window to log in with another account.
    Install the Company Portal from the store.
    Enter the access point name to use mobile data.
    Hold the power button for thirty seconds.
    vpn down
    outlook keeps askin 4 pw
    new phone need authenticator
    teams wont load
    need acces to sharepoint
    wifi pw?
    bitlocker key pls
    mfa loop
    netflix pw lol
    laptop slow
    need a licence 4 visio
    Could you tell me where the log files of the reset are kept?
    Do we need one licence per user for self-service reset, or one for the tenant?
    I'd like to know which attributes the sync writes back.
    Is there a way to test writeback without changing a user's password?
    The page on licensing should say whether Business Premium is enough.
    In the tutorial the name of the menu is wrong, it's called Protection now.
    Where does it say how long verification codes remain valid?
    Would it be possible to have the reset page in Ukrainian?
    I am preparing a presentation about SSPR, do you have figures?
    We're planning to replace security questions, what do you suggest?
    How are other universities handling the registration of new students?
    Can the registration campaign be limited to a group?
    Could you please add our support number to the reset page?
    Please remove my old phone from my account
    I want to add a second phone number to my security info
    How can I change my authentication phone?
    My authenticator shows a code but the site says it's wrong
    The approval message arrives on my old phone when I sign in
    I have a new phone and Teams asks me to approve on the old one
    Setting up MFA for a new colleague
    MFA is asked too often
    Sign-in to the VPN asks for a code which I don't get
    I can't get into the payroll site, it isn't linked to Windows
    Account in SAP is locked after three tries
    My Adobe password doesn't work
    The ticket system doesn't know my password
    Jira says wrong credentials
    The GIS server rejects my login
    Please give me a database login
    The service account of the backup needs a new password, who uses it?
    The password of the Wi-Fi in the lab has changed, what is it?
    My hotmail got hacked
    I can't remember my Apple password
    Where can I change my private Microsoft account's password?
    Microsoft keeps sending me codes I haven't asked for
    I got an SMS with a code but did not request anything
    Somebody tries to log in to my account from Brazil
    Is this mail about my expiring password real?
    I clicked on a phishing link, what now?
    Windows asks for a PIN after each start
    Windows Hello face recognition stopped working
    BitLocker wants a key since the docking station update
    The laptop doesn't start
    A blue screen appears since this morning
    Monitor stays black on the dock
    Please order a headset
    Teams meetings have an echo
    The camera isn't found
    Can't hear anyone on calls
    Outlook doesn't show new mails
    Outlook asks for a password every few minutes
    A shared mailbox disappeared
    Calendar entries are doubled
    OneDrive doesn't sync
    Where's my deleted file?
    Need access to a Teams channel
    Please create a mailing list for the project
    New colleague starts on 1 May, please set up everything
    A user has left, please disable the account
    Rename user after marriage
    AAD Connect: object has a duplicate proxy address
    Sync hasn't run for three hours
    An attribute isn't synchronised to the cloud
    How do I move Connect to a new server?
    How do I set up a staging server?
    We want to switch from pass-through authentication to hash sync
    Seamless single sign-on asks for credentials
    The certificate of the federation service expires
    SAML login fails with an unsigned assertion
    App registration needs admin consent
    Conditional access blocks a supplier
    The device isn't compliant though it was enrolled today
    Intune policy conflict
    Autopilot hangs at the account setup
    The printer wants a user code
    The scanner can't send mail
    Phone has no dial tone
    The projector remote has no battery
    How many days off do I have?
    Where is the canteen menu?
    live.com password, codes go to an address I can't open
    HIS VPN told him that he isn't in the right group
    printer doesn't print for my laptop, reinstalled several times
    internet isn't connecting, no service at all
    can't set up authenticator on a new phone
    number from the authenticator isn't displayed
    authenticator doesn't send the code to phone or tablet
    asked for a secret key after my mail ID was changed by HR
    session timeout for the tunnel app
    captcha on a game site can't be completed
    Outlook prompts for a password every 5 seconds on VDI
    Need Password shows in Outlook, logs in temporarily
    passphrase of KeePass forgotten
    toner low though new
    want Teams on my new laptop
    personal Outlook.com or Xbox account
    is this mail phishing, it says my password expires today
    VPN drops every twenty minutes since the client update
    BIOS update, recovery key wanted
    group writeback v2 still false
    test system AMANDA doesn't take my password
    My second-step app stays silent when I sign in, on phone and tablet.
    No number appears in the approval app.
    The login for my college mail demands a second step and my mobile gets nothing.
    After HR renamed me I'm asked for some secret key at sign-in.
    How can I take an e-mail address off my sign-in options?
    Does the tunnel app support a time limit per session?
    A web game's forgot page says the captcha is wrong.
    A dialogue of Outlook wants credentials all the time on our virtual desktops.
    Exchange asks for logon again and again though the cloud mail is fine.
    No Internet on my PC, I can't work.
    The VPN client says I'm in no permitted group.
    Colleagues don't hear me in calls.
    Please put Teams on the replacement laptop.
    Engineering would like two Visio seats.
    I only have read on the works council's site and need to edit.
    My Xbox login for home, where do I get a new password?
    Is it a scam: mail with a button to keep my password?
    A vault file's master passphrase is gone.
    The test instance of our permit software refuses my login.
    Performance appraisal forms can't be opened in the HR portal.
    The group writeback feature still shows as off.
    Claims error in our B2C journey after the code was verified.
    Our access policy blocks old Office clients.
    Token issuance is denied by an access rule.
    The app says that notifications of my work account can't be processed.
    A lab step asks for an option which our tenant doesn't show.
    An installer prerequisite page talks of TLS 1.2, how do I turn it on in Windows?
    Which build of the sync client is current?
    Do you support Linux clients?
    Where's the list of URLs that the sync server has to reach?
    Our auditors ask how passwords are hashed when they're synced.
    The number of days until registration is asked again, where's that set?
    Can a report of failed resets be mailed weekly?
    Which events does a successful writeback produce?
    I'd like to script the export of registered methods.
    Could the page carry our own logo and help link?
    The FAQ has two contradicting answers on security questions.
    A table lists the wrong roles, please fix it.
    The screenshots show the old portal.
    Please translate the registration mail into Dutch.
    Is there a training on SSPR for helpdesk staff?
    I want to be notified when an administrator resets a password.
    How do other companies onboard contractors without phones?
    Does a reset sign the user out everywhere?
    What becomes of app passwords after a reset?
    How long is a temporary access pass valid?
    Passkeys on Android don't register.
    The security key needs a new PIN.
    Windows Hello enrolment fails with 0x801c0003
    The device shows twice in Entra.
    Hybrid join is pending for new PCs.
    Kerberos cloud trust set-up question
    Our NPS extension stopped sending prompts.
    RADIUS login rejected
    The firewall admin page password
    IPMI default password
    Password for the camera recorder
    Alarm panel code
    Copy machine PIN
    Voicemail code
    Gift card code doesn't work
    My online banking TAN
    A parcel service sends me codes
    My kid's tablet wants a passcode
    Forgot the PIN of my phone
    The SIM asks for a PUK
    Photo upload in Teams
    Meeting room screen is black
    Coffee order for tomorrow
    Car park barrier doesn't open
    LAPS rotation script returns an error for the local administrator
    the local admin password set by LAPS doesn't fulfil the Intune rule
    Windows LAPS doesn't escrow the password of a device
    cloud LAPS: forbidden when the script rotates the account
    rotate the local administrator's password on all PCs
    procedure for changing the krbtgt key
    script for resetting the passwords of a whole school year
    bulk change of passwords with a CSV file, how?
    set all passwords to never expire, which setting is it?
    turn off password expiry for service accounts, steps please
    make the policy so that passwords last a year
    seamless SSO computer account key, when to roll it over
    seamless SSO was switched on and the proxy blocks autologon
    autologon.microsoftazuread-sso.com isn't in the intranet zone
    silent sign-in doesn't work in Edge
    PHS event 611 for one domain
    event 656 and 657 of hash synchronisation explained
    password hash synchronisation heartbeat event 654
    hash sync errors for a single domain, directory replication permission missing
    replicate directory changes right for hash sync
    Connect V1 is being retired, what are our options?
    what to do before the old sync version is switched off next year
    in-place upgrade or swing migration of Connect?
    how to check whether auto-upgrade of Connect is on
    end of support date of our sync build
    lost company phone, block it please
    report a stolen laptop
    remote lock of a lost tablet
    my mobile contract's SIM was stolen
    creating a user by Graph returns insufficient privileges
    app with Group.ReadWrite.All can't create groups
    service principal gets forbidden when it lists devices
    Graph call for licences returns 403
    adding a member to a role fails with request denied
    guests who were invited are moving to another tenant, re-invite them?
    bulk invite of partners
    changing a guest's e-mail address
    convert an external user to an internal one
    Outlook wants my password every couple of minutes since the patch
    Skype for Business asks for credentials
    mail app on the iPhone keeps asking me to log in
    Teams Rooms device logged out
    shared calendar asks for a login
    camera isn't recognised
    microphone mutes itself
    joining fails as the organiser locked the meeting
    lobby keeps guests waiting
    authenticator has no accounts after restoring the phone
    authenticator codes vanished after moving phones
    authenticator can't restore its backup
    password manager browser extension stopped filling in
    browser saved an outdated password, how do I delete it?
    autofill enters the wrong user name
    Wi-Fi asks for a certificate
    802.1X fails after reimaging
    remote desktop gateway denies me
    RDP: your credentials did not work on a server in the DMZ
    file server access denied to one folder
    network drive asks for a user name
    print server wants credentials
    SQL login failed for a service user
    IIS application pool identity's password has changed
    scheduled task runs with an old service account
    service doesn't start because of a logon failure of its account
    an API key was leaked, rotate it
    client secret is about to expire
    certificate based authentication set-up
    smart card enrolment
    badge printer
    Azure AD Connect V1 ends, is there a plan for us?
    console app creates users in Entra, gets denied
    the web proxy blocks a Seamless SSO address on the sync server
    local administrator password made of letters only, Intune complains
    domain's hash synchronisation shows event 611
    I want passwords in our tenant to never expire
    Outlook asks me for the password all the time
    stolen mobile, remote wipe requested
    tunnel to the branch is down
  `,
};
