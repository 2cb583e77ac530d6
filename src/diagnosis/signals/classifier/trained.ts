// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.765 -0.365 -0.835 -1.967 -1.070 -1.193 -0.861 -1.210 -1.436 0.123 -1.633 -1.064 -1.096 -1.154 -1.577 -0.374 -0.715 -1.772 -1.303 -1.049 -1.443 1.907 -1.079 -1.043 -1.566 -0.216 -0.054 -0.536 -0.559 -0.748 0.311 -0.344 -0.467 -1.073 -1.087 -1.346 2.069 0.332 -1.428 -0.197 -1.395 -0.409 -0.606 -0.632 -0.989 -1.581 -0.666 -1.302 -0.959 -0.544 -0.530 -1.155 -0.557 -1.155 1.246 -1.149 0.019 -1.284 -1.279 0.194 -0.857 -0.570 -1.082 -1.810 -0.388 -1.710 -0.492
13.850051658671964
!account-disabled	P!o#?%C&H(Z)C*E+E,E-B.F/C0F1E2F3A4E5H6F7E8F9E:B;A<H=C>C?D@BADBBCDDBEFFGGEHHIBJFKCLDMDNCOEPBQGRFSETBUAV?WFXCYFZ=[D]C_AaEbIcEdBeGgEhC
!account-locked	L!>#n%A&H(C)C*C+D,D-@/C0E1D2D3B4C5F6E7C8E9A:C;D<F=B>B?C@EACCBDAEEFFGDHJI?JCK?LCMANAOCPBQERCSDT^UCVAWEYEZ:]B_CaCb?cBdCeFfCgDh@
!account-not-set-up	n!JDIV_ZG
!ad-access-denied	R!C%k&H(b)E*F+G,E-C.H/D1F2B3C4E5G6F7D8E9F:B;a<F=B>D?E@DAFB@CEDCEFFGGCIAKJLBMCNBOFPFQERFSETIUBVBWDXEYFZ<[B]D^H_DaDbBcDdBeEfBgXhB
!ad-unknown-error	d!H&e-J@JHFKJNISIZD_J
!admin-role-missing	R!D#F%]&J(l+G,G-F.H/G0H1G2I3F4G5H6H7E8H9H:A;G<I=C>E?B@GAHBBCEDCEFFIGFHEIFJFKBLFMENDOHPAQIRHSETGUAVDWDXGYHZ;[D]F^G_HaEbAcGdCeGfEgDhE
!admin-sspr-disabled	Y!D#H%H(D)l+I,F-H.J/I0J1I3H4I5J6J7G8J9H:E;J=G>H?D@FAIBFCIDFEGGIHJIIJIKGLIMINFOJPEQJRJSGTHUBV>WEXHYIZA[H]I^G_JaHbFcIdFfHgEhI
!admin-two-gate	T!E#E%F&J(A)A*n+E,D-E.H/G0H1G2I3F4G5H6I7G8H9E:E;G<I=F>D?I@CAGBECBDCEEFHGGH@IDJHKELGMFOFP@QHRGSGTGUDVCWDXFYHZA[F]E^G_HaEbGcGdEeIfGgEhF
!already-registered	[!I#I%J(H)I*I+k,J-G/J3H7J9J:I=I>F?D@FAJBFCCDCGJHAIGJJKFLIMINHODPISJTJUIVGWJXHZE[I]H^J_JaGbGcJdJfIgJhI
!auth-token-error	f,bHFZIeI
!changed-too-recently	N!E#D%E&J(C)F*F+G,G-A.H/D0H1G2G3F4G5H6G7E8H9E:D;H<H=D>D?D@oAGBDCDDDEHFHGFI>JEK>LDMAN@OGPEQHRGSETFUDVCWEXDYGZ9[D]E^@_GaEbEcFdDeGfEgDh@
!cloud-service-error	[!E#I%H(C)D*I+I,J-G.I/H0J1H3H4I5I6J7D8I9I:E;J=E>G?E@JAIBCCHDEEIFJGHH>IHJGKFLIMGNGOJPFRGSlTFUHVDWFXFYIZ=[H]G^G_IaGbDc^dGeJfCgBhI
!cloud-sync-agent	Y!I#J(I*J+J,J-F/F0j1F2J3I4I6H7I8H9H:J;J=H>I?I@IAIBHCJDIGEIIJIKILJMFNIOJPGRDSJTGUJVJWJXIYHZE[J]I^J_FaIbIcEdCeHfCgIhI
!code-not-received	M!B#B%C&Y(A)C+A,D-A.E/C0D1D2F3[4C5F6E7C8E9>:A;D<E=A>[?A@?ADD=EDFDGCI>JDK@LCM@NAO>PCQERCSCTCUAV?WBX>YDZB[C]J^C_CanbAcBdDeFfBgChA
!connect-version-old	Y!H#F%G(E)I*I+I,H-G.J/G0F1m2G3G4E5H6H7H8G9G:I;I<H=G>G?I@GAHBFCHDGEJFJGFHBIFJHKGLIMFNHOIPGQIRBSHTEUHVHWIXHYIZC[H]I^I_GaGbHcBdEeEf>gFhG
!connector-password-too-long	a!I#G%E(J,J-F/J0J1I2j3G4I6J7J:I<J>J@GBGCJDIGHH@IBJJKGLIMHNHPJRITJUIVJXJYJZE[J^G_JbIcGdFeIfDgJhG
!contact-failed	u3aHGZD
!contact-info-malformed	T!B#C%E&J(F)G*E+D,F-D.H/G0G1H2H3m4F5I6H7G8H9E:D;G<I=E><?A@DAGBCC@DbEHFHGFH<IJJHKELGMENEOGPFQHRGSITEUFVBWHXDYHZ?[F]E^F_Fa?bGcFdGeIfGgHhE
!cookies-disabled	T!D#D%G&J(E)G*G+G,H-C.n/F0H1H2I3E4G5I6H7F8H9C:F;G<I=E>E?E@EAGBCCFDEEHFHGGHBICJFKDLHMENDOFPGQHRGSDTFUEVEWFXEYHZ@[F]D^G_GaDbCcEdFeIfFgHhF
!corporate-policy-sentence	k@ZHFIGKJN^
!dc-policy-hints-missing	Y!H#G%H(I)I*G+I,I-D.J/G0I1H2J3G4?5k6I7H8I9G:I;I<G=H>G?I@FAHBHCGDHEJFJGIIFJCKDLIMENBOHPGQIRGSJTHUIVHWGXIYHZE[I]H^I_HaHbGcGdHeJfFgIhG
!dc-unreachable	Z!F#G%G(G)H*H+I,I-E.J/F0H1H2J3F4k5C6H7G8G9G:H;I<Y=G>F?F@FAHBFCHDGEIFIGGHDIFJCKFLIMEOHPFQIRFSGTGUGVGWIXHYHZA[I]G^H_FaFbGcDdHeJfBgHhH
!decryption-key-mismatch	[!F#G%G&J(G)I*I+I,G-E.J/C0E1H2J3G4G5I6m7G8H9G:H;I<I=F>G?G@DAFBECHDGEGFIGGH?IDJGKBLHMFNCOGPFQIRESITFUHVHWIXHYEZ?[G]H^G_DaGbGcCdBeEfCgGhD
!error-processing-request	t9HBIHDSbcJ
!feature-not-enabled	r)JHJV^
!federated-password	W!F#G%F(D)F*I+I-D.J/D0I1H2I3G4H5I6I7n8H9I:E;I<J=E>G?F@BAHBCCHDEEIFIGFH<IEJFKCLFMDNDOJPDQJRISETFUEVDWGXHYIZ>[G]G^C_GaGbCcHdEeHfFgEhC
!forest-config-changed	[!E#G%E(E)G*H+H,H-F.J0G1G2I3F4E5I6G7G8l9E:E;I<I=D>G?G@CBCCEDFEIFIGDH?IFJGKDLHMFOHPFQIRGSHTHUFVEWHXFYFZA[H]F^H_CaHbGcEdBeFfCgGhG
!inheritance-disabled	X!?#F%@(C)G*F+G,H-D.H/H0H1H2I3F4H5J6I7H8H9B:F;n<I=E>E?F@EAEBFCEDEEIFGGFHDIDJHKDLGMFNFOGQHRGSITGUDVDWHXFYGZB[H]E^E_DaEbEcGdEeJfFgIhF
!ldap-signing-not-configured	]!J#I%I(I*J+J-I/J0J1J2I3H4H5I6I7I8I9H:J<i=I>I?J@HAJBICGDIEJGIH@IFJJKHLIMINGOJPJRITIUHVIWJXJYGZE[J]I^J_JaIbIcGdIeJfGhI
!licence-missing-organisation	V!G#H%G(F)H*H+H,J-G.I/F0H1H3G4I5J6J7G8I9F:F;I<J=k>G?G@FAHBFCFDFEGFIGGIEJHKFLHMGNEOIPHQJRISHTGUDVCWFXHYIZA[H]G^H_GaFbFcFdFeJfGgHhH
!licence-missing-user	d(J)G/I7J:J=g?I@JBJDJGIHIPJSITJUGVEZC^J_JbIcJdGeIfHgJ
!lost-device	L!C#A%C&H(B)E*B+J,E-B.F/D0E1E2F3<4E5F6F7D8F9@:C;E<G=C>o?=@@AEBFC>DFEFFFGEH]I@JEK@LDM=NBOEPDQFRESFTCUCVBWEXBYEZ;[B]X^D_Ea;bBcDdDeGfDgDhB
!managed-on-premises	m/I7IHIZJdb
!method-not-allowed	T!E#F%E&I(^)E+D,G-C.G/F0G1G2I3A4F5H6G7E8G9A:D;F<H=C>??m@CAFBCCDD?EGFGGFH?IBJGKBLFMCNCODPEQHRGSFTEUDVBWFXDYGZ>[X]C^D_Ea?bCcEdFeHfEgFhC
!non-admin-not-automatic	{)J:I=_VJZE
!not-enough-methods	S!E#E%E&J(D)F*[+A,H-D.H/F0H1H2H3C4G5H6H7G8H9B:E;G<H=D>A@AAFBCCmEGFHGGHAIAJGKBLGMENDODPEQGRGSHTFUFVCWFXEYGZ?[E]D^G_GaCbFcFdFeIfFgGhE
!not-in-scope-group	a!I(H)I/J:J=H?I@GBHDHGFHBKJNJPHUHVgWIZC[J^IbJgJ
!not-registered	R!E#E%F(C)D*F,H-D.H/F0H1H2I3D4H5H6H7E8H9G:D;H<H=D>B@BAHBADmEFFIGFHAIDJFKCLFMENDODPFQHRHSGTFU@VFWDXFYGZ<[E]D^E_GaEbDcFdEeHfEgGhD
!object-not-in-password-sync-scope	Y!F#G%D(G)I*I+I,I-E/I0G1H2H3G4H6I7H8H9H:F;G<J=E>I?H@GAGBGCHDGEIFGGlH>IFJGKELHMDNEOIPFQJRHSITHUGVDWHXIYIZD[H]H^FaHbHcGdBeGfDgHhG
!onboarding-failed	Z!H#I%G(H)J-I/I0I1I3I4I6F7I8H:I=G>J?J@GBZDJEHGGH@IJJHKFMINHPHRISITJUHVHWIXJYHZ@[J]J^H_IbHcGd?eif@gIhG
!onprem-admin-action-required	a!H%J(G/I3J6J7I:F=F>J?I@IBFDJEiGJHEKINGPHSIUGVEWCZ?[J^J_JaJbHcFdGeHfIgIhJ
!onprem-complexity-refused	e!I#I%I(I*I+I-F.J/J0I1J3G4I6J7I8J9D:H;I=G>G?G@GAJBGCGDGFJGJHAIhKDLIMGN^OGPIRISJTJUHVHWJXHYJZC[I]G^J_JaFbIcIdIfHhH
!onprem-connectivity	T!F#F%F&J(F)G*H+H,H-E.I/F0F1F2H3F4Z5H6F7F8G9E:D;H<G=D>F?F@CAGBCCGDFECFHGFH?IFJGKELHMENDOGPEQHRDSFTGUDVEWFXEY[Z=[G]F^F_FaFbDcmdCeFfCgGhF
!onprem-multi-match	Z!E#F%G(H)I*H+I,I-G.J/G0I1I2J3G4I5J6J7H8H9E:H;H<J=G>G?H@EAkBFCGDHEJFIGHH@IFJIKELHMGNGOHPFQJRISITGUHVFWIXHYJZC[I]F^G_BaGbHcHdHeJfHgHhH
!onprem-policy-refused	Q!E#D%E&J(C)F*G+G,G-F.H/?0G1H2H3F4G5G6F7D8H9H:C;I<H=D>E?DAHBBCEDCEFFIGEH=IIK;LEMBNlOFPFQIRHSGTFUCVDXFYHZG[D]E^C_GaFbCcFdCeGfEgFhE
!onprem-success-cloud-failure	X!D#G%F&J(G)I*I+H,H-D.J/l0E1H2J3E4H5I6G7F8H9F:H;I<I=F>F?G@DAGBDCGDFEHFIGHIDJEKDLHN?OGPEQJRHSIT@UHVGWIXHYIZB[H]H^F_AaGbGcFdEeHfFgIhF
!ou-reserved-character	]!G#H%D&H(H)I*I+I,I-D.J/G0I1J2I3F4H5J6I7H8I9C:F;G<J=F?G@GAHBECGDGEHFlGDH@IBJHKGLIMGNDOHPHQJRHSJTHUFVGWGXHYIZC[I]G^H_HaGbHcGdGeIfFgIhH
!password-contains-name	f#J-@:J@HBIFJGJHFIfKDMINHVIZB^IhZ
!password-easily-guessed	N!D#I%D&I(A*C+E,D-p.F/B0E1E2E3C4D5F6E7B8F9B:B;F<F=C>B?C@?AEB@CCDBEEFFGDI;KBLDMBN<ODPDQFRESETIUBVBWDXBYFZ;[C]C^C_FaCbCcDdBeFfCh@
!password-filter-refused	T!E#C%D&I(D)G*G+G,G-?.H/C0F1G2F3F4B5E6G7D8G9F:D;H<H=E>F?F@AAGBBCEDDEHFHGDHAICJpK@LFMCN>OGPEQHRGSFTDUDVEWFXFYGZ>[E]F^C_GaEbCcEdCeFfEgFhB
!password-never-expires	W!G#G%G(D)I*I+H,I-F/G0I1J2I3G4J5J6I7G8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHEIEJHKCLmMCNDOJPIRJSITHUFVFWHXHYJZ=[F]G^@_HaGbDcHdDeIfGgGhA
!password-reset-done	i(H)J-J/J:J=I@XBbDJHYKIMZUFVHZB[I^HbIcJdJfJhF
!password-too-weak	Q!E#C%E&I(C)G*F+D,G.H0G1G3@4F5H6G7E8G9C:D;G<G=E>@?D@?AGBBCADHEGFFGFHBInK>LFMBOBPFQHRFSGTEUDVCWGXEYGZ;[D]D^D_FaDbDcFdCeHfEgGh@
!password-used-before	O!J#A%E&I(B)F*F+F,F->.G/D0G1G3F4F5G6F7D8G9E:C;G<G=D>C?C@CAGBACDDBEFFHGEHJI:JDKoLEM@OFPEQHRFSFTEUDVCWFXEYGZ9[J]C^C_FaEbCcEdBeFfEgEh>
!personal-account	{:Z
!phone-mismatch	V!H#G%I(I)J*H+F,J-E.I/H0I1I3E4I5J6I7I8J9E:H;I<J=H>>?F@EAHBFCDDAEJFJGIHCIAJIKALIMGNFOlPHQJRHSJTHUIVGWJXGYJZB[I]G^I_IaAbHcHdIfHgJ
!privileged-account-denied	S!C#D%]&J(A)?*I+G,E-E.H/F0G1G2H3E4E5G6G7E8F9F:E;E<I=D>E?E@CAEBDCFDEEFFHGEH<IEJFKDLGMFNEOGPnQGRGSGTEUDV@WGXFYGZ?[G]F^E_EaFbEcFdDeGfEgBhG
!reset-in-home-directory	T!B#F%E(@)D*G+H,H-G.I/G0I1H2H3E4H5I6H7D8H9I:n;I<J=B>E?D@AAHBACFDCEGFIGEHCIDJFKALEMDNCOIPDQIRHSETGUBV@WDXGYIZ:[D]F^C_FaFbBcGdEeHfFgEhD
!sam-remote-call-denied	Z!F#F%C(G)G*F+H,G-E.I/G0H1H2G3G4E5H6H7H8G9D:H;H<I=E>F?E@FAGBECFDGEHFHGHH>IEJGKELHMGNEOGPEQmRGSITHUGVEWHXGYDZC[H]G^H_GaFbFcEdEeHfEgHhG
!server-clock-skew	Y!H#F%G(I)I*H+I,G-F.J/H0G1E2I3G4D5I6G7H8H9F:I;I<I=G>G?H@FAHBFCHDGEIFIGGH>IFJIKGLIMENHOHPGQIRlSGTFUHVHWIXGYEZD[I]G^I_HaFbGcAdFeHf@gIhG
!servers-catching-up	R!E#X%E&J(B)G*G+G,G-A.H/Y0G1F2F3F4F5G6E7G8G9G:C;H<H=E>I?D@=AGB>CDDCEHFHGAH?IAJEK?LCMoNAOGPEQHRDSFTCUDVDWFXFYGZ8[C]D^B_FaEb@cDdBeGfAg^h?
!smart-lockout	T!C#A%E(F)G*H+G,G-D.I/D0H1H2H3E4G5I6H7F8I9F:F;H<I=G>F?G@CAGBCCFDEEIFIGGHDIDJGKDLFMDNEOGPFQIRFSGTnUGVDWHXCYIZ@[B]G^E_EaFbEcFdFeIfGgGhE
!sspr-disabled-tenant	T!E#H%F(A*F+H,H-G.I/H0I1H2J3G4I5I6J7E8H9J:@;I<J=C>G?E@DAIBACHDDEDFIGGHGIIJGKELGMGNDOJPEQJRISETHUmV>W@XHYHZ@[G]G^F_IaGcGdGeHfDgEhG
!sspr-not-enabled-for-user	Y!B#G%G*I+H-J.J/J3[4J5J7H8I:C=F>I?X@EAJBDCHDBEHGGHEIIJIKGLHMHNFPFSGTJUCVjXIZ>[G]I_IaHbFcJdDeHfHgIhH
!sspr-policy-not-set	d(I)I*Z:H=J@JEEHHNESIUFVHWeZGdIgH
!throttled	R!C#_%E&J(E)E*E+E,G-H.G/F0G1F2F3B4F5H6H7F8G9A:E;F<H=D>C?E@>AEBACBDBEGFGGFH;IAJFKALFMENCODPDQGRDSFTBUDVCWFXnYFZ>[F]D^E_FaAbCcCdFeIfFgGhD
!tls-disabled	X!E#F%F&J(H)G*H+G,H-F.I/G0G1@2H3E4E5H6E7H8G9F:H;H<F=E>F?F@DAHBDCFDFEIFIGFHHIEJGKELHMFNGOGPFQGRCSHTGUEVFWHXFYmZB[H]G^H_GaFbFc@dBeFfAgGhG
!unlock-option-missing	V!F#@%F(D)G*H+G,I-E.I/H0I1H2I3G4H5I6I7G8I9I:E;I<J=F>G?D@BAIB?CEDEEIFJGGH?IEJGKDLFMDNEOIPGQJRISHT?UFVBWGXGYIZ?[n]G^E_HaGb@cGdFeIfGgHhD
!user-abandoned	Z#F%E(D)G*G+G,I-E.H/F0H1H2I3F4H5I6I7F8H9E:F<J>D?D@DAHB>CBDCEIFIGGHCIEJGKCLGMDNEOHPFQJRGSZTGUDVCWFXFYIZC[F]m^G_GaDbCcFdHeIfCgFhE
!user-cannot-change-password	X!H#H%G(C)I,J-G/H2J3H6J7G:F;J=H>H?I@@AJBCCIDHGHHBIGJIKELCMDNFPISJTJUHVEWJXIZ<[F]I^l_IaIbGcIdEeJfIgIhA
!user-not-found-onprem	X!B#G&I(G)H*I+H,H-F.J/B0G1H2I3D4G5J6H7F8H9F:G;F<I=F>F?G@GABBFCGDFEGFHHEIEJHKFLHMFNEOGPEQIRHSJTCUHVFWIXHYIZC[H]G^E_laFbHcEdCeHfFgFhG
!windows-screen-broken	S!G#F%G(D)H*I+H,J-H/H0J1I2J3H4I5I6J7F8J9I:F;J<J=F>G?E@GAJBDCHDFEIFJGHH:IGJGKFLGMENDOIPGQJRISGTGUFVEWGXHYIZA[E]F^G_IaGbmcGdGeJfFgGhD
!wizard-connector-not-found	t,IHFZIea
!wizard-licence	{=IHJe[
!writeback-not-enabled	T!D#E%H&J(C)B*D+G-E.I0F1E2G3E4D5G6E7E9G:D;H<G>F?E@CAGBBCGDDEEFHHHIFJDKCLFMDNCOHQHRESFTFU?V@WCXGYBZ?[F]F^E_JaFbDcCdlfXhC
!writeback-service-stopped	U!F#G%E(F)H*I+I,H-G.I/Y0C1C3G4G5G6E7E8F9G:H;I<H=E>G?G@EAHB@CHDGEIFIGDH=IGJFKFLHMENGOIPFQHRCSCTGUEVFWHXIZF[H]G^H_FaGbFdBflgGhG
!writeback-unsupported-path	V!F#G%H(C)G*F+H,H-F.I/B0G1G2I3F4H5I6H7F8I9D:G;H<I=E>F?F@CAHBCCGDFEGFIGGH>IFJGKELGMANEOHPEQIRHSETDUFVFWGXHYHZB[G]G^F_EaFbEcEdCeHfDgmhF
!wrong-current-password	S!G#C%G(E)I*I+H,H-A.I/F0I1I2H3F4H5J6H7F8I9H:F;I<I=G>F?G@AAIBCCFDEEIFJGGH?IAJGKELFMBNBOFPHQJRHSITGUFVEWHXHYIZ;[E]G^D_HaGbEcHdEeIfGgHhn
#account-disabled	O!o#>%B&H(Z)B*D+E,E-A.F/B0E1E2E3@4D5G6F7D8E9C:B;b<G=B>B?C@AACBACCDAEEFFGDHGIAJEKBLCMCNCODPAQFRESDTAU?V>WEXCYEZ<[D]B^J_@aCbHcDdBeGfIgEhC
#account-locked	J!=#o%>&G(B)B*C+B,C->.I/A0D1C2C3A4C5E6D7B8D9@:A;C<E=A>??B@DACCADBEDFEGBHII>JBK>LBM@N@OBPAQDRBSCTdUBV@WDYDZ9]A_BaBbDcAdBeEfBgBh?
#account-not-set-up	j!IHJUJVbZF
#account-not-verified	{3^DFZJ
#ad-access-denied	P!B%k&H(b)C*E+F,E-B.G/D1E2B3B4D5F6E7D8D9F:A;b<F=B>D?D@DAFB@CDDBEEFGGBHII@KILBMBNAOFP[QERESDTHUAVBWDXEYFZ;[B]D^H_CaCbAcCdAeDfBgZhB
#ad-unknown-error	d!H&e-J@JHFKJNISIZD_J
#admin-role-missing	R!D#F%]&J(l+G,F-E.H/F0H1G2I3F4G5H6H7E8H9H:A;G<I=B>E?B@FAHBBCEDCEFFIGFHFIEJFKBLEMENCOHPJQIRHSETGUAVCWDXGYHZ;[D]F^G_HaEbAcFdCeGfDgDhD
#admin-sspr-disabled	V!C#H%E(E)l+H,E-H.I/I0J1I3G4I5I6J7F8I9H:D;I=F>H?C@EAIBECHDEEGFJGHHIIHJHKGLHMHNDOIP^QJRISFTGUCV=WDXGYIZ?[G]H^F_IaHbEcHdEeJfGgDhI
#admin-two-gate	T!E#E%F&J(@)A*n+E,D-E.H/G0H1G2I3F4G5H6H7G8H9E:E;G<I=F>D?I@CAGBECBDCEEFHGGH@IDJHKDLGMFOFP@QHRGSGTGUDVBWDXFYHZA[F]E^G_HaEbGcGdEeIfGgEhF
#already-registered	[!I#I%J(H)I*I+k,J-G/J3H7J9J:I=I>F?D@FAJBFCCDCGJHAIGJJKFLIMINHODPISJTJUIVGWJXHZE[I]H^J_JaGbGcJdJfIgJhI
#auth-token-error	f,bHFZIeI
#changed-too-recently	N!E#C&J(A)F*F+G,G-A.H/D0H1G2G3F4G5G6G7D8G9E:D;H<H=D>C?D@pAGBDCDDCEGFHGEI>JDKALCMAN?OGPEQHRFSETEUDVCWEXDYGZ9[D]D^?_GaEbDcEdDeGfEh@
#cloud-service-error	[!E#I%H(C)D*I+I,J-G.I/H0J1H3H4I5I6J7D8I9I:E;J=E>G?E@JAIBCCHDEEIFJGHH>IHJGKFLIMGNGOJPFRGSlTFUHVDWFXFYIZ=[H]G^G_IaGbDc^dGeJfCgBhI
#cloud-sync-agent	Y!I#J(I*J+J,J-F/F0j1F2J3I4I6H7I8H9H:J;J=H>I?I@IAIBHCJDIGEIIJIKILJMFNIOJPGRDSJTGUJVJWJXIYHZE[J]I^J_FaIbIcEdCeHfCgIhI
#code-not-received	K!B#B%B&Y(@)B,D-@.D/B0C1D2E3^4B5E6E7B8D9>:A;C<E=@>^?J@?ACCHDDECFDGCHII>JDK?LCM?N@OHPBQERCSBTBU@V?WBX@YDZA[B]H^B_BanbAcBdCeEfAgChA
#connect-version-old	W!G#F%G(E)H*H+I,G-F.J/F0F1m2G3F4D5H6G7G8F9F:H;I<G=G>G?H@FAHBFCHDGEIFJGFHHIFJGKFLHMFNGOHPGQHRASHTEUHVGWIXHZC[G]H^I_FaGbGcAdEeDf=gFhG
#connector-password-too-long	a!I#G%E(J,J-F/J0J1I2j3G4I6J7J:I<J>J@GBGCJDIGHH@IBJJKGLIMHNHPJRITJUIVJXJYJZE[J^G_JbIcGdFeIfDgJhG
#contact-failed	t3a@YHGZD
#contact-info-malformed	T!B#C%E&J(F)G*E+D,F-D.H/G0G1H2H3m4F5I6H7G8H9E:D;G<I=E>B?G@DAGBCC@DcEGFHGFH;IJJHKELFMENEOGPFQHRGSHTEUFVBWHXDYHZ?[F]E^F_Fa>bFcFdGeIfFgHhE
#cookies-disabled	T!D#D%G&J(E)G*G+G,H-C.o/F0H1H2I3E4G5I6H7F8H9C:F;G<I=E>E?E@EAGBCCEDEEHFHGGHAICJFKDLHMENDOFPGQHRGSDTFUEVDWFXEYHZ@[F]D^G_GaDbBcEdFeHfFgHhF
#corporate-policy-sentence	k@ZHFIGKJN^
#dc-policy-hints-missing	Y!H#G%H(I)I*G+I,I-D.J/G0I1H2J3G4?5k6I7H8I9G:I;I<G=H>G?I@FAHBHCGDHEJFJGIIFJCKDLIMENBOHPGQIRGSJTHUIVHWGXIYHZE[I]H^I_HaHbGcGdHeJfFgIhG
#dc-unreachable	Y!F#G%G(G)H*H+I,I-E.J/F0H1H2I3F4k5C6H7G8G9G:H;I<Y=G>F?F@FAHBFCHDGEIFIGGHDIFJCKFLIMEOHPFQIRFSGTGUGVGWIXHZA[I]G^H_FaFbGcDdHeJfBgHhH
#decryption-key-mismatch	[!F#G%G&J(G)I*I+I,G-E.J/C0E1H2J3G4G5I6m7G8H9G:H;I<I=F>G?G@DAFBECHDGEGFIGGH?IDJGKBLHMFNCOGPFQIRESITFUHVHWIXHYEZ?[G]H^G_DaGbGcCdBeEfCgGhD
#error-processing-request	t9HBIHDSbcJ
#feature-not-enabled	r)JHJV^
#federated-password	V!F#F%F(C)F*H+I-D.I/D0H1G2I3G4H5I6I7n8G9I:D;I<J=E>G?F@BAHBCCHDEEIFIGDHDIDJEKCLFMDNDOJPDQJRISETCUEVDWGXHYIZ=[F]G^C_GaGbCcGdDeHgEhC
#forest-config-changed	[!E#G%E(E)G*H+H,H-E.J/X0G1G2I3F4E5I6F7F8l9E:E;I<I=D>G?F@CBCCEDFEIFHGDH>IEJFKDLGMXOHPEQIRFSHTHUFVEWHXFYFZA[H]F^H_CaGbFcEdBeFfCgEhG
#inheritance-disabled	X!?#F%@(C)G*F+G,H-D.H/H0H1H2I3F4H5J6I7H8H9B:F;m<I=E>E?F@EAEBFCEDEEIFGGEHDIDJHKDLGMFNFOGQHRGSITGUDVDWHXFYGZB[G]E^E_DaEbEcGdEeJfFgIhF
#ldap-signing-not-configured	]!J#I%I(I*J+J-I/J0J1J2I3H4H5I6I7I8I9H:J<i=I>I?J@HAJBICGDIEJGIH@IFJJKHLIMINGOJPJRITIUHVIWJXJYGZE[J]I^J_JaIbIcGdIeJfGhI
#licence-missing-organisation	V!G#H%G(E)H*H+H,J-F.I/F0H1H2J3G4I5I6J7G8I9F:F;H<J=k>G?G@EAHBECFDEEGFIGGIEJHKFLHMGNEOHPGQJRHSHTFUCVJWFXHYIZ@[H]F^H_GaFbFcFdFeIfFgHhH
#licence-missing-user	c(J)G/I7J:J=g?I@JBJDJGIHIPJSITJUGVEZC^J_JbIcJdGeIfHgJ
#lost-device	L!C#A%C&H(B)E*B+I,E-A.E/D0E1E2F3<4D5F6F7D8F9@:B;E<F=B>o?=@@AEBEC=DFEEFFGDH[I@JDK@LDM>NBOGPDQFRDSETCUCVBWDXBYEZ;[B][^C_Ea8bBcCdDeGfCgDhA
#managed-on-premises	m/I7IHIZJdb
#method-not-allowed	S!E#E%E&I(Y)B*b+C,G-B.G/F0G1G2H3A4F5H6G7E8G9A:D;E<H=C>B?m@BAFBCCCD?EGFGGEH?IAJFKALFMCNCODPEQGRFSFTEUDVAWEXDYFZ=]B^D_Ea?bCcEdEeHfEgEhC
#non-admin-not-automatic	{)J:I=_VJZE
#not-enough-methods	R!D#D%E&J(D)E*a+A,G-C.H/F0G1G2H3B4G5H6H7F8G9B:D;F<H=C>@?Z@@AFBCCmEFFHGGH@IAJGKBLFMENCOCPEQGRGSGTFUEVBWFXDYGZ?[E]D^F_GaBbEcFdEeIfFgGhD
#not-in-scope-group	a!I(H)I/J:J=H?I@GBGDHHAJJKINJPHUHVgWIZC[J^IbJgJ
#not-registered	Q!D#D%E&J(B)C*E+Z,G-D.H/F0H1G2H3B4G5H6H7E8H9F:C;H<H=D>D?I@AAGB@DmFHGFH@ICJFKBLFMENBOHPEQHRGSFTFU@XEYGZ<[D]C^E_FaDbCcFdDeHfEgFhD
#object-not-in-password-sync-scope	Y!F#G%D(G)I*I+I,H-E.J/H0G1H2H3G4H6I7H8H9H:F;G<J=E>I?H@GAGBGCHDGEIFGGlH>IFJGKELHMDNEOIPFQJRHSITHUGVDWHXIYIZD[H]H^F_JaHbHcGdAeGfDgHhG
#onboarding-failed	Z!H#I%G(H)J-I/I0I1I3I4I7I8G:I=G>J?J@GBZDJEHGGH?IJJHKFMINHPHRISITJUHVHWIXJYHZ@[J]J^H_IbHcFd?eif@gIhG
#onprem-admin-action-required	a!H%J(G/I3J6J7I:F=F>J?I@IBFDJEiGJHEKINGPHSIUGVEWCZ?[J^J_JaJbHcFdGeHfIgIhJ
#onprem-complexity-refused	c!I#H%I(H)J*I+H,J-E.J/I0I1J3F4I5J6J7I8J9C:H;I=G>G?G@GAIBGCFDGEJFIGJH?IgJJKGLIMFNbOFPIQJRISJTIUHVHWJXGYJZB[I]F^I_IaFbHcHdIfHhG
#onprem-connectivity	T!F#F%E&J(E)G*H+H,G-E.H/F0F1F2H3E4Z5G6E7F8F9E:D;H<G=C>F?F@CAGBCCFDFEBFGGEH>IEJGKELGMENDOGPERDSFTFUDVEWFXEYaZ=[G]F^F_EaFcmdBeEfCgGhF
#onprem-multi-match	Z!E#F%G(H)I*H+I,I-G.J/G0I1I2J3G4I5J6J7H8H9E:H;H<J=G>G?H@EAkBFCGDHEJFIGHH@IFJIKELHMGNGOHPFQJRISITGUHVFWIXHYJZC[I]F^G_BaGbHcHdHeJfHgHhH
#onprem-policy-refused	N!D#C%D&H(A)E*D+F,F-^.G/Z0F1G2F3E4F5F6E7C8G9G:B;H<G=C>D?C@^AGB@CDDAEEFHGDH:IHJ]K@LDM@NkOEPDQHRGSETDUBVBWYXEYGZC[C]D^B_EaDbBcEdAeFfDgDhC
#onprem-success-cloud-failure	X!D#G%F&J(G)I*I+H,H-D.J/l0E1H2J3E4H5I6G7F8H9F:H;I<I=F>F?G@DAGBDCGDFEHFIGHIDJEKDLGN?OGPEQJRHSHTCUHVGWIXHYIZB[H]H^F_AaGbGcFdEeHfFgIhF
#ou-reserved-character	]!G#H%D&H(H)I*I+I,I-D.J/G0I1J2I3F4H5J6I7H8I9C:F;G<J=F?G@GAHBECGDGEHFlGDH@IBJHKGLIMGNDOHPHQJRHSJTHUFVGWGXHYIZC[I]G^H_HaGbHcGdGeIfFgIhH
#password-contains-name	d#J+Y-I:J@GBHDHFIGIHDIfJJKEMHNGVIZB^IhY
#password-easily-guessed	N!C%D&I(A*B+E,C-p.F/B0E1E2D3C4D5F6E7B8F9B:B;F<F=C>B?C@?AEB?CCDBEEFFGDI;J[KBLCMAN;ODPCQFRESDUBVAWDX@YFZ;[B]C^B_EaCbBcDdBeFfCh@
#password-filter-refused	T!E#C%D&I(D)G*G+G,G-?.H/C0F1G2F3F4B5E6G7D8G9F:D;H<H=E>F?F@AAGBBCEDCEHFHGDHCICJpK@LFMCN>OFPEQHRGSFTDUDVEWFXFYGZ>[E]F^C_GaEbCcEdCeFfEgFhB
#password-never-expires	W!G#G%G(D)I*I+H,I-F/G0I1J2I3G4J5J6I7G8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHEIEJHKCLmMCNDOJPIRJSITHUFVFWHXHYJZ=[F]G^@_HaGbDcHdDeIfGgGhA
#password-reset-done	h(G)J-J/J:J=I@ZBbDJHYKILJMZUFVHWJZB[I^HbIcJdJfJhF
#password-too-weak	P!D#B%E&I(C)G*E+C,G.G0F1F2^3@4F5G6F7E8G9C:D;G<G=D>@?D@?AFBACADGEGFFGEHAInJXK>LEMAOBPEQGRFSGTEUDVCWFXDYGZ;[D]D^C_FaCbDcEdCeHfEgFh@
#password-used-before	O!I#@%D&I(B)F*F+F,F-=.G/E0F1F3E4F6F7C8F9E:C;G<G=C>C?C@DAFB@CDDBEFFHGDHGI>JCKpLDM@N[OEPEQHRFSFTDUDVCWEXEYFZ9[J]C^B_FaDbBcEdBeFfDgDh=
#personal-account	x:Z
#phone-mismatch	U!G#F%H(H)I*G+F,I-E.I/G0I1I2J3F4H5J6I7I8J9E:H;I<J=H>D?F@EAHBFCDD?EIFIGIHBIAJIKALIMGNFOmPHQJRHSJTHUHVGWIXGYIZB[H]G^I_HaIbHcHdIfHgI
#privileged-account-denied	R!B#D%_&J(@)>*H+F,D-E.H/F0G1G2G3D4D5G6G7D8F9F:D;C<I=C>E?E@CAEBDCFDDEFFGGEH<IEJFKDLGMFNDOGPnQFRGSFTEUCV?WFXFYGZ>[F]F^D_EaFbDcFdDeGfEgAhG
#reset-in-home-directory	T!C#F%E(@)D*G+H,H-G.I/G0I1H2H3E4H5I6H7D8G9I:n;I<J=B>E?D@AAGBACFDCEGFIHCIDJEKALEMDNCOIPDQIRHSETGUBV@WDXFYIZ:[D]F^C_FaFbBcGdEeHfFgEhD
#sam-remote-call-denied	Z!F#F%C(G)G*F+H,G-E.I/G0H1H2G3G4E5H6H7H8G9D:H;H<I=E>F?E@FAGBECFDGEHFHGHH>IEJGKELHMGNEOGPEQmRGSITHUGVEWHXGYDZC[H]G^H_GaFbFcEdEeHfEgHhG
#server-clock-skew	Y!H#F%G(I)I*H+I,G-F.J/H0G1E2I3G4D5I6G7H8H9F:I;I<I=G>G?H@FAHBFCHDGEIFIGGH>IFJIKGLIMENHOHPGQIRlSGTFUHVHWIXGYEZD[I]G^I_HaFbGcAdFeHf@gIhG
#servers-catching-up	Q!E#X%D&J(B)F*F+G,G-A.H/Z0F1F2E3E4F5G6E7F8F9G:C;H<G=E>D?D@=AGB>CDDBEGFHHDI@JDK?LCMnN@OGPEQHRISFTCUDVCWFXFYFZ8[C]D^B_FaDb@cDdBeFfAg_h>
#smart-lockout	T!C#@%E(F)G*H+G,G-D.I/D0H1G2H3E4G5I6H7F8I9F:F;H<I=G>C?G@CAGBCCFDEEIFIGGHGIDJGKDLFMDNEOGPFQIRFSGTnUGVDWHXCYIZ@[B]G^E_EaFbEcFdFeIfGgGhE
#sspr-disabled-tenant	T!D#H%F(@)Y*E+H,H-F.I/H0I1H2J3G4I5I6I7E8H9J:@;I<J=B>G?E@CAIBACHDDEDFIGFHGIHJGKELGMGNDOJPDQJRISDTHUmV=W?XGYHZ?[G]G^E_IaGcFdGeHfDgEhG
#sspr-not-enabled-for-user	X!A#G%F*I+H-J.J/I1J3[4J5J6J7G8H:H;J=E>H@DAJBCCGDAEHGGHDIHJHKFLHMHNFOJSFTIUIVjXHYJZ=[F]I_HaHbEcIdCeHfGgHhG
#sspr-policy-not-set	d(I)I*Z:H=J@JEEHHNESIUFVHWeZGdIgH
#throttled	R!C#_%E&I(E)E*E+E,G-H.G/F0F1F2F3B4F5H6H7F8G9A:E;F<H=D>C?D@>AEBACBDBEGFGGFH;IAJFKALFMENCODPDQGRDSFTAUDVCWFXnYFZ>[E]C^E_FaAbCdFeHfEgGhD
#tls-disabled	X!E#F%F&J(G)G*H+G,G-F.I/G0G1@2G3E4E5H6E7H8F9F:H;H<F=E>F?F@DAHBDCFDFEIFIGFHHIEJGKELHMFNGOGPFQGRCSHTGUEVFWHXFYmZB[H]G^H_GaFbEc?dBeEf@gGhG
#unlock-option-missing	V!F#?%F(C)F*H+G,I-E.I/G0I1H2I3G4H5I6I7G8I9H:E;I<J=F>F?A@AAIB?CDDEEIFJGGH?IEJGKDLFMDNEOHPGQJRISHUFVBWGXFYIZ>[n]G^D_HaGb@cGdFeIfGgGhC
#user-abandoned	X!J#F%E(C)F*G+G,I-E.H/F0H1I2I3F4H5I6I7F8H9E:E<I=Z>D?C@CAGBFCBDIEIFHGGHBIDJGKCLGMDNDOHPFQISYTGUDVBWEXFYHZA[F]m^G_FaDbBcEdGeIfEgFhE
#user-cannot-change-password	X!H#H%G(C)I,J-G/H2J3H6J7G:F;J=H>H?I@@AJBCCIDHGHHBIGJIKELCMDNFPISJTJUHVEWJXIZ<[F]I^l_IaIbGcIdEeJfIgIhA
#user-not-found-onprem	X!B#G&I(G)H*I+H,H-F.J/B1G2I3D4G5J6G7F8G9F:G;F<I=F>F?G@GABBFCGDFEGFHHDIEJHKFLHMFNEOGPEQIRHSITCUHVFWIXHYIZC[H]F^E_laFbHcEdCeHfFgFhG
#windows-screen-broken	S!G#F%G(C)H*I+H,J-H/H0J1I2J3H4I5I6J7I8J9I:F;J<J=F>G?E@FAJBDCHDFEIFJGHH:IGJGKFLGMENDOIPGQJRISFTGUFVEWGXHYIZA]F^G_IaGblcGdGeJfFgFhD
#wizard-connector-not-found	t,IHFZIea
#wizard-licence	{=IHJe[
#writeback-not-enabled	Q!B#D&I(B)A*D+F-C.H/I0C1D2G3D4C5F6C7J9F:C;G<F>E?D@AAEBACEDCEDFGG^HEIDJBKBLDMCNBOGQGRDSETDU>V?WBXFZ=[D]E^C_JaEbBcBdle[hB
#writeback-service-stopped	T!E#F%D(E)G*H+H,G-F.I/X0F3G5F7D8E9F:G;H<G>F?F@DAGB@CGDFEIFHGCH;IFKELGMDNFOHPERBSBTFUDVEWGXHZE[G]F^G_EaFbEcZd@flgFhF
#writeback-unsupported-path	U!F#G%H(C)F*F+H,H-F.I/@0G1G2I3F4H5H6H7F8I9D:G;H<I=E>F?F@CAGBCCGDFEGFIGGH>IFJGKELGM@NEOHPEQIRHSETDUFVFWGXHYHZB[G]G^F_EaFbEcEdCeHfDgnhF
#wrong-current-password	S!G%G(E)I*I+H,H-A.I/F0I1I2H3F4H5J6H7F8I9H:F;I<I=G>F?F@AAIBCCFDEEIFJGGH?IAJFKELFMANBOFPHQJRHSHTGUFVEWHXHYIZ;[E]G^D_HaGbEcHdEeIfFgGhn
+# #	U!G#H%I(G)I*H+J,J-G/G0I1f2H3]4F5J6I7J8I9G:J;J<I=G>F?H@cAJBXCGDIEJGIHHIEJIKELFMGNFOISITGUJVHWJXGYiZI[J]I^I_IaEbHcCdGeIfDgHhI
+# 4251234567	{3]HJ
+# 4567	{3Y
+# a	xI]
+# admin	g(F*JHGMJgf
+# allow	{YY
+# and	g-I1Z3J@XHCI]K[MXO]YZZEc^
+# are	{#J/FKZM^gJ
+# at	u-YHJI[KHO[ZG
+# befor	{KY
+# behind	{-Z
+# bit	{<_CJ
+# but	{aY
+# by	{I]
+# cannot	{([PZZH
+# caracter	p2bIG
+# caratteri	{2]
+# char	j/X2d9I@IHDIYKJNZ
+# character	c/Z2aHFI]
+# day	p@^NJ
+# days	k![@XD[HZIIZZ
+# de	{?HC^
+# dia	{@Y
+# die	{>]
+# digito	{3Fa_
+# e	p>^IGOYYZ
+# el	{C[
+# error	{SZ
+# fail	{ZX^X
+# for	{([HJ
+# forbidden	{(Y
+# from	uHIc[
+# geht	{H]Y[
+# godziny	uX]
+# has	{/]C]DJHJgJ
+# heur	tXZ
+# hora	k@]X^
+# hour	d#J@_KJXbZIaG
+# hrs	{@ZHJX]
+# in	u#IK]TZ
+# is	tH_
+# it	xO^
+# jour	{@X
+# l	uC_KX
+# la	x#J@II_TZ
+# left	{YX
+# letter	xI[NJ
+# may	xH_
+# method	k*Y?JC^
+# min	tRYaZ
+# mins	{aX
+# minut	iOJPZR_a]fJ
+# minuten	xR_
+# minuto	{RZ
+# not	p/[1H3Z=XH^
+# o	{C[
+# och	{3[YY
+# of	p1[CaHDZZ
+# old	{>X
+# on	j(^3XHHPZS^YZZJcJgI
+# ore	q@]XZ
+# out	{1X
+# outbound	{BJc_
+# password	j%G(H@GH]IHK^NZZIg[
+# peopl	x(HCJLXP^
+# point	{-aHEII
+# portal	{g[
+# random	xIJNY
+# reject	u/[@[II
+# requir	{C_HJIG
+# ruckschreiben	{1Y
+# sms	u3b>FOHaF
+# so	q3]>I@JHHMXaIh^
+# sspr	r@^NJ
+# still	tMX
+# stunden	q@^XZZJ
+# then	{@XHHK]ZJ
+# this	x*J@ZV]
+# timmar	xXZ
+# to	o4^CXK]cG
+# trie	{NX
+# und	x3ZC^aF
+# user	t@XC[F[GXHJZI
+# uur	r@^X^ZI
+# was	x@YIZYZZJ
+# wrong	{#X
+# x	r1^
+# y	u3YIHO[YZaH
+# zeichen	p-Z/Z2]I[
+# が	r3b>JDJHJOH
+# で	{TY
+# に	{?IC^IZ
+# の	{>]
+# を	{Y^
+# 个	x2]IJK]ZJ
+# 位	x2[CII]
+# 分	{HJR_
+# 回	{K]
+# 小	q@[X^
+# 文	r2^IaKJ
+# 日	{@X
+# 時	r@ZX^
+# 管	rTJgc
+# 还	x3ZTY
+0171 123456	{3Z
+0x8023062c ldap	{<Z
+2003 dc	{5Y
+2003 ignora	{5^
+2008 and	{5_ZF
+2008 r2	t5[
+2016 acs	u1aHI
+2016 年	{1a
+24h after	{XZ
+31034 and	{f[
+32004 decryption	x6X
+32009 error	u,Z
+33001 adunknownerror	o&^
+33001 unknown	u&[
+33004 deni	{%]
+33008 for	{N]
+3rd party	xJY
+6329 with	{8^
+6800 in	{HFNJZHf_
+800700c nome	{2^
+80230619 messag	{NX
+80230818 dominio	x4]
+80231343 object	x_]
+a #	h(Z/Y2^>JBJHIKHNYZHa_gJ
+a 2008	{5Z
+a 3rd	{JY
+a and	{HJK]
+a antiga	tHIM^h^
+a bann	x-[
+a bit	{@]KH
+a blank	x3]HGb[
+a block	{-_HF
+a bot	x9]HH
+a bug	{-HH^
+a bunch	{/Z
+a cada	{#[@ZHH
+a caixa	xH[^Y
+a call	x#X?YHHZ]
+a cambiarla	x@Y
+a capital	xIY
+a chang	q@XBX
+a changer	{ZZ
+a chaqu	{N]
+a choic	u?_HI
+a cinq	{#]HIMZ
+a client	{H]aJ
+a cloud	u*J,_/]HGdF
+a code	h>C?JCJHcZ^]I
+a comma	t3ZF[
+a company	{8Y
+a conta	k!X#[%])[HJL[XJZJ[X_Z
+a container	uF[GaHGZI
+a cool	{@[
+a custom	xJX
+a day	a!J#G-H9G@bBXDJHBIHKGMJNGR[TIXeZDcJf]
+a dc	t4cHGcGfJ
+a de	tD[HJKZMX
+a deja	x+Y
+a dele	{@JHHI]K[
+a deux	t*^
+a deverrouiller	{[Y
+a deviner	r-_HJ
+a different	j:Z?F@[GYHZ
+a directory	x)^HG
+a disabl	x!Z
+a disparu	{?]bY
+a domain	j%X5[8]GHPF_]
+a dos	{A[
+a due	x*[A[CXHI
+a email	u*Z>J?IC]H]ZE
+a ete	l!^4]9J?]@IBXCJDIHFM]ZG_ZdZ
+a fail	x@XHGZ^bI
+a failur	xZY
+a fair	{:]@IB^ZF
+a federat	{7Y
+a few	rBXMY
+a file	{#IHY
+a filter	uHEJ_
+a floresta	{8X_[
+a forest	{8Y
+a former	xIJK^ZJ^Z
+a fresh	{@YLY
+a full	x@YHITYfZ
+a funcao	{*X
+a generic	uHIN[ZX^Z
+a global	l(^
+a good	x)G9YH]UI
+a gpo	uYX
+a group	pVZ
+a guest	p:[
+a helpdesk	r*Y@X
+a impressora	{HZ
+a jamai	x+]DXHHW[
+a jour	t+[1YMXf^
+a l	q([>Y@ZHJZJbXeZ
+a la	h%Z2Z3G=J>_?JBJHEIHKZMIN^O[QXZGaGbXdZfJ
+a lake	{>[HJ
+a laptop	{H[
+a las	{HJX]
+a le	{(YHJV[
+a leaver	{!HH]
+a less	{-^
+a licenc	r=^HI
+a licenca	{=[
+a ligacao	{HIa^
+a limit	{@JX]
+a list	p-aHDIZ
+a littl	{HXMX
+a lock	xbX
+a login	x>]
+a long	t!XHJIJMXOJZa
+a los	{*Y
+a lot	t9^ZJ
+a manager	{-IHEIJZ^
+a me	{HIZY[]
+a meet	rH[]_
+a member	n>JHHPXV_
+a mensagem	{>^HFZX
+a mesma	{KZbZ
+a messag	qHIZYa[
+a mi	r(I)Y3Z9X>]@JHIIJK]OHVYZF
+a microsoft	q)]HHMYRXSYTIdZgJ
+a minha	u@JDJIYK^VXZG
+a minut	u@YTX
+a moment	{MY
+a msol	{%Z
+a necessary	p)JUGVIda
+a new	T#G%H(Z)J*G+],J-D/H1J2J3J6J7I9H=I>I?H@YAIB]CGDFH]IHJIKGLZNEOJPJTJUJVHXJZX[d]Y^F__aJbHdHfJgXhI
+a newly	x%Z@[_J
+a nice	u9]
+a nie	{[X
+a non	{H]ZH
+a nova	p9J@JB_HEIJK[MaZG
+a number	j3XD]IYOI
+a nuvem	x/YMYgZ
+a opcao	x([[Y
+a organizacao	rW]dY
+a otro	x(^7YVIZJ
+a ou	{FYGX
+a pagina	r+]-YDXHIVJXZZ[
+a paid	{=]HH
+a palavra	q@^KHVX
+a partner	t:JH_
+a pas	g%Z)I*I+I/Y3I:J=[?H@JCJDYEXHEIIKJMZNJPHUXV]WZZF][aH
+a passkey	u?YHY
+a passphras	{I]
+a password	W#I(H-F/Z6J:H<^=J?[@aBDCJDHGHHYIcJZKXLFMCNCSJTYUHVIWYZE[G]]^GbHdHeJfJgI
+a passwordreset	{SJc[
+a pdf	{H[
+a perdu	{%[
+a phish	{HZ
+a phon	m*X3FC]DbHCOJZJaH
+a pilot	{HZ
+a pin	xHYIZ
+a plus	xF^HI
+a policy	j*JHDNAUZWd
+a politica	nHINaWY
+a poner	{KY[]
+a pop	{BGD]H]
+a posto	{B]HHMI
+a power	{g[
+a pre	{%X
+a privat	x@]DZHI
+a privileg	xP^
+a problem	rE[S[ZJ
+a quarter	{RZ
+a que	{I[h[
+a quello	{OY
+a question	{DXHX
+a red	tHFIIKYS]Z_bIhI
+a redefinicao	m(IBJU[Z_
+a reimpostar	r(J=[BXHJVYZX
+a replacement	{>^HIZI
+a reserv	uF[
+a reset	e!F(I/[4X:H=I?YBFCXDIH]LZNJPJUXVHWY]YbJfJgZ
+a restart	tfY
+a restriction	tN_
+a retir	{1Y=Z
+a role	m(Z)]*bCIHFZJ
+a row	u#[@IHFN[TGX]ZJ]X
+a rule	{GY
+a sam	{QY
+a sandbox	{H[WY
+a school	{>YHHN[
+a se	{BZZ[
+a second	e*Z+Z/Y6]>G@[C_DHIJZIaG
+a secret	{2[
+a secur	{YZ
+a security	q)]*F?J@FH]QZVX
+a select	{V[
+a senha	Z!I#[-G/I3J7[=I?J@GCJHIIZJYL]N[TJUGVHXHZ[]H^YaJbIcJd^fJhZ
+a server	x5Y7Z
+a shar	rH]
+a sharepoint	{*^HG
+a sincronizacao	{GJM[f]
+a singl	{+X
+a slash	p3YF_HG
+a sms	q<Y>X?aCXHBZGaY
+a spac	{3]HF
+a special	rHFI[V[
+a star	{9[HIO[ZJ
+a starter	{@]
+a stricter	{*Z/ZPI
+a supplier	x:[
+a symbol	{IX
+a sync	u+]8Y
+a team	uH_MH
+a temp	t@ZbY
+a temporary	qLXZJc[
+a test	xZZ
+a third	pHHJ^bZ
+a tick	{ZJ^^
+a ticket	xZ[
+a token	t,a-XHGZJeG
+a troca	xLXZZ
+a tutti	{9]
+a typo	t3[@Z
+a um	{PXVX
+a uma	{K]
+a un	l(X-I@JHEIJK]P^VYZH__hJ
+a una	xHHK^ZJ[]
+a user	^!E#G%H([)J*[+Z-H/X3J9X:J;J=J>I?J@ZAIBJDIFGGGHeIXKGPIT]VIZE]I^H
+a velha	tHFMah]
+a vendor	uJ]
+a verificar	{XY
+a very	x2X
+a vpn	{H[
+a way	t-FBHH^TYX]
+a websit	{HX
+a week	x!^@IHHI[KJZH
+a whil	x-IHJM[T[
+a whol	{@Z
+a word	nHZIZ
+a wrong	r@]TXZH
+a year	t!a@IHJKXL[ZF
+aadc #	{1[
+aan de	xIZKINZ
+aan het	xNZ
+aangepast en	{@[
+ab ist	xL[
+abandon befor	xHI]Z
+aber nicht	t+Z>H?]ZF]^
+aber nie	{+[DJaY
+aber nur	{C]DH
+abilitato alla	uV[
+able to	d#G:X?FBcC]HEQYTIVIZZ
+about connectivity	{cX
+about miss	{IY
+about my	{ZZ
+about password	u-Z@JBGHDIISYZ_
+about policy	{WY
+about self	{HJS^UIZI
+about the	r!ZH]IYZI
+abroad and	x)ZaX
+abrufen des	{,Z
+acabo la	{=^
+acabou o	{=^HI
+acce a	x!^>]HE
+acce au	t9JHcZJ
+acce refus	r%aP[QXZFdI
+acceder al	{HJZ]f]
+accept by	x/XH[
+accept cooki	x.Z
+accept for	{?^ZF
+accept it	r@X
+accept my	uHJIJKJZ]
+accept on	u/]IJ
+accept pas	uIIK]OYZHhZ
+accept sinc	x-YHX
+accept the	q/JC[HHIJKZM^ZE
+accept them	x3]HIOJ
+acceso al	u>[DJH^
+acceso denegado	x%^
+access block	uHX
+access deni	a%Y(]BJHHPcQ^ZE
+access has	uHZ
+access is	u%]
+access my	{!H%I>GHDPJZa
+access polici	uHZ
+access policy	qH[
+access restrict	rHHQ^
+access right	x%^HJ
+access the	u>YB]
+access to	e%J>c?IDHZJaJc]
+accesso alla	{3J>]DJH[
+accesso di	xb[
+accesso negato	{%Z
+accetta la	{KJZZhX
+accettata in	{/X?ZHJ
+accident and	x![HZZH]Z
+accord to	qHXNZU[
+account a	x%[2[PG
+account ad	xLX
+account admin	x)J*^,ZPI
+account and	p![#DBZC[HJLYT]ZI
+account are	o!Y#[A]HEP[TGVJZJ^Y
+account belong	x:[
+account bloccato	x#^XG
+account by	{#X
+account cannot	t%a:YHIPJZH_HdGeH
+account chang	{hY
+account di	u2YGY
+account does	{%X
+account e	p!Y#X
+account enabl	xGZ_J
+account every	{HIP[
+account fail	x%J(ZHFP]ZX
+account for	l#Z%]2ITY_X
+account from	t:XH__I
+account got	o)[B[
+account hack	{HZ
+account had	{^X
+account has	b!Z2ZDZHDLYPZ_]dG
+account have	{!G^]
+account how	{H^VJ
+account i	x!Z,[ZH
+account in	d#D@JA^BIHbKJLJPYTZUJVIZH
+account information	{E[ZY
+account is	V!c#](I)J-I/J7I:[=J>F@JBGCJGJHEIHKJLJP_T_V]XJZ@^EdI
+account it	u!EH]P^
+account keep	u#[TJ
+account lack	r%X3Y
+account lock	m#JH]
+account lockout	u#[
+account lost	{%I0[=ZHJ
+account manager	{HIQ[
+account may	u%[
+account moved	{G[HJ_X
+account msol	u%[2[
+account name	{I]
+account need	r!GHaZF
+account non	rD[V[
+account not	c!]#J%Z)I3H@JBHD[GJH?L^PJQZV_WIZX_JhI
+account of	l!F:[Ha
+account off	x!_
+account on	tA^PJVIZH^X
+account operator	oP^
+account option	q^]
+account out	xG^HI
+account outsid	{G[
+account page	x+GDHH^hZ
+account password	g%H2c:J=^IILIMYVJZDfJhJ
+account per	uHIVbWI
+account pgmsa	{0_HF
+account properti	{^[
+account reset	x!J%[:Z
+account secur	r#J+aD_HDZG
+account senza	{LX[Y
+account set	{BJHH^^
+account show	u!Y#Y
+account so	uVX^Z
+account staat	{![
+account still	{_[
+account tab	u!J#JHI^a
+account that	uLX
+account the	tTY
+account to	t%JHHQ]VX
+account too	u#JXZ
+account tropp	{XY
+account unlock	{BZTX
+account used	x%[,YHI
+account user	{)[VG
+account want	{*ZCI
+account was	k!Y%]>[ZI^[
+account were	xZI^]
+account whil	x,]eG
+account whos	xLY^Y
+account with	q;^@ZHF
+account without	p[[_Z
+account writeback	{H]
+aceita minha	{IHKHZ]hX
+aceita not	{/X?X
+aceitou a	{/Z
+acepta en	{?YHJI^ZG
+acepta mi	xIGKIO[ZYhY
+aceptada en	{/]
+acesso ao	x>]H[
+acesso negado	x%ZPX
+acquir user	xHFQaZH
+action on	{E]HJ
+action requir	x*HE]
+action you	{dY
+activ directory	_!E#H%]&e(F3F:IFYHBJXNJT]UJZH^Z_[dI
+activ for	{(]HJUZVH
+activ in	{!XHJUZ
+activ pour	tV]
+activar la	{,[eY
+activation de	{,]dIeZ
+activo la	{dZ
+actual es	xhY
+ad acceder	xBYZ[[^
+ad account	h!Z#[HD__
+ad ale	{TZ_Z
+ad allow	{/[
+ad an	{GY
+ad and	r!I#J/ZM_ZJ_ZgG
+ad are	{%Z_Jd]
+ad but	t/Y
+ad change	{/^@J
+ad com	{3Z
+ad con	{3]OJ
+ad connect	a/J1b8[HGMZTHYXcIeYfH
+ad connector	o%_2[8]HEZH_I
+ad deaktiviert	x!Z
+ad does	{=X
+ad ds	n%[2ZHY
+ad e	t%[3ZLX
+ad entra	u/]
+ad error	u&bZD
+ad esta	{TX
+ad fail	x/[HJP[
+ad for	u=YM[
+ad fs	x,Y7]ZJ
+ad group	xHIP]
+ad had	{/[
+ad has	r/F3_F]HFIG_]
+ad is	o/[HJIHTX^X
+ad ist	q#I%J/J3[>IHJ^Zc]d]
+ad keep	{^]
+ad konto	x#Y
+ad le	{%[^X
+ad lockout	{#Z
+ad ma	r#IMXT]gZ
+ad mais	uMYTY
+ad mas	uMZT[
+ad men	xMYT[_Y
+ad mit	x3^AYZJ
+ad nada	{T]
+ad nao	x!]L[ZG
+ad nicht	{_Z
+ad not	j#J/J<^HFLZMHT_ZHg^
+ad object	lGJ_a
+ad objekt	{_Z
+ad ok	{/[
+ad onprem	i/Yg]
+ad password	n-]/FJHM]N]
+ad pero	x#JMZT[
+ad policy	p/YHJN_
+ad przyjelo	{/]
+ad refus	u/YJ[NX
+ad reset	x_]
+ad right	x%^HHPZ
+ad said	{/]
+ad says	rIZTX
+ad show	x#HT[
+ad so	x/[A]
+ad still	t![
+ad sync	i!J/I1JHXMXRJSFTIcJdZfb
+ad the	x/aZD
+ad took	u/Y
+ad untouch	{TX
+ad user	f!]#I=IAZG[HGTXZH_Zd[
+ad with	{3Y_Y
+ad y	x%Y3[
+ad か	{3Z
+ad で	p!Z#FMXT[^]
+ad に	u__g]
+ad の	r!Z#]%I3XAYNZTJgZ
+ad は	t/_T]
+ad 已	{TY
+ad 接	{/[
+ad 没	{T[
+ad 账	x#YAY
+ad 里	p!X#I3Y>JMY^[_[gJ
+add a	m+I8Y>ICIDZH_
+add me	{)I*GHGV_
+add on	u.^HIJ]ZG
+add the	{-X
+added a	r4I8_HIIZZI
+added the	x%J8YHJQ[
+added to	u:ZVYZJ
+addefaultdomainpasswordpolicy minpasswordag	{@^HJ
+additional security	tCaDEHI
+address of	{:Y
+address on	x3Z
+adesso non	{=[@JK]
+adfs admin	{,^HG
+adfs and	x7[
+adfs domain	{7Y
+adfs foderiert	{7Y
+adfs page	{7Y
+adfs tien	{7Z
+admaexport fail	{HHQ_ZJ
+admin a	t(_)G*ZH[UIZJ
+admin account	f!J%J)]*_,^:J=^CIHIPIUIVEWIZF
+admin action	u*HE_HI
+admin and	h)ZHGP]ZI
+admin app	uHFMJga
+admin are	t)Z*[
+admin as	x#X
+admin asked	{*Y
+admin at	{)I*[?J
+admin cannot	e)[*^?FHGPYTX
+admin center	g)J*JMJS^ZIga
+admin centr	{gZ
+admin consent	{*JH]
+admin count	{PX
+admin credential	x,[
+admin disabl	x)IU]
+admin do	xPY
+admin doit	{EY
+admin du	{%JP^
+admin e	{PY
+admin en	{gY
+admin for	t(Z)E*G,[E[HDPJU]VXZI
+admin from	x)]HHP[dIgI
+admin get	u)X*[HI
+admin gets	u)]VG
+admin group	{PY
+admin has	g!I)IEJHJU_V^
+admin hat	rEHVYW[dY
+admin have	u)[*[PI
+admin here	x*Z
+admin i	k%J*aHDZX
+admin im	u,X
+admin in	l,]:XHJPZd]
+admin is	t)]
+admin it	r*ZEEVHZa
+admin kann	{*[aJ
+admin konnen	xPY
+admin manag	{dZ
+admin may	u(Z)J^]
+admin microsoft	mSJgb
+admin must	q*X,[E^HHPIdJgJ
+admin nao	{*[
+admin need	p*[CIE^HI
+admin nicht	r([)JdZ
+admin non	{*]PJ
+admin not	c%I(H)[*H,JDJEGHHV_W]ZHd[
+admin of	u%E([:[HFN[P[ZH
+admin on	xEGHZd[
+admin only	u*X
+admin page	tHIga
+admin password	n(F*H,]EHHcKINIPYZHdFgF
+admin portal	x/Ig[
+admin reset	e)Y*^1c:J?F@ZEJLZPZSGUDVHWGZFdJgJ
+admin right	{)JHZP[
+admin role	j(F)aH]ZJ
+admin see	x)]UF
+admin seem	{*X
+admin switch	u)Y
+admin the	{)_ZE
+admin to	k(I)F*E,Z:I=ZHDPJUXVdZEdIgJ
+admin try	{*X
+admin turn	{DZ
+admin user	x(Y
+admincount #	hP_
+admincount is	xPX
+admincount steht	{PX
+admincount が	{PX
+administra en	{d^
+administrador de	p(a)H*X,JPY
+administrador del	{([
+administrador do	{(Z
+administrador global	p(^)Y*I,^dJ
+administrador ha	{UX
+administrador nao	t(H)[*JPJU[V]WIZHdX
+administrador not	r(J)ZU[VZWHZIdX
+administrateur de	{PZVI
+administrateur du	{(X
+administrateur general	{)Y,]dI
+administrateur n	t(IEIUZV[WYZHdY
+administratoren brauchen	{*X
+administratoren durfen	x)[
+adminsdholder reset	xPX
+adress de	{3ID]
+adsync dienst	xfY
+adsync not	{fX
+adsync servic	rHIf]
+adsync サ	{fY
+aduc does	{T[
+advic of	{)]
+after #	r0YHJ
+after a	i!Z/Z@[BYHDL[MJT[ZG
+after add	x%[8ZPH
+after all	xBYZZ
+after an	p0[@ZBYHJLYP[ZGfJgZ
+after choos	{HJ]]
+after disabl	{Y[
+after each	t#XH]f]
+after enabl	{J]
+after enter	{HJZ]
+after holiday	{#X
+after i	k3J9J>J@HBYHER^VXZa]CaY
+after it	{-^/JIG
+after migration	{A[HI
+after my	{#[([ZE
+after password	x#_@GBFHFLIMZZI^F
+after reset	uLZMZ
+after restart	{BYfY
+after restor	{6Y
+after sspr	xHIMZ
+after the	^!J(J-J6J8J9J:D=J>JBZCJHFIJJIM_NIPJR[TYY[]^^IaHcHd]fYhH
+after thre	x#F@ZH]
+after unlock	u%[TY
+after vacation	{BJHHZ]
+after we	t<YA]C]HIPIZG
+after writeback	x8Y
+after wrong	uHJX^
+after you	{+Y
+again after	u:EBDHZR^T[fX
+again and	k#Z+J;I@JBGH[KGN]P_TJaZ
+again as	{K^
+again at	x@_ZD
+again befor	x@GHJX^ZI
+again but	x+[
+again in	uXX
+again it	{KX
+again later	l#J@GZ_cZ
+again not	{@^B[ZC
+again noth	{+[aY
+again to	{+Y8Y
+again today	t@Y
+again with	tBZKZZH
+age #	o@]
+age and	{NX
+age history	{N[
+age is	t@Y
+age must	{@GH]
+age or	p@ZHIIJN]
+age to	{@GH]
+agent and	{HJe]
+agent credential	u%]
+agent dc	u-_HJJJ
+agent de	r0^HJ
+agent der	{0[
+agent di	{0Y
+agent in	{-Y
+agent inactiv	{0Z
+agent is	o0]HIZHf[
+agent logs	{-Y
+agent not	r%I0bHDJZ
+agent of	uHY
+agent offlin	{0[
+agent on	x0]
+agent show	{0HH^
+ages ago	{HJK]
+ago and	m@_D[HGM]ZF
+agora nao	{=[@GK]
+aguard #	uXZ
+ahora dos	{*X
+ai deja	t@ZK]ZJ
+ai ferm	{]]
+ai mis	{@XI[
+ai oubli	{Z[
+ai pas	o(Y@ICZHZKI]^
+ai perdu	x>Y
+ai plus	{>[
+ai que	uC^
+ai un	{CY
+ainda nao	u@[HGM^WZ
+ajout au	{8]HJVZ
+aka ms	i+Y9JDbHJTZZI
+aktiverat for	xV[
+aktiviert werden	{8YeX
+aktuell password	rKIZGhb
+al activar	{,[eY
+al cambiar	xZYdX
+al cambiarla	{ZHh_
+al crm	{H_
+al dia	uM^
+al eerder	xKZ
+al giorno	{@YX[
+al iniciar	{HZaGbZ
+al logon	{bY
+al mio	{3[OHZ^
+al nieuw	{9^ZJ
+al numero	{>[
+al prossimo	{LZ
+al restablecer	x5ZHIa]
+al usuario	{LX^X
+aldrig registrerat	xDY
+algo de	x.Z9^HJ
+algo mas	{C[
+alguma novidad	{9[
+all account	x2[
+all and	{(]BXZJ
+all cooki	u.[
+all day	t#I@IBHH[T]f^
+all dc	{JY
+all devic	{#YB[HJ
+all domain	{-J4]5IHFJY
+all fail	x(]G]HHKJZI^X
+all fine	xB[
+all good	u9IBaHH
+all her	{*]?FK[
+all in	{HY
+all my	rIJK[N]ZI
+all normal	{P[
+all not	{-YNX
+all of	q-J@YHDU_VJW_ZI
+all other	xG[
+all our	u)]5X
+all password	{NX
+all set	{B[
+all sort	x9HB_HJ
+all staff	{+[HJ
+all step	{HIZ[]Z
+all the	oH_KYRJYY
+all user	p%^)I;I=GBIFIGIH_MFUaVFZF
+all utent	u=YX[^Y
+all were	xK[
+alla losenord	{HJN_
+alla reimpostazion	uV[
+alleen mijn	{C[
+alleen ontgrendelen	{[[
+allow blank	{-JH^
+allow by	t<ZNXYX
+allow cooki	x.Y
+allow on	{/Y
+allow self	{UY
+allow to	c(_-X:J?E@GHCKHNJQ]V]ZC[J^abIhI
+allow token	xHZ
+allow user	uUZ[Z
+allowedtousesspr fals	t)[
+allowedtousesspr is	{)X
+alor qu	{+]DI
+alor que	r3H>JHJI[KJO[TZZJ[]h[
+already expir	{aZ
+already have	{+[HFK[ZJ
+already register	uH^
+already set	{+aDIHE
+already used	r-JH^KZ
+als #	{R[
+als admin	{*Y
+als helpdesk	{(X
+als method	{?^
+als registriert	{+Z
+alt del	iHJM[bYh_
+alt und	{@^ZJ
+alte password	k#[HHMYh]
+alter its	{^[
+alter the	t7YZJ^_
+alterar a	u^^
+alternat email	x3Y>YHI
+alternat phon	t?[HZ
+alternativ e	{3Z?JHZ
+although it	t-^/J@IBJH[IG
+although its	x-]@YHHOX
+although the	tHITZ
+altra volta	{@]
+altri si	{PYV[
+altri uno	{*Z
+alway click	{@JDaHG
+alway the	{-IT[ZZ
+alway uses	{K^ZG
+am i	t(GHEIYV_
+am laptop	xHZMY
+am lock	{#Z
+am not	r(IHJIZV^ZGaX
+am only	{([ZI
+am pc	qM^T[
+am phone	{>JHEMZa]
+am rechner	u#]MZb]g[
+am selben	{@^
+am sperrbildschirm	xbZ
+am stuck	xDYHJX[ZX
+am sync	{RZ
+am told	{@ZVY
+am window	{[Y
+ambient onprem	n/JHINJcbda
+ambito della	{G[
+amministrator global	u([,Z
+amministrator non	tU]VYZJdY
+amministratori di	{PZ
+amministrazion di	{gX
+among the	x?]K[hJ
+an account	n!JA^TZZH
+an adfs	{,]HH
+an admin	b(_)X*X-J@YHZLXPGTYZD
+an agent	{HZ
+an answer	x9[DZHJ
+an app	xDIH]
+an attribut	{HZ
+an earlier	xHIK^
+an easy	{@YHHI]
+an empty	{C[HHZHaJb[
+an enabl	xAZ
+an entra	x)[*ZHI
+an error	Y!Z(I/]3H9I>I?J@EBFCIDYEJHAIIKZOJVZXJZd]H^[aHbIcYeZfJgJhI
+an exception	{HHe_
+an export	xH_MF
+an extension	u3Z
+an extra	{JY
+an hour	c#I%J/H3J9F>J@]HBIJKJM[P[RXSXTJXZa^f^
+an ihren	{ZZ
+an incident	xS[
+an incorrect	rHJT]
+an intern	{HXgZ
+an issu	xBJKYZZ
+an mfa	{HX
+an object	x_Z
+an old	j#X4I5D;]H_KX
+an on	{dZ
+an option	t*]?GHI^Z
+an ou	rF^G]HH
+an outag	u9GHESbZI
+an sam	{QZ
+an sms	{H]ZHaJ
+an unexpect	t3]HY
+an unknown	q&[
+an updat	{0]HIfJ
+ancien mot	pZIh_
+ancien pour	{>IDJMaaH
+ancora bloccato	{T[
+ancora la	uHIM^
+and #	t/GM^YZgJ
+and a	h(J*Y3[<YIYL[PZZGaJ
+and ad	x=J@Zd[
+and afterward	{2[HJZ[
+and again	l#[+J;IBFH]KGN]P_TJZIaX
+and all	tF]
+and an	{?ZFXHJ
+and another	{gX
+and ask	qUX
+and at	{ZY
+and both	xA]
+and call	x:[ZX
+and cannot	d#Y=X>[?I@ZKILJVYZ]^J_J
+and capital	{IX
+and choos	x+GDHHbIJ]F
+and click	x:JCGDIHb]IbJ
+and clos	xZG]^
+and computer	x#HHHT[
+and confirm	{%X
+and connect	{0G8JA[H]RI
+and country	{3Y
+and creat	x8[HJ
+and does	{%FH]
+and email	r*^>I?JCXHEMZgX
+and enabl	u8Y
+and encrypt	h<_
+and entra	q/]6^HGcJ
+and everyth	x%]H]
+and forgot	r=Z>IDZHJU]ZGd[hY
+and from	{)[HJZZ
+and gave	{%[HHZ[
+and get	tIIJ[hY
+and gets	u3GCJDYKZO[ZJ
+and go	{HYbY
+and goes	xLX
+and got	n#]@ZHIKZNHZI_Y
+and has	u-Y
+and have	tD]HHZJ
+and he	x@Y
+and history	{NX
+and i	b#J(I*I+Z-G>]BICZDGHDI^KCV[Z]]]aFfIh]
+and im	q*Y>J@XB^HFZXaH
+and in	xAYHIKZd]eJ
+and is	p@GHJLZOXX]
+and it	Z*Y+X-J/I3JBXCZDHH@I_K]MJNHVXZH]JbY
+and its	m>J?Z@[F[HGZH
+and just	{*X8]
+and left	xHJ]]
+and lost	{([>[HI
+and lower	{IFN^
+and mfa	{>JHY
+and microsoft	x/]1[HIRJSJcZfJgI
+and must	uVY
+and my	t!]>JHXaJ
+and need	p!X#Y@IHHZ^
+and nobody	tD[HHLXc[
+and none	xBJGZHJIIKXN^ZH
+and not	f%Y&Z+]-J/X1Y>H@_BHDZHCIXKELXNYOJVJZIa]hJ
+and noth	m&]9J>I?Y@JBHDJHGNZRZZ]a[bJ
+and now	]!Z#a%J(J+I/J8[:J=]>Y@ZBBCJDaH?IIKYMJNIPJTJVYXXZH]I^X_IaJbIgXhI
+and offic	{MY
+and on	p/G6[H^TIcZdJ
+and only	xKI[^
+and our	x4]8JHFd]
+and password	i!I#X+X-J0Z1Z5^:JBIHYWZaHbXdH
+and phon	n*_HJ
+and put	{8^
+and recreat	{_X
+and refus	u/Z
+and reset	b!X%Y(H)X*Y/I0_1Y5]7X?J@IBHCIFXHIKJPJR]VIZA]I^[_IgI
+and restor	{_Z
+and says	x7[
+and self	x^[
+and she	{#IBZ
+and show	tC[HHbY
+and sinc	q1XQY
+and so	u-]H[aJ
+and sspr	q7Z?HHZJZ
+and still	n([+X/[DJHINYT[ZJ[G
+and stop	{HJe]fY
+and symbol	{IFN^
+and team	x>FH[
+and test	{B[
+and that	t4[C[
+and the	V#F%J(I)I*I+I.^/]3]6J7Z8I9J>c?F@ZAYDGFJGJH?IXKYMDNFOHPHRJSJUYVHXJZE[I^I_HaEb[dJf]
+and then	g!I/^@IBIC[HFIIZZ]Jf[hY
+and they	x(XOX
+and to	{BXMY
+and today	x!Z@^NJZF
+and try	{XX
+and typed	{Z[
+and unfamiliar	{HY
+and unlock	{H[TI
+and used	{#Z?YXJ
+and user	xB^^J
+and veto	{J^
+and want	{@X
+and was	t7[:ZH[ZGaG
+and we	{JX
+and when	u!ZKZZJhI
+and which	udJg^
+and will	{9^
+and window	{#[
+and writeback	i%J2Y<Y=YHGdIeHfHg^
+and you	{H[KI
+andern darf	{^[
+andern des	{@JZ^hH
+andern nicht	{Z]
+anderung bei	{LY
+anforderungen der	{NY
+angeblich nicht	xIXN]
+anixi password	{JZ
+anmeldung kommt	{HZ
+annuair onprem	u7]_ZdZ
+annual leav	{H^
+ano pasado	{K_
+another admin	r(^
+another company	t:]HH[^
+another firm	{8[:Y
+another for	{gX
+another method	q?Z
+another one	u:[HJ
+another option	{HIX]ZHaX
+another organisation	u:[
+another password	x-X
+another user	x=YHZ
+another way	x?YCZ
+answer with	{&Z
+ante de	tCJHHKJMJZJ]ab_
+ante era	{PY
+antiga esta	{h]
+anvandaren ar	{!^_Y
+any code	{>^HJaG
+any idea	t9F@JBGHJZb
+any longer	x>J?]_[dG
+any more	b(Y+[-I/J1]4J6Z8J9F=Z>H?]@EAHB]CIDEGIHDIGK_MJNIPITIX^Z@_^cJdJfJhI
+any news	{9]
+any of	p@ZK]ZI
+any password	x@[HJN]ZF
+any phon	{>HD[
+any problem	{BXHHV[ZJ
+any progress	{9]
+any recovery	{D^HIZI
+any security	xDY
+any updat	x1J9_HGNJ
+any way	{HJNYTZ
+anyon in	{HDZ^
+anyon ther	{9X
+anyon who	{@ZP[ZI
+ao ativar	{,[eZ
+ao redefinir	xZZa]
+aos requisito	uIZN[
+apagado para	{U[
+aparec como	x?[h[
+api graph	ugZ
+api reset	{gY
+aponta para	{A]_Z
+app alon	x9H?_CYDJHI
+app and	x?[aH
+app asks	xH^
+app code	r*I?_HX
+app e	x>J?XC_
+app is	t?Y
+app may	{(bHD^J
+app not	r(J)I*^aY
+app notification	x?YCIHJaY
+app offic	{gY
+app on	r?[MJg[
+app password	uDIHa
+app registration	xHZ
+app reset	{g[
+app show	xHZ
+app want	{H^
+app with	{(^HJZI
+app y	{?YC[
+apparait pas	u([?[DJ
+apparently not	{-ZHIIIV]
+appear again	{+YDJ
+appear for	x+_HENY
+appear in	x-^HHKJ
+appl id	o#FHcTH
+application event	t,^HINJ
+application log	{HCN[ZGf_
+apply to	u*]
+approv on	{H[
+approv the	x>]HEa]
+apre la	x-ZH]OYZJ]H
+apre le	{HJ]aaJ
+apre plusieur	{T[
+apunta a	{AZ_Z
+ar avstangd	u!^dX
+ar fel	xZJh]
+ar for	r-_HIIZ
+ar inaktiverat	u!]
+ar inte	n#I9_HGV^ZFd^fJhJ
+ar last	u#]XJ
+ar stoppad	{fY
+ar svart	{H^
+are #	{IZ
+are activ	{AZ
+are affect	{FX
+are allow	{/Y
+are already	{+]DIHJ
+are asked	{*[HY
+are block	x-[HI
+are deni	xHIK[Q]
+are disabl	x!].XHHZI
+are duplicat	{AY
+are exclud	{HIP]
+are fine	u/XZZ
+are in	{H[
+are includ	{HYIEN^
+are kept	{HXKY
+are lock	x#]
+are mine	{OZ
+are miss	p(I=ZHGW^
+are need	x@^HF
+are not	b-Z/I0[4J8Y9J:X>J?_@YAJBJCEDJGYH[KIVXZG^Y_Ic]fG
+are ok	{8Z
+are refus	n!Z%X)]-X/IHIIHKIPI_Jd[
+are register	{+Y
+are reject	u-^HG
+are requir	u=GCZHY
+are sent	{7Z
+are set	x@Z
+are still	x-HHZPY
+are stuck	{@YCY
+are support	{H]JG
+are the	t([IXNY
+are told	u)]UJd^
+are two	xA]HJ
+are wrong	x%XH[
+are you	o9bHBZJ
+area code	{3Y
+arriv abroad	{HIa[
+arriv from	{6]HI
+arriv pas	pZb[[aH
+arriva li	{>X
+as #	x3[HJ
+as a	i(E*_-[?^H@I[KIdX
+as admin	u(F*_NY
+as befor	xZ^
+as current	{KJh]
+as dc	{5^
+as disabl	{!X
+as domain	{%_PD
+as expect	x)YHGZ_dI
+as guest	{:]HIZJ
+as i	t(I)ZHHN[][
+as if	{!ZKX
+as inactiv	x0]
+as it	r/YZX
+as licenca	{=Z
+as mine	xIHOaZI
+as new	{IZKX
+as of	{K[ZG
+as old	{ZGh^
+as password	r%J([-JI_KGZH
+as pergunta	{#I?XX^
+as permisso	{(XPX
+as register	t+bDFHF
+as senha	{/J0]H]ZHdI
+as she	{DYZX
+as soon	x(Z)Z*XVI
+as the	e!Y(Z+]>J?Y@IBICIHJIJKdLHMFNJVHZChX
+as to	{([4ZHH
+as too	x-ZIX
+as well	o-Z?IC]HJTZ
+as yesterday	{@IKHZ_
+ask for	pH^LXZJ
+ask me	x+YHY
+ask the	{:]HGV[
+ask them	pUXWY
+ask your	u)JUZV^WJZI
+asked for	e*^C[DIHXZJaZ
+asked to	k@JHJIJKILaO]]J
+asks for	a+J,Z-J?H@ICaIIZXaIha
+asks me	m*Z>FCHH^ZYhZ
+asks to	{HX
+asks us	{*H:XH]
+aspettar un	{@]
+aspetto il	{a^
+assign a	x(Y)]@JHFZIg]
+assign to	x%F)XH_
+at #	i@eB[HFNJZIbH
+at aka	x7YHJT[ZJ
+at all	nDYHEU^VIWXbZd[eG
+at breakfast	u@]
+at ctrl	{bX
+at first	qHJLbZG
+at half	x@Y
+at home	n4X>ZH[
+at least	i/Z@[HEIaKHNY
+at login	q+^>GHYIJZHaEb_
+at logon	pHFb_
+at lunch	x@X
+at microsoft	q7XS[
+at my	xHY
+at next	h@JLbbI
+at nine	{@^NI
+at okta	{7Z
+at once	uB]
+at our	u7]SFZFc^
+at password	{?YHJZY
+at reset	p(G)H*_5[?GGXHF
+at sign	q+^>HDI
+at step	{HFZ_
+at ten	{#X
+at the	U!H%I)J+I0G1J4H6J7J8I9H:I;J?F@GAICYDFGHHFIIJ[LIM]PIRGTHUIVHWJXHYJZa[I]a^[_Jb^dIeYfXgH
+at this	k+X;ZWYcY
+at what	{IZ]Y
+at why	{ZZ
+ate amanha	{@]
+atend a	xNZ
+atend aos	uIZN[
+aterstall losenord	{ZJb]
+aterstalla mitt	{Z[
+aterstallningen misslycka	{Z^
+ativar o	{,[eZ
+att aterstalla	u%[(_HJVJ
+att byta	{@[
+att det	{K]O]
+att gissa	u-]HJ
+att losenordet	{dZ
+attempt a	x@ZKHXX
+attempt fail	u#]HITGZX^Z
+attempt to	r@XHJZX
+attempt try	xXZ
+attempt with	{TZ
+attender #	u@ZXY
+attivando il	{,[eY
+attribut admincount	{HJP[
+attribut is	{3[HH
+attribut not	{GHH]
+attribut set	{PX
+attual e	xKJh^
+atual esta	{hX
+au bureau	{>]
+au compt	{2[IHQY
+au dossier	{H_ZJ
+au milieu	{]]
+au moin	{I]
+au moment	{@Ja[h]
+audit log	l/ZEZHGNIVZZY]]
+auf #	t>]PX
+auf das	x>]
+auf dem	i>IJXRZZHa]b^
+auf den	uD[JYaX
+auf der	o%Y-ZHXX[
+auf die	t>^
+auf kein	{U[
+auf password	xZIb^
+aujourd hui	u@ZX]
+aus der	u!Z*JJXP[^]
+aus und	{.X6Y
+auth method	{(X?FCID^
+auth token	l,_HJ
+authentication admin	t(a)I*HPJ
+authentication fail	{HX
+authentication method	j(JCZD^HI][
+authentication phon	{3[DG
+authentication to	xHY
+authenticator app	i(I*[
+authenticator auf	{HZ
+authenticator cannot	{?Y
+authenticator code	{?[HH
+authenticator en	{HX
+authenticator gone	{>ZHI
+authenticator na	{H[
+authenticator non	{>GH[
+authenticator not	n>G?ZHJa^
+authenticator notification	{?ZHFaY
+authenticator on	u>JH]
+authenticator pa	{HZ
+authenticator perdido	{>ZHJ
+authenticator says	{?X
+authenticator show	uH[
+authenticator sur	{>IHY
+authenticator was	{>]HG
+authenticator zeigt	{>IH_
+authenticator を	x>^ZJ
+authenticator 通	{?^CJHI
+authoris to	{VZ
+authorization policy	t)]UI
+authorization requestdeni	k(_
+auto upgrad	x1_
+autoatendimento de	{HGU_
+automatica de	{H^aI
+automatically we	{=_ZG
+autoris a	{QY
+autoservicio de	{U^
+autoservicio esta	x)[U[
+aux compt	{)]*XUI
+aux exigenc	{IJN]
+av losenord	ud[
+availabl for	uHJV[
+availabl with	r=Z?J
+avant la	x]^
+avec l	{>[HIcZ
+avec le	x3IBZHJK]O]aJ
+avez essay	{XX
+avez vous	{9]HJ
+avstangd for	{UX
+away after	{BJHJ]]
+away by	x@]BZKH
+away from	x)]*IHYU[
+away the	{?^HJPXaJ
+b is	{@JG[HHK]
+b2b con	{:_
+b2b guest	u:XHX
+b2b invit	{H^aE
+b2b user	x:]
+b2c custom	{HZ
+b2c de	xHaZH
+b2c still	{H]
+b2c user	{HZ
+back and	{HEJYZJdJg^
+back at	{Z[
+back but	x!X@[ZI
+back de	{dY
+back from	t!aHHZJ
+back in	qBZHJXZ
+back nao	x%[dIf]
+back negado	{P[QXdJ
+back on	t/Z9]HXPZ
+back the	o!X4YHE]Xa[bZ
+back to	e-J6]>I@IBJHAIIKd]G_Jb]dZ
+back tomorrow	xX[
+back with	{@YNIZ[
+backup operator	uHJP[
+backup softwar	{H[
+bad password	u#^
+badg does	{HX
+bank password	{HZZJ
+bann list	qH^
+bann password	p-[
+bann word	tHZ
+bara en	{CZ
+bara lasa	{[^
+base de	{Q[
+baselin the	{bY
+bate com	{O_
+battery died	xHIRZZJ]]
+be #	x3a@GIJ
+be able	n#X(J?FC^QY
+be added	xV]
+be allow	{.Y
+be at	u@Z
+be back	{9^
+be change	k@]HXKJLJZ]^JhJ
+be check	{5^KI
+be clos	x9IBaHF]J
+be configur	p*Xe]
+be contact	o3_4YVG
+be decrypt	x6Y
+be different	uK]
+be disabl	{!EH^
+be enabl	rHZZIdGe]
+be enter	{4YHZ
+be found	lGXHJ_]
+be guess	{-X
+be in	t-]@JHIV[ZI
+be install	{-JHYJZ
+be logg	x#X
+be longer	tIZ
+be not	x@[HH
+be obtain	{,Z
+be on	x-[EJHGd[
+be one	{K[P[
+be open	x6]H[cH
+be process	{HFZ^
+be reach	r3[:JEJHHY[_Jc]
+be read	x%G6^HY
+be register	{+JC^DEHY
+be repeat	{KX
+be replac	u@aHGIJZG
+be reset	k:ZC]DEP_W[ZF_H
+be select	{HJL[
+be set	t7X<ZHZ
+be the	p3Z?ZHGJYKXLX
+be unlock	u[[
+be updat	t%X/X
+be used	g(I7J?cCIHXMXZC
+be why	{IZ
+be written	{0XPZ
+becaus a	{#X
+becaus devic	{HY
+becaus he	{(ZZI
+becaus it	j-]>JHJO]
+becaus my	uDJ]]
+becaus not	xDZLX
+becaus of	c-J/[4IEZHGIYJJNZX]ZHcX
+becaus password	r8YUX
+becaus the	f#X-H5ZHIIZR]ZJhI
+becaus ther	tAYTX
+becaus user	{TX^X
+becaus writeback	xd]
+becaus you	p>YDYZJ
+becaus your	q:]EZWYZE
+been block	rHY
+been change	{@JB[H^MJZEhJ
+been deactivat	u!X
+been defin	{WY
+been disabl	p!Z
+been enabl	i8XHJUYVZd]
+been lock	u#Z
+been on	{HIZ[
+been runn	{J]fX
+been seen	{-Z
+been set	{VYWZ
+been through	{DXK[
+been told	{XXhY
+been try	{XGZ^
+been updat	{(IB^HG
+befor but	xK]
+befor choos	{]Y
+befor enter	{D[KIZH][
+befor finish	{]X
+befor i	rHIKIZ[
+befor it	q@]CJDJIJKFTZ]YaZh[
+befor logg	xZHb^
+befor logon	{HIb^cH
+befor password	uCJHX][
+befor the	o!]@]C_DEHI
+befor their	{HXMY
+befor tomorrow	{@GHIX^ZI
+befor we	{C]DJHJ
+befor you	uDXEZ
+behind and	{1[
+behind it	{-ZHIN[
+behind the	x3^_[aH
+bei #	{H[IZ
+bei dem	{+JD[^Y
+bei der	k3Y?Z@YDXHGO[S^TYVJZHaJbY
+bei leuten	{(]
+bei microsoft	xTZ
+bei mir	p([>GD[HJV[ZI^]
+bei niemandem	{SY
+bei sspr	{SYXX
+bei uns	p3J:XOYU^W[ZId]
+beim abrufen	{,Z
+beim aktivieren	{,Ze]
+beim andern	r@HZY^Ih_
+beim anmelden	{H]
+beim kunden	{:Z
+beim password	x>^MIaZ
+beim reset	x*X?]
+beim ruckschreiben	x&^JXPZZI
+beim setzen	{&[
+beim user	{3]
+beim zuruckschreiben	x%[4[6ZZJ
+beim zurucksetzen	q:[HJ][a[
+beim zweiten	{@X
+being change	tN]
+being refus	{N[
+being that	{;Y
+being used	{H^KF
+bekomm ich	{D[HJZ[
+belong to	o:Z>[HHZJd]
+below the	{-J5^HHZJbZ
+ben mijn	{>Y
+benutzer erhalt	{OZaY
+benutzer fehlt	{=XV[
+benutzer hat	r=X]_
+benutzer im	{_X
+benutzer ist	t!]GZPZ
+benutzer kann	r?ZZH^^g[
+benutzer konnen	{)XB]
+benutzer wird	uL^X]ZH_X
+bereich der	{G_
+bereit benutzt	{K]
+bereit verwendet	{KX
+bereitstellung agent	{0[
+besid the	{?X
+best practic	{Y^
+bestatigungscod kommt	xaZ
+between change	{@Z
+between cloud	t/J6YHE_Jca
+between connect	t4F<]HHc]
+between entra	x4_HE
+between reset	{@_HE
+between sync	{4Y
+between the	xH[
+between two	xK[
+bij het	xh]
+bill admin	{*X
+bin gast	{:Y
+bin im	{>]
+bin nicht	u9]HH
+bisherig password	xZIh_
+bisogna aspettar	{@]
+bit later	{@]KH
+bit tls	{<_CJ
+bitt entsperren	{#Y
+bitt um	{9]HJ
+blad podcza	{Z]
+blank page	xbZ
+blank window	{bY
+bleibt aus	{LXa[
+blocca il	{c[
+bloccato in	xT[
+bloccato per	u#[)XTXXG
+block after	{#Z
+block all	u.[
+block becaus	uDJH]
+block by	i-Z>]c[
+block cooki	q.[
+block for	q#I@HHETJXb
+block from	t4^X[cF
+block it	u>EH^
+block me	{@ZHJXZ
+block my	xH]cI
+block servicebu	xcY
+block the	k,^HBJ[NZQYaYbX
+bloqu le	xHGJXc_fJ
+bloqu un	{H[X]cI
+bloqueada not	x#Z
+bloqueada por	u#aXD
+bloqueada temporalment	{TX
+bloqueada temporariament	{TY
+bloss die	{C]
+blue screen	{9JH_bG
+bom dia	{9_@JHI
+bot how	{9Z
+botao redefinir	{([
+both are	u0ZA[
+both dc	{4Z
+both domain	{AX
+both forest	xAZ
+both side	{A^PJZH
+boton restablecer	{(Z
+bought a	u8Y
+bouton gris	{(]:[HJ
+bouton reinitialiser	{(]
+box and	{RXhX
+box cannot	xHIL[cX
+box is	uRZ
+box on	{!JHI^^
+box user	x^Y
+bracket and	{3]aJ
+brak telefonu	{D_HJ
+brakuj licencji	{=Y
+brakuj wymaganych	{=Y
+branch of	x%__J
+brand new	x@[WZZI
+brand the	{H]
+brandvaggen blockerar	{HZc]
+brauch eine	{H[
+brauchen zwei	{*X
+breach and	{-^
+break glass	{H[
+break password	xFXcY
+break reset	xFX
+break the	xNZ
+break writeback	x2XQX
+bricht ab	r,Z4Zc]
+bring back	{+XHJbZ
+brok sspr	{Y_
+brok writeback	{QZcX
+broken after	xHYZJf[
+broken for	{Z[
+broken on	u;XHHR^
+browser am	{M^ZI
+browser but	{bX
+browser in	{]X
+browser not	u.[
+build is	{1_HG
+build not	{1]HJ
+build of	{1X
+bunch of	{/Z
+bus connection	xY]
+bus listener	{cIf]
+business basic	n=cHHdJ
+but a	{?^HIK[aJ
+but ad	{NY
+but admin	{*X
+but at	{?]HJZX
+but cannot	u%XMX
+but did	{H]aJ
+but entra	u/^IG
+but for	p/ZHYVZ
+but he	{+]HILY
+but i	f-J>J@[D]HGIJKYM][X]IbJ
+but im	{!Y
+but in	t*X/_HXZD
+but is	{VY
+but it	d*I-I@JCXIIKHNJOaVYaHhY
+but its	{?XHJVX
+but microsoft	{*[WIgJ
+but my	uVY
+but not	_!J%Y(])X*J+]?J@IBHDIGYJYKILIMZNCPYVXZ^[H^HdJfIhI
+but noth	xHJLYZHaXb[
+but offic	u/[
+but only	u*JCaHIIIKHZ[
+but refus	{/Y
+but still	p/H?JHHZD[a_^
+but the	b/]3^@[DJHIIIKHOYVFZE[Zf[hJ
+but ther	uHIa[
+but they	x>G?[HIO]
+but this	x+Y
+but we	{cZ
+but webmail	{MY
+but when	xHJZY
+but which	{N[
+but you	{D[HXUI
+button disabl	{!E(_HJ
+button does	xZ[bY
+button for	xHZ[XaZ
+button grey	{(X
+button is	r(Z
+button not	{([
+by a	l#IGX]]
+by accident	r![@YHXZH]YfY
+by ad	t%[
+by admin	{)FU]
+by an	u+X^[
+by another	r:Y@[HY
+by attribut	{G^HG
+by conditional	qH[
+by design	xHH^]
+by email	u*Y:^HE
+by entra	x/ZTX
+by gpo	qYZbZ
+by hand	x%Z@JP[
+by himself	x)Z@X
+by it	t@[U]
+by itself	u?YBZ
+by mistak	o!_@]ZFcX
+by my	t!J1Z>[VY
+by myself	t#J)[HHVYZJ[_
+by now	{@HKJN[
+by on	{/FN^
+by our	q6]HFJZ
+by phon	x*Y
+by policy	u.X
+by reset	{HJK]TY
+by security	{I]
+by sms	{H]aG
+by the	^#J(I)I*J-J/X3Y7I=]>[?H@^AJDIEJGIHBKELXNXPITIVYXJZD[J^Y_ZaIbIc_d[eJfGgJhJ
+by typ	{#X
+by using	{HJMYaZ
+by your	m-Y7X?[DJEHVId]
+bylo juz	uK[
+byta igen	u@Z
+byta losenord	{@HZ]
+bytt i	xM^
+bytt losenord	x@Y
+c e	l3Z>H?X@ID[HHI]KZLYOJZHaX
+c est	j-H3E9G>Y?I@YBXCID[HEI^K]MIOYTYU[VIXJZHaHhY
+ca march	{9GB^
+ca ne	x3I@JHHO]Z_aJ
+cada #	{@^
+caixa de	x;YH^
+call about	x-[Z]aI
+call and	x?^HJ
+call are	{%J?]HHQ]
+call back	{HJZ_
+call does	{HEa]
+call from	xHGQYZ^
+call it	{/Y
+call me	pB^HEa[
+call my	xHZ
+call not	u3ZHIa[
+call option	x?]
+call to	i>I?ZHFQ_]Z
+call us	{:[HFK[
+call verification	{3Y
+cambi de	u>Y
+cambi hace	{@[
+cambiada en	x/ZM[
+cambiar la	hBIKJLZMJZa^[hG
+cambiar solo	{@]
+cambiata due	{@[
+cambiata in	x/[MY
+cambiata stamattina	{@Y
+cambiato la	u@^ZI
+cambio al	{LZ
+cambio de	{ZY
+cambio el	{B[HX
+cambio il	{HXhZ
+cambio non	{@JZ_
+cambio rapido	{b^
+came back	q!_HHZZ]Y
+camera not	{H_MJZI_I
+can a	r@[HY
+can anyon	{@]HXZG
+can be	m9IB_C]DGMXTZZI]J
+can chang	u@X
+can choos	{@[
+can contact	{=_ZG
+can go	{BZHJLZ
+can i	a!J(Y)I*H+Z-I>I?^@FBGCJDYH_IZMJNZOJRIX]ZY[J]I^JaHbJcIfHhH
+can my	{-]HGV]ZH
+can not	{^Y
+can now	{BY
+can only	t@X
+can remember	{HII[
+can reset	a!J(Y)G8J=J?JDIEYGYHFSXUXV]Z[cZfJgJ
+can sign	x/ZBYHIZI_X
+can somebody	{HHI[Z[
+can take	xMYdX
+can the	n/F>J?XHeKFNJZH
+can unlock	u#X[Y
+can updat	x>]HJ
+can use	rDYGZ
+can user	xBH[Z
+can we	m/HHb
+can you	g9a>E@JBHVGX^Z^
+cancell befor	uCJHJ]]
+cancell the	{]X
+cannot access	u!I%IHDPJZ_dX
+cannot alter	u7Y^_
+cannot approv	x>]HH
+cannot be	X!J#Y%J(G)I,J-Z3]5X6_7J<X=H>F?c@^BICHEIGGHEIEJJLXMINHP_SJTIUJVIYYZB[H^E_HbIc[dFeYgJhG
+cannot chang	Z(J>JBJHIIJKHLIMJ^bh]
+cannot confirm	{O]
+cannot connect	rH^
+cannot contact	q3]4X
+cannot contain	tI^ZJ
+cannot decrypt	p6^
+cannot do	u-J>J?I@]HGIIZZd]
+cannot edit	x%X*ZPJ
+cannot enabl	{dDe_
+cannot find	d#H3J4[>HHYTIZA[]_dcIdJ
+cannot get	e!E,Z3J=J>_?GGJIJZa
+cannot i	p*J?[K]ZG[Y
+cannot it	{)[HJZF_]
+cannot join	u4G8FHb
+cannot locat	{HHZI_^dIeYfI
+cannot log	g#^%J(I,J:I=J>I?H@HGJIJKJMYTGZa^J_HbIg_hI
+cannot login	{HJMYZ[
+cannot open	p>ZH^ZH
+cannot pick	x(H*a?HHG
+cannot reach	jHGbZcbfI
+cannot read	{>^HEZX
+cannot receiv	u>_HH
+cannot remember	uH[KH
+cannot reset	Q%J(a*B+I,J-J/I1J3H5J6H8a:Y=^?B@BBFCYD]F]GbH;IJJIKELJMJNITJUIXIYJZY[G]I^D_BbFcIdbeGgEhJ
+cannot resolv	x4[HFcY
+cannot reus	tK]ZJ
+cannot say	{HIZZh[
+cannot self	{)_ZE
+cannot set	m!Y(Z7YHHK^[J^G
+cannot sign	h7J>I?H@IHIIHT^Za[^^IhI
+cannot talk	u4[8JHJYY
+cannot the	x?[VYZI
+cannot to	b(H0^3]:J=J>J?JEZN_SYVFZ[^Ce_hG
+cannot turn	{dJe]
+cannot use	d(F)X*^-^=^>]@JDIGXHIIIZB
+cannot verify	q3I>ZD[HHKIZGh[
+cannot writ	x%bHIPIZJ_HdGeHgI
+cannotchangepassword true	{HJZF^a
+capital letter	u#X
+caps lock	r#^HJXIhZ
+captiv portal	xHHb]
+car trop	{I]
+caracter especial	{I[
+caracter reservado	{F[
+carrier and	x>^
+cart sim	{>^HI
+case letter	{IEN^
+case only	xI^
+casilla el	{^Y
+catch up	xHGM_
+ce l	{=[K^
+ce matin	p#]@bHIZJ
+ce mot	q(X-ZKY
+ce n	{OYh[
+cel mudo	{HJaa
+celui enregistr	x3JO[
+celular e	{>X
+celular guarda	{#^HI
+celular novo	{>HH]
+celular y	{O]
+center and	xHZ
+center not	xgY
+center show	{S]
+center zuruckgesetzt	{gX
+centr d	{gZ
+centro de	tHIc]dHg^
+certificat expir	xHX
+certificat of	uHX
+chang a	xhZ
+chang after	x-J@JBIH^LX
+chang and	t>JH^ZI^Y
+chang at	iHXL^
+chang becaus	{L[
+chang dialog	xh[
+chang does	{HHL]
+chang fail	xZ[^I
+chang form	pHJZI^Jha
+chang hier	{@]
+chang his	u:X^Y
+chang is	r@^HJK[hJ
+chang it	d@bB^HGZD^Hh^
+chang its	uZI^]
+chang last	{HGU[c]
+chang mon	u@Y
+chang my	e>H@FHZIHKJZc^JhE
+chang not	o7Y@IGIH[LIMEVIZ]hE
+chang on	{HIL^
+chang or	x)X@JBIHaZF^I
+chang outlook	{B]HF
+chang page	rha
+chang password	Y!G#I%F(G@DH]KJLGMHNJUJZZ^chY
+chang request	{BZHIL[
+chang the	h(]LIMJVIYYZ]cJhG
+chang their	k@IGXHJLZV[hJ
+chang this	x@[ZG^Y
+chang was	x@YHJLZ^Z
+chang your	m@ZHI^Z
+change at	uHFJ[LXM]
+change by	x@XHGZH^_
+change for	{@]ZH
+change from	xC^DJHJ_Y
+change in	n@XB[HGM[TJ^IdYgXhJ
+change it	d>J@ZB_KJM_ZD
+change my	h3J>]BGOIZ^hI
+change on	t/XE[HJMYZI
+change only	{@JIJK[gX
+change password	q@Z^J
+change the	k8]@IBHEJHIIJK]MJZH[XcYg[
+change their	t@ZBJZ[
+change to	u-[@JNY
+change too	{@Y
+change what	{H[
+change yet	x/[@YNH
+changement de	{@Yd]
+changer de	x^Z
+changer le	u@FHXZ^^JhI
+character and	x2[
+character are	x/[
+character but	x/[
+character in	p-JFbH[IC
+character password	x2Z
+character which	xFZHJIY
+charg pour	{7XSZ
+chce starego	x@JHGMa
+che il	{3ZD[
+che la	t-^9JKIhX
+che non	p-J3J7I=J>I@JCZDJHIIIKHO]VZZaaIhZ
+che sono	{+XD]
+check event	{%X
+check first	{ZZ
+check on	{5ZEY
+check that	{DY
+check the	{HZ
+checkbox for	{e[
+checkbox is	{HJd^eJ
+checkmark next	{HJI]
+chez nous	x@[U[
+chied due	u*Z
+chied quella	{M[h[
+chied sempr	{HXM]
+chiffr et	{IX
+choic on	{?ZHH[^
+choisissez un	{-X
+choos a	g-Y@YHHIJKFZH]^h[
+choos another	t@XaX
+choos call	uaY
+choos someth	p-]KY
+choos the	xCGH]]X
+choos their	{LX
+ci accedo	{h_
+ci sono	x9]?Y
+ciao a	{9]
+cinco minuto	{M[
+city name	{-Y
+claim not	{H^
+claim that	x-YHHa[h[
+claim to	{NXaY
+clav de	r,[2X6^
+clav nueva	x:Y@YIJZI]^
+clav temporal	{@ZL[
+clav vieja	{#[HIK[
+clean up	q%a/JHG_]
+clear the	uHFT_
+clear whether	{DIH[
+click finish	uBIHHZZ]]bJ
+click forgot	t7]:IDJH]ZC]ZbI
+click it	r@ID[HEIJNJZ_]Gb[
+click on	tHXbX
+click reset	j(bBJHHZEb^
+click send	{HFa_
+click sms	{aZ
+client allow	pQY
+client e	{:_
+client is	{1HdJf]
+client says	{H]
+client secret	xH[
+clock drift	{R[ZI
+clock is	xR]
+clock of	uRY
+clock on	tH^RX
+clock skew	xR]
+clos befor	{]Z
+clos my	x!_
+clos she	{9JB_HHZH
+clos the	iBZHHZF]b
+clos user	{BY
+cloud account	q!ITJ_b
+cloud admin	{,^HJ
+cloud agent	{0]
+cloud and	o/G6[_IcadJ
+cloud but	u/JgZ
+cloud cannot	{6]HI
+cloud failur	u/]HI
+cloud identity	xA[
+cloud is	{4Y7X
+cloud lock	x#JHIT_
+cloud lockout	uTZ
+cloud not	q/_
+cloud only	o,]=JH]gY
+cloud part	x/Y
+cloud password	{gY
+cloud policy	t/HH_
+cloud refus	u/^KIMFR]
+cloud reject	x/[
+cloud reset	xJYd^
+cloud said	{/^dH
+cloud says	tTYdX
+cloud servic	{/XMY
+cloud side	t/__YfG
+cloud still	x/HMZTZ_X
+cloud sync	_/I0f1IGHH[MJRG_IcGdFfH
+cloud und	{6Xc]
+cloud updat	u/^NH
+cloud user	j/J=GAZHJTJ_^d_
+cloud wird	{7Xd[
+cmdlet on	{H]
+coche dans	{LX^Y
+code a	{a[
+code and	r3HCZHJO[Z[
+code arriv	{B^HGZF]HaX
+code at	xH[Z_]IaE
+code but	xH]aJ
+code by	{HZaJ
+code de	{?[
+code est	xBY
+code expir	{HIa[
+code five	{HHa[
+code for	uHaaD
+code from	r>JC[H]ZJaH
+code fur	{HZ
+code gaat	u>Z
+code geht	u>X
+code goes	n>_HE
+code i	x>HH[Z^aE
+code in	{HIX[
+code is	p?ZHG
+code it	{HJZ]
+code kommt	xC^
+code miss	{>JHGa]
+code nicht	x>^HI
+code niet	x>]aG
+code not	k>GH[ZG]YaX
+code on	{ZHa[
+code page	x>HHE]aaI
+code par	xaZ
+code part	u>Y
+code per	{aY
+code pin	{>JHYI[
+code so	uXZ
+code to	u>YH]ZIaI
+code too	uXZ
+code which	xaY
+code wird	{>^
+codic arriva	t>YHIaZ
+codic da	{a^
+codic va	{>Y
+codic via	uaY
+codigo chega	{HJa[
+codigo de	p3Y>HCJH[XJa[
+codigo do	x3_>IHJaJ
+codigo llega	tHJa[
+codigo por	taZ
+codigo va	{>Y
+codigo vai	u>Z
+codigo varia	{X_
+coffe machin	{H]
+coincid con	xOZ
+colaboradora externa	{:^HJ
+colega ve	{(^
+colleagu get	{UX
+colleagu without	{(J)]HJ
+com a	o@JB]EYHHbZgZ
+com e	xTYgX
+com ela	{h_
+com erro	x3YH[ZY
+com from	xd^
+com is	{S[
+com o	l-Z3JA[HGO^TXZ[
+com portal	{+Y
+com で	{TY
+combin registration	q+]3Y
+come amministrator	{([)I
+come and	{HZ
+come back	l#Y@XHCNIP]X^ZJf[
+come configuro	{HZ
+come from	{HZJZ
+come in	x4X
+come through	xHHaZ
+come to	{0IHYfZ
+come up	n+]-[DIHBIIKJNYW_ZJaH
+come when	{HX
+comma in	xFZ
+comment recuperer	{>X
+common pattern	{-]
+commonly used	x-Y
+como administrador	u(^*XZJ
+como configuro	{H]
+como consigo	xD_ZJ
+como implantamo	{H[
+como recupero	{>_HJZI
+como registrado	u+^DI
+companera si	{V^
+company account	x:Z
+company ad	{8_HI
+company and	{7[8X
+company can	xSX
+company email	{:Z>IHZaJ
+company has	xHIUYZJ[^
+company invit	{:]HG
+company name	q-_HIII
+company not	xNYUY
+company phon	x>HH[
+company phone	{>^HJ
+company policy	uN]
+company portal	uH^
+complain about	uIY
+complain not	{IJNFWZh]
+complain that	r-JHFIJW[Z^
+complet it	xBHDJHHIDOYZE]a
+complet my	{OY
+complet number	{OY
+complet reset	{BZ
+complet the	i(Z+GD_HYIHO[ZZ]E
+complex enough	uI]ZH
+complexity age	m@YHHIIN^
+complexity is	{I[
+complexity or	{HJN[
+complexity requirement	tI^KYNE
+compliant with	xNY
+comply with	t-YNY
+compt a	u!X)[HJP[
+compt ad	u#YAXL[
+compt admin	x*X,]
+compt bloqu	x#Z
+compt d	{)]*XUI
+compt de	q%^2ZGXQY
+compt desactiv	{!X
+compt est	m!]#YHJ
+compt invit	x:^HJ
+compt mais	{V[[]
+compt msol	x%Z2[IH
+compt n	rD[V]ZI^X
+compt pour	{V^WH
+compt sans	u=ZHH[Y
+compt temporairement	{TY
+compt trop	{XX
+computer but	xMY
+computer it	{-[HG
+computer not	xH]ZZ^IaF
+computer says	x#YK^ZE
+con adfs	{7Z
+con el	n3I4ZA[HIO^_JcX
+con error	{HZ
+con ext	{:_
+con googl	{7Z
+con l	t-]cY
+con la	j-H@HB_EZHHIIKHZ^b]hI
+con su	xZZcZ
+con un	{?X
+conditional access	iH^
+conectividad con	{ZJc[
+conector de	{2X<X
+conexao com	{cY
+conexion con	{cY
+configur at	{d[eH
+configur differently	{*X
+configur for	q<[GXHHVZWY
+configur number	{*Y@[HH
+configur password	j=JEGHHUIWaZIdEe_
+configur the	{HFb[
+configur votr	{V^WH
+configur writeback	u,]eH
+configur your	{VY
+configuracao onprem	xE]
+configuracion de	{EY
+configuracion onprem	xE]
+configurar authenticator	{HY
+configurar o	{eZ
+configuration de	xeZ
+configuration for	tE^WI
+configuration not	uE[WGdIe]
+configuration of	xE[
+configuration onprem	xE[
+configurazion del	{eY
+configurazion onprem	xE]
+confirm relat	{%X
+confirm that	tBZH_MJZHhJ
+confirm the	xC[HGO]
+confirm their	{+ZHY
+confirm your	{3GHEO^ZHh]
+conflict with	{JY
+connai mon	{ZF[a
+connait pas	{HHM[
+connect #	i1bHJRZYJfI
+connect and	u4X<]HF
+connect box	rHFR^Y]eJ
+connect build	{1Y
+connect cannot	p4_8HA[HI
+connect e	{fY
+connect error	{e[fJ
+connect est	xHHcJf_
+connect esta	uRYfZ
+connect health	{0JH]
+connect host	xcZ
+connect is	p1^4[HG
+connect ist	q,Z1[HHf]
+connect la	{G]dJ
+connect machin	qRZfZ
+connect non	{cZfZ
+connect not	qG[HIcXf]
+connect obsoleto	x1[
+connect provision	{0Y
+connect server	[0X1E4[6c<JHGRZYX_JcYfY
+connect servern	{HFR[c]
+connect setup	{,ZH[
+connect sync	x0YHXM[fI
+connect the	{d]eJ
+connect to	k0XH_
+connect token	x,]
+connect version	u1Z
+connect was	x4[f]
+connect wizard	pe]
+connect writeback	x1[fH
+connect で	x1^GZHGd[fH
+connect に	{8ZH[
+connect の	t,[2ZHHRZcJf[
+connect サ	u4IHHR]c]fY
+connect 服	t1J2]4GHJRZc]fX
+connection fail	{Y]cI
+connection problem	xZJc[
+connection with	xcZ
+connectivity issu	nZJc_
+connector account	b%^(J2aQ]VJZJ^I
+connector and	{8]<YZJ
+connector option	{<]HH
+connector password	x2_IE
+connector spac	p_]
+connectorkonto hat	{%Y
+connectorspac nicht	{_]
+connexion window	xbY
+consegu redefinir	x=ZSZ
+consider comm	{+Y-[
+consigo entrar	{[^
+consigo mudar	{@X
+consigo outra	{D_ZJ
+consigo redefinir	r![(ZZY
+consigo trocar	{ZZ
+consistencyguid on	{AY
+consta como	{+[
+consultor b2b	{:_
+conta bloqueada	{#]XH
+conta de	t%Y*[,X2Z
+conta desativada	x!^ZH
+conta do	u2XL[
+conta esta	q!Y#X
+conta foi	u!Z
+conta msol	u%Y2ZIJ
+conta muita	{XZ
+conta nao	tD[V]ZI
+conta para	xVaWJ
+conta por	{!]
+conta sem	{[X
+contact admin	u)H*F,I4J?YE^PIZGdX
+contact data	x+XCX
+contact domain	{3J4^ZI
+contact info	{3ZDJ
+contact it	x>XHIZ[
+contact me	x3]>J
+contact method	x>^?JZI
+contact my	tHaVYZX
+contact the	u3J>[D]HGZJ
+contact you	u3aHIZF
+contact your	e!J)H*I,J-J3J:G=^DIEYHDIJPJVDXYZb
+contactez votr	{Z]
+contain a	h-]F^HI
+contain part	{IZ
+contain special	{FY
+contain the	p5YHII_ZI
+contain word	x-Z
+contain your	tHGIaZJ
+contato com	{Z]
+contatta l	{-JZ]
+contem palavra	{-]
+contien un	{#G-aHITI
+contien una	{-Y
+contient mon	{-II^
+contient un	x-_HIIJ
+continu with	{KX
+continua bloqueado	{T[
+contractor with	x3H:_>JHGaJ
+contradict the	{H]
+contrasena actual	rZHh^
+contrasena anterior	xK[ZH
+contrasena cambiada	{B^HGMG
+contrasena contien	{-YIY
+contrasena de	uK]ZG
+contrasena del	{H[dX
+contrasena demasiado	x-XIY
+contrasena en	p%[6ZHIZIb[dZ
+contrasena es	uIY
+contrasena esta	xUZ
+contrasena funciona	{BZ
+contrasena not	j-XH]IJKJNX
+contrasena nueva	{HJIJKHN[Z]
+contrasena pero	xZH[]
+contrasena que	{JY
+contrasena se	{MXd]
+contrasena y	{#^KJNZZH
+contrasena ya	xKZ
+control ldap	x5]
+controlador de	j4_5YJ[ZJ
+controleur de	r4^
+controller are	u4[5YHG
+controller could	u4Y
+controller di	t4]
+controller is	r5IH^
+controller must	{4Y
+controller refus	{JZ
+controller still	x5Z
+controller that	{4X
+convidado de	{:]
+cooki and	u.Y
+cooki are	{.X
+cooki banner	{.GH]
+cooki block	x.[
+cooki de	u.]
+cooki enabl	{.Y
+cooki messag	{.Z
+cooki must	x.Y
+cooki off	{.Y
+cooki on	x.Z
+cooki reset	{.Y
+cooki to	{.Y
+cooki が	{.[
+cooki を	x.]
+cool down	{@[
+copy of	x6]8HA]HHKX_J
+corporat password	tNX
+corporat policy	tN^
+correo alternativo	x3ZDZ
+correo de	{a]
+correspond pas	tOZ
+corrispond a	{OY
+cote cloud	{T[
+could chang	{ZI^[
+could come	{-^HJ
+could do	x4ZHFV^ZI
+could it	{5XZZ
+could not	^%J,X3[4]6Z@JBHDFHEIJVHYYZ^]E_YcZdFe_fJ
+could reset	uBZRZZI
+could someon	xHX
+could that	tFXIZZJ
+could the	{H[JY
+could you	m:YBJH^ZZ
+count as	p+d-F3JDEOJ
+count attribut	{PX
+count for	{*[DI
+country code	j3^>HHEO_aF
+creat a	rH]
+creat an	x2YGZ
+creat anew	{8[HJ
+creat by	x%[
+creat group	{0Y
+creat when	{bX
+creat with	{ZI^]
+credential did	{H^ZH
+credential in	x,YH[
+credential provider	t7IHHb_
+credential were	t%^
+criteri aziendali	{N[
+criteri di	xNZW[
+criteri fuzzy	{-[
+criteri locali	{N^
+criteri password	{NY
+crm para	{H_
+cross at	xHHS]
+ctrl alt	g@IHJM[^JbYhc
+cuenta bloqueada	x#^XF
+cuenta de	o%Y*],X2]GX
+cuenta del	xAXL[
+cuenta demasiada	{XX
+cuenta esta	n!Z#X
+cuenta msol	u%Z2Z
+cuenta not	tD[VZ
+cuenta para	xVaWJ
+cuenta por	{!]ZG
+cuenta sin	{LY[Y
+cumpl la	u-YN[
+cumpl los	uN[
+current one	m@JHIK[NYh]
+current password	d-J@YHEIIZChc
+currently lock	p#[
+custom account	{%X
+custom bann	u-[HH
+custom filter	{JY
+custom list	r-^
+custom policy	uH_NI
+customer says	{ZY
+czekac #	{XZ
+d acce	{%]
+d administrateur	x*Z,Z
+d administration	x)]UIgZ
+d apre	u-ZHIOY][
+d authentification	x,^HJ
+d entra	{T_
+d essai	{X]
+d identit	{7]CX
+d inscription	x+ZD]HF
+d option	{CJ[^
+d organisation	{FXGY
+d un	q:ZHZMX
+d une	t6Y8Y9[EXXJ
+d utilisateur	x([I]b[
+da ad	{3Z
+da conta	{2X3]
+da empresa	tHYN]
+da erro	{Z[
+da error	u!XHJZ]
+da indovinar	r-[
+da ist	x>JCaHIZJ]J
+da microsoft	{SY
+da noi	{:X@Z
+da nuvem	u6ZA[JY_Y
+da ou	{;ZFZ
+da pagina	{HX
+da para	u:[@ZZJc]
+da politica	x?]CIHI
+da quando	xB[
+da senha	u@[bZ
+da sincronizacao	{GZ
+da soli	{V^
+da solo	u)X?X@IBZCJU^
+da un	{:]a[
+da verificacao	{CY][
+dado de	x3aD[ZJ
+dafur registriert	{DY
+dag wijzigen	{9J@^
+daher kein	{b[c[
+dal cloud	xJXP[
+dall interfaccia	{gX
+dans connect	u,Z8XG]ZJfI
+dans entra	{7Y
+dans l	b!^#J%Y(J,Z-J3Z7[9J:J?H@IBJCJHEIJKINJPJT]U[VHZGaHdGfYgYhJ
+dans la	u?^DIHZ
+dans le	f%J-[/X3Y=J>X?H@HBJDZF]HEIIKJMISYUGVZZ[^JaIhY
+dans les	x3IHG^Ya_
+dans mon	u3[CZDXI[OHZI
+dans votr	xEXd[
+darf das	{V[
+darf ich	u(X@[
+darf man	{?]
+darf nicht	tI^KYZG
+darum geht	{3[^]
+das alte	i#[/ZHGKJM_
+das bisherig	t@JHIMZZIg[h^
+das fenster	{]]
+das kennwortruckschreiben	{%](IdX
+das konto	q!Z,ZHHZI[]
+das neue	n/_9J@IHDIIK]M_NY
+das nicht	{U[gZ
+das password	a#J(Z-_.X/G:J=J>Z@[HGIYMGN]^JbJd[gJhC
+das ruckschreiben	q=ZHZY]ZIdJeZ
+das system	xK^
+das ultima	xK_
+das zurucksetzen	o(J:J=]UXZYb[
+dass ich	{KX
+dat ik	xK^
+data breach	{-^HHKJ
+data on	{CX
+dati di	{#I3aDJHH
+dato de	x3_DY
+day #	{@GD^ZG
+day after	u@^BJZJf]
+day becaus	u@XXZ
+day befor	x@[
+day between	{@Z
+day is	{@ZNI
+day it	{9J@EBZX]
+day now	{XZ
+day old	{@[
+day one	{!ZD[ZG
+day sinc	{XZ
+day the	x@HZIfYg]
+days in	{@X
+dc agent	t-aHJ
+dc and	tJYQZ
+dc are	x5_HI
+dc be	{HJJ]
+dc crash	{0]4]ZI
+dc de	{-[
+dc down	{4Z
+dc has	{JX
+dc in	{4[
+dc is	n4c5bHEKHZFcEfJ
+dc lack	x5_
+dc not	x-J4^M[_F
+dc preferido	{4_
+dc refus	{J^NF
+dc reset	xJZ
+dc says	{JZ
+dc that	{4_HJ
+dc too	{5Y@[KH
+dc が	u4^9JM]
+dc に	x4]5XJX
+dc の	{4]JX
+de #	q2]3E>J@JHHIZK]XJa^
+de 2016	x1_HJ
+de ad	{<X
+de adivinar	r-[
+de adivinhar	r-^
+de admin	r)J*^P_VH
+de administracion	{dHg]
+de administrador	o(X*Z,_HJ
+de alta	{C[D[
+de ante	p3H>^HJK_MZOG
+de app	{?aHIaJ
+de aprovisionamiento	{0Z
+de autenticacao	{,[
+de autenticacion	x,]3]
+de backup	{6[
+de beheerder	{UYd[
+de bureau	{>H?^HJV[
+de caracter	xI^
+de casa	{>IH^
+de changer	tKIZ[hX
+de cloud	q0XTX
+de code	o3I>YHHOIXJa_
+de complexit	{IYNY
+de conectividad	xZJc]
+de cong	{!^HJ
+de connect	o1X2[HERYf]
+de connecteur	x%Z2XQY
+de connectivit	{cX
+de connexion	q>IBHZ^bY
+de contacto	{3_
+de contato	{3a
+de contrasena	iBJGZHINXUaVG
+de copia	{6]
+de demand	{+ZX]
+de directory	{3]OG
+de dois	{*]
+de domain	r4^
+de dominio	j4_5YJ[ZJ
+de empresa	{PZ
+de entra	t-XHJT]
+de entrar	{HIb_
+de escritura	{dGf]
+de excel	{H[
+de fois	uX^
+de funcionar	{YZ
+de gebruiker	{/Y;^
+de grupo	{PY
+de hash	rHGMcfJ
+de identidad	{7aKJZI
+de inicio	t>HHZZ[bX
+de l	f!J#J%Y(X,]/J3]9J:I=J?X@HBICIDIF]GJIGK[MIN]OJP]UIVFXJZE]I^J_ZaHbIdFfJhI
+de la	Z!X#G*H+I,X-_/I0I4I6H7I:G=F>X?[AJBFCZDFEGFZG]IBKELJMENcOGPHRXS[TIUCWEXHZG[I]ZaEbZcGdCeafDgIhF
+de le	x@_HJZJh[
+de licenc	x=Y
+de login	xZZbY
+de lokal	{cY
+de los	{PZV]
+de ma	{9ZH]ZH
+de mauvai	x#Y
+de method	{CY
+de mi	{9^HJOZ
+de microsoft	xSYdHg[
+de modifier	{^[
+de mon	x>IH_
+de mot	q#]^Y
+de mots	xNX
+de navegador	{.Z
+de novo	tX]
+de nube	x6ZA[
+de nuevo	{+Y
+de numero	q>Z
+de otra	{:]
+de ou	{%YG[
+de outra	{:]
+de p1	{=^
+de pagina	{O]hX
+de palavra	{GX
+de password	P!I#X%X(H)J*I+J-]0X1J3H4I7Y8J<J=G?FB]CJDHHIKZLXNZOJPIRJSHTHUFVHWGXHZ^[Y]Y_IaGcGd]eHfFgJh[
+de permitir	{.Z
+de phone	q>IOa
+de plus	{2Y
+de printer	{H^
+de provisionamento	{0Z
+de redefinicao	qBYEYHZNISXW[ZG
+de reecritur	o%[6XHFcYdYf[
+de registro	rCJD^H^OI
+de reinitialisation	o=JBZSYUFVJW]ZHf[
+de reinitialiser	t7XBJEXZY
+de reset	u=YUJW^
+de restablecimiento	qBYEYHXUIVJW^ZFf[
+de secour	u3]>[D[HD
+de securit	rCZDXHJQY
+de seguranca	r*Y9J?_C[HIQX
+de seguridad	q9J?^CZDXHIQX
+de senha	gUbZFdX
+de serveur	{P]d[fJ
+de servic	x2XfY
+de servicio	{2[
+de servico	{2Z
+de servidor	u%JP_d]fH
+de sincronizacao	u%ZGXRX
+de sincronizacion	u%YGXRY
+de sms	{a^
+de soport	{(]
+de su	{EYIZ
+de suit	{@]
+de synchro	x%[RX
+de synchronisation	{GZ
+de telefon	xO[
+de telefono	u3IO[
+de temp	{MXT[
+de tentativ	tX^
+de terceiro	x.XJY
+de tercero	x.XJY
+de terminar	{]^
+de trocar	u^[hZ
+de um	uH[
+de un	tHYVY
+de usuario	p(^)I,JI[VJZJb^
+de verificacao	rC]aZ
+de verificacion	tC]
+de verificatiecod	{aX
+de verification	uCZHIa[
+de verifier	{XX
+de votr	xI[
+de window	tb]
+de writ	x%[dHf^
+deactivat me	x!Z
+decoche dans	{?^DIG]dJfJ
+decrypt fail	x6Z
+decrypt the	o6aKJZF
+decryption error	x6X
+decryption fail	x6Z
+decryption key	{6Y
+default domain	q@YNX
+defin a	mHJW_
+defin in	xWY
+definito criteri	{NJW[
+deixa trocar	x@]ZZ
+deja cambiar	{@YZY
+deja enregistr	{+^
+deja ete	{KX
+deja restablecer	x(J=]BHHIKJVJZ^
+deja utilis	uKZ
+dejo de	xYZf[
+del ad	rL[NYPX
+del ano	{K_
+del chang	xh[
+del client	{:_
+del dc	{4_HH
+del departamento	{(ZV[ZJ
+del dominio	r%_HIP[TZVJdI
+del gruppo	{V]
+del password	{GY
+del restablecimiento	{BJS[ZI][fJ
+del screen	xbY
+del server	xRY
+del servicio	xS_fJ
+del servidor	xH[RY
+del servizio	{S^
+del telefono	{H^OJ
+del usuario	x([3]?IdX
+del wifi	{HY
+del writeback	uHHeYf]
+delegat on	{PX
+delegat reset	{%Y;Y
+delegat right	r%[
+delegat to	{%XHIP[
+delegation on	{%[HHP[
+delet an	{4I5DHa
+delet and	q8^HI_Y
+delet by	{HI_]
+delet file	{H]
+delet in	x_]
+delet my	{H[
+delet on	x/H_]
+dell account	{#J2X3^HJ
+dell organizzazion	{EXN[
+dell password	q-Z7XGZHJU[
+dell ufficio	{>]?ZBJHJ
+dell utent	{(]?HdZ
+della pagina	{HY
+della password	q@ZNJUYWY
+della reimpostazion	{HJS]V[WJ
+della verifica	{C[][aJ
+dem alten	{MZ
+dem benutzer	{=Z
+dem code	x>]HF
+dem connect	xRY
+dem ersten	{C^]XaF
+dem msol	x%Z
+dem neustart	{BXf[
+dem password	{ZZ
+dem sync	xRXfY
+demand d	{+Zh[
+demand l	xKHZJh]
+demand that	{.X
+demarr pas	{b[fZ
+demasiada vece	uXZ
+demasiado corta	xI^
+demasiado intento	r#[
+den admin	x*HD[HHZ^bY
+den anforderungen	{IIN]
+den anruf	{?_
+den code	t>Y
+den reset	xV[ZE]^bY
+den richtlinien	{NX
+denegado en	{%]HJ
+deni access	q%_
+deni for	p%F(ZHIP[Q]^XgJ
+deni in	uHI^Z
+deni on	q%X(YPY
+deni password	{-JJ[
+deni self	{^[
+deni when	t(Y
+department and	{G[HHVY
+depoi de	tBYHHR[_ZfZ
+depui l	{3ZbZ
+depui la	uHJbZfb
+depui le	tBZP[fJgZ
+depui plus	{=ZYX
+der abteilung	{FXV[ZJ
+der ad	{%]
+der anmeldung	{HXTZ
+der anruf	x3Y>[aX
+der anwender	{NZ
+der benutzer	q3J@JOZPZX]^XaY
+der bestatigungscod	x>[aX
+der cloud	l/[0JHJN[P[Y[_HcIdZ
+der cloudsynchronisierung	{0[
+der code	q>^
+der einrichtung	{eY
+der elternzeit	{!Y
+der filial	{4YMZ
+der firma	{UX
+der grupp	uV^
+der haken	{;[dY
+der hinterlegten	x3[
+der kennwortsynchronisierung	{G^
+der kennwortzurucksetzung	t?ZHJS^VY
+der list	x-Z
+der lokalen	uE[N]ZGc]
+der nummer	x3^
+der ou	{;]
+der reset	tHINZX[Z]]J
+der richtlini	u?ZNX
+der rufnummer	{3[
+der seit	xD]
+der server	{HIRIY]cFf[
+der sspr	{VZ
+der sync	{HIc]
+der uberprufung	x3JO]]]
+der zweit	{@[
+dernier et	{IJK_
+des authentifizierungstoken	{,Z
+des autorisation	{(X;Y
+des benutzer	{dX
+des information	{CZ
+des mots	r-Z7XG[HI
+des nouvell	{9^HI
+des password	r&ZZ]hH
+des ruckschreiben	u,^HIeZ
+des server	{R[f[
+des sync	{1Zd]fI
+desabilitada not	{;Y
+desabilitado not	{.X
+desactiv dans	u!X
+desactiv sur	{;Z
+desactivada en	{;Y
+desactivado en	xU[
+desactivado para	{(J)Y
+desactive pour	xUY
+desactive sur	{<XL[
+desbloqueada en	{#JT[
+desbloqueada not	{T[
+desd el	t@Yb[dHg]
+desd la	{P[f[
+desd que	r!Y*XBZfZ
+deshabilitada en	u;Z
+deshabilitado en	x(X
+deshalb geht	{3Zd[
+deshalb kein	{=[GY
+deshalb nicht	{@Z
+desk phon	u>C?aH_aJ
+desk reset	{L[
+desktop says	{H^ZH
+desligada not	{<XU]
+det ar	uK]P]
+det gamla	p>YHJM]g]hY
+det gar	{Z]
+det inte	x@^O]ZJ
+det krav	{IZ
+det nya	{/XIY
+detail about	{H[
+detect that	{UY
+determin that	{FXdX
+deu certo	{B^
+deux changement	{@^
+deux etap	{*[C[
+deux method	x*X
+deux mots	{/[KX
+deux preuv	{CX
+deuxiem method	xCY
+deve aver	{I[
+devic for	{#YHZ
+devic is	uHYZY
+devic not	uDJH_
+devic writeback	x,JHadHeCfJ
+di accesso	t>GBHHZZZbZ
+di ad	{N[PY
+di amministrator	x*X,[
+di amministrazion	xg^
+di autenticazion	{,[
+di cambiar	{LX
+di cambio	{LZ
+di connect	u2Yf]
+di contatto	{#I3aDJHH
+di dominio	p4]PZ
+di entra	u7[=YHITY
+di microsoft	xSZfJ
+di nuovo	q#[BZ
+di prima	t3I>_MZOH
+di provision	{0Y
+di reimpostazion	pHXNIS]UHVJW_ZEfZ
+di servizio	{2Y
+di sicurezza	r*[?^C]HHQX
+di sincronizzazion	t%XGYRX
+di telefono	x3JO[
+di terz	{.X
+di un	t:[H[
+di verifica	tC[HIa]
+di window	ub]
+di writeback	{%]fX
+dia bloqueado	{#HHIXa
+dia entr	{@_
+dia perdi	{D^
+dial tone	{H[
+dice che	k-]3I9H=J>ICJDYHHIHK^NJO[VYZGh[
+dice la	{-IZ_
+dice que	i-]3J9F=J>ICJDXHHIXK^MJOZV[ZGhZ
+did everyth	{Z[
+did it	n#Z>J?[@YHGX[YZZI
+did not	e#X=I?J@YBGDYH[IIMJOJZa]]aI
+did sspr	{@]TZZF
+did the	t>J?J@XB^DYHH]J
+did you	t3I9^HFO]U[ZI
+die alte	t>_
+die anforderungen	{N[
+die app	x?[C]DI
+die cloud	t/_TZ
+die eingegeben	xOY
+die erforderlichen	x%Y(X=[
+die funktion	{UaVJ
+die hinterlegt	{>Z
+die kennworter	{/[GY
+die kennwortzurucksetzung	i)Z=[D]HHUXVZWYaX
+die letzten	{-FK]O[
+die leut	x8YF]GY
+die lokal	xEaNX
+die meldung	{)[
+die notwendigen	{=[D[
+die organisation	xEHUZW[
+die privat	x>[
+die reset	{]]fY
+die richtlini	{N^
+die roll	{(Y
+die seit	p+Y-[3J9I>XDHHII[KJOZXYZJaJhZ
+die sms	t*]>]?JB[HEZJa[
+die sperr	{T^
+die telefonnummer	xOZ
+die verbindung	{c]
+die verwendung	{V_
+dienst fur	{dXfZ
+dienst lauft	xfY
+dies benutzer	x(Y8Y
+dies password	t(X-ZK]
+diferida de	{dY
+diferida not	udHf^g[
+differ from	x>JHJKZO]
+differenc between	{H]
+different de	{>JK]OY
+different from	t/HHYK]
+different method	{?FH^
+different number	x3H>aHJOF
+different one	{@[
+different password	l#Z/^BJHGKFMHN]ZFgY
+dificil de	{-Y
+digit and	rIEN]O]
+digit are	xOX
+digit i	{O[
+digit not	{I_ZJ
+digitado nao	{O[
+dimenticato la	xHHZ_
+directiva de	r*[N]UIW]
+directorio onprem	t![7[_XdY
+directory any	{_[
+directory but	x!X/Z
+directory can	x:X
+directory for	t3I:bHG_I
+directory is	r3_VG
+directory not	xT[U]VJ_J
+directory onprem	u7[HJNJ_Zd[
+directory ou	xF[
+directory return	x&Y
+directory role	x)^HG
+directory sync	{3IH_
+directory user	{#IBZHGT[
+diretorio onprem	x7[d[
+disabilitato in	{!X
+disabl after	x!Z
+disabl and	t!I8YbY
+disabl by	t!XHIfZ
+disabl for	t!I(X)^HIUY
+disabl in	j!X(]HJ^[
+disabl inheritanc	x;Y
+disabl it	xUY
+disabl me	{!X
+disabl on	p;Z
+disabl password	r(J)JU_
+disabl see	{!X
+disabl self	{)Y
+disabl sspr	{)GH[UZ
+disabl the	u!F?IHb
+disabl tls	uY[
+disabl user	u!](J)YZJ
+disappear from	u?XHIP[
+disattivato per	x!^)XHIZH
+display on	{>IH]
+distribution list	uH[
+dit la	{-ZZ]
+dit que	p+ZCIDZHJK[OXTZZJhZ
+dit wachtwoord	xKZ
+ditt konto	{TYXY
+diz que	j-[9H>I?J@ZBJCIDZHGIXKXOYVXXJZGdYh_
+dla calej	{HJU^
+dll on	uJY
+dll passfilt	uJ]
+dns cannot	{4]HF
+dns del	{4_HH
+dns record	{H]
+do ad	t3ZL[NZPX
+do admin	t*[CJ
+do anyth	x7]HI
+do ar	{SZ
+do cloud	x/I0XH[
+do connect	x1X2ZfX
+do dominio	r%ZHJPYT[
+do entra	u=YHHT^
+do escritorio	x3J9[>]?]HHOH
+do grupo	{V]
+do i	Y%J+X-J0I1Y9H>H?I@]BHCJDGHcKIMJOITGUYVJXJZ][Z]IaJbIdJfG
+do if	{ZY
+do it	m-I=Z>I?^@XHCIIVYZXd]
+do meu	x9]HZ
+do not	g%E*[3J;]>J?^BJDEGGO]VJb]dIg^
+do now	{HFZ^
+do odgadniecia	u-]
+do p1	{=^HI
+do pais	x3a>HHH
+do password	xJZ
+do resetowania	u(^DYZH
+do servico	{S]
+do servidor	uHYRZ
+do sspr	{BZDJHJXZ
+do tego	{>^HHb[
+do the	u5^NY
+do they	x3]:I
+do this	t+Y-I:J@]HFU[V^ZF
+do user	x+EH^LZ
+do usuario	{([?JdZ
+do we	j=FHaLZT[UJ
+do window	ub[
+do writ	{e[
+do you	r3J?IH^O]VJ
+doce caracter	{I]
+documentation about	{HZ
+dodici e	{IZK[
+does a	xI^ZF
+does entra	{-I/IHaZJ
+does it	i#]&]=Z@[HJIXK[M[NHTJZ@hJ
+does not	S!J#J(G-G1Y3Z4I8[9J=X>H@XBGCIDHEJGYH^JIKEN_OXPITIUYVHWJZZ]I^JaXbIcJdFgJhY
+does noth	jHBL]TZZ^aIb]
+does sspr	t4Z=ZHZZG
+does that	{/Z=XHJ
+does the	f#F%I-I2Z7X=EBIGJHaNIRXT]ZJbIf[
+does this	{9IHDZ_
+does writeback	{HJYX
+doet het	uH^YX
+dogs name	{-^HJIH
+dois metodo	x*Y
+doit pas	{I]
+domain account	{!Y
+domain admin	b%c)I*I;JHJP[gJ
+domain and	t/X@JAXB[HJK]^J
+domain controller	Y!I%I(J-F/Y1J3J4Z5c7H8J=I@IAJBHDJIIJbKJTXZI_JcJfJgJ
+domain feder	x7[
+domain federat	{7Y
+domain has	u/[HJTZ
+domain is	m4_7ZHHNJTZ
+domain name	{4]
+domain not	u/INZg^
+domain out	{8^
+domain password	u7XgZ
+domain policy	k@[HJNZ
+domain root	{%Y
+domain rule	{N]
+domain took	{/Z
+domain user	{#Y
+domain was	u8]A]HI_H
+doman ist	u7Z
+domand di	x*[?_HJ
+domanen admin	xPZ
+domanencontroller nicht	x4Y
+dominio federado	r7]
+dominio federato	x7]
+dominio inaccesibl	{4Z
+dominio inacessivel	{4Z
+dominio irraggiungibil	{4Z
+dominio non	{PY
+dominio usa	x7]
+done and	{+^3IBXKH
+done in	{gY
+donne de	{3]>X
+door badg	{HZ
+dopo il	{BYR]
+dopo l	u!Y?IZJ]]aJf^
+dos clav	{/[@GK]
+dos metodo	u*Y
+dos paso	{*XC[
+dos prueba	{CX
+dos verificacion	{*X
+dostaj kodu	{aZ
+dostepu do	{>^
+down and	{4X
+down arrow	{!X
+down as	{KX
+down for	uNYfY
+down so	{#J4X^Y
+down the	{4[
+down to	{%F;^HJZJg^
+down today	{SZ
+doze caracter	{I]
+drift on	uRZ
+drin das	{-XI[ZI
+droit de	u([X[^X
+dropp out	xKJV]][
+drucker druckt	xH^
+druckt nicht	xH^
+drugi raz	{@Z
+drukarka nie	xH]
+ds connector	rHZ
+ds connectorkonto	{2Y
+ds consistencyguid	uA]
+du compt	x#]2X3]ZJ
+du domain	r%[HJP^T[
+du dossier	{3IO_
+du group	{HJV[
+du mot	p%[KJVXZFd_
+du pays	{3^HJ
+du reset	{5Za[
+du serveur	xRZ
+du servic	uBZHJS^UGV]fG
+duas etapa	{C]
+duas senha	{/[@GK]
+duas verificaco	{CY
+due metodi	u*]
+due ore	{@[
+due passaggi	{C]
+due password	{/[@JK]
+due prov	{CX
+due to	l>JM[NXc[
+due verifich	{*XCX
+duplicat entri	tA[
+duplicat proxy	{H]
+dur password	x%YHJaY
+dur reset	u&Z?GHGKXZHa^
+dur setup	{,[
+dur the	t!Y.XHHZH][d[fI
+durant il	{ZXa]
+durant la	t3GHJO^ZZ]Z
+durch den	{HIbZcZ
+durfen sspr	{PZ
+duzo prob	{XZ
+dwie metody	x*^
+dynamic group	{H[
+dziekuj bardzo	{9]
+dzien dobry	u9_HI
+dzis nie	{@]
+e a	j#Y%X-I9H=J>[?G@GBJCJHEK^MXNYXYZG[X]Jf[
+e abilitato	tVZ
+e adesso	u*X=[HJK[
+e agora	r=ZHJK]X[
+e ancora	u@ZM[TY
+e bloccato	t#ZKX
+e caracter	{I[
+e chiuso	{!]BJIIU^
+e corretta	{hY
+e dice	u+XKJO^h[
+e disattivata	{UX
+e diz	x+XIIOZh[
+e e	x3H>JO[ha
+e ela	{VXh^
+e email	g!I*J-J3Y:J>Z?[@JC[D]IJKIMJO[ZJaF
+e esqueci	{>X
+e eu	u(ZV]
+e fermo	{fX
+e gerenciada	{d^
+e gestita	{d^
+e gia	x+XKX
+e giu	{4ZS]
+e ho	{>JI[]]
+e i	{8ZN[
+e igual	{KYOZ
+e il	j!]+I3J:[>YBIDIIXKJZIa[
+e in	x/Zg[
+e io	{([VZ
+e l	{%X@Y
+e la	q!YHIIYKZMXXZZIf]
+e lento	{HaIH
+e membro	xV]
+e microsoft	{7XRY
+e morto	{HX
+e muito	{-[
+e nao	e#J*J-H3J7[9H:Y=^?H@ZBICHDHHEI[K^MHVGXIY[ZX]IaIbJh[
+e ne	xCX
+e nell	x-XGZ
+e nient	{@YD]
+e non	g(J*J+Z-H3H7Z9I:Z=^>H?HBJCHDFHFIZK^MGNYUJVHXJYZZX]IaIbJfIhY
+e o	i!X3F:[>^@YHFIIKIO]aZ
+e oggi	x@^
+e ora	{@Z
+e os	{*X8Y
+e password	{(_VJ
+e passwordreset	{.Z
+e pede	{C^
+e possibil	x3[EX
+e possivel	x4Y6Y
+e quella	{K[MJh]
+e quello	x3H>[O[
+e recusada	{@X
+e rimasto	{dZ
+e sbagliata	{hY
+e senza	x3]LX
+e so	{?Z
+e sono	x#]>]BXHIIJ
+e spenta	{!YfY
+e spuntata	{^[
+e stata	xBZM^ZI
+e stato	x!XV[
+e troppo	x-Y
+e un	x3[HJI[
+e verificato	{Z]
+e3 e	{=_ZH
+each fail	{H]
+each reset	{%Z
+each time	nHZKZN[ZJ
+earlier password	xHIK^
+easily guessabl	q-Z
+easy to	n-[
+echec de	{6XeX
+ecran de	tb^
+ecritur differe	u8[d^
+edge block	{.Y
+edit by	{HZ
+edit pwdlastset	{%X
+een ander	x:^@YHJJX
+een dag	x9J@aHJZJ
+een groep	{HZVZ
+een keer	u@]
+een nieuw	{H[
+eerder gebruikt	{KY
+ein ander	u-J@XI]K[ZJ
+ein besser	{@_
+ein fehler	{Z^
+ein neue	m>I@XD^HGIJKIL][]gY
+ein password	{X]
+eine anderen	{JX
+eine eingestellt	{*X
+eine fehler	{E^ZI
+eine fehlermeldung	{OZZ[
+eine neue	{>XHZ
+eine zweit	uC^
+einen tag	u#J9J@_HJX^ZJ
+einfach nicht	{ZX
+eingegeben jetzt	{#[
+eingegeben nummer	{OY
+eingestellt ist	{*X
+einmal andern	{@Y
+einmal pro	{@X
+el ad	j%X/[3ZMJT[gX
+el administrador	n(Y)I*JEXU]VYWXZI
+el agent	{-Y0X
+el alcanc	{GY
+el asistent	u+X,YdJe[
+el autoservicio	t)[HHUa
+el boton	u(]:[
+el buzon	{>[aH
+el cambio	uLYZY
+el celular	u#ZCYHHM[
+el centro	{dHg]
+el codigo	f3Y9J>_BZCIHJIJXXZJa]
+el conector	x8]<X
+el correo	u3[M_
+el dc	u4[J[M[
+el de	{3J>]OI_Y
+el directorio	n!](J3]7[HI_XdY
+el enlac	xb[
+el entorno	uc^d]
+el grupo	{V^
+el mensaj	{>^HFaI
+el mio	{3GO^
+el mismo	x@[A[B[ZJ
+el movil	xCX
+el mundo	{-[SY
+el navegador	x][b[
+el nombr	u-_:[FX
+el numero	t3]OYaH
+el pc	{M^
+el portal	{TZgX
+el portatil	{MY
+el primer	{C[h[
+el proxy	{c[
+el que	{O^
+el registrado	{OY
+el registro	x/XD[HJ]X
+el reloj	{RZ
+el restablecimiento	j(JBFHYSJU[ZafJ
+el servicio	uBZdGf_
+el servidor	rHHcYfZ
+el sistema	{3JD[K[
+el sms	u3Z?XaX
+el telefono	q3_?[CJDIHHOY
+el tenant	{:ZWY
+el tiempo	x@ZH]MJ
+el ultimo	{@Z
+el usuario	g(J3GCXHIOYVYZH]]^Z_[
+ela nao	{VX
+elenco dell	{-[
+elle a	{BZD[
+elle n	x?[VX
+else and	{@[
+em #	{>[@XOJ
+em contato	{Z]
+em uma	{%]HJXZ
+email address	k3aDGaJ
+email alternativa	x3Y>]DYHG
+email alternativo	x>[DZ
+email and	k(J*aHH
+email as	u>JC]
+email but	{?Z
+email client	{H]
+email de	r3]>Y?JCIDHHBaa
+email di	{HJa]
+email from	r?IH_Z^aHbG
+email goes	x3[>GHY
+email i	x3JCIDGO_
+email is	p!X3X>ZDJ
+email mit	{a[
+email not	t>^H[aE
+email noth	{D[
+email on	k3d>E?GCXDIHFMZOIaG
+email option	{?[
+email to	x:Z
+email with	o3H>GDJHDMIOJad
+email work	{HGM[gX
+empresa sspr	{PZ
+empresa y	x-[
+emulador pdc	{4]
+emulator offlin	{4[
+en #	t>_IJOE
+en a	uCYHJI_
+en ad	o#J%[/ZHJMXT[
+en ai	{C[
+en blanco	{.Xb[
+en cach	{HHM^
+en charg	x7X
+en connect	r8XG[HJ
+en el	Z!Z%I(G)I*I+I-G/X0J3_4H6J7X8Z9F:[=I?G@GBGCFD[HAIGJYKGMYNHOFPHSJTXUYVYXIYJZF[J]H_YaFbZd[eXfGhH
+en entra	{7Y
+en erreur	{HZZZ
+en gang	{@^
+en gris	{(Z
+en grupp	{H[ZI
+en kan	u@X
+en la	_%Z(X-X/^0]2Y4J6I9H:J;J>G?GBICHDIFZGIIIKGM[OXTZVJXJZF]J_JaYbadGfGgJhI
+en libr	{)]HHUZ
+en los	xJY
+en mesur	{EY
+en mi	p!J3F9ICZD_HII]KIM[VIZXhJ
+en microsoft	{T[
+en nu	u@[D]
+en nuestra	{UX
+en offic	{TZ
+en onprem	n/]0[6YHHNJT^_JcJdJ
+en pann	uHYS]TJZJfX
+en plac	{HYdZ
+en raison	{EY
+en rojo	{K]h[
+en roug	xK[h[
+en sspr	{?YHJ
+en su	u:X;X
+en tant	{(X
+en team	{H^MI
+en todo	{HJS]
+en una	{%]HIXZ
+en veut	uC]KXZIh[
+en window	x5YMZ
+enabl a	q)JUHVIda
+enabl account	tA[
+enabl another	u?Z
+enabl by	rUZ
+enabl cooki	t.Z
+enabl first	{!^
+enabl for	d!E(G)Y3^:J?YDHHDVcWJYXZFdI
+enabl in	u!^8JHHU[VH
+enabl inheritanc	u;[
+enabl it	uVYZJ
+enabl none	uU]ZJ
+enabl on	m)[8cGHHIMJUFVHdH
+enabl password	iHJU[VXWJdYe[
+enabl rule	{GZ_J
+enabl self	{H^UJVF
+enabl so	{A[HJ
+enabl sspr	x)]HFJ]ZJ
+enabl the	o*XHF[]
+enabl this	{VX
+enabl user	{8JA[
+enabl writeback	h,^BadAe[
+enabl you	uV^
+encor desactiv	{!X
+encor l	{M[
+encor verrouill	{#]TZ
+encounter an	u3]HZZG
+encrypt is	x<Z
+encrypt ldap	k<]
+encrypt off	{<X
+end #	{3JO^
+end and	{>J@ZB^HGZJ]JaH
+end of	q,[1ZH_
+end user	t+ZB[ZJ
+end with	t,[HJ
+ended up	x/[;Y
+ends in	q!Y@]HJIIO]ZH^[
+ends with	jHFKJN[Z^e]
+enforc for	{LX
+enforc on	{5Y
+enforc password	qK]
+enforc tls	{YZ
+engin cannot	{_X
+enough for	r-J@GHEI]K[NZX[ZH
+enough info	{D[
+enough information	{C]DH
+enough it	{I[
+enough security	{C[DH
+enough to	{(]HI^JhJ
+enough verification	xCX
+enregistr pour	{DZ
+ensur you	{=Je[
+enter a	n+[3Z>J@JD[HBKXOFZH]^
+enter any	{D]ZH
+enter as	{4YZGh]
+enter her	{OXhY
+enter his	{h[
+enter is	thX
+enter it	tKYhX
+enter my	uOYVYZJ
+enter not	o3ICJDGOb
+enter phon	{3GO[
+enter the	j-I3G>GBJK]O_ZZhI
+enter your	xaXhX
+enterpris admin	tP]
+enthalt ein	{-XFY
+enthalt worter	{-_
+entorno onprem	uc^d]
+entr deux	x@]KY
+entr em	{Z]
+entra ad	X!H#I-[1b3J7I=aJJKJMXNHRHSGZHcGdIeXfagJ
+entra admin	u)X:XHY
+entra and	{4X
+entra becaus	{TX
+entra cannot	x7Z
+entra cloud	x0]HI
+entra connect	[,G-I/G0X2J6H7J8I<J=IBJHbRHSHTHZG_Hc@dFecfd
+entra for	x7X
+entra has	u/X3ZDH_^
+entra id	i=cNJdJeJfI
+entra is	{/I4]HGS[
+entra lock	x#IT^
+entra lockout	xTX
+entra nao	x/]HJT[
+entra nicht	u/[cZfJ
+entra non	x/^T[
+entra not	i!J/e7[@IHFIJMJNJTXZE_[gJ
+entra password	u-]/XHI
+entra policy	x/^NH
+entra portal	uMYdY
+entra premium	{=]HJ
+entra quanto	{HJT]
+entra refus	{/Z
+entra role	u)_*YHH
+entra servic	{cY
+entra show	{MY
+entra smart	{HY
+entra subscription	{H]
+entra want	{/^IG
+entra で	{!]7[
+entra の	{#I-[HIT[
+entra 不	x/^7GHGT]_J
+entra 側	{T[
+entrar a	{Z_
+entri with	tA[
+entro con	{B[
+entsperren ohne	u[[
+entspricht nicht	o-XIIN^OY
+environnement onprem	uEZWIc^dX
+er al	{9^ZJ
+er das	x@IK[ZJh^
+er maar	{CY
+er nicht	q-^@HE]K[NZZF
+er sagt	u*I-[HJKHOXXZZ^
+er schon	{KZ
+er twee	x/YCZ
+er zijn	{CY
+era domain	xP[
+ereigni 33001	{FX
+erfolgreich zuruckgesetzt	{BX
+erforderlichen berechtigungen	{%Y(X
+erfullt die	xIYNX
+errada not	x,XRX
+erreur a	{@ZZJeY
+erreur dans	x!]EX
+erreur lors	x,XZ[
+erro ao	uOZZXeZ
+erro na	xZXeX
+error #	tHYS_TJZF
+error 0x8023061f	{8Z
+error 32009	x,Z
+error 33001	{&ZZJ
+error 6800	xHFNJZHf_
+error access	xHIQ_ZI
+error al	r3IHJOZZZeZfJ
+error and	xD]HHZY
+error appear	{HJZ]
+error at	pGY
+error code	tH[ZY
+error decrypt	x6Z
+error duplicat	{HY
+error dur	x&[KXZI
+error durant	uOYZ]
+error en	{EX
+error for	rE_HDJXSYZH^X
+error from	{&XSY
+error gett	p,]
+error in	mV[ZGe[
+error mean	{HIZZ
+error messag	kZX
+error nella	{EX
+error not	xZ]
+error now	{B[S^ZE
+error occurr	qZ[eZ
+error on	o&^,H@[BIHEJJNZSIWJe_
+error process	t9JBIHDSbZI
+error says	xHJI]ZH
+error sinc	{B]HJY[ZG
+error upon	{%X
+error when	n@[HHZ[eX
+error whil	m0]3_BJNIeXhJ
+erscheint der	{L]
+erscheint nicht	x+]DIHJa]
+erst morgen	{@X
+es ab	{N[
+es demasiado	xIY
+es el	u3F>[KJO_
+es fehlen	{=_HJ
+es fehlt	uC[IY
+es heut	{@Z
+es incorrecta	r3]hZ
+es ist	{WZZ[
+es la	{9IK[h]
+es miembro	xV]
+es nicht	q@YZH[Zh]
+es noch	{@]
+es spater	x9J@YZ]
+es wird	{K[
+escritura diferida	i,Y8[HIZJd]eZfZgZ
+esist piu	{_Y
+esper #	uXY
+esperando el	{a^
+esperar un	{@^
+esqueci a	u>XZZ
+esqueci minha	{Z]
+essay de	{XX
+est coche	u^[
+est consider	{+Y-[
+est desactiv	t;Z
+est desactive	tL[UYdZ
+est en	{HYfY
+est encor	u!XPZTZVI
+est enregistr	{C]
+est envoy	x>Z
+est eteint	{HIU[f[
+est fauss	{H]
+est gere	x7]ZHd]
+est incorrect	rhZ
+est interdit	x)]-]HHIZKJUI
+est mort	xHZYY
+est pas	d3X>J?[@JCIGXHHIHKHO^UIV]aJd^hZ
+est plus	{?^
+est refus	u-I@INFZ]h]
+est rejet	{K[
+est rest	{!Y
+est temporairement	{TY
+est trop	u-[@^
+est verrouill	r#]^[
+esta apagado	{U[
+esta bloqueada	o#]
+esta bloqueado	{KY
+esta contrasena	x(X-Y
+esta cortado	{!aHH
+esta desactivada	{;Y
+esta desactivado	xU]
+esta desativada	uUX
+esta deshabilitada	t!Y
+esta desligado	{U]
+esta en	r-[GY_Z
+esta errada	{h]
+esta fora	x4ZGXSZ
+esta habilitada	qV]
+esta habilitado	{VZdX
+esta incorreta	xhZ
+esta la	x?]BZKZOHZJ
+esta manana	x#[@Z
+esta marcada	t^]
+esta not	{3Z
+esta registrado	{+[HJ
+esta senha	u(X-[KY
+estado del	{S^fJ
+estou bloqueado	{#[TI[Z
+et depui	{=ZYX
+et des	{3[
+et il	r>J?JC[IIOXZIhb
+et je	m9J>[@^BXCXHJVJZZ
+et le	q>XB[HEI[MY
+et maintenant	xKZ
+et ne	{:XNX
+et un	xIZ
+ete desactiv	{!Y
+ete reinitialis	{BZM[ZH
+ete supprim	x4]_Z
+ete utilis	xKY
+ett annat	{9J:^@]HI
+etwa neue	{9^HJ
+eu nao	x(ZV]
+eu so	{CZ
+eurem tenant	{:Y
+even though	u!XHJa[
+even when	{IEN]P[
+even with	{IJNY
+event 31034	tYXf[
+event 32009	{,Z
+event 33001	x&]HJZI
+event 33008	x#I@JNa
+event 4740	u#aZF
+event log	o,^BIHGN_hJ
+event logs	x%Y
+event says	r6YG[ZJdI
+event viewer	{%X
+evento 31001	xe[
+evento 31034	xdHf^
+evento 33001	x&_NJ
+evento 4740	x#X
+ever had	xK]
+every #	q@JH[KXPZ
+every attempt	{N[
+every few	xB^HXMH
+every five	{HZ
+every hour	tHJP^
+every one	{KX
+every password	o-FHIIZKXN_ZJ
+every reset	{J^ZJ
+every singl	xHXNY
+every time	m#H-ZD_HITXZY
+everybody could	{-[VZ
+everyon but	{VY
+everyon else	{)YHJV]
+everyon whos	{+Y3[HI
+everyth as	xZ^
+everyth fine	{B]HJZJfI
+everyth in	x>^N[ZH
+everyth is	x%]+[DGJYZJ
+everyth ok	{%[PG
+everyth work	{YX
+ex admin	{P]VI
+ex administrador	{P^VJ
+ex employe	{HY
+ex has	{>^HI
+ex husband	{>^HG
+exceed the	xX[
+excel bloqueada	{HY
+excel file	xHX
+excel macro	{HX
+excel sheet	{HY
+exchang admin	n(J)Z*bHG
+exchang 管	{*X
+exclamation mark	{-Z
+exclud from	o)Z=IG[HIPYUIV[
+exclud thes	{GZ
+exempt from	{HIL]
+exigenc de	xIYNZ
+exist in	oAZHYWX
+exist on	x_^
+exist one	xHHKZOJZHh^
+exist pas	{[X
+exist password	n-FIJKYZIh]
+exist plus	{>[FJ_X
+exist sett	{%X
+expir and	n=X@JHHL[Z^
+expir flag	xLX
+expir in	{HEZ]
+expir is	pL[
+expir jamai	uL[
+expir password	h@JBJHJK^LbZC
+expir set	uLX
+expir tomorrow	{HZ
+expir which	{H^LG
+expirada porqu	{HH]^
+expiry is	{HGL^
+export error	{H[
+ext account	{!I:^
+extend my	xK]
+extension cannot	{HY
+extension is	r2^HI
+extern invit	{:[
+external collaborator	{:Y
+external user	t:[
+extra password	xJZ
+extremely long	{2[
+fa cambiar	uZZ
+fa e	{@[
+facebook account	{H[
+facil a	t-_HJ
+facil da	u-Z
+facil de	p-]
+factor authentication	t3IH]
+factory reset	{HZ
+factory sett	x>YHZ
+fail after	xZY
+fail and	{HJZZfY
+fail at	p7YHGKJZ_
+fail attempt	{H]
+fail becaus	p#Y8YAY
+fail for	g!]%G(J)J3Y@XA[PFVIZa^I
+fail in	q/^F[HIZH
+fail on	t6XE]HHZJ
+fail only	{K[
+fail reset	x%YZ[
+fail sinc	r%Z4I8ZHZ
+fail the	uHIP[XX
+fail to	i%I(^,[0[6XDJF]HAKIPIQaZEcJeF
+fail user	r;ZHJP[
+fail when	x4GH]
+fail with	d%Y&J/I3I8G<XBJFZHaPZZCe]
+failur for	{Z[
+failur in	{NHZ]
+failur onpremisespolicyviolation	{NZ
+fais pas	{V]
+fallo en	{/ZTY
+falsch formatiert	{3Y
+falta el	t3[5YVZ
+falta la	{3]
+falta o	x3[5XVY
+falta um	{3ZOI
+falta un	x3ZC[OI
+faltam licenca	{=[HI
+faltan licencia	{=X
+familiar and	{HY
+far ingen	ta^
+far inte	x@XKX
+farlo da	{@JIJU^V^ZI
+fast user	{!Ib^
+faut une	uCYIX
+featur is	{UY
+featur not	uHFU^d]eJ
+federado com	{7X
+federado con	{7X
+federat account	{7[
+federat admin	x,[
+federat and	x,X
+federat domain	t7Z
+federat to	{7Y
+federat with	t7[
+federato con	{7X
+fehlen die	{=[
+fehler beim	q,Y:]@JZ[hH
+fehler in	xE_ZI
+fehlerhaft authentifizierungsinformationen	{3[
+fehlt am	{%Y
+fehlt auf	{YX
+fehlt die	{(X=X
+fehlt ein	{IY
+fehlt in	xHXVZ
+fel vid	{Z^
+fell into	{>Y
+feu bloqu	x-JHZc_fJ
+few minut	qB_ZJ
+fi at	{H^
+fich de	{([H[
+ficha para	{9JD_
+fido key	x?[
+field reject	xZFh_
+fifteen minut	{#Z
+file for	r3]CIDZHY
+file has	{3Y
+file is	p#J>a
+file password	{H]ZJ
+filenam or	r2_HH
+fill in	n+]>H?HD_HEOYhY
+filter are	xH]JI
+filter dll	qJ[
+filter drop	{G^HH
+filter in	{GYJX
+filter of	{GXNX
+filter on	qGZJ[
+filter out	{GY
+filter product	xHJJ[
+filter refus	{JZ
+filter register	{HJJZ
+filter reject	{JX
+filtro de	{JY
+filtro por	{GY
+financ folder	{HX
+find a	x4X
+find any	{4Y?HHZ
+find her	{_]
+find it	u_Y
+find not	{H^KH
+find object	{_Z
+find out	xZZ
+find the	l?EGYH[ZH__dH
+fine at	x@ZbX
+fine grain	x@ZNZ
+fingerprint sign	{H^ZJ
+finish it	{Z[
+finish the	tB[]Y
+finn inte	x3J>I?^HHZJ[^
+fino a	x9[@YHGf]
+firewall blocca	{H[
+firewall block	tH[cJ
+firewall blockt	{HX
+firewall blokkeert	{cY
+firewall bloqueia	{H[
+firewall chang	{HZcZ
+firewall rule	{BXH[cH
+firma ldap	{<[
+first check	{C^DJ
+first code	{HI]]
+first field	{ZGh^
+first forest	{8[
+first login	xL]
+first name	{I]hI
+first one	{@YNIh]
+first password	t>I@ZDZ
+first sign	uL_ZG
+first step	{ZZ
+five minut	uRX
+five password	{KX
+five time	o#YHFXZa_
+fix the	{EZ
+fixe it	{HIfZ
+flow work	{)^HG
+foi possivel	{3ZeY
+foi redefinida	{BXM^ZJ
+folder in	{F]HH
+follow a	{*ZPJ
+follow by	{@^
+follow messag	xdY
+follow the	r:ZHFIINYZ^
+follow thes	{H_ZE
+fonctionn pas	xHXZ^
+football club	{-Y
+for #	k!Z@aKGX^ZH
+for 24h	{XZ
+for a	W!Z#F%F)I*[,Y-F3I4Z8J9H=J>H?H@IAJC]DGGGIHJILYMFNHPIT]UJVEXcZZ[J]Z^I_YcHf^gJhF
+for account	q)[HHL[VI
+for ad	{%]2IHJd[
+for admin	a!I%E)d*_,H?EH_U@VEZIaXgI
+for all	g!I(G)H*G+[-I3J=J?J@JDJGHIJKJLZMFNIPYSZUbVIW_XIZE^[aJbJfI
+for an	m,X9XDHMIXFZ[_XaIf^
+for anybody	x+[HJSYUZ
+for anyon	r@ZHDUYVJZ]
+for aterstalln	uVZbY
+for att	x(_TYZJ
+for both	{?HH[
+for chang	uHILY^[
+for cloud	x=JHZ
+for credential	xHY
+for edit	{HZ
+for email	t/ZHHg[
+for everybody	tSXUX
+for everyon	m3Z^Z
+for familiar	{HY
+for half	x/HE_HHMZ]J
+for hela	{UX
+for her	{!X+X
+for his	{TZ
+for insecur	x<[HJ
+for it	q.^8YHIMXYXZG
+for kort	xHII^
+for latt	u-]HJ
+for manga	q#ZX]
+for me	b!G#J(b-J3a9G?GBHCXH=IHKINJOIPJUGVZXYZ_aGbJhY
+for mfa	n+J?]DIH]aD
+for month	x+FD^LY
+for my	e!H)H9Z>I@JVdZEh[
+for noth	x9[BZZF
+for number	{HZ
+for offic	{=Y
+for old	{+[HH
+for one	j(J)J?HAYCYHENXPJSJVIZd
+for other	{Z[
+for our	j(JHZP[UYW[
+for password	]%J(H)I1Z3^7J:I?_@HBHE]GcHBJXKJNGSJV^Z@^Ia^bJdHgJhJ
+for peopl	n(J)G*^A]HDPZZH[[
+for policy	u5[HJNX
+for privileg	r(I*a?JHHPI
+for registration	{+Z
+for remot	{QY
+for reset	a!J([)D*H+X:J?c@JBJCIEYHENFPJUHVGW_ZGaZ
+for role	x(H)^HH
+for sap	{H^
+for self	o)ID^UCV^ZG^X
+for six	{!Z;]ZI
+for some	tE_ZCf]
+for sspr	g*X?[CISXZI
+for standard	{)^HG
+for sync	u2XGXdY
+for tak	{9]
+for teacher	{(^HI
+for team	uHIM]
+for that	nAYG_HDIYN[VZZI_IdI
+for the	R!F%G)G*F+H,a-E.J1G2[3I4I5I6J7H8X:];H=D>G?D@CBDCEDIEGFJG[HbJHOIPZQXRHSFU_V]YHZ?[I]D^X_]bEcGdFeFfGh^
+for this	b#Y%H(a)G*J1X3Z=]?H@GA^CGD[H@IJKHNZPIUGV_ZC
+for thos	x7Z@ZZG
+for thre	xH]
+for today	{HHX^ZI
+for tomorrow	{>ZHH
+for two	k(J*a3IC^ZIhJ
+for us	r7Z8X
+for user	h![#])Z+Z@ZKJVH^J
+for verification	{>YHHXX
+for wallpaper	{HX
+for week	{@[ZI
+for writeback	k0a5]HGcIdFeYfI
+for year	u1]>J?[HEKX
+for you	{)J=[UEV]ZI
+for your	c)Z9_:I=J@JDXEGHZIJTYUZXJZDdX
+fora do	t9[GZHISZ
+forbid the	x.X^Z
+forbidden when	x(Z
+forc a	x-JBIHIIJKHLIMIZF[a
+forc chang	l@JHXLbZH
+forc me	x@Z
+forc to	r?YL[
+forest and	t8XA_ZI
+forest cannot	{8ZZJ
+forest migration	{_Z
+forest was	t8]
+forgot his	u)X:]HF
+forgot it	q@]BJDJHHZ^
+forgot link	x7[ZG^[
+forgot my	e?ZHXIJKJ[_bYhH
+forgot page	u?[HYW[ZH
+forgot password	a!X(H7]:_=^?Y@HBID[JJKILJNHSJUIZF[F]Y^IbJdIgIhG
+forgot the	l:X>HDaI[ZF
+forgot to	r!_DZHIU]ZEd[
+forgotten password	xc]
+forgotten the	{DZ
+form for	{H]ZI
+form is	{hZ
+form says	{:[HIZJ
+form want	{h[
+format #	{3Y
+format dans	{3Y
+formato #	x3_CJDIHJOJ
+former one	x>ZIIK^OIZI
+forsok vanta	uX]
+found 80231343	x_[
+found for	tAY_X
+found in	q-X_Z
+found it	{@YHJ^Y
+found more	{AZ
+found my	{KY
+found that	u*XH[fI
+found the	{>JAZB^HHZH]J_J
+found twic	{AaHH_GcJ
+four kind	{IX
+four option	u*Z
+fout bij	xZ^
+fragt standig	{H[
+fresh one	{/ZHJLY
+friend in	{S_ZG
+from #	u@JCYIIK]
+from 2018	{1^HG
+from a	g!Z6YH]KJR]aJ
+from abroad	t#IHZT[ZI
+from ad	m!F&X/J=XGXHYPETHZJ^H_ad^
+from admin	{)]*JHH
+from ages	{HJK]
+from alter	x^]
+from another	x:XH]
+from attempt	{XX
+from audit	{-XHHL[
+from being	r@JH^KFN[ZJ
+from change	uBJHE^a
+from cloud	{P^_H
+from connect	x0YHY
+from entra	u-J/GHYJ^
+from expiry	{HIL]
+from hash	{G]HG
+from him	{=[HHI[KI
+from home	xZ[bX
+from hr	x+_HJKI
+from it	uHGVYZ^bG
+from last	t!Z/ZHGKZ
+from microsoft	u7[HHSGa_gJ
+from my	l3J>^?I@ICFDaHYKHZJ
+from one	{C]DJHJ
+from our	t:[HGbZ
+from parental	{!]
+from password	rPZ
+from reset	u)[HIXZ
+from self	{HEPJUJV^
+from sspr	x)]PI
+from sync	u4[GZHEcY
+from the	W!H#J%I(I)I*J+J-G/H3I4[6[7I:I;[?Z@EDHHDIGK^LJMGOZPZRIUHVHXIYJ[]]H^IaFc^fIgYhY
+from this	{=JH]VJ
+from two	{KZPZZJ
+from us	{U]
+from user	{H^
+from window	xMY
+from writeback	{HIP]dI
+from yesterday	{H]
+from your	q=X@YHZ
+front of	x7[
+fruher domanenadmin	{PY
+fruheren password	{K_ZI
+fue utilizada	{KY
+fuera de	{9]HHPZ
+full day	{@[
+full name	{IZ
+full number	{O[
+funcao de	{*X
+funciona en	xMXZJb[
+funciona not	{MZ
+fungerar inte	pHZZ^
+fungerar pa	{MZ
+funktioniert nicht	xZZ
+fur admin	{)[
+fur administratoren	{)[*Z
+fur das	q%[(I1Y2YHZQX
+fur den	{3YV[ZJ
+fur die	f,Y8X9X=ZD[H[KJNJPJUXV_WXZIdJfI
+fur dies	{8Y
+fur eine	xG[H[VI
+fur einen	{X[
+fur ihre	xdY
+fur mein	{HYVX
+fur sspr	uBZHJaZ
+furs zurucksetzen	{=X>X
+further action	xBZdX
+ga cannot	{)aZE
+ga password	{,bHHZHeJhG
+gaat naar	x>Y
+gamla losenordet	xM[ZIh[
+gar det	{@^ZJ
+gar inte	{Z]
+gar nicht	{U]
+gar nix	{-]9JDJHJa]
+gar till	{>Y
+gard l	xHJMZ
+gast in	{:Y
+gast kann	{:Z
+gate policy	x*X
+gave it	u%[IZKYZJ
+gave me	r>J@ZHIZ_
+gave my	x,X@X
+gave the	u%X(YR[
+gave up	uZX]Z
+gave you	{D_OJZG
+geandert und	u@]
+geandert werden	u7Y@ZZ[^J
+geen code	{aY
+geen rechten	x%Y(aHHZJ
+geen sms	{aX
+gefallen und	{>_
+gegen die	{N[
+gehen nicht	{4[
+geht das	xY]ZJb]
+geht der	{>[HJ^]
+geht es	{@[V[ZI
+geht falsch	{H[MJ
+geht im	{M^ZI
+geht kein	{3^
+geht nicht	h-J1X3J:X>JFXHZIZKYMINJVJZZ[ZhI
+geht noch	{>]
+geht seit	{ZZf[
+generat a	{2YH]KH
+generator password	{KZNZ
+generic account	{^]
+gere par	x7]:]ZJdY
+geregistreerd voor	{DX
+gesperrt obwohl	{#]
+gesperrt um	uT[
+gestern abend	{@^
+get 33001	xFZ
+get a	k,_?X@]IZJZKIZFaXeG
+get access	t%I(YPX
+get an	kD]GXHEJZVXZX
+get any	xH]
+get in	r>EHFZa
+get into	t!E:ZH_ZJ
+get it	u-IHYgY
+get mgdomain	{7]
+get my	x9[HJ
+get not	x)YU[
+get older	{@_HJKIhI
+get past	{>HHZZX
+get refus	t-J=YI]VYZJ
+get the	d+Z3J>Y?ICJDGHIZZ]Iab
+get through	u-FH[Z]
+get to	x0Z>]HE
+get told	tNZV^
+gets #	x(XSY
+gets a	r*[.XKYNI
+gets an	{KYZY
+gets not	xHZSJTJU]a]
+gets password	{)[VG
+gets prompt	{LY
+gets refus	r-XIZPZ
+gets reject	u-XIY
+gets the	r+[@XHJNZ
+gets through	{@Jc]f]
+gets to	{aY
+gett an	{HIZ]
+gett auth	q,[
+gett lock	r#[
+gett the	xaZ
+gewijzigd en	x@X
+gia registrato	x+]DJ
+gia stata	{KX
+gia usata	{K^
+gibt es	p!J9_MJTJU[ZJ[Y_]
+gilt das	{gZ
+gilt noch	{gX
+ging es	{@ZRX
+ging jetzt	{!X9JB[
+give a	{:XHHZ]
+give an	xKXZGb[
+give me	rH^ZY
+give my	{([
+give out	xHJg^
+given a	x@YB[
+given the	{%X)Y
+glass account	{H[
+gli account	u*[GXPI[YdZ
+gli admin	x)X*[HJ
+gli altri	u(YPYV[
+gli amministratori	u)^*[?J
+gli hanno	{=[
+global admin	d(Y)X*^,a?JHHZIdF
+global bann	{-Y
+global e	{(J)[
+globalen admin	{,Y
+glomt losenordet	uBHD]Z^
+gmail kan	{:^
+gmail password	{H_ZE
+gmsa de	{0Y
+gmsa of	x0[ZJ
+go back	rHJK[bY
+go on	r.^HFLYZE]]
+go out	{3ZH[
+go ther	x7X>^HF
+go through	m+[B]D[HEIZKHZYfE
+go to	m(I*J+F:^>X@JDFEHH^KGUIZ]^JbJh]
+godta inte	{ZYh[
+goes back	xKZZJ
+goes nowher	t3[
+goes on	x#^HIL]ZF
+goes to	k>_
+going on	{HHZ]
+going round	{KZ
+going through	{H[Z]
+gone for	{HJ][
+gone from	{?YD]HJKH
+gone sinc	{>[HG
+gone through	{@X
+good afternoon	x9]
+good enough	t?X@HHHIZK[NZ
+good even	{9]HF
+good morn	q9^HI
+googl account	{#EH^
+googl workspac	o7cHHZH
+got #	{IZ
+got a	f+[>[HIIJZ__X
+got an	mBIHZKZZZaJ
+got distract	{HI]]
+got error	{ZZ
+got expir	{LJZ]
+got hack	xH]
+got in	{@XBY
+got it	t#J/Y>I@FBbIIKIZB]GhI
+got lock	q#Z@YHIZX
+got stolen	{>aHC
+got the	n#[%Z(I)^@ZHFKJVJ]YaI
+got to	{HEZJ]_
+got turn	xIZdX
+got unlock	{#JB[
+gpo and	xYX
+gpo network	{HHQ]
+gpo restringir	{QZ
+gpo says	{@X
+gracia por	{9]
+grain policy	{@[
+graph api	r%G(Jg_
+graph v1	xMJg[
+gravado sem	{3_>IHI
+grazi mill	{9]
+grazi per	{9]
+great job	{9^HJ
+great thank	{9X
+grey out	l![(YHGdHea
+groep die	{HJVaZJ
+gross und	{IX
+group are	xHEPbVI
+group autoris	{V[
+group can	{V]ZI
+group for	{VY
+group has	x@YV[
+group manag	{0YHXVJ
+group member	xHIPYVX
+group only	{V[
+group policy	p.Y@XNX
+group proteg	{P^VI
+group that	tV[
+group writeback	o%HHdPGVHdIeIfJ
+grupo habilitado	xV[
+grupo permitido	{V^
+grupo piloto	{VY
+grupo protegido	uP]
+grupo que	{V]
+grupp die	xG[
+grupp fur	{VX
+guarda a	x#Z7XHJMZ
+guarda la	{#ZHGMY
+guess and	{#]
+guess my	{-Z
+guest account	tH[
+guest e	{:_HJ
+guest in	p:_HGZI
+guest reset	{:X
+guest the	{R[
+guest user	u:ZHX
+guest wi	{HZ
+guten tag	{9_HJ
+ha abilitato	{U^VFWJdY
+ha cambiata	{BZ
+ha configurado	{UJVYWZ
+ha configurato	{V_WI
+ha dati	{D^
+ha definito	{NJW[
+ha det	{MZgX
+ha due	{*X
+ha habilitado	{U]VGdY
+ha intentado	{XX
+ha le	{%Z
+ha perso	{%X
+ha pouco	{@[MX
+ha restablecido	{BYM]ZH
+ha una	{=XFX
+hab den	{ZH]_
+hab nur	{C^
+habe das	{K[]Y
+habe eine	{*Y>Y
+habe ich	u([9I>YDYH]
+habe keinen	{>Y
+habe mein	qHIZ][Z
+habe mich	t#ZDZ
+haben die	{DZXZ
+haben zu	{XY
+habilitada para	tV[
+habilitado para	xV[
+habilitar password	{dIe[
+habilito el	{HZUX
+hace falta	{=[
+had a	t!]HIZIfZ
+had been	p-[8XPX
+had befor	t@ICJKbZI]J
+had caps	{#Z@YXJ
+had here	{K]
+had inheritanc	x;Y
+had is	{3J>_HG
+had my	{@[ZI
+had that	x-HK_ZI
+had the	{_X
+had to	r>JDXHGZJ]a
+hai provato	{XY
+halben stund	{BZaY
+half a	{/JZ[g]
+half an	u/IM]
+half done	{/_4J
+half of	q/Y=ID[E_GJHGSZUJVXZH]I
+half past	x@Y
+half the	{/X
+half way	u]^
+hand back	u>_
+hand out	x@XL[
+handl for	{G[
+handl the	{7ZHY
+hanno tolto	{=[?^CJ
+happen at	x7XL[ZG
+happen if	{4ZD[HG
+happen to	uHXZY
+happen when	x/XZ^aG
+happy friday	{9]HJ
+har aldrig	xDY
+har inte	{>^DZHG
+har jag	{D]KX
+har redan	{KY
+har tappat	{>Z
+harden brok	{QZ
+harden gpo	{QZ
+harden the	{YY
+harder for	u-X
+harder to	t-Z
+hardwar token	u?_ZF
+has #	q2Y>HC_HY
+has a	d!J-^/X3a>IBJDIF_HHIISZTJcJ
+has an	j3YA[F[HJIH
+has been	a!Z(H/J=]@HB^DZH]JJMJNJSJW^ZC^J_[aGhI
+has change	u3J>[E[HJZX
+has determin	{NIWZdY
+has different	{/Y
+has disabl	uU]
+has expir	xHZ
+has got	{8JA[IZNJ
+has him	{_^
+has it	t!I(Y/[4JS^UZWI
+has non	{LZ
+has not	W!I#J%J(G)H*J+I-J0Z4X5J:J>H?HBGDbHXIIJJKJNIOJPYSJTYU]V[ZE[J]J^I_^aGbIdXfHgI
+has noth	{@JBJC[D[
+has one	u3]OI
+has only	rCZ
+has password	u@[HI
+has self	{VY
+has set	{E]
+has spac	{I[
+has that	x!X>[L[
+has the	f!]#X/Z;J=JAJBHHCNJS^U[ZG_[
+has to	i-I/X@bC[DEHCIXKZNIUIW]ZH
+has troubl	{SZZY
+has turn	tU[
+has two	{HJ[^
+has user	x(]
+hasel jest	ud^
+hash sign	{FZ
+hash sync	iGaH]M]ZD
+hash synchronisation	xH^MF
+hash synchronization	xG[
+hasla nie	{Z[
+haslo bylo	uK[
+haslo dziala	{B[ZJ
+haslo jest	qd]h[
+haslo na	xb]
+haslo niby	{ZJh^
+haslo nie	q@JHIIJNZZahJ
+hasta manana	{@ZX[
+hat #	{RY
+hat bloss	{C[I[
+hat das	u%]-Y]X
+hat den	{BIU]ZI][
+hat die	uWZ
+hat kein	q0[HHUJW^cZ
+hat nach	{HJR[]]
+hat nur	{I]
+hat sich	{BZ
+hatt ich	u9J>]K]
+hav issu	x@IBJZ^
+have #	x@JC]HH
+have a	e*Y9^>X@IBIIJJYKJN[
+have access	u>]HG
+have already	{@Y
+have an	r9JH^ZX
+have and	{@JHIKZZIh]
+have at	uhY
+have been	t)_HGKXPJ
+have business	{=Y
+have enabl	x*X;X
+have enough	x@X
+have enter	u@IDZKIN[
+have forgotten	{KJh]
+have is	{@[
+have it	tHJK_ZF
+have just	uC^HJWZ
+have lock	{#Y
+have my	x-Z>EHHI]KHO[ZI
+have none	{C[
+have not	d*J-I0Y?Y@JCFD^GZHEIYK]NJZ^dXfI
+have o365	{=X
+have on	xC[HH
+have one	o-JC_HGKH[]gXhI
+have only	t=]?ZCXHHIJ
+have permission	n(Z^[
+have register	{HX
+have right	{(Y
+have that	u-]>YKH
+have the	i=YDZFXHYZEeZ
+have to	b(F*Y-I3[5^9J:D>F?I@^CHDXHDIZK@MZNJOYV^XY[[hZ
+have troubl	{Z[
+have two	u*Y/Z
+have typed	{IZhX
+have used	xK[
+have writeback	{dZ
+hay que	x:]@^
+he alway	{KY
+he can	u/[FXHH_X
+he cannot	t=Y@X
+he change	{KZ
+he chos	{I[KJ
+he has	q!X/[3IA]D[HG
+he is	t#X(ZVXZH
+he just	{LY]Y
+he keep	x-I@ZI]
+he not	t+YDYHG]]aIhX
+he reset	{K[ZG
+he says	xHIKZ]Z
+he used	{XY
+he was	x!YD]HJ
+head of	{([
+headset has	{H[
+health alert	xHJf[
+heartbeat de	xHJdJf^
+heb er	{CY
+heb geen	{(]
+heb me	{DX
+heeft geen	{%Z
+heisst es	xT[V[ZI
+hela organisationen	{UX
+hello pin	q9JHbTIbJ
+help desk	t@ZHZbJ
+help me	rHZI]aG
+help with	uBIZ^
+helpdesk admin	l([*ZHJ
+helpdesk gave	x@Y
+helpdesk gets	{-[
+helpdesk reset	p@XHJL[
+helpdesk role	u*[
+helpdesk unlock	{TZ
+helpdesk used	x(Gg^
+her account	m!_3X=ZG[HHTI_J
+her ad	{#ZHJ
+her in	{_^
+her method	{+^?JDJHJ
+her new	{hY
+her old	{KaZH
+her out	{#_HF
+her own	u:]@YHH
+her password	l:X@[KHZ]hX
+her phon	x#I>ZTZ
+her to	{LY
+her user	{*]?F
+here becaus	{dX
+here but	{?]
+here can	{([UX
+herencia esta	{;Z
+heritag est	{;Z
+hes back	{!ZZJ
+hes stuck	{D]
+het aanmeldscherm	{b[
+het beleid	uNbZH
+het msol	{%^
+het niet	n@YH^V[YXZJ
+het nieuw	{/YIZ
+het nummer	x3IOXa]
+het oude	o>XHIM]g^hY
+het wachtwoord	q(]HJZJd^
+het wijzigen	xh]
+heut fruh	u@_
+heut nicht	xZ[fY
+hey bot	{9]
+hey ther	{9[
+hi bot	{9]
+hi ther	{9^
+hide the	{bZ
+hier nicht	x:[ZId[
+hier soir	{@^
+him in	{A^HI
+him on	{HITX_Y
+him to	{ZY
+hint control	t5Z
+hint non	{5X
+hint not	{5Z
+hinterlegt ist	{CZ
+hinterlegt nummer	{>Z
+hinterlegten uberein	{OX
+his ad	u!^ZJ
+his licenc	{=]HI
+his mailbox	{TX
+his own	o-I:^HHI]PYTZUJWI
+his password	g-I/Z:^@IB]DYHFTZZH^X
+his phon	{+ZDYHG
+history #	{KY
+history is	xHINZ
+history not	x5^
+history or	{NZ
+history requirement	pKXNX
+hit the	x#XgZ
+ho cambiata	x@[
+ho dimenticato	xHHZ_
+ho gia	{K^
+ho i	{(^
+ho il	{(Y
+ho mai	{D_aJ
+ho messo	{#XI[
+ho perso	t>_ZI
+ho solo	x?JC_
+hoje cedo	x@[
+hoje nao	{@[X[
+hold a	u(Z)ZHJ
+hold an	{*X
+hold for	{)I*]3]HE
+hold the	{7YH[
+holder get	{)]
+home cannot	{4Y
+home directory	l3H:eHD_I
+home offic	{>]
+home organisation	{:[
+home tenant	{:^HJ
+hora de	{ZJh^
+hora del	{RZ
+hora do	{RZ
+hora esperando	xXIa_
+hora y	{@[
+horario entr	{R[
+hotfix policy	x5[
+hour after	x@YMXZI
+hour ago	n@^MX
+hour ahead	{RX
+hour and	uHYX^ZJaF
+hour is	{@XHJX]
+hour later	{HGZIa^
+hour old	{@^KHZI
+hour then	{@JP[fY
+how are	t9_HI
+how can	h*H+]D]IHKHN]X]ZXhJ
+how come	{*ZHHKZ
+how do	^+Y/I0I@JBIDIHeKZLYUYVDbIdJfJ
+how is	{:JH]
+how long	i#F>II_MbTYZEaJ
+how many	h-F9J@[H_I[K_XHZJ
+how much	uH^
+how password	{HXW]ZI
+how should	{D[
+how to	b)]+]-F@IBHDYHbKGUGVG[]]G
+hoy not	{@Z
+hr 80004005	{&aHJ
+hr 80070005	x%[
+hr 800700c	{2]
+hr 80230619	u4JN_
+hr 80230626	{%_4J<HNJ
+hr 8023062c	{%J4I<aNJ
+hr 80230818	n%J4d9JHINJ
+hr import	{3X
+http myapp	{+XHY
+huidig wachtwoord	xZEh_
+husband phon	{>^HH
+hybrid join	tb^
+hybrid user	xHE_Hda
+hyper v	xH]b[
+i ad	r!^3Z9JHHIJM]TZ_X
+i add	uHZVJ
+i already	{K[ZJ
+i alway	uD]HHK^ZH
+i am	c!J#X(Y)]*I>I?ID_H^KIOJV]XJZE[JbI
+i as	u(X*[HI
+i asked	{XX
+i began	{]Y
+i can	j@YHII[KIZ]
+i cannot	Y#H)Z*[+I,J-G3G4I6J7H:G=I>[@ZBICIFJGIH^KFMXNHOJPHTJZa[H]J^G_EaHbIcIdZeJ
+i chang	lHIZ_^IhH
+i change	j>Z@YBGHGM^OJZZ
+i check	{HZ
+i choos	pHINZa^
+i click	h+Y@HBIDHHIIHKINIZcaHb[
+i clos	r>ZHJZY]Z
+i come	{@XN[
+i configur	{*X
+i cooki	u.]
+i correct	{R^
+i could	t#XBXUXZI]X
+i criteri	nHJNaWZ
+i dati	{#J3^>XHJ
+i delet	x+]
+i did	j#Z-X>I?Z@ZHFIZOIZ]
+i do	l>J?]HCKJNXO[Z^
+i download	{HZ
+i en	x>IHJV[ZHa^dZ
+i enabl	u8JH]VFd]
+i enter	f,Z3H>I@[CIDFHGIHNIOdZBh]
+i fill	{OZ
+i find	qHaKH
+i follow	u:ZZX
+i forgot	e:Z?[@JD[KIZ[bYhI
+i found	x>JB^HYZH]JfI
+i gave	j*Z,Y?HC^DIHHIY
+i get	f%J(Z+[:Y@JDJI[KJZY
+i give	{([
+i go	t!Z@JHHK]ZHh]
+i got	j(H)[BZHYaJ
+i guess	u!Y-IHFI]V]ZH
+i had	j!Y-H9JBYHGIIKaZE]]
+i have	X#J%J(J)J*Y+J-C/Y3I9H:J=J>B?Z@[BHCaDYICJJK_MHNXOGZI[_]HaIfIh_
+i hold	{)]ZG
+i join	xDYHFKXV[ZJ
+i just	j*I-[@ZH]ZI[[
+i katalogen	{3[
+i keep	rHJK[ZIa]
+i know	i-]?I@IHDIIMIN^TXZE[bhG
+i left	rDJHH]_
+i let	{.X
+i lock	t#Y
+i log	tKIZIh]
+i lose	{>ZHJ
+i lost	n(H)^BJHJZ_]J
+i made	u@^HHMY
+i may	{-]@X
+i membri	xF]PX
+i mistyp	{#YhZ
+i molnet	xTZ_Y
+i mors	{@Y
+i move	tFX
+i must	x*^HFhX
+i need	_1Z=X>[BGHGI]KIMJVJZb[JhI
+i nie	r>XIY
+i not	Z%X)J*H-F3G7J:J>]?F@GBICZDcH@IDKZMFNXOGPGTJUJVYWJXHZc[Z]YbIgJ
+i notic	x@]
+i only	j-J:X>JCYHIIGK]ZF[_
+i open	x([
+i permessi	u(^
+i pick	x*J?Y
+i press	o3I>IBIHFXZZ_]Ea^bX
+i put	m@XHHK^OYZF][hZ
+i really	{9X@Y
+i receiv	{Z[
+i register	r?aCF
+i requisiti	uIXN]
+i reset	f(I*I+X>X?J@YBHD[HEKIMYNJZZa[gZ
+i return	u![HGK[
+i see	nDHHZI[N[O[ZF
+i server	{MXYX
+i set	i%Z)I*]?_@[DDH_KZWJZEbJ
+i should	r:^C]HFZJ
+i sign	rH]aH
+i skipp	uDaHF
+i start	p@HD_HFZJ]]
+i still	xH]MZZGaG
+i think	{#XhY
+i tick	xeZ
+i took	{-Z8Y
+i tried	g#]@]BZHENIVZXYZEa[
+i try	j@HHIN[X]
+i turn	{U[ZJ
+i type	mIHNXOXZGh_
+i typed	h>F@JHII^K[O]
+i use	o>I?_HHIJOJZChc
+i used	n(]I]ZG
+i wait	xH^aG
+i want	e(J*J+[>G@YCHDHH_IHK[h[
+i was	c!])]+J-J3Z>H?IBHDXHFIINJOJVI]_hX
+i went	x@X
+i will	{HZZY
+i work	u(]:]HHZH
+i would	x?XHHK]hI
+ich an	{>HD[HIZ^
+ich bekomm	xV[ZIaX
+ich bin	l9_>^B[HDV[ZJaJ
+ich brauch	xH[
+ich das	tHYMZZJhY
+ich den	{?]HX
+ich ein	u@[DZHHZY[[
+ich einen	{X[
+ich es	x@ZK[
+ich hab	xC[DH]^
+ich habe	g#X*X>ZDZHGZ[[Y
+ich kann	xZZ
+ich komm	{VJZ^
+ich mein	t)XV[ZH
+ich mocht	x+[>J?]CJDI
+ich nicht	o#])[-J>X?Z@JCaHGKJVI]J
+ich schon	xK^
+ich soll	x*IZ^
+ich tipp	{OXh[
+ich wieder	{@ZX[
+ich will	x@YZJ[[
+id and	xAZHZaG
+id free	q=cHHTIdJeJfI
+id like	q+[I[
+id or	tHJT]
+id p1	x=X
+id password	{/XHZ
+id rather	x@Y
+id が	xHYI[
+idad minima	{@Z
+idea what	{ZZ
+idea why	x9IB[HJZX
+identity five	{XY
+identity provider	m7b_J
+idle timeout	{cX
+idzi na	{>Z
+ieri il	{@Zf]
+ieri non	{@XZG]^
+if i	l!Z>XDZHEJ[ZIhZ
+if the	k3Y4]@YHH
+if you	g#Y1X>X@ID[ZEcYh[
+ignor the	x)I*]D[HJWJZJ
+ignora la	{5[LY
+igual a	uK_
+ihr admin	tUZVZdY
+ihr konto	o3YCXDYTXVZXX
+ihr password	m:XBYCYM[P]UIVJZE^J
+ihre organisation	tEZWXdY
+ihren admin	{ZZ
+ihrer lokalen	{E]
+ihrer organisation	ucX
+iis crypto	{YZ
+ik ben	t#[9ZBZHG
+ik heb	m(]CZ
+ik het	{K^
+ik kan	uB[ZZ
+ik krijg	tHIZ]aZ
+ik wil	x?[H[[X
+il a	xBZOZXZ
+il cambio	x@JLXZ^
+il cellular	t#]CZDJHIKJM[
+il cloud	{MX
+il codic	f3I>]BYCIHDIIOJXYZJac
+il controller	{4[
+il dc	{4[M[
+il demand	{C]
+il dit	t+[K[h[
+il en	xC]HJI[KJZJ
+il est	u+YHIKGTZU[ZHh]
+il faut	n5X=]CZIXMY
+il firewall	xHZcZ
+il link	xHXbY
+il manqu	q3a=YCIDXHIOH
+il me	q([C[HZIZOYZI
+il messaggio	{>^HFZXaI
+il metodo	{+X?^CJ
+il mio	e!](Y-J9X>G@JBHCJDYI[KHMJOaTJUJV_ZEaIhI
+il n	q+]?ICIDHHHIYK^MJOIZG]]aIh^
+il ne	{@Yh]
+il nostro	{-X7X
+il numero	t3XOZ
+il parait	{V]
+il pc	xMZgY
+il phone	{HJa]
+il primo	{C[hY
+il pulsant	x([:[
+il recupero	{*Y
+il refus	{K[
+il reset	xZ[a]
+il ripristino	{R]
+il ruolo	x(Y*X
+il self	t)]BJHHUaVG
+il server	uHFRJc]fY
+il servizio	rBYfa
+il telefono	q3Z?YDJHJOZ
+il writeback	l,[6Y=YBHRYYJZ]dX
+il y	{M]
+im a	q:Y
+im ad	c!^%I-J/]3_9J>H@IBGDJHGIJKJM[NJT[VJZH^^_]aJgJhJ
+im asked	q*ZHHOXaXhY
+im audit	xhZ
+im back	{!X
+im browser	t#IHJM]TZZHb[
+im buro	{9]>[HG
+im connector	{4]
+im connectorspac	{_]
+im entra	{3]:X
+im homeoffic	x>[HIM[
+im in	r!I-J/J3F9G:JBeFIHBIHMHTIVGZH]I^J_JaGhJ
+im lock	p#[
+im lokalen	q7Y_Z
+im microsoft	{gX
+im namen	{:]ZG
+im not	h(Y-Y?J@JHCIJUJVeZJ
+im on	{H]
+im out	{9^HG
+im password	u-JIbKHZEhJ
+im still	{!Z
+im stuck	t9H@ZCYD]HCZ[
+im tenant	{WY
+im told	x:ZHJVJZH^]
+im verzeichni	x3Z
+immer noch	xTX
+immer ungultig	{O[hX
+immutabl id	xAXHF__
+imped o	{HI^YcZ
+impedir uso	{TX
+impedirn l	{TX
+impid que	{HGc^
+impossibl d	{@ZeY
+impossibl de	m6X>_@ZHCIJKZ^I
+impresora not	{H]ZJ
+impressora nao	xH]
+imprimant ne	{H]
+in #	k#]HDIHKJO]THX[Z]
+in a	e!J#Z%X-X4G5]>X@[BJHINYTFVZX]_I
+in account	rHJPX^Yh]
+in activ	i!H#I%]&J(G/XBYHDNJT^^[_Z
+in ad	T!c#Z(G)H*H+J,I-G/_0I1I3a4J7I8I9H:H<J=G>F?G@DBDCHDHFYGHH=IDJIKGLYMaNGOJPYRJSITZUHVFWJXIZ?[F]H^c_baGbHcJdHfIgXhH
+in addition	x?[HZZJ
+in admin	rMEg_
+in aduc	m!^(JHHNXTYZI^Y
+in advanc	x9[
+in after	x@JBZHGZ^^I
+in again	r8^@IBZHXKFZF[]
+in an	n!Z>]@JHGX^ZD^[aJdY
+in and	o7YHYLYTIZY
+in another	xHISX[^
+in any	x>HDZH[
+in at	{BY
+in attempt	u#ZHJ
+in block	uHZTZ
+in both	tA[
+in brazil	{HIa]
+in but	x?X
+in by	{+XhY
+in cannot	{-]H[ZH
+in cloud	q/F6X7XHHM]gY
+in combin	{HZ
+in connect	i,a1H8_<JBJEJG[HBRJZGcIdbeGfEhI
+in connector	x2Z_X
+in data	{-^HHKJ
+in de	q3]HJOGTXV]
+in den	{^Y
+in der	c/Z0J1J3[=J>I?ZBIDJEZGJNZOYPJV^X[ZF_HaJdXfJ
+in die	x)[TZV[ZJ
+in domain	t!XGXPY
+in entra	^!J#D%G(]-^/Z1J3I4[7_:J=I?J@IBIHEIIKJMZRJSHT^VJZD_acJeXfHgIhJ
+in error	u@]H^SJ
+in eurem	{:Y
+in europ	xHIS^UIZI
+in for	{-IT]
+in from	uG]H[_G
+in front	t7[OX
+in get	{HJd[
+in group	{HEP]VZ
+in het	xIZg^
+in his	{/[DZZJ
+in ihrer	t:ZE]HJ
+in is	u+Y7YZH[Z
+in it	e#I-[/E3_9J>[@HBHDIF[GYHDIdKFMIOEXIZC[J_JhI
+in its	u?HH^
+in log	uHYTYZI
+in logs	x#HHZT[
+in loop	{f[
+in m365	u/[TZ
+in may	{8[
+in mein	{ZZ
+in meinem	xC]I[
+in method	{*IH[
+in microsoft	uSJTZgY
+in more	uA[
+in my	h)[@]KJMJOYTJZZ
+in new	{-XAZ
+in not	t>IDZHIIJLYZF[]
+in o365	x/YMIT[
+in offic	n/[HHMCT^g_
+in old	{A[
+in on	p!XH[
+in one	u%a;J@ZFJHHZG
+in onedriv	{HZ
+in onprem	p0^6XHJTX_ZdJ
+in order	x<[
+in other	x*XS^ZG
+in ou	rFYGX
+in our	d!I-I3J8J:^=ZBJHDK[UbVH_YdY
+in outlook	m3JBJH]M]OI
+in page	rZHaJb^
+in password	r-]/HH]KINZZH
+in repair	x>]HG
+in sap	{#EH^
+in scop	pG^HH
+in screen	l[Z
+in security	{?]HIZI
+in servic	x7_HG
+in sharepoint	x;HH[
+in sinc	xHFZ^
+in some	{*X-]
+in spam	xHJa[
+in spr	t4[HIKY
+in sspr	u?XBJHCTZUIV^ZI[Z
+in stag	{HHf]
+in step	xHa
+in sync	uH[
+in te	{(]
+in team	j!YH^M]VFZI
+in tenant	{HZ_J
+in that	x%ZHX
+in the	I#I%B&Y(^)H*E-G.F1Z2G3a4[5J6G7G8C9D:E<Y=H>D?Z@GA[CDEJFeG[HIIJJHLEMIODPCQJRFSJUGVbXEYGZG[D][aAbCcDdZgXh]
+in their	t:Y
+in this	k%^(D?IH]JHVHW^ZJaZ
+in to	e+[/Y:X>JDJH_MZTZZD[GaDgX
+in too	u#IT]
+in two	tAYHY
+in was	xHY
+in what	xh[
+in window	x/Z
+in with	h@JB]HIIIKGM]h^
+in wizard	t,^HHZGe[hJ
+in yet	{M_V]ZC
+in your	q%Y:[HGZI
+inactiv and	{0[
+incident in	{S[
+incident microsoft	{SY
+includ a	{F]
+includ in	x=YHIV^
+includ inheritabl	x;Z
+includ password	xHY
+incluir part	{I]
+incognito pagina	{.Z
+incorrect on	{hY
+incorrect password	xh^
+incorrect phon	{OY
+incorrect user	xT[
+indicatif du	{3^HJ
+info again	x+aCJHF
+info is	t3ZC[DIHI
+info on	{DX
+info was	{CZ
+inform de	{+GDYH[
+informacion de	x3]CZHJ
+informaco de	{C]
+information de	xCZDY
+information error	{HIQ^ZI
+information has	{E[ZY
+information is	uCCDb
+information on	{C[
+information requir	x+^CIHI
+information to	uCZDYZJ
+informazioni di	{C]
+ingen kod	ua]
+ingeschakeld voor	xVY
+inget telefonnummer	{3HD^OI
+inherit permission	t;Z
+inheritabl permission	x;Z
+inheritanc broken	x;X
+inheritanc disabl	u;[
+inheritanc is	r;Y
+inheritanc of	{;HH[
+inheritanc off	x;Y
+inheritanc on	u;Z
+inheritanc was	x;Y
+iniciar sesion	xH]ZH[]aG
+inicio de	uZ[bX
+initial password	t@YhZ
+innej firmy	{:^JX
+ins ad	{%[d]
+ins wasser	{>_
+insecur sett	r<aHHZH
+insid the	{JZ
+insist on	r<[BJHGK^ZH[[hJ
+inspection by	{c[
+inspection on	{cY
+install on	u-JJ[
+install servic	{0_HF
+install the	x0Z
+instead of	r0X3]?^HFaJ
+insufficient access	x%^HJ
+insufficient privileg	j(^
+insufficient right	{%[(H
+insufficienti per	{(Z
+insuficient para	u(]
+inte aktiverat	uV[
+inte ar	{O]V]
+inte aterstalla	r:YZ]
+inte att	x@[Z[
+inte byta	t@YZZ
+inte foretaget	{NX
+inte kraven	uIZKJN]
+inte pa	x#J9_HHM[ZI
+integration has	rdZ
+integridad do	{S]
+intentado verificar	{XX
+intentelo mas	{@[ZZ
+intento esper	xXY
+interdit de	{^Y
+interfaccia di	{gX
+interfer with	xbX
+internet is	xH[
+internet line	{HDca
+into ad	x/Z3Z
+into lsass	{JX
+into my	t!EH^ZY
+into the	q8X>XVZ
+into your	{:ZHJ
+invent a	{@I[]
+invit by	x:aHF
+invit chez	{:Z
+invit to	r:_HE
+invit user	{:Y
+invitado de	{:]
+io not	x([V[
+is #	f@ZHGI[K[PXRZZI
+is 0171	{3X
+is a	g3Z=]?Y@JFXHCIXKYRX^Y
+is about	{KY
+is abroad	{)Z>]HH
+is accept	u@YBXKFMJN^ZI
+is activ	x6]BZHH
+is all	{-I>JHEI^KJ
+is allow	{X]
+is already	xaZ
+is alway	u@^BJHYNIZY
+is an	t(Y,YOY
+is another	{:^HI
+is apparently	{-[II
+is at	x>[HJ
+is back	{!XBZHJ
+is bann	x-DH_
+is behind	{GHHGM]
+is being	{4Z
+is black	{>^HI
+is blank	x3XHFZ]
+is block	m#[4]@[HFTIXYZI
+is brand	{@[ZJ
+is broken	g4Z>XH[RJZ_]JbIdJfZ
+is call	x-YF[HJZJ
+is cannot	{3^VG
+is chang	{%FHaZG^J
+is creat	xb[
+is currently	p#[HISZ
+is dead	o!^3H>_HHOJZGbX
+is defin	{WX
+is deni	n%_(GHHPZVYZJ^X
+is disabl	g!Z(I)[*JH]
+is down	h/H4^HES^ZGc^
+is due	{cZ
+is empty	q?IC[D]HDZZd]eJ
+is enabl	n3_VI
+is enough	x*Z=JHZ
+is entra	{HZ
+is er	x9^ZJ[Y
+is expir	{ZY
+is fals	{)X
+is federat	o,Z7Z
+is filter	xGY
+is fine	l+[4XDFJ[P]TX
+is from	q1]>_HD
+is full	{H]
+is gestopt	{fX
+is given	{HJZ]
+is going	{HHZ]
+is gone	k@JB^D[KIZF[Z
+is grey	m!](ZHHe[
+is happy	{/[BYZJ
+is ignor	x*ZHJLZ
+is in	j*J-G9JB]HHI_KIZXhJ
+is inactiv	p!ZHJ
+is incorrect	jh_
+is invalid	t3Z
+is it	f(J-E:H?JBGHeIHJXKXLGN^SJVJZY[IdF
+is kept	x7Zd]
+is limit	xG[HFVZ
+is lock	_>HHcZJ[J^Y
+is manag	j7[:]HHZEda
+is miss	d(I3[@IBJCJD_GJHFI^KIM]ZE[]hJ
+is my	l-Z3JKJZYa[
+is need	o=JCYH]
+is niet	tDHV^ZHdX
+is none	{+[HX
+is not	S!X#I%G(Z*Y-F/H4F5J8[:Y<]=E>G?^@EBCCHDFHCKFLJMJPJRJUXZ[[Y]J^E_YbGcHeIf_gJhX
+is noth	{([CID]HJZG
+is now	{Y[
+is off	e)]*J3[<YBJHDIJPJU^ZYbJdZ
+is offlin	p4YfX
+is ok	uT]
+is older	{1^@EH[IJ
+is on	e#I+X-]=]>Y@HHDIZX[ZI^ZaZdF
+is one	r*Z-Z
+is onjuist	{h[
+is only	n/J?]@aCZHEKHZHg[
+is our	t7]H]SJ
+is out	rG[H[
+is outdat	x1XHX
+is password	uZ]dY
+is popular	{-^
+is protect	u-I;]HI^^
+is refus	d!H%[-a/D?YBJHEIJJJK[NGVJZYhY
+is reject	l-IHJI]N[ZH
+is requir	p(^=I>ICGD]
+is reset	uHHT[
+is right	tBJHZOYZIa[
+is runn	{dJfZ
+is scop	xVY
+is select	xV]
+is sent	x+Y
+is server	{5Y
+is set	c![#Y%I)JB^G[JJKHNHQZTJVJZB^Z
+is shown	t*J?a
+is slow	tH_cG
+is sms	{>J?^HI
+is someth	{>F]^
+is sspr	{H]UJ
+is still	n!]>XHG_[
+is stor	x3]OJ
+is stuck	t)[HZ
+is success	{/XBY
+is switch	n;XHHL]dY
+is sync	{G[HJ
+is te	x-XIY
+is temporarily	pTY
+is that	m:[HGIZZJ
+is the	d#J(J-F/J1J9I>H@IBHHeIIKGN[TJZ][YbJhJ
+is ther	c#I(G-[/J3J7I9Y>JBFCYDFGJH[IIJJS_T[UJXZZZ_JbHdJhJ
+is this	o+D-G9[HcZI
+is tick	p4[LZ
+is too	d2_5[@YIZKGZJ
+is turn	p@YHHK[fY
+is uitgeschakeld	x!Z
+is unavailabl	x4^HJ
+is untick	udZ
+is vergrendeld	x#Z
+is well	{-_HHZG
+is what	xHZ
+is work	tB^ZGf[
+is writeback	x0HH]RJdX
+is written	x0[HIRZfY
+is wrong	e#G-J3[H^IIOERYh_
+issu ended	{;Y
+issu so	{cZ
+issu to	ucY
+issu with	t@IBEH]Za
+ist #	{TY
+ist ausgeschaltet	{dXfY
+ist bei	p(Y?ZHIUYd]
+ist benutzer	{^Y
+ist das	t>[U[ZJ^YfY
+ist deaktiviert	{;X
+ist der	{;[dY
+ist die	x;X<Y
+ist ein	u3^OJZ^
+ist falsch	uHZhX
+ist fur	u)[U]
+ist gerad	{S^]Hc]
+ist gesperrt	x#X
+ist im	p!]
+ist kein	xC^WYaF
+ist mit	u7ZHX
+ist nicht	k!]G^HIIJTYZEdYf]h[
+ist noch	{@Z
+ist nur	{CX
+ist zu	t1Y@[
+it a	p/XD^HXIYZH
+it accept	{BYC[HH
+it again	h@_HJKYTXZCd[
+it all	{#JB[TY
+it an	{@]ZJ
+it and	h/^>G@XBGHYIIKILXOXZ]]I^[gHhJ
+it as	{KY
+it asked	{C[HIZXaJ
+it asks	i*X@IC]HDIIKYh^
+it at	p@_HHZF][
+it away	u@GD[HFIINYZa]H
+it back	r>JHFJYKbU]ZB
+it be	x5XH]
+it becaus	u/Z^X
+it befor	{@Z
+it block	{XZ
+it but	{/[
+it by	x@X
+it can	{G[MY
+it cannot	k,[D^HHIXZD_]
+it change	{B[ZJ
+it check	xHIK[
+it claim	t-[HHWZa^
+it cloud	{/^4J
+it complain	t@JK[
+it contain	u-Z
+it demand	x.XhX
+it deni	{-JJ[
+it does	nHDIHKGMGZah]
+it down	t/_KYNXfG
+it entra	r/_
+it expect	{IJO^
+it fail	g-J/J3J5a6X>J@GBJCIHEKZMJNJOIXJZa]IaJhE
+it for	l!J(I=Z>I?Y@^BIHEU]VGfYh[
+it forc	{BIHJIJKHLIMIZF[a
+it from	t#IBYHFTYZZg[
+it gets	u-JI[
+it give	u8YA[HFZ^
+it goes	xKZ[]bIhI
+it had	u!XKY
+it has	k#J-b/I3Z>J@GBICGD[KZNIOIXJZHaG
+it here	{ZId^
+it i	xHJh[
+it in	i/H8]BIM[TZZI_JhY
+it is	^!J#J*I/I3I9J=G>HB]CJDIJZKXMIN[O^R[UJVHXJ]I^XdX
+it just	p-I9I@HCIIGKGZbhI
+it keep	qHGKINJZ_h[
+it know	x-XK]ZJ
+it let	x@_BZZE
+it lets	u@[HJKHh[
+it lock	u#^@IHJZF
+it make	{KZhI
+it manager	{(]HJPX
+it mean	{&]HYZH
+it must	xK]
+it my	{@YZJ
+it need	o*I=Z@ZCXEJHXZId[
+it normal	{@Z
+it not	Y!I#I(I)I+Z-]/Y3F7Y9I:I=H>GBCCGI^JJKXMINGOZSJTJUJWJX^Z^[G]H^J_JaJbJfIgIhH
+it off	{!_WIdJ
+it on	n>F@YHHMXNIV[YXZI]]^XbZ
+it once	x@[
+it only	u>YO[
+it out	x@[V]
+it over	{@]
+it password	x-H@JBZHZ
+it possibl	tHaK]ZJdF
+it read	x%[UX
+it refus	l@^KXZE
+it reject	uHFN]
+it remember	uHJK]
+it right	x@aZE
+it runs	{TZf]
+it said	pHJJ[KIZ_hJ
+it say	{@]HXZE
+it says	S!G%J(F*I-[/G1J3D6J7J9I:Y=Y>F?H@GBIDZEIHDJJMINEOaPJSJTJVZWZX[Zb[I]I^H_IbIdZ
+it seem	tHJKYP]
+it should	tHFZF^Y_aa[
+it show	tHHOZZ]
+it so	r+Y/Z3HI_OFZJ
+it still	r(YIZNZ
+it stop	x!Z@JHGZ]hY
+it take	xHHM^
+it tell	k(^-Z3J:[>I@GDIEJHDIXKZV^
+it ten	{MXhX
+it the	r/]@]HJKXZGfGgX
+it then	{/ZZ[
+it till	{@^
+it to	m.^>F@[BJCJDIGZHCIJK[OJU]VZ]JaIhJ
+it told	tX]
+it took	u@JB_CYHHZJ
+it turn	u!_UE
+it up	u-]@JHI^YdY
+it used	xBIH]KJZ[
+it violat	x/ZNX
+it want	d(J*Y-G/I3I9J:J>_BJC_DHH?I_K[MJNHOYW^ZChG
+it was	h!E/Z>[@]BJDIIIK_OXZC]Z
+it went	xZZ
+it will	u@JH_IJZF
+it with	t?]HGKZZH
+it work	h%J(_-J/J9F>J?Y@DBcHCIHKIMGP[VIZH
+it wrong	u#]
+it yet	{MX
+its a	x-^IJKI
+its ad	{8X
+its alway	{-IT[ZZ
+its been	xBXOJa[
+its declin	xHJO]
+its fine	xBYbX
+its internet	{HGc]
+its lock	{#[
+its long	x-_@YHH
+its not	o>J?aHGV[ZJhZ
+its off	u8JU]d^
+its ok	{9_BG
+its on	{-^HF
+its own	o6[?ZB[E[
+its owner	{#J^Y
+its password	uZI^_
+its peopl	x8]
+its right	u%I0[HJ
+its still	{!X>X
+its the	uKXOY
+its too	u-JDXK]
+its user	r8[F[HJZG^Z
+ive a	x>JC^HFZY
+ive been	o-J@GHDKZXGZaaYhX
+ive change	uB[MYZJ
+ive forgotten	uDXHJZ^
+ive gone	{@X
+ive got	x#X>]BJHJ
+ive had	u-IK_ZJ
+ive just	t@]ZHhY
+ive not	{@JCJH^K[
+ive the	xdY
+ive tried	{NXhX
+j ai	c#X*X-I9I>X@[CIDJHBIXMJNZXZZ^]]aZhJ
+j en	{CY
+ja esta	{+YBY
+ja nao	{?Y@[KI
+ja usei	xKY
+jag ar	{#[9^HG
+jag bytt	{@X
+jag far	xa^
+jag har	p>[CYDX
+jag kan	{Z[
+jag skriver	{O^
+jak ustawic	{HY
+jaki wiesci	{9]
+jamai inscrit	xDZ
+je connai	{ZF[a
+je dois	{h]
+je l	{@YK[
+je me	x@Jh]
+je n	e3J9J?H@GBJCaD^IIKGMJOJVJZ[[Z]]hH
+je ne	g)X3H9J>^?[CIHGIIK[OJV^Z[
+je peux	{@JHIX]Z]
+je suis	l#^(Y+Z:Z>Z?J@IB[CHDHHDKJVZZF[[]XaJfIhI
+je tape	xO]h[
+je valid	{Z]
+je veux	o+[@XCJDJH[ZY[Y
+je voudrai	u?Y@]H[
+jede mal	{NY
+jest nieprawidlow	xh]
+jest tylko	{?[
+jest wlaczon	uV]
+jest wylaczon	t!ZdX
+jest zablokowan	x#Y
+jest zbyt	{-Y
+jeton d	{,^HJ
+jetzt gesperrt	{#[XY
+jetzt nicht	{@ZX[
+jetzt soll	{X[
+join domain	{4F8]H[PJZI
+join the	{HZ
+join to	{8]
+join via	{G]_H
+jusqu a	x9Z@Yf[
+just 33001	{&^ZJ
+just a	{CZ
+just got	x@^
+just look	{#X]Y
+just my	uC]
+just not	{9JIJZ^
+just now	{BX
+just one	t*XC^ZJ[J
+just reset	xMaZB
+just says	u-JIHKIZa
+just the	u0[C]HHfJ
+just to	tB[ZF]Z
+just unlock	x[YhY
+just want	q*J9XHX
+juz uzywan	xKZ
+kan aterstalla	{=]
+kan de	{>]aG
+kan een	{KX
+kan het	t@aZI
+kan inte	l:X>]@JHHZ^^]hI
+kan mijn	{Z[
+kan niet	x!J#J:[HIVGZ][Y
+kann das	u#X@[
+kann den	{?]ZJ
+kann ich	r)X?ZH[T[XZZJ
+kann mein	uZY
+kann mich	{HJZ[[[
+kann nicht	u4YZZ^J
+kann nur	x:]BJV]ZH
+kann password	xZH^^
+kann sein	x:YV[ZH
+kann sich	x:YHIMZg[
+kazd haslo	{N_
+keep ask	rHZ
+keep crash	{HX
+keep fail	uH^ZI
+keep gett	o#[IJNXf[
+keep it	u7]@]HXZE
+keep my	uDYHFK]ZI[ZhI
+keep on	{HGNYZ[
+keep prompt	{HZ
+keep say	t#H@HHDIJKITZZ^ha
+keep tell	xNZ
+keep the	o@JBJHJKYLYMJZJ^]gY
+keep try	u-II]
+keep want	xMXgZ
+keep your	t#J+aD]HDZH
+kein #	{@Z
+kein anruf	{3ZaY
+kein berechtigung	{(^
+kein email	x>GDZHHa^
+kein gestellt	{U[
+kein kennwortruckschreiben	{f[g[
+kein lizenz	{=Z
+kein neue	{:Y]^
+kein p1	x=^
+kein password	{=[
+kein recht	u%Y([0[;Z
+kein reset	x.X1ZW]ZJ
+kein richtlini	xW_
+kein ruckschreiben	u8Y=[
+kein sicherheitsinformationen	{DX
+kein sms	r3X>JDJHIa_
+keinen code	{X[
+keinen zugriff	x>]
+kenn ich	{>IHXZI[]
+kennt das	{HFM_
+kennworter sind	{-FK_
+kennwortern fur	{UX
+kennwortruckschreiben ist	ud]fJ
+kennwortzurucksetzung aktiviert	{U[
+kennwortzurucksetzung fur	{EHW[
+kennwortzurucksetzung ist	u)[UYf]
+kennwortzurucksetzung nicht	x?[EZWJ
+kennwortzurucksetzung registriert	xD[
+kept by	{7Z
+kept using	{#Z
+key but	{?Y
+key mismatch	u6]
+key not	x+J?XDHHHY^
+keyboard and	{#X
+keyboard layout	{hY
+keys in	x6XHY
+keys not	u6_HHOG
+keys out	{6_HF]J
+kierunkowego kraju	{3^
+kind of	xIY
+kiosk account	{GZ
+kiosk user	{=XHHZJ^]
+klappt es	{%]:X
+klappt nicht	xZ_
+klick auf	{bZ
+know i	{-_HIKIZJ[IhJ
+know it	u>[BYHFM[ZG
+know my	i-I?J@YIIMGNJ[_bIhF
+know that	{-[HIaZ
+know the	rHJM[ZIhY
+know their	{HHKI[_
+know what	{HJM[
+know which	xAXHY
+know why	{&_ZH
+know your	{ZFh]
+known incident	{SX
+known to	{JY
+kod idzi	{>Z
+kod przychodzi	{>Z
+kod via	{aZ
+koden gar	{>Y
+koden skicka	{>Y
+kodu sms	{aZ
+kollegen konnen	{V[
+komm ich	u!X)[D[HJ
+komm nicht	uHJVJZaaJ
+kommen nicht	{GYH[aG
+kommer inte	xHHZ]a]
+kommt an	{6YHIaZ
+kommt nicht	o,XHHTZZIa^cY
+komt niet	rHJO[a[
+konnen ihr	uCZP^ZHcX
+konnen nicht	uF]PZ
+konnen zurucksetzen	{)YVZ
+konnt das	{B[^Je[
+konnt nicht	x,Z4]HIeX
+konten ohne	{L][X
+konto ar	p!Y#ZTXVY
+konto fehlen	u%ZCZ
+konto ist	m!Y#XVY^Y
+konto jest	t!Z#Y
+konto msol	{%^
+konto nicht	u3YQZVZ
+konto nie	xV^
+konto noch	{!X
+konto wurd	q!ZHY_]
+konto zablokowan	{#Y
+konto zostalo	{!XTX
+konto zu	{XY
+kontot ar	x!Z#ZXJ
+kontot saknar	{%^
+krav tva	x*[CZ
+kraven pa	{IZKJNX
+krijg geen	ua[
+kwijt en	{>X
+l a	t+Y-Y=]@YHI
+l accesso	xH^ZY
+l account	i!Z%[3ZDHHGVY[]^J_[
+l activation	{,]dIeZ
+l ad	e![#J%Z-J/]>J@JHHKJNJPZT_VJZIdIfZgY
+l admin	t([?_EX
+l administrateur	t(Z)J,[PJU[VGW[ZI
+l adress	{3Z>X
+l agent	u-]0X
+l aggiornamento	{f^
+l ai	{@YK[
+l ambient	xc[
+l amministrator	n([)J*J,I-JEXHIPIU]VYZ[dX
+l ancien	e-J3G9I>a?I@IDIHEIHK[McOIZHaGha
+l annuair	o!Y3^7]>IHJ_Z
+l app	u(J?_C[HI
+l appel	{?[HIa[
+l appli	{?[a[
+l application	u?]C[
+l assistant	u+Y,[HJe[
+l ecran	p+X@ZHDZI[[ba
+l ecritur	u%[d^
+l entrepris	qDXKIN_PZVI
+l environnement	xEZWIc^
+l ha	r-Y/[@XBZ
+l heritag	{;Z
+l heur	uHZR_
+l historiqu	{5Z
+l ho	r@[K^
+l horlog	{R[
+l imprimant	xH^
+l inscription	xDaHH
+l integration	{dXe[
+l objet	x_X
+l option	q([?]DJ
+l opzion	x(]
+l organisation	xW]
+l organizzazion	oNJW^dY
+l orologio	{RZ
+l ou	q%[;YF^
+l sms	t3J?^CI]]
+l uso	xTXV[
+l utent	j+X3ICZDJHHOYPXVZZJ]Z^X
+l utilisateur	e!J#Y+X-H3[:Y?H@IBJHFIIKIMJNJOYPZUJVYXZZF[J]Z^^bJdI
+la acepta	x9IK[ZIh]
+la acepto	{/[
+la anterior	t@JK[M^ZJhY
+la app	t?ZCZHIa]
+la auditoria	{c[
+la boit	u>^FJ
+la cambi	r@_M[
+la cambio	u@JB[ZGh]
+la case	{^Z
+la casella	uH[^[
+la casilla	x^[
+la chiamata	x?]HHa^
+la clav	j#^>XD^KIL]MIbYhI
+la configuracion	{E[
+la configuration	{eX
+la contrasena	Z!I#[%Z/J3J6Y7[=I@YBEKFNZTJUI^XbJdZfJh[
+la cuenta	h!^%[2_3Z@JDJHHIIKJLZVJZE[[^X_YfJhJ
+la de	xK]MX
+la del	xKaZJ
+la directiva	n!J?]HGNaWZ
+la e3	{=aZF
+la email	x?XHYaY
+la empresa	q-ZHJN]U[
+la escritura	m,Z=YdZe]fY
+la fin	{]]
+la herencia	{;Z
+la hora	{R]
+la impresora	{H]ZJ
+la laptop	{B]HFMGb[
+la licencia	{=Z
+la list	x-Z
+la lista	x-]
+la llamada	{HIa^
+la mia	k!X-I9X:Z@ZBIDJHEI[KGMJNIVZZa
+la mise	{f^
+la misma	{K[bZ
+la nube	j/^0^6JHHJYNJP[T[_XcJdJfJ
+la nueva	oB]HEK[MaZF
+la nuova	n-J>I@IB_HDIIK[MaNZZF]J
+la oficina	x3J9Z>[?[HG
+la opcion	x([[X
+la organizacion	p=XN]UIW[dX
+la ou	q;YF]GX
+la page	l+a-]>J?IDYIIXZZY
+la pagina	j+_-]3J9J>J@JCJDYKIOJVJX^Z]]JaJ
+la pantalla	q+XHFb_
+la password	[#Z%I/I2J7X=H>Y?I@XCJDHGJHHIYKAMYNHSJUHVHWJZ][_]I^JaJdYeJfHgHhZ
+la pc	uHJMXb[
+la policy	{N]
+la politica	tN_
+la politiqu	{HJN^
+la procedura	x+XHJ]ZeZ
+la propria	{^Y
+la prova	{=_HIZI
+la prueba	{=^
+la que	{h]
+la quier	{K[
+la rechaza	x-[KYZI
+la rechazo	{-Y/]
+la reecritur	g%X,Z-J4Z8J>J@IBJGZHJKIMJNIPIRYUJZZbJcJdZe]hI
+la reescritura	o4[6X=JRYZ[eX
+la registrazion	{+YDX
+la regl	xGXKJN]
+la reimpostazion	j(JBHEJHZSJUZZbfJ
+la reinitialisation	d!J%H(G)Y:H=H?HBGHHMJNIPHS[U]V^ZbbJdIfG
+la rifiuta	{JY
+la sim	{>aHF
+la sincronizacion	uM[f]
+la sincronizzazion	xGIM[f]
+la stampant	{H^
+la strategi	k?]CJDHHINaWZZJ
+la sua	u!Y8Y@II[K[
+la sucursal	{M[
+la suya	{I[KZ
+la synchro	{d]f]
+la synchronisation	{G[HJ
+la use	{K]
+la vecchia	j#[9J>JBJHGIJKHMaZIg]ha
+la verificacion	u3[?HCZ]Z
+la verification	u3ICYO]aJ
+la version	{H^
+la vieja	r9IHHIJKJMah]
+la vm	tHJRZf^
+la vpn	uH_MJ
+la vuol	{K]N[
+la web	{HJM[
+lack permission	x(X
+lack someth	{HHI_NJZI
+lack the	l%[([3Y5aHF
+lagt in	{CYD]
+land in	{!I/^>]HHZH
+laps password	{@FHaZI
+laptop and	x#X]X
+laptop befor	{]X
+laptop is	qH_
+laptop not	xH^
+laptop request	{HX
+laptop says	{#Z
+laptop screen	{HX
+laptop show	xHEb^
+laptop still	tHEM_
+laptop will	{HIM^
+las clav	{/I0]6Y
+las cooki	x.Z
+las cuenta	u*^GYdX
+las licencia	{=Y
+las pregunta	{HJX]
+las ultima	{K^
+lasa upp	{[^
+lasst mich	uX[Z^
+lasst sich	r6X@YHZ
+last #	oK^
+last chang	x@]UZZG
+last dc	{4^ZJ
+last i	xHJT^XX
+last month	m#]/Y6[8]=]HCKH
+last name	x-IH]IZKHZI
+last night	q@YH]KINJU[ZEc[fY
+last one	{@YHZ
+last page	pHDKHNZSJZb]Ie^
+last password	xH_KHZJ
+last quarter	{HIKYa[
+last step	oHFZ[]]eX
+last two	oK[O^ZH
+last week	j/J8Z:J>[@GBHCYDJG^HCKYTJVZ_]
+last year	t:ZK^ZG
+later on	{+GD]
+later the	x/ZL[MX
+latt att	u-]HJ
+latw do	u-]
+lauft nicht	u0YfY
+lauft nie	tL^
+ldap not	{4G<]
+ldap option	{<[
+ldap password	x5Y
+ldap server	o5]
+ldap sign	r<[
+ldap traffic	l<]
+ldap 署	{<^HI
+le autorizzazioni	{%Y
+le bouton	{([
+le centr	{gZ
+le changement	{HIZ]
+le changer	u@^
+le client	{:XBX
+le cloud	q/ZP[gX
+le code	f3J>^?YCJFJHGIIZG]Iab
+le compt	i%_(J@JBJHGLZMJZI[]^Z_^
+le connecteur	{<X
+le dc	u4]9JJ]M[
+le droit	x([X[^X
+le journal	{NX][
+le licenz	x=]
+le lien	tHZb[
+le meme	x@[AXK[ZI
+le mien	r3HHJIYK^O]
+le modifier	{@Zh[
+le mond	u-]9[@IBJHHKJSZUZ
+le mot	^#I%X-Z7]:I@IBEIXJXKDL]MFNYUJb[dZ
+le navigateur	u.Y]YbZ
+le nom	x-aFXIE
+le nouveau	k-J>J@IB]HFIIKYMbNGZ[
+le numero	o3Y>JO]a]
+le pare	x-JHZc_fJ
+le password	u/F0^H[ZI
+le pc	xHJM]
+le phone	t3E>F?HDHHGM]O[a]
+le portabl	{B]HFb]
+le precedent	xMZh]
+le proxy	{c[
+le refus	{IIKHO^
+le remplacer	{@]
+le serveur	pHGYXc]fZ
+le servic	rHHUIc[fa
+le sms	r3X>J?^HJIJ]]
+le texto	{>^?]HFaJ
+le ultim	xK_O[
+le vpn	{H^
+le web	xM]
+lead to	{g[
+learn how	xdY
+least #	r@IN[
+least eight	x/[
+least one	r@XHII^
+leav and	xH[
+leav out	{G]HH
+leaver account	x!X
+leaver should	x!EH_
+left for	x!]@[C]DJHH
+left my	u>]HH
+left out	{GY
+left the	l>IA^HFZJ]a
+legacy protocol	{Y]cG
+leicht zu	q-bII
+length age	{HHN^
+length complexity	m@YHIIJN^
+length of	{2ZHJ
+length requirement	{I_ND
+les admin	u)Y*ZPZ
+les administrateur	t)^
+les autorisation	{(X
+les autr	u%[*[HJV[
+les compt	uGY[YdY
+les cooki	r.]
+les donne	{3]>X
+les droit	u%Z(]HJ
+les licence	x=Y
+les membr	{P^VJ
+les mots	x/J0]HZKJdY
+les question	x?Y
+les utilisateur	{)][Y
+less than	u@Y
+let it	{.XNZ
+let me	f)[-J9J>J@^B^CIDHHFIHVJX^]JhH
+let the	u=YZY^I
+let you	xB[HJZIaZ
+letra cirilica	{/Y
+lets me	t@[HJKHh[
+letter accept	{/^II
+letter and	qHFZ]
+letter digit	{IFN^
+letter in	r3_@ZIG
+leut dort	{8YF]
+libr servic	r)_BJUaVHfI
+licenc for	tHY
+licenc need	{=^HF
+licenc not	{=Y
+licenc was	{=^HI
+licenca do	{=Y
+licenca necessaria	{=Z
+licence are	qHY
+licence for	t=^UJ
+licence miss	{=[HH
+licence not	x=Y
+licence requis	{=X
+licencia de	{HY
+licencia necesaria	{=Y
+licenser sakna	{=^HJ
+licenti ontbreken	{=_HH
+licenz necessari	{=]
+lien reinitialiser	ub[
+lift the	uT]
+lightweight agent	{%I0^HJ
+like #	t3Z@Z
+like 12345	{-]
+like an	{I[
+like it	x/ZHITZ
+like that	{-Z
+like the	x/[NZZJ
+like to	q(JHZK]ZJhI
+limit of	{2YHIX[
+limit sam	{Q[
+limit to	xG[VY
+limit who	{Q]
+limitada msol	{QY
+limitado a	{VY
+line of	{4[HEc[
+link and	x7[ZG^[
+link at	tHGZHb_
+link between	x4XHDc^
+link does	{HY
+link fail	{UIZJb]
+link in	uH]Z^bF
+link is	uHXbX
+link not	uZ]bF
+link on	o:ZH[ZF
+link to	pHHZX__
+link under	rHIb_
+list block	{-X
+list is	xC]HX
+list of	k-YIJK]V[
+lista de	x-^
+lista personalizada	{-Y
+lithnet password	xHGJ^
+live account	{!EH^
+live at	{7X@]HJIJNI
+live in	t-]ZI
+live on	{HI_]dY
+live with	{7Y@Z
+lizenz fur	u=ZHY
+llega el	q>_aH
+lleva mi	xI_
+lo intent	{X^
+lo uso	{3H>aOF
+load a	{J]
+load and	uHZ
+load the	{HJb[
+locali non	{6Z
+locat ma	{HJe[
+locat the	{HHZI_^dIeYfI
+lock after	r#[@IBGHXLJTJZI^H
+lock and	t#Y>HH]TG
+lock automatically	{#X
+lock becaus	t#ZHJ
+lock by	u#^HDT[[Z
+lock can	{HX
+lock for	uTZ
+lock her	x#^HE
+lock him	{TZ
+lock in	j#XHZT[
+lock it	x#JTY
+lock me	t#Y@IHITZZH
+lock my	uHY
+lock myself	t#]HI
+lock on	t#_@XHGXJ
+lock out	]#bHFX^
+lock screen	c!IHFTJZH[[bc
+lock temporarily	{#[TJ
+lock the	r#^>ITI^XbH
+lock to	oT[
+lock user	uT[
+lock was	xhZ
+lock your	{TZ
+lock youv	{TY
+lockedout in	{#GT]
+lockout after	u#YTZ
+lockout counter	{TZ
+lockout duration	x#JHZ
+lockout in	u#ZHH
+lockout keep	{TY
+lockout threshold	uTY
+lockout trigger	{HIT[
+lockouttim ni	{%Y
+log in	b!H#^%I(I)J*I,I-J3J=I>G?G@IBYDJGIHaIIKGM^NJPJTHVHZ^[I]J^I_GaEbHhY
+log into	{ZX
+log of	uHJZ[
+log on	n@IBYHIM]ZFg^
+log says	n/^6YHGMIZF__
+log show	nHGJ]ZY]aaIbH
+log what	{&]/ZHHZI
+logg in	l#IB]HZ^JhY
+logg on	p!Z(JHGZZbYhX
+login attempt	x#^TG
+login do	{b]
+login fail	rHaZC
+login is	t![#YHBI[^^
+login not	q7IHHZ^bZ
+login page	{7[:ZHJSITJ
+login says	x#XTYZFb[
+login screen	iHGZJba
+login to	{H[ZH
+login was	{!ZHI^Z
+login with	{/HM^gJ
+logo de	{H[
+logon but	{LY
+logon cannot	{b[cH
+logon is	xH[
+logon screen	mHJMYb[
+logs in	x:YLY
+lokal ad	uN[g[
+lokal integration	{d^
+lokal omgev	{cXd[
+lokal verwaltet	{ZJd^
+lokala ad	x/Xg[
+lokalen ad	t_ZgX
+lokalen konfiguration	{E]
+lokalen umgebung	tE[ZIc_dZ
+lokalen verzeichni	{7Y
+lokaln ad	{/Xg[
+long and	{@Y
+long does	r#FHBI^M]T[ZI
+long enough	u-YIX
+long is	{>JH^ZJ
+long number	{IIOIZ_
+long password	u2[
+long until	xHJMZ
+longer exist	{4[HY
+longer have	q>aHE
+longer offer	x?^HI
+longer support	{1Y
+longer than	t2XIY
+look at	tGXHIZ]]XfI
+look different	{HX
+look for	r#X4[N[_Y
+look like	{?ITZ
+lors de	r%_,^dG
+lors du	{5Zd]
+los administrador	u)[
+los controlador	{JZ
+los dato	{3]DY
+los permiso	{(X
+los requisito	uN[
+los usuario	{)[[Y
+lose my	x>YHIZY
+losenord ar	qHIKHU^ZG^]dZhX
+losenord fungerar	{ZZ
+losenordet ar	q-ZBZHJIZZIhX
+losenordet fungerar	uB^HIM[ZE
+losenordet hantera	{da
+losenordet har	{K[
+losenordet uppfyller	{N[
+losenordsaterstalln ar	{UY
+lost contact	{4]>ZHHcF
+lost his	{=ZHI
+lost it	{>HHFZ_
+lost its	q%I0[=ZHFc]
+lost my	p>[HX
+lost the	x(H)^>[HGZJ
+lost their	{=]D[HJZG
+lower case	qIZN]
+lower digit	{IY
+lowercas letter	xIZ
+lsass on	{JY
+luck with	{9[@YZI
+lui a	{=Z^Y
+lui meme	{BX^Y
+lukt niet	xZ]
+m365 admin	tg]
+ma ci	{h_
+ma demand	{9^HH
+ma error	{HJe[
+ma l	{?X[X
+ma non	r?YHHM]ZF[^
+ma uprawnien	{%^
+maar een	u@[CZ
+machin is	r@FH^R]
+machin runs	{RY
+machin with	{fX
+macro do	{H[
+macro excel	{HY
+made a	x@YHIMZ
+made it	{-]@[ZI
+made so	{ZG^^
+made us	{HIY^
+mag het	{@Z
+mag niet	x@[IZ
+mai registrato	xDX
+mailbox and	{D[HI
+mailbox that	{>]HF
+mais acesso	{>]
+mais entra	{/]
+mais il	x+[@JCJIIKGO^[]
+mais pas	t>G?^HHMZbYd[
+mais tard	x@[Z[
+majuscul et	{IX
+make a	{ZY
+make him	{+YHJLZ
+make it	r+[@YZJ
+make me	xK_hG
+make remot	jHHQ_
+make sure	uH]
+make the	q%[NZPGZH
+make your	{-X
+makkelijk te	u-[
+mal escrito	x3a
+mal format	{3Y
+mal la	u#a-J4[@JHIKIZGhZ
+man fur	{HZ
+manag by	p7ZEHHJZIda
+manag elsewher	{7Z:^ZGdI
+manag on	pd^
+manag servic	{0YHXVJ
+manag the	u-I7ZHZdY
+management agent	l%^8^HGe[
+manca il	x3]5YHJ
+manca un	x(]?HC[
+manca una	{3[OH
+mancano le	{=[
+manga forsok	t#YX[
+manqu les	{=X
+manqu un	{3]CZOI
+manqu une	{IX
+many account	{;^HH
+many attempt	nX]
+many character	xHHI^
+many code	{XX
+many old	{HHK]
+many peopl	u-]HZKJ
+many request	xX[
+many reset	xXX
+many thank	{9Z
+many time	e#a-]@JKIT[ZH
+many trie	x#JX[
+many wrong	q#^HITZXH
+mapp driv	{#_HG
+march pas	pG]HZLYZ[dJfI
+march sur	{M]
+mas nao	t?]HIM]OIZD[^
+mas o	x/ZMZTY
+mas tard	x@[ZZ
+match a	{-^HH
+match any	{AHKZ_Z
+match does	{H[OH
+match found	rA]
+match more	{A__H
+match on	{_[
+match our	{HEO^
+match the	nDJO_
+match were	{AX
+match what	uO[
+matin je	{@]
+matter how	{IIh]
+matter what	{N]ZJ
+mauvai mots	x#Y
+maximo de	{3G>JOHX_
+maximum length	{H[
+may be	p3I@YHHSYW[ZIa[
+may chang	x^Z
+may not	j(^-[BIHCLIZH^^hJ
+may query	{Q[
+may read	{%YH[
+may reset	x(E)HHa
+may see	{%Y
+may succ	{cZ
+mdp ce	{@Y
+me a	m>I?Z@YDJH^IIZ]aG
+me and	uHXaZ
+me as	x([*Y3ZVIZJ
+me by	x!XCJD[
+me can	{V[
+me chang	u@HB^
+me choos	{HGI]KIZJh]
+me connecter	xHHZY[]b]
+me deixa	xKIZ[
+me deja	n(J=JBZKXVJX[Z^aI
+me demand	{KHZJh]
+me dice	x@XVZ
+me dieron	{!]*XZG
+me dit	xI[OZ
+me falta	{C_
+me faut	{H]
+me five	{a[
+me for	u*[CJHY
+me from	{HHX][[
+me im	t(^HHVZZI
+me in	q!](YB[HHZF
+me it	t!X*ZHJVX
+me la	u@[
+me laiss	{X]Z[
+me llega	xaY
+me lo	x>[K]ZJ
+me manqu	{([CZ
+me nooit	{DX
+me noth	{D[ZGa[
+me ofrec	{?[
+me on	{!Z@[ZF
+me out	u#ZHY
+me pick	{@^KJhJ
+me pide	u*X9JIXh]
+me pleas	{#Z
+me qued	{#aKJTJZH
+me reclam	{I[
+me refus	{HZZ[
+me registr	{DX
+me registrei	{DX
+me reset	tZ[
+me someth	{!Z
+me suis	uDZ
+me that	u@XHHV[
+me the	pHZaJ
+me this	{@YZJ
+me to	a!J(G*H.]3H7^9G:]>H?I@JBICGDZEIKHMJNJUJXYZc]JaEbXhH
+me try	xBIX_ZD
+me type	x@]KZZGhI
+me use	x?XKZ
+me what	xZJh[
+me why	{@]
+med det	{hY
+meet and	{HJ]^
+meet complexity	{I^NF
+meet length	{@Z
+meet policy	xHHN^
+meet requirement	xIHN]
+meet room	qH[
+meet the	e/]HINZ
+mehr auf	{>Z
+mein alte	x>XHJKY
+mein benutzer	{!]
+mein drucker	{H[
+mein konto	j!Y#]DYHJV[hZ
+mein nummer	x3YOXaZ
+mein password	f#I(J-JBIHDKGMJNJVZZb[_^JhI
+mein phone	{#]MG
+mein telefon	{>YHIa[
+member are	{HIPXVX
+member of	lHIP^VY
+member writeback	{PX
+membr de	{P^VJ
+membro de	xPY
+men inte	xMZ
+meno comun	{-Z
+mention of	{H^KH
+mention the	xHX
+menu in	xdY
+merci beaucoup	x9]BY
+merci de	x#[BIZZ
+mesmo dia	x@_ZJ
+messag a	{NX
+messag at	{ZX
+messag is	{HJa[
+messag not	xHJZ[
+messag on	xdY
+messag option	{?X
+messag says	xUX
+messag the	{TX
+messag was	x?[HHZ]
+messag when	rHIZYaY
+messag with	x3HHFaa
+mesur de	{EY
+met de	uaYcX
+met it	{NZ
+method and	r?ZBYDH]X
+method are	x>^?JZI
+method but	{+[>H
+method for	{*H?ZHY
+method i	x?Y
+method in	x?EHa
+method is	q?[CH
+method mais	{+]
+method nicht	{?^CIHI
+method not	t+]?XCGDH
+method peopl	{C^
+method register	o+I?JCXHZ
+method requir	xCHH^
+method to	p*YC]HG
+method user	{CX
+metodo de	u?]CX
+metodo e	x+Z
+metodo mas	{C]
+metodo y	x+X
+metody a	{*Z
+meu acesso	{!]HIZ[
+meu celular	x>[
+meu chamado	{9]
+meu nome	{IaKI
+meu notebook	{HZM[
+meu numero	x3YIGO]
+meu telemovel	{3[
+mfa and	{?JHZ
+mfa code	{HZaI
+mfa for	{HX
+mfa keep	xH[
+mfa not	{?]aF
+mfa prompt	xH[
+mfa registration	xHZ
+mfa reset	{>JH[
+mfa sett	{HY
+mfa sms	{HX
+mgpolicyauthorizationpolicy allowedtousesspr	x)Z
+mi acceso	{!]HHZ[
+mi cel	{>]aZ
+mi celular	{O]
+mi chied	{*Z
+mi clav	q#I@YDIIJKHZa[[hY
+mi companera	{V^
+mi contrasena	l(I@JBIHGI[KZVIZ_[[
+mi cuenta	h!^#X3FCHD_HFIJKJV^ZY
+mi fa	uX[ZY
+mi hanno	x!^>JZG]]
+mi manca	{(]?HCZ
+mi nombr	{I^
+mi numero	u3YIHOZ
+mi portatil	{H^
+mi propon	{?[
+mi sono	uD]
+mia password	t@JHHIIKHZb
+mia richiesta	{9^HJ
+mich aber	xZH[]
+mich ausgesperrt	x#]
+mich jetzt	{X[
+mich nicht	tZ_
+mich nie	xDZ
+microsoft #	a#H*J-J/^7H=X@JHFIJMHRJSATdZJaJcGdFfJge
+microsoft account	{>HH^
+microsoft authenticator	x>JHY
+microsoft com	jHXSJgb
+microsoft entra	g!J)]1IRJSETGcJfb
+microsoft has	rS^ZHdX
+microsoft hat	{S[
+microsoft is	{SZ
+microsoft keep	{H]aE
+microsoft lock	{TZ
+microsoft login	{#HT]
+microsoft own	{*[TZgJ
+microsoft page	q7[HHTZ
+microsoft reset	t7ZSY
+microsoft sinc	{c[
+microsoftonlin com	g.Z7JHGSbZIcafJgI
+middl of	rHJ]_
+miembro de	uP^
+mijn account	l#a%JDHHDTJVZZ[^J
+mijn laptop	{M[
+mijn mobiel	{CYO]
+mijn telefoon	{>Y
+mijn wachtwoord	nVJZbhH
+min age	t@[
+min telefon	{>Z
+mindesten #	{IZ
+mine at	{@[
+mine does	{IIO]
+mine i	xOX
+mine is	nI[
+mine not	u([HHV]ZJ
+minha conta	h!^D^HIIHUJVa
+minha senha	i#J(J-JBHDGIYKXMJUJVHZa[]bJhZ
+minima #	{@II_
+minima da	{@Z
+minima de	x@[
+minima della	{@Z
+minimal du	{@Y
+minimalny wiek	{@[
+minimo desd	{@^
+minimum age	tH[
+minimum length	{HJI]ZH
+minimum password	g@ZHZ
+minimum version	{1J5^
+minpasswordag #	{@^HJ
+minsta losenordsalder	{@aHHIJZI
+minut after	x#Z@YHH
+minut ago	n/G@]HHM_hY
+minut ahead	{RY
+minut fast	{RY
+minut late	xHJR[aX
+minut later	x@ZMX
+minut still	{OJa]
+minut until	{M[
+minuti fa	{M]
+minuto atrasado	xR[
+mio account	i!J%I3ID_HFPJTJV_Z]
+mio cellular	{3ZO[
+mio nome	{I^ZJ
+mio numero	x3ZOZ
+mio ticket	{9]HJ
+mir fehlt	{(Z
+mir nicht	x([>X
+mis a	{1ZMX
+mise a	{f^
+mismo dia	{@]ZJ
+miss at	{H^ZG
+miss for	t(]
+miss from	nCGD^HYVY
+miss in	x__
+miss on	k%[?YHI[YbJ
+miss or	u3]DI
+miss the	u%X
+mistyp in	{,_HIhJ
+mistyp it	{#Y
+mistyp the	{KJh^
+mit adfs	x7Z
+mit dem	r>]HEMYZZaY
+mit der	nHJOYY]ZYc]
+mit entra	{HIcIf]g[
+mit ruckschreiben	{=XP[
+mitgli einer	uP[VZ
+mitt konto	o!Y#ZVZ
+mitt losenord	tZ]
+mix of	xIZ
+mocht mein	{[X
+modifi hier	{@^
+modifier son	{^[
+moge odebrac	{>X
+moge uzyc	{KZ
+moge zmienic	xZ[
+moge zresetowac	xZ[
+moi meme	{)YV[
+moje konto	q!Z#YVZ
+moment ago	{MY
+mon acce	{!^HHZZ
+mon compt	g![#]+JCJD]UJVaZH
+mon email	{CX
+mon identifiant	{IY
+mon mdp	u>XHFZ]h[
+mon mot	g(J-J:JBFKYMINJZ_[_bJdJ
+mon nom	{-II^
+mon nouveau	{@Z
+mon numero	u3[IHO[
+mon ordinateur	uH_MYZI
+mon phone	tHX
+mon portabl	u>ZC[HHM[
+monday and	{@ZHJc[
+monday morn	{#[
+monday with	{@Z
+month ago	xK[ZI
+month old	{MY
+more detail	xH[
+more error	xB]HXZH
+more information	t+^CHZZ
+more it	x+[HJ
+more sinc	{)Y
+more than	hAcBIHHR[_F
+morgen wieder	x@XXZ
+morn and	n@_KJZI
+morn the	{#[@Y
+mors och	{@Y
+mostra #	{3IIHO^
+mot de	Q!I%Y(I*J-Z/H0J3I4J7X=G?GB^DIGHHHKXLXOJPIRJSITIUGVIWHXIZ^[Z]YaHcHd[eHfGh]
+mots de	i#X-I/X0[@IG[IHKYMJN[ZIhJ
+mov the	{>^HG
+move from	{H^
+moved from	x0ZHYVZ
+moved to	n(Z3I=Y>]GYHEZJ_^
+movil y	{>X
+mowi ze	xO]d[
+moze resetowac	{=]HJV[ZJ
+moze zresetowac	x:[S[ZJ
+ms ds	uA]
+ms reset	{7Y
+ms sspr	r7YHIT[
+ms ssprsetup	o+Y9JDcHG
+msol account	h%Y2[;]HGPHQ]
+msol konto	r%[2[
+msol kontot	{%^
+msol n	{%Z
+msol nao	t%X;X
+msol nie	{%^
+msol non	r%Y;XQZ
+msol not	q%Y;Z
+msol password	{2X
+msol user	{%Y2Y
+msol が	{;ZQ]
+msol ア	{%Y2Z
+msol 账	{%Z(I2]
+msoluserpassword not	xgZ
+much does	{HY
+much it	{9JBYHX
+mucha gracia	{9[
+mudei a	x@X
+mudei not	{M]
+muita tentativa	t#Y
+muita veze	t#YXY
+muito facil	{-X
+multi factor	{HY
+multipl match	nA_
+muss ich	tEXHIMZ[]hY
+must be	a%Y-G.X1J3[9J@FC[H]JYZJcI
+must chang	jHFLb^J
+must contain	tIY
+must enabl	u?Z
+must give	{*Y
+must have	tI]
+must i	x*YHJO[
+must not	uHEI_KY
+must register	{DZ
+must reset	{:]UJWI
+must the	{KY
+must wait	r@^
+my account	X%E*I+I,I-J2J?H@HAJBGC_DZGJH@IHKILIOIPFQJUJVdZc_H
+my acct	{!]3IDYZJ
+my admin	j(G)J*]HFVbZX
+my authentication	{?JH]
+my authenticator	rH^
+my badg	{HX
+my bank	{HZZJ
+my boss	x!ZHIZY
+my browser	p.[
+my choic	{@[
+my colleagu	xUX
+my computer	l#YM^Z]aF
+my contract	x!X
+my current	rHHKZZFh^
+my daughter	xKZ
+my department	{VYZJ
+my deputy	{H^ZJ
+my desk	t>I?[@IH_
+my detail	{DZ
+my devic	u>]DJ
+my domain	{#Y
+my e	{?IC[HY
+my email	rCXH]
+my ex	r>cDJHCOJ
+my exist	t@JHDIJK_ZFh^
+my former	u3J>_HH
+my gmail	{:JH_ZD
+my handbag	x>aHHZI
+my issu	x;Y
+my kid	{@[
+my laptop	f#[H^MXZI
+my last	q-I>]HZOJZI
+my login	l!^#Z-J:ZHEIZKJMJTIZ^bHhI
+my mailbox	{>HH]
+my messag	{9ZH[ZHaI
+my name	r-C3[>HHFIbKJZG
+my new	f-J>F@aBJKGNJO[Z^
+my notebook	{HYKX
+my number	i3[>YD^HEIFKIO]ZFaYhJ
+my offic	uHXaX
+my old	e-J9I>^@JHFIIKaOJZFh^
+my onprem	{FZ
+my organisation	qE_WH
+my other	{HIZ[
+my own	i(E*J-J:a>[@_EJHDIIKHUIV^ZC^_hI
+my passphras	xI[
+my password	O!I%J(A)J*Z-_/H2J3J7G:H=I>J@ICIDHGIHBI[JHKDLDMISJVFWIZh[c^DaZeJgHhD
+my pc	tMZZJ
+my phon	[*I+J3E9J>^?J@JBIH[OYZJ]Ha_hJ
+my phone	f#I3G>^BIC]DIH[O[ZJ[H
+my predecessor	{1Z
+my previou	m!J>_@YHCO[
+my privat	p!E#I>JHaO]ZI
+my profil	q!XHZOX
+my register	{?X
+my request	u9aHE
+my reset	tHJZ^
+my role	x(aBJHHZF^J
+my sap	{#HH^ZH
+my school	x>ZaJ
+my screen	x>IH^bJhY
+my secret	{?[
+my security	r+]>Y?YCEDIZJ
+my sms	xCZHGa[
+my son	xHZ
+my sons	{HYI[ZG
+my staff	x([*XHINY
+my tablet	{bX
+my team	qHJV[Z^
+my test	x;Y
+my ticket	u9_HIZJ
+my train	{HEZJ]_
+my user	d!^)J*^/Z3J9J:I;J>G?I@HAJBJDIHFIJKENYOJVaZY[[]H^H_JaIhY
+my usual	{K^ZJ
+my vpn	xMY
+my window	x#X
+my work	p3IHYO]
+my yubikey	{?]
+myapp microsoft	{+XHY
+myself out	u#Y
+n a	e%Z)H*I+Z-J/Y:I>J?G@JBJCJD[EXHCIIKJMZNJOJPHV[W^ZE][aIbJ
+n accept	uIIK]OYZHhZ
+n ai	h(X3J?I@IC_D_HXIJKH]]hJ
+n apparait	u([?[DJ
+n arriv	oZ_[[aI
+n en	rCZIZKYh[
+n est	b%J(J>H?a@JBJCHGXHFIHKHO^UGV]WZ]J^JaId^hZ
+n exist	u>[FJ[X_X
+n expir	uL[
+n now	{@[ZI
+n y	xI^KJPZVXZH
+na auditoria	x/XEY
+na conta	x2^IJ
+na ekrani	xb]
+na empresa	{U]
+na hora	{ZJh^
+na komputerz	xM^ZJ
+na konci	{D_HJ
+na minha	uD_HJI]VJ
+na nowym	{H[
+na nuvem	r/X0^HJT[dJ
+na ou	{%Y
+na stary	x>[
+na tela	tb_
+na troca	{ZYd]
+naar het	x>Y
+nach dem	k/[C]L^MJRZYZZGaFdZfH
+nach der	rY[]_cI
+nachweis bringen	{*Y
+name and	t+XIX
+name break	{FY
+name contain	xFY
+name has	xF^IH
+name in	p-^>JHGIaKGZFhH
+name is	q-Z3[HFI^KIZJ
+name of	o-aF[IE
+name or	q-Xh[
+name plus	u-XI[
+nao abre	x+XH]ZJbZ
+nao aceita	o@IHJKZMJOZZZh^
+nao aparec	q(Z?XZE[_
+nao atend	qIZN^
+nao autorizado	xTXV[
+nao bate	{O_
+nao chega	uaZ
+nao configurou	xV]WY
+nao conhec	{HHM[
+nao consegu	x=[@[
+nao consigo	h!Z>[BJDFHFIIK[VIZ_[]hI
+nao correspond	xOX
+nao da	x:[@ZZJc]
+nao deixa	r@[HJK]XZZZ
+nao diz	{NXV[
+nao e	l-J3H4X6X>G?]HFI]KHO[VYZIhZ
+nao esta	nV^ZJaX
+nao exist	x_]
+nao foi	t3ZVYeX
+nao funciona	rZ^
+nao grava	u0XG[Y]
+nao ha	x3XDZWZ
+nao habilitou	{U[VJZJdY
+nao imprim	xH]
+nao inicia	{+YfZ
+nao me	uDXKIZZ
+nao not	x7]HJM]ZI
+nao oferec	{?Z
+nao passa	x%J;X>YKY
+nao passou	{@[M[
+nao pede	x+YLY
+nao pode	p%X(Z@JHJI[K^VJZG^^
+nao posso	xV]X[ZJ
+nao quer	{K]
+nao recebo	ta[
+nao reconhec	u:ZOZZHh]
+nao redefin	{=]
+nao respond	{0XfX
+nao sai	{3ZcZ
+nao serv	{?^HI
+nao tem	k%Y)]*[=Z@JD_HIIJL[UJVHZF
+nao temo	{=]UY
+nao tenho	r(Y3J>]CZD[ZI
+naszej organizacji	{UX
+ne correspond	tOZ
+ne demarr	{b[fZ
+ne doit	{I]
+ne email	u3G>HCIDaHHZIaZ
+ne fais	{V]
+ne fonctionn	xHXZ^
+ne ha	uC[I[
+ne le	{3[
+ne march	n@JBJG]HYIJKJLXZ_dIfY
+ne me	r?YDYHJX]ZZ
+ne peut	o=Z@YHHU]VIZI[[^YbH
+ne peuvent	x8ZPY
+ne peux	n)Y3J>_HIK]VJZX
+ne pouvon	{3[:X
+ne recoi	xaZ
+ne recoit	{>IHYaX
+ne reconnait	{:[@Jh]
+ne repond	{0XIJN[
+ne respect	tIZNY
+ne s	u*X+]H[ZJ
+ne se	u+YSZ
+ne somm	{EY
+ne sont	xGYI]ZI
+ne suffit	{?[C]ZI
+ne vient	{HIa_
+ne voglio	{@[
+ne vuol	{C[I[
+necesario para	{(XdY
+necessair pour	{(XdY
+necessary information	rDaHIZJ
+necessary servic	p)JUGVIda
+need #	q*XC]HGKJZJ
+need a	a#J%J*J9J:I=Y@FBFCIHeKJMIVIZ_[I]J
+need access	rHY
+need an	u0X
+need another	t?J@ZC[
+need at	{HII]
+need authenticator	{*IHZ
+need enabl	{!YHFV]
+need for	q#Z1[=]HF
+need help	uZ[
+need in	{%[HX
+need it	{>X
+need new	{BHIHZ]
+need one	u*Z=FC^IJZI
+need p1	x=^HF
+need per	{HX
+need permission	{HZ
+need premium	{=X
+need reset	{%X
+need the	p*Y>Z@XHDMHg_
+need tls	{HJYZ
+need to	[![#X%G(I*I.X5]=J>[?J@]BZE]HGKIPIZZ]JaIdIgI
+need two	m*[
+nel browser	{b[
+nel cloud	tT[_X
+nel gruppo	{V_
+nel log	xEXNX
+nel nome	{:[FZ
+nel profilo	{3[C]
+nel tenant	x:[W]
+nell ad	{gX
+nell ambito	{GZ
+nell elenco	{-[
+nella configurazion	{EX
+nella directory	q!X3Z7[HHNJdZ
+nella procedura	{,ZeX
+nella schermata	ub^
+nello spam	{HJa]
+nello stesso	{@]
+nem email	u3I>ID]HJa[
+nem not	{aZ
+nemmeno nello	{HJa]
+nessuna password	{ZG]^
+nessuna scadenza	xL[
+nest group	xHYVY
+net not	{YZ
+net on	uY_
+netflix password	xH_ZF
+network access	q%JHFQa
+network problem	{c]
+neu vergeben	{@]HHMIg]
+neue nicht	{/[HFM]
+neue nummer	x+[>XDI
+neue password	d#I(J-H@IBXCJD]HBKEL[M]ZX[]][bJdJgXhH
+neue phone	r>ZHX
+neuem phone	x>IH[
+neuen password	{I]ZI
+new ad	xHFM]_^
+new branch	{9JGXHEMHV_]J
+new domain	t4H5J8Z=JA[H[
+new forest	q8]H_ZG
+new hire	u@YD]
+new joiner	xHIVZ
+new keyboard	{HZ
+new laptop	rH_MH
+new number	x>IO]
+new one	]!I#I%J(I*I+I-H0J3I8X9H:J=J>D?I@^AHB]CHDHGJHHIXKdL]MbNFOHTJVIZI^JaIcJgI
+new ou	u%YG]HJ
+new password	O!X#F%J(])J*I+J,I-@/X0J2H6_7G8H<J=I>[?HBcCHDFGFH6IGK@MfNbSJTHUGVFWHXJZZ[b]b^E_IaJbEcHdEeHfJhE
+new phon	d+_>HH_
+new rule	{c[fH
+new starter	tD]VX
+new tenant	uWZd[
+new user	o!F#J+[AHBHHbPI^I_G
+new web	{HYcZ
+next chang	{@_HF
+next day	t@XHJYYZIg]
+next logon	j@JLbbI
+next morn	x@YfX
+next one	{@^hJ
+next quarter	{HX
+next sign	tLZ
+next to	uHII]V[
+next week	{H]
+ni adress	{3FD_
+ni celular	{D^
+ni correo	t3IDaZIa[
+ni email	x>ID[HIa]
+ni pwdlastset	{%Y
+nice day	{9[
+nicht aktiviert	od_fI
+nicht akzeptiert	{KJOZZ]hH
+nicht als	{?]
+nicht an	p0YHXO[aY
+nicht andern	n7YZX^ahH
+nicht angeboten	q*X>I?^[Y
+nicht angenommen	{ZHh]
+nicht anmelden	{ZI[]g[
+nicht auf	u%](I4Y5I?IHJZIa]
+nicht benutzen	{V[
+nicht dabei	{G[
+nicht den	tIIN^
+nicht der	u-XOZ
+nicht die	u%Y3[=[OY
+nicht drin	{QX
+nicht durch	x4ZMZZIcZ
+nicht eingeschaltet	xU^dZ
+nicht erkannt	{ZJh^
+nicht erreichbar	u4Yf]
+nicht freigeschaltet	uVa
+nicht fur	uDYV[
+nicht geandert	{@XZ[^J
+nicht gefunden	u_^
+nicht im	q9]G]HFI^KHVJZGaXb]
+nicht in	o)[MYTZV[ZX
+nicht mehr	e![%J*[-J4J=Y?[CGE[HEIGK^OIPIRJTJVIXYYY]J_[aHcJdXfYhI
+nicht mit	rOYZZgX
+nicht mitgli	xV^
+nicht moglich	q@IC[HIZ_[XbG
+nicht noch	{@JK]ZH
+nicht ohne	{HFM]ZI[]
+nicht per	xP^ZJ
+nicht rein	xZ^
+nicht ruckschreiben	{6Y
+nicht selbst	x)[V[ZI
+nicht synchronisiert	{GXH[
+nicht uber	{(XD[
+nicht unterstutzt	{5X7X
+nicht verfugbar	{4]?[HI
+nicht vorhanden	{_^
+nicht weil	x-[IX
+nicht weiter	{:]>Z
+nicht wieder	{+[DJ
+nicht zu	uIJN]]^
+nicht zugelassen	{@]QX
+nicht zum	{#X?]ZJ
+nicht zuruck	{K[ZIgZ
+nicht zuruckgesetzt	{E]ZJ
+nicht zurucksetzen	f(^:]=JCYF]HIPYVGbJ
+nie ab	tL^
+nie dafur	{DY
+nie dostaj	{aZ
+nie dziala	m@JP[Z_f[hJ
+nie jest	rV_ZZ
+nie ma	p%]?]HIZJ[Y
+nie mam	x(a>]HFZH
+nie moge	k@ZDJHIKYZa
+nie moze	t:[=[S[VIZG^]
+nie mozna	x4]IY
+nie pamietam	{Z[
+nie podalem	{D_ZF
+nie pozwala	x@ZZ]
+nie przychodzi	{aZ
+nie przyjmuj	{ZXh]
+nie rejestrowalem	{DY
+nie spelnia	rIZN^
+nie zgadza	uO[h[
+niet aan	oHHIYKIN]V[ZIaZ
+niet geaccepteerd	{NGh]
+niet in	x#JHGVZZ]aZ
+niet ingeschakeld	uVYdX
+niet meer	{YYdJf[
+niet nog	x@Y
+niet ontvangen	x>]aG
+niet op	{M[
+niet opnieuw	u@XZZ
+niet overeen	xO[
+niet resetten	x:]
+niet wijzigen	{@I^^hJ
+nieuw telefoon	{HY
+nieuw wachtwoord	tB[IXMZNGZYhJ
+nigdy nie	{D^ZG
+night shift	{HHZ^
+nikt nie	x=[HJS[ZIa]
+nimmt er	{IY
+nimmt noch	{M_
+nobody can	k&Z:JHEUZZ[cZ
+nobody could	xRZZH^[
+nobody ever	{W[d[
+nobody gets	{+XLY
+nobody has	{1]D[HI
+nobody in	qUZ_Y
+nobody know	{>FH]
+noch das	m![#[@JHGM]g]
+noch eine	xC[IX
+noch einmal	r9J@ZK]ZZ
+noch gesperrt	{TX
+noch kein	{3JD]
+noch nicht	p@ZEHHGMbW[ZG
+nog een	x@Y
+nog het	uM^gX
+nom de	t-a2ZFXIH
+nombr de	r-^2[CYFX
+nome completo	{I]
+nome da	{-]FY
+non accetta	u3JIJK]OZZX
+non admin	{=_ZG
+non arriva	ua[
+non autorise	xTXV[
+non autorizzato	{TX
+non basta	{?XC[
+non c	uD]
+non chied	{+YLX
+non compar	u([?]HIZG[^
+non corrispond	xO[
+non disponibil	{4]HJ
+non e	e3Y>IBJCJDHHGIIKHMYO]UJV^W[ZGfYh[
+non esce	x+XcZ
+non esist	{_Y
+non expir	rHFLaZI
+non funziona	oH[ZYfZ
+non ha	i%Z(J+Z3J?HDYEJHGMZNIPJU[VXW[ZG]]aI
+non hanno	{)[*[PJVJ
+non ho	o(_3H>Z?J@ICYD]HGIJKJ]]aH
+non l	{/[KIMJh]
+non la	u?XK]N[
+non lo	x3Y>[?YOH
+non me	tK]
+non mi	m>JD]VJX[Z^
+non part	t+X3YHIa]bY
+non passa	x%I;Y>XKY
+non posso	k(Y9J>Z?J@YCJHHIIK^NJV[X]ZG
+non possono	x8Z
+non puo	q%X([,J:X=[@ZZI^X
+non ricev	{>GH[aY
+non ricevo	xaZ
+non riconosc	u3I:[O[ZIh]
+non riesc	{:XS]
+non riesco	q%JHJZa[]
+non rispetta	t-XN^
+non scriv	uGZHIY[fZ
+non si	n*X=Z>J@ZH_IZKJSXVIZF]Ha[
+non soddisfa	uIXN]
+non sono	uVaWZZJ
+non spuntata	{;Zd[
+non spuntato	xd[
+non sul	{HIM^
+non supportato	x1X
+non trovato	{_[
+non va	x@JIZZ^
+non valido	x3ZRX
+none for	{+[HI
+none in	{HJU[
+none is	{IIKXN^ZH
+none of	t@[GZHHIJKYN[
+nooit geregistreerd	xDZ
+nor lockouttim	{%X
+normal benutzer	{)Y
+normal staff	{)YP[
+normal that	{@Z
+normal user	o)Z*Z+XCI
+nos controlador	{JY
+nos dc	{5X
+not #	{3]aJ
+not a	n4G7^>I?ZBJHCVa
+not able	x:ZBJHGZ]
+not accept	^!J%J(J-].X/G>H?^@XBCDJGJH?IYKHLINYO^TIVJZ^^G_JaJbJhY
+not access	o>c?IDIHHaJ
+not acepta	uIGKYO[ZYhY
+not activ	m!a([HFU]VGZI^J
+not activat	xHZVY
+not ad	e!]/XHJMXT]ZF^Z_a
+not added	{VY
+not affect	{HGT^
+not allow	^(_-^/H9I:H<Y?JBJDIHDMJQYUYV]ZA[H^_aJbGhH
+not among	x?]HJK]
+not an	t*]4X?GKY
+not aparec	q(ZZH[^
+not appear	r+Z?_CIDD
+not appli	u;^MJ
+not apply	r*]GYNJ
+not arranca	x+XbZdGf[
+not arriv	jH_
+not ask	u+b3I>JCIDGHYIIKGZE
+not asked	m+ZCJKJLbZI]JaE
+not assign	{H^
+not assistent	{,YeY
+not at	xHGN]ZY
+not authentication	uCJD]
+not authoris	{VZ
+not autorizado	xTY
+not availabl	g4G=]?[H[UJVZZG
+not be	a,YHIIZVIZZ_ZcZdGe^
+not becaus	x/Z
+not been	e4H5]HDIXUXV[ZJd]
+not call	{aX
+not came	xZG]Ia_
+not capital	{I[
+not celular	{H[
+not chanc	{@[
+not chang	m#J@XBHHHL[MJZF^ahJ
+not check	{5[ZZ
+not clear	u%IHZTZ
+not clickabl	{([HJ
+not code	r>GZYaZ
+not coincid	xOZ
+not come	i%F+Z;^>JHHaYf^
+not complet	m+GBED]HBIDNJOGVJZ]]adIe]
+not complex	uI_ZG
+not compliant	oH^NX
+not comply	r-YHJN_ZE
+not computador	xM^
+not conecta	{H[
+not conector	{8]<XdG
+not configur	f*J:J<[D[EFHEUHVZWaZG
+not connect	m%H0a1I4JGZ_XcIfG
+not connection	{cX
+not contain	r5YHFI]
+not cooki	{.Y
+not correct	qh^
+not cover	t=a>JG]HBIJNJV[
+not creat	{WYYY
+not cumpl	p-XN_
+not dc	r4_HGJ[
+not decrypt	{6Z
+not defin	pW]
+not deja	x=]@XK]ZEhJ
+not delegat	u%]_J
+not deliver	uHJa_
+not detail	{Z[
+not dial	{H[
+not dice	xV^
+not did	{DZ
+not digit	{3JI^OH
+not diretorio	p3^7[HIdZ
+not display	t>IH_ZF[]
+not disponibl	{4[
+not do	q7]:JHGU[ZZ
+not domain	{4X
+not done	x!]%[+FBID]VI
+not effect	xLYTZ
+not el	{(Z
+not email	p3E>ECJDaHEMIOJaZ
+not en	{HJM[
+not enabl	Z%J(F)[*I,I-I1J3I7J8b:H=I?X@JAIBGDGGEH?IJKJMINJPJU]VdWIYXZEaJd_fIhJ
+not enforc	x5YLX
+not enough	m(]C_HDI]ZJ^JhJ
+not enroll	xD]
+not enter	x3ID^HI
+not entra	q7aHHKJZHa]
+not error	x@JBbKIZDaI
+not es	p9I>JI]KHO]V[hZ
+not escrib	xY[f[
+not esta	jGXHJV]_Za[fY
+not exist	k>[WY_baHdF
+not expir	]HJKJLfZF
+not explanation	x&ZHHNXZ[
+not fill	x>H?HDaHHZH
+not find	u_]
+not finish	tBHDZHJZE]b
+not fit	{6^HFcJfIh[
+not follow	{g]
+not for	o(G)^*H?]@[HCP[VZ
+not forc	rHHLa
+not found	i-I4^9IAFGJH]MJZJ_aaJ
+not from	q7[:[HFSITJbX
+not fulfill	{I[NI
+not funciona	pBIHYPXZ]fZ
+not further	tBYN^ZJdX
+not gave	x3I>HDbHIOIZGaJ
+not get	e+^0Z>H?ICJDHZE]JabgX
+not gets	u+YHHLXaZ
+not gett	{aZ
+not go	k=J@YBID[HBI^KHZ]]]dIfIg^
+not good	uHJI_
+not got	r%ZCYHF]]
+not grupo	{V]
+not ha	p@YM[UZW[ZIdX
+not had	x@ICIIJKbhJ
+not happen	xHHZ[a[
+not hav	{@Z
+not have	_%Y(Z)J:X?ICYKYU[VGZF^Z
+not hay	q9JD]HHW[ZJbZc]
+not healthy	xfX
+not help	o![@JB[HJT[ZE
+not idea	uB]
+not in	Z!H(I)J+J-F:I=J>I?b@HBGDGG[HAIHJJKHLJMYTIUHVfWJZA[I]J^HbIgYhH
+not includ	l=]G^HCNJVZ
+not inherit	r;_
+not internet	xHJcZ
+not issu	{MYNY
+not it	x/[?XHJh[
+not join	xG^_G
+not know	h&^-H>[@HAXBJHHIFJZKGMYZY[FbIh[
+not known	{/IM]ZIbZ
+not la	q9IK_MJZIh]
+not le	{LX^[
+not les	{+YG[
+not let	h)[@[BFCJDHHFIHKIVJX^Z_^IhI
+not licenc	x=Z
+not licence	t=_HD
+not like	r/]NZ
+not link	tZIb_
+not list	x?_HGZJ
+not llega	xH[
+not lo	t=[>Z?]OGVZ
+not load	r.XH[
+not lock	qHJT^
+not log	{M_VJZCcY
+not logg	{![
+not long	{IY
+not longer	d!Z3J4Z>_?^IJLGTJVIZI
+not look	{HITZZZfI
+not luck	x@YZX
+not made	{DIHZLX
+not manag	x7X
+not match	_+J-H3E6_>H@IAECJDHHFIGOeZF_]aIhY
+not matter	r@JIGN[ZIh[
+not me	h(J3H=J>HBGDZKXVIXZZ^aYhY
+not meet	_HDIZNaZH
+not meio	{HFI[ZJ]^
+not mention	xHaKH
+not mesmo	{@^
+not messag	x(HHHa_
+not met	rHHIZN^
+not method	x>ZCJDZHJ
+not meu	x3Z9JC]HIM[OH
+not microsoft	tHJJ^TY
+not mind	{BaHIZI]G
+not more	q(J@IB^HJNYX[
+not my	u)J*]-IHFIJO_VJZH
+not navegador	{.Xb]
+not need	uB^HYKXZDaI
+not new	x+Z@ZB]HGZF
+not nome	{:[FY
+not notification	{?GHIa[
+not now	{/Z
+not objeto	{;Y
+not offer	i(J)I*_?YHHU[ZH[YgJ
+not offic	{TZ
+not old	{@]HHIJ
+not on	l)X-J1H5XHZQYV[YEdZgZ
+not one	u+Y/ZHJNIU]WZ
+not onprem	r/X6YTZgZ
+not open	lH^WYZJc^
+not option	p?]C[DJHI
+not p1	x=^
+not part	t=YG]HI
+not pasa	u%I;Y>YGIKZM]
+not password	l-JBHG^HCI^KJMIN]WYZF[IdIfZ
+not pc	{MY
+not permission	p%[([@JHHV]ZI^E
+not permitt	r%Y-^=X@JHGVJZE^_
+not phon	k>D?GDcHYMIOJTJaD
+not phone	u3Y?Z
+not pick	{H[MFVY
+not pide	{+X
+not policy	rHJNHWa
+not pop	{+ZHIZHa[
+not portal	{TY
+not possibl	g#[%I)J7^@GBIGJHBKJPZSITJVGZa[]d[
+not premium	{=X
+not print	{HY
+not prompt	h+b?JDFHCLbZJbJ
+not promt	{+[
+not properly	tE[
+not proximo	{LY
+not pued	k(Y@YHJV[ZZ^[
+not pueden	x8[
+not puedo	f!J3J9J:J>Z?I@YBGDIHZIHKZMJVFX[Z_[Z^JaIbJhI
+not reach	m/G0XHIM]ZIa^gX
+not reachabl	x4Y>^HGSZaE
+not read	tHYZa]J
+not reason	{Z]
+not receiv	lH[ZGa]fX
+not recognis	n3H>JHIKGO_VZZJh_
+not reconoc	x:ZOZhZ
+not recovery	{DY
+not register	g+GDaHZUIVIZJ
+not remember	r@JHHIJKGZZh_
+not replac	{@Y
+not request	{H_ZHaJ
+not reset	e(H0]3H5Y7Z?J@IBHHENIR[UJVIW[ZCaJb[c[fJgJh[
+not respond	{0X
+not right	j3JE^HJIJO]P[WHZJdGh[
+not ring	rHIa^
+not run	xH^
+not runn	k1JBIHGR[ZHdJfa
+not sale	t3ZC[aHcY
+not satisfi	{J[
+not satisfy	p@YHIIJN^
+not say	xNYZY
+not se	h![*X4Y6Y=J?X@IBHGXIZVHdHeXfZ
+not security	u(J*]?JCJD[HI
+not see	xLZ
+not select	tG_HH
+not send	uH]aH
+not set	d%[(]*I+G>J?G@HBICDDaGJHEIJKFUIVcY_ZF]I^IaIgJ
+not show	c#I+a>HDJH^MIOFZEa[b]dH
+not shown	x+XHI[[
+not sign	u<ZD^HIVI
+not sms	k3[>I?XHITJZGabgJ
+not sound	uH^
+not spam	{aZ
+not sspr	x?Y
+not start	kH]ZJbZf[
+not stor	{7XHJ
+not strong	{I[
+not such	qHJ_^
+not support	i(H1c7XHGZJ
+not sure	x(JHIZ_
+not switch	tHFVad[
+not sync	j0J1JGJHb_[cJfJ
+not synchronis	xH[
+not take	g-J;[<]?XDIHZIZLIMJNH^J
+not taken	xHIIJKZMIZHh^
+not target	tG_dI
+not tell	{NY
+not tenant	x:[HJU[WY
+not tengo	q([>ZCZH[MIZJ
+not that	x@GHZNY
+not the	f(]/X3E:b>H?JCIDFHCIJKGMJNGOcVJZY_IaJhX
+not ther	o(Z>J?[HGZI[]
+not tick	n<]G^HEdbeD
+not tien	n%Y3Y=XD[L[aH
+not tienen	{)]*]
+not to	q-Z/[HIIJNZZJ^XdH
+not token	{,[
+not told	uDaHGY[ZJ
+not trigger	u+]HF
+not turn	c!H(I)a-J:I@JDINIU_V_ZG^JdX
+not typed	xHGIX]_aG
+not understand	{Z]
+not unlock	rTY[^_JbI
+not updat	r0]1_HAZ[fJ
+not use	x-]dY
+not used	xIJK]ZJ
+not vale	xHJI^
+not valid	{,XHJR[
+not valida	{3[
+not verifi	{H^
+not verification	{DX
+not verify	{3^DF
+not want	r%[-^/[@JHGKGMIPHZG[]hI
+not way	r>Y?[CJD]HIZJ
+not went	{CJDY]Y
+not what	xJ[KIhZ
+not window	xHXMZ
+not wizard	{+^>H
+not work	W%H(G)I-I/G0Y1X3[8]=I>F@CB?CJDIGJH]IHJJKELIMINHOHVCZg^GaGbHdGeJgJhF
+not writ	p%ZdYeHg^
+not writeback	p=[GZ_JdYeF
+not written	j0]GJH_fIg]
+not yet	r0H1I@JD]GFHFKIMcRHbHfH
+note on	xH_
+noth but	x?^HJ
+noth come	xLYaZ
+noth else	q&]9J?Z@JB[HINYZ]aGfJ
+noth for	uHJTZ_^
+noth happen	uHIL[ZYa[
+noth is	{0[HJRZfJ
+noth more	xB[ZY
+noth on	x>JCHD_HJZJ
+noth open	{ZIb]
+noth pops	{HGa]
+noth set	{W[
+noth to	t-H@HB^C[D[HILJTZZD
+noth work	xBAZbaJ
+notification not	uCJHIa[
+notification packag	xHJJ[
+notification when	{(JH[
+notify user	{H]
+notr organisation	{UX
+nous avon	{8Z
+nous ne	x3[EY
+nouveau mdp	{@XDX
+nouveau mot	l-HBYHHIIKFZ[]^hJ
+nouveau numero	{>X
+nouveau phone	u>JH[
+nova senha	u:YBYZI
+nova tem	{I[K[
+novo not	{8]dG
+novo sem	{>YcY
+now #	{(G@JD]HJg[
+now ad	{gX
+now and	x!XKZZI
+now cannot	x>X
+now i	o!Y+J?HDbHGZG
+now im	p@ZCYD]HHZG
+now is	xHZhY
+now it	i#J>Z@]BJHHX[ZX
+now its	u#^DXHJZJ
+now lock	x#[XX
+now not	x>HBHHHKFV]Z]h]
+now noth	xBZ
+now refus	x@Z
+now reset	p(Z8]>YHGZH
+now that	x>IC]DXKYZJ
+now the	k!^#]?[D[HFZB^ZaH
+now ther	{?Z
+now they	u/ZGZZJgZ
+now user	{-X
+now window	xgY
+now writeback	{YY
+nowe haslo	uB[HJMYZZ
+nowym telefoni	{H[
+nu har	{/XD]
+nu mag	{@Z
+nu wachtwoord	{D]
+nu wil	{@[
+nuestra organizacion	{UX
+nueva contrasena	uBZMYZH
+nuevo sin	{>YcY
+nuevo y	{+X
+number and	i>YHJOXZ]
+number but	r>GH[O^
+number change	{>Y
+number does	{OY
+number end	{OZ
+number for	x3YDHH[
+number format	x3Y
+number has	t>[
+number have	x3]
+number hr	{+Y
+number i	l3IHHOa
+number in	j3]>II^OC
+number is	h*Y3X>]DIIIOYZI
+number match	qHaOF
+number miss	{3X
+number not	k>FH]IIObaI
+number now	x3H>aHJOF
+number of	h(J+Z3F=H>G?J@XC[DGHbIHKIOJVJXbZJ]JaJ
+number on	n3Y>^DGHEO]
+number or	r3GD_HG
+number register	{>Z
+number so	{3[
+number symbol	{IX
+number that	u>JDIO[ZZ
+number the	r3J>^BZHHZI
+number to	{+I>JCJDJH^
+number up	{>XKZ
+number was	{3]aJ
+number with	t3[IHOZ
+number without	x3_>GHJOH
+numer telefonu	x3Y
+numero completo	{3IIFO_
+numero con	{3^
+numero de	j>GOc
+numero di	u3H>ZOZ
+numero digitado	{O[
+numero e	n3JIZO]
+numero enregistr	x3^DJOH
+numero et	xOZ
+numero invalido	{3F>IO_
+numero le	{>X
+numero maximo	{3G>JOHX_
+numero nao	{3H>]OH
+numero non	x3J>[
+numero not	{3ZaH
+numero que	tI[O]
+numero saisi	{OY
+numero sem	{3]>IOG
+numero senza	{3]>JOI
+numero terminado	{3H>_OG
+numero y	r>X
+nummer der	{3Y
+nummer ist	x3_aZ
+nummer koden	{>Y
+nummer komt	{OZ
+nummer stimmt	xOX
+numret stammer	{3Ia^
+nunca expira	rL^
+nunca me	uDZ
+nunca puse	{D^
+nunca se	xW[dZ
+nuova password	r:]HGIXKIMXN[ZG
+nur bei	uHJTZbZ
+nur beim	{7Z
+nur die	u?ZC^DI
+nur e	{C[DH
+nur eine	q*Y
+nur einmal	x@Y
+nur entsperren	u[^
+nur fur	x8XG[
+nur ich	{V]ZH[Z
+nutzung zu	xT[
+nuvarand losenord	xZFh_
+ny har	{3JD_HIOI
+ny telefon	{HZ
+nya losenordet	tB^HIM[ZD
+o ad	u%Z/ZTY
+o administrador	n(Y)H*I,IPJU[V[WXZZdX
+o agent	{-Y
+o ambient	xc]
+o antigo	{>X
+o app	{?ZC[
+o assistent	{+YeZ
+o authenticator	{HX
+o autoatendimento	u)[HFUa
+o botao	x(]:]HJ
+o celular	q#Z>YC]DIHFM[
+o codigo	f3]9I>YBZCJHDXXaa
+o connect	{HHcZfZ
+o controlador	{4Z
+o dc	{4[M]
+o email	{HIM[
+o entra	u/[=ZHY_J
+o firewall	{H[
+o link	xHZZIbY
+o mesmo	{A]
+o meu	tI[KJO^
+o numero	q3HO_
+o outlook	{HXMX
+o pc	{MZ
+o portal	{:Z@[KI
+o primeiro	{C[hZ
+o que	{HJO[Z]
+o relogio	{RZ
+o servico	tBXdJfa
+o servidor	tHGc[fZ
+o sistema	{KY
+o sms	{aZ
+o telefon	x3Y>I?]HIOZ
+o test	{=^HI
+o una	{9]HI
+o usuario	i+X3I=Y>JCXHJOXVXZH]Z^^_Z
+o utilizador	{^X
+o window	{bYgX
+o writ	k%J,Z6XBIKJPJRXZ]d[e[gJ
+o365 e1	{=[
+o365 still	{M[
+obecn haslo	{h]
+object are	{GIHafJ
+object could	p_[
+object for	xAY^Z
+object has	u!]_I
+object in	t;Y_Y
+object is	t!];]HG
+object not	jAIG[HH_b
+object was	qGJ__
+objekt im	{_^
+objeto excluido	{GZ
+objeto nao	{_Z
+objeto que	{_^
+obviou it	{-]ZH
+obwohl ich	{#]ZJhZ
+obwohl im	{M]
+occur only	{)^HJ
+och far	x@X
+och kan	{@X
+ocorreu um	{Z]
+odebrac kodu	{>X
+odrzuca bo	{-[K]
+of #	j(I2[C_HDIXKINJPZZ[
+of a	b!G(b)I+[-I/I3[7H:J=I?]@IDJEYH]IHKGN[PIUJVJWIZC[X]JaIbXdHgJ
+of account	{H]
+of an	n([)]HIPJRZZHaZ
+of another	q8[:YHJ
+of attempt	xHJX^
+of bann	xHX
+of character	{IX
+of connect	m0X1]HIfY
+of contact	{CX
+of date	{HY
+of days	{@[
+of domain	xPX
+of entra	n1[=ZHH
+of federat	{7Y
+of forbidden	{-^HH
+of four	{IX
+of hash	{G[
+of her	x:YKZ
+of him	{A_HH
+of his	{:XKYNI
+of it	o([HDI[MYTZVJ][
+of its	u/]8[NG
+of letter	{-^HHOH
+of method	xCHH^
+of microsoft	xSY
+of my	b#X:Z>I@JCXH[VXZ[aJ
+of offic	p1FHdMHTG
+of one	tCZHGZ[
+of other	x-]:ZIJZH
+of our	f(H)J*J-X.H/Y0X7I:G=IDIE_H[IIKINIPJSJUJVIZ[]IaXfZ
+of ours	{7Z
+of password	h(J<aHJNJU[XX
+of peopl	u-Z/YHHV]
+of policy	{NY
+of privileg	{%IP]
+of protect	{HY
+of register	{HX
+of remember	{-JK]
+of requir	{C_DJ
+of reset	t(JHYX]
+of scop	xG^HI
+of sspr	u#GX[
+of step	x/Y6^HBR^ZI]I
+of support	u1Y4F5^HE
+of sync	r8ZG[PJZId]
+of that	p([-J4Z;]HEZJ^I
+of the	P!G#B(C*I+I,H-].J1[2]3E4E6Z7[8Z:G;^<I=Y>D?FBECGDIEHFYG[LHMXOHPZQIRXSFUFV[WHYH[I_FaGbEc]dGfJgFhJ
+of their	x@Z
+of them	m)Y@ZDZHGK[NZZJ
+of this	u@EH_K[ZG
+of too	uXY
+of trie	{X[
+of upper	xIX
+of us	u-JHDU_VJW_XJZJ
+of user	{(DZa
+of what	{GY
+of window	{#Z
+of writeback	xe]
+of your	nEYKZNY
+oferec sms	{?[
+off after	{!YfX
+off again	{;IPZ
+off and	{8IUIZJb[d]
+off by	u!])FU]ZJc[fH
+off for	h![;X?[CHHGLXU_VJX[ZH
+off in	l!^)ZHFd_fI
+off on	tbZ
+off password	qHXUY
+off reset	t!^.X
+off self	{)GH[
+off the	uMXYX
+offer to	t)I*_;Z?HHI
+offic #	d#F/[3I@JHFIITcdJga
+offic a	{gX
+offic com	m#J/ZHGMHTdZJgI
+offic is	{/[4X
+offic network	xBYd]
+offic phon	j*[3b>JHB
+offic portal	rHDMCgc
+offic says	{TX
+offic still	u/]HIMH
+offic too	{1FH_
+offic until	xH]
+oft falsch	x#]XZ
+oft probiert	{X^
+oggetto non	{_Z
+oggi non	u@]KJX]ZJ
+ohne landesvorwahl	{3Y
+ohne neue	uZH[^
+ok and	{/Y
+ok but	q-Z/JM]NXZJgJ
+ok cloud	t/]
+ok in	xI]
+ok thank	u9[BJ
+okta can	{7[HJ
+okta reset	{7Y
+okta so	x7[
+okta sspr	t7Y
+old and	t@[A_HJZJ
+old build	{1Z
+old devic	{HZ
+old domain	u4G5FA_H]
+old email	{>^HXaE
+old enough	{@]HHIJ
+old favourit	{K]
+old for	r/I0[1X5]HGMZdJeJ
+old job	{>ZHI
+old one	_-J/]@GBJIIKJMZOJZF_Zhd
+old ones	uHIYZh^
+old password	Y#Z(H-H/F7J:J@DBEDJGJH>IDJJK^LJMbNETJZD[I]J^GbIdJgZhh
+old phon	k#X>^HY
+old protocol	xHIY_
+old sync	{1JH]
+old system	{@[I]KG
+old tablet	{#^HG
+old tls	uHGY^
+older than	{1^@EH[IJ
+older version	{bZ
+olvid la	xDZ
+olvid mi	xZ^
+on #	t1]9]
+on a	h!Y%J@XH^KJNIYZZI[[bJdZ
+on aadc	xRXY]
+on advic	{)]
+on again	x!^BZZG
+on all	q-IBZJ]ZI^X
+on an	x<[>JHY
+on and	u#ZHZIZXJ
+on annual	{H^
+on at	{U[VI
+on both	xA^PJZH
+on by	xJ[^[
+on call	{H^ZH
+on connect	x6^HGfI
+on dc	qJ_NF
+on domain	rJYQY
+on each	x%XHX
+on earth	{*Y-]HIII
+on entra	t1YMY
+on every	{HIJXS^
+on everyon	{)YHJV]
+on fail	{HHZ[
+on file	d*J3a9J>]?JC]DXH?OaZJaHhJ
+on for	hDIHDVeZF^J
+on friday	xZY
+on her	u3YK^ZH
+on holiday	x#J>[
+on how	{H]
+on it	x-]>[HG
+on its	t-I?ZB]E[HIa[
+on laptop	xB]HJMH
+on last	{HEKJZZ]Ie^
+on leav	xHY
+on lockouttim	x%Z
+on lui	{=Z^Y
+on me	t*XIZKGZZh]
+on microsoft	xSZ
+on monday	r@aHJZG
+on my	Z!J*I+J-I3J9[?H@IBHCaDJHZIJKJM]OIVZ[I]J^Ja[b[hI
+on ne	u=]?YHI[[bI
+on one	uHJZYf[
+on onprem	S#H(H)H*H,J-H0H6_7G9J:I=I>J?J@HA]CJDIEcGIIIJIKHMHPYSJTZUIVHZC[I]J^I_^bJc^d_eIfXhI
+on ou	x%_HI
+on our	n5X:XNZTZ
+on page	x7_HGZI
+on password	j&^(J)I-J@IBJDYHJNIU^VIZY^JdG
+on passwordprofil	{%J(aHIgH
+on pc	u/^HJgJ
+on phon	{HGMJg[
+on phone	x>JHYaX
+on prem	W%H(G)I*I-H/a0J1]3I4[7I8J9I:J>J?IBGCIDHE_GJHBIGJIKHMJN[SGTXUIVGZA[J]J^J_caIbId^fIgYhI
+on purpos	u)[HIPYVJ
+on record	p3_>Z?HC]DYHBKIZJaI
+on reset	k5]8J<]HJSXZI
+on security	{;X
+on self	x)DHHUaZJ^Z
+on some	{H[KJ
+on sync	uHGR[YY
+on that	o-I>I?YHDL[MXY[[]^X
+on the	L!D#Z%I(F+D-^1F3H4E5F6I7E8F9F:F;[<Y=]>H?[@[AGBFCDDXFIH@IEJeKBLJMHN[PHRaUCWHXJYbZC][^]_DbbcJdFe[fHgFhZ
+on their	u-JHIV]
+on them	{%IP]dH
+on ther	{CYbX
+on thes	{LZ
+on this	j%H)J8c9[@IGHHCMJNJP_VJZJdH
+on to	q@JHJM]ZGg^
+on tuesday	x@ZH[
+on two	uA[
+on vacation	x>XZ[
+on vpn	x#[HEg[
+on with	tHGZ[
+on work	uHJL]
+on writeback	p,[HHdY
+on your	{:^HI
+onboard event	{,IB[eZ
+onboard to	uBGZEeafJ
+once a	r*[
+once more	u+[B^HJKJXJZI
+once per	x@Z
+once today	{@Y
+one after	xHJL]
+one already	{K]
+one and	l/^@JB[HJKaMFZHhF
+one as	xh[
+one at	u@_
+one befor	t/[D[KYZG
+one branch	{%]
+one but	{/Z
+one by	{HJK]
+one channel	{:]HH
+one cloud	xA]_J
+one day	q@bHIKJ
+one dc	{JX
+one digit	u3aIIOG
+one for	x2Y=FH^
+one forest	uA[
+one from	r/ZHIK^ZIhZ
+one has	{NIWZ
+one i	n-H>ICIDJHGIHKaOIZE]Jhb
+one in	o/J3J8JA]BIHFKYLJM[U]ZIhX
+one is	k*I+X-I9I?HCbDFHEIGOJZF[Jf[h^
+one it	x-]KFh]
+one method	j*]HY
+one more	u?HC_
+one not	o/H>I@YBIHJM_NIOIZH_Ih_
+one of	e(J)Z/Y@[HEI]K]NESJZZfZ
+one on	k3H>H@[AZC^DIHDMYO_ZF_H
+one ou	u%a;JFIHJZG
+one password	ugX
+one piec	{CX
+one register	x+JDHO^
+one reset	{/]ME_X
+one so	xhY
+one specifi	xNZ
+one still	{MZZJ
+one that	x-ZHJK[
+one the	t/YHJKZ_X
+one they	{HZ
+one time	x@X
+one to	{C]DJ
+one today	{@[ZI
+one user	h!I)J*I;Z@IA_BJCJDJHDKGNXPGVIZd_I
+one verification	{C[HJ
+one was	x/Z@Y_Y
+ones are	x)ZYZdY
+onlin but	{MX
+only #	{*X
+only a	r(Y)J?Z@JHHX]
+only admin	{^Z
+only after	{H[
+only allow	x?X@Z
+only be	x[Y
+only chang	u@X
+only change	{IJK^ZJ
+only domain	{PY
+only email	u?]HI
+only for	o(G)]8Y?[CIHEP^VJZX
+only forgot	{?HZD[a
+only get	xJ[
+only got	{@Y
+only have	n=]C[
+only in	u!Y/HMJTYZ[_JgZ
+only it	{>J?IC^^Z
+only letter	xI]
+only method	u?^CIHH
+only my	u>H?HCa
+only not	uHIIZV[
+only one	j*]?]CYHJIHKI
+only password	{(XgJ
+only peopl	u)^*J/JGYPZ
+only phon	xCZHJ
+only reset	u?I@YCZ
+only role	{)Z
+only see	{?X
+only small	{IZ
+only some	x@ZVY
+only take	{MY
+only that	{?]HZ
+only the	g!X#I+I/I0Y=[?J@HC]HFIGJXKZTZZJ[I_Z
+only tls	xYZ
+only unlock	u[X
+only user	t=JFYH^dY
+only want	t>Z@IKFZJ[_
+only when	{%XK[PJZI
+onprem a	{_Z
+onprem account	u!ZHGT]
+onprem activ	rFZ
+onprem ad	nHX_[g[
+onprem admin	t(JHbKJNJdHgH
+onprem and	u6^HIcJ
+onprem but	r/X_[
+onprem configuration	lE^
+onprem de	{f^
+onprem desmarcada	{d_
+onprem directory	udX
+onprem domain	u!]/Z
+onprem environment	qcZdZ
+onprem integration	oEJHId_
+onprem l	{EY
+onprem n	{dZ
+onprem nada	{gX
+onprem nao	{c]
+onprem not	x!]#J6ZTY_J
+onprem ok	{/[
+onprem password	p/HH^cZdJ
+onprem pero	{/Z
+onprem policy	t/FH_
+onprem servic	{c]
+onprem setup	{E]
+onprem sspr	u![
+onpremisespolicyviolation for	{NY
+ontem e	{@Y
+ontgrendeld in	{T]
+onze organisati	{UX
+op de	r%Z;^>JHHJXXJa]
+op het	uHJZJb_
+op mijn	xM[
+op slot	{#[TY
+opcao nao	{([?G[Y
+open a	rHZbY
+open for	{H^cJ
+open it	{#]
+open on	{HJ
+open the	k>Z?JH^TYWYZG]Z
+operador de	uPadJfJ
+operateur de	{P^
+operation fail	r8YAZZJ_X
+operator membership	{PZ
+opnieuw instellen	xZZ
+option are	{*X
+option email	x?[DJ
+option for	u*^?EDX
+option i	uDEH]
+option in	q#JHCTZZJ[Y^a
+option is	r(X[Z
+option l	{^X
+option miss	{?[
+option n	x([[X
+option on	u<ZC[
+option password	uLXd]eF
+option sign	{<]HH
+option sms	{?Z
+option that	{^Z
+option to	l?ZHHLZ[[dZ
+option yet	{*X
+optional featur	uHFd^e^
+opzion non	{(]?H
+or #	{<XO[
+or a	x9[DZHEbZ
+or address	{3ID^HI
+or an	{:X
+or call	{aY
+or email	r3F>FDaHI
+or extension	r2_HH
+or history	o@YHGIHN_
+or is	{Z]
+or malform	x3[
+or more	{HY
+or part	{IX
+or password	l#JIXT]ZIfZh[
+or pattern	r-Y
+or phon	{>ZHJ
+or reset	{)X@JBIH^ZF^I
+or the	{]X
+order a	u>IH]
+ordinateur est	{H_
+ore fa	{@[
+organisation admin	x:[=ZEHP[UHWJZJ
+organisation configuration	{E^WF
+organisation deaktiviert	xUX
+organisation has	qE]U[
+organisation hat	{EZWX
+organisation lack	{WZ
+organisation licence	t=Y
+organisation n	{E[
+organisation ne	{GY
+organisation nicht	{dZ
+organisation not	e:G=XEXNGUaW^
+organisation password	rEYNX
+organisation policy	tHJN^
+organisation rule	xN[
+organisation says	xIGN[
+organizacao nao	{WZ
+organizacion not	xWYZJcZ
+organizational unit	rF[G[
+organizzazion non	xNJW[
+os cooki	{.Z
+os dado	{3]>Y
+os servidor	{MXYX
+other are	uHJV^ZZ
+other but	xVXZ[
+other compani	{:YHJS^ZG
+other do	{)HH[bX
+other in	{)[HI
+other one	xZIf[
+other option	{*Z
+other peopl	{(Y-Z
+otra empresa	{:]
+otra vez	q#[BZHJX]
+ou contain	{FZ
+ou desmarcada	{G_
+ou for	xG^
+ou in	{GY
+ou is	o%ZF]G^HHZI
+ou n	{G^
+ou name	n-JFbHHII
+ou not	o%]GbHG
+ou path	tF]ZI
+ou r	uFbHIZI
+ou structur	xF[
+ou that	xG[
+ou with	uF[
+ou without	xFZ
+ou の	uF^G_HG
+ou 名	{&IF^
+ou 研	{9JFaHJZJ
+oubli mon	{Z[
+oud wachtwoord	{K[
+oude wachtwoord	uMYh[
+our ad	t/Z3ZHJ_]
+our admin	m(JS[UY
+our app	{(]ZJ
+our company	m:YHEUaVI
+our connect	u1XRXfX
+our connector	{%]
+our custom	{-Y
+our customer	{:JH^
+our dc	r4]5[HFZIf[
+our default	{NY
+our domain	m-I4[8JHGK]T^cJ
+our email	x3H>Ja^
+our gpo	{@X
+our help	{B]ZI
+our idp	x7]
+our it	{PXUX
+our login	{7_SGTI
+our logo	{H]
+our new	{d[
+our organisation	k:JU]W[
+our own	r([7^GYHGIIJZZI
+our page	{EJc]
+our password	tNZ
+our policy	q*[
+our portal	u:Z
+our provider	{cY
+our proxy	xcX
+our reset	r/I:ZH]S[ZF
+our server	{6]HHMX
+our servic	{*]?F@Y
+our sett	{*^HH
+our sharepoint	{:]HF
+our sign	{7Z
+our support	x%J(YgY
+our sync	m!J1_2Z8YGIHDRJd[f]
+our team	{:[HH
+our tenant	i:_=]HH
+our university	{7^HI
+our user	m(I)J-J/Z:J=IDJE_HGVIZ[]J
+our vault	{2[HI
+our websit	{HZ
+out a	{G[HI^Z
+out after	u#^
+out again	{#^HG
+out and	xZ[
+out at	{>J][
+out each	{#^HF
+out every	{#X
+out for	t(X
+out in	u!](JHIe[
+out of	[!J#F%J(I)J*J-H0J1X3I4F5]6^7J8[=H>I?I@FAJBJCIFJG_HJIZJIMHNIPZRZTXVYX[ZC]^aHbIcIfIgJ
+out on	r#]=^@XHISJ
+out password	{HJg^
+out sinc	u#Y@Y
+out that	{@X
+out the	rJYL[ZX
+out to	{@YHHc^
+out which	xHXIZ
+outag at	{ZHc^
+outbound #	xcY
+outgo traffic	{cY
+outlook 2013	{HX
+outlook ainda	{HFM]
+outlook and	{MX
+outlook com	u:YHH
+outlook e	{B_HFME
+outlook fragt	{H[
+outlook keep	uH[MJ
+outlook not	xH[MJ
+outlook password	xBIH^
+outlook pide	{H]MJ
+outlook が	{HJM[
+outra empresa	{:]
+outra senha	{D_ZJ
+outra vez	x+X@]
+outsid of	x(]GXPJZI
+outsid the	{VY
+over #	x2a9IHFII
+over a	{HZ
+over mijn	{9^HJZI
+overrid the	{/DHa
+own account	xP^
+own admin	{*[:ZgJ
+own company	u:^HH
+own organisation	x:aEHUHWI
+own password	e(D)Z-J:G@FBJHFIGJZKILZU[VbZF[J^bdIhH
+own rule	{/[
+own sign	{7^HHZJ
+p1 and	{=Z
+p1 licenc	x=X
+p1 to	x=_HI]I
+p1 trial	{H]
+p1 试	{=_
+pa datorn	xM]
+pa ny	{HZ
+pa window	{b[
+page and	u+GDHH]]Yg]
+page asks	{HY
+page at	xHIb[
+page befor	{HJbY
+page complain	{WZ
+page de	xSZZHh[
+page does	x.X
+page down	{SZ
+page had	x>JHH]_
+page i	xH]KG[^
+page in	{H^ZG
+page insist	uHJ[]
+page is	o-J7[HBSXTIXZZabJ
+page it	x:Z?[ZJ
+page know	{-[DY
+page ne	{+]HJX]ZI
+page not	h)^+Y:Z>[?YDHVJ
+page now	u-Y?XHIIIK]X[ZH
+page of	uH_ZIaJ
+page offer	{?[aH
+page on	{=JH[bZ
+page only	{?X
+page refus	r)[.X:YKZZE
+page said	{ZX
+page says	_!J)J+I-H:J=H?HCJEYNHOYU_V]ZY]JbIc]
+page show	r+X.Y/_HES[ZI]JbI
+page sms	{>[WY
+page tell	t.^:X=YHHZG
+page the	{(]NZVI
+page to	xgZ
+page want	r.YD^HIZJ
+page with	uDZH[ZJhY
+pagina de	{S[
+pagina dice	{D_ZJ
+pagina nao	x+XX[
+pagina non	{+XX[
+pagina not	{X]
+palavra password	j@[BXHJKZZI
+palavra proibida	{-Y
+pantalla de	r+XHJb[
+par erreur	{!]@ZZJ
+par l	q&[*D/[?_HJ]Z^[dY
+par la	{Y[
+par le	t7]cY
+par sms	xaZ
+para a	t@JDJK^VJWZZGbZdY
+para admin	u(G)[*^HJ
+para administrador	u)X*]?J
+para desbloquear	{1Z
+para el	xM[V[
+para impedir	uTZ
+para la	u>YUJW[dY
+para o	u0]HHM[dJ
+para outro	{7XV[
+para redefinicao	xV]
+para redefinir	o(Z?]HIZJ
+para repor	xVYc]
+para restablecer	k(]?ZHJVXZH
+para sspr	{DZ
+para toda	xU[
+para todo	uHJUb
+para trocar	{:[
+para usar	{V^WJ
+parait il	{@Zh[
+parc que	{@JZJ^Xh[
+pare feu	x-JHZc_fJ
+parental leav	x!]HZZI
+parentesi sspr	{3^
+part do	{IYVZ
+part fail	x%Y
+part of	i-J3X=^G_HDI_VIfJ
+partner company	tH[
+partner tenant	{:X
+party cooki	x.Y
+party credential	{b[
+party password	oJaZI
+party product	{J[
+pas a	mNZZb[[aF
+pas accept	t-[?XHII[KIZYhI
+pas activ	q(JU[V[WIZHdY
+pas active	tVXZGd_
+pas aux	x*XIJN]
+pas celui	xO^
+pas changer	uZ[^Y
+pas configur	{V^WH
+pas d	u3Z8[CJHJ[^
+pas dans	u3JGYHHa^
+pas de	l+Y,[3H;Y>F?IDJHHOIUZVIWXZIaa
+pas en	x0]EXdH
+pas encor	r@[DYGHHEM_UGW]
+pas enregistr	xD]
+pas l	{5Zd]
+pas la	t=ZN[
+pas le	n(]@[ZJ^XaYh[
+pas les	m%[(^*ZD[HHIYK[NHOJVIZI
+pas membr	{V[
+pas moi	{(Y
+pas mon	u:[@JIJOZZGh_
+pas note	{Z]
+pas parti	{V]
+pas pourquoi	{Z[
+pas propose	{?^
+pas reconnu	{hY
+pas reinitialiser	{ZZ
+pas sur	t([M]
+pas utiliser	{PZ
+pasado y	{K^
+passado e	{K_
+passfilt de	{JY
+passfilt dll	rJ]
+passphras has	{I[
+passphras of	{2Y
+passt nicht	{6YOX
+password #	t2X@XKX
+password a	l#]BYHIM^ZF
+password ab	{/HN]
+password abgelaufen	{>[BFZ]
+password actuel	tZIh^
+password admin	l%I(f)I*IHGPJVGZH
+password after	o/ZHGM[ZHgZ
+password again	kBIK^NHZ[
+password age	g@^HZ
+password agent	xHJJ_ZI
+password all	rBZH[NYZH
+password although	{HY
+password am	{MX
+password an	{@Y
+password and	]#a(H-G/X:]BCDIHCJZL[MIN]ZH[[]JaGgJh_
+password are	l-H/J7Y@JH[M_NZZHhJ
+password as	mHIKdLIZBhG
+password at	a-J7^B]HHIJJFKJL[NIWXZCb^cYhJ
+password attual	uZHh]
+password aufgrund	{EXcX
+password aujourd	{@Z
+password automatically	{=_ZG
+password back	xd_
+password be	x@ZHGKY
+password becaus	h-X:]>XE^HHNXVXZDdG
+password befor	uDZ
+password behalten	{KX[X
+password belong	{HJZJd^h[
+password box	p-J@JHIIHKINGZFbch]
+password break	{2XHJN]
+password but	e(J>Y?G@IC]HCIHKHTX[_bZhZ
+password button	q(X
+password by	pHJKJN[aY
+password cambiata	{B^HHMI
+password can	tC^DFHIMY
+password cannot	b-J6Z<Y@^HDI[PZZA^]c[dIeJhG
+password chang	g#^)X7X@GBYHILHZZ^BhG
+password change	i/Y@GB^HGNGZG^[gZhH
+password che	{JXNX
+password checkbox	{ZG^^
+password checker	{JY
+password compt	{#X
+password contain	oHII]ZI
+password contien	{-HI^ZJ
+password contient	x-XI^
+password could	u%X6X
+password count	x#Z
+password dans	{%[d[
+password darf	{IX
+password de	u,]H]ZFdY
+password dell	x2XdZ
+password della	{H[
+password des	{dX
+password di	u,[
+password did	{/_ZD
+password dies	{(Y
+password dimenticata	{ZZ
+password does	eG[IXNYZG
+password du	{2YHZ
+password e	h#_(J7YHGIGKZMZNXZEdZhH
+password easily	{-X
+password eine	u:]BIH]dJgJ
+password eingegeben	x#[KJXH]]h[
+password en	{EY
+password enter	{hZ
+password enthalt	{I]
+password entra	{7Y
+password entspricht	q-XNY
+password erfolgreich	xMX
+password erfullt	xIYNX
+password erst	{@]
+password est	m7]IIKHNFZ[^]d[
+password et	tZIh]
+password expir	i@HH^KCLBZbhI
+password expiry	{H[
+password fail	r/HHEKYM[NJh[
+password falsch	xhX
+password field	nBJKIZZbZh^
+password filter	hHZIHJaZJ
+password for	a(_-I/Y2^7X>Y@^BIDJIJKILYMHNJZC^IhJ
+password forbidden	{(^HH
+password forgotten	{H]ZI
+password from	e#J-HIIKaNZZD^JhY
+password funktioniert	uHJZ^
+password funziona	{BY
+password fur	u,ZHZZJ
+password geht	uHJI[M]
+password gesetzt	ugZ
+password gets	x-JI[KJf]
+password got	{LJZ]
+password has	l(I-X@ZB_HXKJMJNHZH^JhH
+password hash	hGXHbM^ZD
+password here	t-Z:YZI
+password history	l5YH[NJ
+password i	c-I7[@ZBJDIHAIFJJKbMGN][Jh_
+password in	a#H%Z(F,^-I6X:]@FBXIHLIM^NHUIVJZG[JbJdIeJh_
+password incorrect	xZ_hD
+password incorrectly	{#Y
+password invalid	xHX
+password is	U!J#I%H-_/G7]:H>H?]@]BaDXGJHAI]JJK>LJMHSITXUIVIZH[J]JbHdagJhX
+password issu	x@XHHZ^
+password ist	l@_BXHJIYKIZDh]
+password it	k!ZHIWYZH_[
+password just	u@ZKHZG]Z
+password kann	p4Y6[@YE[NI[[^IhJ
+password kein	{@[
+password kenn	{>IHXZI[]
+password l	{hY
+password la	x>GH[KIN^
+password lack	x(XI]KIZJ
+password lauft	tBZL^
+password le	{@[ZI
+password length	u2]NJ
+password liegt	{7]
+password link	h7FH]ZFb^
+password list	q-[?HZE[^
+password live	r7[ZJdY
+password lost	{H_ZJ
+password ma	xZG[^
+password mais	xZG[]
+password manag	xd[
+password manager	x2XH_ZI
+password marcado	{^X
+password may	uIXW[ZHcY
+password mistyp	{,_HIhJ
+password mit	{hZ
+password more	u@Y
+password must	j@YHII^KY
+password n	mHZIIKHLYd]hI
+password ne	o0]N[dH
+password need	rI]
+password nella	ub]d[
+password nicht	i7Y@FKIP]VZ^_hI
+password non	i/G0^@JHIIZKIdGhY
+password not	Y%H/F<Y@GJIL]M[N_VJWJ[Y^HdIgJ
+password noth	xL[ZFh]
+password now	x/]
+password nuova	u@ZBJHHIIKINIZ[]]
+password of	b(^)I@EEJHdKJNIZZ^HdHgIhJ
+password old	{hX
+password on	c(G/]BIDYHJKJLJMFZY^^bXdXgI
+password onlin	{/JM_hI
+password only	q/IBJM]ZH^YgY
+password option	tbX
+password or	x<X
+password oubli	t>[BJHHZ^
+password page	p7J:YCZDIHHZ]
+password par	{7X@Z
+password per	xZY
+password permission	tH[
+password pleas	qBJHHZ^
+password polici	{H[NI
+password policy	^4I5Y@HJbN^WIZI
+password problem	xBJZ[
+password profil	{([HH
+password prompt	xBGHYKJZ]
+password protection	g-d0IBJJZKJZI^J
+password provisoir	{@Z
+password provvisoria	{@[
+password que	xK]
+password recht	{%[
+password recovery	{HY
+password refus	u=Z
+password reject	t-JHJJGKINJZ^hH
+password remain	{/Y
+password reset	L!I%H(;)Z*X+I,I-I/E0H1I2J3Z5Z6I7C8H:H<J=]>[?]@CAJBCCJEXGFIHJCLEMFNBPGS[UcV^Wb[D]E^DaabBcZdBe^fYgGhE
+password right	p%](JHH^[
+password rule	pGZHEI]JZNZZH
+password sap	{H^
+password says	{IJVJ^^
+password senza	{N]
+password set	n%X&^HJNJZF
+password she	x-HI^LZ
+password should	{HY
+password sinc	t-ZHHIIKIZJ[Zg[
+password spray	xHIT[
+password sspr	{bX
+password stay	tHGIJL^MXZI^XgZ
+password steht	{hX
+password step	{@X
+password still	{LZ
+password stopp	xHHZ]
+password stuff	{G[HJZX
+password sync	e8aBIGcHBIJKIM[VFdHfJhJ
+password synchronisation	{%GH[
+password synchronization	r8]
+password ten	{@[
+password that	e-_HZIJJ[KYLHZI
+password the	g-I@IBHC[IILXN_ZA]Y^_hJ
+password ther	{([DYZG
+password thing	uKJZ^
+password this	o@]ZJ
+password through	q([:XHYgY
+password to	l%[@ZKIMZZJhI
+password today	r@^
+password too	rIX
+password tool	uJ]
+password trop	n-[IY
+password troppo	u-I2YI]
+password twic	u@YZX
+password until	{@Y
+password updat	x(XN^ZFgJ
+password vergessen	m:X@JBHHZKIMIUZZ[[Y
+password was	c-[B_HGIYKYNZZC^YdIhF
+password we	{@Y
+password what	xZX
+password when	qHFKYZI[]
+password which	t/]NH
+password who	xH]
+password why	{HGI[K[ZG
+password will	{ZY
+password wird	j@GHHIIMJZ]d]h[
+password with	i-F/_@IBYH^I[KFMINXZBgJ
+password without	x@JBGHZI^ZD^I
+password work	g/]B^HALXM_ZFbG
+password writ	{YX
+password writeback	V%H(J,G-J/J0X1^2J6H8H<J=H@GBFFXH=IJKHLJNJPXVJY^ZB^H_JbJdeeehI
+password wrong	uhY
+password wurd	r@JBYK_M[ZH
+password yet	xM[ZI
+password you	oZFha
+password zu	rBJIYL]ZG^[
+password zuruck	{:XZ[
+password zurucksetzen	g([:HUJVIZZaYb^dJfJ
+password が	{%[HI
+passwordprofil on	{HHg^
+passwordreset microsoftonlin	g.Z7JHGSbZIcafJgI
+past the	x>HHZJXZX
+patch passwordprofil	{(X
+path contain	{FYZJ
+pattern that	r-Y
+pc and	x/^MJ
+pc gilt	{g[
+pc guarda	{HIM]
+pc is	uH]dJ
+pc login	{^Z
+pc not	u/Yb[
+pc says	x#Z
+pc still	{MEg^
+pc team	{MY
+pc with	t@JHFM^ZGg]
+pc で	xM[
+pc は	{MZg[
+pdc emulator	x4]
+pdc esta	{4]
+pdc is	{4Z5X
+pede a	tHHIIKJM^ha
+pede dois	xCX
+pede doze	{I]
+peopl at	{^ZaY
+peopl can	{)Y
+peopl cannot	x8_GI
+peopl fail	{8[
+peopl in	u(ZFXGZHIZZ
+peopl not	xLX
+peopl reset	u;]HJZJdZ
+peopl still	xI]LX
+peopl to	qHXVJ
+peopl use	u-aIJKI
+peopl who	u-HHHPZV][[
+peopl with	n(I)[*[-J/[8J?YCZGXHCIJP^ZH
+per 24h	{@[
+per day	x@X
+per favor	u#YZY
+per gli	t)Y*_?JHHPJV[
+per i	{7X
+per il	xMZV[
+per impedirn	{TX
+per l	q2Y9ZVZWYdY
+per la	r9XHIM]V]
+per reimpostar	r(]?[HI
+per sms	uC]aZ
+per sspr	xDXP^ZJ
+per troppi	{#]XG
+per un	{EXZZ
+per user	t=FHa
+perch l	{*XLX
+perdi meu	x>[
+perdi mi	u>[
+perdi o	x>]
+perdu mon	u>Y
+perform the	x%](G
+pergunta de	x*Z?_
+perimetr de	{GZ
+permiso en	{%X
+permiso para	t%X([^Y
+permissao para	u(Y^Y
+permission and	{(Z
+permission from	u;aHD
+permission in	{%X;GHZ
+permission inheritanc	u;X
+permission miss	t([
+permission on	pP^
+permission seem	{(IH^
+permission to	i%[(^;J@IBJHDV[ZH
+permit it	{(GV^
+permitir cooki	{.Z
+permitir que	{[[
+permitt to	x%ZHHZG^_
+pero entra	{/]
+pero not	q3J>J?]HHMZZG[]bZ
+perso il	q>_ZI
+personalizada b2c	{H_ZI
+personalizada de	{-Y
+personn n	{D[
+personn ne	{=[
+peut pas	t@Z^Y
+peut reinitialiser	x=ZU]VJZJ
+peuvent pas	{8ZPY
+peux pas	o)X3J>[HHK]VJZ_
+peux plus	{>[
+phish email	{HY
+phon and	g(J*a+Z>F?GBaDGMHZE]Ha[
+phon are	{3]>HHEU^aJ
+phon asks	{HY
+phon at	x>[HI
+phon authenticator	{>ZHI
+phon but	{H]
+phon call	q>I?_BJHFa]
+phon cannot	x>JH]
+phon contract	x3JH[
+phon died	{>H]]
+phon fell	{3I>_HF
+phon field	x3^HH
+phon for	u>I?YDXHZ
+phon from	{HY
+phon has	t3X>JH]
+phon i	u#XD]HI
+phon in	o3X>^@XHFZJ
+phon is	m*[>Z?]HD
+phon kept	{#]
+phon need	u>ZHJ
+phon not	j+Z3F>E?JDaHGMYaFh[
+phon number	Z+G>FCHDYHbIHOa
+phon on	x>GC^
+phon only	x>J?JC^
+phon option	{HZ
+phon or	n3H>IDbHG
+phon sign	xH^
+phon so	{@XD[HI
+phon stay	{HHa^
+phon still	x#ZHIMY
+phon that	x>]HIZZ
+phon the	xHHZ]
+phon to	{HGa]
+phon us	x![GY
+phon want	{?YMY
+phon was	p>a?ZHE
+phon which	t>_HD
+phon with	{3Y
+phon without	{3F>^HHO[
+phon work	{HIa[
+phone admin	{/Jg^
+phone and	t>[
+phone app	n)J*[>Y?]CG
+phone attribut	x3Y
+phone der	{HY
+phone est	{3_>I
+phone field	x3]
+phone in	{3Z
+phone is	u>X
+phone mal	{3Y
+phone ne	{3G>H?IHJa^
+phone ni	{3I>JD^
+phone number	m>XBZHJ
+phone phon	u?IH[
+phone stor	{3]HI
+phone to	{>^HJ
+phone verloren	u>[
+phone with	{>[HHaJ
+photoshop por	{HZ
+phras or	r-Y
+pick a	o/Y@]B[HHL[NIZG
+pick another	r-Z?Y
+pick one	{HJL[
+pick security	{*[
+pick the	x(I*]?I@[HF]XhJ
+pick up	{H[MFVY
+pide doce	{I]
+pide dos	r*Y
+pide la	r9IHYIIKJM[h_
+piec of	u*ZCX
+pilot group	tH[
+pin and	{#Y-JHJbX
+pin del	{H^OJ
+pin not	u?IHaI[ZG
+pin of	rH]IZ
+pin setup	{HY
+pingfederat e	{7[
+pisz ze	{VZ
+piu tardi	x@[ZX
+piu volt	{X[
+plant in	{aY
+pleas add	uH^
+pleas call	{HFZ]
+pleas check	xZ[
+pleas clos	{9JB_HGZH
+pleas contact	uHGZ^
+pleas creat	xHY
+pleas disabl	{!FH^
+pleas enabl	{.Y
+pleas enter	{IX
+pleas give	xH_ZH
+pleas help	x#YHIZ[
+pleas install	{HX
+pleas order	{HZ
+pleas reset	xHGZ^
+pleas set	{H]
+pleas specify	{H]JH
+pleas try	x-X
+pleas unlock	u#^TJ[I
+pleas upgrad	x1YHJ
+pleas wait	rHGXYb]
+pls unlock	{#_HITHZJ
+plus #	x-Z3YHJIY
+plus acce	x>^HG
+plus and	{F]
+plus de	q2X=YHGbZc]fY
+plus le	{X]
+plus sign	u3XFZ
+plus tard	xZ[
+plus the	{-II]
+plusieur fois	{#[X]ZJ
+poczekaj #	{XY
+podac dwie	{*^
+pode alterar	x^^
+pogingen wacht	xX[
+point at	{A[HJ
+point vers	{AZ_[
+policy asks	xCY
+policy block	r.YHFNZQY
+policy but	p*Y/[HJ
+policy control	u5Z
+policy defin	xWX
+policy demand	{CX
+policy does	rH[
+policy enforcer	pJ^NG
+policy error	pHEJZKXN^ZG
+policy first	{W[
+policy for	j)ZHYNEUJWa
+policy has	uW[
+policy hint	e5dHHNI
+policy is	l/[HYJZNFbX
+policy messag	{N[ZJ
+policy miss	{WZ
+policy not	o)I*aHFN]WGgJ
+policy of	r*YHXNX
+policy refus	uN[
+policy reject	{JIN]
+policy requir	tCZ
+policy requirement	tNZ
+policy says	p*X@]HHIINZ
+policy sms	{N]
+policy to	xHY
+policy turn	xN]
+policy violation	u@[NJ
+policy was	xHJK[WY
+policy with	{/G@YHZ
+politica da	{N[
+politica de	k*Z.YHGN^UIW_ZJ
+politica onprem	xNY
+politiqu de	{WY
+poner la	{@ZKY
+poner otra	x@^[]
+pongo mi	{O^
+poor connection	xcZ
+pop up	u+ZBGD[HYZGa[
+pops up	q?IBIHHNZaa
+por el	u+X]ZcY
+por favor	r#YHYZX
+por grupo	{GY
+por la	x9]NY
+por outra	x:]@ZZJ[Y
+por que	n#J*Y-J9I@JHIIHKGOIV_Z_[[hJ
+por ser	x>JHIIaKXOI
+por sms	taZ
+porqu la	{/[L[
+port #	t4]HEc[
+port pour	{*ZHY
+porta #	{cY
+portabl est	x>ZC]HI
+portal and	x:JBXDJH^K[ZEbJ
+portal but	{M^bG
+portal de	{:ZgX
+portal for	{?JD_HI
+portal is	{-IHEIJZ_dY
+portal ive	xdY
+portal keep	{HJN[
+portal not	t:ZHIKXMIZ[gZ
+portal offic	{HJTZ
+portal refus	uIJZ^
+portal reset	t!J/H0]HFMHZIg_
+portal says	o-^1_NJSIZIgE
+portal show	{HJN[ZI
+portal the	{HY
+portal want	{HII[KGh[
+portal web	xT_
+portatil va	{H^
+possibl for	{(XVI^Y
+possibl to	pBIHcK]dF
+posso reimpostar	{([)I
+posso riutilizzar	{KY
+pour empecher	{TY
+pour l	xDZUGVZW]
+pour la	o9YEZUJV_WGZJ
+pour le	{2XMZ
+pour les	n%J)Z*]>IDIHIM]PYV[aH
+pour moi	x(X
+pour mon	{V^
+pour notr	{UX
+pour reinitialiser	r([?^HHVJZIa]
+pour sspr	{?XDY
+pour tout	xHJUa
+pour un	{HZVHZ[
+pour une	{%]9JHZ
+pour votr	xdY
+pouvez vous	{#Z9Z
+pouvon pas	{3[:X
+power automat	{HJg_
+power button	{H^
+powershell la	{gY
+powershell modul	{g[
+powershell not	xgY
+pre exist	{%X
+precisa de	{*X=]
+precisam de	{MX
+predictabl password	{-Y
+preferr dc	x4^
+preferr domain	u4]
+prefisso internazional	{3_
+pregunta de	x?^
+prem account	x%IHIPZ_[
+prem ad	t!X
+prem configuration	xEZ
+prem disabl	u!Y
+prem domain	x4^HJ
+prem integration	{d[
+prem not	x=Z
+prem noth	{TX
+prem object	rAX_Z
+prem ok	{/X
+prem part	{/Z
+prem policy	{NY
+prem reset	{/Y
+prem user	xHYdY
+premium e	{=_
+premium is	{=GH^
+premium licenc	x=X
+premium licence	{=HH[
+present password	tHHKIZChc
+press finish	xBIZa]FaJ
+press send	xHHXZZHa^
+press sms	{3J>JHJa_
+press the	{HIa[bX
+prevent from	{XX
+prevent password	{FZ
+prevent the	n,X@JH]KHN^ZIbY
+prevent unauthoriz	pTZ
+previou #	{KX
+previou one	r>GMZO[g[
+previou password	j#^@JHDK_NIZJgZ
+previou phon	u>aHD
+pric page	{HZ
+prima della	{]a
+prima di	{@YHIb^
+print operator	xPZ
+printer does	{HY
+printer doet	{H[
+printer want	{HY
+pris en	x7X
+privat e	u3_>YDIHG
+privat email	p3[>]DZaH
+privat mailadress	{?X
+privat mode	x.Y
+privat one	{@]
+privileg account	u%J*Z
+privileg ad	xPZ
+privileg authentication	{(^)J*JHH
+privileg on	{%I(JP^
+privileg role	r(H)^*]HHPI
+privileg to	n([
+privileg user	x(J*]HHPZ
+privilegiada onprem	{P_
+privilegio insuficient	{(Z
+pro tag	{@X
+prob poczekaj	{XY
+probiert jetzt	{X^
+problem between	{cZ
+problem de	tBHZ_cJ
+problem reset	x=YSY
+problem with	mBIE[Z^
+problem z	{ZXc[
+problema com	{EZ
+problema con	uE[ZX
+problema de	qBJZ]c]
+problema di	{BIZ[
+procedura guidata	x,Ze[
+process request	xBJHFSaZC
+product name	u-]
+product on	{JZ
+profil pictur	{H[
+projector remot	{HZ
+prompt appear	x+_HI
+prompt every	xH_
+prompt for	j*Z+XD[LZ
+prompt not	t+XHZ
+prompt to	q+YDIHYLY
+properly set	tE[
+propria password	{^Y
+prossimo accesso	{LZ
+protect group	tPZ
+protect with	{H]
+protection block	{HIJZ
+protection l	{-]
+protection proxy	{-Z
+protection was	{-[
+protocol on	xHJY]
+prov their	{XY
+prov who	{DZ
+prova p1	{=_HIZI
+provato a	{XY
+provid for	xHJN[ZJ
+provid some	{H[
+provider does	{HY_J
+provider keep	{7^HG
+provision agent	j0aHF
+proximo logon	{LY
+proxy address	{H]
+proxy servic	uHIc_
+proxy sett	uH^
+prueba de	x=^B[HJ
+przy zmiani	{h]
+przychodzi na	{>Z
+pta agent	{0CHa
+pued cambiar	r^[
+pued restablecer	p!](J=YZGcY
+pueden cerrar	{B]ZJ
+puedo entrar	{DJZa
+puedo restablecer	t([VJZZ
+puedo verificar	{>Y
+puedo volver	{K^ZH
+pulsant e	{([:[
+pulsant reimposta	{(Z
+puo cambiar	u@]^Y
+put a	u@[ZHcY
+put in	r3[>IDZHJK]ZI
+put it	u8^HJJYU]ZI
+put my	{IYOZ
+put the	r@JHHKXPZ][h[
+puts it	{EX
+pwdlastset nor	{%X
+qr code	x>IHbKHaH
+qu administrateur	{(X
+qu il	x+]DIOZ
+qu une	{C[
+qualquer senha	{NY
+quand je	xZ[hZ
+quando la	{ZGh]
+quando posso	{HJX^
+quanto dura	{HJT]
+quarter of	xHHRZa[
+que a	rdZh]
+que c	{3ID]HJO]
+que ce	xOYh[
+que dar	{*Y
+que e	x@[I[KX
+que el	x*X3Z
+que es	{-ZI[
+que esperar	u9J@aX[ZJ
+que esta	{-[OZ
+que invento	{N^
+que j	rI[K[MZh[
+que ja	u+XK]
+que je	m+[-J9I>J?J@FBJCZDIHGIJVZX[[]]Jh^
+que l	u>I?]C[TZaJ
+que le	r3Y?ZCX^XdZ
+que les	{+]HZKJ
+que mi	{D[VY
+que mon	xD]
+que nao	p3J>ICYDIHIIHKHOZVYZ__ZaJhZ
+que not	n3J9H>JCZDJHIIHKGO]V^ZY_YhY
+que numero	{3JO^
+que o	uEY^[
+que reiniciamo	{B]
+que se	u+[
+que ser	{:]K]
+que soit	{NZ
+que sou	{D]
+que soy	x9JD[V]
+que tengo	{ZJ[Yh]
+que tenho	{[Zh[
+que todo	{-a9I
+que ya	x+XK[
+quel numero	{>]
+quel que	{NZ
+quella di	uK[MZ
+quello registrato	xDHO^
+quelqu minut	{M^
+quer um	{C[IZ
+queremo que	{+[
+query sam	xQ[
+questa password	tKY
+question and	{*X?HD]HIZI
+question are	u*X
+question can	{DXHY
+question for	t(J*^?F
+question not	x*Y
+question secret	x*D?a
+question vanish	x*^HJ
+qui n	x;YZ]
+quier la	{M]
+quiero desbloquear	{?I[[
+quiero otra	{@]
+quito el	{4[U[
+r d	uFaHJZJ
+r2 domain	x5Z
+radio button	{[Y
+rais the	{C_DJ
+rais to	{I^
+raison d	{EY
+ran out	u#I9I=_HERFSIXJ]_
+random str	{K[
+rano i	{@X
+re added	x8Z
+re enabl	{!]BZVJ
+re register	r+^CIDFHX
+reach a	{4XcJ
+reach ad	{0YdX
+reach entra	{HIc_
+reach me	tD]HIKIa^
+reach microsoft	{cZ
+reach on	xgZ
+reach the	q/HHHJZM]aXbZ
+reach your	{cX
+read any	{6]>^HD
+read it	xHJZa]J
+read only	{%]2I
+read that	tE[
+read your	{H[
+reason is	{HINGZa
+reason that	x3ZJY
+reboot the	uHFbXf]
+receb o	{aY
+recebo o	uaY
+receiv a	p(IHaZJ
+receiv not	{HGV[Z[
+receiv on	{aZ
+receiv the	r>Xa[
+recent ones	{K]
+rechaza la	{N]ZH
+rechaza por	{-[KYZI
+rechazada en	{/]
+recht fehlt	{%[
+rechten om	{%[([
+recognis by	{MX
+recognis every	{K]
+recognis when	{KHh^
+recoi pas	xaZ
+reconnait pas	{:[@Jh]
+reconoc mi	{:ZZJh[
+record is	u#F>]HY
+recovery email	{>[HJ
+recovery info	{D[HI
+recovery key	xHX
+recovery method	x*XD]HIZJ
+recreat in	{_Z
+recuperer mon	{>XHIZ[
+recupero la	{>_ZG
+recusa a	{N[ZH
+red cross	qHJI[S[ZHeZh]
+red sms	xBHHJIZZa]EaJbJhI
+redefinicao com	{BZH[ZI
+redefinicao de	qHZU]ZI
+redefinicao nao	{ZYfX
+redefinir a	o(YBY
+redefinir minha	xHZZX
+redefinir nao	{[Z
+redefinir not	{7X:X
+redefinir senha	t(XbZ
+redirect to	x7_KHZI
+reecritur a	x8ZdZe[fJ
+reecritur du	xZHd^
+reecritur est	xHZYYfX
+reecritur ne	xG]ZIdIf]
+reecritur non	x%]HJfY
+reessayez plus	xZ[
+referenc account	r#Z
+referenc to	uH[
+refus a	{QY
+refus although	x-^/IIFKGh]
+refus and	{@JIJZ^
+refus any	{@[NJZI
+refus as	t-[?ZHGIEK]
+refus becaus	t-XK]hJ
+refus by	o%Y-I/[IZKJN[
+refus car	{I]
+refus cooki	x.Z
+refus it	q/^JXKZZH
+refus lors	{%aZGdI
+refus me	{)]ZH
+refus sinc	t-^/J=^IJJJSI
+refus the	n/ZJ[_JdJe[
+refus to	{KY
+refus via	{NZ
+register again	u+[DJ
+register an	{D[
+register any	x+Z
+register befor	rCaDH
+register but	uCY
+register for	h+Y>X?JCID[H[VI
+register he	{+Z
+register in	xJY
+register is	x?^DJUIVI
+register my	u+HCJD]
+register one	{C[DGOX
+register only	{+HC]DJ
+register phon	{>Y
+register policy	{C[
+register the	{CZ
+register to	{D]UI
+register user	{H[
+register when	{+Y
+registr para	{DX
+registrado para	{DZ
+registrado y	{CZ
+registration not	x+^DJHE
+registration of	xHY
+registration page	r+ZDGH]
+registration prompt	r+YDZHH
+registration screen	x+]DHHH
+registration step	{D]HI
+registration wizard	{+[DG
+registrato e	{CZ
+registrato per	xDZ
+registrei para	{DX
+registrerat mig	xDY
+registrierung aufgefordert	{+Z
+registrierung erscheint	{+]DJ
+registrierung fur	{+JBZDY
+registro registrado	{+EDaHJ
+registry keys	{YY
+regl de	{GXKIN]
+rehir with	{_]
+reimposta password	qHJb^
+reimpostar la	q(X:XBXHXZX
+reimpostar un	{([)I
+reimpostata dal	{g^
+reimpostazion della	uNJWY
+reimpostazion non	{ZYf[
+reimpostazion self	{H]VG
+reinitialisation du	{VY
+reinitialisation echou	{UIZ_
+reinitialisation en	x)]HXUZZJ
+reinitialisation est	uPZUYVI
+reinitialisation n	{VXW[
+reinitialisation refuse	{=]HIZG^Y
+reinitialiser dans	{7Y
+reinitialiser le	r%Z([BJZHa]bY
+reinitialiser mon	xBIHZZZ
+reinitialiser seul	{U]
+reinitialiser votr	{EY
+reject as	x-YIX
+reject becaus	r-JI_
+reject by	r/FN^
+reject it	o/^ZHhY
+reject my	uH]ZI
+reject reset	{J[
+reject the	r-X/JJIM]NZhH
+reject with	u-YJXNJ
+relat to	{%X
+relatorio de	{+FD]H[
+remain as	{/Y
+remain lock	{TZ
+remain valid	{H[ZJ
+remember it	{HIKJZFh_
+remember my	pH]
+remember password	u-IHJKa
+remember the	t@Jh^
+remember what	{KJZ]
+remot call	jHHQ_
+remot desktop	xHaZH
+remot sam	mHJQa
+remota limitada	{QY
+remoteaufruf an	{QZ
+remotely and	{QZ
+remov an	{>H?JH_
+remov and	u8[>IHIV]Y]cF
+remov from	x?[HI_Y
+remov last	{4Y
+remov the	r%[9GHCJ]X^_Y
+remplacer tout	{@]
+renam a	{FZH[
+renam the	{FY
+renew it	{KZZY
+repeat lockout	{#ZHJ
+replac it	u@^
+replac the	{bZ
+repond pas	{0XIJN[
+repor a	{VY
+report a	{HJZY]Y
+report that	tHHZ_
+report the	xSZ
+request could	{HFZ^
+request for	xH^SHUHVJ
+requir #	xCZ
+requir authentication	xCJ]]
+requir chang	xL^
+requir for	u0]=FdY
+requir licence	m=^HHe[
+requir method	xC_DJ
+requir p1	{=X
+requir re	{+Y
+requir screen	{+[CJDYHI
+requir secur	{<]
+requir to	{*X
+requir two	uCXDJHZ
+requir user	x+Y
+requirement not	rI_NH
+requirement of	rNX
+requisiti di	{IY
+requisito da	{N[
+requisito de	rI[NZ
+reserv character	rF]
+reset #	xgZ
+reset a	i%I(_)I?]H[MHZF
+reset access	xPX
+reset ad	{/Z
+reset again	x@^BZZE
+reset agent	{0JZIf^
+reset all	xGZ
+reset an	u(a)E*EH[MXPJZD
+reset and	p(I3]HHV]ZY][bJ
+reset any	{)Y=]ZJ
+reset are	p!Z0]@^HHJXZH
+reset as	u5[DXdY
+reset asks	{*[?ICXHJ
+reset at	m@XHIb^
+reset attempt	rXZ^Z
+reset becaus	{Z[
+reset bricht	{HJN[Z^
+reset broken	{1XZY
+reset but	l3XHIJZLXVX[Y]Z
+reset button	r!J(XZ^bI
+reset by	h(J)]*I-J?Y@_DIHHLZUYV[WGZD]Y^J
+reset cannot	tZJ__
+reset cloud	{/Jg^
+reset code	x>Y
+reset come	x4XHJfY
+reset complet	{B]ZH
+reset configuration	xEZ
+reset did	{#Y
+reset does	t3]7ZHGOJ
+reset done	tBYZZg]
+reset email	t3Z>HH_MHZHaHg[
+reset enabl	xUZ
+reset ends	p!ZHHN[ZY
+reset error	r/JWX_]
+reset fail	X!Z%H(E)I/F0[3I4J5[7I8Y:H;Z=H>J?H@IBGCJDHEZF[GGHAJXMJP]QYRXSGTJUHVFWIXJ]J^]aJbGc]eXf^gI
+reset flow	x)X:JZ]
+reset for	_!X(X)Z8X@JDXEFPIU]VDW]X]aXdH
+reset from	j-J/IHFJ]NYP^_HbZ
+reset function	{U]
+reset get	xJY
+reset gets	{JXc]
+reset give	{ZJ^[
+reset go	{7XB^fE
+reset group	uHGV_
+reset has	q=]GXSIUZ
+reset her	p+X:YZZ
+reset here	xWY
+reset his	qB]PZZJ
+reset im	{:X
+reset impossibl	{4^HJZJ
+reset in	c!J%^(B)I/H1^7^@ZBEHIMDPJSZTJUHVHZB][_IdYgb
+reset is	^!G(E)^*I/I7J:J=F>E?I@JBHDJE[GJHZJ[KXPHU[WHZI]]fHgY
+reset issu	xBIHIZ_
+reset it	h(I+X@^BFDIHDKZNJU[VJXJZ[aIh[
+reset just	{4YZX
+reset klappt	{Z[
+reset lauft	{>]BJc]
+reset link	f:ZHXUHZ^aJb^
+reset mehr	x1Z=[
+reset menu	xdY
+reset method	{*H?Z
+reset mfa	xH^
+reset must	{dY
+reset my	^(A*[>]@IBJDJKJMYV^Z^[Ja]bH
+reset nicht	u?]HJUYZJfY
+reset non	{=_ZG
+reset not	Y![#[%I(D)b/H0[1J3I7Z>I@EBCCJDFGIH@JIKGM^NHPISFTIUFVYWYXJYXZY[[]I^I_Ia[bFcJdHg^
+reset now	tDY^X
+reset of	p!J%F(^)J/I7J8Z:I>IGJHYPZZGd]
+reset ok	{B]MXZI
+reset on	m!I(Y=YHDZHb_
+reset onlin	{#Z
+reset only	tTX
+reset operation	x%YAXZJ_X
+reset option	qHFU[b]
+reset other	u%H(c?HHISJVEZH
+reset page	V#J%J(D*^+J._/]3J7_8J:X>G?a@HBFCJDGH]IYJIKXNHO^S]UDVFZ=[I^I_JdIfJgGhI
+reset password	U%a(b)H7J:J=I?J@GBGDIGHHGKHLJMJNIPISYUIVHWYZH^GbfdIgGhJ
+reset permission	{(IH^
+reset policy	e(I)G*a@JHGNFSIUIVJWcZJgI
+reset portal	r.XS^ZJgJ
+reset problem	{BJZ^
+reset refus	q!^7ZZJdZ
+reset right	x(J0];Y
+reset says	k!^ZIaX
+reset schlagt	{^X
+reset seit	{X[]]
+reset servic	hBFHHSXUJZEcZe_f^
+reset show	{HHU]ZY
+reset sinc	x#Y+[
+reset site	u.ZS]
+reset so	{]X
+reset sspr	{UY
+reset still	u>]Z^bI
+reset stop	{.XA]
+reset stopp	q0Y=^HFR_ZJ]GfI
+reset succeed	{B[
+reset successfully	{BZ
+reset that	uJY
+reset the	])J*H@ZB_NJPZWX
+reset their	g(G)Z*Z:X@JBIHaUYZC^IfZ
+reset themselv	u)^HIVZ
+reset then	xD]ZH]XdY
+reset thing	{@YDX
+reset this	q(^
+reset thos	{@[ZI
+reset through	mN]ZJgY
+reset to	u/ZK[ZG
+reset today	t@IBZHJS^ZYaI
+reset too	t/IS[XYZJfX
+reset trie	{XX
+reset twic	{@X
+reset unsuccessful	xBGUIVJZa
+reset user	o(G*]1[?YZG
+reset verweigert	{;]
+reset via	q/H5^MZZD^[g[
+reset want	t>_CYHF
+reset was	r)YMZUHWZZH]Y
+reset went	nBbDJZD]I^XbI
+reset which	{(CHa
+reset window	uH]ZGbYcE
+reset with	pHIL]
+reset work	e%Z?J@^HAJXSIUJVFZZ^_bIfY
+reset you	{H[
+reset your	b(I)I7I:Z>Y@JCYDXE]H[VZZE^JaY
+resetowani hasel	{UX
+resetowania hasla	t(GDYU^ZF
+resetten lukt	{Z[
+resetuj haslo	xb]
+resolv the	{4]HG
+resolv this	udY
+resourc forest	{AZG[HH
+respect pas	tIZNY
+rest of	{)YVZ
+restablecer a	x(_VIZJ
+restablecer contrasena	oHHZIb_
+restablecer en	{7Y
+restablecer esta	{(Y
+restablecer la	p(XVXZIcZ
+restablecer mi	uHYZZ
+restablecer not	{[[
+restablecido su	{BYM]ZH
+restablecimiento de	tEYH[U[VGZJ
+restablecimiento esta	{UX
+restart adsync	{HIf]
+restart help	{9HHEf_
+restart of	xf[
+restart the	u+YB^HJfH
+restaurado de	{6_HI
+restor from	{6X
+restor the	q6Y_Y
+restrict client	oHHQ^
+restriction prevent	rN_
+restrictremotesam is	{QZ
+restringir client	{QZ
+result reason	{/Z
+retour de	{!^HJ
+return #	xS^gJ
+return an	r&YHFc]
+return from	x![
+return to	t>YHHK^ZJb[
+reus any	{KX
+review the	{HY
+ricevo il	{aX
+richt ich	{H]
+richtlini von	{*Z
+riconosc la	x:[ZIh]
+ricorda le	{K_
+rien ne	{Z]
+riesco a	tZ_
+riesco ad	{Z[[^
+rifiuta tutt	{@Z
+right away	u@cNIZE
+right but	uOZ
+right for	xE[WH
+right in	u%Z(Y)JHJP[SJ
+right is	{%J;Y^Y
+right miss	x%^(J
+right now	xHZ
+right of	x%Y;^HE
+right on	rH]P[dH
+right one	{KIh[
+right to	o%_(YBIHH^^hH
+ring when	xaX
+riprova piu	x@[ZX
+rispetta i	t-XN^
+robot o	{9]HI
+rol de	{*X
+role and	{)[*[CIHH
+role are	x(H)_HY
+role can	{)[-IHX
+role cannot	t)]
+role do	{(X
+role holder	r(G)bHF
+role i	{)[
+role is	x(aHDIJ^J
+role not	{)[
+room panel	{HZ
+root password	{H^ZJ
+rotat the	rH_KH
+row says	{]Y
+rpc server	t4aHJfJ
+ruckschreiben bricht	{4[HDc]
+ruckschreiben geht	u1YFYZJf[
+ruckschreiben nicht	q5X=]PZY]ZHdJeZfH
+rule and	uN]
+rule exclud	{GZ
+rule for	uG]HXNIcI
+rule is	{KIN[
+rule not	uGZHIJZN]
+rule of	{GYNZ
+rule on	xHIN]
+rule so	xGZ
+rule that	{*ZPJ
+rule ther	{/[
+rule was	{BXNY
+run for	{H[ZH^]
+run out	xZZ]Z
+run the	x%I0[H[
+runn on	uR[fI
+runn the	xB[fY
+ruolo di	{*Y
+s est	x#]HJZZ
+sa jaki	{9]
+sa mycket	{9]
+sager att	uK]O[dZ
+sagt das	t-[KZ_XdZ
+sagt die	t3JC]DJI]O]W]ZF
+sagt er	tE^IYXY
+said not	u/[J[ZIdH
+saknar behorighet	x%](^9JHJ
+sale el	{3ZaH
+sale en	{K]h[
+sam call	uQ[
+sam remota	{QY
+sam remotely	xQ[
+same anchor	lA^
+same as	q@HBJHJO[Z_[J
+same cloud	xAY
+same day	t@aNIZF
+same immutabl	{AZ
+same name	{_[
+same password	j/^@IKdNJZAdH
+same problem	{ZY
+same str	{/Y
+same user	q@^A]HHZE_Jg]
+saml login	{7_HFZIbI
+samr harden	{Q[
+sandbox tenant	{H[WY
+sans #	{3]>JOH
+sans cess	{H]
+sap is	{#EH^
+sap password	{H^ZGbI
+sap user	{#DH_
+sas invalido	{RZ
+satisfy the	t@ZNX
+save money	{=[HH]If]
+say how	{H]ZJ
+say my	{HIOYZJh[
+say that	{N[
+say the	xHIh^
+says a	{@]HJIJNI
+says access	x%I(ZH[
+says account	x#X
+says an	{Z[
+says ask	{V[ZI
+says authentication	{HX
+says but	{HHNXV[
+says cannot	{#YH[
+says choos	u-]
+says contact	xEFVIZ^
+says current	{hZ
+says disabl	t![HHUZZJ
+says fine	{TY
+says go	{:[
+says he	xKZ]Y
+says i	g.X:^@JC[DXHHIYZF
+says im	t(GDYV^ZJ
+says it	f!E-Y6Z=H@JEJH^IJZC_]d[hZ
+says its	m-]1ZHHIHKZU[ZJ
+says licence	{=Z
+says lock	m#YT[
+says my	d-]CZDHE[HZNXZB
+says not	a!J)Y+J3F:Y?J@HCXDHHBIYJXK[N^UJWIXGZ__JbJdJhI
+says one	r*[
+says our	u=[HHU]
+says password	lZIdX
+says pleas	{.X
+says reset	tZ_dX
+says someth	ubZ
+says success	{/[
+says that	e-I=X@JEZIJKIOaZD_Y
+says the	]#]-G/J7Y:I@EBJE^HHIbKHNIUXVJWYXZZ?dYhX
+says ther	tG[cYdI
+says to	{VZ
+says too	uIIK^XYZJ
+says try	u-I@JIIX^ZZ
+says user	uH[]X
+says weak	xI]
+says wrong	q/[Z[hF
+says your	r:JEJVYZIc]
+sbagliata ma	{h_
+sbaglio la	{@Zh[
+sbloccato in	{#IT]
+scaduta la	{=_ZH
+schermata di	t+Yb^
+schlagt fehl	q6Y8YZ]
+schon einmal	{KX
+schon mal	u9JK_
+schon was	{9a>J
+schon wieder	x@^
+schon zu	{-^KI
+school account	x3HDZMY
+schusestrongcrypto miss	{YZ
+scop filter	{G]JJ
+scop for	{GZ
+scop is	{V]
+scop of	oGZ
+scop to	xVY
+screen is	p+E>]H^
+screen just	{bZ
+screen not	r+_HEbX
+screen notification	xbY
+screen reset	qb^
+screen says	uHII]
+screen someth	{bX
+screenshot attach	{ZY
+script powershell	xg[
+scriv piu	{Y]f[
+sdprop keep	{P[
+se acabo	{=^
+se activo	{dZ
+se administra	{d^
+se aplica	{*Y
+se cae	xHXZ]eY
+se connecter	xBZZ[
+se ha	{BYM]ZH
+se pued	m![4Z6ZBIHJI[VJZE_JcXf[
+se quedo	{>]HH
+seamless sso	xH]
+season and	{-^
+seasonal staff	{DZ
+sec question	{?^HH
+second attempt	{B[ZI
+second chang	q@^HJ
+second check	{@IBJCaDIHI
+second forest	t8aHHZF
+second monitor	xH]
+second phon	{+I>ICJDJH^
+second reset	u@_ZJ
+second screen	{HH]^
+second time	r+]@ZB[HF
+second try	uZ]
+secondo il	{-J][h[
+secondo la	{-[IZ
+secret expir	{H]
+secret of	{2[
+secret question	{?[
+secretary give	{g[
+secur channel	xHJY^
+secur ldap	{<]
+security account	{HIQ[
+security answer	{X[
+security baselin	nHHQ^YXbZ
+security info	c*J+]>Z?[C^IIZJ
+security key	x?[ZJ
+security question	d(H*c?JD[H[ZI
+security reader	{(_HH
+security tab	q;^HJ
+security team	u%[HHY]
+see a	t%XO[
+see an	u%Y
+see how	{H[
+see my	{(H-JH_ZE
+see not	{Z[
+see the	qHXI]LZNJZI
+see what	{HFN]ZG][
+see your	x!Y
+seem to	o-_HGKYaY
+seen too	x-_
+segun el	x]Xh[
+segun la	{-[
+segundo a	{-Z
+segundo o	{ZIh[
+segundo que	{C_
+sei nicht	xI[V_ZE
+sei zu	{-[
+sein password	p:YB[VZZG^^
+seit dem	rB[HIfa
+seit der	{#]%]XJ
+seit heut	xZ[fY
+seit will	{>Z
+seitdem kein	{=[
+selbst zurucksetzen	t)XU]V[ZI
+select for	xG^HI
+select group	uHJV[
+select on	xHJL[
+selectiv password	uG^
+self chang	{HH^^
+self reset	n(H)cHFVGZC^]
+self servic	V!I#I%H(F)Z*I-I/I3J7H:I>J?I@IBHCJDXGIHaKILHMINIPJTXUbVaWIYJZ][IaXbIcFdGeJfBgIhI
+self the	{^[
+sem #	x3^>IOGaJ
+sem mais	{BZN[
+sem opcao	{CZ[Y
+sem permissao	{^Y
+sem suport	x1X
+sem writ	x8]HGc]
+send a	x>X
+send code	xHIXZaY
+send me	q7[H^aD
+senha ante	{KX
+senha antiga	{hX
+senha atual	uh]
+senha contem	{-[IY
+senha da	x2X
+senha de	uDJHZK^UHZG
+senha do	q,[H]K]ZFdX
+senha e	p@IK[N[ZJd^
+senha errada	{hZ
+senha esta	xU[
+senha foi	{BXM^ZJ
+senha mas	{ZE[^
+senha muita	{#ZXI
+senha muito	x-Z
+senha nao	i/J0]@JH[IJKGNZZY
+senha not	{6Yd[
+senha nova	rBIHIIXKENZZZ]^
+senha o	{gX
+senha provisoria	{@[
+senha que	{JYN]ZJ
+senha velha	u#ZKZ
+sent me	u?[
+sent to	p+Y7Y>YHH
+senza #	x3_>JOH
+senza scadenza	xL[
+senza writeback	{8]
+serv l	{H]
+server 2003	n5eHHVJZIfI
+server 2008	q5]
+server activ	{6Z
+server and	q4YHDcZf[
+server cannot	oHIYYZI_[
+server clock	{RX
+server connect	uHHRYc]fJ
+server di	xRX
+server from	{6X
+server geht	{RZ
+server has	u4[6]HGRHfI
+server hat	{HIRXcZ
+server in	u4_HGfY
+server is	i4YHGRZcIdJf^
+server ist	{fY
+server lost	x4]HJRJfJ
+server need	{HGM]
+server nicht	{4]d]fI
+server not	j6^<YHHQZYYcHfH
+server of	{7aHE
+server only	{0Z
+server operator	rP]
+server policy	o5]
+server reboot	{fX
+server room	{H[
+server take	{MZ
+server that	{RZ
+server the	{HY
+server think	{6XR]
+server time	tR]
+server to	uHY
+server too	{YZ
+server unavailabl	{4X
+server was	qGJH[MFcZfZ
+server with	u6]H[
+serveur connect	rHIRZc^fJ
+serveur de	{RX
+servic account	f%_,[0a2]BIMYPJVHZG^H_IcJeFfG
+servic adsync	xfZ
+servic befor	{H_]GfI
+servic bus	fHDY_cc
+servic cannot	xHJZJ__dIeFfI
+servic chang	{@YVI^Y
+servic de	x2XUJcJf^
+servic desk	o(_*]3J>[?F@YHDL[VJZI
+servic does	{fY
+servic e	{U[
+servic est	x)]HIUZf[
+servic fail	u0]HFcJfX
+servic for	uUHd[
+servic health	{SY
+servic is	lIYS[cJfY
+servic microsoft	{f[
+servic not	lHER[f]
+servic on	{fY
+servic password	c(J)I=[@IBDDXHXSYUXV[ZY^Ha[fI
+servic principal	x(XH]
+servic reset	_(I)X=GBYHaPJTXUJV]Z^cIdJfE
+servic start	{B^HE
+servic stopp	tHGf[
+servicebu window	kHIca
+servicio de	x2[dGfZ
+servidor connect	pHFR[c_fI
+servidor de	u4YR[
+servidor entra	{HIRIcGf^
+servidor restaurado	{6_HI
+servidor rpc	{4_HI
+servidor tls	{Y[
+servidor web	{H^
+servizio adsync	{fX
+servizio di	{2YfX
+servono dodici	{I^
+session timed	{HH]^
+set a	g!Y(G7Y<Y>Y@]HFIJKGW]ZX[J^H
+set adsyncaadpasswordresetconfiguration	{EHHGd^e]
+set adsyncpasswordwritebackpermission	p%bHG
+set azureaduserpassword	{gZ
+set but	x%XbY
+set by	xJXYX
+set for	{G]HIWZ
+set his	{KYNJ
+set in	x/X
+set it	q@[HFKaZD^XdX
+set less	{@X
+set msoluserpassword	lgb
+set my	x@[
+set on	o@ZHIQ[
+set password	q%[(b<]@IBHHBJ[KHZG^IhJ
+set so	uZJ^[
+set someth	{@XE]
+set the	j%Y(Z@JH_KZNJZDbJfZ
+set this	{@Y^Z
+set to	g%J.XBHHXLYZI^]
+set up	]!J%X*J+a-J0J3I9H>G?[EZHaIJKIMJNJUJVaZE]J^IaGfJ
+sets a	{&YZY
+sett are	{(IW_
+sett for	r%XCJH_cI
+sett new	{]]
+sett of	r<aHHZH
+sett the	{@GH]ZY
+sett to	{HJU]
+sett up	{WZ
+setup page	{+XDY
+setup the	{H]
+setup thing	{D^HJ
+setzen des	{&[
+seul les	{P]
+seul method	{?ZHI
+seulement deverrouiller	{[X
+several time	x#^HITG
+shar calendar	{HZ
+shar login	{HEZF^a
+shar mailbox	oHY^Z
+sharepoint says	xH^
+sharepoint site	xHY
+she can	uBXLZZI
+she cannot	uZ[
+she change	{@JBI]]_Y
+she could	{BZ
+she enter	xKXOXhX
+she forgot	{Z]
+she gets	{NY
+she got	{BY
+she had	x#ZKZXI
+she has	uCFD_
+she is	x9J>[B^HGZH
+she left	{![
+she logg	{#IBZhY
+she not	{D[
+she pick	x@YB[IYNIZG
+she still	{!Y
+she think	{-II[
+she tried	{ZX
+she typed	{3[
+she was	t>IB[HHV]_Y
+shop floor	{-X
+shorten the	{2[HGX]
+should a	{HFM]
+should ask	{:]HHVX
+should be	t!EHa
+should i	o8JKXZ]d]
+should not	{HY
+should turn	{:Z
+show #	xO[
+show a	n+]HBIXNZS]ZZ
+show abandon	{HF]_aJ
+show an	m/_C[HIS[VZ^JaJ
+show as	u0X
+show failur	{H]ZI
+show for	{+[HJ
+show in	{/X;X
+show it	{J]ZJ
+show none	{HHU]ZY
+show not	qMYb]
+show on	xHY
+show someth	ubY
+show the	jHZOYR[ZIbYdH
+show up	kHG[Z]Ia]bY
+shut down	r!^#J>ZHHfZ
+si blocca	{HIZ]eZ
+si e	r+[@XDHHGZ]fZ
+si pued	{V^
+si puo	u@]I[
+sich an	{ZZ
+sich nicht	p)Y6X
+sicurezza non	{*]
+side fail	{/Y
+sie do	{DZ
+sie ein	u-]@IHJI]KZZHhJ
+sie es	t9I@XXZZ]
+sie haben	q+Z@ZX]ZJh[
+sie konnen	{CZ
+sie nicht	x*Y3Y?Z
+sie nie	uOXZ[h[
+sie sich	{ZZ
+sie sind	xV_
+sie z	x4]OY
+sign and	g<_HJ
+sign encrypt	{<X
+sign in	R!I#I%J(I)I+],]-E3H4J6J7b8J:H<H=H>D?E@DAJBJCHDCFZGHHbIDJIKFL^M[NGOJPJSITbUIVIWJXHZX[]]H^FaCb]cIdIeJfIgI
+sign on	x7^ZI
+sign up	rDaHIVG
+sigu bloqueado	{TZ
+sigu con	{MXgX
+sim card	t>[
+sim e	{+[>]DGHH
+sim is	{>YHJ
+simbolo e	{I]
+simpl word	{I]
+sin marcar	x;Z
+sin mas	{BZNZZJ
+sin permiso	x^Y
+sinc #	{-Z
+sinc 2018	{1]
+sinc ad	{/[@Y
+sinc admin	{+[HIg[
+sinc friday	{YY
+sinc i	h#X(H)c*G-J>ZDYHCPJVIXZZD[Y
+sinc it	{A^HEfI
+sinc last	u-[CZHHIIKIUY_^
+sinc monday	uCXHDZ]c[
+sinc password	{7YdY
+sinc the	_%H)J1I8Z9J:I>JB[GGHaMENGPZRJUYVXYYZH]J_IbYcXdFfZhY
+sinc then	i1XF[HIQXR[YXZDc]
+sinc this	q9IBZKIM]Z^
+sinc we	t1HGYHIf[
+sinc yesterday	{ZXaX
+sincronizacao de	uG[M[
+sincronizacion de	uGZM]
+sincronizzazion dell	{GZ
+sincronizzazion e	{RY
+sincronizzazion hash	{M[
+sind nicht	xV[
+singl sign	{7[
+singl user	{+X
+site think	{-_HHIJ
+sits on	{HY
+six character	{/ZIY
+six digit	uHJIIa_
+six month	{!ZH[
+six time	{HHX^
+skew on	{R[
+skipp the	xD^HI
+skrivaren fungerar	{H[
+slash and	{3Y
+slash in	rF_HG
+slow sinc	{H]cG
+small letter	{IZ
+smart card	tZHb_
+smart lock	{HY
+smart lockout	gTb
+sms about	{<YZJ
+sms cannot	{?Z
+sms code	r>ICZH_ZJ
+sms fail	{3]aJ
+sms for	xa[
+sms from	{SJTJa^
+sms go	{3Y>ZHH
+sms goes	u3Y>YHJ
+sms me	n*Y3I>Z?^HEXJZF_Ga_
+sms messag	h3Y>J?^C[HYZG
+sms met	xaY
+sms mit	x>]HEaX
+sms n	{?^
+sms non	{3Z
+sms not	l>H?Ya^
+sms number	{CZ
+sms option	xH]
+sms the	{>[
+sms then	{C[HH
+sms under	{I[Z]bJhI
+sms was	u?^BICIZZ]Z
+sms when	xNYZEa]
+sms wird	{?Y
+sms with	xH_ZHaI
+sms が	r3Y>]?JHHa_
+sms の	{?J]^
+smth went	{ZZbZ
+snapshot cannot	{6Y
+snapshot l	{HHRa
+so ad	x/YJ[
+so cannot	{>J@JHJh^
+so falha	{PY
+so how	{D[HGL[
+so i	i-Z/Z?J@^HXIHKINJZE]]aJd]
+so if	{cZ
+so it	l-J3I>J@IA[DZHJIbMJOFZJ
+so much	xBXHZ
+so nobody	t+XZI^[
+so not	j+Y=_DXHHI_aIdF
+so only	{/[
+so password	{^X
+so reset	u7X
+so tenho	uCaDJ
+so that	n%[+]3I>[HEVXZF^b
+so the	g3Z;Y<Z>XA_HDZJ^XaJhX
+so they	{/Z
+so user	x+YMY
+so writeback	rGZ
+so you	xVY
+soddisfa i	uIXN]
+softwar is	{HY
+soit le	{NZ
+soll ich	xX[
+solo business	{=]
+solo il	xC[
+solo l	{?XC]
+solo quiero	{?I[[
+solo se	x@Z
+solo telefono	{CZ
+solo tengo	tC_
+solo una	x@^
+solv it	{@XBE^_
+solv she	{B[ZI
+some error	{ZZ
+some hour	{@[ZJfY
+some information	{4ZC[DIHJ
+some more	{H[
+some of	x;YZ[
+some time	uHIKZZIf]
+some user	r+IE_HIKZVX
+somebody from	{#JTYZ[
+somebody set	{HIfZ
+someon else	{HY
+someon tried	{#YTXZJ
+someth about	u!ZZJ
+someth else	x?[@Z
+someth harder	t-Z
+someth i	u-JCJIIK^
+someth is	{HHZ_
+someth less	{-]ZH
+someth went	iHJZ^b]
+someth with	xKJZ^
+somm pas	{EY
+son compt	{!Z
+son mot	t@XB[ZI^X
+sonderzeichen im	{F[
+sono mai	uWZ
+sono novita	{9]
+sont pas	xGYI]ZI
+soon as	x(Z)Z*XVI
+soport y	{@Z
+sorry but	{cZ
+sorry for	{9]
+sorry someth	{Z[
+sorry you	tWYdX
+sourc anchor	x_Z
+soy de	{V]
+spac and	x3XI[
+spater noch	x9J@YZ]
+speak of	xNZ
+special character	jF^H[IH
+special sign	{HJI^
+specop password	xJZ
+spell it	{@[
+spelnia wymagan	uIZN[
+spelnia zasad	{NZ
+split password	{gX
+spray attack	{T^
+ssl inspection	{cY
+ssl tls	{Y[
+sso via	{7Z
+sspr 33008	{@[^Y
+sspr and	uT[[G
+sspr at	x@]ZF
+sspr block	{)XXX
+sspr com	{Z[
+sspr con	xPYZX
+sspr da	x!Z
+sspr ein	{HZ
+sspr en	{UZZ[
+sspr enabl	{UZ
+sspr fail	n!]A]HGJZKXNH
+sspr for	l!I)aHZPIVE
+sspr fur	x)]H[VG
+sspr group	uVY
+sspr in	{H[VIZZ
+sspr is	l)JHCU[Z^
+sspr ist	xVZ
+sspr it	{)Y
+sspr limitado	{VY
+sspr mit	{=XP[
+sspr must	xbX
+sspr nao	u+X3ZbZ
+sspr ne	{+Y3[
+sspr nicht	{)X
+sspr non	t+X3ZHJPXVJWZbY
+sspr none	xHIU_
+sspr not	j)F3X@IBJPXUGV]ZZbY
+sspr nunca	{HJW_
+sspr on	x)[PIVX
+sspr page	{.ZHJ
+sspr password	{J^ZI
+sspr pilot	{Z[
+sspr says	rHJNXX]
+sspr without	x7YH_dF
+sspr work	p4Y5^BICJDJV]ZG
+sspr が	r)Y3[U[WIZJbY
+sspr で	{?^N[ZJ
+sspr の	u+[?JBYDJHGS]UJX[bJ
+sspr を	{H]ZH
+sspr エ	{!]ZZ
+sspr 不	{7Y
+sspr 报	{!XZ]
+ssprsetup nunca	{D[
+staat nog	{![>X
+staat uit	q!]3I;^HIKJU^^Jd[fJ
+staff but	x(])IHHP]
+staff cannot	{8Zd]
+staff get	{NZ
+staff not	x)]DZUF
+staff student	{HJV^
+stag mode	{HHf]
+stag server	{HY
+stammer inte	{O[
+stampant non	{H^
+standard account	x(J)_HJ
+standig nach	{H[
+star haslo	xMZh[
+starego hasla	xHHKZM[
+start a	{HY]Z
+start again	{K[aX
+start it	{#JTY
+start on	rHZfZ
+start the	x]Z
+start with	{G]HJ
+startar inte	{H[f[
+starter password	{@]
+startet nicht	xH]ZJfY
+stat that	{HX
+stata reimpostata	{BZM[ZI
+stata usata	{KX
+stato del	{S^
+stato disabilitato	{!X
+statu page	{SY
+stay black	{H[
+stay grey	xI]
+stay silent	{HHa^
+stay the	{gZ
+stay valid	{HGIJL^MXZJ
+steht auf	o-YPX[XfZ
+steht bei	{+JAXD[
+steht da	{-[I]
+steht immer	{hX
+steht nicht	{NX
+step #	uC[DJHYZ]
+step and	{@XH[aJ
+step thre	{HYZY
+step to	{H_ZJfJ
+step were	{HIZ[]Z
+stesso giorno	{@]
+still accept	{-HH[
+still activ	{!X
+still asks	{MZ
+still cannot	j([?IHHMYT^ZI[_bJhJ
+still fail	{ZY
+still federat	{7Z
+still has	q#YHIL[
+still have	{5X
+still here	{!Z
+still in	q/G1YHZTI_^
+still is	{(Z
+still lock	rTY
+still need	{HGg[
+still not	m3H>GDIH[MIO^aZ
+still off	t!bHF_J
+still old	u/HHDM^g]
+still on	u1_HJRIYI
+still run	x5Y
+still take	xMX
+still the	n!J/Z9I@JAIHFIHKFOHTJZa_ZaJgJhI
+still ther	{!X9Z
+still uses	{4X
+still wait	x9^HHMGXIaZ
+still want	rM[
+still work	rLZM[ZI
+stimmt nicht	p,ZOZ
+stop at	u;ZHFZ]hY
+stop the	qH]PX]GbZfI
+stop with	{!ZH[ZJ
+stop work	x1YHFM[fX
+stopp after	xHH]_
+stopp half	{]]
+stopp work	oZ[f]
+stor as	{3_>JHEOJ
+stor bokstav	{HII_
+stor in	x7XHY
+stor without	x3[
+storung bei	xSZ
+straight to	{+]HH[]bI
+strategi de	rNZUJW^
+strategi onprem	{N[
+strength bar	{IZ
+strong enough	{I[
+strong password	{@]NXZF
+structur contain	{FZ
+stuck at	uZ_
+stuck in	{H^
+stuck with	x@_ZH
+student account	{VY
+student cannot	{?EG[H[
+stunden alt	{@^ZJ
+stunden warten	xXY
+su contrasena	uB[M]ZF^Y
+su cuenta	o!X3[DHV_ZJ
+su organizacion	uEYZIcZ
+sua conta	q3ZTXVZXY
+sua organizacao	xEY
+sua senha	u@[M]ZI^X
+submitt a	{]X
+submitt new	{%X
+submitt the	{HIZ]
+succeed and	{/X
+success and	{@]TXZF
+success with	x/^HI
+successfully complet	{BZ
+successfully on	{BY
+such a	{/Y3ID]HI
+such as	r+JHYMY
+such user	{_^
+suffit pas	{?[C]ZI
+suis jamai	xDZ
+sul pc	xMZ
+sul portatil	{HGM[b]
+sull account	{^Z
+sull utent	{;[
+sulla schermata	{b]
+summer again	{KZ
+support admin	r(I1_HI
+support for	uHY
+support reset	{1XgZ
+support writeback	{HZ
+sur ce	{(XW[
+sur l	j%[;YHERXZJ[[aZb^
+sur le	j3X>JBJHGJ]LZM[TZZJ^Xb[
+sur les	{5YJX
+sur mon	r9]HJM^ZJ
+sure that	{HY
+sure whether	{ZX
+swap it	x@aHJZI
+switch from	x>]
+switch his	{!^ZJ
+switch it	{V]
+switch off	e![>J?YCJHIL]U[VJZIbZdXf[
+switch on	n)JHFUZV_ZJd[eZ
+switch the	uU]
+symbol and	{/[
+sync a	{HZ
+sync account	d#J%c0J2^@IBIGFH@IJP_Q[VJZJ^I_I
+sync agent	l0]
+sync and	t0Z8ZH[RIdH
+sync box	t4[HFRZcY
+sync but	{G[HJ
+sync cannot	{4YGYHI
+sync client	r1aHG
+sync en	{/J0]
+sync error	xH[
+sync heartbeat	{BJGIH[M]fH
+sync host	tHFR_Y]fF
+sync in	{8[MY
+sync is	p8YGYM]
+sync konto	{2Z
+sync machin	r4]HCR[c^fJ
+sync not	r8_GZHYMIVIdI
+sync reset	{0Y8X
+sync rule	oGaHG
+sync scop	xG^HI
+sync server	Y/[0H3J4a5J6Y9JBJGGH>KJMGNXPHR_Y]_IcbdYf[
+sync servic	h%[0JB]HX]GcIf[
+sync softwar	{1_HE
+sync srv	{0JHIRXc^
+sync stop	{HYM[fI
+sync to	rG[MYZI
+sync tool	u1bHFfI
+sync user	q=YGGZGdafZ
+sync version	{1[HG
+sync vm	t6YHGfa
+sync was	{HHRYf]
+sync with	{GZHJRX
+sync writeback	x0ZHZ
+synchronisation de	{HIM]
+synchronisation des	{G]
+synchroniz user	{%X
+synchronization engin	x_Y
+synchronization is	u8]
+synchronization servic	{<]
+system admin	{!X
+system does	xHZIIKJZ[
+system not	uBJDIH_KI
+system says	x:]HGI[ZI
+system think	{+]3H9I@IBJHJK^
+system will	{@[ZJ
+tab of	u;]HIZZ
+tab show	{;X
+tack sa	{9]
+tak your	{9]
+take a	p<^BJHFM^ZH
+take anyth	{;]ZJ
+take for	{HHM]
+take it	n@JHIMZZHg[h[
+take my	u?XIJMHZ]
+take the	o@JH]K[ZHhJ
+take to	{dY
+taken away	{@IU]^[hJ
+taken it	{/^gJ
+talk to	r4[8J9XHIYY
+tant qu	{(X
+target found	{GY
+te kort	{IZ
+te makkelijk	u-[
+te raden	u-[
+te resetten	{%[([
+te vaak	x-^
+te veel	t#]HIX[
+team and	{%[(ZHI
+team asks	{>FH]
+team cannot	x:XHY
+team channel	xHX
+team chat	{:JH]
+team forgot	{:ZHH
+team i	{:[HIZJ
+team keep	xMZ
+team lead	{gZ
+team meet	uHZ
+team not	tH[MXVZ
+team phon	xHY
+team record	{HZ
+team statu	{H]
+tego samego	{@^ZJb[
+tel como	{>_HJZI
+tela de	u+Yb[
+telefon do	{3J>I?]HJO[
+telefon i	{>X
+telefon nem	x3GD^
+telefonnummer im	u3]
+telefono e	x>Z
+telefono in	{O[
+telefono ni	{3ID]
+telefoon kwijt	u>Z
+telefoonnummer staat	{3]OG
+tell me	b!Z(]*J-[.]3I9G:]>G?JBICJDGEJI[KXOJV[ZI]J
+tell not	{GY
+tell the	tD]HHIFKIN[TZ
+tell which	{NX
+tem as	{(Y
+tem dado	{D^
+tem de	{K]OZ
+tem permissao	{%Y
+tem que	x:]@[
+temp one	xKJLYh[
+temp password	j#J@ZBJHHIJLbMIZH
+temporairement verrouill	uT[
+temporalment para	{TX
+temporaneament bloccato	{TX
+temporarily lock	jT^
+temporary connectivity	rc]
+temporary one	uBJHJL^h[
+temporary password	l@XBJH^KIL]ZG
+ten minut	k/G@YHGMa
+ten time	{aYhX
+ten year	x>Y
+tenant and	t:YWZ
+tenant can	xUY
+tenant del	{:_
+tenant has	xHIS^
+tenant is	u:[=]HI
+tenant noth	{W[
+tenant wide	{UZ
+tengo acceso	{>]DJ
+tengo el	{CZ
+tengo permiso	{(]
+tengo que	{X[[Y
+tenho mais	{>]
+tenho o	{CaDJ
+tenho permissao	{(Z
+tenho um	{CX
+tent mais	x@[Z[
+tentativa aguard	xXY
+tentativi attender	xXY
+tentou verificar	{XZ
+terugschrijven staat	{d[
+terz parti	{.X
+test and	xU]
+test de	{B^HJWJZJ
+test do	{=^HI
+test user	t;ZBY
+than #	o2X@EH]IXRZ
+than a	{@Y
+than once	tA]
+than one	mAaHJ_F
+thank a	u9^
+thank bye	x9Z
+thank for	q9aBYHJZE
+thank in	{9[
+thank you	k+X9]@JB]HIZJ
+that a	u-YHHa[
+that appear	{-]
+that are	x!]HIZI
+that be	tIYK[LXZJ
+that box	{Y[^X
+that break	{FY
+that check	uJ^
+that cloud	xHZ_Y
+that connect	{4XG[HI
+that dc	{4[
+that does	{HHRYf]
+that email	{>[HJ
+that forbid	{^^
+that group	{@XHIN[
+that has	{HYVY
+that have	{-]HI
+that i	l*Y@[DXHFIJKXNZPJVXZX
+that id	{@Z
+that is	oHIK]^X
+that it	q>ZBYXZ
+that its	uDYVZ
+that ive	uDYH]
+that make	t-Y
+that my	q>YE[HIKIV]WHZJhZ
+that nobody	{>EH[Z^
+that not	h-G4Z9J>F?J@JC_DIHYIHKXLIO_VIWXZE
+that number	x>^HIOJ
+that object	x;]HH^X
+that one	q-^9J@JCJHJIJKahJ
+that only	{=GH[^Z
+that ou	u%ZG^HI
+that our	xUX
+that page	u-I?ZHGIY[^
+that password	i(J)^HZL[^J
+that phon	u>[
+that reset	q!J%[)JBIHFJXKJU^VEZ_
+that she	{Z[
+that site	{MY
+that some	{;Y
+that the	^(J:J=X@YBYGIHDIGNXUIVJW[Za^[
+that ther	{_X
+that they	o>]GXHH
+that turn	{UX
+that user	p([@YG[HGJYPZZH^IdI
+that was	r4[>]DIHEO[_Y
+that why	t!YI[KJZJ
+that you	xHYaZfI
+that your	xBGHadX
+the #	p3XHIKXg_
+the access	x-JH]
+the account	Y!Z)J,[2G3H@IAIB]CJD]GXHAIIKJLYPZT[VFZB[J^a_E
+the acl	uP]
+the actual	{hX
+the ad	f#X%]2^8[HBNXZH_[
+the address	u3[HX
+the adfs	x7[
+the admin	_*I,a:Z?J@XH@MHNYPJSXUXV^ZIeJgZ
+the adsync	xHIf[
+the afternoon	{@Y
+the agent	q0aZIfJ
+the allow	{?[HIVX
+the alternat	uHZ
+the anchor	{AX_]
+the app	c%J(a*J+H-J3J:I>]?_@HBHCaDGH[IHKGNJOJVJZD[J]J^IbJgJhJ
+the application	x([HBN[ZGf_
+the apprentic	{GYV[
+the articl	rH^
+the audit	k/ZEZHYVZYXZY
+the auditor	{@Y
+the auth	{(X
+the authentication	u3XHZ
+the authenticator	e(I*]>^?ZHIaZ
+the authorization	x)[UI
+the backup	{H[
+the bank	{HX
+the bann	pH_
+the baselin	{YZ
+the basement	{4]HX
+the boss	{K]
+the bottom	{>ZHJZ[]J
+the box	pBEHHKYZI^_dGe^
+the branch	xGXHJcX
+the browser	j.YHaKJMJcHhZ
+the button	x(]HHZZ
+the call	u3[>J?[HDa]
+the cannot	{dY
+the canteen	{V[
+the captcha	p@JBJH[II]a
+the chang	b%J(J-J/I@HBEHFJZK[LHM]Z^h_
+the character	{/[IY
+the check	{-HHZ
+the checkbox	ue[
+the choic	u?YHJ[]
+the cis	{bY
+the city	{-Y
+the clock	rHJR^ZJb^
+the cloud	V#D%J(J/b3J6]7X>J@HAHBFH]IHJHKDM]NFRJSJTcVJYJZD[G]J^H__bJcHfFgZhI
+the cmdlet	{H]
+the code	[/J3G>dH@IIKIOHXX]caahJ
+the company	g7Y:H>[@JBIHFIHKJN_VHW[ZEd[
+the complexity	{IYNI
+the computer	q#X@X
+the connect	b1J4^6XHHR^Y]eX
+the connector	a%G(J2a3J4Y8I<aGJIHQ^ZJ^I_X
+the corporat	uN[
+the country	p3_HJaG
+the credential	{H^ZH
+the current	i@XHGK^NXh^
+the custom	uHZ
+the customer	r(X-X/X@ZBYHINJ
+the date	{1XHGR[
+the day	x@^NI
+the dc	_(J/X0Z1J4]5_<[=J?JBHHAIJJfKEMJNHQZVJZF]JbJcEdJfJ
+the default	uHZ
+the delegat	u;ZKIP]
+the department	{F_HGZI
+the desk	r>ILZN[ZX^Y
+the devic	x>IH[
+the differenc	{H]
+the digit	xHHO[a[
+the directory	j&X3_HHNXU[VE
+the disabl	{!^HG_J
+the dock	xHZ
+the docs	{H[
+the document	xHGIIZ]
+the documentation	xHZ
+the domain	[#^%E-J/X5F8YAJBYGJHFIHJaKHMJNcP^TIVJZG^I_JcJg[hJ
+the door	tHZZHb[
+the duration	{T[
+the email	k>X?JBJCZDFZ]a]bG
+the end	g,Z3J9J>G@GBaCJDJHIKYXJZ[]H^YaGeZhI
+the entra	d#I/]NGT]YXZJgY
+the error	pBIHIIEN]S^Z]]J
+the event	qBIG[HIN_dIhJ
+the exist	t8YhZ
+the extend	{5XHX
+the extra	{JY
+the fail	p;^HFPXZ^
+the featur	qHFU[VYe^
+the field	{hZ
+the filenam	x2[
+the filter	tHIJbNIZJ
+the financ	uH[
+the firewall	pHXc[
+the first	j!J8Z>I@ZC]HJIJZ[bJhZ
+the flag	x^]
+the follow	o@ZHII[dX
+the forest	u8^EJHH
+the forgot	o7J?ZDJHXW[ZY^Z
+the form	pHFIXZYh^
+the four	x*XNZ
+the free	u=bCHHJdF
+the full	x4[HJIY
+the gmsa	{0[ZJ
+the graph	{)]HJ
+the group	h>IBJHDPYVeZG
+the guest	tR[
+the guid	xH^
+the help	u9Y@ZH[ZEbJ
+the helpdesk	n*[9J>JDZZ]
+the home	q3H:cHF_I
+the hotfix	{5Z
+the hr	{H^ZI
+the i	{?JZG[Zb[
+the identical	{@YK[ZG
+the installation	{HXeX
+the internet	u-[HFZHb[
+the intranet	tH[N]
+the keep	{+ZD[HJZJ
+the key	{H^]G
+the keyboard	u#Z
+the keys	{6X
+the kiosk	{HH^]
+the kitchen	{#].IHY
+the lab	q8J?EHc
+the lady	{!X
+the laptop	o]Yb]
+the last	a#J-J>J?JBJGIH^IFK_MHO]TJZ^][aXfI
+the ldap	u5Z
+the leaver	u!b@JHGZF
+the length	t2ZHH
+the letter	rHEIGZ_h]
+the library	{^Z
+the licenc	t=aHE
+the licence	{=Z
+the lightweight	{%I0^HJ
+the link	iGZZXba
+the list	j-F1J>J?cDIHHIJK[Q[_J
+the lock	e!I#[HCKHTXZF[abb
+the lockout	tT[
+the log	g&_6YBGHINJ]^
+the login	l#Z-J7YHFI[ZIb^
+the logon	rHIb^
+the m365	uMYTZgX
+the machin	xHEc]f^
+the mailbox	x>]HG
+the man	{HJTZ
+the management	x%XHJe]
+the maximum	xH[
+the meet	qH]
+the menu	{H[
+the messag	i3H>IE]HFWYZXa_
+the metavers	{_[
+the method	u?^DJUIVI]Y
+the mfa	xH[aI
+the microsoft	f#H7[T^a[g]
+the middl	qHI]a
+the migration	uHZKZZI
+the minimum	j1]5^
+the more	{+[CJDYHI
+the morn	u#[
+the msol	k%D2];]Q]
+the name	n-ZF]KI
+the necessary	xD[
+the network	{HJMXcY
+the new	U!J#I(E)J+J,J-I/]0J2J3I4J6_7I8Y9I:H=J>F?J@EB^CGDGH?IGJIK^LEMeN[OJPJRJTIUIVaWIZJ[F]]^H_HaIdHeJfGh@
+the next	m@aKIP[hJ
+the note	u@ZH_NI
+the number	](J*J+b-I3a>_?I@FBHCYDDIBK[NJPJX]ZE]HaZhJ
+the object	j![G]HH^[
+the offic	e)X/Y9]>HM]TFd]
+the old	W!H#]%J(I*J+J-H/Y0J1H3H4I5J6J7I9H:J;J=J>I?I@DA_BFCIDIFIGIHHJJKALIM^NGOIPIRJTHUJVJY_ZB[I]I_YaIbIcIdJfIgZhh
+the on	c/J4]E^HYPJTXZH_[dJfY
+the one	c+I-J/]3F?I@HCFDEHBIIKcMGNJOdZB]IaJh^
+the ones	uK]O[
+the onlin	{/]
+the only	q4Z?^CH
+the onprem	n!_([/YNJPI
+the operation	k%X(Z8XHJ
+the option	l?EH_LYZI^]dZ
+the optional	xHHd_
+the organisation	h:JHFIGNbU]W]
+the organizational	uF]
+the original	{A[HIPZ
+the other	k)[?^CEGZHFf[
+the ou	d;^FdIJVJZG
+the p1	xH]
+the page	Z!I#J(J)Y*I.^/I3I7F9J>Z?]@GBHEZHBJJKJMJNEOFSITJUbVYWYXGZX[[]^^JaFdZhE
+the park	{H[
+the partner	{8[
+the passcod	xHHa^
+the password	L!G#G(Z)H*Y+I,I-[/^0G1I2H3H4J6Z7]8H=G>I?FAJBXC[DZEIFJH;IaJYKGLJNbPGRJSIUDVFWIXIYJ]F^Y_IbYcHdYeZfYhJ
+the past	xK]
+the path	{F]HJIG
+the pc	m/_HJJZMJZJbY
+the pdf	xH]
+the peopl	uFXG]HJ^Z
+the permission	t%I(ZHFP]
+the phon	^!J#I(J+J-J>ZB_CHDEHCIJKHMZNJO_U]ZCa_bIhY
+the phone	q/J3]CIHJg^
+the pictur	xHJb^
+the pilot	xHHV_
+the pin	rHYbZ
+the plant	xaY
+the policy	g@ZCZHGIINaWJ
+the portal	_%J)J0[1^7J:H?H@XD]IXJYMZN[SHTJUXVJZX]I^JaJbFgChI
+the power	{H^
+the preferr	u4]
+the present	uZIh]
+the previou	k#^@JHDK[MZZJg^
+the pric	{HZ
+the printer	xH]
+the privat	u3_>YDJHF
+the problem	{FY
+the product	x-ZHIJ^
+the projector	xH[
+the prompt	{LY
+the provision	x0Y
+the proxy	rHHZIbYca
+the reason	q3ZHJIGJYLXN]
+the record	{#FH^
+the recovery	t>^
+the referenc	q#YHY
+the register	x>^DJHEOX
+the registration	i+[CJD_
+the remot	{HEc]
+the report	x)[ZJ]Y
+the request	{EJHFS]ZFc^
+the requir	oHI]Ye[
+the requirement	tNY
+the reset	M!a#E(E*Z+G-H.]/J0I1G3E5G6I7X8E:G;J>_?Z@CB]CFDFEHFIGEHGIHKCLGMJN[O[PHRHS[TGUFVHWCYIZb[F]a^X_EbacGdGeHfEgBhH
+the rest	p)XP[VY
+the result	{/^MF
+the right	i%b@EBHHIKHP[ZJ^^
+the robot	x3]HJaX
+the row	{BY
+the rule	m/Z@YGXHHN[
+the same	Z!I#J(I-F/]0H1J7J8J9H=J>J@ZAaBFDJHIIFKcMHPZRIZ^[I]I_IaHcJdHfJg]hI
+the scanner	xCJH]
+the school	uK[gZ
+the screen	r+FHYI]LZZJ
+the screenshot	xHaZF
+the second	l@^B[HE]]
+the security	i%Z(];]HJ
+the self	t)[aZ
+the sender	{H^ZJ
+the server	b4JGIHZMFR_Y[ZH_]cIf[
+the servic	e%Y([,[2Y3[>Z@JBIDZHHUIVJZIeGf^
+the session	{HH]^
+the set	x+]HIJ]
+the sett	nH^NZU]
+the setup	uD]HX
+the seventh	{KY
+the shar	u#YZF^]
+the shop	x>[HIbZ
+the sign	i#I7YD[H_T]ZHaF
+the sim	{#IBHH_TE[E
+the site	m-a9IH@I[XZZHcXhZ
+the six	{aZ
+the sms	c3X?GBIC^H]ZE]Y^Ja]hJ
+the sourc	xA[
+the special	xHHI^
+the sspr	oJXVY
+the staff	{ZZ
+the start	{FXIHJ[
+the step	{@XZY
+the stor	x-H>JH[O]
+the student	{^Z
+the sync	V!G#I%c(J)I+J-H/Z0D1c2Y3G4^6Z7J8H9I;J=J>I?J@GAICJDIFJG^H;IHJIKILJMFP^QXR^SJTJUIVHXJY^ZG]F^H_EaJbJcbdEgJhJ
+the system	f+]-J3]@ZBYD]HIIEKYNHOEZ_hI
+the tab	{]Z
+the tabl	u(IHa
+the teacher	{@YZJ^[
+the team	{VZ
+the temp	p@[KHLZh]
+the temporary	uH]KJZIhZ
+the tenant	k)Z-]=FUFW[
+the third	{ZZ
+the threshold	xHY
+the tick	{^Y
+the ticket	xH_ZC
+the time	p>IBEC]H_KJR_
+the tool	{JZ
+the top	xh[
+the town	{-aHGIJZI
+the train	x>IHIZI]_
+the traine	{VXbX
+the tree	{%]
+the tutorial	u@HHb
+the two	uH^
+the university	{7^
+the unlock	pHBT_[^
+the updat	x5Z
+the upgrad	u1IHHZJd[f]
+the user	Q!B#Y%E(])F*J,J-G1J3Z4H5J6I7G8F9I:];]>H?D@[A]B[CJDZFIH9KHLZMERJSITIUHVGWJYJ[H^__faIbEcGdDeEfFhZ
+the valu	tHJN]ZI
+the vault	{2[
+the verification	j+YCJHJ]Za[
+the version	{0]
+the very	{K^ZI
+the virtual	{R]fX
+the vm	x6]HXRX
+the vms	{R_ZG
+the vpn	t4]
+the wait	x9GHFXa
+the wall	{H]
+the warehous	{HYZZ
+the weather	{H]
+the web	mJZN[TZZFbZ
+the websit	xHII[Z[
+the weekend	p#YHEZ^f_
+the whol	p@ZHHO[U^VZZG
+the wifi	tH[
+the window	dHHMYZ[[Y]]
+the wizard	c,c@JBaGZHAZGdYe^
+the word	u-]HI
+the writeback	l6YG[HGJXdGe]
+the wrong	g@ZR^ZEg^
+the year	x-II]
+the zero	{3IO[
+their account	rLZ[Y
+their ad	{8[
+their home	t:Y
+their identity	xXY
+their info	{+ZHY
+their mfa	xH[
+their new	{MY
+their own	m(I)[-J:Y@ZHHU[V[ZI
+their password	_*Z/J:Y?J@YBEDZIJKGMIUIVX[_d[fYhH
+their peopl	{8_GI
+them to	pUXWY
+then a	{ZZ
+then an	{HGZ_
+then cloud	{/[dH
+then entra	{/]
+then i	x@[
+then it	qC^HGZ]aI
+then nobody	{f]
+then not	uR]ZGc[
+then reset	x1XF[QYZH
+then says	qKIh]
+then the	n/Z@JHILYP[
+ther a	c(I-]/J3J7I9Y>J?HA]BFCJGJHZIHKHNJUJXZZZ[J]J^Y_JbYcJhH
+ther an	q9FScZF
+ther any	r9X>I?ZHGNYTZZ]bI
+ther are	oA_G[dI
+ther is	f(Z+Y3Y>IBJCXD]FXHEWX_Y
+ther not	g?ZHGWYZIaZb[
+ther was	p9I>HD^HDSFZa]J
+ther were	{TX
+thes account	uLZ^Z
+they are	t/ZOX
+they can	t>]
+they cannot	o@XG[HIVXZIgZ
+they deactivat	{!X
+they differ	{/[
+they get	{V[
+they have	u3]:EHX
+they not	t?[HHaZ
+they only	{D]
+they phon	x![GY
+they say	t3JHJI]U]
+they tell	{!X
+they told	{DXZY
+they use	{7Z
+thing and	{C_HHZIaJhI
+thing is	{Z]
+thing like	{-Y
+thing not	{Z]
+think its	{R]
+think my	{-[
+think of	uI[KIZI[Z
+think that	{KZ
+third party	g-I.X7a@JHFIIJ_KJZEbY
+third time	{ZZ
+this a	{-H9[
+this account	p(Z)JDY^[
+this articl	xH[
+this department	{GZHHVY
+this directory	{WZ
+this email	{H[ZJ
+this error	{HIZZ
+this featur	n=[UYVZ
+this happen	x9ID[HGZ]
+this is	m:]@HD]HIKJcY
+this login	{^Y
+this management	t8^
+this mean	{9IHEZ^
+this morn	g9I@cBXKFM[Z[hJ
+this not	x:Z
+this object	{G]HGNJ
+this on	x-JHJV^
+this one	uHHKXP]
+this operation	{1]HI
+this ou	u%^(D;ZGZHJ
+this out	x9^ZJ
+this page	x?GHa
+this password	h-Y@^HEIJNY
+this reset	{DXZZaI
+this scenario	x)YHZJH
+this servic	xV[
+this situation	x?IHXdX
+this tenant	tVJW[
+this thread	{9_BJHI
+this time	k+X@GB_HHKYWYZEcY
+this user	b#Y%G(a)H3Z;X=]?I@HA]CHDYH@LZPZUGV]ZA
+this was	{@[
+this week	u9G@ZH^ZZfI
+this year	{KZ
+thos in	{VY
+thos user	x7Z
+thos who	{@^ZF
+though i	u+]HEMX
+though ive	{?ZHIhY
+though the	{HZbX
+thre days	x@Z
+thre of	rIZaZ
+thre password	xHGIJKaZH
+thre peopl	{P]
+thre time	oBIDJHGKFXIZbaZ
+thre wrong	{#ZHX
+through a	{V[
+through all	{K]
+through at	xBX
+through authentication	uH[
+through graph	x([HJgY
+through o365	{NY
+through on	{/X
+through our	x:X
+through the	g+[D[HIKIN^VJZYgZ
+throw an	xHJ^Xe[
+tick in	oG_ZJ^^
+tick requir	xL]
+tick the	tHIZJe_
+ticket can	{B[
+ticket clos	{@JB[
+tied to	{_[
+tien #	{3ZI[aH
+tien dato	{D^
+tien la	t#]7ZHIKJMX
+tien permiso	x%Z
+tien que	{K]
+tier #	x!G(Z2J3JCIHHPbZH
+till det	u9G>YB]
+till the	ufX
+till tomorrow	t@]
+tillbakaskrivn av	ud[
+tillbakaskrivningen slutad	{YXf]
+tillfalligt last	{T]
+time alway	{ZZ
+time and	p#^HGR_ZG
+time becaus	rWYZJdX
+time befor	u-XMY
+time drift	uR[
+time i	uKZ
+time in	q#ZHITGX_ZJ
+time is	{9JH^ZG
+time it	u@YB[OX
+time not	x+XRY
+time now	x#JBJDZZ[
+time on	pRZ
+time out	x/JHJR^
+time password	{B_KIZD
+time she	{N[
+time to	xHGM_
+time track	{H_RHZJ
+time was	{R]ZH
+time with	x#JT[
+time within	{XY
+timed out	tEJ]^c]
+tipo guest	x9J:bHH
+tiraram o	{4[?]CIHINJ
+tls #	[!J-J1E3H4I9J=I>J?J@HBJCIHYIIKIMJOJPJRGUJVJXJYjZGaIcFdHfG
+tls inspection	xc[
+tls secur	{Y[
+tls ssl	{<_CJ
+tls version	xHIY[
+tls1 #	{Y]
+to #	hHFI]KbZH
+to a	^!J(J-J4Z>Y?IBICJDJG[H_IHKZMJOJZE][_ZfJ
+to accept	x:EB^HYKXfG
+to access	t#XHX
+to acquir	xHFQaZH
+to ad	j!I%Y(I/Y0X4[:J=IGJHBKJPIRJTJZF_^bHd_fHg_
+to add	{)I*G+I>ICIDJHZV_
+to admin	q%I*_HGP[QYdG
+to all	{NZ
+to allow	r.Z
+to an	q>HK]M[
+to another	o(Y9J:H=Y>J@IFJHbZI
+to approv	xa]
+to ask	t(J*H@JDJV]Z^
+to be	^!Z%G(H/I3_4J5]9I:J>H?H@XBHC_DEEIH>IbMINJOJPZV]ZD[[]IcJdZgJ
+to block	u.XHJaY
+to call	{>[B^HIZEaI
+to catch	xHGM_
+to chang	Z(_.]>H@DDJH?IHKHLaMHVGZa[I]J^_hJ
+to check	{D^EYHI
+to choos	k#J-H@ZC[LaNJZI]I
+to click	{([HZZG
+to cloud	uH]
+to come	t+ZHJX]
+to complet	m(ZHIO]dX
+to configur	p=JH]WYe]
+to confirm	u+ZHZ
+to connect	x4I8^HJ
+to contact	qD[HFVXZ]dY
+to continu	{.Y
+to creat	xHY
+to date	x+DDJHb
+to decrypt	{6]ZI
+to defin	tHJW_ZI
+to disabl	{H]
+to do	o9G=ZBbHAIJKHZa]JhJ
+to email	q*[>_?HDIaJ
+to enabl	h)],[HIUYVYWIZH[]
+to enforc	{-]
+to enter	u+]>HDHHEK[O[ZJhY
+to entra	uHHT[YY[Gc[
+to exist	x-]
+to expir	{HGKXZ[
+to factory	x>YHZ
+to fals	{)X
+to fix	x8Y@ZE[
+to get	l,]-H?Z@^KIZYeGhI
+to give	u([@JHHIJZ]gY
+to go	r+[.^:]>HEJHFZF][
+to guess	h-^HI
+to haslo	xKZ
+to have	oHaZFaX
+to his	t+]/Z@JHHZIg]
+to install	{0_HF
+to it	t>ZF[HGIJKYZ[
+to just	uHIK][Z
+to keep	l@^HIIJK^ZC[Y^ZhF
+to know	xHZZX
+to let	u=YB[HHZHaZ
+to lift	{TZ
+to live	x@aHIIJNI
+to load	ubZ
+to locat	{HJe[
+to log	lHbZZaF
+to login	q#XH_aF
+to make	f+]DYHHLYQ_
+to me	r9XV[ZJaY
+to microsoft	x>Jc[
+to move	uH^
+to my	b!J*I3J:_>b?Y@[CIDGEJH[IJMXUIVIZI]JaE
+to none	o>IBIHZUaaJ
+to not	rL[
+to okta	{7Y
+to on	{HHc^
+to one	u:]HH
+to onprem	{gX
+to our	l%X4]7_8Y:^GJHAMXZJcJ
+to perform	q%](G
+to permission	{%X
+to permit	{(GV^
+to pick	u@YHILZ
+to policy	{NY
+to prevent	oT[
+to prov	uDYXY
+to put	xU]
+to re	{+[HG
+to register	f+c>J?JCFHHZJ
+to replac	u@ZZIh[
+to reset	S![%X(_)F*[+J-I/H3J7G;I=G>X?_C_EXF[GGHBIJJJKELIMIPETHVZWFXIZ[[Y]I^F_HbGcJdGhH
+to resolv	tZYdY
+to restart	{+YH[
+to reus	{K_ZE
+to run	xH]]Z
+to sam	lQ^
+to save	x=[HG]If]
+to security	{HIQ[
+to see	u#X-IHINYT[ZG][
+to send	{>YHJ
+to servic	{c]fF
+to servicebu	xcY
+to set	h%^(Z+G<]>Y@IDHKYZE^J
+to sharepoint	{HX
+to sign	lMYT[
+to sms	x>aHH
+to someon	{:X
+to start	t0]HFcJfX
+to stop	x)]HZ
+to sts	{7_HGZI
+to swap	{@]
+to switch	t!^)HH]ZEh[
+to sync	tGZHX
+to take	{EZKY
+to team	r_X
+to test	{BFH_
+to that	x>[HJ
+to the	U!I#H%E(G)J/X0Z3I4]5J6J8J9J:G;[=J>^?J@EBCCIDEGHH]IIJIK]LJNYRJSJTIUXWJXJ[I]]^I_[aHb[cYdFe]fFhH
+to this	xH]
+to try	{-Z
+to turn	t-F:X;ZH^VX
+to two	{C]DJHGg[
+to type	xKGh^
+to unlock	f#JB[HJTG[a
+to updat	o(]5^@IBJHDKGN_^JhZ
+to use	a(J/X4Z?Z@JCJDYHYUHV]YZZJbYdF
+to user	{HY
+to verify	g#I*Y3H9I@JBJC]DcHIXYZI
+to vpn	{HX
+to wait	h@aHFKJMYXZ
+to what	x4ZHFKaZD
+to window	xHZMXZHgY
+to work	u@JBIZ_
+to writ	x%YGX
+to your	o+G7Z:^DHHZZI
+toda la	{UZ
+todavia not	{HHM[W[
+today and	r@[
+today i	u@[SZ
+today is	{!ZZJ
+todo el	t-[BJH[MJSXUZ
+token are	xR[
+token could	x,[
+token de	u,_
+token di	{,[
+token error	r,Y
+token for	{,_HIeG
+token issuanc	xHZ
+token not	x?aHGR[ZE
+token sas	xR]
+token with	x,]ZJ
+told it	r7[@YD^HIZH
+told its	{N[hY
+told me	n(J9J>JHFVJX[Zb
+told my	xZH^]
+told that	t)[@ZUIV[
+told the	t@YDZHINIdY
+told their	{NZd]
+told to	r4[HJKYV[YZdY
+tolto il	x-J4[?]CJU[
+tomorrow becaus	{XZ
+tomorrow to	x@X
+too common	p-^
+too early	x!]@YKHZJ]X
+too easy	q-YIZ
+too fast	{+ZZ[
+too long	n2bHGIH
+too many	[#a-_3Y9H@GHFIGKFOIT^X_ZHaGhJ
+too much	{-IK]XY
+too often	mX_ZH
+too old	l0[1_4J5_H]KIMJSITJYJdIeJfJgE
+too predictabl	{-^HG
+too recently	{@Y
+too short	q-JI_
+too young	{@]
+took a	{8Y>]HG
+took it	q/[@JB_HJZJ
+took the	t-Y/[8[HJ
+tool is	u1^H^RGZJ
+tool made	{2]HJ
+tool on	xJ^
+top box	{h[
+touch the	x1]HIN[ZH^[
+tout de	{@]
+tout le	u-]9[@IBIHHKJU_
+track tool	{H_RHZJ
+traffic of	{cY
+tre volt	{a^
+tres vece	{#]a]
+tres veze	{a]
+trial of	{=[HI
+trie for	{@JHHX_
+trie our	{:X
+trie to	k!]%X(ZHXPHVGZI
+tried #	tNZ
+tried again	u@_
+tried all	{KXXX
+tried another	{Z[
+tried everyth	uKJNHZa
+tried it	xXZZZhX
+tried once	{@IB_XJZI
+tried ten	{KFN_ZI
+tried the	o@HK_^Za[
+tried thre	xHJKHXJZa
+tried to	f#F@]BJHGK^T[XXZJ^JhZ
+tried too	r#HHIXbZH
+tried with	{IFN[OZ
+trigger for	{+]HG
+tripp the	{@[
+troca nao	{Z]
+trocada not	{/ZMZ
+trocar a	tZ^^X
+troi fois	{a]
+trop courant	{-Y
+trop court	u-JI_
+trop d	{X]
+trop de	l@JHJXb
+trop facil	u-]
+trop long	{2]
+tropp volt	uX^
+troppi tentativi	q#[X[
+troppo corta	{I[
+troppo facil	t-]
+troquei de	x>Y
+trotzdem nicht	{ZI[]
+true and	{ZJ^[
+try again	e+H9J@ABGHGIIKHNJX^ZdcY
+try another	{-X
+try any	xBIX_ZD
+try for	{XGZ^
+try is	x-IHJK[NZ
+try someth	{-^ZH
+try to	c@]HIKZ^IaY
+trzeba czekac	{@[
+turn away	x-[@YKHNY
+turn down	n-Z@[HGIZK]
+turn it	t!_)J/]@IHHN[UEYJfGhJ
+turn off	a)]*H<Y?[CIPJU^VIY[ZIbZ
+turn on	^!H(I)a,Z-I/J3J:I;Z=I?J@JBJHEJJKJNHPJUaV^WJZE^I_JbJdYe]fJ
+turn out	x^Z
+turn red	{h]
+turn the	x4IJXN[
+turn this	{U[VXZJ
+turn to	{:]
+tutto il	{BIHJS^UYZH
+tva metoder	x*^
+twee methoden	x*aCH
+twelv i	{@XHJI]ZH
+twic in	{#IHHT[
+twic on	{A]HJ_H
+two account	{A^HJ
+two ad	rA^_J
+two check	{*^CZHE
+two connect	{6ZH]RHcHfH
+two days	{I[KJ
+two dc	{JX
+two different	uHJg[
+two digit	pIGJZO^
+two enabl	{8JA[
+two factor	u3IH[
+two forest	tAXH[
+two gate	r*Z
+two hour	x#J@^H]KHaG
+two method	n*Z
+two month	xK[ZI
+two object	{A]
+two of	{AY
+two option	{*X
+two password	p/^@HBJHFKYM[ZFg^hI
+two piec	{*Z
+two proof	r(J)J*bHG
+two role	{(IH^
+two server	{6XP[
+two thing	{*ZC]ZIhI
+two user	tA]HHPY
+two ways	t*[C_HJ
+two week	x@ID[H]KF
+two year	uK^ZH
+tylko jedna	{CZ
+tylko odblokowac	{[Z
+tymczasowo zablokowan	{T[
+typ the	uKJ]^
+type a	{KZhI
+type guest	x:^
+type my	{KHh]
+type the	uh[
+typed a	x,X@^ZE
+typed is	xhY
+typed it	q#XHJOXZZ]YaJ
+typed my	r>FK[O^hG
+typed not	uOX
+typed the	q3[HJIGKIOJZX]]aI
+typo in	r3]@ZOJ
+u mnie	{V]
+uber die	u(X>]DZ
+uhr am	{H]MJRX
+uit in	{!^
+uit voor	xU^
+ultimo cambio	{@^
+um das	{.Y
+um dia	x#I@]X]
+um erro	x3JEXOZZZ
+um grupo	xPXVZ
+um metodo	x?[HI
+um segundo	{C[
+um unbefugt	xTZ
+um usuario	{;YZZ
+uma das	{K]
+uma hora	{XYa[
+uma licenca	{H[
+uma palavra	{K[
+uma politica	{WY
+uma senha	u-Y@ZBJHIIJZ^
+uma vez	{@[
+un altra	m-J:_@aDYHGIIKZZH
+un altro	{([)IC[
+un ancien	{KY
+un autr	r@ZKX
+un cambio	{@]
+un chiffr	u3]IYOI
+un code	{IZX[
+un collegu	{@YH[
+un dia	u@^HIX]
+un error	o3X@JEYHEO]Z_
+un filtro	{JY
+un giorno	u@]HJX]
+un group	uP[
+un grupo	uPXV[
+un gruppo	xPYVZ
+un jour	u@[HIX]
+un metodo	t*Y?X
+un mot	p-^@JHGIHK^ZH
+un nouveau	qKJMJZZ[]
+un numero	x3II^
+un ora	{XZa[
+un partenair	{:]HJ
+un partner	{:^HH
+un poco	{@JM_
+un problema	{Z^
+un robot	x9_HI
+un secondo	{C]
+un segundo	x8[C]
+un seul	u;X@[C^IJZH
+un simbolo	{I]
+un solo	t;[C_IHZI
+un usuario	{ZY
+un utent	{ZZ
+un utilisateur	{Z[
+una contrasena	rHIIJK[Z]
+una directiva	{WY
+una dll	{JY
+una hora	{XZaZ
+una licencia	{=JH]
+una licenza	x=YH[
+una maiuscola	xI]
+una nuova	x:]HXIJZJ[]
+una ou	{%a9JHH
+una password	uHIIIZ^
+una persona	{9]HI
+una pso	{NaZG
+una vecchia	{KZ
+una vez	{@X
+una volta	{@]
+unauthoriz use	pTZ
+unavailabl when	u4]
+unbefugt nutzung	{TY
+und der	tNZ
+und die	{>ZGY
+und es	xHFK[OXa^
+und genau	{F]
+und ich	t>^@ZB[HJ
+und jetzt	x#[@Z
+und kann	q#X
+und kein	{3GD[WZ
+und kleinbuchstaben	{IX
+und lasst	{@Z
+und leerzeichen	x3_IZ
+und schon	{.X9X
+und soll	{XZ
+und sperrt	{#].XMG
+und weiss	{hY
+under one	{%[GZ
+under the	mHHIJZZbbhH
+une autr	{:]C]
+une deuxiem	xCY
+une erreur	r3HEXHJO[Z^
+une heur	{HIXXa^
+une licenc	{=IH]
+une majuscul	xIZ
+une seul	x?ZCZHI
+unexpect error	q&F3_Z]
+unexpir password	n%c(I-JIJKHLIZH
+unfamiliar location	{HY
+unfortunately you	xZZ
+unidad organizacional	{FYGY
+unidad organizativa	{FYGY
+uninstall the	uH]J]ZJ
+unit cannot	{G[
+unit d	{FXGY
+unit name	{FY
+unita organizzativa	{FZGY
+unknown account	{bX
+unknown ad	x&]ZI
+unknown error	k&_ZJ
+unlock account	t[^
+unlock asap	{#^TI
+unlock but	u[Z
+unlock by	xTX
+unlock fail	x#G%[HFTGZ^[G
+unlock her	{#JHHT[
+unlock in	pTa[J
+unlock is	u[[bJ
+unlock it	uBZTZ_J
+unlock me	t#[
+unlock my	q#[>JBIhY
+unlock not	p#JHHTZ[_
+unlock only	r[Z
+unlock option	rHET][Z
+unlock successfully	x#HB^TJ[J
+unlock the	l#CB^Ha[F
+unlock their	x[Z
+unlock themselv	{[X
+unlock without	pBH[^
+unos minuto	{BIM_ZJ
+uns nicht	{:Y
+unser doman	x7Z
+unser password	x7Z:XN[
+unterstutzt kein	{0Xg[
+untick the	{BEHY^_
+until #	{@]ZG
+until friday	{!YVY
+until monday	xH]
+until the	p@^BJHFM^P[ZJ
+until tomorrow	o#J@^HIX_ZG
+until vpn	{HEM_
+until you	{IZ
+up a	uDXHYWZ
+up after	{BYHJZ[]I
+up again	q+]BIHXZZ
+up any	uD[
+up at	t7ZDIHJZH]Z^X
+up being	{;Y
+up by	u%[H[KZMFVY
+up for	j-JD_H@UIV]W_YXZI
+up her	{#Z
+up in	{?^DE
+up mfa	{HX
+up not	{HJa^
+up on	p9X>J@YHHa]
+up the	q%[EZHHR[
+up to	x+DDJHb
+up with	u-^/[HINZZJ
+up your	t+GDGH^VZ
+updat becaus	x%X
+updat fail	q/YH[N^ZD
+updat in	{/X
+updat it	x>[HHKHh]
+updat keep	{H^ZF
+updat mgpolicyauthorizationpolicy	{)Z
+updat mguser	o9JHJgc
+updat of	x0[1]HFfI
+updat on	t9[HGZ[
+updat password	x(ZHJZ[
+updat passwordprofil	{MJgZ
+updat the	l(Z/Y1]@YHCKHNafJhI
+updat user	{(]HI
+updat your	xHIZ]
+upgrad entra	{1JHIf]
+upgrad of	ufY
+upon submitt	{%X
+upper and	xIHN^
+upper lower	uN[
+uppfyller inte	tIYKJN]
+uprawnien do	{%^
+us as	{![
+us that	{GY
+us to	t*H:YH_
+usa pingfederat	x7]
+usar sspr	xPZ
+usar una	xK]ZI
+use #	x*XK[
+use a	o,]4[?EH^JZKYZJdF
+use adfs	{7[
+use ante	{K]
+use any	{>^?JZI
+use entra	{0Z
+use it	t-]HZVX
+use my	r?[HYKXZH
+use only	{=Jd[
+use password	uV[
+use phone	t?ZH[
+use question	{(F*]?ZHI
+use security	x*[?H
+use self	t)X
+use sspr	n7Y:Z=ZGYHYVHdF
+use that	x-^
+use the	h/Y>J?[D[UIYZZI
+use this	r-[?XHJKJVZ
+use window	{?^HCbZ
+use writeback	{dY
+used again	xH[KITZ
+used befor	tKZ
+used by	x%[A]HH
+used for	o,X>Z?Y
+used graph	{MJgZ
+used in	x,X
+used password	u-_HJIIKH
+used recently	xKZ
+used that	{KX
+used the	r-[HGT[ZJ[Gg^
+used this	uKY
+used to	j(Z?a@JBGHEI[KGP[ZY
+used up	u#YXY
+used with	{HYMY
+user #	{CY
+user a	{@]
+user abandon	{]Z
+user account	o!FAHBIHbPIVJ^H_EdX
+user accountenabl	{G^_G
+user acl	{;^HGPI
+user admin	n!J(^)ZZG
+user after	xAZBJHYTX
+user although	{HJTZ
+user and	r#H=^HGT[ZJ
+user are	n7X:YVJ
+user attempt	{@Y
+user attribut	{GGH]^X
+user authenticat	{7X
+user b	{@]
+user blad	{!E(_HJ
+user but	x([)]HF
+user call	xZ[
+user can	h(F)X*a:J?EB[HF_Gda
+user cancell	u][
+user cannot	Y(B)G3J6J7I:I>HAJBHDHGXHBKGLJMJNJO[PZTJVJZ_^b_BcJdbfZg[hI
+user chang	u@JBIH_^G
+user change	{J[
+user complain	x-X
+user confirm	{B^HIZH
+user did	x@ZHJX]
+user disabl	{!Z
+user does	u@X_Y
+user enter	p3GHJKZO[ZHh_
+user every	{HJP]
+user exist	uAZ
+user fail	l7XAIF_GJHFKHUYZZ
+user fine	{)Y
+user flagg	{H[
+user flow	xH^ZH
+user for	t=FAXH^ZZ
+user forgot	{@IHJZ]
+user from	j8Z=XBJHITYZH^__[
+user get	q)J*Z+Z=[BJHEU^VH
+user gets	o*[ZZ
+user go	xHDZa^J
+user got	u#YHJZJ]YaJ
+user had	x;Y@[KI
+user has	c!F([/X?JA[C_DZIENZVH
+user hat	u=ZC[XX]]
+user have	o;^CYHGMY
+user hold	{(Y
+user id	pHFI^TZZHg]
+user in	b!J%^(Y-J/J7J8H;I?J@IAaBIFYGYHHJXKINJSITIVYZH[]^I_Ja^gJ
+user information	xHFQaZH
+user is	a!X(I+[3_:X@JB]DHHDKJTEVFX[[J]J^Z_[
+user ist	{#XG[
+user it	{;ZdX
+user keep	x-^DJHGIZKI]J
+user left	{+JCID]
+user lock	x#IH]TI
+user lost	x=]HH
+user match	{AZ
+user may	r+JHXLJSZZI^^
+user mfa	{HX
+user miss	{__
+user must	u@Y
+user name	o+XIZh[
+user need	q*^CIHIZ]
+user not	^(E+]/J=Z@IBICGGXHEIHJYKHLbUJVZ]H_YaZd[gJ
+user object	k!];[HJ
+user of	t8_HDZJ
+user ok	u(J)_*EVF
+user on	q!ZHYZI_adJg[
+user only	p*Y+]CHHGNXZ^
+user or	{H[
+user ou	{GY
+user out	{^X
+user password	g1[:X@YBZ^J
+user phon	{#ZHGZ[
+user pick	{I[
+user read	{E[
+user register	u+I?]BYC[DGHI
+user report	rBHHFZb
+user reset	j(G=Z@ZBbHGMZV[Z?^[gH
+user same	{@_ZF
+user says	r#YHJKZZ]
+user see	u-]
+user show	xHX
+user sign	xHGM^
+user start	xH[]X
+user still	{L[
+user stopp	{HH]^
+user submitt	{Z[
+user swear	{HJNZ
+user switch	{!Ib^
+user then	xgX
+user ther	x8X_Y
+user to	f(J+]:J@IDIGXHZLZUZZE[[^]
+user trie	u:XKZ
+user tried	xKZTX
+user two	xA^
+user type	{:Y
+user unlock	uBH[[
+user used	{/[
+user want	m+G-Y@YD]
+user was	j!_@HHHPYZ[^J
+user went	{BEZJ]_
+user who	g!Z#I(J)]+J@]D[LZPXZE
+user whos	t-JG[HHI[ZH_^
+user with	l!I(X)X:Z=XHZZJ
+user without	xDZGId[
+user work	{4Y
+useraccountcontrol 66048	{L_
+uses his	{I]KHZH
+uses the	uK^ZGgY
+using a	{/XH[
+using it	{D[LZ
+using sspr	{/HH[
+using the	{#Z
+uso la	{M^
+uso nao	{TX
+uso non	{TX
+uso not	xTY
+usr not	u+ZDJHIUJV^ZJ
+usual password	xK^ZJ
+usuario ante	{]^
+usuario convidado	{:]
+usuario de	uA[^Y_Z
+usuario deshabilitado	{bZ
+usuario e	{XXdZ
+usuario en	{VZ_X
+usuario invitado	{:[
+usuario nao	r([=Z^]
+usuario not	j(X8ZVZZZ^[
+usuario nunca	{a[
+usuario onprem	{_]
+usuario tien	{C[
+utent cloud	{A]
+utent disabilitato	x!XbZ
+utent e	{I[dZ
+utent guest	{:]
+utent ne	{C[
+utent non	p=[^X_YaY
+utenti non	{(],J8Z
+utenza e	{!]
+utilis recemment	{KX
+utilisateur a	x[Y]X
+utilisateur cloud	{A[
+utilisateur est	x:[X[ZJd[
+utilisateur n	r([=XCZ
+utilisateur ne	t8Z^YaX
+utilisation non	{TY
+utilizador nao	{LX^X
+uw account	{TYX[
+uzyc starego	{KZ
+uzytkownik nie	{^]
+v host	{9JH^
+va il	{9ZHJZ[
+va lento	{H^
+vacation and	{>XHGZ[
+vai para	u>Z
+valeu pela	{9^
+valida en	{3[
+validita minima	x@[
+valu provid	xHJN[ZJ
+van de	x@ZHHR[
+van een	x:^HIJXV]
+van mijn	{H[
+vanish from	x!HHIKIPY^I_^bY
+vanta #	xXZ
+varia vece	{#[X[
+varia veze	{X[
+vario objeto	{A__I
+vecchia password	r#]KYMH
+vecchia per	x1XHJM_
+vece y	x#]@IX_ZJaJ
+veel pogingen	t#]HIX[
+velha e	{#[KJh^
+velho e	{>XY]
+vendor dll	xJ_
+verbindet nicht	xH]
+verbindungsproblem mit	{cY
+vereist licenti	{=_HH
+vergessen nicht	{>Z
+verifica non	x>XaZ
+verificacao e	{3H>JO]
+verificacao nao	u>XaZ
+verificacion not	{>Y?HC]
+verificar l	x3[XY
+verificar su	{XX
+verificar sua	x3ZXY
+verificatiecod komt	{aX
+verification and	{BXZY
+verification code	tHZZIaX
+verification email	r>Ha[
+verification goes	{Z[
+verification sms	u>XaX
+verification step	{C[DJHI]X
+verificato un	{Z]
+verifier votr	x3[XX
+verify but	{CY
+verify me	t3H>JCGDcHIZHaI
+verify my	{ZIh[
+verify with	{CID]
+verify your	q#I3^DFXZ
+verlangt ich	{CX
+verrouill apre	{#Y
+verrouill pour	{TY
+verschieden kennworter	{/[NY
+version #	r1_LG
+version de	{1Y
+version is	x1]HG
+version not	{1]
+version of	j0J1]H_
+versuch #	{XY
+versuchen sie	u9I@XXZZ]
+versucht ihr	{XY
+verweigert beim	{%_
+very long	x2Z
+very password	{KZhX
+veto the	xJX
+veut pas	{KJNXh]
+veux mettr	{+]
+veux seulement	{[X
+veux un	{Z[
+vez al	{@X
+veze e	u#_XX
+vi har	{JX
+via a	{GZ
+via ctrl	{MX
+via graph	tDIHZg[
+via portal	{/HM[ZG^]
+via sms	ra[
+via sspr	uNY
+via the	xgZ
+vieja en	{HJM^
+vieja para	{M[
+vieja y	{#[9JHIh]
+viejo y	{Y]
+viel fehlversuch	{#^
+viel versuch	xXY
+viel zu	{-]2[9J
+vielen dank	x9[BZHI
+vien de	{JYTZ
+vient pas	{HIa_
+viewer and	{%X
+vigencia minima	x@[
+vill ha	xCXMZgX
+violat the	t/Y
+virtual machin	xHZR]
+vm de	{f^
+vms time	{R_ZG
+voce nao	x(X:Z
+voce tentou	{XZ
+voic call	{?[HZ
+voic not	{HIa[
+voicemail pin	{HY
+voldoet niet	rIZKIN^
+volgen de	{O]hX
+volt e	{X[
+voltar a	{@Z
+volver a	uK_ZG
+vom admin	xd^
+vom connect	{f[
+von der	{;]GZ
+von entra	t-]fY
+von kennwortern	xWZ
+voor de	{-[
+voor onze	{UX
+voor wachtwoordherstel	r=ZV^ZI
+vor der	{DX]]
+vorubergehend gesperrt	tT]
+votr administrateur	rEJV^WHZ[dX
+votr compt	p3[DJTXV^WHXX
+votr configuration	{EY
+votr mot	rBZEXM^ZH
+votr organisation	nE[dX
+vous avez	tXX
+vous me	{#Z9Z
+vous ne	{(X
+vpn access	{HX
+vpn client	x#[
+vpn error	{H^ZI
+vpn not	{H]
+vpn says	{HX
+vpn se	xH_
+vpn still	{HHg[
+vpn tunnel	{4]HI
+vpn に	{H^
+vuelv a	{+YHJbZ
+vuol due	{*Y
+vuol la	{KIh]
+vuol un	{C^
+w ad	x!^MZTY
+w chmurz	{TY_Z
+w katalogu	{3^
+w naszej	{UX
+w o	{=[HJ
+w organizacji	{=X
+w przegladarc	{.XMX
+w32tm resync	rBHHIRddIfH
+wacht #	xX[
+wachtwoord gewijzigd	xBZZJ
+wachtwoord is	qIYMYhZ
+wachtwoord niet	q@HVJZ^^]hH
+wachtwoord resetten	{HJb^
+wachtwoord te	{[Y
+wachtwoord terugschrijven	xd^
+wachtwoord van	{(]H[ZI
+wachtwoord vergeten	uDZHIZ^
+wachtwoord voldoet	xN[
+wachtwoord werkt	tB[MZ
+wachtwoord wordt	u@INXd[h[
+wachtwoordherstel staat	{UX
+wahlen sie	u-]@IHJI]KZZHhJ
+wait #	pNJXZa[
+wait a	n9JBYHIX_ZJ
+wait and	tHFaXb]
+wait befor	u@X
+wait for	j9^>I@HH]M^NIXFZJaI
+wait one	x@]HJ
+wait overnight	{@^
+wait period	{9HHHX^
+wait till	x@^HI
+wait until	uXX
+want #	x@Z
+want a	f*J>D?H@^C_HaIYKGNHW[ZJaIhJ
+want an	{?Y
+want another	t@]CZHJ
+want at	{/[
+want cooki	x.[
+want from	{HEIaKJZJ
+want it	{/[
+want me	x>[
+want more	{HII_KJ
+want my	xBJH]KJh[
+want one	{K[hJ
+want password	x-Z:[HZLHZJ
+want phon	{*^CIHI
+want reset	{+FD]
+want sms	{?Z
+want someth	t-I?XCZHJIHK^ZG
+want the	f@XHCIIKXM]O[WYYXZGgZ
+want to	Y%Y(H*F+a-H:Y>c?I@IBGCEDXHZIDKXMHNIOHPGTIUJVIWJXI[a]HaIgJhY
+want two	uCXIHJ[
+war fruher	{PY
+wart seit	{a[
+was a	q9J>H@JD^HDR]Z]]I
+was able	o#FBcHJTJZI[J
+was accept	uBYKY
+was added	r8Y:ZBX
+was an	rSFZ^
+was block	xHY
+was broken	{NYRX
+was call	{BJHJ]^
+was change	p([-[/XZF
+was clos	xBHY^fH
+was creat	x%ZGY^X
+was delet	l8]>[HE_]
+was deni	x%X/Y
+was disabl	x)X
+was ever	{DZWY
+was fine	{@Y
+was found	u-XK[hJ
+was given	u)YB[HJh[
+was hand	{>Y
+was hav	{@IBJZ^
+was in	tHHPXV]
+was invit	u:[
+was join	x8^
+was left	{^[fX
+was made	{)[HH^Z
+was moved	u(Z=YGJHI_]
+was my	{>_HD
+was not	i%^8HA[BEDZGJHFNJOXUJVIW]ZJ_Ge]fI
+was nun	{CZZ[
+was off	u!Y1ZfY
+was on	m!X>]HE]XhY
+was prevent	{FZ
+was refus	uI[
+was register	{>ICZDEO[
+was reject	xHZN]
+was remov	o4X8Z?[HH_]
+was reset	pB[ZI]]
+was set	q@]B]HIKILZZE
+was shut	t!^#J>ZHHfY
+was stolen	u>[
+was successful	{BXMZZH
+was suspend	{H]
+was switch	u!X-ZHGf]
+was taken	{=[@IHI^[hJ
+was the	t>J?[@^HG
+was told	t4[7[KZZJ
+was turn	r)X?[@ZKHUHbZ
+was updat	x/ZMXfZ
+was used	u6XKZ
+was wrong	{R]ZH
+wasser gefallen	{>_
+watch me	{@]ZG
+way and	{?[
+way through	{][
+way to	j-F9I>X@JBGC_D[HYNXT]X[ZIaJ
+ways to	x*Y?]
+we added	{8Z
+we are	u([E[
+we bought	{8Y
+we can	x=_ZG
+we cannot	l([7J:[=^EZVJZCc[dH
+we change	t<ZC^DJHI
+we clear	{HFLYT[
+we could	{3^DF
+we delegat	{HIP]
+we did	{HJYYdY
+we disabl	{)Y
+we downgrad	{=^
+we encounter	x3]ZI
+we exclud	{GZ
+we found	u@ZHIUX^X
+we get	x8JHGN^Z]
+we hand	x>^@XZJ
+we harden	{YY
+we have	h0Z=]?JCHJYNZWZZZ
+we import	{+Y
+we invit	xHY
+we let	{=Y
+we limit	xG[HJQ[ZH
+we merg	{A^PJZH
+we migrat	{D[HJ
+we moved	x0Z
+we need	o=FH_
+we not	j&^1[=ZGJHCUZVHW]ZD_Yd_fI
+we only	u=]
+we put	xVZ
+we rais	{C]
+we remov	x_Z
+we reset	{LY
+we run	x%I0[1[HH
+we see	tZ_
+we still	x5X7Y
+we sync	x3]8[HGOJ
+we turn	r)YUJYY
+we use	o0Y7Z=IHHJ]L[d[
+we want	tH][Y
+weak password	u-]IFJX
+web e	{T]
+web login	{TZ
+web mais	{M]
+web not	{HHN]ZI
+web pero	{HJM[
+web server	u4JHaRGYHcE
+web vencido	{H^
+web で	{M]T[
+webmail is	{HY
+webmail not	{MX
+wechsel wird	{@^
+wed like	{(JH]
+week and	p8[>^@XHGVZfI
+week befor	{H^KI
+weil die	{/_
+weil es	{@_ZI
+weil ich	x+[DHK[ZI][
+weiss ich	{Z]
+weiss nicht	{AYNZ
+weist das	{/HJXN[
+weiter das	{HHM[g[
+weiter die	{C]TZ
+well known	{-_HHZG
+wenden sie	{ZZ
+wenn ich	{[]
+went away	tB^HIZD]^aH
+went back	x]Y
+went fine	x@ZBX
+went through	l@ZB]CINIZI^X
+went wrong	g#J-J9J@JHHZbb_hI
+werden admin	{*YE]ZJ
+werden zwei	xC^
+were deni	t%^
+were domain	{PX
+were found	{AX
+were on	x1^7YHH
+were remov	{+YY]cF
+were set	{LXYX
+were sorry	n9J@JWXZ_cX
+were turn	{YX
+were used	xK]
+werkt niet	tHYMXf[
+weve been	{J]
+weve detect	{UY
+what are	tNYf[
+what block	{JZ
+what can	{9aHCZB
+what connect	{GY
+what do	o)H?IHZKIZ[hZ
+what does	m%[&]/Y9HH[NHZZ
+what else	xHEIaKJZJ
+what happen	q4Z]Z
+what i	oIJMZZDhb
+what if	u4Y>ZDYHI
+what is	g:[H_IJKJTGZ_hI
+what it	pHEIJK_Z[hJ
+what now	r>HCXH]
+what role	{(b)E*GHE
+what should	rHHZ^
+what the	lIJN[V[
+what to	x9GHBKJZb
+whatever i	t@ZIJN[ZG
+whatever is	{I]ZJ
+whatever she	{NYZY
+when a	t-G4XHZ
+when change	thX
+when click	ubZ
+when contact	{4X
+when enabl	t,Z
+when he	x#XH]
+when i	[!X%Y(Y)Z*X3Z?[@FBJHDIIKGOIPGVJZY[]]Ia]gJhZ
+when it	tHEK_ZDa]hI
+when my	u*YHJKZ
+when open	{HZ
+when our	{%J([
+when reset	l(]@[HHNY
+when sett	x(XZY
+when she	uHJKY][_X
+when sign	x+Y
+when submitt	{HIZ[
+when the	i%Y3]4GKZPJTZZG
+when they	{7X
+when user	{&YHZZJ
+when will	{0IH[
+when writ	u4YHJ_Z
+wher can	q(J-[HZI]NJZY
+wher do	o:ZHZZ^fI
+wher i	{([ZG
+wher is	qZI[[a^
+wher it	x-I5[JY
+wher my	xHXIIa]
+wher should	{HDZa^J
+wher the	nZHa]cXh[
+which ad	{%[HJ
+which i	k%[>^C[HCPHZHh]
+which is	rHHI]Y[
+which licenc	{HX
+which meet	{/[NH
+which number	{3JHIO^
+which of	xIJN^
+which one	tH[
+which permission	{%Y
+which policy	{N^ZI
+which port	{H]cJ
+which role	{(X
+which rule	xKIN]
+which the	{VJ^Y
+which version	{1ZHJ
+which was	u4Y>XFZHI
+whil contact	u3aHIZF
+whil i	q!YHHZI]_
+whil test	{U]
+whil updat	{NJZ]
+whil we	{=_ZG
+who already	{+IHZ
+who are	x9]HGPZ
+who can	x9XQY
+who change	{HZ
+who did	{@]ZI
+who got	{LZ
+who have	x)^HG
+who i	xD_HIZJ
+who is	u#I3JHb
+who left	{HZ
+who may	u-IHYQZV^
+who not	u![@[D]HHZF
+who register	{+IDHH]
+who reset	{@[ZI
+who were	{PY
+who won	{H^
+whol company	tU_
+whol day	x@^ZI
+whol tenant	{HGU]
+whos password	tHJLXZH^Y_[
+why can	x@XV]ZH
+why cannot	n?^@JK]ZF[Y
+why did	{-FH]ZY
+why do	m*]+E@[CJHYKDLZZI[]
+why does	r!X#]@^HGKI
+why i	{ZY
+why is	r*X>J?^BJHZaJ
+why it	tI]KJ
+why must	{KY
+why not	p)J*]?ZB[HELZZG
+why on	{*Y-]HIII
+why the	u!YHHZ[
+why this	{9IHJZ_
+wi fi	r#YH_
+wie bekomm	{D[HJZ[
+wie lang	{@Z
+wie richt	{H]
+wie viel	{9IH]KZ
+wie weit	{9[KZ
+wieder gesperrt	{#^
+wiek hasla	{@[
+wiel prob	{XY
+wielkiej litery	{HJI_
+wifi at	{MY
+wifi de	{HY
+wifi password	tHY
+wil ik	{@[
+wil nog	uM^gX
+will be	x9]>JHZ
+will er	u-Y@HC]IJK]ZEhY
+will not	q3Y@ZH_IHMJTXZEhJ
+will nur	xIX[[
+window #	k#JH]bX
+window 2008	q4J5aMI
+window account	{_X
+window and	x!Z/YHJh[
+window anmeldebildschirm	{[Y
+window anmeldung	{bZg[
+window asks	{H[
+window befor	{b[cH
+window e	{M^
+window hello	l9J?bZH
+window in	x]Y
+window inloggningsskarm	{b[
+window keep	{gX
+window login	nb[gZ
+window logon	tHJM]gY
+window net	kHIca
+window not	ub^
+window says	t#XZIbZ
+window server	q5^HH
+window sign	p[Z
+window tell	{!Z#XZJ
+window updat	pHZZIbJf_
+window want	{H[
+window の	xbY
+window は	xHJM]bJgY
+window 还	{gZ
+wiped the	{>^HG
+wir haben	t-X=[DZdZ
+wir konnen	{EXcX
+wird aber	u>]?]
+wird abgelehnt	t@]NZd[
+wird als	x-]HJKZhX
+wird beim	{hY
+wird im	{_[
+wird lokal	{ZJd^
+wird mir	x?]
+wird nicht	i-H?I@YIHMJNHOYZ][]dI
+wird verweigert	x=Z@[PZ
+wird vom	{d[
+with #	k-X2Y3IHZIXO_ZEaI
+with 33001	{F]ZJ
+with a	^!H#I%J*[+[/]3^9I:J>G@aBGFXIGKGMHNFPJZY]J__aF
+with adfs	xHZTI
+with admin	{)JP]
+with admincount	{PX
+with an	c!Y&Y)Y:YGXH^KJMFT[ZIaJe[
+with and	xHJIJK]OZ
+with another	x>_HYZH
+with change	x@HBIZ^
+with cloud	{0FH_RI
+with cooki	{.[
+with different	{6Z@XHJ
+with does	{KYNJ
+with entra	x/JHDR_
+with error	x8HH]ZH
+with everyth	x>^N[ZH
+with extension	x3^HJ
+with graph	{(X@JZIg]
+with his	q#J-IHFI]K[LIZ[
+with intun	{H[
+with it	i/ZHGIJKIOYZCg_h]
+with last	{#]HF
+with letter	u3]IHOJ
+with must	xLZ
+with my	i#J3J9]:Z>[H@ZbaJhI
+with new	x/HHFM_
+with not	x>IH]KHMIh[
+with okta	{7Z
+with old	uBJHCM_
+with one	{*ZC]HJ
+with our	pB[HZZG
+with password	mJXSYZ]
+with policy	uHGNaZH
+with reset	{BJZ]
+with role	x([)^HJIJ
+with same	{_Y
+with self	{BJZ]
+with some	{4ZHJ
+with that	x-Z>Z
+with the	X,[-G3E7J:I>Y?HAZBaCJDGGJH>IFLXMYTJZB]Jaeb[cYfJhH
+with their	x=HH]
+with this	uHIZ[hY
+with two	{/[
+with us	x:Z
+with user	{!J(_ZJ
+with what	x-X
+with writeback	o=[HIJZ
+with your	l:Y=YEYHIcZ
+within a	{@ZZI
+within the	{@]NI
+without a	r)Z=XHI[X
+without any	q@HB_DYHEVZW[ZE
+without change	uBEH[[Z
+without country	x3JO[
+without digit	{I_ZJ
+without plus	t3^>JHJ
+without reset	q[[
+without the	p3^4[>HBJFXHGIHZI
+without writeback	x7YGIH]
+wizard asked	{,Y
+wizard cannot	xHJe]
+wizard error	u,FH[ZEe]
+wizard is	{+[DG
+wizard show	{HZ
+wizard was	xd]eG
+wlan password	{HX
+wohl nicht	{C]
+word block	{-Z
+word in	u-XHY
+word is	x-H@ZHZ
+word phras	r-Y
+wordt niet	{NGh]
+work after	r%[BYHGLYPHZJfZ
+work again	pB[HJR^ZF
+work any	{1]
+work as	{)Y
+work at	t(]4X@IBXHHZ[
+work but	rHIMYaZ
+work computer	{/]HJZX
+work either	{![ZZ
+work everywher	u?[M[ZJ
+work fine	xBX
+work for	a!J%H(]*J:Z@]BFGJHAIJM[P^V[Z[^ZbIfZ
+work here	{BGZ]
+work if	x@[CJHY
+work in	k.X/]BJHJMYZHgY
+work last	{@JBIHJKJZ_
+work not	xHJL[ZZ
+work now	p9HBbZIfJ
+work on	jB_HBZ_
+work only	u%a8ZPC
+work phon	t>FH^
+work sinc	x1JZXf[
+work thank	{9JB^ZG
+work this	{Z]fI
+work until	{@JP[
+work with	qM[ZJgY
+work without	{LYZZ
+would guess	{-_HI
+would help	{HZ
+would i	{N[
+wouldnt let	{NZ
+writ back	^!H#I(I+J0J1J3J4[8[:J>I@HBFDJGIHEJHKGNJUIVJXIZY]JaJbGcYdbeYfYg_hJ
+writ number	{3]
+writ on	{%Z
+writ pwdlastset	{%[gH
+writeback and	x=IB[dZ
+writeback brok	x1Y2Y
+writeback cannot	pGY_YdIeX
+writeback checkbox	{HJd^eJ
+writeback configuration	{EJdHe[
+writeback could	rHJZJdGe_
+writeback dead	{YZ
+writeback does	{AY
+writeback dur	ud[eYfI
+writeback e	{H[fJ
+writeback fail	h0Y1Z7Y<YHERYZHdIeYfF
+writeback fallito	{4[HJ
+writeback for	xG[dI
+writeback had	{8X
+writeback has	xdY
+writeback heartbeat	{fZ
+writeback in	l,FB^HZZHdZeJ
+writeback is	g/JYXZJd^eXf[
+writeback keys	x6[
+writeback need	u=ZHEYX
+writeback negato	{QX
+writeback nicht	{2[
+writeback non	q%[HJPJZJdXeIf^
+writeback normal	{PX
+writeback not	g0Y1ZGIHJ_Zd_eGfX
+writeback password	{HGd]eJ
+writeback requir	u=YdY
+writeback says	{%X
+writeback servic	oB^HDZI_^cJdF
+writeback stop	{A^HD
+writeback stopp	o1XHHYYcXdJeJfY
+writeback target	qG]_[dF
+writeback the	{,Y
+writeback to	u%JP]dH
+writeback v2	pHcPJVHdIeIfJ
+writeback was	xdHe]
+writeback with	u0FH_RI
+writeback work	r%JBDHcR^UEZGfI
+written back	g/Z0[HXPYRYZH_JdHg[
+written to	{GJH[
+wrong admin	{,Z
+wrong after	x#JP]R[ZG
+wrong code	r#GX^
+wrong current	xhX
+wrong entri	{HY
+wrong global	{,[
+wrong in	r3]OH
+wrong it	{O]
+wrong number	{OZ
+wrong password	h#Z-J/Z@HHEIIKIT[Z^hE
+wrong portal	{HIZHg^
+wrong time	rHYR]
+wrong trie	u#_XF
+wrong when	{ZY
+wrong with	xHFZ_
+wrot it	x/^@ZNIfG
+wurd abgeschaltet	x!Y
+wurd bereit	{KX
+wurd deaktiviert	{!Y
+wurd im	{!J^[_]
+wurd in	{?Z
+wurd nicht	{V[ZJ_X
+wurd vorubergehend	{TY
+wurd zuruckgesetzt	{BZM[ZJ
+wylaczon w	u!X.XUX
+wymaganych licencji	{=Y
+x #	{#J@Z
+x still	{1[
+xbox account	{H[
+y a	xM]
+y ahora	r@YK]X[hJ
+y dejo	{YZ
+y dice	t+X-ZIJKIO]hZ
+y el	o:[>YM[
+y en	xTX
+y es	{3I9JO[h]
+y est	{B]
+y hoy	{@Z
+y la	n%X@JB[HEIYK]NYX[ZIaJf]
+y los	{*XI^ZH
+y me	{#aHIKJZH
+y mi	{!]HJa]
+y microsoft	{7YRY
+y not	d(H-J7[9H:X=^?G@[BHCIDYHGIYMHOXVIaGh[
+y olvid	{DZ
+y pide	xC^
+y solo	x?Z
+y ya	t=[@[K[Y[
+y yo	u(Z9F>]CXVY
+ya esta	{+XBZ
+ya fue	{KY
+ya la	x-IKaZJhJ
+ya not	l)]3G9J>a?Z@JBIDHHEIJKZOGX]Y[ZIaF
+year ago	q>aHE^X
+year and	x>J?[
+year it	{!ZKYZJ
+yesterday and	x>[@ZHH
+yet admin	{*X
+yet and	{>IDZ
+yet the	x/[NHTY
+yo not	x(ZV[
+yo solo	{CZ
+you are	t+^DHHI
+you can	lEZHGVXZHaYb[
+you cannot	c:I>Z@JEJHHVYWXZJ^Jd[h[
+you check	{Z[
+you do	o+Y9a:YHBVJZB^XaY
+you enter	rhZ
+you for	{9Y
+you get	x9[HZKI
+you have	d#X=I>ZBICJDXO_VIeZ
+you help	u#JZY
+you know	rB[aZ
+you look	{ZY
+you may	r%Y
+you must	m?YDYHZfJ
+you my	{D_OJZG
+you not	gD^HJUGVZZE^Xa[h[
+you pleas	uH[
+you register	{?]DJUIVI
+you reset	u(JBIHIVHZb
+you see	{ZY
+you so	{BX
+you still	{HY
+you suggest	{?IHZ
+you tell	xH[
+you to	u7[HHUJVZ
+you try	tZJaZcY
+you turn	{U[
+you unlock	{#Y
+you will	xH[
+your account	[![%H+^3]7H:Z=JCIDYEYHGIJPJT[UJV[XXZF^G_JhJ
+your admin	[!J(I)D*F,I1J3J7J:F=YE[HBIIPGV_WYXYZa^Jd^gI
+your company	x-XNZ
+your current	tHJZHh^
+your help	{9Y
+your licence	{=Z
+your not	{VX
+your on	l%Xc[
+your organisation	[7Y:D=]?ZE[HFU[VEZFc]
+your own	pV]
+your password	Z(G:Y=J>X?J@IBFCXDXE]HcKHLJNJUJVGZE[JaXbJcZhG
+your phon	x3I>ZDJHZ
+your previou	{KX
+your quick	{9Y
+your request	x9IHESFZb
+your reset	x:_HJ
+your security	{+FDHH]T[
+your sign	{HZ
+your student	{IY
+your system	u!X:]HH
+your team	x:aHFZH
+your tenant	{:[
+your time	{9]
+your user	uI]ZJdX
+your version	u1^HJ
+youv exceed	{XX
+youv tried	t#ITYXY
+z kodem	xa_
+z zapisanym	{OY
+za duzo	xXZ
+za krotki	xI^
+zablokowan w	{T]
+zapi zwrotny	xHJYXZJd]f[
+zapisywani zwrotn	{dZ
+zapomnialem hasla	xDZZ]
+zbyt latw	u-]
+zbyt wiel	xX_
+ze to	{O]
+zegt dat	xK^dZ
+zeichen sein	{IZ
+zeigt kein	{>IH_
+zero a	{@HH]
+zero in	{3XOX
+zgadza sie	{OY
+zgubilem telefon	u>[
+zip file	xH^ZJ
+zmienic hasla	{@GZZ^]
+zmienilem haslo	x@X
+zmienilem numer	{>Z
+zoom password	{HZ
+zresetowac hasla	u:YZZ
+zu erraten	q-aIJ
+zu haufig	{-Y
+zu kurz	tI^
+zu lang	x2]ZJ][
+zu leicht	t-_IJ
+zu meinem	x9XCJDZK[ZI
+zu oft	n#[@IBJHIKJXdZH
+zu verhindern	uT[
+zu viel	o#]-Z3[@JHHIJKHX_
+zu wenig	{-JC]I]
+zugewiesen und	{*X
+zugriff auf	{HY
+zugriff mehr	x>]
+zugriff verweigert	t%aQXZJ
+zum zurucksetzen	t%Y?]WZZI
+zur kennwortzurucksetzung	{WYf]
+zur registrierung	{+Z
+zuruck beim	{&^ZJ
+zuruckgesetzt werden	x:]BJE[ZI
+zurucksetzen am	x@XbY
+zurucksetzen darf	{VX
+zurucksetzen fehlt	{bY
+zurucksetzen geht	tZ^
+zurucksetzen ich	{V^ZH
+zurucksetzen ist	u(ZUX
+zurucksetzen link	{HZ
+zurucksetzen nicht	r(JHJL^VZZDa]b]
+zurucksetzen schlagt	{Z^
+zurucksetzen von	xWZ
+zurzeit nicht	{CZcX
+zwei methoden	t*Y
+zwei nachweis	x*YCX
+zwei verschieden	{/]
+zweit method	{CX
+zwischen zwei	{9J@[K]
+zwrotn hasel	{dZ
+あ り	f%J(Y9]=Z@JBYFZHHKJM[UJVXZD_ZcX
+あ る	t-H9G=J>^EZHDIIK]MJZ]d[
+い い	{+HD][X
+い え	{+HD][X
+い か	{9[@JZ]hI
+い が	t+[@YZE[_^Z
+い こ	{h]
+い し	x9]
+い た	t!Z>I?ZD[K]_[
+い つ	{HIK^X]
+い て	j%Y-J3X9J:]>HB^CZDIGZHHIIJXKJN]ZIaFdJf[hI
+い と	e!J+J-Z3I9H>I?I@[CHD[HGIZKYMHNdOHVJXZZEbJhZ
+い な	e!I#J(H-H0J1]3E4J7J9H:I;J=]>G?G@HBID_G_HDIGKHLJMYNXOIPIUGV[WaXIZH][^J_ZaGbJcJdJfZhJ
+い の	g!X([*J+Z-I9H:I=J>FBYCZE]HBIFKGMaNHOHVIXI][^JbIfJh^
+い ま	]#[(X-]3H9Y:H=I>X?GCJD^HFKEOIPJTXU_V^WIXIZF]J^J_JaIbIcJd^fI
+い よ	{X]
+い る	]#H%I*J-^/I0J1J3[4J6J7Y8J9F:H;Z=H>E?Y@EAJBHCEDDGIHJI[KJMENEOZPZR[SYTJVFWIYIZC]H^__[aZbGfYhY
+い オ	{^[_Z
+い ス	x>]HXZJ
+い ト	{,_
+い パ	h-Z:]>Z@IHHIJKFM_ZY[JbJ
+い 番	{>X
+い 登	{+^DJ
+い 設	{N[^Z
+う か	x9[@Zh[
+う ご	x9^
+う す	{DXHGZ^
+う ち	xHJIZU[V]
+う で	u!]9J:]BZ
+う と	p@^ZJh_
+う に	xV]X]ZJ[X
+う ま	x9Y@IHJZ_hI
+う 一	p@_C[KJXJZX
+う 使	{>]K[
+え た	m%[9J>J?[@bHIIJKHMXXYZHbYhJ
+え て	i!J#a(Z-I3I9I>Z?I@FBJDJIHK]L[MXNJTJUHVJX]aIbJdJ
+え な	i([>I?a@JHFI_M]UJVHXZZHaJbJ
+え ま	t!]IJKYPXZ[
+え ら	x@^^Z
+え る	t#GHZM^V]ZI[]
+お ら	{d]
+お り	{9]
+お 待	{XY
+お 試	x@ZZY
+お 願	x9]
+か か	q3]9J>[BJHHM^ZGa[
+か っ	u3J>J?JHJ]^a[
+か な	g#Z3J4[9J>J?J@HCJH^IYKJMHXHbZcZf[hH
+か ら	d!X#I%J&[(I+J/J0I3Y4_6Z7J9H:I;Z=[>F?H@XBJCIDJGJHAI^KELJMFOIP]RITIUIVHXHY[[J]I^IaHbYcIdIfGh_
+か り	q-]9]@^IIZH
+か る	q-I3]9]>[BJM]ZC[^hI
+か れ	r-X@YIJJXLYh[
+か わ	{9^
+か 出	{?aHJaI
+か 変	x@[gY
+か 登	xC[DJ
+が #	p2[3]@X
+が pc	{b]
+が window	{gX
+が あ	h%J(Z-]3J9H=Z>IBHC[EZFZHDK[M[NDUJZX_ZbJcYhI
+が か	xMXa]
+が ず	xHJRb
+が つ	{H]
+が で	t9[@ZEZZY
+が と	x9_ZJ
+が な	i%^(Y3]4I5]:H>I?XBICJHBKJMIQ[TJUHVJW]ZE[ZaJb[dZfI
+が ま	tHEMdUJW]ZJ
+が ア	{D^V]
+が オ	r0^HJU]^YdJg[
+が ク	u/XJY
+が グ	u(Z:]HHV[
+が コ	{>[_Z
+が サ	xZF[^f[
+が ド	{%[
+が パ	p7YGZU]VJZF^ZdI
+が ブ	x#G.YH]
+が リ	{BZM^ZE
+が ロ	r#]HXbZ
+が 一	q3[6]?YC]DJHI
+が 不	u(^3[IJN[
+が 二	q/^A]C^DJHJ
+が 付	x3Z:]
+が 何	{Z]
+が 使	x-]IGKHZ]
+が 停	u4^HIf[
+が 入	r-XI_JXKJZ]^YhJ
+が 全	xO^U[
+が 再	{+Zf[
+が 出	m([3I?EC]HFIJKJVJZ[[^a]
+が 切	x;[=[H]ZH
+が 動	q.XHYPXZFfa
+が 受	u>ZNJZZ
+が 古	x0[1]4I5^
+が 同	{A__I
+が 含	u-YIY
+が 変	x>Z
+が 外	{HJda
+が 多	uHJX_
+が 失	x!]ZJd[
+が 始	{+]HG]]
+が 届	n>ZB[a[
+が 必	o5X:[=XC[HJI[LY
+が 悪	xE]Z]cX
+が 拒	r%Z-[HXJY
+が 有	qUYV[ZI^Z
+が 来	t>Ha[dIf^
+が 検	{]^
+が 止	u![)ZUZfZ
+が 正	r3^hZ
+が 残	x#Y3^DJ
+が 消	{%]bZ
+が 無	e!a-J3Y9J;Z<Z>HCZHHIIKJMJOZVIYYZI_JaGfJhY
+が 発	{Z^
+が 登	q+I3I?]CZDHO^
+が 監	{/YEY
+が 短	{I^
+が 私	{:[VZ
+が 空	{3_>]HIZI
+が 組	xd]
+が 落	u4^9JHZMJRIf_
+が 表	r+[?[O[ZJ
+が 要	{=^NY
+が 見	u(]4^HYZI
+が 誤	{,]4]dI
+が 読	{3[>^HJ
+が 足	x(]3I9IIaZH
+が 通	x;[K]ZY
+が 遅	{H^MIZJa]
+が 違	p,[6]HYRZh^
+が 選	x?^[X
+が 長	{2_
+が 開	{H^
+き ず	{,_
+き た	{![B[
+き な	b!I%J,J-I/I0J4I6[8[9J:Y=[>a?X@YBHCJDHEIGIIGKGMJNGOJPXTIUXWIXIZ<[[^[_IaIcHdFeXfZgI
+き ま	c!H-J4[9H>X?XBHHYIYMJNJUHZ_^Ja[bJdJfJhI
+き る	qHHIJVaX]ZIb[
+き 戻	g!J(J0Y3J4X8[9J:J>I?J@HBJGYHFKIMHNJRYUJVJXJYY^J_YaJbIc[d_fahI
+ぎ て	{X^
+ぎ ま	uI^
+ぎ る	p-Z2_9I@ZCJHGI]KIX]ZI
+く あ	x3XhX
+く い	x-]@IHIKJZahH
+く し	u>Z@Z
+く だ	e#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+く て	u#J-J1]9]>JHHKZZHa]
+く な	l#a3[9F=[>I@YHGIJKGMJX]ZGaIh]
+く ら	{#I=IH]T[
+ぐ た	{TZ
+け て	{-[ZZ
+け で	x8]?ZC[
+け ど	u@ZDXN[ZZ
+け な	n#G-I3J9J>I?H@YCJIGK]NIO]SYXJZH[]]^aJhY
+け の	{?Z
+け ら	{/XNIZZ
+け 二	{*^
+け 付	t-IHJIHK[NHO]ZYhZ
+け 出	{N_ZJ
+け 取	u>[
+け 外	{[[
+け 失	u;[F]PX
+こ と	tDYEZI[K]ZH
+こ な	{a]
+こ に	{>[HIZ]
+こ の	q(_>JU]WZZI
+こ ん	u9_HJ
+ご ざ	u9^ZX
+さ い	e#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+さ れ	W!^#](G)J*Y+Z,J0I1J2J4I6I8I9D:Z;[>D?^@EAJBJDHEIHCIDNYO[P^QYRHSJUFYIZ>[Z]G^X_HbGcHeJfG
+さ ん	{![9Y
+ざ い	u9^ZX
+し い	e!J#J(I+Z-]3J9H:[=J>E?GBZCIIFM]OJUIVXXHZ^][aJbXdJfIhX
+し か	m3I>J?_@ZC_DIHGIYM[NJZHaHgX
+し が	qQ]RZY[ZEdYf_
+し く	l-J3]9]@XHJKYhY
+し た	W#Y(F)J,I-I.J/G0I1I2J4Z5J6Y7H8]:E;I<J=F>]?^@aAIBaDDEIFJGHHEIYJIKHMZNIQJRGSIUEVFWGXZYHZX]F^HcGdFeJgXhH
+し て	Y!F#[(X)J*I,J-]/J0I1[3I4H6I7X8X9J:G;I=F>X?D@[AJBECXDZEJG]HCOGPZRIW[XEY^Z?[G]H^HaFbGd[eJfHhG
+し な	o/]0Z6]:[>Z?JDYHGMJNYZI_]aJfJ
+し の	{L[Z^
+し は	{=YK[
+し ま	g![-I3H9Y?J@GB[DIHHIHKHL[MHO[TJUJVJX[Z^b[
+し ょ	{9[@[
+し を	{QXd]
+し 不	u4I8]=Jc^fY
+じ て	xB^ZI
+す い	u-]
+す か	t9X=HHaK]ZJ
+す が	u(YVZd]
+す ぎ	i-[2^9GCIHFI_KHMJNIXcZFfJhJ
+す と	u-JZJbad[
+す る	e!Z%H(a-H/J7J9I:]=I>J@YBJDJH_IHMINZUFVGXJ^J_[aJbHdGeZfJ
+す れ	{DXHGZ^
+ず れ	xHJRb
+せ て	{K[Z]
+せ な	r0Z>JHGX[Y[Z^_[aJfJ
+せ ん	X#H%H)J*J+I,J/I0I4Z6J8J9C:J;J=Y>Z?YAJCHDYGIHZI^JJKYLIMFNHRISJTIU[V[WHXHYIZ][H]I^GaXbHeJfGgJhI
+そ こ	{:]>[
+そ の	o%H-J9[;[>[?]GaHHKINJVIZJgY
+そ れ	{K]
+た い	k+Z3J9J>H?^@]CJDJH]I]MINJXJZH[YaIbJ
+た か	{9^
+た が	j!Z-J/^3J9H:Z=J>X?H@ZBJCZDIHFIIK[NJUJXH_Ia[dJfYg^
+た け	x@ZN[ZZ
+た こ	{DZK]
+た し	qIYKINaZJ
+た の	i*Z-I>]?^@[BJCJDJHGIXKGM]NIP[VJXJZGhY
+た は	{3]9Z
+た ば	u@^ZJ
+た ま	x!J#H3^DJTZZ^
+た め	n+[@YEYHHL]TYZF_[
+た ら	k!Z#I-Y3J4I8]>J@XHFIYK[MINJTZXZY[ZFb[dJfXhI
+た グ	{P_
+た パ	q:^K^MJZI
+た 新	{BZ
+た 電	xCXDJOY
+だ け	d#F%[(J*Z+J-E/J3I8[9G:J;Y=J>H?Z@GBHC[DGF[GJHDIYMHN]OIP[TZUJV_XIZD[^]J_JaJbJdJhJ
+だ さ	e#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+だ っ	{-II]
+だ と	u-aIXKJ
+だ め	u-_IXN[
+だ ロ	{#HT]
+ち く	{XY
+ち た	{4^MJf[
+ち て	{HJRJS[f]
+ち は	r9_G[HHUZ
+ち る	{H]e[
+ち 間	{#[3^HH
+っ た	d#Z%J+J-F/]3Z4H6J7J8J:I=^BHDFHCIFK_LJMHNIOHTJUHVIXZYZZX[J][_IaFbIcIdIf[gJhG
+っ て	Z!a#J%I(G)J*J+H,J-[0J1J3I4I6J7Y8J9J:X=Z?F@EAJBGCFEJGYHBIYMINFOYPIRXTHUZV[WIYIZC[H^Y_Xa]bYcHdXfEgJhZ
+っ と	{-]D[KI
+つ か	u4^HZZJ
+つ し	{CX
+つ な	{H[
+つ の	n%]*[A^CZDHHI
+つ 目	{8]C]
+て #	{IZX[
+て い	S#J%J*F,H-_/I0G1Y2H4F5I6G8G9B<J>G?J@FAHBJCJD_EGFIG^HAIYQIRZU^V^W]XGYFZ?[H^]_XbCcFd[eIfZgG
+て お	u9]d[
+て か	t=^@ZHJY^ZG
+て き	{![?[
+て く	i#^-Y7[9I>J@JB]HXIJKaMINITHUIZFhJ
+て こ	{a]
+て し	u!]@JL]PXZGb]
+て そ	{:]G[
+て と	x@ZXYZ]
+て な	xN^ZZ
+て も	p#F-YCZDIHJIIKIL[N[O]T[ZJgZ
+て る	xIJK[O]h[
+て コ	u>[
+て ロ	x#]1]
+て 入	x#]8]9IB[aGdJ
+て 確	{3I>bZI
+て 開	{#[HZXH
+で #	{R[
+で authenticator	{>IH]
+で cooki	x.]
+で password	{dZeZfJ
+で sspr	uPXWZZZbZ
+で き	Y!E#I%I*I+I,[-H/H0H3Y4Z6Z8Z9G:Y;J=]>b@ZAJCGDHGGJJKHLIMHNEOGRITGV_WHXYYIZF[[]I^Y_GaFdDgG
+で し	u3[9[@ZM]ZG
+で す	c!]#J-J3I7X9^:Z=H>H?G@ZC^DHGXK]NITJVIXGZD[J]JaZbIfIhI
+で の	{EZ
+で は	d!Z)X+Y-J3I4J9I:H>F?]BIC[DHHCIHKGM[NJPHSJT]U_V[WJXJZD][^JaIbXcJdIeJfI
+で も	tZZ
+で ア	{>^ZJ
+で サ	x1^HZfJ
+で セ	{D[U[
+で パ	o(J/J0]6]:JHJUYV[ZF^YbXdH
+で ユ	u!_V[ZI
+で ラ	xHId[e_
+で リ	k!J%I(G:^=Y?JBJU[VFWJZD^Yb]cYg^
+で ロ	r#IN[T[[Y
+で 今	{@]
+で 使	{?^ZJ
+で 入	u:]B]HJIJMIZHb^
+で 全	{B[N[
+で 再	u@ZcYg]
+で 同	{G]VH
+で 変	n/]7[:]>J@GBYHIM]ZH^Ig[h[
+で 待	{@ZXZ
+で 拒	t/ZN^
+で 書	r0Z4[HIQXRZZIc]fX
+で 無	{!]LY
+で 番	{3IO^
+で 登	{+YD]HH
+で 管	uE]d^
+で 落	{S[e[
+で 認	{DZ
+と う	x9_ZJ
+と が	uDZEZK]ZJ
+と き	{?ZhZ
+と し	{@[
+と だ	{N_ZJ
+と の	xc]
+と 一	x3JC]OY
+と 出	j-]HIKJNZO[ZZ_YdZh[
+と 拒	{I[
+と 数	{I[
+と 表	uNZh]
+と 言	d!J+X-^3I9G>H?I@YBJCYDZHHIYKXMINZVJX]ZG]Jha
+と 違	{K]OX
+ど う	u9ZHZZ[
+ど こ	uDHHXS^TIZa
+ど の	{N^
+な い	N!A#@&H(^)H+],D->.H/I0Z2F5Z6^9><G>Z?^ADB?EDFGGZHIJEMYN]PIRCSITJUDW^YYZI[Y]H_[a_dBeJf]
+な が	{-^H[IG
+な く	j#a%Y3X9G=[@JHGKIX]ZIaI
+な し	j#I%J&];]<Y=I>J@JDZHELZT^U^VJWIZGbJd[fJ
+な ぜ	u#G*]HHZ^[]
+な っ	d#[(J-I3I9[:J=Z>H@XCJDJHFIIKZMIVYX_ZF^XaHfJhI
+な の	i#G(J*^+Z-[3H:^>J?JDIHGIYO]VIZH[[
+な り	{#]9HZZ
+な る	{HIZJa^h]
+な ラ	{=^HH
+に #	u2Z3^HJIZOI
+に sms	{?[aX
+に sspr	{S^
+に か	{3]>]HI
+に し	j(I-Z3J9Y>J?[@XHGIYK[MINIU]VJXIZCaIb[dahJ
+に す	r.XH_UIZJdIe[
+に ち	u9_HJ
+に な	e#G-I3J>H?Y@ICIIIK[MINJTJVYXY[[^X_Za[fJhJ
+に は	q([*^7^?JHXMJNJZJ_[dJ
+に も	u>J@[HHKJZ]a^
+に よ	x!J-JUZ^]d[
+に ア	x>Z?HHIZJ[Xa^
+に エ	{O]
+に コ	uF^HGaX
+に チ	uLY^[d[
+に パ	uMZZFd[f]
+に リ	t:IBYHHS]UHW^ZFb^
+に ロ	t#XMXTZ
+に 一	x@[A]_J
+に 他	{C^JY
+に 何	xH^LYX[ZJ
+に 使	t>JKb
+に 入	tG]V]
+に 出	{/Y?^OI
+に 反	{N]g[
+に 合	{N_ZJ
+に 同	{A]HJf^
+に 問	tEZZ^cZ
+に 変	u@ZCXDJL[M[
+に 失	xZ^e[
+に 対	{IZ_]
+に 届	u4]>]HJc[
+に 履	{5]KX
+に 必	x=YHYUHd]
+に 戻	t0^K_ZDb_dJ
+に 拒	{-JIJO^P]
+に 接	u4ZH^cY
+に 時	{MXR]
+に 本	{+[DJ]]
+に 権	{%Z
+に 無	{D^_Z
+に 登	{+[
+に 管	{*^
+に 進	{:[X[
+の #	{3^DJcX
+の dc	{4^9JM]
+の ou	x%]CHG_
+の か	{(^*]
+の が	{#YK]
+の た	t+[EZHHL]ZG
+の で	g!J(I-X3X:]=J>]?H@^BYCJDYE]HGIYKHMGNIOJVH^JhY
+の と	{?ZhZ
+の に	b!J#F%J*Z+]-E3D7J9G:J;J=J>D?bBIC[DEHCIYKYM[NEO_PYRJUJVYXGZG[[]I^J_JdIfJgJh]
+の の	{@ZK[
+の は	xM]O]
+の ま	o!^%J@JL]ZHg^
+の み	x=YVZ
+の も	u>]@IHIKZ]]
+の を	n-Y>I?J@IHCIHKZMcNIOJXIZIhb
+の ア	p!X%ZAYG[HJLZV^
+の エ	{E]ZJ
+の オ	x;[A[G[_I
+の カ	{H_
+の コ	u?ZC[aY
+の サ	x2[bY
+の ス	{#IG]HHT[
+の チ	u;]G[LX^[
+の パ	^(^-F2_:F>I?I@GBHDHF]GHH[IHJ]K_LJMFN_PJUHVIWZZ>[H^HfIhb
+の フ	t7Y8_A[HX
+の プ	{HX^[
+の ポ	{:[HJN[
+の メ	rHXM[PYV^
+の ユ	o!I8]=[?JA]D[HIVIZX__bI
+の リ	k:I=JBYEZHIU^VHWJb]dIf]
+の ル	xG[N^ZJ
+の ロ	u#^HZTJZJb[
+の 一	x-ZI[ZJh]
+の 二	{*[AZ
+の 人	r(Y@YF]GZHJV_ZI
+の 件	{9^
+の 名	x-ZF^
+の 問	xBJHIZ]c[
+の 変	p@aLZZ[hG
+の 対	{G^
+の 形	x3_
+の 後	{9[?JHJ]^
+の 接	tZJcb
+の 数	{I[
+の 方	u?]
+の 時	tHIRdfH
+の 暗	{<YHY
+の 書	{ZFdZf]
+の 最	{@[e[
+の 検	{CXO]
+の 権	u%_;XH]
+の 画	{bZ
+の 番	u3I>aKHOZ
+の 登	u+[?JBZD[HG
+の 確	xC[
+の 管	{([,[
+の 継	{;^
+の 要	xIZKIN]
+の 設	uH[V[d]
+の 質	u*Z?_
+の 選	u?_HJ[^
+の 電	t3X?]HYOIaX
+は sspr	{?^PXZJ
+は あ	{VZd]
+は そ	x%J>[[XgZ
+は で	uI[V_ZJb]
+は ど	{#IDIH[T[
+は な	u7]HGT[V[
+は ま	x#HT]
+は も	t9J>_HHKZX^ZJaH
+は オ	u7[d^
+は ク	{PZgY
+は セ	x)^HIUZ
+は パ	xZI^_
+は ボ	{(]9ZHJ
+は リ	q)Z5[7[?]HIUHVZZI
+は 不	{)[C]
+は 使	m?[HII^KXM]
+は 分	{-]>IH[II
+は 前	r-J>[HHIJK[M^g]
+は 古	tHIMbZI
+は 変	x#I@ZTYgZ
+は 成	{/]B[TJ
+は 書	xG[gZ
+は 有	{!]VZ
+は 無	u)ZHZUIa^
+は 覚	{ZZ[Y
+は 解	{T[
+は 通	x%^/XCZ
+は 電	{?]
+ば か	u@^ZJ
+び 出	x+ZQ^
+へ の	tQXZJc_
+べ な	x?X[Z
+ま い	x!]-_NDPXZJ
+ま う	{L]ZHb]
+ま く	{@IHJZahI
+ま し	b!Z#]%X(J-F3H9Z:J=J?H@FBcCYDGHEIYKGMZNHOIPJTIUIX[Z_[J]JaFbIfJhI
+ま す	[#](Y-H.Y3I4J7J9_=I>J?I@HBYCIDII[MZN[OJWJXJZ[[J]J_JaIbHfI
+ま せ	X#H%H)J*J+I,J/I0I4Z6J8J9C:J;J=Y>Z?YAJCHDYGIHZI^JJKYLIMFNHRISJTIU[V[WHXHYIZ][H]I^GaXbHeJfGgJhI
+ま た	u#X3[9Z@Z
+ま だ	m#H9J@ZDZHDIJMdT[UIW[ZI
+ま っ	u![HHRI][f_
+ま で	n9Y>J@ZBHHJIJK[M^XXZE]]fZ
+ま ま	j!]#H%I(J3]=I>J?J@IBIHIKJL]TXUJVJZZbJg_
+ま り	{3Z@Z
+ま れ	t-YH[IY
+み と	{+_DJ
+み な	x+_DITX
+み の	x+[HHV]
+め た	{U]
+め だ	{-[IY
+め な	t3Z:[>]HGX[Y]ZIaJ
+め ら	p!])Y*Y+Z-JCZDHUZ
+め る	tI^M]
+め ア	{TZ
+も う	j-I3J9G>^?J@_BZCYDIHGIJMJOJX[_ZaGhJ
+も な	xT[a^
+も の	p-Y3J>[HGIJKbMXOIXJZIhZ
+も や	{X^
+も メ	u3GD_HJaY
+も 何	{D]HHaY
+も 入	t3Y>J@JD[HGKJLYMJZ]]]
+も 問	{BZHJaX
+も 登	x3GD_
+も 試	{X^
+も 間	{#Y
+や す	t-aII
+や り	{X^
+ょ う	{9[@[
+よ う	p!]@^HJUJV[X[ZG
+よ る	{UZ^^
+ら し	r-[9J@ZIHK^VZXJZIh[
+ら ず	u@J]^d[gZ
+ら な	i#I+Z/J0]4]6J9J;Z>I?JBJDIHYIJKYMYXJ^JaIbHdIfJhZ
+ら の	{@[JZ
+ら は	{b]gZ
+ら れ	h![)Y+Y3I9J=J>[?J@]CXDGHZIHKHMINGOJPJUYVJXIZ]^XhH
+ら リ	{=[PZ
+ら 書	t4I8]YafY
+り が	x9_ZJ
+り す	{X^
+り で	r4]@aZI
+り な	u(]3[C[DJIXOI
+り ま	e!J#[%J(X-H9^=Y>I?J@HB[CJHFI]KHMZNJUIXI_ZaJbJcXdJfJ
+り 返	{9[f[
+る #	{IZ
+る い	{HJX^[X
+る か	{-[I[
+る が	l-H3I9I=]>[?H@JCZHFIGKGM[N[O]VIXJZD[^aHbZd[fIhJ
+る こ	{EZI]ZI
+る と	m-Y9I>J@YHIK[N[XJZZh[
+る の	p+I-F3I9J>I?]CHDHHJIYKHOaV[h[
+る よ	{V][X
+る ら	x-]@[IHKZZJ
+る パ	{-]UZ
+る 単	{-Y
+る 必	u#G.Y:Y[]
+る 方	{H_UI
+る 権	x%I(_ZI
+れ た	a!Z#]%J(J*I+I-Z3H4J6J7J8J9D:_;J=I>X?ZBFCHGJHYK_LIMENEOHP]RYUHVIWJX^ZE[Y]H^JaHbHcJdYfI
+れ て	^![#H%J(H*J/J4J9H:H;X=[>_?X@EBGCFD]GIIGKEMFO^PHRZWYXFYJZB[I]]^Z_IaFbGcId]fHgJh[
+れ で	x=]HJh^
+れ な	d!I#Z([)I*Y+]-G3H4I6J7J9F:H;Z=I?E@YBHCFDEGYIFLYNFOZPIRITJUIVIWIX[YJZ^]I_JaXbIc[dHfHgY
+れ に	{-]HIZIa^
+れ ば	{DXHGZ^
+れ ま	c!Z#X%X(J-F3I9H:J=J>J?Y@HBbCYDGH^IZKHMZOJTJUIVJXHZY[JaDdJhI
+れ や	u-]
+れ る	a!I%J+X-F3H7X9I:J;J=I>G?H@ZBJC^DZHEKHLXMHNaOZPYRJVIXGZZ]J^IaIb[dIfJh^
+れ ろ	{IYh]
+れ 直	{6^8]HJdH
+ろ と	{IYh]
+わ か	u9]@HZD[^h[
+わ せ	{K[Z]
+わ っ	t/]=]>XCX
+わ な	x6^HJIJNbZHdJ
+わ ら	x#ITYg]
+わ り	{BZ
+わ れ	e!J+Y-X3J9H>H?I@YBJCYDZHHI]KYMJN[X]ZHh^
+を な	x>Z
+を リ	m%I(bEYHZUIVJZIbJ
+を 一	{W[d]
+を 何	xX]
+を 使	q,Z7Z>J?ZKJU]V[ZI
+を 入	o-Y6]>J@JK[N[XJZHdJh^
+を 利	{0[4^ZI
+を 取	{,]HHZ^
+を 受	{/[
+を 含	{I^
+を 変	m(J>[@YHZ^ahI
+を 外	t#]8[=Z?]G[HHNJTJdH
+を 失	{>aHGZJ
+を 強	{%]L[
+を 忘	p:[>IBJDXH]MJZ]
+を 押	{HJa^bZ
+を 持	{)^7YHJUJ
+を 更	x+Z1]MIfZ
+を 書	{d]
+を 有	q(I.XHZUZZFd[e_
+を 止	u!]HJU]
+を 求	q+ZCZDILXM]
+を 満	pIYKINcZJ
+を 無	uH[UX
+を 聞	xM[h]
+を 要	xHIM][X
+を 見	{+[5[DJ
+を 解	xTX[X
+を 設	x*]HX
+を 許	{.YQX
+を 選	{-[KZ
+を 間	x#JX_hZ
+を 防	{TZ
+ん で	x-]3[K[ZI
+ん に	u9_HJ
+ァ イ	u2[H^cZ
+ア ウ	o#Y(ZHXTZc^
+ア カ	_!_#X%^(G)[-H0J2_3X:Y=H>I?J@IBHCIDZGYHEIIKILXMHNJUFV^WJZF^[_JbHcJdIfIgJhJ
+ア ク	n%a0X;[=I>XDJZ^
+ア プ	q=J>]?_C]HGVHZFa]gZ
+ア ン	xAaHJQX
+ィ の	{*XJY
+ィ ザ	x,ZdHe_
+ィ ル	uG]J]VH
+ィ 情	xC[D[
+イ ア	xH[QXcZ
+イ セ	q9J=cH[ZG
+イ ト	h#J%X(I,Z6Z7Y8Z9JBIMIRJTIUIVIZF[JbHdbe^fZ
+イ フ	{3^
+イ ベ	u&[e]fZ
+イ ル	{2[HZ
+イ ン	d!I#I(I)H,J-I/J0J3I4^5[6J7[8[:I=G>H?J@JDJHGIJKJLYNIP[QXS[TXUHWJXJZ[[[^J_JaJbZcHdHfG
+ウ ィ	x,ZdHe_
+ウ ォ	{H[cZ
+ウ ザ	u.Z]Yb]
+ウ ト	q#Y([HGTZc[
+ウ ド	i!J#H%J/a0_6ZAYBIGJHGJXPXT]ZI[J_^bIdGfJ
+ウ ン	_!_#X%^(G)[-H0J2_3X:Y=H>I?J@IBHCIDZGYHEIIKILXMHNJUFV^WJZF^[_JbHcJdIfIgJhJ
+ェ ク	o0I;[A[G[HX_a
+ェ ッ	q;]GZHILXZJ^^dZfJ
+ェ デ	t,Z7a
+ェ ン	t-[0bHI
+エ ラ	i!Z&[(J,X3I9J:J=J@XE[O[VIZb^IbIdJeZfHhJ
+エ ー	t-[0bHI
+ォ レ	r8cA[HG_YdJ
+ォ ー	{H[cZ
+オ フ	xHJU_
+オ ブ	q0J;[A[G[HH_a
+オ ン	c!X#J%I(F*J,Y-H/^0Y2J3J4I6_8J9I:G=F>I?I@IBICJDIE_GHHCIIKIMGNZRJSJTIUFVFWIXJZC[I]I_[aIc[d]e[fZg[hI
+カ ウ	_!_#X%^(G)[-H0J2_3X:Y=H>I?J@IBHCIDZGYHEIIKILXMHNJUFV^WJZF^[_JbHcJdIfIgJhJ
+カ ス	{H[
+カ ル	u!]E]HJN[ZI
+カ ー	uAab]
+キ シ	{HIcafJ
+キ ャ	x>[HJMZ][
+キ ュ	tC[D[QY
+キ ー	{?aHJVIZI
+ク が	k(J@ZHXMJZE^Zbcd]fI
+ク さ	j#Y.XTZ[[
+ク だ	{[[
+ク で	{(X=[
+ク な	{;]d]
+ク の	t%ZHFdYe^f]
+ク は	{HZT[
+ク を	o#]6]G[HHe[
+ク ア	t#Y6]HHTZ
+ク ス	{H^
+ク セ	o%a;]=I>XDJZ^
+ク タ	n%]2[4J8]<^_]
+ク ト	p0I;[A[G[HHZJ_ad[
+ク ラ	h!J#H%J-J/a0_6ZAYBIGJHGJXPXT]ZI[J_^bIdGfJ
+ク ロ	{#IBZHZ
+ク ン	t,bHIR[
+ク 画	{ZJb_
+ク 解	r#G1]BZ[]
+グ イ	xHJMXZ[b[
+グ エ	{0_
+グ オ	{LXbZ
+グ ル	n(J?JDJG[HGNJPaUJVdZI
+グ レ	x([:]HI
+ケ ッ	{9[
+ゲ ス	u:aZJ
+コ ネ	p%]2[4J8]<^HF_^
+コ ン	m#Z%I-I4]5]:Z>JBJF^GJHXM_ZEaJbIhJ
+コ ー	e#J-I3I9I>_?X@IBZCZG[HCIJKGMHXaZG_JabhI
+サ イ	m7Y>IBZH^LZMITIZY[]cJ
+サ ポ	{1^HIfJ
+サ ー	c!H#I%J(I)[,J-H/J0I1I2Y3H4^6Z7H8J9I:H=H>H?H@IAJCJDIEJGIHHIHKHNIOJPIR_SZTJU^VGWIXIY]ZD[I]J^J_JaHbHcYd]fagJhI
+ザ ー	^!^#J%I(_*G+I-G/I0H3G4I6I8Z9H;Y=X>G?G@GA^BGCIDXEIGIHCJJKGLIMGNGOIRISJTIUGWIXHYJ]]^[__bYcHe]fGgIhG
+シ ス	{HIR[U]
+シ ュ	t9JF[GZHHM_S]ZJ
+シ ョ	p,Z7_HHR[ZI]]^Y
+シ ー	h(J*^-[7J:I=J>J?Z@JBJDIIJKJMINbUIVJWaZEbJcJdJ
+ジ が	{S[ZZ
+ジ の	{H[
+ジ ェ	j-Z0a;ZAZGZMJZH__dJfJ
+ジ ョ	{0_
+ス が	m%Y=^HIUaZIf^
+ス で	{>ZHY
+ス に	t%JF^HEUYZI_^f^
+ス の	{=IH^g[
+ス を	t=ZUYZ^d]
+ス ア	{2[
+ス キ	{?^D[ZJ
+ス ク	t(]@[ZJgX
+ス タ	{H[
+ス ト	m8c:a=JA[BZHGUJVJZH_YdI
+ス ペ	{_^
+ス マ	n>[M[TZZIa]b]
+ス ラ	{F[QZ
+ス ワ	Q!F#I%I)H*I+H-^.J1I2]3H4G5I6X7Y8H9J;I<J=F?D@IAHCGFJG[JYKYLXMZNXOIPHQJRHSHTFXFYIZ_[Z]I^Z_FaEcGdXeHgHh[
+ス 拒	{%ZPX
+ス 環	{d]
+ス 許	x%];]
+セ キ	tC[D[QY
+セ ス	o%a;]=I>XDJZ^
+セ ッ	X#H%I(Z*H+J,I-I/H0I1J3H4I5X6I8I9J;I=YAJB[CHDHEZGHHXIJJJKHLINGRIS[THU[VXW_XHYJZY]Z_IaYdCeIgXhI
+セ ル	q)]Ub][fJ
+セ ン	l(J9J=cBJHZMJPJVIZFbJc]dIfIga
+セ ー	xHJZ]aY
+ソ コ	r#[H]MaZH
+タ が	{DX
+タ ア	{%]2[
+タ ス	{_^
+タ ム	{H[
+タ ン	t(a:]HG
+タ ー	h!J(J4]:J=I>J?JDJG[HbJ]MJNJPJUIZHaJc[dJfHga
+チ ェ	q;]GZHILXZJ^^dZfJ
+チ ケ	{9[
+ッ ク	Y!G#_(F)J*J+I-H/H0H1Y2J3H4H5J6^7G9H:H;Y>G?G@FAJCHDHEJIHJJKHMDNHOJQJRGSITcUGVFWIYIZB[_]I^Z_HaHbZcHdbe]gHhG
+ッ シ	r9IBJF[GZHGM_S]ZI]]
+ッ セ	xHJZ]aY
+ッ ト	W#H%I(Z*H+I,I-I/H0I1J3H4I5X6H8I9[;I=YAJB]CHDHEZGHHZIIJIKGLINFOJRXS[THUZVXW^XHYJZY[J]H_HaYdCeIgXhH
+ッ プ	x6]D[R[
+テ ィ	o.X0YC[DZHJJXQY^Z
+テ ナ	t:ZBJHIU_VIW_ZIbJ
+デ ス	u(]@[ZI
+デ レ	t,Z7a
+デ ー	{c^
+ト が	b!b#Y%I(G-J/J0_3I6J9J:Y=G>J?JA]BHDJEJGJMIPJUYWJXJZ][J^J_]aIcJdFeJf]gJ
+ト さ	u#XBZM^ZE
+ト し	xH]g[
+ト す	t%I(_:XEZZG
+ト で	d!H(Y-J3J7Y:]=]>Z?X@GDYEIHDIIKIMYNJPYV[ZA[J^IaJbZdJfIhJ
+ト に	o!I%X2Y7Z:ZA[BICJD^HHUHVIW^Z]bJ
+ト の	j!I#J%_(I-Z2^8]:I;[BYGJHGS[UJVIZH[X^Y_JbI
+ト は	i!I%I)]=IB]DHG[H]PYTZUHVZZJ^YfJ
+ト を	k![(F3[8^:IDIHYU[VZW[ZD_ZbXdF
+ト バ	i#J%X(J,Z6Z8ZBIHIMITIUJVJZG[JbHdbe^fZ
+ト ペ	{H[S[
+ト ボ	x(]
+ト ポ	{*[W[
+ト ユ	{:[ZJ
+ト リ	{bZd]
+ト ロ	u#H4]5]HFJXT[ZI
+ト ー	t,bHIR[
+ト 不	u=ZEYPZZJ^Z
+ト 呼	{Q^
+ト 時	x5[?HHJa^
+ド か	{JZPZ
+ド が	^%J(H,Z-X/]0[2]3J6I7J:G>[?I@FB[CJDHGIHBIXJJKDLJNJUGVJXJZ_[I^I_Ia^bGdEfHhb
+ド だ	x?[T]
+ド で	m,ZBYHIKZM^ZFdHe_
+ド と	{6]
+ド に	n-]IYK]S]ZH_]
+ド の	f-Z:IBJHIL^U^VJ^Jb]f[hG
+ド は	h#I-I/[7]>XC[IJKYNIZE[aaJd]hJ
+ド も	{>^HGN[ZI
+ド を	^!J%H(]-F/J6]:_=J>F?HBGCJGIH]IINFPJUFVHWJX_^^_Ja[bFfIhJ
+ド パ	{.YJY
+ド フ	xJ]
+ド ポ	tNb
+ド メ	j%Y)I4_5]7]8]HEMJP]TZZGbIfJ
+ド ユ	{A[_[
+ド ラ	xPXdY
+ド リ	o%Y(G:JHZUYV^W[ZGdJ
+ド 同	u0aG^HIdI
+ド 変	uZZ^Z
+ド 失	{,[e]
+ナ ン	t:ZBJHIU_VIW_ZIbJ
+ニ ン	{0_
+ネ ク	p%]2[4J8]<^HF_^
+ノ ー	xBZHIM[b^
+ハ イ	{3^
+ハ ッ	{G[M]
+バ ッ	h#J%X(I,Z6_8Z9JBIHHMIRITIUJVJZF[JbHdbe^fZ
+バ ー	h(J-J1J3J4_6[=J>I?I@JBJHGIJKJRaUIV]Y^ZFaIbJcZdY
+パ ス	Q!F#H%H)H*I+H-^.J1I2]3G4G5I6X7Y8H9J;I<J=E@HAHCGF[GZHJJYKYLXMYNXOIPHQJRGSGTFXFYIZ^[Z]H^Z_FaEcGdXeHgHhZ
+パ ソ	r#[H]MaZH
+パ ー	x.Y:^HJJXZI
+ビ ジ	{0_
+ビ ス	i!J(J)]-J2Z7J:I=JBXS[U_VIZHbIcJd[fa
+フ ァ	u2[H^cZ
+フ ィ	uG]J]VH
+フ ェ	t,Z7a
+フ ォ	r8cA[HG_YdJ
+フ サ	r)]UbfJ
+フ ン	{3^
+ブ ジ	q0J;[A[G[HH_a
+ブ ラ	t.Z]Yb]
+ブ ロ	t#F.XH]X]
+プ か	{6]P]
+プ に	uHJP]Va
+プ の	uVa
+プ シ	{R]^Z
+プ デ	u(]@[ZI
+プ リ	n(J=J>[?_C]H]NJVGZFa]gY
+プ レ	d!Y#J%J(G*J,I-H/_0Y3J4J6_8J9I:G=[>H?I@IBICIDIE_GHHDIIKIMHNZOJRJSJTIUGVFWIXJZE[J]I^G_[aIbGc[d]eJfZg]hI
+プ ロ	n0^4J5X7^>JMJRJTJY]ZJ^Zc_fH
+ヘ ル	u(]@[ZI
+ベ ン	u&[e]fZ
+ペ ー	tHZS[_^
+ホ に	{#Y
+ホ の	{M]
+ボ タ	t(a:]HG
+ボ ッ	x9ZH^
+ボ ー	x,[S]ZJe]
+ポ リ	i(J*^-[7J:I=J>J?Z@JBJDIKJMJNbUIVJWaZEbJcJdJ
+ポ ー	q1^:ZBJDZH]fH
+マ ホ	p#X>]HXM[ZIa]
+マ ー	{#IHFT[b^
+ミ ス	qEXHJN]ZIcYd_g[
+ム が	{5X=^
+メ イ	j%Y)I4_5]7]8]HEMJP]TZZGbIfJ
+メ ッ	xHJZ]aY
+メ ン	uPYV^
+メ ー	h+J-J3Y9I>Z?]@JBICXDaH[IHKIMYNHOJUJVIXJZD]Ja[b[hJ
+モ ー	x.XQ^
+ュ リ	tC[D[QY
+ュ 同	{G[M]
+ユ ー	a!^#J%J(_)X*G+I,I-G/I0I3G4I6J7X8Z9H;Y=Y>G?G@HA^BHCIDYEJGIHDKHLJMHNHOIPXRISJTJUHWIXIYJ][^]__cIdYeIfHgJhH
+ョ ニ	{0_
+ョ ン	q,Z7_HIZJ]^^Y
+ラ イ	e!J#I(H,Y-J/J0J3J4J6Z7I8Y9H:I=c>J@IBGDJHXIJKJLJMHQZRJTHUIVHWJZC[I]J^J_JaJbGcJdae^fYgJhJ
+ラ ウ	g!I#H%J-J.Y/a0^6Z=JAYBIGJHFIJJXNJT]VJZH[J^J_^bZdGfJ
+ラ ー	h!Z&[(J,X-J3I4[5]9J:I=I?J@XBJE[MJNJOZPJVIZa^I_JbHdIeZfGhI
+リ の	x?^HIVJZIa^
+リ シ	i(J*^-[7J:I=J>J?Z@JBJDIKJMJNbUIVJWaZEbJcJdJ
+リ セ	X#I%I(Z*I+J,I-J/H0I1J3I4I5X6I8I;J=YAJB[CHDHEZGHHYIJJJKHLINGPXRIS[THU[VXW_XIZY]H_IaYdCeIgXhI
+リ テ	tC[D[QY
+リ モ	{Q^
+リ ン	pH_ZGbc
+ル が	q3J:[>H?IDHH_M[ZHa[
+ル で	{H[U]
+ル に	t3^>XDHHFN[ZIa^
+ル の	x?[G[HJNZ
+ル も	r3G>JDcHGaX
+ル を	x)^?ZHIUIY^
+ル タ	uG]J]VH
+ル フ	r)]UbfJ
+ル プ	u(]@[ZI
+ル ボ	{H^
+ル ー	j(I-I:J>J?IDHG_IJMIN]PaUIVdZG]JaJdJ
+レ で	r!]/^6^7ZZJ^J_J
+レ の	u6]PY_[f^
+レ ス	r8cA[HG_YdJ
+レ ッ	{.XHZ
+レ ポ	xDZH[
+レ ミ	p-J=^EXHIN]ZIcYd_gZ
+レ ー	o(Z,Z4^7_:]HF
+レ 構	{/JEa
+ロ キ	{HIcafJ
+ロ グ	p5XHHVIZZ]]b^
+ロ ジ	{H[
+ロ ッ	_!I#a%J(J-J/J1[3J7I:J=J>J?I@ICJDJGJIJKIMGNJTdVJXYZF[b]J^Jb]cJdHfJgJhJ
+ロ ビ	{0_
+ロ ー	o![)]4]5]BYE]HENZUHVJZFbI
+ワ ー	Q!F#I%I)H*I+H-^.J1I2]3H4G5I6X7Y8H9J;I<J=F?D@IAHCGFJG[JYKYLXMZNXOIPHQJRHSHTFXFYIZ_[Z]I^Z_FaEcGdXeHgHh[
+ン sspr	{3[
+ン が	o(_:[H[MHVZZI^Z
+ン で	n#[7[HFMXQYT[VJ[^bJ
+ン に	x4ZMX^Z
+ン の	x,YBJHIZ]
+ン は	{M_ZI
+ン を	x,]8^
+ン イ	o>IBZHYLZMJTJZY[]
+ン カ	{AaHJ
+ン ク	tZGbc
+ン グ	{0_
+ン コ	x4]5]HHJXZI
+ン ス	q9J=cH[ZG
+ン タ	o=JH^VZZJc]fJga
+ン ト	[!^#X%]&Z(E)Z+I,H/I0_1J2^4Y5Z6I7G8I9I:[;I=E>G?G@GBDCGDXEIFJH?IHKHMFNGOJRHSZTIUZV[W^XJYIZA]I^Y_GaHbDcHdFeZgHhH
+ン ド	x7[
+ン バ	uPYV^
+ン プ	e!Y%J(G,I-H/_0Y3J4J6_8J9I:H=F>I?I@JAXBICJDIE_GHHDIJKIMHNZRJSJTJUGVGWJZE[J]J^G_[aIbGc[d]eJfZg]hJ
+ン ボ	{,[e]
+ン 時	{L^
+ン 画	uZIba
+ン 管	u)I,ZP^
+ー id	{I[
+ー か	{4]gZ
+ー が	c![#J%I(G*J+J,J-F/I0H1J3G4_5[6I7I8J9G:];I=G>F?G@HAZBHCHDGEIGJHYIFKGMFNFOXPHRFTJUHW_XIYYZ^][^H_^aEbGcZeJgJhH
+ー だ	{8]
+ー で	h!H(H-I6[:H;Y=I>I?_@JBJDJG[KJMHN_PIUIVZWIbYcJdJfJg_
+ー に	p-^AaHJJXNHZY_Z
+ー の	m;XEYR_ZHbYc]fG
+ー は	p(I)[7[?^MJVIZG^_
+ー を	n*[4]?IHIN]WYY[ZH]Y_[dJ
+ー ア	{([
+ー カ	u!]E]HJN[ZI
+ー ク	r,b.XHIR[
+ー ザ	a!^#J%J(_)X*G+I,I-G/I0I3G4I6J7X8Z9H;Y=Y>G?G@HA^BHCIDYEJGIHDKHLJMHNHOIPXRISJTJUHWIXIYJ][^]__cIdYeIfHgJhH
+ー シ	t,Z7a
+ー ジ	l-Z0bMJSZZY_Jb[
+ー ス	xQZ_^
+ー タ	t4^:[HYc]fI
+ー テ	{.YJY
+ー ト	i#H(J*Z,J-H0J1]4J9J:]=J>I?H@JCJDYGJIIKIMXNIQ]RITZUJVJWIZF[JaJbacIdFeJf[hJ
+ー ド	O!E#F%H&J)G*G+G,]-]1H2[3E4E5H8G9G;G<I=D>[?H@GAGEJFIGZHIJXOGPGQIRFTEVJX[YHZ][Y]G^Y_Da^b[cFe^fIgGhY
+ー バ	j-J1J3J4_6[=J>I?JBJHHIJKJRaVJY^ZGaIc[dY
+ー ビ	i!J(J)]-J2Z7J:I=JBXS[U_VIZHbIcJd[fa
+ー プ	m(J?JDJG_HGNJPaUJVdZIdJ
+ー ラ	x4]5]HHJXZI
+ー ル	e!I#J(J)]+J-I3Y4J9I:J>Z?]@IBICYD_GYH^IHKIMXN[OJPJSJUGVHXJZD[J]IaZbJcXfJhI
+ー ン	{V]
+一 つ	m%]3H9J?XCdDIHHIJKIaI
+一 下	u#]9ZXJZYb]
+一 个	o%]-J3I9I;[?JAXC_DJHJIIKGOYVJXHa]
+一 人	{;]Z[
+一 回	u9[@_HJXI
+一 天	p#E@_DXX_ZJ
+一 度	o@^WZd[
+一 日	u@[Xa
+一 時	o@IL]T_ZGa^cY
+一 月	{K_ZJ
+一 样	{IJK^O]
+一 次	{@X
+一 步	{*]e[
+一 番	{@Yh]
+一 直	o?JBJCJD]K]LXMIZ[aZ
+一 种	p?YCbHIIJ
+一 致	q3I6aA[O]_H
+一 部	{Ia
+三 回	{#^HJXHa^
+三 方	x.XJ[
+三 次	{>Ja^
+上 刚	u@[
+上 禁	{;Z
+上 还	{_^
+下 に	{%ZHJZIb]
+下 次	{L^
+不 一	u6]IIK]O^
+不 上	t3JH]O^SHc^
+不 了	f!I#H(^)H*I,H-I/I0H4X6I8J9H;J=G>_BGCIDJGIHHIHKELIMGNHOIRFS]UGVGY^Zb[H]H^G_JaFbFc[dJfDgI
+不 允	xI[VJ^^
+不 写	{f]
+不 准	{R_fJ
+不 出	x+[3aZIaH
+不 到	h#J(Y,a-J0^3H4[6I7J9J=J>Y?I@JGJH[IJKJMJNJPJVJZF_^a[bJdIfI
+不 匹	xO[
+不 十	{(XC^
+不 去	r#[%I;[KYXJZ^
+不 可	i%J(G)Z*J4a8]:JBIHFMJPYRJSIVGZG^]bIc^dJf]gH
+不 同	x/X6^G]
+不 回	u0]9H=JG]HEZ]c^fH
+不 在	l-J/J4J7Z9^:J=J>G?X@IGaHGKJMHQ]T]V^ZHaJbJcJhJ
+不 够	{@]C^ZJ
+不 对	o3]6]9J@IE]HIIIKHNIOIR]Z]aJfJh[
+不 工	{ZJf_
+不 开	t6_HZNJSYZHbZ
+不 接	u3JI]N]O]ZJ
+不 提	{?]LX
+不 支	t1]7X?^HJZIgZ
+不 明	x&[HJN[Z[
+不 是	t(I@YOZPHS^UJVaZG
+不 正	n3aTYh^
+不 满	{IHNa
+不 知	{NYZ^
+不 符	o-ZI[NaZI
+不 管	{N[ZI]^
+不 能	b!I#I(X)I-H/J3I4J6J7I:H=_>[?ZBHCIDJEIGJHFIZK[LJNGOHP^SHTJUYX]Z>[Y^_aJbFcJgJhG
+不 行	l(G)^*H,I-Y3I8]9J=J>I?]@ICIHFKZM]NIOIPYVY^J_JaJb]cJhI
+不 认	t:[HFM[O[g[hY
+不 让	r@_HIKZX]ZZhH
+不 足	p%[(a3Z9J=[>JCJHFI^KJNHVZZF
+不 过	rH]L_ZE
+与 本	{cZ
+与 登	{OY
+丢 了	t>^DXaG
+两 个	q/^?J@IAbK[ZH
+两 次	x*X@]CX
+两 种	q*[CY
+个 ou	{%^GY
+个 字	{2]I[KJ
+个 密	t-X/]K]ZJ
+个 林	{8^A]KJZJ
+个 用	u!J;]A^UJV]ZZ_J
+个 说	{@[K^
+中 で	uHIS[]^e[
+中 に	{!^9JHI]^
+中 心	ugb
+临 时	t!X@YLZ
+为 什	x#G*^TJ[^
+为 啥	{V]Z]
+为 组	xVIW^d]
+么 管	{*^
+义 策	{HZNIW]ZI
+之 前	{@Z
+也 不	{-[N]
+也 没	x3JD^a]
+习 生	{V^
+了 entra	{/^
+了 window	{gZ
+了 个	{?]DI]]
+了 云	{/Y_^
+了 十	{N]RZ
+了 域	{4]g[
+了 密	r>[@[HGM[UYZGhI
+了 手	t>XC[
+了 收	u>aaC
+了 新	{@ZBZ
+了 旧	{HJYbZJfJ
+了 用	{!X^Z
+了 码	{>]
+了 第	{8^JZ
+了 解	{#[9^>IBFHJXJZG
+了 该	{?^G]HH
+了 还	{@[C]ZI
+予 備	{3^DYHI
+事 件	t#[&[BJHHS]VJZIe^fY
+事 可	xVa
+二 つ	j*Z/^8[?JA^C^DIHHK]_JaJ
+二 个	{8^C[ZJ
+二 回	x*X
+二 次	{@X
+云 同	{0bGJdJ
+云 用	{A]_[
+云 端	tTb_I
+五 分	{HJM^
+五 回	{#^XZZJ
+五 次	{#YX[
+人 が	x@[ZI]]^Z
+人 だ	{;[F]
+人 で	{9Z
+人 に	x@YH]^]
+人 の	x(YA]ZZ
+人 は	u+[DJVa
+人 メ	{>]?Z
+人 確	{D^
+人 邮	{>]?]DIaJ
+什 么	t#F*]HIN_TJZJ[^
+今 の	{@HZIha
+今 天	p@[X^ZI
+今 日	t>J@_HIX^ZHaJ
+今 早	{@_
+今 朝	t#X@_
+从 来	{DY
+从 没	xD[W]ZJd]
+他 の	x(^VZ
+他 は	{%^CHHJM]
+他 社	x:]JZ
+付 い	x%Z3Z
+付 き	{3^HX
+付 け	r-YHJIHK[NHO]ZXhZ
+代 理	p-Y0d3J4H9JDXHHMJRHYJZIaJc_fG
+令 牌	t,d9JHIR]ZG
+以 不	{IY
+以 前	i-I3I9J>]?]@IIIKaMYOJPYVJ]JhJ
+们 没	{=^CJZJd[
+们 这	{@]U]
+件 を	uIZKIN_
+份 验	{,[3]
+会 社	n-Z3J8Z:[>_?[CJDIHGIJN]OIZI
+会 議	tHYZ]][
+会 议	{H^
+但 没	x?]DJLX[X
+位 数	{3JIZa^
+住 了	x#a9IHZZI
+体 で	{U^WJ
+体 管	u(^)Y*J,]UHdI
+何 か	{9^
+何 も	r-J>ID[H[KILXTZXJZ[
+何 度	n#_9G@IIJTZXbZJ
+你 们	{:[O[
+你 好	{9^HJ
+使 い	x,[?[K[
+使 え	f![#J(J-I3J9J:J>H?a@GBJCJDIHGI^KXL[M[NJUHVXXY[JaJbIhJ
+使 っ	n!J-Z3J7Z9H>Z?J@JIEKaOIU]VJXIhZ
+使 用	h@[IHK_N[PZT[V[ZI
+供 应	{:^ZI
+保 护	{PaVI
+保 護	{P_
+信 息	t3[C]D^
+信 验	{aY
+修 改	p@_HJZX^Jh]
+個 人	{>]?Z
+停 了	t!]0]9JHHSJY^ZHcJf[
+停 止	o!]-J0Y4^9I>IHGIJKJU]Y]fZ
+停 用	t!]1]U[
+側 で	t!]7]HGT]ZI
+備 メ	{3^DYHI
+允 许	pHIIZQXV_ZI[[^^
+元 の	{:YbZ
+先 に	{:[X[
+先 の	x3]D[HZ
+入 っ	k9J:[>J@JDJG[HHIaKHLXMJOIV[ZH^XhZ
+入 れ	e!I#Z(J*J+J/Y3H6[8Z9E:I=I>E?H@EBaCHD]HGLJNXO[PJRJTIUJVIXGZ[[J]Z_JaEbIdXeJfIh[
+入 力	u#]9IOYhX
+入 失	{,^HJZGe^
+入 的	uOZ
+入 社	x@YD_
+全 体	r(^)Y*J,]U]WJZIdH
+全 信	xC]DX
+全 局	u(^)X*J,]UJZJdH
+全 部	xB[IJNZO^
+全 问	u*[?aZF
+公 司	k-J4[8]9I=J>Y?JBICJHGIIKJM]NbRJU[VIZG]JaJbJcIfJ
+公 室	{9Z>^HH
+关 了	q!]#H-J6^9H>HBHHGIJOJU^Y[ZG]_aJbJfH
+关 着	x<ZHHRIU]cIf^
+关 闭	uBZU_b[
+其 他	x%^C]
+内 線	{3_
+册 sspr	{+[DYHG
+册 报	{+ED^HZ
+册 过	u+[DZ
+册 页	{+^
+再 换	{@^
+再 改	r@^
+再 来	{X^
+再 設	x@Zg]
+再 试	r@ZBJX]ZZ
+再 起	xB^fZ
+写 不	t0]4J9H=J>IG]HFY^ZGc^fG
+写 回	c!H#G%Y(F)H*H+J,Y-J/H0E1H3H4Y5J6[7H8_9D:H;J<I>H?H@EAIBECHDGEIFJGGIHJIKFLGMGNGOJSITHUFVFWHXGYX[H]H^H_HaEbEcDdeeaf[hG
+写 字	xI^
+几 次	{#XX^
+出 さ	{#^
+出 し	{Q^
+出 た	{/YZZ
+出 て	{?[N[
+出 な	n(]+Y3G>I?^C]DHHEIJKJNJOHVJZC[^a]hJ
+出 ま	qN[Z]hY
+出 る	l-]9J@JHINZO[XJZZ_YdZ
+出 现	t+ZHIZahJ
+出 错	u,Z3IO^Z[aIe^fFhH
+分 か	u-]>IHZIIM]NXZH
+分 で	u)ZU]V[ZI
+分 の	t-H3II[O^V]
+分 公	{4]M^
+分 机	{3a9JHH
+分 遅	{R^
+分 钟	uBIHIM_R^
+切 れ	p9I;[=_>I@JHXUJXJZZ]]a]bJ
+刚 改	t@^
+初 に	{b]h]
+別 の	x@[K[
+利 用	x0[4^ZI
+别 人	x(Y*[V[
+别 处	{7[M[
+别 的	u(]:]B[C^IIMJPJVHZJ
+到 令	{,bZI
+到 域	{%^4]
+到 旧	x>Y
+到 期	{=_ZG
+到 短	xa[
+到 那	{>]
+到 验	t>ZaX
+制 密	{J[
+制 限	uQ^X^
+刷 で	{H]
+刻 が	xHJRb
+前 が	{-FIa
+前 と	{-]II
+前 に	n-H9H:Z>H?J@YCJF^HGIDK]MZXJZI]aaJb]hI
+前 の	o-I>]@JHGKaM]ZEg[
+前 使	xKY
+前 回	{@[K]
+前 密	rha
+前 改	{@[MY
+前 是	{PY
+前 用	uK_
+前 的	u3J>^@JIHK]MZ
+力 し	u#]9IOYhX
+办 公	x9Z>]?]HH
+加 固	{%]Y]
+加 密	{<_HI
+加 符	{-[IY
+务 停	{SJf[
+务 台	x(]@YZHg[
+务 器	k(J0J1J2J3J4^6]9I=J?J@JBJGJHGKJR_Y[ZIc[d[
+务 账	{2]LY
+助 重	xU^
+効 で	tZJ^ZbZdZ
+効 な	{UZVZ
+効 に	g(H.Z;XH[U]VYZFdaeZfJ
+効 化	q!_)Z,]8[HJUHZJdDe^
+効 期	{IIKJL[N]
+動 い	{B[f]
+動 か	t.XPXZFf]
+勾 了	xLZ
+勾 选	{@JZI^^
+包 含	tIb
+化 さ	{!_
+化 し	{%]Y[
+匹 配	uA]O[
+十 分	uC]R]
+升 级	{ZIfa
+单 位	{F^G]IH
+単 語	x-Z
+印 刷	{H]
+印 机	t>JH_
+历 史	u5]HJIIKZN]
+原 因	{N^Z]
+原 来	{K^ZJb[
+去 了	u#]9JB_HIXJZF]]
+去 年	{K_
+去 掉	{8^?^HG
+去 查	{E]Z]
+反 应	{:]ZJ
+反 映	xBJM_ZHg[
+发 到	t>_
+取 れ	u>[
+取 引	{H[
+取 得	x,a
+取 消	x?^BIG]HIZG]]
+受 け	n-I/]>YHIIHK[NGO]ZXaJhZ
+受 保	{PaVI
+受 邀	{:aHIZE
+古 い	h-I0Z1^4J:J>]?J@HBJDJGJHAIIKIMcNJRJY]ZFaJbJcJdJfIha
+古 く	{1]4J5^
+只 有	j)J*H-J3J9I;[?I@JC_HIIaMJPaVIZGaJ
+只 给	{?]HJV]
+只 能	x@][]bH
+只 要	x*X?ZHJ[]
+可 の	{;]^[
+可 以	rB^HJVcZJ
+可 能	u(];]=JBIHJM]NZ
+可 证	q9I=dH[IJVGZJaJ
+可 达	{4Yf_
+史 记	{IIKYN]
+号 が	l3_CIDJHJO_aI
+号 と	xIZO[
+号 に	q3bHJOI
+号 の	{O]
+号 は	{3J>aKHOI
+号 も	{3GD[aX
+号 を	u-[>]
+号 不	{IJO^^[
+号 化	{<]
+号 和	{3]IZ
+号 没	u3^>]VZaG
+号 码	i#J-I3e9J>I?IBJCIDGHGIHMJOaVJXJZGaYhI
+号 被	u!^>J
+号 说	{O_
+号 验	{>X
+司 域	{4]M^
+司 的	u8^NXcJ
+合 わ	x6^HJN[Z[dJ
+合 公	uNa
+同 じ	rAbHHK__I
+同 一	uAb_J
+同 事	p(Z@XH_KJVbZJ
+同 僚	x([HZVY
+同 期	i!I%Y(J-I/J0_4Z6I9I=I>I@IAJDJGdHDIJKJLJMZNIR]VEZG]J_IaIbJd]fZ
+同 步	h!I#I%Y(H)J*J,J-I/I0a1J4Y6H7J8J9G:I;J=I>H?I@HAIBICHDIEJGcHDIIKHLJM]NIOJPIR]TIUIVFWJXJYJZF[J]H^J_IaHbIcId]eJf[gYhI
+名 が	x2[<[HI
+名 前	t-X:[F^I]KI
+名 字	x:^I[
+名 有	{&JFaIH
+后 不	{=[f]
+后 再	t@ZZZ
+后 写	{BJRZd]fI
+后 同	{%]MJdJf^
+向 导	u+],[HFZJdHea
+否 さ	o%Y-J/ZJXN_P[
+含 ま	t-YH[IY
+含 め	{I^
+含 有	{-^HJIZ
+启 用	i!](G,[/I7J:J=I@JBHH[KJPHV]ZDd]ebfHgJ
+员 admincount	{PY
+员 不	r([)^*],IP^UJVFZE
+员 工	{3G@[D[
+员 已	{P]
+员 没	u(I)YUJV]d]
+员 的	{)Z
+员 账	{*Z
+呼 び	{Q^
+和 符	{I[
+哈 希	{G[HJM^
+問 が	x*X?_
+問 題	k-J9JB]EZHGIJKJMJT[XJZac^
+啥 都	{Z[a]
+器 不	{4]RIY]
+器 时	{R_fJ
+器 空	{__
+回 し	{K[
+回 不	u0^6JZIdIf_
+回 复	{9]HZ
+回 失	x#^4]HJZFdJeZ
+回 数	u9JX_
+回 时	{,]dFe^
+回 来	x!^9]HI
+回 没	{d^fI
+回 要	{8^=X
+因 为	x+]/^HGLX
+固 ま	{RJZ]f[
+固 后	{%]Y]
+国 番	{3[
+在 ad	{T]_J
+在 entra	x/J7[HET]
+在 し	x>[_^
+在 の	rh_
+在 不	q@]KaZG[]hH
+在 家	{-J9F>bHF
+在 密	xGaHH
+在 本	t!I7^_]d^
+在 用	u-_9JHJZJh[
+在 的	xKJZI_^ha
+地 ad	r/Zg[
+地 密	{6^
+地 改	{/]7^_H
+地 没	x_]dJg_
+地 环	ucad]
+地 目	{_^d[
+地 配	uEcZH
+圾 箱	{a^
+坏 了	rH^R[
+垃 圾	{a^
+域 控	k!J#I%J(J-I3J4e5a7J9J<J=J>I?I@JBICIDJHFIIJ]KIM[NHPJRITJUIVJZE[J]JaIbIdJfHgJhJ
+域 管	u*IPb
+報 が	t,[3[CZD^
+填 了	{O]
+备 份	{6^
+备 用	{3^D^HGaI
+変 え	j#G9J>Z?J@eIIKHM]TJXGZE[[^YhI
+変 わ	p#I/]>YTXg]
+変 更	_!I(I-H/J3I7Z9I:Z=J?J@aB[CJDJHEIHKHL^NHTJUJVIXIZZ[I^baJbIcJdHfIgXh_
+复 杂	{I[NX
+外 し	q#]8[?]GZHINIP[TJ[ZdH
+外 の	{:[G]HI
+外 れ	{HJda
+外 部	t:dHJZG
+多 す	uHJX_
+多 少	{=FH^KZ
+多 次	q#_XZZI
+多 请	tXZ
+大 写	xI^
+大 家	x-_9[>JHI
+大 文	xI]
+天 不	{@GX^
+天 再	{X^
+天 改	x@_ZHhI
+天 第	{@X
+太 多	m#_9I@IHJXbZH
+太 容	u-[
+太 常	{-_ZJ
+太 短	u-JIa
+太 老	{1]5^<J
+太 长	{2afJ
+失 敗	h!Y#]%J(J,Y-I/[3J4Z6[7J9H:J;Y=I>I?J@JBHCJDJEJF[HFIJKJMJNJUIVIXIZ][J]J_JaJbIcJe^fH
+失 败	g![%J,[-J3J4[6[7J9I;[=I>I@IBJF]GJHFIIKJMJNJUJVIdZe^hI
+好 了	xB]RZ
+如 何	{HaMJUH
+始 ま	x+[3ZHG]]
+字 が	{I^
+字 と	{I[
+字 を	{/[IY
+字 和	{I[
+字 数	{I]
+字 母	r/XIc
+字 符	x2]F^IY
+存 在	t>[_c
+学 校	{=JUbVHZI
+它 登	{ZJh^
+安 全	p*Z9J?_BJC]HIQ[ZF
+完 了	u(]B[]]
+完 就	{@]]]
+完 成	u(]B^HJZI]]
+定 が	{HIN[d]
+定 し	t*]@Yg]
+定 す	{Z]
+定 で	{.XV]
+定 义	uHYNIWaZH
+定 了	u#[TX
+定 義	{HJNJWa
+实 习	{V^
+审 核	x/YEYNY
+客 户	x9J:]BZQY
+室 の	{H[
+家 里	{-J9I>^H[ZJ
+容 易	t-]
+密 の	x*X?_
+密 码	P!D%H&I(X)E*F+E.H0X1F2_3C4E5G8F9H:Z;F<G=C>E?@@[AGBICDEIFHGZIXJXMZODPHQHRESFTDVFWEXDYGZc[[]E^[_EaBbZcEd]eGfIgHh_
+密 碼	o#I(H-]=J>J?I@IHHI]K[MINYPJUZ^]hI
+密 钥	u6b?aHIVJZG
+对 应	{A^_]
+对 管	{*[E]
+对 象	p;]>JA]G[HJZH_c
+対 応	u1]_]gZ
+対 象	uGbHIVZ
+小 写	{I]
+小 文	xI^
+小 时	l9J>J?J@^CJHJIIKJOJX_ZGaa
+少 个	{(^K[
+少 所	{=^
+尝 试	qXa
+就 我	{Va
+局 管	u(^)X*J,]UJZJdH
+届 か	u4]aYc[
+届 き	ta^
+届 く	u>a
+屏 点	{ZIba
+属 性	{3_>IHJ^Z
+履 歴	u5[IIKXN[
+工 作	{ZJf_
+差 一	{C^
+己 改	xBZVZ^]
+己 的	x@ZO]
+己 重	{)ZU]VJZJ
+已 停	{U]
+已 暂	{TZ
+已 更	{@[MY
+已 注	t+cDYHD
+已 经	x+[>^?HBYDI
+已 被	{!Z
+已 解	{B[TX
+已 重	{BYM]UJ
+希 同	{G[HJM^
+帐 户	j![#[(I3ZUIV^[[
+带 分	{3a9JHH
+帯 も	{D_HI
+帯 を	x>^
+帳 號	{#_9JHHVZZJ
+常 性	{BISaUJ
+年 の	{1]K[
+应 商	{:^ZI
+应 用	q%^(I:J=H>[?_BJC]HGIIKIMHPJTJUJVHZFa]bJdJgZ
+店 の	{4^9JM]
+度 お	u9Z@ZZY
+度 か	{#]9IT[
+度 も	n#Z9J@IWZXbZJd[
+度 変	x@X
+廃 止	{1]?^HJ
+开 会	{HIZ]]^
+开 写	{8^ZId[
+开 密	{6_NJZHd[
+弄 完	{]a
+式 が	x3^
+式 不	t3cC]ZG
+引 先	{H[
+強 制	{L]
+强 制	tD[HIL]ZJb^
+弾 か	x-Y@ZJX
+当 て	{-Y=]
+当 前	q#Xh_
+录 不	xHHZabI
+录 界	uHJZIba
+录 里	x!]3]
+形 式	t3b
+役 割	{(^*X
+待 #	xXY
+待 さ	{:_ZI
+待 ち	x9ZXX
+待 っ	xa^
+待 て	{@ZXZ
+後 で	uZZcYe[
+後 に	q3J9H>J?I@ZBYHGKIR[XJZE]aaIfa
+得 で	{,_
+復 元	{6]R]
+復 号	{6aZJ
+微 软	t7[HJR[SaZGd[
+心 重	{g]
+必 要	e#G(J-J3J9J:]=^?I@JBJCaDHI_KJMJNJTJUGVIXJZH[[d_fJ
+必 須	{HHb^
+必 须	t:Y@[K]LXZJ
+志 里	{]]cY
+忘 れ	n:Z>[BIHZKJMINJZ^bJ
+忘 了	{>IH_ZE
+忘 记	u:[HJZ]
+怎 么	qH_Z[
+恢 复	{6^R]
+您 的	r(I3[BZI]UIV]
+悪 い	xE]Z]cX
+情 報	r,[3[CZDaHJ
+惑 メ	{a^
+想 再	x@b
+想 换	{@Z
+想 更	{+[@[
+想 用	{?aaI
+成 し	x(JUHV]W_ZJ
+成 の	{EYe[
+成 两	{*XCY
+成 功	t/_B_TIVJZJ
+成 员	uPZVaZJ
+我 一	{K]ZIhX
+我 不	t9[>]?IHGIJKIOIVbZI
+我 们	m(J-Y3Z9H:[=]>I@ZCHDJHIIIOJU_VGZG[J_[aJdZ
+我 只	xC[
+我 忘	{Z^
+我 是	u(])Z:[ZH
+我 没	x(^C[ZJ
+我 的	g!^#Z(H-I3F9Y:Y=I?J@JBICGDHHHI^KJMJOaUIV_ZI[I]JaHhI
+我 知	{ZE[b
+我 输	{I[ZIh^
+户 sspr	{U]VIZ[
+户 一	xC[aX
+户 不	q(I8^:Z@IGaHJKIMJP^VHZF^]
+户 在	t!^VJ[]_^
+户 失	{;]ZHd]
+户 密	u2a7XIJdZfJ
+户 属	{P^VJ^Z
+户 已	u!ZTZ
+户 改	{LX^Z
+户 无	{:XL]
+户 没	o!J%_(F)^3J=]BJCJD^UHV]aJ
+户 的	x:]
+户 被	u!Y#Z
+户 设	{2]
+户 还	{!Z
+户 验	{3IO^]^aH
+戻 し	h%J3J4Y8[>J@IBJHGMIRYVJYZbIc[d[f^gXhJ
+戻 せ	t0Z>JHHK^ZZ_[fZ
+戻 っ	x!_b]
+所 以	xIYZJh[
+所 属	{P]VY
+所 需	x=_
+手 机	d#[-J3_9G=J>_?H@JBIDaIGKIMZNJOZUJVJZH]JbJfIhJ
+手 段	{3JC_
+打 ち	{#[3^HH
+打 不	t3ZHZSYb[
+打 印	uH^
+打 错	{#X3_HH
+扱 い	{!Z+Z
+找 不	x4]__
+承 が	x;a
+承 さ	{;_
+択 肢	r3J?aC]HH[]
+报 告	x+XDYHZ
+报 错	rZb
+押 す	{ba
+拒 否	f%a*J,Z/]3J9I>J?JCHJZMIN]O]P[VJZHdJhJ
+拒 绝	j%[*J-X/^9JBJIIJXKIN[O^P[ZG
+招 待	{:_ZI
+拿 不	x,a9IHIZ]
+持 っ	{7Y=^
+挂 了	u/I4]=J@JHHMHSbTIZGf]
+按 钮	t(a:]HIZG
+挡 住	{H]KY
+换 了	t>YM[
+换 新	{>^ZI[]
+授 权	xTZV]
+掉 了	{>]?^HHaF
+接 受	r/Z3J>JHJI[O]Z]
+接 器	q2]8^9J<_HGII]J_^aJbJcIdJ
+接 有	{c[
+接 続	n4YH]ZHcc
+控 上	{J[
+推 測	t-a
+提 供	{7^?]HH
+提 示	k@ZHJK^LY_Zd[
+携 帯	n3^9J>_?JCYD^IJZHaI
+操 作	x(a
+支 店	{4^9JM]
+支 持	r1a7X?^HIRIZIcIfJgZ
+收 不	m3J>[HYa]
+改 一	x@]
+改 不	xZZ^IhY
+改 了	t/]@[MZZHgZhI
+改 完	{@]B]HH
+改 密	k@EBJMJVJZ]^c
+改 成	{/XCY
+改 时	{@]ZEh^
+改 的	x@^
+改 过	u@]
+放 弃	{]b
+故 障	{HXS]
+敗 し	uT[Z]
+敗 す	x!]
+数 #	xC]IY
+数 が	xXY
+数 太	xXX
+数 字	p9JHJId
+数 据	{3^D[ZJ
+数 过	{XX
+文 字	k%J-I/Z2^3I9J@JCIF^HHIdKHXJZJhJ
+新 し	f+Y-F1]9J:]>F?HB[CJIHKGM]UJXJZZ]]b[dJfXhH
+新 入	{@ZD[
+新 员	{3G@[D[
+新 密	l:_BXHEJXKJNGZ^[JhI
+新 後	{ZGc[f]
+新 手	x>GH]
+新 的	p9I>J?J@IBYIIK[MbOJZH[[]]bI
+新 过	{1[@[
+方 式	t*ZC_DXZJ
+方 法	h*Z+^>J?cBJC]DHHYIIKJNIUIZH
+无 效	x3JHJO]R^hZ
+无 法	l([3ZE[HIUJVJZY[]cYdIeZ
+日 に	{X]
+日 は	u>J@ZHIMJX^]^aJ
+日 ま	t9Z@]XYf[
+日 パ	xD[
+日 変	x@^MZZI
+日 志	xNY]]cX
+旧 tls	{YafJ
+旧 号	x>Y
+旧 密	n#]>IKZM_ZHgZhY
+旧 的	r>JCJHIIJK]Mb
+早 く	{-J9^HFZ]
+早 上	t#Y@[
+时 不	{1]?ZHJ
+时 前	{@^
+时 密	x@ZLZ
+时 钟	{Ra
+时 锁	tT_
+时 间	q4J9I@]HIReZIcIfI
+明 な	{&_
+明 天	x@ZX^
+明 日	x@YX^
+易 猜	{-Y
+易 被	x-Z
+昨 天	r@]KJMYZI]]f]hI
+昨 日	r@^MYZH]]f[
+是 #	{3[
+是 一	{O[
+是 不	{@ZS^ZH
+是 旧	{g[
+是 要	{@YM[
+是 锁	x#ETZ[^
+显 示	t+]/XDEHJIJO]ZIh_
+時 に	t5[?HHHL[O[a^
+時 の	x,]LXbZdI
+時 刻	uHJRc
+時 的	tT[cY
+時 計	{R_
+時 間	m@]KJR[X^a]fJ
+智 能	{HHT]b_
+暂 时	uT^
+暗 号	x6]<]
+更 が	q@YL[Z[^]hH
+更 し	o7[@]M]ZJ
+更 で	j:[@[MIZY^^hY
+更 を	{L^
+更 改	p7X@]BJL]MJZE^]
+更 新	m+^1_@]BJDHHHZEcYf^
+更 禁	x@Z
+書 き	f!I(J-J0X3I4X8[9J:J>H?I@HBIDJGYHEIJKIMHNJRYUIVIXJY_^J_YaJbIc[d_fahI
+替 え	{HJbZd]
+最 初	{b]h]
+最 大	{9IIJXa
+最 小	x@[I_
+最 後	{@J]^e[
+最 短	x@]
+最 近	r@^BJKaZH
+有 #	x3YCHI_
+有 一	{;]ZJ
+有 写	{9J=JH]dEf_
+有 効	f!Z(F,[7J8[:I=IDJHZIHKILZNZPJU[V[WJZC^XbId]e_fH
+有 启	uV[dY
+有 域	x*JPa
+有 开	{U]VJZHd[
+有 我	uI]ZE[^
+有 权	{(Z
+有 注	xDZ
+有 登	{3FD^
+有 自	{)_
+有 这	{[X_]
+有 邮	{?]DJ
+有 重	t%Z(YUJW]
+有 问	uE[c[
+服 务	e!J#J%I(X)I*I+J,I-I/J0H1H2Z3H4]6[7I8I9G:I;J=G>H?HAJCIDJEIGIHDIHKHNIOIPHR^S]TIUHVGWJXIYZZD[J]H^J_JaHbIcYd^fbhI
+朝 ま	{#Y@Z
+期 が	{M]f]
+期 し	{%J3ZG]
+期 の	xGbHJ
+期 サ	x4]R^fJ
+期 間	r=Z@^IIKIN[ZI
+期 限	j9J=[>J@YIHKJLcMINZXIZZa[hJ
+未 定	{HINHWa
+未 登	{D_
+未 经	{TZ
+本 人	m!H+_-J>J?J@XBJHHMJZH]a^ahJ
+本 地	b!Z#G%H(E)H*G+H,H-G.J/_0Z1H2I3G4G5J6_7Y8I9G:G;H<J=F>F?G@FAYBDCGDGEbFJGGHCIGJIKFLHMENZOHPYQJRHSGTYUFVDWGXHYIZA[G]F^F_baFbFc]d]eHfYg^hF
+机 丢	u>^aG
+机 号	q3[DZO]aH
+机 坏	uH]
+机 没	{>[HGa]
+机 还	{>[CZ
+杂 性	{I[NX
+权 的	{TZ
+权 限	i%b(b;a=I>JBJDJHYMJUIVHZGaIdIfJ
+条 件	{H^
+来 な	t>Ha]dIf^
+来 了	{!XB]
+来 宾	u:a
+来 没	{DY
+来 的	{JZb[
+査 に	{/YEY
+格 式	u3cZI
+桁 の	{I[aX
+検 証	u3I?IC_DJHIO[ZI]^
+構 成	n(H/I:JBJEdHIPJUGVYW^ZEcJdHe^fH
+模 式	{.X
+権 限	k%a(^;]HZZH
+横 线	{3_
+機 種	x>_ZJ
+機 能	{Ub
+次 修	{@a
+次 回	{L^
+次 失	x#Y
+次 数	rX_
+次 登	x#XL^
+次 验	{*XCY
+止 さ	t!]9I?^@JHI^]
+止 し	xY^fX
+止 ま	{![f[
+止 め	r!])YHIU_
+止 パ	{-]
+止 期	x@Z
+止 未	{TZ
+止 語	{-_IJ
+正 し	r3^hZ
+正 使	{TZ
+正 常	tB[HISaT^UIZJbJfJ
+正 确	q3]h^
+此 密	x%I([
+步 服	u4[R_
+步 没	x%J0J3IC]MJaId]f^
+步 范	{G^HI
+歴 を	{5]
+残 っ	r#Y3^DJ_]
+永 不	tL_
+求 が	{>IHYX^
+求 さ	xC][X
+求 め	p*Y+ZCZDIM]
+求 两	xCZ
+没 了	r3I9H>b?]BJDJHFKJMJZH]I_[aFbZ
+没 写	x%J8^N]d[fG
+没 加	{<^HIV^
+没 动	{%I>Ja^gZ
+没 勾	t;]HJdafG
+没 开	uU]VZZId]
+没 弄	{]a
+没 有	^!G#H(])[+H,I-G.J/I0I1I2J3[4I5[6J7I8H9E:F;H<H=[>D@HAIBFC[D^EIFIGIHCIEJJKHLHMGNGOGPGRISITGVXW]XIYJZ@[^]F^I__a_bJcHd[eIf]gHhG
+没 权	x%]([
+没 法	x)Z:]>X
+没 注	{D[
+没 继	{%J;[]^aI
+没 记	{Za
+没 通	{/X?IZJa^
+法 が	x?Z
+法 を	t*Y+[?]HZUI
+法 重	pE[UJZ^cY
+法 验	{3[>Y
+注 册	i+d?JCJDaVJZH
+浏 览	u.ZHHZI]^b]
+消 え	x%]?]bZ
+消 了	{?^G]HJZG
+済 み	l+c?IB]CIDYHFTYV[[I
+測 さ	u-_
+満 た	pIYKINcZJ
+满 足	{IHNa
+火 墙	{H[SHc]
+灰 色	{(Z
+点 了	{#J>JHJZJa]b^
+無 い	q!J3[>J?JC_D_HGOI_ZaI
+無 効	e!f#I(J)X-J/J3G9J:J;Z<Z=J>IBIDJHEIJMJO[RZVGXJZF^J_JaIfJhY
+無 期	rH[LbZH
+特 権	{(]PZ
+状 况	{HJSa
+猜 到	x-[
+环 境	ucad]
+现 在	m9J>H?]@[HJK_MJOJZDha
+现 错	{Z_
+现 问	{Z[cX
+現 在	nKJhb
+理 セ	ugb
+理 中	ugb
+理 员	b#I%I(^)_*c+J,_-H/J0I1J3J4I6J7I8J9H:H;J=H>I?H@IAJBICHDHEYGJHFIHKILJMINGOIP_RITJWZXJ[J]H^J_JaHbJcHd[fIgFhI
+理 者	b!J(])^*c,a-H3J7I9J:G=J>J?H@JBJCIDIEZHGIHKIMINFOJP]WXXJ[J]J^JaJbIcJd[fJgHhJ
+環 境	xc^d[
+生 し	{Z^
+生 效	{*]BJM]
+用 entra	{!^/JZJ
+用 sspr	{!YP[
+用 さ	x*]K]
+用 で	x4^KYZH
+用 を	{TZ
+用 不	t?[HXKIZ]
+用 了	n(J,[3J;Y>a?GHIKZOIUXZI
+用 写	u,]ZIea
+用 到	{%^=Z
+用 密	t(JVa
+用 您	{TX
+用 户	^%F(_)[*F+X,F-F.J/J0H1I2I3D4G5J6H7]8[9J:H;[<J=X>F?D@EA_BEDJEIHCIYJIKCLIMENGOYQIRISITEUDWHYJ]Z^]_baHcHdZeHfHgGhE
+用 新	{B[M[
+用 旧	uHFMa
+用 期	t=Z@[IIN]ZI
+用 的	u#X?^QYZIh[
+用 自	{H[UZZJ
+用 过	pKa
+用 邮	{3^D^HGaI
+用 重	{!^/JV]ZJ
+电 脑	m9G>J?J@JBJH^KJMbZH]JaJb]gZ
+电 话	l#J-J3X9F=J>F?_BJD[HEIIKIMHOaUJVIZH]X_JaabIcJfJhJ
+画 面	h!J#J(Z+_-J3H9J:J=I>[?H@IBICIHZIIKIMINJOJUJVIXI]IaIbdfJhZ
+界 面	rHIZF[[bb
+略 不	{.XN]
+略 拒	{N^
+番 号	e!I-H3c9I>b?I@IBJCHIGKGMJObUJVIXJZHhJ
+発 生	{Z^
+登 录	h!J#H(J+J-J3H>E?H@IBZCIDHHXIJKIL]NJOITJZ^[]bbhZ
+登 记	j+I3Y>[?^BIDaHGIJKJMJO^ZFaIbJhJ
+登 録	a!I#J(J+b-J3]:J=J?Z@IC]DdHJIHKHMINIO[PJUJVIWJXIZE[JaJbGhH
+白 い	{.Xb^
+的 に	uT[
+的 不	q3J@XIJK]OaZJ
+的 使	{TZ
+的 只	{CHI_
+的 号	r3a>IDIOXa[
+的 名	{I]
+的 密	i(^:I@IBYEYHJJYK^MJUYVHZE^JhZ
+的 帐	n!Z#](J3[UJV^
+的 想	{@^
+的 成	{P[V[
+的 手	x3YO]
+的 服	{6^d]
+的 权	{%X(Z
+的 林	{8acJ
+的 用	{I^
+的 电	u3]O_aJ
+的 码	{3I?^IGOJa^
+的 组	t:]BJHIP^UJVb
+的 许	{=^
+的 词	{-_IJ
+的 账	p!](J)^:J>IDJG]IJUIV]
+的 连	xc^
+的 重	x>^E[ZI
+監 査	x/YEYNX
+目 が	{(^C]
+目 の	x8]C]
+目 录	r!]3]:YHJ_^dZ
+直 し	{8]@]dJ
+直 没	{aY
+看 不	x(Z>^?HHZZJaH
+看 到	{?^@Y
+知 道	t>FHYNX[b
+短 す	x-JI_
+短 使	x@]
+短 信	m3Y9H=J>[?_@JBJCHDIHHIHZI]]a_
+码 一	x@HKZLXZIa^
+码 不	g#J(J3G6J:J>I?]@HGJHZIEKGLJMHOYVJZ_^Ia]bJh]
+码 与	{OY
+码 了	uHHZa
+码 今	x@^
+码 以	xKY
+码 但	{LXZE[^
+码 写	rP[VJZFdaf]
+码 包	{I]
+码 又	{ZHb[h^
+码 发	t>_
+码 同	xGaHH
+码 在	u7]HHMZdZ
+码 太	p-Y2]@ZHJI]ZHfJ
+码 已	xBYM_UJ
+码 我	{-X[]
+码 报	{ZZ
+码 无	{O]h[
+码 时	x3JO^ZJaIh[
+码 最	t@]KX
+码 有	{3]ZX
+码 格	{3[
+码 没	u3_:]>GOJZIaF
+码 现	x@]ZIhJ
+码 的	t(Y>]VI[]^ZaJ
+码 策	tNa
+码 被	x@YKXZJ^Z
+码 输	x#Z-IHJXaZJ
+码 过	{C]JZ
+码 里	{IZ
+码 重	l(F:IBXDXHZU_V[bIdI
+码 链	{ZJb]
+码 错	{,^@JZDdHh^
+确 认	{3ZB[
+確 認	i!I#J-J3X9J>_?J@JBZC^DZHGIIKJO[TIVIZF[Ja^hJ
+碼 重	{U]VZ
+示 さ	o+[?[NYO[ZJ
+示 密	xKXd]
+示 当	{h]
+示 错	{ZJh^
+社 で	{@ZU[
+社 の	o-J3I8Z:[>_?[CJDJHFN]OI
+社 内	t-I>JBJHZKINaT[U]ZH
+社 員	x@]D[
+社 製	{JZ
+禁 止	i!H)]-cBJHGIIKYMJQYUHZJ^_hI
+禁 用	j!e/J;Y=JHIKJUYZG
+私 だ	{IJVa
+私 の	u9Z:[HIO]VZ
+种 方	u*Z?Z
+种 验	rC_
+秘 密	u*X6^?_HIZJdJ
+租 户	t:[BHDJHJUaVGW_ZIbJ
+程 调	{Q_
+稍 后	u@[Z[
+種 変	x>_ZJ
+種 類	x:]HII[
+空 间	{__
+笔 记	uB[HYM[ZHb]
+符 号	u-[I^
+符 合	o-ZI[NaZI
+第 一	xC[DX
+第 三	x.XJ[
+第 二	t8^@[C[KJZJ
+等 待	xXY
+策 略	h!J#I%J(H)I*_,J/I3J7J9H:J=I>I?[@IBHCJDIEJIIKJMJNePHTJUGVGWcZD[J]I^J_JaIbIcJdJfIgJhJ
+筛 选	{G[HJJ[
+签 名	{<aHH
+算 已	{+_
+管 理	W!G#G%G(_)b*g+H,c-D.I/G0F1H2I3F4G5I6H7E8H9F;H<J=E>E?D@FAHBECEDEE[FIGHHBIEJIKELHMENBOGPbQIRGSGTFUYWZXGYH[F]E^G_GaFbEcEdaeHfFgehF
+箱 也	{a^
+簡 単	{-]
+系 方	{C^DX
+系 管	{Z]
+系 统	xK_R]ZI
+終 わ	{=]BY
+組 織	j(IBJEYF^HGIFNYU]VIWaZFcZd[
+絡 先	x3[C]D[HJ
+継 承	r%J;eHI
+続 が	{c^
+続 で	{H^
+続 に	{cZ
+続 の	{ZJc]
+続 不	{4ZcZ
+織 で	t:XUZW]
+織 に	{=ZHIUHd]
+織 の	xEZN[UJW]ZJ
+红 字	{9JIJK^Z^
+组 的	{P[V[
+组 织	j(H)J*I-J3J9I:[BICJDJEZF]G[HGIFMJN[PHU[VDWaZF[JaJcZdZ
+组 里	{Va
+织 单	{F^G]IH
+织 没	{=XU^VJ
+织 的	uE[N]ZIc[
+经 授	{TZ
+绝 了	{-[/Y
+绝 访	{%]P]
+统 记	{K_ZJ
+继 承	r%H;eHIZH
+继 续	{X^]^aH
+缺 少	x=^IY
+网 站	{H_
+网 页	xM^
+置 不	q(H5[7Y=JE]HIS]UIVJ[[bH
+置 了	t(J=_BZUJZGg]
+置 失	x!^/JZ[
+置 密	m%](XHJUIVI[[b_
+置 按	{(Z
+置 时	{?IZYa^
+置 的	{V_
+置 策	{UJVJWa
+置 都	{fX
+置 页	x(HDJHXS[UJZ]bJ
+署 名	{<^HI
+老 密	{KXZJh^
+者 が	q(G:JE]U]VZW[ZEdZ
+者 だ	q)[*]P]UH
+者 で	x(]:[
+者 に	r*^-JNIZ]d[
+者 の	x*^
+者 は	t(])_UI
+者 を	x(a)J*J,Z
+联 合	r!J,[7cZJ_J
+联 系	r3]C]HJKJZZc^
+聞 か	xHXLYh]
+肢 が	t3J?^C]HI[]
+能 な	{;]N[
+能 使	xKXP[
+能 再	p@YXaZI
+能 更	{@JZI^^
+能 用	p*X>^?]HHKJLXM^ZI
+能 自	xU]V^ZJ
+能 重	p=a?JBZK]UIVIZE[[bHfJ
+脑 上	u#YM[
+脑 还	{M]
+自 分	p)Z-H3H=J>JHIIZO^U[V_ZJ
+自 动	{9JHYOJa^
+自 助	p(I)^9IBGHYUdZG]IaJ
+自 定	{-XH[ZI
+自 己	o(J)Y9J>JBYO[U[V^ZH^[
+至 少	{I]
+致 し	t3J6]NZO]
+色 的	{)_
+范 围	xGbHG
+落 ち	r4]9JHZMJRIS[UJdJe[f_
+虚 机	{HHR]cIf^
+行 了	{9C?JB_HJK]ZI
+行 回	u9JX_
+行 密	{?^H]ZD
+行 状	{HJSa
+表 示	n+[-J3J?[DJNYOZZJh]
+被 打	{KJ]^^^
+被 拒	p%],Z@[P^
+被 拦	{.X@[
+被 猜	x-Z
+被 禁	q!])Y
+被 锁	p#]-ITIX^
+複 雑	{I[KJNX
+要 が	u#G.Y:Y[]
+要 で	xC]IX
+要 と	xC]
+要 な	p=^HXIZUHZJd]
+要 に	{LY
+要 一	{*XMY
+要 两	t*ZCX
+要 件	uIZKIN_
+要 开	{HHZ][]
+要 新	{:_@IHFIIMGZY
+要 旧	x>JCJHJMa
+要 求	h+[-J9J=I>HC]I[MXN_X[ZHaJ
+要 的	{C[d]
+要 等	{@^
+見 つ	{4^HI
+見 ら	{@ZH]
+覚 え	uK_ZX[X
+见 过	{+^-YDE
+规 则	xCYG]HJNY
+览 器	u.ZHHZI]^b]
+角 色	x(])^*XVJ
+解 锁	l#[1[BZT]VJZI[a_JbG
+解 除	k#Z1]9IBYHJT][^
+言 う	{-^IFKJh[
+言 わ	e!J+Y-X3J9H>H?I@YBJCYDZHHI]KYMJN[X]ZHh^
+計 が	{R_
+記 号	u-ZI]
+記 録	{cY
+設 定	j*]>J?H@XH[MJNXVZZI^Yd[g]
+許 可	q%[.X;]HIV^
+証 ト	{,^
+証 方	{*X
+試 し	rN[X_ZX
+試 用	{=aZI
+試 行	t9JX_cY
+話 が	u3I>I?aDJOIa[
+話 に	u3]9X>^HH
+話 も	{D[
+話 番	n3YDZO_
+認 が	x*Y
+認 で	u3X>aDIHJO]ZHaJ
+認 を	{C[
+認 メ	{a^
+認 証	q,^3[DYZJ
+認 識	x:[HIO]hY
+語 が	{-Y
+語 句	{-^
+誤 り	{,]4]dI
+読 め	{3[>^HJ
+誰 も	u=ZSZU^VIZH
+調 査	{E]Z]
+證 碼	{>[
+識 さ	{O]hY
+議 が	xZ]][
+議 室	{H[
+護 さ	{P_
+认 我	{:[O[
+让 用	{K]LX
+记 了	x?aCYDH
+记 住	{K[ZY
+记 密	u:[HJZ]
+记 录	{IIKYN]
+记 手	{3FD^
+记 本	uB[HYM[ZHb]
+记 的	q3]>]?GCJDGO^
+许 cooki	{.Z
+许 可	p9I=dCJDJH^IIVGZJaJ
+许 用	{[]^Z
+设 为	{U]V]ZJ
+设 了	u*]2[@YZJ
+设 置	{H]
+访 问	t%[9IHXP]Z^
+证 器	{?aHJ
+证 我	{CZ
+证 方	xC[
+证 明	{C]
+证 码	l3J>[HIXZZJa_
+证 邮	{a^
+试 太	xX_
+试 次	tX_
+试 用	{=_
+话 号	u3[O^aH
+该 用	{_^
+误 无	{E]ZI
+说 不	{N[h^
+说 我	{D]K[
+说 明	{&]XZ
+请 求	x9Z>GH[X[
+请 稍	u@[Z[
+请 等	uXY
+请 选	x-[
+谁 都	t=YD[S_U]VIZF
+调 用	{Q_
+谢 谢	t-J9_>JB]HGIJKJZHaJ
+象 上	{;^ZJ
+象 外	xG^V]
+質 問	t*Z?_HJX]
+账 号	o!b>IHJLXVYZJ^Z
+账 户	e![%](E)]-I/J2b3H4J7J8J:];J=H>J?J@IBHCHDZEJGZHGIGKHL]MINIOJP]RIUGVYWJXJZE[I]I^Y_IaIbIcJdHfHgJhI
+起 動	uB^ZJbZfZ
+足 し	{(]8^
+足 り	t(]3[9HC[DJHJI_OHZHaJ
+足 无	{(^
+身 份	t,[3[7]D]HH
+载 入	{,^HJZGe^
+输 入	uOZ
+输 错	r#a-IHJX_ZG
+过 不	u%J;[>^HJKYZ[
+过 多	{XX
+过 密	r@]DZ
+过 期	m9H=J>I@GBJDJHXKJLaMIRJZY]^a]hJ
+过 的	{KY
+运 行	x%XHJSa
+近 #	{K_ZJ
+近 使	{K]
+还 不	x@[HFM]ZJ
+还 在	x_^
+还 差	{C^
+还 是	l!Y#H5[9[HJM[T[g[
+还 没	{M^UJVJW^
+还 要	r9J>I?JCbHIIIMaaJ
+这 个	pGYHJK]V]_]
+进 不	u#]XJZ_
+进 去	xB_ZIh[
+远 程	{Q_
+连 不	uH]SHc^
+连 接	m2]8^9J<_HGIIZI]J_^aJbJc]dJ
+迷 惑	{a^
+追 加	x8]C]HJ
+送 れ	{>IH^X^ZIaG
+选 不	{?YG[
+选 择	{-X
+选 项	r(]3J?_C]DHHI[ZaI
+途 中	xHI]^e[
+通 ら	t;Z@YHHK[Z[
+通 る	{%^CZ
+通 知	t?YCIHYVIZGab
+連 絡	u3[C]D[HJ
+進 め	{:[X[
+遅 れ	{R^
+過 去	{KZ
+違 い	x,[3^HHh[
+違 う	m-I6]9I>J@IHYIIK[OZRZXJZJha
+違 え	p#a@JHIKIXahY
+違 っ	{!]
+選 べ	u?^[Z
+選 択	p3J>J?aC]HHKYV[[]aJ
+那 个	uG]KbZJ
+那 边	x8^:a
+那 里	{7^HH
+邮 件	r3J9J>G?aCHDGHHM]a_
+邮 箱	n3]9H=J>_?XBIDbH]IJKJMIOJVJZI]IaD
+都 不	u=Z@YU]VJZY
+都 关	{U^
+都 没	u3J>HB[DaHFMIa[
+配 代	{0b
+配 置	o!J(H)J*J0J=IBJEdHIPHUGVZW]ZEcIdHeafEgI
+里 不	x7^HH^Z
+里 有	xF^HI
+里 没	xUJW]_a
+里 的	u3_O^aI
+里 还	{#JTY
+里 重	{7Zg]
+重 启	xB^UJfZ
+重 复	xA[HIK^
+重 置	W#G%I(])I*G+G,H-I.I/F0H1H2J3G4G5X6H7J8H9J;H<J=Y@FAHB[CGDHEYFIGGIHJHKDLGNFOIQJRHS_TFU^W_XGYIZ][Y]F^F_GcJdEeGfXg]hG
+重 設	{U]VZ
+録 が	{+[BZDJHH
+録 さ	p+H3Y>J?]O[
+録 し	m+Z>X?YC]D[HIZJ
+録 と	{OZ
+録 は	xC^
+録 を	x+[DY
+録 レ	{+GD[H]
+録 済	r+c?JBJCJDYHG
+録 画	{+ZD[
+鍵 が	x6cHIdJ
+钥 不	t6d9J?aHHRJVJZFbJfI
+钮 灰	{(Y:^HJ
+链 接	rZDbd
+锁 了	u#HHY[^
+锁 但	{TY[X
+锁 定	l#aHITa
+锁 屏	{ZIba
+锁 着	{#IT]
+错 了	x9H@JHYh^
+错 几	{#XX^
+错 太	x#a-IXIZJ
+错 被	{#EXa
+错 误	q&]E[HIZ]h]
+锚 点	{Ab
+長 さ	{9JI]KIN]ZJ
+長 す	{2_
+长 度	{I[N]
+閉 じ	uB^ZI]Y
+開 か	u#[H^XHbZ
+開 け	{H[SZ
+間 お	{XY
+間 が	r=Z@]R[ZIfJ
+間 に	x@[XZ
+間 待	{XX
+間 違	l![#a-J3^9I>I?J@IDJHFIJKGMJNJXaZIaIh^
+问 题	j#E*Z9J=J?_B^EZHEIJMINJPJVIX]Z]c[hJ
+间 不	x@]RaZJ
+防 ぐ	{TZ
+防 止	{TZ
+防 火	{H[SHc]
+阻 止	{HYXX
+限 が	o%a(_;ZHHZH
+限 さ	{Q]X[
+限 な	xL]
+限 に	xH[LZ
+限 の	x;YL_ZI
+限 不	{(^
+限 切	u9J=]Z]a]
+限 制	x@JQYX_
+限 没	x%](J;_HJ
+限 重	x(^
+除 し	x#JT[
+除 済	xT[
+障 害	{HHS_TIZJ
+雑 さ	{I[KJNX
+電 話	f+J-I3_9H>]?_@JD[HEIJKJNJO]ZIaYhJ
+需 的	{=^
+需 要	p=^C_HJ
+非 対	x1]gZ
+面 が	u(J+^>^?JDIHHZ]bH
+面 で	uZIbb
+面 に	u(]H^ZGbZ
+面 の	{h]
+面 を	{+ZDZ
+面 不	u+^HGX]ZGb]
+面 没	{(^
+面 的	{HZ
+面 说	{D]Z]
+題 が	tE[Z[cZ
+題 で	{ZJc]
+題 な	xBYHJT]aX
+願 い	u#^9[ZJ
+页 能	{M_
+页 面	j#J(Z+a3J=I>J?JBICID[IJKJMJOJPJS[UIVHX]Z^[J]ZaIbG
+预 配	{0b
+题 可	{*YB[
+飛 ば	{3Z7[
+驗 證	{>[
+验 证	b!I#H%J(I)J+J,X-H3Z4J7J:J=H>Z?]@HBICaDXGJHDIHKHLJMINJO_PJRJTIUJVHXYZF[I][^J_JaabJcJdJfJhH
=#	A!E#?%:&@(Y)8*A+>,;-E.=/H0=1a2i3k4A5<6:778:98:8;;<G==>J?;@fA:B:CgD@EIFBG=H@IbJ9KgL;M>NDO]PaQ<R^SfTcU8V;W:XfYgZ9[8]5^9_8aFb=d7e<f5gdh>
=0044	{3^HG
=0049	{3ZIJO[ZJ
=0171	u3[OYaI
=0x80070005	{HZ
=0x8023061f	l%J-J8d9I<G@JBIHGIJNHZH
=0x8023062c	n%I8E9J<d=JBIHHNJUJVJZI]JaJbI
=12345	{-]HI
=123456	{3[aI
=2003	l(H4I5f7J:J=I?IBIDJHDKJMJPJRISIUIVGWJZFaJbIcHfF
=2008	g(J-J4F5f@JHEJIKJMFNIZCbHcJfIgJ
=2012	{4J5]
=2013	{HZ
=2016	q!I#J%J*J-F0J1e3H4H5^9E=J>H?H@HBICHDIHCIGJJKGMINJOIPJUHVHXJZI[J]HaHcJfJhJ
=2017	x1_HG
=2018	u1bHEfI
=2019	x1X@]
=2024	{-GHJI]ZJ
=24h	l#F-H9I?J@aBHCJDIHEIIKIMJNITIXcZGaIbJhJ
=30004	{-]HJ
=31001	q#J,H6J9JBJHGNJPJZEdFeefE
=31034	i!J#J%I-I0J3J4J8J9I=H>J@IBHHEIJKIMJNIPHRJUJVJY[ZD]JaJbJcFdEeFffhJ
=31044	u-J9H@IBHHFIJXJZFfc
=32002	{HHc^
=32004	j!I#H%G*J,E-H/J0J3H4I6f9E;I=I>H?J@IAJBHCJDIFIHFIGKIMJNJOHPIRJTJUJVJXJZD[J]IaHbJcHdJeIfIhI
=32009	g!J#I%J(J*J,g-H/J3I6H9H=I>I?I@JAJBICIDJHBIIKIMJNFOJPJRJTJUJVJXJZD]IaHbJcIdJeJfIhI
=32011	x,H3J6IEJFJHDSJZGcHecfJ
=33001	]!F#D%C&j(G)H*G+H,G-C.H/G0G1H2I3D4G5I6H7H8H9A:G;G<I=E>E?F@EAEBDCFDEEHFdGGH?IDJHKFLGMEN@OGPGQIRGSHTGUGVGWHXGYHZ@[G]E^H_DaBbGcFdHeGfEgIhE
=33002	p!I&HAHHGZE_dcJ
=33003	x#I&I-JAaHGOHhJ
=33004	q!I#H%d&E(H*J-G3I6H9F;J=I>I?J@IAHBICJFGHFIIJJKIMJNHOJQIRJUJVJXJZH]I_HaJcJfJhH
=33005	x!^#J
=33008	m!J#F&J-I5J@YBGHDKJNdPJXJZG^ZaJcJfJ
=3rd	xJZ
=4251234567	{3]HHII
=4567	{3Y
=4711	{3]>JHHZZ
=4740	o!J#dBJHGTGZD[I
=50053	xHIT[
=5x	{#ZXZ
=6329	x8_9JHJNJ
=66048	{HJL_
=6800	x,JHENHZFfa
=80004005	{%H&a3J9JHHNJ
=80070005	o!I%d-I/I2H9H=J>I@JBIHDIJKJNIOJPGZG
=800700c	k!J#H%E*J-E2g3H4I9E:J=J>I?J@HAJBHCIDJFJHCICKIMINHOJRJTJUJVJXHZH]IaHbJcJfIhI
=80230619	u%I4H8I9J<IHJNa
=8023061f	x8a9JHJNJZJ
=80230626	{%_4G8J9J<FAJHJNH
=8023062c	t%H3J4G8J9I<cAJHINGZH
=80230818	k!J#J%G*J-I2J3I4e7J8H9G<H=I>J@JAIBICJDJHFIIJJKJMJNFPJTJVJZH]I_IaIcIfJhJ
=80231343	rAIGJHI__
=a	:#F%F&A(^)I*[+Z-X.>/F081@5H6B8I9_:E;=<G@cAGBHCDDHE>F_GHHbIYJZKXM^NBO?PAQFRISDT@W]X^Y@ZY[Z]b^FaAbDcAdEeDfDgDhC
=aadc	i!H#I%J(I)I-I/I0J1]3H4J7J9G:J=H>H?H@GAJBFCIDHFJGZHAIIJJKHLJMHNJOIPIReSGTHUHVHWJXHY]ZB[J]I^JaHbFcZdIf[gJhH
=aadsts50053	t#F-J9JHBTcZJ
=aadsts53003	{HX
=aan	m(I/Y@GBJHDIYKFN^UJV[ZC^^a[fJhH
=aangepast	{@]
=aanmeldscherm	xZIb]
=ab	e!I#H%H(G)J*I+J,Y-F/E0J1J3G4Y5I6J7I9F:I;J>G?H@FBFCGDGGJJYKGL^MFNaOHPHRZSITIUHVGWGXHYI[I]Z_JaGbGc[dFe]fGgIhX
=abandon	qZF]aaH
=abandonado	{]Z
=abbiamo	q=[BZHHLXUZYXfJ
=abend	{@_
=aber	e!I#G%I(H*I+^-I/J3F4J9H:I>^?^@XBHC[DBHBIGKEMJNHOET^UJVYXIZA[Z][^I_JaJbIcJdIfIgJ
=abgebrochen	xHIII]_
=abgelaufen	q#J(J-J:J=_>Z?I@HBCCIIJKINJUIVJZY]Za[bJdIfFhJ
=abgelehnt	l!J%J)H-^/Y0I9I=H>H?J@ZBIGJHFIIJJKGMJNZPIZZ]J_IaJd[hI
=abgeschaltet	m!Z)Y;XBJU]Y]ZJ
=abgeschlossen	{+IB^DIHJ
=abgewiesen	{!XK[
=abilitar	x.YHJdZeY
=abilitato	n(IDJHIU^V^WGZHd[
=able	d#F%J(J)J:Y>H?D@HBcC]HCKILIMJNJQYTFVFZZ[I]I^H
=ablehnung	{-XJZ
=about	_!Y#F%J(J)G/I1J3I7I8J9J:H<X>H?GBBCJD]GIH[I]JHKJLDMHNIPJS^TIUDVDXJZ_[H]G^HaFbGdHfIgGhF
=abov	t(I;a>JGJHXPHVJ_I
=abre	u9I>J?JDJHaVJZE]DaJbZ
=abrir	x@IHXZJ[_
=abroad	m![#G)Z>Z?IT]ZDa]bI
=abrufen	{,[
=absent	q%[(J5Y9Z@JBIHGIJKJYYZD[]_[hJ
=abteilung	{FYV]ZH
=abwesenheitsnotiz	{9ZHYZJ
=acabo	{=^HJZJ
=acabou	{9I=_BJHG
=acce	h!]#H%b(I)J*I+J,I-G/G3H4J9E:I=G>]?I@FBHCHDGFJGJH^IDJJKEMINGOGP[TJUJVFXI[J]HaHbJcJdFeIfIhH
=acceder	t!G#I%HIIKJMGNIPJVIZZ[^^Jf]hJ
=accedo	{9JHJh_
=accent	{/ZHJI]KIZF
=accept	V!D#C%B&J(E)G*G+F,G-].Y/Z0G1H2H4G5I6G7F8H9F:B;H<I=F>B?^@YAGBaDDEHFIGEHDIYLDM[N]O^PEQHRGSHTDUGVDWHXFYHZY[E]E^B_EaEbEcFdFeHfCgG
=acceso	n![#J%]-J3J9H>Z?JBFDGH[IIKHMJOIVIZZbJhJ
=access	S!B#F%b&J(Y)G*F,G-C.I/D0H1I2I3D4H5J6I7G8H9F:E;H<J=F>b?Z@CAGCED@EHFIGGIDJGKCLGNEOGPbQcRISFTFUIVEWIYI[G]G^D_FaDbGcZeHfHgGhE
=accesso	i!]#F(I-J/J3F:J=J?G@HBXCHDEH_IHKGLZMINJOJTIUJVGXIZ[[J]I^JaIbZcJhH
=accetta	r-J3H=J>H?I@HBJCJHIIGK[NIOZZXh^
=accettata	x/Z?[HH
=accident	r![>J?H@ZBJHXZF]ZcJfZ
=accidentally	{#X
=accord	qHXNZU[ZH
=account	B!c#]%c&C(=)_*Y,]-:.B/;1?2d4>5A6@7D8?9A:];Y<A=G>C?:@=A_BGCIDZECFAHYI?J?K7L_MBN;O>PaQ^R?S?U:V_W<XFY@ZH]>^f_^a>b?c<d@e>f;g=hD
=accountdisabl	{!]HGPJZG
=accountenabl	{!JG^_F
=acct	l!^#]%I(I)I*Z/H1J2Z3F8J:[=I>E?I@HBHGJHBIJKILJMHP_RJTFUHVIWJZA[I^Z_ZaJbIcJdIfIgJhI
=accurat	{3I>HDIHbIJLE
=ace	u;Y@IBJHHKGP_ZI^Z
=aceita	l!J#J-J3I9I:I=J>H@EBJCJDIHFKZNJOZUJVGZY]IaJbJh^
=aceitou	{/Z
=acepta	n-I/I3G9G=J>I?X@GBHDIHEI[K]NIOZUJVH[J^JaJbJh^
=aceptada	{/]
=acepto	{/]MI
=acesso	o!]%Y(J3H9J=H>[?I@IBICIDHHYIIKIMJOJPXVIZZaJ
=acl	i!I#I%G(G)J*I+I-E/J1J3I4I7I9F:J;g=G>I?G@HAIBHCIDIFGGEHAIHKHLJMJNGOJPZRJTJUIVHWJXIYJZD[J]G^G_HaHbJcJfIgIhH
=acls	u%]-J9J;c=JAGCJDJGJHBIJKJPHZG_I
=acquir	r%I3I8^:HCJDHEJHDPIQbZD
=acrobat	{HX
=acs	q!I#J%J-H0J1f3J9G=J>I?I@JBHCJDJHDIIKHMJNJUIVIXJZI]IaHcJfI
=act	x![*HBJE[HHKJPHZ[bJdHgJ
=actif	x!YQZ
=action	o(H)J*EB]CJEaHDPIVIZGcJgJ
=activ	X!^#D%Y&e(J)D*G+H,G-D.I1H2F3A4E5I6^7F8G9H:C;G<H=G>G?F@FA[B_CGDEEGFYGEHAICKDMENDOGPEQIRFSHTZUaWDXHZ=[E]F_ZaHbGcCdJeHfIhD
=activa	xHZLX
=activar	x,[YYdJeZ
=activat	t!Y=HH[VY
=activation	x!G%I,]3HEJFIH]NJUIZEdGeY
=active	rVXZEda
=activer	x.XHZUIVHeZ
=activo	tQX^XdZ
=actual	o@IHJIHKHOJZFhb
=actualizar	{1YHIf[
=actuel	rKJZFhb
=ad	C!i%f&d(5)9*:+;,B-9.@/k0C3f4B5>6;7?8[97:7;B<_=D>9?7@9A_B7C8D6E=FFG=H4I9J@K3L^McN_O8Q>R9S:ThU8V6W;X9Y@Z4[B]7^c_ma7b7c?eDfHghh6
=adadminactionrequir	{*ICJE_HG
=add	c!I#I%Z(E)F*D+E,I.^/J3E4J7J8Z9E:J>C?D@GAIBFC[EJH^I[J^KHMINGOEPETJUIV[WJXHZA[J]G^JaGbJcJdJfIgHhI
=added	d!I%I(H)I*J,J-H1J2J3J4F7J8d9J:X=J>J?I@HAHCJFJGZH@IYKINJPGQZUIV_ZD_IbJcIdJfHgJ
=addefaultdomainpasswordpolicy	{@_HHNI
=addition	x?[H[ZG^J
=additional	qCbDDHF
=address	d!H#I%J(I*I-I/J3b7J9G:Y>Z?G@GAIBHD]H^IHKIMIOHPJTIUJVIXJ]I^J_IaEcHfJhI
=adesso	p*[-J=[>J?JHFIIK[ZHh[
=adfs	^!H#G%H(G)H*F+J,]-E.J/H0I1I2J3H4H6J7i8J9E:H;J=H>G?I@GAIBGCIDHEIFJGIIEJIKFLIMHNGOIPFQJRISJTDUHVHWJXIYJZD[I]H^I_JaGbGcIdHfHgHhG
=adivinar	r-]HJ
=adivinhar	r-_HIKIZJ
=admaexport	{DJHFQ_ZH
=admin	D!@#D&D(c)i*l+E,g-A.A/;0@1]2A3=4=5@6@798>9>;@<B=C>:?@@?A>B:C;D?EbF@G<HGI9J>K9LEM:NAO>PcQJR@SGT@V]WIXBYAZ@[>]<^E_>a>b?c>e?f=gfh<
=admincount	b%J*H3JHFPeZJ
=admindescription	x(HGbHGPIZFgJ
=administra	{HJd_
=administracao	{gY
=administracion	{dFfJg^
=administrador	]#H%G(_)^*^+F,_-E.J/I0J1I3G4G5J6I7F8I9H:E;J=G>G?D@FAHBFCGDDFJGIHAIGJIKGLJMGNGOGP[QJRHSGTHU]VXWXXHYJZY[I]F^I_HaHbGcGdZeIfFgEhH
=administrateur	e#J%H(Z)]*Z+H,^-I3J7H:G=H?H@IBJCIDFEEHDIHMINGOJUZXJ]H^JaJbJcJdYfJgHhJ
=administration	u(J)]*HHIPIUFVJ^^g[
=administrativ	{HHP[
=administrativa	{)_HJPJUFVJ
=administratoren	n(I)^*^,J-IHHPGSJUZVHZIdZgH
=administratorzy	{*[
=adminkonto	{*Y,[CI
=adminsdholder	j%EHJPb
=admit	{.Y7X
=admt	uA^HH
=adob	o=EHbZE
=adress	p*J3[:]?[CHD^HDOIZJ]JaI
=adsync	c%J9JBIHCRJUJVJZGcIff
=adsyncaadpasswordresetconfiguration	{%IEEHEWHZJd^e]fI
=adsyncpasswordwritebackpermission	p%b0IHDdHfI
=aduc	h!_#X(G*I@IBJGJHDJ[NZT]VJZD[J^Z_I
=adunknownerror	k&bHGZI
=aduser	{HHZG^^
=advanc	u9[;ZHJ
=advic	x)]HZ
=advisory	{)JHGS_UGVJZG
=affect	q-HBIFYHIJZPZT^VJ
=affich	{+^3IHIIGO[ZJ
=after	M#_%Z&G(H)B*B,C-I.F/^2E3B4E5D6Y7A9>:?;D>>?@A_B^CJD@EFFBGAI=K@LZMYNHOAQHR_SGTXUEVDWCYY[A]]^E_AaEbJc@eDf_gIh@
=afternoon	q9]@]BJHIKJZJ
=afterward	r-J/]2[3J8Y@IBICJHGMIZY
=again	R#Z%C&H(E)Y*D+d,E-C.H/C0E1F2G3E4E5G6G7D8[9C:A;E<G=E>C?E@bAEB]CBD@EGFFGDHFI?JCKZLDMBNJOEP]QHRZSGUDVCWGX[YGZ_^B_FbGeFfJgEhA
=against	t#I7XHDJ]KJNZZI^[
=age	](I-H/J9J@cBHIAJJKFNcVJZGhJ
=agency	{:Y
=agent	U!C#E&I(B)G*G+E,E-a.H/C0l1C2G3E4J5F6F7D8[9D:F;G<H=D>E?D@BAFBACFDDEHFHGDJ]KALGMDNBOGPEQHRESETDUEVDWGXEYFZ<[F]D^E_EaDbCcBdBgDhC
=ages	xHGIIK^ZIaY
=aggiornamento	{HJZHf_
=aggiunta	{8]
=agli	u)X*[HI[Z
=ago	a!H#F%J(J-F/E3J:J>a?H@bBFCIDZH>IDJJK^MbNGOITIVJXIZB[I]IaIbJgJ
=agora	m#H-H/J3J7J9D:J=Z>I?IB^DIHBIGK[MINJRJTJUJVIX[ZZ[J]IaIfJh[
=aguard	uX[
=ahead	r#J9HHGRbTIbJ
=ahi	u:[>_HHaE
=ahora	o#J-J9I:J>J@ZBJHFIIK]MJX[ZF]Jh]
=ai	[!G%F)H+F,I.I/H0I1I2I3D4H5J6H7G8I9[:F;I<J=E?B@XAIC_D]EHFIGIHDJHLHMCNXODPHQJRHSITGUFVDWHXXYHZX[F]a^H_IaYbFcHdGeJfFgIhB
=ainda	n(J*J-J1X9H@_BIGIHCIIKIMaPZUHVFWZZG]IaJfI
=aiuto	x9[@JHIKJZ]
=ajout	{8]HHV[
=aka	i+Y-J3J7X9H>J?JBIDcHHT[VIXJZGaJ
=aktiv	t!_ZJ
=aktiverad	{UX
=aktiverat	r!JHIV_ZIdY
=aktivieren	r#I%I,Z.X;]ZIcJe]hI
=aktiviert	j)I,J.Y8Y=JBJDJHGPIU[ZIcJd_fE
=aktuell	r#J-J@JHIIJKFNJZEdJhc
=akzeptiert	t-H/[@IHJIHKFNJO[Z][J
=al	Y!B#C&I)E*E+E,Y-C.H/D0Z1G2H3X4E5]6E7F8G9]:D;F<I=C>^?CAFBJCBDFEFFHGFHFIAJGK[L]NDOXPDQYRESFTDUDWFYG[D]C^H_Db_dJe[gGhY
=alarm	x>HBYH[MIXJaH
=alcanc	{GZ
=aldrig	t9IBID^HFIJKJOJZGa^
=ale	t#J@JHIK]MZTZZI_Z
=alert	r,F-J3J9G?J@IBJHbIJRHZIf[
=algo	r-Y.[9^>I?IC[HFIJZI
=alguma	u9]>I?JC]HIMJ
=alguna	{9]
=all	Q!?#C&G(Y+^,D-B.X/@0D3>5F6D7A8B9=:A;A<E=D>B?>@BABBfC>E[FXGYHEIXKYM>N]OAQERDUeV@WZYHZ<[B]E^Y_Ba?bXcDdIeDgAh?
=alla	j!H#I%[(G)J-H/J3E7J:I=I>[?G@GBXCIDFIEJJKZMHN^PHU]XJZB[I]I^HaHdHfIhG
=alle	h!I#G%[(E)H*I+^-H/I3I4H7J9[:H;J=H>H?GB]CEDDFJGJHBIGKGOIRJSITYU[VJX[ZY[J^JaGbHcHdIgIhI
=alleen	q*J9I>J?[@IC[HGIIKJNJP^ZH[[aH
=allein	{(J)J*]>J?]HIVIZGaI
=allow	W!F#H(_)G*F+G,J-].]0I1J2J4I5I6I7H8I9E:C;J<X=G>F?YAIBDCEDEEIFIGGHDJHLHMENJOGPGQ^RISHTHUXV_WGXYZ<]F^__HaEbBcFeIfGgFhC
=allowedtousesspr	h)b*J9JHFNH
=allowpasswordreset	lHFZJbb
=almeno	{HJI^
=alon	p(J*Y-G3J9F>I?a@JCYDHHCI[KHMJNHZIaHhJ
=alor	p#H+]-J3F9J>G?I@IBHCHDEHEI[KGMIO[TZVIXJZG[]]IaIh]
=already	c!^#J(J)I+a-D3I9E>F?H@_BDCHDBIGJJK_MINHOHPJTJUIVFXHZD[I]IaYbJhI
=als	f#I%J(^)Z*_+Y,I-Z3[4I9H:X=I>G?^@EBHCDDGEJGJHBIHKXMINHOJPGR[TJUIVFWJXJYJZC[I]H^JaHbJcJdIfIgJ
=also	t*Y+I?IDHH^ZJgX
=alt	e#J(I-J/I1X7I:J>I@^BGHEIGKFLIM[NGSJVJZI[I^FbYcJdJfIgJhc
=alta	x,[-J3I>J?H@IC]D]HIZI
=alte	b!J#[%J(I-G/Z3G7J9I:J=I>b?J@DBFCHDGH?IHJJK^LJM_NHOJSJTIUIVIWJY]ZG[I]H^IaGbHcJdIfIh]
=alten	{5YM[
=alter	n!I#J(J-F/I7Y:J>J@FGHHEICKEMJN[PJVEZE[H^e_JbIdJhF
=alteracao	{7X@[
=alterada	{@ZBZKJ
=alterar	q(J7[@GKGMHVJZG^^_JdIh[
=alterei	{@^KG
=alternat	n>X?[@IBJDGHYKZ
=alternativ	u3a>H?FCJDHHXaJ
=alternativa	u!J3^:J>[?HCIDYHDKJMJZJaJ
=alternativo	p!J-J3a9J>[?F@JCHD]HEKIMIOHZJaGhJ
=alterno	{@DKaZGhI
=although	e!H#I%I)J-[3G7J>I?HBCCHDIHaIBKCMHOZT[UDVJZD^J_JdJfHh[
=altra	l#J(I-G3I9I:_=J>J@cBICXDYHCIFKYMINIUJVIXIZD]J^JaJhH
=altri	t(Y*YHHPYV[
=altro	r([)G*I3J?G@XBZC_DIHHIJPJZGaI
=alway	e!I%J(H)I-E/H3I7I9H:I=J>I?H@XBFCHDaF[HEIEJHKaLJMIOJTZUJVIWJXI]G^IaGbJh]
=am	X!E#[%J(J)Z*E+F,H-D.I/F0I1H2J3D4H5I6I7G8I9C:G;Z<J=E>@?CAIBDCED^EHFHGHJHKBLGMcNEOEPDQJSGUEVbWHYHZ?[J]D_Ha]b_cFdFeIfFg]hG
=amanha	u#J-J9J@[BJHHIJX_
=amazon	{H^
=ambient	n!I-I/G6J7H@HBHEHHFIIKHNGTIZJ_JcbdafIgHhI
=ambito	tGaMJ
=amministrator	h%I(^+I,[-G3I4J9J:I=I>J?H@IBHCJDGHCIJKIMINIOJPYRJU]VXXJZZ]I_JbJcJeIfIgIhJ
=amministratori	r(I)^*^3J?GHINJPZVJZJ
=amministrazion	xg_
=among	r9J?^@HHGIJKaZH^IhF
=an	I#@%A&Y(]*X+G,Y-?.D2H3Y4G5@6G7D8B9B<[=D>F?BAZB?CEEAF^H]ICKZLJMINFPHRHSbU?VFWBXJYCZ^[C]=_EaZbHcGdCe]fIhC
=anch	{LXMJTZ
=anchor	g-J9H@JAbHFKHMJOJZI_^aIbJ
=ancien	c!I%H(H*I+J,J-E/X3D6J7J9F:I;J=I>a?E@DAJBGCGDEHAICJJK_LJMcNGOFRJTHUIVIXIYZZC[I]H^I_JaDbGcIdHfGha
=ancient	{5_KJZF
=ancora	i#I%J(I*I-J/I3H9Z:J=I>I?I@XA^BICJDIEJGHHCIIKHM_NJOIP[RJTYUHVFW[XIZH]HaHbJfHhG
=ancoraggio	{A]
=ancr	{A]
=and	@!J#b%G(B)E*]+F,C-H.J/a0I1X2F3H4G5[8a9@:H;><_=J>X?J@aAYB[E=FYGAH<I]MCNZOXPGQGS9TEUEVJWBYZZI[>][^F_DaGcZdDeDfYgXhG
=anda	{9Z@JHHZ^
=ander	n#I(J*J+H-F3I7J9F:^=I>[?H@ZBFC_DFHDI]JXKYLJMHNIOIXJZD[J]G^HaIdJhF
=anderen	q(^*]:[@ICFHIJYKJV[ZDbJ
=andern	b!J#G%I(F)I*H,I-H/I3H6J9G=I>H?G@ZB[CGDIGJHCIFJJKBMENEOIP[SITIUHVEXHZ[]H^c_JaHbHcIdHeIfIgIh[
=anderung	u2XL]ZI
=andra	u([*Z3H9J@HCZDJHGKGVJZF^^hH
=anew	t+^4J8]>I@JCHDGHBK[OJ
=anforderungen	uIFN_ZJ
=angaben	{&X3JD[
=angeblich	p#J+[-I3I9I>I?J@ICGDEHHI^KXN]O[ZH]IaHhX
=angeboten	n*Y>F?b@JCJHIKIOIZH[ZhI
=angehakt	tLZd_fG
=angemeldet	{BXZIh[
=angenommen	{ZFh]
=angezeigt	x3J>]@JHIKIOJZG[]
=anixi	xJ]NJ
=anker	{A[
=anmeldebildschirm	r[Z
=anmeldedaten	{,Z@IM^
=anmelden	o(J,J-J:J>J?G@FBJHXIJKJL]MYNJSJTZVJZY[[^IaHdJfJg[hG
=anmeldung	l#H?J@YBZCJIIKILXMGOJTYVJZ[[IaJb[cIfJg[hH
=anna	x-HIZZ[
=annat	{-I9G:^@]HGKJ
=annoy	{-[@YIJ
=annuair	m!Y3^7]=J>F?IDJEJHFIJKJNJ_ZaHcJd[
=annual	{9JH^
=ano	t-_9H:J>J?I@IBJHHIGKaMINJOJZFhH
=another	W!F#D%G(])F*D+G,I.J0J1J2J3F4I5I6J8[9C:];H>Y?J@cAFBDC_DBEHFFGCHYIDJHKZLYMENEOGPFRJUGVDWHXYYIZB]F^GaIbFcHdGeJfHhC
=anruf	p-J3]9F>Y?_CIHFIJKIMJOIXJZI]Ia]
=anslutningsproblem	{c[
=answer	j#G&Z*J+J-G3I4]9Z>I?Z@ICIDYKIMHNJOJX]ZE]J_JaJbHcJ
=ante	f!I#I%I(G)J*I+I-E/J3D4J7J9E:G;I=G>]?_@FAIBGCCDFGJHAIEKbLJMXNIOCRISJTHUHVGWIXGYJZC[I]b^I_IaDb^cHdIfIgJhF
=anterior	m-J3I9I:J>H?J@FBJCJDJHGIHKbM^NJZD]IbJgZhZ
=antiga	q-J9J@JBIHGM_TJZIh_
=antigo	u5Y>YYY
=antigua	xKXMYhX
=antiguo	t5Y>YYZ
=anvanda	x-J9H?]@JHHIJK_ZIaJ
=anvandaren	q!^#J([-J3J9G;Z=Z>H?I@FBIHEIIKEMHNITJUJZF]J^]_YbIdIhF
=anvant	xK]
=anwender	r@IHEM[N[ZH]Za[
=anwenderin	{PX
=any	U!J#H%F&H(Y)I*C+X,G-A/C0E1Z2H3A5G7C8C9b:C;F<F?Z@IA@B^C?D_EEFFGBHAI@JDKaLEMCN[OCPGQHRFSETJUCX[YF[D]B^D_aaFbJcCdBeEfBgEhA
=anybody	o(I)I+[-^9[>J?J@GBIDJHHIIKINJSXUZVHXJZXdHfH
=anymor	k/I3J=Y>_DHHBIJMHTIZZ[J_[aJ
=anyon	j#J%I)I*X-G/J3I7J9^:H=J>G?G@^BHDIHZIGKHMFNHP]UXVF^IaJcJdJhI
=anyth	h!J%J(J+I-E/I3I7]8J9I:I;]=I>F?F@FBGCDDaFIGIIZJJMHNIOIPITIVHXIZX[Z]E_JbHfJhG
=anzahl	{3IC]X[
=ao	f!G#G%I(G)I*J+J,]-I/I0J3D4J6J7I8J9I:H=G>Z?E@FAJBFCFDFEIIHKHMHNIO]PHQZRJSITGUHVGWH[I]I^J_IaZb^c^dEe]fEgJhI
=aos	tHJIZN[
=apagada	x<XBJHGU[fX
=apagado	xU]_X
=aparec	i(^*I-H.X3I9I:I=J>I?Y@HBICHDHHEIGKZMINJOJVIXJZA[c]IaJfJhZ
=api	l%D(E@JBJH[VJZEgb
=aplica	x*]
=aplikacji	{9H?aCJHGaI
=aponta	{A^VJZJ_[
=app	T!D#D%B&I(d)A*]+@,E-A.H/D0F1G2H3A4F5H6F7D8G9@:B;F<G=B?j@>AFB?CdD=EFFFGDHcI>JEK=LDMENAOBPCQHRGSFTDUBV@WDXDYGZ9[A]A^A_Ea^bGcEdCeGfDg^hA
=apparait	u(]?[CIDHHI
=apparently	l(I-a9I?I@YBJCJH@IYKYNJV]ZE[IhI
=appear	e#I*I+c-^3I9F>I?_@GBHCFDCGJHIICKIMJN^VJZ[[J]I^J_JaIcJhJ
=appel	q-J3Z9H>J?[@JHEKIOJQ[a^
=appen	{-J3G9H>G?bHEZH]JaI
=appl	l#E(G-J=J>I?J@JBHHfIHKHTEUJVJZD[IaJbIfJ
=appli	l%H(G*X-I3J9H;^=J>Z?Y@XBICIDJHFIIKIMGNZPIUIVGWJY^ZG]IaZbI
=application	j%G&J([*I+J,^-I3H9J>I?[@JAIBHCZDJEJHCMJNYZD]H_JaHcJf_
=applique	{%]*XHI
=apply	q)H*^-IGZNGPJ_J
=appreciat	x-H9_BJHEZJ
=apprentic	{GYHJV]
=approv	k9J>Z?G@HBIHZZE]Ja^bH
=approval	r3H9I>^@IH^OJZJaG
=apps	x+X/Hg]
=apre	j!J#Y%I(J*J+I-Y3G4J7J9G:J=I>H?F@IAIBXCIDIIGKHMHNIOXR[TZUIVIXGZE[J]__[aEbIcJdIfIhI
=aprovisionamiento	{0[HJ
=apunta	{A[_[
=aqui	q:Z@^HGU]XJ
=ar	Z!^#]%C&I(Y)F*D+E,G-Z/F0F1F2G3A4E5H6G8G:D<G=C@IAEB^CGDJEGFGGFJFKJLFMANBPXQGRETIU[V^WGXBYGZ;[D]C^XaBbBcDd[eHfIgG
=archiv	{GXHY
=archivo	{2]HX
=are	M#H&G(E)^,B-]/F0X1A2C3X5^6G8I9_:E;B<E=C>HA_B=CGD>FHGJI?JCLEMZN[OGP_RJSCTGXAZ>[C]@_>a?bEdZeEfFg?h?
=area	{3[
=arranca	x+YHJb[dFf]
=arret	r![#X0XHHfY
=arriv	_!I#I%J(H*J+J-F0J1J2J3G6[9G:I=I>B?G@FAJB[CGDGGIHXIGKFLIMHNIOHPIRITJUJVHWJXGZ^[Z^J_HaabIcIdIfHhH
=arriva	l>YHDJXa_
=arrow	t!^HIZJ
=articl	nHbUIZJ
=as	O%_&G(Z*b+c,D-].F0]1D3a5Y7C8H9@;E<G=G>@?[@<AEB<D>EEFFGJH>KdLAMAOYPAQFRESCTFUBVCWDXYYD[A]I^B_Ca@bFc@dGeEfBg@h[
=asap	x#^HHTGZ[[I
=asignada	{=Z
=asistent	u+Y,YHIdHe]
=ask	_!H%I(C)C*B+b,G-E/J1J3E4J7I:Y>E?D@CBFCJDJEFGIIFJJKBNFOHPGQJTHU[VeXG[I]I^IaHbIdFgGhF
=asked	^!I#H%I(I)H*^+^-G/J3F7I9H:J=I>E?F@EAJBFCYEIGJIEKCLcNIO[PHRJSJTHUJVGZI[H]E^H_IaZdJfJgJ
=asks	Z!I#H(F)G,Z-E/I3H7I9G=I>B?D@CAIBFC_DDHaJJKJLJNGPISJTIUIVGWJXH[I^J_JaEcJdJfIgHhb
=aspettar	u@^
=aspetto	x9[@JCJHFIJXJZJa^
=assegnata	{=_HH
=assent	{HG_[aZ
=assign	n%E(X)^*J3J=[@ZIGKILJZF^Ig]
=assignment	xHZ
=assinatura	{<[
=assistant	u+Y,]HGe]
=assistent	q%J+ZHEZIdFebfIhI
=at	K!@#G%G&^(C)@*^+^-B.I0B1C2E3F4F5Y6D7a8D9?:B<E=H>G?I@dAJCIDDEGFGGGHAIXKDLcMZOFPCQFRASYTFV>X@YDZY[@]^_CaBbecXeJfIg?
=ate	t9^>J?J@]BHHEIJKJZJ]JcIf^
=atend	p-JCJHHIZKJNaUJZG
=aterstall	x@JBJHGZFba
=aterstalla	k!I%[(_)J3J:X=]>H@EBHCJDHHEKIMJNIUGV[XJZ[]J^IaJbEdIgJhI
=aterstalln	q!J)HHHU[VYZZbY
=aterstallningen	u(J=J@IB]DJHIUJVIZ_bH
=ativa	{HZ
=ativada	{VZ^X
=ativar	x,[HJYYdIeZ
=ativo	{LXQY
=atrasado	xR[
=atribuida	{=^HJ
=att	h!H#H%[(_)I*I-]3H4J7J9F:I;J=I>G?H@YAJBGCIDHHBIFK[MHNHO[PIRJSIUHVZXI[J]I^I_JaIbGcJdZfJgI
=attach	uHEZ_
=attack	u#FHFTa
=attempt	]!J#a%I(I+J-F/I3H7J9I:I=I>J?I@YBXCIDHGIHCIGJJKHLHMIN[OJPHRITIUJVGXd[J]H^X_JaIbIcJfJgJhI
=attender	u@ZXY
=attendr	r@YXX
=attiva	xHYLX^X
=attivando	{(J,]BJdJeZ
=attivo	uLXQYYX
=attribut	e!J%H&J-J/H0G1H3[4I8J9J;J=H>J@IBIDJG^HbIJJJKILYMINIOJP]RITIXJZE_HaJcGdIeJfFhJ
=attual	t@IKHZFha
=atual	r@IHIIIKIZHhb
=au	d!F%E(])Z*G+H,J-G/I0H1J2Z4H6I7H8[9B:F;I<J=G>[?F@CAZBCCFDEEJFIGHH[JJKFMFNHOEPEQXRISITFUYWHXGYIZ@[G]Z^H_GaYb^cGdGfFgIhY
=aucun	j!J#I%I(H)I*J+J-I3E4Z7J9G=I>H?F@IBZD]HBIJJJKJMINYOIPITIU^VHWZXIZF]Ja^bHcJdJfH
=audit	d!J#J%J(I)J*J-[/[3I9G:J=J>I?I@DAJBECJDJEYGJIHJIKHLYMIN^PJTJVZXJYX[J]]^G_IaIbIcHdHfIgJhY
=auditor	q)Z:X@ZHFJZLXYX
=auditoria	tEXHHNYcZ
=auf	Y#G%[&J(B*E+G,H/G0H1H2I3B5G6H7G8I9X:F;I<I=D>^@EAGBCCCEHFIGGICJYKILGMCOEQIRYSGWEXXZ?]X^Gadb]cEdEeHfYgFhF
=aufforderung	{+[DH
=aufgefordert	x+[DJL^ZF]J
=aufgenommen	{8ZV]ZH
=aufgetreten	{Z^
=aufgrund	{EXcY
=august	{9^HEdX
=aujourd	u>J@]HJX]ZIaJ
=aun	xGGHIKJMaPZVJfI
=aunqu	{TYhX
=aus	g!^#[%Y(E)G*F,J-I.X/J3G4I6Z7I9I:Z;J=G>E?G@HAJBECFDGEIFJGJHBIHKHMDNIOIP^QJRISHTIUYVDWGXHYJZD[I]H^[_Ja^bZcFdHgIhI
=ausgegraut	x(_:XHIaI
=ausgeschaltet	t%J9J=JHHU[YJcId^fY
=ausgeschlossen	{)[GZUGVH
=ausgesperrt	u#^
=ausgewahlt	{V]
=ausrufezeichen	{-[IY
=aussi	{>]?JHHLY
=auswahl	x3H>IC^HHOI[[]]aE
=auswahlen	{?[
=autenticacao	{,[HJ
=autenticacion	x,]3]?ICIHIhJ
=autenticazion	{,]HI
=auth	i(Z*I,_?ECGD^HDPJRIZI]H_JaIcZ
=authenticat	x)J,]7XHGdGeH
=authentication	_#I%J(^)D*B+H,G-I3[9I=J>F?J@IAJBICYD]EIGJH_IJKIMJNHPGTHUJVHWJZF]Z^JaDc[dJ
=authenticator	U!I#G%G(A)G*Y+H,D-H/I3D4I6J7H8J:G=H>_?d@FAJBGCBDBGIHaIGJJKELIMENFOHPHRJSITHUGVFWIXIZ@[H]F^I_IaabFcHdIfIgIhG
=authentification	x,^CHDYHH
=authentifizierungsinformationen	{3[DI
=authentifizierungstoken	x,^HG
=authoris	{VZ
=authorization	h(_)]*JHGUFVJ
=authtokenerror	{,_HF
=auto	u1a9JUJYIZJ
=autoatendimento	r!J#H(I)a,J-I3J:J@JBICJDIIJKINIU_VHXIZF]JaI
=automat	{HGg_
=automatic	x#ZaY
=automatica	r-I/J3H7J9G=H>I?F@JDIH[IJMJNJTJUJVJZJabfJ
=automatically	q#[(J)J0G9J:H=_HZVJZE
=autopilot	{HZ
=autoris	u9J@]HFIJQYV]
=autorisation	t%^(Z;YHGNJdJ
=autorise	uHITYVa
=autoriser	{.Y[Z
=autorizado	qHIQXT]V[
=autorizzato	xHITZVZ
=autorizzazioni	t%Z(Y;]HIVJ
=autoservicio	p!J(I)a-I3J:J?JBGDIIJKIPJSJUaVFZHaJcJdJfG
=autr	j%[(X)I*[+J-I3J9H:[=I>H?G@YBIC_DGEJHCIHMJOJPJUGVZWIXJZG[J]JaIhJ
=autumn	{1[HIKZ
=aux	r)]*X+J9I@JDYHDIGN]UFVJX^ZJ
=av	n!J(I)G*I-I9I;Z@IBJHFIIK[N[PJUZYYZGbJd_fJgJhI
=avai	{K[
=availabl	e!I(J)I*I-H3J4E7I9J:I=]?[@IBGC]DHH^IFKFLJMINJPJUFVZZE[J]JaJbHcIfJhI
=avanc	{9^HH
=avant	o#J(J+J-I3J9G:J=I>H?[@YBHCHDIHDIHKbMIOHVIXJZD[I]]aHb]hH
=avec	g!I#I%F(H)J*H+J,J-H/I0J3a4I7Z8J9G:Z=G?E@GAJB[CFDFGJH?IFJJKYMGNHO[P]RJSJTJUGVFWIXIYJZY[I]H_JaDbHcYdIfHgJh[
=aver	{I]
=avevo	{-J@JCXK^
=avez	p9]HHXX
=avon	x8ZHIU]ZI
=avstangd	u!^HIKJUYdX
=away	b#G%H(E)Z+I,J.J/F0J1I3F4I5J6J7J8J9E:H;I>D?Z@bAIBYCEEJFIGJHXIDJGKCLHMGOHQJRISHTHUYVFWHXJYJZF[I]b^Y_IaBbFcHdIfIgHhD
=ayer	q9H>J@^BJDHHJIHKJMIZF]^f[
=ayuda	x9ZHJZ[
=azienda	u8Y:]@IHGU[
=aziendal	{>ZHJN[
=aziendali	{N]
=azubi	{![V]ZH
=azureaduserpassword	{g[
=b	r%J(H-Z9H@[BIF]G[HBIIK[MJNJVH
=b2b	g!I#I%I(I)I*I-F/J2J3D4I7I8J9F:i=I>F?I@IAIBFCIDHEJFHGIHYICJJKGLJMHNIOIPIRJTJUHVHWJXJZF[J]H^J_IaDbIcHdJfIhH
=b2c	j!G#J%J(H)J-I/J3J7I9I:H=G>I?H@HBGDJEIGJHhIJJJKJMINEPISETIUHVFWDZ?[J]J^I_JaJbIfHgJhJ
=b4	x#I-[9I@GBIHHIJK]MINIXJZG[J]]hH
=back	Q!a#H%F&H(@)D*E-?.G0X1C2F3B5E6Z7D8]:E;E<F=J?B@IACCCDBEFFCGBH<I?JIKdLDMCNAODP^SETDVBWD[B][^C_GbZdbf[g_hA
=backup	g!J#J%I0I4J6a9I=J@IBHHbKGPZRJVJZD_XcJdJfG
=bad	p#^-J3_>FBJCGDEHBMJTXZJaHbE
=badg	pHaZI
=badpwdcount	t!I#b%H9IBJHEPJTJZJ
=baja	{!a#JBJHHKIZE
=banal	{-[@IHIIZ
=banco	{-JH_KIZH
=bank	m9FBIHcIJJXKJZDaJbG
=bann	d-Z@IHcIGJIKHZI
=banner	x.EH^
=bar	x-II_
=bara	n#I(J*H-H/J3J9F=J>H?[@]BJC^DGHDIHKIMHP]TJVJXJZH[_]JaH
=bardzo	{9]HI
=barr	{FYHJIIK]
=barra	xF]
=base	{Q]
=baselin	i?JHCQbY[ZJb_
=basement	{3J4^>IHYRJfJ
=basic	n=dCIHEZJdGfI
=basta	u!I-I3F4J9H=J?X@ICcHGIDKJVGXIZEaJ
=bate	{3I>IDIHHO_
=batem	{A[HJO^ZI_J
=battery	q!I#J-J3J9H>I@JBIH_IIMJNJRZZG]]fI
=be	L!H#H%G&G(<)A*E+J,J/F0I1C2D3b5a6^7F8B9E:H;D=?>>?_@ZABBJC]DCEAFCGGHcIaMBN=O@P_RDSJTCU@XBZ@[[]?^=aIbCcYdHe]fBg@hF
=beaucoup	x9]BZHI
=becario	{V]
=becaus	R!E#Y(J)J*I,H-Y.J/]0I1I2J3F4F7G9H;X<J?E@GBDCGE]FIHJI^JGKHLYMFOZPGRZTXX[YCZB[I][^HaHbGdZeGfFhC
=bedankt	{9^BIHIZJ
=bedrijf	{:^HHKJNX
=been	V!Y(B)]*F+F,H-[.J/D0J1J2I3E4D5[6I7F9F:F<I=Y>C@EAGB^CFEHFIGGHFIHKXLGMJNGOEPHQJRGSEU[W[XIYI[F]F^D_ZaYbDcEd[eGgFhJ
=beendet	{?J@IZF]^
=befor	U!X#D%F&I(E)G*F+F,I-F.I0I1I2H3D4G5]6H7F8F9F:E;H<I=F>C?B@^AEB?C_D^FHGGHII@JFK_LDMJNCODPHQJRHSFUFVDWHXZYIZE[E]d^F_FbacCdFeIfEgF
=began	x>E]_
=begin	{-IF[HGIJZ[fG
=behalten	{KY[Y
=behauptet	{IJKJZIh_
=beheercentrum	{HJg^
=beheerd	{HJNHd_
=beheerder	t*a-J@IBJCEHHKJUZZId[
=behind	i!I/E0F1[3]4H5J6I7J9G>G@HAGBHDIGEH?IIKIMaNZOJPIR_TFXIYJZF]I_YaFbZdHfEgJ
=behorighet	x%^(^3J9G;JHGZI
=behorigheter	{(];[HJZJbJ
=behover	{9IH[M[
=bei	Z!D#D&J(^)D,G-C.I/F0H1G2I4F5H6H8H9E;]<I=C>B?Y@JBCCDD[EGFHGFHDJHKCL[MDNCO]PEQIRFSbT]U[WYXIYGZJ[I]D^^_GaAbXcCdYeIfCgEhC
=beim	Z!D#D%^&_(J)F+H,]-D.I/F0H1G2I4X5H6X7Z8G9E:[;Y=B>Z@FAGBACDDDEEFGGGHCIDKAL[MCNXOXPJQHRFSFTGUDVBWEXEYGZH[F^G_Ga^bEdBe^fCgFha
=being	j/I4Z;Y@FHZIJJHKDN_PITIZF^I
=bekomm	t>J@JD[HGV[ZX[JaY
=bekommen	x)[@^HIUJ
=bekommt	u%G:];[?JDJH^ZDaFgY
=beleid	u-H@HHJIIKINcZEdHhI
=believ	x-YHGR^
=belong	n(I/I:Z>]GIHDIIKHMJZG_Jd]gJh[
=below	t-]1H5^@HHBIFKHMJNHZE]Jb[hY
=ben	r#[9Z>X@IBZD]HDZIaI
=benachrichtigung	{?[CIH[aI
=bene	{I[ZH]Jf]
=benutzen	{V]
=benutzer	[!]#H%D&J(H,G-C.J/J0H1H2I3J4F5I6G7F9J;^<J>F@@BYCFDHEGFHGZH?I]JHKFLZMDNDPYQJRFSFUDVJWGXYYGZC[E][^^__bCcEeHfChC
=benutzern	x*Z;X[Z
=benutzernam	{I[KIZJ
=benutzerobjekt	x;XA]BJLX]J
=benutzt	t,[-]@JHFIIK[ZIgZ
=berechtigung	{%Y(^;JHJaI
=berechtigungen	p%_(Y4I9J;a>J?H@ICIHHIIKINJOJVJZG]JaJdJhJ
=bereich	{G_fJ
=bereit	r+Y@]HJIJK^ZG
=bereitstellung	{0[
=besid	{?XCYHI
=besser	{@aZH
=best	u#J9]:J=J>I@JHGIJVJY^aI
=bestatigung	u3I9J>[@IC_DIHHKJMJO[ZIaG
=bestatigungscod	u>[HHa[
=beta	{HZgX
=betroffen	{;]G[HI
=better	{@]IIKI
=between	b!H#H%H&J(J*I,I-G/C0H1I4X5G6_7I8G9H<]=H>H?I@_AXBFCIDHEJGJIHJIK_LJMGNFOJPHRISITHUJVJWJXGYIZC]HaIbGcbdGfDgIhI
=bez	{3_>G?JHIOJaH
=bianca	{.YBJHGb^
=bien	q/Y3D9G>F@IB]CJHDIIKGMDOHTZXJZJ_Ja]cIdJf_h]
=bij	p(H*J3J9H>I?^@FBICIHDIHKJMJNIP]UHV[ZY^IaGbJfIh[
=bike	{#I>IH]XJaJ
=bildschirm	x>^aIbJ
=bill	{(X*Y
=bin	f!H#_%H)H*[+I,J-E/H0J1J3F4I7I9^;I=G>^?E@DAHB]CFEJFIGJH?IDJJKDLIMFNGOHPHRITHUHVZWJXEYJZA[Z][^H_]aEbIcIdIfHgJhX
=binnen	{9HB]
=bis	q#J-J9_>H@YBFCJHDIIKJM^VJZF]Ia]
=bisherig	t@HBIHGKIMZZGg[h_
=bisogna	{@^
=bit	r!]<_@]CHIIKFNJPIYIZD^J
=bitlocker	pH^
=bitt	l!J#^%H(J-[9[:J=J@IBHCIDJIEKEMINJTIVHZ^[G]IaJhI
=black	r!X9I>]H[ZHaJbHfJ
=blad	n!C#J(^-H3H9G:J;J=I>I?F@HBICED[EJHHIIKINIPJUHVIWYXJZb]J^JaHbHcJfIhI
=blanch	{b^
=blanco	{.YHIMJb[
=blank	k-D3]7I9I?F@JBICID^HEIGKINJTIXJZ[]Jb]
=bleibt	r3J9J>ECILXZI]Jab
=blink	{HHZIa[
=blocca	p#[-GBICJH[IHJXKGMFTJXIZ]eZfJhI
=bloccata	u#ZXJb]
=bloccato	e!I#b%I(J-[/G3G4I9J:J>J?J@EAJBFCHDIHFIGJJMHNIOJPISJTaUJVIXXZF]J^J_HaIbIcIgJhJ
=blocco	u#JHFTaZJbZ
=block	T!I#C%F(F*F+F,[-a.a/G0I1F2H3G4[5G6I7F8I9E:G<H=G?E@^AHB@CFDDEIFHGHHGICJaLGMFOHPEQZRESGTJUFVFWFXeYHZ=[B]E_HaIbCc]dFeHfFgEhF
=blockerar	{#J-I9JHZRITIc]
=blockiert	p#H@JJYK[QXT[bJ
=blockt	{HZ
=blokkeert	{cY
=blokuj	{#I9JH[TIcY
=bloqu	h%J(J*I-[.X/H0J1J3I4I6J7J9F:J=J>J?J@XAJBGCHDIIEKFMGN[PIRISIT]UJVIX[YJZF[H]I^J_JaHbIc]dHfGgJhI
=bloque	{#]ZI
=bloquea	r#Y-JH[JYMJTH
=bloqueada	c!J#c-H3J>I@HBHHHIJKIMIT]VJXBZI[Hb_hJ
=bloqueado	e!H#^%J(H*I+I,J-_/G0J1J3H4I6J7I9H:I=J>H?H@CAJBECFDHEJHDIGJIMINIOIPHRJSFTaUHVHX_ZE[Z]I_IaHbGcFdIfIgHhI
=bloqueia	r#[-JH[JZMJ
=bloqueio	u@JHFTaZIb[
=bloqueo	tHFTaZJbZ
=bloss	t-I3H>J@JCaDJHFIZKHZE[]
=blue	x+J9HH^
=bo	{-[@JHJK]ZI
=boit	t-I9I:J>^?J@IFGH]IGKJXJZI]J
=bokstav	{3J9JHGI_
=bom	{9_@GBJHGZI
=bon	x3I9H>J?HBZOHZHa]h]
=bonjour	x-J9_HHZJ
=book	t3H>GH_
=bosqu	r8a9IAXHIZJ_Z
=boss	r![(]BJHDK]VJZX
=bot	l#I(J*J-H3I7J9d;J=H>I?I@GAJBHCJDIHAIHKHMJNIOJPJTJUJVIZE]IaHbJcJfJgYhI
=botao	t(a9J:]BJHGVJZJ
=both	a!E#H%H(F)H*^+G,J-F/G0Y1J2J3F4^5J7H8H9I:F;J=H>Z?@@FAeDCFJGIHFIGJILIMGNHO[PDRHSITHUJVGXJYJ[H]I^H_FaHbHcGdJfEhG
=boton	t(^:[HIVIZJ
=bottom	{>[HHZ]]H
=bought	t8Y>JW[
=bounc	p#I(J*I-]3G7[9H:I>F?IBJCIDFH^I[KYMINIOJZBaDcJhI
=bouton	t%I(b9I:]BIHEIJVHZH
=box	^!E#E%F(E)I*I+J,G-D/H0I1G2G3G4Z5J6H7H8H9G:H;H=H>E?G@BAHB@CHDFEJFIGEHDICJGLYMENCOHPFQJR_SITGUHVGWHXHY_Z>[G]F^d_GaHbbcHdCe^gHhb
=bracket	u3a>HBJHFOIaH
=brak	x3J>JD_HH
=brakuj	p*J-I3[9F=[>JC_DIHDI[ZGaI
=branca	{.XHIKJb]
=branch	m%^(I-J/J5Y9H@HAIBHG^HAIIKHMDNHV_ZG]GaJbJfIhJ
=brand	r-]7J@[IJNIWZZEbJ
=brandvaggen	{#J-I9JHZRITIc]
=brauch	t>ZHYZ[
=brauchen	{*Y
=braucht	q#X-J5Y=G>ICJH^TIZI]Ja]fI
=brazil	x!JH[ZHa]
=breach	r-b@IHEIHKFZI
=break	h-H3[<[=J@JBGDIF[GIHFIIJIKIN^UJZGbIcYdGeJfJ
=breakfast	t-I@^HGZJa]
=bricht	m#J%I(I,Z-J3H4Z9I=I>J?I@JBICIDIHGJJLJMJNZOIRJUIVHWHXJZ[][aHbHc[dGe]fIhI
=bring	{+YHIb[
=bringen	{*Z
=brok	j!F%G)J/]2]3I9J;Z=I>X?J@JBGDJGJHEJJMJPIQZRISJUIVIXJYbZE]HbFdHeGfEgJ
=broken	a!I#I%I(I)H+J,G-E.J/G0I1J3H4^5J6H7H8H9G:I;X<J=H>B?FAHBGCJDGFJGHHYIGJHKGMGOJPGR]THUIVGWJXIZ^[I][^HaIbYcZdFeIf]gJhG
=browser	^!H#D%I(G)J*I+J,J-H.a3G4I7I9H:H;J=H>F?H@FAJBFCGDGFJGIHXIFJJKELJMZNGOHPIRJSJTXUIVFWJXHYJZC[H]a^I_IaGbdcDfIgIhX
=buena	{9Z@JHIIHKIMIZHh^
=bug	u-GBHHcUEZHfH
=build	m1e9H>J@HHBIGRJZIaJ
=built	r-Z4J6X:HGIIHKINJP]VH^Z
=bunch	{/Z
=bureau	t3H9Y>Z?^@JBJCIDIHEIJKJMIOJV[ZJ]JaI
=buro	{9]>[HE
=bus	e#J%J)J*J-H0I3I4I7J9H>D?J@IBHCJDIH?IJMINJOIPJRISITJUHVHY_ZG]_aHcd
=business	l-J=c@JBICIIIKJZYdGfI
=but	L!Y#A)H*X+a,E.J/d0E1E2G4D5F6I7G8D9F:@;F<G=G>A?a@JAEB;CaDJEEFEGYH?IDJGKDMaNHOaPYQGRFSBU@VZW@XAYGZD[b]I^?_YaZbJcHd@gD
=button	d!C#H%I(d)J*J-H3H7I9G:J;J=I>I?H@HBFCHDGGIHHIFJJKHLJMJNHOIPJSIUIVGWJXJZ]]I^H_JaXb^fJhI
=buzon	x>[HYaG
=by	M!X#H%[&I(=)H*F+E,C-Z.J/G0D3I4G5C7[8C9A:Z;D<Z@cBHC@DGEAFDH@LIMFN^OAPGRHSAT[UaVZWHXBYYZ6][^^_IaCbIcZdZeDfIgJhD
=bye	q#I%J*J-H/J3J4J9b=I>I?I@HBFCIDJHCIHKIMINIOJPJRJTJUJVJYXZF]IaHbJcJfHhI
=bylo	tHJKaZI
=byta	p9H@bHHKIMJZ[hH
=bytet	{HGZ^
=bytt	m-J9H>X@aBZHGIJKJM^ZHhI
=c	c!F#I%G(G)I+H,J-B.J/G0I1J2J4H6I7H8I9@:F;H=FAIBZCCD^EIF[GHHFIbK^LXMDNFPGRHSHTXU[VHWIXEYIZ@]F^G_HbGcGdGeJfFgI
=ca	j!I#F%F(J)J*I+J,J-G/I0J1H2J4I7J8I9B:J;J=I>D?H@ZAJBaCGDGFJGIH?IFKGLJMGNGO[PZRHTYUJVGXHYJZa[I]H^J_JaEb]cHdIfXhG
=cach	r#I(H9I:J=J>IBHKJMaVIZG]IaJb[cI
=cada	u#[@^MJXJ
=cadastrado	q3F?Y@JC]D[HIOZ
=cadastrei	xDZ
=cadastro	{>HD]HGO]ZI
=cade	{H]
=caduca	{LZ
=cae	t9I>GBJIJKJOIXJZ]a[eZhJ
=cai	u3Z9I>EH^IIMJOFXJaZ
=caida	{S[
=caido	{4ZHHS[ZJ
=caiu	{9JBJHEc]dIf^
=caixa	q(I9J;Y@JH]IIKJMJNJZJ^[d[
=calej	{HHU^
=calendar	rH_
=call	V!B#G%D&J(D)F*E+F,H.H/I0H1G2G3_4F5I6G7F8F;G<H=E?b@?AGBZCDDCEIF_GDHGIIJIKJLFMCNCOEPDQdRGSFTEUEVEWHXFYGZY[D][^D_DacbDcCdEeHfFg]hE
=caller	r#^@JBYHGIYKYNJQYZD
=cambi	j3J9I>Y@bDJHHKHM[XJZJaJhJ
=cambia	rg]hY
=cambiada	q/Z@IB^HEM]TI
=cambiamento	{LX^X
=cambiar	c(I-J/J3I7[9J:I=J>J@]BEDJHFIIKFLZMENHUJVJZ_^]_JbIfI
=cambiarla	h#I-J3J9I:^>J@ZBHCJDJHEIIKHLYMJUJVYXJZE[[]J^[bJh^
=cambiata	j-J/Z3J9I?J@^B_CIHDIIKIM]TIZH]J^JaJhG
=cambiato	p>Z@^BJZG
=cambio	e!I#J%J(I)J+J-H3H4J9G:H=I>G?I@bBXCIDIIFKHL]MFNJOIPJRJSJTIUHVGXIZ[[J]H^GaHb[cJdIfIhZ
=came	i!^#I%J+]-G/I3D4J9H:J=J>D?I@GAJB]DHFIGJHFIDKCLJMINJOHPJRJTJVGXIZJ]_^J_Ia_bJdJfIgJhI
=camera	x-J3J9H>I@IAIBIHcIJKJMHZE_GaH
=campo	q3a7J9J:I>G@FBHDIHCIJMIZF^J_JaYbJha
=can	M!@%A(J)a*X+J,D-E.E/B0C1C2F3?4C5E6C7H9]:G;E<F>E?H@[ABBbDFF[HfJAK@LFMGOAPCRBTAUZV]WAX^YCZJ]>^D_BaCbEcId^eEf?g@h>
=cancelado	{]^
=cancell	o#J3J9G>J?J@GBFCGDIHBIIKIMHZH]c_JhJ
=cancellato	{_Z
=cannot	C!D&C([)Y*Y+?-G.C/<1@2D4Z5F6a7J9?;B<G=Z>a?]@IAHB7CCEFFYG^HFIHJ>KILCMDNIOFQCR@SGTFU@VCWCXBZZ[X]<__a<b@c]eaf?gDhG
=cannotchangepassword	{BJHGZE^a
=canteen	xHZV]ZI
=capital	m#Y3IHGIa
=caps	r#^@XDJHHTJXGZI^IhZ
=captcha	p#J-I/I9I>I@GAJBGDJH[IFLIMIOJ]aaJbJfJhJ
=captiv	xHEZJb^
=car	p#H-H/[6J9J@JH[I]KGL[NITJZH]ZdJ
=caracter	f!H#I%H*J-H/I2b3F4J6J9G:H=I>G?J@GBICHDIF[GJHCIdKHMINIOIUJVJXIZG]HaIbJcJfJhH
=caratter	x3JFZI^
=caratteri	u%I2]@JHGI^
=card	i#J-I3J9G:J>X?Y@IBIH_IGKIMJNJTJZC[J]IaHb_hJ
=carrier	u>^BIHGaY
=carry	{AXd[
=cart	x>^BIHEZHb]cJ
=casa	r!J#I-I3J9E=J>b?J@IBHCIH]IGKHMGNIOJRJUJZF]HaHcJdJfIhJ
=case	i%J-I/J3F9];Y>H?I@JD[HEIZKIN^OJTHZG^ZaJd[
=casella	o(J-H3I9G:J;Z@HBJHaIGKINHUHVIZH]J^[aJbId[hI
=cashier	{@IZE^_
=casilla	q;ZHJZJ^]d[
=caso	{9^>JBXCJHHZH
=cass	{>YHIRX
=catch	u#JHEM_RHZX
=categori	xCJI_JJ
=caus	r#YQX
=cayo	{9JHGc]f[
=ce	e!J#[%H(Y*I+I3H7J9F:J=Z>G?G@aBGCFDGHAIXJJK]LJMGNFOXTHUHVGWZX[ZC]H^IaHbIcJdIfJhY
=cedo	t@bBJHJKIXJ
=cel	u#H3J9I>_@IBICJHEIJKJXIZJa_
=cellular	n#[-I3^9H:J?I@IBICYD]HBIGKEMZNJOZVJZH]IaFhG
=celui	p3E9J>F?J@ICIDHHHIHKbO_ZH]JhI
=celular	e#](J*J+I-G3Z4J7J9F:I=J>[?G@FBGC^D]IGKELJM]NJOZRJTIUJVIXIZG[J]GaDbJcJfJhG
=center	f)G*H-J@IBJHGMGPHS^UHVIZFbJc]dHga
=centr	q!I/J:I=JHYSHZHfJgb
=centro	r3JBJHGMJc]dEfHgb
=cerr	{HISJZG]_
=cerrado	{CJHJU^VHcX
=cerrar	{B]ZH
=cert	{HXPX
=certificado	{H^
=certificat	kH_
=certo	u/Z3E9J>FB^DJHGIJMJOHXJZJa]
=cess	{BHH^MH
=cfo	{(Y-HT]
=challeng	{DY
=chamada	{QZ
=chamado	x9]@JBZHH
=champ	{3^>HHHZGh]
=chanc	x@^KJ
=chang	I!@%A&H)E*B+D,E-@.Y0D1E2C3A4I5F6C7E8D9@:D;E<E=C><?@@aADCBD@EEFCGEH^I?JHKALfNCOCPBQFRDSCTDVEWDXCZX[B]B^g_BaBb@dDeEfBgJhc
=change	P!D#D%F&I)F*D+E,G.G/[0G1G2G3A4G5H6F7D8Y9D:D;H=E>b?B@aAFBaCYDAFFGEHAI=KZLCMdNFOAPFQHRGSETCUEWFXDYF^[_IaDbEcYdGeEfEg]hH
=changeabl	{@X
=changement	n%J(J9J>I?J@bBGCJHCIFKIMHNIUHVIXJZY^HaIb[cId[fIhZ
=changer	f#H(I-J3J9I>G?I@]BECIDJH[IGKELXMFNIOJVIXJZ][]]I^YaIbJdI
=channel	m:]<_@GHJIJKJMHY^ZG^JhJ
=chaqu	{9JN^XJ
=char	i!J#I%I(J-H/X1I2d3H4J9F<I>I@DBHCHH@I^KFLJMJN]OJPIRJTJXIYIZF^JaJcIfJgIhJ
=character	X!F#H%G(H)J*I+I,J-H.J/b0I1I2a3F4I5J6J7H8J9E:H;J=H>G?H@CAIBDCGDHEJFdGHHCIbJHKDLHMFOIPHQJRISHTGUIVGWJXIYIZC[I]G^G_HaIbHcGdHfIgFhF
=charg	u7YSZ
=chat	x9^:GHZZD
=chav	u6a?]HDVJZI
=chce	p-J3J9G>J?[@YBHCIDJHDIIK[MaTJZF[Z]JaIbJhI
=che	c!G#E%G(F)H*G+X,I-Y.J/F0I1I2I4I6I7E8I9A:G;H<J=C?E@JAIBED]EIFIGIH?IAJXK]MFO[PHQJRHSGTFUFV^WIXEYHZa[G]E_HaCbFcHdHeJfFgIh]
=check	_!I(F)I*]+H-A/H0H1J3G4J5a6I7I8H9Y:H=H>F?F@BBBCbD]EXGHHDIBJaKJLXMFN[OHPISITJUGVGWIXGZ[[F]F_IaHbGcIdFeHfGgIhE
=checkbox	m9J@IBIGJHCIJZE^^d[e_fJhI
=checker	x-GH[J[
=checkmark	{HGI^
=cheer	u-J9]>J@FBYDJHGIIKZZH
=chega	rHGaa
=chez	q9J:_=J@[BIIIUZVIWJZH
=chg	x@]HGcX
=chgd	{@YM]
=chiamat	{Q[
=chiamata	u-J3Y9I>G?^@IHEIIKIOHa^hJ
=chiav	x6_?[BJHD
=chied	j#H*Z+Y-I3J9G:]>G?F@EBGC[DGKEM_NIOJUJVJXIZG[J]HaJbJhZ
=chiffr	p-I3[9J>H@ICIDIHGI[KEO]XJZHa[
=chiffrement	{<Z
=child	{8[ZJ
=chiuso	x!^9J>G@HBGCIHFIFKIOIU^VJZG]]hI
=chmura	{/[MZ
=chmurz	{TZ_Z
=choic	h#G(I*J-E:I>G?a@^AJBHCFDHH?IGKDMHNZTHUJVIZE[d]JaIhI
=choisissez	u-[KZ
=choix	x?]HIKIZF[^
=choos	[!H#F%H(F)J*G+C-]/H2J3G4J6J7I8J9D:H;J<J=H>D@]AHBHDBEJFJGHH]LaMFOGPJTHUHVHWJXHYJZA]^^F_Ga]bGcIdHfJgJ
=chos	r?J@JC]HGI]NHZH
=chosen	{-HI[ZG
=christma	u-Z9[@JHEKZUYZI]I
=chrom	x.Y
=ci	q#J*J7X9[=[>J?Y@JBJCJHHIIKIMIZJh_
=ciao	u-H9_BJHFIJZI
=cifr	x3J9J>JHFI[KIO]XIZIa]
=cifra	{3]HJKIO[
=cifrado	x6]<ZHI
=cifratura	{6]<YHG
=cijfer	{HII^
=cinco	q#^3J@IBJHFM[TJUJVIX]ZHbJ
=cinq	x#]@JHEM[UJX[ZH]J
=cinqu	x#XHHM[VJX[
=cinza	x([9J:]HH
=cirilica	{/Y
=cis	{bZ
=citrix	{H_ZI
=city	x-[HI
=claim	j(J-^/I3I9H>H?I@HBJCIDJHYIFJIKFMJNJOZW]ZE]Ia]bJh]
=clarification	{H[ZI
=clarify	x%IH^ZI
=clash	{6XLX
=clav	_!D#Z%F(H)G*H+G,Y-C.J0Z1I3E4G5I6^7G8I9H;H<J=E?C@]AHBCCCDZEHFIGGIZKZLZMANJOGPFQIRFSHTDUEVDWGXEYHZ]]Z_EaEcFdDeIfDgGhX
=cle	x6]?]HFUJVJ
=clean	p%a-I/H=HDJHDTHUXZI_^fJ
=cleanup	x=ZHEZI_[
=clear	j#J%E*J+[-J/J?GBHCIDFH]IJKJPYTaZC[I]J^]
=clic	xHHMJZIb_
=click	[!G#F%H(_)I*G,J-E.J/G0I1I3H4J5J6I7]8J9D:E<J=F>D?D@@AIB@CCD^EJFJGIHYICJGKBLGMGNDOGPIQJRISJTGUHVHXHYIZY[G]_^H_Ha]bccHdFeXfIgG
=clickabl	{(]HHZJ
=clico	{HHKJZIb_
=client	_!I#Y%H(H)J*J+I,J-G/I0F1_3I4J6J7I8J9G:b;J=H>F?H@CAJB_CHDGGHIFKGLIMFNIOIPIQbRHSJTHUHVHWIXJYIZE[I]G^H_IaDbGcEdFeIfZgIhE
=cliqu	x9JBJD[HGKJZJ]Ja^b^
=clock	f#G,I-H/I0I1J4J6J9G>I@IBGHJIIJJKIMJRfTFXIYJZD[J]F_JaIb]cGdJfGhI
=clon	{4H6]A^HERGcHfJ
=clos	^!]#G%H(H)I*I+I,I-D.E/F0G1H2I3G4H5J6H7H8I:H;I<I=H>^?G@CAGBdCFDFEJFIGGH@IDJHKELHMENGOIPFQIRFSITYUIVEWIXHY][F]c^G_EaGbEc_dHfEgHhF
=cloud	K!I#>%?&F(@)A*B+C,Z-@.E/g0g1A2D3@4C5D6_8B9A:A;C<E=>>@?A@=A]BBCBDAEBFCGBHJI>K;LBMaNCOCP^QERFSCTeUAV@WBXBZ:[?]@^?_baBb@d]eCf=g_h?
=cloudanchor	q%I/J0I3H9H>JAHBJHEIIMJRJ]J_eaHcI
=cloudsynchronisierung	x0^HH
=club	{-YHJ
=cmdlet	p%H(I)]/IBIHaIJKHLGMIVJZGg^hJ
=coch	xLYdY
=coche	rLZ^[d[
=code	L!A#>%B&Z(A)C*?+A,C-=.D/A0D1D2E4B5E6D7C8D9=:B;D<E=A>e?Z@=ABCYDAEaFAGDH_I@JDK<LCM?N@PBQERASCTAUBVGWDXeYD[C]]^C_BadbAcBdDeFfAgCh?
=codic	e#J*J+J-H3D9G=J>[@GBXCYDJHIIEKHMHNJOGRJUJVJXZZF]IadfIhI
=codigo	]!H#F%H(G)I*G+H,I-E.I/H0I1I2I3Z4H5I6I7I8I9B:H;I<J=F>^@DAHB[CZDFEIFIGIICJIKDLIMFNGOBPIQJRGSJTHUHVFWIXbYHZB[H]E^I_IaebHcGdIeJfGgJhE
=coffe	uH[ZJ]]
=coincid	xOZ
=coinciden	x/J6ZA[HJKIO]_H
=col	{-Z>YHI
=colaboradora	x:^@]HG
=colega	q(^*J-J9J>H@IBJH_IHKIMJUJV]ZG
=collaborator	x:ZHJ
=colleagu	o(H)]*IHGUXZZ
=collega	r%J(]9J:J>H@IBHDIH_IGKINJUJV_ZFaI
=collegu	r(Z*J9H@YH^ZH
=coloco	{>JIHK[O[
=coloquei	u-I@GBJDZHHIZKGMJNHZF]^aI
=com	V!I#B%E&I(E)X*C+J-].X0G1F3[4E5H6G8G9C:Y;G<H=C>D@JAXBYCCDAFGGFH@I@JFKBLEMBNBOYPGQHRESaTbUBVAWDXBYG[D]C^E_DaBcaeHfBgah[
=combien	x-I=EH]IJK[T[
=combin	l+]/H3YDHH]NJdJ
=come	Z!G%B)E*X+^,I.J/H0F1I2I3H5J6I7H8I:E;]<J=H?EAHBBCFEHFHGXH[JZMFNJOGPYQJRGSHTHUAVCW^X[YIZ;[H]E^G_Ia_bFcIdGeJf^gHhF
=comm	t+]-Z?ZCJDHHFI[XJZIaJ
=comma	r3[>IF]HHaI
=comment	n-JDZHbKHUHVGZG
=common	i-d9I>J@JHCIGKHNJPXZF
=commonly	x-Y
=como	c!G#H%I(Z)G+],I-E/I0J3E4I6J7I8J9]:E=G>[?Y@DAIBCCEDYEJGIHeIYJIKDLIMGNFOEPHRISITIUAVCWHXFYJZ<[F]G^H_JaFbGcIdGfGgJh^
=companera	x9HHZV^ZJ
=companero	x(YHZVX
=compani	x(I:Z@JHGS^UJZE
=compania	{NX
=company	X!H#F%H(F)E*G+H,I-[.I/F0I1H2I3H4H5J6I7Y8a9G:b;I<I=G?D@CAIBBCFDCEIFIGFI@JGKBLGMENaOFPGQJRITGUdVIWYXGYIZ?[Z]E^G_GaCbGcGdYeIfGgHhF
=compar	t%J([-I?^CJHEIIJ[KIMINHVJZE[^aJhJ
=complain	g(J.X/[@GBHHAIIJGK[MJNDTJUIW^Z[h[
=complaint	{=J@XHFWJZ^
=complejidad	{IX
=complessita	xHII]
=complet	b!I%J(X)J+D-G/I1J3F7J8I9J:H=I>F?I@FB^CHD]EHGJHHIGJJKFLIMINEO^PJUGVFWHXJ[J]_^I_IaGbHcJe[fIgJhH
=completar	{([
=completata	{+IB_DGHGZI
=completo	t3F>IHGI]O_
=complex	oIaOJZE
=complexidad	{I[
=complexit	{HJIYNY
=complexity	e-D@^BII_JIKXNZZF
=complianc	{H]J[NE
=compliant	nH_NY
=complicat	x-I@ZIZNJ
=comply	r-ZHHN_ZD
=compramo	{8[
=comprend	{3[=ZHJ
=comprida	{-J2[:J=J>JHEI^KIOJUJfI
=comprimento	{@IHFI[N[
=comprobacion	{3FHIO[a]
=comprobar	{-J3]DZIIVIZI
=compromis	{-DH[JZ
=compt	W!a#a%[&J(A)],X-B.H/F0G1G2]3Z4E5I6F7E8G9H:^;G<H>E?D@ACBEDFHH>IHJGKBMBNAOEP^RFSGU?VbWBXIYGZ<[Z]D^]_[aDbEcDdFeHfBgGhD
=computador	xM^ZI
=computer	a#^(H+J-Y/Y7J9J:H=J>F?HBDCJDIICJIK]M_NEOGSHTXUJVGXHZ_[I]G^FaDbYfIgIhE
=comum	{-^HI
=comun	x-[HI
=con	Y!G#D%F&J(J)^*F+F,G-Z.I/D0G2H3_6G7[8H9D:];H<I=C>D?H@XAYB[CDD@EXFGGGH@I@JGKALFMFNHO^RFSFTDUBVAWEXEYGZa[E]D^F_DbYc[dFeHfCgYhX
=concern	{@FH]
=condicional	{HY
=conditional	iH_
=conecta	xH^MJ
=conectividad	xZHc^
=conector	j%X-J2Z3G4G8a9J<]>I?JAJBJHDIIPJQ[RJUJ_]aIcIdEeJfGgJ
=conexao	xSJc[
=conexion	xSJc]
=config	x0]3JFJHFMIZGcJe^
=configur	Z!I#J%E(E)G*Z+J,Z-I/J0J1J3[5J6I7H8H:E<Z=D>J?HBGCHDYEHHGIGJHLIMINGPGSJTHUBV[WbYJZ@[I]I^H_IbYcJe^fFgHhH
=configuracao	tE_WIZIeX
=configuracion	tE_ZIeX
=configurada	{HIVYW[
=configurado	x*XUHVZWZ
=configurar	tHYZJe^fF
=configuration	a%J(J,J1J3I6J8[:G=G?J@JAJBGCFDFEeGJNGPJUGVGZEbJcFdCe^fI
=configurato	xDJEIHJPJUHV_WYZJ
=configurazion	rE_HIWJeY
=configuro	r3G>GDHH_UJVZW[
=configurou	xEJUHV^WZZJ
=confirm	g%X*Y+Z-F3D8J:H?I@FBZCZDHEJHYIHKFLJMGNIOaVJWJXJZA[J]H^HaGbJcJdJeJh]
=confirmation	{C[DJHXZJaI
=conflict	t-J/J@JH]JXNZZJcJ
=conform	{-[
=confus	xH[hZ
=cong	{!_9JHH
=conhec	{HGM[gY
=connai	{@HBJKIMJZD[a
=connait	{HGM[
=connect	I!=#<%A&E(?)A*A+@,b-:.C/=0]1h2Z3;4^5@6]7>8b9C:=;A<J==>=??@>AHBAC>D=E@FBGbI<JBK=L@MCN=O?P@QFReS?T<U>V=WAX@Y[Z6[>]?^@_>a?bAccd[e_fggAh>
=connecter	r#J@JBYCJDIHJIIKIMJVJZ^[]]IaJb^cJfJhJ
=connecteur	p%[2X4J8]<ZHGIHQY_[cJdJ
=connection	g%J-I1H4J6I8J:J<^@JBEDJEJGINJRJYcZE]I^J_Jc]dIeIfH
=connectivit	{cZ
=connectivity	h@JHGZDce
=connector	W!D#F%^&J(E)H*I+I,F-F.J/G0G1F2e3D4[5H6H7H8a9J:F;H<d=H>G?G@FBDCGDHEIFIGDHCIAJJKELFMGNEOIPFQ_RFSITGUHVEWIXIYGZB[G]H^CaHbGcCdFeGfEgIhG
=connectorkonto	u%]2[
=connectorspac	{_^
=connession	xSJc]
=connettor	q2X3J4I8]9J<ZBIHFPJQY_[cIdIfJ
=connexion	l#H%I-J1I3I4J=J>F@JBXCHDJEIIJMJNJVJXIZ[[I]JaFb_c]fHhJ
=conoc	{BJHFM[gX
=conosc	{HHMZ
=consegu	q-I9I=^@[BHHFIIKJSZU]VYZFaJ
=conseguem	{8ZVY
=consent	x*HH_
=consider	t+Y-_IH
=consigo	g!Z#J%I*I+J,J-H/J3H4J7I:G=I>[?JBGCGD]HAIEKZLIMHNHOJPJTJUHVEWJXIZ_[]]J^IaHbHdJfIhE
=consistencyguid	n9J=JAdBJHDZG
=consta	{+]DI
=constraint	{@]HJ
=consultant	p3I9H:a=IBJHFKJU_WIZI]JcJhJ
=consultor	{-J:_HIIJ
=conta	Y!b#[%X(C)^*Y+Y-B.I/G0I1G2]3Z4D5H6G7G8G9H;G<I=D>E?E@BAJCBEFFGH>I@JHKCL[MENEOFP^QIRFSHTGUAV_WDXIYHZE]F_XaEbDcDdFeIfCgHhD
=contact	W!D#J%D&H(E)A*@+J,B-B.H/H0G1D2G3d4b5F6G7G8F9D:J;H<H=[>^?I@DAFBECaD]E^FGGEI@JGKFLGMGNFOBPAQHRESITHUIVAYGZb[E]F^D_EaFbHcDeGfEgFhD
=contactar	x4]HJZIc]
=contactez	{!XZ]
=contacto	t#J-J3_4I:I>J@JBJC[D]HGIGKJVJZEhI
=contain	]!H#G%I)J*J-^4H5X7J:H=J>J@HAXBIDJEJF_GIH?IeJHKFMJNHPJTJVIXJZB^IbHcIdIfJhI
=container	r-G3J8J>I@JFaGaHCICKJVJZF^J
=contato	t#H)J*J,J-G3_4I9J:I>J?JBIC^DIHFIGKJOIPIUJVGXHZ[]JcJfJ
=contatta	{-HZ^
=contatto	x!I#F%J3aBJC[DHHEIGVJXJZH
=contem	t#F-bBJHFIXKHTFXIZH
=contenir	{IX
=contien	o#D(H-c3J:J@IBICJHCI]KHMJTFXIZE]JbJhI
=contient	o#H%J-_9J:I@IBJCJFXHDI_JJKGMJTIXIZFcJhJ
=continu	p-J.Z1Y3J:J?I@JBZHCMJZG]aaH
=continua	q#I3G>Z@JDIHEL]M[T[ZJaJ
=continuar	{>JHJX_ZIaJ
=contract	o!Z/J3H=^H[JISGcJ
=contractor	p3F:_>GDJHBVZZXaH
=contradict	uH^ZJ
=contrasena	R!B&J)E*G+E,F.H/H0G1F3C4C5G7Z8G9G:D;G<H=G>D?D@HAGBZCDDFEFFHHHIZK^LJN[OEPEQHRESFTDU[VEWDXEYGZ_[X]E_DaEbXcId]eFf@gFh[
=control	j-J4H5bHGJINJVX
=controlador	j4a5YHIIJJ]ZH
=controleur	r4^HI
=controller	X!F%F(G)I*I+J,J-C/Y0J1G2J3G4]5d6J7E8F9I:I<J=F>H?J@EAGBDCIDGEJFJGHIEJcKGLJMHOIQXRHSJUJVHWJXHYIZE[J]I^J_GaHbIcGdIfGgGhI
=controllo	{5YNZ
=convidado	q-J:c@IHHIJZI
=cooki	T!E#E%G(F)G*G+H,H-D.n/G0H1H2I3F4G5I6I7G8H9D:G;H<I=F>E?F@FAGBDCFDFEHFHGHHGICJFKELHMENEOFPGQIRGSETGUEVEWGXFYHZA[G]D^G_HaEbCcEdGeIfFgHhF
=cool	{@]HJ
=coordonne	{#J3^:JD[HHKJZH]J
=copi	u-I@IH[IHKFMEOJh_
=copia	{6]HI
=copy	t!J6]8FA]GJHCIIKXOHRJZ[_Z
=corporat	m*J@JHGIJKINcZH
=correct	i3E=J>FDJIJNHOJRaZD]IaZfIh]
=correctly	r@HZ[hZ
=correo	j!J#H%J+J-I3X9E=J?_@FAJBHCFD_HDIHKGM_NJOGRJTIUIVJXJZD[J]Ha_bJcJfIhF
=correspond	o3HO^_Z
=correspondanc	{AX_X
=correspondent	{/J0I6[A[HJTJ_F
=corretta	{hY
=corrispond	xO[
=corrispondono	{/J6Z9JA]HI_J
=corta	q-E9J@HBJDJHFIdKHZIhI
=cortada	{;[
=cortado	u!a=I>J@JBIHDIJKIY[ZJ
=cortafuego	{1JHZTIc]fJ
=cost	q9J=]H^ZF
=cote	u/I6ZHHSJT_cH
=could	V!F%G)G*I+G,X-X.J0I1H2J3[4_6Y7G8G9F;J<I=F>G?G@FAHB]CHDAEHHJJZKCLGMFOHPFQJRXSGTGWHXGYXZ_[H]F^Y_YaGbFcYdCe^fEgGhE
=count	h!I#Y%I(J)H*Z+d-D3G>I?H@IBJCGDAHYI]OGTIVIZG
=counter	tHFT^ZH]X^X
=counterpart	x!I/GSJZH__
=country	h3_>GAJBIDIHBOaZJaI
=coup	q!^9H;Y@JBJIJMJU]VJYZZI
=courant	u-[HIIJKJf^
=court	u-GIa
=cover	r%J-J3I9I=b>H@JDJGaHAIGKIMINGRJV[ZH]JaIcJfH
=crash	k0]4]@IJIMIRIZFbIcHf^
=creat	c!G#J%X(H)J+J-J/J0X3J4I7J8_9J:J<I>I?JAIBGDIG]HXIJJJKILJMJNFPGUJVGWXY[ZC]J^]bZcIeJfIgJhJ
=credential	d#a%Y(G,[-I/J3J7E8J:I=H?J@IBHGIH[IGJJKIMJNIPHSJTIVJXJ^J_Ib^eHfJhH
=criptografia	x6[<ZHH
=criteri	j#J%I*I-Y3I9J:I=I>J?]@GBHCGDGHDIGJJKHMJNcOJUHVHW^ZF]IaJbJdIfIhI
=criterio	q(J)J*^-I3J:J=J@IBGDIIGKGMINbPJSHUJVJW]ZA]JbJdIfH
=crm	q%G(H*J/J9F;J=J>G@HAJBHCJDJHfIHKJMGNJPJVGXJZF]HaI
=cronologia	x5[IDKYN^
=cross	o(J-J/J0I7J:J@HBIGIHZI]LJMIRJS]UJWHZEcJdHeZfIh]
=crypto	{Y[
=ctm	{B^ZG[J
=ctrl	g(I/I7J:J>J@FBHHGIIKHLJM[NH^HbZhc
=cuando	x9H@FBJHEKJX^Z[hZ
=cuanto	{=FH]TZ
=cuatro	{3I>IHHI^OJ
=cuenta	Y!b#]%Y(C)^*[-B.J/G0H1H2^3Y4F5I6G7F8H9F:Y;F<I=E>F?C@CCBDZEHFHH=IAJHKBL[MENDOFP]QIRGSGTHUAVaWEXGYHZG[Z]E^YaEbDcEeIfBgGhB
=cumpl	n-XHINaWH
=current	^#H(I-F/E3I9H:I>H?IBICFDEHJIDJJK]LIMHOHTIVJZ@[H]J^IaJbJeJhf
=currently	j#[>GH^SZZEhJ
=curta	x-JHHIa
=custom	d!J#J%^-a/I0J2G3J9I=I>J@IBJCIDJHYIIJ_KHNFPJUJWIZH]I_HaHcJdJfJhJ
=customer	g/X3I:H=I>G?I@YBXDHH^IJJIKHNHSXVJZ^^JaF
=cut	x4[HIXX
=cycl	{HHK]
=cyfry	{9JHHI_
=cyrillic	{/]II
=czekac	x@[HIXZ
=d	Y!D#D&I,^-J.G/D1F2G4E5H8[;E<H=C>D?J@JAEBBCFD[FdGJHEIJJILFMHOIPBQGRESITZUAVCWFX]YFZ<[Y^D_Fa@cDdAfC
=da	U!Z#E%C(E)J*D+F,D-]/C0D1E4C5F6[8E9>:[<G=?>E@aBIC[DCEJFXHDIIKGLDM@N_PBQFRJSYWBX@YDZ^[H]H^D_HaXbId@fIgDh@
=dabei	{G[HJ
=dado	r!I#I+I-H3a4J:J>X?J@IBICHDbHFIIKIOIVHXJZEhI
=dafur	xDYV[ZI
=dag	r#J-I9D>J@eBIHDIGKIMJNJVJZChI
=daher	x@XHJUJZIb[c]
=dahin	x3J>aHGMJaH
=dai	{*J?^CHHIP]
=dal	m!I-J0J7J;YBHHCJXMGP[RJTZVJZH_Ib[cYfHg^
=dall	r9I;X>J@ZGYHHMI]]gY
=dalla	x!^>IBGGYHGIIK]ZIhJ
=damit	uB]HEMHZIh]
=danach	{GJHJ]Xf^
=dank	p#I-G3H9c>I@JB[DHHDIIKIXJZG]JaHbIhJ
=dann	u9I>F?JB]C]HEIJZG]Ha]
=dans	X![#C&H(C)F*D+D,[0F1F2G3^4F5H6F7Y9@:X;F<H=I@DBBCID^F[G[HFIJJFK@MHNFOAPDQHRETZXEYFZG[D]C_XcCdYfIhJ
=dar	x*ZC]
=darf	d!J#J(^)G*J/J3I4J9H:F=H>F?Z@^BHCIDIHCI^KaLJMFNHPIUIV[X[Z@[I]H^ZaFbIdJfIgJhF
=darum	u-J0]3[>J@IBJDIHHIIKHL]UJVHZJ^]aJfI
=das	R!X%^&G(I)C*B+D-^0D2Y4B7B8E9>:?;D<F??@GADBCD?ECFEGBH>JIKfLBMbN^OBPARCSDT@VEWCXBZB]H_[a?bJcAd[fBg]h_
=dass	p)[+[3ICJDYHIIINIU[VIZY^XdJhJ
=dat	r-J3J9I>IDJHGIYK^O^ZHaId[
=data	m#J+X-[/J3H9I>G?J@XBFD[H[IFKEMINIZE]JaHc]dIgJhH
=databas	xHaZF
=datacenter	x3JHBcbdI
=date	n+C1Y3I4I9H>I@IDGH]MIRbZIcGfG
=datei	{HYO[
=dati	t!I#F%J+J-J3a>XBICHD]HDVIXJZH
=dato	p!I#J+I-I3_4J>X?JBICID_HDIIKJOJVIZGc]fIhJ
=datorn	r-J3J9G>I@IBJDIH_IIKIMaZFaJfIhJ
=dauernd	x#]HXMEfZ
=dauert	xHGM]
=daughter	x@JK[
=day	W#B%G(D)Y*G+G,I-B.I/D0J1H2I3F4G5H6H7F8F:D;I<J=E>E?F@jAGBJCED_EIFIGGHAI@JEK=LEMBN?OGPFQJRZSGTXUFVDWFXeZ9[F]D^D_FaFbDcEdGeIfbgYhB
=days	f![#J(I-H3H9G=J>H?J@^BICHD[H^KGLHNHOIVHXIZY]JaJhI
=dc	Q!?#H%>&E(>)A*@+A,A-_.C0H1?2B3=4p5k6@7@8@9;:@;B<_==>;?<@CA@B;C>D>ECFBG>H2I;JjK;LAMbN=O?P?QXR>SATDU?V>WAX?YBZ7[@]<^@_>a=b=c<d=e@fAgHh=
=dc01	{0XJY
=de	A!D#F%[&?)6*Y+@,^.H/?1I2X3^5D7I8:9C<>=G?]A@BDCXDFE@HGJJKdLEMJN]OGP^QFSITDV@X]Y@ZD[G]F^FaZb^cJfbgEhF
=deactivat	j!^(J?JBJHHU[^J
=dead	i!]#H%I(J*J+J-I/J1I3D9H=H>b?J@IAJBGCJDIGJIHKIMIOHPHRITIVJXJY[ZB]J_ZaJdGeIf^gJhX
=deaktiviert	g!^#J)Z;Y<Y@JBJDIHFPIU^VGWJZIcJdIfJ
=dear	x@YZY
=debe	u.XI]LX
=deblocag	{?HCHHITX[^
=debloquer	{#[
=declin	p(I-J>J@[BFDJHFK]O]UJZE]IbJgJhH
=decoche	u;Y?^CHDFG]HFIJNIZHdZfG
=decommission	{4XHHf[
=decrypt	f-I6d@JHGIJKGNIZBeIfJhJ
=decryption	p6^HJ
=decryptionerror	{6Z
=default	i@[H_KINX
=defaultuser1	qHIba
=defender	{9JH[QZ
=defin	g(I*G:I=J?I@GBJCXDJNGUFVIWdZF
=defini	u*XDJHJUFWaZI
=definida	{BJHJNJUJW_ZI
=definiert	{BJW^
=definito	xBJNHUIWaZIfJ
=degrad	{SZ
=degradation	{BJHIS_UFfH
=dei	{HIN]PX
=deixa	o(I=J>J@]BHDJIJKZMJVIWJX[Z^^IaIbJhG
=deja	e!H#H%J(F)J*J+_-H/I3I7J9I:H=Z>G?G@YBXCGDEGJHJIGKbLIMGNIOITIUIVEWIXZZY[H]G^H_JaEbGdJfIhD
=dejo	xHIYZf[
=del	W!D#D%Z(Y)E*E+F-B.J/D0F2H3Z4]5G6F8F9B:Y;F<H=B>E?A@BB?CCDAEGFFIIJEK]OJPXQGRYSaUBV[WDXEYFZB[D]^^J_GaAbYdDh]
=dela	{8]
=delai	{@[EJHHIJc]
=delay	{@JBJM]^J
=dele	t-J;Y=[@GHDI]K[ZJ
=delegat	h!J%b(Z)I*J2J;Y@JAJBIGGHAKFNJP_VHZE]I_F
=delegation	t%a(J-J9H;I@JDIGJNIP[aJ
=delet	c!D#G%F(J)J*I+^-I/C0J2I3G4F5C7J8]9I:F;J=J>Y?J@IAFBHCIDFGIHaIHJIKHLJMINHOHPFTEVHZG[J]I^I_daIbJcJdJfJgIhJ
=deliver	u3H>IHGZJaa
=dell	e!H#F%G([)J*J/J3]6J9E:H=H>]@FBCCDDDEXF]GYHGIDJJK^LJMFNZOHPJSJTIUYVFWHXIYJZD[H]G^I_JaHbHcJdYeJfGgIhF
=della	e!H#H%G)J*J+J-Z2J3G4J7J9Z:G;I=H>F?IAIBECYDFEJGYH[IDJJKDLIMGOJPGS[TJVZXIZB[I]_^H_[aFbEcJdIfHgJhG
=dello	{HIR]
=dem	[!X#E%]&J(D)H*H+E,I-F.J/Y0H1G2I3E4E6G7H8I9F:E;I<J>X?D@DAICZEHFIGHHHIDL]MINEOGPFQJR]SHTGVEWHXGYZZE[F]I^[_HaXb_eHf]gEhE
=dema	x%]*X9IHGMZ
=demai	o#H*J-[1X2Z3I9F>I?I@ZBHCIDHHCIYKGMJNJOJUJXaZI]JaGcJfIhH
=demain	t-I@_HHX^ZG
=demand	f#J%J(J*X+Z-F3I9]=J>D?F@EBHC]DGIGKCNIOIVJX[ZD[J]H^JaIbJdJfJha
=demande	{CY
=demarr	{ZJb[fZ
=demasiada	q9J@IHHXaZJ
=demasiado	h#Z-]2[9G:J>J@_BGCJDJHDI]KGMIOJUJZIaIhH
=den	_!F#E%F(D)F*D+G,H.J/H0I1I2I4F6H7H8I9C:D<J=D>]?a@AAIBCCDD[EGFIGHHHIAKXLHMFNaOEQIRHSHTGU_WHXFYHZI[G]__HaEbXcZdFeJfEgGhE
=denegada	{P]QXfI
=denegado	r%a*J9HIJKJP[VJZI
=deni	X!D#F%c&H(b)F*F+I,G-F.J0I1I2G3G4H5J6G7H8H9G:G;G<J=H>F?G@GAGBCCGDGEHFIGGH=ICJaLHMGNDOHPbQaRISGTHUHVGWIXHYHZ?[I]I^[_FaHbHcGdGeHfGgEhE
=dentro	{IaZI
=deny	x@JBJHGLI^_hI
=depart	{!XHETJb^
=departamento	{([HIV[ZH
=department	i!I%J(Z)J-I/J3I7J8I9I:I=J?J@FAJBIDJF_G]HHIHKGMJNJPITJUJVbZJ[J]I_JaJbIcJfI
=deploy	xb[
=deployment	{%X;X
=depoi	n%J(J*J-I3I9I=I>H?F@IAJB[CZDJHBIIKIRZUIVHXJZE[J]^_ZaFbJcJdHf^hI
=deprecat	{1X
=depui	h#J%H(I+J-G/J0J3X6J9I>G?I@HBYCIDJEJGIHBIHKHMGNIOIPZRISJTJUHVIXDY]ZF]H_Ia]b]cHdGf_gZhJ
=deputy	{!J3J>JCJH^ZG
=der	P![#F&F)A*A+F,B.H/X1A2E3Z5H6H7D9?:>;[<E=J?]@EACB<CGDDGZHBI@JFK?N_OaPZQERHS[THUCV]WHX]Z?[D]^^X_FaJbCcZdIeXfZgAhC
=dernier	r!J%J-I3H9I=J>I@GCIHHICKcMJO]ZHaJeYhJ
=des	^!H#G%D&Z)H*H+F,_/I0H1X2X4F5I8I9[:F;X<X=I>G?FAIBDDHEHFIG^HDIHJIKELHMENDOHRXSITIUEWHXGYF[H]F_IaFbGcEdZe^fJgHhC
=desabilitada	t!Y;YbZ
=desabilitado	x(Z.X
=desactiv	h!](I)Y;YBJHHPJVIY]ZH^JbZfI
=desactivada	{;Y
=desactivado	r(H)YU^
=desactive	q!]3J<XHGL[UYZIdZ
=desativada	p!_UXZF
=desativado	x(H)YUZ
=desbloqueada	r!J#BB_HHT^[HbI
=desbloquear	j#[1Z?EHITH[_bI
=desbloqueiem	{[Y
=describ	{HXUIZY
=description	{6J9JBHDIGHNHZ_eJfG
=desd	j(J3J=I>J?J@^BYDJGIHFIIKIMFP[RJSJTJUHVJZF]JbZcJdDf^g]hJ
=deselect	{%G9H;IFHG^HFZJd]fF
=deshabilitada	o![;Z
=deshabilitado	t(YVJb[
=deshalb	m(J+X3Z=]@ZDJGYHGKIZFdZhJ
=design	xHFZJ^]
=desk	c!G#G%J(])G*[+J-G3F7I9H:J=I>F?Z@]BCCIDFFJGIHaIGJIKEL^NYOIPISHTIUGVFXJYJZJ[I]F^]_IaFbEcGdIfGgIhH
=desktop	t/_@JH_IIKJZDcIhJ
=desligada	u<YHHU]fY
=desligado	{HIU]
=desmarcada	t%J;YG_HEKJNJ_Id_fH
=desmarcado	{d]fJ
=desperat	{#HHHKGXHZ^aG
=despu	{3H8X>JHF]_aE
=dessu	x>Y@]HI
=deswegen	{-X.Y
=det	c!F#F%H(F)H*G+I,I-D.J/[0I1I2J3F4H5J6J7H8I9@:H;I<J=F?F@XAHB^CJDEEIFIGIH?I^JIK[LIM[NFO[PZQJRHSHTFUGV[WIXGYIZ^]F^H_HaEbGcGdFfGg]hY
=detail	f!F#I%I&_(H)I*I+G-I3F4J7J9J:G;J=I?H@EAJBFCGDaEZFEGIHGIHJIKGLJMIN]PHRJSHTJUFVGXIZ_[I]I^H_HaIbHcIdIfIgJhH
=detalh	{N]
=detall	{NZ
=detect	xHXUZ
=detenido	{fX
=determin	uFYHHKYNHWZdY
=deu	xB_HHZYaJ
=deux	e!I#J%I(H)H*a+J-H/[3H6J9H:J=I>H?I@_A]BIC]DIHDJJMHNGO^PHUJVHXIZC[J]I^I_JaIbJcJdIgJhF
=deuxiem	q@]C_KHZFhJ
=deve	o([-J3J9J>I?G@JBJHEI_K]OJZI[J]J
=deverrouill	{#IB[HITZ
=deverrouiller	p#Y1YHGVJZI[abG
=devic	c!I#Z%J(I+G,G-I=I>_?I@GAJBYDFHcIHKHMHRJSJTHUJVJYJ_HaHcIdFeBfDhJ
=deviner	r-aHH
=devo	{@Z[Z
=devolvi	{>[
=dez	{N[RX
=di	S!A&H(D)C,]-G.J/C1H2J3Z5E8D9?:Z;D<F=F>JADBHCZDAFFHCMHPXS[TIVCW]YCZ@]@_DaZb]dAeGfZg[h?
=dia	e!I#C%I(H)J*H+I,J-D/I0J3H4H6J7I8J9^:H;I=H>F?G@fAIBECFD[GJH@IEJJKDLIM[NHOHPIRISITFUHVGWJXbYJZ@[H]G^H_IaFbGcHdIfHhE
=dial	x>JH]
=dialog	qBIHYMJZJh_
=dice	a!E#E%G(G)H*F,H-_.I/H0I1I2I3C4H5J6I7H8I9?:F;H=C>B?D@[AIBDCCD[EHFIGIH?IXJIKbLIMEO^PGQJRHSITHUEV^WIXDYIZ[[H]E^H_HaDbGcHdHeJfGgIh^
=dicht	{#[9HB[HJ
=dictionary	{-HJ]NI
=did	Z!E#[(F)G*G+H,J-G.J/^0I1H3C4H5I6I7H8G9[:H;I<J=E>A?X@aAHCGDYEJFIGGHIIXJGKCLHMENFPFQJRGSGTZUXVCWGXYYXZZ[G][^F_FaBbEcGeHfJgIhF
=die	Q!@#>%F&G(H*X+].F/^0C1B2E3G5E6H7C8J9F:?;H=^>b?I@;ADBEC_EZGXHBJGKILGMHO_PFRETYU]VbYBZ7[X]F_BaIb?cId?eIhG
=dieci	{N]
=died	p!I-J3J4[>G?HBIHDIJKIR]ZG]caIfI
=dienst	o@JHGPJUJVJZHd[fc
=dienstkonto	{%YL[ZH
=dieron	{!^*YHJZF
=dies	j#J%J(]-[8Y=J@GBIGZIIK]MINJUJV[ZG]JbYdJfIhJ
=diez	{N[RX
=diferent	q+I/^6[>J@JDGHFIJK^MJNIO[
=diferida	i%J(J,Z3I4I6I8[9J>J?J@IBIGJHFKINJOJRJUIVIZGbJcJd^eZfZgZhI
=differ	p-J/[3J6Y>H@JHEIJKZO^dJgX
=differe	u%I8]@JHJUJd_fI
=differenc	x@IH]R[ZI
=different	^!H%I(G)I+J,J/Y0I1J2I3C4J6a7I8J9I:Y;J=I>_?D@YBDDHFJGYJIKYLIN[OHPIRHSJTGUIVJXIYJZB[H]H^I_HaHbIcFdEfHhF
=differently	{*X
=difficil	{-Z
=dificil	{-[
=digit	a!H#H%H(H)J*I+I-D/F3_4J7I9F:H;J=I>E?G@CBGCFDFFJGJH?IbJYMHO_PJRJTIUJVHXHZB[I]H^J_JabbJcJdJfJgJhE
=digitado	{O]
=digito	r3[9I>HCJHGIHKIOYXIZIa^
=dimenticata	x:X>YHHZ[
=dimenticato	u(I@JBHKJNJZahJ
=dio	{+JD_HI
=directiva	j!F%J(I)J*],J3G6J:H=J>J?[@IBGCHDJEIGJIIKJNaPJSJUDVGWaZF]J_IaIbIcGdHfH
=directly	{@]ZJ
=director	{!J%G(a)I/I3J7J:G=J?JHIJIKJVIWJZG
=directorio	l!](G/I3]7[;J>IAJEJHFOITJVJ_XaJbJcIdY
=directory	V!G#E%Y&e(C)[*G+I,G-F.I0F1F2H3a4X5I6F9E:d;F=G>E?E@DADDEEGFXGEHBIDKDLGMGNFODPFQHRFSGTZVAXHYHZA[G]G_ZaFbGcEdXeGfEhE
=direkt	{ZIb]
=diretorio	p(J/J3_7[9I>I?JDIHFIIKJNHOHTJVJaJdZ
=dirsync	n!J%I+H-J0I1f3I4I8J9F:J=J>I@HBIDGGIHBIIKJLJMDNJOJRHUJWIYHZJ]I_JaHcIdGfChJ
=disabilitato	n!]HJbZ
=disabl	S!e#F%G(Y)[*D+H,G-F/G0I1Z2I3E4H5I7G9F:F;Y<J=E>F?B@EAEBDCGDFEGFHGFH]IFKFLHMHNEOHPDQIRHSFTGUbVBWDXHY^Z@[H]F_CaEcGdDgGhH
=disappear	t%I?YHIP[
=disattivata	x;ZUY
=disattivato	r!](X3J>JHEU[VJYXZF
=disconnect	{1J3G4I>_RIcIfI
=disk	x4H9HH_IIRIYJ_JcIfY
=dismiss	{H^
=disparu	u?^HGKJ_]bZ
=display	n-J3I9I>FHaIZMJOHZD[]aI
=disponibil	{4]HHfI
=disponibl	t*Z4[HI
=distant	x4YQ[
=distinta	x/]6]HGIJK]MINJZJhJ
=distract	{HG]^
=distribution	uH^
=dit	i!J#J)J*I+Z3H9H=J?H@HBICFDZHDIYK^MHOXTZUJVGXGZY[J]HaIdJhZ
=ditt	x#HHIM[TZXZ
=divers	{/]
=diversa	{6]>JHEK^
=diz	i!H#H(J)H*G,I-[/J3H4J7I9E:I=J>F?G@ZBFCFDYEJHCKXMHNXOXPIRJSHTIUHXGZY[I]IaIcIdYfIgIh_
=dla	xHZU^VGZJ
=dll	e#J(J-J/J1J@IBGDJGIIIJfKHMINIRJUJVJZC]J^JbIcJfHhI
=dn	{/J1J3I4JBJF_GJZG]IcIfG
=dns	j#H%H,G/J0J4h5J6H7J8I9H=G>I?J@FBHGHIJJHKJLJMFNJPGQJRIVJYIZA]J^I_JbHdDeDfDgJhH
=do	K!>#=%I([)=*X+E-D.C/?0G3[5Y6A8A9^:H<I?]@YAABYC<D?ECFBGDHcICJDKILYM<NDO_PDQCSXUEV^W?XEYA]J^C_HaBb]cEdIfBhB
=dobry	u9_@JHG
=doce	x9J@JHII]K[
=doch	x9F>JBbHI]JaJ
=dock	u9IHa
=docs	{H[JI
=document	p#J@IIGZ^
=documentation	qH^
=dodici	x9JHII^K[
=does	N!G#I%H&Z(H)D*D+F,F.G/F0G4I5G6F9@:H;G<G=X>@?F@ZAIB=CCDAEEFFHcIYKCLXN]O]PBQGSBTXVAWDXEYIZ_[G]A^B_IaHbXcBdAeFgI
=doet	t9JH_YYZHbX
=dogs	{-^HHIF
=doing	x9[:[HFZJ
=dois	m#I(J*_-J3J9H:J?I@IA]BHDIHEIHKEMJNHO]PITJVGWJXJZE[^]J_JaJh[
=doit	p>IEYHHI]K]LX
=domain	L#Y%_&G(@)A*?+C,C->.F/[0D1B2E3F4d5c6D7b8b9B:B;C<E=@>@?A@FA_BDCADAEDFBGJHGI=J^KGLDMGNbOCPaQJRCSCT[UCV@WDXAYDZ9[C]A^Ba>bCc@dBeEfAgYhB
=doman	q%X4]7Z8ZCJHIIIPJZJ
=domand	t#H%J)G*_-J3J4H7J9H?_@HBJCJHEIJNJPFTJVJX]ZJ
=domanen	t7YPZgZ
=domanenadmin	xPZ
=domanencontroller	o4^5[HDJX
=domani	x@[HIX]
=domeincontroller	{4]HJJY
=domeny	u4]HFJYP^ZG
=dominio	]!G#H%_(F)G*E+I,F-F.J/G0I1H2I3F4c6I7a8b9G:H;I<I=F>G?H@DAHBECHDHEIFJGIH>IEJZKHLIMGNGOHP^QJRGSGT_UGVEWIXHYHZC[H]G^I_GaFbFcFdAeGfChH
=donc	x3ZD]HIOJaI
=dond	{+I9JDGH[Z^
=done	f!Z%Y(G)G*I+[-E/]0H1J3B4E5G6I7H8I9F:I;J=F>D?EAIBcCGDYEJFJGHH@IDJGKBLJMGNFODPFRISGTEUEVDWIXIYJ[H]Y^I_FaFbHcHfHg[hG
=donne	{3]>ZHJ
=door	m#J(J-I@IBHH]IJKJMJN]XYZDb[dZhJ
=dopo	o!X%I(J-I3G=I>J?F@IAJBXCJDIHDIJKIPJR]UIVIXJZE]]_]aGcJf^hJ
=dort	u8]:J>ZF^HHVJZH
=dos	e!H#H%I(G)H*_+I,I-G/]0J1J3G4J6I7J9E:H;J=I>G?G@YA^BGC_DGEJFJGJHCIEJJKYLIMFNGO[RJTIUHVZWIXGZB[I]G^H_IaHbIcIdIfIgJhE
=dossier	t3E9]>H@IBICIDJH^IGKHO_VJZF]IaGhJ
=dostaj	{HJa[
=dostepu	x9I>^P]ZG
=dot	{1Y3[>IHJaI
=doubl	xH[ZJ
=doublon	{AXK]OJ
=douz	x9JHFI^K]MJ
=dove	{HDZ_dIfJ
=down	Y!^#B%B&H(E)G*G+G,I-J.H/X1F2H3E4^5E6G7C8F9B:E;[<H=C?C@XADBBCFDDEHFGGGHFKYLGMCOFPEQIRDSfTEUDVEWGXFYFZE[E]C_EaDbBcYdFeHf]gXhE
=downdetector	{-JHGS_UJZH
=downgrad	{=_ZH_J
=download	xH^
=doy	x9[BJHEKJMIZ]b[hJ
=doze	x9JHII]K[
=drei	x3J>]HII[KJOIaJ
=dreimal	{#[>HHHa]
=drift	qHIR_ZG
=drin	m#I+I-]3^9I>F?J@IB^CHDYHDIZKJNJOGQXZE]I^YaGhI
=drittanbieter	x.YJZ
=driv	p#^BJH]IINIVJZGaJ
=driver	uJ]aZ
=droit	m#I%a(_)[*I,J-I3H9I:I=J>H?J@IBHCJDJGJHDIGKJMINJUIVGX[ZG[J]J^XaGbJdJfI
=drop	rG^JJRHc]fJ
=dropp	q(J=[>a@JGJHBKHV^ZH]YbJ
=drown	{4^>[HCRJfJ
=drucker	uH_ZH
=druckt	xH^ZH
=drugi	{@[
=drukarka	xH]ZI
=ds	j%]2ZA]HXPJZJ
=du	[!E%]&J(I)G*E+F-C.I/H0G1H3^5X6F7E8G9^:D;H<J>C?C@JAGCDDCEGFGH@IBKBLGMANBO]PZQHR]S]TYV_WEYGZ=[D]C^E_Gd_eFf@gHhC
=duas	k*[/]3J9G>J@ZAZBIC_DIHGIHK[MINIXIZE]JaIhI
=due	b!I%I(H)I*b+J,J-H/Z0J3H4J6J7J9E:I=I>E?H@[A]BHC_DHEJGJHFIFJHKYLJMXOZPHRJTIUIVHWJXIZB[J]H^I_JaHbJc[dHfGgIhG
=duo	{7XHGb[
=duplicado	{AY
=duplicat	i%G&I1I3F8J=IAdBJGJH]MJNJRJZH_IcGdIfE
=dur	f&[(G,Z.X7J=J>J?D@IBGDHGIH@NJPJSHUJVIZA[J]]^Ha_dZe[fF
=dura	xHGT_
=durant	m!^#I%J*J-J3D9I:J=I>H?I@JBHCIDJHAIJKILJMJO^SIUJVIWJXJZZ]aa[bIfJhI
=duration	t#GH[T]
=durch	q4Z@IBZGZHDMYZFbYcYfY
=durchwahl	{3]
=dure	{T[
=durfen	t)[PZQXZJ
=duzo	x#XXZ
=dwa	{/Y@^ZI
=dwie	t*^9J@]CYHH
=dwoch	{C]
=dygn	{9J@^HIXZ
=dynamic	{GJH]
=dziala	j!J#J(I-I/J9F:J=I>J@FBZDIH^IGKHNHPZUIVHZ[^JaIbJdIf[hG
=dziekuj	x9_BJHHZJ
=dzien	r9_@]BJHEZI
=dzis	{@^HI
=e	I!]#_%C&C(F*H+Y,>-D.F/A0>1?2?4G5A6Z8X9D;><E=_>c?Z@bA=BZC^DFEFFDGBH<IdJ>K^LJMFNEOYP>QBRESFTEVYWFXGYYZB[C]G^C_=aAc:e@f^gHhZ
=e1	t=bHDZGdJ
=e3	j!H#J%H(F)I+J-J3I4J7J8J9I:G=g>F?G@FBECIDIEJGIHaIHKFLJMINJPHRJSIUGVEWHXHYJZ>[I]H_HaGbGcJdHeJfDgJhJ
=each	c!G#^%Z(H+I-E/I3G4J8G9H>G?H@GAZBFCHGIIHKbMGN]RJTHVIXHZB[J]H^J_JaGbHcIdJf[hY
=earlier	o-JHXKbNIZI
=early	u!^@]HHKGZG]Y
=earth	{*Z-]HFIG
=easily	n-]
=easy	j-Z@XHDI^KINIZJgX
=echec	x6YT]eY
=echou	m%F(I,[/Y4]:J;Y=G>X?JBHDJEJHEKJMINIPZUFVHWHZ^[J]J_JaJbJdFe[fG
=echouent	xF]HJd[
=ecran	m#H+Y4I9I>^?H@YBIHEKIMHTIVJZE[[]JaIbacJfJ
=ecrit	{>IK^gX
=ecritur	t%[8]@JHJKINJUJZHd^fI
=edge	o._HI
=edit	p#I%Y*Z?J@JHbPGZI
=een	d!I%I)I*Z+I,J/I0J1J3H4I6J7I9A:];I=D?F@cAIBDDFEJFJGJH]IFLJMENFOHPIRISITHUHVXWJXDYJ[I]F^I_JaZbGcGdYfHgJhF
=eerder	xK]
=effect	xHJLZT[
=effectuer	{(YQY
=efter	x#ZBJXHf]
=egal	{-I@JHJIJN^ZH
=eigen	{9J@[JX
=eight	q/_@EHHMJTJX]hJ
=ein	]!F#C%E&J(C)G*G+H,Y-].J/F0I1I2]3[4G5I6H7G8H:H;Z<J=D>C?C@^AHBACYD[EHGGIZKHLZMDNDPFQJRGSHTGUEVAWGXYYHZY[Z]Y^DaGbDcGeHfEh]
=eine	]!G#F%H&J)F*Y+H,H-D/H0I1J2J4H5J6J7H8I9D:Y;H=B>H?D@GAIBBCbDCE[FIGYHcJYKXLHMFNEPEQJRZUEVCXZYIZH[F]D^Z_IaEbFcFdDeJfHgFhG
=einem	x@ZFYZ]
=einen	j!J#G%I&^)J+H,J-H3Z4I7Z9Y:I=G>X?I@^BGCFDDIFKGMJNIOIPISYTIUHVJX]ZC]I^IaHbJcIdXeJfIhI
=einer	o-J8Z:]?[@JCHHEIJKIP]VZZHaYdZfJgJ
=einfach	r(J-[?J@ICJHFK[NIVIZ_]H
=eingegeben	m#Z-H3I>I@GBHCJDGHGIHKYMJNIO^XZZF[J]]aIdIh[
=eingeladener	{:[ZJ
=eingerichtet	uDZE[V[WHZH
=eingeschaltet	uNIU^VIZHd^fJ
=eingestellt	{*X
=eingetragen	t*I3]>EDaHGZIaI
=einmal	m-J9G@]HIIHK^MHTXZZaJhI
=einrichten	u,[9FH]
=einrichtung	u,Z8XE^TJZJaJeYfJ
=einschalten	{.Z6Y
=either	o![(J?J@IDJGZHDIYKGMINJS^hH
=ekrani	xb^
=el	M#D%G&E)F*B+D.D0E1B2C3a5Y6A9A;I<J=>>_@BAYCJDDFEGGHEIBJHKCLCMYNDO^PEQCSFUaXFYDZE[?][_Zc[dJgXhF
=ela	q!J#J-G/I3J9G=J>I?I@GB]CJD]HEIFKFMENJOITIUJXIZE]IaIbJfJhc
=ele	t([-]BZHHIJZH^Z
=elenco	x-^HH
=elevat	{HGPaZJ_G
=eleven	x@[NH
=elija	x-[KX
=ella	t@JB[D[HHKZZH
=elle	r>J?[BZCJDZHXVXZJaJdJ
=eller	x3HD^HIIIKHN[ZI
=else	g!I#I%J&](J)X*J-F/J3J7J9F:I=J>I?]@XBYCHDGFIHII^JIKELJMGNYOJPIRJSHTIUHV[XJZ^]I^J_JaEbHfFhH
=elsewher	{7Z:^HIZEdG
=elternzeit	x![
=em	f#G%[(F*G+H,H.J/G0I1I2J3D4G6J8J9C:F;I=F>b?E@IAJBCCGDZEJFIGIH?IEJIKXLINGOEPGQJRHSZTEUXWHXXYIZY[H]F^I_IaDcHdHeJfXhF
=email	M!C#B%A&F(@)C*a+J,D-=.E/E0D1C2E3c4@5D6D7B8C9?:^;C<E=A>_?c@<ACB=C]DeECFCGBH_I=JBK<LBM_N?OHP@QDRBSDT@UBVAWDX@YDZA[B]>^B_Caeb?cBdCeFfAg[h?
=empech	{X]^Z
=empecher	{TY
=employe	p![%J@^G[ZJ
=employer	t3I:^>_DJHDKIOHZH
=empresa	f!H#J(I)H*J-X3H4J8Z9I:_=I?I@GAJBHCHDGHIIIKFMINaOJPYRJTJU^VHWJXIZF]JaHbJcJdIfHhJ
=empty	j#J(I*I+G-I3]9J?E@HBIC]D^H>IIJIXI]Ia^b[d]eHfJhI
=emulador	{4^HJ
=emulator	u4_HHZI
=en	L#>%Y&E(H)F+?,I-B.J/Y0Y1A2I4=5I6H7J9H:I<I=B>[?@@[ADB9C[DZI]LDMcN@OFP>QBRDS[T]VEXIYEZ>[?];^Gb[cGeI
=enabl	O!_#D%C&I(?)]*G+D,Y-B.Z/E0F1D2G3X4E5G6I7C8b9F:A=A>D@BA_CFD@EEFGGGHDIFKCLEMCNDOGPARFSDTDUaVeWAXFZ:[X]E^D_AaDbEcDdYe^fAgDhD
=encontrado	x4X_Y
=encor	i#]%J(J)J*J+J-J/J3G4J9J=H>I?I@_AJBICIDXEJGFHAIHKJMbNJOJPYTYUDVFW]ZE[J]IaJcJdJfJhH
=encounter	u3^HZZE
=encrypt	e6^<c?JHBZJcGdI
=encryption	u<_HGYYdIfH
=encuentra	{4X_Y
=end	_#I%I(H)I*G+X,^-X/F1Y3C4J6J7Y8J9F:G;J=J>C?G@IAHB^CFDDEJFHGIHIJXLIMFNFO_RISITHUIVGWJXGYJZZ[I]D^X_HaDbFcHdHeZfHgH
=ended	m/[1];YBIHEZJ]YfJ
=endpoint	xc_
=ends	e!Y#G(J,H-J/H3G8J9J=J>I@[BGGJHAIDJJKEMINZOaPISHVHXJ^[_IaGe]gJhJ
=enforc	h-_1I5Y@HBJDIJJK]LXNHY]ZG
=enforcement	{-HHJJ[YY
=enforcer	pHJJ_NE
=engin	rAYHI_Z
=enlac	t@JZGbb
=enough	_!I#I(Z)J+G-Y/I3H7H9H:I=I>H?Y@YBECaDJGJHAIdJJLIMHOHSITJUIVGWJXZZ?[I]I^F_JaGbIcJdJhB
=enregistr	h+]-J9J?G@JBJC[DaHDIGKIMJUJVHZJaI
=enregistre	{?]DH
=enroll	tD]HZZJ
=enrolment	{H_]J
=ensur	x=HHIe]
=enter	W!G#H%I(G)I*H,[-X.J/E0J1J2I3G4]5I6I7G8I9G:F;I<J=H>??E@HAFBACFD^EJFGGHH?IAJFKYLGMDNYOfPGQJRISITFUIWJXJYJZA[G]]^F_GaIbGcHdHeJfHgGhe
=enterpris	r%J)JHYP^
=enthalt	n#I(J-_/J3_:I=Z>G?J@HBHCJDHFYHDI[KFMJNJOFTIUJVIZG[J]J^JaIbJdJfHhI
=enthalten	u1JH[IYdI
=entorno	uEIHHNJ_Jc^d]
=entr	i#J(J)I*I,J-G/I3H4J7I9H:J=J>F@aB]CIDIHEIEKaMHNIPIR]SHTIUJVIXHZY[J]I^JaEbJcIdIfGhJ
=entra	I#9%<&D(E*D+@,B-Y.D/k1^2A3E4E5A6G7f8>9@:C;A<A=a>>?=@@A@B8C=DAEAFBGAI9JIK8LDN=O=P>QBSfThU>V;WAX>YJZ>[>]>^>__aGb;cId>eafbgJh:
=entrar	k!E#H(G)I+H-G/H3H4J7I:I=F>I?H@EB_CIDCHEIGKCLJMENIOJRJSJTFUJVEXHZa[]]H^J_HaIbbcJfHhF
=entrepris	q-I@JDYHHKGN_P[VGZH
=entri	pA[HZ
=entro	r!J-F/I3I9I=J>H?J@HBZDHHHIFKHMINJOISJTJVIXJZa]JaFfIha
=entry	xN[ZJ^Y
=entsperren	j#]%H1Y@IBJHGKJTHVIZE[cbGhH
=entsperrt	xB[TYZI
=entspricht	o-X3HHJIFN_OZZI
=enviar	{#I9J>J@JHHXJaa
=environment	n=F@]HYc[dZ
=environnement	uE[HHWGc^dY
=envoy	x>[
=enzoic	xJ^
=equivocada	{9J@IBJH]h]
=er	^!G#D%H(E)G*C,H-^.I0H1H2I3D4G5J6H7H8I9X:G;H<J=F>A?D@JAHBZCbDCE[FHGHH=I^KbLHMDO[PGQIRGSGTEUFVDWHXZYH]D^G_HaXbFcGdFeJfFgGh[
=era	qHIP^R][Y
=ereditarieta	x;^
=ereigni	r,X-YFY_Y
=erfolgreich	t/[B[HJTI_I
=erforderlich	x=XC[DGHJZIbZ
=erforderlichen	t%Y(X3I=[?[CZDJHEIJ
=erfullt	xIZNXZJ
=erhalt	{3HO[aZ
=erkannt	{@JZHh^
=erkennt	{3ZO]
=erlaubt	{?ZCIHII]ZG
=erneut	xX[
=err	t#J&Y-IHDJYKIUJXJZ^]GbIdEe[
=errada	l!J#J(I*J,]-G9I?I@HBFDJEYHEKIOJRZTHUJVJX]ZF[JcJdHfJhb
=errado	x#^,J-J3I4[9G@JBIHZIJOJSJXIZHaJdIeJfJhJ
=errata	u(I,]3[6Z@JBHHHZHdIeJhY
=erraten	q-aHIIG
=errato	{OX
=errei	u#_-IHJXXZI
=erreichbar	t4[HJZJf]
=erreicht	x@XHIc^fG
=erreur	h![#[%H&[(J)J-H/H3C4I6J7J9H:H=H>H?HBHCIDIHHIIKHMINHOZPIRJS]TFUHVGWIXGZa[J]H^I_IaHbHcIdIfHhH
=erro	h%J&Y(J)J-F/I4J6J7J9I:H=I>G?H@FAJBGCIDIIHJJKHMJNGPIRISZUJVGWIXHZa[J]J^J_IaHbHcHdJe[fFhY
=erronea	{,XHGZHh^
=error	K!^#>%D&c(?)B*B+C-A1C2F4@5E6H7A9?:D;C<D=I>??B@DAEB^C@DGE]FCGGH]ICJJKFLBM?NHOHPBRBSbT?UBVGXAYIZb[B]=_Xa>bBcHd@e_gBh=
=errori	{#XHIT[
=erscheint	q([+^3J>H?H@JCJDFHEL]OJVIZFa]hI
=erst	r>J@cBIC]HGIHKGMJZDhI
=ersten	u@[C^HIIJZH]XaEh]
=erzwungen	{+JD[LZ
=es	V!B#A&H(J)E*C+E,E.G/X0F1F2G3G4D5G6F7D8G9Y;E<G=Z>G?G@bAFB?DGEFFFGEH>I^JEKYLEOZPCQGSEV[WZYF]@^C_YaYbHcCdCeGfCgDhc
=esa	q%I9H=J@IBJG^HFIJK_NIOJXJZEdJfIh]
=esce	r+X.YFYHGZYcYfI
=escolha	x-]@JHHK]ZI
=escopo	{G[
=escrib	u?JG[HIY]dJfZ
=escribir	u!J%]HFZId[f[
=escrito	q#J+G3a4J>H?JBJCJDCHFOaZH
=escritorio	x3G9[>]?]HFOFfJ
=escritura	h!J%H(J*J,Z-J3I4H6H8[9I:J>J?I@IBIDJGJHEKIMJNJOJP[RIUIVIZGaJbJcId]eZfZgZhI
=ese	x3G;Y>]OG
=esist	{>X_Z
=eso	xIXLX
=espac	{I]KJZG_[
=espacio	x3[>JCIDJI^KHMJZF_ZhI
=espaco	{@JHII^KJZF_Z
=especial	{I]
=esper	t@YXZ
=esperando	u9[>I@JHFXEaa
=esperar	r-J9G@aHIIJKIX]ZH
=esqueci	r>Y@IBHHGUJZ_
=essa	u9IG[HGK_ZHdI
=essai	u#Y-I=[@JHHX]ZH
=essay	x-JKGN^XY
=esser	{HIK^
=est	R#X%@&H(B*G+H,C-[.F/B0D1C2D4J5F6C8D:J<F=?>]?^@FADCHECFDIIJELYM>N?O[QFRFSCTYUaVJXYYI[A]?^Y_CaHb@c>d_eDf_gCh^
=esta	T!_#[%C&I*E,F-].G/F0F1G2G3X5H6F7E8E9?:B<H=A>??]AEBJCAD?EGFGHHI@JFKZMANCOHPDTJUdV[WEXBYEZG[E]C^]aXbBcDdHeFgEhX
=estado	{BIHJS^UJVJfH
=estagiario	{VZ^X
=estao	{.X3]ZJ
=este	x(ZHHW]
=esterno	{:]
=estou	p#Z-F3I9Y:J=J>]?H@IBYCJDJHEIJKIMJOJTFUIVZXGZH[Y]JaZbJfJhJ
=estoy	r#]+X-G9Y>I?I@IBHCJHCIJKHTIUJVZXJZH[Yh[
=et	[!G%F&J(E)H*Z+H,H-C/F0G1I2I4H5I6X7H8I9I;I=_>[?CAGBYC[DEEHGHH>IaKZLHNJOYPGQISHTFUFVBWHXE[I^G_GaCbZcFdGeJfEgHh_
=etap	u*[C^HIZJaIeY
=etapa	u*X9IC_HIZIaIeY
=ete	h!_#H%H(H*I+I-G/I3H4]7J9G:I=H>G?]@ECFDEHAIGJJK[LJM]NHOIPIRJTJUHVYWZXIZD[I^J_ZaIbHcIdZfHhH
=eteint	{HFRIU]VJZIf[
=etre	{>I@XK^
=ett	q#I-Z3I9E:^>J?J@[BJDJHDIIJXK^MJNIXXZH]JhJ
=etwa	x9^@GHGIIZ^aI
=eu	m!J#J(Z)J*G-G3F9F:J=J>C?]@GBIDZIFK]MINJOIUIVaXH[J]IaEdJhH
=eurem	{:Z
=europ	xBJHGS_UGVIZGaX
=even	h!_#I-I9]>I?I@[BGCJDJHHIBKHMXN_P[XIZC]Ja[
=evenement	x&[FIHINIdGe[fY
=event	Z#_%E(C)G*G+F,^.I/E0E1H3F4G5J6Z7F9C:F;H<I=E>F?E@BAGB[CGDDEHGYHHIDJIKCLFMEN_OHPHQIRGSETEUFVEWGXFZX[F]E^DaDbCcXdDgGh^
=evento	l%I&a9J=JBJFIHGNFPJYJZJdFeZf^
=ever	j(I-H9Y:J=J?I@FBJCJDZHEIGJJK_LZNFUYVJW[ZE^JdZhJ
=every	[!G%F&J(I)H*I+F,J/G0J1I2J3F4I5J6J7H8I9D:H;I<J=H>E?H@YAIBYCGD[EJFJGIHZJ[K^LHMCNbOHP_RFS[UHVGWIXGYIZF[I]G^H_HaFcHdIeJgJhF
=everybody	j!I#J(X)J+[-Y8J@YBXDIHCIIKHNGS_VYZC_JcJ
=everyon	e!I#I%[(J)[*J+X/J3Y7J9Z:J>G?G@GBFCIHGIHJIKHLIMINGOIS_UJV]WJZC]J^]_JbJcJhH
=everyth	b!I%^(J)J*J+Y,J/H1J3H4J6J7Z8J9E:I;I=I>[?Y@CAJBZCHDDFIGJHJIDJYKBLJOGPEQJRISITIUJVIXGZb[I]X^I_IaIcHdJfDhG
=everywher	q-J?[@IHGM[S^ZD
=ex	i(I)I*G+H,J-I3H9G;G>d?H@JCHDFHEIIOGPdUJVDZI]JaH
=exactly	uG]
=exce	{2ZHHIJ
=exceed	tHIX]ZI
=excel	g#D-J9J>IBJHdTHZJ[J]J
=except	{PYTZ
=exception	u,I1JHXe_fJ
=exchang	i(G)[*b,I9H>Z?HBHCHHYIJKJLJMJVIZF]J^JaJdIhI
=exclamation	{-[HI
=exclud	i)Z-J3J9J=F@JBJDJGbHFJIKIL[MINJPXTJUGV[ZI^G_GcIdH
=excluido	{G[
=exempt	{HGL]
=exhaust	{3IHIK]XZ
=exig	uC[IY
=exige	u@JC]HJI]
=exigenc	xHJIYN[
=exigido	{C_HIIJ
=exist	[!H#I(H)I*H+H,J-H/G1J3G4Y5J6I7I9G:G;J=H>]?E@CA_BECEDFEGFGGFICJIKYLHMGNDOEPHRITHUHVFWZXHYJZ?]G^I_daEbIcGdDeJfGgIhb
=existent	{-IKIZFha
=expect	r)Y+[3I=IBJDJHBIHKIO^YJZ^dGeJfHhJ
=expens	{H[
=experienc	xH[ZH
=expir	S!G#F%D(D)G*H+F,F-D.J/F0I1H2G3G4I5J6I7F8I9H:D;J<I=b>D?E@?AIB@CFDCEIFIGFH[ICJFK]LfNDOIPGQJRHSGTHUEVDWFXGYIZ[[E]]^B_Ga]bCcGdEeHfEgFh@
=expira	qL_ZJ
=expirada	{HF]_
=expiration	xHYL]NJ
=expiry	m!J9I@FGJHZK[LcNJUHZG^H
=explain	u&ZH[MJZEf]
=explanation	x&ZHFNYZ[
=explica	{N[
=export	p-J1J9I:I=E>JFbGIHbIIMEVJZDcIfH
=ext	i!E#I%G(H)I*J-F/I0J2I4J7F8J9G:i=G>G?H@HAIBFCIDFEJFHGIHBICJJKHLJMHNIOHPHRJSJTJUFVGWHXJZ@[H]H^H_IaGbGcHdIfIgJhG
=extend	o%I5Y@JK^ZI
=extension	e*J+J-I.X1I2_3d9I:J>D?HDHGIIIMIOGRJZG]JaEcHfH
=extern	r:_HJZI
=externa	{:^HG
=external	i:_HYZJ
=externer	{:^
=externo	t:]ZJ
=extra	tHFJ_gJ
=extremely	{2[HJ
=f1	x=]HJZI
=fa	h(J-I3J9H=J>H?J@[BHCIDIHDI[K[M[NJRJTJVIX[Z^[J]I^IaIdHeJfHhF
=faccio	x(J-I@JBJHZIIKHNJVZZZ^JhI
=facebook	uH_ZJaH
=facil	g#J-e@JHDIHKIXJZE
=faco	xBJDIH[KGNJVZZYdIhH
=factor	o3GCHDIHc
=factory	t>XH^ZH
=faculty	{>X
=fail	J#F&C(F)>*@+A-C.F0]2E3J4D5_6X7J8Z9B:;;[<X==><?=@DB:C=D;EIFbHJI>KYLBMHNJPaQ^SDT=UDV<WAXCYYZd[@]>_Ga=cId>e_g>hE
=failur	e!H#I%J&^(J)I,J-I/Z1H3G4J6J7J8J:J=H>J?J@YBFDIFJGIIJJIMHNZOJPHRISJUIVGXJZ_]I^I_HaHbIc[eIfFhI
=fair	t-I:]=J@FB^HXIIKDLHNIUHV[WJ^JdJhH
=fais	xDYHJV^
=fait	t+JD]HGK]
=faktor	{C^HYVJZF
=fala	{-I9IHHK^YXZH
=falha	l.X4];Y=JBJHFPXVIZZdIeJfJ
=falham	xF]HIdY
=falhou	x,Z/[eY
=falla	n%J(J*J.Y3[4[;X=J>JBHCIHEIJP[SJUHVEZ]bIfI
=fallan	xF]HIdY
=fallisc	t;ZBIHHUJVJZ[
=falliscono	uF]GJHId[
=fallito	u,Z4]HF
=fallo	r,[/[3I6X?IHIMJTYeY
=fals	f#J%H)d*I-H/I3I9I=JBYEHHDIIJ[KIMINIPISJUFVGWIZIcJd^eEfIhJ
=falsch	e!I#Z%I(I)I*I+J-E/I0J1J2J3Z4Y6J7J9G;J=H>F?H@GAJBFCFDFFJGJH[IDJJKDLJMFNGOZPIR[SJTIUIVHX_YHZD[J]G^JaFbFcHdHfGh_
=falschen	x#ZHIT[
=falta	e!H#H%](G)J*I+J,I-F/J0J3b4I5[7J9G:H;I<J=Z>D?G@GAJBFC_DZGJHBJJKELIMHNIOBPIRJTJUIV[XEZC[J]H^I_JaDbIcJdJfIhF
=faltam	t3I=^CJD]HEZG
=faltan	t=ZCXHI
=familiar	{HZ
=far	j#J(I-G3H9F=I?J@^BICIDJIGMINZRJUJV[ZY]Ia^bIcJdJfJhH
=fare	{@[HJIJK]ZI
=farlo	{9I?J@GCIHJIHKJNJU^V^ZG
=fast	q!G+ZDJHFIJKJNJRZUJZ[b^hY
=fatto	x9D:]B^DZHI
=faulty	{E[H[WG
=fauss	xH]RZ
=faut	j#J(J*I-J3]5Y9H:J=[>G?I@YBJCZDGI^KGMYNJOIPJUJVIXJZE]JaGbJhH
=faux	{4]HJdJhX
=favor	n#[=J@JH[KJZ[[J
=favourit	u-Z3JHFIJKa
=faz	u:X
=fazer	x#X9JHJQXV^ZI
=featur	c!G%I(H)G*H+J,F-G.J/I0J1I3H4H6I7H8H9F:H;I<H=X>I?F@IAIBHCIDIEIFJGFHXIHJJKGLIMINHOIPIRHSETHUaV_WFXHYIZD[J]G^H_IaHbHcGd^ecfDhI
=fechar	{@JB^ZJ
=feder	t!J,]3I7aHJPJ_HdI
=federada	{,[
=federado	p!I3J7bHJ_GdG
=federat	c!J(J)J*J,^1J7d8J:J@IBJGIHDMJNJPGVIZD^IdJfZ
=federati	{3J7^@JHJdJ
=federation	r7]:JZJ
=federato	u,Z4J7^HIPH
=fehl	p(J6Z8Z=JVJZ]bI
=fehlen	o%Z*Y-I3J9H:J;I=a?J@JCXDJHFIZNJZH
=fehler	d#H&_(G)I*J,]-H/G3E4G6I7G8Y9I:Y;I=D>I?GBFCIDHE_FJGHIFJIKGLIMINZOIPGRISYTIUHVFWGXIYJZ_[I]I^F_JaGbIcGfFgIhD
=fehlerhaft	x3^DH
=fehlermeldung	x3I@XHJOZZ[
=fehlt	d!I#G%[*J-I/J7J9J:I;[>I@HBGCZDHHJJJKILJMINIPJRJTJUHVXWJXIZF[[]I^JaIbZcIdJfZhI
=fehlversuch	{#_XH
=fel	n#J-I9J=J>I@IBIDJHFIGKGMINJPJR[VIZ_aJbIcHfIh^
=feld	u3]>G@JHIIJKIZHha
=fell	x3G>aHD]JaI
=fenetr	{ZI]Zb^
=fenster	uBJHIZF]]b^
=ferm	t!Z=J?JHGU^VHZI]]cX
=fermo	x0XfX
=festgelegt	{*ZUIWZ
=feu	x-HHZRJTJc_fH
=few	m9I@HB_IJNFP]RJZF
=fgpp	{@YHGN]ZJ
=fi	r#Z9I:JH_MJ
=fica	t(I-J7]9J:]=J>J?I@HBHDIHDIJKIMJUJWHZ[]IaIgXhZ
=fich	x(]3J9H?HBJCJD^HZOJVJZHaI
=ficha	u(_9G?D@JDaHJIIVHZG[I
=fichier	{2[
=ficou	r!X9I>]BIHEMIR[ZI]JaJd]fH
=fido	o!J(F)J7J:H=H>H?f@IBFDIH@MFPISJUGVCWIZB[I]JaIbGcJfI
=field	e!J#I-G/I3a7J>H?J@GAJBDDIGJH@JIKDLJMHNHOJVJ[J]H^I_IaIb^he
=fifteen	{#[TJ
=figur	t9Z@HDIH[I[KIZE
=file	]!J#E%J(F)I*F+I-F/H0J1J2Y3a4J6J7I8J9E:H;J<J=I>[?F@FAHBFC]EJFDGHHbIBJFKGLIMFNGOaPIRJTIUIVIWJXIYJZB[I]G^I_HaCbFcGdJfIgJhE
=filenam	r2_3JHF
=filial	r4[>I@IHGJIMbZIaJ
=fill	n#J)J+]3I>F?E@JBJD_HBOZ]J^IhZ
=filter	[!G#H%G(H)I+I,J-F/E0J1H2J3C4F5H6J7H8I9G:H;J=H>F?H@FAIBFCHDGFIGdH@ICJiKELIMFNGOHPGRHSITGUIVGWJXIYIZC[I]H^H_HaYbHcZdHeJfGgGhH
=filtr	x4JJaMI
=filtro	o-H3I4F5J9J>I@JCJDJGZHJIJJdMGOJVJZJaJhJ
=fin	x3J>HB]]]aG
=finalement	{B]
=financ	rH^VJ
=find	_!G#E%I&J(H)I*I+I,J/H3F4Z5J6G7I8E9I:H=G>D@DAZBECIDFFJHaIFJIKCMGNJOIPGRJSJTFVIXIYZZ@[]]G^F_faGbJcEdEeGfHgIhG
=findet	{4Y=JZJ_^dI
=fine	]!G#G%F(G)[*I+Y,J-E.J/^0J1J3D5J6J7I8I9F:H;J=G>D?F@[AIBbCFDCFIHBICJYLIMFOHPZQJRISITZUGVEWHXI[H]Z^H_FaFcHdIeJgGhG
=fingerprint	xH^ZHhY
=finisc	{3Z>]OD
=finish	f!H#J%J(G)H*H+J,H-J/H0J3I4I7J8J9H=F>H?F@HAJBbCJDXEJGIH@JHKJMJN]OJPHRJSITJUHVHWDXJYJZ]]c_GaBbEcJdDeIfHgJhI
=finn	t-I3G9J>F?^@IHEIXKIMJZG[_]J_Z
=fino	x9[@ZBJHE]If]
=fire	{BJHG]_cJ
=firefox	{.[
=firewall	a!J#F%J(J)I-F.J/J1H3I4F6J7J8J9H:J=I>I?J@GCIDIGIH^IHJIKILJMINHOJRFSDTGUHVIXIYIZF[J]G_JaHbIcgdJfCgJhJ
=firm	r!I8a:^=J>I?J@IDJGHHEOIU^VJZFhI
=firma	m-J8Y<^@JBJDIHYKJN^UYZG
=firmy	t!J#I:^BIDJHFIIJXNZU^VJZGcJ
=first	[!]#H%I)H*G+F-D/F1J3G4J5J6I7H8_9H:E;I<J=G>D?E@^AGBGCZDaEGFJGHH<IXJFKBLbMFNDOFPHRJSGTIUDVDWaXGYJZJ[G]Y^D_FaGbDcGdGeIfEgFhb
=fit	{4I6^HERHYIcHfGh[
=fits	{3I>IHFIJKHO]ZFh]
=five	f#^-J>I?J@GBHCJDJHEJITJX_ZC]Ia_hJ
=fix	p#J(J*H-I/J8Y=J@YB[DIE^HDIHKHMJNJVHZ]]JbJdIgJhJ
=fixe	x9I>]HGfZ
=fixed	u#I%H*Z;YBGHELHPHZI^_
=flag	l@IBJHGL^MJZI^]
=flagg	u-[H[KIZH^Z
=flash	x(IHHZH^Jb_
=flicker	{H]
=floor	u-XHFVaZG
=floresta	r8_AXHH_[dJ
=flow	o(H)^*I/I3H:G>I?J@JBICJDJH_MJNHUJVJZY^IaGg[
=foderiert	u,[7[HJ
=foi	h!Z#J(I-I3Y7J9E:J=I?J@GB]CJDHHDIIM_RJUHWYXIZE]JaIbIeXfJhJ
=fois	m#[3J9G>G?J@^BICJDJIHKHMIXaZC]H^Ja]hH
=folder	o;F>J@JF]ZJa^
=folk	q)[-]/I9J@ICXF_HBIHKIMJNJOJTHXIZEd]hJ
=follow	d!J(G)I*Y-H/G3I5J7I9^=I>H?H@^BHCIGJJIKFMJN[PGSJTJUIVEWJXJZX[J]J^JaJbHfJg]hI
=fonctionn	u@IBZHXIIMINJZ^aIhJ
=fonctionnalit	{%JV]d]
=football	u-ZHIIX
=for	?!F#G%@&A(_)]*c+Z,[-A.I/@1G4B5X6?7A8F9X:H;H=H>>?X@IAZB9CJD^EbF<GaHbIHJAK<LHO;R;SGTGU^VgW]XbYBZ>[?]>aFb>c:d?eAg<hE
=fora	m!J#a(J*I-G3G4Y7I9Z:I=H>I?H@GBHCIDJGZHAIHKIMJOIPZRISaTFUHVGXGZF]IaGbJcJfHhI
=forbid	r.YHHLIZF^a
=forbidden	m(a-a9J@JHAIZKGZG^J
=forc	b!J#J(I+[-G/J9J?YBCCIDFHIIEKDLeMENJZA[a]I^GbJhE
=forcechangepasswordnextsignin	qHJLaZH
=foreign	{7XHITX
=forest	]!E#H%H(H)I*I+J,J-H/I0J1I3G4G6H7I8g9E:G;J<J=G>H?H@DAcBDCGDHEGFIIGJIKELGMHNHOJPHQIRHSJTJUIVGWIXIYIZA[I]G^IaIbHcHdHeHfGgJhG
=foresta	t!J3J8aAJDJHG_]
=foret	r3J8aHG_]
=foretaget	{NZ
=forever	{LZ
=forget	uDY
=forgot	U!]%F(A*G+F,I-C.I/F0I1I2H3F4I5I6H7_8E9E:c;J<I=Z>D?]AHB@CEDbEHFHGEHJJEK?LDMCNAOHPGQJRISFTFVDXFYHZY[]_HaFcEeGfGgDhG
=forgotten	l(H7J9J:G>J@FBHCJD[HZIIKENIUJWJZ[[J]I^JbHc]h]
=form	f!H#I)J-[/J9H:Z>J?H@EBHCIDFH[IYLIMHNHVI[I]I^G_JbIcJhc
=format	h3d9J>GDGHBIJKJOEZIaJhJ
=formatiert	{3Z
=formato	t3b>ICHDFHHOG
=former	j!Z)J-I3F>_@GCIDJHDIGK_OGVHZF]J^ZaJhJ
=formulario	{-IKIZFha
=fornitor	{:Z
=forsok	t#YX[
=fortfarand	x@JHGIJM_T[ZJ
=forward	u3I9F?JFXH^ZG]J
=found	Z!F#H%G(H)I+I,I-H.J/F0I1H2J3F4]5I6I7F8G9E:H;J<I=G>E?EAdB[CGDEEGFIGXIEJHKZMFNEOHPGQJRHSITGVGWHXHYIZ@[H]E_baDbGcEdFeJfDgHhD
=four	j*Z9J@YHEI]N[ZHaY
=fourteen	{@JHHI^ZH
=fout	r(J@IBJHIVJXYZahX
=fraca	{HII]OIaJc]
=fragen	{)J*Z>IDIEJHGXJZ_aH
=fragt	uBJH^MJh]
=framework	{H[YXZH
=fran	{9I:^HHJX
=fras	{-^HIKIZJ
=free	i%J)I-J/G0J6I7I:J=g?H@ICFDIGJHJIJJJKGNJPISIUIVGYJZD[Y_IbIcIdCeFfDgJhI
=freelancer	{:ZHG
=freez	{H^
=freigegeben	{HZV[ZH
=freigeschaltet	uVaZI
=frequently	{#J+J-^HYIGKG
=fresh	q!I/Z3J@XBICJD]HBKZLYNJVJW[ZD
=friday	m!Y9]@IJYVYYY
=friend	{:I@JHIS_ZE
=from	J#@%>(?)_*?+J,I.D/A0F1Z2D3B4[5F6Z7H8H9?:I;_<D?H@HABB?EDFCGYIEJaKbM@NJOIPaQIRHSETYUFWDYBZD]>^[_[aHcYeDf?gFhJ
=front	r7]HIOYZH^Y
=fruh	u@a
=fruher	t9J>I?^HIK[PZZHaJ
=fruheren	{@IHIIIK_ZG
=fs	x,Y7^HJZH
=fue	t!XKZ_X
=fuera	u#^9]?J@IGZHFIJKHMJPZVIZFhI
=fuhrt	{HIU]ZIbZ
=fui	{HF]_
=fulfill	{I]NG
=full	j!J#I*J-G3G4[9F>G@ZBECJDJFJH^KHMINIOZRJTXUJVJXJZF]HaHcIf]hI
=funcao	t(])^-J3J9J:I?GCJDJHHU[XJZH[JaJ
=funcion	{BIDJHGU]V[
=funciona	g#J(I)I-I:I=I>J?J@FB]DIGJIGKGMZNHPYSJUDVFWJZa]J^JaJbZdHfYhH
=funcionar	xBZYZ
=function	r([)J:ZHEU]ZH
=functionality	{H]TI
=funf	xBIHGM[NZX]
=fungerar	m-J>I@HB^DJHYIIKIMZNIVJZZbJhI
=funktion	{=JBIHIUaVG
=funktioniert	p9H=]BZKINJUJVJZ]dJfG
=funziona	m-I@JH[IJKIMXNIPXUJVJZYfZhJ
=fuori	t#_-J9[>J@JBIGYIHKINJTJZJaJ
=fur	Y!E#D&J(C)_+J,Z-C.J/G0H2X4E6G7G8Z:D;Y<I>E?G@CAID[FHGZHcIDJHKCLGMFNCOFPERFSETFU]VaWYYGZ>[F]E^E_HbEcEdGeFgFhE
=furs	{=X>YHJ
=further	r@HBYDJHEN^X]ZIdY
=fuzzy	u-_HGNE
=ga	q#I(G)c*H,b-J1J2I8J=I?H@IBHDJGHHCIIKJMINJSJUHVHWJZB^IcIdHeGfIhE
=gaat	r3[>ZHHOJZ[aH
=game	x#[@IH^ZF]JcG
=gamla	m!J-J9J>Z@HBJDIHFIHMaNJTJZEg^h[
=gang	{9J@_HI
=ganger	{#I@]XZZH
=ganz	{HJPXU]
=ganzen	{U]VJ
=gar	l#G(J*J-[3H4J9E:J=J@[BICIDFHCIHKGMHNIOIR[U[VHXIZY[J]]a[cGdJfHhH
=gard	t9J@JHFIGK_MZOIgX
=gast	p(J:c=JBJUIVJZE
=gastgebruiker	{:_HHKJ
=gastkonto	u9I:aHHZJ
=gate	o)I*a-J?I@JC_HDIGKGZJ
=gave	c!G#G%]&X)J*X+I,Y-G/I1I2Z3C4J7J8J9H:I=I>G?D@[AJBGC[DcFJGJH=LJMHNHOCPIRZTJUJVGXFZY[I]Y^G_JaDbIcJfJhF
=geaccepteerd	{@INFZXh]
=geandert	h#J-J/X7X9J>I@_HGIHKGM^NJTJ^FhG
=geblockt	{-ZBJHHc]
=geblokkeerd	x#YTYXX
=gebruiker	q!](]-J/X3G9I:I;^>I?I@GBIHEIIKGMINITIUJVIZE^]aJbJdJfJhH
=gebruikt	u9JHJKa
=geen	i!J#G%Y(a*I-F3F4[5J9D:I;H=Z?G@FBGCJD_HFIFJIMHNIOGPHRJTJUIVZXHZE[J]HaXbHcIdJfIhI
=gefallen	{>_BJHH
=gefunden	u_^
=gegen	{N]
=gehen	u*X4[HIZIfZ
=gehort	x9]KJP]UIWI]J
=geht	[!G#E%E(D)H*I+I,I-X/G1X2Z3Y4F6G7H8J9C;I>_?DAJBECEDEEIGGJILHMZNCOFQJTGUFWIXFYZZZ[X]E_GaBbZcFeGgGhB
=geloscht	{!H/I>[HHMITI_^
=gemacht	x#]-J>ICJHHIIKJZH]^
=genau	x>]F^HIZIaJ
=general	x([)Y*I,]PIZJdG
=generat	t2]>J@JBJH[KF
=generator	{-J@JHIIJK[N[ZJ
=generic	q@HBJHEJYN[^^
=generica	{^]
=genommen	u%J-I@IHIIGK^NIP[Z[[HhH
=gens	{+^G^HHZGdGfG
=gent	{#J-I0I9^BIG[HFIJKJZIaJdJfIhJ
=genug	{HJI_NJZH
=gerad	x/IHJS_TJ]Fc^fI
=gere	t(J-I5[7]:]=J@JBJHIIJKINJUHVJWJZDd^hJ
=geregistreerd	r>YDZ
=gerenciada	{KId_
=gereset	{HJg^
=gerida	{:]dZ
=gesamtstruktur	x8_
=geschlossen	x@JBYZJ]]
=geschutzt	{,[
=gesetzt	k#X%[(F4Y@IB[HEKIMGNJQYZF^[dJgZhJ
=gespeichert	x#]D]ME
=gespeicherten	{3IO]
=gesperrt	c!H#c%J(H)Z*I+J,I/H3H4I7J9I:J;J=I>H?I@EBECHDGGJIDKYLJMFNGOIPIRJSJTcUHVFZE[Z]G^J_JaHcIdIfHgHhH
=gestellt	xU[V[
=gestern	p!J(I-I9I:I>I?H@aBJHJKHM]UJVIZD]^_JaJcJf[
=gestita	{HJd_
=gestoppt	{0^KIfY
=gestopt	{fZ
=gestort	x=JBIHDR]S^]Fc]dJfG
=get	Q!@#E%B&H(J*Z+[,[-G.G/D1F2G3H4D5G6F8Z;G<F>]?F@]AHB>CADHEFHHJ[KBLEMDODPGQJRGSCTFU]WDXCYGZ_[J]A^B_BaabEcDeCfDhD
=getippt	{#]
=gets	Y#G%G(Z)Y*Y+],H-_/F0H1I2J3D4H5J8I9G:G;F<J=G>F?F@IAHBCCEDJEIFIGFH@I[JXLYMGPZRITEUYVJWIXGYIZG[H]F^F_Fa]cYeJfYgH
=gett	f#[,^>G@IHCIGNXTIZXaZf[
=gevraagd	x*]CZ
=gewechselt	u-J>]@^BIHHKIMZZIaJ
=geweigerd	x-J@YHIIJKJN]P]ZFdIhJ
=gewijzigd	rBZM]TJZH
=gia	n+]-F9I=J>J?H@ZBJCJDFHDIIKcNJOIVIZH]JaJhG
=gibt	o!G#J(J-I/H3J9_=I>J?JBICIDJIHKHMHNHOJTHU[VHW[XJZE[Z_]aIfJhI
=gilt	m(I*Z+X/[:J@GBIG[HEKJM^NJUJVIZHg[
=ging	t!Y9G@ZB[HJRXZHfZ
=giorno	n#H(J-H9F>J@bBHCJD]HDIGKHMJNIVJX_ZF]JaJbJhI
=gira	{%J=JBJGJHFMHUJVJZ]f^
=gis	{HbIGRJTJZFbGgH
=gissa	u-^HH
=gisteren	u9J@_
=github	{(J,HBIHaLIZE
=giu	t-J/I3I4Z=HBGDJHCScTHUHZDaJc[dJfIgJ
=give	c!J#H%H(a)I,H-H/J3I7H8Y9I>G?H@DA[BFCIDFIEMINGOISJTJUJVIXHZ[]I^ZaIbZdJg]
=given	j!J%Z(I)Y,^-I/G3J8I>I?IBZDHHEIIKFMJNaVIhZ
=glass	{H]
=gleich	u9J@XHJIJK^MI
=gleicher	{A[
=gli	g!G#G%G)^*b+I,H-[3Y4I7I9G=Y>H?F@GAJBICHDGHAIGKHLJMHNHOIRJTIUGVXWIXIYJZG[X]I_IaIbJdYfIgHhJ
=global	^!I#I%J(d)[*],d3I6J7J:I=I>I?F@HBHCJDHEJGJHAIIJJKHMJNJPEUFVFWIZC[J]I^IaIbIdCeHfIgFhH
=globalen	{(X,Z
=glomt	u(JBED^HIMJUJZ_bJdJ
=gmail	h!J%J(I-I3H9I:g=J>Y?H@HBHCIDFH[IGKHMHNHOHPJSJUJVGXJZB]JaFbJfJgJhI
=gmsa	k0cHDZH
=go	]#G%G(D)G*F,I-E.]/F0I1I4I5I6I8H9D:^;I<J=D>a?C@YAIB[CEDJEEFIGGHII[JGKYMFNBOFQJRHSFUDVDWGXFYHZ][F]^^E_FaDbJcFdDeHfBg]hX
=god	{-I9_@JBIHFZI]H
=godta	{@IIJKJNJZYdJh]
=godziny	r-J9F>J@[BJHFIJMJX[ZIa^
=goedemorgen	{9]HIZJ
=goes	a!H#](I+J-H/H3]8J9F:I=J>_?HBDCGDHGJHEIHJIK^L]MHNGOJPJSJTFVJX[ZH[[]H^J_IaDfJgJhE
=going	p#J(J-I7J9]>H?J@GBGCJDIHIIIKXLIVHZa]IaGbIhI
=gone	c#F%F(I)I*F+I-G/I1I3E5J7I8J9E:I;H<J=^>Y?b@GAHB[CGDYEJGIHCIGJIKELDMGNGOHPYQJRISJTHUHVHWIXHZ@[Y^H_]aDbXcGdIfGgIhI
=good	c!G#H%J(H)E*G+I/I3H4J7I9d:I;J=H>G@JAJB^CEDFFJGJHJI[JILJMGOIPHRISJTJUEVGWJXHYJZB[I]F^J_JaGbIcJdIfHgJhG
=googl	l#D(J7c:J=H?JBIH^SJTIVIZE
=got	U!Y#Y&I(C)]*D,I-B.H0H1G3D4G5H6G7F8E9@:J<I=D>b?A@]AXBcDEEHFGGDHBIHJGKJMCN@OIPEQIRFSETCUDWGXIYGZb[C]a^EaAbDcEdJeGfFgFhA
=gpo	^!I#I%H(H)I*I+J-H/H0J1J3J4I6J7I9H:I;J=H>I?I@_AJBDCIDHGJHFKFLIMFNYPIQeRITJUGVHWJXIY]ZE[J]H^I_JaHb_cGdIfIgJhH
=graag	{#]9J
=gracia	r#J-I9_>J@JB[HFIHKJZG
=graduat	{!Z>]HE
=grain	x@[HHNZ
=grant	{%[BJHY
=graph	b!I%B(b)Z+H/H7J:J=I?I@EBFDFGJIIJIKHLJMFNHPHSJUIVFWJZC[J^IaJbIdIfJgehI
=grati	{H_dG
=grava	u0X9JG[HJY]dJ
=gravado	{3_>GHG
=gravar	x%XHFd]fZ
=grazi	q#J(J-J3J9a>J@JB[DJHEIHVIZHaIfJ
=great	r(J-J3J9a>I@IBGHEIIK]NJVIZJaJhG
=greater	{HX
=grey	f!a#J(Z,J3J9G;J=J@IAJBHCIGHHAI]LYNJUJVGZI]J^I_HaJeagJhJ
=grigio	x%J(_9J:[>JHIIJ]J
=gris	r%I(_3J9H:_HEIIOJVH
=groep	x(IBJHYUJV_ZG
=gross	{IX
=grossbuchstab	{I^
=group	U!D#F%A&J)D*F+F,G-E/E1H2I3D4G5H6G7F8G9C:F;G<I=B>D?DAFBBCFDDEHFGHcICJDKCLGMEOGPeQIRGSGTFUBViWEXFYFZ?[F]E^E_EaFbDcFdAeDfCgFhF
=grupo	g!J%J(G)I*I-J3G9F:I=I>H?I@HBICJDIGXHEIHKIMIOJPaUHVfXJZE]I^JaIbIdJfJhJ
=grupp	l!J(I=J?J@IG[HYP[UHVaZFbJdIfJ
=gruppi	{P^
=gruppo	p(I3H9JHEIIPXVcZI
=grupy	x(JHZUIV^ZH
=guarda	q#^-I7^9J@IDJHCIJM]ZGhJ
=guardado	{3[9JDJKIO[
=guess	a!Y#]-b/J3J7I9H:H=J>J?J@HBGDIFJH>IZJIKHMJNITZV]ZB]JaJhI
=guessabl	o-_HIZI
=guest	]!F#E%H(B)H*H+I,J-E/J0J3G4I6J7H8I9B:i;J=G>E?F@EAHBECGDHEJFJGIHaIDJJKFLIMGNHOGPGQJRYSITIUGVDWIXGYJZA[I]G^H_GaGbHcHdIfHgJhG
=gui	{H^
=guid	p-J/J3J9IAXH[IIOJ]J_^
=guidanc	{-IH]KJZX
=guidata	x,ZHJe]
=guten	x-J9a@IHFXJZH
=guy	x(J*J@JHHLZP[VZZJ
=guys	u#F@]HHT]cZ
=ha	Y!F#C%Y&I(B)D*J,F-I.H/Y0F1G2X3J4H5H6H7E8H:C;E<I=J>A?@@_AGD^EDGFH;JFKBLFMdNBOJPCQHSDTDU^WaXIY[ZC[E]]^E_EbCcDeHfChC
=haadj	{HFZHb^
=hab	i!I%J(H)J*I+J-H/J3H4J9I:H=G>D?E@JBFCcDBEJHAIFMINHOHPJSJTJUIVFWJXHZ][H]d^JaZbHcJdJfHhH
=habe	a!I#]%I(Z)H+X-F/I0J3H4I6J7J9C:H;J=F>[?E@GAJBECZD^EJGJIEJJLIOFPHRJSJTHUGVEWIXFYJ]b^I_JaEbGcIdHfIgJhF
=haben	h!J#G%J(J*[+Y/I0J3I9J=[>G?I@XAYBGCGDYGIHENJOIPIUJVJX]ZF]I_IaGdYfIhZ
=habilit	xV]d]
=habilitada	pUZVZZJ
=habilitado	n(H9H:J@IHJIJKHU[VaWJZEd[
=habilitar	t.ZHZUFdGe[
=habilito	{H[UX
=habilitou	{(IU]VHZGdZ
=hace	m5X=[@_BJHHIJKJMZZHhI
=hacerlo	{#J:^IJV]ZI
=hack	q9JHaZJ
=had	X![#[%I&J(G)H+G,I-I.I0H1G2I3D4F5I6H7H9G:G;Y<I=G>Z?DAICJEIFHGGH;KgLHMCNBOIPZQISITFUGVDWIXCYHZ>[F]d^ZaDbFcFdGeJfYgGhA
=hago	{-JBIH]IJKGZZhG
=hai	u(X@]BJX[ZG
=hakchen	u<X@JZF^_hJ
=haken	u;]LZZJdZ
=halben	{B[HIaZ
=half	d!G%J(G)F*G+I/b0G1I3H4G5H6J7G8I9G:G;I=E>F?FAHBECHD[E_FJGFH?IFJHKGMZOJPERJSYTFUFVZWJXE[J]]^I_FaZcIdHfH
=halfway	{]Z
=hallo	t#J-[9_>I?JBJCJHFIHKIUJVIXJZG]JaI
=hammer	uHDKIT^
=hand	k!H%Z(H-[7Z>aBGGJHDKIL[MIP[ZF]J^GfJgJ
=handbag	x9I>bBIHEZF
=handl	t+J7ZG[H^LJZG
=handset	t9F>^@GBJH]OIZD]GaJ
=handynummer	r-I3Z>Z@IDZHGKJMJO]ZJaHhJ
=hang	u4Y>IBJZHa]bX
=hangt	xRIS[cFf[
=hanno	l!]#H%I(J)Z*[,J-H3G4J6J9H:J=[>Y?]@GBICFDGHEIHKHNIOHPGSJUGVFXHYJZC]]aJcJdJfJhI
=hantera	{-IBIHIIIKIMINIZIdahI
=happen	f!J(F*J+F-H3I4Z9E=I>E?C@FBFCHIIKGL[MINFOIVIZa]Y^Ga]bFhH
=happy	t-I/]9_>J@IBXHEIJKHZFhJ
=har	d!G#F%I(I)F*F+H,J-G0J1J3H4J7I9E:H;I=_>_?G@HAJBEDbEJH?IEKYLJNFOEPHRISJTIUYVGWJYJZB[I]F^I_Ja[cHfIgZhG
=harden	i(I)Y,J-J9J=J?JBIHBPJQbRJYcZHcGdIeFfF
=harder	o-[HI
=hardwar	t?bBIHHZD
=hartung	{%]HIRIY]cGfI
=has	J!X#I%A&E)?*A+@,C-].E/^3c4H5D8A9>:>;B<D>J?A@[AXCbDaF^GGHEIHJCKFLXMENBO?PIQDR@SaTJUaVXW_XCYCZ?]>^H_aaAb?cEeCf@g?h=
=hasel	m@JBIDJGZHEIJJXU^VIZHd_fHhJ
=hash	a!J#I%G(H)I-F/I0G1I2I3G4I6I8I9H:H=G>I?H@FBFCIDHFXGcHaIGJIKELIMdNFPGRHSITJUIVHWIXJYJZ@[I]G^G_IaIbHcGdEeJfHgJhG
=hasla	d!G#I%I)H*I-I/I1J3I4J7I9J=H>G?H@GBDCHD_EIGIHAIHJIK]LINFPHRJSHTJU[WHXJYJZa[H]I^Z_JaIbFcIdFfFgHhY
=haslem	{ZZcJd[gJ
=haslo	_!H#E%I(G)I*I+I,J/H0J1J3I4I6J7I8J9F:H;I=F>H?GAIBZCFDFEJGHHIIYJILIM^NaOHPHQJRHSITGUFVEWIXHYIZX]H^G_IaHbZcIdZfGgJh^
=hasta	t#I-J9^>J?J@ZBIHDIJKIMJX[ZI]Jf[hJ
=hat	[%]&J(C*D+D,G-H.I/J0X1G2Y4E5H7F8H9D:G;E<I>C?CAHB]D[FHGEHCIZJGKBLFMBNBOJPDQHRZSYU_W^XHZ?[F]b^D_FaBbEdJeHfChE
=hate	{@]HJJYZH
=hatt	q-H3I9F>[@HCIHFIIKaNJOHXZZX]JaIhJ
=haufig	{-YKJ
=haus	{9I>]BIHJU]VH
=hav	oA^BFHGPHSYZZ^H
=have	K!A#F&G(E)Y*Y+G,E/H1D2E3Z4C5_6E7B8D:D;X<F=[AEB=CcDZEDHGK_LFMEO]PJQFRESBTBUIVGWJYDZE[Z]?^Y_CaBbAcCdIfAgHh]
=hay	l!J#I(J-I3I:]=J>E?I@]BGCJD]HCIHKIMHNIOGUHVFW[XHZD[J]Ia[bZc[dIhI
=he	Y![%G&J)G+a,I-I.J/]0I1I2J3B4H5J6H7G8F9F:I;I<J>B?A@IA[C]D_EIGJHAI_JGMEODQJRHSHTGUGV[WHYIZD]a^FaCbFcHdHeJfGgH
=head	u%J([@HD]G[HEIJKFMJPXZF
=headset	r9HH_
=health	p+I0G7JDISaZIcJfZ
=healthy	ufZ
=hear	{-J9F>I?HHbNJZE
=heartbeat	l#I%I-J1J9H=H@HB[DIGFHHIIKGM[NIPIRIUJVJYIZGbJc[dDeHfbgJhI
=heb	j(^9JBJCZHGK^VJZGaJ
=hebben	{IXMZ
=heeft	u%[/Y;JHJUZ
=heisst	r#J:J?J@IF^HHIJKHMIN]OXT[V[ZE
=hej	{#J-J9a=J>J@JBIHEIJZGaJ
=hela	xHYUZ
=held	{7ZHY
=hello	d!J#G(I)J*J-H/J3J9c=J>I?a@IBHCJDJIHKIMGNIOJPJTFUIVH[H]IaJcJfIgIhI
=help	^!Y%I(A)H*I+J-F/H3H4J7H8J9Y:G>G?F@HAJB^CHDFEJFJGHIXJZKELHMFNFOIPHRJSHTZUGVFWJXFYJZ_[G]H^E_IaDbEcIdIf]gGhF
=helpdesk	Z!H#G%I(c)D*Z+J,J-Z/I3G4J7I9F:G=H>F?F@[BDCHDXEIGIHIIFJIKELYMENGOIPXSITZUHVEWIXHZI[G]H^HaHbGcJdHfIgb
=her	X!^#]%F(B)F*Y+^,I-C.J/D0I1I2I4H5I6I7E8H9H:];J<J>H?AAGCHDAEIFHG]H8JFK_MCNDPEQJRHSGT^UFVHWGXIYIZ][E][^D_^aDbEcFdFeIfGgG
=heranca	{;]
=here	^#H%H)E+I,J0Z1I3I4J5J6I8H9Y:[;I=G>E@CAIBBCGDFEIFJGFHCJHKYMGNCOHPGRISHTIUaVEWZXHYJZE[G]H^G_Ha]bGcHdbeJfFgG
=herencia	u!J;^
=hergebruiken	{K]
=heritag	x!I;]
=hers	u@[HIKIV^ZJ
=hes	k!a)IBJD^HDPITZUIZF_XbJ
=het	[!F#E%])H*G+H,I-D.I0G1H2H3C4G5I6I7G8I9B:J;F<I=E>J?E@^AGBBCEDDEHFIGHHHJHKXLHMYNaO]PZQIRGSFTDUEWHXEZI[F]E^F_GaXb[cFd[eJfEg[h[
=heur	j!J#J-J3H9G:J=J>I?I@[BICIDJIHNJR_UGVIX[ZF]Ia]bJcJdJfI
=heut	i(J-I9I:I=J>H?J@dBIHFIJKGMISZVJX[ZXaJdJfYhI
=hey	u9_HGZH
=hi	j#I(J*H-H3J7J9b=I>I?HAJBFCIDIHJIIJFKIMJNXTJUJVJ]JaIbJcJfJhJ
=hibp	{4G5HHJJ_
=hidden	x*Z?IHZbY
=hide	u7Gb^
=hier	l(H-J3E9H:[=I>G@aBICHD^HEIJKFMHNJOHPIUJVIXJZ@[J]^^JaJbId[f[hH
=high	x(J?JBJH^P[VIZG
=hij	{-J3G@JCHHHIHK_XJ
=hilf	{9ZZY
=him	d#G%G(H)J*J+]-D/F1J3I4H7H8I9F:J=[>E?FAaBGCGD^FJGIHDIYJIKZLZMGNGOJPISJUIXI[I]G^I__aIbIcIdJfIgJhI
=himself	q#Y)[@XHJZJ
=hint	c&[*I4J5d9J@HCIHDIIJYKJMINDSJWIZGaJcJ
=hinterlegt	j#J*J-I3B?]@HC^DaHHIHKHNJOXVJZH]JaIhI
=hinterlegten	u3]>YDJ
=hinwei	{N[U[WIZI
=hinzugefugt	{8]
=hire	u@YD^HIVXZJ
=hired	{3]IIOI
=his	Y!]#J%G(B*Y+b,H-B/]1J2J4H5I6I7H8H9J:c=[>C?E@HAIBXCGEHFHH;I^JEK_LDMDNBOHPXRJSHT^UEVJWIZH[G]E_EaFbFcHdHeJfIgX
=historial	x5[HIIDN^
=historico	x5ZIGN[
=historiqu	x5[HJIHN[
=history	b(I-I/I3I4J5b>JBIDJIDJGK^NaPIXJZG]JbH
=hit	o#Y-ZHDN[UJZHaYg[
=hits	u#G-ZA]HFJYTZVI
=ho	^!F#]%E(])H+G,I-B.J/G0I1I2I3B4H6I7G8I9C:E;I<J=F>a?J@YAIBAC_DYEIFIGHH;IJJHLHMCODPHQJRHSITHUEVDWHXEYHZ_[F]b^G_JbEcHdFeJfFgH
=hoe	{H]VG
=hoje	p>H@bHHKIX[ZG
=hola	u-H9a>J@HBIHDIINJUHXJZIaJ
=hold	h!H#H%J)]*^+J-G/I1I3_4J9E:I=I>F?I@DAJBHCHDGIGKJMJNHOJPFRISHTGUGVFX^YJZC]H_JaYbIcJdJfJgGhI
=holder	p(E)c-J9J@JHCPHVIZI^Z
=holiday	p9G>[@HBJH^
=home	c!J&J(I)I*I+J-F/J3D7J8J9D:g;J=I>^?H@GAIBHCJDIEHGJHFIGKGNGOJPJRJTHUHVHWHXI]I^J_EaHcJdJfHhI
=homeoffic	x9I>[HIM]
=hoofdletter	{HII^
=hook	x8^:IHJZJ
=hope	{9XZY
=hora	c!I#X%J(I)J*J+J-G/I0J1J3G4I7J9E:H=I>F?H@aAJBFCGDHH@IGJJKFLJMFNIOIPIRbSITHUHVHWJXaYJZD[I]H^I_Ja_bHcHdJfGh[
=horario	{R[
=horlog	{R[
=hors	{4[GY
=hos	{HJSYZId^fH
=host	k#J-J0J1J3J4I9G>J@IBJGJIJMJRcXJY]ZHaJbJcYfH
=hotfix	q5_HH
=hotmail	m!I#I3I9J>GDJHdZHaJ
=hour	X!F%D(F)G*G+G,I-D.J/D0H1G2I3D4H5J6I7H8H9A:G;H<I=F>D?E@fAGCFDEEIFIGDHHIBJHK@LIMXNIOGPbQJTEUHVDWHXdYIZG[G]F^G_HbFcGdGeJf]gGhF
=hous	{-XBJJ]ZH
=how	P!D#?%D&I(A)Y*F+_,G->.G/B0C1E2E3B4F5G6F7G8F9X:B;G<G=C>??@AFB=C@D]EGFGGDHiI]JCKZLJMaOCPCQGRESEUFV<YFZY]@^I_EaAbBcCdIeGfCgChI
=however	tH]gX
=hoy	q9I:J>F?J@bBIDJHHIIKGMJX^ZG[JaH
=hr	[!]#D%^&a(E)E*E+],G-B.G/E0F1F2[3b4b5H6F7E8A9@:F;F<[=C>??C@HA]BBCDDBEFFFGFHGI@KALFMDN_O?PDQGRESGTEUDVFWFXDYFZ>[F]C^HaBbDcDdFeGfDgGhB
=hrs	{)J3J@ZHHKIUIX]ZI
=http	x+YHIc^
=hui	u>J@]HJX]ZIaJ
=huidig	xZDha
=human	{9]HH
=hundr	{HZTX
=hur	{H^VF
=husband	x>_?JCIDIHD
=hybrid	j(J*J,I-I/I9H:J>J?J@JAIBGGHH[IIJJKILJMJNJPHVJZE^I_Fb^cJdbeIfJ
=hyper	x9HH]ZJb[
=i	?!Y#F&A(])^*[,F-D.H/;0=1B2?3B4;5>6?7A8B96:I;><?=@>X?_@^A;BIC[DeE>G9I^JCKcL<MIN^OaP?QARDS@TCU>VYW>YHZf[^]_^9_<b?c:dGeAf8gChe
=ich	S!F#Y%B&H(Z*Y+Y,D-=.G/C0E1E2F3?4C5G6E7D8F:D;E<G=?>^?]@[AEBFC]DXEHFEGDH]I<JEKZLCMFPAQFRDSDU@VZWCXZYDZ_[b]]^A_EaEbHcBdBeFfAgC
=icloud	{/IH^MJ
=icon	x!Z(])JHJVGZJ
=id	Y!F#B%G(D)H*H+X,H->.I0G1H2H3E4G5I6G7Y8H9F;H<I=b>FBBDDEIFIGFH^IhK@LGMDNCOHPGQIRHSGUFVHWHYHZ=[E]E^D_]aCbDcFdBeFfCg[hC
=idad	x@[IFN[
=idag	{@Z
=idea	m!H(I)E*J7J9D=J>I?I@IBYDHHZIJNJPJUFVHZaaJhJ
=identical	x@ZHIK^ZF
=identidad	x-H7a@JD[HIIIKGZEhJ
=identifiant	x,[IZ
=identit	x+J-J7]D]HIIJKIZGdJhJ
=identity	f#I(J-G/I3J7_9J:J=J>I?J@FAaBICIDYH^IHJJKINIPJQYSJTIZD]J^H_EaJbFcHhI
=idle	{cY
=idp	u7^HJZJ
=idslock	x9JHET_
=idzi	{>]
=ie	{-[HYZJ
=ieri	r9I@^BIDJHHIIKJMJNIZE]^aJf]
=if	Y!X#Z%J(G)I+G/I4[5J7J:I=J>_?G@ZBFCFD[GJHJIGJZLJMHNHOIPHSJUHVHXIZB]I^GdIfJh^
=igar	{@Z
=igen	q@YB_HJZH
=ignor	n(H)F*_3^@JBJD[HBL[WHZG
=ignora	x5^HJLZfI
=igual	q-J@HHHK_OZZIgX
=ihm	{;]IJKJN]ZJ
=ihr	e#H%I(G)H*J,J3X7I9[=G>J?HBXDXHEKGLJMZOZP]SJTXWGZA[J]J^GaIbHfJgJhH
=ihre	q-H3[:J=I>I@JBJEZHJI^KIOGWX^JdXhJ
=ihren	{!YZ[
=ihrer	q:ZE^HHUIZIcX
=iis	xHXY[
=iiscrypto	{9IBJHEVJYbZJbI
=ik	^!H#X%G([)I*G+H,I-B.I/G0I1I2J3E4H5J6I7H8I:G;H<J=F?Y@ZAHBZCZEIFIGHIBJIK]LIMDNXOZPGQJRHSHTGUFWHXFYIZY]F^G_Ha_bEcGdFeJfFgI
=il	M#E%C&E(J*I+Y,J.C/@0A1A2A3[6I7B8A9>;A<C=J>_?I@HA@BIC_DBEAFBGAHGIZJ@KXLCM_NDOcP@QCTJU^W?XIYHZE[F^?_GaabEcJdDeGf]gHh_
=im	O!]%@&E)F+G,F.I/Y0C1C2D3_5E6C7G8C9Z:^;B=??=@AAGB_CDECHDIYJCKFLGMXODP@QERBSCVaWHXCYCZE[D]D^[_^bJd@eEfG
=imag	r-JHIKHZJba
=immediately	u.X@_HJZF
=immer	n*Z+J-J3J9J>I@GBJCJDYHGIIKZN]O[TXZI]JaI
=immutabl	x-J9IAXHDIJ__
=immutableid	{A^HG_H
=imped	{HH^Zc[
=impedir	uT[
=impedirn	{TZ
=impedisc	{HF^Zc[
=impid	xHEXX^Yc^fJ
=implantamo	{H]
=import	n+Y-H3[>EDGF_HYIIOGQXZFaI
=impos	x@IBJD]HEKJMJT]ZI[]
=impossibil	t4Z6YHHeY
=impossibl	g#J%J(G-I4]6X=I>_?H@^BGHEIGKYLIMGNGPYSJUJVEXJZI[H]J^EaJbGcJdIeXfI
=impostato	{*Y3JHJV]
=impresora	{H^MJZH
=impressora	xH]
=imprim	uH_
=imprimant	uHaMJZJ
=in	<!]#F%Z&F(D)@*8+F,b-G.?/^0G1I2A3d4G5E6A7X8G9>:Y;B<G=>?H@@A]B^C?DCEFFdG_H[IIJBKALFMaNBOEPIQ>R=TcV_WFY9ZE]@^]__a@b?c9dYfAg^
=inaccesibl	x4[HIcZ
=inacessivel	x4ZHJcZ
=inactif	u!]([BJHJZI
=inactiv	g!]-H0a9J:J?JBISJU[VIXJZD]JaJbIcIdJ
=inactivo	x!_(I_I
=inaktiv	x!X0ZHI
=inaktiverat	u!_#J
=inativo	{!Y
=inbox	u>^DJHDIJZHa^
=incident	j(H)JHGScUHVIZHfJgH
=includ	b#H%I(H)H-X/I4J6J9I:J;Y=Z>Z?I@HAJBGCIDIF[G]JJKFLJMIN[OHPIRJTIUHV_XJYXZD]J^J_JaHbIcIdJfIhH
=inclui	{-X=Y
=incluir	{HJI]
=incluy	{-Y=[HJ
=incognito	x.[H[
=incorrect	^!J#F%J(H,Z-H4J6Y>I@HBGDIHEIFJJKGLJMHNIO[PJT]VIZ[^HbJcJdIh]
=incorrecta	o,[3]6ZCIDJHHKJZJdJhZ
=incorrectly	x#ZHIcX
=incorrecto	x3^DJOX
=incorreta	u6ZhZ
=incorreto	{3[OZ
=indicat	t!XHI
=indicatif	{3_HH
=indietro	xHIR_
=indirizzo	{3[DZHJOI
=indisponibl	x4]?ZCHHES[
=indisponivel	{4]?[HF
=indovinar	r-[
=info	^!I#I%I(I)J*F+a-G3X7J9H:I;H=J>X?Y@HAJBHC^D]IEKGLIMJNIOGPJQITJVFXHYIZE[I]H^J_JaHbJcIdJhH
=inform	xCIH[OJ
=informacion	u3XCYD^HGhI
=informaco	x3IC[D]HHZG
=information	c!F#I%J(F)I*I+[-H3I4Z7J8J:H;J=F>H?D@IAIBHCZDaEYGIIHKHLJNGOJPGQaUJVFXIZY[I]H^H_IaHbHcJdGhJ
=informationen	{CXD[
=informazioni	x%J3H?JC]D]HG
=ingen	p(J3I4]9G:J=_@JBHDHHDIJJJKINJXJZG]Ja^bJ
=ingeschakeld	uUXVYZIdY
=inget	x3Z>HD^HIOFaF
=inherit	o%G;aHH
=inheritabl	x;Z
=inheritanc	a!H#J*J-J3J9G;eAHCJKJPXZJ]J_J
=inicia	{+YHIdIf[
=iniciado	{]Z
=iniciar	u(JH[ZE[]aFbZ
=inicio	m!J#F(J-J3J:J>E?J@HBYDIL[NJTGUIVIXIZY[I]JbacJh]
=initial	r@ZHXIIKJZJhY
=initiat	{bX
=injoignabl	x4XHHUHf]
=inloggningsskarm	{HIb[
=inne	{9I@]B[HJ
=innej	{#I:^BJJYZI
=innerhalb	{(J@[BJX^
=inquilino	{HISJU[VJW]bJ
=ins	t%[3J>_BIHFUIZIaJd]
=inscription	p%J(J+X-J3H=J?GB]CIDaGIHJPJUIVJWJXJ]JbH
=inscrit	p+_?ICJD_HBZJ
=insecur	q(I<c@FHBIIKHMHNHZE^IhI
=inserito	x@JD_HH
=insid	t-J3G>J?J@IG]HEIaJ[KJNIOFZF
=insist	n#I(H-I:J<[@XBGDIHCIIJJK[MIXYZD[]]JbIgJhY
=inspection	p-XHGc_
=instagram	{H]
=instalar	{HZ
=install	d!H#J%I(J-E0a1[3I9I>J?J@HBHDIHcIHJ_KJPJSITJVIYDZC^I_JbJcFeJfI
=installation	xHYeZ
=installer	x>HH[
=instead	q(J0Y3]>H?^@IHEZDaHh]
=instellen	t(J9J:X@JHXV[ZZ
=instruction	xHZ
=insufficient	f%b(^)J-J9I>J?J@JBHHAI]PHZF]JaJbJhJ
=insufficienti	{(Z
=insuficient	u(^
=inte	Z!C#A%F&J(E)F*G+F,G-A.H/G0G1H2I3@4F5H6H7F8H9Y;G<I=E>]?YAGBACCDJEHFHGGHJJFKGLGO[PEQHRFSFTEUGV^WHXCYHZd[[]B^XbBcCdZeHgGhJ
=integration	j/J3J?JCJEFHDNGZI_JcHdde[fHgJ
=integridad	{HJS^fJ
=inteiro	{HISZU]
=inteligent	x-JHFT]b]
=intelligent	xHHTa
=intent	{@IX^
=intentado	{XY
=intentelo	x@[HJMIZZ
=intento	o#^3F>J@JHHOHX_
=intercept	xBJHGJ]ZIc]
=interdit	p)]-_/J3J9I:J>IBJDHHDIYKGNJP[QYUFVJZI^Y_JdIhH
=interfaccia	{gZ
=interfer	xbY
=intern	p!X-I3Y@ZHIKIN]XJZGgZ
=internal	xSZcJ
=internazional	{3_HH
=internet	h-[3G4F9I:J=I>G?I@HBIDIGJHHIIKJMHNJRHSIYJZD]HcfdFeJfDgHhI
=interno	{3^>IOF
=interrupt	t+_DFHD]^cJ
=into	e!E/Z3Z8X:Y@HBIHYIINIVZ[I^JaH
=intranet	m(H-J/J:I=J@HBGHcJJKJN]RJSJUJVJZC]JaJbCcIdJg]
=introduc	{GZ
=introuvabl	u,[3G?JDJHD_]a^
=intun	i)Y+J9J>I?JDIHXNHZIaJbc
=invalid	h-J/Z3^>FBJCIDGHIIIKIMINJO]R^XIZHaG
=invalido	t>FCJHHO_RZaH
=invent	u9H@EHFIJK_ZE[^hG
=invento	x-JN_ZH
=investigat	{9YcX
=investigu	{E]
=invit	c(J-I3I7I:e=J>J?J@GBIDHHYIHKHMINIUJVJZD[J]J^IaDbHdIhI
=invitado	p:b
=invitation	{:EH^
=invitato	x:aHEIIZJ
=invoic	x?JH_OD
=io	p([*J3H9F>G?Z@HBJD[HHIFKIOIUJVaXJZG[J]JaFhJ
=irgendwa	{.ZDY
=irraggiungibil	x4ZHJcZ
=irrobustito	{%XYX
=is	=!_#F%G&@)J*G+E,D-].B/@0F1]2I3^4b5Z6H7Z8D9F;J=C>^?a@JA:CGDGEBFFHdI[JGKFLEMANGOGPGQCS_TIUFVEW?XIYBZX]>_EaEb<c?e@f[g;hZ
=issu	a!H(E)I-H/H3H4J7I9G:H=G>F?F@HBbCJDFGIHHIGJILHOIPGQXSHTIUHVHWJXJZb[I]H^F_IaIbHc_dJfIgJhG
=issuanc	xHZ
=ist	R!^%@&J(I)X*H+D-@.F/A0I2E3Y5E6D8E9?:A;[?a@YADBDC[D?EDFEG_HEJDK=M?NCO@QFRDU_VIXAYBZD[B]G^X_Ba]bCcJd]eCf[gD
=it	?!J%@&G(F)=*B+E,C-b.J/b0<1B2=3F4:6?7A8B9@:F;C<>=>>B?F@bAGBdEAFJGCH7I_JIKfL?OaPBQ>R?SBTFU^VZYBZg[H]Z_Ja<b?c>e=f>hb
=its	S#Y%A&I(D)C*E+I,G-_.I/J2G3A4D5G8]9Y:H;F<H>E?ZAEB_CDEXF^GCH>IBJYLEMANGOYPBQHR^SDU[VIWFXBYEZ<[D]C^_aYbGdYeGfBgI
=itself	n?X@IBZCIHIK^SXT[ZG]J
=ive	]!H#Y%I(F)I*G+H,J-A/G1J3F4J5J6J7H8J9E:F;J=H?[AIC[EJFJGIHFJHKbLIOJPHRJSJTJUHVGWIYJZb[F]E^H_IbGcIfHgH
=j	a!I%H(G)J+I,J-E.J/I0J1J2J3G4I6J7I9D:H;J=G?F@ZAJDFEJFJGJH>JIK[LJNYOGPIRISJTIUHVGWIYJZ_[G]]^I_Ja_bGcHdIfHgJhX
=ja	i!J#H(I*I+Z-H/I3J7J9F:J=I>I@]B_CHDGHCIFKaLJMFNHOIUIVHXHZB[[]I^HaIbJcJdJfIhF
=jag	c!G#Y%I([)H*G+I,J-F/I0I1J2J3E4I6J7H8I9Y:G;I=G?FAIB_CZD[EJFJGIHHIEJILIMFNYO[PHRISITGUFVEWIXGYJZI[[]G^G_HaZbFcHdGfHgJh]
=jak	xH^VG
=jaki	{9]
=jam	{H^
=jamai	h#J%I+[-J1Y3I9H:J=J>H?F@IBHCHDaGJHAIJKJL[MINJPIUJVIWZXIZH[J]I^Ia]bIdXfIhJ
=january	x@IIXK]
=jdoe	{ZZ
=je	V!C#^%B&H*A,F-?.F/C0E1E2E3?4D5G6E7E8E9X;E<G=A>]?[@ZADC[D]EFFFGEHFI<JEK]LDM>NAPCQFRCSFTCUCV]WEYEZa[a]Z^C_EaBcCdCeGfAgFh_
=jede	u@XNZ
=jedna	x*ZCZ
=jemand	{@ZZZ
=jest	c!X%H([)J*I+J/I0J3I4I7J8J9E:G;J=G>H?Z@EAIBDDFGYHAIXJJKELIMENEOIPIQJRISJTHV^WIXHYI[H]I^[_XaGbHcIdbhY
=jestem	x#I-J9]?J@JB^CJDZHEIIKINJZG
=jeszcz	{9IC]M[ZI
=jeton	t(J*J,cHFRYVJaJ
=jetzig	{IJKJZIh_
=jetzt	g#^%J(J+J,J-F/[3I4J7J8X9F:J=H>G?Z@[BYCGDZHDIFKDLJMINGOHRJTIUJVIXaZX[I]G^F_JaHbIcJdIfIhE
=jira	u#EHaZD
=job	r#J9^>ZBJHEKIZI[X
=join	e!G#I%H(J)J*J,J-I/I3H4C5J6J7G8a9J:H;J=I>H?H@GAFBIFJGaHaIHJJMJNDOJPETJV[Z@[J]J^I_Cb^cIdJeIfJhJ
=joiner	xHHVZ
=jour	j#H+[-H1Y9G:J=I>J?I@_BICGHDIIKGNJVJXaZE^JaIbJcJdHf^hH
=journal	{HINY][
=june	x-[II
=junk	u9J>JCIDJHEaa
=jusqu	x9Z@ZZJf]
=just	V!D#F%F&[(E)G*H,I.H/D0Y1H2I3D5H6H7G8X9^:G;H<I=I>I?E@^AGCbDAEHGGHAIGJFLXM^NEOCPGRGSGTEUFVAXDYH[b^FaIcFdGeIgG
=juz	p#I-I3J9F=J>^?J@GBaCIDHHCIHK_MJNIRJTJUJVJZFaJbJfJhJ
=kam	{>JB_HJaJ
=kan	a!E#D%G(J)H*H+I,I-F/H0I1I2I3E4[5I6J7H8J9F:^;I=Z>^?G@[AIBaCFDDEJFJGHH>ICJHLHMDNDOFPFQJRHSYTGUEWIXFYIZ_]G^__HaBbDcHdEfGgHhA
=kann	[!H%F(J*Y+I,H-D/F0H1I2J3F5J6Z8I9F:];I<J>[?_@YAIBYCEDDEYFJGGHDICJHKBLFMZNBOHPFQJRHSFVYWGYH[X]D^Z_HaCbDcFdDeIhB
=kaputt	uHGb[fZ
=katalogen	{3[
=katalogu	{3^HJOI
=kazd	{@JKHNaZH
=keep	U!D%G&I(F)J*F+^,H/F0H1H2I3D4G5I6G7[8G9E:E;G<I=F?C@^AFBACDDYEHFGIXJFOEQIRGSGT_UEVCWHXDYGZJ]C^[_FaJbDcFdGeIgYhZ
=keepass	xH_IJZI
=keer	r#[9H@aHGZH
=kein	X!D#A&I([)G+E-H/E0^2G3I5G6F7E9E:I<H=_>A?AAGBGDcEFFGH?IAJFKILYMCPDQGRCSCTDUXVAWbXCY^ZH[E^E_GaYcYdAeGfIhD
=keinen	p3I4Y>[@YCJDIHGX[ZIa[
=keiner	x+J=[D[HJLXZJ
=kenn	x>G@JHYKIZD[a
=kennt	r:Y>J@JHDIJKZM_YXZI
=kennwortanderung	u7X@IB[HIIIKJUJVIZH^]fJh[
=kennworter	i#I/^0_3J4J7Y=J?J@FBICIDHHDIGK_MGTIVJXIZJ]JcJdYfGg[hI
=kennwortern	xWZ
=kennwortrichtlini	{NZ
=kennwortruckschreiben	i#J%[(F)J,G0J1[4I6J7J:J=G?J@HBGDIGIKHLIMJPYRZSJUHVGWJYIZH^IaJbJcId[e]fZgZhG
=kennwortsynchronisierung	{G_fI
=kennwortwechsel	{@XL]
=kennwortzurucksetzung	d!I#I%I(G)X*I+H,H-G/J0J1J3I4I6J7X:H;I=Z>I?Y@HBHCHD[GIIHKHLIMJNFOIPGRJS]TIU]V[WZXJZD[J]H^JbIcHdEeJfYgIhH
=kennwortzurucksetzungsrichtlini	{HIW^
=kept	k#^-J/J7Z@IBIMGTHZGd]
=kerbero	{9IBIH^RXZF
=key	d!G#H%I(Z)H*H+F-E/C0I1H3H4G6d7I8J9F:J;I<J=I>G?]@GAHBGCHDDEJGJHdIEJGKGLJMHNEOHPIQJRETHUIVEWJXJY]ZB[J]D^J_GaIbIcCdHfChH
=keyboard	m#Z-J9H@JH_IJZIhY
=keys	f!J#I%J(F*J+J-H/I0I1I3J4G6g7J8J9G=I>I?[@HAHBICIDHGHHEIHKGMINJODPJRCTHVHXJZD]G^J_HaJbJcDdGeIfEhJ
=kick	{#G9F>JBIHEIITXZ_]F
=kid	x#X@]HI
=kids	{3GD[HIIJK]
=kierunkowego	{3_HJII
=kill	t.YHEY_
=kim	{-GHHI]KJZY
=kind	t9YIZ
=kiosk	p#I.X@IBJGZHXTIZG^_
=kitchen	{#^.GHYKI
=klappt	p%[(J9J:Y=J>I?I@JC]HHPIVHZ_aI
=klar	{9^BZHIZGbJ
=kleinbuchstaben	xI]
=klick	xHJZGb_
=klingelt	{>IDJ]]aZ
=klopt	{3GOIa]hY
=know	Z!G#G%G&^(D)I*H+G,J-^.J/F0J1I2J3E4I5J6J8J9F;J<J=H>F?CCGEJFJGGHFI@JYLHM]NZOFPIRISIUGVEWHXHYI[c]F^F_IbDcHdGeJfHgFhY
=known	k(J-^/F0IBFDJHCIIJXKIM]NITJZ[_IbZgJhJ
=kod	m3I9G>]@HBIDIHDIJOJXHZH]Jac
=kodem	x9IHIZJa_
=koden	q3I9G>_CJDHHDIHKIMJOHXIZJa_
=kodu	tHHa]
=kolleg	{(I*H@X^^
=kollegen	t(]GYV[ZH
=kollegin	r!](J=[?JBJDJHXV[ZG
=komm	o!X#J)[-H>YDZHDMHVFZ_aF
=kommen	t0ZGYHZXZ
=kommer	r!I#I-H3F9F:J>F@HBICHDEHAIFK]NJOFTIVHXHZ[]Iaab[cJhJ
=kommt	c![#G%I(I)I*I+^-G/I0J3E4H7J9I:Z;I=H>E?F@HAJBGC[EJGJHGIGKHMHNHOXPHRISIT_UJVGXHYJ[J]G^I_Ia^cXdJfHhH
=komork	{CZHJO]ZJ
=komplexitet	{HII[KHNY
=komputerz	xM_ZG
=komt	q#J-^HGO[XFZHa[
=konci	{3J>JD_HH
=konfiguration	uEaHIWH
=konfigurieren	{e]
=konfiguriert	u3YDIEFHIUHVZW^
=konnen	i!J%H(F)X7J:X=F?I@FB_CYDIF]HGNIP_UHWJXIZA[J]I^GaIbGdJfIhI
=konnt	q#J%I,Z-J3J4]9I=J>I?]@IB^CIHEIHKHPIVIZG^HaIdHe]fIhH
=kontaktdaten	x3]D[
=kontaktmethod	{C[
=konten	r)_AYBJL]UEVFZH[YhI
=konto	W!a#c%^&J(D)E*G+G-B.I/E0G1G2[3I4E5H6H7G8H9F:X<H=D>E?E@AAHBHCGDZEFFHGGHAIBJFKBLFMDNDOEQXRGSGUBVaWDX[YGZJ]E_ZaDbEcCdDeGfEgF
=kontot	p!Y#[%^(H-J3J:J;J>JBJDIHEIJKJOJTJV[XGZ]aH
=kort	t-HBJHFIa
=kraju	{3_HJII
=krav	r*[9IC]DJHEI^ZJ
=kraven	uHIIZKHN]ZI
=krbtgt	{!J=JBIHaKFZGbJgI
=krijg	r9J>H?]CJHEZ]aZ
=krotki	xHJI_
=kund	{:HB[H^ZIaG
=kunden	x:ZHJS[
=kunnen	{HJV]ZJ
=kurz	r-I@JHII_ZJbY
=kurzlich	{@ZBJK]ZGhJ
=kvar	{_Zg]
=kwijt	t>[HJ
=l	K!Z#E(Y)=*B-Y.B/[0E1@2D3]4I6?7F8@9@:B<B=X>X?e@GB>CIDEEJFZGCH=I?J?KaNFOCPHQAR^SAU^XDY?Z<[X^Y_]aGdHeZfJhY
=la	D!J&@(C)?*?+[,E-b.?/F0F1<3A4I5D6I7H8?9F:I;E<>=_>]?aA;BHCBDFEEFGHCIFJIKbLHMdNdOEP<QCRISATBUGVCXDYFZ_^I_FaHbJc<dZeZh_
=lab	l%I(G*J8E9H=H>H?D@IAHBHDJFaGFHdIJKJVJYJZB[J]J^]_IfI
=lack	f!J#I%](]-E/J3X4J5a:J>I?J@GBGCJDGGJH?IbJGKDMJNDUIVJWYZB[J]I^JbHdIgIhI
=lado	{7YHHS[ZJ
=lady	u!Y#X@YXX
=lagt	{CZD]ZI
=laiss	x>I@IHGIIX]Z[]YaI
=lake	x>^HG
=lan	{9H>IH_
=lanc	{%Z+ZHH
=land	t!G/^3G>[?JHEIJZE]JaZbJ
=landcod	{3a9H=J>IHGIJZI
=landervorwahl	{3X
=landesvorwahl	x3[
=landlin	u1J3]4I>^?[HCZHcHfJ
=landskod	{3a9I=I>IHHIHZI
=lang	p%J-[2]3J>I@YHGKJN[ZE][aJhJ
=langer	{!^ZJ
=langsam	{3J9H>IHaMIZJaI
=langst	{PXTX
=languag	xZY
=laps	r-J9J=d@DIHKEMJNHZDbG
=laptop	W!H#Y%H(E)H*G+H,I-E.I/E0H1I2J3G4I5J6I7H8I9D:H;I<J=F>D?F@CAIB[CFDFEHFIGHHcIDJHKCLHMdNEOGPGQJRFSITFUHVFWIXGYIZF[G^H_IaEbdcGdGeJfDhE
=larga	{2[9J>JHJI^KJfIhI
=las	f!H%[(I)I*]+J,I-E.Z/F0]3H4I6X7J9E:I;J=X>D@EAIBGCHDGEJFJH[IEK[LJMHNZO[PGRJTHUIVHWJX[ZC[I]I^J_HaHbIcHfGgJhF
=lasa	{?J[_
=lasciato	{9JCHHEZG]a
=lasst	j6X9I=J>I?J@ZHZIIKHMJOJVIX[Z]]J^JhG
=last	T#[%D&I(D)I*G+E,E-E.H/H0F1F2H3C4[5J7F8]9H:G;H<H=X>[?B@XAFB?DAEGFFGYIEJDKcLEM@NEOYPCQHRXSCT^UZWEXEYG[C^DbEdEe^fJgDhB
=late	rDYHER_ZJaX
=later	d!I(H+E-F3I8X9I>I?J@XAJBDCJDZH?IEJJKDL[M^NEOJPIRIZ^[J]G^Ga[bJc[fJgIhI
=latest	{1YHJ
=latt	u-^HH
=latw	u-]HJ
=lauft	j#J%J(J-J0Y3J4J=I>[@GB]DIGIHCIIKHL^MGNJR]SJUJVJZE[J]I^IaHbJc[dIf[gJhI
=laut	r?J@[BIE^HEI[KJNJOJRJSYTHXJZIaZgJ
=layout	{hZ
=ldap	X!G#F%F(G)H*H+H,H-E.I/H0H1G2G3F4X5e6G7G8F9F:H;H<j=G>F?G@FAHBFCFDFEIFHGGH>IEJGKGLGMENFOHPHQHRFSITGUFVGWHXHYGZD[G]G^G_GaEbFcAdEeGfCgIhG
=le	L!F#A%_&E(X)?*A+F,@.J/E1@5G7I8A9A:@;@<F=G?_@IAFCHDGE@GGH>IFLXMaO_PEQBRESFUIWDXFYGZD[FaabZdJeB
=lead	q(E*]-J3]>J?EP[SJZJaFg^
=leak	x-_@JHJII
=learn	uHEM[dY
=least	i-H/Z9J@[CIHBIbKFMINYZHhI
=leav	h!a#J-J/Y3I8I9G=J>I?G@HBJG]H_IHJJKHNIPIVHZD_JaHbJdJhI
=leaver	m!_>J@GH^ZD
=leer	{3]HH
=leerzeichen	x3_@JIZZJ
=left	_#H%G(H)H*F+F,J-F/H1J2J3D4J5Z7I9G:I;[=E?GAZBJCXDXEJFIGXIFJIKELHMHNGOFQJRJSJTHUIVHWJXGZA[J]c^YaGbHcIdIgHhG
=legacy	{Y^cF
=lehnt	uHHJ]N[
=leicht	p-d3IHGIEZJ
=leider	{ZZ
=length	e%I-H/I2a9J>JBJCIHDI_KHN^OJZEhJ
=lento	t!I#G-G3H9F:J>HBGCJDJHdIDKIMGNJOIUJVJXJZG]IaJfJ
=les	Y!E#D%]&J([)]*^+[,F-B.[/C0X1H2H4E7J8G9C:G;G<I=I>D?I@BAFBCCBEFFGGZHCK[LGOYP^RFSHTEUDVJWFXEZ>]E_EaYbFcEdXeIfDgFhC
=less	p-b9J@YBIHHIIKIZE
=let	a!H%J(G)Z*H+H-F/H3H4J7J8J9F:I=[>G@]AJBaCFDEGIH>ICJJKFLIMGOHPJRJTIUIVEX^Z[[[^E_HbIcJdJfJgIhC
=letra	p#J-H/X3J9J@GBJCJDIHFIcKHOJZH[J]JhI
=lets	p(J5[@ZBGH]IIKELJUIZC^Hh[
=letter	]!G%I(H)J*I+I,J/b1I2I3_4I5J6J7I8J9F:I;I=I>D?G@GAHBECEDFEJFIGIH<IfJHKFMCNYOAPIRJSJTGUJVHXHYJ[G]E^I_FaGbHcIdIfIgEhY
=lettr	x/ZI]
=letzten	q-E3J>J@JHHIGKcNJO[XJZHaJbYeY
=leut	u-]8Z=JF^GYHIIJKGVJZH
=leuten	{(]HJPX
=level	{(X5^HIZE
=leverancier	{:]HIJZZJ
=leverantor	{:XJY
=li	u:]>[HH
=libr	q#I%J(I)_-H/J=JBGDIHHPJSIT[UaVEZHcHdJfF
=library	x.XHJJYZJ^Z
=licenc	[#I%J(H)H*J-H/J1J3I4J7H8J9G:H;J=g>H?H@GAHBHCJDIGHH]IGJJKGLJMINIPIRJSHTIUGWJXJZA[J]I^J_GaIbHcGdJfHgIhJ
=licenca	k!^#J-I3J9H=b>J?J@HAJBJCJDJIHKHNJVJXJZH]JaIbJ
=licence	]%J(J)J-I3H4G5G7J9H:I=e>I@HAJBICHDIEIH^IFJIKINHOHPJUFVGWHXJZE]IaIbJcIdIeZhJ
=licencia	m=^H]ZJ
=licencji	t=^HI
=licens	x=HH_UJZF
=licenser	{9J=_HH
=licenti	t-J9I=_HYIIKJVJ
=licenz	u=aHE
=licenza	r-J3J9J=a@JH]IIKIZI
=lid	{?JHGV]ZJ][
=liegt	u-I7]9I>]G[HHKJ]J
=lien	p-JBHKJMJZGbccI
=life	{1[BJHJZJfZ
=lifetim	{@YHX
=lift	rHHT^XX
=ligacao	t(J-J3Z9H=I>G?^@JDJHEIJKHMJOJUJVJZI]Ja^bIc]
=ligar	{9]BJHIZIaJbY
=ligger	{3[G]HIIJOIZJ
=lightweight	{%H0_HH
=like	a!J#I%I(F*J+Z-^/^3Y7I8I9H:J=H>H@YBGCIDIGJIZJIK^LJMGRJSHTXUJVIXJZE[I]I_JaHbIcJdJfIhD
=limit	g!J#J%H(G)H*E+I-J2Y3I7J:I=H>I?FBICIDIG_IHKIMJNHPHQ_UJVXWJXaZD]JaJbHcJfJgJ
=limitada	{QZ
=limitado	{VZ
=line	n(X3I4Z>Y@HDJHDIJKYRJZGbIcbfG
=link	V!E#F%G&J(E)G*H+H,I-B.I/E0H1I2J3F4]5G6H7H8H9D;I<I=C>C?C@CAHBBCGDDEIFHHYIDJFKBLFMDNDOHPGQIRGSFTEUCVDWGXGYH]E__aCbjc[eJfEgEhF
=linux	xH]ZG
=list	W!J#G%E(E)F*E+E,H-c.J/H0I1F2I3E4G5I6I7H8H9D:E;H<I=E?d@CAGBDCZDZEIFHGGJYKXLHMGNFOFPGQ_RISITFUFWHXFYIZ?[Z]E^G_EaDbFcGdGeJfGgGhD
=lista	t-aHHKJ
=listener	u=JHCPJYIcGdHeIfc
=litery	{9JHHI_
=lithnet	t-FJ_^J
=littl	t.XMYZJ
=live	i!D#I%J-[/H7[=I>J@aA[BJDJIFJJKFLJMJNEPJTJVJWJZC[J^H_[dXhI
=livr	{HFT]a]
=lizenz	n9J=^BIDJHaKJUJVJZHbJfJ
=lizenzen	t9I=cCJHGIINJUHZJ
=llamada	r/J9J>J?ZDJHGKJQZa^
=llega	j3I>_BJaY
=lleva	t-[>JFXI_KIZH
=llevo	{HIXHa^
=lo	d#D%G(F)H*H+G,J-E.J/G0I4I5J6I7H8J9A:H;I>_?]@BBDCEEJFIGIH?IYJILINGOZPHRHTXUHV]WIXZYI[G][^I_IaCbFcGdIfGhD
=load	i-[.Y9J?JHXIJJ[KIMIZFb_hJ
=locai	{6[A]_J
=localement	{/[HHZHd[
=locali	t-J/J6Z9I@JA]HFN^ZJ_J
=locally	x!^/^HEIIKJNJUJZF
=locat	u,H0J6JHDZE_^cIdFe^fG
=locatair	{BIDIHJU]VIW[bJ
=locatario	{BJHHU]VIW[ZJbJ
=location	rH[
=lock	L!@#j%C&J(E)E*G+E,F-B.G/A0G1G2G3E4E5H6F7C8G9F:E;G<H=D>A?D@EAEB<CFDDEGFHGEHYIBJDK@LCMCNBOGPCQHRESFTiUFVDWGYGZ:[X]C^J_BaDbbcDdDeHfFgDhH
=lockd	{#]BJHHTY[H
=lockedout	u#HHHT^
=lockout	[#a%I(J-I/J3J7J9J>J@HBFHJIIJJKIMHNITbXJZE[G^I_JbIgJhI
=lockouttim	f#]%b(H@JHCZI[J^J
=log	T!A#]%C&^(@)D*D+E,Y-B.H/^0F1G2H3C4G7D8F9E:H;F<H=B>A?@@?ADCCDCE[FDGCIAK?LEM]N_OFPGQHRGSDTJUGWEXEYGZa[C]c^B_Ya@bEdDeDf_g[
=logg	f!Z(F/J7I@GB]IJKJMHNJSJTHVJZZ]I^GbZgIh]
=login	S!Z%F&J(D)E*E+^,G-@.H/C0H1G2H3E4D5G6G7d8G9I:X;G<I=E>I?B@AAGBJCEDBEGFFGFH[I^JEK@NBOFPEQIRESBTXUEVCWGXDYH[B]B^d_Fa@bfcHdFeHfDhA
=logo	n-I7J>IBIHdZEbG
=logon	]!G#[%J(G)I+H-I/J3I7I:H=H>I?G@EAJBECJDHGIH?IGJJKGLcM[NIPISITGUFVGWJXIYJZA[H]G^F_IaJbgcDdJfJhH
=logowania	{bY
=logs	i#E%Y7I:[@JBIH_IJJXLZNHTZZF[J
=lokal	d!I#G%H(F)H*E+J,G-F/]0X1I3H4I7G9H:G;I=F>H?G@EA[CHDHEaFJGHIDJIKELIMEN[OHPHRHSETYUGVGWFXHZC[I]G^H_EaFbGdbeJfYgZhF
=lokala	u/YHJcYg[
=lokalen	j#I%I(I3I4J7X:I=I>J?I@IBIE_HDIJKJN]SJTJUJVHWHZC^J_ZaIbHc_dY
=lokaln	{/Yg[
=lokalnym	x!XHJZIc]d[gJ
=lol	r#J/J3H9_=J>Y?J@ZBGCJDIIFKGMINIOHVJZD]JaHfJhH
=long	[%G(H)I*I+I,J-Z/G0J1I2f3E4I5J6J7H8J9G:H;J<J=I>C?F@JAIBFCHDEFJGHHCI^JGKDLHMbOERISITYUIVHWJXIYJ[H]H^G_HaEbHcHdHfHgGhE
=longer	_!Z#F%I*I+I-G/J1X2Y3G4Z9H:J=J>^?b@IAJBHCIDGGGHCIaKHLDMHNHOIRJVFXHYJZC[J]I^H_]aGcIdEfI
=longitud	{N^
=longueur	{@HHJI[N[
=look	g#X+Y-J1J4[>I?G@IBFDIHHKJMJN[RJSXTZZa]X^I_YbJfF
=loop	l!I(J+I7IBGDJH]MJSITJUIWJZ]]EbFcJf^gI
=lors	p!J%_(J,^-J/J5[=H?J@JBJHGKINHPIUIVJbJcJeIfHhJ
=los	e!G#I%H)Z*Y+I,J-H/J3[4I9H=I>I?I@HBHCIGJHCI]JYKFN]OIP]UIVZWIXJZB]I_JaJbJcJdJfJhF
=lose	x>ZHFZY
=losenord	c!H%I(Y)I+J,J-E/I0J1J3J4J7I9I;J=G>G?I@HBCCIDGGIICJILIN[OJPIRJSJTHU[WJXIZX]G^Z_JaIbYcIfHgJhZ
=losenordet	d!H#G%J(G)H*I+J/I3J4J7H9J:G=H>G?I@DB]CHDYEJGIH@IXJILIM^OJPJRJSITHUEVGWJXJZ[[H]G^H_JaHbFcHd^fIgI
=losenordsalder	{@aBIHFIGZGhJ
=losenordsaterstalln	{UZ
=lost	_!G#F%E)]*G+H,J-F/H0Z1J2I3G4[5J6H7F8H9F<J=a>[?E@CAIBXCFDYEJFIGGIDJIKDLHMCNFOHPHQJSHTGUGVFWIXGYH[F][^G_]aGbBdFeJfEgGhE
=lot	t9^BIZH
=lots	{:X
=low	{-X9JH]
=lower	m-JHJI[N_ZH
=lowercas	t-JHJI_ZG
=lsa	u/JJ^
=lsass	rHHJ_ZJ
=luck	u9[@ZBIHHNJ
=lugar	{7YHJS]TIZH
=lui	q([8]=Z@HBXHHIIKGMJVHZH^]bJdIh[
=lukt	xZ^
=lunch	m9G@[BZIJZE]]bJ
=lunga	{2Z9J=IHHI^ZI]JfJ
=lunghezza	x@HHJI[N]
=m	{!]ZJ]Y
=m365	j#E(J/]HFMXNJTbZI[Jg]
=ma	^!E#B%Z&J(E)G+Y,F-C.I/[0G1G2G3C4I5I6G7F8^9Y:E;F<I>B?^@AAFBACCEHFHGDIBJGKAM[NCOZPFQIRGSHUDWGXEYGZ=[b]D^E_JcEeZfDh^
=maar	l#I-J3I9H>I?[@ZBJCZDJHEIJKJM^TYZH[XaHgI
=machin	e!I#J%J,J-G/H0I1G3I4Z6J7J8I9J=J>I?J@CBIGGHYIHJGKGMHNIOJPJRaTIYJZI]J^J_IcadJf_hH
=macht	{-XbX
=macro	q#IH_
=made	g!J#H(H)[+H-Z/J2_3J7J8X9I:I<J>H?H@_BGCIDFGIHDIYJIKDMXNFPJUJVHY^ZA[J]H^^_GaIbJcJdJfJgJhG
=mag	k#J(H-Z9C=J>I?J@bBZCIDIHCMJNIOJUJVa]J^JaHbJfJhH
=mai	j!I#I%J)J+Z-I1X3F9F:I=I>G?H@JBICFDaGIHBIIK^MJNIOIPJUJVHWZXIZD]IdZfIhJ
=maila	{>^D]HFZE
=mailadress	u3]C]DIHH
=mailbox	c#G+H-J3J7J9H>b?H@IBICFDYGZIIKIMINHTYZH]J^ZaIbJ
=maintenant	u*X9G@JB[HJKZ
=mais	^!I#D%E&J(F)[*I+Y,H-G.I/X0H1I3?4G5I6H7G8G:D;H<I=]>[?]@IAGCYDAEHFIGGH<IAJHKZM[OXQIRGSIUDWGYZZE[^]E^FaBcFdYeIfFgGhC
=maison	{4J>^?J@JBJHGJ^MHZI
=maiuscola	x3JI]
=maiuscula	x3JIZ
=majuscul	uI[
=make	^!I#J%Y(I)J+^/I3H7J9G:I=I>G?GBGCFGIIIK^L_MHNXOIPHQ_SJTJVIWJXJZG]J^JaJbJcJdJhD
=makkelijk	u-]HJ
=mal	e!H#_%H(H)J*H+I,I-C/I0J1J2J3d4Z6I7I8I:F;J=G>E?H@XAHBECFDEFJGHHAIEJIK^LIMFOFPHQJRXSJTHUGVHWIXGYI[G]F^H_IaGbGcGdFeHfEgJhX
=mala	{#IHHX^cX
=male	{#]3]BJHHIHKINJZJ
=malform	t3[DI
=mam	r(b*J9H=I>_?J@JBICXDHHCUJVHZEaJ
=man	j!]#I%J(H)J*I+J-Y/J3I4J9Z:J=F>G?^@bAJBGCGDXHJIFMINGOJPITZUJVHXGZC]H^JaFbIcIdJfIhI
=manag	c!I#H%H(H)I*I-C/F0X4E5J6J7d8H9C:[=H>J?IAJB^DIEEGJIGJHKGLJMJNGPFSITHUGVEWJXJZA[I]J^H_IbIcHddfIgGhG
=manageengin	xHFJ^
=management	l%_(I-I0H8^GJHDKJZIdIe]
=manager	h!J#J%J(a)J*J-C2X3H7G:I<Z=J>H?H@IBGDHGJHZIEJ[KEMJNDQ[SGTJUIVHXIZ^]Y^JaJdGfHhI
=manana	q#[-I9J@_HHIJKITJX]ZIhJ
=manca	l#I%[(Z-H3_5Y9H:J;J=I>H?E@IBIC[DIHBKHLJMIOEPJVZXIZG[J]IaHbXdJhJ
=mancano	u#J%J3H=]CHD]HFI[
=manda	x7]
=manga	q#ZHJX^
=manqu	n([+J-J3a9I=Z>I?HCYHCOFV[XIZIaG
=manquant	x%[=]HCKJ
=many	W!H#c%G(H)H*G+H,J-_.J/H0J1J2I3X4I5J6J7G8I:G;[<J=G>E?GAGBECEDFEJFIGIHYJHKXLHMGNEOEPHQJRHT^UGVFWHX^YJZA[G]F^I_IaCbGcIdGfIgIhE
=mapp	u#_NIZI
=marca	x-ZHFZHh^
=marcada	qLYZJ^^dX
=marcado	uKJZG^^dXhJ
=marcamo	{L[
=marcar	x;ZdX
=march	i#I%I(J+J3J6J8J9D:J=H>I?I@ZB]CJDIG]IFKGLYM[NHOHPJTJUJVHXJZ^[J]J^JaIcJdFfXhH
=mark	x-[HIZJhY
=market	xF]HZZH
=mas	c!G#F%G(G)I+H,H-Y.J/Y0I1I3C4H5J6I7G8I9D:G;I<J=F>C?]AIC_DEEIFIGIH?ICJIKCM^OZPIQJRHSIT[UGVEWHX[YIZD[^]F^HaCbYcGeJfFgH
=master	{!ZHZ
=match	Y!G#F%H(G)I*H+E,I-Y.J/G0J1I3@4H5J6^7H8I9E:I;I=G>B?F@BAdBDCEDDEIFJGHIALHMFNHOePHQJRHSJTHUHVGWIXFYIZA[H]G^H_YaDbGcHdHfHgIhX
=mate	{9FB[VZZI
=maternity	{!]AIHJPJ
=matin	p#]@bHFKJNITJZH
=matter	o-I2[@GIDKJN]ZD^Yh[
=mauvai	r#^,]HJKJXJdGh]
=mauvais	x#I*J-J9IBHCJEYHDX]ZHc^
=maximal	{-JHIIIX_
=maximo	{3E>HOFX_
=maximum	xH]IJ
=may	[!F#I%Z)C*F+F,I/F0J1J2J3E4I5J6J7H8Y9F:F;J<J=H>F?F@YAJBECGDHEJGFHaJJKFLIMEOIPEQ[RJS[TFUFV[W[XJYJZ?[G]G^aaYbGdFeIfHgEhD
=mayb	tHGN]SY^J
=mayuscula	x3HI]
=mdp	l#Z:I@ZBICIHCKJMINIVIXIZ_]HaIbJh[
=me	I!Z#d%@&D(a)[+E,@-@/>0A1A2C3J4?5B6A7J8A;A<C=;>X@^A@DbE?FAG?HCJ?KHL?M:N=P=QBR@S?TJU>V_W?XcYAZf[H^E_>aZbFc>d?eCf>g>h[
=mean	l&](I*Z-J/Z9EFJKINFOJZ[hI
=meckert	x.Y/X
=med	p3[7Y:X>JBIHGIJcXhY
=media	{9IHDXJZI]^aZ
=medio	{@JC[D]HJZJ
=meer	x9I>]@IHIYYZJdHf[
=meet	Z!I#J%J(I)J*I+I-G/Z3I7I:J=I>G?GBFCHDGGJH^IYMIN_OJPJTJUIVHWGXJZF[J]b^J_JaGbHcJfIgJhH
=mehr	_!Z#F%Y(F*Z+Z,H-E.J/G0G1Z2J3F4D5I7H8I9G:F;H<J=_>Y?ZAIBEDEE[FIGGHAJJK[LHMFNGODPDQJSHTFUGVCWHX]Y^ZE[G]D^G_ZaCbFcCeHgHhD
=meier	{9^HE
=mein	W!^#]%E&J(B*G+F,G-A.I/F0H1H2I3J4E5I6H7F8I9D:H;G<I=D@GAHBAEGFHGGH[IaJGLFMANHOYPDQIRGSGTDUDVaWGXDYHZ_[[]A_HbDcFdDeHfEgGh]
=meinem	r-H3J9X@HBJC[DZHHI[K[ZF
=meiner	{-J9]@JIJKIN]ZI
=meint	x-]9E>JHJK]
=meio	u3J9H>H?J@JCZHEI]KJVJZG]^aH
=mejl	{CYD]ZI
=meld	u9ZBZHI
=meldet	q,J:Y=J@JBIHEIJJYKHNIR^S]VJWJdJfH
=meldung	q(J)[3J:J>J?FDJHGO[PJUIVGZYa]
=member	e%H([>G@JBIIJKINJP^VaZI]JdF
=membership	{PZ
=membr	t*J9IF]HGP]VZZJ
=membri	xF]HIPYZJ
=membro	q9IF]HFIJV_ZI
=meme	m(I)Z*J9J>J?I@ZA_CIDIHEIIK[OIPJV[ZD]J^X_HaYhH
=men	l!J#I-I/Z3I9G>G?[@HBJDJHCIIKIM^NJPJTZZH[]]I_YaIgHhJ
=meno	u-^HH
=mensagem	t-I9I>]?I@JCJDFHBIJKHZ[]Ha_
=mensaj	t-J3J9F>^?I@JBJDGHBIIKIMJVIZZ]Ja_bIhJ
=mention	qHbKFNIZJ
=menu	p-J9HHaIJZJ]JdY
=merci	m#Z*J-I3J9b=J>I@IAJBZCJDIHEIGKIMJNJOITHVIXJ[I]IaIbJfJhJ
=merg	u!J8]A_HFPHZF
=merger	x-J9G:G>I@JA^H]UHWHZI]I
=mes	{HJK]VXZH
=mesma	xAYK[ZJb[
=mesmo	p9H>J@_A^CJHHIHKHMITYXIZE]J_JaIh^
=messa	{@YHHNIZE]^
=messag	W!G%H&J(H)F*F+F,I-H.[/F0I2J4I5J6I7H8I:H;I<J=F>@?[@CAHBDDFEZFHGHHZIBJGKALIMGNYOIPGQIRHSGVGYIZ^[H^H_GaabHcGdXeIfHgHhE
=messaggio	t*J-J9I>]?I@JCGDGHBIJKJPJVJZ[]Ha_fJ
=messo	r%I2[3I>H@JD[HFIZKIV[ZHaG
=mesur	{EY
=met	h(J*J-H/J4I9J:[>H?JBICJDIGJHBI]MJN]P]UHVJWJ]JbJcZhJ
=metavers	{GXHI_[
=method	R!F#F%G&J(E)D*]+_,G-D.I/G0H1G2I3D4F5I6H7G8G9D:F;G<I=D?f@CAFBICdDdEFFHGFIBJGKBLFMGNCOEPEQHRHSHTEUDVAWEXFYHZ?[F^F_EaAbFcGdFeIfGgGhF
=methoden	m(J*b+Z-J3I>J?H@IBHCXDFHGIJKIWZZI
=metoder	x*_HI
=metodi	t*]C]IJZJ
=metodo	c!H#H(H)J*]+[,I-F3G4I:I;J=I>H?d@GAJBGCbDIHBIFKGMJNEOGPIRISJTJUHVHWIXHZE]H_JaGbJcJdJfJhI
=metody	t*^9H@JCaDJHGIIZH
=metro	u3H9I>c?I@JDIHGIIKJOHVIXIZEaI
=metter	{@^ZI
=mettr	x+]CJDIHY
=meu	d![#H%H(X)I*H,J-E.J/I0J1J2J4I6J7I8J9];I=F>Y?F@EAJBDCZDEFJGJI[JJKBLIMYNGOaPIRISJTIUGVEWJXGYI[I]F^I_IaCbHcIdIfHgJhF
=mfa	Y!H#G%I(H)H*F+a,a-I.J/J0J1I3H4I7H8J9E:F;J<J=G>@@EAJBCCGDCEJFJGJHiIHJIKILIMFNHOJPHRISITHUGVFWHXGYJZC[I]F^Ja=bEcHdJfHgIhI
=mgdomain	{7]
=mgpolicyauthorizationpolicy	x)[HJ
=mguser	o/I9HBIHHgc
=mi	V!a#Y%B&G)H*H+H,D->.F/C0E1F2F3E4C5G6D7C8F9]:H;D<G=@>]?J@EAEB=CZD_EFFFGDHJJDLCMIN@O[PCQFRDSDTBU@V[WCYEZf[Z^B_DaIb@cCdCeFfAgEhJ
=mia	i!Y#I%I(G+J-E/J3H7J9]:Z=I>G?H@XBFCHDZHAIZJJLJMFNDOIUHVXXHZ_[I]G^HaHbHdIfIgJ
=mich	g#_(J+[-I3J9H:J=I>G?G@IBICFDYHCIHKFMDNIOHTYUJXZZa[Z]H^IaHbIcJfIgJ
=microfono	{H]MJ
=microphon	{H_ZH
=microsoft	O!A#?%C&H(B*Z+H,C-F.F/Y0H1Y2F3B4C5F6E7c8F9C:C;F<G>@?C@?AEBACCDAFFGCHCI?J[KALDMHNBODPBQGR[SgTdUBVAWCXBYEZ;[D]C^B_CaXbBd]eFfYgdhB
=microsoftonlin	g(I)J-I.Z/I7G=J@IBIDJHDIIKJMINJScTHZF]JaJbIcbdIfGgFhJ
=middl	qHGZI]a
=miembro	r%J(J*J9JF]HHIIP^V[ZH
=mien	r-J3F>H@JCJHGIYK_MJO^ZJaJhI
=mig	uDYHJV]
=might	u1Z@ZII
=migrar	{__
=migrat	r#J+I0I1J;]>HA[CJD[PJ_IcJ
=migration	j!I#H%H(J*J-H3H9I;]>J?X@IA]BICHDIHDIIKZMINHPJXJZE]G^I_^aId^fI
=mijn	a#_%G(G)I*I+I,I-F/I0J1J2I3G4J7I9[:G;I=H>^?HAIBECYDCGJJJKFLINGOZPGQJRISJTFUHXIYJZ_[F]H^E_IaFbGcIdGfH
=milieu	{HI]]
=mill	{9]BJHJ
=million	{-^9ZHGIHKHZG
=min	i-I3I9H>Y@]BJDIHXI]NIRYTIaZ
=mind	x*J/J3J9H>I?J@FBaDIHFIHMFOIZE][_JaIgIhJ
=mindestalter	{@Z
=mindesten	xI]
=mine	a!G#F%I(Z)H*Z+J-Y/H1J3F7J9H:J=J>G?H@YBGCIGJHAI_JIMGNDOdPIRISHTGV[WFXIZ?[X]HaHbIdJfJgFhI
=minha	_!]%G(D)G+I,H-D.J/I0I1I2I3F4H5J6I7G8J9Z:H;H<J=G>F?G@IAIBCCFD_EHFIGHIXJILHMDNFOHPGQJRHSHTGUCVaWGXGYJZa[[]E^G_IaGbFcHdFeJfGgIhX
=minima	n-J@aHHI_KIMJZI
=minimaal	{IZ
=minimal	r#J-J@aHHI[MJZI
=minimalny	{@]
=minimo	t9J@bHFI]KIMHZJ]J
=minimum	_!J#J(J)J*I-G1]3J4I5^9G=J>J@^AJBHHYIbKIMINHOJPIRJSIUJVIXJZC]H^JaJbJcJgJhJ
=minpasswordag	{@_HHNI
=mins	{#XaZ
=minst	{9IHEIa
=minsta	{@aBIHFIGZGhJ
=minuscul	{I]
=minuscula	uI_
=minut	[!I#Z%G(H)J*I+I,J-G/F0J1H2J3F4I6J7J8J9F:J;J=I>E?H@[AIB[CHDFGIHCICJJKDLIMdNGOFPYRcSITHUIVHWJXGYIZB[H]G^H_Ia]bIcGdIgI
=minuten	o#J-I4J:J@IBGHCIHKJM_RbYJZ]]JcGfGgJ
=minuter	{HJM[R]cIfJ
=minuti	t@IBGHIMaRYZJ
=minuto	n@GBCHGIJMeR]UIVIWJZF
=mio	c![%E(Y)H+G,I-F/I0J2I4J7J9Y:F;I=G>A?H@FAIBDCED^EJGIHIIZKDLHMFNHOcPGQJRJSJTFUGV_WGXGYJZY[G]H^G_IaEbHcJdJfHgJhE
=mir	i(_)J*G-J3I:I=J>J?[@YBJD_HDIJKHMJNJOYPHUIV[XJZD]J^]aGbJdJhJ
=mis	o-J1Z2[9JBJHHIXKHNHXJZC]^hJ
=mise	x=JHJdYf^
=mislead	{@FH]
=mislukt	{9H@HBIHHIIP]Z^
=misma	{HIK[ZIb[
=mismatch	q3F6]O]aJcJfJ
=mismo	q(H)Z@[A^B[HHZG_HhI
=miss	W!D#E%^&J(b)G*F+F,I-D.I/D0G1G2I3X4G5Y6H7D8H9A:F<H=]>C@BADBBC]EEFGGDHBI_JFKDLHMZNCOEPAQHRFSDTEUFVZW^XFZ<[Z]C^G_]bGcDeIfEgGhD
=misslycka	u(J@IBJHIIJP]VJZ^
=mistak	m!_(J)J3]>J?J@^DIHEVJZDcY
=mistyp	l#Z,_-J1J2I3[>H@JAIBHCJGJHDIFKFMHOGTJZH[JaJcJdIfIh_
=mit	[!E#G%F&J([+H,H-a.Y0H1H2I3^4E5H6G7X8I9E:^;H<J>Z?D@CCEDDGHH@ICJHPYQJRESHTFUDVBWFXFYYZF[G]E^E_GbDcZdDeJg]
=mitgli	tHIP[V^ZI
=mitt	h!X#Z(J-H3Z9Z=J>H@GBIDIHDMINIOZPJTIUJVYXJZ[]J^JaIbJdJhI
=mix	tI^ZJ
=mnie	{V]
=mobiel	x>JCZD[HHO]ZG
=mobil	{>^@JBHD]ZF
=mobilnummer	{3XO]
=mocht	r+[3J>H?]@XCGDGHHKZOIZJ[XaI
=mode	k-^.[7J9J?J@HBIHaVJZF^IaJf]
=modifi	u@^B^HGKHZD^JhH
=modificar	x@IZH^[h[
=modificarla	{@ZZGh[
=modification	x7Y@ZBJZH^]
=modifier	r!J3I7^:J@YBJCJHIIJKIMJZH^[_HaIdIh^
=modul	r%J/J4G5H=J@IBIJ]MJNJYJZFcJdHeJfIgb
=moet	x9J@[IZ
=moeten	{*]9ICFI]
=moga	{VY
=moge	j!J#H%J)J9J@ZBZDGHEIJKYMIUJVHZa^IhH
=moglich	q7X9I?J@FC]HFMIOJZ_[X]JaJbEhH
=moi	n(Z)Y*I9G:J>I?H@IBICJD^HDIIKJMJPJUIV_ZZaIhJ
=moin	x-YHHI^
=moje	p!Z#YHHV[ZY
=molnet	t/[9IHGIJM]TZZJ_Y
=moment	t(J@GBIHFMYZYa[bIh[
=momentan	{ZIh[
=mon	X!^#X%D&J(J)F*G+D,G-?.H/F0G1H2G4F5I6G7E8H9Z;G<H=D>]?CAGB>C[EGFGGFIaJFKJLEMXNBPEQHRFSGTEUCV^WFXDYHZa[]]B^D_GbCcFdCeHfEgG
=mond	u-^3J9[?H@FBHCJDJHEKGMIOJSZU[VJZIcJfJ
=monday	h#[-I9I>H?J@aBGCYDJIIJYKIMGNISHTIUJXHZYc[
=money	{9J=[HEUJ]Gf^
=monitor	tH_
=montag	{9]@]HEZI
=month	d!X#[%I(J)I+D-_/X1J3G6]7J8]:I=[>G?JAIBGCJD[GHHEIHJILXNGOIPIRJTIVIZH[J]J^J_GaJbIcIdJfHhI
=more	W#J%I&I*E+a,H-H.H/C0F1[2I3D4F5I6X7F8D9?:E;G<I>B@FAbBcC]DCEFFGGDHCJGKXLGMDNIODPDQHRYSGTDUFWGX_YGZ?[F]D^E_ZaGcEdDeGfFgFhB
=morgen	q9Z@[BJHHX^ZG
=morn	_!I#^%I(I)I+G-E/I1J3H4J7H8I9a:I;J=G>H?H@bAICIDGFJGHHCIEKILIMZNFOHPJRJSITHUJVGXHYJZY[I]I^I_IaJbGcHdJgJ
=morreu	{>YHZZH
=mors	{@Y
=mort	x>XHZYZZI
=morto	u>XY[
=most	xC]HH
=mostra	{3G>IIFO^
=mot	Q!F%X&J(G)H*G+H-_.H/E0G1G3E4G5H8H9H;H<H=C>I?CAHB]CHDGFHGDHCKXLXOGPFQIRGSETDUDVFWDXEYHZ_[Y]Y_HaDcDd]eEfBgHh]
=motivo	{#]HINX
=mots	h#X%J(J-X/X0[6I:J@FBIDJG[IDKYMHN]TJZE^JdXfJhG
=mous	{9GH_ZI
=mov	x%Y3J>^BJHEOJaJ
=move	k(J1I9H:D>I@JGIHdKIZIaZfX
=moved	h!I%J(Y)J+J-J0Y1J3F4J8I:J=X>[?J@HAJBICJDIG^HIIIKHNJOIPJV]ZD]J^J_]aJ
=movil	r3]CY
=mowi	xHIKXO]d[gJ
=moyen	x?XC[DYHI
=moze	q(H7J:[=[@HBHDIHFS[UIV^ZC^]aIfJgJhI
=mozna	t4]BZHIIYZI
=mr	{-X
=ms	d!F#H%I&J(J)G*I,J-Y.J/F0I3G4D5J7Z8J9X:J;H=G>F?G@FAZBFCHDbEJFJGJHAIEJHKFLJMHNFOHPHQJRISbTYVHWIXHYIZC[I]G^I_JaFbJcGdJfEgHhI
=msg	{:[HJcX
=msol	W!C#C%g(=)G*G+G,H-E.I/G0G1H2g3D4G5H6H7G8H9F:E;d<I=D>E?E@DAGBCCEDCEHFGGFHCI?JGKDLFMENEOGPEQdRHSHTFUEVAWGXEYGZ?[E]F^E_GaEbEcGdEeHfFhE
=msoluserpassword	l%I/JHJKJZIdIgb
=msonlin	{%J=JHHJJcJdHeJfIga
=much	m#G-E9]@HH^IGK]NJOJXXZGaIhJ
=mucha	x9[@HBJHHIJX]
=muda	xg[
=mudar	q@^KHLXZF^YhZ
=mudei	t@YHIM]
=mudo	u#I-J9I>J@JHZIJMIXJaa
=muet	{9HH[MHa]
=muis	{9HH^ZJ
=muita	n#]XZ
=muito	n#I-_2Z5Y9YBJHEIYXJZI]IaJ
=multi	xA[HY
=multipl	h#Z-JAbKJOI_J
=mundo	u-a9F?J@JBIHGKIOJS[UJZHhI
=musi	{I]
=muss	j#I*[-H3J8Z9F>G?J@aBHCIDHEXHDKGMZNIXHZG[[]IaGdJhX
=mussen	t.Z7Z:Z@JBJHJIZUI
=musst	x#J3[9I>I@XHIIHKJOJZI]^
=must	U#F(F)F*^+G,Y-E/F0I1F2H3[5Z6H7H8H9E:^;I<J=F>I@HAGBDE[FIGFHFIcK[LaMFNEOXPCRHSGTGUEVJWFXIYGZA[J]F^E_FaGcDeIfEgE
=muto	{>Ia^
=muy	u-[2[5X@IHFI^KJZHfHhJ
=my	@![%9&C(J)@*]+F,B.X/>0@1D2?3B4=5A6>7:8?:X;A<@=;>i@FA=B;CYFCG;HgI[J<L:MHNDO_PAQAR=SET?U;VeW<X:Y?Zd[]]H^A_;aZb?c=dCe@f<g;h]
=myapp	x+YH]
=mycket	{9]HI
=myself	j!J#[(D)Z-I7J:J>I?Z@FBZDIH@IJKGTGV_ZB[_^JbJhJ
=mysignin	q-IHHIJKIZFhc
=n	S!D#I&I(Y+J,D-A0E1F2E3G5G6E7G8F9A:H<G>I?]@CAEB?C^D_FCG[HCJDKJNDO[PHQGRHSFTDV_W^XBYF]]^F_Ja@bGcCd]eFfAhZ
=na	Y!A%Y&I)E*E+E,F-E0[1F2[3J4C5G6E7E8F9@:D<H=H>J?B@YAFB@CBD_EXFGGFHJK@LEMaNEPCQGRDSFU_V@WFYE[J]C^G_Jb_cBfAgEhX
=naar	u>ZHGb[
=nach	a!a#Y%G(H)J+J,J-F.J/Z0H1I3E4F5J7J8Z9G:H;I=F>F?GAHBYCYDGEIGHHIIDJJKEL^MDNFOGPHRZSHTXUHVFWIXFY^ZA[H]_^HaCdXeIfCgHhG
=nachsten	{L^ZHhI
=nachweis	x*YCX
=nada	c!G#Z%I(I)J*I+J,J-E.J/H0J1J3G4I6I7I8I9D;I=H>D?FAJBCCGDaEJFJGIHAIDJJKELZMDNHOHPIRHSITZUHVFWJXFYJZ_[H]F^I_Ia_cHdHfYhE
=nadal	x@IHJMZTZ_Z
=nadi	u=Z@JBJCIDYHIS[U^VHZJcH
=nagra	{9]HGIIM[
=name	W!D#C%F&J(G)H*G,H-e.H/B0H1H2G4]5H6G7F8G9B:D;G<H=E>A?E@@AEBBCFDDEHFdGEHZIeJELEMDNAODPEQIRESHTDUGVDWHXFYGZ<[G]C^DaBbGcEdGeHfEgGhJ
=named	u-I4J9IF_GJHFIHN]ZIbZ
=namen	u:^F[IXZE
=nao	L!D#;&E(Y)[*D+J,C-I.G/I1@2A3H4D5B7G8G98<B=[>[?Y@IA?B7CHD[EEF@H>IZJ?K]MYO[P>QDR>SDTFUDVcXIZc^Ha]bGcFdEeHgG
=nar	{4^9I@IHHZEh]
=nas	{HJ^Zd^fJ
=naszej	{UZ
=navegador	p!J#I%J-J.]3I9I>H@JBJDJHDIHMGNJOHTIUJVIXJZG]aaJb_
=navigateur	t.[HJ]YbZ
=ne	S!C#A%F&H(G)J+],E-?.F/C0X1E2E3J4C7C9><F>GADB=C]D[EIFDGYHFIbJDKHMJN[PHQFRCTFVZWCXJYGZ_]?^H_CaacGd>eFfZgEhG
=necesaria	{=Z
=necesario	{(XdZ
=necesita	{*YH[cJfI
=necessair	u(Y=YUIdZ
=necessari	u(X=]?JC]DFHH
=necessaria	u(Z=ZC]DGHG
=necessario	x.YUId^
=necessary	h%I)G*I+J3JDaHDUEVEZGdbfJ
=need	M%I&I)C*Y+C,E-A/B0J1Y2E3I4C5Y6F7D8C9A:A;F=Z>]?F@ZACCcDBE[FFGDH^I^JCK@LFMEN@OCPDRESFTCUBWDXEYJZb]@^B_CaAbCcBeFfBgYhF
=negado	p%^*I-J9H>J@JKIPaQXVIZIdGfI
=negato	q%^9JFJHJP^QXVJ
=nehmen	r(J>I?b@IHGK^VJZGaI
=nein	x+H/XD[[Z
=neither	r>H?Z@HBJHGIIKZOZZZ
=neka	{@]HHN[ZJ
=nekad	x/^9JHHMIP]
=nekar	{HIJYN[
=nel	d!G#G%F(H)H*H+H-F0G1I2I3^4G5J6I7I8[9D:^;H<J=F>D?G@GAGBECYD^F]GHH>IEJIKGLIMFNJODPFQIRHSITYUFV]W[XGYHZE[I]F^I_ZaFbYc]dEeIfGgGhG
=nell	o-Z@JGZHFIJKJMJNJ^Zd[hJ
=nella	e#I%H&J(Z*J+J,Y-H/I1J3^6I7Z9H=H>H?E@HBGCHD^GJHGI^KELJMHNFOJPISJTJVHWJYIZB[H]I^HaJb]cIdXeYfHgIhG
=nello	u@]CJHFZJa]
=nem	n#J%X3C9J>E?HCID_HEI[MJOGZGa^
=nemmeno	x-ZCJHGa]
=nenhum	r>J@IBHCJHEIJKJSJU_VFZ]bIdIf[
=nenhuma	t(J-J:I?H@[BHCZDIHGKIN]UHWYZDa]bJ
=ner	xB[HZ
=nessun	o%J-I3G=I>H@HCID_HBIHKJMINZOISJUHW]ZD]JaYbYcJdHf[hJ
=nessuna	m(I-I/J:J=I>J?I@FBGC[DIHDIGKIL^MJSGUIWX]]^JaZbHcYfJhI
=nessuno	q9J=Z@HBGCIDXHFIHKJS^TJUbVFWJZE]JaIcIfI
=nest	rV]W[
=net	b!I#J-J0I1I3I4I9J>I?JBICJDJIIKJNJOJRISIUJVIYdZEaJbIc_fIgJhI
=netflix	uHaZD
=network	e!J%G(J-G/F0J3J4J5J6I7H:H=J>G?I@GDJGIHZIHKINIPJQaRJSDTGUJVIYJZF[J]I^J_IaJbIccdafFgGhI
=neu	l!J#I+Z-H/J0Z3G8[9I:J>I?I@YB[CHD[GJHAIJKHMZNIOITIV]ZD[J]J^J_IaJcJdIfYg[hI
=neue	]!I#D%G(E)I*H+Z,I-C.J/^0I1J2I3G4H5J6H7H8X9[;I<J=F>X?FAJCDDZEIFJGHHHIJL[MbOFPHQJRISJTGUGVEWHXHYI[_]Y^F_IaEbEcHdEeIfGhC
=neuem	x>GH]
=neuen	xHXI^ZG
=neuer	u@[H[MGV]ZF
=neustart	{BYHJf[
=nevertheless	{HGNZT[
=new	H!C#<%I)A*>+],B->.E0B1B2A3?4A5B6^7?8Z9G:D;C<C=>>E?>@[AGBdC?DDECFBIDJCKZLYMhN]OHP?QDRBSAT?U>V]XAYC[a]^^;a?bDc]dCeBf?hF
=newbi	{+G@ZD]HI
=newly	u%Z8_@[GIHFIIPJZH_H
=news	{9]HIZJ
=next	^!I#H%G(F)I*J+H,J-H/I1I2J3I4I5J6J7I9H:I=H>H?H@dAJBDCIDIGHH^JIKCLcMGNHOJPZRJSJTJUJVYXHYXZ?[H]C^F_JaIbEcHdFe]g[hE
=nfront	l#I-IBJHEIJJdKITJZHdIhJ
=ni	j!J#H%X*J+J-J3@9G:I<X=J>C?F@IBHCGDeHBIIKIMGNJOGRJTJUIXJZE]IacbJcJfIhJ
=niby	{ZHh^
=nice	q-J9c=F>I?J@FBICJDIHDIJKHMJNJOIVIZF]JaHcJfJhI
=nicht	H!D#D%G&D(I)J+X,J-C.C/E0H1F3J4^6X7H8@9C;X<G>G?_@HAEB8CZDAHEJ?KHLZOXQJRBS=UIVaWDXBYJZY[X]Z_]a^bHcFdYeGfY
=nick	{9G>aHDZH]HaJ
=nie	T!A#@%X&H(Y)B*B,E-@.F/G0E1Y2F5F6F7C8E9=:J;D<F@YADB<C@DcEDFEGCHGIHJCKEL]MFOZQFRCTBVZWJXBYDZc[J]Aa_bAcBdHeFfXgI
=niemand	x:I=I?JBHHJSZU]VGZJcJf[
=niemandem	{SZ
=nient	l!J#I(J*J,Z-H3X9H:I>F?IBHCGD_HBIGKHMHNIOHPJTYVI[Y]JaZbJc]dIfJhH
=nieprawidlow	xh^
=niet	Y!D#C%F(H)H*G+G,H-B.I0G1H2I4G5I6H7G8I9@:Y;G<I=E?Z@ZAGBACDEIFHGGJGKELGO[PGQIRGSFTFUIV_WGXFZ_]E^Xa[bJcFdIeIfYgG
=nieuw	i#I(J-G/X3I9]?I@GBZCID_HZKHMXNEOGTJVH]IaHbIcJdIfIhF
=nigdy	xDaZE
=night	l!J%J(J/J4I6J9Y=J>I@XBHHXKFNGPIU[VJWI]JaIc[f]
=nikt	x9I=]BJDJHHS[VHZFa]
=nimmt	q-H/I9J>J@JIXKXM_TJ_Jg[
=nine	r@aKHNHRY
=ninguem	t+J9J=Z@JBHDXHIS^U]VGZIaJcI
=ningun	x4XCID_
=ninguna	t(I=J?E@[BIC[HGUIW[ZFa]bI
=ninguno	{HHSJU_
=nirgend	{HHNZZ^
=nix	u-]3I9H>F?IDZHFZJa]
=nobody	^!F%H&Y(F)F*I+Y-F/H0J1Z2J3G4I5J6J7I8H9F:E;J=G>H?H@IAGBCCED]EJFHG[IFKEMHNZOIPHRXSXTHU]VGWYXGYIZI[I]G^YaHbHcYdXf]gJhI
=noch	[!^%G&J(F)G*E+F,H-C.I/D0H2I3B4G6H7G8I9X:F;G<J=F>[?E@_AHBJC]DZEEFHGGHFIFJHLFMdNDOEPHQIRGSHTJUDVDWYXEYGZH[F]D^E_ZaYbDcFdGeIfEg[hC
=nochmal	u@[
=nodig	xC[MZ
=nog	j!Z#H/I3G9HBICJD_HEIJM]OHSIT[ZI^JaJ
=noi	{:X@Z
=noir	{9JH]bJ
=nom	p!J#J%J-_2Z3H9I:]=J>I@IBIDJHFI[KHMJNIOJXJZF]JaIhI
=nombr	n!J#J+J-^2[3H9G:[=J>H?I@IBICYDHFXHDI_KGMINIOIUIVIXZZG]JaHbJfJhJ
=nome	j!I#I%J(I)J*J+J-^/I2^3H4I7J9D:^;J=H>F?I@FAIBGCHDHEJF[GIHBIdKCLJMGNGOGPJRITJUHVGWJXIZC[J]G^J_JaFbIcIfHhH
=non	K!:#:&D(Z*I,D-A.C/H1E2@3F4H5E6H7F8G98<C=^?[@GA>B6CFD]EDF@H=I[J?KYLZO^PDQFR@UFVcWZZb^D_Ia]bEcAdJe?f]gG
=none	b!G#F%H(H)D*H+X-E/G1J3E4I5J7G8H9F:G=H>C?EAIB@CYDCFIGXHEIBJHKYLIMINbOZPGRJSGTIUfVEWHXGYJZF[I]F^G_JaZbEcIdHeJfFgIhF
=nooit	uD_HJZI
=noon	x@^BIHIZI
=nope	t/[HJOXZEa]
=nor	t%Z3X?YHG
=norma	xN^ZH
=normal	h%J(G)b*]+X3I:J@ZBICFDGHFIJKJNJP^UIVHZH^JdJgJ
=nos	p)]4J5Y7YHHJ[MY
=nossa	u)^.XHIZJ
=nosso	x7Y_X
=nostro	u4J7YHJJ]MI_Y
=not	6!@#6%E(]*H+a,@-B.C/H1F263J4H6E8I9?:G=Y>D?d@@A7B:C>DgE>F<G^HCIYJ@KHLcM[O_P7Q?R?S:TGViW[X>YBZa[J]X^F_bacbEc@eBg^h]
=note	j#I(I)H*I-C/I3J9Y=J>H?GBECGHdIXJJKFLJMGNEOJPJRJTIUJVJXJ[J]I^JaFbHcIhI
=notebook	l#J-I/J9H>I?J@HB^DJIHKXM^NIZEaJb[fJhJ
=noth	W!G#C%F&])F*D,G-?.[/D1G2H3B4E5H6G7I8E:C;Y<H=D>=@=ACB^DbEGFEGEH6I@JDK?L_MAOCPDQHSFT]UDVDW[XDYHZa[E]@^D_^aab[cEdFeHfBgE
=notic	p+J/Z8J?J@[BID[IJKXNIZGfX
=noticia	x9_HG
=notifica	{CJHJZI]Ja]
=notificacao	{?ZCIHGZHa]
=notificacion	{CIHHZIa]
=notification	g(F>I?[CEDHJ[UIZEaabX
=notify	{H^KJZI
=notig	x5Y=[I]ZJ
=notr	n-]7X:Y=[@JHHZH_X
=notwendigen	x=[CHD[UHdZ
=nous	j)J3Z7X8Z9H@YBGCHDGEXIFKJMINJU_VHXIaIcIfI
=nouveau	a!J#G%H(H+J,J-D/Z0J2J3H4I6I7I8[9Y=I?H@ZAJBZCFGIHHICJHLIM_OIPIRJSJTIUHVHWJXJZX[Z]]^I_JaGbGdFfHgJhE
=nouvel	{9I@IDZH[
=nouvell	r-I8Y9]@JBJIJMHZJb[
=nova	h!I#G%I(H)J*I+I,J-E/Z0I3I4I6I7H8J9F;J=H>E?HAJB]CHDFGJHHJILIMaNXOIPJRJSJTHUGVHWJXHYJ[G]]^J_IaGbXcHdHfHgJhF
=nove	{@JHJI_KJ
=novedad	{9]HJ
=novidad	{9]
=novita	{9]
=novo	l%J4J8]9J@]BJDJH[KJSIX]ZHcXdF
=now	O!_#a%@&G(B)[*A+D,E-G.J0E1I2F3@4D5F6G7B9A:A;F<F>X@ZAJBfCXDeEEFEH:I:JBKXLDMINFO?PEQGRCSYTAUEVGWEXaY]ZE[A^J_HaGb@dDeFf?g[
=nowe	t/YB[HGIJKJMZNJZZhI
=nowher	o-J3[9H>^@IAGBJDJGXH@IIZI__
=nowy	x>XD_HH
=nowym	xH]IZ
=nr	t!I#J-E/E3a9IAJCJHDICKHNHOaVGZC_HhF
=ntp	m1G2J3J4I8JGIHCIJMIReYHZJcFeJfG
=nu	i#I(J*I-H/Z3J9G:J=J>H?J@cB^C[D_HDIHKHMHNIOJTIUJVJXIZD]JaIbIdJfJhI
=nube	h#H%I(I-G/a0^3H7J9H;J=I>H?J@HAZBHCIDHEHGIHDIHJYKGNFOHPZT[UJXIZH[J]I^J_ZaIbIcFdFfGhI
=nuestra	t)^-X.YBJHIUX
=nuestro	u7Y9H@HHIM^
=nueva	h!I#I%I(I*J+I-F/Z0J3G4J6I7I9H=I>F?HB[CHGJHGIGJILJMaNYOHPJRJTIUIVIWJXH[H]]^J_JaHbXcIdIfIgJhF
=nuevo	m+X3J4J8]?J@ZCIH]SJcYdIfJ
=nulla	t:XLZ
=num	xIZd[
=number	M!C#B%D&H(B)D*J+_,F.F/A0E1D2F3f4D5F6E7D8E9@:C;E<F=A>c??@CADBGD[EEFDGCHYI]JDKFLEM@NIOfPBQFRDSFTCUDVAWEXZYFZB[C]>^E_Ca[bDcCdEeGfDgEh>
=numer	n3]9H>ZDHHEIIOaZIaI
=numero	S!D#D%E&I(E)F*D+C,G-B.G/E0F1G2G3g4F5H6G7F8G9@:E;F<H=D>d?A@AAEBAC@DIEGFGGGH;IXJGK@LFMANDOgPEQGRESFTDUDVBWEX[YFZ>[E]B^G_Fa]bDcDdFeHfEgFhA
=nummer	a!I#H%J(I*H+Y-F/I0J1J3d4I7J9E:I;I=H>^?F@FAIBGCEDJFJGJH?ICKDLJMHNGOePIRISJTHUIVHWJXEYJZD[I]F^J_Ja[bIcIdJfIgJhG
=numret	u3Z9I>HHGOYZIa[
=nun	u>]@JBGCZDIHFKIX]Z[
=nunca	c!I#H%J(I)J+^-I1Z3F7J9I:I=H>G?H@GBFCGDcGJHBIIKIL_MHNIOHPJRJTJUHVGW^XJZE[J]H^IaYbGdZeJfHhH
=nuova	g!H#F%H(H)J*J+I-D/X0J2I3E4J6I7G8J9H:Z=G?HB^CGGIHDIJJILHM_OGPJSJTIUIVHWIXH[[][^H_JaFcJdGfHgHhD
=nuovo	k#[%J+X3I4J8]>IBYDJHZSIZJcXdIfJ
=nur	]!H#D%G(F)[+F,I-D/G0I1I2J3E4H5J6I9X:Z;Z=J>B?^@JAIBBCbDJEIFJGYH=IYJIKCLHM[NEOGQJRHSGVZWHXGYIZ@[c]D^F_IaCbXcGdFeJfGgJhE
=nurs	{@[VY
=nutzen	x0XP[dJ
=nutzung	xT[
=nuvarand	x@JZEha
=nuvem	i!H#H%J(J)J+J-H/^0^3I4J6Y7J9G:J;J=I>I?J@HAZBHCIDHEHGJHDIGJYKFNFOIPZRJT[UJVJXJZG[I]H_[aHbIcGdFfHgYhI
=ny	t3H9I>G?ICJD_H^OG
=nya	r/XB^HFIXM[ZB
=nytt	{9[>XHI
=o	N!G#D%I&F)G*C+I,I-H.C1A3X4Y6G7?8A9D;A<C=[>[?^@BAHDAEFFCGAJ@K?L@M^NYO_PBQCRZS@U^WGXDYFZD[F]Ya]bDf^gEhH
=o365	m#I*I/X9I=]HDIJKJMYT^WZZHbJdJ
=obecn	{ZHh^
=object	W!b#G%E&J(F)H*H+I,H-C/F0G1F2I3F4E5J6H7G8E9D:H;b<H=F>F?G@DA^BECGDGEIFHG]IEJGKFMGNDOGQIRFSITGUFVDWIXHYGZB[H]H^Z_gaGbGcEdFeHfCgGhE
=objekt	q/I;JA]BJG[HGIJMJZJ_adIfIhJ
=objet	p!J-J;[A[G[HEZJ_^
=objeto	i!H#J-I3J;^@IA_BJCJDJGZHGIIKIMJOITJUJVIZF^X_aaJhI
=obrigado	t-H9aBIHI
=obsoleto	x1[
=obtain	x,[HJ
=obvio	{-a9IHJIJ
=obviou	x-]
=obwohl	o!J#]*Z-^/J3I9I@HCGHGIFKIM]NJZG[J]I_JaJhZ
=occur	u)^HHNXTI
=occurr	p&J3JHESJZ_eZ
=och	h!I#I%J(H*Z-G/J3Y9F:I=[?I@^AJBFCED[HBI_KGMHNIOZPJRJTJUIVHXHYXZB]I^JaFbZcJdJfIhI
=ocorreu	{9JHJZ^
=odblokowac	x#]BITHZJ[Z
=odebrac	{>Z
=oder	o-X9YDJHHIJN[aY
=odgadniecia	u-]HJ
=odrzuca	u-[9J@[HHJYK]MJNJZH
=of	D!:#?%H&C([)I*G+D,E-^.@/H0X1b2Z3F4E6[7Z8Z9?;]<]=F><?D@EB8C^DFEYFGGaH^I_JCKYL=MCN[ODPYQCRYSGUHWIX_YA[@^@_:a@bAcJdBfJg;h<
=oferec	x?^HJ
=off	Q!h#F%B&I(A)^*@+D,E-?0D2F5C6E7B8B9@:B;Z<[=@>@@?ACB?C@D@EEFEGAHGI@JBK>L[MFN?OBPFQGSCTGUdV=WAY_ZA^B_AaBbXcGdaeDf]gC
=offboard	{9JH]
=offer	b(G)F*_/J3J7J9J;Z=I?b@JBICJDIHEIIKIMINJOJPJTIU[VHZD[[]IaEbHgG
=offic	T!D#B%D&I(B+F,G-C.H/]0E1A2F3^5G6G7F8G:F;F<F=J?G@GAFBFCEDCEGFGHXI@JFKBLEMdNBOFPEQHRFSGTfUEVDWGXDYFZC[C]C^D_EaHbDcCeHfDgfhB
=offlin	j#J*I-H/J0^3J4^9G>H?J@JBJH]IIKJMINJTIXJZG]JaJbJcI
=oficina	x3G9Z>]?]HEMJOH]J
=ofrec	u3H9J>G?aCIOHaH
=oft	n#[(I9J?J@FBGCJDHHFIIKGTJXeZE]IbIdJhJ
=often	k>JHXTJXbZCaJ
=oggetto	r!J3J;ZDJGYHHZH^X__
=oggi	t9J>H@^CJHIIIKHX^ZGaJ
=ogni	x@^HZ
=ohne	f!H#I%I(I*J-I/G0I3a4J9I:I=I?H@GAJBHCIE[GIHGIGJJKGL[MZNHOJPHTJUJVIXJZC[a]H^I_YaIbIcJdZfIgJhH
=oid	{5]
=ok	Z!C#D&I(B)^*B+E,F.G/]0E1G2H3B4E5G7E9f:D;F<H=C>A?Z@XAEBaCGDBEFFFGEH<JEKALEOCPGQHSFUDVHWDXEYFZ<[E]B^D_BcCeHfCgAhC
=okta	g7e=J?JBJDJHEKJSJUJVIZCbI
=old	N#b%A&H(?)B*B+H,D-<.F/I1_2D3@4@5[6I7A8E9>:A;[<E=B>c?@A_B:C@D=EDFCGAH@IAJ@KcL@MeN=O@P@QERBSBT@UAV?WDXBYbZ:[A]A^Fa@bAcAd@eDf@g[hl
=older	o(J-I1a3J9I>I@[BJDJIEKFNIOYPJZFbZhE
=olvid	rBIDZHGZ^
=om	q!J#I%[(a9[:J@IBHDJKIPJTYVHZFbI
=omgev	{HJcYd[
=on	?!D%G(@)Y*A+C,G/Z0C1Z2A4A6]9F:?;Y<]=H@EA[BCCYEbF=G;HBI;JeK=LYMHNJP_R]THUGW:XCY_ZC[J]I^]_aaGb[d^eZfDhH
=onboard	h!J#H%J(J)H*H+J,c-G/H3J4J7I9F:J=J>I?GAJCHDIEJFJIHJJKGMINGPGSITJUIVIXJZB[J]I^IaGbJcIdJecfEgJhI
=once	b!I#I%I(H)I*[+Z-H/I3J9E=H>G?G@^A[B_CHDHHFIGKEMINHOHP_RJVGXFZC[I]H^JaZcJfJhI
=onde	{+IBJHYZ_dGfG
=one	H!@#<%Z&D(C)C*a+B,C-X.B/a0G1?2G3F4@5Z6@7>8D9B;E<C=<>J?B@dAdBHCeD@EAFCGAH;IJJDKjL_M^NCO_PFQCRAS@T?UGV<WFX<YAZH]A^B_Ea;b=c?d@eCfGgGhf
=onedriv	j9H>IBIHcIJZJ]JaIfJ
=onelogin	{7Z
=ones	g!J#I(J)Z-G/H3I4J7J9H=J>H?J@BBFCJDIHBIHKcLIOZPITJUIVIYZZE[J]I^YaHcHdXfJgJh[
=onjuist	{h[
=onlin	i!H#I%J(I-H/d=I?J@FBGCJEJHIIEKEM^NFPJT^VJXJZC[H]J^J_IbHcHdIfJgFhE
=only	M!H#?%^(H)]+J-D.E/H0I1D2C3?5D6D7A8J9@:J;Y<E>C?bAAB<CeDCECH9I^LBNJOGPFQIRDSBTXUBWC[d]AaBbBcBdIeEfBg]h?
=onprem	L!]#@%C&E(E)?*@+C,A-=.E/b0_1D2D3=4A5E6b7]8B9@:>;C<E=>>@??@<AZB>C@D?EeG@HHI<JAK:LBM<NZOBP]QDRCSAT^U>V=W@XAYDZ9[@]@^@_ca@b?cddeeBf^g]h>
=onpremisesadminactionrequir	p/IEbHHIJNGcGdJ
=onpremisesconnectivityerror	q/JEHHGNHcbfJ
=onpremisespolicyviolation	k/IEIHDNdcJ
=onpremisessuccesscloudfailur	l/cHENHZIcH
=ont	u!])]3JHHMY
=ontbreekt	{3_9I=J>JHHIJZHbY
=ontbreken	x-J9H=_HEI]KJ
=ontem	t#J-I9I@[BIDJHHIEKGMJNHZF]^cJf^
=ontgrendeld	{T^
=ontgrendelen	x!J#]HHVIZH[[
=ontvangen	x>^aF
=onze	xMZUY
=ook	{-JHGN]ZHa[
=oops	x3^@YHIZE
=op	i!G#[%Y(H-I/J3H9G:I;^=J>F?H@YBHCIDIHEIHJXKHM[NJPJSJTYUJVHXGZB[J]H^Ja]b_dJgJhI
=opcao	q(Z?XCZHIZJ[ZaI
=opcion	q([C[DIHIZI[Z^XaJ
=opcji	{9J?^HI[X
=open	]!I#Z%I)H*I,J-G/Z1F3H4F5J6[7H8J9I:H<J=G>XBFCJDFEJGIHdIFJIKFLJMGNGOIPFRFSHTZUGVHWXXIYHZ>[H]Z^I_IaGb_cZdHeJfHgGhG
=operador	u%HHJPadGfG
=operadora	x9JHEZJaa
=operateur	uHGP^ZIa]dHfI
=operation	f%[(Z1]8X9J@JAZHAKJMINIZZ^J_XbF
=operator	f!I#J%G(J:J>]?H@JBJHBPcVIXJZF[J]Ia]bJfJ
=opgegeven	x>JCZD_HIOJZI
=opnieuw	p(]@ZBJDJHFV[ZY
=opti	{9J?^CJHG[YaJ
=option	T!D#C%C&J)E*a+E,F-D.I/G0H1G2H3A4G5H6G7F8F9G:E;G<_=D>B?a@CAGBAC_DAEEFHGEHGIEJEKDLZMENDOGPCQHRHSGTYVDWEXXYGZ<[d]D^d_FaCbYcFdYfEgFhE
=optional	u,I9J<J?JGIHDUJVI^Jd^e_fJ
=opzion	r(]C[DJHHZI[[]J^XaH
=or	T!F%F)I*E+H,H-].J0I1H2^4H5I6I7F8H;I<X=B>I?HAGB@CEDbEHFIGGJGKDLFN_O^RISFT^UEVDWHXXYIZB[G]J^C_Ha[cJdFeI
=ora	p3I9J>I?J@ZBICHHEIIKJR_UHVIXZZGa^
=oracl	x#EHaLHTJ
=orario	{R[
=order	m<[=H>E@IBHHbMJ]JaJbJ
=ordinary	u%H)YHEP_ZH
=ordinateur	t-J9G>J@HHbIHMYZFaJ
=ore	o@aHJKJXZZI
=organisati	tUZcY
=organisation	Q!D#G%E(A)G*D+F,H-F.I/H0I1H2J3G4I5I6H8H9H:b;H<I=_>G@DAHBECFDFEcGHH;ICJGKELHMGN]OGQIRISGTHUbV<WcXFYHZ<[G]E^F_GaFbEc^eGfGgFhG
=organisationen	u=XUYcX
=organizacao	k:]@JBJCJEXHIIJNZVHW]ZHdYfJ
=organizacion	j(J-J:[=X?IBHDJEXGJHIMJN]VFW[ZFcZdXfJ
=organizacional	{FYGZ
=organizacji	t=ZU[
=organizational	rF]G]HI
=organizativa	{FZGZ
=organizzativa	{FZGZ
=organizzazion	j%J:[@JBJDIHGNXPJUXVHW^ZHdY
=origin	{:[
=original	x(J-]4JA[HEIGP[
=orologio	{R[
=orphan	x!H/GHJSJTIZH__
=os	i!I#I%J*Y-G.Z3[8Y9G:J=J?J@HAJBICHDIF]IGKGO]RJUJVIXJZE]IaIcJfJhI
=ospiti	x:^
=other	^!F#I%D(Y*Y+G-].J/F0J1J3G4I5J6J7F8H9G:Y;I=E?Y@CAIBDCBDEEJF]G[IEKDMINGOHPJSZTIUEVZWGXHZX[F]I^H_HcIdHfYgHhH
=otherwis	x%[PF
=otp	{3J>HHEZGa_
=otra	h!H#Z(I*J+I-G/J3J7J9G:_=I>H?H@cBXCXHCIGKJLJMGNIOIPJSJTHUGVFX[ZD[[]IaIbJcJdIfHhH
=otro	r(^3J7Y>Y?J@JBJC]DGHGVZZF
=ou	P!>#>%l&B(=)@*?+@,A-A.C/?0?1@2A3;4>5C6@7@8>9J:>;c<B=;>A?<@;A?B;C;D;EAFpGmH>I8J@K9L@M<NIO>P;QAR>SAT?U>V9W@X>Y@Z?[?]<^>_=a<b>c=d;eAf:gAh=
=oubli	n%J(H>X?I@IBDDJH[KFLJMHNIUJVJZa[IaIbHdHhH
=oud	{K]
=oude	m/I>[BJHEM^TIZHdJg^h[
=oui	{)]*I+]DFHHPIZJ
=our	K!=#A&F(])H*b+B,C-Z.H/G0I1_2Z5X7e8G9?:c;C<D=_>F?>AABECBD@EXFCGBH=I<J^KBLAMDQJRGSJUdV;WFX@YBZ;[B]?^?aYbJc^eBfZh?
=ours	p-G7Y8]=JGHHDJ_SJTJcJgX
=ous	u%](FGaHGVJZG
=out	P#f%B&H(])B*C+D,E-?.F/F0D2E4A5Z6[7B8X9X:C;E<E=Y>??C@JACB=CADBEDFIGcHDKEM?NAODQFSBTIUCVXWDYEZH[F]c^J_Ba?bDd@e^fChA
=outag	q7J9E@JHCSaZDc]
=outbound	q9J>IBGHCTIcd
=outdat	r1^4I>^?HCIDHZGcJeIfF
=outgo	{cZ
=outlook	X!I#D%I(I)J*I+G,J-G.I/I0J1I3F4H6J7H8J9G;J<J=I>D?G@DAJBcCHDHEJGIHaIFJJKGLHMdNGOFPJRISJTXUIVHWJXIYJZ@[H]G^H_IaGbFcGdJfHhF
=outra	i!H#F%](H)J*J-E/J3J4J7I9G:_=H>G?I@dBECZD[FJGIHBIEKYLJMGNGOHPJSITIUHVGWJXHZA]H^JaIbJcIdHfIhF
=outro	r([7Y>YDJHHV[ZG
=outsid	n%J(^)IG]HGPGVXZFcY
=ouvr	{H[h]
=over	f#Y%I(I)I*H-H/I2a3H4J7Y9]:J<]=J>G?IBECHDIFJIDKFLJMFNIOHRISITFUIVHXHYIZB[I]I^IaHbJcHdJf[gJhH
=overeen	xO]aJ
=overnight	x#[@^HIKJZJ
=overrid	x/CH_LX
=own	X!D#E%E&J(G+G,I-?.I/X0I1H2H3C4G5I6[7^8G9F:f;I<I=C?Z@bAHBYCFDBFGH9K@MDNAP[QJRGSDTZUIVbWCXGYHZ:[C]F^b_FaDbDcDeHfFgDhB
=owner	r#H%I(]@ZHEKJPFVEZJ^^
=p	{-^9HF]HDIINIZH
=p1	]!E#G%E(D)G*G+H,I-F.I/F0G1H2J3F4G5I6I7G8H9C:E;H<J=n>C?D@CAHB@CDDDEIFIGFIEJGKDLGMFNFOHPFQIRGSFTGUDVBWFXDYFZ<[G]B^H_GaDbDcFdBeGfCgGhG
=p2	t9J=a@IZI
=pa	h!F#D(H)J*J+J,J-G/J1J2J3F4H7J8J9_:G;Y=I>C?G@FAIBECGDEGJHBIXKCLJMZOGPIRZSJTHUHVFXF[I]H^I_Ha[bacFdHfHgJhF
=packag	uHZJ[
=page	J!D#?%A&F(C)X+_,C.d0C1C2F3?4C5D6C7d8A9A;E<E=E>E?a@9ACB:CCDXFCGAIHJ?KCLAM?NEPAQERCS_TGVEX]YDZX[]]a^?_AaBb]f@hY
=pagina	b!E#F%H(G)G*G+b,H-].]/J0I1J2J3E4G6I7H8J9E;J=G>C?E@DAIBCCEDZEHFJGJJJKDLIMFNGOXPGRISaTIUDVCWHXaYJZ^[H]E^I_IaDbFcHdHfGgI
=paid	{=]HF
=pais	t-J3d9H=J>D?IBHCGDJHDKJOGVIXHaE
=palabra	x-[HI
=palavra	h#J-^@[GXHEIHKYNIUJZEdJ
=pam	{2^HH
=pamietam	{HJZ[
=panel	{HZRJ
=pann	t@JHYS^THZGfY
=pantalla	p#J+Y9J>^HAMJZGaGb_
=paper	x@ZHZIFN]ZJ
=par	d!Z#F%C&[(G)J*C+I,H-E/Z0I1I2J3E4G6G7^8H9G:Z;H<J=D>F?^@_AIBECGDGEHFGH?IEJIKELIMFNJOIPHQJRGSITGUEVGWHXZYYZ[[H^Zb]eHfChF
=para	U!B#C&I(Y*^+G,D-@.H/C0Y2G3B4D5H6F8F9B:I;F<H=H>I?^AZB@CGDbEDFFHFI?JEKILJNBODSHU^VbXCZD[I]BaBbJcYeHfBgEhA
=parado	u0ZfZ
=parait	u@ZIJKIV]ZHh[
=parc	{@HZH^Yh[
=parcel	{?HHaZJ]IaE
=pare	u#J-G?J@]IJRJTJXJaJc_fH
=parent	x%J;aHD
=parental	x!]H[KJZG
=parentesi	{3^VJZJ
=park	u9J?IHa
=parol	{-Y
=parou	xHGRJYXdIf_
=part	a!I#I(G)I*J-D/Z0I1I3^4J6J7I8I9I:H;J=]>[?F@EAJBGCHDFFFG_H<IbJHKFMGNFOGPHRISITHUHVZWJXIYJZY[I]G^I_IaYcHdZfEgJhG
=partag	u@[H_ZG
=partenair	{:]HH
=parti	o-J.X9I:J@JDJHFI]K[V]ZH]ZaJ
=partner	g!G(I/H7J8[:b=I@GBFGIH[IHJJKHMHNJPHSHTJVIZD_YbJfIg]
=party	f(J-F.Z/I7a@GBHGJHBIFJbKGMJNHSIVJZB^JbYgJhI
=pas	N!?#>%I&F(^)C,J-F.I/C0X1B2B4?6H9;:G<C>>?[AAB9CFDJFAGXHAJAKELIM^O[PEQCRBSATIUGVcX=YIZc[]]Y^E_Aabc>dZeBfChY
=pasa	t%H;Y>XC[DIGGHGK[M]NJZIaJfIhI
=pasado	x@IHIIIKbMJZHhI
=paso	u*X?GCaHIZJeX
=passa	p%F-J;[>Z@JC_DIHGIIK]ZGaJhG
=passado	x9J>I?J@HCJHHIJKbZF
=passaggi	{*X9JC]HJ
=passaggio	{C]HIZIaIeY
=passcod	u3J>H?GDHH[KHZIa^
=passe	{CXGFHGM^
=passen	{6ZA^HIZJ_G
=passfilt	jHFJbZH
=passiert	{>IHEa^
=passkey	j(I?a@GBHDJH^IJKJMJUJVHZG[JbHhJ
=passou	{@[GIM[
=passphras	p-J2Z3JHZIaKJZF
=passt	u6YB[HJIJKIN]OXZJ]J
=password	4!:%F([)>*D+8-^.@/[0F1D2b3;4<5E6Y7^8D9=;?<X=C>C?C@XA:B_CEDHEEF?IdJ^KaLZMaN_O:P;Q>R<SBTAUIVAX<YAZd[a^]_<aAc?d_eXf=h_
=password1	x-]ZJ
=passwordneverexpir	uLY
=passwordprofil	l%H(c-G/H3J@HBJCIHAIJJHKHMGNHZG^JbJcJdJgchI
=passwordreset	d#G(I)J-H.a/I7G:J=I?J@IBHDJHCIHJIKIMIScTGVJWJZE[J]JaIbHcbdHfGgEhI
=passwordresetservic	o%J(G)J-J/J7J=J@IBDHBIIKIMHNJSEUGVIZCbHcGdIfegJhJ
=passworter	x([@JIJKJN^VJZH
=passwortern	{@HK]d]fH
=past	l%H(J>F@YHXK^ZZ
=pasword	{KYbYhH
=patch	p(a-I5Y@JBICIHFKINJZIf[gG
=path	qFaHGIFZH
=pattern	l-b@HHGIHKJO[hJ
=paus	x-I@IHHKHR^X[ZH
=payroll	u!YH^ZG
=pays	{3_HH
=payslip	xH]
=pc	X!G#Z%G&J(B)G*F+G,G-D/a0I1H2I3F4G5I6H7E8I9D:F;H<J=F>B?E@?AHBCCGDEEGFIGGHAIBKCLFMgNDOGPFQJRHSGUFVEWHXFYIZ>[F]D_GaEbecGdDeIfGgehC
=pcs	r(I)J*I.XBJEJH]ZFb]dHgZ
=pdc	l!H#H%J(J)J*I-G/J0I3H4g5X7J9C:I;J<J=I>G?H@IAIBHCIDIEJHAIHKIMHNIOIPJRISJTJUHVIXIYJZF]H^J_JaGbIcIdJfHhI
=pdf	q-H?I@JBIHdIHKJZFhJ
=pede	g!J#I%J(J-H/I3I7J9E:Y=X>E?G@GBGC]DGI]KFLXM]NJOHTIUJVHXGZF[J]H^JaIbJdIfJh_
=pedido	x9[>F@IHXX]
=pedimo	{*[
=pedir	{>E@IBJHIXaZJaH
=pela	u9^BJHINXP[ZH
=pelo	pHI][cZdZgZ
=pend	{H[
=pendant	{![HF][
=peopl	X!D#G%C&J(Z*[+J,H-a0H1G2J3D4G5H6H7G8_9E:Y;^<I=E>B?H@AAZBDDJEGG]HCJEKEMENBOGPbQIRHSETGUDVZWFXEYHZ?[Y]F_DbIcEd^eHgDhE
=per	W#Y%G&I([*]+I-D.H/F0G3A4F5H6G8G9X:D;G<H=@@aAGB@D^FHGYIBJGKALFMXNDOBPZQHRFSEU]V[ZD[E]D^D_GbHcEeGfCgZhB
=perch	n#I%I(I*Y-I/Z3J9F;J=I>F?H@FBICEDJHDIYKHMGNZOGPJTJUJV]XGZ][X]ZaHgJhI
=perdeu	{%Z
=perdi	k9J>b@ICID]HDOJZHaJhJ
=perdido	{>]HH
=perdio	u%Y4X>[HIZHdX
=perdu	l%[>_?IBJDXZJd]fJ
=perfil	u*J3^9G>GCaDIHFIIKJMIOIZJaI
=perform	q%^(F<X=XHJ
=pergunta	t#F%I(J)I*^,J-H3J9H?_CHDIHGPHTIVIX]ZJ]J
=perhap	{![3G>JHFO^ZG
=perimetr	{GZ
=period	r9E@[HYNEWJX_
=permessi	p%](^;X>JHGZI]JfJ
=permesso	{%Y^X
=permiso	i%[(^;[=JHHQXVGZH^YdG
=permissao	q%[(]^Y
=permission	W!H#F%_(a)G*H+I,J-F/G1I2H3G4H5I6J7H8I9H:H;b<J=F>F?E@DAHBECHDGEIFGGGH^IHJIKGLGMHNFOJP_RJSITIUHVXWHXHYJZ@[F]F^H_GaHbGcHdGeIfIgHhF
=permisso	p%Z(Z;[@JHHZJ
=permit	p(E/[9I:J@]BJHZIJV]ZD^]gJhI
=permitido	{9JV^
=permitir	u.[[]
=permitt	q%Y(J-^9J=Y>I@GBJGIHDIHLIMJVGZB]J^_dJhI
=pero	g!I#F%G*X+J-H/[0J3E4J6J7J8J9G:J;J=H>D?^@FAJBICHDGGIHBIGKFM^NJO[PIRJTZUIVHXIZC[_]I^JaIbZcId[fGgIhH
=perso	m(I4X>b?[CIDGFHHEZGaJ
=persona	{9^HG
=personal	o>[?Z@YDJTJaF
=personalis	{@_HIZG
=personalizada	u-ZH^SJWJZG
=personalizzato	{-YH[ZI
=personn	p%J(J3J9Y=Z>I?H@IBJCJD[HEIJS[U]VZZF[JaJcIfJ
=personnalise	{-XH[
=pessoal	{>Y?ZHJ
=peut	m#J(I:J=Z>J?G@YBGDIHEIJKIMZU]VYZD[[^ZbEfJhJ
=peuvent	u8ZPZ
=peux	l)Y*I+J-I3G9G=I>_?G@JBICHDHHCIGK]MJOGPJUJVGX]Z^[I]IaGbJhH
=pgmsa	x!J%J0aHCZH
=phish	rH_ZIaJbJ
=phon	J!G%C&G(?)B*a+Y,D->.E/B0E1D2F3_4D5F6E7B8D9>:A;D<E=B>e?Z@BACBZCYD_EDFDGHHZI=JCK@LCMIN@O_PBQERDSDTIV@WCXBYEZD[A]Z^B_CaacBdDeEfCgHhF
=phone	S!D%E&I(D)D*J+X,G-B.H/D0G1G2H3c4F5H6H7G8H9B:E;G<H=D>d?]@BAGBHCYDXEGFGGFIBJGK@LGNDO^PDQHRFSHTDUCVCWHXFYGZ?[C]A^F_FaabDcEdFeIfEg[hC
=photo	{9J>J@JGIHaRJZHfJ
=photoshop	q9J=FHbZJ
=phras	q-^HJ
=phs	r3J=F@ZBIG]JJLJM[ZJ^I_Id[
=phsfilter	{(HGaHHPIZFgJ
=pick	c#J(D)H*_/X7I:I=I>I@_BYC]DHGHHEI]KHL^MDNEPIUJZA[G^I_JbIdIfJgJhF
=pictur	r@JBJHXb_hJ
=pide	e#I(J*X-G/J3I7J9D:X=X>G?G@FBFC^DFI]KFLYM[NJOGTIUJVIXIZF[J]I^JaIbJdIfJgJh_
=piec	u*[CYHI
=pilot	o-I3JDJIIUJVaZX
=pilotgrupp	{H[PJZI
=piloto	{VZ
=pin	_!H%I(J)J*H+I,J-D.J/H0J1J3D4D5J6J7J8J9B:H;I=H>A?B@FAIBFCEDEEJFJGJHiIdJIKDLIMENGOBPIRITEUIVHWJXGYJZ?[H]E^I_IaCcHdJfGgIh[
=ping	{7[9^BJHETJZDaJ
=pingfederat	m7d9JHHSJ
=pisz	{KXV[
=piu	g!H%H(H)[*G+H,J-J/H0H1J2J3D4I6I7I8J9E:H;J=^>_A[BDCZDDFJGIH?IDJJKZLIMENGODPIQJRISIUFVDWIX_YZZG[H]F^HaDbGcIdIeJf]gIhE
=plac	q3ZH]JYdZ
=plan	o-I3I7J9H:J=e>G@HDJGHHYIGKINJVFZC]IaJbJ
=plann	q-EHb
=plant	n#Y4J>JHCRJZ[aYcIeZf[
=pleas	U!G%H(E)F*F+G,I-H/H0I2I3F4H5J6J7G8I9a:E;I<J=B>B?G@DAHBYCGDDFIGHHbJDLIMHNFOHPGQJRISGTBUEVEWIX]YJZc[C]D^F_GaFcGdEeJfGgGhG
=pls	n#_(J-FBGHHIGJJKGMINITFZa[J^IbJdIhG
=plus	[!F#E&J(E)Z*F+Z,H-Y.H/G0H3_5I6G7G8H9B:G;H<I=[>[?[@GAGDCEHF]GFH?IXJGLGMENEOAPFQIRFSGUEVDWHX[ZE[G]D^GaBc[eHf^gGhD
=plusieur	t#]>IA[HGIJT[X[ZG]J_HaI
=po	u#XHIMYSYZHf]
=pochi	{I]MY
=poco	u9I@_BHHHM^ZEhJ
=poczekaj	{XY
=podac	{*^
=podalem	{DaHJZE
=podcza	{Z^
=pode	k#J%X(Z)H*I,J-G7J9J:I=J>I?JBYCJDIHDIZK]LIM[NIUIVXWJZB[J]I^]aHbJdIfJhF
=podem	r#X-I9[>J@JBZCIDIHGIJKJTHV^XIZFaIcJ
=pogingen	t#]HGX]ZJ
=point	l!X#J(J*J-_/J3Y7J9H:J;J=J>G?H@GA]BHCHDHHHKFMINGOHPJSJUJVIXIZF[J]H_baHbIhI
=polici	qH^NGdJ
=policy	K!C#C%B&G(?*b+D,E-B0F1E2G3D4C5c6F7C8E9B:B;F<F=A>C?F@YADB?C]D@EDFFGDIDJbKILDMBNhODPBRESBTBUGV?WhXDYFZ9[D]B^C_CaAbEcCdCeFfCg@hB
=policyn	{@JHHKJN_ZI
=politica	d!I#J%I(H)J*[,J.Y/I3H4J7J9I:H=H>I?[@EBGCEDHEJHIIHJIKGLJMINdPIRJSITJUDVFWaXJZC[J]I^J_JaFbHcJdIfIgJhJ
=politiqu	t-J.X@JHYN_WYZI
=poner	r9J:J?J@aDJHHIIKXVJZG[]
=pongo	x9JDJKZMJO_ZJ
=ponowni	u@YKY
=poor	r!^@HHHZHc]
=pop	u+Z@IBED[HYMHZF]I^Ja[hH
=pops	q>I?GBFHGMJNZZIab
=popular	{-^HIZI
=populat	{HZ
=por	Z!^#^%E&J(I)G,G.I/G0H1H2I3B4F6G7G8G:^;H<I=C>A?CAHBBCDDBFHHDI[JGKIMEOBPFQIRFSHTEUDV^WGXHYGZb[[^F_FdCeGfBhC
=porqu	q!J#I/_6J@HBJDJHEKFL_MHNGTHZF]^dJhI
=port	i(J)H*^-I1E4]9H>I@JBJH^IIMJNJPHRGTJYHZJc]dJfDgJ
=porta	u1JA[HZcYfJ
=portabl	p9I>Z?J@JB[C[DZHBIJKJMZZH]JaHb^
=portail	{:[DJHIT]
=portal	T!H#D%D&J(I)D*F,G/@0Z1]2I3D4G5G6H7C8G9I:_;I<I=F>D?BAGBDCEDZEFFHGFHIJYKILIOFPEQIRISZT[VFWEXFYHZI[F]C_FaEbFcDeGfFgfhI
=portatil	o!J#I-I3I9H:J>I@HBZCIDIH[IFKIM]NITJZG]JaJb]gJhJ
=possibil	x3[DIEX
=possibl	c!G#[%E(J)F-H/H0E1J3X4H5J6J7^8I:G>G?FAJBCCJDIGFH^IHJIK]LIMHNIOIPZRGSFTGUGVCWHXGZ^[[]H_HaJbGcGeIfHgGhG
=possivel	t3Z4Y6YDJEXKJZIdIeY
=posso	h!J%I(Y*G-H/J3G4J7J9D:H;J=I>Y?FAJBGCEDIHBIDK^LJMHNGOHPHUIV_WJXcZA[H]H^JaGbIfJgJhG
=possono	r8Z9I>J@[HIKIV_ZG
=post	{3YDYOJ
=postfach	{H[
=posto	uB]HFMFV]ZJ
=potet	x#Y9[@JBYHGTI
=potrzebuj	{D]HYZI
=pouco	{@]BJMY
=pour	Y!E#E%Z(Y*Y+E,G-E.I/G0I1J3D4F5I6H8Y:C;I<I=H>C?[@EAHBBDbFHGZIDJGKCLHM]NCOJQIRGU]V_XEZD[E]F^F_IbDcDeHfCgGhE
=pourquoi	t#I(J*[9I@HBHCIHIIIKJV[ZZ[]hI
=pouvez	u#[3J9Z@JB]HIXIZI
=pouvon	{3]:XDI
=power	q(J-J/J4]5G9J@JBIH^JINJZHg_
=powershell	h-J/H9G@HBIH[IJKIMGZGgdhJ
=poza	{9]BIG[HGZJdJ
=pozwala	x@ZHIZ]
=ppe	xJZ
=ppl	{-[G[IJ
=practic	{9IY^
=pre	u%YHXZGb[cI
=precedent	t(J-G7J9J>J@HBICJHDIGKaMZNJZF]JaJh[
=precisa	t*X1J5Y=]HYcJfJ
=precisam	{*XMY
=predecessor	{1[HJJX
=predictabl	t-b9JHD
=prefer	{4]HJ
=preferido	{-J4_9I?HHJMJ
=preferr	q-J4b5JHHIJZJ
=prefill	{+[DJHJOI
=prefisso	{3_HH
=pregunta	t#I)J*^-H9H?^@ICHDHHFPHVJX]
=prem	W%E(D)E*F+H,H-E.J/a0G1]2J3F4[5I6X7F8G9F:G;H<J=I>G?FBCCFDEE_FIGGH@ICJEKEMHN[OHQIRISDTXUFVCWHXHYIZ>[G]G^G_caFbFd]eHfFgZhF
=premier	x@IC]DYHJKHZDh[
=premium	e(J*J+J-H/G0J3G4J7J9G:J=f>I?H@HAJBJCHDIEJIFKGLJMINGOJPJTIUIVIXJYJZG]I_GaHbJcHdHfIhH
=premuto	{3J>ICJDZHGa^
=prepar	{DJH_VHZG
=prerequisit	{=HH]
=present	n@HBJHFKFZB_Xhd
=press	h#I-I/J3E9G=I>D?G@HBCCIDGH?IIKHOGPJRJXYZ[]XadbXdJfJ
=presto	x9Z@_BIHE
=preuv	xC^DJHI
=prevent	d#I,X-I.Y/JBJFZHYJJKFN^PJSHTZXXZEbYcJdIhG
=previou	b!G#]+J-G/J>_?JBHDJH@IFKbMZNDO[TIZF]J^JbIg_hI
=previsibl	{-_HH
=pric	{HZ
=prima	l!J#I(I*J+J-H3D9F:J=I>^?]BFCEDHHAIFKHMYNIODRJTJUJVJXHZG]__IaFb[hZ
=primeiro	u>J@IC[DYHHIIKJZHh_
=primer	x>H@HC[D]HHKJZJh[
=primo	x-J@HBIC[D^HHIJKJZGhY
=principal	t([H]fJ
=print	o#]@ZHXP[ZG
=printer	j(J9J>H?J@IBJHdIJNJZF]GaIbH
=pris	t7YK[gX
=privada	{6]
=privat	c!C#G%J(H)J*G-H.Z/J1J3a4H6_7J9J=J>b@ZBGDZIHJJKGMHNHO[PHRHTJUJVJXJYHZC]I^G_JaDbJcGdJfFgJhH
=prive	{6Z
=privileg	_!H#J%D(d)_*a+J,I-I/I3I4I6J8J9I:J;J=I>H?F@IAIBGCGDFEJGJH?IJJIKINIOJPbSJUIVFXJYJZE]J^H_IaIbJcJdIgJ
=privilegiada	{!HBJP_
=privilegio	{([
=pro	u>X@Y
=prob	tHJN[X]
=probably	{>F@[O]
=probieren	{KJX_ZJ
=probiert	t#H9J@HBJHHKJNYXaZZ
=problem	[!E#F%Z(F)H*H+H,I-E.J/E0H1I3F4H6H7F9F:F;F>G?G@GAHBcCGDFE[GHH=IGJHKILGMGNEOHPDQJRIS^TFUGWGXGYIZa[H]G^F_FaEbFc[dFeIfHgHhF
=problema	g#J%I-H3I9H:J=I>I?I@HB]CGDIE]HDIIKHMJNIPJSJUJVJWGXHZc]JaIbGcZfJhJ
=procedur	x>IHJ]_
=procedura	r+Y,ZBJHEZI]_e]
=proceso	{HH]]
=process	i!^(J+X-H3I6J9E:J=I>J?H@IBECJDJEJGJIJKJNJPJSbVIXI[J]I_JaJeJfJ
=processo	{HI]^
=prochain	{LY
=product	j-Y@JHBIIJdKJNGZFbZgJ
=production	x)J?JBHV_ZF
=profil	g%J(Z*I-G/J3a9I>F?I@HBGC_DHHHIGKIMGNITJXJZE]I^JaIb_cJhI
=profilo	{3[9IC]HI
=program	{1]@JBHH]ZI
=progress	x9]BJHDZ[aJ
=prohibida	x-^
=prohibido	u!I)[BJHJP[QYUGVJ^Y
=proibida	x-[
=proibido	x)[HJP[QYUI
=project	u:Z
=projector	xH]
=prompt	]!H#F%J(H)H*X+d,J-F/J3E7I9G:I;J=I>E?D@DAJBBCEDIEJGIH^IGJIKELcMFNFOGPGTHUJVGXHZX[I]F^H_IaFbFcIdJgIhI
=promt	{+[DJHJ
=pronto	{9Z@]HJXJ
=proof	m(G)G*dC]HBPIZHaJ
=properly	p3^?JE[VEaH
=properti	t<[HDU_VJZF^]bJ
=propon	u>I?_CI
=propos	u3I>I?aHIZJaJ
=propose	x?_CIHIaJ
=propria	x^^
=prossimo	{L[
=protect	i!J)J*J,I-C1I3J4J7J9G;c=I>J@JAHBHCJGIIGJIKINIP^VJYJZC]I^]_GcJdFgIhI
=protection	e#J%I(H-e/G0F7I:J?I@IBGDJH]IHJZKGLJMHPJSJTYUHZE[I]J^FbIcHdGeIfJgIhH
=proteg	{HIP_VG
=protegido	uP]VJ
=protocol	o1J>JHCRJYecEeJfG
=protocolo	{9J?HCJYa
=protokoll	xHENZY]a[
=prov	p*X0ZCXDZHFXYZI
=prova	t#J=_>I?J@IBHC_DFHEKJMJZF]I
=provar	x@HD]HGIJN[X[ZH
=provato	xN]X[
=proveedor	{7]KJZJ
=provid	q@IH[N]ZG
=provider	e!G#J(J-G3H7c:J=I>^?J@FBICGDHHGIHJJKFLJMJNIOJSITIXJZE^H_GaZb^hH
=provision	h-I0b1JHYZFfJ
=provisionamento	{0ZHJ
=provisoir	{@[LX
=provisoria	{@]LXZI
=provvisoria	{@[LYZI
=proximo	xL[
=proxy	a!J#J%I(I)J*I+J,I/I0H1H2J3G4E6I7I8J9H;J<I=H>I?H@IAHBFCIDIEJGIIIJHKJLIMHNHPHQJRFSITJUHVIXIYDZB]E^I_IaHb^chdHeHfBhI
=prueba	r9J=^B[C[DIHGZH
=przegladarc	{.YMX
=przez	{#J-J9J@JHHN[X^ZIaJ
=przy	{HJh^
=przychodzi	u>ZHJaZ
=przyjelo	{/]
=przyjmuj	x@IDJHJMYZXh]
=pso	u#J-H@HBIHFIGKFMHNdZBdJhJ
=pta	{!J-J0B9JHb
=public	xbX
=pudo	{BZZIdIeY
=pued	c!Y#I)H*I+I,H-H/I3G4Y6Y7H8I9E;J=Y>G?G@YAJBBCGDGGIHBIYJJKGLIMZNHOHPIRJSITHU[V_WIXH]G^Z_EaGbFdFfZgIhH
=pueden	o!J(I-J8[9]:J>I?J@HB[CJDIHHIGKITIV^XIZD[JaI
=puedo	e!G#H%J*I+I-H/I3G4I6J7I9F:G=H>[?E@XBCCHDFGJHYIEK[LIMGNIOHPJRJTHUHVCWJXaZ_[Z]H^H_IaEbGcIdIfIhF
=puerto	{H[fI
=puesto	u3G8Z9I>H?]CYHJOHVZ
=puis	u6Z8Z@JC]HGKHZG][dJhI
=pulsant	t%I(b9J:[>JHHIHKJVHZI]JaJ
=pulsar	{(XHIZJb[
=punto	{-Z3Z
=puo	k!J#J%X([)H*I,G-G3J9G:X=Z>H?H@^BHCHDIHEIYKFLJMJNIOIU^VZXJZD]I^YaIbIfJhI
=pupil	r([@XBIHFZD^]gZ
=pure	{/JB[MJTHZId]
=purpos	u)[HGPYVHdJ
=puse	t#[-I@EBID^HHIZKHMINJOJTJZE[J]^aHbJhI
=push	u3J>H?JHCZFaab[gX
=puso	x2[@_IH
=put	c!Y#H%I(H)H*J+J-X/G3Y4H5J7J8]9G:I=I>E?HAJBECIFJGHH>IYJYK^MINGOYPXTIU[V]XIZ?[J]Z_JaHbIcYdJfJgJ
=puts	{EX
=pwdlastset	e#I%b(FHEVJcJfJg_
=pwned	xHIJ^
=qr	x9J>F?JBIHbKFXIZJ]JaF
=qu	o(X+]>J?HC[DEHGIHK]OYZIhI
=qual	{N]
=qualcosa	{.Y9[HH
=qualcuno	{@[
=qualquer	{N[
=quand	r-J9I>J?Z@IBJCGHDKJOJX]Z[hZ
=quando	l#I-H9G>I?J@DBXCJHAIIKGMINJOJX]Z^[J]J^IaJcJfIha
=quanto	t-I9J=C?J@[H^IIKIT]XJZIaJ
=quarantin	x0]MJ
=quarter	q@JK^RZZEa[
=quatr	x-J9J@]CIHHI_XJZI
=quatro	{I^OI
=quattro	{HHIaaJ
=que	Q!D#?%@&F(>)A+_,B-^.D/@0B1B2C3D4@5D6B7?8B;A<D==>B?JAABDC]D^FCGAH@KcLCMCNZObP@QDR@SATEU=VdWBYBZa[_]<a:b>eDfFgBhd
=quebrado	{H[RX
=qued	{#a@IHIIJKHTHXJZFhI
=queda	x9J?JBGHIKJMHSJUIVJZ]_Zf]
=quedo	r!Y9D>]@JB]HDKJR[XJZIdXfJ
=quel	t1J3I>]HZN[
=quell	uG^HHNY
=quella	p#J-J9H=J>G?I@HCJHFIGK^MYNIOJZG]JbJhb
=quello	p+J3E>]?J@JCJDEHHIIKJOa_XhJ
=quelqu	x@JBIM^ZJ
=quer	r#J9I>G?H@HBJC_DHHGIZK^MJOJXIZIhJ
=queremo	{+]DJ
=querer	{:J@aIJKHZG
=queria	u#J-J9J>J?Z@bBJCIHHIJKHXHhI
=quero	q+X3H>F?[@HBHCHDHHEIHMHNIZ[[Y]JaGhZ
=query	uHIQ_
=questa	t(X-XKZ
=question	]!J#F%I(B)F*c+F,J-D.J0J1J3I4J6J7I8J9C:G;I=H>E?e@GAIBECED[EIFJGHHZIFJJKELYMGNHOGPHQIRJSJTIUHVFWIX]YIZA[F]G^I_IaHbHcHdIfIgIhH
=questo	{(Z
=qui	r)J3F;Z>]HFIHKJOGU]VIZ]^YaIfJ
=quick	x9Y@YHI
=quickly	{HEM^
=quier	t>H@HC[HJIJK]M[ZJaJhH
=quiero	m#J+X-J3I9H:J>H?]@[BGCFDIHFIFMGNIOIXJZ][Z]JaGhY
=quit	x>XCJHHNJZI]^
=quitaron	{=Y?]CIHJNJ
=quito	{4]HHU]
=quota	{H[
=qwerty	q%J-d3H9H=J>I?J@HCJDJHEIDKIMJNJOIVJXHZGaHcJhJ
=r	r%G-I2I3I9H;JAJFcGIHDIIKIPHQ]VJZF
=r2	r4J5]HI
=raden	u-]HJ
=radio	{[Z
=rais	t(J>I?IC_DGHHI^ZJ
=raison	x#]@JEYHJZJ
=raiz	{%_HJPIdG
=ramal	{3_>HOFaF
=ran	o!^#G(H)[-I/I7J9G=_@GBIDJGJHAIIJHKGPIRDSGTJVIXGZE]aaIcHfJgH
=random	q-J2XHHIFKZN^ZI
=rang	x9H>DB[HFZH]_
=rano	{@Z
=rapidez	{9]
=rapido	{VJb^
=rapport	x+Z?JD[HX
=rather	u+J@ZDHH[
=raus	r#_-I3^9I>H@HBICJDGHGIGKHNJOJXGZI]]aHdZ
=raz	x@]
=razy	{#I-I9J@^BJHIX^ZH
=rdp	{-J/I6I7I=GH^SJTIZF_Ib]cJeHfH
=re	j!]%I+^3I8_<J=J>I?HAJBYCEDCOIUJVHZG]J_IdIfI
=reach	a!H#X%I(H)I-H/D1I3Y6E7H8I:F=F?G@FBFDZEGGGH>IIJYKDM[NEOIPIRGSHTHUGVHWIXYYZZG[J]H^J_Ea]bXccdJeIfDhI
=reachabl	t4[>^HDSZaEcJfI
=reactivat	u!_HHTJ_IbJ
=reactiver	{6Z8[dJ
=read	d!F#H%_(H)I+J-G/I0J2G3X4I6^7I8I9Z:J<J=I>[?GAJBHCHDHE[GGIHJJKEMINEOIPGRJSYTIVGXJZ_[J]G^I_DaFbJcGfIgJhH
=reader	q(b)[>J@JBJHZVGZEbIfJ
=readwrit	{(a@IHGKHNJZF^I
=real	u9^ZG
=realis	{@X
=really	u9Y@XHIKYZH
=reason	g!I%J-G3X8I9I>H?JCIDIGJHDIDKGLXMJNbOJPIVIZa^I_JaI
=reboot	lB]HCZF]IbXf_
=recall	x#Y9H?JH^KINJ]JaE
=receb	x>JH[aZ
=recebo	tHJa]
=receiv	c%J(F)J*J+G-I3F9J:G=J>Z?F@GBGCGDFGJHbIHMJNHOIUIV[WJXJ][a]bJdJfXgJhH
=recemment	uKZ
=recent	q-H9J;X@[BIHGIJK_ZIhH
=recently	m@aBJHIKZZD
=reception	x@JHYZG^]
=rechaza	n-Z3J4J9I>I?J@FBJHGIGJ[MJN^O]VJhI
=rechazada	x.X/]@ZHJ
=rechazado	{,X
=rechazo	{-Y/]KJNJ
=rechner	t#](I-J3I9H:J=J>I@HH[IJKJMZVIXHZG]IaIb]dJfJg[
=recht	n%a(Z0[;Z=JBJDJHFVIYJZI]IfJ
=rechten	r!G#J%^(a)H-I2J3J9H:I;^=J>I?I@JBHDIHDIIKGNJPZUJVHXJZF]J_JaHbJdJfJ
=recib	{>FH[aY
=reclam	u9J@IC]HGI[M[ZJ
=recognis	j(I-^3D7[9J:I>F?J@GBHCIDGHCIDNGO^UJVZZE]IaIdJh_
=recoi	xa]
=recoit	{>GHZaY
=recommencer	{HIX^ZI
=recommend	{#IH^ZH
=recommendation	x)FHaZI
=reconhec	u3J:Z@IHIIJKJMJO[ZFh^
=reconnait	{:[@HHIZJh]
=reconnu	{OXhY
=reconoc	u3I:Z>J@GHIMIOZZEh^
=record	i#D*J-H3_7H9H:J>Y?E@GBHC]DYHXIGKFMGNIO^TXZE^JaFhF
=recover	x>^HH
=recovery	h!J)F*X:J>^?ICIDbHZVHZDaI
=recreat	t!JHEZI_a
=recu	{a[
=recuerda	{K_ZJ
=recuperar	u!J%J>FHGVJZa
=recuperer	u>XCYHGZ[
=recupero	r(H*Y,Y>b@IBJHFKJUJZChJ
=recusa	p-H4J9J@IHHIGJZKFN[O]VHZ[hJ
=recusada	x@XI]NXOI
=recusado	{,Y.X
=recusou	x/^KI
=recycl	x3JAIHIKZZJ_^
=red	f!J#I%J(H*J+J-C/G2J3H7H9F:I=I>G?G@CAJBCCHDGFJGJHBIbJHK^LHMGNEOISaTIUGVJWHXJZ^[I]A^HaEbEcJdGeYfIgIh_
=redan	x@XK[
=redefin	{:Y=]ZI
=redefinicao	e!H%J(D)G*I,I3J7H:G=G>J?FCIDIHYKIMINEPHS]U^VZW[XJZ[[I]GaGbGcIdHgJ
=redefinida	u@IBXHJM^UJVJWJZGgY
=redefinir	_!Y#I(^*H+I,I-J/I1J3H4I8J;J>G?Y@DCGGJHGIIJJKGLIMHNHPYRJSXTHUDVXWDXIZ[]H^I_IaZbZcIdIfGgHhJ
=redemarrag	{B^HJZIfH
=redirect	q(I7b:G@IDJH]KFNJUIZD[I^IbJdIhI
=reecritur	a!G#G%](F)H*H+G,Y-G.J/H1I2J3E4Y5J6Y7H9F:G;I<I>E?F@DAIBECIDFEHFFGYHEIGJGKELHMFNDOIP[SITIUEVDWHXG[G]H^F_HaGbDd^e]f^hE
=reescrib	{0YPY
=reescritura	j!I#J%Y(J+J,I-J/I0I3H4Z6X7J8Y9G:J>H?I@HBIDHGHJJKHMHNIOJPHRYSJTIUIVIXJZZ[J]IaJbGcZdZeXfIgIhH
=reessayez	t@XHJTXZ[
=referenc	m#[HZ
=refus	P!Z#A%_&G)[*C+D-^.Y/c0E1E2G3@4B5E6C7I8C9A:J;F<G=[>@?I@XADB?CBDAEEFDGAH<IbJbK_LDM@OYPIS@TAUDVZWDXBYEZI[B]B^@_BaCbAcGfAgC
=refusal	{JZ
=refuse	r%I(J-J:J=]@YBJHDKJN]P_VFZB^XdHfI
=regard	u%Z?F@YH]
=regel	{G[HINZ
=registado	{>JCJD]OZZH
=register	S!E#G%I(F)D*D+d,I-F.I/G0I1I2J3C4I5I6I7G8H9E:F;I<J=G>]?_@DAFBJCcD[EHFHGGIEKCLGMGNFOZPFQJRISITGUBVAWFXGYHZA[G]D^H_GaFbFcGdHeJfHgHhG
=registerd	{+ZCID[HHOJ
=registr	xD[
=registrado	e!J(I)J+b-I3F:J@IBHDZH@IJKINJO_UJVHZH]JaJbJhJ
=registration	]!J#J%J(H)J*I+d,J-H/J0G3X7J8J=J>I?D@IBECCD[GJH^IJJJKILJNGOGPJUJVIWJZG[J]I^JaJbIcIdJfIgJ
=registrato	i+^-J3J>I?HBID^HCO]ZI
=registrazion	rBZCJD^HDUJ
=registrei	{DY
=registrerad	xC[DJOX
=registrerat	u3ID]
=registrieren	{+_>JCIDFOI
=registriert	j+Y>J?I@JBIC[D]HXKJOIVJZJ
=registrierung	q+^BYCHD[HG
=registro	h!I(J)J-I3G4J9J:J>F?F@IB]CDD^HYIJJJKJMJNJPISJUHVHWJXJZI_JaIbIcXhJ
=registry	r+G?JCJDEHCJXYbZJbZ
=regl	r-I3JBZDJGXHGKFMJN_V]ZH
=regla	{GZNX
=regola	xCYGZNY
=regra	xCZGYNY
=rehir	{!IHJMJ_^
=reicht	{)I*]?HC^HJKJVIZE
=reimposta	o%X(Y=]@IBIHGKJUJVJZEb_
=reimpostar	f(^)F*I3J:[=Y>I?[@FDHHGKGMIPHSJUHWIZY[Z]IaJbFfHgI
=reimpostata	t(J@IBYHIKIM[UIVJZFg^
=reimpostazion	c!F#J%F(D)H*I+H,J-J/I0I3G4I6J7H:E;J=E>H?E@JBXCHDHGJIJKHLJMGNEOJRJS_THUZVXW_XHZ^[I]H^I_HaHbFcHdHeJgH
=rein	u!YHIIYZ^aJ
=reinicia	{BJHJSIUJZGf^
=reiniciamo	{B^UJfH
=reiniciar	{B^ZG
=reinitialis	x@IBZM]ZFgY
=reinitialisation	^!J#H%J(@)X*G+G,H-H/I0J1I3G4I6J7G8J;J>H?B@IAJBZCGFIGHHGIIJIKHLIMFNCOIPZRJS]TIUYVZWZXHYJZ_[F_IaFbEcEdDeJgHhJ
=reinitialiser	b!I#I%X(_*I+J3G4J=X>H?]@FBJCIDFGJHGIJKHLJMGNHOIPGTJUYVHWHXJ[]]H^Ja[bXcJdIfGgIhJ
=reject	X!E#G%H&J(F)H*I+J,H-^.J/_0H1H2J3F4G5I6E7F8H9F:F;I<J=G>F?G@YAGBDCGDGEHFHGFI^J_KJLHMYN_OIPFQJRJSHTGUIVGWHXHYI[H]H^E_DaIbFcEdEeHfEgF
=rejestrowalem	{DZ
=rejet	x-YK[
=rejett	x.XJZ
=relat	{%Z
=relatorio	x+X>I?JCIDZHZOH
=relay	xHHc]
=releas	r#D-I1[@IH]IJKFTYZH[^
=relogio	{RZ
=reloj	{RZ
=remain	o#H/YBIHZT]ZGaJ
=remember	c#H(G-E/H3I:I=J>E?I@EBGCJDHJIKbMHNFOIPJTJVHXJ[X^FaJbJcIdIgJh_
=remettr	x@YCJHGIHKaZDhI
=reminder	{@JH]KJ
=remot	b#J%I4J6J9J>E?JBJGJH[IINJQdVJZE_Jc[fI
=remota	uQ^
=remoteaufruf	xQ]
=remotely	uHIQ_
=remov	a!G#I%Z(G*I-H/F0I1H2I3G6I7I8X9D:I;H<J>B?X@EAZBCCFDFFJGGJ[KGLHMHNHOJQHRHSJTHUIVYWJX]YcZD[J]F^]_]aGcBdIfFgGhH
=removida	{*I8Z9I?^CJHIdJ
=remplacer	x@]HZNJ
=renam	q#J(J-I9J=I@JAHBFF_GFHaIGKIMDVJZF]IfI
=renew	q-J@YHDIHKYNJUYc]hJ
=renovar	{+[
=renseign	{3I9J>E?^D[HFaH
=renvoi	x7YNX
=reorganisation	{GYHJV[
=repair	u>^HDZI
=repeat	o#[HJK[ZJ
=repetida	u?J@IKbZG
=repetir	{KZ
=replac	h#J(I-G3J7J9I>_?H@cBGDIIDKDMHNIZA[I]J^HbYhZ
=replacement	u>_HGJYZG
=replicat	{%]HGMZ
=replication	u4G5J@JHYMaNFZHcG
=reply	{9XHX
=repond	{0XIHN[
=repons	{9[@JHFX]
=repor	xVYZJc]
=report	d!H%J(H)[-I/J1J3J7J9I:I=I>F?H@GAIBJCHGJH_IHKHMJNIOIPISZUJVGWJZb]Y^J_JbIcJfIgI
=reprendr	{K]hI
=request	a!G#F%H&J(Z)H*E+X,J-D.I/H0I3H4I6]7H8I9^:F;J<I=F>D?C@EAHB^CFDFEEFJGJHZIEJIKFLYMGNGOHPEQIRHSaTIUEVDWIXYYIZJ[I]E^J_GaJbGc[dHeHfDgJhH
=requestdeni	k(_HI
=requir	X!H#H%C(Z)G+_,H-F.J/G0[1G2H3E4H5H6H7H8H9E:H;I<b=X>D?H@AAGBECdEZFIGGHHIIJGKCL^MHNBOGPFQHRISHTHUGVFWHXFYGZA[H^E_GaGbGcYeYfHgHhG
=requirement	_(I-I/I3J7J9I=JBJCJEJIdKYLJN^TJZEaJbXcJdJhH
=requis	t+J=X?ZC^DFHF
=requisiti	uHIIXN^
=requisito	o-J9JHHI[NaZJ
=reserv	o7H9H<HBIDJFdHFIHMJTJZGcJdJfH
=reservado	{F]
=reset	9![#A%H&H(_)[*Z+>,<-7.X/Y0Y1[2A3D4G5]6B7[9A;I<G=]?]@JBZDCFZH@I;KALGMCN>OEPYQBSYTAU[WcYCZ[[D][^DaYbZcGeGg^h>
=resetowac	x=]BJHGSJV^ZH
=resetowani	t(JB[HJUZVJZZ
=resetowania	q([)J:I=I@JBJDYHHPJU^WJbJfJgJ
=resetseit	{S^]GfJ
=resetten	j!H#J%Z(Z)I/I3J7I:Z=G>H?H@FBZDHGJHAIIKHMJNHPGRJSYTJUFV^WHXHZZ[I]I^JaGbZcJdJfGgHhI
=resetuj	xb^
=resolv	l#G4[B]PIcZdZfI
=resourc	t!J#J8FA_G[MZTG_H
=respect	tIZNYZJ
=respond	t0ZHHfZ
=respons	x9]HZXH
=resposta	x#G-J9[?JHXTJX^ZIaI
=respuesta	x#I-I9[?J@JHXX]aG
=resset	{HJb]
=rest	i#I%Z(G*J-H/I3J8J9H:I=J>I?I@GBHCJDJHGIHKHL[MYNIP]UHV^XJ[I]I^I_Ya]cJdJfIhI
=resta	uBJLXMJ_Xg^
=restablecer	^!X#I(_)H*J+H/I3H4J5Y6J8I;I=^>G?X@EAJBGCFDIGIHBIJJIKELJMGNIOJPYRJSGTIUDWGXHZ]]H^I_FaYb[dGfFgHhJ
=restablecida	{gZ
=restablecido	{BYM^UIVJZE
=restablecimiento	e!E#J%H(E)G*I-J3H7J8J:F=G>I?GAJBXCIDHGJIJKILJMHNIOJPHS[TJUXW^XIZ^]Z_IaHbFcHdHfYgI
=restart	h!J#J%J(I)J+X-J/J1J8J9D=J>J@DBbDIGIHHIIJIKFMHNJPJRISHUHVHXHZC]GaGbGcGfdgJ
=restaurado	{6aHF
=restaurar	{HFR_
=resto	{M^bJ
=restor	h/H3J4H6]8I9I=J>H@IAGBJHaKIPHRJTHZF]J__aJcJfJ
=restrict	kBIHGQ_
=restriction	o@IHHIZKJN_ZJ^IhI
=restrictremotesam	n%J4I=JHHJJNJPJQbZJdI
=restringir	{QZ
=result	p/a@JHGIJMEN[ZJdY
=resync	q%I4J8J9I=IBEHFReYIZIcJdFfE
=retir	q1_=Z?ZCIHGZJ
=retour	x!_9JHH
=retri	{0ZBJHHK]LGZG
=retry	{#[@XKJ
=return	c!]%H&Y(I)I+Y,J-H/I3H7J9I:I=J>X?G@GAIBGCJDGGIH@IGJZK]MIPJS]TIUIVHXIZC[I_^aHb]c[dJfJgGhG
=reuniao	x9H>IBJIIVJZ[]]aJ
=reunion	u9H>I?IBJMIZ]]^aI
=reus	mHYIIKbNGZA
=reussi	x/ZB^HJ
=reutilizar	{KY
=revient	x!Y#J+ZHDTJb^
=review	q*F>I?ICJHc
=riattivar	{6Z8ZHJdJ
=ricev	x3I>EH[OZaY
=ricevo	xa[
=richiest	{>EH]XX
=richiesta	x9_HGLXZI
=richiesti	{9JCaHIIJZJaJ
=richt	{H^
=richtig	xKJZHa[h]
=richtlini	i!J#J%I(G)H*]-H/Y3J7J:I=G?X@GBGDHEJHDIZKGMGNcOJPISHTHUFVHWbXIZC]I^J_JaIbHcJdHfJgGhI
=richtlinien	{NY
=riconosc	u3G:[>I@IHIIIMJO[ZFh]
=ricorda	x9J@JHJIIKbOIZJaJhH
=rien	k#I%J*J+J-I3G9G:I>G?H@FB]CFD_HAIHKFMGNIOJT]VJXJZX[J^Ia[bYdJhF
=riesc	x:X=[S]ZH
=riesco	q!H%H(I@IBIHGIIKHLJMINIVIZb[^^HhH
=rifiuta	p9J>I@YCIHJIFJ[KIO[VIZ]aJhJ
=rifiutata	u/]@ZHGI]MJNJ
=right	V!E#H%f&J(])D*E+F,H-C.H/D0]1G2F3J4G5H6H7E8G9C:E;_<I=D>C?D@XAFCEDCE]FHGDIAK?LEMFNAO]PaQHRGSETFUEVBWCXFYHZ=[E]E^]_EbFcJdDeIfDgFh[
=rimasto	x#]IIKJdZfI
=ring	m#J+J3H>[?G@HBGCJDHHAKINIOHU]VJZD]GacbI
=ripristino	{HIR]
=riprova	x@]BIHIZY
=riscriv	{0XPX
=risk	xH_
=risky	{H]
=risolto	{BXRZ
=rispetta	r-XIJN_ZJ
=rispond	{0XNX
=risposta	{9[HXaI
=risulta	x!Y+YDJHIh]
=riunion	x-J9I>J?J@JBJKJZZ]]aJ
=riusar	{K[
=riuscita	{/Y6Y
=riuscito	xB^ZI
=riutilizzar	{KY
=roadmap	{HY
=robaron	{>]
=roblox	{#I-IBIHaIHKJZE
=robot	r3^9_>H@JHDZGaXcJ
=rojo	x9J@HHGIIK]MJZ[h[
=rol	t(^)^*X?GBJHJUJVJZI
=role	X!E#H%E(e)i*e+G,H-B.I/E0I1I2I3E4G5I6I7F8H9C:E;H<I=E>D?B@CAHBBCBDCEHFHGFIBJGKDLGMFNDOGPGQJRISFTFUDV?WGXFYIZ=[G]F^D_GaEbEcHdGeJfGgEhE
=roll	n(c*X6^:I=J@IHCIJKGUJV[ZF]J_I
=rollover	{HY
=room	j)[>IHaRHVIZFc]fI
=root	u%YH^KJZHhJ
=rosso	x>I@JBIHHK]ZZhZ
=rot	{-JHJI]KIMJZEh[
=rotat	m2ZHaKINI
=rotto	x>^RXZHaG
=roubaram	{>^HGZI
=roug	x9J>I@JCJHHK]h]
=round	u@IDXHGIHKaZI
=router	p>IHbMJZI
=row	o#[-J/X3I9J@FBYHBIINZTFX]Z]]X
=rpc	l!J%I(I)J*I-I0J3I4h5H6F7I9F;J=H>H?F@JAJBICJDIHAIHKHMGNIOIPHRESJUIVHXJYGZE]I_IaHbJcEdGfBhJ
=ruckschreiben	a!G#G%C&](F)F*J+I,[-H/H3G7I8Z:F<J=]>H?G@ECHDGEHGFHCIHKELHMHNEOJP[RZSITHUGVEWIXGY][H]H^G_[aHbFcZdGe[fJgHhF
=rucksetzseit	{C^HZKIVJZE
=rucksetzung	{!XZ[
=rufnummer	u3_>YIJOJZJ
=rule	Z!G#H%H(E)G+I,J-C.J/^0I1H2I3F4G5I6I7G8G9G:G;J=F>G?GAIBGDFEIFIGeIYJZKBLHMENfOIPERGSGTGUFVDWHXIYIZ@[H]G^H_EaFbFdHeJfDgGhF
=run	g!J#J%G(I-I0Z1[3J4I5Z6I8J9G=J>I?J@GBHDJGGHbIGNIOJPIRETJVJXIYI]]^]_JaHcEdJfDhI
=runn	e%J(J,I/I1]7J=J@JGIHIJZR[SHTJUIVJZC_JbJcFdEeFfbgJ
=runs	n#H-I1Z@HBIHDIJJZKZNHRZT[ZGf^
=ruolo	r(_)]*[?FCIHHUJVHZJ
=russia	{#FH]TYZJ
=s	p#]*X+]-H9H=J?I@JBJCJDJF]HZIHKHMJNIOJPJVIXJZY[J]J^JaJdIfJhJ
=sa	n#J-J.X9b=Y@JBFHXIIKIMJPZUJVGZE]JbJcIdJfIhJ
=sabbatical	x!^
=safari	x.[SI
=safepass	{J]
=sager	t-[9H>J?JHFIHK]O]ZHdZhX
=sagt	f!J#H%I(H)H*I+J,I-Y3G4J9F:I=G>G?G@EBHCZDEE[HBI]KYMINEO[PIRISGTGUHVFW[X[[I]H^HaFbIcHeXfGgGh[
=sai	x3Z>IFYOJaIc[
=said	g!J#J-H/c3I4J=F?J@JBGDJEIGJHJIGJZKDMINEOIVIZc[I]J_IdFfJgJ
=saisi	x3H>JO]
=sakna	t-J3^9F=^>J@JBJCJHDI[KJZG]JaI
=saknar	q#J%](a*J-I3^9F;I=J>H?I@IBIC[DHHDIIKJOJVIXIZF]IaEbJhJ
=sala	xHa
=sale	h!I#J%J&H(G)H*I-H/J4J9G:Z=J>F@EAJBGCZDGF_GIH?IGJJK[LJMGNGOGPHRJUIV^XIZY[J]I^I_IaEfIhZ
=salesforc	p9JHaKJZH
=salta	{D[HJLY
=salvato	{3]OY
=sam	^!G#H%B(I)I*G+I,I-G/I0J1J2F3H4I6J7I8J9E:I;G=H>G?G@HAIBGCHDIEJFJGIH?IGJJKHLJMINHOIPFQlRJTIUIWJXHYHZF[J]I^I_IaGbIcHdIfIgJhI
=same	V!D#E%G&I(D)H*F+G,H-@.I/^0D1F2I3E4G5I6G7F8F9C:F;H<I=E>E?G@^AcBACGDFEHFFGFHBI?KdLGMCOZPYQHREWGXFYHZa[E]D^G_IaDcFdFeHfFg]hC
=samego	{@^HJZHb[
=saml	u7_ZFbG
=samma	{9J@]HJZFb]
=samr	k%H-I4J9J=JCJHDIJKJNJQeRJYHZIbJcHfI
=sandbox	{H[UJWY
=sans	f!J#]%I&[(J-G/J3[9J=X>J?J@GAJBFCID[FIHIIFKGN]OETHVJXJZF[Y]I^JaFbIcIdJfJhI
=sao	{@JC]DFHII^KJZF
=sap	j#@(G)J-J3I4J7J9J:F=I>J@IBFDHHjIJKJMJNJTFUGVIWJZA[IbBdJfJhI
=sas	q,I-J9H>JHEOJReZJaJcJfJ
=satisfait	{N]
=satisfi	u/[HHIGJ[N[WJZIaI
=satisfy	p@ZHFIHN_ZI
=sauvegard	{6Y
=sav	{@ZHFR]]JfJ
=save	r!J-F3I9F=[>J?I@GCEDIHaIEKGNZOJUIZC]FaJf]hI
=saved	u#Y3]ZIbJ
=saw	x9[@[HFZH
=say	d!H#D%I(I)J*I+[-E/I1J3E4J6J7I8J9F:J;I=E>D?F@[AIBFCGDGEJFJGIHHIZJJKALJMFN^PIRJTZU[VHWJXHYIZ][I]H^J_IaFbJdJfHgJha
=says	G#Z%B(A)C*H,B-_/Y0C1[2E3=4C5E6J8C9?:Z;F<E>=?>@CB=CIDHEXFCHCIaKYLGM?O^P?QDRCV]XcYC[D]E_XaEd]f@g>h]
=sbagliat	{@IHHX^
=sbagliata	p-J9G>J?J@IBIEZHZKHMIRYXIZIh_
=sbagliato	u4[HFRXX]ZJfJ
=sbaglio	{-H@ZHJKIZHh[
=sbloccar	r#YHJ[]
=sbloccato	x#E%J3JB]HGT]
=sblocco	{1Y[Z
=scadenza	rL_ZJ
=scaduta	u=_@JBIHEKIVIZY][bJfJhI
=scaduto	{a[
=scanner	u>JCHH_
=sceglin	{@HHJK]
=scenario	u)ZAXH^JF
=schannel	{HHY^ZJ
=scheda	{(]9I?FD^IJ
=scheitert	n/I3]8X<XHJQYZH_ZeXfJh[
=scherm	{9JHYZJb[
=schermata	q+YBHDIHGKJUJZHbb
=schlagt	o(J6Z8Z:J=I@IHJNZVJZ[bH
=schlussel	u6^?[HJZH
=schnell	{-J9ZHGIJZ]
=schon	c!H#I%I*H+_,J-Z/H1J3F4J6J7J9a:H;J=G>B?E@]AIBFCCDCEJFJGJH@ICKbLIM[NEOGRJSITIUHVXWJXGYIZ@[H]D^I_GbZcIdIfHgIhX
=school	j!J(H)J/I3F7J:I>]?F@HBIDZHFKYMYN[SJTJUaVHWJ]IaGbIgY
=schragstrich	{3]FY
=schreiben	x%^
=schreibt	{IZgZ
=schritt	xC^]YaEeY
=schusestrongcrypto	p9JHIYa
=scim	{0IH^ZG
=scop	d!J%I)J-J0J1J3J9H=J>J?J@JBJDJFIGeH>IHJFKHNIPHUJVbXJZH]J_JaJbIcIdJfIhJ
=scor	x-ZHYIFKINJZI
=scorsa	{*Z>IK]
=screen	U!E#J%H(F)I*J+_,J-F/I0J1J3H4I6J7I8I9D:I;J=G>^?E@DAIBCCEEJFJGIIYJHKELXNHOHPIQJRISHTEUGVGWIXHYIZ=[]][^H_HaGbfcHdHfFgG
=screenshot	o?IH_Z]^HbIhI
=script	i!]#J%F(Z+J/J3E=H>G?J@FBGDHGIHaIIKHLJMINJOHPFVJYXZB]J_[aJbHfJgahJ
=scritto	{>IDFHGK^O]
=scriv	uG[HGY]ZJf[gX
=sdprop	u(IHJP_
=se	X!X#Y%D&I(E)E+_,E-B.G/D0F1F2G3J4Y5G7I8F9X:C;F<G=Y?HAFD?EIFGIJJEKANHOBPFQGRHV?XGYFZ][^]B^EaAbDd]eXf[gDhB
=sea	{>]HF
=seamless	uH]
=search	x9IAHBJDJMI_aaI
=season	r![-b@IHDIIKGNIZG
=seasonal	x![D[HGVJ
=sec	{9J?^BJHF
=second	Z!G#G%G(G)H*X+X,I-D.J/Y0I1I2I3D4G5I6]7I8a9C:H;I<I=H>B?D@eAGB[CeD?EIFIGHICKELFNCOFPHQJRFSHTHUHVFWHXFYHZB]Z^H_FaBcEdIeJfFgIhD
=seconda	{8[
=secondo	p+J-Y9J>JBHC[HEIXKIXJZF]ZfJh[
=secour	u3]>[?JCHD]HBaI
=secret	j%J*C+I2_3J>H?bBJCJDIH_IJKJLJcJfJ
=secreta	{%J)H*a,JPH
=secretary	u(]3[@IHEKJZIbJg[
=section	x%FH^
=secur	k!I#G(J+a4E<_@HBJCJD_H@IIKHTIVIY^ZC^JbJcJhJ
=securit	q+JCZDYHGQYY[fI
=security	T!F#F%Z(Z)Z*a+[,G-J.I/G0H1G2I3E4H5I6G7E8G9F:F;]<H=E?]@AAGBDC[EHFHGGHYJIKDLHMFNEOFPDQ^RGSGUFVIWGXXY[Z?[F]E_GaGb[cFdFeHfFgG
=see	^#Z%Y(B)[+E,J/G1J3X4I5J6J7H8J9Y:G;J=H>F@BAIBECGDCEIFJGHH]IXJGKELYMGN_OZPGRISITZUCVFWJXGYJ[X]Y^IaGbGcHdHfIgGhF
=seem	i!J#J%I(F)I-^>J?J@JBJCJGJI]NJP[VGZH^JaYhI
=seen	p#J-aHHKIXJ
=sees	{A_HDdJfGgX
=segu	x!Y>YgY
=segun	t-[HHKJZI]Xh]
=segunda	u8Y9]@ZHGZJ
=segundo	m-Y8[9I>I?JBJC_HGIIKIXIZEaJh[
=seguranca	q%J*Y-I3J9F=I>J?_CZHFIJKIPJQYVJXIY]]IaJbJ
=seguridad	p+I-I3H9G>J?^@JBJCZDXHFIJQYXIY]]JaJ
=sei	k!J#J(I-Y3J9X:I=J>E?I@GBICIDIIYKDMJNHOHPJV_XJ[_]J^IaIbJfJh[
=sein	j![#H%J(H-I.Y/J3Z9H:Y=J>J?I@EB[CJDJHEIXK^LIMGNJOJPJUIVYXJZD[J]J^]aJbIdJfJgJhH
=seit	a!G#[%Z(F*Z,H-Y/H0H1X2J3B4G5I6H7I8H9D:Y;H<J>I?J@BAICED]EHFIGGH=IXJILHMGNFOXPFQJRESGTHUFVDWHX[ZG[H]X^G_HcEdDeHfbgH
=seitdem	t8Z=[BJHGQYR]ZIfJ
=seither	u%J2[=[HFY^ZHdJ
=selben	x9J@_A^HHZI_GdJ
=selbst	m(I)[:H=J?I@HB^HGKIMJU[V_ZCfJhJ
=select	e%I(J1J3J7J8J9J=J@IBJDJG_KJL[MJNIPIU]V_ZF_IbIcJdJfI
=selectiv	tGbHF^J
=self	T!E#D%B(A)c*E+H,H-E.I/E0G1H2G3G4H5H6G7D8H9J:E;H<H=I>E?C@CAHBECGDXEHFHGEH]JHKDLCMENFOIPGQIRHTZUbVaWEXGYFZY[D]G^d_FbDcAdBeGf=gEhD
=selfservic	uHFS[UaVHZJfI
=sem	a!G#J%F&[)I*H+I-F.J/H2J3_4G6J7H8[9E:G;I>G?FAHEIFIGHH=IEJIKEN^OBPGQJRHSGTGUGVFWIXFZA[Y]Fc[dIeIfFgHhH
=semicolon	{FZ
=sempr	t#J+J>J@GBHCID^IIK]M[VJZEhI
=senast	{-J3J9IHGIHKaZIaF
=send	d*I+J-I3I7Z9I:J?H@GBHCIH^IJKHMJNGOISJTIX[YJ]FabbIcJfJhI
=sender	{>J@IBIH_ZG
=senha	Q!@%D&H(I)B*D+C.G1E3B4C5F6J7X8E9D;E<F=@?AAEBYC@EEFGGHHDIYKbLXMHN_ODPCQFRCSCTAU]VBWBX@YEZa^X_BaAcAd^eEf@gGh[
=sent	g(I+Y-J3X7Y?Z@JBFDIKJ]Za[bJhJ
=sentenc	{HY
=senza	f!I#Z%H&[*J+J,J-G/J2J3_4I7J8]9H:I=Y>J?I@HAJBECHDZFJGJH@IDJJKGLZMXNZOEPIRITIUJVJXHYJZG]HaFbIcHeJfHgJhH
=separat	{3X
=september	{1X
=ser	q-I3G9H:]>G?J@YBICJDHHEI_KaMGNIOFVJXJZG]JaIhH
=serait	{KJh^
=serv	t(J5X>I?aBJHXMJVIZG
=server	K!A#J%@&F(@)B*B+C,C-?.E0E1D2A3?4d5f6e7X8A9@:A;C<Y=>>@??@>ABB=C@D?FCG=HXI>JBK>LCNDOBReSDTAU@V?WCXBYbZ;[C]?^B_Xa?b?cadFeBfbgBhA
=servern	{HDR[c]fH
=serveur	i#J%H-J1I3J4]9I=J>J?J@IBIHDIJNJP[RZSJUJVJXJY[ZGaJc[dYeI
=servic	K!@#@%Z&G)[*J+C-E.E/F0^1X2Z4A5D6E8C9B:@;D=D>H??@DAEBXCBEAFDG?HIICJCK@LIMDNAODPBQERHS_TGUaV_WAXCZI[A]@^GaGb@caeXfdg>hA
=servicebu	i4JHEYJcb
=servicio	l(J2[9IHERJS^UEVGZFcGfb
=servico	l2Z9I=JBXHFRJS^UGVIZHcGfa
=servidor	c!I#H%F(I)I*H+J,H-G.J/I0I1G2I3G4_5J6^7H8I9E:I;J<I=I>H?G@EAIBFCHDHFJGIHEIHJJKHLJM_NIOHP^QJR]SGTIUFVGWJXHY[ZF[J]H^J_HaFbHcZdZeHfXgJhI
=servizio	l(J2Y3J9J=J>J@JBXCJDJEJHEPJRJS]UFVGWJZI]IaJcIdXfb
=servono	uHYI^cJfH
=servu	{9_@JBIHEIJRJZIcJfH
=ses	x%[8Z9JF]HIIJ
=sesion	q(J-J3J>I?JBHHXIJKJ[]]ZaEbJcJh]
=sessao	{#XHI][
=session	i#^%H(G*J+J-H3I9F=I>I?H@HBFCIDIIIKFLFMINIOJTJUHVJXHYJZC[I]eaIbZcIfJh[
=set	M%c&[([+^,C->/H0H1D2D3A4C5C6B8C9@:G;D<_=A>B@aADB]CHEZFDGII=L]M>N@OBPHQXRGSCTAUGV^W[XBY]Z9[C]C^]_Aa?bCcAfCg_h=
=sets	l&Y([-J/J@IBJHBJ[KIMGNXZXgahH
=sett	Z!F#G%J(H)D*a+H,H-E/E0J1I2J3G5G6I7F8H9F:E;J<_=E?D@GAIBCCDDDEHFIHdIEJFKCLHMEN^OJPFQXRHSGTIUXVCW^XHZ@]Y^F_GaGbCcJdFeHfEgE
=setup	c!H#H%F(F)G+_,a-H/J0J1H3I4J6H7I8H9G:J;J=G>G?G@GAIBHCGD_E_FJGGHXIIJHKGLJMHNFOJPDRGTJUIVEWJXJYIZA[J]H^H_FaGbIcGdBecfEgHhI
=setz	{(X:Y
=setzen	o&[)X:I<X@]BJHHKJL^MJNJV[ZB[I]I^JbJdJhJ
=setzt	uHHKIZ[g]
=seul	i!J#I%I(H)J*F+I-H3G4I7J9F:I=H>G?]@YBYCbDFEJFJHAIEKIMHNIOIP[RJSJTIU[V]XHZC[]]H^JaFbIcIdIfHgJhJ
=seulement	r#J=Z@JBIHHSJTZZI[_cHgYhJ
=seven	x@^KH
=seventh	{KZ
=several	n#a-I1]HDNXTEfI
=shar	e-I7J9J:I>F?J@HAXBHH^IGKILJMINITJZC^bbHhI
=sharepoint	f#J%H*]-I9I:];F>JHaIHPIQJZI]JbJcJ
=she	X![%G(E)G*F+C,I-B.J/D0I1I2I4H5I6H7F8H9D;I<I=E?DAEBdCCDbEIFHGGH9JFK^MCN[PFQJRHSHTEUEVZWGXDYI[F]b^E_ZaCbEcFdGeJfHgIh_
=sheet	{H[
=shes	o#_)I-F@IHCIYKZNJTHUIV]ZH_Y
=shibboleth	x7aHFSGZI
=shift	x>J@ZHEZ^
=shop	t-Y>]@IZGbZ
=short	m-F/Y@JC[HDIcJJKGNFZF
=shorten	{2[9HHEX]
=should	_!B#G%I(F)H*G+Y-G/H0J1J3G4H6I8F9H:]=F>G?E@HAJBECZFJGGH_IDJIMZNEOHPHRISITIUHVJWJXHYHZ[[G]F__aXbGd[eJfHgIhE
=show	S%F&I(D)F+b,G-D/]0F1H3D4H5H6H7G8H9E=F>E?D@EAGBBDBEHFIGFJYKCMHOZPEQIRZS_TXUXWGXEYHZI][^F_FbbcFdDeHfEgFhE
=shown	i*G-H0Z>I?b@GCJDHHXIHKGLJMINJOJVJZC[^^HaZhI
=shut	n!^#a-G/J3J9H;J>Z?H@FBHCJDIHBIGKGMJNJOJPJRISJXJZD[J]Y^IbIcJfZ
=si	a!F%F(D)^*J+_,G-D/H0H1H2I3E4F5J6H7G8I:F;H<J>D?E@^AHBCCDD@EIFIGHJHLHMENEODQIRFTEUFVaWHXDYGZ][X]C^H_HaXbFcDdFf^gHhE
=sich	f#I(J)X*J+X,J-I/J3J6X9I:X=J>I?I@[BXCGDGGJH]IIKXMYNIOJPHVHXJ]J^JdIgZhH
=sicherheitsfragen	r*]-J?]HHX]ZJ
=sicherheitsinfo	x+[CIDZHJ
=sicherheitsinformationen	u?JCZD[HJ
=sick	{9C@JBJDIHbIJKJVJZGaJ
=sicurezza	q)J*[+J-I3I4I9H=J>J?_BJC]HEIIKJNIPIQXXHY[ZIaIfJ
=side	k!I#J-F/a0I4G6J7J9I>J@IA]BIDJH@IHJJKHMINYPGRIS_T[VJYIZD[J]J^J_YaIcGfDhJ
=sided	{H_ZJ
=sie	^!Y#C%E&J(I,H-Y.I/F0H1G2I4Z5I6H7F8H9A:E;H<I>CAHEHFHGGH=JGLFMCNCO]PJQIRYSFTJUCVZWFXZYHZ^[F]D^E_GaBbDcEeIfXgGh^
=siempr	{@JD[HGIJK^ZF
=siffra	{3J9JHGI_
=sign	O!D#E%D&I(C)D*F+[,[-@.H/H0G1F2H4D5F6E7d8F9D:B;G<e=B>>??@>AFBFCCDXEGFaGCH]I[JDK@L]MYOEPEQHRESETcUCVAWFXDYFZJ[[]B^A_Ga?bZcCdCeEfCgDhJ
=signal	{3G=J>H?JBHDJHYMGTGZG]_aJgI
=signatur	t<]HZ
=sigo	{9_HGXIZIaJ
=sigu	o#I3IDJHHL[M]T[hJ
=silent	x>IDIHB]Hab
=sim	f!G#C%H(E)Z*F+Z,I-D.J/I0J1J2J3E4I5J6J7H8J9A:H;I=G>i?D@DAIBACFDBEIFIGIH^IDJIKDLHMDNGOGPGRHSITCUFWHXFYJZA[C]E^H_IaCbFcHdHfHgIhG
=simbolo	r9J@JCJHJI_
=simpl	r-I3G>JHDIcNYOH
=simply	{@JK^hG
=sin	a!H#Y&Z(J)I*H+I-E.J/H1Y2J3Z4F6I7H8Z9E:F<X>E?FAHCGDXEJFIGGHAIEJIKELXN]OBPFQJRGSGTFUGVFWIXFZA[[]Fa^bGd[eGfCgIhG
=sinc	Q&H(B)a*B+Z,D-_.I/G0D2H3B4H5E6G7H8Y9B:C;E<F=Y>J?H@DAXDEEFGAHBIHLXNFODPISHTBVGWEY^[J]B^Bc_dFeEf[gJhG
=sincronizacao	o%Y-I0Y9I=J@JG[HHIJKIMZRXZIaJdJf[
=sincronizacion	o%X-I0X9J=I>J?IGYHGIJKJMZNIRXZJaIdJf]hJ
=sincronizada	{d[
=sincronizamo	{%J=Jd_fG
=sincronizzati	{GYd[
=sincronizzazion	n-J0X9J=IG[HGIJKIMZRXZIdIf^
=sind	f!J#F%J(J)Z+J-]/Y4I6X7J9I=H>I@FBGCXD[GJHAIDK]MHNGOIPIQXRJSJTGUFV^XIYJZF[I]I^J_JaIbIcHdFfYgJhH
=singl	q+X7[NYZH
=sirv	{#J?[DIHGZ[
=sistema	m-I3B>F?H@IBJCJDaHEIHK_MHOJR]U[ZFaIhF
=sit	{>I@YHIZEa^
=site	b!G#G%H&I(H)I*I+I,I-_.Y/F0H1I3H4]5^6H7H8I9D:H;J<I=G?F@DAGBHCHDGEJFHGHH_IYJGKDLJNEOHPHQJRFTGUHVGWIXYYIZE[I]E^I_EaGbBc_dHeJfFgHhY
=sits	uHZJXPY
=situation	x?HHZdY
=six	l!Y#G-H/Y3F9H;]=J>F?I@GBICJDFFIGJHJIZKFMJNIOHPIVJX^ZCa_hJ
=skew	uHHR]
=skicka	x3]>YaF
=skip	{+Z@ID]HG
=skipp	n+Y1]9J@JBJD_GHHJKHMGNJRJZHfF
=skrivaren	xH^ZI
=skriver	{O^
=slash	l3Z>JFbHDaH
=slot	{#]HITZ
=slow	n-J9JHcMGRXZJcE
=slowo	{-]HG
=slutad	{HIYYf]
=small	t-JHHIaKHZH
=smart	c#G%J(J-H3H7J9E=J>[?J@HBDDJGJH_IEKIMITaVJXJZC[H]IaHb^cJdJfHhJ
=sms	M!?#>%@&E(=)?*G+>,G-;.C/@0B1B2D3d4@5D6C7@8C99:@;A<I=>>]?m@9AABAD9EAFAGAIBJBK:LAM<NJO:P?QDR@SAT>U>V<WFX>YAZE[>]e^@_>alb>c?dAeEf?gAhA
=smth	{9JHIZZbZ
=snapshot	o#J(J-J6Y9G=J>I?I@IBICJDJHYIIKJRcUJVJXIZH]I_JaIcJfI
=so	O!F#F%I&H)D*A+],E-[.H/Z0F1E2F4H5F6D8D9G:A=[>I?Z@_AaBBCbDZFEG^H=I]K>MBN=OAPHQGSDTEUCV^WDYEZ=[^^c_@a=bBeEfBgJ
=societ	{-^8YIE
=soddisfa	uHIIXN^
=sofort	{@^HJZI
=softwar	o-J0I1_9JBIHZIIJYNJfJ
=soir	{@^KJZI
=soit	{N[
=soli	{V_ZH
=solicitud	x9[>FH[
=soll	m#J(I)I-J@[BJE[HFIJKIVIX^Z[
=solo	[!E#C%E(D*D+G,H-B.I/F0H1H2H3C4F5I6H7G8H9@:F;X<I=X>A?a@YAGBJCeDBEHFGGHH>I[JHKCLGMDNFOEP]QHRFSFTXU_VZWHXDYGZ?[b]D^G_GaAbEcFdFeIfFhD
=solv	q-J9G>J?JB^CJHFIIKJRJUJVIZG]J^^dJhJ
=som	x*]@JCJHHJYV]ZF
=some	_!F#G%F)H+F-[/X1J3G4Y6J7G8G9H:F=G>F?EAGBEDDE_FGGXIBKZLJMGOIPYRISHTIUIWJXHYJZY[I]E^H_GaGcHdHf]gHhH
=somebody	c!H#D%G(])]+J-H/I1I3Z9H:I;[<_=J>G?I@[BECIDHGJHHIYKFLIMINIOHPHSHVGXJ[J]J_YaIbHcHdZeJfYgGhG
=someon	d!Z#_%[(J)J*X+X-E0I3H7[9F;J?H@DBFCHDGF]GIHJIGKFMINHOHPHRJTZU_VIXH[I]HaFcIfIhJ
=someth	]#E%I(G)J*G+I,I-a.J/G3H4J6I7H8J9D:G;J>BAJBCDDE[FJGIHEIZJHK[LIMGOGPHRISITIUHVGWIXHYJZ_[H][^I_IaGb[dIfIgJhE
=sometim	x@JBFDYHJMZZ[
=somewher	t-[HEZX
=somm	x:YEYZJ
=son	i!Y%I(I-G3X:[;Y=J>I@YBZCJDHIHKGMHN[O[PJTJUJVIZC[I]J^ZaIbIdJhF
=sonderzeichen	t-Z3I9I:JCJF[HHI^NJ
=sono	c!F#_%G(I*I,J-D/I0I1J2I3Z4I6J7I8I9]:X;I=G>Y@BAIBYDaEJFIGIH>IAJIKDLIMFNHODPGQJRISJTEUFV^WXXFYIZA]G^I_IaEbGcHdHfGgIhF
=sons	{-IBJHYI]KIZE
=sont	n!J#I%I-H.Y3]4J:J>J@IBICZDFGYHGIYNIO^ZEhH
=soon	r(Z)Z*X?J@aBIHDKILJVG^H
=soport	t(^1Y@ZHJVIZI
=sorry	h#H%J-I3I9a:I?I@FBGCJDIHBIHKHNIOIPJRITJVIWYXIZa]IaJbIcXhH
=sort	t9FBaHGIIcZfJ
=sou	p)Y-H9I:[@IBICID_HFIGKIMJOJV[ZDhJ
=sound	u9JH_
=sourc	p#XA[_Z
=sourceanchor	p!J%JAb
=soy	n)Y+I3J9G:Z>J?J@IBICID_HFIGKIMJOJVaZE
=sozinho	t-I9G>J@JBYCIDJHHIIKJU]V_ZGaJ
=spac	i3_4I>IBJDHIYRIYJZI_]aIcIfH
=spam	h#J*J-E3F4J9E:J=J>F?G@IBJCFDFFIH^ICKHMHNJOJTJUJVJXIZF]J_JacbJfJhJ
=spater	u9Y@YBJHIIIKJTXZ^aI
=spazi	{3[HJI]KIZI
=speak	t-J9IH^IJNZY[aJ
=special	f-I3I9I:J@HBIDJF]I]OJV[ZF
=specifi	r3IN[OY
=specify	{H^JF
=specop	j4GHFIIJdNHZI
=spell	x3]@[DJHGZJ
=spelnia	r9J@JIZN^ZI
=spenta	u!Z-J9I<YHEU^fY
=spento	x)JBIHDU]VIY]ZGd^eHfI
=sperr	tHHSITaX[aHgI
=sperrbildschirm	tHFZJba
=sperrt	{#].YMF
=split	x/[gY
=spr	p4]7X?[HEIJK]ZGaGhI
=sprawi	{9_HH
=spray	t#IHETa
=springt	{HJb]
=spuntata	t;ZHHLXNIZJ^[d[
=spuntato	tLXd]fH
=sql	u!G#H3J9I>JBFHdIJZA^IcI
=srv	x!J0H1J4IGIHGRXSIZEc^f]
=ssl	p<_CHHFIIY^eIfG
=sso	r7]HZ
=sspr	I!Z#@%A&G(9)_*G+Z,B-B.I/@0D1B2E3_4G6C8A9F:E;F<E=F>??]@GBXC?DFE@FDGEH]IBJ]KCL>MAOCP]QFRBS]U_V^W]Xc[I]@^H_AaFbXc?d<eAf=g>h?
=ssprsetup	o+Y-J3J9G?JBJDcHDVJaJ
=staat	i!a#H%I(F)J*J-H/H3Z4J9F:H;^=I?]@GAJBFDHGJHAIGKFLJMHNGODPIRJSJTIU]VZXJZB[I]I^[_HaFbHcJdZfFgJhG
=staff	d!G%G(^)[*Y+Z-I/I0J3G4J7J8Y9J=H>H?G@GAJBGCFDXF]GXHAIGJJKGLJMHP^RJSIUCV]WJXJYJZG[J]I^J_IaHbHcHd[fFgHhJ
=stag	uf[
=stagista	{V[
=stamattina	q#]-I@aBJHGZH
=stammer	x3F9I>JHHOYZIa^
=stampant	{H_ZI
=stand	u1YHXZGcZ
=standard	t(F)b*I3Z>JHDPI^J
=standig	{H]
=star	o!I#J(J-I3J9[=J@GBIDIHDIGMYO[UJV[XJZEfJg[h[
=starego	t9J@GBIHEKZMaZI
=start	]!F#F%H(F)H*I+H-G/H0Z1H3I4I6I7H8I9G:I;J=G>G?G@IAIB[CHD^GZHYICJYKZLJMENGOHPGRGSHUHVGWJXHYIZ@[I]_^I_GbZcDdFeIf_gHhH
=startar	{9HH[MIZJdJf]
=starter	o!]+J>G@^AJBID_IGKIVHZJhJ
=startet	uH[MHVJZGbJdIf^
=stary	x>]HJ
=stat	r#JH_IIJIZI
=stata	t@HBZHJM^ZG
=stato	t!XHGS^UJVZZJfJ
=statt	{0X3[OG
=statu	n!G(J0^3I9J@JDJHYKJMJNJS_UJVIaIfJ
=stay	h!J#I(I-H/I3J7J9H>I@FBGDJGIHGI]KIL^NHPJSIT[VJZE[F]Ha]dJfIg]hH
=steckt	x-XHHI]ZG
=steed	{HXTZ
=steht	b#I%I(I*I-]/I0J3]4I6J7I9G:H;J=I>E?Z@IBGCXD]EJFJGJH@I^JJMGOHRISJUIVHWJXHYJZB[X]J^H_IaEbIcJdIfXgJ
=stellen	{(]>J?JDIH]NJVJZJ
=step	b!H#G%I(G)J+F,J-E0J1I3E4J5J6^7H8I9E:H;I=G>D?G@FAGBFFIGHH^ICJIKHLJMGNFOGPGR]SITFUHVFWIXGYJZa[I]^^I_IaDbGcHdIfEgIhG
=stessa	{BJHIK^ZGbZ
=stesso	r9I@]A_HG_J
=still	Q!a#H%E&I)F*E+C,G.G0F1b2G3?5Y6F7J8F9]:E;F<G=D>[?@@<ADB?CBDAEGFEGEHBJDK?L[MbO]PJQGRCSET]UEVCWGXA[Z]A^B__aYbBcCdDeGfCg[hG
=stimmen	{6XO]fJ
=stimmt	m,ZE^HIIJOYTIZIfJ
=stolen	p>cBJDIHFZGaJ
=stop	e!X#I%H(G)[,J-H.X/H0H2J3H4J7J8H9I:J;Z=G>I?I@EAaBECIDIGFH[IGJIKGMXNIOIRFSHTJUIVFWJXIYC]J_IaJbXcFdHe[gFhX
=stopp	^#H%G(H)I+J-H/G0Y1X2I3H4J5I6I7I8I9H:J=]>H?H@GAHBBCHDGFJGEIGJHKGLIMBNHPHR_SHTIUHVGWJXH[J]b^I_HaFbFdFeGf^gIhH
=stoppad	{fZ
=stor	d!F#H%H(J)I*H+J-C._/_2J3b4I5J6J9G:I=H>@?F@GAIBGCHFJHYI[JHKELJMGNEO^PHRITHUJVHXIZ@[I]H^I_IaFbHcHdJfJgJhG
=storag	x4XHYfY
=storung	xSZ
=str	t-X/YHHKZZI
=straight	u+]HFTJZI[]bI
=strategi	i!J(I)I*^+H:J=J?]@HBICGDDEIHDIHKJMINbPHUFVHWaZE]JaIbJdH
=street	{-^HHIG
=strength	u(H)J*G,G@ZH]IZ
=strict	x.ZHJNZ
=stricter	u*[/_8J@JHJNGPH
=strong	q*X-I@]HHI[KJN[ZD
=structur	xF[
=sts	{7_:HHEZG
=stuck	d!G#F%I(F)]*H+G,J-G/I0H1I3H4J7I8J9D:I;J=H>G?G@ZAJBDC[DaEJFJGHH^IEJIKXLIMGNGOIPGRISITGUHVGXXYJZ^[J]H^I_GbGcHdJeJfFgIhG
=student	j!X)I+I-I3I?DBJDGG[H]IZKJNIPIUJV_ZF[J^Z
=stuff	{G]HHZY
=stund	u9JBZHGPXX]aZ
=stunden	p#J@_HIIJKIX[ZHaX
=styl	{@]HZZF
=su	^!X#F%G)H*H+H,I-F/J0J1I2J6J7H9H:X=F>I?H@EAICGDBGHHAI[JIKFLHMYNGOXT[V_WE[H]H^Y_IaGdHfGhJ
=sua	h!Z#H%J(H)J*J,J-I3Y4J7J8X9I:I=I>I?I@XCIDGEYHEI]KZLJM[NIOJPJRJSJUJVXWEXXZC[J]I^XaHbIdJfJhH
=subito	{-J@[HFZ[
=submit	xHHZ_aI
=submitt	q%YHDZ_
=subscription	u=_BIZJ
=subsidiary	{(]PI_Y
=succ	r)[BZHIJZNJUJVJZGcZ
=succeed	o#I/^3J>JBZHJTZZIdG
=success	i,J/_9I@]BcHAKJLJMHNFUIXIZB[J^FhJ
=successful	xMZZFe]fH
=successfully	j!J#F%I(J/J>J@JBbHHTGV[ZD[G^J
=successor	{1Y
=such	i+F3G>IBHCHDXHZMYNIOITJ__aJgI
=sucursal	{M]
=suffic	{(]@JHH
=sufficient	{-E>GC^DIH]IJKJ
=suffit	{?[C]HJIJZGaJ
=suggest	{?HH]
=sui	x5XJZ
=suis	i!J#^%J(Y*I+[-H/J0J1H2J3I4I8I:Z=I>Z?F@EAJB[CDGJHAIGKFMHNIOHRHTHUHV^XHYIZB[[]XaGbHcHdJfFhF
=suit	u#]@]HFNJY^ZGcE
=sul	i-I.X/J3H4I:J<X>G?I@IBGCIDGIIJ[KJM_NIOITYXIZF]JaIb]cYhJ
=sull	p!J%X(I;[BICJHGRZUJZG]I^[a]bJ
=sulla	x%ZHI[Xb]
=sumiu	{9J?^HJKIZJbY
=summer	r!YIZK[NJ
=suo	{;Z
=super	{9]HJ
=suport	r(Y1XgY
=supplementair	{C_DFHH
=supplier	q:_ZH
=support	]!I#J(^)G*I-I/G1e3I4D5_8J:F=H?G@HBFCHDFEZGIHZIGKILJMINHPGRJSHTGUHVEWIXIZI]I^I_JaIcHdGeJfHhJ
=supportato	x1XgX
=suppos	{7X
=supprim	u4]?JHEMJU]ZJ_[fJ
=sur	]!D#D%Z(Y)H*G+G,I-E/G0I1H2H4F6I7G8I9X:H;Z=F>E?C@EAGBBCDEIFIGGHAJ^KDLXM[NEOFPFQIT[UXVXWXXFZA[X]E^X_Ga]badFeIfFgHhJ
=sure	p(H>J@JDHH[KIMJNXZ_[I
=surnam	{-II]
=sus	{8[9IF]HIIJZJ
=suspend	r!X9I@HH]IJX]ZF^J
=suya	{@II[K[
=svart	{9JH^
=svc	xHZLIZIfY
=svp	{HY
=swap	x@aHHZF
=swear	xHHK[NZ
=switch	[!_#G%F(F*F+G,J.J/F0H1Y2J3F4G5I6I7G8G9D:F<J=E>Z@CAFBDCEDDEIFIGEHJIEJGKDL[MFNEOEQJRESHTIUaV_WHXHZ?[G]F^F_EaFb^cFd[eYf]gHhX
=symbol	i![%J-]/Y3J9I=J@FBICIHEI^JJKHMIN[ZEfJhJ
=symptom	{@]K[ZG
=sync	I!C#?%]&D(>)?*A,B-=.D/B0f1d2[3J4^5D7?8a9>:?;A<B=A><??@;ACBECAD=ECFAGhHZI<J?K;L?M^NBO@RbS=T>U?V;WBXAYZZ8[A]>^>_Fa?b@cadZeAfag@h?
=synchro	r%[/H0]3J>JGHHGIJKIMINIRXcJdYf[
=synchronis	p0H3ZGXHZd]fJ
=synchronisation	n%E-JG]H_NIZJdIfI
=synchronisiert	u3XH[dYfJ
=synchronisierungsdienst	{GJf_
=synchroniz	u%YGIHGMZ
=synchronization	j8]<^GZMJUJZI^J_YdHfH
=sysadmin	{HIP_VJ
=system	^%H(H)I*I+Z,J-B.J/E0I1I2J3]4H5J6H7H8I9D:Z;J<J=H>H?E@[AHCFD_EIFHGGH]IYJHKaLEMCOCPHQJSJTFUIVFWJXFYH[F]F^F_HaEbHcGdGeJfHgIhA
=tab	i!G#H%G-J;^@JAIBIDIIJKILJNIPGUJVI][^a_IbIhI
=tabl	u(G=JHbPJVJZI
=tablet	k#a(J-J9H>G@YBFHbIHKGMJUJVIZE]IaJ
=tack	r-J3J9_=J>H@JBZCJHDIIKJMJRJTIXJZF]JaIcJfJ
=tag	l#G*J-H3J9^=J>J@cBHCIDIHDIGKGMJNJX^ZD]J^JaJbJhH
=tak	{9]HIZJ
=take	]!G%H(G)H*G+I,J-D/G1J2J3H4I5I6J7H8I9I:G;_<]=HAJBDCHDEEXFJGFHJLEMcNEOIRISJTHVGWIXIZH[F]G^F_GbHcIfI
=taken	n!I(J-G/^9I=Z?JBFDJHBIEJJKXMENHP[SHTJU]VJXJZD]J^[_JbJcIgGh]
=talk	q4]8G9YHFYZ
=tant	{(Y*X
=tape	u#[9J>JHJKIO]XJh[
=tappat	x>]HJ
=tard	j!J#G(J,J-G/J3H4J9^:J=I>E?H@^BDCIDJGJH?IHKGLJMDNJOIPJTXUIVIXFZ^[J]I^Ja_bIcJdJeJfIhF
=tardi	u>J@]BIHFMJZXa[
=target	jGcHH_YdBeJfI
=tarjeta	{9IBJHZb^
=taucht	{?YHHZFa]
=te	f!G#Z%Y(_)J*I+J,J-b/J0J2I3H4J7J9E:H;I=H>G?[@FAJBECGDGGJHEI^JJKFLIMGNGOIPHQJRJUHVFWJX[ZB]H^G_JaFbGcIdIfIhF
=teacher	q(_@]BIHCN[UJZF^[gI
=team	U#E&J*F+G,H-D.H/F0H1H2I3D4G5I6H7E8H:_;H<I=D>@?B@AAHBBCFDCEHFGGFHfIBKDLFMfNDOFPFQHRGSGTHUEV^WFXEY[ZE[F]C^EaAbGcFdFeIfEhB
=tecken	{9IHEIa
=tego	u([9H=J>^@]BIDIHEIJKJUJVJZEaJb[fJ
=teken	u9IIb
=tel	r(H3Z9J>c@HBIDHHCIJKJUJVJZCa]bJhJ
=tela	q#H+Y>^@HDHHCTIZF]IaIb_
=telefon	d!J#J%J(I*Z+G-H3^9G:J=I>]?Z@HBGHEIHKHMINIO_RJTJUIVHWJXIZE[J]YbIcJdJfIhJ
=telefonen	{>^HGOJ
=telefoni	{H]
=telefonnummer	jCID_HGOaXJZJaJ
=telefonnumret	{3[
=telefono	a!I#I%I(I*I+F-G/J3[4J9F:I=I>J?[@GAJBHDYGJH_IGKGLJMHNHOcPJRJTIUHVGWJXHZG[J]E_JaFbIcJdJfIhH
=telefonu	t3Y9JD_HFZJ
=telefoon	p3H>]?ICJD^HJaE
=telefoonnummer	t3Z9JD[HI
=telemovel	u3_9J>]HE
=tell	^![([)H*G+J-].^3E7I9D:]=Y>C?FBECJEGFJHHJILJMIN^OGPITXV[WIXHZG[J]G^I_JaHcIdJfJgJhI
=tem	d!F#F%X)]*Z+G,I-D/I0J1J2I3B4H6J8J9E:Z;H=Y>B?FAIBED_EIGIHAIbJJLZMENFO[PGRISITGUEVCWIXDYJZ@[H]F^I_HaYbHcHdHfHgJhF
=temo	x=]HHUZ
=temp	e!J#F%J(G)H-F/I3I7J9I:I=I>I?J@^BECJDHF]GZH@IDJJKCLcNGOJPJSJTZUGV[XIZA[J]H^IaIcJdJfIgJh[
=templat	{9IHJY^
=tempo	q@aBHHXKJMXTJZJc[dJhI
=temporair	{HIL[T]
=temporairement	u#IT]
=temporal	u!Y#J@ZHJL[MJTY
=temporalment	xTZ
=temporaneament	xTZ
=temporar	{#GLXT[
=temporariament	xTZ
=temporarily	h#ZHFT[
=temporario	{!YTZ
=temporary	e#J(I-J3J:I>I?^BDDHIIKELbMGNISIZ@^HbJc^hZ
=temu	{@]HJMZ
=ten	c*J/E3I9H?IBGCHDIGYHHIYKJLJMaN^O]XI]I^JaYfJhY
=tenant	V!D#F%F&J(B+G,G-X.H/G0F1G2H3D4G5H6H7H8G9A:d;H<I>B?C@@AEB@CDDBEGFHGDHYICJDKALFMDN@OFPDQHRGS]TFUeV>WfXCYGZ?[D]D^E_EaDbBcFeFfCgGhD
=tenemo	x=[JXUZ
=tengo	h!J#H%J(]*J+H-H3H9F:I=I>Z@EBHCaDGHYIGKFMENJOGTJUJVGXZZ[]IaHbJfJh[
=tenho	j!J#G(Z*J+I-H3G9H:H=J>Z@GBFCbDYHBIHKGMHOIUIVHXHZY[Y]HaJhZ
=tent	x@]BJMIZ[hJ
=tentativ	p!J-H3I@JHDIIN]UIVJXaZJ
=tentativa	o#Z3G>IHHOJXa
=tentativi	o#[3E>IHGOHUJVJXb
=tentou	{XZ
=ter	{IY
=teraz	u/YCZ
=terceiro	x.YJZ
=tercero	x.YJZ
=term	r-bHEII
=termin	u#F(I-]:J@EBICJDGHEIEKHMHNJTH[J]bbJhJ
=terminado	x+H3F>_B]DFHJIJKJOEXJ
=terminal	x(J-IH[ZHb]
=terminar	{]^
=terug	{![HHZJb[
=terugschrijven	rHIYYZHd[f]
=terz	{.Y
=test	c!F#G%H(G)H*I+I,J-G/H0I1J3F4I5J6I7I8G9_:D;X=[>F?H@CAGBaCHDGEJFJGHIGKDLFMGOHPGQIRHSHVEXH[H]F^H_GaHcHdEeHfHgIhE
=texto	x3H4J9J:I>]?]@HCHDDHCKJMJZIa]bJ
=than	a!I#H%J(I)I+I-G/]1]3I7J9F=I>HAcBDCJDIGJI]JJKELJMHNFRZTIUJVIXIZG[J]J^I_CaIgJhG
=thank	a!J#H%J(J)J*I-E/I0J1I3I4I7H9d:J;J=I>F?I@EAHBbCIDGGJH@IGJJKGLIMHNJOIPIRITJUIVHWJXIYJZG[J]I^I_JaGbHcIdIfIhH
=that	H#G&H(C*H+H,E-_.Y/C0C2C3?4_5[6C7D8F9B:H;Y<D=G>c@FAEBDDHFHG_HFIGJ]K]M@O]PIQFRISEXEZA[X]>^_aGbAcEdHeDfG
=the	4!G#A%F&E(J)B*=+E,[-C.G0I1H2Z3Y4Z6Z7C9;:=;J=B>b?[@DBYC@DFEFFaH[IDJ^LAN_QHRZSEWAXEYHZX[C]f^[_ba[bXcXd@fDgX
=their	W!F#G%G(I*X+X,J-I/E0J1J2J3H4J5J6I7E8a9I:^;[<J>F?C@YAIB?CFFIHXIFKCL]PHSGTIV[WGZE[a]H^IaHbFcHdZeIgEhC
=them	_!J#J%F(G)Z*H+J-G.X1J3]7I8I9I=J>I?HBGDXEJG_HFJFK]LZMJN[OGPZSIVGWXXIZC[J]J^I_JaJbJdDfIgIhI
=themselv	q(I)^HGPJVZ[YgI
=then	Y%F&J(E)H*G+G,I-F.J/c0I3C4I5J6I7H8H9I:G;J=F>C?D@IAHBACaDYEJFYGFH:ICK]MGNDOHRZSFTJVFWIXEZ[[I^H_Gc[eIfZh[
=ther	Q!D#B&I)E*A,F.G/G0F1E2F3H4H5I6F7Z9d:B;F<G=C>F@BA_B<C]EFF[GZHCI@KALDMDNIOBPBQGRES_V@YFZ[[Y]@^I_ZaEcFdEeGfFgDh@
=therefor	{0X
=thes	h!I%I(G)J-J/J3H7I9I:H=]>I@EBGCIDHGZHXIcJJKFLXMJNIOJSJUIVFZ?[I^[_IdJf[gJhI
=they	X!d#F%F(H)F*J+G,H-H.J/[0H1H2I3^4I5I7X8H9D:E;H<J=F>J?Z@JAGCGDYEIFIG]HAIYJHKGMFNIO^QIRGSHTFUZVXWHXGZB[J]F^E_FbFcGdFeJfZg[hJ
=theyr	l!J+^3F>J?[@HBJDJHDIHKZNJVXZH
=theyv	u+J3]>H?ZCJD]HDIJOZZJ
=thing	e(J)I*Y+I/J3H7J9F:J=J>H?H@XBGC^D]HBIXJJKCMINXOGRITJVHWIXIZ][J]I^JaZ
=think	h!J#Y+]-b/J1I3E4H9C>GAJBDCIDGFJGIH@K]MHNHOIPJRZTIVIXIYGZB[Y]I^J_JaIbHcFfGhY
=third	f(J-F.Z/I7a:J=J?J@IBGDJGJHBIFJaKEMJNHSHVI^JaGbYgJhI
=thirty	{H[IZ
=this	M!A#H&G)I*@+F,D-C.F/H0D2F4D5E6F7F8a9a:Z;Z<F=Y>@?F@aAYC?DYEFFDI=J@KYLIMJNJOFQFRDSCTDVbW]XAYE[B]A_EaDbBcGdCeEfAgChB
=thos	e!G%G(G*J+[-I/H1[4J:H=[>[@[BECJDHFIGcH>IJJYKGLIMGNGPYRHSJTGUJZ?[J]I^H_HbHcHd[fGgHhJ
=though	e(J*]+_-I>J?H@IBGCJDHHGIHKHL[ZF]J^Ia[h]
=thought	{VZZJ
=thre	a!I%J(H)I*H+I-G/J0J1I3H7J8J9F:I=I>H?IAIBDCHDIGHHYJHK^LJMHNGOIP[RGTHUIWJXDZa]G^Ja_bIdJfHgJh^
=thread	{9_@JBHHFZI
=threshold	mHaZJ_H
=thric	{#ZHJ
=throttl	r#J9IBIDJHGKJXbZI
=through	X!G#F%H)I*F+[,J-B.J0I1I2J4I5J6J7[8H9G;J=G>E?D@IAIB^CCDYEJFIHJK]LGMGN^OHRISGUFWGXGZZ[F_FcZdHeIfJgZhE
=throw	q([BJSYZF^Ye]gI
=thrown	{@[BIJ]NHZG
=thx	u!I#H%I(J)J*I+J-F/J0J1J3I4I7J9d:J;J=H>H?I@HAIBECHDHEJFJGJHCIFJJKGLJMHNIOIPIRHTIUIVHWJXIYJZD[J]G^JaGbIcIdJfHhH
=tick	^!I#J%H(E,F-H/I0J1I3J4Y6J7I8G9J:H<]=H>I?G@CBCCIDIFIG^H?IXJHKFLbMHNHPIRIUIVIWJYJZ>[H]I^a_GaJbHcHdcfFgHhG
=ticket	d!J#I%J(G*J-F/I3G4J7I9c:J;J=I>F?H@CBaCIDGFJGIHXICJJKELHMGNGOIPJRISJTJUJVIWJXJZX[I]HaFbIcGdIfIhH
=tied	{!JMJ_]
=tiempo	q3I9J@^BFDZH[ZHc]dJhJ
=tien	d!H#X%Y+I,J-E1J2J3_4I7Y9G:I;I>E?H@EAJBGD[GJHAI[JJL]NHPIRZTXUJVGXHYJZD[I]G^I_IaDbHcGdIfGhE
=tienen	u)]*]3G9I>IBIDGHJIIKHO_PIUJVIZJaJ
=tier	t!E#I%J(Z)J.X2H3G=]?I@HCGDJGJHEIIPbTHVIXJZE^IdEgI
=tijdelijk	{T[
=till	e!J#X(I-G/J3J9C=I>^?I@bBZCIDGH]IDKELJNGOHPJRISJTIUIVJZA[I]G^JaGbYdHgJhH
=tillbakaskrivn	r@JHEZGdaf[hJ
=tillbakaskrivningen	{HIYYf]
=tillfalligt	{HJT^
=tim	{(H*[>H?IDJHGZGa^
=time	Q!D#a%D&I(D)E*E+X,E-X.G/B0C1E2G3B4D5F6E7D8E9I:D;F<G=D>@?B@HADD]EHFFGCHYI?JELFMYNIOEPEQGRhSEUFVCX[YEZJ[F]Y^D_Fa^bFcDdHeFfGgFhE
=timed	t#I6I9IEH]^_Jc]
=timeout	tBJRJca
=timmar	u9J@]HJX[
=tipo	t(H-J3J9G:bHF
=tipp	{OZh[
=tiraram	x*J-J4]=[?]CFHEIJNGaJ
=titl	{?EH]IZZJ
=tjansten	xHGdJf_
=tls	W!D#F%E&I(E)F*F+G,G-D.H/F0E1@2F3C4A5H6D7G8E9C:H;G<]=C>C?E@BAGBACBDEEGFHGFHHICJGKCLGMDNEOFPEQGR@SFTFUDVDWGXEYnZA[G]D^G_EaDbEc^dBeFf>gFhF
=tls1	{HJY^
=tmrw	{#J-G9I@[HFIGKJX_ZE
=to	=!H#C&A(_)C+d,E-E/C1;2>3>4Z6D7Z8H9=;H=A>e@YA<CXEHFJGHH_IFJ<KdLZMINEOEPBQaR9S>THUFV^WFYDZG[[a@b?cZdIeYf?hD
=toda	n#[-H9JBJKHMIN_U]XJZI
=todavia	t@ZBIHFM^UHVIW[
=today	[#H%I(G)I*J+J-F/G1J3I4J7G8J9X:F=G>G?F@dCHDFGIHIIEJIKCLJMINCOJPIRISdTHUFVFWHXaZJ[I]G_JaEbHcJdJfIgHhG
=todo	i!H#G(J)I*J+I,J-_/G0J1J3H4I7I9X:I=I>I?F@DAJBYCGDGIHJJKGMDNIOIPJRIS_TYUaVFWHXGZB[I]J^J_JaIbGcHdIfGhG
=toegang	{9H>]@HHIIJP^ZI
=together	xBXH[TG
=token	Z!F#F%F&J(F)F*F+H,j-Y.J/F0H1H2J3E4F5J6I7G8I9C:H;H<J=F>F?_@DAHBDCGDEEIFIGGIDJHKDLFMFNEOFPEQIRcSHTGUFVEWHXGYHZ?[H]F^G_GaDbGcEdHeDfEgIhF
=told	^!G#G(D)]*G+G,I/G0J2J3G4Y5J7Z8I9F=I>B?F@ZAJBDCFD_EJFJGJH<ICLHMFN[OFPERISJTFUEV[WIX[YZZ^[G]G^Y_HaFbHcGd_fIgF
=tolta	{8Z;Z
=tolto	r*I-G4[9I=[>I?]@IBHCGDJHFIIKHMINIP[U[VHXJZH]IaJdJfJhJ
=tomb	x3X>]HHOJaIf]
=tomorrow	d#F(J-H9I>X?J@cBFDIHCIHKELJMHNJUJXd[I]I^JaHhJ
=tone	x3F>HH^aJ
=tonight	{4^>Z@GHJKJZF
=too	R#_%E&J(E)D*D,G-d.H/B1^2a4D5^6F7D9A:D;F<G=C>A?C@XAEBACCDHEEFGGDHDI]JDLFMBNAOAPDQHRESXT[UDVCWGXbZ@[E]H^D_EaYbDcCdBeFfGgBhA
=took	h(I)]*F/_3J8^9H>Z?]@EB_CYDIGIH?IIJIKFMHNFOJPGRJUJVJXGZD]GaEgJ
=tool	g!I#G%G)J*J,I-H/F0G1a2[4H5J6J7H8I9D:J;I<J=H>H?H@FAYBECIDIEJFIH[IGJ_KGLJMGNFOIPIRCSITIUGVIWJXGYIZD[J]I^I_IaHbHcGdGfEg]hH
=top	xHXZJh^
=torna	u!Y#I-J@JBIHFKJUJX[b_
=tot	p#J(H4Z9[:H=I>]?I@^BGCHIIKIMJUJVIXJZE]JaIbFcIf[hI
=touch	u1_HEN[RJZF^]cJfJ
=toujour	q3F9[>G?G@JCJDYHFM]OJTZUJXGZIa[
=tourn	x1Y3J=J?JBJHHSJUGVJZ^aJf]
=tous	x-I.X9YHJKGN^ZJ
=tout	k!J#G(J)J-[/H3I7J9Z=J>I?I@YB[CHDHHBIHKFMFNGOIPJRJSITZU_VGWIXIZE[J]I^[_JaGbIcHdIfFhI
=town	u-c@HFJHDIFKHNJZG
=tra	u(H-J9I>J?^@YCJHGKJNJOJRYV^ZHaJ
=track	x#I.YH_RFXJZG
=traffic	i3J<aGJHDJITJc_
=train	q!F#J)J+J/J=I>F@HBFDIIIKITJZE]c^]bJhJ
=traine	u@ZHHVXbX
=translat	x3J7J9H?JHbNJZDaHbJ
=tras	rBYHDR_VJZF_Zf[
=trava	{BJHFXJZ^eZhH
=travel	{H^
=travell	u+J>GDIH_
=travou	{#XHIRIcIf[
=tre	x3J>HHHI[a^
=tree	{%]HJ
=tres	r#^-J9H>I@GBJCJHFKJMJXGZH]Jaa
=trial	r=a@IZI
=trie	a![#[(Y)J*H+J-H3J7J9H:Z;J=J>J@DAJBGCIDIGIIHJJN[OIPJUJVDXaZB[J]J^H_HaHhJ
=tried	X!E%G&J(F)I*H+G,H-B.I/E0I1I3E4I5J6I7H8H9E:F;I<J=F>E?F@]AHBXCEDDEHFHGHH;I?JHK_LGMDNbPFQJRGSHTXUIWIXcYIZ_[H]E_GaYbDcGdIeIgH
=trifft	{A^]J
=trigger	p#X(J+^T]ZF
=tripp	{@]HJ
=troca	p!J@]BIHGIJKJLXMJVJXJZ]bZd]fI
=trocada	t/ZB[HEMZTH
=trocar	j#H(J-H9I:[>H@_BHCJDIHEIHKGLXMINJUJVJXFZ[[Y]J^[aHbJdJhX
=trocou	{B[gY
=troi	x9J@ICJHII]a^
=tromp	{#^@HKIZF^Jh[
=trop	a!I%I(I*I+I,J-c.J/I2[3I4I7J9E:H;J<J=I>E?H@ZAJBECGDHFJGIH>I^JHKDLIMGNGOGPIRJTIUIVIXcYJZA[I]F^I_JaXbIcIdIfHhE
=tropp	r@JHIX^
=troppi	q#]HIX]
=troppo	j#I-_2]3J5X9I>I?I@[BHCJDJHCI^KHMJNJVIXIZH]IaHcJfIhI
=troquei	r>Y@Z
=trotzdem	r%J*X3J@JHIIJKJO[PZZF[]
=troubl	o-J@HB]HEIJKFS[Z]dJ
=troubleshoot	{d]fH
=trovato	x4Y_]
=true	r#X(JBJHFLXZE^a
=trust	{4I8JAJH^
=try	W!X%H&J(I)F+C,I-_.I/F0I1H2J3F4H5I6I7G8G:F;I<J=F>F?E@JAGBICEDGEHFHGHH=IXJFLGMEOFPEQJRGSHUEVBWHXeYIZc[F]D^D_HbIcYdGeJfFgIhF
=trzeba	{@]HIXY
=tu	{9ZMY
=tudo	{BZHJT]
=tuesday	r!J#J-H@_BIHYKGN[R]XIZE
=tunnel	u4]HH][cJfJ
=turn	S!^#J%E&I(B)b*B+F,X/X0G1F2H3D4D5F6G7F8F9C;Y=D>EAFBBCCDIEFFHGEHGLEMENZOFPBQHRDSETFUbV[WDXFYZZ=[F]C^I_EcCeZfEgD
=tutorial	t-I=J@FHbII
=tutt	x@ZN]ZI
=tutti	t)J-^9[=J@IBJDJHEIIKFNJOJU[VHZIhJ
=tutto	t/IB[HFS^TZUYVJWJZE_JbJ
=tva	o)J*^-I/X9G>J?I@_C]DHHFIIKJMJPJZF
=twee	o*a-J/Y9I>J?I@]BICXDIHFIIKIZIaJ
=tweed	x9JCZH[
=twelv	{@YHHI^ZE
=twenty	x@^
=twic	h#F(I)J-J/I7J9G>J@[AdBGCIDJEHIJKGNIPJTZZX[J]I^I_DaGcHdJfJ
=two	R!B#B%C&I(?)A*f+D,E-@.H/Z1E2G3B4C5F6Z7D8A9D:D;I<G=C>A?@AiB@CfDGEEFFGCIFLCNAOYPYQGRCSFTEUEVAWFXDYEZ:[X]C^B_@aBbEcBdDeGfGg^h@
=txt	{%J-J3J4H7I9I?J@JBHCFDJH[IHNHXJZF]Fa^
=ty	x!J#I%J*J-G3J4J9b=I>I?J@IAJCIDIHEIGKHMINJOJRIUJVIXJZE]IaHbJcJfIhI
=tylko	n*I9I?[BJC^HEIJP^ZG[ZaJ
=tymczasowo	{T]
=typ	q#^-I3J9J>J@HBIHDIZKFMHNJO]RJXJZD]]bJhJ
=type	d!J#H%H(G*J-F/J3H9H:^>I?J@[AJBHCHDHG[HGIYJJKGMIPIVIXJZH[I]H^JaJbJdJfJhc
=typed	^!J#Z(J+J-G/H3]9J:I>B?I@[BFCHDIFJH?I^JJK^LJMHNGOaTJVIXGZF[J]]^JaBbJ
=typo	o3_>H@[BJDIIIKJOHZJ
=u	p!J#G(I-H3J9]:J>H?I@[AJBICHDHGJHCIHKHNJTJUIV_XZZE[J^JaIbJd]fIhI
=uac	x!JHJUFZHb_
=uber	t(X7[>]@HBICHD[HJMJZI^J
=uberall	x/I@HBJHGMaS[ZH
=uberein	tO[
=ubernahm	{/Z8Z
=uberprufen	{3ZXX
=uberprufung	t3F>J@HC]DZHIIIO]ZG]]aJ
=uberschritten	x#Y%I9JHHXa
=ufficio	u(J3I9Z>]?Y@JBGCGHDIHMJOJV^XJZI]J
=ugual	{HHK[
=uhr	r#J4J9J=JBIHYIJMGRcYJZHbIcJfF
=uhrzeit	{HHR]
=uit	m!a#I%J(I-H/I9G:J;^=J>E?H@IAJBHCIDJHDIGKGMINIOGPJTIU^VGXJZG]I^F_Ia[bJd[fGhJ
=uitgeschakeld	t![HJ
=uitgezet	{UZYY
=ultim	u-J9I@HBJHFIHKbMJNJO[ZGaHhI
=ultima	p#J-G9I>J@XBIHFIGKcMHNJO]ZF]JeXhI
=ultimo	t@^HIIJKJMJO^ZIe[
=um	_!E#A%G)G*J+H,H-[/I0I1I2J3J4G5J6I7H8I9]<J=E>C@XAHBDCdDEFIGHKCLIMFNGOJQJRHSGUEWHXYYIZY[G]E^G_HaDbFcBeJfFgJhE
=uma	d!G#F%Z(X)H+I,J.J/G0I1I2J3G4I6J7H8[:F;H<J>D?D@^AHBCCZDFEJFIGHHXKZLHMDOGPHQJRGSITHUFVEYIZ][F]E^H_IaYbGcHdHeJfGgJhE
=umgebung	t(JE[HIZGbJcadZgI
=umlaut	r/[I[
=un	P!?#;%@&E(a)@+A,B-].D/B0C1D2D4G5E6C7A9I:c<E=?>>??@eAAB;CfDEFDGBIZJILBN>OGQDRBSATBU=VHWBXaYCZc[H]>^A_]aFb?c=dZeDf?gDhA
=una	[!D#B%]&I(E)G*J+G,G.H/E0G1G2F3[4G5I6G7F8Z:[;G<H>B?D@^AGB?CCDAEHGFH[IYKcLFM@NZOBPFQHRFSGTDUDVCYHZ][X]B^E_HbCcDdEeHfEgGhA
=unauthoriz	pT[
=unavailabl	q4_HFS]TJfH
=unbefugt	xT[
=unchang	{gX
=unclear	{=GH[
=und	W!G#_%E&I)G*Z+G-B.Y/C0G1G2H3Y4E5H6Y7F9F;G=H>_?C@aAGB_DZEGFZH=I]JGKILXM@PEQISFTCUDVDZ;[I]Z^D_FaJbIdDeHfFgFh[
=undefin	{HGNFW]
=under	g#I%Z&I(G-E/J3H7H9I:J>I?I@FAJBECIDIFaH?IYLIMINGPJTJ[H]IaIbdcJdJgJhD
=understand	xHHIJZ^hI
=une	_!I#D%Z&J(G)H+G,H-D.I/H0H1I2I3Y4G5J7H8[9Z:Y;H<J=D>CAHBDCaDBGHHHI[KDLIMDNYPFQIRGSHUDVEWGYHZ_[H]D^H_IaXbFcFdHeIfFgIhF
=unexpect	p!I&],J3_GJHJMJNISJZXcHeJfI
=unexpir	n#J%d(F-H=J@JBJIHJJKELFMINJZE[J]JhI
=unfamiliar	{HZ
=unfortunately	t-YZ[
=ungultig	xHJO]RZaJhX
=unhealthy	{0Y
=unicod	{/_HJIG
=unidad	uF[G]
=uninstall	u?IBJH]J]NJZG
=uniqu	x-XHYKY
=unit	oF^G^HI
=unita	{FZGZ
=university	t7b>[DHHEIISJZGbJcI
=unknown	f!G#J%J&c(H,J-E/H3J7J@HBHEHH[IHJIKHMHPJSHTJZC[H^J_IcJdGfJgHhH
=unless	{YXdZeI
=unlock	R!C#Y&I(E)F*I+G,H-E.H/D0H2H3F4G5I6H7F8H9I:G;H<I=F>D?E@CAGBaCGDFEIFHGFIEJFKCLFMENFOIPEQIRGSHTcUFVDWGXEYH[g]G^C_CaGb@cFdFeHfFgEhJ
=uno	n(J*[-J3I9H>J?I@JCeDJHFIGKIMJNJOJXJZGaI
=unos	{BGM_ZH
=unreachabl	{HZcZ
=uns	n%I(J3H7]9J:X=I>J?J@IDJHGNIOZSIU_VIW]ZF^IaJd]fI
=unser	f#J%J(Y)Z.X/J1Y2Y3I4J7]:Y=Y>I?G@FBFCHDGGJIIJIKHMHNZPISHTJU]VDWHY[ZB[I]G^HaFbGcHdHfGgHhI
=unserer	{:]NX
=unspecifi	{%I&b/J@JBIHGNGZE^HeI
=unsuccessful	t#Y)IBDHISJUGVGZb
=unsupport	u/]1[IJcJ
=unten	{!]-JHJI]KJMJZF
=unter	xHIZHbZdZh[
=unterbrochen	{%H;[]Y
=unternehmen	{:XKIN^
=unterstutzt	q0Y5[7XHIYYdJg[
=untick	k!J#I%I(J-J3H8I9H<]=J>I?I@HAHBBCJDJFIG[HGIJMJPJRITJXJZC]G^a_JaJbIcJdceIfH
=until	^#J%H(G)J*J-G/H1J3G7I8J9G:I=J>F?Y@cAJBDCHDZFJGGHEJIKHLIMcNGOIPYSJX^Z>[H]H^H_JaEcIdIf[gGhH
=untouch	x@ZTZgX
=unverandert	{HJg]
=up	R!B#J%_&H(B)B*A+_,F-Z/J0D1E2G3A4E5F6F9C:B<H=A>B@@BFCEDaE]FFGCI>JDKCLDMIOCPDQFRZSETBUCVaWaZGadbGcBeGfFgDhB
=updat	V!F#G%G&I(^*H+G,G-C.I/^0]1_2H3D4E5^6E7F8F9Y:F;G<H=D?D@HAFBYCEDCEHFHGDHZICJGK?LFMDN^OFPEQHRESHTFUFVEWHXGYFZG[E]E^B_EaEbGcCdBeEf_ga
=upgrad	f!H#G%I(F)J,J-H/I1c3I4E5]6J7J8J9H=I>J@HBICJGIIIJHKJMJNIPJRGSJTHUIVJXGYFZD[J]J_JaIbFcIdYeHfagG
=upon	x%Z
=upp	x#X[_
=upper	nNa
=uppercas	rHJI[
=uppfyller	tHIIZKHN^ZI
=uprawnien	u!I%^(]9H;ZDJHHVIZI
=ur	{NY
=urgent	{9^
=url	{H_
=us	c!Y#J%I(G)G*F+H-F/I1J3I7Y9H:_=J>J?G@FBFCHDGEIHJIGK[LHMINGPISIU_VFW_XGY^ZA[J]H^I_JaGbFdHfGgI
=usa	t-a7^9F@JBJHHIJKIOJSIZIhI
=usada	x@JHJK^ZJ
=usamo	x0]1X
=usar	l(I-I>J?_@HBJCGHGIIK_PZUJV]WGZDaJ
=usata	r-Z@FHHIHKbVJZHhI
=use	S!D#C%D&J(A*^+F,X-d.I/J2H3D5H6G7X8E9D;H<I>Z?_@?AFBCC@EGFGGXIHK_NAODPHQIRGSFUBV[WFXXYXZ9[D]D^D_DaEcEdDeFfEgIh^
=used	U!F%Y)D*E+F,^-_.I0H1H2H3I4H5I8G9F:E;G<I=E>I?c@@B@CCDGEHFGGEHXJFKaLEMHNBOFQIRHSGTYUGVCWHYHZB[B]D^D_DaFbDcFdFeGfFgahC
=usei	xKZ
=useless	x7aHDZIbG
=user	?!X%A&D(])Y*^+[,A-F.E/A0=1B2A3H4=5=6;7E9>:X;c<?=[>;?<AeB]CGDYE]FZG_HIIEJEKHLXM@NGODP[R=S@THUEW=XIY<]^^a_eaGb>c9dYe;f;gHhE
=useraccountcontrol	x!^#I2G3I4J@JBJDJHFIGL_PH^I
=usernam	x/X:IDJHHIXZ]
=usertyp	{:X
=uses	j-I/I4X7Z@HI^JJK[NISIZBgYhH
=usiamo	{0Y1Y
=using	i#[-I/H:Y@GBHD[HZIHK_LZNFOHVJZCaYhG
=usluga	{ZJf_
=uso	j#J/J3C9I>b?I@HBIDIHFIGKIM_OBT^UJVZWHXHZE]IaGbHhZ
=usr	f#I%I(H)H*J+Y-H/G0J1J2J3F7F9H:_<J=I>H?GA]BECZDEEIH?IEKJLHMFNXOJPIRJSITGUEV]WGXHYJZA[G][_[aIbGcIdHfIgJ
=usrs	{8ZdY
=ustawic	u9I@aHXZJ
=usual	uBJHIIJK_hI
=usually	{/ZNI
=usuario	U!]#E%E&I(a)Z*A,D-B.G/G0F1G2H3F4E5H6F8Z9A:];[<H=X>A?@@@AaBBDJEFFGH<JFKFMCNCQHRDSETAUBWEXIYGZ]]]^__[cDeHfCgEhB
=utent	^%G&J([)H*H,H-A/E0G1I2I3B4I5J6H7D8I9D:];]=]>F?D@HAZBDDHEJFIH=I]JIKDMDNEQJRHSFTDUFWHYIZZ[G]^^Z_ZcGeHfFgHhD
=utenti	r(])[*G,G3G7]8Z9I:J@IA[DJHFIIMJNJPIVIZI[Y_JdI
=utenza	{!]
=utilis	n(J,]-^3J9G?J@IHJIJKZMZUIVIZI
=utilisateur	^!B#Z%F(])Y*E,F-B.I/G0H1H2I3Y4G5J6H7Z9E:[;Y<I>F?C@CA]BDDIEGFHH>JIKDLIMCNEQIRGSHTFUCWFYHZX^]cFeIfFgIhF
=utilisation	xTYV]WI
=utiliser	u?]PZVI
=utilizada	{K[
=utilizador	r7[:JHJI]KGLXMIZI^YdI
=uur	p#H-I3I9H>G@aBICIHEIGKIMINJOJVJX^ZE]Ia]
=uw	u#HHJMZTZX[cY
=uzyc	x?]HJK[
=uzytkownik	t!^/X9J@IHIIJMJTJVJZH^]_YhJ
=uzytkownika	{(]IZZH
=uzywan	uK]
=v	x9HH]ZJb[
=v1	r1[HJMIZIfJg^
=v2	o=JGJHdPGVEYJdFeFfG
=va	g!I#H%I(H)J*J+J-G/G0J3H4J7I9[:[=H>Y?H@ECHDGGJKGLIM]NGOHPJRXSITYUHVGWIXIZ_[J]G^I_IaFbYcHdIfGgIhF
=vaak	x-^ZI
=vacation	r#]>X@JBGKJNIZ^
=vagu	{-Y=HH[
=vai	r>[HFIJM[ZIb]
=vale	u3I>I?YHHI^OJ
=valeu	x9]B[HHZH
=valid	i#J,X-H/Y3Y9J>H?H@FBGCJDIGIKGL^M]NFOJR[TIXJZY]J^IaFbJdJgJhE
=valida	u3[>JLXhY
=validar	u3D>_DJHIO^ZEaJ
=validation	{3D>JDJHFO]a^
=valider	{3G>aHHZJaJ
=validita	u@]HJIDN^
=valido	x3[OXRY
=valt	{%IG]HZdJ
=valu	p/YN]ZF
=van	j!Y#H%J([-G3I4I9F:];^=J>H?IB[CIDIIFJXKFMDPJR[TJUIV[XJZH[J]I^HaHcGdIfGhG
=vandaag	x9J@]
=vanish	n!E#I%J(H)H*^-J3J9J;J=I>I?Z@JAIB[DJGJHCIJKFLINHPXTIVJ]I^G_^aIbYcI
=vanta	u#JX^
=vara	xHFI]MZZIhY
=varia	q#]-J9J>J@HA[BJHGIJKJTIX_ZGaH
=vario	u#JA_HJT]ZJ_G
=vault	r%J2_@IBJH]IJKJZI
=ve	x(^3I>JHJO[VIZI
=vecchi	x5XKZY]ZJhI
=vecchia	g!J#Z(J-H/Y3H6J7J9G=I>G?H@GBFCHDHHCIGMaNHOJTIUIVJXIZF[J]IaIbHcJdJfJg]ha
=vecchio	q0Y5Y>[HHYX
=vece	n#_+J3J9H=I>H@XBHCIDIHEIHKFMIOJTIXbZC[I]I^Ja[bJhG
=vede	{([HIIHVIZJa]
=veel	t#]HGX]ZJ
=velha	m#Y-I/[1X3J9H>H?J@HBICIDHHBIGKYMaNIXJZF]IaJbIh]
=velho	u0Y5Y9J>YHHY]
=vem	xHZJZT[dH
=vencida	{BHHEKHZadJhH
=vencido	x9JBJH^MJa[
=vendit	{%XH]
=vendor	kBJJeKJNEZEbJ
=ventana	{HHMJZF]]b[
=veraltet	x1^fI
=verbietet	{(J*H@HHJK]^^
=verbindet	xH]YYZI
=verbindung	u/IHYTJbJca
=verbindungsproblem	{cY
=verboten	x:JBIP]QYUIWI^]
=vereist	{9J=_HFIJ
=vererbung	u!I#J;aHJ
=verfugbar	{4]?[CIHG
=vergeben	x@]HFMGZIg]
=vergessen	j#H%X(I:Y=J>X@GBECJH[KEMGNHUZVJZ][Y]H^JbIdHhI
=vergeten	tBIDZHFUJZabJdJhJ
=vergrendeld	r!I#aHET[XIZJ
=verhindern	uT]
=verhindert	xKYLZZHbZ
=verifi	t3I>IB]CHDZMFNIZ]]JaG
=verifica	o3H@JC_DHHCIJKJZG][a[
=verificacao	n3D?JC^DIHGO[ZH][aX
=verificacion	m3Z?FCaDGHFNJOJXJZH]Z
=verificaco	{*XCZ
=verificar	k!I#G%J-J/J3^7I=J>Z@JCFDYHEIJKJOITIVHX]Z]]I^J_JaHhJ
=verificatiecod	{aZ
=verification	Z!J#F%H(H,J-I/I1J3H4H5J7H8J:J;J=I?I@GAJCaDDGJIGJIKHMHNEOZPIRJTGUJVJWJZY[J]]^Ha]bJcJdJfJgJhI
=verificato	x#H%J@JB]CIHETJZ]
=verifich	{*YCY
=verifier	u+J3[D[HJIJVJXXZJ
=verify	c!J#E%J(J*Y+I-H3Y7J9F:I;I=J?G@FBGC]DdHDIGKEMINHOIPJTJVHXYZ@[I]H^J_IcIhZ
=verkeerd	u#^3Y>JDIHIXI
=verlangen	{*ZCHHGMGg]
=verlangt	n=X@JBHCZDJHJI]M[ZJ
=verloren	t>_aI
=vermelho	{@JK]ZJhZ
=verrou	{/J7JHJTa
=verrouill	g!I#a+J-I3H>I@FBECJDIHIIIKIMGNIOJT_VHXIZF[[]J^[aJb]cJfJgJhG
=verrouillag	x#]HHT[ZHbX
=vers	rAZHGQY_]cZ
=versao	{1YH]dH
=verschieden	r-I/_6X@HCJHHI]KHMJZI
=version	]!H#G%F(F)I*H+I,J-F/I0[1g2I3F4G5_6I7H8I9G:I;H<I=F>G?G@FAIBFCGDGEIGHH^IGJHKHLDMENHOJPGQJRHSITGUGVFWIXGYYZE[I]G^J_JaGcFdCeHfDgFhH
=versu	{*X
=versuch	t@XHHX_ZJ
=versuchen	u9G@YHJIJKJTXX[Z^aJ
=versucht	xX]
=vertrieb	{F^ZI
=verwaltet	u7XKJZHdagJ
=verweigert	l!J%a(J-I/X3J4J9J:J;]=X>H?I@[BIGIHFKHNIP[QXTJVHZD]J_JaJcJdGfIhJ
=verwenden	{?]KXZH
=verwendet	q#X-X@HHHKaZHhJ
=verwendung	t#I@JHFKZT]V_ZJ
=very	l%H2Z9Z@IBIIJK^ZE
=verzeichni	q!X3Z7Y:]@IBGDJHIdZ
=veto	rBJJaZI
=veut	p3I9J=Y>F?I@HC[DGHHIHKYM_OJTJZGaEh[
=veux	n#J+]9J>J@YBICGDHH[KHMIZZ[ZhI
=vez	i#[-H9H:J>J?J@aBXCJDIHXIIKHMITJUIVJX]ZGaJfIhJ
=veze	l!J#^3J9H=J>H?J@[BHCIDJHEIHKHMJOJVJXaZE]Ja[hI
=vi	{JYdX
=via	a#J%J)H*J-J/E3I4J5]7Y:I=J>Z?H@HAJBGCJDEG_HHIIJHKFM[PHSIUIVGWJZ@[J^Z_Fa[fJg_hI
=vid	{Z^
=vide	{3]>G?IBJDJHGMJSJUGVJZ^aI
=vieja	m#Y-I/[3J9F>I?J@HBJCJDHHCIGKYMbNITJZG]IaJbIh]
=viejo	t0Y5X>Y?JHIY]
=viel	k#]%I-_/J2[3[9B=J>F?J@DBHCHDHHZIFMHNIOHTIX_YJZG]G^JaGdJfJhH
=vielen	u#[-I3J9[BYHFIJXIZJ
=vien	n#I-H/J4I7I9J@_BIIIJYKILZMJT^XZZIaIbJfJhI
=vient	x/J3I7JHFIHNJT]a_
=vier	{HJI^
=vietat	{-[HI
=vietata	{-YHGP[_J
=vietato	x)YQY^X
=vieux	x5[HIYZ
=viewer	{%Z
=vigencia	x@^
=vigent	{@GZDh_
=vill	o#I(J-Z3I9G>G?]@ZBIDHHDIHKHM^NJPJTIXJZG[^]IaHcJhI
=vio	{+]@]DE
=violat	q/ZHJN[
=violation	t@]NX
=vip	xZX
=virtual	x-I@JHZKHR]
=visibl	{(X
=visio	o=GHaZJ
=visit	{:[
=vista	{-]9J@ZHJ
=visto	x+]-YDFHJ
=viu	{+]@]DEHJ
=vm	e!F#H%H(I)I*I+J,F-F/G0G1F2I3F4D6^7G8H9E:H;I<J=D>F?G@HAIBECHDHFJGFH^IGJJKFLJMHNIOHPHQIRaSHTGUFVHWJXIYGZA[I]H^J_EaGbHcBdFeFfehH
=vms	{BJHIR_ZF]IfI
=voce	o#J%J(Y3I9[:Z>I@[BIHGIJKIMIOZXYZH
=voglio	q+Y-J@XBHCJDJHHIGKHMJNIZ]hZ
=voic	r!J9J>F?ZBIIJOJZI]Ia_
=voicemail	{HY
=voldoet	rHJIZKGN^ZI
=volevo	x?Z@_HGaJ
=volgen	{O]ZJhY
=volt	o#Y3I9J>G@GBICJDJHEIIKJOJXbZJ]Ja]
=volta	n!X#H+Y-J0X9H=J>I?J@aBICJDHIIKHTHUJVJXIZG[JaJb_hJ
=voltar	x@YDHIJK_ZEhJ
=voltei	{!^=IHG
=volunteer	{+J=XD]HI
=volver	uHJK_ZE
=vom	g!X#I%G&[(G)Z*J,J-G/I1J2X3I4]5G9J:G;]=H>H?FBFCIDJEJGYHAIFJJK^LJMHN[OIPGRHSITIUEVYXIZB[I]G^H_IaIbIcZd]fYhG
=von	e!H(H)I*Y,J-Y0I1Y3H4I6J9G:H;]=E>I?HBGCHDHEJFJGYIYJJKZLJM[NFOYPHRHSITHVGWYXZYZZB[I]H^H_HaHbIdYgHhH
=voor	j!I#H(J-a9J:J=Y>J?J@HBHDJIFKFMJNZU^V[XFZD^JaJbIdGfXhI
=vor	p3I>]?J@^BHDXHGIIKHM[OHRYXJZF]]^IaJhJ
=vorhanden	xHJZE^J_^h]
=vorher	x#I5Y@JBJDJHJIIKIZI]a
=vorig	{HGKYMGg]
=vorubergehend	rHIT^ZJc[
=votr	d#H%I(F)H*H+J,J-F3Z7H>J?I@ICIDEE]GJHCI^KFM[OJPHUIV][I]H^JaIbHd]fJgJhI
=voudrai	u9H?Z@^CJH]IJKJNJXJZJaJ
=vous	j#Y(X-I9^>H?JB[CJHEIHKJNJUJZGaI
=vpn	[!G%G&I(H)I*G+G,F-E.I/G0H1D2H3F5J6G7H8G9A:H;H<G=F>A?D@DAHBDCFDGEIFHGFHhIDJHKELHMfNFOGPHQHRCSFTDUHVFWIXGYGZ@[G]C^H_GaCbDc>dHeHfBgZhF
=vs	{(Y
=vu	x+^@ZDGHIZJ
=vuelv	u!Z#J+YHEb_
=vuelva	{XZ
=vuol	j#J%J*X+J-I/J3H9G=[>E?H@GBJC^DGHEI[K[MYNYOHTJUIVJXIYJZF]IaIbJfIgIhZ
=vuoto	{3[BJHFZ]
=w	d!^#F%I(H)I*H+J,J-G/F0J1I3[4I7I8J9]:J;I=Z>G?I@FAIBGCHDGEIFJGJHGIXKHLJM]NGOZPHRISITZVHWJXHYJZC]H^GbHcGdYfHgYhH
=w32tm	q%H4J8J9I=HBDGJHEReYIZIcJdEeJfD
=wacht	u#J>IHHX[ZJ]Ja^
=wachten	{9J@[XY
=wachtwoord	Z!G#I%G)I*I+I,I-[.J/F0I1I2J3H4H5J6I7H8I9H:I;I<J=F>F?G@CAIBZCFEHGGHIJHLHMZN]OHPGQJRHSHTGUDV@WHXCYIZa]G^Y_IaFbZcFd_eIfEgGh]
=wachtwoorden	{HGU]V]
=wachtwoordherstel	n=Z@JHHU]V^ZF
=wahl	{>I?]CHHIZI[[aJ
=wahlen	r#I-]3J9J=J>I?^@EBGCIHEI[KZLJMINIZD[]]I^IaIdJhG
=wait	Z!G%I(F)I*H+H,J-E1I2J3F4J7I8J9]:H;J<J=I>C?F@cAICFDFEIFJGIHEICJIKCLHM]NCOGPHRISJTGUIVGWJXeYJZA[G]F^H_IaJbZcIdIfIgIhF
=walk	xHFKHMIZH]_
=wall	uH]N]RI]J
=wallpaper	x>JH[
=wanna	{@]
=want	O!G#G&I(?)E*Z+_,G/]0G1G2G3B4F5G6G7E8F9I:];G<H=E>]?I@[AFB<C^EGFEGEI^K[LGNFPCQGRGSFTCUBVAWXXGZ=[a]?^C_Fa@bEcJdDeHfEhY
=war	o/F=J>JBZDIHIN[PYRJTJZI]^bJcIdXfY
=warehous	{HYZ[
=warn	{-J.Y9IH]
=wart	x9^>H@JHFMHa[
=warten	q9G@_HIKJXYaX
=warum	tBIHHIIMJNZV]ZF[]
=was	J!^#?&F(F*@+D,B.D0B4X5B6F7F8a:E<C=F>c?X@ZAHBaDYEDFGGEH<J?KZLHM@PGQER^S>TCUEVBX>ZG[C]_^^_]a<bCcBdCfXg>hD
=wasser	{>_BJHH
=watch	r>H@]H[KJOGZCa^
=way	e!I#G%J(I*G+I-B/I3H4J7I9D:J;J=I?d@EBCCXDZGJIFJJKGLJMJNYOJSJT]UIVHX[ZC]]^J_HaXbJcJdIfJhI
=ways	r*[?Z@HC_HEIIKJZI[J
=wczoraj	u@^BJHGM[ZJ
=we	M!>#A%>&](F*F+H,H-I/C0[1]2X3a4G7Y8Z9D;D=c>Z?C@JBCCXDEEXGYHZI?JZK@L[M@OCPIQZRASDTHUFVDXBYZZC[J]?^Da@bAcGd]eAfGh@
=weak	k-_9JIZJXKINJZH
=weather	{9IH^
=web	_!G#C%H&J(G)I*H+I,J-E.I0I1I2J3F4E5H6G7H8J9E:H;I<J=G>E?F@DAIBCCFDFEJFIGGHdIEKELGMdNYOHPGQJRCSHTdUHVGWIXFYEZ?[G]F_HaEbYdHeJfEhH
=webcam	xH]
=webex	{H^
=webmail	n9J>I@HB[KJM_ZEhE
=websit	m4JH[I[NJZ[cJ
=wechsel	u-J@aHHKJLX
=wechseln	{@Zh]
=wed	u(GDHHa
=weder	x*I9J>HCHD[HEMIa_
=week	d![#H%H(G*J+J-G/F1I3H4H5I6J7H8Z9E:F>]?GAJBCD]FIG^H[IYJILFMHNHOJPIRJSJTGUGVYWJXJYJZJ[I]F^H_^aHbHcHdIeJfDgIhH
=weekend	m!J#Y4J9[>J@JBJHBRITIVJZ^bJf_
=weer	u-J3J9E>I@aB_CIHGIGKHOJXJZEaH
=weg	p#I*J-I/I0J3I9G;[>H?]@HBJCIDIIGKJMINJOJTIXJZH]__JaIbXc]hJ
=wegen	t+X>HE]NXT[ZG
=weggeklickt	x>JCJDZHHZ[]]
=weigert	x-J@XJYKJN]ZH
=weil	i!J%J(I+[-Y/^3I7J9G:I>F?H@]BIC^DDHBKYMFNGOHPITJVHXJZ@[J]aaFbHdJfIgHhZ
=weird	t-]/_7J@GBJF[HGIGKJMIZF
=weiss	o%J(J-I.Y9]=J>J@FAYBJCJHGIIKHNYZY]Jb[hX
=weist	{/FJYN]
=weit	{9]HIK[
=weiter	o#J&X-H/J7X9J:]>Y?J@IBJC]HCIIKHMZNJOJTZZG]IaIg[hH
=welch	r-I=HH]IJN^O[fJ
=welcom	x-H9Y>JBIHFIJK^VJZIbYhJ
=welcome2026	{-[
=well	k-a/Y?G@IC^HDIHKHMJNITZZChJ
=wenden	{!YZ[
=wenig	{,J-H?JC]DHHJI]OJ]JaH
=wenn	{HJII[]
=went	]!G#F%I(G)I*J+G,I-E.J/[0I1J3H4J7H8I9F:H=J?FAIBdCEEIFJGIH>IEKCLIMHNCOHPGRHSGTJUHVFWHXHYJZY[G]b_IaDb^cGdIgHhD
=wer	{#Y+ICIDFH]
=werden	d!J%E(F)J*X+J,Y-D/F0]3I4^6[8X9H:Z;]=G>F?D@ZC[DFEZGJHBI[JJKCLIMEOHPHRJSJTHUHVFWJXHYIZI[G]G^E_IaGbHcHdDfGgHhE
=were	]!F#G%_(E)H*G-D/F0I1^3H4H5J6I8H9D:G;H>G@FBDCFDEFIGGH>KYMHNFOIP^QJRHSHUIVYXHY^Z^[I^^_HaFbGcIeIfGgHhH
=werkt	p-J9J@JB[HXIJMZNJdHf[hJ
=weryfikacji	{C^
=weve	m7[BIHFJ]T[UYVJZJ^Y
=what	Q!B#G&Z(])@*B+C,F-H.G0F1D2G3E5F6Y7F8F9[;F<H=C>@?C@>AEBACGDFEFFFGJI^JZLEMINYOXPFQHRESFTAUCVGWFXDYFZe[D^HaCbBcDdDeFgFhb
=whatever	k-I/J@YHDI[JZKGNbZGhG
=when	P#Z%[(_*Y,]-D.H/H0E1G2I3]5H6H7H8G9D:J;H<I=I>F?ZAGBACEEHGEHYI?K_LFMJNZODPFQIRGSFTFUDVBWFXFYGZH[Y^D_Ya_bZcHdCfDgChX
=whenever	xDXJ[NGZI
=wher	^!H#F%H)H+G,J1I2J3F4I5Z6J7H8J9F;I=I>D?G@CAIBCCFDEFJGHH[KBLEMFOEPHRISHTGUHVEWJXHYJZ_[X]E_GabbJdHfEgI
=wherea	{/XPX
=whether	n+H9[=C?ICIDGHdJI
=which	V!G#F%[(G)F*E+G-A.J0H2H3D5Y6H7]8H9E:G;I<I=E>]?F@ABEDDEIGGH_IYJJLDMFNdO]PGQIRHSJTHUFVFWHXGYXZG[G]E_FbFcDdCeHfIgZ
=whil	]!Y#F%G&J(E)Z+J,Z-F/F0[3_4H5J6I7F8H9H:E=^>H?I@EAJBDCJDGEIGHHBIHKFLEMYNEOJRJSHTaUZVGWJXJYJZD[I]b^E_IaIcHdYfGgIhY
=whit	xb[
=who	Z#D%F(G)Y+I,H.I/F0I1H2I3C4F5H6I8H9Z:J;H<J=F>C?D@]BDCED^EGFHGFHdICJGKHMEOEP_Q[RHSHTHUGVYWHXHYIZ=]F^EaFbFcGdGeJfGgGhF
=whol	k!J)I-G3H>H@]DJHCIGKGNGO[UbV^WIZCaJhI
=whom	{HG_^aI
=whos	k+Y-G3ZBJDIG[HBIZKHLXNJPJZC^X_^hI
=why	W#Y%F&^(A)G*b+C,H-I.I/E0H2I3C4G5I6H7F8G9B:E;H<I=E>B?_@aAHCADCEHFGGFHCJFLZMEOFPIQIRHSHTDUFWHXEYHZ_[Y]D_GaCbEcGdFeHfFgFhB
=wi	r#Z9I:JH_MJ
=wide	{HIUZ
=wie	h!J#G%J(I)J*J+J-F/J3H4J9X:J=I>D?GBFCGD]GJHdJJKaLJMFNGO[RJSJUGVDWIXGYJ[G]F^JaEbHcJdIfIgJhF
=wieder	f![#]%J(I)J*J+Z-F3I7J9D:G;J=H>H?H@aBbCGDFHBIFK]LJMHNIOIPHRJTIUJVHX]ZB[H]G^I_JaGcJfEhH
=wiek	{@]
=wiel	x#I-JHJX_
=wielkiej	{9JHHI_
=wiesci	{9]
=wife	x@]FIHFIJK^ZG
=wifi	d-J4J9J:G>I?J@IBHHdIIKINJZA]JaIcHfIhJ
=wijzigen	j#J(J-I9E=J>J@^BGDJHFIHKHMHNHPJVIZ^[X^]aJbJdJfJhY
=wil	o9H>I?]@[BICIHYIJKJM]TIZI[YaHbJgX
=will	^!G#E%J(H)J*J+H,J/H0G1J4J6J7I9[:H;J=H?E@[BECYDCEIFJGIHaIFJIK[LJMZNEOGPIRJSJTYUHVFWJXGYJZX[^]F^H_HaEbGcHdGeJfH
=window	O!X#Z%D&I(A)D*E+E,F->/^0G1D2G3C4B5b6F7D8F9A:C;G<G=B>B?]@CAFB=CDDCEFFGGEHZI=JCK=LDMbN@OEPDQGRDSATAUCV@WEXBYJZE[a_JaCbgcZdDeFfXgc
=winter	{K^NJ
=wipe	{>FHZP]
=wiped	u#X+[3J>^?JBIHDOJ]JaJ
=wir	i%J*X+Y-X/J1Y3Y7Z=[?J@GBZCFDXGJHFKHMJPIUJVJZF^H_IdZeIfGhH
=wird	Z#G%F&J(C)G*X,H-[.J/D0G2I3H4G6G8H9E:D;H<J?_@]AIBBCCDDEHFHHDI@JGK^L^MCQJRHSGTFUFVDWHXZYHZH[Z]B^D_XbDcFd_eGfEgEh^
=wirft	{/I=JH]S[ZI
=with	G!A#D&I,Z-G/^0?1@2J4C5C7J9F:^=Y>]?EAIBICFDGF]IGKHLYM[NYO]PYQCRXSGTFU?V=W@X?YD[=]>^D_Xa_bEd>fB
=within	o#Y@aF]HDIJNHXYZF
=without	X!G#F&Z(C)X*F+G,G-E/G0J1J2J3^4Z6I8H9G:F;I<J=J>[?E@@AGBaCFDXEIGEHFI[JFKCMDN]O_PERISGTFUEWYXGYIZB[_]G^DaBbGcGeBfFgHhD
=wizard	Y!G#E%F&J(G)G*F+a,f-F.J/I0H1I2J3G4H5J6G7H9F:H;J<I=G>D?F@DAIB^CHDDEHFHG[HFIEJHKELHMFNFOHPFQJRHSGTGUHVGWJXHYHZ=[H]G^G_FaHbFcGedfEgGhE
=wlaczon	uV^dY
=wlan	xH]
=wo	x9I:XBHHZZ^
=wohl	x(XC]VXZJ
=wollen	{+[:ZDJ
=wollt	u/[9[@^HHIJKIZI
=won	{9JH^
=wonder	{@IZH^]
=word	_!J#E%J(H)I*I+J,I-b/H3H4J7I9D:I=H>H?HAJBDCHDHFJGJH^IaJHLJMHNDOHTGUIVGWJXGZ?[I]I^H_Ja^bIcJdIfIgJhE
=worden	r!Z*]>X@IBZCXHFUZVIZG
=wordt	q-H/J@XBIHGIHKHMId_h[
=work	K!E#?%^&F(I*@+C,D-=/[2E3J5X6D7D8Z9>:I;F<E=??IACBgC?D=EDFFG@HIICJGKAM_N>OHQGSATDU>WBXAZe[@]?_AaBcAd>eBf]h@
=workday	{![HXbI
=worker	x![HG
=workspac	o7c=HBJHESJVJZE
=worldwid	{SZ
=wort	x-[HJ
=worter	{#J-_HHIIKJTJ
=would	i(F-_3J7J9F>[@HBHCIDJH]IGK[MJNZUJVZXJZH]JaIhF
=wouldnt	u-YHFKINZZGh[
=wpisuj	{HJO^
=writ	Y!B#C%c&J(C)F*H+F-E.J/E0E1F2H4Z5G7G8Y9D:F;H<H?F@CAFBACFDEEHFGGHHIIDKALHMFNDOXSHTFUEVEWGXDZI[F]E^E_YaFbBd_g]hE
=writeback	H!B#?&G(=)?*D+C,Z-@.E/D0Y1Z3A4I5X7E8Y9G:A;G=Y>B?A@@A^BJCBD@EBGXIAJYK=L@MBN>OFQXRZSBT@U>V=WAXBY^ZD[@]B^>_^aCb>dcecf^h>
=written	e!I%I)J,I-I/Z0a1J4J6I8I9J;J=J>I@JAJBHGFH]JHKINJPXRZVHXJ]J_FaHbIcIdEeIg]
=wrong	Q!B#b%F&I(B)E*E+G,^->.H0F1F2F3^4E5H6Z7E8F:E;G<H=E>A?C@IAFBACEDCEJFGGDI@JDK=LFMDNAO^QHRbSFUGVEWGX]YE[E]C^C_FaCbZcBdCeDfAgZh]
=wrongly	x-J3[E]HJIIOG
=wrot	q/a4J@[HEKXNGTIYJZG_IcIfEg]
=wurd	a!Z#E%I(E)H*H+I,Y-D.J0I1I2H3E4Z5J6I7H8I9G:E;H<H=Y>[?ZAJCFDEEIFJGHHFIEJHK[LGNEOHQIRISIUXXG[G^X_]aDcGeJfGgGhE
=wurden	x%](G3Y?[
=wylaczon	n!]#J(J.Y;[HHUZVJdX
=wymaga	{CZI[
=wymagan	r9I@JCZIZN[ZJ
=wymaganych	{=Z
=x	m#H1^@ZH[IJZI
=xbox	{H[
=y	S!Z#]%J&H(I)I+X,D-E.I/B0D1D2F4C5F6X7X8Y9::Z;D<F=^>_?C@_ADB[CZDHEEGBH7I_JGK[LENGOZQFRGSDUAVJWCYZZ?[G^C_CaCbHcBdBeFhY
=ya	d!G#F%H(G)[*H,I-B.J/H0I1J2J3C4H5J6I7H8J9A:G;I=Y>_?X@ZAIBcCDDBEJFJGIH>ICJIKbLHMDNFOCPIQJRHSITGUFVDWIXZYZ[G]F^IaBbGcHdHfFgIhC
=yahoo	{>^HE
=year	a!_#H%I(G)J*J+I-[/I1]3I4J7I8J9Y>_?X@FAJBFCIDGFJGJHFIYJIKbLZMHNFPJRJTJUIVHXIZ>[I]H_IaHbGcIfHgJhG
=yes	r!I%J(J)I*J-H/a3I4I7I9_=I>I?H@HBFCJDIHEIGJIKIMHNJOJPIRJSHTGUJVIZD]H_JaGbJcJfIgZhJ
=yesterday	g!J#I-H3J9H:I=^>Y?J@^AJBHCJDIHFIHKCMJNHOJXJZa]JhJ
=yet	^!]#H%F(E)G+E,I-G/J0E1F3G4H5J6I7H8H9G:G=G>E?FBACHDaEJFJGBH=IEJIKGLHMiNCOIPJSHUFVaXJYIZC[H]G^H_HaHbDcGdGeJfCgFhI
=yo	o!J#I(Z*I-H3H9[:J=I>[?[@FBGDZHDIGKHMINIOIRJTJUIVZXJZE[J]HaFbJcJfIhH
=you	N!C#I%F&H(A)@*C+Y,F-E.F/C0F2G3X4E5G6F8E9h:E;F<G=H>F@@ADC@D_EJFFGDHIIDJDLDMBN@O]PCQGRESDTCUCV^WIX[ZY[C]B^I_GbIcGdJfBgHhX
=young	x@aHFIIKJZI
=your	K#I%D&H(=)G*?+^,B-I.F/H0F1Y2F4D5F6E8D9d:a;F<F=]?G@DAEB>CFE_FEGBHIJDLCMCNGOYP?QFRES@UHV[WJYF[B]C^E_DbBc[dYeCfCgB
=yourself	x#Y?IHIU]VXZG
=youv	n#FCZDHHHTYX[
=yubikey	u7J?aDJHHZG
=z	i!H#G%I(I*J-H/J0J3H4[7Y:a;J=G>G?I@GAJBDCHDGEIHBIFJIKZLJMHNGOXPIRJSITIUHVXWJXH[I]I^I_Ya^bIc]dHfHhH
=za	q9J@IHHIaXZ
=zablokowan	p#]HIT^
=zahl	x-ZHHI^
=zapi	xHGYYZGd]f]hJ
=zapisanym	{OZ
=zapisywani	{d[
=zapomnialem	xBIDZHHUJVJZ]
=zasad	xN]
=zasady	{@JKHNaZH
=zawiera	{-]HG
=zbyt	o-_9J@JBJHFX_ZI
=ze	p9J>IBICXHFIJKZO]VZZGaJc[d[gJhX
=zegt	u-[9H>JHGIJK^d[
=zehn	{-IHHIIKIN]Z]
=zeichen	l#I%J-Z/[2]3I@GBJCGDJFYHGIaKHMINIRJTJXJZHfIhJ
=zeigt	p#J,J0Y3I9J>G?IAJBJCJHbIIOXR[XIZJ_ZaIbXdJfIhI
=zero	p3]>G@HIIO[TZXJZJ
=zetten	{9J@[HY
=zgadza	uO[ZHh[
=zgubilem	u>]HI
=ziffern	x-I3]HIIXKJO[
=zijn	t-I9H?[CZHJI]ZHhY
=zip	xBJH_ZH
=zit	{HJI[V]ZG
=zle	{#J9JHHX^ZJaJhZ
=zlozonosci	{9JI[NX
=zmiani	{HJh^
=zmienic	q(J9J@_BJHIKJMIVIZY^]fJhG
=zmienilam	{@[BJHIM[
=zmienilem	r>Z@ZHJ
=zmienion	u9JBZHIM^ZIhJ
=znakow	{HJI^
=zonder	x3^>HHJOJZJ[ZaH
=zoom	rH_ZI
=zostalo	x!YMYTY
=zresetowac	p:[@JBJDJHHS[UJVHZ^aJgJ
=zscaler	{RJZGc[
=zu	X!D#_%D(B)E*D+F,E-d.I/D0F2Z4E5H6F7E8G:B;F<H=B?AAFBIDXEEFFGFH:I^JFKFLYMBNZOIQHRESFVBWEXeYEZF]]_Fa@cEdBeFfCgEh@
=zugang	{![HZ
=zugelassen	{@]QYZI
=zugewiesen	{*Y=X
=zugriff	l#J%a-J3J9I=J>^@IBJCHDHIJKINIQXZY]JaI
=zum	i!I%Y(X/J4Z6I:G;J=G>J?]@GA]BHCJDIGJIIKHL^MINJPJRJTIUGVGWYYJZC[Z]H^J_GaIbYcHd[fFhJ
=zur	n#J(J+^3F4J=J>H?[@IBJCFHFIIKINIO[UJVIWYZG]IaFbJc[dIf]hJ
=zuruck	j!a#H%H&^(J-I/J3J4I=H?J@HBICIDJHCIEK]MJNIVI[J]I^JaJb[dHeJfIgYhI
=zuruckgesetzt	k%J(G:[=J>X?JBZE]HFKIM^UHVHZDbIdI
=zuruckschreiben	q%[3J4[6Z9I=H>J?JBJGYHFKJPIRIUIYIZGaIcGdbfE
=zurucksetzen	V!D#F&I(^*G+H,G-H.I/F0H1H2J4F5I6G7E8H9J:^;G<J=[>I@EAIDCEIFZGFHFIGJGKBLZMENEOHQJRHSHTGUYVXXEYHZY[J]Y^E_GaYb]cYeGgEhE
=zuruckzusetzen	t(^.Z:I@IBIHJVIX^ZIbJdJ
=zurzeit	x#Y:JC[ZJcY
=zusammen	{6Z9[HJZI
=zwang	{L^
=zwei	f!I#I(I)I*a-I/[3H7J9G:J;J=I>G?HAaBGC]DGHFIFKZMHNHOZPIRJSJTJUJVJXGZG]G^J_JaHbJcJdJfJgIhI
=zweit	o@_CbDJHIIJKIOJZG
=zweiten	x@YHZ
=zweiter	{8X@]HI
=zwischen	u/I9G@[BJHHK]RYTJXJc]hJ
=zwrotn	{d[
=zwrotny	xHGYYZGd]f]hJ
=あ	c!H#G%F&J(X)I*H+I,I-[/I0H1J2J4H5J6I7H8J9b;I<J>]?F@EAHCZDGEYFZGHH>IHJIKXLIMXNBOGPGQJRHSITHUDWHXFYIZI[G]G^J_ZaEbEdYeJfFgI
=い	H!H#H%G&A(Z)E*B+X,G-].J/B2=3_4H8D9I<?=B>X?[@JA;BGD]EEF?J@K[LBMXPIQERFSHTIUGWY]?_[aYbGcHdFeDfYgFhJ
=う	[!X#C%E&I(B)F*E+E,H-J.G/F0F1G2H3@4E5H6Z7E8G9_;E<H=B?B@bAGDGEFFHGFIJJGLZM@NBPDQHSGTHV[WEXZYFZ[[J]C^D_Xa?cDdCeHfCgFh_
=え	[#]%X&J)I*J+C,G-A.H/F0G1H2H3B4F5H6G7E8G9A:B;G<I=C?a@dAGBACBEGFIGEHHI[JGKZLYM^NBOEPJQIRFSGTBU@VJWDX^YG[[]D_FaBbXcFeHfDgJhI
=お	i!H(H-H3I4J9c:J=I>H?IDIHDIGKGMHNIPJRJUIVIWJZ^]JaJbFcJd[fHhH
=か	V!J#Z%B&Y)D+B,E-].J/C0B1E2F3[4]5E7B9[:@<F>E?X@_ADB>D@EDFEGCHYIYKEMXNHO@PZQFRBSDU@V?WCXGYY^@_Cd?eFfJgXh[
=が	H#<&A(Y)F*B,I-G.E/X1D3c4Z7=8;9B:];Y<H>Y@CAXBEC[D>FEG?HIJGKCLAMYNDOYP@QER[SFT9U[VFWZXBZX[XaacJdYe;fagChI
=き	U!J#B%B&G*D+D,Z-B.F/B1E2G3[4[5F6X7I8^9>;D<G=]>_?[AEBEC@DCEIFFHHIGJEKALCMBN>OASGTAUHV^WBY][Y]BbGdYf_gJ
=ぎ	i!I#H%J(J*J+J-]2_3I4J9C:I;J=J>H?JBHCFDIHBI_KDLJMGNFOIPJRITJUIVJXdZC[J]JaHbIcIdIfHhG
=く	Z!E#a&I(I)G*F+F,G/F0F1Z2G3^4C5[6F8F9];E<H>]?IAGCBDCEGFGGEI?K^LDNAOCPDQHRESGUBVCWFX[YIZ][B]D^D_DbCdJeHfCgFhY
=ぐ	u!H=H@ZHJT[UIZ^bJ
=け	]!F#C%]&J(E*Y+E,G.H/Z0G1H2H3B4F5I6G7F8Z9A:D<I=E@YAFBCCZDHEGF[GEHFJHLGMAN]OXPYQIRFTYUEV^WFXBYG[^][^F_EaAbEcDdEeHfEgG
=こ	e!E#H%H(_)I*H+G,J-E.J/G0I1I3C4H6I7G8I9^:_;I=E?C@DAJBECEDIEXFJGIJJKYLIMFNEOEPGRHS]TEUZVCWYXEYHZ][H]F^H_HaYbGcHdJeJfEgHhX
=ご	r9^>^@JBZHE
=さ	T!a#a%I&H(@)E+Y,E-Y0E1E2F4D5G6E7[8D;[<G=J>=?]@DAEDCEEFGHHN]OZP]QXRBSFTJU?VGYEZ<[X]B_BbBcIeFfBhG
=ざ	u9^BJZY
=し	M!J%G&Z(E)@*E,@-X.F/F0G2A5B7E8[9]:I;H<J=A>[?Y@^A@B^CXE?FBH<J@MaOFPXQYRFS@VBWIZY[C]G^=_XaAbHdZeAgZhG
=じ	n!J%J-H0J3J8I9I>JAbB^DJHEIIK_MJNJOJVJXJZE]Y_FhH
=す	S!^#X%A&H(^)D*H+C,C-Y/F0C1E2Z3@4B5F7H8D9a:Y;C<F==>@??@[ADDCEIFEI]JHKYLENYOAPDRISDTIUEVEWBXaYDZZ[D]A^AaIcJdYfHgBhG
=ず	l!H#J%H(I*J+H,_-H/I0J3I4J6J7I9I:I;Z=I>G?I@FAJBHDZGJHDIIKHLJMGNJOJPIRbTIUIVIWJXIZF[X]]^J_JaIbHcJdZeJfHgZhI
=せ	V#C%C&I)F*E+E,F.G/F1G2G4Y5H6F7G8F9=:H;F<H>X?YAFBJCCDYFHGEI[JFK[LEM@NGPGQGRESGTEUYV[WCYXZb[H]D^C_[bDcIeGgEhG
=ぜ	u#F*^-J@ICIHFIHKJNJPJTIZ^[]hI
=そ	j!H#I%E(H*I+J-E3G4J7J8J9Z:[;[=H>^?[@FBXCHDHGaHDIEKZLJMGNFOGPJRITIUHVEWIXHZE]I^I_IaHbHcJdHfHgY
=た	O!]#_&E(<)A,A-H.B/Z0@1A2B3[4Y5C6J7?8X;@<C=I>[?b@^B]CDDFEFFCGGHDIZJAK^NYOCPYQBSATIUDV;W>XbYI^>aBc=dEeBhD
=だ	Y!D%X&I(B)Y+D,F-a/E0F1H2G3H4D5H6F8Z:B<H=B>?AECXDHEFF[GCHEI]JGLEMcN]OAPYQGRDSFT]U?V[WXXIZA[]]C^D_DaBbCdHeGfBgEh?
=ち	h!G#Y%H(H)I*I+I,I-F.J/I0I1H2I3]4]5J6I7I8I9a:G;H<J=G>E?F@FAIBECFDGEIFJGZHHJIKFLIMDNGOGPHQJRESZTHUXVZWIYHZD[G]G^I_HaEbGcGdEe[f^gJhG
=っ	V!^#X%C&H(B)E+A,F-]/Y0D1D2F4B5G6D8D<G=_>Y?D@HAEB?CCEEFGH?KXMDN?PCQFRYSETBV[WDXZZD[B][aXcAeFgD
=つ	d!E#G%[(G)]*Y+G,I-D.J/^0F1I2H3C4]5H6G7G8[9D:G;G=F>C@EA]BGCdDCEIFIGHICJIK^LHMDNFOFPHQJRHSJTGUEVEWIXZYIZB[G]G^H_IaCbFcGdGeJfFgIhG
=て	N!^#_%I&E)F*>,@-_/C0?1Z2B3H4=5B6?8J9I:F<C=]>a?H@HA@CCD]E@FBG[H:JEKZLZMIO[PJQBSITIVYWZXYZ?[@aIbDcDdZeAgG
=で	L!Z%=&D(D)E*B+J-?2A5A7]8I9X:^;D=H?X@ZA?DHFAHDIGJ@LEM[NIOGPGSGT[U^V_WJXJYFZC]Z^X_;aBb^eZfDg[hG
=と	V!A#B%H&I(C)F*C+Y,F-b/C0E1F2F3>4E5G6Y7Y8F:C;D=B>I?G@_AEB@CZD[FFGEH:IaJFKYLDM>NdO]PGQGSETDUBVAWEXXYEZJ[C]C^C_HaAb[eGfBgEhc
=ど	j!H#E%J(I)J*I+H-E/G0J1J3H4I6J7I9Y:H;J=G>G?F@XBFCGEJGJHYIFJJKELIMGN_OHPIRIS^TXUHVHWIXEYIZc[I]H^J_JaFbGcIdIfGgJhG
=な	K!=#G&]([)D*[+[,=-@.E/F0X1H2@6Z7H8G9E:Z;Z<H=X>Y?^@HA=B<CJE=F@HEIFJ>KXMXN[PEQHR;SEUJW]ZI[[^J_Ya_bGdHeFfYgHhI
=に	M!E#A%J&C(E)?,>-X.F/D0J1I2H3]6=;C<B==?]@HAZBBDBF_GEHJIHKZMINIOXPJQARETFUFV[WGXXY>ZF[G]a_aaXbZcIdZgEhI
=の	J!B#?&B(Z)<*]-F.C/>0<1H3[4I5C6E7@9@<I=I?a@HAZBFCZEYF_GZHXIJK^MZNYO]PDQDR_T@UBV[WDXHYCZ?]I^?_GaHc[dBh^
=は	R!H#?%H&F(X)^*X+I,A-I.C/]0@1B2C3G4@6@7]8A9Z:A;A<E=H>_?_@FAABIC]D:EAFCGXHGJCKYLBMcN<O[PGQDR@S@TbV^W@XIYBZ8[Z]Y^Z_JaGbDc>eAf<g_h<
=ば	o-J3Z7[9G=J>I@^BJDXHDIIKIMJXJZ]]YaIhI
=び	x+[DIHJQ_
=へ	tHIMXQYZHca
=べ	u>J?^[Z
=ほ	{+]>J?J@JDIHJOJh]
=ま	N!_%D&F)B*D+H,B-E.J/D0A1D2C3^5D6B7B8B9^:E;A<E=I?I@[ABBbCDDJEFFDG@HAI]JFKXMbNHOGPFQDRDSBWHY@Ze[D^?_HaGbFcIeCgXhA
=み	h!I#G%J(H)J*J+c-[/J1J3G4J7I9G:J;J=X>G?C@GB]CEGJHBI[KELJMFNHOHPHRJSJTXUIV^WJYJZF]I^JaIbGcIdIfIgIhG
=め	a!Y#[%H(F+],I-[/H0H1I2J4F5J6H7G8H9D:X;H=E>Y?BAIBDDGEXFJGHH@I]JIKAL^MXOFPEQJRGSIU^VDWGY^Z>[G]F^G_ZaDbEcGdEeJfDgHhC
=も	Y!B#G%D&I(C)F+C,G-Z.G/C0E1F2H3C4D5H6F7D8F9>:B;D<H>^?>@]AFC]DaEGFGGEHDI=JGKaLZMDNXPCQHRES_T[V?XaYE[C]X^DaZbBcCeGfBhI
=や	j!I#H%J(J)J*I+H-_3Z4J7J9Z:J;J=H>E?F@CBFCGDXHDI[KXLJMENHOIRJTIUHVHWJX]ZE[J]]_JaHbIcIdJfIhH
=ょ	{9]@[ZJhJ
=よ	k!]#I(G+J-X3J7I9Y:H=J>H?I@]BHCIDIEJHEKELJMHNGOJPITJUXV[WIX[ZB]I^]_JaIbHd[fIgJhH
=ら	W!Y#?%A&Y(A+Y,E-^.F/I0Y1E2E3I4]5E7C8[9<:A;[<G>G?>@_AEB?CJD=EEFFGBIZK^LGMENBO@QFRBSET[VFWDXHY]ZY[A^J_Ca>bYcAdHeFfFg[h^
=り	]!D%D&I(])G*F+F,[/G0F1H2H3^4Y5I6G7F8G9b:J;F<I=]>D?C@[AGDBEGFYGGH=I[JGK@LFNCOCPEQHRFSGTFUCWFXYYG[E]D^HaBdBeHgGhJ
=る	P!J#@%G&E(Y)G*D,A-^/>0@1A2X3Y4?5C6@7I8A9A:F<D=G?CB:DBFBG>HJI_JGKXN]OaPYQISJT>UGVXW>Y@[[]<^X_]b]c?fGg@h_
=れ	O!]#Z%D&E(G)G+X,@.F0@1A2A3D4>5C7H9A;[<D>[AABXDZEAFCGFIIMGNYOZPXR_SBUCVAWJXZY@ZZ]Y_>aDbFcIeAf;gHhZ
=ろ	x-J9YIYKIZJh]
=わ	^!E#D%G(F)I*F+X,H.I/Z0H1I2I3D4H5J6[7F8H:F;H<J=Y?CAHCZEHFIGHH@IZJIK[LGMBN^OJPFQJRGSIUFVEWIX[YHZF[]]F^E_FaEbEcFdDeIfEg[h_
=を	P!E#J&F(a*Y+Z-H/I0H2B3E4]6[7J8^9<:[;A<D=E?X@AAAB9CDEGFDGFHZJGK[N[OCPCQIR>SBTEVAX^Y^ZC[C]D^XbCeZfFg@
=ん	W!Z#C%D&I)F*F+E,F-^.G/F0F1G2G4Y5H6F7G8G9[:H;F<H>Y?YAFBJCCDYFHGFIZJFK]LEM@NGPHQHRESGTEUYV[WCXBZ[[C]D^CbDcJeGfAgFhF
=ァ	u2]H_IJSIZJc[
=ア	Y!^%_&I)Z*J+E,E-A.G/D1F2^4D5G6Y7D8D9D;X<H>_?]@BA_BAEDFHHDIAJGKBM@NBODRDSDU@V[WDXGYFZH[G]C^Y_BbAcZdBeGfAhC
=ィ	i!J#H(I,Z-H.X/J0X3J6J7H8J9J:I=I>I?I@JBHC[DZG]HCIIJ]KILJMHNHPJQYRJUHVEZF[I]J^Z_IaJbIcJdXe_fHhI
=イ	Y!B#H%I&Z(@)B*E+E-A.F/B0B1E3X4Z5Z7_8^9B:A;E<G=b>@?C@BADCDDBEDFFGCH[IBKBMCNBOEPYQXRCU@VHWCXCYE]C^B_BaAb[d_eafYgHhE
=ウ	Y!^%]&I(J)Z+F-A/_0]1G2^4D5G6X7D8E9F;E<H=A>C?D@CAZBACCEEFHHCICKCMJNCOFPJQGRESET_U@V]WEXHYGZ=[G^Y_[aDcZd>e]fBhD
=ェ	d!G#G%F(F)J*I+J,Y-Y.J/H0a1H2I3H4G6G7_8H9G:G;_<J=G>G?G@GAZBECHDGEIG^HJIGJHKGMJNGOIPHQJRHSJTHUGVGWIXHYIZB[G]H^]_aaGbFcFeGfDgHhG
=エ	f!Y#I%H&[(F)H*J,X-Z.J/H0b1I3F4]5J6H7H8I9F:F;J=F>G?GAHBFCIDHE[GHHIIHJHKGLJMFNFOZPGQJRHSITIUFVEWHXHYIZb[I]I^E_FaGbEcGdFeZfCgIhF
=ォ	p%J-J3J4J6J7J8c9J:J=I>J?JA[BJDJGJHXKJSHUJVJZH_ZcZdGfI
=オ	_!X#F%E&I(A)G*G+H,X-B.H/_0X1H2F3E4E5H6_8F9C:B;Y=A>C?E@DBDCEDDE_FHGXH<IEJGKDMBNYOGQHRFSFTEU[VAWEXFYHZ>[E]E^Y_caDcZd]eZg]hD
=カ	]!b#X%^(B)[+G,F-H.I/G0F1H2_4F5I6G7F8F9H;G<I=C>D?D@EAaBCCDDYE[FIGYIEJHKELXMCOGQHRFSGTIUAV^WEXJYHZ>]F^[_EaEbXcEdDeHfDgEhE
=キ	j!H#I%J(H)I+G-H/Z0J1J3H4H6I7H9G:H=G>Y?a@GBFCZD^GJHAIGKGMXNHOIPIQYRGSJTIUFVDWIXIYHZD[I][^H_JaHbFcadIfFgJhJ
=ク	S!>#^%]&G)C*C+C,b->/^0]3@4?5D6^7?8[9?:>;Z<Z=E>D?>@GAJCAD>EBFEGXHII?JIK?LGMAN?OBQJSCTbU>V=WBYBZA[^]A_ca?bbc?dae[fHh?
=グ	f!E#H%I)I*H+I,I-F.J/H0^1J3F4F6I7G8I9F:Z;I=E>F?E@GAIBFCGDFEHG[H?IFJIKGOHPaQJRHSJTHUEVdWHXHYIZX[G][^G_GaFb]cFdFeJfFgHhH
=ケ	{9]BXZI
=ゲ	t(J*]:b=JHJUJVJWIZG
=コ	^!E%Y&I(D)H*F+G,G-A.H/F0D1G2X3B4Y5[6F7E8[9B;F<]=D>]@BAECXDDEGF]GXIBKALEM]NCOEPEQHRESHTEUEVCWGX_Y[Z=[D]D^E_[acbBcEdDeHfCgGhB
=サ	^!C#D%E&J(D)[*F+G,E-B/F0D1[3C4^5H6Y8E9E;G<H=B>A?C@DAFBZCEDDEFFHGDICKCLYMGNCOFPDQHR^SYTDU^VAWEXEY]ZI[Z]E^E_EaCbHd]eFfagFhF
=ザ	^!^#G%F&J(_*C+F-C.X/E0E1H2H3C4E5H6F8Z9D;Y<I>C?C@DA^BDCFDXEFFHGFH>JGKDLFMCNDOEPXQHRFSGTFUCWFXEYG[J]]^[__bYcEe^fCgFhC
=シ	a!E#F%F&I(C)F*^+G-Y/F0F1G2H3E4E5H6F7^8G9C:B;G<I=C>C?X@DAFBACEDCEEFYHCIDJGKDLGM]NbOGPEQHR^S_TGVBWaXFYFZ>[E]Z_FaDbBc^dCeHfBgEhD
=ジ	g!H#I%H(H*J+J,I-Y/I0b1J2J3H4H6I7I8I9G:H;Z=H>F?G@HAZBGCIDGEIG[HXIHJIKHLIMENGOJPIRISZTIUGVGWIXIYJ[H]I^H_ab[cHdFfFgJhI
=ス	M!<#D%Y&E*A+@,I-[.C1B2Z3>4>5C7J8_9>:]<D=^>E?E@HAJC>EDF[IHMYNZOAPCQITFU[VBWEX=YBZZ]?aGbXcDdXeAf[hX
=セ	T!H#A%[&G(X)Y*F+D,C-A.E/B0C1E2D3A4B6C7I8C9A<G=b?G@GACBYDIEYFFGBHYIAJDK@LCMGN@ODRBSZTAUbW^XBYDZ^[F]]^G_AaXbGcXd<eDfHg^hC
=ソ	r#[-I:J>J@IBIH]IJKJMaNJXJZE[J^JaIbIhI
=タ	a!D#F%[(_)G*G+H,G.I/G0E1H2Y3E4[5I6G7F8[9E:^;G<^=C>C?D@FAFBECFEFFIGZHaIEJ]KFLHMCNEOGPEQIRFSGTGUDVJWFXGYGZA[G]E^F_[aDbDc^dDeIfBgahG
=ダ	x-F/I7^BJHEI^KJMIS]THVJZHbJ
=チ	o#J%J(J9[:J;]=I>J@IG[HFLXMIVJZE[J^_bJdZeHfGhI
=ッ	Q!F#]%H&F)G*A+A-@/@0A2D3?4@6Z7F<E>H?F@CACBZC@DII@JCK?LFMZN>OCQDRJSXTbUXW]YC[]_@cDd^eZh?
=テ	i!H#H%I(G)I+J,J-I.X/J0X3H4J6J7I9H:Z=F>G?G@HAJBYC[DYEIGHHBIIJXKILIMGNIOJPIQYR[SHTJU^VEW_XIZD[I]I^Z_JaHbFcHdIfHgJhH
=デ	k!I(])J,Z-J0J3J4I7_8J:H=G>J?J@[BFEJGJHDMINIPHRJS]UFVFWJZE[J^H_IbGc]d[fF
=ト	O![#H%Y&X+G,_-E.H/>0Z2[3E4H5Z6I8^:[;H<C>F?D@BAZC=FCHGI=JDK<LGMEN;O@PHS]TEU]W]XAZG[A]>_XaFbXcGd]e^gJh=
=ド	N!>#A%I&F(H)@*A+B,[-[/]2[3>6Z7[9@;A<E==>Z?D@DAJBJCIDIEFFDGXHDIIOAQDR@T[VDWGXZYBZY]@aabYc?e^fDgIhX
=ナ	q!I%J(I)J-I0J3I7I9I:a=H>I?H@JBFDGHDKJMGNIPJR]SIU_VFWaXJZC[J]I^HaIbGcJdJfIhJ
=ニ	{0_HJ
=ネ	p!J#J%^(J-J2[3J4G8^9J:J<^=I>IAJBJGJHCIJMIVIZI_^aJbIcJfH
=ノ	x-J9J>J?I@JBZHGIHKIM[ZIb^
=ハ	t3^9J=I>JBJG[HDM]RJUIVIWJZHaIbIdFeJf^
=バ	b!F#F&J(D)H*H+H,Y-E.I/E0E1F2H3E4_5H6^7Z8Y9E:F;G<I>D?E@EAHBCCGDEEGFIGEHDIEJHKELFMINFOGQHR_SFTCUCV[WGXFY^Z>[E]G^F_FaCbCcYdae^fZgGhE
=パ	Q!A%G&I)D*E+D-^1E2]3C4C5F8D9E;E<G=@>G@GADBHCBEIF[GZJYKYMXNXOEPEQFRCSCTBVHX@YEZ][Z]D^Z_Aa?cCeCfHgEh[
=ビ	g!F#I%H(F)]*I+J,I-F.J/I0^1]2Z3H4G5J6H7F8I9G:E;J=E>G?F@HAICHDGEHGHHFIGJIKHMFNGOJPHQJRGS[TIU_VDWGXHYHZC[H]H^H_HaFbEcFdYeHfdgIhI
=フ	d!E#G%F(F)[*H+I,Y-D.I/G0G1H2Y3]4G5J6H7_8c9E:E;H=E>E?F@FAZBECFDEEHFJG[HZIEJ]KFLHMENFOGPFQIRGSFTHUcVBWGXGYHZC[G]F^FaFbFdCeHfCgHhG
=ブ	h!H#C%I(I+J,J.]/I3I4J6I7J8J9I:J;[=I>I?I@IA[BHCJDIG[IHKILJNIOJPJRJUJVIX]ZE[H]X^I_aaHb[cIdGfIgJhI
=プ	Y#C%C&H)E*C+C,C-?.F/]0^1E2E3A4A6a7[8D9A:>;D<G?[BAE^FGG]HHI@JEKALDM>OCP_QFSDTBU>VaWBXCYYZ:[A]A_Yb>cadYeEg]hB
=ヘ	u(^@]VIZG
=ベ	r!J&],J0J4J9I=IBJFJHGPJQZU]ZHbJcJdJe]fZ
=ペ	t.YHZS[UIZH__bJ
=ホ	p#Y9J>]?HCJDIHYIIKJM[NJXJZGa]bJ
=ボ	m!I#I%I(a*J,[-I/J0J4I6J7J9Y:[=I>I?I@JAJBGDIGJHYIJKJMHPJRJS]TJUHVFWIZE[J]J^JaHbGcJdHe]fIgI
=ポ	e!G#H%I(F)I*^,G-Z.J/H0H1]2I3H4G5J6H8H9H:X;J=F>E?Y@GAIBDCFEGGFH]IGJIKFLIMENcOHPGQJRFSHTIUDVEWaXHYHZA[G]H^H_HaGbEcEdEeIfDgGhF
=マ	k#I%H(J-H3J9H:H=I>[?H@JBHCIDHF^GHHXIHKIMZNHRJTZUJXIZE[I]J^Ja]b]dIfJhI
=ミ	o!G(H-G/I0I3J4^6I7H9J:H=^>I?IAJBJCIDIEXGJHDIHKJMIN]OJPIRJUHVIWIZF^J_GaHbJcYd_fGg[hJ
=ム	r!J5Y9J:J=^>J?JCJHYIINIR[VJZHaIc[dJhJ
=メ	_!F#E&J(D)E*F+F,G-B.I/G0F1H2I4^5[6G7]8[9D:E;G<I=D?]@EAHBDDaEHFIGFIYKCLGNCOFP^QIRGSHTZUDV[WGXEYGZI[E]E^G_EaYbYcFdDeHfDhD
=モ	u.X>J?HCJHHQ_a]
=ャ	x3J9I>]?JHGMZ]]
=ュ	m!I%I(I-G0I3I4^7J9F:I=H>H?H@IAJBFC[DZEJF[GZHBIHKJM_NIOJQYRIS]UGVIWIZE[J]HaHbIcIdIfGhJ
=ユ	a!_#G%G&J(a*D+F,F-C.H/F0F1I2I3D4F5I6F7X8[9E;Y<J=X>D?C@DA^BDCFDXEGFIGFH@JHKDLGMDNDOFPYQIRFSGTGUDWFXFYG][^]_abJcEdYeFfDgGhD
=ョ	n!I#J(I,Z-I0_7a9H:I=I>J?J@JBIDJHDMINJPJR]UIVIWJZF]]^Z_IaIbJcIdIfIgJ
=ラ	Y#B%I&Y(@)E*E+F,Z-F/_0]1F2F3A5]6]7B9@:A;D<G=b>B?C@JB?CCDBFXGCIBKBLDMENBQYRDSETYUBV?WDXCYEZ[[A]J^A_[aBbIcBd_e]gJhB
=リ	T!H#B%F&H(Y)H*[+C,C.E0C1E2F3A4C6C7I8D9B;C<G>X?a@FADBYCZDIEXFFGBI@JDK?LCMFN_ODQ^RCSZTBUYWbXBYE[E]B^G_Bb^cFdFeDfJgZhA
=ル	Z#D%D&I)Y*C+D,E-@.F0D1Z4B5F6E7C8E9@:Z;E<H=B?YADB@D^EZFFG]H_I?JZKALEMJNZOCP^QGRDSDTDUbVbWCXBYZZ:[C^C_Cb@dBeGf@gIhB
=レ	^#E%D&I)F*E-A/^0X1G2F3D4[5G6^7]8b9C;F<H=Y>B?B@DA]BBCCE^FHGCHGICJGKCLFMBOEPJQGRDSETDV@WDXEYFZ?[D]D^B_^aCbAcYd[eEg[hD
=ロ	Y#a%D&I(C)Z*E+E,E-C/C0Z1Y2F3C4X5]6D7X8E9D:C;F<G=B>B?A@BAFCDDCE[FIGCICKCLJMEOFPCQHRDSETcUAV?WDYZZI[a]Y_DaCbac]dAeFfAgDhD
=ワ	Q!B#F%H&I)E*F+E-_.G1F2^3D4C5F7X8D9G;E<H=A>H??@HADBICCEJFGG[HJJYKZLXMZNYOFPEQGRDSDTBVIXAYFZ^[Z]E^[_AaAcCdXeDfHgEh[
=ン	Q!^%X&X(I*D+A,]-G.C/Y0_1B2[6Y7X9=:];@<C=]>:?;@<A^BDC=DFEYFXGHI<JEK<MJNGO@RHTIUGV]XAY@ZB]Z^Xa;b_dJfHg^h>
=ー	I!H#=%@)J*F+B,[/E0Z1H3A4^5I6J8E97;E<@=>>H?]@BCFD]F?I@JIKFLHOAPHT@WYYJZZ[I]H^H_Za[b[cIe]fZhJ
=一	U!?#E%[&G(?*X+@,B-H.D/@0A1C2E3Z4A5E6]7A8C:@;Z<E=?>;?I@dAaB=CgECFCGAH=JCK]LYMAN?OXP?QERASCU?V=XbYC[@]@^A_>a^bJcGdIf@gC
=三	p!J#_-J3I9F=I>F?J@IBICIDJHDI[J[KHMHNJXEZH]IabbIfJhJ
=上	c!E#Y%H(H)H+H,I-F.I/G0H1I2J3E4G5J6H7G8I9D:H;^<J=G?F@^AHBFCEEIF]GGHZJZKFLHNGO]PGQJRGSETFUGVFWIXGZ@[H]F^G_[aEbGc]dHeJgHhY
=下	i!G#Z(E)H*H+H,I-D.J/H0I1I2I3E4H5J6I7G8H9^:F;H<J=F>F?E@EAHBBDDEIFIGHH@ICJIKCL]MDNFO]PGQJRHSaTGUEVDWGXEYJZX[Z]F^G_HaDbdcHdFeJfFgIhE
=不	L!7#A%B(_*B+[,J-A.I/F0Y2<3^4Z5I6_7J9@:B;J<==Z>]?^@FA:B3CGD7EGF=GZH>J<LIMFN[O_QISETFU?V]W;Z[[E]C^[bCc^d7e=gH
=与	n4J7]9IBJH[OYR]ZFc^fJ
=世	{9ZS]UJ
=丢	t>_DYHIaD
=两	g!H#H%F(H)H*a+I,I-F.J/^0I1J2J3H4I6I7I8I9E:I;H=H>H?E@]AbBGC[DHEIFJGHHEIEJIKZLIMGNFO]PGQJRHTHUHVGWJXGYJZC[H]G^I_GaEbIcIdHfHgIhF
=个	_!B#A%Y&H(Z)C*D+D,F-E.G/[0E1F2Z3@4D5G6E7D8[9@:C;X<G=B>AAcBAC[D@EFFFG]H>JFKeLDMBO[PCQGRDSFTCUXWDXAYFZD^DaXbBcDdDeGfDgFhA
=中	h![#G%H(F)H*G+I,H-E.I/G0H1I2J3E4H5J6I7F8I9B:F;I=F>Z?E@FAIBECGDHFJGIH@I[JJKELIMENFOFPFQJRGSYUZVDWGXGYIZA[G]e^H_HaFbFcFdYe[fEgbhG
=临	t!Y@ZL[TX
=为	h!G#D%I(D)E*[+[,H-H/]0I1J2J3H4I5J6J8J9G:G;I=F>H?GAHBECGDGEGFJGHHBIFJIKEMGNFOHPHRISIUZVbW[XHYJZX[]]G^G_IaGbGcId[fHgGhH
=么	l!J#D%J(I)I*]+J,J-G/J3J4J7J9F:J=I>H?I@FBGCIGJH_IIKHLHMHN_OJPIRJTGUHVIWJXIZY[]]H^JaGbIdJfIhH
=义	u-X9J=JHYNFUJVIWaZFaJ
=之	t#J@^G]HHZEdIf^hI
=也	q#J(J-[/J3F9J=J>[?FBJCID]HDIHKJLXMIN]OJZF]J^Ja]bJhJ
=习	{9JV^ZJ^X
=了	P!Z%A&C(X)I*H+=,G-A.F0J1=2I3A4]5@7A9Z:A<@=F>g?^@FA=BaCFD?E>F@GGHGIAJCKJLDMDNBOAP=Q@SXTAV8W>XCYYZ^[F][^D_YaZcFd<e@hH
=予	x-J3^9J?JDZF_HFIE]JaI
=事	i!G#Y%G&[(Y)G*I+I,I-G.J/I0I1I3G4H5J6I7I8I9X:H;I=G>G?GAHCHDFEJFHGHH]IEJIKFLIMFNGOHPHQJRHS]UFVaWIXGYIZB[G]H^H_JaFbGcHdGe^gIhG
=二	d!F#H%F(F)H*c+H,H-C.J/^0G1J2I3F4H6H7H8a9E:F;H=G>E?D@^AbBGCcDCEIFJGHHAICJIKYLHMENEO]PFQJRHSJTIUGVEWGXEYJZB[G]F^H_EaDbGcHdFfGgIhG
=于	x#J9J:JB]EZHIP^VIZGaJ
=云	i!C#E%F(F)H*H+H,H-E.J/_0a1H2I3F4G5J6[7F8I9F:G;G<J=G>F?G@EA[BECFDGEFFJGEHDIEJXKDLHMFNDOGP]QIRHSITaUGVEWIXHYIZC[F]G^F__aGbGcFdCeIfDhF
=五	r!H#_-J3J9H>J?I@EBIHEIJKHLJM^PJTIVJX_ZFaJbIdJ
=些	{1IG^H[RJcIfG
=人	b!A#D%B&J(X)F*X+^,F-B.H/F0F1G2G3B4E5H6F7F8F9X:D<H=D>[?]@[AZBBCCDHEFFaG^ICJGKCLFMBNDODPFQHRESGTEUXVaWFXEYGZG[D]_^a_DaAbCcDdDeGfCgFhC
=什	t#E*^-H9J@IBJCJHGIJNaTGZG[^
=今	h!J#X(H+J-G/J3J6J7J9G:I=I>F?I@dBHCIDIHDIFKFLJMENGOIPJTIUJVIXbZ@[I]I^FaFbIfHh_
=仍	{*J,JP^ZD[_
=从	p!H#J%H(H)I+H/J0J3I4J6J7J8I9I:I;]=G>J?J@JBHCID^EIGHHEIJKJLJMJNHP^SJTJUGVFW[XJYJZ[[J]J^I_JaHbHcIdZeHfFgJhJ
=他	i!F#H%a(_)H*G+Z,I-E.J/G0J1J2J3G4J5J6J7I8J9E:[;H=E>G?D@DAIBYC_DFEIFHGHH@IYJYLHMZNEOGPFQJRISITHUEWHXGYJZC[G]G^[_JaFbEcHdHfHgFhG
=付	l#J%Z(I*J-Y3_4J9G:[;J=I>E?H@GBJCHDIIDK[MHNEO]PITJUJVIXH[J]HaHbIcJdIfIhZ
=代	m!I#H%H(G)I*G+J,H-Y/I0d1I2I3_4E6H7J8I9D:I;I<J=H>E?F@IAIBGCGD_EIFJGHHBIGJHKHLJMFNGOFPHQJRDTIUHVGWIXIYGZE[I]G^J_IaBbIc_dGeJfCgHhH
=令	t#J(J*I,d-I3I4I9H>ICJHFIJMJOIPIR^ZE]JaIcIfJhJ
=以	d!G#G%I(F)I*I+J,J-E/I0J1J2J3E4I6J7I8J9F:G;I=G>[?[@CAJB[CGDGEJFJGIHDJJKaMXNGOFPXRISJUGVbWJXHYJZC[H]F^H_IaGbHcHdIfHgIhY
=们	j!H#G%I(F)I+Z,J-Y/J0J1J3Y4J6J7J8I9D:_;I=]>E?G@[AIBGCDDEEJFJGIHDIEJJKGLIMHNIOZPIRISJTHU_VCWHXHYJZB[F]H^J_[aFbHcIdZfGgJhG
=件	g!G#X%G&[(G)G*H+H,H-D.I/H0H1H2Z3D4F5]6I7H8I9X:H;H<G=E>B?_@EAHBCCBDAEIFGGIJIKDLHMZN^OGPGQJRHS[TFUFVDWGXFYHZA[F]F^H_Ha_bFcGdFe]gIhF
=份	o#I%J(I*J,[-]/J3[4J6^7]9H:J=I>H?G@IBID]GJHDIGKZMHNJOIRGTIUJVHXJZF[J]IaHbJcJdJfHhH
=休	x!c#I-I9G@JBIHGIJKJXIZI]JaJfI
=会	f!H#G%H(G)I*F+F,H/H0H1H2H3D4E5J6H7H8Y9B:Y;H<J=G>]?Y@DAIBFCEDDEHFIGHHZICJIKDLFMDN[ODP[QJRESITHUFVGWIXFY[Z][G]c^H_HaAbFcFdGfFgHhE
=但	n#J%I)J*]-I/I3I9I=J>I?]@HAJBICHDFHFIIKILXNHO_PIRITXUJVJZB[_]I_JaHdJfJgJ
=位	n!H#G%F(H)J*H+I,J-E/G0I1J2[3]4I6I7I8J9D:F;I<J=G>F?G@GAHBFCDDEEIFbG]HCI[JIKELIMGNFOZPGQJRHSJTHUHVFWIXGYJZD[H]G^I_Ia]bHcGdIfHgJhF
=住	r!J#a-I9F>I@HBIHZIJK^NJ]JaJhH
=体	r(^)Y*H,]:IBJHJPJU]VIWGZGbIdF
=何	f!H#^%I(H)J*H+F-B.J/I0I1J3E4H6I7I8J:H;H=G>C?F@BAJBDCEDYGIHaICJJKXMBNZO[PIRISJTXUDVGWIXcYI[H]F^I_HbFcIdHfGgIhD
=作	q#J%J(a-J3I9H:[=I>I@HHGIGKHLYMJNIOIVJZEaJdIf_hI
=你	q!J#I(H-I3G9a:Z=I>G?I@IBGCIDIEYHEIIKJMINJO[PIRJUHV[ZF[J]JaJbJfJhI
=使	]#D%G(C)J*J+G,Y.I/G0H1H2I3C4G5I6H8H9B:E;H<J=D?bAHBDCCDCEHFJGGH@IXJHKfLZMZODPZQIRGSHTYV[WEYG[E]E^F_FaBbCcGdDeIfF
=供	u7^:^>H?]DIHEMJOJZEbJ
=保	r!H#J(J-I/]3I6J7I9I:I=H>J?J@JBICJDJF^GJHIIDKHMJNHPdTJUIVDZG]J^J_HaJbJcJdIfIgJhJ
=信	g!G#F%G&J(F)H*G+G,H-E.I/H0H1H2I3Z4G5I6H7H8H9B:G;G=D>X?_@FAHBECYD]EIFIGIH@IBJIKFLHMENFOEPHQIRGSITGUGVEWHXFYHZC[G]]^H_GafbGcGdGeJfFgIhF
=修	o#J5Y9I@_BJCJHGIJKIMINJRIXJZX^GaJh]
=個	t-J9I>[?Z@IBJCIDHHGIJK]MIN[U]VIZHaH
=停	e!d#D%E&J(D*F+G,H-C.H/F0^1Z2I3D4[5I6G7F8G9A:E;G<I=D>A?D@EAGBDCFDEEGFIGEICJHKCLGMCNFOFPEQIRDSETEU^VCWGXEYbZ@[G]C^F_EaCbFcDdDeIfdgEhF
=側	q!]7]HDMJT^VIZF[IbIdJ
=備	{3_DZHFaJ
=僚	x!J(]H[VZ
=允	p#I(H-J.X3J7J9H:H=H>H?J@IBIHGIZKJLJMINJPJQYUIV_ZG[]^^aJbJhH
=元	t*J6^9J:Y>JBJHGNJP]R]UJZHbZ
=先	k!H#F%I(H)J*I+G-E/I0J1J3_4^6I7I8I9F:a;J=G>D?D@FBFC[D[EJGIIDJJKZLIMDNFOEPHRHTIUGVFWJXZYJZB[H]H^G_IaGbHcIdIfHgJh[
=入	]!C%E&H(D)G*F+D,[.G0F1E2G3H4D5H6Z7D8_9?:X;E<H=B>=?B@EAGB_CAD^EGFGGYI_KJMJO_PCQGRCSGTDUCVYWFX@YF[D]X_DaAbYcCe[fBgGh]
=全	d!E#F%G&J(a)Y+F,a-C.H/G0G1H2I3D4G5I6H7G8H9B:E;G<I=E>B?]AHCZEGFIGHH@IZJHKBLHMEN^OaPCQYRFS[TGUaVDWDXDYHZ>[G]E^G_GaDbEcFdAeHfDgGhD
=公	i!H#F%H(G)H*H+H,I-E/H0I1H2I3F4[5I6H7H8]9X;I<I=G>_?[@FAIBECFDFEIFJGHH@IEJHKFLHM]NcOFPHQJRGSITHU[VDWHXHYIZA[H]F^Y_IaEbFcFdHfFgIhF
=共	u>G?J@IH_VJZI^_hJ
=关	j!]#D%G(G)G*H+I,H-E.I/H0H1G2H3F4F5J6^7I8F9A:G;H<Y=E>C?F@FAHB[CGDGEIFIGGH@IEJIKFLHMGNHOFPHQIRDSITHUdVDWIXGY[ZA[H]_^G_HaEbYcIdGeIfZgIhG
=其	u%^-J9I:Z?J@JC]DIHHIJZJaJ
=内	m!I#I%J(H*J-E/J3_4J7J9G:H=I>D?G@HBFCJDHGYH]IGKEMGNaOHPJRJSIT[U]VHZC[I]J^JaIbGcJdIfIg[hH
=册	i!I#I%J(I)I+d-I/J1J3I4J7J:I=H>H?G@HCGDbIHJJKILJMHNIOIPIRJSJTIUHVGWIXIZD[I]I^JaIbHcJdJfIhI
=再	b!G#E%G&J(F)H*G+_,H-D.I/G0H1I2I3F4G5J6^7G8[9]:F;H<J=D>E?D@cAHBYCDDDEHFIGHH?IBJIKHLGMCNDOEPGQIRGSHUEVEWHXeYGZH[F]E^E_HaEbEdDeHg[hC
=写	^!B#A%Z&G(A)C*C+E-D.F/C1C2F3A5F6Z7C8^9<:C;D<D>@?B@?AEB@CBDBEDFEHCI[JEK@LBMANXODQJRISDTCU@VAWDXAY^ZE[C]A^C_Ca?b@cXdeeafbhA
=况	x(I=J?JBGHHSbUHVGZG[]bHfJ
=准	{4IR_cIfG
=几	x#Y(JBGHGM^UJX^ZG
=出	]!B#Y%D&I(X)F*I+^0D1E2F3Z4B5G6E7D8E9?:C;D<G=C>??^@@AFBBD@EEFGGEHIIHJFLJMAN^O]PYQ]RASFTEUCVBWEXAYEZb[Z]C^DbFcZe[f?gFhI
=分	d!E#E%F*G+G,H.I/H0G1F2H3_4Z5H6G7F8F9B:D;G<I=Y>??D@CAHBACYDDEGFIGFHAI[JHLGMdNJO]PFQIRbSGTFV]WGXDYGZ?[F]E^F_GaCbDcCdFeIfCgGhD
=切	m!G#J%I(G)J-H3I4J7I9F:H;[=_>F?H@FBGCIDHGJIIKILHMHNHOJPIRHSJTJUFVGWHXGY[ZY[I]]^I_Ja]b^cIdHfGhI
=则	xCZG]HHNZ
=刚	r@aZI
=初	t#J-I@^BJD[HIIIKIMJNJXIZEb]h[
=删	{!I__
=別	u-I7[@[K[XI
=利	x0]4^HHKXZF
=别	n!G#H%G(^)G*[+J,J-H/J0J1J3I4J7Z8I9E:];I=F>G?G@IAIBYC]DHEIFJGIHEIEKHLJMYNHOIPERJTHU]VXWIXIZE[H]G^I_IaHbGcIdHfHgIhI
=到	^!D#C%[&I)E*E+F,_.G/C0[1F2G3Z4^5G6D8E9Y:D;E<H=Z>]?YAFBBCCDCEEFGGDHGIAJFKBLEMANCODPCQGRCS[TCUBVBWFXYYFZ=[E]C^E_]a^cHdBeGgDhC
=制	h!G#E%F(H)H*I+G,I-F.J/I0I1I2I3F4Z5]6I7H8I9F:H;H<I=F>F?F@CAIBECGDYEJGIHAIFJYLaM]NEOGPGQ_RHSHTGUFVGWHXcYIZA[H]G^H_HaDb]cHdHfHgJhG
=刷	{H]
=刻	u9JHGRcSJaJcJdJfI
=則	{-HIGKINbZHhI
=前	[!B#H%E&I(C)E*C+E,E-G.G/E0F1F2F3?4E5H6F7D8G9>;E<G=B>]?]@_ADB@C@DBEEF[GEH<JFKhLEM]NAO@P]QGRDSFTCUCV@WFXAYFZ=[D]d^D_Da@b^cDdCeHfCgYh[
=割	u(^*X+I-J3H9J=]>^?JCJDJHFIIZF]I_JaHbIhJ
=力	t#^3J9G:]>JBJDJHIOZZFhX
=办	u#J-J3I4J9Y=J>]?]@JBJCIDHHAKILJMJOIZ^]HaGfJhJ
=功	r!I#J%J(I/a9I:J=H>JAJB^EJHGIJMIPITFU]VGWIZG]J_IaJbJeJfJgJ
=加	i!G#F%[&J(H)H*H+H,I-_.I/H0G1H2H3[4F5J6H7H8f9C:G;H<^=D>D?F@GAGBECYDEEIFHGHH@JIKFLHMENFOGPGQIRGSITGUGV[WIXGY[ZB[H]E^H_FaCbEcDdDeIfCgHhG
=务	e!G#G%F&J(Y)F*F+H,F-E.H/G0E1E2Z3E4]5I6[7F8F9C:F;H<H=C>E?DAGCFDGEFFIGEH@IEJHKEMINFOFPEQHR^S]TEUEVCWGXFYZZA[G]E^G_GaEbEd^eHfcgXhF
=动	p!J#H%F(^)F*G+],G-I/J0X3F4J7J9E:J;J=I>E?G@JBHCIDHGJHJIHKJMHNJOFPHRJTJUHVGXJZG]G_JadbIcHdJfIgZ
=助	m!H#G%I(Z)^*I-F/J3H7J8J9[:G;J=G>G?H@GAJBCCIDGEIGJIGJJKGLJMHNHOIPGRJSJTJUdVJWIXJYJZJ[H]F^I_IaFbGcJdIfHgIhH
=効	^!f#E%F(@*H+H,Z-E.Y/F0H1I2H3C4G5I6G7E8Z9E:C;Z<Z=C>E?F@EAGBDCFDDEGFIGGIBJHKDLYMEO[PDQIRYSHTGU^VZWEXFZ<[F]G_EaDcGd^eafBgG
=動	l#I(I-J.Y3H4J9I:I=J>H?I@HB^DJGJIIKIMHNIPXUHVHZB[J]JbZcIdIfchJ
=勾	m%I(G4J6J7J8J:J;]=I>J@EBHDJHGKILYMINIPJRIVHYJZC[J^aaJbIcIdaeHfDhG
=包	t-XHIIbKJOJVJ
=化	m!_#G%[(H)Z,]-I3H4J6J8]9H:J;J<]=H>I?J@JBHDIGJHFIJKJLIMHNIOJPIRIUEVIXHY[ZF[J^I_IaJbIdAe^fGhI
=匹	u3JA^O[_H
=十	r(X-J3I4I9J>J?H@JBJC]HGIJKIMINaR^UJZHcJfI
=升	{HIRIZGcHdJfa
=单	r!J#I%J*J-H/J2J3I4I9Z:I;J=I>H?J@JBYCIDJF^G]HZIXKIMJNJOJPIRIUIVHWJXJZF]HaHcJfHhJ
=単	r-]3J9I@JF^HHIZKIXJZI
=卡	t!H#I%J*J-F/J0J3H4I7J9E=I>^?H@HAJBHCJDJEJFJGJHZIGKHMHNHOIPIRJTIUJVHXIYJZZ]I^J_IaIb^cHfGhH
=印	q9J>GHbZI
=却	t*X+[:J>[?]@IBICIDGHFIIKJMIOIZG[]aJ
=历	u5]HHIGK[N]ZI
=原	q!J#J(H-J9H=H>I?J@IBICIHGIGK]MHNaUHVIWJ[J^JaIbZfIhY
=去	h!F#Y%E&J(F)G*E+G,H-D.I/G0G1H2I3F4]5I6G7G8]9B:[;Y<J=E>B?Z@EAHB^CEDGE[FIGGHFIDJIKaLGMDNDOEPEQHRGSITFUFVEWGXCYGZX[G][^H_GaEbFcFdFeIfFgGhX
=又	t#X(J8^9J:I=I@[BIHFIHKIMINJUJXJZD[Jb[dIfJh^
=反	n!H#I%J(H*I-F/H0I3J6I7H9G:[=H>H?H@IAIBECJDHEHHBIHKHLJM^NdOIPIRJSITJUGVIWGXIZB[I]I^J_Ha]bJcGdFfZgZhI
=发	o#I-J3[9F;J>]CIDIF^HEIJMINJOJZH]Ja[fJ
=取	j!I#H%H(G)J*H+J,b-H/I0H1J3H4H6I7I8I9F;I=G>X?]@HAJBECHDHEJFJG]HZIHKHMINIOIPIRHTJUIVIWJXHYIZY[J]]^I_HaEbIcGdIeIfGgJhI
=受	f!G#F%G(G)I*H+H,H-C.J/_0H1]2H3E4G6H7G8H9F:a;H<I=F?F@CAIBFCFDGEIFJGGH?JIKYLHMDNJO_PaQ]RFSITFUGVEWIXGYH[G]F^G_HaDbFcEdHeJfFgI
=变	x*Xg[hY
=古	g!I%I(I*J+J,I-F/J0Z1b2J3H4D5_6I7I8H9H:F;J<J=I>^?G@EAJBFCHDGGGH>IFJJKFLIMdNGOIPIRGTGUHVIWIXGY]ZA[G]I^H_HaFbFcGdGeJfEha
=句	{-^IJ
=只	d!F#C%G(E)E+H,G-E.I/G0H1H2I3D4G5H6I7G8H9C:F;[<I>D?a@ZAHBECaDEEHFHGHH@IaJIKELHMDNFOFP_QIRGSGTJUFVZWHXEYHZ@[c]F^H_GaBbCcFdFeIfGhF
=可	_!C#C&I(X+E,F-C.X/E0E1F2F3B4_5G6E8Z9B:C;^<G=d>B?B@DAECBDXFHGDIBJGKBLDODRDSDTDUBVcWEXDYFZ>[C]B^Z_DaBbBc[dCeGfYgChD
=台	u(a)J*J:J@ZPHSIUIVHZDfJg[
=史	u5]HHIGK[N]ZI
=号	X!^#C%B&G(A)C*C+C,D.E/B0C1D2E3h4B5F6a7C8D9=:H;C<Y=A>f?>@?ADB?C=DHEDF[GCHAJEK<M?N@OhPBQFRBSETBUAVGWDX@YCZ;[B]@_BaYbAcBdBeFfAgDh>
=司	k!I#H%I(H)I*I+J,I-G/J0J1H2J3H4[5I6J7I8]9F;J<J=H>Y?H@IAJBFCHDHEJGIHCIFJIKGLJM]NcOHPIRGSITIU]VFWIXIYJZD[I]H^J_JaGbHcFdJfGgJhH
=合	f!F#G%H(F)H*F+H,[.J/H0I1J2J3F4H5J6]7c8I9D:Y;I=F>E?F@FAIBECGDGEIFJGIHBJIKDLHMZNcO]PFQJRHSITHUFVEWHXGYJ[G]H^G_FaGbGcHdDeJfGgHhE
=同	[!@#@%Z&G(Z)C*B+D,C-?.E/E0c1D2D4[5E6X7B8B9>:A;B<F=?>??@@IAdB@C@D@ECFEGgI@JDLAM]N@OAPAQER_SDTAUAV^WCXBYCZ<[B]@^B_>a>bAcAd_eCf]h@
=名	d!F%E&F(G)G*G+G,H-b.H/G0H1G2^3B4F5H6G7Y8F9@:_;G<c=D>D?D@CAGBECJDFEGFdGGH>IbJHKBLHMCNDPFQHRFSITFUEVCWGXDYGZC[G]D^G_EaDbEcEdGeIfFgHhC
=后	d#E%Z&I(D)F+G,F-D.H/E0D1F2H3C4D5H6E7F9@:F;F<G=[>C?DAEB[CEDEEFFGGDH?IDJGKDLFMBNDO]PEQHR]SDTJUCVCWFYZZG[F]a^F_[aAbEcXeZfbgYhD
=向	r!H%J(H)J*I+],[7J9H:]=H>I?J@JBIGJHCKJMJOJPIRJUIVGXJZF]J_^aIbJcJdEeafIgJhI
=吗	x#J9^=H>J@]BICIHZIIUJZDaHdHfHhJ
=否	e!G#G%a(G)I*G+C,Z/^0I1I2I3G4I6J7H8J9E:G;H=G>G?F@GAIBECDD]EIFIGHHDJZLIMFN]O]P]RHSJTGUGVEWIXHYJZC[[]H^H_IaGbGcHdGfGgIhG
=含	j!H#H(H)J-b/J3G4J6J7I9E:I=Y>G?I@HBHCHDIFJIeKGMHNIOGPIRJTHUIVFXIZE[I]J^I_JaHbIcIdGeJfHhH
=启	g![#H%H(B)G*G+[,[-I/F0H1J2J3I4H5J6H7F8H9I:E;J=C>H?G@FAIB]CHDFEHFJGIIHJIKFLHMFNHOJPDQJRHSFTHU]V]WFXHYIZ?[G]I^G_IaGbEcGd]ebgFhG
=告	x+YBIDYHZZJ
=员	_!J#E%F&I(])_*d+F,_-D.H/F0E1G2H3C4F5H6G7E8G9C:C;F<H=C>D?DAGBDCDEXFHGFHBIDJHKDLGMENBOEPbQHRFSGTFV_WYXFYGZG[E]D^E_FaDbEcDd[eGfEgBhD
=呼	xQ_]Z
=和	j!J#H(J)I*J+J-H/H0J3Z4J6]7J9F:J=H>E?G@HAJB[CGDYEJHBIbKGLJMFNGO]P]RJTIUHVFXIZC[J]H^I_JaGbHcHdJfIgJhI
=哈	{9JCJG]HHM^fJ
=响	{-J0^3J9G?IDJHFIJOGVJZJ]Ja^
=員	t>J@^BID[HHMJU_VJZH
=哪	r#I+H-J1I3H4J8J9G:J=H>I?J@JBICIDFH^IIKINXO]PIRJTJVIYJZbaIcHdEeIfFhI
=商	x3J9I:^>]HIZGaI
=問	h!H#F%I(H)J*Y+J,I-D/I0J3G4I6I7I8J9E:I;J=G>G?^@FAJB[CIDIEZGJHBIEJJKELJMFNEOGPGRISJTZUHVGWJX[Zb[G]I^I_IbGc^dHfHhF
=啥	t#J-I3J9F=J>J?H@GDIHGIGKHMJNHOIUJV]X[Z_[J]Ja]fJhI
=器	c!E#C&H(C)F*E+E,E-B.X/E0D1D2Z3B4d5F6Z7E8[9J:F;E<_=C>A?^@BAEBBCBDDEGFFGDHGIAJ[KBLEMGNDODPEQGR^SETEUDVCWGXDYYZ?[E]X^E_]aAbYeGgEhD
=四	x-J3J9IHHIbKJZI
=回	Y#]&F(?)B*H+B->.D/A0^1B2D3>5D6X7A8^9]:A;B<C=I>=?>@ZABB=C@D?EBFDHCI=JCK]M>NAOAQHRGSCTAU>V>WBX^[A]?^A_AaHbYc[dde_h>
=因	r(J+]/^:J=H?J@IBJCJEYHDIJKILYMJN]PJUJVIZYbJ
=围	xGbHEMIVJ
=固	t!I#J%]-H3H4I8J9G=J>]?J@IBICJHEIHKJMJNHOJRGVJY]Z]]J_JaJcIdIf[hJ
=国	x3a>JOJaI
=在	Z!X#C%B&G(A)C*C+B,D-Y.F/E0C1H2E3@4B5F6D7]8D:[;C<F=@>c?ZABB?CFD@EDFFGaHEI?JEKXLCMFN@O@PDQZRCSCT]U@VYWDXBYEZ<]@^A_ea?b@cAdYeFf@g[hd
=地	a!Z#C%D&I(@)D*C+D,D-C.G/_0Z1E2F3C4D5G6a7Y8F9C:C;E<G=A?C@AAXB@CCDCEbFGGCH>IBJFKALEMANZODPYQGRESCTXUBV@WCXDYFZ=[C]A^B_baBbBc]d]eEfXg^hB
=圾	{DIa^
=坏	r9IH^R]cJ
=垃	{DIa^
=域	e!F#D%[&I(D)D*D+G,D-D.H/E0E1F2H3E4f5a6F7_8]9C:F;F<E=C>D?C@EAGBDCDDEEGFHGFH?IDJ]KELFMYNCOFPaQHRDSET[UDVDWGXFYFZ?[E]E^F_EaCbDcDdBeFfBgXhE
=報	r!I,[-J3[>J?JBICZDbHHIIOJRJVJZJhJ
=場	{BHH]M^ZFbJ
=填	x3G9J>DD^HGIJO^aG
=境	q!I-I/J7IBJEIHGIJKJNIPJZH]J_JccdagIhJ
=墙	{H]SGc]
=声	{H]MGaZ
=处	x-I/G3J4I7[9J=JHEM[S^TGaIbJfI
=备	u#J-J3^4J6^9H>H?GD^HDIHKIMIRHZI]IaFfJ
=変	Z!C#B%G&J(C)H*G+G,H-B.I/Y0G1H2I3C4G5I6F7Y8H9B:X;G<J=D>a?B@gAHB[CJDCEGFIGFHGIBJHK@L^M^NCOFPEQIRGSHUDVCWGXAYH[X]F^c_EaDbCcEdCeHfCg[h^
=复	l!I#H%H(H)I*I+I,J-G.J/J0I1J2J3H4C5I6^7I8I9Y:I;I<J=G>G?G@GA[BECGDHEJFJGIHYIYJJK]LIM^OGPIQJR]SITIUFVGWJXGYIZC[I]G^J_IaEbHcGdHfYgIhG
=夏	{>IKaZJ
=外	f!G#Z%G(F)I*F+H,G-D.J/H0F1]2H3F4F5J6G7G8Z9E:e;H<J=Y>D?Z@FAHBDCFDEEHFIGdHEIFJHKELHMBNBOGPZQIRESITEUEVYWGXGYHZ@[X]G^G_FaFbEcEd]eHfCgHhF
=多	f!H#^%I(I)I*I+I,J-H.J/H0I1I2J3H4H6I7I8J9Y:I;H=B>H?H@DA[BECFDHEIGIHXIDJJLIMGNHOHPIQJRHSIT]UIVHWJXeYJZB[H]H^I_GaFbHcHdIfGgJhH
=够	{3I@^C^HJKJRJZGaJhJ
=大	m!I#I%J*J-^/J0J3G4I7J9X:J;J=G>F?I@GAJBGCHDIHCIaKFMHNIOIPJRJTJUIVHXaZE]I_JaGbJcJdJhH
=天	e!I#C%I(G)I*I+I,J-G.J/H0I1J2J3H4H6I7I8I9D:H;I=G>E?F@dAIBECFEJFJGIHCIEJJKXLHNGOHPHQJRHSITGUHVHWJXeYIZ@[H]]^G_JaFbHcHdIf]gIhC
=太	c!G#]%F&J(F)G*G+G,G-d.I/G0[1Z2^3E4D5]6G7G8G9A:G;G<F=F>E?E@]AGBCCEDEEHFHGFH@I_JGKCLGMDNEOFPFQIRESHTEUFVEWHXbYGZ?[F]F^E_HaDbFcEdEeIfCgHhD
=失	^!^#Z%C&H(C)F*E+F,^-B.H/[0E1G2H4^5G6^7D8E9A:D;^<H=A>]?C@CAEBACCEDFaGDHDICJFKCLFMBNCODPJQGRESEUBVBWEXCYFZ][D]D^H_DaCbBcDdZecfEgEhB
=她	x?HB[HGV]ZJbJ
=好	p!J#H%J*J-Y/J0J3I4J7J9c;J=H>G?I@HAJB[CIDIHCIFKILJMINIOIPJRYTJUIVIXIYJZE[J]IaHbHcIfHhI
=如	{9JBIHaMGUFZI
=始	r+]3Z9F>H?H@ZBHDIHCIIMIUJVIXJZF]caIbIcJfJhJ
=嫌	{-^9IHII]ZJ
=字	b!E#C%D&I(F)G*E+F,G-A.G/Z0F1F2a3a4F5H6G7F8G9>:[;F<G=C>@?C@AAEBCC@DBEFFaGFH<IjJGK]LFMCNBOBPDQGRESGTDUEVCWFXBYF[E]D^F_FaAbDcDdEeHfDgGhB
=存	m!H#^(J+J-G/a0H1J3F4I6H7G8J9F:I;J=H?G@GAJBHCHDHGIHBIGKGLJM[NIO[PJRJTGUIVHXIYJZG[I]H^I_caFbIcHdIfFgGhX
=学	{(J=GHJSJUbVEZF
=它	{ZGh_
=宅	{-J3J9J>^?JH[VJaJ
=安	p(J*[+J,J-J9H=J>I?aBGC]DXHGIHNJOJQ[UJXJZD]JaJcJ
=完	k!]#H%H(a)H*I+F,J-G.J/H0I1I2J3F4I6I7I8J9C:H;I=G>E?E@ZAIBbCHDDEHFJGIHAIFJIKFLIMCNHOHPHRISITIUEVEWIXHYIZB[I]d^H_IaEbFcHdIfFgIhH
=定	a!E#_%G&J(F)G*[+G,H-I/F0H1H2I3E4G5I6H7F8H9B:E;G<I=C>Y?BAGBCCEDEEGFHGGHYICJHKDLJMCN^OEPEQIRFSGT_UDWdXEYHZ][D]E_GaCbDcFdYeHfEg[hD
=实	{9JV^ZJ^X
=审	x/YEYHJNY
=客	q9F:a>I@JB^HYIJMJQYUJVIZJ^JhJ
=室	t9Z>]?HH]ZI
=害	{/JHFS_TGZH
=家	p!G#G%I(I)I*I+I,J-].J/I0I1J3Z4H6J7H8J:I;I=G>d?F@GAIBFCGDGEIFIGIIDJJKELJMFNHOFPIQJRHSJTHUHVEWJXHYJZD[I]G^I_GaFbIcHdHgJhF
=容	t-]HJ
=宾	u:bZJ
=密	O!=#J%D&E)>*E+?-[.C1@2^3<4>5B6c8@9@:X;A<Z=;>A?]@YAABCC=DHEEFCI[KZLINYO>PDQCR>S@T=VDW?X=YAZc[Y]>^^_?a;bXc>dZeAfDgDh^
=对	d!D#C&I(C)E*Y+F,F-B.H/D0E1F2H4E5H6]7E8E9A:E;[<H=C>A?B@BA_BDCBDDE[FGGYH@IAJGKALFMCNBOaPCR[SHTYUXVAWFXEYFZZ[C]B^D_daZbEcDdCeGfCgEhY
=导	u+],[9J=JBJHDZGdEeafJ
=対	o#I(J-I/J0I1]3J9I:J>I?I@JAJBICJDJGbHEIYKIMGNIPJRJTIVZXJZH[H]J_]aIbJcIdHfIgZhJ
=小	h!I#H%I(I)J*I+J,J-F/I0J1J2J3F4J6J7J9E:J;J=H>F?G@aAIBGCEDHFJGJHEIcJJKELIMHNHOEPHRHSJTHUHVIWJX_YJZC[J]G^JaabIcIdJfIgJhF
=少	o#I%J(^)J*J+J-H3^4J9F:J;J=Y>G?H@JAJBHCGDEH[I^KZMINIOCPJTJUJVHXIZF[J]I^JaGbJcJdJfJhI
=尝	q9JHJIIXaaJ
=就	p!I#H%I(G)J*J+J-H/I0H3H4H6J7J8J9E:J;J=[>E?G@[AJBGCIDJEJGJHBIFKFMHNHOGPIRISITJUHV_XIY_[J][^I_JaGbHcHfFgJhZ
=尾	{-J3E>b@JHJIGKEMIOFPJaJ
=局	u(^)X*G,]PHUHVJZGdF
=届	j-J3I4]9H>_?G@JB[CJHEIJKJMHVJXJYJZG]J_Ja[c[fH
=屏	t!I#G(H-^.X3H4J9F=H>^?F@IBHCIDIHDIFKIMJNJPJRJTJUIVJXJZC[J]GaDbbcIfIhI
=属	t!I#J(J-I3_7J9I:I=I>E?J@JBICIDIHFIGKIMJNJOJPbUJZI]I^Z_JaJbJdJhI
=履	u5]HIIGKXN]
=工	q!X#I(J3E4J9[=J>H?J@YBHD[HZIJKIMJNJZC]J^JaJbJdIf_hH
=差	t3J4J9H?J@JC^HZMJR_SIZIaIcJdIfH
=己	o!J#J(G)Z-I3H9H:J=H>G?IBYCJDJHHKILJMINJO[PJSJU]V^ZE[J^[aJfJhH
=已	e!Z%H(C)G*G+d,G-G.J/H0I1I2J3F4I5J6J7H8I9I:F;I<J=F>]?CAIB^CEEHFJGIH>IGJIKELHM]NGOGP[QJRHSITYU^VDWHXHYJZ@[E]G^GaHbEcHdGeJfGgGhF
=市	{-b9I@JHJIFKJ
=希	x%J-I9J:_>JBJCJDJG]HEKIM^VJZFdIfI
=帐	j![#](F)I3[:I=I>JBHDIHJIJKJOJPIUFV^WIZH[[^JbJdJ
=带	t!I#I%J(I)_-H3b4J9F:^=I>F?JBICHDHFJHDIEKJMHNJOIRITJUHVGZI]J_JaGbJcJfI
=帮	x#Z(^9[BJHJPITHUJVHZH
=帯	n+J-I3^9G:J=J>a?H@IBHCZD^IGKIMINIOIUJVIXJZE]JaFfJhJ
=帳	{#_-J9H>JBJHFV[ZH
=常	q!I#G%J(I-_/I0J3J6J7I9J:J=I>J?J@IAJB]DIEJHDIHKJMJNIPIRJSaT^UFVHWIXJZD[J]J^J_JaJbGcIdIfGgJhJ
=年	t!I#J-]1a3J9G=J>G?I@IBICIDJHEIHK_MJNJOJUJVJXIZH]IaIfJhI
=应	k!F#H%](D)G*G+I,I-F.J/H0]1I3F4G5J6J7G8H9F:];G<J=C>Z?_@GA]BEC[DEEHFJGHHCIEJJKELHMCNGOGPFQIRISITEUEVCWGXHYJZ@[F]F^H_[a[bGcHdDeIfGgYhG
=店	{-I3J4^9H?JHIIJM]fI
=度	e!H#_%J(G*J+J-E/J0J3G4I6J7J8J:I;J=G>G?H@[BFCFDGGJHII_KDLHMENZOHPIRITZUHVGWZXaYJZI[I]I^H_JaGbHcIdZfHgJhF
=廃	{-I1^9J?^HGKJZJ
=开	g!G#D%F(D)G*H+H,H-F/G0F1H2I3F4F5I6b7F8]9E:E;H<I=D>C?E@DAHBCCGDEEGFJGFHIIDJHKDMDNCOHPFQJRGTFU^WFXGZI[Y]a^F_HaEbbcDd]eGfBgFhD
=弃	{9J=J>J?JCIHJKJ]baJ
=弄	x9I>J@HBIHIIIMHOJUJV]ZI]aaIfJ
=式	i!I#H%I(H)J*Y+I,I/J0J1J3f4I6J7I9H:I;J=H>G?G@GAJBFC^GJHCIFKFLJMHNIOGPIRITIU[VHWJXIYJZB[I]I^JaFbIcHdJfIhG
=引	u#Z@YH[
=弱	{9JIaKJ
=強	x!H%]L]
=强	t+J9J@JBID[HFIIL^MJXJZGb_
=弾	u-Z9J@[HIIJJ]
=当	j!H#X(I-Y3J9I:J=]>I?JA]BJDJHFIIKHMJNJPJTIVIZE]H^J_[aJbIdJfJha
=录	d![#C%G(F)G*I+F,H-E.I/G0H1H2I3Y4F5J6H7F8H9G;H<J=F>B?C@EAHBXCDDDEHFJGGICJIKJL[NYODPGQIRHSHTEUFVEWIXGYIZ^[[]F^F_]aEbccFdYeJfFgHhY
=形	t3c>JCHHIZJ
=役	{(^*XZJ
=待	k#H-F9Z:_>I@ZBICJDIHFIHKHMGNIX[ZEa^hI
=後	i!H#H%I(I*I+I-F/J0I1J3E4H6J7I8X:H;I=H>E?EAJB[CGDGEJGHHAIFKDLIMCNGOHPIR[SHUHVGWIXDYJZI[I]c^I_ZaEbGc]dFe[fagIhG
=得	t([,a7J@IHHKJVJZF^Jh[
=御	{4H5^:]HHZJ
=復	u!J,J-J/J0J3I6c7J9I:J>HHGIJNIR]ZG^HaJdIfIhJ
=微	t(I-J4I7[9H=I>J@IBIHHKJMJPJR[SaUIVIZEaJcJd]fHgJhJ
=心	t%J(I9J=HDIEJHJMJPISIUIVIWJZIaIbJcJdCf_gb
=必	c!G#E%I(F)H*H+G,I-F/H0I1H2I3F4H6J7I8I9D:_;I=^>F?E@YAIBFCaEHFIGIHHIaJJKZLZMENFOFPHQJRHSITFUCVEWGXFYIZB[[]H^I_HaFb[cGd_eJfFgIhG
=志	u9JHINYZI]]^XcY
=忘	h!J#H%I(E-I/I3I6J7I:^=I>^?E@FBBCJGIH_IJJIKELHMDNFPJSJUDVHWJXIZa[G^HaFbDdGfHgJhE
=応	r#I0[1]9I>JAJBIHFMJTJZJ[I_]a^cJdIfIgZ
=快	u#J-J9]=J>I?J@IBHHDIIKJMJNJOJR^UIZ[[J]IaIb[hI
=怎	q9H=J>I@IBIDXH_KJLIMJNJUJZ[]IaHbJ
=性	q!J%J(I)J-J3^7I9H:I=H>E?I@IBECHDIHCI[KILJMHPIRJScUFVGWHXJZE[I]J^ZaIbFcJfHhI
=恢	{6^9IHJMJR^ZIfJ
=息	t+J3]=J?IC]D_HIIJVJZJ]JaI
=您	m#I%F(Y)J-I3[7J:H=I>J?J@ZDIHGI]MIOJPIUFV[WIZF[I^IaJbJdJgJ
=悪	xE^HHZ^cXfJ
=情	o!H#J%J(I+J,[-I3[9J:I=I>I?I@JBHCZDaHEIHKJMINIOJPJRJU[VGZH[]]J^JaJbIcJdJfIhJ
=惑	{>IHIa_
=想	j!I#H%I(I)J*J+^,J-G/I0J1J2J3H4I6J7I8J9F:G;J=H>F?a@dAJBFCFDFGJHBIEJJLIMDNGOHPJRJTIUIVHXGZ[]F^IaDbIcIdIfIhG
=慢	x#J1J3J4J9GBJH^IJMFR_ZJaIbJcIfI
=成	d!D#G%F&J)F+G,F-G.I/^0F1H2J3F4G5I6F7F8H9D:C;H<J=C>E?EAGBbDDEdFHGGHAIGJHKFLHMENEOGQIRGSGTDU@V_W]XGYHZ>[F][^F_FaFbDcEdCe^fCgFhF
=我	Y![#^%B&G(_*I+C,D-H.F/C0D1D2E3H4C5F6D7C8D:X;C<F>]ADB?CYEDFEGCH;I]JELCM?NAOaPBQFRCSETEUXVcWCXAYEZJ[]]A^B_Ya=bAcCeFfAgCh[
=或	x-X3]CJIFN]
=户	V!^#Z%X&G(Z)^*G,@->.E/D0A1B2a3G4@5D6B7Z8X9A:_;Y<D=I>>?<@=A^BECEEBFEGZH:IJJCK;LYM=N?P[QJRASBTEV[W[XHYCZC[I^Z__aAbIcAeCf?g@h>
=戻	c!^#E%E(D)I*I+H,G-D.J/F0_1H2I3E5J6F7G8[9E:E;H<I>C?E@CAHBDCGDEEHFIGXH>IEJHK]LGMCNEOIRXSITGUEVDWHXEYY[F]F^F_XaEb]cZd^eHfahD
=所	n!I#J(I-H3J7J9H:J=_>I?I@HBICIDIGIHFKGMINIOJP]U[V_ZF[J]I^I_IaIbJdJh[
=手	c!H#]%H(G)H*G+H,I-E.I/G0H1H2I3_4H5I6I7H8I9B:G;H<I=F>b?B@FAHBECcD_EIFIGIHIIBJIKDLHMYNFOXPHQIRGSHTFUGVFWHXGYHZC[F]F^H_HaHbFcFdHeJfFgIhF
=打	h!G#[%I(H)I*I+I,I-F/I0I1I2J3c4G5X6I7H8J9A:I;I=G>Y?E@FAIBFCHDEEJFJGIH[IEJIKEMENFOHPHQJRHSXTHUFVFWJXGYIZB[H][^]_IaFbYcFdIfGgIhF
=扱	{![+[DI
=找	x!J(J4]7JHJ_a
=承	k!F#F%C(F)I*J+I,J-G/J0J1J2J3H4I6J7I8J9J:I;i=F>H?G@GAJBGCFDGFJGGHCIEKFLIMGNGOHPHQJRITHUHVGWJXHYJZA[H]H^H_HaGbHcIdHfIgJh[
=把	r!H#^(H)I*J-I/J3I9F=J>F?I@IBFCJDIHDIIJZKIMHOIPJU^V]WIYJZF[J]aaHbHcJdJfJhI
=択	p#I(I+J-H3G9J=J>H?a@JBIC]DHHEIHKZMINIOIPJTHV[XJZH[]]JaGcJhJ
=护	{KJPbVGZI
=报	l#H%I)H*I+X,J-I/J3I4J7I9G:I=H>H?H@HAJBFCIDXEJH^IIJJKHMINIOIP[RJSJTJUGVGWHXHZb[J]I^IaIbHcJdJfIhG
=押	u-I9I:J>JBJHFIHKIMIZGa^ba
=拒	^!E#D%c&I(E)F*A+G,]-X.X/b0E1F2F3D4F5H6F7F8G9A:E;E<H=E>D?DAEBCCADEEFFFGEHDJ^KFLFMCNbObPcRDSHTEUDVDWFXEYGZ?[E]D^F_FaCbEcDdDeHfDgFhD
=招	{-J:_HIMIZG
=拦	t.Y9J@]HZJZZI
=择	{-YKX
=括	{3aHIUJVJZH
=拿	r#I%J(J*J+J,b-J0J3J4I9G=I>I?I@ZBJDYHEIIKHMJNJOIPIVJXIZZaIcIfJh[
=持	o!H#H%J(J)],I-H0I1a2I3J4H6I7[8I:I=^>I?^@JBICIDIGIHCIIKILJMINHOJPIRFSITIUFVGXIYJZE[I^H_JaHbIcEdHfFgZhI
=挂	u!J#J(H-I/G3I4^7I9I=G>H?J@GBHCJHEIJKIMENIRISbTGUHVJXJYJZE]JaHcJf]gJ
=指	{_a
=按	r(b-J9I:]>J@JBJG[HEIJMJUJVHZEfJhJ
=挡	{H]KZ
=换	i!I#H%I(G)I+J-H/J0J3H4I6J7J8J9G:G=G>c?G@aBFCHDHGJIFJJLJMYNHOIPJRHSETIUHVHWJXHYJZB[[]G^J_JaFbZc[d]fDgHhG
=据	x+J,[3^CID[HIIJPJRJZGcJ
=授	xT[V]
=掉	t#^*J-I3I4I8^9G:J=I>[?^@JBHCIDJH[IIKIMHNIOJUJVJWJZF[J]IaDbJcJdIfIhI
=接	a!F#D&I(D)G*G+G,G-C.H0F1E2Z3B5H6F7F8a9@:D;G<_=C>B?C@CAFBCCEDCEFFGGFJGKCLFMBOYPEQHRESETEUDVCWFXDYFZI[D^F_[aZbdcddCeHfBgFhD
=控	j!G#E%G(G)I*I+I,H-F.J/H0I1I2I3G4e5b6H7G8H9G:I;I<G=G>F?E@GAIBFCFDFEJGHHBIFJ]KFLIM[NEOHPGQJRFSHTGUFVGWIXHYI[G]G^I_HaFbFcHdGeHfEgHhG
=推	t-bHIKIZJ
=提	j#I(J*J+J,J-H/I3I4J6J7]9H:I=J>H?]@[BHCIDHGJHDIGK_LZMHNIOGPJTIUJVJ[J]I^I_ZaIbJcJd]fJgJ
=携	m(J+J-I3^7[9G:I=H>a?G@IBHCZD^IGKHMINIOIUJVHXJZD]IaFfIhJ
=撤	{#I-I4b9H>J?IBHHHIJJJKHMHXJZG
=操	x(b9IHJIIZI
=支	p#H%J)I,J-H0J1a2J3I4]6J7X8I9G=I>I?^@IBHCJDJGIHEIHJJKIM]NIOJPJRFSITIUIVHWJXIYJZE[I]J^JaIbIcFdJfEgZhI
=收	j!J#I%I(H*J,I-H0I1I3E4G7J8]9^:J=Y>^?F@HBGCHDHGIIHKIMINHOIPJRHTJUIVHXIYJZE[J]H^J_IaYbIcFfGhI
=改	]!D#A%F&I(C)F*E+F,G-D.H/[0F1F2H3E4F5H6F7^8G9B:X;G<H=D>C?D@gAFBZCJDEEGFHGFH?ICJGKAL]NCOEPEQHRESFTAUCWHXCYG[Z]D^a_CaCbDcEdCeHfCg^h]
=放	x!J9H=I>H?IBJCIDJHFIJKJOJZI]daJ
=故	{HYS]
=效	r#J(H*],J-I3G9H:J=I>G?J@IBFCJDJHXIJKJM]NJO]PJR^UGVIXJZE[J]JaHbIfJhZ
=敗	h!Z#]%G(G)I*H+I,Z-F.J/[0H1J2J3G4Z5J6[7H8I9E:G;Z<J=E>F?G@HAHBECHDHEHF]GHHBIGJJKGLIMGNGOIQJRHSHUFVEWHXFYIZ^[H]G^J_GaGbFcHe_fDgHhI
=数	e!H#G%H(G)J*H+H,I-E.J/H0H1I2I3[4H6I7I8J9B:G;I=F>F?F@EA[BDCYDYEIFIGIHBIdJJKDLIMZNFOFPHQJRHSJTHUHVGWIXcYIZ@[I]G^I_Fa]bGcGdHfGgJhF
=整	{BJUaVGWIZH
=文	j!I#I%G(J*I+J-E/Z0J1J2a3E4J7J9F:G;J=H>G?H@GAJBICEDIEJF^GJHDIfKELJMHNGOFPIRITHUIVIXGYJZF[J]H^J_JaGbIcHdJfIgJhG
=断	r!I#H%J(J*I-H0H3H4G6I7J8I9D;]=F>G?I@GAJBICHGIHAIFKGMINIOIPHRHTIUIVHXIYIZ[[J]a^J_IaHbGcbdIfEgIhH
=新	Y!D#A%A&H(A)E*E+^,E-=.F/^0B1^2E3@4B5F6C7C8_9@:_;D<E=B>G??@^ADB]C@DZEEFFGCH[I@KHLCMeNEOBPBQFRCSETCUBVAWEXBYD]^^A_CaAb[cId@eGfXgCh=
=方	d!H#F%H(F)I*]+^,I-F/I0J1J2J3E4I5J6J7H8I9H;I=F>F?c@FAIBECcEIGHIDJZKELIMFNEOGPHRISHTHUCVFW]XGYJZA[G]H^I_IaFbFcHdHfHgIhG
=无	g!F#G%H(Z)H*I+I,H-G/I0J1J3Y4I5J6J7H8J9G:J;J=F>F?F@EAIBDCGDFEZGIHJIFJIKFL[MFNGO[PGR]SHTIU_VCWGXHYJ[]]H^H_IaFbEdFeZfGgIhX
=既	{+[@JDJh[
=日	d!H#F%I(H)J*I+H-D/I0J1J3G4H6I7I8J:H;I=G>C?F@eAJBECFDYEIGIHAIBJJKBLHOFPIRHTGUGVGWJXeYJZ@[H]a^H_HaDbGdHfYgI
=旧	d!F#[%G(F)H*G+H,G-E.I/a0[1H2H3D4F5I6F7G8G9D:F;H<I=E>[?D@CAFBECDDEEHFIGGH=IDJHK^LGMfNDOEPFQIRGSHTFUEVFWIXGYcZ?[E]D^F_GaDbCcEdEeIfCgYh[
=早	m#X(J-E3J9[=J>H@eBHHCIHKFMHNJXGZY[J]I^JaIbJfIhF
=时	^!I#B%D&I(C)E*E+E,Z-C.G/E0E1Z2F3@4B5H6E7D8E9@:D;E<G=B>A@aAEBAC@DCEFFGGDH=IAJFKAMGNCO^PDQGRfSET[UBVBWEXaYEZD[D]]^D_EaabDcYd@e]f@gEh^
=明	i!G#F%H&b(H)I*H+H,J-[.J/I0I1I2J3E4H5J6I7I8I9B:G;I<J=F>E?F@[AIBFCZDFEIFGGJHYICJJKFLIMFNYO[PHQJRGSJTHUGVGWIXbYI[H]G^J_HaEbHcGdIeJfGgJhE
=易	r-]HIZJb[
=映	u(J:I>JBHH^KJM_NJUJXJZDbHg]
=昨	j!I#I(H+J-H/J1J3I4H6J7J9F:I=I>F?I@dBECIDGHEIFKDLIM[NHOJPJRISJTJUHVHXGYJZB[I]a^HaIbHcIdIf_gJhD
=是	a%G&J(^*E+G,G-C.I/F0G1G2H4F5Z6G7X8H:b;H<H=D>X?DAHBCCCDDEFFHGGH?IAJHKAMXNEOaQIRFS[UCV^WGXFYGZ?[Z]E^F_GaCbDcEdFeIfEgY
=显	r#I+^-^/X3I9J>J@JBJCJDDHFIEKHNIO]XJZFaJcJh_
=時	c!E#D%G(E)I*H+I,[-D.J/I0I1I2I3E4G5[6H7G8I9F:G;H=F>D?B@[AIBECFDFEIFJGHH?IEJIKDLaMJNFOYPGQJRfSGT^UEVEWGX]YHZF[G]G^H_HaadCeIfCgHhE
=晚	{9H>J@[BJHEKJLJZE]Ia_
=智	{/J9J=IHEIJT]XJZIb_
=暂	t!^#IHJT_
=暗	u6^<]>HHY
=更	Z!C#D%E&J(C)G*G+],G-E.H/E0F1_2H3D4E5I6F7[8F9C:X;G<I=D>F?C@eAHBYCDDBEHFIGEH>IBJGK@LbNBOFPEQHRFSFTEUDVCWGXCYFZG[C]D^e_FaEbBdBeHf[h_
=書	e!F#H(G)I*I+H,H-E.J/I0X1H2J3F4X5J6H7H8[9F:G;H<J>D?F@DAIBFCGDGEIFJGYHHIEJIKELHMDN[OHRYSITHUFVFWIXFY_[G]G^G_YaFbEcZd_eHfagYhD
=替	{HGZJb[d]
=最	h!G#F%I(I*J+I,J-D/J0J1J2J3G4I6J7I8J9C:J;J=G>G?G@bAJBDCFDGEJFJGJHCI]K^LHMDNGOHPHRITGUIVHWJX_YJZA[I]]^I_JaFb[cIdEe_fGgJhY
=月	x9[@HHIIJKaMJZG
=有	T!I#>%D&C*E+A.H/D0@1B2B3X4@5Y6A7@:<<B>;?F@=AAB;C^DYFaG@HEI]JBK=LIM=NFO>PZQCR@TEUZVXWYX@YA[Y]=^F_[aabBcGd_e]g?
=服	e!G#G%F&J(Y)F*F+H,F-E.H/G0E1E2Z3E4]5I6[7F8F9C:F;H<H=C>E?DAGCFDGEFFIGEH@IEJHKEMINFOFPEQHR^S]TEUEVCWGXFYZZA[G]E^G_GaEbEd^eHfcgXhF
=朝	r#Y9J@bHJMJZGhJ
=期	]!B#C&I(B)F*E+F,F-A.G/D0^1F2F3J4Y5G6D7D8F9@:C;D<H=b>@?B@]ADBACDDBEFFGGcI?JFK?LeNZODPDQGRZSETEUBV?WEXBYE[D][^C_Ca^bBcDdZeGgEhA
=未	l!G#J&](H)J*I+I-H3G4J7J9H:I=[>I?G@JAIBFCHD_EJFJHBIJKJMJNDOJPHRJTYUGV]WaXJZE]I^J_IaIbGcIdIfIhJ
=本	]#A%B&G(?)B*B+],C-@.F/_0X1Y2E3@4B5F6_8D9@:A;C<F=@>??@@HCCDGEaFEGBHCI@JDK?LCOAQERCSBU@VGWBXBYEZ:[A]]^^_aa@c[d[eDg_h@
=机	_!E#X%E&I(C)F*E+F,E-C.G/E0E1D2F3d4C5H6F7F8E9H:D;F<F=C>d?B@CAFBBD^EFFGGEHYI@JGKCLFNDPEQGSZTEUCVCWFXEYEZ>[E]C^F_EaJc[dEeHf^gFhC
=杂	{I]NX
=权	g!G#H%b(b)H*I+I,J-I/I1I2J3G4H5J6J7I8H9H:F;a<J=D>G?H@GAIBFCHDFEHGHHXIHJJKHLHMFNHOJP^QIRISIUEWHXHYJZC[H]G^H_HaFbGcIdFeJfFgGhI
=条	xH^NZ
=来	d!]#E%F&J(E)H*G+Y,H-D.I/G0G1H2H3B4G5I6F7G8H:_;H<I=D>?@BAHBXCEDJEHFHGGHGIAKYLFMCNEOEPGQIRGSHTGUEVEWHXaYHZJ[F]E^G_GadcFdDeHf[gHhD
=林	r!J#I%I(J-I/J0J1I3I4H6J8e9G:I;J<J=H>H?I@HA]BHCGGHHDIHKFMINHOHPJRHTJUJVHXJYJZE]I_^aHbIcFdHfHhH
=查	u#I%J)J*I,J0J8J9H=IE]HEIJKJOJPGUJVJYIZbaJc[dEeJfGgJ
=査	r(J*J/Y9J:J?JDJE_HFIIMJPJVIYJZ]]IaJc[fJ
=校	{(J=GHJSJUbVEZF
=样	x3I9]>G@IBICJHFIGK^MJO]ZGaJhJ
=核	x/YEYHJNY
=格	r#J,[-J3c4J9I=J>HBJCHDIHGI]KJNJOHPJRIZE]IaHcIfJhI
=桁	u-G3]9I>I?JCGDHHIIZKHNJO^
=検	r!J(J-J3F9J>H?EAJCaDHHFIIKIMJO[VJYJZF[J]^_IaGbJc[fJ
=構	n!H(E)J*I,H/G0I4J6H7I8J9J:G=H>J?J@JAJBHDHEeHFMJNIPGRJUDVZW_ZC]J^J_IbHcGdEe_fEgI
=様	{9]@JBZHHZH
=模	x-^.XNF
=権	j!G#I%a(b-I3I9H:H;]=H>H?I@IAJBICJDJGJHYIHKILIMHNIP]UIVHWJXJZD[J]I^J_JaIbIcJdIfIgJhJ
=横	{3_HJZI
=機	q!I-J3J9I:I=I>b?G@IBJIIKHMJUaVHZGaDfJ
=欄	{@JHGMJZFb^h]
=次	b!G#b%G(H)H+H,I-H.J/H0I1I2J3F4H5J6I7H8J9C:H;H<J=F>D?G@cAHBEDFEIFJGIHHIEJIKELaMENGOGPHQJRGSIUGVGWIXeYIZ?[G]F^F_Ia[bFcGdIeJfGgIhD
=止	a!a#D%G(G)_*F+G,I-b/F1[2G3D4]5I6H7F8G9B:F;G<I=E>B?Z@IAGBCCFDDEHFIGGHBIAJHLFMCNDOFPERFSHUaVCWHY]ZA[G]E^__FaEbFcEdEeJf]gGhC
=正	f!H#G%I(H)J*J+I,J-G/H0I1J3c4I5X6I7H9H:H=G>G?G@HAJB[CFDGEIGJHDIGJJKFLJMGNGOIPHRISaT_UEVGWHXIZC[I]H^J_IaGbFcHdIfFgIha
=此	x%G(]-XKX
=步	f!E#E%Y&J(C)F*Y+G,F-E.I/F0a1G2H4Y5H6D7F8G9C:F;G<H=D>D?D@DAEBEC[DDEGFHGdH@IEJHKCLGM]NEOFPEQHR]SHTFUEVBWFXFYGZA[F]D^F_FaCbFcEd]eZf[gYhE
=歴	u5]HIIGKXN]
=死	x4IHIRFYacHdJf[
=残	r!J#Y+J-J3^CIDHHJKJOI_^
=段	t#I(J*[-I3^9F=F>D@IBJC_DIH[IEKHMHOJPJTJVJXJZG]JaHbJcJfJ
=母	r-I/Y3J9H=JCJHIIcKIZIaJ
=毎	{HZIIKIh]
=永	t@JLaZJ
=求	c!H#X%H(H)I*Z+^,I-E.J/I0I1I2J3F4H5J6I7H8I9X:G;I=E>A@DAIBEC_DCEJFJGIHZIZJJKEM]N_OFPHQJRHSJTFUHVGWIX_YIZC]H^G_IaEbGcHdGfHgJhE
=決	{@[BZZI
=没	S!<#<%Z&Y(Y*D+I,?-<.A/B2@4;5X6@7?9E>^@;A>BHDcE>F?G=H7I9J@K;LFM[NIO<P<QAR=S?UIV[W_X>YCZ>]^^>__adbYc<dce?fXgZh<
=沿	{-JIIKYN^hI
=法	b!F#F%H(Y)X*Z+^,H-F.J/H0I1I3Y4I5J6I7H8I9H:Z;I=E?c@EAIBDC]DCEZGHIDJIKELHMFNDOGPFQJRISHTHUBVDWFXGYJ[[]G^H_HaGbFdEeZfGgHhE
=注	i!I#I%J(I)I+d-I/J1J3I4J7J:I=H>H?G@HCGDbIHJJKILJMHNIOIPIRJSJTIUHVGWIXIZD[I]I^JaIbHcJdJfIhI
=浏	u#J.Z9I?JHFZF]^b^
=消	q!G#I%[(J*I,J-I/I0J3I4I6J8J9G=J>G?b@HAIBFCIDJEJG]HDIHKHLJMHNJOJPIRIUJVIXJZC[J]]^J_]aIbZcHdIfHhJ
=済	l#I(J+c-I3I9J=J>I?F@JB^CGDYHCIIKJMINJOITYV[ZH[F]JaJbIgJhJ
=測	t-bHIKIZJ
=満	o-H?IIYKFMJNcZG
=满	x=JHYIENb
=火	{H]SGc]
=灰	x(Z9I:^HH
=点	l!G#E%H(Z)H*H+F,J-G.J/H0I1J2J3G4H5J6I7H8I9E:G;H=F>D?E@EAaBDCED[EIFJGHH@IGJIKDLHNHOGPGRHSFTGUEV[WGXGYIZ[[G]F^I_Ha[bccHdHfFgIhF
=無	^!f#C%E(D*F+F,G-C/E0G1I2G4G5I6H7F8H9B:E;Z<Y=D>B?C@CAFC^D]EGFIGGHYIBJHKCLbMANCOYPEQIRXSHTFVBWGXCYYZ>[E]E^EaXcFeGfDgG
=照	{#Y9JR^TJZI
=版	t!I#J*J-I1]3I9E:J=b>I?J@JBICFDJH_IGKIMINJPJTJUIVIXIZH[J]I_JaHcJdEeJfHhJ
=牌	r#J(J)J*I,d3I4I9G=J>I?JCJHFIIMJOIPIR]ZE]JaIcIfJhJ
=特	x!J(]=IEJIJPaVHZH
=状	{BHHHSbUIVIZHbI
=猜	q-aHIIJ
=环	u!J7JHJZIcad]
=现	i!H#G%I(H)J*I+Y,J-G0J1J3G4I6I7I8J9E:H;I=H>D?[@YAJBFDHEIGIHDIFK^LIMFNGOFPIQJRITHUIVGXGYJZ[[H]G^G_HaGbHdJfHgJhd
=現	n#Y-HHJKGNJZXhc
=理	V!E#B%A&G(b)b*g+C,c-I.E/B0c1C2D3@4@5E6C7@8C9?:H;C<E=?>??>@@ACB?C?DGE[FEGBH;I?JCK?LCM>NFOBPbQER@SBTAUXVHWYXBYBZE[A]@^B_Aa?b@c[daeCf>gehA
=環	x-JHIc^d]
=生	q(I*]-J3I9G=I>J?J@IBECJDZHGIJM]NJPJUIV^XJZ]aJ
=用	Q!b#D%I&D*G+J.I/@2A3I4[5B6>7Z9::C<B=_?b@AAXBDDHE>FAGFH?IDJ@KbM[NBOGQXR>S?VYW>XBY@Z?[E]J^^_]aFbDc=e_f;gGhC
=由	t!J#J(J*J-I7J9I:^>I?IBJCJEYH^IHKJMJN[PIUJVIZG]JcJd]hJ
=申	{9JH^MGZ[
=电	e!F%E&I(E)F*E+F,G-D.H/F0D1G2I4E5H6G7F8G9Y:F;F<H=D>@?^@DAGBCCIDYEGFGGFHYICJHKBLGMaNEOaPFQHRESGTEUEVDWGXEYGZ@[F^G_Ea_bZcEdDeIf[gYhD
=画	h!G#G%I(Z)J*J+a-G/J0J3E4I6J7I8J9G:G;I=F>[?E@FBFCFEJGJHZIFKFLIMFNHOGPIRJSITHUGVFWHXFYJ]F^I_HaEbdcIdHfGgJhZ
=界	q(I=J?IBIHEMJS[UGVIZC[[bbfJ
=略	g!F#E%G(E)F*_+H,G/F0H1I2I3G4H5I6H7G8I9E:F;H<J=F>F?[@EAHBECGDEEGFIGHHJIEJHKFL[MGNeOGPEQJRHSHTGUCVDWdXHYIZ@[G]F^G_GaEbFcGdFeJfFgGhG
=番	d!F#H%I(I)J*H+F-D/I0J1J3d4I6I7I9E:H;I<J=G>b?DAJBGCCEJFJGJICJJKCLHMFNHOdPIRHSJTIUGVFWIXFYIZC[I]G^I_IaIbHcHdIfHgIhZ
=発	{9JZ_
=登	X!B#H%E&I(B)E*F+a,F-D.G/E0F1F2G3^4D5G6E7D8F9E:B;E<H=C?_@AAFBYC[DgEGFHGEHII@JFK?LZMFNAO_PDQGRDSETCUCVAWEXCYFZY[X]C^D_EaAbacDdDeHfCgF
=白	t-H.Z3J9G>I?G@IBHCJDIHGI^KFMGOJXJZF]JaJbbhI
=的	R!X#H%A&D(Z*>+?,@-Z.B/B0C2A3^4>5B7G8Y9B:c;?<B=F>_?I@FA@DEH>I^JFL?MaOaQGS@UCV_W>X>Y@Z5bDdHeBf@h[
=盗	{3J>^HXZI
=監	x/YEYHJNY
=目	m!]#H%I(])J*I+J-G/I0J3[4I6J7H8]9H:X;J=H>F?G@JAHBIC[DHGIHDIGK]LIMHNHOGPITJUIVGWJXGZE[I]H^I_]aDbGcIdZfHgJhH
=直	j!I#I%Y(H)J*J+H,J-H3G4J6]7J8[9G:I;J=G>G?F@ZAIBFCFD]IGK_MENJOIPIR[SJTIUHVHWIXFYJ[I]J_JaZbGcIdDeIfGgJ
=看	r#J(Z,J-J3H4I5]9G=I>^?]@YBJCJHXIHKIMJPJRJUJVHZE]HaCbJcIfIhJ
=真	x#J-J3J4_9_=J>H?J@JBHCJHDIJKJMJRIZF]IaIbJfI
=着	p#[-I/J1H2J3H4I8J9H<Z=J>F?H@HBICIDIGJHDIIK]LXMGOIRGT]U]VHYJZF[J]J_JaIbJcFdJf^gHhG
=知	l!H#I%H&](G)J*I+J,J-I/J3G4J7J9G:G;J=G>C?Y@GBGCEDIEJGJIGKGMZOIPJRJSJTIUGVDWIXI[b]I_IabbHcHdIfIgIhH
=短	f!H#F%H(G)I*H+I,I-E.J/H0H1I2G3Y4H5J6I7I8I9C:H;H<J=F>Z?_@YAIBFCDDEEJFJGIHBIcJIKDLHMGNFOFPHQJRHSJTHUGVGWIXFYIZB[H]]^I_Ha_bGcHdHfGgJhF
=码	N!=#I%C&D)>*?+?.B/J1@2]3b4>5B8@9=:X;@<A=;>Z?GA@CCDEEEFBHIIJLHO[PDQBR>S@T=VAW?X[Y@Zb[X]<^Y_?adc>dZeAfDgDh^
=研	{%J9H;H>HFbGJHHZG
=确	n#H-I3_9I=J>H?J@JBZCIDIHFIIKHMJNJOITHVJZ[[IaIbJh^
=確	i!E#G%I(I+H-F/J0J3X4I6J7J9E:H;J=H>_?G@FAJBZC_DZEJHCIEKFLJMHNGO[PIRITFUHVFWJYJZY[G]I^I_Ia^bIcIdIfHhG
=碼	m!I#E%J(E)I*J+J,J-[/J0J3H4I6I7I8J9I:H=F>Z?F@FBGCIDIEJGIHCI]K[LJMFNYOJPGRJSJTIUZXJ[H]I^]bHcIdIfHgJhF
=示	d!G#G%I(H)J*I+a,I-D0J1J2J3E4I6I7H8J9F:H;I=H>E?Y@ZAIBFCFDBEIFJGIHHICJJK^LYMFO^PHRISJTIUIVGWJXGYJZH]H^H_YaFcGd[fIgIhb
=社	e!F#H%H(E)I*H+F,J-Y/H0J1J2J3D4H6I7I8Y9E:b;I=G>^?Y@^AJBDCDD]EIGHHGICJYKBLHMDNcODPHRHSJTZU_VEWHXEYIZ?[F]G^H_HaFbEcHdGfGgIhE
=禁	c!d#F%H(F)^*H+H,H-c/E0H1H2I3G4H6I7F8I9F:H;Y<J=E>F?FAHBECGDGEIFJGIHAIDJILGMENFOGPEQ]RHSHTFVEWIXGYIZA[H]F^__HaGbGcHdGeGfFgHhE
=离	x!X4_9E@^HEIJRIZI]JaJhJ
=私	o!H#J%J([*I+I-H3F4J6^8J:[=I>[?E@GBHCGDFGIHBIFKGMGNHO]PJRJUHVbXIYJZD[I]H^JaFbIcIdHfGgIhH
=种	l*[3I=J>I?Z@JCcDHHFIGKJMJOJTJXJZIaI
=秘	u*X-J6^9J?_HFZGdH
=租	t!I(I)H3I7J9H:]=H>J?I@JBEDGHGIJNJPJSJUaVDWaXJZF[J]IaIbHfJ
=移	t#J)J*I,I-I3G9G=J>G?J@JAJBJDJGJH[IIKJMJNJOIP]RJUJVIZI]I_aa[dJfJhI
=程	x7^9J?JHEQ_
=稍	u@[BHTXZ[
=種	r(J:]=J>_?I@JHEI[VIZG
=空	o!H#H%H(G)I*I+I-H/H0J1J2J3b4I6I7J8I9D:G;I<J=F>_?C@YAIBGCEDFEIFJGJHBIaKELJMENHOGPHRHSITIUGVFWIXHYJZB[H]F^I__aEbGcGdJfGgIhG
=站	{9JH_
=端	q!I#H0J1IBHHZNJPJQYTbZJ[H_FcIfH
=笔	u9I>J?I@JB[DIHXIJKIM[OJZE]Ib^cJ
=符	i!J#H%I(J)J*I+J-^/I0J2]3G4I6J7I8J9F:H;J<J=H>H?I@HAJBICHDIF^GIHDIaJJKGLJMHNaOHPIRJTJUHVIWIXIYJZC[J]I^JaHbIcIdJfIhH
=第	m#J(I-J.X3H8^9J=J>I?G@[CaHHIIJ[KGMIOJVJZE[J]JaFbJ
=等	o#I-J3J9[>H?I@[BICHHFIGKGMIOHRJZE]IabcJfJhI
=答	x#D0]@JHHTIXbZG
=策	h!G#F%H(E)F*_+I,G/F0H1I2J3G4H5J6H7G8I9E:G;I<J=F>F?[@FAHBECGDFEGFIGHIFJHKGLHMGNeOHPEQJRHSHTGUCVDWdXHYIZ@[G]F^H_GaEbFcGdGfFgGhG
=筛	{G]HHJ[
=签	{8J<aHF_J
=算	x#J+_9I?IBJCIDIH[IINJZFcJ
=管	W!E#B%B&G(_)c*g+C,d-?.E/C0B1D2E3B4C5E6D7G8C9A:[;D<F=?>@??@AADB@C@D@E[FEGCH<I@JEK@LDM@NHOBPbQERBSBTBUYVJWZXBYDZF[B]Y^B_BaAb@c@daeDfAgehA
=箱	l!I#G%I(H)J*I+H,J-G/J0I1J3]4H6J7J8J9D:I;I=G>^@IAIBFCJDbFJGJH]IFKGLJMENHOGPIRISJTIUHVGWJXIYJZE[I]F^I_IaYbHcIdIfHgJhH
=簡	u-]>FHIZJa]b[
=类	{(J9H:^HGI]
=系	o#H%J(H)I*H+I,H-H/I0J1J3]4J6J7H9I:J;J=I>I?H@FAJBIC]EIGJHEIFK^LJMINHOHPHR[THUIVIXHZX[J]H_JaGbIc^dHfIgJhG
=細	xH[N[
=終	{9J=]BZHJ
=組	j!I(F)J*I-H3J9I>I?H@JBGCIDIEZF^HDICKHMHNYPIU]VFWaZC[J]IaIbHc[d[fIgJhJ
=絡	u3[C]D[HHKIMJZIhJ
=継	r!I%H(J-I;e=I?JBJCJHFIJKJMJZHaJdJhJ
=続	l#G-J3H4Z7J9G=I>H?F@IBJHZIHKIMINISHT[VIXHZD]^_JaGbIcdfI
=線	u3a4I9I=I>H?JHXZIaJc^fH
=織	j!I(F)J*I-H3J9I>I?H@JBGCIDIEZF^HDICKHMHNYPIU]VFWaZC[J]IaIbHc[d[fIgJhJ
=红	x3I9H@JIHK^MJOIZ]aI
=级	u(J-J1J3J4J8I9G:I=^@IBGCGDJGJHGIHKJMJNJRHU^VJYJZF[J]J_JaJbJcHdGfahJ
=线	q!I#I)I*J-H3_4_7J9C=I>F?H@IBHCIDIHaIHJJKJMINIOIPIQ[RITJUHVHWJXJZE[J]H^J_JaHbIcGfIhJ
=组	e!E#E%F&J(A)D*C+G,F-D.H/G0G1G2H3D4G5H6H7E8F9B:Y;G<I>D?B@DAGBCCDDEEXF]G^H?IAJHKDLGMDNZOEPbQHRGSGTFUYVfWaXGYHZ?[D]D^E_GaDbDcYdXeIfEgFhE
=织	j!H#H%H(E)G*F+J,I-H/J0I1J2J3H4J5J7I8I9F:[;J>H?H@IAIBFCGDGEZF^G]HDICKHLJMHN[OIPERISJTIU[V@WaXJYJZB[H]H^J_JaGbHcZdZfHgHhI
=经	q([+[3J>^?E@JBXDFHHMIOJTZUIVIZF
=结	{-J3I9^=]>JBJCIDHHGIJMJUJVHWJZI]J_JaEdHfJ
=给	n!I#I%I([)Y,J-H2[3H4J7I:H=H>G?aBHCGDJEJGIHCIGKGMHNHOIPFTJUFV[WJXIZZ[H]H^IaFbGcJdJfJgIhH
=绝	j!I#I%[(I)J*G,I-X/^0I2J3I4J6I7J9G:J;J=I>I?IAHBGCIDIEIFJGJHJIFJXKFLJMHN[O^P[RITIUIVJWJXIYJZD[I]H^I_IaHbIcIdIfHgJhH
=统	x@JHIK_R]ZF
=继	p!H#H%E(G)J*J+I-I/J0J1J3H4J7J9G;e=H>G?H@IAJBHCHDHGIHDIHKHLJMINIOIPJRJTIUJVIWJX]ZC[J]^^J_IaDbJcJdIfIhH
=续	{#J3J9I>I?JHHX^ZH]_aF
=缺	p#I%[(J*J-I3[4J7J9H=b>I?J@JBHCHDIGJHAIYKHLJMJNJOJPJUHV]ZG[J]H^JaHcJfJhJ
=网	p#I%J-J0I3I4J6J8J9F=H>G?I@IBICJGJHbIIKHM^NIOIPIRJUJVJXJYJZD]HaHbHc_fGhJ
=置	W!J#B%G&G(])F*B+B,C-D.E/@0B1C2G3B4B6B7F8C9C;D<F=X>J?H@BACBYCBDEEbFEGCICJDK>LCN@ODQFRCS^TAU^W^XCYEZ]^A_BcFd>e^g[hB
=署	x9J<_HFIIV^
=義	{HHNGUJWaZJ
=老	p#]%J(J-H0J1]2J3F4H5_7J8J9I:I<H=I>F?G@IBICHD^GJHEIFMGNGOHRJTIUIVIXJZE[H]IaEbIcIdJfIh]
=者	b!H#I%H(])_*d+I,a-D.J/I0H1J2J3G4H5J6I7F8I9F;I=G>F?D@GAIBGCEDEE[FJGHHBIEJJKFLIMFNBOGP^QJRHSITIWXXGYI[G]G^G_HaFbFcGd[eHfGgEhG
=联	l#H%I(G)H*G+H,[-G/H0I1J3]4I6I7d8J9H:H;I=H>H?H@GAIBHC]EIGIHEIFKFLIMHNGOHPFRHSJTGUHVGWJXHZX[I]H^H_FaGbIc]dFfHgHhG
=聞	u-J9J>J@IIIKHLZM]XIh]
=職	{!a9HHI
=肢	r#J3H9J>H?aBJC]DIHEIJKHMJNJOITIVHZI[^aH
=能	]!B#B%D&H(])C+E,E-A.G/C0E1F2H3B4C5G6D7C8E9A:A;Y<H=]?^@YAECBDBECFGGDH<JFM_NJOBP]QGRDSYTYUcWDX^YEZ9]B^^_DaBbXcBdDeFf[gDh@
=脑	m!J(J)J*J+J-I/J3I4J7J9D:J=J>H?G@HBHCIDHH^IIKGMbNIOHPJRISITIVJXJZE[J]GaGb]cJfHg[hH
=自	b!C#D%F&J(A)a*F+F,H.H/F0G1H2H3A4E5H6G7F8G9@:C;G<H=B>A?C@IAGBYCDDCEFFHGFH^J[KCLFMCNDO_PEQHRFSFTFUeVbWDXFYGZ=[E]B^X_Fa[bDcFdFeHfDgFhC
=至	{I^
=致	p-I/I0H3F6a9I>J?IA[CJDJHIIIKJNZO^ZI_EaJcJdJhJ
=色	t!J(a)_*X=JBJCJDIHIIJUHVGZJaI
=范	xGbHEMIVJ
=落	r!J-I3I4^9G=J>I?J@JBICJHYIIMGRGS[UGVHZH]JaIbJcIdGe]f_
=虚	{1I9JHFR]cGf^
=號	{#_-J9H>JBJHFV[ZH
=行	d!F#E&J(B)]*D+G,E.I/G0G1H2J3D4F5I6G7J8]9@:D;G<J=D>B?a@DAGB]CEDEEGFIGFH[IGJHLGM[NDOEPXRGSaTGUCWGX]YHZB[F]F^E_XaDbYdFeIfDgGhC
=表	l!J+[3]9H=J>G?Z@JBJCHDGIIKIMINYOZVJXJZFaHh]
=被	]!e#_%Z&I(B)Y*C+F-_/D0E1E2F3C4D5H6F7E8F9@:C;E<G>J?C@[AEBACBDCEFFFGYHFI?JFKDLYMCNIOCP[QGRDSGTBUBVAWFX^YF[D]Y^]_EaAbCcDdDeHfCgGhB
=装	{J[
=製	xJ[M^
=複	t-I3J4J9I>J?JAaHGIZKGM^ZI_GaJ
=西	{-^/ZIG
=要	V!A#>%B&G(?)C,C->/A0C1B2C3>4B6C7B8Z9<:c;B<E=c><?E@EACB=CgD=ECFDGCIcJDK<LHMbN_O?PAQERASDU=V=WBX]YCZJ[a]A^B_Ba=b@cAdYeEf>gBhY
=見	n!I#H%J([*J+[-a0J3I4^5[6J7J:I=I>H?H@XBICIDFGJIGKFMGNIPITJUHVGWJXIYJZY[I]J^IaHbHcIdHfGgIhH
=規	{-G9JCJHIIHKINbOIXJZIhH
=覚	u9J@IHJIIKaMJZX[Y
=见	u+^-[9ZDD
=规	uCYG]HGMJN^
=览	u#J.Z9I?JHFZF]^b^
=角	u!J#J(^)_*X3J9I=I>I?FBJCJDHHII^KHMIUHVGXJZJ[J]J_JaI
=解	c!F#a%F&J(E)H*H+H,F-E.I/E0G1_2H3E4F5I6a7F8G9]:F;H<I=F>C?D@EAHB]CFDFEHFIGFHAIDJIKDLGMCNYOGPGQIRFSGTaUFVEWHXDYHZ>[c]F^E_EaEbBcEdEeHfDgEhD
=言	d!G#H%I(J*I+Y-_/J3F4J6J7I8J9C:H;I=H>D?F@ZAJBGCYDZHEIZLIMFNZPIRHTIUIVHX]YJZD[H]G^H_IaHbHcIdIfIha
=計	{HIR_
=記	r-[HJI]cY
=設	i!I#J(I)J*^+J-H3J7J9I:H=I>G?E@XBHCIDIGJH[IJKGMFNXPHRJTJU[V^WHXJZE[I]I^ZaIbHcId[fIg]hI
=許	q!J#J%]-J.Y2J;]=IDJGJHFMJQXV_ZJ^I
=証	k!I#J(I+J,^-I3Z4I9I:I;J=I>H?E@JAIBICaHZIGKHMINIOZPJRIVJXJZD[I]^^J_HaGbIcIdIfIhI
=試	i!H#G-F3H9C:J=_>H?GBFCIDHHEIEKELJMHNZOIPHRJUIVYXe]IaHbHcYdJfIhH
=話	e!I#I%J(J*I+G-E/J0J3_4H:I;J=I>^?_@GAJBHD[HAIFKFLJMGNGO^PIRITJUIVHXHY[ZE[I]H^J_IaXbIcHdIfHhG
=認	e!E#F%H(H)J*Y+F,^-E/I0I1J2J3]4H6I7I8J9F:Z;I=G>_?D@FAIBZC^D[EJGIH@IEJJKFLIMFNFO_PHRHSJTFUGVEWIYIZ@[F]H^H_Ha^bGcHdHeJfGgJ
=語	t-cIGKIhJ
=誤	x#^,^4]9GBJHIZGdFfI
=読	{+J3[>^HGZIaI
=誰	u=ZDXHJSZU^VGZEcJ
=調	x(J*J:JE^HGIIVIZbaJfIhJ
=證	{>]HI
=識	x+J3J:]>I?JCJDHHGMJO^hZ
=議	t-I9I>H?JHYMIZ]]]
=護	{P_VI
=认	n!J#G(I)J*J+J-I3_7I9I:Z=J>H?I@HBZCIDIHDIFKILJM[NIO[PIRJSHTGUIVHXJZC[G^JaIbIcJfJg]h_
=让	o#I(I+[-I/J3J7J9H:J=J>H?I@_BJCJDIGJH[IIKZMHNIOIVIX^[I]I^IaIbJfIhD
=议	x0J4J9H=J>GH^Y_ZG]HfI
=记	d!G#E%G&J(E)H*H+D,H-E.I/G0H1H2I4H5I6G7G8H9D:Z;H<I=F>Y?]@CAHCID_EHFIGHHGIAJHK]LFMYNXO]PGQIRHSHTFUFVEWIXGYIZ^[E]E^F_HaCbYcFdFeJfFgH
=许	i!H#G%H(F)H*H+J,J-G.Y/I0I1I3F4H6J7H8I9C:G;H<J=d>E?G@GAIBECFDFEIFIGIH[JJKGLIMFNGOGPGRISJTHUGV]WIXHYJZD[[]F^]_IaEbHcHdIfGgJhG
=设	m!I#I%I(J)I*]-I2[3J7J9G:I;J=I>I?I@YAJBGCJDIGIHYIHKHMGNIOJPIU]V[WHXJZD[I]]^JaHbIcJdJfIhJ
=访	r%]*I,J-I9F:I=J>J?J@JBJHZIJKJNIP]XJZ^]JaIcIfJ
=证	^!D#C%E&J(D)E+F-C.H/G0G1G2G3Y4E5H6H7E8G9C:E;F<H=c>Y?]@CAFBCCbEGFHGFIAJGKCLFMCNEO^PEQHRESGTEUEV@WGXXYGZ@[E]Z^E_Fa_bEcEdEeHfEgHhC
=词	u-b9IHGIG
=试	h!H#G%I(H)I*I+I,J-F.J/I0I1J3H4H7H8J9C:I;I=^>G?EAIBXCHDIEIFJGIHBIFJJKFLIMHN[OHPHRISIUFV[WHXeYJ[I]G^I_JaFbGdJfGgJhH
=话	k!H#G%H(H)I*H+H,I-F.J/I0H1H2J4H5J6I7I8I9B:I;H<J=F>B?_@FAIBFD[EIFIGIH@IFJJKELFMDNGObPIQJRGSJTHUGVFWIXGYIZB[H]a^I_Ga_bFcGdHfFgIhF
=该	r!I#I%I(b*J+J,J-J0J3I4I7J8I;I=I>I?^BICHDJG]HDIIKINIPJRJVIWJZF[J]I^J_^aJbJcHdJfI
=误	p!^#H%I&](J)J,J-E3G4J9H:J;J=H>I?I@HBICJE]HDIIKFMJNIOIPJTJUIVIXHZ[]I^I_JaJcJdJh]
=说	i!F#E%H&[(F)G*F+Z,G-].I/H0H1H2I3D4H5J6I7H8H9A:G;H<J=F>B?EAGBDCCDZEIFHGHHBIXJIK^LHMENYO^PGQIRHSITGUFWIXXYI[G]E^H_GaDbHcGdGeJfFgIha
=请	f%I(I)J*I+I,I-X/H0I1I2J3Z4J6I7]8J9^:I;J=H>D?HAIBDCHDHEIGJH]IGJJLIMENHOGPHQJRIUIVGWJX^YJ[H]H^H_GaFbHdYfHgHhG
=谁	t(H=Y>J?J@JBHD]HISaU]VFZCbJcIfI
=调	{9JHHQ_
=谢	q!H#F%I(I)I*H+I,J-F.J/I0I1J2J3H4H6J7I8J9c:J;I<J=G>F?G@HAIB[CHDHEJFJGJHBIFJJKFLIMHNHOIPIQJRGSJTIUHVHWJXHYIZC[I]F^J_JaFbHcHdJfGgJhH
=象	l!H#H%H(I)J*J+J-G/I0I1J2J3G4I6I7I8I9F:H;^=I>F?G@GA]BICGDHEJFJGcHDIFJJKGLJMFNHOGPIRHTGUHVYWJXIZD[H]G^I_caGbIcIdGfHgJhG
=質	t#H*Z-J9J?_HHKJX]ZI
=败	g![%G&J(H)I*J+J,[-G0I1J3G4[5J6[7G8I9F:H;[=F>F?H@FAIBGCIDHEHF]GGHBIFJIKGLJMGNGOHRISHUHVFWJXIYJ[H]I_HaHbHcHdZe_gIhE
=账	b!c%]&J(@)[+G,H-D.I/F0G1G2b3C4F5I6G7F8F9G:^;F<H=D>C?F@CBBCCDYEGFHGZHAIBJHKCL^MENEOEP[QIRFSHTIUBV]WFXFYGZ?[D]D^]_EaDbEcFdDeIfCgFhD
=费	{*Y9J=JH^dIfJ
=赤	x-I9J>J@IHIIJK]ZZh]
=起	t(J@JB^HHLZUIZGbZfZ
=超	u!J%J2aHHIGKITJZHc_dJ
=足	i!G#F%Z(c)I*H+G,I-E.I/H0H1I2H3^4E5J6H7H8]9B:G;H<J=Z>D?E@FAHBFCYDEEHFJGHH@IbJJKELHMEN_ODPFQIRHSJTHUHVYWIXFYHZ?[H]F^G_FaDbFcFdHfEgIhF
=跟	u#J3G9Z>J?I@ICIDJHHIGK]MIOaVJZH]JaHcJhI
=路	{%J-H3G9F>GF^GJH]IHOJaJ
=跳	u#H%I+I-J3J4J7[8J9G=H>JBICID]HFKIUJVJXJZC[J]JaGb^dDeJf_
=身	r,[-I3[7^=J>I?IBZD]HEIJKJTJVIZH]JaIhJ
=車	{3J>^H[ZIaJ
=转	x%J(J-J3_9F=I>H?J@IAJBHCIDHHZIJKIMIRJSJUIVHWIZ^aFbJfI
=软	t(I-J4I7[9H=I>J@IBIHHKJMJPJR[SaUIVIZEaJcJd]fHgJhJ
=载	{,^9JHHIJZDe^
=输	h!H#_%I(H)J*I+H,I-D.J/H0I1I2J3E4H6I7I8I9D:G;I=H>E?F@EAIBGCEDGEJFJGIHBJJKZLIMGNYObPIQJRHSJTGUHVGX_YIZ?[H]G^I_IaEbHcHdJfHgJhc
=边	t!J#J(J)J-J3J8^9H:a=I>I?I@[BJCHGJHHIHKGMJNJOIPJUJV[XIZG_JaJdJhJ
=达	u(H3H4Y9I=H>I@JBHEIHHIHPJSJVIX]ZJ]Ja]cGf_gH
=过	^!E#C%Y&I(D)E*F+^,F-G.G0E1_2Z3B4D5H6G7E8F9@:D<G=C?B@YAEB@D_EGFGGCHHIBK_LaMZNCOCPEQGRCSGTEUCVCWYXHYF[D][^E_FaXbCcCdEeHfBgFhB
=运	u%X(J3I9I=J>]?JBGHFSbUIVIWJZGaIbIfI
=近	q-H@^BGHIIIKcMIXJZDhH
=返	r#J-H3J9^>[?I@JBHHFIJKJMJN^UJXJZHaJbIf[
=还	b#C%F&J(E)G*E+G,H-E.I/E0F2H4E5Z6H7G8G:E;G<I=D?DAFBCCcDDEFFHGFH@IBJHKYLGMeNEOEQIRFSFT[UCVCW]XFYGZA[E]D^E_]aBbEcFdEeIf[gYhD
=这	l!I#I%I(J)J*J,J0J1J2J3I4I7J8I9G;I=H>I?H@[AIBICHDIFJG_HEIFK]LJMINJOHPJRITJU[V_XHYJZG]H^J_[aHbJcHdIfHhI
=进	l!H#^%I(I)I*I+J,J-G.J/I0I1J3G4H6J7J8I9_:I;H=G>F?G@GAJB^CFDHEJFJGJHGIEKELJMGNHOFPIQXRISJTHUHV]XFYJZ[[H]G^I_IaEbHcHdJfHhY
=远	{9JHHQ_
=连	j!J#H(I)J*I+J,J-H.J/H0I1J2]3H4G5J6J7I8^9F:I;I<_=H>H?H@HAIBHCIDIEJFJGJHXIEJJKHLJMFNHOIPIRHSFTHUHVHWJXJYHZE[I]G^J_^aFbFcbdFfFgIhI
=迷	{>IHIa_
=追	x8^C]DIHH
=送	r!J#I(I-I3F4J9F:J=J>C?G@GBHCHDFH_IHKHMGNJOJRJUIVIX^ZE]H_JacbIdJfIhJ
=选	h!H#F%G([)H+H,I.J/H0H1I2I3E4]5I6I7G8I9F:H;H<J=F>C?e@DAIBEC[DDEJFJGYHBIEJYKJLGMDNGOGPGQJRHSITFUEVZWIXHYIZA[Y]E^]_GaCbGcHdGfGgIhD
=途	u9I>HHFZF]bdHe]
=通	g!G#I%[(C)^*E+H,G-I/Y0I1I2J3G4G5J6H7G8I9F:G;Z<X=F>E?_AIBEDFEIFJGHHHIEJIKXLIMENEOGPCQJRFSHTHUEWGXFYH[F]H^H_HaabFc]dGfFgGhE
=連	t3[7[=J?JC]D[HGKIMJVJZGhJ
=進	{:]HIX]ZI
=遅	u-I1J3J4J9J>HBJCJH]IJMFR^XJZGa]cHfI
=過	u#X@]KZZI
=道	t9J>E?J@IHZIHKIMINYVJ[bhI
=達	{9H=JIIUIVJX^ZHf^
=違	e![#a%H(H)J*H+H,Z-B.I/H0H1I2I3]4H5J6[7H8I9B:H;H<J=F>C?E@BAHBECFDEEHFIGHHJICJILGMDN[OYPGQJRYSJTGUGVGWHX_YHZC[G]F^H_HaDbFcFdFeJfFgHhd
=選	j!I#G%J(H*J+I-Y3F4J7J9H:I;J=H>E?c@FBHC[DGGJHCIFLJMFNFOHPHRJTGUJVZXIZD[_]H^^_JaFbHcIdIfIhG
=邀	{:aHGIIMHZC
=那	m!G#G%I(G)I*I+J,J-F/H0I1J2J3F4H6J7]8^9D:a;I=G>a?F@GAHBGCFDIEJFJG]HBIFKbLIMFNGOFPHRISJTHUGVEWJXIYJZC[I]G^I_HaFbIcIdIfHgJhG
=邮	j!H#F%H(G)I*H+G,I-F.J/I0H1I2J3[4H5I6I7I8I9B:H;H<J=F>]?^@GAHBECGDaEJFIGIH[IDJJKFLIMZNGOFPHQJRHSITHUGVFWIXHYIZD[H]E^H_Ha]bGcHdHeJfFgIhG
=部	k!J#I%G(Y)J*J-D/J3F4J6J7J9F:d;J=H>E?E@FBZCGDHEJFJGJHCI^KDLJMGNYO[PIRISJTJUFV_WJXHYJZA[I]I^I_JaHbHcIdIfFhF
=都	g!G#G%H(E)H*H+G,I-].I/H0H1I2J3E4G5J6H7G8I9C:G;H<J>B?DAIB^CFD_EHFIGHHDIDJIKCLHMDN^OGPGQIRHS_TGUaWHXGYIZX[G]F^G_HaYbFcFdHeJgHhE
=配	h!E#G%G(C)E*E+H,G-G.I/F0a1G2J3E4G5I6F7G8H9D:E;G<J=Z>E?E@GA[BDCFDDEdFIGGHAIFJIKFLHMFNFO[PCQIRGSHTGUBW_XGYHZ@[G]E^H_DaYcCdCeafBgDhG
=里	_![%C&I(C)E*E+F,E-J.G/I0E1E2F3Z4D5G6F7[8E9@:C;E<G=A>[?^@FAEBACCDCF]GXHEIJJFKBLINCOZPDQGRDSETJVaWZXFYFZ=[C]Y^]_^aAbDdBeYfBgXhB
=重	V!J#A%F&G(])F*B,D-C.E/A0C1D2F3A4B6C7F8Z9C;D<F=X>I?G@BA[B]CADEFEGBHIIBJCK[LCMJN@ODQFRBS^TAUaVYW^XBYDZ[]@^@_BbJcFd>eBfYg[h@
=録	_!F#F%H(G)I*I+c,J-H.J/H0J1J2J3]4H5J6I7H8I9I:G;I=G>I?[@FAIC^DeEIGIHFIDJILHMFNEO[PGQJRHSITHUGVEWGXFYIZA[F]H^I_HaGbDdGfGgIhD
=鍵	x/J6dHFRJZI_IdGfJ
=鎖	{!J#_-^9H>I@IBIHEIIKJZE]J
=钟	r(J1J3J4H9H=I>J@JBFCJHDIJM_OJRdUIVJZHaJcHfGhJ
=钥	t(I)I/J0J3J4I6d7I9H:J=I>J?a@HBIHEIIKHMHNIOJPHRGSJUHVGXJYJZC]J^JaJbGcIdIfFgJhJ
=钮	t(b9I:]BJHGVIZE
=链	r(I9J:J>I@JBHDIIIKIMHNJUHZA[IaIbefJ
=销	{%Y(J9JH[
=锁	a!D#d%F&J(E)G*G+G,G-C.I/C0F1Y2H3D4E5H6F7C8G9G:E;G<H=D>C?E@CAGCEDEEGFIGFHCIDJHKDLGMBNEOFPFQIRFSETfUEVCWHXZYGZ>[d]F^F_DaEb^cEdEeHfDgDhC
=错	c!J#[%F&[(D)E*F+G,b-C.H/F0F1F2H3[4Z5I6F7F8G9B:E;G<H=D>C?C@@AGBBCEDDEZFHGFIDJGKBLFMENDOZPDQHRYSGTDUDVDWFXbYGZa[E]E^D_GaAbDcCdBeZfBgGh^
=锚	{AbCIHJKIVJZH_JaI
=長	r!J#J%G(Y-H2_3G9G:J=H>J?J@IBICJHDIbKFNZUIVHXJZCaIbJcJfHhJ
=长	u-J2a9J@JCIHIIZN]RIXJaJcJdJfH
=閉	u9JB_ZG]ZcY
=開	o!I#[(I-H3H7J9F:J=H>H?H@GBJCHH_IFKFMHNIPJSZTIUJVHX[ZE[I][^^aHbZcHfIhH
=間	d![#_%I(I)J*I+I,J-D.J/J0J1I2J3]4H6J7I8J9C:H;I=Y>D?E@aAJBFCGDFEJGIHAIBJJK@LGNYOGPHRZSJTGUHVGWIXbYHZB[H]G^H_Ia[bFcGdGfEgJh]
=门	x)J*],J9I:]HJIINIOHPIV]WHZJ
=闭	u9I=JBZHIUaVIZI]Jb[
=问	g!G#C%Z&J(G)H*Y+I,G-E.I/H0H1I2J3F4G5J6H7H8I9C:];I<J=E>F?^@FAIB^CGDGEZFHGHHHICJIKELIMENEOFPZQIRHSITGUGVEWHX]YIZa[H]F^H_IaFbGcZdHeIfGgIhF
=间	n!J#I%I*I,J-I/J0J1I2J3H4G6I7J8J9E;I<J=I>I?I@aAIBICHDIGIHEIGKHLINJOHReTIUJVIXHYIZE[J]G__aFbJcEdHfEhG
=防	rH]SGT^ZJc]
=阻	{HZXX
=限	]!C#C%d&I(d)F*F+F,G-C.H/F1G2F3C4E5H6G7E8F9A:C;b<H>B?BAFBBCDDCEGFHGEHZIAJFKBLbMAOEQbRESGTEUBVAWEXbYGZH[D]C^E_FbBcEdBeGfCgEhC
=除	i#Z%J(J-J1]3J9F:J>J?H@IBZG]HFIIKJMHRJT]VJXIZG[__XbIcJdIfIgJhJ
=障	u-J/I@JRJSbTGZG
=雑	{I[KHNX
=電	d!H#I%I(J*I+F-E/J0I3_4H6J7J9D:I;I=G>b?_@FAJBHD[EJGIHIIEKFLIMFNGO]PIRITIUIVHWJXHYIZC[I]F^J_IaZbIcHdIf]hF
=需	m(J*I+J-J3H9G=c>J?H@JBIC_DGHENJOJRJTJUIVHXJZI[J]JaHdIfJhJ
=非	u#J0Z1]BJHITJ[JgZ
=面	a!D#C%F&J(])E*F+d,F-D/G0G1G2I3B4F5H6G7F8G9D:D;F<I=B>X?A@CAGBACBD[EFFIGGICJHKBLFMBNEODPDQIRGSZTEUAVAWDXZYGZZ[Y^F_EaAbfcEdEeIfDgFhY
=音	{HYaZ
=項	{(^-J?J@JIIKHZH^^
=須	{DXHFb^
=題	k!J#J%J(J-G/J3I4J7J9G:J=H>H?I@HB]CJEZHDIGKGMGNHOJPJT[UJVHXHZa[IbIc^dJfIhI
=願	u#_9[BIHJIJXJZG
=類	x:^HFI[
=页	i!H#G%H(Z)G*H+a,H-H/I0J1I3G4I5J6J7I8I9H:H;I=F>F?F@HAIBECED[EIGJIGJJKFLIM^NHOGPGRIS[UEVDWHX]YJZ][G]Z^I_IaEbCcHdIfHgI
=项	r(^3H=I>H?_C]DEHFIJTIVIZJ[Z]J_JaFdJ
=须	t9I:Z@[CJHIK^LXMJOJZH
=预	{0b9HDJHJZIaHcI
=题	j!I#D%I(H)J*Z,I-H/J3I4J6J9G:H=H>H?_@HB^CIDIEZGJHCIGKHMFNHOIPGRJSJTHUHVGWJX^Z][I]I^J_JaIbHc]dJfIhH
=飛	{3[7[
=食	{HHOZZJ]^
=驗	{>]HI
=验	b!E#D%G(F)G*X+H,X-E.J/H0I1H2H3Z4G5J6I7G8I9H:G;H<I=D>Z?^@DAHBECaDYEIFJGHH@IDJIKELHMFNGO_PGQIRGSITFUGVEWHXZYIZB[F][^H_HaabGcGdGeJfGgIhE
@admin-reset	W!Y%G(^*c+X/I1Z7H8J:Z>J?I@XBDCIDHEZGIJJKXMJSIUFVGWHX]ZC]I_JcJd[fJgG
@ask-helpdesk	f(_*I-J0Z3G9Y>]?J@aBICJD[HEIJKJOJVJZDfIgZ
@asking-how	O!D#B%@&J(A*I+B,F-C.H/B0C1A2G3J4E5G6F7C8F9C:C;G<G=F>@?@@?AFB=CAD;EFFGGDHyIAJBK@LCMCNAODPDQHRESCT@U>V:WDXCYDZ7]D^C_DaCbAcBdCeDf>gDhB
@away	b#G%J(I)J*I+I,J-H/I0J1J3I4H7Z9i:I;J=H>C@EAJBGCHDIGaHYIHKHMENIOJPIQ[RJTYUIV]XIZE[I]G^J_IaEbHcHdJfHgIhH
@change	C!@#B%@&F)C*C+B,@-=.E0B1B2E3@4A6?8A9E:B;D<C=?>F?=@gACBeC?D;EBFDGBH?I@JAKCLdM^ODPHQERCS?T?UEVCW@X@YB[D]G^n_@a?bBcEd:e>f@hk
@chaser	X!H#C%G&J(F)G*E+G,I-B.H/F0G1F2I3D4G5I6H7G8H9t:G;F<I=D>@?D@@AFB@CCDCEHFGGHH6I@JHKBLGNDOEPGQHRFSHTFUFVDWGXAYGZ<[F]C^H_GaBbEcEdGeJfDgHhE
@check	p!XCZHHZ]
@denied	rT[Z[
@elsewhere	=!6#D%6&?(7)>*C+Y-6.@/:091D2<324]5<6;8:9B:>;9<[=;>]?a@@A9BCC4D6E;FCGEH~I9J?K1L@MbN:O4P;QDR;S9TAU5V@W:X6Y9Z4[@^=_8a=b^cZd7e;f?gIh4
@field	*!a#g%I&:(^*<+^,[-I.:/G0A1C3B6C8G9!:[;E<E=F><?IA?BYCXDaE=F7G^HDIEK[MEO>PGQ>RDS_TdUYVZX@Y@Zg[c]?_Fa<bbcCd]eDfHh^
@greeting	N!@%A&G(G)B*?+A,D-B.D/A0B1C2E3B4B5E6C7H8C9x:@;I<E=D>D?]@aAAC@DDECFCGBHEI9JCKALBM=NIO>P@QDR@SCTCUGVEWHX>YJZB[A]<^B_Ba<bHc?d@eEgC
@help	W!X%I([)G*b+I,J-F/H0J1J3G4I6J7H8I9e:F;J<^=J>E@YAJBXCGDDEIFJGHHaIEJHKFMGNFOIPFRJSHUFVDWIXHYJZZ[F]H_IaDbEcIeIfGhG
@interjection	?!C#>%F)[*?+Z,I-B.C/a1<2=3X5E6F7H8F9g:J;D<>>[?X@^A9BcCEDaE<FBG^H:IXKXNZOJPCQARFSAT[UEW]XCYGZE]E^A_]a_b^cIdCeBgGhG
@other-account	O!C#<%C&I(A)F*G+G,E-@.I/D0G1G2F3E4G5H6[7D8G9E:X;H<X=B>I?C@AAGB<CEDBEFFIGEHyI@JFK?LDMCNAOFPBQIRGSDTBUBV@WCXFYGZ4[B]D^C_FaAb>cDdAeAfBgEhA
@register	G!=#=%?&F(<)=*=+o,A->.C/H0A1A2C4@5C6B7?8A9=:=;@<C=<>Z?b@:A@BYCiDoEAFCG?HZI9JIK9L?M<N;OdP>QBR@S@T>U;V9W>X=Z4[>]A^@_@a;b@cCd?eCf>gAh<
@reset	4!_#5&>(f)b*F+@,6-+.J/B0B1G283F4=5[6;7Y8E95:e;?<;=f>[?]@DADB[CCE]FGGDH?I.JJK;LBM@N:O:P_Q:RASfT>UgVfWhY>Za[H]J^A_AbgcDd>e;fFgdh3
@reset-failed	7!Y#A%C&Y(Z)J*@+7,D-G.B/^0Y1@2;3:5D6a7Y8B99:X;A<F=X>=?@@cAAB9C?D?E]FFGXH7IXJ]KeMCNeO:P[QBR@SDTBUBVZWAX8YBZ^[a]G^f_Ga9bFcBeefbgAhd
@reset-spoken-of	4!=#B&D(a*<+A-0.>/B0>1G2=3D4C5F6G7H8Y93:Z;6=X>G?C@aABBdC=DGEGF@GAHBI/K<LeN=O3PGQERHSGT@UbV]W[XFY_[I]9^h_@a?bcdhegfcgYha
@reset-word	0!X%G&B(b)[*B+@,E-Y/Y0E1J2[3B4?5Z6H7Z8X95:I;=<J>>?I@^AGBZC>DEEAFEG^HDJ_KYMFNXO8Q=RBSZTHW]XGYJZG[Y^Z_EaCb^cHg_
@second-factor	O!H#F%G(C)F+b,^-H.J/I0J1I2J3C4H6J7G8J9H:F;J<J=G>[?d@DAIBDC@DAEJFJGIHkIGJIKELHMDNFOHPGQJRISHTGUFVEWHXGYJZ?[G]E^I_IaHbEcGdIeJfHgIhG
@thanks	Q!C#J%C&H(D)E*C+Y,F-Y.F/D0I1D2F3@4C5G6J7D8E9q:I;D<F=A>??B@AACBlCADDEEFEH5IBJELJM?NAOBPCQFRYSFTBUBVGWEXBZ@]A^D_Da?bBcBdCeGfAgIhI
@trouble	1!X#E&b(E)D*>+A,].G/[0B1A245D6^7D8Y9::H;D<?=I>H@[A<B@C?D=E]HBJIK]L<MDNaObPbQERCSXTDU<VFW<XHYCZt[C]7^Ya;bCdAeegAhZ
@unlock	L!@#e%I&I(B)D*F+E,E-B.G/B0F1b2F3A4E5G6F7D8F9F:C;F<G=C>B?@@?AEBeCBDBEGFGGDH?IBJEK@LCM@NCOFPCQGRDSDTjUCV?WEXAYFZA[o]D^A_AaDb;cBdCeFfCgBhG
@works-now	N!?#;%@&G(>)A*B+?,D-=.E/@0C1B2D3?4B5E6D7A8B96:?;D<E=>>;?>@;ABB}C>D:ECFIGBH3I=JBK;LAM9N?OAP@QERZS@TGUAVCW?X?YCZ0[>]<^G_Ca<b<c?d@eEf;gBh=
~000	e!I%d&_-a/J0I2I3Y4J9H=J>I?J@JAJBICJDJHYIIJHKHNHOJPHTIXJZF]J_JaIbJcJ
~001	Z!H#G%F&j(I)J*I+J,H.J/I0I1J3G4I6I7I8J9E:I;I=G>G?H@HAGBFCHDGEJFcGIIFJIKHLIMHNCOIPIQJRISITHUIVIWJXIYJZA[I]H^I_GaDbIcHdGedfEgJhG
~002	h!J#J%J&J/J3J9H>E@JAICJE_HEIJKJNJRJS_TIXGZD]H_caDc[fJ
~003	g#J(J-J4F5f6J=J?JAaBHDIGJHXKJNIOIUJVIZ[aJbJcIfF
~004	c!H#H%c&^(I*J+J,G/I0J1J3]4I6e7J9E:J;J=I>G?I@IAHBHCIDIFHHBIFJIKHMINGOXQJRJTIUJVIXIYJZE[J]I^J_IaHbJcHdJeJfIhH
~005	e![#E%d&_)J-^/J0J2I3I4J9G;J=I>I@JAJBIDJH@IHJJKHNHOJPGTcVJXIZG]J^J_JaIbJcJfJhI
~006	{#]B[HH
~007	d!H#F%c&E(J,J-F/J2g3J4J9F=J>I?J@IAJBGCJDJFIHEIEJJKIMJOJPHTJUJVJXIZC]I^J_JaIcJfHh^
~008	b#H-J4H5fBIHEMHNcPJZDbIcJfJ
~009	f,g4G9JBJJZNIZF
~00^	q3ZNJZFf_
~00c	k%H-H2g9IHFIGZJaJ
~010	{6]HZ
~011	u,JZHeb
~012	x3Y5Z
~013	{HX
~016	o1d3J4J5^9H?JCJIJKIaJ
~017	q1_3ZHIaJ
~018	u1aHF
~019	x1X@[
~01^	Z!H#F%F&j(I)J*I+I,H-Z.J/I1J3G4I6I7I8J9D:I;I=G>G?I@GAGBFCHDFEJFcGIHEIFKFLIMHNCOHPHQJRISITHUIVIWJXIYJZA[I]F^I_GaDbIcHdGedfEgJhG
~021	{9JS_TJ
~023	Z!G#G%]&I(H)I*H+H,I-E.I/H0I1I2H3E4b5J6I7H8e9C:I;H<e=F>G?H@FA]BECGDGEIFIGHH@IELIMGN_OHPHQJRHSITHUGVGWIXHYIZB[I]G^J_]aFbGcGdIeJfGgIhG
~024	t-^
~025	t-aHHVI
~026	i-i9F>J?J@IBJDJHDIEKHMJNIOJXJZF]JaI
~02^	i!J%G&I3J4E8J9J<GA_HGNFZE_cc[
~034	iHHY[ZGcHdHeIff
~03^	h#J(J-J5f6J=J?JAaBHDIGJHIKJNIOIUJVIZ[aJbJcIfF
~040	x%F&a3I4E9J<GA_HHNF_J
~044	r3]9JBJHFZHfc
~048	{L_
~049	{3YO[
~04^	f!I#H%c&G(I,H/J3I4J6f9F;J=I>I?J@IAIBICJDJFIHEIHJJKIMJNHOIQJRJTJUJVJXJZF]I_JaIcIfJhI
~053	p#GHCTd
~05^	h![#J%d&_(J)J-^0J2J3J9H=J>IBIHIIIJJKHNIPHTIVJZHaJcJhJ
~061	g%I-I4H8f9H<F@IAJBIHEIIKJNbZFaJ
~062	h%_-J3J4F8F9H<f=JAIBIHGNFZG]JaJbJ
~06^	{#]B[HH
~070	e!J#J%d(J-G/J2g3J4J9G=J>I@IBHCJHDIFKJMJN[OJPIXJZD]JaIfJhH
~081	k%J4e9J<JHINI
~08^	c#H-J4I5fBIHEMHNcZDbIcJfJ
~09^	f,g9JBJHEJZNIZF
~0c^	k%H-H2g9IHFIGZJaJ
~0x8	d(J-J4F8c9I<c=J@JBIHYIJJJKJN[VJZFbJ
~100	k,J-Z/I9IB[GJHENIZ]dHedfF
~103	iHHY[ZGcHdHeIff
~104	u9JBJHHZIfc
~11^	p,J3[cIeb
~120	{9JHES_TJ
~123	i-f3a9H>I@JCJHCIYKIOIXJZG]JaIhJ
~12^	u5ZIY
~134	r__
~13^	{HX
~16^	o1d3J4J5^9H?JCJIJKIaJ
~171	u3ZOX
~17^	x1_HI
~18^	i%J1a4e8J9I<JHDNIcJfI
~19^	p1X4J8I<I@ZHHNcZH
~1f^	j8f9J<IBJHHNIZI
~200	X!H#G%G(G)I*H+I,f-F.J/H0I1I3G4F5j6e7H8J9D:H;I<J=G>G?G@GAIBECHDGEIFIGIH@IGKGLIMENEOHPGQJRGS^TGUGVFWIXIYIZ?[H]G^I_IaFbFcYdHeHfDgI
~201	e!J#J%J,H-G0I1h3H4G5_6[9G=I>I?J@XBHCJDJFJGJHAIIJIKHMINIOJPJRJSJUIVJXJYIZF]JaIbJcGebfGhJ
~202	c!J#I(J+J-j/J3H9E=J>I?G@FBICJDIHAJJK[MINFOIPJUJVGXIZB]I^JaHbJhH
~22^	xK]
~230	]!G#G%]&I(H)I*H+H,I-F.J/H0I1I2H3F4b5J6I7H8e9C:I;I<e=F>G?H@FA^BECHDHEIFIGIHAIFKFLIMGN_OHPHQJRHSITHUHVGWIXHYIZB[I]G^J_FaFbHcGdIfGgJhG
~231	r__
~234	k-c0X3a9I>JHEZIaI
~23^	r-bHFK[ZJ
~24^	t-^
~251	{3]HJ
~25^	t-aHHVI
~26^	h#J%a-h3I4I9F<H=J>J?J@HBICJDJHCIEKGMJNGOJVJXIZE]JaIhJ
~29^	u8^>FBIEaHDXGZJ]JaD
~2c^	j%I4I8G9I<gBJHHNHZH
~2tm	qBGHHRedHfG
~300	V%b&i(G)G*G+G,G-^.I/G0F1H2I3E4G5I6G7G8H9B:G;G<I=E>E?G@JA]BBCFDEEHFbGGH=IDJGKDLGMFN[OFPGQHRGSGTFUGVFWHXFYHZ?[G]E_aaCbGcEdHeHfEgIh[
~306	a!I#I%^(I)J*J+J-G/I0J1J2J3H4D7J8e9E:J;J<f=H>H?I@HAGBFCIDIEJGJHCIGKHLJMINaOJPJRISJTJUIVIWJXJZC[J]H_IaHbIcIdJfIhI
~308	k%J4e9J<JHINI
~310	d!J#I%I(J,I-I/I0J3J4J6I9G=H>J?J@HBYDIGIHBIIKIMJNHPIRJUIVJXJYZZY]JaJbJcFdEedfghJ
~313	r__
~320	_!I#G%H(J)J*I,f-G/I0J1J3G4I6f7J9E:J;J<J=H>H?I@IAIBGCIDIEIFIGJH@IHJJKHLJMINGOHPIRISITIUIVIXJYIZB[J]H^J_JaHbIcZdJeafHhH
~329	x8^
~32t	pBGHHReZGdHfG
~330	W%b&i(G)H*G+H,G-B.I/G0H1H2I3E4G5I6G7H8H9B:H;H<I=F>F?G@JA]BBCGDFEHFbGHH=IEJIKELGMFN[OFPGQHRGSHTGUGVGWHXFYHZ?[H]F_aaCbGcFdHeHfEgIh]
~343	r__
~345	n-[0X3aHFIXaJ
~34^	h-a9I=J@JBJHFIJPJY[ZFcGdGeIff
~365	e#F/]=[HEMZTcWYZIg[
~400	x&aHJ
~40^	o#cHJTJZF
~425	{3]HJ
~43^	r__
~44^	r3]9JBJHFZHfc
~456	o3bHIIXaJ
~45^	{-]
~471	{3]HJZZ
~474	o#cHJTJZF
~48^	{L_
~49^	{3YO[
~500	l#FHZTd_I
~512	{3]HJ
~530	xHX
~53^	p#GHCTd
~567	p3_HDIXc^
~56^	{3Z
~604	{L_
~619	t4J8I<IHHNcZI
~61f	j8f9J<IBJHHNIZI
~626	x%a4J<INJ
~62c	j%I4I8G9I<gBJHHNHZH
~632	x8^
~65^	e#F/]=[HEMZTcWYZIg[
~660	{L_
~678	{3YIZ
~67^	t3^HJ
~680	xHFNJZHf_
~700	e!J#J%d-G/J2g3I4J9G=J>I?J@IAJBICJDJIFKJMJNHOJPIXIZG]JaIbJcJfJhJ
~711	{3]HJZZ
~71^	t3ZHEOXaJc^
~740	o#cHJTJZF
~78^	{3YIZ
~800	b!I#I%c&_(I*J,J-F/I2g4E9F:J=I>H?I@HAJBGCIDJFJHGIEJJKIMINYOIPHRJTJUJVJXIZB]I^J_JaHbJcIf^hH
~802	[!G#G%]&I(H)I*H+H,I-F.I/H0I1I2H3E4b5J6I7H8e9C:I;H<e=F>G?H@FA]BECGDGEIFIGHH@IFKFLIMGN_OHPHQJRHSITHUGVGWIXHYIZB[I]G^J_]aFbGcGdIeJfGgIhG
~818	k%J4e9J<JHINI
~900	{4GHaZI
~99^	x-bHGTJ
~^00	t3_>EBJEaHCIJOZXGZI]JaD
~^01	u3ZOX
~^0x	c(J-J/J4E8c9I<c=J@JBIH_IJJJKJN[PJVJZDaJbI
~^10	{-]
~^12	r-[3ZIYaJ
~^20	Z!H#I%I(H)I*J+J-D/I0I1h3H4E5k6J7I8J9F:I=H>H?HAJBFCIDHFJGIH@K[LJMENGOIPHRHSITIUGVGWJXIYIZA[I]I^J_IaHbGcGdIfEgIhI
~^30	u-b0JHFJIKI
~^31	d!J#I%I(J,I-I/I0J3J4J6I9G=H>J?J@HBYDIGIHBIIKIMJNHPIRJUIVJXJYZZY]JaJbJcFdEedfghJ
~^32	_!I#G%H(J)J*I,f-G/I0J1J3G4I6f7J9E:J;J<J=H>H?I@IAIBGCIDIEIFIGJH@IHJJKHLJMINGOHPIRISITIUIVIXJYIZB[J]H^J_JaHbIcZdJeafHhH
~^33	W%b&i(G)H*G+H,G-B.I/G0H1H2I3E4G5I6G7H8H9B:H;H<I=F>F?G@JA]BBCGDFEHFbGHH=IEJIKELGMFN[OFPGQHRGSHTGUGVGWHXFYHZ?[H]F_aaCbGcFdHeHfEgIh]
~^42	{3]HJ
~^45	{3Y
~^47	m#c3[HHTJ
~^50	xT[
~^63	x8^
~^66	{L_
~^68	xHFNJZHf_
~^80	[!F#F%d&^(H)H*G+G,I-C.I/G0H1H2f3D4b5J6I7H8]9A:H;H<_=F>E?G@FA]BECFDGEIFHGHH>ICKFLHMFN^OGPFQIRGSITGUGVGWIXGYHZA[H]F^I_]aEbGcFdHeIfFgIhE
~^aa	_!H#E%G(I)I*I+J,J-H/I0^1_3H4I7I9E:J;J=H>H?HAIBFCIDHFJGYHYIGJJKHLJMHNIOIPIRcS^TbUIVIWJXHYZZB[J]H^J_GaHdI
~^ab	M!Z#@%H&I(D*E/I0F1Z2G3B6F7E8F:E;[=^>[?ZAGB_DFEGFHGFH^IZJIKCMBNHOIPESXTXU^WGXCY[[]]f^C_JbGcEeHf@gDhI
~^ac	=!f#[%h&a(A+G,[-C/Z1B2a3E4>5B6G7A8D9<;Z<B>Y@AA[B]CCDIFEGHH_JBKGLZMENBPcQcRFS?THUFVZW=XBYB]@^c_[a<b?c@dHeCfFg?h_
~^ad	?#F%Z&Z(a)j*m+B,g-C.D/>0A2B4>5C6A7d8^9B;C<C=B>A?B@@AIB:CGDFEbFAHFI<JCK>LCM;N@O?PhQXR@SGTAUXV[WJXAYAZB[?]=_Da=b>c=d^eFfYgfhD
~^af	L#_%Y&J(I)F*E+[,G-J.H/a3D4G5H6X7E8Y9X:A;G>B?C@YA^B]DBEIFIGEI@JYKCLYNGOIQJR_SIT[UGVFWFYYZX[E][^G_EaGbJcDeGf_gIhC
~^ag	K!I%H&I(C+b,E-[.H/C0k1J2G3D4F5F6F7F8_9G:C;F<G=H>C?C@^AEB]D@EGFFGDHGIDJZK[LENJOEPYQGSFTIUDVDWFX]YFZZ]F^H_EaHbEdGfYgEhG
~^ah	i#J-J9H>JBJHFIJK[RaTJXZZ[]Jh[
~^ai	j9Y@]BIHDIJKIMaPYUJVHWZZ^
~^aj	t8]9[VZ
~^ak	]![#H%I(I)I-G.Z/X1[3I4I7J:J;Z=H>J?I@GBHCJDHGJIGKEMINHPHRJTJUYV^WJXIYJ[I]JaIbJcId_e^ha
~^al	G!F#C&G)Y+_,F.X/I0C1D2E3^4H5G6D8D9_;C=>?a@dAIBIC]EDFJGEIGJBKcLCM[OGRASFUJVYZ;[Z]D^b_BaDcBdAeEfCgGh]
~^am	Z#H%H([)]*[+H,Y-E/G0J3G4I6J7G9G:H=H>HBECHDFG]HYIFK]LHMFNFOIPZRJSITHUYVYX][I]G^H_HaGbHcad_eJfHgYhE
~^an	E!J#C%?(Z)?+Y,D.F/C0C1E2G3E4I6B8X9_:^;I<F=J>c?_@^AdBDDIEBFAG?HDICKeMcO?PYQDRASFUCV?WF[X]^^[_[aBcDdGeCfAh^
~^ap	O#D%^&H(Z)D*[+_-^.I/F2G3C4D5G7E8G:C;X=B>[?fAYBCCED?EFGJH[IFJELEM@NXOESGTGWDXBY[ZB[a^D_]a^bHcDdCeGf^hF
~^aq	q:Y@]HJU]
~^ar	V!Y%H(H)I*H1J2]3G6Y7J8J:I=H>F?G@EAJB_CGFJHbIFKFLIMGNHO]THUGVFWJXGYI[X^I_IabcHdEfYgJhG
~^as	Q!J%C*]+a,_-D.J/G0I1I2I3X4H5J6H7G8I;I=_>A?CAGBCC]DEFIGHH]JIKELbNEPFQIRHSHTEUGVDWHXIYI[F]F^Fa^bGcHdEecfFh_
~^at	O!E&J)E*F+G,Z-C.I/F0F1J2H4G5I6H7G8G:I;H<I=[>D?F@JAICEDDEHFHGYIGJGKDMGN_OFPYRXSGT]WGXdYJZ^[F]E^Y_FbZcDdGha
~^au	G!B#H%Y&G(c)b*I+I,f-F.I0C1X2F5H6E7F8H9C:J<G=F>Z?]@HACBCC]D]FEH[I?JFKCLXM@NXOBP@RBSCUaVbWHXFZ>[I]Z^B_HacbAcYdHeEfChE
~^av	W!Z#F%F(F)H*J+H,I-G/H0I2J3]4E5J6J<J=Y?[@JAICZDHEJFIGIIIJIKdLIMENFO]PXQJRITHU^WHYIZG[G]X^H_IaDbYdJeJgI
~^aw	a#J%J(I)Z/I3I9Y>G?Z@aBYCHDXIGJJKELJMJOJTJUYVIWJZG]a^YaEbIcJgJhG
~^ay	n9Y@]DJHJIIZX]^f[
~^az	i!Z-Y/X8X9J:[@IBJIIKIN_UYVZZGbYgY
~^ba	J!b#[%C&H(A)D*C+J,I-Z.D/G1D2E3G5F6^7C8X9H:B;E<F=[>G?H@HAHBEC_D?EFF^GEHfIIJGKaLDM@N@OZP_Q_SETBUGV@WDXIZB[Y]]^C_HaEbYcGd_g]h@
~^be	C#F%[&X(X)X*X+D,I-_.D/E0J1E2H3H4X5^7E8G:Z;c=H>F@ZD]EJFIHDIJJCKYNZOJPEQDSETFUGVIWGXYYDZ?[C]f^G_Zd[eIfA
~^bi	[!I#Y%G&J)J+J,J-[0J1J2J4I6J7I9_:I;J=H?GAJBYCGDGGJH^JJLJNGOGPIRISJUIVGWJXGYJ[G]G^H_IbXcHdHf[gXh_
~^bl	I!A#g%B&H*C+B-c.a/C0D1C2F3G5F6E7B8E9=:C;H<F=B>G?HADB;CJEEFEGDH[I@JaLFM>NIOBPCRASBThUAVAWGXeYDZZ]@_Ca]bdcadBeJfGgCh@
~^bo	T!I#D%D&J(d)F+G,I.I/E1H3B4Z5I8^9Z:^;H<I=D>^?J@DAdCJDBEHFGGGHaIYJGLGMDNGO^QIRFSGTIUFVBXEYHZF[C]D^G_ZaBbDcEdGeJ
~^br	O!C#G&J(D)E+H-^._/X0G1I2Z3^4]6F7E8F9C:E=H>D?CAEB@EHHZIIJFK@LFMHNYODPDSHUDVXXDY^[E]_^F_HaZbbc_dCgFhH
~^bu	W!C%F(c)H*G+H,I.J0I1c2J3J4G5J7G8I9b:H;H<J=a>[?]@CAHBCDEEIFIHHIFJHKFLIMENEOFPXQJRHSHTIUGWIXF]F^Y_HaFbZcGdFeJ
~^by	e-J9H@cBXHDIIK^M[NJZ]^JhZ
~^ca	>!D#Y%E&D*J+E,G-D.B/B0I1A2]3Z5D6]7J8J9B:J;J<E=I>c?_@aAECAEDFbIbJ?KBMYNEOEPEQ]R?T@UAVAWAX>YJZZ]d^]_Xa^cYd]e^fE
~^ce	T!F#]%G(J)G*E+G,H-D.J0I1I2J3^4H5J6I7G8I9D:I;I<J=E?E@ZAIB[C[D]EIFIH]JHKZLHM]NFO_PHQJRGSZTFVDWHXEYIZ>[G]Z^H_HbFc^dDeIfEgfhD
~^ch	@!B#D%>&F(I)A*I+@,A-C/a0B1B2b3D4C6[7A9Y;B<X=??]@dA@B_CXDAEHFbG@I]KILeMcOBP?QGRASET@V@WAXDYG[a^f_Cb@dGeJf>h^
~^ci	]!G#_%H*I+I,J-c0J1J4I6^7I8J9]:Y;J<X=G>F?G@EAHCGDHEJFJGJI[JJKELJM^NIO]PHRHSHTHUFVFWIX_YZZB[I]E^J_IbGcDdJfGhG
~^cl	D!J#E%G&F(Z)A*A,X-D.E/f0f2F3>4A5D6b8B9B;C<D=@>I?=@AA^B]C=DZECFCGEICJHK?LIMYNAOEPYQ[RaSCTcUCV>WHX@ZE[C]a^H_fbccXeFfAgZhI
~^cm	o)[H_KJLHRZZJg^
~^co	5!I#B%F&F(A)@*?+G-].h/<0C1a2a3^4[5]6Y7<8a97:a;@<^=A>]?C@=A]B[CJDAEdHcIbJFK>LAMCOZP@QIR[S=T?UHVGW[XZ[E^Aafb>cbdCe]f[g;hE
~^cr	T!F#^(E)G*Y+H,[/G0Y1H3F4X6^7E8]9G:F;I=E>F?X@JAIBBCGDEEIFIH^IGJIKELHMENfOHPERFTHUFVEW_XHYYZB[H]I^Y_IaGb[cEdFgG
~^ct	g@IHJM[^JbYhc
~^cu	N!_#[%[&J(F)Z+I,J-[.I/E0G1J2Z4G5I6G7F8H9C;G<I=H>B?C@HBICBEHFHH^I[JYKXMDN]PYQJRGUCV]WFYHZI]G_JaCbFcEdHeHfDgGhe
~^cy	o-J/^2ZHFI_K[
~^cz	p@YHGIYVZXXZIa^
~^da	L!]#H%I&H(H)G*E+B/E1I2G3e4B5F6D8I9X:G;I<G=B>[?X@ZAGBHCGDgEFG[H]IGJDKYMZN@OCPAQFRaUIVJWFYDZA[B]H^XbFcadIeGgIhX
~^dc	x-_HHKJ
~^de	?!a#I%c&[(_)F,>-G/B0?1D2H3>4C5C6f7?9@:C;Z<F=D?@@aBEDDEDG^H]I]JJKaLHMBNIODP^QYSYTDU[V@WeX^ZB[[]Z_[a=bYcAe>fYgBhA
~^di	C!e%I&c([+B,E-Y.J/Y0A1d2C3b4X5D6a8Y:]<G=?>I?C@DACBBC?DCEAGFHIIXKaLDMBN_ObPBQHSFTFU]VBX@Z?[G]X^Ec<d]eHgH
~^dl	x*ZIIJ]N]ZJ
~^do	A!Y#G%](>)>*I+E,@-F.C0B1D2F3H4h5_6A7d8e9F:D;H<C=G>C?D@IA_B[C=DAEDFEGFHbIYJ^LIMCNaOZPcQDRESdT]UAV:W@XJYC[F]H^A_HaBbEcBd?eBg]hE
~^dr	W!H#^%^(])X*G+G,I/I1I2J3Y4X6J7H8J9D:H;I<J>_?FAIBXEJFIGZJ]KELIMGNFOFR]SYTGUHYIZ@[H][_Ia]bFdHfEgIhG
~^ds	{HZ
~^du	X!Z#G&J(H)X*X+I,J-D/X0I1I6I7I8I9F:H;J=G>E?GAeC[EJFJIYJJLINFOYRISITaUHVGWIZI[I]]^I_HdGeIfJgIhG
~^dw	p*]@ZC]HIIY
~^dy	u@]HZXX
~^dz	c!J#J%J(I-I3J4J9a:J;Y=I>I@[B[CJDIHYIGKHNIOJPYRYUJVIZZ]JaZbJcJdJfYhH
~^ea	Y!Z#]%Y(I-_/J3I8I9I:J>H?I@YAYBGCJGJIZKbLJMINYTIVJXJZB[J^JaIbJcJfZ
~^ec	_!I#H%X(I*J,Y-H3H4Z7J8Z:I=G>]?G@ZAJBGCJDHFZGIHCIHLJMFNHPXRISJUYVFWIXJZZ[Y]H_IaHb_cId[eZhI
~^ed	f#J*Y.^9J=[?JCHHbPIVJZJ
~^ee	uK_
~^ef	k#X9]BYHILYQYTYXIZJ]Jf[
~^eg	{N^
~^eh	{9]HIPZ
~^ei	P!J#X%E&Z(I)E+F-G/X0H1H2I3Z5I8X9G:^<I=A>E?I@[AHB@C]DYE_FJHZIGK^LHO]S[TFWJX_YG[E_GaGbDcDdYfDgE
~^ek	xb]
~^el	[#H%I&[(H-Y/I0J3G4I6J8J9E:Z;J=H>G?dAJB]CFD_EJFIGIHGI[JILJMGNZOHP^SHTIUCVaWJXHYJ[J]H^I_GaEbHcIdGfGgJhI
~^em	K!H#C%C&H(C)D*^+I,F-D.G/G0F1F2G3c4^5G6F7D9A:b;E<G=C>c?a@GAEB@C^DfEFHXI@JEK@LDM]NXOHPIQFRESFTFVCWFXHYFZE[E]A^G_EadcDeFfCgZhB
~^en	?!_#@%?&D(A*B+G-^.J/g0G1X2A3Y4I5B6_7b8Y9<:=;E<^=Y><?D@IBaCIEDFCG?HCIEKFLAMINFOcPGQGRISdTeUYVZWBX@ZC[Y]I^?_[dHeaf]gC
~^eq	u#]@IH[h[
~^er	F![#Y%D&c(D)B*B+J,^1D2H5F6I7B9B:B;a<E><AGB^CZDEE]FEGEHYIEJGKDMANHOXPARISdTCUAVCWGYGZc[C]@^HaDbCcGd?e_fYgChb
~^es	L![#_&H(I*D,J/D0E1E2F3_4J5G6D7D9I;J<G=I?Z@XADBEC@D=EFG]HDIYJEKaLGM@NHQJRESXTDUaVZX][J]A^X_[aYbHdXf]hY
~^et	h*[-J3J9Z>I@JBJCbDJHCIHKZMJRZUZZZaGcJeZf[
~^eu	r:ZHIS^UIZH
~^ev	L!Y#]%Y&a(D*E+Y,Y-Y.H/C0F1F2I3G4F5H8H9Y:D;F<H=C@JAFBZCDEGFFI@JYLINcODPYQHRESaTGXCZZ[E]H_GaIbEdGe[f]gFhX
~^ex	G#@%A&^(A*Z+F,C-H.I/C0E1D2^3]4I5H6E7C8G9@:c<G=[??@=AXBBC]D>EEFZGaHeIDK^LhMANIOYPGQGRDSDTFUAVHYEZI[D]]^A_baGbAcAd?fDgFha
~^fa	C!H#X(H)Z*C+C-].G/Z1J2D3_4[5_7E9;:E;Z>>?;@EAIBFEIFdGHH_IIK_LAMDNHOIP_QZSBTBUDW@Zg[B]=^J_Ca;bIcHdGe^fDg@hI
~^fe	N!G&](D)D*J+F,b-A.G0I1F2H3Y4C5I6J7j9G=[>Z?C@EAEBZDAFFGDHDIHJFKALEMBNIOHPAQHRESITCU_VYXCYIZ]]_^E_CaAbZcGdXeagE
~^fg	{@XHIN[
~^fi	E!H#Y%?&F)H*C+J,C-A.H/I0C1C2]3Z4I5C6B7E8[9A:Y;D=J>a?b@GAFBcCJD^ECFAGbIAJjK<OYPDQDRES?TEV<XCYJZC]b^G_caEbIccdAeDfEgBhb
~^fl	^!J#I(H)[*I-Y/J3I8^9I:H>F?I@HBGCIDIGJH_IHKGL]MHNHOJU[V^]I^]_YaGb]dJfIgYhH
~^fo	E!H#[%@&G(H*J+E,H-Z.F/A0D1C3d4X5E6C7_8g9Z:_;C<E=G>H?HAdBCCEDZECF[JAKFLcMDNCO>PEQERBTGUJVAWEXYYCZX[]]@_abFcFeDfCgHh^
~^fr	H#B%A(A)]*G+J,H-Z.G/B0F1X2F3I4Y5G6X8H9G:Y;^<F=d>H?J@ZADB@CIEEFEGXHZIGJaKcMANGOJP_QIRITYUFV]YHZD]A^Y_YaHcZdEeEfAgF
~^fu	S!F#^%F(X*J+H,H-X.I/G0H1H2I3D4Y5[6H7F8I:H;H<J>G?CAHBaCEDCEHFHHYJGKALHM]NJPZQIRGSGTIUdWFX^Z][E]D^F_HaCcFdGeHf_gGhC
~^ga	V!F%X(J)G*_+H-E.J/G0I1I4H5J6J7H8I9C:f;I<J?D@^AHBEC_DaEIFIGIHGIGJIK[LIM_NFOCPIQJSHTGUZVEWHXJYIZJ[H^G_HbFcFdGeJfGg[
~^ge	G!I#a%E&F(^+X,]-[.H/D0J2Y3B6F:[;J<E=B>a?DACECH@IHJGK]LGMXNXOJP[QHRIVGWBYIZD[G]X^__Ya_bIcYd]eChC
~^gi	V!H#E%J(],X.J0I1I2X3E4H5J6J7G9Y:I;I<J=F>D?E@bAXBZCFEIFJIBJHKDLIN[OGPHQJSGTFVDX[YIZ[]E_YaJcHdGf]g]hZ
~^gl	Z!J#J(c)]*[,d3J:J=J>J?HBGDXIIKZMHNIPGUHVGZX]J^JaJbIdDeJfJgJhI
~^gm	b(J0b9J:g>X?J@JBJDHHYIIKJMINJOJVJZBaH
~^go	R!H#E%F(E)E*E+G,I-G.I0I1H2I4J5I6I7a8H9e:[;G<I=Z>^?aAGB]CDDJEHFIGGHGJGKZMDNIOFQIRGSGTDUDWGXZ[Z]I^F_XcFdGeJfEgGhJ
~^gr	K!X#H%C&I(g)G*C+I,E-@/J0J1D2G3I4D5F6E7C8E9e:X;D<G=?>B?A@DADCAD?EEFEGZHbI^JCKHMAOCPfQGRDSDTCU?VmWCXAYJZ8[C]@^G_Ba@b@cBdCeYgchA
~^gu	S#Z%H(E)H*H+H-b/Y0I1J2J3Y4H5J6I7X8I9Z:h;I=F>E?F@IBDCFDEEJFIGHH[JHKGLHNFPXQJSITZUGWIXHYIZC[H]F^H_YaFbGdHeXfHgIhE
~^ha	B!A#J&E(C+F,A-Y.J/[0C1A2C3I4C5Z6A7F8A9_:D<F>cAEBBC_D_FHG^HJIGJHK_LIMcOXP@R?SGTBU^VZWCY]]__AbFc@dceJfBgDhY
~^he	J!J#F%C&I(_)B+E,F-J.G/J1F2G3B4E5G6F7G8F9a;e<H=D>??Z@_AFBZCCDJEFGGH[IHKFMJNFOFPIQGRXS]TXU[VJXZYE[B]B^B_DbFcHd[eFfbg[
~^hi	Q!F#F%G&X(F*I+G,I-I.I/F0I1I2J4E5g6I7E8Y9];H<I=E@]DaEIFHGGHII=J]KXLGMENeQISGVEWFXFYHZ>[F^FaDbXcFeJgGhE
~^ho	L!C%C&H(C)b+G,F.E/C0F1E2G5[6F7H9]:d;E<G=C>X?B@gADBCCBDAEFFFGFH^IFK>LFNCODP[QGRfSITBUBVAWEXfZ@[E]B^H_Ca[bJcFdDeH
~^ht	x+XHIc^
~^hu	j-J9[>]?J@XCJDJHJIZKJMHZDf^h^
~^hy	h-J9HBIH_IJKJPJZG_Hb_db
~^ic	t!Y([H]VIZJ
~^id	Z!H#H%I(G)F*I+I-C/G0J3H4J6J7e9D:F;J=HA_BYD]GJH]IHJIK^LJMGOIPIRJSIT]UGVGWJZY[I]H^H_FaHbFdHfIgJhE
~^ie	o9[@^BJHGIJU]VJZF]]f[
~^ig	b#J%J(I)H*^+J-J3]5]>JB]D]HAIJK^L_MJNJOYVJWIZFaJbJfJhJ
~^ih	i-I3Z:X>J@JBJE_HGI[K]OIaI
~^ii	{HHYa
~^il	{!X-_HIKIZJ[IhJ
~^im	U!J#G%H(H)H*X,I-C/H0I1H2J4[5J6X7Z8I9E;I<J=F>Y?E@]A]BCCFEIF[GGH_ICJHKXLHMFRHSHT[UGWIXXYIZB]F_[aEbac^dGfFgH
~^in	@#@%G&I)C*C+_,I-H.D/D0_1D2A3d4[5B6G7@8B9A:e;b<^>G@DA?BACXDeEGFEGIH]IJKGLAM>NXPBS]UDWCXZY?ZG]]^A_DaEbbcbdXeIfAgGh^
~^ir	o.X4YHJZ]cY
~^is	^(H-I/J3J9I:J=J>I?I@IBaDXIIPJVJZa^IbJc_hI
~^it	n?XBZHJK]TZZJ
~^ja	b!J#I%J(I)J+Z-Y/I3H:J=I?G@FBGCHD^HYIYKaLZMHNFOIPITJUJVIWYXIZJ[J]I^Ja[bYcJgJhH
~^jd	{ZY
~^je	X#Z%G)I+H,_-F/X0I1I2J3F4H6I7H:F;I<J=F?[AHB[CZEIFJHGIHKELHMJNXOFPHQJSITGUGVZWIX^YIZ][G]FaDbFcHd_eJfHgIh[
~^ji	u#FHaZG
~^jo	]!H#H%I(I*J+Y-G/J1X3I7H8_9J:H=H>H?H@[AHBHCIG^H_IHJJKXNIOJPGTJV[X^ZA[J]X_FaIb[cIdIf[hI
~^ju	U!G#G%H&[(H)I*I,J-Z/G0X1J3F5J6J7I8X9b:H;J=J>I?G@^AICaDDEJGIHAIGJHM]NGOGPIRISJTHUHVEXFYJZY[a^Ha]cIdIfZgI
~^ka	Y!I%H(J*X+J,J-F/H0J1I3^6Y9F:[;J>Z?^AZBXCGDFEXGHIEJJKDLIMYNZOHPHSHVXWIYJ]F^Y_IaEcHdFeJfYhE
~^ke	I!A#[&G)I*I,F-J/I0Z2F3D4G5J6e7]8H9A:F;H<F=[>G?J@aAEBDCFDcEHFEG[IEJGKZLYODPIQFRFSZTYVFW_YYZA]F_CbEcGgXhY
~^ki	d!J#X-H3Z>H@GBGCJDXHYIJKXNZVJXJY]ZZ]G^_aFhI
~^kl	d#J%Z(H-J4J9[=I>G?H@HCZDHHBIZKJMINJOIR^UIVHZX]Za[bccHfG
~^kn	X!I#H%F&](b)J*I+I-b/F0I1J3G4J9E:J;I=I>G?ECHGIHIIBJZLIM_NXOHPIRJUHVGWIXIYJ[b]G^H_HcIdIfIgHh[
~^ko	L!a#b%[&H(D)Z*C-E.I/C0H1D3D5F6H7D8F9H:Y;J<G=A?H@@AGD_FYGFHZI]JGKJMFNFPZRDSDTZUAV_XZYE[I]@^YaebFcXd@fAgGhD
~^kr	d!Z#J(I*Y,Y-I3]9G=I>H?YBHCZDIGJHZIbKENZOJPJUJVIXJ]IaYbJfIgJhJ
~^kt	{HJOXV[
~^ku	h-I@]BXH]I^KYMISZTZV[ZD^IaHhI
~^kv	{_Yg[
~^kw	t>Z
~^la	H#Z%J&G(H)F*C+E,C-X.F0I1D2[3c5Z7F8Y9>:C;D<F=_>b?BACCDDHFDGIHZI[JBK]McNEOFPBQFR[TXUJVCWFYD[J]_^A_FbadAeXfGgEh@
~^ld	X!J#I%I(J*J-I/J0J1J2J3I4X5e6J7J8I9I<j=I>I?J@IBICIDIGJHAIHJJKJLJMHNIPJRITJUIVJYIZG[J]J^J_JaIbIcCdHeIfGhJ
~^le	L!^#B%C&H(H)C*I+D,F-c.G/b0F1E2]3b5_6F7F8J9?<G=A>^?@B?CGDIEFHaIiLEMEN_ODQGTCUCVAWEXBZ@[D]^^H_Ea?bDcBdHeJfE
~^li	E!D#?%>(?)I*A+E,C-c.F/F0J1F2G3H5E6C7J8C9B:D;C<E=n>]?a@FAHBACFDEECFJG]HdIHJXLBMBNAOAP@Q_RASETYVEW@X_YCZ:]>^F_YaIbhc[dBeGgBh>
~^ll	c#J(J9Y=J>_?[@HBYCIDII]KHMIOJQXTJVHXGZF]JaabJfJhJ
~^lo	@#l%Y&F(@)D*?+J,G-D.F0F1C2b3<5F6J7Z8A9?:F;D<C=E>H?G@BBDC>D?EYFDGDH_IaJDK<LZN_O?P>QDRCS?ThV=WEXBYAZ[[D]C^[__a;bidafDhJ
~^ls	rHJJ^
~^lu	c(J-H2[3J9b=I>H?I@YCYDIHEI_MINYOJS[TIUJVIXIZY]ZaHbIfIhI
~^m3	j#G/[HITag[
~^ma	C![#c%X&F(Y*E,G-^.D/B0C1B2[3Y4E5H7^9F:C<H=Z>a?G@^A]DEEDGHJ[KJLXNDO^PASETXU@VFWEXeZ?[J]@^Z_Ha;bDcYd^eJgD
~^me	B!I%B(E)G*e+],A-@.J/G0B1H2H3>4?5E6C7B8I9_:A;A<D=F>b?e@HAbBDCiDaEXFYG@HZJCKYL@M;OFQCSFTCU=VcWDXDZ][D]b^G_Haeb@c>dBeDfDgChH
~^mg	j)Z7[9JHHgb
~^mi	A#^&E)E*F+D-A.F/E0A2A3H4>6J7Z8A:=<C>>?B@fAYBFG@H=IhJGKFL@MeN:OaPYQCRdSfT[U<V_WJX?YCZY][^=_[b>dYeCfJg]
~^mn	{V]
~^mo	H!I#^%A&G(E)G*G+Z,D-]/J2E3G4I5D9a:B;D<E=Z@eA]B_CaDGEDFEHXKZLENFOYPBQFRISYTCUDWDX[ZJ[D]E^XaEbAcFdGeEg[hX
~^ms	V!G#F%f(A)Z*I+I,J-G/H0I1J2f3H4I5J6J7I8J9H:H;d=G>H?H@GAIBECHDGEJFJGIHDIBJHKFLHMHNHOIPFQdRISJTHUFVEWIXHYIZC[H]H^G_IaHbHcHdFeIfGgdhH
~^mu	M!H&J(D)F*a+F-_/E0H1G4J5Y6G7J9Z:];G<I=D>J?H@[A_BFCIDGEZFGGFHYIbKYL_NCPDRFTEUDVFWFXXYIZ@_Fa^bGcDdHeIfD
~^my	d(F)Y-H7J9Z>J?Y@GBXDIH[IIKGMINJTHV^ZB[]bJhb
~^na	N%D&I(C)F*I+G,F-c.[/H0F1F2J3G5G6H7E9Y;E<H=G>F?B@JAEBED[FeGDHJIcJEKGL^MINHOBPDQJTYVGWGXCYYZD[E]a^CbacGdIeGfGgHhD
~^ne	D#E%X&G)@+C,F-@.I0E1I2C3I4B6C7E9J:@;C=]?J@dABBHCbDbFDGCH_I^JEKEL_NZODP^Q]RBSGTBUXXA[X]F^B_BbEdcfJg]h?
~^nf	lHHJd
~^ni	E!C#B%E&F(I)G*I-@.D/G0G1E2I3J4Z7E8B9_<F?^@XADB>D]FJGIHEJBKGLXOYPJQHREUbV_WHXAYIZ^[Y_YacbEdYeFf^hZ
~^no	E!F#A%?&Y(?)c*C,A0G1J2X3@4?5G6B7F8X9a;G<D=I>G?H@bA?B]DeECFGI]KEMeN]OEPDQDRGSETFUdV;WXXEYB[C]G^B_baccFdCeCfCgFh?
~^nu	D!A#C%A&F(@*D+a,C-C.E/]0Y1H2D3l4A5E6I7D9;:I;C<E=>>f?<@FCBD_ECFCGAHDI]JHKBM]NFOlQERASBUBV?XYYCZ@[F^BabbEcCdBeEf?gHhB
~^ny	x9_HH
~^o3	m/X=[HGMYT^WZ
~^ob	P!^%D&J(E)G+F,_-b.J/D0F1X2G3C4E5I6G7G8F9[:F;c<H=E>D?D@AAcBBCCEHGaHBIAJGKBLZNEOEPIQHRESHTHUEVCWHXFYGZ?[]]D^Y_jaDb_cDdEeHfCgGh[
~^oc	h)]3J9J@JHBIXSJTIVZZcb[eY
~^od	d#Z-_/Y=JBHCJDIHHIIKXMINaPZVJXJZE^J
~^of	O!F#D%F&J(D)H*^+G,G-E.I/[0Y1D2H3Y4Y5I6H7G8H:G<H=H>X?f@EAGBECEDDEGFHH^IBJGLGMcNDODPFQIRGSHTeVDWHX]YHZ@]C^F_GaDbHcEeIfIgdhD
~^og	j9I;X>J@_A[CJGXIIKHX]ZG__hJ
~^oh	f!J/J3_@JE[HIIJKJL[MYZF[__XdZhJ
~^ok	f7d=[HHVJZE
~^ol	h1_3J@ZBIDXHXIGKHZ[bXhH
~^om	xD[HJcXdZ
~^on	B#C&F(G*G+G,^-=.D/e0[1B2C3C4G5D6^8D9J:B<D>B?[@FBEC_D>EeFIGEHEJELAN^OFPZQDRAS@TbU?VCWAXCZC[_]E^I__a@b@ccdae_fXg]hE
~^oo	x3]ZG
~^op	L!C#G%G&I(c)E*_+E,E-B.H0F2G3A4D5G7D8J9B:E;F<[=C?d@FBFCaDFEFFGGDIBJHKBMCNBPdQGRDSFUHVFWHYEZ@[e]J^c_Ga]bZdXeYgEhD
~^or	L!C#B%D&J(C)I*D+G,G-J.I/F0H1H2I3E4G5I6H8H9E:e;H=_>C?I@CBBCEDDEcFaGZHaIAJGKELFNaOGP]QISFTFUcV>WeXFYHZ;[F]D^F_[bDc_dYeHfEgGhF
~^os	t3J:_@JHGIJK^ZI
~^ot	W!G(^)J+H-Y/H0J3J4J6J8I9X:_;I=F@^AIBIEJF]GZKELJMHNGOHPFSYTHUEVZWHXX]H^I_IcIdHgIhH
~^ou	P#E(Y)G*J,H-C.I/G0H1Y2H3D4I5I6I9C:^;I<I=F>]?D@]AHB_EIFHH[ICJZKILGMcNEOEPFQIRGS^TJUFWHXFYHZH[X]E^G_HaEbGcddEeHfDg[hY
~^ov	a!^#[%J(H)J-Z/C2_3G9[:J;]<]=J>H?I@]BGCIDIHZIFKFMHNIOXRJSZTGUIVIXIZC]J^I_HaHbJcIfYgJhI
~^ow	r#J(]@YHHPIVG^^
~^pa	2!;#H&H([)C,G-b.[0H1C2^4<5E6X7Z8C99;H=@>EACEDFGGJH_IaJ]KdMaN^OBP=Q@R@S^T@UJVGWJXGYEZd[]]X_@aDcJd]fIhZ
~^pe	G!E#>%e&G(_)J*]+F,C-].H0I1C2D3D4H5E6D7B8Y9_:I;c<G=H>d?ZAIB;ECFHIJJBKBLJM[NAOJPdQFRBSGTEUEVaWAXdYGZA[^]I^]_Ba?bCcCd^eEf@gFhG
~^pf	{![F[
~^pg	x0aHEZJ
~^ph	F!F#X%D&H(A)C*^+[,F-E.G/C0F1F2G3d4E5G6G7E8F9@:C;F<G=C>g?]@BAEBXC[DaEFFEGYHbI@JEK@LENBObPCQGRESFTGVBWFXDYFZB[B^D_EadbJcDdEeGfDgXhE
~^pi	U!H#G%I(E)G*a,J0J1J2J3F4H6J7c8J9X;J?J@YAICaDDEJFJGHI^JJKFL^MXNEOGPGRHSHTGUFVbWIXGYJZD[H^H_IaGbYcHdHeJgHhZ
~^pl	N!F#X%J&J(E*H,G-J/F0G3^4H6H7F8H9]:E;H<I=c@CBYDCFZGEHcIYJHKJLGMENDODPEQIRFSGTJUEVCWHX^Z_[F]C^F_HaFf^gGhE
~^po	A!C#J%D&E(F)F*c+@,@/I0E1J2E3I4J5^6D7E8H;A<C=>>D?Y@^AHCJD[EFFBGFHcICJ]LHMaNiOCPDQHR?SHTGUFVaWgXYYCZC[J]A^FaJbEdBeEf<gfhA
~^pr	?!A#D%@&D(]*_+^,C-b.[0]2A3[4_5B6Z7Z8A9>:?<E=d?[@IAABJC_E]FDG=HHI<JZKHLYMDNXO@PaQDR=SYTIU?V>W?XaYc[>]^^]b]cbdCeCf9h^
~^pu	S%F&J(a+F,G-G.I/E0H1H3Z5I6Y7F8];H<I@[AGDXGGHCI]JGKJLFNCODQIRGSGTDV]WFX[YH][^ZaYb]dJhB
~^pw	d#J%a(I9JHDJ]L]ZJg^
~^py	{?[
~^qu	M!F%D&I(E)E*a,F-?.I1E2G3?5G6E7D9E:B;E<G=B>]?f@bAEBIDJEFHJIZKbM[NHO[PFQXSETJUJVHWEX]YGZ[^DaBbCcBdGeGfIgHha
~^qw	o-f3J9J@JHHIGKJXJZGaJ
~^ra	Y!G#a%b(F)I*H,J-[/I0I1I3]4H6I7H8Y9Z:H;I=G>@?I@ZAICYFIGHH^JILHMFODPFQJRISHTGUGVFWIX_YIZ?]_^H_IaCb^cDeJgHhG
~^re	2!J#=%Z&F(c*E+e,?-C.G/_1J2=3=4F6J7H8H:F;C<I=Z>Y@FAABaC[D]EJF^GBJXK^LBO_QaRZSaT;V[W_YHZc[A^=_JdDeFhB
~^ri	L!X#H%d&I)C*I+J,H-C.H0Z3C4D5I6Y7E8J9_:J;[<G=F>C?CAEB[GDHIIFKZLFM@NaO^P^QGTIV@WYYE]I_DacbDcEdDeGfFgEh]
~^ro	P!E#E&J(g)h*c+F,G-D.I/H0H1G4F5H6X7E8H9Y:D;G<I=D>c?B@@AGBGCBDDEGFGGFHeIDJFKaLFMBNBOEPEQIRJSGTEUDVGWGXEYGZB[F]D^D_FaIbEdFeIgEhX
~^ru	Q!H#C%D&Z*Y+H-C.J/Y1[2I3^7F:E;H<I=X?C@FCXDDEGFYGdHHJ^KDLGMDNdOFR^SFUDVBWGXFYZZB[F]FaEbDcXdDfagFhD
~^sa	B!H#X%E(G)B*C+G,B-Y/a0B2D3[4A5D6H8B9E;C<F>;?E@XA^B:DHGEI]KbLEM>NaOaPFQaR@THV^XaYBZa[D]?^IaCdXfCgEh_
~^sb	d#X%J-H3J4Z9I>J?JBYCJEYIJKHMIRZTYVJX^ZF[]bJfJha
~^sc	J!G#D)G*H+a,E.I/C0E1E2G4D5G7D9X:B;E<H>[?J@DAHBACFDGEFFGGcH]IDJCKbLYNXOYPHQIRFSDTBU^WEXBYa^DbgcHdHeIg]hF
~^sd	tHIPb
~^se	:!<#H%D(?)[*^,J-[.D/B1G2Z3D4_5a6a9C:@;C<Z=?>??_ACCbD[EEF@GEHXIHJBLHNFO>PHRcS[TAU_V[WBXBYdZ@]aaFb=cdffgGhJ
~^sh	K#_%D&I(B)E*Z+b,G-A/]1G3C4F5H6G7[8F9C:[;H<J=C?[@FAJB@DEEHFGGEHbI[KILJNHPDQHSZWGYGZI[Y][^__]b_cEeHfJgEhC
~^si	D!F#C&F(>)]*F+]-_.I0F1H2D3=6E7^9C:G;I<c=E>=@>BGCFD_ECF_H_IdJFKaL]M[NHOBPGSXT^UIVDWBXJYXZ?]X^C_Jc]eBf]gHhD
~^sj	xHHU^V]ZJ
~^sk	c!J#I+Z-H1[3Y4[9E=Z?J@GBGCIDaGIHaIHKHMGNIO[PJR[TJVIXIZE]JaEbJcIfGgZhI
~^sl	b#Z-X/G9I>J@HBIFaHaKIMHNFZGaHbJcGfZhZ
~^sm	_#H-I3H9F>Z@IBFH]I[KHMJOHT_[J]Ja]bafIhJ
~^sn	m-X6X9I>ZBJHYRbZG
~^so	H!H#[%D&G*F+E,C-_.I/D0C2D4E5G6C7F9^=F>E?Z@aA]BaCcEaFYGHHEIXJFLBM@OEQERCSBU^V]WIXFYCZ][Y]EaGbYcEdGeEgHh=
~^sp	Q!G#I%E&X(E)F*F+F,H-Y0G1G2G3b4D5G6F7E8G:E=D>I@JAFB@CCDAEHFXGFH]IaJ_KAMAN]PEQHSGTbUZVHWFY]Z][F]C_Za^bYcCd^eFfDgIhC
~^sr	{c[d[
~^ss	H!Z#D%E&I(?)_*I+[,F/C0G1F2H3_4I6F8E9G:F;I<H=I>D?]@JBYCCD[EEFHGHH[IEJ[KELCMEOFP]QHRFS]U_V^W]XbYYZX[I]D^I_EaGcEd@eEfBgDhC
~^st	B!c#E%=&E(I)]*I+C,D-J.[0X1[2C3]4C5H7B8D:@<C=D?EAZBDCHD[EGFYH_I^JBKGM^O[QDRXSZUDXFYDZG]_aYbDc@dDeHfchH
~^su	L!X#Z%I&I(_)I*A+I,F.H/]0F1c2G3>5[6F<H>G?[@]AGBfC^DXFHGGHEI[KELHNAOBPCQGRJSETFUHWDXIZY]G^H_]aGbYcCdBfAgJhI
~^sv	{H^
~^sw	Y!^#H%I(H*I+I/H0J1X3J4I6J7I8I9E:H=H>]@^AGBECGDGGHIGJILZMHOHRGSJTJU_V_WJXIZ@[I]F^HaGb]cHdaeXf]gJhX
~^sy	F!H#B%_&F(A)C*D,E-E.F/D0e1c2Z3Z4_5E6I7B8b9@:G;D=B>@?A@HADBICBDJEEFCGhH_JBKXLBM_NHO@RbSATAUBV>WDXBY]Z>[C]@^A_GaAbBc_d^eDfbgCh@
~^ta	Q!E#]%E&J(E)F*G+G,G-Y.I0G1G2I3D5H6G7F9a:E;[<Z=J>H@]AFBFCDDCFHG_HZIGLEMdNDQIRFSFTIVCWGZJ]DaacGdCeGfDhZ
~^te	C!I#H%A&F([)G*D+A,B-^/B0A1B2C3[4A5D6B7@8B:c;D<D=[>d?YA@CZD]EBFJGGH[IFJJK=LdM_NJObP>QCRAT_UaVHWbXcYXZA[E][^A_AaGcFdFeCfDgB
~^th	<#D%H&D(G*D+],@-X/]0B1Y2D5J6B7[8^9f:J;X<B>XA^BZCYEFFIGdHBJZKaM@NGQETGV^YG]?_BbEcBdBeFfFgI
~^ti	I!?#]%G&H(G*J,C-F.H/C0C1D2E5F6D7H8D9[:X;F>H?F@ZADB[CIDZEEFDIYJFKYL^NDPaQFRgSDTYV@WGXXYGZB[B][_GbJc^d^gFhD
~^tj	xHIf_
~^tl	{Y]
~^tm	x-Y9J@[HHIIX^ZH
~^to	I!F#B%B&G*@+B,h-c.F/I1a3A4[5E6D7E:D;H<F=D?[@cAGBYCBEDFDGDI@JYLBMJNYO@PIQFR_ScUaVDWFXdZE[B]B^Y_BaHbIc@dIeCfGgJhB
~^tr	I!F#d&H(F)D*D+G,E-_.H/G0F1G2Z3@4C6E7B8D9>:J;E<[>G?A@cBXC@D?EEFEGDH_JCMGN^OIPFQFSJTHUBVEWEXgYEZ[]Z^]_Ja^bIeIfJgGhI
~^tu	Q!_#H%G(E)a*E+G-Y0H1G2I3F5H6H7G8H=E@XAHCEDGEHFIIJJJKYLGMFN_OFPEQJSXUcVZWFXFYYZ<[G^J_FaIcDeZfEgG
~^tw	_!I#F(I*_-I7J9F=J>I?I@bAdBFCYDIEJI[KGMJSZTZVJXJ[J]J^J_FaHcIdJfJ
~^ty	V!I#X%I(H*I+J-F/I3_7J9G:[=J>C@aAJBFCYDFFJGYHCI_JJKYLJMGO_PYRJUJVHXHZE][^J_JaDbJcJdJfJgJhb
~^ub	b!J%H+Y-I/X7X8X9J:J=I>[?I@EBGCXD_HDIHKHM[NIOaSZTIUJVIX_ZE]Z^JaHcJfJhI
~^ud	{B[Z[
~^uf	u9Z>]?YBICJHFV^
~^ug	{HJK[
~^uh	{R]
~^ui	p!Z:[HIUYYX
~^ul	i#J-H3J9H>J@]BIHEIGKeMHNIObZF]JaIeZhH
~^um	i/YEZIYZHc_d^fJ
~^un	G!G%_&g(C)F*D+D,C-X.I0I2H3J5I6C7^8D9B:J=F>D?DACCADEEDFbGZHIIHJIK?LBM^OIQFRGSFTcUIVEY][e]D_Aa@bZcEd[eCfFhE
~^up	Q!F#F%Y(a*I+I,H-D.J/[0[1e2I3E4D5a6G7G8H:H<I=F?F@GAHCGDEEIFIGFH[JGKALHMINcOGPFQIRFSHUGVFWIXGYFZF[G]F^E_GaFbEcEeFfdg_
~^ur	o1J9_>J@HBJH]IIKJZZf[
~^us	=!^%E&E(^)Z*X+Y,J-Z.E/A0D1G2B3F4A5A6@7X9>:];c<B=[>=@HAfCEDYEZG]HIJDKeL[M@NCOGPZR?S@THUDWCYA[I]^^a_eaGbAc@e?fBgYhA
~^ut	S#[%F&I(a)[*D-J.I/E0I1H2H4G5I6G7^8X9A:^;]<I=Y>D?I@FA_BCDFEGFHGZH:I^JHMGNCQIRFSFTGUCWEYHZY]]^^_ZaZcFeHfDgGhD
~^uz	i!](Z9I;Y?Z@IBJDYHHK]MJVJZG^[_XhJ
~^va	T!C#Y%E&J(E)G*]+G-a.I0G1H2Z3]4G5J6H7G8H:F;G<I=D>^A^BYCCDBEHFHI^JGK@LbOZQISHUFVEWHX^YHZJ[I]D^D_ZaZbIcFdEeIfFgIhF
~^ve	D!>#d&E(A)A+E,A-D.D1d2H4D5[6H7G8C:D;_<G=Y@HADBDCdD_EBFIGCIBJ]K_LGM[NIOFPFQIR@S@T]U@V@W@XdYZZ_[H]Z_FaadEeCf<h[
~^vi	S!E#^%F&J)J*E,G-a.H3Y4F5X6G7E8H9G:I;G<I=C>B@^AGBGCEDAEGF^GHHbIGKHM_N]ODSGT]UCVDWFX]YY[X]B^X_Fa[bDcEdEeIfEh[
~^vo	P!]#H%D&J(F)F*E+[,G0Y1J2G3H4E6G7E8G9X:Y;F<H=H>D?^@cAFBZC@DEFGGFHHI^JFK[LFNYOZPEQHRFV]WGX]YGZD[F]]^DaYeHfH
~^vr	{9YHX
~^vu	e#I(J-J/I0[3Y9I=[>G?I@IBGC]DHHBIZKZNXOJTJUHVIWJZ^]JaJb]dJfIhY
~^w3	pBGHHReZGdHfG
~^wa	H!G#E%H&H(E)D*]+],F-[/X0F1F2F3@4E5G6F7D8F9];F<G=F>^?X@eAEBGCZEFFEI]KXLEMZNYOFPBQGRDSETBXdYIZE[a]J^H_EcEeGfCgGhX
~^wc	t@]HJMZ
~^we	I!H#B(B)E*E-d.J/]2F3@5E9X:J<F=G>C?A@]AHBcCbEJFIGJHYIYLFMZOCPHQFRGUEVJWFXAZ_[F]caHcBdBeGgFhE
~^wh	D!I#H%[&X(^)F*H+I,Z-A.G/G0J1H2E3]6J8D9X:J;E<F=G>F?H@EAFB=CEDFEEFIGIH_I[JZLBMJNdO[PEQFRCSCU]VDWDXCYIZb]]^H_^abcCdDeHfEgJhb
~^wi	?!D%E(E)J*H+Z,b-F.I0?1B2F3Z4E5[7E8H;J<G>[?Y@_ADB[CEDBEFF[HaIJJGLXM_QCRJSETBUAV=WDYC[b]B^IbacIdHeafCg^
~^wl	m(GH^U]V^ZE
~^wo	H!Z#C%]&H(E)H*D+H,D-d/Y2G3H4I6E7]8X9C:H;G<G=G?GAGBfD?EEFGGBH_JFKCM]NGOHPFQGRYSITCUAWDXCYJZc[A]A_CbIcBdHeEfZgFhF
~^wp	xO^
~^wr	C!C#]%[&G(?)A*D+D,_->.F/Y0^3]6Y7D8Y:B;E>D?A@CAYBECCDAEJH]I?K@LCMBN>O[PZRaSCTEU?V?WCY[[B]A^@_^aBddebf]gb
~^ws	u?]@[H[ZJ
~^wu	_!Z#H%Z(F)J*J,X-H4Z9I:H;J=X>[?^CIDHHHIHKZLJNHOJUXXI[J^X_]aHcJfIgJhH
~^wy	d!a#I([-I3[9F;Y>G?I@IBICZDIHCI[KJMJNYOJTJU^VJZY]J^JaHcJfJhJ
~^xb	{H[
~^ya	{>]HG
~^ye	Z!^#I(I+J-Y/J1]3J9X=]>_@[AJBGCJDHHEK^LYMINGVIXJZX]IbIcJfJhI
~^yo	K#J%G(C)I*D+^,G-J.I/I0I1Y2H4H5I6H8H9d:a;I<I=[?JAHBCE^FIGFJGLGMFNHOYPDQIRISDTYVZYI[F]G^H_HbFc[dYeGfGgF
~^yu	u?_HJZI
~^za	]!H#[%I(G)I*I,J-Z/I0J1J4I7I8J9F;J=F>F@DAIBaD^EJFJHHJIKELIMJN_O[PIRHSITYUFVEWIXG]H^Y_JbGcGdbf^gIhE
~^zb	o-_HIX^
~^ze	]!I#F%H(H)J*I+J,I-[/Y1I2[3[4H6J7J9F;J=H>D?GAIBFCFDGEJGJH]IbK]LJMFOYPIR_SIT[UIVYWJXGYI[I]G^IfFgIhF
~^zg	n9X>[BZHJOZZIhZ
~^zi	m-I3Z9I>I?_HGI^KJOXZIaZ
~^zl	x3ZI[NX
~^zm	g(J9I>X@aDJHFIJKIM^NJVJZZ^ZaJfJh^
~^zn	r9J?ZHJIa_Y
~^zo	j-Z3]>JH]ZI[XaJ
~^zr	n([:ZHISZVIZ^gZ
~^zs	{ZJc[
~^zu	Q!]#H%]&Z(^*J+H,G-F0X1H2J5I6X7G8H:_;G<I=X?JAHBXDBFXHEIDNDOGRGSHWJYG[J^E_Gb]d]eGfGhE
~^zw	]#F%I(I)J*_+J,J-G/X0J3H4J7J:I;I=H>F?H@aA_BFCbDFGJHEIGLZMYNGPHSJTHUHVHXYZC[J]G^H_IaIbHcZd]f^gIhG
~a20	xHYIXZJ
~aad	_!H#E%F(H)I*I+J,J-G/I0^1_3H4I6J7I8J9E:J;J<J=H>H?H@HAIBFCHDHEGFJGXIGJJKHLJMHNIOIPIRcS^TaUHVHWHXHYYZB[J]H^I_GaHbYd^eZgJ
~aag	n#[*]9I@ZCYHZ
~aak	u-]HY
~aal	xIZ
~aan	q9[@ZHIZJb[
~aar	h*[9J>Y?Z@ZHFM^TXZIbZ
~aat	e!_#J(H-I/J3]9H:J;]=J>Y?]@HBHDIHBIGK]MINIOEPJTJU]VYXJ]J^[aGbJdYfHhI
~ab^	x3ZI]
~aba	i-J9G>[?JBJCGHZIJZE]eaG
~abb	k![9J=ZBYCJI]UYZI]Z
~abe	V!G#[%G)H*Y+],J-G.J/G0I1J2J3D4H5J6I7I8J:G;I=X>^?^@^BDCXD_EIFJHDNYODPJQJRISITYUGWIZD[Y]b^H_HaEbGcHeJfGgI
~abg	^!X#H%H*I+I,J-[0I1Z2J3H4Z7J8J9H:H<J=Z>]?ZCGDGHGIFJJLJMHOYPHRISJTIU^VGWJXIYXZZ[I]_^I_IaXbHcIeJfEgJhG
~abi	W!_#I%J)H*J+J,J-I.[3I4J7J9H:H;^=H>I?H@FBFDGGJH[IGKXLJMINIOJPISHUbVbWFXJZ@[I]I^I_JaIb]daeZfGgJhH
~abl	E!f#J%D&H)_*B+C,X-Z.X/C0D2F3F4Z5J6F7C8]9A:C;]<I?Z@CA_BaCYDBEFFEGHHXI@JJK>MHN@OIPIRDTHUbVbWHXCYZZG]F^E_IaFcFe[fIgFhA
~abo	Z#H%I(H)I*J/J3I7J8J9H:a;^=c>G@XBCCIDZGIIYJIKILFMHOJPHS]TIUFVEXJZ][I]H^I_IaGbHdIfIgI
~abr	e!X#H)X,Y-]3J9I>X?H@IBJDJHbIJKJTZVJZC[]]FaZ
~abs	m%Z1Z5X9YBYKJY]ZE[[_ZaJ
~abt	u9JK]OZV[ZH
~abw	u9ZHXR^
~ac^	V!G%G)H*Y+I,I-E.J0I1I2J3^6I7a8I9E;I<J>]@aAICFDDEJFJGHHZKDLHMFNJOIPGQJRHTFUFWHX[ZF]G^G_aaEbbcJeJfEgH
~aca	X!G&X(G)H*G+I.J/H1Z2J5J6I8J;I<J=a?Z@YAHBCCXE[FIHBJIKDPHQJSXTGUJVEYI[H^I_Ha^dJeXf[hG
~acc	>!h#_%g&E(C)Z+I,X-C.I/J1A2b3I4C5C6A7C8A9?<C=D>Z@BA[CEECFCHaIHJBKDL[MFNGPcQbRAS@THU@V[W?XDYB]B^c_[a>bCcDd?e@fAgA
~ace	X(H)I*I+I,J/b0I2J3D6J7H8J9D:Z>[@ZAJBDCGDEEIFJGII]K[LJNEOYQJRISJTGUGWIXGYJZZ[H]G^H_HaEbGcadFfGgIh_
~ach	K#_%H&H)D*H+E,E-a.G/E0H1D2I3F4Y5H6G7D8Z9G:B;E<G=D?DCIDJEJFGGIIIKZL]M^N[OEPEQIR_TFWDXYY[ZY[H]^_EaHb[ccdZeFfXgG
~aci	U!G#F%Z&X(H)I*J+H,X-c.J/I2J3]5J6I8I9[;H<J>G?I@EAIC]EZGXHFJIKEPGQJTHUGVDYIZ>[H^Ha[bFdGf]gYhE
~acj	k9I?_C[DZGZHGUXZHaJdJf[
~ack	C!X#B%^&G(I)A*C+H,Z-D.G/E0]5]6^7C8[9[:B;E?@@AAXCAD?ECF]GJHZJXKZLAMAN>OCP]RXSCUBV?WDXFY[ZD[@^?_[aDbEdeebfag[h>
~acl	p#E%[;cAJH_LJZH
~aco	l#J-J3J@JC]D^HXI[KHVX_ZdJhI
~acq	q8]:JHFQaZG
~acr	oH_
~act	F!f#C%E&c(C)B*?+C,I-?/[0[1F2b3^4]5E7B9?<G?A@>AIC]EeFbGEIbJHK>LIMBN@OEP>QIRHSCTGUbVFWCXFYZ[A]G^J_HaAbFcFd[gCh[
~acy	q.^>JDZHGIHN[Y]ZFaYcFg[
~acz	e!a#I(F*X3J9I:J;Y=I@HBIDIHXIJKJMJNJPJUbV]ZC^[bJc]fJhJ
~ad^	N#A%X&I)H+E,F-Y.I0J1_2F3Y4B5X6X7]8E9a:C;E<G=I>a?X@CAEB?DZFYIFK>MANIR[SaTHUEVAWIXBYY[D]G^YaEdJeFfb
~ada	M!^#]%G&I(A)D*C+D,Z-H/Y0E1E2F3B4D5G7C9>;^=C>GAEB]CHD^EZFGHJIEJEMYNBPYQXS^T[UXWHX]YEZG[B_Fa]bZcEd]eFgGhZ
~adc	g!J%J0^1_3J9I=J>J@JBIDJGYHBIJKJMJRdSITJUJVJXJYZZDaJbIcXdYhJ
~add	Y!H#J(H)J*I+J-H/J1J3a4H7I8c9H:Z=I@YAHBJC_GXH]KHLJMJNHOJPHQXTJUIV]XJZE]I^I_IaGbJcGdJfIgJhJ
~ade	[!I#F(])]*X+I-[2^3I7I9H:X=X>F?H@]BDCXDFGIHbJJL^NGPJSJTFUIVGXJY]Z?[E]H^Z_IaHbFcEdIfIgJ
~adf	^#J(J)J*I,]-H/J7i9H>J@JBJIIKIMJNJPITGVJZHaJbJhJ
~adg	pH_
~adi	d!X%[-_3J=X?J@JBIC^IJKJPJSYU]VJZHcJfJ
~adj	{HGZJb]
~adm	A!C#D%H&E(d)j*m+D,h-A.E/?0C1Y2D3?4@5E6C7?8B9@:H;C<E=C>??A@?B=C<D?EeFCHDI=JBK=LEM=N@OAPjQXRBSETAU[V]XDYCZF[A]?^J_Aa@bAc@d]eBf?ggh@
~adn	t-[D[
~ado	I!X#a%Z&G+Y,X/B0H1X4^5J7[8J9[:b;F<H=?>I?A@ICEDYEHFIGCIEJGKZLFMIN@O[P[QHRESYTYUbV^WHXYYHZ=[G][^J_DeDf>gCh>
~adp	n#a%Z9JEHHDNXPJWJZId]e[
~adr	i*J-Y9H:[>[?[@IBJCYD_F[HBIHKIO^VJZH]IaI
~ads	Z!J#F%_(H)I*I+J,J-G0H1I3I4J7J8J9E;J=I>H?I@IBGCIDIEGGIH^IHKIMINIOJPIRHS_TbUIVHWIXJYJZE[J]H^J_HaHbIcHd^eZfe
~adt	{-YSY
~adu	]!a#[%H&a(G)J*H,J-G/J3I7I9H:I=]?I@FAHBDCJDHFJGIHEIHJYKFLZMHPHSJTXUIVHXJZG[I^]_Za]bIcIdJfYhY
~adv	m)Z-I9[:[;YBIHHS^UHVJZ[
~adw	{(aHIKJZH
~ady	a!^+a-F3J9H>H?J@_B[CJDDIHK^MJN^OJUJVHZE]JbYfGhJ
~adz	q9IBZHJO[ZId_hZ
~aex	{HHQ_ZJ
~afa	u.Z6Y
~afe	tH[JZ
~aff	[!I%I(])Z+^-G/I1J3G4J7J8X<^>I@HBGF^H@IGKHMIOXP^RJSJT[UDV[XJZF[J]I^J_IaHbIc]dZfGg[
~afi	p6^<ZHJ
~afo	{2[aY
~aft	L#_%Y&J)F*F,G.I/a4H5H6X7E8Y:A;G>C?D@YA_B]CJDBEIFFGEIAKCLYMXNHOEQJR_SIUHVGWGYYZX[E][^I_FaHcDeGf_gJhD
~afu	tDXHZVZZJc]
~afw	{9[HY
~ag^	N!D#Z%E&J(D)F*E,G-B0J1J2H3G5H6G7a8F9_:]<H=D@^AEB[CHDCFFGIHbI@LZMBNJOEPDQHRJS]UFVDXFYGZH]E_Ea]bYdbeHgFhB
~aga	P!]#X%F&J(G)X*G+c,G-D.J/F0H1I2I3G4G5I7J8Z9E:C;G>F?F@aAGB[DCEIFHGGHHKXLGMENZOGP[QIRYSIUZVEWHXZYIZ^]IbHeIgHhC
~agd	x*]CZ
~age	F!B#@%E&F*X+[,C-b.a/H0l1C2H3C4D5D6C7a9D:J;D<I=B>G?a@;AGB;CAEIFDGAHXIFJ[KELCMGNAOZPBRCS[TGUYVDWJX_YDZZ][^@_DaIb[cGeZfB
~agg	d#I%I(J3E8Y9F=J>Z?H@HAZBHCaDEHJIHKGNIOHPJRITIUJVIXZYJ]Ha^bJc]dJf_hI
~agi	_#H%J(J)I*I+a,J-a.[3G4I7J9G=I>F?H@GBFCHDYEJHIKGMHNIOXPIS_UGVYWJX_Z][J]H^XaGcJdJfI
~agl	e*Y-H4Z8Y9I>J?JBGCJEXHZIIKHMINYRZTJUJVJX_ZG]JfJha
~ago	h#I-H3J:J=X>I?YB[DIGJIGKXMGNIOJRJTJUJVJXZYZZ][J]IaIcZdIf[
~agr	q9[H[MZ
~ags	t#]/H0J3[HJM^RJTJXJ_FhX
~agt	_#I%J(H)I3G9H:I=H>H?H@FBGC[D]E[I[MHOYPJSITIUHWZXZZY[J]I^[aHbHcIfHgIh]
~agu	i(J)[9[=JXZ
~ahe	oHGRabZc[
~ahi	u>aHIfX
~ahl	b!J#H(J*J-a3a9H:J=I>E?b@FBGC^DFHBI^LJMINHOGTJUJVYZD[_]Y^IaFbJcJdJhH
~ahm	{/Y8Y
~aho	m>[@YHEK[XZZIh[
~ahr	q-]1Y>[@JHHK^ZHfY
~ai^	[!H#Y%G(G)Y*G+X,[.J/H0I1Y3F4H6X7I8J9I:G;I>C?^@]BED]EIFJGIIIJIK^LYMENFOFPGQJRHSJTHUGVGWXXbYJZA[]]F^I_IaXbGcXdIeJfFgJ
~aid	d-J/b3J4XBHHGIIJZKGMJNHS]VIZcdGfJ
~aig	t+][]bJ
~ail	B!G#B%G&^(B)?*X+C,G-@.D/_1H2D3_4G5[7F9=:c=E>c?_@@AHB=CYDeEJF^HdI;JFKFLAM]NHOJPZQYRFSFTAU@VAWBX?Zb[?]A_CabbCd?e]fEgIhE
~aim	j-]@JHYIIKIOYW]ZIa[h[
~ain	E!J#X%[(D)H*A+a,J-C.I/Y0D1G2E3D4b5a6E7_8_9@:?;E<F=@>E?A@dA]BYC@D?EEFaGXHBLEN_OBPaQHSDT^UBVBXYYE[J]]^I_JaCbEcEdEeEfIhD
~air	_!Y#H%I/F3[6]7Z:_>Z?H@FBZC[DEEIHCIHKEMINHT]UXWXXIZJ[J]I_XaGbIdZfJhH
~ais	X!H%F(F)Z*H,I-F.J0I1I3a4G5J6I7H8H9J:F;I<J=Y>]?Y@FAHBIC]DCFIGHH;JZKYLJMXOZQJRHSIUFVXWHX^YX[]]J^HaBc^eJfFgI
~ait	V!H#J%I)J*H+Y-F1I3F4J6J7J9[;J=H>D@bAICEEJFJGJHCIDK]LIM^OGPIRYTHUIWJXdYJZA[Y]G^H_IaJb[cIdHh_
~aiu	k3I9Y>JHEI_Z[c[f]
~aix	p;YH[^ZbZd[
~aiz	{%_dI
~aj^	i(J9G=J>]?J@[BIDHIJKJMXVIZ]]JaabJfJ
~aja	r!a([?ZBJDZHHKIN[ZD
~ajo	r8]9G>]VZbZ
~aju	q3^9ZHJIY
~ak^	[!]%J(I)I+J-c3^4J9G:J<Z=I>H?I@XBGCJD[FZGJIXKGMIN^OJPJRJTJUIVHY[ZB[J]I^I_JaHbJcYdHfIhI
~aka	n-Y@JHEYXZHbZd_f_
~akc	uZH^^
~ake	S#H(F)H*H+[,J-H/[0J1I2J3F4I5J6J7H9F:F;_<[=Z?YAIBCCFGFHIK^L]MaOHQ^SHTGUXVIWHXHYJZE[G]G_GbGcGdYeJ
~akf	t@]HJa[
~aki	u9][Z
~akk	u-[
~akn	l%[(a-I3a9F=]>I?J@JBJCZDJHCIZKJVJXJZG]JaE
~ako	u*ZB[I]
~akr	{G[
~akt	V!c#G%F(I*I+I-F.Y/H1Z2J4^5J6I7H9H:H;[<X=F?G@EAJBEC]DYEHFJIDJJKDLXMJNFOHPEQJRHSITHU^V[WHXFZ>[H]H_IaGdce]fIgIh^
~aku	n3Z9H=ZC_HEI^Z[
~akz	t/ZKIOZZ[
~al^	E#]%B&G(^)[+C,b.H/F1Z2D4H5Y6F7?8C9F:Z;D<E=J>F?D@ZB?DGFZGIHdI]K_LHMZN^OBPIQERJUAVAWAYEZ>[C^C_CaHcAdYfHgdha
~ala	Z#G%I(I)J*I+J,J-]3H4J7I9E:J=H>F?H@]AJB[CHDGEJHbIFJJK]LYNGOIPXSITIUGWJXYYXZZ[IaGbHdGfXgYhH
~alb	i(J3X9J=[>J@]BXDJG]HEKJX[ZG]]dY
~alc	p.X3I9[@YBIGYHHM[OJX[
~ald	p9I@aBID]HEIGKHNZZGa^
~ale	V!I%F&I(F*G,H-D0I1H2J3Y4F5J6H8I;H<J=E>C@GAHBZCXDZE[F^GFHbJHOEPFQISGTGUXV]WGXFYH]F^G_^bIc_dXeI
~alf	a!J(F)I*J/b0J3Y4I7J9I:J=H>I?IAJBGCJDYE_GIHAKJMYPISYTIUIVXXIZZ]^_IaZdJfJgX
~alg	h.X9b>H?I@]BEC^HEIIKIM^XJZGaJc]fJhJ
~alh	g/Y4[;XF[HFNZPXVJZYfJ
~ali	O!E#D%I&I)Z*C+H.J0F1[2H3a4X5H7H8G9D;G<I>]?GCEDBFGGDHXIAJFKBL^M[N[ObQHR]SYTFVZXDYGZ[]G^G_EbIcCdFeGfbgHhG
~alk	m4[8J9^BJHDKIYYZI]_
~all	F#J&G(Y)X*E-[/Y0Y1H2D4Z5D6F7A8C9Y<J?^@CAHB]CBD=ECF_GDH]IILBMGOAQaRFSJTIUYVYWBYC_FbaccdDeHfCh=
~alm	lI]T[ZX]ZdY
~aln	m@ZBJHHIZZIc[d_gZ
~alo	a![#G(I+Z-G/J3]7J9F:J=J>F?_B^DDHAI^KFLZNHOXTZUJVHXJZC[[]I^IaHbIfJh^
~alp	x@[HYIX
~alq	xNY
~alr	c!]%E(J+a-G3J9]>H?J@]BGCJDDIIK^MJNJOIPIVHXJZGhH
~als	[!I#[%H(J)c+I-F/I0J3X4X9H:J;J=I>G?H@HCGDFEIFJHXIFJYKFMGOYPIRZS[TXUGVGWJX_YJZE[J]H^JaHbHcHd[eGfGh^
~alt	L!G#F&H)D*J+C,J-Z.I/H0I2F3f4D6H7X8F9A;G<G=]>_@_AEBDC^D_EFFIGIHJIGJEK_LFNEOFPFQGRDSYTHVZXAY]Z7[J]@^b_DaAbAcDdaeFgEhZ
~alu	l-J/X9]H]N[ZF
~alv	q3^9I>HDJHGIHKHU^V[ZIa^
~alw	e-H@XBID_F[HGIHK_TY]JaJh]
~am^	N#B%[&I(G)Z*F+E,F-H.G/F2_3@5G6F7E8F9F:Z;X<H=X>E?J@GAEB?CGDHEGF^GHHiI^JIK?LEMcNAODPFQ_RESFTEUCWFXCZD[D^IabbEcDdDeHfCgIhG
~ama	Z!H%H(H)I*I+X,J-[/H0J2J3^4I6J7H8J9^:H;I=G>[?[@[AJBJCFD_EJFJGIJIKCMENGOEPIQ[RISJTHUHVFWXX[YJZA[I]F^G_JabbGcIfGgJhE
~amb	R!F#F%H(F)H*H+H,I.J/X0H1J2J3E4H5J6H7[8J9D:X;I=F?G@gB_CFDFEHFIGZHAIDJIKBL^M]NEOGPHQJRHSITEUFVJWIXFYIZ[]F^]_FaEc^d^eIfEgZh]
~ame	M#G%E&H(H)F*E,F-b.H/X0I1F2G3F5G6F7D8E9@;F<H=C>@?D@ZAaCEDCEFFdGDHbIbJIKaLGMAQGRCSGTZUDXD[E^H_EcEdDeGhD
~ami	h(J-I0Y3I9I>J@IBZCJFYK]MINJPJf[hZ
~aml	h7^>X@JHXIJMaZEbHg]hZ
~amm	^(])]*]+I,Z-G4J7J:I=I>H?GAJBGCIDGH@IHMHNHPZRJSJTZUZVZXI]H_Ja[bXcJfIg[hI
~amo	^!I#J%I(J)I-J/J0Z3I4J7J8^9H:]>H?Y@FAJB[CIGIIGK^LXMHNIOIRISJTJU]VGWIXIYZZE[J]I^IaIbIcId^hF
~amp	i-Y3c9H>G?J@GBIDJH^IIKIMIZEhb
~amr	kHGQeYJ
~amt	u8^HIa^
~an^	Q!C%_&Z(C)E+I,G-J0G1X3I5H6G;E<H=c?C@FAaBGDBEHGIHII_JIKILFMZPGQHRZUXVHWGYGZG_^aBbZcDeHfChE
~ana	V!H%X&Y(])H+I,I-H/G1J3G4I5I6I7c8[9B:X;J=G>F?G@ZAIB[DGEFFJGGHFIYJ]KDLIMFNDOIPXQXRISGTGUGVEWIYJZX[H][^G_IaGcGdbeZfYhF
~anb	t.X7Z>XJY
~anc	M!D#X%Z&I(J)F,F-E/G0E1I2F4D5]6F7E8E9[;c<G@FAgB?DIEFFFGXHEIDLGM_N@OAQJRDSFTGUCVYXBYZZ<[D]c^D_da?bacEdBeGfIgHhY
~and	J!H#C%D&G*]+F,I-G.G/X0D1F2I3d4A5E6C7Z8C9b;G<E=I>g?^BJDAEDFFGHHAIFJELYNAOHQERESHTGUFVAX^YDZa[C]_^_aGb>dBeHfBgJhd
~ane	[!I)J*J+]-G/I3I4]5X7Y8Z9H:I=I>G?I@FBFCIDGH^IGKZMHNXOIPZRHT]UIVZXJ[J]I^JaHcIdJfIg^hI
~anf	l-I6X9[>G@IG]KIN]X^ZH
~ang	B#J%@&J)F*]+F,C-E/[0D1C2I3>4G5E6C7B9<:C;H<J=A>^?I@eACBaCFD?EGFIGCHXIEJGKELgMaNJOBPGQERBSFTAVCWCYHZY]^^g_CaIbDdJeCfGgYhb
~anh	q@^BJHFKHX^Z^dIfI
~ani	L!B#E%D&J)E+F,G-E.H/G0H1G2I3E4G5I6H8G9E:e;G<I=^>H?X@EAGCDDGEbF_G[H=IBKCLFMDNaOFQIRGTFUdVEWeYHZA[E]D^D_Zc_d[eHgF
~ank	W!X#E%H(G)I,J-C.J0I1I2J3Z4Z5J6J7G8J9g:H;I=G>E?E@DBbCFDZEJFJGIHaICKDLHMFNGOHRHSJTGUHVGWIXGYIZH[H]F^H_IaEcHdGfHgIhF
~anl	{-[HY
~anm	a(J-J:J>H?HCJDJHYIIKIL]M]NJT[VIZ][[^JaIbbcJdJfJg]hG
~ann	A%J&Y(Y)Z*[+B,I-[.C/?1C2E4X5G6a9>:];D<]=Z>_?a@XAGBCCDEJFYG[HYIIJBKELCMGNFOFPHQERBTGUCVEWDXEYYZY[X^Z_^aBbAcYe_fDgF
~ano	U#D(Z)H*F+H,J-_/G0[1J2J3F4I5J6I8Y:[;H=Y?H@cAGBEC]EIFXGEJIKYMEOGPHRJUHVEWIX]YJZG]G^H_JaGbGcHdDfIhD
~anq	j%Z(Z3_=^CXKJOHV[ZFaI
~anr	o3[9I>X?_HHa^
~ans	S!Z&[(E)H*F+F,Z/J0J1H2I3_4X5I6H7X9F;G=X?X@FAJBCCHD]EJFYGZHbIHJHKBMJOBPFQIRGYHZD]DbHfZhI
~ant	F#A&G(J)G*X+]-Y0I1D2J3;5I6D7B8C9E:e;C<E=J>]@IABBBCJDJECFCGAH]IXKgLCMYNEOHPAQJRBSZUcVBWeXIYJZ=[Z]_^E_BaHbZcGgIh[
~anu	p=Y@JHEIZKZZJ_[fZ
~anv	h!]#J(Z-H9G;Y=Y>I?[@GBIKbMINIZE]J^]aJbJdJhG
~anw	pHHMZNZ]YaZ
~any	M!E#a%D&J(D*H,H-b.H/E0H1G2H3J4G5H6H7Z8]9]:_;]<H>X?DAFCAD]EHFGGEHYIGJFKILFMBN[QIRFSXTYUcVDX[YHZJ[Y]C^FaDbDcEeHfDgGhC
~anz	n3G9I=J>ICZDJHGI^OIU^VJX^ZI]Y
~ao^	T!E#F(^*I+G/G1[2I3]4I5I6H8H9^:Z;G<I=F>E?Z@IAGBGDCEZFHHEIBJHLHPFQISXTFU[YH]^_Ga]bDc[dGfZgIhE
~ap^	W#Z%H(H)J*X+J,J-G/I0J1I2I3F5e6I7I8H9H:J;J<j=I>G?H@ZAJBFCZDGEJFYGIH?IEJIKHLIMGNHOYPIQJTGUHVHWJXIYIZG[H]H^I_IaGbHcCdHfFhI
~apa	a![#I%I(]+J-G3I6X9G:I=H>H?Y@HBGC]DHGIHBIHMGNIOIRJTJU^VHWJXIYZZG[b]H_YaGbYcJdJf]
~ape	j#Y9J<[>I@]BJHZKJNZO[XJZIa[hZ
~aph	a%E(a)Z@HBIDHHXKJMIVIZGge
~api	d!I(J-J9]:J=J>I@HBHD[HCI^KJMJNIO]UHVHXJZD^JaJbad^f_hI
~apl	n%^(J*Z9J>X?bHGZJdI
~apo	o#J-J1]9H@JA]BIDXH^IJKJMJUJVIZ[_ZcJ
~app	O!D#I%Z&H(Z)E*Z+b-[.H/Z0J1G2H4I5G6G7G8G9^:H;X<H=C>]?d@IAECJDFEFH_IEJFKFMANXOCPYRISFTCUDWEXCZY[D]G^D_Da_bGcDdEeHfXhB
~apr	f%J-Z0Y3I9J=J>I?H@IDJHJIGK^MINGR[TYVJXJZX[[]^_ZaGbJdIfIhJ
~aps	f!Y#]-J6X9I=c>J?J@GBIDJHYIIKEMJNIRbTJXHZD]I^JaJbHfJhX
~apt	V!I#X%J(H)J*I+J-G/G0J3I4J6J7J9F:J;J=H>F?H@EAJBZCIDHEJGJHdIHJJKFLIMcNHOIPIRHSITIUIVHXIYJZI[I]_^J_JaHbdcIdIfGhG
~apu	qAZHHZZ_ZbZfX
~aqu	n:Y@]N]U[XJ
~ar^	D!C#I%H&F(_)B*>+_,H-].F/D0A2_3Y4Y5C6Y9X:E;H<D=>>Z?b@[ACB]CJDYEDFFG@HdIAJFKbMZNIPEQDSGTHU<VBW@X[YE[a]E^b_HaBbZcIdBe[fHgGhI
~ara	L!I#B%J&I([*Y+F,E-A.G/]0]2d3A5G6F7H8F9?:F;E<H=I?aB?D]EEFdHAIgJEKELGM[NCOJQISFUXV_WXXJYHZ?[X]A^JaAbHdGeHfDgDhX
~arb	u@ZSZ
~arc	Z!E#H%F)I*I+I,J/I0J1J2Y3E4I6I7I8I9C;Y=F>E?FAHB[CHDFEJF]G_HbIEJJKELZMYNFO]PHRISJTIUGVEWIXHYIZH[I]G^__^aDcGdaeIgJh[
~ard	M!E#X%G&H(B)]*C+],g-F/[0F1G4E5H6I9a:F;G<G=C>D?[@YAFBICCDAEGFHHXICJELEM^NBOIQ]RFSJTGUDVBWGXHY_ZA[E]B^D_Da[bYcCdGegfAgGhD
~are	U!^#F%F(])H*Z+H,I-_/J0I1I2J3^4H5J6I7H8I;^<J>C@XAHBICIDJEJFIGIH^IHJHK]LIMZNEOFPIQIRHSHTFUFWIXFYIZC[a]E^XaEcZdGfFgI
~arf	d(])I*Y:I>I?Z@]CHHFI]K_MINJVZXZZC^ZaIhI
~arg	f2^9I>J@JBJGbHDI]KJS]ZI]]_XcHdDfHhJ
~ari	O!Y%E&J(a)Z*D,F-[.X/F0G1H2H3F4F5I6G9A:Y;^<I=^>BAbBBC[DEEGFXHEJEKCMCNBPHQHRXT]UJVXXXYG[I][^]_YaHcDdXeHfDgF
~arj	{HYb]
~ark	h-X2Y9I>J?IF[HcIZZE
~arl	^!Z(J-H/X3J9H:]=J>I?J@_BGCIDIHHIGKZMHTHU[V^YXZB[Y^YbJh^
~arm	l9Z>HH^MJZGaHba
~arn	o-Y9HHXK^MZZHdX
~aro	i!]#J*Z-Y3J9J>Z?[CFH[IJKJZF]I_XaFdJf^
~arq	{2Z
~arr	V![%H(G)I*I-F1J2J3G6Y7I8J9F:I;J=H>X?G@EAJBaCGF[GIHZIFLIMGNHOHTIUGVGWIXHYJZY[X^H_IacbYcGeJf^gJhH
~ars	x-[3[
~art	J#@%I&H(H)C*G+G,F-C/F1D2F3J4D5F6E7Y8H9J:_;D<G=H>Z?@@XAJB_CBEGFYG]HbIZJ^KXLEMCNIOCPIQFRFSZTXUAV]WDXFYJZ@[B]Z^C_XbbcCdDeEfghA
~aru	k-J0]3Y?]@IBIDJHFIIKHL[NYVZZG[[]J^[_[aJ
~ary	Y!I#J%G(^*J-G/J7J9J:I?]@IBED^J[LaMHNGOJP[SJUGVFZ@]JbIcZd_fJgXhX
~arz	u(]HXd_
~as^	Q!H%G(F)H+H,I-Z0J1X3F4I5J6I7G8J9b:F;I=I>@?G@JBXCZDEGHHcIcJELIMGNFOHPHQJR]SHTHUFVEWIXXYIZ_]F^GaFcGdFeJgHhF
~asa	c!J#Z%X(J*J+J-G/J3I4J9E:J=I>b?H@FBGCXDHGGHYIFKaMXNaOIPJRXTGUIVIXIZJ[]]H^JaHbJcJdJfHhG
~asc	r9JCJHCI]Z[]abZ
~ase	O!D)G*H+G,H.I/H0H1H3H5H7X8H:E;X<I=G>D?E@GAHBXCEEHFIGZI[K[N^OFPFQaRFSGTEU_VEWFXFZ]]F^]_FaEb]cHdceHfBgGhY
~ash	X!I#J%H(G)I-G/I0Y1I2J3Y4Z7J8I9H:I=G>Y?H@EAJBECJDHFeGbIGJHKFMdNHOIPHRHTIUHVHWJXJYJZ?[I^Y_IaFbZcGdGeJfXgIhH
~asi	Z!J#X%J(J-a2Z3J9G:J=c>I?J@ZBGCIDIHDIYKGMIPJTJUJVJX^ZF]J^ZaIbJcJeZfIhH
~ask	T!I#J%J(G)H*]+^,Z-F/I3G7I9G=I>B?E@CAIBFC_DHGJH^IJJJKHLbNHO[PHRJSJTHUIVGWJ[H]H^H_JcJd^f]gIha
~asl	X!H#G%I)H*I+J,J/I0J1J3I4I7I9H;J=G>G?H@JAJCHD]EIGIHFIYJIK[LIM^N^OIPHRISHTHUYWIXIYJZb]I_JaHcHd_fEgHh^
~aso	a#J(J-a8J9[>H?G@JC^HBIDKFMJNbOJPJTYVIZ]]J^J_JaIhJ
~asp	p!X9[@[HIa^
~ass	3!<%Y(])E*F+A-^.H0H1D2a3>4?5E6X7Z8D9?;D<Y=F>F?HABB]DFEEFAGJHYIcJ_KcLZMaN_O>P>QCR@SHTBUFVAWHXCYBZb[^^[_AcGd^e^fIg]h^
~ast	M#^%]&I(B)G+I,F-B.H0F1F2G3@5I7E8Z:d;F<H=J?E@_AFB>CaEGFFIaJFKdLDM@NFO[PFQHSETZVFWEXIYG]H^CaHcJdGe[gYhD
~asw	{KYbX
~asy	j-ZHGI^gX
~asz	{UX
~at^	?![#A%X(X)B*?+B/I0H1]3_5X7a9a:I;[<B=?>d@AA^BECEDHEGFCGXHaIGJXK[LEMBNaQERASBTAWGXD[F]?^X_[aBb@cDdBeHf^gYhX
~ata	S!E%F(D)F*F,Z-Y.I/Z0H1H2H3_4H5I7H9C:G;Z<I>E?[@[AHBbCGFIHGIHJGKZLIM]NCODQISFTEU^VGWYXDYHZ@[I_FbZcbfDgYhY
~atc	V!I#G%I&J(^*I+G,J/H1I3B4I6a7I8J9F:J;J=I?HAeBECFDFEJGJIEKJLJM[NHOePIRGSJTIUJVIWJXHYIZ@[J]H^J_XbHcGdIgH
~ate	K!]%H&H(Y)]*]+A/E0E1I2H3J4H5F6E7J9C:Z<H=J>I?GA]BHECFEGGHHIZJHK>LHMZNcO_PXQGRaSDTFU[WZYEZ][H]H_HaZb]cIdIeFfGgJh@
~ath	j9J?]@XDJFaHZKIZF
~ati	@!X%Y&I*?+^,Y-I.H/B0D2C3d4B5C6C9<<H>J?F@FAHBCC^DaE_G[H^I?JHK@LDNcOFQZRFSITAUYVBW^XaYFZD[D]F^F_HacbBd^e]fIgGh>
~ato	H#a%I&G)]*b-G.F/C0E2E3a4[5G8E9?:X;E<G=B>_?^@FADBICHEHFJGDIAJDKBNGPdRFVZWFYH[E]Z^F_Ha[b]cGeEfFgDh@
~atr	h3I9I:]=[>I@]CJHIIcKJOHR^XJZGaI
~ats	q-X3I7Y>GCJH[K^NHXIZHaGc[
~att	N!Y#X%D&I(H)I*H+F-^.H/E0G1F2[3a5H7F9D;J<I>H?E@]AHDHEGGXHYJFMDNXOGPJRJSGT]VCWGXc[F^X_EbDcJdGfBgGh[
~atu	Z!F%H(H)H*I+J,H-G/J0[3G4I6Y7I8I9G:H;J<]>H?G@GAJCIDHEJFJGGH]IGJJKGLJNHOIPHRHS[TIU^V^WGXHYI]H^I_IaHbHcHd^ebfYgJh^
~atw	u-]
~au^	]!J%I+J-F/Y0J3F4J6J7J8Z9[=I?[@XBXCGF[HDIEJJM^OGPJTJUZXJ[Y]Z^JaYbHdHfJhG
~aub	t9[?ZHXI[ZH[X
~auc	a!J%I(I)J-Z3E4X9Y:J=G@HB[C[DZKHMIOJPJTIU]VHWYXJZI[J]HacbIcIdJfHhJ
~aud	_(J-Z/]9I>J?JBGCJEZIJKILYMIN^VXYY[Z][^IaJdJfJhX
~aue	q#]M]ZJfZ
~auf	]!J%I(H)J*J+[,I/I1J3H4I6J7J9G:H=[>[?G@CB[CGDEGIHIIDJJKGLdMEOJPIQZRZSJUHWJXJYJZ[[H]^^H_JbGcZdGeJgYhF
~aug	r9^BYHEKZ
~auj	u@ZX]
~aul	b+I2]>J@_BJCJDHEYH_IIKIWHY]ZHb^
~aum	{H^
~aun	xTX
~aup	xD[ZJh_
~aur	r6aHDRb
~aus	N!H#a(Y*G,H-Z.J/Y0G1H2I7G9D:X<J=G>X?I@FBBEYFIG[HGIYJGMEPFR^SHUYX[YHZ@]_^HaBbGcYd^eHgIhD
~aut	I!C#E%Z&I(d)b+D,f-@/H0E1Z2G3]5J6F7H8F9A<G>[?]@XAEB@C[FGGDH_IXJGKGLEMENAOCPBRDSITXU]VaWDXCYEZ9[G]D^D_DacbCdBeFfBhC
~auv	m#[,[6X9JBJHEX[ZIc^dHhZ
~aux	u)]4]A[HJPJ
~av^	X![#X%H(G)G+H-E/X0Y1I3F4H5J6d7H8H9F;I<J=F?^@YAIBDDZEIFJHXIaJJKXLXMENIOHPFQJRGSITFUFVDWIXGYIZY]Z_GaEcGdFeJfEgJ
~ava	Z!H#Y(G)I*H+I,J-E.J/H1G3Z4Y5J6J7H8J:H;I<J=Z?aAIBDCZDFEJFJGXH]IDJJK_LIMGNFOFRHSZTGUFWIXGYY[H]X^I_IaFbXcFfYhE
~ave	H!J#F(F*X+F,J-J/G0J1F3^4D5]6F7H8E:H;X<G=[?HAEBFCbDbEFFIGJH]I[JJK_LFMDNZO^QGRJSDTCUHVEWIYEZG]Ya@cGdHfIgHh[
~avi	j.[6Y@XBJM]UJWZbY
~avo	f#[-X8Y=J@IBIIJKaNJR[UZZXcJfXhJ
~avr	h-]@[HHKYZH
~avs	q!^9J;ZHGIJKIU_
~avu	{*X9JHIK^ZI
~avv	tB]HIZJf]
~awa	b#J(I)Z/I3I9H>G?Z@aBYCIDXHXIGJJKEMJOJTJUYVIWJZH]b^YaEbIcJgJhG
~awe	{9[>XHH
~awi	k-[9]@^BJIJZ[h[
~awn	r%](a;ZHJWXZI
~axi	p3GHXIIOHXc
~ay^	N!^#H%F&J(C*I+F,H-C.H/C0H1G2I3C4F5H6H7E8G:G;G<I>I@fAFBJCGEHGEH[IYJGKHLXNXODQHSaT_VEWFX^YJZX]^_EaXbGc[dFeIfEgX
~ayb	tHIN[
~aye	k9I@]HJIIX[ZX]]f[
~ayo	uHHc]f[hY
~ayr	u!XH^ZI
~ays	F#Y%E(C)F,F-^/Y0G1Z2H3H4F5G8F9B:Y;H<H>B?FBBFGIaLHMAO]PCQGRFUYV^XbYGZX[F]G^XaGd[fEgBh[
~ayu	r9ZIZZZ
~az^	t/XCYNZ
~aza	i-]/Z9IBZHFIIJYMJN]O[hJ
~azd	{N_
~aze	u-ZHJV^
~azi	U!D#E&Y)F*I+H,X-D.J/G0J1H2I3^4H5J6H9^:[<J=H>G?D@EAGB]D]EZFIHGJIKDLHN^OFQIS[U[WZYHZX[G]E^G_[bEcGdIfZgXhF
~azo	t-Y/[@[H]
~azu	q!Z/XHYV[ZIbYgZ
~azy	{@^X]ZJ
~ba^	o=^@ZBZCZHHNZZI
~bab	x!Z>F@YO]ZJ
~bac	D!Y#E%]&H(?)B*E+J,[-@.F/G0]3@6_7E8]9J:C;F>I?B@DAZCCDAEDF]HGI@K^LCMCN@OJP^RZSDTBUCV@WCXIY]ZI[B^@_]bIdeecf_g]h@
~bad	i#a%I)Y9JBYDJH]TJZI
~bag	g-H4Z9H>_?JBHCJEYIIKHMIRZX_ZE]JaJha
~bai	{>JHH][b[
~baj	u!a9G>]HIZFbZ
~bak	o@JHFYXZHbZd_f_
~bal	[(c)]*[,d-X?I@JBJHFKJPHUIVHZFdDgI
~ban	Y!J#G%J(I*J+I,J-].G/I2J3I4J7J9E:I=I>Y?H@FAJBDCDDGGJHjIJKDLJMGNGOIPJRJTJUIVIXIZ?[H]e^IaFbFcJdHfIgJhF
~bar	b!I#I%I(I*I+J/J3Y4^6J9X:J;Y=I>_?]@YBHC[F]H@IDK^LJMGNIOHP[RJTIUJXIZC[]]H^JaGbJcIdIfYhI
~bas	^!I#I%I(J+J-G0J1J3F4Z8J9G:I;J=b>G@HBGCbDHIaJJKGLJMIOIPJQbRITJUIVGXIYYZC[Z]H^J_JaHb[cHdHfGhI
~bat	g!Z#J-[3Y9H?I@IAZBICJDHH]IHKIMJNJOaRXVJXJZF][aIfJ
~bb^	{[]hZ
~bba	r!];[HHI^]Z
~bbe	tBIHYM_
~bbi	p3Y=[BZHJUZZJ
~bbl	rDXHGLY[]bZ
~bbo	u7aHHKYSI
~bca	xH[
~be^	Z#Z%I(X)I-G/_0[3G4J7J9X:I;J=H>_?G@FAXBFD[EIGJHGNJPXRJTXUHVGWJXGYJZJ]a^I_XaFbHcHdGfHhG
~bea	h#J%J*Z-I3H9Z=J>H@IB]DIGIIHKIMZNJPJRJVJX[ZGaHcZdGfbhJ
~bec	R!H#X)Z,J-X/[1J3I4H7I9I:X?H@HBGCIE[I]JILXMHOZPHRYVYXZYEZA]ZaJbIdYeIfHh]
~bed	q9]:^BJKJV[ZIfX
~bee	U!X(E)]*I+I-Z/H3H4G5[7I9I:I=Y>F@FAJB^CIEJGIHFIJJXLINHOHPIRJSXUZWZ[I]Z^G_YaXbGcHd[eIgH
~bef	U!Y#G%I(H)J*I+I-H3G4J5[7I8I9I:I=I>G?F@^AIBDC^D]GJHIIDJIK_LHNFOHPJSIT^UIVGXZZH[H]c^I_Ib_cFdIfHgI
~beg	r3[>EF[HHOHZZ]^fI
~beh	_!H#I%Z(_*_+J/F0H1Y3Z4I6J7I9E:J;X=I>G?I@FAHBFCEDHGGHDIGMaOJR^SIVHXIYJ]H^JaFcId[fGg[h]
~bei	W!G#G%^&^)I+J,[-G/H0J1J4[5J7Y8I9H:Z;[=F>Z@XAJCGDHEHFJHGIFKBLZMEN^PJQJRHTHUGVEWHXGYIZG[H^H_Ia]bGdEe]fFgHha
~bek	g#J%G&_(I)Y*I,J-^2Z3H4J9I:Y;Y=J>E?I@ZBYCID_EJH]IHKGMINIPJUIVXXJZE[Z]JdGeJfJhJ
~bel	e#I(I-]/I1J5^7J9I:Y>Y?J@FBZDJGJH?IDKFMHNaOJR[VIZA^J_Ja^bYd[hY
~bem	x-_IZ
~ben	O#[%[&[(D)E.H/E2H3D7J9D;]<H=X>F?JA_BYCBEFHEI_KHMGNHSETIUBWEXZZA[G]Z^Y_ZaDbBcJd^e]gZ
~ber	G!G#B&H(Y)D*G+a,F-F.G/G0X1G3e5F6E7G8H9?:J;Y<G=D>d?I@HADBAD[EEFEHYIYJDK^LENDOfQGRFTZUCV[WEX]YEZ?]Z^B_CbCdBeFfCgG
~bes	f#J-J3I9[:J=Y>[@]BJC]IJKINJOZUIVIXJY]ZG]Ia[cJ
~bet	_!J#J%J(J-H/E0J1J4X5I6^7J8J9I;Z<[=I>J?I@aAXBHCJDIGYIGJJK^MINHPJRJTIU]XIZE]IbIcadHfGhI
~bev	q-Y4[9J>J?ZCXD[HFTX][
~bex	{H]
~bey	{NX
~bez	x?ZD[hX
~bge	^!X#H%H*I+I,J-[0I1Z3I4Z7J8J9H:H<J=[>]?ZCGDGHGIFJJLJMHOIPHRISJTIU^VGWJXIYXZZ[I]_^I_IaXbHcIeJfEgJhH
~bi^	g!Z+I9H@bBZD]HGKJMZVZZH
~bia	V!I#H%J(H)I*J+J-H/Z0J3G4J6J7X9F:Z;J>J?H@bAJBaDHEJGJH?IFKELZM[NHOIPJRJSJTHWJXIZX[Y]H^^_IaHbYcHgZh[
~bid	c!I(_)^*J-c@IBIHAIYKHLJP]QZUGVIZD^a
~bie	_!H#G%J(I)J*H+J0J3D4J6J7]:I;J=E>H?H@CAJEIHFIEKZLJMEPIRJSIT]UIVHXb[J]H^ZaXbIcad^f]gIhY
~bik	r?_H[ZH
~bil	S!^#G%H)F*Y+H,I.Z/I0J1J3Z4^5J8I9E:H;]=F>_?F@EAIBDFJGIJIKELIMFNGPFQJRISGTHUaVaWEXGYIZ?^H_HaEbad_eZgHhG
~bin	b#J+[-J/H3[4J9H<]=J>J?J@JBXDHHcIJMJNIOJRJTJZG]JaJbIccdIfJ
~bio	d&J-G9J>J@aH]IHKIL]MHUJVJZZ[J]J^JaJb[hY
~bir	p%]HDI]ZJ^YdZfZ
~bis	m3Y9X>J@YBJHGIJK]MZZGgZh^
~bit	d#[%I(J-Z9Z?JBHCJG^HZIFKZMINITIVJZ][H]I^[bJhI
~biu	{9]CYHI
~bje	S!_#G%G(G)I*I+I,I-D/F0H1H2J3F4G6I7H8G9F:H;d<J=G>G?G@EAeBFCHDHEJFJGaHIIEJIKFMGNEOHQJRHSJTGUGVFWIXHYIZC[I]G^[_jaGbHcFdFeJfEgHhF
~bju	x-Z?]HI
~bl^	F!f#G%@&H)^*E+D,X-^.Y/C0C2F4c5E6I8^9A:C;^<I=J>]?]@JA[DDECFEGIICJIKILGMDNAODQGRCSXTBU_VcW@XCYYZF]A^GaDbIcFe]fFgBhC
~bla	_!F#H%I(])J*J+I.Y3Z4I7H9E:I;J=H>Y?X@JAJBGCFD_GIIEJIKFL^MGNGOIRJSITGUHVHXHZb[I]G^I_JaGb_cHdIfZgJhF
~ble	M#J%X&J)G*F+F,G-F.H/E0G1G2I3C4F6G7H8J9C:H;E<I=X>A?F@EAZBgDEE]GEIDJIKCLHNCOFPHRGS^TCUGXDYGZg[I]J^G_Da[cbdIeGfHhE
~bli	_!I#H%I(H*J+X-G/J3E7J9G=H?G@EAJBECGGJHHIXJJKXLZMGNYTJUIVHXIZ_[^]G^I_JaabbcHdIfI
~blo	I!B#j%B&I(B*C+C-c.a/B0D2E3A5F6E7C8F9@:C;I<F=C>E?@AGBJD?EEFFGEHZIAJaLDM?OCPBRBSCTiUBVAWDXeYEZ?[d]A^I_DaBb^cbdBeJfAgChA
~blu	u9JH]K[
~bly	x>F@ZO]
~bma	nB[HXM_ZHhH
~bmi	nHEZb
~bo^	m9Z=]HIMIZJa]f]
~boa	a)I*I,b-H/J7J9E=J>J?ICIDJF[HbIHKHMINIPITIUJVIXJZC]I^JaHbJcIedfG
~bod	U!F#F%G(Z*H+^,J-^/H0J1X2J4I5J6J7H8H9X:F<]=H>F?G@XAHBGCFDZEJFIGYHFKDMHOHPIS_U^VIXGYI[I]H^X_YaGbHdZeJf^gHhG
~boi	t>^FJH^IJ
~bok	{HII_
~bol	c!Y*J-[7_9H=J>J?Z@GBJCHDJIdKHMJNZOJSIZF]JaI
~bon	q-[9_=]@JHFIGKGO^ZF
~boo	a#H-I3I9I>G@IB_DJHcIIM]NJTFZD[F]IaHb[cJf^
~bor	i9J:b?Z@YDJHDIIZJ_]hZ
~bos	k!Y([8_HFK[ZX_Y
~bot	Y!F#H%H(a)H*]+I,J-H/H3Y4]7H8I9[:[;J=H>Z?[@FAeB[DEEJFJGIHBIFJILIMHNHOYRISJUHVFWIXIYJZG]G^X_HbHcGdIfGgJhG
~bou	X#F%H(_)H*I+J-Z/I1J2J3G4J7X9F=]>E?GBACHDYH[I^JILFMGNHOIPIRJS]THUFVEWYXIYJZ[[H]G^I_JaDbGccdIhG
~bov	r2Z;_PJ
~box	]!J#H+I-J3I9H:J=J>c?H@HBICGGYHYIHKIMJNIUJXJZD]J^^aYbJdZe_fJhY
~bp^	{4I5JJ^
~br^	f!J#I%J(I)^*J+J-[2Z3I:Y=I>I?I@IBHDHF]HDI]KIMINJOJPZSJTZU_XYZG]JaIbJcIfG
~bra	X!G%[(G)I+H,J-c/H0I1I2J3a4H5X6J7H8I9C:H;I<J>]?GAIBDC^DZEJFIG[LIMDNEOGPHQJSIUGV]XGYIZD[H]D_JaZcYdIfFgJhG
~bre	a!I#I%J(J-_/J3a4J9F<Z=]>H?H@XBFCJDHFZGJHZKFMIN[UJVIXJZC[J]E^JbYdHfIhI
~bri	^!I#F%I(H)J-G/I6J7J8J9_:I;J>G?H@GAIBFCHFZGIIGJJKHMHOHRJSJUIVGWIXIYJ[[]Y_GaHb_cYdaeZfIgJhH
~bro	S!J#D%D(F*H+H,G-J._/Z0H2Z3E4[5I6H7G8H9D:G;]<I=F>H?E@GAGBDCFDEEIF^GGHZICJGKDLINJOGPXRXSJTYUFV]WIXGY_[G]c^GbacXdFeGfXgH
~bru	g!](Z,Y-I3I9H:^;]>I?Z@HBJCJHDK_MJNIVJZE^[aHbJdJhI
~bry	u9_HI
~bs^	{B[HJK[
~bsc	r1Z=_HJY[
~bse	m%Z5X9YH]YXZF[[_ZaJ
~bsi	k([HZI[ZZ
~bso	u1]
~bst	i(J)Z-^3H9I:J>I?I@XB]DXHYIGKHMJOHU[VaZDaJ
~bt^	e!H#H%H(J*J-H/I3I4J9];a=I>FBICFDIIZKZMINHTIUYVHWZXXZB[X]H^J_[a_bJcJfJgYhH
~bta	x,[
~bte	r,_V[ZI
~btg	{HaKGZI
~bu^	iHGKYcb
~buc	p3ZHJIafZ
~bue	u9]=YHGIJZJh]
~bui	f#Z%J-X1d4Y6Z9H:I=[>J@IAJBIGZHCIGKJNIP[RJVIZI^XcJfI
~buj	xD[HXMX
~bun	g!J#J%G(J-J/X7^8[;a@JBJEZHEIJNJVJZGbJc_dXfZgJ
~buo	{9_HI
~bur	l3H9^>]?a@JCZDJHCIJKJMJOIV^ZG]JaJhJ
~bus	j=cBJH[ZXdJhI
~but	[!D%I(d-I/J0I1I3X4J9H;J=I>I?I@IBHCJDIG]HbJJKIMINIOIPZRJSJUJVIXJZY]J_Ib]cIfGhJ
~buz	x>[HYaH
~bvi	q-d9JHJII
~bwe	t3Z9ZR^
~bwo	o#[*Y-^CIHIIIM[ZJhY
~by^	u!Z@YHIZHh]
~byl	tK_
~byt	d-]3J9G@bCJDJHCIIKIM[NJVJX^Z]]J^JaJhY
~c01	{JX
~ca^	P#J&J)F*]+Y,F.X/J0G2H3X4E6G8G9@<H=[>C?Z@JAFB@CZD]EGFHGFHGIILZMANaODPERJSITDUAVGW_XB[E]H_FabbafHgI
~caa	u%JEHZHdae[fJ
~cab	r9I=b@[BJHHZJ
~cac	_!J#I%I&](F,^-I3Z9H:I=H@HBGCbDFFJHIIIKIM^NHOYRJUIVHWIXHZC[J][a_bYcIfIhI
~cad	Y!H(G)I*I+I,J-F0J1J2J3E4E5[6I7H9F:H=Y>ECXD]G]HaIDJHKDLaMZNFO[PHRHSJTGUGVFWJXGYIZG[H^^_HaYbFcGd_eJ
~cag	u-_?JCJHFKILYZJ[^
~cai	j-J3J4Y6Z9I;X@JAZBJIIKJS^TJZH]J^Z_Jc[dYf[
~cal	R![#Z%E(E)F*F+G,I.I/]0F1H2I3]4G5I7G8H9I;H<J=Y?^@DBYCFDEEHF^GFH]IHJHKYLHMENXOFPFQcRZSGTFUXVEWIXGYHZI[F]Y^F_FaabEdXeIfFgZhF
~cam	Q!X#E%G&J(F*E,H-C.I/X0H1H2I3[4G5J6H7[8H9B;H<I=E>H?F@gAFBbCEDDEHGGHZIAJHK@L^M[NEOEPFQIRGSITEUEVHWHXEZY]Z^]_Da[cFdJeIfDgZh^
~can	B!F&G(Z)Y*Y+C-H.F/A1E2G4Z5H6a7I9A:J;E<I=^>^?[B=CCD]EIFZG^HFJCKILFMEOHQFRDSITGUCVFWEXJZZ[X]b^Y_^a@bCc[eafBgG
~cao	V!F#G&X)Y*J+H.J/H1Y2J3Z5J6I8J;I<J=H>G?]AHBJDDE[FIHDIEJIKDLJPGQJSYTGU]YI_Ha^bEcYdIeXf]hG
~cap	b#^-I/J9J=J>I?JBGDZFZI]KILJMINIOJTJXHZ]]_^JaJbYdJfJ
~car	T!F#J(Z)G*G+H,F-C.J/F0I1I2c4H5J6I7G8I9D=E>_@ZAJBCCDDJEJF[GHIdJHKBMENYOEPGQIRHS[TFUFWHYI[Z^Y_HaHbacEdZeIfFgHhZ
~cas	[!H#H%H(H)J*J+J-F/I0J2Y3F4J6J7I9^:I;]=I>b?H@EAJCGDXGIH]I_JJKELXMGNZOIPJTHUHVHXJZ@[I]H^b_JaHbHcId_fIgJhH
~cat	H!E#^&G)G*J+F,].J/D0F1I2G3Y4C5G6F7I8F9D:E;F<G=B>]?b@HAaBGC^DHEFFGGDHcKBLEM^NHPCQGRESETXVAYFZZ[G^JabdBgGhC
~cau	R!H#Y+Y-X/[1J3I4I7I9J:X;X?H@IA[CIE[I]JILXMHOZPJRZXZYEZC][bJdYeIfIhG
~cay	{HIc]f[
~caz	{,[
~cc^	q)ZBYHYJYZIcY
~cca	^!I#d%I([*J,H-Y/I3G4J9H:J=J>I?J@FBXCHDHIGK]MFNIOJPIRJT^UIVI[[]I^J_JaIbZcIeXfJhI
~cce	I!Y#@%d&H(I)D*D+F,D/f0E1H2E3F4I5H6F7D8F9A:@;F<H=B>a?^AEBfCFD>EEFGGDHYJFLFNIO[P_QaRESDTEUBVDWFXEYFZa[J]B^?_CaAbHdBfFgDh]
~cch	c#Y-I/Y3J5Y9I=J?J@IBICJDJHEIIKXMaNIY]ZGaJbJg[h_
~cci	h!Y(J-J3Y>I?IBIIIKIN[V[Z_]XdIhJ
~cco	A!f#_%b&G(A)^*Y,[-?.F/@1E2c4C5E6D7F8C9E:[;Y<E=J>E?@@@A^BFCJDZEGFEIDJCK=L_MENBOCP_Q]RDSCT[UCV_WAXFYDZI]C^e_]aCcAdCeBfAgBhE
~cct	l!^#]*Z/J2Y3H:Z>H@JHDP_THUJZB^Y_Z
~ccu	j)]3JH]IJLGTJZ^eY
~ce^	N#Y%^&I(H)F,G-Y.J/D0G1G3A4D5H6G7F8G9^;G<H=c>G?I@bCAEFFHGFJFK_LGM[NEOZP]RFSGTFUCWFX[YG[I]H^E_HbXcHdDfDgG
~cea	pAa
~ceb	dH^ZJaZcb
~cec	n<[HGLaZI
~ced	c![#I%H(J*J-F/X3I7I9G=I>G?I@_CHDHHEIYK^LJNHOIPITIUJVHXH[[]a^J_JaIbJcIdIeZfZh_
~cee	i#J/]3IBYHCS]TYX]ZHcIdHe]
~ceg	u-X?^@IHIK[
~cei	]!J#J(G*J+I.X/Z3G9J=I>X?J@FBHCHDGGJH_I[NIUIVXXJ]Za[bJdJh[
~cel	W!H#[%I(G)J*H+H,J-E.J/I0J1J3[4I6J7I8J9C:H;I=H?D@DAIBDC[D^EJFJGIHbIDJJK[LIM_NHOaPHRISJTGUHVGWJXGYJZC[H]e^IaJbGcHdIfHgIhE
~cem	i-I>]?X@ZJ[KXYZZG
~cen	M#E%E&J(F)F*E+G,G-B.H/I0G1G2I4E5G7E8G9A:G;H<I=n>C?D@YAGBBCEDCEGFHGFHdJDK[LFMCNCOEPEQJRGTEUBVDWEXEYHZ;[F]D^E_EaDbCcadBfCghhD
~cep	S!F#E%D(F)H*I+H,H-Z.X/a0H1H2I3Y4H5J6H7G8I9E:C;I<J=F>D?^AHB^DEEIFJGFHEI]JZK[LFMZNYO^PIQJRHSITHUGVEWIXHYIZ^[G]F_FaEbFdFe[fDgHh]
~cer	U(^*H+H,J-F0J1J3D4H6H8I9G:[;I=Z>E@IAIB_CFDGFIGGHaIFJ]KDLIMENDOGPXQJRHSGTHUXVXWGYIZ^][^H_Ga[dEeIfEgHhG
~ces	K!_#C%b&H(X)D*G+J,F-A.I/c0F2G3A5I6G7E8G9B:C<H=X>b@HAFBdDIEFFHGFHYIBJGKALIMINBOEP^QaRGSaTEUAVDWFXFYGZZ[D]X^B_EaCdbfBgFhC
~cet	m/Y3J?YGXHHIIK[OYh^
~ceu	{=]ZZ
~cev	o3J9[OYa[
~ch^	B!Y#^&E)C*D+G,C.E0C2D3A4I6]7H8I:@;C<C=??=A_BYCXE@FXI@JGK^MdNaOePBQDRDS@TFUIVZWDX[YX[G^G_^bZcZdIeE
~cha	A!H#E%>&F(Y)G+A,E-H/c0B1F2c3A4H5E7B:D;E<[=@>X?C@cAAB_CEDDEEFaGAHXJGKDLeM^OCPEQGRASGT@U[VGWBXCY[[F]Y^g_Ba>bBeBfEh^
~chb	q4[VZZHf]
~chc	o9J?[@YBJHFKZMaZI[Y
~che	M!B#[%D&G(_)E*Y+Y,B-X.E/I0E1E3I4C5[6I7D8H9Y;]>I?ZAYBGC^D]F]HFIaJ]KFLZMEOFQIRGSGUFV@WDYDZG[D][^^_Hb]dYeZf@gChC
~chf	{9[E[ZJ
~chg	x@XM]
~chi	Q%F&J(E)G+J,G-C.H/Z0I1H2Z6_7F9X;G=D>a?Y@=AGC[DBEHFGGIHIIZJHKCM]O]PER]SGTEVCWGXXYXZG[I^E_Fa]b[c[dFeIfYh]
~chl	c#J%I(I)Y+J-[/Z3J6b8X:I<Y=H>J?^@GB_CJDHGXHJIGKGMIPJTXUFVF[J]Y_IaJbGcYdHfIhI
~chm	n/Z@_MYTXZI_Y
~chn	g#Z-I3Y:Z>I@HBHDIH]KIM]NJVIXJZZ]IaJbZgY
~cho	O!D#C%G&I(F)H*E-Z0G1H2H5H6G7F8G9Y:D;J<H=E?]@_AdBBDCEGGEHDIYK_L]ODQHRGSGTDUYVGWFXEYGZF[d]Y^H_da[bJcEdGfD
~chr	Q!E#G%_&Y(C)F*G+G-H/D0_3Z4Y6X7F8[:E;F<X>C?I@BBGDDEFGcHXIEJJKGLFNBPXR]SGTEUEVCWFXYYXZD[F]G^E_XaAbDdbe]fbhC
~chs	g#J-I3Y9I>[@^BHCJDJHFI_KYLbMXNJZG]J^JaIhX
~cht	D!B#H%[&F(_)G,J.G/F1E2H3E4[5J7E8H9C;_<F=G>E?]@HADBDDHFJI[JCKHNaPIQHRISETHV_W[XGZ]]X_]a^bHd[gIhZ
~chu	i!Z,Y9JMJR]U[Y_cJfJ
~chw	p*X3[?]HX
~ci^	^!I%I(I)J*I+J-G0J4J6J7J9b=H>H?H@GAIB[CHD[FJHHIbJJLJMHOGPITHUHVHWJXZZa[I]G^J_JaFcIdGfGgJhH
~cia	U!X#H%G(E)H*H-X.J0I1I2I3F4H5J6I7H8J9f:Y;Z<J=Z>E?E@GB^CEDEEIFZGII]JIKDLHMENGOGPHQJRHSGTGUEWHXFYIZE]^^H_HaCdZeJfZhE
~cib	u>IH[a[
~cid	^%I&[(H)J-X/I3G4J7I8I:I=H>G?ZA^CIDHIGKFMYNIO_PIRJSbTIUGVGXJ[J^J_HbIcHdIhH
~cie	X!I%a(_)J*I+J,J0J3E4J5]6J7J9F:X;J=I>]?FAJC[DFGJHDIXK]LJMaNGOGRJSJTHUIVHXIYYZA[I]G^I_JaEbGcIdIfHh^
~cif	f%I&b-I/J3X6b9I<Y>I@HBIHJIXJGKHMJO_XIZD^IaZcJdJfJhI
~cij	{I]
~cil	d-f/Y9J@JHHI[KJZG
~cim	c!H#J%J(H)J0J3J:I=I?I@JBXDIH]L^MINJPJS[TJW^XJZ]]YaJbIcIdJfX
~cin	g!J#a%[(Y-J3G:Z=J>Z?Z@HBHDJHAIJKJM_NJOIPJTJUHVHWJXaZG]IaIbIfJhJ
~cio	Q!D#C%H(J)Z*G+F-A.I/F0J1J3Y4H5H6G7I9I;F<I>J?H@GAGBYC^DHEXJGKANYQHRISXTFU^V]XYZZ]J^JaYb^cIdCfa
~cip	o(Z6_HXKINJY]ZDb[cE
~cir	q/ZHHN]ZHcZ
~cis	j%Z([)^-J=[N[ZI
~cit	h#J%J-]3J9a;]=J>F?J@IAJB]CIDJH]IHKIVJ]I
~ciu	x&Y-[TX
~cja	u=GH[I[cX
~cji	i9I=[?_C[DYGZHFUXZHaJdJf[
~ck^	<#e%J(E)B+D,Y-C/@1H2F3@5Y7B:>;G=F>G?>@FAIDIECFDHZIFJYKXM:N?O?RbS?TfU>V;WAX^ZH[a]Y_JbXdeeafYh=
~cka	i#](Z3Z9H@IBHDIIJJZP[RZVJZ[aFbYcJ
~ckb	mHFZG^]d[e_
~ckd	{#]TY[J
~cke	X!H#a%H(H)J*H+I,J-G0J1J2J3^4I6J7I8J9a:I;I<J=H>X?G@EAIB[CHDFEJFIGIHbI[KELIMFNGOGPIRGSIT[UIVGWJXHYJ[G]F_IbFcYdIfGhG
~ckg	i(J0]:ZBYE[HGKYM^UJZF
~cki	oKZTZ
~ckl	r([,I-^9IHZIJM]TJeF
~ckm	{HJI]
~cko	X#b%a(I-J@IBHHHIJKJMITbZF[H^IbJf[
~ckp	n%a>[HC
~cks	O!E#D%X&Y*G+F-E.I/E0H2I3J7J9G:Z;F<H=_>E@CF_GGHGIEJIKAMDNCOGPYRYTEUZVXW]XE[I^DbXcYd^e[f]gJhC
~ckt	g-Z>[?JBIDXH[I[KJVJ]ZaXcZfJ
~cku	g6aHbKJPYZG_XfI
~ckz	t(].YX]
~cl^	f#D@JBJHdK^LJUIZH_]f]
~cla	X!F#X%G(H)I+H-_0Y1J3F4I5J6^7H8J9G;I=G?E@YBEDXEJFJGHH]I[JJKXLZNIPGQJRHSJTGVFWYXFYIZY]X_HcGdGeJfFgIh[
~cle	c!J#^%^+[-I/H0J6Y?H@IBICJDGHZIIKILXT^ZB^[__hJ
~cli	S!G%G(b)H*G,I-E/G0H1^2J3G4I5J6I7Y8I9E:_<J=F>C?E@FAHCDDaEJFJGHIGJJLGMDNGOXPHQaRHSITFUFVFWIXHYH[G]]^G_Ha]bgcFdFfXgGhF
~clo	H#?%B&H(C)D*D+E,X-@.E/i0g1C2F3B4C5F6_7I8D9F:D;E<F=A?C@?AaB^CDDCEDFEGIHDI?K=LDM^NCOEP[QFRcSETdUDVBWEXDYYZ?[B]]^B_faBbGc]dZeEf>g]hA
~cls	u%[;cAJHEZI
~clu	Y!J#I%I(J)X*J+I,J-[/I0J1J3J4J6J7J9I:I=^>X?I@HAJB[CIDGFYGeIYJIKFLXMHNXOIRJSJTIUFV_WIXJZD[J]J^H_HaIbIcIdEeIfGgJ
~cmd	p)[H_LHZJg^
~cn^	{h]
~co^	X!F#^%F(E)H+H,I-Y/G0H4G6I7G8I:F;I=E>E?F@ZAIBFCXEJFJGHJHKILIM^PGQJRGSZT[UEVZWHXYYHZ^[_]E^HaFbbcFdHeIf[gHhC
~coc	k;Y?]CJDIG[HHLYZI^[d_fH
~cod	I!D#@%D&Y(D)E*B+D,F-@.F0F1F2G3]4D5G6F7E8F9>:D;F<G=C>f?Y@>ADB^C]DAE_FDGFHaI?JFK>LEMANBOHPEQGRDSFTDUDVGWFXhYEZH[E]Z^E_EajbCcDdFeGfCgFhA
~cof	r2^HZIF]]
~cog	h-].Y3F7Z:J>H@IDJIGKXNJO^VZZGh^
~coi	j6Y9J>FA]C[KIObZJ_JaY
~col	X!F#G%G(_*F+H,J-H.J/I0I1H2J3G4G5J6I7I9C:_;H=F>BAIBCCDEIGHHZIaJHMENEO]PGQJRGSHTHUbV_WIXGYgZI[G]Z^H_IaCbFcCdGeIgHhE
~com	D#[%D&G*H+],H-f.F/G0B1I3X4F5D6B7E8[:^<D=@>I@DAGC=EBFXGEHdIcJILIMIN^QHRATGWZXJYCZG[X][^G_HaGbBcCdFeJfFgChG
~con	;!X#A(?)A*B+F-].A/?1d2c4c5a7?8f98:a;=<b=A>D?8@GCaD@EeFZGZKALDMFN@P@R]S@T=UBVGW[XB]B^B_Ja:bHcfebf^g?
~coo	T!H#G%I(H)J*J+J-G.m/J1J3[4I7I8J9G:H;J=I>H?HAJBGCIGJHHIGJIKGLJMHNHOIPIRJSHTIUHVHWIXIZD[I]G^J_JaHbFcHdIfIhI
~cop	Z!I#J%I)J-H/I1J3I4H6^8G9I=G>D?J@HAZBICJDJFJGeH[IFJbKHMENHOHPIRITJUJV_XI]J_XaFbJcIdJfHh^
~cor	M!Z#G&I(C)F*H+E-F.G/C0E1I2F3a4E6^7E8F9G:D<H=B>F@^AaBICID[GCHFIXJEKXLEMbNZOaQHR[SFTZUGVAWXXBZZ[F]B^DaYbDdCgGhd
~cos	m9Z=ZH^ZGbZ
~cot	q6YKXT^cJ
~cou	?!f#c%a&E(@)[*X+[,[-A.D/B1B2a3_4J5F6G7D8B9G:Y<D=E>H?>@BA[CGD[EEFEIIJFKBL^MFN?OIPdQ[RHSAUBV]W@XDYG]@^d_aa@bCcFdBeGfBgAhD
~cov	d!J)H3I9J=a>a?J@JCJD_G_IIKJNIVXZEaIfI
~cow	{D[
~cpa	p%bHG
~cqu	q8]:JHFQaZG
~cr^	{A]
~cra	e#J0[4[9J>]?JBJKJMIRJZF[Zb_cIf[
~cre	O!D#])G*J+],[-F.J/G1H2^4G5J7F8]9E:G;I<I=F>Z?^@EAGBBCFDIEIFIH_JHKDMINEPERHSHTFUGVEXGZI[Z_]aFbgcFdHeHfEhI
~cri	O!I#B%^&H(F)D+Z-F.H/C1E2F3Y5G6]7D8]9F:B;E=]>G@CAHBGCBDYEEFEGaHFI@JFKHLEM@NcO^P[SDTDU@V@W[XCY][C]A^CaBb@dee]fcg^hA
~cro	L!D#@&J(C*Y+H-E2H3D4I6F7a8F9C:D;G<H>B?C@AAGBBCDDCFGG^HZIDJYKCLEMZNIOEPDQHRXSiTbUCVCWDXDYFZ<[E]D^E_EbCc]dbfagb
~cry	X!J#I%I(J)J,I-H/J0J1J3I4I6h7J8J9H:J<d=I>I?I@IAJBGDIGJH?IIJJKHMINHPIRHSJTJUIVIXJYeZC[J]J^I_IaJbHcJdHeIfGhI
~cs^	{H[
~ct^	A!Z#D%@(=)@*@+D,]-E.F/J1f2X4^5A6Y8^9I:E;a<F=G>J?A@@B?DEFCGdHZIDJ^K>LFMCPXRdS?TEUEVBWBXC[?]D_aaCbAc]eZfdgE
~cta	e!J(J,Y-_3Z4[6X9J=J>J@JBYCJDJIJKIMJUJVJXJZGaJc^fIhY
~ctd	{J[
~cte	S!J#G(G)I+I,I-G.J/c0I2d3E4H5J6I7H9F:G;J>F?H@CAIDGFdGGHEIfJHKDLIMFNHOHPFRHSITGUHVFWGXHYIZZ]F^HaHbXcFdFeJfGgGhF
~cti	I!g#B%F&c(G)F*J+D-_/D0[1D2E3>4C5Z6Y7C9C:C<X=A>E?G@@BZCBD@EcIBJYK@LJMANZOEPARDSDUcV]XCYcZ>[B]B^J_JaBbGcdd]fEgEh@
~ctl	i@[G[HJKJZYhX
~cto	L!J#D%a&d*F+G,E-C.H/F0F1E2e3b4[5G6F7X8c9E:d;F<c=E>E?D@CBGDJEFGDHII@KBLFMENDOEPDQ_RESZVHXIYFZ?[F]E_aaDbEcBeFfCgHhD
~ctp	x0]HFZJfGh_
~ctr	c@HBJHHKJMZNIQa^JbYhb
~ctu	a#Y-I3J4J=J>J@HCJDJFZGJHEI[KGNIOIR[UJVJYJZD[J]J^Jb]cIdHf_hd
~cu^	xaZ
~cua	n-J3H9I=H>I@HDJI]KYOZTYX]ZZhY
~cue	X!b#[%X(F)]*Z-F/I0J2^3Y6J7I9H:Y;I=E>H?G@FCFDZEJHIIDJJKYL[MHNHOHP]RISITIUEV_WHXGZI[Y]H^X_YaHbHcHfFgJhF
~cul	h2Z3I9JHGIcZJb]
~cum	e@JH[NaZ[
~cun	i(J3F4Y9J?IBYD]HDM[NYU^VJWZZHa^bJfJ
~cup	j%J(I*X,X>b@JBJHDIYKJVJZ_
~cur	M!E#I&I)]*_+_,G-E.I/D0H1G2H3I4G5H6G7E8G9D:E;Z<d=E>H?_@DAIBCC]DYEHFHGFHYIYJGLDNGODPEQ^RGUFWGYbZD[E]E^J_GaEcEdFfEgGhe
~cus	Y!I#J%[)J*J-_/]0J2I3H4J9H:H=F>G?IAJCIDHH_J_KDMIOZPJUJVHXJZ^[J^J_IaFcJdJfJhH
~cut	u=]GZZHgX
~cy^	J!G#G%F&J(D)Y*b+G,H.]0I1H2I3G4F5b6I7F8H9E:H;I<I=E>F?H@]BDC[DDEGFIGGIEJaKJLGMFNhOHPFRHSFTFUHVDWgXGYXZ<[G]F^G_GaEbHcDdGeIfGgDhF
~cya	x)Z
~cyc	qDZHHIHK^N[_]
~cye	{HFN_
~cyf	xHJIa
~cyg	nAcHGZJ
~cyj	{aYg[
~cyn	u@IHHN^W[
~cyr	x/^
~cyv	jHGNd
~cz^	{C]MZ
~cza	o([?ZDZHIIHN[TZZZ
~cze	m*Y;Z@YHGXZZHa^c[
~czo	e!a#I(H9J:J;Y=I@[BXDJHEIJMXU]V_ZF^[dXfJhJ
~czy	t(H=]H]U^VEYXZF
~d1^	u-]HJK[
~da^	I#]%E&G(C)B*@+B,Z0C1H3D4A5F6J8]9Z:Y;_=H>C?ZACBZCFEEFDHBIGJCKcM_NGOBPYSFU[VGWXXYYD[@]F_FaXcBd_eIfXgZ
~daa	u@[
~dab	u-H;ZG[HZ
~dac	r!]*^BHHHS_UIVGZJbYfI
~dad	[!I#H%F(H)J*J+G,J-[/J0J1J2J3_4I6J7^9^:a;Y=G>J?Z@IAJDaE]GYHEJJKDMGPHRISZTIUGVFWIXGYYZ@[I]G_IaFbHdHfGhG
~daf	uDYVZaY
~dag	n#I-J9c>J@_BIEYHDNIZI]I
~dah	r>aHHaJbZc[
~dal	g!]#J-I3I9H=JBXCJD^GZHBIGKYM[N^OJTXUJVJZC][_]aJbIhI
~dam	rB[DZh[
~dan	S![&I(E)G*E+F,Y/I0F1G2H3Z4F5I6G7X9b;G<H=G@BAJCXD]EJFZGYHBIXJGKIMYNEOJPEQHREVJWXXEYG[F_daZbIcD
~dap	X!J#I%I(J*J-I/J0J1J2J3I4X5e6J7J8I9I<j=I>I?J@IBICIDIGJHAIHJJKJLJMHNIPJRITJUIVJYIZG[J]J^J_JaIbIcCdHeIfGhJ
~dar	X!Z#G([)^+I,J-X/]0Y1I4I6J7H8J9D:F>_@]AJBDCGDEEJFJGIHXIYJJK^LZMXNGOXPGRISITGUGWJX]YJZ=[H]F^aaDbGcHdGfGgH
~das	f#J)Z+XBIC[DaHEIIMJNJO^SXUYVIbJhJ
~dat	P!E#C%E&J([)H*F+D-I.I/Z0Z1c2J3_4E5]6F7F8G:E;G<I=D>Y?C@GAZCEDbEHFHGEHcIAJGK?LFM^NZPEQHR^SZTFUCVCWGXEYFZA[F]C^C_EbDcadBf]g^hH
~dau	n#[@IBJKYM]fZ
~dav	n;Y?]@YBIHEKZM]R]UJVJWZZIfJ
~day	R!]%I(G)H*H+H,J-C.J/G0J1I3F4I5J6I7G8I9X:F;J=Y?E@fAIBGEJFIGHH_KALHMFNHOGPGR]SbTGUHVHWIX^Za[H]F_IaHbFcZdIeJfGgHhF
~dba	u>aHGZI
~dbe	u7ZA]_J
~dbl	u#]TY[Y
~dbo	{H[WY
~dc0	{JX
~dc^	i1]9J@JBIGZHEKJRdSJY]ZEbIcZf[
~dco	n#a%I0[1[3_9H>JHBIJRIYIZIcIdZfF
~dcz	{Z]
~dda	{9^HI]J
~dde	^!J#J%I(^)I-^3I4H7I8d9G=I>H?H@ZAICIDJFJGYHFIZKGMJNHPHQYUJV]ZX[J]I^J_JaIcIfIhJ
~ddi	i7Z?ZCaDEN]ZH
~ddl	o<XZJ]a
~ddo	{-^7YHHNG
~ddr	c!J3b9J:X>Y?J@IBJD[H_IJaHcI
~ddu	{@Y
~de^	H!A#?%H&X)I*F+F,D-G.H0E1E2X4C5F6E7B8H9=:J;E<F=H>c@GAJBXCaD?E_FDGDHcIZJEKFM^NDOHPBQFRBSYTGUFVGWDXc[C]]^X_GacbGc@dBeFfDh^
~dea	Y!b#H%I(J*I+J-I/J1J3F4J7J9E:J;X=H>a?H@JAJCJDGGJIHMINIOIPHRJSJTIU_VFWIXIYYZ^]J^IaIdHeJf]
~deb	f#^3J?J@JBJCJHCIbOJZH[_aJb[cX
~dec	Z!I#I%F(G)Z*H+I,J-G/I0J3I4J5]6h7I8G9I>H?ZAYBFCHDGEJFJGXH@JJKXMHOZPHR[SJTJUIVIWIXJYIZG[I]H^H_IaIbHeGfHgIhG
~ded	^#J%J(I)J,X-F/Y1Z3J4H7J8d9I>I?J@HAJCJDJGYI_KGM[NJPHQYTJUJV^XJZD_JaJbIfIgJhJ
~def	R#H%I)J*G+F,H-J.J/G0J1I3G4H5I6J7H8I9H;I=X>F@ZAICJDDFJGHIHJGKDLHN@OIRIS[THWjXGY[ZY]E^H_Hb^cGdGeJfIhH
~deg	qBHHFSeUEVHZIfF
~dei	j@_BJHIKZMZXYZ^aJhJ
~dej	c!J#J(I+^-J9J=Z>I?I@XBXCIDHHEIIKbMIVHXZYXZY[J]_^JaHbIfYhG
~del	R!B#]%c&J(Z)F*E+Z,H-X/C0H1H4E5C6G7I8]9G:D;X<I?H@HB@CIDAFXHbIIJGKZLFMIOEP]QHRXTXVHWHXEYHZI]Y^G_bbIeIfEgFhD
~dem	U!G(F,H-Z/G0H2[3E5J6H7G9a;H<J>A?C@]AHEHFHGHHHJHK@M[NETFUEWGXfZ=]E^F_HaYcFdFeJgHhZ
~den	H!Z%c&G(c)D*Y+F,[.I/J0J1E2D3B5F6Y7b8X<F=F>H?JAbBHCXDHEIFDGGHEI_J[LXMFNEOGP^QcRCS^TDUHVXWHXFY]Z<[E]D^ZaZbHc@d?eEf@gEhD
~deo	{HZbX
~dep	[!I#I%I(Z)I+I,J-F/H0I6I7I9F:H>I?F@EAHBZDHEIF]GZHGIFLJMGNHOISITGUGVaWIXEYZZD[H][^JaYbacXdFfahH
~der	G!C#C%G&F)]*Z,_.E/C0D2G3H4A5E7l8F9E:I;A=E>Y?@@bADBZD?ECF_GCHZIFJEKZLYMFOHP]QJRFSATCUFV@WCXaZI[J]@^^_IaYbbc@dBeGfEgHhG
~des	K!d#H%A&X(c)I*]+F,E-H0F2G4F5G6]7D8F9@;[>A?F@bAEBICDDDEEFEGdJEKCL[MANHOBQGRISDTYU_V>WDXBY[[[^X_CaDbYcAd^eEfJg_hG
~det	U!I#I%G&^(E)G+G,I-Y.J/H0I1I2I3J5I6I8I9F:I;I<J=E>Z?E@AAIB]CEDaFHGGHFK]LHMXN_OGPFQJRYS_TGUGVDXGZa[G]X^F_XbEcFd]gH
~deu	b%X(I*a-J/Z3J9J>J@aA]CbDJHFKJMINIO]PJVJZEhH
~dev	Z!I#Y%G+H,I-[.X/I0J3I9I;J=I>_?GAJB[CIDGGJHbI]KXMHOJPIRJSJUIVIXIYJZH[_]I^J_IaHbJcIdGeDfFhJ
~dez	t(]9[HIZZ
~dfa	j/dHGMINJZJ
~dfi	{G]HJ
~dfs	^#J(J)J*I,]-H/J7i9H>J@JBJIIKIMJNJPITGVJZHaJbJhJ
~dg^	pH_
~dga	u-]
~dge	m._
~dhe	m=Y@JU[V]ZI
~dhi	{2IHGK^NJ
~dho	i%HHIPc
~di^	c#I(J*Z-J3J9]>a?IBGCZD]HGIIKIMIOJSYU[VH]IbJcIhJ
~dia	f(Z9X>I?X@]BIHJIJKJL[MIPJSJTIZE]]a^gJh[
~dic	V!G(G)H*G,I-a.I/H0I1I3Y4G5J6I7H:G;H<J=D?GAJC]EHFIGIHEI]KbLIMENHOZPGQIRGSITHUFVXWIX[YH[H]E^H_JabbGcHdHfFgIhZ
~did	m9ZA_X]bZ
~die	]!Z#H)J,J/J0J1J3G6J7X9I=H>J?F@ECIDHHIIGJJLXNZOIRaSJTJUHV[WJXIZ@[J]a^J_JaGcIeJfcgJhG
~dif	T!F%F(E)I+H/^0I1I2I3C4G5J6a7[8]9G;I<J>Z?C@bAICHDEEIFIHHIJJHKZLHNYO[PHQJR]SHTGUGVGWIXFYJZ>[G]F^]_FaFbGcFd^eXgZh[
~dig	T!G#]%G(G)H*G+H,I-C.I/G0I1Y2J3b4G5J6I7H8I9B;I<J=Z>Y?H@BAHB[CZDJEIFIGHHFI^KHLIMHOaPGQJRGSITGUFVFWHX_YIZ>[G]E^H_IafbGcGeJfFgIhX
~dim	h#I)_-J3[?J@HBGDXIIKHMJNIU^VHZ_]JaJbJdJgJhJ
~din	j%I9I>I@JBJDJHbIJM]P]ZFaJbEe]
~dio	o%Y>ZCYD[ZI[X
~dir	P#E%Y&d(Z*X+G,G-G.I/G0F1e2H3e5I6F7c9C:b;F=E>B@IBGCGDGEFGEHDICKALFMCN]OCPEQHRESGT[UJV@W]X]YGZ=[H]E_ZaCcCdYeHfBgIhD
~dis	N!g#D%E&I(Y)Y*Y+F,G0G2H3B4a5H6Z7F:E;Z<H=D?Y@DAEBCCDDDEGGFH_IJJJLGMEPIRDSXTFUbVBWEXFY[Z=_JaCbYcJdDeIfHgGhF
~dit	U!H#F(G)[+I,J-^/Z0J1J2J3G4I6I7I8J:J;_=Y>FAJBEC]DBEYFJHaKEN_OIRJSIUGXYZG[H]Z_HaHbHdGfHgI
~div	g-_/Z6[9J>I@XBIDHHXIJKZO[UJZGhX
~diz	{N]ZI
~dj^	{HGZJb]
~dl^	k7Y<XGZHZZG]a
~dla	e%b(I*YHHg^
~dle	i%J(J)[@ZBJHaI[KILHMJVZZEg^
~dli	u3]>^?ZHEcJ
~dlo	uOXh]
~dly	t1Y3YH^JZZIaG
~dma	tHIIYQ_ZJ
~dmi	A!C#D%H&F(d)j*m+E,h-A.F/?0C1Z2D3?4@5E6C7?8B9A:H;C<E=D>??A@@ABB=C<D?EeFCHDI=JBK=LEM=N@OAPjQIRBSETAU[V]XDYDZF[A]?^J_Aa@bAc@d]eBf?ggh@
~dmt	uA]HJ
~dn^	{4XTY
~dna	x*ZCY
~dne	j%J9IC[HILcZG
~dni	t-[@^
~dnt	t-YHHKZNZZGh[
~dny	{D[
~do2	x-^?Z
~do^	F#^(A*E+[-].J/?0E2H5E7X9Z:[;D<F=<>J?fACBaC^EBFFGEHBIBJAK[MGN<O[P]SbU^WDXaYE[G]H^F_BbDdJeHf>gAh[
~dob	k9^=HHaZF
~doc	c#I9F>I@HB_HbIYJJKYZZ
~dod	xI^K[
~doe	M!I%H&Z)G*G+H,I-Z.I/H0I4J5I6I8X9D:I;I<I=Y>D?G@ZAJBACFDEEHFIHcI[KCLXN^O[PFQJSFTYVDWGXHZ_[H]E^F_IbYcFdDeIgJ
~dog	{-^HJIH
~doi	f*^9X:Z>J?J@IA]BJDJHDIZKYMJNIO]VIZG[]h[
~dom	I%b&H(A)B+E,C-?.G/X0E1D2H3F4j5b6F7g8e9H:C;E<G=A>BA^BCCBDBEFFEGHHDI=JaKHLEMENaODPfQIRDSDT_UDVAWEYEZ:[E]C^D_Ia@bCcBd@eFfAgZhC
~don	^!X(H)I*I+X,J-F/Z0I1J3_4F5I7I8I9F:H;J=G>G?F@HAYBcCDDYEJFJGIHGIEJIKCMGNFPGRHSITGUGVFWJXHYJ[I]f^I_FaDbHcHfGgZhG
~doo	lH]N]XYZF]XbZdY
~dop	m3I?HA^HGR[ZG]]_[aIf^
~dor	Q!H#E%D&J([)[*Z+F,]-C.X/F0G1G2H3D4c6Z7^9C:X;H<H=E>I?C@GBCCEDCFXGGIJJcKBLJM^NCOEP_QHRXSETEUXXEYXZF[G]Z^I_IaYbXdZeGgFhE
~dos	l3G9Z>[@YBJDJH[IIKJO^P[ZF]JaX
~dou	k!J#ZBJI[K_T[ZJ
~dov	o-[HFZ^
~dow	K!^%B&I(C)F*F+F,G-C/_0I1E2H3E4Z5_6G7D8G9A:D;X<H>G?Z@HAEB?CEDCEGFGGFH[IDJGKELFMaNIOFPEQHRESfTCUDVCWFXDYHZD[^^Y_GaCbec^dJeHf]gdhJ
~doz	uHJI]K[ZZ
~dpa	uEHHGKZNYd]e[
~dpe	{%]
~dpo	p-F@^N^ZJc^
~dpr	i%I(_)F*D,J-I@JEJH^JJKJMINJP[ZIg_
~dpw	t#a%JHH
~dr^	j9J>[BJK[M[QXZJ
~dra	i(Z*Y+]-I3F9H:J@YBICXDHIIKGMINIO^SZVJXIZE[[]J^]aIfJhH
~dre	U!G%F(F)[*G+I,J-D.^/G0I1I2I3c4I5J6I7F8I9F:Z;I<J=G>[@EAHBBDaEGFIGHJHKELHMFNGOEPHQJRHS_TFUEVEWGXHYIZH[H]F^H_IaJb^c]dYeYfdgFhG
~dri	[!I#Z%I(I)J*I+H-X/I0J1J3[4I7J9D:[;J=H>E?H@FAJBYCGD]FZGIH_J]KGLJMHNJOGPIR^TIUIVIXIZB[J]^a]bHcHdJfHhH
~dro	d#[%_(^)Z-X3I4[9J:J=Y>_?J@IBHDJG[H?IHJJKGMJNJRHUJVZXZZDaIbJcZfH
~dru	l>J@[C[H]ZGa]
~drz	q-Z/Z@ZHHKZMJN_ZH
~ds^	e!Y#I3F@[BJDYHDIFKXNYOaVJZX^ZaIe[
~dsa	r@aIJUXZI
~dsb	{HY
~dsc	h>]ZH[Xbb
~dse	m9G>^@IHaZG]I
~dsk	{3aHJ
~dsl	xHGT^
~dso	{I^
~dsp	x0XNX
~dss	{G]HZ
~dst	i#F%J-J9HBJH_IJRJS_TbZJ_HaJfJ
~dsy	^%_(J-J0^1J9J=JBIEHGYH@MJNJRIUJVJWJZGcId^eZfe
~dt^	n-I/J3IBJHGIHK^MJSXcId^g[hZ
~dta	{ZYh[
~dto	h)bHH
~du^	g!X%Z>_HHa[d[
~dua	j!Y*Z/[9I>Z@ZAYC^HEK[ZH
~duc	^!^(I)J-X=H>I?J@HBHDJIJJdKIL[PJTYUJV]ZC_JaZ
~dul	p-J4I5J@JJ[ZHdJgbh[
~dum	{-G>JDZI^
~dun	^!I#G%J&a(I)Y,J-I/I3H4J7J9J:J=H>I?G@XCIDHHIIIKYMHNHO[PIRISJT[UHV[WJXJZ][I]I^J_JaYcbdJfHgYhH
~dup	h%J3IAdH]cJfH
~dur	]![#F%^(I)Y*I-H/J6J7J9I:I=H>G?H@IAJCHDHHBIIKHLJNIO[RJSITaUIVGWJXIY[[J]c^J_JaXdHeYgJhI
~dus	n!Z#[%J&JAJBHHDZF^[_]gYh]
~dut	p=_BIHGZZ]YaZf[
~duz	xXZ
~dva	q9Z;Y=[c[
~dvi	q)[-I:[BJHHS^UHVJZ[
~dwa	p.X?aHIIZZE
~dwi	p*]@[CYHISYZY
~dwo	{C[
~dwr	l%a(_HDKJZHdXfJ
~dy^	Q!X#H%E(Y+c,I.I/G0H2I4H5I6I7G8G:E<[=F>H?E@^AGCZDXEHFHGXHFIGJHMEN]OFPGQJS_TIU]VFXZYHZE[G]EaHdYeHfZgFhE
~dyg	{@]XY
~dyn	p3Z>ZDYHYO]
~dza	rO[ZId_hZ
~dze	{B[CY
~dzi	^!I#H%I(H)J*I-G/I0J1J3Z4I7J9b:I;X=H?H@]AJBZCHDGEJH]IFKGLJNGOHPXRXTIUHVHWJXXZX[J]H^Ja_bIcIdIhJ
~dzo	{9]
~e1^	{K[
~e20	t-aIF
~ea^	e!I(J)G-I9E>I?J@IBXDIFZH]IJJXMJNJTJUIVJXJZ_aJh[
~eac	T!^#])H*I+I-]/E1I4Z5J7H8Z9J:G=G>[?E@JAXBDCHEHFJGGHBIFJYK^LJNXRHTGVFWHYXZD[I]G_EccdHeIh[
~ead	O![#d%Y&J(a+^,G/E1F2F3[4F5I6Y7I8G9Z:E;G<H=E>]AFB[CDDDFHH[IAJELFMCNCODQHR]TaUFVAWHZE]C^D_IaCb[cEdEeGgY
~eag	n(J)[HIVYZX
~eak	Y!]#H%J+J-_1J3Y4J7J9H;X<]=I>I?IBGCJDHFZGIKGLJMIN]OJPIRJTIU[VGWJXJY]ZE]I^I_JbIdYfHhI
~eal	d!Z9^DJHZS_ZEf[
~eam	T#H)X*H+I,J-G/I0J1J3F4I7I8J:_;J=G>B?F@EAJBFCIDGFJGIHhIEKGLIMeNGOHPIRJSIUHV]WIXHYZZH[I]G^HaEbIcHdIfHhF
~ean	[!H%^&[)J*]+J-G1J3G4J9F:J;J?I@^AaCIDHFJGJHGIIKGLJM[NGOIPJTGVIXZYJZX]J__aFbJcJdJfIhG
~eap	xHIK[R[ZI
~ear	R!_%D(E)H+c,I-_.J/G0H1]2I3F4H5J6H7G8H;J<J=D>Y?YAGCDD@EIF^GCHZIEJGKbM[N]QJRGSHTYUGVFWIXGYHZ?[Y]H^Y_]aEbIdJeHf_gHhE
~eas	P%H(F)H*H+H,J-a0J1Y2J4I5J6J7H8I9_:F;J=D>C?GAIBXCFFIGHH]IaJHKDMGNaOIPGRISHTHUGVFWIXYYJZd]F^F_HaGcHdGeJfHhF
~eat	V!F(G)G*I+H,G-F.J/H1H3G4G5J7H8_9]:H;I<H>F?F@IAHCIDGEJFIHZIFJIKZLHNEOIPFRHSFTHU^V]XHZA[I]G^Y_^aHd]eaf_gIhF
~eau	]!J%I(I+J-F/X0J3F4J6J7J8Z9_=I?[@XB[CGHDIEJJM^OGPJQZRJUZWJXJ[Y][^JaZbHdHfIhG
~eav	d!c/X9I>J?I@HBJG[HcIJKJPJVJZDaJ
~eb^	r>JF]HZNZZIaX
~eba	H!E#C%_&I(B)D*H+G,[-D.H/G0[1Z3E4X5X7G8X9H:E;I=^>E?E@GA]DDEFIDJXKBLEMENCOHQXRZSFTDUAVBWEXGY^ZG[D]E^C_]aFbFdcecf^hC
~ebb	qBIHIM^ZJ[]hZ
~ebc	xH[
~ebe	c#](J-G0[3I9H=J?ICJDHMGNHO]ZB]Z^Ja^bIdIfJgZh[
~ebi	oI]ZI[YcY
~ebl	g#^+Z3H9I>H?H@HBICGDGHCI[K[N[OXTXZF[]]Ia]bJcZ
~ebm	nB[HXM_ZHhH
~ebo	X!H#E%H([)Z+J-G/H1J3Y4J9G:I;Y<]=I>G?^B_CHDHGJIZLIM[NHOGPIRJSIUJVHXIZF]HbZcHdXf_gIhG
~ebr	d![#H(Y*J-Z3H9G:];]>]?Y@FBHCYDHHEIJK_MINHOJUJVIXJZB[J]^^[aFbIcJdIfJhH
~ebs	kH^I[ZZcJ
~ebt	{X[
~ebu	d4Y6X8Z@JDZEZHINJZGbJcddYfJgJ
~ec^	Z!I#H%G([)J+I,J/I0J3]4I8J9F:];J=H?a@FAJBXCHDFFJGJH>IHJJKZNHO]P[RXSJTYUHVFWIXHYJZF[a]G^I_IaDdIfGh_
~eca	Q!H#Y)Z*G,J/[0J3H4E5^7I9G?G@HBGCHD]E[I[JHKIMHOYPHR_VXXZYEZD]ZaFbIdYeIfHhF
~ecc	b#Y-I/X3X5Y9I=J?I@IBICIDIHDIIKXMaNIUJVXXJY]ZG]JaJbJg[h_
~ece	P#[(Z)H*H+E,H-D/G0I2J4H6H7J8H9E:I;J<J=a@_AHBCEJFIGGIDJIKdLGNEOERHSGTGUAWFX][J_FaacIdbeIfFgG
~ech	U!D%c&J(d)F*F+G,X/]1H2H3D5H7F8H9G:D;c<Y=C?D@ZAGBXCDDCEGFXGGHEIAKILaPYQHRFSGVBWFYF[F_FaBc]dEeXfChI
~eci	T!E#F&b(D)X+H,I/J0I1H2I3C4H6_7G8G9^:H;I<J>ECFDGFZGHI_JEKDLHN_PGQJRJSXTHVXWZXG[F^G_HcFdFeIhE
~ecj	{I[
~eck	X!I(G)I*Z+I,G-D0I1J4J5^6J7J8I:I>G?G@EAJBDCaDZFJGIIbJ_KHLYMGNZOHPIRJSITIUHVGWJXHYJ[G]Z^[_JaGbHcIdYe[fGgJhE
~ecl	j#](J-J@YBHCZDJHFI[K[MYO[ZDhH
~ecn	xZEha
~eco	O!E#B%C&J(E)E,H-X.I0G1G2H3]4H5H8_9B:Y<H=D>[?J@bAGCeDZEGFGH[IBJaKELFMGNAOaPEQHREVHWGYGZJ[H]Y^E_FaFbFcDdIeGfCgGhc
~ecr	T!F#E%]&J)G*J-E.J/F1H2]5J6e7G8Z9E:G;I<I?^@GAHBDCHDEEHFGHFIEJGKILGMDNDOHPYSHTGUFVDWHXGZG]F^F_^aFb[dbeZf]gXhE
~ect	>!H#<&c(C)E*E+B,]-X.C/G1e2d3]4Z5B8e9F;^<b==>A?E@?BBC=D:EAFEGdI@K;LDM@OFPDQ[RcSFTHUDVBWIX>Y[ZA[B]<^H_ca@b@cefbgDh[
~ecu	P!E#F)X*_+_-G/Y0H1H2I3E4D5I6G7F8H9G:F;[<d=F>_?Z@AAHBDC[D]EHFIGGHGLGMDPEQ^RGSHUFWGY_[F]F_HcFdFeHfEgHhF
~ecy	xKZ_]
~ecz	{?ZD[
~ed^	C#_%E&G)@*[,Y-I.G0H2C4F6H7D8^9=:F;F=Y?[AEBHCaD@I]JFK_LZOYPCRGSCUFV^WCXaYEZ][E]a^X_IaFbAdEeDfEg]hI
~eda	e!I#I%H(Z-G2Y3I9_;]=J>H?F@JBGCIDZGJHDIYM^NZOJTJUIVIXIZY]I^ZaIbIdJf[hI
~edd	u-I9H>J@IBIH_IIZ_]I
~ede	K!Z#]%G&I)E*D,c-?.G0E1J2F3@4C5G7k8J9[:G;E<G>>?FADBbCGDEEJFFGDHXJGK]LGMXNFOCQGRDTAUXX[YEZZ]@^A_BaZbXcBdAeFgG
~edg	o._
~edi	Y!H#F%I(G)H*Y+I,J-_/J0J1J3F4H6J7_8J9Z:F;_=Y>B?EAJEJFJHaKCLINGOIPFRJSJTXUGWIXbYJZ?[G]Z_IbDcXdHgJhG
~edl	{1YV]ZH
~edn	r*YC_
~edo	]#Y%I*I+]-G/I3H4J6J7^9C=H>^?Y@aBXCEDDGJHFIFLIMFNHOIRYTYUIVEX^Z][X]H^I_IaEbIcJfHhZ
~edr	h9I:]HbaJ
~edt	h)bHH
~edu	l,Y9J=IHYVI]be[
~edz	x9];[HIVX
~ee^	d%[*_-J9J=f?I@ZBIDIHIIJKHUJVIZFbJdDeIfGhJ
~eec	a!J#J%[(I+J,Y-I/J3H4Y6X7J9I:J>H?I@GBHDIEJFIGYHFIIJJKHMINGP]UHVHWJXJZX[J]J^IaJbHd_e[f^hI
~eed	L%J)G*Y+G,H-E1Y2H4F5Y6I8G9F:F;I<X=Z>Z?G@ZAFBZCcDEE[FIGGH^I]JGKBLHMHNDOFPGRHSHUFWGXYZa]D^F_GaEbFcFeIfFgXhH
~eef	r%Z/Y@[HIIIKIN[UY
~eei	{S]
~eek	^!Z%I(I-H/Y1J3]4I7J8Y:I=J>Z?IAJBEDZG[HXJJLHMHNIPJRITHUIVYZZ[J]H^J_]aIdJf[gIhI
~eel	n#[:]>HX[ZZ
~eem	g(I-]BJHZI[KXNJP[VIaX
~een	K!I#Y&I(X)X*E+[,G-Z.H/B0G1G2H3D5X6Z7E8I9A:E;G<Y>ZCID]EGFHGEI[JZKaLJMGNCOHQHRESDTDU[VXXEYGZE[[]Z^Dbdc]eGfFgEhE
~eep	U!H%I(H*I+^,J/I3H4J6J7Z8J9H:H;J=I?F@^AIBECHDXFJHZI[JIOHRJSJT_UHVGXHYJZI]F^[_IbGcIdJgXhZ
~eer	[!H#Y%H)J*^+H,I-E0I1J2J3_4I6I7J9Y:H;J=J>Y?G@aAIB]CDDXEJFJGJHAIYJJLJMFNCPIRIS[VGXXZI[I]H^H_HaFbHdZe[g[
~ees	e3J4Z8X9I>J?JA^BJDJGJHFKZMJOJRXZ]bIcZdYfHhI
~eet	Y+Y-[/Z>F?JBIDJH^IXN^VJWJZH]aaJbJ
~eez	{H^
~efa	c#J(J+I-J4]>]?I@^BJCJDHIIKHNZVJY]ZF]]aIb^
~efe	a#[&]-G/J3I4f5J9H=I>G?[@IBHCHDJHZIIJIKIMHNIOJQXTJXJZF]JaHbZdJfJhJ
~eff	oBZLYQYTZ
~efi	T#H%J(Y)J*G,H.J/H0J1I3_4I5I6J7H8J9I;I=X>F@GAJCJDEFJGIHGIGJHKELHMXN@OGQJRIS[THWjXGYJZZ]F^H_IcHdGfIhH
~efo	N#D%F&I(E)G+G,H-C1H2H3b4F5Z6H7F8G:E;G<I=E>_@XAFB@C^DfFHGGIAJGK[MFNCOePGQIRGSGTJUEVCWGXZYHZC[E]d^F_FaGb[cDdFeIfEgGhI
~efr	x*X-ZCJZ]
~eft	](I)J*H+I,G-G3G4J5Y7J9Z:J;Z=H?H@[AZBHHZIFJJKELJMINXOHRITIVIXGZD]b^XaHbIcJdIf[gJhI
~efu	O!Y#D%b&I)[*G+G-].X/b0H1H2J3D4E6G9E:I;H<I=^>E?I@YAGBCCFDEEHFGGEH=IbJaK^LGMBOXPYSDUGVXWGXFYH[F]E^FaFbDcHfDgF
~eg^	^!J%F(c)^*_-J3J9I>J?H@YBJCIDIH@NJPcVFZG^[_J
~ega	T!E#D%i&Y(_)E*D+G,G-C.X/G0H1H2H3C4F5I7G8J:F<I=F>X?D@CAGBBCDDDEHFGGFHXIFJHKALHMDNZOEPgQXTGUEVaWGXDYXZ>[G]_^G_Fa^bZcCdDeIfDgHhE
~egd	{@GD^HJTYZG
~ege	a#X3I9I:H=I?I@GBGD_EZG^HJIHMIN[OZPJTYUJV[ZB[J]Z^JaHbIcJfIhY
~egg	q=[>]@[DYHJZX][aH
~egi	I!G#D%E&J(F)B*J+k,F-B.H0E1G2H3J4F5H6G7E8F9C:D;F<H=I?_@FAEBXCbDhEFGEHYIAKBLEMCObP^QGRFSFTEUGVAWXXDY[Z?[D]E^E_EaBbFcHdDeGfCgFhD
~egl	i?]BYDJGYHEIJKXN_RYV[ZHaJhJ
~egn	t*X=^>IHIZYa]
~ego	a!I#I%J(Y)J-H/J1J3[4J9E:J=H>Y?I@[AJB]CYHGI_JIKZLJM^OHPJRJTHUHWJXHZ@]I^JaCc[dIfYhY
~egr	b!J#J%H(])I*Z-J3J=I>J?I@[BGDHEHHBIJKIMJSeUEVFWJZF]JaIbJcHdce]fDgJ
~egt	c!X#J,Y-X7[9I=J>]?[@HBJC[D_GYHDIHK[NIOXUIVJWXXJZH]IaHdXhI
~egu	Y!I#F*[+G,I.J/I0I2J4H6I7H8Z:I;I=Y>E?_@ZAIC_EIFJGIHEIDJJKDLIMGNGOGPGQXRHSZWIX[Y]Z@[H]a^I_HbGcGdHeJfFh[
~eha	h#J(H-Y9I>J@IHZIIK]LYVJZY[Yd[h^
~ehe	d#I%J*a/J3Z4Y?JBHCEDIHEIXKHMJNHOJPYSJTZVJXJZE[YaJbJc^d]g]hJ
~ehi	g!I/F0I1Z3[4J9[>H@IAIBIDJGGHAIJKJM_NYPJR^THX[ZF]I_^aGbYdJfH
~ehl	W#X%[&^(J)I+J,Y-F/X0I1J3]4H6Z7H8Y9F;X=]>G?IAIBDCYDEE]FJGHHGJHKFLIMGPGRYTGUFWXXFZa[X]G^J_HaFcGgIhE
~ehm	n?a@JHIIJK]N_ZH
~ehn	g)J-^/X=J>J@YBJHEJZKHN_Z^dZhJ
~eho	i!J#J%[(_,Z-I3J6X9Y:J;Y?J@IBICJDJIIKIMXNJPZUIVI][aJbJ
~ehr	^!Z#G%Y(I*Y+Z,J-H/I0J1Y3I4H9H:I;J<X=^>X?YA[BGDGEZGIHCK[LJMHNIOGPHSJUIVGX]Y]ZG[I]G^I_YaFbIcFeJgJ
~eht	W#G%H(F*H,J-^/I2Y3[4H6I7I9E;J=J>^BGDYEJGIIZJJMYNJOGTJUHWJXGYYZX[Z]H^]_IaDbXcHeIfYgIhI
~ei^	W!Y#a%H(G)H*b+H,J-J.J/X0J1J3D4H5J6I7I8J9C:G=F@aA^EJFJH?JILINYOYPHRHSHVFWHXXYJZH[H]b^H_IaIbGcHdHfGgHhE
~eia	r#ZH[JY
~eib	X!G#G%_&[(E)H*I+I-G/H1Z4Z6Z7H8X9G:G;I<J=Y>E?G@ECGDGEHHIIJKDMGNFP[R[SITHUFVEWHXGYYZG]G^G_Ya]bFd_e^f[gZhE
~eic	Y%H(J)I*Y+I,I-_/]0I1I2Z3]4X6I8J9E:X;I=F>F?F@XEIF[G[HCIeJJLINEO[PHR^SITGUHVFWIXGYHZA[H]G^H_HaEbGeJgJhI
~eid	l9Z@IA]B[HHIIKJMINb
~eie	u9^HE[X
~eig	Z!I%](G)J*I+J-J/]0^1J3F4H6J8J9F:Y;Z?[@]AJBDCGGIHXIFKJLIMFN]P]SJTIUHV_WJXXYJZ?[X]H_YaFcHdFgIhF
~eil	e!Z(J+Z-X/]3J9G:J>H?Y@ZBJC]DXHJKXMHNHOJTJVYXJZB]_aHgJhY
~eim	R!E%]&^(Z)H*I+G,Z-J.J/G0H1H2J5I7Y8H9G:]?X@DAICEDDFIGGHFIEKBQIRGS[TFWZXFYHZ[^G_Ga^dDeZfIgXh^
~ein	F%H(X)G,H-D/B1G2G4Y5D6E7E:[;J<E=Z>CACBXCXD]EZGFIZJGK^MENHOXRES]T@UZW]XZZb]C^J_Ba^bDcEdFeEgD
~eio	l-J9I>]?J@ICYHIIZKJT_ZF[X]]aHbY
~eir	U!I#I%I(J-Y/Z3I4J6J7G8_9Y:^;Z>G?FAJBBDXFYIDKIL[PITJUZVZWIZD[^]H^JaIbHcIdXeJgHhY
~eis	c%J(J-H/G3X9Y=]>H?I@FBID[F[KEMHNbPJTYVXXJ[J]IaHbXdJfJhX
~eit	P!Z(B)I*Y+[,F-J0Z2Y3F4I5G6F7F<I>D?Z@ZAFBHCcEEGHHFI[JFK^LGNDOXPDR^S_TYUBV@XYZE[D^D_JaGbDcXdBeIfZhZ
~eiv	c(H+J3I:J>Z?I@JBJCJDIHaV[][a[
~eix	n@^KZXZZ]hJ
~ej^	j!J#I-J3J9Z:^@JBIC^DIHCI^MZNJU^ZG
~eja	a!I(H+^-I/Y3J9H:J=Z>H?HBXCHDFHGIGKbM_NIOJTJVHXYZY[J]I^JaHbHfJhX
~eje	V!H#I%J(H)J*J,J-_/_0J1J3I4I6H7I8J9H:I=I>H?I@XAJBFEJFJGIHJI]J_LJMXNaPHSJTIUJVIWJXJ[J]^^H_HaJbHcHdHfHgI
~eji	{IX
~ejl	xCXD[aX
~ejo	o0X3J?]CJHGY^aIfZ
~ek^	b![#I%J(I-I/Z3J4J8Y9Y:I>[?J@ZBFD[G]H[LIMINITIUJVX]I_]aJbJcJfGgJhJ
~eka	h#I%I&_(J*I,J-Z/[2Z3J9F:J=I>J@]BIEJIHKIMHN]P[UJXZZDa]bJdGfJgIhJ
~eke	h-I3I9Y=^>F@JBJCJD]HAIaKJRJZ]aJf^
~ekl	q9I?JB[DYHGZZ]ZaZ
~eko	i%H)Z-Y:Z;Z>I@[BYCIDYIIKHMJUJVYZH[Za[
~ekr	xb]
~ekt	g(J/J3]9I:J;Y=I>JA_BIGYHEIIKJMJVJXJZC]I^I_baJb]c[dJfJhZ
~eku	t1]9_HHIHN[dJfJ
~el^	Q!E%E&J(G)G*F+F,G-[.H/F0G1G3^4_5Z6[7H8G9?;G<]=H?^AGBACFFHG]HeICJJLXMBPFRESGTEU_WGXbY[Z>[E]Y^E_GaXbDcGfCgH
~ela	[!J#Y(G)I*I+X,J-F/H0J1J3G4H6I7I8Y9[:];I=Z>^?FAIBACFEIFJGIHXIEJJKDLHMZOGRHSITGUIVGWHXGYIZ]]]^G_Hb_c^dGeJgJhF
~elb	g(J)Y:J<[=J?J@ZAaB]HEIJKZU[VaZD]J_IdIhJ
~elc	j+J-c9X=I>I@IBJDIIDK[N[OXTJZH]Ia[hI
~eld	T#Y%G(F*H+H,J-D/G0I1I2I3_4H5J6I8I:J;H<J=F>G?D@HAHCFDCFIGHHEIDKELYNDOXPGRYSXT^UIWHXFYIZ_]F^Da]bbcFfEgYhe
~ele	K!E%b&H(I)C,F.H/G0E1J2F3c4C5D6E9H:B<G=F>d?[@GACBJCHDcEFFDGcIHJDKCMBN]OeP_QFRESETHV^WIXBYEZA^C_^aFbAcCeGfAgEhB
~elf	Q!F%G(A)e*G+I,J-F.J/G0I1I2I3H4I5I6I7F8I9I:F;I<J=H>F@DAIBZCGEIFJGGIIJILFMFNFOJPGQJRISYTZUdVdWGXHYH[Y]G^c_HcDdEeIfAgGhE
~elh	h#X-J/Z9H?J@HBJCIDIHCIHK]M_NJY[ZX]JaJbJh^
~eli	^!I#I%J(J)I*H-[/J3H4J6X7J=J>H?a@HAYBGCIDHHDIFJIMJNIPJQ_RZSJT^UDV[XHYZZY]H_JaZbacJdIfIhI
~elk	xHJI_N]ZI
~ell	J!J#G%B&H(Y)C*H+C,I-].X/E0X1E2J3[4D5G6G8I9a;J<G=F>^?Y@HAEBCD_EJG[H]IHJELEMENYPCQFTZU_V^WEXAYJZB[A]b^IaDcBeIfEg_h^
~eln	m6X9J@XDZHJIYN^ZIhZ
~elo	_!H#X%J(I*J-Z/X0J1I3I4I5]:Y=J>]?ICJDIGJHJIHKFMENGOJRZTHUJVIXJZG[J^J_ZaIbXd^fIhZ
~elp	T%I(b)F*Y+J/I3H7I:H=J>G?F@ZB[CIEJGIJYKEMFNGOISIT[UGVFWJXGZ][G]I^G_JaEbFcJdIf[g_hI
~elq	xM^
~els	e#J&[7Y9I:]?]BXDIHHI]KGMINXSJUIVZZ[aGbYdIfIhJ
~elt	i!Y-J/J3]6[=J>Y?I@[A]BFCJDHHDIYKIMXNIS]UIVJZY]XfI
~elu	a#]%J+J-H6]9G:J<X=J>Y?H@GBXC[D[IGK_M[NJOaTJUJVJXIZF]HaFcJfJhH
~elv	i#J(J)]/J0]HCI]VXXXZFb^
~ely	f&X2Z?Z@^HGQ^
~em^	C#?%C&E(?)D*A+F,A.F/c0[2C5D6b8I9E:J;A<D=E>I?>@ZBaD^EfFHHGIHJBKXLGM=OEP]QERGS[TYUCVGWDX>YC[C]E^>_ebBcdddeBfYg[h>
~ema	H!C%H&H(A)D*^,E.H/H0E3a4B5F6E7C8E9G:[;E<F=A>Z?aADC]DdEXFDGDH^IIJEKDLEM]NAOGPIQFVAWCXdYFZJ[C]X^C_EacbEcFdCeFhJ
~emb	W!J#H%G)I*H+J/H0J3G4I6J7I8J9E;J>D?HAJBFCHDGFcGIJIKbLJMHNFOHPcRJSJTIUHVdWJXHYJ]G^G_JaHcIdFfIgIh^
~emd	{+J7ZDHHFY^
~eme	P!G#E%Z&X(I*G+G,H-B.I/J1H3D4Y7F8Z9D:E;H?D@]A[DBGGIcKeLFMCOEQIRGSGUEVJWFXEZE[[]E^H_FaGcYdYe[fJh^
~emi	W!H%H(H)J*H+I,J-G/_0H1J3G4I6I7I:J;I=f>H?G@FAIBGDJE_F]GIIEJJKFLIMHNaOIPHQJRITHUIVHWJXIYIZC[I]G^I_GaGbIc_dFfHgJ
~emm	q-YHIKYa]
~emo	S!F#G(G*G+X,I-G/H0H1H2I3X4X5I6H7H8X;H<J=Z?]@DBACEEIFIGFIIJZKYLHMXNFOGPHQhRGSITGWIXYYbZA[I]F^Y_YaEbIcFdFeIfEgHhG
~emp	M%D&J(C)E*F+D,G-E.H/E0G1G2H4F5H6G7E9C:Z;G<H=D>X@dAHBEDbEGFXGYHDI@JFLgN^ODQHRFSHTdVJWGXbZD[E]C_Fc]eGfDgF
~ems	n)^/^HHMIVY
~emu	k3J4c9J>I@ZDYMXZIa[
~en^	9!D#Z(^+G,e.F/X0I1B2C3E4[5C7@8C9Y:E<F=]>]?_@[AJB[CJDZE?FHGDIcJBK^LGMENFOGPHQJR]S@UEVDW?X^^A_Ja^bdc[eDgD
~ena	F!Z#H%G&H(F)]*G+C/D0D1D2[3E4C5E8^9F:c;I<I=G>C?I@GAZBZCAD?EDF^K^LDMFNHOCPEQGRDTBUgVaWcXAYIZE]A^H_@aFbHcDd[e[f@gChX
~enc	K!]#X%B&I(D)E*E+E-F.G/D0E1H2G3H6[7D8F9D:F<c=l>B?CAbBDCCDEEFFFGBHcJIK?LYM^NFOHPJQGSFTGUAVCYH[D]H^DaIbDcAfAgFhA
~end	L![#Y&H(G*H+E,G.I/G0F2G3Z4D5I7H8I:H;H<G>D?FAFB@CCEFFFGCHbIBJbK_LYNaOYPFRCT[UXVFWDXYZH[G]a^G_HaabFc]dIgDhD
~ene	W!I#F%]&Y)Z+H,_-G.J/H0I1X2]3E4H5J6H7J8I9H:Z;I<J>E?F@FAIBACGDGEIGGHCIXJZMEO[P[RGSHTHU[WHXYYJZD[H^a_HaFdBfdgHhE
~enf	c-^<[>J@IBZDJHFJ_KZNFR]Y]ZGaHdJfI
~eng	Y!Y%I(Y)I*G+I,H-F/J2_7J9F:I;J=IBGC^I^J[KEMYN_OGPJTIUIVG]I^JaHbIcIfJhY
~enh	O!D%F&J(I)E*F+F.I1H3D4G7X8H:J;H<I=D>Y?EAHC^DJEHFIGJHGIZK_LXMJN]OFPFQIRFSFTEU_VBXCYGZa[Z^X_FcEd]eHfJgIh^
~eni	S!F#G%b&J(e)H*G+I-[.J0I1I2I3F4H5J6I7H8I:G<J=G?F@_AHDEEIFIGHH=JaLHMZOHPaQ_RISHTHUGVFWIXGYIZC[H]G^^_HaFbGdGeJgGhI
~enk	u#IBJH]IZZJ^]
~enl	q7[H[ZI_JbbdI
~enn	T!F#E(J*G+G,F.J0^1Y2I3J4E6G7X8I9H:I;G<J>DAICEG]HHK_L[MXQJS]TFUYW_XGZ>[_]F_HaHbFcEeYf[gY
~eno	R!F#F%F(Y)F,H-[.I/F0H1H2H3F4G5I6I7F;H<I>C@]AHC]DJEIFIG[HFIeJJK[LHMYNZOFQIRHSGTFUYWHYHZY[H]E_HcFd]eIfFgGhZ
~enr	b+Z-J/X9J?X@IBICZDcH^IHKJMYVIZF]IaJbJhJ
~ens	V#G(F)H*G+Y,I-E/H0H1H2]3b4G6I8I:H;I<J=X>^@DCFDIEIFIGXHYIDJIMEOEPGQJRGSHTGUFVEWIXGYIZY[G^J_Ha_cFfbgIhE
~ent	8%D)G*?+B,^-].B/e0i1X2B4A5F7_8D9E:F;E<@>B?B@FBbC@DGE>FIGGH[IYJBLAM<PFQJRASdTdUBVFW>X_YCZB]J^?_YaYc_dCeafZg_hh
~enu	V!Y#J%F&J)H,Y-Z.J/I0H1I2J4G5J6H9F;_<J>F?J@BA_DGEHFIGXHXIaJILZMFNERGSGUFWHYIZF[J]Y^[_]aHbEcGeIfEgXhG
~env	d#J&[-^3J9I=F@XBJEYIIKJVJWIXJZIabc_dZ
~eny	p4]>XHEP]ZI^^
~enz	Z!X%H&Z(H)J*I+J-G/I1J3]4H6J7I8Z9F:H;J=h>H?H@FBECGEJFJGJIDJZKFL]OFPIRXSJTIUGVHWIYIZE]HaFbGcYeJfFgJhH
~eo^	g#I-J9H?^@HBICID^HDIIKIM^OJTaZFa_bXhI
~eof	x>[HIM[
~eon	c!Z#_%Z*Y+X-H7Z9I@HBICJDIF]HJIJKINJOJTYU^]JaI
~eop	X!H#J%G(Z)X*[,J-_0J1J3G4J6J7J8^9]:X;^=G>F?I@EAZBGEJG]HBJHKGMHNFOIPbSHTJUGVZWIXHYJZA[Y]I_HcHd]gHhI
~eor	{GXVZ
~eou	r#YXIc_
~ep^	R!F%H&J(F)J+],I0I1I2J3E4I5J6[7Z8I9E:F;H<J=F?E@]AGBCDYFHH[IYJHMJOFQJR[SHT^UFVYWIXFYHZY]Y^Z_GaHbEcGdHhY
~epa	]#I%I(Z)[*J-J.H/J3J7J8J9H:H=H>]?IBECIDHEJF^G[H]IFKFL_MINIPIRYSJTIUGVaWJXJZB]H^]_JaIbZcYdHfGgJhI
~epe	i#^HIKcZG
~epl	_%Z(I-G/J3I4F=I>a?I@aBHCJDHIFKFMfNFOJVIXJZA[J]I^IaIbYcHhX
~epo	Y!H#J%H(J)X*Z-G/I1J3I4J7J:Y;G=H>F?F@FAIGJHbIEJJKGMIOIPHQJRXSXTIUIWJXYZ^[J]^^JaHbHcXdIf[gJhI
~epr	h#I-JBYHHKZN]PZVHXZZHhZ
~ept	R!F%D(F)H*H+G,H-Y.Y/b0H2I4H5I6H8I9E:C;I<I=F>D?^AIB^DEEIFIGEHEI[JYK^LFMXOaPHQJRHSITFUGVEWIXGYIZ_[F]F_FaFbFe[fCgGh]
~epu	f%J(J-I9H>[?J@IBXCIDJHXIIKJMIP^UJXFY[ZE]Ia[b[cJdIf_gY
~equ	N!F%C&J(a)F*F+],G.I/E1G2H3D4G5H6Y7G8G:E;H<_>C?G@CAFBXCeDGEcFHGGHXIbJGKEL^MEN_OFPCQGRGS^TFUDVDWFXJYFZC[G]G^E_FaEbIcZdHfDgJhJ
~er1	p-]HGb_
~er2	t-aHJ
~er^	2!I%<&F(^)F,?-C.D/I0=1A2[3b4^5a6[8H9X:]<F>[?H@^A^BGD^EJF_G_HcIaJaK[LDMANEOePYQFSITEU;VAW>YGZG[J]Y^Z_^a]cFdBe:hA
~era	K![#[%H&H(X)D*C+D,_.G/I0E1^3@4B5F6E7j8H<G=B>E?H@ZAHBJCFDGEEFFGGI>NHOCPeSZTBUCWEXGYE[D]H^H_CabbHcZeEgH
~erb	a!H#H%E(H)J*H-Y/I0J3I4I6J7^9F:I;f=I>G?Y@FBECGDHEJGJH_IHLIMHNHOIPYTHUHVHWIXIZC[J^^_IaFbIccdIfIgJhH
~erc	^!I%H(I-G3I4J7J9a:J;J=I>F?I@FAJBXCGDHFXGIHAIbJ_KFMGOHPJRJTGUJVZXHZZ^JaHbIcYdIfIg]hH
~erd	R!F#X(G*^.J/H0X1I2I3I4^5J;_<J=X>e?C@[AGBFD[FHGGH=IXJHLGMCPZRHSHUIVDWHYHZZ[G]E^H_IaGbFcFd]fEgG
~ere	J!C([)C+Y-F.J/X0^2F3E6^7Y9H:^;g<G=J?[@ZAFB?CDD?EFFFHEIEJEK^L]MEQFSCTGU^VHZD[I]C_EaEbBcFdde[fDhB
~erf	_!I#I%[(G*J+J,J-G/Y0J3Z4Y6J7J9]:Y;H=Z>FAJBXCbGIHYJJKGLJOHPJRHSJTHUJVIXIZD[J]I^J_IbXdIfHhH
~erg	[!G#Y(G)I*]+J,J-E/I0J1J2J3G4I6J7J8[9E;J=G>J?]AaBDCFEJGIH[IGJJLIMDNGOIPFRISJT]VFWHXYYJZ_]X^H_IaGcXdGfZgYhG
~erh	_#G%J(I*Z-H3X9J:I;Z=H>H?_@XBGD_GYHDIHKXNIO]PJTYUJVHX^ZC[J]H^JcJdIfIhI
~eri	I!B#=%?&G(@)C*Z+C-C.G/B0E1D2X4Z5F6D7H9H;g<F=I?HACBYCfDdEIFEHHIFJILCMIN_PHQFRFSCT@UAVCWXX_YEZF[C]^^Z_Ca_b@cBfXgXh[
~erk	e#^%Z-I3Y9I<Y>I@HBYDIHIIHMYNIOZPJTJXIZJaJdIfYg[h_
~erl	Y!]#G)J+I,J-F/J1J3X4I7J8J9I:Z;H=[>[?^AJC_D[EYGIHBIYKHLJN^PIRJSJTIUHWIXHY]ZA^I_HaEcDdIfIgZhH
~erm	N!H#A%g&I(b)H*E+I,G-c0X1G2G3B4F5H6G7F8G:D;c<I=F>[?B@GAFBZCDD?EGFHGEHII?JFKHLEMCNBOHP[RGSFTBVZXCYGZH[J]d^^_IaCbacGdDeGfIgE
~ern	M!a%I&G(D)E*H+E,E.H0F1F2G3g4C5G6E7G9I:d;Z<H=B?Y@XADBGC@EFFFGGHAIGKcLGMJNXOXPJQGRJSZTIUEVEWJYEZF]J^^a@bEcedHeJfHgH
~ero	N#C&I(H)G+J-C.J0F1G2H3f4F5I6G8G9A:D<H=D>d?^AXB?C@DEEGFHGFHBJIKGLJMYNCOgPFQHRGSFTYUDVIWFXYYGZG[^^F_Fa]bJcEeHfDgF
~erp	a!I#I%I/G=J>J?J@GBICZH^IHKIMJNGO[P[TIVJWZZD]Z^J_]bJdJfJgb
~err	E!Y#h%E&e(>)E*C,a/C0J1F2D4]5D6Z7@9C:A;B<D=D><??@BB_C=D@E[FBGDI?JEKDLEM=OGP?RGSdTcUEV@WFYEZb[b]^a<cZd>eafJgAhZ
~ers	L!H%J&I)D*G,F-E.H/Y1e2J3@4E5^6]7]8F:F;E>^?X@^DIEEFHGHIGJFKDLHMGNDPJRDSZTDU[V^XZY^[C]C^I_XaEbZd@eFf@gchG
~ert	L%Y&Y(G)H+J,G-b/X0F5G6E9@:G;]<Z=J>G@ZAFCHEDFXGEHbICJIKCLYMYRHSDU^W[X^YJZI[C]G_YaXbHcJeIfBhG
~eru	[!]#H%I)I+^,Z-G/I0Z1J3^4I9G:I;J=H?FBYDYGZH@IIJJKFL]NYOHPZRISXTHUHVEWJXHZA[I]G_IcHdXf^gI
~erv	B!?#B%I&F(E)^*C+A,F-?.D/G0X1I2Z3D4d5d6d8A9I:B;B=?>A?F@=AABHCADCEFFbG=IBJAK>LEMYN@OAPYQHReSdTBUaWAX@YcZ>[@]=^Ca@b=cgdXfkg?h?
~erw	]!I%a(I)J*I,J/[1J2Z4I6J9I:I;_?YBGCHDXGIH@IHKaLJNHOJRZSJTXUJV[XIZG[J]HaHbHd]fGgI
~ery	O!D#G%]&I(H*H+Z,H.I/F0H1G3H4G5H6H8G:F;G<I=F>Z@JAGB[D[EHFGGFHaJYKZLFN]OEQZRJSbTIUJVXWGYJ[F]Y_FaIbHcEdIeHgHhE
~erz	d!Z#I(J3_9Z:Z=J>J@FBGCIFZHEI^JXLZM[NIOJVJZDaJbJfJhX
~es^	I!E#_%F&X(H)H*F+G,G-J.G/D0F3_5G8X9C:G<H=Y?EAXB=CBDAEFFFGYHaIbJIKbL[N[O[PEQHRISCUHWEZY]B_HbXcCdEeG
~esa	U!e#G%G)Y*H+I,I/H0I1J3F4H5J7I8^9H:[;[>J?H@FAIBFCGDFE_FJGIHBIFJIKFMHN]OIQaSJTHU_VIWGXHY[ZA[H]H^G_HaGb[cFeJfFgIhH
~esb	d#Z1Y?G@JB^HGT^ZJ[abH
~esc	P#C&Y(E*E+G/D1F2G5H6[7E8X9Y:F;I<H>X?]@BAFCDD?EEFXGaH@I@JFKFLEMCNGO[RHU^WFXEYZZa]I^D_DaBcadceXf[hC
~esd	g-I@bIJKHMINYPZR[UJZEbZdFf]g[
~ese	8!Y#C&H(_)]*Y+@,@-=.]0Y1X2D3C4I5[6C9F;J<I=[?Y@IB]DBFdGYH>I>KBLGMFN>OFQFSbTAUZVXWbYDZ][C]Z^J_Ja^b^f^g_hG
~esf	nHaRXZJ
~esh	^!Z-J:I;X=Z>I?J@]BGCJDZHYIYMJNIVHWY^H_IaJd]fHhI
~esi	c%J(I3Z4X=Y>H@HBGDGHZIHKINJOJRZUIVIXI[[^[_^bIfGh^
~esk	U!H#G%I(e)F*]+J-X/[3G4J6J7I8J9G:H=H>E@aBDCIEJGIHbIFJIKEL^MGOISIUHVFWJXIZH[H]G^Z_JaHbFcGdIfHgahJ
~esl	m#Z6Y9IBYHFO[U_Y[ZHfX
~esm	h9I;X>J@^A^G^HEIIKXMJXJZF_JaJbYdafHh]
~esn	x-]3[HHNGOJ
~eso	a![#F%[+J-H/J3I4Y8G9Y:J=I?I@FA]B[CJDGGYH]IHKGNIOIPJTGVIXJZa[J]Z_IaJbIfIhJ
~esp	S!F#b%G(F*G+H,H/E1I2I3J4G7H9[:G;H<J=F?E@ZAYBCCDEHFIGHIbJHKJLHMJNbOXPGQIRGSIT^UFVDWIXaYIZF]Y^H_^aJbJdGeJgHhD
~esq	qBJZ^
~ess	C!X%^&E(I*@+C,B-^.J/^0E1I2H4F5D6B7H8E9D:J;E<E=_>aAJB_D^EHFCGHHaIEJALEM@O@Q^RFS_TGVFZ_[A]a^?_AabbIcGd[eGfCg?hE
~est	A%B&E(X)H*Z+G,@-E.F/=0E1@2B3F4C5F6]7B8f9b:f;E<C>I?_@HAZBbCGDAEEFAGGHXIBJEKFNAOFPDQbS^T?U]V^XHY^[C]B^I_]bDcHeAf]gGhE
~esu	j/_D^EXHHMFN[R[ZF
~esv	x3[
~esw	{.X
~esy	qBHHIRddIfH
~esz	u-]C]HJK[MYZH
~et^	6!X#B&F([)X+C,>-C.Y2G3I4E6A8]9[:J;H<F>X?]@GAIB[CEDGEJFZGXHYIAKDLCMDNEPJQBRJS_T?UZW_XJYDZZ[D]_^J_^aabXc_dYeHfJgbhD
~eta	W!E#F%F&^(Z*a+F,H.J/I0H1I2I4H5X7H8I9C:Z;Z<J=F>G?E@CAHB[C_D^FFGJHBIDJIKYLIMFN_OGRYSHTGUDVCWHXFYIZ^[H]YaDcGdGeXfGgX
~etc	{EHHGd^e]
~ete	_#H%I(X)[*X,J-Z/J1J3H4J9]:I;X=I?H@EAJBFCEHGIXKXLJMHNFOIPIRIS]TIUYVHXIZa[J]I^Z_JaHbHcHf[gJhG
~etf	tBIH_NJ
~eth	M#E%G(D)F*b+_,G-[.I/F0I1H2J3D4G5I6H7[8H9J:F;H<I=B>H?e@EAGBGCeDbFHGGJFLGMFNJOFPFQIRHSFTDUEVCW]XFYIZZ[F]Y^G_FaBcHdGeIfGgGhE
~eti	d!J#^%I(J-H/J1_3I8Y9H:J>H@JBECHIHKcNIOZTJUJVYX[]H_IaHbIcJdJfIhI
~eto	S!Y#E%F(Y)E*c,_-D.I/G0I1X2I3[4G5I6I8H9E;Z<I>C?b@BAZBICfDHEHFIH>J[KBLGMENCOXPEQJTFUXV]WFXEYH[G]E_^aCbEcFeIfEhD
~etr	_%J(H)J*H+J-G4J7J9D:I;Y=H>d?JBFCGD]G[H@IbK[LHMGNHOGPIR]TJUEW[XI[I^J_JaGbZcJdJfIgJhG
~ets	U#H%H(Z+[,J-_/G0I1I2J3E4J5X8I9X:H;H=G>GAIBBCGEJFJGHHBJZKIMFPXRISZTGVHWIXHYJZD[H]E^F_HaZbHeJfeg[hY
~ett	M!E&J*^,X/a0F1F3Y4H5G6F7E9J:I<_=B>B?D@[BJC@D@EGFGH]IdJHLFMANcOIPHRETDUJWZXCYJ[F]J^E_[aYbEcGdDeGfHgFh]
~etu	X!Z#I&X(G)H+a,_-G/I0J1I3H4J6J7I8I9F:I;J=H?F@FAIBFCHDdE^FJGHHEIGJXKZLJMHNHOIPFRIS[THUHVEWIXIYIZA[I_[aGb^cXdCebfGgGhH
~etw	Z!I#I%H(J*J-G/D0I1J4X5I6^7I8I9Z:J<[=I>G?I@]BJCIDIGJHYIGK^LJNGPIQ_RISFTHUJVJXIYJ[J]HaIbGcdd^fEgHhI
~ety	u#]HII[KIZJ_Y
~etz	N!G#X(]*F+G,F-A0G1G2I4I5H6F7J9E:^;G=Z?X@HAHB^GFHCIBJGK[PIRGTEUZV[W]X_YG[H_GaXbZdFeIg]
~eu^	j%X9Z=[@JBZKIZ]][aJ
~eue	Z!J#G%I(H*J+Y-F/]3I4I6J7J9Z=H?GCGDYGJHYIZKZLZMaOHPJTIUIXJZI[_]X^HaGbGcJdHfIhE
~eul	f#J(J*I-J3J9H>I?[@YCaDIHCIHKJPZSJTYU[V[XJZE[b]JaHcIfJhJ
~eun	o9H>I?JBJIIMJZ_]caJ
~eur	Q#]%I&X)X,Z-A/E0G1F2J4^5I7]8Y9B:]=F>D?B@IAXBBDDEGFGGHHIKCLGMINGP[R[S^TIUIWJX]Z[[I^X_Xa[dXfHgGhD
~eus	h/XBaKbNIZB
~eut	^(X-Y3I4J9H:H=Y>F?G@bBGCYDGF[HCIGM_OJSZTJUZX]ZG[Y]IaFbGcJdIhZ
~euv	q8ZC]PY
~euw	e(Z-I9]BYD^HXKJNFOJVYZYaJhH
~eux	[!J#I%J(J*_+Y-G/Y3G5Y9G:I=I>]?G@aA[BGC_DFJJMGNHO[PITJUJVGXYZ]]H^IaGbIcJdIfJhF
~ev^	l3J>F@JH^IZOYR]ZDaXdZ
~eva	d!I#J%J(J)J+J-[/Y0J3H6J7J9H=I>G?HBZCIGJIZM_NXOIP_TJUJVIXJ[J][_GaIcJdJfZhH
~eve	H#_&_(H)J,Y/A0D2H3E4D6J7I8F;I<G=A>H@YADBZCBD]EEFHGIHEIXJ^L^MJNeOBQFRES_VJYH]D_FaEbEcHdDeZfZgE
~evi	V!J#]%I(G)J*G,I-c/H0Z3I4J6J7J9I:J=I>b?G@IAJDFEJGIH_IEJJKaLJNEOYPJSJTHUIVHWJXH]H^I_IaHb[cIdEeDfFg[hG
~evo	a!J#I%H(H-H/J3G4Z8[9H;J=I?^@_BGDJH^IHKZMJNJOYPJSJUIVJXHZF]Xa]bHdJfIhI
~evr	u*]CZHIaX
~evu	x9[D]HJaJ
~ew^	d*H+^-I3J8[>H?JBJCIDHHZIIK[NIR]cZhY
~ewa	^#I-I3J4I>I?X@ICJH^IJNJRISETIUIVYXJZG]YaYbJcgfFgJ
~ewb	{+J@XD]
~ewe	j*X-J1J>[@^BIKJM[N[P[YZZG
~ewh	q-Z7Z:]HFdJ
~ewi	k>JBYCXHHK^M[ZHa]
~ewl	u%Y8^@[HGZJ_J
~ewo	{HZZJ
~ews	x9]HJVX
~ex^	lH[IbZF
~exa	nDIG[HYO]^XcZ
~exc	X![#E%I(H)[*a+I,H-[/J0J1J2X3H4J6J7J9G:I;J=G?HAJBGCGDIGcHbIGJIKGMHNIOIRJUGVYXZZC[I]H^G_HaHbIcHdGe]fHgJhH
~exe	u(])JHIL[
~exh	{K]XY
~exi	S!G#G%I(G)I*J+H,I-D.J/G0I1I2J3E5J6I7I9E:G;I<J=F?EA]CbDFEGFHGGHHIdJHMGN^OFPHQJRHSHTHUGVFWXXGYIZE[I]F^H_eaCb[c]dDeJfFgIhd
~exp	N!E#E%_&b(C)J*G,F-C.I/F0H2G4G5I6H7F8G9E:D;X<H=_>D?E@@AGBACEDCEHF^GEHbIBJFKZLjMDO[PFQ[RGSFTGUEVDWFXFYHZ][E]a^C_FbDcEdDeGfIgJhA
~ext	S!I#H%F(F)I*I+H,J-G/I0J1H2_3b4H6J7H8J9H:f;J=G@aAIBECGDDFJHZIJJ]LdMFNGOGRISIUHWJXHZ?[H]D^G_IbFcGdGeYfIhE
~ey^	T!e#G%H)G*I+H,I-H/Y0J1I2J3]4J5J8I9E:F;I>I?e@HAHBICHEJFJGYHJI]JIKGMGO]RISITHUXWIXHZB[I]E^G_GbFcIdHe^fYgYhI
~eyb	m#YH_hX
~eyo	{-_HIKI[IhJ
~eyr	l+]3I?ZHGKZVX
~eys	f(I4J6g9J?[HGIJKJOGRFZG]JcGdJfG
~eyv	u3[?ZD[HFOY
~ez^	^%I)I*I+J-I/J4J6J7J9_:];J=G>G?ICHEIFJMIN[PIWIXbZ][J]H^JaGbHcJdXfIhJ
~eza	{B]hX
~eze	g#^([-X3I9I>Z@YBICJDJHFKHOJX_ZE[ZaZ
~ezi	r9[GZV[_YcY
~ezo	{Z]
~ezp	{?ZD[
~ezz	l*Z-J3J9I?^@HC^HFIZN[XJY[ZIaY
~fa^	t#[N]
~fac	Y!I#H%I(G)J-f3G4J7J9H:I=H?H@FBFDFGJHeIFJJMHOJPJSJUHVYWJZ[[J]H^IaHcIdIfIhF
~fah	{1YfX
~fai	H#H&Y(G)B*D+D-D.H/c0[2H3I4E5^7J8Y9C:E;Z=A>@?A@GBECADGEJFbIDK^LDMGNZP_Q]SET@UEVEWDXDYXZf[C]B_GaAcYdBe_fJgBhE
~fak	{C^HYZH
~fal	Q!G#Z&J)b*E+G,[-A/X0F1G2H3b4c7F8G9B:F<H=^?B@EAGBGCZDXEFF_GEHBIGLGMBNIOJPZQHT[UBVIWFX^ZX[F]C_FaAbCcEd[gGhY
~fam	xHXIX
~fan	uZ[]^
~far	l-J.Z6X9I>JCJHGIHKZM^NJSJTZU]V]ZFhJ
~fas	i!I)J+Y-J@[H]IJNJRYZYaZb]
~fat	r*X9D:[B]DZHII[KJZJ
~fau	]!J#J%J(J*I+H-I/J3[4Z9H:J=Z>G?I@_BIDFEYH^I[KFOIPJRXUIVJWHXJY]ZE[Z]JaHb^cJdJfJ
~fav	j#ZHYK_ZZ
~faz	uHJNZV^
~fbo	{H]
~fdl	{I]
~fe^	n1Z@[H[K]ZG][fX
~fea	c!J%J)I,I-J8J9I:J=Y?IBJGIIJKJNJSHU_V_WHXJZH]J^JcJdaebfG
~fec	f#I%I*J-F/I1J3I4J9]:J;J>H?JB_CJDJGJHCIIJXKIMJNJT^UZVGXJZG[J][^I_JaIbIfJg]hJ
~fed	X!G#I%I(H)I*H,c-I/I1J3G4I7l8J9H:G=I>J?J@GAJBHCJDJEJGJHBIIKIMINHPESJTIUIVHXJZD]J^H_FaIbJcJdFgIhI
~fee	{3[9X
~feh	W#X%[&^(J)I+J,Y-F/X0I1J3]4H6Z7H8Y9F;X=]>G?IAIBDCYDEE]FJGHHGJHKFLIMGPGRYTGUFWXXFZa[X]G^J_HaFcGgIhE
~fei	x![9[:]HI
~fel	n3Z9J>_@JBJHBIJKJZ]]JaIh_
~fen	b!J#H%I(H)Y,X-I/J4J9G:H;Z=]?G@ECHDHGYIGKZLYMGNHQZUHZ][J]^^IaYb_cJdHfGhI
~fep	{JZ
~fer	O!H%E&Z(C)E*^+F-C.H/[0I1G2H3G4e5H6b7E8]9B<H=G?d@FAGCDDBEGFGHXIYJFKXLGMIOZPFQHR[SFTCUZVCWGXDYHZE]Y^F_EaAbGcHd]hC
~fes	x*Y>[WZ
~fet	r@X
~fez	{-Z
~ff^	^!I%^(])Z+Y-I/J3I4J7J8X9J=I>Z?H@GBHCGF[G]HFIHKHMINXP]QZUDV]]J_JaIbJcIdZfHgJhJ
~ffb	{H]
~ffe	S!G%G(F)F*_+H,I-F.J/Y0I1I2I4G5J6_7G8X9F;[<J=J>[?aAIBICHDFEIGYHJK]NXOZR[SHTXWIXGYIZ@[X^G_GaDbFcEdXfFg[hF
~ffi	P!F#C%^&J(^+X,H-C.I/[0G1D2H3Z4J5I6H7G8I:G;H<[=I>[@FAHBEC^DDEHFIIIJGKDLGMdNDPFQIRGSHTeUGWIXEYHZB[E]E^F_GaGbFcYeIfEgehD
~ffl	j0]4]9JH^ZJ
~ffn	{HXbX
~ffo	{+[DJ
~ffr	j-J2[3Z6Z9J>I@JCJDJHFI_KGO[ZIaZ
~fft	x?[A]
~fge	o+Y8Y9H@HDJHFIIL]V[Z_]]aJ
~fgp	{@XHIN[
~fgr	{EXcX
~fi^	]#J%J&a-H/X3G9I:I>I?J@XB_CIHcIEKGMINZWJZG]I^HaFcIfJhG
~fia	o,Z6^<YHIIY
~fic	H!F#?%Y&H(a)G-A.G/X0E1B3Y4E5F6F8F9J:I;D<Z=D>a@GADCeEFFFGIIIJJK?LDMbN?PCQGRISETcUBVGWDYE[A][_DaebDeGfAgdhJ
~fid	m(I:J<X=J?gBIHBMIUJVFZEbI
~fie	_!I#F(J+J-H/J3a7[9J:I>H?I@YAJC[H@IIJJKELJMHNIOIVIX[ZJ[I]H^X_HaXb]dIhe
~fif	x#Z=]ZI
~fig	P!F#H%D(D)E+H.J/G0X1H2J3X4H5I6G7G8X:D;J=C>F?EAIBDCEDHEhFIGJJHKGLIMGNDOHPEQJRHSHTGU@VcWfXIYHZ<[H]H^G_GaGcDegfCgHhG
~fij	x3[>]
~fik	tC]X]ZJaY
~fil	N!H#C%D&J(^)F*D+Z,H-A/C0G1G2^3c4I5G6G7E8G9B:E;G<H=E>J?B@AAFBBCcDYEHFDGgICJlKBLFMXNBO^PDQHRFSGTEUFVDWGXEYGZ?[F]C^D_EaHdFeHfEg^hG
~fin	L!H%E&H*D+J,E-E.G0G1F2H3E4X5F6F7D8D9I:G;G<H=Z>J@FBfCFDBFFICJJKBLEMHNFOBQGRESXUIWiXA[^]c^D_eaEcBd@eFgHhE
~fiq	x#^3Y@[HI
~fir	Q!X#E%I(J)F*J,I/F0I1G2I3B4F5I6H7G8b9E:b;H<Z=E>H?DAGC]D_EGFHGEHYIIJHKAL^NXO]PFQIRFSDTFU^VCW]XEYHZG[E]]^E_EaCbCcfdFeHfBgGha
~fis	u3^>]BJHH
~fit	u3J>J?[C[HGIJKJO]ZEh[
~fiu	j,X/[@[HGIYJZKJMJOZZ[aJ
~fiv	f#^@JHFX^ZFa^
~fix	i#J%J*Y5_9H>aBIHDLJPIZJ^_fX
~fiz	m(Y,]3Z>[?JBJC[DIHFaZ
~fla	g-Y@JBJHYKJL]ZG^^b^hJ
~fli	d#J*J-H/J0]3J4]9H>G@JBIHdIIKIMINXTJU]ZD]JaIbJcIhJ
~flo	f![(J)]3J8^9J:I>I?J@HBIDJH]KJNIV^_YaIfIgZ
~flu	{H^
~fma	{#XX[
~fne	{HXbX
~fnu	u3_
~fo^	]*I+a-I3X>X?Y@JBJC]D^IHKIOJVIXJZG]JaJ
~fod	u,[7[
~foi	m#Z9J>J@^XaZFa[
~fol	[!I%J(H)X-[/X3H7I9];G=I>H?I@ZAJBXDJFaGJJJKGNYOJSJTGUJVGXIZY[J]J^J_Ia[cJd[gZhI
~fon	T!G#G%G(G)I+F,I-D.J/I0I1J2J3b4H5J6I7I8I9C:G;I<J=F>a?[@EAIDbEIFIGHHZIDJJKFLHMENFOfPHQJRHSITGWHXFYH[H]Y^I_HaJbGcGeJgIhG
~foo	i-X3X>[D_HHaF
~for	D%H&F(F)F*E+Y,C-Z.F/D0G1C3e4G6E7X8g9X:^;C>D?H@HA]B8CbDfFEIDLdMENDO>PDQYRBUCV<WEYJZG[]]^aBcEdBeCf@gAhZ
~fot	{HZ
~fou	W!G#H%I&J(H)J*Y+J,J-H/H0J1J3G4]6J7Y8I9F:H=H>G?GAcBZCGDGEIFJI]JJKYMHOIPHRJSITHVGWJZ][I]G_daJbHcGdGfFgJ
~fox	{.Z
~fr^	j-J2^3Y9J>H@JCIDJHFI^KFO_XIZHa^
~fra	^!H#I%I(I)I*]+X,I/H0I1J3^4H6b7I8J9Y:[;I<X=H>C?[@FAIBFCEDDEHFJGJH[I^KDLJMGNYPHRISJTHUHVHX[[I]G^J_HaIbHdGfHgJ
~fre	]#J%I(I)I*J+I-Z3G4J6Y9I:X=f>G?^BFCFDYGJIFJJKHMHNGOISHTXUHV_WYXJZE[[]I^G_IaHbHcHdDeHfFgIhG
~fri	i-J9[:J>J?J@[HZIJJ]NJS^ZI
~fro	J#C%C(C)^*D,I.H/D0H1Z2G3D4[5I6Z8J9D:J;_<H?H@JAEBCEGFFGZIGJeKaMDP_SGTXUIWGYFZE]C^[_ZaJcZeGfDgH
~fru	i-J9J>J?]@]HFIIKbPXQ[
~fry	{HJI_
~fs^	^#J(J)J*I,]-H/J7i9H>J@JBJIIKIMJNJPITGVJZHaJbJhJ
~fse	t)_BJHGSZU_VI
~ft^	K!F#A%J&I(C*X+G,I-E.G/X2G3J4D6F7b8G9C:D<H>H?H@FAZCJDHFGGGIAJYKALYMGNCODPFQHRbSfTcUFVCWEXGYIZ>[E]_^Ia[bCd[eGf[gchC
~fte	L#b%X&J(I)F*F,F.H/a3D4G5H6X7E8Y9Z:A;G>B?D@XA^B]CJDBEHFFGEIAKBLYNHOEQJR_SIUHVFWGX_YY[E]Z^I_EaGbJcDeGfbgIhC
~fti	{@[IIKIN[
~fto	g.Z7JHGSbZIcafJgI
~fts	{SX
~ftw	n1_H]JY
~fue	q#]9]IJKJPYZGc]
~fug	m4[8^?ZCHDZHGT^ZJ
~fuh	r%XHIQXU[ZJbY
~ful	^!I#I%I(H)I-H/I3I4]9G=J>G?JB_CJDIH[I]JJK[LJOXPJSJUGXJZ[[H]I^JaHcJeZfZhH
~fun	V!G#F%G(Z)Y+I,I-D.J/H0I1I2J3E4H5[6I7H8I9D:J;I>E?D@IAJBbDJEIFJGHICJIKDLHM^NGOXPXRISHTGUdWGX[Z_[G^G_[aEcGdEeHf]gIhE
~fuo	t#^9ZGXIJ
~fur	l>Y@JBXHGN]VYX[ZI
~fus	O!Z#E%_&J)[*G+H-^.X/b0H1H2J3D4F5H6G8G9E:J;I<J=^>E?J@YAHBDCFDEEHFGGEH?IbJaK^LGMBOYPZSDTEUGVXWGXFYHZH[F]F^G_EaGbEcHfDgF
~fuz	r-cHFND
~fwa	{]Y
~fwe	x9[MIg]
~fy^	^#H%J*X+J-J3Y9H:J=J?YBHC[DdHZIGJHKFLJN]VJXXZA]IhY
~fyl	rDZHHIYKJN]
~ga^	X!G%G(a)H*G+I,I-E.J/H0I1I2Z4H5J6J7I8J9B:G;I<J>_?E@CAICJDEEJFJGHH]I_JIKELHMYOFPIQJRHSZTGUXVaWIXXYIZ@[_]F^G_IaZbFcYdGfYgIhX
~gaa	r3[>ZZ[aJ
~gab	u#[&XDZN]
~gac	o3Y>J?]HGLZY]a]
~gad	]!J#G%b(H)I*H+I,I.Z/J0J1J2J3G4H6J7I9^:H;J<X=I>G?H@GAJBFCHDHFJGJHFIGKGMFNHPbRISJTIUbVFWIXHYJZD[I]^^IaGb]cHdG
~gai	Q#Y%G(H)X*H+c,H-E.J/G0I1I2J3I4H5I6J8Z9G:C;H<J=H>G?H@aAHB]CFDDEJFIGHHFICKYLGMJOHP]QJRZSJUHVGWIX[YJZ__IbIeIgHhE
~gal	x-J3JH]IJN^ZJ
~gam	h#Z-J>X@HDZH[IJKYMaZE]JcIg]hZ
~gan	L#D%E&J(B)F*G+G,G-D.I/G0H1H2I3E4G5I6H8H9C:e;G<I=_?IAHBBCHDCEcF_G]H<IEJGKDLGMDNbOFP[QIRGSGTGUdVEWeXHYHZ<[F][^F_GbDc_dYeHfEgGhF
~gar	c![(J-H/J6]9a=J>G?GBHDGHBK]NJOIRYS[TIVIXI]I_XaZcJdJfH
~gas	i9I:g>J@IBJH[IJKIUJVJZFaI
~gat	[#I%f)H*^+I,J-G.Z/J1J2J3G4J7J8J9H:H=Z>F?H@FAIBGC]EJFIGGH>IFJJKEMHNGOIPbRJSITIUIVGWJXIYJZD[I^I_GaXbcdIfIgIhI
~gav	c!I#J%[*X,X-J2Y3G>H?H@ZBJC[DbHAMJOGRYVJXIZY]Y^JaHhI
~gba	{4]?[HI
~gcr	pYa
~gd^	g!](J*[7J9I:Z=J>J?JBXCYD^HEIHKGM^NYZD^JgJhI
~gdo	{7]
~gdy	xD_ZG
~ge^	E!D#A%C&H(F+],E.d/[0E1E2F3@4E5F6E7b9B;F<J=D>Z?^@YADB]FEGDIGJELBM_NEPCQGRES]TEVGX]YEZ[[Z]__DaCbYcXdIfCg[
~gea	e@bHIIJKIM]NGZY^HhY
~geb	X!Y%H)I+X,I-X0I1I2I3F4Y5J6I7H8Y9D:Z;Z<I=H>G?_@GAIBCDCEXFJGIH>JIK^LHMDNYO^PHQJRHSIUGWIYIZ<]_^X_JaZbFc_eJfGgXhZ
~ged	{)X>HH]
~gee	g#J%X(a-I3I4[9H=Y?J@IBID_HEIIJ[OJVZZH]J
~gef	h#J(J+Y-I4]8Z=J>[?I@GBJCHDJHGIIKIL]NYVIXZZC][_]aIdJ
~geg	f#X(^-I3I9I?J@HBHD_HHIIMJNYO[VXZE][aHdJhZ
~geh	W!G#F%G(F)H+I/H2X7I8J;J=J>_?FAJBFCFDFEIJJKYMXNFOGPYTXUFWIXXYX]Y_HaDc[d[eHfZgHhE
~gek	q1]9IB[DYHFZZ]ZaZdJfJ
~gel	_%H)H,J-Z0J3H4I7J9F:X;J=[>]?G@]BYCGDGG]HGJJKELJMGNYOIPIRJTHUGVHXIYJZ^[I]]^I_ZaZbHcIfGgJhG
~gem	a!J#Y%[(H*J-F/J0H3I7J8]9G=I>^?G@_CGDFEXGJHEIEKFMGNGOIPITIUHVHWIXIZ[[I]a^H_Ja]b[cIe[fHh[
~gen	J!@#D&G)D,H-a/A0l1H3H5D6C7A8Y9_;Y<F=X>G?JAGBHCDEIG]HAIIJYLGNZOFPCQERASBTZVFWCX[YF[C]F^^_EaAbJcHdHfEgG
~geo	{/X
~gep	j#J@YBXLaXZZD^_
~ger	P!]%[&I(Z)F*E,G.I/H0G3J6G8G9A:Z=G>X?^@aAYCDDIFGH]JXKDLFMHNHP]QYRFTGUCVFWEXCYG]E^J_YaBbJd^eHgYhJ
~ges	P!X#d&J(C)Y*J+F/G1G2H3F4J5I6G7F8Z9D:^;J<J=B>]?GAHB^CDDFFHHCIAJGLGM[NHOYPGT_UaV_WFXIYZZC_FaIbFdahC
~get	R#_%F+Z,Z-]/G0H1I2J4I5J8I9G:G<J=H>B?I@FBECDDbEIFJGbH>MGOYRITDVGW[XGYIZ_[H]F^H_]aYbHdDeIfZgH
~gev	m*_9J>JDaHHZIdZ
~gew	e#J(J*Y-I9I>Y@^CJDJIIK]M^NZP[UJVYZD]ZaIbJdIgJhH
~gez	q>]UYYXZI[[
~gfe	m7c
~gg^	d!Y(I-Y@IB]HZKJZYbZh[
~gga	{BZhY
~gge	d!J(I+Z-X3Y9H=Y>I?G@YA[BHCIG^HZIIKHMJNJOIRJUJVJXJZJ]Z_^aIbIcZfJhJ
~ggi	c#J%J(I-H3E8Y9Z:J=I>Y?H@ZAZBHCaDDEJHEIGKGNIOHPIRJSJUJVIX_YJ]Ga]bJdJf_hI
~ggl	xHIK[
~ggn	uZIb_
~gh^	P!I#F%G(Y)H*[+^,J-[.J0J1I2J3H4I5J6J7X8I9G:J;J<J=G>E?IAIBZC]EJFIIaKYMHN]PYRISGTXUCVIWHZH[H^H_IaXdGeJfIgXhZ
~ghe	n%](a9G;Y@HIZN[ZI
~ghi	{EZ
~ght	R!F%e(Y)F*G,I-E0]3I4]5H6H7G9]:F;^<J=E>G?E@ZAHCFDEEZFIGFICKILGMENGOZP^QJSGTFVHYIZ@]E^Z_GbEdEeIgFhY
~gi^	d!F%J)J*]+J9I=J>I?[@^BHCYDFHXIHKIMJNaPJUHVHW_X]ZB]JaIdJ
~gia	m!J2[5ZBJHFIFMJN[PaVXZI^Xf[
~gib	j!J)J/J4X9_BJMJNJSJTJV]W[ZE[Y_]aJcXfY
~gic	{BZHZZG
~gid	n3H9I>JCbHIIJOJP[XZZY
~gie	{C[P[
~gil	m*Z/Z@JGZHHM^gZ
~gin	O!Z#Y%E&J)F*E+c,G-^.X/D0H1H2H4D5H6G7c8H9C:Y;G<I>F?J@FBJCDEGGHIZKCMHNCOJQIRISZUDVGWGX^YGZ[[D]C^ba@bdcFdEeHfHhE
~gio	a#H%H(^)J*I+J-F0J3H4I8J9[:Y;J=I>Y?G@_AZBGDYHDIFKFNHOHPHRZSJTIU[VGWJX^YJ[J]F^Ja]bHcIdJf[hH
~gir	o9J?Y@_BIHFMIQYWIXJZ_aJf]
~gis	J!D#E%F&J(C)C*D+k,G.H0F1G2I3F4G5H6H7F8G9D:E;G<H=E>X?]@HAFBYCcDhEGGFHZICKALFMENCOcPDQHRGSGTFUBVEWEXEY]Z?[E]F^I_FaCbHcJdFeHfEgGhD
~git	]!I#_%J(H*J,I-E/H3a4J7J9F:I=I>E?G@EBFCGDGIaJXLJMIN[OaPJRITJUJVIXHZB[J]HacbJcJdJfJhH
~giu	n3E4Y8[>IC[DGHHOIX[aXcXfZh[
~giv	^#J(_,[-H/I3J7J9J>H?IAZBXDGHJIGKIMJN^OJVIXJZZ]J^XaJbYg[hY
~gl^	d#D7d=J?J@HDIH^KXMJN_VZZD
~gla	r.XGXHZ
~gle	p@XAYK^O[
~gli	]!I%I(H-J/I3H4Y6J8X9F:H=H>G?Z@JBEC]DHGJHFJJLJMFOIP_RYTHUHVYWJX^Z][Y]G^G_JaGbEcIdHeJfHgJha
~glo	[#J(c)]*[,d:J=J>J?H@HDYHHKIMINJPGRXUHVHZY^JaJbIdDeJfJgHhI
~gly	u3[E]OJ
~gma	h:g>XDIH[IJMJVJZCaI
~gms	i(J0fHCZG
~gn^	N!J#G%D(I*G+Z,[-C.J/J0I1I2J3I5I6H7c8H9F:F;I<d>AAHBGCFDZEIFaGFH^IZJGKDL[MXOHPIQJRHSGTbUFVDWHXIYHZJ[Z]F_IaAbZcFdFeHfFhJ
~gna	g3G4[9J<Z=^>G?J@[BHCJDIIJMHTIUIVJ]^a[f[
~gni	^#J(I+J-^.X/J3F7Y9J:I=J>H?JBHCJDHIEL^NHO]UIVXZB[J]I^JaIb]dJfZhd
~gnm	xHY
~gno	g(J)H*^-Z3]5]@IBID]HBLaWIZH
~go^	Q#C%E&J(])J*J+E,G-C/F0G1G2^3[4E6H7F8H9Z:D;G=C>c?HAGCZDYEHFHGGH]ICJGKZLHNCOJPFQHRESGTEUDVDWFX_YXZY[Z]C^F_GacbIdEeHfYgG
~god	o/[9H@YHGIJKJMIXZZXa^h[
~goe	_!J#[-J3[9]>^?JBGCJDJHFIIK]L[MJNITIXZZI[Z]JaFhH
~goi	p9]@JBIHJZaaJ
~gol	tCXFZGXNZ
~gon	W#Z%H(H)I*G+H-H/J1J3G7I:I;J=]>X?a@FAIBZCIHAIGJJKFLbNHOJRJSITGUGVGWIXIZ?^G_ZaFbfcEdIf[hH
~goo	_!I#D(I)G*J/J3J7b9c:J=I>I@JB]CHDIH[IZMIPJSJTJUHVIXJZD]IaIbJfJhI
~gor	g#I-H=Y>J?ZB]DJHEI_KZMJV[XZZY]JaJhY
~gos	x:aIHN[ZI
~got	T!Z%I(D*I+I,J-F/H2J3H4J6J7_8H:a=Y>E?]AIBCCGDbEJFJGHJGKBLGMFNDOJPISHTHVGXHYJZ][[_IaHc_eIfHgG
~gou	{>JB[Y]aG
~gow	tBaZH
~gpo	u)ZHINZ
~gpp	{@XHIN[
~gra	P!G#J%G&J(a*E+E,F-B.H/D0I1b2G4C5Y6[7E8F9c:I;]>G?G@EA[CEDGEEFGHZJEKFLGMGNFOEPEQHREScTDUBVAWEXDZ<[E]B^E__aCbCcBdef^gdhD
~gre	Z!]#_%H(_)H*Y+Y,J-H/^0J1J3G4J7J9a:I;J=G>E?IAICGDHFJGHH>I]JJK]LZNGOJPFRJSITZUHVDWJXFZH]H^H_GaGcIdJe_fIgFhF
~gri	e!J#I%_(d-H3I4J9G:a;J=I>Z?J@IBICIDHHIIHKHMJNIOJQ[RJS[UJVHXJ]IaHbJcJfIhJ
~gro	T!G#H%D)G*I+I,I-G/H1J3G4I5J6J7H8I9F:H;I=F>F?GAIBECHDGEJFJHcIXJJKFLIMHOIPdRJSITIUFVjWHXHYIZH[I]H^H_HaHbGcHdDeHfFgHhI
~gru	[!H#I%H)H*I+J,J-H/J3F4J7I9Z:G;J=G>H?G@EAJBFCIDGG[IFJJKFLJMHOIPdRJSITJUEVjWIXHZ@[I]H^X_JaHbGdHfHgJhH
~gs^	g#G-^/H0J9J:ZBJH]IGLYM^NIRJZH_H
~gsa	t(Z0]DYH_KJaJ
~gsc	m>YHGYXZJa^d[f]
~gsd	xL]f^
~gsg	{D]EZ
~gsi	{3[
~gsm	x3JCaDJHIa[
~gsp	p#]HJK[ZJc^
~gsr	{W^
~gss	t+[DHZIb_
~gst	q,^3[HH
~gt^	T#C%F(D)E-[.I/H1Y2I3@4F5I7X8Z9B:E<I=E>Y@GAHBGC_DbEXFIH_IYJHLGOYPFQISYT]VHWZYGZI]D^XaCcDgE
~gte	q3[4]TZ
~gth	d(J*I,I-I2_@ZIaKJN]ZF
~gu^	_#I)Y*H/J3]9G=Z?I@ZBHCJDHEZHZIHKHLYMZNIOIPJSXTYU[VYXJZI]JaZcJdJfJgXhI
~gua	b#]-H/]3X7[9X>I@GBJDIHBIHKaMZNIO]P]TIVIXXaJ
~gub	u>[
~gue	U#Y%I(E)I*I+I,J-c/I0J3G4J7H9C:h;J>F?GAIBECHFJGJHZJIKELJMGN[OHPHSZUXVYWIXJYJZ?[I]Z^I_HaGbHcHdIfIgIhG
~gui	a!I#I(J*I+J-F/I4J7J:J=H>G?FAcBYCGDHFZIDKGMINIOIPJRITJUIVIWJXYYJZJ[J]c_[aCbIcJdJeZfHhI
~gul	r)ZF_HIO[RYZJaJ
~gum	t9]C[
~gun	Z!H#E%]([)G*_+H,H-Y/J0I1J2J3E4H6I7H8Z9Z:G;^=F>X?aAIBCC_EIFJGIHBIEJJKDLHMXPFQJRIS]TGUZVDX]YIZ@[I^H_Ia]bFcHdHeJfGgIh[
~guo	r5X>XAYYY
~gur	P!F#G%D(C)E*Z+G-G.J/G0H1G2I3Z4H5I6G7G:C;I=C>E?^@JAHBCEhFIGJJGKFLHMFNDOGPDRGSGU?VcWfXFY[Z<[G]F^G_GaFcDeefBgGhG
~gus	m9[HDgb
~gut	x9aHIZJ
~guy	u#F@[T]cY
~ha^	N%E&I(Y)D*F+E.J/I3C5G8F9Y:I;J<H=B>G?AAFCBD_EFFGGHK^M[N]OEPFRESETDUYWDXZYFZb]__EaCbJcDd[eGfBgHh]
~haa	{HGZJb]
~hab	T!X%G)G*Y+X,I-G/H0I1I2J3F5J6I7H8I9C:F>^?E@HD]EIFJGGIEK^LHNIQJRHTHU^V^WGZC]a^H_HaBd^eXfEgH
~hac	e!I#Z-J9I:]=Y>J@]BIDJHbIIKIMYVZXJZFhJ
~had	uCYHYU]
~haf	q3^?[DJ
~hag	xH[IJK]ZZaIhI
~hai	{LY
~hak	e!Z;[<Y@ILZZE^^dafHhI
~hal	T#F%F(D)I*F+J,I-a/_0G2I3[4E5H7G8H9[:F=Y>A?DAGBFCDE]HIIZJGKDLINFPEQIRFTEU^V[WHYZZF]^^E_Fa_bFcEd^eIhE
~ham	j3]9Z>I@IBXF[HCKIQYT[ZFf[hZ
~han	B!C#F%B&G*Y+D,C-C/[0C2E3B4G5E6C7G8I9_:F;D<]=D>e?D@cA]BcCGD@EGFCGFHZI@JGKDLeM_N@OEPDQERHSET@UFVBWCX@[H]H^g_YaCbDeCfDh_
~hap	c!](I+I/^3G4X9]=J>F?F@FCIHGIIKGLZMHNHOZVJZ_^Ia]bHhI
~haq	{N]
~har	O!G#H(F*Y+H,H-Z/_0H1H2e3F4G6H7J8H9J;F<I=H>D?]@ACFDFEIFcGGH[IcJGKBLGMEOHPFQ^RGTFUHVFWIXGYbZ=[H]F^__HaGbFcCdFeHfDgHhE
~has	S!F#F%F(J)F*H+H,I-H.J/G0G1H2I3F4G5J6H7H8H9Y:H;I<I=J>E?EAHCEDZEHFXGcKXLGMeN]OHPFQJRGSGTFU]VJWGYHZ_[I]E_HaFcEd_eIgGh]
~hat	E!H#H%H(X)F*F+G,F-^/E0E1I2E3A4^5Y7E8I9[:F<F=F>a?J@GAEBCDGFGG^IZJ^KaMDN^O^PFQGRGSFTGXGZ_]E^]aDbBcDdGeEgJh]
~hau	m3J9J>[BJDZHGIJK]U[VIXYZHh^
~hav	K!C#I&J(F)Z*X+J,H1H2I3Y4F5_6]7F8H9X:E;Y<I=[?YAHBBCcDZEHHGIYK^LIMIO]QIRHSFTFVIYGZF[Z]D^Y_GaFbEcGfEgJh]
~haz	i-]/_9JHGIIJYMJN]O[hJ
~hba	r4[VZZHf]
~hbo	x@XSY
~hce	p9J?[@YBJHFK[MaZI[Y
~he^	l;Y?]CXDHG]HGLYNJZH[Z^Zd^fI
~hea	^#H%H(X+I-G/I1J3I7I8J9E=I>G?H@JBYHaIHJJM[NGR_S_THUIVIXJYJZC[J]I_JaIbIdFeIfbhI
~heb	uMYXZ
~hec	Y!I&Y(H)J*[+I,G-A/I0I1J3G4J5_7J8I=I>G?G@CBDCaD[FJGIJ_KILYNZPIRJSJTXUHVHWJXI[H]G^[_JaHbHcIdYe]fH
~hed	u(]?HD]]Y
~hee	g#J%Y*_-I9]@FCEDJHHIIMJNHTJZX]JaJcJd^g]hJ
~hef	{,HH^
~heg	pB[a[
~hei	R#E%F*]+[,I-J/F0I1J2J4H5J6I7G8a:];]=X>D?YAIBACJD[EIF]IDJJKCL^NYOJPHRISHUIVZWHXYYIZB[^]X^HaXbGcGgG
~hel	P%H(a)E+I,I.J/F0J1J3G4I5J6J7J8J9b:F;J<J=H>E?]@XAIBYCGEIFJGHJXKDMCNHOHRISHT[VDWIXFYIZ][F]G^E_HaDbGcHdHeJfZgehH
~hem	]%G(H)_*I3[=J>J?IBIF[G^HGJHK[LYNZOIP^ZEdFgH
~hen	F!G#Y(_)F,^.E/a0D1H3_5F6E7I8E9G:D;J<J=H>Y?aADB=C]DXF[GCHXI]K]LFMINGOBPFQJSDUCV@WEXIYH[J]Z^I_JaabIcbdDeHgD
~her	C!B#B%C&G(Z)B+I,C-X.F/E0J1C2H3I4C6Z9a:];j<E=B?b@IA]BDDIECFZIAJGKYLFMFNHOFPJQERCS_THVJW[]F^D_Ya_b]cCeDfBgEhH
~hes	d!J#^(I)I-Z/J3X7J:J=[>J@GBIDIGXIcNIOJTHUIVZZ@^ZfZhJ
~het	h%](_+I-I3J9^;Y=D?Y@JBJCIH_IIJJKJZJaJbY
~heu	c-J3J9H:J>H?J@dBICJIIKIMJR_SYUIVJX^]Ja[dJ
~hey	V!c#H%H(J)I*J+Z,J/Z0J1J3_4J7X8J9G:F;J=I>I?a@IAJCHG[HAIXJJMINIO^RJTHUZVZZD]H^H_HbIcIdIfZgZhJ
~hez	n:^@YIZN[UZZI
~hgd	{@XM[
~hi^	pEZHJIZJXKYY[
~hia	c!J#Y(J-H/X6_9X=I>Z?_@HBECHDIH@IGM_NHOHPJTJUIVIXJZF]Ia[bHcJdJfIg[h_
~hib	k!J)Z-[4H5J7_HEJ]PZQXSITJUIZJ^^
~hic	U!I#I%[(G)I*H+I-D0J3G5Y7[8J9H:I=H>a?H@EBHGJH]IXLGMINcO[PHTJUIVHWJXIYXZJ[J]G_Ia[bIcHdGeJg[
~hid	q*Y7IHZb^
~hie	^!I#H%J(H*Y-G/]2X3F4J9Y:^=H>C?F@YBFC_DZGJIYKBLXM[NYOGPIRJTIUIVGX]ZE[I][^Z_JaFbHcIdXgJ
~hif	j3Z6[<X>IHEIZKFO[Z[aZ
~hig	tH]P[ZHfX
~hil	[!X#I%J(H)X,Y-G/G0Z3^4J7H8Y9]:H=]>H?J@GBGCJDXGJHCIJKHLGMXNGSJT_UYVIZE[J]b^HaIcJdYfIgJhX
~him	q)Z
~hin	P!E%G(F)G,H-_/D0F2I5c7F8Y9A:I;H<I=F>_AJBGC^D^EHGCH@JJLJM^PFQIRcSGVEWFYF]D^FaIbZcYdFeIfXgG
~hio	p0X5Y>ZHJYX
~hip	x>]HIPY
~hir	^!J(I-H/J3Z7_:J>[?IBHDZJ_KGMINIOJSJ]J_[aGbahI
~his	K!E#I&I)I*D+F,G-E.H/H0G2G4G5b6H7G8_9a:X;X<H=Y>D?E@_AXCCDYEHFGGXI<JCKbNdOGQIRFSFTFVaW[XEYGZJ[E]D_FaFbDcHdEeHfDgFhE
~hit	m#IA]HGJZTZ_XbZ
~hiu	q!]>I@GB^CJHHIHU]ZG]]hJ
~hiv	r2[3H>IHXO_
~hl^	a!J#Z-b/J3]6X9H:J=I>F?Y@GBICaDHHCIXKGMZNHOHPJUJXX[[]Y_JaDbIcJdJfJ
~hla	l/[6Y8YNYTYZ[eX
~hle	[#G&^(G)I+J,Z-Y/G0J1J3_4H6X7H9G;H=[>F?]AJBEDEE]FJGIHFIZJILIMHPHRZSXTIUHVFWYXHYJZ][X]G^G_JaJbGfFgIhE
~hli	{-]BZIJKJZI
~hlo	q)ZB_GYUHVJ][
~hlt	c#I%Z;[?Z@JBJCYDJVYZI[[bYfZ
~hlu	n6c<Z?_NIZG
~hlv	x#_
~hm^	u/Y8Y
~hma	u@Z
~hme	n>J?a@JIJKZN_ZH
~hmu	u/ZMYTY_Z
~hn^	{HJN[Z]
~hne	a!I#Z%J(I*J-E/I3_:I=I?I@GBHCJEZGJH[IGJ^KGLZM_NHOJPITJUJVIXI[^]H^IaHbYcJdXfIgX
~hni	o3Z7X:]BIZXdY
~hnt	i-]/X=J@YHGJXKIN^Z[dZ
~hnu	xJXZ]
~ho^	c!I#G*J+J-G3H9F:I=I>Z@FCaDXFYHBKXMHNJOIUZV]XIYZZ^]HaHbJdHfGh[
~hod	P!H#H%I(G)G*b+_,H-F.J/I0J1I4H6J7I8J9G:I;I<J=G>X?e@EAHBICeDcEIFJGHIDJIKELHMINFOGPHQJRISJTGUGVEXHYJZB[H^I_HbHcIdIfIgIhH
~hoi	e#I>I?c@]BJCHDJHAIIKIMJNYTJZD[eaJhJ
~hoj	p@aX[ZI
~hol	W!G#I%F(G)c*Y+I.J/I0J1I3]4H8J9^;I=H?H@JAIBFCGDFEJFJGIH]IDJILIMHNFOXPaRHSHU_VXWIX]YIZ@[I]H_HbHcIdIfIgIhF
~hom	a-I.H3G9F:f>a?I@IBJHJIJKIM[NITJUJVJ]J_ZaHfJ
~hon	F!F%D&H(C)D*_+_,E-F.H/C0F1F2G3e4E5G6F7D8F:C;F<G=C>g?[@HAEBXCZDaEFFEGGH[I>JELENAObPDQGRESFTGUJVEWEXCYFZA[B^D_DadcDdEeGfDgXhH
~hoo	W!H#H%I(G)J*I+E-[/H3F7I8[9G:G=J>]?H@ZAJBHDJGII[KYL_NYOIPJTIU^VHWJXJZH[J]]^H_IaZbHcJdXeJfH
~hop	i=I>Z@JHaZIb^
~hor	R!F(b)[*I+H,H-C.I0H1H3D5J6I7G8I9J:F<I=G>G?E@ZAdBDDEEIFIH:I^JHLHMENDOFQIRcSGUDVJWGXbYIZ@[H^G_eaZbEcFdGeJfEgHh[
~hos	Z#I%H(H*J+],J0J1Z3Y4I6J9H:I=Y>Y@YBFCYDHFJGcHDI^MHNFOJRbTIUJXJYZZ>[J]I_[bHdXfFgJhH
~hot	^!H#H%J(J*J-I0J1J3H4J5^9F:J=G>F?H@GBHCIDIGIHiIHKILJMHNIOJPJRaSJTJUJVIXIYJ[J]H^IaHbIcIfHhI
~hou	L!B#H%C&X(A)J+Z0G1F2J3X4Z6G8E9A;J<H=D?A@cAEB[CIEGFXGBH[O]P_QHRJSJTJUAVIXbYF[Y]C^I_]bGcEeH
~hov	{H[MZ
~how	Q%H(G)I*J+b,I-F/[1J3G4I5J6J7I8J9X=H>G?^@FAIBEDDEJGIHYIJJXKDMHOXPHRYS^UXWIXHYJZG[^]Z^G_IaXbacHdFfHgJhG
~hr^	^!Z#I%Y(I*Y+Z-H/J0J1Y3I4H9I:I<Y=_>X?YBHDGE[GIHCK^MINIOGPHRXSJTIUIVGX]Y]ZG[J]H^J_ZaFbIcFeJgJhH
~hra	g(J*Z-[2Y3ZHZI_QYZG
~hre	R#F%^&Z(C)F*G+G.I/F0H1X4X6Y7F9Z:I;G<I=Y?E@EAZBECEDDEZGHHYIYJJLFMENDP]RYSGUEVDWJXDZ[[F]E^EaXbDc[d_e]f]
~hri	g#Y%I-X0[3J9Z>I?Y@IBIC[DJHJIJNJX^ZGaEdZf[hJ
~hro	Q!G#F%Y)H*G+X,H-B/I0]1H2I5J6H7X9F:I;H<Z=F>F?E@GAHB[CEEIFHGdHZIIKZLGNYOGPIQJTJUEVIWGX_[G_JbIdYeXfXgXhF
~hrt	uHJU[ZJbYh[
~hru	{B]ZG
~hrz	{R]
~hse	n>]@aBIHHKJL^MYZJhZ
~hsf	{GaHJZI
~hst	o3ZHJIaL^ZJ
~ht^	C!D%d&F)H*G+X,G.H/I0[1G2I4a5I7E8D;_<F=F?]AFBDDBEYFIGGJDKEMINJOYP]QHSATHUHV[WE[Z]X^[_[a^bDgHhY
~hte	e!I#J%Z(_)J,Y-I:J;_=J>I?IBIEYHJIIK]NJPYRZUJVXWIZH]JaIcIdJfH
~hti	i%_(b-J4J;_>I@IBJCHDIIIKHNIOJS]VIZF]JdJhZ
~htl	c%J(I)J*[:J=I@HBIDHH[IXKHMINeSJTJUHVIWcZD]JaJbJdJgIhJ
~hto	x,_HG
~htt	x+XHIc^
~htu	t,ZDZE]eX
~htw	W!H#J%F(X)J*J+J,J-Z/I0[3J4I6J7J9J:J;J>H?HBXCHEJGYHFLJMXN]OJPIRISJTIU]V[WJXEYJZ^]I^Y_JaHbYcGd^fFgIh[
~hub	t,J@ZBJHaMIZFf^
~hui	uI[ZEh_
~hul	{![U]
~hum	k-J9[>J?I@YBHCXHDIJKIN[U^VGWXZXa[bJdJfZ
~hun	rHZR^
~hus	m>^HFY_
~hut	k!^#_,Z-J>Y@IBJHGIJKIZG]YfY
~hwa	x3]HY
~hwe	u*YCX
~hy^	r0YfY
~hyb	j9JBJH[ZH_Hb]db
~hyp	uH]bZ
~ia^	P#Y%D&J(Y)E*E+I,G-F0F1I2G3C4E6]7E8G9_;Y=X>I?X@cBHDEFGGFHBICKCM_N]ODPEQHSFTGVCYFZH[D_Ea]dCeHfcg[hY
~iad	^!H#Y%J(J+J-Z2Z3I7J9X:J=I>H?I@aBYCIDIIZKFMYNIOJP]THUJVIX^ZE[J^J_JaFbIcId]fJhG
~iag	xBIHa
~iai	x,XHIcZ
~iaj	{H]
~ial	N!F#[&J*F+F,Y-E.J/H0H1G2H3F6G7F8G;H<I=^>C@EAGBYCIDIFYGEHbIZKFM_NGOEPXQIRFSZTFXFZb]H^G_FbXcDdCeGgH
~iam	c#J)J-J9Y:Z=Y>Z?[@GB[CIDIHIIHKHMINJOISIT[VHXJZF]Ja[bIcJfH
~ian	c,Y-[.X2Z4J7J>J?J@HBHDJH_KIMIVJWJb[cJfXhZ
~iao	p-Z9_>JBJIIZZ]]
~iar	Z!I#H%J(X-I/J3H7Y9H:[=I>H?I@]CJDIIHKFLZMFNIPITJUIVXXIZX[^]I^_a[cJfIh[
~ias	{9ZNX
~iat	[!I%I(I)J*I+J,J/X0J3H4Y7I9]:I>J?H@bAJB^CGDIHGIGJJKFLJMXNHOIPXRXTHUIVHX^YJZA[I]a^I_IaGcHdHeJfHh[
~iav	q6a?[B[HEZIfZ
~ib^	m>GGZHZO[Y[aXfZ
~ibb	x7aHISI
~ibe	Y!H#G%_&[(F)H*J+J-H/G1Z3G4Z6Z7I8X9I:G;I=Z>G?G@ECIDHEIHHIHKELHMGNGOJP[R]SITYUFVEWIXHYYZH[X]I^H_XaGbGd_e^fXhF
~ibi	a!G#J%Z(I)^*Y+J,J-_/J4^9H=J?H@HBGCHHAIIKILJMINIOJP]QZRJSJTIUFVHXIYJZF[J]I^^_IaIbIf_gJhI
~ibl	X#Y%G)F+J,J-[/H0F1J4b7^8J9H>]@]AJBDCHEJGJHYJIK]LIMGNGOIP[RHTHUCWIXGYJZ[[Y]H^J_IaHbFfGgIhJ
~ibo	{aY
~ibp	{4I5JJ^
~ibr	m)_BJHIT[UaVGZI^YfI
~ibt	h!J/J3J9^=J>GBJCIKJMJNJTJUZVJW[ZF[Y]J_[a_gZ
~ibu	b%J/J0J1J3Z=]G^HaLXP[ZG_JcIfY
~iby	{ZJh^
~ic^	D!?#A&G)Y*I+A,H-?.F/Y0Y1J3J4C5D6C7H8C9B:D;C<Z=Y>^@]A^CCDGEBFFGFHbI>KALDM_NEO@PAQERES]TcU_VZWBXEZC[[]>_GaabGc_dIeHfgg_h@
~ica	F!G#A)A*Y+D,b-A/F0D1D2F3_4B5E6E8E9A:G;D<F=G>]?b@IAaBHCdDFEFFFGCHcIBJIKCLDMYN_PAQFRDTAUIVDWYYE[B][_DahbDd@eDgFhJ
~icc	xHEZ^b]
~ice	M#C%E&I(F)D*E+I,F-X.G/E0F1G2H3A4D5F6G7E8G9_:D;F<H=n>@?BAEBBCBEFFGGFHdIGJFK[LFMCNFOZPEQGRESXTEUBWEXCYFZD[F]C^E_EaIbCc]dEe[fCgG
~ich	C!D#I%J&E(I)G+Y,I.D0F1G2Y4]8G9X;Y<E>G?X@FAFBCCaDZFXHYIaJCNcO^PHQGRJS@TJUCVYW[XFbEcF
~ici	T!F#D%^(])[*G,H-E.J/H0H1I3C4G5I6I7G9b:F;Y<J=E@DAGBYC_DAEIFIGHIaJHMDNDOEPEQIRGSYTGU[WGX^YHZE]J^G_GaBb]cDdGeIfbgG
~ick	N!D#B%E&J(])F*Z,F-G.H/I0G1G2H3J5H6G8F9]:D<[=C>a?G@HAFB]CIDZEHFFG]HJJFKALbMHNAOEPEQIRESGTHUEVFWGXEYG[D]^^b_Ea[bbcDddfDgFhD
~icl	lHdZJ
~ico	^!X#I%I(Y)I*J-H/^0J2X3G4H5X6J7J9G:X=H>Y?H@FCHDXFXGJH@ICJJK_MXPJRXS[TIUGWJXIYJZH[J]H_IaGb]cGdZf^gJhY
~icr	N!E#B%G(E*Z+J-G/Y0J1X2I3F4F5H6H7b8H9E:F;H<I>C?F@CAHBDCFDEFHGGICJZKELGMHNEOGPEQIRZShTcUFVDWFXFYHZ>[G]F^F_FbEc^d]eIfXgchE
~ict	Z!J#J%J*X-^/[3J4I8J9I=I>J?J@FBGCJDJHZJZKHMJN_PHQdXJZH]J^IaIb[dIfJhH
~icu	n*Z2Z3Z9J?^C[DJHFY[
~icy	J!F#F%F&I(C)Y*a+G,H0H1H2I3G4F5b6H7F8H9E:F;I<I=D>F?H@]AGBCCZDDEFFIGGHJIEJaKILGMENkOHPFRHSFTFUGVCWgXGYHZ=[G]E^G_GaEbGcFdFeHfFgDhF
~id^	Q!G%F)F*G+G-B/Z0H1H2H3[4F5I6G7F8F:H;H<I>C?H@AAeCFDHEGFXGZHYKAL]N_OXPDQIR[TGUEVIWGXHYHZ][F]E^]aDbZcYd]eHfEgGhF
~ida	R!J#E%F&J(D)G*F+F,X-^.I/G0H1H3D4F5I6G7Z8Y:a;G<I>]?]@GA[BGCYDJEGIZNIO^PGRFS[TEUCVDWYXDYYZH[F]C^F_FbIdZe[g[hG
~idd	e(_-_3J9^>I?I@JBIDJHFIYKIZG]_^JaJ
~ide	Q!I#F%F&J(C)D.I/[0G1H2I4F5I7d8H:H;G<I=H>]?H@GAcCYDXEHFHGGH^JFKYNGPDRFSdUIVCWGXHYGZ[[F^E_IaJcFdEeIfDgE
~idi	l([2Z9Y@YHGIEMZN[ZE_Xh_
~idl	rOXcXh]
~ido	U!E#E%E&Z(C)Z*F+F.I/G0G1G2H4b6Z7F8H9G:E;G<I=D>B?f@FAGB[C[DCEHFIHGIGJHKDLGM]NFO]PbR]TEUAVIXZYXZB[G]D_FaHbYcXeHgHhF
~ids	q3HDZHYK[T^
~idz	{>Z
~ie^	^!Z#Y(Y*Z-I3J9I:X>JBXDIHZIINZOJPJX_ZD^J_JaIcJ
~iea	{TXd]
~ieb	u0]F]K[ZI
~iec	h*Y-Z?YDZHGNZR[ZIbZfJ
~ied	R#Z%G&J(E)G,H-B.I/Y0I1H2I3E5I7G8H9J<J=E>B?C@_AHB_DCEHFHGHHCIHJHKaLJNaQISHVHWHXdYHZ[[F]_bFcGdGeIfFgG
~ief	u&^9J:X@JZ[
~ieg	j&[,Z7[9J>^GZHENYZI]JaXdX
~iej	g#X-I/Z3J9G?I@IBJCZDIHCI]KXMaNJY[ZH]JaJh[
~iek	p9^@YBZHIIHN[_Y
~iel	]!H#^%I(I*I+J-[/I2X3a4J7I:I;J=I>E?H@IAIFJGJIZJIKHLIMGNFOXPJRJTHUIVHXbYJZH[I]F^I_XaFb]cIdIfIgJhc
~iem	a%J(H*J-J3I4J7J9I:H=I>I?I@_C]D[F[IHKZNIOJP[SZTJUYV[XJZA]JbJc^dIfYgJhH
~ien	I!H#D%_&G(^)J*G+E,F-[.G/G1[2D3J4A5Y6C7X8G:Z;G<F=@?B@^ACB^CJDZEFFFGBHBIdLZM]NHPJQ]RFSYTaUGVCXCYHZD[C]C^G_AaXbZcYeEfbgGhX
~iep	uOXh]
~ier	L!X#?%H&H(I)H*F+^-G/G5G6E7X8I9J:[>E@YAEBICaDZECFIHEI@JJKbLGNBOZPbQIRCSJTGWZX_YGZB[H]]bBcBe^gD
~ies	^#I%G)J/I3I4J7I9_=X>E?H@DC^DHGXIFK^MGNXOJRYSZTIUHWJZa[[]H^GaHcIdHfGgJhF
~iet	U!E#E%G(G*G+I,I-Z0H1I2I4H5J6I;Z<J=G?YAIBCCEEIFIGHHGK]LHMJOYRZSGTGUHV]WIXFZ_]F^aa[bIcGdHeJgH
~ieu	a#Y(Z-H3I5Z9[:Z=J?IAZBXCID]KINFOITYUJVXXY]Z_JaGdJfJhH
~iev	t-YHJR]
~iew	j(]*H>JHcZJ
~iez	uNZZ]hX
~if^	n![(Z3^5XHHQX
~ife	b+J,Y-J/[1Y3I4J6Y8Z9J>I?J@ZBIDHFJHGIIK_MJNHOZUJZFbJd]eYf[gYhJ
~iff	U!G%^(G)I+I,J-I/Y0I1I2I3Y4H5J6b7H8X9F;I=G>^?C@JAYBECGDEEJFIIaJHLINZO^PIQYR[SITGUHVHWJXFYIZF[H]F^H_GbHcFdXfFhF
~ifi	K!D#@%C&_(D)G+G,_-C.J0G1F2G3[4I5H6G8G9C:C;F<H=C?J@_AFB^CfDJEGFHGFHbIHJXK@LEMANGO]PDQHRFSFTCUDVBWEX[YG[D]^^X_EagbGcCdDeGfDgF
~ifr	k-J3Z6b9J<Z>J@JHDIYKHNJO^XJZHaZ
~ift	g#Z=]HELZR_TZ
~ify	_#H%J*X+J-J3Y9I?Y@HBIC[DdH]IIJHKFNJVJXXZB]IhY
~ig^	[!I#G%I(H)J*I+I,I-J/H0Z3H4I6J7I:H;J>E?G@CAJBDC_EJFJGIHBI_JJKFLJM[O[PISJTZUHVGWJXIYJZ>[I^I_JaabGcGdHe]g^hf
~iga	[#J%H)I*I+H,J-E.Z/I0J1J2J4H7I8J9a:G;I?Y@GAIBDCGDYEJFJGIH=IEJJKFL[MZNHOGPIQJRISITGU]VFWIXHYJZC[_^H_IaZbcc[dHgJhZ
~igd	n:[BYD^HIM[ZE
~ige	W!G#G%^(F)H*J+I,H0H1I3F4G5J6I7H8J9C:[;[>E?F@bAIBYEIFIGHH@KZLIN^OGP^RHSIT_UFV^WIXGYI]G^[_HaFcGeJfFgHh[
~igg	l(J+[-Z3Z9]>JDJG[OJTZZFaJ
~igh	R!E%f(a)E*G,I-D.I0]2H3H4]5H6H7F8H9[:F;_<J=E>G?D@[AHCFDDEZFHGFHYICKELGMENCOZP_QISFTEVCWEYHZ?]E^Z_FbDdEeIgFhX
~igi	Y!H#^%G(^)H*H+I,J/H0J1J3a4H6J7I8J9C:Z;I=H>CBEC_FJGJH=I^LJMHOaRISITIUDVZWJXFYJZA[I]F^I_JacbHcIdIfHgJhF
~ign	K!H#E%B(I*Y+Y,[-H.I/H0H1H2I4Y5X6G7b8G9E:H;H<e>@@DAGBDCDD]EHFaGEH[IXJFKBLdNIOFPGQIRGSFTaUCVBWEXFYGZG[Y]Xa@cGdDeJfXh^
~igo	X!X#G%H*H+I,J-F.J/I0J1J2J3Y4I6J7I8J9Y:H;J<J=G>_@HAIBZCXDYEJFJGJHIIDJJMGNHOEPIRITIUHVFWIX_Y[Z[[Z]G^I_JadbHcHdIfHgJhE
~igr	e!I#H%I+J-I0J3I9I;a>I@JA^BICHDYGJHEIJNJPJVJZG]I^J_cd^fJhJ
~igt	i#J-Z1[3I9I>Y@IBXCJDJH^IIKIRYSYT[XIZG[[_XaIdIfHhI
~igu	N!G#E&J)D+G-F.I/F0G1G2I4F6F7F:B;]=B?F@GBBCJDEEhFHGIHIIFJGNHOXPEQIRGU?VbWfXFYJZ;[F]Y^F_FaGcCeefBgJhF
~ihr	i-J3Z:XE_HII]KJOJ
~iis	xYafI
~ija	x-Y
~ijd	r@[HIIIKIMXN[TZ
~ijf	r#[3H9J:^HGI]a]
~ijg	q?[HHMXZ]aY
~ijk	q-Z9ZHITZ
~ijn	^#^%I(J*J-H3J9]:J=J>]?YBGCZDEIZKHNIOYPITIUJXJZ^[I]J^HaIbJdJfJhZ
~ijo	{3[9G>]
~ijt	t>Z
~ijv	rYXd[f]
~ijz	h9H@]BXCXHHKJMZZ]^[hX
~ik^	l!]-]9J@JDZHCIHNZZI^[_XbZ
~ika	k!Y([9J>J?_@IC[DJMX
~ike	[![#H%I*J+Y-Z/^4Z7I8J9G:[;]=J>F?aAJBGCHDHGJHXIYJIKaLJMGOJRJSIUIVGXIZ@[I]H^ZaFbHcJdIfIhE
~ikn	{?Zb[
~ikt	q9J=[HIK_S[ZHa]
~il^	@#A%E)B+E,E-Z.F0Y1G2C3f4H5Z7D9;:b<J=B>Y?]@IAGB>C_DdEJF]GFHbI@JEKIL?MdNAOHP[RESATIUDV<WAXDZZ[>][^H_BaacEdAe^fHg[hB
~ila	^!I#I%I(I)J*I-F/X1]3X4Y7I9Z:I=[>a?[AJBFC^FZHXIDJJKXLJNIOHPIRJSZTIUGXIZB[I]H^JaJbHcHdJfHhH
~ilb	c#I+J9J>b?JCIDYGZTX^Y
~ild	d1d6X8Y9I>[@IHIIIRJZHaJb_cJfJ
~ile	S!G#F%E(c)[*^+H,I-F/G0I1J2_3^4I5J6I7I8J9D:H;I=H>_?EAHC[EIFFGHHYICJGKGLIMGNGO^PeQJRISJTHUHVFWJXHYIZB[I]F^H_Ga^cGdHfIgIhG
~ilf	x9ZD[
~ilh	{HZI]ZG
~ili	P![%E&J(X.Y0J1H2I5I6H7Z9B;^<I=F>D?[@DAYBBCHEGFHGIHHJGKZLJM]NDQIRGSEU_VaWJYHZD[I]Y^YaFbZcFd_eXfCgGhD
~ilj	{cYdZ
~ill	J!^#^%D&H(X)E*F,F-Z.I/Y0F1_2F3B4H6F7J8F9^:C;I<H=C>[?E@YADBHDHEFFEGDIYJDKDMbNDOZPFQGRCSDTaUCVAWFXAYZ[d_[cGdYeFgXhG
~iln	{O]
~ilo	g-a3Y9I=H?J@IBJC[DIH[IIKHMJNJPJUIVb[HaJhI
~ilt	T!G#G%I(F)H,J.J0I1I2J5H7G8I9E:F;I<J=G>D?G@DAHBECFDFEJFIGhH?ICJmKENEOEQJRHSITGUHVEWIXHYIZA[I]X_HbIdGeJfGhG
~ilu	_!I#J&^-J/d1J3I=J>J?JBHDJIJMGNYPIVXZ^]J_JaJbJc[fHhJ
~ily	c#Z-Z/ZHETZZEh^
~im^	S!F%c&^(H)G*J+H,[.I/E0G1H2I4]5I7X8H9H:Y=D>Y@EAHCEDIEGFHGGH]ICJJK[LXMGO]PIQISGTJVDXEYHZG[F^GaZbEdEe[fDgGha
~ima	Y#Z%H&J(G)J+I,J-Z/I0J1J2J3D4I6I8J9D;J=G>Y?Z@cA[BDCEDFEJFJGIHHI]JIK^LINDPJRHSITHUGVHWIXZYIZB[H]]^I_IbccHfG
~imb	qIa
~ime	N!E#^%E&J(D)]*B,G.I/E0E1G2H3B4F5H6F7F9H:F;H<I=E>C?X@IAFC[D^EHFHIGJGKZOJPFQIRgSGTIUZVDXXYGZY[G]^^F_Ga[bFc^dFeHfGgGh^
~imi	Z!F#H%G(E)F*E+I,J-G/J0J3F4I7I8J:F;J=F>F?_@HAXCFDFG]HYIFJJKYLXMGNGOHPGQaRJSYTIVYW[XdYJ[I^I_IaGbEcHdHgIhI
~imm	]!I#I%J(X)J+J,X-F/H4J9F:J;J=I>E?I@^A]BHCGE[HBIHM[NYObPJSJUJVIYJZC[J]H^J_]a[cIdIfHh[
~imo	d#I(J9Y>G?J@^BGCYD^HCIYKGL[MINIOXUJVIXa]IaIbJcJfJ
~imp	Q!G#F%I(Y)H*J,H-D.J/G0H1H2I4Z5I8H9F;H<JAHCEDIF[GGH_I]JGKXLFNFOERHS[TYWZYIZY[Y]E_GaDc^dEfIgXhG
~ims	q)Z
~imu	_-I1]5]9J@^H[IaNJZF
~in^	:%E&E(^)f*i+^,d-A.I1I2?3C4^5[6>7_8Z99:F;A<@=F>F??@YBFC?DDE]FZGDJGLHM?NEOEPbRISJUGVXWcXGYGZY[B]Y^[_Aa@dDe>fCgchD
~ina	Q!b%D&I)I*C+^,G-c.X/F0_1H3?5H7F8G:F;F=D>Y?_@IB]CBEbFGGGH_ICJGKBLJMHNCOGP]QHRFS]TEVAWFXYYGZI[F^F_FbIcIdEeIfDhG
~inb	m>]BZGZHDI[ZJa[
~inc	H!F(E)]*B-[/E2F3X5F6Z7E9E:B;J<F=]>J?D@AA[BGCGDBEFG^HEKDLJM]NGO_PaS^TEUHWEYZ[H]I^B_HaGc[dXeFf_gGha
~ind	H!I#J%C&H(@)H*G+D,G-[.J/Z0D2F3^4]5_6G7B8C9B:D;E=@>??]@HBHCDDHEIFEGXH]IIJCKBLHMfNDOBPER[SFTEUAVHWIXHZ>[__ebfc_dBeFg_hF
~ine	M!C#A%C&Y*Y+I,F.J/X0G1F2G3I5G6F7H8J;H<H=_?E@bAFB_CYDBF^G_HGKXLGMANGObPXUBVYWGX]YHZG[G]YaGbXcZdIeGfEgChB
~inf	T!E#J%G(F)H*F+b,I/I0I1J2J3Y6I7I8I9G:F;H<J=E@FAHBFCdDhFJGIIDJIMHOFPGQ^RISITIUHVDWIXFYIZY[H]E^H_GaGbGcFdGfHgJhF
~ing	M!D#a%E&I(G)D,E.G/C1F2G3G4Z5G6F7b8I;I<G=Y>F?F@HAEBGC[DcHCIBJDKYLGMBN[PCRGTGUaXIYI[C^B_EadbZd^eYgE
~inh	U!Z%F(G)H*I+I,I-X.J/I0I1J2J3G4I6J7H8J:H;f=G>G?J@HAHCFD]EIF[GHHIJJLIMGNGOHRISJTIVaWIXHYIZ^[Z]F^H_HaGbGcHdHfHgJ
~ini	E!I#?&G(a)d*a+E,^-A.F/E0C2E3B4[5Y6C7Y8[9@:F;F<E>F?H@aACBaC>D@FDGAHBIbJFK<LFMHN[O>PbQERASYUZVJWdX?YCZa]b^H_AaDb[c>dHeDfJg_hG
~inj	xUJf]
~ink	S!G%I(G+Y,X-^.J/G0I1I3F4Z5I7H8J9D;J=F>E?F@FAIBCCGDFEJFIHXIIJHKXLHMFNFOIPHSHTGUFVFWIXHYHZH]G^]__bicYfGgH
~inl	rD[OJZHb^hX
~inm	m9J@]K^ZZ
~inn	g!I#H%J([*X3X4J9E:]=I>F?]@[B]CHDGHAKHMINIOGPJRJTJUIVHXZZ_[]]HaHbIcIdJfIhI
~ino	m#I-Z3Y9Z>IBJDJIJOJR[TJU[VIWZZJ]JbJf[
~inp	u@^HI
~inq	p#^@JHEM^UYVIWZX^ZIbJ
~inr	n*Y,]9GDYE]HZ
~ins	P!E#G%]&J(])F*H+^,G-C/J0_2H4G5I8H9C:G;H<c=E>F@YAGCIDbEHFHH[IaJaLGMDP]RGSGTGUEVJWGXYYBZ>]E_GaCbFc]dEfEgF
~int	H!D%B(F,I-_.E/I0C1D2E3]4E5b6J7B8G9E;B<E=@BACFDFECFDGDH]IFLIMFOYPJQJRDS_TYWBX]YDZ[[I]^_]b^cedafHhC
~inu	T!G#[%G(F)H*H+H,I-E/F0J2I3E4G5J6I7H8I9E:G;J<J=G>IAICEDEEJFJHEI^JIKEMjNGOFRgSHUFVEWHX^YHZD[G][^H_IaYbFcEdHfIgGhH
~inv	W#H%I(H)J*I+I,I-F0J1J3]4J6J7I8J9G:g;J=H>C?G@DAJBFCFDDEYGJHaIDJIK_MFN[O]PIR]SJTIUHVHWJXGZ?[Y]G^H_JaGbJdHfHgJhJ
~inw	xN[U[
~iny	r9I@[HIX[a^
~inz	q(Z8^:]HIN[
~io^	I#?&G(^)[*G+J,A-J.F/B0D1C3X4[6C7^8_:Z<E>^?DA_BGDHECFDGEHDIHJXK?LXM<OGQES[TYUZXAYFZ[]^_ZaFbbc?eEf]gFhZ
~iod	q9H=]@YHYNGX^
~iol	d@YEIHDNfcJ
~ion	:!;#A%a([)B*Y.D/;0^1_2F4@6H7E8G99;Y<Y>9?^@:ADCaD]EfFFGZHcI=JEK=LFMJN]OARBSJTBU_W[YZZI[Z]^^[_EaHbEc[d[e_gFh>
~ior	d#I(I-I3J:J>I?J@_BHCJD[HDIGKaM^NITJX^]IaJbJf]gY
~ios	o&J-H@JBJGYH^ZH^_
~iou	_!I#[-]>^BJH@IHKaMYNGOZZJg^
~ip^	l+X>]DZHZKJPYZH
~ipa	t([H]
~ipe	q+[>XBJK^P[ZI
~iph	x6_Y]ZDcF
~ipi	{HHI[b[
~ipl	h#ZAaZX
~ipo	r9J:bHH
~ipp	f#^+X-I1[3X9I>GBHCID^GIHGIZKGNIO[PXRJU]XJZH]IaGfHhY
~ipr	q6[@[HGR[
~ipt	a!Y#J%G)J*I-H/J3D6]9I:J<X=]>H?G@GBYCID^G^HZIIKHLJMHNGOHPFTJUIVIWJXJZX[J]I^I_ZaIbGcIdIeJfFgahI
~iqu	c!J#[%Y+J,J-I/X4I5Y7I9G:I=I>I?HBGCHGJIIJJK]MZN^OIPXSJTIUIVHXHZD]H^Za^bZcIfIhG
~ir^	F#@%^&H)H*F+Z,D-@/?2D3H4D5F7H8Z9?:^<^=a>GACBBC_DHEbFEGEIDJCLgMINDOBPEQ]RGSGTIUJVYWEX]YD[b^CaZbIdYeIfGgBhB
~ira	c!J#E%I(J)J*H-H1Z3G4Z9Y:I=X>I?Z@HBGCGDHGJH^IIKILaMGTJUHVIWGXJZ]]]aZbIdJf[hI
~ird	W#I%H(F)I,J-^/Y0I2J3J4I6I7_8J9H:G;J?^@ZBDCFDGEJFYHBIBJ^K[L]MENJRJSHTHUHVFWJXYZJ[Y]F^GcHd^eIfGgGh]
~ire	L#C&d(Y+F,G-E/F0F1E2G3d5H6E7b9C:a;F=D@JAJBFCFDIEEGEI_JIKCLGMDN_OBPDQHRESCT[UIV@W]XEYGZ=[G]Z_YaCcddXeGfAgGhC
~irf	xH[S[
~irg	o9IFaHHMJZa
~iri	r%X/Z3ZDY
~irl	u@aZJ
~irm	Y!G#H(H)I/I1J3D4I6J7I8_9G:c;J<[=H>[?F@DAJCZEIFJGHHYIEKELIN]O_PHRJSJTJUaVEWIXHZG]F^H_IaDb]cGdHeJfHgJ
~irn	{TX
~iro	e-J=F>J@XBJCYEYHIIIJXMJNJSXU_VJWHZFaJc_dZfJh]
~irr	t4YcY
~irs	Z![#J%I)J*I+G-G/I0J1f3H4J6J7I8^9G:G;J=I>F?H@^AIBGCZD_EIGIH>JIKFL_MENFOHPJRISITJUFVGW_XIYIZJ[I^G_HaHbGcHdGfDgIhb
~irt	qHYI^KJR]
~irv	{?[HIZ[
~iry	m@IHZKZLbZJ
~is^	G!A#X&G(Y*G+F,I.E0C1J2G3_4B5H6H7H8^9^:[<E=]>H@aAYBYC[EGFDI?JDK^LGMYOZPZQHRDSCTHUHVdX[YIZI]G^I_EaCbCdIeEf?gEhJ
~isa	G!f#I&H(X)[*E+H,D-@/D0F2G3H4D5I9B:a;]<G=^>A?I@CBGCJDDE^G[IEJGKALEMGOXPYQGRETFUdVHW_XGYY[F]J^Y_FaDcXdHeFfHgDhD
~isc	b!I#H%I(I)J*I,J-H1I3Z4I6J7J8J:J=H>_?I@]AJCHE[FZGHIFJJLJMZNHOESJTHUHVHWJXHY_[J]H^Y_IaHbGc]fHgJhI
~ise	V!H#G(Z*H+I,I-J/a0I1J3G4I6I8J9G:Y;I>G?]@FAIBHCGDGEaGYHBJIKILIMFNbOHQJRIVZWHXIYIZI[Y]G^I_Hc_dJgIhH
~isf	g/YHDJYNeWIZHaI
~ish	]!F#I%I(G)H*Z+J,I-H4I7J8J9G:I;J=G>F?Z@FAIBcCHEJFZGIHGIGJIKXLJNYOIPXRJSJTHUIVHWGXIZY]b^G_]aCcIdEeIfIgXh[
~isi	W!I#I%H)Z*G+I,J-^/I0f1Z3H4H6J7I8J9F;J=D>G@GBHCGDGEJFJG]H^IYJJKHNaPHRISIUHWIXHYIZC[H]G^I_IaGbHcGgJ
~isk	m(]4J9HBJHdIJRJZIcZdZ
~isl	r-]9J@EIIP]Z^
~ism	h(I)X3F6]@ZA]BZH[KYO[ZG_IaJbYhJ
~iso	_!J#Z%Z([)J-H/X3I4J7J9I:J;Z=H>[?J@bCJDIHAIIJ[KHLXNIRZS]T[UHVGXIZC[J]JaJbIdGfIgJhI
~isp	]!I#H%I)I*^+J,J/I3G4b7J:J;J=I>F?^@FA[BHCGKGMGN]OXPHRHSXTIUHVHWJXZYIZD[Z]H_ZaFdIhH
~iss	K!D#D%g&I(b)E*F+F,G.J/C1F2G3[4I6G8F9G:D;b<H>H?G@@AGBZCYDIEEGDJEKELFOFP]RFTIUDV]W[Z[]D^G_ZaIbHdEeGfDgEhG
~ist	A!H#@%B&F(Y)c*]+i,b-^.D/F0A1A2B3C4D5^7?8G9D:=;B<H=C?a@CAaBHC_DhEDFIG?HHI9JIKaL@M<N^O^RJS@T?UXVFXHZ;]B^F_ba;b@cAdHe]fGgZhc
~isu	t!X+XHJO]h[
~isy	xdZf]
~isz	{VZ
~it^	E#H%b&F*G+],E-H.G0C1F2G3G4G5D6D7G8I:c;_<D=C>H?D@_AABDC^D]EHHXI_JJKYLEMGNZPFQ[T?U>WFXeYXZA[D_GcBdXeHfZhX
~ita	M!_#X%D&J(G)E*H+F,G-G.Y0G1G2H3J4F5I6I9Z:^;h<I>C?[@FB@CEDBEGGJHII[JIKXLFMHNHPJRJSETFU[V_WDX_YHZA[E]J^E_FaCd[eXfCgG
~itc	Z!_#Y%I(I*I+J.H/I1Y4J7J8J9G:I=H>Y@FAIBGCIDHGHIHJJKFLZMHNHOHRHUaV_ZB[J]I^I_HaHb^cId[eXf]gJhX
~itd	r8Z=[HIQXR^
~ite	F!B%[(@)B+D,Y/D0Z2X3E5]7F8X9J:G;X>E?I@IAZBHCFD@EDGXHYIZK<LDNcODTDU?V@WXXHY[ZC[C]H^A_]aBb?c[dbebf[hF
~itg	j!Z:[@IHGPaUXV[YXZG^J
~ith	E!E#G)X+J-D/[0C1D3^5H7I9F:]=Z>_?IAHB[CFF^I[J]MXNZO[QFTEUBVCWIXEZH]B^D_Ya]bFdDeIfChI
~iti	P!F+F,G-G.Z/G0I2I3D4G6I7I8I9F:Y;H<J=[>D?]@JCXDGFHGGHYIIJHKCLJMJNdOGQIRHSZVZWaXFYIZY[Y]I^H_HbJcEdBeI
~itl	m9J?HHcIX
~ito	U!F#D%X(E*G+F-Z0G1H3^4_6H7G8H9Z:^;H<I=D@JAHBZCCFIG[HXI]JIKCLIMCNZO^PFQIRGSFTGVBW[[G]]_GbIcGdIeJfCgHhF
~itr	{H_
~its	_!J#G(I*Z0^3H4J9X:I=H>G?_@HA[D[HHIXJXKYMJNFOZT[UIVGXZZB]HaHbIfJhZ
~itt	U!J#_(G)H*H+I,H-_0^1H2I3[4H5J7H8H9[:J;H<J?GAHBCCXDJEJFIGFHGIDLHNIO[QJUGVJWIX]YIZ_[J]]^]aBbFcFdEfIgZhE
~itu	V!F#F%^&J(F)H*H+G,Z-Y.J/F1H2J4]5I6X7G8_:F;H<I=X>C?C@YAIBECGDJEGFGHGIGJGLGMDNJOEP]RXSHTGUFVDWGXH[G]F^F_HaFbDcadde_f^hD
~ity	N#F%Y&J)X*^+Y,H-F.I/F0H1H2I3F4H5I6G7b8H9G:G;Z<I=H>X?Z@HA]BDCXEGFIGGH[I]JHKGLHMGOHPEQ^RHSGUGVHWHYYZG[G]F_EaGccdFeIfFgHhH
~itz	{=[]]
~iu^	m-Y3J9H=J>J?[HDIJKJNJUJVJWYZG]^aIc[f[
~iud	u-[@IB_ZJ
~ium	e/J3J9I=g?J@JCJHXIIKINJZJ_JaJhJ
~iun	m3G4Y8[9I>I?JBJC[DGOJX[ZY][aJcXfZ
~ius	g!]#J3G9I>G@IB]CJHFI^OHU]ZG][aXhZ
~iut	g&Y-J/Z9Y>J@ZBJHEIXJZMIOZVJZ_aJhI
~iv^	L!c&d)G*E+E,F0_1F2G5H6^7F8F9C:B<H=D>E?A@BB^DAEFG]H_I@KBMCNHOEPJQHRHSFUaWDXZY[ZG^Ja_bZcCdEeGfJhC
~iva	P!e#F%D&I(E)^+G,_-F.^/G0G1H2I3]4F5I6a7G8Z9E:F<I=C>b@HAGBHCEDXEGHZIDKDMDNZOZPCQHRFSGTEU_VHW[X[YXZ<[G]E_EbDcDdCe[fJgGhD
~ive	P%J&J([)I0G1H2H3G4]6[7a9C:I;H=D>H?XA[CDD@EJFHHDIAKYMFOZQIRHSFTEUaWFYGZD]Ca^cGda
~ivi	Q!X%C&J(c)^*^+H-_.X/F0G1H2I3C4F5I6G7H9F:F;[=F>E?E@JAHBCCFDDEFFIGGHCIEJHKEMGNEPdQIRHSHTGU[VJWGX_ZF[H]G^I_FaFbGced^e[fDgHhF
~ivn	pHFYXZId_f_
~ivo	_!^#_%J(H+J/J2^3a9G:I=I>X@FBHCHDZIGKHMHOXPJQZTIVIXGZF[J]I_IaXbIcIhX
~ivr	{HIT[a[
~ix^	h-J5_9J?[@JHbIJKINIZC[[
~ixa	i(I9J;X@^BIH[IIKYMJVJXYZ]^YaIdZhI
~ixe	p*Y>]BIHEPJZJ^_fY
~ixi	xJ[
~ixo	{>]HJbZ
~iz^	h%_9ZGJHZMYTZZJ
~iza	N!E#D&I(Y)Z*E+^,e-F.I/G2I3D5I6G8X9D:Z;H<X>C?D@CAHBYCFDBFZGcHFJGKGLIMXOGPESFUIWZXFYGZ;[F]E^HaEbEd]ecfdgGhD
~ize	h9J=eBJCJH^IJKJNZUIVJZFbJfJ
~izi	d#I%J)J+J,[-I3X4J7I9Z:J=I>X?H@HCZDGHDIHK[MINIOJPJRJS^TJUGVHWJZE]XbZcHf_hI
~izo	xK[M[
~izz	^!J#J9J:Y;Z>J?I@JBICIFXG[HIIIMXOJPISJVZW]ZF]JaJbJdZf[hJ
~ja^	^!^%J(H+]/X3I6J7J9G:I>G?GCHDFIJKbLJMaNXOIRJTIUIVGWJXX[I]H^IaGbHdJfI
~jac	x([?ZDZZJ
~jah	t-]>[@JHIK^ZHfZ
~jak	x*Z9]
~jal	tHGI[U^V]ZJ
~jam	h+[1Y?ID_HDL[WZZJa]
~jan	l-J@HBJDJHBI[K_MJNJU^VJb[dJf^hJ
~jd^	x@[HJIIKIMYN[
~jde	xTZ
~jdo	{ZY
~je^	i!Y#Y>J@aHDVYXZ]^
~jec	P!_#G%F(F)H*I+I,H-[/^0H1G2I3F4F5J6G7G8G9E;a<I=G>F?GA[BECGDGEIFIGYH]IZJ]KHN^OHQIRHSITGUHVFWJXHYHZI[H]H_eaHbGcEdFeIfEgG
~jed	m*Y9J@XC^NXZJ
~jei	{-YHJZ]
~jek	k;YAaGZHHZJ_a
~jel	{/]
~jem	{@YZZ
~jes	a%J(Z*J3J9X:I=H>I?X@FBZC]D[GXHBKGLJNHRJTIUJV]XI[J]J^ZaIbIcJda
~jet	Z!I#Z%H(H)J*I+I,a-H/Y0J1J3H4I6J7I9E:H;^=H>GA_CGG[HIIEKILIMGOHPISJTHUHVGWJX_[I]G_aaGbYcIdHeJfHgJhY
~jf^	x#[:^HI
~jfe	{I]
~jg^	r?[HHZ]aY
~ji^	i9I=[?_C[DYGZHFIJUXZHaJdJf[
~jid	{IX
~jir	u#FHaZG
~jk^	q-Z9ZHITZ
~jl^	xCXD[ZIhY
~jmu	xMYZXh[
~jn^	^#^%I(J*J-H3J9]:J=J>]?YBGCZDEIZKHNIOYPITIUJXJZ^[I]J^HaIbJdJfJhZ
~jny	{aYg[
~jo^	i-J3Y9F>[?[@ICIDIHDIIKZMIOIY^ZY]JaHbYdYfZhY
~joi	b!I%J3J4Y7I8a:J>J?J@IAIBJG_H^IJNGPGUIV]ZB_Fb]fZ
~jou	b#H%I(I*J+Y-X1X3G4J8[9a:J=I>F?G@^BHCGHEIGKGM[OIPJUIVXXaZD]X^JbJcJdIf[hH
~jt^	t>Z
~ju^	{3^
~jud	u-Z9Z?]HHZJ
~jui	{h[
~jun	o-]>JCJDJHEIJZ]a_
~jus	V!H#H%I&[(H)I*J/H0X3G7I8X9_:I?H@_AICaDEEJGJHCJIM^NHOGPIRISJTHUIVEXG[a^IcIdIf[gJ
~jve	rYXd[f]
~jzi	i9H@]BXHHKJMZZ^^[hX
~ka^	h(Z-J3Z9G=J@XBIDJH_KJNYP[UJVJZYaFbYhJ
~kab	{([HJ
~kac	p9I?_@ZC]HGXYZJaX
~kad	r/]9JHHP]X^ZIbZ
~kag	uHZJ[
~kaj	{XY
~kal	[#G%H(F)H*G+J,H-F/]1J3H4H9H:G;J=F>H?G@FAZCHDHEcGHIEJJKFLIMEN]OIPHRISFUGVFWGXIYJZA[I]H^H_]aGbGcbdfeJg_hF
~kam	{2[HJa^
~kan	Z%H&_(I,H0J1J3H6Y8J9F:[;J>Z?^A[BXCGDGGIIEJJKELIMXNEOJPHRYSHVXWIYJ]F^Z_IaEbFcGdEeI
~kap	tHYbZfY
~kar	m9J@JBJH_NZZFba
~kas	pHFYXZId_f_
~kat	o#]3_9G>IBJDIIZMYOJZYaJ
~kaz	x-YN_
~kbo	lZG^]d[e_
~kch	uZH^^
~kd^	{#]TY[J
~kda	{!ZHX
~ke^	R!G#[(E)H*G+^,I-Y.J/X0J1I2J4I5J6J7H8H9C:G;]<[=GAIBBCFDIGGH^IYKaLZMbOHPJQ^RYSHUIVFWIXGYJZE[F]F^G_HaIbGcHdJeJhG
~kea	{#^9F
~ked	]!I#Y%J)J*]+^-I3I9J>H?I@HBHCYHYIGLbNJOZPJTZVIZG[I]H^JaYbE
~kee	T!G#[%I(H*H+],J-X/H0J1J2J4I6I7Z8J9F:H;I=H?F@cAIBDCGEJFJHZJIQJRISIT_UHVFWJXJYIZI]F^Z_HbGdIgXhZ
~keh	x<Zh[
~kei	V!G#E([)I+G-H/H0]2J3J5J6I7H9H:J<J=_>H?E@YAIBHC[DcEHFJH@IDJIKHLZMFPGQJRFTGUXVDWaY^ZI[H^H_IaYcXdFeJhF
~kel	j!Z-[HXZJdY
~ken	L!B#C%H&H(C)J*D+D,j-H.G/Y2G3C4[6D8E9G:E<G=Z>@?]@FADBDCAEIFFGYHJI_JGKXLXMINFOHPHQJRdSYTBUXVGW]XCYHZH]I_FaJcIeJfa
~kep	k#^7YMJTJZJd[
~ker	]!^%I(Y*J+J-D/Z3G4J7J9D:];[>G?Y@HAXBECIHeIJKFLJMHNHOJPISJTXUIXIZA[I]I^ZaGbGcYdIfHgJhH
~ket	_#J(I-G3_9c:J=Y>X?I@FB_CJDIFZGJIEKGLJMINIOIUJVJ]IaFbIdJfJhJ
~kew	uR]
~key	]!J(G+J-H/J1J4I6g7I9G:J=J>I?e@FAJBHCJDHGIH^IGKHMINJOFRFTIUIVHXXZB[I]H^J_JaIbHcGdIeJfG
~kfa	t@]HJa[
~kge	j(J0]:ZBYE[HGKYM^UJZF
~ki^	S!H#G%I(I)J*I+J,J-F.m/I0J1J3H4J7I8J:I;J=H>G?HAJCHEJFJGJHHIXJIKGLJMHNGOIPIRISHTIUHVGWIXHYJZB[I]G^J_JaGbFcHdIfIgJhH
~kic	t#I3[9HHGZ_]IaG
~kid	{3HDZK[
~kie	i#I-I3^9J@IBJCJI^KYN[TYVYZF[YbJc[
~kil	rHHMYY^
~kin	m#I9XHbZXaG
~kio	pGYHYZI^_
~kip	l+[1]@IDbGJHJKJMIZIfH
~kit	{#].IHY
~kke	m#]-ZcX
~kla	k%Z3X9[>X?I@JB^C[HGIJPJVHZ]]JaIbJ
~kle	uI]
~kli	j(Z,I-^9H=J>G?I@HBHCIHZIIKJTI]Za[bceF
~klo	u3IHHR_a]cIfIhX
~kly	xHFM]VY
~kma	{HJI]
~kna	j#J%[(_3a9E=[>H?J@IBXCZDIIZKJMJOJVJXJZE]JaEhJ
~kne	{?[HJZJh[
~kno	T!G#G%G&g(^)I*H+H,I-_.J/E0I1J2J3F4I5J6I7I8J9F:I;I=H>F?ECHEHFIGHIBJYLIM^OGPHRITIUHVGWIXHYJ[b]G^G_GcHdFeJfHgF
~ko^	m*Y?[C]HHP]ZI[Z
~kod	h#J-I3_9E=I>]?J@JBJCHDHHBIGKIMJOHX]ZF]Jae
~kol	g!Z*J:J=Z?IBJDJHGPJUJVcYZZF^[aYfZ
~kom	V#D%E(F)[*G+[-X/G1I2J3C4G5J7H8J9C:[<J=F>H?EAID]EHI]JIO[QJRHSHT^VHWIXHYIZ]]E^G_HacdGeJfFhE
~kon	P!^#d%c&I(B)Y*H+G,[-B.I/F0G1G2[3I4_5H6G7E8G9X:a<H=J>E@@AJB^CJDaEXGFH<IAKDLYMDNCOEP^RFSFU@V^YFZG]D^[_YaBbCcXdCeYfCgFhG
~kop	{HZ
~kor	rHII_ZGh[
~kos	t9I=AHc
~kou	X#b%a(I-J@IBHHHIJKJMITbZF[H^IbJf[
~kow	e![#_(Z-I3]9H;Y>J@HBGCJDIHEI[KJMINJT[UJVIX[ZF[X^[aJfJhJ
~kpe	o%bHG
~kra	i![*Z3^9I>J?J@JBJC[DJI_KHN[VJZDb[
~krb	{HaKGZI
~kre	x=]@ZGZZJ
~kri	f,Y-J3J9I>H?Z@IBICJDJIIKJMIO[ZXaZdaf^gZhI
~kro	tG]I^
~ks^	Z(I)J,Z-I9J>E?G@GBIC^DGH_NJVJZYaHha
~ksc	Y!H#H%Z&[(F)H*J+J-I/I1Z3G4Z6[7I8Y9I:G;J=Z>H?G@FCIDHEIHJIHKFLHMHNGOJP[R]SITIUFVEWIXHYYZH[I]H^H_YaGd_e^f]hF
~kse	S!H#H(Z*H+H,H-G/H0I1I4G5J6H8I:];I=]>H?X@FAJCZFYGHIGJIKDLYMGNEOIRISZTHU]V[W^XGYI^G_IaZb[dJeIgGhG
~ksp	o7cHHZH
~kst	u#YHGI_
~kt^	X!G#J%G)I*H+I,I/G0I1I3Z4G5J6I7H8J:G=X?F@FA^BXCFEIFJGYHXJIK]LXNEOGPXRGTGUGVDWIYIZZ^F_]aZbYc[eJgH
~kta	g7dHHZF
~ktd	x3[D[
~kte	{;X_Y
~kti	W!c#I%G(I*I+J-H.Y/J1J3H4Z6J7I9G:H;]>H?H@GCGDGEIGIIGKGNHOJPGRJSJTHUcV[WHXG[I]I_IaHcXd_e]fHgJhG
~ktm	x>XC[
~kto	m/^4[@JC]DZH^IIKJVZZC
~ktu	k1]8^HGKHZE_YdHfZhb
~ku^	o9Z;Z@YBIHZK[NZZHdZ
~kuj	j#I-I3Y9]=Z>J@JBIC^DIHYIYNJOJTJZZaI
~kun	o1]:XBYH]SZV[ZHaHdJfI
~kup	g6aHbKJPYZG_XfI
~kur	n-J@^BJHII^KZTZZFhJ
~kva	{_Yg[
~kwi	r/[>Z
~ky^	u@YBJH[NIZY
~kze	t/ZKIOZZ[
~kzu	r(].YQXX]
~la^	K#?&H(X)B*B+H,I-F.H0D1E2E4I5F6D9b<F=E>_?>@YAHBGCEDZEGI_JDKaM]OBQERESJTAUaWEXGZ[^Ya?bacEdHeIfEha
~lab	^!I(J3J4Z7J:b=[?[@XBHC[DHHZIGKGLYMJS[TJUHVYZF[JaJbJcJdJfIhJ
~lac	U!_#F)H+I,J/G1[2J4H5_6I7G8I9D:F<J=G>b?E@aAIBCCGEIFIGGH]I^KBLHMDNJOHPGQJRISHTFU_VZXGZ;[G]F^F_HaFb_cYeIfXgH
~lad	^!I%I(])J*I-F/J3X4b8J9D:X;J=H>Z?J@IAIBHDYEJGJIGJYKFNHOIPHRJS[THUHVHZ_[J]Z^I_JaGbHcHdJfHgJhH
~lag	a!J#Z(I/X0H3H9I:I=I>H?J@FAJBFD^HHIGKFL]M]OXPJTZU]VHXJ[J]I^]_EaIbJcJdZfHgJhG
~lai	^!J#J&Y(I-[/X3I4J9I:J=I>G?IBGCIDIEJGJHGIFJHK]MHNEOXTJVJW_XZZ_aYbJcZdJfYh^
~lak	u#X>]HI
~lam	g#J-_3Y9Y=J>Z@YBGCZDHHCIXKHM[NJOJQYVIXIZG]Ja]hJ
~lan	S#F%G(F)G*J,H-F/Y0G1F2X3f6H7H8G9G;G<I=b>a?Y@DAGBBCGEHF]GFHXIXJIKALGMGNYOCPJQHRESGTGUEVCWGXDYGZ^[F]I^F_FaIb^cCdIhD
~lap	U!I%X(G)J*I+J-G/H0J3I4J6J7I9E;J=b>F?G@BAJB_CXDHEIGJHcIFJJKCLJMcNFOIPHRHSJTHUIVGWJXHYJ[H^I_JaGbccIdIfGhG
~lar	Z!I#^%H(H*I+H,J-Z/H0I1J2]3]4H6J7I8J:G;J=H?F@IAIBXC]DaFJGIH^JILIM[NFOZPIRISJTGUHVFWJXFYJZ?[H]Z^I_IaCbGcHdIfGgIhY
~las	O!J#]%^&J(C)I*G+F,G-E/G0G1G2H3G4X5J6Z7G8[9D:G;H<I>Z?C@_AGB@CHDCEHFcHJIDJFKaLJMBNEPESFT[VHWGYHZZ]_^GaIbZdFe[fHgYhC
~lat	V!H(G)I*I+I,J-^0J3F4_6J7I9D:H;J=H>F?F@XAIBDCGD]EHFJGIIXJIKDLXMZNcOGPHR[SIUHVHWIYZZX[I]X^HaYbGdHfHgIhH
~lau	]!I#G%I(H*I+J,J-G1J3H4I6J7I:I=[>^@IB[CFDGE[GII^JJKGLaMDOIPJRZTHUHVGWJXHYJ^G_Ja[bHcXdGgYhG
~lav	Z!G#Y%I(J)I*J+I,X-Z0Z3H4I6^7I9J=H@^AJCGDYIYK]LZMGNJOIPIRISJTGUHWIXHZZ]Y_HaHcHdGfGgIhX
~lay	h!]>H@JH]IYMZZF[]_Jc[
~lb^	i(J3Y=[@]BJG]HHK[X]ZGdYhJ
~lba	o@JHFYXZHbZd_f_
~lbe	q9I@]A_BYHEIJ]]_I
~lbo	c#I+J9J>b?JCIDYGZTX^Y
~lbs	l(J)Z:J@JB]HIKJU[VbZE
~lca	x3IGYOJX]
~lch	q3I>JHZN]OXa[
~lco	m)]+J-c9]@IBIDIHCIDK[NJUHVJZH]IhJ
~lcu	x@ZBJM]
~ld^	K!E%E&I(C)[-Z.I/F0G1b2F3c4]5J9D;F<G=C>C?C@DAECJEFFIGHH]IAKHLFMHOCPBQHRISDUEV^WFX[YXZb[C]A^X_^a]d[eZfBgFhb
~lda	X!J#I%I(J*J-I/J0J1J2J3I4X5e6J7J8I9I<j=I>I?J@IBICIDIGJHAIHJJKJLJMHNIPJRITJUIVJYIZG[J]J^J_JaIbIcCdHeIfGhJ
~lde	X#J%F(D)a*J+J-F/I0J1^3G4I6J9F;F=G?G@_AJBICHDFEJFZGIICKCLYMZPaRZSYUHVFWJXH[Y]H_IaYb]cIdGfGhI
~ldn	t-YHHKZNZZGh[
~ldo	q(]HJIZKIN]ZJ
~ldr	tD]HIZJa^
~lds	i>]ZH[Xbb
~ldu	f#J)Z3I>J?H@ZBYCJDJIJMIO]TXUJVHZ_aZbYcJgZhI
~ldw	{SZ
~le^	K!G%J&H(b)g*c,G-?0F1F3_4D5G6F7D8E9I;I<G=G>X?E@EAEBaC[DHEFFYGcH[KHLDMDNcO[PDSDTFVJWEYFZE[D]D^C_Ca?bIdDeGfBgEhF
~lea	N!_%Z(E+X,I0I2I4H5I6H7F8H9_:F;I<J=E>B?BAGCFDEFHHeI^JDKDNJOHQISGTXUJVHWHXXYHZ[]G_[aDcFdJeJfFgYhE
~lec	T#H(Y)J*H+H,J-H.J/I0I1H3E4H6I8H:I;H=Z>F?Y@EAICFDFFHGdHDIHJHKENGOIQJRHTJUXVbWZXGYIZ_^G_FcXeIfJhH
~led	u@ZBZVX
~lee	i#J-G3a9J?Z@YBICZHDI[KGNYP][ZaIhJ
~lef	Q!J#F%F&J(G)H+D,H-D.I/G0I1I2I3b4H5X6I7H8I9B:G;X<J=D>a?Z@IBECYDeEIFIICJHKDLGMFNEOfPJQIRHSHTFUFVEWHXEZA[H]c_JaEbFcGdGeJfIgHhF
~leg	R#E%c(f)Y*^+F,G-D.I/F0H1H2I3E4F5H6H7G8H9B:E<I>_@HAGBJDYEGFHGHHZIBJGLGMENCPfQHRGSGTGVcXDYXZ=[F]D_EaJbEcDdEeIfFgGhE
~leh	h)J-^/X=J@YHGJZKIN]ZZdZ
~lei	_!J#I%J(H)I*Z-a/J3H4X9G;J=I>Z?Y@JA^BHCHDHKZMHNaOYPIRJTJUJVHXIZE[J]G^I_Ia^bHcZdIfIhH
~lej	tHFM[U^
~lem	S!E#G%X(F)H*G+G,I-D.J0G1H2J4G6H7F9B:E;G<J>Z?FAHBeCZD]E]GHH@IDJHLHMFNDOGPEQIRHS]UEWFXEYHZe[Z]F^F_GaCbEcbdYeIfFhE
~len	R!G#Y&J)G,J.I/F0G1H2b3G4Y5H6H8H9J:Y;F<H=[>a?Y@CAGBFEZFHGFHbI]JGKGMCN_ODPFQHRGTEUEVJWGXDYHZ@[Y]B^Ea]bGcZeIfEhC
~ler	P!G#Z%H&^(E*G+H-G.I/Y0H1H2I3X4c5c7D;H<I=B>D?E@HAGBECFEZFHGFH_IJJbKFLHMFN]PHUFVDXFYG[[]F^FaEbDdHeIfHgFhD
~les	a-_/J6Y7^9I>[?IBIDJH]IYKINXTXZG]JaJbHd[eIfI
~let	O!B%D&J*E,G-F.I/_0G1X2G3X4E5G6G7[8Y9@:C;G<H=D>Z?C@FAHB]CCDGEGFGGFHaIhJEKZLEMBNYO^PDQHRGSETCUGVCWEXEYGZE[H]^^D_abHcEdFeZfD
~leu	i([-[4]8X9[=JB[F[HFIJKHVJZG
~lev	g!J-Y5^9I:]>I@^BICJHCI^JYKINGP_VJXIZC_Ha[
~lex	_-D9I@[BICIHHIgKIN_OIZD]JhJ
~lez	r=JB[GZHFS[V^_Y
~lf^	O!E#[%G(?)c*E+H,I-F.I/^0G1H2I3F4G5H6H7D8H:D;H<J=G>D@DAHBYCFD]E]FIGEIJJGLENGOIPEQJRHSYTYUbVdWFXFYH[Y^c_FaZbEcDdDeIfAhE
~lfa	{T]
~lfe	{6YZZ
~lfi	{I[NI
~lfo	t3[
~lfs	r)^BJHFSZU_VI
~lfw	{]Y
~lga	{>^HEc^
~lge	r!Y-XO]ZZ
~lgo	p.Y9]CZcIf[
~lgr	t/[B[
~lgu	n9_>J@^BFC[HHM^ZJ
~lh^	{N[
~lha	c%J/Y3J4[9H:J=J>H?J@IBICJDHF[HGIZK[M_NIUJVIXJZY[J]IaJbIfIhZ
~lho	o,Y/Z0XHHK[Y[eXhY
~li^	[!I#H%G(Y)[*^+J0J1J3G4I7I9X:[;^=G@IAZBDCGDFGIHJKELIMFN_OHRISJTIUFV^WHXIY_ZZ]G^I_IbFcIdGfFgI
~lia	_%J(J*J-E3I4]=I>G?I@FBHCJDIEXH^IFKHM_OJPJRYUJVJWJX^ZZ[J]IaIbJcXdJfIh]
~lib	j)_-J/IBJHHT_U_VGZI^Y_JcJfI
~lic	C!G#A(Z)I*_+H,J-G.I0C1C2E3=4?5_6C7H8G9D:?;J<E=m><A^B;C^DJEBFDGAHdIAJ]KDLBMZNkODPAQJRBSATAUAV>WeXAYCZ@[C^A_@aGbdc>d?fGgAhB
~lid	X!I%J(I*J+J-F/Z3_4J7J9E:I=I>b?E@JAJBFCFDEGIIGJJKFL_MYOdRaSJTHUJVHXG[J]H^I_JcIdJfHgJ
~lie	W!I%H&[(H)J+I,I-I/H1_2J3H4I6J7Y8J9F:c;J=G>Z?Z@CAJB_CHDGIEJJK^MFNFOIPZQaRYSJTHUHVFWJXIYIZ@[H^G_IaFb_cFdFeIfYgIhE
~lif	m1Z4Y@XT]fY
~lig	]!I#F%E)G*H+H,I-Z/E0Z2J3Z5J7H8J:G;I=C?]@EAIBECGD[EJFJGYHCIEJJKELZMFNGOFQJTbVYWIXGYYZA[^]E^H_HaYbadGgIhG
~lij	m-]3I9ZHHTZa]
~lik	^#J%J(H+Y-a/^7J8J9H=I>I?_BHCJDJIXJJKaSJUJVJZC[J]JaHb]cJfJhG
~lim	b!I#J%I(I)I*F+J-I2X3H7J9H:I=I>J?aAYBHCHDHG^IIKIMJNIPHQaSJUGVZWIXeZE]JaIbHfJ
~lin	M!C#D%D&J(D)D+F,G-E/a0Y1F2G4_5I6F7D8F9C:I;I<H=A>Y?J@DAFB?CEDAEGFGHZIHJDK[LFNbPDQ_RDS^UFVBWbXEZB[F]I^I_]aIbiccdEeGfEgXhB
~lio	j-Z9X@ZBHCJDJHEKFMJNYZ^h]
~lip	r>IH]U^ZJ
~liq	o%[*Y/YDYHGM[a[b]
~lir	u+X3I9J>^@JHDIJOHZ]a^
~lis	L!C%G&I)X*A+G,J-g.I0H2G3I4E5G6F8J9A:Y<H>G?c@HBYFZGFHIIJLEMJNAOHP[Q[RESYTEXHZZ[Z^Y_HaJbJcBdGeCf^gGhB
~lit	R!^#I%F(H)F+H-F.]1I2J4X5J6I7H8I9F:E;[=E@CAIBCCHDDEIFJGHIXJ[LHNcOGPFQJRHSFTFU_VcW^XFYIZ>[I]F^G_HaEbYcGdaeYfDhF
~liv	d!E#I-[/I3H4[7Z=J?H@_A[BJDJIHKHNGPJTZU]VJWJZE^J_Za_fJhJ
~lix	uHaZE
~liz	]!I#J%I,J/J1Y3H4I6J7Y8J9H:H=e>I?I@GBFCIDHEJGIHbIXK]MYNGOJPIRHSIUGVGWHXJYJZA[J]JaIbHcHdFeIfdhH
~ljo	{cYdZ
~lk^	h)Z-Z/J4[8I@HBJF^HAIIKGMINZTJYYZD]_^Yd[hJ
~lki	{HJI_
~lko	n?[C]HHP]ZJ[Z
~ll^	B#J%@&F(])C*B+E,B-X/E1^2E4G5H6G7C8E9X:H;I<D=B>^AABDCFDGEHFZHdIHKFLGM_OYPAQ^RASFTZUGVEWAXFYJZE[]]b^Ia^cbdDeCgb
~lla	Q!X#J%Z&I([)F*E+H-I/E0G1G2G3Z4[5H6F8G:[<I>^@AAFBICHFXIZJHK]MFOFRITJUXWHXDYFZH]X^Y_Zb^cEfCgHhY
~llb	o@JHFYXZHbZd_f_
~lle	M!H#X%J&I(Y)J,G-I0G1G2H3D4c5c6G7H8F:F;F<H=H>X?Y@FAFBZCHEGGHHaJaKELFMFODREVbWFYFZH[]]D_FbEcCdDeHfDgEhC
~llf	{T]
~llg	{!Z>^HI
~lli	a!J%J(J-Z/_3I4Z9]:[=I>I?I@HBGCIDIF[GIH@KFMINHOIRJTaUIVZXIYZ[I]J_JaIbJcJfIhI
~lln	j)J@JB[HHU]Za
~llo	N!E#J%J&J(])_*J+F-[.Y0H1H2I3F4G7G8H9e:G;H=E?^@]BCCCDCEHFHGGHCJGKILHMDO]PDQZSGTIUZV[WFZE]E^^b[cFfEhC
~llp	xH[
~lls	xJ]O[ZJ
~llt	g(I-I/Y3J9Z:J=J>J?J@_BHCJDXHDKHMJN[U_VXYZZE]IgZ
~llu	i#Z-J0_3]9J@JCXD]HJIIKGMZOZZJaIfJhJ
~lly	_!]%I(I)J-Z/]0I:I=^>J@GBdHHIHNIPJR[THUJVXZ?[I^IcIfJhI
~lme	k9J>J@JBJDYHZI[T[Z]]JdY
~lmo	{HJZY][
~ln^	j)J6X@XHHU]VXZXgZh[
~lne	p/[HIIYM[TZ_X
~lni	l9J@IBZDYHHIXN]UJVJZ]bJd]hJ
~lnu	{O]
~lny	r@Zc[dZ
~lo^	O!E#F%D&I*I+E-H.G0F1G2G3E4D7E8G9b<G=I>G?b@ZCcD?EFFFGFH@I_JFKJLFNZO[QGSEU^V[WFXCYYZJ[^]H^GaGcJfBhY
~loa	g#I-ZBGHaJZKJMJTG[Gb]
~lob	](c)]*[,d?I@JBJHIPHUIVHZFdDgI
~loc	B!D#m%X&G(@)G*C+B-Y.[/I0C1E2D3@4I5E7A8G9B:B;F<E=A>A?>@IC@D?EEFDGBH[I=JZKHLAM>NIOGP@RbSCTkV?XaYCZ?[f]?^E_GaAb_cYdGf?gAhC
~log	L!X#X%H&J(B)F*F+Z,G-C.H/D0H1G2H3Y4F6H7c8G9G:X;H<I=D>F?C@@AHB_CEDAEHFJGFHaJHKBLdNHOFPEQIRZSCUDVCWFXDYH[C]C^a_Ga@bkcDdEeHfDh[
~loj	{RZ
~lok	X#c%F(F)G*F+I,G-D.J/]1H2I3F4G5J8J9F:G;I<J=E>G?F@DAYBICFDFEbFJGHHIICJHKELHMDN[OGPFQJSFT]UFVEWFX[YIZ?]G^G_[aEcbdfeIg_hE
~lom	uBHD]Z^
~lon	S!X#I%F(G)I+G,I-Z.J/F0H2e3D5I6Y7G8I9B;I<J=G>]?c@EA[BEDDEIGFHBIcJHLEM^N[OERFSIUHWIXGYIZH[H]F^G_XaDbHcFeJfGgH
~loo	T!I#G%I(I)J*J,J-H.J/I1I3G4Z7H8I9H=I>E?F@EBbCIDGHcIGJIKGLIMcOGPJRXTYUHV[WIXIYJZ^[I]H^JaIbFcFdJfXgJhG
~lop	u3IHYa]hX
~loq	S!F#h%G(F*G+H,H-^.Y/F0H2I3F4F5J6H7G8I9E:G;I<J=G>E?D@EAHCEEIFJGHIIJYKELHMDOGPGQIRGSFTfUFVEWIXYYHZ@[a]Y^H_HaEb^cYdGeJfEgGhE
~lor	d#I%^(J+[,]-J3G5Y8^9J=I>Y?I@IBHCIDGHDIYKHMJNIOZPJTYUJVI[[]J_YaHcJfIhZ
~los	P#D%D&J)[*E+E,G-F.J/D1F2G3C5H6G7D8G:H<H=[>a?CAFBeCYEGFHGYHEIJJHKGLEOFPEQHRFSFTIVFWFXEYYZ^]d_^aCbGc]d[eHfBgE
~lot	e!J#^-J3J9J=H@IDJH_IIPJUIVb
~lou	J#A%C&H(D)E*E+F,Z-C.H/i0g1E3D4E5G6^8E9C:E;F<G=B>C?D@CA^BBCFDDEEFFIAK>LEM^NDOFP]QGRGSFTdUEVDWFXFZ=[C]C^C_faDbCd[eFfAg^hC
~lov	r-_KIZJ[JhJ
~low	O#H%J(])b*J+G,I-a.Y0I1G2I3I4H5Z6I7G8I9Y:G;I=F>DAHBCCEDEEIFHGGHXI^JGKILHMDNZPEQZSGTGV[WGZD]F^^_HaDb^cDeIfFhZ
~lox	{H_ZG
~loy	h!Z:[>_@[GZHJOJZI
~loz	{I[NX
~lp^	^!Y(E)J-I9X:J>J?I@IB^DIIYJZKHMINISJTZUJVIXIZ_[J^HaFbHf]gJhI
~lpa	u@[HZ
~lpd	Y#J(c)H*Z-Z3J9H:J=J>I?I@^BHDXIIKHLYMHNJTYUJVIXJZI[JbJga
~lqu	rM^NY
~lre	c!]+a-G9H>I@^BHDDHXIIK_VHZH
~ls1	{Y]
~ls^	d%Z)c*J-I1J3J9J;bAIBXCJEJHGIJJ^KJMJNJPIUHVIZFd]eHfJ
~lsa	k(b:ZHGIJJ^VJZHbY
~lsc	c!J#]-H/Z3Y4Y9I=J>H@IBHCIDHH[IGKGMGNIOZR[VJX_ZF]IaIcJdJfIh_
~lse	e#J&[7Y9I:[>J?]BXCJDIHFI]KGMINXS]UIVZZ[aGbJcJdIfHhJ
~lso	rDIHa
~lst	{O[
~lt^	Q!E#H(G)G-[.I/_0H1H2Z3^5J6Y7F8H:D>H@^AXB@CJDGEHGZIZJ^KGLINYOJQIRGSGTEUZVGWGX^YXZ=_GaYcFdXeIgZhC
~lta	Y#F%Y(Z)I*H+X-E/H0]1J2J3_4I5Y6J7I9E:^<J=_>E?C@]AIBDC]DaEJFJGIHAJIKXMFNGODPHQJRISHTHUZWHXFZG[G]F^H_IaEb[dFfGgJ
~ltd	{@^HJ
~lte	N!Y#J%D&I(B)H*E+F,G-C/H0G2H3c4E6J7Y8G9C:D;J<I=B>_?YAFBECBEGFGGfH?ICJhKaLGMYNGOCPCQHRFSFTDU]VXWFXEY]Z;^c_EaHbCd_eGgFhY
~lth	a!J%J+J-[3I7J?JBFDIHaIEKFMJOXS_TYUEZFdJf[hZ
~lti	^!I%I&J(J*J-F/J3I6J9F:J=J?J@[AdBHCJDIEJHDIFKeMHNHOcPJTJUJVJXI]I_JaGbJcIeYfI
~lto	j!J%I(G)J*J-H3I4[9I:^=X>I?[@IB^CHDIHCIIKIMJNJPZRYSIUYVGW^XJZF]JaIb[dJfI
~ltr	_!J#I%Z(Z)H+J-F3G4G9G:^=I>I?G@aC^FJG[IEJeMFNHOITIUIWJXHZD[J]I^IaGbIcJdJfIgJhH
~ltu	p1ZHJb_
~lty	uEZHZWI
~lu^	m/]GZN[ZI
~lua	xB[HZJXZH
~lub	{-Y
~luc	t9Z@YHJ
~lud	]#J(J)Y/J9J;X=Y>Y?J@JBICJDJFZGcHJJJKHLYMJNZOJTJUGVaZF^H_IaJcJdIfJhI
~lue	p9IC[H_KZZJ
~lug	pHHIHN[S[U]ZHf^
~lui	i+J3H>IBYDHGZHGI[KaO^ZJ
~luk	q9I@HBZHJP[Za
~lul	b#_+J-H3^9G:J>Z?H@HBHC^DaIGKEM_NJO]TJVJXJZH]HaEhH
~lun	b%I(J+I-H0^2[3J6^9_<X>H?HCHDXGJI_KHLJMINYOITJUIVXXJZC]ZaHbIcIfHhJ
~lur	a!J&^-J/d3J=J@XBHDJMGNZPIVJZ^_JaJc[fH
~lus	V!H(G)Y*H+Y,I-Y.J/G0I3^5J6a7H8I9E:H;I=X>Z?a@GDFEHF]JIKILHMFNEOEPHQJRHSHUGVFWIXZZC[H]F^H_JaDcYdJeIf]gahF
~lut	p-I/Z9[=Y@JBJKJYXcZdJf[
~luy	{=Z
~lv^	b#F(I)[*J-J4Y9H=J>I?JBaCJDIGJHEI^KHMJPHTIV]ZH]J^^aJb]fIgJhJ
~lva	t3[OYXY
~lve	p#^/J0]HJK_XJZG
~lvi	m![>YDYZ]
~lwa	e-H@XBID_F[HGIHK_TY]JaJh]
~ly^	F!Z%](E)Y+H-c.H0G1I5E6E7C8Y9G:F<G=Y>A?a@cADB^CcDBEXGXH=IYJHLDMXPGQXSIUCWDXHY[ZD[b]D^I_HaAbEcAdFeFfCgZ
~lyc	uP]Z^
~m36	j#G/[HITag[
~ma^	T!F#E(E)H*I+G,H-F/G0H1H2I3E4G5I6H7G;G<[=D>_@_CXDZEYF^H>JHKdLHQIRXSGTFUYVEXDYHZZ[G]Z^G_GaJb^dFfEgJhI
~maa	i9Z>J?Z@YCYM]TXZJaJ
~mac	[!H#Z%I(Z)J*J+I,J-X/I0J1I3X4Y6J7J8J9H:I;J=I>G?H@EBHCZDaGHHZJIKFLJMHNHOHPJR_THUJVHYJZD[J]_^J_IaHc^dJf^hG
~mad	b#I(I)Z+I-[/J2^7J9Y:J=J>H@]CJDGF[GJHCIXKFNFOJQ[TJUJVIY]ZC]I^[_Ia]hH
~mae	{HHQ_ZJ
~mag	g-[9I@IBIC[I[KIMINZZGbc
~mai	C!H#E%X&F(>*X,B-A.D/X0B1H2I3]4a5_6B7^8]9?:d;B<D=G>e?a@HAXBGCZDeEBFBGGHbICJ[KFLFM_NZOGPZQERASBT[U?V@WFXZYGZ8[I]=^C_Hacb@c?dFeDf@gXh=
~maj	uIZ
~mak	]%Y+^-[9I>I?IBJCIK]L^NXPIQ_ZHhG
~mal	X#[%H(F)c*Y,I/I3b4J7J9F:H>E?H@cAJBFCEGJH>I^JJK[LJMGNFOFP]RJSJUHVGWJXbZJ[I]H^I_JbHdHfIgIhG
~mam	x8]JX
~man	J!B#a%]&I([)C*Y,E-].I/C0G1F2H3^4_6F7c8Y9Y=Y>>?I@[AFCXDGEDFFGDIJJ]KBLDMDN?O@PXRDUIVIXeYJZB[C]E^C_GaDbEcBd_
~map	r#^
~mar	U!G#E%F(F)I*H+H,I-].J0I1I2J3F4H6H7H8H9Z:H;X=F?F@XAHB[CGEJFXG_H^IIJIKDLYNFOGPHQJRHSIT^UGVDWIYI[G]F^]_HaEb_cGd_eIfZgIhX
~mas	a!Z#^*Y-[2Z3F9H:J>I?J@]BGCGDJEYHIIZKGMJNJUJWJXbZHaJfIhI
~mat	N!_#[%E&H(F)F*F,F.I/E0F1G3d4J5H6_7F8G9A:H;G<H>@@]AdBHCYD^FHGFIBJJKDLFMDNHOdPDQ^RFSGTDUDVEWFXDYGZ@[J]D^Ga_bZcEdEeHfEgY
~mau	l#[(J)[*I,[-J9I@JBIHJPIX[ZHc^dHf[hZ
~max	q3G>JHYIIOHXc
~may	pHIIZN[
~maz	t3IC[D]H]
~mb^	t(H-G>Z?JCIHHI]P^ZJf[
~mbe	J!F#D%F&J)G*J+^,H.H/E0H1J2H3f4G5I6G7F8G9C:G;G<I=F>b?C@IAGBFDYEGFIGEHYI]JFK^LGMCNHOePYQIRGSHTFUGVZWHXXYHZE]E^E_FaZbFcFdEeIfGgGhX
~mbi	Q!E#F%H(F)H*H+X,I-D.J0H1I2J3I4H5J6H7[8I9D:X;I<J=C?F@gB^CFDDEGFIGZICJHKGL^M]NDOGPGQJRHSHUFVJWHXFYIZ[]E^]_EaEc^d^eIfEgYh]
~mbo	e!Z-]/X9I@HBJCIIcKIMJN[ZG
~mbr	b!J#I%I(I)J*H+J-_2Z3H4J9E:Y;J=I>H?I@GBIDHFdGJHBIZMINIOIPaRJTJUHVaXY[J]HaHbIcJfIhI
~mcz	{T[
~mde	{+J7ZDHHFY^
~mdl	p)[H_LHZJg^
~me2	u-_IF
~me^	E!G#Z%?&F(D)C*B+[,D-d.E0B1C3G4Y5D6C7A8B9C:d<E=@?HAaBJCHDJEYFbGHHYIdKaLDMINIOFQERfSDTEU@VFWXYE[B^C_BaabGcAdCeDhD
~mea	j&[*Z/X9HFZNHZY^Y
~meb	c!J#G%I(])[3Z;Z<^>J@ZBHHIIXKISJVJ_YdZfYgJhJ
~mec	u.XHGZ_dIfI
~med	g#I(J*I-H3I4J6J9E=J>G?J@[BICXDZEJF^GJHFIHKIMJNZPJTJUJVZXIZ[]b_Jc[dJhJ
~mee	Y-J/Y>Z?IBICJDJH]IYMJN^VJWJZH]aaIdJfYhJ
~meg	x@^ZJb[
~meh	^!Z#G%Y(I*Z+Z,J-H/I0J1Y3I4H9I:I;J=_>X?YA[BHDGE[GJHCK[LJMINIOGPHRXSJUJVGX]Y]ZG[I]G^J_YaFbIcFeJgJhH
~mei	U!]#[%G(D*H+H,I.J/H0I1J2J3I4X5J6I7I8J9[:H;I=F@EAIBCC^DYEIFIGHIbK]LHMCPXQJRISITGUFV_WIXFYIZ][Y_IbFcHdGeJfGgHha
~mej	xCXD[aX
~mel	Y#I%H(G*I+J-G/I0J1J2Y3F4I6J;J=G?EAJBZCGDGGIHHIFLZMZNFOZPHRZSYTZUGVEWIXIYJZc[Y]H^G_Jb_cGdGfFg[hX
~mem	W!J#H%G*H+J-F/H0J3H4J6J7I8J9F;J>E?G@IA]BJCGDGFaGIKdLJMHNFOHPbRJSJTIUIVdWJXHYJZI]H_HbHcIdFfIgJh^
~men	J!A#C)Y*C+C,D-J.G/I1D2F3?4X5J7E8X9G;F<I>^ADCHDAEHFZHcIcLJMHN[OJQFRCSCT^VXWBYFZ]]D^E_Ca_cYdYeXfIgH
~meo	a!Y#^%Z-H3J7Z9H>X?J@GBHCJDIF[HHIIKHMZNJOJRJTYU^VJXJ]IaHc^fI
~mer	J!I#H%C(D)C*E+F,E-G.F/E0E1F2F3j4C5F6E7E9_:A;D<F=A>e?F@CAZCHD]EEFEGDHGIHJEKZLDMBNFOkPBRCSITHUBV?WDYDZF[C]D^F_EacbFcBdDeGfBgEhJ
~mes	S!G%X(X)H*G+H,J-G.Y/G2X3I4H5J6I7H9I:H=F?Y@XAZBEE[FIGIIHJHKHLIMFPHQJSHUJXHZ][H]X^J_HabeJfFgIhX
~met	K!G#C%E&I(B)D*f+_,E-X.I/E0G1G2H3A4E5H6G7E8G9A:D;F<H=D>[?hAEBCCjDbFGHFIFJFK_LFMFNFOFPDQHRFSFTDUAVEXCYG[E]]^Ea@cFdEeHfEgIhB
~mew	q-ZHX
~mez	{CZaZ
~mgd	{7]
~mge	pE[HIZIcad^
~mgp	x)Z
~mgu	o9JHJgc
~mi^	q)X9[HI
~mia	qCYHIZZf]h]
~mic	M!E%F&J(D*Y-G/X0I1X2H3E4F5H6G7b8H9D:E;H<I>B?D@BAGBCCDDJGFIBJZKCLGMDNDOFPEQIRYShTdUEVGWEYGZI]E^E_FbDc^d]eHgchF
~mid	n9^HFZJ]_
~mie	Y!F#H%G(E)H*H+J,J-F/I1J3D4I6J7I8J:G;J=G?G@^AJBXDJFZGIHFJJK_LXM[NGOYPYRISYTHW]XGYJZ[[I^Y_JaEbFcHdGgIhY
~mig	d!I#H%I+J-I0J3I9J;a>IA^BICIDYGJHEIHMJPJVJZF]I^J_cd^fJhJ
~mij	a#_%I(J-I3J9[:J>]BHCYDFKINJOYPJTIZ_[I^HaIbJdJfJ
~mil	k-[9^>I@IBJF[HHK[OJZE][dZ
~min	=!D#C%J&D(b)j*l+@,h-C.B/<0@1Y2A396@7G9?:D;@<B=?>??D@cA>BGC9D@EeGGH@IeJAK=LAMaN;PjQFRbSBTDUYV^X>Y@ZG[D]Y^E_>aCb>c;e@f=gfh?
~mis	J#G%g&H(c)G*D+E,Z-@.G/[1E2F3Z4H7D9@:D;b<G>A?G@FBECXDGE_FEGCJIKELEMJN[P_QHRDSDTCUCVXWZXDYJZB]A^IaHbFc]dEeFgD
~mit	T!I#[(B)F*E+G,I0I4H6I7I8I9Z:E;H<J=J>D?D@]BJCFEIFIGZHBJHKGLGMDP[Q_RHSFTGUEVcWGXcYIZX]]^^_HaEbEcGdDeJfE
~miu	d-J/I3I9H=f>J?]@JCJDJIHKHMJNJVJZH]J_IaIcIdJhJ
~ml^	u7^ZIbI
~mla	i/Y>Y@IHHIYMaZHg]h[
~mle	tH^
~mli	{-J=[NZ
~mm^	d#J(X)Z+[3J9I@HBICID^HAKGMHNJOJXIZ^[I]Ia_bJgJhY
~mma	i-Z3Y9I>I@_F^HFIJMJXYZFaIb]
~mme	Q!J#H%D&J(D,G-H/J1G2H3f4F5H7H9G:E;G<I>YAGBHCJDaEHFGICJGK^LFMFNJOfPIQHRFSGUDWGYG]I^F_GaccEdCeHfCgG
~mmi	c%J(])]*]+J,Z-I3I=J?H@JBIDIHDKJMJNJP[U[ZY]JcJg[
~mmo	h-dHFIJKJZI
~mmt	[!Y#I%G(J)J*J+[,Z/I4I9H:^;X=I>F?H@GBICYE[HYM[NHOZPISIT]VIXIZI]H^J_Ia[dJfHg[
~mmu	qA^HDO[_^aJ
~mn^	x1ZIXKY
~mni	tDZHJV[Z]
~mo^	S!E#C%E&J)H+],G-X.H/F0Y2I3F4F5I6G7F8]9_:[;G<I=[>[@_A^BYCID]EGFHGFHYKALZMCNDOJPEQHRFSGTGVBWFX[Y[[E]C^F_FaBbDcDd]gHh^
~mob	n3Z>Z@JBIC[D^HGIJO^ZF][aJ
~moc	q+[>J?]CJDIHIKX]Z
~mod	^!J#H%I(H-[.[/I3I4H5I7]9I:I=I>H?I@cBZCHDIH[IGJZKELJMGNHPJUJVIXHYJZ?[I]I^^_IaHbIcIdGfYgaha
~moe	r*[9J@ZCGI^
~mog	e-J9JBYC_DIHEIIMINJOJZc^JaJbFhH
~moi	uHII]K[
~moj	m!Y#X9]HHVZZY
~mol	t/[HJM[TZ_Y
~mom	p@IHHMYa[h^
~mon	W#[%I(I)H*I+E-f0J1I3G6Z7H8Z9[:H=]>E@]AIBCFJGHHHIDK_MJNFOHRIS]THVGWJXGYJZI[I]F^H_HaHbHdIfYgJhE
~mor	O!I%G&J(J*G+^,H-E.I/D0G1Y2I3E4G5I7E8F9b:E;H<I>]@dA_B_C[DGEHFGGEH@IJJHLFMYNFPEQISGTDUFVGWGXfYXZG[E]D^E_[aEbHcEdEeHfHgGhG
~mos	n3H9I>J@YC[D_HGIGKIO]RZ
~mot	X!I#Z%G(I,J0Y1J2J3I4X6I8J9I:J=I?I@FBGCIDHGYIFMHNYOJPIQiRJTJUJVIXJYJZC[J]J^I_IaIbIcYfHhH
~mou	{9JH_
~mov	W!G#I%X*H-H/H1H2J3^6J8Y9C:C;I>Z?]@FAXBECIDGGZH_JZKFLIMINHOIPIQIRITIUIV]XZYbZC[J]G^Z__cBdIgJhI
~mow	tHGO[P[Z[dZ
~moy	xC[DX
~moz	l(J4[:Z=[BXDJHGSZV]ZE^[hJ
~mp^	c#Y(J-H3[>H@[BGDJF]GZHBIGKELcNITYUJVZZA]J^IaJha
~mpa	U!H#G%G)Z*H,J-Y.J/H0J1I2J3H4I6J8_9F:b;I<J=H?XBDCGDEEJFIGHH_IAKCLHMEN_OGPHRIS]TIUbVYXHYJZ>[^]F^H_IaEbHcHd[eIfFgIhG
~mpe	h#J-J@IHDT]X_]]^^c]
~mpi	p1]3J9J>HHZZZ][aFc]fJ
~mpl	P#H%F)G*G+D,I0H1H2I3A4H5H6I7G8H9C;H<J=E?E@_AIB^CDDXEHFHIhJILGMENcO^PHQIRHSGTEUGVCXEYY[G]_^G_GaDbFcGdHeYfFgHhJ
~mpo	N#G%G&J)G*I+J,G-H.I/F0G1H2H3^4Z5I8H9E;H<I?[@aAGBJCDDJFZGFHHIIJGKHLcNEOERGS[TdWZXDYH]D^C_EaHc]dCfHh[
~mpr	[!G#F%I(H)H*I+H,J-H/J0J1J2X3Z4H6J7I8[9F:];J>F?F@HAJCFD_GIHdI]K]LINaRISJTHU[VEWIXGYJZ?[H]G^I_IbGcHdHfFhG
~mpt	N!]#b%Y(C)Z+c-B.I/G0H1G2Z3[4G5I6G7F8G9F:Y;G<H=I>E?BD[EFFHGIHEIFJFKGLcMDOEPZRGSHTHUBV^WEXbYG]D^[_XcEeGfEgGhE
~mpu	^#](J-Y/X9I:J>HBFHYIEK[McNHOJSJTXVIXJZ]^HaEhH
~mr^	kHGQeYJ
~mre	r3^>JHIOXaZ
~mrw	{-J@[HIIIX^ZH
~msa	i(J0fHCZG
~mse	j(J)_3JHGOIVZZIa^
~mso	V!G#F%f(A)Z*I+I,J-G/H0I1J2f3H4I5J6J7I8J9H:H;d=G>H?H@GAIBECHDGEJFJGIHDIBJHKFLHMHNHOIPFQdRISJTHUFVEWIXHYIZC[H]H^G_IaHbHcHdFeIfGgdhH
~msu	x/^MI
~mt^	Y!X#G%G(H)I*I+^,Y-]/H0J3J4I7I9H:];X=H>E?G@GAZBEEZGJIIMZNGO]PHSIT]UHVGXFYJZY[J]G^I_Ha^bIdHfGg[
~mta	{HIa^
~mth	{ZZbZ
~mts	x8_
~mu^	u@[HZMYTXfI
~muc	j#I-G9_@HH[IIK[X]ZI
~mud	i#J-J9I>J@[IJKIMZZGa_gZhY
~mue	t3JH^IHO[YYa]
~mui	f#Z-_2ZHZXXZI
~muj	uMYZXh[
~mul	b!J#X-H3J4c9I>J@JAdDJIJKHNJOH]J_JaJh^
~mum	^-X1]5]9I@^BJH[I_NJZE
~mun	n-b9IHFKJO[S[ZXaJhJ
~mur	t/Z>]HJMYTY_YaG
~mus	R#G(G)H*b+I,X-G.Y/H0J1I2J3]5Y6I9E:^;J=G>G@]AIBEE]FJGHHFIdKYL_NFPFRISITIUFVJWGXHYIZA[X]Y_HaFcFdJeJfGgG
~mut	o-J3J9I>IA^DYIJ_^a[
~my^	q:^HHNYU]YXZI
~mya	u+XH[
~myc	{9]
~mys	f#X(F)Y-I9J?Y@GBYIIKHMJNJTIV^ZB[]bJhb
~n22	{-Y
~na^	K!D#Y%J&I(F)C+],E-Y/E0E1F4J5F8F9Z;F<G=J>F@bAEBXCXDHEEFFGIHII[OGQGRDSYTBUXVAX^YFZc_DaJb_cHeFfJgHhZ
~naa	t>YHIIZb[
~nab	O!_#G%G(C)_*I+H,Y-F.Z/H0I1H2J3X5I7G8a9I:E=E>G@FA_BXCGDDEHFJHCIHKFLHMGNGOIPERISGTGU_VdWEXIZ>[X]H^G_CaGbHcJdXe^gGhG
~nac	U!d%G&J)H+H,H.J0_1I3E4X5J7I8Z:F;H<J=F>FAHBYDFEdGHIFJIKFL_MHNDOGPGSHWIXFY[Z=[H]^^XaCbGeIgGhF
~nad	[!G%I)I*H+G,J-E/I0J1J3E4I6J7I9D:[;I=X>Z?ZAJBYCFD^EJFJGIHAIEJJKFNHOEPaRIT[UYWIXFYJZ^[I^Ia^bIcGdHhG
~nag	Y!I#H%Z(^)I*I+J-B/H3I4J5J6J7b8[:Z<X=H>H?H@IAJB]CJDHEGGHIEJ^KFLJNCPIQYSHTHUHVFWJXI[I^H_IaIbIcHdceZfHhG
~nah	{/Y8Y
~nai	n:_@GC[DHHDIJMYZE[ahZ
~nak	m!^0YHHIa
~nal	T!X#H%G(E)H*H+H,H-_.J/H0I1I2J4H5[6I7H8I9F:Y;I<I=F>IB[C_DDEJFZGZHaIIKFMHNIOFQJRIS]TIUFV]WHXFYIZ=[H]^^GaZcFd^e[fJgHhG
~nam	R!E#D%F&J(F)H*H+J,H-e.I/G0Y1H2]4Z5I6H7G8H9C;Z<I=F>C?F@BAFBBCGDEEIFgGDHaIgJFKILFMBNJOFPFQIRGSHTFUGVFWIXGYHZ?[G]D^EaEcIdGeIfXgHhI
~nan	T!F%H(I+I,I.J/E0Z1I2J3F4I5I6I7I8I:d;I>E?FAHCFDDEIFJGFH[IDKXLHMENCOHPGQJRIS[TGUeVHWeYIZA[G]F^H_FaJbFcGdIeHfHgIhE
~nap	m%I(^6X9H>X?J@JBJHYRbZH
~nar	a!J#J%Z(_)Y*J-[3[9G:J;J=J>H?ICYDIIYKYMJNGOJP]UJVGXJYXZC]]^JaFbHfJhI
~nas	q9IHFI[KaaIbZ
~nat	X#F%G&X(G)I+G,I-Z.J/H2J3d4H5J6Y7H8H9B:[;H<[=Y>^?a@IAGBECCDYEIFHH[ICJHKXLJNIOFPFQIRGSITHUGWIXEYH[Y^G_HbGcFdHeJfFgIhF
~nau	l>[F]TZ
~nav	g._3J4^9J>IHDIIMIOJSZTJZI]abafI
~naz	x3_HJIX
~nbe	n&_BZH[T_ZGdI
~nbi	t.X7Z>XJY
~nbo	e#J)J*J,b-J/J3J9H>[?ICIDIGYIIJIKJNIPJSJZCaZcIedfG
~nbu	xI]
~nc^	B!D#H%]&E(A)Y*@+Y,B.E/C0d1h2X3F4Y5C6G7E8]:B;_<D=d>??A@AAJBGCDDBEDFGGfHbIDJFKGLFM[NAO@PIReSBT?UEVAWBXEY[Z?[C]>^@_IaBbEcbeBfegDhC
~nca	W!Y#F([)Z+[,I-D/I0H2I3Z4H6I7H8I9D:F<I=b>E@DAGBDCZDbEFFIGHHDJHKCL[MENFOEPGSHTGWZXFYZZA[G]D^G_Hb_cGd]eYgIhF
~nce	T#H%F(G)I*X-F/H0J1J3G4G5I7I8I9D;I=e>E?FAXB^CFDFEIFIGGHYIEJIKDLIMGNGOGP]RISJUHVFWHYJ[H]e^HbIcHdFfHgJhF
~nch	S!F%^(F)H*H,H/H0]1H2H4J6G7G9D:G<Y=F>F?E@JAdCFDEEIFHGeHHIDJHKENDOGPFQISITJUFV[WHXGYGZA[H^G_eaEcGdZeHfYgIhE
~nci	S#I%F)G*G+H-C.I0H2I3C4G5[7F8I9I;Z<J=^>[?D@JA[CEEIFIGGJJLZMaNDO^QIRGSaTEWGXFYYZZ[F]D^G_FaIbXcEdXeIfIgIh[
~ncj	r=YHZ
~ncl	^#J%J)I+J-Y/J9J:J;X=]>Y?J@JB]CJDHFZG[H]IZKHNZOJPJTJUHV]WJZEaJbJcJdGeJfHhI
~nco	O!F#_%E&Y(E)G*F+H,Y-I/F0H2H3_4^6Z7G8H:E;G<I=E>D?F@XA^BACEDGEGFIGDHDIBKBLGMcNDO]PdQIRGSHTZUCVCW]YH[H^EaGcFdEfEgHhb
~ncp	p%bHG
~ncr	Y!I#G%Y(I)J*J+J,J-G/J0Z1J3G6^7I8I9G:I;J<d=F>I?G@IAYBHCIDHFJGbHAIHJJKGLJM^NHOIPIRYSITHUHVIWJXIZF[J]H^J_IaHbIcFd_eJfahH
~nct	h%J(X-I5^?J@IDII]KJMINHTJU_VZ[IaJdYfXhJ
~ncu	uHY_X
~ncy	jAdZI
~ncz	{=]B[ZJ
~nd^	F!I#D%C&F(D)D*Y+I,E-[.G0I1J2E3H4Y5G7I9^:A;D=C@^A_B^CaDEEEFEGJH^I?JDKXLHMZNXOHPEQFRISYTGUHVDX[YIZG]G^B_gbCc_d?eDfXgB
~nda	V![%I)[*E+H,H-C.J/J0H2J3I4H5J6I8[9b<J@bAIBBCIDDFIGGH[IEKXLFM[NYOFQISGTFVCW[XEYI[G^X_XaEbFdEeIfEgHhC
~ndb	r7Y9J>aWXZH
~ndc	{3_HJ
~ndd	{7]
~nde	L!F#Y%G&G(I)D+D,G-E.G/J0E2I3^4F5G7J9G:Y;G<G=D@aD?EEF^G[HHI^JILZNBO@RDS[UBVDX]YX[I][^a_cbac@dAeFfA
~ndi	X#G(G)^+I,I-F/J0J1Z3_4^6J7H:H;I=[>F?XA^BECIEIFJGIH_IFJJKFMGNHPHR[TGU[VFWIXHYJZC[I]F^I_JaYdZfFgHhH
~ndl	l3[7Y>^?YGZH]JZZFaGcJ
~ndo	J%E&I(C)E*E+E-_.J/[0F1F2J3B4D5_7D9I:C;G<H=C>@?X@ABBCYDBEGFGGFIBJ_KDMbNEODPEQHRES[TBUBVAWDYHZY[]]d_GbecYdGgbhb
~ndp	xc_
~ndr	g#[(Z*Y-J3Z9J>IBICYDJIJKZMZOJQXTYVJZC]Z^]aJhH
~nds	c!X#H(J,J-I/I3_9F=I>]?J@YBHCJDJKGMJNXO_SJVIXJ]H^ZaGe[hI
~ndu	g#J%[BJKYTZV^YZZJbJcbdJfJ
~ndv	{HZc]
~ndw	x.XZZ
~ndy	p3Z>^DYHIO]aJ
~ne^	G!G#E%D&J(I)H+Z,D-G.G/X0D1D2E3d4J5G6D7B8D9D:E;E<G>c?]@YACBgC]FDGIHJKILFMFOdPIQFSETFUbVEWEXFYIZ?[X^Ga[bGdHeEfGgXh?
~nea	pHGNZQXTYZJh]
~nec	D!?#?%[&F(F)B*D+B,_-=.F/@0]1g2f3=4]5C6Z7A8f9C:A;C<d>H?@@?AHBCCIDGEAFDG^HII=JDK?LBMDN?OAPCQ^RcSCT?U?V>WCXBY_Z>[F]@^@_XaAbFcgd_e]fegCh@
~ned	h9ZHbJ]
~nee	M!X%J)G*Y+G,H-F/G1Y2H3J4F5Y6I7H8G9F:E;I<X=[>[?G@ZAGCcDFE[FIGHH]I^JGKCLHMINEOGPGRHSITGUFWGXHZb]E^F_GaEbGcFeIfFgYhI
~neg	c!I#J%e)J*H-I3J9F:J=J>I@HBICJDJFJKHMINJPdQZUIXJZC]JaJbJcJdGfZh[
~neh	m-Z?a@JHGIJK]N_ZHaJ
~nei	l+J>J?YBJDYHHIGK[NIOY]^
~nej	x9J:^C]JXZJ
~nek	o/]9J@ZHFMJN^P]ZIc]
~nel	Y#H%H)J*J+J/H0J1I3]4Y6I7[8J:Y<aAJBFCHDZIZJJKDLIMENEOJPIRISJTIVGWJXJY^ZG[HaYb^cGdZhG
~nem	d!J#J%I&Z(J0Y3H7J:Z=^>J?JBGCYEYHBIXKXMJNHPJVIWHXJZJ]JaZbJc[eZhJ
~nen	U!G#E%J&[(F)Z*X+G,H-F.J/G0Y1I2J3Z4]6H7Z8I;I>]?D@]AIB[F[GHHEIDKFLHMFNYOZP^QJRHTGUYX]ZC[G]E^I_HaYbIdHeIhE
~neo	{@[TZ
~ner	R!D%D&_(Z)I*F+F,_.F/E0H2Z3C4F5I7E8X:b;H<I=I>B?H@ZAGB@CCDGEHF^G[H[ICKJLJMZNYPJQIRFSYTGV]WGYGZ@]H^a_JaFcCdGeGfag[hD
~nes	X#H%G(G*I+H-E/G0J1I2J3E6J7H8J9G:G;J=b>E?F@@AIBHD]EJGHH?IGJIK_LXMINXRISYTHU^W^XHY][H]X_YaYb[eJgH
~net	V!H#G%I(G)I*J+J,I-I0I1I3F4F5I6I7H8Z9F:F;J=G?G@DAIBGCHDGEJFJGHHbIEJ]KELIOIPHQaRGSDUHVGWIXIZ?[H^H_ZaJchdZeIfCg]hJ
~neu	Y!J#F%I(H*J+Y,J-E/]3I4I6J7J9Z=H?GB[CFDXGJHYI]KYLZMaOHPJRJTIUIWJYJZH[^]X^HaGbGcIdHhH
~nev	m%JHDJZL_TZZI
~new	e+]-H1I3J4J8a9[>I?J@]BICIDYGJHBIGK[MJNHOJPJYYZIcZhY
~nex	V!H#G%b&[(F)J+I,I-F/H0J2I3[4I6I7I8J9I:I;J<J=G>F?I@bAJCHDHEIGHH[JHKCLdMFNFOJRJSGTIUJXH[G]D^G_IaFbZc_dFeYfJgYhE
~ney	{=[HH]If]
~nez	{VYX]
~nf^	xHIMZNYX]
~nfa	o-ZKZZ_
~nfe	t#F6ZB[R]TIZ[fJ
~nfi	O!E#H%F&J(D)E*X-E.J/F0X1G2I4H5I6G7G9H:B;J=C>D?D@IAHBXEhFHGIIEJGKFLGMENCO^PDQJRGSGTGU?VcWfXGYHZA[G^F_FaCcDeffBgG
~nfl	qH]IYJXNZ
~nfo	Q!E#F%F(F)G*F+c,H-].J/H0I1H2J3X7H8H9G:F;G<X=E@DAHBECcDgFIGXIFJ^LJMGNXOFPGQ^RISITHUHVDWHYYZG[G]E^G_HaFbFcGdFeIfHgIhE
~nfr	i-I9[>HHHJdKJN[XZZJcJdJ
~nfu	xHZhY
~ng^	@!D#_%A&E)I+F-B/F0H1D2c3H4J5C7F8C:F<F=A?B@aAACJDJFHGEHXIHJCKELdOYPGQDR]SHVIWEXHYGZa[@]J^d_?a]cYeBfFh_
~nga	g!]#]-J0[3X9I=J>J@IBXHHI]MJOJUJVIX[ZH]Ja[cJfFhJ
~ngc	pYa
~ngd	q!^HIIJKIN[YX
~nge	G!X#[&H)D*Y+G,E-B.F0E1G2I3F5F6D7B8X9?:F;Y>a?_@cADBaCED^FEGIHBJFL[MbOJPBQJRDSDTAUHWDXJYG[Z][^]aBbHeDfIgZh[
~ngf	m7c
~ngh	u@JI[N^
~ngi	g3I4X>JHDJ]N]QYXZ_YcXfZ
~ngl	m3Z7ZE[IJNYOJZJ
~ngo	e#I([+J-H2]3I9G:J=J@GBIC_GXIFMGO[VIXYZYaJhZ
~ngr	x=^>^HIZI
~ngs	^!I#H%H)J*I,Z-G/J0Z4H6Y7I9E:H;I=G@EAJBEC[D[GIIFLYMGNGOHP]RISIUGVFW[XHYJZA[J]F^H_Jaab[c[dIe[fZhG
~ngt	]!J#G%J(H)I+Y,I-H/J2_4J9H;Y>I?J@]BHDGIbKFMXN_OJPJRISXTXUYVJXJZE]JaJbYcGfZhJ
~ngu	e(J+J-I3I9I:J>I?FBHCXD]FZHEKIMJNZOZS[TJUaVHWZXJ]JaYbIcIfJ
~nha	O%F&J(I)E*G+F.I1G3E4F5H7X8G;G<I=D?DAHCCD_EGFHGIIYK_LXMJN^OFPFRFSFTEUZVYWEYGZ_^X_FaDcEd]eHfDgIhZ
~nhe	Z!I#J%H&Y3H;g=J>I?J@IAJBJCJDJFYHHIHKIMXNJOXUJVIZF]I_IaJcJhZ
~nho	f!J#H(X+J-H3H9H:I=J>Y@GCaDXFYHBKGMJOIUZV^XIZ_[X]IaIdHfHhY
~nhu	m?I@YBHCYHFKJN[U^VGWXZYa[bJfZ
~ni^	O!E#D%b&J(c)E*Z+E,J.I0G1H2G3J4F5I6G8H9D;Y<I=C>CAGBHDJEFGFHFIFJ]K_LFNcOFP^Q_RGTEUDVBWdYGZ?[F]E_JcEd[fDgD
~nia	b!J#J%J(])J*J-I/J3J4J7I:H=G@XBFCIDZKHLJMHN]OJPIRYSJUZVIWIXJZZ[I][^JbJcIdIfYgJ
~nib	k*^4b9J?YCIHDSZZIfIh]
~nic	G!E#D%F&G(F)H+X,J-C.F/X0I1G3H4[7G8D9^;X<H=I?]AFDAHGJCKHL[NHQJRDSIVaXCYIZ[[Z]Z_[aYbYcIeGf]
~nid	h,Z-[3J9H:J=J?I@ICJDJFZG[HZIJMZNJUHVIW_ZGaIgX
~nie	Q!C#C&J(^)G*F-J.I0G1H2H4F6H7F8H<JAGCCD]EGFHGGHFIGJGK]MIO^PHQHRFVaXEYJZ^]Da]cZgGhZ
~nig	e!J#Y%J(H-[/J4[:J=J?I@ZBFC[D]I^KEMZNHOJPIUYVIWJXJZG]I^JaHbJcZfZgJhI
~nik	j!](Z-J3J9H;Y=[>J?Y@IBIDYHFMJSZUJVH^[_Xa[fJhJ
~nil	n>Y@^DZHIMY
~nim	X!I#H%J(I)J*I-Y/I1[3H4I5]7J9E:J=I>H?J@gAJBGCIDIIfMZNGOIPIRISJTHUIVHXIZC[J]H^J_JaHbHcIdJfJgXhH
~nin	]!I#H%I(G)J+I-G/J0Z3I7I9I:H>H?E@[DZHEIIJZKFL^MHNIOJPJSZTJU_VFWYXI[I]I^JaYbZdIgJha
~nio	Z!I#H%^(H)I*G+I,I/I0J1J3H4b7a8b9F:I<J=G>G?H@IAJCIDIFJGJHFIGJXKHLJMYNHOIP]RISIT^UIVGWJXIYJZY[I]_^J_IaGbHcHdCeIfFhH
~niq	qHZIYP[
~nir	^!Y#J(^>I?YCIHHKIMJPXTJUGWGXJZ_]JaZbYfJhJ
~nis	H!F#C%E&H(_)e*d+A,_-H.F/C1D2G3G4C5F6E7X8D9C:^;E<G>F?G@?ADB[C@DAEaGbH>I@JDKCLDNYOIPaQFRESBTCUdWaXBYE[D]]^Ia?bCcXd]eEg_
~nit	S!a#F*G+H,H-F/H0I1I2J3C4H5J6I7J8I9H;I=]AHBYCFDGF]GZIEJHKELHNBOFQJRIS[THUYW^XGYJZ[[X]Z_HcFdEeJgJ
~niv	m*Z4[7b9J>Z?YBJDIHDU_ZJcJ
~nix	xJ[
~niz	T!G#F%Y(G)H*H+H,H-D.J/I0X1I2J3F6I7H8Y9F:_;H<Z>G?E@FAIBDCFDEEXF^GcH@IEJIKELIM^N]OHPGQJRYSGTHVCWaXGYHZB[H^HaFbXdbeIf_gIhG
~njo	q-[9^HGIJUJf[
~nju	{h[
~nk^	O!E#H%G&J(D)G+Y,H-[.H/G0G1G2I4Y5H7F8H9e;H<I=D>B?B@CAFB_CDEHFGH[IEJHLFMCNDOFPHQISGTEUDVDWGXEYGZI]D_^aZbidIeIfEgFhJ
~nka	{9HH]I[
~nke	q)XAZH_QXZHbH
~nki	x#IH^VZZI
~nkn	b!I&f(J-G@JBJEJH]IJKJMJSJZE[JdIgJhJ
~nko	p,Z3^4]9JBJCIHHIJZJ^]
~nkt	i(Y9[=ZBXHIKJU_VGZZaJ
~nla	q3I7[D[OIZI_Jbb
~nle	xHZdX
~nli	_!J#I%I(I)I-X.Y/c7I?I@GBHDJGJHEIFJJKGM]NGPJSbT]VJZD[I]J^J_JaJbHc_dGfHg]hG
~nlo	Q!F#X(H)I+J,J-H/G0J3I4I6J7H8J:I=H>G?H@FAJBaCIDHGIHZIHJIKFMHNHPHRISJTcUHVGWJXHYJ[f]J^F_FaIcIdHeJfHgH
~nly	L!J#D%^)].H/J1H2G3D4X5H6H7F9E;Y<I>F?bAEBBCdDFEGH=I^LGOIPHRGSFTXUFWG[c]EaFbFcFdIeHfFg]hD
~nma	m9J@]K^ZZ
~nme	]!J-J7J:I=G>H?H@YCJDIH^IIKIL]M]NIPJSJT[VIXJZ[[[]J^JaHbafIg]hG
~nn^	Q!G#H%D&J(I)J+G,G.I/E1Y2I3B4J5J8G:Z;H<I>J?_@JAHB]DIFHGHH[IGKHLJNCOEPFQIS]UZV]WGYIZ^[b]Ha[bDcCdBeFfahF
~nna	g%J-[3J9H:_>I?J@]BICJDIHIMXNIVYZF[_aJdZfJhY
~nne	D!>#=%Z&E(?)D*B+B,^-B.C/?0_1g2e3G4]5B6Y7@8e9A;B<e=D>F??@CAGBYCADAEEFJG]I<JDK?LBMAN=OAPIQ]RbSAT>U?VDWAXFYaZ>[D]F^?a?che[fegBh>
~nni	u*ZHJbY
~nno	C&G([)[*]+E-X.F/A1E2G4Z5I6a7I9C:J;F<J=[>a?^AJB=CEEIFZG]HFJCKILFMGOIPJQFRDSITGUBVDWEXDZZ[X]G^Y_^aAbCc]eafBgGhJ
~nnt	e!J#I%I&_(I*I-Z3^4[9G=I>H?[@FBZCIDIEJIFM^PHVIXI[J]J^HaHbJcJdGeZfIgIhZ
~nnu	_#J&Z(J-H/J3a7[9G=I>F?H@HAJBICXD_IHKHMINIO_PJTJUJVJXIZH]]^JaHbJcJdYfJ
~nnw	V!G#F(H*H+H,F-G/Y0[1X2J3G4F6H7Y8J9J:F;H>GAJCGFJG^KZL]MFOHQJS]TGUYW_XHYHZA[H]G_IaJbGcFdYeZf]gZhX
~no^	P!Y#Y&I(C+I,F-b.I/B0X1G2F3]4D5H7E:Z;F<H=Y?ZBGCIDcEFGII]JFLEMBNJOaPJQGTBUaVJX[YEZ9[H^EaGbCeHfJgEhA
~nob	^!I&Y(I)I+Y-I1Z3J9I:H=J>H?JAJBGCHD]G[IIKHNYSXU[VJWYXJ]J^YaJcYdXf]
~noc	Y!]%I(I)J*H+I,J-F/G3E4J7I9X;J=I>Z?H@_AJBJC[DYEHGIHEIGJJLIMdNGPJRJSJUGVGWYXHYJZH[I]G^H_YaYbHcIdIfHg[hX
~nod	t:]=]CYHHMY
~noi	x@YH[
~nol	t5[H[IFN]
~nom	a!H#H%H(H)J*I+I,J-a0J2_3G4I6J7J9D:_;J=X>E?G@EAJBFDFEJF[HIIfJJMFNFOGRITIUGWJYJZI[H]G^I_IaFbHcIdHfG
~non	b!J#I)H*J+X-H/J3H7J9I:J>F?HBDCXDGGXHHIFJJKXNbOZPJSJUeVHXJZH]I^JaZbHfIhI
~noo	j-Y9[@_BID^HGKJZG
~nop	q(b/ZHGZFaZ
~nor	T!F#G%G(J)d*^+J,G-Y.J/H0I1I2I3Y4H5[6J7G8I9G:H;I<J=F>E?F@]AHCFDZEIFJGXHBIIL]MZN_OHQJRHSHTGUYVJWFXHYIZ[[J]E_HaFcGd^eJfFgGhY
~nos	e!J&Y)a3G7Y9I:Y=J>H@HBGCJDHHCJ[KIM^OZVHZB[]^J_ZaIhZ
~not	@!D#I%I([+D,I/A1B2E3I5G6_7I9];H<G=Z>Z?^@XADD]EEGYIGJDKIMFNFODPHQDRESFU@VAXEZ_]<_baacYe_f@gEhG
~nou	U!H#G%H(X)I*X+H,J.J1J2I4I6I8]9];J<J=H>I@^AIC]FJGIHIIaJHLIM]OGPIRISITHU[VIWIYJ]]^F_IaEdGfHgIhC
~nov	_!J%I(I*I+Z-F/Y0J3I4I7I8[9_=I>I?H@_B[CGDFI]JJKJLJM_OHPJRJSITIUIVIXYZJ[I][_JaHdFfIgJhG
~now	R!F#G%G&g(D)H*H+H,I-_.I/G0H1I2J4H5J6I7J8I9C:H;I<J=F?DCGD]EHFIICJXLHM_OGPHQJRITHUGVFWHXHYI[a]F^F_ZcGdFeIfGgF
~noy	{-Z@X
~npa	x!X@^HJ
~npo	u)]
~npr	J![#C%F&H(F)D*C+F,E-A.H/e0_1G2G3B4E5H6b7]8F9C:C;F<G=B>D?C@AAYBBCDDCEgGDHFI@JEK?LFM@NaOEP[QGRFSET]UCVBWDXEYFZ=[D]D^D_baDbDceddeFf]g[hC
~nq^	x#]HGMZX[ZJ
~nqu	f%Z(Y-I3^9J=]>J?I@IBIHHKIMYOHSZUXVYWZXXZEaIbIdJ
~nre	a!J(I*I+[-G9J?X@IBICYD_EdHDIFKJMZNGPJUJVIZ[]JaJdJhJ
~nri	n,]9GDYE]HZ
~nro	o*YD^HaZJ
~nru	n3[9I>X?_a^
~ns^	S!Z&Y(E)G*F,Z/J0J2I3a4G5I6H7X9X;H@BAJBBCIDZFZGYPFQITZYIZC]EbJcDfXhI
~nsa	l-J3J9H>a?I@JDFH@IJKHVJZ^]IacbJ
~nsc	e%J(I+a-I3I:J=Y?HB[CIDbIJKJMHNJOJPJUIVIXJZG]JaJbHdJfJg[
~nsd	j%IPa
~nse	Y!H#J*I+I,J.X/G0I3F4I6I7Y9F:[;I<b=a>D?ZCFD^EIFYGIIEJIKFLIMFPGTGU]WGXHYXZ?]F_IbFcXdFeJfFgJhF
~nsf	xH_fX
~nsh	nH_Z[
~nsi	W#G%H*H,I-^0I1I2]3b4H5J6J7I8J9G:G;J<Y=G?FAcBECGEJFIGXHHIYK]LIMGNFOEPHRHSJUGVFWIX[YJZY[^]G^H_HaEbGcGdIeJfGgI
~nsl	t9JHaZFaJcZ
~nsp	k&bHENJZFcb
~nsr	{G[N[
~nst	U!G#H(E)H,H-D/H0a1X2J3X4G5J6I7Z8I;I<J=G>J?Y@^AICGDEEIFJGGHbIZJbKDMFPGQJRHSHTHUGWIXHYCZA[H_HaDbXcEfdgI
~nsu	]%a(a)I-H/Z1Y3I9H:d=H>I?I@IBDDIHAIYKIMJNIOJPIRJSJTJU[VHWJZ^]IaIcHdJeYfIhI
~nsw	j#I&Y-J4]9Z?YDXX[ZH
~nt^	7!_#]%_&H(G)H+_,Y-].D/H0h1C2]3A4D5^7>8C9B:c<?=E>B?<@EAXBZCEDJE?FHHYIaJXK_MANHOCP_Q[R9TXUJW]X@Y@ZB^]_]bIdCfCg>hf
~nta	G!d#Z&F(>)Y+I,F-B.G/G0C1I2[3f4b5H6H7A8G9B;E<I=F>Y?Y@?AZBECcD_EYFaGYH>JBLZM?NCOBQDRASCTAUEVXWAXfYCZ[]DaFcZdJeDfCgChB
~ntb	t3^9H=^HEI[ZI
~ntc	x!^2IHHIJL^
~ntd	x!_HIZI
~nte	F!H#C%@&Z(D*A,J-^.E/?0D1E2E3^4I5H6C7B8D9D:F;G<E=@?Y@IADB?CDDZECFCGGHEJHKcLHNYOdQIRDSaTYUEWCX]YGZF[I]faDbXccdcfHg_h^
~ntf	{8Y
~ntg	r#](J0]HIT]ZI[Z
~nth	^#Y%J(J)J+F-c1I3^6[7J8[9J:I=^>G?I@IBGCHDYGIHHIYJJK^NHOGPIRJTIVHXIZH[J]J^I_IaIbIcIdHfHhI
~nti	H!D%D&H(Y)G*F+C,d-]/B1H2F3Z4C6E7c8I9A:@;E>]?aA[BBDZEEFHHbI[JEKILIMbNCOBPERESHUHVEWDX_ZB[D^Y_BbIcHdYeDfIgChH
~ntl	^!I#_%J(I-b9J>H?I@_BGCJDJK[MJNISYVZZI[IhH
~nto	L!X#d%b&](D)X*E+D-H.G/H1E2Z3J4C5G6E7D8H9^:^<G=>>C?AAHBFCBDGEHFFGDH_ICJHK@L[M@OGRDTYUZVaXa[H]G^]a@bAcJf[gFhE
~ntr	A![#?%A&E(E)G*A+@,D-H.C/h0I2E4e5d6H7c8?9?:H;B<B=]>;?=@DADBaC=D>EAFBGDIBJ_KJLHMGOHPBQERJSeTfUFV?W@X=YEZ_[H]=^H_]aJbJcJdDe[f[gd
~nts	c#[%I1X3I6b@HBXHGIGKJN[OXVJZD[bbIhI
~ntu	i)XNJbb
~ntv	x>]aG
~ntw	u*[4Y5I9]>JDJHGMJX]aH
~nty	u@]HX
~nu^	d!J&Z-I.X9H>H?I@ID^H]MJVJ]_aI
~nua	d#I-I3[7[9I?J@HBICJDIKXLZMZNJOJTZX^ZH]J_YaHdYfXhJ
~nub	h#J-J/a0]AZEJHGIJJXKJNIPZTZ_YcIdIfJ
~nue	_!J#J%J(J)[*J-I/Y3G4I6J8[9H=J>H?HBZCHMbNXPJSJVIXY[J][aHdIfHhH
~nug	uC[I_ZI
~nul	qLY]_
~num	F!B#A%D&G(B)D*E+],E-F.E/B0E1E2F3n4D5F6E7D8E9=:C;D<F=A>h?D@@ADBBCID_EEFDGDHEI]JEKBLDM@NEOmPBRCSETBUCV@WEX]YEZ>[C]?^D_DabbCcCdDeGfCgEh>
~nun	a!J#J(J+]1Z3I=I>I?J@HBHCIDbEYHDKIL^MJNIOJUIW]ZY]IaXbJdYfJhJ
~nuo	b!J#^%I(J-F3G4J7J8[9J:Z=I?I@XB_CIHJIJJJLJM]OISJTJUJVJXJ[Z]Z^JaHdHfIgJhG
~nup	u([=YHHZJ_[
~nur	{@ZVX
~nus	oIc
~nut	P%D&I(F+J,X-Y.I/F0I1F2H3F4E5H6G9E;^<I=I>C?X@IA^CEDEEGFHH@JGKHLXMiNDOIPXQIRgSFUCVJWFYFZC[G][^Z_[aZbDcCdHeHfFhG
~nuv	h!J#J-J/^0]6Y9J@IAZBJHGIIJXKINIPZT[ZE_[aJcJdHgYh^
~nux	xH]ZI
~nva	^!]#I(Y*J,J-G/Y3^9F:I;X=X?Y@FBHCHDGIJK_MGNHOaR^UJVIXHZD[J]H^[aFcJdIfI
~nve	h-^9I@FBJDIE[HDIHKbN^ZD[[aJgZhH
~nvi	Y!I#H%J(H-G/J3G7H9I:i=E>G?IAJBGCIDGGJH_IFJJMHNGOIPJSJTJUHVHWHXHZC[I]H^I_JaZbHc^dXfIgJhH
~nvo	j&[(]H^OFZJa[
~nwe	mHGMZN^UZZH]YaZ
~nwo	V!G#F(H*H+H,F-G/Y0[1X2J3G4F6H7Y8J9J:F;H>GAJCGFJG^KZL]MFOHQJS]TGUYW_XHYHZA[H]G_IaJbGcFdYeZf]gZhX
~ny^	O!X#a%F&J)F*F+G,H-_.I/F0I1H2H5I6H8^:a;X<I>G?DAGCEDCEIFHGGIFJIKJLFMDN]QIRGTZUbVGX^Z=]E^Y_GaXbFcGdZeIgHhC
~nyb	o+Z-]9[@JHIUYVJZY
~nyc	r(^=YDZZG
~nym	g/J=X>^DJHCMJOXTJVYZX_ZcZdYgY
~nyo	j-J9]>J?J@]BJHZIJKJMIP[UXVI
~nyt	g-H7]9Z;[?I@IBICEDaIZMJVJZX[Y]HhJ
~nz^	h9I=cBJH^RXUZZJ
~nza	_!Y#X%I&Z(X*J+J-G/J3[4J7J8[9F:Z=^>H?H@GAJBFCXIZKGL]NXOEPJTIUIVIX^YJZF]HaGbIcIfHhI
~nze	j!Z=bHEMXU[VJZJc]
~nzi	i-J@JIJKINZU]VYZXfY
~nzo	uJ]]Z
~nzu	x8^
~o12	{-aHG
~o20	r-d9IHIIJKJZI
~o36	m/X=[HGMYT^WZ
~oa^	{9[F]HJ
~oad	b!Y#G)X-Z>Y?IBGHaJZKIZD[FaZb]
~oal	{?Y
~oan	{HIIYZZ
~oar	a)J*I,b-H/J7J9F=J>J?ICJDJHbIHKHMINIPITJUJVJXJZC]IaIcIedfG
~oat	q)a?ZBJHJU_VJZH
~ob^	j=HHaNZX[ZG
~oba	Z!J(c)]*[,d3X9J:J?HHGIIKHMJNJO]PGTIUHVFXJZD[J]JaYbJdDeJfJgHhI
~obb	tDXHGLY[]bZ
~obe	qHFTXVZXZZEha
~obi	g!J#H-H3Z9F=J>Y?J@GBXCYD]HEIHKHO]VJXc][_XaHhJ
~obj	S!_#G%G(G)I*I+I,I-D/F0H1H2J3F4G6I7H8G9F:H;d<J=G>G?G@EAeBFCHDHEJFJGaHIIEJIKFMGNEOHQJRHSJTGUGVFWIXHYIZC[I]G^[_jaGbHcFdFeJfEgHhF
~obl	U!F#F%Y(G)I*I+I,I-E/G0I1I3F4I6I7H9E:F;H=I>G?G@FAIBdCFE^GIHIIFJIKGMGNEOHPEQJRIS^TGUGWGXFYIZd[X]G^G_HaEb]ccdHeJfHgIhG
~obo	]!H%I&Y(H)I*J+Y-G/J1Z3Y4J8J9_:H=I>G?I@IAIBFCGD]FJGZIHKGMJNYPJSXTJU[VIWYXZZJ]I^XbJcXdXf]
~obr	i-I9d@JBIHEIJZJ[X_YbY
~obs	r1]HGKZU]
~obt	p,bHI
~obu	{%XYX
~obv	q-d9JHJII
~obw	o#[*Y-^CIHIIIM[ZJhY
~oc^	q:Z@IHGMZOZZHh^
~oca	Z!Y#E%G)G*G+H,G-E.J/_0H1J2J3G4H5J6Z7H9E;I=D>F?B@^A_CFDEEIFJGIHXIDJIKENZOGPGQJRHSITGU[VEW[XEYH[]_ZaXcFd]e[fEhY
~occ	Z!H#c%H(Y)[*I+J,G-X/H0J3F4I7I9G:I=I>I?I@EAJCHDGHGIFK[LJMFNJOIPIRISHTbUIVHWJZ^[]]I^I_IaHb[cHdJe[fHgIhH
~oce	_![#I%I*J+X,X-G3H=H>G?HBECIDIHFIZMHNJOXPISaUJZJ[J]daHcJeZfJhJ
~och	V![%F(G)I*F,I-E.J/F0I2J3D4H6I7H8I:G;Z=G?^@_AIBZC[EGFIGYHCJIMdNEOFPIQJRHSJTIUFVFXFYHZF[J]]_XaYbFcGd]eIfEgYhE
~oci	q&Y-]8Y9Y:XHHIEK[ZJ
~ock	C!@#l%[&H(B)F*E+D-Y.[/A0E1E2E3B5F6E7B8E9?:D;H<F=C>F?B@JADCCDAEFFFGDH]I?JZKGLCMANDOEPBRcSETjUCVBWEXaYEZ?[e]A^G_AaCb^c[dCeFfBgChE
~oco	d!J#J(J3I9F:J=J>G?H@_CHDIIYM[NJOXPJRJUJVIXIYgZZ]IaHbIcEdJfGhG
~ocs	{H[
~oct	{HHV[
~ocu	h@JH[IIZ^b]
~ocz	{XY
~od^	N!F#F%G&J(E)D*Z+],H-F.I/Z0H1H2I3_4J5I6H7G8H9a:G;G<I=D?f@JAFBZCdDbEGFHGGIJJGKGLGMENFOEPFQIRHSHTFUDVCWFXYYHZ>[F]J^G_Fa]bFcGdGeIfFgGhE
~oda	X(H)I*Z+J-F/I3I4J7I:G=H>G?G@dBJD[GIHGIFJJKDLJMZNYOJPIRJScTIVFX_ZH[J]HaIbIcJdIfZgJhH
~odb	u#]TY[Y
~odc	{Z]
~odd	rHXIXN^
~ode	I!D#A%G&Y(H)G*^+G,J.I/D0F1F2J3H4D5G6F8F9J:H;F<G=J>e@AADB]C]D@E_FEGFH_IEJEKFLEMHNGPEQGRDSETCUCVXWJXcYFZF[E]Z_EafbDcDdEeHfJgEhC
~odg	u-]
~odi	T!G#E%G(F)I+H,I-D.I/H0I1I2I4H5J6I7[8J9B;I<J=F>^@aAHB_C_DEEIFIGIHGJIKILHMGNFOCPHQJRGSITHUGVEWIXcYHZ=[G]E^]_HagbGcGdGeJfFgIh[
~odo	]!H#H(I)I*Z+Y,J-^/I3H4I7J:I=I>I?c@FAJCaDHHIIGKGMGNFOHPJRIS^U_VGWIXHZC[J]I_JaHbHcXdXfHgJhH
~odr	q-Z/Z@ZHHKZMJN_ZH
~odt	{ZYh[
~odu	b#J-Y3J4H5I=I?J@HBGCJHGIIJdKIMJNHPJSJV^aZcJdIfIgbhZ
~ody	U!E#E%F(Z*Y+^,I-Z.J/G0I2J4H5J6J7H8H:F<]=G>F?GAHBGC[DZEIFIGYHFIJJJKDMGOHPHS_U^VIXZYIZJ[H]G^X_XaFbGdZeIf^gGhG
~odz	k3[9I@ZBZDJHFXZZIaa
~oe^	{ZY
~oed	x9^HJ
~oeg	x>]P]TY
~oep	xHYV_ZI
~oer	x6]OY
~oes	L!H#X%H&Y(H)G*G+H,I-Z.I/H0I3[4J5I6H9C:I;I<I=X>Z?F@[AJB@CEDDEHFHHaIXL]NYO[PFQJSFVDWFYJZ_]D^F_IaHbXcGdDeIgI
~oet	i*[9HCGH]I_KHN]ZH
~of^	l!Z(J)J*cC[HEZJ
~ofd	{I]
~ofe	u?aOI
~off	P!F#C%F&J(D)H*^+G,H-D.I/[0Z1D3Z4Y5I6H7G8H9I:G;Z<H=H>X?a@FAGBFCFDEEHFHGYH^IAJGLGMdNDOFPFQIRGSHTeVIWHXEYHZA^F_GaEbHcEeIfIgdhE
~ofi	a#J%H(c*J-F/I3a=J>Y?Y@GBHCaDHHCIHJIKHMFNHTJVJXJZF]I^JaHb]cIfJgbhI
~ofo	t@^H]MJ
~ofr	t2Z3I>J?_IJaJ
~oft	M!E#C%F&J(E*Y+I-H/X0H1]2H3F4F5H6H7b8H9F:F;H<I>C?F@BAGBDCFDEFHGFIBJ[KDLGMINEOGPEQIRZShTcUEVDWFX]YHZ=[F]F^FbEc^d]eHfXgchE
~og^	mL[RZZHh^
~oga	xVXZ]
~oge	g#J%J(I3Z=J?J@XBZDHKXTHVHW^ZahJ
~ogg	_#J(H-J/J3J7J9I:J>I@XAZB^CJDJIHKXLJMHNITIUJVIX[]I_^aJb_gJh[
~ogi	R!Y#[%H(G)H*H+],J-D.J/F0J1I2J3H4G6I7d8J9J:X;J=G?F@EAJCHDDEJGIHYI[JHKEOIPHRXSETXUHVGWIYJ[F]F^c_IaBbecHdHeJfGhE
~ogl	c#F(J+Y-I3J7c9J:J=I>J?IBHC_DJHZKHMINIOJTIVIZ_[X]J^JaJbFfJ
~ogn	e-].X3F7Z9I:J>H@^BJCJDIHYIFMXNJO]VYZG]JaJh^
~ogo	Y!H#Z(I)J+I-H3J7I:I=I>I?H@GB^CJDHGJH^IHKHLcMYNIPJSJTHUHVHXJZA[I]I^HaJbfcFdJhH
~ogr	k1[6_9[<Y>JBHZ^aJ
~ogs	h#G-^:ZH]IHLYNJTYZI
~ogu	x3]hY
~ohi	o!J)[-[AXHIPZQXUI^^
~ohl	l#[*Y-^3J@JCZHHIHM[ZHhY
~ohn	f!J/J3_@JE[HIIJKJL[MYZF[__XdZhJ
~oi^	e(J*Y-J3J8Z9H=J>H?G@GBYDJHCIXKHMJOJRYUJVYXJ[[]]_Ya]cJdIf]hH
~oib	q)[-ZHJPZQY^Y
~oic	b!J#I(J-G9J>F?b@]BHCHDIH]IHJ[KFMINXOETIUJVJZF[d]Ia]hJ
~oid	{#^B]ZE
~oig	u4[HIUJf]
~oil	{3]HJaH
~oin	V!J#F%F(G)I*Z+I,I-].J/G0I1J2J4H5J7G8_9Z:Z;F=G>D?F@CA^BECGDIEJFIG^HbJHKILIMJNDO_PEQIRISITHUHVZWJXGYJZX[H]F_]aFbYcZdHeJfHgIhH
~oir	k9I@^BJIJK[MJTZV[ZYaJb[cI
~ois	d#X(J*]3I9F:J=J>F?^@[A]BHCZDHHGIGKIMHNIO[PJTJVXX_ZC[[]H^JaYhY
~oit	b#J%_(^)Z-H3I9H:H=J>Y?IBHCID[FIHZI[KYMIOJUJVHXYZF]IbJdJfIhJ
~oix	x?]ZG[]
~oj^	xRZTX
~oja	{IYZ]
~oje	d!Y#Y-J9Z:X>I@bBJDJH]IJKJMJTJVXXZaJ
~ojo	xHJK[Z[h[
~ok^	Q!F%G(G)X*F,I-H.I/b0I2Y3D5I6I7G8^9D:J<I=G@BAHBcDEFIGJHcIEJHKHLHMeNJOFPFTXUFVFWHY_ZH[H]F^GaDcIdGeHfBgHhF
~oka	[#F%H(F)H*G+J,H-F/]1I3H4H9H:G;I=F>H?G@EAZCHDGEbFJGIHHIEJIKFLIMEN]OHPHRISFUGVFWGX[YJZ@[I]H^H_]aFcbdfeJg_hF
~oke	T!G#G%G(G)G*H+I,k.J/G0H1I3F4[5J6H7G8H9D:H<J=G>B?]@GAHBECHDFEJFJGHH[IEJHKELHMGNJOHPFQJReTGUGVFWIXHYJ[I^H_JaFdGeEfYgIhG
~oki	T!H#H%J(I)J*J+J-G.m/J3I4J7J9G:J;J=I?I@IAJBGCIDIHHIGJIKHMHNHOIPJRJSHTJUIVHWJXIZE[J]H^JaHbFcIdJfIhI
~okk	r#]TXcX
~oko	j#aBIHDT[YZZJ[YaZf[
~oks	{HII_
~okt	f7dHHXXZF
~oku	uH^K]ZJcY
~ol^	O![#B%e&J(C)E*I+F,G.H/H0F1[2f3C4D5_6G7E8F9B:E;c<G>E?B@IB@DFEGFGGHHGI[J[NYPCQcRDSFTEUcWEXEYbZC[E]D^D_FaBbDcCdDeGfBgZhI
~ola	Z!I#I%I(I)J*I+J-X0J3G4^6J7I9_:Z;J=H>G?H@XAJBFDHEHH>I^JXKGMHNeOHPIRISJTIU^WIXHYJZC[J]H_JaHbIdIfHhH
~old	S!F#H%F)d*X+G,H-F.J/G0I1^2I3[5I6I7X8I9B;F<J=G>B?F@YAHBDCFDZEIFYGHH]IHJJKFLHMFN]OJP_QJRGSHTIUDWIX_[G]F^Y_FaZcGd[eJfHgFhI
~ole	T!F#G%F(e)h*d+H,H-D.J0J1Z2J3F4^6J7]8I9C:I;I<J=E>b?HAHBCCCDDEIFIGHHXIBKELHMGNEOHPFQJRHSFTGWHXGYIZ>[G]F^F_HaEbGcGdHeJfGgFhF
~olf	u#^6YZF
~olg	n/[BZHHO[ZYcIf[
~olh	u-Z?^HIK[
~oli	H!D#D%D&I*b+F,F.X0G1G2H3D4E5b6G7E8G:C;G<H=B>F?X@ZAFBADBEEFHGFHXIEJ_LFMCNmOEPDRGSDTDUDVGWiXEYGZ9[E]C^E_EaCbEcDdDeGfEgChD
~olk	q)Z-[F^HDKJTJZHd[
~oll	N#G%D&J(a,G-@.H0G1H2H3E4c5c7D8F9]:[;G<H=I>B?B@]AFBACDFGGHH_ICJaKCMDOZPERFSFTJUDVcWFYZ[E]C_EaJbEcDdHeHhD
~olm	{H_
~oln	r/[9HH]MZTZZG_Y
~olo	W!G#F%G(Y)Z+H,I-D.J/H0I1I2I3E4H5X6I7H9B:G>C?^@YAIBICdEIGIH@I_JJLIMFPZQJSHU^WIXFY]Z@[a]Y^H_IaCbGcHdGfFhF
~olt	_!]%I(G)J*I,X-G/H0]3H4Z6J7J9G:H>F?Z@]AJB]CFDEGJHIIEJJK^LJMGNGOIPYSJTHVGWJX_ZB[I]H^I_JaYb]cIdGfGhG
~olu	i/ZD[KIZJdJgb
~olv	b!Z#G-J3J4Y9G=J?IBaCJGJIXK]MINIOIPIRJTJUJVIZY[J]I^]aJbIfIhJ
~om^	H#B(B)],H-[.I/C0G1Y2G3C4Y5G6Y7I8I:H;^<G?FADBACIEFFFGYH_JbKbMCOIP_RISFUGWEYEZD]A^[_]c[eGfBgHhI
~oma	J#X%_&I(D)B+E,D-@.H/X0D1E2G3F4f5b6F7c8b9A:D;E<G>BA^BECCDBEFGHHJIBJ^KFLFMFN^OEPbQIRESFTYUDVAWFXXYFZ;[E]C^Da_bDcCdDeGfIg^hD
~omb	b!J#J(G*J+[-Z/H2Z3X9G:Y=E>X?H@HBHDFHbI]MINHOIP]TXUIVIXXZGaGbJcIdJfYhJ
~ome	J!I#X%D&G)I*G,E-g.E/G0D1G2X3E4^5H6F8D:e;[<Y=C>X?E@JACB=CGDDE^FYI^JXLGNHOAP^QGRDSHUGVBWYXIYFZ_[C^I_GcCdHeFf]gChH
~omg	{cXd[
~omi	Z!J#J%^(H)I*H+J,I-D/J3I4c7b8b9H:J=I>I?J@FBGCJDYIHJ[KIMHNJOJP]RISIT_UIVHXJZF[J]I_JaIbIcIdCeJfFhI
~omm	R#C%B&J(D*G+^,J-e1H2H3H4J5I6J7G9C:[<I>H?H@HAHBJDYF[H[IHJHKYMCNCOJQIRGSGTZUDWHXXYGZa^F_Ga_dDeHfF
~omn	xDZZ]
~omo	Y!I#G%J+[-F/J3G4J7J9_=I>[?X@_AJBDD]GJHaJJKELIMGNHPIRJSJTIUCVFWIXcZB[G]H^IaGbHcJdIfIh]
~omp	G!X#]&H(I)Z*J+a.H0E2Y4B5E6D7G8^9?:_;D<F=D>B?F@FAJBYC>DIECFDGDH]IfJGKGL_MYNaOZQJRCTGU^V[XBYEZI[[]^^Ja@bCcAf?gChF
~omt	k+Z-]BHDZHGOZXHZ^aZ
~omu	r-^HHZZ
~on^	8!C%]&J(d)B*[+Z-].C/:1^2D3X4=5G6F7C8D9H=I>a?d@@AFBECZDaEaFCGGH_I=JEK=MGN^PFQHRCTAUaVEWYXGZB]d^[_Bb_cYeYfEgCh?
~ona	R#F%F(E)G*G+G,G.J/H0Y1H2J3Z4H5[6I7G;H<I=E@ZAIB[CaDCEHFZG[HcICNCOGPXQIRHSFTJV^WGXF[G]Y^F_HaGcFdXe[fYgHhE
~onb	g#J)J*J,b-J9H?JCJIJKJNJPJSJZDaJcIedfG
~onc	[!I#I%H(I)J*Y-H/J4J9F:H=X>F?F@XAZBdCHD^GJIFKGLJMHNHOGP]SJUZWHXG[I]H^JcIdYhI
~ond	P!D#J%F&J(F)G,H-Z.I1H2J4F5I6^7G8_9[:F;H<I=E>I?B@eA^CeD?EGGGHaKALFMENIPFQHRFS]TEUJVDWGXDYG]YaAdDeHfIgGhJ
~one	J!J#H%J&H(B)E*E+Z,H-?.F/J0E1E3a4C5E7G8Y9=:B;E=Z>d?_@JADBaCYD]EEFEGFH]I>JDKZLBNYO^PFRDSCTBUcVAWDXBZ<]H_Ya^bGcXdFeFfGg[
~onf	O!E#D%E&J(D)D.I/E1F2I4G5H7F9G:B;I=C>E?D@HAGEhFHGIH[IDJJKELGMDO^PDQIRFSGTEU?VbWfXEYGZD[F]E^E_FaDcCeffBgG
~ong	K!]#a%E&I(C)F*G+F,]-F.H/G0F1I2e3]5H7E8G;G<H=E>Y?^AFBACDDBFGGDHDI_JELDM[NZO]QJR_SGUEVCWGXYY][E]C^CaBcCdHeFfCh[
~onh	q&Z:YHFMZOZZHh]
~oni	R!E#E%Z&J(G)F*[+E,G-F/G0_1G2H3H4d5I6F7F9I:E<X>G?Z@CAGBJCJEGFGGhH]ICJGLGM_NBOEPEQHTFUCVCWFXEYEZG[F]D^F_JbEcCd_eGf^gG
~onj	r-[9^HHIIhZ
~onl	K!H#C%](I)[-I/_1G2F3C5G6G7D8J9D;X<H>E?a@JADB@CdDEEFH<I]KILHM[NJOHPGQJRFS_T]UEWF[c]DaEbDcZdGeGfDgahB
~onm	m,[=G@[cZdY
~onn	C!>#=%X(>)C*B+A,_-=.D/?0]1g2e3X4^5B6X7@8e9F:C;B<c=E>F?C@<AGCCEDFGG^HFI;JBK?LDMDN=OJPGQ[RbSET>UDVIWAX@Y^ZE[G]D^>aEche]fegBhB
~ono	T!E#^%F&Z(F*H+H,H-C/G0H1H2I3[4G7H:Y;H<J=F?XD_EIFYHHIXJHKELHOdQIRGSHTEUEVYXEYHZ=[_]X^GaCbFcFeIfEh[
~onp	J![#C%F&H(F)I*C+F,E-A.H/e0_1G2G3B4E5H6b7]8F9C:C;F<G=B>D?C@AAYBBCDDCEgGDHFI@JEK?LFM@NaOEP[QGRFSET]UCVBWDXEYFZ=[D]D^D_baDbDceddeFf]g[hC
~onr	m*JEdHHNIcJ
~ons	V#H%[&J(J*E+X,H/H0H1H2I3D4G5J6I7G9Z:c;H<I?F@XAbCEEGIGJHLHMENEOYPFQITGU]WFYH[[]E_GbFcEdFeJfIg[hD
~ont	A!c#d%^&D(?)J*B+B,G-c.G/D0@1A2Y3d4f5d6I7G8E9I:];D<B>H?=@BBFC_D[F^H<IaJdL[MENEOEPHQGR>S@THUCVXW?Y@Z]^Z_Ha:bCdFeAf@g?hE
~onu	r3X>J?]D^HH
~onv	m([3I:b>Z@JHHOXZI
~ony	u!^(]HJVZZI
~onz	xMYUX
~oo^	{>]HG
~ood	c!J)G*J3J9c>JB^CIDII[MJUHVJZF]IaJfIhJ
~oof	k(J)J*cC[HDI]ZJ
~oog	l#E7cH^ZH
~ooi	tB]D^HJZI
~ook	L!E#D%G&J(F*E+J,H-F.m/X0H1I2I3D5I6H7F8^9C:H;H<I=F>F@BAGBcCJDDEIFHGIHbICJGKFLGMdNGOEPFQIRGSIUFVEWGXEYHZG[F]F^F_JaCbJcEdGeIfDgHhE
~ool	a!J#J%I)J/H0J1_2Z3I4J7I8J9G:J>Y?GAXBGCJHYIIJ_PJRGSITJU^VIWJXIZI]I^J_JaHbHcIdIfHg^hJ
~oom	f)Z-I>JHdRJZGc[
~oon	d(Y)Y3X9[>[?I@bBHCJD_HCKIVH]J^JaF
~oop	h-Y3]BIHZR[VJZY]G^]bIcIf]
~oor	U#G%G)I*I+I,I-_/H0I1J2J3[4H6J7H8J9H:H;I<J>F?GAICGDXEIGXKJLIN^OIPHRHSIU[V_WIXHYIZZ^Y_IaFb[d]eJgIhZ
~oos	[#I(I*J+F-]3J9H>H@]BJDFH[KXL_MIOJVJZD]^^I_Ja[bJ
~oot	e#IBYH^TG[GdZf^
~op^	M!H%C&J*F+F,G-^0G1H3D4E6G7E8F9B:F<H=B>H?D@EA]CDDDEGFGGdHfJ_KALGMbNCOEPYQHRCSXTDUCVXWFX_YCZI[E]F^J_FbccJdEgJhF
~opc	i(^?]C^DJHHZI[^^YaI
~ope	R!G(])H*H+I,I-F.J/Z0I1Y2J3X4G5J6X7F9]:G;J<Y=G>]?JBECHDFEXFJGHIEKFLHMFNEPgQJRGSHUYVCXGYHZA[GacdCeGgHhH
~opg	r*[>JB[D^HIO[ZG
~oph	{H^ZJ
~opi	i-I6[=I>E@JHcIIJ[KGMEZJ^ZaGh^
~opl	X!H#J%G(Z)X*[-_1J3H4J7J8^9H:X;^=H>F?J@FAZBHEJG]HDJHKGMHNFOJPbSITJUHVZWIXIZC[Y]I_HcId]gHhI
~opn	p([@XHIV[ZY
~opo	d%J(Z*J3G9I=J>G?dCGDIIIKIOJPJRZUJVGXJZE][_[aGcJf]
~opp	V%H(H)I*J+J-]/H0]1X2Z3H4I6J7I8J9G:I=[>[?HAZBCCHDGGFHJIYJIKELIMDNHOJPHR^SITIUHVXWJX^[I]b^I_IaFbGdHeIf^gIhH
~opr	oHXJ[^b
~ops	m3]?IBHHGNYZEaab[
~opt	S!G#F%F)G*_+H,G-G/I0I1I2J3C4H5J6I7H8H9G:G;I<^=G>E?b@FAIBDC^DCEHFJGGHEIGJHKGLYMGNGOHPFQJSITXVEWHXXYIZ?[d]F^e_HbZcGd^e]fGgH
~opu	r-a9IH]ZJ
~opy	r-Z6[8HA[HEZY_Z
~opz	q([?]C[HH[ZaI
~oqu	S!F#h%G(F*G+G,H-^.Y/F0H2I3E4F5J6H7G8I9D:F;H<I=F>J?D@HAHCDEIFIGHIHJYKELHMCOGPGQIRGSFTfUFVEWHXXYHZ?[a]Y^G_GaDb^cYdFeJfEgGhE
~or^	>!Y#A&c(Y)G*Y+A,[-B0G1C2b4_6]7G8_99;@<a=B>X@DAbBDCDDGEYF@GCH[I@JZLCMYNHOGP]Q[RDSbT?UJWIXCYG[A]]^B_eaGbIdDe[fGgAh@
~ora	N!I%E&J(F)E*I+F,G-A.H/F0G1H2H3B5Y6G7D8G:];G<H=H>D@_A]CFDAEGFGH[I@JFLdM]NZODQHRbS[TcUCX_YGZ@[D]C^D_GaabCcJdEfDgFh^
~orb	g(_)X-b@JHBIYKILJZF]X^_
~orc	W!J#I%J(I+Z-X/I1J3J7J9Y:J<Z=Y>J@GBECIDFGJHZIFJ^LgMFNETJVIY[Z>[_]I^GbIcJdIfJhF
~ord	3!=(])B*C+?,I-c.G0G1C2^3D4>5E7Y8D9>;A=D>C?C@XA>B^DHEDFAH^IcJ[KbLYM_NaOCP?QAR?SGTAVDWGX?YBZd[^]J^]_>aFcDdbfHg[ha
~ore	O!G#F%G&J(I)[*Z+^,G-E.I/E0G1X2I3D4E5I7G8i;G<I>H@BAeBbDFEFFGHFJGMENHOEQHSGTFVFWGX]YGZ=[F]D^E_aaFbJcEdIeGfEgJhI
~orf	{#[SZ
~org	I#I%D&J(?)I*D+E,F-B.H/E0G1G2H3D4G5H6G7^8F9[:g;G<H=a>B?Y@IAFB?CBDaEbF_GZHDIEJEK?LEMCNaOEPJQHRGSETEUcV@WeYG^F_FaDbGcadZeFfDgDhJ
~orh	o#J5X9ZHIIJKJTXZF]a_]hZ
~ori	Q#Y%^&J(b)_,G-H/I0G1H2H3]4E5]6G7Z8G;[<I=DBCCCDHFHGIHEIFJGN_OCRFSGTaUBVcWFXEYHZF[J]D^HaCb[cIeIfEhE
~ork	J!Z#D%^&I(J*D+F,G-@/X6F7^8Y9A:H;H<H=I?HAFBfCFDFEGFHGCIFJHKAM^NBPIQ]SBTFUAWEXEZd[B]C_DaDbIc]eEfZgIhB
~orl	uR[SY
~orm	P!I#D&J(A)d+Y,F.I/I0H1I2I3g4J5I6I7G8G9D:J;H=E?B@IAFBDC_DeFHGGHIIGJGLFMFNZOAQ^RHSHTGUEVBWHXEYHZE[F]D^I_IaDbEcFdEeIfGgIhc
~orn	X#Y%H(G)I*I+H,J-D/E0[2J3F4H6I7H8I9_;I=G>F@dAHBJCHDXEIFJGHHIKYLIM_NDOHPHRITGUGVGWJX_YJ[H]H^H_GaGb[cYf[gH
~oro	xHIP]RZ
~orp	j!J/JHINbZH__eX
~orq	q/_@JHGKIL_NIZI]^
~orr	O!D#C&J(E*G+F,Y-B.I/E0F1H2H3]4F6_7G8H9a:E;G<I=F>H?[@bA^CCFHGFHAIBJGKALFNEO^PEQIR]SGUEVDWIXaYHZb[G]C^D_Xa[bEcIdFeIgGhe
~ors	e%^(J,]-J3J4Y5Y9I=I>I?JCJEZFYHEKZMJNIPJUJVJX[_[fIhI
~ort	F#>%D&G)I*X,A.H0X1e2Y3C4G6C8I;H<E=A>F?F@IAHCGDXEJFZH_IeMZO@PHRDSaUIVBZD[A]G^G_Da?c]fFgehF
~oru	mSYT[[XcZ
~orw	o3[9IH^ZJ
~ory	R!G#F%X&d(D)Y*I+J,I-G.J0I1H2G3_5_6H:c;I=H>J?G@IAGDFEIGHHIIDK_LIMHN]OIPGQJRHS[TZVCXIYIZA[H]H_YaHbGcGeIfGhG
~orz	u*Z4]
~os^	P!Y#E%E&I*F,H.G/G0H1X2H4G5I6H:E;H<I>]?[@YAGBaDGEIFHGbHEIXL^NJOFQISHTXUGVFWHXFYZZ>]c^IaXbDc[eIfDgGhJ
~osa	x.X9[B[HI
~osc	i!H#J&Y-J/J3G9I:b>Y@IBIDIHDIYKJOZTJVJZC[]_[aJhZ
~ose	V!G#G%G)]*H+H,I.J/H0I1Y2I3F4H5J6J7G8J9G:I;I<J=F>H?Y@[AICFEIFJGXHIIZLHM[NZOHPGRHSHTGUbVJWIXHYIZ][J]Y_HaEcGd^eJfFgHhZ
~osh	q=IHa
~osi	x7YLY
~osk	pGYHYZI^_
~oso	N!E#B%G(E*Z+J/Y0J1X2I3F4F5H6H7b8H9G:F;I<I>C?F@CAHBDCFDEFIGGHCICJZKELGMJNEOGPEQIRZShTcUFVEWFXFYHZ?[G]F^F_GaXbEc^d]eIfXgchE
~osp	q!X#[-Z:^IJ
~osq	r8_AX_Z
~oss	R%C)[*F+F,G-D/E0D1G2I3X4]5H6Z7];H<I=G>[?B@[AHCYDBFHIZJGKbLJMCNHOZPYQIRFTEUFVZWEX_YHZX[Z^F_JaCbCcEdHe[fDgE
~ost	O!D#A%E&I(Y)[*F+D,G-C.H/E1F2G3C5H6F7I8F:X;J<H=Z>^?H@JAFB^CGD[FGGEHcI?LENBQGR_SYTEV[WYXZZY[I^E_]dCeGfEhB
~osz	t#]:X=GBYHZZJ
~ot^	@!J#[%X&F)Y+B,J-E.E1C2E4Z5G6_7Z9Y:[;D<G>]?^@JAFB?CCD]EGF]GZIGJAKFLCMCNFOFPHQ_RYSFTFUCWFXBZa[Y]A_[aAbDc[e_fGgGhG
~ota	c!J#J(^-D2Y3J9X:Z>]?I@HBGHbIGMINIQ[TJUJXJZFaFbIc^dIfJ
~otb	u-YIX
~otc	x-^HFNGZF^_
~ote	S!F%E(E)F*H+H,G-b.I/E0F1H2I3G4F5I7F8H9Y:F;a<I=E>B?_@EAGB[DFEGFIGGHcIHKELGMXNDOFPcQdRHSHTZUEVCWHXFYG]E^Z_EaCcDdCeHfEgFhC
~otf	p5_HJ_]
~otg	{H[
~oth	L!C#B%I&[([)F*Y+J,G.X/D0X1G2H3C4Y5G6I7G9G:Z<H=F@YAcB^CYD[EFHEI@JEKJL^MBNIPBQHTZUCWXYGZ]]B^D_Ya^bYcDdEeHfHgHhG
~oti	]!I#Y%J)J*J+I-I3I7J8J9b:I>G?[BFCCGJJZLIMHNJTJUHVIWIXIZ@[J]G^JadcJdJgJhJ
~otk	xI^
~otm	m>JHc
~otn	rHIZHd_f_
~oto	a!J#J%J([*J+J-I0J1I3X4J9G:Y=F>G?G@HBGCHDIGIHbIIKHMHOJPJUIXIYh]IbIcEdJhI
~otr	Y%I(Y)H*H+I,J/J4J9G:a?G@_AJC[EZGIHHIZJJKGLIM^NIOIPHRJSIUJV[WJX[ZG[X]G^IaJbHdZfHgJhG
~ots	f/X0[@IG[IHKZMJN[TZZHhI
~ott	c!J#I(I,X-H3I4J7J:H=J>^?I@FBGCID]HYMINIOJUJVJXaZZ[J]Y^JaGcZfJhZ
~otw	r=ZC[DZUJd]
~otz	q*ZO[PZZI[[
~ou^	U#a%E(E)F*F,Y.J/^0H1H2I3E5I6H7F8H:F<J=X>b?D@[B^CDDXEHFIGGH:ICJGK^LHM]NBQIRXSGTZU[VXXHYZ^JaIbEcEeZfZg[hE
~oub	d#J(I-J7J=J>_?I@GBYDIH[IIMISYVJZb[I]J^JaIbIdXfIhH
~ouc	j#J([)J-J1^9H@]B[HJNYP[VJZF^ZfY
~oud	J!H#@%B&H(C)E*E,Z-B.H/i0g1E2F3B4E5G6^8E9B:D;F<G=A>G?G@GA^BBCDDDEEFFI@LEM_NCOEP]QGRGSFTdUDVCWEXDZ<[C]C^C_faCbBdZeFf@gahI
~oue	xF]dZ
~oug	P!I#F%G(Y)H*[+^,J-[.J0I1I3H4I5J6J7X9G:I;J<J=G>D?IAIBZC[EJFIHIIaK[MHN]RISGTXUCZI[H^G_IaXdGeJfIgZh]
~oui	c#c-J3J@HBXDJHGKJMINJT_VIXJZF[b^Zb[cJhI
~ouj	q3I9[>I?IDYHIM]TYXJaZ
~oul	P!B%G(E)G*G-_0I1H2J3Y4]7J8G9D;J<J=F?GAIBXDGEIH^IFJXK]LJOGPGSHTHUIVXWIXGZ_[G]D^Y__bFe]fFgHhH
~oun	?!e#c%a&E(@)[*Y+[,Z-@.E/?1B2b3]5D6C7G8B9A:Y<D=G>A?>@EAcBICGEEFDGZHZIGJBL^MCN=OIPeQ[RBSBU?V^W@XDYCZD]A^d_ea?bCdAeAf>gAhB
~oup	T!Y#H%D)G*I+H,I-G/I1J2J3F4H5J6I7H:H=E>F?GAICHDGEJFIHbIEJGKFLIMGOIPdRISITIViWHXHZB[I]G^H_GaHbGdDeGgIhI
~our	E#H%H&H(C)G+[,C.F/C0D1X2H4C5E6D7X9d:[;E<F>H@bAaB?CCD^E]FDGJHEIZLCNFPYQERGSGUXV_WIXdYG[G]F^C_Gb@eDfZgF
~ous	Z!J%I)a+J/J2Y3Y4J9]=I>H?HCHDJJYKGMHNXPITJU]VH[J]I^IaHcIdJfHhJ
~out	H!E#_%_([)G*E+G,E-I.H/B0F2F5I6F7G9F:[;F=B>X?A@XAEBcCGDYEFFIGHH[IXJDKELDM_NJOXPAQGRDSbTaXEYE]B^G_Ia?bBcddEeAfGgDhE
~ouv	Y!I%H(H+H,Y-D0J1J2J4I6I7I8[9_;J=I>IAJB]DZEJFJGIHXIDJILJM]OHPIRJSJUHVXWJYJ]Z^IbXdGfHgJ
~ouz	xHII]K[
~ov^	Z!H#J%Y(G-I/I0X1J3I9F:J;^@FAYBEGHHXJZKHLJMINJPIQJRJTIUJX]YbZD]H^[_[a[cCfHgIhI
~ova	Y!G#E%G(F)I+X,I-C.J/Z0Z1J2I3E5J6H7G8J9E:Z;I=]>Y?F@XAIB_CYEJFJGIJHLGMbN^OFPHRISITHUFVFWHXZYI]^^HaDcGdGeJfGgHhD
~ove	S!Z#X%F(I)E+G,H-X.J/B1H2a4F5I6H7_9]:C;Z<[=_>a?D@]AGBCCEDYEIGaHbJIKGMINDPIQJRFSHTEUFVYWJXFYGZD[F]E^FaGbGcEdFeIgHhD
~ovi	W!H#I%I(I*I+J/J0e1J7b9[:I;J=H>]?[@XAJBHCIDHHJIGJJKGMHOJPIRJSGT[UJVIXHYJZB[J]H^H_Hb[cJdIfEgJhH
~ovo	e#]%J4J8a>J@]BXH]SIX[ZIcZdFfJ
~ovu	{HJS[
~ovv	u-[@ZTYZJ
~ow^	D!Z%E&Y)H*G+],E-].X/_0D1C2G3C4C5b6E7C8E9I:D;H=A>B@XAGB?CDDAEEFEGBH_IGKELEMaOIPATFUJWCX_ZE[d^X_EaFbgcJdDfIga
~owa	]!G#^%I(])H*H+J-H/I1J3I4Z9H>H?G@EAJB_EJGJIGJIKGLINGOJRJTZU[V[WHXYZ^]I^I_JaGbIcIdHfGhG
~owe	X!J#I%J(I)a*I-F3[4Z5I9F=I>I?H@FCIH^I_JIKGN[OIPITJUJVIXJZI[J]I^I_JaHbIcJdJgehH
~owh	o3Z9J>]AJGXHB__
~owi	uHJO[ZJc[d[
~own	P!^#C%B&e(X)F*F+I,H-a.H1G2H3D4_5G6G7D8G9B:E;[<I=X?]@YAEB@CGDIEGFGGFIGJXKJLFNJOFPDQIRDSgTFUDVBWGXFYGZB]D^Z_GaHbHdDeHfYhC
~owo	r-]BZHIT[
~owp	lHIbb
~ows	]!J#G(J-J._3J9[:J>I?J@HBICJDJHYIHKHMYNIOJTXVIZC]_aJbdcG
~owy	oDaH[ZJ
~ox^	[!J#G%J+I-I.X3I9H:J=J>c?H@IBHCGGYH^IGJJKIMINHUJVJXJZB]J^^aYbJdZe^fJhI
~oxi	t-[LZNI
~oxy	_1J3J4H9JBIH]RIYHZD]HaJb^chdJfF
~oy^	j#]9X>XBJHDIJVYZJhZ
~oye	h!X&[3H:[>^@[CYGZKJOJZHa[
~oza	{9]G[HI
~oze	k:Z=Z@IBJI[KZSYV]^]aI
~ozi	t9JBYU]V_ZJ
~ozn	q/X4]BZHJIXR[
~ozo	{I[NX
~ozw	u@YB[HIZ[
~pa^	rC_HYRXeX
~pac	_!J#J%J(J-I3_4I7b9J:J=I>H?J@HBHCIDHGJIcJZKGMINIOJRITJUJVIYJZA]J_caHbJfHhH
~pad	x-[fY
~pag	I#A%D&H(D+d,E-Y.c0F1F2G3A4E5G6J7c8E9B;G=E>E?_@=AEB>CCDZFFGDHYIJJCKCLEMANFOYPDQHRESbTGU]VEXaZ[[Z]^^C_JaBbZdJeX
~pai	i/G3c6]9J=Z>_?JBHCIHIIJOHVJXJZGaGcI
~pal	d(Z-_@ZHXIJKXZGfJ
~pam	f-G3G9G>H?I@IBJCGDJH]IEK]MJXJac
~pan	U!H#G%H(I)Z*I,J-Z.J/H0J1I2J3H4I6J8_9F:b;J=H>[?E@DAJBDCHDEFJGHH[IBJHKDLIMFNaOHPIRHSaTGUbVZWXXHYJZ>[Y]G^H_IaDb[cHd[eIfJgIhG
~pap	r@YH]IGN[
~par	I!E#@%F&H(_)G+H,D/E1I2E3[4C5F6D7Z8H9=:a<F=H>G?cAXB<CADXEDF[G^HXJ]LFMFN>OFQGS[TCVeX@ZC[_]C^H_^aCb^cXdHeEfHhF
~pas	3!=%[(])C*F+=-_.H0H1D2_3=4?5F6X7Z8E9?;F<X=B>D?HABB]CZDFEDFBGJHYIbJ_KeLZMbN_O?P?QBR@SHTBUFVBWHX?YCZb[^^[_@aIcHdaeYfIg]h^
~pat	a(_-a3I9X>X@YBHCJF_HCIDKHMJNJOYZXaIfXgIhI
~pau	u#]-JHJKJR]XZ
~pay	o3^HaZH
~paz	x3ZI[_[
~pca	p(Z3[>JCZOI[ZaH
~pci	q(ZC[[Z
~pcj	{?^
~pda	V!I#I%I(^*J+J,J-F/]0]1_2J3G4H5^6I7I8I9Z:I;J=H?HAIBYCIDGEJGHHYIGJJKCLIN]OIPHRHTIUIVHWJXJYIZI[I]H^F_IaHbIcGdFeHfbga
~pde	Y#J(c)H*Z-Z3J9H:J=J>I?I@^BHDXIIKHLYMHNJTYUJVIXJZI[JbJga
~pe^	_%J(I-H/X3I:]>E?J@YBHCIDIGZKHMIO]PZTJVJXIZG[J]IaYcYhc
~pea	^%J+b-[3J9H>I?_@JBJCHDCIDKXN^PYYZZY]JaJhJ
~pec	W!H#H%G&c(J*J,J-H0J2J3Y4G6J7I8J9G:I<J=H>H?I@FAJBFCIDHF[GIHFIbJaKGLJMHO[PIRISIUIXXYH[I]H_IaHbIc_dGeHfGgJhG
~ped	V!I#Y%I(I)J+Z-F/H1J3Y4I7J;J>G?FAJBDDFFJGJHDIaJJKZM]NHO^PJRITXUIVGXbYJZD[I]Z^Y_JaBbIc[dIfIgJh_
~pei	q#[DZMYOZ
~pel	a!I#I(I*J-H/J3a9]:J=I?XA[BHCIHAI]KGMIN]OIPYQYRJTJUJVHXIZD[J]Y_JaZbJdXfIgXhI
~pen	U!]%E(^)H*G+G,I-D.J/X0I1G2J3D5I6Y8I9X:I;I<[=F>J?^@ZAIBBCFDJEJFIGHH_ICJHKCNDOGQJRGSIU]VEYZ[G]]_HaXbYdYeHfIgGhE
~peo	X!H#J%G(Z)X*[-_1J3H4J7J8^9H:X;^=H>F?J@FAZBHEJG]HDJHKGMHNFOJPbSITJUHVZWIXIZC[Y]I_HcId]gHhI
~per	E!B#_%g&F(a)E+B,E0J2D3H4G5E6C7A8E9]:?;a=I>c@ZAFB>CIEIFHGFICJEKALDMDNIPfQFRBSFT^WAX^YCZC[b]G^[_Ca^cDdHeCfCgCh>
~pes	r!X?XHZIY
~pet	d#Y%J(J-Y3J5Z9Y:J=J>I?I@YBHCIDIHCIFKcMIN^OJVIX[ZC]Ia]bJfJhG
~peu	d)X*J-J3I8X9I:J=X>^?GBHCIDIHCIIKZMYOIU[VXX[Z][Y]JaIbGfJhI
~pfa	xF[
~pfe	{![3Z
~pfy	tIYKJN]
~pge	r*[>JB[D^HIO[ZG
~pgm	x0aHEZJ
~pgr	e#I(I1c4G5]HXJJRJXJYIZHbHcJdYfagI
~ph^	a%E(a)Z@HBIDHHXKJMIVIZGge
~pha	t!J/J=ZIXZH__
~phe	{6_Y]ZDcF
~phi	rH_
~pho	F!F#X%E&H(A)D*^+[,F-A.G/C0F1F2G3e4E5G6G7E8F9@:D;F<G=C>g?]@BAEBXC[DaEFFFGFHbI@JFK@LENBObPDQGRESFTGVBWFXDYFZC[B^E_EadcDdEeHfDgYhE
~phr	j-[2YHYI_ZH
~phs	{GaHJZI
~pi^	h#Z-J9J@IHZIXKGMEP[VJX[ZHd[fZh^
~pia	p6[H[^XaHfZ
~pic	a(G)J*_>Z@^BYC[DJHFI[KIL^MENGZF[Jb]hG
~pid	a!I#J(J-I3I9[>H?I@GBGC]DGI[KHM^OIUIVHZF]JaJbac]dJfJh^
~pie	j&Z*Y3J9I>E?Y@JBJDYH_NYXJZ[][
~pil	d!J#J(Y-H/Y1]3I9I:J=H>H?IBGDJHaKJMINJPJUIVbXJZG]I^ZaFgXhJ
~pin	h#J(J-Z/J7d9]=I>J?JBFDJHCIJSJTJUJVJXJZb]HaIbHfJgJ
~pio	xHHJ[b[
~pir	P!G#F%a(E)I*I+H,I-D/H0J1I2H3H4J6J7G8J9G:F;J<J=a>F?G@AAJBBCGDEEJFJGHH^IDJGK]LjMJNEOJPIRISITIUFVFWHXHYJZY[F]a^D_IaZbEcHdFeJfGgHhC
~pis	o3YHIO^VYZIdYf[
~pit	i-Y3J:^@JD]HHI_KJZJ
~pl^	S!F#I%F*Z+I,I-_0I1I3E4I5J6I7H8]9E;]<J=F>I?H@DAbBEDJEIG[HbI_JGKDMGN^OFPaRISGTFUFVXWFXGYIZB]G_FaIbIcGd[eJfJgGhG
~pla	U!H#J%G&[(G)H*H+H,J-E0J1I2J3I4F6I7G8I9E:G;J<J=c>]?F@bBDCHEJFIGGHcIILHMDNDOGPHRHSIUFVEWZXHYZZZ[Z]F^G_HaJcGfZgIhZ
~ple	N!F%G)G*G+D,I-B/G0I2I3A4H5I6I7G8H9_:E;I<J=C>A?EAGBaDYEJFIGHH]IgJDKFLHMGN^O_PGQIRHSGTCUHVCWGYIZ^[E]_^F_GaDcGdGeYfFgHhE
~pli	U!G#G%b&Z)H*[+G,Y-D0H1H2J3D4D5H6I7H8G9D:Y;_<J=E>Z?b@JAcBEDEEIFHGGIIKELIMeNZOHPEQIRHSITGUGVEWFXGYZZ@[G]E^H_FbGcEdEeHfY
~plo	f!Y3J:[>^@[DJGZHXOJZH
~plu	Z!I(I)Z*I+Z,J-Y/I0J3_6J7I8J9E:I;J=[>[?Z@IAXDGF]GIHALJMHNHOEPIRISITYUHVHWJX[ZF[I]G^JaEc[f^gJhH
~ply	h*]-^@IGXIIK]N[ZDhI
~pni	p([@XHIV[ZY
~po^	V#I%G(D)H*H+H,I-[.J/H0I2Z3a4H6I7H9C:_;I<J=F>C?D@bAHBFCFDIEIFIGXHGIXJIKDLHNGOEP^QJSITGUFVgWHXFYIZ@[H]X^G_XaIbFc[dGeJfYhZ
~poc	n-Z9I>[@^BIHDIZM_ZF
~pod	c!J(X*Z-H3J7J9Z=J>HB[D]HHIXK[LJMZNIOJTIUIV]WJXIZH[J]I^[aHbIcJdJfJhG
~pog	t#]HIX[
~poi	]#J%H(I*[+J,J-^/J3[4J7J9G:Y;G=H>F?F@GAZBXDIGJH]IIJJKFMINHOHPIQJRXSJTIUIVHXHZD[J][^J_baDbHc]dIf[hI
~pol	I!E#E%E&I(B*b+F,G.Y0G1G2H3E4E5b6G7E8G9C:D;H<H=C>E@[AFBBCXDCEEFHGFHYICJ_KGLFMDNmOFPDRGSDTEUEVAWiXEYGZ:[F]D^F_FaCbEdDeHfEgChD
~pom	u9]DYHHZ]aJ
~pon	W!I#G(H)H*^+H,I-E/G0X1J4b5J6Z7I8I9^:G;I=I>E?^@[AbBFCDDIEJFIGIHHIDJJKYLJNXO_PGQJRGTGUGVEWIYIZC[X]G^J_ZaEbHcFdH
~poo	q!]@JHJZJcZ
~pop	j-_9I>J?IBHMJNXZHaa
~por	I!G#I%C&I)G*Y,E-E.J1e2G3G4J5Z6F7I8E9B:Z;F<G=A>ECGDYEJF]GCHdIHKBLbNYOCPAQZRDSYTbUFVCWCXBYEZH[D^F_DaBc[dEeHf@gehI
~pos	O!D#I%E&J*G+E,F-C.H/E0D2H4[5G6X7[:X;F<I>^?^@YAFBXCAFHGEIAJFK[LHNEODP[QHRESYTHVbWXXcYGZ][[]B^E_EaHcCdGfGhD
~pot	l-E9Y>J?]@GDZH_IJKIM]ZHaJhJ
~pou	W!H%Z*[+G,I-G.J/I0J4H5J6J8Y:I;J=I>E?^AJCJD_FJGYIEJIKDLIM]NHOIRIUZVaXF[X]G^H_JbGcFeJfFgI
~pow	d(J-I/I4[5I9H@IBXHbIJJJKJMHNJVJZGbJge
~poz	r9[@YBJGZHGR[Z[fJ
~pp^	U!J#Z%G(G)H*I,J-G/H1]2J3Y4I5J6I7H8I9G:H=Z?FAIBCCFD]EJFJHYIFJHKDLIMBPXR^SHTHUYVbWIXZZG[I]b^H_IaCbFdGeHf[gI
~ppa	e(Y-_3J9I>Y?Y@XCIDIHBIXKXP^VZZHaJfX
~ppd	{HIMZf]
~ppe	W!H#G%F(])J*H+a,J-X0J1J3J8J9I;I=H?dAZBDCEDDEJGIHGJIKEN]OGPZQXRJSJTIUHVFWIXGYJZa[G_Ia^cHdIfIgIhF
~ppf	r3ZHIIYKJN]
~ppi	m#[/ZHJP[X[
~ppl	Z!I#E%])H*_+I,[-F0J1J3E4J7J9G:[;]=H?ZAIBFC^EJHbJJKGLJMFNYOJPFSJUHVFWHXIY[ZA[H]G^J_IbGcIdIeJf]
~ppo	W!I#I%I([)I*I-]/Y0J1e2Z3G4E5_8J9I:H;J=H?G@ZBFCGEXFJIYKHLJMHNHOJRISITHUIV_WIXHYJZH[J]H^I_JaHbJcGdHfGhH
~ppr	c(J*C3I4[9^=J>^?]@GBHCJDJH[IJKIMINIOJUZVYZE]I_Ya[bIfJ
~pps	xg]
~ppt	i#^%Z(J-J0[3J9I=J>I?J@IBZC[DIHGIZKIOZPJVIXJZ^]IaH
~ppy	r/[9_HFKJZI
~pr^	H!Z#D%E&I(?)c*I+X,F-E/C0G1F2H3_4I6F8E9H:E;I<H=I>C?]@HBXCCEEFHGGH]IEJ[KXLCMJOFP]QHRFS]U_V^W]Xb[I]D^J_EaGcDd@eEfBgChH
~pra	d#H%](_-H3I8[9[:J;X=I>H?J@[BHCJDXHBIHKIMINJT_UJVIXJY]ZF]XaIbJcJfIhZ
~pre	C#F%@&E(?)>*C+D,D-].I/f0Z1Y2D4c5E6a8G9I:H;B<D=b>F?J@BB;CED?EgFEGCIAJ@LCMENdODQCRFS@T^UEV?W@XGYBZ7[A^B_eaZbBcdddeCg]hY
~pri	N!@#I%B&I(c)X+J,F-X.^/G0F1G5H6c7G8F9A:E;F<H=B>^?[@JAFB?D[EFFGGEH_KJLEMEN]PfQGSXTDV@WFXBZC^X_Ia?bZcAdCeGfAgIh_
~pro	D!D#C%D&F)I*[+a,D-].G/>0c1F2C4?5D6A7_8E9B:D;Z<I>F@IA@BZCZDGEYFEG@HZI:J_KBL_M;NHOGPaQGRAS^TIUDVCWAXbYcZ_[?]^^__>aJbZcgd>eFf@h<
~prs	o+Y9JDcHG
~pru	j#I=]>J@IB]C_D[HGIJO[ZF][
~prz	i#J(]-I/[9I=J@HBIDIHDIIKIMXNYTJX^Z^aXdJhY
~ps^	d#]-J/I3[=c>I?H@HBFDIHHIIKEMIXIZB]J^JaabYgZhX
~psh	o6X9JHZRbZJ
~pt^	H!]#e&H(C+d-J1E4C5F6c7H8E9B;E<a=D>?@HB_CHDGEDFFGDHDKFLaMIO[QJRISDTDU@VYWBX_YG[JaGbAcHdGeEfAgZhJ
~pta	j-J/[3I9H>J@IBJIZK]NJOYVJZZh]
~ptc	p@JBJH[II]a
~pte	o/[@JIJNGZZhb
~pti	P!E#E%E&J)F*^,E-D.J0G1F2I3B4G5I6]7G8G9E:D;G<a=Z>C?a@DAGC]EGFHGZHGIGJFKDMENDPDQIRFSGVDWGZJ[c]D^e_FaDb]cEd]e_fBgFhH
~pto	U!H%I(H)I*I+I,I-G.J0I1J3H4I5J6a7I8J9E:I;J=G>F?HAIBZCHDGEIGIHbIFJILIMcNGOHPHRGSITHUHVGWJXHYdZE[H^I_IaGbccHdHeJfFhG
~pty	j+J3[?HC]D^H?a^bZd]eJ
~pu^	r3J>]HIP[ZI]aaE
~pud	u3]B[DHZJeY
~pue	X#G%J*X+H,H-F/H0J1I3E7H8[9[:H;I@XAJBJCIDEFJGIHYJJLHNGOFPJRISITFUXVaWIXaYJZ][X]G_FaDbFdGgIhF
~pui	f%J-I6X8Y9J>I@IBXC[HDIIKHMIPYUJXFY[ZG]Ya[b]cJdHf_gYhJ
~pul	k(b-_9J:Z>J@JBJD[HIIIKIVIZGbY
~pun	g!J(X3[;X>J@IAZBHDIHCI]KILXMJNIVG^[_^aJbJd^fIhI
~pup	q(ZHZZF^[gY
~pur	o)ZBZFXHHKHMIPXVIZId[f]h]
~pus	l#Z-J2Z3J9J>I@[BJD[HDIXKIMJZD]]a_bZhJ
~put	[#](J-X/X9H:I>I?JBFCJDJH]IEK[McNGOISJVIXJZ]]H^HaEb[hG
~pwd	c!J#a%a(I9I=JBJHCKJL]PJTJZHaJg^
~pwn	uJ^
~py^	j!J-Z/Z6[8H9_@IA[HIIIOJV]_Z
~pyt	{?[
~pzi	q([?]C[HH[ZaI
~qu^	W!F#[%F+G,H-Y/]0H1H2I3^4G6H7G8^9J:F;I<J=I>E?EBCEIGHIEL[M^N^OEPGQIRGSXTXUFXZYHZ>[F]XaZcXdJeIgHhE
~qua	Z!J#G%X+I-D/H0Y1I3G6J7J8J:H;J>E@ZAJCEDHEJGJIcJIK^LIMFNYPISJTYUIVHWJX^YJZ[[I]G^I_JbHcGdIeJfFh^
~que	J!C#g%I&H)E*_,E/C0E2F3?4C5G7C8E9H:C;E<F=A>^?cADB[EGFFH]IDJYMHNBOXPFS[TdU@VEWDYDZJ[]]I^D_Ia@bYdEeFfFgF
~qui	N!E%C&J)F*G+[,I-B.I1G3B5H6G7F8[9E:G;G<_>E?]AIBBCdDEEcFGGFHCIbJFL[MXN_OEPEQ^RGSFTEU[VDXCYHZD]Z^E_FaCbIdIfE
~quo	p*[@JBJF[IFV[ZZ[]
~qwe	o-f3J9J@JHHIGKJXJZGaJ
~r1^	qb_
~r20	q-d9JHGIH
~ra^	A!C#H%F&D+@,D-Z.C/i1Y2A3B4G5H6I7c8F9H:_;@<F=[><?H@]AFB@E?FFGDHXIHKILHMYN<QER[SeTfUFVXWFXZYFZ>[G]A^F_[bAdZe^fagGhE
~raa	p#[*]CYH[JX
~rab	{3I9H>]HGa^
~rac	O!^#F&I)F*G+G,G-D/^0G1G2c4F5H6G9Y:Z;G<I>E?D@FAFBJCDDJE^FdGFH]IeJHKBMDODPDQHRETDUEVJWEXEZ@[G^E_EaBcJdBeYfGgZhD
~rad	N!J&I(Y)Z*Y+^,]-G.H/E1a2H3@4J5X6[7_8F9A;G>]?E@JAFBIFGGFHGIBJEKBLGMCNDO^P]QGSdTFUZYEZE[H^E_GbBeFgDh[
~raf	e6^<aHEc_
~rag	^!I#G%J(I)I*]+X,J-I/J0J4]7J8X9[:I;J=I>E?a@GAZBZCED[EIHYIFKGLJMGNHOFPIRJSJTIUHVHX_YJZY[J]HaEbHdJfYgJhX
~rai	[!E#X%])I*H+^-F/I3G4I7I8J:H;J=G>C?^@^AJBECYDCIXJJKELXMHOGPHSJT[UIVYWJXGZ?[^]b^Y_JaFcIdGfHgIh]
~raj	r3^@]HHMZ
~rak	j!Y3Z9I=Z>JC^D^HEIZZGbY
~ral	c#^(Y,Z-H/J1_3^:J>IBIDJHJKJLZM]OIPISZUJVJZJcJdHfHgJ
~ram	e!Z#I%Z(J*J-H1[3]4Z8Z9H:J=X>Z?[@HBHCGDHH[IFKJMINHOGPJRJUFVHW[XJZD][_XbJcIfIhJ
~ran	R![%Z&I(A)F*Y,G-Y/E1F2J3@4D6G7D8F:]<H=B>GAEBECIDEEGH_LIMJPDRDTZUCVXXH]^^E_Fa^b_dAeGgZ
~rap	^!H#I%E(_)Y-J/J3[9_:I=I>I?H@FBFCIGJIIKILJMHNIPIUIVGXJZD]J^IaIb_dJfJgehJ
~rar	S!H#I%F(D)G*H+G,H-G/F0I1H5J6Y8H9C:E;I<I>B?^AHBaCDDYEIFIGHHYIBJJK?LbM[NCOFPGQJR_SHT]UFVAWHYHZ_[X]E^Y_[aEb^c[dEeZfCgH
~ras	P!E#Y)H*I+H,H-_.J/H0X1G2Y3E5H7Y8H9H:F;I<J=H>B?F@HAIBYCGDGEHFIHZI_K[NZOHPGQJR^SHTFUZVFWGXGYHZ]]JaGcHd[eHfXgHhZ
~rat	F!G#A%C&G(])c*_+b,_.F/F0C1Y2Z4B5E7g8Y9@;Y<H=?>E@>AZBIC?DZEcFHGCIHJFKCLHMBN]PeRISBTDVIWZXEYDZD[E]?^FaJbCc@dce]fEgJhD
~rau	c#_%I(^-^3Z4J9H=H?J@GBHCXDGH_IIKFMINHOITIVIXH[J]ZaYcJfIhI
~rav	b!J#Z(J)J*Y+I,J-H/J1J3]4I9D:J=I?H@HBGCYDGGYHYI^KGMINYOIRHTIUJVHXHYZZY]H_JaHbJcGdYfahH
~raw	k!J%](_9];Y@JBJDJHEVJZHh[
~ray	tHGTa
~raz	a!H#H%J-H3G9_:J>H?I@^AJB]D[E^IGKHMHNIOIPIRJSJUIVGWIXZZE]I^J_ZaXbJcIdJfIg[hJ
~rba	x)Z-XHI
~rbe	r@ZH[SZZG]Y
~rbi	a#J(_)J*H-^/J9I=J>I?J@GBHCJDJIXKXLIMINIPIRJTJUJVJZD[J]I^b_JaIb^ccdJfJgJhI
~rbj	{-Z?]HI
~rbo	r-]HGP]QX^[
~rbr	{%I;Z]X
~rbt	u%I;aHaKGZG
~rbu	n%H7_;bHI
~rc^	X!I%J(I+Z-Z/I1J3J7J8G9I:J=Z>J@FA_BECIDFGXH]IFLdNHPJTGVJYZZ?[_]IbIdJfJ
~rca	a(J;[@HBIG^HCIaKHL]ZC^_bJdbfGhZ
~rce	_!J#I%J-G.X/I3J<Z>J?I@IAaBICJGJHXIIJcKIL_MINFTJVJZE]I^JaGbJcZdIfJg]hI
~rch	]!H#H%G(G)I+I,J0J1J2Z6I7I8J9B:I;I=G>D?FAHB_CFDFEJF_G[JJKFMZO[PHRISJTHUHVYWIXGYJZZ^I_^aEdGfXgIhG
~rci	j#Y%Z9bBZHGIITJYX
~rco	{9[FZ
~rcu	{IZgX
~rd1	x-]
~rd^	3!?%F&J(Y)B*D+D,c-b.B/Y0F1D2_3B4A5F7Y8E9I;A=A>G?GA>B_CDDHEDFCH]IbJZKaM^N_ODPCQAR?SBTDVBWIXBYBZd[^]J^]_CbXc?d_eaf=gXhb
~rda	^!I#[%H(J*J+J-F/[4J7[9Z:I;]=[?I@^AJBECHDGFJGJHAIEKbMaNFPJRJSJTHVIXHYJZ]]I^J_IbIcIdJfIhG
~rdd	{-^@XHHNG
~rde	R#G%Z(G*^+X/F0X1I2I3J4[5I6Z9F;Z<X>C@IAIB[C^DEFIGGHGI]JGKHLYMXNYOFPGQ^RHSGTFUYWHYa[G]D^D_HaDbHcFd[eIfCgGhJ
~rdh	l2I=Y@JHFK^NIU[V]ZH
~rdi	_!I#I(I)]*J,I-[/J3H9F:I=I>c?IBGCHDYHYI[KGNIOIP_RJSJUFVIXIZH[J]I_JbJcIe]fHhH
~rdl	{@[H[ZJ
~rdn	kEZLaZI
~rdo	t3^D[HILXZX
~rdp	h%I(a)F*D,J-D/J@[BJCJEJH^IJJJMIN]PEZGg_
~rdr	]#H%H(H)[-H._/I7H:J=I?I@HBDCJDIEHGJH?IHJJKHMHNISaTIUFVHWHZJ[J]J^JaIb_c_dZeZfdgGhI
~rds	n@aG_HFIIZGdJ
~rdt	q-J@XHJNXd^h[
~rdu	l%Z>^d[
~rdw	j%a?aBJHDZEdYfJ
~rdz	u9]CYhX
~re^	K!G#H&H(G)H*H+^,H-G.G/D1]2G3G4C6J9D;E<G>GA_B_DCEJFEGBHHIYJDKbLJM?NGODQGRXSEVJW[XYYX[B]__YaZbHddeGfAgC
~rea	L![#H%Z&I(^)J*E+^,G/F1F3[5G6[7D8a9e:D;G=C>[@[AEBICCDCGJI?K[LGN_ODPERFTDUDVDWJYX[E]C_XcadDeFf@hB
~reb	i4Z6Y@JB[HCMZZG[]f_hZ
~rec	E!B#A%a&c(a)F+A,X-I.I0G1D2C3d4E5H6H7^8I9G:^;]<H=B>Z?^ADBBCGEFFHG@H[IAJIKaLAMFNYOaPDQESBUBVCXDYFZG[X]H^H__aYbGcDdEeCf>gEhf
~red	R#]%I)I*I+Z,[-].I/G0I2J4G5I6I7]8H9F:H;b<J=X>D@FAHBZCDDDFIGGH[IDJILHNDOGQIRGS[TGYIZ[]E^F_Gb[cFdEeHhE
~ree	N!F#F%^&J(C)F*G+^.I1G2I4Z5I7F9A;H<H=d>X?B@EAGBACDDJEGFGJFMFNCPYSFTJVBWGXFZX[Z^E_FaDbed]eZfXgFhF
~ref	M!X%a&I)Z*E-[.Y/b1G2I3[4d5G6F7J8F:H;G<H=]>BAGBBCCDCEGFFGEH?IaJaK]LFMAPYSDTDUEWFXDYGZI[E]D^F_DaDbEcGfCgE
~reg	I!C#C%G&I(B)G*I+k,F-@.G0E1F2H3E4F5H6G7D8H:C;F<G=C?_AEBZCcDiEFFGG[I@KALENXOcPEQGRJSITDUAVEWDXJY[Z<[D]D^E_EbFcHdDeGfCgEhC
~reh	r)X3[ZY_]
~rei	J!B#X%^&Y)I*J-C.H/J0Y2J3C4]5H7H9B;D<G=_>CAHBcCHDCFJHDIEJFKCLGNCPYS]TFV[WZXEZ^[X]D^CaFbJdYeZf^gYh@
~rej	V!H#I%J(H)J,J-_/_0J1J3I4I6H7I8J9H:I=J>I?I@YAIBFDXEJGII]JbLJMXNaPHSJTIUJVIWJXJ[J]J^HaJbIcHdHfHgI
~rek	r=^HGI[ZFb[h[
~rel	e#E&X(J-G1Y4J6X9[:J>J?J@HBGCJDYIHJJKGNJOJR[U]ZY[]]Ic[dJhI
~rem	C#@%D&F(C)B*?+G,B-<.F/f0Z2H3=5D6b7X9B:A;B<F=b><?J@DAYB@CBDEEgFFG@IYJGKYLCM=NaOAQgRBSATaU?V@WAXIYYZ9[D]?^E_eaCbBcdddeCgZ
~ren	K!Z#b%C*Z+Z,H/X0I2F4D5G6^7G8J9G;b<H=J>Y?FAFBDCCDBEFF[H]JFKaLDMGOJQJRYSHUJWEYEZ;[^]B^I_Fa@bFcGe[fAgGhc
~reo	i#J9]?^@IBICID_HBIHKIM^OJVYZDa_hI
~rep	S!G#Y(G*Y,I-D.J/G1I2J3F4E6I7G8I;F<J=E>a?D@_AHBECFEIFIGHHbIBJIKaLIMeNYOGQITHUGVFWHYJ[G^F_HaFdGeIfG
~req	N!F#E%D&J(b)F*F+],H.I/E1G2I3D4G5I6Y7G8G9X:F;H<_>C?H@DAGBYCeDGEcFHGGIbJGKEL^MFN_OFPDQGRGS^TFUDVDWGYFZD[G]H^F_FaFbJcZdHfDgGhE
~rer	]!I#F%F(J*X+H,J0J3G4I9H:[;d>I?Y@[A[BHD[EZGJIHKEMHOJPJUHVHWJXIYJZ][I]H^J_HaFbIdHfJhH
~res	7#A&F(^)Y*I+=,>->.Y2B3G4F5Z8e:Y;F<F=Z@EA^B[CGDGEHFbGHHHI<JGK=LGMDNFODQ^R_SaT?UZVXWbYAZ][A]Y^C_Yacb]cIdGeGfag]hC
~ret	T!a%E(Y)E,G.I/G1]2]3b4G5J8]:[;H<I>H?_AHBICEDCEHFIGGHCIBKYLFMDNGPDQIRJSZTEUEVDWHXFYHZF[G]G^J_^eJfGgY
~reu	]!Z#Y%I&Z(I)J+I-G3E4I6J7I9E:I=H?GBYCZDHGJIFJJKaMGNFPJRJS[TGUHVGWIXGZb[I]_^J_IaGbHcHdJfIhH
~rev	W!J#X%J(G)J*G-_.Y/G0Z3H4J6J7I9H:I=J>[?HBFCHDHEJGJHYIEJIK^O]PISHUIVHWJX[ZJ]G_JaHb[cIdGfIg[hE
~rew	a#I-I4I@JH^IJRISFTJZI]JaJcgfF
~rex	t%JHGL_
~rey	f!_#J(a9J@IBJCJGJHDI[LXVGXIZG_Je_gJ
~rez	p*Z9J?^C[HHOJQXY[
~rf^	d(])I:I>I?Z@]HFI]K_MIVZXZZC^ZaIhI
~rfa	q#ZH[SYXZZFbZ
~rfe	n%J)Z9^>J@XHFPXZJ
~rfi	r3^9J:[>IC_HF
~rfo	f%^(I*Z/[3I=]?YBZC[DHHJTJZIbX
~rft	xH[S[
~rfu	q(X4]?ZCIDZHHIYZJ
~rg^	m8]A^HYPISYZH
~rga	M!E#G%F(C)G*E+G,H-E.I/H0I1H3F4H5J6I8I9F:e;H<J=_>F?J@DAIBDCEDEEcFaG]H<JHKELHMFNcOGQJRHTGUcVBWfXFYIZ=[G^G_GaFbEcadZeHfEgHhF
~rge	Y!I#F(G)J*J+J-F/I0J3H4J6J7I8J9_;J=J>J?HA[BCCFDZEJGbIFJIKILIMDNIOIPIRJSJTXVGWHXYYJZd]X^HaGbGcXdBeJfGgYhF
~rgi	{ZZf]
~rgo	T![%H(D*I+I-E/H2Y3H6J7_8H:a=Y>E?]AIBCCGDbEJGGJGKBLGMFNDOJPISHTHVGXHYJZ][[_JaHeIfIgG
~rgr	q#_HFT[ZJbZ
~rgu	p#H%I*^-I3J9H>J?^CJDJF^HDIJPJVJX]ZH]]aJ
~rha	j!Y3Z9Y>J@XBIDYGZHEIJKJO^X[ZD]J^J_]hZ
~rhe	e#H*Z+X-I3J9J:J;[=J?aBID^HIIHKHNJVJXZZF]_aJfJhJ
~rhi	n@YHILXMZT^ZIbY
~ri^	X!H#]%F)^*[+H,I.Y/I1J2Z3F4I6J7I8J:H;I>F?X@ZAZBDDCEJF^HFI^JHLGMFN_OHPXRISHUFW[XGYIZ@[H]Y^H_IaFbHcIfXgJhG
~ria	Y!H%H)I*I+I,J-[0I1J2J3G4I5X7I9E:H;I=a>F@bDEFIGIH_IBKIL[MFNXOIPIQJRHTYUHVGWJX[YIZ@]F_IaEb]dGeJgIhF
~rib	^!I%Y(J-I/I1I3Y4J8J9I;J=]>I?JBHG_HaIIKILXMJNIP[RITIUIVJXJYZZJ_IaJbJcHf^hJ
~ric	Q!E#H%D&J(H)F*Z+I,[-G/Z0G1H2H6G7F8J9_;G<I=C>A@BAHB@E[GGH]KYLGMCNgOXPDQcRESITFUCVHWaXI[E^]_GbDdCeZfCgEhX
~rid	Y#E%H(H)H*J+H-E/C0J1J2[3F4]6H7H8X:X;J>F?ZAICZEIFZGGH[IZKEMGNFOGPHRHSZTGUGVJWIXHY[ZF[I]G^H_FaGbYcJddhG
~rie	N![#Y&I)F*E+^,X-A.I/E1H3F4G5I6H8G9D;X<I=I>J?CAGBZCID^EEGEHCIJKZLIMCN_OHPGQHRFS^TYUEVHWXXcYHZ_]D^X_Fa^bHcEdIfGgHhH
~rif	N!E#@%Z&I(E)G*Z+H,J-C0H1G2H3]4E5H6G7E8H9D:E;F<I=D>_?C@FB]CgDcEHFIGGHFIGKALGMBNFO[PGR[SJTCUFVCWGX^YHZ_[F]_^E_FabbFcEdFeIfEgG
~rig	R!E#G%f(c)F*F,H-I.I/E0[1G2G3G4F5H6I7F8H9c:Z;_<I=E>B?D@XBJCDEZFHGFHEI@KJNCOYP_QIRGSFUEVCWEXEYHZ<[I]D^Z_Fa[cHdEeIfEgZh^
~rij	j(]-J9H:]>I?[@IBJHDIJKIZZd[f[hJ
~rik	{#YHIKJN[
~ril	d#Y-J/aHEIIKZTYZF]]
~rim	]!X#Y%I(G)I*C+I-E/I0J3C4Z6I9D:H;J=G>X?_AJBDC^D^FJH^JJLIRISITHUXVGWJXEYJZA[I]]^IaEbYcIfGhc
~rin	X!H%H)I+[,I-b.J/I0J1J4H6J7H8J9C:J;I=H?D@HAIBXCZDGFIGZH^JIKDLIMFNEOEQYRIS[UYVFWJXGYIZ=[H_Iabb]cFdHgIh[
~rio	P![#E%F&I(^)Y,E-A.J/F0G1G2H3]4D5H6G7X9F:[;Y<H=Z?H@HA_BACJEGFHGJHEIGKZNZOHPHQHRXSDUIWXXZYGZY[I]Z^]aFcDd^eHfBhX
~rip	]!X#I%F)I*I-G/I0J1J3D4J6_7J8J9H:I;J=]>F?F@[BXCHD^EJFJG^IHJJKZLIMGNFOGPJRZSIVHWIZY[I]H^H_YaHbFcHdHeJfFgahH
~riq	u5ZIJNZ^[
~rir	q@HIJKJMJZI[cd[
~ris	W#E%X(])G*H,I/I1J2J3F4H6[8J9Z:[=G>F?E@[AZBJCFDIEJGIHIIDJIKZLIMFNaP]R[SIV^WHXYYIZB]F^H_JaEbHcHdGfG
~rit	A!=#>%c&E(J)E*[,[-B.F/C0^2I4Z7A8^9A:>;f<I>G?]@:BBDXEAFGHXI@KEL@M>N]OZP]Q]RZS@TAU<V<XIY_ZD[?]?^@_Za=bAdgedf_g]h=
~riu	l9JB^KZZX][
~riv	O!A%E&J(c)Z*[,G-D._/I0I1G2H3Y4H5H6c7F8G9B:H;G<I=D>[?D@GAGBXCDEGFHH^ICJZKBLGMDNCO^PdQHRJSGTEUEVBWHXEZI]G^E_EaabDcDd]eHf_hC
~rix	xH_
~riz	]#J(^)^3X;ZHCNJT^UGVaZJ
~rje	{HYb]
~rk^	J!F#C%_&I*D+F,G-D/Z6F7F8Y9A:I;H<H=C?HAFBfCFDAEGFHGDHZIGJHKBM^NBPIQ]SBTEUAWFXEZd[B]C_DaEbJc]eFf[hD
~rka	tH]ZIh]
~rkd	{!ZHX
~rke	i!Y#]3Z<Z>JDJF[KJO[XJZHhZ
~rkf	{!^=]@IHJZF
~rki	{D]
~rko	q%Z2ZIZKJTXZJ
~rks	k#X7cZH
~rkt	mB[KYM[dJfZ
~rl^	g@IHJM[^JbYhc
~rla	]!Z#I(J+J-G/X3I7J9X:];I>G@cBFDGHGI[KHNXOITHUIVXXHZB[[]Y^X_HaHbIcJdJfJgZh^
~rld	{SZ
~rle	f-J?[@JBYC]D_HHIJKJN^OYZHaJ
~rli	h%X3J=[?YC]DHHIIJK_NJZHbX
~rlo	i!Y9I:[>[?J@IBJCJHZIIKJNJRZU]V_ZEaJ
~rly	i!]3]@]BGEZHJKGNYVGY^ZHaJcF
~rm^	U#G%[(C+X,J-_/H0J1J4G5I6J7I8]9E:];J=H?E@CAIBYDFEIFJGHHbJHKHLHMENFO^PJRJSITIU^VEWIXHYJZB^F_HaEbbcIdHeJfHgIhb
~rma	S!E#E%F(C)d+Z,G.J/H0I1I2I3f5J6I7H9F;H<Z=E>C?BAGBDCbDfFIHEICJHKDLHMGNXOBQ^RHSHTGUJVBWHXFYIZE[J]F^GaDb]cGdEeJfGgHhE
~rme	_#I%[([)J*J-Y3Z4J9G:X=I>^?H@IAJBYCHDHHGIEK^LJMZTJUIVHXI[I]G^XaGb[cJdJfIhY
~rmi	P!F#D%f&J(a)I*G+F,H-_1H2H3C4H5I6I7G8H9[:E;c<I=I?D@HAGBYCFDAEHFIGFIAJGKELFMDNJOEP]RHSGTEUEV]XEYIZ?]c^^_GaEbJcFdEeHfFgGhD
~rmo	q#G-]>]BJHBTGXIZaaIhI
~rmu	xZHh_
~rmy	t:^HINYU]ZJ
~rn^	J!_%H(D)_*F+H-X/J0F1F2G4C5G6E7G8E9Y:X=B>E?I@aAEBICBDCEEFFGCHFIDK_LFMaPIQGRIU_WHXH[H^_aCdYgGh[
~rna	W!J#F%G(E)I*G+H,I-C.J/J0[2J3f4H5J6H7H9E:a;[<J=G>[?_@@AHBDCDDXEJFIHDI_K^LHMJNGOFPGQJRHS^TGUFWIYIZG[X^G_HaDbZcEdDeJfYgHhG
~rnd	u!]#]MGZJfZ
~rne	c-Y3I4H:^=J>I?JBJDJHGIHKGMJN^RJXYZD]IcgdIfFgJ
~rni	h!c#Y%J-I/J3I7[9J>I@YAJBHCJHDIDKbMJNJO[PIVJZFeXhI
~rno	b!I#H(I-H3[7J9[:]=J>H?J@aAJBGCJD[EJHCIGK^MINHOHPJTJUJVJX^ZD]J^J_[aIbJc[d[fJhH
~rnz	x![
~ro^	I!I#@%E(X)A*G+G,J-B.H/I0J1D2F3e4D5E6D7H8H9B:I;D<F=@>f?X@CACEGFYGFHFIYJ_KDLDN>OfPHQEUFV[WHYCZ][Z]B^C_HbDcJdJfDha
~roa	j!Z#I)Y>ZHYT[ZFa[
~rob	R!D#E%Y(F)G*G+G,H-B.I/F0G1H2I3Y4G5J6H7F9[:E<J>G?E@FAXBdCDDIE]GGHEICJHKELJMFOZPDQIRHS]TEUEVIWFXdZd[G]E^F_GbEccdFeIfGgHhE
~roc	Y!Z#F%F(H)J*I-E0J3G4I6I7I8J9D=G>F?G@_AJBXCJDFEJGJHBIEJJLYMXNGOIPHRISaTHUHVGWJXFYIZ[]f_HaFcHeYfG
~rod	d-Z9I=I?[@IBHHEIIJcKIMINHSJV^aJbXc[dYf[gJ
~roe	xHYV_ZI
~rof	_#J%H(c*J-F/I3a9I;Z=J>H?H@HBHCaDHGYHIIHJIKHMENHPJTIUJXJZF]I^JaHb]cIdJfJgbhI
~rog	t1[9[BHHXZZ
~roh	p)[-[HIPZQXUI^^
~roi	f!J#]%_(^)^*I-X3I9I:J=J>I?J@IBICIDJHHIYKIMJNJPZUIVHXZZD]J^ZaZbJ
~roj	l9J:Y@JH_K[ZYhZ
~rok	]!G#J%H(J)I,I-H/[0J2[3I4^6J7I8I9I:J;[=I>G?HAIBGDIGIIIJIKXMHPHQXRZTIUIVHXJYaZ[]Z^JaJc]dGeHfZgJhI
~rol	M!Z#E%C&J(g)h*d+F,G-E.H0G1F2G3C4g5f7C8F9C:D;G<H=B>C?C@AAFB@CBEGFGGEH]I@JcKEMENIOFPFRJSFTHUCVGWFXEYGZ;[F]D^D_EaDbEcEdFeIfEgDhD
~rom	H#G%B(B)^+d,H-J.I/C0G1Y2F3B4Z5H6Y7I8I9B:I;_<G?F@FAEB@CIEFFFGYHZIFJ^K_LaMBNIOIPaQJRJSFUHWFYFZH^Z_ZcXeGfIgG
~ron	J!Z#^%X&H(B)D*G+E,[-B.G/F0Y1E2F3]4G7H:C;E=B>E@YAEB?CBDAEXFEGgHZICJ_K?LEM[NIOYPHQGRbSFTGUCWDY[ZI[D]H^DaAd_eDf[h]
~roo	c(H)Y*c-J>J@JC[HaIJKJPJRJVJZEc[hJ
~rop	S!G#X%G(E)H*G+G,I-d.I/H2]4F5X6I7G8I9D:G;H<X?c@[AHBCCDDEEXFIGXH?I_JZKCLGMENEOGP[QJRGS[TGVIWHXdYHZ?[G^b_HbFdGeJfEgHhE
~roq	r>Y@Z
~ror	J![#C&e(C)E*E+F,Z-B1F2H4C5G6]7D9B:E;F<G=J>C?D@EAXB^CCDIE[FEGHIEJJKHLFMCNYOIPDREScTFUEVHXDYJZb[E]A_[aBbDc]dCeagEhA
~ros	M!D#H%E&J(D*Y+I-H/X0H2H3D4F5H6G7b8G9E:H;H<I>B?D@AAHBACEDDFHGEHJI[JYKILJMHNDOFPEQIRYSiTcUEVDWDXEYGZ@[F^E_FbDc]d[gc
~rot	T!F#F%F(E)G*I+G,G-b.J/[0F1G3E4F5I6G7G8H9C:G;a<I=E>^?D@HAGBCDEEHFIGGHZKJLGMENGPcQISHUEVCWIX_YgZ?_EbGcBeGf[hD
~rou	L!C#^%B&I)E*D-@/F0I1H2H3D4F5G6G8F9B:F;G<H=B?B@JAFBaCBDYEGFGHaIDJFK^LEMANZOFPcQHRFTaVhWJXDZJ[[]HdEeEhH
~rov	T!F#F%G(E)I+H,J-C.J/H0f1I2J3F5J6I7d8J9F:I;I=[>_?E@[AIBCCZEIFJGIHYIEJHMEN]OGPHRISET[UGVGWIX[YIZ@[H]E^Fa]bYcHdHeJfDgHhE
~row	U!Y#E%J)J*J+J,J-H._3H4Z9H:I=I?H@aAJBEGIIFJYKELJNEOIPIRIUIVGWJXcYJZC[I]^_IaHbccFdJeZfHgI
~rox	^-Z1J3I4H9J=JBIH]JJLXNGRIYHZD]HaJb^chdJfFhJ
~roz	u/XB[HZZJ
~rpa	i/HZH_^gb
~rph	x!J/JZJ__
~rpo	h)Z*J@IIJKJNaPXVJW[ZIeX
~rpr	i#J@IC[DXH]IJO[P]ZG][
~rqu	j#I*[/_2Z9J@HBICJHEIIKHL^MITJVZZX[[]]hI
~rr^	d!I#J%J-I3I4a9J=J>J?J@JBIGJHBIHKYMINJOJSHT_UJVIXZZ[]^aHbXcIdJeYfagJhJ
~rra	]!G#Y%H(G)I*H,_-_/J0J1J2J3]4]7I8I9Z:H;J=I>G?G@EAIB^CGDFFZGJIEJJKGLJMHNIOIPHRXSITGUZVFWJXYYJZB[I]H^HaGcXdCeHgJha
~rrb	tHHb_
~rre	M#b%G(D)G*G+F,Z-A.H/C0J2H3[6]7F8H9B:D;G<H=D>D?[@YAYCBFHGFHHIAJFLFNFO]PEQHR^S[TJUDVCWEXHYGZ[[_]C^Da[bDcJdDgGhh
~rri	X!I#I(I*I+I-F/E0I3G6]9G:J=I>X?H@[AZB]CGFJGJH]IGKFMHNHRITIUJVHXGZ][X^JacbIcIdXfHgJhH
~rro	G!]#Y&e(A)G*C+D,[-@1E2F3H4B5F6[7B9@:C;E<E=H>A?BB_CADEE[FDGFICJHKDLCM@OHPBRCScT^UBVDWHX]Zc[X_Za?bGcZdBebgD
~rrt	_#e(J)Y-Y.Y3J>I@GCJDIIGKYMENJTbUJVIZG[Y]IaIcJfJhJ
~rru	m#[*Y+^3JBIDFHIMJNZ]a
~rry	g-J9b@HBIHDIJKIZ_d[hJ
~rs^	_#I%^(H*J,]-G/X3I4X5Y6J8]9H:I?I@XAYBICJDIHCIJJ]KGMZNHOJPHRJSITIUIV]XI]I^J_]aIbIeJfH
~rsa	l*X-J1X6[>I@JBJD]IJK_MZNJUJVJZI^[dIfJhJ
~rsc	e!Y%H(X+]-I/]3I4J6]9H:J<Y>H?Z@GBJCHDHEZHDIZKHLZMIOJTJVIX^ZE]J^J_Ja[cZdIfIhI
~rse	i+Y-Y9J=J?I@IBZDbHBIIKINIS]U[W[ZDbJcJ
~rsh	g/J9JHZMIPYZIgd
~rsi	[!J#I%H(H)J*J+G-H0[1f4I5_7a9I;J=H?I@HBHCHDDGJHZIHJJKILGMHNIOJPIRISJTIUIVHXIYaZF]IaIcHdFeJfGgIhJ
~rso	]!J(H*J+J-Y3H9]:I=X>b?[@[BHCHHZIIKIMJNIOYSXTJUZV[WIXZZA[J]JaFbJfIhJ
~rsp	u+[_]
~rst	S!X#G(])F*G+G,I-E/G3F4I7J8]9G:J;I<J=Y>C?E@cAHC_D^EHFJGHH>JIKBL^MENIOGPFRISFTHUZV]W^XFZ^[G^E_GaCb[cGdFeIfEg[ha
~rsu	i#]9H@YIJXbZ[
~rsy	n1f9IDJHFMGRJdIfF
~rt^	D!G#Z%I(J*G,D-H0H1b2X3Y4J6B7J9F:>;X<H=G>Z?CABBaCFEEFYHcI_JIMGNAO@PGQZRBT^VDYEZH[C^B_ZaGb]dJeEf_gJhE
~rta	O![#C%D&J)D+H,G-G/B1[2G3C4F5I6H7I8G9B:^<I=D>GBYCJDXEGFGGFH_IbKFM[NZODPDQHRGT[UHVIWFXDZE[E]B_FaCbYcXdGeGfJgehZ
~rtb	lB[GIKJM[ZJc[dHfb
~rtc	{KXbZ
~rte	W!Z#E%I)I*X+H,I-Y/Y0]1I3E5H6I8J:X;I=F>C?F@ZBDCFEJFJI^JIKaLHMENYPYSITGUJX_YIZ@[H^H_Ia[bIcGdYeJhF
~rtf	tHIJYM^T[
~rth	j*X-[@IBXGYHAIZMYN^TYX[ZI
~rti	[#X%J(H-H3I4J7J9G:I<Y=I>H?H@XBGCIDHGJHeI^KXLJMHNIOJP^RJSJTJU[XIYJZC[J]]^YaGbHdJfIhJ
~rtm	i(Y@IF^G]KJVa
~rtn	f!I8Z:c@IBHIJKJPJS]VJZG_XfJg]
~rto	i*Z-J/Y1J3F9J=JB]DJI[MJOIRXS]TIVJXJYYZ[a[bJdHfG
~rtr	e%Z(H,J/J1Z4J=H>X@IBIF]KJMINXPXRZSZUJVHZGcJdZe]f^gYhJ
~rts	{G^
~rtu	m%[HYKJR[Y[ZXbXcI
~rtv	{KX
~rtw	{L]
~rty	b-d/J3J7a9I=J@GBIDJHHIJJaKGMJNIVJXJZCaJbXhI
~rtz	c%J(I)X+J,J-[7X:J=Y?X@JBJCIDZIIKINHPJS]U[VZW_ZF]JcJdHfYhJ
~ru^	o3Z9I?]B]H]ZF]I_[aJ
~rub	m3[>ZHHNZT]ZIcZ
~ruc	M!X#G&Y(Z*E+F-C/J2H3H5J7I:];F<H=^>E@CDHF]GFIBJJNAOFPXRXTDUXW[[G]J^Ca[bYd[e[f^hB
~rue	l=]BZCZHFZE^_
~ruf	c!Y#G%J,X3a9Z=I>X?^@GCYHDKHMJNJOYPJQZTIVIZD]Ya[cIfJhJ
~rug	k!Z@XC[HFZHbZd[f]
~ruh	l9J>J?]@]HHIIKbPXZG
~rui	g!](Z-I3I9H:^;]>I?Z@HBJCJHDK_MJNISZVIZE]J^[aHbJdJfJhI
~ruk	r8^H]ZJ
~rul	Y!J(I)J*Z-G/]3I4J7J8J9J:J=I>J?JBJDIGeIYJZKFMHNePHRJSJTJUIVGZD]J^J_HaIbIdJfFgIhI
~rum	j#J-J0[3Y=J>J@IBIDJHCIHKIL[MJNYVZZG[[][^[c[dJfJga
~run	V!H%H)H+],Y-F/H0[1]3^4G7J8I9G:H;J=G?F@JAJBZDZGYH?IHJZKIL]N[OHPYR[UGVEWIXGZ>[H]G_IbGcHdEfcgI
~ruo	r(^)]*[?HVJ
~rup	[!H#I%H)H*I+],J-I/J3F4J7I9G:G;J=G>H?G@FAJBECHDDG[H[IGJJKGLJMGNHOIPdRJSITIUEVjWIXHZA[I][^X_JaHbGcIdHfHgJhH
~rus	r#G9]HYIJTXVHZY
~rut	xF[ZI^^
~rv^	i7I9J<J>J?bBIDIFcHJIIMJVIZX]JbJfI
~rva	uF^
~rve	J!E#J%D&I(D*E+F,F-C.H0H1F2E3C4e5f6e8E9C:J;F<Y=B>D?C@BAFBACDDCFFGBHXICJEKELFNGOFP[ReSETEUCVCWGXEYbZA[F]C^E_XaCbCcceEfagFhE
~rvi	H!B#B&H(J)^*H+D,J-C.F/E0]2^3H5E8E9A:B;E=C>F?@@AAECCDIEDFHGBHEICJEKAMYNBOEQFSfTFUcVZWCXDYZZD[C]@^GaEbAcddYeZfkg@hC
~rvo	rHYI^fJ
~rvu	{9_HHfJ
~rw^	{-J@[HIIIX^ZH
~rwa	h-J/[2Z3Z8X9I?J@IBIH]KIMJd_
~rwe	b!J%_(J*J3I4J9J:I;_?ZBHCIDYGJHBIIKbNIPYRYTYUJV[XIZD]IaHbIdHfHhI
~rwi	q%[PGhY
~ry^	H!B#G%G&d(I*E+C,F-D.H/E0F1E3a5]6E7I8J9c:_;E=D@GADBFCFD^EFGCH^JZK^LbMCNaPZRGS[UGV>XCY[ZC[DaBbFcGd^eFfEhH
~ryb	j+Z-Y@XBXHFNJS_VXZF
~ryf	uC]HJX]aY
~ryo	e%[)[+X3X9Z>J?J@JBIHHIJKJNJS_V]ZG^[
~ryp	X!J#I%I(J)J,I-H/J0J1J3I4I6h7J8J9H:J<d=I>I?I@IAJBGDIGJH?IIJJKHMINHPIRHSJTJUIVIXJYeZC[J]J^I_IaJbHcJdHeIfGhI
~rys	{ZJ^^
~ryt	b%^+Y3J7Y9H>[?Y@FBZDEIHJYKFOJPFXJZb]XfHhJ
~ryw	q?ZHIMZS^ZG
~rz^	j-J:X@JI^M]TXZG_Y
~rza	uLXd_
~rze	b!Z(I/J3_4J9G:Y=I>I?J@ZBFEJFZI]KGNXOJPJRZTJUIVIX^ZC]I^JaHbIfIhX
~rzl	{@ZK]ZI
~rzo	{(^9[HJZJ
~rzu	p-Y/Z4[@ZHHKZMJN_ZH
~rzw	uDZL[
~rzy	i(]*Y-I/[3J9G@HBICJDIHYIIKJNIZ^aZhY
~s12	{9JHES_TJ
~s1^	{Y]
~s50	o#GHZTc_I
~s70	{H^
~sa^	U!J#E%C(D)Z,H-[/G0e1G2H3D4F7G8Z9J:Z;Y<I>a?C@EAGBIC^EHFHICKdLGN^QIRFSGTFUYVCWFXEYGZE[Y^F_GaCbJcGdEeIfCgHhC
~sab	Q!g#G%H(Z)Y*G+J,I-Z.X/H0J1Y3G4I7I9Z:G;]=G>G@GAGBFCHDGEIFJGHHYIGKHLIMHNGOJPFRJSHTHUaVDWGXIY[ZA[I]H_FaGb[cIdGgIhI
~sac	a!a%J(H)Z3J6Y;[BJLYU]VJY]ZI^JbYfI
~sad	b!I#I%J(X)J*J-H/I3J9I:I=I>H?H@HBHCIDIEaGJHCKeMHNaOIP]RYTJUIVGXJZB[J]I^[aIbJcHdHfJhG
~saf	p.Z2[HZJZ
~sag	R!G%G&J(F)F*I+G,H-X.Y/H0X2J3G4H5J6I7H8I9G:G;H<J=E>Z?X@BAHBDC_DBE]FHGHJHLHMGO[PFQIRHSFTHUHVIWZYHZa[G]GadbGcFd[fFgGhX
~sai	a-H/b3H9J=X>I?I@IBHCJDIEJHGIGJYMJOXUIVHX[Zc[J]JaJcXfJhZ
~saj	t9I>^DIHDZZa_
~sak	j#J%[(_*J-I3a9E=]>H?Z@IBICZDYHBIZKIOJVJXJZG]JaEhJ
~sal	]!I#H%I&J(H)I*I-E/I1J3]7I:Y;J=I>E@_AJBFCZF^GIH_IDNGPIRISJTIUHV[WJXIYJ[J]I^I_IaEc]dIfH
~sam	R!E#E&J(E)H*I+G,H-A.I/[2I3E4F5I7Y8Z9H:F;H<I=E>E?F@aAbBBCFDEEHFGGGHGIGKbLHMFQgRFSJUYWHXFYGZ][F]E^G_IbYcEdEeHfEgZhE
~san	_!J#[%^&Z(a*J-[3Z9E:Y>G?I@FBFCIDXGJKDNXOZPIS[TIUEVGXIZF]H^JaFbIcJdJfHhH
~sao	m%Y(Z1XHZ][^XdJ
~sap	n#]>HHZPZTIaHb[
~sar	[!I#J%I(X)H*I+J-H.X3H9I:J=^>H?]@HBHC[D[IIK^MINJUEWHXJ[J]I^JaIcJdcfIhX
~sas	pDZHIJ^
~sat	J!^&I)Z*B+H,D-F.H/J0H1F2G3J4E5G8J9D:b;Y<H=]>C?EBJCJDDE_G]H>ICJJKYLFNbOIPYQHRFSXTGUcWaXH[G_IaDbFcZdJeFfGgEhD
~sau	{6Y
~sav	n-I3Z9I=[@JCGHaIHKINZZD]Hf]
~say	G#Y%E(D)F*I,F-^/Y0G1[2H3A4G5H8G9C:Y;I<H>B?B@GBBCJDIEXFGHEIaKXLJMBNZO^PDQGRGUYV_XdYGZX[G]G^X_XaGd[fEgBh[
~sba	h-H4Z9I>]?IBICIDIEYIJKHMJRZX_ZGha
~sbe	x+J-[D[HY
~sbl	_!I#[%J-J1Z3J?F@IB_CJHDKJMJT_VJXIZH[c^JbH
~sbu	xI]
~sc^	f#I3Z:^;X=X>Y?J@IBHCJDHHCIIKISZUIVHXJZ]^YaIbJcYfJhZ
~sca	e-H=^>I?J@HBHCIDJF[H^IFKHL^MIN^]X^JaYbIcZfIhI
~sce	i?]@HIJKZZXcXg]
~sch	J!Z(G)I*B+[-D/X2H3H5H6]7C9[:?;E>^AFCEDCEHFIGHHHICJFKYLHNJPXR]SBTHU^VIWCX]YaZD[E]C^C_YaJbac[d^eZfZ
~sci	f!I#I%J&Y(I-I0J3I4J6]9Y:]=I>I?J@HB]CHDIHJI^KIMJOJPJTJUIVHXJZ[]__JaIbJcZfIhJ
~scl	i-[/dGXHFNJZJcJ
~sco	W!E#G%F&](H)I+I,I-X.J/G0H1H2I3C4G5J6H7H8H9D:H;I<J=F>]?X@EAHBECFDFEYFXGeIZJGKZLHMFNEOGQIRGSITHUXV]WIXHYH[Z]G^G_Ga_bYc_eIfFgJhE
~scr	M!H#E&I(G)E*E+a-B.H/E1F2H3Z5H7E8X9F:E;F<G=[>[?H@@AIBHCBD]EGFGG^IJJFKGLJMENBOaRISETCUBVBWFXDYb^DaCbdcId_f_g^hF
~scu	j3I9JCJHJIcU]ZJ
~sd^	j@]BXHIMIPZZIbZdGf]g]
~sda	p-J@aHXKJNZR]ZG
~sdh	i%HHIPc
~sdi	xL]f^
~sdp	uP_
~se^	Y!H%F&[(H*I+I,J-G/I0J1J3D4I6I7I8J9X:G=X>Z?_AJCHD]EJFIGFHDI_JIKDN_OEP[QYRISHUGV^WIXHYJ[H]Z^Y_IaDbGcHdYeJfXgJhG
~sea	h!Y(J-b3I9J>E@JAJBJDXF^GGHXIIKHMJNJOJZC__a[
~sec	M!D#E&J(Z*_+^,F-I.H0G1G2[3X4C5H7E8^9C:E;Z<d=E?a@_AFCfD[EGFHGFIJJIKALEMENBOEPCQ]RESJTJUEVEWFY_Z=[H]Y^J_FaBcDdEeHfC
~sed	U!I%Y)H*G+I,^-^0J1J2J3J4J8J9H:I;J=I?c@DAYBDCFDIEJFIH[IYJIK_LHNFOIRJSJTXUJVGZD[F]H^H_HaIbHcIdIeJfIgahG
~see	d#J%J(I-cA^BJHGI[P[VJZIaXdJfIgY
~seg	Z!I#G(G)G*^+G,I-X.J/I0I2J4H6I7H8Z9X:I;I<J=_>E?_@XAHC_EIFJGIH=JJKCLIMGNGOGPFQXRHSZWIY]ZF[H]a^I_HbGdHfDh[
~seh	u-X@Y[[
~sei	X#X(E+Z,I.Y/H0I2X3J4G5J6I7H:Y;H=]>F?Y@BAJBYDZEHFYGHHCI]JIK^LHMENCOYPGSZTHUEVJWXXYYZZA[H^Y_HaJbHcFdEeHf_gH
~sel	K!C#I%C&I(?)f*D+F,G-A.G/C0F1E2G3C4E5G6^8E9B:B;H=D?]A[BZCCDJEFFFGdICJHLXMFNDOFPCQ]REUfVhWDXDZC]C^c_CaGbHcAd[eFf=gChF
~sem	l%Z-[3I4]9J>H@IBICJD]FYGYIIK[MZRJZFdJfJhJ
~sen	E!?(I)C*C+D,F.J/D1I3G4@5G7[8J9G;C<F=D>J?A@XAIB^C=DIECFDHYI_KeNaO@P@QHRASAT?U^V@WAXBYDZc[]^Z_YaacAdaeCf=gBhc
~ser	9#H%G&B(Y)],A-A/B0G1E3B4_5_6_8E9B;^<H>=?B@CA_BXC@EXFaGYHGIAJAKAMJNEOBP[QJRcS_TDUaW?XBY^ZE[G^Y_caAcddYeGfhgZhE
~ses	U!G#[%G(F)a*I+H,I-F.J/_0H1I2J3G5J6I8J9E;I<J=F>G?G@FAIBECGDGE^FJGIHIIYJILFMGN_OHPGQJRHSITGUGVGWIXGY_ZD[Y]e^I_HaDc_dHeJfGh[
~set	7#A%[(b)]*^+E,G-:.[2C3C4H5Y6B9@:[;G<X=^?Y@EAIB[EXF[GGHAI=JHK>LGMCN>OCQFRISbT@U]V]WcYDZ][C][^F_Ga]b_dHe[f^gbh@
~seu	e#J(J*I-I3J7[9H:J>I?[@XCaDIHCIGKIMJNJPZSJTXU[V[XJZC[b]JaHcIdIfJhI
~sev	j#_-J1[@]HGTF
~sew	{7Z:^ZGdI
~sez	r(X-YHJI]KX
~sfa	lHGNbRXWJZJf^
~sfe	u6[7ZH_
~sfi	f(J/ZG_HFIHJcNZZFaJ
~sfo	pHaZJ
~sfr	q*[?^HJX[
~sfu	e%J/J@JBaHHMYTIUHVXZ[[Ie[fI
~sfy	p@YHIIJN^
~sge	e#Z%J(])Y-I3J4]9H;J=I>H?I@JBHCJDZEYG[HCIJMJNJRJTJWIXJYZZI]IaHcYd[
~sh^	S!C#G%E&J(D)F*Y+G,G-D.I1H2H3Y5I7H8G9D:F;H<I=D@EAGB_CFDXEHFeGaHIIDJFKFMcOFQIRFSGTFUEVEXG[I]a^H_Zb]cDdBeHhE
~sha	X!Z%I*[-H/I7J9I:Y=Z>G?JBHDIHbKHMINIPITJVIZB[J]J^aaJcJfJhJ
~she	a#]-F/H9H>J?J@FBHK^NITIUJV[ZE[J^JaJgdh]
~shi	l7_>JDZHDPYSH^^
~sho	L!D%E&J(C)F*G+b,G-C/^1G3D4F5H7H8F9C<J=C>I?]@EAGBADFEHFHGEHeI]KGNIPEQIRaS[VIWGYGZY[Z^J_ZaXbacFdXeHfDgGhC
~shu	n!^#a-J>Z@IHEIJKIZG]YfY
~si^	e%Z(]/X3^?J@IB[CJDHIZKJMJOYVJZH]JaJ
~sia	b-[1X2Z9H:Z@]BHI[KHMJX^ZHhI
~sib	Y#Y%F)G*J+J,J-[/H0F3[4_5J6Y7^8J9I>]?F@[AJBDCIDGGJHZIGJIK]LIMGNGOJP[RHSGTHUGVCWIXGZ[[Y]H^J_IaIbFfHgHhJ
~sic	Z#G%H(H*]+Y,I-X/I0J1J4H7I8J9C;Z=b>G?bAJCYFJGIH_IFJJLINHOGPYRISJTJUHVEWJYXZE]G^H_JcHdGeJfHhG
~sid	^#I%I(_)I*J-[/_0J3G4H7J8J9H=I>F@GAZBHDHFJG_H[I]KGMIOXPERJS^TYUJXJYJZA[J]J^J_ZaHbHcIdJfEgJhI
~sie	b!I#X%H(I*I+I-I0[1[3H4I7J9Y:J=I>F?G@FAYBHCHDXG]K^LJNHO]PHRYTYUJVHXYZB[J]H^[_HaYcIfYhH
~sif	{HII_
~sig	K#E%B&J*F+Y,Z-F.I/H0H1H2H3F5G6G7b8G9Y:G;H<e>G?B@FAGBECDDYEHFaGEH[JFKHLcMZNIOFPGQIRFSFTbUDVBWFXEYGZX[^]^_Ha?cCdEeGfDh]
~sil	f-a;YHBZF]J^[aadZ
~sim	f-I3E9J>F@HBJCIIeKaLYOFXZZGaGhH
~sin	L!J%Z&I(C)a*C+Z,G-_.J/I2H3G5I6J9B:H;G=a>F?G@BD_EGG]HEIDK]LXM[NGOCPGRXSFTCVYWFXIYZZH[H]C^DaZc]dZeFfbgIhE
~sio	M!F%d&J(]*D+E,H-C/F0e1e2Z3a4I5]6G7F8G9C:F;_<H=B>B?B@BAGBBCEDBEGFGGEHbIDJFKDLDMDNDOFPZQHRFSFTIUEWFXEY^ZA]c^F_GaBcFdCeGfCgFhX
~sir	t3I?_DIHEKIZ[a]h]
~sis	Z!H#G%H(G)I*I+[,]-I0J3C4J6J7I8X9H:G;J<Y=H>I?G@JAcBECGD^GHHAIFJIK_LIMGNIOIPHRZVGWIX[YJZB[X]H^I_]aHbHcIdEedfGgIhY
~sit	W!H#G%H(H)I+H,J-]/G0I1I3H4Z5]6I7a8J9E;J<J?E@EBGCGDFEIFIGHHbIaKEN_OHQJRGTHUGVGWHYHZG[I^I_GaFbDc]fFgI
~siv	n-Y3Y4[6YHIcXeX
~sja	xHHU^V]ZJ
~sk^	T!G#G%H(f)E*]+I,J/J0J1J3E4I5J6I7H8J9D:H;I=J>E@^AJBCCHEIFJHdIEJIKEL^MGRISHUGVEWIXHYIZH[H]F^a_IaFbIcGdHgahI
~ska	p9JBJHZZYba
~ske	Z!J#I(I)I*]+^-I3I7J9I=J>G?_@FBGCYH[IGKFLbNJOZPJR[TJUJVHZH[I]G^IaYbI
~ski	i+[1]3[@IBJDaGJKIMHZHaGc[fH
~sko	r%[3_4]9J=[>JCJDJHGIIXJZGaZ
~skr	j-J9G>I@IBJDJH_IJMIO]ZFd_f^gZhI
~sks	Z(I)J,Z-I9J>E?G@GBIC^DGH_NJVJZYaHha
~skt	t/^H_ZF
~sku	{@[d[
~sky	{H]
~sl^	{@JIYK]
~sla	]!I#H%I)I*J-H/I0J4J7I9F=H?H@GAJBECID]FdGIIGJJKYLJNGOZPISITJU_WIXIZ][I]G^Y_JaFbFcIdYfFgI
~sle	r-I@FHZI[VXZYd[
~sli	j-[/G6Y9JH]IJKJU_Y[ZI
~slo	Z!I#[%I(I)J*J+J-[/I1J3I4J7J9F:J;J=H>I?IAJB[CHDHGJH]JJLJM[N]OJPISJT^UHVHXIYJ]I^HaHcFdYfHgJh_
~slu	n9H@IBIHFIJP[U]Z]cZdJfahJ
~sly	p-Y2ZHHP]Z]
~sma	[!I#H%I(I-H/I3E4J6[7J9F:J>Y?I@GBECIDHG]H]I[KZMHNIOZPJRIT_UJVIZB[I]I^J_IaYbbcId_fFhI
~sme	x3JCaYXaJ
~smi	xH]I]ZG
~smo	j(I)X9J@aAaBZHHIIKJMJZF_Ih]
~smt	{ZZbZ
~sna	m6X9I>ZBJHZIXRbZH
~sno	u-_9ZIJNGZI
~so^	Q!_#F%a&J([)H+E,G-B.I0I1G2Z4H5I6G7I8H:D;Z<I=H>b?E@YA[DDEHH[ICJGK[MBNCPIQJRHSGTEV^WGX_ZZ[E]^^J_JaAbIcGdCfDgI
~soa	u9[?YHY
~sob	x9XB[_Z
~soc	t-^8Y:YHJIEZY
~sod	tIXN^
~sof	N!E#B%F&J(E*Z+I-G/X0H1]2H3F4F5H6H7b8H9F:F;H<I>C?F@IAGBDCFDEFHGFIBJ]KDLGMINEOGPEQIRZShTcUFVEWFXFYHZ>[G]F^FaXbEc^d]eHfXgchE
~sog	x@]MX
~soi	p@_HJNYTZZI
~sok	r#XX]
~sol	N!C#A%e&I(?)Y*F+F,F-A.H/E0F1X2e3B5H6G7F8F:D;d<H=J>A?]AFB_CcDCGEHCIHJFKGLEMCNBODQcSFUYVZWFYFZG[^]C_FaDbCcGdFeHfCgahC
~som	P#X&J(X+I,H-c.I/J0H1H2I6H;X<[=G>C?IAGB@DFEaFXHIKZLGMHOEQIRGSFUYVHWHXFYHZ_[FaDbZcGeIf[gFhD
~son	S!J#_%D&J(E*I+H,H-a/J0J1H2H3Z4F5I6H7G9^;G<I=J>_@YAGD_IZJZKDLJMCN_PIQHRGTDVZXEYGZE[I]E^F_GbDdEeHfDg]hD
~soo	r(Z)Z*X@_HFVI^J
~sop	r(]1X@XP]VIZI
~sor	_#I%J(J)I-H1Z3J7J9_:I?J@ZB^CJDIHYIHKHMIOJS]TXUHVFXJZ]]I^JaIbIcYfIhI
~sos	{!Y@[
~sou	c!I%J-I/]3J8H9G>J@XAdBZDJGXHYIIKGMZNITHVJZI]JbYfJ
~sow	{T[
~soz	t9JBYU]V_ZJ
~spa	Y!H%H(H)J*I+I,J-C1I2J3_4G5J6I7b8J:H;I<J=G?^@IAHBECEDDEJFIGHHYIbJIKJLIMENGPIQJRGSITJUGVFWJXGYIZE[H]F^I_eabdHfFgIhE
~spe	N!Z#d%C&_(D*E+F,G/F0G2G4D6G7F8G9J:E;F=D>A?C@[AFBECCDFEGFXGFIaJ^KGLFMGNaPEQHRESFTaUZVGWGX^YYZ@[a]B^D_Fa]bYcaeFfEgFhB
~sph	p2YHZI_ZI
~spi	j#J&Z(J-^/J9I:^=J?J@JBGHXIHJJKINYUJVJZc]HaJbHfJ
~spl	j/Y>[H]IZZF[]aJ
~spo	Y!H#F%I)H*^+I,I-F.J/G1J4b6Z7I8J9^:I;I=H>G?X@EA_BGCFDJEIFJGIHZIGJJKHMGNcO[PGQJTFUGVHWIX^YIZE[I]GaCbIcFdHgJhH
~spr	G!Z#C%D&I(?)c*H+],E-Z.J/D0F1E2H3]4G6E8E:E;H<G=H>B?[@HCBD[EDFGGGIBJZKCLCMDNXOIP]QHRES_T^U^V]W]XbYY[H]C^H_DaEbYcZd@eEfFgChC
~spu	j3I9Z;Y@JLYNJX[ZI]^^[aDd^fJ
~squ	i8_9XBHKJVJZ^_YfZ
~sre	{9_G[HD
~sri	xN[W^
~sro	u?]HIZJc[d[
~srs	{8Y
~sru	{-Z
~ss^	F#G%b&G(^)D*B+I,C-].G0C1E2F3[4C6D8G:H;H<F=^>]AEC^DXEGFDGBHaI^KALDMINEO@Q_S^TIUEYI[Y]F^Ba[bFdDeGf@g@hI
~ssa	O!E%X&J*G+E,G-[.Z/F0G3F4G5I6H7F9E:F<I=Z@FAGBBCbFGI@JGKdLGNXOFPHQHRGSGTJUFVBX]YGZY[F]Z^Z_GabbIcFdaeJfDgHhC
~ssb	{I^
~ssc	g!Z/c>I?ZBJDIHZKINIZGa]cJ
~sse	X!H#F%](H,I-I/F0H1J2I3E4H6a7Z8J9F:];I=Y>a?[@]AZB[CFDDEHFIGXIXJILHNJOEPHRHTGUJVEWIXGYI]Z^F_ZcHdCeJfEgHhE
~ssf	a%J(I/J@JBaHFJaMXTIUHVXZZ[Ie[fI
~ssi	M!E%d&I(a*E-B.H/H1F2G3X4^5G6X7Z8F;_>X?AAFBHCCDEFFGDH]IIJELIMCNEP_QHRESDTHUCVGWEYFZH]a^E_EbGcJdFebfEhH
~ssk	h?a@IBIH[VJZFba
~ssl	tHJP]YZZ^
~sso	U!]#H%Z)J+H,I-D.I/G0I1X4G5J6H9H:F<J>_?F@ZA[CEEIFIGGHZIGJJK^NDOJQIRHSHTFUFVbWHXa[F^IaCcGdGeJfFgH
~ssp	H!Z#D%D&I(?)c*H+[,F-E/C0G1E3_4I6F8E9G:E;H<H=I>C?[@JBXCCD[EEFGGGH[J[KDLCMEOFP]QHRFSaU_V^W]Xb[I]D^I_EaGcDd@eEfAgChC
~sst	d#I-J3X6Z9H:J=J>H?J@YBXCJF[IGKGMIN]T[VXXXZZ]]
~ssu	W!H#J%J(F)H+I,J-E/a0J1J3I6J7H8J9F:G>F?FAJB_D]EIFJGIICJIKILXOFPGRHSYTHU_VEWZXHYYZ_[H]X^G_IaYcZdGeJfXgHhE
~ssw	4!=(^)D*F+>-c.I/Y0I1E2_3>4@5F7[8E9A;C<X=C>E?DA@B^CFDGEEFCIbJ]KbL[M_N_O?P?QBRASITCUGVCWIX@YCZb[_^]_@aEcFd_eYg^h_
~st^	?!E#H%D(D)G*G+C,C.E/@0F1?2A3B5F7C8d9_:f;D<F?X@aA]B[C[EEFDGFH]IXJJKeL^MCNBODPFRXTJUEWXYIZG[Z^B_caBbBcHdHeGg=ha
~sta	B!c#I%E&E([*B+J,E-G.I/>0^1G2B4D5F7A8Z9Z:F<C=F>?@]ABB_DFEGFIGHHbI[KZLIN=OGPGQHS]TFU]V^XFYA[A]F_JaZc>dDeHfegZhG
~stb	x:XV[
~std	k(_
~ste	G!G#@%A&G(E)F*F+d,I-J.H/C0Y1C2E4B5G6X7E8I9B;D<F=G>_?]@]AbBICbDcEEFDGAHZI[JIK^LJMCNJOGPIQFR]SCTEUYWHXEYXZJ[J]Y^@_GaCbHc@d?e_f_gChX
~stf	{H[
~stg	u*Y:^HJWZ
~sti	L!a#E%I&I(G)E*a+C-I.H0F1a2H3C4I6[7H8G9Z:Y;F<H=D?bAEB@DIEZFXGEHFIHJFKDL[M_NFObPGQISFTXUGVCWGXX]B^C_abCcEeGfCgX
~stk	n%X:_@[HGI[LZZH
~stl	x9IH^IZZH
~stm	u-Z9[HHKYUX
~stn	x>[B[^YfH
~sto	K!G#Z&I(H)J*D.[/X0X2D3[4D5b7G8I:B<G>X?F@JAZCCDBEGFFGDH]IBK[LGMINcPFQHR[S]TAUBWEXBYDZI]Z^FaGbJdEf]gChJ
~stp	u=_H]ZI
~str	F!F#C%@&G(^)f*b+h,^-G0C1C2E3G4A5E6D7D9>:C;E<F=?>@?HACBIDgEGGBHHIDJIK=LCMEN]ObP]QcRBSBT@UZVFWZX@YaZG[H^H_Ga>bGcEeDfCg^hB
~sts	_!J#E%a(H*J-I9G=J>J?JBIH]IIKJRJS_TbVJZI]J_HaIbJcJfIg^
~stu	Y#G%I(G)Z*I+H,J-G/H3G4I5X8J9E:I;J=H?C@]AJBXCYD^G]H_JJLIMGNGOIPIRJSITHUIV]X_Z][I]G_HaZbHcIdIfGhH
~sty	j#Y,_3[@[BJIIKIMJOJZEh_
~su^	^!J(H-I/J3I9H:J=I>J?IBaCJDYIHLJMYOJPJUJVJY[Za]J^IaJbJc]hI
~sua	T![#H%H(_)Z*E,G-E.J0I1J2J3I4H5J6I8Y9E:];[=X>E?D@JAaBEDJEIFJHEJIMFNEQJRHSHTFUFWHXJYJZ]]^^^_ZcGeJfGgIhE
~sub	e(Z-]3G=^>I?J@]BHCYDXHEIGKJMJOHZbaJ
~suc	U!G%G(G*J+F,I-H/f0J3F6J7I8J9E:I;J=G>I?H@]AIBfCGEIGIHCIGKFLHMZNDOHPGRISHUEWIX_YJZ[]G^E_[aGbJdEeYfFgHhG
~suf	a%a(c-E3J9I>G?X@IBICaDIHII_KIOJPIVJZE]JaHhI
~sug	{?IHZ
~sui	f#a(X+Z-Y1J:Y>Y?H@XB^CHH@IIKIMHNIOJRJTJV^XIY[ZD[ZaIbJcEfHhH
~suj	{O^
~sul	b#J%X(I-H/_3I7J9H:d;Y=I>J?J@HBHCJDIHBIHKHMENYU]VJWIZE]I^YaZbZcJhX
~sum	k!X8Z?]HIKXR[ZF
~sun	b!J#J%J(I+J-G/I3G7J9I:I>H?ICXD^KHLZMHNXOHPJRISZTJU_VGW[XIZI[J]Z^J_Xa[dHfYgJhH
~sup	W!I#J%J(])H*C+J-H/Y1e3E5^7Y9Z:Z=H?[BGC[DYEXGJIGKHMGNHOJPHRISITHUXVFWIXIZF[J]I^JaIbIcHdHfHgXhZ
~sur	g(Y-I=J>J?J@JBJDIIZKHLXZa[Jb[eZ
~sus	m!]@XH[X[ZJ
~suy	{I[KZ
~sva	{H^
~sve	{![+JDHHFY^
~svo	x3[
~sw0	{-b3JHEIGOH
~swa	p3J?Z@_C^HHZH[Z]]aF
~swe	g#I&Y4]9Z?Y@JCJDYKXNXXZZH
~swi	Z!_#H%I(I*I+I/I0J1Y3J4J7J8J9G:I=H>^@GAHBFCHDGGHHFIHJJKGLZMHNHOHRHUaV_XJZB[J]G^IaGb^cIdaeXf]gJhY
~swo	4!=(^)D*F+>-_.I/Y0I1E2_3?4@5F7[8E9A;C<X=C>E?D@XA@B^CFDGEEFCIbJ]KcL[M_N_O@P?QBRASITCUGVCWIX@YCZb[_^]_@aEcFd_eYg^h_
~sy^	j-ZHGI^gX
~sym	h!Z-]/X@XHGI]KYN[ZF
~syn	F!C#B%c&F(A)B*D,D-?.F/C0f1h2Y3J4^5E6I7B8b9@:B;C=B>??B@?AFBDCCD@ECFDGjHYI?JBK?LBM_NBOCPJReSATAUAV>WCXCZ:[D]@^A_GaAbBc^daeJffgChA
~sys	]%I(J)J+Y-F/H3]4J9G:Y>I?H@ZAJCID]GIH[IYKaLHMGODP]RXTIVHXIY][I]I^I_JaHbJcJdJfJhE
~syw	xdZf]
~sz^	t#]*ZBJHZVY
~sza	x(]*Z-]HIZJ
~szc	{C]MZ
~sze	t9XBZHZ
~szy	{9Y@[
~ta^	C!e%J&E(?-Y.F0B1@2X3a4C7^8Y9X:C<E>@?a@aCXECFHHFJDKdMINDOHQHRBSBT?U]V]W=XIYEZY[E]EaCcCdFeEfCgHha
~taa	h!_(I-J3Z9I;]?]@IBIDJHDIJKIMJNJOFU]VZZE^[aIdZfIhJ
~tab	R#Y)I*G+G,I-].I/H0H1H2J4G6H8H9D:H;[<J=Y>J@GA[BYFIGGHaIZJHKGMYNFOGQITGUIVJWYXFZ[^G_Yb[cHdFeIhF
~tac	S!I#E%E&I(F)C*A+I,D-C.I/G0H1F2H3e4b5H6H7H9_:H;H<I=Y>Z?G@DAGCaD^E^FHGFHFIAJJKELHMGNFODPCQIRFSIT_UGVBWJX[YHZc[F]F^F_FaFbFcbdIeHfEgGhE
~tad	W!b#G%H)H*I+I,J/Y0J1Z3H4I6I7I9X:^;]=G>G?G@ECGEJGJHCIEJJKDLINHOYPHRISZTHUYV_WHYZZ@[I^IaFbYc[gJhG
~taf	c!J%I(^)[*X+Z-J3J8Y=J>J?I@IBICIF]GXIIKIMJP]UDV]ZGaJbJc[d[fH
~tag	_#Y%J(I*J-G3H7I:[;Z=I>F?I@]BHCHDIGJH_IFJJLJMHNYOIPJRJS_TJUIVZXYZA[J]G^XaHbIc[dJfYhI
~tai	V!F#G%H&^)H*I+H,Y-]1J2J3G4H6J7I8I9I=H>I?H@EBECZD^EXFcG^H>IcJHKELIMINYOJPHRYSIUXVFWXXHZX[I]H^G_HaHbFcHdHeJfIgIhH
~taj	{aZ
~tak	W![#H%G(G)G*H+J,J-E/Y0J1J3]4^5J6J7I8X9G:G;^<[@YBDDYFJGFHFKYLGMbNFOIRISHTHUXVFWJXHYJZD]H_GbHcYfIhZ
~tal	M)D*F,G/B0a1^2I3X5H6H7E8F9G:];H<I?B@XAGBICEEGFHGEHZIYJaKHLHNZOEPDQIRGTYWFXEYG[G]D^I_Fb_cEdGeJfEgfhF
~tam	b!J#Z(X)J-]/I0[3F9H=[>I?J@]B[CIDZIGKHMHNITJUIVXWJXIZH]Ia[bIcJfHhH
~tan	T!X#G%G(G)]*G,X-D/H0J2I3X4J5J6I7J8I9J:];d<J>D@AAHCIDEEHFIGXHBIaKFLHMHRHSGTGU]VEWHXGZG[G^[_GaEc]dHeYfEgHha
~tao	q(_3[:[HIZJ
~tap	i#Z*[3J9I>Y@JCbDJHGIJKIO[ZIaHeZhZ
~tar	N#B%E&I(b)F*E+H,F-B/E1F2H3H4Y5G6F7H8F9[:I<H=H>D@^AEB_CCDYFIGaI?KaLEM^NBOIPCQHRESDUGVGXEYF[I]X^Da[dAffhG
~tat	O#[%D&J(B)H*I+E,J-D0Z1I3^4J5I6F8G9A;X<I=D>J?F@BAFBZC^D?EFFGGFHaIFJEK^LHMZOGPIRES^TCWHXdYFZE[H]C_FaZc[dYeGhC
~tau	n6a?XHCRbZGa[fJ
~tav	uHHI__[
~taw	t:X@_
~tax	{H[VJ
~tay	h@IBJHHI]L^TZZH[I]Ja]g]
~taz	b!I%I(G)J3I:H=H?IBXDJMJNHPXS^UZVXW^XYZ^]J_JaJbIcJ
~tba	t-^HJ
~tbe	j=J@JB[GIKIM[VZZHcZdGfb
~tbo	qBJHDcc
~tbr	t3^9H=^HEI[ZI
~tch	P![%F&I([)I*F+E,H.G/E0H2I3A4G6a7G8G9C:F<I=E?I@GAdBACDDCEHFHGFIAKGNEOdPJQIRDSGTGU^V]WHXFYJZ>[G]]^ZbZcEdYf[gFhY
~tco	r!^%J-]2I3J@JEHHCIHL^NGWIZId]e[
~td^	{J[
~tda	o1^3Z>]?JDYZHfH
~tde	h(^8Y=[@JHGNIR[W[
~tdi	u!_HHRYZI
~tdo	{@^HJ
~te^	N!C#G%B&H(E)D*Z+A,E0E1J2G3>5[6J7D8G:F<G=E>d?Z@IAEBECJDFEGFFGEH^JEK^LEM^NEOZPEQGRaSJUDVYZa]Y_GaHbIeGfFgFhY
~tea	T#H([*H+I,J-G.J/I1I3Y4I6J8J:^;J=G>B?Y@JAJBECIDFEJFIGHHeIEKFLIMeOHPHQYRISITIUGV]WHXHYYZD[H]FaDbHcHdIfH
~teb	H!E#C%_&I(B)D*G+G,[-D.H/G0[1Z3D4J5X7G8X9G:E;I=X>E?E@CA]BXCFDDEFIDJXKELENCOGQXRZSFTDUAVBWEXFY^ZF[D]E^C_]bHdcecf^hC
~tec	Z!I#Z%G)I*I,I-d/H0H1I3I4J7H9G:I;b=I>I?I@GAIBFCIDHEJGIHZIbKEMHNJP[S^VHWJXJYJZB[I]I^Z_HaJbIcHdIeJfIgHhG
~ted	t1YHZZZ
~tee	j#Y@HBJDZHYI[MINGTXVZhZ
~teg	]!I#J%J(X)J*[+I/J3H7J9H:I=H>[?Z@YBHCGDEEGH@I^JJKHMIN_OJP_S[TJUGVEW_XJZC[J]I^J_IaHcHdce]fGgJhJ
~teh	b-[3]9J:J>H?ZBJCXD]HDIaMJVJZD^JaHfX
~tei	e![#[*J-G3H4J9Y:I=I>G?I@EBGCHDHHHKEMINZOXRITJU^VXWJX^]Ia^cIfYhH
~tek	uIa
~tel	M!I%E&I(X)E+G,G.[/F0Z1G2H3d4E5H6J7F8G9B;F<H=J>d@XAFB?CJDcEFFGIEJHKELFMCOePDQYRFSFT^U]V^WEXBZE[I^E_Fb^cDdDeHfCgFhC
~tem	M%D&I(C)E*F,G.H/C0F1I2G4F5H6F7E8G9H:I;G<H>C@dBXCCD_HFJHKbLfMFOHPEQHRZSGTcVIWEXaY]ZB[D^G_EaBbFdDeHgF
~ten	D!F%C(_)_+E,].H/C1A3]4?5E6C7D8E9G:b<D=H>D?F@GAcBCCZEAFBGIIXJALFMEOEPZQET=UbVDWbXiYEZ[[J^H_FaAbEcAdAe]fZgHhX
~tep	a#J(I+I-H3H6]7J9G:J=I>Z?I@HAIBIH]IFKJMJNIOIPYR]TIVIXIZ_]]aGbIfHhI
~ter	<!Z%B&H(C)=*A+],D-c.E/c0G1A2a3a4E5B6E7E9E:[;F<E=B@ZAGCXDZEAF^G^HCIdJfKYLFMZN_OXPCQDTEU>V>WIX>YDZF[C]g_Ca@c]e@hY
~tes	Z!G#H%H(G)I*J+J-H/H0J3]4I6I7J8I9_:F=_>F?GA]B_CHDFGIHJIHJJKYLHMHOGPHQaRISIVFXG[I]G^I_HaHcIdFeJfHgIhG
~tet	Z!Y%H(G*H+J,J-G/I0J1[3H5H6J8J9X:G=C>G?F@DCHGHJJLJMFOHRITHUaV^WHXYYXZJ[I^YaGbGcFdceJfZgIh[
~teu	V!H(X)Z,Z-D/H0I1I6I8[9E:Y=I>G?D@CAZBFDGEFFIHZKELIMINEP^RGSITGYI]X^Z_ZbXcFeIfFgHhG
~tev	i%H-J;Z?]H[IZJYKHNaZDhI
~tex	x>]?]DFHEa]
~tez	uQXZ]
~tfa	rBIHYM^NJT[ZZ
~tfi	o5_HJJY
~tfl	tHaZE
~tge	l!Z*X:aHGWYYXZJ
~tgl	q@JPaV]ZH^J
~tgo	{cY
~tgr	p#[HYT]V[ZF[Z
~tgt	{HaKGZI
~th^	B!B#B)H+I,Z-Z0F1A2Z3I5D7]9E:X;[<H@FAaBZCGD_F_GHHBKXL]MXNZPGQDTIU@V=X?YEZb[B]E^B_YabbZcId@fAgJhG
~tha	F!J#G%J&I(E*I,G-b.X0F1Y2H4]5Y6F7E8G9a:H<G>a@FA]B[DFG_HFIZJ[KYMEO[PHQHSGXFZC]B^]_IaGbCcEdGeFfH
~the	A#?%F&H([)I*I,X-I.F/^0F1E2I3_4C5E6E8Y9b;G<E=G>Y?dB@C[ECFYG_H]IJJELYM@NIPHQGRHSZTHUIWZZJ[[]C^C_IaZbFcJdCeCfXgEhC
~thi	J!D&I)H*G,G-[/G0G2H3I4F5G7[8^9_:Y;X<H=Y>B?E@bD[EGHHIGJXK[LJMINJOFQHSFTEVaWZXFYF[H]D_FcFdEeGfCgEhI
~thn	t-GJ_
~tho	I!E#D%E&X)[*b+c,E.J/F0G2J3X5J6G8I9D:D;G<H>[?d@FAFBZCdDbEFFJG^HIJJKIMEO]PIQHRFSFU@XDYGZ;[Z]I^CaDbGcEeBfDgEhX
~thr	R!G#J%H)H*G+X,I-B.J/J0I1H2J3J4I5J6J7X8H9[:J;I<J=G>F?F@JAHB_CEEJFIGJH]K_LHMGNZOHRGUFWGX^Z^[G_Fa]bHcXdHeYfIgXhY
~tht	x,_HG
~thu	x,J@ZH_ZF
~thy	q0YfY
~ti^	W!F#G(Y*F+G,G-X/H0H1I2I3^4H5J6H7Y=^>G?Y@JA^BCC]EIFIGZI]KJLHM[OFSHTGU^XEYHZ@_GaDbEcIdHeIfFgHhE
~tia	T!H#^%X*G+H-G/H0J1J3F4I5J6I7H8I;J=X>GAJBZCHDHFIGGHZIIJHKFLINDOIRIS]THUZXGYJZ_[X_Ib[cGdEeI
~tic	I#F%C&I)B+E,^-D/H0F1F2H5H6F7H8E9b:D;I<Z>]?b@EAEBJCGEFFIG^HcIEJGKHL]MAN^OEPEQHRESETDUAVFW]ZG[D]E^a_EabbBdbfEgFhB
~tid	i,X-Y7_9J>I?I@IBJDYIIK_MJV]ZEdGfJgZ
~tie	V!B#H)Y*Y+H,H-c0I1I2G3^4Y5J6I7X8I9D:E;H<J=Z>D?EAIBCDXEIGHH>IcKGLXMINFO]PdQJUFVJWIXEYIZB[F]F^F_[aJbFdCeIfEhF
~tif	Y!Y#J%I)J*I+J,a-I3_4J7I9J:I=H>G?^@HBGDGH_JYKHLJMHNIOJPJSJTJUGVHWIXJZA[J]G^JadcIdJfIhJ
~tig	Z%^(a)J*H+J,I-F/I0J3F4G5Z6J7J8J9H:H;^>]@DAJBFDEEYGJHCIILIM[O[PISZUHVFWHXHYXZB[I^H_Ja[bHdGeJfHgIhb
~tij	t@[HIIIKIMYN[TZ
~tik	{!Z
~til	J!]%C&H(]*C+E.G/H0G1_2F3F4H6F7Y8I<G=E>[@_BHCDDFEEFEGFHHIXJDMdNEOZQGRDSDT]UBVIWDXXZJ]F_^bZcFdXeGf[hD
~tim	M!E#a%^&H(D)F*J.H/C0E1F2H3F4E5H6H7E8F:E;G<H=E>A?C@[BJDZFGGEI?JFKcLGMXNFOcPEQHRgSFTJUFVDXZYF[F]^^E_Fa_bEc]dFfEgF
~tin	]!H#a%J(H*J+I-F/X0Z3D4I6^7J9I:H=I?G@cAJCGDDFZGJHFIGJJKXLYNFPIRYTYVIXbZA[I]^^J_JaJbIcIdIfHgJhG
~tio	>!>#B&H)D*^+^-Z.F/>0?1G2B3D4A7H8J9<:Y;H<^=^>>?b@<AIBGC_D]EfGYHcI@JJK>MHN]OCPDQXRDSGTGU_VGW[ZE[Z]D^__FbBcYdbebfGgEh=
~tip	b#a(I-I9H:a=J>I@HAaBICJDIHEI^KHMXNJOZTJVJXI]JaHhX
~tiq	q-H@JIJK]N]WXZGa[hJ
~tir	d!J#I(J*J-I.Z1a3J4Z8Y9I=[>J?^@IBGCGDYHAIIMJU_VIWJXX[Y]IaIbJcJdJfJ
~tis	i/YBYHEIFJYNdWIZHaI
~tit	^!I#Y(I*J+I-Z/I0J6J7c9I=I>J?E@]A_BGD^GJHaIGJJKELJMHNGOGPJQXSITIUIVIZA[I]H_GaHbGcHd[fIgJhG
~tiv	G!k%E&c(D)[*J+C,]-J/D0]1D2D3]4B5F6Z7B8Y9@:>;[=>@>AJBJCFDFEAHBI>JHKFM@OAPERBSBTGUfXcY[Z9[H]A_Ia?ccd_e]fBgEh?
~tiz	u9^>JK^ZHaI
~tja	uHFU^ZJf_
~tke	x@[I]
~tki	t9X@[HJI^
~tko	j!](Y9H:_;Y@HBJDJHGKJLZP[UJVIZE^[_XhJ
~tl^	k9J?GHZIXXaZI
~tla	x9H@JH^I_ZI
~tle	xc]
~tli	c%J(I)J*[/X:J=I@GBHDHIXMINeSJTJUHVIWcZD]JaJbJdJfJgIhJ
~tlo	W!I%J+J-I3H4J7J9H>G?J@GBbCJDJHdIIKILJMcNIOHVJZD[F]I^JaIbHcIfJhH
~tls	x+JDHHEYb
~tly	Z#Z(I+J-a/F3J9J?I@bBICJDJGYHXMJNISXVZ^JaJ
~tm^	qBGHHRedHfG
~tma	i-]9Z>IHcKXZH]J
~tme	g(Y9J>X@HBJCZDJF^G]HIIIKIVaZZaJ
~tmr	{-J@[HIIIX^ZH
~tn^	{dZ
~tna	xI[ZI
~tne	e!I(J/J3J8Z9J:c=J>Z@IBXIIKIMJPJS]VIZF_XcJfXg]
~tni	x3JHFK^ZJcZ
~tny	xHJYXZJd]f[
~to2	{-_
~to^	C#d%^&[(B*F+E-D.D/F0E1[3b5D6D7D8F:^<C=<>F?E@DAHB]CID[EAFDGIHJIJJFK@NIO[PGRGU^VbX]Yb[B]^^J_^a]bGcBdEeDg@h=
~toa	r)aU_ZI
~toc	g!J(^)I*J,H-I3I9G=F>I?H@JCIDIHYIIK]NJRJVJXJYgZG]JaZcFfH
~tod	S!J%H(E)F*c,H-Z.J/F0I1I2J3E4G5J6I7F8I:E;I<J=E>E?b@bAHCfDDEIFIGHHFIBJHKBLHOFPFQJRGSeU_VCX^YIZE[H]F_HaCbFcGdGeJfFgHhE
~toe	x6]9J>]@JHIP]ZJ
~tog	l(I6_<Y?J@IK[TIW^
~toi	{HJb]
~tok	X!H#H%H(H)H*I+J,k-Y/H0J1J3G4H6J7I8J9F:J;J=G>H?^@GAJBFCIDGEJGIHHIGJIKGLHMIOIPGRdSJTIUHVGWJXIYXZA[J]H^I_IbIcGdIeEgJhH
~tol	Z!I#H(F)Z*H+I,I-I3H4]7X9F>]?Y@XAJBDCFD]GJHCLJMGNYOHRJSJTHVZWJXYYZZ[[I]H^X_IaGbIcId]fIgH
~tom	U!I%Z)H*I+I,I-^/J0H2H3I4I5J6J7H8J9E:F;J=Z>[?E@bAIBHCHDEEJFJGJHZJ[KJLIMGNDOHPHRJTHUGVFWJXcYJ[H^G_HaabHcIdHg[hG
~ton	Y!D#G%G(g)H*H+J,a-F.Y/I0J1J3E4[7G8J9F:];J=G?G@EAJBECHDFEJGIJIKFLJMGNGOIPHSaTJUGVEWIXI]H^H_Jb[c_dIfGgGhG
~too	_!I#I%I)Z*H/]0I1a2Z4I7I8[9F:J=I>X?Z@EAXBaDIFJIGJ^KGMHNFOJPHRFSITIUHVHXGZC]H^[_JaGbIcIdIfGgZhI
~top	P%F(E*H+H,H-E0[2I3F4H5I6H7G8G9E:H;X<J=Y>E?F@BA^CFDEEHFIGEHeIDJGKCLIMbNEOGPJQJR[SGTGUGVDWHXGYF[H]_^J_GaEbccIdEf_hI
~tor	C!H#=%_&c(Y)]*[+D,D-;/J0J1A2d3b4[5^6J8b9G:d;I<c=>>Y?]@?AFB>CBD@EGFGGAH_I?JFKZLDMEN^OFP_Q^RCS]UJV^WFXEYDZ7[B]=^E_bcIeBf>gBh>
~tos	g!J#Z(J)_-[3J9J=HBXCJDIH_IIKJNYU_VHXJZHaJcJfH
~tot	o#Z%^(J9YHHVZXIZ]
~tou	X!Z%G)a*G,H-Y0H1]2J3D4H6J7H8J9_:H;J=F?EAIB]CGEJFJGHH<IFJJKDLJNZOGQJSZTXU_VJWGYIZJ]G^]_HaZbGcFeJhH
~tow	b!I#J%J(])I*I-b/J3J4Z7I9I=X>I?H@FCJDZGJIGJJKGMINHPHRJSXU]V]WIXJZZ[J]J^IaHbHcJdIfHgXhI
~toy	r#]-J9YHEKJVY[Xh[
~tp^	x+XHIc^
~tpa	x@JH[ZIh_
~tr^	T#E%[(H)F+X,H0I1I4H5I6I8I9E:Z;I<J>D?D@_AHBYCYD]EXFHHBI_J[KbLHNFPFQIRYSFTJUFVYXHYIZG[FaCcHeJfFg_hE
~tra	?!F%C&D(Z)e*^+c,X-E.D/h0G2C3E4D5A6F7b8A9::^;@=Y>D?B@[A?C?D_EBFFGCH_IDKELAMDNHOXQARJSdTdVDX?YDZX^I_[a>bGcDdHeZfZg^hA
~tre	X#Z%Y(E)H*F,G0J1J2X4H5J6J7H8J9D:I;I=G>F@ZAID[EJFJGJHIIJJILINZOIQbRISYTHUHVEWJXGYIZ][H]Y^I_JaabHcIdGeJfGhF
~tri	L#[%I&I+a,G-C0I1F2H4F5H6G7F8F9C;F<I=^>B?C@YAZCIEGFXGXH_IAJEK^LJMDNcOHQcRESFUEVIWGXcYG[F]C_DbEcFdEeGfEgFhI
~trl	g@IHJM[^JbYhc
~tro	I!Y%@&G)B*F+E,I-^.E0E1F2Y3<4f5e6D7F8C9=:J;I<E=?>[?>@^ACB_DZEDFDH@IdJeK<NJOIPEQHRJSJTCUAVJWCXaYZ]B^FbEcHdIeEfDgY
~tru	_!I%Y(G)J,I/I1Z3J4H7J8]:J=G>J?J@HAJBGDJFYGJHYKIMJNIRYSITJUHVHYJZD]J^^_JbIcZdYe[f]gahI
~try	c#Z+I3^>IBIDFH@NXO_YbZHbY
~trz	o9I:Y@ZDZH[ZHfX
~ts1	{9JHES_TJ
~ts5	m#GH[Tc_I
~ts7	{H^
~ts^	S#I%H(Z+[,I-b0Y1I2J3D4I5X8I;G=G>F?GAYBCCGDHFJGZHEJ[MENZO[PYRJVHWIXHYJZC[H]F^F_GaZbIcXeJg[h]
~tsa	x7Z>HH]IZNHZIaH
~tsc	u6bNJZJ
~tse	^!J#I%a(G)J-J7J:J=I>JCJDJHCIYKZMJNFS[TXUHVHZD]GaIbIcHdJfdg]
~tsf	p*[?^HJX[
~tsi	e([+Y?JD_G[HEL_PJZF
~tsn	{9ZHY
~tsp	d#[%J1X3I@IBXHGIHKJN]OXVJZE[bbIc[hJ
~tst	n0_3I8^@JCJHHIIK^
~tsy	{G^
~tt^	O!H#]%I&J(E*]+G,Y-^/E0J1G2H3X4J5H6H7F8G9Y:G;H<^=[?DBEDCEHFHH]IAJJLFNaPERJSFTJVGW[Z[[I]X^Z_FaFbFcGdDgHhH
~tta	[%I(I*J+J-Y3F7J9F:J=H>G@bAJCHDHH@IEKYMIN_PIRJSJTaUJVHWJXHZ_[I]H^JaHbIdIfIgJh]
~tte	M!C#Z%J&J)F*F+F-].H/_0]1F2]3Y4F5H6G7E8F9G:I;F<H=C?C@]AGCBEHGDIeJDK@LFMBNZOFPIQHSYTEUDWFXeYGZ][E]Z_DbHdDeHfFhZ
~tti	Y!]#]%a+J,Y-Z/J0J3]4J7J9[:I=H>H?I@[AZBECIDGGIHGIHJJKEMINJOIPJRJSJU^VGWJXGZB[I]I_IaHbIfHgJhH
~ttl	l+IDGHFXaY^ZJ
~tto	X!B#E%I(c)H*H+G,I-E/G0I1I3]4H5J7H8Z9H:X<X=G>[?F@DAGB[EJFIH@JIK]LIMFNFOYSZVEWHXFYI^J__a[b]cGdHeJfFgIhF
~ttp	x+XHIc^
~ttr	a!J%J+Z-I0I1J3Y9J>IBICIDHG]HaIaK^LXMJNIOIPZRJTIVJXIZC]J_JaIcIdJfHhI
~ttu	p*XKJZHha
~tu^	k!I%Z0^DJHXS^VJZZ_Y
~tua	_%J(J-G/J1^3J4I9J=I>J?H@EBFCJDIGIHII[KDLJMYNHOIPJR^VIYIZ@[I^JaJbJcHdIeJfdhf
~tub	x9J>]HHKYc[
~tuc	d!J#I(I)]+J-J0J3J9F>J?J@YBHC[DaH]IIKXMJNJPJTJVJXXZ_]J_JbJfIhJ
~tud	f-J9Z>G?D@JDIGZH_IZKJNZTZV^ZH^Y
~tue	e-H@[BXIHKYNXQXR[XJZAhe
~tuf	{G[HJZX
~tui	r>X@aH^ZIdI
~tuj	u=GH[b]
~tum	u1Z>JHIKZa[
~tun	]#I%Z(J+I,X/J0J1X3I4]9I=I>H?I@ZCIE[GJIHKHMINGOIRISJTFUJVIX^YZZIbbc]dIfFhJ
~tup	_!J#J%I(H)I+a,a-I1J3J7J8J9G=I>I?I@IBICIDdE^GJIJJJKIMJNIPGRIVGXJZD]J^J_IaIbJcIdDebfHgJhJ
~tur	K!_#G%Z(A)_*G+H,Z-G0H1D2G3G5F6Y7D8a9A:F<[>E?F@EAEB@CCDCEEHFIFLDMBODTDUbV_WBXCYZZF[E]D^GaEb]deecfXgIhF
~tus	pBZHJb_
~tut	d#J)J-b/I3F5Y9Z=I>I?J@JBYCJH[IEKFMJNYOGS]TXU]VHZE]JaJdJgYhJ
~tva	x>]aG
~tve	{KX
~tw^	u-]
~twa	j1_9[@HH[JXZ]
~twe	Z!H#G%F(I)I*^+J,J-G/I0[1I3J5I6^7I8I9G:I;J<[>G?G@dBECZEJGJHIIYJJK]LZMGNIOJPHRIS[UHVHWIXHYJZB[J]F^JaHbHcadXfEgIhI
~twi	f#H/H9I@YAdBIKIS[TY_FaIcJhY
~two	T!G#H%F)I*X+I,J-X/F0I1J2J3H5G6I7G8J9Z:H;I<J>E?GAJBXCGEIGXLIN[OIPHQ_RHSETJU[VZWIYIZ[]G^X_IaEcadbeJfDgGhZ
~ty^	L#D&J*]+X,G-a/E0G1G2H4F5H6G7d8G9D:E;Z<J?X@JA[BAC]FHGFHZI^J]KCLFMEOFPDQ]RFSETIUEVFWEYXZD[F]D^J_Gb[c]eGfEgFhE
~tye	qHJca
~tyl	l?[@]C]P]ZE[Z
~tym	{T[
~typ	U!I#^%H(H)J*I+J,_-E/H1J2I3b8J9H:];J=J>B?I@aAIBECGDFFJGYHCI^JJKXLJMFO^PIRJTHUJVHXHYJZE[H][^I_JaDbIcIdIfIgJhd
~tz^	u:X>[
~tzd	rO[PZZI[[
~tze	P#I%I(^,G-G/G0J1H2J4F5I6G9I:^;^>F@GA_CHDDEHFXHFI]JGKCLXMDNCPXQJRGSFVZWIYH[I]_^Z_[aXb[eGfHhF
~tzi	{h_
~tzl	x*XC[DHHHMIg]
~tzs	{C^HZZG
~tzt	X#[(E)I*I+J,[-J/X3H5X6J9G;J>IB^CGEXGIHAIDJJKcLJMYNIRISITHUGVGWIX_[H]G_JaGcHdFfGgahE
~tzu	a#J%J(H+J,J-I3J4J:I=Y>J@IBICIDYIJKINZPIS[TYU[VYW_ZJ]YbJcIdHfYhJ
~ua^	n3J>YHGL[M]T[
~uad	{3H>JHJO_
~uag	xZX
~uai	l!Y3^7]>I_YdZ
~ual	Y!I%I(I*J+J,J-E0J1]3H6J7J8J9X:I=H>H?I@GBFCHDHGIIDJIKaLIMXNXR^TIUIVHWJXIYHZA[I]H^IaIbIcGdEeJfdhe
~uan	a#G%Y-F/J3I9E:I>GBZCGDIHYIFJJK[LJMHNHOIRJT]UIVIWIXbZa[I]I^IaHbIcJfIha
~uar	R![#X%G(_)Z*E,F-D.I/Y0X1H2I4G5I6H7[8X9J:[;Z<J>C?C@FA_BDDHEHFIH>JHK]NEOYPYSHTDUEWHX^YIZY]]^^_YcFeIfFgHhD
~uas	k*Z/[9I@ZAYC^HJK[ZH
~uat	h!X(J-I3H9I>X?G@YBHCIDJHIIhKJMJNIOHXJZD[JaIhJ
~ub^	t-X9]H]ZF
~uba	t>bHFNZZJ
~ubb	x3Z@ZHIKX
~ube	Z!J#J%G)J*J+X,J-F/a0[1J3I4I9F:I;I=H>^?H@FAXBED^EHGIHCIFKELIMZNFO_PYRISYT]UHVHWJX]YJZB^HaFbHc[dGfGhG
~ubi	j!Z>Z?_@YCYDIHEVZ
~ubl	c(I-J7J=J?I@GAZBYDJH]IIMJSYVJZb[J^JaJdXfIhI
~ubm	nHEZb
~ubs	l([-^3H9I=_>I@ZBJDYIHOHZI
~ubt	{?ZI[ZI
~uc^	g!^(JHHJ[NYT[ZG^Y
~uca	n-Y9J=I>I@ZHYKZLXN_VIZHaZ
~ucc	Y!I#H%I(H-J/f3J7J9J:J=I?J@ZBfDIEJH@IJKILJNEPHSIUFXI[G]J^F_JaJdFeZfHgJhI
~uce	{BZHJb]
~uch	W!H#Y%G(X)H*J+F,I0I1[2J4H6I7I8J9[;I=E>IAHBFEIGHH]IZJILIMJOFPXQJRGSJUHVFWJXcYIZZ]E_]a^bHcGdGeJgJhF
~uci	u/Z9IB^LY
~uck	L#A&X(X)Y*D+D-B/I2H3G5J7H:];E<G=]>D?J@HAJCZD[GEHXIAJIN@OEQJTCW[Z[[G]I^Ba[bXd[eZfZhA
~ucl	{f]
~uco	t9[@[BYHJMX
~uct	e#X-Y?JBJFZIJJcNIV^ZFbX
~ucu	i3F4[9I>J?I@JBZD[HEMZNYU^VJWZZHa]bJfJ
~ud^	I!I#@%C&H(C*E+F,Z-G.H/g0f1E2G3D4E5G6^8E9H:D<G=I>G@BA[BBCEDDEEG]HYIGK@LJM^OEP^QGRGSFTdUCV[WFXFZ<[C]C^B_aaDbCd[eFf@g^hB
~uda	e#J%J(J-Y/J0J3I9]:J=J>I?I@ZAIB[CJDJHEIHKGMINJRJUJVIXJZ]]J_daHbJcJfIgYhX
~ude	a+J-X/J3I9J>Y?DB]DHGZHXIXKJM_NJPJTJV^ZE^XaJg]hZ
~udf	i/d9JG]HEMINJZJ
~udi	_(J-Z/]3Z9I?JBGDGEZIIKJLYN^VXYY][^IaJdJfJhX
~udo	o#J@JB^HXT[ZIa_dJeX
~udr	r+]?Y@[CJH[KJZH[]
~uds	u0_HJ
~udt	{3IHIIJK^g[
~ue^	Y!J#Y%Z(G)J+X,J-F/]3I4I6J7J9Y?G@JBYCGDYGJL]MaOHPITIUHVHWJXIZH[^]X^]_JaGcIdHfIhJ
~uea	X!H#d%J(I*J+I,J-]/I1X3H4J7J9I:I=J>H?E@DBZCHDHIGLJMGNJOJPIRJSHTbUIVHZF[^]J^J_JaIb[dIfIgIhI
~ueb	o=^>]BZCZZH
~uec	qBJZ^
~ued	X!X#]%J*H+H,I-F/H0J1J3F7G:H;I>]?DAJBXCFDEFJGHHHIGJILHOGSHTEUXV_WHX]YJZ^[X]FaEbEf]gIhE
~uee	x#[[X
~ueg	xC[HZc]
~uei	e#_-H3J4J9H?JBICJDXHJJXKGMINIOJT^VJXJZE[Y]aaHbYfJhJ
~uel	]#I%I(I*J-H/H0[1J3F4J6I9H:J=I>]?G@DBECHDEG[HDIEK^LJM]O_RJSJTIUHVZZG[I]H^JaIb[cIdHfGhg
~uem	j%J8X=Y>H@ZBID]HZPZS]U[ZGcJ
~uen	W!b#Z(F)]*Z+J/H0I1J2]3Y4J6I7H8J9Z:X;H=G>G?F@ECEDYEJFZHYJIKBLZMGNEOHP]RISITHUEV_WGXGYJZE[Y]G_XaGbGcGeJfEgI
~ueo	q#YHHT_XI[XbY
~uer	Z!H#a%I(I)I*X+Y,J-F/I0J1J3G4I6J7I9X:I=H>D?[@cBDC^DDIIJJK^OGQ^RISJTHUHWJZI]F^I_JaEbHdIgJ
~ues	M!I%E&J(Z*a,G-a.J/F0G1H2I3C4G5I6X7I9X:g;G<H=B>A?cAFCDEFFHGGHbIFLXNDPCQGRYS^UEWGX]YGZA[E]C^F_GaDbEdFeHfCgGhD
~uet	xEYH[a]
~ueu	u@JI[NZ
~uev	c#J-H/Y3H4J8[9J>I?I@YB[CIIXM_NYOIVJXJ[J][aJdIfIhH
~uf^	h-J3Z9Z>X?^@JCJHEIXL[NZOJQ[ZF]Ja]hJ
~ufe	i#J,Y-X3X9I=^>X?J@GCJDJHIKJLZMJZ^]YaZfIhJ
~uff	_%a(a+Y-E3I9X>Y?Z@HBFC_DGGZHEIYKIMJNJOIPITJV[XJZG[J]IaIbJhI
~ufg	n+Z8Y9J@JDJHFIJL]V[ZZ]]
~ufi	q([-XI^KJ
~ufn	u3_
~ufr	uH]Q]
~uft	i0X>[@IB_HGL]MJR[ZGcZfZ
~ufu	q%X3I8Y@JC[DYHJO]ZJ][
~ug^	n!Z@JHFI^KZbZd[fIhZ
~uga	q!YS[U]ZHf^
~ugb	{4]?[HI
~uge	l(Y8^@^HJQXTZZI
~ugg	t-X?IHZ
~ugh	P!I#F%G(Y)H*[+^,J-[0J1I3I4I5J6J7X9G:I;J<J=G>D?JAIB[C[EJFIHIIaK[MGN]RISGTXUCZH[H^G_IaXdGeJfIgXhY
~ugi	x@ZC[
~ugr	j%a>]HXQ[ZX
~ugs	rYXd[f]
~ugt	o4[8[C[DZHHT^ZJ
~ugu	u9^HDK[
~uh^	u@_
~uhe	q?]@JHIIJKaPYZG
~uhr	p%XHGQXR]UZZJbY
~ui^	a#J%I(J+J/J9I=X>G?I@ZB[CHDIHBIGK_MINJO^PYRJTJUZVIXEY[ZF]Ia[b[cJf^gXhI
~uic	t9Y@XHEM]
~uid	c!J+I,X-H3J9I=Z@IAcBXCJDHGYHYIHKHMJNJPJVJZH]J_]eZh^
~uie	g-J3I9I>H?[@]BHC^DHHFIHK[LXMYOJXJZ[[Y]JaH
~uik	h!](Z-I3I9H:^;]>I?Z@HBJCJHEKaMJNIVJZE^[aIdJhI
~uil	]!I#b%I(I+J/J1d3H4X6Y7I9I:H=I>H?I@FAJCIDHGIHDIFJIKGLJMHNGOJPZRISIT_VFWYXIZD[a]I^]_JaIbZcHdJfHhH
~uim	x9[
~uin	{gX
~uio	{3ZHH]^aE
~uir	R!G#H%D(X)H*I+]-F/G0Y1H2I3F4I5J6I7I8Y9F:G;I<a>E?H@ZAHBFCbEdFIGHHFIcJHKIL]MHNXOHPFQ_RISITHUGVGWIYHZ?[I^G_HaGfHgHhG
~uis	]!J#]%J*I+X-G/[0J1I3H4I7J8X9I;J@FBYC]EJFZGJKFLJMGNaOHPJRITGUHV]WJXIYIZC[Y]Z_IaGbIcHdHfG
~uit	]!X#_(I*I+J,J-]/J0J1J2X3G4Y6J7I8X:Y;J?YAJBECFDHGYHIIZJJKGLJMGNFOIPJRISXTIUZVHWJY][J]a^JaGbIcDdGeJfGgJhH
~uiu	{?IBYHIZJ]^aJ
~uiv	r#]-Z2Z9I>J@IB[IIMIZJaJhZ
~uj^	d!J#H(J*J-H3X4J9[>G?J@GBGC^H^IXKHNHO[RJTIUJVIXIZZ]I^JbZdJfIh]
~ujo	m3I9[>H?I@YDYHHM]TYXZZIaZ
~uka	xH]
~ukt	n8^9I@HBZHIIJP[Za
~ul^	^!X%G(G)H+I,J-H/H0J1J3G4G5I7I8J9E:I=G>G?Z@[AIBICaDFEJF[GIHBIZJZK[LJNHOIRISITHU]WJXIYJZ][[^I_IaEbGcHdHeZfFgahH
~ula	Z!I#^%I(I)X*H+I-[/I0J3]4b6J7I8J9D:H;J=H?F@EAJBFC]DbFXGJHII]LJM]NGOZPJRISJTHUHVGWJXHYJZB[I]F^J_IaDbHcIdJfIgJhZ
~uld	Q!B%G(E)H*H-_0I1H2J3Z4]7J8G9D;J<J=F?G@HAIBXEIH^IGJXKYLJOGPGSHTHUIVXWIXGZ_[G]D^Y__bFe]fFgHhI
~ule	Y!J#I%J(H)I-F/]0J1J3I4I7I8I9I:X>I?IBHDHGeIXJZKELJMHNePGRISIUIVGWJZC[]]I^J_HaHbIdJfFhH
~ulf	{I[NI
~ull	]!H#F(H-G/I3H4[9X;Y=I>G?IBaCIDIGJHZIXJJKGMIOXPJUIVXXJZA]Z^XaYbZcJfZhH
~ulo	{2ZHIh[
~uls	q(b:[HIVJZJbZ
~ult	U%F&I(G)I*G,I-D.J/]0I1I2[3E4H5J6I7H8I9C:b;I<J=F>G?G@aAcBECFDDFIGHHXICJHKcLIMCObPGQJSITGUZVGWFXGY[ZF[H]F^H_HaEb_cGeXfGgI
~um^	V!H#G%H(H)H+I,J/G0Y1[4I5]6J7I8J9F:H;J=e>F?G@ZAIBECGEIFJGJH[I[JIKELXMIOHPHRYSHTGU[WIXHYIZF[X]G^Y_HaFbGcYdFeJg^hG
~uma	k(J-J8Z9_>J?I@YBIC]DJHFIJKJN[UIWYZFa[
~umb	M!G#F%H&J(F)H+_,I.I/F0H1H2I3f4H5I6H7H8H9D:G;H<I=E>c?D@FAHBHDZEHFIGGI_JHKHLHMEOePFQIRHSITGUHVEWIXZYIZD[G]D^H_Ga[bGcGdIeJfHgHhC
~ume	Q!G#F%H(G)H*G+F,I-F.I/H0I1I2J3g4H5J6J7H8I9C:H;I<J=G>c?E@DAHBDCDDHEIFIGIHEIZJIKDLHMENGOhPHRHSITFUGVEWHX[YIZI]F^I_Ia]bGcGdHfGgIhE
~umg	rE[ZIc_dZ
~umi	{?^bY
~uml	p/Z=ZIZ
~umm	W#H%J(I)J*H-G/I0J1J3g4I7J9E:I;I=H>]?X@EAIBGDbFJGJH?IEJJKILJMHNGOfPIRISJTHUIVHWJXFYJZC[I]F^J_Ja[bIcIdJfIgJhG
~umn	x1ZKZ
~ump	kHJNaWJ][
~umr	r3^>JHIOXaZ
~un^	]!J#I%I(H*J+H-[/J3D4Z7J9G:I=H>F?G@FBXDcHHIGJJKGMYNZOHPIRJTJU[VGW]XIZC[J^Ja^bbcHdHfYhY
~una	_#J(H/J3J4^7J9Z:J=I>J?FBGC^DIHAIHKIL[MJSXTXUIVJW[][a^bHdJfHg[hJ
~unb	q&_H]T^ZHdI
~unc	U!G%H(Z)Y+Z,I.J0J1X2J3E4I5[6J8I9E:J=C>E?E@YAIB[CFD_EJFJGHHZI]JIL[NEOGRISHTGU^WZXGZJ[G]X^G_IcHeIhE
~und	P!E#D&H(E)G*G+G,H-].I/E0H1X2H3C4[5H6H7Y8]:J;H<H=E>B@YAbBYDEEJF]GZHIIGJHKZLHMDNFOFPGQIRFS[TFUHVDWYXYYZZE[F]D_eaEbac_dEeHfCgGhF
~une	d#I%c&](I-Z3^4J9_<X=J@IBIHHIGJJKGLHMINITF]XcIfJhI
~unf	kBJHIIYMZNXX_]Y
~ung	N!D#F%Y&H(X*G+X-B.H/C0[2Y3E5G6Z7I8I9A:B;b=F?GAFBZCXE[FHJHKELZMINZO]PJQGUJVYWZXA[F^H_DaYbFcadDeHf_gIhF
~unh	x-X0YHJ
~uni	]!I#G%G(J)I*I+H,J-[/]0J1J3H4H5J6J7a9D:H;J=G?E@FAJBDCHDFEJF_G_IFJZKHLJNEOIRISITIUHVXWIXIYJZ^[I]b^IaFbGdIfGgIhH
~unk	[!H#I%J&f)J*J,J-F/J3[7J9F:J=Y>H?I@HCIDIEIHZIGJJKGNJOJSITJU^VGXJ]J^I_Ja^cIdGgIhH
~unl	R!G#X(H)H+J-H/H0J3I4J7I:I>H?H@FAJBaCJDIGIIHJIKGLIMHNIPHRJSJTcUIVGWJXI[f]J^F_FaJbCcIeIfIgI
~unn	b1[4[HGJYR[SJUJVZZE]YcHdGeIfa
~uno	k=YBGHFIJM^S]UdVGWJZF
~unq	xHJS[
~unr	x-IIJZ^cY
~uns	]!J#J%H&a)X-]/X1[2X3H4I6J7Z9I:];J=X>I?H@EBBCIDGFJGJHXLJMFOJPISHUYVEWIXJYZZX[I]H^H_JaGbHcYdIeJfYgIhH
~unt	?!f#b%a&E(?)[*_+[,Y-<.E/?1C2b3^4A5G6B7E8F9@:Y;Z<H=F>AA^BBCIDXEDFCHIIGJBKBL_MXNDOHPdQ[RCSAU>V]W@X]YEZF]A^g__a@bDc?dZe@fCgChC
~unv	xg[
~unz	j-JHYU]VZZXfY
~uo^	q#]5XKXMIYYhJ
~uoi	r*[8Z@JBJV[ZZ[]
~uol	g(^)[*Y-J3J9I=[>H?F@HBJC]DIHGIYKZMXNYOJU[VHZGaJhZ
~uon	{9_HI
~uor	t#^9ZGXIJ
~uot	t3[F[IGZ[
~uov	b!J#Y%I(J-G3G7J8[9J:Z=I?I@XB_CIHJJJLJM^OISJTJUJVJXJ[Z]Z^JaHdHfIgJhG
~up^	P#E%B)E+^,^-D/G0I1G2H3E4F5H6]7F8H:F<I=H>C?D@HAFBGCEDcE[FGHeIHJFKCLGMEOFPdQIRFSGTFVhWFXFYJZ<[G]E^EaDbEcEd@eafBgFhF
~upd	V!I#J%I(^+J,J-G/]0]1_3G4H5^6I7I8I9Z:I;J=H?HAIBYCIDGEJGHHZIGJJKCLIMGN]OIPHRHTIUIVIXJYIZI[I]H^F_IaHbIcGdFeHf_ga
~upe	h%J(I*X9[>a?J@IBIDZHCKJVJZ_aJbJcZ
~upg	e#I(I1c4G5]HXJJRJXJYIZHbHcJdYfagI
~upi	r(Z@XHIZF^[gY
~upl	g%J3GAdDZH[cIfH
~upo	c3J9I@JHJIJP_VeZG
~upp	S!G#H%H(])F*C+I,I-F0I1e2J3D5^6J8I9H:X;J=F>J?Z@GBDCYFJGXHXKELIN_OIP^QJRHSHVdWHXGYIZB[H]GaGbGcGdGeJ
~upr	r%](a;ZHJZGhY
~upt	o+^BJIJMJZI]^h^
~upu	{([f]
~upy	xHZV^ZJ
~ur^	A&Z(D+Y->.G/[0C2F5C6E9b:];F<b>B?E@aAFB;CAD]E[FFGDIHJBK>L@MGNCOJP]QGSITHUXV]WXXcZX[A]I^E_FbJcZdbeafYg@hG
~ura	Q#C%H&I(D)F*Z+H-J.I0F1F2H5I6_7F8^9C:D;H>C@CAGBACIDDEhFHGEHEIDJGKCLDMHNCR_SFT^UBVXWZXEZJ[F]]^G_FbCcId^edhD
~urc	b!I%Y3Z4X8H>J@IAdG]HFIJKJMZNJPJTHVJZG]JcXdJ
~urd	^!Z#H%Z(F)J*J,X-G4Z7J9I:H;J=X>Z?^@XCHDHGJHHIHKZLJNHOJUXXY[J_]aGcJfIgJhH
~ure	^!J%Z)J*Z+I-H/I4I7J9[=I?a@ICXDGGJIJKFMFOGPIUJWYXHY^ZZ[H]IaGcJdYfIhI
~urf	r)[PZQXZGb[
~urg	t9]@JHJIIZ_
~uri	R!G#G%Z(Y)Y*_+Y,H.J/I0J1I2J3J4H5J6I7G8I9G:H;[<J=G>Z?_@CAIBFC^DXEFFJGHJJK[LIMHNGOHPEQ_RISIUFWZY_ZA[H]G_IaEbYcHdGeYfFgIhJ
~url	t1J9[H^
~urn	Q!b#J%F(E)a*F-J0H1J2J3F4F5I6H8H9I=EAHBDCEDGEHFIGGHAKZLHMFN[OHPEQJRGSYTGUaVZWFXGYYZD[G_ZaIb[eZgF
~uro	i(J)J3G9[?[BJCZDHOJS^UGVaW]ZD
~urp	u)[HIPYVJ
~urq	t*[BJV[ZZ[]
~urr	Y!J#X-H/G3I9I>G?J@XBICHDGHYIFK]MJOI[J^JaJhe
~urs	g-I8[?J@[DJGJHGJ^KJM[TJU[V^ZF
~urt	h-H9J@HCJDJHDIeKHN]X[ZHhZ
~uru	P!Y#E&Z(]*G+G,F-E0X1H2J5I8H9H:^;G<I=Z>H@FAIBXCHEYGJHDIDJJNDOGPIQIRGSYTGU[VZW]YG[J^E_GaXb[d[eGfZhE
~urv	{LYZZ
~urz	i-I@]BICXI^KZMJT]ZE^J_YhJ
~us^	G#Z%_&H)[*D,H-_/b0F1F2H3_4D5J6F7I8J;I<F=[AHBBCEDFGDHEIcJ_KaLIM?PFSBTIUYWGX]YDZC[C^C_Fa@bDdZgEhJ
~usa	]!J#H%J(I)J*I-_/J0Y3I4J:I=H>H?]@FBHDFHBJYKdMHNYOYRJTJUIVYWIXJ[I]I^JaGbIdJfIhF
~usb	u-[>^HG
~usc	d3G9I>IB]CIHFIfKJOIZXc[
~use	=!]#Z%E&E([)_*Z+Y.G/B0A1D2C3F4B5A6@9?;b<C=]>>@FAdBZCDDZE[G]HGJEKZLYMANFOFP]R@SAUFVIWDZJ[I]]^^_eaEbDc=e?f>gehG
~usf	{QXf]
~usg	f#Z%J(])Y-J3J4]9J;J=I>I?J@JBIDJG[HDRJTJYZZJ]IaIcYd]
~ush	t>ID[HEZGa_bZ
~usi	a#]-H/H3J9J=b>J?J@GAZBHCIDZHYIXK^LXMJNHOJTXVJXZZH]J_JdIfJhI
~usl	q-Y2Z>[HIZIf^
~uso	m!]/^2Z9J>I@]BICJGXIGKHU]ZH][dIhJ
~usp	o!]@JH]X[ZI
~usq	x9Z@Yf[
~usr	u-Z8Y
~uss	^!I#E%H(H*Z,J-F0J4I6b9Z;J<X=G?]@_AJBYCGDGGXHXKEOIPISJUGVEWJXGYJZB[Y][^I_IaEbIcJdGfHgJ
~ust	L!G#E%[&Y(F)E*Y+H-^/F1H2F6G7F9[:Y;H<I=C>F?G@aAECaDEEYFHGGH[I^J[KZL_MYNBOJPCRFTEUDVEWJXGYJ[_^F_HaHcDdIeHgE
~usu	U![#H%H(_)Z*E,G-E.J0I1J2J3I4H5J6I8Y9E:];[=X>E?D@JAaBEDJEIFJH@JIMFNEQJRHSHTFUFWHXJYJZ]]^^^_]cGeJfGgIhE
~usw	r3J?ZC^HJ[Z]]aF
~usz	x%Y*^
~ut^	H#c%C(J)I*C+D,D.I/C0D1D2F3]4X6E7E9G:E;E<J??@^ADB^I_JDKCLGMbNJQGR^S_T_UYVJYE[Y]E_HaJb@dDeAgD
~uta	^!H#H%H(H*I+J-F/]0J6J7I9B:I;I=]>F?GA]BFCGFYGYH=JXKYLJPIRJS_THUHVGWJXH[I^[_]aFbHcZdHfYgIhF
~utb	qBJHDcc
~utd	r1^>^?JDJZIfH
~ute	S#]%G&I(^*E+J,^-H.I0G1H2I3J4G5I6G9Y;Y<I=X>B?C@EAZBADEEHFHHZJHMcNCOHQIRaSFTJUEVJWGXJYHZa[J]ZcDeIfCgFhC
~utg	{cY
~uth	N!H#F%G(a)X+G,e-G/I0J1J3[4H6J8J9H:H;I=H>^?a@FAIBFD^EIGIH^IGJIKFLIMGNEOIPFQJRISIUEVIWIXHYJZ@[H^H_Ha]bGcZdGeHfHgIhH
~uti	V!E#Y%H(Z)X*F,X-^.J/H1I2J4I6I7]9E:Y;X=J>G?]@GA[BDDHEHFJHDIYJJK]M]NFSIUDWGYJ^[aIcGfGgIhG
~utl	X#F+J-J3I9I>G?J@GBcCJDJHaIIKJMdNJOHTXVJZE]JaJbIcJhI
~utn	{cZ
~uto	T!E#J%Y(a)b*I+G-J/F0G1]2I3B4F5I6H7F8H9X;Z<J>C?B@FAHB?CEDHEHFIGGHaIBJHKCLGMaNCOFPESGTZUaVbWGXEYGZE]D^F_GacbFcFdEeIgZhF
~utr	a!I#H%_(Z)I*Z-G3I9H:a=I?H@cBGCaDYGJHBIFKYMHOIPJSJTIUGV[WJXIZC]IaIcJdIfJhH
~uts	k(]G^HIPJVXZI
~utt	Y!D#[%a(c)I*J+J-Z/I1J3H4J7I8J:I;J=Y>I?HAJCHDGGIHBJJKELJMIOIPIS[TYU[VGWIXI]I^H_Ib_cIdJgJhH
~utu	x1ZKZ
~uty	xH^ZJ
~utz	V!Y%G(J,Z/I2J3H4G6I9I;_<J>G@CA_CGDGEHFJGYHHI]JILZMFNEPYRGSHTYUFWHZC[J]^^]_]aIbFcGdJeIfEgYhH
~uv^	k#IC_DIHITXX[
~uva	i#[,_-I3H9I>J?Z@HBICJDJHBKIMJNJX[ZE[J]J_Ya[c^dHha
~uve	X!H%G(G)J*J+H,J-C.J/_0[1I2J3F4H6Y7H8^9^;I=G>I?FB[CFD[EIFJGHICKYLIM^NIOGP[QJRISJTXUGVHWJXGYJ]Y^I_YaEdEfGhE
~uvo	x3[DJV]
~uvr	xHZZJ[]h[
~uw^	e(Z-I9]BYD^HXKJNFOJVYZYaJhH
~ux^	[!J#H%I(J)[*^+Y,J-G/X0J3G4Z5Y6J7J9F:I;J=H>[?G@^A^BGCYDFHZJJLJMGNHO[PGRJTIUIVGWJXYZ]]H^I_IaGbHcJdHfIgJhI
~uxi	q@[C^ZI
~uy^	{=Z
~uya	{I[KZ
~uys	u#F@[T]cY
~uz^	xHII]K[
~uzo	r>[HYXZaH
~uzy	i!](Z9J;Y?[@IHHK]MJVJZG^[_X
~uzz	r-cHFND
~va^	R#G%D&I(C)Y*Y+E,F-F.H/Z0I1F2G3J4F5H6E7E8G9?:Y;G<I=Y?ZAGB_EGFXGYKJLIMdN_OCPGQHRFSFTEU@VCW[X]ZY]_^I_EcCdBfYgJhA
~vaa	x-^
~vab	u,[3IHF_[a]
~vac	o#[.^3[BINJZ[aI
~vad	b!_#Z(G)Z3[6[9J:J=J>H?J@JBJDIFZHEKJOZU^ZF^XaJfJ
~vag	t(J0]=IH]c[
~vai	^!I#Z%I(I)J*I,Z-G3H4Z7J9F:J=[>[?^@HBGC]DHHYIGLJMINJOJPJS[TIUGVXXZZE[I]HaIbIc]dGhX
~val	V!G#G%H(H)I*I+I-E/[0H1I2J3^4I6J7I8J:G;J=H>b?F@IAICEDCEJFJH[KDLcN[OdPIRaSITGUHVGWJXFYJZF]F^H_IbIcHdGeJfG
~vam	xYY
~van	[!Y#F%H)H*Z+H,Y.J0I1J2J3F4I6J7I8J9[:H;Y=[?_@XAGCFEJFIGIH=JIKcLIMFNFOFQJRISJUGVGWJYJZD[H]X^Y_^b[cGdGfHgJhD
~var	]!X(G)I+Y,]-]/I0I1J2J3H4I7I8]9E:I;I=G>F?H@DA_BECEEJGIH[I[JIKDLIOHPHRHSJT[UHVGWJX_Z?[H]H^IaGbGcGeZgXh]
~vat	W!a#F%G*H+J,Y.Y/I0I1J3_6_7I8J9H:J=G>a?IAJCIEIGHIGKGLJMHO[P]RISJTHU^WIZA[J]H^GaEbHcGfFgJhH
~vau	r2^H]
~ve^	G!C([*Z+F,I/F0J1D4D5]6J8H:D<I=Z?GAYB>CbDaEEFJGJIaKbMFPGQGSDTFVGWHXXYEZG]G^Y_IbGcCd]eJfJ
~vea	a#I%J(J-G/Y3J8Z9Y?J@YBYCIHGIFJJM_U[VJZY[Z][aIbIdIhH
~vec	Z!I#_%G(H)J*I+I-H3^4I5X6I9E:Y=G?EAJBXCEDFGJH?IEJJKYLJM_NGOYPZRISJTHUHVGWIX^Y[[H]G^I_JbGdIfHgZha
~ved	b!I%J([+J-Y/I0X2Y7Z9[:I>[?Y@GBICGDHG]HHIFKGMJNJOISJTIVYXIZY]I_[aXbJfIhI
~vee	p#[-J7[HHI[X[ZI
~veg	n.[6X>JHGIJMJZI]_b_
~vei	r*Z9J;Y?ZD[HIK[ZI
~vel	]!I%I)J*I+H/X3]4^5^9]:H;J=H@EAJBECFDJGJHZIFJJLJM^NGOIPIRITIU^VHWIXGYYZA[I]G^J_JaFdHfHhY
~vem	h!J#J/^0]3J6Y9I@[AZBJHEIIJXKHNIOJPZT[ZE_[aJcJdIgY
~ven	M!Y#[&a(A)H,_/B1G2I3B4E5H7D9I;F<H=Y>AAFBYCDEGHIIDJaMBNeOEPZQGRGSDTHUCVBWFZI]I^G_GbIdFe[f^gEh[
~ver	>#b&C(;)@*I+D,?-E.E/D0E1c3I4]5d6c7Y8D9G:C;_<Y=I?C@FAABFCbDaECFDGCH_IAK_MCNYQJR_U@VFWBY_ZI[H]J^HbEc_dGeAfXgBhA
~ves	t!YE[
~vet	o3IHJJ_O[ZJ[]
~veu	b#I%I+Z-J3I4[9H>G?IBICXDGIHM^OJP[RYTJVJXJYZ[X]JaGcZdXhY
~vev	xK^f]
~vez	e#_3J9]>I@ZBZCJHEIHKIXaZE]JaZdZ
~vi^	i![#Z-Y3F6YBJCXHFIJKJNJOIUJVJXaZJd[
~via	j#H3J9H:J>H?JHZIIKIM]UIVJWZXJZH]Jabf[
~vic	H!B#F%X&I)_*I+D,J-D.H/F0]2^3J4C5F6E8F9B:C;F=D>Z?@@BAFBYCDDIEDFFGCH[ICJEKBLJMDNCOFPBQGRGSeTFUdV[WDXEZE[D]A^HaFbCccfigAhC
~vid	V!F#G%G(G)I*H+I,I/I0I1I2I4]5J6[7b:a;J<J=G>Y?Z@EAHBICFEIFJGIIFJIKELHM[OGP[QJRZSGTHUEVGWIXGYYZZ[I]G^H_GbZc]eIgIhG
~vie	S![#[%G*E-].X0[4F5X6G7F:G;[=F>E?DAHBICEDCEHGGHZIJM]NDOFRGSHT]U]WGX]Y[ZA[G]E_GaZcEd[e[fCgI
~vig	m.[ZF]XbYh^
~vil	Z!G#I%E(d)]*_+J,J/H0J3X4J6J7J9G:J;J=I?XAJBGDGEJGJH?IIJJKHM]NIOJPeSJTIUIVGXIZF[]]I^I_HaHbJcIdIfJhI
~vin	d-e@ZHFIIKIZF^]hJ
~vio	X!H#Z(J*J+J-c3H7J9H:I=I>]?HAJCIDHEIGJH>IFJJK_NeO]PJTIUIVJWIXJZG]I^J_JaIcIdJfJg]hI
~vir	f%J)J-H/J3J7J9G=F@XBHEYFaGJHaIJKIMZNIPJR[UJVIWHZHaJc_dZgJ
~vis	Y!J#H%I)I*J+Y-a/J0e1I3I4J7H9F:[=F>H?H@aBFCHDFH^IFJIKFLYMGNGOJPJS[T]UFVGXHZZ[I]G^GaHbHcGdHfEgIhG
~vit	X!I#I%J(I)J-H/I0J3H4J7I8J9Y:h;J=I>I?I@FAJBGCIDHEHGJHZIGKHMHNGOJPJRJUHVHWJXIZX[J]H^I_JaDbHcedHfIhI
~viu	{-ZKYhJ
~viv	{LYa]
~viz	k2XBXHHS_UIVJcJfa
~vn^	rHHZJd_f[
~vni	{YXf]
~vo^	W!^#X%G(G)J*I,I-J.J/I1J2]3a4G6I7I8a9D:H;I<J=G?]@bAICHDXEJFJGIIEJIKXMGNIOXPGQYRHSGTHUHVGWIZD]F_Ga^bGcYdGeIgIhF
~voc	m9Z:Y@ZBJHYMJOZXXZIh[
~voe	xOYTY
~vog	o+ZBJHIIYKJZ[hY
~voi	g9I?^@JBICJH_IJMJOEV_ZY[J]Ja]
~vol	[!_%I(X)J*J-G0]3H4J6J7I9F:H=I@bAJB[CGGJHEJJK_LJMGNZO]PJRJSJTGUGVFWJX_Z?[H]H^I_IaXb]cHdGfGgJ
~von	l3Z8Y:YBJDII]R]U[ZHfG
~voo	i#J-_=YIIKHNZU^V[XHZGdIfX
~vor	_!I%J(J-G/J3Y4[9I:J;J=H>H?XAJBGCGDFI[NYOISXTYUJVIXIZJ[I]c^I_[aGbIcYdJfJgZ
~vos	{:]
~vot	d(I-I3ZDHE[HFI]KIM[V[]Jd[
~vou	c#Y+[/X4J9]=J>H@[BZCIIGKaMJNHPJRITJZG]JaIcIfYhJ
~voy	t&[>YHJa]
~vr^	tT[a^h[
~vra	e#J*[-]9X?Z@ZCYHJIIKXMYNJZG
~vst	r!^;ZHJ
~vu^	{9_HHfJ
~vue	o+X/J0]BIHFXXZ[b^
~vun	{HIS[ZJbY
~vuo	i3Y9I=[>H?J@JBJC]DIHFIZKZMXNYUJZYhZ
~vut	u*X9[HHK^ZIaJ
~vvi	o-[@YB[HGTXZHf]
~w0r	{-b3JHEIGOH
~w32	pBGHHReZGdHfG
~wa^	p9[@IP[Z[
~waa	{*]CG
~wac	U!G%G)H*I+I,I-Y/H0I1I2J3H4X5J6J7H8J9G;I=Y>F?GAIBZCFEIGXHCLHN[OIPHRHTFU[V^WIX[YIZa]G_IcGd]eJfFgHhZ
~wah	e#I-[3^9J=J>G?c@GBHC[DHHDIYKXMJNIOIVYXJZE[_]Z^JaDhI
~wai	Z!J(I-I3I9^>F?I@bCIDIHHIGKGM]NFOJTIVJXdZE[J]I^JbZhI
~wal	[#I(I)J-H/J1J4I9I:J=I>H?JBJCJDXHaIIJJKGMHRGSETIUHVIXJ[J]]aHbHcgd^fFgIhI
~wan	M&J)F*X+^,H/[0H1H2I3E4G5H6I8H9H:Y;H<I=E>Z?I@[AHC]EHFGGGI^K]NGPDQIRHSGVHXZZD[_]C^E_GaDbFcIdJeI
~wap	x@aHJZI
~war	]!J#I%I(H)J+J,J-E/Y0I1]3G4J7I:I=I>E?_@YAJBDCGDHGJHeIEKFLJMEOJPIRJTIUHVXYJZG[Y^IaXbHcIdJfHgIhH
~was	x>aHGaI
~wat	q3I>]@]OIZDa]
~way	Y#J%I(F)Y*Z+J/G1J3G4J7I8J9G>F?]@aAJC[D]FYGJHIIDJHK[LIMHOIRJSIVGWIXIZH[I]b^X_JbHcIdJfJhX
~wbi	{+J@XD]
~wcz	t@]HJMZ
~wdc	t#a%JHH
~wdl	e%b(IHHg^
~we^	t/XB[HJMYZZ
~wea	h-^/Y9IHYIZKXZI
~web	c-J9I>I@IBZHcIYKJM_NJ]JaJbIcIhG
~wec	m>]@_BIHHKZL]MYZJhZ
~wed	f)b*J-I9I>J@IBHCJDZHYIJMJNJZJa^
~wee	V!X%G(G*]+I,I-E/G0H1H3H5H6]7H:G;I<[=H?F@dCZEJFIGZJHK[LGMFNFOHPGRGSITFUHWIXGYH[I]F^H_ZaFbFcadGeJfXgHhG
~weg	j3^=Z>G@JBJCJD]E[IIKJTZ][bJ
~wei	T!E#G%[(E)G*],H/_0Z1H4F6G7H9X;]<J=I>E?C@bA_BGCbEHGFH=IHLINaPZR]SYTXVDWGXEYGZ@[F]^^G_GaBcDdCeHfD
~wel	c!J#I(J*J+I-e1J3J=H?HBHC[HHKZMIN^S]VIXJZA]FaIcJfIhG
~wen	V!J#H%H)H+H,H-Y/Z0J1J3G4I7H8J9G:G;J>I@YAJBcCXEIFJGIH=JJK_LIOHPJRISIUFVYWHXGYJ]a_Ib[cHdYgIhE
~wer	P!E#E%](D)G*J-c.I/C1Z2I3D4a5G9H;Y<I=G>F?H@IAJCZDFFGGFHGI^JGKGLIMJOESGTHUFXZY][F]I_FaHbEcIdFgehC
~wes	u1J9^H[
~wev	i7ZHXJ[TZUXZJ^X
~wez	{9[HY
~wha	Q!F#I&Z(^)C*E+G,I-I.J0I1H2J3G5I6X7I8I9[;I<J=G>B?F@FAHBECIDHEIFIIaJYLHNaOXPHQJRHSHTDUGVIWIXGYIZd[G^IaDbFcHdHeIgIhb
~whe	L!I%Y(^*X,[-J0G1H2I3]5X6H8H9J:Z;H<J=D?Z@FAFBCCDEJGHH]IDJYKZLFNXOEPHQIRGSYTFUEVCWHXFYHZZ[Z]H^G_^adcJdDfDgEhX
~whi	Q#G%Z(E*H+I,Y-C0Y2J3[6I7Z8H9G:G=Z>[?H@CBEDFEIGHHZLDNbO[PHQJRISIT^VFWIXIZF[H]a_GcFeIfIgYhZ
~who	d+X-H>I@[BJDIGZHAIXKGNIOZUaV]ZD_aaIhI
~wi^	q/[9^HGMJO[ZYdZgJ
~wia	x9[B[HGZ[
~wic	f#H9H@aAcBIHXKITY_FaIcJ
~wid	pHJOXSYUYh]
~wie	]!Z#[%I(I)J*[+X,J/J3H4J7J:I;J>G?H@bB_DFHDIYKaLJMHOIPHRJTIUIVHXaYJ[I]G^J_JaGcIdIfF
~wif	c:J@YBJHdIJK[ZCcJ
~wij	e9G>X@]HGIJKJMZNJZ]^[h[
~wil	]!J#H+J/J0I9[?I@ZBHC[DFH_IHK[MZNHOJTXUJVIXJZY[^]IaHbJdJ
~win	N#Y%H(E)H*H+H,I-G/^0I1H2I3G4F5a6I7G8I9E:F;I<J=F>F?]@DBACGDFEIFIGHH]IBJGKFLGMbNDOHPGQJRGSETEUGVEWHXFZF[_^YaFbfcYdZeIgc
~wip	r+[>YP[
~wir	Z#I%I(G)J*X,J-[/G0J3J4J6J9H:H;J?_@[BFCFDHEJIDK]L^MFSYTIUIVGWJXYZJ[Y]F^HbGcId^eJfGgHh^
~wis	k%Z/J9X@XBJHGK[M[PFRYTIZJc_dZgJ
~wit	D!I#G%J)X+I-G/Z0C1H2I3^5H7H9E:[;X>b?EAGB[CFF^GJHIKFL[MXNYOZPXQFTEWHXDYGZF]A^D_Xa]cJ
~wiz	Y!J#H%I(J)J*I+a,e-I3J6J7J9I=J>F?I@HB^DEGZHIIIJJKHMINIPISJTJUJVJZ@]J^J_IbIcJecfIgJhH
~wla	m(GH^U]V^ZE
~wly	t%Y8^@ZHGIHNGZJ_Jh]
~wn^	R![#E%C&b(E)G*F+J,I-b.I1H2I3F4_5G6H7E8H9E:F;Z<I=E?^AFBBCHDEEHFHGGIGJZLHOGPFQJRFSfTFUFVFXGYHZF[X]E^J_EbJdEeHfZhE
~wnd	{HIS_ZJ
~wne	f#I%J&a([@XHEJ]PHVGZI^]
~wng	{=^
~wni	i!]%](_9I;Y>JBJDYHGMJUJVIZF^[_XhJ
~wnl	xH]
~wo^	u-]HIT[
~woc	x9XC[
~woh	k#[*Y-^3J@JAXCZHHIHM[ZHhY
~woj	{@[TX
~wol	m#]+Y/Z9Y@]DJH_KJMJZC
~won	xZI^[a]
~woo	W!H#J%H(X)J*J+J,J-^/I0J3J4I7I9I:J;J>H?IBXCHEJGYHFLJMXN]OJPIRISJTIU]V[WJXEYJZ^]I^YaHbYcHd^fGgJh[
~wor	3!@%[&J([)D*D+<,H-b.I/Y0I1D2^3>4@5H7_8H9A:J;A=A>D?D@XA>BeCDDEEDFAHZIbJ[KaL]M]N^O?P?QGRCSJT?UFVDX@YCZd[[]I^]_=aFcId_eYg[h^
~wou	g(G-a9H>Z@JBIHZIIKZN]VYZGhX
~wpa	kHIbagX
~wpi	xO^
~wri	F!B#A%b&H)C*F+E,[-B.G/I0a1X3G7F8[9E:C;G=X>H?C@AA[BGCDDBEEHZIBJYK?LDMDNAPZQXR[SETCU@V@WDXCY^ZG[C]D^A__aDb@deecf_g^hA
~wro	P!J#b%H(E)H*H+I,^-A.J/^0H1H2I3_4G5J6Y7G8I9Y:G;I<J=G>D?FAHBDCHDFEYFIGGICJGKILIMFNCO]QJRaSIUGVGWIX[YJZX[H]F^F_HaFbYcEdYeFg]h[
~ws^	x9aHIZF
~wse	^!J#G(J._3J>I@IBICJDJHZIIKHMYNJTXVIZD]_aJbdcGhX
~wsz	{9Y@[
~wun	r?]DZHZL]MJ
~wur	_!Z#H%Z(F)J*J,X-H4Z9I:H;J=X>[?^CIDHHHIHKZLJNHOJUXXI[J^X_]aHcJfIgJhH
~wy^	tD^HX
~wyc	{3]>JD[
~wyl	k!a;ZHGU^
~wym	k9J=XC[HYI_N[ZJ
~wys	x(a9JHHZ[
~x80	d(J-J4F8c9I<c=J@JBIHYIJJJKJN[VJZFbJ
~xa^	i(J;X@[BJH]IJKYMJXYZ]^YaJdZhI
~xac	tDIG[O]
~xam	x9J@ZH[^Y
~xao	xc[
~xbo	{H[
~xce	b!]#E2YBJGJHcIJVJX[ZG]Je^fJ
~xch	i(I)Z*b>ZHYZI
~xcl	f)Z-]=HGdHEKJLZPXUIV[ZI^I_IdJ
~xe^	u9J>]HGfZh[
~xed	t*ZBJHHPIZJ^_
~xem	{HIL]
~xer	{([
~xha	{K]XY
~xi^	tJ[
~xid	{IZ
~xie	q@[C^ZI
~xig	i9I@JCdHGI^NYZI
~xim	l-Y3G>JHXIILZNHOHXc
~xio	j#J>HBXZ[aGb^c_
~xis	[!J#J(J+J-I/I3I4Y9J:I=I>]?H@EA_BHCHDIEJFIGIIFKXLJMJNGOHPJUJVIWYZ@]I^J_eaGcJdEfIhe
~xit	b-E@]BYHIIcKJN_ZF
~xo^	{>]HJbZ
~xpe	g&])X+Z3[=JBJIIKJNJO_Z]cJdIeJfHhJ
~xpi	P!H#F%a(E)I*I+H,I-E/H0J1J2H3H4J6J7G8J9G:F;J<J=a>F?G@AAJBCCGDFEJGHH^IDJHK]LjMJNEOJPIRISITIUFVFWHXHYJZY[F]a^D_IaZbEcHdFeJfGgHhC
~xpl	j%I&a;]FJHJMJN]aJfZ
~xpo	n=GFbH_MFQ^ZFfJ
~xt^	^%J(I@cBHH^KGLbMJNJPYVYZC]F^IbHdHe[gZhH
~xte	Z%J(I-J2^3c9J:f=J>F?I@HBICJDHHXIHKZMJNJOIUJVIZE]IaGbJcIfIhJ
~xto	x>]?]DFHEa]
~xtr	p2ZHGJ_
~xts	qLaZJ
~xy^	a3J4IBIHYRIYHZE]Ib^chdJfF
~ya^	u9]@IBIDJHEIZKXNJZJ
~yah	{>]HG
~yap	x+XH[
~yau	x)Z
~yb^	tHIN[
~ybo	a!J#X)I+]-^9[>I?JDIHZIHKHNHS_UZXJZJaJcJ
~ybr	j9JBJH[ZH_Hb]db
~yc^	u?[HZKZVI
~ych	l(]3[=XD]HFIHNZZGaX
~yci	{(^TX
~yck	r9[HIP]Z^
~ycl	tHIK^_]
~yco	x2IHJK]
~ye^	o!Y&[@]G[
~yea	a!^(J-[1]9Y>^?XBIDJHFIYKaLZMJNIVJZA]JbJhJ
~yen	xC[DX
~yer	f-I3J9H:[>^?J@ZBJDHEJHAIHKIMJN]OIXZZE]]a[cafY
~yes	f9J=^>Y@]HHKFZ_
~yez	tZZ
~yfi	uC]HJX]aY
~yfr	xHJIa
~ygn	{@]XY
~ygu	nAcHGZJ
~yje	{/]
~yjm	uMXZ]h[
~yjn	{aYg[
~yl^	u(H=]@[U^VGZD
~yla	k!a;ZHGU^
~yli	{HIR[YY
~ylk	n?[C]HHP]ZJ[Z
~yll	rDZHHIYKJN]
~ylo	tK_
~ym^	m3YHYIXOXVYZHc[dZgZ
~yma	m9J=XC[HJI^N[
~ymb	i!Z-]/X@IHHI^N[ZI
~ymc	{T[
~ymo	k=Y>^DJHDZZ_[
~ymp	{@[K[ZI
~yn^	xHJN_
~yna	uH[
~ync	F!C#B%c&F(A)C*D,D-?.F/C0g1h2Z3J4^5E6I7B8b9@:B;C=B>??B@?AFBDCCD@EDFDGiHXI?JBK?LBM_NBOCReSATAUAV?WCXCZ:[D]@^B_GaAbBc^daeJffgChA
~ynk	{9IG]H^ZJ
~ynu	r3Z>ZDZHJO]
~yo^	{HIc]f[
~yon	_#J%Z)Y7J9_:I>G?G@[BGIGKHLJMGNHOJPZS_VZ^ZcJhI
~you	K#J%G&J(C)I*D+^,G-[.I/I0I1Y2H4H5I6H8H9c:a;I<I=[?IAHBBE^FIGFJGLFMFNHOYPDQIRHSDTYVZYI[D]G^H_HbFc[dYeGfGgFhX
~yp^	j#Y,_3[BJHGIIKIMJOJh_
~ype	X!J#X%I(H*J-G/I3Z9H:[=J>C?I@^BGCHDHGZI_KZMHOaPJTJVIXHZF[J]]^JaDfJhb
~ypo	m-]3^@[IJNGOJ
~ypt	X!I#X%I(J)J,I-H/J0J1J3I4I6h7J8J9H:J<d=I>I?I@IAJBGCJDIGJH>IHJIKHMINHPIRHSJTIUIVIXJYeZC[J]I^I_IaJbHcJdHeIfGhI
~yr^	l+]3I?ZHGKZVX
~yri	t-X/_IJ
~yro	u!XH^ZI
~ys^	F%D(B)F,E-]/X0F1Z2G3G4E5G6f8F9A:X;H<G>ABAFFGJHHIaLHMAO[PCQGRCTXUXV^XbYH[E]EaFdZfCgBhZ
~ysa	{P^
~yse	j#Y(G)_?Y@IBYHBKJTIUJV^ZD[^
~ysi	pHJZIhc
~ysl	xH]
~yst	[%J(Y+Y-F/H3]4J:Y=J>I?H@^AJCHD]FJGIH[IYKaLHMFODPJRXTIUJVHXIY][I]I^I_JaHbIcJdJfIhE
~ysz	{(^9JHZ
~yt^	o-_HIX^
~yta	o9J?Z@aHJZ[
~yte	xHIZ[h]
~yth	]!J%^(J+X-I/I3I7^9G:I;Z=I>Z@DBXCDD]FJGJKHOHPFRJSJTIVIXIZc[X^J_JcJfGhG
~ytk	p!](Z;Z@JHJZH^[_Y
~ytt	k9Z>Y@_BYHHM]ZI
~yub	u?_HJZI
~yud	x9ZZZ
~yus	xI[
~yv^	u3[?ZD[HFOY
~yvi	jHGNd
~ywa	p:YHJK[ZJdZf]
~ywh	q?ZHIMZS^ZG
~za^	Y%F&Z)H*Z+H,I.J/H1I2J3[4G5J6I7H8Z:X;I=]>F?[@BAHEIFIHFI]KGL]N_OZPGSHTGUGVFWIYX]F^JaDbGcGdXeJfFgH
~zab	m#[-Y?ZDZHHT]
~zac	Z!I%X(I)J*I+J,J-G0X3H7J9G:^>H?G@GBFCHDHEXG_HCIEKGLJM[N_OIPISITIVEW^XIYJZC]H_JaGbIcYeJfc
~zad	b!I#J/Z3G7Z9J:J>I?JBHDXHXIYNIOISJTXUJV]XZZEcJd_fIhI
~zah	n-^3Z>JCZDJHGI[OJXZZJ
~zaj	x([?ZDZZJ
~zak	u-YBZGZMX
~zal	{BaHJZH
~zam	tBZGXd^fY
~zan	u-YBZGYHIZId]
~zap	j#I9J=J>J@IBIDXHYMJO^UIVIZZaJcJd^f_hI
~zar	X!I#G%H(Z)I*H+_,e-H0J3I4J6I7J9H:J=I>E?H@GAJB^DIEJFJGZHGIGJJLJMHNHOJPIRISITHUIVHXJYJZ?[J]I^I_IaIbHcHd]ecf[gHhF
~zas	pKJMXNbTZZI
~zat	[%J(])^3J8[:J<[F^G_HJIJMJNIPJUGV[ZG^J
~zaw	{-]HJ
~zaz	c%Y-J:Z;Z?J@IBJDIGYHFIJKJMYVHW]ZG^[f]hJ
~zby	o-_HIX^
~zco	{VXZH[]
~zcz	{C]MZ
~zd^	{N_
~zde	rO[PZZI[[
~ze^	e!J#](Z3J9I:Y=Y>I?J@XBGCJDIHDIZKYSYV[X_ZC]J^[aYbJdJfJhI
~zeb	r9J@ZD[H]ZJ
~zeg	p*Y-Z9JHHK^R[dZ
~zeh	{HJN[Z]
~zei	Z!Y#I%H(H)J*I+J,I-^/Y1J2[3]4H6I8J9F:X;I=GAIBECJDFEIF[GJHXIeKDLIMGNFOIPIRaSJT[UHVHWJXGYIZA[X]G^HaFcXfFgI
~zej	{UX
~zek	r9I@ZHHX[a^
~zel	{HIV]ZJb[
~zen	R!E#G&X(_)X*H+I,H-H/G1I3X4G5J6H7G8I:[=d>G@JAIBZCXDDEIFYGHIFJHKDLXMFNEOHRHSHTHVZWJYI[I^E_HbZc_dIeHfJgGhF
~zep	t/ZKIOZZ[
~zer	W!Y%G)I,H-G/I0I1I2J3Y4H5J6I9H;_>E?J@FA_CFDGEHFIGYI]JIKELZMFOZRGSHTXUFVYWHYIZB[J]^^]_]bFcGeIfFhH
~zes	u9XK]YX
~zet	t@ZH]UYYX
~zez	{HJN[X^
~zga	uO[h[
~zgl	{9XBZ
~zgu	u>[
~zi^	g#J(J-I3^9b=J>X?J@IBZCJDIHDIYKIMJNJOIVJZG]JaXfJ
~zia	h-J9Z=J@HBXH[IIKJNJPZVJZ[]ZfZhI
~zie	b!I#I%J)J,[-G1J4J7J9a:Z;Y>Z?Y@YCYDGHJIFKGLJMHN^OJPIRYTJUXVIWJXJZE]HbIcIdJfGhI
~zif	u3[IZOZ
~zig	f#J-J9X>I@[IHKHMYNYTJVIZ]^[h_
~zij	t9J?[CXI]ZJhX
~zil	r3I9I>IB[HXTYZJa_
~zin	m-J9G>J@ZBXHGIJU[V_XZZHa]
~zio	T!D#D%J&Y)F*H+G-C.I/G0I1H3[4G5J6H7J8H9D<I=G>D@EAGB[CXD[EZFHGYHGIDJHLHOFQHRJS_TEU]VZWZYGZX]C_]aCdHfbgXhE
~zis	x@]
~zli	u@YC[DHK]ZI
~zlo	xI[VZ
~zmi	g(J9I>X@aDJHFIJKIM^NJVJZZ^ZaJfJh^
~zna	m4[BYHIIaZH^]_YhJ
~zni	{?ZR[
~zo^	j/[3Y9[@YCYDXHFKINJOJXYZ[]Y
~zoi	xJ]
~zon	b!_#I%J(Z-I3Z9G;Y=H?I@HCJDHHZIXKIMIOJU]V^ZD]J^ZaEbJcJfIhI
~zoo	rH^
~zor	u@]HJMZ
~zos	x!XMYTX
~zow	{MYTX
~zpi	{?ZD[
~zre	n([:ZHISZVIZ^gZ
~zsc	{ZJc[
~zse	{C^HZZG
~zt^	Y#](E)J*J,[/X3J5X6J9G@YB^CHEYGJHGIFJJMYOJRJSJTHUGVGWIX_[I]H_JaHbHcIdGeJfHgahF
~zte	n-E@HHIKdOZZFeX
~zub	{![V[ZJ
~zuc	q-Z/Z@ZHHKZMJN_ZH
~zuf	{%Y8Z
~zug	e!X#J%_-J4Z8Z9I>[@[BJCIDIHXIIKINIQ[TYVJaIcJdZfH
~zun	a#J%J(H+J,J-I3J4J:I=Y>J@IBICIDYIJKINZPIS[TYU[VYW_ZJ]YbJcIdHfYhJ
~zur	P!Y#H&Z(]*G+G,F-E1H2J5I8H9G:^;G<I=Z>G@FAHCHEXGJHGIDJJNDOGPIQIRGSYTFU[VZW]YG[J^E_GaXb^d[eGhE
~zus	p(].Y6Y9[CZDHHIX]ZI
~zwa	p!Z@XHIIXL]Z[
~zwe	a!J#H%J*_-H/Z3I9H=J>H?I@bA_BHCbDHHJIGMINIOXPJVJXZZF]HaHhI
~zwi	p9Y@YBZHGIJK]M[RXTJZIc]
~zwo	{a^
~zwr	rHIZHd_f_
~zwu	uDZL]
~zy^	k#J*Y-^=J@[NFS[X]aJh]
~zyc	n(]9J>X?[HXKYVIZJaY
~zyj	r/[HJZ]h[
~zyl	x(H=]U^VGYXZF
~zym	{aXfY
~zys	{9Y@[
~zyt	p!](Z;Z@JHJZH^[_Y
~zyw	uK[
~zza	]!I#I)I*X+J3H7J9H:Y;Y>I?]@GBHCYDHGZHGN[OJPHSIVYW[XIYYZE]I^JaHbJdXfZhI
~zzo	x3ZCZDY
~zzy	r-cHFND`;
