/** An application permission of Microsoft Graph. */
export interface Permission {
  readonly name: string;
  /** Id of the app role of Microsoft Graph, as `az ad app permission add` and manifests take it. */
  readonly appRoleId: string;
}

export const AUDIT_LOG_READ: Permission = {
  name: 'AuditLog.Read.All',
  appRoleId: 'b0afded3-3588-46d8-8b3d-9842eff778da',
};

export const USER_READ: Permission = {
  name: 'User.Read.All',
  appRoleId: 'df021288-bdef-4463-88db-98f22de89214',
};

export const LICENCE_READ: Permission = {
  name: 'LicenseAssignment.Read.All',
  appRoleId: 'e2f98668-2877-4f38-a2f4-8202e0717aa1',
};

export const DOMAIN_READ: Permission = {
  name: 'Domain.Read.All',
  appRoleId: 'dbb9058a-0e50-45d7-ae91-66909b5d4664',
};

export const ORGANIZATION_READ: Permission = {
  name: 'Organization.Read.All',
  appRoleId: '498476ce-e0fe-48b0-b801-37ba7e2685c6',
};

export const POLICY_READ: Permission = {
  name: 'Policy.Read.All',
  appRoleId: '246dd0d5-5bd0-4def-940b-0421030a5b68',
};

export const GROUP_MEMBER_READ: Permission = {
  name: 'GroupMember.Read.All',
  appRoleId: '98830695-27a2-44f7-8c18-0c3ebc9698f6',
};

export const ROLE_READ: Permission = {
  name: 'RoleManagement.Read.Directory',
  appRoleId: '483bed4a-2ad3-4361-a73b-c83ccdbdc53c',
};

/** Of the app itself, and nothing else of Teams. */
export const APP_INSTALLATION: Permission = {
  name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
  appRoleId: '908de74d-f8b2-4d6b-a9ed-2a17b3b78179',
};

export const SERVICE_HEALTH_READ: Permission = {
  name: 'ServiceHealth.Read.All',
  appRoleId: '79c261e0-fe76-4144-aad5-bdc68fbe4037',
};
