import type { Examples } from './examples.ts';

/** Policy, licence and registration. */
export const ENGLISH_REGISTRATION: Examples = {
  'sspr-not-enabled-for-user': `
    you are not a member of a group enabled for password reset
    my account is not enabled for password reset
    new user isn't in the SSPR group
    reset is enabled for selected group only and he is not in it
    your administrator has not enabled you to use this feature
    your administrator has not set up your account so you can reset your own password
    why can my colleague reset and I am not allowed to
    SSPR_0013
    scope is Selected, this department is missing
    user not in the pilot group for self service reset
    I am not allowed to use password reset, it tells me to ask to be added to the group
    sspr isn't turned on for this person
    she has the same licence as others but is not included in the password reset group
    nested group members are not picked up for sspr
    password reset not enabled for this user
    joined last week, reset says my account isn't set up for it by the administrator
    dynamic group has not added him yet so self service reset is denied
    administrator has not configured your account to use password reset
    all others in my team can use the reset page, mine says not enabled
    do I have to be in a special group to reset my own password
    I'm not allowed to reset by myself, others are
    am I missing a group
    he is outside the group that has self service reset
    needs to be put into the reset group
    not eligible for self service password reset
    reset yourself is not available for my user
    sspr works for sales but not for production people
    my colleagues can reset themselves but for me it says not enabled for your account
    your admin has not configured your account to use password reset
    I'm not in the group that may use self service reset
    only some users get the reset option, the new hires are not in the pilot group
    it isn't turned on for my account
    self service reset not turned on for you, it says
    we put SSPR on for staff, students get told that it's not enabled
    I am told that my admin hasn't switched it on for my account
    half my department can reset and the other half cannot, the page says ask your admin to enable it
    You can't reset your own password because you haven't been enabled for password reset
    group SSPR_Allowed doesn't include contractors
    the page says ask your admin to turn this on for my account
    only a selected group may; the trainee isn't a member
    mine isn't switched on, everyone else on my floor works
    SSPR_0013 for the new branch
    member through a nested group only, not recognised
    feature enabled for pilot users, I'm not a pilot
    are temps included in self service? she's refused
    he moved departments and dropped out of the reset group
    account isn't configured for password reset by the admin
    we scoped it to staff, students receive not enabled
    Works for the whole sales floor. I moved from production last week and it tells me I'm not set up.
    I thought everybody could do this? The page says to contact my admin so that he switches it on for my account
    We're rolling it out by department; hers isn't in yet
    the new guy gets "your administrator has not enabled you", the rest of the team doesn't
    student accounts aren't in the group so they're refused
    am I not allowed? It says I'm not authorised to reset my own password, my admin would have to permit it
    not enabled for me
    not in the group
    my account isn't enabled
    no permission to reset myself
    not switched on for my user
    not a member of the allowed group
    needs enabling for my account
    excluded from self service
    account not enabled for password reset
    ask admin to add me
    new joiner not in group yet
    mate next to me can, I can't: "not enabled for password reset"
    The apprentices aren't covered yet, they get told to ask the admin to be added
    SSPR is scoped to a security group; those in the group by nesting get refused
    I'm apparently not on the list of people who may do this on their own
    It says that I haven't been set up by my administrator for this service
    she was in the group, changed company code, got removed, and now: not a member
    I tried what the poster in the canteen says but it tells me that my account isn't set up for that. My whole team could do it without any problem. I joined in October.
    Scope of SSPR = Selected, group = All-Staff. Three agency workers aren't in All-Staff. They receive a message that they are not enabled.
    Your page says I'm not allowed to reset my own password and must ask an admin to permit it
    New starters get added to the reset group weekly, so until Friday they cannot use it
    The user isn't a member of the group for which self-service password reset is enabled.
    Your administrator hasn't enabled you to use this feature.
    Reset is limited to a selected group, others are refused.
    Ask your administrator to enable password reset for your account.
    not enabled for me but my colleage can
    usr not in sspr grp
    says admin hasnt set me up 4 this
    im not in the pilot i guess
    The feature was announced in the newsletter for everyone but for me it answers that I'm not enabled and should ask my administrator.
    One of the nurses isn't in the AD group that controls who may reset, and so it refuses her.
    Since the reorganisation half of my team dropped out of the group and can't reset themselves any more.
    new starters in one office aren't in the SSPR group
    colleagues can, I get 'not enabled you to use this feature'
    my account hasn't been set up for resetting by myself
    she isn't on the list of those who may
  `,
  'sspr-disabled-tenant': `
    password reset is turned off for our organization
    self service password reset is set to None
    your administrator has disabled password reset for your organization
    SSPR_0009
    we've detected that password reset has not been enabled by your administrator
    nobody in the company can reset, sspr is off
    somebody switched self service reset off in the portal
    password reset isn't turned on for your organization
    properties of password reset show none selected
    the directory isn't enabled for password reset
    your organisation hasn't turned on password reset
    we don't have self service reset switched on at all
    sspr enabled: none, since last change all users fail
    our school does not offer resetting by yourself, the page says
    administrator hasn't turned on this feature for anyone
    ask your admin to enable password reset for your organization
    a policy change last night disabled sspr for the whole tenant
    how do I turn on self service password reset, it says disabled
    self service password reset is off for everyone
    feature not active in our company
    all users get that reset is not enabled
    turned off for the whole company
    reset option deactivated by IT for all
    the company has no self service password reset
    self service reset is set to None for everyone
    your administrator has turned off password reset for your organization
    nobody in the company can reset, the feature is off in the tenant
    reset is disabled tenant wide
    admin has never turned on password reset for anybody here
    whole tenant: self service is off
    properties > self service password reset enabled = None
    nobody here can reset, MS says our admin disabled it
    was there ever a reset feature here? it says the organisation has it off
    someone flipped it to none and the phones are ringing
    our company doesn't allow self reset, the page tells me
    turned off by admin for all
    "your administrator has disabled password reset for your organization"
    Nobody can. The page says our organisation doesn't do this. Since the consultant was here.
    the feature isn't active for our company at all according to the page
    For every single user: your organization hasn't turned on password reset
    Has the reset been taken away from us? For all of us the page says it's off
    disabled for the organisation
    not enabled in our company
    admin disabled password reset
    no one in our firm can, it's switched off they say
    Did you turn this off? All of us get 'hasn't turned on password reset'
    we found SSPR = None after a tenant clean-up
    reset function is off for the entire school
    Until Christmas I could renew my password by myself. Now it reads that our organisation doesn't have that turned on. My colleagues get the same.
    Someone has set self service reset to None at 17:03 yesterday according to the audit log, since then all are refused
    school admin here, nobody in our tenant can reset, it claims the administrator disabled it for the organisation
    Self-service password reset is set to None, so nobody in the tenant can use it.
    The administrator has turned off password reset for the organization.
    Your organization hasn't enabled users to reset their own passwords.
    nobody can reset, its off for the org
    sspr = none
    whole company gets "not turned on"
    It says your organisation has turned off password reset. Is that on purpose? It concerns all of us.
    a consultant switched the setting to None while testing and forgot to put it back
    organisation hasn't turned on password reset, says the page to each of us
    switched to None by mistake
    switched off for the entire organisation
    nobody in the firm has it, the page says
  `,
  'sspr-policy-not-set': `
    your organization has not defined a password reset policy
    administrator hasn't configured password reset for your organization
    SSPR_0011
    no password reset policy defined in the tenant
    brand new tenant, nothing set up yet for password reset, error about policy
    we never configured password reset here
    ask them to define a password reset policy
    there is no reset policy
    policy for password reset was never created
    organisation hasn't set a policy for resets
    reset policy missing
    it complains that no policy has been defined for resetting
    fresh tenant without any sspr configuration
    password reset was not configured by the organization
    undefined password reset policy
    no policy has been set for resetting passwords
    SSPR was never configured in this tenant
    policy undefined
    reset settings are missing altogether
    we have just bought the tenant and password reset isn't configured
    your organization hasn't defined a password reset policy
    no reset policy exists in this directory
    SSPR_0011 comes up for all of us
    there's no policy for resetting passwords it claims
    there's nothing configured for reset in this tenant
    UserPolicyNotDefined? it wants a policy
    test tenant, nothing set, error: administrator hasn't configured password reset
    nobody ever set a reset policy here
    it wants the admin to define a policy first
    new O365 tenant complains no policy
    Setting up a sandbox tenant; the forgot page says that the organisation lacks a policy for this
    it says the company first has to define how passwords may be reset
    no one has determined a policy for resets, the message claims
    define a policy first
    tenant is brand-new; reset page: organisation hasn't defined a policy
    no reset policy was ever drawn up, says SSPR_0011
    your admin has to configure password reset for the organisation first (that's the page's text)
    A customer's tenant from a test project: his first user clicks forgot password and reads that the organization has not defined a password reset policy
    we never opened the Password reset blade at all; the page complains that nothing has been configured for our organisation
    The organization hasn't configured a policy for password reset.
    No password reset policy is defined in this directory.
    no pw reset policy defined, new tenant
    org hasnt defnd a policy it says
    We moved to a new tenant. There the forgot page says that no policy for resetting has been defined by the organisation.
    no reset policy defined
  `,
  'admin-sspr-disabled': `
    administrators can't use self service reset, users can
    allowedToUseSSPR is false
    sspr for admins is off
    we turned off password reset for administrators and now an admin is stuck
    global admin gets reset not enabled while all normal users are fine
    AllowedToUseSspr authorization policy disabled
    Set-MsolCompanySettings SelfServePasswordResetEnabled false
    self service for admin roles has been disabled
    I am exchange administrator and reset is disabled for me, colleagues without a role can
    reset isn't enabled for administrator accounts in our tenant
    only accounts with an admin role see that password reset is turned off
    admins have been excluded from sspr on purpose
    as soon as I got the admin role I lost the reset
    privileged role holders get SSPR_0009, standard accounts work
    how to enable sspr for administrators again
    update-mgpolicyauthorizationpolicy allowedToUseSspr
    why can admins not reset themselves
    only people with roles are refused
    sspr blocked for admin accounts
    since I am an administrator the reset page refuses me
    administrator accounts excluded from self service
    a security decision took reset away from administrators
    only the admins can't reset, allowedToUseSSPR is false
    admin self service reset was turned off in the authorization policy
    administrators are told that password reset is not on, everyone else can
    AllowedToUseSSPR = False in authorizationPolicy
    admins get told reset is off, ordinary people can
    we disabled self reset for privileged roles on advice of CISA, now the GA forgot his
    since I hold User Administrator the page won't let me
    sspr for administrators switched off
    admins can't self reset; users can
    reset not enabled for role holders
    all our admins see password reset isn't turned on, staff don't
    somebody ran the Graph cmdlet to stop admins from resetting themselves
    Since I was promoted to Exchange admin, forgot password refuses me. My colleagues without role are OK.
    security hardening: self reset removed for all privileged roles, now our only GA is stuck
    regular folks can, holders of an Entra role can't, it says not turned on
    not for role holders
    users ok, admins not
    since I became admin
    admin reset turned off
    GA can't self reset
    Normal staff: fine. Everyone with a directory role: not turned on.
    Somebody set AllowedToUseSspr to false to keep admins from it and now I'm one of those
    I lost the self reset when I was made Teams administrator
    our GA can't reset by himself, policy for admins is off
    I can't reset any more since I was given the Intune admin role last week. Page: not turned on for your organization. The rest of the office can.
    On advice of an auditor we forbade self-service reset for administrators; now one of them is abroad and stuck
    Admins see SSPR_0009 while users don't; our authorization policy has allowedToUseSSPR set to false
    Self-service reset for administrators has been turned off in the authorization policy, so only role holders are affected.
    Users with an administrator role can't reset their own password while standard accounts can.
    The flow works for standard users but not for users who have been assigned a directory role.
    This occurs only for accounts holding a Microsoft Entra role.
    admins cant sspr, allowedToUseSSPR false
    since i got admin role no more self reset
    only role holders get not turned on
    My account got the reports reader role and from that day I can't reset by myself, the others in my room can.
    Normal accounts succeed, privileged ones are told that password reset isn't turned on
    scenario occurs only for users who hold an Entra admin role
    SSPR isn't enabled for administrators on the tenant
    Holders of any directory role are refused while plain users pass
    self-service for people with roles was turned off by a security measure
  `,
  'admin-two-gate-policy': `
    administrators need two methods although our policy says one
    security questions are not offered to admins
    admin account ignores the password reset policy I set
    two gate policy for administrators
    my admins see only phone and email, users have all four options
    why do admins have different reset options than users
    policy doesn't apply to administrator accounts
    global admin must verify twice, we configured one method
    security questions don't show for helpdesk administrators
    I have a role and reset asks me for two proofs, my colleague needs one
    I configured the policy but administrators seem to be configured differently
    number of methods required is 1 but for our exchange admin it wants two
    office phone is not an option for admin reset
    strong two-gate reset policy of Microsoft for roles
    as administrator I can't use questions to reset my password
    admins get prompted for a second gate
    as an admin I get other options
    admin must give two proofs
    why do I as a helpdesk admin have to use two ways
    our settings do not count for admins
    one method configured, administrators asked for two
    no security questions for privileged users
    as a global admin I'm asked for two methods although our policy says one
    admins can't use security questions, they need two pieces of verification
    admin account wants phone and mail both, normal users only one
    two gates are demanded of anyone with an Azure role
    why do admins need two ways to verify and normal people one
    privileged role means two proofs
    admins are asked for two things, staff only one
    Global admin here: my users get away with one SMS, me it asks for a mail and a phone
    admins only get email and phone, I enabled four options
    security questions hidden for admin
    policy of one method isn't honoured for my exchange admin
    why is the admin asked for two proofs
    mobile app not offered to global admins at reset
    different options for a role holder versus a user
    admin reset policy not mine but Microsoft's
    as a SharePoint admin I must pass two checks
    our one-method setup is ignored for privileged roles
    questions vanish once a person gets a role
    When I gave Tim the helpdesk role his options at the reset page shrank to mail and phone and it wants both
    Our setting says one proof is enough. For me as administrator it isn't.
    how come security questions vanish as soon as someone becomes an admin
    two proofs for admins
    no questions for admins
    other options as admin
    our policy doesn't apply to admins
    email and phone only for admins
    app not offered to admins
    Microsoft's own admin policy
    I have the User Administrator role, my options are mail and phone, both wanted. My staff have questions and just one step.
    configured 1 method, admin gets 2. bug?
    Why don't my settings hold for people with a role?
    admin can't pick the authenticator app at reset, users can
    reset for privileged accounts follows a stricter fixed rule that I can't edit
    In our tenant one method suffices and security questions are on. My deputy, who has the helpdesk admin role, is offered neither questions nor the app and has to prove himself twice.
    Our policy isn't being applied for people holding an Azure role, they see a different, stricter set of options
    Why on earth must I as Exchange admin confirm by phone and by mail when my users need the phone alone?
    Administrators always need two methods to reset their password.
    Security questions can't be used by administrators.
    The tenant's reset policy doesn't apply to users who hold an administrator role.
    For admins a two-gate policy is in force; one recovery method is enough for users only.
    y do admins need 2 methods n users 1
    no sec questions 4 admins
    my admin acct wants phone AND mail
    I'm an administrator and I'm asked for two pieces of proof; our configured number is one. Who overrules our configuration?
    our service desk lead can't pick security questions on the reset page though all her users can
    administrators only ever see e-mail and phone and need both
    four options configured, admins get two
    mobile app methods don't appear for my global admin
    privileged users have to give two proofs though one is configured
    no questions for people with a role, they get mail and phone
  `,
  'admin-role-missing': `
    insufficient privileges to complete the operation
    reset password button is greyed out
    helpdesk admin cannot reset the password of another admin
    Authorization_RequestDenied when resetting a user's password
    I don't have permission to reset this user's password
    which role do I need to reset passwords of administrators
    user administrator can't reset a global admin
    403 forbidden when our tool resets the password
    as password administrator I get access denied for this user
    app has User.ReadWrite.All and still can't set the password
    reset not possible for me, the user holds a higher role
    need privileged authentication administrator for this
    service desk can reset staff but not the security readers
    graph says access denied on passwordProfile update
    my role is not enough to change the password of that colleague
    you don't have permission to reset passwords for this person
    can't reset the password of my boss because he is an admin, I am only helpdesk
    administrative unit scoped helpdesk role can't reset users outside
    role assignment missing, reset password option not clickable
    I can't click reset password for this person
    missing rights in entra to reset others
    what role is required
    helpdesk gets forbidden when resetting a manager with an admin role
    not authorised to reset
    no permission to change somebody's password
    request denied, privileges
    can I as password admin reset everybody
    as helpdesk administrator I cannot reset the password of another admin
    insufficient privileges to complete the operation when resetting a user
    the reset button is greyed out for me, I have user reader only
    I don't have permission to reset passwords of people with a role
    Password Administrator role can't reset a billing admin
    Access denied when our support tech resets a user in the portal
    service desk staff get insufficient privileges for users holding a directory role
    no rights, the reset password button is greyed out
    Authorization_RequestDenied when the app patches passwordProfile
    I gave the app all permissions and it still is not allowed to update passwords
    app with Graph can't reset passwords, lacks permission
    reset button disabled for me in the user blade, my colleague with User Administrator has it
    group owner tries to reset for members, denied
    I am first line, when I click reset on the CFO it tells me I'm not allowed
    reset password works for ordinary users but for another admin I get insufficient rights
    my service principal gets 403 when setting passwordProfile
    can't reset a Global Admin as User Admin
    button disabled in the user blade
    403 Authorization_RequestDenied on PATCH passwordProfile
    what role for resetting admins?
    helpdesk tier 1 can't reset managers
    our app with User.ReadWrite.All fails to set password
    I don't have rights to reset other people
    Password admin vs Privileged auth admin: gets denied
    graph app-only password update denied for admin users
    I'm in the support team but reset password is greyed out for this one director
    delegated admin of an AU can't reset outside of it
    you do not have permission to reset this user's password
    I work at the service desk. For the CFO's secretary it works, for the IT manager it tells me I'm not allowed.
    reset password is dimmed when I open certain people in the admin center
    Our automation account fails to assign a new password: forbidden
    Head of department here, can I give my staff new passwords? The button isn't there.
    which rights does one need so as to give another administrator a new password, mine don't suffice
    not allowed to reset others
    can't reset an admin
    no permission to reset
    the app may not set passwords
    button missing for me
    reset of a director refused
    I'm allowed to reset teachers, not the principal (he's a global reader). Button greyed.
    The helpdesk intern gets "insufficient privileges"
    Our portal app fails with Authorization_RequestDenied for anyone holding a role
    As authentication admin I can't give our security admin a new password
    where I used to click Reset password there is nothing, after my role was changed
    My function app may update users but not their password: Forbidden
    we are the local IT of a subsidiary; we can't reset our own people any more, permission missing
    I'm first-level support with the Helpdesk Administrator role. For teachers the reset works; for the vice principal, who has some admin role, the button is inactive.
    A self-written onboarding app sets initial passwords. For normal users fine, for users with roles: 403, insufficient privileges
    I was moved to another team and lost a role; now "Reset password" isn't clickable for me
    Can a User Administrator reset a Privileged Role Administrator? For us it throws access denied in the portal.
    A helpdesk administrator can't reset the password of another administrator.
    The signed-in user has insufficient privileges to reset this password.
    The application lacks the permission to update the password profile.
    Only a global or privileged authentication administrator may reset this account.
    reset btn greyd out 4 me
    helpdesk cant reset other admins, no permission
    403 on passwordProfile patch
    insufficient privs when resetting boss
    In the user's page the reset key icon isn't active for me as soon as the user has any role.
    My script sets new passwords through Graph; it works for pupils and throws a 403 for teachers with roles.
    I used to reset people's passwords for my department; after a cleanup of roles I get a message about missing permissions.
    Insufficient privileges when PATCHing passwordProfile
    no reset rights on directors with a role
    I may reset students but not staff who hold a role
    API answers forbidden when setting the password of a privileged user
    my permissions don't suffice for resetting that person
  `,
  'licence-missing': `
    required licenses are missing
    no Entra ID P1 licence so writeback is not available
    we only have Business Basic, is reset included
    your organization doesn't have the required licenses to perform password reset
    SSPR_0012
    password reset isn't available with your organization's license
    user has no premium licence
    license was removed from the user and reset stopped
    E1 licence, self service reset on-prem not possible
    free tenant, need premium for writeback
    do I need P1 to let synced users reset
    trial of azure ad premium expired and password reset went away
    our F3 people cannot reset, licence problem?
    unlicensed users can't use sspr
    subscription lapsed
    user not licensed for self service password reset
    AAD premium plan missing
    the licence does not cover this feature
    licence expired last week and now reset says not available
    while we cannot reset non-admin account passwords automatically we can contact your admin
    is a licence needed for this user
    we don't pay for premium
    not included in our plan
    the user lost his licence
    we have only the free edition
    licensing problem, reset not available
    writeback requires P1 and we have O365 E3
    no license assigned
    required licenses are missing from your organization, says the page
    we only have Azure AD for Office 365, no P1, and writeback is refused
    our tenant is on the free tier so no writeback
    user has no Entra ID P1 assigned and the reset complains about licence
    trial expired and self-service stopped because there is no premium licence
    user lost E3 in the licence cleanup and can't reset anymore
    we dropped P1 to save money, reset stopped
    E1 users get licence error
    users w/o AAD premium can't
    licence was taken from him
    is Business Basic enough? It says license not available
    our trial P2 lapsed yesterday
    your organization's license doesn't include password reset
    her account lost its Microsoft 365 licence and forgot password refuses
    not covered by the plan
    We're a small charity with the free plan, and the reset tells us something about licences
    After cost cutting last month part of the workforce lost their plan. Those can't use forgot password.
    The contract with Microsoft ran out on the 1st, reset has been refused since
    does it need a paid plan? it says our licence doesn't include it
    We let the P1 plan lapse, users from AD get refused at the reset page
    it says our organization lacks the necessary licences
    kiosk users without a licence get an error at the reset
    since his licence was moved to another employee he can't reset
    E1 plus hybrid: page tells that the reset isn't part of the licence
    We cancelled the Entra P1 add-on at year-end to save cost. Since then no synced user is able to reset; it says the required licences are missing.
    A volunteer in our NGO has no licence, just an account. The reset page won't help him because of that.
    Does forgot password need a paid licence? My school account says that it's not available with our organisation's license
    Writeback requires a premium licence, which the tenant doesn't have.
    The required licences are missing from the organization.
    The user has no licence that includes self-service password reset.
    no p1 so no reset
    lic expired, reset gone
    says required licences missing
    F1 usr no licence 4 sspr
    Our association has free licences only. When a member forgets his password the page says that the licence for it is missing.
    We downgraded fifty users and now these can't reset any more.
    All we have is Office 365 E3, on-premises integration says not enabled
    does writeback need P1? we lack it and it refuses
    our licence doesn't include reset
    after the downgrade the users have no plan that covers it
    premium isn't paid any more, so the reset is refused
  `,
  'not-registered': `
    I never registered for password reset
    you haven't registered to use the service
    user has not set up any security info
    I never gave a phone number or email
    no verification methods registered for this account
    never filled in security questions and now I forgot my password
    the account has no authentication info at all
    new hire forgot password before registering
    you can't reset your password because you haven't registered for password reset
    there is nothing on file for me to verify with
    skipped the setup page with keep your account secure and now I am stuck
    registration was never done, user wants reset
    she postponed security info each time
    it says necessary information is missing from my account
    no phone, no mail, nothing registered
    your account doesn't have the necessary information to reset
    did not finish enrollment for sspr
    authentication methods blade is empty for this user
    must register an answer first before questions can be used
    we forgot to make people register, now half of them can't reset
    I didn't set anything up before
    first time using it, never gave you my number
    no recovery info on my account
    didn't register my details
    what if I have not enrolled
    user without any methods
    it has nothing to verify me by
    I skipped registration
    not signed up for self service
    never signed up for the reset, now it says no information on file
    new here, I have not entered phone or mail yet and forgot the password
    user never went through registration and gets necessary information is missing
    the account has no authentication methods at all
    I was never asked to register my details and now I can't reset
    starter has put in no phone number yet and forgot the first password
    not enough info, she has never set up anything
    never filled in any phone or mail, now I forgot my password
    New starter, first week, has forgotten his password; he never filled in his phone or a private address
    I ignored the "keep your account secure" page every time, now I'm stuck
    page wants to check who I am but I never told it a number
    I never told the system my phone, so how should it verify me
    never set up a phone or anything
    skipped security info setup always
    you haven't registered for password reset
    no auth methods on the user
    I forgot the password on day one, before entering any details
    no way to verify me, nothing on record
    she clicked 'ask later' on the registration prompt for months
    this account has no recovery details
    says I have no security info
    blank methods list in the portal for him
    we migrated mailboxes and nobody has been registered
    I started two weeks ago and didn't yet tell the system how to reach me. Now the password is gone from my head.
    there was a pop-up about adding a phone, I always clicked it away
    The page knows no phone, no mail, nothing, so it can't check that it's me
    The account is fresh, nobody gave contact details
    she has never been through the sign-up for self reset
    "you haven't registered" well how can I register if I can't get in
    no phone no mail
    no data to verify
    new starter not registered
    Never gave you my number. How can I reset then?
    my kids' school account: no phone or mail stored so no reset
    when I started they told me to register 'sometime'. Now it's too late, I forgot the password
    it can't verify me, since I have entered nothing before
    user left all security info empty
    half of the seasonal staff never did the sign-up for resetting
    I'm three days in the job and the password they gave me is on a note I lost. The reset page wants to send a code somewhere but it has no phone or address of mine, I never entered any.
    Our seasonal staff never do the sign-up for the reset, so whenever one forgets the password the page says that necessary information is missing
    He was always clicking "Skip for now (14 days until this is required)". Now he's stuck.
    It says: you can't reset your own password because you haven't registered for password reset. I didn't know I had to.
    You must register before you can use self-service password reset.
    This happens if you have not completed the registration steps.
    Users who haven't configured any recovery method get an error and have to contact the helpdesk.
    Because no security info was ever entered the user's identity can't be verified.
    If you have not enrolled and forget your password, contact IT.
    never regd, forgot pw day 2
    no phone no email on my acct so it cant verify me
    i skipped that setup thing every time
    newbie hasnt registerd yet
    When I joined there was a screen about keeping my account secure that I skipped, and now that I've forgotten the password there is no way to prove who I am.
    He has never entered a phone number or address for such a case.
    The volunteers never go through the registration, they only notice when they've lost their password
    haven't enrolled before I forgot it
    never entered any contact for recovery
    there's no info of mine to check against
    skipped the security info prompt until it was too late
  `,
  'not-enough-methods': `
    only one method registered, two required
    policy wants 2 methods and the user has just a phone
    additional security info is needed to reset your password
    insufficient authentication methods defined
    I have only my mobile but it wants a second verification
    one piece of contact data on file, need two
    after we raised the number of required methods people with one can't reset
    I should pick two ways but only one is shown
    verification step 2 has no option left for me
    needs another method besides the app
    SSPR_0014
    registered text message only, reset asks for one more
    number of methods required to reset is two
    it lets me do the first check and then says there are not enough methods
    they only have sms, policy demands 2
    not enough security info
    he set up just the email, second contact missing
    add another authentication method to be able to reset
    one more method needed
    it asks for two things and I have one
    second way to verify is missing
    only phone registered, policy needs phone and mail
    both gates must be passed but only one is available
    need 2 have 1
    there's just one contact option on my account
    policy asks two methods, only my mobile is set up
    two contact methods are wanted, I have just my mail address on file
    only one method registered while two are required
    needs another method before I can reset
    user registered before we changed from one to two
    I have only the app, it says I need one more
    two needed, one on file
    I've a phone only, it wants a mail as well
    need another way to verify
    changed from 1 to 2 methods, people stuck
    second check has nothing to choose
    he registered only the app
    additional security info is needed
    it says not enough info was registered, one is there
    first code OK and then it asks for another proof I don't have
    It took my text code and then asked for a second proof. I have none.
    Since last week two checks are required, most of my users have one on record
    I gave only my mobile at the time; now that isn't sufficient
    short of one verification option
    I passed the first check, second check list is empty
    The policy asks for two proofs since Monday; folks with just a text number are stuck
    there is only my e-mail on record and it wants something more
    user has 1 of 2 required
    it says I haven't got enough security info for a reset
    As of Monday the reset wants two different proofs. My team lead only has an SMS number on file, and the page tells her there isn't enough information.
    I confirmed the code from the text message. Then it asked for a second thing and showed an empty list.
    You've raised the number of required methods; I'd registered the app alone, so now I'm stuck before the password page
    The account has only one verification method while the policy requires two.
    Additional security info has to be registered before the password can be reset.
    The user has fewer methods registered than required.
    needs 2 methods only got 1
    just my phone on there, wants another
    usr has 1 of 2 required
    Our new rule is that two ways of verification are needed, and most have entered just the office phone.
    It accepted the SMS, then wanted a second confirmation which I don't have on my account.
    one proof passed, the second has nothing to offer
    the requirement is two and I have given one
  `,
  'method-not-allowed': `
    why can't I use my security key to reset my password
    text message option is missing on the reset page
    email option disappeared from the reset page
    only the app is offered, I want sms
    you must enable another method to use mobile app code
    authenticator can't be used alone for reset
    passkey is not offered when resetting
    call my office phone is not in the list
    windows hello can't be used for sspr
    since the authentication methods migration phone is no longer offered
    hardware token not accepted for password reset
    the method I registered is not allowed by our policy for reset
    security questions option gone
    I have a fido key but reset doesn't show it
    sms was turned off for reset, users registered only that
    temporary access pass is not available on the reset page
    alternate phone is only for mfa not for reset
    no option to get a call
    can the authenticator notification be the only method for sspr
    users cannot pick another way, forced to use the app
    I would prefer email but it is not in the list
    why is sms gone
    yubikey can't be picked for reset
    only one way is shown, the others I registered are not
    call option missing
    the app isn't listed as a choice
    can't choose authenticator for resetting
    used to get texts for reset, now the choice has vanished
    the app is no option on the reset page, only mail and phone
    I registered a passkey but the reset won't take it
    text message was removed from the allowed methods
    security questions no longer offered, and I have only those
    security questions vanished, only mail is shown and I have no other
    the method I registered is not among those shown
    users have no option to choose a different method and must use the app
    I want to use questions but they aren't in the list
    app notification doesn't appear as choice when only one method is needed
    we switched off text message in authentication methods, now people with only sms can't
    can I do it with questions? the page doesn't list that
    text not offered any longer
    FIDO key won't work for reset
    the app alone can't be used
    my registered method isn't listed
    only email shown though I've a phone for MFA
    authenticator isn't in the list
    hardware OATH token isn't accepted to reset
    SMS was retired as a method and now there's no way
    must enable another method to use mobile app code
    can I use Windows Hello instead of a text to reset
    TAP can't be used on the reset page
    I own a YubiKey and it works everywhere but on the forgot page it isn't a choice
    they took away the phone call, and I've nothing but a desk phone
    why can't the app on its own do it? It wants something else in addition
    My secret questions used to be enough, they're no longer shown
    Options I set up in security info do not appear when I forgot my password
    not in the list
    my phone call option vanished, I have no smartphone
    reset doesn't take my security key nor Windows Hello, what for did I set these up
    it won't let me use just the authenticator, says another method must be enabled
    I can't find "text me" any more
    answers to questions were my only way, and they've been abolished
    is there no way to reset with a passkey? not in the choices
    since migration to the new authentication methods policy the office phone isn't there
    I have no smartphone and used to answer my secret questions. They're gone from the page, now it wants an app.
    My YubiKey opens everything here but at "forgot password" it's not among the ways to identify myself
    Registered: authenticator app. Reset page: needs something besides the app. Why isn't it good enough by itself?
    The call to my desk phone was the way I did it for years and it's not there any longer
    The mobile app can't be used as the only method when one method is required.
    The method you registered is not enabled for password reset by your organization.
    Security keys can't be used to reset a password.
    Voice calls are no longer offered.
    no sms option anymore
    cant use my yubikey 4 reset
    app alone not ok??
    sec questions gone
    I have only a landline and an authenticator card; neither is a choice on that page.
    Until spring it sent me a text, now the page offers the app and nothing else.
    Is the passkey good for logging in but not for resetting?
    the portal refuses the authenticator code on its own
    only text and email are offered, I'd like the yubikey
    user registered the app but can't use it from the Windows login screen
    the way I used to prove myself isn't on the page any more
    the app can't stand alone as a reset method
  `,
  'already-registered': `
    registration prompt doesn't come back
    I want the user to register again but the screen does not show
    user isn't asked to register at sign in because he already did it
    more information required page never appears again
    how to make users go through the registration again
    reset her methods and still no prompt to register
    require users to register when signing in is on but this person is not prompted
    combined registration doesn't pop up for someone who counts as registered
    keep your account secure screen won't show a second time
    force re-registration of security info
    deleted his phone, no new registration request at login
    registration wizard is skipped, says everything is fine already
    no prompt for setup since the user is already registered
    aka.ms/ssprsetup shows you are already set up
    want everybody to confirm their info again, nothing appears
    how do I get the registration screen back
    he should set up his info again but isn't asked
    registration is not triggered for her
    setup prompt appears for new users only
    asks nobody to register any more
    users don't get the more information required screen
    re-register
    I never get asked to register again, it just says you're all set though my number is outdated
    setup page shows thanks, you are registered already
    want to re-register but the registration wizard doesn't come up again
    registration prompt skips me because I'm counted as registered
    account counts as registered for reset since admin filled in the number
    was not interrupted to register after login
    user isn't prompted to register though required
    no registration screen any more
    want to redo my security info, doesn't ask
    counts as registered since number prefilled
    cleared her methods, no prompt
    keep your account secure never shows again
    prompt appears for all but those with a synced mobile
    He got a new phone and I wiped his methods, but no wizard greets him at login
    I'd like all staff to go through the set-up page once more, it doesn't show for anybody
    as the number came from HR, the system thinks they're done and won't ask
    want to register anew
    user's methods were removed, require re-register clicked, no wizard at sign-in
    The number HR synced makes him look registered, he never gets the page
    how to bring back the registration screen for a single person?
    All say "you're already set up", though I want to enter a new phone
    I expect an interrupt at sign-in to register, there is none for old users
    I want one of my users to go through the set-up again with his new number. I ticked require re-register, he signs in, nothing pops up.
    We prefilled mobile numbers from HR, so nobody gets the registration page; people count as registered
    How can I get the "keep your account secure" wizard to come up again? I clicked through too fast and it never returned.
    Users who have registered before aren't asked to register again.
    The registration prompt isn't shown because contact data was filled in by an administrator.
    There's no prompt for registration when the end user signs in to My Apps.
    wont ask me to register again
    usr not promted, counts as registerd
    how to make it ask 4 security info again
    I deleted the numbers of a user so that he'd be asked anew, but he gets straight to his mail.
    Everyone whose phone we imported counts as done, so no one is sent to the registration page.
    at this time no prompt for registration in My Apps
    wiped his sign-in methods, yet no set-up page greets him
    imported numbers make everyone count as registered
  `,
  'contact-info-malformed': `
    phone number in AD has the wrong format
    number needs plus sign and country code
    mobile attribute is 0171 123456 without country code
    the phone number is malformed
    authentication contact info is missing or badly formed
    number with an extension is not used for reset
    we could not verify your account
    we encountered an unexpected error while contacting you
    must be +1 4251234567 with a blank
    brackets and dashes in the phone field break sspr
    the mail address on file has a typo
    user is unable to be contacted because the number is wrong in the directory
    phone field holds text instead of a number
    format of telephoneNumber attribute is invalid
    office phone with extension can't be called
    number synced without the space after the country code
    area code missing in the number HR imported
    my number is stored wrongly, it has one digit too many
    invalid email on record
    there is no phone number on file for this user
    mobile number field is empty in the directory
    the number in the system is wrong
    phone in AD without plus
    bad phone format
    HR typed the number with letters
    can't be contacted at the number stored
    email address has a space in it
    mobile stored as 06 12 34 56 78
    what format must phone numbers have
    the phone number in AD lacks the country code so it can't be used
    mobile is stored without plus and space and the reset ignores it
    admin account phone number has one digit wrong in the directory
    number format in the directory is invalid
    there is a typo in the mail address you have on file for me
    we synced 07... numbers, reset does not accept them
    numbers imported from HR with 0044 and a zero in brackets, no texts go out
    stored without plus 44 so the text fails
    our telephone numbers have no international prefix
    email on file has a typo, code goes nowhere
    phone number in profile is garbage, "n/a"
    the leading zero behind the country code spoils it
    his mobile in AD reads 0171/123456, no +49, so no text goes out
    HR wrote the phone number with letters in it
    the private e-mail on her account lacks the @
    our AD numbers have brackets
    number has a typo in AD
    oops unexpected error while contacting you
    mobile field contains two numbers separated by a slash
    landline in the mobile field with letters "ext"
    HR feed writes numbers without plus
    phone wrong in directory, one digit off
    number format like 555.123.4567 fails
    Text messages fail for everyone whose number was imported as 0044(0)...
    The address they hold for me has a spelling mistake
    my office number has an extension and the robot can't dial it
    AD holds "see secretary" in the mobile field
    Somebody mistyped my number when I was hired, one digit is off
    numbers without the plus don't work
    bad mail on file
    typo in the number
    My digits are in your system without the country in front, so no SMS
    In AD: Tel. 030-123 456 / 789. Could this format be the reason that the call isn't placed?
    the private e-mail on record is misspelt: gmial
    HR entered a fax number as mobile
    phones are stored as 07xxx. Do they have to be +44 7xxx?
    the system can't contact me as the number is rubbish
    landline with extension 4711 can't be reached by the robot
    Our HR tool writes numbers like (0)171-5556677 into AD. Those colleagues get "we encountered an unexpected error while contacting you".
    My phone in the company directory has an old area code, so neither calls nor texts get to me, the page says it can't contact me
    does the mobile attribute have to start with + and country code? those without fail
    she typed her private mail address with a comma instead of a dot, reset mail goes nowhere
    Phone numbers must be in the format +country code number, otherwise they can't be used.
    Extensions are ignored when the service calls an office phone.
    The number in the directory is missing or malformed.
    no +44 on the number so sms fails
    nr in ad has letters in it
    typo in my private mail on file
    hr put in wrong nr format
    The number was typed into AD with a slash and a bracket, and the text isn't sent.
    In my profile it reads ext. 233 behind the switchboard number and the computer voice doesn't get through.
    My name is spelt wrong in the private e-mail they've saved for me.
    the code only comes when a 1 is put in front of the number
    mobile stored without +31
    the stored number lacks its international part
    address on record has a typo so nothing arrives
  `,
};
