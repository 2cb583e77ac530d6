/** Service plans that bear on password reset, by Microsoft's own ids (Microsoft: concept-sspr-licensing). */
export const SERVICE_PLANS = {
  AAD_PREMIUM: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  AAD_PREMIUM_P2: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  AAD_BASIC: 'c4da7f8a-5ee2-4c99-a7e1-87d2df57f6fe',
  AAD_BASIC_EDU: '1d0f309f-fdf9-4b2a-9ae7-9c48b91f1426',
  AAD_EDU: '3a3976ce-de18-4a87-a78e-5e9245e252df',
  AAD_SMB: 'de377cbc-0019-4ec2-b77c-3f223947e102',
} as const;

export type ServicePlan = keyof typeof SERVICE_PLANS;

/** Plans under which passwords are written back to Active Directory; ask for these, never for product names. */
export const WRITEBACK_PLANS: readonly ServicePlan[] = ['AAD_PREMIUM', 'AAD_PREMIUM_P2'];

export interface Sku {
  readonly id: string;
  readonly name: string;
  readonly plans: readonly ServicePlan[];
}

const P1 = ['AAD_PREMIUM'] as const;
const P1_AND_P2 = ['AAD_PREMIUM', 'AAD_PREMIUM_P2'] as const;
const P2_ALONE = ['AAD_PREMIUM_P2'] as const;

type Line = readonly [id: string, name: string, plans?: readonly ServicePlan[]];

const WITH_WRITEBACK: readonly Line[] = [
  ['078d2b04-f1bd-4111-bbd4-b4b1b354cef4', 'Microsoft Entra ID P1', P1],
  ['84a661c4-e949-4bd2-a560-ed7766fcaf2b', 'Microsoft Entra ID P2', P1_AND_P2],
  ['efccb6f7-5641-4e0e-bd10-b4976e1bf68e', 'Enterprise Mobility + Security E3', P1],
  ['b05e124f-c7cc-45a0-a6aa-8cf78c946968', 'Enterprise Mobility + Security E5', P1_AND_P2],
  ['05e9a617-0261-4cee-bb44-138d3ef5d965', 'Microsoft 365 E3', P1],
  ['06ebc4ee-1bb5-47dd-8120-11324bc54e06', 'Microsoft 365 E5', P1_AND_P2],
  ['9a18296a-025f-4e37-9ffa-30bf8d1ce775', 'Microsoft 365 E7', P1_AND_P2],
  ['44575883-256e-4a79-9da4-ebe9acabe2b2', 'Microsoft 365 F1', P1],
  ['50f60901-3181-4b75-8a2c-4c8e4c1d5a72', 'Microsoft 365 F1 (community)', P1],
  ['66b55226-6b4f-492c-910c-a3b7a3c9d993', 'Microsoft 365 F3', P1],
  ['cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 'Microsoft 365 Business Premium', [...P1, 'AAD_SMB']],
  ['c2fe850d-fbbb-4858-b67d-bd0c6e746da3', 'Microsoft 365 E3 EEA (no Teams)', P1],
  ['3271cf8e-2be5-4a09-a549-70fd05baaa17', 'Microsoft 365 E5 EEA (no Teams)', P1_AND_P2],
  ['a3f586b6-8cce-4d9b-99d6-55238397f77a', 'Microsoft 365 Business Premium EEA (no Teams)', P1],
  ['4b590615-0888-425a-a965-b3bf7789848d', 'Microsoft 365 A3 for faculty', P1],
  ['7cfd9a2b-e110-4c39-bf20-c6a3f36a3121', 'Microsoft 365 A3 for students', P1],
  ['e97c048c-37a4-45fb-ab50-922fbf07a370', 'Microsoft 365 A5 for faculty', P1_AND_P2],
  ['46c119d4-0379-4a9d-85e4-97c66d3f909e', 'Microsoft 365 A5 for students', P1_AND_P2],
  ['aedfac18-56b8-45e3-969b-53edb4ba4952', 'Enterprise Mobility + Security A3 for faculty', P1],
  ['e823ca47-49c4-46b3-b38d-ca11d5abe3d2', 'Microsoft 365 G3 GCC', P1],
  ['e2be619b-b125-455f-8660-fb503e431a5d', 'Microsoft 365 G5 GCC', P1_AND_P2],
  ['c42b9cae-ea4f-4ab7-9717-81576235ccac', 'Microsoft 365 E5 Developer', P1_AND_P2],
  // The second plan without the first: naming only P1 would miss these two.
  ['26124093-3d78-432b-b5dc-48bf992543d5', 'Microsoft 365 E5 Security', P2_ALONE],
  ['67ffe999-d9ca-49e1-9d2c-03fb28aa7a48', 'Microsoft 365 F5 Security', P2_ALONE],
];

/** No plan for writeback in these. Microsoft's rule for passwords in the cloud is "Business Standard or higher". */
const WITHOUT_WRITEBACK: readonly Line[] = [
  ['f245ecc8-75af-4f8e-b61f-27d8114de5f3', 'Microsoft 365 Business Standard'],
  ['3b555118-da6a-4418-894f-7df1e2096870', 'Microsoft 365 Business Basic'],
  ['18181a46-0d4e-45cd-891e-60aabd171b4e', 'Office 365 E1'],
  ['6fd2c87f-b296-42f0-b197-1e91e994b900', 'Office 365 E3'],
  ['c7df2760-2c81-4ef7-b578-5b5392b571df', 'Office 365 E5'],
  ['4b585984-651b-448a-9e53-3b10f069cf7f', 'Office 365 F3'],
];

/** Products that people have, for runbooks and for explaining a product name; decide by plan. */
export const SKUS: readonly Sku[] = [...WITH_WRITEBACK, ...WITHOUT_WRITEBACK].map(
  ([id, name, plans = []]) => ({ id, name, plans }),
);

/** The writeback plan with this id, whatever its case; undefined for every other plan. */
export function writebackPlan(servicePlanId: string): ServicePlan | undefined {
  const id = servicePlanId.toLowerCase();
  return WRITEBACK_PLANS.find((plan) => SERVICE_PLANS[plan] === id);
}

export function carriesWriteback({ plans }: Sku): boolean {
  return plans.some((plan) => WRITEBACK_PLANS.includes(plan));
}
