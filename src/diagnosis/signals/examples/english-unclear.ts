import type { Examples } from './examples.ts';

/** Much is said, and nothing of the cause; and things that only sound like a reset. */
export const ENGLISH_UNCLEAR: Examples = {
  undetermined: `
    Since the weekend self service reset fails for part of the staff, the rest is fine. What could it be?
    Some of our users can reset and some can't, we see no pattern yet
    Half a dozen people in accounting report that the reset ends with an error, no codes were written down
    User called, reset did not go through at the end, she could not remember what the page said
    We went through the reset together on the phone and at the last page there was an error, I did not catch the wording
    He tried it from home and from the office, neither worked, nothing else known
    Password writeback stopped working this week and I have not looked at the server yet, where do I begin?
    Writeback used to work, now it doesn't. First step to troubleshoot?
    Got a call from the night shift that nobody can reset, will collect details tomorrow
    Reset problem reported by three colleagues, no screenshots, no times
    The person only said that the website does not let her
    There is a ticket from the school that resets do not work, without anything else
    After all steps were filled in correctly the page came back with a generic failure
    User submitted the form, an error appeared and the window closed
    An error occurred
    it just shows an error message
    the page says an error occurred, nothing more
    it says error and then a long number that I did not copy
    Reset fails at step three for a contractor, I will ask for the text of the message
    event 31003, no description
    PasswordResetFail in the event log, nothing else
    There is a failed reset in the log of yesterday, could you look why
    Your account information has changed, please contact your administrator it says
    Whatever she does, her reset ends in a failure
    A manager complains that the password portal is unreliable
    The change failed, the message was in a language I can't read
    The reset fails, but only in the browser of one laptop, have not tried another
    Something is off with password resets at the new site
    I was on the page where one sets a new password and it went wrong
    Does anybody else have trouble resetting today?
    The portal refused and I clicked it away
    Cannot reset for user A, works for user B, same department
    What are the usual reasons why a reset fails?
    We have an intermittent problem with self service password reset
    Sometimes the reset works on the second try, sometimes not
    My new employee can't get in and I'm not sure whether it is the password
    The user is stuck somewhere in the forgotten password steps
    Customer says: reset didn't work. That is all I have
    tried to change the password in the portal, didn't happen
    the reset link in the mail from IT does nothing
    please find out why the password of my colleague couldn't be changed
    reset failure, user is not at the desk any more, will call back
    It fails before I can type anything
    it fails after I typed the new password twice
    I did everything as in the guide and it still ends with failed
    failed
    reset: failed. why?
    password change = error
    No idea what is wrong, the password thing doesn't like me
    Third call about this reset today, still no error text
    The Windows log shows a failed password operation at 9:14
    Unable to reset password for a VIP, need to know quickly what is going on
    What would you check first if self service resets fail?
    SSPR test with a test account failed, no obvious reason
    SSPR pilot: 4 of 10 testers could not complete, details to follow
    writeback test did not go as expected
    We see failures in the audit log but no reason is given
    status reason is empty on the failed row
    the log row just says failure
    The details tab of the failed reset shows None
    Self-service password reset flow activity progress, failure, without text
  `,
  'out-of-scope': `
    Event 655, password synchronisation failed for a domain, credentials of the connector could not be read
    Password hash sync heartbeat was skipped in the last hours
    Password hash synchronisation stopped for all users since the server was renamed
    Event 6900: the server encountered an unexpected error while processing a password hash sync
    Mail client keeps prompting for credentials after the migration of the mailbox
    The mail program wants my password all day although it is right and everything else works
    Word asks me to sign in again and again
    Someone stole my work phone, can you block it and erase it?
    I lost my phone on the train, please lock the device and order a new one
    Local administrator password solution does not rotate on some notebooks
    The LAPS password of this machine is older than 30 days
    How do we turn off password expiry for the whole company?
    We want passwords that never expire, which cmdlet is it?
    Set the expiration policy to never for all mailboxes, how?
    Which version of the sync client is the newest one?
    When does support for the old sync client end?
    What is needed to move from the old sync server to a new one?
    Planning the upgrade of the sync server next quarter, anything to watch out for?
    Writeback of groups does not show the members on premises
    Group objects are not written to the OU we selected
    Device objects are not written back since the switch
    Hybrid join of laptops fails with 0x801c03f3
    The workbook is blocked by the security centre, macros do not run
    A file is locked by a colleague who is on holiday
    The record is locked in the ERP, please release it
    My badge does not open the door any more
    The code lock of the bike room was changed, what is the new code?
    PIN of the smart card is blocked after three wrong entries
    SIM of the company phone asks for PUK
    My personal Microsoft account is locked and the verification mail goes to an old address
    Can't get into my private live account, it says it was suspended
    xbox account recovery form was rejected
    Facebook does not send me the code
    Student information system does not take my password, the university account is fine
    Payroll website says user or password invalid, that site has its own login
    The web shop we order from sent me a reset link that has expired
    Custom policy of our customer portal for forgotten passwords throws claim not verified
    The app of our customers (external identities) needs a reset flow, how is it built?
    Break glass accounts: how should they be stored?
    Does a conditional access policy for security info registration make sense?
    Is it possible to brand the reset page with our logo?
    Where do I see how many people have registered?
    How many licences do we need for all employees?
    Can a guest be given access to a shared channel?
    We invited guests from a partner, do they have to accept again after the move to another tenant?
    Badge printer shows 310002 on its display when I hold my card to it
    The copier wants a code that nobody knows
    Approvals in the authenticator don't show up on my new phone, password works
    New phone: how do I move the authenticator?
    Second factor for the VPN does not arrive, my password is accepted
    I need two-step verification turned off for the scanner's mailbox
    The service account of the backup software needs a new password, who changes it in the vault?
    Rotate the key of the service principal
    Client secret of the app registration expired
    Certificate of the web server expires tomorrow
    The domain trust between the two forests is broken after the restore
    Replication between domain controllers is failing since the storm
    Group policy for wallpapers isn't applied
    Time on my laptop is wrong after travelling
    Clock on the wall display is an hour ahead
    wlan password of the guest network please
    Password for the PDF that finance sent?
    zip file is protected with a password, who has it
    What is the password of the meeting room tablet?
    How do I set the minimum password age in a group policy?
    What minimum password age does the security baseline recommend?
    The service desk tool lets you change your avatar only once a day
    We would like to raise the number of remembered passwords to 24, where?
    Is a password history of five enough for the audit?
    The vault refuses to store a secret that was used before
    Local admin password on a kiosk does not meet the complexity set in Intune
    Rotated local administrator password has no digits, the device policy wants them
    Windows Hello PIN does not meet the complexity requirement of the organisation
    The password of the SQL login does not meet the policy, sp_addlogin fails
    Wifi passphrase is too short says the router
    The web form of our supplier wants a password with a special character
    Linux server: BAD PASSWORD: it is too short
    MySQL: your password does not satisfy the current policy requirements
    Zoom says my new password is too weak
    Where do we maintain the custom banned password list?
    How do we roll out password protection agents to twelve domain controllers?
    Does the banned list apply to cloud-only accounts too?
    Which filter DLL is loaded on the domain controllers, how can I list them?
    We evaluate a third-party password filter, any experience?
    Password for the shared PDF is wrong
    ERP says old password incorrect, that is a separate account
    The old PIN of the door terminal is not accepted
    List all users with password never expires by PowerShell
    Auditor wants to know which accounts have passwords that never expire
    Please set password never expires for the meeting room accounts
    Tick user cannot change password for all kiosk accounts, script?
    Disable the account of Mr Keller, he left the company
    Please disable the mailbox and account of our intern at the end of the month
    The printer account of the scanner is disabled in the copier's address book
    Account in the ticket system is inactive
    Please unlock the spreadsheet, a colleague has it open
    The SIM is locked
    My bank account is locked after a wrong transfer
    Door lock in room 12 is jammed
    The record in SAP is locked by user MILLER
    The repository is locked, cannot push
    Distribution of smart lockout settings: what threshold is recommended?
    Sign-in risk policy blocked a traveller
    Which groups are protected by AdminSDHolder? I need it for my exam
    How often does SDProp run?
    How do I remove a user from the Domain Admins group?
    User not found when I share a folder
    The user could not be found in the address book of Outlook
    ldapsearch: no such object
    Contact object is not synced to the cloud since the OU was moved
    Filter an OU out of the sync, where is that set?
    Two contacts with the same proxy address cause a duplicate attribute error in the sync
    InvalidSoftMatch error in the sync report
    Guests can't open the SharePoint site we shared
    External partner cannot download the file, asks for a Microsoft account
    How do I block guests from inviting others?
    Convert a federated domain to managed, step by step?
    Our federation server's certificate is about to expire
    AD FS proxy shows error 364
    Enable SSPR only for a pilot group, where?
    How do I switch on self-service password reset for the whole tenant?
    What happens if SSPR is set to none?
    Difference between the registration policy and the reset policy?
    Policy for tablets is not defined in Intune
    Do administrators need two methods by default?
    Is it possible to exempt a helpdesk operator from the two methods rule?
    Which role is needed to reset passwords of other admins?
    App gets 403 Authorization_RequestDenied when it reads groups
    Insufficient privileges to complete the operation when creating a group by Graph
    Service principal lacks User.Invite.All
    I'm not authorised to open the finance folder
    You don't have permission to access this site
    Needs local admin rights to install a driver
    Do we need P1 or P2 for entitlement management?
    Licence for Visio, please
    The Power BI licence of a colleague has expired
    No licence available for the new starter, Word is read-only
    How do users register for passwordless?
    Registration campaign for the authenticator: how is it enabled?
    Not registered for the conference yet, where do I sign up?
    My laptop isn't registered in Intune
    Devices show as Entra registered twice
    Only one method of payment is registered in the travel portal
    Remove an alternative mail address from my security info, how?
    Change my phone number in the address book
    Phone number in my mail signature is wrong
    My extension in Teams is wrong
    The phone number in the invoice doesn't match the contract
    I got a new phone, how do I install company portal?
    My phone fell into water, I need a replacement device
    Please wipe the stolen phone of a colleague
    Lost my key card
    Old phone is gone, the authenticator asks for approval when I open Outlook
    No access to a shared mailbox any more
    MFA text messages do not arrive, I sign in to Office with my password and then nothing
    The confirmation code of the parcel service doesn't arrive
    I'm not receiving mails from a customer
    Two-factor code for the VPN comes too late
    Too many requests, the API answers 429
    Our script is throttled by Exchange Online
    Too many login attempts on the supplier's portal, try in an hour
    I abandoned the survey half way, can I go on?
    The checkout was cancelled half way
    Cookies must be enabled to use the learning platform
    Clear cookies and cache in Edge, how?
    The intranet says that my browser is not supported
    Is unlock with fingerprint available on the new laptops?
    The unlock button in the game does nothing
    Lock screen picture is wrong
    Sign-in screen shows the old company logo
    The Ctrl Alt Del screen hangs after docking
    Enable web sign-in on the Windows logon screen
    Group writeback v2 needs a decision
    What is device writeback for?
    Does password writeback cost extra?
    Where do I turn on password writeback? We are preparing the rollout
    Seamless single sign-on does not work behind the proxy
    Proxy blocks autologon.microsoftazuread-sso.com since SSO was enabled
    The sync cannot reach the cloud because the proxy needs authentication
    Pass-through authentication agent is inactive
    Application proxy connector shows inactive
    Firewall blocks the licence server of our CAD software
    Service bus queue of our web shop is full
    The print service isn't running
    World Wide Web Publishing service stopped on the intranet server
    A service on the backup server does not start after patching
    Installation of the connector on a new server failed with error 1603
    Setup wizard of the scanner software stops at step 3
    The wizard asks for global administrator credentials, is that safe?
    Time on the domain controller is five minutes off and Kerberos complains on all PCs
    NTP for virtual machines: host or domain?
    Time zone in my calendar is wrong
    TLS 1.0 must be disabled on all web servers, deadline?
    Printer can only scan to mail with TLS 1.0
    The site has an expired TLS certificate
    Credential of the backup job is wrong
    Token of the GitHub runner expired
    Decrypting a mail with S/MIME fails, key not found
    Encryption key of the laptop is needed for repair
    Our sync server runs an old version, plan the upgrade for the weekend please
    Which .NET version does the newest sync build need?
    Server 2012 R2 is out of support, list our machines
    Domain controller of the branch is offline for maintenance tonight
    Cannot contact the domain when joining a laptop
    RDP: no logon servers available
    A forest trust to the subsidiary is to be set up
    We acquired a company and want to add their forest to our sync, how?
    LDAP signing should be enforced, what breaks?
    Old copier does simple binds, event 2889
    Password of the service account has 64 characters, may it be longer in the vault?
    Grant the backup account permission on the file server
    Which permissions does the sync account need? We document everything
    Permission inheritance on a file share is broken
    Inherit permissions from the parent folder, how?
    Restrict remote calls to SAM as the baseline recommends, side effects?
    File name has a reserved character, OneDrive will not upload it
    Folder name with a slash cannot be created
    Unknown error when printing
    Unknown error 0x80004005 while extracting an archive
    Configuration error in the web.config of our intranet
    Cloud sync agent of the HR connector needs an update
    Provisioning agent for Workday shows an error
    File sync is pending for an hour
    Calendar changes take a day until colleagues see them
    My changes to the org chart aren't visible yet
    Is there an outage of Teams?
    Exchange Online is slow in all of Europe today
    A system error occurred in the time sheet tool
  `,
  'no-failure': `
    Ticket closed: she set a new password in the portal and could sign in at once
    Done, he changed it himself with our help and is working again
    It took after the second try, all fine
    Was able to change it from the office network, no further action
    The user registered both methods and the reset went through
    After I corrected her mobile number the reset succeeded
    Password reset completed and tested by the customer
    Verified with the user: new password works on laptop, phone and webmail
    Sync caught up after a few minutes and the new password is accepted everywhere
    Event 31002: the password was reset successfully on premises
    31006 change request success
    Status of the row is success, reason: successfully completed reset
    Enabling writeback in the wizard finished without errors
    Self service reset is working again for all sites since the firewall rule was added
    Restarted the sync service, resets go through now
    PasswordResetSuccess with the cloud anchor of the user
    31002 PasswordResetSuccess, Details: Context: cloudAnchor: User_
    The changed password of the user was found compliant with the password policy
    10014: the changed password was validated as compliant
    The reset password was accepted because it complies with the policy
    Onboarding finished, the service is now able to write passwords back
    The event says that writeback has been set up and is ready
    657 password change result: success
    No more trouble with the reset since yesterday
  `,
};
