// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.646 -0.638 -0.702 -1.879 -0.635 -1.235 -1.141 -1.310 -1.535 -0.079 -1.557 -1.396 -1.874 -1.195 -1.393 -0.070 -0.767 -1.623 -1.657 -1.699 -1.177 1.579 -0.661 -1.513 -1.506 -0.320 -0.019 -0.186 -0.653 -0.961 0.230 -0.173 -0.321 -1.077 -0.922 -1.180 2.237 0.141 -1.335 0.008 -1.650 -0.302 -0.457 -0.955 -1.195 -1.463 -0.778 -1.130 -0.839 -0.679 -0.354 -1.263 -0.275 -1.356 1.290 -1.279 -0.028 -1.532 -0.928 0.234 -1.014 -0.768 -0.978 -1.490 -0.432 -1.355 -0.476
12.848496011205956
!account-disabled	O!p#>%B&H(Z)B*E+F,E-B.F/C0G1E2F3@4E5G6G7F8E9E:B;B<G=C>C?C@BADBACDDBEFFFGEHEIBJEKBLDMCNCOFPBQFRFSDTAU@V>WFXCYFZ=[D]C_AaDcDdBeFgEhC
!account-locked	L!=#o%A&H(C)D*E+D,E-@.F/D0G1E2D3B4D5F6F7E8E9B:C;F<F=C>B?C@GADBICCDAEFFFGDHJI?JDK?LDMBNBOEPBQERDSCT[UDV@WFXCYFZ;[A]C_CaCb@cCdCeFfCgChA
!account-not-set-up	k!JDHVaZF
!ad-access-denied	R!B%l&H(b)E*F+G,F-C.H/E1F2C3C4E5G6F7E8E9G:C;b<F=C>E?E@FAFBBCEDCEFFHGDHFIAKILCMDNCOGPGQERFSFUBVDWEXEYGZ=[C]E_CaEbCcDdBeEfCgDhB
!ad-unknown-error	d!H&f-J3JHEKINISIZD_I
!admin-role-missing	R!E#F%_(n+H,G-E.I/G0H1H2I3F4G5H6H7E8G9H:A;H<I=C>E?A@DAHBBCEDCEGFIGFH>IEJFKBLFMDNDOHPBQIRHSETGUAVDWDXFYHZ;[D]E^E_GaDbAcFdCeGfDgDhD
!admin-sspr-disabled	Y!F#I%I(F)l*I+J,H-I1J3I7I8J9I:F=G>I?D@FAJBFCIDGEIGJHBIJJIKHLJMJNFP>SGTHUAV@WFXHZB[I]I^HaHbGcJdFfHgEhJ
!admin-two-gate	U!F#G%F(B)A*m+F,E-F.I/H0J1H2I3E4G5I6I7H8H9F:E;H<I=F>D@DAGBFCCDCEFFHGGHCIEJHKELHMGOGPAQHRHSGTGUEVCWDXEYHZA[G]F^G_HaEbGcHdFeIfGgEhG
!already-registered	[!I#I%J(H)I*H+k-H3H7J:I=H>F?D@GBFCCDAGJH<IHJJKFLIMINHOEPITJUIVGWJXHZE[I]H^J_JaGbFcJdJfIgJhH
!auth-token-error	e,cHFPJZHeG
!changed-too-recently	M!E#D%D&I(B)F*F+G,G-B.G/E0I1G2G3E4F5G6G7F8F9E:C;H<G=D>C?D@qAGBFCDDCEGFGGFH=I>JDK>LDM@N?OGPEQHRFSETEUCVBWEXDYGZ9[D]D^@_FaDbDcEdCeFfDgDhC
!cloud-service-error	Y!F#I%H(C)D*H+J-H.H/G0J1H3H4I5I7D8H9I:E=E>H?E@HAIBDCHDFEIFIGHH?IHJFKELIMGNGPFRGSlTFUIVDWFXFYIZ>[H]G^G_IaFbDc^dFeIfDgAhH
!cloud-sync-agent	Y!I#J(H*J+I,J-E/G0j1F3H4I6I7J8H9H:I;J=G>H?H@IAJBHCIDHGEHGIIJIKIMFNHOIPHRFSJTHUIVIXHYHZE]H_FaHbIcFdCeHfDgHhI
!code-not-received	L!B#C%B&Y(@)C+@,E-A.D/D0E1D2E3Y4C5E6E7D8D9>:@;D<E=@?:@@ADBHD;EDFCGCI?JDK?LCM@N@O>PDQDRCSDTBUAV>WBX=YDZ<[C^D_BaobAcBdCeEfBgChA
!connect-version-old	X!G#F%F(D)I*H+I,G-F.J/G0F1n2G3E4E5H6G7G8E9F:H;I<H=F>G?H@FAHBECGDGEIFIGEH=IFJFKFLIMFNGOIPGQHRBSGTEUGVGWIXGYFZB[H]H^I_FaGbGcBdEeEf=gFhG
!connector-password-too-long	_!I#F%D(J,J-F/J0J1I2j3G4J6J:I<J=J>J@GBGCJDJGGHAIBJIKGLHMGNHPJRITIUIVIXIYJZE[I]J^G_JbJcHdGeIfEgJhG
!contact-failed	s3aHIZC
!contact-info-malformed	S!D#D%E&I(F)G*F+D,G-E.H/G0I1H2H3m4F5H6I7H8G9D:D;H<H=E>;?A@EAGBDC@DcEHFGGFH=JHKELGMENDOHPFQHRGSHTEUFVBWHXDYHZ@[G]E^F_Ea>bGcFdGeIfFgGhE
!cookies-disabled	T!D#F%F&J(E)G*G+H,I-D.n/G0I1H2I3E4G5I6I7G8G9D:E;H<I=F>D?E@EAHBCCFDEEHFGGGH@ICJEKDLHMENDOFPGQHRHSDTFUDVDWFXEYHZ@[G]D^H_GaDbCcEdFeHfFgGhF
!corporate-policy-sentence	k@ZHGIFN^
!dc-policy-hints-missing	Y!H#F%H(H)I*H+J,J-D.J/G0J1H2I3G4?5k6I7I8H9H:H;I<F=H>G?H@FAHBHCGDHEJFIGIIFJBKDLJMFNBOIPGQIRGSITHUIVHWHXHYHZD[I]H^I_HaGbHcGdHeIfEgHhG
!dc-unreachable	Y!F#G%G(G)H*I+I,I-E.J/F0I1H2I3E4m5D6H7G8F9H:G;J<Y=G>F?F@EAHBFCGDGEIFIGGH>IFJEKFLIMENFOIPFQIRFSFTGUHVFWIXHYHZA[H]G^I_FaFbGcCdGeIfBgGhG
!decryption-key-mismatch	Z!F#G%F&J(G)I*I+I,G-F.J/C0E1H2J3G4F5I6n7H8G9G:G;I<H=E>G?F@DAEBFCHDGEGFIGGH@IDJGKCLIMENBOFPEQIRDSITFUGVGWIXHYEZ?[G]G^G_CaGbGcCdBeEfBgGhD
!error-processing-request	sHESbZC
!feature-not-enabled	sV]
!federated-password	V!F#G%F(D)G*H+I-D.J/D0I1H2I3G4G5H6I7n8G9I:D;I<J=E>F?E@BAHBCCHDEEIFIGFH>IDJEKCLFMDNDOJPDQJRISETGUEVDWGXHYIZ>[G]G^D_GaFbCcGdDeHfFgEhD
!forest-config-changed	Z!E#G%E&J(E)G*H+H,H-E.I/X0G1G2I3F4E5H6G7F8m9E:D;H<H=D>G?F@CBDCEDEEIFHGCH?IEJEKCLGMEOHPEQHRFSHTHUFVEWHXFYFZA[G]F^H_BaGbFcEdBeEfCgGhF
!inheritance-disabled	W!>#E%?&J(B)G*G+G,H-D.H/H0I1H2I3E4G5I6I7I8H9A:E;n<I=E>E?D@EAEBFCDDEEIFGGEHCIDJHKDLHMFNEOGQHRGSHTFUDVCWHXEYGZC[H]D^E_DaEbFcGdEeHfEgHhE
!ldap-signing-not-configured	]!I#I%H(H+J-H1I2I3G4H5I6I8H9H:I<j=H>I?I@HBICFDHEJFJGIHAIFJJKHLIMHNGOJQJRITHUHVIWIXIYHZG[J]I^I_IaHbIcGdIeJfGhH
!licence-missing-organisation	U!F#H%G(E)H*I+I,J-F.I/G0J1H2J3F4H5I6J7I8H9F:E;J<I=m>G?F@FAHBECFDFEGFIGGHGIFJHKFLHMGNEOIPHQIRHSHTGUDVCWFXGYIZA[H]F^I_HaFbFcFdFeIfFgHhG
!licence-missing-user	d(J)H/H:J=g@JGJHDPHUHVGZD_IbIcJdFeJfGgJ
!lost-device	L!C#C%C&H(B)E*B,F-B.E/D0G1E2F3<4D5F6F7E8E9@:B;F<F=C>p?>@@AEBHC>DEEEFEGDI>JEK@LDM<NBOHPDQFRESETDUCVBWEXBYFZ;[C]Z^D_Da;bBcDdDeFfCgDhA
!managed-on-premises	l/I7I^Jdb
!method-not-allowed	S!E#F%E&I(_)E+D,H-C.G/F0H1H2H3A4F5H6H7F8G9A:D;G<H=D>>?o@CAGBCCDD?EGFGGFH>IBJGKBLGMCNCODPFQGRGSFTEUDVBWFXDYGZ>[Y]C^E_Ea?bCcFdEeGfEgEhD
!non-admin-not-automatic	x:I=aZE
!not-enough-methods	R!D#D%D&I(C)E*]+B,G-C.G/F0H1G2H3A4F5H6H7G8G9B:D;G<H=C>@@@AFBCCnDHEFFGGGH=IAJFKBLGMDNCODPEQFRGSGTEUEVAWFXDYGZ?[E]C^G_FaBbEcFdEeHfEgFhD
!not-in-scope-group	_!J(H)H/I:J=G?I@HBHDGGFHBKJNJPHUHVhWHZD[J^GbJ
!not-registered	Q!E#E%F(B)C*E+X,H-E.H/G0I1H2I3D4H5H6I7F8G9F:C;H<H=D>B?J@BAHBBCDDnEGFHGFH=ICJFKCLFMENDOEPFQHRHSFTFU@VDWCXEYHZ;[E]C^E_FaDbDcFdDeHfEgGhD
!object-not-in-password-sync-scope	Y!E#G%D(G)I*J+I,I-F/H0H1G2H3G4G6I7H8H9H:F;H<J=E>H?H@GAGBGCIDGEJFGGlH?IFJGKFLHMENEOIPFQJRHSJTHUHVCWIXIYIZD[H]H^GaHbHcGdBeHfDgHhG
!onboarding-failed	Z!I#I%F(G)J,X-I/H0I1I3I4I6F7I8G:I<J=F>J?I@GBFDIEHGHHAIIJHKFLJMHNGPHRISIUGVHWIXJYHZ@[J]J^H_HaJbHcFd?ekf@gJhG
!onprem-admin-action-required	a(F/J:G=G@IBGDIEiHFKJNHPJSJUGVEWDZ>bHcFdFeIfIgI
!onprem-complexity-refused	c!I#H%H(G)J*I+I-F.J/J1J2J3F4I7I8J9B:G;J=G>F?F@EAIBGCFDFEJFIGIH?IiJJKDLJMGN_OFPIQJRISITIUHVGWJXGYJZB[I]G^J_IaFbIcHdIfGgJhG
!onprem-connectivity	S!F#F%E&I(D)G*H+H,G-E.H/F0G1E2H3E4X5G6F7G8F9D:C;I<F=C>F?E@BAGBCCFDEECFGGFH@IEJFKELHMENDOGPFQGRDSETFUCVDWGXDY^Z;[G]F^F_EaEbDcndBeEfDgFhF
!onprem-multi-match	Z!D#G%F(G)I*G+I,I-F.J/F0J1I2I3E4H5J6J7I8G9E:G;H<J=F>G?G@FAlBGCFDGEJFHGHHAIFJIKELHMGNGOHPFQIRHSITGUHVFWIXFYIZB[I]F^H_AaGbHcHdHeIfGgHhG
!onprem-policy-refused	O!E#D%E&I(B)E*F+G,H-=.H/?0H1H2G3E4G5F6G7E8G9G:C;H<H=C>E?DAHBACDDBEFFHGDH=IIJHK:LEMANnOGPFQHRGSFTFUBVCXFYHZH[D]D^C_FaDbCcEdBeFfDgEhF
!onprem-success-cloud-failure	W!C#G%E&J(G)I*H+H,H-D.I/m0G1H2I3D4G5I6H7E8H9E:G;I<I=E>E?F@CAGBDCGDFEHFHGHHAIBJDKCLHN?OGPFQIRHSHTAUHVFWIXGYHZB[H]G^F_AaGbGcFdDeHfFhE
!ou-reserved-character	[!G#H%D&G(G)I*I+I,I-D.I/G0J1J2I3E4H5I6I7I8I9D:E;H<I=F?F@GAHBFCGDGEHFlGCH@IAJHKFLIMGNDOHPHQJRHSITGUFVGWHXGYIZD[H]G^H_GaGbGcFdFeHfFgIhG
!password-contains-name	e#J-A@GBHFHGJHFIgKCMINHVIZA^Hh[
!password-easily-guessed	N!C%C&H(A*C+F,D-q.F/C0G1E2E3B4E5F6F7E8E9B:B;G<F=C>B?B@?AFB@CBDBEEFEGDHBI<JGKBLEMAN<OEPDQFRDSETCUBVBWDXAYFZ;[C]B^D_EaBbCcDdBeEfCh@
!password-filter-refused	T!F#C%D&I(D)G*H+H,H-@.H/C0F1H2G3F4C5E6G7E8G9H:D;I<H=F>F?F@AAHBCCEDDEHFHGDH:IDJpKALFMCN?OHPFQIRHSGTEUDVEWFXFYHZ>[E]F^C_FaFbCcEdCeEfEgFhB
!password-never-expires	W!H#G%G(E)I*I+I-G/I2J3H7H8J:G<J=G>H?I@AAJBDCIDGGHH@IFJHKELlMDNFPISJTHUGVGWIXIZ>[G]G^A_IaGbEcIdEeIfGgHhB
!password-reset-done	lBcZD
!password-too-weak	Q!D#C%E&I(B)F*F+G,G.G0H1G2Y3@4F5G6G7G8F9C:C;H<F=D>A?D@?AGBACBEGFFGEH<IoK=LFMAN?OCPFQGRFSGTEUDVCWFXDYGZ;[D]D^E_FaCbDcFdCeGfDgFh@
!password-used-before	O!I#A%D&I(A)F*F+F,G->.G/D0H1G3E4F5E6F7E8F9E:C;G<G=C>C?C@@AGB@CCDBEGFGGDHFI9JCKpLEM@OFPFQHRFSFTDUCVBWFXDYGZ8]C^B_EaDbBcEdBeEfDgEh=
!personal-account	x:Z
!phone-mismatch	T!G#F%G(G)I*H+F,I-E.I/G1I2J3E4H5J6J8I9D:G;I<I=G>=?E@EAHBFCCD@EIFHGHHAIAJHKALIMFNEOnPHQIRGSITGUHVEWIXFYIZA[H]F^I_HaAbHcHdHeJfGgH
!privileged-account-denied	S!C#E&J(@)@*H+G,E-F.I/G0H1G2H3D4E5G6H7E8F9F:D;G<I=D>E?E@CAEBECFDEEGFGGEH<IEJFKDLGMFNEOGPoQGRGSFTFUDV@WGXEYHZ?[G]F^E_EaFbFcFdDeGfEgBhG
!reset-in-home-directory	S!B#E%D(?)E*F+H,I-E.I/G0I1H2I3F4H5H6I7E8G9I:p;I<I=B>E?D@AAHBBCFDCEGFIGEH<IDJEKALEMCNCOIPDQIRHSETGUBV?WEXFYIZ9[D]F^C_GaEbBcFdDeHfFgEhC
!sam-remote-call-denied	Z!G#G%C(F)G*F+H,H-F.I/H0I1H2H3F4E5H6H7I8G9E:G;I<H=F>F?E@GAHBFCGDGEHFHGHH>IFJGKELIMHNFOHPEQmRGSITHUHVEWIXFYEZD[I]H^I_GaFbFcEdEeGfEgHhH
!server-clock-skew	X!H#G%G(H)I*I+I,H-G.I/I0H1E2H3F4C5H6G7I8G9F:H;I<H=G>G?G@EAHBFCGDGEIFIGFH>IFJHKFLIMDNGOHPGQIRmSFTFUHVGWIXFYEZC[I]F^J_GaFbGcAdFeGf?gHhG
!servers-catching-up	Q!E#Y%D&I(B)G*F+G,H-A.H0G1F2F3E4F5G6F7G8F9F:C;H<G=E?D@=AGB?CDDBEGFHGCH9I@JDK>LCMpN@OGPFQHRDSGTCUDVCWFXFYGZ7[C]D^B_EaCbAcDdBeFfAg[h>
!smart-lockout	S!C#<%E(F)G*H+G,H-D.H/D0H1H2H3E4F5I6H7H8H9F:F;I<I=F>E?F@CAGBCCFDEEHFHGGHAICJGKCLGMDNEOGPFQHRGSHToUGVDWIXCYIZ@[A]F^F_EaEbEcFdFeIfGgGhE
!sspr-disabled-tenant	S!G#G%F(@*E+H,I-F.H/H0J1H2J3G4I5I6J7G8G9I:A;I<I=B>F?E@CAHBBCGDCEEFIGGH?IHJFKELGMFNDOJPEQJRISETHUnV=W@XGYHZ?[G]F^F_HaFcFdJeHfEgDhF
!sspr-not-enabled-for-user	X!C#G%G(C*I+J-J.J/J3[4I7G8H:C=E>H@EAJBECHDCEHGHHBIHJHKGLHMHNFPFSGTIUAVkXIZ>[G]I^E_IaGbFcIdDeHfHgIhG
!sspr-policy-not-set	c(I)I*Z:I=I@JEEHHJJNDSJUFVHWeZFbJdIgH
!throttled	Q!C#a%D&I(D)E*E+E,G-I.F/G0H1F2E3A4F5G6H7G8F9B:D;G<G=C>B?C@>AEBACBDAEFFFGEH;I@JEK@LFMDNCODPDQFRDSETAUDVBWFXoYFZ=[E]C^E_Ea@bCcDdEeGfEgEhC
!tls-disabled	X!E#G%F&J(G)G*H+G,H-F.I/G0H1C2H3D4D5H6E7I8F9E:G;I<G=E>E?F@DAHBDCFDFEIFHGGH>IEJGKELHMENFOHPFQGRCSGTGUEVEWHXEYnZC[H]G^H_GaFbEc@dCeFfAgGhG
!unlock-option-missing	U!F#@%F(D)F*H+H,I-F.I/H0J1H2I3G4H5I6I7H8H9I:E;I<I=E>F?C@AAIB@CEDEEIFJGGH>IDJHKCLFMDNEOIPGQJRHSHTAUFVBWHXGYIZ?[n]G^D_HaFb@cGdFeIfGgGhC
!user-abandoned	Y!D#F%E(D)G*G+G,I-E.H/G0I1H2I3F4H5I6J7G8H9F:F<J>C?C@DAHB?CBDAEHFHGGH>IEJHKCLHMDNFOHPGQIRFSZTHUDVCWFXFYIZG[G]m^H_GaDbCcFdHeIfCgFhF
!user-cannot-change-password	Y!H#H%G(C)J-H/I3I7H:F;J=H>H?I@?BDDIGIHDIFJIKFLBMENGPITJUHVEXIZ=[G]I^l_IaIbGcJdEeJfIgIhA
!user-not-found-onprem	W!A#G&I(F)H*I+H,H-F.I/B0G1H2I3C4F5I6G7F8G9F:E;F<I=E>F?F@FABBFCFDFEGFHHHIEJHKELGMENEOGPDQIRHSITCUHVEWIXGYHZC[G]F^E_maFbGcEdBeGfFgFhF
!windows-screen-broken	R!H#G%G(D)H*I+H-G.X/H1J3H4I5I6J7E8I9I:E<J=F>G?E@GAJBDCHDFEIFJGIH:IGJFKFLGMENDOJPHQJRISGTHUEVEWGXHYIZ<[E]F^G_IaFbmcGdGeIfGgFhF
!wizard-connector-not-found	s,JHHZHe_
!wizard-licence	x=Ge]
!writeback-not-enabled	R!C#E%H&I(B)A*D+G-E.H0E1E2G3E4D5F6E7E8C9F:D;G<F=I>E?E@CAFBCCFDCEDFGGJHDIDJDKBLEMCNCOHQGRDSFTFU<V?WCXFYAZ?[E]F^D_HaEbDcCdmeHhC
!writeback-service-stopped	T!G#H%D(E)G*I+I,H-G.I/Y0B1B3G4F5G6D7E8F9G:G;I<G=E>G?G@EAHBCCHDGEIFIGCH<IGJFKFLHMDNFOIPFQHRDSCTGUDVEWHXHZ?[H]G^H_EaGbFcHdBfmgFhG
!writeback-unsupported-path	V!F#H%H(C)G*F+I,H-G.I/B0H1H2I3F4H5I6I7F8H9F:G;I<J=F>F?F@CAHBDCGDGEGFIGHH?IFJGKDLGMCNEOIPEQJRISETDUGVFWHXHYHZC[H]G^F_FaFbEcFdCeIfEgnhE
!wrong-current-password	R!F#C%F(D)H*H+H,H-A.I/G0I1H2H3F4H5I6H7G8H9G:E;I<H=F>E?E@@AHBCCEDDEHFIGFH>I?JFKALFMANAOFPHQIRGSHTFUEVDWHXFYIZ9[E]F^C_GaEbEcGdCeGfEgGho
#account-disabled	N!p#=%A&H(Y)B*D+E,E-A.E/C0F1E2E3?4D5G6F7E8E9B:A;c<G=B>B?B@AACBACCDBEEFEGDHCIAJEKALDMBNBOEPAQFRESCT@U?V=WEXBYEZ<[D]B_@aCbIcCdAeFgDhB
#account-locked	J!<#p%>&G(A)C*D+C,D-=.E/B0F1D2D3A4C5E6E7D8D9A:A;E<E=B>A?B@FACBGCBDCEEFEGCHGI>JBK>LCM@NAODPAQDRCSCTdUBV?WEXDYEZ9[H]A_AaBb?cBdBeEfBgBh?
#account-not-set-up	h!IDGUJVcWIZF
#account-not-verified	x3_DE
#ad-access-denied	P!A%k&H(c)C*D+F,E-B.G/D1F2C3B4E5G6F7D8E9G:C;c<F=B>D?D@FAFBACEDBEFFGGCHFI@KHLBMCNBOFQDRFSEUBVDWEXEYFZ;[C]D_CaDbBcDdBeEfChB
#ad-unknown-error	d!H&f-J3JHEKINISIZD_I
#admin-role-missing	Q!E#F%_(n+H,G-E.H/G0H1H2I3F4G5H6H7E8G9H:A;H<I=C>E?A@DAHBBCEDCEGFIGFH>IEJFKBLEMDNDOHPDQIRHSETGUAVDWDXFYHZ;[D]E^E_GaDbAcFdCeGfDgChD
#admin-sspr-disabled	V!F#H%H(G)l+I,G-I.J/I1I3H4I5I7G8I9I:E=F>H?C@EAIBECIDFEHFJGIHAIIJHKGLIMINEP]QJRJSFTHUBV>WEXHYJZ@[H]H^G_JaHbFcIdEfHgDhI
#admin-two-gate	U!F#G%F(@)A*m+F,E-F.I/H0J1H2I3E4G5I6I7H8H9F:E;H<I=F>D?J@DAGBFCCDCEFFHGGHCIEJHKELHMFOGPAQHRHSGTGUEVCWDXEYHZA[G]F^G_HaEbGcHdFeIfGgEhG
#already-registered	[!I#I%J(H)I*H+k-H3H7J:I=H>F?D@GBFCCDAGJH<IHJJKFLIMINHOEPITJUIVGWJXHZE[I]H^J_JaGbFcJdJfIgJhH
#auth-token-error	e,cHFPJZHeG
#changed-too-recently	M!D#C&I(@)E*F+G,G-A.G/D0H1G2G3E4F5G6G7E8F9E:C;H<G=D>C?C@qAFBECCDCEGFGGEH<I>JDK>LDM@N?OGPEQGRFSETEUCVBWDXCYGZ9[D]C^@_FaDbDcEdCeFfDhB
#cloud-service-error	Y!F#I%H(C)D*H+J-H.H/G0J1H3H4I5I7D8H9I:E=E>H?E@HAIBDCHDFEIFIGHH?IHJFKELIMGNGPFRGSlTFUIVDWFXFYIZ>[H]G^G_IaFbDc^dFeIfDgAhH
#cloud-sync-agent	Y!I#J(H*J+I,J-E/G0j1F3H4I6I7J8H9H:I;J=G>H?H@IAJBHCIDHGEHGIIJIKIMFNHOIPHRFSJTHUIVIXHYHZE]H_FaHbIcFdCeHfDgHhI
#code-not-received	J!A#B%A&X(@)B*J,D-@.D/C0E1C2E3^4B5D6E7C8C9>:?;D<D=@>^?C@?ACBGCFDHECFCGBHHI=JCK>LCM?N@OIPCQDRBSCTAU@V>WBX?YCZ;[B]J^C_Aaob@cBdBeDfAgBh@
#connect-version-old	W!G#F%F(D)H*H+H,G-E.J/F0F1n2G3E4D5H6F7G8E9F:G;I<G=F>G?G@FAHBECGDFEIFIGEH=IFJFKFLIMENGOIPGQHRASGTDUGVGWHXFY[ZB[G]G^I_EaFbGcAdDeDf=gEhG
#connector-password-too-long	_!I#F%D(J,J-F/J0J1I2j3G4J6J:I<J=J>J@GBGCJDJGGHAIBJIKGLHMGNHPJRITIUIVIXIYJZE[I]J^G_JbJcHdGeIfEgJhG
#contact-failed	q3a@YHIZC
#contact-info-malformed	S!C#D%E&I(F)G*E+C,G-E.H/G0I1H2H3m4F5H6H7H8G9D:D;G<H=E>B?E@EAGBDC@DcEGFGGFH=JGKELGMDNDOHPFQHRGSHTEUFVBWHXDYHZ@[F]D^F_Ea>bFcFdGeHfFgGhE
#cookies-disabled	T!D#E%F&J(E)F*G+H,I-D.o/G0I1H2I3E4G5I6I7G8G9D:E;H<I=F>D?E@EAHBCCFDEEHFGGGH@ICJEKDLHMENDOFPGQHRGSDTFUDVDWFXEYHZ@[G]D^H_GaDbBcEdFeHfFgGhF
#corporate-policy-sentence	k@ZHGIFN^
#dc-policy-hints-missing	Y!H#F%H(H)I*H+J,J-D.J/G0J1H2I3G4?5k6I7I8H9H:H;I<F=H>G?H@FAHBHCGDHEJFIGIIFJBKDLJMFNBOIPGQIRGSITHUIVHWHXHYHZD[I]H^I_HaGbHcGdHeIfEgHhG
#dc-unreachable	Y!F#G%G(G)H*I+I,I-E.J/F0I1H2I3E4m5D6H7G8F9H:G;J<Y=G>F?F@EAHBFCGDGEIFIGGH>IFJDKFLIMENFOIPFQIRFSFTGUHVFWIXHYIZA[H]G^I_FaFbGcCdGeIfBgGhG
#decryption-key-mismatch	Z!F#G%F&J(G)I*I+I,G-F.J/C0E1H2J3G4F5I6n7H8G9G:G;I<H=E>G?F@DAEBFCHDGEGFIGGH@IDJGKCLIMENBOFPEQIRDSITFUGVGWIXHYEZ?[G]G^G_CaGbGcCdBeEfBgGhD
#error-processing-request	sHESbZC
#feature-not-enabled	sV]
#federated-password	V!F#F%F(C)F*H+I-D.J/D0I1H2I3G4G5H6I7n8G9I:D;I<J=D>F?E@BAGBCCHDEEIFIGEH>IDJEKCLFMDNDOJPDQJRISETGUEVDWGXHYIZ=[G]F^D_GaFbCcGdDeHgEhD
#forest-config-changed	Z!E#G%E&J(D)G*H+H,H-E.I0G1G2I3F4E5H6F7E8m9E:D;H<H=D>G?F@CBCCEDEEHFHGCH?IEKCLGOHPDQHRFSHTHUFVDWHXFYFZ@[G]F^G_BaGbFcEdBeEfCgDhF
#inheritance-disabled	W!>#E%?&J(B)G*G+G,H-D.H/H0I1H2I3E4G5I6I7I8H9A:E;n<I=E>E?D@EAEBFCDDEEIFGGEHCIDJHKDLHMFNEOGQHRGSHTFUDVCWHXEYGZC[H]D^E_DaEbFcGdEeHfEgHhE
#ldap-signing-not-configured	]!I#I%H(H+J-H1I2I3G4H5I6I8H9H:I<j=H>I?I@HBICFDHEJFJGIHAIFJJKHLIMHNGOJQJRITHUHVIWIXIYHZG[J]I^I_IaHbIcGdIeJfGhH
#licence-missing-organisation	U!F#H%G(E)H*H+I,J-F.I/G0J1H2J3F4H5I6J7H8H9F:E;I<I=m>G?F@EAHBECFDFEGFIGGHGIFJHKFLHMGNEOIPGQIRHSGTGUDVJWFXGYIZ@[H]F^H_GaFbEcFdFeHfFgGhG
#licence-missing-user	b(J)H/H:J=h?J@JGJHCPHSJUHVGZD_IbIcJdFeJfGgJ
#lost-device	K!B#B%B&G(A)D*A,E-A.E/D0F1E2E3;4D5F6F7E8D9@:B;F<F=B>q?=@?AEBGC=EEFEGDIDJDK?LDMENAPDQERDSETCUBVAWDXBYEZ:[B]]^D_Da8bBcCdCeEfCgChA
#managed-on-premises	l/I7I^Jdb
#method-not-allowed	R!E#F%E&I(Z)B*a+C,G-C.G/F0H1G2H3A4F5H6H7F8G9A:C;F<H=D>A?o@BAGBCCDD>EGFGGEH>IBJGKALFMCNBODPEQGRGSFTEUCVAWEXDYGZ=[Y]B^E_Ea>bCcEdEeGfEgDhC
#non-admin-not-automatic	x:I=aZE
#not-enough-methods	Q!C#D%D&I(C)E*_+A,G-C.G/F0H1G2G3A4F5H6H7G8F9B:C;G<G=C>@?Z@@AFBBCnDGEFFGGFH<IAJFKBLFMDNCOCPDQFRFSFTEUEVAWFXCYGZ?[E]C^F_FaBbEcEdEeHfEgFhD
#not-in-scope-group	^!J(H)H/I:J=G?I@HBHDGHBKJLJNJPHUHVhWHZD[J^GbJgJ
#not-registered	P!D#D%E&J(A)B*D+[,H-E.H/F0H1H2I3D4G5H6H7E8G9F:C;H<G=C>F?H@AAGBACFDnFHGFH<ICJFKBLFMDNBODPEQHRHSFTFU?XEYGZ;[E]C^D_FaCbCcFdDeGfEgFhD
#object-not-in-password-sync-scope	Y!E#G%D(G)I*J+I,I-F/H0H1G2H3G4G6I7H8H9H:F;G<J=E>H?H@GAGBGCIDGEJFGGlH?IFJGKFLHMENEOIPFQJRHSJTHUHVCWIXIYIZD[H]H^F_IaHbHcGdAeGfDgHhG
#onboarding-failed	Y!I#I%F(G)J,X-I/H0H1I3I4I5J7I8G:I<J=F>I?I@GBFDIEHGHHAIIJGKFLJMHNGPHRISIUGVHWIXJYHZ@[J]J^H_HaJbHcFd?ekf@gJhG
#onprem-admin-action-required	a(F/J:G=G@IBGDIEiHFKJNHPJSJUGVEWDZ>bHcFdFeIfIgI
#onprem-complexity-refused	b!H#H%H(G)J*H+H,J-E.I/I1I2I3F4H5I6J7I8I9B:G;I<J=F>E?E@JAIBFCEDEEJFHGIH>IiJIKALJMFNcOFPIQJRHSITHUGVFWIXFYIZB[I]F^I_HaEbHcHdHeJfGgJhF
#onprem-connectivity	S!F#F%D&I(D)G*H+H,G-E.H/E0F1E2H3E5G6E7G8F9D:C;I<F=C>E?E@BAGBCCFDEECFGGEH@IEJFKELGMENDOGPFRCSETFUCVDWGXDY_Z;[G]F^E_DaEbHcndBeDfCgFhF
#onprem-multi-match	Z!D#G%F(G)I*G+I,I-F.J/F0J1I2I3E4H5J6J7I8G9E:G;H<J=F>G?G@FAlBGCFDGEJFHGHHAIFJIKELHMGNGOHPFQIRHSITGUHVFWIXFYIZB[I]F^H_AaGbHcHdHeIfGgHhG
#onprem-policy-refused	M!D#C%D&H(@)D*C+F,G.G/Y0G1G2G3D4F5E6E7C8F9G:A;H<G=B>D?CAGB@CDDAEEFGGCH;IGJ^K@LDM@NmOFPEQGRGSETEUAVAWZXEYGZF[C]C^A_EaCbBcDd@eEfCgDhE
#onprem-success-cloud-failure	W!C#G%E&J(G)I*H+H,H-D.I/m0G1H2I3D4G5I6H7E8H9E:G;I<I=E>E?F@CAGBDCGDFEHFHGHHAIBJDKCLHN?OGPFQIRHSHTBUHVFWIXGYHZB[H]G^F_AaGbGcFdDeHfFhE
#ou-reserved-character	[!G#H%D&G(G)I*I+I,I-D.I/G0J1J2I3E4H5I6I7I8I9D:E;H<I=F?F@GAHBFCGDGEHFlGCH@IAJHKFLIMGNDOHPHQJRHSITGUFVGWHXGYIZD[H]G^H_GaGbGcFdFeHfFgIhG
#password-contains-name	c#J-B:J@GBHFHGJHFIfJJKFLJMINHVIZA^Hh[
#password-easily-guessed	N!C#Z%C&H(@*C+E,D-q.F/C0G1E2E3B4D5F6F7E8E9B:B;G<F=B>B?B@?AEB?CBDAEEFEGCHAI;J]KBLDMAN;OEPDQFRDSETBUAVAWDX@YFZ:[C]B^B_EaBbBcCdAeEfBh?
#password-filter-refused	T!F#C%D&I(D)G*H+H,H->.H/C0F1H2G3F4C5E6G7E8G9H:D;I<H=E>F?F@AAHBCCEDDEHFHGDHFIDJpK@LFMCN?OHPFQIRHSGTEUDVEWFXFYHZ=[E]F^C_FaFbCcEdCeEfEgFhB
#password-never-expires	W!H#G%G(E)I*I+I-G/I2J3H7H8J:G<J=G>H?I@AAJBDCIDGGHH@IFJHKELlMDNFPISJTHUGVGWIXIZ>[G]G^A_IaGbEcIdEeIfGgHhB
#password-reset-done	k(JBbZD
#password-too-weak	P!D#B%D&I(B)F*F+F,G.G0H1F2]3?4F5G6G7F8F9C:C;G<F=D>A?D@?AFBACBDJEFFEGDH;IoJYK=LEM@N@OCPFQGRFSFTDUDVBWFXCYGZ:[D]C^D_EaCbCcEdBeFfDgEh?
#password-used-before	N!I#@%D&I(A)E*F+F,F-<.G/F0G1F3D4F6F7E8E9E:B;G<F=C>C?C@IAFB@CCDAEFFGGDHDI>JCKpLDM?N[OEPEQGRFSETDUCVBWEXCYFZ8[J]B^B_EaCbBcEdAeEfDgDh=
#personal-account	u:Z
#phone-mismatch	S!G#F%G(G)I*G+E,I-E.I/G0J1I2I3G4H5I6I7J8H9D:F;I<I=G>D?E@EAHBFCCD?EHFHGHHAI@JHK@LIMFNEOnPHQIRGSITGUGVEWIXEYIZA[H]F^I_GaCbGcGdHeIfGgH
#privileged-account-denied	S!C#E%[&J(@)@*H+F,E-E.H/G0H1G2H3D4E5G6H7E8F9F:D;D<I=D>E?D@CAEBECFDEEGFGGEH<IEJFKDLGMFNEOGPnQFRGSFTEUDV@WGXEYHZ?[G]F^E_DaFbEcFdDeGfEgBhG
#reset-in-home-directory	S!C#E%D(?)E*F+H,I-E.I/G0I1H2I3F4H5H6I7E8G9I:p;I<I=B>E?D@AAGBBCFDCEGFHH<IDJEKALEMCNCOIPDQIRHSETGUBV?WEXFYIZ9[D]E^C_FaEbBcFdDeHfEgDhC
#sam-remote-call-denied	Z!G#G%C(F)G*F+H,H-F.I/H0I1H2H3F4E5H6H7I8G9E:G;I<H=F>F?E@GAHBFCGDGEHFHGHH>IFJGKELIMHNFOHPEQmRGSITHUHVEWIXFYEZD[I]H^I_GaFbFcEdEeGfEgHhH
#server-clock-skew	X!H#G%G(H)I*I+I,H-G.I/I0H1E2H3F4C5H6G7I8G9F:H;I<H=G>G?G@EAHBFCGDGEIFIGFH>IFJHKFLIMDNGOHPGQIRmSFTFUHVGWIXFYEZC[I]F^J_GaFbGcAdFeGf?gHhG
#servers-catching-up	P!E#Y%D&I(B)F*F+G,G-A.G/^0F1F2F3E4F5F6E7F8F9F:C;H<G=D>J?D@=AGB>CDDBEGFGGIH9I?JCK>LCMpN@OGPEQHRFSFTBUCVCWFXEYFZ7[C]D^AaCbAcDdBeFfAg_h>
#smart-lockout	S!C#<%E(F)G*H+G,H-D.H/D0H1H2H3E4F5I6H7H8H9F:F;I<I=F>E?F@CAGBCCFDEEHFHGGHAICJGKCLGMDNEOGPFQHRGSHToUGVDWIXCYIZ@[A]F^F_EaEbEcFdFeIfGgGhE
#sspr-disabled-tenant	R!F#G%F(@*D+H,I-F.H/H0I1H2J3F4H5I6I7F8F9I:@;I<I=B>F?E@BAHBBCGDCEEFIGFH?IGJFKDLGMENDOJPDQIRHSDTGUnV=W@XFYHZ>[G]F^E_HaFcFdIeHfEgDhF
#sspr-not-enabled-for-user	W!B#F%F(C*H+I-I.J/I1J3[4I5J7F8G;J=D>H@EAIBDCGDCEHGGHAIHJHKGLGMGNFSGTIUGVkXHZ<[G]H^E_IaGbEcHdCeGfGgHhG
#sspr-policy-not-set	c(I)I*Z:I=I@JEEHHJJNDSJUFVHWeZFbJdIgH
#throttled	Q!B#a%D&I(C)E*E+E,G-I.F/F0H1F2E3A4E5G6H7G8F9B:D;G<G=C>B?C@>AEBACBDAEFFFGEH;I@JEK@LFMDNBODPDQFRDSETAUDVBWFXoYFZ=[E]C^E_Ea@bCdEeGfEgEhC
#tls-disabled	W!E#G%F&J(G)G*H+G,G-F.I/G0H1C2G3D4D5H6E7I8F9E:G;I<F=E>E?F@DAHBDCFDFEIFHGFH>IEJGKELHMENFOHPEQGRCSGTGUEVEWHXEYnZC[H]G^G_FaFbEc@dBeDf?gGhF
#unlock-option-missing	U!F#@%F(C)F*H+H,I-F.I/H0J1H2I3G4H5I6I7H8H9H:E;I<I=E>F?A@@AIB@CEDDEIFIGGH>IDJGKCLFMDNEOIPGQIRHSHUEVBWHXGYIZ?[o]F^D_GaFb?cGdFeIfGgGhC
#user-abandoned	X!D#F%E(C)F*G+F,I-E.G/F0H2I3E4H5H6I7G8G9F:E<I=]>C?C@CAGBICAEHFGGFH=IDJGKCLHMDNEOGPFQISYTGUDVBWFXEYHZF[F]m^G_FaCbBcEdGeHfHgFhE
#user-cannot-change-password	Y!H#H%G(C)J-H/I3I7H:F;J=H>H?I@?BDDIGIHDIFJIKFLBMENGPITJUHVEXIZ=[G]I^l_IaIbGcJdEeJfIgIhA
#user-not-found-onprem	V!A#G&I(F)H*H+H,H-F.I/B1G2I3C4F5I6G7F8F9F:E;F<I=E>F?F@FABBFCFDFEGFHHGIDJHKELGMENEOGPDQHRGSITCUGVEWHXGYHZC[G]F^E_maFbGcEdBeGfEgFhF
#windows-screen-broken	R!G#G%G(C)G*I+H-G/H0J1I3H4I5I6J8I9H:E<J=F>G?E@GAIBDCHDEEIFIGHH:IGJFKFLGMENDOIPHQJRISGTGUEVDWGXHYIZ<]F^G_IaFbmcFdFeIfFgFhE
#wizard-connector-not-found	s,JHHZHe_
#wizard-licence	x=Ge]
#writeback-not-enabled	P!B#D&H(A)@*D+F-D.G/I0C1D2F3D4C5E6C8B9F:C;F<E>D?D@@ADBACEDBECFFG^HBICJBKALDMBNAOGPIQFRCSETDU<V>WBXEZ=[D]E^BaDbBcAdmhA
#writeback-service-stopped	S!F#G%C(E)F*H+H,G-F.H/X0J3F5F7D8D9F:F;H<G=I>F?F@DAGBBCGDFEHFHGBH;IFKELGMCNEOIPERCSCTFUCVEWGXGZ?[G]E^G_DaFbEcYd@fmgEhF
#writeback-unsupported-path	V!F#H%H(B)F*F+I,H-G.I/@0H1H2I3F4H5I6I7F8H9F:F;I<J=F>F?F@CAHBDCGDFEGFIGHH?IFJFKDLGMANEOIPEQIRHSETDUFVFWHXHYHZB[G]G^F_EaFbEcFdCeIfEgnhE
#wrong-current-password	R!F%F(D)H*H+H,H-A.H/F0I1H2H3F4H5I6H7G8H9G:E;I<H=E>E?E@@AHBBCEDDEHFIGFH>I?JFKBLEM@NAOFPHQIRGSHTFUEVDWHXFYIZ9[E]F^C_GaEbDcGdCeGfEgFho
+# #	U!G#I%I(G)I*I-G/H0J1f2I3[4H5J6J7J8I9F:I<J=G>F?I@bAJBYCGDIFJGIHDIFJIKELIMHNGSITGUJVHXGYjZD[J]I^J_HaFbHcDdGeIfDgHhJ
+# 4251234567	x3]
+# 4567	x3Z
+# admin	g*JHHKJMIge
+# allow	xYZ
+# and	e1[3J4IHFIZK[O]YZZGc]
+# are	x/FIJKZM^gJ
+# at	u-ZI]KGZH
+# befor	xKZ
+# bit	x<_CI
+# but	x*XaX
+# by	xI^
+# cannot	x(]@JPZZG
+# caracter	p2bIH
+# caratteri	x%J2^
+# char	i%J/Y2d3J9I@HHGKIN[
+# character	b/[2aHHIZ
+# day	m@^
+# days	l@^D]IIZ]
+# de	x?HC_aJ
+# die	x>]
+# e	q>]OXYY
+# el	xC[
+# error	xSZ
+# fail	xZZ^X
+# forbidden	x(Z
+# from	sc]
+# geht	xH^Y[
+# godziny	sX]
+# has	x/]C]DJHJgJ
+# heur	qXZ
+# hora	k@[X_
+# hour	d#J@^HJXc
+# in	u#IK]TZ
+# is	qHb
+# it	xO_
+# l	sC_KX
+# la	u#J@IIaT[
+# left	xYX
+# letter	uI[
+# may	xH^TJ
+# method	kC^
+# min	ua[
+# mins	x#X
+# minut	h%J3JOIPZR_a^
+# minuten	uR_
+# not	p/[3]=YYZ
+# och	x3[YY
+# of	p(J1ZC_HE
+# on	kP[S]Y[cJ
+# ore	o@^XZ
+# out	x1X
+# outbound	xBHHJca
+# password	m@IKYN[
+# peopl	x(ICIP^
+# point	x-aHHIJ
+# portal	xg]
+# random	xIIN[
+# reject	u/[@YIH
+# ruckschreiben	x1Z
+# sms	s3b>FOHaF
+# so	s3_aH
+# sspr	u@[
+# stunden	o@^X[
+# then	x@YFJHHK^
+# this	x@Z
+# timmar	uX[
+# to	l4^CXK]cH
+# trie	xNX
+# und	u3[C^aE
+# user	q@YC]F[GXHJZJ
+# uur	p@^X^ZJ
+# was	u@YIZYZ
+# wrong	x#Z
+# x	q1^
+# y	s3YIGO[YZaH
+# zeichen	m-Z/Z2^I]
+# で	xTZ
+# 小	qXbaJ
+# 時	sXa
+# 管	xg]
+# 还	x3[TZ
+0171 123456	x3ZaJ
+2003 dc	x5Z
+2008 and	x5_ZE
+2008 r2	q5^
+2016 acs	u1aHJ
+24h after	xXZ
+31034 and	xf^
+32004 decryption	u6[
+32009 error	s,]
+33001 adunknownerror	p&^
+33001 unknown	u&[
+33008 for	xN_
+3rd party	xJY
+6329 with	x8_
+6800 in	xHFNJZIfa
+80230619 messag	xNX
+80230818 dominio	x4]
+a #	g-X/Y2]HGIGKINZPXa_
+a 2008	x5Y
+a 3rd	xJY
+a and	xK]
+a antiga	sHGMah^
+a bann	x-^HJ
+a bit	x@^KH
+a blank	x3]HHbY
+a block	x-_HF
+a bot	x9Z
+a bunch	x/Z
+a call	x?Y
+a cambiarla	u@Y
+a capital	uIY
+a chang	p@YBY
+a changer	xZY
+a chaqu	xN^
+a choic	u?]
+a cinq	x#^HIM[
+a client	xH^aJ
+a cloud	u*J,a/YdF
+a code	j>DCJH^Z_]J
+a comma	q3[F]aJ
+a company	x8Z
+a conta	s!Z#]%^VJZJ
+a container	uF[GaHJZI
+a cool	x@Z
+a day	a#G-G9H@bDJHEIGKGMJNGR]TIXfZEf^
+a dc	q4cHGcGfI
+a de	xD[
+a deja	u+ZHJKX
+a deux	q*_
+a deverrouiller	x[Z
+a deviner	p-_
+a different	j:ZGZ
+a directory	x)[
+a disabl	x!Y
+a disparu	x?]bY
+a domain	j%]5Z8_GIHHPE_]
+a dos	xA[
+a due	u*]A[CXHH
+a email	x*Z>H?HC^
+a ete	j!_4]?]@IBYCIDIHFM]VJZG_Zd[
+a fair	x:]@IB^ZE
+a federat	x7[
+a few	sMY
+a filter	sHEJa
+a former	xIJK^^Z
+a fresh	x@YLY
+a full	u@YHITYf[
+a generic	xN[^Z
+a global	k(])X
+a good	x9[
+a gpo	sQY
+a group	sGXHJV[
+a guest	q:Z
+a helpdesk	q*Y@Y
+a impressora	xHZ
+a jamai	u+]DYHIW]
+a jour	q+]1ZDJf^
+a l	o(]>Y@ZbYeZ
+a la	f%[2[3G>_?I@JBJHFIHK[MIN_O]QXVJZHaFbYdZfIhJ
+a lake	x>]HJ
+a laptop	xEJH^dJ
+a las	xHJX^
+a le	x(YV]
+a leaver	x!FH^
+a less	x-]HJ
+a licenc	u=_HE
+a licence	xHX
+a list	m-aHFI[
+a littl	xH]ZJ
+a login	u>]
+a long	xDJZ_
+a los	x*Z
+a lot	q9aHYZI
+a me	xHIZY[]
+a meet	s]_
+a member	mHIPZV_
+a messag	sZ[
+a mi	p(J)Y3[9Y>]@JHHIIK]OHVYZF
+a microsoft	s)ZMYS[dZgJ
+a minut	uTX
+a mix	xIX
+a moment	xMZ
+a msol	x%Z
+a necessary	m)IUHdb
+a new	T#G%G([)J*F+],J-D/G3J6I7I9I=I?H@]AICHDEH]I@JIL[MGNFOJPITIVGWJXJ[d]Z^F_aaJbHdHhJ
+a newly	x%Z
+a nice	s9]
+a nie	x[Y
+a non	xH^ZG
+a note	xH[
+a nova	uBZMYZH
+a number	i3XD^I[OIZJ
+a nuvem	x/[MZ
+a otro	u(_7ZVI
+a paid	x=[HI
+a palavra	x(ZMX
+a partner	s:YHZ
+a pas	d%[)H*H+I,J-J/Y3H:J=]?G@JCIDYEXHFIIKJM[NJPHUYV]WZZF]]aH
+a passkey	s?XHY
+a password	X#J(G/Z7X:I<_=J@^BEDHGIIcJYK[LGMFNCTYUIVJWYZG[F][^GbHdHgJhJ
+a passwordreset	xSIc^
+a pdf	xH]
+a perdu	x%]
+a phon	k*X3GC_DaHGaH
+a pilot	xH[
+a pin	xI[
+a plus	uF_
+a policy	i*JHEKXNAU[Wc
+a politica	sN[
+a poner	xKZ[]
+a posto	xB^HGMH
+a pre	x%Y
+a privat	x@YD[
+a privileg	uP]
+a problem	pE[S[ZJ
+a quarter	xR[
+a quello	xOX
+a red	uHHS]Z]bJhI
+a redefinicao	o(JHZU_VGZ[
+a reimpostar	p(J=[BXHJVY
+a replacement	x>^HJ
+a reserv	uF[
+a reset	f?XBICYDHHEL[UYW[[X]YfJg[
+a restart	xfX
+a restriction	qN_
+a retir	x1Y=Z
+a role	k(Z)]*cCIHJZI
+a row	x@IHIX]]Y
+a rule	xGZ
+a sam	xQZ
+a sandbox	xH]WY
+a se	xB[Z]
+a second	e*Z+[6^@[C^aI
+a secur	xYZ
+a security	s)]*IHHQZVY
+a senha	_(YBHHGI[MXNZUIVIXIZ^^[cJd]
+a server	x7Z
+a shar	sHZ
+a slash	oF_HF
+a sms	q?^CXHDa]
+a spac	x3]HG
+a special	qHHI[V[
+a stricter	x*Z/ZPI
+a supplier	x:[
+a sync	u+]8Z
+a team	uH_MIZJ
+a temp	q@[bY
+a temporary	qc[
+a third	mHIJ_bZ
+a tick	x^_
+a token	q,a-XHIZJeF
+a tutti	x9]
+a typo	q3[@[
+a uma	xK^
+a un	j-G@JHEIJK]P_VZZH__hJ
+a una	uHGK^ZJ[^
+a user	^!J#I%G([)J*[-H/X9I:I=I>H?H@]AIBJDJFGGGHfIYKGPIT]VIXJZF]I^I_Y
+a vendor	sJ^
+a verificar	xXY
+a very	u2X
+a vpn	xHZ
+a way	s-FH^TZX]
+a websit	xHY
+a week	u!^@IHJI[KIZJ
+a word	l-ZI[
+a wrong	s,X
+a year	s!a@IL]ZG^J
+aadsts53003 access	xHX
+aan de	uIZKJN[
+aan het	uNZ
+aangepast en	x@]
+ab ist	uL]
+abandon befor	u]Z
+aber nicht	q+Z>H?]ZF]^
+aber nie	x+]DJaY
+aber nur	xC]DH
+abilitato alla	sV[
+able to	d#F>J?F@IBbC^HGQYTHVJZ]
+about password	s-[@JBGHGSYZ^
+about policy	xWY
+about self	xS_UHZI
+about the	s![IYZH
+abroad and	u)ZaX
+abrufen des	x,[
+acabo la	x=_
+acce a	u!^>]HF
+acce au	q9JHcZJ
+acce refus	p%aP]QYZFdI
+acceder al	x!IBJVJZ^f]
+accept cooki	u.Z
+accept for	x?_ZE
+accept it	q@Y
+accept my	uKJZ[
+accept on	s/]IIhX
+accept pas	sIJK]OZZGhZ
+accept sinc	u-ZHZ
+accept the	pBYIJKZM^ZE
+accept them	u3^OI
+acceso al	s>[H_
+acceso denegado	u%^
+access deni	_%](_HHPbQ^ZF^J
+access has	sHZ
+access is	s%]
+access my	x!H%H>HHDPIZa
+access polici	sHZ
+access policy	qH[
+access restrict	pHGQ^
+access right	u%_HJ
+access to	d%J>d?IDG
+accesso alla	x3J>]DIH]
+accesso di	ub[
+accesso negato	x%[HJ
+accetta la	xZZhX
+accettata in	x/X?[HH
+accident and	x!]ZH]Z
+accord to	pHYNZU[ZI
+account a	u%]2[PF
+account ad	uAXLX
+account admin	u*^,ZPI
+account and	p!Z#FC[LZT]ZI
+account are	pA[HJP]VJZJ^Z
+account belong	u:[
+account bloccato	u#_XG
+account by	x#X
+account cannot	q%a:ZHJZI_GdGeI
+account chang	xhZ
+account di	s%X2YGZ
+account disabl	u!Z
+account e	m!X#Y
+account enabl	xGZ_I
+account fail	x%J([HFP^ZJ
+account for	k%]2IHYT[VX
+account from	s:XH^_I
+account got	pHY
+account hack	xH[
+account has	_!Z2ZDYHGLYPZ_^dG
+account i	u!Z,[ZG
+account in	e#D)XA^H^MXVJ
+account is	U!b#](I)I-I/J2H7J:Z=I>I@IBGCJGJHEIIKJLIPaTaV^XJZA^EdH
+account it	uP^
+account keep	u#Z
+account lack	q%Y3Z
+account lock	m#JH_TG
+account lockout	s#]
+account lost	x%I0[=[
+account manager	xQ[
+account may	x%[
+account moved	xG]_X
+account msol	s%[2]
+account need	u%Y
+account non	pD]V[
+account not	b!^#I%Y)I3G@JBID[GJHAKJL^PIQ[V_WIZZ_JhJ
+account of	l!EHa
+account off	u!^
+account on	sA^ZH
+account operator	pP]
+account option	p^]
+account out	xG]
+account outsid	xG[
+account page	xhZ
+account password	e%G2d:J=_GJIGLHMXZDfJ
+account per	sHJVbWI
+account pgmsa	x0_HG
+account properti	xZJ^]
+account reset	u!I%Z:[
+account secur	q#J+aD^HGZG
+account senza	xLX[Z
+account set	xBJHI^^
+account show	s#Y
+account so	s^Z
+account staat	x!]
+account still	x_[
+account tab	u!IHI^a
+account that	sLXPX
+account the	u^X
+account to	q%HHHQ]VX
+account too	sXZ
+account tropp	xXY
+account unlock	x#JB][I
+account used	x,Z
+account user	x)]VF
+account want	x*ZCH
+account was	j!Y%]>[ZI^[
+account were	uZI^]
+account whil	u,]eG
+account whos	x^Z
+account with	p;^HG
+account without	o[[_[
+aceita minha	xZ[h[
+aceitou a	x/]
+acepta en	x?ZHII^ZGhJ
+acepta mi	uIFKIO]ZZhY
+aceptada en	x/^
+acesso ao	x>^
+acquir user	uHGQbZI
+actif dans	x!Y
+action on	xE]
+action requir	u*IE_HJ
+action you	xdY
+activ directory	b!E#H%]&d(G3F:JFZHCJYNJT[ZI^[_[dJ
+activ in	xHJU[
+activ pour	qV^
+activar la	x,[eZ
+activation de	x,]dHeZ
+activo la	xdZ
+actual es	uhY
+ad acceder	u!I%JBZZ[[^
+ad account	f![#]HF^X__
+ad ale	xTZ_Z
+ad allow	x/[
+ad an	xGY
+ad and	p!I/[M^_]gH
+ad are	x%Zd]
+ad but	q/Z
+ad change	x/_@JNJ
+ad con	x3]OJ
+ad connect	_/J1b8]HFMXYZcHeXfJ
+ad connector	l!J%_2[8^HFZI_H
+ad deaktiviert	u!Y
+ad does	x=Y
+ad ds	l2ZH]
+ad e	s%X3[LX
+ad entra	u/]
+ad error	s&bZD
+ad fail	u/]HJP[
+ad for	s=YM]
+ad fs	u,Y7]
+ad had	x/Z
+ad has	q3YF]HETY_]
+ad is	m/[3XIH^Y
+ad ist	o#J%J3[>ITX^Zc]d]
+ad keep	x^]
+ad konto	u#[
+ad le	x%]^Y
+ad ma	p#JMXT[gZ
+ad mais	sMYTY
+ad mas	uM[
+ad men	uHJMYT[_Y
+ad mit	u3_AZZJ
+ad nicht	x_Z
+ad not	h#J/J<^HHL[MGTaZH[Jg_
+ad object	jGI_b
+ad objekt	x_Z
+ad onprem	h![/YdJg_
+ad password	m-]/IJHN]
+ad pero	u#JMZT]
+ad policy	m/ZN]
+ad przyjelo	x/^
+ad refus	s/ZJ[NY
+ad reset	x_[
+ad right	u%^P[
+ad said	x/^
+ad says	qIZ
+ad show	x#HT]
+ad so	u/[A]
+ad still	s!]
+ad sync	jMXSHd[fa
+ad the	u/aZC
+ad took	s/Z
+ad untouch	xTX
+ad user	d!]#H=HAZG]HILXTYZI_ZdZ
+ad y	u%Z3]
+ad で	q!_#H/ZMYTY
+ad 已	xTZ_Z
+ad 里	q!]3[M[gJ
+add a	k8ZD]H_
+add me	x(I)H*FHIV_ZJ
+add on	s.^J]ZH
+added a	q4I8aHJZJ
+added the	u%I8YHIQ]
+added to	s:ZVY
+addefaultdomainpasswordpolicy minpasswordag	x@^
+additional security	sC]
+address of	x:Z
+address on	u3Z
+adesso non	x=]@IK]
+adfs and	u7[
+adfs foderiert	x7Y
+adfs page	x7Z
+adfs tien	x7[
+admaexport fail	xHHQ_
+admin a	u(_*ZHJZI
+admin account	d!J)]*_,]:J=_CHUIVDWIZF
+admin action	s*IEaHI
+admin and	h)[*ICXP[ZI
+admin app	sHGMIga
+admin are	q)[*]UI
+admin as	u#X%X
+admin asked	x*Y
+admin at	x)I*]
+admin cannot	e(G)[*_?EHFPZ
+admin center	e)I*JHIMHS_UJZHgb
+admin centr	xg[
+admin count	xPY
+admin credential	u,ZeI
+admin disabl	u)GU^
+admin do	xP[
+admin doit	xEY
+admin du	xP^
+admin en	xgY
+admin for	q([)D*F,[E[HEPHU^VXZJdJ
+admin from	u)^P[dIgI
+admin get	s)X*]
+admin gets	s(X)]VF
+admin group	xPY
+admin has	f!I)GEJU^V_ZJ
+admin hat	pEHUXVZW[dY
+admin have	s)[*[VJ
+admin here	u*Z
+admin i	i(X*b?JHD
+admin im	s*X,Y
+admin in	j,]:YPZd]
+admin is	q)]*J
+admin it	s*[CJEFVJZ_
+admin kann	x*]aI
+admin konnen	uPY
+admin may	uQX^]
+admin microsoft	mgb
+admin must	p,[E_PIdHgI
+admin need	o*]CIE^
+admin nicht	p(Z)J*XdY
+admin non	x*]
+admin not	b%I(H)],JEHHIV[W^ZId]gJ
+admin of	u%F([:]HHP[ZH
+admin on	uEFH^dZgJ
+admin only	s*Z
+admin page	sgb
+admin password	l(F*H,^-JBJEHHbPYZGdFgF
+admin portal	u/Ig[
+admin reset	d)X*^1d:J?F@ZEIHXLYP[SGUCVHWGZDdI
+admin right	xH[P[
+admin role	k(X)aHJZJ
+admin see	u)_UE
+admin seem	x*Y
+admin switch	sUX
+admin the	x)_ZD
+admin to	j(H)F*D,Z:I=ZHEPIUYVdZEdFgJ
+admin try	x*Y
+admin turn	xD[UI
+admin user	u(ZgY
+admincount #	hPa
+admincount is	uPZ
+admincount steht	xPZ
+admincount が	xPZ
+administra en	xd_
+administrador de	q(^)IPZ
+administrador del	x([
+administrador global	q(])X,[
+administrador ha	xUX
+administrador nao	xU]VYZH
+administrador not	p)[U[VZWHZIdY
+administrateur de	xP[VH
+administrateur general	x)Z,^dI
+administrateur n	q(JEHPJUZV]WZZHdY
+administratoren brauchen	x*X
+administratoren durfen	u)]
+adob acrobat	xHY
+adress de	x3HD]
+adsync dienst	ufY
+adsync esta	xfY
+adsync not	xfX
+adsync servic	pHHf^
+adsync サ	xf[
+aduc does	xT]
+advic of	x)]
+after #	p#XNX
+after a	j!Z@[BJHGL[T]UXZG
+after add	u%]8ZPG
+after all	xB[]J
+after an	o#J%J0[@ZBZHXP]ZFfHgZ
+after choos	x]]
+after disabl	xY[
+after each	x#Yf]
+after enabl	xJ]
+after enter	xZ]
+after i	k@JHGR^Za]BaZfJ
+after migration	xA[HH
+after my	x#[(]ZE
+after password	u#_@GBGHJLIMZZG^F
+after reset	sLZMZ
+after restart	xB[fX
+after sspr	u/YMY
+after the	]!I#H(I-J/X8J9J=J>I?JB[CJHAIJJIM_NJRXYZ]_^GaIcHd]fYhG
+after unlock	s%[TY
+after vacation	xBJHIZ^
+after we	s<YA^C]PJZG
+after writeback	x8Y
+after wrong	sTJX_ZJ
+again after	xBER^fX
+again and	l#[+I;I@EBHH^KGN^P_aX
+again as	xK^
+again at	u@_ZE
+again befor	x@GHGX^
+again but	u+]
+again in	sHX
+again it	xKY
+again later	j@GZ_c[
+again not	x@^B]ZB
+again noth	x+[aY
+again to	x+Y8Z
+again today	s@Y
+again with	qB]K[ZG
+age #	m@[
+age is	q@X
+age or	o@YIIN^
+agent and	xe]
+agent cloud	x0X
+agent credential	s%]
+agent dc	u-_
+agent de	s0^
+agent der	x0[
+agent di	x0Z
+agent in	x-YfX
+agent is	m0ZJYZIf]
+agent not	q%I0^J[
+agent of	xHY
+agent offlin	x0]HX
+agent on	u0^
+agent servic	x0X
+agent show	x0IH^
+ago and	k@^D]HHM^ZG
+aguard #	uXZ
+ahora dos	x*X
+ai chang	p>Y@X
+ai deja	q@YK^ZJ
+ai ferm	x]]
+ai mis	x@YI]
+ai oubli	xZ[
+ai pas	l(X@IC[H[KH]^hJ
+ai perdu	u>Y
+ai plus	x>[
+ai que	sC_
+ai un	xCZ
+ajout au	x8]V[
+aka ms	i+Z7XDbT[ZI
+aktiverat for	uV[
+aktiviert werden	x8YeY
+aktuell password	pKIZGhc
+al activar	x,[eZ
+al cambiar	uZYdY
+al cambiarla	x@JZHh_
+al crm	xHa
+al dia	sM^
+al eerder	uKZ
+al giorno	x@YX[
+al iniciar	xHZaGbZ
+al logon	xbZ
+al mio	x!J3]OHZ^
+al nieuw	x9_ZJ
+al numero	x>]
+al prossimo	xL[
+al restablecer	u5]HHZXa^
+al usuario	xLX^Y
+al vecchio	x>X
+aldrig registrerat	uDZ
+algo de	x.Y9^HJ
+algo mas	xC]
+alguma novidad	x9^
+all account	x2]
+all and	x(]BZZJ]J
+all cooki	s.[
+all day	u#IT]XX
+all dc	xJZ
+all fail	u(]G]HIZI^X
+all fine	xBZZJ
+all good	u9IBbHJ
+all my	qIJK[N^ZI
+all normal	xP[
+all of	q-JHEU_WaXJ
+all other	uG[
+all our	s)]5XSXUI
+all password	xNX
+all set	xB]
+all sort	x9GB]
+all staff	x+[
+all the	mHaNXRJYY
+all user	o%^)J3I;I=FBJFIH^UaVFZF
+all utent	s=ZLXX[^Y
+all were	uK[
+alla losenord	xHJN_
+alla reimpostazion	sV[
+alleen mijn	xC]
+alleen ontgrendelen	x[]
+allow by	s<Z?XYX
+allow cooki	u.[
+allow self	xUY
+allow to	a(_-X:I?F@HHEKHQ^UJV^ZC[J^abIhI
+allow token	xHX
+allow user	sUY[Y
+allowedtousesspr fals	s)[
+allowedtousesspr is	x)Y
+alor qu	x+^DI
+alor que	p3H>II[O]TZZJ[]h]
+already expir	xaZ
+already have	x+XK[
+already register	u+Z
+already set	x+_DHHI
+already used	qK[
+als #	xR]
+als admin	x*Y
+als method	x?_
+als registriert	x+Z
+alt del	kM^bYh[
+alt und	x@^ZJ
+alte password	i#]HHMXh]
+alter its	x^]
+alter the	q7ZZJ^_
+alternat email	u3Y>Y
+alternat phon	s+J?]HZ
+although it	u-_IF
+although its	x@ZOY
+although our	x*X
+although the	q/XHJTZ
+altra volta	x@^
+altri si	xPZV[
+altri uno	x*Z
+alway click	x@JDaHI
+alway uses	xK^ZF
+am anmeldebildschirm	xbX
+am i	q(FHEIYV_
+am laptop	uHZMZbX
+am lock	x#Z
+am not	p(IIZV^ZG
+am on	xHY
+am only	x([ZI
+am pc	oM^T[
+am phone	x>HHEMZa^
+am rechner	s#]HJMZZJb]g[
+am selben	x@^
+am sperrbildschirm	ubZ
+am stuck	uDZX[
+am sync	xR]
+am told	x@[VY
+am window	x[ZbI
+ambient onprem	m/JNJcada
+ambito della	xG[
+amministrator global	s(],[
+amministrator non	qU^VZWXZHdY
+amministratori di	xP[
+amministrazion di	xgY
+an account	mA_ZH
+an adfs	x,]HG
+an admin	c(b,X@ZHHPHZEgY
+an answer	u9[DZ
+an app	x?YHZ
+an earlier	uHJK^
+an empty	xC[HJZHb[
+an enabl	xAY
+an entra	u)]*ZHJ
+an error	Y![(I,I/^3H>I@EBHCJHEIJKZNJOIV[Zb]HaHbJc[hI
+an exception	xe_
+an export	xH[
+an extension	s3[
+an extra	xJZ
+an hour	a#H%J/H3I9F>I@]HGKIM[P]RYSYXYa]f^
+an ihren	x!XZZ
+an incident	xS]
+an incorrect	sT]
+an intern	xHYg[
+an issu	uKYZZ
+an object	u_[
+an old	l4I5D;^>[H^
+an on	xdZ
+an option	q#J*]?E^Z
+an ou	pF^G^HI
+an outag	s9FHFSaZI
+an sam	xQ[
+an unexpect	s3]HIZZ
+an unknown	p&[HHb]
+an updat	x0^HJfI
+anchor in	xAX
+ancien mot	mZIh_
+ancien pour	x>IDJMaaH
+ancora bloccato	xT[
+ancora la	sHGM_
+and #	s/FM^YY
+and a	h(I*Y3YHYI[L]PZZH^J
+and ad	u=J@ZdZ
+and afterward	x2[Z]
+and again	k#[+I;IBHH^KGN^P_XJZHaX
+and all	uF]
+and another	x/YgY
+and ask	oCXUX
+and both	u6XA]
+and cannot	d=X>Z@]KI
+and capital	xIX
+and clos	x][
+and computer	u#HHGT]
+and confirm	x%Y
+and country	x3Y
+and creat	x8]HJ
+and does	x%EH^
+and email	q*[HGMZgY
+and enabl	u8X
+and encrypt	h<a
+and entra	p/Z6^HJcJ
+and everyth	x%^
+and forgot	q=Z>ID[ZHd[hZ
+and gave	x%[HIZZ
+and get	qIHJ[hY
+and gets	s3GCIDZKZO]
+and goes	uLX
+and got	l#]@ZKZNH_Y
+and has	u-Z
+and he	u@Y
+and i	b(I*H+[-H>]?ICYDHHEI^KEV[ZF]^aIh^
+and im	q>I@YB_HH]JaH
+and in	uAYK[d^eJ
+and is	p@GHJLZOZX]
+and it	Y*Z/J3I:JBYC[DIHEI^K^MINHOYVXXHZ@[J]IbZ
+and its	k-X?Z@XF]HIZG
+and just	x8]
+and left	u]^
+and lost	x([>]HJ
+and may	u#Y
+and microsoft	u/]1]HIRISJcZgI
+and mine	xOX
+and must	uVZ
+and my	s![
+and need	o!X#Y
+and nobody	uD[LYSJc[
+and none	uBJG[IIN^ZIhJ
+and not	d!J%Y&Z+]-J/Y>H@_BHDZHFIXKDLXNYOJVIa]
+and noth	k&]9J>I?H@JBIDIHHIJNYRZZ_a]
+and now	Z!Z#a%I(I*J+H/J8[:J>X@[BCCIDaHCIIKYMINIPJTJVY]H^Y_JaJbIcJgZhI
+and offic	xMX
+and on	q6[c[
+and only	uKH[^
+and our	u4]HEd^
+and password	i!J#Y-J0[1Z5^BJWZbXdG
+and phon	k*a
+and put	x8^
+and refus	x/X
+and reset	a!Y%Y(G)X*Y/H0_1Z5^>J?J@GBHCIKINJPJR[SJUJVIZ@]H^[_JbIcIgH
+and restor	x_[
+and says	u7]
+and self	x^Y
+and show	qC[bY
+and sinc	q1YQY
+and so	x-]
+and sspr	p7ZJ[ZJ
+and still	k([/[NZT][F
+and stop	xe]fY
+and team	xMY
+and that	s4[C[
+and the	V#G%J(I)J*I+J.^/]1J3[5J6J7[8I9J>b?F@ZAZBGDIFJGJH>IYJIKYMFNGOHPHSITYUZVIXJZ@[I^I_IaGb]dIf]
+and then	f!J/^3J>J@IBJC[HHKXZX]IbXf[hY
+and they	u(XOY
+and today	u![@_NJZF
+and try	xXZ
+and used	x#Z?YXI
+and veto	xJ^
+and was	u:[
+and we	xJY
+and when	s![K[ZIhH
+and which	x=Jg^
+and will	x9^HX
+and window	x#]
+and writeback	g%I2Y<Y=ZHHcYeHfGg^
+andern darf	x^Z
+andern des	xZ^hH
+andern nicht	xZ]hX
+anderung bei	xLZ
+anforderungen der	xNY
+angeblich nicht	uN^
+anixi password	xJZ
+anmeldung kommt	xHZLX
+annuair onprem	s!J7^_Zd[
+annual leav	xH^
+ano pasado	xK_
+another admin	q(^
+another company	s:Z[^
+another firm	x8]:Z
+another for	x/YgY
+another forest	x8X
+another method	o?Z
+another one	u:]HJ
+another organisation	u:[
+another user	u=ZHZ
+another way	uCZ
+answer with	x&Z
+ante de	uCIHI]ab]
+antiga esta	xh_
+anvandaren ar	x!__Y
+any idea	s9F@IBGHGZb
+any longer	u?]_]dG
+any more	b!X%J(Z+[-I/J1^6Z8J9E:J=J?]@GAHB]CHDDGIHDIGK_MJNIPITIVHX^Z?__cJdIfJhI
+any news	x9^
+any of	o@ZK]ZI
+any password	u@[N^ZF
+any phon	x>HD]
+any problem	xBXHHV]
+any progress	x9]
+any security	uDY
+any updat	u1I9aHFNI
+any way	xNZT[
+anyon in	xHEZ^
+anyon ther	x9Z
+anyon who	x@ZP[ZI
+ao redefinir	xZ[
+aos requisito	uIZNX
+apagado para	xU]
+aparec como	x?_HG
+api graph	ug[
+api reset	xgY
+app alon	x?[CZDIHI
+app asks	xH^
+app code	p*H?_CJHY
+app e	x?ZC]
+app is	s?[
+app may	x(bBJHFZJ^I
+app not	p(I)H*_?JaX
+app notification	u?ZCHHJaY
+app on	q>J?[MJg[
+app password	uHa
+app reset	xg[
+app show	uHZ
+app with	x(_ZI
+app y	x?YC[
+apparait pas	s(]?[DJ
+apparently not	x-[HIIGV]
+appear again	x+YDIHY
+appear for	u+a?JHENZ
+appear in	x-[
+appl id	o#EHcTHZI
+application event	q,_HINI
+application log	xHCN]ZHf_
+apply to	x*^
+approv sign	uHY
+approv the	u>]HGa]
+apre la	u-[H]OY]I
+apre le	x]a
+apre plusieur	xT[
+apunta a	xA[_[
+ar avstangd	s!_UX
+ar fel	uh]
+ar for	p-aHII[
+ar inaktiverat	s!]
+ar inte	k#I9_@JHFV_ZEd_fI
+ar last	s#]XH
+ar stoppad	xfY
+ar svart	xH^
+are #	xIY
+are activ	x6XAZ
+are already	x+]DI
+are asked	x*[H]OJ
+are deni	uJJK[Q]
+are disabl	u!].YHIZJ
+are fine	u/X
+are in	xH[
+are mine	xO[
+are miss	o(I=ZW_
+are need	x@^HI
+are not	b-Z/J0]4I8Z?]CEG[HEKIMYVZZH^Y_Ic^fJ
+are ok	x8[
+are refus	m%Y(I)^-Y/IIGKIPJd[
+are register	x+X
+are reject	x-^HHNI
+are requir	xC[
+are sent	x7Z
+are stuck	x@YCY
+are the	s(]NZ
+are told	u)ZUId_
+are two	uA^
+are wrong	u%XH^
+are you	l9d@JHDKJZJ
+area code	x3Y
+arriv abroad	xHIaZ
+arriv from	x6]
+arriv pas	mZb[[aG
+arriva il	uaX
+as #	x3[
+as a	i(E*_-]?^HAKJZ[
+as admin	s(E*a?JNZZI
+as befor	uZ]
+as current	xKIh]
+as dc	x5^
+as expect	x)[
+as guest	x:]HIZI
+as helpdesk	x(Y
+as i	q(J)[*JHIN[]]
+as if	x![KX
+as inactiv	u0]
+as it	u/Y
+as mine	xIHO^
+as new	xIZKY
+as of	xK]ZG
+as old	xZFh^
+as password	q(^-II_KGZG
+as register	q+bDEHJ
+as she	xDY
+as soon	x(J)[*X
+as the	f+^@IHIIJKcLGMHZD
+as to	x(]4Z
+as too	u-]IY
+as well	p-[?HC^HITZ
+as yesterday	x@JKHZ_
+ask for	pHXLY
+ask me	xHZ
+ask the	x:]HHV]
+ask them	mCXWZ
+ask your	uU[V[WJZI
+asked for	d*^,XC]HELYa^
+asked to	kCJHYIIKHLaO]]J
+asks for	_,[-H>I?H@ICaHZIHMJaIhb
+asks me	l*ZCIHYZYh[
+asks to	xHZ
+aspettar un	x@^
+aspetto il	xa_
+assign a	x([HJZIg]
+assign to	u%E(J)ZHa
+at #	g@dB]ZD
+at aka	u7YT]ZJ
+at all	kDYHGU^VHWXbZdZeH
+at breakfast	u@]
+at ctrl	xbX
+at first	pLaZG
+at half	u@Y
+at home	k4X>[H[MX
+at least	h-J/Z@^HEIaKHMJNXZJ
+at login	p+_>FDJH[IJaDb]
+at logon	oHGb_
+at lunch	u@Y
+at microsoft	p7YSZ
+at next	hHFLcbJ
+at nine	x@_KJNI
+at okta	x7Z
+at once	x@Y
+at our	u7]SGZFc^
+at password	x?ZHIZY
+at reset	o(F)G*a5]?FGXHF
+at sign	o+^>FDI
+at the	U!H%I(X)J*X+I,X1J4H7I8I9I:H?E@DAJCYDFGHHBJ]LIOGPIRITHUIVHXHYJZa[I]a^[badIeZfZgI
+at this	k;Z@JWYcZ
+atend a	uNZ
+atend aos	uIZNX
+aterstall losenord	xZIb^
+aterstalla mitt	xZ[
+aterstallningen misslycka	xZ_
+att aterstalla	s%[(_VJ
+att byta	x@[ZX
+att det	xK]O]
+att gissa	s-^
+att losenordet	xKXd[
+attempt a	u@[KHXX
+attempt fail	uZZ^Z
+attempt to	s@YHJZX
+attempt try	uXX
+attender #	s@ZXY
+attendr #	xXX
+attivando il	x,]eZ
+attribut is	x3[HH
+attribut set	xPY
+attual e	uKJh^
+atual esta	xhY
+au bureau	x>^
+au compt	x2]IGQZ
+au dossier	xHa
+au milieu	x]^
+au moin	xI^
+au moment	x@Ja[h]
+audit log	k/[EZHJV[ZI]]
+auf #	q>]PY
+auf das	u>^
+auf dem	g>IJYR[ZHa]b_fX
+auf den	sD[JZaX
+auf der	l%Z-[HYX[ZI
+auf die	q>^
+auf kein	xU[
+auf password	uZIb^
+aujourd hui	s@ZX]
+aus der	s![*JP]^^
+aus und	x.Y6Y
+auth method	x?FCID_
+auth token	k,_HH
+authentication admin	u(a*GHH
+authentication fail	xHY
+authentication method	j(JC[D_HF]Z
+authenticator app	h(I*]?XH[aI
+authenticator auf	xHZ
+authenticator cannot	x?Z
+authenticator code	x?Z
+authenticator en	xHX
+authenticator gone	x>[HH
+authenticator na	xH]
+authenticator non	x>GH[
+authenticator not	l>F?]HHa^
+authenticator notification	x?ZHGaY
+authenticator on	uHX
+authenticator pa	xHY
+authenticator show	uH[
+authenticator sur	x>IH[
+authenticator was	x>[HG
+authenticator zeigt	x>IH_
+authenticator を	xHZ
+authoris to	xVZ
+authorization policy	s)^UH
+authorization requestdeni	k(^
+auto upgrad	x1aHI
+automatica de	xH]aI
+automatically we	x=_ZF
+autoris a	xQZ
+autoservicio de	xHJU_
+autoservicio esta	u)]HJU[
+aux compt	x)]*YUI
+aux exigenc	xIJN]
+av losenord	sd[
+availabl for	sV]
+availabl with	p=Z?JHY
+avant la	u]^
+avec l	x>]HIcZ
+avec le	u3HB[HIK]O^aJ
+avez essay	xXY
+avez vous	x9]HI
+avstangd for	xUY
+away after	x]^
+away by	u@]B[KH
+away from	u)]*IHYU[
+away the	x?^PY
+b is	x@JG]HIK]
+b2b con	x:aHJ
+b2b guest	u:X
+b2b invit	xH^aD
+b2b user	x:Z
+b2c custom	xH]NI
+b2c de	xHaZH
+b2c still	xH^
+back and	xHHJZNJg^
+back at	xKIZ^
+back but	u!X@]ZI
+back de	xdZ
+back from	s!^
+back in	qXY
+back on	q/Z9]HZPZ
+back the	p4ZHGa]bZ
+back to	d-I6]>I@IBIFJHBIIKeZZ]F_Ib]dZ
+back tomorrow	uX[
+backup operator	uHJP]
+bad password	s#_TJ
+bank password	xH]ZI
+bann list	sHZ
+bann password	q-[
+bann word	sH[
+bara en	xC[
+bara lasa	x[_
+battery died	xZJ]^
+be #	x3aHH
+be able	m#X?FC^QZZX
+be added	u%XV]
+be at	u@[
+be back	x9^
+be change	k@^H[
+be check	x5^KJ
+be clos	uBaHF
+be configur	m*Xe]
+be contact	m3_4YVG
+be decrypt	x6Y
+be different	uK]
+be disabl	x!DH_
+be enabl	qH[dGe]
+be found	kGZ_^
+be in	u-^HHV[ZI
+be logg	u#Y
+be longer	sIZ
+be not	x@[
+be on	u-]EJHId]
+be one	xK[P[
+be open	x6^HYcH
+be process	xHHZ_
+be reach	q3]:IEIHIUJY[_Ic^
+be read	x6_KJ
+be repeat	xKZ
+be replac	u@aHJZH
+be reset	lHJPaW]ZI_H
+be set	x<[HZ
+be the	o3Z?ZHHJYLX
+be unlock	s[]
+be updat	s/Y
+be used	k3J?cHXKJZD
+be why	xIZ
+becaus devic	xHZ
+becaus he	x(ZZI
+becaus it	j-]O]
+becaus my	sZJ]]
+becaus of	b#I/[E[HHIZX_ZI
+becaus password	p8ZVX
+becaus the	g#Z-H5[IZKIR]
+becaus user	xTX^X
+becaus writeback	ud]
+becaus you	pDZ
+becaus your	p:^EZWZZF
+been block	pHZ
+been deactivat	s!Y
+been disabl	m!Z
+been enabl	hUZV[d]
+been lock	s#Z
+been runn	xJ]fX
+been seen	x-Z
+been set	xVZWZ
+been through	x-JDYK]
+been try	xXGZ_
+befor but	uK^
+befor choos	x]Y
+befor enter	x@JD]KIZH]]
+befor i	qCX]X
+befor it	p@]DJHGKFTZ][a[h[
+befor logg	xZHb]
+befor logon	xb^cH
+befor password	sHZ][
+befor the	q!]@YCZDI
+befor tomorrow	x@GHGX^
+befor you	xE[
+behind and	x1]
+behind it	x-YN[
+bei #	xH[IZ
+bei dem	x+JD]^Z
+bei der	i3Y?Z@YDYHGO]S^TYZGaIbY
+bei leuten	x(]
+bei microsoft	uT[
+bei mir	m(]>GD[HJV[ZH^^
+bei niemandem	xSY
+bei sspr	xSZXY
+bei uns	mOZU_W]ZId]
+beim abrufen	x,[
+beim aktivieren	x,[e^
+beim andern	p@HZY^Hh_
+beim anmelden	xH]
+beim kunden	x:Z
+beim password	u>_MIa[
+beim reset	u*X?]LXZJ
+beim ruckschreiben	u&^JXPZZI
+beim setzen	x&]
+beim user	x3]
+beim zuruckschreiben	u%[4]6[
+beim zurucksetzen	o:[HJ]]a[
+beim zweiten	x@Z
+being change	qN]
+bekomm ich	xD[ZZ
+belong to	o:Z>ZZJd^
+below the	x5^HHb[
+ben mijn	x>Y
+benutzer erhalt	xO[aY
+benutzer fehlt	x=XV[
+benutzer hat	p=Y]_
+benutzer im	x_X
+benutzer ist	q!]GZP[
+benutzer kann	p?ZZF^_g[
+benutzer konnen	x)YB^
+benutzer wird	s@JL^X^ZGdX
+bereich der	xG_
+bereit benutzt	xK^
+bereit verwendet	xKY
+bereitstellung agent	x0[
+bestatigungscod kommt	uaZ
+between change	x@[
+between cloud	q/I4J6ZHGca
+between connect	q4E<^HHc^
+between entra	u4_HF
+between reset	x@_HH
+between sync	x4Y
+between two	uK[
+bij het	uh]
+bill admin	x*X
+bin gast	x:Z
+bin im	x>]
+bin nicht	s9^DXHG
+bisherig password	uZIh_
+bisogna aspettar	x@^
+bit later	x@^KH
+bit tls	x<_CI
+bitt entsperren	x#Z
+bitt um	x9^HI
+blad podcza	xZ]
+blank window	xHJbZ
+bleibt aus	xLYa]
+blocca il	xcZ
+bloccato in	uT[
+bloccato per	s#[)YTXXG
+block all	s.[
+block becaus	sH^
+block by	h-Z>]aJc]
+block cooki	p.[
+block for	o#I)XHDTJXc
+block from	q4^X[cE
+block me	x@[XZ
+block my	uH[cJ
+block the	i,^HBJ[NYQZaZbY
+bloqu le	uHGJYcafJ
+bloqu un	xH[X^cI
+bloqueada por	u#_XD
+bloqueada temporalment	xTX
+bloqueada temporariament	xTY
+bloss die	xC^
+bom dia	x9a@JHI
+book a	xHX
+bot how	x9[
+both are	s0ZA]
+both domain	xAZ
+both forest	uA[
+both side	xA^ZH
+boton restablecer	x(Z
+bought a	u8Z
+bouton gris	x(]:]HI
+bouton reinitialiser	x(]
+box and	xRYhY
+box cannot	xL[cX
+box for	x<X
+box is	sR[
+box on	x!IHI^_
+box user	x^X
+brak telefonu	xD_
+brakuj licencji	x=Y
+brakuj wymaganych	x=Z
+branch of	u%_
+brand new	u@]WZZI
+brandvaggen blockerar	xHZc]
+brauch eine	xHZ
+brauchen zwei	x*X
+breach and	x-^
+break password	xFYcZ
+break reset	uFY
+break the	uNZ
+break writeback	u2XQX
+bricht ab	p,[4[c]
+bring back	xb[
+broken after	xdIf]
+broken for	xZ[
+broken on	sHHR^
+browser am	xM^
+browser but	xbY
+browser in	x]Y
+browser not	u.Z
+build is	x1a@HIJ
+build of	x1Z
+built a	x6X
+bunch of	x/Z
+bus connection	uY^cJ
+bus listener	xcHf^
+business basic	o=cHI
+but a	x?^K[
+but ad	xNZ
+but admin	x*X
+but at	x?]ZX
+but cannot	s%YMX
+but entra	s/_IH
+but for	q*XH]
+but i	d9X>I?I@]D]HGKYMZ[X]I
+but im	x!Y
+but in	s/_=IH]ZC
+but is	xVY
+but it	c*H>X@JOYVZh[
+but its	xVX
+but not	a%Z(])H*J+^@IBIDHGZHBJYKIMYNFPZVXZ][I^IbXdJfJhJ
+but noth	xLZ
+but offic	s/[
+but only	uCbHIIJKI
+but refus	x/Z
+but still	m/G?IHJZC[b_^
+but the	a!X-X/]3^@[IIKGOYVFZF[Zf[hJ
+but ther	ua[
+but they	x>G?ZO]
+but this	u+Y
+but we	xcZ
+but when	u*XZY
+but which	xN[
+button disabl	x!D(a
+button does	u(JZ]bY
+button for	x[Xa[
+button grey	x(Y
+button is	p(]
+button not	x([
+by a	lGXHGQX]^
+by accident	q![@ZZH]ZfX
+by activ	u&Y
+by ad	q%]
+by an	x#JHH^[
+by another	q:Z@[HY
+by attribut	xG^
+by conditional	oH]
+by default	xHZ
+by design	uHH^]
+by email	s*Y:^HE
+by entra	x/[
+by gpo	oYZb[
+by himself	u)Z
+by it	q@[U]
+by itself	u?YB[
+by mistak	m![@]ZHcX
+by my	s>[VZdX
+by myself	u#JVZ[^
+by our	p6]7XHGJ[
+by phon	u*Y
+by policy	xHY
+by security	xI^
+by sspr	uTX
+by the	_#J(I)I*J3Z7I:I=^>[?I@[BJDIGIH?KEPITJVZXJYYZE[J^Y_ZaHbIcad[fFgJ
+by typ	x#X
+by using	xMYaY
+by your	k-YEHUYd]
+bylo juz	sK[
+byta igen	s@[
+byta losenord	x@GZ^
+bytt i	uM^
+bytt losenord	u@Z
+c e	j3Z>H?Y@ID[HFI^KZLYOJZHaX
+c est	h-G3E9G>Y?H@ZBXCHD[HEI^K]MIOZTZU]VHXIZHaHhZ
+ca march	x9FB_
+ca ne	u3HHGO^ZaaI
+call about	x-[ZX
+call and	x?^
+call does	xHFa[
+call from	xQY
+call it	x/Z
+call me	oB^HG]Ja[
+call my	x?Y
+call not	u3ZaZ
+call option	u?^
+call to	g>I?ZHHQa]Z
+call us	x:[HGK[
+call verification	x3[
+cambi de	s>Y
+cambi hace	x@]
+cambiada en	u/[M]
+cambiar di	u@Y
+cambiar la	eBIL[MIZ_^^hG
+cambiar solo	x@^
+cambiata due	x@[
+cambiata in	u/[MY
+cambiata stamattina	x@[
+cambiato la	s@^ZH
+cambiato numero	u>Y
+cambio al	xL[
+cambio de	xZZ
+cambio el	xB]HZ
+cambio en	xLYgX
+cambio il	xHZh[
+cambio non	x@JHJZ_
+cambio rapido	xb_
+came back	q!a
+can a	u@[
+can anyon	x@]H[ZF
+can be	qB_
+can contact	x=_ZF
+can go	xBZLZ
+can i	_(Z)I*G+Y-H3I4J>I?^@JBHCIDYHbIZMJNZOIRHX][I]IaHbJcGfGhH
+can my	x-]HHV]ZH
+can not	x^Y
+can only	s@X
+can remember	xI[KI
+can reset	_!J(Y)G8I?IBZDIEZGZHYSYV]ZFcZfJgI
+can sign	xBZZH
+can somebody	xI[Z[
+can take	xdY
+can the	p7X>J?YH_ZJ
+can unlock	u[Y
+can use	uG[
+can user	u[Z
+can we	m3IDIHb
+can you	h9_@JBHHETIVHX^Z^
+cancell befor	u][
+cancell the	x]X
+cannot access	u!H%H>HHDPIZadY
+cannot alter	s7ZZJ^_
+cannot approv	u>^HJ
+cannot be	Y!I%J(G)I,J-[3[5X6a7H<X=G>G?b@]BIDIEHGHIFLXMHNHPaSITHUIVIYZZ@[H^E_HbHc]dEeYgIhH
+cannot chang	]@YHFLH^bhH
+cannot choos	x?X@X
+cannot confirm	xO]
+cannot connect	qH_cJ
+cannot contact	p3]
+cannot contain	sI_ZH
+cannot decrypt	p6]
+cannot do	s-J?H@]HGIJKJZYd^
+cannot edit	u%Y*ZPI
+cannot enabl	xdDea
+cannot find	d#H4Z>H?]BJHJTJZB[^_ccIdI
+cannot get	e,Z>]?GHEZc
+cannot i	o?[K]ZJ
+cannot it	x)]HJZF_]
+cannot join	s4G8EHb
+cannot locat	xHI__dIeXfG
+cannot log	h#_(I:J>I?J@IHHMZTHZ_^J_Hga
+cannot open	o>ZHZ
+cannot pick	x(H*^HG
+cannot reach	ibZc_fJ
+cannot receiv	u>^
+cannot remember	xZY
+cannot reset	P!I%G(b)I*B+H,J-J/H1J3H5I6I8a:[=]>J?B@BBFCXD^F]GbH>IIJHKELIMHRJTJUJVIXIZZ[G]H^C_CaIbFdaeGgEhJ
+cannot resolv	u4]HEcZ
+cannot reus	uKZ
+cannot say	xHJZYh]
+cannot self	x)_ZE
+cannot set	k!Y(Y7[HIK][J^F
+cannot sign	g7J?G@JHFIIT_Z_[_
+cannot talk	s4[HJYZ
+cannot the	u?[VZZI
+cannot to	b(G0^3]:J=HEZN_SZVFZ^^CaJe_hH
+cannot turn	xdJe]
+cannot use	c(E)Z*^-[=^>^?G@JDIHHKXZA
+cannot verify	p>ZDZKJZGh]
+cannot writ	u%bHJPI_GdGeI
+cannotchangepassword true	xZF^a
+capital letter	s#Y
+caps lock	q#^@XXI
+captiv portal	ub^
+car trop	xI[
+carrier and	u>^
+cart sim	x>^HI
+case only	uI^
+casilla el	x^Y
+catch up	uHIM_
+caus by	uQY
+ce l	x=[K^
+ce matin	m#]@bHI
+ce mot	o(X-ZKZ
+ce n	xOZh[
+celui enregistr	u3JO]
+celular e	x>X
+celular y	xO^
+center show	x(JS^
+center zuruckgesetzt	xgY
+centr d	xg[
+centro de	sHIc]dFfJg_
+certificat expir	uHX
+chang a	uhZ
+chang after	u-J@IBHH_LY
+chang and	s>HH_^Y
+chang at	iHJLa
+chang becaus	xLY
+chang dialog	uh[
+chang does	xHHL]
+chang form	o@Jha
+chang hier	x@]
+chang is	q@_
+chang it	c@bB^HJZC^I
+chang its	uZI^]
+chang last	xHHU]c]
+chang mon	s@Y
+chang my	d3J>H@GH]IHZd^IhG
+chang not	p/J7Y@JBJGIH]MDZ^^GhH
+chang on	xL^
+chang or	x)[HZ
+chang outlook	xB]HF
+chang page	p@Jha
+chang password	Y!G#I%G(G@CBHHYLIMHZ[^ch]
+chang sur	xMX
+chang the	k(^@[H]LJYZZGcIhI
+chang their	o@JHGLZV[ZY
+chang this	u@[ZF^Z
+chang was	u@YLZ^[
+chang your	m@Y^Z
+change at	sHGJ[LXM]
+change by	u#J@YHHZH^_
+change for	x@]ZH
+change from	uC_DIKJ_Y
+change in	oHJM]TJdYgZ
+change it	d>JB_HGKJM_ZG
+change my	f3I>_BFHIMYOIZ^
+change on	q/YE[HJMZ
+change only	x@HIIK]gY
+change password	o@]^J
+change the	j8]@JBJEIIJK^ZHcY
+change their	u@[ZX
+change to	s-[NZ
+change too	x@Y
+change yet	u/Z@YNI
+changement de	x@Zd]
+changer de	u^Z
+changer le	s@FHYZ^hH
+character and	u2[
+character are	x/X
+character but	u/[II
+character in	mFbH[IC
+character password	u2Z
+character which	xF[
+charg pour	x7XS[
+chce starego	uHGMb
+che il	x3[D]
+che la	q-^9J
+che non	m3J7J=I>H@JCZDIHHIIKGO^VYZaaIh[
+che sono	x+YD]
+check event	x%Y
+check on	x5[EY
+check that	xDZ
+checkbox for	xdJe[
+checkbox is	xd_eI
+chez nous	u@]HXU]
+chied due	s*[
+chied quella	xKJM[h]
+chied sempr	xM]
+choisissez un	x-X
+choos a	f-YHIKGZJ]^h[
+choos call	saZ
+choos someth	o-]KZ
+choos the	x]Y
+choos their	x@XLY
+ci accedo	xh_
+ci sono	u9]?Y
+ciao a	x9]
+city name	x-X
+claim to	xNXaZ
+clav de	p,[2Y6a
+clav nueva	u:Y@ZIJZI]^
+clav temporal	x@ZL]
+clav vieja	x#[HHK[
+clean up	p%aUX_^
+clear the	uHHTa
+click finish	sBIDJZ[]^bI
+click forgot	u7]
+click it	sD]HIb]
+click on	ubY
+click reset	i(bZGbY
+click send	xHIa^
+click sms	xaZ
+client allow	oQZ
+client says	xH]
+client secret	xH]
+clock drift	xR[ZI
+clock is	uR]
+clock of	uRZ
+clock on	sH]RX
+clock skew	uR^
+clos befor	x]Y
+clos my	u!^VJ
+clos the	iBZ]a
+clos user	xB[
+cloud account	o!GTI_b
+cloud admin	x*J,^
+cloud agent	x0]
+cloud and	o/I4J6]HF_Jca
+cloud but	sgZ
+cloud fail	x/Y
+cloud failur	u/[
+cloud identity	uA]
+cloud is	x4Y7Y
+cloud lock	x#IT^
+cloud lockout	uTZ
+cloud not	p/[
+cloud only	o,]g[
+cloud part	u/Z
+cloud password	xgY
+cloud refus	s/_KIMER^
+cloud reject	u/Z
+cloud reset	u0IJZd^
+cloud says	q!XTY
+cloud side	q/__ZfG
+cloud still	x/HM[_Y
+cloud sync	a%I/J0f1IGHH[MIRI_IcHdFfH
+cloud und	x6Yc^
+cloud updat	s/^NI
+cloud user	j/JAZHF_^da
+cloud wird	x7Xd[
+coche dans	xLX^Z
+code a	xa[
+code and	p3GCZO[Z[
+code arriv	xB^HFZE]GaY
+code at	uH_Z_]IaD
+code de	x?[
+code est	uBY
+code expir	xa[
+code five	xHJa]
+code for	sHaaD
+code from	uC[aJ
+code fur	xHZ
+code gaat	s>[
+code geht	s>X
+code goes	l>aHE
+code i	x>GHIZa
+code in	xX]aI
+code is	o?[HH
+code it	xZ]
+code kommt	uC^
+code miss	x>HHGa]
+code nicht	u>^HJ
+code niet	u>]aF
+code not	i>GH^ZG]Y
+code on	xZIa[
+code page	u>FHHZI]baH
+code par	uaZ
+code part	s>Z
+code per	xaY
+code pin	x>IHZI[
+code so	s3YXZ
+code to	uH[
+code too	sXZ
+code which	xHZ
+code wird	x>^
+codic arriva	q>XHJa[
+codic da	xa_
+codic va	x>Z
+codic via	saY
+codigo de	o3Z>GH]aZ
+codigo do	x3a>HHH
+codigo llega	qa]
+codigo por	qa[
+codigo va	x>[
+codigo vai	u>Z
+coffe machin	xH^
+coincid con	uOY
+colleagu get	xUY
+colleagu without	x(J)]
+com a	uMYZY
+com e	xTZ
+com from	ud^
+com is	xS[
+com o	uO[
+combin registration	s+Y3ZDI
+come amministrator	x([)J
+come back	k#Y@XHDNIP]X]ZJf[
+come configuro	xH[
+come in	u4XJX
+come through	u3XHIaZ
+come up	k+[-]DIHDIINZW_XJaI
+come when	xHZ
+comma in	uF[
+comment recuperer	x>Y
+como administrador	u([*[
+como configuro	x>JH]
+como consigo	xD^
+como registrado	x+]
+companera si	x9JV_
+company account	u:Z
+company ad	x8aHI
+company and	x7]8X
+company can	uSX
+company email	x:Z>JDJH[aJ
+company has	uUZVI[^
+company invit	x:^HG
+company name	q-Z
+company not	uNYUY
+company phon	xHY
+company policy	uN[
+company portal	uH]
+complain about	uIY
+complain not	xHJNFW[h]
+complain that	sW[
+complet it	xBHHHIDOYZE]a
+complet my	xOX
+complet number	xOY
+complet the	i(Z+GD[HIO[Z^]G
+complex enough	sI]ZH
+complexity age	m@YIIN^
+complexity is	xIZ
+complexity or	xN[
+complexity requirement	uI_ND
+compliant with	uNY
+comply with	q-ZNZ
+compt a	s!Y)]HJP[
+compt ad	s#YAYL[
+compt admin	u*Y,]
+compt bloqu	u#[
+compt d	x)]*YUI
+compt de	o%_2[GXIJQY
+compt desactiv	x!Y
+compt est	k!]#Z
+compt invit	u:]
+compt mais	xV][]
+compt msol	u%Z2]IG
+compt n	pD]V^ZI^X
+compt pour	xV_WG
+compt sans	s=YHI[Y
+compt temporairement	xTZ
+compt trop	xXY
+computer but	uMZ
+computer it	x-[HG
+computer not	xH]aF
+computer says	u#XK_ZE
+con adfs	x7Z
+con el	k3I4ZA]HIO^_IcX
+con error	xH]ZX
+con ext	x:aHJ
+con googl	x7[HJ
+con l	q-^cZ
+con la	h-H@HBaE]HGIIKHMJZ^b]gXhH
+con su	uZ[c[
+con un	x?Y
+conditional access	hH_
+conectividad con	xc[
+conector de	x2Y<Y
+conexion con	xcY
+configur at	xd[eI
+configur differently	x*Y
+configur for	o<]GYHJV[WX
+configur password	h=HEGUIWbZIdIe]
+configur the	xHHb[
+configur votr	xV_WG
+configur writeback	u,]eH
+configur your	xVY
+configuracion de	xEZ
+configuracion onprem	uE^
+configurar authenticator	xHY
+configuration de	ue[
+configuration for	sE^WH
+configuration not	uE]HHWGdHe]
+configuration of	uE[
+configuration onprem	uE]
+configurazion del	xeY
+configurazion onprem	uE^
+confirm relat	x%Y
+confirm the	uC[HJO]aJ
+confirm your	x3GHIO^ZHh[
+conflict with	xJY
+connai mon	xZF[a
+connait pas	xHGM[
+connect #	j1bRZYIfI
+connect and	s<^HF
+connect box	pHGR_Y]fH
+connect build	x1Z
+connect cannot	m4^8HA[HI
+connect e	xfY
+connect error	xe]fI
+connect est	uHHcIfa
+connect esta	uR^
+connect host	ucZ
+connect is	o1^4]HH
+connect ist	o,[1]HHf^
+connect la	xG^ZJdJ
+connect machin	oRZf[
+connect n	x4XRX
+connect need	x%X1X
+connect non	xcZf[
+connect not	oG[HIcYf^
+connect obsoleto	x1[
+connect provision	x0Y
+connect server	Y1E4Z6c<IHGR[ZJ_IcYf[
+connect servern	xHFR[c]
+connect sync	u0XH[MYfH
+connect to	kHa
+connect token	x,[
+connect version	s1[
+connect was	u4[f[
+connect wizard	oe[
+connect writeback	u1[fH
+connection between	xcX
+connection fail	xY^cH
+connection problem	uZJc[
+connection with	ucZ
+connectivity issu	lc_
+connectivity problem	xcY
+connectivity to	xcX
+connector account	b%^2bIJQ^VIZI^I_I
+connector and	x8]<Z
+connector option	x<]HI
+connector password	u2_ID
+connector spac	o_^
+connectorkonto hat	x%Z
+connectorspac nicht	x_^
+connexion window	ubY
+consegu redefinir	u=[S]
+consider comm	x+Y-[
+consigo mudar	x@Y
+consigo redefinir	q!]
+consigo trocar	xZZ
+consistencyguid on	xAZ
+conta desativada	u!_ZG
+conta esta	q![#Y
+conta msol	x%^
+conta nao	uV^
+contact admin	s)H*F,I3I4J?YE_HIPJZFdY
+contact data	xCX
+contact domain	x3I4]ZI
+contact info	x3[
+contact it	x>YHIZ]
+contact me	u3]
+contact method	u>^?IZJ
+contact my	qHaVYZZ
+contact you	s3aZE
+contact your	d)I*I3I:I=_DJEZHGIJVEXYZadG
+contactez votr	x!XZ]
+contain a	g-ZF^IY
+contain part	xI[
+contain special	xFY
+contain the	o5ZFJHII_ZH
+contain word	u-Z
+contain your	sHHIaZH
+contatta l	x-IZ^
+contien un	x#F-bHGTH
+contien una	x-Z
+contient mon	x-HI_
+contient un	u-aHHIJ
+continu with	x.XKX
+contractor with	u3G:aHFaJ
+contrasena a	x%X
+contrasena actual	pZIh_
+contrasena anterior	uK]ZG
+contrasena cambiada	xB_HFMF
+contrasena contien	x-YIY
+contrasena de	sK^ZG
+contrasena del	xH[dY
+contrasena demasiado	u-XIX
+contrasena en	m%[6ZHIZJb]d[
+contrasena es	sIX
+contrasena esta	uU[
+contrasena funciona	xBZ
+contrasena not	h-Y@IH]IIKIhX
+contrasena nueva	xHIIJKGN]Z^
+contrasena pero	uLXZG[^
+contrasena que	xJ[
+contrasena se	xMXd]
+contrasena y	x#^NZZH
+contrasena ya	uK[
+control ldap	x5[
+control miss	x5X
+controlador de	l4a5YJ[ZJ
+controleur de	p4^
+controller and	x/X
+controller are	s4Z5ZHI
+controller could	u4Y
+controller di	q4_
+controller is	s4]
+controller refus	xJZ
+controller still	x5Y
+controller that	x4X
+convidado de	x:^
+cooki and	s.Z
+cooki are	x.Y
+cooki banner	x.GH^
+cooki block	u.[
+cooki de	u.[
+cooki messag	x.[
+cooki must	x.Y
+cooki off	x.Z
+cooki on	u.Z
+cooki reset	x.Z
+cooki to	x.Z
+cool down	x@Z
+copy of	u6]8HA]HIKX
+corporat password	qNY
+corporat policy	q*JN_
+correo alternativo	u3[D[
+correo de	xHJa^
+correspond pas	qO[
+corrispond a	xOX
+cote cloud	xT]
+could chang	xZI^]
+could come	x-^
+could do	u4ZHGV_ZI
+could not	],Z-J3[4]6ZBIDFHCIIJJVHYYZ_]E^J_Zc[dFe^fI
+could reset	uB]ZH
+could that	q5XFXIZ
+could you	o:Z=IBJH_Z[
+count as	q+bDEHJ
+count attribut	xPY
+country code	i3_>HHFO_aE
+creat a	qH^
+creat an	u2ZG[HZ
+creat by	x%[
+creat group	x0X
+creat with	xZI^]
+credential did	xH]ZJ
+credential in	u,XH]eJ
+credential provider	q7JHHba
+credential were	s%]
+criteri aziendali	xN]
+criteri di	uN[W]
+criteri fuzzy	x-]NI
+criteri locali	xN^
+criteri password	xNY
+cross at	uHIS]
+ctrl alt	h@JM[ZHbYhb
+cuenta bloqueada	u#^XG
+cuenta de	l%Z*^,Y2^GYPJfJ
+cuenta del	uAYL]
+cuenta demasiada	xXY
+cuenta esta	k!]#Z
+cuenta msol	s%[2[
+cuenta not	qD]VZ
+cuenta para	uVbWI
+cuenta por	x!^ZG
+cuenta sin	xLZ[Y
+cumpl la	s-ZN[
+cumpl los	sIXN]
+current one	kK]NYh[
+current password	c@YHHIINJZBhe
+currently lock	o#[
+custom account	x%X
+custom bann	s-Z
+custom filter	xJY
+custom list	s-aHG
+custom policy	xH]NI
+czekac #	xXZ
+d acce	x%]
+d administrateur	u*Z,[
+d administration	u)]UIg[
+d apre	s-[OY][
+d authentification	u,^HI
+d entra	xTa
+d essai	xX^
+d identit	x7^CX
+d inscription	u+[D^HE
+d option	xCJ[^
+d organisation	xFYGY
+d un	o:ZHZ
+d une	q6Z8Y9]EYXJ
+d utilisateur	u(]-JI]b[
+da ad	x3[
+da empresa	u>JH]NX
+da error	s!XZ[
+da indovinar	p-[
+da ist	u>JCbHIZI
+da noi	x:X@Z
+da quando	uB[
+da senha	x@[
+da soli	xV_
+da solo	s)Y@IBZCJU^
+da un	x:]a]
+dafur registriert	xDZ
+dag wijzigen	x@_
+daher kein	xb[c]
+dal cloud	uJZP]
+dall interfaccia	xgY
+dans connect	s,Z8YG^ZJfH
+dans entra	x7Z
+dans l	_!^#J%Z(J,Z-I3[7]9J:J>X?H@IBJCIHEIJKINJPJT]U[VHZGaGdEfYgYhI
+dans la	s?^CJDIHZ
+dans le	d%J-[/Y3Y9J>Y?G@HBICJDZF_HDIHKIMHSYUGV[WXZ[aHbYdJfJhY
+dans les	u3IDJHG^Zaa
+dans mon	s3[CZDYI[OIZH
+dans votr	uEYd]
+darf das	xV[
+darf ich	s(Y@[
+darf man	x?]
+darf nicht	qI^KYZG
+darum geht	x3[^]
+das alte	f#[/[HGKIMa
+das bisherig	qHIMZZHg[h_
+das fenster	x]]
+das kennwortruckschreiben	x%](IdY
+das konto	o![,[HHZI[]
+das neue	k/_@JHDIIK]MaNYZJ
+das nicht	xU[ZJg[
+das password	^#I(Y-a.Y/G:J=J>Z@[HGIYMGN^^Hd]gJhC
+das ruckschreiben	o=ZH[QXY]ZHdJe[
+das system	uK^
+das ultima	xK^
+das zurucksetzen	l(J:J=]UYZYb]
+dass ich	xKX
+dat ik	uK^
+data on	xCX
+dati di	x#I3bHI
+dato de	u3aDY
+day after	s@^ZJf]
+day becaus	s@YX[
+day between	x@[
+day is	x@[NI
+day now	xXZ
+day old	x@[
+day one	x![@JD]ZF
+day sinc	xXZ
+day the	u@HBYZIfYg]
+days in	x@X
+dc agent	q-bJJ
+dc and	qJZQZ
+dc are	u4X5a
+dc be	xJ^
+dc crash	x0]4^ZH
+dc de	x-]
+dc in	x4[
+dc is	k4d5bHDKHZGcDfJ
+dc lack	u5a
+dc not	x-J4_M]_F
+dc reset	uJ[
+dc that	x4aHI
+de #	q2[3F@IHHIZK^XJZJa[
+de 2016	x1]
+de ad	x<Y
+de adivinar	p-]
+de adivinhar	s-Z
+de admin	u)J*]P_VI
+de administracion	xdGg^
+de administrador	o*Z,_
+de alta	xC]D^
+de ante	s3H>^K]MZOG
+de app	x?bHH
+de aprovisionamiento	x0[
+de autenticacion	u,]3]
+de beheerder	xUZd[
+de bureau	x>H?^HIV]
+de caracter	xI_
+de changer	qKJZ[hX
+de cloud	o0ZTX
+de code	l3H>ZHGOHXJa_
+de complexit	xIYNY
+de conectividad	uc[
+de cong	x!_HJ
+de connect	l1Z2]HERZf_
+de connecteur	u%[2YQZ
+de connectivit	xcX
+de connexion	oBHZ^bX
+de contacto	x3a
+de contrasena	fBIG]HHUbVG
+de copia	x6^
+de demand	x+ZX^
+de directory	x3]OG
+de domain	p4^
+de dominio	l4a5YJ[ZJ
+de entra	q-YHIT_
+de escritura	xdFf^
+de excel	xH[
+de fois	sX^
+de funcionar	xYZ
+de gebruiker	x!J/Y;_
+de hash	sMa
+de inicio	q>FH[Z[bY
+de l	d!J#I%Z(X,^3]9I:I;X@HBHCHDIF_GIIGK]MHN^OIP^RJUIVFXIZD]I^J_[aHbIdEfIhI
+de la	W#F(J)J*G+H,Y-_/H0I4H6H7I8J:F=F>Y?^AJBDCYDEEGF[G_IAKDLIMCNcOFPGQJRYS[THUCWEXFYJZE[H]ZaDbZcFdBebfCgHhD
+de le	u@_HIh[
+de licenc	u=Z
+de login	xb]
+de lokal	xcY
+de los	xP[V]
+de ma	x9[H[ZG
+de mauvai	u#Z
+de method	xCY
+de mi	x9^>JHJOZ
+de microsoft	uSYdGg[
+de modifier	x^]
+de mon	u>IH_
+de mot	o#]^Y
+de mots	uNX
+de novo	u@Z
+de nube	u6ZA]
+de nuevo	x+Z
+de numero	o>]
+de otra	x:]
+de ou	x%ZG]
+de outra	x:^
+de p1	x=_
+de pagina	xO]hX
+de password	N!H#X%Y(J)I*I+J-].J0Y1J3G4I5J7Z8I:I;J<I=F?FB^CJDJFJK[NYOJPHRISITGUFVHWGXHYJZ][Z]Y_IaFcGd^eGfEh[
+de phone	o>HO_
+de plus	x2Y
+de printer	xH^
+de reecritur	l%]0X6YHEcZdZf]
+de registro	u+JCJD[H]
+de reinitialisation	l=IB[HYSZUFVIW]ZHcIf]
+de reinitialiser	q7ZBJEYZY
+de reset	u=ZUJW^
+de restablecimiento	oBYEYHZSXUHVIW^ZEf]
+de retour	x!X
+de secour	s3]>[CJD]HD
+de securit	pCZQY
+de seguridad	o9I?^C[HIQY
+de senha	jHYUaZHdY
+de serveur	xP^d[fJ
+de servic	u2YfY
+de servicio	x2[
+de servidor	xP]dXfJ
+de sincronizacion	s%ZGXRZ
+de sms	xa^
+de soport	x(^
+de su	xEZI[
+de suit	x@]
+de synchro	u%]RY
+de synchronisation	xGZ
+de telefono	s3GO]
+de temp	xMYT[
+de tentativ	qX_
+de tercero	u.YJY
+de un	qHYVZ
+de usuario	q([;XIZb[
+de verificacao	sCYaX
+de verificacion	qC^aX
+de verificatiecod	xaX
+de verification	sC[HIa[
+de verifier	xXY
+de votr	uI[
+de window	q[Xb]
+deactivat me	x!Y
+decoche dans	x?^CJDIG^ZJdIfI
+decrypt fail	u6[
+decrypt the	m6_ZG
+decryption error	u6[
+decryption fail	u6]
+decryption key	x6Y
+default domain	o@ZNY
+defin a	kWa
+definito criteri	xNJW]
+deixa trocar	u@^ZY
+deja cambiar	x@XZZ
+deja enregistr	x+_HJ
+deja ete	xKX
+deja restablecer	u(I=]BGHHKJVIZ^
+deja utilis	sKY
+dejo de	uYZf]
+del ad	pAYL[NZPX
+del ano	xK_
+del chang	uh[
+del client	x:_
+del dc	x4aHG
+del departamento	x([V[
+del dominio	p%a4JHHP[T[dH
+del gruppo	xV^
+del password	xGZ
+del restablecimiento	xBJS]ZI][fJ
+del screen	ubZ
+del server	uRZ
+del servicio	uS_fJ
+del servidor	uH]MJRY
+del servizio	xHJS^
+del telefono	xH]
+del usuario	u(]3]?HdY
+del wifi	xH[
+del writeback	sHJeZf]
+delegat on	xPY
+delegat reset	x%Z;Y
+delegat right	q%[
+delegat to	x%XHIP[
+delegation on	x%]HIP]
+delet and	s8_HJ
+delet by	xHJ_^
+delet my	xH[
+delet on	u/G_^
+dell account	x#J2Y3^HJ
+dell organizzazion	xEYN]
+dell password	o-ZG[U[
+dell ufficio	x>^?ZBJHI
+dell utent	x(]?HdZ
+della pagina	xHZ
+della password	o@YNJUYWY
+della reimpostazion	xHIS]V[
+della verifica	xC]HJ][aJ
+dem alten	x5XMZ
+dem anmeldebildschirm	xbX
+dem benutzer	x=Z
+dem code	u>^HE
+dem connect	uRYYX
+dem ersten	xC^]YaE
+dem msol	u%Z
+dem neustart	xBYf[
+dem password	xZZ
+dem sync	uRXfZ
+demand d	x+Zh]
+demand l	uKHLXh]
+demand that	x.X
+demarr pas	xb[fZ
+demasiada vece	sXZ
+demasiado corta	uI^
+demasiado intento	p#[
+den admin	u*GD[HHZ_bZ
+den anforderungen	xIIN]
+den anruf	x?a
+den code	q>YHX
+den reset	uV[ZE]^bY
+den richtlinien	xNX
+denegado en	x%]
+deni access	p%^
+deni for	m%E([P[Q]
+deni in	s^Z
+deni on	o([
+deni when	q(Z
+department and	xG[VZ
+depui l	x3[b[
+depui la	sHIb[fb
+depui le	qB]P[fHgZ
+depui plus	x=ZYX
+der abteilung	xFXV[ZJ
+der ad	x%]
+der anmeldung	xHXTZ
+der anruf	u3Y>[aX
+der anwender	xN[
+der benutzer	o3J@JOZP[X^^XaY
+der bestatigungscod	u>[
+der cloud	j/[0JN[P[Y]_HcHdZ
+der cloudsynchronisierung	x0[
+der code	o>^
+der einrichtung	xeY
+der elternzeit	x!Z
+der filial	x4YM[
+der firma	xUX
+der grupp	sV^
+der haken	x;]dZ
+der hinterlegten	u3]
+der kennwortsynchronisierung	xG_
+der kennwortzurucksetzung	q?[HJS^VZWJ
+der list	u-Y?X
+der lokalen	sE[HJN^ZGc^
+der nummer	u3^
+der ou	x;^
+der reset	qHIN[X]Z]aJ
+der richtlini	s?ZNY
+der rufnummer	x3]
+der seit	uD^
+der server	xHIRJY]cFf]
+der sspr	x+XHJV[
+der sync	xHHc^
+der uberprufung	u3JO^]]
+der zweit	x@[
+dernier et	xIJK_
+des authentifizierungstoken	x,[
+des autorisation	x(X;Z
+des benutzer	x^XdY
+des information	xCZ
+des mots	p-ZG]HJ
+des nouvell	x9^HG
+des password	p&[Z]^JhH
+des ruckschreiben	s,^HIe[
+des server	xR]f[
+des sync	x1[d]fI
+desabilitado not	x!X.X
+desactiv dans	s!X.X
+desactiv sur	x;[
+desactivada en	x;Z
+desactivado en	uU[
+desactivado para	x)Z
+desactive pour	uUY
+desactive sur	x<YL[
+desbloqueada en	x#JT]
+desd el	q@ZMJb]dGg^
+desd la	xP]f[
+desd que	sB[f[
+deshabilitada en	s.X;[
+deshabilitado en	u(X
+deshalb geht	x3ZZJd[
+deshalb kein	x=]GY
+deshalb nicht	x@Z
+desk phon	s>C?aH_]J
+desk reset	xL]
+desktop says	xH]ZJ
+det ar	sHJK]P]
+det gamla	m>YM^g]hY
+det gar	xZ]
+det inte	u@^O]ZJ
+det krav	xI[
+det nya	x/YIX
+detect that	xUY
+determin that	xFYdX
+deux changement	x@^
+deux etap	x*[C[
+deux method	u*Y
+deux mots	x/[KY
+deux preuv	xCX
+deuxiem method	uCY
+deve aver	xI[
+devic is	sH[ZY
+devic not	uH^
+devic writeback	xH_dHeFfI
+di accesso	q>GBIHZZ[b[
+di ad	xN]PY
+di amministrator	u*X,]
+di amministrazion	ug^
+di autenticazion	x,]HJ
+di cambiar	xLX
+di cambio	xLZ
+di connect	s2Yf]
+di contatto	x#I3bHI
+di dominio	m4^PZ
+di entra	s7[=ZHITZ
+di microsoft	uSZgY
+di nuovo	o#]+X@XBZHJ
+di prima	q3H>_MZOG
+di provision	x0Z
+di reimpostazion	mEYHYNIS]UGVIW_ZDfZ
+di servizio	x2Y
+di sicurezza	p*[?_C]HHQX
+di sincronizzazion	q%XGXRY
+di telefono	uO[
+di terz	x.Y
+di un	q:]H[
+di verifica	qC]HIa]
+di window	sb^
+di writeback	x%]fX
+dice che	i-]3I9H=J>ICIDZHHIHK_NIO]VXZGh[
+dice la	x-GZb
+dice que	f-^9E=J>I?JBJCJDZHGK_MJOZV]XJZGhZ
+did it	l#[?[@YHHX[YZZI
+did not	e#X@YBGDYMIZ]]^
+did the	q>J?I@XB_DX]IaI
+did you	q3I9aHEO]U[VJZH
+die alte	q>_
+die anforderungen	xN[
+die app	u?]C]DI
+die cloud	q/_T[
+die eingegeben	uOZ
+die erforderlichen	u%Y(X=[
+die funktion	xUaVI
+die hinterlegt	x>Y
+die kennworter	x/[GY
+die kennwortzurucksetzung	f)Z=]D^HHUYV[WY
+die letzten	x-FK]O]
+die leut	u8ZF^GY
+die lokal	uEa
+die meldung	x)[
+die notwendigen	x=[CJD[
+die organisation	uEHU[W]
+die privat	u>]
+die recht	x%X
+die reset	x]]fZ
+die richtlini	xN^
+die roll	x(Y
+die seit	m+Z-[3I9ICJDGHHI]KJO[XZZJaJh[
+die sms	q*]>]?JB]HDa[
+die sperr	xT^
+die telefonnummer	uO]
+die verbindung	xc^
+die verwendung	xV_
+dienst fur	xdYf[
+dienst lauft	ufY
+dies benutzer	u(Z8Y
+dies password	q(X-[K^
+diferida de	xdY
+diferida not	sdGf^g[
+differ from	xK[O^
+differenc between	xH_
+different de	x>IK]OZ
+different from	uK]
+different number	u3H>_OF
+different password	k#Z/_BJKEMHN^ZGgY
+different reset	x*X
+digit and	qO^
+digit i	xO]
+digit not	xI_
+dimenticato la	uBJHGZa
+directiva de	p(J*]HIN^UIW^
+directorio onprem	q![3J7]_Yd[
+directory any	x_]
+directory but	x/Y
+directory can	u:Z
+directory for	s3I:bHG_I
+directory is	q3_VF
+directory not	xU]VI
+directory onprem	s7]NJ_Zd[
+directory ou	uF[
+directory return	x&Y
+directory role	x)[
+directory sync	x3HH_
+disabilitato in	x!Y
+disabl account	xHX
+disabl after	u![
+disabl and	s!I8XbZ
+disabl by	s!ZHIfZ
+disabl for	q!I(Y)^HIUY
+disabl in	i(]^[
+disabl inheritanc	u;Z
+disabl it	uUY
+disabl me	x!Z
+disabl on	o;Z
+disabl password	p)HU_
+disabl reset	xbX
+disabl self	x)Z
+disabl tls	uY[
+disabl user	x)Z
+disappear from	s?YHIP[
+disattivato per	u!^)YHHZH
+distribution list	sH]
+dit la	x-ZZ]
+dit que	m+[CID[K[OYT[h[
+dit wachtwoord	uKZ
+ditt konto	xTYXZ
+diz que	oKZdZh_
+dla calej	xHJU_
+dll passfilt	uJ[
+dns cannot	x4]HF
+dns del	x4aHG
+dns record	xH^
+do admin	s*]
+do anyth	x7]HJZX
+do dominio	xP^
+do i	Y(I)I-I0H1X3J9G=X>I?H@]BHCIDGHeKHOITFUZVHXJZ^[[]IaIbIdJ
+do if	xHJZY
+do it	k-H=Y>J?^HCIJKJVZZXd]
+do meu	u9^HY
+do not	f%E*Z3I;^?^DDGFHZO]PJVJZHaJb[dJg^
+do now	xHEZ_
+do odgadniecia	s-]
+do pais	x3a>HHH
+do resetowania	s(^DZZH
+do tego	x>^HGb[
+do the	s*I5_NZ
+do they	x3]:YHJ
+do this	q+X-H@^HHU[V_ZE
+do we	k=IDJHbLZT[
+do window	xbX
+do you	u3J?IO]ZY
+doce caracter	xI^
+documentation about	xH[
+dodici e	xIZK[
+does it	i#]&]=Z@[HJKYM]NHOXZAhJ
+does not	R!J#I(G-G1Y3[4I8Z9J>HBGCIDHGYH_JIKDN_OYPJTIUZVHWJXJZY]I^JaYbIcIdIgHh[
+does noth	i(JHDL]T[ZYaJba
+does sspr	q4Z=ZH^ZF
+does that	x/Z=Y
+does the	f#F2Z7X=EH]T^bIf]
+does this	xHDZa
+does writeback	xYX
+doet het	sH^YY
+dois metodo	u*_
+doit pas	xI^
+domain account	x!Z
+domain admin	b%b)I*J;JHJP_
+domain and	uAXK]
+domain controller	X!I%J-J/Z1J3J4Z5d7I8I=I@HAJBIIHJbQXZI_JfJgJ
+domain feder	u7[
+domain federat	x7X
+domain has	s/]T[
+domain is	k4a7YHIT[
+domain name	x4_HJ
+domain not	s/HN[g_
+domain out	x8^
+domain password	s7YNYgZ
+domain policy	i@]NY
+domain root	x%Z
+domain was	s8]A]HI_H
+doman ist	s7[
+domand di	u*[?_HJ
+domanen admin	uP[
+domanencontroller nicht	u4Y
+dominio federado	s7]
+dominio federato	u7_
+dominio inaccesibl	x4[
+dominio irraggiungibil	x4[
+dominio non	xPZ
+dominio usa	x7]
+done and	x+^3IBZKI
+donne de	x3^>X
+door badg	xH[
+dopo il	xBYR]
+dopo l	s!Y?IZJ]^f_
+dos clav	x/]@HK^
+dos metodo	s*X
+dos paso	x*YC^
+dos prueba	xCX
+dos verificacion	x*X
+dostaj kodu	xa[
+dostepu do	x>^
+down and	x4YfY
+down for	uNZ
+down so	x#I4Y^Y
+down the	x4]
+down to	x%E;^g^
+down today	xS[
+drift on	uRY
+drin das	xI[ZI
+droit de	s([X]^Y
+dropp out	xVZ]]
+drucker druckt	uH^
+druckt nicht	uH^
+drugi raz	x@Z
+drukarka nie	uH]
+ds connector	p%HH^
+ds connectorkonto	x2Y
+ds consistencyguid	sA^
+du compt	u#]2Y3]
+du domain	p%]HHP^T]
+du dossier	x3HO_
+du group	xHJV]
+du mot	m%[VXZEda
+du pays	x3_HJ
+du reset	x5[a]
+du serveur	uRZ
+du servic	sB]HIS_UFV]fF
+due metodi	s*]
+due ore	x@[
+due passaggi	x*YC]
+due password	x/[@IK]ZJ
+due to	j>HH[JJMYNYc[
+due verifich	x*YCX
+duplicat entri	sA[
+dur password	u%YaY
+dur reset	s&[?GHHKYZGa_
+dur setup	x,[
+dur the	q!Z.YHIZH][d]fH
+dur writeback	xJX
+durant il	xZYa]
+durant la	q3GO^ZZ][
+durch den	xHIbZc[
+durfen sspr	xP[
+duzo prob	xXZ
+dwie metody	u*^
+dynamic group	xH]
+dziekuj bardzo	x9^
+dzien dobry	s9aHI
+dzis nie	x@^
+e a	s#]>^HF
+e abilitato	qV[
+e adesso	s*X=]HJK]ZJ
+e ancora	s@[GJM[TY
+e bloccato	q#Z
+e chiuso	x!^BIIIU^ZJ
+e corretta	xhY
+e dice	s+YKIO^h]
+e disattivata	xUY
+e email	f!I:J>[?^C]D^KIMJO[aF
+e eu	xV[
+e fermo	xfX
+e gestita	xd_
+e gia	u+YKY
+e giu	x4[S]
+e ho	xHJI[]^
+e i	x8[N[
+e igual	xKZO[
+e il	h!^+I3J:]>YBIDIIYKJZIa]
+e in	u/[g[
+e io	x(]VZ
+e l	x%Y@Z
+e la	o!Y>JHHIYK[MZX[ZIaJf^
+e lento	xHaII
+e membro	xVZ
+e microsoft	x7YRY
+e morto	xHX
+e nao	k@]I]KYZHgZ
+e ne	uCY
+e nell	u-XGZ
+e nient	x@YD]
+e non	e%J(I*J+[-H3G7[9J:Z=_>G?HBJCHDFHCI[K_MGNYOXUIVGXIY[]IaHbJfHhZ
+e o	q!Z>ZHHMZ
+e oggi	u@_
+e ora	x@[PX
+e possibil	u3]DJEX
+e quella	xK]MIh]
+e quello	u3H>]O]
+e rimasto	xdZ
+e senza	u3^LX
+e so	x?[
+e sono	u#]>]BYHIIJ
+e spenta	x!ZfY
+e spuntata	x^]
+e stata	uB[M^ZH
+e stato	uV[
+e un	u3[HHI[
+e verificato	xZ^
+each reset	x%Z
+each time	oK]NZZJ
+earlier password	uHJK^
+easily guessabl	p-Z
+easy to	o-[
+echec de	x6YeX
+ecran de	qb_
+ecritur differe	s8]d_
+edge block	x.Z
+edit by	xHZ
+edit pwdlastset	x%Y
+een ander	u:^@ZHJJX
+een dag	u@aHJZJ
+een groep	xH[V[
+een keer	s@^
+een nieuw	xH]
+eerder gebruikt	xKZ
+ein ander	s@YI^K]ZJ
+ein besser	x@_
+ein fehler	x:JZ_
+ein neue	k>H@XD_HHIIKIL^[]gZ
+ein password	xX^
+eine anderen	xJY
+eine eingestellt	x*Y
+eine fehler	xE^ZI
+eine fehlermeldung	xO[Z[
+eine neue	x>XHY
+eine zweit	sC^
+einen tag	s9J@aHIX^ZJ
+einfach nicht	xZY
+eingegeben jetzt	x#]
+eingegeben nummer	xOX
+eingestellt ist	x*Y
+einmal andern	x@Z
+einmal pro	x@X
+ekrani logowania	xbX
+el ad	h%X/Z3[T]^XgZ
+el administrador	k([)I*IEXU]VYWYZH
+el agent	x-Z0Y
+el alcanc	xGZ
+el asistent	s+Y,YdIe]
+el autoservicio	q)]HFUb
+el boton	s(^:]ZJ
+el buzon	x>]aH
+el cambio	sLZZY
+el celular	s#[>ZCZHFM[
+el centro	xdGg^
+el codigo	d9I>a@JB[CHHJIIXYZHaa
+el conector	u8^<Y
+el correo	s3]Ma
+el dc	s4]9JJ]M]
+el de	x3H>^OG_Z
+el directorio	k!^(I3]7]:JHI_XdZ
+el enlac	ub[
+el entorno	sc^d]
+el grupo	xV_
+el mensaj	x>_HEaJ
+el mio	x3GO_
+el mismo	u@[A]B[ZI_I
+el movil	uCX
+el mundo	x-^SZ
+el navegador	uHJ]^b]
+el nombr	s-_:]FYHJ
+el numero	q3^aH
+el objeto	u;X
+el pc	xM_
+el portal	xTZgX
+el portatil	xMZ
+el primer	xC]h]
+el proxy	xc^
+el que	xO^
+el registrado	xOX
+el registro	u/YD[HJ]Y
+el reloj	xRZ
+el restablecimiento	h(JBEHYSJU[VYWXZa
+el servicio	sB[dGf_
+el servidor	pHGcYf[
+el sistema	x3JD[K[
+el sms	s3Z?Y
+el telefono	o3a?]CJDHHGOY
+el tenant	x:ZW[
+el tiempo	u@[H]MJ
+el ultimo	x@[
+el usuario	d!I(I+Y3E:I;X>ICYHHOZVZZG]_^[_]aX
+elenco dell	x-[
+elle a	xB[D[
+elle n	u*X?[VY
+else and	x@[
+email address	l3bDHHEZYaI
+email alternativa	u3Y>]DZHF
+email and	i*bHJ
+email as	x>HC^
+email but	x?Z
+email de	q3]>YCIDHHBaa
+email di	xHJa]
+email from	sHaaI
+email goes	x3[aJ
+email i	u3I>JCJDGOa
+email is	o3X>[DIHZ
+email mit	xa[
+email not	q>^?XH[aD
+email noth	xD[
+email on	k3d>E?GCYDDHFM[OIaF
+email option	x?Z
+email to	u:Z
+email with	m3G>FDIHEMIOIad
+email work	xHFM]gX
+empresa y	u-[>[
+emulator offlin	x4]
+en #	q>aIIOD
+en a	sCYHIIa
+en ad	l#I%[/ZHJMXT]
+en ai	xCZ
+en blanco	x.Xb]
+en cach	xHGM_
+en charg	u7X
+en connect	p,X8YG]HIfI
+en el	X!Z%J(E)I*H+I-F/Y0J2J3a4G5I6J7Y8Z9E:Z;X=H?F@FBFCED[H@IFJZKGMYNGOEPHSHTXUXV[WXXGYIZD[J]G_ZaEb[dZeXfEhG
+en entra	x7ZHJ
+en erreur	xH]Z[
+en gang	x@_
+en gris	x(Z
+en grupp	xH]VXZI
+en kan	s@Y
+en la	]#J%[(Y-Y/^0^2Z4I6I9G:I;J>E?EBICHDHFZGHIHJJKGM[OXPJRJTZVHXIZE]IaZbbdEfFgIhH
+en libr	x)]HHU[
+en los	u5XJZ
+en mesur	xEY
+en mi	m!J3E9HC[DaHFI]KIM[VIZYhI
+en microsoft	xT]
+en nu	s@[D]
+en nuestra	xUY
+en offic	xT[
+en onprem	k/]0]6ZHIMJNJT__IcJ
+en pann	sHZS^TJfY
+en plac	xHZdY
+en raison	xEY
+en rojo	xK^h]
+en roug	uK]ZXh]
+en sspr	x?ZHI
+en su	s:Y;Y
+en team	xH_MI
+en todo	xHJS_
+en una	x%]HJX[
+en veut	sC]KYZIh[
+en window	u5ZM[
+enabl a	o)IUHdb
+enabl account	sA]
+enabl another	s?ZCJ
+enabl by	pU[
+enabl cooki	s.]
+enabl for	b!D(F)[3^DJHDVdWIZEdI
+enabl in	s!^8JHHU]VH
+enabl inheritanc	s;]
+enabl it	xVZZJ
+enabl none	sU]
+enabl on	k)[8cGGMJUFVIdH
+enabl password	hU]WJe]
+enabl sspr	u)]HGJ]ZJ
+enabl the	o*YHIQY[]
+enabl this	xVY
+enabl writeback	h,_B]dAea
+enabl you	uUJV^
+encor desactiv	x!Y
+encor l	xM[
+encor verrouill	x#]TZ
+encounter an	u3^ZH
+encrypt is	u<Z
+encrypt ldap	l<[
+end #	x3IO_
+end and	x>I@ZB_HIZJ]IaH
+end of	q,[1[ZX
+end with	q*J,[
+ends in	q!Z@^IIO^ZE^[
+ends with	jHHKIN[OYZ[e[
+enforc for	xHXLX
+enforc on	x5Y
+enforc password	qK]
+enforc tls	xYZ
+enough for	s@GHFIZK[NZX]ZI
+enough info	xDX
+enough information	xC]DH
+enough it	xI]
+enough security	xC]DG
+enough sinc	xIX
+enough to	x(]^J
+enough verification	uCY
+enregistr pour	xD[
+ensur you	x=Ie[
+enter a	l+Z3[>J@IHEKXOGZG]_
+enter any	xD^ZH
+enter does	xOX
+enter his	xh[
+enter is	qhZ
+enter it	qKYhX
+enter my	sOZVYZJ
+enter not	l3G>JCJDGHJOdhJ
+enter phon	x3GO]
+enter the	k3HHJIJK^O^Z[]J
+enterpris admin	uP]
+enthalt ein	x-XFZ
+enthalt worter	x-_HJ
+entorno onprem	sc^d]
+entr deux	u@^IJKZ
+entra ad	X!J#I-[/[1b3J7J=aHEJINHYYZHcHdIeXf^gJ
+entra admin	u)Z:Y
+entra and	x4X
+entra cannot	u7]
+entra cloud	u0[
+entra connect	[,H-I/G0X1[6H=IBIH_RESITIYHZH_HcAdHe_fe
+entra for	x7X
+entra has	s/Z3[DI_^
+entra id	j=cfJ
+entra is	x/H4^HFS]fJ
+entra lock	u#IT^
+entra lockout	xTZ
+entra nicht	s/[PXcZ
+entra non	u/_T[
+entra not	h!J/e7]=J@IHGIIMITYZE_]gJ
+entra password	s-^
+entra policy	x/[NJ
+entra portal	udY
+entra premium	x=[
+entra refus	x/Z
+entra role	u)]*ZHJ
+entra servic	xc[
+entra show	xMY
+entra subscription	x=JH]
+entra want	x/_IH
+entrar a	xHJZa
+entri with	sA[
+entro con	xB]
+entsperren ohne	s[[
+entspricht nicht	l-YIHN^OZ
+environnement onprem	sEZWJc_dX
+er al	x9_ZJ
+er das	u@IK]ZIh_
+er maar	xCZ
+er nicht	o-^@HE^K]N[ZF
+er sagt	s*I-[HJKHOXXYZ^
+er schon	x+XK[
+er twee	u/YC[
+er zijn	xCY
+era domain	xPZ
+ereigni 33001	xFY
+erfolgreich zuruckgesetzt	xBX
+erforderlichen berechtigungen	x%Y(Y
+erfullt die	uIZNX
+erreur a	x@ZeY
+erreur dans	u!]EY
+erreur lors	u,YZ[
+error #	q/JHZSaTJZF
+error 0x8023061f	x8Z
+error 32009	u,Z
+error 33001	x&Z
+error 6800	uHFNJZIfa
+error access	uHIQ_
+error al	p3HO[ZZe[fI
+error at	pGY
+error code	qH]ZY
+error configur	xeX
+error decrypt	u6Y
+error duplicat	xHZ
+error dur	u&[KYZH
+error durant	sOYZ^
+error en	xEX
+error for	sEaHDJXZH
+error from	x&YSZ
+error gett	o,]
+error in	k,YHYV[ZGeZ
+error messag	lZY
+error nella	xEX
+error not	xZY
+error now	xB]S^ZD
+error occurr	uZZ
+error on	m&^,I@[BIHGJJKIN[SEe^
+error process	sHFSbZD
+error return	u&Y
+error says	uI^ZG
+error sinc	xB]Y[ZH
+error upon	x%Y
+error when	l@[ZXeY
+error whil	k0]3aHGNIeY
+erscheint der	x+XL]
+erscheint nicht	u+]DJa^
+erst morgen	x@X
+es ab	xN[
+es demasiado	uIX
+es el	s3F>]KJO_
+es fehlen	x=aHJ
+es fehlt	sC[IY
+es heut	x@Z
+es incorrecta	p3]h[
+es ist	xWZZ[
+es la	x9IK[h^
+es miembro	uV^
+es nicht	o@ZZG[Zh^
+es noch	x@]
+es spater	u9J@YZ^
+es wird	x?XK]
+escritura diferida	f,Z8[=XHIZJd^eZfZgZ
+esist piu	x_Z
+esper #	sXY
+esperando el	xXJa_
+esperar un	x@_
+esqueci minha	xZ^
+essay de	xXY
+est coche	s^]
+est consider	x+Y-[
+est desactiv	q;Z
+est desactive	qL[UXdZ
+est en	xHZfY
+est encor	s!XP[T[VI
+est enregistr	xC]
+est envoy	u>Y
+est eteint	xHIU]f]
+est fauss	xH]
+est gere	u7]ZHd^
+est incorrect	phZ
+est interdit	u)]-]HHI[KIUI
+est mort	u>XHZYY
+est pas	a3X>I?[@ICIGXHHIHKHO_UIV]aJd_hZ
+est plus	x?^
+est refus	s-J@IKXNEZ]h]
+est rejet	xK[
+est rest	x!Y
+est temporairement	xTY
+est trop	s-[@^
+est verrouill	p#[^]
+esta apagado	xU]
+esta bloqueada	m#]
+esta contrasena	u(X-ZKX
+esta desactivada	x;Z
+esta desactivado	uU[
+esta desativada	sUY
+esta deshabilitada	q!Z;X
+esta en	p-]GZ_[
+esta errada	xh_
+esta fora	xG]S]
+esta habilitada	oV]
+esta habilitado	xVZdX
+esta incorreta	xhZ
+esta manana	u#]@[
+esta marcada	sLY^[
+esta senha	xKZ
+estado del	xS^fJ
+et depui	x=ZYX
+et des	x3]
+et il	p>J?IC[IIOYZIhc
+et je	k9J>]@^BXHJVJZ[
+et le	o>YB]HEI]MY
+et maintenant	uK[
+et ne	x:XNX
+et un	uIZ
+ete desactiv	x!Y
+ete reinitialis	xBZM]ZH
+ete supprim	u4^_[
+ete utilis	uKZ
+ett annat	x9J:^@]HI
+etwa neue	x9^HI
+eurem tenant	x:Z
+event 31034	sYXf]
+event 32009	x,]
+event 33001	u&_FXNJ
+event 33008	u#I@JNb
+event 4740	s#bZG
+event log	o,_HHN_ZFhI
+event logs	u%Y
+event says	q6YG]dH
+event viewer	x%Y
+evento 31001	xeZ
+evento 31034	xdHf^
+evento 33001	x&_NJ
+evento 4740	x#Y
+ever had	uK^
+every #	qHZK[P[
+every attempt	xN]
+every hour	sP^
+every one	xKX
+every password	l-FHIIZKYN_ZI
+every reset	xJ^ZJ
+every singl	uHYNY
+every time	l#I-[D[TYZY
+everybody could	x-[VZ
+everyon else	x)ZUIV]
+everyth fine	xB^fG
+everyth in	u>_N[ZH
+everyth is	u%]+[DGJZZJ
+everyth ok	x%]BXPF
+ex employe	xH[
+ex husband	x>^DIHI
+exceed the	uX]
+excel file	uHY
+excel macro	xHX
+excel sheet	xHZ
+exchang admin	l(I)Z*bCJHI
+exclud from	o)ZG]HDUIV]
+exclud thes	xGY
+exempt from	xHJL]
+exigenc de	uIYNZ
+exist in	lA[H]WX
+exist on	uEJ_^
+exist one	uKZOIZGh_
+exist pas	x[Y
+exist password	m@JHHKYZHh_
+exist plus	x>[FJ_X
+exist sett	x%Y
+expir and	l=YL]ZY
+expir flag	uLY
+expir in	xHEZ^
+expir is	pL[
+expir jamai	sL]
+expir password	h@JHGK_LaZEhJ
+expir set	sLX
+expiry is	xHJL]
+export error	xH]
+ext account	x!I:^ZJ
+extend my	uK^
+extension cannot	xHY
+extension is	p2^HI
+extern invit	x:[
+external collaborator	x:Y
+external partner	x:X
+external user	s:Z
+extra password	xJZ
+extremely long	x2[
+fa cambiar	sZZ
+fa e	x@[
+facebook account	xH[
+facil a	q-_
+facil da	s-Y
+facil de	m-_
+factor authentication	q3IH]
+factory reset	xH[
+factory sett	u>XH[
+fail after	xHYfY
+fail and	xZZfY
+fail at	o7YZ]
+fail becaus	o#Z8Z
+fail for	g!^(I3Z@YA]PIVJZ^^J
+fail in	o/_F[HIZI
+fail on	q6XE]HJ
+fail only	xK[
+fail sinc	q%Z8[
+fail the	uHJP]XY
+fail to	h%H(^,[0[6XF]HCKJQaZGcJeF
+fail user	q;[PY
+fail with	c%Y&J/H3J8GF[H^P[ZCe]
+failur for	xZ]
+failur onpremisespolicyviolation	xNZ
+fais pas	xV^
+fallo en	x/ZTZ
+falsch formatiert	x3Z
+falta el	q3]5[V[
+falta la	x3]
+falta un	u3]C]OH
+faltan licencia	x=Y
+far ingen	qa]
+far inte	uKX
+farlo da	x@JU^V^ZI
+fast user	x!Ib_
+faut une	sIX
+featur is	xUZ
+featur not	sHGU^d]eJ
+federado con	x7Y
+federat admin	u,]
+federat domain	s7[
+federat to	x7Y
+federat with	q7[
+federato con	x7Z
+fehlen die	x=[
+fehler beim	o,Z:]@JZ]hH
+fehler in	uEaZI
+fehlerhaft authentifizierungsinformationen	x3]
+fehlt am	x%Z
+fehlt auf	x5XYX
+fehlt die	x(X=X
+fehlt ein	xIY
+fehlt in	uV[
+fel vid	xZ^
+feu bloqu	uHZc_fJ
+few minut	uMYfZ
+fi at	xH_
+fich de	x(]H]
+fido key	u?]ZI
+field reject	uZEha
+file for	p3^>JCJD[HZOI
+file has	x3Z
+file is	p>aHI
+file password	xH^ZI
+filenam or	p2_HI
+fill in	o+]>G?HDaHGOYZI
+filter dll	pJY
+filter drop	xG^HI
+filter from	xGX
+filter in	xGYJY
+filter on	pGZJ^
+filter out	xGX
+filter product	uJ[
+filter refus	xJZ
+filter register	xJZ
+filter reject	xJX
+filtro de	xJZ
+financ folder	xHY
+find a	u4XHX
+find it	u_Y
+find object	x_Z
+find the	lGYHXZI__dH
+fine at	u@ZbY
+fine grain	u@ZNZ
+fingerprint sign	xH_
+finish it	xZ[
+finish the	sBY]Y
+finn inte	u3J>I?^HIZJ[_
+fino a	u9[@YHGf]
+firewall blocca	xH[
+firewall block	qH[
+firewall blokkeert	xcY
+firewall bloqueia	xH[
+firewall chang	xH[cZ
+firma ldap	x<[
+first check	xC^DJ
+first code	xHJ]]
+first field	xZHh_
+first login	uL]
+first name	xI^hH
+first one	x@YNIh]
+first password	s>J@[DZ
+first sign	sL_ZH
+five time	m#ZHHXYa_
+fix the	xE[
+fixe it	xHIfZ
+folder in	xF]HH
+follow messag	udY
+follow the	s:ZHINZZX
+fonctionn pas	uHYZ_
+football club	x-Y
+for #	l@aHYKFUJX^ZH
+for 24h	xXZ
+for a	W!Z#F%J)H*[,Y-G3I4Z9I:X=I>F?H@DAJC^DFGGH]IGL[MINHPITYUIVCXc[I][^H_XaIbIcGf]gIhF
+for account	qL[
+for ad	x%^2IHJ_Jd[
+for admin	_%F(I)e*a,H?EDJUAVFWJZIgH
+for all	h!I(G)H*H+[-I3H?HBIDHGIHGKILZNIPYSXUdVHW_XHZF^]aJ
+for an	l,Y9YMIXEZ^_XaHbZf^
+for anybody	u+[SZU[
+for anyon	p@[HEUYVJZ]
+for aterstalln	sVZbY
+for att	u(aTYZJ
+for chang	sLZ^]
+for cloud	x0Y
+for edit	xHZ
+for email	sg]
+for every	xHY
+for everybody	sUY
+for everyon	k3[SYUY^Z
+for half	u-J/IDJEaHGM[]J
+for hela	xUY
+for her	x!Y+X
+for his	xTZ
+for insecur	u<]
+for it	p.^8ZYXZG
+for kort	uHJI_
+for latt	s-^
+for manga	o#[X]
+for me	a!G(b-J3^9G?GBHCYH@IHKINJOIPIUGVZXYZ_]JaGbJhZ
+for mfa	o?^H]aD
+for month	u+FD^LY
+for msol	x2X
+for my	d!H)J>JKJVeZEh[
+for noth	u9^BZZF
+for number	xHY
+for offic	x=Y
+for old	x+[HH
+for one	h?HAYCZHFNYPJVIZd
+for other	x(JZ]
+for our	i(JHYP]W[
+for password	[%I(H)H1X3^7I8J:I=X?]@IBHE^GcHAIJJXKJLJMJNGVaWJZ?^Ha^bIdGeJgJhI
+for peopl	k(I)G*^A^HFPZZH[[
+for policy	s5[HJNX
+for privileg	p(I*b?JDJHIPJ
+for remot	xQZ
+for reset	_!I(Z)D*G+Z:J?d@IBJCHEYHANEUHVGWaZEaY
+for role	u(F)_HH
+for sap	xH_
+for self	m)H=ZD_HIUCV^ZH
+for six	x![;]
+for some	qEaZBf]
+for sspr	f)J*Y?]DYHXSYZIbJ
+for sync	u2YGYHJdZ
+for tak	x9^
+for team	xHZ
+for that	l;YAZGaHEN[VZ_HdH
+for the	R!F%F)E*F+G,b-E.I1H2]3H4J5I6I7G8Y9I:];H<J=F>F?C@CBECFDFEGFIGZHaJHOHPZQYRHSEU_V]YIZ>[J]C^Y_]aYbDcJdEeEfFha
+for this	_#Z%G(c)H*H+J1Y3Z=]?H@HA]CGD]H?KHN[PHTIV_ZB^I
+for thos	u7Z@[ZG
+for today	xHIX_ZI
+for two	k*_3HC]hI
+for us	p7[8X=IHZ
+for user	i!]#^)J@[HZVI^J
+for verification	x>XXX
+for writeback	k0_5^GXcIdFeXfI
+for year	s1^?[@XHFKY
+for you	x=[UEV^ZJ
+for your	b)]9^=IDXEHHJTZU[VJZJdY
+fora do	u9[G]HHSX
+forbid the	u.X^[
+forbidden when	u([
+forc a	u-JBIHIKHLIMJZF[a
+forc chang	kHHLdZH
+forc to	q?XLZ
+forest and	q8XA_ZI
+forest cannot	x8Z
+forest migration	x_Z
+forest was	u8^
+forgot his	s)Y:]HG
+forgot it	p@^HJZ]
+forgot my	b>J?ZHZKJZI[_bZhH
+forgot page	x?[WZ
+forgot password	a!Y(I7_:^=_?ZBIKINHUJ[G^IbHhH
+forgot the	k>HDbI[ZF
+forgot to	q!_D[ZEd[
+form says	x:]HIZI
+form want	xh]
+format #	x3Y
+format dans	x3Y
+formato #	x3_OJ
+former one	u3J>ZIIK_OIZJ
+forsok vanta	sX]
+found 80231343	x_[
+found for	sAY_Y
+found in	o-Y_Y
+found it	x@Y^Y
+found more	xA[
+found the	x>JA[B_HJZG]I_IaI
+found twic	xAaHJ_G
+four kind	xIY
+four option	s*[
+fout bij	uZ_
+fragt standig	xH[
+friend in	xS_ZF
+from #	s@ICXIIK]
+from 2018	x1^HF
+from a	f!Z6Y:ZHZKIR]aJ
+from abroad	q#HHZT]
+from ad	k!F&XGXH[PDTH^H_ad]
+from admin	x)]*IHI
+from alter	u^]
+from another	u:XH]
+from attempt	xXX
+from audit	xLZ
+from being	qN]
+from change	uHE^b
+from cloud	xP^_H
+from connect	uH[cJ
+from entra	u-JJ_
+from expiry	xHJL]
+from hash	xG^HI
+from him	x=[I[KI
+from home	x#XHJbY
+from hr	u+_KI
+from it	uVZ
+from last	s![K]
+from microsoft	s7]HJSGa_gH
+from my	l>_@HCFDaKG
+from our	s:[HGbZ
+from parental	x!^
+from password	sGXXX
+from reset	s)]XY
+from self	xHGUIV^
+from sspr	u)]HZVI
+from sync	s4]GYHEcZ
+from the	W!I#I%H&X(I)I*J+I-F/H3H4[6Y7H8X:I;[>F?]@FBIDHHCIFK^LJMGOZPZRGVIXIYJZB[^]H^HaGc_fIgZhZ
+from two	xKZP[
+from us	xU]
+from writeback	xP_dI
+from yesterday	xH[
+from your	s@Z
+fruher domanenadmin	xPZ
+fruheren password	xKaZI
+fue utilizada	xKZ
+fuera de	x9]HHP[
+full day	x@]
+full number	xO[
+funciona en	uMXb]
+funciona not	xM[
+fungerar inte	mHZMXZ^
+fungerar pa	xMZ
+funktioniert nicht	uZ[
+fur admin	x)]
+fur administratoren	x)[*Z
+fur das	o%](I1Z2ZH[QY
+fur den	x3YV[ZJ
+fur die	d,Y8Y9X=[BJD]H[KJNJPJUYV_ZIdIfI
+fur dies	x8YPX
+fur eine	uG[H[
+fur einen	xX[
+fur ihre	udZ
+fur mein	xHYVY
+fur sspr	sBZHIa[
+furs zurucksetzen	x=X>X
+further action	xdY
+ga cannot	x)bZE
+gaat naar	u>Z
+gamla losenordet	uM]ZIh]
+gar det	x@^
+gar inte	xZ]
+gar nicht	xU]
+gar nix	x-]9JDIHIa]
+gar till	x>Y
+gard l	uHIM[gX
+gast in	x:Z
+gast kann	x:[
+gate policy	x*X
+gave it	u%[I[ZJ
+gave me	p>J@[HJIJZ_
+gave my	x@X
+gave the	s%Y(Y>XR[
+gave up	u][
+gave you	xDaHIZF
+geandert und	s@]
+geandert werden	s7Y@ZZ[
+geen code	xaY
+geen rechten	u%Z(bHH
+geen sms	xaX
+gefallen und	x>_HJ
+gegen die	xN[
+gehen nicht	x4[ZJ
+geht das	uY^ZJb]
+geht der	x>[HJ^]
+geht es	x@[V[ZI
+geht falsch	xH[RX
+geht im	xM^
+geht kein	x3^
+geht nicht	f-I1Y3J:X>JFYHZIZKYMIVIZZ[[hI
+geht noch	x>]
+geht seit	xZZf[
+generator password	xKZN[
+generic account	x^^
+gere par	u7]:]ZJdY
+geregistreerd voor	xDY
+gesperrt obwohl	x#^
+gesperrt um	sT]
+gestern abend	x@_
+get 33001	xFZ
+get a	k,_?X@^HHIZJZZGeH
+get access	s%J(YPY
+get an	kGXHJJZVXZY
+get any	xaZ
+get email	xHY
+get in	q>F?JHGZa
+get into	u:Z
+get it	s-FH]gZ
+get mgdomain	x7^
+get my	u9^HH
+get not	xU]
+get older	x@_KIhJ
+get past	x>FH]ZX
+get refus	q=YI[VY
+get sms	x?X
+get the	d+_>Y?JDHHGZY]Ia_
+get through	xZ^
+get to	u0Z>^HE
+get told	qN[V_
+gets #	x(Y*X
+gets a	q*].YKYNI
+gets an	xKYZZ
+gets password	x)]VF
+gets refus	qI[P[
+gets reject	s-XIY
+gets the	q*J+]@YDJNY
+gets through	xc]f]
+gets to	xaX
+gett an	xHHZ^
+gett auth	o,]
+gett lock	s#Z
+gett the	xa[
+gewijzigd en	u@Y
+gia registrato	u+^
+gia stata	xKY
+gia usata	xK^
+gibt es	m!J9aMITJU[VJZJ[Z_]
+gilt das	xg[
+gilt noch	xgY
+ging es	x@ZRX
+ging jetzt	x!X9JB[
+give a	x:XZ[
+give an	uKYZGb[
+give me	qHZZ]
+give my	x([
+give out	xg^
+given a	x@]
+gli account	s*]GYPI[YdZ
+gli admin	u)Y*]HI
+gli altri	s(Y*XPZV[
+gli amministratori	s)^*[?J
+gli hanno	x=]
+global admin	b(Y)Y*_,b?JHIZHdF
+globalen admin	x,Y
+glomt losenordet	sBHD]Z^
+gmail kan	x:_HJ
+gmail password	xHaZEaH
+gmsa de	x0Z
+gmsa of	u0[ZI
+go back	uK[
+go on	q.^>J@JLZZF]]
+go out	x3ZH]
+go ther	u7Y>[HJ
+go through	o+]I[KI
+go to	m(I:_>Z@JEHHEKGUIZ_^Ih]
+godta inte	xZYh]
+goes back	uKZZJ
+goes nowher	q3]aI
+goes on	u#^L]ZG
+goes to	k>a
+going round	xKZ
+going through	xH]Z]
+gone from	x?YD]KH
+gone sinc	x>[HH
+gone through	x@X
+good afternoon	x9]
+good enough	s?X@IIYK[NZ
+good even	x9]HH
+good morn	o9_HJ
+googl account	x#DH_
+googl workspac	p7bHGZI
+got a	e+[>Z_Y
+got an	lBIHJKZZ_
+got error	xZZ
+got hack	xH^
+got in	xB[
+got it	s/Z@FB_ZFhJ
+got lock	o#[@ZHJZX
+got stolen	x>_HD
+got the	m#[%Z(J)[BY]YaI
+got to	xHFZJ]a
+got turn	uIZdY
+gpo network	xHGQ]
+gpo says	x@X
+gpo that	uQY
+gracia por	x9]
+grain policy	x@[
+graph api	ug[
+graph v1	ug]
+grazi mill	x9]
+grazi per	x9^
+great job	x9_HI
+great thank	x9Y
+grey out	j!](ZHIdGea
+groep die	xHIVaZI
+gross und	xIX
+group autoris	xV]
+group can	xV]ZJ
+group has	xVZ
+group manag	x0XHZVI
+group member	uPZ
+group only	xV[
+group policy	p.ZH[VJ
+group proteg	xP_VH
+group that	sV[
+group writeback	q%GHcPHVIdIeJ
+grupo habilitado	uV[
+grupo protegido	xP[
+grupo que	xV]
+grupp die	uG[
+grupp fur	xVX
+guarda la	x#[HFMZ
+guess and	x#^
+guess my	x-[
+guest account	qH]
+guest in	p:_HHZH
+guest the	xR[
+guest user	s:YHZ
+guest wifi	xHY
+guten tag	x9_HI
+ha abilitato	xU_VEWJdY
+ha cambiata	xB[
+ha configurado	xUIVZW[
+ha configurato	xV_WI
+ha dati	xD_
+ha definito	xNJW]
+ha det	xMZgX
+ha due	x*Y
+ha habilitado	xU]VGdY
+ha intentado	xXY
+ha le	x%Z
+ha perso	x%Y
+ha restablecido	xBYM^ZG
+ha una	x=XFY
+hab den	xZH]_
+hab nur	xC^
+habe das	xK]]Y
+habe eine	x*Y>Y
+habe ich	s([9I>ZDYH]
+habe keinen	x>X
+habe mein	oHIZ][Z
+habe mich	q#ZDZ
+haben die	xD[X[
+haben zu	xXY
+habilitada para	qV]
+habilitado para	uV[
+habilito el	xH[UX
+hace falta	x5X=[
+had a	s![HJZIf[
+had been	s-]PX
+had befor	q@IKcZI]J
+had caps	x#Z@YXI
+had here	xK]
+had inheritanc	u;Z
+had is	x3I>_HH
+had my	x@[ZI
+had several	xZX
+had to	p>IDYHIZI]a
+hai provato	xXY
+halben stund	xB[aY
+half an	u/IM]
+half done	x/_4J
+half of	p/Z=ID]EaHFS[UJVJZI]I
+half past	u@Y
+half way	s]_
+hand back	s>_
+hand out	u@XL]^J
+hanno tolto	x=]?^CJ
+happen at	u7YL[ZG
+happen to	xZZ
+happen when	uZ^aF
+happy friday	x9]HJ
+har aldrig	uDZ
+har inte	x>^DZHG
+har jag	xD]KY
+har redan	xKY
+har tappat	x>Z
+harden brok	xQ[YZ
+harden gpo	xQ[
+harden the	xYY
+harder to	s-Y
+hardwar token	s?_HZZE
+has #	p2Z>HC^HY
+has a	c-^/Y3a>I@IDHF_HGIISZXJ^X
+has an	j3ZAZF[IH
+has been	a![=]@IB]DZJISIW]ZC_[
+has determin	xNJWZdY
+has disabl	sU]
+has got	x8JA[IY
+has him	x_^
+has it	s!I(Z/]4JHHS^UZWI
+has non	xLZ
+has not	V!H(H)F*I+H-J/Y0[4Y7X:I>J?HAJBHD_IIJJKINIPYSJTZU]V^ZD[J]I^I__aHfHgI
+has noth	xBJC]D[
+has one	s/X3^OI
+has self	xVY
+has set	xE]
+has spac	xI[
+has that	x!YL]
+has the	d!^/[=JAIBJHEKJS^TJU[ZG_[
+has to	k-I7Y@bHGIXKZNHUIW^ZH
+has turn	uU[
+has two	x[^
+has user	u(]
+hasel jest	sd_
+hash sign	xFZ
+hash sync	iGaM_ZD
+hasla nie	xZ[
+haslo bylo	sK[
+haslo dziala	xB]ZI
+haslo jest	o-Xd]h[
+haslo na	ub]
+haslo niby	xZJh^
+haslo nie	oHIIINZZ_hJ
+hasta manana	x@[X[
+hat #	xRY
+hat bloss	xC]I[
+hat das	s%]-Y]Y
+hat den	xBIU^ZI][
+hat die	sEXUXW[
+hat kein	o0]=XHGUJW^cZ
+hat nach	xHGR]]]
+hat nur	xI]
+hat sich	xB[
+hatt ich	s9J>]K_
+have #	u@IC^
+have a	e(J)Y*Y9_=J>]@HBIKIN[VI
+have access	s>]
+have already	x@Y
+have an	uHZ
+have and	xKYh]
+have been	s)]KYVJ
+have business	x=Z
+have enabl	u*Y
+have enough	uCY
+have enter	x@ID[KIN[
+have forgotten	xKJh^
+have is	x@[
+have it	sK^ZG
+have just	sC]W[
+have my	x-^>GKIO]
+have none	xC]
+have not	e*J-I0Z>J?Z@JCHD]GZK^ZIdX
+have o365	x=X
+have one	lCaHJKHZZ[^gXhH
+have only	s=]CX
+have password	ugX
+have permission	k(Y^[
+have right	x(X
+have that	s-]>XKHUX
+have the	h=ZDZFYHJZJe[
+have to	b(E*Y-H3[5^9I>J?J@^BJCHH@I[K?NJOJV^XZ[[hZ
+have two	s*Z/Z
+have used	uK[
+have writeback	xd[
+hay que	u:^@_
+he alway	xKY
+he can	uFY
+he cannot	q=Z
+he chos	xI]KJ
+he has	q!X/X8JA]
+he is	q#Y(ZGXVYZI
+he just	xLZ]Y
+he keep	u-H@ZI]
+he not	s+ZDYHI]^aI
+he reset	xK[ZG
+he says	uHJKZ][
+he used	xXY
+he was	u!ZD]PX
+head of	x([
+headset has	xH[
+health alert	uf[
+heartbeat de	xf]
+heb er	xCZ
+heb geen	x(]
+heb me	xDY
+heeft geen	x%[
+heisst es	uT]V[ZJ
+hela organisationen	xUY
+hello pin	p9I?JHbbI
+help desk	q@ZH[bJ
+help me	qHZI^
+help with	sZ_
+helpdesk admin	k([*[ZJ
+helpdesk gave	u@Y
+helpdesk gets	x-[
+helpdesk reset	m@ZL[
+helpdesk role	s*[
+helpdesk unlock	xT[
+helpdesk used	xg[
+her account	k!^3Y=ZG[HITHZJ
+her ad	x#Y
+her method	x+^?IDJ
+her new	xhY
+her old	xKbZH
+her out	x#_HG
+her own	s:]@YHH
+her password	k(J:X@]KGZ]
+her phon	u#I>ZT[
+her to	xGXLZ
+here becaus	xdX
+here but	x?]
+here can	x([UX
+herencia esta	x;]
+heritag est	x;[
+hes back	x![
+hes stuck	xD^
+het aanmeldscherm	xb[
+het beleid	sNcZG
+het msol	x%_
+het niet	k@[H]V]YXZI
+het nieuw	x/YIZ
+het nummer	u3HOXa]
+het oude	l>XHIM^g^hY
+het wachtwoord	o(]HIZJd_
+het wijzigen	uh]
+heut fruh	s@_
+heut nicht	uZ[fZ
+hey bot	x9^
+hey ther	x9^
+hi bot	x9]
+hi ther	x9]
+hide the	xHYb[
+hier nicht	u:]ZHd[
+hier soir	x@^
+him in	xA^HJ
+him on	xTX_Z
+hint control	s5[
+hint non	x5Y
+hint not	x5Z
+hinterlegt ist	xCZ
+hinterlegt nummer	x>Y
+hinterlegten uberein	xOY
+his ad	s!_ZJ
+his licenc	x=]HI
+his mailbox	xTX
+his old	s#X
+his own	l-H:_HII]PYTZUIWJ
+his password	f/[:_@HB]DZHFZF
+his phon	x+]DYHE
+history is	uN[
+history not	u5^
+history requirement	mKYNZ
+hit the	x#Yg[
+ho cambiata	u@]
+ho cambiato	p>X@X
+ho dimenticato	uBJHGZa
+ho gia	xK^
+ho i	x(^
+ho il	x(Z
+ho mai	xD_
+ho messo	x#XI[
+ho perso	q>_ZI
+ho solo	u?ICa
+hoje e	x@X
+hold a	u([
+hold for	x)I*^3]HF
+home cannot	x4Y
+home directory	k3H:dHEZJ_I
+home tenant	x:]HJ
+hora del	xR[
+hora esperando	xXJa_
+hora y	x@]
+hotfix policy	x5Z
+hour after	u@XMX
+hour ago	k@^MX
+hour and	uX_aI
+hour later	xHIZHa^
+hour old	x@_KHZI
+how are	s9aHG
+how can	h*H+[D]IHKHN]X^hJ
+how do	^(J)I0H?I@IBJDHHfKZLYUZVDbI
+how long	i#F@JHGI_MaTZZG
+how many	j9I@]H_I]K]NJXIZJ
+how much	xHZ
+how password	xH[W]ZH
+how to	c)]+Y-D0J@IBHDZHdKGUHVF[]cJ
+hoy not	x@[
+hr 80004005	x&a
+hr 80070005	u%^
+hr 800700c	x2^
+hr 80230619	s4JNa
+hr 80230626	x%_4J<HNJ
+hr 8023062c	x%I4I<bNI
+hr 80230818	o%I4d9J<JHJNI
+hr import	x3Y
+huidig wachtwoord	uZEha
+hybrid join	sHGb_
+hybrid user	uHF_Gda
+hyper v	uH]b[
+i ad	p!^3Z9JHGIJKJM]T[_X
+i add	sH[
+i already	xK[
+i alway	uD]HJK[ZJ
+i am	a!J#Y(Y)]*I+J>H?ID^H_KHMJV^ZHbJ
+i as	s(Z*[
+i asked	xXY
+i began	x]Y
+i can	i@YHXI[
+i cannot	X#H(Y*]+H,J-H3H4I7H8J:H=I>^@[BICHDXFIGIKFNIPHTJZb]J^G_FaIcId[eJhX
+i chang	kHGZa^JhH
+i change	j>[@JBGHGMaOJZ[
+i choos	mNZa^
+i click	h+YBJDJHHKJZc]GaIb^
+i clos	p>ZZ[]Z
+i come	xN[
+i configur	x*Y
+i cooki	s.^
+i could	qBZUXZH]X
+i criteri	k-YNbWZ
+i dati	x#J3^>XHJ
+i did	k#[>J?Z@[HJIZ
+i do	j*J3J>I?]HCKINXO[ZahI
+i download	xH[
+i en	u>IV]ZHa^dZ
+i enabl	sH]VEd^
+i enter	d,Z3G>I@[CJDFHHIHNIOdZBh^
+i fill	xOY
+i find	uH^
+i follow	x:ZZX
+i forgot	c7J:X>J?[@HD^KIZ[[JbZhJ
+i found	x>JB_ZG]IaI
+i gave	k%Y*Z,Y?HC^DJHJIZZH
+i get	d(Y+Z:Y@JHZI[KJZY
+i give	x([
+i go	q![@JK]ZGh]
+i got	j(J)[B]KJ
+i guess	x!ZHHI^ZH
+i had	i!Z-HHGIIKbZD]^
+i have	W(J*Y-C/Y3I9G:I=J>E?X@[BHCaD]HIIAKaMIOFZE[_]HaIh_
+i join	xHGKXV]
+i just	k*IH_[X
+i katalogen	x3[
+i keep	pK]ZHa]
+i know	i-^?H@JDJHHIJKXMHNZTYZD[ahI
+i left	qDJHI]a
+i let	x.X
+i lock	sHY
+i log	qHXKIMIZIaJh^
+i lost	l(H)_*J>XBIHGZ_]I
+i made	u@]HJMZ
+i may	x-]
+i membri	uF]PY
+i mistyp	x#Yh[
+i molnet	uTZ_Z
+i move	uFY
+i must	u*^HEhY
+i need	^1X=Y>[BGIZKHMJVJZb[I
+i nie	p>Y@XIY
+i not	Y%Y)J*I+J-G3G:J>]?F@GBIDdH@IEKYMGNIOGPGVZXIZc[X]ZbIgJhZ
+i notic	x@Y
+i only	iCYHHIIKZZI[_
+i open	u([
+i permessi	s(^
+i pick	u?X
+i press	l3H>IBJHFOJXZZ_]Ea^bX
+i put	k3J>J@IHIK^O[ZI][hZ
+i really	x9Y@Y
+i receiv	xHJZ]
+i register	p?aCD
+i requisiti	sIYN^
+i reset	d(H*H?I@YBHD[HIKHNJZ[a[g[
+i return	s![HHK[ZJ
+i see	o%XDJI]N]ZH
+i server	xMXYY
+i set	h%Z)H*^0H?_@[DDH_K[WJZEbJ
+i should	p:_C^HH
+i sign	qH]aG
+i skipp	xD]
+i start	m@GDaHIZI]]
+i still	xMZ
+i tick	ueZ
+i took	x-Z8Z
+i tried	e#[@^BZHENJV[XZZEa[
+i try	h@HHINZX^
+i turn	xU]ZJ
+i type	kIIOXZHha
+i typed	h>GI[K]O[hJ
+i unlock	xTX
+i use	m?_HHZChc
+i used	m(]I]ZG
+i wait	uH_aF
+i want	d(J+Z>H?[DJH^IJK[h]
+i was	b!])^+J3[>G?HDXHEIIKYOJVIZE]aaJhZ
+i went	u@X
+i work	u(]:[HIZI
+i would	x?XHHK]hI
+ich an	x>GD[HIZ^
+ich bekomm	uV[ZIaY
+ich bin	j9_>_?JB[HCV[ZIaJ
+ich brauch	uHZ
+ich das	qH[M[ZIhY
+ich den	x?]HY
+ich ein	s@[D[HHIJZY[]
+ich einen	xX[
+ich es	u@YK[
+ich hab	uC]DH]^
+ich habe	d#Y*X>ZDZHGZ[[Z
+ich kann	uZ[
+ich komm	xVJZ^
+ich mein	q)YV[ZH
+ich mocht	u+[>J?]CJDI
+ich nicht	l#])[-J>Y?ZCbHGKIVI]J
+ich schon	uK_
+ich soll	u*IZ_
+ich tipp	xOYh[
+ich wieder	x@ZX[
+ich will	u@Z[]
+id free	s=afJ
+id like	p+[?XI[
+id or	qT]
+id p1	u=Z
+id password	x/YHZZJ
+idad minima	x@[
+idea why	u9JB]ZY
+identity provider	k7c_I
+idle timeout	xcY
+idzi na	x>Z
+ieri il	x@Zf]
+ieri non	xZG]^
+if i	k!ZD[HGJ]bYh[
+if the	p3Z4]HG
+if you	k1YHZcY
+ignor the	x)H*]D]WJZI
+ignora la	x5]LZ
+igual a	sHJKa
+ihr admin	qUZV[dY
+ihr konto	l3ZDZTYVZXYZJ
+ihr password	k:YBYCZM[P^UIVJZD^I
+ihre organisation	qEZWYdY
+ihren admin	x!XZZ
+ihrer lokalen	xE]
+iis crypto	xY]
+ik ben	q#[9[B[HG
+ik heb	k(^C[
+ik het	xK^
+ik kan	sB]Z[
+ik krijg	qHIZ]aZ
+ik wil	u?]H[[Y
+il a	uBZOZXY
+il cambio	u@IHJLXZ_
+il cellular	q#]C[DJHIKIM[
+il cloud	xMXgY
+il codic	d3H9J>]@JBYCIHEIIOJXZZIad
+il controller	x4]
+il dc	x4]HIM^
+il demand	xC^
+il dit	q+[CJK[h]
+il en	uC^HJI]ZI
+il est	s+YHJKGT[U]ZIh]
+il faut	k5Y=]CYM[
+il firewall	uHYc[
+il link	ubZ
+il manqu	o3a=ZCIDXHHOI
+il me	o([C[HZIZOZZI
+il messaggio	x>_HEZYaI
+il metodo	x+Y?^CI
+il mio	b!^%J(Z-J9X:I>F@IBGCIDZI[KGMIObTJUJV_ZEaIhH
+il n	o+]>J?HCIDHHHIZK_MJOIZF]^aIh_
+il ne	x@Yh]
+il nostro	x-X7Y
+il numero	q3XOY
+il parait	xV]
+il pc	uHJM[gZ
+il phone	xHJa^
+il primo	xC]hZ
+il pulsant	u(]:]VJ
+il recupero	x*Z
+il refus	xK[
+il reset	uZ[a]
+il ripristino	xR]
+il ruolo	u(Z*Y
+il self	q)^HIUbVG
+il server	sHFc]fZ
+il servizio	pBZfb
+il telefono	o3Z?ZHHO[
+il writeback	j%J,[6Y=ZBGRZZ^dY
+il y	xM^
+im ad	a!^#I%I-I/^3a9J>H@IBGDJHGIIKJM[PJTZVIZG^__^aJbJdJfJgJhJ
+im asked	q*XOY
+im audit	u/Xh[
+im back	x!Y
+im block	xXX
+im browser	q#IHIM^T[ZIb]
+im buro	x9]>]HF
+im connector	x4^
+im connectorspac	x_^
+im entra	x3]:Y
+im homeoffic	u>]HJM]
+im in	sBbHFZJ]IaH
+im lock	o#ZTI[X
+im lokalen	o!X7Y_ZgX
+im microsoft	xgY
+im namen	x:^FXZG
+im not	h(Y-Z?JDXHDUIVcZG
+im on	xH^
+im out	x9^HG
+im password	sIbKHZE
+im stuck	uCZD^HIZJ
+im tenant	xWZ
+im told	u:ZVJZH^]
+im verzeichni	u3[
+immer noch	uTY
+immer ungultig	xO]hX
+immutabl id	xHG__
+impedirn l	xTY
+impid que	xHFXXc^
+impossibl d	x@ZeY
+impossibl de	k6Y7X>_@[HCIIK[^I
+impresora not	xH^ZJ
+impressora nao	uH]
+imprimant ne	xH]
+in #	kHDIHKIO^TIXZZ^
+in a	f%Y-Z4G5^>Y@ZBJHGVZX^ZI_I
+in account	qPYZF^Zh]
+in activ	k!H#H%^(G/XHET]^]_Z
+in ad	S!b#[(F)H*I+J,J-F/c0I1H2J3_4I7H8H9H:H<J=G>F?G@DAYBDCHDHFYGGH>IFJIKFLYMaNGOIP[SHT]UHVEWJXHYJZ@[E]G^d_aaFbGcJdFeIfHhG
+in addition	x%[?[
+in admin	qgY
+in aduc	k!^#X*JHHNYT[ZH^Z
+in advanc	x9Y
+in after	xBZHHZ]
+in again	s8^@IB[KFZF[^
+in an	l!Z>]X^ZE^ZaHdZ
+in and	p7YLYZYbY
+in another	uSX[^
+in any	x>HD[
+in attempt	xTZ
+in block	sHZT[
+in both	qA^
+in brazil	xHJa]
+in but	xHX
+in cannot	x-^H]ZH
+in cloud	o/F6X7YM]gY
+in combin	xH_
+in connect	g,b1H2J4J8_<JBHEHG]HBRJZGcHdbeGfEhH
+in connector	u2[_Y
+in de	o3]HJOGTXV]ZJ
+in den	x^Z
+in der	a/[0J3[=J>H?ZBIDJE[GJIJMYNZOYPJV_X[ZE]J^J_HaIdXfJgJ
+in die	u)[T[V[ZI
+in domain	s!YGX
+in entra	]!I#D%G(]/]1I4[7a=I@IBHGYHEIHMZSHTaVIZD^J_bcJeYfGgHhJ
+in error	s@]H^SJ
+in eurem	x:Z
+in europ	uHJS_UIZI
+in from	sG^H]_G
+in get	xHJd[
+in group	xHEP]VZ
+in het	uIZg^
+in his	x/]D[
+in ihrer	q:ZE^
+in inbox	xaX
+in is	s+Y7ZZG[[
+in it	e#J-^/J3]>]@HBIF[GZH@IbKGMJNYXJZDhJ
+in its	uFY
+in log	sHXTZ
+in logs	u#HHZT[
+in loop	xf]
+in m365	u/[TZ
+in may	x8[
+in mein	xZ[
+in meinem	uC]I[
+in microsoft	sSITYfXgY
+in more	uA[
+in my	h@ZMJOZTJZ]
+in new	xAY
+in not	q>JDZHJIJLZZF[^
+in o365	xT[
+in offic	k/]HHMAT_ga
+in okta	x7Y
+in old	xA[
+in on	oHY
+in one	u%a;JFJHJZG
+in onedriv	xHZ
+in onprem	m0^6XMJTY_YdI
+in order	x<]
+in other	xS^ZG
+in ou	qF[GZ
+in our	b!H(I-I3I8J:_=Z?JHFK[NIUcVG_Y
+in outlook	kHYM^OI
+in page	sHIZIb^
+in password	x-ZIY
+in repair	x>]HH
+in request	xHX
+in scop	oG_HI
+in screen	k[YbX
+in security	x?]
+in servic	x7]SX
+in sharepoint	u;GH]
+in sinc	xHFZ^
+in spam	uHIa]
+in spr	q4]HIKZ
+in sspr	u?ZHDT[[Y
+in stag	xHIf]
+in step	xHa
+in sync	sH]
+in te	x(^
+in team	i!YH_M[VGZH
+in tenant	xHZUX_I
+in that	x%Z
+in the	I%B&Y(^)G*E-J.F1Z2G3_4]5J6H7H8C9E:H<Y=F>B?^A[CDFfG[HFIHJJLFMHOCPBRFSHTGUGVaWGXFYGZ<[D]^aBbGcEd[e[h^
+in their	s:Z
+in this	k%_(C?IH[VHW^aY
+in to	e+Z:YH]MZT]ZF[FaEgYhX
+in too	sT[
+in two	sAZ
+in was	xHZ
+in what	uh[
+in window	u/[
+in with	h:X@JB^HIIJKGLZM]h^
+in wizard	s,YHIZJe[
+in yet	xMaV]ZD
+in your	o%Y:[HHZI
+inactiv and	x0[
+inbox or	xaX
+incident in	xS[
+incident microsoft	xSZ
+includ in	u=YV_
+includ inheritabl	u;Y
+includ password	x=X
+incognito pagina	x.Z
+incorrect on	xhZ
+incorrect password	uZJh^
+incorrect phon	xOY
+incorrect user	uTZ
+incorrect when	xhY
+indicatif du	x3_HJ
+info again	x+_
+info is	q3[C[DH
+info on	xDY
+info setup	xDY
+inform de	x+DCJD[H^
+informacion de	u3]C]DJ
+information de	uC[
+information error	xHIQ^
+information is	uCBDb
+information on	xC[
+information requir	u+^CI
+information to	sC[DYZJ
+informazioni di	xC^
+ingen kod	sa[
+ingeschakeld voor	uVZ
+inget telefonnummer	x3HD_OI
+inherit permission	s;[
+inheritabl permission	u;Y
+inheritanc broken	u;Y
+inheritanc disabl	s;Z
+inheritanc is	p;Z
+inheritanc off	x;Y
+inheritanc on	s;[
+inheritanc turn	x;X
+inheritanc was	x;Y
+iniciar sesion	uH^ZH[^aG
+inicio de	sZ[bY
+initial password	q@ZhZ
+innej firmy	x:_JX
+ins ad	x%[d]
+ins wasser	x>_HJ
+insecur sett	q<aHI
+insid the	xJ[
+insist on	p<[@JBJHIK^ZG[]hJ
+inspection by	xc[
+inspection on	xcY
+install adob	xHX
+install servic	x0_HG
+install the	x0[
+instead of	q0Y3^>I?^HCaI
+insufficient access	u%_HJ
+insufficient privileg	i(_
+insufficient right	x%[(H
+insufficienti per	x(Z
+insuficient para	u(^
+inte aktiverat	sV[
+inte ar	xO]V]
+inte aterstalla	p:ZZ]
+inte att	u@[Z[
+inte byta	q@YZ[
+inte foretaget	xNY
+inte kraven	sIZN]
+inte pa	u#J9_HHMZZI
+integration has	pd[
+intentado verificar	xXY
+intentelo mas	x@]ZZ
+interdit de	x^Z
+interfaccia di	xgY
+internet is	uH]
+internet line	xHCca
+into ad	x/[
+into lsass	xJY
+into the	p8XHHV[ZX
+invent a	x@I[^
+invit by	u:aHF
+invit chez	x:Z
+invit to	p:_HF
+invit user	x:Y
+invitado de	x:]
+io not	u(]V[
+is #	d@YCJHII[K[PYR[
+is 0171	x3X
+is a	h3[=^@IFXHGKZRYZH^Y
+is about	xKZ
+is abroad	x)Z>]
+is accept	x@YKFN_ZJ
+is activ	u6]BZHH
+is already	uaZ
+is alway	s@_HYNIZY
+is an	s(Z,YOZ
+is another	x:_HJ
+is apparently	x-]IG
+is at	u>]
+is behind	xGGHJM]
+is being	x4[
+is black	x>^HG
+is blank	u3XDJHFZ^
+is block	m#]4^@]HGTIXYZHcE
+is brand	x@]ZI
+is broken	f4[HZRHVJZ_bIdIfZ
+is call	u-[F]
+is cannot	x3^VF
+is creat	ub[
+is currently	m#[SZ
+is dead	l!^3G>_OJYYZFfX
+is deni	k%a(GPZVX
+is disabl	g!Z(I)^;X
+is down	f/G4_HHSaZGc_fX
+is due	xcZ
+is empty	p?IC[D]HGd]eJ
+is enabl	m3_HXVG
+is entra	xH[SX
+is er	u9_HJZJ[Y
+is expir	xZY
+is fals	x)Y
+is federat	l,[7Y
+is filter	uGY
+is fine	l+[4XDGJZP^ZI
+is from	o1_>_HD
+is full	xH_
+is gestopt	xfY
+is gone	j4X@JB_D[HIKHZE[[bX
+is grey	k!^([HIeZ
+is happy	x/]BZ
+is ignor	u*ZL[
+is in	h*H-FB^HII_KHZYhJ
+is inactiv	o!Y0X
+is incorrect	hha
+is invalid	s3ZHH
+is it	g?J@FBFHeIHKYLIN^VJZZ[IdDfJ
+is kept	x7Yd]
+is limit	xG[
+is lock	_!JH_ZJ^X
+is manag	i7^:]@JZE^Jdb
+is miss	c(J3Z@ID_GIHEI_KIM]VXZF[^bJ
+is my	j-[3JH[KIZXa]
+is need	m=F?XCYH_
+is niet	qDGV_ZHdX
+is none	x+[H]ZJfJ
+is not	R#H%H(Z*X+Y/H0G4I7X8[:Z<]=G>F?^@EBDCHDBHCIIJHKDMHPIRISXUZXJZZ[Z]I^E_YaJbGcIeIf^hX
+is noth	x(]CJD^ZF
+is now	xY[
+is off	c!X)]*I3[<XHGIJPJU^d[
+is offlin	m4YHYfY
+is ok	sT^
+is on	e+Y-[=]@HHEIZJXLXX]ZJ^ZdE
+is one	s-[
+is onjuist	xh[
+is only	k>I?]@aC[HEKGZHg[
+is our	q7_H[SIZI
+is out	s1YH^
+is outdat	x1Z
+is password	uBJZ]dZ
+is popular	x-^
+is protect	u-H;]HJ^^
+is refus	b!I(J-b/E?XBJHEIHJJKYNEVJZ[dIh[
+is reject	k-GI]KXNZZH
+is requir	s(^>HCJD]HH
+is reset	uTY
+is right	sHJOZa]
+is scop	uVY
+is select	xV]
+is server	x5Z
+is set	c![#Z%IB^G]HDJIKHLYQ[TIU]VJZB^Y
+is shown	q?a
+is slow	qHacG
+is sms	x>I?_BIHI
+is someth	x>G]^
+is sspr	xH]
+is still	k!^HH_[
+is stopp	ufX
+is stor	u3^OJ
+is stuck	s)[HZ
+is switch	lHJL]dZfI
+is sync	xG]
+is te	u-XIZ
+is temporarily	oTZ
+is that	l:]HHI[
+is the	f(I*X-I9I>J@HBHHcIJKGMJNZRJZ^[XbIhJ
+is ther	b#I(E7I9Z:J>I?I@XBHCZDEGIH]IIS_T]UHWJXZZ^bGdJ
+is this	uHZ
+is tick	m4[GXLX
+is too	c-X2_5]@YIZKHZJfJ
+is turn	m)X@YHIK[fZ
+is uitgeschakeld	u!]
+is unavailabl	u4^
+is untick	sdZ
+is vergrendeld	u#[
+is well	x-_HHZI
+is writeback	xdY
+is written	u0[RZfX
+is wrong	d#H3]9JH]IJOERZXJZXh_
+issu so	xcZ
+issu to	scY
+issu was	uQY
+issu with	s@JBGH^Z_
+ist #	xTZ
+ist ausgeschaltet	xdXfZ
+ist bei	m(Y?[HIUYd]
+ist benutzer	x^Y
+ist das	q>]U[ZI^YfY
+ist deaktiviert	x;X
+ist der	x;]dZ
+ist die	u;X<ZVX
+ist ein	s3_HJZ_
+ist falsch	sHYRX
+ist fur	s)[U]
+ist gerad	xS^]Hc]
+ist gesperrt	u#X
+ist im	m!]
+ist kein	uC^WZaE
+ist mit	s7ZHX
+ist nicht	i!]G_HHIITZZE^JdYf]h]
+ist noch	x@Z
+ist nur	xCX
+ist zu	q1Z@]HJ
+it a	m/YD^H^IZKIZF
+it again	h@aKZTYZCd[
+it all	x#IB[TZ
+it an	x@]ZI
+it and	h/_@ZBIIJKILYMXOYZI^]gH
+it as	xKY
+it asks	g@IC]HHIIKXh^
+it at	p@_ZF][
+it away	xD]HJN[
+it back	qHGJZKcZC
+it becaus	u/Y^X
+it befor	x@Z
+it block	xXZ
+it but	x/]
+it by	u@YVX
+it cannot	k,[D]HJIYZD_]
+it change	x@JB]ZI
+it check	uKZ
+it claim	s-]WZaY
+it cloud	x/^4J
+it complain	q@IK^WX
+it contain	s-Z
+it demand	u.XhX
+it does	mHJIGKFMGZ]h]
+it down	q/aKYNYfF
+it entra	q/a
+it expect	xIIO^
+it fail	e/I3J5a6X>I@HCIHIK]NIXJZc]IaJhF
+it for	k:X=Z?Y@[BJHFU]VHfYh[
+it forc	x-JBIHIKHLIMJZF[a
+it from	x#HHHMJT[g[
+it gets	u-II]
+it give	s8ZA[HHZ^
+it goes	uK[[]bHhH
+it had	uKY
+it has	j-b/J3Z@HBJCHD]HDKZOIUXXJZI
+it here	xZHd_
+it i	uh]
+it in	i/H8^M[ZIgZhY
+it is	_#J*H-[/I3I>I@XB]DJHCKYMJN[R[dX
+it just	p@IIFKHZ_
+it keep	pHJKJZ_
+it know	x-Z
+it let	u@aBZHIZE
+it lets	s@[KHh[
+it lock	s#^@IZEbX
+it make	xK[hH
+it manager	x(]HJPY
+it must	uK^
+it my	x@ZZI
+it need	l*H=Z@ZEJH^ZId]
+it not	Z!J#J(I)I+[-_/Z3G9I:I=J>G?XBCCGHII_KXMHNIOZSJX^ZZ[G]H_JgIhI
+it off	x!_WJdI
+it on	k>E@ZHJNIV]YYZJ]^^XbZ
+it once	u@[
+it only	s>YO[
+it out	u@[V^
+it over	x@]
+it password	x@IBZZJ
+it possibl	sHaK^dE
+it read	x%]UX
+it refus	k@_IXKYZE
+it reject	sHFN^
+it remember	uK[
+it right	x@_ZE
+it runs	xTZf]
+it said	oJ]KIZ_
+it says	R(E)Y*I-]/H3G7J9J:Y=Z>H?H@GBIDZEIH?IJMJO^SJTIV]X^Zc[J]J^H_IbJdYhI
+it seem	qKZP^gX
+it should	qHHZG^Z_aa[
+it show	qO[Z]
+it so	q+Y/ZIZ
+it still	s(ZN[
+it stop	u![@IHIZ]hY
+it take	uM_
+it tell	i(^-Z3J:]>J@HDJEJHCIXK[V^
+it ten	xMYhX
+it the	s/^@ZfGgX
+it then	x/[Z[
+it till	x@^
+it to	k-J.^3J>E@[BICIDHG[HFIIK[OIU^VZZZaI
+it today	x@X
+it told	sX]
+it took	u@JB_CYHJKJXJ
+it trie	xbY
+it turn	u!_UE
+it up	u^YdZ
+it used	uBIH^KHLJZ]
+it violat	xNZ
+it want	b*Z-F/I3H:J>]BJC_DGHAIaK[MJNGOZW^ZCaJhF
+it was	f/Z>[@]BJDIHDK_OYZD][
+it with	s-J?]HHK[ZH
+it work	h(]-J9G>I?Z@FBeHBIIKHMFVHZH
+it wrong	u#]
+its a	u-_IIKG
+its ad	x8X
+its been	xOIa]
+its declin	uO^
+its fine	uB[bY
+its internet	xHGc]
+its lock	x#[
+its long	x-Y@Y
+its name	xFY
+its not	m?_HIV[ZJ
+its off	uU]d_
+its ok	x9^BG
+its on	x-^HG
+its own	o6]?ZB]E[HH
+its owner	x#I^Y
+its password	s@JZI^_
+its peopl	x8]
+its right	s%I0]
+its the	uKYOY
+its too	sDYK]
+its user	q8]F]ZI^X
+ive a	x>IC^HH
+ive been	o-I@GHHK[XGZ_aY
+ive change	uB[MX
+ive forgotten	uZ_
+ive gone	x@X
+ive got	u>[ZY
+ive had	uKY
+ive just	s@]ZI
+ive the	udY
+ive tried	xNYhX
+j ai	a#Y(J-I9I>Y?J@[CHDJHAIYKIMJNZXZZ_]^aZhI
+j en	xCZ
+ja usei	uK[
+jag ar	x#]9_HE
+jag bytt	x@X
+jag far	ua]
+jag har	m>[CY
+jag kan	xZ[
+jag skriver	xO^
+jak ustawic	xHY
+jaki wiesci	x9^
+jamai inscrit	uDZ
+je connai	xZF[a
+je dois	xh^
+je l	x@YK]
+je me	u@Jh]
+je n	c3J?G@GBICbD^IIKGMJVJZ[[Z]]hH
+je ne	d)X3H9J>^?[CHHGIIK[OJV^Z]
+je peux	x@IHIKIX^Z^
+je suis	j#^(Y+[:Z>Z?I@HB[CHDHHDKIVZZF[[]YaJfJhI
+je tape	uO]h[
+je valid	xZ^
+je veux	l+[CIDJH[KJZZ[[
+je voudrai	s?Z@^H]
+jede mal	xNY
+jest nieprawidlow	uh]
+jest tylko	x?]
+jest wlaczon	sV^dX
+jest wylaczon	q!ZdX
+jest zablokowan	u#Z
+jest zbyt	x-Y
+jeton d	x,^HI
+jetzt gesperrt	x#[XY
+jetzt nicht	x@ZX[
+jetzt soll	xX[
+join domain	x4G8]H]PJZI
+join the	xH]
+join to	x8]
+jusqu a	u9[@Zf[
+just 33001	x&^
+just a	xC[
+just got	x@Y
+just look	x#Y]Y
+just my	uCZ
+just now	xBX
+just one	s*YC_[J
+just reset	uMaVIZC
+just says	u@JIFKHZa
+just the	u0[?XC[HIfI
+just to	sB]ZJ
+just want	o*I9ZHZ
+juz uzywan	uKZ
+kan aterstalla	x=^
+kan de	x>]aF
+kan een	x(XKY
+kan het	q@aZJ
+kan inte	j:Y>]HGZ^^]hI
+kan mijn	xZ^
+kan niet	u!J#J:]HHVFZ^[Z
+kann das	s#X@[
+kann den	x?]
+kann ich	p)Y?ZH[T[XZ
+kann man	x?X
+kann mein	sZZ
+kann mich	xZ[[]
+kann nicht	s4Z>X@XZZ
+kann nur	u:]BJV]ZH
+kann password	uZG^_
+kann sein	u:YV[ZH
+kann sich	u:YHJM[g[
+kazd haslo	xNaZJ
+keep ask	pH[
+keep crash	xHY
+keep fail	sH_
+keep gett	m#ZIINYf]
+keep it	u7^@^HG
+keep lock	x#X
+keep my	uHHK][[hI
+keep on	xHGNZZ]
+keep same	xKY
+keep say	s#G@IHDKHT]Z^h_
+keep tell	uNZ
+keep the	l@JK[LYMJZJ^]gX
+keep try	s-HI]
+keep want	xMYg[
+keep your	q#J+aD^HGZG
+kein #	x@[
+kein anruf	x3ZaY
+kein berechtigung	x%X(^
+kein cooki	x.Y
+kein email	u3J>FDZHHa^
+kein gestellt	xU[
+kein kennwortruckschreiben	xf[g]
+kein lizenz	x=[
+kein neue	x:Z]^
+kein p1	u=^
+kein password	x=]
+kein recht	s%Y([0];[
+kein reset	u.X1[W]ZJ
+kein richtlini	uUJW_
+kein ruckschreiben	s0X8Z=]
+kein sms	pDIHIab
+keinen code	xX]
+keinen zugriff	u>]
+kenn ich	x>IHXZI[]
+kennt das	xHEMa
+kennworter sind	x-FKa
+kennwortern fur	xUX
+kennwortruckschreiben ist	sd^fJ
+kennwortzurucksetzung aktiviert	xU]
+kennwortzurucksetzung fur	xEIW]
+kennwortzurucksetzung ist	s)[UYf]
+kennwortzurucksetzung nicht	u?[E[
+kennwortzurucksetzung registriert	uD]
+kept using	x#Z
+key but	x?[
+key mismatch	s6^
+key not	u+J?XDHY_ZJ
+keyboard and	x#Y
+keyboard layout	xhZ
+keys in	uHY
+keys not	x6Z
+keys out	x6aHFZJ]J
+kierunkowego kraju	x3_
+kind of	uIY
+kiosk account	xGZ
+kiosk user	xHGZI^]
+klappt es	x%]
+klappt nicht	uZ_
+klick auf	xbZ
+know i	x-_KJZI[I
+know it	s>[BZHGM[ZH
+know my	h-I?I@ZHGIJMHTXZZ[abIhI
+know that	x-[aY
+know the	qBXM]ZI
+know their	xKI[_
+know what	xM[
+know which	xAY
+know why	x&_
+known incident	xSX
+known to	xJY
+kod idzi	x>Z
+kod przychodzi	x>Z
+kod via	xaZ
+koden gar	x>Y
+koden skicka	x>Y
+kodu sms	xaZ
+kollegen konnen	xV]
+komm ich	s!X)[D[ZJ
+komm nicht	sHJVIZaaI
+kommen nicht	xGYH[aG
+kommer inte	u>JHHZ^a]
+kommt an	x6YHHa[
+kommt nicht	l,XHHT[ZIa^cZ
+komt niet	pHIO[a[
+konnen ihr	sCZEXP^ZH
+konnen nicht	sF^PZ
+konnen zurucksetzen	x)YV[
+konnt das	xB[ZJe]
+konnt nicht	u,[4^HHeY
+konten ohne	xL][Y
+konto ar	m!Y#ZTYVY
+konto fehlen	s%ZCZ
+konto ist	k!Y#XVZ^Y
+konto jest	q!Z#Y
+konto msol	x%^
+konto nicht	s3ZQ[VZ
+konto nie	uV^
+konto noch	x!X
+konto wurd	o!YHY_]
+konto zablokowan	x#Z
+konto zostalo	x!XTY
+konto zu	xXY
+kontot ar	u!Z#ZXI
+kontot saknar	x%^(J
+krav tva	u*]C[
+kraven pa	xI[NY
+krijg geen	sa[
+kwijt en	x>X
+l a	q+Z-Y=]@YHI
+l accesso	uH^ZZ
+l account	f%]3ZDHHFVYZI[]_]
+l activation	x,]dHeZ
+l ad	c!]%Z-I/^@JHHIIKJNJPZT_VJZIdGfZgZhJ
+l admin	q([?_EX
+l administrateur	q([)I*J,]PIU[VFW]ZH
+l adress	x3[>Y
+l agent	s-]0Z
+l aggiornamento	xf_
+l ai	x@YK]
+l ambient	uc^
+l amministrator	k([)J*J,I-IEXHIPIU]VYZ[dX
+l ancien	c-J3F9I>a?H@HDHHDIHK]McOHZHaGhb
+l annuair	l!Y3^7^>IHI_ZdJ
+l app	s(J?_C]HI
+l appel	x?]HIa]
+l appli	x?[a[
+l application	s?[C[gX
+l assistant	s+Z,]HIe]
+l ecran	m+Y@ZHD[[ba
+l ecritur	s%[d^
+l entrepris	oDYKJN_P[VH
+l environnement	uEZWJc_dJ
+l ha	p-Y/]@XBZ
+l heritag	x;[
+l heur	sH[R_
+l historiqu	x5[
+l ho	p@[K^
+l horlog	xR[
+l imprimant	uH_
+l inscription	uDaHI
+l integration	xdXe^
+l objet	u;X
+l option	o([?]DJ[Y
+l opzion	u(]
+l organisation	uW^
+l organizzazion	lNJW_dY
+l orologio	xR[
+l ou	o%[;ZFa
+l sms	q3J?^CHHJ]^
+l uso	uTXV[
+l utent	h+Y3ICZDJHHIJOYPXVZZI][^Y
+l utilisateur	c!I#Z+Y-H3[:Z>J?H@IBJHFIHKIMINJOZPZUJVYXYZF[J]Z^_bJdI
+la acepta	u9IK]ZJh]
+la acepto	x/[
+la anterior	q@JK]M^ZJhY
+la app	q?[CZHIa]
+la auditoria	xc[
+la boit	s>^FJHX
+la cambi	p@_M[
+la cambio	s@IB[ZGh^
+la case	x^]
+la casella	sH]^[
+la casilla	u^]
+la chiamata	u?^HGa_
+la clav	h#^>X@XD_KIL]MI]JbYhH
+la configuracion	xE]
+la configuration	xeX
+la contrasena	X!I#[%Z/J6Y7]=I@ZBEGJHJKFNYTJUH^XbHd[fIh]
+la cuenta	f!^#J%]-J2a3[@IDIHGIHKJL[TJVIZE[[^Y_ZfIhI
+la de	uK]MZ
+la del	uKb
+la directiva	k!I-X?^HFNaW[cJ
+la e3	x=bHJZD
+la email	u?XHYaY
+la empresa	o-Z>[HHN^U]
+la escritura	k,[=Zd[e]fY
+la fa	u@Y
+la fin	x]^
+la herencia	x;]
+la hora	xHIR^
+la impresora	xH^ZJ
+la laptop	xB^HEMFb]
+la licencia	x=Z
+la list	u-Z
+la lista	u-^
+la llamada	xHHa_
+la mia	i!X-I9Y:Z@[BIDJHEI[KGMJNIVZZa
+la mise	xf^
+la misma	xK[bZ
+la nube	h#J-J/_0_6JHHJZNJP]T[_YcJdIfJgX
+la nueva	lB^HDK]MbZG
+la nuova	k-J3J>I@IB_HCIIK[MbNZZE]JbXhJ
+la oficina	u3J9Z>]?]HGOJ
+la opcion	u(]?H[Z
+la organizacion	mN^UGW^dY
+la ou	o;YF]GY
+la page	j+a-]>I?IDYIHKJX[ZYaJhJ
+la pagina	h+a-]3J9I>I?J@IBJCIKINJOIVIX_Z^]JaI
+la pantalla	o+YHEba
+la password	X#[%I-H/H2J7Z=H>Y?I@XDIGIHJIXKDNGUHVHWJZ][_]HaIdZeJfHgHhZ
+la pc	sHHMZb]
+la policy	xN^
+la politica	qHJNa
+la politiqu	xHIN_
+la procedura	u+Y][eZ
+la propria	x^Z
+la prova	x=aHHZI
+la prueba	x=_
+la que	xh^
+la quier	xK]
+la rechaza	u-[JXKYZJ
+la rechazo	x-Z/]
+la reecritur	d(J,[-J4[8I9J=Y@HBJDJGZKIMJNIPHRZUJVJZZbIcIdZe^hH
+la reescritura	l4]6Y9J=IHXR[Z]dJeZ
+la registrazion	x+ZDY
+la regl	uGYKJN^
+la reimpostazion	h(IBHEJH[SIUZVJZbfJ
+la reinitialisation	a!J%I(G)Y:H=H?IBGMINIPHS]U]V^ZcaJbJdIfG
+la rifiuta	xJZ
+la sim	x>bHD
+la sincronizacion	sG[M]f^
+la sincronizzazion	u0XGHM[f^
+la stampant	xH^
+la strategi	i?^CIDHHJNbW[ZI
+la sua	s!Y8Y@JI[K[
+la sucursal	xM]
+la suya	xI]K[
+la synchro	xd]f]
+la synchronisation	xGZ
+la use	xK]
+la vecchia	h#[9J>IBJHFIJMbZHg]ha
+la verificacion	s3[?HCZ][
+la verification	s3ICZO]aI
+la version	xH_dJ
+la vieja	p9IHGMbh]
+la vm	qHHR[f_
+la vpn	sH_
+la vuol	xK^N[
+la web	xHJM]
+lack permission	u(Y
+lack the	k%]3Z5aHH
+lagt in	xCZD]
+land in	x!I/^>]HIZH
+laptop and	u]X
+laptop befor	x]X
+laptop is	pH^
+laptop not	xHZ
+laptop request	xHX
+laptop says	x#ZHI
+laptop show	xHGb[
+laptop still	qHDM_
+laptop will	xHIM^
+las clav	x/I0^6Z
+las cooki	u.[
+las cuenta	s*_GYdX
+las licencia	x=Y
+las pregunta	xHJX^
+las ultima	xK_
+lasa upp	x[_
+lasst mich	sX[Z_
+lasst sich	p6X@ZH[
+last #	mK^
+last chang	u@]UZZF
+last dc	x4^ZI
+last i	uHIT^XX
+last month	k#]6]8]=]HEKG_J
+last name	uH]IZKHZH
+last night	o@ZH[KJNJU[ZFc[fY
+last page	uHJKIZ[e^
+last password	xHZ
+last quarter	xKZa[
+last step	mHHKJZ[]]
+last two	lIJK[O_ZH
+last week	i)X8Z:J>[@FBHCYDJG]HBIJKXV[ZZ_]
+last year	s:ZK]ZG
+later on	x+GD]
+latt att	s-^
+latw do	s-]
+lauft nicht	s0ZfY
+lauft nie	qL_
+ldap not	x4F<^
+ldap option	x<]
+ldap password	u5Z
+ldap policy	x5X
+ldap server	p5]
+ldap sign	p<]
+ldap traffic	m<[
+le autorizzazioni	x%Z
+le bouton	x([
+le centr	xg[
+le changement	xHIZ^
+le changer	s@^
+le client	x:XBY
+le cloud	o/ZP[gZ
+le code	d3I>_?ZCIFJHHIIXXZF]Iab
+le compt	g%a(J@JBJHHLZMJZI[]^Z_^
+le connecteur	x%X<Y
+le dc	s-J4]9J?JHJJ]M]
+le droit	u(]X]^Y
+le journal	xNY][
+le licenz	u=^
+le lien	qHZb[
+le meme	u@[AYK]ZH
+le mien	p3H>JHIIZK_O^
+le modifier	x@[h]
+le mond	s-^9[@IHGKJS[U[
+le mot	[#H%Y-Y6X7]:IBEHIIYJYKDL]MFNZUJb[d[
+le navigateur	s.Y]Yb[
+le nom	u-aFYIE
+le nouveau	i>J@HB^HEIIKZMcNFZ[hJ
+le numero	l3Z>IO^a]
+le pare	uHZc_fJ
+le password	s/F0^H]ZG
+le pc	uHIM]
+le phone	q3D>E?HDHHGM^O[a]
+le portabl	xB]HEMJb^
+le precedent	uM[h]
+le proxy	xc]
+le refus	xIIKIO_
+le remplacer	x@]
+le role	x(X
+le serveur	mHGRXYYc]fZ
+le servic	pHGUIc[fb
+le sms	p3X>J?^HI]^
+le texto	x>^?^HEaI
+le ultim	uK_O]
+le vpn	xH^
+le web	uM^
+learn how	udX
+least #	q@JN[
+least one	p@YHII_
+leav and	uH^
+leav out	xG[
+leaver account	u!Z
+leaver should	u!DHa
+left for	u!]@]C]DJHH
+left my	s>]HH
+left out	xGY
+left the	k>HA^HH]a
+legacy protocol	xY^cG
+leicht zu	o-bIH
+length age	xN^
+length complexity	l@YIIN^
+length of	x2[
+length requirement	xI^ND
+les admin	s)Z*ZPZ
+les administrateur	q)^
+les autr	s%]*[HIV[
+les compt	sGY[YdY
+les cooki	p._
+les donne	x3^>X
+les droit	s%[(]HJ
+les licence	u=Z
+les membr	xP^VJ
+les mots	u/J0]H[KIdY
+les question	u?Y
+les utilisateur	x)]PJ[Z
+less than	s@Z
+let it	x.XNZ
+let me	e)[-I9I@]B_CJDHHFIHNJVIX^ZXaIhH
+let the	u=Z]X
+let you	uB[ZIaY
+lets me	q@[KHh[
+letter accept	x/^IH
+letter and	pIY
+letter in	s/[ZX
+letter number	xIX
+leut dort	x8ZF^
+libr servic	p)_UaVGfH
+licenc for	sH[
+licenc not	x=Y
+licenc was	x=^
+licence are	q=[
+licence for	q=[HXUJ
+licence necessair	x=X
+licence not	u=Z
+licence requis	x=Y
+licencia de	xHY
+licencia necesaria	x=Y
+licenser sakna	x=^
+licenti ontbreken	x=_HI
+licenz necessari	x=]
+lien reinitialiser	sb[
+lift the	uTZ
+lightweight agent	x%I0^
+like #	s3[
+like an	xI]
+like it	u/ZHIT[
+like that	x-Z
+like the	u/[N[
+like to	p(J?YH[K]ZIhI
+limit of	x2YX]
+limit sam	xQ[
+limit who	xQ]
+line of	x4]HDc]
+link at	qHEZGba
+link between	uHFc^
+link does	xHY
+link fail	xUIb]
+link in	xH_bJ
+link is	sHXbX
+link not	uZ^bE
+link on	p:ZH]ZF
+link to	p4JHDZ[_bbJ
+link under	pHIba
+list of	kIJK^QXV]
+lista de	x-]
+lithnet password	uHHJ_
+live in	q-^7XZI
+live on	xHJ_]dZ
+lizenz fur	s=ZHY
+llega al	u>Y
+llega el	o>_aH
+lleva mi	uI_
+lo intent	xX^
+lo uso	x3F>aOE
+load a	xJ]
+load the	xb[
+locali non	x6[
+locat ma	xe[
+locat the	xHI__dIeXfG
+lock after	u#b@HBHHILJZH^G
+lock and	u#[TJ
+lock becaus	s#X
+lock can	xHYTI
+lock for	sHYTZ
+lock her	u#^HF
+lock him	xTZ
+lock in	i#]HHT]
+lock it	x#ITZbY
+lock me	q#[@ITZZG
+lock my	sHY
+lock myself	s#[
+lock on	q#a@YHGXI
+lock out	]#b@JHDX^bJ
+lock screen	b!JHGTJZH[[bd
+lock the	s#^HITI^Y
+lock to	lTZ
+lock user	uHJT[
+lock youv	xTX
+lockedout in	x#GT^
+lockout after	s#YTZ
+lockout counter	xT[
+lockout in	s#[HH
+lockout threshold	u#HH[
+lockout trigger	xHIT]
+lockouttim ni	x%Z
+log in	d#^%I(I*H=I>G?H@IBXGJH]IJKGM_NITIVGZ^[J]I^J_GaEh]
+log on	k@JBZHJM]ZFg_
+log says	p/XHJZF__
+log show	lHHJ^ZH]aaH
+log what	x&^/ZHINIZJ
+logg in	pBXbZhY
+logg on	p(IZ]bXhX
+login fail	sHaZC
+login is	s![#ZHCTJ^^
+login not	pZ]bZ
+login page	x7]:ZSITI
+login says	xTY
+login screen	fHHbb
+login to	xH[ZI
+login was	x!Y^Z
+logo de	xH^
+logon is	xLZ
+logon screen	ob[
+logowania window	xbX
+logs in	u:ZLZ
+lokal ad	sN]g[
+lokal integration	xd^
+lokal omgev	xcYd[
+lokal verwaltet	xZJd^
+lokala ad	u/Xg[
+lokalen ad	q_ZgX
+lokalen konfiguration	xE]
+lokalen umgebung	qE[ZIcadZ
+lokalen verzeichni	x!X7Z
+lokaln ad	x/Xg[
+long does	p#FHCI^KIM]T[XXZH
+long enough	s-YIY
+long password	s2[
+long until	uM[
+longer function	xbY
+longer have	p>aHH
+longer than	s2Y
+look at	uGX]Y
+look for	q#X4]N[_Y
+look like	x?IT[
+lors de	p%a,^dF
+lors du	x5[d]
+los administrador	s)]
+los controlador	xJZ
+los dato	x3]DZ
+los permiso	x(Y
+los requisito	sIXN]
+los usuario	x)]*J[Y
+losenord ar	oHIKIU^ZG^^dYhY
+losenord fungerar	xZ[
+losenordet ar	o-[BZI[ZIhY
+losenordet fungerar	sB_HIM[ZD
+losenordet hantera	xda
+losenordet har	xK[
+losenordet uppfyller	xN[
+losenordsaterstalln ar	xUZ
+lost contact	x4^>ZHIcG
+lost his	x=ZHI
+lost it	x>GHGZa
+lost its	o%I0[=ZHFc^
+lost my	pHXZ[
+lost the	u(H)_*J>]HHZI
+lower case	qI^
+lower digit	xIY
+lowercas letter	xI[
+lsass on	xJZ
+lui a	x=Z^Z
+lui meme	xBY^Y
+lukt niet	uZ]
+m365 admin	qg]
+ma ci	xh_
+ma demand	x9_HG
+ma error	xe[
+ma l	x?X[X
+ma non	p?ZHGM^ZF[^
+ma uprawnien	x%^
+maar een	s@[CZ
+machin is	qH]R[ZJcJ
+machin runs	xRZ
+machin with	xfX
+macro excel	xHZ
+made a	u2X@ZHIMZ
+made so	xZH^_
+made us	xY_
+mag het	x@Z
+mag niet	u@[IZ
+mai registrato	uDY
+mailbox and	xD[
+mailbox that	x>[HH
+mais acesso	x>^
+mais entra	x/]
+mais il	u+]@JCJIHKHO^[]
+mais pas	q3J>H?^HGM[bZd]
+majuscul et	xIY
+make him	x+ZLZ
+make it	s@ZZJ
+make me	uKahF
+make remot	iHJQa
+make sure	xHZ
+make the	p%]FXN[PFZJ
+makkelijk te	s-]
+mal escrito	x3^
+mal format	x3Y
+mal la	s#a-J4]@JHIKHZFh]
+man fur	x=J?XH[
+manag by	m7[EHZHda
+manag elsewher	x7[:^ZHdI
+manag on	pd_
+manag servic	x0XHZVI
+management agent	k%^8^HIe[
+manca il	u3^5Z
+manca un	u(]?HC]
+manca una	x3]IXOH
+mancano le	x=]
+manga forsok	q#ZXZ
+manqu les	x=Y
+manqu un	x3]C[OI
+many account	x;^HG
+many attempt	oX[
+many character	uHGI^
+many old	xKZ
+many peopl	u-^H[KJ
+many request	uX]
+many reset	uXZ
+many thank	x9^
+many time	d#aHJKJTZZI
+many trie	x#HX[
+many wrong	p#^HHT[XI
+mapp driv	x#_HG
+march pas	mG]H[LZZ]fI
+march sur	xM]
+mas tard	u@[ZZ
+match a	x-^HJ
+match any	xAIKZ_Z
+match does	xH]OG
+match found	qA]
+match more	xA__H
+match on	x_[
+match our	xHEO^
+match the	lO_
+matin je	x@^
+matter how	xIJh]
+matter what	xN]
+mauvai mots	u#Z
+may be	p(J3H>J@YHHS[W]ZHa]
+may chang	u^[
+may not	k(^-[BIHFIJKJLIZH^^hI
+may query	xQ]
+may read	x%YH]
+may see	x%Y
+may succ	xcZ
+mdp ce	x@Z
+me a	m>I@ZDIH[IJXJZ_
+me and	sH]ZJaZ
+me as	x*Z3ZZI
+me by	u!ZD]
+me can	xV[ZJ
+me chang	s@HB^
+me choos	xI]KIh]
+me connecter	uHHZY[]b^
+me deja	k(I=IBZKYVIX]Z_aH
+me demand	xKHh]
+me dice	u@YV[
+me dieron	x!^*XZG
+me dit	uI]OZ
+me falta	xC_ZJ
+me faut	xH]
+me five	xa[
+me for	s*[CJHZZJ
+me from	xKJX][[
+me im	q(_HHVZZJ
+me in	p!^(ZB[HJZF
+me it	s!X*Z
+me la	s@]
+me laiss	xX]Z[
+me llega	uaZ
+me lo	u>]@JK]ZH
+me manqu	x(]C[
+me nooit	xDY
+me noth	xD]ZFa[
+me ofrec	x?]
+me on	x![@]ZE
+me out	s#[HZXX
+me pick	x@^hJ
+me pide	s*Y9JIYh^
+me pleas	x#[
+me qued	x#aKJTJZG
+me reclam	xI]
+me refus	xHZZ]
+me registr	xDY
+me registrei	xDY
+me reset	qZ^
+me someth	x![
+me suis	sDZ
+me that	u@YHHV[
+me the	o(XH[OX
+me this	x@ZZI
+me to	a!J(G*I.]3H7^9G:[?I@EBICGD[EIHGKHUJVHZd]JaHhI
+me try	xBGKIX_ZE
+me type	u@]KZZHhH
+me use	u?XKZZI
+me what	uHYZHh]
+me why	x@]
+med det	xOXhY
+meet and	x]^
+meet complexity	xI^NE
+meet length	x@Z
+meet policy	xNZ
+meet requirement	xIHN]
+meet room	qH[
+meet the	f/ZNX
+meet your	xNX
+mehr auf	x>[
+mein alte	u>XKZ
+mein benutzer	x!^
+mein drucker	xH]
+mein konto	h!Y#]DZHIV]h[
+mein nummer	u3YOXa[
+mein password	d#I-JBJDXHDKFMJVZZc[_^JhI
+mein phone	x#]MG
+mein telefon	x>YHIa[
+member are	xPY
+member of	mP[VX
+member writeback	xPY
+membr de	xP^VJ
+men inte	uMZ
+meno comun	x-[
+menu in	udY
+merci beaucoup	u9]BZ
+merci de	u#ZBIZZ
+mesmo dia	x@_ZI
+messag a	xNX
+messag about	u.X
+messag at	xZY
+messag not	xaX
+messag on	udY
+messag option	x?X
+messag says	uUXdX
+messag was	x?[HIZ]
+messag when	pHJZ[aY
+messag with	x3G>JHHa_
+mesur de	xEY
+met de	saYcY
+met it	xNY
+method although	u*X
+method and	q?Z]X
+method are	u>^?IZJ
+method but	x+]>G
+method et	xCY
+method i	u?Z
+method is	s?Z
+method mais	x+]
+method nicht	x?_CI
+method not	s+]CHDJ
+method peopl	xC^
+method register	oCYDZ
+method requir	x*X
+method to	pC]HJ
+metodo de	s?^CZ
+metodo e	x+Y
+metodo y	u+Y
+metody a	x*Z
+meu celular	u>[
+mfa code	xH]aG
+mfa keep	uH^
+mfa not	x?]aF
+mfa prompt	uH]
+mfa registration	uHZ
+mfa reset	x>HH]
+mfa sett	xH[
+mfa sms	xHYaJ
+mgpolicyauthorizationpolicy allowedtousesspr	u)[
+mi acceso	x!^>JHGZ[
+mi cel	x>]a]
+mi celular	xO^
+mi chied	x*Z
+mi clav	o#I>J@ZDHIIKGZb[[hZ
+mi companera	x9JV_
+mi contrasena	j@HBIHGI[KZMIVIZ_[]bJ
+mi cuenta	f!^#Z3FCHD_HFIJKJV_ZZ
+mi fa	sX]ZY
+mi hanno	u!^>JZH]^
+mi manca	x(]?HC[
+mi nombr	xI^
+mi numero	s3[IFOZ
+mi portatil	xH^
+mi propon	x?]
+mi sono	sD]
+mia password	q@JHGIJKHZb
+mia richiesta	x9_HI
+mich aber	uZH[]
+mich ausgesperrt	u#]
+mich jetzt	xDXX[
+mich nicht	qZ_
+mich nie	uD[
+microsoft #	a#H/_7I=Y@JHGIIMHSATdZJcHdFge
+microsoft authenticator	u>HH[
+microsoft com	kHYgb
+microsoft entra	i)ZSGfa
+microsoft has	pS^ZHdX
+microsoft hat	xS]
+microsoft is	xS[
+microsoft lock	xTY
+microsoft login	x#GT]
+microsoft own	x*[SITZgJ
+microsoft page	p7]T[
+microsoft reset	q7ZSZ
+microsoft sinc	xcZ
+microsoftonlin com	h.ZHHSbZJc_gJ
+middl of	pHJ]a
+miembro de	sP^
+mijn account	j#aDGHDTJVZZ[^J
+mijn laptop	xM[
+mijn mobiel	xCZO]
+mijn telefoon	x>Y
+mijn wachtwoord	kVJZchH
+min age	s@Y
+min telefon	x>Z
+mindesten #	xI[
+mine at	x@[
+mine does	xIIO^
+mine i	uOX
+mine is	kI]
+mine not	s([HJV]ZJ
+minha conta	j#XD]HJV_
+minha senha	m@JKJVIZch[
+minima #	x@IIa
+minima da	x@[
+minima de	u@Z
+minima della	x@Z
+minimal du	x@Y
+minimalny wiek	x@[
+minimum #	xIX
+minimum age	u@Y
+minimum password	h@]
+minimum version	x1I5^HZIJ
+minpasswordag #	x@^
+minsta losenordsalder	x@bHHIJZI
+minut after	x#Y
+minut ago	k/G@]HHM_hY
+minut fast	xRZ
+minut later	x@Z
+minut off	xRZ
+minut still	x#YOIa]
+minuti fa	xM^
+minuto atrasado	xR]
+mio account	g!J#X%H3HDaHGTJVaZ]
+mio cellular	x3[O]
+mio nome	xI_ZJ
+mio numero	u3ZO]
+mio ticket	x9]
+mir fehlt	x(Z
+mir nicht	u([>Y
+mis a	x1ZMY
+mise a	xf^
+mismo dia	x@^ZI
+miss for	q(]ZI
+miss from	oCFD_VY
+miss in	u__
+miss on	i%]?YHI[YbJ
+miss or	u3]DI
+miss permission	x%X
+miss the	s%Y
+mistyp his	xhX
+mistyp in	x,aHIhH
+mistyp it	x#Y
+mistyp the	xKJh_
+mit adfs	u7Z
+mit dem	p>]HEMZZZaZ
+mit der	kOZY]ZYc]
+mit entra	xHIcIf]g[
+mit ruckschreiben	x=XP[
+mitgli einer	sP]VY
+mitt konto	l!Y#[V[
+mitt losenord	qZ^[X
+mix of	xIY
+mocht mein	x[X
+modifi hier	x@^
+modifier son	x^]
+moge odebrac	x>Y
+moge uzyc	xKZ
+moge zmienic	uZ]
+moge zresetowac	uZ[
+moi meme	x)ZV]
+moje konto	o!Z#YVZ
+moment ago	xMZ
+mon acce	x!^HHZ[
+mon compt	d![#]+JCID^UJVaZH
+mon email	xCZ
+mon identifiant	xIZ
+mon mdp	s>XHEZ^h]
+mon mot	e(J-JBEKYMHNIZ_[a
+mon nom	x-HI^
+mon nouveau	x@Z
+mon numero	s3[IIO]
+mon ordinateur	sHaMYZJ
+mon phone	qHZ
+mon portabl	s>ZC]HHM[
+monday and	x@Zc]
+monday morn	x#[@X
+month ago	xK[ZJ
+month old	xMY
+more error	xB]ZI
+more information	u+^CI
+more it	x+[
+more sinc	x)Z
+more than	iAdBIR[_F
+morgen wieder	uXZ
+morn and	k@aKI
+morn the	x#[@Y
+mot de	O!H%Y)J*I+J,X-X/I0J3H4J7Y8J<J=G?GB_GGHIKYLXOJPIRJSITHUGVHWGXHZ^[Z]Z^Y_JaGcHd]eHfFh]
+mots de	f#X/X0]@HG[HYIGKZMJN[ZHhI
+mov the	x>^HH
+moved from	u0YH[V[
+moved to	l(Z3I=Y>]GZHFZI_^
+movil y	x>Y
+mowi ze	uO]d[
+moze resetowac	x=^HIV[ZI
+moze zresetowac	u:[S[
+ms ds	sA^
+ms sspr	p7YHJT]ZJ
+ms ssprsetup	p+ZDbHH
+msol account	e%]2[;]HFPFQ^
+msol konto	p%[2[QX
+msol kontot	x%^(J
+msol n	x%Z
+msol nao	x%^
+msol nie	x%^
+msol non	p;YQ[
+msol not	p;[QY
+msol user	x%Y2Z
+msoluserpassword not	ug[
+much does	xHZ
+mucha gracia	x9]
+mudar de	x@X
+mudei a	u@Z
+mudei not	xHIM^
+muita tentativa	q#[XY
+muita veze	x#Y
+muito facil	x-X
+multi factor	xHZ
+multipl match	mAaHJ
+muss ich	qEYHIIJMZ[]hY
+must be	c%Y-J3[9I@JC]H]IZcJ
+must chang	jHILb^J
+must contain	sIZ
+must enabl	s?ZCJ
+must give	x*Z
+must have	uI]hX
+must i	u*YO[
+must not	sHFIaKY
+must reset	x:]UIWJ
+must the	xKZ
+must wait	q@[
+my account	V%D(J)H*H+I,J-J2J?I@HAIBGC^DZGJHDIHKILHMIOJPEQIUIVeZc_H
+my admin	i(F)JHIVbZY
+my authenticator	sHY
+my bank	xH]ZI
+my boss	u![HJZY
+my browser	m.]HJ
+my choic	x@]
+my colleagu	uUX
+my computer	j#YM]Z]aF
+my contract	u!Z
+my current	pKYZEh_
+my daughter	uK[
+my deputy	xH^
+my desk	u?[@JH[
+my detail	x+JDZ
+my devic	s>]
+my domain	x#X
+my email	sCXHYZY
+my ex	q>bDIHE
+my exist	s@JHGK_ZGh[
+my former	s3I>aHH
+my gmail	x:JHaZD
+my handbag	u>bHIZI
+my kid	x@Z
+my laptop	e#ZH_MYZI
+my last	o>]@JHZKYOJZH
+my login	k!_#[:[HCIITHZ^bH
+my mailbox	x>HH^
+my name	s-EIaZH
+my new	f>G@_KGNJO]Z]
+my notebook	xH[KX
+my number	f3[>XCID_HFIEKIO^ZEaZhI
+my offic	s?X
+my old	d-J9J>_HEIJK_ZFh_
+my onprem	xF[
+my organisation	oEaUJWG
+my other	xHJZ]
+my own	i(E:a@]HGIIKJUJV_ZC^^hJ
+my passphras	uI]
+my password	N!I%J(@*Z-^/H2J3J7H:G=I?XCIGIH>I[JGKDLDMGSJVFWHZi[c^CaZeJgHhH
+my pc	qMY
+my phon	Z*J3E>_?IH^KJOYZG]Ha_
+my phone	d#J3G>_C]DJHYO[[H
+my previou	k#J>a@YHCO][X
+my privat	q#I3J>IH]O]
+my profil	p!YHZOX
+my register	x?X
+my request	x9^HH
+my reset	qZ^
+my role	u(aZF^J
+my sap	x#GH_ZF
+my school	x>[HH
+my screen	x>IHabI
+my secret	x?]
+my security	q+^>Z?YCGDIHGZJ
+my sim	sHX
+my sms	uCZHFa]
+my son	uH[
+my sons	xHZI]ZG
+my staff	u([NZ
+my team	qHIZ_
+my ticket	s9_HIZJ
+my train	xHFZJ]a
+my user	b!^)J*^-X/Z3I9J:H>H?H@HAIBJDHHIKEOIUJVbZX[]]H^G_IaI
+my usual	xK^
+my vpn	uHYMX
+my window	x#XHY
+my work	o3I>ZO]
+myself out	s#[
+n a	c%[)H*H+Z,J-I/Y:J>J?F@JCID[HDIIKIM[NJOJPGUYV]W^ZE[J]]aHhJ
+n accept	sIJK]OZZGhZ
+n ai	f3J?H@HCaD_HXIJKH]^hI
+n apparait	s(]?[DJ
+n arriv	lZ_[[aH
+n en	pCYI[KZh]
+n est	_(I>H?a@IBICHGXHGIHKGLXO_UHV]WZ]J^JaId_hZ
+n exist	s>[FJ[Y
+n expir	sL]
+n y	uI^PZVXZG
+na ekrani	ub]
+na komputerz	uM^ZI
+na konci	xD_
+na minha	xD]ZY
+na nowym	xH]
+na nuvem	x_X
+na stary	u>]
+na tela	ub^
+naar het	u>Z
+nach dem	i/[C]L_MJR[Y[ZFaEdZfH
+nach der	pY]]acH
+nachweis bringen	x*Z
+name and	uIX
+name break	xFY
+name contain	uFY
+name has	uF^IH
+name in	p-]I^KJZGhG
+name is	q-YHJI_KI
+name of	o-bFZHFIEKJ
+name or	qh]
+name plus	s-ZI]
+nao aceita	q@II[KZZYh[
+nao aparec	u?^HH
+nao atend	pIZN[
+nao chega	saZ
+nao consigo	j![@YDIHGVJZa
+nao correspond	xOY
+nao deixa	s@_Z[
+nao e	u4ZO[
+nao esta	sV]dX
+nao funciona	qHJMXZ^
+nao imprim	uH]
+nao recebo	qa^
+nao tem	u%^=Y
+nao tenho	s(]>]D]HJZG
+naszej organizacji	xUX
+ne correspond	qO[
+ne demarr	xb[fZ
+ne doit	xI^
+ne email	s3F>GCIDaHHZJa[
+ne fais	xV^
+ne fonctionn	uHYZ_
+ne ha	s@XC]I[
+ne le	x3]
+ne march	k@JBIG]HZKJLYZadIfY
+ne me	p?YDYHJX]ZZ
+ne peut	l=[@YHHU]VIZI[[^ZbH
+ne peuvent	u8ZPZ
+ne peux	k)Y3I>aHIK]VJZX
+ne pouvon	x3]:X
+ne recoi	uaZ
+ne recoit	xHYaX
+ne reconnait	x:[@Jh]
+ne repond	x0XIJN[
+ne respect	qI[NX
+ne s	s*X+^H]
+ne se	s+ZHIS[
+ne somm	xEY
+ne sont	uGYI]ZI
+ne suffit	x?[C]ZJ
+ne vient	xHIa_
+ne voglio	x@[
+ne vuol	xC]I[
+necesario para	x(XdZ
+necessair pour	x(XdZ
+necessary information	qDa
+necessary servic	m)IUHdb
+need #	qC^HIIZ
+need a	a=Z@IBHCIHcKIMIVJZ^[I
+need access	qHY
+need an	s0Y
+need another	s?IC]KX
+need at	xHJI^
+need enabl	x!ZHFV]
+need for	p#[%J1[=]HFTJ
+need help	sZ[
+need one	u*ZC^HHIJZJ
+need p1	u=^HF
+need permission	xHZ
+need premium	x=X
+need reset	x%Y
+need the	p*Y>[HEMHg_
+need tls	xYZ
+need to	Z![%F(H*I.X4J5]=H>Z?J@[BYE^HIKIPIZ][J]IaGdIgI
+need two	l*]CZ
+need unlock	x#X
+nel browser	xHIb]
+nel cloud	qT[_X
+nel gruppo	xV_
+nel log	u/XEYNX
+nel nome	x:]FZ
+nel profilo	x3[C]
+nel tenant	u:[W^
+nell ad	xgX
+nell ambito	xGZ
+nell elenco	x-[
+nella configurazion	xEX
+nella directory	o!Y3[7]HHNJd[
+nella procedura	x,ZeY
+nella schermata	sb^
+nello spam	xHJa]
+nello stesso	x@]
+nemmeno nello	xHJa]
+nessuna password	x@INXZG]^
+nessuna scadenza	uL]
+nest group	uHYVZ
+net on	sYa
+netflix password	xH_ZE
+network access	o%IHEQb
+neu vergeben	x@]HHMIg]
+neue nicht	x/[HEM]
+neue nummer	u+]DJ
+neue password	b#H(I-H@HBXCJD^HCKDL]M]ZY[]][dJgYhH
+neue phone	p>ZHX
+neuem phone	u>HH[
+neuen password	xI^ZI
+new ad	x_^
+new branch	xGYHEMHV_]I
+new domain	q4H5I8Z=JA[H]
+new forest	o8[9JAIHaZG
+new hire	s@YD^
+new joiner	uHJV[
+new keyboard	xH[
+new laptop	qH^MI
+new number	u>JO]
+new one	]#I(I*I+J-H3J8Y9J:J>H?J@aAHBYCHDIGJH@IXJJKdL]McNFOIVJZB^JaJgI
+new ou	s%YG^
+new password	O!X#F([)I*H,I-A0J2H3J6_7F8G<I=H?GBdCHDEGEH7IDK>MfNaSJTHUGVFWHXIZ][a]_^C_IaIbDcHdDeHfIgYhE
+new phon	d+^DIHa]J
+new starter	qD]VY
+new tenant	xWYd[
+new user	p!E#J+]AGHbPI^I_G
+new web	xHZJJcZ
+next chang	x@_HF
+next day	sYZZIg]
+next logon	kHFLdbI
+next morn	u@ZfY
+next one	x@^hJ
+next sign	sLZ
+next to	xV[ZJ
+next week	xH_ZI
+ni adress	x3DDa
+ni celular	xD_aJ
+ni correo	q3IDbZIa]
+ni email	u>JDZHIa^
+ni pwdlastset	x%Z
+nice day	x9]
+nicht aktiviert	ld_fI
+nicht akzeptiert	xKIO[Z^hG
+nicht als	x?]
+nicht an	m0YHYO[aY
+nicht andern	k7Z^bhI
+nicht angeboten	o*Y>I?^[Y
+nicht angenommen	xZHh]
+nicht anmelden	xZH[]g]
+nicht auf	s%](I4Z5I?IZIa]
+nicht benutzen	xV[
+nicht dabei	xG[
+nicht den	qIIN_
+nicht der	s-ZOZ
+nicht die	s%Y3[=[>JOY
+nicht drin	xQY
+nicht durch	u4[M[ZHcZ
+nicht eingeschaltet	uU^ZJd[
+nicht erkannt	xh^
+nicht erreichbar	s4Yf]
+nicht freigeschaltet	sVa
+nicht fur	sDZV]
+nicht geandert	x@YZ[
+nicht gefunden	s_^
+nicht im	o9]G^HEI^KHVIZGaXb]
+nicht in	l)[MZT[V]ZY
+nicht mehr	b![%J*[4I=Y?[CGE]HEIFK]OIPIRIVHXYYY]J_[aHcIfYhI
+nicht mit	pOZZYgY
+nicht mitgli	uV^
+nicht moglich	o@IC]HHZ_[YbGhJ
+nicht noch	xK]ZI
+nicht ohne	xHEM]ZI[]
+nicht per	uP^ZJ
+nicht rein	u!XZ_
+nicht ruckschreiben	x6Y
+nicht selbst	u)[V[ZI
+nicht synchronisiert	xH]
+nicht uber	x(YCJD[
+nicht unterstutzt	x5X7X
+nicht verfugbar	x4]?[HJ
+nicht vorhanden	x_^
+nicht weil	u-]IX
+nicht weiter	x:]>Z
+nicht wieder	x+[
+nicht zu	sIJKJN]]^
+nicht zugelassen	x@]QY
+nicht zum	x#Y?]
+nicht zuruck	xK]ZIgZ
+nicht zuruckgesetzt	xE]ZI
+nicht zurucksetzen	d(^:^=JCYF]HIPXVF
+nie ab	qL_
+nie dafur	xDZ
+nie dostaj	xa[
+nie dziala	k@JP[Z_f[
+nie jest	pVaZ[
+nie ma	m%^?]HIZJ[Z
+nie mam	u(b>^HFVJZG
+nie moge	i@ZDIHIKYVJZb
+nie moze	q:[=]S[VIZG^^
+nie mozna	u4]IX
+nie pamietam	xZ[
+nie podalem	xDaZF
+nie pozwala	u@ZZ]
+nie przychodzi	xa[
+nie przyjmuj	xh]
+nie rejestrowalem	xDZ
+nie spelnia	pIZN_
+nie zgadza	sO]ZJh[
+niet aan	lHGIYKJN^V]ZHa[
+niet geaccepteerd	xNGh]
+niet in	u!J#JHFVZZ^aZ
+niet ingeschakeld	sVZdY
+niet meer	xYYdJf[
+niet nog	u@Y
+niet ontvangen	u>]aF
+niet op	xM[
+niet opnieuw	s@YZZ
+niet overeen	uO[
+niet resetten	u:]
+niet wijzigen	x@I^^hJ
+nieuw nummer	x>Y
+nieuw telefoon	xHY
+nieuw wachtwoord	qB]IYMZNGZYhJ
+nigdy nie	xD^ZG
+nikt nie	u=]HJS[ZHa^
+nimmt er	xIY
+nimmt noch	xM_
+nobody can	k&Z@YHJSXU[c[
+nobody could	xZI^]
+nobody ever	xUJW]d[
+nobody gets	x+XLY
+nobody has	x1]D[
+nobody in	pSXUY_Z
+noch das	k![#]HHM]g^
+noch eine	uC]IX
+noch einmal	p9I@[K[Z[
+noch gesperrt	xTY
+noch kein	x3ID^
+noch nicht	m@ZEIHGMcW]ZG
+nog een	u@Y
+nog het	sM^gX
+nom de	q-a2[FXIF
+nombr de	p-_2]CYFYHJ
+non accetta	s3HHJIJK^O[ZY
+non admin	x=_ZF
+non arriva	sa[
+non autorise	uTXV]
+non autorizzato	xTY
+non basta	x?XC]
+non c	sD]VX[X
+non chied	x+ZLX
+non compar	s([?^HHZF[^
+non corrispond	uOZ
+non disponibil	x4]HI
+non e	c3Z>IBJCJDGHFIIKGMZNJO^UJV_W[ZFfYh]
+non esce	u+XcZ
+non esist	x_Z
+non expir	pHHLbZH
+non funziona	lH[PXZZfZ
+non ha	f%Z(I+[3I?GCJDZEJHFM]NHPJU[W]ZE]]aI
+non hanno	x)]*]PJVJ
+non ho	l(_3H>Z?J@HCZD^HFIJKINJ]^aG
+non l	x/]KHMIh^
+non la	s?XK^N[
+non lo	u3Z>]?ZOG
+non me	qK]
+non mi	kD]X]Z]
+non part	q+Y3YHHa]bZ
+non passa	u%H;Z>YKZ
+non posso	i(Y*J9J>Z?I@YCIHHIHK_NIV]X^ZFhJ
+non possono	u8[
+non puo	o%Y(],J:X=[@ZHJZH^Y
+non ricev	x>GH]aZ
+non ricevo	ua[
+non riconosc	s3J:[O[ZIh]
+non riesc	x:XS]
+non riesco	o!J%JHJZb[^
+non rispetta	q-YN]
+non scriv	sG[HHY]f[
+non si	k*X=[>I@ZH^I[KISYVHXJZE]Ia[
+non soddisfa	sIYN^
+non sono	sVaW[
+non spuntata	x;Zd]
+non spuntato	ud[
+non sul	xHHM_
+non supportato	u1Y
+non trovato	x_[
+non va	u@IHJIZZ_
+non valido	u3[OXRY
+none for	x+[HH
+none in	xUZ
+none is	xIIKXN^ZIhJ
+none of	s@YG[KYN[
+nooit geregistreerd	uD[
+nor lockouttim	x%Y
+normal benutzer	x)Y
+normal staff	x)ZP]
+normal user	m)[*ZCH
+not a	l4G7_8J>J?ZHCVa
+not able	u:YBJHIZ]
+not accept	]!J%J-X.Y/E3X>G?_@XBEDJGIHBIZKHLHO_VIZ^^G_JaIbJhY
+not access	o>c?IDIHG
+not acepta	sIEKYO]ZZhY
+not activ	m!aHGU^VH^J
+not activat	uHYVZ
+not ad	l!_/HMZTYVJZE_^gY
+not added	xVY
+not affect	xHHT^
+not allow	](_*J+J-_.X/I9I:G<Y=J@EBJCJDHHDMJQYUYV^ZB[H^_aIbGhH
+not among	u?^K]
+not an	q*]4Y?EKY
+not aparec	o(]HJZG[_
+not appear	p+[?aCHDC
+not appli	u;_
+not apply	s*^GYNI
+not arranca	u+Yb[dGf[
+not arriv	iHa
+not ask	x+b3I>HCIDFKI
+not asked	l+[CIHHKILbZJ
+not assign	xH^
+not at	xHIN]ZI
+not authentication	sD]
+not authoris	xVZ
+not autorizado	uTZ
+not availabl	e=^?]H[SXUIV[ZG
+not be	_#X,Y-JGXHCIZKJVIZ[_YcZdFe^fJ
+not becaus	u/Z
+not been	d4G5^HEIYUYV]d[
+not came	xH[
+not capital	xI[
+not celular	x>JH^
+not chanc	x@[
+not chang	l#IHILYZF^ahI
+not clickabl	x(]
+not code	sHJa]
+not coincid	uOY
+not come	g%E+Z;^HHa[f^
+not complet	m+GBGDZHFIDNJOGZZ]adHe]
+not complex	sI_ZF
+not compliant	mH^NY
+not comply	p-ZN_ZE
+not computador	uM^
+not conecta	xH]
+not configur	e<[EFHIUHVZWbZI
+not connect	s%I0aH[fH
+not connection	xcY
+not contain	s5ZHHI[
+not cooki	x.X
+not correct	ph^
+not cover	q=b>JG^HCIJNIV[
+not creat	xWYYY
+not cumpl	m-YN_
+not dc	u4_HH
+not decrypt	x6Z
+not defin	mW[
+not deja	u=^@YBJK]ZEhJ
+not delegat	s%^
+not deliver	ua^
+not dice	u9JNXV_
+not did	xD[
+not digit	xI^OH
+not diretorio	x3^
+not display	sH^ZE[^
+not disponibl	x*X4]
+not do	p7[:JHIU[Z[
+not done	x!]+FBID]VH
+not effect	uLYTZ
+not el	x(]
+not email	p3F>EDaHDMIOIa[
+not en	xHJM]
+not enabl	Y%J(E)[*I,J-H3I7J8b:H=I?I@JAIBGDHGEH@IJKIMHNIPJU]VdWIZD[J^JaJdaeIfIhJ
+not enforc	u5YLX
+not enough	k(]C_HEI]^JhJ
+not enroll	xD]
+not enter	xDY
+not entra	s7^HHZJa]
+not error	x@JBcKHZA
+not es	m9IHJI]KGO]V]h]
+not escrib	uY]f[
+not esta	hGYHHQXV^_[a]fY
+not exist	k>[EJW[_caHdF
+not expir	]HELgZF
+not explanation	u&[HGZ]
+not fill	u>H?HDbHHZJ
+not find	u_]
+not finish	qBIDYZE]b
+not fit	x6^HHcJfIh[
+not follow	xg^
+not for	p(G)[*H?[@]BJHCP[VZ
+not forc	qHIL_
+not found	k-J4^AGGJHZ_a
+not from	p7]:[HGSITIbX
+not fulfill	xI]NH
+not funciona	mBIHYPYZ]fZ
+not further	sN]dX
+not gave	u3H>IDbHHOIZFaI
+not get	f+]0Z>IDHZG]JabgY
+not gets	s+ZLYaZ
+not gett	xa[
+not go	m:J@YHJI_KHZI]]g^
+not good	xI_
+not got	p%ZCZHH]]
+not ha	m@ZM]UYW]ZHdX
+not had	u@ICJKaZJhJ
+not happen	xa[
+not hav	x@[
+not have	^(Z)JCYU[VFZG^ZdX
+not hay	o9ID^HGW]ZJbZc]
+not help	l![#XB]T]ZE[J
+not idea	uB]
+not in	Y!I(I-F:J=J>I?c@JBIDIG[H?IHKGM[UJVdZF[J^I_YbJgZhI
+not includ	k=]G^HDV[ZJ
+not inherit	p;_
+not internet	xHJcZ
+not issu	x*JMYNZ
+not it	u/]?Yh[
+not join	xG__E
+not know	h&_-H>ZAXHBIFJZKJMZZ_[HbI
+not known	x/IM]ZIb[
+not la	o9IK_MIZIh]
+not le	xLX^]
+not les	x+ZG]
+not let	h)[@YBEDIHIIJVJX_Z[hJ
+not licence	q=_HD
+not like	q/]NZ
+not link	sHFba
+not list	u?_HI
+not llega	uH[aJ
+not lo	q9J=[>[?]OFV[
+not load	s.Y
+not lock	pT^
+not long	xIZ
+not longer	f![4[>a?ZHGIIVIZI
+not luck	u@ZZY
+not manag	u7Y
+not match	_+I-I3F6Z>I@IAFDHHHIGOfZH_^aIh[
+not matter	pHJIHN]h[
+not me	e(I3G=J>HBFDZIJKYVHX[Z^a]hZ
+not meet	_HGIZN_ZI
+not mesmo	x@_ZI
+not messag	u(IHIa_
+not met	qHII[N[
+not method	u>ZDZ
+not microsoft	sJ^TX
+not mind	xBbHIZH]H
+not more	sB]NYX]ZH
+not my	u)J*^HH
+not need	uB^KXZFaG
+not new	x+]@ZHF
+not notification	x?GHIa]
+not now	x/[
+not offer	g(I)H*a?[HHU]ZI[ZgJ
+not old	x@^
+not on	k)Z-I5YHGQZUIV]d[gZ
+not one	xNIU^WZ
+not open	k4IHbWYZIc^
+not option	m?^C]DJHJaJ
+not p1	x=]
+not part	q=YG]HJ
+not pasa	s%H;Z>YGHK[M]
+not password	k-IBHG^HEI]KJMIN[WYZF[IdIfZ
+not permission	p%[([@JHIV]ZH^E
+not permitt	p%Y-^=Y@IHGVJZF^_
+not phon	j3X>D?HDcMIOHaC
+not phone	s?[
+not pide	x+ZLX
+not policy	sHINHWa
+not pop	x+YZIa[
+not possibl	f#[%H)J7[@FBIHDP[SJVHZa[^d[
+not print	xHZ
+not prompt	h+b?IDGHELabJ
+not properly	qEZ
+not pued	i(Z@YHIVZZ[^[
+not pueden	u8[
+not puedo	d!J3J9J:I>[?I@YBGDIHZIHK[MIVEX]Za[[aHbIhI
+not reach	k/H0XHJM]ZJa^gY
+not reachabl	u4Y>_HFSZaE
+not read	sH]Z_
+not receiv	j:JH^ZHa[
+not recognis	k3G>JKFO_VZh_
+not reconoc	u:[HJOZhZ
+not recovery	xDZ
+not register	d+FDbHZUHVIZJ
+not remember	sKHZ[h[
+not replac	x@Y
+not reset	d%J(H0]3H7Z=J?J@HBHHELJNIR]UJVIW]ZCaJb[c[gJh]
+not respond	x0Y
+not right	k%IE]O^P]WHdGhZ
+not ring	qa^
+not runn	i1IHIR[ZIdJfb
+not sale	q3ZC]aGcY
+not satisfy	p@ZHJIJN_
+not say	xHJNYZZ
+not se	f![*Y4Y6Z:J=J?Y@IBHGXIZKIVGZXdFeXf[
+not security	u*]HJ
+not see	uHYLZ
+not select	qG_HI
+not send	uH]aG
+not set	c%](^+H?I@JBICDDbGJH@KGNHVbY_ZG]H^IaI
+not show	c#H+aDJH[IIOFZEa[b]
+not sign	s<ZD_VH
+not sms	j3]HITIZIabgJ
+not sound	sH_
+not start	kHZb[f]
+not stor	x7X
+not strong	xI]
+not such	o__
+not support	j(H1c7YHFZHgJ
+not sure	xNXZ^
+not switch	qHHVbd[
+not sync	i1J4JGHHcLJMJ_[fI
+not take	g/J;]<^?X@ZHGIZKHMFNIZXhZ
+not taken	uIIK[MIZHh_
+not target	sG_dH
+not tell	xNY
+not tengo	o([>YC[H]MJVJ
+not that	xNZ
+not the	f(]3E:a>H?ICIDFHDIJKGMJNHOdVJZZ_IaJhX
+not ther	l(Z?[HIZI[^
+not tick	l<]G]HFdbeC
+not tien	k%Z3Z=YD]L[aH
+not tienen	x)]*]
+not to	p-Z/]N[ZIdG
+not told	sDaHIY]ZH
+not trigger	s+ZHJLY
+not turn	b!H(I)a:J=JDIHJU^V_ZG^JaX
+not typed	x]_aG
+not understand	xZ^
+not unlock	s[^bH
+not updat	s1aHCZZfJ
+not use	u-]dY
+not used	u3XK]
+not vale	u?XHII^
+not valid	x,YR[
+not valida	x3]
+not verification	xDX
+not verify	x3^DF
+not want	s%]-_DIKHPGZI[ZhJ
+not way	q>Z?[CID[
+not went	xCIDZ]Z
+not what	uJ[KHOXh[
+not window	xHZ
+not wizard	x+^>G
+not work	V%I(G)I-I/I0Y1Y3[7X8]=I>E@CB@DIGJHaIFJIKFLIMHNIOHUJVCZf[J^F_JaEbFcJdFeJgIhG
+not writ	o%[dYg[
+not writeback	p=[GX_Jd[eG
+not written	k0^g]
+not yet	s%J0I1I@JD]GEHEKHMcRHfG
+noth but	u?^
+noth come	uLZaZ
+noth else	u&]NZZY
+noth ever	xLY
+noth for	sT[_^
+noth happen	sHJL[ZZaZ
+noth is	x0[RZfI
+noth more	xB[
+noth on	u>ICHDaZJ
+noth pops	xHGa]
+noth set	xW[
+noth to	s@HB_C]D[HJLJZCaJ
+noth work	uBAMJZbaI
+notification not	s?YCIa[
+notification packag	uJ]
+notification when	x(JH]
+notify user	xH^ZJ
+nous avon	x8Z
+nous ne	u3[EY
+nouveau mdp	x@YDX
+nouveau mot	j-IBYHHIHKFMXZ[]_hJ
+nouveau phone	sH]
+nova senha	uBZMYZH
+now ad	xgZ
+now and	xKZ
+now cannot	x>YGX
+now i	l!Z+I?HDcHIZG
+now im	pCZD^HJZJ
+now is	xhZ
+now it	h>Z@[HJX]
+now its	s#_@JDYZI
+now lock	u#[XY
+now not	u>IBHHJKEV]Z^h^
+now noth	uBZ
+now refus	u@Z
+now reset	m(Z8]>YHHZI
+now that	x>IC^KY
+now the	j!^#]D[HHZC^[
+now ther	x?Z
+now they	s/[GZZJgZ
+now window	xgZ
+now writeback	xYY
+nowe haslo	sB]MYZZ
+nowym telefoni	xH]
+nu har	x/YD]
+nu mag	x@Z
+nu wachtwoord	xD]
+nu wil	x@]
+nuestra organizacion	xUY
+nueva contrasena	sBZMYZI
+nuevo sin	x>YcZ
+nuevo y	x+Y
+number and	i3H>ZDJIZOYZ^
+number but	p>GH[O]
+number does	xOZ
+number end	xO[
+number enter	xOY
+number for	uDHH^
+number format	u3Z
+number has	s3Z
+number have	u3]OJ
+number hr	x+Z
+number i	k3IHIIJOb
+number in	j3_HXOE
+number is	g3Z>_HHIIOYZI
+number match	oHaOE
+number miss	x3X
+number not	j3HHYIJOb
+number now	u3H>_OF
+number of	i3G=H>IC^DHH_IJOJX_ZJ
+number on	k3Y>^DGHEO^
+number or	x3ID[
+number register	x>Z
+number symbol	xIX
+number the	q>^
+number up	x>XK[
+number with	s3^IG
+number without	u3_>GHJOH
+numer telefonu	u3Z
+numero con	x3_
+numero de	iOb
+numero di	s3I>ZO[
+numero e	m3J>ZI[OX
+numero enregistr	u3^DJOH
+numero et	uOZ
+numero non	u3I>]OX
+numero not	x3[aH
+numero que	sO_
+numero saisi	xOZ
+numero senza	x3]OI
+nummer der	x3Z
+nummer ist	u3_aZ
+nummer koden	x>Y
+nummer komt	xOZ
+numret stammer	x3HHJa_
+nunca expira	xL[
+nunca me	sD[
+nunca puse	xD_aJ
+nunca se	uHJW]dZ
+nuova password	p:]BXHGIYKIN[ZF
+nur bei	sHIT[b[
+nur beim	x7[
+nur die	s?ZC_DI
+nur e	xC[DH
+nur eine	o*Z
+nur einmal	u@Z
+nur entsperren	s[_
+nur fur	u8YG[
+nur ich	xV]ZH[[
+nutzung zu	uT[
+nuvarand losenord	uZFh_
+ny har	x3JD_HJOI
+ny telefon	xHY
+nya losenordet	qB_HIM[ZD
+o ad	x/]
+o administrador	xU]VYZH
+o antigo	x>Y
+o authenticator	xHY
+o celular	xCX
+o codigo	j3_HGaZ
+o entra	x=Z
+o firewall	xH[
+o meu	x3]I]
+o numero	s3H>JO_
+o outlook	xMY
+o servico	xdJf]
+o una	x9^
+o usuario	x=Y^]
+o writ	uHJdYf]
+o365 e1	x=[
+obecn haslo	xZJh]
+object could	o_^
+object for	uAZ^[
+object has	u!]HJ_I
+object in	q_X
+object is	s!^-J;]HH
+object not	kAIGZHJ_a
+object was	pGI_^
+objekt im	x_^
+obviou it	x-]ZI
+obwohl ich	x#]ZIh[
+obwohl im	xM^
+och far	u>X
+och kan	x@Z
+odebrac kodu	x>Y
+odrzuca bo	x-[K]
+of #	j(I2[C^HFIYKJPZZX
+of a	b!F%I(a)I-H/I3]7I=I?]@IEYHaIHJXKHLIPHVJWJZEaHdGgI
+of an	l([)^RZZGaZ
+of another	q(Y8]
+of attempt	uX_
+of bann	uH]
+of character	xIY
+of connect	m0X1]HGfY
+of contact	xCX
+of date	xH]
+of domain	uPX
+of entra	k1[=Z
+of forbidden	x-]HH
+of four	xIX
+of her	x:ZK[
+of him	xA_HJ
+of his	x:XKZNI
+of it	l([HEI[MZT[VJ]]
+of its	s/]8[NH
+of letter	x-_HIOI
+of method	x*X
+of microsoft	uSZ
+of my	a#Y:ZCXDIH[IYVJZY
+of offic	m1G9JHdMHTG
+of one	sC[
+of other	u(I-^:[@JH[KJZH
+of our	f(I-Z.H0X:I=IDJE_HXIHKHUIVJZ[]IfZ
+of password	g(H<aHDIJU]XYZY
+of peopl	s-Z/ZHIV]
+of policy	xNX
+of register	xHY
+of requir	xC_DI
+of reset	x7X]X
+of scop	xG[
+of security	x+X
+of sspr	s#FX]
+of step	u/X6_HBR_ZH]I
+of support	s1[4F5_HE
+of sync	p0J8ZG[ZId^
+of that	o(]-I4[;]HH^I
+of the	R!H#B(C*H+I,H-_0X1[2]3F4F6[7]8[9Y:G;_<I=Y>D?FBECHDIEGFYG[HHLHMZOHP[QIRZSFTXUFVYWHYH[I_FaGbDc^dFfHgE
+of their	x@Z
+of them	k)Y@XD[HJK[NZ
+of this	xK]ZG
+of too	s#JX[
+of trie	xX]
+of upper	xIX
+of us	u-JHEU_VJWaXJ
+of user	x(DZ_
+of what	xGY
+of window	x#Z
+of writeback	xHIe]
+of your	oEYNZ
+off after	x!YfY
+off again	x;IPZ
+off and	xUHb[d^
+off by	u)EU^c[fH
+off for	f!];Y?[CJHFLXUaVIX]ZG
+off in	k!^)YHHd^fH
+off on	sb[
+off password	sUY
+off reset	s!].X
+off the	sMXYX
+offer i	x?X
+offer to	q(J)H*a;Z?HHI
+offic #	c#F/Z3JHFIHTedJg]
+offic com	m#J/[HHMHTd
+offic is	x/[4Y
+offic network	xd]
+offic not	xaX
+offic phon	j*[3aHD
+offic portal	pHEMCgc
+offic still	s/]
+offic too	x1GH_
+offic until	uH^MJ
+oft falsch	u#^X[
+oft probiert	xX^
+oggetto non	x_[
+oggi non	s>J@]KIX^ZJ
+ohne landesvorwahl	x3Y
+ohne neue	sZH[_
+ok and	x/Y
+ok but	p-[M_gH
+ok cloud	s/[
+ok thank	s9]BI
+okta can	x7]
+okta reset	x7Y
+okta so	x7[
+okta sspr	s7Z
+old and	q@[A_
+old devic	xHZ
+old domain	s4G5GA_H^
+old email	x>_HYaE
+old enough	x@^
+old favourit	xK]
+old for	q/I0]1Y5]HFM[dJeJfJ
+old job	x>ZHJ
+old one	^-J/]>Y@GHGIIKGM[OJZE^J_[hd
+old ones	uHJKIYZh_
+old password	Y(H-G/G:J>J@DBFGJHBIEJJK_LIMdNEZC[I]J^HbIhh
+old phon	l>_
+old protocol	uY_
+old tablet	x#^HH
+old tls	sHIY_
+olvid la	uD[
+olvid mi	uZ^
+on #	u1^9]
+on a	f!Y#J%I@XEJH_KINHYZZJ[]dZ
+on advic	x)]
+on again	u!^BZZF
+on all	qB[JY^X
+on an	x<]
+on and	u#ZIZXI
+on annual	xH^
+on at	xU[VI
+on both	xA^ZH
+on by	uJ[^[
+on connect	u6^HHfI
+on dc	pJaNE
+on domain	p4IJ[QZ
+on earth	x*Y-]HJII
+on entra	s1Y
+on every	xHIJYS^
+on everyon	x)ZUIV]
+on fail	xHIZ]
+on file	b*J3b>^?JC]H?O_aH
+on for	f!F)Z=JDIHGVeZF^J
+on friday	uZZ
+on her	s3YK_ZG
+on holiday	x>Z
+on it	u-[>[HI
+on its	u?[B]E[
+on laptop	xZZ
+on leav	uDXHY
+on lockouttim	x%Y
+on lui	x=Z^Z
+on me	q*YIZKGZ[h]
+on microsoft	u7YSZ
+on monday	q@aZG
+on my	Z!I*I-J9]:J?H@IBGCaDGHYIIKJM]OHVYZY[I^JaZb[hI
+on ne	s=]?YHINX[]bH
+on one	sZ[f]
+on onprem	S!I#H(H)H*H-H0I6a7G9J:I=G?J@GA^BICIDIEcGIHAIHJIKHMGP[UIVHWJYJZD[J]J__aJbJc_daeIhH
+on ou	x%_HJ
+on our	l5Y:YNY
+on page	x7_HIZG
+on password	i&^(I)J-J@JBIDYHHJJKJNIU_VIZY^IdH
+on pc	x/^
+on prem	V!X%G(G)H*H+J-H/a0J1]3I4[7I8J9I:I=J>J?IBGCIDHE_GJH@IGJHKHLJMJN^SGT[UHVGZB]J^I_caIbId^fIgZhI
+on record	m3_>Z?HC^DYHCKIaH
+on reset	l5]8I<^ZI^X
+on security	x;Y
+on self	u)DHJUaZI^Z
+on sync	sHGR]YY
+on that	o-IHHLZPYY[[^^X
+on the	K!C#Z%H(G*G+D,I-]1E2I3D4E5H6H7E8E9F:E;]<Y=[?^@ZAFBECED[FHH@IDJdKBR_UBWHXIYbZ>]Z^]_DbacHdFeZfHgFh[
+on their	u-JV]
+on this	h#J%H(J8c9^@IGFHDMINIPaVHZIdH
+on to	oM]ZHg_
+on tuesday	xH]
+on two	sA[
+on vacation	xHZ
+on vpn	u#[HFMGg]
+on with	qHGZ]
+on work	uL]
+on writeback	o%X,]dY
+on your	x:^
+onboard to	uZFeafI
+once a	s*]
+once more	s+ZBaKIXHZI
+once per	u@Z
+once today	x@Y
+one after	uL]
+one already	x-JK]
+one and	k/_KbMDZHhF
+one as	uKXh[
+one at	u@^KJ
+one befor	q/[D]KXZG
+one branch	x%^
+one by	xK^
+one cloud	uA^_I
+one day	q@_
+one digit	s3bIIOG
+one forest	uA[
+one from	qKaZJhZ
+one has	xNIWZ
+one i	l-G>ICIDJHIIHKaOIZFhb
+one in	l/J3J8IA^HJKZLIM[U^ZI
+one is	j-I9I?HCcDEHGIGZGf[h^
+one it	u-]KGh]
+one method	i*^
+one more	s?IC_
+one not	m/H@ZBJHEKJMaNHOIZG_Ihb
+one of	e(J)Z3J@^HGI^KYNFZ_fZ
+one on	i3G>H@[AZC^DHHEMYO_ZH_H
+one ou	u%^;JFJZH
+one password	s/X@XgY
+one piec	xCX
+one register	u+JDHO_
+one reset	x/^ME_Y
+one specifi	uNZ
+one still	xMY
+one that	u,X-[K]
+one the	q/YK[_Y
+one time	u@X
+one today	x@]ZI
+one user	g!I*I:J;Z@IAaCJFJHFKGNXPGVIZd_HaJ
+one was	u/Z@Y_Y
+one work	xBX
+ones are	xY[dZ
+only a	uGXVX
+only admin	xQX^Z
+only allow	u?X@Z
+only be	x[Z
+only chang	s@Z
+only change	xIJK^
+only email	s?]HI
+only for	m(H)Y8Y?[CIHEP^VJZY
+only forgot	x?HZC[a
+only get	uJ[
+only have	k=]C[
+only in	x!Z/JTZ_J
+only it	x>I?IC^^Z
+only letter	uI]
+only method	u?[HI
+only my	s>G?HCb
+only not	xV[
+only one	i*_?^CYHJIIKI
+only password	x(Y
+only peopl	s(I)^*J-J/JGZIJPZ
+only phon	uCZHJ
+only reset	s?I@YCZ
+only small	xI[
+only some	u@[VZ
+only the	e!X#I+H/I0Z=]>J@GC^HFIFJYKZ[J_Y
+only tls	uY[
+only unlock	u[X
+only user	uFZdZ
+only want	q>Y@IKG[_
+only when	x%ZK[PHZI
+only work	xMZ
+onprem a	x_Z
+onprem account	u![HHTZ
+onprem activ	sF[
+onprem ad	l/ZNJ_[g[
+onprem admin	s(IHbdFgG
+onprem and	u/G6^
+onprem but	p/Y_[
+onprem configuration	kE^
+onprem directory	xdX
+onprem domain	u!]
+onprem environment	ocYdZ
+onprem integration	lEJd_
+onprem l	xEY
+onprem n	xdZ
+onprem not	u!^#J6ZTY
+onprem ok	x/[
+onprem password	pc]
+onprem pero	x/[
+onprem policy	xNY
+onprem sspr	u!Z
+onpremisespolicyviolation for	xN[
+ontem e	x@[
+ontgrendeld in	xT]
+onze organisati	xUY
+op de	p!J%Z;^>JHHJXXJa^
+op het	sHJb_
+op mijn	uM[
+op slot	x#]TZ
+open a	qH[bZ
+open it	x#]
+open the	k>ZHYTZWY][
+operador de	xP^
+operateur de	xP^
+operation fail	s8ZAY_X
+operator membership	xP[
+opnieuw instellen	uZZbX
+option are	xH[
+option email	u*Y?[DJ
+option for	s*^?DDXHX
+option i	u?_DD
+option in	o#I?JHCT[ZI[X^b
+option is	p[[
+option l	x^X
+option miss	x?[
+option n	u(][Y
+option not	qHZ
+option on	u<Z?XC][J
+option password	uLXd^eE
+option sign	x<]HI
+option sms	x?Z
+option than	x*X
+option that	x^Z
+option to	j?[BJLY[^d[
+option yet	x*Y
+optional featur	sHGd^e_
+opzion non	x(]?G
+or #	xO[
+or a	xD[HGbZ
+or an	x:Y
+or email	p3F>FDbHI
+or extension	p2_HI
+or history	m@YHIIHN_
+or malform	x3[
+or password	kIXT[ZIfZh]
+or pattern	q-Z
+or phon	x>ZaX
+order a	xHZ
+ordinateur est	xHa
+ore fa	x@[
+organisation admin	u:]=ZEIP]UHZJ
+organisation configuration	xE_WE
+organisation deaktiviert	uUY
+organisation has	pE]UZ
+organisation hat	xE[WY
+organisation lack	xWZ
+organisation licence	q=Y
+organisation n	xE[WX
+organisation ne	xGY
+organisation nicht	xdZ
+organisation not	d:H=YEXUaWY
+organisation password	pEZNX
+organisation policy	uNY
+organisation rule	uN]
+organizacion not	uWZcZ
+organizational unit	sF[GZ
+organizzazion non	uNJW]
+os administrador	x*[
+other are	xV]
+other but	u(JVYZ]
+other compani	x(I:[S^ZG
+other one	uZJf]
+other option	x(J*]
+other peopl	x(X-Z
+otra empresa	x:]
+otra vez	o#[BZHIX]
+ou contain	xFZ
+ou for	uG^
+ou in	xG[
+ou is	pF]GYHJZJ
+ou n	xG^
+ou name	l-JFbHIIH
+ou not	m%^GaHI
+ou path	qF^ZI
+ou r	sFcHIZI
+ou structur	uF[
+ou that	uG[
+ou with	sF]
+ou without	uF[
+oubli mon	xZ[
+oud wachtwoord	xK[
+oude wachtwoord	sMYh]
+our ad	q/Z3[_^
+our admin	k(IS]dX
+our app	x(]
+our company	k-X:YHCNYUcVH
+our connect	s1XfY
+our connector	x%]
+our custom	x-X
+our dc	p4]5]HFZJf[
+our default	xNY
+our directory	x:X
+our domain	k4[5X8JHHK]T[
+our email	u3G>Ia_
+our entra	x1Y
+our gpo	x@X
+our identity	x7Y
+our idp	x7^
+our it	xPYUY
+our login	x7_SGTH
+our organisation	i:JU[W]
+our own	p(]7aGYHHIHJ[ZG
+our page	xEIUJc^
+our password	qNZ
+our policy	o*]
+our portal	s:[
+our reset	p/I:YH^S]ZF
+our server	x6^HG
+our sett	x*^HI
+our sharepoint	x:]HG
+our sign	x7[
+our support	x%I(ZgZ
+our sync	k1_2[4J8YGIHERId]f^
+our team	x:[HH
+our tenant	h(J)X:a=]HJdJ
+our tool	x2X
+our university	x7_
+our user	l(J=JDJEaHGVI]J
+our vault	x2[
+our websit	xHY
+out a	xG[^Z
+out after	s#aZJ
+out again	x#_HH
+out and	x#X
+out each	x#^HG
+out every	x#X
+out for	s(Z
+out in	s!]HJdJe[
+out of	Z!J#G%I(H*J-H1Y3H4F5^6_8]:J=H>I?I@FAJBJCHGZI[JHKHMFNHP[RYTZX[ZC]^aIbJcHeJfIgI
+out on	p#]=^@XHJJJSI
+out password	xg^
+out sinc	s#Z@Y
+out that	x@X
+out the	sJYL]ZY
+out to	x@YHIc^
+out which	xI[
+outag at	xSHZIc^
+outbound #	ucZ
+outlook 2013	xHY
+outlook and	xMY
+outlook com	s:YHH
+outlook fragt	xH[
+outlook keep	uH[
+outlook not	xHY
+outlook on	xgX
+outlook password	xH^
+outlook pide	xH]
+outlook says	xMX
+outra empresa	x:^
+outsid of	u(]GYZI
+over #	u2b9IHIIJ
+over mijn	x9_ZJ
+over the	ufX
+own account	uP^
+own company	u:]HJ
+own organisation	u:bEHUGWIZJ
+own password	d(C)Y:H@FBIHGIFJZKILZUZVbZF^bdIhH
+own rule	x/[
+p1 and	x=[
+p1 to	u=aHI]I
+p1 trial	x=HH^
+pa datorn	uM]
+pa ny	xHY
+pa window	xb[
+page and	u]Zg]
+page at	xb]
+page befor	xbZ
+page complain	xWZ
+page de	uS[ZGh]
+page does	u.Y
+page down	xSY
+page had	x>I]^
+page insist	uKJ[^
+page is	m7^HDS[THXYZ_bI
+page it	u:Z?[ZJ
+page know	x-[DY
+page ne	x+^HJX]ZH
+page not	g)^+Z-J:Z>Z?[DGHE
+page now	u?YIIK]X]ZI
+page only	x?Z
+page refus	p)[.X:YK[ZD
+page says	_!J+I-H7H:F=H?HEYHGNIOYUaV^XJZZ]Jc^dJhH
+page show	p+X.Y/_HFS[]IbI
+page sms	x>[WZ
+page still	x>X
+page tell	s.^=YZH
+page want	p.YD_ZI
+page with	uDZH]ZHhY
+pagina dice	xDaVJZJ
+pagina non	x+XX]
+pagina not	xX^
+palavra password	p(ZBYG[HIKYZJ
+palavra proibida	x-[
+pantalla de	p+YHI[Xb]
+par erreur	x!]@Z
+par l	o&]*D/[3J?_HI]Z^[dY
+par la	xY]
+par le	q7^cZ
+par sms	uaZ
+para a	xb]
+para admin	x(H)Y*]
+para administrador	x)Z
+para el	uM]V]
+para impedir	uTZ
+para la	xUIW[dZ
+para o	x>Y
+para redefinicao	uV^
+para redefinir	q%[([ZH
+para repor	x(Zc]
+para restablecer	i(]?]HHVYZH
+para toda	uU[
+para todo	xU_
+parait il	x@[h[
+parc que	x@JZJ^Xh[
+pare feu	uHZc_fJ
+parental leav	u!]H^ZJ
+parentesi sspr	x3_
+part fail	u%Y
+part of	h-J3Y=^G_HDIaZG
+partner company	qH]
+party cooki	u.Z
+party credential	xb[
+party password	mJaZI
+party product	xJ]
+pas a	kN[Zb[[aF
+pas accept	q-]?YHII]KIZYhH
+pas activ	oU]V[WIZHdY
+pas active	qVXZGda
+pas aux	u*YIIN]
+pas celui	uO_
+pas changer	sZ[^Z
+pas configur	xV_WG
+pas d	s3Z8]CJHJ[^
+pas dans	s3IGZHIa^
+pas de	j+Z,]0X3G;Z=Y>E?IDJHHOGU[VIWYZHaa
+pas en	u/J0]EYdH
+pas encor	p@[DYGHHFMaUGW^
+pas enregistr	uD]
+pas l	x5[d]
+pas la	q=[N[
+pas le	k(^@[^XaYh[
+pas les	k%](]*[D]HHIYK[NHVIZJ
+pas membr	xHJV[
+pas moi	x(Z
+pas mon	s:[@IIIOZZGh_
+pas note	xZ^
+pas parti	xV^
+pas pourquoi	xZ]
+pas propose	x?^
+pas reconnu	xhY
+pas reinitialiser	xZ[
+pas sur	q([HJM^
+pas utiliser	xPZ
+pasado y	xK_
+passfilt dll	uJ[
+passphras has	xI]
+passt nicht	x6YOX
+password #	u2XKY
+password a	j#]@JBYHJKYM^ZFbX
+password ab	x/HJXN]
+password abgelaufen	x>]BFZ^
+password actuel	qZHh^
+password admin	l%I(e)I*JPJVHZG
+password after	mLXMZZIg[
+password again	kK^NHZ[
+password age	h@_
+password agent	uJ_ZI
+password all	uBZZI
+password although	xHZ
+password am	xMX
+password an	x@Y
+password and	[#b(H-F/Y7J:[BCDIHBJZL]N]ZG[[]J^HbJdJgJha
+password andern	uLX
+password are	l/J7Y@JM_N[ZIhJ
+password as	kKdLIZAhF
+password at	a(J-J7_B_HIIJJEKIL]NIWXZB^JbZcYhJ
+password attual	sZIh]
+password aufgrund	xEXcX
+password aujourd	x@Z
+password automatically	x=_ZF
+password back	ud_
+password be	u@ZIJKY
+password becaus	f:]DYE^NYVXZE^JdF
+password befor	sD[
+password behalten	xKX[X
+password belong	xZId^h[
+password box	m(JHGIHKJNFZFbch]
+password break	x2XHJN]
+password but	d%X(I>Y?G@HC^HFIIKJMJTY[a^Jh]
+password button	o(Y
+password by	mKIN[aY
+password cambiata	x@JB^HGMH
+password cannot	b6Y<Z@[HFI[KXPZZB^[c]dIhI
+password chang	h#_)Z7X@HBYZZ^BhH
+password change	h#J/ZBZHGMJNHZG^]g[hI
+password che	xJZNY
+password checkbox	xZF^^
+password compt	x#Y
+password contain	l/XI^ZH
+password contien	x-GI^ZI
+password contient	uI^
+password could	u%X6X
+password count	u#Y
+password dans	x%]d[
+password darf	xIY
+password de	s,]H]ZEdY
+password dell	u2YdZ
+password della	xHZ
+password des	xdY
+password di	s,]
+password dies	x(Z
+password dimenticata	xZ[
+password does	dG[H]IYNYZF
+password du	x2YHY
+password e	f#a(J7Z@GBXHGIFK]MZNYZDd[gJhH
+password eine	s:]BJH^gJ
+password eingegeben	u#[HJKIXHZJ]^h[
+password en	xEY
+password enter	xh[
+password enthalt	xI^
+password entra	x7Z
+password entspricht	o-YNZ
+password erfolgreich	uBXMY
+password erfullt	uIZNX
+password erst	x@]
+password est	k7]BJIIKHNEZ[^^d]
+password et	qZJh]
+password expir	h@JH]KDLAZchJ
+password fail	q/GHIKYM[NJgJh[
+password falsch	uhX
+password field	kKIZZb[h_
+password filter	hIHJb
+password for	a%J(a-J2^7Y@]BIDJH^KJLYMHZB^HhJ
+password forbidden	x(_HI
+password forgotten	xH^ZI
+password from	d#J@XHJIIJIKaN[ZF^IhY
+password funktioniert	sZ^
+password funziona	xBY
+password fur	s,[H[ZJ
+password geht	sHII[KIM^
+password gesetzt	sgZ
+password gets	u-JI[KIf]
+password has	l-Y@[B^NIZD
+password hash	kGXH]M_ZEfX
+password hatt	xKX
+password here	q-[:ZZI
+password history	k5YH]
+password i	a-H7[@[DIHDIEKcMGN[ZIh^
+password in	a#J%^(F,Z-I6Y:^@GBHIHLJM_NIUIZCdJha
+password incorrect	uZ_hE
+password is	T!J#H%J-]/F2Y7]:H=J>G?]@]BaDXGIH=I]JGK=MHSIUHVHZI]JbHdafX
+password issu	x@XHJZ]
+password ist	j@aBXHJIYKIZCh^
+password it	j!ZWZZJ_]
+password just	u@[KH
+password kann	m4Y6]@XE[IJKJNI[[^IhJ
+password kein	x@]
+password kenn	x>IHXZI[]
+password l	xhY
+password la	u>GH[KIN^
+password lack	u(YI^KHZH
+password lauft	qB[L^
+password le	x@[ZI
+password length	s2]IJ
+password liegt	x7^
+password link	g7EH^ZFb_
+password list	q-Z?IHIZE[^
+password live	q7]ZIdZ
+password lost	xH_ZJ
+password ma	uZF[_
+password mais	uLXZG[]
+password manag	xdZ
+password manager	x2YH]ZJ
+password may	u@JW]ZIcZ
+password mistyp	x,aHIhH
+password mit	xh[
+password must	kI_KY
+password n	kH[IIKHLYd^hH
+password ne	l0]N[dH
+password need	pI]
+password nella	sb^d]
+password nicht	g7Y@FKJP^VZ^ahI
+password non	g-X/G0^@IHJI[KIdG
+password not	Y/F<Y@HBDJIL^NbUJVJ[Y^HdIgJ
+password noth	uL[ZGh]
+password now	u/]
+password nuova	s@[BJHHIIKHNIZ[]^
+password nur	x@Y
+password of	b(])I*J-I@IEHHeKJLINIPJZY^HdFgGhJ
+password old	xhX
+password on	b(H/]BJD]HGLIMHZZ^_dXgIhH
+password once	s@Y
+password onlin	x/IM_hH
+password only	qM^ZI^Z
+password option	qbX
+password oubli	q>]BJHFZ]
+password page	p:YCZDIZZ
+password par	x7Y@Z
+password per	uZY
+password permission	s%HH^
+password pleas	oBIZ^
+password policy	^5Y@HHHJcN]WIZI
+password problem	uBIZ[
+password prompt	uBGH[KJZ]
+password protection	f-cHXJ[ZI^I
+password provisoir	x@Z
+password provvisoria	x@[LXZJ
+password recht	x%]
+password refus	s=[
+password reject	qJFKJNHZ_hG
+password reset	K%H(;)Z*Y+J,J-I/E0G2J3[5[6I7B8G:E<I=]>Y?Z@CAJBGCJEZGEIHJCLDMGNCPGS[UcV_WcXYZF[C]E^DaabCc]dAe^f[gFhD
+password right	m%_(I^[
+password rule	mGZHEI]JZN[ZH
+password sap	xH]
+password says	xIJVJ^^
+password senza	xN]
+password set	l%Z&^JXZE^J
+password she	u-HI_LZ
+password sinc	u@Xg[
+password spray	xTZ
+password stay	s@JHJIJL_ZG^Yg[
+password steht	xhX
+password stopp	xHIZ^
+password stuff	xBJG]ZZ
+password sync	c-J8aGdHCIIKIMZNJVGZIdHfIhJ
+password synchronization	q8]
+password ten	x@[
+password that	g-]@HJZK]
+password the	f@IBIC]HGIIN_ZB]Z^_
+password thing	uZ^
+password thre	xhY
+password through	u:XHZKJg[
+password to	k%]@[KIMZhJ
+password today	p@^
+password tool	sJ]
+password trop	k-Z2XIY
+password troppo	s2YI]
+password twic	x@Y
+password until	x@Y
+password updat	u(XBYN]ZE
+password vergessen	k:Y>X@JBIH[KIMIUZZZ[Y
+password via	u@Y
+password was	c-]B_HIIYN[ZE^ZdIhG
+password we	x@Z
+password what	uZY
+password when	pHHKXZI[]
+password which	u/Z
+password why	xHHI]K[ZG
+password will	xZZ
+password wird	h@GHHIHZ]d^h]
+password with	i-J/aHHI[KFNYZD
+password without	xBIHHI^ZH
+password work	i/]B]HGLXMYZH
+password writeback	U%G,G-J0Y1^2J6G7J8I<J=F@IBHFYH@IJKHLJMJNIY^ZB^H_IbJddedhI
+password wrong	uhX
+password wurd	p@IBZK_M[ZH
+password yesterday	u@X
+password yet	uM[ZI
+password you	ph]
+password zu	pBIIXL^ZG^[
+password zuruck	xZ[
+password zurucksetzen	d([:HVIZZaZb_dJfJ
+passwordprofil on	xHHg_
+passwordreset microsoftonlin	h.ZHHSbZJc_gJ
+past the	u>FH]JZZX
+patch passwordprofil	x(Y
+path contain	xFZ
+pattern that	p-Z
+pc and	x/aME
+pc gilt	xMJg]
+pc is	uEJH_bXdIgJ
+pc login	x^Z
+pc not	uHIb]
+pc says	u#Z
+pc team	xM[
+pc with	qHEM^ZHbXg]
+pc で	xHHM]
+pdc emulator	u4^HJ
+pdc is	x4Z5Y
+pede a	xHHM_
+pede dois	u*[CY
+peopl at	x^ZaZ
+peopl can	x)Z
+peopl cannot	u8_GI
+peopl fail	x8]
+peopl in	u([FYG[
+peopl not	xLY
+peopl reset	s;]dZ
+peopl still	xI^
+peopl to	pHZ
+peopl use	s-aHZIJKI
+peopl who	s-HHJP[V][[
+peopl with	k(I)]*[-H/[8I?ZCZGXHDIIP^ZI
+per 24h	x@Z
+per day	u@Z
+per favor	s#YHXZY
+per gli	q)Z*a?JHGV[
+per i	x7Y
+per il	uM[V[
+per impedirn	xTY
+per l	o2Y9[VZWZdY
+per la	p9YHIM]V]
+per reimpostar	p(]?^HGZJ
+per sms	sC]aZ
+per sspr	uDYP^ZJ
+per troppi	x#]XG
+per un	xEXZY
+per user	uH^
+perch l	x*YLX
+perdi meu	u>[
+perdi mi	s>]
+perdu mon	s>Z
+perform password	u=X
+perform the	u%^(F
+perimetr de	xGZ
+permiso en	x%Y
+permiso para	q([QYVJ^Y
+permissao para	x%[([VIZH
+permission and	x(Z
+permission for	xHX
+permission from	s;aHD
+permission in	x%Z;FH[
+permission inheritanc	s;Z
+permission lockouttim	x%X
+permission miss	q(]
+permission on	s%IP^
+permission to	h%[(^;J@IBJHHV]ZG
+permit it	x(FV^
+permitt to	u%Z@JHIZH^_
+pero entra	x/]
+pero not	o>I?^HGMZOJZF[^b]
+perso il	o>_ZI
+personn n	xD[
+personn ne	x=[
+peut pas	q@Z^Z
+peut reinitialiser	u=[U^VI
+peuvent pas	x8ZPZ
+peux pas	l)Y3J>[HHK]VIZ_
+peux plus	x>]
+phish email	xHZ
+phon and	f*_+[>I?FB_DGZC]Ga[
+phon are	x3[>HHIU_aJ
+phon at	u>]HH
+phon authenticator	x>[HH
+phon brok	x>Z
+phon but	xH]
+phon call	o>H?_HHa]
+phon cannot	u>HH^
+phon contract	uH[
+phon died	x>G]^
+phon fell	x3I>_HE
+phon field	u3_HH
+phon for	u?XDX
+phon has	s3ZHZ
+phon i	uD]
+phon in	m3Y>^@YHG
+phon is	k*[>Y?]HF
+phon kept	x#^
+phon need	x>[
+phon not	i+[3G>FDaHEMYaJh[
+phon number	Y3Z>CHaIIOa
+phon only	u>H?HC^
+phon option	xH_
+phon or	m3H>GDcHI
+phon sign	xH^
+phon so	x@XD[ZJ
+phon stay	xHHa^
+phon still	x#Y
+phon that	u>]HJZ]
+phon the	xZZ
+phon to	xHGa]
+phon us	xGY
+phon want	x?YMY
+phon was	m>a?ZHE
+phon which	s>_HD
+phon with	x3[
+phon without	x3F>^HHO[aJ
+phon work	xa[
+phone admin	xg_
+phone and	s>[?Y
+phone app	l)I*[>Y?[CI
+phone attribut	u3Y
+phone der	xHY
+phone est	x3_>I
+phone field	u3^
+phone in	x3[aJ
+phone is	s>X
+phone mal	x3Y
+phone ne	x3G>H?IHIa_
+phone ni	x3HD_
+phone number	k+X>Z
+phone stor	x3]
+phone verloren	s>[
+phone with	x>]HH
+phras or	q-Z
+pick a	l/Z@]B]HIIJLZNHZG
+pick another	q-Y?X
+pick one	xL[
+pick the	u(H*^?H@[HGhJ
+pide doce	xI^
+pide dos	p*Z
+pide la	p9IIIKJM^ha
+piec of	uCX
+pilot group	qH[
+pin and	x#Z-JbX
+pin del	xH]
+pin not	s?HHaI]ZG
+pin of	qHYIZ
+pin setup	xHZ
+pisz ze	xV[
+piu tardi	u@]ZY
+piu volt	xX]
+pleas add	xH]
+pleas check	uZ]
+pleas contact	uZ]
+pleas creat	xHX
+pleas enabl	x.Z
+pleas enter	xIX
+pleas extend	uHY
+pleas give	xH]
+pleas help	u#XZ[
+pleas install	xHZ
+pleas reset	uHHZ^
+pleas unlock	s#^TJ[J
+pleas upgrad	u1Z
+pleas wait	pHHXZb]
+plus #	u-Z3YI[
+plus acce	u>^HG
+plus and	xF]
+plus de	o2Y=YHFbZc^fZ
+plus le	xX]
+plus sign	s3YFZ
+plus tard	uZ[
+plus the	x-II^
+plusieur fois	x#[X]ZI
+poczekaj #	xXY
+podac dwie	x*^
+pogingen wacht	uX[
+point at	xA[
+point vers	xA[_]
+policy and	qJX
+policy asks	uCZ
+policy block	p.ZHFN[QZ
+policy but	o*Y/Z
+policy control	u5Z
+policy demand	xCY
+policy does	qH[
+policy enforcer	mJ_NG
+policy error	mHGJYKYN_ZH
+policy first	xW]
+policy for	k)ZHZNDVJWa
+policy has	sW[
+policy hint	f5dHINI
+policy is	o/^bY
+policy messag	xNZ
+policy miss	xW[
+policy not	o)J*aHHNYWH
+policy of	q*YNZ
+policy refus	sN]
+policy reject	xJIN[
+policy requir	sHY
+policy requirement	uNY
+policy says	m*Z-I@]HIIIKJN[WJ
+policy sms	x*JN^
+policy turn	uN]
+policy violation	s@[
+policy was	x@XWY
+politica de	p.XHJN_W[
+politiqu de	xWZ
+poner la	x@ZKZ
+poner otra	u@_KJ[]
+pongo mi	xO^
+poor connection	ucZ
+poor connectivity	xcX
+pop up	u+YD[HIZHa[
+pops up	p>J?IHGNZab
+por el	s+YHI]]cZ
+por favor	s#XHYZZ
+por la	u9]NZ
+por que	p*YIJKJV[Z^[Z
+por ser	xHII^K[
+por sms	qa[
+porqu la	x/]L]
+port #	q4]HFc[
+port pour	x*[HY
+portabl est	u>ZC]HI
+portal ive	udY
+portal keep	xN[
+portal not	s:[HIKYgZ
+portal offic	xTZgX
+portal reset	q/I0]HGMJZJg_
+portal says	m-^1_SIgE
+portal show	xN[
+portal want	xI[KGhZ
+portal web	xT^
+portatil va	xH^
+possibl to	pBJHaK^ZYdE
+posso reimpostar	x([)J
+posso riutilizzar	xKX
+pour empecher	xTY
+pour l	uD[UGVZW]
+pour la	l9ZEZVaWGZI
+pour le	x2YM[
+pour les	k(J)Z*]>IDIHIM^PYV[aH
+pour moi	u(X
+pour mon	xV^
+pour reinitialiser	p(Z?^HGVJZIa]
+pour sspr	x?YDY
+pour tout	uHIUb
+pour un	xHZVHZ[
+pour une	x%]9JHZ
+pour votr	udZ
+pouvez vous	x#[9[
+pouvon pas	x3]:X
+power automat	xg_
+powershell la	xgZ
+powershell modul	xg[
+powershell not	ugZ
+pre exist	x%Y
+precisam de	x*[MX
+preferr dc	u4_
+preferr domain	u4[
+prefisso internazional	x3_
+pregunta de	u?_
+prem account	u%H(JP[_]
+prem but	sTX
+prem configuration	uE[
+prem disabl	u!Y
+prem domain	u4^
+prem integration	xd[
+prem not	u=Y
+prem noth	xTX
+prem object	qAY_Z
+prem ok	x/Y
+prem part	x/[
+prem policy	xNY
+prem user	x_YdY
+present one	xhY
+present password	sHJKIZFhb
+press finish	uZa]E
+press send	uHHXZZHa^
+press sms	x3IHIOJa_
+press the	xa[bX
+prevent from	xXX
+prevent password	xF[
+prevent the	m,XN_
+prevent unauthoriz	mTZ
+previou one	p>GM[O]gZ
+previou password	i#^@JHFK_NHZJg[
+previou phon	s>aHD
+prima della	xHJ]b
+prima di	x@ZHIb^
+print operator	uP[
+printer does	xHZ
+printer doet	xH[
+pris en	u7X
+privat e	u3]>ZDIHI
+privat email	p3Z>]DZaH
+privat mailadress	x?X
+privat mode	u.Z
+privileg account	s%J*ZPX
+privileg ad	uP[
+privileg on	x%I(JP_
+privileg role	p(H)_*^HHPI
+privileg to	l(]
+privileg user	u*]HHPZ
+pro tag	x@X
+prob poczekaj	xXY
+probiert jetzt	xX_
+problem between	xc]
+problem de	qBGZ_
+problem reset	u=XSY
+problem with	kE]ZZ
+problem z	xZYc]
+problema con	sE]ZX
+problema de	pZ[c]
+problema di	xBJZ[
+procedura guidata	u,Ze]
+process request	uHGSaZE
+product name	u-]
+product on	xJZ
+profil pictur	xH[
+prompt appear	u+aHI
+prompt every	xH[
+prompt for	k*[D]L[
+prompt not	sH[
+prompt to	p+ZDILZ
+properly set	qEZ
+propria password	x^Z
+prossimo accesso	xL[
+protect group	uP]
+protection block	xHIJZ
+protection l	x-]
+protection proxy	x-Z
+protection was	x-]
+protocol on	uY]
+prova p1	x=aHHZI
+provato a	xXY
+provid for	uN]
+provider does	xHZ_I
+provider keep	x7^HG
+provision agent	i0bHF
+proxy servic	uHIc_
+proxy sett	uH^
+prueba de	u=_B[HIZJ
+przy zmiani	xh^
+przychodzi na	x>Z
+pta agent	x0DHb
+pued cambiar	pZJ^]
+pued restablecer	m!](J=ZVXZGcX
+pueden cerrar	xB^ZI
+puedo entrar	xHIZa
+puedo restablecer	q([VIZ[
+puedo verificar	x>Y
+puedo volver	xK^ZG
+pulsant e	x([:]VJ
+pulsant reimposta	x(Z
+puo cambiar	s@]^Z
+put a	ucZ
+put in	q>IDZK]
+put it	u8^JZZI
+put my	xIZO[hI
+put the	q@JHHKYP[][h[
+puts it	xEX
+pwdlastset nor	x%Y
+qr code	x>IH_aG
+qu il	u+^DHOZ
+qu une	xC[
+qualquer senha	xNZ
+quand je	uZ]hZ
+quando la	xZGh^
+quarter of	uHJR[a[
+que a	qdZh_
+que c	x3I>JD^HJO]
+que ce	uOZh[
+que el	u*Y3Z
+que es	x-[I[
+que esperar	u9J@_X[
+que esta	x-[O[
+que j	pI[K[M[h[
+que ja	xKZ
+que je	k#J+[-J9I>J?I@FBICZDIHGIIKXVZX][]]Jh^
+que l	s>H?]C[T[aI
+que le	p3Y?ZCX^YdZ
+que les	x+^H[KJ
+que mi	xD]VZ
+que mon	uCYD]
+que not	k9G>JC[DJHGIHKFO]V^ZZ_[hZ
+que o	x^]
+que se	u+Z
+que soit	xNY
+que soy	u9ID]V]
+que tengo	x[Zh^
+que ya	u+YK]
+quel numero	x3J>]
+quel que	xNY
+quella di	sK[M[hJ
+quello registrato	uDGO^
+quelqu minut	xM^
+query sam	xQ[
+questa password	qKX
+question and	x?HD^
+question are	s*Y
+question can	xH[
+question for	q(J*_?F
+question secret	u*E?a
+question vanish	u*_HJ
+qui n	u;ZZ]
+quier la	xM]
+quiero desbloquear	x?H[]
+quiero otra	x@^
+quito el	x4]HJU]
+r d	uFbZJ
+r2 domain	u5Z
+radio button	x[Y
+rais the	xC_DI
+rais to	xI_
+raison d	xEY
+ran out	s#J9I=_HDJIRESIXJ]a
+random str	xK[
+rano i	x@Y
+re added	u8[
+re enabl	x!]8JB]dJ
+re register	p+]CHDEHY
+reach ad	x0YdX
+reach me	qD]HIKIa]
+reach microsoft	xc[
+reach on	ug[
+reach the	o/HHJJZM]bZ
+reach your	xcY
+read any	x6]>^HD
+read it	xZ^
+read only	x%^2IHX_J
+read that	sUX
+read your	xH^
+reason that	x3[JY
+reboot the	sHFbYf]
+recebo o	saY
+receiv a	s(IH]aX
+receiv not	xHFV]Z]
+receiv on	xaY
+receiv the	sHHa[
+recent ones	xK^
+rechaza la	xN]ZG
+rechaza por	x-[KY
+rechazada en	x.X/]
+recht fehlt	x%]
+rechten om	x%[(]
+recognis by	xMX
+recognis every	xK]
+recognis when	xKHh^
+recoi pas	uaZ
+reconnait pas	x:[@Jh]
+reconoc mi	x:[@JHJZIh[
+record is	u>]HG
+recovery info	xD]
+recovery key	uHY
+recreat in	x_Z
+recuperer mon	x>XHJZ[
+recupero la	x>bHIZF
+red cross	oI[S]ZHeZh]
+red says	uIX
+red sms	uBIHJI[Zb]EaJbIhI
+redefinicao de	pHZU^ZH
+redefinir a	o(]
+redefinir minha	xZY
+redefinir senha	xbX
+redirect to	x7aHGZG
+reecritur a	u8ZdZe^fI
+reecritur du	uZGd_
+reecritur est	uH[YYfY
+reecritur ne	uG^ZIdIf^
+reecritur non	u%]HIf[
+reessayez plus	uZ[
+referenc account	p#Z
+refus a	xQZ
+refus although	u-^IEKFh]
+refus any	x@]ZH
+refus as	q-]?[HHIEK]
+refus becaus	s-Y
+refus by	o%Y/ZIZ
+refus car	xI[
+refus cooki	x.Y
+refus it	o/]JXK[ZH
+refus lors	x%aZGdI
+refus me	x)]ZH
+refus sinc	q-^/J=^IIJISI
+refus the	m%X/[JZ_JdIe]
+refus to	xKY
+refus via	xN[
+register an	xDZ
+register any	u+[
+register befor	u+HC^DGHYKJ
+register but	sCX
+register for	f+[D]HZVI
+register he	x+Z
+register in	uJZ
+register is	x?Z
+register my	s+HD]
+register only	x+HC]
+register phon	x>Y
+register policy	xC[
+register the	xC[DJ
+register to	xD[UI
+register user	xH]
+register when	x+YHX
+registr para	xDY
+registrado y	xC[
+registration not	u+]HI
+registration of	x+X
+registration page	s+XH]
+registration prompt	q+ZDZ
+registration screen	u+]DIHJ
+registration wizard	x+[DG
+registrato e	xC[
+registrato per	uD[
+registrei para	xDY
+registrerat mig	uDZ
+registrierung aufgefordert	x+Z
+registrierung erscheint	x+]
+registrierung fur	xBZDZ
+registry keys	xYZ
+regl de	xGYKJN^
+rehir with	x_^
+reimposta password	oHJb_
+reimpostar la	o(Y:XBX
+reimpostar un	x([)J
+reimpostata dal	xg^
+reimpostazion della	sNJWY
+reimpostazion non	xZYf]
+reimpostazion self	xH_SJVF
+reinitialisation du	xVZ
+reinitialisation echou	xUJZ_
+reinitialisation en	u)]HYU[ZJ
+reinitialisation est	sP[UXVI
+reinitialisation n	xVYW[
+reinitialisation refuse	x=^HIZF^Y
+reinitialiser dans	x7Z
+reinitialiser le	p%[([BJZGa^bY
+reinitialiser mon	uBIH[ZZ
+reinitialiser seul	xU^
+reinitialiser votr	xEY
+reject as	u-ZIY
+reject becaus	pI_
+reject by	s/FN^
+reject it	l/^ZHhZ
+reject reset	xJ[
+reject the	p-X/IM]NZhI
+reject with	s-ZJX
+relat to	x%Y
+remain as	x/Y
+remain lock	xTZ
+remember it	xKJZEh_
+remember my	pH[KX[X
+remember password	x-HHGK_
+remot call	iHIQa
+remot desktop	uHaZJ
+remot sam	kHJQa
+remoteaufruf an	xQ[
+remov and	s8]>JV]Y]cF
+remov from	u?[_Y
+remov last	x4Y
+remov the	s%]9GHEJ]X^_Y
+remplacer tout	x@]
+renam a	xFZH]
+renam the	xFZ
+replac it	s@^
+replac the	xb[
+repond pas	x0XIJN[
+report a	xHIZZ]Y
+report that	u@JBYHHZ_
+report the	uSZZX
+request could	xHHZ_
+request for	uHaSGUGVH
+requir authentication	u][
+requir chang	uL_^J
+requir licence	l=Ze[
+requir method	uC_DI
+requir p1	x=X
+requir re	x+Z
+requir screen	x+ZCJDZ
+requir secur	x<]
+requir two	xCY
+requir user	u+Y
+requirement not	pI_NE
+requirement of	qNY
+requisiti di	xIZ
+requisito de	pHJI]N]
+reserv character	qF^
+reset #	xg[
+reset a	h%H(a)I*JH_MIZH
+reset ad	x/[
+reset again	u@_B]ZE
+reset agent	x0IZIf_
+reset all	uBXG[
+reset an	s(_)E*FH]ZD
+reset and	p(I3^HJV[][bJ
+reset are	q0]@^HHJY
+reset as	s5]DYdY
+reset asks	x*[?ICY
+reset at	kZHba
+reset attempt	pX[ZX^Z
+reset becaus	xZ]
+reset bricht	xHJN[Z^
+reset broken	x1XZY
+reset but	k3XHIJZLYVX[X
+reset button	p!J(YZ_bI
+reset by	i(J)Y*I@^HJLYU[V^WHZE]Z
+reset cannot	s_]
+reset cloud	xg_
+reset come	u4XfZ
+reset configuration	uE[
+reset does	q3^7YOIZI
+reset done	qB[SJZZg^
+reset email	u3[>JHZMJaIgZ
+reset enabl	uUX
+reset ends	q![HJN]ZI
+reset error	p/JGXWY_]
+reset fail	X!]%F(E)I/E0Z5]7I8Y:G;Z=G>J?H@GBGCJDHE[F[GGH>JIMIPGRXSHTJUGVFWIZ][J]I^]aIc]dJeYfZgI
+reset for	_!Y#J(Z)[*X8XDXEFPHU]VAW^X]ZGdH
+reset from	i-J/IHHJ^NYP^_HgY
+reset function	xU]
+reset get	xJY
+reset gets	xJZc]
+reset give	xZJ^[
+reset group	sHHVb
+reset has	p7X=^GXJISIU[
+reset her	m(J:YBXZZ
+reset here	uWY
+reset his	o@IB^PZZH
+reset im	x:Y
+reset impossibl	x4^ZI
+reset in	c%^(B)I/I1_7a=J@ZBGHEMFPJSZUGVGZB][_JdYga
+reset is	^!H%X(F)_*I/J:J=J>D?J@JBFE[HJJ[KXPIU_WH]]gZ
+reset issu	uHHZa
+reset it	f(I)I+X@^BFDJHFK[NJU[VGZ^aI
+reset just	x4YZY
+reset klappt	xZ]
+reset lauft	x>]BIc]
+reset link	f:ZUHZYba
+reset mehr	u1[=]
+reset menu	udY
+reset mfa	xH^
+reset must	xdY
+reset my	[(A*]>^DJKIUIV^Z^[Ja]bH
+reset nicht	s?]UYZIfZ
+reset non	x=_ZF
+reset not	X!X#[%I(E)b*I/I0[1J7Y:F>I@EBEDHGIHDJIKHM^NIPISFTIUFYXZZ[]]H^J_IaZbGcIdIg^
+reset now	sDY
+reset of	m%F(_/I8Z:I>HHYPZZGd^
+reset ok	xB^MYZI
+reset on	k!I(Z=XHDZGb_gX
+reset only	qTY
+reset operation	u%YAYZJ_X
+reset option	oHGU]b[
+reset other	u%H(c?HVEZH
+reset page	T#H%I(E+J-J._/]3J7^8J:X>G?c@GBFCIDGEJHaIYJHKXLJMJNHO^S]UBVEWHZ@^I_JdHeIfJgFhH
+reset password	S%d(c)I*J0X7H=H?J@FBJDIGHHJKHLJMINIPISYUHVIWZZH[I^GaJbddIgGhJ
+reset policy	d(J)G*a@IHHJJNESJUHVJWdZHgI
+reset portal	p.YSagI
+reset refus	o!_7ZdZ
+reset right	x%I0];Y
+reset says	i!^UJ
+reset schlagt	x^X
+reset seit	xX]]]aJ
+reset servic	f(JBJUHZDc^e_f[
+reset sinc	u#Y+]DI
+reset site	u.ZS]cJ
+reset still	u>]ZY
+reset stop	xA]
+reset stopp	o0Y=^HHR_]FfI
+reset that	uJX
+reset the	])J*G:Y@ZBIH]KJPZWXZ]
+reset their	j(G)Y:[HYUXZHfZ
+reset themselv	u)^
+reset then	uD]HJZG]XdY
+reset thing	x@ZDY
+reset this	q(Z
+reset thos	x@]ZHaX
+reset through	m*JN^gY
+reset to	s/ZK[ZG
+reset today	xS^ZG
+reset too	q/IS]XYZJfX
+reset trie	xXY
+reset unsuccessful	xBJUGVIZ_
+reset user	l(G*^1]?ZZF
+reset verweigert	x;^
+reset via	o/G5^M[ZE^[g[
+reset want	q>a?JCZHHaJ
+reset was	p)ZBXMZUGW[ZG]Y
+reset went	mBaZF]I^X
+reset window	sH^ZGb[cF
+reset with	mL^
+reset work	d%Z/X7J@_BYHCJXSIUGVF^abIfY
+reset your	a(I)J7I:[@JCZDYE^VZZH^HaXcX
+resetowani hasel	xUX
+resetowania hasla	q(GDZU^ZG
+resetten lukt	xZ]
+resetuj haslo	ub]
+resolv the	x4]HG
+resolv this	udX
+resourc forest	xAZG[HJ
+respect pas	qI[NX
+rest of	x)YV[
+restablecer a	u(_VI
+restablecer contrasena	lHHZJb_
+restablecer en	x7ZHJ
+restablecer esta	x(Z
+restablecer la	mDYVYZIcY
+restablecer mi	sHYZ[
+restablecer not	x[[
+restablecido su	xBYM^ZG
+restablecimiento de	qEZH]U[VGZI
+restablecimiento esta	xUX
+restart adsync	xf^
+restart help	x9HHFZJf_
+restart of	xHHf]
+restart the	x+YfY
+restor from	x6X
+restor the	p6Z_[
+restrict client	mHGQ_
+restriction prevent	pN_
+restrictremotesam is	xQ[
+result reason	x/Z
+retour de	x!_HJ
+return #	uS_gI
+return an	q&YHEc]
+return by	u&Y
+return from	u![#X
+return to	q>ZHHK^ZJb[
+richt ich	xH^
+richtlini von	x*[
+riconosc la	u:[ZIh]
+ricorda le	xKa
+rien ne	xZ]
+riesco a	qZ_
+riesco ad	x!JZ[[^
+rifiuta tutt	x@[
+right away	u@bZE
+right but	sO[
+right for	xE]WG
+right in	s%[(YP[
+right is	x;Y^Y
+right miss	u%a(J
+right now	xcXhY
+right of	x;^HH
+right on	q%JH_P]dG
+right one	xh[
+right to	o%a(YBJHJ^[hI
+ring when	uaY
+riprova piu	u@]ZY
+rispetta i	q-YN]
+robot o	x9^
+rol de	x*X
+role are	x(H)aIJ
+role cannot	s(Y)]
+role holder	s(F)bHF
+role is	u(bHD^J
+room panel	xH[
+root password	xH^ZJ
+rotat the	sHaKF
+row says	x]Y
+rpc server	q4afJ
+ruckschreiben bricht	x4]HCc^
+ruckschreiben geht	s1YFZZJf[
+ruckschreiben nicht	o5Y=^PZY]ZHdIe[fH
+rule and	uN^
+rule exclud	xGY
+rule for	uG[HZNJcH
+rule not	sGZHGJ[N^
+rule of	xGYNZ
+rule on	uHJN^
+rule so	uG[_I
+rule that	x*[PI
+runn on	sR]
+runn the	xdJfZ
+ruolo di	x*Y
+s est	u#^HIZ]
+sa jaki	x9^
+sa mycket	x9]
+sager att	sK]O]dZ
+sagt das	q-]IJKY_Xd[
+sagt die	q3JC]DIHJI]O^W]ZF
+sagt er	qE^IZXZ
+said not	s/]J]ZIdG
+saknar behorighet	u%^(^
+sale el	x3[aHbX
+sale en	xK^h]
+sam call	sQ[
+sam remotely	xQ[
+same anchor	lA_
+same as	q@JKIZa[I
+same day	s@aNIZH
+same ms	xAY
+same password	i/]@HKdZ@dG
+same problem	xZY
+same str	x/Y
+same user	o@^A^HIZE_Ig]
+samr harden	xQ]
+sandbox tenant	xH]WY
+sans #	x3^>JOH
+sans cess	xH]
+sap password	xH_ZFbI
+sap user	x#CH_
+satisfy the	s@ZNX
+save money	x=[]If]
+say the	uHIKJh_
+says a	x@^IJNIdX
+says access	u%H([HZ
+says account	u#X
+says ask	xV]ZI
+says authentication	xHY
+says but	xHGNXV]
+says cannot	x#YH[
+says choos	s-[
+says contact	uEEVIZ_
+says current	xh[
+says disabl	q!]HIUZZI
+says enabl	u!X;X
+says go	x:]
+says he	uKZ]Y
+says i	e-J.Y:_@JC]IZXYZF
+says im	q(FDYV_
+says it	f-X6X@JEJHHKXZD_]d[hZ
+says its	l-^HIIGKYU[
+says licence	x=Z
+says lock	k#YT^
+says my	c-]C[DHE[VYZE
+says not	_!J)Z+I3J:Y?I@HCZDEHCJYKZN[OZUJVHWIXGZb]J_IaJdJ
+says one	p*]
+says our	s=ZHJU^
+says password	kIYZIbX
+says pleas	x.X
+says reset	uZ]dX
+says someth	sb[
+says that	hE[O[UJVYZJ
+says the	[#]-G/J7X:I@GE^HHIaKGNIVIWZXZZ?_ZbJdZhY
+says ther	qG]cXdH
+says to	xVZ
+says too	uIIK^XZZJ
+says try	uZ^
+says user	uHY]Y
+says weak	xIZ
+says wrong	p/[ZZhG
+says your	q:IEJVYZJc^
+sbagliata ma	xh_
+sbaglio la	x@Zh]
+sbloccato in	x#JT]
+scaduta la	x=aZF
+schermata di	q+Yb^
+schlagt fehl	o6Z8YZ[
+schon einmal	xKX
+schon mal	s9JKa
+schon was	x9a>JKJ
+schon wieder	u@_
+schon zu	x-_KI
+school account	u3HDZMY
+schusestrongcrypto miss	xY[
+scop filter	xG]
+scop for	xG[
+scop is	xV]
+scop of	mGZ
+scop to	uVY
+screen is	p>]HXbJ
+screen just	xb[
+screen not	s+^HGbX
+screen notification	xbY
+screen reset	ob]
+screen says	sI^
+screen someth	xbX
+screenshot attach	xZ[
+script powershell	xgZ
+scriv piu	xY]f[
+se acabo	x=_
+se activo	xdZ
+se administra	xd_
+se cae	uHYZ]eZ
+se connecter	uB[Z]
+se ha	xBYM^ZG
+se pued	k!]4Z6ZBIHJI]VIZE_JbJdJf]
+se quedo	x>^HH
+seamless sso	xH[
+season and	x-_KI
+seasonal staff	xD[
+second attempt	xB^ZI
+second chang	p@_
+second check	x@JBJCaDH
+second forest	s8aHGZH
+second monitor	uH_
+second reset	s@^
+second screen	xHH]_
+second time	p+[@ZB[HH
+secondo il	x][h]
+secondo la	x-]IZ
+secret expir	xH^
+secret question	x?]
+secur channel	uY]
+secur ldap	x<]
+security account	xQ[
+security answer	xX[
+security baselin	mQ^bY
+security info	c+^>[?[C]DXHF
+security key	u?[
+security question	c(I*c?IDZH]ZJ
+security reader	x(_HI
+security tab	o;_
+security team	s%ZHIY]
+see a	u%Y
+see an	u%Y
+see my	x(IH_ZE
+see the	qI^LZZI
+see your	u!Y
+seem to	m-_KYaZ
+seen that	x-X
+seen too	x-Z
+segun el	u]Yh]
+segun la	x-]
+segundo metodo	xCY
+sei nicht	uI[V_ZE
+sei zu	x-]
+sein password	m:XB[VZZF^^
+seit dem	pB[HIZJfa
+seit der	x#^%]
+seit heut	uZ[fZ
+seit will	x>Z
+seitdem kein	x=]
+selbst zurucksetzen	q)XU]V]ZI
+select for	uG^HJ
+select group	uVZ
+selectiv password	uG]
+self chang	xHH^^
+self reset	l(I)dHHVGZC^]
+self servic	W!J#I%I(F)]*J-J7J:I>J?I@HBDDXGIHZIJKHLJMHNJPISXUbVbWIZ^[JbIcFdGfBgJ
+sem #	x3^
+send a	uHZaH
+send code	uHIXZa[
+send me	s7[
+senha ante	xKZ
+senha antiga	xhX
+senha atual	uZJh^
+senha de	u(]H[VJZH
+senha do	xHZK[ZJ
+senha e	pd_
+senha esta	uU^
+senha hoje	x@X
+senha muito	x-[
+senha na	xbX
+senha nao	kMXN[Z[dY
+senha nova	xI]
+sent me	xZXaX
+sent to	o7Z>Z
+senza #	u3_>JOI
+senza scadenza	uL]
+senza writeback	x8^
+serv l	x5XH]
+server 2003	o5dHJfJ
+server 2008	p5^
+server and	pHDc[f[
+server cannot	mYYZJ_]
+server connect	sHHRYc]
+server di	uRY
+server from	x6Y
+server geht	xR[
+server has	s4[6]HFRGfI
+server hat	xHHRYc[
+server in	u4_HEfY
+server is	g4YHIR[cIdIf_
+server ist	xfZ
+server lost	u4^
+server need	xHIM]
+server nicht	x4]d]fI
+server not	i5Y6^<ZHGQ[Y[cHfH
+server of	x7aHF
+server only	x0Z
+server operator	sP^
+server policy	p5]
+server reboot	xfY
+server take	xMZ
+server think	x6YR]fJ
+server time	qHYR]
+server too	xY[
+server unavailabl	x4X
+server was	pcZfZ
+server with	x6]HJ
+serveur connect	pHIRZc^
+serveur de	xRY
+servic account	e#J%a,[0_2]H[LIPJVFZH^H_HcIeFfF
+servic adsync	uf[
+servic bus	eHDY_cc
+servic de	u2YUJcIf_
+servic desk	p(aHFL[
+servic does	xfY
+servic e	xU[
+servic est	u)]HIUZf[
+servic fail	u0]HH
+servic for	uUId[
+servic has	xdX
+servic health	xSZ
+servic is	lSZf[
+servic microsoft	xf]
+servic not	kHFR]f^
+servic password	d)H=YBISZVXZ[a[fI
+servic principal	x(YH[
+servic reset	a(I)XBHHYUXV^Z]
+servic stopp	qHHf]
+servicebu window	kHGca
+servicio de	u2[dGfZ
+servidor connect	pHER^c_fI
+servidor de	xRZ
+servizio adsync	xfX
+servizio di	x2YfY
+servono dodici	xI^
+set a	f!Y(F7[<Z>Y@]BJHIIJKGNGW^ZY[J^G
+set adsyncaadpasswordresetconfiguration	xEGHHd^e]
+set adsyncpasswordwritebackpermission	q%bHG
+set azureaduserpassword	xg[
+set but	u%YbY
+set by	uJY
+set for	xG]WZ
+set his	xKZNI
+set in	u/Y
+set it	o>J@]HFKaZE^YdY
+set msoluserpassword	lgb
+set on	l@ZHJQ[
+set password	p%[(b<^@IBHHDJ[KGZG^HhI
+set so	u^]
+set someth	xE]
+set the	k%Z(Z@IH^KYZDbJfX
+set this	x@Z^Z
+set to	g%J.YBIHGLYU]ZJ^^
+set up	[%X*I+b0H3I9H>H?[@IBJEYHaIJKIMJNJUIVbZG]J^JaG
+sett for	q%XH^QXcJ
+sett network	uQY
+sett of	q<aHI
+setup page	xDZ
+setup the	xH^
+setup two	uHY
+setzen des	x&]
+seul les	xP]
+seul method	x?[HJ
+seulement deverrouiller	x[Y
+shar calendar	xH[
+shar login	xHEZF^b
+shar mailbox	m#JHZ^Z
+sharepoint says	uH^
+sharepoint site	xHX
+she can	sBZLZZH
+she cannot	sZ]
+she change	x@JBI]^_Y
+she enter	xKYhY
+she forgot	xZ]
+she gets	x*JNZgX
+she got	xB[
+she had	u#ZK[XI
+she has	sCEDa
+she is	u>[B^HFIJZH
+she left	x![_Y
+she not	xD[
+she pick	u@YB]IZNHZH
+she return	x#X
+she still	x!Z
+she think	x-HI[
+she tried	xZY
+she typed	x3[aJ
+she was	s@YV]_[
+shorten the	x2[HIX]
+should be	u!DHa
+should i	mHXKYZ^d]
+should turn	x:Z
+show #	uO[
+show a	p+[HHNZS]
+show abandon	xHF]_aI
+show an	m(J/_C[HGS]V[]J^IaJ
+show as	s0X
+show disabl	x;X
+show failur	xH[
+show for	x+[
+show in	x/X
+show it	x?YJ]ZI
+show not	pMYb]
+show on	uHY
+show the	jHXOZR[ZJbZ
+show up	kHI[[]Ha]bZ
+shut down	q!_#J>ZHFfZ
+si blocca	xHGZ_eZ
+si e	p+]@YDHHFZ^f[
+si pued	x9JV_
+si puo	s@]I]
+sich an	x!XZZ
+sich nicht	m)Z6Y
+sicurezza non	x*]
+side fail	x/X
+sie do	xDZ
+sie ein	s-^@IBJHJI]K[ZGhJ
+sie es	q9I@YXZZ^
+sie haben	o+Z@ZX]ZIh[
+sie konnen	xCZKX
+sie nicht	u*Y3[?Z
+sie nie	sOYZ[h[
+sie sich	x!XZZ
+sie sind	uV_
+sie z	u4]OZ
+sign and	g<a
+sign in	R!J#F%J(H)I+],^-G/H3H4J7b8J:H<H=H>D?E@FBJCIDEF[GHHbIEJIKGL^M[NGPJSITcUIVIWJXIZX[^]H^GaFb^cIdIeIfIgH
+sign on	x7_HIZG
+sign up	pDbVG
+sigu bloqueado	xT[
+sigu con	xMXgX
+sim card	q>]HY
+sim is	x>X
+simpl word	xI[
+sin marcar	u;ZdY
+sin mas	xB[NZZI
+sin permiso	u^Z
+sinc #	x-[IJaY
+sinc 2018	x1^
+sinc admin	x+]DIg[
+sinc friday	xYX
+sinc i	h#X(I)c*G>ZDZHEXYZC
+sinc it	xA^HGfH
+sinc last	uCZUZ_^
+sinc monday	sCXHEZ^c[
+sinc password	x7ZdZ
+sinc the	a%H1I8Z9I:JB]GHH]MINIP[UZYYZDbYdFf[hY
+sinc then	h1XF[QYR]YYZEc]
+sinc this	pBZHGKIM]Z_
+sinc we	q1GGYHJf]
+sinc yesterday	xZXaX
+sincronizacion de	sG^M]
+sincronizzazion dell	xG[
+sincronizzazion e	xRY
+sincronizzazion hash	xM]
+sind nicht	uV]
+site think	x-aHGIJ
+sits on	xH[
+six digit	sHIIIab
+six time	xHIX^
+skew on	xR[
+skipp the	uD_
+skrivaren fungerar	xH[
+slash in	qFaHF
+slow sinc	xH^cG
+small letter	xI[
+smart card	uZIb^
+smart lockout	gTa
+sms cannot	x?[CI
+sms code	p>ICZHaaE
+sms for	uaZ
+sms from	xTIa^gJ
+sms go	x3Y>ZHI
+sms goes	u3Y
+sms me	k*Y3I>[?^HHOJXJZG_Gaa
+sms messag	f3Z>J?^C[H[ZI]Y
+sms met	uaY
+sms mit	u>^HEaX
+sms n	x?^
+sms non	x3Y
+sms not	k3J>J?Ya_
+sms number	xC[
+sms the	x>[
+sms under	xI[Z]bJhI
+sms was	s?_BJCHZ[]ZaJ
+sms when	u*JNZZDa]
+sms wird	x?X
+sms with	xHZ
+sms が	u3[HHa]
+snapshot cannot	x6Z
+snapshot l	xHHRa
+so ad	u/YJ]
+so how	xD[HIL[ZI
+so i	h-[/Z@[IIKIZE]]d]
+so if	xcZ
+so it	l@IA[DYHJIa
+so much	uBXHZ
+so nobody	s+XZI^]
+so not	k=^DYHJI_aHdE
+so password	x^Y
+so reset	u7Y
+so tenho	xCZ
+so that	o%[HJVXZF^b
+so the	e3Z;Z<ZA_HFZI^XaI
+so they	x/Z
+so user	x+Y
+so writeback	pG[_I
+so you	uVX
+soddisfa i	sIYN^
+softwar is	xHZ
+soit le	xNY
+soll ich	uX[
+solo business	x=^
+solo il	uC]gY
+solo l	x?XC]
+solo quiero	x?H[]
+solo se	u@][X
+solo telefono	xCZ
+solo tengo	qC_
+solo una	u@_
+solv she	xB^ZG
+some error	xZZ
+some hour	x@[fX
+some information	x4ZC]DIZJ
+some time	sK[ZIf]
+some user	sEaHDVY
+somebody from	x#ITZZ]
+somebody set	xfY
+someon else	xH[
+someon tried	x#ZZJ
+someth about	u![ZI
+someth else	u?[@[
+someth harder	s-Y
+someth i	s-ICIK^
+someth less	x-]ZI
+someth went	gHJZab]
+someth with	uKJZ]
+somm pas	xEY
+son compt	x!Z
+son mot	q@YB[ZJ^X
+sonderzeichen im	xF]
+sono mai	sW[
+sono novita	x9^
+sont pas	uGYI]ZI
+soon as	x(J)[*X
+soport y	x@[
+sorry but	xcZ
+sorry for	x9^
+sorry someth	xZ]
+sorry you	qWY
+sourc anchor	u_Z
+soy de	xV^
+spac and	u3YI[
+spater noch	u9J@YZ^
+speak of	xN[
+special character	kF^H]
+special sign	xHHI_
+specop password	uJ[
+spell it	x@]
+spelnia wymagan	sIZN]
+spelnia zasad	xNZ
+split password	xgY
+spray attack	xHIT^
+ssl inspection	xcY
+ssl tls	xYZ
+sso via	x7[
+sspr 33008	x@]^Y
+sspr and	uT][F
+sspr at	u@]ZG
+sspr block	x)Y
+sspr con	uPZZZ
+sspr da	x!Y
+sspr ein	xH[
+sspr en	xU]VJZ[
+sspr enabl	xUZ
+sspr fail	m!]A^HGJ[KYNGZD
+sspr for	k)aPIVE
+sspr from	xbY
+sspr fur	u)^H[VF
+sspr group	sV[
+sspr in	xH[VHZZ
+sspr is	j)JHDU]Z_
+sspr ist	uVZ
+sspr it	x)Z
+sspr mit	x=XP[
+sspr ne	x+Z3]HI
+sspr nicht	x)Y
+sspr non	q+Y3[HJPYVIWZbZ
+sspr none	xUZ
+sspr not	h)G+X3[@HBJHGPZUFV[Z[bZ
+sspr on	u)[
+sspr page	x.ZHJ
+sspr password	xJ^ZI
+sspr registration	uHZ
+sspr reset	uJX
+sspr says	pHJNXUJX]
+sspr to	xHY
+sspr without	u7YBJHbdE
+sspr work	o4X5^BJHIV^ZF
+staat nog	x![>X
+staat uit	o!]3I;^HIKJU^d[
+staff but	x(])IHHP]
+staff cannot	x8[d^
+staff get	xNZ
+staff not	u)]D[UE
+staff student	xV_
+stag mode	xHIf]
+stamattina e	x@Y
+stammer inte	xO]
+stampant non	xH^
+standard account	x)_HJ
+standig nach	xH[
+star haslo	uMZh[
+starego hasla	uHIKZM]
+start on	qf]
+start with	xG]HJ
+startar inte	xH]f]
+startet nicht	uH^fZ
+stata reimpostata	xB[M]ZH
+stata usata	xKY
+stato del	xHJS^
+statu page	xSY
+stay grey	xI]
+stay silent	xHHa^
+stay the	xg[
+steht auf	l)X-YPY[XfZ
+steht bei	x+JAYD[
+steht da	x-[I^
+steht immer	xhX
+steht nicht	xNX
+step #	s3I>J@JC]DJH_IIZ^]J
+stesso giorno	x@]
+still activ	x!Y
+still cannot	i([?HHIMZT_ZD[_
+still federat	x7Y
+still has	o#YL]
+still have	x5Y
+still in	o/G1YH^TH__
+still is	x(Z
+still lock	qTZ
+still need	xMIg]
+still not	l3G>GDJMIO_TJZJa^
+still off	u!_HH
+still old	x/IHDMa
+still on	u1^RIYIfJ
+still run	u5Y
+still says	pIXTX
+still the	k!I-J/Z9I@JAHHHIIKEOJZb_[aJgJhG
+still ther	x!X9[
+still uses	x4X
+still wait	u9a>JHIMGXGaY
+still want	pM[
+still work	qM]ZJ
+stimmt nicht	m,ZOZRX
+stop at	s;Z@JHIZ^hY
+stop the	qLYPYb[
+stop with	x![H]ZI
+stop work	u1YMZ
+stopp after	uHI]a
+stopp half	x]]
+stopp work	pZ[f[
+stor as	x3_HHOJ
+stor bokstav	xHIIa
+stor in	x7XH]ZI
+stor without	u3]
+storung bei	uS[
+strategi de	pNZUJW^
+strategi onprem	xN]
+strength bar	xIZ
+strong enough	xI]
+structur contain	xF[
+stuck at	uZ_
+stuck in	xH__J
+stuck with	x@Z
+student account	xVY
+stunden alt	x@_
+stunden warten	uXZ
+su connect	xRXYX
+su contrasena	sB]M]UJZE^Y
+su cuenta	l!X3]DHTYV_
+su organizacion	sEZZJcZ
+sua conta	xXZ
+submitt new	x%Y
+succeed and	x/X
+succeed cloud	x/Y
+success and	x@]TXZG
+success with	x/[
+such as	uMY
+such user	x_^
+suffit pas	x?[C]ZJ
+suis jamai	uDZ
+sul pc	u#XMZ
+sul portatil	xHFM]b^
+sull account	x^Z
+sull utent	x;[
+sulla schermata	x[Xb]
+summer again	xK[
+support admin	p(I1bZI
+support for	uHZ
+support reset	x1XgZ
+sur ce	x(XW]
+sur l	h%[;ZHDRYZJ[[a[b^
+sur le	h3X>IBJHFJ]LZM]TZZJb]
+sur les	x5YJX
+sur mon	p9]M_
+swap it	x@_ZH
+switch his	x!^ZJ
+switch it	xV]
+switch off	d)Y?YCIHGL[PYU]bZdXfZ
+switch on	l)J-XHHU[VaZJd]eZ
+sync account	b!I%d0I2^GEHCIJP^QZVIZJ^I_I
+sync agent	k0^
+sync and	s0]8ZdI
+sync box	q4]HFRZcZ
+sync but	xG]
+sync cannot	x4YGY
+sync client	s1bHC
+sync en	x/I0^
+sync error	uH]
+sync host	qHFRaY]fF
+sync in	x8[MY
+sync is	m8YGXM]
+sync konto	x2Z
+sync machin	p4]HEJJR[c^fI
+sync not	q8aG[HHMJVJdI
+sync reset	x0Y8X
+sync rule	lGaHH
+sync scop	uG_HI
+sync server	X%I/]0H3I4_5J6Y9JGFH=KJMGNXPIR_SJY^_IccdYfY
+sync servic	h%[HGfa
+sync stop	xH]MZfI
+sync to	pG[MXZHgY
+sync tool	s1cGYHEfI
+sync user	p7I=ZGGHIZGdbfZ
+sync version	x1]HI
+sync vm	sHHfa
+sync with	xGZ
+sync writeback	x0Z
+synchronisation de	xM]
+synchronisation des	xG]
+synchronization engin	u_Z
+synchronization is	s8]
+synchronization servic	x<^fJ
+system admin	x!X
+system does	xKJZ]
+system not	uZ]
+system remember	xKX
+system says	u:]HHI]ZH
+system think	x+]3H9I@IK^
+system will	x@[ZJ
+tab of	u;]
+tab show	x;Y
+tack sa	x9]
+tag andern	x@Y
+tak your	x9^
+take a	p<^M^ZG
+take anyth	x;]
+take for	xM]
+take it	l@IZIg[h]
+take my	uHIIJMHZ^
+take only	xMX
+take the	oM[
+take to	xdY
+taken away	x@HU]^]
+taken it	x/_gI
+talk to	p4[9XHIYZ
+target found	xGZ
+te kort	xI[
+te makkelijk	s-]
+te raden	s-]
+te resetten	x%[(]
+te vaak	u-^
+te veel	q#]X]
+team and	x%[([
+team cannot	uHY
+team channel	xHX
+team chat	x:HH^
+team forgot	x:ZHH
+team i	x:]HIZI
+team keep	uMZ
+team lead	xgZ
+team meet	uHZ
+team not	uM[V[
+team phon	uH[
+team record	xH[
+team statu	xH]
+tego samego	x@^ZJb[
+tela de	ub^
+telefon i	x>Y
+telefon nem	x3HD^
+telefonnummer im	s3^
+telefonnummer stimmt	uOY
+telefono e	u>Z
+telefono in	xHJO]
+telefono ni	x3ID]
+telefono y	x>Y
+telefoon kwijt	s>Z
+telefoonnummer staat	x3]OG
+tell me	a![(]-[.]3I9F:[>G?IBICJDHEJIZKXOJV[
+tell not	xGZ
+tell the	uD]HJKITZ
+temp one	uKILZh]
+temp password	i#J@]HIIILbZG
+temporairement verrouill	sT[
+temporalment para	xTZ
+temporaneament bloccato	xTY
+temporarily lock	hT]
+temporary connectivity	pc]
+temporary one	s@JL^h[
+temporary password	m@ZL^ZJ
+ten minut	j/G@YHHM_hX
+ten time	xHJaZhX
+tenant and	sWZ
+tenant del	x:_
+tenant has	uHIS^
+tenant is	s:[=^HJ
+tenant noth	xW[
+tenant wide	xUZ
+tengo acceso	x>[
+tengo el	xC[
+tengo permiso	x(]
+tengo que	xX][Z
+tenho mais	x>^
+tenho um	xCZ
+tentativ attendr	xXX
+tentativa aguard	uXZ
+tentativi attender	uXY
+terugschrijven staat	xd]
+terz parti	x.Y
+test user	q;ZBZ
+than #	p2YR[
+than a	x@Y
+than once	xA]
+than one	kAb_F
+thank a	s9^
+thank bye	u9Z
+thank for	p9bBYZF
+thank you	k+X9]B[HJ
+that appear	x-]
+that are	u!]ZJ
+that be	q5XIZKZLX
+that break	xFZ
+that check	sJ^
+that cloud	x_Z
+that connect	x4XG]
+that dc	x4[
+that enabl	uQY
+that forbid	x^^
+that i	l*Z.X@]KXPIVY
+that is	mK^ZJ^X
+that it	q>ZXZ
+that its	sDYVZ
+that make	q-Z
+that my	p>ZE]FXHFKHV^WHZIhZ
+that not	j-I4[>EC_DIHIIJKZOZhY
+that number	x>[
+that object	u-J;^HI^Y
+that one	p-_K]
+that option	xH[
+that ou	s%ZG^
+that our	x1XUX
+that page	x[^
+that password	h(J)Z-XL[
+that phon	s>Z
+that reset	p!J%[BJHHJXU^VEZ^
+that she	xZ]
+that the	d-X3ZB[HDIJNIUJW]^]
+that their	xJX
+that they	sGY
+that user	m([@ZG[JZPZZH^H_JdH
+that was	s4]>_HE_Y
+that why	q!ZI]KJZI
+that you	xaZ
+the #	m3XKXg_
+the access	xHX
+the account	Z!]%J,^2H3G@IAJB]CJD]HDIJLXP^UJVEZD[I^a_F
+the acl	uP]
+the ad	d#Y%]2^8[HENYPJTXZI^J_[
+the address	u3[>IH]
+the adfs	u7]
+the admin	^,a:Z?HHDMHPJSXV_ZEeJg[
+the adsync	uHIf[
+the afternoon	x@Z
+the agent	u0^HYfI
+the allow	x?[VX
+the alternat	sH^
+the anchor	xAY_]
+the app	c(a+H-J3I>^?_@IBICaDGHHIHKHZF^IaZhJ
+the application	xHCN]ZHf_
+the articl	xHX
+the audit	j/[EZH[V[YYZI
+the auditor	x@Y
+the authentication	s3XH[
+the authenticator	e(H*^>]?[HIaZ
+the authorization	x)[UH
+the bank	xHZ
+the bann	sHY
+the baselin	xYZ
+the basement	x4^HX
+the boss	xK]
+the bottom	x>ZZ]]J
+the box	oBEHHZJ^_dGe_
+the branch	xGX
+the browser	h.Z/YHaMJZFbXcHhZ
+the button	u(]HIZ[
+the call	s3]>J?[HEa[
+the cannot	xdY
+the captcha	pHHZY]b
+the chang	b(J-J/H@FBHJYLGM]NXZ[h_
+the character	x/]IY
+the checkbox	se[
+the choic	s?Y[]
+the cis	xbZ
+the city	x-X
+the clock	qR^ZJb^
+the cloud	V#D/c0J6[@IAIBHHHIHJGKHM^NIPJRJSJTcZF[H^J__cIfFgZhI
+the code	[/J3F>cH<IHKIOGZ[]caabJhJ
+the company	g7Z:I@IBJHGIGKJN_UYVHW]ZEd]
+the computer	qMX
+the connect	a4^6YHCQXR_Y]cJ
+the connector	b2a4Z8I<aHBIHQ_ZJ
+the corporat	s*JN^
+the country	o3aaF
+the credential	xH]ZJ
+the current	g@YK^NXh]
+the customer	u(X-X
+the date	xR[
+the day	u@_NI
+the dc	^%J(J/Y0Z1J3J4]5a6J9J<]=I?JBHDJHCIJJfKEMJNGQZVIZG]IbIcDdJfIgXhJ
+the default	xHZ
+the delegat	u;[KIP^
+the department	xFaHGZJ
+the desk	q>HHYLZN]ZI^Z
+the differenc	xH_
+the digit	xO]
+the directory	i&Z3aHHNYU[VE
+the disabl	x!^HI_I
+the domain	[!X#_%G(J-J/Z4[5I8YH>IHJaKIMJNaP_TGVJZI_Jg[
+the door	uH]
+the email	kC[DGHFa^gX
+the end	h,Z-X3I>G@GB^CJHCIYKZOJXJZb]HaGeZ
+the entra	c#I/[HGNHT]YXgZ
+the error	qHFS^Z^]H
+the event	pG]N_ZFdHhI
+the exist	q8ZhZ
+the fail	q;_
+the featur	pHHU]e^
+the field	xhZ
+the filenam	u2[
+the filter	sHJJa
+the financ	sH]
+the firewall	oHYc]
+the first	j8Z>I@ZC]HGIIKJZ^bIhZ
+the flag	x^]
+the follow	o@[IZdX
+the forc	sLY
+the forest	s8_EIHH
+the forgot	p7J?ZDJHIWZZ^^Y
+the form	qKXZIh]
+the four	u*YN[
+the free	s=cCHdE
+the full	x4]HJ
+the gmsa	x0[ZI
+the group	gHJNJP[VdZI
+the guest	sHYR[
+the help	s9Z@YH]ZE
+the helpdesk	l*]Z^
+the home	q3I:bHG_I
+the hotfix	x5Z
+the i	x?IZF[[b[
+the identical	x@ZK[ZG
+the internet	s-[HGZIb[
+the intranet	qH]N^
+the issu	s%XQY
+the keep	x+YD[ZI
+the keyboard	s#[
+the kiosk	x.YHG^]
+the kitchen	x#].HHZ
+the laptop	oHHZI]Yb^
+the last	aHIIFKbO^Z_][
+the ldap	s5[
+the leaver	s!c@IHGZG
+the length	q2[HH
+the letter	qIJZYh^
+the library	x^Y
+the licenc	s=aHF
+the licence	x=[
+the lightweight	x%I0^
+the link	hGZZYbb
+the list	j-F>J?cDJHBIJK]Q[VX_J
+the lock	d!J#ZHDKITYZG[_bc
+the log	k&_/X6YBHEXHFNJZH]^
+the login	j#Z7YHGI[ZIb_
+the logon	sb^
+the m365	sMYTZ
+the machin	uHFc^f]
+the mailbox	x>[HH
+the man	xTZ
+the management	x%Xe]
+the meet	qH^
+the messag	k3G>IE]HEWYa_
+the metavers	xGX_[
+the method	u?Z]Y
+the mfa	xH[aG
+the microsoft	e#G7[HIT^a[fXg]
+the middl	oHI]a
+the migration	uH^K[ZH
+the minimum	k1^5^HIIJ
+the more	x+ZCJDZ
+the morn	s#[
+the msol	i%G2];^HZQ^
+the name	m-]F]HJIYKI
+the necessary	uD[
+the network	xMXcZ
+the new	T!J#I(E)J-I/_2I3I4J6a7I8Z9I:H=I>H@EBaCIDHFJH<IFJJKZLDMeN[PIRJTIUIVaWIXJZF[E]^^G_GaIdGeJfFh?
+the next	l@cHZKHZJfXhI
+the number	]+a-I3a>a?I@FBIC]DCHHIBK]X^ZE]Ia]hJ
+the object	k!]G[HI^Z
+the offic	e)Y/Z9]>JM^TFZId]
+the old	W!H#[%J(I+J-H/[1I3H4I5J7J9I:J=J?I@EAaBHCIDIGJHCIEJIKALIM]NGOIPIRJTHUJVJYaZB[I^X_YaIbIcIdIfIg]hg
+the on	d!J/Y4^E_HIZJ_]
+the one	b+I-J/Z3F?I@HCFDEHFIIKaOeZB]Ih_
+the ones	sK]O[
+the onlin	x/]
+the only	p4[?Z
+the onprem	m!_(]EIH[PHdI
+the operation	k%Y(Z8Z
+the option	lLYZI^]d[
+the optional	uHId_
+the organisation	k:IEHHIN]U^W^
+the organizational	uF[
+the original	xA[HIP[
+the other	k?^CDG[VYbXf[
+the ou	b(J;^FeHFIIZH
+the p1	uH^
+the page	Y!I#I(J)Z*I.^/I3I7G9J:G=I>[?Z@HBIEZHAJJMJNFOESIUbVZWYXG[]]]^JaIdZhF
+the park	xH[
+the partner	x8[
+the passcod	xHJa^
+the password	L!H#G(Z)J*Y+I,I-[/]0G2H3I5I6Y7[8H=E>I?FAIB?D^EIH@IcJ[KEMCNbPGRJUDVHWIXIYJ]F^Y_Jb]cHdXgIhI
+the past	uJJK^
+the path	xF]IG
+the pc	l/aJ[MGbZ
+the pdf	xH[
+the peopl	sFYG^^Z
+the permission	u%JHJP]
+the phon	^#I+J-I3Y9J>[B^CHDEH?IIKGMYNIO_U]ZCa_bIhX
+the phone	p3]HIg_
+the pictur	xb]
+the pilot	xVY
+the pin	pH[b[
+the plant	xaZ
+the policy	g-J@]CYHGIHNaWJ
+the portal	a!I%I(Y)J0[1_?G@[CJD^HCIYJ[N^SGUXVJZHgChI
+the preferr	u4[
+the present	sZGh_
+the previou	i#^@IHFK[MZZJg^
+the printer	xH]
+the privat	u3]>ZDIHI
+the problem	xFZ
+the product	x-[J[
+the projector	xH[
+the provision	x0Z
+the proxy	pHHZIbZcb
+the reason	q3ZJYLY
+the recovery	x>[HI
+the referenc	q#Y
+the register	x>^HE
+the registration	l+[D[HH
+the remot	xHEQXc]
+the report	xHX]Y
+the request	xEJHGS[ZIc^
+the requir	m]Xe[
+the requirement	sNZ
+the reset	L!^#D(B+H-H.]/I0H1F3G5G6I8E:F;I<J>]?^@BAXB^CGDDEHGEHJIGKDLGN[O[PHRHS[TGUFVIWDXZYIZb[H]b^Y_Fb_cGdFeHfEgBhG
+the rest	p)XHHP]VZbX
+the result	x/_ME
+the right	k%a@GBJHGKI^[hY
+the robot	u3^aX
+the rule	l@YHIIXN]
+the same	Y!I#I(I*I-G/^3J7J8J9G=I>I@ZAaBFDJHCIEKcMHP[TIXJZ][H]I_FaHdGg^hH
+the school	xK[ZFg[
+the screen	sHII^LZ
+the second	k@^B^HGZG]^
+the security	i%Z(];[HG
+the self	s)ZH[UJaY
+the sender	xHaZJ
+the server	d4J5X<XRZY[ZF_]cHf]
+the servic	h%Y([,[2ZD[HDUHVJeGf^
+the set	u+[J]
+the sett	pH^N[QYfJ
+the setup	sD^H[
+the seventh	xKY
+the shar	s#YHYZF^]
+the shop	u>[b[
+the sign	k#I7YD]HYTZZI
+the sim	x#IBIH_TE[E
+the site	k-b9IHAI[X[ZJcXhZ
+the six	xa[
+the sms	eBJCZHZXJZF][a]
+the sourc	xA]
+the special	xHII]
+the sspr	mHZVZZI
+the start	xFXIHJ[
+the step	xZY
+the sync	V!H#I%c(J)I+I-H/[0D1b3G4^6Y8H9H:J;I<J=I>I?J@IAIBHCJDIFIG[H9IGKILJMEP]R^TIUIVGXJY_ZH]I^H_FaJbJcbdEfYgIhJ
+the system	e+]-J3]@YD^HXIEKZNIOEZ^hJ
+the team	xHXV[
+the temp	oKIL[h^
+the temporary	u@XLYh[
+the tenant	m)[-^HGUIWZ
+the third	xZ[
+the tick	x^Z
+the ticket	xBZ
+the time	o>HBEC]H_KJR_fJ
+the tool	xJZ
+the top	xh]
+the town	x-bHGIIZI
+the train	xHEZI]_
+the traine	xVXbY
+the tree	x%^
+the unlock	oHCT_[^
+the updat	u5[HX
+the upgrad	u1IHId[f^
+the user	S!B#[%C(Z)G*H,J-G/H1I3]4H5J6I7H8F9J:];_>H?D@YA^BICJDZEIFJH:KHLYMGOJRJSIUHVIWJYIZG[H^__gbEcHdDeEfEhX
+the valu	sN]
+the verification	h+X>YCJHFXX]Za]
+the very	xK^
+the virtual	xR^fX
+the vm	u6]HYRY
+the vms	xRaZG
+the vpn	u4]
+the wait	u9FHGXb
+the warehous	xHYZ[
+the weather	xH^
+the web	oJZN]TZZI
+the websit	xI]
+the weekend	pHHZ]fa
+the whol	p3JHEO]U_VZZJ
+the wifi	qH]
+the window	dZJ[Z]YbYcXhX
+the wizard	c,dG[HAZGdZeb
+the word	u-^
+the writeback	j6ZG[HIJXdIe^
+the wrong	e3X@ZHZR^ZDg^
+the year	u-I1XI]
+their account	sLY[Y
+their home	s:Z
+their mfa	xH[
+their own	o(I)Y-I@[LXUYV]^J
+their password	b/J7I:[@[BHHHKGMJNIUJVY[_d[fZhI
+their peopl	x8_GI
+them to	mCXWZ
+then cloud	x/[dG
+then entra	x/^
+then i	x@]
+then it	oC^HIZ^aI
+then nobody	xf]
+then not	sR]ZGc]
+then reset	u1YF[QYZI
+then says	pKIbXh^
+then the	l/ZLY
+ther a	b(H/J7I9Z>J?HA]BIGJIJKHNJTXUIX[Z_[J^YbXcIhI
+ther an	o(I9FHYSbZJ
+ther any	p(J9Y>I?ZNYTZZ^bI
+ther are	oA_G]dH
+ther is	f([+Z3Z>HCZDZHFWX_Y
+ther not	f*J?ZHJNXWYZHaZb[
+ther was	q>GD]HGZ^[X]I
+thes account	uLZZJ^Z
+they are	q/ZOY
+they cannot	o@YG]VXZIgZ
+they differ	x/[
+they have	u3]
+they not	u?ZaY
+they phon	xGY
+they say	q3JI^U^hJ
+they tell	x!Y
+they told	xDZ
+they use	x7ZPY
+thing and	xCaaJhI
+thing is	xZ^
+thing like	x-Y
+think its	xR]
+think of	uI[
+third party	e-I.Y7a@IHFIIJ_KIZFbY
+third time	xZ[
+this account	o;XDY^]
+this articl	xH]
+this department	xGZVY
+this featur	o=[HFV[
+this is	l3J:_@ID]HHKJZYcY
+this login	x^Z
+this management	q8_
+this mean	xHFZ^
+this morn	e@bBXHGKFM[Z^
+this object	xG[
+this on	u-JV_
+this one	sHJKXP^
+this ou	s%_(D;ZGZ
+this out	x9[@Y
+this password	f-Z@]HHIIKXNX
+this scenario	x)[
+this servic	xV]
+this situation	u?IHYdY
+this tenant	qVJW]
+this time	k@FB_HJKYWYZDcZ
+this user	_#Z%G(b)H3Z=]?I@HA]CHDYHALZPZUGV]ZA
+this week	u9I@ZH^
+this year	xK[
+thos in	xVZaX
+thos user	u7Z
+thos who	x@_ZF
+though i	s+[HIMY
+though the	xH_ZJbYfJ
+thre days	u@Z
+thre of	uIZ
+thre password	uKbNJZH
+thre peopl	xP]
+thre time	l@JBHDJHHKFXHZcaZ
+through a	xV[
+through all	xK]
+through at	xBZ
+through graph	xgZ
+through o365	x*JNZ
+through our	u:Y
+through the	f+[GYKHN^VJZY_IgZ
+throw an	xe]
+tick in	mG^^^
+tick requir	uL^
+tick the	qHJdXe_
+ticket can	xB]
+tied to	x_[
+tien #	x3[I]aH
+tien dato	xD_
+tien la	q#]7[HHKIMX
+tien permiso	u%[
+tien que	xK^
+tier #	u!G([2J3I@ICIHHPbZG
+till det	s9F>YB^
+till the	u@XfY
+till tomorrow	s@]
+tillbakaskrivn av	sd[
+tillbakaskrivningen slutad	xYYf]
+tillfalligt last	xT]
+time alway	xKJZ]
+time and	m#_@JHIR_ZG
+time becaus	qWY
+time befor	u-Z
+time drift	uRZ
+time i	sHYKZ
+time in	p@HXa
+time is	x9JH^ZH
+time it	u@XB[
+time not	xRX
+time noth	xaX
+time now	u#JBJD[XXZ[
+time on	pRY
+time out	u/JR^
+time password	xB_KHZD
+time she	x#XN[
+time to	uHIM_
+time track	xH_RH
+time was	xR]ZH
+time with	uTZ
+time within	xXY
+timed out	sHX]Yc^
+tipo guest	x:aHJ
+tls #	]1H3I=I@HBJCJHGIIKIRIYkZHcGdHfH
+tls inspection	uc[
+tls secur	xYZ
+tls ssl	x<_CI
+tls version	uHJY]
+to #	hHGI]KaZJ
+to a	_(I-J/X4Z7X?IG]H[IHK[ZF]]^J_[fJ
+to access	u#YHY
+to acquir	uHGQbZI
+to ad	h!I%Y(I-J/Y0X4[:I=I@JGJHBKIPITJZF_^bGdafHga
+to admin	o%I)J*aHHP[QZdG
+to all	xN]
+to allow	q.Z
+to an	pHIK]MY
+to another	m(X=Y@JFIGJHaZJ
+to approv	x>ZHFa]
+to ask	q*H@JV]Z^
+to be	]![%F(H/I3_5^9H:J=J>H?IBGC[EIHEIaMJNJOJPYUJV]ZD[[]I_JcJdZgJ
+to block	s.XaZ
+to call	x>ZB^ZFaG
+to catch	uHIM_
+to chang	[(_.^>H@FBFHFIIKHL_MIVIZ_^_hH
+to check	xD^EYZJ
+to choos	j-J@[C]DJLa]J
+to cloud	uH]
+to come	q+ZX]
+to complet	k([HJO^dX
+to configur	q=IWZe]
+to confirm	u+[
+to connect	u4H8_
+to contact	qHIVYZ^dZ
+to continu	x.Z
+to creat	uH[
+to decrypt	x6[
+to defin	q@JWaZI
+to do	m=ZBcDJHBKHLJZ[]IhJ
+to email	p*[>^?HDHaJ
+to enabl	h)],[HIU[WIZI[]dH
+to enforc	x-^
+to enter	u+[HIK[hZ
+to entra	sHIT]YZ[Fc]
+to exist	x-]
+to expir	xHGKYZ[
+to factory	u>XH[
+to fals	x)Y
+to fix	u8Z@[E]
+to get	j,]-F?Z@^HZKIZZeGhJ
+to give	s([@JIJZ^gY
+to go	p+[.^:]>GEJHIZF][
+to guess	g-^
+to haslo	uK[
+to have	qNXaY
+to his	uZJg]
+to install	x0_HG
+to it	s>ZDJF[HGIJKYZ]
+to just	sK^[Y
+to keep	k@_HFIJK_ZF[Y^ZhE
+to let	s=ZB[HIZIaY
+to lift	xT[
+to live	x@aIJNH
+to load	sbZ
+to locat	xe[
+to log	oBXH^Z[aFbX
+to login	p#XH^aI
+to make	e+XDZLYQaZI
+to me	p9XHXV[ZI
+to microsoft	u>HHYc[
+to move	uH^
+to my	b*J:^>b?Y@]DJEJZI]JaE
+to none	p>HHJUcaJ
+to not	sL[
+to okta	x7Y
+to on	xHHc_
+to one	x:[HI
+to onprem	xgZ
+to open	xHX
+to our	k%Y4]7_8Y:_HBZHcJ
+to perform	o%^(G<X
+to permission	x%Y
+to permit	x(FV^
+to pick	s@YLZ
+to policy	xJJNZ
+to prevent	lTZ
+to re	x+ZHI
+to register	d+d>I?ICGZI
+to replac	u@ZZGh]
+to reset	S!]%Z(a)F*[+J/H0J3J7G:X;I=H>Y?]CbEXF[GGH<JIKELIMHPFTHV[WFXIZZ[Z^F_HbDcIdGgHhI
+to resolv	sZZdX
+to restart	x+XH]
+to reus	xK_ZF
+to sam	kQ^
+to save	u=^HJ]If]
+to security	xQ[
+to see	x#XNZ
+to servic	xc^fF
+to servicebu	ucY
+to set	j%^(Z<^>YBJHGKZNHZG
+to setup	xHX
+to sign	kMYTZ
+to sms	u>aHI
+to someon	x:X
+to start	s0]HH
+to stop	x)]]Y
+to sts	x7aHGZG
+to switch	u!^ZEh]
+to sync	uG]
+to take	xEZKY
+to team	pHY
+to that	u>^HH
+to the	U!H#I%C(H+H-G/X3I4]6J9I:I;]=J>^?J@FBFCIDFHbIGJIK^LJNZRJTIUXWJXJ[J]]^I_]aIb[cJdFe[fFhH
+to try	x-Z
+to turn	s-F;ZH_VY
+to two	xC^DIHJKJg[
+to type	xKGh]
+to unlock	d#EB]TG[b
+to updat	o5^@HHDKGN_^Ih[
+to use	_(J-Y4Z>Y?_CIDZUGV]YZbXdD
+to verify	f*Y3G9I?I@JBJC]DdHFXYZH
+to vpn	xHYaI
+to wait	h@^XZ
+to what	u4YHFKbZE
+to window	xMZgZ
+to writ	u%ZGY
+to your	o:_ZJ
+toda la	xUZ
+todavia not	xHGM[UJW[
+today and	p@]
+today i	s@[SZ
+today is	x![ZI
+todo el	q-^BJHZMJSYU[ZJ
+token are	xRZ
+token could	x,[
+token de	x,^
+token di	x,]HJ
+token error	p,Z
+token for	x,aHJeF
+token issuanc	xHX
+token not	u?aHGR[ZD
+token sas	xR]
+token with	u,^ZI
+told it	q@YD^KJZI
+told me	l(J9J>JHGXZZb
+told my	uZH^]
+told that	s)Y@[UIV]
+told the	s@ZD[NIZIdZ
+told their	xNZd]
+told to	p4[KZV]Y[dY
+tolto il	u-J4]?^CIU[
+tomorrow becaus	x#IX[
+too common	o-_
+too early	u!^@YKH]Y
+too easy	p-XIZ
+too fast	x+ZZ]
+too long	k2bHHIG
+too many	Z#b-^3Y9I@HHHIFKFOIT^X_ZHaHhJ
+too much	x-IHJK]XY
+too often	kX_ZJ
+too old	k0]1a4J5_H]KJSIdHeJfIgE
+too predictabl	x-_HG
+too recently	x@Y
+too short	qI^
+too young	x@[
+took a	x8Z>[
+took it	p/[@JB_KJ
+took the	s-Y8[
+tool is	s1_H]RG
+tool made	x2]
+tool on	uJ^
+top box	xh]
+touch the	u1]N[ZI^[
+tout de	x@]
+tout le	s-^9[@IBIHGKJUa
+track tool	xH_RH
+traffic is	s<X
+tre volt	xHJa^
+tres vece	x#^@JHJXIa_
+trial of	x=[HJ
+trie for	xXa
+trie our	x:X
+trie to	k!^%Y([*JKXPIVFZIbX
+tried #	sNY
+tried again	s@_XJ
+tried all	xKYXX
+tried everyth	sBIKINHZb
+tried it	xXZhX
+tried once	x@IBaKIXHZI
+tried ten	xKFNaZJ
+tried the	m@GK_ZX^Ya[
+tried thre	u#IHJKGXIZb
+tried to	e#H@^BJHJK_TZZFh[
+tried too	p#IHIXbZI
+trigger for	x+[
+troca nao	xHJZ^
+trocar a	uZ]
+troi fois	xa^
+trop courant	x-Y
+trop court	sI^
+trop d	xX^
+trop de	j#X@JXc
+trop facil	s-]
+trop long	x2^
+tropp volt	sX^
+troppi tentativi	o#[X]
+troppo corta	xI[
+troppo facil	q-]
+troquei de	x>Y
+trotzdem nicht	xZI[]
+true and	xZJ^[
+try again	c!J+I@ABGHEIIKGNJX_ZdcZ
+try any	xBGKIX_ZE
+try for	xXGZ_
+try is	uK[NY
+try someth	x-_ZI
+try to	c@_KYZJaX
+trzeba czekac	x@[
+turn away	u-[@ZKHNY
+turn down	m-[@YHHI[K]
+turn it	q!_)J/]@IHHN]UEYJdJfFhJ
+turn off	a(J)]*H<Z?[PIRJU^VHY[ZIbZ
+turn on	]!H(H)_,Z:I;Z=HHDKJNIPJU_V^WJZE^Id[e]
+turn out	x^Z
+turn red	xh^
+turn the	xJZ
+turn this	xU[VXZJ
+tutto il	xBHHJS^UZZH
+tva metoder	u*_
+twee methoden	u*a
+twelv i	x@YI^ZG
+twic on	xA^_G
+two account	xA]
+two ad	pA^_J
+two check	x*^CZHE
+two connect	x4J6ZH^RGcGfG
+two days	xI[KJ
+two dc	xJY
+two different	sg[
+two digit	mIFJ[O_
+two enabl	x8JA]
+two factor	s3IH]
+two forest	sAZ
+two gate	q*[
+two hour	x@_KH
+two method	l*]
+two month	uK[ZJ
+two object	xA^_I
+two of	xAZ
+two option	x*Y
+two password	o/YHJKYM]ZG^Jg^hI
+two proof	p(I*bHH
+two server	x6YP[
+two thing	x*[C]hI
+two user	qA^HIPZ
+two ways	s*[C^
+two week	x@JD]HYKH
+two year	sHYK^ZH
+tylko jedna	xCZ
+tylko odblokowac	x[[
+tymczasowo zablokowan	xT[
+typ the	sKI]^
+type a	xK[hH
+type guest	u(I:_
+type my	xKGh]
+type the	uhY
+typed a	u,X@^ZE
+typed is	uhY
+typed it	qOYZ[]YaI
+typed my	p>GK[O^hG
+typed the	p3]IGKJOI]^aIhY
+typo in	s3]@[OJ
+u mnie	xV]
+uber die	s(X>]CJD[
+uhr am	xH[RY
+uit in	x!^
+uit voor	uU^
+ultimo cambio	x@_
+um das	x.Z
+um unbefugt	uTZ
+uma das	xK^
+un altra	k-I:a@bCXDXHGIIKZZH
+un altro	x([)JC[
+un ancien	xKX
+un autr	p@[KY
+un cambio	x@^
+un chiffr	s3]IYOI
+un code	xHJIZX]
+un collegu	x@ZH]
+un dia	s9J@aHHX^
+un error	l3X@JEZHDO^Zb
+un filtro	xJY
+un giorno	s@]HIX^
+un group	sHYP[
+un grupo	sPYV[
+un gruppo	uPYV[
+un jour	s@[HIX^
+un metodo	q*Y?Y
+un mot	m-_@IHFIHK^ZG
+un nouveau	oKJMJZ[[]
+un numero	u3HI^
+un ora	xX[a]
+un partenair	x:]
+un partner	x:^HI
+un poco	x@JM_
+un problema	xZ^
+un robot	u9_HJ
+un secondo	xC]
+un segundo	u8[C^
+un seul	s;Y@[C_ZH
+un simbolo	xI^
+un solo	q;]CbIHZI
+un usuario	xZZ
+un utent	xZZ
+un utilisateur	xZ]
+una contrasena	p@JHHIIK^Z]
+una directiva	xWZ
+una dll	xJZ
+una hora	xX[a[
+una licencia	xH]
+una licenza	u=ZH]
+una maiuscola	uI]
+una nuova	u:]HZIJKJZI[^
+una ou	x%a9JHI
+una password	sHIIJZ^
+una persona	x9^
+una pso	xNaZG
+una vecchia	xKY
+una vez	x@X
+una volta	x@^
+unauthoriz use	mTZ
+unavailabl when	s4^
+unbefugt nutzung	xTY
+und der	qN[
+und die	x>ZGY
+und es	u>JHEK]OYa^
+und genau	xF^
+und ich	q9J>^@ZB]HJ
+und jetzt	u#[@[
+und kann	o#X:X>X
+und kein	x3GD[WZ
+und kleinbuchstaben	xIX
+und lasst	x@Z
+und leerzeichen	u3_IZ
+und schon	x.Y9Y
+und soll	xDXXZ
+und sperrt	x#].YMG
+und weiss	xDXhZ
+under the	lHHKJZ[bbhI
+une autr	x:]C]UJ
+une deuxiem	uCY
+une erreur	p3HEYHIO[Z_
+une heur	xHIXZa^
+une licenc	x=IH]
+une majuscul	uIZ
+une seul	u?[C]HI
+unexpect error	p&F3_HFZ^
+unexpir password	p%c(JHGKHLJZH
+unfortunately you	uZZ
+unidad organizativa	xFYGZ
+uninstall the	xJ]ZJ
+unit d	xFYGY
+unit name	xFY
+unita organizzativa	xFZGZ
+unknown account	xHIb]
+unknown ad	u&]ZI
+unknown error	k&a
+unlock account	qBJ[_
+unlock but	s[Y
+unlock by	uTX
+unlock fail	u#I%]HDTFZ_[F
+unlock in	oHJTa[I
+unlock is	s[[bI
+unlock me	s#]
+unlock my	p#[>ITJ[Z
+unlock not	o#JHITY[a
+unlock only	q[Z
+unlock option	sHFT[[Z
+unlock the	l#CB]HcTH[D
+unlock their	x[Y
+unlock themselv	x[Y
+unlock without	m[^
+unos minuto	xBIM_ZI
+uns nicht	x:X
+unser doman	u7Z
+unser password	u7Z:XN]
+unterstutzt kein	x0Xg]
+until #	x@^HYZG
+until friday	x!YVY
+until monday	uH^
+until the	s@]MYTYZJ
+until tomorrow	l#I@^HIX_ZH
+until vpn	xHDMa
+up a	uWZ
+up again	o+^BIHZZ[
+up any	sD[
+up at	q7[DJZG][^Y
+up by	u%[@JK[VZ
+up for	h-JD_HBUIV]W_XJYYZI
+up her	x#Z
+up in	x?_DD
+up not	xa]
+up on	q9YHIa]
+up the	o%[EZHJR[
+up with	u-^HJNZ
+up your	sV[
+updat becaus	x%X
+updat fail	o/ZH[N]ZE
+updat in	x/Y
+updat it	xKHh^
+updat keep	xH_ZE
+updat mgpolicyauthorizationpolicy	x)Z
+updat mguser	pgb
+updat of	u0[1]HFfH
+updat on	s9^HHZY
+updat password	u(ZZ[
+updat passwordprofil	xgZ
+updat the	k/Y1]@ZHEKGNafJhH
+updat user	x([
+updat your	xZ[
+upgrad entra	xHIf]
+upgrad of	ufZ
+upon submitt	x%Y
+upper lower	xIY
+uppfyller inte	qIZN^
+uprawnien do	x%^
+us that	xGYJX
+us to	x:XHY
+usa pingfederat	x7]
+usar sspr	xPZ
+usar una	uK^ZG
+use a	m,]4[J[KZdF
+use adfs	x7[
+use ante	xK]
+use any	x>^?IZI
+use entra	x0Y
+use it	s-]H]LJVXZJ
+use my	s?ZKZZG
+use only	x*X=JdZ
+use password	sV[
+use phone	s?ZCJ
+use question	x(F*]?Y
+use security	u*[?H
+use self	s)Y
+use specop	xJY
+use sspr	k)Y7Y:Z=YGYH[VIZIdE
+use that	u-]
+use the	g?[D[HXUHYZ
+use this	s-[?XKJVZ
+use window	x?^HCbY
+used befor	sKZ
+used for	q,Y?]
+used graph	xgZ
+used password	u-_IIKG
+used recently	uK[
+used the	p-]HIT]ZJ[Fg_
+used this	sKZ
+used to	k([?]BHHIKGP[ZZ
+used up	s#YXZ
+user abandon	x][
+user account	o!HAGHcPIVH^H_EdX
+user accountenabl	xG^_G
+user acl	x;aHFPH
+user admin	k!J(_)[ZG
+user after	xA[HH
+user although	xTZ
+user and	q#HHGT]
+user are	k7Y:YH]
+user attribut	xGFH^
+user blad	x!D(a
+user but	x(]
+user can	i(F)Z*^?HHCZH_Gdb
+user cancell	u]Z
+user cannot	Y!I(A)H3J6J7G>I?JAJBIDIFJGYHBKHLIMJO]PZTJVIZ][I^c_BbJcIdbf[g]
+user change	xJ[
+user did	u@ZHHX]
+user disabl	x![
+user does	u_Z
+user enter	o3FKZO[ZGh_
+user every	xP]
+user exist	uAZ
+user fail	j(I7X@JAHF_GJHFKHUZZ]
+user fine	x)Y
+user flagg	xH[
+user flow	xH^ZH
+user for	sAYHXZ]
+user from	j8[=XKJTYZJ^a_[
+user get	o*Z+Y=]HEU^VI
+user gets	p*]Z[
+user go	uHFZa^I
+user got	s#XBZ]YaI
+user had	u@[KH
+user has	d?JAZC_DZHGIG
+user hat	s=ZC[HJXXZJ]]
+user have	m;^CYHIMY
+user hold	x(Z
+user id	mHEI^TZZGg^
+user in	_%^(Y+I-J/I7I8G;H=I?I@IAaBICJDIFZGZJXKIPJSITHVZ[]^Ha^gJ
+user information	uHGQbZI
+user is	_!Y(J+[3aDHTGVFX[ZJ^Z_[
+user ist	x#YG[TJ
+user it	x;ZdX
+user keep	u-_HHIYKH
+user left	xCID]
+user lock	uH]TH
+user lost	u;X=]HG
+user match	xA[
+user may	s(ILJS[ZI^^
+user mfa	xHZ
+user miss	x__
+user must	u@Z
+user name	mI[h]
+user need	o*^CIZ]
+user not	^(F+]/J;Y=Y@ICGIGJZKHL_UJV]]I^Ja[d]
+user object	k!];Z
+user of	s8aHE
+user ok	s(J)a*EVE
+user on	q!ZHJMFZI_adJg]
+user only	p*Z+]CGHHNYZZ
+user ou	xGZ
+user out	x^X
+user password	h1]@Z
+user pick	xIZ
+user register	u+I?^C]DHHJKJ
+user report	qHEZc
+user reset	i(G=Z@ZB^HIM[V]Z@^]gG
+user same	x@_ZG
+user says	q#YHIK[ZY
+user see	x-]HH
+user show	uHY
+user sign	xM^
+user still	xL]
+user stopp	xHJ]_
+user swear	xNZ
+user switch	x!Ib_
+user then	ugY
+user ther	x8X_Z
+user to	e(I+[:J@IDHGYHaLZUYVJZG[Y^[
+user trie	s*J:XK[
+user tried	xK[
+user two	u!JA^HXPJ
+user type	x:Z
+user unlock	s[[
+user used	x/]
+user want	k+G-Y@YD]
+user was	k!_@JHFPZZY
+user went	xBF]_
+user who	k)Z>J@^LYZH_Y
+user whos	s-JG[HII[ZH_^
+user with	k!J([H^
+user without	uD[GId]
+user work	x4Y
+useraccountcontrol 66048	xL_
+uses the	sK^ZGgZ
+using it	xD[LZ
+using the	x#Z
+uso la	xM_
+uso non	xTY
+uso not	uTZ
+usual password	uK^
+usuario convidado	x:_
+usuario de	xA]
+usuario deshabilitado	xb[
+usuario en	xV]_Y
+usuario invitado	x:]
+usuario nao	x=Y^]
+usuario not	j(Z)J8[@JDYZ[^[
+usuario tien	xC[
+utent cloud	xA]
+utent disabilitato	u!XbZ
+utent e	xI[dZ
+utent guest	x:^
+utent ne	xC]
+utent non	m=[DX^Y_XaY
+utenti non	x(],J8[
+utenza e	x!]
+utilis recemment	xKX
+utilisateur a	u[Z]X
+utilisateur cloud	xA]
+utilisateur est	u(I:]X[ZJd[
+utilisateur n	p(]=YCZDX
+utilisateur ne	q8Z^ZaX
+utilisation non	xTY
+uw account	xTYX[
+uzyc starego	xKZ
+uzytkownik nie	x^^
+v host	xH^
+va il	x9ZZ]
+va lento	xH^
+vai para	u>Z
+valida en	x3]
+validita minima	u@Z
+valu provid	uN]
+van de	u@[HIR]
+van een	u:^HHJXV]
+van mijn	xH]
+vanish from	u!GHJKIPY^I__bY
+vanta #	uX[
+varia vece	x#]X^
+vecchia password	p#]KZMH
+vecchia per	u1XHJMa
+vece y	u#^@JHJXaZIaI
+veel pogingen	q#]X]
+vendor dll	xJ^
+verbindet nicht	uH^YX
+verbindungsproblem mit	xcY
+vereist licenti	x=_HI
+vergessen nicht	x>Z
+verifica non	u>XaY
+verificacao nao	xaX
+verificacion not	x>Y?HC]
+verificar l	u3]DJXY
+verificar su	xXY
+verificatiecod komt	xaX
+verification code	uaY
+verification email	qHIa[
+verification goes	xZ]
+verification method	kCY
+verification sms	saY
+verification step	xC]DJHJ]Y
+verificato un	xZ^
+verifier votr	u3[XX
+verify but	xCY
+verify me	s>JCGDcHJZGaI
+verify my	xZHh]
+verify with	xCID^
+verify your	o3^DFX[
+verrouill apre	x#Y
+verrouill pour	xTY
+verschieden kennworter	x/[NY
+version #	q1_HF
+version de	x1[
+version is	u1]HH
+version not	x1^
+version of	k1^H]
+versuch #	xXY
+versuchen sie	s9I@YXZZ^
+versucht ihr	xXY
+verweigert beim	x%_
+very long	u2[
+very password	xKZhX
+veto the	uJY
+veut pas	xKJNXh]
+veux mettr	x+]
+veux seulement	x[Y
+veux un	xZ]
+vez al	x@X
+veze e	x#_XI
+vi har	xJX
+via graph	qDJHZg]
+via portal	x/GM]ZI^[gI
+via sms	pa]
+via sspr	sNY
+via the	xgZ
+vieja en	xHIM^
+vieja para	x1YM]
+vieja y	x#[HHh^
+viejo y	xY]
+viel fehlversuch	x#_
+viel versuch	uXZ
+viel zu	x-]2[
+vielen dank	u9]B[HI
+vien de	xJ[T[
+vient pas	xHIa_
+viewer and	x%Y
+vigencia minima	u@Z
+vill ha	uMZgX
+virtual machin	uH]R]
+vm de	xHJf_
+vms time	xRaZG
+voicemail pin	xHZ
+voldoet niet	pIZKJN^
+volgen de	xO]hX
+volt e	xX]
+volver a	sKaZG
+vom admin	ud^
+vom connect	xf]
+von der	x;^GZ
+von entra	q-]fY
+von kennwortern	uWZ
+voor de	x-[
+voor onze	xUY
+voor wachtwoordherstel	p=YV^ZI
+vor der	xDY]]
+vorubergehend gesperrt	qT]
+votr administrateur	pEIV_WGZ]dY
+votr compt	m!X3[V_WHXX
+votr configuration	xEY
+votr mot	pBZEYM^ZG
+votr organisation	kE]dY
+vous avez	qXX
+vous me	x#[9[
+vous ne	x(X
+vpn access	xHY
+vpn client	u#[
+vpn error	xH]ZI
+vpn not	xH_
+vpn says	xHY
+vpn se	uH_
+vpn still	xMHg]
+vpn tunnel	x4]
+vpn に	xH[
+vuelv a	x+YHJbZ
+vuol due	x*Z
+vuol la	xKHh^
+vuol un	xC_
+w ad	u!^MZTY
+w chmurz	xTY_Z
+w katalogu	x3^
+w naszej	xUX
+w o	x=Z
+w organizacji	x=Y
+w przegladarc	x.Y
+w32tm resync	uBIHIRbdJfI
+wacht #	uX[
+wachtwoord gewijzigd	uB[ZI
+wachtwoord is	oIYMYh[
+wachtwoord niet	o@GVIZ_^^hH
+wachtwoord resetten	xb^
+wachtwoord te	x[Z
+wachtwoord terugschrijven	ud^
+wachtwoord van	x(]H[ZI
+wachtwoord vergeten	sDZHJZ^
+wachtwoord voldoet	uN[
+wachtwoord werkt	qB]MZ
+wachtwoord wordt	s@JNXd[h[
+wachtwoordherstel staat	xUX
+wahlen sie	s-^@IBJHJI]K[ZGhJ
+wait #	mX[aZ
+wait a	o@YX_
+wait and	qHGaXb]
+wait for	k9[>I@HBXHXM^NIXH
+wait one	x@[
+wait period	x9HHHX^
+wait till	x@Y
+wait until	sXX
+want #	u@Y
+want a	j>G?H@]C^IINHW[
+want an	x?Y
+want another	s@^
+want at	x/]
+want cooki	u.Z
+want from	xHFIaKI
+want me	u>[HZ
+want more	xIaKH
+want my	xh[
+want one	xK[
+want reset	x+GD]
+want sms	x?Z
+want someth	q-I>J?YC[IJK^ZG
+want the	d/X>IHFIJM^O]WZYYZFg]
+want to	X%Z(F*F+a-H:[>bBGCFH]IFKYMHNIOIPGTIUIVIWIXI[_]IaHbHgI
+want two	sIHJ[
+war fruher	xPZ
+wart seit	xa[
+was a	p9I>G@JD]HFR^Z^]I
+was able	p#EBcTIZI[I
+was accept	sB[KX
+was added	u8Y:Z
+was block	xHZ
+was broken	xNZRY
+was call	xBJ]_
+was caus	uQY
+was change	q(]-[ZG
+was clos	uBGY^fG
+was creat	x%[^X
+was delet	l8^>[HF_]
+was deni	u%Y/Y
+was disabl	x)X
+was fine	x@Y
+was found	x-Y
+was given	u)Z@Yh[
+was hand	x>X
+was in	s>XHJPYV]
+was invit	s:]
+was join	u8^
+was left	x^]fX
+was made	x)[HJ^Z
+was moved	s(Z=ZGI_]
+was my	x>_HE
+was not	h%[8GA]BHD[GJHIOYUJVHW]ZI]X_HdXeZfH
+was nun	xCZZ[
+was off	s!Z1[fZ
+was on	l!X>]HE]Y
+was prevent	xF[
+was refus	sI]
+was reject	xN^
+was remov	l4Y8[?[HJ_[
+was reset	p]^
+was set	o@^B]KHLZZE
+was shut	q!_#J>ZHFfZ
+was stolen	s>[
+was successful	xBYMZZH
+was switch	s!X-]f]
+was taken	x=[@H^]
+was the	u?[@[
+was told	s4[K[
+was turn	q)X?]@[KHUHb[
+was updat	u/ZfZ
+was used	s6XKZ
+was wrong	xR]ZH
+wasser gefallen	x>_HJ
+watch me	x@]ZH
+way and	x?[]X
+way through	x][
+way to	i#J-F9I@JC_DYHZT]X[ZIaJ
+ways to	u*Y?]
+we added	x8Z
+we are	s(]E[HZPJdJ
+we bought	x8Z
+we built	x6X
+we can	u=_ZF
+we cannot	j([7J:]=^@JEZPJVJZCc[dG
+we change	s<ZC^DIKJ
+we clear	xHHLYT[
+we configur	xHZ
+we could	x3^DF
+we delegat	x%IHJP^
+we did	xYZdY
+we disabl	x)Z
+we encounter	u3^ZH
+we exclud	xGZHZ
+we found	s@[UY^Y
+we get	uN^Z]
+we hand	u>^@Y
+we harden	xYY
+we have	f0Z=^CHHHNZOYVJWZZZ
+we invit	x:]HG
+we let	x=Z
+we limit	uG[Q]ZG
+we migrat	xD[
+we moved	x0Y
+we need	oH[
+we not	h&_1]=YGIHEUZVHW[ZD_Yd_fH
+we only	s=]
+we put	uVZ
+we rais	xC]
+we remov	x_Z
+we reset	xLZ
+we run	u%I0Z1]HI
+we see	uH[N[
+we still	u5Y7Y
+we sync	u3^8[HJOI
+we turn	q)XY[
+we use	l0Y7Z=IHJJ]L[dZ
+we want	uLY[Y
+weak password	s-]IEJX
+web login	xTZ
+web mais	xM]
+web not	xHIN]ZI
+web pero	xHJM]
+web server	u4JHcRGYHcDfJ
+webmail is	xHZ
+wechsel wird	x@_
+wed like	x(IH_
+week and	o8[>^@YHIVZZI
+weil die	x/_
+weil es	x@aZH
+weil ich	u+]DHK[ZJ]]
+weiss ich	xZ]
+weiss nicht	xAZN[
+weist das	x/HJXN]
+weiter das	xHHM]g[
+weiter die	xC]TZ
+well known	x-_HHZI
+wenden sie	x!XZZ
+wenn ich	x[]
+went away	q@JB_HIZE]^aG
+went back	u]Z
+went fine	x@Z
+went through	k@ZB^CIDZNIZH
+went wrong	fHJZab]
+werden admin	x*YE]ZI
+werden verlangt	xCX
+werden zwei	uC^
+were deni	s%]
+were on	x1^HJ
+were remov	x+YY^cF
+were set	xLX
+were sorry	k9I@JWYZ_cX
+were used	uK]
+werkt niet	qHYMXZYdJf[
+weve been	xJ]
+weve detect	xUY
+weve seen	x-X
+what are	sNZZIf]
+what block	xJ[
+what can	x9aHDZC
+what connect	xGY
+what do	o=J?HKHZ^h[
+what does	k%[&]/Y9IH]NGZ[hJ
+what else	uHFIaKI
+what happen	s4ZZZ
+what i	oHEIIKXMZOXZEhb
+what if	x4YDZ
+what is	k:[HaTFZahI
+what it	oHEKaZ]]X
+what now	q>HCXHZZY
+what role	x(b)E*GHE
+what should	qHHZ_
+what the	k#G9JH[IHN]TJV[ZY
+what you	xOX
+whatever i	sIJN]ZH
+whatever is	xHJI^
+when change	shY
+when click	ubY
+when contact	x4X
+when enabl	q,]
+when he	x#Y
+when i	Y%Z(Z)Y3Z9J>J?Z@EBJCJDIHIIHKHOIPFVIZ[[[]Ia]gIhZ
+when it	qHFKaZCa]hH
+when my	s!X*YK[
+when open	xH[
+when our	x%I(]
+when reset	k@[NZ
+when sett	u(YZY
+when she	uKY_Y
+when sign	u+Y
+when the	k%[*J@YK[PHZH
+when they	xPY
+when writ	s4Z_[
+wher can	p(J-[H[I]NJZYaJ
+wher do	o:XH_Z[
+wher i	x(]ZG
+wher is	qZH[[a^
+wher it	x5[HY
+wher my	xIIa^
+wher should	xHFZa^I
+wher the	pHFa^h[
+which ad	x%[
+which i	k%]>_HDPGZGh^
+which is	sI[Y[
+which licenc	x=HH[
+which number	x3JHJO_
+which of	xIIN^
+which one	sHZ
+which policy	xN^
+which port	xH]cJ
+which rule	uKIN^
+which was	s4Y>XFZHI
+whil contact	s3aZE
+whil i	o!XZI]a
+whil the	xbY
+whil updat	xNIZ]
+whil we	x=_ZF
+who are	u9]HHP[
+who can	u9XQY
+who did	x@]ZH
+who got	xLZ
+who has	x(X
+who i	xD^ZJ
+who is	u3JHb
+who left	xH[
+who may	u-IH[QZV]
+who not	x@]ZH
+who register	xDIH^
+who reset	x@[ZI
+who won	xH]
+whol company	uU[
+whol tenant	xHHU]
+whos password	uZH^Y_]
+why can	u(J)X@XV]ZG
+why cannot	l?^@JK]ZI
+why do	k*^@[CJKDLZZH[]
+why does	q!X#^@_HDKH
+why i	xZZ
+why is	q*Y>I?^BHHHZZ
+why it	qI^KIZY
+why must	xKZ
+why not	m)I*]?ZB]HFL[ZE
+why on	x*Y-]HJII
+why the	u!Z
+wi fi	s#YH^
+wie bekomm	xD[ZZ
+wie lang	x@Z
+wie richt	xH^
+wie viel	x9IH^KZ
+wie weit	x9]KZ
+wieder gesperrt	x#^
+wiek hasla	x@[
+wiel prob	xXY
+wielkiej litery	xHJIa
+wifi password	sHZ
+wil ik	x@]
+wil nog	sM^gX
+will be	x9^
+will er	s-Z@IC]IJK]ZFh[
+will not	p3Z@ZHXTY
+will nur	uIX[]
+window #	jH^bY
+window 2008	s5]
+window and	u![/[h[
+window anmeldebildschirm	x[ZbI
+window anmeldung	xbZg[
+window befor	xb[cH
+window hello	k9H?bZJ
+window in	u]Y
+window inloggningsskarm	xb[
+window login	kbYg[
+window logon	xg[
+window net	kHGca
+window not	sb^
+window says	sZIbZ
+window server	p4J5_HF
+window sign	o[YbX
+window tell	x![#XZI
+window updat	mHZZJfa
+window want	xH]
+window の	xbZ
+window 登	xbZ
+wiped the	x>^HH
+wir haben	q-X=[DZd[
+wir konnen	xEXcX
+wird aber	s>]?^
+wird abgelehnt	q@]NZZJd[
+wird als	u-]KZhX
+wird beim	xhY
+wird im	x_[
+wird lokal	xZJd^
+wird mir	u?]
+wird nicht	f-I?I@YHYIHNHOYZ][^dI
+wird verweigert	u=Z@[P[
+wird vom	x7Xd[
+with #	k-Y2Z3H>JHZIYO]ZFaI
+with 33001	xF^ZI
+with a	_!H#I)X*[+[-Z/[3^9J:I>G@[BIFXIGKIMHNFPI_aaH
+with admin	xP]
+with admincount	xPX
+with an	c!Z&Z:[GYHZKIT[ZGeZ
+with and	uIIK]OZ
+with another	x>_ZJ
+with change	x@IZ^
+with cooki	x.[
+with different	x6Z@X
+with does	xKZ
+with entra	u/JHER_fX
+with error	u8HH^ZI
+with everyth	u>_N[ZH
+with extension	u3_HI
+with graph	x(YZHg]
+with his	p-HI]K[LIZI
+with intun	xH[
+with it	i/[@IHHKJOZZFgahZ
+with letter	s3^IGOI
+with must	uL[
+with my	h!I#J3I9Y:Z>[HBIXZbaJhI
+with new	u/GHFMagI
+with not	u>IH]KHMHh]
+with okta	x7Z
+with old	sHCMa
+with one	x*ZC]
+with our	qH[
+with password	mJYSX
+with policy	sHGNaZI
+with reset	xZ]
+with role	x)^IJ
+with same	x_Z
+with some	x4Z
+with temporary	xLX
+with that	u-Z>ZHJ
+with the	W,]-G/X3E4J7J:H>Z?GA[B^CIDHGJH?IELXMZNYPJZF]J_JadbYcYfIhH
+with their	u=FH_
+with this	uZZhY
+with us	u:Z
+with user	x!J(_ZI
+with what	xgX
+with writeback	o=]HFJ[
+with your	j:Y=XEZZIcZ
+within a	x@[ZI
+within the	x@^NI
+without a	p)Z[Y
+without any	p@GBaDZHFVZW]ZF
+without change	u[Z
+without country	uO]
+without digit	xI_
+without plus	q3a>J
+without reset	o[]
+without the	m3^4]>GFYHHIG
+without writeback	u7Y=JGIH^
+wizard asked	x,Z
+wizard cannot	ue^
+wizard error	u,JHJZEe_
+wizard is	x+[DG
+wizard was	xd^eE
+wohl nicht	xC]
+word block	x-Z
+word in	u-[HX
+word is	x-X@Z
+word phras	q-Z
+word to	xHZ
+wordt niet	xNGh]
+work after	q%]BZHJPGZIfZ
+work again	qB[HIR^ZF
+work any	x1]
+work as	x)[
+work at	s(]4YBJHHZ]
+work but	qHIMYaZ
+work computer	x/]HJZX
+work everywher	u?[M[
+work fine	uBX
+work for	a(Y)G*J:Y@^BHHDP^V]^[bJf[
+work here	xBGZ^aJ
+work in	j.X/^HIMYZGgY
+work last	x@IBHHHKIZa
+work not	xL]
+work now	p9GBcMJZC
+work on	kB]HFZ_
+work only	u%Z8ZPH
+work phon	sHX
+work sinc	u1JZXf]
+work thank	x9JB^ZF
+work with	oM^ZIgZ
+would guess	x-_HJ
+would help	xH^ZJ
+would i	xN[
+wouldnt let	xNZ
+writ back	h%I4X8JHDKI_YdaeJf^g_
+writ number	x3[
+writ on	x%Y
+writ pwdlastset	x%[
+writeback and	u=IB]dY
+writeback brok	u1Y2Z
+writeback cannot	mG[_XdHeY
+writeback checkbox	xd_eI
+writeback configuration	xEJHZdGeY
+writeback could	pdGe^
+writeback does	xAY
+writeback dur	sd[eZfH
+writeback e	xHZdY
+writeback fail	f0Y1Z7X<YHFRYYXdIeZfF
+writeback fallito	x4^HI
+writeback for	uG]dH
+writeback has	udY
+writeback heartbeat	xfY
+writeback in	k,IH[ZIdZeY
+writeback is	eHHYYd^fZ
+writeback keys	u6]
+writeback need	s=[HF
+writeback negato	xQY
+writeback nicht	x2[
+writeback non	o%]HIPJdYeIf^
+writeback normal	xPY
+writeback not	f0Y1[HI_ZdaeCfX
+writeback password	xHGd^eJ
+writeback requir	u=XdY
+writeback says	x%X
+writeback servic	oHJ__dFeG
+writeback stop	xA^HF
+writeback stopp	m=XHJYXcYdJeJfX
+writeback target	qG[_[dF
+writeback the	x,Z
+writeback to	x%IP]dG
+writeback v2	sHaVIdI
+writeback was	xdFe]
+writeback with	u0H5XH[
+writeback work	sBEH^R^ZIfI
+written back	h/[0[HIPZRZZIdIg]
+wrong admin	x,YeJ
+wrong after	x#J%JHJP^R]ZG
+wrong code	p#FXa
+wrong current	xhX
+wrong format	x3Y
+wrong global	x,]
+wrong in	q3XHYOI
+wrong number	xOZ
+wrong password	h#Y/[@IHGIIKJTZZ^hE
+wrong portal	xZHg_
+wrong time	pH[R]
+wrong trie	s#aXE
+wrong when	xZY
+wrong with	uHEZ_
+wrot it	u/^@[NIfG
+wurd abgeschaltet	u!Z
+wurd bereit	xKY
+wurd deaktiviert	x!Z
+wurd im	x!JBJ^[_^
+wurd in	x?Z
+wurd nicht	xV]ZJ_Y
+wurd vorubergehend	xTZ
+wurd zuruckgesetzt	xB[M]
+wylaczon w	s.YUX
+wymaganych licencji	x=Z
+x #	x@Z
+y a	uM^
+y ahora	p@[K]X[hJ
+y dejo	xYZ
+y dice	q+Y-[IIKHO]h[
+y el	l:]>^HJM[
+y en	uTX
+y es	x3I9JO[h^
+y est	xB]
+y hoy	x@[
+y la	k%Y>J@JB]GIHEIYK]NZX]ZIaIf^hJ
+y los	x*YI^ZGhJ
+y me	x#bHHZH
+y mi	x!^HIKJa_
+y microsoft	x7ZRZ
+y not	b(H)X-I7]9G=_?F@]BGCIDYHFIXMGOYVHXJaFbJh[
+y olvid	xD[
+y pide	uC_
+y simbolo	xIX
+y solo	u?Z
+y ya	q=[@]K[Y]
+y yo	s([9E>^VZ
+ya esta	x+YBZ
+ya fue	xKZ
+ya la	u-HKbZJhI
+ya not	j)]3G9I>a?Z@IBHDHHEIIKZOGVJX^Y]ZHaF
+year ago	p>aHG^Y
+year and	u?[
+year it	x![KYZJ
+yesterday and	u>[@ZHJ
+yet admin	x*Y
+yet and	x>ID]
+yet the	u/ZNITZ
+yo not	u(]V[
+yo solo	xCZ
+you are	s+^DI
+you can	lEZaY
+you cannot	c:JDYEJKYVYWX^Id[
+you do	l+X9a:YHCVJZB^XaX
+you enter	phZ
+you get	x9^HH
+you have	g=I>[BJHIO^ZYe[
+you help	s#IHYZY
+you know	pB[aY
+you may	u%Y
+you must	m?YDX
+you my	xDaHIZF
+you not	gD_HJUFVZZI^XaY
+you reset	sBJHJVIZ_
+you see	xZ[
+you so	x9XBX
+you still	xHZ
+you tell	xHYZY
+you to	xV[
+you try	qaYcZ
+you turn	xU[
+you unlock	x#ZTI
+your account	[!]%I)Y+_3]7I:Z=HDZEYHDPIT[UJVZWJXYZA^G
+your admin	Y!I(I)D*F,I1J3H:G=Z@JE]HFIIPGV_WZXXZa^Id^gI
+your company	xNZ
+your current	uZIh]
+your help	x9Z
+your last	xKX
+your licence	x=X
+your not	xVX
+your on	j%Yc]
+your organisation	Z:E=^DXE]U[VHZFc]
+your own	mV]
+your password	[(G-X:Z=J@JCZE]HHIXVHaXc[dZhJ
+your quick	x9Z
+your request	xHHZ_
+your reset	u:_
+your sign	xHZ
+your system	s!X:]HI
+your team	u:aHGZG
+your tenant	x:[
+your time	x9^
+your user	sI^ZHdX
+your version	s1^
+youv exceed	xXY
+youv tried	q#JXZ
+youv used	xKX
+z kodem	ua_
+z zapisanym	xOZ
+za duzo	uXZ
+za krotki	uI^
+zablokowan w	xT]
+zapi zwrotny	uHJYXZId]f]
+zapisywani zwrotn	xd[
+zapomnialem hasla	uDZZ^
+zbyt latw	s-]
+zbyt wiel	uX_
+ze to	xO]
+zegt dat	uK^d[
+zeichen sein	xI[
+zeigt kein	x>IH_
+zgadza sie	xOZ
+zgubilem telefon	s>[
+zip file	xH^ZI
+zmienic hasla	x@GZ[^^
+zmienilem haslo	u@Y
+zmienilem numer	x>Z
+zoom password	xHZ
+zresetowac hasla	s:YZ[
+zu erraten	o-aII
+zu haufig	x-Y
+zu kurz	qI_
+zu lang	u2]]]
+zu leicht	q-aII
+zu meinem	u9XD[K]ZJ
+zu oft	k#[@HBIHHKJXeZH
+zu verhindern	sT]
+zu viel	l#^-Z3]>J@IHHIJKHXa
+zu wenig	x-JC]I]
+zugewiesen und	x*X
+zugriff auf	xHY
+zugriff mehr	u>^
+zugriff verweigert	q%bQX
+zum zurucksetzen	q%Y?]WZZJ
+zur kennwortzurucksetzung	xWZf]
+zur registrierung	x+Z
+zuruck beim	x&^
+zuruckgesetzt werden	u:]E]ZH
+zurucksetzen am	u@XbY
+zurucksetzen darf	xVX
+zurucksetzen fehlt	xbY
+zurucksetzen geht	qZ^
+zurucksetzen ich	xV_ZH
+zurucksetzen ist	s(ZUX
+zurucksetzen link	xHY
+zurucksetzen nicht	p(JHJL^VZZDa]b]
+zurucksetzen schlagt	xZ^
+zurucksetzen von	uWZ
+zurzeit nicht	xCZcX
+zwei methoden	q*Z
+zwei nachweis	u*Y
+zwei verschieden	x/]
+zweit method	xCY
+zwischen zwei	x@[K]
+zwrotn hasel	xd[
+あ り	k(Y3Y9[=^HEIJVZZI_^cX
+い か	x9[Z]
+い て	xJY_Y
+い と	k@]HIIIKZN^ZI_XhZ
+い な	s3JDZdX
+い の	u3]?^DXHHZJ
+い ま	_!X(H9[=J>I?J@JBIDaHDNZRZTYU[V]ZIaJd[
+い る	f!]3Z9H;Z>I@JDIHCIZK[MINJR]U^VIXJZH^[dI
+い パ	i-YBZHGIJMbNZhY
+い 番	x>Z
+う ご	u9^
+う と	uh]
+う ま	xHHZa
+う 一	u@X
+え た	u@^MZ
+え て	p#ZHZK]UJX]
+え な	oKZX]
+え ま	uK[Z]
+お り	x9]
+か か	u@XMXa[
+か っ	xMYa[
+か な	o@JH[MIYYZXaZf^
+か ら	u3]=]HJZH_Y
+か り	s9]@^ZH
+か 登	xCZ
+が #	s3]PZ
+が あ	q(Z9J=^HF_^cY
+が か	xMYa[
+が つ	xH^
+が で	s9[E[ZY
+が と	x9]
+が な	p%](Y3aDXHI
+が ク	u/Z_Y
+が パ	s:YG^U]ZF
+が ロ	s#]
+が 一	xOZ
+が 使	xKIZ^
+が 停	xf[
+が 入	uI]JYZJ^]
+が 出	uZ^
+が 動	sHXYYZGf^
+が 受	u>ZNHZ[
+が 含	x-Z
+が 変	u>]
+が 多	uXZ
+が 届	oHGaa
+が 必	xCXIZ
+が 有	sV^ZHd[
+が 正	s3Zh[
+が 無	k!b.Y;[HHUYdZ
+が 登	uC]OZ
+が 短	xI]ZJ
+が 表	s?^[Y
+が 見	xH[_Y
+が 違	uh]
+が 選	x?[[Z
+き な	k:Y>Y@^HXSXZG^]
+き ま	b3I9G=Y>]?Z@[EYIJMJNHUIZ^a[
+き 戻	uYYZGd[f^
+ぎ ま	sI]XYZJ
+ぎ る	xIZ
+く あ	x3[
+く い	xHHZa
+く し	u>[
+く だ	o#ZBZH[TIUJXYZIcY
+く な	q?ZX]YYh[
+け ら	x/ZNHZ[
+け 付	x/ZNHZ[
+け 取	u>[
+こ と	uDYE]ZI
+こ の	x(YKX
+こ ん	u9_HJ
+ご ざ	s9^
+さ い	o#ZBZH[TIUJXYZIcY
+さ れ	^![#Z%Z(J*Z-]/Z3H9I>I?[@JBIHFIGNZT[UIVIXJZFd[gY
+ざ い	s9^
+し い	lBZMYNZZ^
+し か	q?]CZHGM]ZI
+し が	uYYZGd[f^
+し く	p3Z9ZK]ZHhZ
+し た	^!J#Z%Z(I-I3I9[=I>Y?I@YBaCYHBI[KHM[NGOXTHUHVHXIZ][XaJbJfJg]hI
+し て	c>_HGIYKHN]U]VIZCaJfY
+し ま	k9ZB^HJO^ZZ
+す い	u-]
+す か	x*[9JH]
+す が	x(YV[ZJ
+す ぎ	o9JI_XaZI
+す と	uZIb]d]hY
+す る	u(ZE[H]UIZG
+せ ん	X!H#I%I-H/J9C=^>Y?^BGD[GJJIK^MFOZPJRITIV[XHZ^[J]J^J_ZaXbJfHgIhG
+そ の	u9[G^HIZI[Z
+た い	s?][Z
+た が	p/ZC]HIZYg_
+た し	pI[KIN_ZI
+た の	o/Y@]HGM_
+た ば	u@^ZI
+た め	sE[TXZI
+た ら	x-^YY
+た パ	sK[
+た 新	xB[ZJ
+た 電	xO[
+だ け	p*[C[HIIIN]ZI[]
+だ さ	o#ZBZH[TIUJXYZIcY
+だ と	u-^I[
+だ ロ	x#HT^
+ち は	u9_HJ
+っ た	m/Y?ZKYX]YY
+っ て	b!X(J-J3Y;Z@JBJDIHEI[KINIV^ZF^[aXd^
+つ か	uH^_X
+つ し	xCZ
+つ な	xHY
+つ の	u*_HJ
+て い	Z!^#I%J9E:I;Y=H>G?H@HBGD^EJH@I]KYMINZR_UaV[XHZD^ZaHbIcId[gI
+て お	u9]
+て く	p#ZBZH[TIUJZIcY
+て コ	u>[
+で き	a9I:Z=Y>_?I@aBJEYIHNIUHVZ^ZaIbJdI
+で し	x9[HHM]
+で す	f*Z7^9[>JBJC[DIG^IYKJNHVJXJZDdYfJhJ
+で の	xE]ZI
+で は	o/]TZV_ZH
+で も	u@X
+で サ	xH[hX
+で セ	xD]HFU^
+で パ	sUYZIb]
+で リ	s:YSYZHcZg]
+で ロ	x#HTZ[[
+で 再	xcZgZ
+で 変	uHHM_
+で 拒	u/]N]
+で 認	xDY
+と う	x9]
+と が	uDYE]ZI
+と 一	xO[
+と 出	q_Yd]h[
+と 数	xI_
+と 表	xhX
+と 言	g-_9G@[C[DJHGI^MJX]ZJh[
+な い	[!I#J%J(I9F=I?I@YBGCHD]H_IYJJMZNZTIUHXIZF[Z^Za]cJfZgY
+な く	k%[(Y3]>Y?ZHHX]YX
+な っ	h!Z.X/X9X;[?YHHKJVZX]YXZIdY
+な の	q*[:ZCYTZ
+に し	u9ZU_ZH
+に ち	u9_HJ
+に な	i!Z.Y/X;[HHVZZZdY
+に コ	x>Z
+に パ	uMYZGf^
+に ロ	uT[
+に 使	xKY
+に 入	xIXV]
+に 問	xZ[cZ
+に 失	xZ^
+に 戻	xK^ZEb]
+に 接	xH[
+の た	xDXE]ZI
+の で	l*[3[9J:Y@]HHIZZI
+の に	m/Y?]CYHFM_TZZI
+の ま	sMY[ZgZ
+の ア	xV]
+の サ	xbZ
+の パ	e(^@JDJH[IJJ[KaMIN]VJZ@dIgYh]
+の ユ	x(Y_Y
+の リ	p(IU^VIb^
+の 問	xc^
+の 変	u@YZ]
+の 接	xc^
+の 方	u*[CZ
+の 時	xHIRa
+の 書	xZGd[f^
+の 要	xI]KINY
+の 選	x?^HI[Y
+の 電	u3]HX
+は ま	u#HT^
+は リ	xV]
+は 一	xTY
+は 使	sK[
+は 前	xHHMZgZ
+は 古	uHIMa
+ば か	u@^ZI
+へ の	xMYcZ
+べ な	x?[[Z
+ま く	xHHZa
+ま し	d#Z%Z(J-I9]?J@IBbCZDGHEI[KINHTIUIVIXJZ_hJ
+ま す	]#I(H*Z3I9a:J=J?J@IBHCIDHHBMJN^RYTXZ^aIbJ
+ま せ	X!H#I%I-H/J9C=^>Y?^BGD[GJJIK^MFOZPJRITIV[XHZ^[J]J^J_ZaXbJfHgIhG
+ま だ	q#H@]D]HIT^
+ま で	s9XHJMYX^[Z
+ま ま	p#HD[HJMXTYZI[ZgY
+ま れ	x-Z
+め ら	x*]HGU^
+め る	uM^
+も う	s@_ZI
+も メ	u3JDa
+も 登	u3JDa
+も 間	x#[
+や す	u-]
+よ う	x9YIX
+ら な	sH^_Y
+ら れ	q*]/ZNHU^ZZ
+り が	x9]
+り で	u@^ZI
+り ま	h(X3X9_=]>I@JBZDJHDIHKIMJNIUJVYZ[_]aJ
+る が	xhY
+る と	xI]
+る の	u*[I]
+れ た	j-_/Y9IDZH]IIMJTYX^ZF
+れ て	g!]-Y3H9I=[>JD^HCIHMJNIRaTZU[VIZGdZ
+れ な	p>XHZM][Yg]
+れ ま	c#Z%Z(J*Z-I9G?[@IB^CYDFI[KHTIUIVIXJZ]aHhI
+れ や	u-]
+れ る	h*[@]HHJYh]
+わ っ	x>[
+わ り	xB]ZJ
+わ れ	g-_9G@[C[DJHGI^MJX]ZJh[
+を な	u>[
+を リ	p(_:YE[ZI
+を 入	x-]
+を 変	q^]
+を 忘	pBIDZH[MJZ^
+を 有	xH]U]ZH
+を 求	s*]M^
+を 満	pI[KIN_ZI
+を 解	xTX
+ん に	u9_HJ
+ア ウ	x(ZH[
+ア カ	i!]#[%[HIV[
+ア ク	u%](Y>ZHJ
+ア プ	x?bHGZJ
+ィ ル	xJ]
+イ セ	x9J=^H[ZH
+イ ト	uH[d[
+イ ン	k7^JXPYZZbY
+ウ ド	s/ZTY_Y
+ウ ン	i!]#[%[HIV[
+ェ ク	uHY__
+エ ラ	p9IE[HIZb
+オ ブ	xHI_a
+オ ン	q/YE[ZHcYd[g[
+カ ウ	i!]#[%[HIV[
+ク が	uZI^]d[
+ク さ	m#]T]
+ク を	xTX
+ク セ	u%](Y>ZHJ
+ク タ	xHZ_^
+ク ト	xHI_a
+ク ラ	s/ZTY_Y
+グ イ	xHIZ]
+グ ル	xVaZH
+ゲ ス	x:]ZI
+コ ン	pH[JYMaZI
+コ ー	k>]HHX]a]
+サ イ	qH]bZhX
+サ ー	mJYRaU]fY
+ザ ー	l!].Y:];[HIZF^]
+シ ー	sNaZI
+ジ ェ	uHY__
+ス が	p%]=^U^ZHfZ
+ス の	xH]g]
+ス ト	x:]ZI
+ス ワ	U!H%I3J9J=H>G?ICIG[K]M[N]PJRISJTHXIZ]_IaHbYcId[hZ
+ス 環	xcZd]
+セ ス	u%](Y>ZHJ
+セ ッ	_!J%J([:Y=Y?J@IBXEYKIMINIU[V^ZZb[dHfJgY
+セ ル	xHYU]
+セ ン	s9J=^HZZHg_
+ソ コ	qH[MaZI
+タ ー	mH_J]g_
+ッ ク	f#_MIT^ZF[[^[b]dY
+ッ ト	_!J%J([:Y=Y?J@IB]EYKIMINIUZV^ZYb[dGfJgY
+テ ィ	xD^HJJZ
+ト が	e!]#[(IV[__
+ト し	x(Zg]
+ト す	x(ZE]ZH
+ト で	k(Z:^=[HJSXUJV^ZFcY
+ト に	u%]Z^
+ト は	uB]TXZJ
+ト を	s(JH[U]ZFb]
+ト バ	xd[
+ト ユ	x:]ZI
+ド が	c/X>[HFIYKGN]Z^a[dJh_
+ド で	p-X/ZBZHHM_ZH
+ド に	sK^_X
+ド の	h(HHGU]VIZXb]dXf]gYhJ
+ド は	lK[MX[Zd[
+ド を	d(]:YBHDYEZHYNIUHVIX]Z[^[bJdI
+ド フ	xJ]
+ド ポ	xNY
+ド メ	s7^HHJYPZ
+ド ラ	xd[
+ド リ	qH[V[ZG
+ド 変	xBZ
+バ ッ	xd[
+バ ー	sHIRaV[ZI
+パ ス	U!H%I3J9J=H>G?ICIG[K]M[N]PJRISJTHXIZ]_IaHbYcId[hZ
+パ ソ	qH[MaZI
+ビ ス	sHYU]f[
+フ ィ	xJ]
+フ サ	xHYU]
+ブ ジ	xHI_a
+プ リ	q?bHYZI
+プ レ	q/YE[ZHcYd[g[
+ポ リ	sNaZI
+ミ ス	sE[ZHcYd]g]
+メ イ	s7^HHJYPZ
+メ ー	m3IC[D^H^IJZFaY
+ユ ー	m!^:];[HIZF^]
+ラ イ	s9J=^H[ZHd[
+ラ ウ	q.Y/ZTY_X
+ラ ー	o9IE[HIJYZa
+リ シ	sNaZI
+リ セ	_!J%J([:Y=Y?J@IBXEYKIMINIU[V^ZZb[dHfJgY
+リ ン	uH]
+ル が	xH^ZGaY
+ル に	u>YHGN^ZJaZ
+ル も	u3JDa
+ル タ	xJ]
+ル フ	xHYU]
+ル ー	uN^VaZF
+レ ミ	sE[ZHcYd]g]
+レ ー	x(Y7^HH
+ロ グ	xHIZ]
+ロ ッ	i#_HGT^ZI[]b]
+ロ ー	xJY
+ワ ー	U!H%I3J9J=H>G?ICIG[K]M[N]PJRISJTHXIZ]_IaHbYcId[hZ
+ン が	x(ZH^MJ
+ン で	s7^HFMYZ]
+ン は	xHIM_
+ン イ	sbZhX
+ン ス	x9J=^H[ZH
+ン タ	qH[g_
+ン ト	h!]#[%[HHJXV[
+ン プ	q/YE[ZHcYd[g[
+ン 画	xbZ
+ン 管	xPZ
+ー が	k!^:YH]JXZ]
+ー で	p.YN]V[ZGg_
+ー に	xJYZ]
+ー の	q;[E[HHRaZG
+ー を	uN[
+ー ザ	m!^:];[HIZF^]
+ー ド	T!H%I*J3H7J9I=G?HCHG[HIK[M[N[PJRISJTHXYZ]]J_IaZbYcHd[hY
+ー バ	uHIMXRa
+ー ビ	sHYU]f[
+ー プ	xVaZH
+ー ル	k3I9JC[D^HaIIN]ZDaX
+一 つ	uC]
+一 回	x9^HG
+一 天	u@^
+一 度	u@X
+一 時	uT[cY
+一 次	x@Y
+一 直	sHZMJa]hZ
+一 种	uCa
+一 致	sO_
+上 刚	uMX
+不 一	xO_
+不 上	xH]
+不 了	m(J=J>I?Z@HBIHEKJMINJS^UJVIZcfJhI
+不 到	l>[HZ_Ya[
+不 匹	xO^
+不 在	p9^?]G^HIMJV]ZH
+不 对	uZ_
+不 是	u@ZS_V]ZF
+不 正	p3Xh_
+不 符	qI]N]ZJ
+不 能	i=]>^HIKYMYVJZB^_
+不 让	x@aZH
+丢 了	s>aHJaF
+两 个	x/YCZ
+两 种	q*aC[
+个 密	uK_ZI
+中 心	xg_
+了 密	s@]M]UYZG
+了 手	s>[CY
+了 收	u>^aF
+二 つ	q*_/YCYHJ
+云 端	u/[TZ
+什 么	x*^N^ZJ
+今 天	q@^
+今 日	x@]ZI
+今 朝	x@^ZI
+从 来	xDZ
+付 け	x/ZNHZ[
+以 前	kK^M]PY
+件 を	uI[KIN[
+会 社	u-]NX
+何 度	s#[X^
+你 好	x9aHH
+使 え	kHIK^X]Z]
+使 っ	uK[
+使 用	l@ZIHK]N]T[
+信 验	xaZ
+修 改	sZ^
+停 止	uf]
+側 で	x/YTY
+入 っ	p3[I^JYV[ZH^]
+入 れ	p-]9IB_D]IIM[ZG
+入 力	xO[
+入 的	xO[
+全 体	x(YUX
+公 司	s:YN[UZ
+册 过	uD]
+再 改	s@Z
+再 试	xcZ
+写 回	sHJUJZFdaf_
+写 字	xIa
+出 ま	oHIN]Z]h[
+出 る	x_Yd]
+分 の	xI]
+刚 改	s@Y
+到 旧	u>[
+到 短	xaZ
+到 验	q>]aX
+刷 で	xHZ
+前 に	xKY
+前 の	sHGK^MZZFgZ
+前 使	uK[
+前 密	sh^
+前 用	uK[
+力 し	xO[
+务 器	sHJRb
+助 重	xUZVX
+効 で	u!XUXd[
+効 に	i!Z(J.Y;[HYU^VZZFdY
+動 か	uYYZGf^
+匹 配	xO^
+十 分	u(YHJRa
+単 語	x-Z
+印 刷	xHZ
+印 机	sH_
+反 映	xMXg]
+发 到	u>[
+取 れ	u>[
+受 け	q/Z>[NHZ[
+古 い	o>YHHMaZJhZ
+只 有	sC]P_
+可 以	xB[V^ZJ
+可 证	u9J=_H^
+号 が	l3]>[HJIYO]aJ
+号 に	s3^>Y
+号 没	u3aV]
+号 码	m3^>ZHJO_
+号 被	u!Y#[
+号 验	x>Y
+司 的	uN[UZ
+合 公	xN[
+同 事	xV_
+同 期	xG^HIR^
+同 步	sG^HFR^ZI
+后 再	xcZ
+否 さ	p%]/]JYN]ZI
+含 ま	x-Z
+启 用	pH[UIV_ZHd[
+問 題	sZXc_
+回 数	uXZ
+国 番	x3^
+在 の	sh_
+在 不	u@_ZH
+在 本	x_Zd^
+地 ad	q!X/^_Yg]
+地 环	xcYd^
+坏 了	uH]
+域 管	uPa
+填 了	xCXO^
+変 え	u@^MZ
+変 わ	u>]
+変 更	f9J@bBXHFIJM[Z[^[hJ
+复 杂	xI[NZ
+多 す	uXZ
+多 次	u#]-IHJX^
+多 请	sX[
+大 写	xIa
+大 文	xI_
+天 改	x@^ZH
+太 多	p#]-IHJXa
+太 容	u-^
+太 短	uI_
+失 敗	uZ^
+失 败	qZ^fX
+如 何	xHaZI
+字 と	xI_
+字 母	xIa
+安 全	x?[DY
+定 し	xgZ
+定 了	s#]TY
+容 易	u-^
+密 码	T!F)H*I+I,I.I0J1I2I3F4H5I6I7I8H9H:I;J<I=E>E?E@ZAIBXCGDIFIGZIZK]LHM]N[OHPGQIRGSGTFVIWHXFYIZb[H]G^Z_GaEbYcGd_eHfYhY
+对 象	u;[_a
+小 时	o>I@]HIXaZHa^
+少 所	x=aHI
+尝 试	sX[
+届 き	qa^
+届 く	x>Z
+己 的	u@ZO^
+已 经	x>^B[HJZI
+帐 户	o!^#[VX
+帯 を	x>X
+度 も	s#[X^
+度 変	u@X
+式 が	x3[
+当 前	sh^
+录 不	xHGZa
+录 界	xbZ
+录 里	x3^
+形 式	x3[
+待 #	xXX
+待 っ	xXY
+微 软	uHJSbZFd^
+心 重	xg_
+必 要	o9J=^C_DJHHI]ZI
+忘 れ	pBIDZH[MJZ^
+忘 记	uHIZ_
+怎 么	xHY
+我 不	x9^HEV^
+我 们	xU^VHZHd^
+我 只	xC[
+我 忘	xZ^
+我 的	k![#_IXVZ
+户 在	x!Z_Z
+户 已	x!ZTY
+户 没	u%[(JV[
+户 被	s![#Z
+戻 し	uYYZGd[f^
+所 需	x=aHI
+手 机	h3^9J>aD_IJO]ZJaE
+打 印	sH_
+択 肢	x?^HI[Y
+报 错	uHJZa
+拒 否	p%]/]JYN]ZI
+拒 绝	s/[9J@^HJN^P^ZI
+换 了	q>]HJM]
+接 受	x/[NFZ]
+接 有	xc^
+接 続	qH[ZIc_
+推 測	u-]
+提 示	oKY_Yd]h[
+携 帯	p>aDZZG
+收 不	o>[HJa[
+改 一	x@Y
+改 了	u@^M[ZG
+改 密	q@GMJZZ^_
+改 的	x@^
+改 过	u@Y
+敗 し	uZ^
+数 が	uXZ
+数 太	uXZ
+数 字	s9JHIId
+文 字	uIb
+新 し	mBZHXMYNZ
+新 密	oB[HJJ[M[NFZZ
+新 手	xHY
+方 式	x*]C^HJ
+方 法	l*bC]HYUI
+无 法	o:YE]VJZ[cY
+日 ま	x9YX^
+日 変	x@]MZ
+旧 号	u>[
+旧 密	mHJMbZHg[h]
+时 锁	xT^
+时 间	xMYR]
+易 被	x-[
+昨 天	s@aM[ZG
+昨 日	u@^MZ
+是 不	x@[S_ZG
+是 旧	xg]
+是 要	x@ZM]
+是 锁	xT^
+時 的	uT[cY
+時 間	qXa
+暂 时	xT^
+更 し	o@]HHM^ZH
+更 で	k@bMI^[
+更 新	uM[ZGf^
+更 禁	x@Z
+書 き	uYYZGd[f^
+最 短	x@[
+最 近	xK_ZI
+有 効	m(IHZIIKIN]UZV_ZEdZ
+有 启	sV[d[
+有 域	xP_
+有 开	xU^VHZHd^
+有 权	x%I(^
+有 注	uD]
+有 登	x3HDa
+有 这	x[Z__
+有 重	x%[(J
+有 问	uZ[c]
+服 务	o9J@ZHIRbS]ZIfZ
+期 間	s=]@ZIIKIN]ZH
+期 限	u@[IHN^
+本 地	m/^E]HJZF_YcXd]g]
+机 丢	s>aHJaF
+机 号	o3^>YDZHHO^
+机 坏	uH]
+机 怎	xHY
+杂 性	xI[NZ
+权 限	q%X(_;[VJZJ
+来 宾	x:^ZJ
+来 没	xDZ
+権 限	s%](^;[
+機 種	x>Z
+次 数	sX[
+止 さ	x-Z
+止 し	xf[
+止 め	xHHU^YY
+止 期	x@Z
+正 し	s3Zh[
+正 确	q3Xh_
+步 服	xR_fX
+残 っ	xPX_Y
+求 め	s*]M^
+求 两	u*]C[
+没 有	d#J(Z3_9H:J=J>F?J@JBHCIDaHCIHKIMINJOJTJU[XJZC[X]H_]a^cJd_fIhJ
+法 が	xCZ
+法 を	u*_HZUJ
+法 重	o:YE]VJZ[cY
+注 册	sD]
+済 み	xTZ_Y
+測 さ	u-]
+満 た	pI[KIN_ZI
+無 効	k!b.Y;[HHUZdY
+猜 到	x-[
+环 境	xcYd^
+现 在	q/Y@^CYZH
+現 在	qh_
+理 セ	xg_
+理 中	xg_
+理 员	m*aCHHIP_UXZId]
+理 者	m*_HIPYU^ZFd[
+環 境	xcZd]
+用 不	x?^HGZ]
+用 了	p!Z.X;[>^HIUYZJ
+用 密	uV_dY
+用 户	m/X:Z;[@HIXMJZC^__Y
+用 旧	xKYMX
+用 期	s=]@[IHN^ZH
+用 过	qK^
+电 脑	oHaMaZI
+电 话	s3]9IHGZJ]^a_
+画 面	pHZUIVJZXbc
+界 面	xbZ
+番 号	k3a9J>ZDXHIO]aJ
+登 录	lBZZ_bYhX
+登 记	q3G>]D_HHOZ
+登 録	i3JC_DaHGOYZI
+的 に	xT[
+的 不	u@[O_
+的 号	xO[
+的 密	m%I(_/YE]NZVJZE
+的 帐	q![#[TJVY
+的 手	u3[O^
+的 电	x3^
+的 组	xHGVbZI
+的 许	x=aHI
+的 账	s#[TYVX
+的 连	xc^
+目 录	x3^
+直 没	xa]
+短 す	uI_ZI
+短 使	x@[
+短 信	q3]>I?^HJa]
+码 不	hHGIGKIMJNYO^Zah^
+码 了	uHIZ_
+码 今	x@]
+码 以	uK[
+码 写	sHJUJZFdaf_
+码 发	u>[
+码 在	xM[
+码 太	p-]I^ZJ
+码 最	u@[KX
+码 没	x3]
+码 现	u@_ZH
+码 策	xN[
+码 输	x#[-HX^aJ
+码 里	xI[
+码 重	k(HB[DYHZU^V[bIdI
+確 認	u>^HHZHa]
+示 さ	p?][Y
+示 密	uKZd^
+社 の	xNY
+禁 止	p-a@Y
+禁 用	o!^.X;[UY
+私 の	x9]V[
+种 方	x*^
+种 验	s*[Ca
+種 変	x>Z
+符 合	qI]N]ZJ
+等 待	xXX
+策 略	sNbZI
+管 理	e(Y*d9I@JBICGDIHDIIKIMHNIPaU^VHZDaJbJd_gbhJ
+組 織	sU[ZIcZ
+続 で	xH[
+続 の	xc^
+織 で	xUZ
+组 织	u=YU_VHZGcZ
+缺 少	u=aHHI]
+置 不	u:XS_
+置 了	u=]ZHg_
+置 失	xZ]
+置 密	o%[(H:YVJba
+置 的	xHGVbZI
+置 都	xUZfY
+者 が	xU_ZH
+者 だ	u*[PZ
+肢 が	x?^HI[Y
+能 再	s@Z
+能 用	u>^MY
+能 重	u(Y=^KYZH
+脑 上	uM]
+脑 还	xM^
+自 分	xI]
+自 助	uH]UYZI
+自 己	s@ZO^V]
+致 し	uO^
+行 回	uXZ
+表 示	p?][Y
+被 猜	x-[
+被 禁	q!_-Y
+被 锁	q#a-I
+複 雑	xI]KINY
+要 で	xIZ
+要 と	uC^IY
+要 な	x=_CXHIZI
+要 两	u*^CZ
+要 件	uI[KIN[
+要 求	k*_CYI[MHN_ZI
+覚 え	xK]ZY
+解 锁	s#XT][Z
+解 除	sT][Y
+言 わ	g-_9G@[C[DJHGI^MJX]ZJh[
+設 定	u9JH]gZ
+証 方	x*]
+試 行	sXZcY
+話 に	x9Z
+話 番	m3]DYO]
+認 証	s*]DX
+語 が	x-Z
+记 住	xK^
+记 密	uHIZ_
+记 手	x3HDa
+记 的	u>^HJOZ
+许 可	u9J=_H^
+设 置	xH]
+证 器	x?bHG
+证 方	u*]C_
+证 码	j>^@JCJHGX]ZGab
+试 次	sX[
+话 号	x3^
+请 等	uXZ
+谁 都	x=]S_ZE
+谢 谢	u9cBIHGKJZHaJ
+账 号	q!X#Z:XV]
+账 户	p%[(J*]:YCJTY
+输 入	xO[
+输 错	u#]-HX^aJ
+过 密	q@YD[
+近 #	xHJKbZH
+还 是	o#JM^T]g[
+这 个	qG^HFKXZJ[Z__
+连 不	xH]
+连 接	uZJ__c]
+选 项	x?^HH[[
+違 う	uh]
+違 え	u#[X^
+選 べ	x?[[Z
+選 択	x?^HI[Y
+邮 箱	s>]CXD]HY
+里 的	u3a
+里 还	xTY_Z
+重 置	^!H#I([)J/J3I:Z=X>H?H@GBXCIEZGJHJIJJJKHMGNIPIRJS]TIU]V^WJXJZ^[J]I^IaHb[dFg[hH
+録 さ	u3JDZOX
+録 し	p>YD_HH
+録 は	xC^
+锁 但	xTZ[[
+锁 定	o#^T_
+错 太	x#^-I
+错 误	uE]HJZ[hY
+間 が	u=]MXZI
+間 待	xXY
+間 違	s#[X]hY
+问 题	s?[ZZc]
+限 が	u%](^
+限 重	x%I(^
+除 し	xTX
+除 済	xTZ_Y
+雑 さ	xI]KINY
+電 話	i3]9I>[DZHHO]aZ
+需 的	x=aHI
+需 要	s:YI[MY
+面 に	uH[ZIb^
+題 が	xZ[cZ
+題 で	xc^
+页 面	xHHZ^]_
+验 证	e#I*Z-J3I=J>]?a@HBIC^HCIIKIMINJTJVJX[ZEabhJ
=#	A!B#>%;&@(E)9*>+:,<-F.=0@1c2h3k4@5<6<7:8:99:8;<<F==>C?5@hA:B<CeD9E<FBG<H=I_J9KgL=M<NBOYPdQ<R[SdTeU9V6W;XhYgZ8[:]5^<_8aFb@d8e<f5gch6
=0044	x3_HG
=0049	x3[IJKJO]ZJ
=0171	s3[>JOYaH
=0x80070005	x%YHZ
=0x8023061f	l%I8d9J<GHGNGZG
=0x8023062c	o%H(J8E9J<d=JBIHHNHUJVIZH]JaJbJ
=123456	x3[aH
=2003	l(I4I5eBJHFRIVHZIbIcIfG
=2008	g4G5fHFJJNJZCbIfI
=2012	x5[
=2013	xHZ
=2016	s-H1a3I4I5_9F>I?J@ICIHFKHVJ
=2017	x1^HG
=2018	s1bGJHEfH
=2019	x1Y@]HJ
=2024	xI^
=24h	k#F-I9H?I@_BHCJDIHFIIKIMJNITJXcZGaIbJhI
=30004	x-]
=31001	sdGebfG
=31034	j%I-I4J6J9I=I@IBIDJHEIJKIMJNIPIRIUJVJY]ZE]JcFdEeGff
=31044	uHFZGfb
=32002	xHIc_
=32004	k!J%G(J,G-H3H4J6f9F:J=I>I?IBHCIDJHFIHKIMJNJOJVJXIZG]IaHcIeIfJhJ
=32009	g#J%I(I*J,g-I3I6H9H=J>I?H@JBICIDJEJHCIIKIMINEPJVIXJZE]IaHcJdJeIfHhI
=32011	u,H3I6JEJFIHDZFcIec
=33001	^!G#F%D&k(H)I*H+I,H-D.I/H0J1I2J3D4H5J6I8H9D:G;I<J=G>E?F@GAFBECFDEEIFcGHH@IDJHKFLIMGN@OHPHQIRHSHTHUHVHWIXGYIZ@[H]F^I_DaCbHcHdIeGfGgIhE
=33002	o!I&GAHHGZD_d
=33003	u#I&H-IAbHFKJOG_IhI
=33004	p!I#I%d&E(H-H3I6I9G=J>I?J@JAIBICJFHHEIJKJMJNHQIVJXJZH]I_HaJfJhH
=33005	x!^#J
=33008	k!J#F&I-I5J@ZBHHFKINePIXIZH^Z_JaJfJhJ
=3rd	xJZ
=4251234567	x3^HIII
=4567	x3[
=4711	x3]HHZ[
=4740	p!J#bHITIZE
=50053	uT[
=5x	x#[XZ
=6329	u8_HJNI
=66048	x!JHJLa
=6800	u,IHDNGZFfa
=80004005	x%H&a3JHHNI
=80070005	p!J%c>JHEPHQJZH
=800700c	m!J#I%E(J-F2f3H4I9F:I=J>H?I@IBHCHDIHCIDKIMINGRJTJVJXGZG]IaHcJfIhI
=80230619	s%I4H8I<HJYNb
=8023061f	x8_HJNI
=80230626	x%a4G8J9J<FAJHJNG
=8023062c	u%G3I4G8I9I<cAIHHNFZJ
=80230818	l!I%F-J2J3H4e8H9G<G>J?J@JAHBICJHGIJKIMJNFVJXJZH]J_IaIfJ
=80231343	uAH__
=a	;#D%H&C([*_-^.>/H0:1@2X5H6C8I9b:G;<<G=H@cAHBECEDGEAF_H_LJN@O<PDQFRESFTBUIW[X^YBZI[_]e^DaAbGcAdFeCfEgAh?
=aadc	l#J1]3I9I>J@IBHDJHCIJKIMJRcTIXIZI]JaJc]fJ
=aadsts50053	q#EHATdZH
=aadsts53003	xHY
=aan	k(I/Y>J?J@GBIDJHDIYKFN^UJV]ZB^^a[fJhH
=aangepast	x@^
=aanmeldscherm	uZJb^
=ab	c!I#H%G(G)J*I,Z-F/E1J3F4Z5I6J7J8J9F:H;J>G?G@FBFCFDGFJGIHHJYKFL_MENaOHPHR[SITHUGVFWGXHYI[I][_IaFbGc[dEe]fFgHhY
=abandon	pHBNJZH]caH
=abbiamo	o=[B[HIKJLYU[YYZJfJhJ
=abend	x@_
=aber	c!H#F%I(H)J*I+^-H/J3E4J9G:H>^?_@YBHCZDAHAIGKEMINHOET^UIVYXHZ@[[]]^I_JbIcIdIfIgJ
=abgebrochen	uHIII]a
=abgelaufen	o#J(J-I:I=_>Z?H@HBCCHIIKINIUHVJZZ][a]bIdIfGhJ
=abgelehnt	j!J%I)H-_/Y0I3J9I=G>H?I@[BHGJHFIHJJKGMJNZPIZ[]J_IaId[hI
=abgeschaltet	k![)Y;XBJU]Y]ZJ
=abgeschlossen	x+JB_DHHI
=abgewiesen	x!ZK]
=abilitar	u.ZHJdZeY
=abilitato	k(IDIHHU^V^WGZFd[
=able	d#E%H(H)J>G?D@GBbC^HDKILIMJQZTFVGZ[[J]I^HbJ
=ablehnung	x-XJY
=about	a!Z#F%J(E)G/I7I8J9I:H>H?HBBCJD[GJI]JHLIMHS_TIUDVEZ_[H]F^HaHbHdHfIgGhF
=abov	u;aGIHIPI_I
=abrir	x@IHY[^
=abroad	k![#G)Z>[?IKJT]ZGa]bH
=abrufen	x,[
=absent	o%[(J-J5Y9[@JBHHGIIVJYZZD[]]J_]hJ
=abteilung	xFYV]ZH
=abwesenheitsnotiz	x9[HYZJ
=acabo	x=aBJHIZI
=acce	f!]#H%c(H)I*I+J,I-G/H2J3G4J8J9D:H=G>]?H@FBHCHDFFJGJH^IDJIKEMHNGOGP[QXRJTJVFXI[J]HaGbJdEeHfHhG
=acceder	q!F#I%G/JBXIIKILJMFNIPJVGZY[_^I_Jf^hI
=accedo	xHJha
=accent	x/[I^KIZFhJ
=accept	V!D#C%B&J(D)G*H+F,H-Z.Y/Z0H1G2H4G5I6H7G8G9E:E;H<H=E>B?_@XAGB^CEDDEHFIGEH=I[JFLCM]N^O_PEQHRHSITFUFVCWGXEYHZX[D]E^B_EaDbEcGdFeHfFgJ
=acceso	k!]#I%^(J-I3I9H>Y?I@JBFDGH[IHKGMHOIVHZZbJfJhI
=access	S!D#H%c&J([)G*F+H,G-D.I/D0I1I2I3D4H5J6I7G8H9G:D;H<J=F>b?Z@EAHBCCFDAEHFIGGH[IEJFKDLGNEOGPbQdRISETEUHVDWIYI[G]G^C_FaDbGcGeGfHgGhE
=accesso	g!]#E(H-J/I2J3E:I=I?G@GBZCHDDH^IGKFLZMHNIOIQJTGUIVFXIZ[[I]H^IaHb[cIhG
=accetta	p3F>H?I@HBJCJDJHGIGK]NIO[ZXh_
=accettata	u/Z?[HG
=accident	q!]@ZHHZF]ZfX
=accord	pHYKJNZU]ZG
=account	A!d#]%c&C(<)]*X,^-9.B/;1?2d4>5A6?7A8>9A:];Z<@=H>A?:@<AaBFCGD]ECFAI>JAK7L_M@N:O>PaQ^R?S>U9VbW<XEY?ZG]=^f_]a=bCc<d?e=f:g<hD
=accountdisabl	x!^HGPIVJZF
=accountenabl	x!IG__E
=ace	s;X@IHIKFPaZI^[_J
=aceita	p@FDJHHI[K[MYVHh[
=aceitou	x/]
=acepta	k-I/I3G9G:J=I>H?Y@FBHDIHDI[K^NHO[VHaJbIh^
=aceptada	x/^
=acepto	x/[MI
=acesso	u3H>^DIHIP]ZI
=acl	j!H%H(F*J-E3I4J9G:J;f=H>I?G@HAIBICIDJFHGFHAIIKINHP[TJUIVHXIZE]H^H_GaIbJcJfIgIhJ
=acls	s%]-J;c=J>J?JAGCIDJGJHBKJPIZH_I
=acquir	p%I(J,Y3I8^:HDHEJHDPJQbZE
=acrobat	xHZ
=acs	s1c9JHG
=act	u![*H@JBJE]HIKINJPHZ]bIdGgI
=actif	u!ZQ[
=action	m(H)I*EBZCJEbHEPHZHgI
=activ	Y!^#C%Y&d(C)E*G+H,G-E.I0G1G2F3A4F5I6^7G8G9H:C;G<H=F>G?G@GA]B_CGDEEFFYGEH?ICKDLHMDNCOHPEQHRFSHTXUbWDXHZ>[F]F^X_ZaGbGcDdHeGfHgHhD
=activa	uH[LYdJ
=activar	u,]YYdIeZ
=activat	q!X=HHZVZ
=activation	u!G%I,]3IEJFIH^NIUIZFdFeY
=active	pVYZDdahI
=activer	u.ZH[UIVHeY
=activo	q!XQY^Yd[
=actual	m@HHJIHKHMJOIZFhc
=actualizar	x1ZHHf]
=actuel	pZEha
=ad	B!j%e&e(5):*:+<,B-<.C/l0E3e4E5>6<7C8]97:7;@<Y=B>9?7@<A^B9C8D6E=FDG>H3I<J?K3L_MbNYO9P[Q>R:S;TgU8V4W<X9YEZ3[@]8^c_ma7b7c@d]eCfEghh6
=adadminactionrequir	x*ICIE_HF
=add	b!H#I%[(D)E*C+H,H-G.^/J1H3E4I7J8Z9D:H>D?B@FAIBFC]DXEIFJGJH^I_J_KGLJMHNFOFPDTIUHV]WIXGYJZ@[I]F^I_IaFbIcIdIfIgFhH
=added	d!H%I(G)J*I,J1I3I4F7J8e9J:X=I>I?H@GAHBIFJG[HAIJKIPGQ[UIV_XJYJZD]J_HbJcIdIfHgJ
=addefaultdomainpasswordpolicy	x@_HINI
=addition	x%]?]HIZH
=additional	pC^DH
=address	d!H%J(I)J*J-I3c7J9G:Z=J>Y?G@FAJBIGJH[IIKILJMIOJPJUJVHXI]I^I_IaEbJcIhI
=adesso	m*]=]>I?JHFIHK]ZGh[
=adfs	^!G#G%G(E)G*E+I,[-E.J/H0J1H2I3F4G5J7j8H9C:G;J<J=F>E?G@FAHBFCGDGEHFIGHIEJGKDLIMFNFOIPDQIRISHTGUGVFWIXGYJZD[I]G^I_HaFbGcHdGeIfGgFhF
=adivinar	p-^HJ
=adivinhar	s-[
=admaexport	xDIHFQaZH
=admin	C!@#A%D&C(e)j*m+E,h-A.A/;0@1]2A3?4=5@6@798=9>:J;@<B=E>:?A@>A>B9C;D?EcF@G;HFI8J=K8LDM;N>O?PeR?SGT?XDY@ZA[=]<^E_=a=b>c<e>f<geh;
=admincount	a%J(I)I*H3HHGIJKJPeXJZJ
=admindescription	u(I*JGbHFPIZGgI
=administra	xd_
=administracion	xdFg^
=administrador	_#I%H(])]*a+H,^-F/J1J3H4H6J7H8I9I:F=H>H?F@GAJBECFDEGIHBIGJIKHMHNGOHP[RISGTIU^VXXI[J]H^J_IaIbHcHdYeIfGgFhG
=administrateur	c%H(Z)]*[+H,_-H3I7H:G=G?G@IBICHDFECHEIGKJMINGOJUZWXXIZX]H^IaJbJcJdYeJfIgHhI
=administration	s)]*GHHPIUFVJ^^g]
=administratoren	k(I)_*^,J-HHIPFSJUZVHZIdZgH
=administratorzy	x*[
=adminkonto	x*Z,]CH
=adminsdholder	k%GPb
=admit	x.Z7Y
=admt	sA_HI
=adob	m9J=EHc
=adress	m3Z:^?[CGD_HDOIZIaI
=adsync	b%I(J3J9I=J>J@JBIGJHCMIRHUIVIZF]JaJcIdJfg
=adsyncaadpasswordresetconfiguration	x%HEEHEWHd^e]fI
=adsyncpasswordwritebackpermission	q%bHEdHfH
=aduc	f!^#X(H*H@IGIHDJ]N[T^VJZD[J^Z_I
=adunknownerror	k&bHFZH
=aduser	xHIZG^^
=advanc	u9Y;Z
=advic	u)^H^UJ
=advisory	x)IHISaUFVJZF
=affect	q-HBHFZHZJ[T^
=affich	x+^3IHIIGO[
=after	M#c%Z&G(G)B*B,D.E/^1J2D3F4G5D7B9>:@;C=H>>??@YA^B_D?EGFBGAHBI<K@LXMZNGOBPGQER_SBTZUFVCWCXXYZ[A]Z^H_AaFc@eCfagHh@
=afternoon	p9]@]ZJ
=afterward	p-J/]2]8Z@HBICJHGKIMHZ[
=again	R#[%D&H(D*E+c,F-@.G/D0F1G2G3D4E5F6G7E8Z9D:D;E<G=D>C?D@cAEB^CCDAEGFEGDHDI>JCKZLDMAOEPZQGRYSGUDVCWFX[YGZa[X]B^B_JaHbGeFfIgDhA
=against	q#H7XHEJ]KJN[^[
=age	^(I-H/J9J@dBIHCIAJJKGNcZGhJ
=agent	U!B#E&I(C)G*G+F,E-b.H/C0m1D2G3E4D5F6F7D8[9E:E;G<H=D>E?D@BAFBBCGDEEHFHGCHFJ]KBLFMDNBOGPEQHRESDTDUDVDWGXDYFZ=[F]D^D_DaEbCcCdAgDhC
=ages	xK]ZJaZ
=aggiornamento	xZIf_
=aggiunta	x8]
=agli	s)Y*[HI[Z
=ago	_!H#E%J(J-G/E3J:J>_?H@aBGCIDZH@IEK^MbNHOIPXTIVJXIZC[J]IaJbJgI
=agora	s#J-J9F@IB_DIHFIHX^ZJ
=aguard	uX[
=ahead	q#J9IHDRbTH
=ahi	s3J:[>bBJHGaD
=ahora	l*X-J3J9I:J>J@[BIHFIHK]MIPXX[ZF]Ih]
=ai	Y!H%F)H+F,I-J.I/H1I2I3D4H5J6J7H8I9D:F;I<J=F>Z?B@[AICaD^EHFIGHHCJHLIMDNYOEPHQIRHSITHUGVDWHXYYIZ[[E]b^H_IaYbFcGdGeIfGgIhB
=ainda	uHGM^_X
=aiuto	u9[HIKJZ^
=ajout	x8]HHV[
=aka	i+Z3J7Y9H?JBIDcSJT]VIXJZFaJ
=aktiv	q!_HIIJZI
=aktiverad	xUX
=aktiverat	p!IHIVaZIdY
=aktivieren	p!J#I%H,[.Y;]XJe^hI
=aktiviert	h(J)H.Z8Z=IBIDJHGLXPIU]VXWJZId_fE
=aktuell	p-JHHIJKFNJZEhc
=akzeptiert	q-H/[@IHJIGKFNIO[Z]dJ
=al	W!@#B&I)D*D+D,Z-B.G/C0[1F2F4D5^6D7F8F9^:B;G<G=C>]?BAFCADCEEFFGDHFI@JFK[L^NCOYPCQZRDSDTCUBWFYFZH[D]B^J_Cb_dHe]gEhY
=alarm	x>GBIH^XIaG
=alcanc	xG[
=aldrig	q3J9IBID^HFIJKIZGa^
=ale	qHJK]MZTZZI_Z
=alert	p,F-J3J9G?I@IBJHbIJKIRIXJZIaJfZ
=algo	s.Z9^>H?IC[HFIIZH
=alguma	x9^HJ
=alguna	x9^HJ
=all	Q!?#A&G([*B+],D-D/A0E3>5I6E7B8C9>:@;A<E=C>??>@DABBfC?ECHAI[K^M?N]OAQERCTZUfV?W]Z:[B]?^[_Ba@b[cAeCf@gAh?
=alla	h!H#I%[(G-H3E:H=I>Z?G@EBYCIDEIEJJKZMHN^PGU^XJZA[I]I^HaGdHfHhF
=alle	e!H#G%[(D)G*I+_-H/J3I4G9]:G;J=H>G?FB]CDDDFJGJHAIGJJKFOHRJSHTYU[VIX]ZX[I^J_JaFbGcHdHgHhI
=alleen	o(J9I>I?]@HC]HGIIKJP_ZH[]aH
=allein	x(I)I*^>J?]HIVIZGaH
=allow	V!F#H(_)H*F+F,J-].]0J1J4H5I6I8I9E:C;J<X=F>F?YAIBECDDDEIFIGGH?JHLGMFNHOHPGQ^RISHTJVaWGXHYXZ=]F^__GaEbCcGeIfFgFhC
=allowedtousesspr	h)cHHNH
=allowpasswordreset	lHFbc
=almeno	xI^
=alon	o(J*Z-I>I?^C[DGHDI[KHZIgX
=alor	m#G+^-I3F9J>F?I@IBGCHDEHEI[KGMHO]T[VIXIZF[^]IaHh]
=already	b!^)I+d-C3I9F>G?H@_BGCIDBHBIHKaMJNHOITJUIVEXIZG[I]JaZbJhI
=als	d#I%I(^)Z*_+Y,I-Z3[4I9I:X=H>F?^@EBGCCDGEJGJHBLJMINGOJPGR[UHVFWJXIYJZB[I]H^IaGbIcJdHfHgJ
=alt	e-J/I1Z@_BHHGIFKFLIM[NHZB[J^GbYfJhc
=alta	u,]-I3J>I?H@HC]D^HHKJZHhJ
=alte	_!I#[%I(H-G/[3G5X7J9H:J=I>b?I@DBECGDFGJH@IGJIK^LIM_NGOITHUHVIWIXJY^ZF[I]G^IaGbHcJdHfIh[
=alten	x5Y>JM[
=alter	k!J#I(J-F/I7Z:J?J@HGHHGICJJKELJN[PIVEZE[I^ebIdIhF
=alterar	x@HKJZF^]h]
=alternat	m+H?]@IDFKZ
=alternativ	u3b>H?IDIHG
=alternativa	s!J3^:J>[?HCJDZHCKJaI
=alternativo	q3_>^?GCJDZHGKJOJaI
=although	e!I*X-]3G@XBICIICKCMJNHO[T[VJZHh]
=altra	j#J(H-F3I9I:a=J>J?J@cBHCXDXHCIFKYMHNIUJVIXIZD]J^JaJfJhH
=altri	q(Y*ZCJHIPZV[
=altro	p([)G*H3I?G@YB[C_DIHGIIKJXJZFaI
=alway	d!H%J(G)H*J+J-G/H3H8J9H:H=I>H?GBFCGDaF[GJHJIDJIK_LJMIOJRJTJUIVHWJXIZY]F^HaFbJcJgXh]
=am	W!D#]%H&J(I)[*D+E,H-C.H/F0I1H2I3D4G5H6H7G8H9B;[<I=E>??B@ZAHBDCDD[EHFGGGJGKALGMcNFOEPEQIRXSGUEVaWHYGZC]C^I_GaZbacGdEeIfEg^hF
=amazon	x?JH_aJ
=ambient	m!I-I/G7I@IBIEIHHIIKHNGTGZH_IcbdafJgHhI
=ambito	q-JGbHJMIZJ
=amministrator	f%H(_+H,]-F3I4I9J:I=I>I?H@HBHCJDGHCIIKHMHNIOJPYRJSJU[VXXIZ[]I_IaJbJcJeIfIgHhI
=amministratori	p(I)^*^?GHINJP[VI
=amministrazion	ug_
=among	s9J?^DJHJK_ZIhI
=an	I!H#>%A&Z(]*Z+G,Y->.C/Y0Z2I4C5@7E8@9E<]=D>I??@IA[B?CFEAF^G[H[IAK[LDNDPGRHSbU>VFWAXHYBZ][A]>_HaZdEfGhB
=anch	xLZMIT[
=anchor	h9IAaHHKINJZI__aI
=ancien	a!H%H(G*I-E/Y3C6J7J9E:I;J=I>a?E@CAJBGCGDEHAICJIKaLJMdNGOERJTHUIVIXHY[ZC[I]G^J_JaCbGcIdHfGhb
=ancient	x5_KJZF
=ancora	h#J(I/J1X3I9]:J=J>I?I@ZBHDJEIGGHCIIKIMaNJOJP[TZUGVFW[XJZH]IaHdJfHhG
=ancoraggio	xA^
=ancr	xA^
=and	?#b%F(C)A*Z+I,>-H/a2F3G4G5[6Y7X8a9>:F;=<_=J>Z?F@bAYCXDIE=FZGCH3IbLYMCO^PIQFRYS8TGUBVEWCYYZE[=]_^D_CaHcXdHeEgXhJ
=ander	k!J#I(I+H-F3I9F:^=I>]?H@ZBECaDEHCI]KZLJMHNIOIVJXIZC[J]G^HaHdJhF
=anderen	o(]*]:]?J@ICEHJJZKJV[ZDbJ
=andern	_!I#G%I(F)I*G,I-H/I3H6J9G=I>H?G@ZB[CGDIGJHDIDJIKBMENFOIP]SITIUHVDWJXHZ]]H^d_IaHbHcIdHeIfHgIh]
=anderung	s2YL]ZH
=andra	s([*[3G@GCZDJHHKHVJZE^^hH
=anew	x+]4I8]>ICJDGHF_I
=anforderungen	sIENaZI
=angaben	x&Y3JD]
=angeblich	m#J+]-I3H9I>H?J@HCGDEHGI^N]O[ZH]IaH
=angeboten	k*Y>E?b@JCJHIIJKIOIZH[YhI
=angehakt	qL[ZId^fG
=angemeldet	xBYZHh]
=angenommen	xZFh]
=angezeigt	u3J>^HJKIOJZG[^
=anixi	uJ]NI
=anker	xA]
=anmeldebildschirm	p[ZbY
=anmeldedaten	x,Z@JM^
=anmelden	l(J,I:J?G@FBJHXIIKJL]MYNJSJT[VIZZ[]^IaGdIfIg[hG
=anmeldung	j!J#H?J@ZBZCIIIKILYMGNJTYVIZ][IaIb[cHfJg[hG
=anna	u-HIZZ[
=annat	x-J3J9G:_@^HFKI
=annuair	k!Y3_7^>F?IAJCIDJEIHFIJKJNJTJ_ZaHd[
=annual	xH^
=ano	s-]9I?I@IBJHGIIKbMINJVJZEhI
=another	W!F#D%G(])G*D+G,I-H.J0J1I2J3F4I5I6J8[9C:_;H>[@bAFBEC_DBEHFEGCH^ICJGK[LXMENEOGPFRJTYUFVDWGXZYIZ=[Y]F^FaEbFcGdGeJfHhC
=anruf	m-J3]9F>Y?aCIHEIJKHMJOIVJXJZJ]Ia]
=anslutningsproblem	xc[
=answer	j#G&Z-H3J4]9[>I?^@ICIDYHCKHMHNJOJX[ZH_JaIbHcJ
=ante	i!J#J(G*J-F3E9G:G=I>[?Y@GBHCFDIHCIFKaNIODTJVIXGZE]_^JaGb[gJhG
=anterior	l3I9J:J>I@FDIHGIHKbM^NJTJZCgXh[
=antiga	p-J9HBIHEIJMaTIh_
=antigo	x>Z
=antigua	uKXMX
=antiguo	q5Z>YYZ
=anvanda	u-J9I?^@JHHK_ZJ
=anvandaren	o!^([-J3I9G;Z=[>H?H@FBHDJHEIHKDMHNITJUIVJZE]J^^_YbIdIhF
=anvant	uK^
=anwender	p*X@HCJHEM[N[ZH]Za]
=anwenderin	xPY
=any	U#D%C&G*D+Y,G-@.J/C0F1Z2G3A5F6X7C8B9c:B;F<E=B>Y?[@GA@B_C?D_EDFFGAH>I?JCK_LEMBNYOCPFQGRESDTIUCVIX]YF[C]B^C_bbJcCdBeEfBgDh@
=anybody	o(H)H+[-^9^>I?J@JBIDJHEIIKHNJSYU[VHXJZHdIfI
=anymor	k=Z>^?JDIHCZ[
=anyon	j%I)J*X9Y@_BHGJHIIJKJMFNJP]UYVFZX
=anyth	i%J(J+I-E/J7[:I;]=I>I?G@HBHCDDbGII]MHNJTIVHXJZJ[Z]F_IbHhH
=anzahl	x3IC]X[
=ao	o!J(I3F>^?IDHHGKJO[VIZ[c]
=aos	uHIIZNY
=apagada	u<YBIHGU]fX
=apagado	uHIU^_X
=aparec	k(]3J>I?[CJDHHCIIKIVJZE[aaJbYhJ
=api	m%H(F@IBIH^ZDga
=aplica	x*[
=aplikacji	x9I?bCIHGaJ
=app	T!E#D%C&I(d)A*_+@,F-A.H/E0G1G2G3A4F5H6F7D8G9C:C;G<G=B>Y?j@?AGB@CdD>EFFFGEHcI?JEK>LEMBNBOCPCQHRGSFTDUCVAWEXDYGZ;[B]A^A_Ea]bGcEdCeFfDg^hB
=apparait	s(]?[CIDHHJ
=apparently	k(H-_9I:J>J?H@YBJCIHBIZK[NJV]ZF[IhI
=appear	e*I+c-[3H9I>H?a@IBICFDBGIHHIJKGNXXJaHbZ
=appel	o-J3Z9H>I?[@JHEKHOJQ]]Xa^
=appen	x-J3G9H>G?bHFKJZHaI
=appl	l#D(H-J>I?I@JBHHeIJSJTEUJVJZE[JaIbIfJ
=appli	k%G(G*Y-I3I9F:I;_=J>Z?XBHCHDIHFIHKIMGNZPIUIVFWJY^ZG]IaZbHgJhJ
=application	i%H&J*I+J,^-H3H9J>H?ZAIBIC[DIEIHEMINZZD]H_IaGeJf_
=applique	x%^*YHHPJ
=apply	s)I*^GZNGPJ_I
=appreciat	x9_HF
=approv	j>_?G@HHZZE]Ja_bH
=approval	u9I>_@IH[
=apps	x/IPJg]
=apre	h!I#Y%I(I+I-Z3F4J9G:I=H>H?E@IAHBYCIDIEJIGKGMHNHOXR]TZUIVHXGZD[J]__[aEbIcIdIfIhI
=aprovisionamiento	x0]HJ
=apunta	xA]_]
=aqui	s@[CJHIUZdX
=ar	X!_#^%B&I)E*E+F,F-[/F0G1F2G3A4E5G6H8E:C<G=C@IAEB_CEEGFFGFJFLFMANBPYQFRETHU_V^WGXAYGZ:[E]B^ZaAbBcDd]eGfIgE
=archiv	xGYHY
=archivo	x-I2^HXIJ
=are	N#A&G(C)^*[,B-]/G0Z1A2C5_6G8J9b:I;C<E=F?H@JAaB>CCD=FGGIHAICJCKXLEM[NYOHP_QYSBTJVYW[X@Z9[D]@_>a?bDd[eDfGg?h>
=area	x3[
=arranca	u+ZHHVJb]dEf]
=arret	p!Z0YHIfY
=arriv	^!H#I%I(G*J+J-H/X3F6]8J9H:H=I>A?G@FAJB^CGDFGIH[IGJIKELIMHNIOIPIRITJUJVGWJXFZ][Z_GaabHcIdIfHhH
=arriva	j>YHEJZaa
=arrow	q!^
=articl	sH_
=as	P#X%E&H)[*d+c,E-b.G0Z1E2H3a5Z6F7H8I9A;G<G>@?[@:ADB?CIDAEEGDH9KdLAMENHPAQGRGSDTIUCVFWEXIYFZY[A^A_Ca@bGcAeFfDg@h]
=asap	x#YHIZZ
=asignada	x=[
=asistent	s+Z,ZHHdGe^
=ask	_!H#J%J(C)C*A+a,G-G1J3E4J7J:X>D?B@DBGEFGIJJKCNHOIPGQJTIU[VdWXXG[J]I^IaHbJdFgGhH
=asked	^!I#I%I(H)H*^+[,Y-H3E9I:I=I>E?F@EAJBGCZEJGJHEIEKCLdNIO[PHRJTJVGZC[J]E^H_Ha]gIhJ
=asks	Z!I#I%J(F)H*Y+X,Z-D/I3G7I9G=H>C?C@CAIBGC_DCGJH_JJKIMFNFPISJTHUIVGWJXH[G^I_IaDcJdIfJgHhc
=aspettar	s@_
=aspetto	u9]@IBJCIHGIIXIZIa_
=assegnata	x=_HH
=assent	xHG_]a[
=assign	m%C(Y)[*J=^@HH_IJKILIZE^Hg]
=assistant	s+Z,]HFe^
=assistent	u+Y,IHGdHebfJhJ
=at	J!@#C%C&](D)?*^+^-A0E1C2D3G4F5Y6D7b8E9@:D<D>G?F@eDBEHFFGJH?KELdNIO@PBQERBTHV=X?YCZ[[?]_^I_Fa?bdc]eJfHg?hH
=atend	pHIIZN]
=aterstall	u@JBIHGZEbb
=aterstalla	i!I%[(a3J:X=]>H@EBGCJDFHEIJKHMINJUGV[XJZ[]J^IaJbEdIgJhI
=aterstalln	o!J)H*JHHU[VZZZbY
=aterstallningen	s(I@IB]DIHIUIVIZ_bH
=atrasado	xHJR^fH
=att	f!G#H%[(^)I*I-]3H4J9F:H=H>G?H@YBFCHDGHBIFJJK]MHNHO]PJSIUGVZXH[J]I^I_JaIbGcJd[fIgH
=attach	sHFZ_
=attack	s#EHETb
=attempt	]#Z%I(I*J+J-G/I3H8J9H:I=I>J?H@ZB[CHDHGIHAIGJJKJLGMIN]PHRJUIVGXdYJZZ[J]G^X_JaIbHcJfIgJhH
=attender	s@[XY
=attendr	p@ZXX
=attiva	uHZLX^Z
=attivando	x,]dJeZ
=attivo	sLXQZYY
=attribut	d!J%H(I/I1H3Z4I8I:J=H>I@HBIDIG_HaIIJJKILZMJNIOIP[RITIXJZD^X_HaIcGdJfFhI
=attual	q@IKGZFhb
=atual	u@IZHh_
=au	b!E%E(])Z*G+H,I-F.J/I0I1I2[4G5J6I7I8[9B:E;I<J=F>Z?E@BA[BCCEDDEIFHGHH[JIKEMENGOEPEQYRISHTEUZWGXFYIZ?[F]Z^H_FaYb_cGdGeJfFgHhZ
=aucun	h!I#I%I(H)H*I+J-H3D4Z9G:J=I>G?E@HB[CXD^HAIIJJKJMINYOIPJSJTIU_VGW[XHZF]Ia_bHcIdJfH
=audit	c!J%I(I)J-]/^3J9I:J=J>J?I@EBFCJDJEZIIJIKHLYMIN_PJTIVZXJYYZF[J]]^E_IaJbIcHdHfIgIhY
=auditor	q)Z@ZHJYY
=auditoria	xNXc]
=auf	W#I%^&J(A*E+F,H-X/F0H1G2H3A5I6G7G8H9Z:D;J<I=D>_@CAGBBCBEHFHGFHIICJZKFLGMAODQHRYSFWEZ>^Faeb^cEdEeHgEhE
=aufforderung	x+]DHLX
=aufgefordert	u+[L_ZE]J
=aufgenommen	x8ZV]ZH
=aufgetreten	xHJZ_
=aufgrund	xEYcY
=august	x9^HEdY
=aujourd	s@[HIX]ZH
=aun	u9J>J@JGFHIKIMbP[VIfI
=aunqu	xTY
=aus	e!_#[%Z(E)G*F,I-I.X/J3G4H6Z7I9I:Y;J=F>E?G@GBECFDFEIFJGJHBIHKHMDNIOIP_QJRHSHTIUYVCWGXHYIZC[I]H^]_Ia^bZcEdHgHhI
=ausgegraut	u(_:YHJaJ
=ausgeschaltet	q%J4J<XHHRJU]YIcId_fZ
=ausgeschlossen	x)]G[UGVH
=ausgesperrt	s#^
=ausgewahlt	xV^
=ausrufezeichen	x-[IY
=aussi	x>]HGLY
=auswahl	u3H>JC^HHOJ[[]^aD
=auswahlen	x?]
=autenticacion	u,^3]?JCIDJHHhJ
=autenticazion	x,^HH
=auth	h(Z*I,_?DCFD^HCPIRIZH]H_IaIc[
=authenticat	u,]7XHIdHeI
=authentication	_#J(])E*A+G,D-I3^7X9I:J=I>E?G@IBICYD]EIGHH^IJKHMJNHPGUIVHWJXJZE]Z^JaCc]dJgJ
=authenticator	T!I#G%G(A)G*Z+I,D-I/I3E4I7H8J:G=H>_?c@FAJBGCBDBEJGIHbIHJJKFLIMFNGOHPHRJSITHUGVFWIXIZA[H]E^I_IabbGcHdIfIgIhH
=authentification	u,_?JCHDYHG
=authentifizierungsinformationen	x3]DI
=authentifizierungstoken	u,_HF
=authoris	xV[
=authorization	h(_)^HHUF
=authtokenerror	x,_HE
=auto	u1aHGYI
=autoatendimento	xHZU]
=automat	xHIg_
=automatic	xaY
=automatica	q3H9G=H>J?F@JDJH]NIVJaa
=automatically	u:I=aZE
=autoris	s9I@]HGIJQZV]
=autorisation	q%_(Z;ZHFNJPJdJ
=autorise	sHITZVa
=autoriser	x.Z[Z
=autorizado	sT]
=autorizzato	uHITYVZ
=autorizzazioni	q%Z(Y;]HIVJ
=autoservicio	m!I(H)b*I,J-H3J4J:J?J@JBFDHIIKINJPJSIUbVEZGaJcJdJfF
=autr	h%[(X)I*[+J-I3I9H:[=I>H?F@ZBHC_DFEIHCIGKXMIOJPJUGVZWIXIZF[J]IaHdJhI
=autumn	x1[KZ
=aux	p#J)]*X9I?J@JCJDZHDIGN]UGX^
=av	k!J(H)G*H-I9I;[@HBIDJHFIIK]N[UZYZZGbJd_fIgIhI
=avai	xCXK]
=availabl	d!I(I)H*I-G4I7I:H=^?[@HBGC]DGH_IGKFLHMISXUFVZZE[I]IaIbHcJdJhI
=avanc	x9_HG
=avant	l(I+J-I3J9G:J=I>G?[@YBHCHDIHDIHKbMINJOHVIXIZC[I]^aHb^hG
=avec	e!H#H%F(G)J*H+J,J-H/I3b4H7[8I9F:[=G>X?D@FAJB]CEDEFJGIH?IEJJKYMFNHO]P]RISITIUGVEWIXHYJZX[H]G_JaCbGcYdIfHgIh[
=aver	xI[
=avevo	x-J@JCYK^
=avez	m9^HGXY
=avon	u8ZHIU]VJZJ
=avstangd	s!_HIKJUYdY
=away	a#G%G(E)[+I,J.J/G1I3E4H5J8I9F:G;I>C?Z@bAIBZCEDXEIFHGIHYIFJHKCLGMGNXOHQJRISHTHUZVFWHXGYIZ=[H]c^Z_IaBbFcHdIfHgHhD
=ayer	o9G@_BIDHHIIGKJMIZF]_f]
=ayuda	u9[HJZ]
=azienda	s8Z9J:]@JHFU[
=aziendal	x>YHJN]
=aziendali	xN^
=azubi	x!]V]ZH
=azureaduserpassword	xg]
=b	q%J-Z4J9G>J@[BHF^G]HCIJK[MJNIVIZD]J
=b2b	h!J(I-G3F9I:f=J>F@IBGCJDIFJH[IGKHMIUIZFaCbJcJhI
=b2c	k!G%J(H-H/J1J3I7J9H:I=H>I?I@HBGEJHhIIJIKJMHNEPJSETHUIVGWFZA_IaJbJfGgJhJ
=back	S!a%@&I(B)E*F,F-@.G0X1E2H3C5F6Y7E:H;F<G=B>Y?CADCDDBEGFDGCH<I@JIKeLFMEN@OFP^QISFTEUEVCWDXYYJZJ[C]Z^C_Hb^cCdbeCf_gahB
=backup	h!J%I0I4J6a9J=I?JHaKHPZRJVJZG_YcJfG
=bad	m#_-J3a>FCGDEHBIJTZZJaHbD
=badg	pHbZI
=badpwdcount	s!H#c%H3I9IBJHEPJZJ
=baja	x!b#IBJHFKHZE
=banal	x-[@JHIIZ
=banco	xH_KJZH
=bank	k9FBHHeIJJXKIZCaJbHhJ
=bann	f-_@JH]IIKI
=banner	u.FH_
=bar	u-IHII_
=bara	k!J#J(I*H-H3I9F>H?]@]BIC_DGHCIGKHMHP^TIVIXIZG[_]IaHfJ
=bardzo	x9^HH
=barr	xFYIIK]
=barra	xF]
=baselin	hHDQbY[ZJba
=basement	x3J4^>IHXRIfH
=basic	o=cCJHFdHfI
=basta	u3H9I@ICaHHIFVIZG
=battery	q!I3J9H>I@IBIHaIIKJMINJXJZG]]
=be	M!F%J&G(<)A*B+C,J-Y.J/I0D1D2D3b5b6_7F8A9H:D;E=>>>?^@[ACBZCZDBE@FCGEHbI^M?N>OBPaRDSHT@U@XBZ=[^]?^=_IaJbEc[dHe]fAg@hF
=beaucoup	u9]BZHHZI
=becario	xV]
=becaus	R!E)I*H-Z.J/[0H2J3F5Y7G9H;Y<I>F?E@HBECGE]FIGFHFI]JIKBMFNJOZPHQJR[SHX]YIZA[G][^J_HaGbFdZeFfFhD
=bedankt	x9^BIHHZI
=bedrijf	x:_HHKJ
=been	V!Y%G(E)Z*F+F,H-[.I/E0J2I3E4D5]6I7G9G:G<J=Y>C@GAGBZCFDXEHFIGGHCIIKZLGMHNGOEPIQJRGSETIU]W[YI[G]F^G_Ya[bEcEd[eGgFhF
=beendet	x?J@IZF]_
=befor	U!Z#D%F&I(E)G*F+C,I-H.I1I2I3D4F5]6H7F8F9F:E;H<I=F>C?B@^AFB@C]D_EXFIGGHEI@JEKaLDMJNCODPGQIRISGUGVDWHXZYIZH[E]e^F_FbacDdEeHfHgE
=began	u>E]a
=behalten	xKY[Y
=behauptet	xIJKJZIha
=beheercentrum	xg_
=beheerd	xHJNGd_
=beheerder	q*b-J@IBJCDHHKJUZZId[
=behind	h!I/E0G1[3]4H5I6I9F>H@HAGBHCJDIGEHAIIKIMbNZPJRaSJTFXIYIZF]IaEb[cIdGfDgIhJ
=behorighet	u%^(^3J9HHHZI
=behorigheter	x(];[ZJbJ
=behover	x9IH]M[
=bei	X!C#D&I(^)D*X,F-C.H/F0H1G2H4E5H6G8H9D;^<I=C>A?Y@HBBCBD]EFFGGFHDJGKBL]MDNCO]PIQHRFSbT^U[WYXIYG[I]C^__Fa@bXcCeHfBgChB
=beim	X!D#D%_&_)E+H,^-D.I/F0G1G2H4Y5G6Y7[8F9E:[;Z=A>[@EAGB@CDDCEEFFGFHAIBK@L[MBOYPJQGRESETFUCVAWDXDYFZE[E_Fa]bCdAe^fBgEha
=being	j%X4[;X@IJJN]PI^JhI
=bekomm	q@JD]HGKJV[ZX[JaY
=bekommen	u)]@^HHUJ
=bekommt	s%G(J:];[?JDIH^ZDaEgZ
=beleid	s-H@HHJIIKHNcZDdHhI
=believ	u-ZHIR^
=belong	m(I/I0I:[>[GJHGIJKJPXZF_Jd^h[
=below	s-]1H5_@HHDIFKHMJNHZFb[hX
=ben	p#]9[>X?I@IB[CJD]HCIJZH]JaI
=benachrichtigung	x?[CHH[aH
=bene	xI[KJZH]Jf^
=benutzen	x?XHJV]
=benutzer	Y!]#I%D&I(I*H,F-C.I0G1H2I3I4F5H6G7F9I;_<I>E@CBXCFDHEGFGG[H?I^JGKELZMCNCPZQIRFSFUDVIWFXYYGZD[E]]^___bCcDeFfBhC
=benutzern	u*Z;X[Z
=benutzernam	xI[KJZJ
=benutzerobjekt	u!I;YA^LZ
=benutzt	q,]-]@IHGIHK[XIZIg[
=berechtigung	x%X(^aI
=berechtigungen	m%_(X4I;a>J?H@ICHHIIHKINJOJVIZG]JaHdJ
=bereich	xG_fI
=bereit	p+Z@]IIK^ZF
=bereitstellung	x0]
=besid	x?XCX
=besser	x@aZH
=best	u9^:H=I>I?J@IDIHDIIKJNJVHXIY_]JaHcJ
=bestatigung	s3I9J>[@JC^DIHIMJO]ZIaG
=bestatigungscod	s>]HHaZ
=beta	xH[gX
=betroffen	x;]G]HH
=better	x@]IIKH
=between	_!G#H%H&J(H)J*I+J,I-G/B0G1H4Y5H6_7I8H9H:I;J<^=F>H?H@aAZBFCHDGEIFJGHIHJIKaLIMGNFOJPIQJSHTGUIVIWJXFYHZB[J]G^J_FaHbGccdEeJfEgHhH
=bez	x3_>GHIaG
=bianca	x.ZBJHGb^
=bien	o/Y3D9G>E@IB]CJDJHDIIKGMDOHT[XIZI_Ja]cIdJf_h]
=bij	m(G3I9H:J>H?^@FBICJHDIIKJMJNIP]UIV[ZY^JaHbJfIh]
=bildschirm	u>^aHbJ
=bill	x*X
=bin	d!G#_%H(G)G*]+H,J-E/I1J3D4H8J9_;J=G>^?D@DAHB]CEEIFHGIH>IDJJKCLIMFNFOHPHRISJTHUHV[WJXDYJZ@[[][^H_]aEbHcIdIfHgIhX
=binnen	x9HB]
=bis	o-J3J9a:J>G@ZBFCIHCIIKIM_VJXJZE]Ia]
=bisherig	q@HBIHFKHM[ZFg]h_
=bisogna	x@^
=bit	p!^<a@^CGHZIJKFPHVIYIZC^I
=bitlocker	pH]
=bitt	j!I#_%H(I-].X3I9]:J=I>I?J@HBGCIDIIEKDMHNITHVHXJZ_[G]IaIbJfJhI
=black	q!Y9H>^HZZHaJbHfI
=blad	l!C(_)J-I3G9G:J=I>I?F@IBJCED]HBIIKINIUGVIWYXIZd]J^IaHbIcJfIhI
=blanch	xb^
=blanco	x.YHHMIb]
=blank	k+J-G/Y3^9H>I?D@JBJCGD^H@IGKITJXJZ]bZgJ
=bleibt	p3I9J>ECILYZI]JabbJ
=blink	xHJZIa[
=blocca	m#[-G9J>JBHCJHYIIJZKFMFTIXIZ^eZfJhH
=bloccata	s#ZBJTJb^
=bloccato	c!H#b%I(I*J-[/H3G4I9J:J>I?I@DBFCHDHHGIGJJMFNIPISHTaUJVHZF]I_GaHbIcHdJgIhJ
=blocco	s#J-J4J@JHETbZJbZ
=block	S!H#G%F(E*F+F,]-_.a/G0I1E2H3F4[5G6H7F8H9F:F<G=G>Y?D@_AGBBCEDDEHFHGGIBJaLGMEOHPEQZRESGUFVEWFXfYHZ=[A]E_HaIbEcYdEeGfFgDhE
=blockerar	x-I9JHYRITIc^
=blockiert	m#H@JJYK[QYT[
=blockt	xHY
=blokkeert	xcZ
=blokuj	x9JH[TIXJcZ
=bloqu	f#Y%J(H*H-Z.Y/H0J1J3H4I6J8J9F:I=I>I?HAJBGCGDHEJIEKEMFN[PIRISHT]UIVIX[YJZE[H]I_IaGbIc^dHfFgJhH
=bloque	x#^ZI
=bloquea	p#Z-IHZJ[MJTHZJcX
=bloqueada	d!I#b-H.X>I@JBJHFKIMIT_XBZJ[Jb]hJ
=bloqueado	h!I#a%J(H)X*H-[/H3I9I:I>I?I@DBGCGDIHGIGJIMINJPISFT_UHVHX]ZG[X]J_IaIbIcGdIfJgHhI
=bloqueia	xH[
=bloqueo	q-I4JHETcZJbZ
=bloss	q-I3H>ICbDIHFI[KHZE[]
=blue	xH[
=bo	x-]@JHIK]ZI
=boit	q(I-I9H:I>^?J@JFGH^IHKIXIZJ
=bokstav	x3H9JHGIa
=bom	x9a@GBJDIHFMJXIZIaJ
=bon	u3H9G?HB[OHZGa^h]
=bonjour	u-J9_@JHGXJZJ
=book	q3G>GH_
=bosqu	p8b9HAZCJHGVJZI_[
=boss	q![(XHFK]ZY
=bot	l(J-I3I9d=I>H?H@HBHCIDIHCIIKHMINIVIXIZF]JaHfJhI
=both	b!E#H%H(F)I*_+J-G/G0Y1J2J3D4^5J7H8G9I:F=H>Z?B@GAfBFCYDDFIGHHDIFJIKDLIMGNIO]PDRGSITHUJVGXJYJ[H]I^H_EaGbHcGdIfEhG
=boton	q(_:]HIIJVGZG
=bottom	x>[HHZ^]G
=bought	s8ZW[
=bounc	o*J-]3G7]9H:G>F?ICHDEH_IIKZMJNIOJZDaD
=bouton	q%I(b9I:]BIHEIJVHZG
=box	]!D#E%E(E)I*I+I,F-D/H0I1F2G3F4Z5J6H7H8G9G:G;H=G>E?F@CAHB@CHDFEJFIGDHHIDJFKCLZMDNCOHPFQIRaSHTFUHVFWHXHY_Z>[F]F^d_FaGbccIdBe^fIgGhc
=bracket	u3a>HHGOHbJ
=brak	u9I>ID_HH
=brakuj	m-J3[9F=[>I?JC_DHHCI[KJMJNJZG]JaI
=branch	l%_(I-J/J5X9H@HAIBIDJG_HAIIKHMDNHV_ZI]G_GbJfIhI
=brand	q-^7J:J=J@]BJKJNIWZZDbI
=brandvaggen	x-I9JHYRITIc^
=brauch	q>ZZ[
=brauchen	x*Y
=braucht	o#Y-J5Y=G>HBJCJH_TGZHa^fJ
=brazil	xHHa_
=breach	q-b@IIHJXKFZH
=break	g%J)J+I-H3]<]=J@IBHDHF]GIHHIIJHKIN^QXUIVJYIZGbHcYdGeIfJgJ
=breakfast	u@]
=bricht	k%I(I,Z-J3H4[9I:J=H>I?I@IBICHDIHIJJLJMJNZOIRIUIVHWHZ[][aHbHc]dGe^fHhI
=bring	x+YHIb[
=bringen	x*[
=brok	j!G%F/^1X2^3I8J;[=I>[@JBIGJHGMJPJQ[RIUJY_ZF]HbHcJdHeGfDgJ
=broken	_!I#I%H(I)G+J,F-E.J/F0I1H3H4_5I6H7H8I9F:H;Z<I=G>C?FAIBFCJDGFJGGIFJHKFLJMFOIPGQJR]TGUHVFWJXHZ^[I][^H_HaHbZcYdEeHf]gJhG
=browser	[!G#D%I(G)I*I+I,I-H.b3G4H7I9G:G;J=H>E?H@FAJBGCHDGFIGIH]IEJIKELJMYNFOHPIRISJUHVEXHYJZ?[H]a^I_HaGbdcDdJfHgI
=budget	xHX
=buena	x9[@JHHIHKIMHZGh^
=bug	x*Y@JBJH_ZHfH
=build	l-J1e3J9H>J@EBJHEIGRJSJZIaJfJ
=built	q-[4J6XHFIGJJKHNJP]VH^[
=bunch	x/[KX
=bureau	q(J3G9Z>Z?^@JBICIDIHDIJKJMHOIV[[J]IaI
=buro	x9]>]HEVJ
=bus	d%J)J-I3I4I9I>D?JBIDIH?KJMIOIRJSHUHVIY_ZH]aaHcc
=business	m=c@JCJHEIIKJZZdHfI
=but	K![#A)@*X+a,E/e0F1E2F4D5F6H8D9H:@;F<F=E>B?aAEB=C_EEFEGXH@I=JIKEMaNJO]QGRESBU@VYW@XBYJZD[b]F^@a]bHcGd?fJgG
=button	b!C#I%H(e)I-H3H7J9G:I;J=I>H?G@IBGCHDGGHHAIFJJKHLJMJNHOIPISHUIVGWJXJZ^]I^H_Jb_fJgJhI
=buzon	u>]H[aG
=by	M%[(<)C*E+C,D-].G/C0D1C3J4B5C6Z7]8B9B:X;D<Y?I@cBEC@DJEAFDGYH?LIMHNZOBPFRFSATXUaV^WEXAYZZ7]Z^aaCbFc^d[eDhA
=bye	o!J#I%I(I-H3H4J9d:J=H>G?H@HBECHDHHBIHKHMHNIRITIUIVIXIYYZE]I_JaGbIcIdJfGhH
=bylo	qKaZI
=byta	m9H@cHGKIMJZ]hH
=bytet	xHFZ_
=bytt	k-J3J9H@aBZHGIIKJM^TJZHgJhI
=c	a!F#I%F(F)I+H,I-A.J/F0I1I2I4H5J6I7H8I9@:E;H<J=FAIB[CBD_EIF]GGHFIbK_LYMCNEPGRHSHTXU[VIWHXDYIZ?]E^G_GbFcGdFeIfEgHhX
=ca	h!I#F%F(H)J*I+I,J-G/J1I2J4I8I9B:H=H>C?G@ZAJBbCGDGFIGHH>IFJJKFLJMFNFO]PZRHTYUIVGXGYJZb[H]G^J_IaDb]cHdIfYhF
=cach	q#I(H9J:I>IBHMaVIZF]HaIb]cI
=cada	u#]@[
=cadastrado	s3DD[HJO]aJ
=cadastrei	xCY
=cade	xH]
=caduca	xL[
=cae	q9I>FIIKJOHXIZ]a]eZhI
=caida	xS]
=caido	x4[HGS]ZI
=calej	xHGUa
=calendar	q?JH_
=call	V!D#H%D&J(I)G*E+F,I.H0H1G2G3]4F5I6H7F8F;H<H=E?b@@AGCEDCEIF_GEHAIJJEKJLFMCNCOFPEQdRGSHTEUFVEWIXGYG[E]Z^E_EacbEcCdEeHfFgZhD
=caller	q#^BYHJKZQYZE
=cambi	h3J9I>X@cDJHHIJKHM[OJXJZJaJhI
=cambia	pMHTYZJg^hY
=cambiada	o/[@HB_HCM]THZJhJ
=cambiamento	xLY^Z
=cambiar	a!J%J(H-J/J3H7]9J:H=I>J?J@]BEDJHFIHKFL[MDNHTJUJVHZ_^__IaJbHfHgJ
=cambiarla	f!J#H(J-J3J9I:_>I@ZBGCIDIHDIHKGLYMITIUJVYXJZD[]]J^]bIh_
=cambiata	h/[3J9I?J@_B_CIHDIIKIM]THZG]J^J_JaJdJhG
=cambiato	m>Z@_BIZF
=cambio	c!H#I%I(H)J+J-G3G4J9F:G=H>F?I@bBXCHDHGJIFKFL^MENIOHPIRJSITHUGVEWJXGZ[[I]G^G_JaGb]cIdHfHh[
=came	h!a#I+^-I3D:J>D?I@IAJB^DJFJIEKCMJOITJVHXHYXZB]^^J_IbJ
=camera	x9J>JHaMHZF
=campo	q3_:I>G@GBHDJHDZGaZh_
=can	M!?#I%A(H)^,D-F.E/D0E1C2F3?4C5E6C8I9^:H;E<E>@@ZACBaCCDFF[HeIYJAKCLHM?NIOAPIRBT?UZV^WAX^YCZG[X]?_DaBb>cGd_eDf?g@h@
=cancell	o#J(J3I9G>G?I@GBFCHDHHCIIKIMHZG]d_IaJhI
=cancellato	x_Z
=cannot	C!E#X&C(^)Y*X+?-H.B/>0X1@2C4Z5G6a8X9?;B<F=Y>a?^@JAGB8CDEIFZG^HEIDJ=LBMENHOHQBR?SHTFUAVCWCX@Z][X];_]a<bCcZeaf?gFhB
=cannotchangepassword	xBJHIZE^a
=canteen	xHYV]ZI
=capital	k#Y3IHGIb
=caps	q#_@YHHTJXGZI
=captcha	p#J/I9J>J@IBIHEIIMHZZ]b
=captiv	uHHb_
=car	m!J#H-I/[6J9I>J@JH[I[KFL]MJNIZI][dI
=caracter	g!H#I%H(J*J-H/J2b3F9G:I=J>F?J@HBICHDIF[GJHBIdKHMINIOIUJVJXIZH]IaIhH
=caratter	u3JF[HJI^
=caratteri	s%H2^HGI^
=card	j-J3J9H:J>Z?I@JBJH_IHKIZD]JaHb^
=carrier	s>_BJHGOIaZ
=cart	u>^@JBIHDZHb^cI
=casa	s9H>b?J@JBJIHKIMIZG]J
=case	j-I/J9^;Z?I@IHCI^KHLXZI^[d[
=casella	l(I-H3I9G:I;Z@GBIHaIGKHMJNGUHVHZG]I^]aIbId[hI
=cashier	x@HZF^_
=casilla	o!J;[HILYZI^^_Jd]
=caso	x9_>IBZCIHHZG
=cass	x>[HIRY
=catch	uHGM_RH
=categori	xCJI_JJ
=caus	sQZ
=cayo	x9IHFc^f]
=ce	c!I#[%G(Y)J*I+I3G4J7J9F:I=Z>F?F@bBGCEDFEJGJHAIXJJK_LJMGNEOXRJTHUHVFW[X[ZB]H^I_JaGbHcJdIfIhY
=cel	x#I3J9J>^@IHHIJKIXHZJa]
=cellular	k#]+J-H3_9G:I?I@HBICZD^HBIGKEM[NJO[VIZG]IaFgJhG
=celui	m3E9J>E?I@ICHDHHHIHKbOaZIhH
=celular	g#[+J-H3G9G:J>_?H@IBGC[D]IHKFMZO[TJVJXIZG]IaDhH
=center	e)F*G-J=I@HBJHCMFPHS_UGVIZE^JbJc]dGgb
=centr	q!I:H=JSHZIgc
=centro	qHGMJc^dEfGgb
=cerr	xBJHHZF]a
=cerrado	xCIHIU_VHcZ
=cerrar	xB^ZG
=cert	xHYPZZJ
=certificat	kHb
=cess	xBJH^MI
=chamado	x9ZB[^J
=champ	x3^>GHHZFh]
=chanc	u@^
=chang	I!@%@&G(X)H*A+C,E-?.Y/Z0E1D2C3A4H5F6D7G8C9?:C;E<D=B>@?@@cACBGCAD@EEFCGAH[I?JGK;LgNBOBPBQFRCSDTCVEWCXBYJ[A]>^g_BaAbCdBeDfAhb
=change	P!D#D%F&I)F*E+D,G.F/[0G1F2G3A4F5G6F7C8Y9D:C;G=D>a?A@_AEBbCZD@FFGEHBI<KZLEMeNIOAPEQHRGSETBUEWFXDYEZF^[_HaCbFcZdJeDfDgZ
=changeabl	x@X
=changement	k%I(J9J=J>J?J@bBFCIHCIFKIMHNIUIVIZZ[J]J^HaIb[cId]fIh[
=changer	d#G(H-I3I7J9H>F?H@^BDCIDIH[IFKELZMFNHOJTJVHXIZ^[]]H^ZaHbIdH
=channel	m:Z<_@GHIIJMHY]ZG^JhJ
=chaqu	x-J9JN^XJ
=char	h!J#I%G(J-G/Y1I2d3G4J8I9F<H>H@CBHCGHBI]KFMJN^PIRJTJXHYIZE^J_JaJcIfIgI
=character	X!G#I%F(H)J*J+J-E.J/c1I2a3G4I7I8I9F:H<J=I>G?H@DAIBECGDHEJFeGGHGIbJHKDLIMFNJOIPIRISHTHUIVGWJXHYIZC[I]G^G_HaIbHcIdHfIgEhF
=charg	s5X7XS[
=chat	u9_:FH[ZD
=chce	m-J3I9G>J?[@ZBHCHDIHCIIK[MaNJTIVJZF[[]JaIbJhI
=che	a!F#E%F(E)H*G+X,I-Z.I/F0I1I2I4H5J6I7F8I9A:E;H<J=B?D@IAHBED]EIFIGHH>I@JYK]MEO]PGQIRHSGTEUEV]WHXDYHZb[G]D_GaBbFcHdHeIfEgHh^
=check	_!I#H(F)H*[+H-C/H3G4J5a6J7I8H9I:G=H>F?F@BAJBCCbD^EXFJGHH=IBJaLYMFN]OHPHSITJUGVGWIXGZZ[F]F^H_IaGbFcIdGeIfIgIhF
=checkbox	k=J@IBJGJHCIJLZZD^^d]e_fIhI
=cheer	s-J3J9^>I?J@FBZDIHFIHKZZGaJ
=chega	sa[
=chez	o9J:_=J@[BIIIU[VIWJZG
=chiamat	xQ[
=chiamata	s-I3Z9I>G?^@IHEIIKHMJOH]Ja_hI
=chiav	u6_?^BJHCZHfJ
=chied	h#H(J*[+Y-H3I9G:]>G?E@EBGC]DGKDM_NIOJUJVIXHZF[J]HaIbJgJh[
=chiffr	m-I3[9J>H@ICHDIHGI[KFO]XIZIa[
=chiffrement	x<[
=child	x8[
=chiuso	u!^3J9J>G@GBFCHHEIEKIOJU^VIZF]^hI
=chmura	x/[M[
=chmurz	xTZ_[
=choic	f!J#F(H*J-E:H>H?_@^AIBHCEDHHBIGKCMHNZTHUIVHXJZE[e]JaIhI
=choisissez	s-[KZ
=choix	u?]HIKIZE[_
=choos	Z!I#F%H(F)J*G+H-]/H2J3H4J6J7J8I9E:H;J=H>F@]AIBHCYDEFJGIH@KZLaMFOGPJTIUHVHWJXHZB[H]_^F_Ga[bGcIdHfIgI
=chos	p?I@JC]HII]NG
=christma	s-[9[@JHFIJKZUYZH]I
=chrom	u.ZHX
=ci	o#J3J7Y9]=[>I?X@JBICIDIHGIIKHMIXJZIaJh_
=ciao	s-H9bBJHFIJZI
=cifr	u3I9I>I@JCJHFI]KIO]XHZIa]
=cifra	x3]HJKIO]
=cifrado	u6^<[HH
=cifratura	x6^<YHG
=cijfer	xHII^
=cinco	s#^@JHFMZVJX]ZI
=cinq	u#^@IHDM]UIX]ZH
=cinqu	u#XHGM]UJVJX]
=cis	xb[
=citrix	xHaZH
=city	u-Z
=claim	k-[/I3J9J>I?J@ICIIGKGOZW^ZHaYh^
=clarification	x@JH_ZH
=clash	x6Z
=clav	]!C#[%F(H)F*F+F,Z-C.I0[1I3E4F5I6_7F8H9G:J;H<I=D?B@]AGBACBD]EHFIGFI[KYL[M?NGOFPFQIRFSGTCUEVCWGXDYHZ[[Y][_DaDcEdCeGfCgFhX
=cle	u(J6^?^HEUIVIZJ
=clean	o#X%a-J/J=HDJHGTHUYYJZJ__fJ
=cleanup	x!J=[HGZJ_]
=clear	l#J*I+]-I/I?FBHCIDIHYIIKILXMJPYTbZB[H]I^]_I
=clic	uHGMIZIba
=click	]!G#F%I(a)I*H,I-G.J/G1J3G4I6J7]8I9D:G;X<J=F>D?E@BAIBACED_EJFIGHH=IEJHKDLHMGNGOHPIQJRHSJTHUIVHXFYIZY[H]_^H_GaZbbcIdGeXfHgI
=clickabl	x(]HJ
=client	_!I#Y%H(G)J*I+J,J-H/I0G1a2J3H4I6J7J8J9G:a=G>F?G@CAJB^CHDFGHIGKFLIMFNIOIPIQcRGSJTGUHVHWIXIYHZE[I]G^H_IaDbGcEdFeIf[gHhE
=cliqu	u>JBID[HFIJKJZI]Ja^b^
=clock	e!J#G%J(J,I-H/I1I3J4J9H=J>H?J@IBGCJDJIHJIKHMINIRfTFXHZC[I]F_IaHb]cGdJfGhI
=clon	x4H6]A^HERFcHfJ
=clos	]!]#G%H(G)I*I+I,I-F.E/G0H1G2H3F4H5J6I7I8I9D:G;J<I=G>^?E@CAHBdCFDEEIFIGFH?ICJHKDLIMDNGOIPGQIRFSHUHVEWIXGY^ZG[F]b^H_EaFbFcadGeJfEgHhF
=cloud	K#>%?&F(@)A*A+D,[-@.E/h0g1A2D3@4C5C6a8B9A:A;C<E=?>@?@@>A]BECBDAEBFCG?H@I=K<LBMbNEOCP_QDRESBTeUBV@WCXBZ;[@]?^@_caAb@d^eCf=g_h?
=cloudanchor	s%J3H9IAJBJHHIJ_daIcJ
=cloudsynchronisierung	u0^HI
=club	x-Z
=cmdlet	x(J)]gY
=coch	uLY^YdZfI
=coche	pL[ZJ^^d]
=code	K!A#?%B&Y(A)D*@+B,D-=.C/A0F1D2E4B5E6E7D8C9=:A;E<E=A>f?X@=ABB]CZD@EbFAGCH_IBJDK=LDM?N@PCQERASCTAUCVGWDXeYC[C][^D_Baeb@cBdCeDfAgCh?
=codic	c#I(J-H3C9G:J=J>]@GBYCZDIHEIEKGMGNJOFTJUIVHXZZE]HaefHhH
=codigo	]!H#H%H(G)I*I+H,J-F.I/J1J2J3]4H5J8I9B:G;J=F>_@DAJBYCXDFEJFIGIHJIDJIKDLJMFNGODPJRHTHUIVFWJX^YIZB[I]F^J_IadbIcHdIeJfGgJhF
=coffe	s4J?JH]KJRIZI]^
=coincid	uOY
=coinciden	u/I6[A]KHO^ZJ_F
=col	x-[>ZHH
=colega	x(]V[ZG
=collaborator	u:[
=colleagu	m(H)]*IUY
=collega	p%I(^9J:I>G?J@HBHDIHaIGKINJUIV_ZEaI
=collegu	p([*J9G@ZH_ZH
=com	Z!G#E%G(F)G*D+I,Z-D.Z/Z0J1I2J3E4G5J6J8I9G=G>E?G@EAIBECHDGEIFJGHHCIDKELHNEOZRHSaTcUHVFWIXHYJZF[G]G^H_HaGbGc_dZeJfEg_h[
=combien	u-I=EH]IIK[T[
=combin	q+Z3Z?IDFHY
=come	Y!F%B)D*Y+^,I.I/G0J1I2I3J5I6I7H8H:D;]<I=G>Y?EAGBCCEEHFHH]JZKBMEOGPZQIRFSGTGUAVBW^XZYIZ<[H]E^G_Ha^bEcIdGeIf^gGhE
=comm	q+^-[?YCIDIHFI[XIZJaJ
=comma	p3[>HF_HHaG
=comment	l-I@JDYHdIJKHUHVGZG
=common	j-c9I@IHEIGKGNIZH
=commonly	x-Y
=como	d!H#I%I(X)H*Z+[,J-F3D4I7J9Z:F=H>Y?]@EAJBDCED[EJGIHbIZJIKFLIMGNGOEPHRJSITJUAVCWHXFZ>[G]H^J_JaFbFcIdGfGgJh[
=companera	u9G@JH]KJV_
=companero	u(YHY
=compani	u(G:[@JHIS^UIWJZE
=compania	x>XNY
=company	W!G#F%H(F)F*H+H,I.I/F0J1H2I3H4G5J6I7Z8a9G:a;I<I=G>C?E@CAGBDCFDCEIFHGGHYI@JGKCLHMENbOGPHQJRITGUdWZXFYIZ>[Z]E^G_GaDcGdXeIfFgHhF
=compar	q(]-I?^CJDJHDIIJ[KIMINHVJZD[_hI
=complain	f.Y/[BJHDJIK^MJNCTJUHW_ZGh[
=complaint	x=IHFWIZ^
=complejidad	xIY
=complessita	uHHI^
=complet	b!J%I(Y+D-G/I3E8I9J:H=I>G?I@HB[CIDYEHGJH?IGKGMINFOaUHVGWGXI]a_IaGbIe[fJgJhI
=completar	x([
=completata	x+IB_DFHFUJZI
=completo	u3HHGI]O]
=complex	oIaKJNJOIZE
=complexidad	xHII[
=complexit	xIZNY
=complexity	f-J@_HDIaJIKJNZZF
=complianc	x9JH^J[NE
=compliant	lHaNZ
=comply	p-Z@JHIN_ZD
=comprend	x3]=YHJ
=comprobacion	x3F>IHGO]a]
=comprobar	x-I3]D[IIVHZH
=compt	U!a#b%[&J(@)^,Y-A.G/F0G1F2^3Z4E5H6F7F8F9G:];G<G>D?B@@CAECFGH>IHJFKALYMANAOEP_RFSFU?VbWAXGYGZ;[[]C^]_[aBbDcCdGeGfAgFhC
=computador	uM_ZH
=computer	_!I#^(H*J+I-X/Z3H7I9J:G=I>F?H@FBECIDIHIICJHK]M_NGOGSHTZUJVFXGZ^[H]F^I_JaDbZfIhE
=comun	u-]
=con	W!G#C%E&I(J)_*E+E,F-Y.H/D0G2G3_5I6G7^8G9B:^;G<H=C>B@YAYB]CCD@EYFFGFH@I>JFK@LFMDNEO^RFSDTCUAV?WDXCYFZa[E]C^E_CaCbXc]dDeGfBgYhY
=conditional	hHa
=conecta	uH_
=conectividad	uZIc]
=conector	o2Y3G4I8^9J<[HGIJQZ_[aJdHfH
=conexion	uSJc]
=config	x/J0^3JFIHDMHRJZGe^
=configur	Y!I%G(E)G*Y,Z-I0J3]5J6I7H8H:E<[=C>J?G@FBGCIDGHCIHJILGMHNGPGSJUBV]WcXJYIZB[I]I^G_HaIbXe_fFgHhH
=configuracion	qE_WJZIcJ
=configurado	u*XUGV[W[
=configurar	sHZZJe]fG
=configuration	_%I(J*I,I3J8]:F=GBFDIEfGINHPIUEVFWHZD_JcFdBe]fH
=configurato	uEHPJUGV_WZZI
=configurazion	pEaHJWJZIcJdJeY
=configuro	p3G>F?JDGH_OJUJVZW]
=confirm	i%X*Y+[-G3D8J:H?H@GB]C[DHEIHEIGJJKFMHNHObVJZB]I^JaGcIeJh^
=conflict	uH[JZcJ
=conform	x-^
=cong	x!_HH
=connai	x@IHJKJMIZD[b
=connait	xHFM]gX
=connect	I!?#>%>&E(@)B*B+B,b-;.D/>0_1g3=4_5A6_7@8a9C:?;C<I=>>>?@@>BGC?D?E@FBGaHHI=JDK>LBMDN>OAPAQHRfS@T=U?V>WBXAY_Z7[@]@^A_?a@b@cce[fggAh>
=connecter	p>JBZCJDIHIIIKIMJVJZ^[]]HaIb^cJhJ
=connecteur	m%](J2Y4J8]<[HFIHQZZJ_]cIdI
=connection	d%J-J1I4I6H<^@JBDDJEJGJJJRIYbZE]I^I_IcZdIeJfH
=connectivit	xcZ
=connectivity	g@HHEZEcd
=connector	V!C#F%a&J(F)H*H+H,F-E.I/G0G1E2f3C4]5H6G7H8a:E;H<d=H>F?F@EBDCGDGEIFHGCH?I@JJKELFMENDOIPGQaRFSITFUHVDWHXHYGZA[G]G^CaGbFcCdEeGfEgHhF
=connectorkonto	s%[2[
=connectorspac	x_^
=connession	uSIc^
=connettor	o%X2X3I4I8^9J<[BIHEIJPJQY_[aJcIdIfJ
=connexion	j#G%H-J1I3I>F?J@JBYCIDIEIIJMJNJSITJVIXHZ[[H]IaEb_c]dJfIhJ
=conoc	xHFM]gY
=conosc	xHFM[gX
=consegu	u=]HIS]VIZJ
=consent	x*HH_
=consider	s+Z-_IH
=consigo	h![#J%J-J3I:I@ZBHCJD^HCIHKIMINIUIVGZabIdJfJhH
=consistencyguid	oAbHIZI
=consultant	p3I:_HHU]
=conta	d!a#a%](G)J*J+Y-G/J3G4I:I;J=H>I?I@GBHCGDZEIGJHCIHKHMINIPIUFV_WHXHZH[J]I_JaIbHcJdHfIgJhH
=contact	V!C#F%D&H(D)A*?+F,B-A.H/G0H1E2G3d4a5F6G7G8F9D:B;H<H=]>[@DAFBDCbE_FFGEI@JFKELGMGNEOBPBQGRESHTJUIVBYGZa[E]F^C_DaEbHcCdHeFfEgFhD
=contactar	u4^HIZIc^
=contactez	x!YZ^
=contacto	q#J%J-J3a4H9I:I?I@JBIC]D]HEIFKJUJVIZDhI
=contain	[!H#F%I)J*J-[4H5Y:H=I>J@GAYBIDIEJF_GIHAIfJHKEMJNFPJTIVIXJZ@^H_JbHcIdHhH
=container	q-G3J=J>I@IFbGaHEICKJVIZF^I
=contatta	x-GZ^
=contatto	u!I#F%J-J3bBIC]DGHEIGKJVIXIZG
=contem	x-]
=contenir	xIX
=contien	l#C(I-d3J:J=J@IBICJHBI^KGMITFXIZD]IbJhH
=contient	l#G%I(J-a3I9J:I@HBJCIFYHCIbJJKGMINJTIXIZDcJhI
=continu	o-J.Z1Z3J>J?H@JHDMJZH]aaH
=continua	s3I>[HJMYT[
=contract	m!Z/J3H=^H[JGSGcJ
=contractor	o3E:a>HDIHBV[aH
=contradict	xHZ
=contrasena	P!A&I)D*E+E,F-Y.G/F0G1F3B4B5F7[8E9G:F;G<G=E>C?DAFBZCDDGEEFGGXHGIYK^N[OEPEQGRDSETCU[VEWDXDYFZ_[Y]C^X_CaCbXcGd]eEf?gDh]
=control	k-J4I5b<JHHJINI
=controlador	l4a5YHHIJJ[ZG
=controleur	p4_HHJX
=controller	X!E%F(G)I*I+J-F/[1G2J3G4_5d6J7E8F9I:H=F>H?I@EAFBECIDGEJFIGHIEJbKGLJMGNHOIQXRHSJUJVHWJXHYIZE[I]H^J_GaHbIcGdIfGgFhI
=controllo	x5ZNY
=convidado	u:aHJ
=cooki	T!D#F%G(E)G*H+H,I-D.n/G0I1H2I3E4G5I6I7G8H9D:F;H<I=F>E?D@FAHBDCFDEEHFGGHHGIDJFKELIMENEOGPHQHRHSETGUEVDWGXEYHZA[G]D^H_HaEbCcEdFeHfFgHhF
=cool	x@]
=coordonne	x3_:JD[HIKJZH]J
=copi	u-H@IAXIHKEOJha
=copia	x6^HH
=copy	s6]8FA]GJHDKZRI_[
=corporat	k*H@IHHIIKHNdZG
=correct	i%Y-J3E=G>HBCHYIJKINJOJRaZE]Ha[fHh^
=correctly	xEX
=correo	h!I#H%I(J+J-H3X9E:I=J>I?_@FBGCEDaHBIGKGM_NIOFRJTHUIVIXIZD[I]H_Ja_bJcIfHhF
=correspond	o3HO]
=correspondanc	xAX_Y
=correspondent	x/J0I6[A]TJ_G
=corretta	xhZ
=corrispond	uOZ
=corrispondono	x/J6[A^HJ_J
=corta	o-F9J@HBJDIHFIdKGZIhH
=cortado	x!^HGKJYZ
=cortafuego	xHZTIc^fJ
=cost	o=^H^ZE
=cote	s/I6ZHISITacG
=could	V!E#J)G*H+F,Y.I0I1H2I3]4_6Z7G8G9F;I<H=C>F?F@DAGB[CGDAEGHJJZKBLGMFNJOHPFQIRISGTGWHXFYXZZ[G]H^Y_YaFbFcYdAe^fEgGhD
=count	j!I#X%I(J)G*[+c-J3G>I@ICHDBHBI]OITJVIZF
=counter	sHGT_ZI]Y
=counterpart	x!I/GSJZH__
=country	g3a>HAJBJDIHBIIOa
=coup	o!^8X9H;Y@IBJIJMJU]VIYZZIfJ
=courant	s-]HJIJf^
=court	s-HI^
=cover	p%I-I/J3H4J9I=b>G?I@IDJGaHAIFKIMHNFRJV]ZH]IaIcIfG
=crash	j0]4]@HHZJIKJMIRHZFbIcHf]
=creat	b!G#J(G+H-I/I2X3J4H8a9J:J<I=J>I?IAIBGCJDIFJGZH]IIJJKHLIMJNFPHUJVFWXYZZC]I^^bZcHeIfIgJhI
=credential	d#b%[(H,[-I7F=J?I@HBHH[IHKIMJNIPITIVIXIZE]JaJb_dJeGfJhH
=criteri	h#I%I(J*I-[3I9I:I=H>I?^@HBHCFDGHDIGKGMJNcUGVHW_XJZE]HaIbJdIfHhI
=criterio	p(J)J*_-J=J@JBHDJIHKHMJNaPJSHUJVIW]ZBdJfHgJ
=crm	s%I9H>H@JBIHdMJVHZH
=cronologia	u5]HIIEKXN^
=cross	l%J(J-I/I0J7J:I@HBHGHH]I[KIMHS]UJWHZEdHe[fHh]
=crypto	xY]
=ctrl	h/J@HBIHIIIKIM]NIZE^IbZhc
=cuando	u9H?J@FBIHEKIX^Z[h[
=cuanto	x=EH]T[
=cuatro	x3H>IHGI_OI
=cuenta	W!c#[%Y&J(A)^*[-A.H/E0G1H2_3[4E5H6F7F8G9E:X;F<H=D>D?C@ACADYEFFGH;I?JGKAL^MCNCOEP_QHRFSETHU@VbWDXDYGZF[[]D^ZaDbCcDdIeGfAgEhA
=cumpl	k-YHHNbWHZJ
=current	^#H(I-F/J3I9H:I>H?IBICJDGHBICJJK]LIMIOHTJZ?[I^HaJeJhg
=currently	j#[>G@JH_IJSZTXZFhJ
=curta	xHGI^
=custom	d!J%^-c/J0J2G3I9I:I=I?J@JCJDJIJJ_KHNFPJUJWJZI_FcJdJfIhJ
=customer	h3I=I>G?I@IDGH]JJKISYZ_aF
=cut	u4ZXX
=cyfry	xCJHGIa
=cyrillic	x/]IH
=czekac	u@]HIX[
=d	W!D#E&I)X,^.G/E1F2G3I4D5G7Z8[9Z;F<G=C>D?IAEBACDDYFcGJHDJILFMFOIPAQGRESIT]UAVCWEX]YFZ<[Z^D_Ea@cDdAfB
=da	X#E%C&X(B,E-Z/E0G1F2G3H4D5G6Y7Y8E9@:Z;G<H=A>F?I@aAEC[DFEEFFH>JEK@LFMBPCQFRDSJUXV]WFXBYEZc[E]A^E_Ba]bDdAeEgDhB
=dabei	xG]HI
=dafur	uD[V[ZI
=dag	p#I(J-I9D>J?J@fBHCJDJHDIGKHMINJVJZCaJhH
=daher	u@XHIZIb[c]
=dahin	u3J>bHGaH
=dai	x*I?_CHHIP]
=dal	k!I-J0J7I;Z@JBHHCJYMFP[RJT[VIZG_HaJb]cYfHg^
=dall	p9H;Y>I@[BJGYHGKJMI]^_JbJgZ
=dalla	u!_>IBGGZHFIHK^ZIhJ
=damit	s1XB]HEMHZGh]
=danach	xGJ]Yf^
=dank	m!J#I-G3G9d>I?J@IB]CJDGHBIIKHMJRJVJXIZF]J_JaGbIfJhI
=dann	s9H>F?JB]C]HFIJZG]Ia]
=dans	U!]#B&H(B)F*C+D,]-Y0F1F2F3^4E5G6F7]9?:Y;F<G=C@AB@CID^F]G]HHIIJEK?MGNGOAPCQGRDTZXEYFZF[D]BaXcBdYfJhJ
=dar	xC^ZJ
=darf	b!I#I(^)G*I-J/J3I4J9H:F=H>F?Z@^BHCHDIHCI^KaLJMGNHPIUIVZXZZ?[I]H^[aEbHcJdIfIgJhF
=darum	s0^3[@IBJDIHGIIKIL^UJVHZJ^]fI
=das	O%_&F(E)C*B+D-a0D1I2Y4A7B8D9>:?;D<E=X?>@HADBED?EBFDGBH=JJKfLAMbN^OBPARCSDT?UXVHWCX@ZE_Za>bIc@dYfBg^h_
=dass	m)[+[3ICIDZHIIINJU[VIZY^YhJ
=dat	p-I3J9I>IHFIYK^O_ZHaId[hJ
=data	p-[3I9I>H@ZD]HDIJKGXJZGaIc]dJgJhI
=databas	xH^
=datacenter	xHCca
=date	o1Z3H4H9H@JIJMIRcZG]JcFfF
=datei	xHZO]
=dati	q!H#F%I+I-I3b>XBICGD_HDIJOJVHXJZG
=dato	m!H#J%J+H-H3a4I>X?J@JBHCIDbHCIHKIMJOIVHZFaJbJc]dJfHhI
=datorn	p-J3J9G>I@IBJDIHaIIKIMaZEaJfIhI
=dauernd	u#^MEf[
=dauert	uHGM^TX
=daughter	u@JK]
=day	W#B%G(E)G*H+H,I-B.I/E1H2I3G4G5H6H7H8F9Y:F;J<I=F>F?F@jAHBHCEEIFIGGHDIAJEK>LDMCN?OHPGQJR[SHTYUGVEWFXgYXZ;[F]D^E_FaFbEcEdGeIf^gZhC
=days	g(I+J-H3H9F>H@aBICGD^H[IYKFLHNHOGVHXHZ]]I^JaIhI
=dc	P!?%>&E(>)A*A+B,B-[.C1?2B3=4n5l6A7A8?9<:@;B<_==>;?<@CA@B<C>D>ECFAG>H3I<JjK;LAM]N<O@P?R>SAT@U?V=WAX?Y@Z8[A]<^A_=a=b=c<d=e@fAgIh>
=de	@!I#E&?)7+A,]-[.I/A1E3]4J5C899A;Y<@=E?]A@BFCZDEE?HFIXKbLHMGN^OHP_QERISHTEUIVAX[Y@ZE[F]E^E_Fb_dGf_gGhH
=deactivat	j!]?IHIU]^J
=dead	h!^#H%H(I+I-I/I1I3D4J6J8J9I=H>b?I@IAJBHCIDIGIIGJJKHMHOGPGRHSJTHUJVIXIYYZB]I_YaIdGeHf_gI
=deaktiviert	d!_#J)Z;Z<ZBJDJHFPIU_VGWIZIcJdIfI
=dear	u@YZY
=debe	s.ZHJI[LY
=deblocag	x?GCHHITX[_
=debloquer	x#[
=declin	m(I-J>J@]BFHGK^O^ZD]IgJhG
=decoche	s*I-J;Z?^CGDFG^HGIINHZGd[fG
=decommission	x4YHJfZ
=decrypt	e-J6d@JHHIJKGNIZD^JdJeJfJ
=decryption	m6aHHZJ
=decryptionerror	x6Z
=default	k!J>J?J@ZHaIJKHNXYJ
=defaultuser1	pHHba
=defender	x9JH[QZ
=defin	f(I*F:I=J?H@FBJDINGUFVIWdZF
=defini	s*YHJNJUFWaZI
=definiert	xW^
=definito	uBJHJNHUHWaZGfJ
=degrad	xS[
=degradation	xHGS_UEVIZIfH
=dei	xHHN]PX
=deixa	q(J9J@^HHVIZ_
=deja	c!G#I%I(E)I*J+a-G/I3I7J9I:G=[>G?F@ZBYCFDDGJIFKcLIMFNHOITJUIVDWIX[ZY[H]G^H_JaEbFdJfHgJhC
=dejo	uHHY[f]
=del	U!C#C%]&Y(Y)D*D+F-A/C0F1Y2G3[4^5F6F8E9@:X;F<J=A>E?@@BB?CBD@EFFFHYIJJDK^QGR[SaUAV]WDXCYEZ<[D]_^J_Fa@bZdEfIgG
=delai	x@]EIHIIJc^dI
=delay	x@JM^^J
=delegat	f!J%c(Z)I;Z@JAJGFHBKFNJPaVHZF]I^J_F
=delegation	u%_(J9I@JDIGJHENIP]VJaJ
=delet	d!C#F%E(J+[-J/B2I3G4E5B8^9I:F<J=J>Z?J@IAFBICJDFGIHbIIJIKIMHNIPFTDVHZG]J^I_ebJcJdJgI
=deliver	u3I>JHHa^
=dell	b!G#E%F(])J*J/J3]6J9E:G=G>^@EBCCEDCEYF]GYHGIDJJK_LJMENZOHPIRJSITIUYVEWGXIZD[H]F^H_IaHbHcIdZeJfFgHhE
=della	c!G#G%G)J*I+I-Z2J3F4I7J9Y:G;J=H>F?GAIBECZDEEJFJGYHZIDJJKCLIMFOJPGS]TIVZXHZB[I]_^H_[aEbEcIdHfGgIhF
=dello	xHIR^
=dem	Y!Y#E%]&J(D)H*H+E,H-E.I/Y0H1F2I3D4D6G7H8H9F:E;I<J?C@CAIBYCZEHFHGGHEICKYL]MJNDOGPFQIR^SGTGVDWGXFY[ZE[F^[_GaYbaeGf]gEhE
=dema	u%^*Y9IHHM[
=demai	u@JDIHHIYX^
=demain	q-I@_HHIIX^ZG
=demand	d#I%I(I*Y+Z-E/J3H9^=I>D?E@DBGC]DFIGJJKBNIOHUJVIX[ZD[I]H^JaHbJcJdJfIgGha
=demande	xCY
=demarr	xb]f[
=demasiada	o9JHGXb
=demasiado	f#Z-^1X2]9F>J?J@]BHCIDIHDI]KHMINJOJTJZIaIfJhH
=den	]!E#E%F(D)E*C+G,G-X.I/H0I1H2I4E6H7H8I9C:D<J=D>^?a@AAIBBCCDZEGFHGHHFIAJXLHMENbOEQIRGSHTFU_WGXEYHZH[F]a_GaDbYcZdFeIfEgFhE
=denegada	xP^QYfI
=denegado	p%b*J-I9GIIKIP]VHZI
=deni	W!D#F%c&I(d)F*F+H,G-I.J0I1I2G3G4H5J6G7H8H9H:F;G<I=G>F?F@CAGBECGDGEHFIGGHAIBJ_LGMGNDOIPbQbRISFTHUGVHWIXHYHZ?[I]I^[_FaHbHcHdFeHfGgFhE
=dentro	x@JHIIaVJZI
=deny	u@IBJLHUIZJ^ahH
=depart	x!X#JHETJb_
=departamento	x(]HHV]ZJ
=department	h!I%I(Y-I/I3I8I9I:H=J?I@GBIDIF_G^IGKGMJPITJUIVbXJZC[J]H_IaIbIcIfI
=deploy	ub[
=deployment	x;X
=deprecat	x1X
=depui	f#I%H(H)J+J-G/J3X6J9H:J=Y>G?H@GBZCIDJEJFJGIHAIGKGMGNIOIPZRISITIUHVHXDY]ZF]H_Ia]b^cGdFfag[hI
=deputy	x3IH^ZJ
=der	N!Y#G&E(E)@*@+F,A1A2D3Z4Z5G6H7D9>:=;]<D=I?Z@CABB;CDDEG]HCI?JEK@NaObP[QDRGSZTGUCV^WIX]ZA[D]^^[_BaJbEc]dJf]g?hA
=dernier	p!J%I-H3H9H=J>H?J@FCIHGIBKcO]PJZIaIeYfJhI
=des	[!G#F%D&[)G*H+F,a/I0H1Y4F5I8H9]:E;Y=H>F?E@FAIBCDGEHFHG^HCJGKELGMDNCOGRYSHTHUEWGXFYF[G]E^I_HaEbFcDdZe_gGhB
=desabilitado	x!Y.Y
=desactiv	f!^(H)Y*J.X;ZBJHHPJVIY^ZIb[dJfH
=desactivada	x;Z
=desactivado	p(H)ZHJU^
=desactive	o!]<YHGL]UXZIdZ
=desativada	m!aUYVJZE
=desbloqueada	s#CB]HIT^[I
=desbloquear	l#Z1Y?F@JHI[_bI
=desd	k(I=I@ZBZDIGIHEIJMGP]RJSJTJUHVIZEb[cJdDf^g^hJ
=deselect	x%G9HFHG^HFZId^fF
=deshabilitada	l!].X;[VI
=deshabilitado	q(XVIb]
=deshalb	k(J+Y3Z=^@[DJGYHGKIZEd[fJhJ
=design	uHFZI^^
=desk	c!H#G%J(_)H*I-H3I7I9J:J=I>B?_@]BECIDGGIHaIFJIKEL_NZOJPJSITIUHVFZF[I]F^^aGbEcIdIfHgIhI
=desktop	s/]HaIIZEcI
=desmarcada	xG]HH_Jd]fH
=desperat	x#GHIKGXGZ_aH
=despu	x3H8YHE]_aD
=dessu	u>Y@^HI
=deswegen	x-X.Z
=det	a!F#E%G(E)H*G+H,I-D.I/]0J1H2I3D4H5J6J7I8H9@:G;I<I=F?E@YAHB^DDEIFHGHH>I_JHK]LIMZNFO]P[QIRGSGTEUFVZWIXEYIZ]]F^H_GaDbGcGdEeIfFg[hX
=detail	g!F#J%I&a(H*I+G-I3F:G=I>J?H@FBHCGDbE[FEGIHCIHKGMIN^PISHUIVHXJ[J]I^I_IaJbIdJfIhG
=detall	x&XN[
=detect	uHZUZ
=detenido	xfY
=determin	uFYNGWZdY
=deu	xB[HHZZ
=deux	c!I#I%I(G)H*b+J-G/]3G6J9G:I=I>G?H@_A^BHC^DHHCJIMGNFO^PHTJUJVGWJXIZD[I]H^I_IaHcJdHfJgJhF
=deuxiem	o@]CaKHZFhI
=deve	q>IHFI_K^
=deverrouill	x#GB]HHTZ[I
=deverrouiller	m#Y1YHGVJZJ[bbF
=devic	c%I(H+G-J.X3J=I>a?H@GBZCJDFEJHcIHKHMHSJTHUJVIXJaGcIdFeDfE
=deviner	p-aHH
=devo	x@Z[Z
=di	Q!@&G(C)B,]-I.J/C1H3Y5D8C9>:Y;D<E=D>IACBFD=EJFDHBIHJILXMFOXRXS[THUJVDW]XYYCZ@]?_Ba[b^d@eEf]g[h>
=dia	f!I#E%I(G)J*I+J-E3G4I8J9_:H=H>F?G@fAJBECFD[GJH@IFJJKELIM[NHOIPJRISJTHUIVGX^YJZ@[I]G^I_IaFbHcIdIfHgJhF
=dial	xHY
=dialog	qZIh_
=dice	^!D#E%F&J(F)G*E,H-a.H/H0J1I2I3B4G5I6I7H8H9=:E;H<J=C>A?C@]AHBDCBD[EGFHGHH>IZJHKcLHMDO^PGQIRGSHTGUEV^WHXCYHZ][G]E^H_GaDbGcGdGeIfFgHh^
=dicht	x#]9GB]HJ
=dictionary	x-HJ]NJ
=did	Z!F#](E)H*H+I,J-F.I/_0J1I3D4H5I6I7H8H9^:G;J<J=F>A@bAHB]CFDYEIFHGGHFJGKCLHMDNFOZPFQIRGSGUYVCWGXYYY[H][^F_FaBbEcGeIfIgIhF
=die	O!?#=&F(D*Y+],I.E/^0B1B2E3G5D6G7H9G:>;J=^>c?G@;ADBDC^E[GXHCJHKELIOaPDQIRFU^VbWXYBZ6[Z]F_AaJb?cId>eIhG
=dieci	xN]RX
=died	o!I3J4]>F?HBICJHDKHNJRXZG]daJ
=dienst	l=J@IHGKJPJUJVJZHd[fc
=dienstkonto	x%ZL]ZG
=dieron	x!^*YHIZE
=dies	i#I%I(]-[8Y=I@GBHGZIGK]MHNJUJV[XJZE]IbYdIfHhI
=diez	xN[RX
=diferent	u/[KY
=diferida	f!J%I(I*I,Z3I4H6J8]9H:J=X>J?J@IBIDJGJHEKIMJNIOJRIUIVHZGbJcJd^eZfZgZhH
=differ	o-J/[3J6Z>I?JHGIHK[O^dJgY
=differe	s%H8]HJd_fI
=differenc	u@HHaIJKIR]ZH
=different	^!H%I(F)I*Z+I,J-F/[0I1I2I3C4I6a7H8I9I:Y;J=H>^?JBDDFFIGXHAJIKYLIN]OJPHRHSJTFUHVIWJXHYIZB[H]H^I_HaGbIcFdDeJfGhE
=differently	x*Z
=difficil	x-Y
=digit	_!H#H%H(H)J*I+I-D/F3_4J7J9F:G;J=I>D?F@CBGCEDFFJGJH@IcJZMHNEOaPIRJTIUJVGXHZB[I]H^J_IacbJcJdJfIgJhE
=digito	u3Y>IIIOHXJa]
=dimenticata	u:X>ZHHZ[
=dimenticato	s(I@JBHKIZahJ
=dio	xDaHH
=directiva	h!D%I(F)I*_,I3F6J:H>I?]@HBFCHDIEHGIIHKIMJNaPISIUDVFWaXJZD]I_HaIbHcFdGfHhI
=directly	x@^ZJ
=director	x%F(a)I/I:GHHJIKJVJWJZH
=directorio	j!^(F/I3^7]9J>IAJEIHFNIOITHVIZJ_YaJbIcHdZfI
=directory	V!E#E%X&d(B*F+I,G-E.I0H1F2H3b4Y5I6F7Z8X9E:d;F<X=G>E?E@EAEBFCIDEEGFYGDHDIDKDLHMGNGOCPFQHRFSGTXVAXHYHZA[H]G^X_ZaFbGcDeGfEgHhE
=direkt	xZIb^
=diretorio	x3_9JHJOI
=dirsync	o!J%I-J1e3H4I8J9F=J>IDIGJHCKJMHRHYI_JaIdFfD
=disabilitato	k!]VIb[
=disabl	R!e#G%F(Y)^*D+H,H-E/F0I1Z2I3F4G5I7H9E:D;Z<I=D>E?D@DAEBDCGDEEFFHGFH]IFKELHMGNEOHPEQIRHSETGUcVBWDXHY^Z@[H]F^Y_CaGcFdDgFhG
=disappear	s%H?ZHGP]
=disattivata	u;YUY
=disattivato	p!^(X)X3JHDU[VIYYZF
=disconnect	x1I3F4I>_RHcIfJ
=disk	u3J4H9HHaIJRIYJ_IcHfY
=dismiss	xH^
=disparu	s?^HGKJ_]bZ
=display	o-J9H>JH_IZKJMIZD[^
=disponibil	x4^HGfH
=disponibl	q*[4]9JHH
=distant	u4YQ^
=distinta	u/^6^HFIIK^MHNIZIhI
=distribution	sH^
=dit	f!I#I(J)J*I+[-X3H9H:J=J?G@JBICEDZEJHDIZK^MGOYT[UJVGXFZZ[I]GaIdIh[
=ditt	u#HM[TZX[
=divers	x/]MJ
=diversa	x6^HFK^
=diz	o-IBIHHK[ZIdZh_
=dla	uHZU_VF
=dll	e@HBHDJGIHZIIJgKHMJNIRJZCbIfHhI
=dn	x/J3H4J>JF_GIKJZI]HcIfG
=dns	j#J%H,J4g5J8I9H=G>I?J@GBIGHIJJIMGNJPHRHYJZE^I_JbIcXdFeFfFhH
=do	N!@#@%E&G(Z)?*]+G,D-D.D/E0C1I2E3Z4H5Y6D8B9c:E;Z<E>G?X@ZACB[C>DAEFFCGFHdI>JGKFM>NCO_QESFTFUIV]WAX?YD]>^E_@aAb[cAdIeDf@gXhD
=dobry	s9a@JHFZJ
=doce	uHHI^K]
=doch	u9F>IBbHHaI
=dock	x9HH_
=document	s#IH_
=documentation	s(JH][X
=dodici	uHII^K]
=does	M!G%F&Z(F)D*D,F.F/I0G4H5E6F9@:J;G<F>@?D@YAHB>CBDAEEFEHcIZKDNZO_PBQGRDSCTZV@WDXGYHZ^[E]B^B_Jb[cBdBeE
=doet	qH^YYZIbY
=doing	u9[:[@JHHZJ
=dois	o#I*_?IBHCXDIHHIJKGPJVIZH[^h]
=doit	m>IEYHHI_K]LXMJ
=domain	L#Z%]&F(?)A*?+C,B-?.F/[0D1B2D3G4e5c6D7c8c9A:C;C<E=@>??@@GAbB?C?D@EDFAGII<J^KHLDMFN_OBPcQJRCSCTYUCV?WCX@YDZ:[C]@^Ca>bBc@dAeDf@hB
=doman	o%X4^7[8ZCIHIIIPJZI
=domand	q!J#H%J(J)F*_-I3I4H9H?_@GBJCIHDKJNIPFTIVJX^ZJ
=domanen	q7ZHJP[ZJg[
=domanenadmin	uP[
=domanencontroller	l4_5]HDJY
=domani	u@[HIX]
=domeincontroller	x4]HJJX
=domeny	s4^HFJYP^ZG
=dominio	]!G#H%^(E)F*D+I,F-F.J/H0J1I2I3E4d6J7c8a9F:G;J<I=F>F?H@DAHBECHDGEIFIGIH>IEJZKGLIMFNFOHP_QIRGSFT^UGVDWIXGYIZB[I]G^I_GaFbFcGdBeGfChH
=donc	u3ZD]HJaI
=dond	x+H3I9ICIDFH^Z_dIfI
=done	f!Z#J%I(G)G*I+Y-F/^0I1J3B4E5G6I7H8H9G:H=G>D?EAHBdCGDZEJGIH@IEJGKBLJMGNFOFPGRHSFTFUEVDWIXI[H^J_EaFbHcIfHg[hG
=donne	x3^>YHI
=door	l-I@JBJH^IJKJN^XYZEd[hJ
=dopo	l!X%I(J-I3G4J9J:J=I>I?E@HAJBXCIDHHCIIKIMJNJPIR]UIVHXIZD]^_]aGcIdIf_hJ
=dort	s8^>[F^HHVJZH
=dos	d!G#I%H(E)H*c+J,I-G/]3F4J6I8J9E:H=H>G?G@ZA_BGCaDGEJFJGJHBIEJJKZLIMFNGO]PGRJSJTIUHVGWIXGZC[J]G^I_HaHbIcIdIfIgIhE
=dossier	q3E9]>G@IBJCIDJH^IGKGO_VIZF]IaFhI
=dostaj	xHIa[
=dostepu	u9I>_P]ZG
=dot	x1Y3]>HaH
=doubl	xH]
=doublon	xAYK^
=douz	u9JHFI^K]
=dove	xHDZ_dHeJfH
=down	X!^#C%B&I(E)G*G+G,I.I/[1F2H3E4^5F6H7D8F9D:D;]<I=D?CAEBBCFDDEHFHGGHGKYLGMDOGPEQIRESfTEUDVEWGXFYFZF[F]C_DaEbBc[dFeHfXhE
=downdetector	xHGSaUJZH
=download	xH]
=doy	u9[BJHDKJMHXJZ]b]hI
=drei	u3I>^HHI]KJOJaJ
=dreimal	x#]>HHGa]
=drift	pHIR_ZG
=drin	k#I%J+H-]3_9H>F?I@HB_CHDYHDIZKINIOHQXXJZD]H^YaGhI
=drittanbieter	u.YJZ
=driv	p#_NHVIZH
=driver	uJ]
=droit	k#I%b(_)[*I,I-I0X2J3H9I:I=I>H?I@IBHCJDIGIHCIGKIMINJUIVGX[ZG[J]I^XaGbJdIfI
=drop	pG_JJRGc]fJ
=dropp	p(J=]>a@JGJHCKHVZZH]Z
=drucker	sH_ZH
=druckt	uH^ZH
=drugi	x@[
=drukarka	uH]ZJ
=ds	i2[A^H]PIZI
=du	Y!D%]&I(G)F*E+F-B.H/I0G1G3_4Y5Y6F7E8F9_:C;G>B?B@HAFCCDBEFFFHAIAKALFM@NAO^P[QHR]S^TYVaWEYFZ<[C]C^E_Fd_eDf>hB
=duas	u@^CYZG
=due	_!I%I(G)H*c,J-H/[0J3G4J6J7J8J9E:H=H>D?G@ZA^BGC_DGEIGIHJIEJFKZLIO]PHRJTHUIVGWJXHZA[J]H^H_IaGbIcZdGfGgHhF
=duo	x7YHIbZ
=duplicat	h%F&J1I3D4J8I:J=IAeGIH[MINIRJZI_IaJcHdIfE
=dur	e&[(G,[.Y7J=I>J?D@IBGDGGIH@LJNIPJSHUJVHZB[J]^^HaabHcJdZeYfEgJ
=dura	x-JHGT_
=durant	l!^#H%I(J-I3D9I:J=I>H?I@JBHCIHAKHMJO^SIUJVHWJXJZZ]_a[bJfJhI
=durch	o4Z@HB[GZHDMZZE]JbYcZfY
=durchwahl	x3^OJ
=dure	xT[
=durfen	q)]P[QY
=duzo	u#YX[
=dwa	x/Y@_HJZI
=dwie	q*^9J@]CYHI
=dwoch	xC]
=dygn	x9J@^HHXY
=dynamic	xGJH]
=dziala	h!J#J(H-I3J9E:I=I>I?J@FBZDIH^IGKGNGP[UHVGZ]aIbIdIf[hG
=dziekuj	u9aBIHGZI
=dzien	p9a@]BIHDZHaJ
=dzis	x@^HI
=e	J!Y#^%B&D(C)I,@-C.H/B0A1@2A4I5B98:I;A<G=]>d@_A@BZC_EEF@GCH?IcJ?KZMHNCOZPDQFRGSETEUYVXWIZB[C]J^G_>aBbZc<dZe@f^hJ
=e1	q=bHEZF
=e3	j!H%H(H)J-J3J9I:H=e>H?H@HBFCIDIHbIIKFMJNJPISJUIVFXJZ>]I_HaIbHdHfE
=each	d!H#_%Z(H+J-E/I8G9I:J?I@GA[BGCJGIH@IGJHKcMHN^RJTGVIXHZC[J]H^J_IaHbHcIdJf[hZ
=earlier	l-IHZIJKaNIZG
=early	s!^@^HHKFZH]Y
=earth	x*Z-^HGIG
=easily	l-^
=easy	k-ZHEI_KHZJgY
=echec	u6YT]eY
=echou	k%F(I,[/Z3J4]:J;Y=F?I@IBICJDIEJHDKIMHNIPZTJUFVHWIZ^]J_IaIbIdEe]fF
=echouent	uF^dZ
=ecran	k#H+Y-J4I9H=J>_?G@YBIHEKIMHTHVJZF[]]JaIbbcIfJ
=ecrit	x>IK^gY
=ecritur	q%]8]@JHJIJKIMJNJUJZHd^fH
=edge	p._HI
=edit	p#I%Y*[?I@IHaPGZI
=een	b!H%H)I*[+I,J/I1J3G4I7J8J9A:];J=C>F?E@dAIBDDEEIFIGIH]IFKILJMDNFOHPIRISITGUGWJXCYJ[H]F^I_IaZbGcGdYfHgIhF
=eerder	uKZ
=effect	uLZTZ
=effectuer	x(YQ[
=efter	u#[XGf^
=egal	x-JHJIJN_ZH
=eigen	x9J@]JY
=eight	s/_@EHHIHMHX^hJ
=ein	Z!E#B%D&I(C)F*F+H,X-].I/F0I1H2]3]4G5I6H7G8H:D;Z<I=C>B?C@_AGBACYDZEGGFI[KHL[MCNCPFQIRGSGTFUEVAWGXYYHZY[Z]Y^DaIbDcFeGfEh[
=eine	Z!G#E%G&J)F*Z+H,H-D/H0J1I2I3X4G5J6I7G8H9D:X;H<J=B>G?C@GAIBBCcDBE[FHGYHcJZKYLHMENEPEQIRZUDVFXZYIZG[F]D^[_HaDbEcFdDeIfGgEhF
=einem	u@[FYZ]
=einen	h!J#G%I&^)J+H,J-H3Z4I7Z9Y:H=G>X?H@_BFCEDCEJIFKFMINIOIPISZTIUHVIX^ZC]I^IaGbIcIdXeIfHhI
=einer	l8Z:]?[@JCHHFIIKIP]VYZIaYdZfJgJ
=einfach	p-]@HCIHGKZLXNHVIZ_]H
=eingegeben	k#Z-H3H>H@GBHCIDGHFIHKZMINHO^XZZE[J]^aHdIh[
=eingeladener	x:[ZJ
=eingerichtet	sD[E[V]WHZH
=eingeschaltet	sHJNJU_VIZGd^fJ
=eingestellt	x*Z
=eingetragen	q*I3]>E?XDaHHZIaI
=einmal	k9G@_HIIGK^MHTXXJZZaJhI
=einrichten	s,]9FH]
=einrichtung	s,[8XE^TJZJaJeYfJ
=einschalten	x.Z6Z
=either	m(I@IGZHGIZKHMJS^hJ
=ekrani	ub^
=el	J#D&D)E*A+F-Y.F0D1A2A3a4[5Z6@7X9A;H<I=A>b@AAYCJDCFFGGHFI@K?LDNDO]PBQARYSEUbXEYBZG[>]]_Yc[dHgXhE
=elenco	u-]HJ
=elevat	xHIPa_F
=eleven	u@[NG
=elija	u-ZKY
=ella	q>J@JB[D]HGIJK[MJVXZI
=elle	p*Y>J?[B[CID[HYVYZJaIdI
=eller	u3HD_HIIIKHN]ZI
=else	h!I#J&])Z-G9H:J?Z@ZBHCHDHFIHGI_KEMIN[OJUGV[]JaIbJhJ
=elsewher	x7[:^UIVIZFdF
=elternzeit	u!]
=email	M!@#B%@&F(@)C*a+A,D-=.E/@0E1D2E3b4?5D6D7C8C9?:^;D<E=A>_?b@=ACB?C^DfECFCGBH_I=JCK=LCM^N?PAQDRCSCTAUBVAWDX@YDZ=[B]>^B_CaebAcBdCeEfBg[h?
=empech	xX]^[
=empecher	xT[
=employe	p>J@^G[HXZJ
=employer	q3H:^>aDJHDKIOHZH
=empresa	f!H#J(I)I*J-X3G4J8Y9H:a=I>Y?H@GBGCGDFIIKFMHN_OIPZU_VHXHZF]JaFbIcIdIfHhI
=empty	h(I*I+G-I3^?E@HBIC^D]H>IIJJKJXIZD]Ha^b[d]eGfJhH
=emulator	s4aHGZI
=en	J#<%[&C)F+>,J-B.I/[0]1@2H4;6G9F:H<H=;>^?@@YA@B7C]D]I^J[KHLGMdN<OFP=QARES[T]UZVEXHYFZ=[@]:^G_Ib]cFeF
=enabl	N!_#D%C&I(?)]*F+E,]-A.[/E0E1D2G3Y4E5G7C8b9F:A<H=@>D@AA_CBD@EEFGGDHFIEKBLDMBNCOGPARFSDTCUbVdWAXEZ;]E^C_@aDbCcDdZecfAgChC
=encontrado	x_Z
=encor	g#]%J(I)J*J+J-J/J3G4J9J=H>I?I@_BICIDXEIGEHAIHKIMcNIOIPZTYUDVEW^ZE[I]IaIcJdIfIgJhG
=encounter	u3^HJZF
=encrypt	e6_<c?IHBZJ_JcFdI
=encryption	s<_HIYYdIfH
=encuentra	x4X_Y
=end	a#I%I(H)J*G+I,_/F1Z3C4J6J7Z8I9H:G>C?FAIB^CFDEEJFHGIH?KXLHMGNFO^RISITHUJVHXFYJZb[I]C_HaDbFcHdGeZfHgHhE
=ended	m!Y1^;Y=YHJ
=ends	f!Z#G,I-J/H3G=J>J@]BHHCIDJIKDMIN[OaSIVHZI^[_IaIe[
=enforc	g-_1J5Y@GBIDIJJK]NGY^ZH
=enforcement	x-HJ[YY
=enforcer	mJaNE
=engin	qAYGI_Z
=enlac	q@IBJZGbc
=enough	^!I#I%J([)I+G-[/I3G7H9H:I>F?Y@ZBECbDHGJH?IcJJLIMHOHSITJUHVFWJXZZ?[I]H^E_IaGbIdIgJhB
=enregistr	f+^-J>J?F@IBIC[DbHDIGKIMJVHZJaI
=enregistre	x?]DH
=enroll	uD^HY
=enrolment	xDJH_
=ensur	x=Ge]
=enter	W!G#H%H(F)I*H,[-[.J/D0J1I2I3I4[5H6I7G8H9H:E;I<J=G>@?E@GAFBCCCD[EJFGGGH;IFJELFMDNYOgPGQJRHSITFUIWJYIZA[F]Z^E_FaJbFcHdGeIfHgFhe
=enterpris	sHYP^ZJ
=enthalt	k#H(J-b/J3_:I=[>G?J@HBHCIDHFYHDI]KEMJNJOFTIUIVIZG[I]J^JaIbJdIfHhH
=enthalten	sH]IXdJ
=entorno	sEIHI_Jc_d]
=entr	k-I3G9I>E@aB_CIHFIEK^MINJR]SHTJVJXHZG]JaDcJdJfH
=entra	I!B#:%<&D(F+A,C.D/k0Y1_2B3I5B6I7f8@9A:C;C<A=b>???@=ABB9C?D<EBFBGCI9K:LAN<O?PDQCSeTgU?V=WBX?Z=[=]?^>_aaHb=cHd<e[fch;
=entrar	k!F#H(F)I+I-G/I3H4J:H=F>H?H@FB_CIDDHFIHKCLJMFNISJTFUJVEXGZc[I]H^J_HaIbacJfHgJhH
=entrepris	o-J@JDYHHKGNaP[VGZH
=entri	sA]
=entro	s-I3I9I>J@JB[HHIGKHMINJSJVIZ^aGfIh_
=entry	uN[^Y
=entsperren	h#^%H1Z@IBIDJHGIJKJTHVIZD[dbGhH
=entsperrt	uB[TYZI
=entspricht	l-Z3IIFN_O[ZI
=environment	l@]HIc[dZ
=environnement	sEZHIWGc_dY
=envoy	u>Z
=enzoic	u0IJ_
=equivocada	x@IH[ZIh]
=er	[!F#D%G&J(D)F*C,G-].I0I1H2I3C4G5I6I7H8H9Y:E;H<I=E>@?B@GAHB[CbDBE[FGGGH<I_KbLHMCO]PFQHRGSGTEUFVCWHXZYH]D^G_GbFcFdFeIfEgFh[
=era	qHIPZR^
=ereditarieta	u;^
=ereigni	p,X-ZFYZJ_YeX
=erfolgreich	q!I/]B]TI_IgJ
=erforderlich	u=XC]DFHJZIbZ
=erforderlichen	q%Y(Y3H=[?[C[DJHFIIZJ
=erfullt	uIZNYZI
=erhalt	x3HO[aZ
=erkannt	x@JZHh_
=erkennt	x3[O]
=erlaubt	x?[CIHJI]ZG
=erneut	uX[
=errada	xHJKJha
=errata	s(J,]3]6Z@IBGHHKJZHdIeJhZ
=erraten	o-aHIIF
=errato	xOX
=errei	x#_-IXGZJ
=erreichbar	q4[HJZIf^
=erreicht	u@ZHJSJc]fH
=erreur	e!]#[%G&](H)I-G/G3B4I6J7I9G:G=H>H?GBGCHDIFJGJHGIHJJKHMHNGOZPHRIS]TFUGVFWHXFYJZb[I]H^I_HaGbHcGdHfGhH
=erro	u@JBIHHZa
=erronea	x,YHGZHh_
=error	J!^#>%D&d(>)A*B+B,Y->1B2E4?5C7A9?:@;C<C=G>>??@CADB]C?D@E^FAGGH]IGJEKHLBM?NHOJP@RBSbT>UAVDWIX@YIZd[A]<^J_Xa>b?cFd?ecgBh?
=errori	x#XHIT[
=erscheint	o([+_3J>H?H@JCIDGHFL]OJVIZF^Ja^hI
=erst	p-J9J>J@cBIC^HGIGKFMJZDhI
=ersten	s@[C^HJIIZH]YaDh]
=erzwungen	x+JD[LZ
=es	T!A#@&G(I)D*C+D,E-Y.F0F1F2F3F4D5G6F7E8E9[;E<G=[>G?D@bAEB>CHDHEEFEGDH=I_JEKYLDO[PBQFRHSDV[W[YE]@^CbIcCdCeFfBgBhd
=esa	o%H9H=J@IBIG_HEIIK^NIOJPXVJXIZEdIfGh]
=esce	p+Y.ZFZHFZ[cZfJ
=escrib	s?IBJG]HGY]dIf[
=escribir	s!J%^HFZI_Jd]f]
=escrito	q+I3^>IDDHGO^ZJ
=escritura	f!I%G(I)J*I,Z-J3H4G6I8]9G:J=X>I?I@IBIDIGJHEKHMINIOIP^RIUHVHXJZG_JaJbIcId^eZfYgZhH
=ese	u3F;Z>^OG
=esist	x_Z
=eso	uIXLY
=espac	xI^KIZF_]
=espacio	u3]>ICIDJHJI^KHMIZE_]hG
=esper	q@ZXZ
=esperando	u9]>H@JHEXEZJa_
=esperar	s9G@_HHKJX]ZI
=esqueci	uBJHJVJZ^
=essai	s#Y-I=]@IHGIIX^ZI
=essay	u-JKGN^XYZJ
=esser	xHJK^
=est	P#[%?&G(?*F+G,C-[.E/B0D1C2C5E6C7Z8C9I:H<E=?>[?]@GACBXCFEBFCHIIEJEL]M=N=O[QERHSAUaVIXY[@]?^Y_BaGb?c>daeCfbgBh^
=esta	T!_#]%C&I*E,F-X.G/F0G1G2G3X5H6G7E8E9?:B<H=C>@?XAFCBD?EGFGG[I@JFKZM@NCPERYUcV[WEXBYFZ<[E]D^^bBcDdFeGgEhZ
=estado	xBIHIS_UIVJfH
=este	x(YHGW^
=esterno	x:[ZJ
=estou	x#]-J9]HETG
=estoy	p#^+Y-F9Y>I?I@HBHCIHCIIKFMJNJTIUJV[XJZG[ZfJh]
=et	Y!F%E&J(D)G*[+G,H-B/F0H1H2I4H5H6Y7H8H;I=_>]?BAGB[CZDDEGGHH<IaKYLGNHOYPGQISGTEUFVAWHXDZH[J^G_FaBbZcFdFeIfEgGha
=etap	s(J*]C_HIZJaHeY
=etat	xfX
=ete	f!_#H%H(G)J*G+H-G/I3G4]7J9F:H=H>F?]@EBXCEDDEJFJGIHAIFJIK]LJM]NGOIPIRITIUHVYW[XHZC[H^J_[aHbHcIdZfGgJhG
=eteint	xHFRIU]VIZIf]
=etre	x>I@YK^
=ett	o!J#I-Z3H9E:^>I?I@]BICJDJHDIIJXK^MINIXXZG]JhJ
=etwa	u9^@FHFIIZ^aI
=eu	uHIV[Z[
=eurem	x:ZZJ
=europ	u)JHGSaUFVIZFaY
=even	i!^#H-I9]>H?I@]BFCIDIIFKGMXP[XHZDaJ
=evenement	u%J&]DJFIHINHdFe^fZ
=event	Z#b%I&Z(C)G*G+G,_.I/F0G1G2I3F4G5H6[7G9D:F;H<I=F>F?E@BAHBCCGDEEHGZHCIEKCLFMFN_OHPGQHRHSETDUFVEWHXFZF[F]E^DaFbCdDfZgGh_
=evento	m#X%I&_9JHGNFdEeYf]
=ever	j(I*J-J9[:J=I?J@FBJDIHGJJK^L[NEUYVIW]ZF^Jd[
=every	Z!F%F(H)H*I+F/G1I2J3G4I5I6J7I8I9E:G;I<J=H>H?H@ZAIBECHEJFJGHH[J[KaLGMFNcOIP_RGS[UHVGWHXGYIZH[H]G^H_HaGbHcGdHeJgIhF
=everybody	h!I(Y)I+[-Y8H@YB[DIHFIIKHNGS_VYZC_JdHeJ
=everyon	d!I#J(H)^*I-H3Y9Z:I>G?G@FBFCJHGIHJIKHLHMHNFOJSaV[WJZD]J^]_IbJcJgJhG
=everyth	b!I%_(I)I*J+Y,J/H3H4I6I7I8J9D:I;I=H>]?Z@BAJB^CHDDFIGIHAIDJYKALIMXNIOHPDQIRISITHUIVIXFZc[I]Y^I_HcHdJfChG
=everywher	q?[@IBHHHKJM[S^ZD
=ex	i(I)I*H+H-J3I9H;G>c?GCGDEHIOJPcUJVDXJZG]JaH
=exactly	uG[HIOX
=exceed	qHJX^ZH
=excel	f#H>JHdTI[J
=exception	s,JGJH[RJe_fI
=exchang	j(G)[*b,I9H>Z?HBJCGH[IJKJVIZF^JaJdHeIhI
=exclud	h)Z*J+I3J=HDHGbHFJIKJL[UFV[^H_FcIdIfJ
=exempt	xHGL]
=exhaust	x3IHIK^XZ
=exig	uC[IX
=exige	sC^HII]
=exigenc	uIYN[
=exist	]!H#J(G)I*H+I-X/G3H4Z6I7I9I:F=H>[?E@DAYBECGDGEGFGGFHIICJIKZLHMGNEOFPHTIUGVFW]XHZ@]I^H_daEbIcGdDfHgHhd
=expect	q)[+[3IDJHEIGKHO_hJ
=expens	xH[
=expir	S!H#F%C(C)G*H+E,G-E.I/G0I1I2F3G4I5I6I7G8H9H:D;J<I=a>E?E@@AHBACFDDEIFIGFH_ICJFK_LgMINDOIPGQIRHSGTGUEVDWGXFYIZ][E]^^B_Ga]bDcGdEeHfDgFh@
=expira	xL]
=expiration	xHJL^
=expiry	m!I9I@FHZIJK[LbVJZG]J^H
=explain	s&[@JGHH_KIMHZEf]
=explanation	u&[HENXZ]
=export	o(J3J9I:I=D>JFcGJHaIJKJNJSJVIZDcIfH
=ext	k!E%G(J)J-G3X9I:g=J>H?JAJBICIDIFIHDIGKJPIUJVHZB_JaHbIcIhJ
=extend	m!Y5Y@IBJK^ZI
=extension	d+I-J.Y1I2_3d9J:I>E?IDHGIHYIHMIOFRIXJZH]IaEcIfH
=extern	p:aZI
=external	h:_GXZI
=externer	x:_
=externo	s:]
=extra	sHGJ_
=extremely	x2]HJ
=f1	x=^ZI
=fa	f%I(I-H3I9H=I>G?I@[BGCHDHHFI[K[M]NIPJRJTIVHX]Z]]H^HaGdGeIfFgJhE
=faccio	u(I-I@JH[IIKHNIVZZZhI
=facebook	uH_ZI
=facil	e-e@JHDIHKINJXIZFaJ
=factor	p3FHa
=factory	q(JH_ZH
=fail	I#C%X&B(G)>*@+B,I-A.E/Y0^2E3F5a6Z8Z9A:;;]=<><?=@CB;C=D;FcI<JJLAMHP]Q^SFT=UDV;WAXAYZZe[?]>_Fa<d=eafEg=hC
=failur	g!J#J&_-I/Y1I3H4J8J=I@[DIGIH[JJMHN^PIRJVGZJ_JbJc]fG
=fair	q(J-H:]=J@FB^IIKCLGNIUHV]WJZX^JdIhG
=fais	uDXHJV^
=fait	q+JD^HFK]
=faktor	xC_HZVJZE
=falha	s!Z%JHIP[VHZ]
=falla	k!X#J%J(I.Y3]4];Y=J>IBGCHDIHEIIP]SITJUHVEZ]]JbIdJfIgJ
=fallan	uF^HJdZ
=fallisc	q;ZBIHGUJVIZ[
=falliscono	sF^GIHId[
=fallito	s,Z4^HDdJ
=fallo	p,]-J/Z3I6Z9J?JHHTZeYfJ
=fals	g%G)e*J-H/J3I9IBIEHHDIJJ[KJNISJUFVHWId^eEfI
=falsch	b!H#[%I(I)I*I+I,X-E/I1J2J3[4Z8J9G:J=H>E?H@GBFCEDGFIGJH]IDJJKDMFNGO[PIR^SJTHUIVHXaYIZC[J]F^J_JaEbFcHdHfGgJh_
=falschen	u#[HHT[
=falta	e!G#H%](G)J*I,I-F3b4I5Z9G:H;J=[>D?H@GAJBGC_DZGJHBJJKELJMGNIODPJRJTJUIVYXFYXZB[J]H^I_JaDbIcJdJfIhF
=faltam	u#I3J=]CJD^HEZF
=faltan	q=ZCXHI
=far	h#J%J(H-F3G9F:J=I?I@^BICHDHIGMHNYRIUIV[XI]Ha]bIcJdIfIhG
=fare	x@[HIIIK^ZHhJ
=farlo	x9I?I@GCHHJIHKJNJU_V^ZG
=fast	o!G+Z@JDJHGIJKJNJRZUJZYb_hY
=fatto	u9C:^B^D[HGZJ
=fauss	uH]R[
=faut	h#J(I*I-I3]5Y9G:I=]>G?H@YBICXDGI^KGMZNJOIPJVIXIZF]IaGbJhH
=faux	x4^HJdIeI
=favor	m#]=IH[KITJZ]
=favourit	s-Y3JHGIJKa
=featur	c!G#J%I(H)F*H+I,F-H.J/J1I3G4H6I7H8G9G:G;J<H=Y>I?E@IAJBHCIDHEIFIGGIGJJKGLIMHNGOIPIRHSDTIUaVaWEXGYHZD[I]F^H_IaHcFd^ecfDgJhI
=feder	q!I,]3H7bHJPJ_GdI
=federado	q!I7a_HdI
=federat	a!I#J%J(I)I*I,_1J3J7d8J:I=J@IBJDJGIHCIJKIMINIPFUJVHZC^HaJbJdIfYgJ
=federati	x3J7_@JdI
=federation	q7_:IHYZI
=federato	s,Z4I7_HIPG
=fehl	m(I6Z8Z:J=IHJVJZ]^XbHdJ
=fehlen	l%Z*Z-I3I9H:J;J=a?ICYHEI[NJVJZG
=fehler	b#H%I&a(F)H*J,]-G/F3E4G5J6H7F8Y9I:X;H=C>H?FBFCHDGE_FIGHIEJHKFLHMINZOIPFRHSZTIUHVEWFXHYJZa[H]H^E_IaFbGcFfEgHhD
=fehlerhaft	u3_DH
=fehlermeldung	u3H@YHIO[Z[
=fehlt	b!H#F%]*I-I4J7J:I;]>H@HBHCZDGGJJIKHLJMHNIPJRJTJUHVXWJXIZE[]]I^JaIbZcIdIf[gJhI
=fehlversuch	x#_XH
=fel	k#J-I9J:J=J>I@IBICJDIHFIGKGMHNIR[VIXJZ_aIbJcHfIh^
=feld	s3]>G@JHIIIKHZHhb
=fell	u3G>_HD]JaI
=fenetr	xBJZH][b^
=fenster	sBIHIZE]]b^
=ferm	q!Y=J?JBJHHU^VGZG]^cX
=fermo	u0YfY
=festgelegt	x*ZUIW[
=feu	u-HHZTIcafG
=few	o/X@IHIMZNFP^ZIf[
=fi	s#Z9IH_MJ
=fich	u(]3I9G?HBICID^H[OJVIZHaI
=ficha	x(^9G?FD^VI
=fichier	x2]IJ
=fido	p(G:J=I?eBGDIHAMHUIVEZD[JaJbH
=field	d!I#H-G/I3b7J>G?I@GAJBEDHGIH@IIJHKDLJMGNGOIVIXJ[J]H^H_HaHb^gIhe
=figur	s9[@HHHI[KIVY
=file	]!I#I%I(F)I*F+I-G/I1J2Z3a4I8J9F:G<J=I>]?E@FAIBEC[EJFCGGHbIBJFKGLJMFNGOaPIRJTIUIVIXHZC[I]G^J_GaCbGcGdJfIgIhF
=filenam	p2_3IHF
=filial	s4Z@IHGMaZH
=fill	o)J+]3J>F?FDaHDOZZG
=filter	Z!G#H%G(H)I+H,J-F.J/E0J1H2I3B4E5H6J7I8H9G:G;J=G>E?G@GAIBFCGDGFIGeH<ICJiKFLIMFNFOHPGQJRHSITGUIVGWJXHYIZD[I]G^H_GaZbHcYdGeIfFgGhH
=filtr	uJbMI
=filtro	o-I3J4H5J9J>JCJGYHHIJJcMGZJ
=fin	u3I>FB^KJ]^aF
=finalement	xB^
=financ	qH^VJ
=find	a!H#E%H&J(G)I+I,J/H3F4Y5J6G7J8D9I:H=F>D?[@GAZBECHDFFJHXIEJIKFMGOHPFRJSJTFVIXIY[Z=[^]H^G_eaFbIcEdEeGfHgIhH
=findet	x4Y=IZJ_^dIfJ
=fine	]!G#H%F&J(J)^*H+Y-E/_3E7I8I9E:H;J=H>C?G@[AJBbCGDDFIGXHAICLIMIOHP]RJSITXUGVFWHXIZF[H][^I_FaFcHdIgHhG
=fingerprint	xH_ZH
=finisc	x3Z>]OD
=finish	e!H#I%I(F)H*H+I,J-I/G3H4I8I9G:J=G>G?E@HAJB^CHEIFJGIHAJHKHMIN[OJPIRJSJTJUIVGWDXHYJZ][J]b_FaAbDcJdDe[fGgHhI
=finn	q-I3G9J>F?^@IHFKIMJZG[_]J_Z
=fino	u9]@ZBJHE]If^
=fire	xHG]acJ
=firefox	x.[
=firewall	_!J#G%J(I)J-G.J1I3I4F6J8I9H:I<J=G>H?I@FBGCIDHGIH_IHJHKILIMHNHRGSCTGUHVIXHYIZG[I]F_IaGbHchdJfCgIhJ
=firm	p!H8a:^=I>J?I@HDJGHHGOIU^VIZHfJhH
=firma	k8Y<_HZUZZI
=firmy	q!I#I:^BHDIHFIJJYNZU^VJZGcJhJ
=first	Z![#G%H)G*F+F,J-D/F0J1I2J3G4I5I6I7G8^9G:D;H<I=G>D?D@_AFBGC[DbEGFJGGH<JEKBLaMDNBOFPHRISGTIUCVDWbXFYIZG[F]Y^D_EaGbBcGdGeIfFgEhc
=fit	x4I6^HERHYHcGfGh]
=fits	x3I>JHGKGO^ZEh^
=five	f#^3J9J>H?J@GBJCIDJHDJIX_ZD]Ha_
=fix	m!J(J*H-J/J8Y=I@ZB]DIE_HEIIKGMIVHXJZ]]HbJdHgIhJ
=fixe	u9H>^HFfZ
=fixed	s#J%H*[2J;YBGHFLHPHZG^_
=flag	k@JHHL^^]
=flagg	s-]HZKHZG^Z
=flash	u(HHIZF^Jb_
=flicker	xH[
=floor	sHFVaZH
=flow	q(I)[-J/J3I@JDJHaNIZF^IaIg[
=foderiert	s,]7[HJ
=foi	o9GB]HIMY
=fois	k#]3I9H>G?J@_BICJDJIGKHMIXbZB]I^Ja]hH
=folder	l;E@JF^HYa^
=folk	o)]*J-]/I9J@ICXF_HBIHKHMJNJTHXHZEd]
=follow	e(I*Z-G/H9Y:Z@_BJGJHBIYJIKGN]PGTIVIbJdXg^
=fonctionn	s?J@IBZHYIIMINIZ_aIhI
=fonctionnalit	x%JHJV]d^
=football	s-ZIY
=for	?!D#D%A&@(])_*d+Z,Z-@.G/=1I3G4B5I6?7C8E:D>>?[@AAZB:CGD_E^F;GaH_IHJ?K;O<QXR:SETHUaVgWaXcYBZ?[@]@_GaEb=c<d>e=g>hF
=fora	s-J9]=IBJG]HES^ZIfJ
=forbid	q.YHILIZH^a
=forbidden	k%J(b*J-a@JFJHBI[KGZG^J
=forc	b!J#J(H+Z-G9J:I=J>J@DBDCHDEHEIGJJKELeMFNHTJZ@[b]H^G_JaJbIgJhF
=forcechangepasswordnextsignin	sL_ZG
=foreign	x7XHJTY
=forest	[!E#H%H(F)I*H+I,I-G/I1H2J3F4H5J6H7I8g9D:E;I<I=F>G?G@DAdBDCFDFEFFHIEJHKELFMFNGOIPGQHRHSJTIUIVEWIXGYHZA[H]F^IaHbGcGdFeGfFgIhF
=foresta	q!J3J8aAJDIHFVJZJ_^
=foret	p-J3J8aHG_]
=foretaget	xNZ
=forever	xLZ
=forget	xDX
=forgot	T!]#Z%F(A*G+G,I-C.I/E0I1I2I3G4I5I6H7b8E9F:a<I=Z>D?_AHB@CEDaEHFHGDJDK?LEMCNAOIPHQJRISGTFUCVDXFYIZZ[[]D^I_GaFcEeGfGgEhG
=forgotten	l(H-J9I:G@EBHCJDYHZIHKEZ[]IbHc]h^
=form	g-Z9F:[@EBHCIDHLIMINHZB^IcJhc
=format	f3e>FDGHCOEaJ
=formatiert	x3[
=formato	s3_CIDHHIOG
=former	j-I3E>_@GCHHDIFK_OFPXVJZG]J^ZaJhI
=fornitor	x:Z
=forsok	q#ZX[
=fortfarand	u@IHFIIM_T]ZJhJ
=forward	s-J3G9F?IFXHaNHZG]J
=found	[!F#H%G(H)I*G+I,I.J/G0J1I2I3F4_5H6I7G8G9F:H<I=G>F?EAdB^CGDEEGFIGYHGIGJHKFLIMGNDOHPGQJRISITGVFWIXGYIZ@[I]E_baCbGcFdFeJfGgHhG
=four	h*]-J3J?JHHI^N]ZIaZ
=fout	p(I@IBJHIVJXYZahY
=fragen	x)I*Z>IDHEJHGXIZ_aG
=fragt	sH_MJh]
=framework	xH]ZH
=fran	x9I:_HHJY
=free	k-J/J=f?I@ICFDJGJHEJJKGNIPITJVJZH[Z_JbJdCeHfEgJhJ
=freez	xH_
=freigegeben	xHZV]ZH
=freigeschaltet	sVbZI
=fresh	p!H3I:J@XBHCJD^EJHEKZLZPXVIW]ZE
=friday	k!Y9]@HHFJYVYYXZY
=friend	x:I@JS_ZD
=from	J#D%=(>)]*?,F.D/>0H1]2C3A4]5F6Z8G9?;b<C>H?J@DABB=DHECFBGZHJIEJ_KaM>P_QHRFSCTYUGWCYAZ;[X]>^]_[aGbYcZeCf>gJhH
=front	s3X^Y
=fruh	s@aKJ
=fruher	q9J>I?^HHK]P[ZIaJ
=fruheren	x@IHHIHKaZG
=fs	u,Y7]ZI
=fue	qKZPX_Y
=fuera	s#^-J9]@HBJGYHEIIKHMIP[VHZFhI
=fuhrt	xHIU]ZIb[
=fulfill	xI]NG
=full	i!J#I(I-F3F4[5J9F:J>F?J@[BFCIDIFHH_JJKGMHNIOZPJRJTXVIXIZE[J]GaHcIf^hI
=funcion	xBHHGU^V]
=funciona	e%J(I)I-H4J9I:I=H>I?I@GB_CJDIGJIGKGMYNGPYSJUDVFWJXJZ_]IaIbZdHeJfYhH
=funcionar	xY[
=function	p([)J:ZHFU]ZGbY
=funf	uBIHFM[NYX]
=fungerar	k-J>I@HB^DJHYIHKIMZNIZZdIhI
=funktion	x=JBIHHUbVG
=funktioniert	m9F=]B[HIKINJVJZ]dJfG
=funziona	k@JBXH[KINIPYUJVIZYfZhJ
=fuori	q#_-I9[@JBIGYIHKINJTJZJaJ
=fur	W!E#C&I(C)_+G,[-C.I/G0G2X4E6G7F8Z:C;Z<I>D?E@BAHDZFGGZHcICJGKBLFMENCOFPHRFSDTEU^VbWZYGZ>[E]D^E_FbDcDdGeEgEhE
=furs	x=Y>Y
=further	q@IDIHHN^X]dY
=fuzzy	s-aHJND
=ga	q(G)d*G,_2I8I=I?HBHDJGHHESIUGVHWJZC^IcIdHfIhF
=gaat	p3[>ZHHOJZ[aG
=game	x#]@IH[cG
=gamla	k-J9I>Z@HBIDIHFIHMbNJTJZEg^h]
=gang	x@_HH
=ganger	x#I@^X[ZH
=ganz	xHIPYU]
=ganzen	xU]VJ
=gar	j#G(I*J-]3G4J9E:I=J@]BHCHDEHCIHKFMHNIOIR]U]VGXIZY[J]]a[cGdJfHhH
=gard	q9J@IHEIFKaM[OIgY
=gast	m(J:d@JBIUIVJZE
=gastgebruiker	x:_HHKI
=gastkonto	s9I:aHHZJ
=gate	m)I*a-J?I@IC_HDIHKGPJ
=gave	a!F#H%]&X)J*Y+I,Y-F/H1J2Z3C4J8J9H:H=I>E?D@]AJBGC[DdFJGIH>KDLJMGNHOCPIRZTIUJVGXEZY[I]Z^F_IaDbIcJdJfIhG
=geaccepteerd	x@INEh^
=geandert	f#J-J/Y7X9I>I@aHGIGKFM_NJTI^FdJhF
=geblockt	x-[BIHGc]
=geblokkeerd	u#ZTZXX
=gebruiker	o!^(]-I/X3G9I:H;_>I?H@GBIDJHEIIKFMINITIUJVHZD^^aIbJdIfJhH
=gebruikt	sHIKa
=geen	f!I#H%Y(a*J-F3F4[5J9E:H;H=Z?G@EBFD_HFIFJIMHNHOGPHRJTJUIVZXHZD[J]GaXbHcIdJfIhI
=gefallen	x>aHG
=gefunden	s__
=gegen	xN]
=gehen	s*X4[HIZHfZ
=gehort	u9^HJKIP]UIWI]J
=geht	Y!G#E%E(C)G*I+H,H-Y.I/G1Y2Z3Y4F6G7H8I9C;I<J>a?DAJBECEDDEHGGJHLGMZNCOFPJQJRXTGUEWHXFY[Z[[Y]D_GaBb[cEeGgGhB
=geloscht	x!H/I>]HHMHTI_^
=gemacht	u#^>ICJHHIIKIXJZH]^
=genau	u>^F^HIVJZIaI
=general	u(])Y*H,]PHdF
=generat	u2^HI
=generator	x-J@JIJK[N[
=generic	s@IHHLJN[ZH^a
=genommen	s%J-I@IHIIFK^NIP[Z][IhH
=gens	x+^G^HHZFdGfF
=genug	x-JI_ZH
=gerad	u/IHJSaTJ]Fc^fI
=gere	q(I-I5]7^:]=J@IBIHIIJKHNIUGVJWJZDd_hI
=geregistreerd	p>XD[
=gereset	xg_
=gesamtstruktur	u8aZJ
=geschlossen	uBYZH]]
=geschutzt	x,]
=gesetzt	i#X%[(E4Z@HB]HDIJKIMGNJQYZE^]dJfJgZhJ
=gespeichert	u#^D]ME
=gespeicherten	x3JO]
=gesperrt	a!G#c%I(H)[*H+J,H/H3H4I9I:J=I>G?H@EBDCHDFGJICKYLJMENGOIPIRJSITcUGVFXXZD[[]F^I_IaGcHdIfHgHhH
=gestellt	uHJU[V[
=gestern	m!J(I-I9I:I>I?H@aBIHIKHM]UJVHZD]^_IaJcIf]
=gestita	xHJd_
=gestoppt	x0^KJfX
=gestopt	xfZ
=gestort	u=IBIHCR]S^]Fc^dJfG
=get	P!A%B&G(E*[+_,^-F.G/D1F2G3D4D5G6F7Y8Y9Y;G<E=X?E@_AIB?CAD?EEHBJ]KDLDMCOEPGQIRGSBTFU]VYWDXCYFZc[E]A^B_Ba_bDcDeCfDgIhF
=getippt	x#^
=gets	Y!I#J%G(Y)Z*Y+Y,H-^/G0H1I2J3D4I5J6J8I9G:G;F=F>I?F@GAHBDCEEHFJGFH=I]LZMGOZP[RISFTDUGVHWIXHYJZI[I]F^F_Ea_bHcZeIfZgHhY
=gett	e#[,_3J>F@HHDIFNYZZaZf]
=gevraagd	u*^CZ
=gewechselt	s-J>]@_BHHGKIMZZIaJ
=geweigerd	u-J@ZHIIJKJN^P^ZFdIhJ
=gewijzigd	p@XB[M^TJZG
=gia	k+^-F3J9I=J>I?H@[BJCIDGHEIIKcNIOIVIZG]JaIhG
=gibt	l!G#J%J(J)J-I/H3I9a:J=I>I?IBICIDIIHKHMFNHTGU[VGW]XIZD[Z_]aHfIhI
=gilt	k(I*[+Y/[:J@GBHG[HEIJKIM_NJUJVIZHbJg]
=ging	q!Y9G@ZB[HJKJRYZIfZ
=giorno	k#H(J-H9F>J?J@bBHCID^HCIHKGMJNITJVJXaZF]JaJhI
=gira	x=JBIGIHEMHUJVJZ]f^
=gissa	s-_HI
=gisteren	s9I@a
=github	x(J,IBIHaLJZE
=giu	q-J/H3I4[=G?JBFDJHBKJScTGUGVJZDaIc]dIeJfHgI
=give	b!J#I%H(b)H,H-G/J3H7H8Y9I>G?H@CA[BHCHDEIDMINGOHPJSJUJVHXGZ^]I^ZaHb[dIg]hJ
=given	k%X(J)Z,_-I/H8J?J@ZBIDHHEIHKFLJNbVIZD^JhZ
=gleich	s9J@YIJK_MI
=gleicher	xA]
=gli	d!G#G%F)_*c+I,H-]3Y4H7J9F=Z>G?E@FAIBHCHDGFJH@IFKHLIMGNHOHPXRJTHUGWIXIZF[X]H_IaIbJdYfHgGhI
=global	]!J%J(c)]*^,d3I6J:H=I>I?F@HBICJDHEJHCIJKHMJNJPFUGVGWIZC]J^JaIbIdCeHfIgFhH
=globalen	x(X,Z
=glomt	s(JBED]HIMIUJZ_dJ
=gmail	g!J%I(I3I9J:g>Z?H@HBHCJDFH^IGKHMHNISJUJVGZAaEbJgJhI
=gmsa	k(J0cHFZH
=go	]#G%H(D)G*F+[,J-D.^/F1J4H5J6J7Z8H9D:_;I<J=E>_?D@YAICEDDEEFHGHHBI[JHKYMENCOERISFUDVDWHXEYI[F]^^D_FaBbFcGdGeJfGg]hX
=god	x-J9a@JBIHFZI]G
=godta	x@IIIKJNJZZdJh]
=godziny	p9E>I@[BJHFMJX[ZIa_
=goedemorgen	x9^HHXIZI
=goes	_!H#^(I+I-H/H3^4J7Y8I9F:H=I>_?G@XBFCGDGGJHDIGJIK^L]MGNGOIPJSJTGUJVIX[[[]G^J_IaCfJgIhD
=going	o!I#I-I9]:I>G?I@FBGCIDHHIIIKXLIVGXJZb]HaGbIhI
=gone	b#G%I(I*G+J-H/I1J3E5J7J9E:I;I=J>[?aAIB^CGDYGIHEIGJIKCLJMHNGOIPJRITHUIVIXIYXZA[Z]Z^H_]aFb[cHdIfGgJhI
=good	d!I#H%I(H)J*I+I/J3G4J8J9d:H=I>GAJB_CDDFFJGJH@I[JJMGOIPJRITIUIVIXGZC[J]F_IaGbIdIfHgJhF
=googl	l#C(J7c:J=I?HBGHaPJTIVJZE
=got	U#]&I(C*D+X-D.H0I1H3C4G5H6H7G8D9B:G<I=E>c?B@]AYB^DJEHFGGEH?KHMBNAPFQIRGSFTDUEWHXGYGZc[E]a^CaBbDcFeFfGgEhB
=gpo	^!I#I%I(H)I*J-I1J3J4J7J9I:I=H>I?H@^BFCIDHKGLJMFPIQeRJTJUHVHXIY]ZF]IaHb_cGdIfIgJhJ
=graag	x#]9J
=gracia	p#J(J-I9a>J@JB]HEIGKINJVJXJZG
=graduat	x![>]HF
=grain	u@[HJN[
=graph	c!I%D(a)[+I/I:I=I?I@FBHDFIJJIKHMFNIPHUIVGZD^H_JaJbIdIgfhI
=grazi	o!J#I(I-I3H9a:J=J>I?J@IB[CJDIHDIHKIMJNIRJTJVHXIZG]J_JaHfJgJhJ
=great	p!J(I-J3I9b>H?J@IBHDJHDIIK]NIVHZIaIfJhF
=grey	d!a#J(]3J8J9H;J=IAIBHCHGGHBI]LZUIVFZH]J^J_GeagI
=grigio	u%J(_:]>IHHIJaJ
=gris	p%I(a-J3J9H:aHEIIKJVGaJ
=groep	u(IBIHZUJVaZF
=gross	xIY
=grossbuchstab	xI^
=group	U!D#F%A)D*F+G,G-E/E1H2H3D4F5G6H7F8F9C:E;G<I=C>D?D@FAFBBCEDDEGFGHcICJDKCLGMEOHPeQHRHSFTFUBViWEXFYGZ?[E]D^E_DaEbDcFdCeEfCgEhF
=grupo	i%I(G*J-J3H9G:I=J>I?J@IBICJDIHEIIKIMJP^UIVeXJZF]IbI
=grupp	j!J(I)J=J?J@IDJG[HZP]UHVbZE^JbJdHfJ
=gruppi	xP_VJ
=gruppo	m(H3H:JDJHDIIPYVdZI
=grupy	u(IH[UHV^ZH
=guarda	u#]-I7^HDKIMZZH
=guardado	x3]9IDJIIKHO[
=guess	a!Z#^-d3J9G:I?J@GBHDJFJHBIZKHNJTIZChJ
=guessabl	m-_HJZI
=guest	^!G#G%H(B)I*I+J-F3G7J8J9E:h=H>F?G@FAIBGCHDHGJHbIFKFLJMINIOIPHRZSITJUHVEWJXGZB[J]I^H_GaHbIcIdJfHgIhH
=guid	s!I/JAZHHZY__
=guidata	u,Ze^
=guten	u-J9b@IHEXHZGaJ
=guy	u(I)I*JLZP[V[
=guys	u#EHJT^cZ
=ha	W!G#C%X&I(A)D*I,F.H/Y0G1G2Y3@4G5G6H7F8G:C;E<H>A?@@^AGD_ECGEH;IZJFKCLFMeNAPCQGSDTCUaWaXGY]ZE[F]_^E_Da@bCcDeGfBhG
=haadj	xHEZHb^
=hab	g!I%I(H)J*H+I-H3H4J9H:H=G>C?D@EBFCcDAEJH@IFMINGOHPJSJTJUIVFWJXHZ][H]daYbHcJdJfIhH
=habe	]!H#^%H(Y)H-F/I3G4I7J8J9C:F;J=F>[?E@DAJBDCZD_EIFJGIIEJJLIOFPHRJSITGUFVDWHXEYJ[X]c^I_JaDbGcIdHfHgIhE
=haben	e!J#G%I(I*[+Y/I0J3H4J9J:J=]>G?I@XAZBGCGDYGIHDNIOJPJUJVIX]ZE]H_IaFdZfIgJh[
=habilit	xV]dY
=habilitada	oV^
=habilitado	l(I9G:J@IHJKIU[V_ZFd]fJ
=habilitar	u.ZH[UHdHeZ
=habilito	xH[UXVI
=hace	k5X9J=[>J@aBIHGIIKIM[XIZFhH
=hacerlo	x!J#J:^BJDJIJNJV^ZJ
=hack	p!J#JHbZH
=had	X!X#[%F&J(F)H*J+G,I.H0I1G2I3C4F5I6I7H:F;Z<I=F>X?C@ZAGBCEIFHGGH<JGKgLHMDNBP[QISHTEUGVDWHXBYHZ>[F]d_FaCbFcFdGeIgGhB
=hago	x-JBHDJH]IIKFNJZ[dIhE
=hai	s(X@^BIXZZF
=hakchen	s<Y@JZE^_
=haken	s;]HJLYZI^XdZ
=halben	xB[HJaZ
=half	c!G#J%J(G)G*G+I/a0H1I3G4F5H6J7G8I9G:G;I=E>F?FAGBGCHDZE_FIGGH?IFJHKGM[NIOJPFRJSZTGUFWJXEZG[J]^^J_Fa[cIdHfGgYhJ
=hallo	q-[3I9a=J>H?HBICIDJHEIIKIMJNJUIVIXIZH]IaH
=hammer	s#XHEKHT^
=hand	k!I%[(H-[7Z>aBHHFKIL]MIZG]I^FfJ
=handbag	u>bBJHFZF
=handl	x7ZG]ZG^J
=handset	s9G>_@HHZOIZE]GaJ
=handynummer	p-I3Z>Z@IDZHGKJMJO^ZJaHhJ
=hang	u4Z>JHJZIa]bY
=hangt	u4J@JHXRIS[cFf]
=hanno	j!]#G%H(I)[*[,I-H3F4J9G:I=[>Z?^@FBHCEDGHFIHKGNHOHPGSJTJUFVEXHYJZC]]aIdIfIhI
=hantera	x-IBHHHIIKIMINIZHdahI
=happen	g!J(F*J+J-H3I4Y7X9E=I>D?C@GBFCHDFIIKFL[MJNGOJUJVHZb]H^Ja]bFhJ
=happy	q-J/]9a>I?J@IBYHDIIKGMIZFhJ
=har	b!G#F%H)F*F+H,J-G1J3I4I8J9E:G;J=_>^?FAJBDDbEJGJH?IEKYNFOEPHRISITHUXVFWJZA[I]F^I_Ia]cHfHgZhG
=harden	h%J(I)Z,I.X4J6J8J9I=J?JBIHCIJKJPIQcRIYdZGbJcGdHeFfE
=harder	m-]
=hardwar	q?cBIZC
=hartung	x%^0JRIY]cGfI
=has	J![#H%C&E)F*C+@,C-].I/^0X3c4I5C8@9?:>;B<I>E?AAZBICZDbEZF_HDIJJELXMFN>O@QDR@SaUbVZW_X@YBZ=]>^C_aa=bAcEeBf@g>h?
=hasel	k:J@JBIDIG[HEIJJYKJMJU_VHZGdafGhI
=hash	d#J%H(H)I-H0H1I3H4I8I9I:H=G>I?I@GBHCJDHFYGcIHKFLJMeNGPHRIUIVIWJXJZA]H^I_JaIbIcHdFhH
=hasla	a!G#H%H)H*I-I/I3I4J7J8J9J=I>G?G@HBCCHD_EIFJGIHAIFJIK]LHNFPHRJSHTIU[WHXIZb[H]H^[_IaHbEcHdEeJfEgHhX
=haslem	xZ[cId]gJ
=haslo	]!G#E%H(F)I*I+I,J.J/H1J3H4I5J7J8I9E:G=F>G?FAIBZCFDEEIFJGHJHLIM^NaOIPIQJRHSITGUFVDWIXHYIZZ]G^G_HaGbZcHdZeJfFgIh^
=hasta	q#I-J9_>J@[BIHDIJKIMJX]ZI]Jf[hJ
=hat	X%]&I(B*D+C,F-J.H0Y1F2Y4E5H7F8G9C:C;E<H>B?BAGB^D^FGGDHCIZJFKALFMANAOJPCQHR[UaVJW^XHYXZ>[E]b^D_EaAbDdHeGfBhD
=hatt	o-H3H9E>]@GBJCIHFIIKbNJOHXZZY]JaIhJ
=haufig	x-ZXX
=haus	x9I>^BIHJU^VG
=hav	q@YA^BHHJPHZX^H
=have	L!@#E&G(H)Y*Z+G,F.H1D2E3Y4C5^6F7D8D9Y:H;Z<F=^>Y?IAIB>CdDYEEH?JHK]LCMCO]PCQFRESETEYDZA[[]@^Z_BaBbBcDfCgHhZ
=hay	j!I#I(I-H/J3I:]=I>D?H@^BFCID^GJHBIGKHMHNHOFTJUHVEW]XGZD[I]I_Ja]bZc]dHgJhH
=he	W!]%G)G+_,I-I.I/Z0J1I2J3D4H5I6H7G8E9H;I<I>B?AA[C^D[EHH=I_JFKXMEOFQJRHSGTIUFV[WHYIZ>]a^FaCbEcGdGeIfGgGhI
=head	s([@GD^G]HFIJKFMIPXZH
=headset	q9H>JHa
=health	o/J7JHDSaTJZIfZ
=healthy	ufZ
=heartbeat	l%I=H@JBIGHHBKIM]YJZIc[dEeHfchJ
=heb	h(^9J?JBIC[DXHGK_VJZGaIbJ
=hebben	xIXMZ
=heeft	s%[/ZHJUZ
=heisst	p#I3J:I?J@IF^HGIIKHMHN^OXT]V[ZD
=hej	x#J-I3J9a=J>I?I@IBHCIDIHDIJKJMJXJZF]JaIfJhJ
=hela	uHYUY
=hello	b!J#I(G)J*J-G/J3I9d:I=I>H?_@HBGCIDHIHKHMGNHOJPJRJSJTIUHVHXI[I]I_JaHcJfHgGhH
=help	]![%I(C)I*I+J-F/H3H7I8J9Z:G>G?EAJBYCIDGFJGHIYJ[KELIMFNGOJPHRJSHT[UIVFWJXFYJZ_[F]H^G_HaFbEcIdIf^gHhG
=helpdesk	Y!I#G%H(d)E*^+J-Z/I3G7I8J9F:G=H>G?E@^BECIDFGIIEJHKELYMDNGOIPYSITYUHVGWIXH[G]H^HaHbFcIdHfIgahJ
=her	X!^#Z%F(B)G*G+^,I-D.I/C0I1H2H3Z4H5I6H7E8G9H:];I<I>G?CAGCHDAEIFHG^H:JEK_MBNEOIPEQJRHSGT_UFVDWGXGYIZ][E]Z^I_[aEbDcFdEeIfGgH
=here	[#H%H)E+H,J0Z1I3I4I5J6I8H9Z:[;I=E>E@CAIBBCFEIFJGFH?JHKZMFNCOHPGRHSHTIUbVDWZXGYJZF[G]G^F_Ga^bFcGdbeIfDgF
=herencia	s!H;a
=hergebruiken	xK]
=heritag	u!I;^
=hers	s@[HIKHV^ZJhX
=hes	k!a)I@HBHD^HFPITZUIZFbJ
=het	Y!E#E%[)H*G+H,H-I.I/X0I1H2G3A4G5I6I7H8H9B:H;G<I=E>G?D@^AGBBCEDCEGFHGGHJIZJGLHNaO^P[QIRGSETDUEWHXD[F]E^F_FaXb]cFd[eIfEg[h]
=heur	h!J#I(J-I3H4J9G:I=J>I?I@]BHCHDJHXIHKJMJNJRaUGVHX]ZF]Ia]bJcJdJfI
=heut	g(J-I3J9H:I=I>H?J@dBIHFIIKFMIS[VIX[ZXaIbJdIfYhI
=hey	s9b>J?ICJDJHFZHaJ
=hi	i!J#I%J(H)I*G-H3H4J9d:I=H>G?FAJBICHDGFJGJHCIHKGMIRJTJUIVHWJXH]I_JaGbIcJfIhI
=hibp	x4F5GJ^
=hidden	x*[HIbZ
=hide	s+H7H?JDHH]b^
=hier	j(G-J3E9I:[=I>G?J@aBHCGD^HDIIKEMGNIOGPIVIXJZ?[I]_^JaIbId[f[hG
=high	u(JH^P]VIZH
=hij	x-J3F@ICHHHIHK_XI
=hilf	x9ZZY
=him	c#G%H(H)J*I+^-C/G1J3H4G5J7I8H9H:I=[>D?CAaBHCED^FJGHH?IYJHK[L[MGNGOISJTXUIXIZF[H]G^I__aJbGcIdJfIgHhH
=himself	p#Y)[@ZHJZJ
=hint	d&Z*J-X4J5d@HCJHEIHJYKJMJNEOYWIZIaJ
=hinterlegt	h#J*I-I3C?^@HC_DbHGIHKHNJOYVJZG]JaHhI
=hinterlegten	s3]>YDI
=hinwei	xN]U]WIZH
=hinzugefugt	x8]
=hire	s@ZD_HIVYZI
=hired	x3^IIOH
=his	W!]%G(B*Y+b,J-B/Z1I2J4H5I6I7H8H9J:c=Z>C?EAHBYCGEGFHGJH<I^JEK^LCMDNEOIRISHTYUDVJWGYJZ?[G]E_FaEbEcGdGeJfHgYhZ
=historial	u5]HIIEN^
=historiqu	u5]IGN]
=history	b(I-H/I3H4I5b9J:J=J>J?JBJDIHYIDJGK[NaPIXJZG]J_JbHgJhJ
=hit	o#[-XHIZIaYg]
=hits	s#F-XA]HHJYT[VI
=ho	Z!F#^%E(])H*Y+G,I-B.I/G0J1I2H3B4H5J6I7G8H9D:D;I<I=E>a?H@ZAIBACaDYEIFIGGH:JGLHMBODPHQIRHSHTGUEVDWGXEYIZ][F]c^G_IbEcHdFeIfFgG
=hoe	xH]VF
=hoje	u@Z
=hola	s-H3I9b:J>I?J@HBHCJDJHDIHKIMINIUIVJXHZHaIhJ
=hold	h!H#I%J)Y*^-G/J1I3a4J7Y9E:H=I>E?H@DBICIDFFJIGKHMINHOIPFRISHTIUFVFX_YJZC]H_JaYbIdIfJgGhH
=holder	p(D)c-I3J9JHCPHVHZG^Y
=holiday	o9F>Z@GH^IJ
=home	c(H)J*J+J-H3E9H:f;J=J>[?J@HAJCJDIEHGJHIIHKGMXNHTIUHVIWIXIZE]I^J_FaJcJdJfIhI
=homeoffic	u9I>]HJM^
=hoofdletter	xHII^
=hook	u8_:J
=hope	x9XZX
=hora	d!J#G(I-H3H4J9F:H=I>F?H@aBGCGDIHBIHKGMGNIOJPIR_SJTHUIVHXaZD]I^Ja^bIcIdJfHh[
=horlog	xR]
=hors	x4[GZ
=hos	xHISYZHd^fG
=host	j#J%J-J1I3I4H9F=J>J@IBJDJGIIJKJMIRdXIY]ZGaIbJcXfC
=hotfix	p5aHJ
=hotmail	o!I#J3J>GDJHdZI
=hour	X!F%E(E)G*G+H,I-E.J/E0I1H2J3E4H5J6I7I8H9A:F;H<I=F>D?F@gAGCFDFEIFIGHH@ICJGK?LIM[NFOHPaQJRXTFUGVEWHXcYI[G]F^G_GaZbEcFdGeJf^gGhG
=hous	x-XJ^ZH
=how	Q!C#@%D&J(A*F+^,G-?.G/C0C1E2E3C4F5G6G7H8E9[:C;H<G=C>@??AFB=CCD]EGFFGDHjI_JDKYM[NYOEPCQGRFSDUEV<XZYGZY[Z]C^I_DaBbAcDdFeGfDgC
=however	s+ZH[
=hoy	o(J9I:I>D?J@cBHDIHGIIKFMIX_ZF[IaG
=hr	[!^#D%_&c(D)E*F+_,G-B.G/E0H1F2[3a4b5G6G7G8A9@:D;G<^=C>??B@JA_BBCCDAEFFEGEH=I?K@LFMCN_O?PDQFRESFTDUDVFWFXCYFZ?[F]B^HaBbDcDdEeFfCgFhB
=hui	s@[HIX]ZH
=huidig	uZDha
=human	x9]
=hur	xH_VE
=husband	x>^CIDGHG
=hybrid	i(I)J,I-H/H7J9H:J>J?I@JAIBIFJGHH^IIJJKHLJMJNIPHVIZE^H_Eb^cJdbeH
=hyper	u9IH]ZJb[
=i	>!Z#J&@(^)_*Z+I,E-A/=0=1@2>3B495=6=7A8@96:I;><>=??a@]A:CZDeE=G8IaJAKdL;MJN]ObP=QBRASATBU<VXW>YHZg[^]a^7_:a[b@c9dDeAf:gChf
=ich	Q!H#[%A&G+[,D-=.F/C0F1E2F3>4B5F6E7D8E:G;E<F=?>^?_@[AEBEC[EIFDGCH[I;JDK[LCMDOXPAQERDSCU?V[WBXZYDZa[c][^A_CaDbGcBdAeEf@gB
=icloud	x-J/HBIH^IJKJMHZH
=icon	x![ZJ
=id	Z!G#B%G(E)I*H+Y,I->.J0J1H2H3E4G5I6I7F8I9G;I<I=b>F@FBCDDEIFIGGHaIfK@LGMENCOIPHQJRISHTXUGVJWIYIZ>[H]E^E_]aEbEcGdDeGfEg[hI
=idad	u@]IFN]
=idag	x@Z
=idea	o!J9C>H?I@FBZDHHDIJNJVIXJZbaH
=identical	u@ZK^ZF
=identidad	x-H7^D^IIKHVJZF
=identifiant	u,[IZ
=identit	u+J-I7^CXD^IIKIZGdIhI
=identity	e!J#I(J-F/I3J7a9J:I=I>I?J@FAbBHCIDHHaIHJJKHMJNHQZSITIZD]J^H_DaIbEcHdJhI
=idle	xcZ
=idp	u7aHIZH
=idslock	uHETa
=idzi	x>Z
=ieri	p9J@_BIDIHGIIKIMJNIZD]^f^
=if	^!Y(H)J+G-H/H1Y3Z4]5J9Y:I=J>J?H@YBGCJDYIIJ^MINFPISJVIZH]J^Hb[cYdJhZ
=igar	x@Z
=igen	o@ZB_HIZH
=ignor	o(H)E*_3X@JBJD[HGL]WHZF
=ignora	x5]L[
=igual	p%J-I3I>J@IHGIJKaO[ZIhI
=ihm	x;]IIKJN]
=ihr	b#G%H(G)H*I+J,J3X4J7H9[:X=G>I?HBYDXHDKFLIMZOZP]TYWFZ@[I]I^FaHbGfIgIhH
=ihre	o-H3[:J=I>I@JBJE[I^KIOGWYdYhI
=ihren	x!ZZ[
=ihrer	o:ZE^HHUIZIcX
=iis	uY]
=ik	[!G#Y%F([)H*G+H,I-B.I/H0J1I2I3D4G5I6J7I8H:E;I<I=F>G@ZAHB[C[DIEIFHGHHHIBJHK]LIMCO[PGQIRHSGTFUEWHXEYIZY]E^G_Ga_bEcGdEeIfEgH
=il	K!J%E&D(H*H+Y.B/A0B1@2@3[6J7F8@9A;A<B>_?I@IA@C_D?E@F@G?HGIYJ>LBM_NEOdPDQATIU_W>XHY@ZC[G]Z^>_Da_bAdEeDf]gHha
=im	N!]%@&E(X)E*H+G,I/Y0D1C2D3a5E6D8B9Z:];C=>?=@=AHBZCDECFZHEIZJCKALIM]NEOFP@QERBSBUXV_WHXDYCZA[D]D^^__d?eFfHhZ
=imag	pBJHHKIbb
=immediately	s.Y@aHJZG
=immer	k*[+J-I3I7X9J>H?J@FBJCIDYHGIIK[N]O[TXZH]IaI
=immutabl	x-J3J9JHE__
=immutableid	xA_HG_G
=impedir	uT[
=impedirn	xTY
=impedisc	xHF^[c[
=impid	uHDXX^Zc^
=import	m-F3^9J>FDIF_H[IIOGZEaI
=impos	u@IBJD]HEMIT]ZJ[^
=impossibil	q4[6ZHHZJeY
=impossibl	d#J%J(F-I4]6Y=I>_?H@^BFDJHFIFJJKYLHMHNGPZSIUJVEXIZI[H]J^FaIbGcIdHfH
=impostato	x*Z3JHJV]
=impresora	xH^ZH
=impressora	uH^
=imprim	sH_
=imprimant	sHaMJZJ
=in	<!^#I%]&E(A)?*8+E,a-I.@/b0I1G2B3b4H5E6B8H9=;@<E==?I@<AaC?DAEHFeG_H[IFJCKBLHMcNAOEQ>R9TdV_WDY9ZD]A^a_^aBbAc8d[eXfCg]
=inaccesibl	u4[HIc[
=inactif	s![([BJHJZH
=inactiv	f!^-H0a9J:I?JBISIU]VIZE]JbIcI
=inactivo	u!a(I_I
=inaktiv	u!Y0[HJ
=inaktiverat	s!^
=inbox	s>^DJHEIJZHa^
=incident	j(F)I:JHHSdUGVIZGfIgG
=includ	d#J%I(I)G/J4J8J9J:I;X=Z>Z?J@HAJBICJDIF[G]HIIXJIKEMINFOHPIRJSJTIUGV_XJYXZE]J_IaIbIcIdIeJfHhG
=incluy	x-Y=[
=incognito	x.[
=incorrect	]!I#F%J(I,Z-G4I6Z:J>H@FBGDIGJHBIEJIKGLHMGNHO^PJRJT[XJZ]^F_IaIbIcIdIfIh_
=incorrecta	l,]3]6Z=JCJDJHHdIh[
=incorrectly	x#YcX
=incorrecto	u!J3^DJ
=incorreta	xh[
=indicatif	x3aHH
=indietro	uHIRa
=indirizzo	x3]DZHJ
=indisponibl	u4^?ZCGHDS[UJcJ
=indovinar	p-[
=info	_!I#J%I(I)J*G+b-H3Y9H:I;I=I>Z?Y@IBHC]DaH@IFKGLJMJNIOIQITJUJVFWJXHYIZE[I]H_JaGbJcJdJhH
=inform	u+Z3JCGDIH^OJ
=informacion	s3X?JC[D^HHhJ
=information	c!G#J(G)J*J+[-I4Z7J8J:G;J=F>J?G@JAIBIC]DaEZGJHAIHKILINHPFQbUJVEWJXJ[J]H^H_IaIbHcIdF
=informationen	xCYD[ZJ
=informazioni	u%J+J3G?IC^D]HH
=ingen	m!J(I-J3H4^9G:I=a@HBHCJDGHEIIJJKHNIXIZG]Ia]bIhJ
=ingeschakeld	sV[ZIdY
=inget	u3Y>HD_HIOFaE
=inherit	m%F;aHH]J_J
=inheritabl	u;Z
=inheritanc	_!H#I%J-J3I9H;e=J?JAHDIGJIJKJPYVJXJZJ]J_IfJhJ
=iniciar	s>JH]ZE[^aFbZ
=inicio	k!I#F(J3J:J>E?J@HB[DIHXL]NJTHUJVHXIZZ[H]Ib^cIh^
=initial	p@[HZIHKINIZHhZ
=injoignabl	uHIUHf]
=inloggningsskarm	xHIb]
=inne	x9I@]B]HI
=innej	x#I:_BIJYZI
=innerhalb	x(J@[BIX^
=inquilino	xDJHGSIU]VIW]bI
=ins	q%[3I=J>_BIHFUIZIaJd]
=inscription	m%J(J+Y-J3I9J=I>J?HB]CHDbGIHINJPJUJVJXI]JaJbHgJ
=inscrit	m+a?ICJDaHBZJ
=insecur	p(I<d@FHEIHKIMHNIZF^HhI
=inserito	u@IDaHHNJ
=insid	q-I3H>J?I@IG^HFIaJ[KINJOFZF
=insist	l#H(I-H:J<]BGDHHEIHJIK]MIXYZD[]]JbJgJhY
=inspection	oHGYJca
=instagram	xH]
=instalar	xH[
=install	d!G#I%H(H,J-G0a1Z3H9G:J>J?J@HBHDIHbIGJ_KISHTJVIZB^I_IbJcGeIfH
=installation	xeY
=installer	x>HH[
=instead	q0Y3_7X>G?^HBaGbJ
=instellen	q(I9J@IDJHYV]Z[bY
=insufficient	e%a([)J-I9I?JBJCXHDI]PHZH
=insufficienti	x(Z
=insuficient	u(^HJ
=inte	X!B#A%F&I(F)F*G+F,G-A.H/G0H1H2H3?4F5G6H7H8G9Y:J;G<H=E>]?XAGB?CBDJEHFGGFHJJEKFLGO]PEQGRFSETDUIV^WGXBYGZd[[]B^ZbBcCd[eGgFhJ
=integration	h!J-J/J3J=J?JEEHDIJNGPJVJZI_IcGdde^fHgI
=inteligent	x-JHGT[b^
=intelligent	u-JHHTb
=intent	x@JX^
=intentado	xXZ
=intentelo	u@]HIMHZZhJ
=intento	l#]3E>HHHOFXb
=intercept	uGIHGJ^KJZIc^
=interdit	m!J#J)]-^3I9I:I>H@IBICJDHHDIZKFNIP[QZUFVIXJZH^Y_JaJdHfJhG
=interfaccia	xgZ
=intern	m-I3Z@ZKIN^OJXJZHg[
=internal	xS[
=internazional	x3_HH
=internet	g-Z3H4E9I:J=H>H?I@HDIGJHJIIKJMIRHSJYJZE]IcfdGfDgHhH
=interno	x3_>HOF
=interrupt	q+aDFHD]_cJ
=into	e/Z8X:Z@GBIHDJXNJTXV[ZY[IgX
=intranet	k(I-I/J:J@GBHHcIJJIN^RIZF]JbEcIg^
=introduc	x=HGZHZ
=introuvabl	s,]3F?IDIHD_[a^
=intun	i)Z+J>JDIZJaJbc
=invalid	h/Z3_:I>D?JBICHDGHEIIKJMINJO]R]ZGaGbY
=invalido	x3G>IO]RZ
=invent	s9H@EHGKaZF[^hF
=invento	xN]
=invit	b(I-I3I7I:g=I>J?I@FBIDHHYIHKGMINIUJVIZE[I]J^JaCbHdIhI
=invitado	m:c
=invitation	x:EH^
=invitato	u:_HFIIZI
=invoic	u?JHaOE
=io	m([*J3H9G:J=J>F?Z@IBJD]HFIFKHMJNJOIUIVbXJZF[JaFhJ
=irgendwa	x.ZDY
=irraggiungibil	u4[HJc[
=irrobustito	x%YYY
=is	<!^%?&?*E+I,C-^.?/B0I1a3[4c5X6G7^8C9F=E>^?]A9B^CGDGE@FCHdIYJAKFLJMANGOCQCRZS^VEW=XEYDZH]?^I_Aa@b=c=d[e=f]g@hY
=issu	_!I#J(E)I*J-H/H3G4J7I9F:H=H>F?F@IBaCIDEFJGIIGJHLHOJPGQYSHTIUHVGWIXJZc[I]G^F_IaHbHc^dIfIgJhH
=issuanc	xHY
=ist	P!^%?(F)Z+C-A.F/B2E3[5D6C7Y8D9?:@;]>Y?_@ZADBCCZD>ECFDG^JCK=M>NDO@QERIUaVHWJX@YBZB[A]E^Z_Aa]bCd[eCfZgC
=it	>!J%>&G(C)@*A+E,C-e/c0=1?2=3D486>7D8A9>:D;D<==A>B?G@dBdE@FFGAH7I^JEKgL?MGN]ObPBQ=RCS@TFV[WIXYYDZg]Xa<b?c=dGe<f>h_
=its	S%@&H(C)B*E+G,F-a/H0X1E2F3@4C5G6X8^9[:B;F<G=I>C?]@IAEBaCCEYF_GBH?IBJXLDMANGO]PBQGR^SDTGU]VHWFXBYDZ>[D]C^__EbFdYeFfA
=itself	m?X@GB[CJK^SXT[VJZG]I
=ive	]!I%J(G)I*H+I-C/H3F7J8J9E:G=H?]@ZAIC[DDFJGIHCIDJJKaPIRJSJTIUHVGWJZb[H]F^I_IbHcIfHgF
=j	]!H%G(F)I+I,J-D.I/I1J2J3F4I5J7I8I9D:G;J=G?E@[AIDEEIFIGIH=JHK[LINZOFPHQJRHSITHUGVFWIYJZa[G]^^I_Ia_bFcHdHeJfGgI
=ja	m#I-J?Z@IBZHGK]MITXZE[]^JhI
=jag	_!F#Z%H([)H*H+H,J-F.J/I1I2J3E4H5J7I8I9Y:F;J<J=G?EAIB_CYDZEJFIGIHHIDJHKJLIMENXO]PHQJRISHTFUEVCWIXFYJZI[[]F^G_GaYbFcGdFeJfHgIh]
=jak	uH^VG
=jaki	x9^HJ
=jam	xH]
=jamai	f%I(J+]-J1Z3H9H:I=J>G?F@IBHCHDaGJHAIIKIL^MINIPIUJVHW[XIZG[J]H^Ja^bIfIhI
=january	u@HIXK^
=jdoe	xZZ
=je	T!B#_%A&H*A,E->.F/C0F1E2E3=4D5F6F7E8D9Z:J;E<F=A>[?]@ZADCZD[EEFEGDHEI<JDK^LCM=N?PCQFRCSETBUBV[WEYEZa[b]Z^B_DaAcCdBeFfAgEh_
=jede	s@XKXNY
=jedna	u*[CZ
=jemand	x@ZZ[
=jest	a%G(Z)J*I+J,J/I1J3H4I8I9F:F;J=G>G?Y@DAIBDDEEJFJGYHAIXJJKELIMDNEOJPIQJRISITGV^WIXGYI[H]H^]aGbHcIdbgJhY
=jestem	u#I3J9]?I@JB^CJDZHDIIKHNJZF
=jeszcz	x9IC^M[ZH
=jeton	q(I*J,c3J?JHFRZZJaI
=jetzig	xIJKJZIha
=jetzt	d#^%I(I+I,J-F/]3I4J8X9E:I=G>F?Z@[BZCGD[GJHCIFKCLIMHNFOHPJRJTHUIVHXb[I]G^F_IaHbIcIdIfHgJhE
=jira	u#FHaZE
=job	p#I9_>ZHEKHVJZI[Y
=join	e!F#I%H(I)J*J,J-J/I3H4C5J7H8b9J:H;J=H>H?H@GAFDIFJG_H_IGJJNEPETJV]ZA]I^I_Cb_cJdIeIhJ
=joiner	uHHV[
=jour	h#H(I+]-H1Z3J9G:J=I>J?H@_BICGHDIIKGNIVIXaZD[J^JaIbJcIdHf^hH
=journal	xHJNY]]
=june	u-[IH
=junk	u9ICIDIHEab
=jusqu	u9]@ZHJZJf]
=just	V!D#I%F&^(E)G+I,I-B.H/E0Z1H2I3C5H6I7G8Y9X:E;I<I?H@^AGCaDAEHGGHDJFLYM_NFODPGRGSGTEUFVAXDYIZH[a^FaJcGdGeIgFhC
=juz	m!J#I(I-I3I9E:I=J>^?I@GBaCIDGHCIHK_MINHTIUJVIXJZEaIbJdJfJhI
=kam	x9J>JBaHIaJ
=kan	^!D#D%F)H*H+I,I-F.J/H0J1I2I3E4[5H6J7H8I9E:^;I<J=Z>_?F@]AHBbCEDCEIFIGHH=ICJGLHMDNDOFPFQJRHSYTFUEWIXEYIZ_]F^a_GaAbCcHdDeIfFgGhA
=kann	Y!G%F(D*Y+I,H-D.J/F0I1I2J3F5J6Z7X8I9F:^;I<J>[?a@YAIBYCDDCEYFIGGHDIBJHKALFMZNBOIPFQJRHSETXVYWGYH[Y]D^[_GaBbDcEdCeHhB
=kaputt	sHFb]fZ
=katalogen	x3]
=katalogu	x3_HJOJ
=kazd	xKHNaZG
=keep	U!D%F&I(E)J*G+_,H-Z/H0I1H2H3E4G5H6G7]8G9E:E;G<I=E>D?E@^AFBBCDDXEHFFHGIYJFKZNYOEQHRGSGT_UGVDWHXDYG]C^[_EbDcFdGeHfXgX
=keepass	xH_ZH
=keer	p#]9H@bHGZG
=kein	U!C#@&H(])F+E-C/E0_2F4I5G6E7E9D:G<H=_>@?AAFBHDcEEFFH?I@JFKDLZMBPCQGRBSCTDUYV?WbXBY_ZG[D^D_FaYcZdAeFfJhC
=keinen	m3I4Y>[@YCJDHHFX]ZHa[
=keiner	u+J=[D[LYZJ
=kenn	u>G@JHYKIZD[b
=kennt	p:YHCKZMaYYZJ
=kennwortanderung	s7Y@IB]HIIIKINJUJVHZH^]fJh]
=kennworter	g#H/^0_3J4J7Y=I@FBHCIDHGXHDIFK_MGTIVJXIZI]JaJbJcIdYfGg[hH
=kennwortern	uW[
=kennwortrichtlini	xNZ
=kennwortruckschreiben	g#J%[(E,G0I1]4H6I7J8J:J=F?J@HBGDIGIIJKHLIMINJPYR[SIUGVGWJYIZG^I_JaIbJcHd[e^fZg[hG
=kennwortsynchronisierung	xG_fI
=kennwortwechsel	x@XL^
=kennwortzurucksetzung	b!H#I%H(F)Y*I+H,H-G/J0I3H4I6I7Y:G;I=Z>I?Y@HBHCGD]GIIGKGLIMINFOIPGRIS]TIU]V]W[XJZD[J]H^IbIcGdEeIfZgIhH
=kennwortzurucksetzungsrichtlini	xHHW_
=kept	l#_/J7Y@HBJHHMGTHZJd]
=kerbero	x9JBIH^RYZE
=key	d!G#I%H(H)J*I+F-D/C0J1H3G4F6e7J8I9F:I;J<I=I>G?^@GAHBHCGDDEJGIHcIFJFKGMHNDOHPIQJRETHUJVGWJXIY]ZC[J]H_FaIbIcCdGfDgIhG
=keyboard	k#[9H@JH_IJTJZIhY
=keys	e-I/J0I1H3J4G6g8I9H=J>I?J@JAIBJCHDIGIIGKJMINJOJPJRBTIVIXJZF]G_IcDdHeIfD
=kick	x#G9G>IBIHFIITXZ_]G
=kid	u#X@[
=kids	x3GD[IIK]
=kierunkowego	x3_HIII
=kill	q.XHGY_ZJ
=kim	x-FHGI]ZZ
=kind	sIZ
=kiosk	m#H.X@IGZHZTHZF^_
=kitchen	x#^.GHZKH
=klappt	m%](J9I:Y>I?H@JC^HHKJPHVGZ_aI
=klar	x9^B[DJHHZFbJ
=kleinbuchstaben	uHJI_
=klick	uHJZFb_
=klingelt	x>IDI]^aZ
=klopt	x3F>JOIa^hY
=know	Z!H#G%H&^(E)I*I+G-_.J/F1I3E4I5J7J8I9G<J=H?CBYCGFJGHH;I@JZKILGM^OGPJRJSIUHVEWIXHYJZY[c]F^F_HbDcIdGeJfHgF
=known	k(I-^/F@HBHHDIIJXKIM]NITJ_Hb]gJhI
=kod	k3I9E>^@GBICJDHHDXGZH]Jac
=kodem	u9IHHZJa_
=koden	o3I9H>a@JCJDHHDIIKIMJOHXIa_
=kodu	q>YHGa]
=kolleg	x(J*H@Y^_
=kollegen	q(^GZV]ZH
=kollegin	p!](I=]BJDJHXV[ZG
=komm	l!X#J)]-H>Z?JD[HDIIKJMHOJVEZa[JaF
=kommen	q0Z>JGZH[X[
=kommer	p!I#I-H3E9F:I>E?J@HBHCGDDHAIEK^NJOFTIVGXHZ[]Iabb[cJhJ
=kommt	a![#G%H(H)I*I+^-G/I0I3D4G7J9I:Y;I=H>F?F@GAJBFC[EIGIHFIFKGLXMGNHOYPHRISHT_UIVFXGYI[I]F^H_Ha^bJdIfGhH
=komork	xCZHIO^
=komplexitet	xHII[KHNY
=komputerz	uM_ZG
=komt	o#I-^3J>JHFNJO[XFZHa]
=konci	x9I>ID_HH
=konfiguration	sEbHIWH
=konfigurieren	xe_
=konfiguriert	s3ZDJEEHHUHV[W_
=konnen	g!J%H(F)Y7I:X=F>J?I@EB_CZDIF^HHLJNJPaUHXIZA[J]I^FaIbFdIfIhI
=konnt	o#J%H,[-J3I4^9I=I>I?^@IB^CHHEIHKHPIVHZF^HaIdGe^fHhH
=kontaktdaten	u3]D]ZJ
=kontaktmethod	xC]
=konten	p)_AYDJHJL]UEVFZG[ZhI
=konto	U!b#d%^&I(D)E*G+F-A.H/E0H1F2[3I4D5H6G7G8G9E:X;Z<H=D>C?D@AAHBICGDZEFFGGFHAIBJFKALEMCNCOEQYRGSFUAVbWCX]YG]D_YaCbEcCdCeGfDgF
=kontot	m!X#[%^(G-J3J:J>JBIDHHDIIKITIV[XFZ[aH
=kort	q-HBJHFIbZJ
=kraju	x3_HIII
=krav	p*[9I?JC^DJHEI_ZI
=kraven	sHIIZKHN]ZI
=krbtgt	xBIHbKEZGgI
=krijg	p9J>H?]CIHEZ^aZ
=krotki	uI_
=kund	x:GB[DJH^ZIaF
=kunden	u:[S[
=kunnen	xHJPXV^ZI
=kurz	p-H@JHJI_ZJbY
=kurzlich	x@[BJK^ZFhJ
=kvar	x_Zg]
=kwijt	q>[
=l	I!X#G)<*B-Y.A/Z0I1?2F3]6?7H8>9?:A<A>Z?e@GB=DEFYGAH<IAJ>K_LZNEOEQ@R_SAU^XDY?Z=[Z^Z_^aHeZfJgJhZ
=la	B&?(A)?*A+^,C-c.C1;3?4G5D6H8>9G:C;H<<=^>]?[A:BHC@DAEFFEHDIFJGK_LIMeNdOHP<QDSAT>UFVAWJXBYIZa]I_EaIc;dYeZfYgHha
=lab	q!J%I(F)J8C9G:J=I>I?H@IAFBHDIFaGEHaIIMIVIXJZA]I^^_H
=lack	e!J#I%^(Y-F/J3Z4J5b:I>I@FBHDGGJH@IcJGKCNEUIVJWZZB]I^IbIdIgIhI
=lado	x7[HHS]TJZI
=lady	u#X@YXY
=lagt	xCZD^ZI
=laiss	u>I@IHFIIX^Z[]YaH
=lake	u>_HG
=lan	x9J>JH_
=lanc	x%Z+[HG
=land	q!G/_3G>[HFIJZE]IaZbI
=landcod	x3a9I=J>IHGIJZI
=landervorwahl	x3Y
=landesvorwahl	u3[
=landlin	u1J3]4I>_HDZIcHfJ
=landskod	x3a9I=I>ICJHHIHZI
=lang	m%J-]2^3J=J>I@ZHFKIN[XJZF]]aI
=langer	x!^ZJ
=langsam	x3J9I>JHaMIaJ
=langst	xPYTY
=laps	q#J-J=d@HIHKDMJNFZDbF
=laptop	V!G%G(E)G*G+H,I-D.I/F0I1H2I3F4H5J6I7H8I9D:G;I<I=F>D?F@BAHCFDEEFFIGGHdIDJGKBLHMdNDOGPGQIRESHTFUGVEWIXFYHZ@[G]J^H_HaEbdcGdEeIfDhD
=larga	x2]9JHJI^KIVJfHhI
=las	d!G%[(H)G*^+I,I-E.[/E0]3G4I6Y7J8J9E:H>C@DAIBFCGDEEJFIH[IDK[LIMFNZO]PFRISJTGUHVGWJX]ZB[H]H^J_GaHbHcHfFgIhE
=lasa	x?J[a
=lasciato	x9ICIHDZG]b
=lasst	h/J6Y9I=J>I?J@[HZIIKGMJOIVHX[Z^]J^JhG
=last	S#[%C&I(C)H*F+E,F-@.G/C0G1F2H3C4]5I6Y7G8^9G:H;H<H=Y>[?BAFB?DBEGFEGXHJIGJDKdLDMAN?O[PDQHRXSDT_U[WEYG[D^CbCdDe]gChB
=late	sDZHHR^ZIaY
=later	b!H(H+D-F/H3H8Y9J>I@ZBDCJD[HAIEKCL[M[NFOJPJRIZ_[I]G^Ga]bJc^fJgIhJ
=latest	x1X
=latt	s-_HI
=latw	s-^
=lauft	h#J%J(I,J-J0Z3J4J=I>[@FB^DIGIHCIIKGL_MFNIR]UIVIZD[I]H^HaGbIc[dHf[gJhH
=laut	p@[BHE^HEI]KJNJSZTHXJZHaZgI
=layout	xhZ
=ldap	Y!H#H%G(G)I*I+I,J-F/I0J1H2H3G4X5c6G7I8F9H:I<j=H>H?H@GAIBGCFDGEJFIGHHAIFJGKGLHMGNFOIPIQIRGSJTHUGVHWIXHYGZE[I]H^H_HaHbHcAdFeGfDgJhH
=le	J!G#A%]&D)>*?+D,?.G/C1@8?9D:>;@<E=I?aAFCEDDE?GEH?IFLXMbObPGQARESEUGWEXEYIZE[G_IabbZdIeAhZ
=lead	q(F*H-J3^>JHFP[ZJaEg_
=leak	u-_@IIIKJ
=learn	sHHIIM]dZ
=least	h-G/[9J@^BJCHHBIaKDMGNYZG]J^JhH
=leav	g!_#I(J-J/Z3I8H9H:J=J>I?I@GBIG[HbIHJIKGNIPJVGZD^JaJbJhI
=leaver	k!_>I@FH^ZD
=leer	x3]HH
=leerzeichen	u3aHJIZZI
=left	^!X#H%G(G)H*E+F,I-F/G1J2J3C4I5Z7I9F:H;]=D?FA[EJFIHYJHKDLHMGNGOFPJQJRISITGUHVHWJXFZB[I]d^ZaFbHcIdHgGhG
=legacy	xY^cF
=lehnt	sHHJ[N[
=leicht	m-d3H9JHHIDKJZI
=leider	xZ[
=length	d%H-F/J2a3J9I<J>IBJCHDJHEI_KHN^OJZD_IhJ
=lento	q!I#F-H3G9F:I>HBGCJDIHeIEKIMGNJOJVJXJZH]IaIfJ
=les	W!D#D%[&I(Z)_*_+],E-A.^/C0Z1G2G4E8F9B:F;G<H>F?I@AAFBCCADIEEFFG[HEK^LGOYP^RFSGTDUDVJWEXDZ=]D_DaYbFcDdXeHfBgEhB
=less	m-b@YBJHGIIKIZF
=let	_!G#G%I(G)[*H+H-E/H1J3H7I8J9F:H=Z>G@[AJBaCFDDGIH?IDJIKFLIMGNXOIPIRITIUIVEWJX^[^^G_HbHcJdIfIgIhD
=letra	s-J@HDIHGIbKHZI
=lets	o5[@]HJIIKEZIh[
=letter	]!H%J(H*J+I-Y/d1I2I3[4I7J8J9F:H;I=I>D?F@@AIBFCEDGEJFIGIH>IgJGKFMCNGOAPIRJTGUJVHXHYJZH[H]F^I_GaGbHcIdIfIgFhZ
=lettr	u/[HJI^TJ
=letzten	o-D3I>IHIIGKcO]XJZGaIbYeZ
=leut	s%J-]8ZF^GZHIIIKGVJZH
=leuten	x(]:JHIPX
=level	x(X5_HJZD
=leverancier	x:^HHJYZJ
=leverantor	x:YJY
=li	s:]>[HH
=libr	o#I%J(H)a-I/I=JBHDISHT]UaVDZHcHdIfE
=library	u.YJY^Z
=licenc	Z#H%I(G)H*J+J-H/I1I3H4H7H8I9F:H;I=h>H?H@GAHBHCIDHGGH]IFJIKFLJMHNHOJPIRISHTIUHWJXIYJZA[J]I^J_GaHbGcFdIfGgIhI
=licenca	q!X9J=]HYKJ
=licence	[%J(H)I-I3H4F5G9I:H=f>I?J@HBICIDIEJH^IFJIKHMJNHOHUFVGWHXIZE]IaIbIcIdHe[
=licencia	k=^H]KJZJ
=licencji	q=^HI
=licenser	x=^HH
=licenti	q-I9I=aDJHXIIKIVJ
=licenz	s=aHE
=licenza	p-J3I=a?J@IH^IIKHXJZIaJ
=lid	x?IHHV^ZJ][
=liegt	s-I7^9I>]BJDJG[HHKI]IhJ
=lien	m(J-I@JBGKJZFbdcI
=life	x1]BJfZ
=lifetim	x@YHZ
=lift	qHJT]XX
=ligacao	xHHa[c^
=ligger	x3]G]HJIJOIZI
=lightweight	x%H0_
=like	_!J#J%J(F)J*J+Z-^/_3Y7I8H9I:J=F>HBGCIDIGJH[IZJIK^LJMGNXSHTYUJVHXJZC[I]H^J_JaGbJcJdJhD
=limit	h!J#J%G(H)J*I-J2Y3J:I=I>I?HBIDIG_HEIHKHMINHPIQbX^ZD]JaJbIcJfJ
=line	l(Y3H4[>Z@IHGKIRJZHbIcbfG
=link	V!D#F%G&J(D)G*H+H,I-C.H/D0H1H2I3F4[5G6G7E8H9E;I<I=C>C?D@BAGBACGDEEIFHH]IDJFKCLFMDNDOIPGQIRFSFTDUCVDWFXGYHZF]E__aDbjc[eIfEgEhE
=linux	uH_ZGbJ
=list	W!J#F%D(E)H*F+E,H-d.I/G0I1I2H3D4G5I6I7H8G9D:E;H<I=D?c@CAGBDC[DYEIFGGFHJKYLGMFNFOFPGQaRISHTFUFWHXEYIZ?[[]E^F_EaDbFcHdGeIfGgFhC
=lista	u-^
=listener	u=IHDYIcGdHeHfb
=litery	xCJHGIa
=lithnet	s-DH[J_^J
=littl	q.X@IH[MYZH
=live	j!H#I%I-]/I7]=I@_A]HDIFJJKGLJMJNEPITJZD^H_[dYhI
=lizenz	k(J=_BHCJDJHaKJUJVIWJZHaJfJ
=lizenzen	q9J=cCIHFIINJUHWJZI
=llamada	p3X9I=J>J?ZDJHFKIQ[a^
=llega	h3H9J>aBJCJaZ
=lleva	q-[>JFYIaKIZI
=llevo	x9I>IHIXGa_
=lo	b#D%F(E)G*G+G,I-D.I/G0J2J4H5I6I7H8I9@:F;I<J>_?]@BBCCDEIFIGHH>I[JHLHNFO[PGQJRHTXUGV]WHXZYH[G]]^H_GaCbEcFdHeJfFhC
=load	h-[.ZHFJ]KIZFb_
=localement	x/[HJZHd]
=locali	q/J6[9IA]HFMJN_ZJ_I
=locally	u!^(J/^HEIHKJNIUIZG
=locat	s,H=JHEZF__cJdFe^fE
=locatair	xBHDHHJU^VHW]bJ
=location	uH[
=lock	L!?#j%C&I(D)E*F+D,F-A.G/@0G1F2F3D4D5G6F7D8F9F:D;G<H=C>B?D@DADB>CEDDEFFGGEHXIAJDK?LCMBNBOGPBQGRDSETjUEVCWGXHYGZ<]C^I_AaCbccDdCeGfEgChE
=lockedout	sHHT_
=lockout	]#_%I-J/I3I9J>J@HBGIIJIKJMGNITbXJZE[F^I_JbIfJgJhI
=lockouttim	e#]%b(G@IHEZJ[I^G
=log	U!B#]%B&^(@)D*C+E,Z-B.H/^0G1G2H3C4E5G7D8E9F:H;H=B>A??@@AECCDCE^FDGCIAJYK?LEMaNbOFPFQHRGSDTHUEVIWDXEYG[C]b^B_[a@bIcDdCeCf_g]
=logg	i#Y(FHHIJSJZZb[h^
=login	S!Z%F&J(C)E*D+_,I-A.G/B0I1G2H3E4E5G6G7d8F9I:Y;H<H=D>H?B@AAGB@CFDAEGFEGFHYI]JEK@MHNCOGPEQIRESBT^UEVCWGXDYHZY[C]B^e_Ea@bfcGdEeHfDgXhB
=logo	o-I7J:J>I?JBIHdKJZE]JhI
=logon	^!H#]%J(G)I*J+H-I3J7I:H=H>H?G@EAJBFDHGIH=IIJJKGLdMHNIPISITFUGVGWJXJZA[H]G^F_IaJbgcCdJgYhH
=logowania	xbY
=logs	h#E%X(J7J:[@IBIH_IJL[MJNGTZZE[J
=lokal	b#G%G(F)G*E+I,H-E/^0X1I2J3G4H7G8J9H:G;I=F>G?G@EA]CGDHEaFIGGIDJIKDLHMDNZOHPHRHSETZUGVFWEXGYJZC[H]G^H_DaEbGdceIfZg[hF
=lokala	s/YHIcYg[
=lokalen	h#I%I(I/J3I4J7X:H=I>J?I@IBHDJEaHDIIKJN]SJTJUJVHWHXJZC^J_ZaIbHcadY
=lokaln	x/Yg]
=lokalnym	u!XHJZIc]d[gJ
=long	[!H%F(H)I*J+J,J/H0J1J2f3F4I6J7I8J9G:H<J=I>E?HAJBFCHDEFJGGH@I_JGKELHM_NFOHRJSIT[UIVHYJ[H]H^G_IaHbHcHdHfGgGhE
=longer	a!Z#G%I(J*I+J-G2Y3H4[9I:J=J>_?_@IBICIDGGGH@I_KGLIMINIOIVFXGZD[J]I^H_ZaHcJdEfI
=longitud	xIXN^
=longueur	x@HI[N]
=look	h#X+Z-H1J4]>J?F@IBFDHIILJMJN[TZUJVJZ^]Y^I_XbJfH
=loop	k!I+H7J?JDJH^SITIWJZ^]DbFf]gH
=lors	m%a(I,_5]=H?J@IBJHGIIKINHPIUIVIbJcJeHfG
=los	c!G#H%F)[*X+I,J-G3[4I9H=H>I?H@HBGCHGIHDI^JZKENZOIP]TJUHVYWIXIZB]I_IaIbIcJdIfIhE
=losenord	a!H%I)I-E/I3I4J7J9I=G>G?H@HBBCHDFGIICJHLIN]PJRJSJTHU]VXWJXIZX]G^[_IaHbYcHeJfHgIh]
=losenordet	a!H#G%I(F)H*I+J-X/I3I4J7I8J9J:G=H>G?H@DB^CHDZEJGIH?IYJILJM^PJRJSHTHUEVGWJXIZ^[I]G^H_IaHbFcHd^fIgH
=losenordsalder	x@bBHHEIGMJZFhJ
=losenordsaterstalln	xUZ
=lost	]!F#F%E)]*F+I,J-F.J/H0[1I2H3F4[5J6H7F8H9G:I<I=a?E@CAHBYCFDHEIFIGGHYIDJHKCLHMBNFOGPHQIRHSGTGUGVEWHXFYH[G][^F_]aFbBcXdFeJfEgGhE
=lot	q9a@HBHHYZF
=lots	x:X
=low	x9IH]
=lower	oIa
=lowercas	u-JBJHJIaZI
=lsa	u%JJ_
=lsass	pJ_ZI
=luck	u@[ZY
=lui	o([8]=Z@HBXHHIHKFMIVGZH^^aJbJdIh]
=lukt	uZ^
=lunch	k9G@[BZIJZE]]bI
=lunga	x2Y9J=HCJHFI_VJZG]IaJfJ
=lunghezza	u@HHII]N^
=m	x!^ZJ]Z
=m365	h#E/^HFNITbZH[Jg]
=ma	[!D#B%Y&J(D)G+Y,F-C.H/]0H1G2G3B4I5I6H7G8^9[:D;G<I=F>A?^@AAGBACBEHFHGCIBJGK@LJM]NCO]PFQHRGSGUDVYWGXDYHZ<[c]D^E_HaEbXcEdIeYfDh_
=maar	j#I3I9H>I?[@[BJCZHEIJKIM_TYZH[YaHgI
=machin	c!I#J%J,J-F/H0I1F3G4Z6J8I9I:J=J>H?I@FBIGFIGJFKFMGNHOJPJRaTIXJYI]H_IaJcadIf^gJhH
=macht	xbX
=macro	q#IH_
=made	f!J#I(G)[-F/J2_3I7J8Y:I<I>H?I@_BFCIDIGIHBIYJIKENHUIVHXIY_ZB[I]H^^_FaIbJcJdIfJgIhG
=mag	i#J(G-[9C:J>I?I@bB[CHDHHCMINIVaXJ]JaGbJfJhG
=mai	h!I#I%I)J+[-H1Y3F9F:H=I>F?H@IBHCFDbGHHAIIK^MINHOIPIUIVGWZXHZC]HdZfHhJ
=maila	x>_D]HFZE
=mailadress	s3]C]DHHG
=mailbox	b#F+H-J3I4J9H>c?G@IBICIDYG[HXIIKIMINITYZH^ZaIbI
=maintenant	s*X9G@IB]HIIJK[
=mais	b#G%F(G)I+Z,J-G/Z3B4I7J8I9G:G=Z>Z?_@DAIBECDDBEJFJGIH?ICJJKCM^NFO]PYRISJUHWIXHZB[a]H^IaEbYcIdZeJfGgHhG
=maison	x3J>^?J@JDJHFJ^MHZI
=maiuscola	u3II]
=maiuscula	x3JI[
=majuscul	sI[
=make	]!I%Z(H)J+[-X/H3I7J9G:I=I>H?FBGCIGIJJK_L_MHNZOIPFQaSIVIWJZB]J^IbJcJdJfXgJhC
=makkelijk	s-]
=mal	d!G#_%G(G)I*H+I,I-C.J/I0J1J2J3d4[5J6I7I8H9Y:F;J<J=F>E?G@ZAHBECFDDEXFIGHH@IDJHK^LIMEOEPHQJRZSJTHUGVGWIXFYH[G]E^H_HaGbFcGdEeGfDgIhY
=mala	x#H@JHGX_cX
=male	x#]-J3^BJHHIHKINJZJ
=malform	s3]DI
=mam	p(b*J3J9H=J>_?J@JBIDGHCIJKJUIVGZEaI
=man	h!^#I%I(G)J*I+J-Z/J3H4J9Z:I=F>G?]@cBGCFDYIEMHNGPITZUIVGXFZB]G^J_JaFbIcIdJfIgJhI
=manag	c!I#H%G(H)I*J-F/G3J4E5J7d8G9B:[=H>J?I@EAJB^DHEEGJHIIFJHKHLJMJNHPFSITIUGVDXIZB[I^G_HbJcHdefIgGhH
=manageengin	uHFJ_
=management	k%_(I-I0H8_GIHGZIdIe]
=manager	h%I(a)I*I-F2Y3H7H:I<[=J>I?IBIDHH^IHJ]KGMJNDQ]SGUIVHXJZX^JdGfFhJ
=manana	o#[-I9J:J@aBIHGIIKHTIX]ZIhJ
=manca	j#I%]([-H3a5Z9H:I=I>H?E@IBIC]DHHBKGLIMIOEPJV[XHYYZG[J]HaHbYhJ
=mancano	s#J%J3G=]CID^HFI[
=manga	o#[HIX^
=manqu	k([+J-J3a9I=Z>I?HCXHCMJOFV]XHZIaF
=manquant	u%[=]HDKI
=many	W!G#c%G(G)G*G+H,J-_.J/H1J2H4I5I6J7H8H:F;]<J=F>E?FAGBDCEDEEIFHGHIXJHLHMGNDOEPHQIRHT^UFVEWHX^YIZ@[G]G^I_HaCbFcHdFeJfHgIhD
=mapp	s#_NHVIZI
=marca	x-XHGZIh_
=marcada	qLYZJ^]dY
=marcado	xZH^^hI
=marcar	u;[dZ
=march	g#I%H(H-H3H8I9C:J=G>I?H@ZB^CIDHFJG]IFKFLZM]NGOHPJTIUJVGXIZ^[I]I^IaHbYcIdFeJfYhG
=mark	xhZ
=market	uF]H]ZG
=mas	e!H#G%I(H*I+J,J-]/I2X3E4I9D:H=H>C?E@YCbDFFJGIHAIDJJKELJM]NXOIRJSIT[UHVGWJX][I]H^JaDbIcHdIfHgIh[
=master	x![H[ZJ
=match	X!G#G%H(G)I*I+E,I-Z.J/G1I2J3@4H5J6Y7H8I9F:G;J<J=G>B?F@CAdBDCEDDEIFIGHHZIALHMFOfPHQJRHSITHUHVFWIXFYIZB[H]H^I_ZaDbGcHdHeJfHgIhY
=mate	x9EB]VZZI
=maternity	x!^AI
=matin	m#](J@cCJHFKJNHTJZH
=matter	l-I2[@GIDKIN]ZE^Xh[
=mauvai	p#^,^HIKIXIZJdFh]
=mauvais	u#I-J3J9I?JBHCJEYHCX^ZHc_
=maximal	x-JHIIIXa
=may	]!G%[(_)G*H+I,J/G0J1J2I3D4J6J7H8Y9F:F;J<I=H>E?F@]AJCGDFEJGEIJJGKCLHMENFOIPFQ[RJS]TEUEV[W[XHYIZ>[G]G^aaZbGdFeIfHgEhC
=mayb	sHHN]SYVJZJ^JhY
=mayuscula	u3HI]
=mdp	j#[:I@[BHCIHAKIMINHVHXHZa]HaHbJfJh[
=me	H!]#d%@&C(])Z+?,?-C/>0B1@2B3E4?5A6A8?;A<B=;?G@^A@CJDbE?F@G>HCJ>KGL?M9N=P=QAR?S?TGU=V_W?XcY@Zi[I]F^F_<a_bGc>d>eAf=g>h[
=mean	m&^(H*[-I/Z3J9ECJFJKHNDOJZ^_IhG
=meckert	u.Y/Y
=med	m3[7Z:X>IBHHGIJaXcYhY
=media	x9H>JHCXJZI]_a[
=medio	x>J@IC[D^HIZI
=meer	u9I>^@HHHYYZJdGf]
=meet	Z!I(I)J*J-H3J9X:I=I>G?FBHCHDGGJH^IZJIMIN^UJVHWHXJZB[J]c_JaGbHcJfJgJhI
=mehr	]!Z#F%Y(E*Z+[,H-E.I/F0G1Z2I3E4D5H7H8H9F:E;H<I=_>Y?ZAHBDDEE[FHGFHBJIK[LGMENJODPDQIRXSGTFUFVBWGX]Y^ZF[F]C^G_ZaBbFcBeGgGhD
=meier	x9^HE
=mein	U!^#]%E&I(A*H+F,G-@.H/F0H1H2H4F5H6H7F8H9C;G<I=C>Y@FAHBACIEFFGGFHZIaJFLEMANFOZPDQHRGSFTDUCVaWFXDYGZa[[]A_GbCcFdDeGfDgFh]
=meinem	p-H3J@HC[D[HHI[K[ZE
=meiner	x9]@JIJKIN]ZJ
=meint	u-^9E>J@XHIK]
=mejl	xCYD]ZI
=meld	s9Z@JB[HJ
=meldet	o,J:X=J@JBIHEIJJXKHR^S^VJWJZYaIdJfG
=meldung	o)[3J>I?FDJHGKXO]UIVGZYa]
=member	f%H(]>HBJHEKIP^Va]J
=membership	xHJP]
=membr	q9IF^HGP^VZZI
=membri	uF^HIPZ
=membro	uHJV_
=meme	k(H)Z*J3I9I>I?H@ZAaBXCHDHHEIHK]OIPJV[XJZD]J^Y_HaYhG
=men	j!I#I-H/[3H9G>G?]@GBIDIHCIIKHM_NJTZXJZH[^]I_YaIgH
=meno	u-]
=mensaj	q-J3I9E>_?H@IBICJDEHAIIKHMJNJOJTJVHZ[]IabbIfJhI
=mention	x/XHY
=menu	s9HH]dZ
=merci	k!I#Y%J(J*J-I3H9c:I=J>H?I@IAJB[CHDHHDIFKHMINIOIRJTGVHXI[I]IaHbJfIhI
=merg	u8^A^HFPHZF
=merger	x9H:F>JAXH^UHWHZJ
=mesmo	x@_ZG
=messa	x@XHINIZE]_
=messag	W!G%G&J(C)F*F+G,I-E.]/F0J1I2J3I4H5J6I7H8H9C:H;I<J=F>@?[@DAHBEDDE[FHGHHaICJGKBLIMGOIPGQIRHSGVGXHYHZ_[G^G_Ga_bFcFdXeHfHgHhE
=messaggio	q(J3I9H:J>^?H@ICFDFHAIJKIPJVJXJZ]]IaafJ
=messo	p%H2]3I>G@ID]HFIZKIV[ZIaG
=mesur	xEZ
=met	f(J-H3J4I9J:]=J>G?JBHCJDIGJHBI]KGMJNZP]UJVJ]JbJcZhI
=metavers	xGXHI_]
=method	Q!E#G%G&J(E)D*_+a,G-C.H/G0I1G2I3D4F5I6H7G8G9D:F;G<I=D?g@DAFBDCdDdEFFGGEH?IBJGKBLFMFNBOEPEQHRHSHTEUGVBWEXFYHZ@[F^F_DaAbFcGdFeHfGgGhF
=methoden	k(J*c+Z-I3I>I?H@IBICZDGHGIIKIWZZI]J
=metoder	u*_HJ
=metodi	q*^C^IJZJ
=metodo	c!G#H%J(G)I*_+Z,I-F3H4J:I=I>G?c@GBGCcGJHCIGKGMINFOIPHRJSJTIUGVGWJXHZE]GaHdIfJhH
=metody	q*^9H?J@JCaDJHHIIZH
=metro	u3H9I>c?H@JHGIJKIOIVIXIZF
=metter	x@_ZI
=mettr	u+]CIDHHZ
=meu	l!J#J(J-H3[9]=J>Z?I@IBGDIH[I[KFMHUIVIZF]JaHfJ
=mfa	Z!I#H%J(H)H*F+Z,b-J1J3H4J7J9G:G=H>@?Z@EBECGDEGJHiIIJJKILJMFNHPHRJSITGUHVGWHXHZC[I]Fa=bFcIfIgIhJ
=mgdomain	x7^HJ
=mgpolicyauthorizationpolicy	u)]
=mguser	p/I9JHIgb
=mi	S!b#Z%@&F+H,D-=.E/C0F1E2D3C4B5F6D7D8D9^:G;E<F=@>[?D@FADB;CXD_EEFDGBHHJCLCN?O]PCQERCSCTAU@V[WCXJYDZf[[^B_Bb?cCdBeEf@gChI
=mia	g!Y#I%I(G+J-E/J2J3H7J9^:[=I>G?H@YBECHD[GJH@IZJIKXLJMFNDOIUHWJXHZa[I]G^HaGbHdIfHgJ
=mich	e#_(J+Z-I3J9H:I=I>F?GBHCFDXHCIHKFMCNHOHTZUJXZZa[[]H^JaGbIfIgJ
=microfono	xH]
=microphon	xH^ZH
=microsoft	O!B#?%C&H(A*]+E,C-H.E/[0H2F3B4B5F6E7d8E9D:B;F<G>A?C@?AEBACCDBEXFEGCH?I?J]K@LEMHNBODPBQGRYSgTdUBV@WBXBYEZ<[D]C^C_CaZbBd_eEgchB
=microsoftonlin	h(J-J.[/J7I=J@IBJHEIIKJMJNISbTIZGaJbJc_dHfHgG
=middl	o>JHGZI]b
=miembro	p%J(J9I@JF^HHIIP^V]ZH
=mien	p-I3E>G@ICJHGIZK_MJO_ZIaIhH
=mig	sDZHJV^
=might	u1Z@ZIJ
=migrat	p!J+I0G1H;^>HA[CJD[GJHYPJ_GcIdJhJ
=migration	h!H#G%I(J*I-G3G9H:J;^>I?X@GA^BHCHDHGJHIIHJJK[MINHPITJVJXJZD]F^H__aIbJd_fI
=mijn	]#a%F(F)J*I+I,I-F/I2I3F4I9]:F;J=H>^?GAIBECYDBGIJJKELINFO[PGQJRISITFUHXHZ_[F]H^E_HaFbGcIdGfGgJ
=milieu	xHIZI]^
=mill	x9^BIHJ
=million	x-^9ZHIIHKHZH
=min	i-I3I9I>Y@ZDIHZI^NJXJaZ
=mind	u3I9H>H?I@FBaDHHFIHKIMFOIVJZF]]_JaIgHhI
=mindestalter	x@]
=mindesten	uI^
=mine	^!H#F%I(Y)H*Z+J-Y/H1J3F9H:J=J>G?H@ZBGCHGJHBIaJIKZMFNEOcPJSHTFV]WFXIZA[I]H_JaGbJdJgFhI
=minha	d%I(G)J*J-I3I=I>J?J@EBFCIDZEJIFKFMGNIPJRJSJTIUFV_WIXJZc]J^JaJbHdHfIhZ
=minima	k-I9J@_BJHII_KIMINJZH
=minimaal	xI[
=minimal	p#J-J@aHHI[KJTJZI
=minimalny	x@[
=minimo	x@_MJ
=minimum	a#J(J*I-G1]3I4I5^9F=I>I?J@aAJBHCJIbJJKIMHOJPIRISIVIXJZC]HaJbJgJhI
=minpasswordag	x@_HINI
=mins	x#YaZ
=minst	x9IHEIa
=minsta	x@bBHHEIGMJZFhJ
=minuscul	xI]ZJ
=minuscula	xI[
=minut	Z!I#Z%F(H)I*I+I-G/G1H2J3F4I8J9G:J;J=I>D?H@ZAIBDCHDGGIHFICJJKDLIMeNHOEPYRcSIUIVHXFYIZC[H]G^I_Ia^bIcGdIfXgH
=minuten	l#I-I4I:J@HBGHBIGKIM_RcYJZ]]IcGfGgI
=minuter	xHJM]R]ZJcI
=minuti	q@IBGHHMbRZZI
=minuto	o@IBFHFMcR^UIVIZFfH
=mio	_!]%D(Y)G+G,H-E/I0J2H4I7J8J9Z:E;I=F>@?G@EAIBCCDD^EIFJGIHGIZJJKCLHMENGOdPFQIRISITEUFV_WGXFYJ[G]G^G_GaDbHcIdHfGgHhD
=mir	f#J(_)J*G-I3I:I=J?[@YBID_HEIIKGMJNJOZPHUHV[XJZC]I^^aGbIdJhJ
=mis	l-I1[2]3J9JBIHGIXKHNHXIZC]_hJ
=mise	udYf_
=mislukt	x9H@GBIHHIIP^Z^hJ
=misma	xHIK]ZIb[
=mismatch	o3E6^O^aI
=mismo	o(G)Z@]AaB[HHZF_GhI
=miss	U!D#E%a&J(^)G*F+F,I-D.H/D0H1G2I3X4G6H7E8G9B:E<H=[>B@BAEBCC^EEFFGDH@I_JFKDLHMYNDOEPAQGRFSDTEUFV]W_XFYYZ>[[]C^G_]bEcEeIfDgFhD
=misslycka	s(I@IBJHHIJP^VIZ_
=mistak	k!](J3^@^DJHGZEcX
=mistyp	k#Z%J(I,a-I1J2I3]8J>HAJBGCIGIHDIFKEMGNJOGTIZG[I]JaJcIdHfHh_
=mit	Y!E#F%F&I([+H,G-a.Z/I0G1G2I3^4E5H6F7Z8H9D:_;H<I>X?C@BCEDCGGH?IBJGKHLXPYQIRESGTFUDVBWFXEYZZH[F]E^D_FbDc[dCfXg]
=mitgli	qHIP]V^ZIdJ
=mitt	e!X#Z(I-H3Z9[:J>H@FBHCJDHHDMINIO[THUJVYXIZ]]I^JaIdIhI
=mix	sI_ZJ
=mnie	xV^
=mobiel	u>JCZD[HHO^ZH
=mobil	x>^@JBHD^ZG
=mobilnummer	x3XO]
=mocht	p+]3J>G?]CGDGHHKZOJZJaI
=mode	j-^.]7I>I?I@HBHHcVJZD]J^HaJf]gJ
=modifi	s@^B^HGKHZC^JhG
=modificar	u@GZF^[h]
=modificarla	x@ZKJZHh[
=modification	u#J7X@ZBJZH^]
=modifier	p!I3H7^@ZBJCJHIIIKIMIXJZG^]_HaIdHh^
=modul	q%I/I4F5G=I@IHFJ]MIPJZIcJdHeIfHgc
=moet	u9J@[IZ
=moeten	x*]9JCEI^
=moga	xVY
=moge	h!J#G%J9J:I=J>X@[B[CJDEHFIJKYMHNJUIVFXJZa^IaJhH
=moglich	o7X9I?I@FC]HEIJKJMJOIVJZ_[Y]JaJbEhG
=moi	k(Y)Y*H3J9F:J>I?H@IBICJD_HCIJKIMJUIVaZZaHhI
=moin	u-YHHI_
=moje	m![#YHHVZZY
=molnet	q/]9IHHIJM]TZZI_Y
=moment	q?J@FBIHGMZZYa]bIh]
=momentan	xZHh]
=mon	U!^#Y%C&I(H)E+D,G->.G/F0H1G2G4F5H6G7E8F9[;G<H=D>]?BAGB=C]EGFFGEIbJEKGLEMYNAPEQGRFSGTCUCV^WEXBYGZb[^]A^D_FbCcEdBeGfDgF
=mond	s-^3I9[?H@FBHCIDJHDKGMIOJS[U[VJXJZIaJfJ
=monday	f!J#]*J-I9H>H?J@aBGCZDIHZIHJYKIMFNISHTHXHZYc[
=money	x=]HH]Gf^
=monitor	s9I@IH_
=montag	x9^@^HEZI
=month	d!Z#[%H(J)H+D-_/H1J3I6^7I8]:H=[>J?IAJBGCJD]GHH@IGJINGPIRJTJVH]I^I_FbIcHdIfHhI
=more	W#F*E+a,H-I.H/C0G1]2H3D4E5H6Y7F8D9>:D;G<H=C>E@@AcBdC]DEEFFFGDH<IYJFKZLFMDNIODPDQHRYSGTCUFVBWGX_YGZ<[F]D^E_[aGcEdDeGfEgFhA
=morgen	o9[@ZBIHIKJX^ZG
=morn	]!H#_%H(H)I+H-D/I1I3H4J7H8H9b:H=G>G?G@cAHCIDFFIGGH@IDKGLHMYNFOHPIRJSHTGUIVGXGYJZ][I]I^H_HaIbGcGdIgI
=mors	x@Y
=mort	u>XBJH[YZZI
=morto	u>XHYYY
=most	xC[
=mot	O!D%Y&I(J)G*F+G-_.G/F0G1G3D4F5G7Y8F9G:H;G<G=B>I?BAHB_CHDIFGGCHFKZLXOGPEQHRFSFTCUDVEWCXDYGZ^[Z]X^X_GaBcCd]eDfBgJh]
=mots	e#X%J(I-Y/X0]6H:J@EBHCJDJG[ICKZMGN]ZD^JcJfJgJhF
=mous	x9GH^ZH
=mov	u%Y3H>_?JHFOJaJ
=move	l(I9H=I>IGHHbKIZJ_IaZfY
=moved	f!I%I(Y)J+I-I0Y1J3F4I8H:I=Y>[?I@HAJBICIDIG_IIKGNJOIPIV]WJXJZD]I^I__aI
=movil	p3]>XCY
=mowi	uHIKXO^d]gJ
=moyen	u?XC[DYHHZJ
=moze	o!J(G:[=]@HBGDHHEKJS[UIV^ZC^^aHdJfJgJhI
=mozna	q4^BZHJIYZH
=ms	c!G#I%I(J)G*J+Y-]/G3G4G7Z8J9Z:I=H>G?G@HA]BGCHDbFJGJHCIFJIKGMHNGOIPIRJS^T[VHXHZC]H^J_IaGcHfHgIhJ
=msol	W!C#C%i(>)G*G+H,H-E.J/H0I1I2e3E4H5I6I7I8H9G:F;c<J=E>F?E@DAHBCCEDDEIFHGGHHI?JGKDLFMFNFOHPFQcRISHTFUFV@WHXFYHZ?[F]G^D_GaFbEcHdFeIfGgGhF
=msoluserpassword	l%HHIKIZJdIgc
=msonlin	x%I=JHIJJdHeIfIga
=much	l#I-E9_>J@HHYIFK]OJXXZGaHhJ
=mucha	u9]@IBIHGIJX]
=mudar	u@[
=mudei	q@[HGM^
=muet	x9IH]MIa^
=muis	x9HH_
=muita	o#^-IXZ
=muito	q#J-[9ZHEI[ZI
=multi	xH[
=multipl	h#Z-JAbHDKIOHTIZY_JhJ
=mundo	x-^9HBJHIKISZZH
=musi	xI^
=muss	h#I(J*[-H3H8Y9F:J>F?I@bBHCHDGEYHCKFMZNIXHZF[]]HaFdJhX
=mussen	q(J*X.[7Z:[@JBIHIIZUI
=musst	u3[9I>I@YCJHIIGKIOJXJZI]_
=must	U!G#G%X(E)G*^+H,Y-B/F0J1I2I3Y4G5Y6H7I8H9D:];I<J=F>I?X@IAGBECXE]FHGFHEIdK]LbMFNEOYPDRISHTGUEWFXHYHZA[H]F^E_FaGcEeHfHgDhI
=muto	x>Ia^
=muy	s-]2]5Z9J@IBICJHFI^KJZG[JfHhI
=my	?!]%9&B(H)=*]+C,@.X/@0A1?2>3?4=5@6?7=8>;A<@=:>j@HA=B>CYDXFAG;HgI[J<L9MJN?O_PDQAR=SGT=U?VeW;X9Y?Zg[^]G^A_;b>c?dDe?f<g;hZ
=myapp	xH^
=mycket	x9^HI
=myself	k#Y(D)I9J>J?Z@GB[DIHCIJKHTGVaZB[]^JbJ
=mysignin	sZHh_
=n	Q!E#B&H(Y*C,D-A.H0E1F2E3E4G5F6E7J8E9A:A<F>J?^@=AEB>C^DaFCG[HCJCLYNBO^PHQFRHSETCV_W_XAYE[Z]^^I_Ha@bDcBd]eEf@h[
=na	_!D(E)I*I+I,I-D.I/H1I2H3D4G5J6J7I8I9?:F;Y<J=I?E@YAIBBCEDaEIFHGHHDIDKDLIM[NEOGPGQIRHSHTIU[VCWHX[YHZZ[H]F^Ga[bacGdGeJfFgHhY
=naar	s>[HGb]
=nach	^!a#Z%G(G)I+I,I-F.J/Z0H1I3E4F5J7J8Z9F:H;H=E>E?FAHBZCZDFEIGHHJICJJKDL^MDNFOFPHR[SHUHVFWIXEY_Z@[H]b^HaBbIdYeIfBgGhG
=nachsten	xL_ZHhI
=nachweis	u*[CX
=nada	f!H#Z(H)J-G/J3H4J8J9E=I>G?FBDCHD^GIHBIGKFLYMENIOIRITZUIVGXGZ^[I]G_Ia_cIdHf[hF
=nadal	u@IHIMZTZ_Z
=nadi	s(J=Z@JBHCHDZHIIJS[U_VGZIcI
=nagra	x9]HFIIM[
=name	V!E#C%F&J(F)H*H+G,H-e.H/B0I1H2F3D4[5G6H7G8F9C:D;H<H=F>C?F@@AEBBCEDEEHFdGEH[IeJDLEMCNAOEPEQIRESGTDUGVEWIXEYGZ<[H]C^DaBbEcFdGeHfEgG
=named	u-J4J9IF^GIHDIHKJN^bZ
=namen	s:^F[ZD
=nao	U#C%Y&I)E*D+F,G-B.G/E0H1G2G3H5G6G7F8F9B:I;G<H=H?[AFB?CBEFFFGFHDJEKJLFMGNYO]PDQGRFSETGV[WCXCYGZd[I]C^YaZbGeG
=nar	x4^9I@IHHZEh^
=naszej	xUY
=navegador	q.]3I>JHGMHOJZI]^b]
=navigateur	q.]HIMJ]Zb[
=ne	P!B#A%G&G(F+],D->.E/C0Y1D2D3J4B7C9><E=X>FACB<C]DZEIFCHFIbJCKGMIN[PHQERBTEWBXIZ_[I]>^I_BabcHd=eDfZgGhE
=necesaria	x=Z
=necesario	x(ZdZ
=necesita	x*ZH]cJfI
=necessair	s(Y=YUId[
=necessari	s(X=^?IC^DFHG
=necessario	x.ZdZ
=necessary	f%I)F+I3IDaHGUEVFZHdc
=need	M!Y&H)C*Z+C,E-A/B1Y2D3E4A6F7D8B9A:A;F=]>Y?FACCdDCE[FEGCH]IaJBK>LCMENAOCPGQHRDSFTAUBWDXCZb]?^C_Ba@bCcBeEfChE
=negato	o%_-J3J9H>JBJFJKJP_QYVIZJdJ
=nehmen	p(I>I?b@IHHK^NJVIZFaH
=nein	u+H/XD]HJ[Z
=neither	s>I@JIJKZO[
=neka	x@^HHKJN]ZJ
=nekad	u/_9JHHMIP^
=nekar	xHIJYN]
=nel	a!E#F%D(F)H*H+G-E/Y0H1H2H3]4F5I6H7I8[9C:^;H<I=E>B?E@FAGBECYD^F]GGH<IDJHKFLHMEODPEQHRGSGTXUFV]W[XFYHZD[H]E^H_ZaEbZc^dDeHfFgFhF
=nell	l-[GZHGIJKIMJNI^Zd]
=nella	c#I%G&J([*J+I,Y-H/I3_6I7[8J9H=H>G?D@FBGCHD^GJI^KDLIMHNEOJPHSJTIVGWJYJZB[I]H^GaIb]cHdXeZfHgHhG
=nello	s@^CJHFa^
=nem	u3F>JD^
=nemmeno	u-[CJHFa^
=ner	uB[HZ
=nessun	l%I(J-H3F=H>G@HBYCID_HBIHKHMINZOJSIUHVJW]ZC]IaYbYcIdGeJf]hJ
=nessuna	k(I-I/J3J:I=H>I?I@DBFC[DHHCIFKHL^MISFUHVIWYZX]^^IaZbHcZfIhI
=nessuno	o)J:J=Z?J@GBGCHDYHEIHKJS^TJUcVEWJZD]JaHcIfI
=nest	qHXPXV^
=net	b!I-J0J1H3I4H9I>HBICJHZIIKINIRHSIVIXJYdZDaJbIcaeJfHgJhI
=netflix	uHaZD
=network	d!J%F(J-G/G4J6I7H8J:I=J>H?I@GBFDIGIH]IGKHNIQbRISETHUJVHZF[J]I_IaJbHccdafFgGhI
=neu	j!J#I(J+Z-G/J0Z3F8]9H:I=J>I?I@YB[CHD]GJHAIIKGMYNIOITIUJV[ZD[I]I^I_IaIcJdIfZg]hI
=neue	Z!H#C%G(D)I*H+Z,I-B.J/^0I1I2I3F4H5I6H7H8X9[;I<J=F>[?EAJCCDZEIFIGHHHIIL[MbOFPHQJRISITGUGVDWHXGYI[a]Y^F_HaDbEcGdEeIfFhC
=neuem	u>GH]
=neuen	uHXI^ZG
=neuer	s@[HZMHV]ZF
=neustart	xBYHJf[
=nevertheless	xHHNZT[
=new	H!A#=%H)@*>+],A-=.D0B1B2@3>4@5A6_7>8Z9J:A;B<C==>D?>@[AIBcC=DIECFBHYIEJFKYLYMhN[P>QCRASAT?U>V_X@YBZH[a][^:a>bCc]dCeAf?gXhE
=newly	u%Z8_AJGJHFPJZH_H
=news	x9^BJHHZI
=next	^!J#I%I(F)J+I-H/I1J3I4I7I9I:H=F>H?H@cBFCJDIGHH]IFJHKBLdMGNHPJSITJVZXHYYZ@[I]I^F_IaIbEcIdEe]g[hE
=nfront	m#I-JHGJcTJZIdI
=ni	h!I#H%Y(J+J-I3@9G:H<X=J>B?E@IBHCFDfHAIHKHMGNIOFRJTIUIVIXIZE]I_JacbIcJfHhI
=niby	xZHh_
=nice	p9c=E>I?I@FBJCJDHHCKGNJOIVHXJZF]JaHfJhI
=nicht	F!F#C%D&F(G+X-A.A/E0J1G2J3H4^6Y7H8?9B;Z<B>H?a@GADB7CZD?EXHBJ>LZOYR@S=UIVaWDXAZZ[Y]Y_[a]bGcGdXeEfY
=nick	x9H>aHEZH]I
=nie	R!@#@&G(Z)B*B,E-@.E/I0F1Y2F5E6F7D8D9=:I;E<F?I@ZADB;C?DcEDFDGBHGJCKFL_MEO]QERCTBVZWIX@YDZb]@_Ja_bAcBdGeDfYgF
=niemand	u:I=I?IBGHIS[U]VGcJf]
=niemandem	xS[
=nient	j!J#H(I*J,Z-H3Y9I:H=J>E?HBHCGD_HAIGKHMINIOGPITYUJVIZX[Y]JaZbIc]dIfIhG
=nieprawidlow	uh]
=niet	V!C#C%E(G)G*G+G,H-B.H/X0H1H2H4F5H6I7H8H9@:Y;G<I=D?Z@ZAGB@CCEHFHGFJGKCLGMJO]PHQIRGSFTFUHV^WGXEZ_[X]D^Ya[bHcFdHeHfZgF
=nieuw	g#I(I-H/Y3H9^:J?H@GBZCID_HZKGMXNDOGTJVGXJ]IaGbIdIfIhE
=nigdy	uD_ZE
=night	m%J)J4I@YBJH[KGNHU]WHZDc]f^
=nikt	u9J=]BIDIHGS[VHZFa^
=nimmt	o-H/I9I@JHYIYKYM_TI_Ig[hJ
=nine	q@aKHNGRY
=ninguem	x=]HIS]VJZJ
=ningun	u4X>J@JCHDaHJ
=ninguna	q(H?E@[BIC[DJHFUIW]ZFa]bH
=ninguno	xHGSIUaVI
=nirgend	xHHNZZ^
=nix	s-^3H9H>E?IDZHFa]
=nobody	^!E#I%G&Z(F)F*H+[-E/H0J1]2J3G4I5J7I8H9G:E;J=G?HAGBDCDD^EJFHGZHAIFKEMHN[OJPHRISYTIU^VFWYXHYJZA[I]H^ZaHcYdYf^gIhI
=noch	Y!^%F&J(E)G*E+E,H-C.I/D0I2H3B4G6H7G8H9Y:E;H<I=E>[?D@_AHBJC]D[EEFHGFHFIFJGLEMeNCOEQIRGSHUDVDWZXDYGZG[F]C^D_YaZbDcFdFeHfDg[hB
=nochmal	s@Z
=nodig	uCZMZ
=nog	h!Z#H/I3G9H?J@XBICID_HEIJM^OHSIT]VJZI]JaI
=noi	x:Y@[
=noir	x9JH]bI
=nom	m!I%I-_2[3F9H:]>I@HBICJDIFXHEI[JJKGMJNIOJVJXIZF]JaIhH
=nombr	k!I#J%J(J+J-^2]3F4J9F:]=I>G?H@HBHCYDHFYGJHBI_KGMHNHOITJUHVHX[ZF]I_JaGbIcJfIhI
=nome	m!J#I(I-]2]3G4J9F:[=I>H?J@FBICHDHFZHCIcKDMGNHOIPJRJUIVHXIZD]HaHcJfIhI
=non	I!9#9&C(Z,D->.C/G0Z1B2>3F4H5E6I7G8D97;Z<B=_?ZA>B5CFD]ECF?GHH?IZJ=L[O^PAQGRASIUGVdWXZc]I^E_Ga^bBcCdHe=f]gEhX
=none	b!I#F%I(H)G*H+Y-F/G3E4H5J7H8H9H:H=I>B?FAIBACYDDFIGYIBJHKXLIMHNcO[PHRJSHTIUfVFWIXHZA[I]G^G_IbFcIdHeJfFgHhE
=nooit	sD_ZJ
=noon	u@^BJZI
=nope	uOYZEa]
=nor	q%Z3X?YHI
=norma	xCXNY
=normal	g(G)b*]3H:JCEDIHHP]UJVIZIgJ
=nos	p)]7ZHHJZMY
=nostro	s4J7Z9JHIJ^MI_Z
=not	5!?#7%E)Y+b,?-D.A/E1D253C5H6G7Z8E9@:C;Y=[>A?c@?A7B<C>DfE;F4G^H@IZJ<KGLdMZOcP7Q=R>S9TEUJViW[X?YHZa^H_aabbGc>eBfJg]hY
=note	k#J%J)J-D/J1I3J9Z:J=I>H?FBFCFHbIXJJKFMGNEPJRJTIVJXIZX]I_JaFbJcJdJfJhI
=notebook	o-J9H>JB]IIKXM_ZH
=noth	V!F#D%E&])F*D,G-?.Z/C0Y1F2G3A4E5G6G8D:B;Z<G=D><@=ACB]DbEFFDGEH8I@JDK>LaMAOCPEQGSETYUCVCW[XCYGZ_[D]@^D_]aab]cEdEeGfCgE
=notic	p/[8IH]KYZGfY
=noticia	x9^HG
=notifica	xHIZH]Ia^
=notificacion	x(ICIHGZIa^bJ
=notification	e(F*I>I?]CDDHJ]UIZGaa
=notify	xH^KHZG
=notig	u5Z=[I]
=notr	k-^.X7Y:Z=[@JHGIJZH_X
=notwendigen	u=]CGD]UHdZ
=nous	h(J)I3[7Y8Z9H=J?J@ZBGCGDFEYIFKIMINISITJUaVGXIZXaIcHdJfHhJ
=nouveau	^!I#F%H(F+J,J-D/[2I3G4I6I7H8[9Z=H>I?F@ZAJBZCFGIHHIBJGLIMaOIPIRISITHUHVGWJXI[Z]]^I_IaFbFdEeJfHgIhD
=nouvel	x9I@ID[H]
=nouvell	p-H8Z9^BICJDJIJKJMIZJb[
=nova	qBZHJI]KHMZZD
=novedad	x9^HJ
=novidad	x9^HJ
=novita	x9^
=novo	q@ZHY
=now	O!a#b%@&G(E)[*A+@,F-D.F/X0F1H2F3?4D5F7C8X9@:C;F<E>Z@XAHBeCYDfEEFEGXH8I;JCKXLDNHO>PEQFRBSYTAUEVIWEXaY]ZD[A^H_FaAbAdCeEfBhX
=nowe	q/YB]HHIIKJMZNJZYhH
=nowher	l-J3[9H:J>]?J@HAHBJDHGXHAIJZH__bJ
=nowy	u9ID_HI
=nowym	uH]IY
=ntp	m4JHERcYIcHfH
=nu	g!J#I(I*I-H/[3I9G:I=J>G?I@bB_C]DaHCIHKGMHNITIUJVIXIZD]JaHbIdJfJgJhI
=nube	f!I#F%H(H+J-G/b0_3G4J6X7I9G:I;J=I>G?I@GA[BGCHDHEGGHHDIGJZKFNEOGP]RJT[UJVJXIZG[I]I^J_ZaHbHcEdEfFhH
=nuestra	q)^-X.ZBJHIUX
=nuestro	s7[9I@HHIM^
=nueva	f!H#H%H(H)J*I+I-E/[3F4I6I7J8J9G=H>E?HB]CHFJGIHFIDJILJMaNZOHPJRJTIUIVHWJXG[H]]^J_IaHbXcIdHfHgIhD
=nuevo	k+Y3J4J8^?I@ZCIH[IJOJSIcZdHfJ
=nulla	q:XLZ
=number	L!C#C%C&G(A)D*E+_,F.E/B0F1D2E3g4D5F6E7E8D9@:B;E<F=A>d??@=ADB@D[EEFCGBHYI^JDKGLEM@NAOgPCQFRDSETCUDVAWFYEZA[C]>^E_Ca[bCcCdDeFfDgDh=
=numer	k3[9H>[DGHFIIObZIaI
=numero	S!D#E%E&I(D)F*F+D,G-C.G/F0H1G2G3f4F5H6H7G8F9@:C;G<H=D>d?A@BAFBAC@DHEGFFGFH:IYJFK?LGMANDOgPEQGRESFTCUDVAWFX[YGZ?[E]C^G_Fa[bDcEdEeHfDgEhA
=nummer	]!H#G%I(H)J*H+Z,J-E.J/I1J2J3e4I8J9E:H;J=H>^?E@FAIBGCDEJFIGIH?IBJJKCLIMGNGOePIQJRISITGUIVGWIXEYIZC[H]F^I_Ia]bHcIdIfHgIhF
=numret	s3Z9I>HHGOZZIaZ
=nun	s>]@JBGCZDIHEKIX^ZZ
=nunca	e!I#I(I+]1Z3F:J=I>G?I@HBGCIDaHCIJKJL]MHNJOJUIVGW]ZE]I^JaZbGdZfIhH
=nuova	d!H#E%G(G)J*J+I-C/Y0J2I3D4J6I7H8J9H:Z=F?GB^CGGIHDJHLHMaOGPJRJSJTIUHVGWIXG[[][^G_IaEcIdGeJfGgGhC
=nuovo	i#]%I+Y-J3I4J8^>I@XBZDIHZSHZJ]JaJcZdIfI
=nur	Y!G#D%F(E)[+F,I-D.J/G0J1I2I3D4H5J6I9Y:Z;Z<J>@?^@GAHBBCcDIEHFIGYH<IYJHKBLGM[NDOGQJRHSGV[WHXFYIZ?[d]D^F_HaCbXcGdFeIfFgJhD
=nutzen	u)XP[
=nutzung	uT]
=nuvarand	u@IZDh_
=nuvem	s/[HJMZTX_X
=ny	q3G9I>G?JD_H^OGaJ
=nya	p/YB_HFM[ZB
=nytt	x9]HI
=o	X#D%E&J(B)F*E+F,G-I.H/Y0I1G2H3a5H6G7G8F:D;H<H=^?[@BAGBICEEGFGGFHJIHJFKALGMZN_O^PEQHSFTCU]VHWFXDYGZ>]D^Z_JbDeGf[gEhB
=o365	l#J*H4J=]HET_W[ZHdJ
=obecn	xZHh^
=object	V!a#H%F&J(E)H*I+I,H-C/E0I1F2I3E4D5J6H7H8E9E:G;c<H=F>F?F@EAaBECFDGEHFHG]HFIDJFKFLFMGNDOHPEQIRGSITGUFVEWIXGYHZC[H]G^Y_gaGbGcFdGeHfFgGhD
=objekt	o/IA^G[HGIIKJMJZI_adHfIhJ
=objet	m!I-I;[A[GZHFZJ_^
=objeto	k!H-I;^A]BJG]HHIJKJMIZG_^hI
=obrigado	u-I9aBHHH
=obsoleto	x1]
=obtain	x,[
=obviou	x-^ZG
=obwohl	l!J#]*[-_3H9I@HCFDJHGIEKHM]ZF[J]I_Ih[
=occurr	s&J3IHHZ_
=och	e!I#I%I(G)J*Z-G3Y9F:H=]?H@_AJBECED[HAIaKFMGNHO[PJRJSJTIUHVHXHYYZB]H_JaEbZcJdIfHgIhI
=odblokowac	u#]BIHJTHZI[[
=odebrac	x>Z
=oder	l-X2X9Y>JDJHHN[aY
=odgadniecia	s-^
=odrzuca	s-[9J@]HGJYK]MJNJZH
=of	D!;#A%G&C(])G*F+B,H-c.@0Z1a3D4F6^8Z9@;]<]=F>??A@DB7C^E]FHG_H[IaJDKYL<MFNYOEQDR[SEVHX]YBZD[<^@_9a=b=dBfFg9h<
=off	Q!f#B%B&H(@)^*@+D,D-?/X0E1Y2E5C6E7C8A9@:A;Y<[=@>C@?ABB?C@D@EEFDG@HFI@JBK=L[MDN>OBPFQFSBTGUfV<WAY_Z;[G]Y^B_@aAcHdaeCf^gA
=offboard	xH]
=offer	a(F)F*b+J:J;Z=J?^CJDIHDKIMIOJTIU]VHZE[^]JaIbHgF
=offic	S!D#C%D&I(B+F,G-C.H/^0G1B2G3Z5H6H7G8G:E;H<G=I>G?F@DAFBCCCDCEGFGH[I@JFKBLFMeNBOFPEQHRGSFTgUEVDWHXDYGZ?[C]C^D_EaHbDcDeHfDgehB
=offlin	h#J*I-G0_3H4^9G:J>H?I@JBJH_IHKHMHNJRJTHXIZG]IaIbJcIgJ
=oficina	u3G9Z>]?^HEMJOG
=ofrec	s3G9J>G?cCIHIOGaG
=oft	k#[(I9J?J@EBFCJDHHEIIKGTJXeZE]IbIdJhJ
=often	j#XHXKJXbZDaI
=oggetto	p;Z@JDJGZHHZG^Y_a
=oggi	q9J>H@^CJHIIIKGX^ZGaI
=ogni	u@^HZ
=ohne	d!H#I%I(I*J-I/H0J3a4J9I:H=I>Y?G@GAIBHCIE[GIHIIGJJKFL[MZNHOJPHTJUIVHXJZB[a]H^H_YaIbIcJd[fIgIhG
=oid	x5^
=ok	Y!B#E%Z&H(B)_*A+E,G.G/[0F1G2G3A4D5G7E9g:C;G<H=B>@?B@YAEB_CGDAEFFFGDH=IBJIK@LENIOCPGQGSFUDVFWDXCYFZ<[D]A^D_BbBcCeGfBg@hB
=okta	g7e?J@JHFSJVJZDbJ
=old	M#a%@&G(?)B*B+I,D-<.E/J1a2C3?4?5[6I7B8G9>:@;^<E=A>d?@A_B;C?D=ECFDG@HBI:J@KcL@MeN<O@P@QERASBTAUAV>WDXAYbZ=[@]D^Ha?b@cAd?eCf?gXhl
=older	q-I1_>J@aHFIEKFOZZFhF
=olvid	pBHD[HGZ^
=om	o!I#I%[(a9]:J?J@IBHDJKIMJTYVHZFbI
=omgev	xHJcZd]
=on	>!F%J(>*?+E,F/]0E1^2>3X4A5G6[:A;[<]?F@GA]BEEcF<G=H>I;JfK>L[MEP_QGR]TGUFW9X@YbZ?]F^___aEdZfBhJ
=onboard	g#J%J(J)G*H,c-H/I3J7J9G:J=J>J?GBGCHDIHYIHJJKGMINGPGSJUHVIXJZB]J^JaGbJcIdJecfEgIhI
=once	b!I#H%H(G)I*[+Z-G/I3J9F=H>G?G@^A[B_CHDHHCIFKCMINGOHP^RJVHXDZD[H]H^JaZfJhH
=one	G!@#<%X&C(A)B*c+<,D-[.B/a0E1A2H3G4?5[6A7>8D9A;I<B=<>H?B@dAdBBCfD=EAFAGBH5JDKjLaM]NAObPHQBRAS@T?UGV9WGX;YAZG]?^A_Fa;b=c?d>eBfGgGhh
=onedriv	k9IBJHbaJ
=onelogin	x7[
=ones	g!J#J+J-G/H1J3H4I9H=J>H?I@CBGCIDIHDICKcLINXOZPJRJTIUIVJXJYZZF]I^[_IaGcHdYfIgHh]
=onjuist	xh]
=onlin	h!H%I(I-G/e=I>J@FBGEJIEJIKEM]NEPJT^ZC[H]J^J_IbGcHdIhE
=only	L!I#@&F(G)[-C.E/H1D2B3>4Y5D6D7B9@:J;Y<E=X>C?aA@B=CeD=ECH=I^KGLBMZOHRCSBUAWCXAZJ[d]AaCbBcBdHeDfEg[h?
=onprem	K!]#?%C&E(D)?*?+C,A-=.E/b0_1F2D3=4A5E6c7]8B9@:>;D<D==>@??@<A^B<C@D?EfG?HBI<JAK:LBM<NYOBP]QDRBSAT]U>V<W@XAYCZ8[@]@^D_ca@b@cddfeAf^g^h>
=onpremisesadminactionrequir	q/JEaHINGcIdJ
=onpremisesconnectivityerror	sEIHINHca
=onpremisespolicyviolation	k/HHENd
=onpremisessuccesscloudfailur	l/cHFNGcI
=ont	s!^)]HGMY
=ontbreekt	x3_9I=J>JHGZHbY
=ontbreken	u-J9H=_HEI]KJ
=ontem	x@]
=ontgrendeld	xT^
=ontgrendelen	u!J#^HHVIZG[]
=ontvangen	u>^aE
=onze	uMZUZ
=ook	xHGN^ZGa[
=oops	u3_@YZE
=op	f!F#[%Y(G-H2J3G9H:H;^=J>F?H@YBHCIDHHGIHKGM[NIPJSITYUJVGXGZB]H^Ja]b_dJgIhH
=opcao	x?^HF[Y
=opcion	o(]?HC]DIHINJTJZH[]^YaJ
=opcji	x?^HH[Y
=open	[!I#Z%H(Y)I*I-G/Z1H3I4E5I6]7H8J9H:I<J=EBGCIDGGHHdIEJIKELJMFNGOIPFRESITZUFVHWXXHYHZ?[H][^H_HaFb[cYdGeJfGgGhG
=operador	xP^fI
=operateur	sHFP_ZJa]dHfH
=operation	g%[(]1Z8[AXHFZG_Y
=operator	e!I%G(I:I>^?G@JDJHAPcVHXIZF]J_Ja]bJfJ
=opgegeven	u>ICZD_HIOIZJ
=opnieuw	m(]@ZBJDIHEV[ZZ
=opti	x9J?^CJHG[Y
=option	S!C#C%C&J)D*b+D,E-D.H/F0H1G2H3B4G5H6G7F8F9G:D;G<_=D>B?c@BAGB@CaDBEEFGGDHBIDJEKDLZMDNDOGPBQHRGSGVDWEXYYGZ<[e]C^e_Ea@cFdZfEgEhE
=optional	s9J<IGJHDUJVI^Jd^e_
=opzion	p(^C]DIHGTIZH[[]J^YaH
=or	U!G%F(G*E+H,H-[.J0J1H2^4H5I6I7F8H9G;I=F>F?GAGBCCDDbEGFIGGHDIEJGKELGN^O_PYRISGT[UGVEWHXZYIZE[G^D_Ga[dFeIgJhZ
=ora	m3I9I:J>I?I@ZBHCHDJHEIIKIRaUHVHXZZFa_
=oracl	u#DHbLGTIZI
=orario	xR]
=order	p9J<]=F>GBIDJH_MIaJ
=ordinary	s%H)ZHEP^ZI
=ordinateur	q-J9G>I@HHcIIMYXJZFaJ
=ore	l@aHJKJXZZI
=organisati	qU[cY
=organisation	P!D#G%F(A)G*D+G,H-F.H/H0I1H2J3G4I5I6H7F8H9H:c;H<I=_>G?D@DAIBDCFDHEdGJH?IFJGKELHMFN]OHQIRISFTIUbV>WdXEYHZ<[G]E^E_HaFbEc^eFfGgFhG
=organisationen	s=YUYcY
=organizacao	q=YUZ
=organizacion	h(J-I9J:]?JBGDIEYGIHHIJMJN^VEW]ZFcZdYfI
=organizacji	q=ZU[
=organizational	sF[G[HI
=organizativa	xFZGZ
=organizzativa	xF[G[
=organizzazion	h%J(I:]=XBICJDHEXHGMJUXVFW_ZGdYfJ
=origin	x:[
=original	u-]4JA[HEIEP[
=orologio	xR[
=orphan	u!G/GAJSJTIZH_a
=os	p*[.X5YHIIJMYNYZI
=ospiti	u:_
=other	^!H#I%E(a)G*Z+I-^.J/E0J3H4I5J7F8H9G:Y;J=E>G?Y@BAIBCCBDFEJF^G^HCIEKCMENIOHS[TIUEVZWFXH[F]H^G_HaFcIdGfZgHhH
=otp	x3J>HHFZGaa
=otra	e!H#Z(G)J*I+I-G/J3I9G:a=H>G?H@dBYCXGJHBIFKILJMFNGOIPJSITGUFVEX[ZD[[]H_JaHbIcIdHfFhH
=otro	p(_)J*I7Z>Y@JBIC]DGHGVYZF
=ou	P!>#@%k&D(;)A*A+A,B-@.C/@0B1A2A3<4?5C6A7B8?:>;c<C=<>C?<@<A@B<C>D<EBFoGmH=I9J@K;LBM=NIOAP<QBR?SAT@U>V:WAX?YAZ>[@]=^@_=a=b>c?d;eAf;gAh>
=oubli	k(G>Y?I@IBDDJH[KGMHNIVJZa[IaHbHdIhH
=oud	xK]
=oude	k/J3J>[BJHFM^OJTHZHdIg^h]
=oui	x(I)^*H+^DFHIPHZJ
=our	J!=#A&E([*_+A,G-Y.G/D1a2Z3F5Y7f8D9?:b;C<C=_>E?AA@B=C>D=EYFBGAH?I;J_KDLAM@PYRHSITGUeV:X?YBZ;[F]>^>bFc]eBf[h?
=ours	o-G7Z8]=IGHHFJ_SJTJcJ
=ous	s%^(EGaHJVIZFdJfJ
=out	O#f%B&H(H)C*C+D,D-?.F/G0E2E4@5[6^7C8Y:B;F<E=Z>>?C@JACB>C@DBECFIGaHEIZKCM>NAODQFSBTGUCWEYEZJ[F]c_Ba?bAd@e]fAhA
=outag	o(J3J9D>I@JHBSaTJZDc^
=outbound	p>JBFHGTIYJcc
=outdat	q1^4I>^?GCHDHHHZGcJeIfF
=outlook	X!I#C%I(I*I+H-G.J/I1J3F4H7I8J9G=I>E?H@DBbCHDHGIHbIFJJKGLIMdNGOFRJT[UIVHXIZA[I]G^H_IaHbGcHdJfIhE
=outra	s:^@YD^HGZG
=outsid	l%J(^)IG[PHUIVYZFcX
=ouvr	xHZh]
=over	f#[%J(I-G/G2b3H4J7Y9^:J<^=J>G?IBFCHDHFJGJHBIDKFLJMGNHOHRHSHTIUJVHXGYIZB]I^H_JaHbIcHdIf[gJhH
=overeen	uO[
=overnight	x#]@[KIZJ
=own	W!D#D%D&J(D+H->.H/X0H1G2H3C4G5H6]7^8F9F:f;H<I=H>J?Z@_AGB[CFDGFFH:IIK@LXMDNAOJP[QIRESDTZVcWCXGYHZ9[C]F^a_EaDbCcDeHfEgDhA
=owner	q#H%I(^HHPGVE^_
=p1	]!E#G%E(D)H*H+H,I-G.I/G0I1G3F4G5I6I7H8G9F:D;I=n>D?D@CAIB@CDDDEHFIGFHZIFJGKELHMFNFOIPFQJRGSETGUDVBWGXFYGZ<[G]B^H_GaEbDcFdCeGfBgFhG
=p2	q9J=a@HZI
=pa	e!E#D(G)J*J+J,J-F1J2J3E4H5J8I9a:F;Z=H>C?G@EAIBDCGDDFJGIHBKCLJMZOGPJR[SITGUHVEXF[H]G^I_Ha]bbcFdGfGgIhE
=packag	s>IH[J]
=page	J!E#?%@&F(<)Z*E+b,C.d0C1C2E3>4C5D6C7c8A9A;D<D=F>F?b@9ABB;CCDZFCGAHGIHJ>KCL@M>NCPDQERCS_TEVFX[YDZX[^]a^>_@aCbZcXdGf@h[
=pagina	c!G#F%H(H)I*H+b,I-].]3E4H6J7I9E=G>D?E@DBCCEEHFJGJHJJJKELJMFNFOZPHRIS_TIUEVDWIX_YJZ][I]F^I_JaDbFcIdHfGgI
=paid	x=[HG
=pais	s3d9I=J>C?JBICGDIHCOGVJXIZJaF
=palabra	u-]HI
=palavra	m(Z-Z@HBYG]HEKYZG^JhI
=pam	x%J2_HH
=pamietam	xDXHIZ]
=panel	xH[RI
=pann	q/I9J@IHZS_TGZHfY
=pantalla	m#I+Y9I>_H@MJVIZG[XaGba
=paper	x@[HZZJ
=par	b!Z#F%C&](F)I*C+I,H-D/Z0J1I2I3D4G6F7^8G9G:Z;H<I=C>F?^@_AIBDCFDGEHFGH>IDJIKDLHMFOHPGQIRGSHTFUEVGWHXZYZZ[[H^Z_Fb^eFfBhE
=para	X!D#F%Y(_*[+E,G-D.I/G0I2I3E4G5I6I7J8H9E:C;H<J@IAIBBCFDbEFFHGGHDIDJGKDLHNFOGRHSEU]VbXFZD[F]F_GaEcZeIfEgFhE
=parado	x0YfX
=parait	s@[HJIJKIV]ZHh[
=parc	x@HZG^Yh]
=parcel	x3J?GHa]JaE
=pare	s-G?I@]HXIIRJTIXJaJcafG
=parent	u%I;bHC
=parental	u!^H^KHZG
=parentesi	x3_>JVIZJ
=park	s?IH_
=parol	x-Y
=part	_!I#I(F)I*J-C/[0I1I3^4I6J7H8I9I:F;J=]>[?E@DAJBGCHDFFFG_H=IaJGKFMFNFOGPHRISITHUHVZWJXHYJ[I]G^H_IaZcGd[fEgIhG
=partag	s@[H_ZG
=partenair	x:]HH
=parti	l(I-I.Y3J9H:I@IDIHCI^K[NJV^ZH][aJ
=partner	e!G(I-J/H7I8[:d=I@GBFGIIHKGMHNJPISHTIUJVHZE[J_YbIfJg]
=party	d(I-F.[7a:J@FBHGIHCIFJbKFMJNHSJVIZB^JbZdJgJhI
=pas	L!>#=%F&E(])C-F.D/E0Y1B2A4?6H9;:E<B>=?ZA@B9CEDHF@H?J?KGLHM^O^PEQBRBS@THUHVbX<Zc[_]Z^H_?acbIc=dYe@f?gIhZ
=pasa	q%G;Z>XC]DIGFHHK[M^NJZIaJfIhH
=pasado	u9J@IHIIIKcMJNJZHhI
=paso	s*Y3J9J?FCbHHZJaJeX
=passa	s%G;Z>YC]HJKZZJhG
=passaggi	x*YC^HJ
=passaggio	xC^HIZJaHeY
=passcod	x>I?JDHHHZJa^
=passe	xCXGFHJM^
=passen	x6[A^HIZJ_G
=passfilt	kHGJbZH
=passiert	x>HHDa_
=passkey	j(I?a@GBHH^IIKIMIUIVHZF[IbHhI
=passphras	p%I1J2ZHZI_KJZG
=passt	s6Z9JB[HJIIKHN^OXZJ]J
=password	3!8#Y%H(Y)>*B+7,H-_.?/[0F1B2c3;4<5E6Y7a8C9=;@<X=C>A?@@XA9BaCBDEEDF=GYIdJaKbL]MaN_O:P9Q=R>S>T@UIV?X=YBZe[a^__;aCc?d]f>hb
=password1	u-^ZI
=passwordneverexpir	sLZ
=passwordprofil	k%G(_-H/H@JHBJHMHNIZI^JgdhJ
=passwordreset	f#I(I-I._/J7I=I@IBIHDIHJIKIMISbTIVJZF[J]JaIbIc_dHfHgGhJ
=passwordresetservic	p(H@JBGHCIJKJMISFUHVJZEbIcIdIfd
=passworter	u(]IIKJN_VJZG
=passwortern	x@GK^d^fG
=past	k%I(J0I>D@XH[K^NJZZ^J
=pasword	xK[bZhH
=patch	p(Y5ZNJfZ
=path	oFbHGIDZG
=pattern	m-cHIIJZI
=paus	x-I@HHJKHR^X]ZI
=pays	x3aHH
=payslip	uH]
=pc	W!G#Z%G&I(C)G*F+H,H-D/b0J1I2I3F4H5I6H7E8H9F:F;I<I=F>C?F@@AHBDCGDFEFFIGGHBICKCLGMhNDOHPFQJRHSGUGVEWHXGYIZ>[F]F_GaFbccGdCeIfGgchC
=pcs	q(I)J*J.Y@JBJEJH^ZFb^dHgZ
=pdc	l#J(J-I3H4d5Y9H:J>H?HBJCIDIHHIJKIMINJRJUJVIXJZG]JaHfJ
=pdf	p(J-F>J?H@IBIHdIHKIZF
=pede	m*[3I9H>H?JBICYDJI^M^TH
=pela	x9]HINYZH
=pelo	xIXd[
=pend	xH^
=pendant	x!ZHG][
=peopl	W!E#G%B&I(Y)Y*],G-a.H0G1F2I3D4F5G6G7G8_9E;^<H=G>B?I@AAZBDEFG^HCJDKDMDNAOGPcQHRGSETFUBVZWEXEYGZ=[Y]F_CbDcDd^eHfJgChE
=per	U!Z#Z%G&H(Y*]-C.H/F0G3A4E5H6G8F9Y:B;G<H=C@bAGB?D^FGGYHHIAJFKALFMYNDOBPYQGRESDU]V]XHZC[E]C^C_EbGcDeFfBgZhA
=perch	k#H%H(I*Y-H/[3I9F=I>F?G@FBHCEDIHDIZKHLXMGNZOGPJTIUJV^XHZ][Y][aHdJfJgJhI
=perdi	k>_@JCID]HEOIaI
=perdio	s%[4Y>^DJHHZGdYfJ
=perdu	j%[>_?I@JBJDXHGZId]fJ
=perfil	x3]9I>HC^DJHG
=perform	o%^(E<Y=XHH
=perhap	x!]3G>IHGO^ZF
=perimetr	xG[
=period	p9E@ZH[NEXa
=permessi	m%Z(^0X;Z>JHFVJZIfI
=permesso	x%Y^X
=permiso	g%](^9J;]=J>I@IBJHGQYVFZI^YbIdFfJ
=permissao	u%[(_VFZF
=permission	W!H#F%_(a)G*H+I-E/G0G1H2H3F4H5I6I7I8I9H:G;c<J=E>F?E@BAHBDCHDFEIFGGGH_IHJIKGLFMHNFOJP_QJRISITHUGVYWHXHYIZ?[F]F^F_FaHbGcGdFeIfHgHhF
=permisso	x%Z([HJ
=permit	m(D/[9H:I@^BJCJHYIIV]XJZD^[hI
=permitir	x.Z[Z
=permitt	o%Y(H-^9I=Y>I@GBJGIHDIHLHMJVGZC^_dIhJ
=pero	e!H#F%F(I*Y+J-G/[3E4I6J7J8I9F:J=G>D?^@EAJBHCHDFGHHAIFKEM^NIO[PIRIT[UIVGXHYJZB[a]I^JaIb[cId]fEgHhH
=perso	k%X(I4X>c?[@JCIDGFHHDOJZGaJ
=persona	x9^HH
=personal	o>^?[@ZDHHDPXaF
=personalis	x@_ZG
=personalizada	x-YH]ZH
=personalizzato	x-XH]SJZH
=personn	m%I(I3J9Z=[>I?G@IBICID[HEIJS]U^VZZF[IaJcIfJ
=personnalise	xH]ZI
=peut	k#J(H=[>J?G@YBGCJDJHDIJKIM[U^VZZD[[^ZbEfJhJ
=peuvent	s8ZPZ
=peux	j)Y*H-H3F9H:J=I>_?FBICGDGHCIGK]MJNJOHPJUJVFX]Z^[H]IaGbIhG
=pgmsa	u!I%I0bHDZG
=phish	qH_aI
=phon	I!A%C&F(?)B*a,D->.E/B0F1D2F3a4C5E6E7C8D9>:@;E<E=B>f?Z@CACDaEDFCGGH^I=JDK@LCN@O_PBQERDSDV?WCXAYEZE[A][^C_BabcBdCeDfCgGhF
=phone	Q!E#Y%F&I(C)D*I+Z,G-D.H/D0H1G2H3d4F5H6H7G8G9B:E;H<H=E>d?[@BAGB@CZDYEGFFGEIBJGK@LGMJNDOaPDQHRFSHTDUDVCWGXEYGZ?[C]A^G_EabbEcFdEeHfEg]hC
=photo	x9J>J@IGHHaRIZGfI
=photoshop	s=GHa
=phras	p-^
=phs	q3J9J=F>J@[BIG]H[JJLJM[ZJ^I_IdZ
=phsfilter	x(IGbHGPIZGgI
=pick	b#J(D)H*]/Y7J:I=I>I@aB]C]DHGJH@I]KIL_MHNDPIUJZ@[G^I_IbHdIgJhF
=pictur	q>J@JHZIJKJb_hI
=pide	c!I#I%J(I*Y+X-G/I3H9D=Y>E?F@EBEC^DFHXI_KELZM]NIOFTHUIVHXHZE]H^JaHbIdHfHgIha
=piec	u*X?ICY
=pilot	oUHV]
=pilotgrupp	xH[PIVYZI
=pin	_!H%I(H)I*I+I,J-D.J/H1J3D4H5J8J9B:G=H>A?A@FAJBGCEDFEJFJGIHgIdJIKELIMENGODPIQJRITHUIVGWJXFYJZA[H]F^I_IaCbXcHdJfHgHhZ
=ping	x7]9^=JBIDIHETJZDaI
=pingfederat	m7bHISJ
=pisz	xKYV[
=piu	d!G%G(G)[*G+H,I/H0I1J2I3C4H6I7J8I9F:G;J=_>aA]BDCYDDEJFIGHH>ICJJKZLIMDNFODPHQIRHSHUEVCWIXaY[ZG[H]F^HaCbGcHdHeIf]gHhD
=plac	p3[H]JYdZ
=plan	m-I3H7I9H:I=e>F?J@HDIGHIGKHNJVGZC]I_IaJbJfJ
=plann	xH^
=plant	l#X.X3J4I5X>IHDRIZZaZcHeZf[
=pleas	V!I#]%G(D)F*F+I,I-D/H0J2I3F4H5I6J7H8H9^:E<J=B>B?E@DAIBYCFDEFHGHHaIYJHLIMFNFOHPFQIRISGTCUEVEWIX]YIZc[E]E^G_GaFbXcGdEeIfHgGhF
=pls	p#[(J-FBGDJHCIHJIKGMINHTHVJZb[I^IdJhH
=plus	Y!F#D&I(D)]*F+[,H-X.G/F0H3_4J5H6G7G8G9A:F;H<H=]>]?[@GAGDCEGF^GEHAIYJFKILGMDNDOAPFQHRFSFTHUEVDWGX[ZF[F]C^GaAc]eGf_gFhD
=plusieur	q#]>IA]HGIJT[X]ZF]J_HaH
=po	s#YHJMXSXZHf]
=pochi	xI]MY
=poco	s9I@aBGHHM_ZDhI
=poczekaj	xXZ
=podac	x*_CJ
=podalem	xDaZD
=podcza	x(JZ]
=pode	qB^HGKIMJVZZE^]hG
=pogingen	q#]HHX]ZI
=point	k#J(I*J-a/J3Z9H:I=J>I?H@GA^BICHDIGJH?IEKFMINHOHPISJTJUJVHXIZF[J]I_caHbHhI
=polici	p/YH[NI
=policy	K!B#C%B&G(?*c+D,E-B/]0G1E2F3C4D5c6F7C8D9B:A;F<E=@>B?G@ZADB@CZD@EDFFGDIAJbKBLCMANhOEPBQXRESBTBUEV>WhXCYFZ:[C]B^C_CaAbEcCdCeEfCg@hA
=policyn	x@JHHN_ZH
=politica	i-J.Y:I@JHEKINdUHVJW[ZHaJ
=politiqu	q-J.X@JHYN_UJVJWZZH
=poner	p9J:I@bDIHGIHKXVJZG[]
=pongo	uDJK[O_ZI
=ponowni	s@YKY
=poor	p!^@GHHZHc[
=pop	u+ZD]HFZF]Ia[
=pops	p>G?GBHHFMJN[ZHab
=popular	x-_ZI
=por	]![#_%F)H,H.I/H0J1J2J3C4F6I7I8H9Z:Y;I<J=E>B?E@HAIBCCEDDFIHDIYJGMEODPGQIRGSHTFUFV^WHXEYIZZ]Z^G_GaXdEeGfDhD
=porqu	s*[/^@JHEKIL]MINITIZH]]
=port	g%J(I)H*_-I1D3J4[5J6J9H<J>I@JBIDJGIHbIIKJMJNIPGRFTIWJXJYG_JbJc]dIfDgH
=porta	xA]HJcY
=portabl	m9J>Y?J@JB[C[DZHAIJKJMYZH]JaHb^hI
=portail	x:]DJHIT]
=portal	T!D#E%D&J)D*E+G,G/@0Z1^2I3F4G5G6H7D8G9I:a;I<J=F>E?BAGBBCED[EFFHGFHEJ[LHMGNZOGPDQIRISZT]VGWFXFYHZ=[F]E_FaFcDeGfFgg
=portatil	l!J#I-I3I9H:I>H@HBZCJDHH]IGKIM^NHTJVJXJZG]IaIb^gIhJ
=possibil	u3]DGEYZJ
=possibl	c!G#]%E)F*J-I/G0H3Y4H7[8J:G>G?GBDCJDIGGHYIHJIK[LHMHOIP[SFTGUGVDWIXGZa[^]H^G_HaIbGcIfIgGhG
=posso	h%J(Y*G-I3I9G:I>Z?F@ZBHCFDJHDIEK_MHNFOJPIUIV]X_ZB[I]JaHgJhG
=possono	p8[9H>J?J@[CJHGKINJV_ZG
=post	x3YDZOJ
=postfach	xH^
=posto	xB_HFMF
=potet	u#Y9]@IBYHFTHZJ
=potrzebuj	xD]HYZI
=pour	W!E#E%[(Y*Y+D,G-D.H/G0H3C4F5H6H8Y:B;H<I=I>C?]@IAHBADbFHGZHYICJFKBLGM[NCQHRGTIU]V_XDZD[D]E^F_GbCcCdHeGfBgFhD
=pourquoi	q#I(I*]9I?J@GBHCIHIIIKIV[Z[[^hH
=pouvez	s#[3J9Z@IB]HGXHZI
=pouvon	x3]:YDI
=power	s-J/J4[5FJIZIg_
=powershell	i/I@IMIZGgc
=poza	x9^BIG[HGZIdJ
=pozwala	u@[HIZ]
=ppe	uJ]
=pre	s%Z3HH[ZGb]cH
=precedent	q(J-F7J9J>J@HBICJHDIGKbM[NIZF]JaJh]
=precisam	x*]MY
=predictabl	q-a9JHEXJaJ
=prefer	x-J4^HI
=preferr	p4bHIZJ
=prefill	x+]3JDIOJ
=prefisso	x3_HH
=pregunta	q#G)H*_-H3J9G?_@ICHDHHEKJPGVIX^ZJ
=prem	V!Y%D(C)E*E+G,H-E.I/b0G1]2I3E4[5I6X7E8G9F:F;G<I=H>G?EBCCFDEEaFIGGH<ICJEKDLGMGN^OHQHRHSCT]UEVCWHXGYHZ>[G]G^F_caEbFd^eHfFg[hF
=premier	u@HC^DYKGZCh]
=premium	e!J%J(J-I/I3G9I=g>I?I@HCHDIHDIGKHMINHTJUJVIXJZG]I_HaHcIdHfJhI
=premuto	x3J>ICJD[HFa^
=present	mHGKFZD_Xhc
=press	f!J#H(J-H/I3D9G=I>D?F@GBDCHDFH?IHKGOFRJTJXYZ[][_JadbXdIfI
=presto	u9Z?J@aBIHE
=preuv	uC_DJHJ
=prevent	c#J,Y.Y@IF[HGN^SHT[ZHdJhH
=previou	b!G#^-G/I>a?JBIDJH@IFKbM[NEO[TIZG]J^IbHg^hH
=previsibl	x-a9JHHXIZJ
=prima	j!I#I(H*J+J-G3C4J9F:I=I>^?]BFCFDGGJH@IFMYNHODRJTIUIVIXGZG]a_HaFb]cJh[
=primer	u>H@GC]D^HGKIZHh]
=primo	u-J@GBHC]D^HHIJKINJZFhZ
=principal	s(]HZfJ
=print	l#]@ZHZP]ZG
=printer	i(I-J9J>F?J@IHeZF]HaIbH
=pris	q5X7YK]gX
=privat	c!H#G(I*H-H.]3]4H6a9J:I>cBHD[HIIIKGMHNHO[PHRHUJYHZE]IaDbJcGfFhI
=prive	x.X6[
=privileg	^!G#J%C(c)^*a+I,I-H/I3H4I6J8J9I:I;I=H>H?E@IAJBHCGDFEJGIH>IJJIKIMJNIOJPcQJSJUIVFXIYJZF]J^H_IaIbJcIdIgI
=pro	s>Y@Z
=prob	qHJN[X]
=probably	x>F@ZO]
=probieren	xX_ZI
=probiert	q#H9J@HBICJHGKJNYXaZZ
=problem	Y!E#F%[(E)H*H+G,I-E.J/E0H1I3F4H5J6H7G9E:E;F<J>F?F@FAHBdCFDFE]GGH>IEJGKILFMFNDOHPDQJRIS_TFUEWFXEYIZb[G]F^E_EaDbJc[dEeHfHgHhF
=problema	f%I-H3I9I:I=I>I?I@HB[CGDIE]HCIIKHMJNIPJSIUJVJWHXHZb]IaIbIc[hI
=procedur	xHG]_
=procedura	p+Y,ZBJHFZH]_e^
=proceso	xHFZJ]_
=process	k!_(J-H3I9G:J=H>J?I@IBHCJHAIIKJPJSbVIXI[I]I_JaIcJeJ
=prochain	xLZ
=product	i-[@IGJHDIIJdKJNFZFbZ
=production	u)J?JBGHYVaZF
=profil	f(I*I-G.X3a9I>F?H@HBICaDHIHKIMHXJZF]IaIbahI
=profilo	x3]9JC]HI
=progress	x9]HIZI
=prohibida	u-^
=prohibido	s!G)]BIHIP]Q[UFVJ^Z
=proibida	x-]
=project	u:[
=projector	xH]
=prompt	]!H#E%J(H)H*Y+e,I-F1J3G4J7I8J9G:I=H>G?C@DAJBBCEGHH]IGJIKELcMFNEOGPGRJTGUIVGXHYJ[I]F^H_HaFbEcIdJfJgIhI
=pronto	x-J9[@^BJHIXJ
=proof	k(F)G*c-J>J?JC]HDPHZGaJ
=properly	o3^E[HZVEaG
=properti	q<[HELJU_VJZF^]bJ
=propon	s>I?aCJHJ
=propos	u3I>J?aHIaJ
=propose	u?_CHHJaJ
=propria	x^Z
=prossimo	xL]
=protect	i!I(J)J*J,I-C1I3I4J9G;d=I>I@JAGBICIGHIFJHKINHPaTIXIYJZB]I^]_FcJdFfJgHhH
=protection	e#I%J(I-d/G0H7J?H@IBGH[IHJ[KGLJMITYUGYJZE[I]J^FbIcHdGeIfIhH
=proteg	xHJP_VF
=protegido	xP]
=protocol	l1I>IHERJYfcEeJfG
=protokoll	uHDNZY]a]
=prov	q*ZCYXY
=prova	u=b>I?J@JBHC[DHHEZF]I
=provar	x@IHIN]X]
=provato	uN]XZ
=proveedor	x7^KJZH
=provid	sHJN^ZI
=provider	d!G#I(I-F3G7d:I=I>^?I@FBHCGDHHIIHJIKFLJMINHOJSITIUJXIZD]J^G_GaZb_fJhH
=provision	f-H0c1JHXZGaJfJ
=provisoir	x@[LX
=provvisoria	x@]LYZG
=proxy	_!I#I%H(I)J*J+J,I/J0I1H2J3G4E5J6H8I9H:J<I=H>H?H@IAIBGCHDHEJFJGHHYIIJHKILIMGNGPIQJRFSHTJUHVIXHYEZB]E^I_HaHb_chdHeHfBgJhG
=prueba	p9J=_>JB[C]DIHFZG
=przegladarc	x.YMY
=przez	x#J-J9H@JHIKJN]X_ZHaJ
=przy	xHIh^
=przychodzi	s>[a[
=przyjelo	x/^
=przyjmuj	u@IDIHJKJMZh]
=pso	u#J-H@IBJHFIHKGMHNdZD
=pta	x!I-I0BHb
=public	ubX
=pudo	xB[ZGdHeZ
=pued	a!Z#H(Y)F*H+I,H-G/H0J3G4X6Z7H8I9D;J=Z>G?F@YAJB@CFDGGHHAIYJJKGLHM[NGOHPIRISHTGU[VaWIXG]G^[_EaGbEdEfZgHhG
=pueden	l!I(H-J8[9^:J>H?I@HB[CIDIHGIGKHTHV^XHZCaG
=puedo	c!G#H%H*G+I-G/I3G4H6J7I8J9E:F=G>[?E@XBBCGDEGIHYIDK[LIMFNHOHPIRJTHUHVBWIXbZ_[[]G^H_IaEbFcJdHfHgJhE
=puerto	xH]cXfI
=puesto	s3F8[9H>G?^CXHIOGV]
=puis	s6[8Z@JC^HHKHZG][dIhI
=pulsant	q%I(b:]>IHGIHKJVFZHaJ
=pulsar	x(XHIb[
=punto	x-[3[
=puo	i!J#J%Y([)G*I,G-H3I9G=Z>H?G@_BHCGDHHDIYKFLJMINHOHU^VYXIZB]I^YaHbHdJfIhH
=pupil	q@ZZE^]g[
=pure	xB[MJTIZId^
=puse	q#[-I>J@EBID_HHI[KGMHNIOJTJZD[J]^aGbJhI
=push	s3J>H?JHDZFaab[gX
=puso	u2]9J@aIHXJ
=put	b![#I%I(H)I-Z/G3F4H5J7I8^9I:J=J>D?H@DBFCIDXGHH@IXJYK^MINFO[PYSJTJUJV]XIZ?][aHbIcZfJgJ
=puts	xEX
=pwdlastset	f%b(IHHVIg[
=pwned	uHIJa
=qr	x>GH_XHZJaE
=qu	l+^>I?HCZDEHGIHK]OZZI]JhI
=qualcosa	x.Z9]HG
=qualcuno	x@[
=qualquer	xN[
=quand	p*Y-J9I>I?[@GBICFHDKIOJX^Z]hZ
=quando	l#H-I9I@FBZHCKHXXZY^JfJha
=quanto	s-I9J=C?I@]H_IIKHT[XJZI
=quarantin	u0^MI
=quarter	p=H@JK_R]ZEa[
=quatr	u9J@]CHHHIaXJZJ
=quattro	xHGIaaJ
=que	Q!@#>%A&F(>)B*Y+_,C-_.D/B0E1C2D3F4A5E6D7B8C:J;D<E=>>@@HACBDC]D]FCGAHAKaLEMCObPAQDRBSBTGU?VbWCXYYC[^]=^[_Ia;b>eDfHgBhd
=qued	x#a@IBJHHIIKHTHZEhI
=queda	xBGHIUJZ^_Z
=quedo	p!Y9C>]?I@IB]HCIJKIMJR]XIZHdYfI
=quel	q3G>]HZIJNZ
=quell	sG_HFNY
=quella	m#J-I9H=I>G?I@HCIHEIGK_MYNHOJUJVJXJZG]JbJhc
=quello	m+I3E>]?JCJDDHHIIKIObVJ_X
=quelqu	u@JBIM_ZI
=queria	x-J>J?[@^HHKJXJ
=quero	xK]ZI[Y
=query	uHJQ_
=questa	q(X-XKY
=question	[!J#F%I(A)E*d+G,J-D3I4J8J9E:G;I=H>F?e@GAJBGCED[EIFJGIHYIFKELYMHNHOHPGQHRJSJTIUHVFWIX]YIZC[G]H^I_HaHbHcHdHfJgIhH
=questo	x(Z
=qui	p3E;Z>]HGIHKIOGU]VHZ]^ZaIfJ
=quick	u9Z@YHJ
=quier	q9J>H?J@HC]HIIIK^M]XJZJaJhH
=quiero	k+Y-I3H9H:I>H?]@]BFCEDIHEIFMENHOITJXIZ[[[]JaGh[
=quit	xCJ]Z
=quitaron	x*I-J=Y?^CHHHNI
=quito	x-J4^9J?JBJHGU]ZI
=quota	xHZ
=qwerty	s%J-d3H9H@IHEIEKHNJXJZH
=r	q%F-I2I3I9HAJFdGIHEIIKIPHQ]VIZF
=r2	p5_HI
=raden	s-]
=radio	x[Z
=rais	q(J-J>I?IC_DFI_
=raison	u#^@JEZHJZJ
=ran	l!_#G(H)[-I/I7J9G:J=_@FBIDIGJHAIHJGKHPIRCSFTJVIXGZE]baIbJcHgG
=random	p-IIEK[NaZI
=rang	u9H>EB]HGKIZI]_
=rano	x@Y
=rapido	xVHb_
=rapport	u+[D[
=rather	x?X[X
=raus	p#a-I3^9J>I@IBHDHHFIHKHNJXFZH]^aIdZ
=raz	u@^
=razy	x#I-I9J@^BJHHX^ZG
=rdp	x/I6J=GH^SJTJZF_Hb]eIfI
=re	h!]%G+^/J3I8_<J=J>I?G@JAIB[CDDBUIVHZG]I_HbJcIdGeJfI
=reach	_!G#X%I(G)I-G/D1I3Z6E7I8I:E=G>J?G@FBGCJDZEFGHH@IIJYKDM]NEOHPIRHSHTHUFVGWIXZYZZI[J]H^I_Da]bYcceIfDgXhJ
=reachabl	q3J4[>^DJHDMJS[UJaDfI
=reactivat	s!_HHTJ_IbI
=reactiver	x6[8[
=read	e!F#I%b(I)J-H/H2F4J6_9I:I=J>]?G@GBICHDIGIIHJJKEMJNGPISYTIVGZ]]H^J_DaFbJcHfIgJhI
=reader	p(b)JH[VJZFbJ
=readwrit	x(a@IHIKGZF^I
=real	u9^HI
=really	u9Z@Z
=reason	i-F3Z8I9I>HCJIFKHLYNdZI^J_J
=reboot	j@JB_HDMJZE]HbXfa
=recall	x?IH^ZFaE
=recebo	qHIa_
=receiv	c%J(E)I*I-J3F:F=I>Z?F@HBHCHDHGIH_IIKFMINIOIUHV]WJXIZY]]a[bIdJgJhI
=recemment	sK[
=recent	p-H9JHIKaZJhH
=recently	k@aBJHIK[ZC
=reception	uHZZG^^
=rechaza	k%J(J-Z3J9H:J>I?I@FBJCJHFIFJ[MIN^O]VIXJZXaIhH
=rechazada	u.Y/]@Z
=rechazado	x,Y
=rechazo	x-Z/^KJNIZJ
=rechner	q#^(I-J3I9I:I=J>I@IH[IJKJMZVHXHZG]IaIb^dIfJg]
=recht	k%a(Z0];[=I@JBJDIHFVIYJZH]IaJbJfI
=rechten	p!F#J%^(a)H-H2J3I9H:H;_=I>H?I@IBHCJDIHDIIKGNJP[VGXIZF]J_JaHbIdJfJ
=recib	x>EH^a[
=reclam	s9I@IC]DJHGI]M[ZI
=recognis	h(H-^3C7[9J:I>E?J@GBICHDGHFIDKXNHO^UHVZZF]IaHdIh_
=recoi	ua]
=recoit	x>HHYaY
=recommencer	xHIX^
=reconnait	x:]@HHIZJh]
=reconnu	xOXhZ
=reconoc	s3H:[>J@FDJHGIJKJMHO[ZDh_
=record	g*J-G3_7I9H:H>Y?E@FBHC^IGJJKEMGNGO^T[ZE^J_IaEbJhE
=recover	x>_HF
=recovery	l>[D^HYVIZJaG
=recreat	u!IHI_a
=recu	xa]
=recuerda	xKahJ
=recuperar	u%J>HHGZ_
=recuperer	s>YCZHGZ[
=recupero	q(H*[,Z>b@IBJHFKJZC
=recusa	xJX
=recusou	x/]
=recycl	u3IAIHJK[ZI_^
=red	d!I#I%J(G-C/G2J3G7H8J9F:H=I>G?F@CBCCGDGGJHEIaJHK]LHMGNEOJSaTIUGVIWHXIZ_[I]B^H_JaEbEcJdGeZfIgHha
=redan	uK[
=redefinicao	k(F*J@JHYU_V]WHZZbJdJ
=redefinir	d!Z#I%Y(])J3I7I=Z>H?H@DBFCIEJHBIJKHMINIPJS[TIUFVZWFXJZ][I]IaIb]cJdIfIgIhJ
=redemarrag	xB_HIfF
=redirect	s(I7a:G@JDJH[ZCbJhJ
=reecritur	^!G#G%[&J(E)H*H+G,Z-F.J/G1I2I3D4Z5I6Z7G9E:F;H<H>E?E@CAIBECHDEEHFFGYHEIFJGKDLHMFNCOHP]RYSHTIUEVCWGXF[G]G^F_GaFbDd^e]f^hD
=reescrib	x%J0ZPY
=reescritura	h!I#J%Y(H)J+I,I-J/I0I1J3G4[6Y7J8X9F:I>H?H@GAJBHDGEJGGJIKGLJMGNHOIPFRZSJTJUHVHWJXIZ[[J]H^J_IaIbFc[dZeYfIgHhG
=reessayez	q@XTXZ[
=referenc	m#]
=refus	N#A%a&G)^*C+D-_/c0E1E2G3?4A5D6D8C9A:I;F<F=Y>@?E@ZADB?CBDBEEFCGAH>IcJbK_LDM?OZPIS@TBUCWDXBYEZE[B]B^@_AaBbAcBf@gD
=refuse	p%I(I-J:J=]@ZBJHCKJN^PaVFZB^XdGfH
=regard	u%Z@Y
=regel	xG]HHNZ
=registado	x3I>JD^HIO[ZH
=register	R!E#G%H(E)D*D+f,I-E.I/G0J1H2I3C4H5I6I7H8G9E:E;I<I=E>[?_@CAFBDCbD_EHFHGFIDJXKALGMFNEPFQIRHSHTGUBVBWFXGYHZ@[F]D^G_FaEbFcGdGeIfGgGhE
=registr	uD[
=registrado	f+a3HBHCZHCO^VI
=registration	_#J(I)I*I+d-I3Y:J=J>H?EBGCCDYH[KILJNGOIPIUJVIWJZG]IaJbH
=registrato	f+_-I3I>G?H@JBHCZD^HBKJNIO^VIZG
=registrazion	pB[CHD_HDNJUI
=registrei	xDZ
=registrerad	uC[DJOY
=registrerat	s3ID^
=registrieren	x+_>ICIDGOJ
=registriert	h+Y>J?I@IBIC[D_HZKIOIVIZI
=registrierung	o+_BZCHD]HGZJ
=registro	k!J)J-I/Y3H>G?GB[CDD^HZIJJJNJOIPJUIVIZJ]YbJcZhJ
=registry	p+F?JCIDDHCJYYcb[eJ
=regl	p-H3IBZDIGXHFKFMIN_V^ZG
=regla	xGYNZ
=regola	uCXGYNY
=rehir	x!H/JMJ__
=reicht	x)I*^?HC_HIKJVHZE
=reimposta	l%X(Y=^@IBHHEKJUIVIZEba
=reimpostar	d(^)F*H:Z=Y>I?]@FDHHHKHMGPISITJUHWIZZ[[]IaIbFfHgIhJ
=reimpostata	q(J@IBZHIKIM[UIVIZEbJg_
=reimpostazion	_!F#I%F(C)G*H+H,J-J/I0H3G4H6J7I:E;J=E>H?E@HCHDGGIHYIJKHLJMFNEOJPYRIS_THU[VXW_XHZ_[I]G^J_GaGbEcFdGeIgGhJ
=rein	s!YHHIYVJZ_aJ
=reinitialis	u(J@IB[M]ZFgY
=reinitialisation	[!J#H%H(@*F+G,H-H/I0I1I3G4I6I7G8I;I>G?B@GAJBZCFDIFIGGIIJIKHLIMENCOIP[QJRIS^TIUYV[W[XHYJZ_[F_IaEbDcDdCeIgGhI
=reinitialiser	_!H#H%Y(^*I-J3G4J=X>G?]@ECHDFGJHFIIJJKHLIMFNHOIPGTIUZVGWGXJ[]]H^Ia[bXcIdIfGgHhI
=reject	W!E#G%G&J(F)G*I+I,H-_.I/a0I1G2I3F4G5H6F7G8G9F:E;I<I=F>F?F@YAGBDCFDGEGFHGFI^J^KGLGNaOJPFQIRGSHTGUHVFWGXGYHZH[G]G^E_DaGbFcDdEeHfEgFhY
=rejestrowalem	xDZ
=rejet	u-ZK]
=rejett	u.YJZ
=relat	x%Z
=relay	uHGc^
=releas	u#I1[HHKHT[[[
=reloj	xR[
=remain	o#H/YT]
=remember	c#H(H-E>H@GBICJDIHXJIKaNGOITJVHXIZX[Y^JbJh^
=remettr	u@ZCJHGIHKbZDhI
=remot	a!J#J%H(J-J3J4I6J9J=J>D?IBJDIH^IIKJNJQeVIZF]J_IaJc[dJfI
=remota	xQ]
=remoteaufruf	uQ^
=remotely	uHJQ_
=remov	_!F#I%Z(F)X*H-G/F0J1H2I3G6I7I8X9C:H;I<J>B@EAZBDCEDFEJFIGFJ[KELHMHNGOJQGRHSJTGUHVZWJX[YcZE[I]E^Z_[aFcAdHfEgFhG
=remplacer	u@]HZNIZJ
=renam	q-J=JBJFaGIH]IFKIVJZF
=renew	p-J@ZHEIJK[NJUYZFc]
=renseign	x3H>E?_D[HFMJaH
=renvoi	u!X7ZNX
=repair	u>^HFaI
=repeat	pK]ZI
=repetida	u@IKbZF
=replac	f(I-G9I>a?I@cBGDIH[IFJJKDMHNIZA[I]J^HbYh[
=replacement	s>^JZZH
=replication	x@JM_NEZIcG
=reply	x9XHX
=repond	x0YIGN]
=repons	x9]@JHEX]
=repor	x([HIc^
=report	c!I%I(G)J*J-H1J3J9I:I=I>F?H@FAHCGFJGJHbIGJJKGMINHOIPJS[UIVIWJXJZb]X^J_JaIbHcIfIgIhI
=reprendr	xK^hH
=request	a!G#F%H([)H*E+Z,I-E.I/I1J3G4I6]7H8I9Z:F<I=F>F?C@EAIBECFDEEEGJH_IFJIKGLZMGNGOHPHQHRISaTHUDVCWIXYYIZI[J]E_FbFc[dHeHfHgIhH
=requestdeni	k(_HI
=requir	X!G#H%B(X)F*J+_,H-F.J/H0J1H2H3E4H5I6I7I8G9F:G;I<c=[>C?D@AAGBFCdE]FHGGIFJGKCL_MGNCOHPFQHRHSHTHUFVFWGXFYGZ@[H]X^D_GaGbGc[eYfHgGhF
=requirement	_(I-I/I3I9I=IBJCJEJIdN^TJZF_JaJcJhJ
=requis	q=Y?[C^DFHG
=requisiti	sHHIYN^
=requisito	m-J9JHGI]N_ZH
=reserv	m7I9I<HDIFcHFIHMJTJZGdJfH
=reset	9!]#A%I&F(])^*Y+>,<-70Z1[2A3F4H5^6A7[8X9@;I<E=Z>I?]@IAJBZDFFZH@I:KALHMEN>ODQASYT>U[WdYCZ^[E]]^B_Ga]bZcHeFfIg]h=
=resetowac	u(J=^BIHGSJV^ZG
=resetowani	q(IB[UZVIZZ
=resetowania	o([)J*J:I=I@IBJDYHHU^bJgJ
=resetseit	x.XS_]FfJ
=resetten	h!G#J%Z([)I/I7I:Z=G>G?G@EBZCJDGGJH@IHJJKGMINHPGSYUFV^WHXHZ[[I]HaFb[cJdJfGgHhI
=resetuj	ub^
=resolv	k4[@JB[PIc[dYfF
=resourc	u!J8FA_G[HF_H
=respect	qI[NYZJ
=respond	x0[
=respuesta	u#G-I9]?I@IX^ZIaG
=resset	xb]
=rest	h#I%[(G)X*J-H/I3J8J9H:H=I>H?I@GBHCIDJHBIGKHL[MZNIP^UHV_XIZC[I]J^I_Za]cJdIfJhI
=resta	sLYMI_Yg^
=restablecer	[!X#H(_)F*H+H-I/H0J3H4I5Z6I7X8I9J;I=^>F?Y@CAJBHCFGHHBIHJHKDLIMFNHOJP[RISGTHUDWFXHYJZZ[Y]G^H_FaZb[dFeJfEgGhH
=restablecida	xg[
=restablecido	xBZM^UHVJZD
=restablecimiento	c!D#H%G(D)G*H-I3I4J7I8J9J:E=H>I?G@JAJBYCHDFGIHYIIJJKILJMHNHOJPHRJS]TIUYW_XHZ^[J]Z_IaGbEcFdGfYgIhI
=restart	h!J#I%I(I)J-I8J9D=I>I?J@DB_DHGIIIJIKFMGNIRHSGTJUHVHXGZC]GaFbFcHffgI
=restor	h/G3I6]9I=I>I?JAIH_KJPHTGZI_bcJ
=restrict	jHIQaZJ
=restriction	l@IHIIZKINaZJ^IhI
=restrictremotesam	o4HHHQb
=result	o/bHIMEdY
=resync	s%I=IBGHFRcZJdGeJfF
=retir	p1^=[?ZCIHIZI
=retour	u!_HH
=retri	x0YK]LGZH
=return	b!]%G&[(H)I+Y-H.J/I1J3H8J9H:H=I>X?F@FAIBGCIDFGIH=IGJZK[LJMHPJS_TIUHVGWJXIZB[I__aGb]c[dJeJfIgFhG
=reunion	s+J-I9G=I>H?H@JBICJIIMHNJVIZ]]_aH
=reus	oHIIIKcNHXJZB
=reussi	u/[B_HJ
=reutilizar	xKX
=revient	u!Y#I+ZHDTJb^
=review	x>GH]
=riattivar	x6[8ZHI
=ricev	u3I>EH]OZaZ
=ricevo	ua]
=richiest	x>FH]XZ
=richiesta	u9_HFLXZH
=richiesti	x9JCaHIIIZI
=richt	xH^
=richtig	uKJZHa[h^
=richtlini	f!I#J%H(G)I*]-H/Y3J7I:H=G>J?Y@FBGDGEIHCIZKGLJMGNdPISHTHUEVGWbXJZB[J]H^I_JaHbGcIdGfJgFhI
=richtlinien	xNY
=riconosc	s3G:]>J@IHIIIMHO[ZFh^
=ricorda	u@IHIIIKbNJOIZIaIhG
=rien	i#I%I(I+J-H3G9G:H>F?H@EB]CFDaHAIGKFMGNHOJT]VIXI[J^Ia]bYdJfJhE
=riesc	u:X=[HJS]ZGaJ
=riesco	o!G#J%G(H@IBIHGIIKHLIMHNIVHZb[^^HhH
=rifiuta	m>J@YCIHIIEJ[KHO]VIZ]aJhJ
=rifiutata	s/^@ZHGI]MHNJ
=right	V!E%f&J([)D*E+F,H-C.H/I0^1G2G3E4F5H6H7F8G9C:E;a<I=D>C?D@ZAGBYCEDCEZFGGDHGIAK?LEMHNBO^P_QHRGSETEUDVBWCXEYGZ=[E]D^]_EbIdDeHfDgEh[
=rimasto	u#^IIKJdZfI
=ring	l+J3H9J?H@IBICJDIHDKHNIOHU_ZC]GacbJ
=ripristino	xHIR^
=riprova	u@]BIHIMJTXZY
=riscriv	x0ZPX
=risk	uH_
=risky	xH_
=risolto	xBYR]
=rispetta	p-YIJKJN_ZI
=rispond	x0Y
=risposta	x9]HYaI
=risulta	u!Z+ZHJh]
=riunion	u-I9H?J@IBJKJZ[]]
=riusar	xK[
=riuscita	x/Y6Z
=riuscito	uBaHJZI
=riutilizzar	xKY
=robaron	x>_ZH
=roblox	x#J-JBIHaIHKIZE
=robot	p3^9_>HHEZHaY
=rojo	u3J9I@HHGIIK^MIVJZ[h]
=rol	q(_)^*X?FBJHIUJVIZI
=role	X!F#H%F(g)h*f+G,H-C.I/E0J1I2I3D4F5I6I7G8H9C:D;I<I=D>C?B@CAHBBCADCEHFHGFHHIBJGKDLGMFNDOGPCQIRHSGTHUDVAWGXFYIZ=[F]E^D_GaEbFcGdGeIfGgFhE
=roll	l(b*X6]:I=J?J@JHDIJKGUJV]ZG_H
=rollover	xH[
=room	k4I5JHaRGZHc[fI
=root	s%ZH^KJZGhJ
=rosso	u>I@IBIHHK^Z[h[
=rot	x-JHJI^KHMJZEh[
=rotat	m2YH_KI
=rotto	u9J>_RYZHaG
=roug	u>I@ICIHHIJK]ZXh]
=round	s@IHJIHKaZHhI
=router	m(J>HHaMJZH
=row	s/Z@GHGX^ZJ]Y
=rpc	l%I*J3J4g5I6G9G=J>J?FDJHBIJKIMHNJPIRFSJVJYHZH]J_JaIcFdIfC
=ruckschreiben	^!G#F%C&](E)F*I+I,[-H/H3G7I8[:F;J<J=^>G?F@DCHDFEGGFHAIFKDLGMGNFOJP[R[SITHUFVEWHXGY][H]G^G_[aGbEcZdFe]fIgGhF
=rucksetzseit	xC_H[KIVJZD
=rucksetzung	x!ZZZ
=rufnummer	s3a>XIIOIZJ
=rule	Y!G#H%G(E)G+I,J-C.J/]0I1H2I3F4F5H6I7G8F9G:E;J<J=E>F?F@XAHBECGDEEIFHGfI[J[KALHMENfOIPDQJRGSGTGUFVCWGXHYHZ?[G]G^G_DaFbFdFeIfCgFhE
=run	h!J%G(H-J0Z1^3I4H5Y6H9H>J@IBIGHH_IJNIREYHZE]Y^^_JaJcEfD
=runn	d(J/J1]7J=IBGGIHDJ[R[SIUHVIZC_JbIcFdEeGfcgI
=runs	m#H-H1Z@HHFIIJ[KZNHR[T[ZGf]
=ruolo	p(a)]*]?FCIHHUIVGZI
=russia	x#FH^TY
=s	m!J#^%J*X+^-H3J9H=J>J?I@JBICIDJF]HZIHKHMJNHOJPJVGXIZZ[J]JaIdHfIhI
=sa	k#J(I-J.X3J9c=Z>J?J@JBEIIKHMINJP[RJUJVFZD]JaIbIcIdJfHhI
=sabbatical	u!^
=safari	u.]SH
=safepass	xJ]
=sager	q*J-[3J9I>I?IDJHEIHK]O]VJZHd[
=sagt	d!I#G%I(G)H*H+I,I-Y3F4J9F:I=G>G?F@EBGCZDDE]GJHBI^JJMINEO]PIRISGTGUGVFW]X[[I]H^GaFbIcHeYfGgGhZ
=said	g-I/c3H4J=I?J@IBHDJEHHFIGJ[KEMHNGOIUJVIXJZb[I]JbJdEfIgJ
=saisi	u3G>IDJO^
=sakna	q(J-J3^9F=^>I?J@JBJCIDJHCI]KIXJZG]JaI
=saknar	o!J%^(a*J-I3^9F;J=J>H?H@IBIC[DHHEIIKIOJVHXIZF]IaDbJhJ
=sala	x9JH_
=sale	f!H#I%J&H(F)H*H+X-G.X/J4I8J9F:[=I>E@EAJBFCZDFFaGHH?IFJJK]LJMGNGOFPHRITJUIV_XHZY[J]I^I_HaEcXdJfHh[
=salesforc	qHaZI
=salta	xD]HJLZ
=salvato	x3]HJOZ
=sam	]!G#H%B(H)H*H+J,I-H/J1J2G3H4I8J9F:H;J=H>H?G@IAIBHCHDHEJFJGIH?IGKHMINIOJPFQjTIUIXHYHZF[J]I^I_HaGbIcIdHfIgJhI
=same	V!D#E%G&I(E)H*E+G,I-A.I/]0I1G2I3E4G5I6H7F8F9C:F;H<I=D>D?F@_AdBACGDEEHFFGGH<I?KeLGMCPZQHRGTEWGXFYHZb[D]D^G_IaDcGdDeHfFg]hC
=samego	x@^HIZGb]
=saml	u7_ZFbF
=samma	x@]HIZEb]
=samr	k%HHEQeYHZJcHfI
=sandbox	xH]UJWZ
=sans	d!I#^%I&[(I-F/J3]9I=X?I@FAJBFCIDZFHHFIFJJKFMXN^OETGVIXIZE[Z]IaFbIcIdIfIhH
=sap	k#@(G)J-J3I4J9J:H=J@HBGDIHhIIKIMJNJTFUIVIZA[IbDhH
=sas	sHIRacJ
=satisfait	xN^
=satisfi	u/[IGN]aI
=satisfy	p@[HHIGN_ZI
=sauvegard	x6Z
=save	s-F9F=]?J@IDJH^IFKHNJUJVJZD]FaJf]hI
=say	e!J#E%I(H)J*J+Y-E/H1J3D4I8I9F:I;J=E>E?E@[AIBGCFDGEJFJGIHGI[JJKALJMGN[PIRJT[U]VGXHYHZ^[I]G^I_HaGcJdIfGgJha
=says	F!Y#]%C(A)E+J,B-_/X0D2E3=4B5C6H8B9?:Y;H<H>>?A@CAIB=CIDIEYFCGIHCIbKXLIM?O]P?QCRCUZV]XaYC[B]D^Y_YaGbHd[f@g>h]
=sbagliat	x@HHGX^
=sbagliata	m9G>J?I@IBIE[H[IJKHMHRZXHZIh_
=sbagliato	s4^HERYX^ZJdJfJ
=sbaglio	x-H@[HJKIZHh]
=sbloccar	p#ZHI[_
=sbloccato	u#D%IB^HFT]ZI
=sblocco	x1Y[Z
=scadenza	p@JLaZJ^J
=scaduta	s=a@JBIHDKHVIZY][bJfJhI
=scaduto	xa[
=scanner	x>JH]
=sceglin	x@IHJK]
=scenario	x)[AY
=schannel	xY]ZJ
=scheda	x(^?FD^
=scheitert	k/I3]8Y<X=JHIIIKJQYZG_ZdJeYfIh]
=scherm	xHYb]
=schermata	o(J+ZBHDJHGKJUJZI[Xbc
=schlagt	l(I6Z8Z:J=I@HBJHIKJN[VIZ[^XbHdJ
=schlussel	s6_?]HJZH
=schnell	x-I9ZHFIIZ^
=schon	_!G#H%H*H+a,I-[/H1J3E4I6J7J8J9b:G;J=G>A?D@^AIBECCDBEJFIGIH@IBJJKbLIMZNEOGRISHTHUGVXWJXFYIZ?[G]D^H_GbZcHdHeJfGgHhX
=school	k(H/I3G7I:J>Z?H@HDZHEK[MYUaVHZIbIgZ
=schragstrich	x3^FY
=schreiben	u%^
=schreibt	xIZg[
=schritt	uC_]YaDeZ
=schusestrongcrypto	pHJYa
=scim	xH_ZH
=scop	c!J%I)I-I1J3J8J=I>J?J@IBIDIGeH@IHJFKHMJNHPHUJVaZH[J_IaJbHcIdIfHhJ
=scor	x-_HHIHKI
=scorsa	x*[>ICJK^hJ
=screen	T!E#G%G(F)H*I+b,J-F.J/I1J3H4H6J7I8I9E:H;J<J=F>^?E@DAIBCCEEJFJGIIYJHKEMHNHOHPIQJRISHTEUGVFWIXHYIZ?[^][^H_HaFbgcGdHeJfFgGhI
=screenshot	qHYRJZ_
=script	i!X%E(I3E=H>H@GBHDGGIHcKHLIMIOIPFVJYXZD^J_[bHfJga
=scritto	x+J>HDEHHK^O^
=scriv	sG[HFY]ZIf[gX
=sdprop	u(IHIPa
=se	V#Z%B&H(D)D+_,E-A.F/C0F1E2F3A4[5F7G8E:A;F<F>Z?JAFCYD>FFJDK?NFOBPFQFRJUIV>XGYEZ^[]]A^E_JaAbEd]eYf^gCh@
=seamless	xH]
=search	u9IAHBJDJHYMHNJZJ_aaI
=season	p![-d@IHEIHKFNHZH
=seasonal	u!]D]HH
=second	Z!G#H%G(H)H*Y+Z,I-D.J0I1H2I3D4F5I6]7I8a9C:H;I<H=H>D?D@fAGB^CfD@EHFHGHHGIDKDLFMFNCOGPHQIRESHTHUGVFWHXEYHZ>][^H_FaCbFcFdHeIfFgHhE
=seconda	x8[
=secondo	m-Z>I?J@HBHC]HEIYKIXJZF][fJh[
=secour	s3]:J>[?ICGD]HBaH
=secret	j%I(J*D+I1J2_3J>H?cCJDIH^IJKIPJRJbJcJfI
=secretary	u(^3[HFKIVJZJbJg[
=secur	j!I#G%J(J+a4D<a@HCID^HBIIKHTIVHXJY^ZC^IcIhJ
=securit	o+ICZHHQZY]fJ
=security	T!E#D%[([)Z*a+[,G.I/G0H1G2I3E4G5I6H7E8G9F:F;^<G=E?Z@CAGBECXDYEHFHGFHXJHKDLHMENEOGPCQ^RGSGUEVIWGXXY[Z@[F]E_FaFb[cFdEeHfEgF
=see	^#[%Z(B)]+G/I1J3Y4I7J8J9[:H=H>G@CAJBECHDDEJFJGIH^IZJHKELYMHN_PHRISIUCVFWJXGYJZC[X]I^HaGbGcIdHfIgHhG
=seem	i!J%I)J*X-_9J>J?H@ICJGIHJI^NIP^VHZI[I^IaZgXhJ
=seen	o-^KJ
=sees	xA_HEfFgX
=segun	q-[DJHIKIZH]Yh_
=segundo	p8]9JC_
=seguridad	m+I-H3H9F>I?^@JBIC[HFIJKJQZXHY]aJfI
=sei	l-[9Y:I>J?J@IHEI[KHNJVbZB^Jh^
=sein	h![#H%J(H-I.Z3Z9H=J>I?I@EB[CJDJHFIZK^LIMGOJPJUIVZXJZC[J]J^^aIbIdIfJhH
=seit	^!F#]%Y&J(F*Z+X,H-Z/H0H1X2I3B4F5H6H7I8H9D:X;H<J=X>J?H@BAICCD]EGFHGGH=IXJILHMFNEOXPFQIRDSFTHUEVCWGX[ZF[G]X^F_GcDdDeGfbgGhX
=seitdem	q8Z=]BIHGQYR]ZHfJ
=seither	s%I2]=[HFY^ZHdJ
=selben	u9J@_A^HHZH_GdJ
=selbst	k(I)[:H=I?I@GB^HGKHMJSJU]VaZCfJhJ
=select	f%I(J1I4J7J8J@IBICJDJG^HAKJL[MINIU]V^ZGbHcJfI
=selectiv	sGaHG
=self	U!E#D%B(@)d*E+H,H-F.I/F0G1H2H3G4H5H6G7E8G9J:E;I<H>E?C@AAHB>CGDXEHFHGEIFJHKDLDMCNFOJPDQHRHUbVaWEXGYG[D]F^d_FbDcBdBeGf=gEhD
=selfservic	sHGS[UbVGfI
=sem	s%J(Y3b9H>EHEOGaG
=semicolon	xF]
=sempr	uBICID[M]
=senast	x-I3I9I>JHGIHKbZHaF
=send	e+J-I3H7[9I:J>I?I@HBHCIDJIIKHMJNIOIX[]GacbIhJ
=sender	x>I@HBIHaZG^JaJ
=senha	V!D%F)F*F+H,H-X.I0J1I2I3F4G5I6H7G8H9G:I;I<I=E>E?E@JAHCEDZEHFIGGHHIZK]LGNZOIPFQIRGSFTFU]VFWFXDYHZa[F]E^Y_GaEbJcEd^eHfDgFhY
=sent	h7[>YBHHF]Za^
=senza	d!H#Z%F&](I*J,J-G/J1J2I3^4H6J8]9H:H=Z>I?H@FAIBECHDZFJGIH?IDJIKFL[NZOEPHQJRHTHUIVIXGYIZF[X]HaEbIcHeIfGgIhH
=september	x1X
=ser	u3G9J>HHFI^KaMIOHZHhJ
=serait	xh_
=serv	u5Y>I?^HZMJVJZG
=server	K!A#H%?&F(?)A*B+B,C-?.E0F1I2A3?4e5f6f8A9?:A;C<[==>@??@>ABB>C?D?FBG=I>JAK>LCNDOBRdSBT@U?V?WCXAYcZ:[B]?^Aa?b>ccdGeBfbgAhA
=servern	xHDR]ZIc]fH
=serveur	f!J#I%G(J,J-I1I3I4]6X8J9H:J<J=H>I?I@HBICJDJGJHCIIKJNIP]R[SIUJVIXIY[ZG_JaIbJc[dYeIhJ
=servic	L!@#@%Z&G)^*A+C-A.E/B0a1Z2[3A4@5D6G7I8C9B:@;E=E>A??@CAEBCCBEBFDG@HHI@JDK@LIMENAOEP>QDRGSaTDUbVaWAXCYYZF[A]A^GaGb@cafgg>hB
=servicebu	jHDcc
=servicio	j%J(I2[9IBXHERJS_UDVFZEbJcGfb
=servico	uSYdHf]
=servidor	e!I#I%H(I)I*I,I-H1H2J3H4]6]7J8I9E:I<J=J>I?G@FAJBGCIDHGIHHIHJJKHM_NJOHP]R^SFTIUGVGXIYZZG]H_HaGbIc[eIhI
=servizio	j%J(I2Y9J=J@JBZCJDJHDPJRJS^UFVFZH]HaIcHdYfb
=servono	sHZI^cJfH
=servu	x9a@IBIHERJZIcJfG
=ses	u%]8Z9JF^HJ
=sesion	o(J-J3J>H?JBGIIKIXJZX[^]]aEbIcIh^
=session	k#_%H(H-H3I9F:J=I>I?H@IBHCIDIIIKELFMINIUJVJXHZD[I]daIbZcJfJh[
=set	L%c&[(])Z*Z+_,C->/E0G1D2C3@4B5C6B8B9?:D;D<_=A>D@_ADB^CGEZFCGIHFI<L^M>N;OBPJRDSCT@UHV[W[XBY^Z9[@]G^]_@a?bCcAfEg_h=
=sets	k&Y)J-I/J@JHDJ]MGZIgb
=sett	[!G#H(J)C*a+H,I-D.X/G0J1I2J3G5G6I7H8G9H:E<a=E?DAIBCCFDEEIFJHdIEJGKDLHMFN[PFQZRHSGTIUEVCW_XHZC[H]F^E_GaFbBcIdFeHfCgE
=setup	b!G#I%F(E)F+_,b-I/J0J1H3I4J6I7J8I9F:I<J=F>G?F@HAJBICFD]E^GHHXIHJHKHLJMHNHPDRITJUJVEWIXIYIZB[I]H^I_GaGbHcHdAecfFgGhH
=setz	x(X:Y
=setzen	l&])Y:H<X@]BIHHKIL^MJNJV[ZB[I]I^IdIhJ
=setzt	sHHKIZ[g]
=seul	f!I#I%H(G)J*F+I-H3F4I8J9E:H;X=H>F?]@ZBYCcDEEIFJGJHAIEKHMHNHOIP[RJSITHU[V]XHYJZB[]]H^J_JaEbIcIdIfHgIhI
=seulement	p#I=Z@JBHHGSIT[VJZH[acHg[hI
=seven	u@_KG
=seventh	xKY
=several	p#Z-H1]HJNYZYdJfI
=shar	e>G?I@IAYBJH]IJTIZD^cbH
=sharepoint	f%H*]-I9I:];EHbIHKJZJ
=she	W!]#X%G(D)G*E+C,I-A.I/D0I1H2I4G5H6H7F8G9F;I<I=D?CAEBbCBDcEHFGGFH;JEK^LXMBN[OGPFQIRHSHTEUEVZWGXDYI[F]a^E_]aCbDcFdFeIfHgIh_
=sheet	xH[
=shes	m#_)I-F@IHDIYKYNJTIUIV]XXZG_Y
=shibboleth	u7bHISGZH
=shop	s-X>[@IHHZHb]
=short	l-F/Z@JC[DJHDIbJJKGNFZG
=shorten	x%I2[9HHFX^
=should	_!B#H%I(F)H*G+Z-F/H1J3G4H6I8G9H:]=I>G?D@GBFC[FIGHHaIEJIMHNDOHPIRISITIUHVEXGYIZ^[F]E__aXbGd]eJfGgIhD
=show	R!F#X%E&I(C)E+b,G-D/]0G1G2J3C4G5H6H8G9D<I=E>G?E@CAGBBDAEGFHGFHYIFJYKCMINZOZPFQHS_TZUYWFXDYGZF[X]Z^F_EbbcEdFeGfEgEhC
=shown	h*H+J-H0[>H?c@GDIHFIHKFMINJOJRJZG[_aZ
=shut	l!_#b-G/I3I9H>Z?H@FBICJDIHBIFKFMJPJRHSIXIZD]Z^I_JbIcJfZhJ
=si	^!F%E(C)_+a,G-C/H0I1G2H3C4E5I6H7H8H:E;H<I=Y>C?D@_AHBBCCD@EHFHGGJHLHMDNDODQHRETDUEVaWGXBYGZ][Y]C^H_GbEcDdEf_gGhD
=sich	d#I(I)Y*I+X,J-I/I3I6X9I:X=I>I?H@[BXCFDGGJH^IHLJMYNIOIPHSJVGXH]I^IcJdHg[hH
=sicherheitsfragen	p*^-J?]HHX]ZI
=sicherheitsinfo	u+[CID[HJ
=sicherheitsinformationen	s?JCZD[
=sick	x9C@JBIDHHbIJKJVJZGaJ
=sicurezza	o)J*[+I-I3H4I9H>J?_BJC]DIHEIIKINIPIQYXHY]ZIaIfJ
=side	i!H-G/b0J4G9I>J?J@IA]BICJDJHAIGJJKHMHNYPGRHSbT[VJXJYIZD[J^J_YaHcFfDgJhJ
=sided	xH^ZI
=sie	[!Z#C%E&J(G)X,G-Z.I/F0I1G2H4Z5H6H7G8G9A:D;H<I>CAHEGFGGGH=JFLFMBNCO_PIQHRYSFUCVYWFXZYGZ_[E]C^E_FaAbDcEeHgFh^
=siempr	x@JD]HFIJK^ZE
=siffra	x3H9JHGIa
=sign	N!E#B%D&I(C)C*F+[,]-@.G/D0H1F2G3J4D5F6F7d8E9E:B;H<e=B>???@@AFBECCEGFbGCH]I^JDK@L^MYNCOFPEQGRFSDTcUCV@WEXDYF[]]B^B_IaAb]cCdBeDfBgChG
=signal	x3H=J>IBHHYMFTGZG]_aJgI
=signatur	q<]
=sigu	l#I3JDIHGL]M^T]hJ
=silent	u3J>HDHHCZJ]Hab
=sim	f!H#D%H(G)I*I-G.J/J3E4J7I8J9D:H=H>i?D@DAJBBCGDFFJGIHaIFJIKELIMENHOHPJRISITCUGVFWIXFZB[C]E^I_IaCbGcIdIfHgIhG
=simbolo	sHJI_
=simpl	q-J3F>IDJHCIcNYOH
=sin	^!F#Y&[)H*G+H-D.I/G1[2H3Y4E5I6H7G8[9D:E;X<Y=H>D?EAHCEEIFHGFH@ICJGKCN^OBPEQIRFSFTDUFVEWHXDZA[]]Ea_bFd[eFfBgHhF
=sinc	Q%Y&G(A)b*A+[,C-^/@0D2G3B4H5F6D7J8Z9B:F;E<F=[?D@EAZBYDFEEGCH?IFKILZNHODPJSFTBUXVAWEY^ZI[D]B^BaJcadEeEf[hH
=sincronizacion	l%Y-G0Y3I9I=I>I?IBICJDJG]HGIIKIM[NHRYSIUJZH]J_JaHbJdIf]hI
=sincronizzati	xGYd[
=sincronizzazion	k-J0X=IDJG[HFIJKIMZNJRYUJZIdIf_hJ
=sind	d!I#F%J(I)Z*J+J,X-]/Z4I6X7J9H=H>I@FBGCYD[GIHAICK]LJMGNGOIPIQXRJSITGUEV^XHYIZE[H]I^J_IaHbIcHdFfZgIhH
=singl	p7[NZZF
=sirv	x?^BJDHHFVIZ]bJ
=sistema	m-I3C>G?I@IBJCJD_HEIHK^MHR^U]ZFaJhF
=sit	x>I@ZHIZEa^
=site	c!F#G%G&I(H)J*I+I,H-a.X/F0I1H3G4]5^6H7I8H9D:H;I<I=G>I?F@DAGBFCGDGEJFGGHH^JGKDMENEOHPGQIRFSYTFUHVHWIXYYHZ@[I]F^J_EaFbCc_dHeIfFgHhY
=sits	sHZJXPZ
=situation	u?GHZdY
=six	k!Z#I(J-I/[3H9I:I;]=I>I?I@HCJDIGJHCKHNJOIPJVIX^ZCabhJ
=skew	sHHR_
=skicka	u3]>YaE
=skip	x+[@HD]HJ
=skipp	o+Y1^D^HCZIfJ
=skrivaren	uH^ZI
=skriver	xO_
=slash	kFbHD
=slot	x#]HITZ
=slow	l@IHbMHRXZJcD
=slowo	x-^HH
=slutad	xHIYZf^
=small	s-J=XI_KHZI
=smart	d#H%I(J-I3G9E:J=J>[?I@HBDCJDJFJGJH]IFKIMHNJT_VIXJZC[H]IaHb]fGhJ
=sms	L!?#?%@&E(=)@+?,G-<.C/A0D1B2D3e4@5D6D7B8D9::?;B<D=>>[?m@:AABBD9EAFAGAHII@JBK:LBM=NHO:P@QDR@SAT>U>V<WHXAYBZD[>]c^A_>amb>c@d@eEf?g@h>
=snapshot	m!J#J(J-J3J6[9G=J>I?H@IBICIDJHYIJKJRcUJVJXHZG]I_JaIcJfI
=so	P!F#H&H(J)D*B,E-].H/_0H1F2G4J5G6E8E9F:B>G?I@_AbBGD]FEG]H>I_K>M@N>OEQGSETCUCVZWEX]ZB[Y^d_Aa?bCcIeEfCgChG
=societ	x-^8ZID
=soddisfa	sHHIYN^
=sofort	x@_HIZJ
=softwar	p(J-I0I1^9IH]IIJZNIfI
=soir	x@_ZI
=soit	xNZ
=soli	xVaZH
=solicitud	u9]>EH]
=soll	k#I(I)I-I?I@]BIE[HFIJKHVHX_Z[gJ
=solo	Y!D#C%E&J(B*D+F,G-A.H/F0I1G2G3B4E5H6H7H8G9?:E;Z<I=Z>@?b@ZAGBICfDAEGFFGGH=I[JHKBLGMCNEOEP[QHRFSEU_VYWHXCYGZ>[c]D^G_Fa@bDcFdEeHfDgYhC
=solv	q-J3I9G>I?H@IB_CIDJHHIHKHMINJRJVIZE]J^_aJdJhJ
=som	u(J*]CJHHJYV]ZF
=some	^!F#G%F)I*I+H-]/Y1J3G4Y7G8G9H:G=H>E?E@ZAGBFCYDDE_FFGYHDICMGNYOJPYRISHTIUIXHYJ[I]D^H_GaGbZcIdIf]gIhH
=somebody	b!I#E%F([)]*J+J-G/H1H3[4J9H:I;[<_=J>F?H@YBECIDHGGHBKELGMINIOHPISGVGXI[I]I_ZaIbHcHd[eJfYgGhG
=someon	d!Z#a%[(J)I*X+X-E0I3G9G>Y?H@CAJBGCHDFF^GGHFIGKEMINGOHPIRITYU_VHXGZH[H]G^XaEcHfGhJ
=someth	[#E%H(G)J*G+H,I-a.J/F3G4I6I7I8I9D:F;J>BAJBEDDE]FIGIJHK]LJMGNDOGPHRHSITHUGVFWIXGYJZa[H][^H_IaGb[cHdHeJfHgIhE
=sometim	xDZMZZI
=somewher	x-]DYHI
=somm	u:YEZ
=son	f#J%I(H-F3Z7J:];Y>H?J@YB[CIDGIHJJKFMGN[O[PJTIUJVIXJZB[I]I^[aIbIcJdIfJhE
=sonderzeichen	q-[3I9I:JCJF]HHI^
=sono	a!E#a%F(H,I-C/I0J1I2I3Y4H5J6J7I8I9]:Y;I<J=F@BAHBYDbEIFHGHH=I@JHKCLIMFNIODPGQIRHSITEUEV]WYXEYIZA]F^H_HaDbFcHdGeJfFgHhE
=sons	x-HBJHZI]KIZE
=sont	k!I#H%I-G.Z3]4J:I=J>J?I@HBHC]DFGYHGIYMJNHO^VJZDaJhG
=soon	q(G)[*X@aBIHEKILJ^G
=soport	q(^1Z@[HIVHZIgX
=sorry	f#H%I(J-H/J3H9a:H>J?G@EBGCHDHHBIGKFMJNHOIRITJVIWYXHZb]H^JaHbJcXfJhG
=sort	s9EB^HIcZ
=sound	s9HHa
=sourc	o#XA]HH_[
=sourceanchor	qA_
=soy	k!J)Z+I-J3I9F:]>I?I@IBICHDaHDIFKHMINJOJVaZFaJbJfJhI
=spac	h3_4I9J>H?JDHIYRIZH_^aIcIfG
=spam	f#J*J-E3E4J9E:I=J>E?G@IBJCFDEFHH^ICKGMHNIOITIUJVIXHZE]J_IadbJfJhJ
=spater	s9Z@YBIHHIIKJMJTXZ^aI
=spazi	x3]HII]KIZH
=speak	uHJN[Y]
=special	e-H3I9J:I@HBIDJF^I_JJKJNIV[ZFhJ
=specifi	q3IN^OZ
=specop	k4HHHJbNHZI
=spell	u3^@]DJHHZJ
=spelnia	p9JIZN_ZH
=spenta	s!Z-I9I:J<YHDU^XJfY
=spento	u%JHCJJU]VIY]ZHd^eGfG
=sperr	q/IHHSITcX]ZJaGgI
=sperrbildschirm	qHFba
=sperrt	x#^.ZME
=split	u/[8JgZ
=spr	o-J4]7X>XHFIJK^ZJhI
=sprawi	x9aHH
=spray	s#JHETb
=springt	xHJb]
=spuntata	q;ZHIKJLYNIZJ^[d]
=spuntato	qLYd]fH
=sql	s!F#H%H3I9JBFHeIIVIZ@^IcI
=ssl	m<aCGHGIIY^cXeIfF
=sso	q7^HZ
=sspr	I!Z#C%A&G(:)a*H,C-C/D0D1C2F3^4H6D7Y8@9G:F;G<E=H>?CADDEAFDGGH^IBJ]KDL?MDODP_QFRCSYTXU[V]W[XbYH]@^I_AaEbXc?d<eAf>g?h?
=ssprsetup	p+Z9H?JBIDcHEVJaJ
=staat	g!a#H%H(E)J*J-G/I3[4I9G:G;^=I?]@FAJBFDGFJGJHAIGKELJMGNGOEPIRJSJTHU^VZXIZB[I]I^]_GaEbHcJd[fEgIhF
=staff	b!G%G(_)]*Y+Z-H/H0I1J3G4J8Z9I=H>H?E@FBHCFF]GYHFIGJIKGLJMGP]RJSHTXUCV_WJXJZB[I]H^J_IaHbHcHd]fFgGhJ
=stag	uHGf_
=stagista	xV]
=stamattina	o#]-I@bBIHFKJZG
=stammer	u3E9I>JHGOZZIa_
=stampant	xH_ZI
=stand	u0X1ZH[ZG
=standard	u(I)a*H3[>JHFPH^J
=standig	xH^
=star	o!I(J@IBIHHMZV]ZGg[h]
=starego	q@GBJHEKZMbZH
=start	^!G#F%I(G)I*J+I-H/H0[1I3I4I6J7I8J9G:I=H>F?GAJBFCID_G[H[ICJZMFNHOHPIRHSHUHVGXIYIZA[J]^^J_HaHb[cEdFeJfagIhH
=startar	x9IH]MIZIdIf]
=starter	m!^+J>G@YAJD_IGVGZI
=startet	sH^MHVJZHdIf^
=stary	u>^
=stata	q@HB[HIM^UJZF
=stato	q!YHFS^UJVZfJ
=statt	x0X3]OG
=statu	o!G0_HZS_UIVIWJZFaJ
=stay	h!J#H(I-H/J3I9I>H@FBFDIHII]KHL^MGNHSGTZXJZC[G]H^Ya^fIg^hH
=steckt	u-XHII^ZG
=steed	xHYT[
=steht	_#I%I(H*I,J-]/I1J3]4I6J7J8J9G:G;J=H>E?Z@GBGCYD^EJFIGIH@I_JIKIMFNXOHRISJUIVFWJXGYIZA[X]G^H_IaEbIcIdHeJgJ
=stellen	x(^?JDIH^NIVJZJ
=step	d!H#G(I+I,J-F1H3E4J6_8J9G:I=H>E?H@IAHBICYDEFIGHHIIEJJKCMHNFOHPHR]SITFUJVHXFYJZa]]_HaFbGcIfHhH
=stessa	xHHK_ZGbZ
=stesso	p9I@^AaHG_J
=still	Q!_#I%E&H)F*E+G,G.G0F1b2G3>4J5X6F8E9^:D;F<G=D>]??@=ADBACAD@EGFEGDHAJDK=MbOZPHQGRCSET]UDVDWGX@[[]A^B_aaYbCcDdCeGfBhG
=stimmen	x6YO]fJ
=stimmt	k,[E^HIIIOZRXTJZHfJ
=stolen	m>dBJDHHGZHaI
=stop	d!Y#I%H(F)[,J-G.X/H0H3G5J7J8H9I:I;Z=G>H?H@DAbBFCHDIGFHIIGJHKFNHOIRFSHTJUIVFWJXHYI[J_IaIcGdHe[gFhX
=stopp	]!H#G%F(G)I+J-G.J/H0Z2I3G4I5I6I7J8H9H:I<J=_>G?H@FAGBCCGDGEJFJGGIGJGKGLIMENGPHR_SHTIUGVGWIXG[I]b^H_HaFbFdFeFf^gHhH
=stoppad	xfZ
=stor	d!G#H%H(H)I*H+J-D.a/_2J3b4I5I6J8J9F:H=H>@?E@FAJBGCGFJGJI[JHKDLJMGNDO^PIRITHUJVHXIZ@[I]G^I_HaEbGcIdIfIgIhF
=storag	u4XHYfY
=storung	uS]
=str	s-J/ZK[ZH
=straight	u[^bG
=strategi	f!I(H)H*^+H3J:J=I>J?]@HBHCFDDEHHDIHKIMINbPHUFVHWaZE]IaIbIdGhJ
=street	x-_HIIG
=strength	s(G)H*F,F@[DJH]I[
=strict	u.ZNZ
=stricter	s*]/_8JNGPG
=strong	p*X-H@]HHI]NZZD
=structur	uF]
=sts	x7a:HHEZE
=stuck	c!H#H%I(E)^*H+F,J-H/J0I1I3G4J7I8J9G:I=H>G?GAIBGC[DbEJFJGHHbIGJIKFLIMHNHOJPHRISHTHUHVGXXYJZ[]G^I_FbHcHdIeJfHgJhI
=student	l!Y)I3JGZHDIXPIV_ZG^[
=stuff	xBGG]HHZ[
=stund	s9JB[HGPXX]aY
=stunden	m#J@_HIIJKIX]ZHaY
=styl	x@]HYZE
=su	[!Y#F%F(H)I*G+H,H-D.J/I0J1I2I5J6J7H9H:Z=E>G?G@DAIBYCFDBFJGHH?I^JHKELHMYNGOYQJT^V_WDZG[G]G^[_HaFdGeJfG
=sua	o!Z#H8Z9J@GHHI]K]MJNJXYZI
=subito	x-J@]HFZ[
=submit	u9JHHZ_aH
=submitt	s%ZHHZ[
=subscription	u=aHH
=subsidiary	x(^PH_Z
=succ	qB[JZZGc[
=succeed	o#I/_T[dF
=success	k/_@^B]HFKIMHNGXHZC
=successful	uMZZFe]fG
=successfully	l!J#H%H(I@IBbHETGV[ZD[G^I
=successor	x1Y
=such	j+H/XBICIDFH[KJMYNITIZI__gI
=sucursal	x4XM^
=suffic	x(]
=suffit	x?]C]HJIJZGaJ
=sui	u5XJ[
=suis	f!J#a%I(Y*I+[-H1I3H4I8I:Z=I>Z?E@EB[CDGJH@IGKFMHNHOHRHTGUHV_XHYJZB[[]YaFbHcHdJfGhE
=suit	s#^@^HFNIY^ZGcE
=sul	g(J-H.Y/J3G4I:I<X=J>F?I@HBFCIDGIHJ]KIM_NHOITYUJVJXIZF]I_JaHb^cZgIhI
=sull	m!J%X(I;]?J@IBIHGR[ZE]I^^a]
=sulla	u%[BJHI[Yb^
=summer	p!ZI[K[NI
=suo	x;Z
=super	x9^HJ
=supplementair	xC_DFHI
=supplier	p:_HJZH
=support	^!I#J%J(_)G*H-I/H0J1e3I4D5^8I:E=G?F@GBGCHDFEZGIHZIFJYKILJMHNIPFRISGTGUGVEWIXHZJ[J]H^I_IaIcGdFfHhJ
=supportato	u1ZgX
=suppos	x7Y
=supprim	s)J4^?IHEMJU^_]fJ
=sur	Y!C#C%Y(X)G*F+G,I-D/H0I1H2H4E6I7G8H9Y:H;[=E>G?B@CAGBACCEHFHGFHAJ_KCLYM]NDOEPFQIT]UXWYXEZ@[X]D_Ga]bbdEeIfEgGhH
=sure	q(H@JHYKHNXZ^[I
=surnam	x-HI^KJ
=sus	x8]9IF^HJZJ
=suspend	s!^@IHGX]ZI^J
=suya	x@II]K[
=svart	xH_
=svp	xHY
=swap	x@_ZF
=swear	u@JHHK[N[
=switch	Z!a#G%G(F*F+H.J/F0J1Z3G4G5J6I7H8G9F:F<J=E@CAGBECEDEEIFIGFH>IEJGKDLZMFNFOEQJRFSHTHU_VaWIXHZ>[G]G^F_FaGb_cFd]eXf^gHhZ
=symbol	h![-^/H3J9H@FBJCIHFIbKGMJNJZGhJ
=symptom	x@]K]ZG
=sync	I!=#?%_&D(=)?*A,B-<.D/B0f1e2Y3J4a5C7@8b9>:>;A<A=C><?>@<ACB=C@D=ECF@GhHZI<JAK;L?M^NAO@RcS>T>U>V;WAX@Y[Z8[A]?^>_Fa?b?cad]eAf_gFh>
=synchro	p%[/G0]3IGHHHIIKIMHNIRYcJdYf]
=synchronis	o3[G]HJd]fJgJ
=synchronisation	o-JG]M]NIdJ
=synchronisiert	s3YH]dYfI
=synchronisierungsdienst	xGJf_
=synchroniz	x%[
=synchronization	k8^<^HIUIZJ_ZdHfG
=system	]%I(H)I*I+[-C/G0J1I3^4H6I7I8I9D:Z=H>E?F@^AIBECFD_EIFJGHJHKcLHMDOCPITGUIVGWJXFYIZY[G]G^G_GaEbHcGdGeJfHgIhC
=tab	i!F#H%F3J;_AIDIHZIILJPGVIZC]Y^a_IhI
=tablet	k#_(I-J9H=J>G?J@YBFHbIHKFMIUJVIZD]JaI
=tack	p-J3H4J9a=I>G@IB[CHHCIIKIMIRJTHXIZF]I_JaGcJdJfJhJ
=tag	j#G(J*J-H3I9^:J=J>I?J@dBGCHDIHCIFKFMINJX^ZC]I^JaIbJhH
=tak	x9^HJZI
=take	[!I%H(G)I*I+J-D/D2J3I4H5I6J7I8H9J:H;_<^=H>JAIBFCHDGEYFJGFH?KHLHMcNFOJRITHVHWJXIZI[F]G^G_GbHcIfIgX
=taken	k!J#J%J(I)J-F/^9I=Z?IBEDIHCIDJILJMENGP[SHTJU]VJXJZD]J^]_JaJbIcJgFh]
=talk	o4]8H9XHGY[cY
=tant	x(Y*X
=tape	s#]9J>IHJKHO^XIh]
=tappat	u>]HJaJ
=tard	k#H(J-H3H9_:J=I>E?H@]BECIDJGJH@IHKGMENJOJTXVJXGZZ]Ia_bIeIfIhF
=tardi	s>I@]BHHEMIZYa[
=target	k=JGd_XdBfH
=tarjeta	x9IBJHZb^
=taucht	x?ZHIZFa^
=te	d!G#[%Y(_)J*I+J,J-c2I3H4J9F:G;I=H>G?[@FAJBECFDFGJHCI_JJKELJMGNFOJPHRJSJUHVFX[ZA[X]H^G_IaEbGcIdHfIgJhF
=teacher	s([@ZHJZF^[
=team	U#F*E+G,H-D.H/F0I1H2I3D4G5H6I7F8G:a;I<I=D>A?B@AAHBBCFDBEHFGGFHgIBKDLGMdNDOFPFQHRGSFTEUDV]WFXEY[ZG[F]D^EaAbFcFdFeIfEhC
=tecken	x9IHEIa
=tego	s(]3J9H=J>^@^BHDHHDIJKJUJVIZDaIb[fJ
=teken	s9JIa
=tel	q#J(H-J3[>c@HBIDHHDIJKJMJVJZCa^bJ
=tela	u@IZJb_
=telefon	d(J*[-J3^9H:J=J>_?G@IBICGDYHFIIKIMJNJUJVJXIZF]ZbI
=telefonen	x>_HFOJ
=telefoni	xH]
=telefonnummer	h3H>HCIDaHFObXJZIaI
=telefonnumret	x3]
=telefono	]!H#H%H(H)J*H+E,J-F/J3]4I8J9E:G=I?]@GAJBGDYFJGIH^IFKFLJMGNGOePJRISJTHUGVFWIXGYJZF[J]D^J_HaEbHcIdIfHgJhG
=telefonu	q3Y9HD_HFZJ
=telefoon	m3I>^CJD^aD
=telefoonnummer	q3[D[HH
=telemovel	x3]9J>ZHE
=tell	]![(])H*G+J-[.^3F4J7I9C:[=X>C?EBEEGFJIYJILIMHNZOGPISJV[WJXGZH[I]G^H_IaGcIdJfIgIhI
=tem	s%_(I=YHII^KHMJVHZG
=temp	d#F%J(G)H-G/J3I:I=I>J?J@[BFDIF]GIHCIDJJKCLdNGSJTZUHV]XJZA]I^IaIbXdJfJgJh]
=templat	x9G>JHHY_
=tempo	s@[HZMZ
=temporair	xHIL]T]
=temporairement	sT[
=temporal	s!Y@[HJL]MJTZ
=temporalment	uT[
=temporaneament	uTZ
=temporar	x#GLYT]
=temporariament	xT[
=temporarily	hHIT^
=temporary	d(I7J:I>H?_BEDIHAKHLcMHNJSHVJZ@]J^IbIc^h[
=temu	x@]M[ZJ
=ten	c/D3H9H>F?IBGCGDHHJIZKFLJM_N_O^XH]HaZhY
=tenant	V!C#F%E&J(A)X+G,H.G/G0G1G2H3C4G5H6I7I8F9A:e;H<I=Z>B?C@AAFB@CDDBEFFHGDHYICJDKALFMDNAOGPEQHRGS]TFUfV>WgXCYGZ?[E]D^E_DaDbBcFeEfCgGhD
=tenemo	u=]HJJXU[
=tengo	e!I#G%J(])J*J+H-H3G9E:H=I>Y@EBGCbDHIFKFMENIOGTIUJVFXZZ[[Y]IaHbJfIh]
=tenho	o(^3H>^?ICZD]HGVHZD
=tentativ	m!J-H3I@JHCIHN^UIVJXbZJaJ
=tentativa	q#[XY
=tentativi	l#[3E>IHFOHUIVIXc
=teraz	s/Y=XCZ
=tercero	u.ZJZ
=term	u-aHF
=termin	s#F(H-]:J@DBHDFHCIDKGMGNITH[J]cbJhI
=terminado	x+H3F>^B]DFHIIJOE
=terug	x!]HHb]
=terugschrijven	pHIYYZHd[f^
=terz	x.Z
=test	d!H#I%I(G)I*J-I/H3H8H9a:E;Z=X>G?H@FAIBbCHDGEJHHIIJIKHLJMHPIRISGUEVEXHZB[I]G_IaHbIcIdJfGgIhI
=texto	u3H4I9J:I>^?]@HCHDCHCKIZIa^bJ
=than	b!I#I%J(I)I+J-F/]1^2Y3H4J9F:J=I>H?J@IAdBDCHDJGJHCIZJJKDLJMHNERZTIVIXHZH]J^H_BaIdJfJgJhF
=thank	_!H#H%I(G)H*I-E.J/I1I2J3G4I7I8I9d:H=H>F?G@FAHBbCGDFEJFIGIH@IGJIKFLIMHNHOIPJQJRISJTHUHVGWIXGYJZF[I]H^I_IaFbGcIdHfHgJhG
=that	I&J(F)F+A,F-b.[/E0D2C3B4a5[6D7A8C9=:H;^<D=G>c@EAFBIDCGaHCICJ]KZL[M>OJPFQJRBSGXGZ=]?^aaDb@cEdIeD
=the	4!F#A%F&D(F)A*?+D,]-F.H/[0J2X3X4Z6]7F9::<=F>b?]@BAYBDC>DDEFFaHDIHJaLBN_OXPZQHR^SGVGW>XEYI[D]g^__aaXb[c[dDfDh^
=their	X!G#G%G+Z-C/D0J1J2J3I4I5J6J7D8b9I:^;[>F?E@[AIBCCHDEFHGIIFKDL[PGSHTHV^WGZE[_]H_GaHbFcHdYeJfXgFhD
=them	_!J#J%F(G)]*I+J-G1I3]7I8I>I?HBGDXEJG_HAIGJFK]LZMIN^OFP[SJVHWYXIZC[I]J^H_JaJbIdDfIgHhI
=themselv	p(H)^[YgI
=then	X!D%G&I(E)G*G+G,I-E.J/d0I3C4H5I6I7G8G9I:G;J<J=I>B?DAHBBC^DYEJFXGEH?ICK[MFNCPGR[SFUIVFWHXEZ][H^H_GaFc[eHf[h[
=ther	P!G#B&I)D*A,F-D.G/F0G1E2F3H4I5I6G7X9e:A;F<F=C>H?X@GA_B=C]EFFZGZH?IAJHKALCMBNIOCPCQGRESaV@WYYFZZ[[]?_[aFcDdEeGfEgChA
=thes	i!J%J(I-H/J3H9I@HBJCHDJGYHCIcKFLYNIOJTIVHZC[J^Zf]hJ
=they	X!b#F%F(H)E+I,H-I.I/]0I1G2I3]4H5I7[8G9D;I<J=E>B?[@IAGBCEIFHG]H<IYJGKGLGMFNEO^QIRGSGTFUZVXWGXFZA]E^F_FaJbFcGdFeIfZg[hE
=theyr	m+^3F>J?]@JHGIHVYZJ
=theyv	x>J?]OZ
=thing	d(H)I*Z+I/J3H7J9F:I=I>H?G@XBGC_IYJIKCLJMINYOGPITJVGWIXGZ^]I^IaZbI
=think	h!I(J+]-b1I3E4H8J9D>HAJBFCJDGFJGIHBJJK[MHNHOJR[VIXIYHZD]I^I_JaIbHcFfGhZ
=third	d(I-F.[/J7a:JBGDJGIHBIFJaKEMJNHSIUJVI^IbZdJgJhH
=this	M!@#I&G(Z)F*@,D-G.F/C0E2F4D5E6F7D8_9Y;Y<E=Y>A?A@aAZBZC?DYEHFDGZHII=JBKZNJODPXQFRDSDTDUXVbW^XAYE[C]B^Z_CaIbEcJdCeDfAgChB
=thos	d!H(G*I+]-H/H1]4I7X8G:H=[>[@]BFCIDHFIGcH@IIJYKGLIMGNGPIRISJTHUJZ@[I]I^H_IbGcId[eJfGgH
=though	e+]>J?X@IBHCIDIHYIHKHL[MXZF^HbXfHh[
=thought	xV[ZJ
=thre	b!I#Z(H)J*H-G/J3I9H:I>H?IAJBDCGDIH@JHK_LJMJNGOIP[RHTIUIXDZa]H^Ja]gJh_
=threshold	qHaZJ_G
=thric	x#[HITX
=throttl	p#J9JDIHGXcZI
=through	X!G#G%H(E*E+],I-C.I/I0J1I4I5J6J7[8H9G;J=F>D?D@JAIBZCCEJFIHGK]LGMGN]OIRISGUFWGXF[E_Dc[dGeIfYg[hF
=throw	ue^
=thrown	x@[J^NGZG
=thx	u!I#I%I(I*J+J-G3G4I8J9c:I=H>G?H@IAJBECHDHFIHCIGKGMHNHOJRITIUIVHXHZD[J]G_JaGbJcIdJfHhH
=tick	]!I#I%H(F,F-I/H0J1I3J4[6I7H8G9J:H<[=G>I?H@DAJBDCIDIFJG]HCIYJGKFLaMHNHPHRIUIVIWJYJZ@[H]I^a_GaJbHcHdcfFgGhH
=ticket	d!I#H%I(G*J-G/J3F4J8J9d:H=H>D?H@CBbCHDGFIGIICJIKFLIMFNGOIPJRHSJTIUIVIXHZ[[I]G^I_JaEbIcGdHfHhH
=tied	x!I_]
=tiempo	o3J9I@_BFDZH[TJZGc]dIhI
=tien	b!G#Y%Z)J+H,I-D1J2J3a4H6J7Z9F:H;I=X>D?G@DBFCYD]FJGJH@IZJJKXL^NGOHPIRZSJTXUIVFXGYJZC[I]G^H_HaDbGcFdHfFhD
=tienen	s)^*^3G9H>IBIDGHIIHKHO_PHUJVHZI
=tier	q!E#H%J(Z)J.X2G3F:J=]?I@GCFDJGIHEIIPbTHVHXJZE^IdDgI
=tijdelijk	xT]
=till	e!I#Z(I-G/J3I9B:J=I>a?I@bB[CHDFH]IEKENFOHRISITHUIVJXIZA[I]G^JaGbZdHgIhH
=tillbakaskrivn	p@JHFZFdbf[hJ
=tillbakaskrivningen	xHIYZf^
=tillfalligt	xT^
=tim	x(I*]>H?HDJHGZFa^
=time	P!C#_%C&H(C)E*E,E.F/C0G1D2G3A4C5E6E7E8D:B;F<F=D>@?BADBYDZEIFDGCHZI?JDLFNFOBPDQGRiSEUEVBXZYD[E][^D_Ea]bCcHdHeEfDgEhH
=timed	s6IEH]Z_Ic^
=timeout	sBIHHcbdI
=timmar	s@^HJX[
=tipo	u(H9I:aHG
=tipp	xOZh]
=tjansten	uHGdJf_
=tls	W!E#G%F&J(F)G*H+H,H-E.I/G0G1B2G3D4C5H6E7I8F9E:H;H<]=D>E?F@CAHBACCDFEHFHGGH?IDJGKDLHMENFOGPFQHRBSGTFUEVEWHXEYnZC[H]E^H_EaEbFcZdBeFf@gGhG
=to	=#<&@(^)C+d,E-E/C0Y1A2@3?4^5I6H7Y8E9@:[;J<G=B>e@YA=EFGJIBJ;KdL[MHNBOEPBQbR9S<TIUEV[WFXIYBZI[Y^ZaCbAcZdGf@gYhA
=toda	o-I@XBJHEKIN^U_ZJ
=todavia	q@[BIHEM_UGVHW]
=today	Z!X#H%I(G)I*J+J-F/G3I4J7G8J9X:F=F>H?G@eBDCHDGFJGIHFIDJHKCLIMHNCOJPIRISeTGUFVFWIXa[I]I_JaHbHcEdIfIgIhG
=todo	j!I#H(I)J-^/H3I4J9Z:I=J>I?G@FB[CGDHHYIIKGMDNIOJS^T[U^VGWJXGZD]J_JaIbHcHdJfFhI
=toegang	x9I>^@GHHIJP^ZI
=token	Y!E#F%E&J(E)F*F+H,j-Z.I/F0I1G2I3D4F5I6H7H8H9D:G;H<J=F>F?_@DAHBDCFDDEHFIGGHYIDJGKCLGMFNEOGPEQHRcSGTGUFVDWHXFYHZ>[H]F^G_GaEbFcEdGeCfDgHhF
=told	]!G#H(D)Z*F+G,H-G.J/G0J2I3F4Z5J6J7H8H9F=H>B?E@[AJBDCFD_EIFJGGH>ICLHMFN]OFPEQJRISJTFUDV]WIX[Y[Z_[G]G^Y_GaEbHcGd_fHgE
=tolta	x8[;Z
=tolto	p)J*H-G3J4]9H=[>H?^@HBHCGDIHEIIKGMHNHP]U[VHXIYXZH]HaJdIfIhJ
=tomb	u3Y>]HGOJaHf]
=tomorrow	c#F-H9I>J@cBGDIHIIIKDLJMINJXeZB[I]IaIhJ
=tonight	x4^>Z@GHJKJZF
=too	Q#b%D&I(C)D*E,F-d.G/B0Z1^2a3I4C5^6F7E9A:C;G<G=B>@?B@ZAEBBCBDHEDFFGCHFI^JDLFMBNAOAPDQGRDSYT[UCVCWFXbZ@[E^D_DbDcBdBeDfFgAhA
=took	g(I)]*F-X/^3I8^9I>Z?]@EB_CYDIGIH@IHJJKFMHNHPGRJXFZE]GaEgI
=tool	d!I#H%F)I,J-G/G0I1b2[4G5J7I8H9E:I;J<I=G>H?G@FAZBFCHDHEJFIH^IFJaKFLJMGNEOJPIQJRCSITHUGVIWJXGYIZD[J]H^H_HaHbHcGdFfEg]hH
=top	xZJh^
=torna	s!Z#I@JBIHFKIUJX]ba
=tot	m#J(H4[9]:H=I>]?H@^BFCHIHKHMJUJVIXIYXZE]IaHbFcIf]hI
=touch	u1^HIN]ZG^]fI
=toujour	o(J3F9]>G?F@JBJCJDYHEM]OITZUJXFZHa[
=tourn	u1Y3JBIHGMJSJUGVJZ_aJf^
=tous	u-I.X9Z@JHHKGN^ZI
=tout	i!I#G(I)I-^/H3H4J9[:J=I>I?H@ZB^CHDGHBIHKFMFNGOIRJSHTZUaVGWIXHZD[J]I^]_IaGbIcGdIfDhH
=town	u-c@IFIHDIGKHNJZG
=tra	s(G3J9I>J?^@ZCJHFKINIRYV^ZHaJ
=track	u#J.X9JH_RFXJZH
=traffic	j3J<_GIHFJHca
=train	p!E(I)J=I>I@GBFDHIGKITJVJZD]d^]bIhJ
=traine	uVYbZ
=translat	u3J9J?IHbNJUJZDaGbJ
=tras	qBZHDR]VJZE_]f]
=travel	xH]
=travell	u+H>GDHH_
=tre	u3J>HHGI[a^
=tree	x%^
=tres	u#^9I>H@GCJHGKIMIXFZHa_
=trial	p=a@HZIfI
=trie	_!^#a(Y*G-H/I3I9I:Z=I>I?J@FAIBGCJDIGIHBIGJJN[OIPISJVDX_ZC]I^H_HaHdJgJhI
=tried	W!D#X%F&I(G)H*H+E,H-A.I/E0J1I2J3D4H5J6H7I8G9D:E;I<I=F>D?E@^AGB[CDDDEGFHGHH=I?JGK_LGMEN^PFQIRFSHUHWIXcYIZ^[H]D_FaXbGcGdHeHgI
=trifft	xA^
=trigger	o(H+[@JBJHZLYT^ZD
=troca	xHGZ^
=trocar	p9J@aHHZ]hJ
=troi	u>J@ICIHHI]a^
=tromp	x#^@HHJKJZF^Jh]
=trop	]!H%H(H)J*I+I,J-c.I/J2]3G4H7J8J9E:G<J=H>E?F@[AIBDCFDGEJFIGHH>I_JGKDLIMFNFOGPIQJRISITGUIVHWJXdYJZB[H]F^I_IaXbHcHdIeJfGgJhD
=tropp	pHIXa
=troppi	o#]HIX]
=troppo	h#I(J-_2^3I4J5Y9I=J>I?H@[BHCIDJHBI^KHMINIVIXHZH]HaHcJfIhH
=troquei	s>Y@[
=trotzdem	p*Y3J@JHIIJKIO]P[ZF[]
=troubl	o#J-I@JB^HFIGKCS[ZZ^IdI
=trovato	u4Y_[
=true	q#XBJHHZD^a
=try	V!Y#X%H(F)F+D,I-_.I/G0J1I2J3E4H5I6J7I8F9D:F;J<J=G>E?EAHBJCFDEEIFHGHHAIYJGLHMEOHPFQIRGSHUFVCWHXcYIZb[G]F^G_GbGc[dGeIfGgIhG
=trzeba	x@]HIXY
=tu	x9ZMY
=tuesday	q#I-H@]BIH[KGN]R^XHZE
=tunnel	u4]]]fJ
=turn	S!_#E%E&I(A)b*B+E,X0G1F2H3C4D5G6G7F8F9C;Z=C>DAFBBCDDHEFFGGEHILJMDNZOFPBQHRDSDTFUbV]WCXEYZZ<[F]C^I_DcBeZfCgD
=tutt	u@[N^ZH
=tutti	q)J-^9[=J@IDJHFIIKENIU[VHZHhJ
=tutto	q/I:IB]HFMJS^T[UYVIWJZD_IfJ
=tva	l(J*_-I/Y9H>I?I@bC]DHHFIIKJMJPJXJZF
=twee	l*a-J/Y9I>I?H@^BICYDIHFIIKIZHaI
=tweed	uCYHZ
=twelv	x@ZCJHHI^ZD
=twenty	u@^
=twic	h#F/J9I@[AcBICJEHKJT]_DaGcHdJ
=two	Q!A#B%D&I(?)A*g+D,E-@.G/[1D2F3B4D5F6Z7E8A9D:B;G<G=C>A??AiBBCgDGEEFFGCHGIGJXLCNAO[QFRBSFTDUDVBWFXDYEZ=[X]C^B_>aDbEcAdCeGfGg]h?
=tylko	k*J9I?[BJC^HEIJKJP]ZG[[
=tymczasowo	xT]
=typ	o#_-I3I9I>J@HBIHEIZKFMGNJO^RIXJZC]^
=type	d#I(F-F3I9I:_>I?I@YBICHDIG[HBI[KIMIVIXJZA]IbJgJhc
=typed	_#X-G/H3[:I>B?I@]BGCHDHHBIXK^MINHOaTJVIXGZF]^aC
=typo	o3^>H@^BJDIHHIJKJOH
=u	p#G(JBIDIHEIJUJVaX[ZId^fIhJ
=uac	u!JUFZIb_
=uber	q(Y7[>^@HBICGD[MIZI^JgX
=uberall	u/H@IBIHGMaS]ZI
=uberein	qO[
=ubernahm	x/Z8Z
=uberprufen	x3[XY
=uberprufung	q3E>I@GC]DZHHIHO^ZG]]aI
=uberschritten	u#Y%I9JHHXa
=ufficio	s(I3H9[>]?YBFCGHDIHMJOJV_ZI]J
=ugual	xHHK]
=uhr	p4JBIHZIIMGRdYIZHbIcJfF
=uhrzeit	xHFR^
=uit	k!a#I%I(H-H/I9H:I;^=J>E?G@IBHCIDIHCIGKFMHNIOGTIU^VGXIZG]I^G_Ha[bJd[fGhJ
=uitgeschakeld	q!^HIdX
=uitgezet	xU[YZ
=ultim	s-I3J9I@HHEIHKbNIO]ZGaHhI
=ultima	q-H@HBIHFIHKbMINJO^ZGhI
=ultimo	s@_HJMJe[
=um	f#I([-I.Z3J9]:J=J>J?JBHC[DIHZIJKIMJT]UIXJZJ]JaJcD
=uma	p=HBJH[K^ZIhJ
=umgebung	q(JE[HHZFbJcad[gI
=umlaut	q/XI[
=un	N!>#:%>&D(a)?+A,B-_.C/B0D1C2C4C5D6C7A:c;Y<D=>>;?A@fAAB9CgDGFBGAI[JILBN<OHPXQCRAS@TBU<VIWAXaYCZd[I]=^@_]aDb?c<dZeBf>gFh@
=una	X!C#A%^&I(C)G*J+F,G.G/E0H1G2F3Z4F5H6G7F8Z:];H<H>A?C@_AFB>CBDAEGGDH]IYKcLFM>N[OAPFQGRFSFTDUCVBYGZ][Y]B^E_FbCcDdDeGfDgFh@
=unauthoriz	mT[
=unavailabl	p4_HGSZfH
=unbefugt	uT[
=unchang	xgZ
=und	U#a%D&I(E)F*[+F-A.X/C0G1F2H4E5H6Y7F9I;G=H>a?B@_AFBaD]EGFZH<I]JFKILXM?PEQHSETCUDVGXJZ:[I][^D_EaHdCeGfEgDh[
=undefin	xHGNEW^
=under	f#I&I(F-F3H7H:I>I?I@GBECJDJFbGYH?IZKDLIMING[H]I_IaIbedIgIhD
=understand	uHIZ_hI
=une	]!G#D%Y&I(E)G+G,H-C.I/H0I1H2I4G5I6X7H8[9[:X;H<I=D>BAHBCCaDAGGHIIZKCLHMCNYOYPFQHRGSGTJUCVDWFYHZ_[G]D^H_HaZbFcFdGeHfEgHhD
=unexpect	o!I%J&]/J3_HCNHOJSJZ[_JcIeI
=unexpir	p%c(G-I@JBJHCIIJJKELGZFhI
=unfortunately	q-YZ[
=ungultig	uO]R[aJcJhY
=unhealthy	x0Z
=unicod	x/aHIIFMJ
=unidad	xFZGZ
=uninstall	xJ^NIZH
=uniqu	xH[
=unit	oF^G^HI
=unita	xF[G[
=university	s7c>]DJHBIIRISJZIbJcH
=unknown	e!G#J%J&d(G)J,J-E/H3I:J@IBGEGH^IHJIKGMHPISHTJZB[H^I_Hb[cJdFeJgGhH
=unlock	Q!C&J(D)F*H+H,H-E.H/D0H2H3G4G5H6H7F8G9J:F;I<H=E>C?D@BAGB_CGDFEIFHGFIEJFKBLFMDNEOIPEQHRFSGTcUEVCWHXEYHZJ[h]F^B_DaFb?cFdEeGfFgEhE
=uno	k(I*]-J3I9G>J?I@ICeDIHFIGKHMJNJVJXIZG]JaI
=unos	xBGMaZG
=unreachabl	xH[cZ
=uns	k%I(J3H7]9J=I>I?J@IDJHGNIOZSIU_VHW]ZE^JaJd]fI
=unser	d#J%I(Y)Z-Y.X/J1Y2Z3I4I7]:X=Z>I?G@FBECHDFGJIHJIKHMHNZPISHTJU]VDWHY[ZA[I]F^HaEbGcHdHfGgHhI
=unserer	x:^
=unspecifi	x%I&c@JBIHHJJNHZD^HeI
=unsuccessful	u)HBFSHUEVFZb
=unsupport	x/[1[HG
=unten	x!]HJI^KJMJZFhJ
=unter	uHGZHbZdZh]
=unterbrochen	x%G;]]Y
=unternehmen	xKIN^
=unterstutzt	o0X5]7YYYZJdIg]
=untick	j!I#H%I(J-I3G4J7J8H9H:J<^=I>H?H@GAHBBCIDIFHG^HCIIKIMINJRITIVJXIZC]F^b_IaIbHcIdceHfH
=until	^#E(G-F/I3H7J8J9H:I=I>G?I@cBFCHD[GIHFIGJILJMcNGOIPIX_Z?[G]H^IaIcIdIf]gGhI
=untouch	u@ZTXgY
=unverandert	xHIg]
=up	Q!B%_&H(B)B*B+d,F.G/C0C1E2G3A4D5F6F9I:A;J<F=A>A@=AXB>CGDbE]FEGCHII>JDKCLDOCPCQFR[SETBUDV_WbZE]J_ZadbIcBeFfDgDhC
=updat	V!F#F%G&I(^*H+G,G-D.I/^0Z1a2H3E4D5^6E7F8F9]:F;H<H=D>E?D@IAFBICFDDEHFHGDH^ICJGK?LFMCN^OGPEQHRDSHTFUGVEWHXGYFZH[F]E^B_DaEbDcCdBeEfaga
=upgrad	e!H#G%I(F)J,J-H/I1b3I4D5]6J8I9I=I>J@HBHCJGIIIJGKJNJPIRFSJTHUHXGYFZE[J]J_IaIbEcFdYeGfagF
=upon	x%Z
=upp	u#Y?J[_
=upper	sI[
=uppercas	qHJIa
=uppfyller	qHIIZKHN^ZH
=uprawnien	s!I%_(^9G;[DJHGVIZH
=urgent	x9^
=us	c!J#J%I(I)I+H-F/J1J3I7Z9H:_=G>I?H@FBFCJDFEJHFIFK]LHMINGPISIU_VFW_XFY_ZC]H^JaGbGcIdIfIgI
=usa	u-_7^9HHIKISJZJ
=usada	xK]
=usar	l>I?a@IBJCGHGK]PZVZWIZDaJ
=usata	p-Z@FHIIHKcNJVJZGhI
=use	R!D#D%D&J(@*_+F,X-d.H/C2G3D5H6G7Z8E9C;H<H=X>[?b@?AFBCC@EFFGGXIHJYK]NCOEQHRFSEU@VYWEXYZ8[D]D^C_DaEcEdFeFfDgHh_
=used	V!E)D*C+G,_-a.I/X0J1I2I4H5I7E8G9H:E;H<I=E>I?c@BAYBACDDGEHFHGFJGKbLEMDNDOGQIRISGTXUGVCWHYIZB[B]F^E_DaGbDcGdGeHfHg_hC
=usei	uK[
=useless	x7_HCZGbF
=user	?%B&E([*[+[,A-F.?/?0=1C2B3G4=5<6;7G98;e<>=_>9?=AeCEEZFYG_IHJEKDM@NCOHP]R<S?TIUFW<XHY<]Y^b_eaEb@c8e;f;gJhI
=useraccountcontrol	u!_#I%J-J2F3H4I@JCJDJHEIGL_PHXJZJ^J
=usernam	u:JHIIYZ]
=usertyp	x7Y:Y
=uses	j-I/I4X7Y@GHHI_JIK]NISIZAgYhH
=usiamo	x0Y1Z
=using	k#]:Y@GBJD[KYLZNHOIUJZFaYhI
=usluga	xZIf_
=uso	j#J3D>a?I@IBJDIHFIHKIM^OCT]V[WHXHZE]JaHbHgJhZ
=ustawic	s9I@a
=usual	uBIIIK_ZIhI
=usuario	X!]%E&I(_)Y*C,E-C.H/H0H1I2I3I4F5I6H7Y9C:^;Z<I>C?B@BA^BCDIEFFHH>JGKEMDNDPJQIRFSFTCUDWGYHZY]]^__YcEdIeHfDgFhC
=utent	[#G%G&I([)G*G,G-@.I/F0G1H2H3B4H5I6G7D8I9C:];]<J=]>E?B@HA[BDDHEIFIH<I]JHKGMDNDQIRGSFTCUEWGYIZY[F]_^Z_ZcGeHfEgGhD
=utenti	p(])]*F,F3G7]8[9H:I=J?J@IA[CJDIHEIIKJMJNIPIVIXJZI[Z_IaJdH
=utenza	x!^
=utilis	k(I,]-^3I9F?I@IBJCJHIIJKZM[UIVIZIhJ
=utilisateur	[!A#Z%F&J(])Z*D,E-A.H/G0H1H2H3Y4G5I6H7[9E:Z;Z<I>E?B@CA]BCDIEFFHH>JHKCMCNDOYQIRFSHTEUCWFYHZX]X^^cFeHfEgHhE
=utilisation	uTZV]WH
=utiliser	s?]P[VH
=utilizada	xK[
=utilizador	u([HII^KHMJZI_X
=uur	m#H-I3I9G>F@aBICIHEIHKHMIVJX^ZE]Ia]
=uw	s#HHJMZTYX[cY
=uzyc	u?]K[
=uzytkownik	q!^(I/X3J@IHIIIMITJUJVIZH^^_YhJ
=uzytkownika	x(]IYZH
=uzywan	sK]
=v	u9IH]ZJb[
=v1	q1[MHZJfJg^
=v2	qHcPHVFdGeGfH
=va	d!H#G%H(G)I*I+I,J-F.J/G0J3F4I7J8J9]:[=G>^?G@DAJCGDEEJFJGIHJJJKELIM^NFOGPIRYSITYUGVEWIXGZa[I]F^I_HaDbZcGdHfFgHhE
=vaak	u-^ZI
=vacation	q#^BGZ[
=vai	u>[
=vale	s3H>H?XHGI_OI
=valeu	x9[B]HHZH
=valid	l,Y-H3Z9J?H@EBFDJHCIFKFL^M[NHOJR[TJZ[]J^GaIbIgJhD
=valida	s3]>IHJLYhZ
=validar	x3E>]O]ZG
=validation	x3D>JDJHFO]a^
=valider	x3G>aHHZIaI
=validita	s@ZIDN^
=valido	u3[HJOXRZ
=valt	x%JG]H[dJ
=valu	p/ZHZN^ZH
=van	h!Y#G%J([-G3H4I9F:^;_=I>H?HB]CIDHHIIFKEMCR[TJUIV[XIZG]I^H_JaHcGdHfGhF
=vandaag	u9J@^
=vanish	k!E#H%I(G)H*^-I3I9J:I;J=H>I?Z@IAIB^DIFJGIHCIJKELINHOJPYTHVJXJ]I^G_^aIbYcI
=vanta	sX^
=vara	uHGI^M[ZIhY
=varia	u#]>J@IAZHIKJX^ZHaH
=vario	xA^T[_G
=vault	q%J2_@JH^IJKIZI
=vecchi	u5YKZY^ZIhH
=vecchia	e!J#Z%J(J-G/Z3H6J9G:J=I>F?H@GBFCHDHHCIGMbNGOJTIUIVIXIZD[J]HaHbHcJdJfIg^ha
=vecchio	o0Y5Z>]HHYY
=vece	k!J#a(J+J3I9G:J=H>F?I@XBGCHDIHEIGKEMGNIOITIVJXbZB[I]Ha^bIfJhG
=vede	x(]HIIHVGXIZJa^
=veel	q#]HHX]ZI
=vendit	x%X>JH^
=vendor	kJdKINHZF
=ventana	xHHMIZF]]b]
=veraltet	u1_fJ
=verbietet	x*H@HHIK^^^
=verbindet	uH_YYZI
=verbindung	s/IHZTJcb
=verbindungsproblem	xcY
=verboten	uBHP^QZUIWI^]
=vereist	x=_HFIJ
=vererbung	s!H#J;aHJ
=verfugbar	x4^?]CIHG
=vergeben	u@]HFMGZIg^
=vergessen	h#G%X(H-J:Y=I@GBEH]KEMFNHUZVJZ][Y]H^IaJbHdHhH
=vergeten	q@JBJDZHGKJUJZabIhJ
=vergrendeld	p!I#aHFT]XIZI
=verhindern	sT^
=verhindert	uKXLZZGbZ
=verifica	l3H@ICaDGHCIJKIOXXJZG][a[
=verificacao	sCZaY
=verificacion	k-J3Z?F@JCaDFHFIJKJMJNIOIXIZF][
=verificar	k!J#F3[>]CID[HFOJVHX_ZH
=verificatiecod	xaZ
=verification	Y!J#E%G(I,J-H/H1J3I4G5I7F8I:J;J=I>Y?D@GAIBGCbDHGJHFIGJIKGMGNDO[PGRJTGUIVIWJZ][I]]^Ia]bIcIdIfJgIhI
=verificato	u#G%I@JB^CIHDTIZ^
=verifich	x*YCY
=verifier	s+I3]D]IIVJXYZJ
=verify	b!I#F%I(I)J*Z+I-G3[4J9E:I;I=I>Y?F@FBFC[DeGJH@IGKDLJMHNGPJTIVGXYZ@[H]G^I_IaGcIdJhZ
=verkeerd	s#_3Y>JDJHHOXXHZJ
=verlangen	x*ZCHHGMGg^
=verlangt	k=X@JBIC[DJI]M[ZI
=verloren	q>]aI
=verrou	x/J7JHHTa
=verrouill	e!I#b+J-H3H=J>H?J@FBFCIDIHGIIKHMFNIT^VHXIZE[[]I^[aIb^cIdJfJgJhG
=verrouillag	u#^HHT[ZHbX
=vers	pA[HGQZ_]c]
=verschieden	p-I/a6Y@ICIHII]KHMJZH
=version	]!H#F%E(E)H*H+I,I-F/I0X1h2I3F4F5_6I7I8H9F:H;I<I=F>F?G@FAIBGCGDFEIFJGGHbIEJHKHLJMENHOJPGQIRGSITGUFVFWHXFYZZC[I]F^J_IaGbGcFdCeGfDgFhH
=versuch	q@YHIX_ZJ
=versuchen	s9F@YHIIIKJTXX[Z^aJ
=versucht	uX]
=vertrieb	xF^ZI
=verwaltet	s7XHJKJZHdbgJ
=verweigert	j!J%b(J-I/Y3J4J:J;^=X>H?I@[BIGIHEIJKHMJNIP]QYTJVGZD]J_JaIcJdFfIhJ
=verwenden	x?^KYZH
=verwendet	o#Y-Y@HBJHIKbZHhJ
=verwendung	q#I@JHFK[T]V_WJZJ
=very	k2[9X@JBJK^ZFhX
=verzeichni	o!Y3[7Z:^@JBGDIHIdZ
=veto	qJaZI
=veut	m3H9J=Y>E?H@HC]DFHGIHKZM_OITIZFaEh]
=veux	k#I+]9I>I?J@ZBHCFDGHZKGMIZZ[[hI
=vez	j#[-I9I@^BZTJUIX]ZGfH
=veze	q#^-H9H>J@]BICIDIHFIGX^ZEaJ
=vi	xJYdX
=via	_#J%I)H*I-I/D3I4J5^7[8I:H=I>Z?GAIBGCJDFG^IHJGKFLJM[PGSHUIVGWJXJZ?[J]J^Z_Ea[cJdJfIgahH
=vid	xZ^
=vide	x3^>G?IBIHFMJSJUGZ_aI
=vieja	k!J#Z-H/]1Y3J9F>H?I@GBICJDHHBIFKYMcNHOJTIXJZF]IaIbIh]
=viejo	q0Z5X>Y?IHHY]
=viel	i#^%I-_2[3[9B=J>E?I@DBHCHDGHZIFMGNIOHTIVJXaYJZF]GaGdIfJhH
=vielen	s#]-I3J9]BZDJHFXIZJ
=vien	k#I%J-G/J3J4H7H9I=I>J@_BIHYIHJZKHL[MJNJPJT_X[ZHaIbIdIfIhI
=vient	u/J3H7J?JHEIHNJT]a_
=vier	xHJI_
=vietat	x-[
=vietata	x-YP]_J
=vietato	u)YQZ^X
=vieux	u5]HJYZ
=viewer	x%Z
=vigencia	u@Z
=vill	l#I(J-Z3H9G>G?]@]BHDHHDIGKGM_NISJTIXIZG[_]IaHhH
=vio	x+_@]DD
=violat	qN[
=violation	q@]NZ
=virtual	u-I@JH]IJKHR^
=visibl	x(ZGX
=visio	m=FH_
=visit	x:[
=vista	x-]9I@ZHJ
=visto	u+]-ZDFHHZI
=vm	e!G#H%H(H)I*J+J,G-F/G0H1G2I3F4E6^7I8H9F:G=D>E?F@HAJBECHDHFIGGHbIHJIKEMHNHOIPIQIR_SGTGUGVHXIYHZA[I]H^J_DaGbHcCdGeFfegJhH
=vms	xBJHIRaZE]HfJ
=voce	x#IVYX[
=voglio	o+Y@YBHCIHHIGKHMINIZ]hZ
=voic	u>G?IHGZJaa
=voicemail	xHZ
=voldoet	pHIIZKGN_ZH
=volevo	u?Z@_HG
=volgen	xO^ZJhY
=volt	m#Y3I>G@HCJHEIJKJXbZI]Ja]
=volta	p9I@bCJHYIJKHVIXIZHb]
=volver	sHIKaZE
=vom	e!Y#H%F&[(G)Z*I,I-F/I1J2Y3I4^5F6J8J9J:F;^=G>G?F@IBECIDIEJGYHAIEJIK^LIMHN[OIPGRGSITIUEVYXIZA[H]G^G_IaHbIcZd]fZhF
=von	b!H(H)I*Z,I-[0I1Y3G4H6I7X8J9F:G;^=E>H?HBFCGDGEIFJGYHIIYJIKZLIM[NEOZPGRGSITHVGWYXZYZZA[I]H^H_GaGbHdZgHhG
=voor	h!I#G(I-a:J=Y>I?J@HBHDIIFKEMIN[U_V[XEZBaIbIdFfXhI
=vor	m3I>]@^BHDYHEIHKGM[OIRZXJZF]]^JaJ
=vorhanden	uZE^I_^h]
=vorher	u#H5Y@JBJHIIIKHZH]a
=vorig	xHGKYMGg^
=vorubergehend	pHIT^c]
=votr	a#H%I(E)H*G+I,I-E3Z7I>J?ICHDEE]GIHCI^JJKFM]OJPHUIV][I]G^IaIbHd]fJgIhH
=voudrai	s9H?Z@_H]IINIXJZIaJ
=vous	h#Z-I.X9_>H?IB]CJHCIHKJNIZGaI
=vpn	Z!G%G&I(G)I*H+H,G-E.I/H0I1D2H3E4Z5I6H7I8G9B:G;I<G=F>B?D@EAHBECFDGEHFHGFHiIEJHKELIMdNFOGPIQHRCSFTFUHVFWIXFYGZ@[H]D^I_GaDbEc>dHeHfCgYhF
=vs	x(ZPJ
=vu	u+^@[DFHI
=vuelv	s!Z#I+Y>JHDba
=vuelva	xXZ
=vuol	h#J%I(I*Y+I-H3G9H=^>E?G@GBIC_DGHEI[K]NZOHTJUIVIXHZF]IaHbJdJfIgIh[
=vuoto	x3]BJHEZ^
=w	c!]#H%H(G)I*H-H/G1J3[4I8J9^:H=[>G?H@GAIBFCHDFEJFJGJHCJJKHM]NHOHPIRJSHT[VHXHZE]H^HbIcHdYfHgXhI
=w32tm	s%H=HBFHERdZIdFeIfE
=wacht	s>IHGX[ZJa^
=wachten	x9J@[XY
=wachtwoord	X!F#I%G)I*H+I,I-].J/G0I1I2I3H4H5I6I7H8H9H:H;I<I=E>E?F@BAIBYCFEHFJGGHHJGLHMYN^OHPHQJRHSGTFUDV@WHXBYIZ_]F^Z_HaEb[cEdaeIfDgFh]
=wachtwoorden	xHGU^V]
=wachtwoordherstel	k=Z@JDJHIU^V_ZE
=wahl	x>I?^CHDJHHZI[[aJ
=wahlen	p#H-]3I9J=J>I?^@EBFCIHEI]KZMINIZC[]]I^IaIdJhG
=wait	Z!H%H(F)I*H+I-E1H3F4J8J9^:H=H>C?F@bAJCFDGEIFJGIHGIDJIKDLIM[NBOHPIRISJTFUIVGWJXfYJZB[H]F^H_Ib[cJdIfIgIhF
=walk	u@JHHKGMHNJZI]ahJ
=wall	xH^RH]J
=wallpaper	x>IH]
=want	O!G#H&H(?)E+a,G-Y/Z0H1G2G3B4F5F6G7E8F9I:X;G<H=D>_@^AFB>CZEGFEGFHFI^K^LJNJPBQFRFSFTBUCVAWYXCZ@[a]@^C_Ea@bAcIdDeGfEhZ
=war	l/E4J=J>JBZDIHIN]PYRIZI]_aJbJcGdYfZ
=warehous	xHZVJZ[
=warn	x.Y9IH]
=wart	u9^>H@JHEKJMGaZ
=warten	o9G@aHIKIXZaY
=warum	q*XBICJHHIHKJN[V]ZE[]
=was	J!_#@&F(G)Y*@+C,C-Y.C0C1G3J4Z5B6H7@8b9X:F<B=J>c?X@ZAGB_EFFGGEH9J>LGMANXODQHR_S@T>UFVCWXX>YZZD[B]_^a_]a<bDcFdCfZg>hD
=wasser	x>aHG
=watch	q>H@]HZKJOGZBa^
=way	d!H#G%I(H)J*G+I-C/H3G4I7J9C:I;I=H?d@EBGGIIEJJKFLJMINXOIRJSIT]UHVHX[YJZC]^^J_HaFbIcJdHfIhI
=ways	q(J*]?[@HC^HHIJKJZH[J
=wczoraj	s@^HGM[ZJ
=we	L!>#A%=&[(C*E+D,C.H/E0[1_3_4D5H7]8Z9@:Y;C=d?C@FBGDFEZG[I>K?LZM>NZOHPJQYR@S@TGUJVCX@YYZA[G]>^Aa>bAcFd^e@fEh@
=weak	k-^9JHXIXJXKHZI
=weather	x9IH_
=web	a!H#C%H(H)J*I+I,J-E.I1H2I3F4E5G6H7I8I9E:H<I=H>F?H@EAIBFCGDGEJFIGGHeIEKFLHMcNYOHPGRCSHTcUIVHWJXFYEZB[G]G_HaFdIeJfEhH
=webcam	uH]
=webex	xH_
=webmail	l>J@HH]KJMaZIhF
=websit	lH]I]cJ
=wechsel	s-J@bHHKILZ
=wechseln	x@[h]
=wed	u(G=IH_ZJaI
=weder	u*I9I>HCHD[HDMIa_
=week	c!]#H%H(F*I+I-G/G1I3G4H5I7H8Z9F:F>[?G@XAIBBD]FIG[H^IYJIKJLEMGNHOJPIRJSJTGUGVYWIXIZI[H]E^H_]aHbGcHdHeIfFgHhH
=weekend	l!J#X4I9]>J@IBJHDRITIZ[^JbJcIfa
=weer	s-J3J9D>H@aB_CIHFIHKGXIZEaG
=weg	m#I*J-I/I3I9G;]>G?]@HBJCHDIIGKIMHNJTHVJXIZH]__JaIbYc]dJhJ
=wegen	q+Y>GE]HXNYT[ZF
=weggeklickt	u>JCJDZHGZ[]]aJ
=weigert	u-JJYKJN^ZG
=weil	g!I%I(I*J+[-Z/_3H7J9F:H>E?H@]BHC^DDHBKYLJMFNFOHPITJVGWJXIZ?[J]a_JaFbHcJdIfIgHh[
=weird	s-^/]@HF[HGIFKIMHZG
=weiss	l%J-I.Y9]=J>J@FAZBJCIHFIIKGNZZY]Ib[hY
=weist	x/FJYN]
=weit	x9]@JHIK[
=weiter	l&X-H/J7X9J:]>Y@IBJC]HCIHKFM[NIOJTZZG]IaIg[hH
=welch	p-I=GH^IIN_O[
=welcom	u-H9Z>IBHDJHGK^XJZIbY
=well	k-a/Y9J?F@HC^HCIHKGMINIT[ZDhJ
=wenden	x!ZZ[
=wenig	x,J-G?IC]DHHII^XJ]JaH
=wenn	xHJII[^
=went	[!G#G%H(H)I*J+H-E/]0J3H4J7I8J9F:H?FAIBdCDEIFJGIH?IGJHKDLIMHNDOIPHRHSHUHVGWJXGYJZX[G]c_IaDb[cGdIfXgHhF
=wer	x#Y+HCIDFH^
=werden	b!I%D(F)J*Y+J,Z-D/F0]3H4^6[7Y8Y9H:Z;^=G>E?C@ZC]DFEZGJHAI]JJKBLHMDOHPGRJTHUHVFWJXHYIZI[G]G^D_IaFbHcHdDfGgHhE
=were	]!F#G%^(E)H*H-D/G0J1^3H4H5J6I8H9D:G;H>H?Y@GBECEDEFIGHH@JIKXMGNFOIP[QJRISITHUIVZWXXHY_ZZ[I]H^^_HaHbGeIfHgHhH
=werkt	m-J9J@JB]HXIIKJM[NJdGf[hI
=weryfikacji	xC^
=weve	l-X7IHIJ]T]UZ
=what	R!B#B&Z([)B*A+D,F-G.G0G1F2G3B5F6Z7F8E9];F<G=B>>?B@>AEBACHDEEFFEI]J]LDMJN[PFQGRESETAUDVIWFXCYFZd[D]HaCbBcEdDeFgFhb
=whatever	k-IHDI]JZKHNbZDhG
=when	P%](]*Z,^-E.H/H0I1G2I4Z5G6G7H8G9D:J;H<I=E>C?Y@GAGBBCDDHEHGFI@K_LEMIODPGQHRFSFTFUDVBWFXFYGZI[Y]E^D_[a_bYcIdCfDgCh[
=whenever	xDX
=wher	_!H#G%I)G+G-X/I1I2J3E4I5Z7I8J9G;I=H>D?F@CAIBDCFDEFIGHH[JIKBLEMHODPIRISITHUGVEXHYJZ_[Y]E_GaccIdIfHgI
=wherea	x/XPY
=which	W!G#G%^(Z)H*F+G-B.I0I2H3D5Y6H7Y8H9E:G;I<J=C>]?F@BBGCFDDEJGHHYLEMFNdO_PEQIRISJTHUHVFWHXGYYZI[G]E^H_EbFcEdDeGfFgZhZ
=whil	]!Y#G%G&I(H,Z-H/H0Z3_4H6J7G8H9I:F=^>G?H@FAJBDCJDFEHGHH?IHKFLEMYNIOJSIT^UHVGWIXIZD[I]b^G_IaHcHdYfHgIhF
=whit	ub]
=who	[!E#G%E(F*H,H.I/F0J1H2I3D4F5H6J8G9];I<I=E>C?D@^AJBECEEHFHGFHfICJGKGMFOFP_Q[RHSHTGUFWHXFYIZ?[Y]F^FaFbFcGdGeIfGgFhF
=whol	l)I3G>H@IHAIIKINIO]U_V_WIZFhJ
=whom	xHI_^aH
=whos	m-G3[@IG[HCI[KHNJPJZD^Y__hI
=why	W#]%F&^(@)J*c+G,H.H/E0I2I3B4G5H6H7G8F9A:D;H<H=D>A?_@aAGC?DBEHFFGFH>IYJFL]MDOEPHQHRHSGTDUFWGXDYGZ_]D_FaBbDcFdFeHfGgEhD
=wi	s#Z9IH_MJ
=wide	xUZ
=wie	f!I#F%I(H)J*J+I-F/J3G4J9Y:H=I>C?FBECFD]GJHeJJKbLJMFNEO[RJSJUGVDWIXF[G]FaDbGcJdIfIgIhF
=wieder	d![#]%I(H)I*J+Z,J-F3H9C:G=H>G?H@bBcCFDEFJHBIEK]LJMGNHOIPHRJTIUIVGX]ZB[H]F^I_IaGcJfDgJhG
=wiek	x@[
=wiel	u#I-JHJXa
=wielkiej	xCJHGIa
=wiesci	x9^HJ
=wife	x@[FHHFK^ZH
=wifi	d-J:H>J?I@IBIHfIIKINJZBaIcHfJhI
=wijzigen	h#J(I-I3J9E=J>J?J@_BFCJDIHFIHKGMGNHPJVHZ_[Y^^aIbJdIfJhZ
=wil	l(J9H>I?]@]BICIHZIJKJM^THZI[YaHgY
=will	^!H#F%I(I*J+G,J/H1J4J6J7J9Z:H=I?E@]BFC[DEEJGIH]IHJIK]LJM[NEOHPJTXUJVGXHZH[_]G^H_IaEbGcIdIeJfI
=window	N!X#]%E&I(A)E*E+F,G-?.J/_0H1D2G3D4C5a6G7D8F9A:C;H<G=C>B?]@AAGB?CDDCEGFFGEH]I>JCK=LEM^NAOFPEQHRDSATAUCVAWFXBZB[^]J^YaCbhc[dDeFfXge
=winter	xK^NI
=wipe	x>FH[P]
=wiped	s#Y+]3H>[?IHDOJ]IaJ
=wir	f#J%J(J*X+Y/J1Z3Z4J7Z=]@GBZCFDYEXGJHFIJKHMJPIUJVIZE^H_IdZfGhH
=wird	X#I%E&J(C)G*X,G-].I/D0G2H3H4G6G8H9E:D;G<I?a@]AIBBCCDDEGFHHCI?JFK^L^MBQIRHSGTFUFVCWHXZYHZF[Z]B^DbDcEd_eFfDgEh_
=wirft	x/I=JH]S]ZI
=with	F!A#E%G&J+H,[-F/^0A1@2I4D5G9A:_;X<G=Z>^?E@EBDCEDHF]HHKEM^NYO[P]QBRZSCTHU?V<W?X>YD[=]>^Ca^bGd>fAhJ
=within	m#Y@bF]HFNGXZZG
=without	X!F#F%H&[(C)Y*E+F,I-C/F0J1I2I3_4Z6I8G9G:E;I<J=I>[?D@AAFB_CEEHGDHCI]JFKCMCNYO_PDQJRHSGTDUFWYXFYIZ<[_]G^EaBbFcGdIeGfEgGhD
=wizard	Y!G#G%H&J(G)F*E+b,f-G.J0I1J3G4H5J6H7I9G:H<I=G>C?F@FAIBGCHDDEHFGGZHCIFJHKELHMGNGOIPFQJRISHTGUHVGWJXHYIZ?[H]G^G_FaHbGcGegfGgGhG
=wlaczon	sV^dY
=wlan	xH_
=wo	u9I:XBHH[Z^
=wohl	u(YC^HJZJ
=wollen	x+[:Y
=wollt	s/[9]@_HIIIKIMJNJZH
=won	x9JH]
=word	_!J#E%I(H)I*I,I-c/H3F4J7J8J9C:H=G>G?GAJBDCGDGEJFIGIH^IaJHLJMGNDOGPJRJTGUIVFWJXFZ>[H]I^H_Ia^bIcJdHfHgIhD
=worden	p!Z*^@HBZHGKJMJUYVIZFhJ
=wordt	o-H@XBIHGIHKHMId_h[
=work	K!@#?&F(F*@+C,D-=/Y2D6D7J8Z9>:J;F<E=??HABBgC@D>EDFGG?HIIAJFKAM^N>OHQFSATDU?WBX@Zf[?]?_AaAcAd>eBf]h>
=workday	x![HYbH
=worker	u!^HH
=workspac	p7cHDZF
=worldwid	xSZ
=wort	u-[
=worter	x#I-aHGIHKJTJ
=would	k(E-a3I9H>Z@GBICJDJHYIGK]N[V[ZCaHhF
=wouldnt	s-YHHKHN[ZGh]
=wpisuj	xHIO_
=writ	_!E#F%d(E)H*I+I,G-F/G0H1H2I5I6G7I8E9D:G;I<J=D?G@EAGBFCHDFEJFHIEJYKBLJMINFOZPCRGSJTHUIVFWHXFZB[H]H^F_ZaHbFcFd]eCf[g^hG
=writeback	H!A#>%X&F(=)@*B+C,^-@.E/D0Z1Z3A5Y6X7F8[9G:@;F=Z>A?A@@A]BBCBD?EBGXI@K<L@M?N>OFPYQYR[SBT@U?V=WAXAY_Z>[@]A^=_]aBb>ddedf^h>
=written	f)I/[0a6I8J=J@JBIHFJIKIPZRZZF_IbIdFeJg]
=wrong	Q!C#c&I(B)E*F+G,[-@.H0G1F2G3Z4E5H6[7G8F9[:D;G<G=E>A?C@FAFBCCEDDEIFGGEI?JCK>LFMENBOZQHRbSFUGVDWGX]YEZ[[F]C^C_EaCcBdCeDfBg[h^
=wrongly	u3]E]HJIIOGUJ
=wrot	o-I/a4I@]HFKYNFRJTJYIZH_IcHfEg]
=wurd	^!Z#E%H(E)H*G+I,Y-D.J0J1I2H3E4[5I6I7H8H9G:E;H<H=Y>[?[AJCFDEEIFIGHHHIDJHK[LGNEOHQIRHSIUYXF[G^Y_]aDcGeIfGgGhE
=wurden	u%^(G3Z?]
=wylaczon	k!](J.Y9I;[HHUZVIdX
=wymaga	xCZI[
=wymagan	p9JCZIZN]ZI
=wymaganych	x=[
=x	k!I#H1_@ZH]IJKJTJZJ
=y	Q![#_%G&F(H+[,D-B.I/A0D1D2E4A5E6Y7[8Y98:Z;D<E=^>a?A@aADB]C[DEEDFIGAH6IaJHK[LDNIO[QERGSBU@VHWCY[Z?[I^C_AaCbIcAdAeDhZ
=ya	a!F#E%G(F)]*G+Y,I-A.I/H0J1I2I3B4H5J6I7I8I9@:F;I<J=Y>_?X@[AIBcCCDBEJFIGHH=IBJIKcLHMCNEOBPIQJRGSITFUFVCWIX[Y[[G]E^IaBbGcHdHeIfEgHhA
=yahoo	x>^HF
=year	_!a#H%H(F)I*J+I-Z/I1^3H4I7I8I9Z>^?X@FAJBFCHDFFIGIHIIYJIKbL[MGNEPJRJSJTIUIVGXHZ>[I]G_HaHbFcIdJfGgIhG
=yes	p!I%I(I)I*I-H/a3H4H7J9_:I=H>H?G@GBFCIDHHCIGJIKGMGNHOJPHRJSHTGUIVHXIZD]H_IaGbIcJdJfHgZhI
=yesterday	e!J#I-H3I9H:H=^>Y?I@^AJBICJDIHIIHKCMINHVJXIZa]JbJhJ
=yet	^!]#G%E(F)G+H,H-G0F1E3G4G6I7I8G9G:G=G>E?F@IAJBBCID_EJGBH=IDJIKDLHMhNDOJRYSHUFVaXIYIZ>[G]G^G_GaGbGcGdFfDgD
=yo	l!I#I%J(Z)I*I-H3G4J9^:I=H>[?[@FBGD[HCIFKGMGNHOIRJTIUIVYWJXHZD[I]H_JaEbIdJfHgJhG
=you	N!B#I%F&G(E)@*C+Z,F-B.F/D0G2G3Y4D5F6F7D8D9h:E;F<F=H>G?F@BAEBXCHD_EJFEGDHCI@JDLDMBNAO^PCQFRESDTEUFV^XZZ][C]B_HbBcGfCgH
=young	u@^IJKJZI
=your	K#F%E&H(=)I*?+_,C-H.F/I0F1Y2F4D5F6E7G8D9d:c;F<F=]>B?A@FAEBADYE_FEGCH?JDLCMEOZP?QFRESCV[WJYF[C]C_FbBc^d[eCfDgBhI
=yourself	x?JU^VXZG
=youv	k#GC[DGHJTYX]
=yubikey	u?bHIZG
=z	f!G#G%H(H-H/J3F4[7Z8J:a=F>G?H@FAJBDCHDFEIFJGJHAIFJIK[MHNFOYPIRJSHTIUGXGZI[I]H^J_Xa^bIc]dHfHhH
=za	o@IHIIaXZZJ
=zablokowan	m#]HIT^
=zahl	u-ZHGI^
=zapi	uHHUJVJYYZGd^f]hJ
=zapisanym	xO[
=zapisywani	xd[
=zapomnialem	uBIDZHIUJVIZ^
=zasad	uN]
=zasady	xKHNaZG
=zawiera	x-^HH
=zbyt	l-a9J@JBIHFKJX_ZI
=ze	m3J9J>IBICYHEIJKZO]SJV[ZFaIc]d[gIhY
=zegt	s-[9I>JHGK^d[
=zehn	x-IHGIHKIN]Z]
=zeichen	j#I%I-Z/^2^3H@GBICGFZHFIbKGMHNIRJTJXIZHfI
=zeigt	m#J%J,J0Y3I9J>G?HAJBICJDJHbIIOXR[XIZJ_ZaHbXdJfIhI
=zero	q3^>GHDIHOZTZXH
=zetten	x9J@[HX
=zgadza	sO^ZHh[
=zgubilem	s>[HI
=ziffern	u-I3]HHIXKJO]
=zijn	q-I9H?[CYHII]ZGhY
=zip	xBJH^ZG
=zit	xHII[V^ZF
=zle	x#J9HHIX_aJhZ
=zlozonosci	x9JI[
=zmiani	xHIh^
=zmienic	o(I@aBIDJHJIJKIMHVHZY^^fJhG
=zmienilam	x@]HIM[
=zmienilem	p>[@[
=zmienion	sB[HIM^ZHhI
=znakow	xI^
=zonder	u3^>HHJZJ[[aH
=zoom	pH^ZH
=zostalo	u!YMYTY
=zresetowac	m:[@IBJDIHHS[UIVGZ_aJgJ
=zscaler	xHYRIZGc]
=zu	V!C#_%C(A)E*D+E,E-e/D0G2Y4D5G6F7F8F:A;F<G=A?AAFDXEEFEGEH9I^JEKDLZMANYOIPXQGRDSFVAWDXfYEZC]]_Ea?cIdBeEfBgDh?
=zugang	x![HZ
=zugelassen	x@^QYZH
=zugewiesen	x*Y=X
=zugriff	j%b3J4J9I=I>^?J@ICHDGHXIJKINIQXZY]JaI
=zum	f!H%X4Z6J:G;J=G>I?]@GA^BGCIDHGJIHKHL_MINIRJTIUGVGWZZB[Z]H^J_FaIbYcJd[fFgJhI
=zur	k#J(I+_3F=I>H?[@IBICEHEIIKHNIO[UJVIWZZF]IaEbIc[dIf]hJ
=zuruck	h!b#H%H&^(I-I3J4I=H>J?IBHCIDIHCIEK]MINHVH[J]I^JaIb[dGeIfIgYhI
=zuruckgesetzt	i%I(H:[=I>X?IBZE]HEKHM^UHVHZC^JbHdIgX
=zuruckschreiben	o%Z3I4]6[9I=H>I?IBJGYHFKJPIRHUIYIZHaIcGdbeJfE
=zurucksetzen	T!C#F&I(]*F+H,G-H.H/F0H1H2J4E5H6F7E8G9I:_;G<I=Z>H@DAHDBFZGFHHIFJFKALZMDNEOHQIRGSITGUYVYXEYHZY]X^D_GaYb^cYeGgEhE
=zuruckzusetzen	q(^.[:J@HBHHIVIX^ZHbIdJ
=zurzeit	u#ZC[ZJcY
=zusammen	x6[9]HIZI
=zwang	xL_
=zwei	d!H#I%J(I)J*b-H/]3G9G:I=I>F?G@YAbBGC^DFHEIEKZMGNGO[PIRJSITJUJVIXGZF]G^J_JaGbJcJdJfJgIhH
=zweit	l>J@_BJCcDJHHIIKIOJZG
=zweiten	u@ZHZ
=zweiter	x8Y@]HI
=zwischen	s/I9G@[HHK]MJRZTIXIc]fJ
=zwrotn	xd[
=zwrotny	uHHUJVJYYZGd^f]hJ
=あ	k%J(Z3Z9[:J=^>I?J@JBICJDHHBIGKHMJNHUHV[ZG_^aIbJcYdIhJ
=い	Q!Z#H%B&H(D)E*C+E,F-X/I0G1E2F4D5G6G7F8E9[:G<F=?>J?JAECBD_ECFEGCHaI[JGLFMZNXOHPHQFR[TIU[WFXHYE]C_FbCcGeFfZ
=う	h(J-I3I9a=J>H?I@^BHCJDHHCKGMGNIUJVIXJZ^aHdJfIh[
=え	f#[(I-H3I9H>H?J@^BHCJDHK^M[NFTIUFVIX]Z^aIbJdIfJhH
=お	m!J(I-I3J9d=J>I?J@JBIDIHCIHKJMINJTJUIVHZZbHhJ
=か	b!H#H%H(F)J*Z-G.J/I3Y4J8J9^:G=Z>C?Z@^AJBEDDEIFJGIHZIDJXKDMYNDOIPIRHSITHUEVDXGYX[H]H^Ha]cHdFf]gHhE
=が	Q![&H)E*C+E,F-F0G1E2F3Z4D5F6G7F8E:F<F=Z>Y@@AEB=DAFEGYH^I^JGK;LFMBNIOXQFR[SDT@U]WEXHZY]C_Ya_bDcGeFfY
=き	]!G#H%H)I*I+J-G.I/I3E4I7J8J9B:Y=X>^?Y@aAJBECGDIEYFJGHICJHKIMHNCOHPIRHTGUCVZWJXGZY[H]I^Z_Ga[bFeIf[gHhF
=ぎ	o-I9GCJHII_XaZG
=く	b!H#X%[*I-G/I3^4J:H=G>[?X@ECGDEEIGJHZIDJIKZMDNEOHPJRHTEUEVFX_YXZ[[H]I^I_IaEbHdGfGgHhX
=け	k*[-I/Z9H>[BIC]DHHDIFKJMGN[TJZY[^aGdJhJ
=こ	l3H9_>H@JDXE]HDMINJVHZDaZ
=ご	s9_
=さ	[![#^%Z(F)J*Z+J-].I/[1J2J3D4I7J8J9C;I=G>E?Z@FAJEHFJGIKIMHN[PIQJRGSITYUCVEWJYJZ@]H^H_HaGd[fGgYhI
=ざ	s9_
=し	U!C#Z&I(F)G*E+G,H-B.G/E0I1G2H3I4G5H6I7H8G9a:G;H<H=B>_AGB_CYDYEEFGGFH;I[JELHM_N[OZPIQHRESFTHV?WGXAZ^]E^E_EaAbBeHf]gZ
=す	X#D%E&J)H*^+H,H0I1H2H3C4G5I6I7]8H9b:I;H<H=C>E?D@EAHBACXDAFHG[HFIZKHLIN]OGQHSGUFVIWHX]YH[E]F^F_EaCbXdYeHfGgD
=ず	xCXHIR^
=せ	X!E#E%F&J(X)H*H+I,I-E.H/G0J1I2I4H5I6I7I8H9>;I<I=^>Y?^AHBCCHD[FHGGJFK^LIMBO[PGQIRFSGTFV[WIXEYHZ_[F]G^F_[aYbHdIeIfDgFhD
=そ	s9]G_HFIIMHNHZF[[hX
=た	W!D#Y%X&J(B)H*F+H,I-[.H/Z0I1H2H3C4G5I6I7H8H:H;H<I=D?[@^AHB_DYEXFHGGHFI[JFKFLIM[QHRESGUFVBWHX_]F^F_FaCbDcEdHeHfDg[hB
=だ	d!I%I(H*Z-]/J3H9D:I=I>F?H@[CZDZEJJJKFN]OIPYRISJT[UEVGZB[]]J^J_JaHbIcXdGfIgHhG
=ち	s9aHGZJ
=っ	_!X#G%H(F*I-F.X3Y4J:G;[=H?XBFCGDFEIGIH@IZMHNDOIRHSJTGUIV_X^YXZA[I]I^[bHcHd^fGgH
=つ	k*a/Z9HC[DHH^IIMINJZI_YaJ
=て	V!^%E&I(H)H*F+H,H0I1G2H4G5I6I7H8G:I;Y<H>^@AAHD]EEFGGFH>IZLIMCQHR^SGTXU_VZWHXaYGZ=[E]F^YaJbDdZeHgD
=で	U![#A%C&I(G)F*]+G,G-H0H1G2H4F5H6H7[8F9Y;F<G>]?A@^AGBHFFG[HJJCKCLGM]NIOEQGRCT[UZV[WGYFZF]E_Ca@eGfAgYhE
=と	^!G#G%H(F)J*H+J-^.J/I1J3F4I8J=G>E?G@ZAJBDCZEZFJGIH?IbJHMCN[OYPIRHSJTGUEVFX[YJZ>[H]I^IaGb[d]fGgHh_
=な	V#C%X&I(H)G*]+H,H-F0I1G2H3[4G5H6I7H8G9G;Y<H=Y>XAGBACHD[EEFGGFH[JEKHLHOEPFQHREUDVZWHZD[Y]E^Y_IaZbGeHfYhJ
=に	W#D%Y&J(@)G*F+H,H-D0I1H2H3X4G5I6I7H8H9_:C;Y<H=B@GAHD?EEFHGFIDJYKYLHM]OFPFQHRESFT[VYWHXDYHZI[E]F^Y_]bYdZeHfYhB
=の	U!B#C%D&I)G*]+G,G-A.F0H1G2G3^4F5H6H7]8G9Y:H;Y<H>C?_@XAGB?CGDIFGG[KXLGN^OEPJQGR^WGXCYFZ;[X]E^D_IaGbYc[dFeGgY
=は	_!F#D%H(E)J*Z+J-F.J/[1J3F4I7J8J9_:G=E>E?F@ZAJC[DDEHFJGIHFICJHKYMcNDOIPIRHSHT^UDV^XGYJZB[Y]I^[_HaFbFcGdXfFhE
=ば	s3]9H@_HIZF
=へ	xMZZHc[
=べ	x?[[[
=ま	P!I&G(J)E+E,F-E/H0G1E2F4D5F6F7E8E9_:G;E<F=YAEB]CIDZFEGCHCI[JGKZLFMFNZPJQFSCTZUGWEYEZd[J]C^BbBeEfBgGhE
=み	xT[_Z
=め	k(I*]-I9H>J@HBICIE]HHI[KIM^NJU_VIXJYYZEdJfJhJ
=も	e!I(I-H3Z9D:I=]>F?I@^BHD_IFKGMXN[OITYUIVGX]Z@aYbIcJdIfJhI
=や	s-]9HHJIIX^
=よ	s9^HIIXKJZGd^
=ら	g!H#I%I(H*[-]/Y3Z9C:I=[>F?G@GBHDFEJHaIDJJK[MFNDOJPJRITHU]VFXGYY[J]IaGbIcIdIfHgIhH
=り	c!H#H%H(X*I.J/I3^4J9a:G=]>H?F@]BYCFDEEHFJGIH>IXJIKDMENDOHPJRISJTHUFX[[I]I^J_]aEbHdGfGgHhG
=る	[!Z#F%F(Z)I*Y+J,J-X.H/G1I2J3Y4I5J7J8I9B:E;Z<J=F>D?F@[AIBDCHDCEZFIGHHGI_K[LJMYNEQJR[SITFUZWIXFYIZ=[G]H^ZaEbZcGeJgFhZ
=れ	V!X#X&I(B)G*]+G,H-_.G/Y0I1G2G3A4F5H6H7G8G:G;G<H>IAGBXD]EEFGGEHZIXJXKHLHMINIPFQHR^SGTYV@WGYG]E^F_Da@bGcDeHfB
=わ	d!I#H%I(I*I-_3G9Z:I=H>Z?H@[BYC[DFEJHBI^JJMEN]OIRITHUHVGX]ZB[J]I_JaFbIcIdHfIgIhZ
=を	Z!G%G([)I*_+J,J-Z.J/H1J2J3F4I5J7I8I9C;J<J=E?Y@FAJB@CDD^EYFJGHHZJGKYLJNZOHPHQJRGSIUXVBWIXZ[G]H^Z_HaEbYcGdCeJfEgFhE
=ん	X!E#E%E&J)H*G+H,I-D.H/G0I1H2I3J4G5I6I7H8H9Z;H<I=^>Y?]AHBBCGD[FHGGIJJFK]LIMBO[PGQIRFSGTEV[WHXDYHZ^[F]F^F_ZaXbGdHeHfDgFhC
=ア	e!]#[%]([-J3I9G=I>X?b@JBHCIDFHJIHKHMINHUHV[XJZCaHbJcJdIgJ
=ィ	uD^HGJ^ZJ
=イ	g!I#J%J(H*J-I3[7^9E:I=^>G?I@HBICIDHEJH^IFJXKGNHPZRJTIUHVFXI_IaHbYcIdZfIgI
=ウ	d!]#[%[(X-J.Y/Z3I9I=J>I?JBHCJDIIIKJNITZUHV[XJZF_XaJdIgJ
=ェ	p(J3J7_9H>J@IIJKJVIZE^^_aaIdJ
=エ	p(J9G@IE]HGIJKJMINJVIZb
=オ	o(I/Z9H=JE]HDIJKIMINJUIVHZD_acZd]g]
=カ	i!^#]%]:YBJHEUJV]ZH
=ク	c!H#_%[-H/Y3H9G:H=H?H@GBFCHDFEJIGJJKGNGRJSJT^UFVFXIZ@[]]J^]__aHb]cIdYfHgHhH
=グ	q(Y=IDIHEUIVaZY
=ゲ	x:^ZG
=コ	f!J#J(I-I3H9F=I>]?I@HBHCJDHIGJYKFMaNHUIVIX]ZB_^a]dIfIhH
=サ	i!I(I-H3I9H=J>IBICJDHH]IGJYKINHRaU]VHXJZEaIbZdIfZ
=ザ	l!^-J.Y9I:];]@IHFKJMHNIUHVHZC^]_XdHhJ
=シ	q7_HEIJKJNaZF
=ジ	s9HHYZY_aaJ
=ス	T!C#H&J)G*F+H,H.G0I1H2H3D4G5H6H7F8G9A;H<H>I?C@JAHCCDIFHG[K[LHM[N[OGPFQHRESFTCU^VFWGXDYGZ[]F_ZaBbXd[eGf[gYhY
=セ	]!E#F%Z([)I*H+J-G.I/H1J3F4I7I8J9D;J=_?E@DAJCFDZEYFJGHIEJGKDLJMCNDOIPHRHTFUaV^WIXGYJZZ[G]H^G_GaFb[dBeJfFg]hF
=ソ	q9J@JH]MbZF
=タ	k(Y9H=J>I?JBJDJH^IJJ]KJMHNJUIVHZE_^aIbJdIg_
=チ	x@IB[MIZF^^
=ッ	Z!E#^%F([)I*I-H.I/H1J3G4I7I8I9H;J>F?E@CAJB[CGDIEYGHIFJGKDLJMCNDOJPHRHT]UZV^WIXGYJZY[[]H^Z_GaFb[eJfEgXhF
=テ	xD^HHJZ
=ト	Z!Z#Z%Y([)I*I+J-H.I/H1J3G4I5J7I8I9F:Z;J>E?E@DAJB[CGDIEYGHIFKDLJMDNDOJPHRHUZV]WIXGYJ[G]H^G_^aFb[eJfFgXhF
=ド	S!D#H%E&J)G*F+H,H.G/Y0I1H2H3D4G5H6I7]8G9D;H<H=C?D@JAHCDDJFHG[HEK[LHM[N[OGQHRESFVGWGYGZ]]FaZbXcEd[eHhY
=バ	p(JDJHFIJMYNJRbUIV]ZEd[fJ
=パ	U!D#J%E)H*G+I,I.H0I1I2I3F4H5I6I7G8H9E;I<I=D>C?EAICEFIG[HXK]LHM[N]OIPGQIRFSGTDVHWHXEYHZ^]G_FaDbYcEd[eHhZ
=ビ	sHYU^ZJf[
=フ	o!I(J-I3]7^9I>IBJDIHZIIJ]KIMINIU]VHZGaJbJdJfJhJ
=ブ	s.Z9IHFZH_a
=プ	i!I(F-J/Y3I9F:I=H>H?b@IBICJDGE[H]IHKGMHNGTJUFV_Z@_IaHbIcYd[fJg[hI
=ボ	x([HY
=ポ	sNaZF
=ミ	s(JE]HHUJVJZFcZd]g]
=メ	h!J(H-I3F7^9F:J=I?I@JBHC[D^H]IFJYKHMHNGOIPZUHV[XIZHaYbJdIfJhI
=ユ	m!^(X9J:];]@IHFKJMHNJUIVHZD^]_YdHhJ
=ラ	g!H#J%J(G-I.Y/Z3G9C:I=^>H?I@HBICIDIE[IGJYKGNGTXUIVFXIZ_^JaHbJcIdZfIgJhH
=リ	]!F#G%F(])I*I-H.J/H3G4J7I8J9F:X=X>E?_@DCGDZEYGHIEJGKCMEN]OIPHRHTGU[V^WIXH[G]I^H_HaFb[dCeJfFgYhF
=ル	f#I%J(F-G3F9G:H=H?H@HBFC[D]EJHaIDJ]KGMFN]OIRITJU[V_XIZ>[J_IbHcJdGfHgJhH
=レ	o(Y/Z7^9IE]HCIJKIMINIUIVHZEcZd]g]
=ロ	f#_%J(H-I3J9J:J=I>I?J@IBHCJDIIHJYKHNHT_UHVGXJ[]_JaIb]dHfJgIhJ
=ワ	U!E%F)H*H+I,I.H0J1I2I3G4H5I6I7G8H9F;I<I=D>C?EAICEFIG[HIK]LHM]N]OIPGQIRFSGTEVHWHXEYHZ^]G_FaDbYcEd]eHhZ
=ン	]!Z#Z%Z)I*H+J,J-F.I1J2J3Y4I7^8J9B;I=[>D?F@EAJBDCFDDEZFJGHH_ICKDM^NDOHQJRHSHUCV]WJXFYIZE[G]H^H_GaEeJfFg]
=ー	Q!X#F%B&H)F*D+F,G/I0G1F2G3@4E5G6G7[8F9=<G=@?A@HAFFFGYH[IGKYLFMYNYODPDQGR]SETAU[WFYFZa]D_ZaZcBdXeFfY
=一	a!H#G%I(H)J*F+J-G/J3E4I8J9Z:H=H>D?F@dAJBFCbDEEJFJGIHGIFJJKGNGOcPJRHSJTZUIVFXFZB[J]H^J_IaZbIdIfHgJ
=上	k!I9I;[>JBJCJH[IZJ]KJM]ZEfXhJ
=下	x9^BICZHGZI
=不	W!B#A%C&H)E*E+E,F-B.F0G1E2F4D5G6G7F8E:H;G<F>Z?[@XAEB>CAD@EDFEGYJDKDLFMENXOaPEQFRZS[TGU@VZWEXCYFZb[E]B^ZbAcCd@eFfZgChZ
=与	uOYZHc^
=丢	s>aHGaD
=两	m*b/Y9H>J?I@^C^HGIIKJMINIVJXJZJaI
=个	k!I#I%I(I*J-H/Y3G4J9E:J=I>H?H@]BGDHFJG^HAIGK_MFNGOJRITIUIVGXHZB[Z]^_^aEbIcIdIfIgJhH
=中	s(IBJE^HIMJSJUIVJZDd^g_
=为	x*^CJ
=么	s*^@JCIN^ZG
=了	X%B&H(?)E*D+E,F-B/Y0G1E2F3@4D5F6G7F8D9[:H;Y<F>b@HAECID?EDFEGDI?K?LFN@OXPDQFSZV>WEYFZa[D^Z_CbAcBdAeEfJgZh?
=事	u9IB]HIIIV_ZI
=二	p*a/Z9IC_DGHFIGMJNJ
=云	s/[MXT[_Z
=人	u%G(aPYUJVIZG
=什	x*^@JCIHIN^ZG
=今	m9J@cZE
=从	xD[
=他	x(]JZZI
=付	x/[NFZ[
=以	h!J#J(J-I3J9J>J@GBZCIDJHFI]K^M[NHPZTXUJV]XJZEaJdJhI
=们	x(IBJDIHIU^VEZEbJd^
=件	q9]>JDJHII[KGN[ZGaZ
=会	q-^9HHXIHNXP_ZI
=但	q(ZMYT[ZH[[hZ
=住	u9H>J@IBIH^IJK^MJaJhI
=体	x(ZUYZH
=何	m#[(J-H3I9[=J>I?J@HBGCIDIHcIFKIMGNITIUHVGX^ZEaIbJ
=你	s(H9a:J=I>J?J@IBGDJE^HEKJMJUHV]ZCaJbIfJhJ
=使	e!I#I(I-I3H9G:J=I>G?]@ZBICIDHHBIGKbN[RJT[UIVHX]ZZaGdIfJhH
=信	p3]9J>F?^@JCIHGIIKJZIa]
=修	sZ^hX
=停	q!Zf_
=側	u/ZSYTY
=入	g!H#I%J(H-[/J3[9D:I=I>F?G@FB_CGDZHGI[JXKFMYNFO^RITIUGV[XHZ@[J^]_JaIbJcJdGfIgJhG
=全	m(]-J9H>J?[@^DXHDIJKJMJUbVHXJZDaJfJ
=公	q9^:ZHEN[U[ZI
=共	x>JH^
=关	xHHU[ZH]_aI
=内	xG_HEIJMIN^ZFhJ
=册	sCXD^
=再	k#J9G>J@aHFIJKXMINIX_ZFaJc]gZ
=写	p#J(H3I9I:J=I>J@GBHDHHEIaKGMHNHUFVGXJZC^JaIbIdaf_hG
=出	h!I#I%J(H-H/J3]9D:I=I>F?]@GBGCHDGEIHJIEMFN[OIRJTIUHVGXHZc]J^JaFbIcId^fHgJhY
=分	p(Y-J3J9IHEI]K^RaXJZFcJfI
=刚	s@ZMY
=到	f!I#I%I(G-Z3D9G:H=]>^?H@IBGCHDGIHKHMHNIRJSITIUHVFXIZA]F_Yacb]cIdIfHgJhI
=刷	xH[
=前	d!J#I(I-H3I9G:J=J?I@[BHCIDIHCIZKcM^NEPYRJTIUHVHXHZB]JaHbIcJdHfIgYh^
=力	xO[
=务	o-J3J9G=J>I?I@ZBJCJHFIIKJNJRbS]VIXJZFaIcIfZhJ
=助	uH]UZZG
=効	e!b#I%J(E-J.Y3I9H:H;[=I>I?J@IBHCJDGIDKFMHN[RJTIU_V_XJZA^I_IaIbGcJd^fGgIhI
=動	sHYMJYZZDbYf_
=匹	xO_
=十	u(ZHGRaZHfI
=単	x-[
=印	p9JHb
=原	x:ZHJZEb_
=反	uHJMZbXg]
=发	s3^>[HI
=取	s:Z>]aH
=受	m/^:Y>[HGIJMINCZaaG
=古	o>[@IBJHEIJMbZGh[
=只	l*G3J9H>I?^BJC_DIHGIIKJNJPaTJUJVJZH[[aGdJ
=可	p!J#J(X-J3I9G:J=_>H?I@JB[CIDJH]IGKIMINJV]XIZE]JaHhJ
=号	a#Y%H(G)J*I+I-F.J/H1I2I3e4I8I9B;J<J=G>^?F@FAIBFCEDZEIFIGIH?IZJIKFMFNFOdPIQJRHSITFUGVZWJXFYIZB[I]G^J_HaCbHcHdHeJfGgHhF
=司	s:ZN]U[ZJ
=合	o(J-I3I7_9I>J@IBJCJHDI[KIMHNbVIZDaJfJhI
=同	k!H#I%I(H-H/Y3H9F:I=I>H?H@GBHCIDHGcHAIFKGNFRbSJTIUGVaXIZB[J]I_IaHbIcJdHgJhG
=名	p-]3I7_9G>J@IBJCYDJHFI_KJMJNIVIXIZIhJ
=后	s(J=^@HHGIJKINJVIZCcZdGfahI
=否	p#J%]/^HHIJJZKJMIN^ZGdJ
=含	u-]
=启	o(F:I=J@IBHDIH[KJMJU^V_ZBbHd[fJ
=员	k!J#J%I*b-I3E9G:I=I>I?I@HBHCEDZEJHDIHKHMINHPaV]XJZD]IaHbIcJd]fIgHhI
=和	q3H9G=J>ECHD]HDIaOaVIZHaJ
=問	q9I?[HIXJZYca
=器	l!H#I%I(I*J-I.X1J3G4I8J9F:I=H>G?b@GBGCGDHGIHBIGJ]KHNIRbSJTIUIVFXHZD[J]H_^aEbJcHdIhH
=回	j#H%J(G-J3H9[:H=I>H?HBGCJDGGJHJIFK[MGNHTJUEVFXZZ@]J^IaHb]cJdaf_gJhF
=国	u3b9JHHaJ
=在	c#G%H(F)J*H+J-H1J3H4I8J9^=G>F?[@]AJBFDHEIFJG^HFIFJIKFNFOJPIRISHTGUFV[WJXHZF[I]H^H_XaGbGcHd[fGg^h]
=地	m!X(I/^:J@IBIE^HGKJMHUIVIZC_ZcYd^fJg]hI
=坏	uH^
=域	q(J*J-J3I7_9H>JBJCJHEIIJ]MINIPaUJVJZHaJ
=填	x>ICYHIO_
=境	sHHIJKIZIc^db
=変	d(H-I3J9G:J>^@cBXDIHCIGKGM_NGUIVIXJZ[^[aHbJdHfHhF
=复	s9IHZI[KZNZZI
=外	s9J:[G_HZMINHZE[[
=多	j!J#]%J(J-E3I9[:J=E>H?I@IBGCHDIH[IHKHMINIRJTIUJVIXcZF]IaGcJfIhI
=大	q3J9G=JCJHFIdXJZHaJfY
=天	k#J9H>J@cBIHFIIKIM[NJVJX^ZCaJfJhH
=太	j#]-[9H>J@IBICJDJHEI^KIMINJXaZFaIhJ
=失	m(I:J@JBIHJPZUIVHZcfY
=好	s#J-I3I9c=I>H?I@IBZCHDIHCIIKIMHNIVIXIZE]IaHfIhI
=如	xHaUIVIZG
=字	p-I3J9G=J>J@JCIHFIfKJNJXIZHaJ
=存	x>JHIO__[
=安	x?[DYZI
=完	u(JBaHGMJUIVIZC]_aIbJ
=定	k#_9G>J?JH]MHT_VJZIgZ
=室	x9^
=家	x3^fZ
=容	u-^
=宾	x:^ZH
=密	T!B%I&H)D*E+E,F.F/J0G1E2F3A4D5F6F7F8D9D:F;F<F=@>@?J@ZAECBDGFFGYIZK]LEM]N[OEPDQFRCSCTBVGWDXBYFZb[D]C^Y_Ca@cBd_eEfXhZ
=对	p!I(I-J3I9I;[?J@HBJDJHFIGKGMHNGVIZ^]J_baIdJfI
=小	o#H-J3J9I>F?I@^BICHHGIIKIMINJTJXaZEa^hJ
=少	q-J3I9F=_>I?IBICIH]I^KJMJNJVIXHZH]JaHfJ
=尝	sX[
=届	m>ZHDZIaa
=工	x3F@ID[HIKIZEdGfahI
=己	s3I>I@[HHO_V^ZH
=已	l!]#J(I3J9J:J=J>^?J@IBaCJDHHDIIKINJOJT]UHVHZC_ZaJbIfJgIhJ
=帐	o!^#](JHIVY
=帯	p9J>bD[ZDaH
=应	u:Y?^HFZJbX
=度	m#]-J9HIDN^X^ZI
=开	u(H3JBIDHHHU^V[ZDbId^fJ
=式	q*^3^9I>J?JC^DJHGZIaI
=引	x:Z@Y
=当	sZHh_
=录	j!J#I(I-I3^9H:I=I>G?H@HBYCHDHIDKHN]OIRJTIUJVHXJZ_]IaHbYdJfIhX
=形	x3]
=待	o9H:ZIIXc
=後	u9]HHMIZEcZf_
=微	u(J9J=I@JBJHGKJScUJVHZDd^fJ
=心	xZJg_
=必	o-J3J9G=_>JCaDGHEI]ZF
=忘	k#J(G>H@GBCDZHaJJKGMENHUEVIZ_bGdGfIgIhI
=怎	xHY
=性	xHII]N[
=想	s9J>J?_@bCIHHIIKIMINJTJVJXJZI[[aG
=慢	x9IH^MGR]ZIaJfJ
=成	q(G/Z:J@ZB]E]HHMIUGV]ZBbIdJ
=我	b!Z#^%D([)I*G+J-H/I1J3F4I7J8I9[:F=F?F@GAJBDC]DIEHFJGIH>JIKFLJMENGO]PIRHSHU[VbWIXHYJ[I]G^H_IaDbEcHd[eJfFgG
=户	d!^#]%Z*]-I/X3I:];[=H>H?H@DBGCFDIEJGJHDJJKGMFNHPJRJSJTYUGVYXIZ@[J]I^^_YaHbHcIdHfGgIhG
=戻	q(I@IHEK^MGNGUHVJYYZAb^dZf^hI
=所	u=aHFIY
=手	h!J#J(J-J3^9G>b?I@IBID_IGKJMJNJO]TJVHXJZG]IaB
=打	sHa
=承	x!I;aHJ
=把	xHGJ]ZG]_aI
=択	x?^HF[Z
=报	s(J9G>J@JBJHFKJNJP_UJVJZahI
=拒	k!H#G%](H*I-G/_3I9F:I=I>H?H@]BGCHDHGJHCIGJ^KFMFNbP_RJTIUHVHXHZB[J]I_JaHbJcJdGfHgIhG
=换	o>]@aHFIJKIM]ZI
=接	i!I#I%I(H-H/[3C4I9D:I=H>G?H@HBHCHDFEJFJGJIGJJKHMGNDOJPJRITIUHVFXG[J]^_^a^ccdHfIgJhI
=推	u-]
=提	o@JHHKZ_Zd^h[
=携	p9J>bD[ZDaH
=收	o>]HGa]
=改	f!J#H%J(G/X3I9J:I=I>I?I@bBFCJDJHFIHJJKFM[NGTIUHV]XJZX^^_JaIbJdGfGgG
=敗	uBJPYVJZ_
=数	k-J3I9G=J>JCIHFIdX^ZIaI
=文	u9ICJHHIb
=新	d!I#G%I(H-G/I3D9G:I=I>F?G@FB^CHD_EJGJH]J[KEMaOIRITIUGVGXIZY[J]I^I_JaHbIcIdGf]gIhF
=方	j!J#I%J(H*d-I3I9H:I=I>H?H@IBHCbDGIGJ[KHMGNHPJTIUEVHXIZE]IaGbIdIfIgJhI
=无	m%J:Y=J@JBJE]HYKJUIVGZ[bIcZfJhJ
=日	l-H>I@cBJCJHFIFKJMYNJX^ZD
=旧	j(J3J>Z@GBIHFIJMbNISJTHUIVJZDaJdIfJg^h]
=早	x@X
=时	h!H#F%I(G*J-H/J1J2J3H4I8J9F:H=H>E?G@_BGCFDIEJGIHCIFJJKFNGOIPJRbSIT]UHVGXa]H_Ia^bIcHdIfFgI
=明	u-J9E@JCZHGIHXc
=易	u-^
=映	u9JH]MYg^
=昨	o@cBJHGIGKIM_NJZChH
=是	h!I#F%H(Z-I/J3H7_9I:H=G>H?I@[BGCIDIEIHCIGKHM^NHRJS^T]UEV[XJZA]IaIbHcJdHfHg[hI
=時	k!J#J-I3J9H>ICJDJHDIHKHNIRaT[UJVIXaaJcYdJfJhJ
=暂	xT^
=更	d#I(G-I/J3J9G:I=I?J@bBXCJDIHCIFJJKFM_NFTJUHVHXI^baIbIdFf]gJhE
=書	uHIMIYYZEd[f^
=最	s@[HHK_ZF
=有	[!D#D&I)G*E+G,H-D.G0I1G2G3^4F5H6H7H8G9^:C;G<H=C>??C@CAGBAD_EFFGGFHEJFKALHMBOEP^QHRESFTDU]V]WGXDYGZH]B^F_[a[bIcYdaeGfCgDhD
=服	o-J3J9G=J>I?I@ZBJCJHFIIKJNJRbS]VIXJZFaIcIfZhJ
=朝	x9J@_ZG
=期	k!I(H-I3J9H:I=a>I?I@^BICJDIG^HCIBKEMGNaR^SJUGVFXIZBaIbJdIfIhH
=本	l#J%J(H/^3I9I:J=J>J@IBHDJE^HZIJKIMGNJTJUHVIZC_YaJbJcYd]fIg]hI
=机	e!J#I%J(I-I3^9E=I>a?H@IBHD_H]IGKIMINIO]RJTIUJVHXIZF]H_JaBcJfJhJ
=杂	xHII]N[
=权	p!I%Y(_;[HITYUIVGZG
=来	l#J(I3H9]:^=I>H?I@IBHCIDZHBIJKJMIUIVGX^ZB]Ja]b^fI
=権	s%](_;]HHVIZH
=機	x>]
=次	l#]-G9H@YHGXbZI
=止	j!J-a3J9G>J@ZBICJDIHCIGKIMINJRJTYU^XIYYZIaJf]hJ
=正	k3]9IB[DIHHIJKIMJNJTXVIZEha
=步	s9H?J@IG_HDMXR_VIZFfX
=残	xPY_Z
=母	xHIIa
=求	h!J#J(I*b-I3I9G:J=I>I?I@GBGCXDII[KHM[N_TIUIVIXIZE]JaHdJfJhI
=没	a!F#E(Y)H*H+H,I-F.I0J1H2I3_4G5I6I7I8H9B:F;I<I=E>Z?E@DAHBCCDDaEGFHGGH=ICJHKCLIMDNEOFPGQIRGSHTFUZV[WHXFYHZB][^G_]aacEd_eIfDgFhD
=法	g!J#J%I*c9J:X=H>J?I@HBHC^DGE]IHKHMHNHPJTJUEVEXJZZaJbHcYdIfIgJhI
=注	sCXD^
=済	xT[_Z
=測	u-]
=満	pI[KGNaZF
=点	u(I:JBIDJHFMZUIVHZ]b^
=無	i!b#I(J-I.Y3I9F;[>IB]CJDIIFKJMHNIRJTJU[VHXJZFaJdYfHhJ
=猜	u-^
=环	xHJcZd^
=现	p/Z@_CYHGMHZZhH
=現	qZXha
=理	e!H#H%H(Y)J*d-H/H3H4J8J9F:G=G>H?H@GBFCCDFEHGJH@IFJIKFMENFPbRISHTGU^VDXHZ@[I]I^J_IaGbGcHd_fHgchG
=環	xcZd^
=用	[!_#E%E&J(J)H*H+H,I-F0I1H2I3E4G5I6I7I8H9F:X;Z<I=^>Y?_AHBCCEDDEGFHGGHFIIJGK^LHOGPGQIRGSFV]WHXFYIZA[G]F^]aCbEcFdYeHfCgF
=由	xE^ZEd^
=申	xH]ZY
=电	k!I#H%I(H-G/J3]4J9D:I=H>F?H@GAJBGCHDFFJGJH^IFKGMaNHOIPJRITIUHVGXHZC]^_Ha^bIcIdHfHgJhH
=画	p(G9J:I=JBHDJHZMJUFVGZXbcfJ
=界	xb[
=略	s@JHJIINcZF
=番	k3b9G>[CJDYHFIHO^ZIaG
=登	b!H#H%I(H)J*I+I-G.J/I3B4I8J9E:H=G>]?F@GAJC^DeEJFJGJHDIDJIKFNFO]PJRISITHUHVGXHZ][I]H^I_IaGbXcIdHfGgI
=的	Y!X#[&I(])F*G+G,G.G0H1F2G3^4F5H6H7^8F9A:J;G<H=[>Z?C@[AGBACCDAEYFGGFHBJFKDLHMXO_PFQGRYSET[UIVaWGXCYGZ:[F]D^F_EaAb[c[dDeGfHhC
=目	x3_
=直	q3I>JBJHZK^MGZGa]hZ
=短	i!J#I%J(I-G3]9I=J>F?^@ZBHCGDHHEIcKGMHNHOJTJUIVIXHZC]Ja[bJdIfJhH
=码	S!A%H&G)C*D+D,E.E/I0F1D2E4C5E6F7E8D9B:E;F<E=???@YADC@DEFEHHIXK[LDM]NZO]PCQERBSBTAVFWDYEZa[C]A^X_Ba^cBd_eDhY
=确	q3YZIh_
=確	u9J>_DIHEZFa^
=示	i#J(J-J9J?]@IBJDJIIKZMINITJUJVI[Y_ZaJd]h]
=社	o-]9I>JBICJD]HBIFJZKIMIN_U^XJZEhI
=禁	i!^#I(I-a3J9I:J;[=J>I?J@YBICIDJHEIHKIMINITJUYVJXIZG]JaJfIhJ
=私	x9^HJV[ZI
=种	p*a9J>I?IBJCaHFIJMJNJZIaH
=種	x>]
=端	u/[MXT[
=符	pHHI_N^ZG
=等	q>H@[HHMJZFa_
=策	s@JHJIINcZF
=管	e!H#H%H(Y)J*d-H/H3H4J8J9F:G=G>H?H@GBFCCDFEHGJH@IFJIKFMENFPbRISHTGU^VDXHZ@[I]I^J_IaGbGcHd_fHgchG
=箱	q3J9H>]?JCYD]HYOIZHaX
=組	sU]ZGc[
=続	q9JH[ZFca
=織	sU]ZGc[
=线	x3[HZ
=组	q(G:I=Y@JBIDIHDU^VaZBbHcZdH
=织	u(J=ZHJU_VFZEc[dI
=经	u>_B[DJHGMJTZZG
=给	x?_@[HJZJaI
=绝	s(J-J/[3J9G?J@^BJCJHGIIKIMIN^P_UJVJXJZF]JaIdJhJ
=缺	u9I=aHEI]
=网	u9G>JHaZG
=置	]!E#F([)G*H+I,J-I.I/G0I1H2J3F4H5I6J7H8H9G:Y;I<I>E?D@BAHCFEZFIGGIGJFKDLHMCNEOIPFQJRGS]TFU^V^WGXFYIZ^[G]F^F_GaEb[dBeHfJg]hE
=者	m(X*aCIDJHFIIKIMJNIPZU_VHZDd]
=肢	x?^HF[Z
=能	g!J(X:I=]>^?I@XBIDIHFKZM[NGOJSJUJZ?^_fIhG
=脑	o-J3I9H>I@HBIHaIIKIMbNJZF]IaIhJ
=自	k!I#I(I-I3H9F:I=I>G?I@ZBHCIDIH^I^KIMHNIO^TJUYV_XJZD]JaJbIdJfJhI
=致	sOa
=行	o(J@JBIDJHbIYKJMIUIXZZAcZ
=表	p?^ZI[YbXhY
=被	g!^#a%I(H*J-[/I3H4J9H:I=I>G?H@[BGCGDIEJGJHCIFJIKFMGNYOJPJRITEUIVHX]ZY]H^J_JaEbIcIdIfHgJhG
=装	xJ]
=複	x9JI]KGNY
=要	a!G#G%G(F)I*c+I,J-E.I/H1I2I3E4H8I9B;J<J=]>D?EAIBDCbDCEIFIGIHFIdJIKCLJM_NaOGPHQJRGSITFUFVEWIXFYIZ?[I]G^I_HaEbHcHdGeJfGgFhF
=見	xH[_Z
=覚	xHIK^ZZ
=解	l#YB[HGIJMGSITaZG[^gH
=言	g!J#J*J-_3I9C=J>H?J@]BHC]DGHDI_MGNGOJTJUJVJX^ZGaJdJh[
=設	u9HH^g[
=証	s*]>XDYHH
=試	q=^VJXZZGcZ
=話	h3]>]BJDZHEIHMJO^VJXJZHaY
=認	o*]9I>_HCIIZDa]
=語	u-aHJII
=让	x@aMIZE
=记	j!I#I%I(H-I3D9G:I=H>[?H@FBFCGD_ICK]MFN]OZRJTIUHVHXIZ_]I^JaHbIcJdIfHgJhG
=许	s(I3J9F=_>I?IBICIHZIHMJUJV^XIZGaH
=设	xH^
=证	d!F#E%G(F)I*[+I,I-F.J/I1I2I3E4H5J6J7J8I9D:G;J<I=^>]?a@DAIBDCaDFEIFIGHIDJHKELJMENFOHPIQJRGSITFUGVEWIX[YIZA[H]F^I_HabbHcHdHeJfGgHhF
=试	o9H=^HGVJXbZFcZ
=话	s-J3^9G>IBJDHHDIIMIVIZG]^_Ia_dJ
=误	uE^HHZ[hZ
=说	u#J3I9G>H@IBJCJHFIIO_V^X_ZH
=请	o#ZH]THX[cZ
=谁	x(J:J=^HIS_VHZC
=谢	s!I#H%I(H)J*J+J-G1J3G4I8J9d:H=H>G?G@IAIBDCGDHEJFIGJHBIGJJKGMHNHOIPJQJRHSJTIUIVHWJXGZD[J]G_IaFbIcIdJfHgJhH
=象	s!I(J3J9I;[G_HFIIKJMINHUJVJZF_baIhJ
=败	qZ_fY
=账	k#]%[(F*]3J:[=J>JBICGDJHGIIKJMJTXUIV_ZGaJ
=足	u(Y9IHHI[N^ZI
=软	u(J9J=I@JBJHGKJScUJVHZDd^fJ
=输	q#^-F>J@ICJHIO[X_ZHaG
=过	h/Y@XD]HHJ]K^MIVJZGhJ
=近	u@IHGIIKcZE
=还	i!I#G%I(I*H-J/I3Z:J=I>H?I@GBHC^DJHDIIKHMbNISHT[UIVIXJZF]J^J_YaGbJdHfIg^hI
=这	p#J3I9H>J?I@IBIDIG_HDIIKXMINJV]ZF[[]I__aIhJ
=连	q3J9HH]VIZG__aIc^
=选	s>J?a@FHFMHVJZB[[^_hI
=通	p-X/]9G@JH[IIKIMINJV^ZZhJ
=遅	x9JH^MHR]ZJ
=違	o#]HGIIKHX^ZIh_
=選	s9I?aHEZI[^
=邮	q3J9H>]?JCYD]HYOIZHaX
=都	p(H:H=]?J@HBJHGKIMJN^S_UZZAbJfX
=配	uE^O_ZE
=里	h![#F%I(H-H/H3a4J9G:I=G>F?]@HBGCHDGGIHAIZKHMZNHOIRISIUHVaXIZD[J]H^I_aaFbIcHdHfHgFhH
=重	^!E#F([)G*H+I,J-I.I/G0J1H3F4H5I6J7H8H9I:Z;I<J>E?D@BAHCFEZFIGGHGIGJFKJLIMCNEOIPFQJRGS]TFU^V^WGXGYIZ^[G]F^F_GaEb[dBeHfJg]hE
=録	i3G9H>XBJCaDbHDIGMJNJOZZF
=钟	x9IHHMIRcZIfH
=锁	j!I#b(I-F3J:J>J@JBHDJHEKJMHSJTaUJVHXIZD[ZaJb^gH
=错	k!I#]%I(G-E/J3H9G:I=I>H?H@EBGCHDIE]HCIHJJKFMHNGPJRJSJTIUIVGX^Zc]J^IaFbIcJdHfHgJ
=間	j#[9I=]>I@ZDJHFIEKEN]TJUJVIXaZEhY
=问	q(J9H?[@JHGIIKINIP_UJVJZZc^dJ
=间	u3J9JHHMYR]ZJ__aJfJ
=防	u9HH_T]ZG
=限	i!G#G%^(c-I3H9I:I;_=H>H?I@ZBHCHDHEJHDIDJJKGMHN]RJTIUFVEX^ZB]JaFbHcJdIfIgIhI
=除	pHHT][Y_]
=障	xS_
=雑	x9JI]KGNY
=電	h3]9F>]DZIIMJO^ZIaY
=需	p9I:Z=a>JHEI[MYVJZJaJ
=面	k!J#J%J(F3H9G:G=H>I?I@IBFCJDGKIMHNJSJUDVEXJZ^[J]_aGbdcIdIfIgHhJ
=題	sZYca
=页	u9JBJDJHEUJVIZ^]_aIbH
=项	x?^HF[[
=题	s?[HIIJKJNJZZc^
=验	e!H#F%I(H)J*[+I-G/J1J2J3F4I8J9I:H=G>]?b@EAJBFC_DGGIH?IFJIKFMFNGOIPJRHSITGUHVGWJX]ZB[I]G^J_IabbIcIdHfHgIhG
@admin-reset	W!Z%G(_*_+X/H1[7H:]=J>I@ZBFCIDHEZGHHGJJKYMJSJUEVHWHX]ZD]IaJbJcJdZgH
@ask-helpdesk	f(a0[3J9Z@bBJHJVJZFfH
@asking-how	S!F#G%B(C*G+F,I-D.I/G0D1D2H4F5I6H7F8G9E:E;I<H=I>B?A@BAHB@CDD=EIFIGEHvICJFKALFMENDOFPFQIRGSETCU@V;WEXEYGZ:[Y]F^F_GaEbCcDdDeGfBgFhD
@away	b#H(I*J-I3H4J9i:I=H>E?Y@FBGCHDIG]H[IHKHMENIRJTHUJVZXIZE]HaFbIcIfIgIhI
@change	C!A#B%@&E(Y)H*B+D,B-<.E/Y0C1C2D3A4B6@8B9E:B;D<B=>>I?>@gACBfC@D<EBFEG>H6I@JBKALdMaOEQERCS@T?UEVCW@XAYB[D^n_@a?bCcGd>e>fAhj
@chaser	X#E%G(E)H*G+H,I-D.H/H0J1F2I3D4G5I6J7J8H9s:F;I<I=F>A?D@BAGB@CDDCEIFGGGH7IAJHKCLINDOGPHQIRGSHTFUFVEWHXAYHZ>[G]E^I_GaCbGcGdHeJfEgHhE
@check	o!XCZHJZ^
@denied	pTZZ[
@elsewhere	=!6#F%6&?(8)>*H-9.?/=0=1F2<314[5<6=8:9H:;;<<E=@?]@CA:BAC4D5E;F@GDH"I9J?K1LBM_N5O5P<Q<R;S9T=U7V>W;X5Y:Z0[A]G^?_8a:bac^d8e:f<gFh6
@field	)!a#i%I&;(Y*C+[-I.</F0G1B2G3>4C5C6I7X8H9!;A<F=F>>?D@ZA>B_D[E=F7GXHDIGK]LXMHN[O8PDQ?RCSZTdU]VZX>Y@Zj[c]C^Y_Ga=bbcFd_eBfEgZh_
@greeting	K!=%C&F(B)@*?+A,C-C.C/@0D1A2C3;4@5C6D8A9x:=<C=G>G@dA@CADYEBFAG@H@I8JHK>LBMENBO?P@QBR?S@T@UFV@WEXDZ?[@]<^A_DaBbZc?d?eCfJg@hX
@help	W!Z%I(D)I*c+J-H/I3I4J7I8I9f:H<^>GAJCHDFGIH]IFJHKFMGNGPISJUIVFXH[G]H_IaHbFcIeJfIgHhH
@interjection	?!D#6%H&Y(H)_*C+Z,E-A.D/a0Z1:2=3G4Z5B6D7G8@9i:G;H<<=Y>Y@aA9BbCBD^E?F<G]H=JEK[L]NZOXPFQ@RES>TYUCVZW^XCYIZE[X]B^?_[aZb^cGdEe>fXgE
@other-account	P!C#<%B&I(A)G*G+H,H-@.I/F0H1H2F3E4G5H6]7E8G9F:Y;I<X=C>I?D@AAHB=CFDDEGFIGEHxIAJEK@LDMDNAOHPCQIRGSDTAUCVAWEXFYHZ4[C]D^D_FaBb?cDdAeCfCgEhA
@register	H!?#@%A&G(>)?*>+n,D-=.D0E1C2E3@4B5D6D7B8C9=:?;C<D=>>_?]@<ABCiDoECFCGAI<K;LBM?N<ObP@QCRBSBT@U=V:W@X?Y[Z7[@]B^B_Aa>bCcFd@eCf@gAh?
@reset	3![#7&<(f)c*G+>,4-+/E0E1I293C4?5Y6:7^8G95:e;A<:=e?^@EAEB]CCD[E]FHGCH>I-JHK;LCMAN8O;P^Q:RCSdT<UfVgWfY=Zc[I^A_>bhcHd?e;fCgdh4
@reset-failed	6!I#D%A([)F*<+5,D-@.E/^0Y1@2<3;4I5H6]7[8A98:[;D<H=Y>6?C@cACB7C?DCEYFEH2I^J_KdLXMENfO=PYQ>R@SFTAUCV]WBX:YCZb[Z]C^e_Ga9bFcHeefdgBhe
@reset-spoken-of	4!<#A&G(c*?+?-/.>/B0B1E2=3A4A6G95:Z;8=[>F?A@aAHBcC9F?GAHCI1JXK;LdN:O5QFRISCT=UcV^W]XDY^[F]8^h_Ea@bddfeefeh_
@reset-word	0#F%I&C(^)[*E+<,E-Y/Y0H2]3?4@5[7_8Z95:I;?>@?I@_C=DDE?FFG]HBJaK[MGO9Q=RBSZTCW^XDYEZF[]^]_GaEb_cHg^
@second-factor	P!H#G%G(C)G+],_-H/J1J3D4H7H8I9H:F<J=G>Z?d@DAIBECBDBEJGIHkIGJIKGLIMENGOHPGRISITGUGVEWHXHYJZA[H]E^I_IbFcGdIeJfHgHhH
@thanks	Q!B%C&H(B)E*E+Z,F.F/E0G1D2F3>4C5F7G8E9r:F;F<F=B>??A@CADBmCAD?EEFDGDH5ICJELFM>NAOCPDQFRZSETBUCVAWFX@YDZ@[I]A^E_Ca?bBcBdCeFfAgEhI
@trouble	1!H#C%Y&a(E)D*?+E,].G/^0F1?243F5E6^7E9<:F;G<A>E?F@]A=B?C@D;E[GIHBIYKYL@MBN^OaPaQJRFSZTAU;VFW>XGYEZs[A]8^_a=b>cXdCeeg<hY
@unlock	L!@#f&I(B)E*F+F,F-C.G/C0G1]2F3B4F5H6G7E8F9G:D;G<G=D>B?@@?AFBdCCDBEHFGGEH?IBJEK@LDM?NCOGPCQGRFSDTjUDV?WGXBYGZB[o]D^A_CaDb<cCdDeGfDgBhB
@works-now	O!@#@%@&G(>)F*D+A,E->.E/B0F1D2E3@4C5F6E7D8B96:?;F<F=?><??@<ACB|C?D;EDFIGCH4I=JBK;LBM:N?OCPBQERZSATDUCVCWAX?YDZ0[@]=_Ca=b>c@d@eEf<gAh=
~000	e!J%b&a-b3J9I=J>J?IBJH]IIJIKHNHPITIXJZF_JaJ
~001	[!I#I%F&j(J,I/J3G4J9G:I=I>H?H@IAIBHCIDHFbGJHYIGJJKHMINDOJPISJTIVIXIZC[J]I_GaDbJcJdHe_fGhH
~002	h!J&I3H9H>D?JAIBGCIEaHEIJNJS_TIXFZD]H_caDc]fJ
~003	h5eAaOJVJZGfI
~004	c!I#I%c&_(I,I3^4J6e9F:I=I>H?H@IAIBHCIDIFHHBIFJJKGMINGOYQJRJTJUJVIXHZF]I_HaGcIdJeJfIhH
~005	d![#E%b&_-^3I9H=I>I?J@JBJCJDJHAIIJJKGNHPHTdVIXIZG_IaJbJhI
~007	e!H#F%b&E(I-F2f3I4J9G:J=J>I?J@IBHCIDJFJHGIFKIMIPIVJXIZD]I^J_IaIfHh_
~008	b#H-J4I5f@XBJHFKJNdZD^XbJfJ
~009	f,gHFJ[NHZF
~00^	qHHNJZHfa
~00c	m%H-I2f9IHFIHNJXJZJ
~010	x6^HZ
~011	sZHeb
~012	x5[
~013	xHY
~016	p1a5^9IHY
~017	p1^3ZHIOXaI
~018	s1bHF
~019	x1Y@]
~01^	]!I#H%G&j(I+I,I-]3G4J9G:I=H>H?I@HAIBHCIDGFbGIHGIFKFMINCOIPISJTIVIXIZC[J]H_GaCbJcJdHe_fGhG
~021	x9JHISaTI
~023	[!F#H%]&I(G)I*I+H,I-D.I/I1I2G3D4b5J6J7I8d9C:G;J<e=G>F?F@FA^BECGDGEIFHGHHAIFLIMGN_OIPHQIRHSITHUGVFWIXGYIZB[I]F_YaFbHcHdHeIfGgIhG
~024	q-_
~025	q-a?JHHVH
~026	j-i3J9G>J?I@IDJHEIEKGNIVJXIZGaI
~02^	j!I%G&H3J4E8J9J<GAaBJHGNFZE_cc]
~034	jHHY]ZHcGdGeJff
~03^	h5eAaOJVJZGfI
~040	u%F&a3I4E9J<GAaHINF_J
~044	q3^HFZHfa
~048	xL_
~049	x3ZO[
~04^	f!J#J%c&G(I,I-X3I6f9G=J>I?IAJBICJDJFIHDIIKINHVJXJZH]I_IaIcJfJhI
~053	m#FHCTd
~05^	h![%b&a(I)J-_3J9I=J>JIJKHNHPHTIVJXJZH_JaJhJ
~061	g%H-J4H8e9I<F@JBIHFIJKINbZF
~062	i!J%a(J-J3I4F8F9H<g=J?JAIBIHGNFVJZH]JaI
~070	f!J%b(I-H2f3I9H>I@IBICJHGIGKIMJN]PIXIZDaJfJhH
~081	l%I4e9J<JHINI
~08^	b#H-J4I5e@XBJHFNdZD^XbJfJ
~09^	f,gHFJ[NHZF
~0c^	m%H-I2f9IHFIHNJXJZJ
~0x8	d(I8c9J<c@JBIHJIJKIN^VJZE
~100	p-[dIeafI
~103	jHHY]ZHcGdGeJff
~104	uHIZIfa
~11^	o3[HJcJeb
~120	xHESaTJ
~123	i-f3_9I>J@JCJHCIYKHOIXIZGaHhJ
~12^	s5[IY
~134	u__
~13^	xHY
~16^	p1a5^9IHY
~171	s3ZOXaJ
~17^	x1^HI
~18^	i%I1b3J4e8J9I<JHDNIfI
~19^	o1X4J8I<H@[HHNcZH
~1f^	k8f<IHINHZI
~200	Y!H#H%G(G)I*I+J,f-G/I1I3G4F5i6e7J8J9E:H=G>G?G@GAIBFCHDHEIFIGIH@IGKGLIMGNEOIPHRGS^TGUHVGWJXHYIZ?[I]G^J_IaGbGcYdHeHfEgIhH
~201	e%J,H-H1f3H4H5a6]9G=J>I?J@YBICIDJFJGIHBIJJIKHMINIPJRJSJVJXJYIZF]J_JaIcHebfH
~202	c!J#J(I+J-k/J3H9E=J>H?F@GBICJDIHBK[MJNFOITJUJVFXHZE]JaHbJfJhI
~22^	u-YK]
~230	]!F#H%]&I(G)I*I+H,J-F.I/I1I2G3E4c5J6J7J8d9D:G;J<e=G>G?G@GA_BECGDGEIFIGHHAIFKFLJMGN_OIPIQJRHSITHUHVGWIXGYIZB[I]G_FaFbHcHdHeJfGgIhG
~231	u__
~234	k-b3_9JHFIYZIaI
~23^	p-bHGK[ZJ
~24^	q-_
~251	x3]
~25^	q-a?JHHVH
~26^	h%a-i3I4I9F<H=J>I?I@HBICJDJHDIEKGMJNFVIXIZF]JaIhJ
~29^	s3J8_>EBICJEaHCXFZI]JaD
~2c^	k%G4I8G9I<gBJHHNHZI
~2tm	sBIHGRddIfH
~300	V%a&i(G)H*G+H,G-_.I/H0H1H2I3E4G5I6G7I8G9C:F;H<I=F>E?FA^BDCFDEEHFaGGH@IDJHKCLHMGN]OFPHQHRHSGTFUHVFWIXEYHZ?[G]F_aaCbGcFdHeGfEgHh^
~306	a!H#I%^(H)J*J+J-H1J2I3G4D8d9F:I<f=H>H?H@HAGBGCHDHFJGIHCIHKGMHNaPJRISJTJUIVHWJXIZC[J]H_HaGbIcIdIfIgJhI
~308	l%I4e9J<JHINI
~310	fHFNJY]ZGcGdEe_ff
~313	u__
~320	_!I#I%G&J(I*J,f-G/J3G4I5J6g8J9F:J=I>H?H@IAJBGCIDIEIFIH@IHJJKHMHNFOIPIRJSITJUJVIXIYIZC]H_IaGbJcZdJeafHhH
~329	u8_
~32t	qBIHGReZHdIfH
~330	W%a&i(G)H*H+H,G-C.I/H0J1I2I3E4H5I6H7J8H9C:G;I<J=G>F?GA^BDCGDFEHFaGGH>IEKELHMGN]OGPIQHRHSHTGUHVGWIXFYIZ?[H]F_aaCbHcGdHeGfEgIh^
~343	u__
~345	m-Z3_HHIZaI
~34^	h-_9IHFIJY]ZGcGdGeIff
~365	d#F*I/[=[HETdWZZHg[
~400	u&a
~40^	p#bZG
~425	x3]
~43^	u__
~44^	q3^HFZHfa
~456	m3bHIIZaI
~471	x3]ZZ
~474	p#bZG
~48^	xL_
~49^	x3ZO[
~500	j#FHYTd_I
~512	x3]
~530	uHZ
~53^	m#FHCTd
~567	o3_4IHFIZc^
~56^	x3ZaJ
~604	xL_
~619	q4J8I<HHINcZH
~61f	k8f<IHINHZI
~626	u%b4J<INJ
~62c	k%G4I8G9I<gBJHHNHZI
~632	u8_
~65^	d#F*I/[=[HETdWZZHg[
~660	xL_
~67^	q3_HI
~680	uHFNJZIfa
~700	f!J%b(J-G2f3I4J9H>I?I@JBICIDJHYIGKJMJNHPIXIZG]JaIfJhJ
~711	x3]ZZ
~71^	q3Z4IHHOXaJc^
~740	p#bZG
~800	d!I#J%b&_(I,J-G/J2f3H4I9G:J=J>H?I@IBHCIDJHCIFKIMIN[PIVJXIZB]I^J_JaHcJeJf^hG
~802	]!F#H%]&I(G)I*I+H,J-F.I/I1I2G3D4b5J6J7I8d9C:G;J<e=G>G?G@FA_BECGDGEIFHGHHAIFKFLIMGN_OIPIQJRHSITHUGVFWIXGYIZB[I]F_YaFbHcHdHeIfGgIhG
~818	l%I4e9J<JHINI
~99^	x-_
~^00	q3_>DBICJEaHBIIO[XFZH]JaD
~^01	s3ZOXaJ
~^0x	d(I4I8b9J<c@JBIHZIJKIN]VJZC
~^10	x-]
~^12	q-[3[I[aI
~^20	Z!I#J%I(H)J+J-I/J1f3H4E5k8J9G:I=H>H?HBGCIDHFJGHHAIYK[MHNGOJPIRHSJTJUHVGXIYJZB[J]I_IaHbGcGdIfEgIhI
~^30	s-bHGJIKI
~^31	fHFNJY]ZGcGdEe_ff
~^32	_!I#I%G&J(I*J,f-G/J3G4I5J6g8J9F:J=I>H?H@IAJBGCIDIEIFIH@IHJJKHMHNFOIPIRJSITJUJVIXIYIZC]H_IaGbJcZdJeafHhH
~^33	W%a&i(G)H*H+H,G-C.I/H0J1I2I3E4H5I6H7J8H9C:G;I<J=G>F?GA^BDCGDFEHFaGGH>IEKELHMGN]OGPIQHRHSHTGUHVGWIXFYIZ?[H]F_aaCbHcGdHeGfEgIh^
~^42	x3]
~^45	x3Z
~^47	m#b3[HI
~^50	uT[
~^63	u8_
~^66	xL_
~^68	uHFNJZIfa
~^80	]!E#G%c&_(F)I*H+G,I-D.I/H1H2e3C4b5I6I7J8[9B:G;I<_=F>E?F@FA^BECFDFEHFGGHH?IDKELIMFN^OHPGQHRGSITGUHVFWIXFYIZA[I]F^J_YaEbHcGdHeIfFgIhE
~^aa	_!I#E%G(H*J-H0_1_3H4J9F:J=I>H?IAJBGCHDHH[IHKHMHNIOJRaS_TbUJVIXHYHZF]I_GaHbYdJfFhJ
~^ab	L!Y#@%G&H(A*D-X/H0F1[2F3A6F7E8E:F;]<F=_>[?[AFB^DEEGFHGFHYIYJIKBMANGOJPDSYU^WGXCY]ZY[]]f^C_JbCcEeIf?gDhH
~^ac	<!f#Z%i&^(?*I+H,]-@.G/]1B2b3G4>5B6H7@8C9=;^<A=I>[@?A]B[CCDJFDGIH^JBKELZMFNAPaQdRHS?THUIV]W=XBYB]?^c_[a<bAc<dIeCfIg?ha
~^ad	>#H&Z(a)k*n+B,h-D.C/>0B2B4=5B6A7f8]9@;D<B=B>??C@AAJB9C?DEEcF@HBI9JBK=LCM;N?O?PiQYR@SGTBUYVYX@YAZB[?]<_Ca<b>c=d^eDf^gfhE
~^af	L#b%Y&I(H)F*F+[,G.H/a3E4H5G7E8Z9Z:D;G>B?C@ZA[B^DBEIFIGEHGI?JYKBMXNHPIQHR^SFT]UHVFWFYY[D][^H_EaGcCeGf_gIhC
~^ag	K!I%I&H(C+a,F-].G/C0l2G3C4D5F6F7E8a9B:D;F<G=C>C?C@^AEBaD@EGFFGCHCIEJZLEOFQGSETFUDVDWFX_YFZ]]C^H_FaGbEdGfYgDhB
~^ah	h#J-J9I=J>I@YBIHDIJK[RaTIXYZ]]Jh]
~^ai	m7X9ZHFM]Z_
~^aj	q8^9]V[ZJ
~^ak	Z!]#G%H(H)I-G.[/Y1[3I4I:I;[=H>I?H@GBHCIDGGJIFKDMHNHOXPHRJSJTJUZV_WJXH[I]I_JaIbJcId_e_gJha
~^al	F!H#E&F)X+b,H0E1D2E3^4H5I6D8C9b;C<I=?>X?_@_C[DZEDFJGFHAIHJAKdLBMYRASFUXV[Z<[Z]A^b_AaCcBdCeDfEgGh^
~^am	Z!H#H%H([)^*]+H,Z-E/H3G4I6J7H9G:H=H>G@FBFCGDFG_IFKXLJMFNFOIPZRJSITHUYVYX[[J]H^J_GaGbHc_daeJfGgZhG
~^an	D#D%>(Z)@,E-G.D/F0D1G2E3E4I6C7X9a:_<D=J>d?]@_AbBEDJEBFAG?HCIIKeLYMeOAPYQDRASFUCV=WEXXZH[Y]]^^_ZaAcDdFeCf@ha
~^ap	O#E%]&H)D*^+_-_.G/G1F2G3C4D5G7F8H9H:B;Z=B>_?h@YBECDD>EFFGGFH[IIJELEM@OFSGTHUZWDXAY^ZA[^]Y^E_Xa[bIcDdBeFf_hA
~^aq	s@[UZ
~^ar	U![%H(H)I*I2Z3G6Z8J:H=H>F?F@FAJBaCGFJH[IFKFLJMGNHO]RYTHUHVFWJXFZX[X^I_HabcIdEeJfZgIhG
~^as	Q%B(J*^+_,_-D.J/G0J1I2I3Z4H5J6I7H8H:I;I<I=a>B?C@IAGBDC^DDFIGHH]JHKDLbMGNEPFQIRHSITFUGVDWHXIYI[G]G^Fa_cHdEecfFh_
~^at	O!E&J(X)F*F+G-D.I/G0H1G2I4G5I6H7H8G:I;I<I=Y>D?EBYCEDFEHFHGZIHJFKFLYMHNZOGP[R[SFT_WHXdZa[G]E^X_Fb[cDdHh_
~^au	G!D#I%X&G(c)^*I,f-F.H0E1X2F4X5H6E7H8G9C:J<H=F>X?[@IADBDC^D^FDH[I@JFKDLYM@NXOBP@RBSCUaVbWIXFZ<]]^A_BacbAc[dGeDfAhE
~^av	U!Z#F%F(E)G+H,I-E/H0J2I3]4G5I6J9X<J?[@JAHCYDHFIGHIIJHKdLHMDNFO^PZQJRHTGU_WHXIYIZF[F]Y^H_HaCbYdIeIgH
~^aw	a#J%J(H)[/I3H9I>G?Y@aB[CHDYHZIIKEMJNXUYVIXJZ@]b^ZaDbIcJgJhH
~^ay	k9Y@^DJHIIIZY]^f[
~^az	g!Z-Z/X8Y9I:[@IBJIIKHMJN_UZVZZGbYgZ
~^ba	K!c#[%@&H(A)E*D,E-].D/I1D2F3I5F6]7E8J:D;F<G=[>FADBFC^D@EFF_GFHhICJIKbLEMANBPaQ^RHSETCUCVAWEZ@[Z]]^C_IaFb[cBd[eDfYg]hA
~^be	A#C%[&X(Y*Z+B-_.C/E1G2G3G4Z5_6Y7F8D9Y:X;d=J>C@]BHCHD^EJFFGIHBJDMIPEQCRZSETEUGWIXYYIZ?[B]f^Jd[eHfA
~^bi	Y!H#Y%G&I)J+J,J-]1J2J4I6J7J8J9a:H=G?FAJBZCFDFEJFJGIH^JILJNFOGPIRISJUHVGWJXEYJ[F]F^H_IbYcHdHf[ha
~^bl	H!A#h%B&H*B+C-a.b/E0E1C2E3G5E6E7C8D9>:B;H<E=B?FADB<CIEEFEGCH[IAJ_KILFM>NJOCPCRASBThUAV@WFXeYEZ_]@_Ca]bdc_dBeHfHgCh@
~^bo	T!I#E%C&J(c)F*Y+G,I-[.H/F1G3@4Y5H8_9]:Y;H<I=D>_?I@DAeDBEHFFGFHcJHLGMDNFO^QHRFSFTDUFVBXDYHZG[C]D^G_[aBbDcEdFeI
~^br	N!C#E&I(C)E+G-^._/Z0G1G2Z3]4]6F7F8E9G:D;Z>E?BAFB@EHH^IIJFK@LFMGNZODPDSHUCVYXDYZZX[E]a^G_Dbac_dBgEhG
~^bu	V!C#X%F(c)H*G+H,I.J0J1d2I3I4G5I7H8H9c:F;I<J=_>Z?^@BAHBCDDEIFHHEIFJHKELIMDNDOEPYQJRGSGTHUFWIXF]E^Z_GaEb[cGdFeI
~^by	c-J9H@cBYDJHDIIK^M[NIVJZ^^JaJhZ
~^ca	=!D#[%D&D+D,H-E.B/D1A2[5D6^9B:I<E=J>c?^@bAEC>DGEEF_IcJ=KBNAODPGQ^R?SXTCUBVAWAX<YJZ]]e^]aZd[e]fBhH
~^ce	T!F#[%G)F*F+H,H-E.J/G0J1I2J3^4G5J6J7G8I9E:I;J<J=E>Y?E@FAIBYCXD^EIFIH]IDJHK[LIM[NGOaPHQJRHS[TGUXVDWHXFYIZ?[H]]^H_GaCbFc^dDeIfEghhE
~^ch	?!B#C%>&E(H)B*I+B,B-F/b0C1B2c3C4B5X7C9Z;C<Z=>>G?Z@dA@B_C[DBEGFbG>I[KHLfMcOBP?QFR@SDT@V@WAXDYH[c^f_BbAdIeHf=h]
~^ci	[!G#_%G*I+I,J-b1J4H6_8J9_:G<Z=G>F?F@DAICFDGEJFIGII]JIKEM^NIO^PHRHSHTHUFVFWIX_Y[ZB[I]F^J_IbGcDdIeJfFgJhF
~^cl	D#D%H&F)A*A,Y-C.C/g0g2F3>4A5C6c8A9=;G<D=A>I?<@BA_B_C>DZECFCGEHCICJJK@MZNBOFPZQ]RbSBTbUBV>WJX?ZD[D]b^G_fbcc[eFfBgYhJ
~^cm	x)]gY
~^co	5!F#G%F&E(?)=*@+H-^.h/@0I1[2_3^4_5^6]7?8]98:Z;B<^=B>]?C@>A[BZCFDBEcHcIdJHK<LBMDO]P?QJRYS>TAUEVGW^XYZI[D^A_Jaeb@ccdCfZg;hF
~^cr	S!F#^(D)G*Z+G,]/G0Z1H3F4Y5Y6^7F8]9G:E;J=E>F?X@EAJBCCFDEEIFIHaIFJFKGLHMDNfOIPFRFTGUEVDW_XGYZZ<[H]F^Y_JaGb]cEdEgF
~^ct	h@JM[ZHbYhb
~^cu	M!a#Z%]&J(D)[*X+J-].H/G0G1J2[4F5H6G7F8G9C;G<H=H>A?B@CBICCEGFGGXH[I[JYLYMCN]P[QIRGUBV^WEYHZI]F_JaBbEcDdGeGfCgFhf
~^cy	m/_2ZHGI_
~^cz	m@YHGIYVZZHa^
~^da	J![#I%G&G(H)H*D+E-X.I/F2F3d4B5E6D8H9[:G;J<H=?>Z?I@[AGCGDhEFG[JDK[M[N@OCPAQFRbUIVIWGYDZA[B]G^YaJbGcadHeHgIhY
~^dc	x-_HGKI
~^de	?!b#J%c&](a)G,?-I/C0@1C2E3?4C5C6g7D8F9B:A;Z<F=D>I?C@^BFDDEDG^HaI_JHK_LIM>NGOEPbQZTCUYVCWeXXYIZ?[]a?b[cBdGe?f[gBh@
~^di	C!e#G%F&a(]*[+C,E-].F/[0B1b2B3a4[5C6b8Y9Y:]<G=?@CADBAC=DCE@GDIZKaLEMAN^ObPCQGRJSFTDU]VBX?Z?[G^Ec<dZeJgFhJ
~^dl	u*ZIHJ]N]ZJ
~^do	@![#H(=)>+F,@-D.B/Z0C1E2D3H4i5a6A7f8d9H:D;I<B=C>E?B@JA_B_C>DBECFEGEHbIZJ_LIMCN_OZPeQDRCScT[UAV9W@XIYC[D]G^B_HaAbFcDd@eAfIg[hD
~^dr	V!G#_%^(])X*G+G,I/I1I2I3X4Y5J6I7I8I9D:G;J<J>]?FAIBYEJFHGZJ]KDLIMFNEOFPIR[SYTGUGYIZ@[H][_HaZbGcXdHfDgIhG
~^du	Y![#I(H)Y*I+I,J-G0J1I8I9H:H=G>G?G@YAdIHJJKGLJNGO[RISIT_UIVGWJ[I]]^J_HaXdGeIgIhH
~^dw	m*^@[C^HJIZ
~^dy	s@^HZXY
~^dz	a!I#J%J(H-I3H4J9b:I;Z=I>H?I@]B]CIDHHYIGKGNHPZRZTJUIVHXIZZ]Ja[bJcIdIfYhH
~^ea	Y!Z#]%Y(I-_/J8I9I:J=J>J?I@XAZBHGJHDI[JJKcMHNZTIVJXIZB[J^J_JaIbIcJfZ
~^ec	]!I#H%Y(H*J,Y-H3H4[7J8Z:I=F>^?F@YAJBGCIDHEJF[GIHBIGJJKXLJMFNHOJPYRISJUYVFWIXIZZ[Y]H_IaGb_cHd]e[hH
~^ed	g*Y.^=]?JCHHaPIZJ
~^ee	sKa
~^ef	i#Y9]BZHHLYQZTYXHZI]Jf[
~^eg	xN^
~^eh	x9^HHPZ
~^ei	N!D%E&Z(H)E+E,X-G/Y0H1H2H3Z5H9G:^<I=A>D?I@]AGB?C]DYE_FJH]IEK^LGO^S[TGVJWIXaYGZX[D_FaGbDcDdYfCgD
~^ek	ub]
~^el	Z#I%I&[(H+I-Z/I3G4I8J9F:Z=G>I?dB[CFDaFIGIHGI[JILJMGN]OIP^SITIUBVaWJXHZC[I]H^I_FaGbHcIdFfHgI
~^em	J!C#D%C&G(B)E*_+D,F-D.G/F0G1F2G3b4_5G6F7E8I9B:c;F<G=C>c?_@HAEBAC_DfEFHYI@JEK@LEM[OJPHQFRESETEVCWFXIYFZB[E]A^H_EaebIcDeEfCgZhB
~^en	>#A%>&D(B*D+F-^/h0J1[2B3Y4J5B6b7a8Z9=:=;F<^=Y>??D@IB^EDFCG?HCIGJYKCLAMINJOcPFQHSbTdUZV[WCXAZ>]G^@_]ebf[gChZ
~^eq	s#^@JHZZJgXh[
~^er	F!]%D&d(D)C*C,^1D2G4G5E7B9D:@;c<E>>@YAFB]CZDBE^FFGEIHJEKCMANFOZPARCScTBUAVBWGXCYHZd[C]A^GaDbDcJd@ebf[gCh_
~^es	M!Z#b&H(H*D/E0F1F2F3^4J5G6E7E:X<G>@?JAEBEC@D?EFG]HEJEK]LHM@NIOXQISZTEU_X^YXZC[H]B^Y_ZbCdYf^h]
~^et	h*Z3J9]>I?JBJC^DJHCIIK[MJR[UZZ[aHf]
~^eu	p:[HJS_UIZG
~^ev	L#_%Y&a(D*G,[-Y.G/D0F1F2G3H4F5G7G8F9]:D;F<G=CAFCDDFEFFFHFICJZNcOEPYQGRESaTGXBZY[D]I_HaEbDdEe[f]gEh[
~^ex	G#A%B&](@)Y*[+G,D-D.I/C0F1E2^3Z4J5J6F7D8G9A:d<F>I?@@>AIBDCXD?EEFZGbHfIEK_LiMBNJPFQFRDSDTEUAVGYEZG[G]]^@_baHbBcBd@fEgCh^
~^fa	C(E)Z*E+D-^.F/[0Z2D3]4^5_7G9;:D;Z<J>=?;@EAJBGEIFdGIH^IHJHK^LAMDNJOJP]QXRZSCTCUDW@Zf[C]=^J_Ca;dGe^fAg?
~^fe	M!I&](C)C+F,c-B.G0I1F2G3Z4C5I7j9I:F<I=[>Z?B@EAED@EXFEGDHEIIJEK@LEMBNHOIPAQGRESJTCU^VYXBZ]]]^C_Ba@b]cDeagD
~^fi	E!F#Y%?&E(I)H*C+J,C-D0D1C2^3Z4J5C6C7B8[9B;D<X=E>]?a@IAGBcCJD_EDFAGbIAJjK=MHNJPFQDRBS@TAV=X@Z?[X]c_caFced>eHfFg?ha
~^fl	_#J(G)X-Z/J3I9J:J>F?J@IBHCJDIGJHbIHKGL[MINHU^V^ZB]J^]aHb]fIgYhH
~^fo	E!H%@&G(H+G,H-[.G/A0E1D3d4Y5D6C7a8h9Y:];D<D=F>D?I@JAeBGCEECFZJ@KBLdMENEO?PBQDRCSJTGUIVBWFXZYCZY[_]=_aaIbEcFeCfDgHh]
~^fr	G#D%@(@)Z*F,F-Z.F/A0G1Z2E4Z5G6X8H9I:];_<F=c>F@ZADB?CHEDFDIBJaKdM@NHOIPaQHRHTYUFV_YGZ@[Z]A^Y_YaGc[dDeEf@gH
~^fu	R!F#_%F)E*G+H,H-Z.I/G0I1H2I3D5[6I7G8H:H;I<I>F?DAIBaCEDCEHFHHYIIJGKALHM]NGP[QIRGSGUdWFX^Z^[F]D^F_GaCbZcFdFeGfagGhC
~^ga	T!E(H)G*_+H-D.I/G0J1I3J4H5J6J7H8H9C:f;I<J=X?C@_AHBDC_DbEIFHGHIHJHKZLHMaNEOCPHQJSGTFU[VDWHXHYI[I^F_HbFcFdGeJfGgZ
~^ge	F!G#b%E&F([,]-]/F2Z3A6E9H<E=D>c?DACCJEBHBIIJCK_LGMYNYP[QGUHVFWAYJZB[I]Z^a_Ya^bIcYd[eBfYhB
~^gi	T#E%H(],Z.J0J1I2Y3E4H5J6I7G9[:I;I<J=F>D?E@cAYCFEIFIIBJHKDLIMXN[OGPGQJSGTFVCWXX]YI]F_YaIcHdFf]g]hZ
~^gl	Y(c)^*[+J,d-J3J:I=J>J?HAYBGDYIIK[MHNJPGUHVGZZ^JaIbIdDeJfJhI
~^gm	b(J0c:f>Z@JBJDHH]IJKJMIVJZAaG
~^go	R!H#G%F(E)G*G+G,I-F.I1H2H5I6I7_8G9f:[;H<I=E>^?^AGB_CCDIEIFHGGHFJFK[MCNHOFPFQIRGSGTEUFWHXYZX[[^GcFdFeIfEgGhJ
~^gr	K!Y%@&H(f)H*C,E-@0H1E2F3F4D5F6F7E8D9f:Y;E<G=@>B?A@BADCAD?EEFEHcIZJCKEMAODPgQFRDSDTCU?VnWCXAYEZ9[C]@^H_Ba@bAcCdAeYfAgbhA
~^gu	S%H(E)I*I+I-d3[4I6J7Z8I9^:g;J=G>E?G@DBFCFDFEJFIGIHXJIKCLINGPZQJSITYUHVEWJXGYJZC[I]G^H_ZaGbHdHeYfHgIhG
~^ha	A!B&E(C*Y+F,A-Y.G/]0E1A2B3G4B5Z6B7H8@9b:H<D=Z>dAGBCC_D^FFG^HDIDJDK^McP>QXR?SGTBU^VYWDXJY^]a^Y_AbIc>dceGfDgDhY
~^he	I!J#G%B&I(_)B*Y+E,F.G1F2G3B4E5G6F7E8E9c;d<G=D>@?Y@bAFCBDHEFGHIJKFMINFOFPJQGRZS]TZU]VJX[YF[B]B^C_DaZbGd[eEfbgYhJ
~^hi	P!F#G%G(E+F,I.I/F0J1I2I4D5g6I7I8Z;I<I=E>X@_AYCXDbEIFHGGI=J^LGMENeQISGVFWFXFYIZ>[F]Y^GaCbXcFeIgGhE
~^ho	L!C#J%C&I(B)a+I,G.E/C0G1E2G5[6G9_:d;F<G=C?B@fAEBECBDAEFFFGGIGK?LFMZNBODP[QGRfSHTCUBVAWFXfZA[E]B^J_Ca]cGdDeGhI
~^hu	i-J9[>]?I@YCJDHGJHHI[KIMIZDf^h_
~^hy	f-J9HHaKJPJZG_Gbadb
~^ic	s!ZH^ZI
~^id	Y!H#H%I(G)J*I+I,X-B/G3H4J7e9E:G=H@XA_BZD]GJHYIIJIK^LJMGOIPJQXRJSIT]UIVGWJXJZY[I]H^H_FaGbFdGfHgJhE
~^ie	l9[@^BJHHIJKJU]VJZE]^f]
~^ig	b#J%J(I)H*^-I5[>I?J@YB^CJD]HDIIK_LaMINIOZVIWIZEbIhI
~^ih	f-I3Z:Y>J@JBJE_HGI]K]OIaH
~^im	T!J#G%H(F)H*Y+H,I-B/H0J1I2J4]5I6Y7[8I9E;I<J=F>Y?D@^A]BCCFEIF]GGHaICJHKZLGMDQJRHSHT^UGVJWIYIZB]F_[aEbac]dFfEgG
~^in	?#@%C)C*@+a-I.D/D0b1B2A3a4X5A6F7@8@9A:f;d<^>E@GA?BCDfEFFDHZKGLCM<OZPBSZUCWCX[YAZG][^B_EbbccdZeHfCgFhZ
~^ir	l.Y4ZZ[cZ
~^is	^(H-J3J9I:J>I?I@IB_IIPJQXUJVIZc]J^IbJc_fJhJ
~^it	m@JB[K]TZZI
~^ja	_!J#J%J(I*X+Z-Z3G:I=I>Y?G@FBHCHD_HZIYKaL[MINGOIPIUJVHWZXH[J]I^Ja]bIgJhH
~^jd	xZY
~^je	V#[%F)H+H,a-H.J/Y0J1I2I3E4H5J6I7I:E;I<J=E?[AHB]CZDXEIFIHJIIJJKCLHMIOGPHQISHTFUIVYWIX^YIZ][G]F^XaDbFcGd_eIgHh]
~^ji	u#FHaZH
~^jo	[!H#H%I(H*J+Z-G/J1Y3H7I8_:H=H>H?G@[AHBHCHFJG^H_IGJJOJPGTJV]X_ZA[J]X_EaIb]cIdHeJf[hH
~^ju	T!G#I%H&](G)I-X/H0Y1J3F7I9_:G>I?H@^AICaDDEJGIHCIJJHLXM^NHOGPIRISITHUHVDXF[a^Ha^cIdIfZgIhE
~^ka	W!I%H(G*X,J-F/H1I3^6Z8J9G:]>[?^A[BYCGDEEXGGIEJJKDLHMYN[OIPISHWIYJ[X]F^Z_IaDcHdFeJfZhE
~^ke	H!A#[&G)I*I,F0]2E3D4G5I6e7^8G9A:E;J<F=^>B?C@_AEBECFDcEGFDG[IDJEK[LZOGPHQFRHS[VDWaYZZB[X]E_BbEcG
~^ki	b!J#Y(J-I3Z9G>H?J@FBHCIHXN[VIXJY^Z[]G^_aHdJhI
~^kl	b!J#I%Z(H-J9]=I>G?H@GBXCZDHHBI[KIMINIOIR_UIVGXJZX]Za]bccHfG
~^kn	W!I#H%G&^(c+I-c/F3F4J9F:J;J=I?ECHGJH<IBJ[KGLIMaOHPJUIVGWJXIZ[[b]H^H_HcIdHfIgH
~^ko	J!b#c%]&G(C)[*C-E.J/C0J1D3D4X5F6I7D8D9H<F=A?F@?AIBXD_FXGFH[I[JFKFMFNFOYP[RDSCTYUAV_XYYDZI[J]@^YaebFcXd?f@gEhD
~^kr	b![#J(I*Z,Y-I3]9G=I>G?YBGCZDHGJHZIbKDMJNZVIXJ]IaYbJfIgIhJ
~^kt	xHJV]
~^ku	f-H@]BXH]I^KZMISZTZV[ZC^IaHhI
~^kv	x_Zg[
~^kw	q>Z
~^la	G!I#X&G(B)E*B+E,C.H/I0H1E2]3d5[7G8Y9>:B;E<E=_>a?>@ZACCDDHFCGIH^I[JAK]McNCOHPBQERZTYVCWFYD[J]^^@_Fbad@fIgDh@
~^ld	Y%J-I3J4Y5b6J8I<j@IBJCIDJHCIIJJMJNIRJUJYIZHcCdHeJfG
~^le	K!^#D%B&H(G)D*B+D,F-d.G/c0G1E2[3_5_6F7H8I9?<G=A>Z?@BACFDGEFHcIjLEMFN[OEQGTBUCV@WEX@YXZ>[D]__Ea>bEcBdEeJfD
~^li	D!E#?%>(>*B+F,C-d.G/I1G2G3C4X5C6C7J8B9<:C;D<D=o>Z?]@DAGBCCFDDECFCG^HdIHLBMANAOBPAQbRASFTXVCW@X^YCZ7]>^E_XaEbic^dBeGgAh>
~^ll	_!J#J(H9Z:J=I>a?^@GBZCHDHHGI]KGMINJOIQZTJVGXFZE]IabbIfJhI
~^lo	?#l%X&E(?)D*>,G-B.D0J1A2c3<5F6G7]8@9>:E;F<C=G>E?@@CBDC=D>E[FCGEH^IcJEK<L]MGN^O@P>QCRCS>TiUIV=WCXBYAZ][C]C^]__a:bidaeGfDhH
~^ls	pJ_
~^lu	b(I-I2^3J9a=H>G?H@ZCZDIHHIaMINZVHXHZ[]ZaHbIfIhI
~^m3	h#G/]HITag[
~^ma	C!]#e%Z&F(Y)E*F,H-Z.D/C0E1B2Z3[4D5G6G7_9E:B<I>_?G@^A_CFDHECFYGGHJJ[KFLXNEOaPASFU@VGWGXeZ<]>^Z_Ga<bEc]d]eHgB
~^me	B!I%A&X(A)H*g+^,A-A/F0C1G2H3>4?5C6C7D8H9b:A;B<C=F>a?e@IA_BCCiDbEXGAIYJCKXL@M;NHOGPIQCSFTAU@VcWEXBZ^[F]b^G_GadbAc>dDeCfDgBhE
~^mg	k)[7]HIga
~^mi	A!B#_&E(G)D*H+C-B.F/F0B2A3I4>6J7]8@9Y:=;Y<B=G>???@gAZBEDFG?H<IhJHKGLAMeN;OaP]QBReSfTZU<V_X?YFZY[I]^^=_Zb>dZeBfIgY
~^mn	xV]
~^mo	G#_%C&I(E)D*G+],D-]/H2D3G4H5D8J9c:C;D<E?J@eA]BaC_DIECFDKZLDMHNDOYPDQERHSZTCUDWCXZYH[E]D^[aDbAcEdFeCgZhY
~^ms	V!G#F%h(B)[*J+J,J-H/I2e3H4I8I9I:H;c=G>H?H@GAJBFCHDGFIGIHGIBJHKFLIMHNHPGQaRJSJTHUFVCWJXIYIZC[H]I^G_IaHbHcIdFeIfGgdhH
~^mu	N!E#X&I(C)F*b+G-Z/F0I2H4F6H9]:[;H<I=D>J?J@]A_BJDFE[FGGFHYIcJIKZL_NCOXPDRGTEUDVFWFXYZA^H_Ea]bGcDdGeHfEhH
~^my	d(F-J9[?Y@HBYDJH^IIKHMJTHV_ZC[[h]
~^na	N!X%D&H(C)F+E,G-b.[/I0G1F2H3A5G6I7F9[;F<G=G>G?B@HAEBGDXFeGDIdJEKHL_MJOCPDUYVGWGXBYZZA[E]a^DbacIdJeGfHgEhE
~^ne	D#F&F)@+E,G-B.J0F2C3G4B6C7H:@;D=_>I?H@bABCaDaFCGCHaIaJFKGLbODP]Q]RBSGTBWJX@YZ[Z]H^B_AbEcYddfGg[h>
~^nf	mHJJb
~^ni	C!C#B%C&G(H)H*J-@.D/H0H1F2H3J4[7F8A9_<D?^@YADB=D]FIGIHEJ@KFLXO[QHRCUbV_WHX@YJZ][Z_YacbEdXeEf^h]
~^no	E!H#B%?&Z(?)a*E,B/I3@4@5G6C9e:I;J<C>F?F@aA?BZDfECFFGII]KELYMdN[ODPIQCRESFTGUdV:WYXAYB[D]C^C_aaccEdFeCfCgFh?
~^nu	C!@#D%@&F(>*B+a,D-D.E/]1G2C3l4A5D6G7E9<:H;D<D=>>g?<@FAGCDD^ECFBGAHDI^JEKCM_NEOmQDRASBUCV=WIYCZ@[G^B_HacbEcFdCeDf?gDhD
~^ny	u9aHG
~^o3	l*J=[HGT_WZ
~^ob	P!_%E&J(D)G+G,^-a/E0H2G3C4E5I6H7H8F9[:E;d<H=E>D?D@BAdBBCCEHGbH@IAJGKBNEOFPEQHRFSHTIUEVDWHXEYGZ<[]]D_jaDb_cDdEeGfDgGh]
~^oc	l)Z3JHDIZV[Z_b]
~^od	b#[-_/Y@YBHCJDIHDKXMHNaP[VIXIZE[Y
~^of	N!F#E%F(C)H*_+F,H-D.I/[0]1E2H4[5I6I7H8H:F<H=H?d@DAHBDCCDDEHFHHaIAJGLGMcNDOEPFQIRGSHTeVDWHX[YHZ>[Y]D^F_FaEbFcFeIfIgdhD
~^og	h9I;Y>I@aA]CJGXIIKHX^ZG__
~^oh	d3_>X?J@JE[HJIJKIL[MZZE[a_YdZhJ
~^ok	f7d=]HIVJZF
~^ol	h1^@_BIDYIGKHZ]hH
~^om	uD]HIcXd[
~^on	B#D%F&E(F)J*G+H,_-=.D/f0]1C2B3C4H5C6_7Z8E:C<C>C?Z@GA[BDCaD<EeFHGFHDJFLAN_OGP^QFRAS@TbU@VBWAX>Z?[b]>_aaAbBccdbe_g^hF
~^oo	u3^ZG
~^op	K!C#H%H&I(c)E*b+D,E-B.G0G1J2G3A4D5G7E8I9B:D;G<]=B?g@GAIBGCaDGEFFGGDHIIBJEKBMCNBPdQGRDSFUIVFWHYEZ<[f]J^d_GaZbXdYeYgEhC
~^or	K!C#B%D(B)I*E+G,H.I/F0H1H2I3E4G5I6H7G8H9E:e;H=_>D?D@DBCCEDEEcFaGZHaIBJGKELFN_OGP^QHRZSFTFUdV?WeXEYHZ<[G]D^F_[bEcadXeGfEgGhF
~^os	q3J:_@JHGK_ZI
~^ot	W!G(d)G+I-[/G3G4I8I:a;J=F>J@aAJEJF]G[HAKEMENHOHPERJSYTHUEV[WHXY]G^H_HaIbJcIdGgHhG
~^ou	Q!H#D%F([)H*H+I,I-D.J/H0I1Z2I3E5J6J9C:];J<J=F>]?D@EAHB]CEEIFIH_IEJZKDLHMcNFOFPGQJRHS]UFWIXGYH]F^G_GaFbIccdFeIfEg]hZ
~^ov	b![#^(H-Z/H2a3G4J7X9]:J;]<]=J>G?I@]BHCIDIHAIFKEMHNIOYRIS[TIUIVIXIZC]I^I_GaHcIfYgJhI
~^ow	q#I(]PJVF^^
~^pa	1!;#I&I(X)D*E,G-d.]0F1B2_4=5E6Z7_8C9:;I=A>D?IAABZDIEEFIH_IbJ^KcM^N]OAP=Q@R?S^T?UIVGXEYCZe[_^Z_?aDd[fGh[
~^pe	G!G#?%e&G(b*Z+E,D-_.G/Z0H1D2D3A4F5E6D7C8Z9a:D;d<G=G>eB;EDFIGXHIJBKBLHMYNBPdQGRBSGTFUEVbWAX_YIZ@[_]H^^_Ba>bCcAd_eDf@gAh>
~^pf	x!]F]
~^pg	u0aHFZI
~^ph	E!C#Y%D&H(A)C*^+[,F-F.G/D0G1F2G3e4E5G6G7F8E9@:C;G<G=B>h?[@BAEC[DbEFFEGYHcI@JFK?LENBOcPCQGRESFTIVBWFXCYFZC[B^E_DaecDdDeFfDgYhE
~^pi	T!G#G%I(E)G*^,J-G1J2J3F4H6J7b8I9Z?H@ZAICaDDFJGIH[I_KFL^M]NEOGPGRHSHTGUFV_WIXGYJZA[G]I^H_HaFcHdGeJgGh[
~^pl	N!H#]%I&J(D*I,G.Y/F0H3^4F5J6H7F8G9Z:D;H<H=d@CBZDCEIFZGEHbIYKILGMENDOCPEQHRFSFTJUDVCWGX^YIZa[F]C^F_GaDf_gFhD
~^po	A!C%B&E(D)G*d+?,A0H2D3F5]6B7E8H;B<C=@>E@^D^EEFAGGHbI@J^KILEM_NiODPFQIR@SGTGUFV]WgYCZA]@^EbHdAeAf;gfhD
~^pr	?!F#D%@&C)H*b+_,C-c.[0^2@4_5B6[7^8@9@:=;Z<E=e?[@GA@C]E[FCG<HEI<KGLZMENZOAPcQBR=SZTIU@V=W>XaYdZY[>]^^]b^ccd@eBf8gHh[
~^pu	R%G&I(_+F,F-I.I/E0H1H3[5I6Y7E8];H<I>I@]AGBXGEHDI^JGLENCOCPHQIRFSFTCV^WFX]YG[X][^YaXb[cIdIhB
~^pw	d%aHEJ^KJL^ZIgZ
~^py	x?[
~^qu	M!G%D&I(C)D*b,G-B.J0X1F2G3?5H6F7F9G:B;F<H=D>Z?f@aAFCDDHEFIZKaMZNIO^PHQYSFTHVIWEXYYI]I^EaDbCcCdGeGfBgHhb
~^qw	p-e@JHHIGKIZH
~^ra	Y!G#b%a(E)I*H,J-]/I1I4G5J6J7I8Z9Z:G;I=G>A?F@YAICYFIGHH^JILIMFOFPEQJRISHTGUGVEWIXaYIZ?]_^H_IaDb^cDdJeIgHhG
~^re	1#>%]&G(c*D+g,?-D.G/a2<3=4H6J8F9A:E;E<H=X@FABBaC^EIF^GCJXK]LCMJNYO^QaSbT9V]WaXJZd[A^=_HaJbXdCeFh@
~^ri	K%d&H)C*I+I,J-B.H/X0^3?4C5H6[7J8J9a:J;]<G=E>@?CAEB^GCHHIFKZLHM?NbO_P]QFRXTIV>WZYE]H_CacbFcEdCeEfHgEh[
~^ro	P!E#E%H&J(h)g*d+F,H-E.H/I0I1G4E5G7F8G:C;H<H=D>d?A@@AGBHCADFEHFGGFHdIDJFKbLFMBNBOFPDQISGTFUDVHWGXDYGZD[E]C^D_EaCbEdEeHfEgEhZ
~^ru	O!G#C%C&Z*Z+G-C.I/X1[2H3^7F9Y:D;H<H?B@HBHDCEGFYGdHGJ^KDLFMDNeOFR^SFUCVAWFXEYZZB[F]E^XaDbDdCfagEhC
~^sa	A#Y%E(F)C*E+H,B-Z/a0E2C3Z4@5C6I7[8A9F;E<H><?D@ZA_B:DIGEI^KbLHM>N^O_PFQ_RATFV]X^YBZc[C]?aDeIfCgEh_
~^sb	b!J%I-H3J4[9I>I?IB[CIDJEYIIKHMHPJRZTZVJX_ZE[]]JaJbJcJdJfJha
~^sc	I!F#B)H*G+c,E-Y.I/C0F1E2F4D5G7F9[:A;F<J>Z?J@DAGBACFDFEFFHGcHZIDJDKbL[MHO[PHQHRFSCTBU_WDXAYb^CbgcJdFeIg]hD
~^sd	sHIPb
~^se	;!<#E%E(@)^*]+X-Y.E/@2Z3B4a5_6b7G9H:<;G<]=C>>?YAFBHCbDZEEF?GEJAKHLGNBO?RdSZT@U_VYWEXBYdZ>]Y^[b=cedGfggDhI
~^sh	K#b%D&I(B)D*Z+b,G-A/^1G3C4F5H6G7]8F9B:Z;I<I=D?[@FAJBADEEGFGGEHbI[KILJMFNJPEQHSZWGYGZF[[]Z^a_[bacEeGgDhC
~^si	C!E#@%J&E(=)^*H+]-_.I0H1H2C3=4X6D7_9B:G<d=E>=?X@>BICFD^EBF_GYHaIeJFK_L^MYNEOCPISZT^UIVAWAXIYYZ>]X^D_IaFc]eAf[gHhB
~^sj	uHHU_V^ZI
~^sk	b!J#J(J+Z-I1[3Y4[9F=[?J@HBHCHD^HaIHKIMINIO[R^TJVHXIZE]JaEbJcJfIgZhI
~^sl	a#[-Y9I>I@HBIDJFaHaIYKHMHNFZGaJcFfZhZ
~^sm	b#J-I3G9G>Z@IBGH]I[KHMJOHT_ZD[Ja]b^fI
~^sn	k-X6Z9I>[BJHZRcZG
~^so	G!H#^%D&F(J*G+F,C-b/D0D2C3J4E5E6D7B8F9_:H=G>F?[@cAZBaCeEbFYGGHEIYJGLBM?OEQDRBSATIU]V[XEYCZ][[]D^Y_JaGbZcEdGeDfJgHh<
~^sp	P!G#J%D&Y(D)E*F+F,G-Y.J0G1F2G3a4D5G6F7F8F:D=C>IAFB@CBDAEGFYGEHZIbJ^K@M@N]PEQGSFTbU[VFWFXIY^Z^[E]B_]a]bYcCd^eFfGgGhB
~^sr	xc]d[
~^ss	I!Z#D%E&I(@)_*I+Y,G-X/F0G1F2I3^4I6G7X8E9H:G;I<H>C?XBXCEEEFGGIH^IEJ]KELDMFOGP^QHRGSXU[V[W]XbZX]D^I_EaHcEd@eEfCgDhD
~^st	A!c#F%=&E(H)^+C,C.]/Z0[1^2B3]4D5I7D8C9I:>;X<C=D>Z?GA^BBCGDZEHH[I]JBKDLXM^O[QCRZSZUBVHXFYHZD]_^JbEc>dCeFfdgIhI
~^su	L!Z#[%I&I(_)D*B,G-Y.G/_0G1b2G3@5[6G:X<G>H@]AGBdC^DJFIGHHBI]KELINCOCPCQGRJSDTGUJWEXHZ[]F^I_^aGbXcBdBfAgIhI
~^sv	xH^
~^sw	Y!_#H%I(H*I+J/H1Y3H4I7J8I9F:I=H>X@]AHBFCGDGGHHGIGJILYMGRHSJTJU_VaXIZ@[I]F^HaGb^cIdaf]gIhY
~^sy	F!G#C%a&F(A)B*D+X,E-F.F/D0f1d2Y3Y4_5E7C8b9@:F;D=C>>?@AEB?CBDJEEFCGiH]JCKZLBMaNDO@PJRcSBTAUAV>WDXBY^Z@[C]A^A_HaAbBc^d^eDfbgEh@
~^ta	Q!E#^%E&J(F)F+G,G.H/Y0H1G2H3D5H6G7F9d:D;]<Z=J>J@[AFBHCDDCFGG_IGLFMdNCQHRFSFTJVCWGZJ]CaacIdCeGfCh[
~^te	C!H#I%B&F([)H*E+@,C-]/D0C1C2C3[4A5D6D7B8A:c;F<D=[>eAAD^EBFJGBH]JJK?LdM[NEOcP?QCRASJTbUaVEWcXcY[Z<[B]X^B_BcGdFeCfDgBhJ
~^th	=#F%F&D(I)G*E+^,@-Z/_0A2E3H5J6B7]8^9f:G;[<A=I?XA_BXCYEEFHGdH=IIJ[K_LYM?NIOHQETIV]WYYI]@^Z_BaJbFcCdBeDgI
~^ti	H!@#]%G&H(E+J,D-C.J/B0F1D2D4I5F6D8C9^;F>G?@@[ADBaDYEFFDIZJGKIL]NFP[QFRhSDT[UBV@WHYFZI[C]Y_GbIc_daeIgEhF
~^tj	uHJf_
~^to	I!G#>%A&G*@+B,h-b.H/D1a3A4]5E6D7B9Y:C;I<F=D?]@eAHBZCBEDFCGDIAJZLCNXOAQER_ScUaVDWGXdZD[B]B^Z_AaCc?dHeBfGgHh@
~^tr	I!H#f&G(E)D*D+F,E-b.I/C0I1I2]3@4E6E7D8D9>:D;F<[>I?@@aC@D>EEFDGCH_I[JBLIMIN[PFQFRIUCVDWEXhYE[I][^]a^bGdGeEfHgChH
~^tu	Q!^#E%G(D)a*E+G-[0I1H2I3E5I6H7H8H:I;X=E@YAHCEDHEHFIGGKXLJMEN^OGPEQISYTJUcVZWFXEYXZ<[G^J_FaJcEeYfFgF
~^tw	^!I#F(J*a-H9G=J>I?H@cAcBGCYDHEJI]KGMJS[T[VIXIZI]J_EaHcIdJfJ
~^ty	V!J(G*I+J-F/I3_9H:]=J>B@aBFCZDGGYH@IZK[MHO_PZTXVHXGZC]]_JaDbJfJgJha
~^ub	_!J%H+Y-I/Y2X7X8X9I:I=I>]?I@EBGD_HDIHKGLJM[NIObSZTIUJVIX_ZD[J]Z^JaGbJcIfJhI
~^ud	xB[Z]
~^uf	s9Z>]?XBICJHFV^
~^ug	xHJK]
~^uh	xHIR^
~^ui	m!]:]HIUYYX
~^ul	i-I9I@]BIHDIHKeMINJOaZGaIeXhH
~^um	hEZIZZGc_d^fI
~^un	G!G#H%^&h(B)F*D+E,C-X.H2H5I6C7_8C9B:I<Y=I>D?@ACCADEECFbGZHGIGJHK>LBM]OJQFRESFTcUIVEY^[e]D^Z_@a@b^cEd]eBfCgYhD
~^up	Q!E#F%Z&J(b*I+I,H-E.I/]0X1e2I3F4C5a6G7H8G9[:G<I=F>E?E@GAHBHCFDEEIFIGFH_I[JGKALHMHN_OHPFQIRESGUFVEWIXFYFZF[G]F^E_FaFbCcDeFfeg]
~^ur	m9_@HBJHZIHKIZ[f]
~^us	=!^#[%D&F(^*X+Y,J-].B/@0F1D2C3F4A5A6B7Z9;:[;d<B=]><AfBGCGEZG]HIJDKdL[M@NAOGP[R@S@TIUEWDYA[I]^^b_eaFb@c@e?fDhD
~^ut	Q#[%E&I(b)[*C-J.H/F1H2H4F5H6G7]8X9@:^;^<I=Z>C?H@EAaBBDFEFFGGZH:I^JGMGNBPYQHRFSFTEUBWEYHZZ]^^^_ZaZcEeGfDgFhC
~^uz	f!](Z9I;Z?Z@IBJCJDYHHK^MIUJVIZF^]
~^va	T!C#Z%D&J(D)G*]+G-a.I0I1H2[3[4G5I6H7H8H:E;H<I=E>]A[B[CCDBEHFGHGI_JFK?LbOZQIRYSHUFVDWHX]YH[J]D^D_Za]bJcFdEeHfEgJhJ
~^ve	C!=#e%X&E(A)A+F,A-H.D0I1d2F4D5Z6J8B9H:D;b<H=Y?JAEBACeD_EAFHGBICJ]KYLGNIOHPFQIR@S@T^UAV@W@XeYYZ]]Z_Ea_c[dFeBf<gI
~^vi	Q!D#a%F&J*E,G-b.H4E5Z6G7F8G9H:I;G<H=C>C@_AGBHCDD@EGF]GGH_IGKGMaN[ODSFT]UCVCWFX[YZ[Y]B^Z_EaXbDcEdDeGfDhX
~^vo	O!Z%E&J(E)F*E+Z,G-Y/Y0H2G3I4F6H7F8G;G<H>D?]@cAGBZC@D@FGGFI_JFKZLGNYOXPEQHRFV^WHXZYGZF[F]^^Ea[eHfH
~^vr	x9Z
~^vu	c#I%J(I-I/I0]3Z9I:J=]>G?I@HBGC^DGHAIZK[NYOJTJUHVHWJZ_]J_JaIb^dJfHgJhZ
~^w3	qBIHGReZHdIfH
~^wa	G!E#G%I&H(E)D*[+],F-]0G1E2F3?4D5F6F7E8E9];F<G=F>b?[@eAEBFEFFEI[KZLFMXOHPBQFRDSETBXdYHZF[a]J^I_DaYcEdXeFfBgIhY
~^wc	q@^HJMZ
~^we	H!G#A&I(@)E*F-d/]2E3?5E9[:I<F=G>C?A@^AGBbCcFIGHH_I[LFMYODPGQERHUEWFX@Z][G]c_IaHcCdAeGgEhF
~^wh	E!I#C%_&Y(b)F+F,]-D.G/F1I2E3Y7J8D:I;E<F=H>C?G@?AFB>CBDCEFFHHZI_JYLAMJNeO[PDQFRDSCTFVEWDXDYJZb][^G__abcCdDeJfEgIhc
~^wi	>!E%D(D*I+[,b-H/Y0A1B2F3[4E5Z7G8I9H<E=J>Z?Y@^AEBZCCDCEFF[GJH^JHLYM^PYQCSETBUBV=WEYCZF[b]?^JbccJdIedfBgahZ
~^wl	k(GH_U^V^ZE
~^wo	H![#B&H(B)G*D+I,D-e/Y2F3I4I6E7[8X9F:H;G<F=F>Z?G@YAHBgD@EDFGGBH_JFKDMZNGOHPHQGRYSGTCUDWDXBYJZb[@]A_CbIcBdIeEfZgFhG
~^wp	uO_
~^wr	C!B#]%]&G(?)B*D+E,^-?.F/]0^3Y4J6Z7E:A;F>D?A@CAYBACCD@H[I>KALCMAN>OYP[RbSDTFUBV@WCY]ZH[B]A^@_^aBbIdcecf^gb
~^ws	s?]@[H]ZJ
~^wu	]!Y#H%Z(F*J,X-G4[8J9I:H=X>[?^CIDHGJHIIGK[LJNHOJUYXI[J^X_]aGcJfIgIhH
~^wy	b!a#I%J([-J3Z9F:J;Z>G?I@IBICZDHHCI[KIMINYTJU^VIXJZY]J_JaGfIhJ
~^ya	x>^HG
~^ye	Y!^#I%J(H+J/J1]3I9Y=^>_@[AJBHCIDHHIJJK^LYMHNGVIXIZZ[J]I_JbHcJfIhI
~^yo	K#G%H(B*D+^,G-I.I0I1X2I4H5I6H7H8H9c:b;I<I=[>F?EAHBEDXE_FHGGH@JGLGMHOZPDQIRISGUXV]WJYI[G]G_HbFc^dZeGfGgF
~^yu	u?aZI
~^za	Y!G#[%H(E)I*I,J-[/I1J4I7J8I9F=F>F@DAIBbCJD^EIFJHIJIKDLIMIN_O]PIQJRHSHTYUEVCWIXF]H^Z_HaIbGcGdbeJf^gHhD
~^zb	l-_HIX_
~^ze	[!I#F%H(G*I,I-]/Y1I2[3]4H6J7J8J9E;J=H>D?F@YAIBFCEDGEJGIH]IcJJK]LJMEOXPIRaSIT[UIVYXFYI[I]F^IaIfEgIhF
~^zg	k9X>[BZHJO[ZIhZ
~^zi	k-I3Z9I>I?_HFI_KJOYZHaZ
~^zl	u3ZI[
~^zm	d(I9I@bDIHFIJKHM^NJVIZ[^[aIfIh^
~^zn	p?ZIa_Y
~^zo	h-Z3]>IH]ZH[YaI
~^zr	k([:ZDJHIS[UJVIZ^gZ
~^zs	xHXZJc[
~^zu	O!]#G%]&Z(^*J+H,G-E0X1H2I5H6Y7I8G:_;G<I=XAHBXDAHGICJINDOGRFSHWIYGZX^E_Fb^d]eFfHhD
~^zw	Y#F%I(H)J*_+J,J-G/Y3G4I:H;J=H>F?G@bAaBFCbDFGJHEIEJJL[MYNGOXPHSITHUHVGXYZB[J]G^I_IbIcZd^f^gIhF
~a20	uHYIYZI
~aad	_!I#E%E(H)I*J-G0_1_3G4I8J9F:I<J=I>H?H@HAJBGCHDHEGFJGIIHJJKHMHNIOJRaS_TbUIVHWIXHYHZE[J]H_GaHb[d_eZfDgJhJ
~aag	k#[*]9I@[CXHZ
~aak	s-^HZ
~aal	uI[
~aan	o9]@[HIb[
~aar	e*[9J>Y?[@ZHFM^ZJbZ
~aat	c!_#J(H-H/J3]9H:I;^=J>Y?]@GBHDIHBIGK]MINIOFPJTIU]VYXI^[aFbJdZfHhI
~ab^	u3ZI^
~aba	i-I9F>]?JCHIJZH]faG
~abb	i!]=ZBYCJI^UYZH]ZaJ
~abe	T!F#]%G)H*Z+],I-H.J/H0I1I2J3C4H5J6I7J8I:F;I=Z>^?^@ZBDCYDaEIFIHDKINYODPJQJRISITXUFWHZD[Z]c^H_HaDbGcGeJfFgH
~abg	[!X#H%H*I+I,J-[0I1[2J3G4[7J8I9G:G<J=[>]?ZCGDFFJHEIFJILIMGOYPHRISITIU_VFWIXHYYZ[[I]_^I_HbHcHeJfEgIhG
~abi	V!a#I%I)H*I-J.]3I4J7J9H:G;^=H>I?H@FBGDGGJH^IGKYMHNIPISHUbVbWGXJZ@[J]I^I_JaIbZcJd_eZfFgJhH
~abl	C!g#J%C&G)a*A+C,Z-Z/B0D2E3F4]6F7E8]9A:E;^<F?Z@BA_B_CXDCEGFDGFH[I@JJK=MFN?RCTGUbVbWIXAYZZH]E^F_HaFcFe_fIgDh@
~abo	[#H%I(G)I/J3J8J9I:a;_=c>HBCCHDYGIHGIZJIKJLIMIOJPIS^TJUFVFZ^[I]H^J_IaHbIdIfJgI
~abr	d!Y#H)X,Z-^3J9I>Y?H@IBJHbKJTZVJZD[[]EaZbI
~abs	k%Z1Z5X9Z@JBZKJY^ZE[[_[
~abt	s9JFXK]OZV[ZI
~abw	s9[R^
~ac^	U!F#X%G)H*Z+I,I-D.J/J0J1I2I3^6I7_8I9E;J<J>]@_AIBXCFDCEIFIGHH[IYKCLIMEOIPGQJRHTFUEWHX[ZD]G^G_baEbceIfEgG
~aca	c!J#Z(J-J3G9J:J=b>J?I@IBFDZGZKIMJNIVIZXaZbYc]dHf[gY
~acc	=!h#^%h&D(B)X,Y-A.H1A2c4D5C6A7B8@9?<C=D>Z@AA]CEEDFBH_IHJAKBL]MFNIPbQcRAS@THU@V]W?XCYBZ[]A^c_Ya=bEc@d?e?fCgB
~ace	Y!F#X%H(H)I*I+I-F/b3E4I7I9E:[>^@^AJBECGDEEIGII[K]NEOXPXRISJTGUHWJXGZY[H]H^I_HaGc^dGfGgIh^
~ach	I#_%F&H)D*I+E,E-^.G/F0I1D2H3F4Y5G6F7E8Z9G:A;E<G=E>J?DCHEIFHGIHDIJKZL^M]NYOCPEQIRaTEWDXZY[ZY[H]__DaHb[ccd[eEfZgF
~aci	T!F#F%Z&Z(H)H+G,Z-d.I/H2I3]5I6I8H9];H<I=G>F?G@EAHC_E]FHGXHAJHKDPGQITGUGVBWXYHZ>[G^Ha]bEdGfZgXhD
~acj	i9J?_C]DZGZHGUYZHdJf[
~ack	C#C%]&G(E)B*C+H,[-A.H/G0[4H5^6]7D8Z9]:B;E?@@CAXBHCAD>ECF]H^JYK[LBM@N?ODP^RXSCU@V>WEXHY]Z?[A]I^?_[aDbFdeecfbg[h?
~acl	o#D%];cAJH_LIZH
~aco	uDaHIVZZG
~acq	o8^HGQbZH
~acr	oH_
~act	F!g#B%D&a(A)D*A+C-=.I/[0Z1F2b3_4]5D6Y7C8J9?<G>I?B@>C^DIEfFbGGHZIaJEK>LIMBN>OAP?QJRJSBTFUcVDWCXEY]ZI[A]C^I_Ga@bEcGd[gAh^
~acy	o.^>IDZHIIGN[Y]ZGaYcGg[
~acz	b!a#J(E*X3J9H:I;Z=I>J?J@HBHCJDHHXIIKIMINIUbV]ZC^[aJbJc]fIhI
~ad^	N#A%Z&I(Y)H*G+E,F.I1_2E4B5Y6Z7[8E9Y:C;F<G=C>b?Z@CAEB@D]EHFXIIK>MAPYR]S^THUFVAWJXBYZZZ[E]I^ZaEcXeEfchC
~ada	O!a#a%D&I(B)E*E+F-H.Y/Z0H1G2G3C4E5H7F8F9?;[=F>D?YAGB[CDDYE[FGIBJGKGM[NCP[RFS^T[WEX[YFZF[D_Ha^bXcCd]eGfIgEhY
~adc	i%I0_1_3J9JBJHBRbTJYIZJcYdZfF
~add	Y!H(H)J*H-H/J1J3b4G7J8d9H:Z=I@ZAIBHCZFJGYH[IIKHMJNIPHQYUIV]XIZF]I^I_IaGbIcHdJfIgJhJ
~ade	Z!I#G(])X*Y2^3I7I9I:Y=Y>F?H@]BDDHGIHcJIL_NGPJSJTFUIVGXIY]Z?[E]H^Z_HaHbGcFdIfHgI
~adf	^!J#J%J(H)J*H,]-H3I4J7j9G:J=I>I?J@IBICJDJIHKHMINIPHTJUJVIXJZG]JaIbJdJfJgIhI
~adg	pHa
~adi	d!X%[(J-^=X?J@JBIC[IJPJSZU^VIZIfJ
~adj	xHGb^
~adm	@!B#B%D&E(e)k*n+D,i-A.E/?0D1Z2D3?4@5D6C7?8A9A:G;C<D=C>>?A@?B=C<D>EfFBHCI<JAK=LDM>N?OAPkQYRBSFT@U]V[XCYCZC[A]?^J_@a@b@c?d[eAf?gfh?
~adn	q-]D[
~ado	K#a&H*Y/D3E4[6Y7[9^:_=@>F?@BYCDEIFIGDHFIJLENAO]P]QERIS]TYUbVYWGXYYIZ=[G]X_EeEf?gCh>
~adp	l#b%[3JEGHDNYZId]e]
~adr	g9H:[>]?[@ICYDaF]HBIIKJO^VJZH]IaH
~ads	Y!I#E%^(G)I*I+J,J-G0I1I3G4I8I9E:I=H>G?H@HAIBGCHDHEGFJGHHbIHJJKHMHNHOJPIRHS_TbUHVGWIXHYJZE]H_GaHbIcHd^eZfegJhJ
~adt	x-ZSY
~adu	Z!a#]%G&a(F)I*H,I-G/J3H4J7J8J9H:H=^?H@FAHBECJDHFIGHHIIGJYKFL[MGPHSITYUIVGWJXIZG[H^]_Za]bHcIdIfYhY
~adv	k)Z-I:Z;YBJKJS_UGVJZ]
~adw	x(aKJZH
~ady	_!]+c-F9I>I@_BHDDHDIIK_N^VHZGbYhJ
~adz	o9IB[HJO]ZHd_hZ
~aex	xHHQ_
~afa	u.[
~afe	uH[JZ
~aff	Z!I%I(])]+^-F/I1J3G4J8Y<^>H@HBGF^HGIGKHMHOXP[RJSJT[UDV]XIZC[I]I^J_IaHbIc^dZfGg[
~afi	s6Y<Z
~afo	x2]aY
~aft	L#b%Z&I(I)F*F,G.H/a4I5G7E8Z:D;G>C?C@[A]B^CJDBEIFFGEHDI@KCMXNIOFQHR^SFTXUHVFWGYYZX[E][^J_EaHcDeGf_gJhD
~afu	qDYHZVZZJc^
~afw	x9]HY
~ag^	M!B#[%D&I(B)F*E,G-A1G2G3E5G6G7b8E9a:[;X<H=D@aAEB^CHDBFFGIHbI@LYMBNGOEPDQHS[UHVBXDYGZH]E_DaZbZdbeGgEhB
~aga	P!^#Y%F&J(F*G+b,H-C.I/G0I1I2I3F4G5H7I8Y9E:F;H>E?F@aAGB]DCEIFHGGHGKYLGMDN[OGPZQIRYSHU]VEWHXYYIZa]EaHbHeHgGhB
~agd	u*]CY
~age	F!C#@%E&F(G+^,C-c.b/J0m1C2H3C4B5D6D7a9E:H;D<J=C>C?b@;AGB<CBD[EIFDGAIEJ]KELBMGN@O]PCQIRCS[TGUZVDWIXaYD[Z]]^@_DaAeYfC
~agg	a!J#I%I(H1X3D4X8Z9F:I=I>[?G@GA[BHCbDDGJHHIHKFNHOHRHSJTIUIVHXZYJ]H_Ja^bJc]dIf_hH
~agi	a#I(J+a-a.[3G4J9G=I>F?H@GBECHEJHHKGMHNIOYPJS_UHX^Z[]HaGcJfI
~agl	c*X-H4[8Y9H=J>I?IBGCIEYHYIHKHMHNYRZTJUJVIXaZF]JaJcJdJfJha
~ago	k#I-H3I9X=I>J?Y@HB^DHGIIGKGMHNITJVJX[Y[ZZaIc[dIf]hG
~agr	q9]HYM[
~ags	q#]/H3[FXHJM_RITIXJZJ_FhY
~agt	]#I%I(H)I3G6X9H:H=H>G?G@FBFC[D]E[I[MHOZPJSITIUHWZXZZY[J]H^[aGbHcIeXfHgIh]
~agu	j(J)[X[
~ahe	mHFRbbZc[
~ahi	s>bHIfY
~ahl	_!J#H(I*J-a3a9H:I=H>E?c@FBGC_DFHAI^MINGOGTIUJVYZC[a]Y^IaEbJcJdJfJhG
~ahm	x/Y8Z
~aho	k>[@ZHEK]XZZIh]
~ahr	o-]1Y>[@JHIK_ZHfZ
~ai^	[!I#[%G(H)J*I+Z,[/I1X3G4I8J:H>D?_@[AJBECHD^EIFJGJJJK_LZMFNGOHPHRJTHUHVGWYX_ZA[^]G^I_IaZbHcZfHgJ
~aid	c-J/b3I4Z=Y@JBIHDIIJZKGMJNIS^UJVIZbdGfJ
~aig	u[]bI
~ail	A!G#@%I&_(B)?+@,F-?.D/_0Z1H2D3_5]7G9>:a<J=C>d?]@@AIB;CYDeF_HdI:JDKELAM]OJQXRFSHTCUAVAWBX?Z_[?]B_CabbGd>e]fAgIhF
~aim	k-[IJKJOZW]ZJaXh]
~ain	D#Z%Y(E)G*B+_,J-D.I/Z0E1C2E3D4c5b6E7c8a9@:B;E<E=@>F?A@cA_BYC@D?EDFaGXHFKYLEN]OBPbQHSCT[UBVAXXYE[I][_IaAbDcDdEeDfHhE
~air	]!Y#I%I-H/F3]6]7[9J:_>Z?H@FAJB[C[DEEIHDIGKEMHNGT]UYWYXI[J]IaFbIcHdZfIhH
~ais	Y#X%F(F)I,I-E.J1I2J3a4H5J6J7J8H9E:G;J<J>[?[@CAIBDDFEXFIGHH;J[KCMZNFO^QJRHSIUHVZWIX^YI[^^IaCc_eJfGgI
~ait	V!H%H)J*H+Z-F1I3F4J7J8J9[;J=H>D@aAJBICEEJFJGIHBIDK^LIM]OHPIRZSJTHUIWIXeYJZB[Y]F^H_Ib[cIdHh_
~aiu	l3I9ZHJIaZ]
~aj^	g(I-J3J9F:I=J>^?I@[BHCJDGIJKIVHZ^]JabbIfIhJ
~aja	p!b([?ZBJDZHGKHN[ZD
~ajo	p8^9G>]V[b[
~aju	o3^9]HIIYZJ
~ak^	Z%J(I)J+J-c3_9H:J<Z=I>H?I@YBHCJD]FZGIHHKGMIN^TJUIVHYZZC]I^JaIcZdHfIgJhH
~aka	k-Y@JHFYXZGb[daf_
~akc	sZG^_
~ake	R#I(F)H*H+Y,J-G/]1I2J3F4H5I6J7H9F:F;a<[=Z?XAIBDCGDXGEHEK[L]MaOHQ^RISGTGUYVGWIXHYJZD[G]G^X_GbGcGdZeJhX
~akf	u@]
~aki	s9^[[
~akk	s-]
~akn	j%](a-I3b9F=]>I?I@JBICZDIHDI[KJVJXJZF]JaE
~ako	s*ZB[I^
~akr	xG[
~akt	T!c#H%E(H*H+I-F.Z/I1Z2J4^5J6I7I9G:G;]=E>J?F@EAJBEC^DXEHFIIDJIKDLYNFOHPEQJRGSHTHU_V[WGXFZ>[H]G_HaFdce^fIgHh_
~aku	k3Z9H=[C_DJHEI^Z[
~akz	q/[IJKHOZZ]
~al^	E!Z#[%C&G(])[+B,c.I/H1[2D3H4H5Z6G7A8C9J:];E<E>H?@@[B?CGDJEXFYGFHcI^KaLJN_ODQERIUAVAWBYGZ7[B^D_CaEbJcAdYfFgehb
~ala	[!X#G%I)J*J-Z3H4J9F:J=H>F?HBZCHDGEJGYHcIFJJLYNGOJPZSITIUGVGXZZ][I^I_JaFbHcXdHfYgYhF
~alb	f(J3X9J=]@]BXDJG]HDKIX]ZG]]dY
~alc	m.X3G9[>J@YBJGZHGM]OHX^ZJ
~ald	m9J@aBID]HEIGKHN[ZFa^
~ale	U!H%F&I(G*G,J-C0I1H2I3Y4F5I6H8H;H<I=D>B@GAHB[CXD[E[F^GEHcJHLGOEPFQHSGTFUYV[WGXEYH]E^G_^bHcadXeH
~alf	a!J(F)I*J/a3Y4I7J9J:I=H>I?IAJBICJDYE_GJHBKIMZPISZTIUHXHZX]]_Ia[dJfJgY
~alg	k9c>I?J@ZCZHCIIKJZHc^fJ
~alh	q!ZP]VJZ]
~ali	N!E#D%H&I)[*C+I0G1Z2G3_5H7J8F9D;G<H>]?ICEDAFGGDHHI?JFKAL_M[N]OaQGR]SZTFUXVZXDYFZ]]G^H_EbJcBdFeFfbgGhG
~alk	k4[8J9^BJHEKHMJYYZH]_
~all	E#G&G(X*F-]/[0]1F2D4[5C6G7D8B9]:H<H>Y?^@CAIB]C@D>ECF_GDHYIHKILBMEOCQaRHU[VYWBXJYFZI_EbacddEeJfDh=
~alm	lHJI]T]ZZ
~aln	k@ZBJHHIZZHc[d_gZ
~alo	_#G(I+[-H3^9I:J>F?[@GB_DCHAI^KFLZNIOZTZVIXIZC[[]I^IaHbIdJfJh_
~alp	u@]HZ
~alq	uNZ
~alr	b!]%E(I+c-F3J9^>I?J@]BHCJDDHCIJK_NJOIPJVGZJhH
~als	Z!I#]%H(I)c*J-F/J3X4Y9H:J=I>H?I@HBGCHDGEIFJGJIFJZKFMHOZPJR[S]UGVHWJX_YJZE]HaHbHcHd]eGfGh^
~alt	K!G#F%Y&H)E*J+C-Y.J/J0J2F3f4D5X6J8E9A;I<I=]>_AEBGC^DaEEFIGIHDIHJCK_LFNCOHPFQFRDSZTGUZVZWYXAY^Z7]@^c_DaAbAcDdbeFgEh[
~alu	l-J/Y9]HZJYN]ZI
~alv	p3[9J>GDIHFIIKHOYU^V]ZHa^
~alw	d(J-J?J@XBIDaF[IHK_ZZ]IaIgXh]
~am^	N!H#D%J&I(G)Z*J+F,G-J.H/H0H2_3A4E5G6H7F8F9F:Z;Z<H>G?B@GAFBACIEGF[GEHjIaJIK?LFMbNBOEPGQ_RFSFTEUDWGXCZE[F]C^E_HacbEcEdDeGfDgIhH
~ama	Z!H#X%H(G)J*I+Y/I1X4I7I8J9_:H=G>]?[@]AJBICFDaFJGIHDJIKDLZMFNGOGPIQ[RJSJTHUHVEWYXYZB[I]F^H_JacbGcIfGgIhF
~amb	P!E#E%G(E)H*H+H,I-D.J/Y0I1I2I3D4H5J6H7^8I9D;I<J=F?F@hBaCEDEEGFIG^H@ICJHKALaM[NDOGPGQIRHSHTIUEVIWHXEYIZ[[Y]E^__DaDc^d_eIfDgZh^
~ame	M#H%E&H(H)F*E,G-b.H0H1F2G3A5G6G7F8E9A;G<H=C>@?D@[AbB]CDDCEFFeGDHbIbJHKbLFMAOFQGRDSHUDXC[E^F_EaGcGdCeGgXhF
~ami	g(J-I0[3I9I@HBZCJK^MINJXJf[h[
~aml	g7_>X@JIJMaZEbHg]h[
~amm	[!J(])^*^+I,[-G4I6X7J9X:I=H>G?FBGCIDGH@IGMGNHP[RJSJTZUZVZXI]H_Ia[bYcJfHg[hI
~amo	_!I%I(J)J0Z3I4J8[9H:]=X>H?[@GB[CHGIHXIHKZMHNIOJRISJTJU^VGWJXIYZZF]JaIbIcId_hG
~amp	j-Z3b9J>G@HBIHYKJMJZDhb
~amr	kHGQe
~amt	s8_DJHIa^
~an^	P!B%_&Z(B)E+I,G-J/X0H1Y3H5G6G9X;F<H=c?B@EAaBFDBEGFXGIHAI_JHKHLFMZPFQGRZUZVHWGYF]X_^aBbZcDeGfBhD
~ana	U!G%X&Y(])H+I,I/G1J3F4E5I6I7c8[9A:X;J<X=F>G?F@ZAIB[DFEFFIGFHGIZJ_KDLIMFNCOIPYRISGTGUFVCWIYJ[H]Z^G_HaGcGdbeYfZhF
~anb	q.X7Z>XJY
~anc	M!C#[%]&I(H)F*D+Y,F-@/H0F2F4D5^6G7F8E9^;d<G?E@GAeB?CGDHEFFFGZHFIEKYLGMaN@OBQFRESFTGUCV[XAZ<[E]c^E_ca?bacCdBeGfIgHhY
~and	I!H#C%D&F*_+F,J.H/[0F1E2F3d4@5D6C7[8B9c;I<E=J>g?[@]BICYD?ECFFGHH@IEJEL]NAOIPHQDRASHTFUFV@X[YEZa[A]_^a_IaDb>dAeFfBhd
~ane	Z!I)J+Z-H/J3I4]5Z7Z8Z9H:H=I>H?I@FBGCIDGHbIGKGMINYP[RIT^UIV[XI[J]I^J_IaIbFcIdJfIg^hI
~anf	j-J6X9[>G@IG]KIN^X_ZH
~ang	B#I%?&H)G*]+F,C-D/]0D1C2H3=4E5D6C7C9<:A;H<H=B>_?I@fABBaCFD?EGFFGAH^IHJFKCLgMaOBPFQERBSFTAVCWCXIYF]^^h_BaHbEdJeBfGgYha
~ani	K!B#E%D&J)E+G,H-D.H/G0H1H2I3E4G5I6H7F8G9F:e;G<I=_>F@EAGCEDHEcF_GZH?IDKCLGMDN_OGQHRHTFUeVEWeYHZA[F]D^D_ZaFcad[eGgE
~ank	V#E%G(F)H,I-E.I1I2I3Y4Z5I7I8I9g:F;I<J=F>D?C@DBbCDDXEIFHGHHbICKCLHMFNFOHRHSITFUGVFWIXEYIZH[H]E^H_GaDcHdFeJfGgHhE
~anl	x-]HZ
~anm	^(I-J:J=J>G?HCJDIHYIIKIL]M]NISJT[VIZ][[^IaHbbcIdIfIg]hG
~ann	@%I&Y(Z)Z*[+B,J-^.C/?1C2E3Y4X5F6b7X9>:];D<]=Y>a?bAGBGCEDIEJFYGZIGJBKELBMGNDOGPJQDRBTGUDVEWCXDYZZY[X^Z_]aAbAe_fEgHhH
~ano	T!G#D%Y([)H*F+H,J-^/I0]3E4I6I8Z:^;I=Z>Y?I@bAHBDC]EIFXGEHZJHK[MEOGRJUGVEWIX^YJZ?[X]G^HaFbHcHdDfHhD
~anq	h%Z(Z3_=_?JCXKJOHV[XJZFaI
~anr	l3[9I>Y?_HHa_
~ans	Q!Z&](C)G*F+F,[1G2H3a4X5H6H7Z9H;G?Z@GBBCGD]FZGZHbIIJIKAOBPEQHRFVJYGZC]DbHfZhH
~ant	E#A&F)H+^-Y1C2I3;5F6D7C8C9I:e;D<E>_ABBDCFDJECFCGAHZIIKfLDMZNFP@QIRBSZTIUcVBWfXHYIZ>[Y]^^E_AaHbXcFgHh]
~anu	o=Z@JHHIZK[ZJ_[fY
~anv	f!]#J(Y-H3J9G;Y=Z>H?[@FBIKcMHNIZE]J^]aJbJdJhG
~anw	mHHMZNZZJ]Ya[
~any	M!E#a%D&J(D,H-a.H/E0I1H2H4G5H6H7Z8^9]:^;^<H?B@XAFCAD^EHFGGEJFLFMBN]QHRGSYTYUcVEX[YHZH[Y]D^F_GaCbFcFdXeHfDgFhC
~anz	k3E9I=I>HC[DJHFI^OGU_VIX_ZH]Z
~ao^	_!I#J%X([*J-H3I9a:J>H?[@HBHDHGZHFIJKIMINIPJU[WIXJ]JaZbIc]dGfZgX
~ap^	W%I(H*Y-H/J1J2J3F4X5b6I8I9I:J<j=I>H?I@YBHC[DHFYGIHBIEJIKHLJMHNGOZPJRXTIUIVIXIYIZH[J]H^J_JaHbIcCdHfFhI
~apa	d!]#I%J(Z-I3I6Y9I:I<X=I>I?]@IBHCJDIGIHAIIKHMHNJOJUaVHXJY[ZD[_]IaIb[f^hH
~ape	k#Z9J<[>I@^H[KIO]XJZJhZ
~aph	c%G(a)Z@IDIMIVJZGge
~api	b!J(I-J9[:I=J>I?J@GBHD[HDI_KIMJNIO^UHVGXJZD^JaIb_d^f_hH
~apl	m%[*Y9J>X?dHEdH
~apo	p9JBJDYHaZ]
~app	N!C%[&H)D*]+b-[.G/[1F2G4I5G6G7J8F9^:H;Y<G=B>_?dAECIDCEFFGGGHbIGJEKFMAOCPXRISETBUCWDXBYYZ[[E]C^E_Ca_bEcDdDeFhB
~apr	d%I-[0Z3I9J=I>I?G@HDIIHKYMINFR[TYVIXIZY[]]__[aGbJdHfHhI
~aps	e!Y#]-J3J6Z9I=d>I?JBIDIIHKDMJNHRbTIXGZD]JaIbH
~apt	U!I%J(H)J*I+J-G/H3H4J9G:I=H>G?H@EAJCIDHEHGJHcIFJIKFLJMcNGOIPIRHSITHUIVHXIZG[I]a^J_JaHbecIdHfGhG
~apu	oA[HGZ[_[b[fY
~aqu	p@ZN]UZ
~ar^	D!D#H%H&F(a)D*?+b,E-].F/C0C2_4Z5C6Y7I8H:C<E=@>[?d@[ADB^CGEEFCG@HaIAJHKbNGPHQESAU=VBWAX[YGZ[[^]C^c_FaCb[cHdAfHgGhH
~ara	M!C#D%I&J(a+E,G-A.H/_0[1J2e3B4F5H6H7G8G9A:C;G<H=F?[AGBAD[EFFeGEHAIgJFK@LFMZNDPYRFSEVaWYYJZ>[Z]C^J_EaCdHeHfEgDh]
~arb	s@[SZ
~arc	Z!G#H%G)I*J+I,J/J2[3E4I6J7I8I9C:G=G>E?EAHB^CHDEEJF^G_H_IFJJKELZMZNFO^PIRISITHUGVEWJXGYIZJ[H]G^__^aDcHd[eIgJh]
~ard	M!E%F&H(B)Z*C+^,g-D/Z0G1F4D5G9b:D;G<G=C>C?YAFB?CBDAEFFHHZIDJELFM^NBOJQ^RFSJTHUDVBWGY_ZB[G]B^D_DaZcCdHeif@gFhE
~are	U!^#F%E(Z)H*Z+H,J-a0J1I2I3^4H5J6J7H8I;^<J>C?Y@YAHCIDGEIFIGHH^JHK[LIM[NEOFPGQIRHSHTFUFWIXEYIZA[]]F^YaEc]dFeJfFgH
~arf	a(^)I*Y:I>I?Z@^CGHGI^K_MIVZXZZC^ZaIhI
~arg	e-J2_=JGcHHI]KJS^ZJcIdCfHhJ
~ari	Q!Z%E&J(^)Z*E,G-^.Y/G0I1I2I3G4F5I6H9B:[;_<I=^>CA_BCCYDEEHFYGJHCJGKBMDNCPHQIRYT^UEVXWGYIZJ]Z^^aGcEeIfEgG
~arj	xHZb^
~ark	g2Z9I>J?IF[HeKJZD
~arl	[![(I-G/Y3I9H:]=I>H?I@aBGCHDIIFK[MHTFU]V_ZB[Z^YaIbJcJdJfJh_
~arm	k)X9[>GBHH_XJZFaGbb
~arn	l-Z.X9HHYK^M[ZH
~aro	i!]#J*Z-Y9I>[?]CEHXKJNJZF]I_YdJf[
~arr	U![%H(G)I*I-F2J3F6Z7J8I9F:H=H>X?G@FAJBcCGF[GHHYIFLIMFNHOGRYSHTHUGVFWIXGYJZY^H_HacbZcHdXeJf_gIhH
~ars	u-[3[
~art	J#@&G(F)C*G+I,E-C/G1D2E4C5F6E7[8H:b;E<F=F??BXCADXEGFXG_HaIZJ^LEMDNJOBQFRFS[TXUAV^WDXEZ>[A]Y^CbbcEdEeDfih@
~aru	i-I0]3Y?]BIDJHFIHKHL[NYVZZG[[^[_[
~ary	X!I%G(^*J+J-G/J7J9J:I?]BGD^HDJ[LaMINHP[SIUGVFZ@]JbHc[dafJhX
~arz	s(^HXZJd_
~as^	R#[%G(F)H*H+J,J/J3G4H6J7H8I9_:F>D?FAIBZCJDFGHHbIcJHKFLIMGNFOIPHQJR[SHTJUGVFWJXZYJZ_]F^HaGcHdFeJgHhF
~asa	b!J(I-G3I4J9F:I;Y=I>a?G@GBHCZDHGGIFKbMYNaOJRZTJUIVIXI[^]HaHbJcJdIfGhG
~asc	p9IHCI]Z[]ab[
~ase	M!D&J(J)F*G+G,H.H/G0H1G3J5H7Z8G:F;Y<H=F>F?D@IAGBYCEDFEGFHG]I[K[NZOFPFQ_RFSGTEU_VDWFXEZ^]E^^_EaDb[cFddeGfAgFhZ
~ash	X!I%H(G)J-H/J0Z1I3X4Z7I8I9I:H=G>Y?H@EAJBFCIDHFeGbHGIGJHKFMeNHOJPHRGTIUHVHWJXIYJZ?[J]H^Z_IaGb[cGdGeIfZgHhH
~asi	Y!I#Y%I(I-a2[3I9G:J;X=b>I?I@ZBGCIDIHDIZKHMITIUIVIX^ZF^Z_JaIbIe[fHhH
~ask	T!I%I(G)H*^+[,[-F/I3F9G=H>D?E@DAIBGC_DFGJHZJJKGLcMINHOZPHTHUIVFWJ[H]J^H_IaYcJd^f^gHhb
~asl	V!G#G%H)H*I+J/I1J3H4I7J8J9G=G>G?G@IAJCGD]EIFJGIHGIYJIK[LIM^N^OJPHRISHTHUYWIXHYJZb]H^Y_IaGcGd_eJfEgHh_
~aso	_!X#J(J-b/Y9]>G?G@JC_HFIEKEMINcTYVIXJZE]J^J_JaIhI
~asp	m!Y9]@]HIa^
~ass	3!=([)D*D+A-_.I/Y0I1C2b3?4@5E6Z7^8D9?:I;D=G>C?FABB_DFEFFAHXIcJaKbL[M_N_O?P=QCR@SGTAUFVAWJXCYCZc[_^^_AaIcFd^e[fGg[ha
~ast	L#a%[&I(B)G,G-@.H0G1F2G3@4Y5H7G8[:e;G<H?E@aAFB?C[DIEGFFI_JGKeLDMANDO[PEQHRXSET[VFWEYG^CaEdHeZgJhD
~asw	xKZbXhI
~asy	k-ZHGI_gX
~asz	xUX
~at^	?!a#?%Y)@*@+>,Z-[/H0F1^3]5X6X7b9c:G;a<B=>>e@BA_B@CEDFEEFCGXH_IFJYK[LIMBNaOFQGR>SBT@WGXCZJ[F]=^Z_[aAbAcDdBeEf_
~ata	R!D%E(C)G*F+I,[-Z.I/[0H1H2H3a4G5I7I9C:I;[<I>D?[@]AHBcCFFHHAIIJGKZLIM^NCODQISFTDU[VGXDYHZA[H_Eb[cafCgYhY
~atc	U!H#G%I&J*I+G,J-Y/H1I3A4I6^7J8J9G:I=I?HAeBFCGDFEJFJGJHZIELJM[OfPIRGSJTIUJVHXHYJZ@[J]H_YbIcHdIgJ
~ate	J!]%G&H(Y*_+E,Y/C0F2G5F6E9D:Y<I?FA[BJEBFEGFHEI]JGK?MYNaOYPYQFRaSCTEUZVXW]YEZ][I]I_HaZb^cGdHeEfGgJh?
~ath	i?[FaKIZG
~ati	@%Z&I)Y*<+^-F.I/B0D1H2C3d4B5C6A9=<H?G@HAIBCC^D_E_G[HYI@JDK?LENbOJQZRGT?UYVAW_X_YBZC[D]H^G_HadbDd_e]gHh>
~ato	G#b&G)^*b.F/C0E1Y2E3]4]5F8D9?;E<G=A>^?]@FADCBEGFIGCIAJCKANEPeRDV]WFYGZI[F]Z^F_Ha]b[cGeDfEgCh@
~atr	h3I9I:^>I@^BJCJHFIcOJRaXJZHaJ
~ats	o-Y3H7Z>GCIH[K^NHXHZGaFc]
~att	M!Y%B&H(G)I*I+E-^.H/E1F2[3a4J5H7G9E<H>H?C@aAIBYDGEFGYIYJEMCNYOCRESFT^VBWFXd[F^Y_EbCdGeJfBgFh]
~atu	Z!F#I%H(H)H*J+J,H-H/J0]1I3G4I6Z7I8H9H:H<]>H?F@HBHCIDHEJFJGHH_IHJJKGLJNHOJPIRHS[TIU_V^WGXHYIZI]H^I_IaGbJcHd^ebgIh[
~atw	s-]
~au^	Z!J%I(H-F/Y3E4J8Z9]=I>X?[@YBYCGF[GJHDIEJIM_OFPJTJU[XI[X][aYbHdHfIhF
~aub	q9]?ZCJHYI[ZH[Y
~auc	^!I%I(H)I-Z3D4X9Z:I=G@HB]C[DZIJJJKGMIOIPJTGU^VGWYXIZI[J]HacbIcIdJfHhI
~aud	_(J-Z/]9JBHEYIJKIMIN^VYYZZG[[][^HcYdIfJhX
~aue	o#]BJM^ZJf[
~auf	Z!I%H(G)J*J+],I/I1J3H4I6J7J9F:G=[>]?F@BB]CFDEGIHFICJIKHLeMDOJPIQ[RZSIUGWJYIZ[[H]^^G_JbGcZdGeJgYhF
~aug	q9^HFK[
~auj	s@ZX]
~aul	b%J+I2^>J?I@_CJDGEZHaIIKHWHY^ZIb^
~aum	xH^
~aun	uTY
~aup	uD]h_
~aur	s6_HERa
~aus	N!H#_&J(Z*F,J-[.I/Y0G1I2I4Z5X7G9D=I@FBBEYFHG[HFIYJGKGMEPFR_SGUZX]Z@]_^H_GaAbHd^eGgIhD
~aut	H!C#B%Y&H(d)_+D,g-A.J/H0G1Z2F3^6F7I8E9A:J;X<G>Z?Z@ZAEB@C[DYFFGDH_IZJGKJLEMFNAODPARDSHTZUZV_WDXCYEZ:[H]F^D_DacbCdBeEfBhD
~auv	k#],]6Y9JBIHEX]ZIc_dHh[
~aux	s)]4^A]PI
~av^	W!Y#Y%G(F)G+H-E.J/Y0Z1I3E4H5J6c7H8H9F:I;J<J=F?]@ZAIBCD[EIFIHZIbJJLZMENGOGPFQJRGSHTFUFVDWHXFYIZY][_FaEcFdEeIfEgJ
~ava	[!I#I%J(G)I*I+J-G/J1I3Y4]7J:H=[>Y?^BFC[DGH_IFKbLJMHNHOHPJSZTIUGXIZC[H]ZaGbZcIdIfEgIhF
~ave	H#C(G*Z+E,I-J/H1G3[4D5]6G8E9Y<G=^?DAGBHCcDaEGFIHZJGK^LEMBO_QGSETDUIVFWJXJYEZF_Ia@bHcHdHgHh]
~avi	h.[6Z@XHXM^UIVJW[]XbZ
~avo	f#Z-X8Y=J@IBJIJKbNJR]U[ZYfIhJ
~avr	m(Z-YBYG[HHKYZJ
~avs	o!^;ZHGIJKIUaZJ
~avu	x*Y9JHHK_ZI
~avv	qB]HHZIf^
~awa	a#J%J(H)[/I3H9I>G?Y@aB[CHDYHZIIKEMJNXUYVIXJZ@]b^ZaDbIcJgJhH
~awi	i-[3J9^@_BJHHZ[aJh[
~awn	p%^(a9I;ZHIVJWYZH
~axi	q3FIHOHXc
~ay^	M!^%E&I(B*H+F,G-D.G/C0H1G2H3B4F5H6H7F8F:G;G<H>I?I@gAFBICFDXEGGEH]JHKHLYMFNZOEPIQHSbT]VEWFX]YJZX]^^X_DbGc]dFeGfDgXhI
~ayb	sHJN]SX
~aye	i9I@^DJHJIIX[ZY]^f[
~ayo	sHIc]f[hY
~ays	E#[%E(D)G,F-^0G1Y2H3J4F5G8F9B:Y;J<I>B?GBBEXFFHJIbLIMBOZPDQGRFUYV^X_YGZZ[E]F^X_XaGbId[fDgBh[
~ayu	p3J9ZIZZ[
~az^	s/YCY
~aza	f-]/[9I>JB[HFIHJZMIN^O[hI
~azd	xNaZJ
~azi	S!D#E&Z(H)F+G,X-D.I/G1H2H3[4I5I6H7J9_:[<I=H>F?C@DAGB]D]EZFHHEJHKCLHN_OFQHS]UZVJW[YHZX[G]D^G_[aIbEcGdHf[gXhE
~azo	s-Z/]H^
~azu	o![/YH[V[ZIbZg[
~azy	x@^X^ZJ
~ba^	m=_@ZBZC[HGZI
~bab	u![>G@YO]ZI
~bac	E#E%[&H(?)C*D+J,]-@.F/I0]3A6^7E8[9J:C;F>I?B@EAZBFCCDAEDF^HII@K_LCMBN?P_RZSDTBUBV@WCY]ZC[B^@_]deecfag^h@
~bad	h!J#b%I)Y9JB[DJH]TJZH
~bag	e-H4[9H>a?IBHCJEYIIKGMHR[XaZE]JaJdJha
~baj	s!b9G>]HHKJZFb[
~bak	l@JHFYXZGb[daf_
~bal	Z(c)^*],d?I@JPHUIVIZFdDgHhJ
~ban	Y!J#G%J(H+I-a.G/J3H4J9E:H=I>Y?H@FBDCEDFGJHiKDLJMFNFOITJUIVIXIZ?[H]f^J_JaFbFcJdHfJgJhF
~bar	_!I#I%I(I*I+J/J3Y4^9Y:I;Z=I>]?]@ZBGC[F[H@IDK^MGNIOIP[RJTIUJXHZC[]]H_JaGbJcIdIfZhH
~bas	_!J#J%I(J-H1J3G4[9H:I=a>H@HBIC_DHI^JJKGMIQbRIUIVGXIYZZD[[]H_JaHb]cIdIfGhI
~bat	h![-Z3Z9H>YDJH_IIKIMJOZZH]]aJ
~bb^	x[^h[
~bba	p!];[CJHGI_ZI]Z
~bbe	qBJHYM_
~bbi	m3Z=[BZUZZI
~bbl	p.XDYHFLY[^b[
~bbo	s7aHJKYSIZJ
~bca	uH[
~be^	X!H#[%H)I-F/a0^3G4I7J9X:H;J=G>^?F@EAYBED]EHFJGIHHNIPYRJSJTXUHVFWJXGYJ]b^I_XaEbGcGdFfGhF
~bea	g%J*[-J3H9[=J>H@JBYDHGJIIKIM[VJX[ZGaGcZdHeJfb
~bec	Q!H)Y-Y/[3I5X7I9I;X>H?H@IBHCIE[GIHGI]KEMHOZPIRZVZX[ZA[I]Z_JaIbIdYeIfIh^
~bed	o9^:^KJV[ZIfX
~bee	U!Y%I(H)Y*I+I-[/H3H4F5]7I9I:I=Z>G@HAIBZCIEJGIHCKYLJMJNIOHRISZTJU[WZ[I][^I_Ya[bHcHdZeJgIhI
~bef	U!Z#G%I(H)J*I+F-I3H4I5]7I8I9I:H=I>G?F@]AIBEC]D_EXGJHGIDJHK_LHNGOGPJSJT^UJVHX[ZH[H]d^I_Ib_cGdIgI
~beg	q-J3[>EF[HIOH]_
~beh	]!H#I%[(_*_+J/F0I1Y3Y4H5J6J7J9E:I;Y=I>G?H@FAHBFCDDGGFIFJJKIMbOJR_SIVHXHYJ[X]H^JaEbXcHd]fFg[h]
~bei	V!G#G%_&_)H+J,]-G/H0J1I4]5I6X7Z8I9H:Z;Z=E>[AJCGDHEHFIHAIEKDLZMEN]OXPJQJRHTHUGVDWGXGYIZF[H_Ia]bGdEe]fEgHh_
~bek	d#I%F&a(H)Z*J,J-^2Z3H4J9I:Z;Z=I>E?I@ZBYCHD_EJH]IGKFMINHPJUIVXXJZE[Z]J^JdGeJfJhI
~bel	d#J(I-[/I1J5^9J:Y@FBIDJHAIEKFMINaOJR[VIZA^J_Ja_bZd[hZ
~ben	L#]%[&Z(D)E-X.G/F2G3C7J9C:I;^<G=Y>E?IAaBYCAEEHDI_KFMFNGOYQJRXSDTJUAWDX[Z@[G]Z^Z_ZaCbAcJd^e]gZ
~ber	G!G#C&H(Y)D*D+b,E-F.F/F0Z1F3f5F6E7I8G9?:H;Z<F=D>d?J@IADB=D]EEFDHZIXJDKZLGN@OgQFRHTYUCVZWEXYYEZ>]]^C_BbBdCeFfBgE
~bes	d!J-J3H9]:I=Y>]@]BIC]HIIIKHNIOZUIVHXIY^ZH]Ia]cJ
~bet	]!I#J%J(I-H/D0J1I4Y5J6_8J9I;Z<]=I>I?I@bAYBHCIDIGXIGK^MHNHPJSJTHU]XHZD]H_HaJbHcbdGfGhI
~bev	o-Y4]>J?ZCXD[HG][
~bex	xH^
~bey	xNY
~bez	u?ZD[hX
~bge	[!X#H%H*I+I,J-[0J1[2J3H4[7J8I9H:G<J=[>^?ZCGDFHEIFJILIMHOIPHRISITIU_VFWIXHYYZ[[I]_^I_HaXbHcHeJfEgIhG
~bi^	e!Z9H@cBZHHKIMZVZZH
~bia	T!H#G%I(G)I*J+J/[3G4I6J7Y9F:Z?G@cAJBbDGEJGIH>IFKDL[MZNGOIPIRISIWJXH[Z]G^a_GaGbYcHeJg[h[
~bid	b!I(_)[*J-d@IBIHCIYKHLIP[QYUGVJZF^ahJ
~bie	]!G#F%I(H)J*G+J3C4J6J7^:H=E>I?G@CAJEHFJGJHGIEKZLJMDOXPHRJSIT]UHVGXb[J]H^[aYbHc_d_f]gHhZ
~bik	s#J>J?aH[XJZIaJ
~bil	R!_#G%G)F*Z+H,I.[/H0J1J2J3[4^5I7J8I9E:G;]=F>_?G@EAIBDDJFJGHHYJIKELIMFNFPFQJRHSFTHUaVaWFXGYIZ>^H_GaEbad^eXgGhG
~bin	b+Y-J3]4J9H<^=J>I?H@JBYCIDGHbIJKJMINJOIRJTJZG]I_JaJbHcddIfJ
~bio	b&J(J-G3J9I:I>I@bDJH^IHKHL^MGNJUJVIXJZ[[J]J^JaIb]dJhZ
~bir	o%^HDI]d[f[
~bis	k3Y9X@ZBJHFIJK]M[ZEgZh^
~bit	b#]%H(I-Z3I9[:J=J>J?IBGCIDJGaHZIFKZMHNITIVIXJZ][H]I^]aJbIdJfJhH
~bje	S!a#H%G(F)I*I+I,I-D/F0I1H2J3F4G6I7I8G9F:H;e<J=G>G?G@FAfBFCGDHEIFIGbHEIEJHKFMFNEOHPGQJRHSITGUGVFWIXGYIZC[I]G^Z_jaGbHcGdFeIfFgHhE
~bju	u-[?]HI
~bl^	E!g#G%@&G(H)a*E+D,[-a.X/C0D2E4e5E6J8^9A:A;^<F=F>]?[@JAZDCECFEGHIDJGKGLFMCNBODQHRDSZTBUaVcW@XAYYZD]A^FaCcIeafGgAhB
~bla	^!F#I%I(])J*J+I-E.Y3Z4I7J9E:H=H>Y?XAJBGCED_FJGIIEJIKFL^MGNFOJRJSITHUHVHXHZd[I]G^I_JaGb_cHdIf[gIhG
~ble	L!I&I)H*E+F,G-D.H/D0G1G2I3C4E6G8I9C;E<H=Z>@?G@CA[BgDFE]FIGEICJIKBLGMJNBOFRFS_TCUHXCYGZg]I^G_Ca[ccdHeFfIhD
~bli	]!I#H%H(G*J+X-G3D9G=H?F@EBDCFGJHIIYJJKXL[MGNYTIUIVHXHZa[_]G^I_JabbbcHdIfI
~blo	H!A#k%A&H(A*C+D-b.b/B0F1H2E3@5F6E7D8E9@:B;I<F=C>G??AHBID?EEFEGDH]IBJaLDM>ODPBRBSBTiUBV@WDXfYEZ?[e]A_CaBb^cbdBeIfAgBhA
~blu	xH[
~bly	u>G@YO]
~bma	lH[MahH
~bmi	o%XHIZa
~bo^	k=^GJHHMJZJa]f^
~boa	a(J)I*J,b-I3J9G=J?IBHCIDJHbIIKHMINIPISXTIUJVJZC]JaIcIedfG
~bod	U!F#E%F(Z*H+_,J-^/G0J1Y2J4I5J6J7I8G9Z:F;X<^=G>G?G@YAGCEDZEJFIH?KCMGOHPHRIS_U_VIXGYIZF[I]H_YaGdZeIf]gGhG
~boi	q>^FIH^
~bok	xHIIa
~bol	c!Z-]/J3J7a9H>J?Z@HCHDJHDIfKHOJSIZFaI
~bon	o-[9a=]@JHEIFKHO^ZE
~boo	a#H-J3H9I>G@JB_HdIJM]TGZE[G]If^
~bor	h9J:b?ZHFII_]hZ
~bos	j!Y8aAYHFK[ZX_Z
~bot	Y!G#H%H(^)I*^+J/H3Y4]7I8I9]=H>Z?]@FAeBZDFEJFJGIHBIFJJKELIMGNHOZRISJTIUHVFWIXIYJZH]G^Y_GaJbHcGdIfGhG
~bou	Y#G%H(^)H*I-[/I1J3G4I7Y9G=Y>F?G@XAJBACHH[IYJHLIMGNHOIPIRJS^THUEVEWZXIYJZ][I]G^I_JaEbGcbdIfYhG
~bov	s2[;a
~box	[#H(J+I-J3I9H:J=I>c?H@GBICHGXHZIGKIMINIUJVJXJZC]J^^aZbJd[e_fJhY
~bp^	x4H5JJ^
~br^	d!I#I%I(H)_*J-]/J2[3H:[=I>H?I@IBHDHF^GJHEI^KHMINIOJP[SIT[U_XYZF]J_JaHbJcIdJfGhJ
~bra	X!H%[(G)I+I-d/I1I2J3a4H5X7I8I9C:H?FAIBEC_D[FIG[HXKDLJMDNEOGPIRHSIUGV]XGYJZF[I]E_Ga[bHcXdIfFgJhG
~bre	a#J%J(J+I-_3a9G<[=^>H?HBGCIDGFZGIH[IXKFMIN]UJVIYJZB]EaHcXdHfIhI
~bri	]!I#F%H(H)J-G/I4X8J9a:I>G?H@GAIBFCGDHFZGIHZIGJIKGLIMHOIRIUHVGWIXI[Z]Y_FaHb^cZdae[fHgJhH
~bro	R#D%D(F*H+H,G.a/[0I1J2[3E4]5I6H7H8H9D:F;^<I=E>F?E@GAHBECFDEEIFZGGH]ICJGKDLINJOGRYSJTYUFV[WIXFY][G]d^G_GbadEeGgG
~bru	e!](Z,Z-I3H9H:^;^>I?Z@HBJCJHDKaMJNIVIZD]J^]aHbJdJhI
~bry	s9aHI
~bs^	xB[K[
~bsc	q1Z=_HHY[
~bse	k%Z5Y9ZBJH[YYZF[]_[aJ
~bsi	k(]H[I]_X
~bso	u1]
~bst	h(J)Z-^3J9I:J>I?J@HB]HZIGKIMJOIU[VbZE
~bt^	b!H#H%G(I*J-H/I3H4J9^:J;b=I>EBICFDHIZKYMHNHTIUZVGW[XXZB[Y]H^I_[a_bIcJfJgZhH
~bta	x,[
~bte	q,_V[ZI
~btg	xHbKFZI
~bu^	iHFKZcb
~buc	m3ZHIIaf[
~bue	s9^=YHGIJZIh]
~bui	f#Z%J-Y1e3J4Y6Z9H>J@GBIGZHCIFJJKINHP[RIVIZI^YfI
~buj	uD[HXMX
~bun	e!I#J%G(J-I/Y7a8[:J;b@JBJDJEZHEIJNJVJZGbJc_dXf[gJ
~buo	x9_HJaJ
~bur	k3G9^>]?b@JCZDIHCIJKJMIOIV^ZG]JaIhJ
~bus	k=bHZZYhI
~but	Y!D%H(d-I1I9H:J=H>H?H@HBHCJDHG^HaJJKHLXMJNHOIPYSIUJVHXJZ[]J_Ib^cIfHhI
~buz	u>[HZaH
~bvi	s-cZG
~bwe	q3[9[R^
~bwo	l#]*Z-^CHHIIHM]ZIhZ
~by^	s![@ZZGh^
~byl	qKa
~byt	b-^3J9G?J@cBXCIDIHCIIKHM[NITJVJX^Z^]J^JaJhZ
~ca^	S)H+[,H/J0I2I3[4G6I8H9B:H;I<I>E@HAHBBC[DZEHFIGGIFKZLYMBNaOHPGQIRHTEUDVJW[XD[G_Gacb_dIgG
~caa	s%JEHZHdae]fJ
~cab	s=bHJZJ
~cac	b#I%I&[(G,]-I3^9I:I=I@JBHCaDFIJKIM^NHUJVIXIZE]Ya]bZcIfJhI
~cad	Z!H%H(H)J*J+J-F/I3D4E5]7I9F:H=[>F?HBEDXGZHdIEJIKELcM[NGOYPIRISJTHUHVFXHYJZH[I^^_Ia[bGcHdZgI
~cag	s-_?ICIHFKILZZI[^
~cai	q4[HXS_ZJ
~cal	R!^#X%E(G)G*F+G,I.I/^0I1H2H3Z4G5I7H8H;H<I=Z?]@EAXCFDDEHF^GFHZIGJGKYLGMENZOGPFQcR[SHTFUYVEWIXGYHZE[G^F_FabbEeIfFgYhE
~cam	P!Y#E%F&J(E)X*E+Y,H-D.I/Z0I1H2I4G5I6H7^8H9B;H<I=E>G?E@hAGBcCDDDEHFHGGHYIBJHK@L_M[NEOEPFQIRGSHTIUEVGWHXDZY[X^__DcFdJeHfDgZh]
~can	B!G&G(])Y*X+C-I.F/B1E2F4Z5H6a9B;F<I=^>^?]B>CDD]EIF[G_HFIHJBKILEMDOHQERDSITGUCVFWEZ[]b^Y_^a?bDcZeafBgHhH
~cao	c!J>J?]@JBJDJG[HIKJU]VZWJZXa[bJc]dHf[gY
~cap	a!J#^-I/J=J>I?JBGD[FZH@I^KIMINIOJSJTJXGZ^]baJbZdIfI
~car	U!F#I([)G*G+H,F-D.J/H0J1J2c4H5J6I7I8H9D:F=F>b?F@ZAIBDCEEJF[GGHYIeJHKBLHMEN[OFPGQIRHS[TJUGWIYIZG[X]E_HaJb_cJdZeIfFgHhY
~cas	[!H#I%G(G-F/I2Z3G4J7I9_:H;^=I>a?H@DCHDIGIH[IbKELYMGNIOJPJTIUHVHXIZA[I]H^c_IaHbHcIdafIgIhG
~cat	H!D#_&G(H)E*I+F,].J/D0G1I2G3X4C5G6F8E9D:F;F<G=B>[?b@HAaBGC^DJEEFGGDHdIHJJKALFM^NGPBQGRESDTYUJVAYFZ[[G^JacdAgGhC
~cau	Q!H-Z/[3I5Y7I9J:X;X>I?I@JA[BHCJE[GIHHI]KFMIOZPJRZX[ZD[J][_IaJdZeIfIhH
~cay	xHIc]f[
~caz	x,]HJ
~cc^	pB[H[JZZIcY
~cca	Z!H#d%H([*I,H-Z/I3G4I9G:I=J>H?I@EBYCHDHHJIGK]MENIPIRJSIT_UIVHZX[[]I^J_IaHbZdJfIgJhH
~cce	H!Z#@%f&H(I)D*D+E,E/f0F1I2E3E5G6F7D8E9B:B;F<G=A>a?_AEBdCBD>EEFFGCHZJCLFNHO]P_QbRESCTFUBVBWFXCYFZb]B^@_BaAbGcGdBfHgEh^
~cch	a#Z-I/Y3J5Z9I?I@IBICIDJHDIHKYMbNIY^ZF]JaJbJg]h_
~cci	g!Z%J(I-J3Z=J>IBIIIKIN[V]Z_]XdHhJ
~cco	A!g#_%b&F(@)[*X,]->.E/@1E2c4B5E6D7D8C9E:[;Y<D=J>E?@@?A_BHCID[EGFEGXICJDK=LaMCNBOCP_Q]RDSCTZUBV_WAXFYDZJ]B^e_]aBcAdCeAf@gBhE
~ccu	q)ZHIZ^
~ce^	N#Z%_&H(E)E,G-].J/E0H1G3A4D5J6G7G8F9^:D;G<H=d>H?H@bCAEFFIGEJFKaLHM[NFP]RESFTEUCWFXZYG]G^F_HbZdCfCgF
~cea	qA_
~ceb	eHZa]cb
~cec	o<]HGLaZI
~ced	d![#G%G(I-F/Y3I7I9G:J=I>I?ICIDIHCIGK_LJNHOJPITJVGXI[]]b^J_IaIbJcIdIe[f[ha
~cee	h#I/^HCS]TYX^ZIcJdGe]
~ceg	s-X?^@IHIK[
~cei	_(G/Z3H:H>Y?H@GBICJDIH^IYNIUIVZZ[][aZdJhY
~cel	W!H#[%I(F)J*I+H-E.J/I1J2J4I6J7J8J9C:G;J=I>X?D@DAIBDD^EJFIGIHbIDJJK]LJM_NGObPIRISJTGUHVGWJXFYJZB[H]e^IbGcHdIfHgHhE
~cem	i-I>]?YHZJ[KYZI
~cen	L#E%E&J(F)H*E+G,G-B.H/I0H1G2I4D5F7E8G9A:F;J<H=o>C?CAHBBCEDCEGFGGEHcJFKZLFMBNCODPDQIRGSYTEUBVDWEXEYHZ;[F]E^E_DaDbCcadAfCgihC
~cep	R!F#E%D(F)H*I+H,H-X/b0I1H2I4H5J6I7H8I9E:G;I<I=F>D?_AIB[CGDEEIFJGEHEI]JXK[LFMYNYOaPJQJRHSJTFUGVEWIXGYIZ_[F]F_FaFbFcXdFe[fFgIh^
~cer	T(_*H+H,J-F/H1J3G4G5Y6H8H9G:];I=[>FAIB]CEDIFIGFHZIFJ_KDLIMDNDOHPZQJRHSGTGVXWGYIZ^]]^H_GdEeIfDgGhF
~ces	K!^#C%c&I(X)C*H+H,F-B/b0H2G3A5H6G7F8G9D:C<H=Z>cAFBaEFFGGFHZIBJGKANBOEPaQbRGSbTFUAVDWGXEYGZY[D^C_EaCcHdbfCgFhC
~cet	k/Z3H?YGYHFIIK[OZZXh^
~cev	l9[>JOYa[
~ch^	A!Z#_&D)E*E+I,D.C0D2C3?4H7E8H:?;C<F=<?<A_B]E?FYGYI@JHK^LZMdNaOgPDQDRES?THUGVZWDX]YY[G^C_^bZdFeChY
~cha	@!G#E%=&F)H+A,F-G/e0C1F2c3@4I5E6E7D:C;F<]=?>X?@@dAAB^CEDBEEFaG?HYJJKCLeM^ODPHQDRASGT?UZVHWBXBY][H]Y^h_Aa<bCdYeBfDh[
~chb	p4[V[ZHf]
~chc	l9J?[@ZHFK[MaZI[Z
~che	L!B#]%E&G([)E*[+Z,B-Y.E/J0F1E3G4C5]6I7D8G9Z;^>H?[A[BCC^D^F]HEIaJ[KFL[MENIOFPYQIRGSFUFV?WDYDZF[C^__Ib^dYeZf@gChD
~chf	x9]E]ZI
~chi	O%D&I(D)G,G-C.H/[1H2[6b7F9Z;G=C>^?X@=AFC]DAEGFFGIHFIZJHKCM]NJO^PER]SGTDVBWGYX[J^E_Ea]bZc]dEeHh]
~chl	a#J%I(H)Y-[/Z3J6c:H<Z=G>I?^@FBaCIDHHHIGKGMHPJTXUFVF[J]Y_IaIbGcYdGfHgJhH
~chm	k/Z@^MYTYZI_Y
~chn	e#[-I:[>I@HBHDIH[KIM^NJVIXIZX]IaJb[gZ
~cho	N!D#C%H&I(G)H*E+[-[/X0H1H2G4X5H6H7G8G9[:C<H=D>I?[@_AbBCDDEGGEH9IZKaL]NIOEQHRGSFTDUZVGWFXDYGZF[e]Z^F_ca[cEdHfD
~chr	O!D#G%b&Y(B)E*F+F-G/D0b1X3Z4Y6Y7F8[:D;F<Y>B?G@ABGDCEFGdIDJJKFLENCPYR]SFTEUDVBWFXXYXZC[F]G^E_Ya@bDdbe^fbhB
~chs	d#J-I3X9I>]@_BHCJDIHEIaKYLbMXNJZF^IaIhY
~cht	B!C#F%Z&F(_)G-Y.E/F1E2G3D4[5J7F8F9C:H;a<D=H>E?]@HADBBDFFIIZJBKINbQHRHSETGV^W]XFZ]]X_[a^bHd[gHhY
~chu	h!Z,ZR^U[VJYafJ
~chw	m*Y3]?]HY
~ci^	]!I%H(H)J*I+J-G4I8J9c:H=H>D?G@DAIB^CGD]FIGJHDIcJIMHOGPISJTHUHVGWJX[Za[I]G_IaEcIdGeJfFgJhG
~cia	U!X#F%G(E)H*H+H-Z.I1I2I3E4H5J6I7I8I9g:Y;]<J=Z>D?EB]CEDEEIF[GHI^KCLIMDNEOGPHQJRHSGTGUEVJWIXEYIZF[Y]_^I_GaCeIfZhE
~cib	s>HH]a[
~cid	^!X%J&Z(G)I-I/J3H4J6X7J8I9X:I=H>I?JAaCJDHIHKFMYNJObPJRJScTJUGVGXJ^JaIbIcHdIhH
~cie	W!H%a(^)J*I+J3E4J5^7J9F:X;J=H>^?FAJC[DEGJH?IZK^LJMbNGOGRJSJTGUIVGXHYYZA[H]G^J_JaDbGcIdIfHh^
~cif	e!J%I&b-I/J3Y6c9H<[>I?J@HBICJHCIXKGMIOaXHZC^IaZcJdIfIhI
~cij	xI^
~cil	b-f/Z@IHGI]KIZG
~cim	a!H#J%I(H)I*J:H=J?JBYDHH_LZMJNJPJS[UXW^YXZ]]YaIbHcIdIfY
~cin	h#b%[-J3H9X=J>[?[@HBIDJH@IJMaOIPJUHVHXaZG]IaJbIhJ
~cio	P!B#B%G&Y)[*H+E-@.H/F3[4H5H6G8G9G;F<H>H?E@AAGBZC]DHEZFGHHJFKANZPHQHRITEU^V[XZZZ]J^IaZb]dCfahJ
~cip	o([6_IJKINJY]ZCb]cE
~cir	p/YHGN^ZHc[
~cis	l%[(])^*YN]ZH
~cit	f#J%J-_3I6X9_:J;]=J>E?I@IB^CIDJH^IHKINJVI]I_JaJ
~ciu	u&[-]TX
~cja	s=FH[I[cX
~cji	g9J=[?_C[DYGZHFUYZHaJdJf[
~ck^	<!I#f(C)D*H+D,[-C/A1I2G3A5Z7D:>;H=E?<@HAHEBFCH^IFJXM:N@O@RbS?TgU<V:WAX_ZH[b_JbZcGdee_f[h;
~cka	g#](Z3Z9H@IBHCJDHIIJ[P]R[VIZ[aEbZcJ
~ckb	kHFLYZF^^d]e_
~cke	W!F#c%G(G)I*I+H,I1I2J3]4H7J8I9c:G;J<J=G?F@DAIB^CFDFEJFHGHH_I^KELIMFNGOGPHQJRGSHT]UHVFWJXFYI[G]F^I_HbEcZdHeJfFgIhG
~ckg	g(J0]:ZBZE[HGKYM^UJVJZE
~cki	lJXK[QXTZ
~ckl	u(],J9JH_eF
~cko	X#b%a(H3J@IBIGJMHTbZF[H^Hf]
~ckp	o%a>]HC
~cks	M!D#D%Y&Y*F+F-E.H/E0J1Y2I3J6Y7J9G:Z;F<H=_>E@BDIFaGGHGICJJK@MCNBOFPYRZTEUZW^XD[J^DbYcXd^e]f]gIhC
~ckt	e-Z>[?JBHCJDXH]I[KIVJ]ZaXcZ
~cku	h6_HaPZZI_XfJ
~ckz	q(^.ZX^ZJ
~cl^	h#DHcKYLITJZG_^f_
~cla	W!F#Z%H(G)H*I+H,X-[0Z1J3G4H5J6a7H8I9G:J;I=G?E@ZBDDZEJFJGHH[I]KXLZNHPHRHSITFUHVFWZXFYIZZ]Y_GaIcGdFeIfFgHh]
~cle	d!J#^%_+]-I/H6Z?H@IBHCJDIIHKHLYMJT^ZB[J^[__hJ
~cli	S!G%G(a)H*H,I-F/G0H1_2J3G4I5J6I7Z8I9E:^<J=F>C?E@HAHCED_EJFIGGHCIILHMENHOYPHQaRHSITGUGVFWHXGYH[G]]^G_Ga[bgcFdFfYgGhG
~clo	H#?%A&H(B)D*D+E,Y-A.E/j0h1C2E3A4C5E6a7J8D9A:C;E<F=B?B@?AbBaCCDBEDFDGHHAI?K>LDM^NDOEP[QFRdSDTcUDVBWEXCY[Z=[C][^C_eaBbHc_dZeEf>g]hA
~cls	s%];cAJHEZJ
~clu	Z!J#J%H(I)X+I-Z/J1J4I6J9J:H=^>X?I@HAJBYCJDHFYGeHYI[JIKFMHNGOJRJSJTIUEVaWIXJZD[J]J^H_GaIbIcIdFeIfFgJ
~cmd	x)]gY
~cn^	xZJh]
~co^	[!G#_%F(F)J*J+J,J-[/I2J3G4H7I9G:G=G>G?H@YAJBDCHDYGIICJIKELIM^OIPHRIT^UHV]WJYJZY[b]G_IaGbbcHdGgIhD
~coc	i;Z?^CIDIG]HILYZG^]dafG
~cod	H!D#@%D&Y(C)F*B+D,F-@.F0H1F2F3^4D5G6G7F8E9>:C;G<G=C>g?Y@?AEB_C]DAEaFDGEH]I@JFK?LFMANBOIPEQGRDSFTCUEVFWFXhYF[E]Z^F_DakbCcDdEeGfCgEhA
~cof	q2]H[IG]^
~cog	f-^.Z3F7[>H@JDJHHIGO^VZZIh^
~coi	i6Z>HA^KIObZJ_IaZ
~col	Y!G#I%G(^)X*G+I-F/J1I3F4G6J8J9E:a;J=G>D?F@JBFCFDFEJFYGIH]IaJIKEMGNGO[PHRGSITIUaV_WJXHYgZD[I]H^I_JaEbHcDdIeJfXgIhG
~com	D#]%C&F(I+Z,I-f.F0D1E3X4E5C6B7F8Z:[<D=B>D@GAHC<EAFZGDHfIbJHMJN]PYQHRATJWZXJYCZC[Z][^H_GaEbCcBdIeIfFgDhE
~con	:#D(;):*?+F-_.C/@0[1b2b4e5b7B8e99:[;><c=B>C?:@FC_D@EdF[GYK@LEMDN@P<QYR]S?T<U@VEW^XAYZZZ]D^A_Ha;bGcge_f]g?
~coo	T!G#H%I(H)J+J-G.m/J3[4I7J8J9G:H=I>H?GAJBGCHFJGJHJIGJIKGMHNHOIPJRJSGTIUHVGWIXHZC[I]G^J_JaHbFcHdIfIgJhI
~cop	Z!I#J%I-H/J3I4H6_8G=F>I?J@HA[BIDJGeIGJaKHMINGPJRITJV_ZG_XaHbJcIdJfHh^
~cor	L%I&I(C)F*G+E,Y-I.G/D0F2F3^4D6^7F8E9I:C<G=B>E@^A_BHCJD[GBHEI]JEKYLEMcNZObQGRZSFT[UGVAWYXB[F]B^D_HaZbDdCgGhc
~cos	k.X9Z=ZH_ZFb[
~cot	o6ZKXT_cJ
~cou	>!g#c%a&E(@)Y*Y+[,]-A.D/C1B2b3_5G6I7C8C9H:Y;Z<C=D>E?>@?A]CFDYEEFDHJJGKAL_MAN?PeQ[RBSAUBV]W@XCYI]B^d_aaAbEcGd@eIfBg@hE
~cov	f3I9J=a>_D]GaIIMJNIVZZIaGfJ
~cow	xD[
~cpa	q%bHG
~cqu	o8^HGQbZH
~cr^	xA]
~cra	c#J0[4[>^?IBJKJMIRJTJZF[[bacIf[
~cre	N!D#^)G*H+_,]-E.I/G1H2^4F5I7G8]9E:G;J<I=F>[?^@FAGBCCEDHEIFIH_JHKCMGNEPEQJRGSGTEUFVDXGZD[[_[aFbhcFdGeGfEhG
~cri	N!E#B%_&H(@)D+]-E.I/D1E2F4Y5F6Y7D8^9H:B;E<G=^>??I@?AGCADZEEFDGbHGI?JDLDM@NcO_P]SDTDU@V?W]XBY_ZH[C]A^C_IaBb@dee^fdg_hB
~cro	L!D#A&I(C)I*Z+F-F/Y2G3C4J6F7b8F9D:D;G<H>B?D@AAHBBCDDCFGG_HYICJYKELFMXNJOFPDQHSiTbUCVCWDXDYFZ=[E]D^E_EbCc[dcf^ga
~cry	X!I#I%I(I,I-H/I3H4H6i8J9G:I<e=I>I?H@HAJBHCJDIGIH?IHJIKGMINGPIRHSJTJUIVIXJYeZC[J]I^I_HaIbIdGeHfGhI
~ct^	@#>%>(=)A*>+E,]-H.G0[1d4_5A6[8[:@;c<H=I>J?B@BB?DBEYFBGdHYIEJ^K=LHMCPDReS@UFVBWCXDYX[@]B^J_^aCbAc]fdgE
~cta	b!I(I,Z-_3Z4[6Y9I=J>J?X@JBYCJDJEIIIKJMJNJTJUJVIXIZFaIc_fIhZ
~cte	S#G(F)I+I,I-E.J/d0J2d3E4H5J6I7I9F:G;J=J>F?G@DAIDGEXFeGGHGIeJHKDLIMENFOHPFRHSHTGUHVFWGXGYIZ[]F^HaGbXcGdFeJfGgGhF
~cti	H!g#B%F&b(E)G+D-^/D0Z1D2E3>4C5[6Y7D9C:B<Y=@>D?G@@BZCBD@EcIBJZK@MANZOEPARCSDUdV^WXXCYdZ<[B]B^J_IaBbHcfd^fCgCh@
~ctl	k@_G[HI
~cto	L#C%b&c*F+G,E-C.H/F0F1E2f3c4]5G6E7[8c9D:d;F<c=E>D?C@CBCEFGGHHI?KBLFMDNCODPEQ_RESZVFWIXGYFZ=[F]E_aaCbDcAeFfCgFhC
~ctp	u0]HFZI^JfHh_
~ctr	d@IHIM[QbZGbXhb
~ctu	^#Y%J*X-H3I4J9J:J=I>I?J@GCJDIFZGIHJI[KGNHOIR[UJVIYJZD[I^JaJb[cIdHfahd
~cu^	uHJa[cX
~cua	k-J3H9I=G>I@HDII^KYOZTZX]ZZhZ
~cue	V!b#[%X(E)^*[-E/H0J2_3Z6I7I8J9H:Y;I=E>G?F@ECEDZEIFJHFICJIKYL]MFNFOHP^QJRISITIUDVaWGXFYJZI[Z]G^Y_YaGbGcGeJfEgHhD
~cul	h2Z3HHHIcZJb]
~cum	e-XH^NbZI
~cun	f(J3E4Z9I>J?HBZCXD]HCM[NYU^VIWZZHa^fJ
~cup	i%J(I*Y,Y>b@IBJCXHEIZVJZ^
~cur	M!D#I&I)[*a+a,G-E.I/F0H1G2H3J4E5H6G7F8G9D:E;[<d=E>I?^@HAIBDC]DZEHFHGFIYJFLFNEOEPEQ^RGUFVFWGYbZE[E]E_FaDcEdEeHfEgFhe
~cus	[!J%]-b/[2I3I9J=G>I?I@IDHHaIIJ_KHZ[_HaHfJhJ
~cut	u=]GZZGgY
~cy^	J!F#G%F&J(C)Z*b+G,H.]/[0J1H2I3F4G5b6I7G8H9E:E;I<H=D>E?I@^BDCZDDEHFHGGHJIDJbKELGMENhOHPFRHSETFUHVCWhXFYXZ=[G]F^G_FaEbHcDdFeHfGgDhE
~cya	u)[
~cyc	pDZIHKZN[_^
~cye	xHFN_
~cyf	uHJIa
~cyg	oAa
~cyj	xaZg[
~cyn	s@IHHN^W[ZJ
~cyr	u/_IJ
~cyv	kHHNd
~cz^	xC]MZ
~cza	l([?ZDZHJIGN[T[ZZ
~cze	k*Z;Z@YBJHFXZZHa^c[
~czo	c!a#J(H3J9I:J;Z=J@[BYDIHEIIKJNJU^V_ZE^[aJdXfJhI
~czy	q(G=]H]U^VEYYZF
~d1^	u-^
~da^	K!]#_%A&H(F)D*C+D0F1F3G4C5G7Z8Z9^;[=F>??Y@EAECCEDFEHEI>JDKdMZNHOFPZRCSHU]XXYGZX[B]G_Ha[bJcAd_gX
~daa	s@]
~dab	u;ZG[
~dac	q!]*^BIHJS]UJVGbZ
~dad	]!H#I%F(H)J+I4I7[9^:];X=H>E?]D_E^HIKEMGPIRJSJTIUHVGWJXGYZZC[J]H_JaGbIcXdIfHhG
~daf	sDYVZaY
~dag	k#I-J9e>J@_BIEZHCKJNIZH]IhJ
~dah	p>aHHaJb[c[
~dal	d!]#J%J(J-I3I9H:J;X?JBYCID^GZHBIFKYM]N_TXUJVIZC][_^aIbIhH
~dam	pB]DZHGZJh]
~dan	R!]&I(D)G*E+E,Z0G1G2G3Z4F5H6G7[9c;G<H=D@DD]F[GYHAIXJGKIMYNFPEQHREVJWYXDYG[F_baZbJcDhJ
~dap	Y%J-I3J4Y5b6J8I<j@IBJCIDJHCIIJJMJNIRJUJYIZHcCdHeJfG
~dar	W!Z#G%J(^)[*J+J,J-Y/Z0Z1I4I7H8J9D:F>^@ZAJBDCGDFEJFJGIHZI]JJK^LYMXNGPGRISITHUGWJX^YJZ=[H]F^aaDbFcHdGfGgHhE
~das	f)Z+YD^HGKXO[SYUYVJaJ
~dat	P!E#C%D&I(Y*F+F-H.H/[1c2I3b4C5]6F7F8F9Z:D;G=D?B@HA[BECDDcEGFGGDHbIAJFK?LFM^NYOYPEQHR_S[TEUDVCWGXDYFZA[F]C^C_EbCcadBf^g]hI
~dau	k#]@IBJKZM^f[
~dav	m@ZBIHEK[M^R^UIW[ZI
~day	Q![%H(F)H*H+H,J-C.J/G1I3F4I5J6J7H8H9Y:F=Z?E@gAIBCCIEIFHGHH^KBLHMENIOFPHQJR]ScTFUGVIWIX^Za[H]F_HaIbFcYdIeJfGgHhF
~dba	u>bHIZI
~dbe	s7ZA^_I
~dbl	s#]TY[Z
~dbo	xH]WY
~dc^	l1]HFRcc[
~dco	l!J#b%I0[1]3_9H>IHBIJRIYIZIcIdZfG
~dcz	xZ]
~dda	x9_HI]J
~dde	]!I%I(_)I-^3I4G7J8d9G=I>H?H@[AIBICJFJGYHEIXKGMJNHPHQZUJV]XJZ[]I^J_IaIcIdJfIgJhJ
~ddi	h%[7[?ZC]DIHGIXN^ZH
~ddl	m<YHI]a
~ddo	x-^7ZHHNG
~ddr	d3b9J:Y>Y?J@IHaaHcJ
~ddu	x@Y
~de^	G!B#?%F&Y(F)J*J+F,E-C.H0F1E2Y4C5F6F7C8H9>:E;F<F=F>d@GB^CaD?EaFCGDHcIZJEK?M[NFOJPCQFRCS[TEUGVHWEXc[D]^^X_FadbHcAdCeFfD
~dea	X!c#H%I*J+J-I/J1J3E4J9E:J;X=H>_?G@IAJCIDGGIIHMINIOIPHRISJTIUaVFWIXHYXZ_]I^IaHdGeJf^gJ
~deb	d#^3I?I@JBJCIHCIbOIVJXJZG[aaJb[
~dec	X!H#I%F(F)[*G+I,J-F/H1I3H4H5]6i7I8G9I;X=J>H?ZAYBFCGDFEIFIGXHCIIJJMGOZPHR]SJTJUIVIWIXIYIZG[H]H^H_HaHbHeFfJgHhG
~ded	^#J%J(I-H1Z3J4G8d9I>H?I@HAJBICJDJGZI^KHM[PHQZUJV^XJZE]J_JaJbJdJfI
~def	T#H)G*G+G,J-J.J/H1J3H4I5I7H8I9H:H;J>G?E@ZAJBCDDEHFJGIHZIHJGKELIMHNBOJPGRJTIVZWjXHY[[H]F^I_IaGbacHdGfFhH
~deg	pBIHFSdUEVHZJfG
~dei	k@_HGM]Z_
~dej	a!I(H+_-I9I:I=[>I?H@YBXCHDGHEIIKbMIVGX[YYZY[J]_aGbIfZhF
~del	Q!A#^%c&J(Z)F*F+X,H-Z.J/C0H1G2J4D5B6G8Z9H:C<H=D>X?I@JBADAFYHdIAJFLFMHOFP]QGRZVHWIXDYHZI]Y^F_ceHfDgEhC
~dem	T!G(E)H*Y,I-Z/H0J2Y3E4X5I6I7H9_;I<I>B?C@ZAHCZEIFHGGIYJHKALYNETGUFVEWHXeZ>]F^G_HaZbXcFdFeIgGh[
~den	G!Y%c&F(c)D*Z+F,[-Y.H1G2D3A5E6Z7c8X<E=E>I?XAbBJCYDEEHFDGFHCI_JXLYMGNDOHPaQdRBS_TDUHWIXDY]Z:[F]B^Y_XbGc?d>eDfAgDhD
~deo	xH[bX
~dep	[!H#H%I(Z)I+J-G/I0J6J7J8I9G:H>G?H@FAICHDHEIF^G[HIIFMHNHOIRISITGUHVbWJXEY[ZC[I]G^J_HaZbbcXdFfahI
~der	F!C#C%D&E(J)[*Z,a-H.E/C0D2E3D4@5D7m8E9F:I;A=D>Z?@@eAEB]CID?EBF_GCHZIEJFK]L[MFNIOIP]QIRFSATBUGV?WBXa[J]@^__HaYbbc?dAeFfEgIhH
~des	K!d#I%B(d)J*[+H,F-I0G1I2G3Y4H5G6Z7E8H9B;Z>?@bAFBICDDAEEFEGdJEKDL]MBNHOCQGRHSDTZU[V?WEXB[Z^Z_CaDbZcCdYeFfJg^hG
~det	T!I#I%G&a(E)G+G,H-Z.J0J1I2I3I5I6I8H9F:I;I<J=E>Z?D@AAIB^CEDaEXFIGGHCK]LHMYN^OGPGQJRZSaTFUHVDXGZ[[G]Y^F_YbEcFd^gG
~deu	a(I*a-I/Z3J9J>J?J@aA]BJCbDJHFMINIO^PJVIZDaJhH
~dev	Z!J#J%G(G+I-[.X/J3H9J=I>b?IB]CIDGHbI[KYMHOJPISJUJVHXHZI[a]IaHcIdHeFfGhJ
~dez	s(]9YHIZ[
~dfa	k/dHHNI
~dfi	xG]
~dfs	^!J#J%J(H)J*H,]-H3I4J7j9G:J=I>I?J@IBICJDJIHKHMINIPHTJUJVIXJZG]JaIbJdJfJgIhI
~dg^	pHa
~dga	s-]
~dge	m.^
~dhe	k=YU]V^ZH
~dhi	x2IHHK_NJ
~dho	j%IPc
~di^	a#I(J*Z-J3J9^>^?I@XBFCYD^IHKIMIOJSYU]VG]IaXbJhJ
~dia	e([9Y>I?Y@^BJHDIJKJL[MJPISJTIVJZE]^^Ja_dJgIh]
~dic	T!E(F)H*G,H-c.I/H0J1I4F5I6I7I8H:F;I<J=D?HAJCYEHFHGHH>I^JXKbMDNIOZPFQIRGSHTGUFWIX]YH[H]D^HabbGcJdGeIfEgHhY
~did	q9[A_HH
~die	Z!Z#H)I,J/J0J1J3G4Y6J7Y9H=G>I?F@ECHDGEJIFJILXN[OIR_SJTIUGV[WJXHYJZ@[I]b^I_JaFcHeIfcgJhG
~dif	S!F%F(D)H*X+I/^0I1I2I3C4G5J6a7]8]9F;I<J>[?F@cCGDEEIFIHGJGLGPIQJR]SHTGUFVFWHXFZ=[G]F^^_FaEbFcEd^eYgZh]
~dig	T!G#X%G(F)I*H+H,I-D.J/H1[2J3c4H5J6J7I8I9C;I=]>Z?G@BAIBZCYEIFIGHHEIaKILIMJNEOaPHQJRHSITHUFVEWIX]YIZ>[H]F^I_HafbHcHeIfEgIhY
~dim	i(Y3]@IBHDYKINJUZVIZahJ
~din	h%J)X9I>J@JHbP]ZGbEcYe]
~dio	l%Z>]@JCZD]HXZG[XdX
~dir	P#E&c([*Z+H,G-H.I/G0G1d2H3e5I6F7b9D:a;G=E>B@JBDCFDIEFGDHEICKCLGMDN_OCPFQHRFSGT[UJV@W^XZYGZ=[G]E_YaDcCeGfBgGhD
~dis	M!g#D%D&I(Z)[+F,G0H2G3B4a5H6]7G8J9Z:D;[<H=D?[@CAEBCCDDAEFGEH_IIJHKJLGMDPHRDSXTEUcVAWEXEY[Z<]F^X_IaDbYcJdDfIgFhE
~dit	T!G#F(F)[+I,J-^/Z0J1J2J3G4I6I7J8I;a=Y>EAIBEDEFIHbKENaOIRISIUFXZZB[H]Y_GaHbHdFeJfGgH
~div	f-^/[6[9J>I@XBIDGHZIJK[MJNJO]ZHhY
~dj^	xHGb^
~dl^	k7Y<XG[HHZH]a
~dla	f%b*ZHJgZ
~dle	k(J)[@[H[I]V[ZF
~dli	u3[>_HF
~dlo	sOYh]
~dly	u1Y3YJ[
~dma	uQ_
~dmi	A!B#C%D&F(e)k*n+E,i-A.F/?0D1Z2D3?4@5D6C7?8A9A:G;C<D=C>??A@?AAB=C<D?EfFCHCI<JAK=LDM>N?OBPkQJRBSFT@U]V[XCYCZD[A]?^J_@a@bAc?d[eAf?ggh?
~dmt	sA^
~dn^	x4YTY
~dna	u*ZCZ
~dne	j%I9IC[KJLdZF
~dni	q-]@^
~dnt	q-YHJKZNZZHh[
~dny	xD[
~do2	x-]?[
~do^	G!J#^(A+]-Z.H/A0H1J3D5E7Y9];H<H=>?dACBbCaDGEBFFGGH@IDJAK[LHMFN>O_PYQHRXSaU^VJWHX^YF[I_BbCdHeJf@gAh^
~dob	j9_=GHa
~doc	d#I3J9F=H>I@JBaHdI[KZZI
~dod	uI^K[
~doe	L!I%G&Z)G*G,I-[.H0J4J5H6I9D:J;I<I>D?F@XAJBBCFDEEHFHHcI[KDN]O^PFQIRGSGTZVDWGXIZ^[G]F^F_JbZcFdEeH
~doi	e*_9Y:Z>J?J@IBIDJHFI]KZVJZH[]h]
~dom	H%b&H(@)A+E,C-@.G/X0F1D2F3E4k5c6F7h8e9I:C;D<F=A>AA_B@C@DAEEFDGHHDI<JbKILEMFN_ODPhQIRDSDT^UCV@WEYEZ:[D]B^D_Ha?bCcBd@eEfAgYhC
~don	]!Y#H%I(G)I*I,J-F/[0I3a4F5I6X7I8I9F:G;J=G>H?E@IAZBdCDDZEJFJGIHFIEJHKCMFNEPHRHSHTGUGVEWJXGYJZY[I]f^I_FaDbHcHeJfGgZhF
~doo	kH]N]XXZH]YdZ
~dop	k3I?H@JA^HFR[XJZG]^_]aIf^
~dor	T!H#F%E([)Z*]+H,[-D.Y/H0I1H2I3E4b6Y7Y8X9D;I<I=F>I?E@DAXBCCEDDFZGGHGJcKDLHM_NDOFP^QIR[SFTFUZXFZD[H^H_JeHgFhE
~dos	j(J3G9[>]@YBJDJH[IIKIO_P[ZFaY
~dou	j!I#]%JHJI[KaT]ZJ
~dov	l-[HFZ_
~dow	K!_%B&I(C)F*F+G,H-E.J/a0J1E2H3E4[5^6G7E8G9C:D;Z<H=G>H?Z@GAFBACEDDEHFGGFH[IDJGKDLGM[NGOGPEQIRESfTCUDVCWGXDYIZB[]]H^Z_HaDbfcaeGfZgd
~dpa	sEHHGK[NYd^e]
~dpe	x%^
~dpo	q@^HEN^
~dpr	h%H(Z)E*C,J-IEIH^MIP[ZIga
~dpw	s#c%JHH
~dr^	i>]HIK]M[QYZJhJ
~dra	f(Z*Y+]-I3F9H:J@ZBIDHIHKGMHNHO_SZVIWXXIZE[[]J^]aIfJhH
~dre	V!G#X%F(F)]*G+I,J-E.]/H0J1I2I3c4I5J6J7G8H9F:[;J<J=G>[@DAIBDD_EFFIGHJHKELIMFNJOFPHQJRIS_TGUEVEWGXGYJZD[H]F^H_Ib^c[dYeZfcgGhG
~dri	Z!H#]%I(H)J*I+H-X/J3[4I9D:[=H>E?G@FAJBZCGD]F[GIH^J]KFMHNIOGPJR]THUIVJXHZB[J]^_JaZbIcHdJfHgJhH
~dro	c#[%a(^)Z-I3H4[9J:J=Z>]?J@IBIDJG]HBIHJJKHMJNJRHUJXZZD]YaIbIc[fG
~dru	j>I@[C[H^ZHa]
~drz	o-Z/Z@[HIKZMJN_ZH
~ds^	e!Y#I3G@[DYHEIFNZO_VJ^[e[
~dsa	q@aHHIJUYZI
~dsb	xHYcX
~dsc	f>]ZI[Xbb
~dse	l9H>^@JHbZH]J
~dsk	x3a
~dsl	uHHTa
~dso	xHZI^
~dsp	u0XNY
~dss	xG]H[
~dst	g#F%I(J-J9H?JH_IJS_TcZI_HaJ
~dsy	]%^(I-I0_1J3I8J9J=JBIDJEGGYH@IJKJMJNIRIUIVIWIZG]JaJcId^eZff
~dt^	k-I3HBJHGIHK^MJSXcJd^g[h[
~dta	xZYh]
~dto	h)b
~du^	d%Z>aHFZJa[d[
~dua	q!Z>[@^HGZI
~duc	]!](H-Z=H>H?J@HBGDJHJIJJdKIL]PJT[V^ZC[J_Ja[
~dul	o-J4H5I@JHHJ]ZIdJgbh[
~dun	[!I#G%I&b(I)Y,J-H/I3G4J9I:I=H>H?FCHDHHIIHKXMGNHO]PIRJSIT[UHV[WIXIZ^[I]H^J_JaYcbdIfHgYhH
~dup	h%I3GAdH]fH
~dur	]![#G%](H)Y*I-G/J4Y9H:I=H>G?H@HCIDHH>IIJJKGLJNIO[RJSIT_UIVGWJXIYZ[J]c^J_JaYdHeZgJhH
~dus	l![#]%I&IAJBIHEPJZF^[_]gZh]
~dut	m=_>JBJZY]ZaZf]
~duz	uXZ
~dva	p;Y=]c]
~dvi	o)Z-J:[KJS_UGVJZ]
~dwa	m.Y?bIZZD
~dwi	m*^@[CYHJSYZY
~dwo	xC[
~dwr	l%a(_HDKJZHdYfI
~dy^	Q#E%E(X+e,I.I/G0I1X2I4H5I6I7H8F:E<]=F?D@^AFBICZD[EHFHH;IGKYMEN]OFPGQIRGS_U]VEXZYHZA[G]FaHdXeHf[gFhE
~dyg	x@^XY
~dyn	m3Z>ZDZHZO]
~dza	pO]ZHd_hZ
~dze	xB[CY
~dzi	[!H#I%I(G)J*I-G/J1J3Y4I8J9c:H;Y=H?G@^AJB[CGDFFJGJH]IFJJKFNFOHPYRYSJTIUHVGZY[J]H_Ia^bIcIdIfXgJhJ
~dzo	x9^
~e20	u-_IE
~ea^	d#Y-I9F>H?J@HBYDIFZIJJYMJNJQYTIXJZ_aIh]
~eac	T!_#])H*I+I-]/E1I4[5J7I8Z9I:F=G>[?E@HAXBECHDYEHFJGHH?IFJXK^MYOIRHTFVFWHXXZE[H]G_EcbdGeIh[
~ead	P!^#e%[(b)I*E+a,H/F1G2F3[4G5I6[7J8G9A:E;I<H=E>_AGCEDEEJFHIBJFKXLGMCNDOEQHR^T_UGVBWIXHZD[I]E^E_IaCbYcGdEeGfZgZhE
~eag	m(J)[
~eak	X!]#I%J+J-a/Y3Z9I:J;X<]=I>H?IBHCJDGFZGIHHKGMIN^PITJU]VGWJXIY[ZE]I^J_JaIbHdYeJfGgJhI
~eal	d0Y9_@XHESaZIf[
~eam	T#H)X*H+J-G/I3F4I7I8J:_=H>E?F@DBFCIDFFIGIHhIEKGLIMcNGOHPIRJSIUHV[WIXHYZZG[I]G^HaEbHcIdIfHhF
~ean	[!H%^&])J*^+J-G/Y3G4J9G:I;J?I@^A^CHDGFJGJHHIIJJKFLJM]NFOIPHTGVIXZYJZ[]I__aFbJcJdJfIhF
~eap	xR]
~ear	Q!_%E(D)H+d,I-^.I/G0I1]2I3E4H5I6I7H8H<J=G>X?]AGBCCDD@EIF^GDHHIJJGKbLXM]NXPYQIRHSHT[UGVFWIXGYHZ@[Y^Y_]aEbHdHeHfagGhE
~eas	P#Y%H(F)H*G+I,J-c/Z1X2I4H5I6J7H8H9]:F=E>C?FAICFFIGHH]IcKCMFNbOIPHQJRISHTJUGVFWIXZYJZa]F^G_GaGcHdGeJfHhF
~eat	V!E#H(F)G*I+H,G-F.J/H1I3F4G5J7H8^9_:G;I<H>F?EAHBECHDFEIFHHYIFJHK]LHMXNEOIPGRHSFTHU_V]XGZA[H]G^Y_[aGd^eaf_gHhE
~eau	Z!I%I(H+J-F/Y3E4J6J8Y9a=I?[@YB]CGGJHCIDJIM_OFPJQ[SJU[WJXI[X][_JaYbHdGfIgJhF
~eav	b!b/Y9J>J?J@GBJGZHdIJKIVIZD
~eb^	uF^NZZH
~eba	G!E#C%^&I(B)D*H+G,^-D.H/G0[1Y3E4Z7G8Z9H:D;H=^>D?D@GA]BGDCEFIDJXKALDMCNBOHPXQYR[SETDUCVBWEXFY^ZB[D]D^C_]aEbFddedf^hC
~ebb	o.XBIHIM_ZI[]h[
~ebc	uH[
~ebe	_#^(I-G0]3I9H=J?ICIDGHIMGNHO^ZA][^Ia^bIdIfIg[h[
~ebi	lI]ZI[YcY
~ebl	e#_+Z3G9H>H?G@HBHCGDGHBI[K]MJN[OXTXVJZF[^]Ia]cZ
~ebm	lH[MahH
~ebo	W!I#E%H([)Z+J-G/H1J3Z4J9G:I;Y<^=J>E?_B_CHDHGII[KHLIM[NHOHPIRJSIVHXIZI]GaYcHdYf_gIhG
~ebr	c![#I(Y-[3H9H:];^?Y@FBHCYDHHCK_MINHVIXJZC]^^[aGbJdIfJhH
~ebs	kH_I[
~ebt	xX[
~ebu	c4Y6X8[DZEZZGbJcedYfJgJ
~ec^	Z!I#I%G(Z-Y/J3_4I7Z8J9F:[=H?c@GBZCIDFGIH>IHMFNHOZP]RYTZUHVFWJXH[^]H_IaDdIfGgJhY
~eca	Q!G)Y*G-Y/Z3H4G5_7I9H>G?G@IBGCHDZE[GHI[JJKEMHNJOYPHRaSJVYX[ZB[I]Z_IaFbHdYeIfHhG
~ecc	_#Y-H/Y3Y5Z9I=J?I@IBHCIDIHCIHKYMaNHOJUJVZXJY]ZF]IaIbIcXfJg[h_
~ece	O#]%J(Z)I*J+F,H-E/G0I1H2I3C4H5X6H8H9E:H<J=b?X@]AHBDDZFIGFICJIKdLGNEOGQJRHSGTGUAWFX^YH_FabcHdbeIfEgF
~ech	S!D%d&I(d)F*F+G,Y/^0X1H2H3C5H6X7G8H9I:C;d<Y=C?C@[AGBHCDDCEFFYGFHEIBLaPZQHRFSGUDVBWFYG[F]C_EaBc[dFeZfBhJ
~eci	T!E#F&b(C)Y+I,I.J/J0J1I2I3D4H5J6a7H8G9^:E;J<J=F>D?EAXCGDGF[GGI_JGKDLHMXNaPGQJSYTHW]XG[F^G_HbXcFdEeHhE
~ecj	xI]
~eck	Y!I#H(G)I*Z+I,H-I4J5_7J8I9E:H>G?G@CAJBECaD[FJGHHHIbJ_KILZMGN[OHPHRJSITIUHVGWJXH[G]Z^[_IaGbGcIdZe[fHgIhF
~ecl	h#](J-J@YBHC[DJHGI]K]MZO]ZDhH
~ecn	uZDhb
~eco	O!E#C%C&J(D)G,H-Y.H/H0H1G2H3Z4G5G6X8_9B=D>[@bAGCeDYEGFGHYICJ_KELFMENAObPFQHRESJVIWFYGZF[I]Z^F_EaEbEcDeGfGgGhb
~ecr	S!E#E%]&I)G*H-E.I/F1H2]5I6f7G8Z9D:F;H<H?_@GAHBDCGDDEHFGHGIDJGKILGMDNCOGPZSHTFUEVDWHXFZH]F^F_ZaEb[dbe[f^hD
~ect	>!H#<&b(D)C*F+C,].C/H0[1d2d3]4]5C6Z8d9G;a<c=;>A?C@?AXBBC<D;EBFDGdHIIAK9LBM?PAQ[RdSFUDVAX>Y^ZB[B]>^I_ca@b@cfeHfagCh]
~ecu	P!E#D%X(X)Y*a+a-H.J0I1H2I3F4D5I6H7G8H9G:F;[<e=F>_@BAHBEC[D]EIFIGGHHLHMENHOHPFQ^RHSHUFVGWGYa[F]F_HcGdFeHfFgHhG
~ecy	uK[_^
~ecz	x?[D[
~ed^	B#^%E&F)@*[.H2C4G7B8_9=:G;F=Y>H?YAFBICbD?I[JFKaL[OZPCQJRDSBTJUGV_WBXaYFZ^[F]]_IaDbAcHdDeCfFgXhG
~eda	d!H#I%F(Z-G2Z3H9a:J;^=J>G?FBFCHDYHCIZM^NZOJTIUIVHXIZY]I_XaHbIdJfJhI
~edd	s-I9H>J@GBIFJH_IILJZa]I
~ede	L![#^&I)C*H,d-?.G0G1F2F3@4C5G7k9]:A;F<G=G>>?AAEBbCEDFEEFFGDJGK_LDNIODPJQFRESJTAUXWDX]YF]A^B_Bb[cCdAeEgIhG
~edg	p._
~edi	Y!G#F%I(F)I*Z+I,J-a1J3F4H6J7^8J9[:F;b=Y>C?EAJDXEJFIH_IFKFLJMHNGOIPFRISITYUHWIX^YJZ?[H][_IbDcYdHeJgIhG
~edl	x1YV]ZH
~edn	p*ZC_
~edo	]#Z%H*H+]-G/J3G4I7[9C:J=H>^?Y@XBYCEDCGJHJIEKYLJMFNHOIRZTYUIVDXaZ^[Z]I^I_IaEbHcJfHh[
~edr	h)X:^Hb
~eds	xcX
~edt	h)b
~edu	k+X,YHFZJ]ce]
~edz	u9];[HI
~ee^	d%]*_-J=f>J?I@[BJDJHEIJKGZH[YdDfGhI
~eec	^!I#I%[(H+J,Y-I/J3H4Z6Y7J9H:I>H?H@GBHDHEJFIGYHFIIJJKGMINFP^RYUHVGWJXIZY[J]J^I_JaIbGdae]f^hH
~eed	L!Z)G*Y+G,H-D/Y1Y2H4E5Y6I7X8F9E:G;I=]?GAFCdDEE[FHGGH]I^JFKALFMFNDOFPHRHSHUFWGZa]D^F_FaCbFcFeHfFhH
~eef	p%Z/Y@[HIIHKIN[UY
~eei	xS^TX
~eek	]![%I(I-H/Y1J3]4H7J8X9Y:H>Y?IBED[FJGZHZJJLHMHNIPJRJTHUIVZXJ[J]G^I_[aIcHdJf^gIhI
~eel	l#[:]>HX[Z[
~eem	g-]I]NJP]ZXaY
~een	J%H&I(X*E+^,F.H/B0G1H2H3C5Y6[7F8H9B:D;I<Y>[CID]EGFGGEI[JZK_LJMENCQGRGSDTCU[VXXEYGZE[^][^Ebec]eFfEgDhD
~eep	T!H%I(H*J+^,J-Y/J3H4J6J7[8J9H:H;J=H>G?H@]AIBECHDXFII]JIKXNXOHRISJT_UIVGXGYJ]G^[_HaXbGcIdIfX
~eer	Y!G#Z%H)I*^+I,I-E1J2I3a4H6J8J9Z:G;J>[?G@bAIB^CCDIEIFIGIH?IZJILJMFNCPJQJRHS[VGZH[I]G^H_HaEbGdZe[g[
~ees	c%X(J-J3I4Z6X9H>J?IA^BIDIGIHHKZMINIOJRYUJVIZ^]JaJbIc[dYfHhI
~eet	Y+Z-]9X>E?IBJCJDIH^IYN]ZF]baJ
~eez	xH^
~efa	c!J#J(J+I-I3J4^>]?G@^CIDGHZIHKGN[VIY^ZE]]aIb^
~efe	a!J#Z&]-H3I4f5J9H=I>G?]@IBICHDJJIKHMINIQYTJXIZF]IaHb[fJ
~eff	lB[HJLYQ[TZ
~efi	V#I)H*H+Z/I3a4I5J7I8J9I:I>F?F@FBDDEEIGIHFIHJHKFLJMHNAOGPHTIVZWjXHZY[I]G^I_IaGcIdGfGhI
~efo	M#D%F&I(D)G+H,H-D0I1H2H3b4F5Z6H7G8G9B:D;H<I=E>aAGBAC[DfFHGFIAJFK]MFNCOePGQHRGSGUEVCWGXZYHZD[E]e^F_FaFb[cDdFeHfFgFhH
~efr	u*X-[CIZ^
~eft	Z(H)I*H+H,G-G3F4J5Y9[:I;[=I?G@[AZFJH^IHJJKELJMHNXOHRISJTIVIXFZC[J]c^YaHbIcJdHf[gIhH
~efu	M#D%b&I)]*F+G-^/c0H1H2I3C4E6G9E:I;H<I=_>D?G@[AGBCCEDEEGFFGEH?IbJbK]LGMAOYPZSDUFWFXEYH[F]E^GaEbDcEfCgF
~eg^	]!I%F(c)^*a-J3I9I>I?H@ZBJCHDHH@PdVFZG^[
~ega	T!D#E%h&Z(])E*E+H,G-D.X/H0I1G2H3B4F5I7I9Z:E<I=F>Y?E@DAGBCCDDDEHFGGEIGJGKALHMDNZOEPhSHTGUEV_WGXDYYZA[H]_^G_Ea^cDdEeHfDgGhE
~ege	^#X%J(Y3H9I:H=I?H@GBGDaEZG_IGMIN]O[TYUJV]ZA[I]Z^JaGbIcJfIhY
~egg	o=[>^@[BJDYHFZY][aH
~egi	I!G#D%E&I(E)B+l,G-B.G0G1G2H4F5G6G7F8F9C:C;G<H=I?a@HAFCcDhEFGEIAKALEMCNXObP]QGRFSETDUHVCWZXCY]Z=[D]E^E_DaAbFcJdCeGfDgDhC
~egl	g3J?]@JBYDJGZHEKYN_R[V]ZGaJ
~egn	q*Y=^>ICJHHZZa^
~ego	_!I#I%J(Y)J-H3Z4J9E:I=H>Y?H@]BZCZHHI_JIK[M^OIPJRJTHUHXGZ?]I^JaEc[dIfYgJhY
~egr	b!J#J%I(^)I*Z-J=J?J@]BHCJDIEHHBIJKINIPHSdUEVFZG]J_JaIcIdde]fEgI
~egt	a#J(J,Y-X7]9I:J=J>]?[@HBIC]D_GZHCIHKZNIOYUIVIWYXJZG]IaHdXhI
~egu	]!H#G)X*[+H,J/J4H7I8Y9[>F?^AJC_EJGJIFJJKELJMHNHOHPHRIS[THUHWIX_YZZB[J]^^J_IaEbHcHdHfGgIhZ
~eha	f(H-Z9I>J@IDJH[IIK]LYVJ[Yd[h^
~ehe	b#I%J*a/J3Z4Z?IBHCEDIHDKGMJNHPZSJTZVIXJZD[Y]JaJbIc^d^g]hJ
~ehi	e!H/G0I1Z3Z4J9]>H@HAIBHDIGFHBIJKIMaNYR_THX[ZF]I_]aFbZcJdIfG
~ehl	U#Z%Z&_(I)H+J,Y-F.J/X0I1J3]4G6[8Y9F;Y=]>F?GAIBDCXDDE]FIGHHIJGKELHMFPGQJRZTGUFVJXFZa[X]F^H_GaEcFdJgHhE
~ehm	k?a@IHIIIK]N_ZGaJ
~ehn	e-^/X=J>J@YBJHEJ[KGMJNaZ^dZhI
~eho	g!I%](_,Z-H3I6X9Z:J;Y=J?J@HBICIDIIHKHMXNJP[UIVH]]aIbI
~ehr	[!Z#G%Y(H*Y+Z,J-H/I0I1Z3H4H9H:H;J<Z=_?ZA[BGDGE[GIHDK[LJMHOGPHRXSJUHVFWJX]Y]ZF[I]G^I_YaFbHcEeJgJ
~eht	U#H%G(F*G+J,I-^/H2Y3[4H6I7I8J9E;I>^BFDZEIGHIZJIMYOGTIUGVIWIXGYY[Z]F^]_HaDbYcGeIfYgHhI
~ei^	Y#]%I(I)J*_+J-G/Z3F4J9G:I=H>Z?Y@]AaBGCZGYHCJJK]MYO]PJRJSITYUXVGWIXXZD[J]G^JaEbIcIdIfIgHhH
~eia	xH[
~eib	V!G#F%_&[(D)G*I+I-G/H1[2J4[6[7H8X9G:F;H<J=Y>D?F@DCGDFEHHGIIKDMGNFOXP]R]SHTHUEVDWHXGYYZG[X]G^G_Ya^bFdae_f[g[hE
~eic	V!I%G(G)H*Y+I,I-a/^0I1I2[3[5J6H8I9E;I=F>E?FEHF[G]HBIeJILHNEO[PHR_SHTFUHVFWIXFYHZ@[H]F^H_GaEbGcXeIgJ
~eid	j9[@IA^B[HIIIKIMINb_I
~eie	x9^HF
~eig	X!H%^(G)J*I+J/^0^1J3F4H6J8I9F:Y;[?[@]AIBDCGEJGHHXIDKJLIMEN^P^RXSITIUHV_WJYIZ?[Y]G_YaEcGdEgHhE
~eil	b!Z(J+Z-X/^3I9G:I>G?Y@[BIC]DYMHNHOITJVXXJZA]_aHfJgJhY
~eim	P!D%]&^(Z)H*I+G,[-I.I/G0H1H2I5I7Z8H9G:^;X?Z@CAHCEDCFHGGHGIDKBLXMJQHRFS[TFWZXEYHZZ^I_Fa]dCeZfIh^
~ein	D%G)F*X,G-D.Y/B0Z1F2E4Z5C6E7F:Z<E=]>CACCXD]E[FJGEI[JGK_MDNEOZRDS]TAU[W^XZZb]B_Aa^bDcDdEeEgD
~eio	xHZb]
~eir	W!J#J%I+Y-Y7G8a9Z:];Z>H?G@ZBFCJDHFYGJIFKFL[PISJTJV]WIZF[^]J_IbHcJgHhG
~eis	_%I(J-H/G9Y=^>G?H@EBHD]F[KEMHNbTYVXXI[J]HaHbYcJdJfJhX
~eit	N%I(B)I*[+],F-H0[2Z3G5G6F7I:I=X>F@[AFCdDYEEGIHEJEK[LFNDPFR_S_TZUBV?XZYYZF[D^CaFbDcYdAeIf[hX
~eiv	c(H3I:I>Y?IH_KIV[ZY]]a[
~eix	q@^Z^
~ej^	h!J#J-J3I9[:^?J@JBHC_DIHCI^MZNJU_VJXJZF]JaJ
~eja	^!I#X(G+^-H/Z3I9H:I=[>H?HCHDFHFIGKcMaNHOJTJVGXZZX[I]H^JaGbGfJhX
~eje	U!H#I%I(H)J-_/_1J3H4J6I7I8J9G:H=I>H?H@XAIBGDYEJFJGII]J_LINaPIRISJTIUIVGWJXI[I]_^H_GaIbHcGdGeJfHgI
~eji	xIY
~ejl	uD]aX
~ejo	m0Y>XHHY_f[
~ek^	a![#I%J(I-I/Z3J4J8Y9Z:I>Z?J@[BFD]G[H]LHMINJTIUIVX]H_[aJbIcJfIgJhJ
~eka	f#I%I&a(I*J-Z/]2Z3I9E:I=I>I@]BHHXIHKHMHN^P[XYZDa^dGeJfJgIhI
~eke	f-I3I9Z=^>F@ICID]HBIbKJTJZ[f_
~ekl	o9JB]DYHFZZ][aZ
~eko	g%H(J)Z-Y:[;Z>I?J@[BZCIDYHXIIKGMJNJVYZH[[a[gX
~ekr	ub]
~ekt	d(J/J3^9I:I;Y=I>I?J@JAaBHGZHEIIKIMIVIXJZC]I^I_baIb^c[dIfIhZ
~eku	q1^9_HFIHN]dJfH
~el^	P!D#Z%D&J(G)G*F+F,H-Y.H/F0H1G3Z4Z5[6Z7G8G9@:J;H<]=I?[AGBACFEGFGG]HfICJILYMBPFRESGTDUaWGXbY]Z@[E]Y^E_Fa[bDcEdYeGfCgGhY
~ela	[!H#[(F)J*J+J-F/I3G4H6J7J8J9]:^;J=]>X?FAJBBCFDFEIFJGIIEJJKDLIM]OIPIRISITHVFWIXGYIZ_[H]]^H_HbZc_dGeJgJhF
~elb	e(J)Z:I<[=I?I@ZAaB]HEIJK[MJU[VbZD]J_IdIhI
~elc	i+J-b9Y=H>H@IBIDHIDK]N]OYTJZH]Ia]hI
~eld	R#Y%F(E*H+H-C.J/G0I1I2I3a4H5I6I8I:I;H<J=F>F?C@FAHCEDBFIGGHDICKBLYNCOYPFQJRZSYT^UHWHXFYIZb[X]E^Da^bccFeJfEgYhe
~ele	K!D%a&H(H)C,F.G/F0F1I2F3c4B5C6F7Z:A;I<J=B>eADBECGDcEFFDGcI@JDK>MBN]OePaQFRESETIV^WIXBYEZA^F_^aGbAcCeFfAgDhC
~elf	Q!F%G(A)e*H+I,I-F.I/H0I1I2I3H4H5I6I7F8H9H:E;I<I>F@EAIB[CGEIFIGGHIIFJILFMENFOJPFQIRISZTYUeVdWFXHYH[X]F^c_GcDdEeIfAgGhF
~eli	]!I#I%J(J)H*H-]3G4J9X:J=J>H?a@IAZBHCHDHHJIHJJMJNIPJQ_R[SJT]UDV]XHYZZF]H_JaZbacJdJfIhJ
~elk	uHII_N]ZI
~ell	I!H#G%A&G(Y)C*H+D,J-]/F0Z1E2G3[4C5F6F8H9c:H<F=F>]@GADBCD_G[H]IIJELFMEPDQET[U_V^WFX@Z?[A]caCcAeIfCg]h_
~eln	k6X9J@YDZIYN^ZIh[
~elo	_!H#Z%J(H-Z/Z1I3I4J5^7Y:X=J>]?JBXCJDHGJIGKGMENGR]UJVIXJZI]I^I_[aIbYcId^fHgHhZ
~elp	S!X%I(b)G*[-X/I3H7I:G>G?F@^CIDGGIHZJZKEMENGOJSIT]UHVGWJXGZ[[G]H^H_JaGbFcIdIf]g_hH
~elq	uM^
~els	f&])Y7Z:]?YBIDJHGI^KHNZUHVZZHbZdH
~elt	h!Y-J/J6]=J>Z?J@]A]BFCJDHHFIYKIMYNIS]UIVJZZ]YfJ
~elu	a#[%J-I3E6^9G<Y=J>]?H@HBZDZHJIHK_MYObVJXIZF]IaFfJhH
~elv	g#J(I)]+X/J0]HDI]KJXXZFb^gJ
~ely	d&X2[?Z@^HGQ^
~em^	C!Z#A%D&E(?)D*A+G,B-C.E/d0[2D5D6a8G9C:I;B<D=H>D?B@YAXBaD^EfFHHBIFJ?K^LHM>NZOBP_QERJSZTZU>VDWEX>YCZY[D]?^@_eaHbAceddeBg[h?
~ema	H!B%I&G(A)D*_+H,E.J/F0F1H3_4B5F6E7D8D:Z;E<F=A>[?^ADC^DdFDGCH]JEKCLGM]NAOIPJQETIV@WDXcYG[B]X^C_DadbHcIdCeEhJ
~emb	W#H%G(X)I*I-X/J3G4J7J9F:I=I>F?H@XBHCHDHFbGIHGJJK^MINGOHPdRJSJTIUIVdXH]G^J_JaHbIcJdIfIgIh]
~emd	x+J7[DHHGY_
~eme	O!F#F%Z&Y(I*G+G,H-A.I1H3C7F8Z9D:E;H=Y?D@^A]CXDBGFIcKcLGMDOEQHRGSGTXUFVIWFXDZE[]]E^H_EaGcZdZe]fIh]
~emi	X!H%H(H)J*I+I,J-G/a3F4I6I7J:I=g>H?G@FAIBHCXE]F^GIH@IFJJKHLJMHN_OJPIQJRJTHUIVHXHYIZC[J]H^J_GaGbIc_dFfH
~emm	o-ZHIKZa]
~emo	T!F#G(F*H,I/J0I1H2I4Y5I6H7I;I<I@DBDCEEIFIGFIIJ]KYLHMFNFOGPJQiRHSITGWIXYYbZB[H]F^X_XaEbIcHdGeIfEgGhF
~emp	M!G#F%E&J(C)E*F+E,H-F.H/F0H1G2H4F5H6G7F9C:[;G<H=D>Z@dAIBGDaEGFYHFIAJFKILgN]OEQHRFSFTdUXWGXcYZZE[F]C_Fc]eFfDgF
~ems	m)]/[[X
~emu	j3I4c9J>I?J@ZBJCJDYKJMXZHa]
~en^	8!C#Z(Y*X+J,f-Y.D/[1B2C3B4^5C6Y7C8A:C;^<E=]>]?_@^BZCHDYE>FFGCIdJ@KZLJMBNDR^S>UGVBWAX]^B_Fa_bcc[dJeBgC
~ena	E!Y#I%G&H(D)]*F+C-Y/C0D1D2]3E4B5E7X8^9F:c;J<F=G>C?FAZC@D@ECF^K_LEMHNHOCPEQHRCTAUhVaWcX@YFZI]A^H_>aFbHcCd[e_f?gBhY
~enc	K!Z#Y%B&H(C)E*E+E-G.G/E0G1I2G3I6^7F8E9F:C;Z<d=l>C?CA_BECCDEEEFFGBHcJHK?M_NFOJPIQGSETGUAVDYI[E]H^EaDbEcAdIfAgEhA
~end	K!^#X%H&H(I)D*I+E,E/C0G2G4C8I:I;H<G=X>E?GAFBCCCEEFFGCHbIBJaKaN_PDRDT[VHWDXXZH[H]a^G_IacbFdJgDhF
~ene	V!I#F%^&Z)[+I,a-I.J/H0I1Y2]3E4H5J6H7H8H9J:[;I<J>E?F@GAIBBCFDEEIGGH>IYKYMEO]P]RGSGTHU]WHXYYJZ>[G]J^a_GaEdBeYfbgGhE
~enf	a-^<[@IBIHHJaKZNER]Y^ZHfI
~eng	X!I#X%H)H*G+I,H-F/J2_4J9E:H=I?JBGC_I^J[KEMYN_OGPJTHUJVG]H^JaHbIcIfIhY
~enh	U!G%H)I*H+J,J-Z3G4I7J8J:J=H>]?F@JDXEJGJI[K[LJNYOJPIRISITHU]VGWIXFZc[I]G^X_IaGcGd]fGgIhY
~eni	R!E#G%b&J(e)G*G+I-].J0J1I2H3F4H5J6I7I8I:G<J=G>J?E@aAHDEEIFIGHH?J_KJLHM[OHPaQaRISGTGUFVFWIXFYIZB[H]G^^_GaEbGdFeIgGhJ
~enk	s#IBJH]I[^^
~enl	o7]H[ZJ_JbbdI
~enn	R!F#E&J(I*G+G,E.J0_1[2I3J4E6G7Y8H9H:I;G<J>DAICEG^HIKaL[MYQIS]TFUXW_XFYIZ=[_]E_GaGbEcDeZf[gY
~eno	Q!E#G%F(Z)F,H-].I/G0I1H2H3E4G5I6I7G;H<I>B@]AHC^DIEHFHG[HFIeJJK[LHMYN[OFQIRHSGTFUZWGYHZZ[H]D_GcFd]eHfEgFh[
~enr	a+[-J/X>J?X@IBIC[DcH]IHKIMZVHZG]IaIbJhJ
~ens	V!H#H(F)H*H+Z,I-E/I0I1H2^3b4G5J6I7X8H9X:H;I<J=]>]?Y@DCFEIFIGXIDJIMEOEPGQJRGSITGUGVEWIXGYI[H_Ha]cFfbgHhF
~ent	8#Z%D(G)C*C+B,a-_.B/e0j2B4A5F6[7a8C9A:F;H<B=Y>B?B@EAYB_CAE>FHGGH[IZJBLAM;PIQJRBScTbUBVFW?X_YEZ@^B_Ya[bJcadDeZf]gahg
~enu	T!Y%F&J)H,Z-[.J/I0H1I2J4G5I6H9F;a<J>F?J@BAaDGEGFIGYIbJHKILZMENEQXRGSGUEWGYIZF]Y^]_^aGbEcFeHfDgYhG
~env	c#J&]-_3I9I:J=J@XBIEXHEIHKIMJVJWIXIZH_JaacadZ
~eny	m4]HGP]ZI^_hJ
~enz	X!X#X%F&[(G)I*I+J-F/I1J2J3[4G6J7J8Z9F:G=i>H?G@EBECFEIFJGIIDJZKEL^OGPHQJRYSITHUFVGWHYIZD]GaEbGcYeIfEgIhH
~eo^	d#H-I9H?^@HBICHDaHCIIKIM^NJOITbXJZG[X]Ja_fJhH
~eof	u>]HJM]
~eon	c!Z#_%Z*Z-H3J9I>Y@FBICJDIF]GJHHIIKHNJU^XJZI]JaHfJ
~eop	W!H#J%F(Y)Z*[,J-a0J1I3G4I5J6J7J8^9H;^=H>F@EAZBGEIG^HIJGKFMGNFOJPbRJSHTIUFVZWHXHYJZA[X]I_GcGd^gGhI
~eou	q#ZXIcb
~ep^	R!F%H(F)J+],I0J1H2J3E4H5J6]7[8H9F:G;I<J=F>D?F@]AGBDFHIZJHOGQJR[SHT^UHVZWIXEYHZ[]Y^[_GbEcHdH
~epa	]#H%H([)].G/I4J8I9H:H=G>[?HBFCIDHEJF^G[HYIFJXKFL^MINIPIR[SITHUGVbXJZ@]H^^_IaHb[cZdGfGgJhI
~epe	j#]HIKcZG
~epl	_%Y(I-G/J3I4H=I>a?H@aBHCIDHHZIGKFMeNFOJUJVIXJZA[J]H^IaIb[cIhY
~epo	Z!J#I%H*[-H3J9Y:Z;G=I>H?H@FAICHHcIFKGMIOJPISZTJUIVHXZZ__JaIbIcZdIfZgIhJ
~epr	f#I-J>JBZHHK[N^PZVHXZZGhZ
~ept	Q!F%D(F)H*H+G,H.X/c0H1J2H4G5I6H8H9E:F;I<I=F>C?_AJB[CFDEEIFIGEHDI]K_LENYObPHQIRGSITEUGVDWHXFYIZa[F]F_EaEbEeZfEgHh^
~epu	d%J(I-I9H>[?J@IBZCIDIIIKIMINJP^UJVJXFY[ZF]Ia[b]cIdIf_gZ
~equ	N!E%B&I(a)F*E+^,G.H/F0I1G2H3D4G5H6Z7G8G:E;I<a>C?F@BAGBDCfDGEcFHGGH[IbJFKBL^MEN_OGPEQGRGS^TEUCVCWFXJYGZC[G^E_EaFbEc[dHfFgJ
~er1	pb_
~er2	q-a
~er^	1!I#Y%:&E(^)D*I+X,@-C.D0?1@2[3a4^5^6]7Z8E9Z:];[<F>^?D@^A^BDCID_EIF^G_HeIaJaKXLHM?NAOgP[QCSJTDU;V@W?XGYFZE][^]_^aYcFd@e9gHhA
~era	K!]#X%E&G)E*B+E,a.F/E0F1]3?4B5F6E7j8H:X;F<G=C>G?IAGCHDGEEFEGHI?KINGODPeS[TAUCWEXHYEZI[E]A^H_Da_c[eEgJ
~erb	^!G#H%E(G)J*H,J-Z/I3H4H7a9F:H;f=H>G?Y@FBECGDGEIGIH_IGLIMGNHOIPYTHUHVGWIXHZB[J^__IaFbHccdHfHgIhH
~erc	]!I%H(H+J-F3H4J9b:I=H>F?G@FAJBXCFDHFYGHHAIcJaKFMFOGPIRJSJTGUIV[XHZZ^I_JaGbIcZdHfIg^hG
~erd	Q!E#X(G*_-Y.I/I0Y1I2H4^5I6X9D;[<I=Y>d?C@]AHBEDXFHGGH?IZJGLGMCNIP]RHSHTIUIVDWHYHZ[[F]E^I_IaGbFcFd^fEgF
~ere	I!A(Z)B*Z+[-F.H0^2E3?6[7Y:^;h<H?ZAGBACDDBEFFGH>IFJEK]L]MDOYPIQFSCTDUaVGZC[J]@^J_DaGbBcGdde]fDhC
~erf	^!I#J%](G*J+J-G/Z4Z6J9^:Y;H=[>FBYC_GIKGLJOHRHSJTHUJVHXHZD[J]H_HcIdIfHhH
~erg	[!H#[(G)J*J-F/J3G4I8[9G=H@XA]BECGGJH^IGJJLJMENGOJPHRJT]VGWIXGZ_[X]Z^H_IaGcYdHfIgZhG
~erh	]#G%I(H*[+X-H3Y9I:H;[=H>G?a@YBFDaGYHCIGKYNIO^PJTYUIVHX_ZB[I]G^JcIdIfIhH
~eri	H!C#>%=&G(@)C*]+C-B.H/C0F1E2X5E6E7I9H:E;h<F?H@GACBJCgDdEIFEHCIJJCLCMJN_PGQFRGSCTAUAVBWZXaYFZE[C]^^[_Ba_bAcBfYh^
~erk	b#^%Z-I3Z9I<Z>I@GBZCJDIIGMYNIO[PITIXIaIdIfZg[h_
~erl	W!]#G)J+I,J-F/I4I7I8J9H:Z;H=[>Z?^AJC_D]GIHEIYJJKILIN_PIRJSJTHUHWHXHY]Z@^H_GaCcDdHeJfIgZhG
~erm	N!I#A%g&I(d)J*F+H,G-b1G2G3B4F5H6H7F8G:C;c<H=F>Z?B@GAFB^CCD?EGFIGEI@JFKBLGMCNCOIP]RGSFTCVYXCYGZD[I]c^__IaCbacGdDeGfFgEhG
~ern	L!a%I&G(A)E*I+D,E.G0G1F2G3h4B5G6F7H9I:e;Z<G=B?Z@_ADBIC@DHEFFEGGH@IGJIKbLHMHNYQGSZTHUDVEWJYEZG^_a@bEcfdHeIgH
~ero	N#C&I(F)G+H-B0H1H2H3f4F5H6H8F9A:D<H=D>d?Z@HAYB@C@DEEGFGGEHBKJMYNCOhPHQHRJSFTZUDVIWFXXYGZB[_^F_FaZcEeGfCgE
~erp	a!I#J%H/G=J>J?J@GBIC[H_IHKIMINGO]P[TIVJW[ZD]Z_]dJfJgb
~err	D!Z#h%F&f(>)E*A,a-X/H1G2D5C6^7A9F:?;C<C=D>=?>@ABaC=D=E[FAGDHJIAJDKELCM<NHP?RAScTdUFV?WEXDYFZc[c]]^Ja<cXd>ebgA
~ers	K!G%I&H)C*G+Y,F-E.G/Z1f3@4E5^6^7^8E:D;E=X>^@^DJEEFHGIIGJFKCMFNDPIQJRCSYTDU[V]XZY_ZX[C]D^JaDd@eEf?gbhG
~ert	K%Z&Y(G)H+J,G-a.X0F5F6E9@:C;^<Z>I?J@[AFCHEDFXGEHbIDJIKCLZMZRDSDU_W[X^ZG[C]H^H_YaHbHcEeJfBhG
~eru	X![#H%H)I+^,[-G/I0[1J3^4I9G:H;I=G?FBZDZG[HCIIJIKEL^NYOHPZRISXTHUGVEWIXGZ@[I]G_IcGf^gI
~erv	B!>#B%H&E(E)a*@+A,F-=.C/F0[2Y3A4d5d6e8@:B;C<X=?>>?B@=ABBBC?DCEFFaG=ICJAK>LGM]N@OBPYQGReSdT@UbWAX?YcZ=[@]=^Ca?b=cgflg?h?
~erw	Z!I%b(I)J*I,J/]1J2Z3H4I6J8X9I:H;_?ZBFCGEJGIH@IGKbLJNGOJRYSJTXUIV[WJXHYJZG[I]HaGbHd^eJfGgH
~ery	O!D#F%Z&I(H*F+X,H.I/F0I1I3I4G5H6H7G8F:E;H<I=E>YAHBZDXEHFGGFH_JYK]LFN_OFPXQZRFSbTIWGYJZ[[F]Z_FaIbGcEdGeHfHgGhF
~erz	b#I-X3a9[:Z=J>I@FBGCIF[HEI^JXL[M]NIOIZD^JaJfJhY
~es^	H!E#a%E&X(I)D*H+H,G-H.G/E0G3^4I5F7Y9D:G<G?CAYB>CBDAEFFFGYH_IcJIKbL]MIN[O^PFQGRESDUHWEZ[]B_IbYcCdFeF
~esa	U!e#G%G(G)X*H+J,J/H3F4G5J7J8^9H:^;Z=I?G@FAIBFCGDFE^FJGIHEIGJIKFMGNZOIQaRISJTHUaWHXHY[ZA[I]H^H_HaGbZcGeJfFgIhH
~esb	e#[?H@JB[HHT_[abJ
~esc	P#D(C*E+G/E0Z1F2G5H6Z7F8Y9[:G?I@DAGCDD?EEFXGaH@I@JFK@LFMCNGO[PZU]WFXDY]Z^^D_CaCbDcaddeZf]hD
~esd	f-I@^BXKIMINYP[R[XJZEb[dFf^g]
~ese	8![#D&H(^)^+A,A-=.[0X1Y2D3F5[6C7Z9F:X;I<G=Y>I?Y@HAIB^DEFcG[H=I=JJKCLGMFN?OEQEScT?U[VYWcYDZ][D]Y_Ia^b^eJf[g_hD
~esf	oH_RZ
~esh	]!Z#I%J-J:I;Z=[>J?I@^BGCJD[HZLXMINIVGWZ[J]J^H_HaIbXd]fJhH
~esi	a%I(I1J3[4Y9J=Y>J@GBFDGHZIHKHNIOIRZTJUHVGXG[[]Z^[_^bIdJfGh_
~esk	T!H#G%I(e)F*[-X/Y3H7I9G:H=H>B?[@aBECIDGGIHdIEJIKEL_MHOISIUHVFXIZI[H]G^Z_JaGbFcHdIfHg_hI
~esl	s#[9JBZHGO]U]ZH
~esm	q@^G]HHZHb[d]
~esn	u-^3[HHNGOI
~eso	_!]#I%](J+J-H3H4Y8G9G:J=H?I@FA^B[CIDGGXH[IHKGNIOIVHXIZa]]_HaIbIfGhI
~esp	S!F#d%G(F*G+H,H-X/F1I2I3I4G5Y7I:G;I<I=G?E@YAYBCCDEHFIGHI_JHKJLHNbOZPGQIRGSIT_UGVEWIX^YI]Z^H_[aGcZdFeJfFgGhD
~esq	uZ^
~ess	C%^&E(H*@+B,B-a/^0F1F2I4C5D6C8F9A:I;G<E=b>_B]D^EIFBGAHbIFJALGM@NJO@Q^RGSaTDV@Z_[B]_^A_@aacCdZeGfCg>hF
~est	A#Z%B&D(X*]+G,A-A.F/>0G1B2B3C4C5G6]7E8e9d:e;F<B>F?]@IAZB]CGDBEEF@HZIDJEKCMHN@OHPFQaRZS_T>UZV^XHYaZG[C]C_]bFcIe@fagDhH
~esu	h/aD^EYHIMER]ZG
~esv	u3[
~esw	x.Y
~esy	sBIHIRcdJfI
~esz	s-]C]HJK]MZZH
~et^	6!Z#C&E(Z)Y+B,>-C.X1X2G4F6A8[9^:J<F?]@GAHB]CDDGFYHXI@KDLDMDNDPHQARIS_T>UZWbXIYEZ^[F]_^G_]aac^dYeGg^hC
~eta	W!E#F%G&_(Z*^+F,I0I1I2I4H5Y6I7I8I9D:Z;[<J=G>F?E@CAHB]CZD^EYFFHBIDJIKZLIMFN^OHRZSITGUEVCWIXFYI[H]YaDbYcGdHhJ
~etc	xEGHHd^e]
~ete	]#H%I)[*X,J-[/J1J3G4J8J9^:H;Y=H?G@EAJBFCDGJHHIXLJMGNFOIPHRHS]THUYVGXHZa[I]H^[_IaGbGcHf[gIhG
~etf	uHaZE
~eth	M#E%F(D)F*c+a,G-[.I/F0J1H2I3D4G5I6I7]8H9D:F;H<I=E>H?f@EAGBDCfDbFHGGHBIJJGLHMFNFOFPFQIRHSFTFUFVCW^XFYIZ[[G]Z^G_FaBcGdGeIfGgGhE
~eti	c!J#_%I(I-H/I1_3I7X8Y9H:J>HBGCHGJHYIHKcNHOZTJVZX[ZC]I_IaHbIdIfIhH
~eto	S!X#F%F(Y)F*d,a-D.I/H0J2I4H5J6J7H8H9E;Z<J>D?_@BAXCgDIEHFIH<IYJ]KCLHMENDOYPEQJTGU[VYWFXEYI[G]E^J_YaDbEcGdFeIfFhE
~etr	^%I(G)J*H-H4J9D:H;Z=H>c?IBFCGD^G]HAI_K]LHMGNHOHPIR_TJUEW[XH[I_JaGb[cIdJfIgJhG
~ets	U!I#I%I)X,J-_/G0I1I2J3E4J5X8I9Y:H;H=G>HAIBECGDXEIFJGHH<IYJYLXMFOXPZRJSYTFUGVHWIXHZF[I]E^G_Ga]bGeJfdg]h[
~ett	L!F#H*^/b0G1F2J3I4H5F6F7E:H<_=B>A?E@]AXC@D@EFFFHaIfJILFMBNaOJQYRETDUDW[XBYG[D]B^F_]bGcFdCeFfFgFh]
~etu	W!Z&Z(F)G+b,a-H/I1I3G4J6J7I8I9F:H=G?E@FAIBFCGDcE]FJGHHFIGJXKYLJMHOJPGQJRIS]THUHVEWIXHYJZA[I]J_]aFb^cYdCebfGgFhG
~etw	Y!H#I%G(I*J-G/D0I1I3J4X5I6^7I8I9[:I<]=H>G?H@^AYBFCIDHGIH[IGK^LJNFPJQaSFTHUIVIXHYI[J]H_HaHbFcdd^fEgGhI
~ety	u#]HII]KHZI_Z
~etz	L!H#Y(]*E+F,E-A0G1G2H3J4I5H6F9E:^;F=Y?X@JAHB^GEHBIAJFK]PIRFTEUZV[W]X_YG[I_Fb[dEeIg]
~eu^	q9[B]ZH]]
~eue	X!J#F%I(G*J+Y-F/]3I4I9[=H?G@XCFDYGJHZIZKYLZMaOHPJTIUIXIZI[_]Y^HaGbGcIdHfIhE
~eul	d#I(I*I-J3I9H>I?[@YCbDHHCIHKJMJNJPZSITXU[V[XJZE[b]JaHcIfJgXhI
~eun	p9I?JHYZ[]a
~eur	O#]%I&Y)X,Z-@/E0G1F4_5I7^8Z9A:]=E>C?A@HAYBADCEFFFGGHHKBLHMGNFP]R]S^THUHWJX]Z[[H^Ya[eIfGgEhC
~eus	h/YBbHGKbNJVYZB
~eut	[-Y3H4J9H:G=Z>E?F@bBGCYDGF[HBIFKXLJMaOISZTIUZX]ZG[Y]IaEbFcJdHgJhY
~euv	o8ZC^PZ
~euw	c(Z-J9^?JBZD^KINFOIVYZYaIhH
~eux	Y!I#H%I(H*_+Y-F/Y3F4J5Z9G:I=I>]?F@aA]BGCaDFJJKXMGNGO[PHTIUIVFWJXYZ]]H^I_JaGbIcJdIfIgJhE
~ev^	k>FH_IZKIOYR]ZDaYdZ
~eva	b!I#J%I(I-Z/Y0I3H4J6J9G=I>G?HB[CIGJIZM_NXOIP_TJUJVHXI[I][_FaHcJdJfZgJhG
~eve	H#^&a(C,Z/B0E2F3E4D5X7E8E9Y:I<F=A>G@ZAEBYCBDYEEFHGJHAIZJ]L^NeOCQFRES^TZVIYH]E_FaBbAcGdCeZfZgFhX
~evi	V#Y%I(G*J-c/H0[3H7J9I:I>c?G@JDFGIH]IEKaLJNFOYPJSJTGUJVHXHZX]H^I_IaGb]cIdEeFfGg[hF
~evo	_!I#I%H(H-G/J3F4[8[9G=I?^@aBHCIDJHZIHKZMINIOZPISJUJVIXGZH]Ya^bIdIfIhH
~evr	s*]CYHJaX
~evu	u9[D]HI
~ew^	f+[-I8[>G?JDHIJNJR^ZEc[hZ
~ewa	]#I-I3J4I>H@HBICJDJH_IJNJRISETIUIVZXIZH]YaYbJchfFgI
~ewe	j*X-J>[@_BIHGKIM[N[P]YZZG
~ewh	s-[7Z:^HJZGdI
~ewi	i>JBYCXHHK_M[ZGa]hJ
~ewl	u%Z8_HG
~ewo	xH[ZJ
~ews	x9^
~ex^	k-JCJH[IbOJZF
~exa	sG[
~exc	X![#G%I(G)]*a+I,H-I1J3H4J9H:I=H?HBHCGDHGcHdIGJIKGMHRITIUGVYX[ZC[I]H^H_HaIbIcIdGe[fHgJhH
~exe	uHJL]
~exh	xK]XZ
~exi	S!G#F%J(G)I+I,I.J/G0J1I2I3E5J6I7I9F:F;J<J=F?EBYC_DFEGFHGGHEIeJHLIMFN^OFPHQJRISGTHUGVFWZXFYIZF]F^G_daCb[c^dDeIfFgHhd
~exp	N!E#E%^&b(C*G,G-C.I/F0I2G4G5I6H7G8G9D:D;Z<H=Z>D?E@@AGBBCEDCEGF^GEHcIAJFK[LkMFO]PFQ[RHSFTFUFVDWGXFYHZ[[E]a^C_EaXbEcEdEeGgGhA
~ext	R#H%H(F)I*I+H,J-G/I1I2a3b4G6J7I8I9H:f;J=F@aAIBFCGDCFJHYIEJ[LdMFNGOGPIRISHUHWJXGZ>[H]G^G_HaXbEcGdFeYfJhE
~ey^	S!e#G%G)G+I,I-I.J/Z0J1H2J3[4I5J7X8H9E:J;I>D?e@HAHBDEJFJGZHHI]JHKGMGNJO]QJRISHTHUXWHXHZA[J]E^G_GaIbFcHdHe^fYgXhF
~eyb	k#ZH_hY
~eyo	x-_DJKJZI[I
~eyr	m+^3I?]HJVY
~eys	e4J6gIJREZI]JcGfG
~eyv	x?[OY
~ez^	[%I)I*I+I-J/J4J9^:]=G>G?HBXCHDHEIFJJJMHN[PIWIXcZ^[I]HaFbGdXfH
~eze	h#^(]3I9I>[@[BJCJDIHFKIUXX]ZD[[aJ
~ezi	p9]G[V[_YcZ
~ezo	xZ^
~ezp	x?[D[
~ezz	j*Z-I3I9I>J?^@HC_DIHFI[KJN[QXXIY[ZIaY
~fa^	q#[HJIYN]
~fac	Y!I#I%I(G-f/Y3F4J9H:H=I?H@FBGDHGJHdIFJJMHOJPJSJUIVYWJZZ[J]G^J_JcIdIfIhH
~fah	x1ZfX
~fai	H#E&Y(H)C*D+D-C.H/c0]2G3F4J5_6Y8Y9C:E;Z=A>@?A@GBHCADHFbIEJIK_LDMHN]P[Q]SGTAUEVEWDXCYYZe[B]B_Fa@cZdAe_fEgBhD
~fak	xC^HYZG
~fal	Q#[&J)b*E+G,[-A0H1G2H3b4c7G8G9B:E<H=]?B@DAGBACZDZEFF^GEHEIFKALGMCNJP]QHRXT[UCVFWFX_ZY[F]C^J_FaAbCcEd[eJgFhZ
~fan	sZ[]^
~far	k.[9ICJHFIGK[M^SIT[U^V]ZFhI
~fas	h!I)J+Y@ZH^IJR[ZYb^
~fat	p*X9D:]B^DZHII[KI
~fau	]!I#J%I(I*I+H-H/J3[4[9H:I=Z>G?G@_BIDEEYH_IZJJKFOJPJRYUIVIWHXIY]ZF[Z]IaHb^cJdIfI
~fav	j#[HYK_Z[
~fbo	xH]
~fdl	xI^
~fe^	l1ZFJH]K]RJZG]]fX
~fea	b!I)I,I-J3J8J9J:J=Y?HGIIJKJNJSGUaV_WHXJZG]IcIdaecfG
~fec	g%I-G/J3J9_>I?JB]FXGJHHJXKINJPJQXT^UJVIZH[J^J_JcJg]
~fed	X!G#I%I(G)I*G,c-I/I3F4H7l8I9H:G=I>I?J@GAIBHCJDIEJGJHDIIJJKHMINHPDSITIUIVHXIZC]J^H_FaIbIcJdFgIhI
~feh	U#Z%Z&_(I)H+J,Y-F.J/X0I1J3]4G6[8Y9F;Y=]>F?GAIBDCXDDE]FIGHHIJGKELHMFPGQJRZTGUFVJXFZa[X]F^H_GaEcFdJgHhE
~fei	x!]9[HH
~fel	k3Z9I>^@JHAIJKJZ]]JaIha
~fen	_!I#H%I(H)Y*J,Y-H4J9F:H;Z=]?G@ECGDGGYIFKZLYMGNHPXQ[TJUGWJZ[[I]_^I_JaYb_cIdHfGgJhH
~fep	xJ[
~fer	O!I#X%D&[(B)E*_+F-B.H/]0J1G2H3H4e5G6_7F8]9B<H=G>X?c@DAICDDBEGFGIZJELGMIOYPFQHRZSFTDU[VCWGXDYIZG[Z]Z^F_EaAbFcFd^hC
~fes	u*Y>]WZ
~fet	q@XHY
~fez	x-ZIX
~ff^	]!I%_(])]+Y-I/J3H4I8Y9J=I>[?G@HBGCGF]G]IHKGMHP]Q[UDV]]I_JaHbJcJdZfHgI
~ffb	xH]
~ffe	R!F%F(G)E*a+H,I-D.J/]0I1H2I4F5J6a7G9F;[<I=G>[?_@FCHDEEIGYHJK]NYO[PFR[SHTYWHXFYHZ@[Z^G_FaEbEcEdXfEg[hE
~ffi	O!F#D%[([+Y,I.I/]0H1E2H5I6I7I8H9X:G;I<]=I>Y@DAHBCC_DDEHFHIIJFKCLHMeNEPFQIRHSHTeUFVXWIXEYHZ@[E]D^G_GaFbFcZeIfFgdhD
~ffl	h-J0_4^9JH_ZI
~ffn	xHX
~ffo	x+[
~ffr	h-J2]3Y6[9J<Z>I@JCIHEIaKGO]ZIaZ
~fft	u?[A]
~fge	l+Z8Y9G@GCJDJHEIIL^V[Za]^aJ
~fgr	xEXcX
~fi^	^%J&b-I/Y3G9J:I>I@ZB]CIDJHcIEJJKHN]^IaGcIeJhG
~fia	q,Z6YIY
~fic	H!B#?&H(_)G*X-G.G/Y0F1C4F5F6F7I8E:C;E<[=D>^@GAECeEFFFGIH[JIK?LEMcN@PCQGRESETdUBVIWEYFZE[B]Z_DaebEdHeFfBgchI
~fid	m(I<Y?fBJHCVHZEbJ
~fie	]!H#E(J+J-G/J3b7[9J:I>G?I@ZBYCZHAIGJIKELJMGNHOITIVHX][I]H^Y_HaYb]dIhe
~fig	P!F#H%D(D)E+H.J/G0Z1H2J3Y4H5I6G7G8X:C;J<X=C>E?E@EAHBDCGDCEiFHGJJHKGLHMFNDOHPEQJRHSGTHU?VdWgYHZ<[H]G^G_FaFcDegfCgGhG
~fij	u3]>]HJ
~fik	qC]HYX]aY
~fil	N!H#E%D&J)F*D+[,H-A/D0H1G2_3c5G6H7G8G9B:D;H<H=E?A@BAGBCCcDZEHFCGgICJmKCLGNAO]PEQHRGSGTEUFVDWGXEYGZ>[F]C^E_EaIbYdFeHfEg_hE
~fin	M!I#Z%H&H*D,F-E.G/Y0H1G2H3D4Y5G6F7E8D9I:D;G<H?Y@EBeCFDEEGFFHFIDJGKDLFMCNHOBQGRFTGUHWiX@YX[^]c^D_ea?bYcCd@gJhC
~fir	Q#E%I&J(J)F,I/F0I1G2H3B4F5I6H7G8b9E:b;H<[=D>I?C@YAGC[D]EGFHGEIHJGKAL^O^PGQIRGSCTFU^VCW^XEYHZB[E]]^E_EaCbCcfdFeHfCgFha
~fis	s3_>^BJHG
~fit	s3I?[C[HHKJO]ZEh]
~fiu	h,X/[@[HGIYJZKIMJO[Z[
~fiv	f#^@JHGX^ZGa_
~fix	h%J*Z5_>]BIHEPIZI^_fY
~fiz	k(Z,^3Z>[?JBJC]DHHEaZ
~fla	e-Z@JHZKIL[ZE^^b^hJ
~fli	c#J-H0_3H4]9H>F?JBICJDJHeIIKIMINITJU^ZC]JaHbJcI
~flo	k!])Y4X@HH^NJV_ZEgZ
~flu	xHa
~fma	x#YX]
~fne	xHX
~fnu	s3a>X
~fo^	^*J+c-J3X>Z?ZBJC[DaHCIIKIVIXJZHaJ
~fod	s,[7[
~foi	k#[>J@_IJXaZEa]
~fol	[!I(I)Z-[/Y3H7J;G=I>I?J@[AJBYDIFaGIJJKGN[PHTGVIXHZX^J_Ha]bJd[g[hJ
~fon	S!G#G%F(G)I+F,I-D.J/I0J1I2J3b4H5J6J7J8I9C:F;I<J=F>a@EAIDcEIFIGHH]IDJIKELIMENEOfPHQIRISITGUYWHXEYH[H]Z^I_HbGcGeIgIhF
~foo	f3Y>]D_HIaE
~for	C#G%H&F(F)G*F+[,C-Y.G/E0E1C3e4D6G7[8h:Z;C>C?JA^B9C_DeFDIBLeMGNEO>PDQYRCSIU?V<WEZD[^]^aAcEdAeCf@gBhY
~fot	xH[
~fou	V!G#H%H&J(H)J+J/H3F4^5J7Z8I9F:H=H>G?FAdB]CGDFEIFIGXHEI_JIKIMHOIPIRJSITIVGWJZ^[I]G_daHbHcGdGfHgI
~fox	x.Z
~fr^	i-J2]3Z9J>H@ICIHEI^KGOaXHZIa_
~fra	[!G%H(H)I*_+Y,I-J/H1I3^4H6c7J8I9Z:[;J<Z=H>C?[@EAIBFCDDDEHFJGJH]I[KDMGNZPHQJRHSITHUHVGX[[I]G^J_HaGbHcXdGfGgI
~fre	]!I%I(I)J-Z/I3G4J6Z9H:Y<Y=e>G?_@YBFCEDZEJGIIFJIKHMHNFOHSIUIVaWZXI[]]H^G_IaGbHcIdCeIfFgIhF
~fri	g9[?I@]HYIJJ]KJNIS^ZJ
~fro	I#E%B(C)]*C,H.G/C0I1[2G3E4[5I6Z9D;a<G>J@GAEBBEGFFGZHJIFJdKaMBP_RJSFTYUIWGYFZ?[X]C^]_[cZeGfC
~fru	f-I9J>J?]@]HFIHKcPZQ]
~fry	xHJIa
~fs^	^!J#J%J(H)J*H,]-H3I4J7j9G:J=I>I?J@IBICJDJIHKHMINIPHTJUJVIXJZG]JaIbJdJfJgIhI
~fse	q)_HGSZU_VI
~ft^	K!H#@%J&I(C)H*X+E,J-F.G/Y2G3I4D6F7b8G9C:C<H>I?I@GA[BZCIDGFFGGIDJYK@L[MFNCODPGQGRaSgTcUFVBWDXEYJZ;[D]aa^bCd[eFfYgahC
~fte	L#d%Y&I(H)F*F,G.H/a3F4H5G7E8Z9[:D;G>B?C@ZA[B^CIDBEHFFGEHEI@KBNHOEPIQHR^SFUHVFWFX_YY[E]Z^J_EaGcCeGfbgJhC
~fti	x@]IHKJN]
~fto	h.ZHHSbZJc_gJ
~fts	xSY
~ftw	o1]H_JY
~fue	o#^9]IJKJP[VJZGc^hJ
~fug	k(X4]8^?ZCHDZHHT^ZJ
~fuh	p%YHHQXU[bZ
~ful	^!I#H%H(G)I-H3H4[9G:I=I>G?I@XBaCJDIFJH]I]JJK[LJOYSIUFXJZ[[G]H^IaHeZf[hH
~fun	U!G#G%G)F*H+I,I-E/I0J1I3E4H5]6I7I8I9D:J;I>E?E@CAJBcEIFJGHHJIDJIKDLHM^NHOYPYRISHTHUdWGX]Z_[H^G_[aDbYcGdEeHf^gHhE
~fuo	q#_9[GX
~fur	kHIN]VZX[
~fus	N#E%_&J)]*G+G-_/c0H1H2I3D4E5H6G8G9E:J;I<I=_>E?H@[AHBDCFDFEHFGGFH@IbJbK^LGMBOZP[SDTFUFWGXFYHZG[F]F^H_EaFbEcFfDgGhX
~fuz	p-dHGNC
~fwe	u9]MIg]
~fy^	^#I*Y-I3[9H:J=I>X?YBIC[DdIGKFLJN]VIXXZA]I_JaIhZ
~fyl	pDZHJIZN^
~ga^	X!F%F(_)H*H+I,I-F.J/I1I2[4H8I9C:F;J=X>[?F@CAIBYCJDEEJFJGHIaJIKFLHM[OGPIQJRHTFUXV_WHYIZ?[_]F^H_HaYbFcZdGfZgH
~gaa	p3[>YZ[aJ
~gab	s#[DZN^
~gac	qHJLZY]a[cY
~gad	_!H#H%a(H)J*I,J.Z3G4I9^:H=J>H?I@HBFCIDHGJHDIHKHMGNHOYPbRJSJTIUbVGXHZD][aHbZcJdI
~gai	Q#Z%G(G*H+c,I-D/G0I1I2J3H4H5I6J7I8Z9H:H;H<J=H>G?G@bAHB^CGDDEJFHGHHCICKZLGMIOHPZRZSJUHVGWIXZYJZa]FbIeIgHhE
~gal	u3I9JH^IJN^XIZJaJ
~gam	h#[>X@HDXHXIJKZMaZFcIg]h[
~gan	K!H#E%E(B)F*E+G,H-E.H/H0I1H2I3E4G5I6I7G8H9D:e;H<I=a?C@YAHBBCIDDEcF_G[H>IIJHKDLHMDNbOFP^QIRHSFTGUeVDWeXHYHZ<[G]^^F_GbDcadXeGfEgFhF
~gar	c!](J-I6]9_>G?JBHDHH@K]MXNJOIRZVJXJZY]Ia]bJfI
~gas	f9I:g@HBJH[KHMJUJVJZEaJ
~gat	Y#H%f)H*_+H,J-G.Z1J2J3G4I7J8I9F:H=Z>F?G@FAIBGC]EJFIGFH>IGJJKEMGNGOIPcRISHTHUHVFWJXHYJZD[I^H_GbcdHfIgHhI
~gav	a!I%[&X*Y,X-I2Z3F>G?G@[BJC[DcHBKHMJOGRYVJXHZY]Y^IaHhJ
~gba	x4]?[HJ
~gcr	pYa
~gd^	f!^*]:]>JBYCXHFIIKHM[NZYXZGhJ
~gdo	x7^
~gdy	uD_ZG
~ge^	E!D#@%C&G(D*J+^,E.d/]0E1E2F3@4E5F6E7b9B:I;F=E>Y?_@XADBaFEGCHIIEJDLBMaNEPDQFRES]TDVIX]YEZY[]]a_DaCcZdIfBg[
~gea	c/X@bHIIIKHM^NFZY^HhZ
~geb	V!Z#X%G)I,I-Y.J0J1I2H3E4Y5J6I7H8X9D:Z;[<I=I>G?a@GAIBCDBFIGHH=JHK_LHMCNYO_PHQJRHSIUGWIYIZ;]_^X_Ja[bFcaeIfFhY
~ged	x)Y>IH]
~gee	e#J%Y(a-I3I4[9H=Y?J@HBID_HEIIJ]OJVZXJZH]J
~gef	f#J(J+Y-J3J4^8[=J>]?H@GBJCHDJHFIIKHL]NYVIXZZC]]_^aHdJ
~geg	d#Y(^-I3I9I?I@HBHDaHGIIMINXO]VYZD][aGdJhZ
~geh	U!G#F%F(E)H+I/H2Y7I8J;J=J>_?FAJBECFDFEIHYJIKXMYNEOGPYTXUFVJWHXXYY]Y_HaDbXc[dZeHfZgHhE
~gek	o1^9JB]DYHEZZ][aZdJfH
~gel	]%H)H-[0J3H4I9E:X=[>]?F@^BZCFDFG]HEJJKELIMFNYOIPIRJTHUFVGXHYJZ][I]]^I_ZaZbHcIfGgJhG
~gem	a#Z%](I-H0J3I8^9I=J>X?I@aCHDIEYGJHBIEKGMHNHOJPJUIVHWJXIZY[I]b^HaHbYcIdYe[fIh]
~gen	H!?#D&F)E*Y,I-a.J/A0m1I3H4J5D6C7B8Z9];[<E=Y>H?I@XAHBICCEHG^H=IILHNZOGPCQERASBTZVEWBXZYEZ[[B]F^__DaEcIdGfEgF
~geo	x/Y
~gep	k#I@ZBZHIL_X[ZC^_
~ger	O!]#Z%[&I)F*D,G.H/H0H1G3J6G8G9B;Y=G>Y?Y@bCDDGFGHaJYKEMHNHP]RFSXTIUBVEWDXAYG]BaBd]eGgYhH
~ges	N#e&I(A)Y+F/G1F2G3C4J5H6G7H8Z9D:_=A>]?GAGB^CCDFFGGIHEI@JFKGLFM[NGOYPFTaUbV_WEXIYZZC_EaGbEdaeJfYhB
~get	Q#_%F,Z-]/G0H1I2J4H5J6I8H9G:G=E>B?H@EAYBDCDDcEIFIGbH<MGOZRISGTEUGVGW]XGYIZb[H]F^I_]aZbGdDeIfZgH
~gev	k*a9J>JDbHGZIdZ
~gew	c#J(I*Z-H9I>Y@_CJDJIIK]M^NZP[UJVZZD]ZaIbIdIgJhH
~gez	o>]UYYXZH[]
~gfe	m7b
~gg^	f(H-ZKIZZ^XbZhZ
~gga	xB[ZJhY
~gge	b!J#I%J(H+X-X3Y9H:J;X=Z>H?F@YA[BGCHG^H]IHKHMINIOIRJUJVIXIZI]Z__aHbIc[fJhJ
~ggi	a#I%I(H-G1X3D4X8Z9[:H=I>Y?G@ZA[BHCaDDEJHAIGKFNHOHPIRISJUIVHX_YJ]G_Ja^bIdIf_hH
~ggl	xK]
~ggn	sZIb_
~gh^	P!F#G%H+],J-].J1I2J3H4I5J6J7Y8H9G:J;J<J=I>DAIC^EJFII_KYMJN]PZQJRISGTXUGVIWHZG[H^H_IcXdGeJgYhX
~ghe	k%](a9H;Z@II[N[ZH
~ghi	xE[
~ght	R!F%d(Y)F*G+G,I-E.J/Z0_2I3F4^5I6I7G9]:E;_<J=F>I?E@[AHCFDEEXFIGFIBKELGMFNDO[P^QJSGTFVHYHZ>]E^Z_GbFdEeIgF
~gi^	b*^+J9I>H?[@^BICYDGHEIHKHMJNaPJUIVIWaX^ZE]JaIdIhJ
~gia	o!I2[5]HHIFN]Pa
~gib	h!J)H/J4Z9aBJDJKJMINJSITJV]W[ZE[Z_]aJcYfZ
~gic	xB[HZZH
~gid	qC^HJPZZZ
~gie	xC]P[
~gil	k*Z/[@JG[HHM_g[
~gin	N!]#X%E&J)F*E+c,H-^/D0H1H2H4D5G6H7d8G9C:Z;H<I>F@FBGCDEGGEIYKBMGNDQIRHSYTZUDVHWGX^YHZZ[E]C^ca?bdcFdEeHfIhF
~gio	_#G%H(]*I-F3F4H8I9]:Y=H>Z?G@_A[BFDYGJH?IFKFNGOHPHR]SJTIU[VFX^YJ[J]F_Ja]bHcHdIfZhG
~gir	p?Z@]HGMJQXZ]f^
~gis	I!D#E%F&J(C)C*C+l,G.H0H1G2H3G4G5H6H7G8G9D:D;H<H=D>X?]@FAFCdDiEGGEIBKALFMDNBOcPDQGRGSFTFUBVDWEXDY^Z>[E]F^H_EaCbGdEeGfEgFhD
~git	]!J#Z%J(H,J-F/I3_9G:I=J>E?H@EBGCGDHHZIcJYMINYOaRJTJVIXHZB[J]IachG
~giu	k3E4Z8[>HC]DGHHKIOIX[aXcYf[h]
~giv	^(a,]-H/I3J7J>I?IA[BIDGHIIFMJN_OJVIXIZZ^YaJbYg[hY
~gl^	d#D-I3J7c:J=J?I@HDIHaKXMJN_V[ZD
~gla	q.YGXHZNX
~gle	m@XA[K^O]
~gli	Y!I%I(H,J/I3H4Z9F:G=G>F?ZBEC]DGGIHGJILJMFOHPaRYSJTHUHVYWJX^Z^[Z]G^G_IaFbEcHdGeIfGgIha
~glo	Y(c)^*[,d:I=I>J?H@HDYHJIJKIMINJPHRZUHVHZZaJbIdDeJfIgHhH
~gly	s3[E]OI
~gma	g:f>ZDIH^IJVJZBaG
~gms	i(J0gHDZG
~gn^	M#E%B(J*G+Z,]-D.J/G0J1I2I3I5I6H7d8H9G:E;J<d>AAHBGCFD[EIFbGFH^I]JGKCL[NFOHPIQIRHSGTbUFVDWHYI[[]E_IaCb[cFdFeGfFhH
~gna	e(J*X3H4[<[=^>G?I@[BICIDIIJKJMGTIUIVI]^a[f[
~gni	](I-^.Y3E7Z9J:I=J>H?I@XBHCIDHIEL]NHO^UIVXZB[J]I^JaIb^dIfZhb
~gno	h(J)H*_-[5]@IBJD^HFLaWIZG
~go^	R#D%E&J(Z)F+F,H-D/G0I1G2]3^4E5H6H7G8G9Y:C;H<H=C>d?FAGBICYD[EHFGGFH^IDJGLJMXNCPGQHRESGTEUDVFWGX^Z]]C^G_FaadEeHfZgGhX
~god	l/[9G@YBJHHIJKJMIXZa^h[
~goe	^#]-J/J3]9^>_?IBHCIDIHFIIK^L[MJNITJXY[[]IaEhG
~goi	o9]>J@IBJVJZaaJ
~gol	qF[GXN[
~gon	W#[%I(H)I*I+I-H3G7I9Y:H=H>Y?_@GAIB]CIH@IHJJKELdMGNHOJPJRJSJTGUHVGXIZ?^G_ZaGbgcEdIf[hH
~goo	_#D(J3I7a9d:I=I>IB^CGDHH[IZMITJVIXIZD]IaIbJfJhI
~gor	k#J-J?Z@IB_DJHEI_KJV]X]ZIaJ
~gos	u:aIHN]ZJ
~got	S![#Y%H(D*I+I-F/H3H6J7a8H9X:_=Z>E?^AJBCCGDaEJFJGGJGKBLGMFNDOJPJSITHUFVGXHZ^[[]G_IaHc]eIfHgH
~gow	qBaZH
~gpo	s)[N[
~gra	Q!G%E&J(_*E+E,G-B.H/E0F1c2G4C5Z7G8F9d:H;^<J=F>H?F@FA]BZCCDHEEFGGDH_JEKHLGMHNEOFPCQHRFScTDUBVAWFXCYEZ=[F]C^E_^aCbCcBdefXgchD
~gre	Y!^#a%H)I*Z+Z,J-H/^3G4J9b:H;J=H>D?I@ZAICGDGGHH>IYJJL[MJNGOJPGSJTZUIVEXHZB[X]H^H_FaHcJdIe_fIgGhF
~gri	c!J#J%_(e-H3I4J9G:b=I>Z?I@IBICHDHHJIHKHMJNIOJQ[VHXI]IaHfJhJ
~gro	T!G#H%D)G*I+I,J-G/H1J3G4I5J7I8I9F:G;J=F>F?G@HAIBECHDFEJFIHcIZKFLJMHOJPdRJSITHUEVjWHXHYJZI[H]G^H_HaGbFcHdGeHfGgHhH
~gru	Z!H#I%G)H*I-H/J3F4J7J9[:F=G>H?G@EBECHDGG[HXIFJJKFLJMHOJPcRJSITJUEVjWIXHZ@[I]H^X_IaHbGdGfHgIhH
~gs^	f#G-]/H:ZBJH^IFLZM^NIRIZG_I
~gsa	q(Z0]DYH_
~gsc	k>ZHGYXZJa^d[f]
~gsd	uL]f^
~gsg	xD]E[
~gsi	x3]
~gsm	u3JCaDJHHa[
~gsp	m#]HIK[c_
~gsr	xW^
~gss	q+]DHZIb_
~gst	o,^3]FXHG
~gt^	R#C%E&J(D)E-[.I/H1[2H3@4F5I7[8Y9B:D<I=G>Y@HAGBGCaDbEXFHHaIYJGKILGOZPFQHSYT[VHWZYGZI]CaBcDgE
~gte	o3[4]TZ
~gth	c%J(I)J*H,I-H2a@ZHYIaKJN^ZF
~gu^	a#J)Z*I-J3]9I=Z>IBIDHEXHZIJKIL[M[OJSZTZaJ
~gua	c#Y%J-G/Z3Y7]9I>I@HBJDIHBIHKbMZNIO]P^TJVIX[ZGaJ
~gub	s>[
~gue	U#Z%I(E)J*J-d3H7J9F:g=X>G?H@EAJBGCIDHFJH^IYKFMIN]OIPISYTHUIWJXIZA]I^I_HaHbIcJdJfIgJhH
~gui	b!H#J,X-H/I9Z=I>H?G@XAbBXCHDHFZHAIFKIMINJPJTIVJXZ]b_]aCe[fIhJ
~gul	q)]-JF^HIO]RZ
~gum	u9^MX
~gun	Z!G#F%]([)H*[+H,H/J0J1J3E6J7I8X9]:G;_=G>Y?^AJBECaEIFJGIHBIEJJKDLIMFNIPGQJRIS]THU[VEWYXYYIZA[I^I_Ia^bFcHdGeJfGgIhY
~guo	p5YAYYZ
~gur	O!F#H%D(D)E+G-I.I/H0H1H2J3[4H5I6H7G8X:C;J<X=B>D?[@EAHBCDFEiFIGJJHKGLGMFNDOGPDRHSGTHU?VdWgXFZ=[H]F^G_FaFcDeffBgGhF
~gus	m9]HEga
~gut	u9bHHZJ
~guy	u#ET^cZ
~ha^	S%G([)H*G+I,I.J/I1J2J3F4H5J6I7H8I;J<J=F>F?D@GAICFDaEHFIGIHGKZLINYOIQJRHSHTGU[WGX]YIZc[H]__HaFbIcGd]eJfEgG
~haa	xHGb^
~hab	R#Y%G)G*Y+Y,I-H/H0I1I2J3E4X5J6I7I8I9C:E>_?E@GD]EIFJGGIEK^LHNIPYQJRHTGU]V^WGZD]a^G_HaAd]fEgG
~hac	c!I#Z-J3J9I:^=Z>I@^BHCJDIHcIIKIMYTJVZXIZFaJhI
~had	xCZHZ
~haf	o3_?[DJ
~hag	uBJH[IIK]Z[aIhH
~hai	xLY
~hak	c![;[@IHXL[ZD^^dafHhI
~hal	S#E%E&J(E)I*G,H-b/^0H2I3[4E5H7G8G9]:E=Y>A?CAGBGCDE^JGKBLJNEPEQIRFTEU^VXWGY[ZD]^^E_Fa_bEcEd^eHhE
~ham	k3]9Y>I@IBYHEKIT]ZF^Jf]h[
~han	B!E#F%A&F*Z+C,C-D/^0D2H3A4E5D6C7H8I9a:E;D<]=C>e?C@dA]BcCFD?EFFBGEHXI@JFKBLfMaNAOEPAQDRGSET@UFVCWCX?[I]H^haBbEeBfEh_
~hap	b!](H/_3G9^=J>E?E@FCIDHIIKGLZMHNHOZVIZ_]Ia[bIhI
~haq	xN^
~har	O!G#I(F*Y+H,H/a0I1H2f3F4G6H8H;F<H=H>E?^@BBICEDGEIFdGGH[IbJGKCLHMENYOHPFQ_RGTGUHVFWIXFYcZ>[H]F^a_GaGbEcDdFeGfDgHhF
~has	R!F#F%F(I)F*G+H,I.I/G0H1H2I3F4G5I6I7H8H9Z:H;I<I>E?DAHCEDZEHGcHFKYLGMfN]OIPFQIRGSFTFU^VJWGYHZ_[J]E_GaEcEdaeHgFh^
~hat	F!I#G%I&X(Y)C*F+C,F-a.Y/D0F1J2E3B4_5Y7D8H9]:F;[<F=E>a?I@FAFBGDDFIG_IZJ_KaMDN^PEQHRDSFTFXHZ[]C^^aBbBcEdGeFh^
~hau	k3J9I>[BIDZHGIIK^U]VIXZZIh_
~hav	L!D#H(I)Y*Z+I,I1H2H3Z4G5_6I7G8H9Y;Z<I=]>YBDCcDXEHHBK]LGMGO[PGQIRISHTHYHZD[[]E^Z_FaFbFcGfGh]
~haz	f-]/_9J>JHGIHJZMIN]O[ZXhI
~hba	p4[V[ZHf]
~hbo	xSZ
~hce	m9J?[@ZHFK[MaZI[Z
~he^	j;Z?]CYDHG]HHLYNJZG[Z^[aJd^fH
~hea	_#J%I(Y-I/I3J7J9H=I>H?JBHDYGXIIM]NIRaS_THUJVIZF]JaJbIcZdGeJfbhI
~heb	sMYX[
~hec	Z!J#I(G)J*[+J,H-E/I3H5_8I9H:I=H>H?G@DBECaD[GIIEJ_L[MHN[OJPITYUHVHXI[H]H^[_JaHbHcJdZe]fIgJhG
~hed	u(]?HD]
~hee	e#I%Y*_-I3I9^?J@FBXCEDIHHIHMJNHTIXJZY]JaId^g]hJ
~hef	x,HH^
~heg	qHYaZ
~hei	S#F%F*Z+^,I-H/F0I1J4H5J6I7F8a:[;^=Y>D?ZAIBDF^GHIDJJKCL^MHNXPJRISHV[WGXYYIZA[]]F^JaXbGcFgG
~hel	O%G(b)F*Z+I,J.J/G1I3F4I5J6J7H8I9d:F=H>F?[@[AICGDFEIFIGHHZJYKDMCNIOHQJRISGT]VDWIXFYIZ][F]G^F_HaEbGcGdGeJfZgdhF
~hem	[%G(G)a*I3[>J?IBIDXF]G^HDIIJHKZLYN[OIP_VIWXZEdEgH
~hen	E!E#Y(])F+J,_.E/b0F1G3]5F6E7I8D9H:C<H=H?_ADB=CZF[GCHYIaJIK]LEMINCODPCQJSCUBV?WDXHYH[J]ZaabGccdCeHgChY
~her	C!A#B%B&E(^)?+J,C.E/F0I1B2I3H4C6Z9a:^;j<D=E?a@HA^BDDIEDFYGXHHIBJEK]LGMFNGODQDRBSaTIVJW^XYYXZI]F^E_Za]b^cBeCfBgEhJ
~hes	d#^-F3Z@HHCIcLXNJTIUJV[ZD^YfZ
~het	k!J%](_-J3J9[;Z?ZBIDYHDIIKJZHbZ
~heu	a(J-J3I9H:I=J>H?I@dBICIIIKHMJR_SYUIVIX_]Ja[dJ
~hey	W!b#H%H(J)I+[-I/[1J3[4J7Z8J9G=H>D?a@JAJBGG]H?IYJJKHLIMINHO^RISJTIUZV[WJZD]H^H_IbIcIdIfZgZhH
~hez	k:_@ZI[N[UZZI
~hi^	mEZHJI[JXKYY]hJ
~hia	_!J#Y%J(I-H/X6a9Y:J=I>Z?_@GBECHDHH?IGMaNGOHPJQXRJTIUIVHXIZE]Ha]bHcIdJfHg[h_
~hib	i!I)[-]3J4G5I7a?IHFJ]P[QYSHUHZI^^gJ
~hic	V!I#J%](Y*I+I-E3G5X7Y8J9G:I=F>b?H@EBICHGJLHMINcO]PGTJVHXIYX[J]G_Ha[bHcHdGeJfIgZhY
~hid	p*Y7JH[b_
~hie	Z!I#G%I(G*Y-F/^2Y3E4I9Z:^=H>B?E@YAJBECaDZFJGJIYJJKALYM[NYOGPHRITIUHVGWJX]ZE[I][^Z_IaEbHcIdXgI
~hif	i3Z6[<Z>J@XCJHHIZKGO]ZIaZ
~hig	qH]P[ZIfY
~hil	[#I%I(I,Z-I/J0Z3^4I7I8X9_:H=]>H?I@HBGCJEJGJHAIIKGLGNIT]UIVHXJZF]b^I_JaIcJdYfIhH
~him	p#X)Z@Y
~hin	O!E%F(E)G,G-_.J/D0G2H5c7F8Y9A:G;H<H=E>_@[AJBIC_D]EHGCH@JHM^PFQHRdSGVDWFYF[F]C^F_HaHcZdEeHgF
~hio	m0X5Y>ZYX
~hip	xP[
~hir	]!I(I-H.X/J3[7_:J>[?IBHD[HHIGJ_KGMHNIZI]J_]aIbahI
~his	K!D#J&I(Y)G*D,G-H.H/E0H2F3J4F5b6I7F8_9X<H=Y>D?C@aAXBZCCDYEIFGGYI<JEKbNdOFPXQIRGSGTFVaW]XEYG[F]E^Y_FaHbEcJdEeGfEgFhE
~hit	k#IA]HHJ[TZ_YbZ
~hiu	o!^>I@GB_CIHGIHU^ZG]]hJ
~hiv	p2]3H>IHXO_
~hl^	^#Z*Y-b/J3]6X9H:I=H>F?Y@GBHCaDGHBIXKGMZNHOGUJ[]]Z_IaCbHcJdIfI
~hla	j/]6Y8YMJNZTZZ[_JeY
~hle	Y#G&_(F)I+J,Z-Y/H1J3_4G6Y7H9G;H=]>F?]AJBDDDE]FJGHHEI[JHLHMHPHRZSXTIUGVEWYXGYJZ^[Y]F^F_IaHbFfEgIhD
~hli	x-^BZIJKJZI
~hlo	o)[B_DJGZHJUHVIZJ][
~hlt	a#I%[;[?Z@JCYDJVZZH[[bYfZ
~hlu	k/J6c<[?_NIZG
~hlv	u#a
~hm^	u/Y8Z
~hma	s@Y
~hme	k>J?a@IIIK[NaZGaJ
~hmu	s/[MZTY_Z
~hn^	xHIN]Z]
~hne	^!I#Z%J(H-C/I3^:H=I?H@GBHCIE[GJH]IGJ]KFLZM_NHPIUJVHXI[_]H^H_XaHbZcIdXfHgY
~hni	m3Z7Y:]BJdY
~hnt	g-^/X=J@ZHHJYKIN^Z[dZ
~hnu	u@JJYZ^
~ho^	k%Y(]3I>]CYD[HIIYVYZF
~hod	O!H#H%I(G)G*d+a,H-E/I1I4H6J7I8I9G:H;I=F>X?f@EAHBFCfDcEIFIGHHAIDJIKELHMHNFOGPHQJRISJTHUHVFXGYJZC[H^I_GaJbHcIdHfIgIhH
~hoi	c#H(J:J>J?b@]BJCGHDIIMJNYTJVJZD[faJhJ
~hoj	u@Z
~hol	X!G#J%F(F)c*Z+I,X/I1I3[4H5J8I9_;J=H?G@BAIBFCGDFEJFIGHIEJILJMGNFOYPaRHSHU]VXWIX]YIZ@[I]G_GbHcIdHeJfHgHhF
~hom	_(J-I.H3G9I:f>^?J@JEJIJKHM^NJUJVJ]I_ZaH
~hon	E!B#X%D&H(D)D*^+a,E-F.I/C0G1F2G3e4E5G6G7E8E:B;F<G=C>h?[@IAEBJCZDaEFFEGFH]I>JELENAOcPDQFRESETHVEWEXBYFZB[B^D_CafcDdDeFfDgYhH
~hoo	W!I#H%I(G*I+J-[/H3G7I8[9G:H=I>[@YBICYGIH@I^K]L_OITIU^VHXJZC[I]_^H_HaZbHcJdYfJ
~hop	j=I>Z@IH^ZIb_
~hor	R!E#E(b)^+H,H-C.I0I1H3D5I6I7I8H:F<I=F>I?E@ZAbBDDEEIFIH<I_JGLHMENDOGPYQIRbSGUDWGXbYIZA[H]X^G_dbFcFdGeIfEgGh[
~hos	Z!I#I%I(H*J+Z1[3Y4H8I9H:H=Y>Y@YBGCYDHFIGcHGI_KGMHNEOJPHRcTIXIYZZ>[I]I_[bHdYfDgIhH
~hot	_!I#I%I(J-I/Y1J3G4J5^6Y9G:I=G>F?H@HBHCIDHGHHhIIKIMINIOJRbSJVIXIZY]HaHbJcIfHhJ
~hou	K!@#G%C&Y(A*J+Y/H0H1G2H3Y4]5J6G8E9A<H=D?D@dAEB[CIEFFYGCO^P_QHSJTIUCVHX_YG[Z]C^G_^bEcE
~hov	xH[MZ
~how	Q!H%H(F)H+b,I-F/[1J3F4I5J6J8I9Z=H>G?_@EAIBEDDEIFJGHHXIGJXKDMJOYPIS_TYUYWIXGYIZD[_]Z^H_HbbcHdHeJfGhF
~hr^	[!Z#I%Y(I*Y+Z-H/I0J1Z3I4H9I:I<Z=_>X?ZBGDGE[GIHDK^LJMHOGPHRXSJTIUIVFWJX]Y]ZG[I]G^J_ZaFbIcFeJgJhH
~hra	f%J*[-Z2Y3[H[I^QZZG
~hre	Q!H#H%_&Z(B)F*F+G.I/F1Z4Z6Z7G9E;G<I?D@EA[BGCEDDE[GHHIIYLFMENFP^RZSGUEVDXCYXZ[[F]D^EbEc[d_e^f]
~hri	d#Y%I-X0]3I9Z>I?Y@IBIC[DIIINIX^ZGaDdZf[hI
~hro	Q!F#F%[(F*F+Z,H-C/G0_1H2J5I6H7Y8X9F:I;H<Z=E>E?E@HAHCDEIFHGeHFIIKZLGMYNZOGPHQJSGTIUEWHX_[F_JbIdYf^gXhF
~hrt	sHJU[ZJbZh]
~hrz	xHIR^
~hse	k>^@aBIHHKIL^MYh[
~hsf	xGaHJZI
~hst	l3ZHIIaL_ZI
~ht^	B!E%d&F)I*G,H-[.F0^1H2G4a5I7E8C:H;a<D=E?]AFBDDBFHGGJBKEMINJOZP]QGSATGUHVZWD[Z^[_Za^bEgHhX
~hte	d!H#J%Z(_,Z-I:I;a=J>I?I@XBIEYIINJPYRZVXWIZIaIcIdJfH
~hti	f%_(b4J;a>I@ICHDIIIKHNIOJS]VIWJZF]JdJhZ
~htl	a%J(I*[/X:I=I@HBIDHIYKGMINfSITJUGVHWdZC]JaIbIdIfJgIhJ
~hto	u,_HF
~htu	q,ZDZE^eY
~htw	U!H#I%F(X)J*J+J-[/I0[3I4I7J8J9J:I>G?HBYCHGYHFLJN]PIRISITIU]V[WJXEYJZ^]H^Y_IaGbYcGd^fFgIh[
~hub	q@ZBJGJHaMIZEf^
~hui	sHJI]ZEha
~hul	x![U]
~hum	u9]HIZ]
~hun	qR^
~hus	m>]DIHHYa
~hut	j!^#a,Z-J>Y@IHGIIKIZG]YfY
~hwa	u3^HZ
~hwe	s*Y
~hy^	q0Z
~hyb	iH^ZH_Gb^db
~hyp	sH]b[
~ia^	P%D&I(Y)F*E+F,G-H.G0H1J2G3B4E6[7F8G9a;[<I=[>F?X@bBICEDFEFFFGEHEIDJFKFLIMaN]OEPFQGSJVEYFZJ[E_Ea[bZdCeGfbg]hZ
~iad	]!H#Y%J(J+J-]/Y2[3I9Y:J=J>H?I@^B[CHDHIZKGMXNIOJP[TGUJVJX_ZF_JaGbIcIdZfIhG
~iai	xHHc]
~iaj	xH^
~ial	M!E#]&J*E+F,[-D/G0H1G2H3G6H7H8G9Y;H<I=^>C@HAGB[CHDGFZGEH]IZKDM]NGOFPZQHRFSZTEXEZa]G^H_FbYcDdBeFgG
~iam	b#J%J9Z:Z=Y>[?[@GB[CIDIIHKHMHNIOIQYSITZVHXIZF]Ia]bIfG
~ian	b%J(J,Y-[.Y2Z4I>J@HBIDJH]KIMHRJZYb]cIfXhZ
~iao	q-[9aHG
~iar	Y!I#H%J(X-I/J3H7Z9I:[=I>G?I@^CIDIIGKEL[MENIPITIUIXIZY[a]I^aaXcJfIgJh]
~ias	x9Z
~iat	Y!H%I(I*I+J,J/Y3H4Z6X7J9Z:I=H?G@cAJB_CGDHGJHEIGJJKFMYNHOIPYRYTGUHVHX_ZA[I]b^I_HaGcHdGeIfGh[
~iav	o6b?]B]HDMJZGf[
~ib^	k0X9J>EG[HYO[Y]ZYaXfZ
~ibb	u7aSI
~ibe	W!G#G%_&[(E)H*J+I,X-H/G1[3G4[6[7I8Y9I:G;I<J=Z>G?F@ECHDGEHHGIGKELHMGNGOIP[R]SIUFVEWHXHYZZH[Y]H^G_XaGbGdae_hF
~ibi	_!G#J%[(I)Z*Z-b/J3X4_9H=I@IBGCHGJHAIHKIMINHPYQXRISJTHUFVHXIYJZF[J]I^^_IaIbIdXf_gIhI
~ibl	W#Y%F(J)E+J,J-]/H0I4d7^8J9G>]@^BDCGDHEJGJJIK]LHMFNHOIP]RITHUBWIXGYJZ[[Z]H^F_HaGbFfFgH
~ibo	xaY
~ibp	x4H5JJ^
~ibr	k)_T]UaVGZI^XfH
~ibt	f!I/J3J9_=J>G?JBICIDJKIMINJTJUZVIW[XJZF[Y_]aabJgZ
~ibu	b%J3Y@JG^HcLYPZZGcIfY
~iby	xZJh^
~ic^	C!?#?&G)[*G+B,I-=.F/[0]3E4C5D6E7F8B9B:D;D<]=Y>[?H@]A]BFCBDEEBFEGDH_I=JIKBLEMaNDO@P@QDRES^TdUaV[WBXEY[ZA[^]?_Gabc_dJeHfgg_h>
~ica	F!I#?(E)B+E,b-@.I/E0F1E2F3_4B5F6F8E9B:D;E<F=J>]?aAbBGCdEDFFGCHdI@JIKDLEM[N^PAQFRDSHTBUHVEWHYE[C]]_EahbDd@eDgFhJ
~icc	uHEZ_b^fJ
~ice	L#D%D&I(E)D*E+J,F-Z.G/F0H1G2G3@4C5F6G7F8F9_:C;G<H=o>??AAEBBCAEFFFGEHdIIJFK]LFMBNFO[PEQGRESXTEUBWEXBYFZF[F]B^F_DaFbCc[dDe[fBgF
~ich	A!D%J&F)H+Y-Y.C0F1G2Z3H4]8E9Y;[<C=I>F@GAFBBC_IaJCNdO_PHQGS?UDVXW[XD^IbEcFhX
~ici	T!F#D%]([)^*G+G,H-J.J0I1I3C4G5I6I7H8I9a:E;Z<J=F@BAHBYC]DBEIFIGGHIIcJHLYMDNDOEPFQIRGSZTGU]WHX_YHZC[X]I^H_GaBb[cEdGeIfbgG
~ick	N!D#B%E&I(])E,F-D.H/I0H1F2H3I5H6G8E9a:D<]=B>a?EAEBbD[EGFEG]HEJGKAL_MBNBOEPEQHRESGTGUEVEWGXDYFZ][D]]^c_Da[bbcDddfCgEhE
~icl	pHbZJ
~ico	c(J-J/_3H9I:Z>I?J@GBICJDIFZHDIDKaMHOYVZZJaIbZdIfZgJhZ
~icr	N!F#B%F(E*[+H-I/Z0J2I3F4F5H6H7c8H9F:F;I<I>D?F@CAHBECFDEFHGFICJZKDLHMHNEOGPFQIRXSiTcUEVDWFXFYHZ?[G]F^G_FaZbEc]d^eHgbhF
~ict	Z!I#J%J(J*Y-^/]3I4I8I9I:J=I>I?I@GBHCIDIHYJ[KGMJN^PGQeVJXIZI]I^JaHbZdIfJhH
~icu	k*[2Z3Z?_C[DIHFQXXJY[
~icy	J!F#F%F&I(C)Z*b+G,H/[0I1H2I3F4G5b6I7G8H9E:E;I<H=D>F?H@^AGBDCYDDEGFHGGHGICJaKELGMENlOHPFRHSETFUGVBWhXFYHZ=[F]E^F_FaEbGcFdFeHfFgDhE
~id^	Q!F%F&J)F*G+G-B/a0I1H2H3]4F5I6H7G8F:H;H<I>E?G@AAdBYCGDHEGFZG[HFJXK@L]NaOXPDQIR]TIUEVHWGXIYHZ^[F]E^[aDb]c[d]eGfEgFhC
~ida	S#I%F(E)H*I+G,Z-Z.I/G0I1I2I3F4G5I6H7Y8Y9Z:Y;H<J=J>[?YA]BCEHKZMDO_PHRGTFUEVFWXXDY[[H]E^H_GbEd]e[g]hJ
~idd	d%J(_-_9_>I?J@JBIDJHAIYKHZG]_aJ
~ide	P!I#E%F&I(B)E.H/[0G1G2H3J4E5I7d8G:G;G<I=H>^?H@FAdEGFGGFH]JFKYNGPDRFSeUJVBWGXEYGZ[[F]I^E_IaIcDdDeHfEgDhX
~idi	j(]2Z9Y@XHHIEM[N]ZE_Xh_
~idl	pOYcXh]
~ido	W!G#H%F&Y(D)X*F+H.I/H0I1H2I4a6Z7H8H:E;I<I=F>E?d@JAHC[DDEIFIHFIHJHKELHM^NGO^P_R_TFUAVJXFZD[H]E_GaDbXcYeIgHhF
~ids	o3HDZH[K[T_
~idz	x>Z
~ie^	]!]#_(Y*[-I3I9I>J?JBYDIIHNZOJPJX^ZD[J^J_JaIcJ
~iea	xTXd^
~ieb	s0]F^K[ZI
~iec	f-[?YDZHHNZR]ZIbZ
~ied	P#Z%F&J(E)G,H-A.I/Z0I1H2I3D5I7G8G9I<I=E>A?B@_AGBbDBEHFGGGHDJGKaLHN_PZQISHTJVHWHXeYHZY[F]_bHcFdGeHfEgGhY
~ief	s&^9J:X@IZ]
~ieg	h&[,Z7]9I>_DJGZHEKJNZZI]JaXdX
~iej	d#Y-I/[0Y3I9G=J?I@IBJCZDIHBI^KYMbNIXJY[ZG]JaIbJfJh[
~iek	m9_@YBZHHIGN[ZJ_Y
~iel	Z!H#_%H(I*J+J-[/I2Y3b4J7J:I=I>D?G@JAIFIGIHYI[JHKGLIMFNFOXPJRJTHUIVHXbYJZI[I]F^I_YaEb[cIdIfIgIhc
~iem	_!J%I(G*J-I3H4I7J9H:H=H>H?H@_C^D]F]IGKZNHOJP[S[TIUYV[XIZ@[J]I_JbIc_dHfZgIhH
~ien	G!G#D%[&F(Z)I*I+D,F-_.E/H1[2C3I4@5Y6C7[8F;H<E=@?A@_ACB]CIDZEFFFGAHAIeL^M]NGPJQ]RFSZTbUIVBXBYHZD[D]C^G_@aZb[cYeCfcgF
~iep	sOYh]
~ier	J!Y#@%F&G(H)G*H+_,X-F.X/H5F6D7Z8H9I:];X>G@ZAECbDZEBFHHFI?KbLGMHNBO[P^QHRCSITGVIW[X_YFZB[G]]bAcAe^gC
~ies	[!J%F)J,J/I2J3H4I7I9a=Y>D?H@CC^DGGYIEJJK_MFOIPYRYSZTHUHWJZa[[]G^G_JaGcIdGfFgIhE
~iet	S!D#D%G(F*G+I,I-[0I1I2H4H5I6I;[<J=F?XAHBBCDEIFIGHHHK]LHMHOZR[SFTGUGV]WHXEZ_]F^ba[bHcFdGeIgG
~ieu	^#Y(Z-H3H5[9]:Z=J?IAZBXCID^KHNEOITYUJXZ]Z_IaGcJdIfJhG
~iev	s-YR]
~iew	m(^=X>IH^ZI
~iez	sNZZ^
~if^	k!](Z3_5YHHQYZJ
~ife	b,Z1Z4J8[@YBIFJK]NJZGd^eYf[gYhJ
~iff	T!F%^(F)H*X+I,I.J/]0I1H2I3X4G5J6c7H9F;I=F>^?F@FA[BDCFDDEIFIIaJHLHNYO_PIQZR]SHTFUGVGWIXFYIZF[G]F^H_GbGcEdXfEhE
~ifi	K!D#?%B&a(E)F+G,a-C.J0H1G2G3Y4D5G6G7[8F9C:C;G<G=D>X?I@aAFB]CfDIEGFGGFHbIIK@LEMBNEO[PDQHRFSFTCUDVAWFX]YG[D]]^[_EagbGcCdDeFfDgEhY
~ifr	i-J3Z6d9I<[>I@JHDIZKHMJNJO_XIZGa[dJfJ
~ift	h@YHHL[R^SXTZZF
~ify	_#I*Y-J3[9I>X?Y@HBIC[DdIIKFNJVIXXZA]IaIhZ
~ig^	Y!H#G%H(G)J*I+I,H-H/H0[3H4H6J7I8J9Y:G;J>D?F@CAJBCC_DXEIFIGIHBIaJIKELIM[O]PISITYUHVGWIYJZ=[I^H_IabbGcGdHe[g]hf
~iga	^%H(Y*J+I-F.Z/J3G4I9^:H=Z>G?HAJBECHDYGIH>IFKJLZM^NHOIPJRJSJTGUYVGXHZD[_^I_Ibcc]dHfIgJh[
~igd	k:]BZD_HIM[ZD
~ige	V!G#H%^(E)H+I,H.J0I1I2J3F4G5J6I7I8I9C:Y;]=X>E?E@cAIBZEHFIGGH?KZLIN^OGP_RHSIT_UFV^WHXFYI]F^[_GaEbXcGeIfFgHhY
~igg	k(I+Z-Z3Z9]>I@JDIG]HYLXOJTZZDaI
~igh	R!E%f(a)E*G+G,I-D.I/Z0_2H3E4]5H6I7G8G9]:E;a<I=E>H?D@]AHCFDEEXFHGFH[IBK@LFMFNDO[P_QISGTFVCWDYHZ<]D^Y_FbEdEeIgF
~igi	Y!H#Z%H(_)H*I+J/H3_4I9E:[;J=I>D@DAYBGCYDXFJGJH?IaJXMHNFOaRJSITIUCV[XGZB[I]G^J_JacbIcJdIfIgJhF
~ign	K!H#D%A(G)G*Z+X,].I/E0H1H2H3H4Z6G7c8F9F:I;H<e>@@AAGBDCDD^EHFbGEH]I[JFKBLdNDOGPFQHRGSETaUDVBWEXEYGZG[Z]XaBbYcHdDeIfY
~igo	Y!Y#I%I+J-G3]4I9Y:H=H>_BXDZHGIFKGMHNIOGRJTIUIVGX^Z^[J]H_JacbIcIdJfIhG
~igr	d!H#H%I+I-H0I1J3H9I;a>I@IAaBICHDYGJIIKYMJNJPIVIZF]H^J_ccJd^fJhJ
~igt	f#J-[0X1]3I9I=J>Y@IBXCJDIH^IIKHRZSZT[XIZG[[_XaHdHfGhI
~igu	M!E#E&I)D*J+F-G.I/F0G1G2H4E6F7F:B;^=A?G@BBBD@EiFHGHHHIFJFKZLXNIOXPFQIRFU>VcWfXFZ;[F]Y^F_FaHbJcCeefAhH
~ihr	g-J3Z:YBJE_HHI]OI
~ija	u-Z
~ijd	p@]HJIHKIMXN[T[
~ijf	p#]3H:^HGI]a]
~ijg	o?]HHMYZ]aY
~ijk	o-[9[HJT[
~ijn	[#_%I(I*J-H3H9^:I=J>]?YBGC[DEI[KHNIOZPITHUJXJZ_[I]J^H_JaHbIdIfIhZ
~ijo	x3]9G>^
~ijt	q>Z
~ijv	pYXd[f]
~ijz	f9H@^BYCXHHKIMZNJZ^[X^]hY
~ik^	j!]-]9I@JDZHDIHNZZI^]_XbZ
~ika	i!Y([9J>J?_@IC]DJMY
~ike	Z![#G%I*J+Y-Z/^4[7I8J9G:];]>F?a@GBGCHDHH[IYJIKaMGSIUIVGXGZ?[H]H^[aEbHcJdIfIhE
~ikn	x?[b[
~ikt	o=]HHK_S[VJZHa]
~il^	@#>%F&Y(G)A+C,E-_.D/Y0[1G2C3e5[7E9<:_<I=C>Z@HAHB=C_DdF^GGHbIAJDKJL?McNCOHRESBTGUBV;WAXCZZ[=]]^H_Ba_bZcId@e_fEg]h?
~ila	[!H#I%I(H)I*I-F/X3X4]7I9[:H=[>a?[AJBFC^F[HXIDKYLINIOIPIRJSZTIUGXIZB[I]HbHcIdIfHgJhH
~ilb	b#I>b?JDYGZHXTX^Y
~ild	b1e6X8Y9I>[?J@HIIRJZGaIb_cJfI
~ile	R!F#H%D(b)[*^+H,J-F/G0J1J2a3^4H5J6I7J8I9E:G;I=H>_?DAHCZEHFEGHHZICJGKGLIMGNGO]PeQIRISITHUHVFWJXGYIZC[I]F^H_Fa^cGdHeJfHgHhG
~ilf	u9ZD[
~ili	O!]%E&J(Y.Z/I1H2H5H6H9B;_<I=F>D?]@DAZBBCHEFFHGHHHJGKZLHMZNCQIRGSEUaVbYHZD[I]Y^YaFbYcFd^fCgFhD
~ilj	xcYd[
~ill	I![#a%D&H)E*G+Y,F-]/Z0I1a2F3A4G6F8E9a:B<H=B>]?D@YADCIDIEFFEGDHFI[JDKDMbNEPEQFRCSDTbUCVAWFX@Y[ZF[e]I_[aIcGd[eFhE
~iln	xO]
~ilo	f-a3Z9I=G>J?J@IC[DHH]IJKIMJPJUIV_ZF[HhJ
~ilt	S!G#G%H(E)H,I.J0J1I2I3I5G7H8H9E:F;I<J=G>C?F@DAHBECFDEEIFHGhH;ICJmKDMYNEOEPYQJRHSITGUGVEWIXHYIZB[H]X_GbIdGeIfGgXhG
~ilu	a&^/b3I@YDIH]MIN]PJVYZI_Jc[fI
~ily	b-Z/ZHFT]ZEh^
~im^	R!E#X%c&^(H)G+H,].I/E0H1H2I4^5H7Y8H:Y;X=D>[@FAHBBCDDIEGFHGGH]ICK[LYMGO^PIQISGVCWXXDYHZC[F^IaYbEdDe[fDgGhb
~ima	W#[%G&J(F)I+I,I-].J/I1J2I3D4H5J6I8J9D;J=G>Z?Z@cA[BCCEDFEIFIGHHII^JIK]LINCQJRHSHTGUFVGWIXZYIZB[H]^^I_HbccHeJfF
~imb	qIa
~ime	N!E#_%E&J(D)H*B,H.I/E0H1G2I3B4F5H6F7F:H;H<H=E>C?XAFCYD]EHFGHZIAJGK[LGOJPGQHRhSGVDXYYGZ[[G]^^F_Fa[bEcadFeGfFgGhY
~imi	Y!E#G%F(E)G*F+J,J-F/J0J1J3F4I7I8I:F;J=F>F?_@JAYCFDEFJG[IEJIKYLYMGNGOHPGQbRISZTHW]XcYJZX[I^I_IaFbEcGdGgHhH
~imm	Z!H#I%I(Y)J+I,X-E/H3J4J9F:I;J=I>D?H@_A^BGCGE[GJHDIIJJKXM[NXOcPISIUJVHYJZC[I]H^I_]a]cHdHfGh]
~imo	e-I9X>G@]BGCZD_HFIHKHL[MIOFVIXaYX]JaI
~imp	P!G#F%I(X)H+F,H-C.I/G0H1H2I4Z5I6X8H9E;H<I=XAHCEDIF[GFH_I_JGLFMINEOEQIRGS[TZW[YIZX[Y]D_FaCc[dDfIhF
~ims	p#X)Z@Y
~imu	a-I1]5^9I@aIaZE
~in^	9%B&D(_)g*j+[,d-C.H/Y0[1I2?3D4_5[6>7d8Y99:E;B<?=D>F?>@[BEC<DBE]FXGBJEKJLGM>NCOFPdRHSHUGWdXDYIZY[B^^_?a>cIdCe=fCgahB
~ina	Q!c%D&I)I*D+],G-d/F0a1H3@5H6X7G8G:G;G<H=D?aB_CBDFEbFFGFHaICJFKBLHMHNCOIP^QGRFS[TEVAWFYGZG[G^F_EaBbCcIdDeHfDgFhG
~inb	k>[B[GZHEI]ZIa]
~inc	H!F(E)]*A/B2F4X5F6X7F9F:B;J<F=^>I?C@AA]BJCGDBEEGaHCIJKBMZNBOaPcS^TGUIWEY[[E]H^A_HaDc[eGf^gGha
~ind	H!I%D&H(@)I*D+D,H-Y.I/]0F2F3^4Z5^6H7D8C9@:E;F<Y=@>@?^@ACEEJFEGYHXJCKEMcNDOCPBR^SFTEUBVIWEXHZ;[__ebgcadCeEgahH
~ine	K!C#B%C&Y*Y+I,F/Y0G1F2G4Y5G6G7I8I;H<H=a?E@bAFB_CZDDF^G_HHKYLGMBNGO_PYTIUBVYWGX]YIZG[D]JaHc[dIeFfEgBhB
~inf	T!E%G(F)H*G+d,I.J/I0J1J3Z6I7I8I9G:F;H<J=E@FAIBFCcDhFIGHHCIEJIMHNYOGPGQ_RISITHUHVCWHXFYI[H]E^H_GaJbGcFdFeJfHgIhF
~ing	L!E#b%D&H(F)D,E.G/E1F2G3H4[5F6G7b8H9[;H<G=Z>B?F@IAEC[DbH?IBJCLHMCNZOYPCRFTEUaVIXEYH[C^B_DaebZd^gC
~inh	V%G(H)J*J3H9H;g=I>J?I@GAIBHCIDXFZGJHJIGKGMINIRJTJUHV]WJXJZa]I^J_IaIbIcJdIfI
~ini	E!G#>&F(a)d*c+B,^-@.G/E0D2D3@4]5Y6D7]8X9@:E;G<E>H?F@cACB]C=DBFCGAH@IbJHK<LGMEN^O?PaQDRATIU[WeX?YCZ_]b_@aAb[c>dJeHfJg_hF
~inj	uUJf]
~ink	S!F#J%I(F+Z,X-^.J/G0J1I3F4Z5I7F8I9D;J=F>E?F@FAIBCCGDFFIHZJHLHMFNEOIPHRYSHTGUFVFWIXHYHZE]G^[__bicZfFgG
~inl	p3JD[OIZGb_hY
~inm	k9I@^K]ZZ
~inn	d!I#H%J(]*X4J9E:]=I>F?]@]B]CGDFHAKGMINHOGRJTJUIVGXZZ_[^]HaHbIcIdIfIhI
~ino	k#H(J-]3Z9Z>H?JBIDIIIOIR]TJU]VHW[]JbJf]
~inp	s@_
~inq	m#^@IHCM_SJUZVHW[X_ZIbI
~inr	k*Y,^9HDYE^HZeX
~ins	O!E#H%Z&J([)F*H+_,H-B/J0b2H4G5I8G9C:F;H<c=E>F@[AHCHDcEHFHIbJ_LHMDNIP[RGSGTEUEVJWGXYYGZ>]D_GaDbEc^dDfDgFhI
~int	G!E#J%A(D+Y,I-b.E0D1D2E3Z4F5a7C8E9E;B<E=?BBCFDGECFDGDH]IELIMEO]PIQIRCS[TZUFWCX_YDZ^[J]]_^b]cddafJgXhA
~inu	T!H#[%G(F)H*H+I,I-D/F2I3D4G5J6I7I8I9F:G;J<J=G>I?YAIBACFDFEJFJHDI^JIKDLIMjNGOFRhSHUFVEWIX]YHZE[H]]^H_IaZbFcEdHgGhH
~inv	V#H%I(G*I+J,J-F3[4J7I9F:i=H>C?F@CBFCGDDGIHaIEJIKaMFO[PJR]SJTIUIVGWJXGZ@[Z]H^H_IaHcJdHfHgIhG
~inw	u5XN[U[ZJ
~iny	p9H@[HIXZa^
~inz	q(Y8^N[
~io^	I#B&G(Z)^*H+H,B-J.G/C0G1D4]6D7_8]9X:Z<E>Z?@A]CJDDECFDGDHGIEJYK?L]M=QERZS]UZWJXAYFZ][H]Y_YaFbac?dIeEf^gCh[
~iod	o9G=^H[NGX_
~iol	d/J@YHFNf
~ion	:!;#A%a(X)D*Z-I.D/<0_1a2G4@7D8D99;]<Y>9?[@7ACC^D^EgFDGZHcI=JDK<LFN]OCRCT?UaW]Y]ZJ[[]^^]_DaHbEc_d[e^gFh=
~ior	b#I(I-H1Y3I:J>I?J@_BHCID[HGIGK_M^NHTJVJX_]JaIbJdJf]hX
~ios	l-H@JBJGYH_ZG^_
~iou	_!J#[-^>_HAIHKaMYNGO[ZFg]
~ip^	k+YD[H^PZZH
~ipa	s(]HZ
~ipe	o+[3J?JK^P]ZI
~iph	u6aKIY^ZCcF
~ipi	xHGI[b]
~ipl	h#YAbHGZY
~ipo	s(J:aHIgX
~ipp	f#^-J1]3X9J>F@IBICID[HBIZKHMYNIO]PYU^XIZH]IaGhZ
~ipr	o6]@[HFR]XXZX
~ipt	b%F(H)J*J-I3E9J:J=^>I?H@IB[CID_GaH]IJKIMINIOIPFUIVIZD]I^J_ZaJbHcJdIfIgahJ
~iqu	b!J#H%Z*X-E/Y3H4I5Z7I9I:I=I>I?G@XBGCIGJJIK[M[N^OJPYSJTIUIVHXHZD[J]H^Za_b[cJfIgJhG
~ir^	F#A%^&G)D*G+[,E-?/@0F2D3H4C5F7I8Z9@:]<_=b>EACBCCaDIEbFDGCIBJCLiMGNEOCPAQ]RHSHTJV[WGXZYD[a]X^DdXeJfHgAhB
~ira	g!J#F%J-J1^3G9Z:J>I?IBIDIGJH[L_MHNYTJUJVI][a[dJf]
~ird	U#I%H(E)I,I-_0I2J3J4I6I7a8I9H:F;J?_@[BDCFDGEIFYHCIAJ^K[L]MENIRJSITHUHVFWIXYYJZI[X]E^FcHd^eIfGgGh^
~ire	L!I#C&c(Y*Y+F,G-E/F0G1E2G3e5H6E7a9C:_;F=C@IBBCEDIEEGDHYI^JHKBLHMDNaOBPEQGRESBT[V@W^XEYGZ>[F][_XaCcfeFfAgEhC
~irf	uH]S[
~irg	m-J.X9IF_HIZa
~iri	q%X/Y3[DY
~irl	u@bZI
~irm	Y!H#H(H)I+X-X/I3D4I7J8_9G:d;J<^=G>]?F@EBYDFEIFJGGIEKELINYO_PHTJUbVFWIXHZ?]F^I_HaEb^cGdHeJfHgJhY
~irn	xTY
~iro	h@[EYHIWJcad[
~irr	q%X4[YXcZ
~irs	Y!Z#I%I)I*I+H-G/H1d3H4J7I8^9G:G=H>F?G@^AHBHCZDaEIGIH=JHKEL_MFNEOHPJRISITJUFVGWaXHYJZI[I]Y^G_HaHbFcIdGeJfEgHhb
~irt	qI]KJR]
~irv	x?]HGZ]
~iry	m@IH[KZLbZJ
~is^	G!B#Y&G(])C-[.E/G0E1G2E3^4C5I6J8^9J:[<E=X>E@cB[CYEGFDGXHHI@JBK[LIM[OZPYQHRDSCTIUJVeWYXYYDZH[Z]G_CaEbEcXeDf@gE
~isa	F!f#H&H(Y)^*D+H,D-@/D0H2F3I4D5F9B:a;_<G=]>A@BBHCEDDE^G]IGJEK@LFMIOZPZQFRDTEUeVFW_XGYZ[E]I^Y_FaCcYdGeGfIgChC
~isc	_!I#I%I(I*I-H1I3Z4I8J:I=I>a?H@]AJCHE]F[GIIFKXMZNHOESJTHUIVHWJXHY]]H^Y_IaHbHc]gIhI
~ise	U!G#G(Z*H+I,J-J/a0J1J3G4I6I8I9H:Y;J>G?^@EAIBICGDHE_GYHCJILJMFNbOIQJRIVZWHXHYI[Z]G^I_HaXc^eJfYgHhH
~isf	f/Z@XHFNfWJZHaI
~ish	Z!E#H%H(F)H*[+I,J-G4I8J9F:H;J=G>F?Z@FAIBaCHEIFYGHHIIFJIKXLINYOIRJSJTHUIVGWGXHZY]b^G_]aCcIdEeZfHh]
~isi	V!I#I%G(J)Z*G+H-^/J0f1Z3H4H7J8I9F;J=E>F@GBGCGDFEJFJG]H]IZJJKJN_OXPHRHSHUGWIXGYJZC[H]G^I_IaFbHcGeJgI
~isk	k(]4J9HHcIJZHcZdZ
~isl	s-^9J@IHFP]Z^
~ism	e(H)Y3F6]>J@ZA_BZH[KZMJO]ZG_HaJbYhJ
~iso	]!J#Z%[([)J-H/Y3H4J7J9I:I;[=H>[?I@bCIDHHAIIJ[KHNIRZS]TZUGVFXIZC[J]JaIbHcYdFfHgIhI
~isp	]!H#H%I)I*]+J/J3G4b6X:I=I>H?^@FA[BHCGDHKFMFN^PIRHSYTHUHVHWJX[YIZC[[]H_[aFdIhH
~iss	K!C#C%g&I(d)E*E+E,G/C0J1F2G3[4H6G8F9I:C;a<G>H?F@?AHBYCZDHEEGCJEKFLEOGP]RETJUDV]W]Z^]E^D_ZaHbGdEeGfFgEhG
~ist	A!B#?%A&E)c*a+j,c-_.C/H0C1B2A3D4E5^7@8F9G:<;B<H=D?a@DAYBHCaDhEDFGG>HHI8JGK_L@M;N]O]S?T>UYVEXFZ:]@^F_aa;b?cCdGe[fFg[hc
~isu	q!Y+YHJO^h[
~isy	udZf]
~isz	xV[
~it^	E%b&F*J+^,B.I0E1H2G3F4B5C6B7I8A:d;b<D=A>I?C@_AABEC^D]EHHYIbKYLGMGNYOZPBQ[T?U>WGXdYYZ=[E]H_Fc?dJeAf]hY
~ita	L!a#[%C&J(E)E*I+F,G-F.Y/J0H1G2G3E4F5H7Y:^;i<H>B?[@GB@CFDBEGGII_JILFMINGRJSETEU[VaWDX_YIZ@[F^E_EaCd]fBgFhI
~itc	Z!_#Z%J(I*I.H/I1Y3I4I8J9H:I=H@FAJBHCHDHGIHIIHJJKFLYMHNIOHRIU_VaZB[J]I^I_IaIb^cId]eXf^gJhZ
~itd	p8Z=[HIQXR_
~ite	E!B#D%Z&H(?)B+D,[/D0Z2Y3F5]7G8Y:F;Y>D?I@GAZBCCFD?EDFJGYIYK<LDNcODTDU@V?WYXGY]Z@[C]H^A_]aAb?c]dcedfZhF
~itg	h![:[@HHGPaUXV]YXZF^I
~ith	D!B#H%J&Y)Y+I,Y-C/[0D1D3_5I7I9B:]<H=Z>_?F@GAIBYCEF_GJI[J[MZNZOZPYQFRXTFUBVCWHXCZF]A^D_Ya]bGdBfChH
~iti	O!G#Y*E+G,H-D.Z/G0I1Y2I3D4G6I8H9G:[;H<J=]>D?YAIBZFHGFIIJGKCNdOGQIRHS[UYVYW^XFYIZ[[Y]I^J_HcEdBeH
~itl	oHa
~ito	U!F#E(E*G+G/X0I1I2H3[4a5I6I7I8H9]:[;I<I=E>F?CAIB[CCEHFIG_HZIYJIKDLHMDNZOZPGQIRGSFTGVAW][H]^_GbIdEeJfCgHhH
~itr	xHa
~its	]!I#G%J(I*[+X0_3G4J9Y:H=H>G?_@GA[D[GJJYKYMJNEOZT[UIVFXZZB]G_JaHbIfIhZ
~itt	T#_%X(F)H*H+H,H-a.Y0_1H2I3]4G5I7H8H9]:I;I?FAIBCDIEJFIGGH@IFLHNJO]QJSXUGVJWIX]YIZ[[J]]^]aBbFcGdEgYhE
~itu	T!E#F%_&I(D)G*G+G,Z-Y.I/F1H2I4_5H6Y7G8_:E;H<H=Y>D?CAHBDCGDDEGFGHIIGJFLGMDOEP^RZSGTGUEVCWGXH[G]F^F_GaEbCcadde_f]hC
~ity	N#E%Y(Y)Y*^+Y,H.I/F0I1G2I3F4G5I6H7d8G9G:F;[<H=G>YA^BEEGFIGGHXI_JGKDLHMGOHPEQ^RGSGUFVIWHYXZC[G]F_DaGcddFeIfFgGhI
~itz	x=[]]
~iud	s-]@IB_ZI
~ium	e3I9J=gHGIJKINJZJ_J
~iun	k-J3G4Z8[9I>I?IBJC]DGOJX[ZY]]aJcYfZ
~ius	e!]#J3F6X9I>F@HB^CIDJHEI_MJOHU]VJZG]]h[
~iut	d&Z,X-J/[3J9Z@ZBIHEIYJZMIO[VJZ_aJhI
~iv^	L!d#Y&b(B)H*E+F,F0_1F2F5H6^7F8E9C:A<G=C>E?A@CB_DAEFG]H_I@JJKAMCNHOEPGQGRISEUaWDX[Y]a^bZcBdDeFfIgIhC
~iva	O!f#I%D&I(F)[*Y+G,^-H._/G0H1H2H3[4F5I6a7H8X9E:D<I=D>b@FAHBHCDDYEFHZIDKDMDN[O[PDQHRFSGTFU_VEW]Z<[G]E_EbDcCdDeYgFhD
~ive	P!Z&J(])I+X,Y0H1H2H3B5H6[7b8X9D:I;H=E>HA]CDD@EGFHHCIBMCNYO]PXQIRHSGTEUbWFYHZE]Ca^cDdb
~ivi	P!Y%C&J(c)^*^+H-^.Y/F0H1H2I3C4F5I6G7H9F:F;[=E>D?EAHBCCEDDEFFHGGHCIEJHKFMGNDPdQHRHSGTGU]VIWGX_YJZA[H]G^F_FaFbGcgd_e]fCgGhF
~ivn	mHGYXZIdaf_
~ivo	b!^#a%J(H2[3[9H:I=I>Z?Z@FBHCHIHKHMHNIOZQZTIUJVIXGZG]I_IaGbJcIhY
~ix^	g5_?[HcIJKJNIZB[]
~ixa	p@]HYZ^
~ixe	m*Z>]BIHEPIZJ^_fZ
~ixi	uJ]
~iz^	h%^9[TZdH
~iza	O!E#F%I&J([)]*E+_,d-E.I/I2I3E4J5I6H7H8Y9E;I<Y=I>C?E@EAHBCCFDCFYGcHBJGLHOHPFQISFVJXGYGZ=[G]F^GaFbEd]effdgGhE
~ize	f9J=fBJCJH^IJKJUIVIZH
~izi	a!J#I%I)J,]-H4J7J9[:I=H>X?G@GCZDFHBIHK[MHNIPIRIS^TIUGVGWJZE]XbZcHfagJhI
~izo	xM[
~izz	[!I#I3X9J:Z;Z>I?I@IBHCIFXG[IIMXPISIVYW]XJZE]JaIbJd]f]hJ
~ja^	[!_%I(G)J+^/Z3H6J9G:H>F?GCGDEGJKcLJMbOITIUIVFWJXY[I]G^IaFbGdIfI
~jac	u(]?ZDZZI
~jah	q-]>[@JHIK_ZHfZ
~jak	u*Z9^
~jal	qHHI[U^V]ZI
~jam	f+[1Z?IDaHDL]W[a^
~jan	k-J@HDJHDI[K^U^VIZZf^hJ
~jd^	u@]IHKIMYN]
~jde	uT[
~jdo	xZY
~je^	j!Z#Y@XHDVZ]^
~jec	O!_#H%G(F)H*I+I,I-]/^0I1G2I3F4F5I6G7H8G9E;b<I=F>F?FA^BECGDGEHFHGZIZJ]KFLGN^OIPFQIRHSHTGUGVFWJXGYHZI[H]H_eaGbGcEdFeHfFgG
~jed	k*Y@YC_ZJ
~jek	i;ZAaGZHHZJ]J_b
~jel	x/^
~jem	x@YZZ
~jes	]%I(Z*J3I9Y:H=H>H?X@FBZC]D[GYHBKFNGRJTIV]XI[J]I^[aHbIcJda
~jet	Y#[%H(G)J*I+I,b-H/Y0J3G4I6J7I9E:H;^=H>GA^CGEJG]HFIDKILIMGOHPISJTHUHVGWJX_[I]G__aFbZcIdGeJfHgIhZ
~jf^	u#]:^HI
~jfe	xI^
~jg^	p?]HHZ]aY
~ji^	f9J=[?_C[DYGZHFIJMJUYZHaJdJf[
~jid	xIY
~jir	u#FHaZH
~jk^	o-[9[HJT[
~jl^	uD]ZIhY
~jmu	uMYh]
~jn^	[#_%I(I*J-H3H9^:I=J>]?YBGC[DEI[KHNIOZPITHUJXJZ_[I]J^H_JaHbIdIfIhZ
~jny	xaZg[
~jo^	h-J0Y3Z9F>^?I@HBJCJDIHDIIK[MIOIY_ZZ]JbZdYfZhZ
~joi	a!H4Y7J8a:J=J>J?J@JAIDJG_H^IINHPGUIV^ZC_Eb^dJf[
~jou	_#H%I(H*J+Z-Y1Y3F4J8[9b:I=H>F?F@^BGCGHEIFKFM[OIPJUIXaZC[J]X^JbIcIdHf[hH
~jt^	q>Z
~ju^	x3_
~jud	s-Z9[?]HHZJ
~jui	xh[
~jun	m-^>JCIDIHEIIZ^aa
~jus	U!H#J%H&](H)J-F/H0Y3G7J8X9[:H?I@^AICaDEGJHGJILYM^NIOHPJRJSJTHUIVEXG[a^IcIdIf[gIhF
~jve	pYXd[f]
~jzi	f9H@^BYHHKJMZZ^[X^]hY
~ka^	f(Z3Z9G=J?J@YBHCJDIH_KINYP]UJVIZYaEbZhJ
~kab	x(]
~kac	m9J?a@ZC]HGXYZJaX
~kad	p/^9IHHP]X^ZJb[
~kag	sH[J[
~kaj	xXY
~kal	Y!X#G%G(F)H*G+J,H-F/^1I3G4H8J9H:G;J=E>G?F@FA[CHDGEcFJGGIDJIKELIMEN]OHPGRISFUGVFWFXHYJZ@[I]G^H_]aFbFcbdfeIgahF
~kam	x2[9I@JHJXJa_
~kan	W%H&_(F,H-X/X1J3G6Y8J9G:[;J>Z?^A[BXCGDFGIIDJIKDLHMYNEOJPHRYSHWIYJ]F^Z_HaDbFcGdEeIhX
~kap	qHYb[fY
~kar	k@JBJH_NZZFbb
~kas	mHGYXZIdaf_
~kat	l#]3_9H>IBJDHIZMZOJZYaJ
~kaz	u-YKJN_ZJ
~kbo	kHFLYZF^^d]e_
~kch	sZG^_
~kda	x![HY
~ke^	Q!H#](E)H*H+],J-Y/Y1J2J4I5J6J7H8H9C:G;^<[=FAIBCCGGGH]IYK_L[MbNXOHPIQ^RYSHUIVFWIXFYJZD[F]F^G_GbGcHhH
~kea	x#^9G
~ked	]!H#[%I)J*]+Z-I3H>H?I@HBICYIHLdOZPJT[VIZD]H^J_Ja]bE
~kee	S!G#]%H(H*I+^,J-Z/J1J2J4I6I7[8I9F:H;J=H>F?H@cAHBECGEJFIJHKXQJRISJTaUIVGYI]F^[_HbGdIeJ
~keh	u<[h]
~kei	T!F#E([)H+G-F/H0_2I3J5I6H7H9G:I<J=a>G?D@YAIBHC[DcEHFIH@IDJHKEL[MFPGQIRFTGUYVDWbY^ZH[G^G_HaZcYdEeIhF
~kel	h![-[HYZIdZ
~ken	J!A#C%G&G(C)I*C+D,k-J.F/[2F3C4[5J6D8D9G:E;Y<F=[>??[@EAEBCCAEIFEGYHII_JEKZLZMJNFOIPIQHRdSYTAVEW]XBYFZE]H_CaJcGeIfb
~kep	l#^7YMId]
~ker	[!^%I(Y*J+J-G.X/[1J3F4I9D:[;]>F@FAYBFCHFJGJHdKEMHNGOJPISJTXUIXHZA[I]H^[aGbGcZdIfHgJhH
~ket	_!J#I%J(I-H3^9e:I=Y?H@EBaCIDHFZGJIEKHMHNIOHRJUJVIXIZY]IaGbIdJfIhI
~kew	sR_
~key	[!J(I-I/J1J3J4I6g9G:J=J>I?d@GBHCIDHGJHaIGKHMHNJRETIUIVHZC[I]H_JaIbHcFdIeJfG
~kfa	u@]
~kge	h(J0]:ZBZE[HGKZM^UJVJZE
~ki^	S!G#H%I(H)I*J+J-G.m/J1J3H4I7J8J:H=H>G?GAJCHEJFIGJHIIZJIKGMGNGOIPJRJSGTIUHVGWIXHZA[I]G^J_JaGbFcHdIfHgJhH
~kic	q#J3[9IHGZ_]IaF
~kid	x3HDZK[
~kie	f#I-J3^9J@IBICIHJI^KYN[TYVYZE[Zc[
~kil	p.XHIMZY^
~kin	o#IH_IX
~kio	m.XGYHZZH^_
~kip	l+[1]D_HD
~kit	x#].HHZ
~kke	k#^-[HIcX
~kla	i%[3Y9]>X?H@JB_C[HGPIVHZ]]JaH
~kle	sI^
~kli	h(Z,J9I=J>G?J@HBHCIDXH[KIVJ]Za[bdeF
~klo	s3IHHR_a]cIfIhX
~kna	h%](a3b9F=]>H?I@IBYCZDIHCIZKIMJVJXIZF]JaEhI
~kne	x?[ZJh[
~kno	T!G#G%G&g(^)I*I+I,I-a.J/E0J1J2J3F4I5J6J7I8I9G:I;J<J=H?ECHEHFJGHHIIBJZKFLHM_OHPHRJUHVFWIXHYJ[a]G^G_FaJbZcHdFeIfHgEhI
~ko^	k*Y?[C]HHP]ZI[Z
~kod	e-I3_9E=I>_?J@IBICHDGHBIHKIMJOHX]ZF]Jae
~kol	d!Z(Y*I:J=Z>J?IBIDIHIPIUJVdY[ZF^]aYdJfZ
~kom	T!X#D%D&J(E)[*G+[-Y/G1I2I3B4F5I7H8I9C:Z<J=F>H?DAHD[EHI]JHO^QIRHSHT^VGWHXGYHZ]]D^G_GaddFeIfEhD
~kon	N!_#e%c&I(A)[*H+F,[-A.H/F0G1G2]3I4_5G6G7E8F:_<H=J>E@?B_DaEYGEH<I@KALYMCNBOEP^RFSEU?V_YFZG]C^[_XaAbCcYdBeZfCgEhG
~kop	xHZ
~kor	pHIIaZFh]
~kos	q9J=AHe
~kou	X#b%a(H3J@IBIGJMHTbZF[H^Hf]
~kow	c![#_%J(Z-I3]9H:J;Z>J@GBGCIDHHEI^KIMHNJT[UIVHX[ZE[Y^[aIfJhI
~kpe	p%aHG
~kra	g!]*[3^9I@JC[DJHDI_KIN[ZGb]
~krb	xHbKFZI
~kre	u=^@ZG[ZI
~kri	d(J,Z3I9H>H?Z@IBICJDIIIKIMIO]ZYaZdbf^gZhI
~kro	qG]I^
~ks^	Z(I*Y,Z-G>G?G@GBJC^DGH_MINJVJaHhc
~ksc	W!H#G%Z&[(E)H*J+I,X-H/H1[3G4[6[7I8Y9I:G;I=Z>G?F@ECHDGEHIGKELHMGNGOIP[R]SITHUEVEWHXHYZZH[H]H^G_YaGdae_f[hF
~kse	Q!G#G&J(Z)X*H+H,H-G.J/H0I1I4G5J6H8I:];H=]>H?X@FAJCZFYGGIGJHKCLYMFNEOIRHSZTHU^V]W_XGYIZX^F_IaZb]dIeHfXgGhF
~ksp	p7bHGZI
~kst	s#YHHIa
~kt^	V!I%F)I*H+I,I.J/G0I1I2J3Z4F5J6I7I8I9X:F=X?E@CA_BZCEEHFIGZHXJIK]LYNEOGPXRGTGUGVCWIYIZZ^F_^a[bZc[eIgG
~kta	g7dHIZG
~ktd	u3]D[
~kte	x;X_Z
~kti	U!d%F(I*I+J-G.Z/J1J3H4Z6J7I9F:G;]>G?G@GCGDFEIFJGHHJIFJJKFMJNGOIPJRISITHUdV]WHXG[I]H_IaGcYd_e^fFgIhG
~ktm	u>YC]
~kto	k/[4]C^D[HaIIKJVZZC
~ktu	i1]8_HFKHZE_YdHfZhb
~ku^	l9Z;[@ZBIHYK[N[ZGdZ
~kuj	h-I3Y9^=Z>I?J@JBIC^DIHZIZKJNITJXIZZ]JaIcXfJ
~kun	l1^:XBZH^SZV]ZHaHdIfH
~kup	h6_HaPZZI_XfJ
~kur	k-J@^BJHII_K[TZZE
~kva	x_Zg[
~kwi	p/[>Z
~ky^	u@ZH^NI
~kze	q/[IJKHOZZ]
~kzu	p(^.ZQXX^ZJ
~la^	J#?&G)B*B+F,I-G.I0E1E2E5F6E7Y8D9b<F=F>]?=@[AIBGCED[EGI_JCK^M]ODQERFTCU_VXWFXHYGZ[^[_Ia?b_cGdGeIfFhb
~lab	]!I(J)J-Y3J4^:a=]?[@IBHC[DHH[IGKGLYMISZUGVYZF[JaJbIdJfIhI
~lac	T!_#F%X)H+I,J-D/G0J2I4G5_6I7H8I9D:E<J=F>b?F@aAIBCCGEIFIGFHaI^KALHMDNCOHPGQJRISHTGUaVZXGZ;[G]F^F_GaEbacYeIfXgG
~lad	^!G#J%I(])J*I-G/J4a8J9E:X;J=H>Z?HAIBHDYGJIGJYKFNHOIPHRJS]THUHVHZa]Z^I_IaGbHcIdJfHgJhH
~lag	^#[%J(H/Y0I3G9I:I=I>G?I@FAIBFD^HHIGKFLZM[OYT[U]VGXJ[J]H^^_EaIcIdZfHgIhG
~lai	]!J#J&Y(I-Z/Y3I4J9I:I=J>G?I@XBHCIDIEJGIIGJIK^MGNEOXTJUJVIWaX[Z[_JbJcZdIfYh^
~lak	s#Y>]HI
~lam	f#J(I-Y3Z9[>[@[BGCZDHHCIYKHM]NJOJQZVHXIZF]Ja]hI
~lan	R#F%J(E)G*J,G-H/[0H1F3g5J6H7G8F;G<H=c>a@CAGBBCGEHF^GGIZJIK@LFMGNYOCPJQHRESGTFUEVCWGXCYFZ^[F]H^F_EaHb^cCdHhC
~lap	U!I%X(G)I*I+J-F/H1J3H4J6J7I9E=c>F?G@DAJB]CXDHEHGIHcIEJIKBLJMcNEOIPGRHSJTHUIVFWJXHYJ[H]J^I_IaFbccIdHfFhG
~lar	[!I#]%I(H)Y*I+I-[/I2^3Z4I7J8J9Y:G=H>Z?FCYD_FJGJH_IXJILJMZNFO]PJRISJTHUHVFXFZ@[I^I_IaBbHcIdIfGgI
~las	N!J#^%]&J(C)H*G+F,G-B/E0H1G2H3E4Z5I6[7H8[9D:G;H<I>Z?C@_AGBACHDCEHFdHHIEJFKbLFMBNBPESFT^UYVGWGYHZZ]b^EaIb[dEeZfIhC
~lat	U!H(F)I*I+E,J-a/G3E4a6J7J9D:H;J=H>E?F@XAIBECGDYEIFJGHHXIYJIKCLYNcOHPHRZSIUGVHWHXIY]ZY[I]Y^GaXbGdHfHgIhH
~lau	Z!I#G%I(G*I+J,I-G3G4I7I9Y:H=]>^@JB]CFDFE[GII^JIKHLbMCOIPIRZTGUGVGWIXHYJ^G_JaZbGcXdGeJgYhI
~lav	Z!F#Z%H)I*I+I,Y0[3H4I6_7I8J9I=G?Y@[AJCFD[GXIZK]LZMGNHOIPHRHSITFUGVEWIXGYJZ[]Z_GaGcGdFeJfFgH
~lay	h!]@JH[IYMZZE[]_Ic]hX
~lb^	f(I3X=]@]AYBIG]HHK[X]ZFdYhJ
~lba	l@JHFYXZGb[daf_
~lbe	o9H@^A_BZHE]^_I
~lbo	b#I>b?JDYGZHXTX^Y
~lbs	j)Z:J@IB^HIKJU[VbZE
~lca	u3GGZOHX^
~lch	o3I=J>JH[N^OXa[
~lco	l)^+J-b9^@JBIDIHCIDK]NJUHVJZH]JhI
~lcu	u@ZM]
~ld^	J!C%F&I(B.H/F0G1c2F3c4]6Y9D;F<G=B>C?B@DADCJEFFGGFH^IAKILEMAOCPBQGRDSDUDV^WFX]YYZa[C]C__a[d]eZfBgDhb
~lda	Y%J-I3J4Y5b6J8I<j@IBJCIDJHCIIJJMJNIRJUJYIZHcCdHeJfG
~lde	W#I%F(C)b*J+J-F/I1]3F4I6J8J9F;F=G?F@cAIBGCGDFEJFZGHIBKCLXMZPaR[SZUGVEWIXHYJ[Z]H_IaXb[cIdGfGhJ
~ldn	q-YHJKZNZZHh[
~ldo	o(]HJIZKIN^ZJ
~ldr	qD^HHZIa^
~lds	f>]ZI[Xbb
~ldu	d#J)Z3H>J?G@ZBYCJDJIJMIO^VHZaa[bZcJgZhI
~ldw	xSZ
~le^	J!E%J&H(d)g*d+Y,G-?0G1F3_4C5G6F7E8D;F<G=C?E@FAEBaC[DHEFFYGcHZKELDMCNdOYPDSDTGUIWEYFZG[D]D^C_Ba?bHdCeFfCgFhF
~lea	N!^#X%[(B*E+Y,I0I2H4H5I6H7G8G9[:E;I<I=G>B?CAGCFDFFHHdI^JFKBNJOHPXQISGTZVHWHXYYHZZ]H_]aCcFdGeIfFgYhE
~lec	R#G%J(Y*G+H,I-G.I/H0I1H2J3E4G5X6I8G;H=[>F?[@DAHCEDGFHGcHCIGJGKENFOIQIRHSXTIUYVaW[XGYIZ]_FeHfJhG
~led	s@ZBZ
~lee	f(J-F3a9J?Z@YBICZDJHEI]KGNYP][[aIhI
~lef	P#F%F&J(F)G+E,H-C.I/G0I1H2I3b4G6I7I8I9B:F;Y<I=D>b@IAXBHCXDeEHFHH[IFJHKCLHMENEOePHQHRHSHTFUFVDWHXDZA[G]d_JaEbFcGdGeIfIgHhF
~leg	P#E%b&J(f)X*^+F,G-D.I/F0H1H2H3E4F5H6H7H8G9B:D<I>a@IAGDZEFFGGHHYIBJGLGMENCPgQHRGSGTFVcXDYXZ=[F]D_DaIbEcCdEeHfEgFhE
~leh	f-_/X=J>J@ZHGJ[KIN^ZZdZhJ
~lei	]!J#I%J(G)I*Z-b/J3G4Y9G=I>E?Y@IA_BGCGDHKZMHNaOZPITJUIVGXIZE[J]H^I_Ha_bHc[dHfIhG
~lej	qHFIXM[U_
~lem	Q!E#H(D)H*G+G,H-D.I0H1H2J4G6H7G9B:D;G<I>Z?EAHBfCZD^E]GGH?IDJGKELGMENCOGPEQIRHS]UDWFXDYHZe[[]E^F_FaBbGccdYeHfFhD
~len	Q!F#Y&I)G.I/F0H1H2c3F4Z5H6H8G:Z;G<H=[>a?Y@CAGBGE[FGGEHcI^JFKGLHMCN_ODPFQHRGTEUEVIWGXCYHZ>[Z]B^Ea[bGc[dJeHfDgIhC
~ler	O!G#Y%E&^(D*G+H-J.I0I2I3X4d5d7E;H<I=B>D?D@HAFBFCEE[FHGFH]IHJcKFLGMFN[PHTHUFVCXEYGZY[]]E^EaDbDdHeIfIgFhD
~les	b-a3J6Z7^9J>[?IBIH[IZKITXZB]J_JaIbHd]eI
~let	O!B#Y%D&J*F,G-G.H/b0H2G4D5F6H7]8Y9@:C;G<H=D>Z?B@HAIB^CCDEEFFGGEH_IiJEK]LHMBO^PDQHRGSDTCUHVAWEXDYGZE[H]^^F_abHcEdHeZfEgG
~leu	g([-[4^8X9[B[F]HEIIKHVJZG
~lev	d!J-Y5^9H:]>H@^BICJDJHCI^JYKIMJNGP_VJXHZC_Ha^
~lex	_-H9I@]BJCHDJHCIhKFN_OHXJZC]JaJhJ
~lez	q=JG[HFS[V__Y
~lf^	O!E#Z%G(?)d*F+H,I-G.I/]0G1G2I3G4F5G6H7E8G:D;H<I=H>D@EAGB[CFD^E^FIGEHFIFJGLFNEOIPDQIRHS[UcVdWFXFYH]Y^c_EaZbEcDdDeHfAhF
~lfa	xT]
~lfe	x6YZZ
~lfi	xI]NH
~lfo	s3[
~lfs	q)_HGSZU_VI
~lga	x>^HDc^
~lge	p!Y-XHJO]Z[
~lgo	q.Y9^C[HGRJZJcHf]
~lgr	q/]B]
~lgu	p9a@[HI
~lha	o!YHYMYP]VJZ]
~li^	Y!H#G%G(Z)[*^+I-I0J1I3G4I6X7I8J:[;_=G@IAZBDCFDEEJFJGIKELIMENaOHRISITHUFV^WHXHYaZ[]G^I_HbGcHdGfFgHhG
~lia	_%J*J-G3I4^=I>G?H@FBHCIDIEYH_IHKHM^PJRZVIWJX_ZG]IaIbJcYdIfIh]
~lib	i)_/IT_UaVGZI^X_IcJfH
~lic	B!E#A*a+H-J.H/Z0E1C2D3<4@5^6D7J8E9B:><D=n>;A^B;C^DGEBFCGAHbI@J^KBLCNjOEPCRBSATAUAV>WfX@YCZB[D^A_?aGbdc?d?eJfGgBhB
~lid	Y!I%I(I*J-F3a9E:H=I>c?EBFCFDEGIHJIEJJKHL_NXOcRaSJTHUJVHXG[J]H^H_JcIdJfHgI
~lie	V!H%G&](G)J+I,I-I/I1_2J3G4I6I7Z8I9F:b;J=F>Z?Z@CAJB^CGDFFJGXIEK^MFNEOIP]QbRYSITGUGVFWIXHYIZ?[H^F_HaEbacFdFeHfYgHhD
~lif	l1[@YT[fY
~lig	_!G#G%E(X)H*I+I,J-]/I0[2J4Y7J9F:H;J=G>G@FAJBFCHD^GZH=IFJJKFL]MGNHOHRYSXTcUJV[XGZB[_]F^I_HbbcXdHfFgIhG
~lij	k-^3H9ZHHT[a]
~lik	](G+Y-a/_7J8J9H=H>I?_@IBHCIDIIXJJKaSJUJVIZB[J]IaHb]fJhF
~lim	b!I#J%H(I)J*H-I2X3I9H:I=I>J?aAZBHCIDHG^HBIIKIMJNIPHQcSJUHVXWJXcZD]IaIbHfJ
~lin	L!C#E%C&I(D)D+F,G-E/b0[1E2G4_5I6F7C8E9C:H;I<G=A>X?E@DAFB?CDDAEFFFGJH]IHJCKZLENcPDQ_RDS]UGVAWcXDZ>[F]I^G_]aIbiccdDeFfEgXhA
~lio	h(J+X-[9X@[BHCIDJHEKEMJNYVJZ^h^
~lip	p>HH^U_ZIaJ
~liq	l%]*Z/ZDYFXHFM]a]b]
~lir	s+Y3H>^@JHCKJOHZ]a^
~lis	J!C#I%F&I(X)Y*A+H-f.J0I2F3J4D5G6F8I9A:X;X<G>G?d@GB[GEIIJGLFMJN@OIPZQ[RDSYTEXGZ[[Z^Y_HcAdGeBf]gFhA
~lit	R!_#J%F(G)G*G+I-B._/X1J2J4Y5J6I7H8H9F:E;Z=F?E@CAIBDDEEIFJGHH[IYJZLINcOGPGQJRISFTHUaVcWYXFYIZ>[J]G^G_GaFcGdaeXfDhF
~liv	d!J-[3H4]7Z=J?I@^A[HGIHKINGPJU]WJZF_ZaafI
~lix	uHaZE
~liz	]!I#J%H3H4J8J9I:H=f>I?I@HBFCHDHEJGIHaIYKZMZNHPJRISIUGVGWHXJYJZB]JaHbHcIdFeIfdhH
~ljo	xcYd[
~lk^	e)[-[/J4[8I@HBJF^HAIIKFMHNZTJXJYYZC]_^Zd[hI
~lki	xHJIa
~lko	k?[C^HHP]ZJ[Z
~ll^	B%?&E(])C*C,B-]/F0Y1^2D3I4F5H6G7D8D9[:F<D=A>_@YAABCCEDEEHFZHcIFKFLDM_OYPBQ^RBSFT[UGVCWAXEZD[^]b^Ia^ccdDeBgahJ
~lla	O!Y#J%Y&I(Z)E*E+I-H/D0G1G2F3Z4]5G6F8F9X:[;Y<H>^@AAFBHCHFYI[JHK]MEOGRIWIXCYFZF]X^Y_YbacDfBgFhY
~llb	l@JHFYXZGb[daf_
~lle	L!H&I([,F.J0G1I2G3A4d5d6G7H8E:F;G<H=H>Y?X@FAFB]CEEFFIGHHaJbKCLFMEODPYRETJVcWFYFZB[^]D_EbDcDdDeGfDgDhC
~llf	xT]
~llg	x!Z>^HG
~lli	^!I%I(I*J,X-Y/a3I4[9^:[=H>H?H@GBGCHDHF[GHH@IIKFMHNHOIRJTbUIVYXIY[[I]I_IaIbIcIgJhH
~lln	i(J)J@JB[HHU^Za
~llo	N!E#H%I&J([)_+F-^.Y0I1H2I3G4G7J8H9e:G;H=E?^@[BCCCDAEHFGGFH@JFKFLHMDO]PEQ[SGU[V]WGXEZA[I]E^^_XbYcFfEhC
~llp	xH[
~lls	uJ]O[ZJ
~llt	d(I*X-I/Y9Z:J=J>J?J@aBHCJDXHDKHMIN[SJUaVYY[ZE]HfJgZ
~llu	g#[-J0_3^9I?J@JCXD]HIIIKGMZOZZIaIfJhJ
~lly	b!]%I(H)J-Z/_:I=^@FBdHCIIKJR[THUJVYZ?[I^HcJfJhI
~lme	j9J>JDYH[I[T[Z]]J
~ln^	h)J6X@XHHU^VXZXbXgZh[
~lne	o/[HIIZM]TZ_Y
~lni	j@IB[DYHIIYN^UJVJZ]bJd]hJ
~lnu	xO]
~lny	p@Zc]d[
~lo^	M!G#C%C&I*J+D-I.G/Y0G1F2F3E4D7G8F9c<G=I>F?b@[BYCdD>EFFEGEH@I_JEKILFNZO[QFRYSDU^VZWFXCZJ[a]B^FaGbJcEfAhZ
~loa	f-[BHH_J[TGZH[Gb^
~lob	[(c)^*],d?I@JPHUIVIZFdDgHhJ
~loc	B!E#n&G(?)G*B+B-Z.]/J0D1H2D3?4H5D6H7B8C9C:A;F<D=@>D?=@GC@D?EDFDGBH^I=JYKDLAM=OCP@RcSBTkUFV>WHXbYDZ?[g]?^E_Fa@bbdDf?g@h@
~log	L#[%G&J(B)E*E+[,H-D.G/C0H1G2H3Z4E6G7d8G9G:X;H<H=D>E?B@@AHB^CEDCEGFJGEH_JHKCLeMENIOFPEQIR]SBT[UCVBWFXDYHZY[C]B^b_Ga@bkcCdEeHfChZ
~loj	xRZ
~lok	V#c%F(E)G*F+I,G-D.J/^1H2I3F4G5J8I9E:F;I<J=E>F?F@DAZBHCFDEEcFIGHHIICJHKDLHMCN[OHPFQISET]UFVDWFX[YIZ>]F^G_[aEccdfeHg_hE
~lom	sBHD]Z^
~lon	S%F(F)I+H,I/F0I1I2f3D5I6Z7H8I9E;J<J=G>]?_@FA]BFDCEIGFHCIdJHLHM[NZOFQJRFSITZUHWIXHYIZH[H]G^GaFcFeJfFgI
~loo	T!H#H%J(I)I-H.J/I1I3H4[7I8I9H=I>E?F@EBaCIDGHcIFJIKGLIMcOGPJRYSIT[UIV]WJXIZ^[I]HaIbFcGdIfXgJhG
~lop	u3HHYa]hX
~loq	T!F#h%G(E*G+I,I-[.Z/G0I2I3F4G5J6I7I8I9F:G;J<J=H>F?D@GAICEDFEIFJGIIDJXKFLIMDOIPGQIRHSFTfUGVFWIYIZB[_]G^I_HaFb^c]dGeJfFgGhF
~lor	d#I%_+],^-J3H5[=J>Y?J@IBICJDGHFIZKHMINIO[TZVI[]]JaHfIh[
~los	N#E%C&I)[*E+F,G-G.G/E1F2G3C5H6G7E8F9G:F<G=[>]?BAFBfCYDFEGFGGXHIIIJHKGLFOFPEQGRESETEVFWFXDYZZ^]c_^aBbGc_d[eGfBgD
~lot	d#_9J=G@IBYH_PITXUIV_ZF
~lou	J!I#A%B&I(D)E*E+G,[-C.H/j0h1E3C4E5G6_8E9C:D;F<G=C>C?D@BAaBDCEDDEEFFHJIAK@LEM_NEOFP^QGRGSFTdUEVDWFXEZ>[D]C^D_faDbCd[eFf@g^hC
~lov	q-_DJHYKJZI
~low	O#I%J(])a+G,J-b.Y0J1H2I3J4H5[6I7J8H:H;I=F>EAIBDCEDDEIFHGGH[IbJGKGLHMENJPFQ[SHTHV^WHXGZ>]F^^_GaEb^cDeIfGh[
~lox	xHaZG
~loy	f:[>_@[GZZIbY
~loz	xI[NX
~lp^	]!Z(G-I9Z>J?IBYHYIZJ[KHMINJTZVIXIZ_[I^JaIbHf^hJ
~lpa	u@]H[
~lpd	X#J(c)H*]-Z3J9I:J>J?H@_BHDIIHKHLYMGNJPXTYVIXJ[JaJbIga
~lqu	pM^NZ
~lre	b!^+c-G9I>J@^BJDDHEKaVHZJaX
~ls^	d%Z)d-I3J;cAJBJEJHBJ_KJNJPJUHVIZGd^eG
~lsa	i(b:[HGIJJ^VIZHbY
~lsc	a!I#^-H/[3Z4Z9I=J>H@IBGCHDHH[IGKHMGNIO[R]VJXaZF]I_JaHcJdJfIh_
~lse	f&])Y7Z:]?YBIDIHDI^KHNZS^UHVZZIdH
~lst	xO[
~lt^	P!D#I&J(F)F-_.I/a0H1H2[3]6Z7F8G:D;X>G?J@^AXB@CIDHEGGZI[J]KGLHQHRGSFTEUZVHWFX[YYZ=_FaYcEdZeHg[hC
~lta	Y#G%Z(X)J*I,Y-F/J3_4I5Y7J9F:]=_>E?D@]AJBEC]DcEJFJGIHCJJMGNHOEPIRISHTIWIXFZI[I]G^I_IaEdHfHgJ
~ltd	x@^
~lte	M%C&I(B)H*F+E,G-A/I0G2G3c4D8F9C:B=B>a?Z@AAFBECBDIEGFFGfH=IDJiKaLEMZNFOCPCQHRESFTDU^VYWFXEY^Z<^c_EaJbCdaeFfIgFhZ
~lth	a-]0Y3IHJIEKFOYSaTYZIfZh]
~lti	_!I%I&J(J-G3H9G:J=J>I?J@[AdBHCJDIHEIGKeMHNHObSJTIVJXI]I_JaGbJcIfI
~lto	i!J%H(F)J*I-H3H4]9I:[=Y>I?[@HB]CGDIHDIIKHMINIPZRZSIUZVGW^XIZF]IaIb]dIfI
~ltr	]!I#H%[(Y)H+J-E3F4H5J9F:^=I>I?G@bC^FJGYIEJeMENHOISJTIUIXHZD[J]I^I_JaGbIcIdIfIgIhH
~ltu	o1[HJb_
~lty	xE[WI
~lu^	l/]GZN]ZI
~lua	xB]JZ
~lub	x-Y
~luc	s@YBXZY
~lud	^%J)Y+J:J=Y>Y@JDIFZGcHIJJKHLYMJNHTJUGVbZG^I_HbJcJdIfIhI
~lue	pC]H_
~lug	pHIIGN[U]ZJf^
~lui	k3H>HDJG[HIIZKbO_ZJhJ
~luk	o9J@HB[HIP]Zb
~lul	b#_-I3]9H:J>^?I@IBHC]DaHHIHKFM]O^VJXJZH]IaEhH
~lun	_!J%I(J+J-H0_2^3I4J6_9a:J<X>G?GCGDHGJIaKGLJMINZOIRJTJUIXHZC]ZaHbIcIfGhJ
~lur	b&^/c3J@ZDJHYMIN]PJVJZJ_Jc]fI
~lus	U!G(F)Z*H+Y,I.I/F0I3^4I5J6b7H8H9D:G;I<X=Y>[?a@GAXDEEHF]JHKHLHMFNEODPGQJRHSGUFVEWIX[ZD[G]F^H_IaDc[eHf]gahF
~lut	o-J/[9]=Z@JHHYXcZdJf[
~luy	x=[
~lv^	a#H(H)]*J-I3J4Z9H:J=I>H?HB_CIDIGJHDI_KGMIPHTIVYXIZE]I^_aIb^fHgIhI
~lva	q3]OZXY
~lve	m#_/I0^HIK_XJZF
~lvi	k!]>ZBXDYKJZ[
~lwa	d(J-J?J@XBIDaF[IHK_ZZ]IaIgXh]
~ly^	F![#E(C+I-c.G/[0I1H5E6E7C8Z9I:F<F=[>@?_@dADB[CcD?FJGZH<IYJHLCNYSITZUFWDXCY]ZB[c]F^H_IaBbDcAdEeEfDgX
~lyc	sP]Z^
~m36	h#G/]HITag[
~ma^	T!G#F(E)H+H,H-F.I/G0I1I2I3E4G5I6H7H9Y;H<]=E>a@]AHCGDXEXFaGFH>JGKcLHNJQIRXSGTFU[VDWGXDYHZ[[G][^H_GaBbadFeHfEgJ
~maa	g9[?[@ZCXM]ZJaJ
~mac	Z!H#Z%I(Z+J,J-F/I1I3X4Y8J9H:I=I>G?G@HBHDaGHJHKELJMGNGOIPJR_THUJVHYJZF[J]a^J_IaHc_dIf]hG
~mad	b(H)Z/J2_:J=J>H@]DIF]GJHBKFNFQZUJVHXJY^ZC]I^[_Ha]hH
~mae	xHHQ_
~mag	e-]9I=X@JBIC[HFI]KIMJNZZHbchJ
~mai	B!J#G&E(=)A*Z+I,B-@.D/X0D1G2C3]4b5_6C7b8_9<:c;C<D=C>e?_@GA]BADdEBFAGHHcIFJ[KALHMaP_QFRASAT[U@VAWGYCZ6]>^D_FadbBc?dGeCf@gYh=
~maj	sIZ
~mak	[%Z+[-]9J?IBJK^L^NYPGQ_ZEhF
~mal	W#]%H(F)c+I,I/I3]4J9F:H=J>F?H@cAJBFCDGJH?I_JJK[LJMGNFOIP]RJSJUHVGWJXc[I]H^J_IbHdHfIgIhG
~mam	x8[JY
~man	J!B#a%^&H([)B*[,E/C0H1F2I3_4_6F7d8Y9Z:I=Z>>?H@YADCZDIEDFEGCHHJ^KDLIMBN?O@PYRDTXUJVGXeZ?[B]B^C_Fa@bEcBd^gJ
~map	q#_
~mar	V!G#F%F(E)I*I+I,I-[.J0J1I2I3E4H6I7I8H9[:G=F?F@ZAIB^CGDFEJFYG^H^ICJIKDLYNFOGPHQIRHSHT]UFVDWIYI[G]G^]_HaDb_cGdZeIfZgIhY
~mas	^![#_*Y-^2[3F9H:J>I?J@ZBGCFDIEYHIIZKHMJNIOITJWJXbZGaIfIhI
~mat	M!_#Y%D&H(G)F*F,G-X.H/E0H1G3d5H6]7F8G9A:I;G<H>@@_AdBICYD^FGGFIBKDLFMDOePDQ_RFSGTDUDVGWFXCYGZ=[I]D^Ga_b[cEdDeHfEgY
~mau	j#](I)]*I,]-J9IBIKJPIX[ZGc^dGf[h[
~max	s3F>JIHOHXc
~may	oHJI[N]
~maz	q3I?JC]D]H^
~mb^	s(I3X>]CIHIP^f[
~mbe	J!F#E%E&J)G*G+^,H.H/E0I1I2H3g4G5H6H7H8G9D:E;H<H=D>b?C@HAGBCDZEHFIGEHZI]JFK[LHMDNCOfPXQHRGSGTEUGVZWHYHZE]F^G_Fa]bFcFdGeHfFgG
~mbi	P!D#E%F(E)H*G,H-C.I/Y0H1I2I3H4H5I6H7]8I9C;I<I=C?E@hB_CDDCEGFHG]IBJHKFL_M[NDOFPGQIRHSGUEVHWHXEYIZ[[X]E^__DaDc^d^eHfDgZh]
~mbo	e!Z-]9J@HCIHGIeKIZH
~mbr	a!I#J%H(H)J*I-a2[3G4I9E:Z=I>G?H@GBHDHFcGJHAI]KGMHNHOIPaRJTJUHVaXY]H_JaHbIdJfIgJhI
~mcz	xT[
~mde	x+J7[DHHGY_
~mdl	x)]gY
~me2	x-^IE
~me^	E!G#Z%>&F(C)D*B+],D-c.E0E1C3G4X5D6D7B8A9F:b<E=@>I?HAbCIDJEZFaGHH_IcKaLEMFNHOBQERgSDTEU?VFWZYF[B]X^B_Aa[bGcCdBeDfHhE
~mea	k&](J*[/Y9IF[NGZ[^ZhJ
~meb	b#F%I(])[-J3[;Z<_>I@YBHGJHFKHLJSJVJZX_Yd[fXgJhJ
~mec	u.Y/X
~med	e#I(I*I-H3H4J9E:J=J>F?I@]BID[EIF]GIHGIHKHMJN[TJVZXIZ[]__Ic]dJhI
~mee	Y>Z?ICJDJH]IZN]VJZE]baIdIfZ
~meg	u@^ZJb[
~meh	[!Z#G%Y(I*Y+Z-H/I0J1Z3I4H9I:I=_>X?ZA[BGDGE[GIHDK[LJMHOGPHRXSJUIVFWJX]Y]ZG[I]G^I_YaFbHcFeJgJhH
~mei	S!]#]%G(E*I+H,I.J/H0J1J2J3I4Y5I6I7J8I9];I=F@EAJBDCYDZEIFIGHIaK^LHMCOXPYQJRISITGUFV_WHXFYIZ^[Z]D_IbFcHdGeIfGgHh]
~mej	uD]aX
~mel	X#I%H(G*I+J-G/I2Y3F4I6J8J;J=G?DB[CGDFGIHJIEKGL[MZNFO[PHR[SZTZUGVEWIXHYJZc[Z]H^G_IbacGdGfFg[
~mem	W!I#H%G*I+J-I/J3H7J9G:I=I>F?GA^CGDGF_GIHGKdMHNGOHPbSJTIUIVdXH]H_IbIcJdIfIgJh[
~men	I!B#C)I*C+C,D-J.F/J1F2E3>5H7H8Y9H;G=X>[@YADBXCHDFEIF[GXHcIbJILEMGNZQFRCSBT^UEVZWCYG[Z]D^C_Ba[c[eYfHgF
~meo	a!Z#_%Z-H3I9H>]?I@FBHCJDIF]GJHGIIKGM[NJOJRJU^VIXIZI[J]IaHc_dJfI
~mer	I!D#J%C(C)D*G+H,E-I.E/F0F1F2E3j4C5F6F7H9b:C;E<F=A>e?E@@CGD]EEFDGCHGIIJFKZLDMANEOlPCRCSGTIUBV?WDYDZG[C]E^G_CacbGcBdCeFfAgEhJ
~mes	S!G)H*G+H,J-F.[/G1I2Y3H4H5J6J7I9D:G=F?YAIBEE]FIGIH[IJJHKCLIMGOIPJQJRXSHXGZ][H]Z_HaceIfFgIhI
~met	J!G#C%D&I(B)D*h+a,E-Y.J/E0H1G2H3A4E5H6G7F8F9A:C;F<H=C>Y?hAFBACkDbFFHCIEJFKaLFMFN@OFPCQGRFSFTDUBVGWYXBYG[E]]^Ea@cEdDeGfEgIhB
~mew	s-[HZZI
~mez	xC[aZ
~mgd	x7^
~mge	mE[HIZHcbd^
~mgp	u)[
~mgu	pgb
~mi^	o)Y9]HH
~mia	o3YCYDJHIZZf]h]
~mic	L!E%F&J(D)J*Z-H/Y0J2H3E4F5H6G7b8G9E:E;H<I>C?D@DAGBDCDDHGEIBJZKCLGMDNDOFPEQIShTdUEVGWEYG]D^F_FaYbDc]d]eHgbhG
~mid	l9_BJHFZJ]a
~mie	W!F#G%F(D)G*H+J,J-E/I0Y1J3D4I7I8J:F;J=G>J?F@^AJBYF[GIJIKaLYM[NFOZPYQJRHSZTGVXW]XFYIZ[[H^Y_IaDbEcGdFeJgHhY
~mig	c!H#H%I+I-H0I3H9I;a>IAaBICHDYGJIHKXMJPIVIZF]H^I_ccJd^fJhI
~mij	]#a%I(I-I3I9]:I>^?JBHCYDEKHNIOZPJTIZ_[I^HaIbJdJfJ
~mil	k-[9^>I@IBICJF]HFIIK]ZE]]cXdZ
~min	=!?#C%E&D(c)k*n+A,h-F.A/<0A1Z2A3:6@8H9::C;A<B=?>>?E@dA>BJC8D=EeFHGGH?IdJCK=LBMaN:OHPkQFRcSBTCUZV]X>Y@ZE[>^E_=aCb<c;e?f=gfh?
~mis	J!F#E%g&H(e)I*D+E,]-A.G/[0J1D2E3Z4G7E8J9@:C;c<F=I>@?F@IBFCYDGE^FDGBHJJEKFLEMINZPaQHRDSDTCUCVYW]XCZB]A^GaGbFc[dEeFgDhX
~mit	T!I#[(B)G*G+H,I-X0I4H6I7I8H9[:E;H<I=J>D?E@^AXCEEIFHGZHAIGJGKFLGMDP^QbRHSFTFUEVbWGXbYI]^^__GaDbEcGdCeIfE
~miu	e3I9J=gHGIJKINJZJ_J
~ml^	u7_ZIbI
~mla	g>Y@IHHIYMaZGg]h]
~mle	uH^
~mli	x=[NZ
~mm^	b#I(Y)Z+[3I9I@HBICHD_HAKGMHNIOJXHZ_[I]IaagJhY
~mma	f-Z3Z9I>H@_BJF_HEIJXYZFaHb^
~mme	O!H#F%C&I(C,G/H1G2G3f4E5H9H:D;G<H=J>ZAGBICIDaEGFFIDJHK^LFMCNIOgPIQHRFSGUDWGYF]H^F_FadcEdCeGfBgF
~mmi	a%J(])^*^+J,[-H3I:J=J?G@JBIDIHDIJKJMINIP[U[ZZcJg]
~mmo	h-cHHIJKI
~mmt	Y!Y#I%F(H)J*J+],Z/I3J4H9H:^;Y=I>F?G@GBHCYE[HYM[NHO[PISIT^UJVGXIYJZG[J]G^J_Ha]bJdIfGg[
~mmu	p3JA_HEO[_^aIcX
~mn^	u1[IXKY
~mni	qDYHJV[Z]
~mo^	U!E#E%E*Y+[,H-I.I/H0Z2I3H4F5I6I7H8Y9^:Y;I<I=Z>[?Y@_A]BZD^EHFIGFHZKCLZMDNEOBPGQIRFSGTFVBWGX]YZ[G]E^G_FaCbEcEd]gH
~mob	k3[>Z@JBJC[D^HFIJO^ZG]]aJ
~moc	p+[>J?]CJDIKY
~mod	]!I#H%H(G-[.]/I3H4G5I7^9I:H=I>H?H@cBZCGDHGJH]IFJZKDLIMGNGPIRJTJUIVHXGZ>[I]H^__HaGbHcIdFeJfXgbhb
~moe	p*]9J@[CGI^
~mog	c9I:J?JBZC_DHHEIIMINJZd^JaJbFhH
~moi	sHHI]K]
~moj	k!Z#Y9]HHVZZX
~mol	q/[HJM]TZ_Y
~mom	o@IHIMYa[h_
~mon	V#]%H(H)H*I+E-f/H1I3G6[7I8[9]:G=]>F?X@^AIBCFIGHIDK]MINFOHPJRIS^THVFWIXGYJ[H]E^I_GaGbHcXdHeJfYgIhG
~mor	N%I*G+_,H-G.H/E0H1Y2I3E4F5I7F8F9c:D;H<I=H@dAaBaC[DHEHFGGEH@JIKXLFNFPEQHSGTDUFVCWHXfZF[E]E^F_ZaEbJcEdEeHfHgGhH
~mos	p3H9ICZDaHJIJKJO[ZY
~mot	W!I#]%G(H0Z2J3H4Y6I8I9I:I=H?H@FBGCIDHGXHZIEMHNYOJPIQiRJTIUJVHXIYJZC[J]I^I_HaHbIcYeJfHgJhG
~mou	x9JH^
~mov	W!G#I*I-G/H1H2J3]6J9D:G;I>[@FAXBFCIDGG[H^JZKELIMINHOIQIRITHUIV]WJXZYbZD[I]G^Y__cBdIgIhH
~mow	qHGO]P]Z[d[
~moy	uC[DX
~moz	j(I4]:Z=]BXDJHGSZV]ZE^]hJ
~mp^	b#Z(I-I3[>I@YBHDJF]HEIGKFLcNITYUJV[Z@^IaJhb
~mpa	T!H#G%G)Z*I,J.J/H1I2I3H4H6J7X8_9F:a;J=G>E?YBECGDDFIGHHaIBKCLIMENaOGPHRIS]TIUcVYWXXHYJZ=[_]G^H_HaFbIcHd[eIfFgIhF
~mpe	hHFT^X_^]cZ
~mpf	xHX
~mpi	o1Y3I9J>HHZZ[]]^YaEc^fJ
~mpl	O!F#H%F)G*G+D,I-[0I1H2I3@4G5H6I7G8G9D;I<I=E>X?D@bAHB_CDEHFHHJIiJILGMENcO]PHQIRHSGTFUGVCXDY[ZG[G]_^G_GaCbEcGdIeYfFgG
~mpo	M!H#B%G&J)H*J+F,G-H.H/F0H1H2H3]4Z5H6X8G9E;H<I?[@_AHCDFZGFHGIHJFLcNBOFQIRGSZTdW[XDYH[X]D^D_EaGc[dCfIhZ
~mpr	]!G#F%I(H)I*I+H3[4I7J8Z9F:^?FCGD^GIHdIDKYLJNaOXRJSJTGU^VEWJXGZ@[H]H_IaXbHcHdIfGhG
~mpt	M!^#a%X&J(B)Z*Y+c-B.H/G0H1G2[3^4F5H6G7F8F9F:X;G<H=I>E?AD[EFFGGHHFIFJFKGLcMCOEPZRFSGUBV^WDXbYGZI]C^[bIcDeFfDgFhD
~mpu	]#](J/Y3J9I:I>H?J@HBGDJHYIEK]MdNIOISJTYVIXJZ[aEbYhG
~mr^	kHGQe
~mre	p3^>JHIOYaZ
~msa	i(J0gHDZG
~mse	i(I)_3I@XHIOIZIa^
~mso	V!G#F%h(B)[*J+J,J-H/I2e3H4I8I9I:H;c=G>H?H@GAJBFCHDGFIGIHGIBJHKFLIMHNHPGQaRJSJTHUFVCWJXIYIZC[H]I^G_IaHbHcIdFeIfGgdhH
~msu	x/[
~mt^	W!X#G%F(G)I*I+[,Z-]/H1J3I4H7J8J9G:];Y=H>E?F@FAZBEDYE[GIIIJJMZNFO^PHSHT]UHVFXEYIZZ[I]G^I_Ha^bHdHeJfGg[
~mta	xHIa_
~mts	u8_
~mu^	u@]MZTX
~muc	j-G9b@IHXIHK[X]ZI
~mud	mBZHGM]a_gZ
~mue	q3IH^IFO]YYa]
~mui	h#]-Z9YH[IZXYZI
~muj	sMYh]
~mul	b!J-H3J4c9I:J>J?J@JAdIJKHNIOITJXJ_JaJhZ
~mum	a-X1]5^9I@_BJIaZE
~mun	m-aHGKJO[SYZYaJcX
~mur	q/[>]MZTY_YaG
~mus	R!H#G(F)H*c+I,X-G.Y/H2J3[4H5X6I9D:]=G>G@^AIBEDJE^FIGHHEIeKYLaNFPFRISITHUFWHXGYIZB[Y]Z_HaFcFdJeJfHgF
~mut	m-J3I9I>IA_DZ_^a]
~my^	o:^HHNYU]YXZI
~mya	uH]
~myc	x9]
~mys	f(F-J9J?Z@HBZHZIIKHMJTIV_ZC[[h]
~n22	x-Z
~na^	J!D#Y%J&H(D)C+Z,E-Z/D0F1F3J4I5F7[8E9];F<F>E?J@cAEB[CXDEEDFEI]OGPIQFRDTBUXVAX]YEZc_CbacGeEgDhZ
~naa	q>YHJIZb[
~nab	N!_#G%F(C)a*I+H,[-E.[/H0H1H2I3Y5I7F8b9I:E<J=E>H@EA_CFDDEHFIHEIHKFLHMFNFOIPERISFTGUaVdWEXHZ?]H^G_BaGbGdYebgGhG
~nac	T!e%G&J)H+H,H.J0^1I3E5J7I8Z:E;H<J=E>FAHBZDEEcGGIGJIKELaMHNDOGPGRXSGUXWIXFY]Z=[G]_^XaBbGeIgGhE
~nad	]!G%I)I*H+G-F/J3E4I7J8J9E:[=Z>Y?[@IBZCFD]EJFJGIHAIEJJKFMXNHOFPbRISXT[U[WIXFYJZZ[I^Ja]cHdHfXhG
~nag	Y!I#H%Z(^)I*I-E/H3H4F7c8]9X:Z<Y=H>H?H@GAJB]CJDGEGGHIEJ_KFNCPIQYSHTIUHVEXIZH[I]I^G_IaJbIcHdceZfGhH
~nah	x/Y8Z
~nai	l:_@GHDIJKXMYZE[ahZ
~nak	k!^0ZHIIa
~nal	T!Y#G%F(E)H*H+H,I-a.J/H0J1I2J4G5]6J7I8H9F:[;I<I=FB^C]DFH_IHJIKEMENJOGQJRIS]UFV]WIXFYIZ>[H]^^GbGcFd^e]fEgGhG
~nam	R!E#E%F&J(E)H*H+H,H-e.I/G1H2^3D4Y5H6I7H8G9D;[<I=F>D?E@AAFBCCFDFEIFgGDH^IhJFKJLFMDOFPFQIRFSHTFUGVHWIXFYHZ@[G]D^EaGdGeHfYgHhJ
~nan	S!F%G(F+I,I.I/E0]1I2I3E4I5I6I7I8H:e;J=X>E?F@XAHCFDDEHFIGFHZIDKXLHMENCOHPGQJRHS[TGUeVHWfYIZA[G]F^H_FbEcGdGeHfHgHhE
~nap	k%I(^6Z9H?J@JBJHYRcZI
~nar	_!J%[(_)[*J-]3]9H:I=J>H?I@GBICZDIHHIZJZKZMJNHP]UJVGXIYYZD][^JaEbIhI
~nas	o9JHEI]KbZJaIb[
~nat	X#G%F&Y(F)I+F,I-Y.I/H2J3d4H5I6Z7I8H9C:[;I<Z=Z>_?aAHBECCEHFHH[ICJHKYNHOFPFQIRGSHTHUFWHXDYI[Y^H_GbGcFdGeIfFgHhF
~nau	j>]F^TZ
~nav	f._3J4^HFMISYZJ]_b_fI
~naz	u3_IX
~nbe	k&aBZH[T_ZGdI
~nbi	q.X7Z>XJY
~nbo	d)I*J,b3J9I>[?IBICIDIGYIIJIKINIPJXJZCaZcIedfG
~nbu	uI^
~nc^	B!D#G%^&E(>)Z*@+Z,B.E/B0e1g3F4[5C6H7G8]:C;b<C=d>???@BAJBECCDBECFFGfHbI@JGKELGM^NAO@PHReSAT?UEV=WBXCY]Z=[A]?^?_Ha@bFcaeBfggFhC
~nca	Y#G(Y)I*I+^-F2J3]4J7J8I9G:G;J<J=a>F@FAIBEDaEGFJGHHIJIKELYMFNGOFPIRJSITIUGWYXGZC[I]G^I_Ib_cId_eZgIhG
~nce	T!H#H%F(F)I*Y-F/I3G4G5H8I9D;J=d>D?F@ZAYB^CFDFEIFIGGIEJIKDLJMGNGOGP[RISJUGVFWIYJ[H]f^HcHdFfGgIhF
~nch	S!F#H%a(F)H*H,H-D0_1H2I4J6H7H9D:G<Z=F>F?EAbCFDEEIFHGfHFIDJHKEMXNEOGPFQISIUFV]WHXFYHZA[H^G_daEcEdZeHfZgHhF
~nci	R#H%E)F*G+G-B.I0H2I3C4G5]7G8H9I;[<I=_>]?D@HA[CEEHFHGGKXMaNDO^QIRGSbTEVJWGXEYZZ[[F]D^G_EaBbYcEeHfIgGh[
~ncj	p=ZH[
~ncl	a%J(J)I9J:I=^>Y@JAXBZDJFZG[H[I[KHMJNJOJPJTJUHV^WIZFaJbJdGeJfHhI
~nco	O!G#a%E&Z(E)G*F+G,Z-J/G0I2H3^4^6Y7H8H:E;H<I=D>D?FBACEDGEGFHGDHAIBKCLGMcNDO^PeQHRGSGT[UCVCW]YHZZ[H^EaFcGdEfDgIhb
~ncp	q%bHG
~ncr	Y!I#I(I)J*J+J,J-G0Y3H6^7J8I9H:I<e=F>I?H@IAZBHCIDHFJGcHAIHJIKGLJM]NGOJPIRYSHTIUHVIXIZF[J]I^J_HaHbIcFd_eIf_gJhH
~nct	g%J(Y-I5^=J?I@IDIHGI]KJMHNHUaVZ[IaIcJdZfYhI
~ncu	sHY_YcX
~ncy	kAbHY
~ncz	x=^B[VJZI
~nd^	F!F#B%C&F(D)D*[+J,F-^.H1I2D3F4Y5G9_:@;E=E?Z@_AbBaCbDHEEFEGJI?JELHPAQFSZTEUIVCWFX[YIZI]H^A_ea[bBc]d>eCfXg@hY
~nda	V!^%G)[*F+H,I-C.J0J1I2I3J4H5J6I7Y8Y9d<J@]BCCHDEFIGHIGKZLHNZOFPFQIRHSFTFUYVEWXXEYI[G^ZaEbFdEeIfFgGhD
~ndb	p7Z>aHZWYZH
~ndc	x3aHI
~ndd	x7^
~nde	J!D#Z%B&F(G)C+D,D-E.G/F0F2G3]4H5F9I:X;G<F=B@bD?EEF^G[HGI_JJKIL]NAOARDS]UBVCWXX]YZ[H][^b_cbbc@dAeEfA
~ndi	Y#H(H)J*I+I-F1[3_4[7I:H;I=]>FA_BFCJDYEIGIHdIGJJKFMHNGPIR]TGVFWIXHZD[I]G^IaYbHd[fFgHhH
~ndl	o3[7Y>_G[HHJ[ZG
~ndo	J%E&I(C)F*I+E-[.I/]0H1F2H3C4D5^7E9I:D;H<H=D>A?Y@@BBCZDCEGFGGFIAJ^KEM^NGOEPFQHRESZTCUCVBWFYI[[]d_Hbfc[dGgchb
~ndr	e#](Z*Y-J3Z9J>I?JBICXDIHGIIKZM[QXTYVJZD][^]aJhH
~nds	c!Y#H(J-I/J3_9F=I>]?J@ZBICJDJIXKFMINZO_VIXJZH]H^ZaHeZhJ
~ndu	f#J%YBIHJKYTZV^YYZIbJcc
~ndv	xHZc]
~ndw	u.YDXZZ
~ndy	m3Z>_DZHIO]aJ
~ne^	F!I#E%A&H(F)G+[,D-H.I/[0F1D2E3e5G6E7C8C9G:E;F<H=?>b?Y@ZACBgC_EYFDGIIJJILIMHOdPHQESCTBUaVEWEXFYIZ>^Ha[bGdHeEfGgZh?
~nea	m,XHHN[QZTYh^
~nec	D!?#@%[&F(E)B*F+C,_-=.G/@0_1e2f3=4_5C6[7C8f9C:@;D<e>I?A@?BECFDJEAFCG]HFI<JDK?LCMDN?OCPDQ^RdSCT@U?V>WCXBYbZ?[G]A^A_XaAbGcgdafegCh@
~ned	h9ZHaJ^
~nee	M!Z)G*Y+G,H-E/F1Z2H3H4E5Y6I7H8F9E:F;I<X=]>Y?GAGBXCcDEE[FIGGH]I_JGKBLGMGNEOGPHRHSITEUGWGXFZb]D^G_GaDbGcFeHfGgXhI
~neg	d!I%d(J)J*I-I3J9G:J>I@IBIDIFJHJKHMINIPdQZUIXJZBaJdHfZh[
~neh	k-Z?a@IHHIIK]N_ZGaJ
~nei	m+JD[KYOZ[Y
~nej	u:_C]JXZJ
~nek	l/^9J@[HFMIN^P]ZHc]
~nel	X#H%H*J+I/H1J2J3]4Z6I7^8I<a>GAJBFCHD[HII[JIKDLIMFNFOJPIQJRHSJTIVGXJY^ZI[IaYbZcGd[hF
~nem	b!I%H&[(J0Y3H:Z=_>I?IBGCYEXHBIXMJNGPIVHWHXI]J_JaZbJc]e[hI
~nen	T!G#F%I&[(I)]*Y+G,H-G.J/G0Z1I2J3Z4]5X6H7[8I;I>^?D@ZAIB]F[GHHHICKDMFO[P_QJRHTGUIWHX]ZG[G]F^G_HbIdHeIfEhF
~neo	x@]T[ZJ
~ner	Q!D%C&a([)I*F+F,a.E/E0H2[3C4F5H7E:d;H<H=I>B?H@YAGB@CDDGEGF_G[HZIDJFLJM[NYPJQHRFSYTFV[WGYGZ;]H^aaFcCdGeFf[gZhD
~nes	X!G#H%G(F)H*I+H-E.J/G0J1I2J3E6J7H8I9G:F;J=b>E?E@@AIBJD]EIFJGHH@IEK_LZMGNZQJRHSZTGU_W[XGY]ZY[H]X^X_YaXb]dJeIgFhY
~net	U!G#G(G)I*J+J,I-H0I1I3F4E5I6I7H8Z9F:F<X=F?G@DAIBCCHDFEJFJGHHbIDJ[KELIOIPHQbRFSEUHVFWIXHZ@[H^G_ZbXcid[eHfBg]
~neu	W!I#F%H(G*J+Y-E/]3H4I6J9Z=G?GB]CFDYGJHZI^KXLZMaOHPJRITIUHWJYJZI[_]X^H_JaFbGcIdGhF
~nev	k%JHELaNXTZZJ
~new	f%X+[-I4I8b9^>I@ZBJDHHBIIMJNHPJYZZD_HcZhZ
~nex	W!I#G%b&[(F+I,I-G/I2J3[4H6J7I8I9I:H<J=F>F?I@bAJCHDHEIGHHXIFJHKCLeMGNFOJPJRJSGTIUJXH[G]H^G_HaEb[c_dFeZgYhE
~ney	x=[]If]
~nez	xVYX^
~nf^	uHHM[NYX]
~nfa	o-[HJKZZ_
~nfe	uR]Z^
~nfi	O!F#H%G(D)E-F.I/G0Y1H2J4G5I6G7G9I:B;I<X=B>E?D@EAHDBEiFHGIIFJGKFLGMENCO^PDQIRGSGTHU?VcWgXGYHZ;[G^F_FaEcDegfCgFhX
~nfl	sH^JY
~nfo	Q!E#F%F(F)G*F+d,H-[.J/H0I1H2I3Y7H8H9G:E;H<X=D@DAHBECcDhFIGXHCIGJ^KJMGNZOGPFQ^RISHTHUGVCWHYZZC[G]E^G_GaEbFcFdEeIfGgHhE
~nfr	i-J9[>HJbN]XZZJcJdJ
~ng^	@!E#_%C&E(I+F-?.J1E2c3C4I5C7I8B9Z:D;Y<E=@>I?C@bA@CHDGFEGDH[IIJCK@LePGQCR^SGVIWDXIYGZa[@]I^e_?a^bHcZdJeBfDh^
~nga	e#^-J0[2X3X9I=J>J@IBYHGI^MJOJVJX[ZG]Ja[cJfG
~ngc	pYa
~ngd	o!^.XHIIJKIN[UXYY
~nge	F!X#^&G)C*[+G,E-C.E/Y0E1E3G4X5E6D7C8X9>:G;Z>a?[@cADBbCDD]FDGIH@JFL]MbPBQHRCSDTBUIWCXGYFZH[Y]]^^aEeCfHgYh]
~ngf	m7b
~ngh	uI]N]
~ngi	f4Z9XGJHEJ^N^_YcYfZ
~ngl	k3[7[E]IJNYOJZI
~ngo	c#I(Z+J-I2[3I9G:I@GBICaGXIFMGO[VHXYZZ]JaIh[
~ngr	x=Y>^HH
~ngs	[!H#H%H)J*I,[-G/J0Z4H6Z7I9E:G;J=G@EBEC]D[FJGIIFLYMGNFOHP]RISIUGVFW[XGYJZA[I]F^G_Jaab]c]dHe[fZgJhG
~ngt	[!I#G%I(G)H*I+Z,H-F/J2_3I4J9H:J;Y>H?I@]BHDFH[IaKFMXN_OJPJRISXUYVJXIZE]I_JaIbYcGfZgJhI
~ngu	e!J#J(I-I3I9J:J=Z>I?FBHCYD]F[HEKIMJN[O[RXSZTIU^VHW[XIZF]JaZbHcJfI
~nha	T%H)H*H+I,J-Z3G4I7I8J9G=G?G@JAJCGD^EIGIHZIYK[LJNYOJPHRHSITHU[VXWHXXZa[I]G^X_IaGbJcGd]fGgHhX
~nhe	Z!J%H3J:J;g=J>J?JAJDIFZIINJVIZI]I_I
~nho	l(]3J>]@JCYD[HIIZVYZF
~ni^	N!D#D%a(c)E*Z+E.H0G1H2G3F4F5H6G8G9D;Z<I=C>CAGBJDIEFGFHGIFJ[KaLFNcOFP^Q_RFSYTEUEVBWeYGZ?[E]E_HcEd[fDgD
~nia	a(^-J3J4J9Z:H=H?X@ZBGCJDZHDJXKHMHN^PJRZU[aIcJdIfYgJhX
~nib	i*_4c9I?ZCHHCMJRJSZZHcJfHh]
~nic	E!F#D%E&H(F)J-C.E/X0J1H3I4]7H8C9^;Z<F=I?^AGBHDAHFJBKIL]RCSAVbWEXCYJZZ[[]Z_ZaYbXcHeGf]hY
~nid	k,[-[9H?JCJFYGYH[MIUIW^ZIaJgZ
~nie	O!C#C&J(])F*F+I-J.H0H1G2H4F6H7G8G9Y>IAGCBD[EGFGGFHEIFJFK]MFO_QHRFVaWXXDZ^]Da]c[gFh[
~nig	d!J#Y%J(H)J-[4]9J:I=J?I@ZBGC[D]I_KEMZNHPJUZVIWIXIZ@]I^JaHbJcZf[gJhI
~nik	h!](Z3I9G:J;Z=]>J?Y@IBIDYHEMISZUIVH^]a]fJhJ
~nil	k>Y@_DZHJMZ
~nim	X!I#H%J(I*I-Z/I1]3H4I5]9E:J=I>H?I@gBGCIDIHJIfJJM[NHOIPIRISITHUIVHXHZC]H_IaHbHcIdIfJhG
~nin	]!I#I%I(F+J-I/J0[3I7J9I:H=Y>H?E@]BXDZHCIIJ[KFL]MHNHPJSYTIU]VFWZXI[I]H^JaZb[dIgIh[
~nio	Z!I#H%](G)I*G+I,H/I1J3G4c7b8_9E:I=G>F?G@GAJCHDHEJFJGIHJIFJYKHLJMYNGOIP^RISIT]UHVFWJXIYJZZ[J]a^J_IaFbHcHdDeIfEhH
~niq	pH[IYP[
~nir	b!Z#J%X(]=Y>J?JBHCJHEKJSZTJUIVYWIZaaJb[
~nis	G!C#B%F&G(^)e*e+B,_-H.F/C1E2F3F4C5F6E8D9B:_;E<F>G?A@?AEC@DDEaGcH=I@JDKBLDPaQFRESBTCUeW_XAYE[C]^^Ia?bCcYd]ga
~nit	Q!b#F*F+G,H-F.X/H0I1I2I3C4G5I6I8H9G:Y;H<J=^AHBZCEDEF]GZIDJHKDLHNAOFQIRHS]THUYW_XGYIZ[]Z_HcEdDeIgJ
~niv	p7c:J>[BJHAUacJ
~nix	uJ]
~niz	T!G#G(G)H*H+I,I-E/J0X1J2J3F6I7I8Y9F:^;I<[>G?F@GAJBDCGDFF^GdH@IFJIKFLIM[N[OIPGQJRXSGTHUYVDW_XGYHZB[H^IaGbXcYdaeHf^gIhG
~njo	o-[9_HGIIUIf[
~nju	xh[
~nk^	O!D#F%F&J(C)F+Y,H-Z.G/I0H1G2H5G7D8G9f;H<H=D>A?A@DAFBaCCEHFGH^IEJGLFMCNCOGPHQHSFTDUDVCWFXDYGZG[I]D^I_]aZbidHeHfDgEhI
~nka	x9IH^I[
~nke	o)YA[BJHaQXZIbJ
~nki	u#IH_VZ
~nkn	a!I&f(I-GBIEIH^IJKIMJSIZD[J_JbZdHgIhJ
~nko	m,[3^4^9JBICIHHIJZJ^]
~nkt	g(Y9]=[?JBYHFIJKIU_VGZZaJdJ
~nla	o3I7]D[OIZJ_Jbb
~nle	xHZdY
~nli	_!I%I(I)J-Y.Y/d7I:J>J?I@GBHDJGJHFIFJIKGM[NGPJSaT]VJZD[I]J^J_IaJbHc^dGfHg^hG
~nlo	Q!F(G)I+J-H/H0J3I4I7I8I:H=H>F?G@FAJBaCIDHFJGIHZIHJHKFMGNHPHRISITcUHVFWJXH[g]I^F_GaIcHdGeIfHgH
~nly	L#D&I(H)[-H.H/J1H2F3C4Y5H6H7F9E;Z<H=Y>E?aAEBCCdDBEGGXH>I^KILFMYOJRGSFTXUFWGXF[d]EaFbFcFdIeHfGg[hD
~nma	k9I@^K]ZZ
~nme	[!J-J7J:I>G?H@ZCJDIIHKHL]M]NIPISJT[VHXJZ][[]J^IaHbbfIg]hG
~nn^	P!F#I%D&J(E)J+G,G.I/E1Z2I3A8G:Y;H<H>H?_@IAHB[DHFGGGIIKHNBODPFQIS]UZV]WGYIZa[b]Ha[bDcCdAeEfbhE
~nna	f%J(J-]3I9I:_>I?I@YBICJDIHJMXNIVZZG[_aJd[fJhY
~nne	C!>#>%[&E(?)F*C+B,^-B.C/?0b1e2e3I4^5B6Z7A8e9A;C<f=D>H??@CAJBZCBDBEFG[HJI;JDK>LBM@N=OBPJQ^RcSAT?U@VDWBXFYdZ?[E]F^?a>cidJfegBh>
~nni	s*ZbY
~nno	B&G(])[*[+F.F/B0X1E2G4Z5H6a9C;F<I=Z>a?aAJB>CEEJF[G]HEJBKJLEMFNIOJQFRDSITGUBVDWEXDZ[]G^Z_^aAbDc[eafBgIhF
~nnt	c!J#I%H&a(I*J,X-Z3^4[9H=H>G?[@FB[CHDIEJIEM^NXPHVHXH[J]J^H_JaGbIcIdFe[fHgIh[
~nnu	]#J%J&[(I-H3a7]9G=I>C?H@HAJBID_EJHYIHKGMINIO_PJTIUJVIXHZG]^^JaGbJcJdYfJ
~nnw	T!F#F(I*H+H,F-H/Y0[1Y2J3F4F6H7Z8I9J:F;H>GAJCFFIG^KZL]MEOHQJS^TGUYW_XGYHZA[G]F_HaIbFcEdYeZf]gZhY
~no^	N#[&H(B+H,F-b.J/B0Z1F2F3]4D5G7E9X:Z;F<G=Y?Z@YBFCHDcEEGGI^JEKHLEMANGOcQFTAUaVJWYX[YEZ9[H^F_JaFbBeFgDh@
~nob	^!I&Y(I)I+[-I1[3J9J:H=JAIBHCHD]GZHEIIKHN[SYU]VIWZZE^YcYdYf]
~noc	W!]%I&Z(H)I*H+H,J-F/G3D4I7J8J9Y=H>Z?G@_C[DYEHFJGIHDIGJILHMeNGRJSJUGVGWYXGYIZG[I]G^G_YaZbHcIdHfGg[hY
~nod	q:]=]CYHHMY
~noi	xH]
~nol	q5]H[IFN]
~nom	_!H#H%H(H)J*J+I-_2_3F4H9D:^=Y>E?G@EBFDFFZHGIfJJKXMFNFOGRITIUGWJXX[H]G^J_IaFbHcIdHfG
~non	b#I)J+Y-I/J3H>F?IBFCYDGGXIFKYNbOZUeVIZE]J^JbIfIhI
~noo	h-Y9]@_D^HIKJZG
~nop	q(bHGZFaZ
~nor	S!F#H%G(J)c*^+G,H-Y.J/H0J1I2I3H4H5Y6J7H8I9G:G;I<J=E>E?F@[AIBYCFD[EIFJGYHEIIL^MZN]OIQJRHSHTFU[WGXGYIZ[]E^X_GaFcGd^eIfFgFhZ
~nos	e!J&Z)[3G7X9I:Z>I@HBGDIHDIYJ]KIM_OYVHZB[^^JaJh[
~not	?!D%H(]+D/C0Y1B2D5G6_9_;I<F=Z>Z?^ADBID[EFGYIEJCKIMFNFOEQDRESGTIU?VAXEZ^]<_baae_f@gFhD
~nou	T!H#G%G)H*Y+G,J.J1J2I4I5J6I8^9^;J<J>G@^AJC^FJGHHII_JGLHM^OGPIQJRISHTHU[VEWIYJ]Z^F_HaEdFeJfGgHhB
~nov	d+[-J3J9c>I?J@_BXCIDHHII^KGZB
~now	R!E#G%G&g(D)H*H+H,I-a.I/H0I1I2I4H5I6I8H9C:G;J<I=F>[?CBYCFD^EHFIIDJYKILHMaOGPHQJRITIUGVEWHXGYI[a]F^G_ZbYcGdEeHfGgEhG
~npa	u!X@^
~npo	s)[
~npr	J![#D%E&H(F)D*C+F,E-A.H/f0_1H2G3B4D5H6c7]8F9D:C;G<G=A>D?D@AA[BACCDCEfGCHCI@JEK@LFM@NaOFP[QGRFSET]UCVAWDXEYFZ=[E]D^E_baDbDcfdeeEf]g]hB
~nq^	u#]HGM[X[
~nqu	d!J%Z(Y-I3_9J:J=^>J?H@IBIHJKHMYNJOHS[UYVYW[XYZDaHbIcJdJ
~nre	_!J(I*I+[-I9J>J?X@IBJCZDaEcHGIHKJMZNGOXUJVIZI]JaJdI
~nri	k,^9HDZE^HZeX
~nro	o*YD]H_
~nru	k3[9I>Y?_a^
~ns^	Q!Z#X&Y(D)G*F,[2H3a4F5H6H7Z:X;H=X@ABBCHD[F[GZPEQITZYHZC]EcDhH
~nsa	o9H>^DHHBZ^aa
~nsc	b%J(I+b-I3I:J=Y?HB[CIDbGJIIKIMHNIPJUIVHXIZF[J]IaIbHcJdJfIg[hJ
~nsd	k%JPa
~nse	Y!H#H%Y*I+I,J.X/H0J3E4I6I7Z8J9G:[;I<c=a>D?Z@DCFD_EIFYGIIEJIKGLIMFNXPGRISXTGUYWGXHYYZ@]F_IbFcXdGeJfFhG
~nsf	uHafY
~nsh	pHYZ^
~nsi	W!X#G%H(H)I*I,J-^1I2^3b4H6J7J8I9H:F<Y=G>H?GAaBFCHDXFIGZIZKXLJMGNGOEPIRISJTIUHVGWJX[YJZ[[Y]H^I_HaFbHcHdIeIfGgI
~nsl	qHbZFaIc[
~nsp	k&bHGNJZFcb
~nsr	xG[N]
~nst	U!G#G(D)H,H-E/I0b2J3X4H5J6I7[8I;J=F?Y@]AJCGDDEIFJGGH_I[JbKDMFPGQJRHSHTGUGWIXGYIZ@[H_HaDbYcFfegHhF
~nsu	]%_(a)I-G/X1X3H9I:d=G>J?J@IBFDIHBIZKJMJPISJVHZ^aJbJcIdJeZfIhJ
~nsw	j#J&Z4]9[?]DXHFXZ
~nt^	7!a#^%a&J(E)F+a,[-a.D/F0j1D2]3B4C5[7?8B9>:c<@=H>E?<@CA[BYCEE?FGHII]K_M?NGOCPbQ[R9W[X@Y@ZB^^_]bHcHdCfDg<he
~nta	G!c#^&F(>*H+G,E-D.G/J0D1C3e4c5I7C8I9E:D;G<I=I>X@?BBCcD^E[FaHAJBM?NCOCQDRBSCTCUGWCXeYDZ[]FaHbXcXeCfGgBhC
~ntb	q3^9I=_HEI[ZI
~ntc	u!_2IHHIIL_
~ntd	u!aHHPJZH
~nte	F!I#E%@&[(C*B-].E/?0G1F2D3^4G5H6D7C8C9F:E;I<E=@AFB@CEECFCGHHGIZJIKaLGMGNZOdQIRCS^T[UBWCX_YHZF]d_IaDcddcfCg_ha
~ntf	x8Y
~ntg	p#]%J0]HIT]VJZI[[
~nth	]#Y%I(I)I+F-d/I1J3a6[8[:I=^>G?I@IBGCHDZGIHHIZJJK_NHOGPIRJTHVHXIZI[I]I^I_HaIbIcIdHfHhH
~nti	G!D%F&G)H*F+B,d-_/D1G2F3]4C5I6E7d8H9@:C;E=Y>[?^A^B@DYEDFHGJHbI]JDLDMaNDOBPARDSHTIVEWDX[Z@[D^Z_AbIcHdZeCfEgBhI
~ntl	]!H#_%J(I-b9J:J>H?I@_BHCJDJK]MJNISYVZ[H^JhG
~nto	K!]#e%b&](D)C*E+D.G/I1E2[3E4C5F6F7E8F9_:^<G=?>@?A@XAHBHCBDHEHFEGCH[I=JIK@LXM@NHOJPYRDTYVbXbZY[I]H^]a@bAeIf[gFhF
~ntr	A#@%B&E(C)F*D+@,F-H.C/i1Z2F4f5d7b8?9?:I;C<B=]>;?>@EAEBaC=D>EAFBIDJaKIMIPDQEScTdUGV>WAX=YGZ^[C]=_^dEf]ge
~nts	a#[%I1Y3J6b@IBYHHIFKIN]OXTXVJZD[cbHcJdJhI
~ntu	i)Ybb
~ntv	u>]aF
~ntw	s*]4Z5I9^>IDIHFMJX]aG
~nty	s@]H[
~nu^	d!J&]-J.Y9G?I@IBID^HYMJOX]_aI
~nua	d!X#J-J3]7]9I?J@HCJDJH[KYOJTYX[ZI_YaHdZ
~nub	f#I-J/a0^3J>J@JA[EJHHIJJYKINHOJP[T[ZJ_ZcIdHfI
~nue	]!I#I%I(I)[*I-I/Z3F4I8[9G=I>G?HB[CHJJMbNXOHRJSIVHXZ[J][aGdHfHgJhG
~nug	sC]I_ZH
~nul	oLY]a
~num	E!B#B%C&G(A)D*C+^,E-F.E/C0F1D2E3o4C5F6F7E8D9>:A;E<F=A>h?D@=ADB?D_EEFDGCHDI^JDKALEM?NAOoPBRCSDTAUCV@WEXYYEZ=[C]>^E_CacbBcCdCeFfBgDh>
~nun	c(J+]1Y3I=I>I?J@HBID_EZHEKJL[MJNJUJVYWZZZ]JaXbJdX
~nuo	_!J#_%H(I-F/X2J3F4J7J8]9J:Y=I?I@YBaCIHJJJLJM^OISITJUJVIXI[Z][^J_JaHdHfHgIhF
~nup	u([=ZHI_[
~nus	oIb
~nut	O%D&I(G+I,Y-Y.I/F0H1F2G3E4E5H6G9E;_<H>C?Y@GA_BGCDDEEGFHH@IXJGKFLXMiNDOIPYQIRgSEUCWFYFZD[H]]^[_]aZbCcBdGeGfGhG
~nuv	o/[MYZFh_
~nux	uH^ZI
~nva	^!]#I(X-G/Z3]9F:H;Y=Y?Z@FBGCHDGK_MGNHOaR]UJVIXIZC]H^]aFcJdIfIhI
~nve	g!X(J-_9F@FDIEYHEIHKcNYXJZE[]aJgZhG
~nvi	X!I#H%J(H-G/J3G7H9I:j=H>G?HBGCHDGGJH^IFJJMGNHOJPJTJUIVHWHXHZC[I]H^I_JaYbHc_dYfIgJhH
~nvo	h&](]7XH^OIZJa]
~nwe	kHHMZN^U[ZG]Ya[
~nwo	T!F#F(I*H+H,F-H/Y0[1Y2J3F4F6H7Z8I9J:F;H>GAJCFFIG^KZL]MEOHQJS^TGUYW_XGYHZA[G]F_HaIbFcEdYeZf]gZhY
~ny^	N!X#a%F)E*F+G,I-^.H/F0J1H2H5I6I8^9H:^;Z<I>B?D@XAFCDDBEHFHGFIJJILFMDN^QIRGTZUbVGX^Z@]E^Z_FaYbGcFdZeHgGhB
~nyb	o+Z-^9]HHSYUZ
~nyc	p(^=YD[ZF
~nym	f=Y>]HDOYVYZZc[dZgZ
~nyo	j*X9Y@_HJMIP[UXVIZX
~nyt	h-G7[9[;[?JCEDaI[MJZJ[Z]H
~nz^	e9I=cBJH_RYU[VJZIfJ
~nza	]!Y#Y%G&[*J-G3Z4I8[9G:I=^>G?H@FAJBGCXGJI[JJKFL^NYODPITIUIVIX_YJZE]GaFbIcIfGgJhH
~nze	h!Z=bHDU[VJZIc]
~nzi	f,X-J@JIJKINYU]VYfY
~nzo	sJ^][
~nzu	u8^
~o12	x-aHG
~o20	q-c9JHIKJZJ
~o36	l*J=[HGT_WZ
~oad	a!Y#G)X-Z>ZBHHaJ[KIZF[Fa[b]
~oar	a(J)I*J,b-I3J9G=J?IBHCIDJHbIIKHMINIPISXTIUJVJZC]JaIcIedfG
~oat	u?[U[ZJ
~ob^	i=GHbNZX[
~oba	Y!I#I(c)^*[,d-H3X9J:I=J?GBYIHKHMJNJO^PHTHUHVFXIZC[JaZbJdDeJfJgHhI
~obb	qDYHGLY[^b[
~obe	oHGTYV[X[ZDhb
~obi	d!J#H-H3Z9F=J>Y?I@GBYCYD]HDIHKHO^VIXc][aHhJ
~obj	S!a#H%G(F)I*I+I,I-D/F0I1H2J3F4G6I7I8G9F:H;e<J=G>G?G@FAfBFCGDHEIFIGbHEIEJHKFMFNEOHPGQJRHSITGUGVFWIXGYIZC[I]G^Z_jaGbHcGdFeIfFgHhE
~obl	T!F#F%Y(F)I*H+H,I-D/G0I1I2J3F4H6I7H9E:E;H>F?F@EAHBdCEE^GHIEJHKGMFNDOHPFQJRIS^TGUFWGXFYIZe[X]F^G_GaDb^cddGeIfHgIhF
~obo	]!H#I%I&Y(I)H+Z-G1[3Z8J9^:H=I?IAIBGCGD]FJGYHCIHKHMJNZPJSXU]VHWYXZZC]J^YcXdXf]
~obr	m9eBIHFZI
~obs	q1]HHK[U^
~obt	q,aHJ
~obu	x%YYY
~obv	s-cZG
~obw	l#]*Z-^CHHIIHM]ZIhZ
~oc^	o:[@HCXHEMZOZZGh_
~oca	^!]#G%H(X)H*G+J,G-G/^0I3H4I6X8J9F:I;J=D>G?C@[A^BFCGDFFJGIH^IFJJKGLJN]OIPIRITIUZVGWYXGYJZ[[]]H^H_[aGbHcHe[fEgJhX
~occ	Y!G#d%G(Y)Y*I+J,G-Y/H3F4H7J9G:H=I>H?H@EAJBYCGDGHGIFK[LJMENHOJPHRISHTdUIVGZ^[^]H^I_HaGb]cIdIeXfHgHhG
~oce	b!]#I%J(J+Y,X-H3I9G:J=I>I?I@IBGCIDIH?I[KXPJSb]daHcJeZhJ
~och	S![%E(F)H*F,I-D.J/G0J2I3C4H6I7I8H9X:G;[=F?^@_AIB[C[EGFHGYHCJHMdNEOFQJRHSIUFVFXEYHZF]]_XaXbFcGd]eHfDgYhD
~oci	p&[-^8Y9Y:XHHIEK]ZJ
~ock	C!?#l%X&G(A)G*D+C-Y.]/A0F1G2E3A4J5E6E7C8D9?:B;H<E=B?AACCBDAEFFEGCH_I?JYKFLBM@NDOEPBRdSDTjUCVAWEXbYEZ?[e]@^G_@aBb_cXdBeEfAgBhB
~oco	e-Y9G>H?I@^BHCJI[KJM]XJYgZEaHcFfHhH
~oct	xHHV]
~ocu	kH_ZYb]
~ocz	xXY
~od^	M!F#F%G&J(F)F*]+^,H-F.I/[0I1H2I3a4J5I6I7H8G9a:F;H<I=D?g@HAGBZCeDcEGFGGGHCIHJGKHLGMDNFOEPFQIRHSHTFUGVDWFYHZ?[G^G_Ea]bFcGdGeIfFgGhE
~oda	W#I%J(H)J*[-G/I3I7I:G=H>H?H@eBED]HBIFJJKEM]NXOJPJRJSdTIU[VFWYX_ZH]IbIcHdJfJgJhH
~odb	s#]TY[Z
~odc	xZ]
~odd	qIYN^
~ode	H!D#@%D&Z(B)E*_+I.I/D0H1F2H3H4D5G6G8F9E:G;G<G>f@@AEB^C^D@EaFDGEH_ICJFK?LEMBNHPEQGRDSETDUDXdYF[E]Z_EagbEcDdEeGfIgEhC
~odg	s-]
~odi	S!G#F%G(E)I+H,I-D.I/H1I2I3Y4H5I6I7^8I9B;J<J=F>_@bAIB^C_DEEIFIGIHCJHKHLHMHNEODPHQJRHSITGUGVEWIXcYIZ=[H]E^__GagbGcHdGeJfFgIh]
~odo	]!H#H%J(H)I*^+X,J-Z/I3I4J9X:I=I>H?b@GBYCbDJIHKGMFNGOIPIRJS[TYU[VGWJXHZD]I_JaIbIcYdXfHgIhH
~odr	o-Z/Z@[HIKZMJN_ZH
~odt	xZYh]
~odu	_#J%J-Z/J3J4G5H=H?I@GBGCJDJHIIIJdKHMJNGPISJV^a[cIdIeJfIgbhZ
~ody	T!E#D%F(Z*Y+_,I-[.J/G0J1Y2J4H5I6J7I8G9Y:F;X<]=G>G?F@XAGC]DZEIFHH>IIKCMGOHPHQJRHS_U^VIXZYIZE[H]G_YaFbIdZeIf]gGhF
~odz	i3]9G@ZBZDJHFXZZIaa
~oe^	xZY
~oed	u9_HI
~oeg	u>]@JHJP]TY
~oep	uHZV_ZI
~oer	u6^HIOZ
~oes	K!H#Z%G&Z(H)G*G,I-Z.H/I0I3]4I5H6H7Y9C:I;I<I>Z?E@[AIBACEDDEHFHHaIYL]O^PFQIRGSFTYVDWGYJZ_]E^F_IaIbYcFdEeH
~oet	g*[9HCFH[I_KIN^YXZH
~of^	k![(I)J*cC]HGZI
~ofd	xI^
~off	N!F#D%E(C)H*_+F,H-D.I/[0]1E2X4Z5H6I7H8H:F;[<H=H?^@DAHBDCDDDEHFHGYHaI@JGLHMeNDOFPFQIRGSGTeVIWHXEYHZ@[Y^F_FaFbFcEeIfIgdhD
~ofi	_%H(]*J-G/I3a>Y?Z@HBICbDHHFIHJJKIMFNIVJXJZF]IaIb^cJfJgchI
~ofo	s@^HZ
~ofr	s3J>J?bOJaI
~oft	M!E#C%F&J(D*Z+G-I/Y0H1[2H3E4F5H6G7c8G9F:E;I<I>D?E@BAGBDCFDEFHGFIBJ]KCLGMINDOGPEQIShTcUEVDWEX]YHZ>[G]E^FaZbEc]d^eHgbhE
~og^	lL[R[ZHh_
~oga	uZ]
~oge	f#J%I(I3Z=J?J@YBZCJDGHGKXVGW^ZahJ
~ogg	_!J(G-J3J9I:J;X>H?J@YA[BZCIHGIHMINITIUJVIX]]I_^aIbahZ
~ogi	R!Y#Z%H(F)H*G+^-E.J/E1I2J3H4G5Y6I7e8I9J:Y;J=G>J?F@DAIBDCHDCEJGHIZJHKGMJOIPHR[SET[UGVFWIYJZX[F]F^d_HaBbdcHdHeJfFhF
~ogl	b#E(J+Z-I3I7b9J:I=I>J?HBGC_DJH^KGMINHOJTIVIZa[Y]JaJbF
~ogn	d-].Y3F7Z9J>H@_CIDIIFNJO^VYZGaJh^
~ogo	Z!I#[(I)J+I-H3J7I:H=I>H?H@GB_CJDHH^IHKGLdMINISJTGUHVHXJZA[I]H^H_JaJbgcFdJhH
~ogr	p1]6Y9]>JHGZ[
~ogs	g#H-^:ZH_IGLZNJTYZH
~ogu	u3^hY
~ohi	l!I)]-]?IAYHIP[QZUH^^
~ohl	j#]*Z-^3JCZHHIHKJM]ZHhZ
~ohn	d3_>X?J@JE[HJIJKIL[MZZE[a_YdZhJ
~oi^	g(J*Z7X8Z9J>J@HBICIHFIZKIVZZZ[]a_dJf[hJ
~oib	x-[
~oic	a#H(J-H3J:I>G?]@^BICGDIH]IIJ]KEMINXOETIUJVJZG[d]Ja^hJ
~oid	x#^B]ZF
~oig	s4]HIUJf]
~oil	x3]aG
~oin	V!I#G%G(G)I*Z+H,I-^.J/G1J2J4G5I7G8_9[:Z;E=G>E?F@DA_BFCGDEEIFIG^HaJHKILIMINEO_PEQIRISHTHUIV[WJXGYJZX[H]F_^aFbZdHeIfHgHhH
~oir	i9I@_BJCJIJK[TZV]ZY[JaJb]cI
~ois	c#Z(J*^3I9H:J>F?_@]BHDHHIIHMINJOJVYXaZC[[]IaYhY
~oit	_#J%a(^)Z-H3H9H:H=J>Z?I@HBICID[FIH[IZKYMHNXUJVHXZZF]IbJdIfIhI
~oix	u?]ZG[^
~oj^	uRZTX
~oja	xIYZ]
~oje	e!Z#X9[:Y@]HZVY
~ojo	uHIK]Z[h[
~ok^	Q!F%F(G)Y*G,I-I.I/b0J2Z3D5J6I7H8^9D<I=G@BAHBcDEFIHcIEJHKGLHMdOFPGSIT[UGVFWIY[ZH[H]I^GaEbFcFdGeHfCgIhF
~oka	Y#F%G(F)H*F+J,H-F/^1I3G4H8J9G:G;I=E>G?F@EA[CGDFEcFJGHHIIDJIKELIMEN]OHPGRISFUFVFWFX[YJZ?[I]G^H_]aFcbdfeIgahE
~oke	T!G#G%G&J(F)F*H+I,k.I/F0I1G2J3F4]5I6H7H8H9C:G;X<J=F>B?]@GAHBECGDEEIFIGGH]IEJHKDLHMFNJOHPEQIReSJTGUGVEWIXGYJ[I^H_GaFdFeDfYgIhG
~oki	T!H#I%J(I)J-H.m/J3H4J9H:I=I?H@IBGCIDIFJHJIGJIKHMHNHOISHTJUHVHWJXIZD[J]HaHbFcIdIfIhI
~okk	p#^HJTXcY
~oko	h#aBIHDT]VJY[ZI[YaZf[
~oks	xHIIa
~okt	f7dHIXYZG
~oku	sH]K]cY
~ol^	N!]#C%g&J(A)E*J+F,G.H/D0G1^2e3A4D5_6H7G8F9C:D;b<G>F?C@BBADFEGFFGIHHI_J[LYPDQ_RDSFTDUcVIWFXFYcZC[E]D^D_EaCbDcCdDeGfCgY
~ola	Z!I#I%H(H)J*I+J-Y/H3F4_9a=H>G?HAJBGDHEHFYH?I^JYKGMHNeOHPIRITIU[WIXGZD[J]H_IaGbIcYdIfIgJhH
~old	S!F#G%G(I)d*Y+G,H-D.J/G0J1]2I3Z5I6I8H9B;E<J=G>B?E@]AHBDCFD[EIFYGFH]IHJJKILHMFN^P_QIRGSHTIUDWIX_YX[G]F^Z_EaZbGcGd[eJfGgEhF
~ole	T!F#H%G(g)h*e+I,I-E.J/G1Z2J3F4_6J7^8H9E:J;J<J=F>c?HAIBDCCDDEIFIGHHEICKELHMGNFOHPEQJRISFTHUYWHXGYJZ>[G]F^G_HaEbGcGdHfGgGhG
~olf	u#^6YZG
~olg	k/]B[HGO]RJZ[cHf]
~oli	H!D#G%D&I)Y*b+F,G/^0I1G2H3D4F5b6H7F8G:C;H<H=C>E@[AFBBDBEFFGGFIEJaLFMCNmOFPERGSDTEUEVIWhXFYGZ:[E]D^E_EaCbEcEdEeGfEgChC
~olk	o)[-]F_HDZHd]
~oll	M!I#H%D&I(b)X,G-A.H/Y0H1H2H3D4d5d7E8F9Y:];G<H=J>C?B@^AFBACDFGGIH]ICJbKBLHMCO[PFRFSFTFUEVdWFY[ZE[E]C_EaIbEcEdFeHhD
~olm	xH_
~oln	p/[9IH[M[TZZG_Y
~olo	V!G#F%G(Z)[+H,I-D.J/I1I2I3E4H5Z6J7J8I9C:G;Y>D?a@YAIBJCeDEEIGIH@I^JJKHLIMFOGPZQJSGU_WJXFYYZA[b]G^I_HaDbGcHdHeJfFhF
~olt	_%H(G)J*I+J,Y-J3H4[8X9G:H>F?Z@]B]CFDHIFKZMHNHOJPZRYSJTIUYVGX_ZC[J]H^JaZbYcJdHfHgJhH
~olu	j/ZdJgb
~olv	a![#I(J-I3H4Z9G=I>X?HBaCIGJIXK]MGNIOIPIRJVHXI]I^_aHbIfGhI
~om^	H#D(B)[,G-].I/B0G1Z2E3B4Z5G6Y8I9I;_<F>I?H@GADB@CIDIEFFEGZHaJbKbMAOJPaQJRGSETXUGWEYDZ@]A^[_]c[dIeFfAgIhH
~oma	I%^&H(D)B+E,D-A.G/X0F1E2G3E4g5c6F7e8b9A:D;E<G>BA_BACADBEEGHIBJ^KGLFMFN]OEPdQJRESETYUDVAWEYFZ;[E]C^D_Ja]bDcCdCeFfJg_hD
~omb	b!I#I%J(G)J*J+Y-[2[3X9G:Z=E>X?F@GBHDEGIH_I]MHNHOHP]TXUIVHXXZF[JaGbIcJfYhI
~ome	I!J#X%D&H)I*H+X,E-g.E/H0F1F3F4^5F6F7J8D:d;]<Z=B>Z?E@HACB>CIDDE_FXIYJZKHLGNGOAP_QFRCSGUHVBWZXJYFZ][C^I_FbXcCdJeFf[gChH
~omg	xcYd[
~omi	[!I#J%^(H)I*H,I-H/J3H4c7c8a9H:J=I>I?I@GBGCIDZIHJYKIMHNIOJP_RISIT^UIVGXJZE]I_JaIbIcIdEeJfGhI
~omm	Q#B%B&I(C)Z*F+^-d/I1H2H3G4H5H7G9B:Z<I>H?H@GAGBJDZF^H]IIJHMCNBOJQHRFSGTYUDWGYGZb]J^F_FaadCeGfGhJ
~omn	uDZZ^
~omo	Z!I#F%J*Y+Y-G3F4J9^:H=I?[@aBED^HaJJKELJMGNHOYPITIUDVFXcZ=[H]H^JaGbHcJdIfIhY
~omp	F!Y#^&G(G)[+b.G0E1G2X4B5E6E7H8]9?:^;E<E=F>=?E@JB[C>DIECFDGDH^IdJDKGL_MZN_OZQJRCTIU^V[XAYDZE[]][_Ja@bDcAf?gDhG
~omt	k-^BHD[HGO[XGZ^a[
~omu	q-^HIZZ
~on^	7!B%[(c)E*]+[,X-Z.D/<1^2E3X4>5D6J7A8C;Y=H>b?a@@AFBDCYDbEbFBGGH^I=JBK<MFN_PHQHRDT?UcVFWYXFZ@]e^^_AaXb_c]fFgCh>
~ona	S!X#F%F(E)G*G+G,H.J/H1I2J3Z4H5]6I7H8H;I<I=EAIB]C[DEEHGYHcIDJXNCOGQIRHSFV^WHXF[G]Y^G_GaGcFdXe[gHhE
~onb	f)J*J,c9I?JBICJHXKJNJPJZDaJcJedfG
~onc	]!H#I%G(G)J*Z-H/J4J8J9F:H=Y>F?F@]AZBcCHD_GJHIIFKEMHNGOHP]RJSJUZWHXFYJZY[H]H^JcHdYhH
~ond	P!E%F&J(F)G,H-].H/G1H2I3J4F5H6_7H8_9]:E;H<H=E>J?B@fA^CeD?EGGGHaKALFMCOYPFQHRES^TEVDWGXCYGZH]ZaAbEdEeHfEgGhJ
~one	I#I%E&H(C)B*E+[,I-@.F0G1E2J3a4D5E9>:B;F=I>c?[ADBcCZD^EEFEGFH]I=JEKZLEN]OaPBRESCTBUcVCWEXBZ<]Ia]bIcYdHeFfHg]
~onf	O!E#F%F&J(D)E-I.H/F0Y1G2I4G5H6G7G9G:B;I=B>E?D@DAHDBEiFGGIHZIEKELIMDO^PDQIRFSGTHU?VcWfXFYGZA[G]E^F_FaDcCegfBgFhY
~ong	J!]#a%G&J(C)F*G+F,Y-B.H/I0G1G2e3Y5H6Y7F8G9Z:I;G<H=E>Y?[AGBCCDDBFGGDHEIbJDKHLFNXOZQHRaSGTYUEVCWGXZY][F]D^CaCcCdHeFfCh]
~oni	R!E#E%[&I(G)F*Z+D,G-F.H/H0a1G2H3H4d5H6F7G9I:D<Y>G?Y@CAGEGFGGiHZICJGLGM_NBOEPHQGTFUCVCWFXEYEZE[F]D^F_JbEcCd_eGf]gF
~onj	p-[9_HHIIhZ
~onl	J!I#D&I(G)Z-F/a1F2F3C4X5G6G7E9D;Y<H>D?aADBACdDBEFH=I[KGLHM]OIRFS^T^UEWFXE[c]DaEbDdGeFfEgahA
~onm	k,[@[cZdY
~onn	C!=#=%Y(>)E*B+B,_-=.D/?0_1e2e3X4a5B6Z7A8e9H:D;B<d=F>E?C@;AIBZCCEEFGG[HDI:JBK=LCMCN<PGQ^RcSDT>UDVIWAX?YaZG[I]D^>aEcifdgChB
~ono	Q!D#_%D&](E*J+H,H-B/G0H1H2H3Z4F5Y7H:Y;H<I=E?X@JD_EHFXHIIYJGKHLGOfQHRFSGTDUEVYXDYHZ<[a^F_JaBbEcFeHfFh]
~onp	J![#D%E&H(F)I*C+F,E-A.H/f0_1G2G3B4D5H6c7]8F9D:C;G<G=A>D?C@AA[BACCDCEfGCHCI@JEK@LFM@NaOFP[QGRFSET[UCVAWDXEYFZ=[E]D^E_baDbDcfdeeEf]g]hB
~onr	mCJEcHGNI
~ons	X#G%]&J(G)H*F+Y,I/I0J1I2I3D4H5J6J7I8I9Z:c;I<J>H?FAaCFDXEHFXIJJIKDLIMFNEO[PGQJRHTGWGYIZZ]G_HaYbGcFdGg]hF
~ont	A!c#f%_&D(>)C*?+@,F-d/E0B1A3c4g5d7G8E:Y;G<B=Z>G??@DAFBDC^D[F^H>IcJcL[MENDOGPDQHR?S?THUEW@YAZ_]F^Z_Da:bEcIdFe@f;g>hG
~onu	p3X?^D^HH
~onv	o(]3J:_>[HHOYZJ
~ony	s!^(]HJVZZJ
~onz	uMYUY
~oo^	x>^HG
~ood	c3J9d>JB_CHDIHCI[MJXJZF]IaJfIhI
~oof	j(I)J*cC]HFI]ZI
~oog	l#D7bBJHaZH
~ooi	qB]D^ZI
~ook	L!E#F%F(E*F,H-G.m0I1I2I3C5I6I7G8^9C:H;I<I=F>G@BAHBbCJDDFHGJHdICJGKELGMdNIOEPGQIRGSFTYUEVDWGXEYHZE[G]G^GaCbDcEdGeIfFgHhE
~ool	_!J%I/H1a2[3H4J7I8J9H:J=J?HAYBHH]IIJ_NHRGSJTIU_VIXIZG]J^J_JaJbIcIdHfHg^hI
~oom	f-IHdRIZHcZ
~oon	b(I)Z3X9[>[?J@cD_HEKIZI]J^IaE
~oop	f-Y3^HYR[VJZZ]F^]bIcIfZ
~oor	S#G%G)H*I+I,I-_/H0J1I2J3[4H5J6J7I8I9H:G;I<J>E?FAICGEIFJGXLIN^OIPGQJRHSHU[VaWIXGYIZ[^Z_HaFd]eIfJgHhZ
~oos	Z#I(I*J-[9H>I@[CZDHHDKZL_MIZE]_^I_Ja[bJ
~oot	d#JB]HaTGZD[G]JdZf_
~op^	L!H%C&J*F+E,G-_0J3C4D6G7F8E9B:D<G=B>F?C@GA^BICDDCEFFGGdHeJ]K@LJMbNBOEPZQGRCSXTDUCVYWFXaYFZH[E]D^J_EbddDgHhF
~opc	k([?_C[DJHEZJ[_^XaJ
~ope	R!G(])I*H+I,I-G0J2J3Y4F5I6Y7G9J:G<Y=F>[BFCHDFFJGHH^IFJIKELHMGNFPgQJRGSHUZVCXGYHZ>[GabdCeGgHhG
~opg	p*[>JB[D_HHO[ZG
~oph	xH^
~opi	i-I6]=H>I@IH^IJJ[KG^[aIh_
~opl	W!H#J%F(Y)Z*[-a0J1I3H4I5J6J7J8^9H;^=I>F@EAZBGEJG^HEJHKFMGNFOJPbRJSITIUFVZWHXIYJZA[Y]I_GbGcHd^gGhI
~opn	m(]@YHHV[ZY
~opo	c%J(Z*J-I3G9H=I>G?eCGDIIIKIPJR[UJVGXIZE]]_[aGcJf]
~opp	U!G%G(G)I*J+J-^/I0^1X2[3G4I6J7J8I9G:H<J=]>Z?GA[BDCGDFFJGGIZJHKELIMFNGOJPHR^SITHUHWIX_[I]b^I_HaFbGdGeHf^gHhG
~opr	pHZ^a
~ops	k3^>J?IBIHFNYZDabb[
~opt	R!F#F%F)G*b+G,G-G.J/I0J1H2J3C4H5J6H7H8H9H:G;I<^=F>D?d@FAIBDC_DDEHFIGGHAIFJHKGLXMGNFOHPFQJSIVEWHYIZ?[d]E^e_HbYcFd_e]gG
~opu	q-a3I9IH_ZJ
~opy	q-Z6]8HA]HG_[
~opz	o([?^C[HG[[aI
~oqu	T!F#i%G(E*G+I,I-[.Z/G0I2I3F4G5J6I7H8I9E:G;J<J=G?DAICEDFEIFIGIIDJXKFLIMDOHPGQIRHSFTfUGVEWIYIZA[_]F^I_HaEb^c]dGeJfFgGhF
~or^	>!Z#A&d(Y)E*]+B,]-E.Y0G1B2b3G4_5J6^7D8_9:;@<a=C>I@DAaBCCBDFEZF?GGH^IAJYLBM[NGOIP]Q[RDSbT>VIWIXBYF[A][^A_dbEdBe_fGg?h@
~ora	N!H#@%E&J(F)F*H+G,G-C.H/G0H1I2H3C4J5X6H7F8G:];H<I=D>B@aAXB[CGDBEGFHHZIAJFKJLdM[N]OFQHRaTdUDXbYGZ<[F]D^F_Ga_bDdEfEgGh]
~orb	e(a)X-bHCIZKILJZG]X^_
~orc	W!J#J%J(I+Y-Y/I7J8J:I<Z=Z@DBFCIDFGJHZIGJ_LgMGNDVIY]Z?[a]I^H_JbIcJdIfJgJhG
~ord	2!=(Z)A*B+@,I-d.F/X0H1C2_3E4?5E6X7]8C9>:H;B=D>A?@@YA>B_DGEEF@GZH]IdJ^KbLZM_NbOCP?Q@R?SFT@VCWIX?YCZe[_]G^__=aFbXcCdbfFgXhc
~ore	O!H#D%I)[*[+_,G-F.H/E0H1Y2H3C4F5H7J8i;G<H=D@?AfBbDGEEFGHEJFMDNIOEPZQHSGTFVAWGX]YGZ:[E]D^E_aaEbJcEdHeGfEgGhB
~orf	x#]SZ
~org	H%D&J(@)I*D+F,G-B.H/F0H1G2H3D4G5H6G7^8E9^:g;H<H=b>BAGB?CCD^EcF_GYHFIGJEK?LEMCN_OFQHRGSETFUcV>WeYG[X^F_FaDbFcbdZeFfDgE
~orh	l#J5X9ZHHIIKITXZE]a_]h[
~ori	Q#[%_&J(b)b+G,H/G0I1H2H3]4F5]6I7X8G:H;^<I=E>D?CAYBCCDDCEGFHH:IGJGNaOERGSGTaUCVcWGXEYHZF]E^HaCb[eIfEhE
~ork	I!Z#E%Z&I(G*D+F,G-A6F7]8Y9A:H;H<G=I?HAFBgCGDGEGFIGCIGJHKAM^NBOXQ]SBTFUBWFXDZc[A]C_DaCbJc^eEfZhB
~orl	sR[SZ
~orm	P!D#E%Y(B)d+Y,G.I/I0J1I2I3h5I6I7H8G9D;H=G?C@FAGBDCaDeFHGGHFIEJHKYLGMHOAPZQ^RHSHTGUFVCWHXEYIZ@[G]E_FaDbFcGdEeIfGhb
~orn	V#Z%G(F)I*I+H,I-C.J/E0]2J3F4H6I7H8H9a;J<J=G>F@dAHBJCGEIFIGGLIM_NDOHPHRHTFUGVGWIX_YI[H]G^H_FaGb[cZeJf[gG
~oro	uHIP]R[
~orp	h!J*J/IHINcZG__eY
~orq	s*[/]HGL]]]
~orr	N!D#B&J(E*G+F,Z-A.H/E0G1G2H3Z4F6_7H8G9b:D;H<H=E>C?[@bA]BJCBDYEXFHGEHDIDJFK@LFNDO_PFQHR[SGUEVDWJXaYGZ][G]C^Da]bEcHdFeHgGhe
~ors	b%_(I,^-J3I4Z5Z9I=I>H?IBJCJDJEZFZHEK[MJNIPJUIVIX[_]aJcJeJfIhI
~ort	F!G#>%C&F)E+H,A.I/I0Y1e2Z3C4F5X6C8H;F<D=A>G?DAJCFDYEIFYHdIfO@PIRESbUHVAWXYJZA[A]G^I_Ca>c^fHgehG
~oru	kSZT][Xc[
~orw	l3[9H?JHaZI
~ory	R!F#F&d(C*H+J,I-I0I1H2G3_4X5_6H7X:c;I=H>I?G@IAGBFCIDFEIGGICK_LIMHN[OGPGQJRHS[TYVBXIYIZA[I]H_YaGbGcFeIfGgHhG
~orz	s*Z4^
~os^	P!Y#E%F&H*F,I.F/G0H1X2H4F5H6H8G9D:E;I<I>^?[AIBbCYDJEIFGGaHBIZL^OGPEQIRFSGUFVEWHXFY[Z<]d^HaXbDc^eHfDgFhI
~osa	u.Y9[B[HH
~osc	g!H#J&Z/J3G9I:b>Y@IBHDJHDIYKIOZTIVJZB[^_]aJh[
~ose	U!F#H%G)^*G+I,I.J/H0I1I2I3F4H5J6J7H8I9H:H;I<J=F>D?Y@[AIBXCEEIFJGYIZLHM[N[OIPHQJRHSGTFUcVJWHXGYIZ]]Y^Y_GaEcFd^eIfEgGhZ
~osh	s=IH_
~osi	u7ZLZZI
~osk	m.XGYHZZH^_
~oso	N!F#B%G(E*[+H-Y/Z2I3F4F5H6H7c8H9G:F;I<I>D?F@CAHBECFDFFHGFH?ICJ[KDLHMJNEOHPFQIRXSiTcUEVDWFXFYHZ@[G]F^G_Fa[bEc^d^eHgbhF
~osp	o!Y#[-Z:_IIKJ
~osq	p8bAYHJ_[
~oss	Q%C*E+G,H-C.I/E0G1H2I4^5H6Y7Y;H<I=H>]?B@^AICZDBFHI[JFKcMCNIO[PZQIRGTEUDVZWFXZYHZY[]^D_GaCbDcFdHeZfDgEhY
~ost	M!F#B%E&I)]*G+E,F-E.G/E1E2F3C5G6F8E9G<G=]>]?I@FAFBaCEDZFFGDHdI@LENAOJQGRaSZTEVYWZZZ[I^E_]dCeFfDhB
~osz	q#]9X=FBZH[ZI
~ot^	@#^&F(Z)Y+B-E.E1C2E4[5G6a7]9Z:Y;E<G>]?_AFBACCD[EHF]GZIEJ@KFLCMCNEOGQaRYSFTGU@VJWFX@Z_[Z]>_Za?bEc[e_fEgIhD
~ota	e%J-I2X3J9Y>^?J@IBHHaIHMJNIQZTJXJZFaGbJc[
~otb	s-YIX
~otc	u-^HGNGZE^a
~ote	S!F%F(E)G+H,H-a.I/E0G1G2H3G4F5I7G8H9[:F;c<I=E>B?a@FAGBZDFEHFIGFHaIHKCLGMXNDOGPdQeRHSGT]UEVCWHXEYG]E^[_EaCbEcDdCeHfFgFhC
~otf	o5_HJ_]
~otg	xH[VX
~oth	L!C#B&Z(b)D*Y,G.X/E0Y1G2H3A5G6J7I9G:[<H=EAdB]CZD]EFHDI@JFKGLaMAPBQHTXUCYGZ[]B^C_[a]bYcDdDeGfHgIhG
~oti	]!I#Z%J)J*I-I/X3I8J9a:I>G?[@JBFCCDHGJHZJ[LIMHNITJUHVHWIXIZA[J]GaccJdIgJhJ
~otk	uI^
~otm	o>JHc
~otn	pHIYXZHd_fa
~oto	_!J#J%I(^*J-I1I3Y4J9G:Z=G>F?G@HBHCHDHGHHbIHKHMHOJPJUIVJXIYh]IbIcEdIeJgJhI
~otr	W%H)H*G+I,I/J4J7Y8J9G:a=X>J?F@bC[EZFJGIIZJIKFLIM_NHOIPHRJSHUHV[WJXZZG[X]G^IaIbGdYfGgIhG
~ots	d#X-X/X0]@HGZIGKZMJN[ZGhI
~ott	b!J#I(H,Y-H3H:H=J>_?I@FBGCHD[HYKJMINIOJUJVIXaZ][J]ZaGcZfJhZ
~otw	p=[C[DZUJd]
~otz	o*YO[PZZH[]
~ou^	Y!G#b%G(G)J*I,Y/[3H4[7I9Z:I=X>_?HBGCHDHEJGJH=IGJIK^LJNEOZSIT^UYWH]H_HaHbGcIdEeZfYgZhH
~oub	c#J(I-J>]?I@IBZDIHYIHMISZZa[J]J^JaIbJdYhH
~ouc	j%J([)J-J1]9HB]GJMXNYP]VJZG^ZfZ
~oud	I!I#@%B&H(C)E*E,Z-B.G/j0h1D2F3A4D5F6_8E9B:D;F<G=C>G?G@GA_BCCCDCEEFEI@KHLEMaNDOEP]QGRGSETdUDVCWFXDZ=[D]B^D_faCbBd[eFf@gahH
~oue	uF]dY
~oug	P!F#F%G+],I-].I0J1I3H4I5J6J7Y9G:I;J<J=I>DAIC]EJFIHGI_K]MIN]QJRISHTXUFZJ[H^H_IcXdGeIgZh]
~oui	a!J#c-I3J>J@HBYDJHEIJKIMHNJT_VHXJZF[b]J^ZaJb]cJhI
~ouj	o3I9]>I?IDYHHM]TYXIa[
~oul	Q!B#I%I(E)G*G-_0J1I2J3Z4]6X8G9E;I<J=E?FAHBXDGEIH^IFJXK]LHMEOGPGQJRHSGTHUJVYWIXFZ^[G]F^X__bFcXe]fFgHhG
~oun	?!f#c%a&D(?)Y*Y+[,Z-C.D/@1B2b3]5C6C7G8A9A:X;X<C=G>A?>@FAdCFDXEEFCG[IDJCKHL_MBN=PeQ[RBSAU?V^W@XDYBZE]@^d_ea@bEdAe@f>g@hC
~oup	T!Y#H%C)G*H+I,I-G/J1J2J3E4H5J6J7I9X:G=E>F?F@GAHCHDFEIFIHaIEJGKFLIMGOIPdQJRISHTHViWHXGZB[H]G^H_GaGbGdFeHgHhH
~our	D#E%I&G(C)H+],C-J.E/D0E1Y2G4B5E6D9e:];E<E>D?I@cA_B@CEDaE^FDH<I]KJLCMXNIPYQERGSHUYVaWHXdYF[G]E^F_Gb@eCf]gE
~ous	Y!I%I)a+J/J2Y3Y4J9^=H>H?GCGDGGJHYJYKHMGPISJTIU^VG[I]I^IaGcIdIfHgJ
~out	H!E#a%Z&X(])I*D+E,F/C0G2F3X5H6F7H9H:Y;G<G=B?@@FADBbCADYEGFIGJH^IZJDK@LFM^NGOYPBQGRDScTaXEYF]B^G_Ga?bBcddDeEfHgDhF
~ouv	W!H%H(F)J+H,Y-D/X1J2J4I6I7I8[9a=H>GAJB]D[EJFIGHHZICJHLIM^NJOHPIRISITJUGWJYJ]Z^IbYdGeJfGgI
~ouz	uHII]K]
~ov^	Y!H#I%Y(H-H/H1J3I9F:I;_>Z@FAYBGCIDHFJGGHYJZKGLJMINJQIRJSJTIUJVXX]YcZE[J]G^Z_Za]cCdJfHgHhI
~ova	Z!H#F%G(G)J*I+X-E/X0[2J3F6J7H9G:X=^>[?G@ZB^GIHGJILIM_N]OHPISJUHVGWIX][Z]Y^HaEcIdHfHgHhE
~ove	T#Z%E(J)G*G+G,I-Z.I/F1H2b3J4F5I6H7]9_:G;[<[=_>_?D@^AGBDCEEIFJGaHYIGK@MINDPGQIRFSGTGUFVZWIXFYGZF[F]E^F_XaEbGcFdFeIgGhE
~ovi	W!H#I%I(I0e1J3X7c9_:I=I>^?HBHDHHIIGJJKGMHOJPJSGTZUJVIXIZC]I^H_Hb]cHdJfFhH
~ovo	f#]8]>I@[BYH[cY
~ovu	xHJS]
~ovv	s-^@[LXTZZI
~ow^	D!Z#Y%D&Y)F*H+],E-_.X/a0F1C2F3C4B5a6E7D8D9C:E=A>D@XAGBBCDDCEEFEGCHaIGK>LEM]PBTIVYWDX]YJZB[c^Y_EaFbhcJdFfIgb
~owa	Z!G#^%H(])H*H+J-G/J1J3H4Z7X8J9H=X>H?G@EAJBaEJGJIGJIKFLJNGPYRJTZU]V[WHXYZ]]I^I_IaGbIcHdGfGhG
~owe	Y!I#J%J(H)b-G3[4Z5H9H:J=I>I?H@GCIDXHZIbJIKGNFPJTJUJVI[J]J^I_JaHbIdJfJgehH
~owh	l3[>[HC__
~owi	sHJO]ZJc]d[
~own	P!_#D%B&f(Y)F*F+G,H-b.H/X1F2H3D4_5G6G7E8F9B:D;^<H=H>H?^AFBACGDJEGFGGFHYIIJZLGNGOGPDQIRDSgTEUDVBWGXFYGZB[Y]D^]_GaIdCeGhC
~owo	p-]B[HJT[
~owp	lHIbb
~ows	[!J#G(J-J.b3I9[:J>H?J@HBICJDIH[IHKHMYNIVHXJZ@]_aIbdcG
~owy	l3J9JDaH[OXZJ
~ox^	Z!J#G%J(J+I-I3I9H:I=I>c?H@HBHCHGXH_IFKHMINHUJVIXIZB]J^^aZbId[e^fJhI
~oxi	u-]LYNH
~oxy	_3I4H=JBJH]JJMJNJRIYHZD]HaJb_chfFhJ
~oy^	h#^+X-I9YBJHDVZZI[YbYh[
~oye	f!J&]3H:[>^@[CZGZKIOIXJZGa[
~oza	x9]G[HI
~oze	l(J:Z=[@IBII[SZV]ZF^]
~ozn	o/X4]BZR[ZJ
~ozo	xI[NX
~ozw	s@ZB[HIZ[
~pa^	xH[RY
~pac	_%J(J-I3a4I7b9J:J=J>G?I@IBHCIDHGJIbJZKGMINIRITJVIZB]J_daHbJfHhH
~pad	xfY
~pag	I#A%C&H(@)Y*G+d,F-X.c0F1F2G3A4E5G7c8D9B;G=F>E?a@=AFB>CDDZFFGDIHJCKDLDMANDOZPEQGRESbTGU^VFXaZZ[]]_^C_FaCbXdIhY
~pai	i/G3c6^9J=Z>_BICHHIIIOHVJZHaGcI
~pal	g(^-^@JBYG[KXZI
~pam	d-G3F9G>H?I@IBICGH^IEK]MJXIac
~pan	T!G#F%G(H)Z*I,J.J/G1I2J3G4H6J7X8_9E:a;J=G>Z?E@CAIBECGDEFIGHH_IBJHKDLIMENaOHPIRHSbTFUcVYWXXGYJZ>[Z]G^H_IaEb^cHd[eIgIhF
~pap	s@YH^
~par	J!F#A%I&G(b)H+H,E-X/G0I1G2E3]4C5F6E7[8H9>:a;Z<F=H>H?c@XB<C@EDF]G]HZJ]KELEMCN?OHQHS[TDUJVfX@ZA[^]D^I_]aEbacZdIeEfEhD
~pas	3!>%Y([)C*E+>-a.G/Y0I1D2b3>4@5E6Z7^8D9?:J;F=B>B?FABB_C[DEEEFAIcJaKeL[MaNaO@P>QAR@SGT@UFVAX?YCZc[_]I^^_@aHcGdafGg[ha
~pat	a-a3J5X9Y>Y@ZBIFaHDIEKJMJNJaIfX
~pau	u#]KJR]XZ
~pay	p3_H^
~paz	u3[I]ZJ_]
~pca	x?^HH
~pci	o(]?IC[[]^X
~pcj	x?^[X
~pda	V!I#I%H(]+J,J-G/^0Z1a3H4G5^6H7I8I9]:I=H>H?GAICIDGGGH^IGJIKCLIN]OIPHRHTIUIVHXJYIZI[I]H^E_HaHbGcGdFeHfbg_
~pde	X#J(c)H*]-Z3J9I:J>J?H@_BHDIIHKHLYMGNJPXTYVIXJ[JaJbIga
~pe^	_#Y(H-H3I:^>E?J@YBICIDJGZHHIYKIMJO^PZVJXIZB]JaZcZhc
~pea	_%I+c-Y>I?aCGDCHFKYNZPZYZaJbX
~pec	V!H#I%H&c(I+Y,J-F3Z4H7J8J9H:I=I>H?I@FAJBGCIDHEJF]GJHDIcJ_KFLJMHO]PJRJSJUIXYYI[I]I_IaGbJc_dIeHfHgJhG
~ped	Y!J(I*Z+Y-H/I3Y9Y:J=J>I?G@YBFDHHAI]K]MZNIO_TYVHX_ZF]]aCbJcY
~pei	o#[D[MYOZ
~pel	b!J#J(I*J-I3_9^:J=J>Z?YA[BHCIHBI^KGMJN^OJQZUJVHXIZEa[dXfJhI
~pen	T!_%E(_)H*H+H,H-C.J/Y0J1H2I3D5I6Z8H9B:J;I<[=E>H?_@]AIBCCFDDEJFIGGHbIDJGKCNEOGQIRFSHU^VEY[ZZ[G]Z_GdZeGgGhE
~peo	W!H#J%F(Y)Z*[-a0J1I3H4I5J6J7J8^9H;^=I>F@EAZBGEJG^HEJHKFMGNFOJPbRJSITIUFVZWHXIYJZA[Y]I_GbGcHd^gGhI
~per	E!A#c%g&F(b)F*H+B,E0I1I2C3E4E5D6C7B8E9_:?;b>dAEB?CFEGFJGFIFJBKALFMDNBPgQFRDSFT_VXWAXYYCZA[c]B^]_CaXbYcEdIeBfDgBh>
~pes	x!Z9GH]
~pet	c#[%J(I-Z3I5[9Z:J=J>I?H@ZBHCHDIHCIFKdMIN^OJVHX[ZB]Ja]bJfIhF
~peu	b)Y*J-J3H8X9J:J=Y>^?GBHCHDHHCIIKZMZOJU[X[Z[[Y]J^XaHbFhI
~pfa	uF]
~pfe	x!]3[
~pfy	qIZN^
~pge	p*[>JB[D_HHO[ZG
~pgm	u0aHFZI
~pgr	e#J(I1c4F5]JJRIXIYIZHbHcIdYeJfagI
~ph^	c%G(a)Z@IDIMIVJZGge
~pha	q!J/I=[IXZH_a
~phe	x6aKINJY^ZCcF
~phi	qH_
~pho	E!C#Y%D&H(A)C*^+[,F-A.G/D0G1F2G3e4E5G6G7F8F9@:C;G<G=C>i?[@BAEC[DbEFFEGFHcI@JFK@LFNBOcPDQGRESFTIVBWFXCYFZD[B^E_DaecDdEeGfDgYhF
~phr	j-[2ZHYI_ZI
~phs	xGaHJZI
~pi^	f#Z-I@IHHIYKGP]VJX[ZHd]f[h_
~pia	o.X6^HY^Yf[
~pic	_(G*]>Z@^B[C]DJHFI[KIL^MINGZG[Jb[hG
~pid	_!I#J(I-I3I9Y>H?H@GBFC]DGI]KGLXM_NJOITJUIVGZF]IaIbac]dIfIh^
~pie	i&[3I9H>J?X@JBJDYH[KJNYXJZ]]]^XaJfJ
~pil	d/Z1Y9J=G>I?JBIHbMIPJUIV_XJZC]J^ZaEgY
~pin	g#J(I-[/I7c9^=I>J?J@IBFDJHDIJJJKJNJSJTJUJVJXJZb]HaHbGfJgI
~pio	uAXHGJ]b]
~pir	Q!G#F%a(E)H*I+G,I-E/I1J2H3G4I6J7H8I9G:F;J<J=^>G?G@BAJBCCGDFEJFJGHH_IDJGK^LkMINEOJPIRISITHUGVEWIXGYJZY[F]a^D_Ia[bFcHdFeJfFgHhC
~pis	l3ZHIO_VYZIdZf]
~pit	f-Y:_@ID]HII_KINJZI
~pl^	R!F#I%E)X*Z,I-_.I0I1H2J3D4H5I6I7I8]9F;]<J=G>H?H@CAcBEEHG[H_IaJFKDMFN]OFPbQJRISGTEUEVXWFXFYIZB]G_FaHbFcFd]eIfIgFhF
~pla	T!I#J%G&](G)H*H+H,I-F.X0J1H2J3H4F6I7G8H9D:E;J<J=c>]?E@aAIBDCGEJFHGFHdIILHMCNCOGPHQJRHSHUFVEW[XGY[[Z]F^G_GaIcFf[gHh[
~ple	N!G#Z%F)G*G+D,I-B/G0J2I3A4H5I6I7H8G9[:D;I<I=C>A?D@YAHBbDXEJFHGGHYIhJGKDLHMFN]O^PFQIRHSGTEUHVCWGYIZ^[F]_^G_GaDcGdHeYfFgGhE
~pli	U!G#G%a&Y(F)H*^+G,Z-D0I1H2I3C4E5H6I7H8F9C:Z;a<I=E>Z?cAcBEDDEHFHGFIEKELIMdN[OGPEQIRHSHTGUFVDWFXFY[Z@[G]D^H_FaJbFcEdDeGfYhG
~plo	e3J:[>_@[DJGZHZOJZHbX
~plu	X!H(G)[*I+Z,J.J/I3_6J7J8I9E:I=[>]?Z@IAYDFEJF]GHHBIXLIMHNGOEPIRISITXUHVGWJX[ZG[I]G^JaEc]eJf_gIhG
~ply	h*]-_@IGYIIKYN[ZDhG
~pni	m(]@YHHV[ZY
~po^	V#J%G(D)I*H+H,I-[.J/I0J2[3_4H6J7I9D:];I<J=G>C?D@bAHBHCEDJEIFIHBIZJIKDLHNGOFP]QJRXSITGUFVgWIXEYIZ@[H]Z^H_YaIbFcXdGeIfZhY
~poc	k-[9H>[@_BIHDI[M_ZFhJ
~pod	g(I*]:Y?YB]D_HIKHMIUJVX^[hH
~pog	q#]X]
~poi	a#J%I(J*[-^3^9H:Y;F>H?I@IA]BJCJDJH^IFKGMJNIOIPJVIXJZG]I_baEbIdIf[gJ
~pol	I!E#E%E&I(B)Y*b+G,G.X/]0I1H2H3E4F5b6H7F8G9C:D;H<H=C>E?G@]AFBBCYDCEFFHGFIBJaKCLFMDNmOGPERGSDTEUFVAWhXEYHZ;[F]E^F_FaDbFdEeGfEgChD
~pom	s9^DYHHZ]aJ
~pon	W#G(I)H*]+I,J-F/H0Y3E4b5J6[7J8I9]:G;J>E?^@^A_BGCEEJFJGIHFIDJJK[NXO_PHRHTGUGVFWIYIZC[Y]GaEbHcGdHfG
~poo	o!^@Ic[
~pop	j-a3I9I>H?HBIDIHYKJMJNXZHaa
~por	H!D#F%C&H(Z)B,E-E/I1e2F3H4I5Z6F7J8E9B:[;F<G=@>F?ICFD[EJF]GCHeIHKCLbN[OCPAQYRDSYTcUEVAWDXAYEZD[D^G_CaAbZc^dDeJf@gehJ
~pos	N!E%E&J(Y*H+F,G-C.H/E0F1G2H4]5G7Z:X;G<I=X>_?_@ZAGBZCAFGGEIAJEK]LHNEOEP[QHRFSZTHV_WZX]YGZ^[]]B^C_DaHcDdGfHhE
~pot	k-J9Z>J?]@HDZH^IJKIM]TJZGaIhJ
~pou	U!G%[*]+G,I-F.J/I4H5J6J8X:I;J=I>E?_@GAIDaFIGZIDJHKCLIM^NGOJQJRITIU[VaXF]G^H_IbFcFdIeJfEgH
~pow	e(J-J/I4[5H9J@IBZH_VJZGge
~poz	p9]@YBJGZHGR[Z[fJ
~pp^	T!G#]%G(F)H*I,J-I.J/H0X1]2I3Y4I5I6J7I8H9G:G=[?F@DAHBDCEDXEJFIHZIEJHKDLIMFPZR^SHTGUZVbWIXZZF[H]b^H_HaBbFdFeHf[gH
~ppa	d(Y-_3J9J>Y?YCIDHHCIYKYP^RXVZZHaI
~ppd	xHJMZf]
~ppe	W!H#G%E(])I*G+c,J1J3J8J;I=H?eAZBDCDDAEJGHHHI[JIKCLXOHPZQYRISJTIUHVEWIXGYJZ_[H]J^X_Ha_cIdIfHgIhG
~ppf	p3[HJIYN^
~ppi	k#[/[HIP^X[
~ppl	Y!I#D%^(G)H*a+I,[-G1J3D4I7J8J9G:[;]=G?YAIBFC^EIHaIHJIKGMENZOIPFSIUHVEWHXHY]ZA[I]G^J_HbGcIdHeIf]hJ
~ppo	V!I#I%I(])H*I-]1e2]3G4E5_7Y8J9J:F=G?F@ZBFCGEXFJGJIZKGMGNHOJRHSHTHUHVbWIXGYJZG[J]G^I_IaGbJcGdHfGhH
~ppr	b(I*C3J4]9]=J>b?]@GBHDJHYIJKIMJNIU[VZZE]I_Ya]bIfJ
~pps	xg]
~ppt	f#^%Z(J-J0]3J9I=J>I?I@HB[C[DIHGIZKINJOZPIVIXIZ^]IaH
~ppy	p/[9_BYHGKJZI
~pr^	H!Z#D%E&I(@)d*I,G-F/G0H1F2I3^4I6G8E9H:G;I<H>C?X@JBXCDEEFGGIH^IEJ]LDNYOGP^QHRGSXU[V[W]Xb]D_EaHcDd@eEfCgDhJ
~pra	d#I%](_-I3I8[9]:J;Y=I>G?IBHCJDXH@IHKJMINIT_UIVIXIY^ZE]ZaIbJfIh[
~pre	C#F%?&E(>)=*D+G,B-^.I/f0[2D4c5C6a8F9F:H;C<D=c>F?J@DB=CED@EgFEG@HCIAJ@KXLAMFNeOEQCRGS@T^UFV?W@XHYBZ9[B^C_eaZbAcdddeBg]
~pri	N!B#H%A&I(b,F.^/G0F1G2G3J5J6c7I8F9A:C;G<H=C>_?[@JAFB@D]EFFGGEHaI>JELEMFN_PfQGSYTDV@WFXBZC]X_Ia@b]cAdCeFfAgIh]
~pro	D!D#C%D&E(D)G*]+a,E-^.E/?0d1G2C4?5C6B7a8D9C:C;^<H@JAAB[DDFDG?HYI:J]K;L_M;NHPaQFRAS_TIUEVBWAXbYdZ_[?]]^a_=aJb^chd=eEf@h<
~prs	p+ZDbHH
~pru	h#I=^>I@IB^C_D[HFIJO]ZE][
~prz	f#J(]-I/]3J9G@HBIDHHEIIKHNZVJX^Z^aXdJhZ
~ps^	d#]-J/I3]=d>H?HBGDIHIIIKDMITJXHZA]JaabYg[
~psh	m6ZHZRcZJ
~pt^	G![#e&H(?+d-G1D2X4B5F6c7F8D9B;E<a=E>?@GB^CEDHEDFEGCHBJJKGLaMHO]QIRISDTGU@VYWBX_YFZXaFb@cHdGeEfGgZhH
~pta	h/]3I9H>J?X@HBIIZK]NJOZVJZ[h]
~ptc	pHHZY]b
~pte	l/]@JIINFZYhb
~pti	O!E#E%D&J(J)E*a,F-D.J0H1F2H3B4G5I6a7G8G9F:C;H<a=Z>C?c@DAGC^EFFGG[HHIDJFKCMENEPDQHRFSFVCWFZC[d]D^f_FaBb[cEd]e_fCgEhH
~pto	U!H%H(G)I*I+J,I-G1J3G4I6]7J8J9E:H<J=H>F?GAICHDGEHGIHcIFJILJMcNFOIPIRHSITHUIVGWJXHYdZA[I]J^J_IaGbdcHdGeIfFhG
~pty	h+J3]?HC]D]H@ZGa^bZd]eJ
~pu^	p3I>^HIP]ZI]baD
~pub	sPX
~pud	s3]B]DIZHdJeZ
~pue	V#G*X+H,H-E.J/H0J1I3D5J7H8[9]:I;I@XAIBICHDDFJGHJILHNGOFQJRHSHTEUYVbWHXbYIZ][Z]F_FaCbEdEeJgHhE
~pui	d%J(J-I6Y8Y9I>I@HBZC[HDIIKHMINJPZUJVJXFY[ZF]Ya]b]cIdHf_gZhI
~pul	k(b-a3I9J:[>IDJIJKIVIZHbY
~pun	e(Y-X3]:J;Y>J?J@IA[BGDIHDI]KHLXMJNHVFXJ^[__aJbJd^fIhH
~pup	p@XH[ZG^[gZ
~pur	p)[BZFYHJKHMIVIZId]f]h]
~pus	j#Z2[3J9J>H@]BJD^HDIYKHMJVJZD]^a_bZhJ
~put	Z!I#](J/Y3H9H:I=J>J?I@HBFCIDIH[IEK[McNHOISJTYVHXIZ[[J]HaEb]hG
~pwd	d!J#b%a9IHDKIL^VJZHgY
~pwn	sJ_
~py^	h!J-Z/Z6]8G9_=J@IA[UJV]ZF_Z
~pyt	x?[
~pzi	o([?^C[HG[[aI
~qu^	V!F#]%E&J*X+G,H.Y/[0H1H2I3Z4G5X6H7G8^9J:E;I<I>D?D@XBBCIEHGGIBMaN_OEPFQIRGSYTYUEXZYHZ=[Fa[cZeHgGhE
~qua	Z#G%Y(I+J-E/I0[1J3F4I8J:H>F@]AJCEDHGIIcJIK^LJMFNYOYPJSJUIVHWJXZ[I]G^I_JbIcHdIfGh^
~que	K!D#g&I(X)F*a,F/D0G1H2G3@4D5G6Y7E8E9E:B;F<G=B>]?aAFCFDHEGFFH_I@JYNDOZQXS]TcUAVFWEYEZF[[]A^EaCdEeFfBgFhX
~qui	N!D#X%B&I)F*F+],I-B.H0H1G2H3B5H6G7G8[9G:G;H<a=X>B?]AGBBCeDFEcFGGFHCIbJFL]MJNaOEPEQ^RGSFTEU[VDXCYJZE^E_EaCbEdJfEgI
~quo	m*[@JF[IFV[ZZ[]
~qwe	p-e@JHHIGKIZH
~r1^	pb_
~r20	o-d9JHGIH
~ra^	B!>#?%C&D(X+B,G-Y.D/i1[2B3E5H7b8H:];A<D=Z>>?D@]AABDCIE@FDGEIHKALEMZN=OYP[QFR]ScTeUGVYWFX^Z;[G]D^H_[bDd]eZfbgHhC
~raa	m#]*]CYHZJX
~rab	x3I9G>^HHa^
~rac	P!_#F&I)F*I+G,G-C/_0H1G2c4F5H6G9[:[;H<I>E?D@BAFCDDJE[FdGJH]IdJGKBMDOEPDQHRETCUEVGWFXDYZZ>[G]H^F_DaCdBfDg]hD
~rad	P#D&J)X*]+],Z.H/F1b2H3A4C5Z6[7^8F9B;H=H>[?E@DAGFHGFHEIDJFKDMENEOaP[QHRESeTDU^XDYFZE^G_IbCdYeGfYgDhY
~raf	g6Y<aHHJJc_
~rag	[!H#H%I(H)I*^+Y,J-F1J4^9]:H=H>F?a@GA[B[CED]EIHYIFJJKGLJMFNHOGPHRISITIUHVGXaYJZY[I]G_JaEbHdIfYgIhX
~rai	Z!E#Y%Y)J*I+Z-F/I3G4I7J8I:H=G>D?_@YBECZDCIYJJKELXMIOHPHSJT[UIVZWJXGZA[_]c^Z_IaFcHdFfHgIh]
~raj	p3^@^HHMZ
~rak	h!Y3Z9H=[>IC_D^HEI[ZGbZ
~ral	c(Y,[-H/I1a3_:J>HBIDJHEIJKJL[M^OHPJS[T[UJVJdGfHgJ
~ram	l1]8Y>YH]UGW^ZI
~ran	Q![#Z%Z&I(A)F,G-Z.G/E0Y1F2G3A4D6G7E8F9X:^;G<H=C>H?G@YAFBJCCDBEGGXHdIFLHMJOXPERDTYUCVYXIYGZ@]^^E_Da]b_dBeGfXg[
~rap	_!I#J%F(_)Y+X3]9_:I=J>I?H@GBGCHGJIIKIMHNIPIUIVGXJZD]J^IaIb_dJgehJ
~rar	S!E#D%F(D)H*H+H,I-I/G0J1I4G5J6Z7G8H9D:F;I<J=F>C?ZAIBcCFD]EIFJGHHZIDKALaNEOFPGQJR^SFT]UFVAWIYIZa[G]F^Y_ZaFb]c^dEeYfDgHhY
~ras	N!E#X)G*H+H,H-[.I/H0Y1G2Z3E5H7[8G9H:G;I<I=G>F?FAHBZCGDHEHFII^K]NYOHPGQIR]SGTEU[VEWGXFYHZ^[X]GaFcGd[eGfXgGh[
~rat	E!F#B%C&G(])c*_+b,a.E/B0D1Y2Z4B5E7g8Z9@;[<G=>>E?F@<AZBJCADYEcFGGBHEIJJBKDMAN]PeQJRISATAUIVHW]XDYEZC[G]?^F_IaIbCc?dce]fGgIhC
~rau	a#a%I(^-^3Z4J9H=H?I@GBGCXDGHaIHKFMINHOITHVHXH[J][aYcJfIhI
~rav	f*Z+J3Z9G>Y?I@JC[DGH_I_KIN[ZHaI
~raw	i!J%^(a9^;Z@JBJDIHEVIWXZGh[
~ray	sHHTa
~raz	^!I#H%I-H3G9a:I>H?H@[B^D]E^HGIHKIMHNHOJPIRJSJUHVGWIXZZD]I_ZbJcIdIfHg]hI
~rba	u)Z
~rbe	p@ZH]RXSZZF]Y
~rbi	^#J%J(_*H-^/J3J9I:J=J>I?I@GBHCJDIHXIXKYLIMINIPIRJTJUJVIZD[J]I^b_JaIb^cddJfJgJhI
~rbj	x-[?]HJ
~rbo	p-[HJP]QX^[
~rbr	x%H;[]X
~rbt	s%I;bHaKEZF
~rbu	k!J%G7b;bHI
~rc^	X!I%J(H+Y-Z/J3J7J8G9I:I=Z>J@CAaBFCIDFGXHZIGLeMINFPJTJVIY[Z?[a]IaJbIdJfJgJ
~rca	d;Y@IBIG[HDIbKIL]NJZD^_d_fHh[
~rce	_#J-G/J3J<[?I@IA^BIGJHZIIJdKIL_MINFZE]JaHc[dIg]hJ
~rch	Z!H#G%F(F)H+I,J1J2[5J6I7I8I9B:H;J=F>D?EAHBaCEDEEJF_G^JIKELXM[O]PHRHSITHUGVZWIXGYIZZ^H_^aEbXdFeJgHhF
~rci	h#Y%Z3J9b>JB[DJHFIITIVJYXaJ
~rcu	xI[gY
~rd1	u-^
~rd^	2!=%F)A*B+D,c-c.B/Z0G1D2a3C4A5E7]8F:H;A=A>D?DA=B^CDDEEDFCH^IbJ]KaM^N_OGPDQ@R?SATBVAXBYCZe[_]G^__AaIbZc@d_eaf>hc
~rda	^!J#X(I-G/Y3Y7]9F:H=]?I@_BFCIDGHEIEKbMaNGRJTIVIZ^]I_JbIcJfIhF
~rdb	x(X
~rdd	x-^HHNG
~rde	Q#G&J(G*^+Y/F0Y1H2H3I4Z5I6Z9E;Z<X>E@HAHB]C_DFFIGGHEI^JFLZMYNYOFPHQ_RGSGTFUZVJWHYa[G]D^D_GaCbIcFd[eIfCgFhH
~rdh	j2I=Y@JHGK_NJU]V^ZG
~rdi	^!H#H(I)]*J,J-]3H9F:H=I>a?IBGCGDYI]KFNIOIP_RJSJUGVHXHZI]I_JbJcIe[fHhG
~rdl	x@]H]ZI
~rdn	kEZLaZI
~rdo	q3_D[LXZY
~rdp	f%H([)E*C,I-H/J@]EIH]JJKYMIN]PDZHga
~rdr	^#J%H(H)]-H.^/J7I:J=J?J@IBGDIEGGJH@IHJJKIMISaUGVHWIZDaIb_c^dZe[fcgHhJ
~rds	k@aBJG_HGIIUXZGdJ
~rdt	o@XHJd^h[
~rdu	j%[>_HId[
~rdw	j%a?bHHZDdYfI
~rdz	s9^CYhX
~re^	J!H(H)E*G+^,H-H.F/E1^2F3F4C9E;E<F=H>I?YA_BbDFFEGBHAI[JCKbM?NIODQGSFUYVGW]XY[B]^_ZbEdeeGf@gC
~rea	L!]%]&I(_)D*F+a,G.J/J1F3]5G6]7F8_9b:C;H=C>]@ZAEB@CCDCEGGII@KYLHNaOEPERFTDUEVEWJYXZD[E]CaGcbdDeFfBhB
~reb	f4Z6Y@JB^HDKJMZZF[]]If^hZ
~rec	E!B#C%b&b(a)D+B,X.G/X1D2C3d4F5H6I7_8F9C:];_<H==>X?^ADB?CHEGFGG?H[I?JJKbLAMHNZOaPDQDSBUBVAXDYFZE^H_^aYbIcEdEeCf>gDhe
~red	T#_)G+[,]-^.J/H0J1I2J4H5J6J7]8I9G:F;c>D?E@JAIBXCEDDEHFIGHH[IEJJLIMFNFOHPGQIRITGVZWFYIZY[H]F^G_HaEb^cGdFeGhF
~ree	M!D#E%^&I(C)F*G+a.H1G2H4[5H6Y7G9A;G<H=c>Y?B@EAGBACCDHEGFFHIJEKGMDNBPYRYSFTFVBWGXFZZ[]^E_FaCbecXd]e[fXgFhC
~ref	L%b&I)]*E-]/b0G1G2I3[4d5F6F8F9C:H;H<H=^>A@ZAGBBCCDCEGFFGEH=IbJbK]LFMAPZSCTDUEWFXDYG[E]D^G_DaCbFcDfCgF
~reg	H!C#B%F&I(A)G+l,F-@.G0G1F2G3E4E5G6G7F8H9Y:C;G<G=B?a@ZAEBXCdDhEFFFG]HGI@KBLENZObPBQFSETDUAVEWDY]Z>[D]D^E_DaJbFcIdCeFfCgEhB
~reh	p)Y3]HXZZ_^
~rei	H!C#X%[&Y)I*H-D.I0Z3C4]5H7I9B:J;D<F=b>D?X@GAGBbCHDAHFIDJFKBLHMJNBOYP]S^TFV]W[X@Z^[Y]B^DaGbJcXdXeZf^gYh?
~rej	U!H#I%J(H)J-_/_1J3H4J6I7I8J9H:H=I>I?I@XAIBGDYEJFJGII]J_LJNaPIRJSJTIUJVHWJXJ[I]I^HaJbIcGdGfHgI
~rek	p=_HGI[ZEb]h]
~rel	f#J&X1Y5X9[@IBIHDKHR^TYU^ZH[Z]Ic]
~rem	C!Z#@%D&F(C)C*@+F,B-<.F/f0[2I3<5D6b7Y8I9C:B;C<I=c><?B@EA[B@CBDGEgFFG@HGIXJHLBM=NaOBQhRBS@TaU?V@WAXGY[Z:[E]?^F_eaDbAceddeBg]hI
~ren	J!Z#d%D&X(J*]+[,H2F4D5G6]7F8I9G;c<I>[?IAHBHCCDCEEF[GGIYJFKaLDOGQIRXSIUIWEXXYEZ;[_]B_Fa?bGcFe[fAgFhc
~reo	h3Y9H?^@IBJCHDaHFIJKIM_OIZHa_hI
~rep	S!H(J)H*Y,I-H.I/G1I2J3F4F6I7H8H9Y;F<J=E>a?D@^AHBGCEEIFIGGHcIAJHKaLHMdNZOGQIRYSXTHUFVCWHYI[G]J^F_HaDdFeIfF
~req	N!E#E%B&I(a)F*E+^,H.I/F0I1H2H3D4G5I6Z7H8G:E;I<a>C?F@CAGBDCfDGEcFHGGHZIbJFKCL_MFN_OGPEQGRGS^TFUCVDWFYGZD[G^F_EaGbFc[dHfFgFhE
~rer	[!H#F%E(J+I3G4I9H:];e>I?YA]BGD]E[GJIHKEMHPJUHVGWJXHZ[[H]H^J_HaEbIdHfJhH
~res	6!X#B&E(^)Z*G+>,>-?.X2A4F5[7X8c9I:Z;F<E=X>G@EA^B]CFDIEIFbGIHFI<JFK=LGMBNFOEQ]R]SbT>U[VYWcXJYAZ_[C]Y^Bacb]cGdFeGf^g[hA
~ret	S!a%E&Y(X)E,G-X.I/G1]2]3^4G5I6I7H8]:Y;I<I>G?aAHCDDCEHFHGGHFICKXLEMDPEQISZTEUEVDWHXEYHZG[G]F_^dFeIgY
~reu	]!Z#Z%H&[(H+I-G3E4I9G:H=H>G?GB[CZDHHIIGKbMGNFOXPJRJS[TGUHVGWIXGZa[J]]^J_HaGbIcHdIfHhH
~rev	V#X%I(H*J-_.Y/G0[3H6J7J9H:I>]?HBGCIDHGJHGIEJIKbNYO]PISHVIX]]H_IaHbZcIdFfIg[hD
~rew	_#J-J4I=I@IBJH_RISFTJZJ]IaJchfF
~rex	q%JHGLaZJ
~rey	d!a([HFI[LXVI_Jea
~rez	m*[?_C]DJHHOJQXY]
~rf^	b(^)J:I>I?Z@^HGI^K_MIVZXZZC^ZaIhI
~rfa	o#[H]RJSZXZZFbZgY
~rfe	m%I)[9_>J@XHEPYZJ
~rfi	s3[:]>JC^HG
~rfo	d%_(I*Z/[3I=^?YB[C[DGHETJZIbX
~rft	uH]S[
~rfu	o(X4]?ZCHD[HIIYNXZI
~rg^	l-I8^A^HZPJSZZH
~rga	L!E#G%F(C)G*F+H,I-E.I/I0I1I2X3F4H5J6I7G8H9F:e;I<J=a>F?D@EAIBDCFDFEcFaG]H?IXJHKELHMFNbOGQJRITHUdV?WeXFYIZ=[G^G_HaFbEcbdYeHfEgGhF
~rge	W!H#F(G)J*J+J-F/I3H4J7I8J9a=F?G@XBCCFDYEJGbH[IEJIKILIMDNJOIPIRJSJVGWHXYYJZe]Y^HaFbGcYdBeJfGgYhF
~rgo	S![#Y%H(D*I+I-E/H2Z3H6J7a8H:_=Z>E?^AJBCCGDaFXGGJGKBLGMFNDOJPJSITIUFVGXHZ^[[]F^J_IaHeIfIgH
~rgr	o#aHGT[b[
~rgu	x?ZF^
~rha	h!Y3[9Z>I@XBIDYGZHEIIKJO_X]ZC]J^I_]h[
~rhe	c#H(J*[+Y-I3J9J:J;[=I?aBID_HHIHKGNIVIXZZF]_aIfJhI
~rhi	k@YHILYM[T^ZIbY
~ri^	W!H#^%E)_*]+I,I.Z/I2[3E4H7J8I:G;I>F?X@[A]BEDCEJF_HAI_JHLGMFNaOHRISGUFW]XGYJZ@[H]Z^H_IaFbHcHeJfXgIhF
~ria	]!I%I(H)J*J+J-]/I3H4J5Z6X7J9E:H=a>G?X@_BYCHDHGIIBJIKIMGNYOIPJRITXUIVHXYYJZB]H_IaEb^dHeJfYgIhG
~rib	]!I%Z(I-I/J1I4I8J9H:J>I?IBHGaHaIHKHLXMJNIP[RITIUJVJXJYZZJ_HaIbJcGdYf_hI
~ric	P!E#G%C&I(G)F*Z+G,[-F/[0G1G2H5J6G7F8H9a;G<I=C>A@BAGBAE[GFHYJEKXLIMCNhOYPDQdRETIUCVGWaXH[E^]_FbDdBeZfBgE
~rid	Y#I%H(G)I+I-F/H2Y3F4Z6I7I8Z:H;J>G?[AIBFC]EIF[GGIFKFMGNGOHPIRHSHTHUHWIXGY]ZG[I]H^H_FaHb[ddhG
~rie	M![#^&I(J)F*D+_,X-A.H/E0X1G3E4F5H6G8F9C;Z<I=I>J?BAFB]CHD_EEGEH>KYMCN[PHQGRFS^TYUDVGWXXcYGZ_]C_Ea]cEdHfFgJhH
~rif	M!D#A%[&I(E)G*Z+H-C0I1G2H3]4E5H6G7H8G9D:E;F<H=D>a?@@FBYCgDcEHFHGGHCIGKALGMBNDO[PFQXRZTCUFVBWGX_YHZ_[E]^^E_FacbFcEdFeHfEgF
~rig	Q!D#G%e(b)F*F,H.H/H0]1G2H3C4E5H6I7G8G9c:Y;a<I=E>B?DCDFGGFHEI@MYNCOZP_QHRGSFUDVBWDXEYHZ;[F]D^Y_Fa[bFcIdDeIfDgZh^
~rij	h(]-J9I:]>I?[@JBJCJHDIJKIZ[d[f]
~rik	x#YN[
~ril	c-I/a9XHFIHKZT]ZG]]
~rim	[!X#Z%H(F)I*C+I-E/I3B4[6J9D:G;J=G>Y?aAJBDC]D^FJH_IBJIKYLIRISITHUYVGWIXEYJZA[I]^^IaEbYcIfFha
~rin	V!H%H)H+],I-b.J/I1J2J3X4H6J7I8J9C:H;I=G>E?D@IAIBZCXDGEJFIGZHaJIKDLIMFNEOERIS[U[VHWJXFYIZ=[H_Habb^cGdHeJgIhY
~rio	R![#J%I&J(])Z,G-C/G0I1I2I3^4F5I6H:[;X<I=[?C@CA]BBCJDFEGFHHEIFJGK[NZPHQIRYSEUDXZYH]Z^^aFcFd[eIfDgJhY
~rip	^#I%E(G)I*I-H/J1J3D6Z9I:I;J=^>G?F@XBZCHD_G_HZIIJJK[LJMGNHOHRZSIVHWJZH[I]H^I_YaHbGcIdIeJfHgahH
~riq	s5[IJN[^]
~rir	p@IIJKJMJZI[cd[
~ris	U#E(^)H*G,I1I2J3E4H6]8I9[:]<J=G>E?D@[AZCEDIEIGHICJIK[LIMFNaP]R]SIV_WHXXYIZB]E^H_JaDbGcHdFeJfG
~rit	@!>#>%d&E)F*[,]-B.G/D0^4[6Y7B8^9C:>;g<I>B@;B=DZEAFFI?KEL@M=N]OZP]Q]R[S@TBU=V<XHY_Z@[?]@^A_Za=bAdfeefag]h>
~riu	j6Y9JB^KZZX]]
~riv	N!C%G&J(b)Z*],G-D._/J0I1G2H4F5H6c7G8G9C:E;G<H=D>]?C@EAGB[CCEGFGH]ICJYKBLGMDNCO_PeQHSGTEUEVBWGXDYX]H^F_DaabEcDd^eGfbgJhC
~rix	uHa
~riz	](^)_3Y;[?JHDNIT^UGV_ZJ
~rje	xHZb^
~rk^	J!C#C%Z&I(H*D+F,G-A/Y6F7H8Y9A:I;H<G=C?HAFBgCGDBEGFHGCH^ICJHKBM]NBQ]SBTDUCWFXDZd[B]C_DaCc^eFfZhD
~rka	qH]ZIh^
~rkd	x![HY
~rke	g!Z#^3[<[>JDJF[KIO[XIZGh[
~rkf	x!^=]@HHJZF
~rko	o%Z2[IZKJTXZI
~rks	k#X7bZH
~rkt	kB[KYM[dJf[
~rl^	h@IM[YXZHbYhb
~rla	Z!Z#I%J(I+J-G/Y3H9Y:];I>F@dBFDGGJHIIZKHOITFUHVXXGZA[[]Y^Y_HaHbIcIdIfIgZh^
~rld	xSZ
~rle	d-J?]@IBYC^DaHFIIKJN^OZZGaI
~rli	e%X3J=[?YC^DGIIK_NJZGbX
~rlo	g!Z9I:]>Z?J@IBJCIDJHZIHKJNIR[TIU^VaZEaI
~rly	h!]3]@^BGEYKGNZVFY^ZIaIcF
~rm^	U#H%](C+[,J-_/I1J4I8]9D:];J=J?E@DAIDEEIFIGGH_IHJHKGLHMFNFO_RISITIU_VEWIXGYJZ>]Y^H_HaDbccJdHeJfGgIhb
~rma	R!F#F%G(D)d+X,H.J/H0J1I2J3g5J6J7I9F;H<]=E>D?D@FAHBECbDfFIGHH@IEJIKEMGOCQ_RISITHVCWHXFYIZC]F^GaEb^cGdFeJfHgHhF
~rme	^!J#I%Z([-Z3[4J9G:Y;X=I>_?H@HBZCGDHHEIEK]M[UJVHXIZG[J]G^YaGb^cJdIfI
~rmi	P!F#B%f&J(c)J*G+F,H-a1H2H3C4H5I6I7G8H9]:D;c<I=I?D@JAGB[CED@EHFJGEHYIBJGKDLEMDOEP]RHSHTEUEV[XDYHZ?[I]a^^_FaEbDcFdEeHfEgFhD
~rmo	q>_HCZ^aI
~rmu	xHXh]
~rmy	q:^HHNYU]ZJ
~rn^	I!a%H(@)^*G+H-Y0F1G2F4C5G6E7G8D9]=A>C?I@bADCADBEEFEGCHJIDK^LHMaNXOIPJQFRJSXTJU^WGXG[G^aaCgFh]
~rna	V#F%G(E)I*H+G,I-C.J0]2I3f4H5J6H7H9E:a;]<J=G>]?_@@AHBDCEEIFIH?IbK_LHMGNGOFPGQJRHS^TGUFWHYIZG[X^G_GaEb[cEdCeIfYgGhF
~rnd	u#]MFf[
~rne	b-Y3I4H:]=I>J?JDJHGIHKHMJN_RJXYZE]IcgdIfF
~rni	g!d#Y%J(J-H/J3H7]9I>HAJBHCJHDIDKbMJNJO[PIVJZFdJhH
~rno	_!I#H(I-H3]9]:]=J>G?I@bAJBICJD[EJHCIGKYMINHOGTIUJVIX_ZD]I_[aIbJc]d[fIhH
~rnz	u![
~ro^	J!I#@%F&G(Z)B*G+F,H-A.H1E2F3d4D5E6E8D9C:F;E<F=@>f@GADBXDJEEGGHGI]J^KELFMYN?OgPJQERZSCUAVXYD[]]D^D_HbFeEfFgY
~roa	i!Z#H)Y>ZH[T[ZIa[
~rob	Q!C#C%Z(E)G*G+G,H-B.I/F0H1H2I3Z4G5I6H7G9Y:D<I>H?D@GAYBeCCDIE]GGHIICJGKDLIMEO[PDQIRHS]TDUDVHWFXeZd[F]E^F_FbGcddFeHfFgHhE
~roc	]!]#H%F(H*J+X-F/J3H4J9E:I;Y=G>G?H@[BFDGEJH>IFKXMZNHOJPISbUIVGXGZ^[I]f^J_IaGcIdIeZfIhH
~rod	c-[9J=H?[@IBHIJJcKJNGSJV_bXc]dZgJ
~roe	uHZV_ZI
~rof	^%H(]*J-G/I3b9I;[=J>H?H@HBICbDHGYIHJIKIMFNITJVXXJZG]I^JaIb^cJgchI
~rog	u1]9]
~roh	m!I)]-]?IHIP[QZUH^^
~roi	f#^%a(_)[*J-Y3I9I:J>I@IBICJIZKIMJVHXZZE]Ja[
~roj	l9J:Y@JH]K]ZZh[
~rok	[!H%H(J)I,I-H/[0J2]3I4^6J7J8I9H:J;]=H>F?HAJBHDIGIIHJIKYMHPHQYR[TIUIVHXJY^Z]]Y^J_JaIbXcZdFeHfYgJhI
~rol	M!X#G%D&J(h)h*e+F,G-H.H0H1F2F3B4h5f7D8E9C:C;H<G=B>C?C@AAEBACBEGFGGEI@JdKBLYMDNFOFPESFTFUCVGWFXDYGZ<[F]D^E_DaCbEcEdFeHfEgDhD
~rom	H#I%B(B)]+d,G.J/B0H1[2F3C4Z5I6Y8I9B;a<G?H@CAEB?CIEFFEGXIEJ^K_LaMAOJPaQJRISFTXUHWFYEZB]E^Z_ZaHcYdJeGfIgI
~ron	I!Z#^%Z&H(A)D*H+D,Z-B.G/H0[1G2F3Z4G7D9X:B;E=D>E@YAEB?CADAEXFEGhIAJ[K@LEM[NIPIQGRbSITHUBWDY[ZJ[D]I^EaAbJd_eDf[h^
~roo	c(H)I*c-JC[HbIJKIPJRIZFcZhJ
~rop	Q!F#X%F(D)H*H+G,I-d.I/H2_4F5X6I7H8H9D:F;H?c@ZAHBCCDDEFHGYHAI_KCLGMDNEOGP]QIRFS[TFUYVEWGXeYHZ?[G^b_HbEcXdGeIfEgGhD
~roq	s>Y@Z
~ror	I!]#C&f(B)D*E+E,^-A1E2G4C5F6^7E9B:C;F<F=J>B?C@DAYB[CCDCE^FDGHIIJHKGLEMBOJPCRESdTFUDVGWIXCYJZc[D]@_[aBbCcYdCecgEhB
~ros	M!E%E&J(D*Z+G/Y0I2H3D4E5H6G7b8G9E:G;H<H>C?D@AAIBACDDDFGGEHHI[JZKIMGNDOGPEQISiTcUDVCWDXDYGZA[F^E_EaYbDc]d]gbhX
~rot	S!E#F%F(D)G*I+G,G-a.I/]0G1F3E4F5I6G7G8H9D:F;c<I=E>_?C@IAGBDDEEHFHGFKGLGMENGPdQHSHUEVBWIX_YgZ@_EbGcBdYeGf]hC
~rou	L!C#_%B&I(H)G*D-A/E0J1I2H3D4E5G6G8E9C:E;G<H=C>I?B@DAFB]CBEGFFHbIDJHK^LEMBN[OFPcQHRFTbUBVhWEXDYJZI[^]I_HdGeEhI
~rov	T!G#F%G(F)I+H,J-C.J/H0f1I2J3F5J6J7e8J9F:I;J=]>c?E@ZAIBCDEEJFJGIIEJHKDLXMFN]OHPHRISET]UGVGWIX[YIZC[H]F^Ga^bZcGdHeJfEgGhF
~row	U!X#E%J(I)J+J,J-H.a3H4Z7X9H:H=I>G?I@bAJBFGJIGJZKELJNFOIPJRISJUIVGXcZ>[H]_^I_IaHbccFdJeZfGgJ
~rox	^-[3I4H=J?JBJCJH]JJMJNFRIYHZD]HaJb_chdJfFhI
~roz	u/XB]HZZH
~rpa	i/HZH_^gc
~rph	u!J/IZI_a
~rpo	g)[*H@HIJKINbVJW[ZIeY
~rpr	i@JC]DYH^IJO]P[ZF][
~rqu	k#J*_/[@IBJCJHFKIL[VZZY[]][hI
~rr^	c!I#J%J-I/J3H4a9J=J>I?J@JBHCJGIHCIHKYMHNJOISGTaUJVIXZZY]__JaGbYcIdJfbgJhJ
~rra	^!G#F%H(H)J*J,]-a2J3_4X6X8J9[:I=I>G?H@FAJBaCGDGFYIEKGMGNIPJRJSITIU[VFXHZC[J]I^H_YaHcYdEeJgJh_
~rrb	qHHba
~rre	L#c%F&Y(D)G*G+G,[-@.H/E2H3X6[7G8I9C:D;G<H=C>A?[@[CBDXEXFGGFHHIBJFLFNEO_PEQHR_S[UDVBWEXBYG[a]C^C_Fa]bCdCeJgGhi
~rri	W!I#I(I*J+I-G0J3F6^9H:I=I>Y?HA[B_CGGJIGKFMHNHRJTIUJVHXGZ^[YacbIcJdYfHgJhH
~rro	G!]#[&e(@)H*C+C,^-?1F2F3H4B5E6]7C9@:A;E<E=G>@?AB^CADAE]FCGFIFJFKDLCM@OGPARCScT_UBVDWHX^Zc[[]I_Za?bHdAecgChJ
~rrt	]!J#e(J)Z-Y.Y3J>I@GCJDHIGKYMENITbUJVIZF[Z]HaIcJfJgJhJ
~rru	l#[+_3JDFHH]c
~rry	e-J3J9c?I@HBICJDJHDIIKHNJXJZa]Jd[hJ
~rs^	^#J%^(H,]-F/Z3I4Y5Z8Z9I:I?IAYBICIDIHBJ]KGMZNHPIRJSHTIUIV[XI]I^J_^aIbIeIfH
~rsa	k*Y-J6]>I@ICJD]HEIJKaM[NJUJVIZI^]fJhJ
~rsc	c!Y%H(Y+]-H/^2X3H4J6^9H:J<Z=J>G?Z@GBICHDHEZHDIZKGLZMIOITJUJVHX^ZD]J^I_Ja[cZdIfHhH
~rse	i+Y-Y3J9J:J?I@IAXB[DbHBIIKINIS]U[W[ZD
~rsh	hPZZJgc
~rsi	Z!I#H%H(H)J*J+H-H1g4H5_6J7b9H:J=H?H@HBICHDEGIH]IGJJKIMHNIOIPIRHSJTIUHVHXIYaZF]HaIbIcGdFeJfGgH
~rso	[!J(G+I3H9]:I=X>c?[@]BGCGFXHXIIKHMINIOZSYUZWIXZZA[I]IaFbJfIhJ
~rsp	s+[CJ_^
~rst	R#F(])F*F+G,I-E/G2J3F4H7I8]9G:H;H<J=Z>C?D@cAGCaD^EHFIGGH<IIJIKAL^MDNIOGPFQJRHSFTGU[V]W_XEZ_[F]Y^E_GaBb[cFdEeIfFg[ha
~rsu	g#^9H@ZHGIJXbZ[
~rsy	o1e9IHFdIfG
~rt^	C!H#](G)H*G,D-F0I1b2Y3X4I5X6B9H:=;Z<I=H>[?BABB^CEEEFYHfI^KIMINAOAPJQYRCT_VCYDZH[D^@_XaIb]eEf_gIhE
~rta	O#D%D&J(Y)D+F,F-I/B1]2G3C4F5H6H8G9B:^<I=E>F?HAYBYCJDYEFFGGFH^IcKGN]OEPDQHRGT[UHVJWFXDZ;[E]C^X_FaCb]dFeGgfh]
~rtb	lHEM]c[dHfb
~rtc	xKXbZ
~rte	V!Z#E%H)H*X+H,I-Z/Z0]1I3D5H6I8I:X;I=E>C?F@XBDCEDXEJFII^JIKbLHMENYPXQJSHTFUIX_YIZ?[H^G_HbIcFdYeJfYhE
~rtf	qHHJZM_T[
~rth	i*Y-]@IGYHBIZMZN^TYX[
~rti	[!J#Y%I(G-G3H4I7I9G:H<Y=I>H?H@YBGCIDGGJHeI_KXLJMGNHOJP_RJSJTJU]XIZC[I]]^Y_JaGbHfIhJ
~rtm	h(Y@JF_G^KJVbZF
~rtn	d!I8Z:e@IBHHIIIKIMJS]VJZG_YfJg]
~rto	kBZHYI[S^TIZ]dJfG
~rtr	c%[(G,J/J1[4J:J=H>X@IBIDJF]GJKIMINXPXRZS[UIVHZFcIdZe]f^gYhI
~rts	xG_
~rtu	k%]H[KJR[Y]ZXbXcH
~rtv	x5X
~rtw	xL]
~rty	b-b.Y7a@GBIHDIFJaKGNIVJZDbYhJ
~rtz	a%J(I)X+J,J-]7Y:I=Z?X@IBJCID[IIKHNHPIS]U]V[WaZE]JcJdHfYhJ
~ru^	m3[9I?]H]_]bX
~rub	k3[>[HIT]ZHc[
~ruc	K#F&X(Y*E+E-C/J2H3H5J9X:];E<G=]>F@CDGF]GFHIIANAOEPXQJRXTDW[[H]I^BaZb[d]e[f_hA
~rue	k=^BZC[HGZE^a
~ruf	a!X#G%J(J,Y3b4J9[:J=I>Y?^@GBXCYHCKHMINIOZPIQ[TIVHZD]Za]cIfIhJ
~rug	j!Z@YC[HHZIbZd[f]
~ruh	j-J9J>J?]@^HGIIKcPZZG
~rui	e!](Z-I3H9H:^;^>I?Z@HBICJDJHDKaMJNISZVIZD]J^]aHbJdJfJhI
~ruk	p8_H]ZJ
~rul	Y!J%J(H)J-G/[3I4I7J8I9J:H=I>I?IBICJDIGeIZJ[KEMHNfPGRJSJUIVGWJZC[J]J^J_GaIbIdIfFgIhI
~rum	h!J#J-J0]3Y=J>JBHCJDIHCIHKIL[MJNYVZZF[[]]^[c]dJfIga
~run	T!H%G)H+^,Z-E/H0[1]3^4G7I8I9G:G;I=G?FAJBXD[FJGYH=IGJZKIL^N[OHPZR]UFVDWIXGZ>[H]F_HbFcGdDfdgH
~ruo	p(_)]*[?GVJ
~rup	Z!H#I%H)H*I+]-H/J3F4J7J9G:F=G>H?G@FBECHDDG[H[IGJJKGLJMGNIOJPcRJSITIUEVkWIXHZ@[I]]^X_IaHbGcIdGfHgIhH
~rus	q#G9^IIVHZZ
~rut	uF[ZI^^
~rv^	i(J<J>J?aBIDHFcIIMIVIZY]JbIfI
~rva	uF]gX
~rve	J!E#I%C&I(C*E+F,F-C.G0H1H2E3C4e5e6f8D9B:J;F<Y=A>D?C@BAEBACCDCFFGBIBJEKDLFNFOFP]ReSDTDUBVBWFXDYcZB[E]C^EaBbBcdeEfcgEhD
~rvi	H!B#B&H)a*C+E-B.F/D0^2^3B5E7H8E9@:B;F=D>C?A@BAFBGCCDJEDFIGBHDIAJEKAM[NCOFPHQFSfTDUeV[WDXDYYZD[D]B^GaEbAcdeYflg@hC
~rvo	p3XHYI^fJ
~rvu	x9aHGfJ
~rwa	e-I/[2Z3Z8Y9H?I@IBIH_KHMINI]Jd_
~rwe	_!J%_(J*J3I4J9J:I;a?ZBHCIDYGJHBIIKbNIPYRZTYUJV]WJXIZC]IaHbIdHfHhI
~rwi	q%]PFhY
~ry^	H!A#G%F&c(J)H*D+B,F-D.H/D0F1F3b5]6E8I9c:_;E=E>J@IACB>CDD]EGGCH]J]K^LcMDNbP]RCS[UGV=XBY]ZG[D]JaBbEd_eEfEgHhG
~ryb	h+Z-Y@XB[HINJS_VYZGdJ
~ryf	sC]HJX]aY
~ryo	d)]3Y9Z>J?J@IBIHINISaV[ZG^]hJ
~ryp	X!I#I%I(I,I-H/I3H4H6i8J9G:I<e=I>I?H@HAJBHCJDIGIH?IHJIKGMINGPIRHSJTJUIVIXJYeZC[J]I^I_HaIbIdGeHfGhI
~rys	xZJ^^
~ryt	b%_+Y9G>]?Y@FB]DFHDIHJXKEMXPEXIZc]YfFhJ
~ryw	q?[MZS^ZG
~rz^	h-J:X@JI_M]TXZG_Y
~rza	sLYda
~rze	_(I3_9F:Y=I>H?I@[BFFZI]KGNYOIR]TIUIVIX^ZC]I^JaHbIfIhX
~rzl	x@ZK]ZI
~rzo	x(^9]HJ
~rzu	m-Z/Z4]@ZHHKZMIN_ZG
~rzw	sD[L[
~rzy	f(]*Y-J/]3I9G@HBICJDIHZIIKINIVJZ_aZhZ
~s12	xHESaTJ
~s50	l#FH[Tc_I
~s53	xHX
~s70	xH_
~sa^	V!F#F%E(E+I,I-[/H0f1I2I3E4H6Y7I8Y:];Z<J=E>a?D@FAIC[EIFIGEIDKdLINZOGQIRGSHTHU[VEWGXFYIZ>[[]Y^G_GaDdFeIfEgHhF
~sab	P!h#G%G(X)]*G+I,J-Z.Y/H1Z3G4I7I9Z:F;[=F>G?Z@FAGBFCHDGEIFIGHHXIGKGLIMHNGOJPFQJRJSGTHUbVCWGXIY]Z@[I]H_EaHbYcHdFgHhH
~sac	_!a(H)[3J6Y;]BJHFLZU^VJY^ZIbYfI
~sad	d!I%J(Z-J:J=J?J@GBICJE_HEIHKcMHNbP]R[UIVGZD^]cIdHfIhH
~saf	o%J.[2[H[JZSJ
~sag	R!G%G(D)F*I+G,H-Y.Z/H0Z2I3G4H5J6I8H9C:F;I<J=E@CAHBDCaDBE^FHGHH[JHLIMGNJO^PFQIRHSFTHVJW[YHZa[G]HabbFcFd[fFgGhY
~sai	a-H/b3G9J=Z>I?I@HBICIDIEIHEIGJZMIOZUIVGX[Zb]JaIhZ
~saj	q9H>^DHHCZ[aa
~sak	h%](_-I3b9E=]>H?Y@JBICZDXHCIZKIMJNJVJXIZF]JaEhJ
~sal	]!H#H%I&J(G)I*I+Y-D/I1J3[7J8J9X:Y=H>E@_AJBECZF_GIH^IDNGPIRISJTIUHV]XHYJZY[I]H^I_HaDc^dIfHgJ
~sam	R!E#F%F&J(E)H+G,I-A.I/[1H2I3E4F5I7]8[:F;I<I=E>D?F@bAcBCCFDEEIFGGHHJIGKcLHMHNIOJQfRGTFUYWHXFYGZ^[F]E^H_HaXb[cFdDeHfFg[hD
~san	]!I#[%_&[(a)J*J-[3Z7X9E:Z>H?H@FAJBGCHGJJJKCNXOZPIS]TIUEVFXHZH]HaFbIcIdIfGhG
~sao	u%Z(^VIZH
~sap	m#X%J>H?YHZP[aGbZ
~sar	[!J#J%I)G*I+I-I.Y3H9I:I=_>I?^@IBID^HGIIK]MINJUFWIXJ]JaIdcfIhY
~sas	mDZJ_
~sat	I!^%X&H)Y*B+I,E-G.J0I1F2G4E5G8J9D:c;[<G=^>C??AXDDE_G^H>IFJEKXLGNaPZQGRESXTFUdWaXHYI[G^X_IaCbFc[dIeEfGgDhC
~sau	x6Z
~sav	q-H9I=]HaIIKJZF]Hf]
~say	F#[%E(D)G,F-_0G1Y2H3B4F5G8F9D:Y<J>C?C@FBBDJEYFGHCIaLJMBNZO[PDQGRGUZV^XcYGZZ[F]G^Y_XaHbId[fDgBh[
~sba	f-H4[9I>[?IBICIDHEYIIKHMIR[XaZGaJha
~sbe	u+I-]D[HZ
~sbl	_!I#]%I-J1Y3J?G@IB_HDMJTaVIXJZH[cbH
~sbu	xI^
~sc^	d#I3[:^;Y=Y>Z?J@HBGDGHBIIKIMXNJSZUIVHXJZ]^ZaIbJcZfJh[
~sca	c(J-H=_>H?J@HBHDJFZH_IEKGL_MIN^VJ]Y^JaYbIc[fIhI
~sce	h)Y?^@HFXHEKZZYcYg]
~sch	H!Z(G)H*B+]-D/X1X2I3E5H6^7E9^:?;G>]AFCDDCEGFIGFHIIBJFKYLGMJNGPZR]SBTFU^VGWCX[YbZB[E]C^A_YaIbbc[d^eZfX
~sci	d!H#I%I&Z(I-I3H4J6^9Z:]=I>H?I@HB]CGDHHHI_KHMITJUIVHXIZ[]__IaHbJc[dJfIhJ
~scl	h-[/cGYHGNI
~sco	W!E#H%E&](H)I+I,I-Z/H0I1H2I3C4H6I7I8H9F:H;J<J=G>^?G@FAIBFCFDFE[FZGdHFI]JGLIMFNDOHQIRGSJTHUHV^WJXHYIZ[[[]H^H_Faac^eIfHgIhF
~scr	M!E#D%X&I(B)E*E+d-B.H/E1F2G3Y5H7F8X9H:D;F<G=]?A@AAHCBD]EFFFGaIIJFKGLJMCNBOaSETCUCVBWFXCYbZH[X^DaBbecJd_eXfag^hE
~scu	i3H9J@YCIHJIcU^ZI
~sd^	k@ZBZHHMIP]ZHb[dFf^g]
~sda	o-J@_HZKINZR]ZG
~sdh	j%IPc
~sdi	uL]f^
~sdp	uP_
~se^	Y!H%G&[(F*I+I-H/I3G4I6J7J8J9Y:G;X=Y>G?^BFCHDZEIFIGFHCIbJIKDN^OHP^RJSJUGV_WHXHZE[H][^Z_IaEbHcIdZeJfZgJhH
~sea	g!Y(I-d3H9I>E?I@JBJF_GHIHKHMINIOHVJZB__a]
~sec	L!D#C&I([*^+_,F.H/G0H1F2[4C5G6X7F8_9C:D;[<d=D?a@bAFCfD]EGFGGEJIKALEMCNBOFPCQ]RESIUDVEWFY_Z;[H]Z_EaBcDdEeGfC
~sed	V!H)H*G+J,^-_7H8J9I:H=I?c@EAZBECGDIJIKbLHNHOJSJTYUJVGZF[E]I^H_GaIbHcIdJg_hG
~see	d-aA^HGI]P]VJZJaYfHgY
~seg	]!H#H(G)H*]+H/J4H7J8Y9]=_>E?^@GAIC^EJGIH?KDLJMHNHOHPGRHS[TIUHWIYZZI[J]^^J_IaYbIcXdIfDgJhZ
~seh	s-X@Y[[
~sei	V#Y(E+[,I.Z/H0I2X3H4G5I6I7H;H<J=]>E?Y@BAIBYDZEHFXGGHBI^JHK_LHMENBOZPFSZTHUEVIWXXYY[Z@[G^Z_HaIbHcEdDeHf_gG
~sel	K!B#G%B&I(>)f*D+F,F-A.G/D0F1E2F3B4D5F6_8E9B:A;J=E?]A]B[CBDHEFFEGdHDI@JGLYMFNCOFPBQ]REUgVhWCXDZA]D^d_BaFbGcAd]eEf=gChG
~sem	k%[-]3I4]9I>IBJCJDZFZGZM[fI
~sen	E!@%X)D*E+B,C-X.J/B0F1C2I3H4A5G7[9H;D<G=F>J?>@YB_C>ECFDGXI_KcLIMZN^OAPAQHRBSBT@U_VBWBXCYFZd[[^[acc@dbeCf=gAhc
~ser	8#I%F&B(Y)_*J,A-@/@1G3?4_5^6a8D9B;a<H=Y>;?A@CAaBFCAEYFaGXICJ@K?NDOBP]QHRcS_TBUbW@XAY_ZD[F^Z_baAbJceeEfihG
~ses	V!G#]%G(F)a+I,I-F/_0J1I3G6I8I9E:H;J<J=G>G?F@FAIBFCGDGE]FJGIHFIZJILFMGN_OIPHQIRISITGUHVGWJXGY_ZE[[]d^J_HaDc^dGeJfGh]
~set	6!Y#A%Z(a)^*]+F,J-:.[2C3F4I5Z6B7Y9@:[;G<X=[?Y@FAGB]EXF[GHHBI=JHK>LHMCN?OCQFRHScT>U]V[WdYCZ^[D]Y^G_Fa]b_dHeZf[gah>
~seu	c#I%J(I*I-I3I7]9H:J>I?[@XCbDHHCIGKHMINIPZSITXU[V[XJZD[b]JaHcIdIfJgXhI
~sev	k#Y-I1]@]
~sew	x7[:^ZHdI
~sez	p-YI]KY
~sfa	kHGIXNcRYZJf^
~sfe	s6[7ZH_
~sfi	f(J/ZGaHFIIJbN[ZG
~sfo	qH_
~sfr	o*]?_HIX]
~sfu	f#J%J)J@IBbHGMXSJTIUGVXZZ[Ie[fH
~sfy	p@ZHJIJN_
~sge	c#[%I(^)Y-I3I4]9H=H>H?I@JBHCJDZEYG]HCIJKJMJNJRITIVXWIXJYZZI]HaHcYd[gJ
~sh^	R!C#I%E&J(C)F*Y+G,H-D.I0X1G2H4X5H7H8G9E:E;H<I=D@FAGB]CEDXEGFeGaHDIDJFKFMcOFQIRFSGTFUEVDXF[H]a^I_Yb^cEdChE
~sha	X![%I*[-I9I:Y=[>H?IBIDJHbKHMJPJTJVHZB]J^bdX
~she	a#]-G/I@GBIK^NITIUJV[ZD^Jgdh^
~shi	k7aD[HHPZSHZF^^
~sho	L!A%E&I(C)F*I+b,G-D/_1G3C4F5H8F9C<I=D>H?]@EAGBBDFEHFGGEHeI[KGMGPFQHRaS]VGWGYG[]^J_ZbbcFdZeGfDgFhC
~shu	l!_#b-J>Z@IHEIIKIZG]YfY
~si^	c%Y(]/Y3_;Y?I@IB]CJDHHJIZKJMIOZVIZHaJ
~sia	_-^1Y2[9H:Z@]BICJIZKIMJX_ZHaJhI
~sib	X#Y%F)G*I,J-]/H0I3]4a6Z7^8J9I>]?F@]BDCIDGIFJIK]LHMGNHOIP]SGTHUGVCWIXGZ][Z]H^F_IaIbGeXfHgH
~sic	X#G%H(G*^+Y,I-X/I1J4H7I8I9D;Z=a>F?bAJCYEJFJGHHaIFJJLINJOGPZRISIUHVEWJYYZE]G^H_IaIbJcHdFeJfHgXhG
~sid	]#I%H(_)I*I-[/a0J3G4G7J8J9G=H>E@GA[BHDHFJG_H^I]KGMHOXPERISaUIXIYJZB[I]I^I_YaHbHdIfEgIhI
~sie	_!I#X%H(I*I+I-H0[1[3G4H9Z:I=I>E?G@EAZBHCHDYG]HXK^LJNGO^PHRYTZUIVGXYZA[I]G^]_GaZcHfXhG
~sif	xHIIa
~sig	K!X#C%A&J(J)J*G+Y,[-I.I/E0I1H2H3F5H6G7c8G:I;I<e>B?B@DAGBDCEDZEHFaGDH^IZJFKBLcMZNDOGPGQIRGSFTcUDVBWGXEYGZY[Z]__Ia@bYcDdDeFfD
~sil	e-_;ZHDZF^]aad[
~sim	f-I3D>E@HCHHXIeK_LYOFXZZGaFhG
~sin	L%Y&I(B)a*C+],H-^/I2G3I5J6J9C:J;G<G=b>G?E@CAXDaEFG_H>ICLZM]NIODPHRYSETBVYWFXHY[ZG[D]C^DaIc]dYeEfbgJhE
~sio	L!F%c&I(]*D+E,G-B/F0e1f2[3_4H5]6G7G8F9C:E;a<H=B>B?B@BAGBBCDDBEFFFGEHeICJFKCLGMCNDOEP[QHRESETIUEWFXDY_ZA]b^E_FaAbJcIdBeFfEgEhZ
~sir	q3I?aDIHDKHVJZ[a]h]
~sis	Z!H#G%H(G)J*I+[,]-J3D4I6I7J8X9I:G<Z=H?GAaBFCHD^GHHBIFJIKaLJMGNIOJPHRZTJUXVGWJX]ZB[Y]H^I_]aHbHcIdEedfGgIhZ
~sit	W!G#G%H(G)I+I,I-^/H0J1H3H4[5]6I7b8I9E;J<J?E@EAIBFCGDFEIFIGHHbIbKEN_OHQJRGTGUGVGWHYIZ?[I^I_GaFbEc]eJfFgI
~sja	uHHU_V^ZI
~sk^	S!G#G%H(f)F*Z+I/J1J3F4H5J6J7I8I9E:G;J>A?Z@^AJBDCHDFEJFJHfIDJHKEL^MGOIRISHUGVEWIXHYIZH[H]F^a_HaFbJcGdHg_hH
~ska	mBJHZZYbb
~ske	Z!J#J%J(I)I*]+Z-I3H9I:J=J>H?_@GBHCYHYIGKFLcNJOZPJR^UJVGZE[I]G^I_Ja[bIhI
~ski	i+[1]3[@JD_HDZHaFc[
~sko	p%]3a4]9J=[>IBJCIDIHGIIXJZFa[
~skr	h3J9G>J@IBJDJH_IIKJMIO]ZFaJdaf_g[hI
~sks	Z(I*Y,Z-G>G?G@GBJC^DGH_MINJVJaHhc
~skt	s/[HaZH
~sku	x@[d[
~sky	xH^
~sl^	x@JIYK]
~sla	Z!H#H%H)I*J-G/J3H4I7J8J9F=I>X?G@HAJBECHD]EJFdGHIFJJKYLJNFOZPISHTIU_WIXHZ^[I]G^Y_IaFbFcIdYeJfEgH
~sle	u-HI]ZYd[
~sli	p-]H]U]ZI
~slo	X!H#]%I(H)J*J-[/J3H4J8J9F:H=H>H?H@IAJB]CGDGGIH_JJLJM[N]OJPJSIT^UHVGXH]H^I_IaHbXcFdYfHgIh_
~slu	k9I@HBIHEIJP]U]YXZ]cZdJfbhJ
~sly	m-[2ZHIP]Z]
~sma	]!I#I%I(I-H/J3E6]9F:J>Y?I@GBFCIDHGZH[I[MHNIO[T^UJVHZC[I]J_IaYbbcIdZfGhJ
~sme	u3JCaYY
~smi	xH^
~smo	l(J)Y@bA_B[HIZF_I
~sna	k6Z9J>[BJHZIXRcZG
~sno	s-_9[NGZH
~so^	Q!^#F%a&J([)I+F,G-B.H1H2[4H5I6H7G8G:D;X<I>d?G@[A]DEEHGJIDJGK^MBNBQJRJSGTDWGXYZZ[E]]_FaAbIcIdCeJfDgH
~sob	x9YB[
~soc	u-^8Z:YIE
~sod	qIYN^
~sof	M!E#B%F(D*Z+H-H/Y0I1]2H3F4F5H6G7c8G9F:F;I<I>D?FAHBDCFDEFHGFHHIBJ]KDLGMINDOGPEQIRXSiTcUEVDWEXEYHZ@[G]F^FaZbEc]d^eHgbhE
~sog	u@]
~soi	m@_HJNYT[ZI
~sok	p#YX]
~sol	N!C#B%g&I(?)Z*F+F,F-A.H/E0G1Y2d3B5G6G7G8F:C;c<H>A?^AFB_CdDCFJGEHBIJJEKHLFMCNBOEQ_SEU[V[WFYFZF[a]C^Z_EaDbCcHdEeGfBg_hC
~som	P#X&J(X,H-d.I0H1H2I5I6H7F8G9A;Y<]=G>F?IAGBBDFEbFYKXLGMHOEQIRGSFUZVIWHXEYHZ_[FaCb]cFeHfZgFhD
~son	R!I#a%C&I(D+I,G-a1H2H3Z4F5H6H7G9_;H<H>a?I@YAGD_I^JYKDLJMBN_PIQHRGTDV[XDYGZ;[I]D^F_FbDdDeGfCg]hC
~soo	q(I)[@aHF^J
~sop	p(]1Y@YP^VIZH
~sor	^#J%J(I)I-I3I9_:I?IB[CJDIH[IHKHMINIPYS]UHVFXIZ_]I^JaIbJcYfIhI
~sos	x!Z@]ZJ
~sou	d!I-J/[3J8H9GAdB[GYHZIJKJMJZJbY
~sow	xT[
~spa	W!G#X%G(G)J*I+I,J-C1I2I3_4G5J6I7a8I:G;I<J=G?_@JAHBECEDDEJFHGHHXIaJILIMENFPIQJRGSIUHVFWJXFYIZF[H]F^I_fabdHfFgHhE
~spe	M!]#e%C&a(D*F+F,F/F0G2G3J4D6G7G8F:D;G=D>A?C@]AFBECBDFEGFYGFHDIaJ^KFLFMHNaPEQHRESETaU[VFWFX^YZZB[b]B^E_EaZbYcbeEfGgEhA
~sph	p2ZHYI_ZJ
~spi	h#I&[(I-_/J9I:^=I>J?J@IBGHYIGJJKHNYUJVJXJZc]GaIbHfJ
~spl	k/Z>]HZIYZE[]gY
~spo	Y!H#H%I)H*]+J-G/G1J4b6[8J9Y:I=H>G@FA_BHCFDHEIGJH]IGKHMGNcO[PHRXSXTGUHVHWJXZYIZF[J]HaBbIcGdIfGgJhH
~spr	G!Y#C%D&I(?)d*H+[,F-Z/G0F1F2H3[4H6F8D9X:F;H<G=I>B@ICCEDFFGHHYIBJ[KDLCMENZOJP]QGRES^T^UZVYW[Xa[I]C^H_DaFbZc]d?eEfGgChC
~spu	h#I3I9];Y@IHHKJLYNJX]ZH]_^[aDd_fI
~squ	j8a9ZAYBIHGVIZ]_ZfZ
~sre	x9_G[HCIIZI
~sri	uHJN[W^
~sro	s?]HIZJc]d[
~sru	x-ZIX
~ss^	E#H%c&G([)D*B+G,D-_.H/I0E1G2E3]4B5I6D8G9Z:G;G<F=]>ZAFBCC^EHFCGAHcI^KBLEMINDOAQaS^TGUEVIWYXJ[[]H^Da[bFcFdEeGf@g@hJ
~ssa	O!F&J)E*I+F,H-].[/F0I1H3F4G5I6I7H9C:G<I=^@JAHBCCaEYFGGFIAJGK^LHOGPEQHRGSGTJUHVBX^YHZZ[G]X^Y_GabbJcGdbeJfEgHhE
~ssb	xI^
~ssc	g!Z/c>J?[DIHJMJNIZHa]
~sse	V!G#E%^(G,I-H/F0I1I2I3F4H5J6b7[8I9F:];I<X=Y>^?[@]AZB[CFDEEHFIJHLHNJOHPHRHTGUIVDWHXGYI][^F_[cGdCeIfEgGhD
~ssf	b#J%I(I)J@HBbHEJaSJTIUGZY[I^Je[fH
~ssi	L!F#Y%d&I(b)I*E-B.H/I1F2G4^5G8F;b<H>Y?AAFCCDEEJFFGDH]IJJELHMBNFOYPaQHRFSDTFUDVHWEYG]_^C_DbIdEeafGhJ
~ssk	g(J?a@IBIH]VJZEba
~ssl	qHJP]YZZ^
~sso	V!X#I+I,I-E.J/I0J2Y4H6I7I9C:F;I>a?C@YA^CDEJFIGIH[IHKaMENDOGPYQIRISITFUFVaWIX[[G]E_HaDcHdHfGgH
~ssp	H!Z#D%D&I(@)d*I+Y,G-E/F0G1F3^4I6G8E9G:G;I<H>CCEEEFGGIH^J]KELDMFOGP^QHRGS_U[VZW]Xb]D^I_EaGcEd@eEfBgDhD
~sst	b#I-J3X6Z9H:I=I>H?I@ZBXCIDJF]IFKFMHN^T[XXZZ]]
~ssu	V!H#H%I(E)H*I+I,J-E.J/a0J1J2J3H6J7H8I9F:F>E?EAJB_D]EIFIGIICJHKGLYMJOGPGRGSYTGU_VDW[XGYZZa[H]X^G_HaXc[dFeIgHhE
~ssw	3!>(])D*D+>-d.H/Z0J1D2a3?4A5F6Y7^8E9A;C=C>C?BA?B_CEDFEFFBIbJ^KcL]M_N_O?P>QBRASHTAUGVBX@YDZc[a^^_?aDcEd_fHg]hb
~st^	?!D#J%D(G)F*G+D,D.G/?0I1A2A3@5E7D8d9^:d;F<F>J@bAXBYCYEEFDGFH_I[JGKeL_MDN@OFPFR[UCZD[Z^B_ba?bCcHdIeFfXg<h^
~sta	A!c%D&D(])Y*B+I,F-G.H/>0a1D2B4D5G6J7D:F<C=H>A@^A@B_CHDHEHFIHaKXN<OGPHQGS]TGU]V^WZXBYF[C]E_IaZbYc?dCeIffgYhI
~stb	uHXV[
~std	k(^
~ste	F!G#A%A&G(E)F*G+f,G-G/E0[1C2E4B5H6Z7E8G9C;D<F=I>_?]@^AaBDCbDcEEFDGAI[K^MCNHOEPJQER]SCTDUZWIXCYY]Z^A_GaCbIc@d>e^f_gB
~stf	xH]
~stg	s*Y:_WZ
~sti	K!_#F%I&I(F)E*a+E.H0G1a2G3C4H6^7J8F9[:[;F<H=D>Y?aAEBBDFEZGEHDIHJFKCLXM^NHOcPEQISFTYUFVCWG[X]C^C_abDcDeGfB
~stk	k%X9X:a@[HGI[KJL[ZG
~stl	u9JH^IZZH
~stm	s-Z9[HHKZUX
~stn	u>]B]^YfG
~sto	K!E#^&H(F)J*D,X-Z.]/Y0Z2C3Z4G5b7G8H9Y:E<G?G@GA]CCDBEFFEGFIBKXMGNcPDQGR]S]TAUBVJWEXBYHZI[H]]^EaBdEf^gB
~stp	s=aH]ZH
~str	E!C#C%@&G(])g*d+h,^-F0E1D2E3G4A5E6D7G9>:D;F<E=?>B?G@HADBIDgEFGBHGICJJK=LCMDN]ObP]QcRBSET@U]VEW[X@YbZC[H^I_Fa>bHcGdXeCfDg_hA
~sts	_#F%a(H-I3J9H?IBJDJH_IJKJS_TbVIZH_GaIfIgY
~stu	X#G%I(G)[*I+H,J-H/I3G4I5Y8J9G:I=H?H@ZAIBYCYDaG]H^JJKJLIMGNGOIRJSITHUHV]X_ZX[J]G_HaYbIcIdHfHgXhH
~sty	i#X,a3[@[BIIIKHMIOJZEh_
~su^	](H-I/J3H9H:J=J>I?H@XB_CJDYIHMYPJUJVIXJY[Zc]I^IaIbJc]hI
~sua	W!]%H(^)X*G,H-F4I6J7Y8X9F:^;Z>F?EA]BFEIHEJJKYMGNFRISITGUGWJZX]]^__YcHdJfHgIhE
~sub	f([-]3J=_>J@YBJHDIGOIPJZbaI
~suc	U!G#Y%G(F)H+H-G/f3H7I8J9F:H=G>H?H@]AIBcCGEIGJHFIFKFLIM[NDOIPHRISHUEWIXaYJZ[[G]G^H_]aGbJdEeYfFgGhG
~suf	_%_(c-I3J9I>G?X@IBICaDIHDIaKIMJPJTJVIZFaIhI
~sui	d#b+Z-Y3J:Y>X?H@YB_CGH@IHKHMGNITIV^XIY]ZD[Z]XaIcEfIhH
~suj	xO^
~sul	a#J%Y(I-H/a3H9I:d;Z=J?I@IBHCIDIHCIHKHMERYUYVJXJZF]I^Za[b[cIhY
~sum	k!Y8[IXKZR]ZG
~sun	_!J#I%I(H-G/I3G7J9I:H>G?HCXD_IHJJKGL[MHNYOIRIS[TJUaVFW]XI[J][^Ja[dHfYgIhH
~sup	W!I#J%J(])H*C-I1e3E4Y5^7Y9[:[=H?[BGC[DZEYGJIFKHMGNIPHRISHTHUYVFWJXIZG]I^IaHbJcHdHfHhZ
~sur	f(Z-I=H?J@IBIEXI[KHZ_[JbZeZ
~sus	m!_@YHIX[
~suy	xI]K[
~sva	xH^
~sve	x![+JDHHFY_
~svo	u3[
~sw0	x-cHEIFNIOI
~swa	o3J?Z@^C^HIZG[Z]]aE
~swe	f#I&Z4]9Z?]@JCJDZHDKXXZZI
~swi	Z!_#H%I(I*I/I1Y3H4J8J9H:I=H>Y@GAHBGCHDHGHH@IHJJKHLYMHNHOHRHU_VaXJZB[J]H^IaHb^cIdbeXf^gJhZ
~swo	3!>(])D*D+>-a.H/Z0J1D2a3?4A5F6Y7^8E9A;C=C>C?BA?B_CEDFEFFBIbJ^KcL]M_NaO@P>QBRASHTAUGVBX@YDZc[a^^_?aDcFd_fHg]hb
~sy^	k-ZHGI_gX
~sym	g!Z-^@YHHIaKYZG
~syn	F!@#B%c&F(@)B*D,D-?.F/D0g1h2X3J4^5E6J7C8b9@:A;C=B>??A@?AEB?CBD@ECFCGjI?JBK>LBMaNBOBPIReSBTBUAV>WCXBZ:[C]A^A_HaAbBc^dbeJfggEhA
~sys	[%I(J)J+Y-G/J3]4J9G:Z>G?H@]BHCHD^GIKbLJMGODP[RYTIVHXIY]ZZ[J]J^I_JaHbJcJdIfJhG
~syw	udZf]
~sz^	q#]*ZBJHZVZZJ
~sza	u(^*Z-]HI
~szc	xC]MZ
~sze	q9YB[HY
~szy	x9Y@]
~ta^	C!c#[&E(?)H+G,Z-Y.C0A1A3]4C6X7_9Z:A;Y<F>A?^@cBYECFIHFI^JCKcMINEQGRFSBT?U]VYW>XIYE[E]GaBcDdEeDfEgFhc
~taa	f!a(H-J3Z9I:J;^?]@IBIDJHDIIKHMJNJOGU]VZZD^]aIdZfHhI
~tab	Q!J#X&J(X)J*F+G,H-].H/G0I1H2I3J4F6H8G9D;[<I=X>H@FA[BZFHGFHaI[JGKFNEOGQHTFWZXEZ[^G_Yb[cFdDeHhE
~tac	S!I#C%E&I(E)D*B+G,D-C.I/G0H1G2H3e4b5G6H7H9^:D;I<I=Y>X?I@DAGCcDZE^FGGFHFIAKELIMGNFODPDQHRFSHTaUGVBXYYHZc[F]F^F_EaEbFcbdHeGfEgGhE
~tad	W!a#G%H)I*I+J.X/[3H4I7I9X:^;[=H>E?G@EAYCHEJGIHBIEJJKELJMYNHO[PHRIS[TGV_WHYYZA[J^IaGcYdXgIhG
~taf	b!J%J(^)]*X+Y-J3I8Y>J?H@IBJCIF]GXIIKIMIP]UDV^ZDaJc]d[fHgJ
~tag	]#Y%I(G-G3G7J:[;[=I>F?H@^BGCHDIFJGIHaIFJJMHN[OJPJRJS_TIUIXYZA[I]GaHbHc[dIfZgJhH
~tai	V!F#G%H&_)H*I+H,Y-[2J3G4H6J7I8I9I=G>G?G@EBFC[D^EYFcG^H=IcJHKELIMHNYOJPHRZSIUYVFWYXHZF[I]H^G_HaHbGcIdGeIfIgIhG
~taj	xa[
~tak	V#H%G(G)I*I+J,J-D/[1J3^4_5J6J7I8X9G:H;^<]@ZBEDZFJGFH?IJLHMbNEOIPYRISHTHUYVFWJXGYJZF]G_GbHcZfHh]
~tal	L%I(X)D*E,G/B0b1^2I3Y5G6H7E8F9H:];H<I?BAGBICDEFFGGEI]JaKHLGMHOEPDQHRGTYWFXEZI[H]D^J_EbbcGdFfDgfhG
~tam	b!J#Z(X-X3E9H=Z>I?I@_B]CID]IGKHMINITJUIVXWJXIZH]Ia]bIfIhH
~tan	S!Y#H%F(G)Z*I,X-D.Y/H2I3Y5J6I8I:[;e<J>D@AAGBYCIDDEGFHGXHCI]KFLHMHQXRHSGTFU[VEWHXFZJ[G^^_FaEc[dFeYfEgGha
~tao	x(Y.X
~tap	j#[*[>ZC^HHKJO]aHeXh[
~tar	N#B%E&I(b)G*D+H,G-B/E1F2H3G4Y5G6G7G8F9X:J;Y<H=J>D?X@[AFB^CCD]FIGbI?K]LFMaNBOEPDQHRESDUAVIWFXDYF^E_JaZdAfghI
~tat	N#^%C&J(B)I+F-H0Z1I3Z4J5I6G8G9B;Z<I=D?H@CAGB[CZD?EFFGGFHYIGJFK]MZOIRES_TDV[WJXdYGZC[G]D_Ea]bXcYd[eGhC
~tau	m6_?XHDRaZGa]cXfI
~tav	sHGIa_[
~taw	q:X@a
~tax	x>XH[VI
~tay	h@IBII[L^SJTZZF[J^Xa]g]hJ
~taz	_!I%I(G)J3J:H=H?HDIHZMINHPYS_UZW_XZZ^]J_JaJbHcIdJgJ
~tba	q-_
~tbe	jM]VZZIc[dHfb
~tbo	pBHHIcb
~tbr	q3^9I=_HEI[ZI
~tch	P![%F&H(J*G+E,I-Y.G/E0I2I3@4F6]7H8G9D:F<I=E?J@HAeBBCDDCEHFHGFIBKHNHOfQIRDSGTGU]V^WHXFZ?[G]_^[b[cEdYf]gGhZ
~tco	p!_#J%I-]2H3I@JEGHCIHL^NGPJWIZId^e]
~tda	m1^3[>^?ICJDZHIZHfH
~tde	g(^8Y=[@IHGNHQXR]W[
~tdi	s!aHHPJRZZH
~tdo	x@^
~te^	M!B#G%A&H(E)D*]+E,E0F1J2G3>5[7E8H:E<G=D>dAEBEDGEFFEGDH[JDK^LEM]NFOXPEQFRaUEVZZa_FaHbFcYeFfGgFhY
~tea	T#H*H+J-G/I1J3Y4I8I:^=G>D?X@HAJBECIDEFJGIHfIEKGLIMcNGOIPIQZRJSHTHUGV[WIXHYZZF[I]GaDbGcHdIfHhF
~teb	G!E#C%^&I(B)D*F+G,^-D.H/G0[1Y3D5X7G8Z9G:D;H=Y>D?E@DA]BHCFDCEFICJXKCLDNBOGPXQYR[SFTDUCVBWEXEY^ZB[E]E^C_]bCddedf^hC
~tec	Z!I#[%G(X)I*I,J-c/H0I1I2J3H4J7I9F:I;c=H>H?H@GAIBFCIDHGIH]IbJXKELIMHNIP]S^VHWJXIYIZ@[I]H^Z_HaIbHcHeJfHgHhF
~ted	q1YHZZ[aJcX
~tee	k@IHXI]MJNFTXVZZXh[
~teg	]!I%J(X)J*[+I/J3H9H:I=H>[?Z@ZBHCFDEEGHAI^JIKHMINaOJP_TJUGVDW_XIZC]I_IaHcHdce[fHgIhI
~teh	_-]3[9J:J>H?Z@IBJCXD^HDIaKJMIVIXJZD]J^JaH
~tei	f#J-I3I9[>I?J@GBHCIDIIZKGMJOZRJUZVYX_ZFaZcJfZhJ
~tek	sI_
~tel	K!I%D&I)E+D,G.Y/G0[1G2H3c4E5G6J7F8F9C;G<H=J>d?HAFB?CIDdEFFFGIHZIFJHKELFMBNIOePDQYRFSFT_U^V]WEXBZG[I^E_Eb^cDdDeGfCgEhC
~tem	M%E&J(C)F*G,H-E.H/E0H1I2H4F5H6G7G8G:J;H<H=D>A@cAJBXCCDaFYGEH>KcLgMIOBPFQHR[SFTdWFXbY_ZG[E]D^H_FaCbGdEeHfEgF
~ten	C#X%B(_)[+E,[-X.J/C1A2X3Z4?5F6D7G8D:b;[<E>F?E@FAcBDEAFAHHI[JALGMHNEOHP[QDT>UbVDWcXjYEZY[G_GaAbFcAd?eZf[gF
~tep	c#J(J-H3G6^9H=J>[?J@ICYDGIGKFMJNIOJPZR]TIXIZa]]aHbIfJ
~ter	;!Y%A&G(A)>*B+_,C-b.D/d1A2a3_4D5A6C7C9I:^;I<F=AADDYE@F]G^HFIeJfKYLEMYNaOZPAQCTGU>V=WIX?YEZG[D]f^Y_Aa?c[e@h]
~tes	[!H#I%H(G)I*J-I/I3]4I8I9a:F=_>F?GA_BaCHDFHEIIJIK[MHOIPHQaRISIUFVGXHZB[I]G_IaHcJdIfHgJhI
~tet	X!X%G(G*G+J,J-G/I0J1[3G5H6J8J9X:G=C>F?F@DCGFJGHIXJILIMFOHRHTGUaV_WHXYYXZJ[I^YaFbGcFdceIf[gHh[
~teu	T!G(X)Z,[-C/H0I1I6I7Y8Z9D:X;Y=H>F?C@CA[BEDFEEFHHYKELJMINDP^RFSHTFYHZX]Y^[_ZaXbYcFeHfEgGhF
~tev	h%H-J;Z?^H]I[JYKHNaZBhI
~tex	u>^?]DFHDa]
~tez	s!XQYZ]
~tfa	qHYM_T[
~tfi	m5_JZ
~tfl	s(XHaZE
~tge	j![*X:bHGWZYXZI
~tgl	o@IPbV]ZH^J
~tgr	m#]HXT]V]ZF[[
~tgt	xHbKFZI
~th^	A!B#C)H+I,]-].X0I1A2Z3I5E6Y7[9B:X;[<E@CAbBXCGDbF_GFHBL^MYQCTGU?V=X>YDZb[B]E^B_YacbYcHd?fBgJhG
~tha	G#I&J(E)E+F,H-d.Y0G1[4^5Z6F7D8E9b:H;[<G>b@DA^B^DCG_HBIXJZLYMENHOIPFQISGXFZ>]B^^_IaDbBcEdGeFfI
~the	A!Y#@%D&F(a*H,Y-D.E/a0D1D2I3^4C5D6E8X9a;H<D=H?cB@C]ECFYGaJDL[M>PCQGRHS]UJW[[]]D^DbGdCeCfYgEhC
~thi	J!C&I(X)F*H+Y,G-[/E0H2H3H4E5G7]8_<H=X>C?B@cBXEHHFIGJZK]LJMIOEQHSFTEVaW[XEYF[E]D^X_EbIcHdDeGfDgEhJ
~thn	s-EH[J^
~tho	H!C#D%E&Y)^*b+c,F-J.J/G0H2H3Y5J6G8E9D:D;G<H>]?e@GAFBYCeDbEFG[HAJHKHMENJO]PDQHRFSFUCWXXDYGZ8[Z^DaAbFcEeGfCgE
~thr	S!G%I(G*F+Z,I-D.J/I1I4I6J7Z8I9F;J=G>F?FAICDEJFIJXKaLHMHN[OIPYRHSHUGWHX_Z_[G_Ea[bJcYdHeXgYh[
~tht	u,_HF
~thu	u@ZHaZE
~thy	p0Z
~ti^	U!E#G(X*E+G,F/H0H1H2H3^4H5I6H7[=^>G?XA^BCC]EHFHGZHGI^KHLGM]OFSGTFU_XEYHZ?_FaDbEdIeHfGgGhD
~tia	R!H#^%Z*G+H,X-G/H0I1I3F4H5J6I7J8I;I=Y>FAIB[CGDGFIGHH[IFJHKELHNDOIQJRIS]THUZWYXGYJZ][X_Ib]cFdDeG
~tic	J#C%D&I(G)C*I+F,]-B/I0H1F2H3X5H6G7J8E9c:E;G<]>Y?^@DAECHEFFIG[HcIFJGKJLZMBN[OFPEQHRESFTFUCVHYY[E]H^b_DabbCdceJfEgDhC
~tid	k-J7]@JD[HZIJKaVZZFdGg[
~tie	T!C#G)Y*Z+G,G-d0I1H2G3_4Y5I6I7Z8H9C:E;H<J=Z>C?DAHBBDZEIGGH>IdKGLYMHNDO]PcQIUFWHXDYHZD[F]E^F_]aJbEdBeIfDhE
~tif	X![#J%I(X)J*I+J,b-H3_4J7I9I:I=H>G?^@HBGDGHbJYKHLIMGNIOJPJRJSJTJUGVGWIXIZB[J]FaccHdIfIgJhI
~tig	Y%^(_)J*H+J,I-F/I0J3E4G5Y6J7J8J9E:H;_>^@EBFDDGIHCIIJJLIM^NXO]PIS[UGVFWHXHZB[I^H_Ia]bGdGeJfGgIhc
~tij	q@]HJIHKIMYN[T[
~tik	x!Z
~til	I!Z%D&H(^*C+J.F/H0I1a2F3G4F6F8I<G=D>]@^CDDEEEFEGFHHIYJDMdNFOYQGRCSDT]UCWDZH]G__b]cEdYeFfZgHhC
~tim	L!D#a%]&H(C)G*J-H.H/C0H1F2H3E4E5G6H7F8F:D;G<H=D>A?C@[DXFFGEI?JFKcLGNEObPEQGRhSFUFVDXYYFZJ[F]]^D_EaabDc_dFeIfDgF
~tin	]!I#b%J(I+I-F.X/Z0[3F4I6_9I:I=I?G@dBGCGDDFZHCIGKXMINGO[PJRZVIX_ZB[I]^^J_IaFbIcIdIfHgJhG
~tio	>!=#D&H(I)F*^+^.G/?0B1E2B3C4A6X7F8I9<:Y;I<^=^>>?b@<AGBGC]D^EfFJGYHaIBJJK=MHN]OFPHQXRESITDUaVFW[YXZB[Z]E^b_EbCcYdbeafFgEh<
~tip	b#a(H-I9I:_>I@HAbBICIDHHCI_KHMYNIO[TIVJXH]JaHhX
~tiq	o-G@JK^N^WYZGa[hJ
~tir	e(I.Z1b8Y9I=Y>J?XBHCIDZHDNYU[VIXX]JbJfJ
~tis	i/Y@YBZHGIFNdZIaJ
~tit	]!I#Z(I+J-Z/I3Y7d9J:Z=I?I@ZAaBGDXGJH_IDJJKELJMHNGOHQXSITIUIVIZB[I]I_FaHbGcHd]fIgJhG
~tiv	F!k%D&a(A)[+C,[/D0]1D2D3[4A5E6]7C8X9A:>;]=??Y@>CFDDEAHFI>JGK?LYM@OBPCRBSBTEUgXbYZZ5[I]@_Ha?cddbe]fDgBh?
~tiz	s9^>J?JK^ZGaH
~tja	sHGU_ZIf^
~tke	u@[I]
~tki	q9Y@[HII^
~tko	h!](Z3J9H:_;Z@HBJDJHFKJLZMJP]UJVIZE^]hJ
~tl^	kHYXbZI
~tla	u9IH^I_ZH
~tle	uHYc^
~tli	a%J(I*[:I=I@GBIDHIYMINfSITJUGVHWdZC]IaIbIcJdIfJgIhI
~tlo	W!I%J+J-I3I9H>G?J@GBaDJHeIIKIMcNIOIVJZE[F]J_JaJbHcJhH
~tls	x+JDHHFYa
~tly	[#Y(H-b3J:J>I?I@cBGCJDJGYKYMJNISYVZ[I^JhI
~tm^	sBIHGRddIfH
~tma	i-^9[>IHdKYZH
~tme	f(X3J9J:J?J@HC[DJF_G]IIKIVbZYaI
~tn^	xd[
~tna	uI]ZIaX
~tne	c!I(J-J/J3J8Y:e=J>Z@IBYHHIIKHMIPJS]VIZF_XfXg]
~tni	u3JHFK_c[
~tny	uHJYXZId]f]
~to2	x-_
~to^	B!Z#f%]&[(@)C*E+G-G.E/F0E1[3^5B6E7I8D9X:Z<B=<>G?E@GAFB^CFD_EBFCHGIEJHK@MGNFOYRHSXU]VbWXX_YaZY[C]__[a[bHc@dGeBg?h>
~toa	xHZU[
~toc	f(_)H*J,H-J3J9H=F>H?IDJH[IJK^RJXJYgZGaHcFfG
~tod	R#E%G(D)G*e,H.I/F0J1I2J3E4H5J6J7H8I9X:E;J<J=E>E?_@dAICgDEEHFIGHHBICJHKBLIMYOGPGQJRGSeU^VCX^YIZF[H]F_HaEbFcEdGeIfFgGhE
~toe	u6^9J>]@JHGP]ZI
~tog	s(I6Y@IHIK[W_
~toi	xHJb^
~tok	W!H#I%G(G)H*H+J,l-Y/I1I3G4H6J7I8J9G:I;J=G>H?^@GAJBFCHDFEJGIIGJIKFLIMHOIPGQJRdSITIUHVGWJXHYYZ?[J]H^I_IbHcGdHeDgJhH
~tol	Y!H#H(F)X*G+I,I-G/I3G4^7J9F=X>a?Z@YBECFD^GIHALJMGNZOHRISJTHV[WJXYY[Z][I]G^Y_IaFbJcHd^fHgG
~tom	U!H#F%[)H*I+I,I-_0J2H3J4I5J7I8I9F:J=[>Z?E@bAIBFCHDEEJFJH]J]KILIMGNEOHPHRJTHUHVFXcYJ[H^H_GaabHcHdHg]hG
~ton	X!D#H%G(h)H*H+J,b-F.Z/J1J3G4]7H8J9F:^;J=H?F@EAJBECHDFGHHFJIKFLJMGNGOIPHSaTJUGVDWIXHZX]G^H_Ib]c]dHfGgGhG
~too	]!I#I%H(J)[*H/Z1a2[3J4I7J8[9G:I=I?Y@EAXBaDHFJHZIGJ_KFMHNGPHRFSITIUHVHXFZC]H^[_IaFbIcIdHfFgZhI
~top	O%F(D*G+H,H-D0]2I3F4H5I6H7H8G9E:G;Y<I=Z>E?F@AA_BJCEDEEGFIGEHdICJFKBMcNEOHPIQIR]SGTGUFVDWHXEZJ[G]_^J_GaEbdcHdDf_hI
~tor	C!E#=%a&a([)]*^+B,G-;.Y/I1A2d3a4^5_6H8a:d<b=>?Y@AAFB;CBD=ECFGGEH_I?JFLCMFN]OGPaQ^RES]TJUJVYWEXEYDZ8[C]=^E_baXeBf>g?h>
~tos	f!J#Z(J)a-[3J=HBYCJDIH^IIKJNYUbVGXJZGaJfH
~tot	l#[%^(I9ZBJHGV[XHZ[aJ
~tou	Y![%G)a*G+I,H-Y0J1]2J3D4H7I8I9b:H=G>E?EAIBZCGEIFIGHH<IFKDLJNZOHPZQJRHS[TZUaVCWHXIYI[I]H^]_HbGcGdGhG
~tow	_!H%J(])I*I-b3J4[9H=Z>I?H@FCJDZFJGJIGJJKGMHNHPIRISXU^V]WIXJZY[J]I^JaHbHcIdHfHgXhI
~toy	p#^+X-I9YHEKIVZZJ[Yh]
~tpa	uH[ZH^Jh_
~tr^	R!J#E%](I)F+Y,H0J1I4G5I6I8H9E:[;I<I>C?C@_AIB[CYD^EYFGH@IbJ]KaLHNFOYPFQIRYSFTHUDVZWXXHYIZC[F]JaBcHeIfFg_hF
~tra	?!@#H%@&D(Y)e*b+b,Y-E.E/h1X2E3E4G5A6H7a8A9;:];A=Z>E?@A@B[C?D_EBFCGHHaIDKDLCMFOXQASbTbUXVCX@YF[H_[a>bGcCdIf[g_hD
~tre	W#Z%Y(D)G*E,G/X1I2Y4H5J7I8I9D:H;J=G>H@ZAIBDD[EIFIGIHIJHLJN[QbRISZTHUHVEWJXFYIZ][H]Z^I_Ia_bHcHdGeJfGhF
~tri	K#_%J&H+b,G-B0J1F2H4E5G6G7F8E9C;G<H=Z>A?BA[BXCIEGFYGYH_IBJDK^MDNbQdRESEUDVHWFXcYG[E]C_DbFcGdEeFfEgFhI
~trl	h@JM[ZHbYhb
~tro	I!Y#X%@&G)B*D+D-b.E0H1H2[3<4g5f6E7I8C9=:F<E=?>Y?>@[ACBXEDFDHAIeJeK;NGOEPFQITCUBVEWDXbYZ[H]C^BbCdDeEfEgX
~tru	_!I%Y(F,I/I1[4I8^:J=G?J@HBGDIFZGJIJKIMINIRZSITIUHVHYJZD^^_JaJbIc[dYe]f]gbhI
~try	b#Z+I3_>I@JBJDFHBKJNXO_YbZIbY
~trz	l9J:Y@ZDZH]ZHfX
~ts1	xHESaTJ
~ts5	k#FH]Tc_I
~ts7	xH_
~ts^	R!H%H)X,I-b0Y1I2J3D4I6I8I9X:J;G=G>G?GAZBECFDJFIGZHBJ]MENZO]PZRISGUGVGWIXHYJZC[H]F^F_Fa]bHcYeJg]h^
~tsa	u7Z>HH^IZNHZHaG
~tsc	s6cNJZJ
~tse	_%a(H=J>JCJDJHFIYK[MJNFS]TYUHVHZE]GaJbIcIdJfcgX
~tsf	m*]?_HJX]
~tsi	d([+Y?JD_GZHHL^PJZE
~tsn	x9[HY
~tsp	a#[%J1Y3J@JBYHHIGKJN]OYTXVJZD[cbHc[hI
~tst	k0_3H8_@JCIHHIIK^ZJ
~tsy	xG_
~tt^	N!H#]&I(E*^+G,Y-_.X/E0J1G2H5H6H7G8G9Z:F;H<^=]?C@[BGDBEHFHH_IBLFN_PERHSFTHUGVFW]YHZ[[H^Z_FaCbGcFdDgHhH
~tta	Y%H(H*J+J-[3E9F:I=H>G@bCHDHEJFJGJH@IDKZMJN_PIRJSITbVHWJXGZ_[J]G^JaHbIcXdHfHgIh]
~tte	M!D%H&J)F*F+F-].H/b0]1F2[4F5G6G7F8F9I:I;G<H=C?B@^AICBEHGEIgJDK@LFMBNXOBPIQHSZTGUDWFXeYGZY[E][_EdDeGfHh[
~tti	X!]#^%a+J,Y-[/J3^4J9]:H=G>G?H@]AZBECHDGGHHIIGJIKDMHNJOIRISIU^VEWIXGZB[H]H_HaGbHfIgIhH
~ttl	j+I@JDGXbY^ZI
~tto	W!B#D(d)H*H+G,I-D/G0I1I3]4G5J7I8Z9H<Y=F>[?D@DAGB]EIFIH=JHK]LIMENEO[SZVDWHXEYIZY__a[b^cGdGeIfFgHhE
~ttr	_!J%I+Z-I/Y1J3X9J:J>I?JBICHDHG^HaIaK_LYMJNIOIPZTIVJXIZB]J_IaIcIfHhH
~ttu	m*XKIZHha
~tu^	k!I%[0^HXS_VJ_Y
~tua	^%I(I-G1^3I4I9J:J=H>J?H@EBFDIGIIZKDLJMYNGOIR^TJVIYIZ@[I^IaJbIcHdIeJfdhf
~tub	u>^HIKYc]
~tuc	c(I)]+I3J9J>J?JBJC[DbHbIJKIVJXXZZ]J_I
~tud	h!Y9[>F@JGZIYN[V_ZH^Z
~tue	d-H@XBYIHKYNXQXR[XIZ@he
~tuf	xBJG]ZZ
~tui	q@_H^ZIdI
~tuj	s=GH[b]
~tum	s1[>JHIKZa[
~tun	[#I%Z(J+I,X/J0J1Y3I4^6J9I:J=H>G?I@ZCHE[GJIHKHMINHOIRISJTEUIVIX^YZZI_Jbbc^dIfFhI
~tup	_!I%I(H)I+a,a-J3J9G=I>I?H@IBICHDcE^HYIJJJKIMJNJPHTJVGXJZE]J_IaIbIcJdCecfHgJ
~tur	J!_#E%[(@)^*I+G,Z-G0H1D2F3F5F6[7C8a9@:D<Z=X>D?E@CADB@CCDBEDGGHGIFLFMAODPYTDUbV^WBXBYZZG[D]B^GaDb]cYdfecgHhF
~tus	oBZHJb_
~tut	d(J)J-b/J3I5Z9[:J=I>IBZCJDIHCIFKFMINZOHS]TYU^VHZD]J_JaJdIgZhJ
~tva	u>]aF
~tve	x5X
~tw^	s-]
~twa	k1]9]@HH^JYZ]
~twe	X!G#G%F(H)I*^+I,I-G/I0[1I3I5I6^7I8I9G:H;J<]>G?F@dAXBECZEIGHIZJIK]LZMFNGOJPHS[UGVGWIXGYIZA[I]E^J_HaGbHcafFgHhH
~twi	f#H/H@YAcS[T[_FaJcJ
~two	R!G#H%E)I*Y+I,J-Y/G0I1I2J3G5G6I7H8I9[:G;J<J>D?FAICGDJEIFJLHN[OIPHQ_RHSETIU[VZWIYIZ[]G^Y_HaDcadceJfDgFhY
~ty^	L#C&J)X*]+X,G-_/E0H1G2H4F5H6G7f8F9E:D;[<J=EA]BBC]DXFHGFI_J]K@LFMDOGPDQ]RFSFUEVFWEZ>[F]D_GaXb[c_eFfEgFhE
~tye	sca
~tyl	j?[@]C]P]ZE[Z
~tym	xT[
~typ	V!I#^%I(G*J+J,a-E/H2J3b8J9I:^=J>B?H@aAJBECGDGH?IYJJKZMFO_PJRJTHVHXGZC[I]]^J_IaDbJcJdIfIgIhd
~tz^	s>]
~tzd	pO[PZZH[]
~tze	N#I%I(_+I,F-F/H0H1H2I4E5H6F9I:^;_=Y>F@GA_CHDDEHHFI]JFKBMCNCPYQIRFSFVZWIYG]a^[_]b]eFfGgJhE
~tzi	xh_
~tzl	u*XC[DHHHMIg]
~tzs	xC^H[ZF
~tzt	V#](D)I*I+J,[-H/X3H5X6I9F;J@XB_CGEXGIH@IDJIKcMXNIOXRISITGUFVEWIX_[H]G^Y_IaFcHdFfFgbhD
~tzu	^#J%I(H+J,J-I3J7X:I=Y>I@IBICIDZIIKINZPIS]U[VZW_]ZbIcHdHfY
~ua^	o>ZMZTZ
~uad	x3HHHO_
~uai	k!Y3^7^>IHI_ZdZ
~ual	Y!H%G(H+J,J-E1]3G4H6J8I9X:I=H>H?I@HBECIDGGHH[IDJIKaLIMXR^TIUHVHXIYHZ@[I]H^I_IaHbHcGdEeIfdhe
~uan	_#G%Z(J-F3I9F:I>HB]CGDIHZIGJJKYLJMHNHOIT]UIVIWIXaZ_[J]I^IaHbIcJfIhb
~uar	T![#X%G(^*F,H-D.J0Z1I2J4G5J6I7^9D:];Y>D?D@HA]BEDHEHFIHBJIK^NFOYP[SHTEUGWIX]YI][^^cGdHeJfFgHhE
~uas	u@^ZI
~uat	h!Y-I3H9I>Y?H@ZBHCIDJHEIhJXKIMJNIOIXIZF[JaIhJ
~ub^	q-X9]H]ZF
~uba	u>_HF
~ubb	u3Z@[KXZJ
~ube	X!G#J%F)I*I,J-F/b0]1J3H4I9F:H;I=G>_?G@FAYBDD^EHFJGIHBIEKELIMZNEOaP[RISYT]UHVGWJX]YJZA^HaEbHc]dFfGhG
~ubi	j!Z>[?a@ZDJHEV[
~ubl	b#J(I-J?I@IA[BZHZIHMISZZa[J^JaJdYhH
~ubm	o%XHIZa
~ubs	m(]-^3J9I=_>JIHOIPJ
~ubt	x?[I[ZI
~uc^	e!^#X(J=JJ[NZT]ZG^Y
~uca	l-Z>H@ZHGKZLZMJN_ZGa[
~ucc	Z!I#G%H(H)I/f:I=I@[BdDIHBIJKHNFPISIUFXI[H]I^I_IdFeZfGgIhI
~uch	V!G#[%G)H+G,H.J0J1Y2I4H6J7J8I9^;J=EAHBHDIEIGHH_IZJILIMIOGPZQJRHSIUHVEWIXcYIZZ[I]F_]a^bGcGdGeIgJhF
~uci	s/[9IB_LZ
~uck	J#A&X)Z*D+D-B/I2G3G5I:];E<G=]>E@FAICZD[GEH[I@JIKJMJN@OEQITCW[ZZ[G]H^Ba[bZd]e[f[hA
~ucl	xHJZJf_
~uco	s9]BZHJMZ
~uct	d#Y-ZBIF[JcNHV_ZFbY
~ucu	g3E4[9H>I?H@JB[CXD]HDM[NYU_VIWZZHa^
~ud^	I!I#@%C&I(C*E+F,Z-F.H/h0f1D2G3D4D5F6_8E:D<G>F@AA[BDCEDCEEG^IHK?M^NJOEP^QGRGSETdUCV^WFXFZ=[D]C^C_baDbBd[eFf@g^hB
~uda	g!J(I-[3I9^:J>J?JB]DJHFIIKIMINJVIZ^_caHbJcJfJgYhI
~ude	a-Y3I9J>YB^DJGYHBKJMaTIV_ZE^YaJdJg]hZ
~udf	j/cG]HGNI
~udi	_(J-Z/]3[9JBHDHEYIJKJMJN^VXYZZG][^HcYdIfJhX
~udo	s@IB^ZHa_dJeZ
~udr	p+^?Y@]HZKJZI[]
~uds	s0aHJ
~udt	x3HHIIJK_g]
~ue^	X!I#Z%Z(F)J+Y,J-F/]3H4I6J7J9Z>Y?G@JBZCFDYEJGIL[MbOHPHTIUHVGWIXHZH[_]X^]_JaGcIdGfHhI
~uea	Y!H#e%J(I*J-Y/J3I9J:J>H?F@EBYCHDIIHMHNJPJSHTbUIVIZG[^]JaIbYdJfJgIhI
~ueb	p=_BZC[HIZJ
~uec	uZ^
~ued	V!X#^(X*G+H,H-E.J/H0J1J3F5J7G:I;I>]?D@XAJBYCEDEFJGHHGIHJILHOGRYSHTDUYV_WHX^YJZ_[Z]FaDbDdJeJgHhD
~uee	u#[[Y
~ueg	uC]HYc^
~uei	o>X@YHZb[
~uel	Z#I%I(H*J-H/H0[1J3E4J6I9H:I=H>]?F@DBECGDDG[HEIDK_LJM]NXO_RJSJTHUHVYZF[I]H^JaHb]cIdGfGhg
~uem	m=[>HH[P[S[VYZJ
~uen	U!b#Z(D)]*Z.J/H0I1I2^3Z5J6I7H8I9Z:X;H<J=F>F?E@DCEDYEHFZHXJHKAL[MENDOGP^QJRHSHTHUCVaWGXEYIZE[Y]F^X_YaEbFcGeIfDgH
~ueo	o#Y-JHGTbXI[YbY
~uer	[!I#b%I(J)I*Z,J-G/J1J3H4I7J9Z=H>G@aBECXDGHZIEJJK]MYOIQ_RISJTIUHWJXYZ@]H^J_JaGbHdIgIhF
~ues	M!I%E&I(Y*a,G-b/G0I1H2I3B4G5I6Z:f;H<H=C>A?cAGBBCEEFFGGGHdIFJXKILYNDPDQGRZS^TEUGVGWGX^YGZ@[E]D^F_EaEbEdFeHfEgGhD
~uet	uEYH[a]
~ueu	s@JI[N[
~uev	a!J#J%J(J-G/Z3H4J8]9I=J>H?I@YB[CHM_NYOHVIXI[J]]aIcXdHfIhG
~uf^	e-J3Z9[>Y?_@JCJHDIXL[NZOJQ]VJXJZF]Ja^hI
~ufe	g#J,Z-X3X9H=^>X?J@GCIDJHHKILZMIZ^]ZaZfI
~uff	^%_(a+Z-I3H9X>Y?Z@HBFC_DGGZHAIZKIMINJOJPITJV]ZJ]JaIgJhJ
~ufg	k+Z8Y9J@JHEIJL^V[ZZ]^
~ufi	p(]-XI^KJ
~ufn	s3a>X
~ufr	sH]Q]
~uft	g0Y>[@IB_HFKJL^MIR]ZFcZfZ
~ufu	o%Y3H8Y@JC]DZHIO^ZI][
~ug^	k!Z@JCJHGI^K[bZd[fIh[
~uga	q!YU]ZJf^
~ugb	x4]?[HJ
~uge	j(Z8^@^QXT[ZH
~ugg	u?IHY
~ugh	P!F#G%G+],J-]0J1I3I4I5J6J7Y9G:I;J<J=I>DAIC^EJFIHHI_K[MJN]RISHTXUFZH[H^H_IcXdGeJgYhX
~ugi	u@ZC[
~ugr	h%a>]DJQ]ZX
~ugs	pYXd[f]
~ugt	l4]8[C[DZHHT^ZJ
~ugu	s9^HEK[
~uh^	s@_
~uhe	o?]@JHHIJKbPZZH
~uhr	m%YHFQXR^U[ZJbY
~ui^	a%I(I-H9H>F?HB^CHDIHBIHKaMHNJO^PYRJTJVIXEY[ZF]Ia[b]cIf_gYhH
~uic	u9Y@X
~uid	e!I,Y-JAbG[HGZI_^e[h_
~uie	d-I3H9H:J>H?[@^BHC_DFHFIGK[LXMYOJXIZ[[Z]JaHhX
~uik	f!](Z-I3H9H:^;^>I?Z@HBJCJHEKaMJNIVIZD^]aHdJhI
~uil	Z!H#c%I(H)J*J+I/J1e3G5J6Y7I8J9I:I=I>H?H@DAICIDHGIHAIEJHKFLJMGNGOJPZRISHT_UYVEWZXHZD[b]H^]_IaHbZcHdIfHhG
~uim	x1X9[
~uio	x3[HG]_aE
~uir	R!G#H%C)G*I+]-F/G0J1I2I3E4I5J6I7I8Y9F:G;J<b>E?FAHBFCcEdFIGHHGIbJHKFL]MHNXOIPFQ_RISITHUGVGWHYHZ?[I^F_GaFbHfHgHhG
~uis	[!I#^%I*J+X-G/Y1J3G4I6X@FBYC^DHEJFZGJIYKFMGNaOIRITHUHV]WJXHYJZB[Y][_JaGbIcHdHfG
~uit	]!X#b(H*H+J,J1J3G4Z:Z?YBECFDHFJGZI]JJKGMGNFOIPIRISXTHU[VHWJY^[J]_^J_JaGbIcDeIfFgJhH
~uiv	q#^-[>I@IB]MHXJZJh[
~uj^	b!J#I(H-H4J9]:I>G?I@GBGC^H_IYKGNHO]RJTIUIVHXHZY]IbZdJfIh]
~ujo	k3H9]>H?I@XDYHGM]TYXZZHaZ
~uka	uH]
~ukt	k8_9I@HB[HHIJKJP]Zb
~ul^	]%G(F)H*H+I,J-G/H1J3F4F5H7I8I9E:H=G>F?Y@ZAICaDFEJF[GIH@IZJ[K[NHOIPXRISHTHU]WJXHYJZ^[[^I_HaEbGcHdGeYfEgbhH
~ula	[!I#]%I(I)Z*I+I-]/J3X4c9E:H=H>[?F@FBGCZD_I]M[NGO]PJRJTIUIVGXGZC[J]G_IaDbIcJdJfIgJ
~uld	Q!B#I%J(E)G*G-_/J0J1I2J3Z4]6X8G9D;I<J=F?F@HAHBXEIH^IGJXLHMFOGPGQJRHSHTHUJVYWIXFZ^[G]F^X__bFcXe]fFgHhH
~ule	W!I#I%I(H)I-F/[1J3H4I7I8I9H:Y>H?IAJBGCIDHFJGeIYJZKELJMHNfPGRISHUIVFWJXJYJZB[^]I^I_GaHbIdIfEhG
~ulf	xI]NH
~ull	[!H#F(G-G3H4[9Y;Z=I>G?HB_CHDHFJGJH[JJKFMHOYPIRXUIXIZ@]Z^X_JaZb]cJf]gJhG
~ulo	x2[h]
~uls	o(b:[HHVIZIbZ
~ult	U%F&I(G)I*H,I-H.J/_1I2[3D4H5J6I7I8I9E:a;I<J=G>F?F@aAdBFCFDDFHGHICJHKcLIMCOaPHQISHTGVGWFXGY[ZH[I]F^I_GaEbacGfGgH
~um^	W!H#G%H(H)I+J,J/H0[1[2J4H5]7J8J9F:H=f>F?H@]AIBECGDGEIFJGJI^JIKELYOHPHRZSHTHUHWIXHYIZI[Y]G^Y_HaGbHcZdGeJfGg_hG
~uma	p8[9a
~umb	L!G#G%G&J(F)H*H+_,I.I/F0I1H2I3g4G5I6I7I8G9E:F;I<I=E>c?D@BAHBDD[EHGFHYI]JHKILHMDNEOgPGQIRGSITGUHVEWIYIZC[G]D^H_Ga^bGcGdHeIfHgHhC
~ume	Q!G#G%H(F)H*G+G,I-F.I/I0J1I2I3g4H5J7I8I9C:F;J<J=G>c?E@EAIBDCDDHEIFIGHI]JIKCLIMENFOhPHRHSHTFUGVEWHX[YIZB[J]F^I_Ha]bGcGdHeJfGgHhE
~umg	pE[ZIcadZ
~uml	o=[HXIZ
~umm	U#H%I(H)J*I-H/I1J3g4I8J9E:H;J=H>^?X@EAIBGDbEJFIGIH>IEJJKILJMHNFOgPIRISITGUIVGWJXEYJZC[I]E^I_Ia]bHcIdIfHgIhF
~umn	u1[K[
~ump	i-XHINbZJ]]
~umr	p3^>JHIOYaZ
~un^	Z!I#H%I(H*I+H-]3C4[7J9G:I=H>E?F@FB[DdGJHFIGJIKFMHN[OIPITIU]VGW^XHZB[Ja^bbcHdHeJfYgJh[
~una	]!J(H3I4^9[:I=H>I?FBGC^DHHAIGJJKHL[MITYUHVIW]XJZX][a^bHdIfHg]hI
~unb	o&aH]T^ZGdI
~unc	V!G#J%H)G*H+Z,J.J3E4I5]7X8I9F=F>E?FAIB^CGD]EJFJGHH[IYJILXNFOHRISITHU]WYXH[G]X^H_IbYcHeIhF
~und	P!E#E%E&H(D)G*F+G,H-X.I/F0H1Y2H3C4]5H6H7^8Z:I;I<H=E>BAcB[DHF^G[HGIGJILGMDNFOFPIQIRFSXTFUIVDWZXZY[[F]B_daEbbc^dDeHfDgFhA
~une	d#J%c&](I-[3^4J9_<Y=J@IBIHGIGJIKJLIMJNHTE]YcJfJhJ
~unf	kHGM[NXXa]X
~ung	L!B#F%Y&G*G+Y,X-A.G/C0^2Z3C5F6Z7J8G9@:A;c=E?EAFB[E[FHJIKCLZMINYO^QFUIVYWZX@[E^H_DaZbGcbdCeHf_gHhF
~unh	u0Y
~uni	^!H#H%G(J)J*I+I-[/^1J3H4H5J6J7b9E:G=G?F@FBECHDGEJF_G_IHJ[KFMXNEOJPXRHSITIUHVYWIXHYJZ^[I]a^IaGbGdIfGgIhH
~unk	[!H#I%I&f)J*J,J-F/J3[9F:I=Z>H?I@HCHDHEHGJHZIGJJKGMJNISITJU^VFXJ]I^I_Ia^bYcJdGeJgHhH
~unl	Q!G(H)H-H/H3I4J7I8J:I>F?H@FAJBaCJDIGIIHJIKFLIMHNHPHRISJTcUIVGXH[g]I^F_GaIbCcIeIfIgIhI
~unn	a1[4[BIHFJZRZSJUJV[ZE]ZcHdGeIfb
~uno	i=YBFCJHEIIM^S]UeVFZEaJ
~unq	uHIS]TX
~unr	xHZcY
~uns	]!I#H%H&b-^1Z2X3H4I7Z9I:]>H?H@EBCCHDGFJGIHYIILJMFNYOJPIRYSHUYVDWIXJYY[I]G^H_IaFbGcYdHeJgHhH
~unt	?!g#b%a&E(>)X*]+[,Z->.D/?1D2b3_4@5F6B7C8F9@:X;]<I=F>A?IA_BCCIDXEEFBGYHEIFJBKBL_NCOIPeQ[RBSAU>V^W@XZYDZG[J]A^g__aAbFc?d[e@f@gChC
~unv	u3Xg[
~unz	h-J9JHZU]VZZYfY
~uo^	o#]5YKXMHYZhH
~uoi	p*[8Z@JV[Z[[]
~uol	e(^)[*Z-J3I9I=]>G?F@HBJC]DHHFIZK[NYU]VHZGaJhZ
~uon	x9_HJaJ
~uor	q#_9[GX
~uot	q3]F[IGZ]
~uov	_!J#Y%H(I-F/X3F4J7J8]9J:Z=I?I@YBaCIHJJJLJM_OISITJUJVJXI[[][^J_JaHdHfHgIhG
~up^	P#E%B(J)D+^,_-E/G0J1G2H3D4F5H6[7G8I:E<H=G>C?C@EAFBJCEDaEZFGHfIIJEKCLHMEOGPdQHRFSFTEVhWFXEZ=[F]E^FaDbEcEdAeafCgFhF
~upd	V!I#I%H(^,J-H/^0Z1a3H4H5^6I7I8I9]:I=H>H?GAICIDHGGH^IGJIKCLIMFN]OJPIRHTIUJVHXJYIZJ[I]I^F_HaIbGcGdFeHfag_
~upe	g%I(H*Y,X9]>a?J@IBID[HBKJVIZ^aJbJc[
~upg	e#J(I1c4F5]JJRIXIYIZHbHcIdYeJfagI
~upi	q@YZG^[g[
~upl	g%I3EAdDZH[fG
~upo	h(I9JHHP^VdZH
~upp	R!G#H%G(])F*B+I,I-G.J0J1d2J3D5]6J8I9I:Y;J=F>J?Y@GBDCYFIHXI[KDLIMJNXOIP_QJRHSGVeWHXFYIZC[H]FaFbHcGdGeI
~upr	p%^(a9J;Z@JHIZGhZ
~upt	l+_HIIJZI]_h_
~upu	x([f^
~upy	uHZV^
~ur^	@&[(D)I*J+Y->.F/Y0D2F4Y5B6E9c:[;H<c>??C@bAGB<CCD[E^FDGDHCIIJAK>L@MINDP]QGRYSITGU[V^WYXc[@]I^G_EaZcZdbebfYg?hD
~ura	Q#E%J&I(D)F-I.I0G1G2I5H6_7G8_9D:C;H>D@DAGBBCDDBEhFHGEHBIEJGKCLGMHNCR_SETYUAVZWXXE[G]]^G_FbDd^edfXhD
~urc	b!H%Z3[4Y8G@IAdBXG]HCIJKJMXPJVJZG]J^JcXdJ
~urd	[!Y#H%Z(F*J,X-G4[8J9I:H=X>Z?^@YCHDHGJHHIGKZLJNHOJUYXY[J^X_]aFcJfIgIhH
~ure	^!I)J*Y+I-G/I3X4I9]=I?a@HCYDFGJKEMFOGPIUIWZXGY][H]I^J_JaGcIdYfIgX
~urf	p)[PZQXZGb[
~urg	s9]@JHJIHZ_
~uri	Q!F#F%Z(Z)Z*a+Y,H.J/I0J1I2J3I4H5J6I7H8H9F:G;]<I=F>[?_@EAHBFC^DZEFFIGHJIK[LIMGNFOHPEQ_RHSHUFWZYaZC[H]G_HaEbXcGdGeYfFgHhJ
~url	s9[H]
~urn	P!b#I%F&Y(D)a*H0I2I3E4G5I6H7Y8H:I;X=E@IAGBCCFDGEHFHGFHCIYJXKYLIMFN[OHPEQIRFSZTGUaV[WFXFYXZE[G_ZaIb[eYgE
~uro	h3G9]?]CZDHHYOIS_UGV_W[ZD
~urq	q*[@JV[Z[[]
~urr	Y#X-H3H9I>H?J@YBJDHHYIFK]MJOISX[J^JaJhg
~urs	h-H7X8[@]GJHFJ^KJM]U]ZH
~urt	h-I9J@HBJCJDIHEIdKHN[XZZHh[
~uru	N!Z#E&Z(^*F+G,F-E0X1G2I5H8G9H:_;G<I=Z>I@GAHCHEYGJHDICJINCOGPIQIRFSYTFU[VYW^YG^D_Gb^d[eFfZhD
~urv	xLYZ[
~urz	g-I@^BICYI^K[MIT]ZE_YhJ
~us^	F!I#Z%^&G)]*E-a/c0H1I2I3_4D6G7I8I<F=]AFBCCDDBGAHFIcJaK_LIM>PFSATGUZWGX[YFZB[B^C_Ca?bFdZgE
~usa	a#J(J-_0Y3J6Y9X:J=I>I?^@FBIDFHEIGKdMIOJPXUJWJZG]JaIhH
~usb	u-]>^CJDIHI
~usc	c3F6X9I>HB^CHHEIfKJOIaJc]fJ
~use	=!]#]%D&E(])^*Y+Y.E/@0B1D2C3F4A5A6B7X9=;c<B=^>=@HAeCFDXE[G]HIIZJEK[LYM@NEOFP^R@SAUFWE[H]]^__eaDbDc=e?f>gd
~usf	xQYf]
~usg	d#[%I(^)Y-J3I4]9J=I>H?IBHDIG]HCMJRITJVYYZZJ]IaHcYd]
~ush	q>ID[HEZHa_b[
~usi	a#^-I=b>J@GA[BICJDZHGIYLYNITYX[_JdJfJhJ
~usl	o-Z2Z>]HIZHf^
~uso	k!]/[2[9J>H@]BHCIGYIFKIU^ZH]]dJ
~usp	p!_HIX[
~usq	u9[@Zf[
~usr	x-ZIX
~uss	[!H#E%H(G)J*[,I-F4H6c9[;J<Y=G?]@_AJBZCFDFFJGXHXKDOHPHRXSJUGVEWJXGYJZA[Y]Z^I_HaEbHcHdGeJfGgI
~ust	L!D#F%]&[(E)F*Z+G-[/F1I2F3I4H6G7G9X;H<H=E>F?G@_AFBYCaDDEZFIGIH]I_JZK[LaM[NCPDRFTEUDVEXIYJ[^]H^G_GaHcDdHeGgD
~usu	W!]%H(^)Y*G,H-F4I6J7Y8X9F:^;Z>F?EA]BEEIHBJJKYMGNFRISITGUGWJZX]]^__[cHdJfHgIhE
~usw	p3J?[C^HJ[Z]]aE
~usz	u%Z*^HJ
~ut^	H#c%A(I)I*C+D,E/D0E1D2E3^4Y6E7G9H:C;E<F=Y?>@aACBYCJDIHIIaJDKCLJMbNGQFR^SaT_UZYE[Z]D_FaIb@dBeEfXgC
~uta	]!H#H%H(G)J*I+J-F/^5J6J8J9B:H;I=^>F?GA^BFCGDFFYGYH<KZLJNJOYPIRIS_TGUHVGXG[I^[_]aEbGc[dGfXgHhF
~utb	pBHHIcb
~utd	q1^>^?IHJZIfH
~ute	Q#]%F&I(^*E,]-E.H0H1G2H3G4F5H6G9Z;Z<I=X>A?B@CA]BACJDDEHFGH^JGMcNCOHQIRaSETJUDVHWGXIYGZ_[I]ZcDeHfCgHhB
~uth	M!H#G%G(a)Z+G,f-G/I1I3[4H6J8I9H:G;I<J=G>]?_@FAIBGD^EHFJGHH_IFJIKFLIMGNEOHPEQIRHSHUEVJWHXHYJZ@[H^H_Ha^bGc[dGeGfHgHhH
~uti	U!D%G([)Y*F,X-_.J/I1I2I4H5J6J7Z9E:Y;Y<J=J>F?]@GA[BDDHEHFIHCIYJIK]M^NEPXQJSITJUDWFYI^[aIcGeJfGgIhF
~utl	X#F-J3I9J>H@GBbHbIIKJMcNJOIT[ZEbJhI
~utn	xc[
~uto	T!E#E%Y&Y(a)]+G/G0I1^2I3B4F5I6I7H8H9Y;[<J>D?CAHBACEDIEHFIGFHZICJHKCLHM^NCOGPERYSGT[U_VbWHXFYGZD]E^G_GadbFcFdEeIg[hF
~utr	e%[(]*Z-J9J:a>I?I@[BIC^DZHDIIUHVYZEaJ
~uts	j(]G^PJVXZH
~utt	W!D#Z%_(d)I-[/I1I3H7J8J9Y:H;J=Y>J?HCHDGGIH?JJKELJMHOIPIS[TZU]VFWIXIZX]H^G_Hb_cIdIgJhH
~utu	u1[K[
~uty	uH^
~utz	T!Y%F&J,Z/J2J3H4G6H9I;a<J>F@CAaCFDGEHFIGYHHI^JHLZMENEPYQJRGSGTYUFWHZC]^^]_^aIbEcFdIeHfEgZhG
~uv^	i#JCaDHX[
~uva	f#](J,_-I3G9I>I?Z@HBICJDIHAKIMINIX[ZD]J_Ya[c^dGha
~uve	X!I%H(G+H,J-C/]1J2J3F4I7I8^9a=H>H?FAJB]CFD]FIGIHZICJHK[LJMaNJOHPXRISJUHVHWJXGYJ][^IaFbYdGeJfGgIhD
~uvo	u3[:XV]
~uvr	uHY[]h]
~uw^	c(Z-J9^?JBZD^KINFOIVYZYaIhH
~ux^	Y!I#H%H(H)]*_+Y,I-F/Y3F4[5Z6J7J8J9F:H=G>]?F@_A_BFCYDEGJHYJIKXLJMFNGO[PFRJTIUIVFWJXYZ[]G^I_HaFbHcIdGeJfHgIhH
~uxi	o@[C_ZI
~uy^	x=[
~uya	xI]K[
~uys	u#ET^cZ
~uz^	uHII]K]
~uzo	p>[HZXZaH
~uzy	g!](Z9I;Z?[@IDJHHK^MJVIZG^]
~uzz	p-dHGNC
~va^	R%E&I(C*Z+F,G.I/Z0H1G2H4G5H6F7G8G9A;H<I=[>XAHB_CHEGFZIYMcN_OEPFQHRGSGTHUAVDW^YH]]^I_FaYcEdBeGgIhB
~vaa	u-^
~vab	s,[3IHF_[a^
~vac	m#].^3[BIHXZYaJ
~vad	d!a(I)X3Z6Y;Y>HDJFYHFO[U^VJZE
~vag	u0]HYc]
~vai	]!I#[%I(H)I*I,[-G3H4^7J9F:I=[>]?^@GBGC[DGHYIGLJMHNIOJPJSZTIUGVXXZZD[I]HaHbHc^dFgJ
~val	W!G#G%G(G)J*I+I-E/Z0H1I2J3_4I6J7I8J:G;J=H>c?G@JAICEDDEJFIGXKDLcN[OcPIRaSITGUHVGWJXFYJZI]G^G_HcHdGeIfF
~vam	xYX
~van	Y!Y#F%G)H*Z+H,Y.J1J2I3E4I6J7J8I9Z:G;Z=]?_@XAHBYCEDJEIFIGHH<IYJIKcLIMENEOGQJRISIUGVFWJYJZC[H]Y^Z_^b[cGdFfHgIhD
~var	_!H#X%I(H)J+Y,Y-^/I3H4J6X8[9F:I=H>G?H@DA^BFCEDGGJH^I^JIKDOIPIRJT[UIVIX_Z@[J]H^IaGbHcHdGfHgYh^
~vat	V!c#E%G*H+J,Y.Z/H0J1J3]6_7J8I9H:G=G>a?GAICIEIGGIGKFLJMGO[P]QJRHSJTHU_WIZB[I]H^HaDbGcFfFgIhH
~vau	q2^H]
~ve^	G!F(Y*[+F,H.I/G1E4D5]7H8H:H<J=]?E@ZAZB?CcDaEEHFI[K_LIMCNIPCQGSETHVHWIYEZH[X]G^Y_HbHcDd^
~vea	^#I(I-G/Z3J8Z9Z>J?I@ZBZCIHFIFJJMaU[VJZY[Y]]aIbIdHhG
~vec	X!H#a%G(H)J*I+I,J-I2J3_4I5Y6I7Y8J9E:Y=F?EAJBXCEDEFJGIH=IDJIKZLIM_NFOZP[RISJTGUHVFWIX_Y[ZI[G]F^I_IaXbGdHfGgZha
~ved	b!I#I%I(]+J-Z/I2Z3F4J9]:I>[?Z@HBICFDHG^IFKGMJNJOIPJTIVZXHZ[]I^J_]aYbIfIhI
~vee	m#]-J7^HII]X[ZH
~veg	o.]6ZHI]^b]
~vei	u?[D]
~vel	d#J+I-G3Y4X5^9_:H=I?H@HBGCHH_IHKHNIUaVIWJXHZC]IaHbYfIhJ
~vem	q/[@^HIMYZF
~ven	M#^&b(A,a-Y/C1G2G3B4E5G7E;G<H>A@ZAFBFCDDYEGHCIDJaK[MCNeOEP]QGRGSDTIUDVCWFZB]J^G_HaBbHdFe]f_gEh^
~ver	=#c&B(:)B*G+C,>-E.B0E1b3G4^5c6d7[8C9G:C;b<Y?D@GAABDCaD_ECFCGCH]ICK[MCN[QHRaT[UBVEWCYa]J^I_HbDcbdGeAfZgDh?
~ves	u!ZEY
~vet	m3JHJJ_O[ZJ[]
~veu	_#I%I(J+Z-I3H4]9H>F?HBHCXDFIHM^OIP[RZTIVIXIYZ[Y]IaFcZdXhY
~vev	uK^f]
~vez	f#_-H3I9^>J@]B[CJHDIHKJX^ZEaJd[
~vi^	g!]#Z-Z3F6Z>XBICXHEIIKJMJNIOIUJVJXbaJd[
~via	j#H3J9I:I>HBXIIKIM^UHVIW[XIZG]Jabf^
~vic	I!B#C%X&I)b*D+D-B.I/D0_1Y2]3C4C5F6G7I8E9B:C;G=E>Z?B@BAFCDEDFFGCHZIBJFKAMENCOGPBQFRHSeTDUeV]WDXDZF[D]C^HaFbDcceXfjgAhD
~vid	W!G#H%H(G)I*I+J,I/J0J1I2J4Z6Z7c8J9X:]=H>[?F@DAICGEJFJGIIFJIKFLIM[OGPZR]SFTHUEVGWIXHZ[[J]G^H_Fb]c^eJgIhG
~vie	R![#]%G&J(J*F-].X0]4E5Z6G7F:F;[=G>E?D@JAHBICDDCEHGFHYIJM]NDOERGSGT^U^WGX]Y[ZA[F]D^J_FaZcEdZe]fBgI
~vig	k.]@YZH]YbZh[
~vil	Y!F#I%E(c)]*a+J/H3Y4J9G:I=I?X@YAJBGDFEJGJH?IHKHM]NIPeSJTHUIVGXIZF[]]I^I_HaHbJcIdHfJhI
~vin	c-d@ZHGIJZF^^
~vio	X!H#Z(I-c/H3G9H:I=J>^?HCIDHEJGJH@IFJJK_NeO^PJTIUJVJWJXJZD]I^J_JaIcJdJfJg[hH
~vir	e%J-H/J3J9H?J@YBIEYF_GJH^IIKHM[NIR[VJWIZHaJcad[hJ
~vis	X!I#H%I(J)H*I+Z-a0e1I3H4J7I8J9F:Z=E>G?G@_BFCHDFH_IFJIKFLYMGNGOJPJSZT]UFVFXGZ[[I]G^G_JaHbHcFdHfEgHhG
~vit	W!H#I%I(H-H/I3H4J7J8I9Z:i=I>H?I@EBGCIDGEHGJHYIGJJKGMHNFUHVHXI[I]H^J_JaCbHcgdHfIhH
~viz	i2XBYHGS_UIVIdXfa
~vn^	pHIZIdaf[
~vni	xYYf]
~vo^	W!]#X%G(G)J*I,J/J1J2Z3X4H6J7J8_9E:G=G?a@bAJCGEJFJGIIEJIKXMGNGO[PHQYRHSHUHVGWJXEZF]G_Ga[bHcYeIgIhF
~voc	sH[XZh]
~voe	uOZTY
~vog	l+[HIIZKJZ]hY
~voi	f3I7X9J>I?[@JCIH_MJOEV_ZY[Ja]
~vol	]!]%J(Y+J/Z3I4J9G:H>Z@bBZCGDGHGK^MGN[O^PJRJSJTHUHVFX^Z@[I]H^J_JaYbXcIdIfHgI
~von	j3Z8Y:YDII]R]U[ZHfG
~voo	g#J-a=XDJIHKHNZTXU^V[XGZFdI
~vor	]!I%J(I-G2J3Z4[9I:I=H>G?YAJBGCGDFGJI]MXNYOISXTXUIVHXIZG[I]d^H_[aFbIcYdIfJgZ
~vos	x:^
~vot	a(H*J-H3Z:XBXDHE]HFI^KIM[V]d]
~vou	b#X+[/X9^:J=J>H@]B[CIDIHXIGKbMJNHZG]JaI
~voy	q&]>XHJa^
~vr^	sa^h]
~vra	h(Y*]9Y?Z@IBXG[HIIJKXM[ZH
~vst	p!^.X;ZHIUX
~vu^	x9aHGfJ
~vue	l+Y/J0]BIHEXYZ]b_
~vun	xHHS]ZJbZ
~vuo	g*X3Z9J=]>H?I@IBJC^DHHDI[K[NZUJVJZZaJh[
~vut	s*X9[HGK^ZIaJ
~vvi	l-]@ZB]HGSJTYZFf^
~w0r	x-cHEIFNIOI
~w32	qBIHGReZHdIfH
~wa^	m.Y9]@HP]Z[
~waa	x*]CG
~wac	S!F#X%F)H*H+I,J-Y.J/H0J1I2J3G4Y5J6J7I8I9G;J<J=Z>E?FAIB[CFDJEIFJGXHCLHN[OIPHQJRHTFU[V^WHXZYIZ_[X]F^Y_HcFd^eIfEgGhY
~wah	c#I-[3^9J=J>G?c@GBHC[DHHDIZKXMINIOIVZXJZD[a]Z^JaDhH
~wai	Z(I-I3I9^>G?I@aCIDJHIIGKGM[NFTIVJXeZF]IbZhI
~wal	Z#I(I-H/J1J3J4I9I:I=H>H?IBGCIDYGJHcIIJIKGMGNHRGSETHUHVHXI[J]]aHbHcgd_fEgIhI
~wan	L&J)F+_,H/Z0I1H2H3D4G5H6I8G9H;H<I=D>^@ZAGC[EHFGGGHGI^K^LYNIPDQHRHSGUZVJWXXYZF[^]C^E_FaFbEcHeIgX
~wap	x@_ZH
~war	[!I#H%I(G)I+J,J-E/Z0I1Y3F4I7J9X:H=H>E?_@ZAIBDCFDGGIHgIEKDLJMDOJPIQJRITHUHWJYJZH[Z^I_IbGcIdJfHgHhH
~was	u>bHFaJ
~wat	p3I>^@]OIZDa]
~way	X%I(F)Z*Z+J/G3G4J7J8J9G=J>E?[@aAJBYCYD^EJFZGJIEJHKZLIMHNYOIRJSITIVGWIXHZF[I]b^X_JbHcIdIfIhX
~wcz	q@^HJMZ
~wdc	s#c%JHH
~wdl	f%bgZ
~we^	q/XB]MYZZ
~wea	f-]/Z9IH]IXKXZJ
~web	b-J9I>I@IHdIZKJM_ZHaJbJcJhH
~wec	k>^@aBIHGKZL^MYZIhZ
~wed	e)b-I9I>J@HBICJDZHZIJMIZJa_
~wee	U!X%G(F*^+I,I-E.J/G0H1G2J3G5H6^7H:F;I<[=H?E@dBYCZDXEIFHGXHZJHK[LGMFNFOHPHQJRISHTEUGVXWIXFYH[H]E^G_XaEbFcadFeIfZgGhG
~weg	h3^=[>G@JBICJD^E[IIKJTZVJ][aJbJ
~wei	R!E#F%[(E)G*],H-X/^0Z1H4E6G8J9Y;^<I=I>E?B@cAaBHCcEGGFH<IILHNbP[R^SYVCWFXDYGZ@[E]^^F_FaBcDdCeHfC
~wel	b!J#I(J*J+H-d3I9Y:J=G>I?FBGC[DIHIKZMIN_S]VIXJZA[J]F_JaHcJdJfIhG
~wen	U#H%H(I)H+H,I-Y/Z3H4I7I8J9G:G;J>I@YBbCYEHGIH>JHK_LIOIRISITYUFVZWHXFYJ[X]b_IaIbYcGdYgIhF
~wer	P!E#E%^(C)G,X-b.I/D0Y1[2I3D4b5F;Z<I=F>E@IAIC[DFFGGFHCIaJHKENDOFSGTEUFX[Y^[F]E_FaIbEdEgdhC
~wes	x9[HY
~wev	i+XHXJ[T[UX
~wez	x9]HY
~wha	Q!F#E&Z(])D*D+G,I-H.I0J1I2J3F5I6Y7I8I9];I<J=F>A?E@CAHBECIDHEIFHHZI_JZLHNbPHQJRHSHTCUGWIXFYIZc[G]IaDbFcHdGeIgIhb
~whe	L%[(]*X,]/I0J1H2I3X6I8H9D:Y;H<I=E?[@EAFBBCDDGGJHXIIK[LEODPHQIRGSYTFUDVCWHXFYHZ][Z]E^G__adcIdDfEgEhZ
~whi	R#H%[+I,Y-D0Y2J3[6I8H9G:G=Y>Z?G@DBFCHDEEIGHLENcO]PGQJRJSJT[UIVGWIXHZF[H]a^H_GaIbXcGfGgY
~who	e)J-I3X>I@IGZH@IYKHNJO[U_V^ZH_baIhI
~wi^	o/[9_HHMJO]ZYd[gJ
~wia	u9]B[HGZ[
~wic	f#H9I@bAbT[_FaIcJ
~wid	mOYSYUYh]
~wie	Z!Z#[%I(H)I*]+X,J-X3G4J:H>G?G@bBaDFFJGJHBIZJJKaLJMGOIPHRITHUHVGXaYJ[H]F^J_IaFcIdIfEgJhJ
~wif	cFJHeK[ZD
~wij	c9H>Y@]BXHGIJKIMZNJZ][X^]h[
~wil	^#I+J9Z?H@[BIC]DIH[IIK]M[NIVJ[^]JaHbJ
~win	N#Z%H(E)H*H+H,I-I/_1H2J3G4F5_6I7H8I9E:G;J<J=G>F?]@DBCCGDFEIFIGHH]IAJGKFLHM^NDOIPHRGSETEUGVEWIXFZD[^^ZaFbgcZd[eIfYgd
~wip	p+[3JP]
~wir	X%H(G)J,J-]/G0J3J4I6J9H:G;J?_@]BFCFDGEJIDK^L^MFRJSZTIUIVFWJXYZI[Y]F^GbGcHd_eIfGgHh_
~wis	k%[/J9Y@YBJHGK[M]PFRYTIZIc_dZgJ
~wit	D!J#G%I&X)Z+H,Y-H/Z0D1I2I3_5I7H9B:];Y<H>a?E@GAHBYCDF_GHHFIYKELZMZNZOYPZQETFVXWHXCYGZE]A^D_Ya]bXcJdHeY
~wiz	Y!J#J(J)I*H+a,e-J3J9J=J>F?I@IBJDFGZHEIIKHMJNJPITJVJZA]J^J_IbJefgJhJ
~wla	k(GH_U^V^ZE
~wly	s%Z8_HFIJNGZJh]
~wn^	R![#D%C&b(E)H*G+H,I-b.J1H2I3F4_5H6H7F8H9F:E;[<I=F?_AGBCCHDEEHFHGGIGJ[LHNIOHPFQJRESeTFUFVFXGYHZE[Z]E_EbYcYdDeHhE
~wnd	xHISaZJ
~wne	f#I%J&b(]HFJ^PIVFZI^^
~wni	g!]%](_9H;ZBJDYHGMJUJVHZF^]hJ
~wnl	xH[
~wo^	s-]HJT[
~woc	u9XC[
~woh	i#]*Z-^3J@JAYCZHHIGKJM]ZGhZ
~woj	x@[TY
~wol	k#]+Z-J/Z9Z@]DJH_IJKIMINJZC
~won	xZH^[a^
~woo	U!H#I%H(X)J*J+J-]/I3I4I9I:I>G?HBYCHGYHFLJN]PIRISITIU]V[WJXDZ^]H^Y_JaGbYcHd^fGgIhZ
~wor	2!A&J(Y)C*B+<,G-c.G/Z1D2_3?4A5H7b8G9B:G;A=B>C?A@XA=BeCBDDEDF@GYH[IcJ]KbL^M]N^O?P?QFRCSIT>UGVCX@YCZe[]]G^^_=aFcIdagZha
~wou	h(F-a9I>Z@IBJIIKZN]VZZEhX
~wpa	kHIbbgX
~wpi	uO_
~wri	F!C#B%b&H)C*E+F,]-C.G0a1X3H7F8Y9E:C;G>G?D@BA[BBCEDBEEIBJ[K?LDMCNAPYQYR]SETCUCVAWDXCY^Z@[D]D^A__aDbAddecfag_hB
~wro	P!H#b(E)H*H+I,[-C.J/_0I1H2I3]4G5J6Z7I8H9Z:G;I<I=G>D?FAHBFCGDFEYFIGGIBJFLIMGNDOYQJRbSIUGVFWIX]ZY[H]F^F_GaFcDdZeGfXg^h]
~ws^	u9bHHZF
~wse	[!J#H(J.b3J:J>I@IBJDJH[IHKHMYNIVIZB]_aJbdcHhX
~wsz	x9Y@]
~wun	p?]DZHZL]MJ
~wur	]!Y#H%Z(F*J,X-G4[8J9I:H=X>[?^CIDHGJHIIGK[LJNHOJUYXI[J^X_]aGcJfIgIhH
~wy^	q9JD^HXOX
~wyc	x3]>JD[aJ
~wyl	i!b.X9J;ZHGU_YX
~wym	i=YC[HYI_N[ZJ
~wys	u(aHHZ[
~x80	d(I8c9J<c@JBIHJIJKIN^VJZE
~xa^	p@]HYZ^
~xac	uG[
~xce	a!]#H2X3JGJHdIIX]ZF]Je^fJ
~xch	j(I)Z*b>YCIH[ZI
~xcl	f)ZGdHGLZUHV[_H
~xe^	s9J>]HGfZh]
~xed	q*ZBIHIPIZJ^_
~xem	xHJL]
~xha	xK]XZ
~xi^	q>XJ]
~xid	xIZ
~xie	o@[C_ZI
~xig	i9JCbHHI_NZ
~xim	o-Z3G>JIHLYNGOHXc
~xio	h#I>IBYSJZ[aGb_ca
~xis	[!J(J/I3J4Z:H=I>[?H@EAYBHCIDJEIFIGIHIIFKYLJMJNGOIUIVIW]ZB^J_eaGcIdEfIhe
~xit	b@]BZHDIdKGN_ZF
~xpe	f&])Z+Z3[IHKINIOaZY
~xpi	Q!H#G%a(E)H*I+G,I-E/I1J2H3G4J6J7H8I9G:F;J<J=^>G?G@BAJBCCGDFEJFJGHH^IDJGK^LkMINEOJPIRISITHUGVFWIXGYJZZ[G]a^D_Ia[bFcHdFeJfFgHhC
~xpl	j%I&a;^GJKJMIN]ZYf[
~xpo	l=FFbH_Q_ZE
~xt^	^(I=H@cBIH]IIKFLcVYYXZC^IbHdHe]g[hH
~xte	Y(I-J2^3c:g=J>G?I@HBICJDHIHKZMINJOHVIXJZE]IaGcJfIhI
~xto	u>^?]DFHDa]
~xtr	o2[HGJ^
~xts	sL_ZI
~xy^	_3J4IBJHYRIYHZE]Ib_chfF
~ya^	uI]K[
~yah	x>^HG
~yap	xH]
~yau	u)[
~yb^	sHJN]SX
~ybo	_!J)I+]-^3J8J9]>I?IBZCJDIH]IHKGNHS_TJU[XJZDdH
~ybr	iH^ZH_Gb^db
~yc^	s?]H[KZVI
~ych	j(^3]=YD^HGIGN[VJZFaX
~yci	x(^TX
~yck	p9]BJHIP]Z^
~ycl	sK[_^
~yco	u2IK^ZJ
~ye^	o&]@^GZ
~yea	_!_(I-Y1^9Z>^BIDIHJIZKaLZMJNHVJZA]JbIfJhJ
~yen	uC[DX
~yer	e-J3I9H:[>_?J@[BICJDHHBIHKHMIN^OIXZZF]]a[c_fZ
~yes	d=^>X@]KFZ_
~yez	qZ[
~yfi	sC]HJX]aY
~yfr	uHJIa
~ygn	x@^XY
~ygu	oAa
~yje	x/^
~yjm	sMXZ]h[
~yjn	xaZg[
~yl^	s(G=]@[HYU^VGZC
~yla	i!b.X9J;ZHGU_YX
~yli	xR[YY
~ylk	k?[C^HHP]ZJ[Z
~yll	pDZHJIZN^
~ylo	qKa
~ym^	k3YDJHYIXOXVZZHc[dZgZ
~yma	k=YC[HJI^N[
~ymb	h![-^@IHIIaKJZI
~ymc	xT[
~ymo	k=Z>^HEZ[
~ymp	x@]K[ZI
~yn^	uHJN_
~yna	uH[
~ync	F!@#B%c&F(@)B*D,D-?.F/D0g1h2X3J4^5E6J7C8b9@:A;C=B>??A@?AEB?CBD@ECFCGjI?JBK>LBMaNBOBPJReSBTBUAV>WCXBZ:[C]A^B_HaAbBc^dbeJfggEhA
~ynk	x9JG]H^ZJ
~ynu	p3Z>ZDZHJO]
~yo^	xHIc]f[
~yon	_)[-I3X9]>I?I@]BGHGIIKILJMGNHP[SaVY^[hI
~you	J#G%H(B*D+^,G-[.I/J0I1X2I4H5I6H7H8G9c:b;I<I=[>F?DAHBEE_FHGGH@JGLFMGOYPDQIRHSGUXV]WJYI[E]G_HbFc^dZeGfGgF
~yp^	i#X,a3[BJHGIIKHMJOJZIh_
~ype	X(G-G/I3Z9I:^>C?I@^BHCHDIGYI[K[MIOaTJVIXHZC]]aDbYhb
~ypo	l-^3^@]HGIJNHOJ
~ypt	X!I#Y%H(I,I-H/I1J3H4H6i8J9G:I<e=I>I?H@HAJBHCJDIEJGIH?IHJIKGMINGPIRHSITIUIVIXJYdZC[J]I^I_HaIbIcJdGeHfFhI
~yr^	m+^3I?]HJVY
~yri	q-Y/_IJNJ
~ys^	E%D(C)G+J,F-^0F2G3I4D5F6e8E9B:X;I<I=J>B?FBBEXFFGJHFIaLHMAOZPCQFRCTZUYV]X_YIZZ[E]E^XaGbHdZfBgAh[
~yse	j(G)]?Z@IBZHETJV_ZE[]
~ysi	qZJh^
~ysl	uH[
~yst	[(Z+Y-G/J3]4J:Y=J>G?H@_BGCHD^GJHJKbLJMGODRYTIUJVIXIY]ZY[I]I^J_JaHbIcJdJfJhF
~ysz	x(^9JH[
~yt^	l-_HIX_
~yta	l?Z@bHIZ[
~yte	uHHZ[h]
~yth	]!J%_(J-I/I3I7Z9G:I;Z=I>[@EB]CDD^FJGJHFIXKIOIPESJTIVIXHZb[X_IcJfFhH
~ytk	m!]([9J;Z@JHJZH^]_X
~ytt	i9[>X@_BZHHM]ZI
~yub	u?aZI
~yud	u9[Z[
~yus	uI[
~yv^	x?[OY
~yvi	kHHNd
~ywa	m:YK[ZIdZf]
~ywh	q?[MZS^ZG
~za^	W%E&[(J)H*[+H,I.J/H1I2I3[4F5J6I7I8Z:G;I=]>F?Z@BAHBDEIFIHFI^JXKGL^NaO]PGSHTGUGVEWIYYZX]FaDbGcGeIfEgG
~zab	k#[-Z?ZDZHIT^
~zac	[!I#Y(I-G3I9H:Z>I?I@IBFCIDHGaHCIEKHMYN^PJSITJUYVFW[XJZD]I_JaHbIcZfcgJ
~zad	c!I#J(X/[3F>IBHDYIZNIOHTYVZX]ZEdafJhI
~zah	k-_3Z>JC[HGI]OJXZ
~zaj	u(]?ZDZZI
~zak	s-YB[G[MX
~zal	xBbHJZH
~zam	uBZd^fZ
~zan	s-YB[GYHIZGd]
~zap	h(J3J9I>J@IBIHZKJMJNJO^UIVHXJZZaJd_f_hI
~zar	W!I#I%I(Z)I*G+a,e-H3I4J6J9H:J=I>E?H@HBHDHEJFJGZHDIGLJMHNHPIRISITHUJVHXJZ@[J]I^I_HaJbIcId^effXgHhG
~zas	mKJNbT[ZH
~zat	Z!J%I(])_3J8[:J<]F_G^IJPJUFV[ZG
~zaw	x-]
~zaz	a%Y:[;[?J@IBIDIGZHFIJKIMYVFW^ZF^[f]hJ
~zby	l-_HIX_
~zco	xVYZG[^
~zcz	xC]MZ
~zd^	xNaZJ
~zde	pO[PZZH[]
~ze^	f!J#](Z-I9I:Y=[>J?J@ZBHCJDHHDIYKJSZV]X]ZC^]aIdJhI
~zeb	p9J@ZD[H]ZJ
~zeg	m*Z-Z.XHHK^R[dZ
~zeh	xHIN]Z]
~zei	X!Y#H%G(H)J*I+J,I-^/Y1I2[3]4H6I8J9F;I=G?IAIBECJDEEIF[GIHXIeJJKDLIMFNFOIPIRbSIT[UHVGWJXFYIZA[Y]G^HaEcYeJfFgIhY
~zej	xUX
~zek	p9H@ZHHX[a_
~zel	xHIV]b[
~zen	P!E#G&Y(_)Y*G+I,H-G/H1I2J3X4G5I6H7G8H:]=e>G@JAIB[DDEIFYGGIFJHKCLXMENEOHPXQJRHSHTHUXVYWJYH[I^E_Gb[c_dIeHgFhE
~zep	q/[IJKHOZZ]
~zer	U!Z%F)I,H-G/J0I1I3Z4H5J6I9I;a>E?IAaCFDHEHFIGYI^JHKELZMFNEOZPYRGSGTYUFVIWHYIZD]^^^_^bFcFdJeIfEhH
~zes	s9YK^YY
~zet	q@ZHZUYYY
~zez	x9JN[X_
~zga	sO]ZJh[
~zgl	x9YB[
~zgu	s>[
~zi^	e#J(I-I3^9c=J?I@IB[CIDHHCIZKHMINIOJVIXJZE]IfJ
~zia	e(J9Z=J@HBYDJH[IIKINIP[VIZ]]ZfZhI
~zie	_!I#I%I)J,]-G1J4I9b:Z;Y>Z@YCYDFIFKGLJMGN^OJPIRYTIUXVHWJZD]HbIcIdJfGhH
~zif	s3]IZO[
~zig	d(J-J9Z>I?J@]BXCJDJIHKGMYNYTJVIZ]^]fJha
~zij	q?[CXI]ZJhY
~zil	q3I9I>JB[HGOJTYa_
~zin	o9H@[HHVZXZZJa^
~zio	Q!D#D%J&Y)F*J+G-C.I/G1H4I5I6H7J8H9D<I=G>D@DAGB[CYD[EZFHGZHHIDJHOFQHS_TDU]VYW[YGZY]C^I_^aCdGfbhE
~zis	u@^
~zli	s*X@ZC[DHK]ZI
~zlo	uI[V[
~zmi	d(I9I@bDIHFIJKHM^NJVIZ[^[aIfIh^
~zna	k4]BYHIIbVJZH^]_YhJ
~zni	x?[R[
~zo^	i-Y/[3Z9]@JCZDXHFKINIZ[]ZaJ
~zoi	uJ^
~zon	_!a#I%I(Y-I3Z9G;Y=I?H@GBXCIDHH[KIMIOJTJU]V_XJZD]I^[_JaDbIcJfHhH
~zoo	pH^
~zor	s@^HJMZ
~zos	u!XMXTX
~zow	xMYTY
~zpi	x?[D[
~zre	k([:ZDJHIS[UJVIZ^gZ
~zsc	xHXZJc[
~zse	xC^H[ZF
~zt^	W#](E)I*I,[/Y3I5Y6J9G@ZB_CGEXGIHAIEJIKIMYOIPJRISITHUGVFWIX_[H]G^Y_IaGbGcHdFeIfGgbhE
~zte	k-E@HHJKdO[ZFeY
~zub	x![V]ZJ
~zuc	o-Z/Z@[HIKZMJN_ZH
~zuf	x%Z8Y
~zug	b%a-J3J4[8Z9I>[?J@]BJCIDIHYIIKHNIQ[TZVJ_IaIcJdZfH
~zun	^#J%I(H+J,J-I3J7X:I=Y>I@IBICIDZIIKINZPIS]U[VZW_]ZbIcHdHfY
~zur	N!Y#G&Z(]*F+G,F-E1G2I5H8G9G:_;G<I=Z>H@FAHCGEYGIHHICJINCOGPIQIRFSYTFU[VYW^YG^D_Fb_d[eFgYhD
~zus	m(^.Z6Z9[@JC[DHHIX]ZH
~zwa	m!Z@YHIIXL^Z[
~zwe	]!I#H%J*a-H/Z3I9H:J=J>G?H@cAaBHCcDHHJIGMHNHOYPJVJXZZE]HaHhI
~zwi	m9Y@ZB[HGK]M[RYZHc]
~zwo	xa^
~zwr	pHIYXZHd_fa
~zwu	sD[L]
~zy^	i*Y-_@]NES[X]aJh]
~zyc	k(]>X?[HYKYVHZJaZ
~zyj	p/]Z]h[
~zyl	u(G=]U^VGYYZF
~zym	xaXfY
~zys	x9Y@]
~zyt	m!]([9J;Z@JHJZH^]_X
~zyw	sK[
~zza	Z!H#H)I*Y+I3G9H:Y;Z>H?]@GBGCYDFG[HHIYNZOJPHQYSHVYW]XHYZZD]H^J_JaHbIdYf[gJhI
~zzo	u3[C[DY
~zzy	p-dHGNC`;
