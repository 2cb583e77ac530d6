import type { Examples } from './examples.ts';

/** Between the sync server and the domain controller. */
export const ENGLISH_DIRECTORY: Examples = {
  'dc-version-too-old': `
    domain controllers are Windows Server 2008 R2
    policy hints control missing on the DC
    the server doesn't contain the LDAP password policy control
    DC is too old for writeback
    our domain controllers still run 2012
    last DC is server 2003, history isn't enforced on reset
    LDAP_SERVER_POLICY_HINTS_OID not supported
    need to update domain controller before sspr works
    do the DCs have to be 2016
    functional level 2008 and password reset fails
    hotfix for policy hints is missing on domain controller
    old domain controller lacks the extended control
    all our dcs are ancient, 2008, could that be it
    which Windows Server version must a domain controller have for writeback
    old windows server on the domain controllers
    server 2008 dc
    DCs are below the minimum version
    writeback with server 2012 R2 domain controllers
    domain controllers out of support
    domain controllers are 2008 and miss the LDAP policy hints control
    password history can't be checked because the DC is too old
    patch for policy hints isn't on our DCs
    one site's DC is ancient and resets via it fail
    server 2003 DC at branch
    domain controllers haven't been upgraded in a decade
    one old DC left, that's where it fails
    history isn't checked at reset as DC lacks the OID
    At the plant there's a Server 2008 machine as DC, and resets that hit it fail
    DCs lack the update that lets history be checked on reset
    we never replaced our 2003 domain controllers
    A 2008 R2 DC without the hotfix is in the site of the sync server
    LDAP_SERVER_POLICY_HINTS missing
    we still have DCs from the Windows 2003 age, could it be
    The branch in Lyon still has a 2008 R2 domain controller and the event says the server does not contain the LDAP password policy control
    history isn't enforced on resets because the DC lacks the hotfix
    Domain controllers must run a version that supports the password policy hints control.
    2008 dc no policy hints
    dc too old for control
    Somewhere a Server 2008 domain controller still lives, and the log mentions the password policy control it doesn't have.
  `,
  'dc-unreachable': `
    a domain controller could not be contacted
    hr 80230818
    DC is offline
    connect can't find the domain controller
    the on-prem domain is down
    preferred domain controller is gone
    PDC emulator not reachable
    DC name entered without the full domain name
    all domain controllers are powered off
    sync server has no line of sight to a DC
    we decommissioned a domain controller that Connect still uses
    DNS for the domain fails on the sync server, no DC found
    VPN between azure and the office is down so the DC can't be reached
    ldap port 389 to the DC is blocked from the connect server
    last DC crashed tonight, resets impossible
    the MA run was terminated because a domain controller could not be contacted
    connect cannot talk to our domain
    only preferred DCs is ticked and that DC died
    no domain controller reachable
    dc down
    dc not found
    domain controller was shut down
    the sync server lost contact to AD
    could not contact domain
    Connect cannot contact any domain controller
    the preferred DC is down and resets fail
    80230818 the domain could not be contacted
    domain name isn't an FQDN in the connector
    what if the on-prem domain is down, the reset just hangs
    RPC server unavailable when contacting the DC
    domain controllers down during storage outage
    RPC to the domain controller fails from the sync server
    DNS can't resolve the domain from sync box
    sites link broken, no DC answers
    both directory servers in the basement drowned, the sync machine in Azure is alive
    sync can't find any DC since the DNS change
    Connect was told to use a DC that no longer exists
    the VPN tunnel between Azure (Connect) and our DCs is broken
    the only DC of that domain is being rebuilt
    Connect is looking for a DC that was demoted in spring
    link between sync server and the domain controllers is cut
    RPC server is unavailable when a reset comes in
    After the flood both DCs are down, the Connect server in the cloud is fine, users working at home can't reset
    in the connector's settings there's a preferred DC which was removed last month; 80230818
    No domain controller could be contacted by the management agent.
    The preferred domain controllers must be entered as fully qualified names.
    80230818 no dc
    both dcs down
    The log of Connect says that it couldn't contact any domain controller; the link to the data centre was down.
  `,
  'forest-config-changed': `
    new forest added to Connect, users of that forest can't reset
    removed and re-added the forest in AAD Connect
    0x8023061f password synchronization is not enabled on this management agent
    second forest was added after writeback was enabled
    connector for the domain was deleted and created anew
    after adding a domain writeback works only for the old forest
    password sync isn't enabled on this MA
    6329 with 8023061f
    re-created the AD connector and now resets fail
    disable and enable writeback after adding a forest
    acquired company joined as another forest, their users fail to reset
    changed the forest configuration in connect
    users from the first forest are ok, users from the new one are not
    AD connector re-added
    added a domain to connect
    new forest can't reset
    forest was removed and added back
    second forest does not work, first does
    users of the newly joined domain get errors
    added a second forest afterwards and writeback fails for its users
    8023061f after re-adding the forest
    the new domain was joined to Connect after writeback had been enabled
    after we bought a company and hooked its AD into the existing sync, resets work only for us
    Since the takeover of another firm we sync their AD too. Their people can't reset, ours can
    child domain added afterwards can't reset
    password synchronization is not enabled on this Management Agent
    merged company's AD connected last month
    we took the partner domain out of sync and put it in again; resets of its people fail since
    the acquired firm's directory was hooked up last week and just their staff can't reset
    the sister company's AD was joined to our sync in May, their people can't reset
    connector was deleted and made again, 0x8023061f
    second forest was added later on and is left out of writeback
    We bought a company in spring, added its forest to the existing Connect, and only its people fail at resetting
    I took a domain out of the wizard and put it in again to fix a sync problem; resets for it give 0x8023061f
    A forest was added after writeback had been enabled; disable and enable it again.
    added forest l8r, those usrs fail 8023061f
    A month ago a second forest was added in Connect. Its people get an error at reset, the first forest's people don't.
  `,
  'ldap-signing-not-configured': `
    sign and encrypt LDAP traffic is unticked
    hr 8023062C
    server not configured for insecure setting of passwords
    128-bit TLS/SSL required
    LDAP signing off on the AD connector
    connector option sign and encrypt is not selected
    0x8023062c on reset
    we changed LDAP options on the connector and writeback fails
    insecure setting of passwords
    enable SSL or sign and encrypt for the connector
    configure directory partitions, sign and encrypt ldap
    unencrypted LDAP between connect and the DC
    ldap connection isn't signed so the password can't be set
    somebody turned off ldap encryption in the synchronization service manager
    ldap signing
    sign and encrypt
    ldap not encrypted on the connector
    box for signing LDAP is off
    requires secure ldap to set a password
    sign and encrypt LDAP traffic is unticked on the connector
    0x8023062c shows up, LDAP signing
    after we required LDAP channel binding the connector fails
    connector options: signing is not ticked
    LdapEnforceChannelBinding / signing needed by DC, writeback breaks
    LDAP not secured between Connect and DC
    connector property: sign & encrypt off
    server requires secure ldap for set password
    somebody unticked encryption of directory traffic in the connector properties
    the DC insists on an encrypted connection in order to set passwords
    in the connector the option to sign and encrypt is off
    AD won't take a password over an insecure channel
    8023062c after somebody fiddled with LDAP options
    The log says the server isn't configured for insecure setting of passwords; the connector has Sign and Encrypt unticked
    Sign and encrypt LDAP traffic must be selected on the connector.
    8023062c sign+encrypt off
    The reset fails with 8023062c and a text about insecure setting of passwords.
  `,
  'connector-account-password-too-long': `
    connector account password is longer than 256 characters
    hr 800700CE
    the filename or extension is too long
    MSOL account got a 300 character password
    password of the sync service account is too long
    rotated the AD DS connector account with a very long password
    passphrase of the MSOL_ account has 400 chars and writeback broke
    our vault generated a 512 char secret for the connector account
    does the length of the connector account's password matter
    length limit of the AD connector account password
    password manager created an extremely long one for the msol user
    over 256 chars
    shorten the connector account password
    too long password for the sync account
    connector password length
    msol password 500 characters
    extremely long service account password breaks writeback
    MSOL account has a password beyond 256 characters
    800700CE filename or extension too long
    the connector's password is too long
    our vault rotated connector account to a 512 character password
    PAM tool made giant password for the AD connector
    very long password for sync account
    the connector acct secret was generated by CyberArk with 512 chars
    filename or extension is too long
    over 256 char in connector
    the vault gave our sync account a secret of 300 characters and afterwards resets broke
    we made the service account's password ridiculously long
    our tool made a 300+ char password for MSOL_
    the sync account's password exceeds 256 characters
    We put a 300 character random password on the MSOL account as we thought longer is better; event shows the filename or extension is too long
    The password of the connector account exceeds the maximum of 256 characters.
    msol pw 300 chars 800700ce
    We rotated the connector account's password to 300 random signs. Since then: 800700CE.
  `,
  'ad-permissions': `
    connector account lacks permission to reset passwords
    MSOL account doesn't have rights on the OU
    ADPermissionsError 33004
    management agent credentials were denied access
    need reset password, lockoutTime and pwdLastSet permissions
    access denied when writing the password to AD
    works only when the MSOL account is domain admin
    which permissions does the AD DS connector account need
    delegated rights are missing for the sync account
    hr 80230626
    unexpire password right missing on the domain root
    0x80070005 access is denied on password set
    the service account may not set pwdLastSet
    all users in one OU fail, permission problem
    grant the sync account reset password rights
    after unlocking fails with insufficient access rights
    new connector account without delegated permissions
    AD rights were cleaned up by the security team and resets have failed since
    Set-ADSyncPasswordWritebackPermissions needed
    I gave the account permission to change password but not lockoutTime
    insufficient rights in Active Directory to perform the reset
    rights missing
    access denied in AD
    no permission to reset in this OU
    delegate reset password to the sync account
    writeback account can't write
    permissions of the connector account are wrong
    which AD rights must be delegated
    lockoutTime write permission missing so unlock fails
    the MSOL account lacks the reset password right
    access denied hr 80070005 in writeback
    connector account has no write on lockoutTime and pwdLastSet
    delegated permissions missing for the sync account in one OU
    unexpire password right was not given
    delegation missing on OU
    someone removed the rights of the sync service account
    delegation on OU not set
    insufficient access rights to perform the operation
    custom service account for AD connector with read only
    sync account may read but not write; each reset is refused by AD
    after the AD clean-up of delegated rights resets are denied for everyone
    everything OK when I make the sync account a domain admin, otherwise refused
    it lacks the right to set passwords in one branch of the tree
    users in a newly made branch of AD are refused, the sync account was never delegated there
    the sync account was created by hand and never got the right to reset
    'access is denied' on each write of a password to AD
    works after adding MSOL to Domain Admins, which I don't want to
    unlock part fails, reset part OK: no write on lockoutTime
    the new OU isn't delegated to our connector account
    security cleaned up ACLs and everything is denied since
    For one branch of the tree the sync account has no delegated rights: 'management agent credentials were denied access'
    I set up the AD connector account myself and gave it read plus replicate; what does it need in addition so that resets work?
    The connector account hasn't been given the reset password permission on the user.
    The service account lacks write permissions on lockoutTime and pwdLastSet.
    The rights of the account used by Connect are insufficient.
    msol no rights on ou
    33004 denied
    works only as domain admin
    In the log of the sync server: credentials were denied access. The account had been created by hand without any reset rights.
    Everyone under one OU is refused. Delegation was never done there.
    individual rights as described, still denied; works as Domain Admin
    can't edit pwdLastSet nor lockoutTime for the MSOL account
    boxes for the permissions revert to unchecked
  `,
  'inheritance-disabled': `
    inheritance is disabled on the user object
    permission inheritance off for that one user
    enable inheritance on security tab helped
    rights of the MSOL account do not come down to the user
    security tab shows disable inheritance was clicked
    broken inheritance on the OU
    user doesn't inherit permissions from the parent
    blocked inheritance on the account
    include inheritable permissions from this object's parent is not ticked
    ACL inheritance is switched off for some test users
    users migrated with admt have inheritance turned off
    only this person fails, inheritance was off in AD
    the OU stopped inheriting so the delegated reset right is missing
    not inheriting ACEs
    inheritance off
    user with disabled inheritance
    object doesn't inherit
    inheritance broken on the account of one person
    inheritance is disabled on the failing user objects
    turned on include inheritable permissions and it worked for that user
    permission inheritance broken on that OU
    user's ACL protected
    For six people reset fails; their ACLs don't take anything from the OU above
    one user, no inherited ACE
    advanced security says enable inheritance
    permissions from parent not applied
    old migrated users have protected ACLs
    the failing people's objects take nothing from above
    in the security tab of the failing user it offers to turn on inheritance
    an old migration left many accounts with explicit ACLs only
    two users have "Enable inheritance" showing in Advanced
    ACL of that object is protected
    rights stop at this OU because somebody broke inheritance
    For a single VIP user somebody had switched off inheritance on the object years ago, so the delegated right never got there
    Inheritance of permissions is disabled on the user object, so the delegated rights don't apply.
    inheritance off on 1 usr
    On the security page of her user object I saw that inheritance was disabled, enabled it, and it worked.
    pilot users with inheritance switched off on the security tab
  `,
  'sam-remote-call-restricted': `
    restrict clients allowed to make remote calls to SAM
    SAMR hardening broke writeback
    RestrictRemoteSam is set on domain controllers
    GPO network access restrict remote sam
    MSOL account must be able to make remote calls to SAM
    security baseline sets remote SAM restriction
    failed to acquire user information ERROR_ACCESS_DENIED
    add connector account to the remote sam policy
    SAM-R calls are denied for the connector account
    Defender for Identity SAMR policy blocks the connector
    servers aren't allowed to make remote calls to security accounts manager
    remote SAM GPO
    admaexport failed to acquire user information
    we limited who can query SAM remotely and since then resets fail
    remote SAM calls
    gpo limiting SAM access
    sam hardening
    remote calls to SAM denied for our sync account
    GPO restrict clients allowed to make remote calls to SAM blocks it
    STIG setting for remote SAM calls is on
    added the MSOL account to network access SAM list
    GPO network access: restrict clients
    Connect account not in the list of remote SAM callers
    we limited SAM enumeration to admins
    a security baseline limits who may query accounts remotely on the DCs and the sync account isn't on the list
    GPO allows just administrators to make remote SAM calls
    hardening GPO: only admins may query SAM remotely
    admaexport: failed to acquire user information, ERROR_ACCESS_DENIED
    Since the CIS hardening, remote SAM queries are only allowed for admins; the connector account gets ERROR_ACCESS_DENIED
    A group policy restricts clients allowed to make remote calls to SAM.
    gpo remote sam blocks msol
    After we imported the security baseline, the sync account may no longer query SAM remotely and resets fail.
    fourth technician found the GPO on remote calls to SAM
  `,
  'ou-reserved-character': `
    slash in the OU name breaks writeback
    OU with a reserved character
    there is a plus sign in the OU
    the organizational unit name has a comma
    users in OU R&D / Lab get 33001
    OU path contains # and reset fails
    distinguished name has an escaped character
    renamed the OU without the special character and it works
    special characters in the OU, could that break password reset
    OU called "Temp=Staff" users fail to reset
    backslash in the DN
    hash sign at the start of the OU name
    reserved character in Active Directory OU structure
    only users in the OU with the semicolon have the problem
    quote character in container name
    moving the user to an OU without a slash in the name fixes it
    ou name has a slash
    special character in the path
    strange sign in the OU
    weird character in the name of the container
    reserved sign
    the OU contains a comma and an ampersand
    OU name contains a slash
    users in the OU with a comma in its name get 33001
    plus sign in the OU path makes the reset fail
    OU is called Sales/Marketing and its users always fail
    users under "Sales, EMEA" fail with 33001
    renaming the OU without the slash solved
    the department renamed its OU to "IT + Dev", since then resets fail in there
    forward slash in the organizational unit
    OU name begins with #
    33001 just in the OU with a semicolon
    the department's folder in AD has a slash in it
    folks under 'Import / Export' can't, others can
    we renamed a container to include a plus and all within fail
    the OU path has a plus
    OU=Research/Lab can't reset
    someone named an OU "A, B & C"
    Only the people in the OU "Purchasing/Logistics" are affected, all with event 33001. When I move one out he can reset.
    The name of the organizational unit contains a reserved character.
    slash in ou name 33001
    The OU is named R+D, and all in it get 33001.
    support found a reserved character in our OU structure
  `,
  'ad-unknown-error': `
    just 33001 and nothing else
    ADUnKnownError
    unknown error returned by Active Directory
    33001 without details
    event 33001 in the log what does it mean
    33001 no hr code
    active directory returned an unknown error
    unspecified AD error on password set
    AD answers with an error nobody can explain, 33001
    33001 ADUnknownError when user sets a new password
    unknown AD error
    error unknown from the directory
    33001
    unknown AD error 33001 at reset
    ADUnknownError, no hint
    just 33001 unknown error, no more details
    AD gave an unknown error
    unexpected failure at AD, we don't know why
    The log merely says unknown error from AD
    33001, hr=80004005 and no explanation
    unknown error, AD says, 33001
    hr=80004005 unspecified
    The event says nothing but that Active Directory returned an unknown error, id 33001
    Active Directory returned an unknown error.
    33001 unknown err
    Only 'unknown error' in the log, 33001. No other hint.
  `,
  'onprem-config-generic': `
    SSPR_0029
    your organization hasn't properly set up the on-premises configuration for password reset
    OnPremisesAdminActionRequired
    problem with your organization's password reset configuration
    ADAdminActionRequired
    on-premises admin action required in the audit log
    we can't reset your password because of a problem with the configuration of your organization
    on-premises configuration isn't right, contact your admin
    reset fails, on-prem misconfigured says the message
    organisation has not set up on prem configuration correctly
    something about on-premises configuration for password reset is wrong
    admin needs to take action on premises
    your admin must fix the on-premises setup before you can reset
    on-premises configuration problem
    your organization's configuration for resets is faulty
    asks the admin to check on-prem configuration
    code 0029
    admin action required
    SSPR_0029 your organization hasn't properly set up the on-premises configuration
    OnPremisesAdminActionRequired in the log
    error in your on-premises configuration
    hasn't properly set up the on-premises configuration
    admin must act on premises
    your admin needs to fix on-prem setup
    The page says my organisation has set something up wrongly on its own servers
    it says that my organisation's configuration isn't right for password reset
    contact your administrator, code SSPR_0029
    the page puts it on the on-premises configuration of my organization
    SSPR_0029 for half of our users
    admin action on premises needed, says the audit log
    After the final step users read that their organisation hasn't properly set up the on-premises configuration. Where do I start looking?
    The on-premises configuration for password reset isn't set up properly.
    sspr_0029 4 all
    The user reads that the organisation's on-premises setup isn't right, SSPR_0029.
    two and a half hours spent on permissions, still SSPR_0029
  `,
};
