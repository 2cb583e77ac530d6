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
  `,
};
