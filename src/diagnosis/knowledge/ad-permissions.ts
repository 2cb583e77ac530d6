export interface AdPermission {
  /** As the editor of security settings in Active Directory names it. */
  readonly name: string;
  readonly kind: 'right' | 'write-property' | 'extended-right';
  /** Where it is given: inherited by people from the domain, or on the root of each domain. */
  readonly on: 'descendant users' | 'each domain root';
}

/**
 * What the connector account needs so that passwords can be written back (Microsoft: tutorial-enable-sspr-writeback). Microsoft's steps tick
 * four; "Change password" is in its list, and people normally hold it themselves.
 */
export const AD_PERMISSIONS: readonly AdPermission[] = [
  { name: 'Reset password', kind: 'right', on: 'descendant users' },
  { name: 'Change password', kind: 'right', on: 'descendant users' },
  { name: 'Write lockoutTime', kind: 'write-property', on: 'descendant users' },
  { name: 'Write pwdLastSet', kind: 'write-property', on: 'descendant users' },
  { name: 'Unexpire Password', kind: 'extended-right', on: 'each domain root' },
];
