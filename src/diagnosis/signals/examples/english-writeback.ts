import type { Examples } from './examples.ts';

/** Writeback and the server it runs on. */
export const ENGLISH_WRITEBACK: Examples = {
  'writeback-disabled': `
    password writeback is not enabled
    writeback is switched off in Connect
    on-premises integration has not been enabled
    your password is managed in an on-premises environment so you can't reset it here
    your administrator hasn't enabled a necessary service for your organization
    synced users can't reset, write back passwords to your on-premises directory is unticked
    we don't have writeback
    SSPR_0030 contact your admin to enable password writeback
    password writeback isn't turned on for your organization
    you cannot change your password here because it is managed on-prem
    cloud only users can reset, synchronised ones are told the admin manages the password on premises
    option password writeback in the wizard was never ticked
    Set-ADSyncAADPasswordResetConfiguration says false
    somebody deselected password writeback during the upgrade
    for hybrid users it says reset is not possible because of missing on-prem integration
    is password writeback required for synced accounts, we did not set it up
    writeback got turned off
    can't reset synced user without writeback
    turn on writeback
    no write back configured
    cloud reset of synced users isn't possible here, the password belongs to AD
    managed by your administrator on premises
    writeback checkbox is empty
    password changes in the cloud are not allowed because writeback is off
    password writeback is switched off in our tenant
    on-premises integration has not been enabled it says
    your administrator hasn't enabled a necessary service
    your password is managed on premises and writeback isn't on
    PasswordWriteback off in Get-ADSyncAADCompanyFeature
    the optional feature password writeback isn't ticked
    hybrid users can't, cloud users can
    no writeback configured at all
    administrator hasn't enabled a necessary service
    we use only PHS, no writeback, and AD users can't reset
    unticked after the swing migration
    synced accounts told to contact admin since password lives on prem
    Our new tenant is hybrid, nobody ever ticked the option to carry passwords back, resets refused for AD people
    Pure cloud folks OK, those coming from AD are told their password is kept in the office network
    it says it needs on-premises integration to be on
    should I enable writing back? it's off and our synced staff can't reset
    We never switched on the part that carries passwords back to AD; hybrid people are refused
    my password is managed by the company's own network, says the page, so I can't do it here
    SSPR_0030, and in Connect the optional feature isn't ticked
    on-prem integration in the portal is greyed: not enabled
    is writeback necessary? It's off. AD users: can't reset. Cloud users: can
    Hybrid set-up since August. Cloud-only people reset without a hitch; everyone coming from AD gets to read that the password is managed on premises.
    We unticked password writeback in Connect while troubleshooting and forgot to tick it again
    The message says a necessary service has not been enabled by my administrator
    Password writeback hasn't been enabled, so synchronized users can't reset their password.
    The user's password is managed on-premises; enable writeback to resolve this.
    writeback off, hybrid usrs cant reset
    pw managed on prem it says
    never turned on writeback
    The cloud page says that the administrator manages my password on premises. It's the same for everybody from AD; writeback was never configured.
    on-premises integration hasn't been enabled
    SSPR_0010 writeback not enabled
  `,
  'writeback-unsupported-path': `
    reset in the Microsoft 365 admin center is not written back to AD
    I reset the user in admin.microsoft.com and the domain pc still takes the old password
    Set-MsolUserPassword doesn't write back
    Set-AzureADUserPassword changes only the cloud password
    reset by Graph v1 passwordProfile, AD keeps the old one
    password changed in office portal, not on premises
    admin center reset leads to two different passwords
    powershell reset works in the cloud but the local domain doesn't get it
    split password after the reset in the office portal
    helpdesk used the 365 admin page and now windows login and email differ
    our script updates passwordProfile, on-prem password stays the same
    does resetting from the M365 admin portal sync to local AD
    user's mail accepts the new password, the computer wants the old one, helpdesk reset it in the admin center
    which portals write back and which do not
    Update-MgUser password profile isn't written back
    the mobile admin app resets cloud only
    changed it in the admin center, AD didn't get it
    our support resets in office admin, user cannot log in to windows with it
    graph api reset does not reach on premises
    MSOnline module and writeback
    two passwords after an admin reset in the wrong portal
    reset from powershell isn't written back
    reset the user in the Microsoft 365 admin center and AD still has the previous one
    Set-MsolUserPassword changed it in the cloud only
    graph call changed the password, local AD untouched
    new password from admin.microsoft.com works online, Windows login wants the former
    reset through PowerShell never reaches on-premises
    used Graph v1 update passwordProfile, windows keeps the old password
    helpdesk sets it from the admin app on phone; laptop login needs the previous password
    reset done in Microsoft 365 portal stays in the cloud
    helpdesk resets in admin center, PC password unchanged
    Update-MgUser -PasswordProfile leaves AD alone
    office portal reset → mail new, Windows old
    M365 admin app reset isn't written to AD
    reset done by Power Automate via Graph doesn't hit the DC
    two passwords since admin used the wrong portal
    does the admin centre push to AD? ours didn't
    our intranet tool calls users/{id} passwordProfile, on prem unaffected
    CSP partner centre reset doesn't go down to AD
    Team lead uses the Microsoft 365 admin page to give out passwords; they work for mail only
    Script with Graph assigns a new password, next day the same user can't log on to his PC with it
    we always used the MSOnline cmdlets and now AD doesn't follow
    she gets into Outlook on the web with what support gave her, the office PC refuses it; support works with admin.microsoft.com
    portal reset not in AD
    Secretary gives out passwords through the 365 admin page; Windows logon keeps wanting the previous one
    Set-MsolUserPassword -NewPassword ... the mail works with it, the domain doesn't
    we built a bot that resets via Graph beta/v1 user update; AD never sees it
    The mobile admin app's reset is only half a reset: cloud yes, domain no
    reset in office portal; user on VPN still needs the old
    Our office manager sets passwords in the Microsoft 365 admin centre because it's easy. The users then have one password for mail and another for the PC.
    We wrote a Power Automate flow that sets passwordProfile; Entra takes it, AD doesn't follow
    An intern reset 30 pupils with the AzureAD PowerShell module, now they can't log on to the school PCs with the new password
    Passwords reset in the Microsoft 365 admin center aren't written back to Active Directory.
    The PowerShell cmdlet changes the password only in the cloud.
    Password reset through the Graph API v1 isn't supported with writeback.
    reset in admin ctr, pc still old pw
    msol cmdlet doesnt write back
    helpdesk used 365 admin, now 2 pws
    The school secretary gives out new passwords in the Microsoft 365 admin page; on the lab PCs the old ones go on working.
    A ticket bot of ours calls Graph to set passwords. In the cloud they're new, in the domain they aren't.
    key icon in Active users changes the cloud password only
    Set-AzureADUserPassword doesn't write back either
    playbook resets by Graph v1, AD isn't touched
    set in the 365 admin page, the domain never hears of it
    passwords given by Graph stay in the cloud
  `,
  'writeback-connectivity': `
    Connect server can't reach the Azure service bus
    firewall blocks outbound 443 to servicebus.windows.net
    temporary connectivity issue, try again later
    OnPremisesConnectivityFailure
    poor connection with your on-premises environment
    the proxy breaks password writeback
    could not reach your on-premises password reset service
    no connection between Entra and the sync server
    ssl inspection on the proxy kills writeback
    idle timeout of the firewall closes the service bus connection
    ports 443 and 5671 are not open from the sync server
    network outage at our site, resets fail
    new firewall since monday and nobody can reset
    the remote server returned an error proxy authentication required
    error communicating with the windows azure service bus relay
    heartbeat to service bus fails
    internet line of the datacenter is down
    DNS can't resolve ssprdedicatedsbprodncu.servicebus.windows.net
    your password can't be changed right now because of a connection problem
    we can't reset your password at this time due to connectivity with your on-premises
    zscaler between connect server and microsoft drops it
    the request timed out to on-premises
    sync server has no internet
    blocked by the firewall
    connection to service bus refused
    proxy settings changed and writeback stopped
    cannot reach microsoft from the connect server
    connectivity failure
    tcp 443 outbound closed
    on-premises service could not be reached
    network problem between cloud and on-prem
    connectivity issues to your organization, says the page
    our proxy blocks servicebus.windows.net so the reset can't reach us
    firewall change last night, since then no reset gets through to AD
    the sync server lost its internet connection
    temporary connectivity issue when changing the password
    SSL inspection on the path breaks the sync server
    packet inspection by Palo Alto on the outgoing traffic of the sync box
    the network guys put a new Fortigate between, Connect can't talk to Microsoft since
    outbound 443 from the sync machine was restricted on Friday, resets dead since Friday
    relay namespace unreachable from the connect host
    our firewall now decrypts traffic and the sync server lost its link to Microsoft
    proxy auth 407 from sync server
    DNS on sync box can't resolve servicebus
    TLS inspection by the proxy
    can't reach password reset service
    outbound ports closed on Connect host
    link between cloud and site broken
    The machine room lost its internet line; forgotten passwords can't be renewed
    security put an inspecting proxy in front of the sync machine, since then the reset page speaks of connectivity
    network segment of the sync server was closed off by the new rules
    It says there's a temporary connection problem with our organisation, for three days now
    our page says your organization can't be reached
    Ports to the outside were closed for the sync server by mistake
    The page talks about connectivity issues to my organization
    line to the internet is down at the site with the Connect server
    32002: error connecting to ServiceBus
    new web filter intercepts traffic from the sync machine to Azure
    poor connection with your on-premises environment, comes and goes
    On Wednesday our provider changed the line; since then the reset page says there are connectivity issues to my organisation and I should try later
    The machine with Entra Connect sits behind a new proxy that wants a login; Service Bus connections fail
    Firewall log shows drops from the sync server to 20.x.x.x:443 and resets fail since
    It says it couldn't reach the on-premises password reset service
    The sync server couldn't connect to the service bus; check firewall and proxy.
    The on-premises service can't be reached because of a network problem.
    Outbound HTTPS access to the endpoints is blocked.
    fw blocks servicebus
    sync srv cant reach azure
    connectivity issue msg on reset
    proxy chg broke writeback
    Since the weekend our provider filters outgoing traffic of the server room, and resets say something about connectivity.
    The branch where the sync server stands has no internet today, resets fail for all.
    TcpTestSucceeded False to servicebus on 443
    32002 ServiceBusError every few minutes since the firewall swap
    the sync machine can't get out to Azure since the new rules
    our organisation can't be reached, it says at the reset
  `,
  'writeback-service-down': `
    ADSync service is stopped
    password reset service isn't running on the connect server
    service does not start, event 31044
    31034 service bus listener error
    Microsoft Azure AD Sync service crashed, restart helped
    error 6800 in the application log
    after a restart of the sync service resets work for some hours then stop
    writeback service is not healthy
    the password reset agent is not running
    sync server is turned off
    connect server was rebooted and the service did not come up
    Entra Connect machine is dead, resets fail
    writeback stops working after some time until we restart ADSync
    the sync vm had a full disk and the service went down
    staging server only, nobody running the writeback service
    Start-Service ADSync fails and password reset too
    PasswordResetService won't start on premises
    connect health alerts that password writeback heartbeat stopped
    our sync server was shut down last night
    service stopped
    sync service won't start
    reset service is not running
    our connect server is off
    restart of the ADSync service fixes it for a day
    writeback listener dead
    AAD connect machine crashed
    the ADSync service is stopped
    writeback not working since the upgrade of Connect
    password writeback is down for everyone since the server rebooted
    service fails to start on the sync server, event 31034
    the password reset service on the Connect box is not running
    writeback stopped working after the update last night
    reset service restarts over and over
    broken since we upgraded Entra Connect
    writeback is broken after the upgrade
    since Connect was updated no password is written back
    password reset service isn't running
    writeback client is not running
    restart helps for an hour
    health alert: writeback heartbeat not received
    the machine that does the syncing was switched off at the weekend
    it runs for a day after each restart and then nobody's password gets through
    Windows update rebooted the server and the service didn't come back
    log full of 31034 and 31044
    somebody set the sync service to manual start
    the box with Entra Connect hasn't been running since the storage move
    service 'Microsoft Azure AD Sync' disabled by somebody
    31034 every few minutes, service bus listener
    resets come to life after restarting ADSync and die by night
    they switched our sync VM off to save money
    Connect server is in staging mode, there's no active one
    The virtual machine with Connect was left off after maintenance at the weekend, nobody noticed until people tried to reset
    Since the patch day the sync service starts and stops again after two minutes; resets don't work
    Restarting the Microsoft Azure AD Sync service makes resets work till the next morning
    The password writeback service isn't in a healthy state; no service host is running.
    Start the Microsoft Azure AD Sync service on the server.
    The listener of the on-premises reset service failed to start.
    adsync svc stopped
    aadc srv down, resets fail
    31044 all day
    It turned out the server which runs the sync had been shut down for a power test and nobody had started it again.
    The sync service had crashed over night, event 31034; after a restart resets work.
    31044 and 31034 on one server, the other works
    listener not running
    the sync machine had been off since Friday
    the sync service doesn't stay up
  `,
  'writeback-onboarding-failed': `
    wizard can't configure password writeback
    password writeback could not be configured at the last step
    OnBoardingServiceError 32011
    unable to configure password writeback, ensure you have the required license
    unable to locate MA error in wizard
    enabling writeback in Azure AD Connect throws an error
    onboarding event failed
    cannot turn on password writeback during the installation
    tick the box password writeback, next, error
    Set-ADSyncAADPasswordResetConfiguration fails
    error while disabling and enabling writeback in the wizard
    configuration of password writeback failed in the setup
    an error occurred configuring Azure AD password writeback
    setup finishes but says writeback was not configured
    the checkbox for writeback is greyed out in the wizard
    onboarding to the password reset service was not successful
    setup of writeback fails
    wizard error on writeback
    can't enable writeback
    error when ticking writeback in the connect wizard
    writeback configuration didn't complete
    turning on the feature ends with an exception in the wizard
    wizard says password writeback could not be configured
    enabling writeback in the Connect wizard ends with an error
    unable to enable password writeback during setup
    onboarding of the writeback service fails
    wizard error on last page
    unable to configure password writeback
    setup refuses the writeback option
    password writeback could not be enabled
    greyed out checkbox in optional features
    I tick the box, click configure, red cross: password writeback couldn't be configured
    the feature can't be switched on: the wizard throws an exception at the end
    config fails with 32011
    Tick → Next → Configure → 'An error occurred configuring password writeback'
    couldn't turn on the optional feature in the wizard
    error while onboarding to the password reset service, 32011
    the wizard can't locate the management agent and stops
    At the end of the Connect wizard I get a red cross at 'Enable password writeback' with the text that it could not be configured
    Enabling writeback fails with 'Unable to configure password writeback' although we've P2
    The wizard was unable to enable password writeback.
    An error occurred during onboarding to the password reset service.
    wizard wont enable writeback
    err configuring pw writeback
    The last page of the Connect wizard shows: an error occurred while enabling password writeback.
  `,
  'server-clock-skew': `
    the sync box runs several minutes fast
    connect box is nine minutes slow and resets died
    clock of the connect server is wrong
    time on the sync server is off by ten minutes
    server time not in sync with NTP, writeback fails
    time skew between connect server and azure
    hyper-v host had wrong time and the sync server with it
    sync machine runs 7 minutes fast
    w32time was stopped, clock drifted, password reset failed
    writeback works again after I corrected the time
    token not valid yet because the clock is late
    time difference more than 5 minutes
    daylight saving messed up the server time and resets stopped
    system clock of AAD Connect server an hour behind
    clock skew on the vm
    the connect box shows the wrong date
    wrong time zone and time after migration of the sync server, writeback broken
    wrong time on the server
    server time is five minutes late
    time drift
    our connect server isn't synchronised with the time server
    clock ahead
    the date on the sync machine is wrong
    sync server is ten minutes ahead of real time
    time on the Connect machine is off
    clock drift on the server running aad connect
    the VM's time was wrong after resuming, since then no resets
    sync server is 7 min behind
    time drift on the connect VM
    NTP broken on sync host
    host time wrong so tokens are invalid
    server date was a day behind
    ESXi time sync put our AADC ahead
    time out of step with Azure
    The virtual machine woke up from a pause and believes it is last Tuesday, cloud refuses its tokens
    sync box is a quarter of an hour ahead
    the host gave the guest the wrong time and nothing is written back
    sync server thinks it's 14:20, actually it's 14:05
    after the leap of the VM's time resets stopped, corrected → ok
    time service not running on the sync host
    tokens are refused as the server's clock is behind
    The hypervisor lost its NTP source, the sync server was eleven minutes behind and all resets failed until I set the time
    our connect machine's clock had drifted by a quarter of an hour
    The time on the server differs from the actual time by more than five minutes.
    Make sure that the clock of the sync server is correct, otherwise tokens are rejected.
    sync srv clock 8 min off
    time drift on aadc vm
    The server that does the sync was 14 minutes late after the CMOS battery died; nobody could reset.
    VM was eleven minutes behind after a snapshot restore, w32tm resync helped
  `,
  'tls-disabled': `
    TLS 1.0 and 1.1 were turned off on the connect server
    after disabling old TLS password writeback stopped
    only TLS 1.2 left and .NET isn't set up for it
    SchUseStrongCrypto missing on sync server
    IIS Crypto hardening broke sspr
    we hardened the server, TLS settings, now writeback can't connect
    SystemDefaultTlsVersions registry key not set
    enforce TLS 1.2 on Azure AD Connect
    cipher suites were removed and service bus connection fails
    could not create SSL/TLS secure channel
    security team disabled TLS 1.1 by GPO and resets fail since
    underlying connection was closed, TLS
    does writeback need TLS 1.2
    turned off weak protocols on the aad connect box
    schannel errors since the hardening
    .net framework on the connect server uses tls 1.0
    old TLS versions disabled
    tls 1.2 not enabled for .net
    registry hardening of protocols, writeback fails
    ssl3 tls1.0 tls1.1 removed by the baseline
    after the TLS change the sync server can't talk to azure
    we turned off TLS 1.0 and since then writeback is dead
    TLS 1.2 isn't set up for .NET on the sync server
    SSL hardening on the connect box broke password writeback
    security baseline removed old protocols on sync server
    auditor made us switch off the old TLS versions on the sync host, the next day no reset came through
    IISCrypto best practice template applied
    only TLS 1.3 allowed by GPO
    legacy protocols removed, service bus can't be reached
    Nessus finding made us kill TLS 1.1
    after the pentest they removed all the old encryption protocols on the servers, sync host included
    since Friday's hardening script the sync host can't establish a secure channel
    .NET on that box still speaks the old protocol which is now off
    the audit wanted the old protocols gone, we did it on the sync server too, bye bye writeback
    schannel registry keys were set by a GPO, since then Connect can't build a secure connection
    only TLS 1.2 allowed but .NET on the server isn't told so
    A penetration test demanded that we turn off legacy protocols. I did it with IIS Crypto on all servers, the sync server too. Next day writeback is broken.
    .NET on the sync server wasn't told to use the newer TLS, and the old ones are off now
    TLS 1.2 isn't enabled on the server that runs Connect after the older versions were turned off.
    Disabling TLS 1.0 and 1.1 breaks password writeback unless .NET is set to use TLS 1.2.
    tls1.0/1.1 off -> writeback dead
    iiscrypto on aadc broke sspr
    I followed a hardening guide that turns off everything below TLS 1.2 on the sync server, and since then nothing's written back.
    enabling TLS 1.2 and .NET 4.8 solved several cases of ours
    no SchUseStrongCrypto keys while TLS 1.0 and 1.1 are off
  `,
  'auth-token-error': `
    error getting auth token 32009
    AuthTokenError
    wrong admin credential in the wizard when enabling writeback
    used a federated global admin, got an auth token error
    global administrator password mistyped in the connect wizard
    the admin account used for onboarding is federated
    credentials given to the wizard were not valid, token could not be obtained
    wizard asks for a cloud admin, must end with onmicrosoft.com
    failed to get a token for the service account while configuring writeback
    32009 in application event log
    auth token
    cannot authenticate the administrator when turning on writeback
    MFA on the admin account prevents the wizard from getting a token
    use a cloud only global admin to enable writeback
    token could not be acquired for the admin in the wizard
    admin login in the wizard fails with token error
    federated admin in connect setup
    wrong global admin password in setup
    event 32009 error getting auth token
    the global admin we used in the wizard is federated and the token fails
    wrong admin credentials in the wizard, authentication token error
    AuthTokenError when enabling writeback, the admin account is an AD FS user
    token error in the wizard, because our global admin is federated
    used an ADFS admin for the onboarding
    GA password mistyped in Connect
    MFA blocks the wizard's admin sign in
    The wizard asked for an admin, I gave one that signs in via ADFS, error 32009
    at the end of setup it couldn't get a token with the account I entered
    typed a wrong password for the cloud admin in the wizard, 32009
    admin in the wizard was an ADFS account, got error getting auth token
    no token for the account given during setup
    When switching on writeback the wizard asked for an administrator; I gave my own account, which is federated, and got 32009
    wizard: couldn't obtain a token with the admin account entered
    An incorrect or federated global administrator was specified in the wizard, so no token could be obtained.
    32009 auth token, used fed GA
    wrong ga pw in wizard
    In the wizard I gave my ADFS admin and it ended with an error getting the auth token.
    32009 AuthTokenError in the configuration with an ADFS admin
  `,
  'decryption-key-mismatch': `
    error decrypting the password from the cloud
    decryption key mismatch
    32004 DecryptionError
    writeback keys in the cloud and on the server don't match
    restored the connect server from a snapshot and now decryption fails
    could not decrypt the password
    key pair is different between on premises and azure
    32010 CryptoError
    after server migration password cannot be decrypted
    encrypted password can't be read on premises
    private key on connect server doesn't fit
    disable and enable writeback to create new keys because decryption fails
    two connect servers active with different keys
    the wrong key was used to decrypt the new password
    cannot decrypt
    keys out of step
    key mismatch after rebuild of the connect server
    decrypting failed on prem
    cloned connect server has wrong keys
    32004 decryption error, keys don't match
    the keys of cloud and on-premises for writeback differ
    could not decrypt the password request
    restored the sync server from a backup and now it can't decrypt
    the encrypted reset request can't be opened by our server
    restored from snapshot, can't decrypt
    keys out of sync between cloud and server
    cannot decipher the new password
    We rolled the VM back to last month; what arrives from the cloud can't be read any more
    a second copy of the sync server with its own keys is active
    event says it failed to decrypt the new password
    VM went back to an old snapshot: can't decrypt what the cloud sends
    two servers think they own the writeback, keys clash
    32004 in the log, decrypting failed
    I restored our sync VM from a two-month-old backup. Sync is OK but each reset ends with error decrypting the password.
    We built a second Connect server and both are active; the log says keys don't match
    The password from the cloud couldn't be decrypted because the keys don't match.
    32004 cant decrypt after restore
    keys dont match
    Since the sync VM was rolled back the log says it can't decrypt the password it gets from the cloud.
    32004 whenever somebody resets since the Veeam restore
  `,
  'connect-version-old': `
    our Azure AD Connect version is too old
    still on AAD Connect 1.6, writeback stopped
    retired build of Connect
    please upgrade to the latest version of Azure AD Connect
    does not support administrators resetting user passwords, upgrade
    we run DirSync still
    connect v1 is end of life and password writeback doesn't work any more
    outdated sync client version 1.1.819
    upgrade of Entra Connect needed for reset
    deprecated version of connect stopped syncing and resetting
    which version of Connect do I need for password writeback
    our sync tool is from 2017
    the build is older than the minimum
    connect 2.0.3 out of support, resets broken after the date
    the installed sync version is not supported any more
    admin reset in the portal says on-prem service too old
    connect is outdated
    old build of aad connect
    we never updated the sync tool
    needs upgrade of connect
    version 1.4 of the sync client
    sync server runs an unsupported release
    we still run Azure AD Connect 1.1 and unlock is not supported
    the Connect build is far out of date
    version too old for this operation
    sync client from 2018, never updated
    still on AADConnect 1.4
    Connect 1.x is out of support, is that why it fails
    MS ended support of our sync version in September and now resets stopped
    auto upgrade disabled, we're on 2.1
    your version doesn't support admins resetting
    Nobody has touched the sync program since 2018
    our sync tool is several generations behind and Microsoft switched those off
    auto-upgrade was off, version 1.5, and resets ended in autumn
    our DirSync successor is from the year dot (1.1.x)
    message: your version of Azure AD Connect doesn't support administrators resetting passwords
    Microsoft retired our build and since then resets stand still
    we skipped all updates of the sync software for years
    An MSP took over a customer whose Azure AD Connect is 1.2 from 2018. Password writeback doesn't work any more, presumably because of that age.
    Portal told our admin that our version doesn't support administrators resetting passwords
    This version of Connect is no longer supported and has to be upgraded.
    Older builds don't support this operation.
    aadc 1.x still, upgrade?
    old build no longer supported
    The sync software was installed by my predecessor in 2017 and never touched; Microsoft says it's retired.
    build won't do writeback any more
  `,
  'cloud-sync-agent': `
    provisioning agent is inactive
    cloud sync agent stopped
    gMSA of the provisioning agent lost its rights
    AADConnectProvisioningAgent service failed to start
    we use Entra cloud sync, writeback fails
    Microsoft Azure AD Connect Provisioning Agent not running
    agent status inactive in the portal, reset fails
    pGMSA account error while installing the agent
    cloud sync and password writeback not working
    unable to install service account pGMSA
    provisioning agent needs an update for writeback
    reinstalled the cloud sync agent and password writeback is gone
    cloud sync instead of connect sync, resets don't reach AD
    Set-AAD DSPasswordWritebackPermissions for the gmsa in cloud sync
    one of two provisioning agents is unhealthy
    Entra Connect cloud agent error
    agent server for cloud provisioning was removed
    provisioning agent
    cloud sync writeback fails
    agent offline
    agent not healthy in cloud sync
    we moved from connect to cloud sync and resets stopped
    the provisioning agent of cloud sync is offline
    cloud sync agent unhealthy so passwords aren't written back
    we use Entra cloud sync, agent service stopped
    quarantined cloud sync config
    agent too old for writeback
    provAgentgMSA$ has no reset rights
    the little agent for cloud sync stands on inactive
    we run the lightweight agent, not Connect; its service account lost its rights
    agent on the DC crashed and resets are not written
    provisioning agent on DC01 shows as inactive
    no Connect here, just the agent; after an update of the agent nothing is written back
    the gMSA of our agent can't reset passwords
    We have no Connect server, only the lightweight agents; both are shown as inactive and resets don't get to AD
    The provisioning agent is not active, therefore passwords can't be written back.
    The agent wasn't updated to the version required for writeback.
    prov agent inactive
    cloud sync agent svc wont start
    Both agents of cloud sync are inactive since patching; passwords aren't written back.
    every student gets an error after enabling writeback for cloud sync as no agent is installed
  `,
  'password-not-synced-yet': `
    your password was updated but our servers take a little time to catch up
    changed it a minute ago on my pc, teams still wants the old one
    new password works on the computer but not yet in the cloud
    how long does password hash sync take
    reset in AD and Office 365 still takes the old password
    I changed my password a moment ago and outlook says wrong password
    passwords are not syncing to 365, old ones still work
    it takes a few minutes until the new password works everywhere
    password hash sync is behind
    changed with ctrl alt del, webmail rejects the new one
    after the change two passwords are valid, old one in mail
    the new password hasn't reached the cloud
    PHS delay after password change
    just reset it and sign in fails with the new password, the old one still works
    password sync heartbeat is missing since this morning, users sign in with old passwords
    waiting for replication of the new password
    my laptop has the new password and the phone only works with the old
    changed in AD ten minutes ago, not in azure yet
    new one doesn't work in outlook yet
    still the old password online
    phone wants the old password after the change
    not yet synced
    cloud lags behind
    takes a while until everything knows the new password
    changed at the office, teams does not know it
    mail works with old, pc with new
    changed it in AD an hour ago and Office still wants the former
    new password works on the PC but not in Teams
    password hash sync has not run yet
    the laptop still takes my old password after the reset
    Windows wants the old one, web takes the new one
    Outlook and Teams keep wanting the previous one though I changed it ten minutes ago
    mail on my phone takes only the former password, since ten minutes
    changed it in AD, cloud still old for half an hour
    Office accepts the new password only later
    changed on pc, teams not yet
    new one not known in cloud
    servers take time to catch up
    just reset, doesn't log in yet
    laptop still old until VPN
    I made a new one on my computer ten minutes ago and mail on the phone hasn't heard of it
    how long until Microsoft knows what I changed in the office?
    new password is fine for Windows, Teams will take only the one before, changed it just now
    laptop at home takes the old one as it hasn't seen the office network since I reset
    new one OK on my laptop, Teams asks for it, doesn't take it yet, five minutes ago
    Windows at home wants the old one; haven't been on VPN since
    how long does it take for the cloud to learn my new password?
    password changed at the office a moment ago, mail app doesn't accept it
    I changed my password at my desk PC right before leaving. On the train my phone asked for it and doesn't accept the new one, but the old one works.
    Set a new password in AD for a user; ten minutes later webmail doesn't take it yet. Is there a delay?
    It can take a few minutes until the new password works everywhere.
    Replication to the other site takes a while, users there have to wait for the new password.
    The password works in the portal but not yet at the Windows logon.
    Until the password hash is synchronized the old password stays valid in the cloud.
    new pw not in teams yet
    chgd on pc, o365 still old, how long
    I've changed it at the PC and ten minutes later the phone still asks and doesn't take it.
    How quickly should a new AD password work for Teams?
    had to connect the laptop in the office for the new password to take
    must be in line of sight of a domain controller before the new one works at Windows logon
    the cloud hasn't learned of the change yet
    phone and laptop disagree since I changed it minutes ago
  `,
  'service-outage': `
    Microsoft has an outage with password reset
    service health shows an incident for sspr
    microsoft status page says password reset is degraded
    error processing request on the reset page
    is Azure AD down today, all our users fail at the reset page
    internal service error at microsoft
    reset portal returns 503
    incident in the admin center about password reset
    everyone worldwide reports the reset page is down
    AADSTS120021
    passwordreset.microsoftonline.com is not available
    downdetector says microsoft has a problem, reset fails too
    PartnerServiceSsprInternalServiceError
    service is currently unavailable on Microsoft's side
    advisory about self service password reset in Europe
    global microsoft incident, nobody can reset
    microsoft is down
    is there an outage
    azure problem today
    the reset service of microsoft is not reachable for anybody
    known incident at Microsoft
    500 error from the reset portal since an hour for all customers
    Microsoft has an outage with password reset today
    many tenants report the reset page down
    500 error on passwordreset.microsoftonline.com for everybody
    everyone on every tenant has it, downdetector red
    MS side down
    our admin center shows an advisory that self service reset may fail
    half of Twitter says Entra is down, our reset too
    My friends in other companies can't reset today either
    the Microsoft page itself is broken today, error 500
    health page shows a red cross at Entra
    admin center: incident about self-service reset
    everybody, everywhere has the error now
    Microsoft has trouble today I read
    A friend in another company has the same trouble with the Microsoft reset page today, maybe Microsoft has a problem
    Our admin center shows an incident: users may be unable to reset passwords
    The service is temporarily unavailable because of an incident at Microsoft.
    ms down?
    every1 gets 500 on reset page
    Is Microsoft having problems? The reset page throws errors for all tenants we look after.
    four tenants answer 503 since nine o'clock
  `,
};
