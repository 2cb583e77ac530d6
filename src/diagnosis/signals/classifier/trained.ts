// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.713 -0.430 -0.670 -1.811 -1.012 -1.166 -1.087 -1.303 -1.305 0.136 -1.539 -1.344 -1.284 -1.042 -1.611 -0.041 -1.143 -1.434 -1.398 -1.621 -1.323 1.721 -1.068 -1.551 -1.631 -0.558 -0.208 -0.427 -0.768 -0.949 0.047 -0.475 -0.605 -1.455 -1.486 -1.451 1.934 0.270 -1.401 0.045 -1.340 -0.599 -0.542 -0.739 -1.329 -2.006 -0.801 -1.123 -1.341 -0.752 -0.339 -1.730 -0.075 -1.365 1.319 -1.053 -0.097 -1.418 -0.912 0.120 -1.190 -0.634 -1.044 -1.774 -0.540 -1.593 -0.389
14.51426740842824
!account-disabled	P!n#@%B&H([)B*D+E,E-B.F/C0F1F2F3@4F5G6F7E8F9E:B;B<H=C>C?D@BACB@CDDBEFFGGEIBJFKBLCMCNCOEPBQHRFSDTBUAV?WGXBYFZ=[D]C_@aDcDdBeGfIgDhD
!account-locked	L!D#m%@&G(C)C*B+D,C-@.J/C0E1D2D3A4D5E6D7C8D9B:A;D<F=B>@?B@CACBICADAEEFFGCHZI?JCK>LBMBNAOCPAQFRCSAT]UCV?WFXKYEZ:[Y]B_BaBb@cBdBeEfCgBh@
!account-not-set-up	o!JDIV_ZH
!ad-access-denied	S!C%j&H(a)E*F+G,F-C.H/E1F2B3C4E5G6F7E8E9G:B;_<G=C>D?E@CAFB@CEDCEFFGGCIBLBMCNCOGPGQFRFSETHUBVEWEXEYGZ<[C]E_DaDbBcDdBeEfBhC
!ad-unknown-error	e!H&e-J3JBJHFKJNISIZD_IfJ
!admin-role-missing	S!D#F%]&J(k)H+H,F-E.I/G0H1H2I3F4G5H6H7E8H9H:@;G<I=C>D?B@EAHBACEDBEFFIGFIEJFKCLEMENDOHPBQIRHSETHUAVEWEXFYHZ<[D]E^I_HaDbBcFdDeGfDgChD
!admin-sspr-disabled	Z!E#I%I(B)k*G+J,G-I/J1J3I4J5J7H8J9J:F;J=G>I?E@GAJBFCIDGEHGJHGIIJIKILJMJNGPIRJSFTIU?V?WEXHYJZA[H]I^H_JaIbGcIdFfHgEhJ
!admin-two-gate	U!F#G%F&J(A)A*m+F,D-E.I/H0H1H2I3F4H5H6I7H8H9G:F;I<I=F>E?J@DAHBFCADDEFFIGHHFIEJHKELGMGNJOGPAQIRHSGTHUDVCWDXFYIZ@[F]F^G_HaEbGcGdEeIfGgDhF
!already-registered	^!I#J%J(I)I*I+j,J-H3H4J7J9J:I=I>G?C@GAJBDCCD@GJHAIHKGLIMJNHODPISJTJUIVHWJXIZE[J]H^J_JaGbHcJdJfJgJhI
!auth-token-error	h,bHFZHeH
!changed-too-recently	O!E#D%E&I(C)F*F+G,G-B.H/E0H1G2G3F4G5H6H7E8G9F:D;I<H=E>D?D@oAHBDCEDDEHFIGFI>JEK>LCMAN@OGPFQIRGSFTGUEVCWFXCYGZ9[D]E^?_GaEbFcFdDeGfFgChB
!cloud-service-error	]!F#I%H(C)E*H+I,J-H.I/H0J1I3H4I5I6J7E8I9I:E;J=F>G?F@IAJBCCIDEEIFJGIH>IHJGKFLIMGNGOJPFRFSkTGUJVDWFXFYJZ>[H]G^H_IaFbFc]dGeJfCgBhH
!cloud-sync-agent	Z!I#J(I*J+J,J-F/G0h1E3I4I6H7J8H9H:J=H>I?I@IAJBHCJDJGEIIJIKILJMGNIOJPHRDSJTIUJVIXIYHZD[J]I^J_GaIbIcEdCeHfCgIhI
!code-not-received	N!B#C%C(A)C+B,D-A.E/D0D1E2F3[4D5E6E7D8E9?:A;E<E=B>[?@@AADCHD>EEFEGDI?JDK@LCMANAO>PDQGRDSCTDUAV?WDXFYDZB[C^C_BambBcCdDeFfCgChB
!connect-version-old	Z!H#G%G(E)I*I+J,H-G.J/G0G1l2G3G4F5H6H7H8F9G:I;J<I=G>H?I@GAIBFCIDHEJGFHCIGJHKGLIMGNHOJPHQJRBSHTFUIVHWJXHYIZC[H]I^J_GaHbIcCdFeEf>gFhH
!connector-password-too-long	c!I#G%D(J,J-G0K1I2h3G4J:I>J@HBGCJDJGHHGIBJJKHLIMHNIPJRJTJUJVJXJYJZF[J^H_JbJcHdGeJfDgJhI
!contact-failed	w3aHGZD
!contact-info-malformed	U!B#C%E&I(F)G*E+D,F-E.I/H0H1H2G3m4F5H6H7H8H9F:D;H<I=E><?B@EAGBCC@DcEHFIGGH<IGJHKELFMENEOIPEQIRHSHTFUGVAWIXCYHZ?[F]E^F_Ea?bGcFdGeIfGgHhE
!cookies-disabled	U!D#D%F&I(E)G*F+G,G-B.n/G0H1G2I3D4H5H6H7G8G9B:F;H<H=F>D?E@EAGBBCFDEEHFHGGHFIBJFKCLGMENCOFPGQIRGSDTFUEVDWGXDYGZ@[F]D^G_FaDbDcDdFeHfEgGhE
!corporate-policy-sentence	m@YHDIGKJN_
!dc-policy-hints-missing	Z!I#G%H(J)I*H+J,J-E.J/H0I1I2J3H4@5j6I7I8I9H:J;J<H=H>H?I@FAHBHCGDIFJGJHIIGJCKDLJMENBOIPHQJRHSJTIUJVIWHXIYHZE[I]I^J_HaHbHcHdHeJfGgIhH
!dc-unreachable	[!F#H%G(H)I*H+J,I-F.J/G0I1H2I3F4j5C6H7H8G9H:H;J<Y=H>F?G@EAHBFCHDGEJFJGHHHIGJJKGLIMEOIPGQJRGSGTHUHVGWJXHYHZB[I]H^I_GaGbGcDdHeJfDgHhH
!decryption-key-mismatch	[!F#G%F&J(H)J*J+I,H-F.J/C0E1I2J3F4G5I6l7H8G9H:H;J<I=F>G?F@EAGBCCHDHEHFIGGHFIDJHKCLHMENCOGPFQJRESJTGUHVIXIYEZ?[H]H^E_CaGbGcDdBeEfChD
!error-processing-request	wBIHESbZD
!feature-not-enabled	s)JHIV^
!federated-password	V!E#F%E(D)F*H+I-C.I/D0H1H2I3G4G5I6H7m8G9I:D;I<J=E>F?E@AAHBBCHDEEIFIGFHAIEJEKCLEMDNDOIPDQJRISETGUEVDWGXFYIZ=[F]F^C_GaFbCcGdDeHfEgEhC
!forest-config-changed	^!F#G%E(F)H*I+I,I-F.J0G1G2J3F4F5I6H7G8k9F:F;J<I=E>H?G@DAXBCCFDGEJFIGEH?IFJGKELHMFOIPFQJRGSHTIUGVFWIXFYGZA[H]G^H_DaHbGcFdBeGfDgHhG
!inheritance-disabled	X!>#F%@&J(C)G*G+G,G-D.I/H0H1H2I3E4H5I6I7H8H9D:F;m<I=F>F?E@EADBECDDEEIFHGFHIIEJHKDLGMGNFOFQIRGSHTGUDVCWIXEYGZB[G]E^E_CaEbEcGdEeIfFgHhF
!ldap-signing-not-configured	^!J#J%H(H*J+J,J-H/J0J1J2I3H4J5H6I7J8H9H:J<h=J>J?J@HBHCFDIEJGIHGIFJJKHLIMINGRISJTJUIVIWJXIYGZF[J]J^J_IaIbJcGdIeJfHhH
!licence-missing-organisation	V!G#H%G(F)H*H+I,I-F.I/G0I1I3F4I5I6J7H8I9G:E;I<J=k>H?G@FAHBECFDFEGFIGHIEJIKFLHMGNEOIPHQJRISHTHUCVCWFXGYIZB[H]F^H_GaFbFcFdFeIfFgHhH
!licence-missing-user	f(J)H/J=e?JBIDIGJPJSIUGVFZCbIdIfIgJ
!lost-device	M!C#A%C&H(B)E*B+I,E-B.F/E0F1F2F3<4F5F6F7E8E9A:C;F<G=C>n?=@CAFBEC>DCEFFGGEH]I@JEK@LDM=NBODPEQGRESETEUCVBWFXAYFZ;[B^D_Ea@bCcDdDeFfDgDhA
!managed-on-premises	n/I7JBJHIZJ^Jdb
!method-not-allowed	U!F#F%E&I(^)E*[+D,H-D.H/G0H1H2I3F4G5H6H7F8H9C:E;G<H=D>@?m@CAGBCCED@EHFHGFHAICJGKBLFMDNDOEPFQIRGSFTFUEVBWFXDYGZ>[Y]C^E_Fa?bCcFdFeHfEgFhD
!not-enough-methods	T!E#F%E&J(E)G*Z+A,H-E.I/G0H1H2I3B4H5H6I7H8H9D:E;H<I=E>A@BAGBCClEGFIGHHEICJGKCLGMFNDODPFQIRHSGTGUFVBWGXEYHZ?[E]E^G_GaDbGcGdFeIfGgGhE
!not-in-scope-group	c!J(I)I/J:J=H?I@HBFDHGFHJKJLKNJPGUHVfWIZD[J^HbJ
!not-registered	S!E#E%E&J(C)D*E+],G-D.H/G0H1H2I3D4G5H6H7F8G9G:D;H<H=E>B@BAHB?DmFIGFH@ICJFKCLFMENDODPFQIRHSFTGU@VCWDXEYGZ<[D]C^F_FaDbDcFdEeHfEgGhD
!object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:F;H<J=F>I?I@HAHBGCIDHEJFGGkH>IGJHKFLHMDNEOJPGRHSJTIUHVDWJXIYIZD[I]H^G_IaIbIcGdAeHfDgIhH
!onboarding-failed	[!I#I%F(H,X-I/I0I1J3I4I6H7I8H:I=F>J?J@GDIEHGHH@IJJIKGLJMINHPHRJSIUHVHWJXJYIZ@[J^H_IbHcGd?eifAgHhG
!onprem-admin-action-required	b!I%J(G/I3J6I7J:F=F>J?I@IBGCJDIEhHEKJMJNGPHSIUGVEWDZ?[J^J_JaJbHcFdFfIgHhJ
!onprem-complexity-refused	e!I#I%H(H)K*J+I,J-F.J/J0J1J3G4J5J6J7I8J9E:I;J=H>H?G@GAJBGCGDHEJGJHDIgKDLIMGN]OGPJRJSJTJUIVHXGZC[I]G^J_IaGbIcIdIfIhH
!onprem-connectivity	U!F#G%E&J(E)G*H+H,H-E.H/F0G1F2H3E4X5G6F7G8F9E:D;I<G=D>F?F@BAHBBCGDFEAFHGFHBIFJGKFLHMENDOGPFQIRDSETGUCVEWGXEYZZ=[G]G^F_EaFbGcmdCeFfCgFhF
!onprem-multi-match	[!E#G%G(H)I*H+I,I-G.J/G0J1I2J3F4I5J6J7J8G9F:H;I=G>H?H@FAkBFCGDHEJFJGHH@IGJJKFLHMGNHOHPFRISITHUIVFWKXFYJZC[I]G^H_BaHbIcHdHeJfHgIhH
!onprem-policy-refused	Q!E#D%D&I(C)G*F+G,G-E.H/G0G1H2H3E4G5H6F7D8G9H:C;H<I=D>E?DAIB@CEDBEFFIGEHGIIK:LEMANkOFPFQIRHSGTFUBVDWXXFYHZF[D]D^C_GaEbCcFdCeGfIgEhE
!onprem-success-cloud-failure	Y!D#H%F&J(H)J*I+I,I-E.J/k0F1I3E4H5J6F7E8I9H:I;J<J=F>G?H@DAGBDCHDGEIFJGIIDJFKELHN?OGPERISITAUIVHWJXIYJZC[I]I^G_AaHbHcGdFeIfGgGhF
!ou-reserved-character	]!G#I%C&G(H)I*I+H,I-C.I/H0I1I2I3D4H5I6I7I8I9D:F;G<J=F?G@GAHBECGDGEHFjGDHBICJIKGLIMGNEOHPHQJRISITHUEVHWHXFYIZJ[I]G^I_GaFbHdGeHfGgHhG
!password-contains-name	h#J-A:J@HBHFJGJHEIfKEMINIVJZC^IhZ
!password-easily-guessed	N!C#F%C&H(A*C+E,C-o.F/C0E1E2E3C4E5F6E7B8F9C:B;G<G=C>B?C@>AFB?CCDBEFFGGDI<JJKJLCMAN<OEPDQGRESEUBVAWEXBYFZ;[A]C^J_EaCbCcDdAeFfCh@
!password-filter-refused	U!F#C%D&I(D)G*G+G,G-?.H/D0E1G2F3E4A5E6F7D8G9G:D;H<H=F>E?E@AAGBACEDCEHFHGDHFICJoKALEMCN?OFPEQIRGSFTDUDVEWFXEYGZ>[D]F^C_FaDbCcEdCeEfEgEhB
!password-never-expires	W!G#G%F(E)I*H+I,I-F.J/H0I1J2I3H4J5J6J7F8I9J:F;I<J=F>G?H@AAJBCCHDFEJGGHHIEJHKCLlMDNEOJPHRJSITHUGVFWIXHYJZ>[F]G^A_HaFbEcIdDeIfGgFhB
!password-reset-done	j(I:J=JB_H[MZUGVIZC[J^HbJhG
!password-too-weak	S!E#C%D&I(C)G*F+D,G.G0G1G3@4G5G6G7E8G9D:C;H<G=E>A?E@@AGBACADGEHFGGFHJIlK>LEMBOCPGQIRFSGTFUEVCWHXCYGZ<[D]D^D_FaDbEcFdDeHfEgFh@
!password-used-before	P!F#@%D&I(A)F*F+F,G->.H/C0G1G3E4G5F6F7D8G9F:C;G<H=D>C?C@BAGBECCEGFIGEHYI:JDKnLDM@NIOFPEQIRGSFTFUDVBWFXDYGZ@]B^B_FaDbCcFdCeFfEgDh>
!phone-mismatch	V!H#G%H(I)J*H+F,I-E.J/H0I1I2K3H4I5J6H7J8J9F:H;J<J=H>>?F@EAIBFCDDAEJFJGJHDIAJIKALIMGNFOkPIRHSJTIUIVGXCYJZB[H]G^I_HbIcHdIeJfIgI
!privileged-account-denied	S!C#E%]&J(@)?*F+G,D-E.H/G0H1G2H3D4E5G6G7F8F9F:E;E<I=D>E?E@CAFBDCGDEEFFHGFHDIEJFKDLGMFNEOGPmQGRGSFTFUCV?WGXDYGZ?[G]G^E_EaFbEcFdDeGfFgAhG
!reset-in-home-directory	U!C#G%F(A)E*G+I,J-G.I/H0I1I2I3F4I5I6I7E8H9J:m;I<K=C>E?E@BAIBACGDCEHFIGFHDIEJGKCLFMDNEOIPERISETHUCVAWEXFYJZ<[E]F^E_GaFbCcGdFeIfFgEhD
!sam-remote-call-denied	Z!F#F%B&J(F)G*F+H,G-E.H/G0G1G2G3E4F5H6G7I8F9D:G;H<H=E>F?E@FAFBDCFDFEHFIGGHDIEJGKELHMGNEOGPDQmRGSHTHUFVEWIXEYDZC[H]G^H_FaEbEcDdDeGfEgGhG
!server-clock-skew	Z!I#H%H(I)J*I+I,G-G.J/I0H1E2I3G4D5I6G7I8H9G:I;J<J=H>H?I@FAIBGCHDHGGH?IGJIKGLIMENHOHPHRlSGTHUIVIXFYEZD[I]H^J_HaGbHcAdEeIf@gIhG
!servers-catching-up	T!E#X%E&J(C)G*G+H,H-B.I/[0G1G2G3F4G5H6F7G8G9G:C;I<H=F>I?E@>AGB>CEDCEHFIGBH?IBJEK@LCMnNBOHPFQJRDSGTFUEVDWGXFYGZ9[C]E^C_FaEbAdCeGfBg_h?
!smart-lockout	T!B#@%D&J(F)G*G+G,F-C.I/D0G1G2H3E4G5I6H7E8H9G:E;H<I=F>E?F@BAFBBCFDDEHFIGGHBIDJGKCLaMDNDOGPEQIRFSFTmUGVCWIXCYHZ?[A]F^B_DaFbDcFdEeIfGgEhD
!sspr-disabled-tenant	U!E#H%F(A)J*E+I,H-G.J/H0I1I2J3G4I5I6I7E8H9J:@;J<J=C>G?E@DAJB@CHDCFIGGHJIIJGKGLGMGNDOJPERISDTIUlV=WHXGYIZ?[G]G^F_IaFcFdGeHfDgDhG
!sspr-not-enabled-for-user	[!C#H%G*I+I-J/J0K3]4J6J7H8I:C;J=F>H?Y@EAJBDCHDBEHGHHDIIJIKGLHMHNFOJPGSGTJUAViXHYJZ?[G]I_IaHbGcJdEeHfHgHhH
!sspr-policy-not-set	f(I)J*Y:HBJEFHGNFSJUGVHWdZGdIgH
!throttled	S!C#_%E&I(E)F*E+E,F-H.G/G0G1F2F3A4G5G6H7G8G9B:E;G<H=E>C?E@>AFBACCDCEHFIGFHDIAJFKALEMENDOEPEQHRESDTCUEVCWHXmYFZ?[E]D^F_FaAbDcDdFeHfEgFhD
!tls-disabled	W!D#G%F&J(G)G*H+G,G-F.H/G0G1@2F3D4D5H6E7I8F9F:H;H<G=E>E?F@DAHBDCFDFEIFIGFHJIEJGKELHMFNFOGPFQHRCSGTGUEVEWIXFYmZC[H]G^H_FaFbFc@dCeFf@gGhG
!unlock-option-missing	W!F#@%F(D)G*H+H,I-E.I/I0I1H2I3G4I5I6I7H8I9I:E;I<J=F>F?D@BAHB?CEDEEIFJGGH?IEJHKDLFMDNFOIPGQJRISHTGUFVBWHXFYIZ?[m]G^D_HaGbAcGdFeIfGgHhD
!user-abandoned	[#F%F(D)G*H+G,I-E.H/F0I1H2I3F4I5H6I7G8H9F:F<J>D?D@DAHB=CCDCEIFIGGIEJHKCLGMDNEOGPGQJRGSZTHUEVCWGXEYIZB[F]k^G_GaDbCcFdGeIfCgGhE
!user-cannot-change-password	Y!G#H%F(D)J-G/I3H6K7G:E;J=H>H?H@?BBCJDGGHIGJIKFLBMDNGPITJUHVFXIZ<[G]I^k_IaIbGcJdDeIfJgHhA
!user-not-found-onprem	Y!B#H&I(G)I*I+I,I-G.J/C0G1I2J3D4H5J6G7F8G9H:F;G<J=F>H?G@GABBECHDGEHFIGHHEIFJIKGLHMGNEOGPEQJRISJTDUIVFWJXHYIZC[H]G^F_laGbIcFdDeIfFgGhH
!windows-screen-broken	T!G#G%G(C)H*I+I,J-H/I0J1J3H4J5I6J7F8J9I:F<K=F>F?E@GAJBCCIDFEIFJGIH;IGJGKGLGMENEOIPHRISGTIUFVEWGXGYIZB[C]F^H_IaGblcGdHeJfFgFhC
!wizard-connector-not-found	u,JHFZJea
!writeback-not-enabled	S!C#F%]&I(B)A*D+G-E.H0C1E2H3D4C5G7D9G:C;G<G=I>E?D@CAFBACFDCECFHHIIEJDKCLDMDNBOGQGRDSFTEU<V?WCXFY@Z>[E]F^D_FaEbCcCdjgXhC
!writeback-service-stopped	W!G#H%E(G)H*I+J,I-H.J/Y0C1D3H4F5H6E7F8G9H:H;I<I=F>H?H@FAIB@CIDGEJFJGDH>IHJGKGLIMENGOJPFQIRDSCTHUFVGWIXIZF[I]H^H_GaHbGdBflgGhH
!writeback-unsupported-path	V!F#G&J(C)G*F+I,H-F.I/C0G1G2I3F4I5H6H7F8H9E:G;I<I=F>F?F@DAHBBCGDGEGFJGGH>IFJGKELGMANEOHPEQJRHSFTDUGVEWHXGYHZB[G]G^F_EaFbEcFdBeHfDgmhF
!wrong-current-password	T!G#C%F(F)I*H+I,H-A.I/G0I1I2H3F4I5I6H7G8I9I:F;J<J=G>F?G@BAIBCCGDEEIGGHFIBJGKALEMCNCOFPIRHSITHUFVEWJXGYIZ;[E]H^C_HaGbFcHdEeHfGgGhl
#account-disabled	O!n#?%B&G(Z)B*C+E,D-A.F/C0E1E2E3?4E5F6E7D8E9D:A;c<G=B>B?C@AABB?CCDAEEFGGDIAJEKALBMCNBODPAQGRESDTAU?V>WFXAYEZ<[C]A^J_?aCcDdAeFfHgDhC
#account-locked	K!C#n%>&G(B)B*A+C,C->.I/B0D1C2C3@4C5E6C7B8D9B:@;D<E=A>??A@BABBGCADAEDFEGBHYI?JBK>LAM@N@OBP@QERBSATcUBV>WEXGYDZ9[[]A^J_AaAbAcAdAeDfBgAh?
#account-not-set-up	l!JHIVaWJZG
#ad-access-denied	Q!B%j&H(b)D*E+G,E-C.G/D1F2B3B4E5G6F7D8D9G:A;a<G=B>C?D@BAFB?CEDBEEFGGCHJIALBMBNBOFPYQERFSDTHUBVEWDXDYFZ;[B]D_CaCbBcCdAeDfBgZhB
#ad-unknown-error	e!H&e-J3JBJHFKJNISIZD_IfJ
#admin-role-missing	S!D#F%]&J(k)H+H,F-E.I/G0H1H2I3F4G5H6H7E8G9H:@;G<I=C>C?B@EAHBACEDBEFFIGFHZIEJFKCLEMDNDOHPDQIRHSETHUAVDWDXFYHZ<[D]E^I_GaDbAcFdDeFfDgChD
#admin-sspr-disabled	W!D#I%F(F)k+I,F-H.J/J0J1I3H4I5I6J7G8I9I:E;J=F>H?D@EAJBECIDEEGGIHFIIJHKHLIMINFOJP]RJSFTHUEV>WDXGYJZ?[G]I^G_JaHbFcIdEeJfGgDhI
#admin-two-gate	U!F#G%F&J(@)A*m+F,D-E.I/H0H1H2I3F4H5H6I7H8H9G:E;I<I=F>E?J@DAHBFCADDEFFIGHHFIEJHKELGMGNJOGPAQIRHSGTHUDVCWDXFYIZ@[F]F^G_HaEbGcGdEeIfGgDhF
#already-registered	^!I#J%J(I)I*I+j,J-H3H4J7J9J:I=I>G?C@GAJBDCCD@GJHAIHKGLIMJNHODPISJTJUIVHWJXIZE[J]H^J_JaGbHcJdJfJgJhI
#auth-token-error	h,bHFZHeH
#changed-too-recently	N!E#D%H&I(A)F*F+G,G-A.H/E0H1G2G3E4G5G6G7E8G9E:D;H<H=D>C?D@oAGBDCEDDEHFIGFI>JDKBLCMAN?OGPEQIRGSETFUDVCWFXCYGZ9[C]D^?_FaEbEcEdDeGfEgXhB
#cloud-service-error	]!F#I%H(C)E*H+I,J-H.I/H0J1I3H4I5I6J7E8I9I:E;J=F>G?F@IAJBCCIDEEIFJGIH>IHJGKFLIMGNGOJPFRFSkTGUJVDWFXFYJZ>[H]G^H_IaFbFc]dGeJfCgBhH
#cloud-sync-agent	Z!I#J(I*J+J,J-F/G0h1E3I4I6H7J8H9H:J=H>I?I@IAJBHCJDJGEIIJIKILJMGNIOJPHRDSJTIUJVIXIYHZD[J]I^J_GaIbIcEdCeHfCgIhI
#code-not-received	L!B#B%B(@)B,D-A.D/C0D1D2F3]4C5D6D7C8D9?:A;D<E=A>^@@ADCFDFEDFEGCHII>JDK@LCM@N@OHPCQFRCSCTCUAV?WCYDZA[C]J^C_BambBcBdCeFfBgChA
#connect-version-old	X!H#G%G(E)I*I+I,H-G.J/F0G1k2F3F4E5H6G7H8E9G:I;J<H=G>G?I@GAIBFCHDHEJFJGFHGIGJHKGLIMFNHOIPHQIRASGTEUIVHWJXGZC[G]I^I_GaHbIcBdEeEf=gFhH
#connector-password-too-long	c!I#G%D(J,J-G0K1I2h3G4J:I>J@HBGCJDJGHHGIBJJKHLIMHNIPJRJTJUJVJXJYJZF[J^H_JbJcHdGeJfDgJhI
#contact-failed	u3a@YHGZD
#contact-info-malformed	U!B#C%E&I(F)G*E+D,F-D.H/G0G1H2G3m4F5H6H7H8H9F:C;H<I=E>E?B@EAGBBC@DcEHFIGGH<IGJHKELFMENDOJPEQIRHSHTFUGV@WIXCYHZ>[F]E^F_Ea>bGcFdGeIfGgGhE
#cookies-disabled	U!D#D%F&I(E)F*F+G,G-B.n/G0H1G2I3D4H5G6H7G8G9B:F;H<H=F>D?E@EAGBBCFDEEHFHGGHEIBJFKCLGMENCOFPGQIRGSDTFUEVDWGXDYGZ@[F]D^G_FaDbBcDdFeHfEgGhE
#corporate-policy-sentence	m@YHDIGKJN_
#dc-policy-hints-missing	Z!I#G%H(J)I*H+J,J-E.J/H0I1I2J3H4@5j6I7I8I9H:J;J<H=H>H?I@FAHBHCGDIFJGJHIIGJCKDLJMENBOIPHQJRHSJTIUJVIWHXIYHZE[I]I^J_HaHbHcHdHeJfGgIhH
#dc-unreachable	[!F#H%G(H)I*H+J,I-F.J/G0I1H2I3F4j5C6H7H8G9H:H;J<Y=H>F?G@EAHBFCHDGEJFJGHHHIGJJKGLIMEOIPGQJRGSGTHUHVGWJXHZB[I]H^I_GaGbGcDdHeJfDgHhH
#decryption-key-mismatch	[!F#G%F&J(H)J*J+I,H-F.J/C0E1I2J3F4G5I6l7H8G9H:H;J<I=F>G?F@EAGBCCHDHEHFIGGHFIDJHKCLHMENCOGPFQJRESJTGUHVIXIYEZ?[H]H^E_CaGbGcDdBeEfChD
#error-processing-request	wBIHESbZD
#feature-not-enabled	s)JHIV^
#federated-password	V!E#F%E(C)F*G+H-C.I/D0H1H2I3G4G5I6H7m8G9I:D;I<J=D>F?E@AAHBBCGDDEIFIGDHEIEJEKCLEMCNDOIPCQJRISETDUEVDWGXFYIZ=[F]F^C_GaFbCcGdCeHgEhC
#forest-config-changed	^!F#G%E(F)H*I+I,I-F.J0G1G2I3F4F5I6H7F8k9F:E;I<I=E>H?G@DAXBBCFDGEJFIGDH>IFJGKELHMXOIPFQJRGSHTIUGVFWIXFYGZ@[H]G^H_DaHbGcFdBeGfDgEhG
#inheritance-disabled	X!>#F%@&J(C)G*G+G,G-D.I/H0H1H2I3E4H5I6I7H8H9D:F;m<I=F>F?E@EADBECDDEEIFHGFHHIEJHKDLGMGNFOFQIRGSHTGUDVCWIXEYGZB[G]D^E_CaEbEcGdDeIfFgHhF
#ldap-signing-not-configured	^!J#J%H(H*J+J,J-H/J0J1J2I3H4J5H6I7J8H9H:J<h=J>J?J@HBHCFDIEJGIHGIFJJKHLIMINGRISJTJUIVIWJXIYGZF[J]J^J_IaIbJcGdIeJfHhH
#licence-missing-organisation	V!G#H%G(E)H*H+I,I-F.I/F0H1I2J3F4I5I6J7H8I9G:E;I<J=k>G?G@FAHBDCFDFEGFIGGIEJIKFLHMGNEOIPHQJRISGTHUCVHWFXGYIZA[H]F^H_GaFbFcFdFeIfFgHhH
#licence-missing-user	d(J)H/J=f?J@JBIDIGJHJPJSIUGVFZC^JbIdHfHgJ
#lost-device	M!C#A%C&G(B)E*B+I,E-B.E/D0E1E2F3<4E5F6E7D8E9A:B;F<F=C>n?=@BAEBEC=EFFGGEH[I@JEK?LDM@NBOIPDQGRESETDUCVBWFX@YEZ:[B]Z^C_Da=bBcDdDeFfDgDhA
#managed-on-premises	n/I7JBJHIZJ^Jdb
#method-not-allowed	T!E#F%E&I(Z)C*b+D,G-D.H/G0H1H2I3G4G5H6G7F8G9C:D;G<H=D>A?m@CAGBCCGD?EHFHGFH@ICJGKBLFMDNCODPEQHRGSFTFUDVBWFXDYGZ=[X]C^E_Fa>bCcFdFeHfEgEhD
#not-enough-methods	S!E#F%E&J(D)F*]+A,G-E.H/G0H1H2I3B4H5H6I7G8H9D:D;H<I=E>@?Y@AAGBCClEGFIGHHEIBJGKCLGMENDOCPFQIRHSGTGUFVBWGXEYHZ?[E]D^G_GaCbGcGdFeIfGgGhE
#not-in-scope-group	b!J(I)I/I:J=H?I@HBFDHHJJJKJLJNJPGUHVfWIZD[J^HbJgJhJ
#not-registered	R!D#D%E&J(B)C*D+^,G-D.H/F0G1H2H3B4G5H6G7F8G9G:C;H<H=D>C?J@AAGB>DlFIGFH?ICJFKBLEMDNBOIPEQIRGSFTFU@VXXEYGZ;[D]C^E_FaDbCcFdDeHfDgFhC
#object-not-in-password-sync-scope	[!F#H%D(H)J*J+I,H-F/I0H1H2I3G4H6I7I8H9I:F;H<J=F>I?H@HAHBGCIDHEJFGGlH>IGJHKFLHMDNEOJPGRHSJTIUHVDWJXIYIZD[I]H^G_HaIbIcGdAeGfDgIhH
#onboarding-failed	[!I#I%F(H)J,X-I/I1J3I4I7I8G:I=F>J?I@GDIEHGHH@IJJHKGLJMINHPHRISIUHVHWJXJYHZ@[J^H_IbHcGd?eifAgHhG
#onprem-admin-action-required	b!I%J(G/I3J6I7J:F=F>J?I@IBGCJDIEhHEKJMJNGPHSIUGVEWDZ?[J^J_JaJbHcFdFfIgHhJ
#onprem-complexity-refused	d!I#I%H(H)J*I+I,I-F.J/I0J1J3F4J5J6I7I8J9E:H;J=H>G?G@GAJBGCGDGEJFJGJHCIgJJKGLHMGNaOGPIRJSJTJUIVHWJXGYJZB[I]G^I_IaFbHcHdHfHgJhG
#onprem-connectivity	T!F#G%E&J(E)G*H+H,H-E.H/F0F1E2H3E5G6E7G8F9E:D;I<G=C>F?F@BAHBBCGDFEAFHGFHBIFJGKFLHMENDOGPFRDSETGUCVEWGXEY_Z<[G]G^F_EaFcmdBeFfCgFhF
#onprem-multi-match	[!E#G%G(H)I*H+I,I-G.J/G0J1I2J3F4I5J6J7J8G9F:H;I=G>H?H@FAkBFCGDHEJFJGHH@IGJJKFLHMGNHOHPFRISITHUIVFWKXFYJZC[I]G^H_BaHbIcHdHeJfHgIhH
#onprem-policy-refused	O!D#C%C&H(A)E*C+F,F-^.G/^0F1G2F3D4F5F6D7B8F9G:A;G<H=C>D?B@^AGB>CDDAEEFHGCHCIGJ[KALCM?NjOEPDQHRGSETEUAVAWZXEYGZC[B]C^A_EaDbBcEdAeEfGgChC
#onprem-success-cloud-failure	Y!D#G%F&J(H)J*I+I,I-E.J/k0F1I3E4H5J6F7E8I9H:I;J<J=F>G?H@DAGBDCHDGEIFJGHIDJFKELHN?OGPERISITCUIVHWJXIYJZC[I]I^G_AaHbHcGdFeIfGgGhF
#ou-reserved-character	]!G#I%C&G(H)I*I+H,I-C.I/H0I1I2I3D4H5I6I7I8I9D:F;G<J=F?G@GAHBECGDGEHFjGDHBICJIKGLIMGNEOHPHQJRISITHUEVHWHXFYIZJ[I]G^I_GaFbHdGeHfGgHhG
#password-contains-name	f#J+Y-B:J@GBFDIFIGJHCIfJJKGLJMINHVIZB^IhZ
#password-easily-guessed	N!C#Z%C&H(A*C+E,C-o.F/B0E1E2D3C4E5F6E7B8F9C:B;F<G=C>B?B@>AEB?CCDAEFFGGCHII;J^KJLCM@N;ODPDQGRESDUBVAWEX@YFZ:[A]B^I_DaCbBcDdAeEfCh?
#password-filter-refused	U!F#C%D&I(D)G*G+G,G-?.H/D0E1G2F3E4A5E6F7D8G9G:D;H<H=F>E?E@AAGBACEDCEHFHGDHGICJoK@LEMCN?OFPEQIRGSFTDUDVDWFXEYGZ=[D]F^C_FaDbCcEdCeEfEgEhB
#password-never-expires	W!G#G%F(E)I*H+I,I-F.J/H0I1J2I3H4J5J6J7F8I9J:F;I<J=F>G?H@AAJBCCHDFEJGGHHIEJHKCLlMDNEOJPHRJSITHUGVFWIXHYJZ>[F]G^A_HaFbEcIdDeIfGgFhB
#password-reset-done	j(I-J:J=J@[B_HZKJMZUGVHZB[J^HbJhG
#password-too-weak	R!D#C%D&I(B)G*F+D,F.G0G1F2]3@4G5G6F7E8G9D:C;H<G=E>A?E@?AGBACADGEGFGGEHGImK>LEMBOBPFQIRFSGTFUEVCWGXCYGZ;[D]D^D_EaCbDcEdCeGfEgFh@
#password-used-before	O!E#@%C&I(A)F*E+F,F-<.G/G0G1G2X3D4F6F7C8F9F:B;G<H=D>C?B@CAGBDCCEFFHGDI@JCKnLDM@NZOEPDQIRGSFTEUDVBWFXDYGZ?[K]B^B_EaDbBcEdBeEfEgCh=
#personal-account	w:Z>F
#phone-mismatch	V!G#F%H&J(H)I*H+E,I-E.I/H0I1I2J4I5I6G7J8I9F:H;I<J=H>A?E@EAIBFCDD@EJFJGIHBIAJIKALIMGNFOlPHQJRHSJTHUIVFWJXCYIZA[H]G^I_HbHcHdIeJfHgI
#privileged-account-denied	S!C#E%^&I(@)>*F+G,D-E.H/G0G1G2G3D4D5G6G7E8F9F:D;C<I=D>E?E@CAFBDCFDEEEFHGFHDIEJFKDLGMFNEOGPmQGRGSETEUCV?WFXDYGZ>[F]F^E_EaFbEcFdDeGfEgAhG
#reset-in-home-directory	U!D#G%E(A)E*G+I,J-G.I/H0I1I2I3F4I5I6I7E8H9J:m;I<J=C>E?E@BAIBACGDCEGFIGJHDIEJFKCLFMDNEOIPERISETHUCVAWEXFYJZ<[E]F^D_GaFbCcGdFeIfFgEhD
#sam-remote-call-denied	Z!F#F%B&J(F)G*F+H,G-E.H/G0G1G2G3E4F5H6G7I8F9D:G;H<H=E>F?E@FAFBDCFDFEHFIGGHDIEJGKELHMGNEOGPDQmRGSHTHUFVEWIXEYDZC[H]G^H_FaEbEcDdDeGfEgGhG
#server-clock-skew	Z!I#H%H(I)J*I+I,G-G.J/I0H1E2I3G4D5I6G7I8H9G:I;J<J=H>H?I@FAIBGCHDHGGH?IGJIKGLIMENHOHPHRlSGTHUIVIXFYEZD[I]H^J_HaGbHcAdEeIf@gIhG
#servers-catching-up	S!E#X%D&I(B)G*F+G,H-B.H/Z0F1G2G3F4F5G6E7F8G9G:C;H<H=E>D?E@>AGB=CEDCEGFHGJHDIAJDK?LCMnNAOGPEQISGTFUDVCWGXFYGZ9[C]D^B_FaEbAdBeFfAgah?
#smart-lockout	T!B#@%D&J(E)G*G+G,F-C.I/D0G1G2H3E4G5I6G7E8H9G:E;H<I=F>C?F@BAFBBCFDDEHFIGGHDIDJGKCLaMCNDOGPEQIRFSFTmUGVCWIXDYHZ?[A]F^B_DaEbDcEdEeHfFgEhD
#sspr-disabled-tenant	T!D#H%F(@)Y*D+I,H-G.I/H0I1I2J3F4I5I6I7E8H9J:@;I<J=C>F?E@CAIB@CHDCFIGFHIIHJFKFLGMGNDOJPCRISCTIUlV=WHXFYHZ?[G]G^E_IaFcFdGeHfCgDhG
#sspr-not-enabled-for-user	Y!A#H%F*H+I-J.J/I0J3]4J5J6J7G8I:G;J=E>H?Y@DAJBCCHDAEHGGHCIIJHKGLGMHNFOJPISGTJUHViXHYJZ=[F]H^J_IaHbFcJdDeHfGgGhG
#sspr-policy-not-set	f(I)J*Y:HBJEFHGNFSJUGVHWdZGdIgH
#throttled	S!C#_%E&I(E)F*E+E,F-H.G/G0G1F2F3A4G5G6H7G8G9B:E;G<H=E>C?E@>AFBACBDCEGFHGFHDIAJEKALEMENCODPEQHRESDTCUEVCWHXmYFZ?[E]D^F_FaAbDdFeHfEgFhD
#tls-disabled	W!D#G%F&J(G)G*H+G,G-F.H/G0G1@2F3D4D5H6E7I8F9F:H;H<G=E>E?F@DAHBDCFDFEIFIGFHJIEJGKELHMFNFOGPFQHRBSGTGUEVEWIXFYmZC[H]G^H_FaFbFc?dBeDf?gGhG
#unlock-option-missing	W!F#@%E(C)G*G+H,I-E.I/H0I1H2I3G4I5I6I7G8H9I:D;I<J=E>F?A@BAHB>CDDDEIFJGGH>IEJHKDLEMDNEOIPGQJRISHUFVBWHXFYIZ?[n]G^D_GaGbAcGdFeIfGgGhD
#user-abandoned	Z!J#F%E(D)F*G+G,I-E.H/F0H2I3F4I5H6I7G8H9E:E<J=Y>D?D@CAHBECCDHEHFIGGHJIDJGKCLGMCNDOGPFQJSYTHUDVBWFXEYHZA[F]k^G_GaDbCcFdGeIfEgFhE
#user-cannot-change-password	Y!G#H%F(D)J-G/I3H6K7G:E;J=H>H?H@?BBCJDGGHIGJIKFLBMDNGPITJUHVFXIZ<[G]I^k_IaIbGcJdDeIfJgHhA
#user-not-found-onprem	Y!B#H&I(G)I*I+I,I-G.J/C1G2J3D4G5J6G7F8G9H:F;G<J=F>H?G@GABBECHDGEHFIGIHDIFJIKGLHMGNEOGPDQJRHSJTDUIVFWJXHYIZC[H]G^F_laGbIcEdDeIfFgGhH
#windows-screen-broken	T!G#G%G(C)H*I+H,J-H/H0J1J2J3H4I5I6J8J9I:F<J=F>F?E@FAJBCCHDFEIFJGIH;IGJGKGLGMENEOIPHRISFTHUFVEWGXGYIZB]F^H_IaFblcFdHeIfFgFhC
#wizard-connector-not-found	u,JHFZJea
#writeback-not-enabled	Q!B#D%]&H(A)A*C+F,J-C.H/H0D1D2G3C4B5F7J8J9G:B;F<F=[>D?C@AAEB?CEDBEBFGG^HFIDJCKALCMCNAOGQFRCSETDU<V>WBXEZ<[D]E^BaDbBcBdkeXgXhA
#writeback-service-stopped	V!F#G%D(F)G*I+I,H-G.I/Y0H1J3G5G6J7E8F9H:G;I<I>G?G@EAHB?CHDGEIFIGCH<IGKFLHMENFOIPEQXRDSCTGUEVFWIXHZE[H]G^H_FaGbFcYdAfkgFhG
#writeback-unsupported-path	U!E#G%J&J(C)F*F+H,H-F.I/A0G1G2I3F4I5H6G7F8H9E:G;I<I=F>F?F@CAHBBCGDFEGFIGGH>IFJGKELGM@NEOHPEQJRHSETDUFVEWHXGYHZB[F]G^F_DaFbEcEdBeHfDgnhF
#wrong-current-password	T!G%F(E)I*H+I,H-A.I/G0I1I2H3F4I5I6H7F8I9I:F;J<J=G>F?G@AAIBCCGDEEIGGHFIBJGKDLEMBNBOFPIRHSITHUFVEWIXGYIZ;[E]H^C_HaGbFcHdEeHfGgGhl
+# #	U!F#I%I(G)I*I+J,J-G.J/G0I1f2G3Y4G5J6I7J8H9F:J;J<J=G>E?H@bAJBZCFDIEJGIHJIDJIKELEMFNESFTGUJVHWKXFYjZH[J]I^I_HaEbGcCdFeIfCgGhI
+# a	y@JI]
+# admin	f(F*IHFMJTIgf
+# and	h-I1Z3IBICJHBI]K[MXO]RKY^ZEc^
+# are	y/GIJKZM^
+# at	w-ZHJI[KGO[ZF
+# beheercentrum	ydHg^
+# caracter	q2bHJII
+# char	l/Y2c3J9J@IBJHCIZKJN[
+# character	d/Z2_IY
+# day	q@]NJ
+# days	m![@XD[IIZZ
+# e	q>^IGOYYY
+# from	wHJc[
+# godziny	tXZ
+# heur	tX[
+# hora	j@^HJX^
+# hour	f#J@aKJXbZFaG
+# in	w#IK]TY
+# is	q3ZH]
+# it	yIJKKO_
+# l	wC^KX
+# la	y#J@GI_TZ
+# letter	yI]NI
+# may	y9JHaTJ
+# method	m*Z?IC]HH
+# min	u#XHJRZaY
+# minut	j3J>JHIMJOJPZRaa^fJ
+# minuten	wHHR_
+# non	yYY
+# not	o/[1H3YH]YJ
+# och	y>HO]
+# of	q1]@JC_HCZZ
+# on	l(]1J3X>JHFPZS]YZgI
+# ore	q@]X[
+# password	k%H(G/J@EBYHZIGK^NZZHgZ
+# peopl	y(HCJLXP^
+# random	yIJNY
+# reject	w/]@ZII
+# sms	w3a>EOJaF
+# so	s3[>I@JHHMXZJaIh]
+# sspr	p@]NJ
+# still	uMXgJ
+# stunden	q@^XZZI
+# teken	y%J2^
+# this	y@ZHJV[
+# timmar	wXY
+# to	n3J4]>[HIK^OJcG
+# und	w3ZC^aF
+# user	u@YC[FZGXHJZI
+# uur	q3J@aHJX[
+# was	y@YHJIZYY
+# x	t1]HJ
+# y	u3YIHOZYZaH
+# zeichen	q-Z/Z2]HII[
+# が	s3a>JCJDIHJOHYY
+# 个	y2]IJK]ZJ
+# 位	y2[CII^
+# 回	wK]X[
+# 小	q@[X^
+# 文	t2^HIIaKK
+# 日	y@Z
+# 時	p@ZXb
+# 管	pgc
+# 还	y3YPXTX
+2008 r2	u5[HK
+2016 acs	s1c9JHH
+32004 decryption	y6Y
+32009 error	w,Z
+32011 onboard	ye[
+33001 adunknownerror	n&^
+33001 unknown	w&Z
+3rd party	yJY
+80230405 object	t__
+80230818 dominio	y4[
+a #	i(Z/Y2^3Y>I@JBJHEKINZZHa_gJ
+a antiga	tHIM_h]
+a bann	y-Z
+a blank	y3]HGIJbZ
+a caixa	y>XHZ^Y
+a call	y#X?XHHZ]
+a cambiarla	w@X
+a capital	yIY
+a chang	qHYhX
+a chav	y?[HI
+a choic	w?^HH
+a cloud	w*J,_/[HFdHgJ
+a code	i>B?IBJCJHcZ^]I
+a comma	u3ZF[HI
+a company	yH[
+a configuracao	yE[
+a conta	j!Z#[%])[3JHIL[UJVJXJZX[X_Z
+a container	wF[GaHGZI
+a customer	tHZ
+a day	b!J#F-H9G@aDJHFIHKGMINGR[TIVJXdZEf]hJ
+a dc	u4bHFcIfJ
+a de	uD[HIK[MX
+a deja	w+YHIKY
+a deux	t*^HJ
+a deviner	s-_HJ
+a different	l:Z?F@[GYHZKJ
+a directory	y)^HH
+a disabl	y!Y
+a domain	l%X5Z8]GIHHM[PF_]
+a due	w*[AZCXHG
+a email	w*Y6G>J?HC]H]
+a ete	j!^%J-J4^9J?]@IB[CJDIHJM[VJZE_ZdZfJ
+a fail	y@YHEZ^bJ
+a failur	yKWZY
+a federat	y7FH^
+a few	tBXHJMX
+a file	y#J;HH]
+a filter	wHDJa
+a forest	y8XHY
+a former	yIJK^OJZJ^Z
+a fresh	y@YBXHJLXZJ
+a full	w@YHITZfZ
+a generic	wHIN[ZW^Z
+a global	n(]
+a good	y)G9YH]UI
+a gpo	wQX
+a group	o(F@GGXH]V[
+a guest	q:Z
+a helpdesk	s*Y@XHX
+a ja	y9J>]HIV[
+a jamai	y+]DYHEW[
+a jour	s+[1YBXDJMXf]
+a kod	y>aHJaJ
+a l	p([>Y@ZHHZJbXeZ
+a la	h%Z2Y3G>^?IBIHCIIK[MIN^O[ZGaGbYdYfJ
+a laptop	yH^
+a le	y(YV[
+a licenc	t=^HH
+a list	q-aHDIZ
+a lock	ybX
+a login	y>]
+a long	u!X@JIIMXOIXJZa
+a los	w*YDIH[
+a lot	u9_
+a meet	uHI]^
+a member	oHFPXV_
+a mensagem	y>^HFZXaX
+a messag	sHGZZa[
+a mi	q(J)X3Z>]@JHHIJK]OHVZZF
+a microsoft	o)]HIMXR]SXTIdYfJgI
+a minha	w@JDJIYK]VXZG
+a minut	w@ZHJ
+a necessary	q)JHJUIVJda
+a new	U#H%H([)J*G+],J-D/H1J3J6J7I9I=I?G@YAIB[CGDFHYIIJIKJL[NEOJPITJUJVGXJ[d]Y^G__aJbIdIeJfJgXhH
+a newly	y%Y@[
+a nice	w9[@J
+a nie	y=[HJ
+a nouveau	yBX
+a nova	o9JB^HFK[MaZG]J
+a number	l3XD]IZOI
+a nuvem	w/YMYgY
+a opcao	y([[X
+a organizacao	sW]dY
+a otro	y(^7XHJVJ
+a pagina	s+]-YHHVJXZZ[
+a palavra	s@^KGVX
+a partner	tH]
+a pas	h%Y(X)I*J+J,J/X3I:J=Z?H@JCJDYEYHDIIMZPHUYV]WZZE][^WaH
+a passkey	wHY
+a password	X#I(I)J-G/Z6J:H<^=J>J?Z@cBCDHGHHYIaJ]LGMDNDTXUHVJWYZG[G]]^HbHdHeJfJgJhG
+a phon	n*X3FC]DbHCOJZIaH
+a pilot	yH_VH
+a pin	yHYIZ
+a plus	yF^HI
+a policy	lHCNAU[Wc
+a politica	m@XHHN_WY
+a privat	y@[DZHG
+a privileg	yP]
+a problem	tEZS[
+a pu	y4XB]
+a que	yI[h[
+a red	tHFIJKYS[Za]FbIhJ
+a redefinicao	k(IBJEIHZU^Z^
+a reimpostar	s=[HJVXZX
+a reinitialiser	wVYZX
+a replacement	y>ZZJ
+a reserv	tF[HY
+a reset	f!G(G*J/Z7J:I=IBDCXDIHaJJLZNJPJUXVHWXZH]XbJfIgZ
+a restart	ufY
+a restriction	uN^
+a role	n(^)[*bBICJHFZI
+a row	w#[@IHEN]TGX[ZJ]Y
+a se	wBYDJZ^
+a second	f*Y+Z/Y6]>H@ZC^DHNJZHaH
+a secret	w2[H_KF
+a security	s)[*E?J@GH]QZVX
+a senha	Z!I#Z%I(J*J+J/J3J7[:Y=H?I@HCIDZHEIZJXL[N[PJTJUFVJXGZ[]G^Y_JaJbIcJd^fIhZ
+a server	y5X7Z
+a shar	s>HH_
+a sincronizacao	yGJHHM[f]
+a slash	p3YF_HI
+a sms	s<Y>X?aCXHBZGaY
+a special	sV[
+a supplier	y:Z
+a sync	w+[8Y
+a team	wH_MG
+a temp	u#J@ZbY
+a temporary	qHZZIcZ
+a test	yZZ
+a third	pHZbZ
+a ticket	yHJZZ
+a token	u,a-XHGZJeG
+a troca	yLWZZ
+a typo	u3Z@Z
+a un	m-H3J@JAZHBIJK]P^VYZG_^
+a una	wHFK]ZJ[]
+a user	_!F#G%H([)J*[+Z-H/X3J9J=J>G?J@ZAIBGDJFHGHHfKHPDT]VIXJZE]H^I_XgJ
+a velha	uHFKJM_h]
+a vendor	wJ[
+a very	y2X
+a way	u-F9JBHH]TYX]
+a week	y!]@IHHI]KJZG
+a whil	y-IHIM[T[
+a word	oHYIZZJ
+a wrong	s#H@[HXZH
+a year	u!a@IKXL[ZF^K
+aan de	qHHIYKIN_VZ
+aan het	q-XN[Z[
+aangepast en	y@_
+ab ist	yL[
+abandon befor	yHI]Z
+aber nicht	t+[>I?[DJOJZF]^
+aber nur	wC[DJHI
+abilitato alla	uV]
+able to	e#G:X>J?FBcC]HEQXTJVIZZ[J
+about my	yHJZ[
+about password	w-ZBIHDIJSYZ^
+about the	t!ZH[IXZI
+abroad and	y)ZaX
+acce a	y!^>[HE
+acce au	uHbIJZJ
+acce refus	s%_P[QXZFdJ
+accept by	y-JH[
+accept cooki	y.Z
+accept it	t@YKW
+accept my	wHIIJKJZ[
+accept on	w/]IHhX
+accept pas	wIIK[OYZHhY
+accept sinc	y-Y
+accept the	qC[HGKYM^
+accept them	y3^HGOJZJ
+acceso al	u>[BJDKH^
+acceso denegado	w%]
+access deni	c%Z(]BIHGPcQ^ZE^J
+access has	wHY
+access is	w%[HJ
+access polici	wHY
+access policy	sH[
+access restrict	tHGQ_
+access right	y%^HI
+access the	u>XB^HGZJ
+access to	f%J>c?IBIDGZJc]
+accesso di	wb[
+accident and	y![?JHZZH]Z
+accord to	pBYNZUZZJ
+account a	y%[2[HHPG
+account ad	yLX
+account admin	y)J*[,YPJ
+account and	q![#EBYC[HJLZT]ZI
+account are	p!Y#ZA]HEP[TGVIZI^Z
+account belong	y:[
+account bloccato	y#]XH
+account cannot	t%_:ZHXPJZG_HdGeH
+account di	w%X2XGY
+account disabl	y!Y
+account e	p!Y#YHJ
+account enabl	yGZ_J
+account fail	y(ZHEP]ZX
+account for	n#Y%[2IHITYVX_Y
+account from	uH_ZJ_H
+account got	p#J)[BZ
+account has	c![DYLYPZ_]dG
+account have	y!FHYLJ^]
+account i	y!Z,[ZG
+account in	e!F#EA_BHGYH_MXPXTYVIZJdJ
+account is	W!e#[%H(I)J-J/J2J3I7J:Y=J>G@JAJBFCJGJHFIIKJLIP_T_V]ZA^E_IdH
+account it	w!FH]P^
+account keep	w#[HJ
+account lack	t%Z3X
+account lockout	w#[HI
+account may	w%[
+account msol	w%Z2Z
+account need	s!GH_VJZG
+account non	sD[VZZZ
+account not	e!^#J%Z)I3H:J=J@JAJBHD[GJH?L]PIQ[V^WJZX_I
+account of	l!E:[H_ZJ
+account off	y!^AJ
+account on	uA^PJVIZG^X
+account operator	pP]
+account option	qHJLX^^
+account out	yG]HJ
+account page	y+FDHH]hZ
+account password	h%H2c:I=_HGIILJMZZCfJ
+account per	wHHVaWI
+account reset	w!H%Z:YP[_J
+account secur	t#J+_D^HDZG
+account show	w#YTJ
+account so	w^Z
+account staat	y!^
+account tab	w!I#JHIPJ^_
+account te	yXY[Z
+account that	uHFL]
+account the	uTZ^X
+account to	u%J2YHFQ[VX
+account too	u#JXZ
+account used	y%[,XHI
+account was	m!Y%]>ZZH^[
+account were	yZI^]
+account when	yHJb[
+account whil	y,]eG
+account whos	yLXZJ^Z
+account with	q;^@ZHF
+account without	q[[_Z
+acepta mi	yIGKJOZZYhY
+acesso ao	y3I>]H[
+acesso negado	y%YPY
+acquir user	yHEQaZH
+action requir	y*IE]
+activ directory	[!E#H%[&f(E/X3D6J7I:F@KAJFXHBIJKJNIT[UIVJZG^Z_^cJdFfJgbhJ
+activ pour	t3ZV]
+actual es	yhX
+ad acceder	y!I%JBYHJZ[[^
+ad account	h![#]HCLZMJ__
+ad and	t!I/ZM^ZJ_ZgG
+ad but	u/Y
+ad connect	b/J0X1b8[HHMYTGYYfI
+ad connector	o%_2Z8]<XHCZI_I
+ad deaktiviert	y!Y
+ad ds	l%d2Y3J
+ad e	u%]3ZLX
+ad entra	u/_TI
+ad error	w&aHJNIZD^J
+ad fail	y/[PZ
+ad for	wM[
+ad fs	n,X3J7]9JGIHeMFZIcI
+ad group	yHHP]
+ad has	t/E3^F]HDIGTX_]
+ad is	p/Z3XHJII^X
+ad ist	s#J%J/J3Z>JHJTX^Yc]d[
+ad konto	u#ZLY
+ad ma	t#IMXT[gZ
+ad mais	wMYTY
+ad mas	uMZT[
+ad men	yMYTZ
+ad mit	y3]AY
+ad nao	y![L[ZH
+ad nie	y/]LYTJ_J
+ad not	k#J/J<]@XHELZMIT^ZIg_
+ad object	nGJHH_a
+ad onprem	k!Y/Xg]
+ad password	o-[/EHJJHM]N^
+ad pero	y#JMZTZ
+ad policy	q/YBJN_
+ad refus	w/XJZNY
+ad reset	y_]
+ad right	y%]HGPZ
+ad says	tIZTX
+ad show	y#IHIT[
+ad so	y/ZA]
+ad still	u!Z
+ad sync	i/H0I1IMXRISETHcJdZfcgJ
+ad the	y/_ZD
+ad took	w/Y
+ad user	h!]#I=HAYG[HGPJTXZH_[d[
+ad y	y%Y3[
+ad で	q!Z#F/X@JMXT[^[
+ad に	w__g[
+ad の	s!Z#]%I3YAXHJNZTJgY
+ad は	u/_T]
+ad 账	y#YAX
+ad 里	q!X#I3Y>J@JMY^[_[gJ
+add a	n+J8Y>JCIDZH_ZJ
+add on	w.^HHJ[NJZG
+added a	t8^HIIZZH
+added the	y8YQZ
+added to	w:ZVY
+additional security	uCaDEHH
+address book	y>JH]
+address on	y3Y
+adfs admin	y,]HH
+adfs and	y7[
+admin a	u(_)F*ZHZUIZH
+admin account	h(J)Z*a,]:I=_CIHGPIUJVFWIZE
+admin action	w*HE^HI
+admin and	j)[HFP]ZI
+admin app	u*IHFMJgb
+admin are	u)Z*[
+admin as	y#YHJ
+admin cannot	g)Y*^?FHGPYTX
+admin center	g)J*JMJS^ZIga
+admin credential	wH]eJ
+admin disabl	y)HU]
+admin do	yPY
+admin du	y%JP_
+admin for	u([)E*G,ZE[HDPJU]VXZH
+admin from	y)]HIP[dIgI
+admin get	u*[HJ
+admin gets	w(X)[VG
+admin group	yH]PI
+admin has	i!I)IEJHIU^V^ZI
+admin hat	tEHVYWZdY
+admin have	w)Z*[HJPJ
+admin here	y*Z
+admin i	m%K(X*a?JHCZX
+admin in	n,]:XHJPYd]
+admin is	u)[*J
+admin it	t*YEFVIZa
+admin konnen	yPX
+admin may	w(Z)J^[
+admin microsoft	l*JSJgc
+admin must	s*Y,[E]HFPJdJgI
+admin need	pCJE^HZ
+admin nicht	t(Z)JdY
+admin nie	y(FEHU]VYZJdZ
+admin not	e%H(H)]*H,J?XEHHHV^W]ZHd[
+admin of	w%F([:[HEN[P]ZG
+admin on	w)XEGHZUIdZ
+admin only	u*[?IPX
+admin page	t(J*JH[ZHcJga
+admin password	n(G*I,[EHHdKFNGPYZGdFgF
+admin portal	y/Ig[
+admin reset	f!J(J)X*[1c:I?G@YBJEJL^PYSHUEVHWGZCbJdJ
+admin right	y(J)JH[P[
+admin role	l(F)bH]ZI
+admin see	y)]UF
+admin sspr	wP[
+admin switch	w)YUX
+admin to	m(I)F*E,Y:H=ZHDPJUXVdZEdHgJ
+admin user	y(Z
+admincount #	hHJP_
+admincount is	yPX
+administracion de	ydJgZ
+administrador de	p(^)H,HPZZJ
+administrador global	o(])Y*I,^ZJdJ
+administrador nao	u(I)Z*JPJUZV[WIZGdX
+administrador not	t(J)ZU[VYWIZIdX
+administrateur a	yUZ
+administrateur general	y)Y,^dI
+administrateur n	u(J)JEGPJUYV]WYZGdX
+administration microsoft	ygX
+administratora globalnego	w(Z)J*J,]
+administratoren durfen	y)[
+administratoren har	u)H*JEGVZWZd]
+adminsdholder reset	yPX
+adress de	y3H>XD]HJ
+adsync dienst	yfY
+adsync not	yfX
+adsync servic	tHHf]
+after #	t0YHI
+after a	h!Y#H(J/Y@ZBXL[MITZZDbZfX
+after add	y%[8YHIPH
+after all	yBXZZ
+after an	p0[@YBYHFL^P[ZFfHgZ
+after each	uBJH[f]
+after enabl	yJ]ZI
+after i	m3J9J>J@HHFR^VXZa]DaX
+after my	y#[(]BJZE
+after password	y#^@HBGHGLHMZZI^G
+after reset	wLZMY
+after restart	yB]ZJfX
+after sspr	yHIMZ
+after the	_!J(J-J/X8J:D=J>JBYCJHFJJM_NJPJR[TYY[]^^IaHbXcHd]hH
+after thre	y#G@ZH]
+after too	w#X
+after unlock	w%[TY
+after we	u8X<YA]C]HHPIZF
+after writeback	y8Y
+after wrong	wHHX^
+again after	u:E@JBIH[R^T[ZJfY
+again and	l#[+I;I@JBEH^KGN]P_aY
+again at	y@aZD
+again befor	y@IHIX^ZI
+again but	y+[
+again later	n@GZ_cZ
+again today	u@Y
+again with	u@JBXK[ZJ
+age #	n@]
+age is	u@X
+age or	q@YHHIIN]
+agent cloud	y0X
+agent credential	w%]HJ
+agent dc	u-^HJJJ
+agent de	p0]HGf^
+agent di	y0XfY
+agent is	n0]HJJXZIfZ
+agent not	t%H0aHCJZfI
+agent of	u0GH^
+agent on	y0]HJ
+ago and	n@_D[HFM]ZF
+aguard #	wXY
+ai chang	p>Y@X
+ai deja	u@ZK]ZJ
+ai oubli	yZZ
+ai pas	n(X@ICZHZKIZY]]
+ai perdu	y>X
+ai que	wC^
+ai un	yCY
+ainda nao	w@[HGM^WZ
+aka ms	i+X9JDcHIT[ZI
+aktiverat for	yVY
+aktuell password	tHJKJZGhb
+al cambiar	wZYdX
+al dia	wM]
+al eerder	wK[
+al escribir	y%]4X
+al numero	y>[
+al restablecer	y5ZCJHIa]
+al usuario	y=XLX^X
+al vecchio	y>X
+aldrig registrerat	wDX
+ale nie	uZJ[]aX
+algo de	y.Y9]HIZI
+all account	w2ZHY
+all cooki	w.[HI
+all day	u#J@IBHHZT[f]
+all dc	yJ]
+all fail	y(]G]HFKIZH^X
+all fine	yBZ
+all good	w9JB_HIKJ
+all her	y*]?GB]HHK[ZJ
+all my	tKZN]ZH
+all of	q-I@XHGU^W_XJZI
+all other	yG[
+all our	w)[5XUH
+all sort	y9HB^HJ
+all the	nBJH^K^RIYX
+all user	p%])J;J=FBHFIGJHaLFMGU_VFZF
+all utent	u=[HJXZ^Y
+all were	yK[
+alla reimpostazion	uV]
+alleen bij	yP^ZJ
+allow by	u<ZNY
+allow cooki	y.Y
+allow to	d(_-X:J?E@GBJHCQ^V^ZC[I^abIhI
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybX
+alor qu	w+]BJDIHYMH
+alor que	s3H>JHJI[O[TZZH[]h]
+already register	wH^
+already used	t-JH]KZ
+als method	y?[CIH]
+als registriert	y+[HJ
+alt del	h@IBJM[^JbZha
+alte password	l#]HHMXh]
+alter the	u7YHJZJ^_
+alterar a	w^^
+alternat email	w>^?HHI
+alternat phon	u?]HZ
+although it	u-^@IBIH[IF
+although its	y-]@YHIOY
+although the	tHIJZTY
+am i	t(G9^HCIXV^
+am laptop	wHZMZ
+am not	t(JIZV^ZF
+am pc	sM^TZ
+am rechner	w#]HJMZXJZJb]gY
+am selben	y@^ZJ
+am sperrbildschirm	ybY
+am stuck	yDYX[
+ambient onprem	oBJHINJcada
+amministrator global	u(],Z
+amministrator non	uEIU]VZWXZHdX
+amministrazion di	ygX
+among the	y?[K[ZJhI
+an account	oA^HHTZZG
+an adfs	y,]HH
+an admin	c(^)Y@YL]PGTYZB
+an answer	y9[DZHI
+an app	y?YDIH[
+an die	w>X
+an earlier	yHIK]
+an enabl	yAX
+an entra	w)]*YHH
+an error	Z![#J(J/]0I3H>I?J@EBECIDYH@IIJXK[MINJOIV[Zc]I^[aHbJcZeYfJgJhI
+an export	yH_MG
+an extension	w3Z
+an hour	d#G/H3J9F>J@[BXHHKIM[P[RXSXTJa]f^
+an incident	yS]
+an incorrect	sHIT]
+an issu	yBHKYZZ
+an object	y_[
+an old	k#]1F4J5D;]>YAJH_KY
+an option	t*[?GHI^[
+an ou	sF]HZ
+an outag	u9GHHSaZJ
+an unexpect	u3]ZX
+an unknown	q&[HIZJb[
+an updat	yHZfH
+ancien mot	nMYZHh^
+ancora la	wHIM^
+and #	s/FHJM^YY
+and a	i(I*X3[<YE^HFIYL[PYZGaI
+and ad	y=I@Zd[
+and again	m#[+J;I@XBEH^KGN]P_ZF
+and all	tB]F]TIZI
+and ask	sCX
+and both	yA[
+and call	y:]HIZY
+and cannot	f#Z:Y?H@YKJLJVZZ[^J
+and choos	y+FDHHbIJ]F
+and click	y:ICHDIHb]JbI
+and clos	yBIZG]_
+and computer	y#IHGT[
+and confirm	y#IBZHJ
+and creat	y8[HH_X
+and email	q*[>HB]CYDHHBgX
+and enabl	w8X
+and encrypt	h<_HJ
+and entra	s/]6]HHRXcI
+and everyth	y%]H[
+and forgot	t=Y>IDZHIU[ZHdZhX
+and get	uIHJ[hY
+and gets	w3GDYKZO[ZJ
+and goes	yLX
+and got	o#[@ZBJHJK[NIZG^W_Y
+and has	w-Y
+and have	uD]HH
+and he	y@X
+and i	d#J(I*I+Z-H>[?JBHCZDGHCI^KDNJV[Z[][aFbJfJh]
+and im	s*Y>J@YB]HFaH
+and in	y@JAYHIK[d]
+and is	n@GBcHBLYOXX[ZIdJfF
+and it	[*Y-I/I3IBYCYDIHAI_K^MJNGVXZG]IbY
+and its	n>J?Z@[F[HGZG
+and left	yHJ]]
+and may	u#YJX
+and microsoft	y/]1[HIRHSJcZfJgH
+and must	wVY
+and my	s![>JHZKEZ^
+and need	o#Y*Y?I@HCJHXIJZ]
+and nobody	uDZHILXcZ
+and none	yBIG[HIIIKXN^ZGhJ
+and not	g!I%Y&Z+]-J/X1Y3H>H@_BFDYHAKDLYNYOJVJa]bJhK
+and noth	n&[>I?X@JBHDJHFNZRZZZa[bJ
+and now	^!^#a%J(J*K+H/J8Z:J=[@YBACJDaH?IIKXMJNJPJTJUKVYXX]I^Y_IbIcJgXhI
+and on	q/H6ZH]TJcZdJ
+and only	yHIKH[^
+and our	y4]8JHFd]
+and password	k!J#X+X0[1Y5^BHWYZHaHbYdH
+and phon	n*aHI
+and recreat	y_X
+and refus	w/Z
+and reset	d!X%Y(H)Y*Y/I0_1Z5^@IAXBGCIFXHFMJPJR[VJZA]I^[bJgJ
+and says	y7[HJ
+and self	y^[
+and show	uC[HHZKbY
+and sinc	s1XQY
+and so	w-]H[IJaJ
+and sspr	s7Z?GHZJYZJ
+and still	n(]/[HHNYT[ZG[H
+and team	y>FH]MX
+and that	u4[C[HJ
+and the	X#G%J(I)J*I+I.^/]3]6J7Z8I9J>b?E@ZAYDGGJH?IYKZMDNEOHPIQXSJUXVIWJXJZE[J^I_HaEb[dJf]hZ
+and then	h!I/^3J@IBHC[HGIIKXZY]If[hZ
+and they	y(YOY
+and today	y!Z@_HJNJZF
+and user	yB^ZI^JfX
+and want	y8H@XH[
+and was	t7[:YB[HZNIZHaG
+and when	w!ZKZZIhH
+and which	wZJdJg^
+and writeback	k%I2Y<X=XHFJKeIfJg^
+anderung bei	yL[ZJ
+anforderungen der	yN[
+angeblich nicht	wIYKJN]
+annuair d	y:]
+annuair onprem	u3J7]_ZdZ
+another admin	t(^HHZJ
+another company	u:]HGSX[^
+another method	s?ZHJ
+another one	w:[HI
+another organisation	w:Z
+another password	y-Y
+another user	y=YHY
+another way	y?XCZHJ
+ante de	q(I3[:J>JBHCID_HDKGMIZG]_b^
+anvandaren ar	u![P]^J
+anvandaren far	yOYZJ^[aY
+anvandaren har	u=YA[C^
+any idea	u9F@JBIKYZ_
+any longer	y>J?]GJ_[dH
+any more	c%J(Y+[-J/J1_4J6Z8J9F:J=Y>H?[@FAHB]CIDEGIHFIGK^MJNIPHTIX]ZA_]cJdHeJfJhI
+any of	q@ZK]ZH
+any password	y@[HJN]ZF
+any security	yDY
+any updat	y1J9_HHNJ
+ao redefinir	yZ[a]
+aos requisito	uHJIZN[
+aparec como	w?[HIh[
+api graph	wgZ
+app alon	y9H?_CYDJHHaJ
+app and	y?[aH
+app asks	yH]
+app code	s*J?_CIZJaI
+app e	y>J?XC_
+app is	u?Y
+app not	t(J)H*]aX
+app notification	y?YHHaY
+app on	t>J?Zg[
+app password	u(IDJHbMJZF
+app registration	yHY
+app show	yHX
+apparait pas	t([?ZDIHJbX
+appear for	w*Z+_?HHCNY
+appear in	w-^3J>GHZKJ
+appl id	n#GHcTJZJ
+application event	u,]HJNJ
+apply to	u*]
+approv sign	yHX
+approv the	y>]HCa]
+apre la	u-ZH^OXZJ]H
+apre plusieur	y#XT[
+ar avstangd	u![HIUXf[
+ar fel	u,Yh^
+ar for	o-b9J@]BIHFIWZJ^J
+ar inaktiverat	u![
+ar inte	j!J%[(H4]9^:I>H?J@IHDKIPIQ[VaXJZF^JcId]eJfIhI
+ar last	t#XHZTHXJ[]
+are block	y-]HI
+are deni	y%IHIKZQ]
+are disabl	y!].XHJZI
+are lock	y#[HJ
+are miss	q(I=YHIVJW^ZJ
+are need	y@^HFXJ
+are not	c!J-Z/I0Z3J4J8Y9J:X>Y?^@YAJBICFDIGYHXIIJJKHRJVYZF^X_Ic]fH
+are refus	o!Z%X(J)]/IHIIHKIPJVXZJ_Jd[
+are reject	w-^HEIJ
+are requir	w=GC[HZ
+are set	y.X@ZHI
+are still	y-GHYPZ
+are the	u(]HJIYNX
+are told	w)]TJUJd^
+are two	yA]HJ
+are wrong	y%XH]
+are you	p9b@JHCVKXJZI
+arriv pas	pZa[[aJ
+arriv plus	y4XZZ
+arriva il	yaX
+as #	y3Z
+as a	k(E*_-[?]H@IYKJZXdX
+as admin	w(F*_?JNYZJ
+as befor	yZ[
+as domain	y%aPC
+as expect	y)XHFZ^dJ
+as i	u(I)ZHINZ]Z
+as inactiv	y0]HJ
+as it	t/YZY
+as mine	yIGO_TJZJ
+as password	t%J([HJI_KHZG
+as permisso	y%Z(X
+as register	u+bDGHE
+as soon	y(Z)Y*XHJVH
+as the	g!Y(Z+]?X@IBHCIHYIIKdLGMFQFVHZC
+as too	y-ZIX
+as well	p-Z?HC]HGTY
+asegures de	w3YCXOX
+ask for	qH]LXhK
+ask me	y+YHY
+ask them	qCXWY
+ask your	w)IUZV^WJZH
+asked for	f*^+J?JC[DIHYZJaZ
+asked to	m+X@JDWHHIJKIL_O]]J
+asks for	a+J-I>J?H@IBJCaDJH[IHKYMHaIh_
+asks me	n*Z>FCIH]ZYhZ
+aspettar un	y@]
+assicurarsi che	y3ZCYOX
+assign a	y(Z)[@JHEZIg]
+assign to	y%FH_
+at #	j@dB^HEMJSIZIbI
+at aka	w7XHJT]
+at all	nDYHZNYU^VIWXbYcDd[eFfG
+at breakfast	w@^
+at first	sHILaZH
+at half	y@Y
+at home	o4X>ZHY
+at least	j-K/Z@[HDIaKIMJNY
+at login	s+_>GHYZIaFb_
+at logon	qHFb_
+at lunch	w@XHE]]
+at microsoft	s7YS[
+at my	yHX
+at next	iLabJ
+at once	w9JB]
+at our	w7[HJSFZGc^
+at reset	q(H)H*_5Z?GGXHG
+at sign	q+^>GDJHX
+at step	yHFZ_
+at the	W!H#Y%I)J+H0G1J4H6J7H8I9H:I;J?E@FAIBHCXDFGHHCIHJ[MZNYPIRGTGUIVHXFYJZ_[I]a^[aJb_dIeYfYgHhJ
+at this	l+Y;Z@JWXcY
+atend a	wNX
+atend aos	wIZNZ
+aterstall losenord	u%Z(YBJHJZFb^
+aterstalla losenordet	w(X:YZZ
+aterstalla mitt	yZ^
+aterstallningen misslycka	yZ_
+atkomst nekad	y%ZP]
+att anvandaren	yC[O[VX
+att aterstalla	s%Z(a7XHJVI
+att byta	tBJKJL]ZX^^hJ
+att det	u-JKZNXO]ZJh[
+att gissa	t-_HK
+att jag	w-IHEK^ZX]]
+attempt a	y@ZKIXX
+attempt fail	w#[HJTGZX^Z
+attempt on	y#JH]
+attempt to	t@YHHXXZY
+attender #	u@YXY
+attendr #	yXY
+attual e	yKJh]
+au moin	yHJI]
+au moment	y@IaZh[
+audit log	n/YEZHDNHV[ZZ]]
+auf #	u>]PY
+auf das	y>[
+auf dem	g0W>JJXR[YXZIa[b^cJfZ
+auf den	uD[HKJY
+auf der	n%Y-ZXZ
+auf die	s>ZaZ
+auf password	w:ZZHb^
+aujourd hui	w@ZHJX[
+aus der	u!Z*JHJPZ^]
+auth token	n,_HJ
+authentication admin	u(a)I*HPJ
+authentication method	lC[D_HFTJ][
+authenticator app	j(J*[>J
+authenticator code	y?_HF
+authenticator not	n>G?Ya[
+authenticator on	u>I?JH^
+authenticator show	wHZ
+authenticator を	w>]?JHZZI
+authoris to	yVY
+authorization policy	u)]UI
+authorization requestdeni	j(]HX
+auto upgrad	y1_
+autoservicio esta	y)[HJUZ
+av losenord	s%]ZJdXeY
+av tillbakaskrivn	u,[ZIdGe_
+availabl for	uV[
+availabl with	t=Y?J
+avant de	yD[HIXYZJb]
+avant la	y]]
+avec l	y>[HIcZ
+avec le	y3IBZHIK[O]aI
+aviso de	y@HH_ZH
+away by	y@[BZKIZJ
+away from	y)]*I@JHYU[ZJ
+b2b guest	wHY
+b2b user	y:]HJ
+b2c custom	wH^NI
+b2c de	yHaZH
+back but	y!X@[ZI
+back de	w%[dX
+back from	t!^HEKIZ[
+back in	sBYHJXZ
+back nao	w%Zf[
+back on	u/Y9]HXPZ
+back the	p!X4XHE]XaZbZ
+back to	f-I/J6[>I@IB]FJH?IIKeNH]F_Ib_dX
+back tomorrow	yX[
+backup operator	wHHP]
+bad password	u#^HXIG
+bann list	qH]
+bann password	pHZ
+bann word	uHZ
+battery died	yHJRZ]]
+be #	y3a@GII
+be able	o#X?FC^HHQYZX
+be added	yV[
+be at	w@Y
+be change	m@[BILJZ]^J
+be clos	y9HB_HF
+be configur	q*Xe[
+be contact	p3^4ZHIVG
+be decrypt	y6Z
+be different	wHJK]
+be disabl	y!FHaYF
+be enabl	s.IH^ZIdIe[
+be found	lGX_]
+be in	t-^@JHEM[V[ZH
+be logg	y#Y
+be longer	t2EH^IY
+be not	y@]HF
+be on	y-[EIHGd]
+be open	w6]cI
+be process	y9IZ^
+be reach	t3[4X6K:IEIHGUJY[_Jc]
+be read	y%H6^
+be replac	w@bHFIJZH
+be reset	l:XC^DEP_W[ZF_F
+be set	u7X<YH[
+be the	q3Y?ZHFJXKXLX
+be unlock	wHJ[[
+be updat	u%X/X
+be used	i(I3J7K?c@JCIHXZD
+becaus it	k-]>JBZHINJO]ZI
+becaus my	wZI]^
+becaus not	yDZ
+becaus of	e#J/[4IEYHFIYJINYX]ZIcX
+becaus password	t8YUXVX
+becaus the	h#Y-H5[IZKXR[ZJcFhI
+becaus ther	uAY
+becaus user	yTX^X
+becaus writeback	yd[
+becaus you	q>XDYVX
+becaus your	s:]EZHJWYZE
+been block	tHY
+been deactivat	w!X
+been disabl	q![
+been enabl	jHIUZVYd^eJ
+been lock	w#Y
+been set	yB[HIVYWYdJ
+been updat	y(JB_HHZI
+befor but	yK]ZI
+befor i	sHIKJZ[]X
+befor it	s@]CJHIIJKGTZXIZJ]YaYh[
+befor logg	yZHb^
+befor password	wZJ][
+befor the	o!]@]C_DDHEM[
+befor you	wDXEZ
+beheerder heeft	uEIVZWZd]
+behind the	w3]_ZaG
+bei der	l3Y?Z@ZDXHFLYO[S]TXZGaJbX
+bei microsoft	wSXT[
+bei mir	p([>GD[HIV]ZG^]
+bei niemandem	ySZ
+bei uns	p3JHJOYU]W[dZ
+beim aktivieren	y,YdJe^
+beim andern	s@HZX^Ih^
+beim anmelden	yH]
+beim password	y>^BJMJaY
+beim reset	w?[
+beim ruckschreiben	y&^JXPYZH
+beim setzen	y&Z
+beim zuruckschreiben	u%]4[6Y
+beim zurucksetzen	n:ZHHLX][a[
+beim zweiten	y@YB[
+being change	uN]
+belong to	p:Z>[HHd]
+ben mijn	y>XDX
+benutzer hat	q=XAXDY]^
+benutzer ist	t!]GYPY
+benutzer kann	t?YZG^^gY
+benutzer wird	uL_X]ZG_X
+bestatigungscod kommt	yaZ
+between cloud	u/J6XHE_Jca
+between connect	u4F<]HIc]fJ
+between entra	y4^HF
+between the	wH]
+between two	yKZ
+biezac haslo	yhZ
+bij de	s(]3Z7Y?[BZCJOHZI^JaI
+bij het	wZYeYhY
+bin nicht	w9]HHVX
+bisherig password	wZIh^
+bitt entsperren	y#[%J
+blad podcza	wO[Z]eY
+blank page	ybY
+bloccato in	yTZ
+bloccato per	w#Z)XTXXH
+block a	yHZ
+block all	w.[HI
+block becaus	wH[
+block by	k-Z>[c[
+block cooki	s.^HHbJ
+block for	s#H@IHETJXa
+block from	u4]X[cF
+block it	w>EH]
+block my	yHZ
+block servicebu	ycX
+block the	l,^-JHFJ[NYQYXXaYbYcF
+bloqu le	yHFJXc_fJ
+bloqueada not	y#Y
+bloqueada por	w#_XD
+boa tard	y9[
+both are	w0ZA[
+both forest	yAZ
+bought a	w8ZJX
+box cannot	yHIL[cW
+box is	wRZ
+branch of	y%_
+brand new	w@ZJZWYZI
+break password	yFXHJcX
+break reset	yFX
+break the	wHJNY
+break writeback	y2Y
+bricht ab	t,Z4Yc]
+broken after	yZJdJf]
+broken on	w;XHHR]
+browser not	w.[HJ
+build not	y1aHGZKdJ
+build of	yHX
+bus connection	yY]cG
+business basic	m=dHHdI
+but cannot	u?]HFMXbJ
+but entra	w/]II
+but for	q/ZHYVZ
+but i	h-K>J?J@[D^HFIJKYM][X]HbJ
+but in	u*X/_ZD
+but it	f*I-I>X@JCXIJKJO_VYaGhY
+but my	wVX
+but not	b%X(]*J+]:J@IBGDHGZHIJXKJLIMZNCPYVXZ^[I^HdJfIhI
+but noth	yHILYZIaXb[
+but offic	w/[ZJ
+but only	wCaHHIJKHZ[
+but still	q/H?IHIZC[a_^
+but the	d-Y/]3^@[DJHIIJKHOXVFZF[ZfZhJ
+but ther	uHIa[
+but they	y>G?[HIO[
+but this	y+YHI
+but when	y*XHHZZ
+button does	yHHZ]bX
+button for	yHX[XaZ
+button is	t(Z
+by a	n#IGXHGQX]]
+by accident	t!Z?J@ZHXZH]YfX
+by activ	y&Y
+by ad	u%[
+by an	uHX^[
+by another	t:Y@[HX
+by conditional	sHZ
+by default	u*EH^
+by design	yHFZJ^^
+by email	w*Y:^HD
+by entra	y/ZTX
+by gpo	sYYbZ
+by graph	y(FH]gX
+by hand	y%Z@JP[
+by himself	y)Z@X
+by it	t@^U[ZI
+by itself	w?YB[HI
+by mistak	o!^@]HHU]ZF
+by my	u!J1Z>[VXdX
+by myself	u#I)[HGTJVXZJ[^
+by our	s6]@XHDJZ
+by phon	y*YHI
+by policy	w.X
+by the	_!X#I(I)H*J3Y7H:I=]>Y?I@^BYDIEJGJH>JKKELXMJNYPITIVYXJYX[I^Z_ZaIbJc_dZeJfGgIhI
+by your	n-Y?[EHVId]
+bylo juz	uK[
+byta igen	t@[
+byta losenord	w@ELZZ_hG
+bytt for	y@[MY
+bytt i	wM]gY
+bytt losenord	w@Z
+c e	m3Y9J>I@ID[I]KYLYMJOJZHaW
+c est	l/K3E9H>X?I@YCID[HDI^K]MJOYTYU]VHXIZIaGhY
+ca ne	y3I@JHHO]Z_aH
+caixa de	y;YH]
+call about	y-[HJZ[
+call and	y?]HJ
+call from	yHHQYZ^
+call it	y/XZIh[
+call me	qB^HD]Ja]
+call my	yHY
+call not	w3YHHaZ
+call option	y?]
+call to	i>I?ZQ]]Z
+cambi de	w>X
+cambiada en	y/YM[
+cambiar la	h@JHJLYZ_^]hH
+cambiata in	y/[MY
+cambiato la	w@^ZH
+cambiato numero	y>X
+cambio de	y@IBJH[ZX
+came back	q!^HEKJZ_]Y
+can a	t(X@]H[IJXJZG
+can be	n9H?JB^C]DHKXTZZI
+can i	b!J(Y)J*H+Z-I3J?^@IBHCJDZHbIZJENZOIRIVXX[ZX[J]D^JaGbJcHfHhI
+can log	wB[ZJ
+can only	t@YHYYJ
+can reset	c(Z)G?JDJEYGZHFSXV[Z[cZfJ
+can sign	y/ZHH_Y
+can take	yMXdX
+can the	o/F7X>J?XBIHeKENIZH
+can unlock	u#X[Z
+can updat	y>]HH
+can use	tDXG[HJ
+can user	yBH[[
+can we	n/HHa
+can you	i(J9a>E@JBGTJVGX^Z[
+cancell befor	wHH]]
+cannot access	w!G#J%HHCPHZ_dX
+cannot alter	w7YHJZJ^_
+cannot approv	y>^HG
+cannot be	Y!I#Y%I(G)J-]3Z5X6_=H>F?b@]BICHEIFIGGHFIEKHLXMINHPaSJTIUIVJYZZD[H^E_EbJc[dFeXgIhG
+cannot chang	[(J@XBJHYIJKILHMJZI^ah[
+cannot connect	tH^
+cannot contact	q3[HX
+cannot contain	uI^ZJ
+cannot decrypt	q6[HJ
+cannot do	w-J?J@]HGIJKJZYd]
+cannot edit	w%Y*ZPI
+cannot find	f!J#H3J4Z>HHZTJZB[^_ccJdJ
+cannot get	g!F(J,Z3J=K>^?G@IIJZb^JaK
+cannot go	yKX
+cannot i	q*J?[K]ZF[Y
+cannot join	w4G8FHb
+cannot log	h#^%J(H:J=J>H?G@HGJKJMYNJTGZ_^J_HbHg_hH
+cannot open	o>YH^ZH
+cannot pick	y(H*a?JHG
+cannot reach	l0JRJb[cafH
+cannot receiv	w>^
+cannot remember	wHZKJ
+cannot reset	S!X%F(a*B+H/I3I6I8a:Z=_?B@BAJBFCYD[F[GbH:IJJJKFMJNJTJUIXI[G]I^D_DbFcIdbeGgDhI
+cannot resolv	y4[HFcY
+cannot reus	uK]ZI
+cannot set	n!X([7[BJHFK]^G
+cannot sign	i7J>I?G@HBJHGIJT^Za[^^HhH
+cannot talk	w4[8IHIYZ
+cannot the	y?ZVYZI
+cannot to	d%J(G0^3]:J=I>J?J@KEZHEN_SYVFZ^^Ce^hF
+cannot use	e(E)X*]-^=^>[?[@JCJDIGYHEIIZBbJ
+cannot verify	s3I>YD]HHKJZGh[
+cannot writ	y%aHIPI_HdGeHgH
+capital letter	w#X
+caps lock	s#^@XHJXIhZ
+captiv portal	yHHb]
+carrier and	y>]HJ
+case only	yI^NJ
+catch up	yHFM_
+caus by	yQX
+ce matin	n#]@aZJ
+ce mot	s(X-YKY
+celui enregistr	w3JO[
+celular e	y>Y
+center and	yHZ
+center not	ygY
+center zuruckgesetzt	ygX
+centr d	ug[
+centro de	qHHc]dJg]
+certificat of	wHX
+chang a	yhX
+chang after	y-JBJH]LX
+chang and	u>JH^ZJ^Y
+chang at	jHYL]
+chang dialog	yh[
+chang fail	yZZ^I
+chang form	qHJIXZJha
+chang his	w^X
+chang is	t@_HJK[ZJ^JhJ
+chang it	f@bB^HFZA^Hh^
+chang its	w@JZH^]
+chang mon	u@Y
+chang my	g>I@FHYIGKIZc^JhE
+chang not	q7YBIGIHYMFVJZ]hI
+chang or	y)X@JBIH_ZF^I
+chang page	sZGha
+chang password	Z!F#H%E(H@EBGHbLGMIZY^adJhY
+chang the	i(^BGMJVJYYZ]cJhF
+chang their	m@IBKGXHGLYV[hJ
+chang this	y@]ZG^Y
+chang was	y@YHILZ^[
+chang your	nHX^Z
+change at	wHFJ[LXM]
+change by	w@YHJZH^_
+change from	y+JC^DJHH_Y
+change in	o@XBZHFM[TJ^HdYhJ
+change it	e>I@ZBbHGKJM^ZE
+change my	i3J>]BFHJMYOJZ]hJ
+change on	u/XE[HIMZZI
+change password	p@YB^HD^I
+change the	l8[@JBFEJHHIJK]MJOJZH[XcYg^
+change their	w@[BIZX
+change to	u-Z@JH]NXUJ
+change yet	y/[@YNI
+changement de	y@Zd[
+changer de	y^Y
+changer le	w@FZ]^KhI
+character and	y2[HI
+character are	y/Z
+character but	y/Z
+character in	pFbHXIC
+character password	y2[HH
+character which	yFYHHIZ
+charg pour	y3[SY
+chce starego	u>J@IHHKFMbZJh]
+che il	y3ZCJD[ZJaY
+che l	uCZK]OY
+che la	u-^9JKIhX
+che non	o/J3J7I=J@JCZDJHHIIKGO]TJVYZaaHhZ
+check the	yHXNZ
+chez nous	y@[U[
+chied due	w*Y
+choos a	h-W@YHHIJKFZI]^h[
+choos another	uaX
+choos call	waZ
+choos someth	q-]KYZJ
+choos the	yCHH]]X
+ci sono	y9[?Y
+cinco veze	y#[
+claim that	y-XHGa[h[
+clav de	s,Z2X6_
+clav nueva	y:Y@YIJZI]^
+clean up	s%_/JHGTJUX_]
+clear the	uB]HCT^
+click finish	wBHHHZY]]bJ
+click forgot	u7[:IDIH]ZD][bI
+click it	s@ID[HFIJZa]Eb[
+click on	uHX
+click reset	k(aBJDKHFZEaJb_
+client allow	qQ[
+client is	y1HBJdKf^
+client says	yH]cJ
+client secret	yHZ
+clock is	yHJR[
+clock of	wRY
+clock on	uH]
+clock skew	yR]
+clos my	y!_VJ
+clos the	kB[HGZF]b
+cloud account	s!HHJMJTJ_a
+cloud and	p/G6Z7X_Ic_dJ
+cloud but	wg[
+cloud failur	w/^HJ
+cloud identity	yA[_J
+cloud lock	y#JHIT^
+cloud lockout	wT[
+cloud not	s/_
+cloud only	o,Z=JH]gZ
+cloud part	y/Z
+cloud password	yBJg^
+cloud policy	u/FH_
+cloud refus	u/aHJKIMER]
+cloud reject	y/Z
+cloud reset	y0JJYd]
+cloud side	u/_HI_ZfG
+cloud still	w/HHJMZTZ_X
+cloud sync	_%J/G0f1H6HGGH[MIRG_HcGdEfG
+cloud updat	w/]HJNI
+cloud user	l/I=GAYHJTJ_^d^
+code and	t3GBJCYHJO[Z[
+code at	yH[Z_]HaE
+code but	yH]aH
+code de	y?[HZ
+code est	y>XBX
+code for	uHaaD
+code from	t>ICZH]aI
+code gaat	t>^C[HIaJ
+code geht	w>X
+code goes	o>_HF
+code i	y>GHZZ^aE
+code is	q?ZHG
+code kommt	yC^aG
+code komt	y>ZHGXJa[
+code nicht	y>^HIaJ
+code niet	y>[aH
+code not	l>FBIH_ZD]Y
+code on	y?]HFZHa[
+code page	y>GHEZK]aaJ
+code par	yaZ
+code part	w>Y
+code so	w3XXZ
+code to	u>XH^ZIaH
+code too	wXZ
+code which	yaZ
+codic arriva	u>XHIaZ
+codic via	waX
+codigo de	q3Y>HCIH[XKa[
+codigo do	y3_>IHJaJ
+codigo llega	ua[
+codigo por	uaZ
+codigo vai	w>Z
+codigo varia	uX_ZJ
+coincid con	w6XOX
+com a	oB]HHbZgY
+com e	yTX
+com erro	y3YHYZ[
+com from	yTJd^
+com o	l-[3IA[DIHGO^Z[
+combin registration	s+Z3ZDK
+come back	n#Y@WHCNIP[X^ZIf]
+come in	y4XaX
+come through	yHGa[
+come up	n+]-[DJHAIIKJNYW_aH
+come when	y3[
+comma in	yFZ
+commonly used	y-Y
+como administrador	w(^HJZJ
+como configuro	yH^VK
+como consigo	yD^ZJ
+como registrado	w+^DIHI
+company account	y:Z
+company and	y7[HZ
+company can	ySX
+company has	yHISXUZVJZJ[^
+company name	s-_HIIIKJ
+company not	yHJNZUX
+company phon	y>IHZ
+company policy	wHJN]
+company portal	uH]
+complain about	wIX
+complain that	tHDWZZ^
+complet it	yBHDJHGIDZE]a
+complet the	j+GBID_H[IHOZZ[]E
+complex enough	wI]ZH
+complexity age	n@YHHIIN_
+complexity requirement	tI^KYNE
+compliant with	wB[HINY
+comply with	u-YHJNZ
+compt a	u!^)[HHPZZH
+compt ad	u#YHJL]
+compt admin	y*X,]
+compt bloqu	y#Z
+compt d	y)[*XPXUJ
+compt de	s%]2ZGXHIIJQY
+compt du	y%]
+compt est	m!^#YHHTX
+compt invit	y:]HH
+compt mais	yV[[]
+compt msol	y%X2[II
+compt n	sD[V^ZI^X
+compt sans	w=YHH[Y
+computer but	yMY
+computer not	yH]ZY^JaF
+computer says	y#XK^ZE
+con el	n3I4YA[HIO]_JcW
+con l	u-]cX
+con la	j-I3J:J@IB_EYHHIIKHMJZ]b[g]hI
+con su	yZXcZ
+conditional access	jH^
+conector de	y%Z2X<X
+configur for	s<[GXHHVZ
+configur password	l=JEHHJW_ZIdFe_
+configur writeback	w,[eG
+configuracao onprem	uE^
+configuracion onprem	wE^
+configurar o	ye[
+configuration de	we[
+configuration for	uE]WH
+configuration not	wEZWGdIe]
+configuration of	yEZ
+configuration onprem	yE[
+configurazion del	yeY
+configurazion onprem	wE^
+confirm that	t#IB]H^MJZG
+confirm the	yC[HGO]aJ
+connect #	h1aHGR_TJYJcKfG
+connect and	w4X<]HF
+connect box	tHFR^Y]eJfJ
+connect cannot	q4^8FA[HH
+connect est	yHIcJf]
+connect esta	wRYfY
+connect host	ycZ
+connect is	q1]4[HG
+connect ist	s,Z1[HGf[
+connect la	yG]ZIdI
+connect machin	sRXfZ
+connect n	y4W
+connect nie	ycZfZ
+connect not	qGZH]cFfZ
+connect obsoleto	y1[
+connect server	]0X1E2J4Z6c8JGJHFRZZJ_Jc]dJfZ
+connect servern	s4JHER]c]fZ
+connect sync	y0Y1JHXM[fG
+connect the	yMYd]
+connect to	m0XH_
+connect token	t,_HJ
+connect version	w1Z
+connect was	y4[BIHJf]
+connect wizard	qeZ
+connect writeback	y1ZfH
+connect で	y1^GZHHcKdZfG
+connect の	u,Z1J2ZHHRZcJfZ
+connect サ	t4IHHR]c[dJf[
+connect 服	s1J2[4HHJR[c[dJfX
+connection problem	yZJc[
+connection with	ycZ
+connectivity issu	oZJc]
+connector account	d!J%^(J2bBJGJHGIJQ]VIZI^H_J
+connector password	y2_IE
+connector spac	qHJ_[
+connexion window	wbY
+consegu redefinir	y=ZSZ
+consigo redefinir	s![(ZZZ
+conta de	t%Z*[2ZHJ
+conta desativada	y!^ZI
+conta do	t!J2XHYL[ZJ
+conta esta	p!Z#Y
+conta foi	w![
+conta msol	w%Y2Y
+conta nao	tD[V[
+conta para	yVaWJ
+contact admin	u)H*F,H3J?YCJE^HGPIVJdX
+contact data	y+XCX
+contact it	y>ZCJHHZ]
+contact me	y3]
+contact method	y>]?JZI
+contact my	u!I3JCIHaVY
+contact the	u3J>[D]ZJ
+contact you	w3_HIZF
+contact your	f!J)I*H,J3J:H=_DJEZHCPJVEX[Z_dI
+contain a	j-[F^HG
+contain the	q5XFJHHI_ZI
+contain word	y-Z
+contain your	uHGIaZJ
+contien una	y-Z
+contient un	y-_HI
+contractor with	y3H:a>JHFaJ
+contrasena actual	tZHh^
+contrasena anterior	wK[MXZH
+contrasena antigua	yMX
+contrasena de	tHJK]X[ZF
+contrasena demasiado	yIY
+contrasena en	o%Z6YZIb[dY
+contrasena es	wIY
+contrasena esta	uUY
+contrasena not	k-XBJHZIJKJfYhX
+contrasena nueva	yHIIJKHNZZ]
+contrasena pero	wZI[]
+contrasena que	t4XJYNZ
+contrasena se	yMYd^
+contrasena y	w#^BWKJNYZG
+contrasena ya	yK[
+control ldap	y5[
+controlador de	l4a5YJZ
+controleer of	y3YHJOYVZ
+controleur de	s4^HJ
+controller and	yJX
+controller are	w4[HF
+controller could	w4Z
+controller di	u4]
+controller is	s4X5JH_
+controller still	y5Z
+cooki and	u.HH]
+cooki block	y.[
+cooki de	w.[
+cooki must	wH[
+cooki on	y.Z
+cooki を	y.]
+copy of	y6[8HA]HF
+corporat password	tNY
+corporat policy	u*JHJN^
+correo alternativo	y3YD[
+correspond pas	sOZ
+corrispond a	yOX
+could do	y4ZHEV^ZH
+could not	_%I,Z-J3[4[6Z9I:J@JBGDEHBIIVHYXZ_]G^J_Yc[dGe^fJ
+could reset	tB^HJRZZH
+could someon	yHW
+could that	u5XFXIZ^X
+could the	yH^JXZI
+could you	n:YBHH^Z^
+count as	q+b-FDEOJ
+country code	l3^>HHFO_aF
+coup la	yUYYY
+creat a	s(GHa
+creat an	y2YG[
+creat by	y%[
+credential in	y,XH[eJ
+credential provider	u7JHGb_
+credential were	u%^HJ
+criteri di	wNYUJW[
+criteri locali	yN^
+cross at	yHHS]
+ctrl alt	g@GBJKJMZ^IbZhc
+cuenta bloqueada	y#_XF
+cuenta de	n%X*]2]GXXZZJfJ
+cuenta del	t%ZLZ
+cuenta esta	n![#X
+cuenta msol	w%Y2Z
+cuenta not	sD[VZ
+cuenta para	yHJV_WJ
+cumpl la	w-YNZ
+cumpl los	wHJIXNZ
+current one	n9JHGK]NYh[
+current password	e@ZHCIIZChd
+currently lock	q#[HJ
+custom list	t-_HI
+custom policy	tHaNHWJ
+czekac #	yXX
+czekam na	y9ZHJXHa_
+d abord	yD]h]
+d administrateur	u*Z,YPX
+d administration	t)[UJg[
+d apre	u-ZOX][
+d authentification	w,]3ZCJHI
+d entra	yHZT^
+d essai	yX]
+d identit	y7]CX
+d inscription	w+[D]HD
+d un	n![:Z@XZG
+d une	t6Y8X9[EX
+d utilisateur	y([I[b[
+da ad	y3XH[
+da empresa	uHZNZ
+da erro	yZ[
+da error	wHKZ[
+da indovinar	t-Z
+da ist	y>J@JCaHHZI]J
+da microsoft	u#IHXa[
+da nuvem	u6[A[JY_X
+da para	u:Z@XHZZHc[
+da politica	w?]CHHGNZ
+da quando	yBZ
+da senha	w@ZHKbZ
+da sie	y@_ZJdJe[
+da solo	u)X@JBZIJU]ZI
+da un	y:]HJa^
+dado de	y3_D[ZJ
+dag wijzigen	y@^
+dal cloud	yJXPZ
+dans connect	w,Y8XG]ZIfH
+dans l	a!^#J%X(J,Z-I3^7[9J>W?H@JBICIHDIJKINJOJPJT]U[VHXJZHaHdJeXfXgYhJ
+dans la	u?^DJHX
+dans le	g%I-[/X9J>X?H@HBICJDYF]HIIHKJMISXUGVYXJZ[]JaIbXfIhY
+dans les	w3HDJ^Ya^
+dans mon	w3[CZDXI[OHZI
+dans votr	yEXd[
+darf ich	w@[
+darf nicht	uI^KZZF
+das alte	i#]/ZHGKJM_
+das bisherig	tHHMZZIg[h^
+das fenster	yHY][
+das kennwortruckschreiben	t%^(HdX
+das konto	o![,Z:YHXZH[[
+das neue	n/_@IHEIIK[M_NZZJgJ
+das password	a#I%J(X-_.X/F=I>[@YIYMHN]UJVJ]Jd]gIhC
+das ruckschreiben	n%F=ZBZH]QWY[ZHdIeY
+das system	yHJK]
+das ultima	yK_
+das zurucksetzen	n(J:J=[EYUXZYb[
+dass das	yLYZY
+dass der	yO[VY^Y
+dass die	wUZa[
+dass ich	wKY
+dass mein	wDZ
+dat de	w3]CZ^]
+dat het	uHJOZa[dZ
+dat ik	u-KKaZY
+dat mag	y@HI^K[
+dato de	w3_DYHJ
+day after	w@]BIf]
+day becaus	w@XHJXZ
+day befor	y@[
+day the	y@IHJZJfZg]
+dc agent	t-aHHJJ
+dc and	uHJJXQZ
+dc are	y-J5_HJ
+dc is	o4c5bHDKGMKZFcE
+dc lack	y5^
+dc not	y-J4^HJMZ_F
+dc reset	yJZ
+dc が	w4^9IM]
+dc に	y4]5XJX
+de #	q2]3E>JHHIYK[a^
+de 2016	y1]
+de ad	u%Y
+de adivinar	s-[
+de adivinhar	t-_
+de admin	s%J)I*_HJP^VG
+de administracion	wdJg[
+de administrador	l*Z,_
+de ante	q3F>^HIK_MZOGXJ
+de app	w(G?^BJC[HGVJZGa^
+de autenticacion	y,]3[HI
+de beheerder	sEJVZWZZYdZ
+de caracter	yHJI]
+de changer	u@JHJKJZ[hY
+de cloud	o0X6YHIT]
+de code	m3I>^CJHEOJXFZJaa
+de complexit	yIXN[
+de conectividad	yc[
+de connect	n1Y2[HEf^
+de connecteur	y%Y2XQY
+de connexion	p>JBIZ]bY
+de contacto	w3_CZHJ
+de contrasena	h@IBGGZHXUbVF
+de demand	y+ZHJX]
+de directory	u!]%J3]:IHIOG_H
+de dois	y*]HJ
+de domain	s4^HJ
+de dominio	l4a5YJZ
+de entra	tHJT]
+de escritura	yf]
+de fois	wX]
+de gebruiker	i!H(Z-I3Y:X;]>I?HAYBYCYDXHCIHKGPJXYZG]G^Z_J
+de groep	wHIVb
+de grupo	w@]
+de hash	lGYHYMcfI
+de identidad	w7_ZI
+de inicio	t>GHZZ[bX
+de l	e!J#J%X(X,^/I3]7J9J:X=J@HAJBHCHDHF]IHK[MHN]OHP]TIUIVFXIZD]H^J_ZbJcJdFfJhI
+de la	Z#G*I+I,X-_/I0I7I:G=G?]AJBECXDFEGFZG^HGIBKFLIMDNbOGPHS[TJUDWGZH[I]XaEbZcGdDe_fDgIhG
+de laatst	y@]IJK_
+de le	w@^BJHZZIh[
+de licenc	y=X
+de login	yZYbZ
+de lokal	t6YE[UI_ZdJgX
+de los	tDJHZPZV[ZJ
+de mauvai	y#Y
+de meld	y@IH^ZI
+de mi	y3J9]HJOZZI
+de microsoft	s#JHXSYdJgZ
+de mon	w>JH^
+de mot	o#]@JBHH]dJfZ
+de mots	yNX
+de novo	uHIX[
+de nube	y6YA[
+de nuevo	y+Y
+de numero	o>Z
+de organisati	yN[UGW]
+de pagina	p+]-J>JDJO[Z]
+de password	P#Y(H)J*I+J-Z.K0Y1J4J8J;J<J=H?GAKB[CIFJHJK[NXOJPHRJSHTHUGVHWGXHZ][Y]X_IaFcGd]eGfJh[
+de phone	q>HO^XZ
+de que	u3YCXOX
+de redefinicao	pBXHXNISYUJW[ZGfZ
+de reecritur	n%]6XHFZJcXd[fZ
+de registro	tD_
+de reiniciar	yB[
+de reinitialisation	l=JBXSZUFVJW]ZGf^
+de reinitialiser	u7XBIEXZY
+de reset	w=YUKW^
+de rest	y*Y9JHIMZP^
+de restablecimiento	nUHVJW]ZFcYf^
+de retour	y!]ZH
+de secour	u3[>ZD[HD
+de securit	qCYDXHIPXQY
+de seguranca	s*Y9J?_CZHHQX
+de seguridad	q9J?^CZDXHHQX
+de senha	f%Z@HBJH[MJUbWIZD
+de servic	w2XdJfY
+de servidor	w%IHJP_d]fG
+de sesion	yZ[
+de sincronizacao	w%ZGXHJRX
+de sincronizacion	u%YGXHKRXdZ
+de sms	w3H>I?JHKZI]^a]
+de synchro	y%ZRX
+de synchronisation	yGZdX
+de telefon	uOZXX
+de telefono	t3HOZ
+de tenant	wHJUYWZ
+de tentativ	uX^
+de terceiro	yJX
+de tercero	yJY
+de trocar	w^[hZ
+de tweed	yB[
+de um	u@[H[
+de un	q@YAXHYVX
+de usuario	n!J(])I+J,I:JBJDDH_I]VIXZZHb]
+de vereist	y([=[HK
+de verificacao	sC[aZ
+de verificacion	tC]aX
+de verification	uCZHGa^
+de votr	yIZ
+de window	tb]
+de writ	y%ZHJdIf]
+deactivat me	y!Z
+decrypt fail	y6Z
+decrypt the	p6_ZF
+decryption error	y6Y
+decryption fail	y6Z
+default domain	s@ZHINX
+defin a	nHJW^
+defin in	wWX
+deixa trocar	y@[ZY
+deja restablecer	y(J=]BIHJVJZ]
+deja utilis	wKZ
+dejo de	yHJYZf[
+del ad	tLZNY
+del chang	yhY
+del conector	w%ZHX_X
+del dominio	t%^HHP[TZVJdJ
+del gruppo	yHJV]
+del screen	wHYbZ
+del server	yRY
+del servicio	yHJS^fI
+del servidor	wHZRY
+del usuario	u(Z3[:Z?IHJ_X
+del writeback	uBKHIeYf]
+delegat permission	y%X
+delegat right	t%Z
+delet and	q8]HH_Z
+delet in	y_]
+delet on	y/H_]
+dell password	o%[-ZGZHGKJU[
+dell utent	y([:Z?HdY
+della password	o@XEYNIU^
+dem alten	yMZ
+dem code	w>ZHFa[
+dem connect	tRZfX
+dem ersten	yC_]XaF
+dem msol	y%Z
+dem neuen	yB[
+dem neustart	yf[
+dem password	wH[ZZ
+dem sync	yRXfY
+demand a	yH[
+demand d	y+Zh[
+demand l	yKHZJh]
+demarr pas	yZJb[f]
+demasiada vece	uXY
+demasiado corta	yHJI]
+demasiado facil	y-X
+demasiado intento	t#[
+den admin	w*FD[HGZ_bZ
+den anforderungen	yIHN^
+den anruf	y?^CJH[KJ
+den benutzer	y3YCZ
+den code	s>Z
+den lokala	t6ZE^NYUJ_Y
+den reset	y@KV[ZE]^bX
+den richtlinien	yNY
+deni access	s%_HI
+deni by	yH[^X
+deni for	q%F(ZHGP[Q]^XgI
+deni in	wHI^Z
+deni on	s%Y(YHIPY
+deni when	u(YHI
+depoi de	tBYHGR[_ZfZ
+depui la	tHIZJbZdJfa
+depui le	pBYHJPZgZ
+depui que	y4X
+der anruf	y3Y>[aX
+der authenticator	y>I?WHY
+der benutzer	i3H@JAXHIIJNXO]PXX^ZI
+der bestatigungscod	y>[HIaY
+der cloud	k/X0IN[PZY[_HcIdZ
+der code	s>]HJ
+der grupp	uV_
+der hinterlegten	y3[
+der kennwortzurucksetzung	u?ZHHS]VY
+der list	y-Y
+der lokal	yf]
+der lokalen	tE[N^ZGc^
+der nummer	y3^
+der reset	uHINZXZZ]]JaJ
+der richtlini	u?ZNX
+der seit	uD]
+der server	yHHY[fY
+der uberprufung	y3JO]][
+dernier et	yIJK^
+des autorisation	w%[(X;[HJ
+des benutzer	wdX
+des mots	q-ZG[HH
+des password	q&Z=XZ]hH
+des ruckschreiben	w,^HHeY
+des server	yR[f[
+desactiv dans	w!X.X
+desactivado en	yU[
+desactive pour	yUY
+desd el	t@Yb[dJg[
+desd que	q!XBYfZ
+deshabilitada en	u;Y
+deshabilitado en	y(W
+desk phon	w>C?_H^aJ
+det ar	p#J-I9J>I@JHIIIKXMHO[P[U]VJZYh_
+det gamla	n#]HIIJKYMXg[h^
+det gar	y(I@JZa
+det inte	p-J3J9J=[>H@YHIIZKZMGO[VJZGh]
+det kan	y3ZM]OI
+det nya	wB[KZ
+deux method	uCX
+deux mots	y/]KYNJ
+deuxiem method	yCX
+devic is	wZZ
+devic not	wH]
+devic writeback	wHbdIeD
+di accesso	t>GBIHZZZb[
+di amministrator	u*X,]
+di amministrazion	wg^
+di cambio	y@FH]LY
+di connect	w2Xf[
+di contatto	y#I3aCYDJHH
+di dominio	q4[PZ
+di entra	w7Z=XHJTY
+di microsoft	uSZaYfJ
+di nuovo	q#[@XBY
+di prima	u3H>_MZOG
+di reimpostazion	pNIS]UGVJW_ZEf[
+di sicurezza	s*Z?_C[HHQXXK
+di sincronizzazion	u%XGXRX
+di telefono	uOXXZ
+di un	t:[HZMX
+di verifica	uCZHIa]
+di window	ub]
+dice che	l-]3I9H=J>ICJDYHGIHK^NJO[ZGaJh[
+dice que	h-]3J9G=J>J?JBKCJDXHGK^MJO[V[aJhY
+did it	o#[>J?[@XBJHFX[YZZH]X
+did not	g%J=J?J@YBFDXH[IIOJZ^]]aH
+did the	u@XB]DYHJ]JaK
+did you	u3I9]HEO]U[ZI
+die alte	t>^BJ
+die app	w?[C]DI
+die cloud	u/_TZ
+die eingegeben	wOX
+die erforderlichen	w%[(Y=[HJ
+die ich	yC]
+die kennwortzurucksetzung	h)Y-J=[D[HFUZV[WX
+die letzten	y-FK]O[
+die leut	y8XF]GX
+die lokal	wEaNX
+die meldung	y)[
+die nummer	y>HO^aZ
+die organisation	yEHU[W[
+die privat	y>[
+die registrierung	y+IBZCJH[
+die seit	j+Y-^3I9I>Y@KCJDIHGI]KGO[XXZI[Z]JaIh[
+die sms	s*[>Y?JB[HEZJa_
+die telefonnummer	yOZ
+dienst lauft	yfY
+dies benutzer	y(X8X
+dies password	u(X-ZK]
+diferida de	ydY
+diferida not	t%[HJdHeJf^gY
+differ from	y>JHIKZO]
+differenc between	yH]
+different from	u/HHXK]
+different number	y3H>_HHOF
+different password	n#Z/^BIHFKFMIN^ZFgY
+digit and	tIDN^O]
+dimenticato la	wHHZ_
+din organisation	yEXUZ
+directiva de	p*]HHN]UIW]
+directorio onprem	t![7[:J_ZdY
+directory but	y!X/X
+directory can	y:X
+directory for	u3J:aHI_I
+directory is	s3_CXVG
+directory not	yBJT[U]VJ_I
+directory onprem	m3J7[HINJ_ZdZg^
+directory ou	yFZ
+directory return	y&Y
+directory role	y)^HH
+diretorio onprem	w7[d[
+disabilitato in	y!X
+disabl after	y!Z
+disabl and	u!I8XHJbZ
+disabl by	u![HGfY
+disabl for	u!I)^*JHGUY
+disabl in	k(^HH^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl on	o;YH[YG
+disabl password	t(I)IU^
+disabl the	t!F?IHb
+disabl tls	wYZ
+disabl user	w!](J)Y
+disappear from	w?XHGP[
+disattivato per	y!])XHJZI
+distribution list	wHZ
+dit que	q+Z>JCIDZHIKZOYTZZJhZ
+dit wachtwoord	t([KY
+ditt konto	s![3ZTZVZXXZJ
+ditt losenord	yBYHJM^ZJ
+diz que	k-[3J9I>J?J@ZBJCIDZHGOYUJXJZFaJdYh^
+dla calej	yHJU_
+dll passfilt	uJ^
+do ad	t3YL[MJNZPX
+do admin	tCJH]
+do anyth	y7]HI
+do cloud	y/J0XHZ
+do conector	y2X
+do connect	y1X2ZHJfX
+do dominio	t%ZPXTZ
+do entra	w=WHIT]
+do escritorio	y3J9Y>]?[HHOH
+do grupo	yV^
+do i	Z#J)J+Y-I0J1Y3J9G:J>I?I@ZBHCJDEHeKHMJOIPETGXIZ^[Z]J^JaJbIdHfIhX
+do it	n-H=Z>J?^@XHBIJKJVZZXd]
+do meu	y9[HX
+do not	h%F*[;]>J?]BIDEGFHIO[VJaJb]dIg]
+do odgadniecia	t-[
+do pais	y3a>HHHaJ
+do password	yJY
+do resetowania	t(ZDXEZHKV[WIZI
+do resetu	y%[(Y?XZI
+do servidor	wHXRY
+do tego	y>]HHMWbZ
+do the	w*J5]NY
+do they	y3]:HHX
+do this	u+X-I:J@]HFU[V^ZF
+do user	w+EH_LZ
+do usuario	w(Z:[?JZJdY
+do we	j-G=EHbLZTZ
+do window	tHHM]bY
+do you	s3I?IDJH_O]VJ
+does a	uBIH^I^ZD]J
+does it	j#[&[=Y@]HIIYK[M[NIZ@
+does not	U!J#J(G-H1Z3[4I8Z=X>I?J@YBGCJDIEJGZH]IJJIKEN]OXPITIUYVHWJXJZY[K]I^JaZbHcJdGhZ
+does noth	l#J(JHJL]Z][JaHb[
+does password	yHZ
+does sspr	u4Z=[ZH
+does the	f#G%J-J1I2Y7Y=EBIHbNJRXT]ZJbJf[
+does writeback	yHIYY
+doet het	t(YBYH_ZH
+dois je	yHJZ][]
+dois metodo	u*X
+doit etre	yK]
+domain admin	b%d)I*H;IPXgI
+domain and	u/X@JAXB[HHK]^J
+domain controller	Z!J%J-F/Z1J3J5b7I8I=I@IAJBGDJIHJ_MYTXZI_JcJfJgJ
+domain feder	y7Z
+domain has	w/[HITZ
+domain is	n4_7ZHFNJTZ
+domain not	w/INZg^
+domain password	w7XgY
+domain policy	m@[HGNY
+domain was	w8]A]HG_I
+doman ist	w7Z
+domand di	w*[?_HJ
+domanen admin	wPZ
+domanencontroller nicht	y4X
+dominio federado	t7[
+dominio federato	y7^
+dominio usa	y7]
+donc pas	ydX
+dopo l	t!Y?HZJ]]aJf]
+dos metodo	s*XC[
+dostepu do	w#J>]H[
+down for	wNYfY
+drift on	wRY
+droit de	w([HJX[^Y
+dropp out	yHIV]][
+drucker druckt	yH^ZI
+druckt nicht	yH^ZI
+drukarka nie	yH^
+ds connector	t2XHZ
+ds connectorkonto	y%[2X
+ds consistencyguid	wAZ
+du compt	y#]2X3]HG
+du connecteur	y%]
+du domain	s%YHHP_T[
+du group	yHJV]
+du har	w(Z@[XXZI
+du mot	m![%]3ZHJZDd_hJ
+du pays	y3^HJ
+du serveur	tR[
+du servic	uBYHYS]UGV[fF
+due metodi	t*]CZ
+due to	n>JM[NXc[
+duplicat entri	uAZ
+dur password	y%YHIaY
+dur reset	w&[?FHHKYZGa^
+dur the	u!Y.XHHZJ]Zd[fI
+durant la	t3GHJO]ZZ]Z
+duzo prob	yX^
+dwanasci znakow	yI]
+dwie metody	u*[C[
+dziala w	w?[HIM]ZJ
+dzien dobry	t9_HJ
+dzis nie	y@YX]ZJ
+e a	j!J#Y%Y-I3J7W9H=J>Z?G@GBICJDJHCK^NYUJVJ]Jf[hJ
+e abilitato	sVZ
+e adesso	w=[HIK]ZJ
+e agora	t=ZHJK]X[ZJ
+e ancora	w@[HJMZTX
+e bloccato	tHXKYTJ
+e dice	w+XKIO]h[
+e disabilitato	y!X
+e diz	y+WIIOZh[
+e e	y3H>IIKKJO[ha
+e email	f!I+H-J3X:J>[?_@JCZD[IIKIOZZJaDhK
+e eu	w(ZV]
+e gerenciada	yd^
+e gestita	yd^
+e gia	y+X
+e il	k!]3I:Z>YBHIXKJZJa[
+e in	w/YfYg[
+e la	n!Y:Y=J>JBJGJHJIXKYXZZYaJf]hJ
+e membro	wV]
+e nao	f(J*J-H3H7Z9H:X=^>G?G@ZBICHDHHEI[K]MHUJVGXJY[ZY]IaJhZ
+e ne	yCX
+e nell	yGY
+e non	h#I(J+Z-J3G7Y9I:Z=^>G?HBJCIDGHHIZK^MHNXTJUJVIXJYZ]JaIbJfIhY
+e o	i!Y3E:[>^@YBJHEIHKHO]XIZJa[
+e oggi	w@^
+e possibil	u3Z:YUZ
+e possivel	y4Y6Y
+e quello	y3H>[O[
+e senza	y3]LX
+e sono	y#[>]BXHJII
+e stata	yBXM]ZI
+e stato	tHZVZ_Z
+e un	y3[HJIZ
+each time	oHZKZNYZJ
+earlier password	yHIK]
+easily guessabl	s-[
+easy to	o-[
+ecran de	sHJb^
+ecritur differe	w8[d^
+edit pwdlastset	y%Y
+een ander	t(Z-I:]@XHJKZZI
+een dag	t9J@bIJZJ
+een keer	w@[
+een method	y*Y?YHJ
+een nieuw	qBID[HZKJMHZY[[
+een uur	yHIX^ZJa[
+ein ander	w-JHJI]K[ZJ
+ein fehler	yZ^eX
+ein neue	k-J>H@YBJD^HHIJKIL][^gX
+ein password	w-XNYX]
+eine neue	y>XHY
+eine zweit	uC[
+einen tag	u#J9J@_HIX^ZI
+einfach nicht	y>IZXa[
+einmal andern	y@Z
+ekrani logowania	ybX
+el activ	yg]
+el ad	l!X%X/Z3ZHJT[gY
+el administrador	m(Y)I*J,JHJU[VXWXgZ
+el agent	y-XfY
+el asistent	t+X,XdXe]
+el autoservicio	u)[HEUa
+el boton	w(]:[HJ
+el cambio	wLXZY
+el celular	w#ZCYHFM[
+el centro	wdJg[
+el codigo	f3Y9J>_@JBZCHHIOJXXZJa]
+el conector	y8[<X
+el correo	u3ZHJM_
+el dc	w4ZJ[MZ
+el directorio	m!](I3]7Z:XHH_YdX
+el enlac	yb[
+el entorno	tHJZKc_d[
+el mensaj	y>^HFaY
+el mio	y3GO]
+el mismo	u@[A[B[HIOXZJ_J
+el movil	wCY
+el navegador	yHJ][bZ
+el nombr	u-^:[FX
+el numero	s3[aJ
+el objeto	w_Z
+el portatil	yM[
+el proxy	yHJc^
+el registro	u4XDZHH]X
+el restablecimiento	i!J(J)J:IBDDIEIH[SIU]ZafHgZ
+el servicio	qBXHJZJcZdGfa
+el servidor	pHHYXcYf]
+el sistema	y3ID[K[
+el sms	u3Y?X
+el telefono	s3_?[CIDIHGOX
+el tiempo	y@YH[
+el ultimo	y@Z
+el usuario	c!H(I3F:H>JBXCZDYHFIJKJOZVXZH][^Z_ZdIgZ
+ela nao	yVX
+elle a	yB]DZHJ
+elle n	y*X?[HJVX
+em uma	y%]X[
+email address	l3aDFZXaJ
+email alternativa	y3Y>[?JDZHG
+email alternativo	y>[?JDY
+email and	l(J*bHHZJ
+email as	w?JC]
+email de	t3[>X?JCJDHHCaa
+email from	s?HH_Z^aGbF
+email goes	y3[>J
+email i	y3JDGO_
+email is	p!X3X>]DJ
+email not	u>^HZaE
+email on	m3c>F?GCYHFMYOIaG
+email to	y:Z
+email with	n3G6G>F?JDIHZMHOIYJZHac
+empresa y	y-Z
+en #	u>_IKOE
+en a	wCYHII_
+en ad	p#J%Z/ZHJMXTZ
+en charg	u3ZaZ
+en connect	t8XG[HJ
+en dag	w9G@aHHIJKJX]ZJhK
+en dat	w@HI^K[ZJh[
+en de	t(Y*Y+Z>[CJDJHHK[ZJaJ
+en el	Z![#J%H(F)I*I+H-H/X0J3^4H5K6J7X8Y9G:Y=H?G@EAIBDCFDYHGIGJYKHMZNHPHSITXUYVXXGZE[J]G_YaFb[cJd]eYgZhG
+en gang	y@_
+en hij	w+[?JC_DGOY
+en ik	u#I9J>ZB[I[KJV[ZJaJ
+en kan	t(I)[BW
+en la	a(X-X/^0]2Y4K6H9I:J>G?GBGCGDIFZGJHIIIKHM[NJOXTZVJXIZE]IaYbadGfGhI
+en los	yJY
+en metod	y*[?ZHH
+en mi	q!J3E9JCYDaHFI]KIM]VIhJ
+en microsoft	yHJR[SIT[
+en nu	t*[=[@ZCIDZHHZJ
+en onprem	m/]0[6XEJHINJT^_JcJ
+en pann	wHYS]TJZJfX
+en roug	wK[h[
+en sspr	y?ZDIHY
+en su	u;Y
+en tant	y(Y
+en timm	y>IX^a]
+en todo	yBXS[ZJ
+en una	w%]HJX_ZJ
+en veut	wC[KYNXZIh[
+en window	y5YMZ
+enabl a	s)JUIVJda
+enabl account	uAY
+enabl another	w?ZCJ
+enabl by	tU[
+enabl cooki	u.[HJ
+enabl for	e!E(G)[3]:J?ZBJDIHCVcWIZGdJ
+enabl in	u!a8JHGU[VG
+enabl inheritanc	w;]
+enabl it	wVYZI
+enabl none	wUZ
+enabl on	n)Z8cGGHIUGVIdH
+enabl password	j)JHIU[VXWIe[
+enabl sspr	w)]HZJ]VDZI
+enabl the	p*XHEQX[]
+enabl writeback	i,^BaHJdBeZ
+enabl you	uHIV^
+encounter an	w3]HYZG
+encrypt is	y<Y
+encrypt ldap	k<]
+end of	s,[1ZH^ZJ
+end user	u+Z-X@JBZ
+end with	u*J,]HH
+ended up	y/[
+ends in	s!Y@]HJIIO]ZF^[
+ends with	lHFKJN[Z^e[
+enforc password	qHHK^
+enough for	s-J@GI]X[ZG
+enter a	o+]3Z>ID[HBKZOEZG]^
+enter is	uhY
+enter it	uKYhX
+enter my	wOXVY
+enter not	p3I>JDGHJObhJ
+enter the	l-H3H>FBHIIK^O_ZZaJ
+enter your	yaXhX
+enterpris admin	qP_
+entorno onprem	tHJZKc_d[
+entr deux	y@^IJKZ
+entr le	yH[RXcY
+entra ad	Y!I#I-Z1a3J7I=^BJNIRHSGTIYXZHcJdIfagJ
+entra admin	u)Z:XHX
+entra cannot	y7Z
+entra cloud	y0[HJ
+entra connect	[,H-I/F0Y2J3J6H7J8I=HBJHcMJRDSITHYHZG_Ic?dFedfd
+entra for	y7YTI
+entra has	w/X3[DGTJ_]
+entra id	h=dZJdIeIfH
+entra lock	y#JHJT]
+entra lockout	y#JTZ
+entra nao	y/]TZ
+entra nicht	w/ZcZfI
+entra nie	w/_TY
+entra niet	y/[T[
+entra non	y/]TZ
+entra not	k!J/d7Y=J@IBJHGIJMINJZF_[fJgJ
+entra password	w-Z/XHJ
+entra policy	y/]NI
+entra portal	wHJMYdZ
+entra role	w)^*YHG
+entra 不	y/^7GHGT]_I
+entri with	uAZ
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN]OY
+environnement onprem	tE[HIc^dX
+er das	y@IK]ZJh]
+er een	w@]CYHY
+er nicht	s-]@HE]HJK[NZZF
+er niet	s%J;ZHIKYQ[VYZE[^
+er sagt	w*G-[HJIJKIOXXYZ]
+er twee	w*Y/XCY
+er zijn	yA[CY
+era domain	yPZ
+erfullt die	yIZNX
+errada not	yRX
+erreur dans	y!]EX
+erreur lors	y,XZ[
+erreur s	yZ]
+erro ao	uOYZXe[
+erro na	yZYeX
+error #	t/J3JH]S]TIZFcI
+error 32009	y,Y
+error 6800	yHFNJZHfa
+error access	yHHQ^ZI
+error al	s3JHJOZZYe[fJ
+error and	w![D]HGOJZW
+error at	pB[GXHJZH^X
+error code	uH]
+error decrypt	y6Y
+error dur	y&[KYZI
+error durant	uOYZ^
+error for	tE_HDJXSYZH^X
+error gett	q,[
+error in	kBJH^V[ZGeZ
+error messag	mHWZX
+error not	yZ]
+error occurr	qHXZZeZ
+error on	p&^,J@[BGHENYSFZJ^Je_
+error process	wBIHESbZD
+error return	y&Y
+error says	yHJI]ZH
+error when	n@[ZZ
+error whil	n0[3_BINIZXeXhJ
+erscheint nicht	y+[DIHHa]
+es correcta	yHZMJ
+es demasiado	yIY
+es el	t3E:Z>[KIO_
+es fehlt	wCZIY
+es heisst	yOXZZ
+es heut	y@Z
+es incorrecta	t3]hZ
+es la	u9JHXIIKZMJZXh]
+es miembro	yV]
+es nicht	s@ZZG[Zh]
+es spater	y@YZ]
+es wird	yK[
+escribir la	y%]4X
+escritura diferida	g%X,X8ZHJZJd^eYfZgX
+esper #	uXY
+esperar un	y@^
+esqueci a	w>XHJZZ
+est coche	w^[
+est desactiv	s;Z
+est desactive	uHJL[UXdZ
+est encor	w!YPZTZVI
+est envoy	y>Z
+est gere	w7[ZId^
+est incorrect	shZ
+est interdit	y)[-]HHIZKJUI
+est mort	yHXYY
+est pas	b%I(I3[:X=J>I?Z@JBJCIHGIIKHO]UHV]^KaJdahY
+est plus	y?]
+est refus	u-H@JKXNFZ]h[
+est rejet	yKZZJa[
+est temporairement	yTY
+est trop	t-^@]HI
+est verrouill	q#[TJ^[
+esta bloqueada	n#YH[
+esta contrasena	y(Y-YKX
+esta desactivado	yU[
+esta deshabilitada	s!Z;X
+esta en	t-ZGY_Y
+esta fora	y4YGXSZ
+esta habilitada	pV]dX
+esta habilitado	uVYdX
+esta incorreta	yhY
+esta la	y?]BYKZOH
+esta manana	w#[@Z
+esta marcada	u^]
+esta senha	w(Y-[
+et depui	w=YRX
+et il	t-J>J?JCZIJOYZIhb
+et je	l#I>[@^VJZY
+et l	w/ZcZ
+et la	s![-XH]XXZG
+et le	q>YB]HDI[MX
+et les	uI[ZIdX
+et maintenant	yKZ
+et un	yIY
+ete desactiv	w!YH[ZH
+ete supprim	w4]_[
+ete utilis	yKY
+ett annat	w-J:]@[HJK[ZI
+eu nao	y(ZV]
+even though	w!XHIa[
+event 31034	tYXf^
+event 33001	w&_HKNJZI
+event 33008	y#JBJN_
+event 4740	u#aHJZG
+event log	p,]BGHGN^hI
+event logs	y%Y
+event says	q6ZB_G[HINIZHdH
+evento 31034	ydIf]
+evento 32011	yeZ
+evento 33001	y&_NJ
+evento 4740	y#X
+ever had	yK]
+every #	q#X@IH[KXP[ZJ
+every few	wB]MIcY
+every hour	tHHP^
+every password	p-HHFIYKXN_ZJ
+every singl	yHXNY
+every time	n#I-Z@JD^HJTXZZ
+everyth as	yZ^
+everyth in	y>^BJHJN[ZH
+everyth is	y%]+ZDGHJJYZJ
+everyth work	y#IB[HJYX
+exceed the	yXZ
+excel macro	yHY
+exchang admin	m(I)Z*cCJHEZJ
+exclud from	p)Y=IG]HJPYUIV[
+exigenc de	yIYNY
+exist in	pAZHZWX
+exist on	y_]
+exist one	yHHKZOJZHh_
+exist password	o-FIJKZZIh^
+expir and	o=X@IHGLZZ]
+expir flag	yLX
+expir is	qL[
+expir jamai	uL[
+expir password	h@JBIHFK^LcZChJ
+expir set	wLX
+extend my	yK]
+extension is	t2_HG
+external user	u:Z
+extra password	yJZ
+fa cambiar	wZZ
+facil a	t-^HJ
+facil da	w-X
+facil de	p-]
+factor authentication	u3IH[
+factory sett	y>XH[ZK
+fail after	yZX
+fail at	p7X@YHGKJZ]
+fail becaus	q#Z8YAY
+fail for	i!]%G(I3X@XA]DJPFVIZ_^JcY
+fail in	s/^FZHHZI
+fail on	uE[HIbX
+fail reset	w%XHYZX
+fail sinc	t%Z4J8ZHYPJ
+fail the	w#JHIP[XY
+fail to	j%J(^,[0[3J6YBJDJF[H?KHPJQaZEcJeF
+fail user	t;ZHJPZ
+fail when	y4HHZ
+fail with	e%Y&J/J3J8H<XBIFYHaNYP[Z@bJeZ
+fals admin	y)Y
+falsch formatiert	y3[OI
+falta el	u3[5YCKVZ
+falta la	y3]=XHJ
+falta o	y3[5WVY
+falta un	y3ZC[OH
+far ingen	ua[
+far inte	q([)G*I,I>IHEIZX^Z[^[aE
+far jag	w>^@ID^HZIJKHNJX[ZBhJ
+fast jag	yIZZHh]
+faut une	wCX
+featur not	wHFU^d]eJ
+federat admin	y,Z
+federat domain	t7IH^
+federat with	t7]
+fehler beim	s,Y:[@JZ[hH
+fehler in	yE^ZI
+fehlerhaft authentifizierungsinformationen	y3[
+fehlt in	yHXVZ
+fel i	y,YeZ
+fel losenord	y,[ZEdIh]
+fel vid	uZ^e[
+fell into	yHY
+feu bloqu	yHYc^fJ
+few minut	qB^cY
+fido key	y?Z
+field reject	yZFh_
+file for	t3[>JCHD[HX
+file is	q#J>aHI
+filenam or	t2_HG
+fill in	o+]>H?ID_HEOXhY
+filter are	yH[
+filter dll	pH]
+filter on	qGZJ^
+filter product	yJ[
+filtro de	wJXZKa^
+financ folder	yHZ
+find a	y-X4X
+find it	w_Y
+find out	yZZ
+find the	n?EGYH]ZH__dI
+fine at	y@YbX
+fine grain	y@ZHJNZ
+finish the	tBZ]X
+finn inte	q*Z3I>X?[CJHEIKKJZE[_]J_Za[hJ
+fino a	y9[@YHHf]
+firewall block	tH_cF
+first login	yL[
+first password	u>I@YDZ
+first sign	wL_ZH
+five minut	uH[
+five time	p#YHDXZa_
+fois le	y@]ZJ
+foljer inte	yN^
+follow messag	ydZ
+follow the	u:ZHJNZZX
+fonctionn pas	yHYZ]
+for #	m!Z@_HJKGX^ZH
+for a	X!Y#E%F)I*[,Z-E1K3I4Z7X9I=J>G?HAJBIC]DGGHIHJIKYLYMGNHPIT]UJVBXbZZ[J]Y^I_YcHf^gJhG
+for account	s)[BJHGL[VIZX^X
+for ad	w%]2IHHL[TJdZ
+for admin	b!I%E(G)d*_,G?FH[U@VDWJZHaXgH
+for administratorer	y)Z*^?JHIPI
+for all	h!I(G)H*H+Z-I3J=J?J@JDJGIKJLZMFNIPZSZUbVIW^XJZDaJcXfJ
+for an	m,X9XBJDHHXMIXEZ]_XaIf^
+for another	y@X
+for anybody	y+[HISYUZ
+for anyon	t@ZHCUYVJZ]
+for aterstalln	t?[E[HJVXZJbX
+for att	n%J(a9J@[BID[HGLKTYVIXXZH]]^J
+for chang	wHILZ^[
+for cloud	u0Z=KHY
+for credential	yHZ
+for email	u/ZHHg[
+for everybody	uUX
+for everyon	n3Z^Z
+for global	y(JH]dI
+for half	y-J/HE_HFMZ
+for hela	yU]WJ
+for insecur	y<]HJ
+for it	s.^8YHHYXZG
+for kort	wHII_
+for latt	u-_HJ
+for losenordsaterstalln	wDIEXHZV[WJf[
+for manga	n#_9IHGXa
+for me	d!G#J(b-J3_9G>I?GBGCXDXH=IGKIOJPJUGVXXYZa]JaGbJhY
+for mfa	o+J?^DJH]aD
+for month	y+HD]LX
+for my	f!I#J)I*Z-J>I?H@JBJCJH]PFVdZFhZ
+for noth	y9]BYZF
+for one	l(J?HAYBJCZHENXPJSJVJZc
+for organisationen	yEHUIW[d^
+for our	lP[TIUYWZ
+for password	^!J%I(G)I1Y3]7I:G=X?^@HBGE[GbH?JXKJMINGV_Z?^Ha_bJdGeJfJgJhJ
+for peopl	o(I)G*]A]HFPZZG[[
+for policy	w5Z
+for privileg	t(I*a?JDKHHPH
+for registration	y+[
+for reset	c(Z)D*H+Y:J?cBHEYHGNGUIVHW_ZGaY
+for role	y(H)^HI
+for self	p)HD^UDV]ZI^X
+for some	tE_HZZCf[
+for sspr	h)J?[BICJD[SXZI
+for sync	w2YdY
+for team	wHIM]
+for that	o-JAYG_HCIYJJN[VZZH_IdJ
+for the	S!F%Z)G*F+G,a-E1C2[3H4I5I6J7H8X:[;H=C?C@CAGBICEDEEGFJG[HcJHKJMXOIPZQYRISEUZV[XJYHZA[I]B^Y_]bEcFdFeFfGh^
+for this	d#Y%H(b)G*I1X3[=]?H@HA]BJCHD[H?IJKJNZPHUHV_ZC
+for thos	y7Z@ZZH
+for thre	yH]
+for tillbakaskrivn	u%aPJdFf]
+for tomorrow	y>[
+for two	l(I*a3HC]ZJhI
+for us	t7[8Y=J
+for user	i![#])[+Y-J@[BIGJHYVI
+for writeback	l0a1J5^G]HF_IcJdEeXfH
+for year	w1]>J?[HEKY
+for your	e)Z9^:H=JDXEGHZIJTZUZXJZE
+fora do	u9[GZHHSZ
+forbid the	y.X^Z
+forbidden when	y(Z
+forc a	y-JBIHJKHLIMIZF[a
+forc chang	m@JLaZH
+forc me	y@Z
+forc to	t?XHJL[
+forest and	uA_ZH
+forest was	u8]
+forgot his	w)X:]HE
+forgot it	q@]BIHIZ^
+forgot link	w7[:Z@KHGZH^[
+forgot my	f7J?YHX[_bZhH
+forgot page	u?ZH[W[ZG
+forgot password	c!X#J(H7^:^=^?Y@HBHDZJJKJLKMJNHUH[E]Y^IbGdIgIhG
+forgot the	m:X>HD_I]ZF
+forgot to	t!_@JDZHIU[ZEdZ
+forgotten password	yHJc]
+format #	y3[OJ
+formato #	y3_CIDJOJ
+former one	y3J>YIIK_OIZI
+forsok vanta	wXZ
+found 80230405	y_[
+found error	yAX
+found for	tAXG]dI
+found in	q-Y
+found that	w*XHZfI
+found the	yAZB]HHZI]J_J
+four kind	yIX
+four option	u*Y
+fout bij	q3JHIOZZae[fJhJ
+fout in	y,YeZ
+fragt standig	yHZ
+from #	u@ICXIHK^
+from a	h!Y6YH]KJR[aJ
+from abroad	u#IHZT[ZH
+from ad	n!F&X/JGXHYLJPETHZI^H__d^
+from alter	y^]
+from another	y:XH]
+from being	tH^KFN[ZJ
+from change	wBIHDZJ^a
+from connect	y0YHX
+from entra	w-J/FHYJ_
+from home	wB]HIZX
+from hr	y+^HJKI
+from it	wHFVZZ^bF
+from last	u!Z/ZHHK[
+from microsoft	w7[HESHa]gI
+from my	m3J>_?I@ICGD_H[KHOJZJ
+from our	u:[HFbZ
+from password	tPZ
+from reset	w)[HIXY
+from sspr	y)]PJ
+from sync	w4[GYHDcY
+from the	X!I#J%I(I)J*J+I-H/H1J3I4[6[7I:I;X?^@EDHHHIFK^MGNXOZUHVIXIYJ[]]I^IaFbJc^fIgYhZ
+from window	yMY
+from your	t#J@Z
+front of	w3[7[HH
+funciona en	yMZZIb[
+fungerar inte	qH]Z^
+funktioniert nicht	yZ[
+fur das	m%Y(H1X2YEYH[QX
+fur den	u3YAXCYVZZI
+fur die	f,Y3J9Y=[BJD[KJUYVaWXZJdJ
+fur eine	yGZH[VI
+fur ihre	ydY
+fur sspr	u+JBYDIa[
+fur unser	yHZ
+further action	yBYdX
+gaat naar	y>Y
+gamla losenordet	yM[hX
+ganger och	y#[>I@JHHIIKIX]ZHa^
+gar det	t9[=[>J@ZHIIIK[ZHb[
+gar inte	n3I7X=[>X?[@GDJHJI]MINJOJPJVH]IaJbJf]hI
+gard l	wHIMZgX
+gast in	y:[
+gate policy	y*X
+gatt ut	y=[HJZ[aZ
+gave it	w%[HIIZKYZI
+gave me	t>J@ZHIIJXJZ_
+gave my	y,X@X
+gave the	w%X(Y>XHJR[^J
+gave up	wHJZX][
+geandert und	w@]
+geandert werden	t!X7Y@ZZ[^J
+gebruiker heeft	tA[B]CZDH
+gebruiker is	u7Y:[_]
+gebruiker kan	wZ[^^
+gebruiker niet	y+I@YD[_Z
+geen code	w3J>GX[a]
+geen rechten	w%Y(aHJZJ
+geen sms	ya[
+geen terugschrijven	y=ZHIcZdJgX
+geen verbind	yH[
+geht das	yY]ZJb]
+geht nicht	j-J1X3J>J@WFXHZIYKYMIVJZY[ZhJ
+gere par	y7[:]ZJdY
+geregistreerd voor	y+ID]
+gesperrt um	wT[
+get 33001	yFX
+get a	l,_?X@[IYJZKIZFaYeG
+get access	u%I(YPY
+get an	mD]HEJ[VXZX
+get any	yH[ZJ
+get in	s>F?J@JHFZb
+get into	u!F:ZH_
+get it	w-IHYgY
+get my	y9[HI
+get not	w)XHJUZ
+get refus	u-J=YI]NJVYZI
+get the	f+[3J?IBJCJDHZY]Iab
+get through	w-FH[Z[
+get to	y0Z>^HE
+get told	uHINZV^
+gets #	w(JH[SY
+gets a	t*[.XHIKYNJ
+gets an	yKYZX
+gets not	y-JHXTJU]a[gJ
+gets refus	t-XIYPZ
+gets reject	w-XIY
+gets the	t+Z@XHINZ
+gett auth	s,Z
+gett lock	t#]HI
+gett the	yaY
+gewijzigd en	w@X
+gia registrato	y+]HJ
+gia usata	yK^
+gibt es	o!I9_CJDIHZMJTJUZZI[Y_]
+gick ut	y=]ZG]]
+ging es	y@Y
+give an	yKYZFb[
+give me	tH^ZY
+give out	yHJg^
+given a	w@ZB[ZJ
+gli account	u*[GXHJ[YdY
+gli admin	y)X*[HI
+gli altri	w(XHJPYVZ
+gli amministratori	w)]*[
+global admin	c([*_,^?HPJVJZGdFgJ
+global beheerder	u([)Y*I,^HJZJ
+globalen admin	y,]
+glomt losenordet	uBIDZHJZ^
+gmsa of	y0[ZJ
+go back	tHJK]bX
+go nie	w>J?]HIKGMJNZOJZJgYh^
+go on	s.^@JLYZF
+go ther	y7X>]HF
+go through	n+[B]DZHEI[KHZXfF
+go to	n(J*J+F:^?J@JCJDFEHH_KHNJUHZ]^JbIh[
+goes back	yKZZI
+goes nowher	u3[aJ
+goes on	y#^HIL]ZF
+goes to	m>_
+good afternoon	y9]
+good enough	u?X@HHGI[K[NZ
+good morn	s9^HI
+googl workspac	n7cHIZH
+got a	g+Z>ZHHKWZ__X
+got an	nBGH[K[ZYaI
+got hack	yH^
+got in	yB_HIKJZF
+got it	u/Y>J@FBbIJKIZB]HhJ
+got lock	s#Z@YHHZX
+got the	o#Z%Z(I)^@ZHFKJVJ]YaI
+got turn	yIZdX
+gpo that	yQX
+graph api	p%G(Jga
+graph v1	wMKg]
+grey out	n![(ZHIdHe_
+gross und	yIZ
+group are	wP_VI
+group has	y@YHHV[
+group member	yHHPYVX
+group policy	p.ZNX
+group proteg	yHHP_VI
+group that	uHJV]
+group writeback	l%IHdPGVHdFeHfJ
+grupo habilitado	uV]
+grupo piloto	yHXVX
+grupo protegido	tP[
+grupp die	yGZ
+guarda a	y#[7XHIMY
+guest account	uH[_J
+guest from	y:KH]
+guest in	q:^HGZI
+guest user	w:ZHY
+guten tag	y9^HJ
+ha det	u@JIJKHMYN]ZIh]
+habe ich	s(Z-Z9I>YDYH[KI
+habe mein	pHIZ][Z
+habe mich	u#YDX
+habilitada para	tV[
+habilitado para	tV]
+hace falta	y=ZHX
+had a	t!]9]@JHGZIfZ
+had been	p-[BZHIIJ
+had befor	u@ICJKbZH]J
+had inheritanc	y;Y
+had that	y-HK_ZI^X
+had to	s>IBJDXHFMYZJ]a
+half an	w/IM]
+half of	s/Y=JD[E_HCSZVXZH]J
+half past	y@Y
+half way	tHa
+hand back	w>^ZJ
+hand out	yL]^J
+hantera lokalt	yd^
+happen at	y7XL[ZH
+happen if	y4ZD[UF
+happen to	wZY
+happen when	y/XHIZ]aH
+har aldrig	uDXWZ
+har anvant	yK^ZJ
+har gatt	y=[HJZ[aZ
+har ingen	w=]L[NGTIW[
+har inte	n(^)[*J:I=I>[?J@[CIDYE]HFIHKHMJNIVYWGZD]JaJbJcJd[
+har kvar	yg]
+harder for	w-X
+harder to	t-Z
+hardwar token	w?_ZF
+has #	q2I>GC_H^II
+has a	e!J-^/X3_>IBIDIF]HGIJSZTJXJ
+has an	l3YAZF[IHSX
+has been	c![(I=]@HB_DYH[JJMJSJW[ZC_ZaGeJhJ
+has change	w3J>[EZHH
+has disabl	wU[
+has expir	wHZ
+has it	t!I(Y-J/[4JHXS]UYWI
+has not	Y!I#K%J(G)H*I+I-J/W0Z3I4X5J:I>G?HBGDaIIJJKGNGOJPYSJTYU]VZZE[J]I^J_^aHcXdXfIgIhJ
+has one	w3]OI
+has only	tCY
+has password	w@[HI
+has that	y!X>ZHJL[
+has the	h!^#X/Z;J=JBHHBNJS^U[ZF_Z
+has to	j-I/Y@bBJC]DEHHKZMJNIUJW]ZH
+has turn	uU[
+has two	y[^
+has user	y(]HJZI
+hasel jest	wd]
+hasel nie	u%]ZKfY
+hash sync	jGaHXM^ZF
+hash synchronisati	yGHHXM^
+hash synchronisation	yH]MG
+hash synchronization	yGZ
+hasla nie	t/I0[>[@JDIKJ]]dJ
+haslo bylo	uK_
+haslo i	w#]B[HIZI
+haslo jest	n7]@ZBIHHNJZId]h[
+haslo na	u%Z@ZZIbZ
+haslo nie	p([-X@JDJHJIIKHNXZ^hJ
+haslo zostalo	wBXM]
+hat das	w%[-Y]X
+hat der	y/X
+hat die	sEYUYWZ
+hat es	y/XB[
+hat kein	s0Z=XHGUJW^cY
+hat sich	wB^HG
+hatt ich	w9J>[K]
+have #	y@JC]HH
+have a	g*Y9^@HBHDJHXIJKJN[VJ
+have access	w>[HH
+have an	t9IH^ZX
+have at	whY
+have been	u)_HHKYPJ
+have enabl	y*X;W
+have enough	y@X
+have enter	w@IDZIJKIN[
+have is	y=^@[HIdE
+have it	uK_ZE
+have just	wC]WZ
+have my	y-[>FHGI[KHO[ZI
+have not	e*K-I0Y=I?Y@JCFD_GYHEIYNJVJZadYfI
+have on	yC[HH
+have one	p*J-JC_HHKI[^gXhI
+have only	u=[?[CYHGII
+have password	wHZLI
+have permission	n(Z;JHZ^Z
+have that	w-]KI
+have the	j%X=YDZFYHZZEeZ
+have to	c(F*Y-I3]5]9I:E>G?I@^CIDYHDI[K@MZNJOYV]XY[[hY
+have two	w*Y/Z
+have used	yK[
+hay que	y:]@^HJ
+he can	w/[FXHH_Y
+he cannot	u=Y@X
+he has	s!X/[3I8HA]D[HG
+he is	u#X(ZGXHIVYZH
+he keep	y-H@YI]KJ
+he not	t+XDYVG]]aJhX
+he says	wHHIJKXZ[][
+he was	y!Z@JD]HJ
+health alert	yHJf[
+heartbeat de	yBJf^
+heb er	yCXI]
+heeft de	u*Y/XE]UH
+heeft geen	w%Z=YNIW]
+heeft het	u#]-Y7X>JBZ
+heeft wachtwoordherstel	wEJUYW[
+heisst es	yT[V[ZH
+hela tiden	y#]BJfZ
+hello pin	q9J?JHb
+help desk	u(J@YHY
+help me	tHYI]aG
+help with	wBIZ]
+helpdesk admin	n(Z*[HI
+helpdesk gave	y@Y
+helpdesk reset	q@YHJL[
+helpdesk role	w*[
+helpdesk used	y(GHJg]
+her account	n!^3X=YG[HGTI_J
+her own	w:]@YHG
+her password	m(J:X@ZBEHJKGZa
+her phon	y#I>YTZ
+het account	yZ]
+het beleid	s-J?[N_ZH
+het huidig	wZJha
+het niet	j*[/[3X9J>H?IH^IIKIMHNJVYZEaIbJh[
+het nummer	u3[aZ
+het oude	n#]@JHHMYg[h^
+het wachtwoord	i(Z7Y:Y@YBDDZHYI]KILJMHNGVJ[J]JbJd^hH
+het weer	y@]BYHK
+het wijzigen	wZX^[hY
+heut fruh	u@_
+heut nicht	yZ[fY
+hier nicht	w:]ZIdZ
+hij niet	t3J=Z>HGZHGI]K[OXZIaJfX
+hij zegt	y+[CIDHOZ
+hint control	u5Y
+hinterlegt ist	yCYO[
+hinwei dass	yU[
+his ad	w!^ZJ
+his own	p-H:^HGI]PXTYUJWJ
+his password	i-I/[:_@IB]DYHCTZZF
+history is	yHHN[
+history not	y5]
+history requirement	qHJKXNZ
+hit the	w#X-XHJgZ
+ho cambiata	y@[
+ho cambiato	s>Y
+ho dimenticato	wHHZ_
+ho gia	yK^
+ho perso	u>_ZJ
+ho solo	y?IC_
+hoje cedo	u#W@Z
+hold a	w([)ZHG
+home directory	m3H:dHD_H
+hora esperando	y9JXGa_
+hotfix policy	w5[
+hour after	y@YMXZI
+hour ago	o#J@^
+hour and	w#JX^ZJaF
+how are	u9^HI
+how can	h*I+]D]IHJFKHN]X]ZYhJ
+how do	^(J)J+Y/I0K:J@HBIDIHgKYLYPEVEbIdJ
+how is	yH]
+how long	j#G>HI^MbTYZEaJ
+how many	j#J-G9J@[H]IZKaXFZJ
+how much	wH^
+how password	yH[W]ZI
+how to	d)]+]-F@IBHDYH^KGUHVH[]]I
+hr 80070005	y%Z
+hr 80230619	w4JJXN_
+hr 80230818	m%I4e8J9JHINJ
+huidig wachtwoord	uZHh^
+hur far	y>^@ID^H[IKKINJZB
+hybrid join	tb^
+hybrid user	yHD_Hd_
+hyper v	yH]bZ
+i ad	l!Z#J%J(K/_9J>I@HBJHGIGKJMZNJOJP[T]VIZF]J^^_JhJ
+i add	wHZVJ
+i alway	wD]HHK^ZG
+i am	d!J#X(X)]*H+J3J9J>I?IBJD_H_KIMJOJV]XJZJ[JbH
+i as	w(X*[HH
+i can	l@XHJI[KIZ]
+i cannot	[#H)[*[+H-H3G4J6I7I8J:G=I>X@YBHCIFIGIH_KFMXNIOJPHTJZ_[J]J^F_EaGbIcGd[eJ
+i chang	n@XHIZa^HhK
+i change	l>ZBGHFM_Z[
+i chce	w@ZC^
+i choos	pHIIJNZa^
+i click	h+X@HBGDHHGIJKJNIZdb]
+i clos	t>YHJZ[]Z
+i come	y@ZHIN[
+i connect	w,X1J8[G[HFRId[fG
+i cooki	w.[
+i could	uBXZI]X
+i criteri	nHJIJNaWY
+i delet	y+]
+i den	yNZV[
+i did	k#[-X>I?Z@ZHFIZKJOIZ]
+i do	n*J3J?[HBKINXOZZ_hJ
+i en	t%]9J>GCJHHP]VYXJZJa[dZ
+i enabl	w8JHYVId]
+i enter	g,Z-J3H>J@ZDFHGIGOcZAh^
+i entra	u7]HFT[ZI
+i find	sHaKH
+i follow	w:ZZY
+i forgot	f7J:X?Z@HD]KJZ[bYhG
+i found	yB^HYZI]JfI
+i gave	l*Z,Y?IC^DIHHIY^J
+i get	g%J(Y+[:YI[KJVYZX
+i go	s!Z@JH[IIKZMJZF]Eha
+i got	k(H)[*J>JB_HZKIaH
+i gruppen	yVa
+i guess	w!Z-JHEI]V]ZG
+i guiden	y,XdFe^
+i had	k!Y-H9IBXHGIIKaZE]]
+i have	Y#J*Y+J-C/Y3J9G:J=J>E?[@YBHC_D[GKIDK[MINXOG[_]H^JaHfJh^
+i join	yDYHFKYV[ZJ
+i just	l-[@ZH[ZI[[
+i katalogen	u!]#F3_HIOH
+i keep	tK[ZIa[
+i know	k-^?I@JHCIJMIN]ZE[b
+i left	sHH]_
+i lock	u#ZHX
+i log	uKIZHh]
+i lokal	y7[_[
+i lost	o(H)^*JBJZ_]J
+i made	w@]HIMY
+i membri	yF[PX
+i molnet	t/]6XHIKJT^
+i mors	s#^@^KIZH
+i move	uFXHX
+i must	y*^HEhX
+i need	a(X1Z=X>]BFHJI]KHMJPGVJZa[JhI
+i nie	m#J(J)Z3II^KZO[VIZXaIhI
+i not	]%Y*I+I-F/J3G7J:J>]?G@GBHCZDcHAIDKZMGNXOGPHUJVYWJXIZb[Y]X^JaGbI
+i notic	y@]HJ
+i only	k:X>JIFK]OJZF[^
+i open	w([
+i permessi	w(]
+i pick	y*J?Y
+i press	o3H>IBHHFXYZ_]Ea^bX
+i put	n3IHHK^OZZF][hZ
+i register	t?_CGHI
+i requisiti	uIXN^
+i reset	h(H*J+X=^?J@YBGD[HEKHNJVJZX]IaZbJgZ
+i return	w![HGK[
+i see	oDII[N[O[ZG
+i set	j%Z)I*]?^BIDEH^KZVJWIZEbJ
+i should	t:^?KC]HE
+i sign	pDGHbaF
+i skipp	wDaHG
+i start	p@HBID_HFKX]]
+i still	yH]MZZHaG
+i teraz	w*Z=ZHHK]ZI
+i tick	yLXeY
+i tried	h#Z@]BXHENIVZXZZGaZ
+i try	l@HHGN[X]
+i turn	wU]ZJdI
+i type	nHJIGOXZGh_
+i typed	i>G@JHII^K[O]
+i use	o>I?^HJIJOJZDhb
+i used	o(]I[ZF
+i wait	yH]aI
+i want	f(G*J+]>H@YCHDHH_IIKZZX[Jh[
+i was	e!^)^+I3Z>H?HBHDYHEIJKXNJOJVJ]_bJhX
+i work	w(]:[HIZJ
+i would	yHGK^hI
+ich bekomm	yV[ZIaX
+ich bin	m9_>^BZHCV[ZI]JaJ
+ich brauch	y>XHZ
+ich das	tHXMZZKhY
+ich den	w-Z?]KJ
+ich ein	u-J@[D[HGZY[[
+ich es	t@ZK[
+ich hab	yC[DI]]
+ich habe	e#X*X>YDXHHNXZZ[Y
+ich kann	yZZ
+ich komm	y#JHXVJZ]
+ich mein	u)XKXV[ZG
+ich mich	uT[
+ich mocht	w+[>J?[CIDIHJ[Z
+ich nicht	o#])Z-I>Y?YCaDJHGKIVJ[J]J
+ich schon	yK]
+ich soll	t*G-YHJKJZ_
+ich will	y@ZZI[[
+id and	yAZHZaG
+id free	o/J=eHGTIdIeIfH
+id like	o+Z@ZI[
+id or	u#IHIT]
+id p1	y=Y
+id rather	y@ZHI
+id が	yHXI[
+idad minima	y@]
+idea why	y9IB]HI
+identity provider	n7a_I
+idzi na	y>]
+idzi z	yHJT[ZZb]
+if i	n!Z>XDZHEJ[hZ
+if the	m3Z4]@XHF
+if you	i#X1X>Y@HDZHIZEcYh[
+ignor the	y)I*]D[HJWJ
+igual a	wK_
+ihr admin	uUYVZdY
+ihr konto	p3XDYTXVZXX
+ihr password	l@XB[CYHIMZP]UJZE^J
+ihre organisation	sE[WXdX
+ihrer organisation	wcX
+ik ben	p#_(I)Z*J9X:[@JB[HEKJXJZJ[JaI
+ik een	w(Z@YHZ
+ik heb	l([*[C]HII[ZI
+ik het	uK[h]
+ik kan	t#JBZHYK^VJ
+ik krijg	uZZa[
+ik niet	u(YC[HGKIOJVZZ]aG
+ik ook	yN_ZI
+ik weer	y@^HJX]
+ik weet	wHJKJ[a
+ik wil	w?^CJH[MJZHaH
+il a	uBXOZXY
+il cambio	y@JHHLXZ_
+il cellular	u#[CZDIHIKJM[
+il codic	g3H>]BXCJHDIIOJXXZIac
+il dit	u+[CJDKK[h[
+il en	yC]HJI[ZJ
+il est	s+XBIHXKHMGTZU[ZHh]
+il faut	n5X=[CZHJIXMY
+il firewall	yHXcY
+il link	ybY
+il manqu	q3a=YCJHIOH
+il me	s([3JC[HYIZOYZJaJ
+il messaggio	y>^HEZY
+il mio	e![(Y9X:I>F@JBHCJDYHZIZKHMJOaTIUJV^XJZEaJhI
+il n	q+]3J>J?HCIDIHFIZK^OIZG]]aHh]
+il ne	y@YHIh[
+il numero	s3YOX
+il pc	yMZgX
+il pulsant	y([:[
+il reset	yZ[a[
+il ruolo	y(Z*X
+il self	u)]BJHGUaVG
+il server	wHFc]fY
+il servizio	sBYHJfa
+il telefono	s3Y>X?XHIOZ
+il writeback	j%Y(J,Z6XRXYJZ]dX
+il y	yM[
+im a	s:X
+im ad	d!]#H%I-J/[3^9K>I@IBHDJHFIJM[PJT[VJZH^]_]aJfJgJhJ
+im asked	q*ZOXaZhY
+im audit	yhZ
+im browser	u#IHJM]T[ZGb[
+im buro	y9[>[
+im ereignisprotokoll	yHHf^
+im homeoffic	y>[HHM[
+im in	t!I3E9GBcFJHEIHMHTJVFZH]J^J_IaGhJ
+im lock	q#ZHITJ
+im lokalen	n7Y_Z
+im mandanten	y:ZUYdY
+im microsoft	ygX
+im not	h(X-X3K:J>J?J@JHGIIUJVdZH
+im password	wIaKHZF
+im portal	y+J0YDIH_
+im stuck	u9I@ZCYD]HCZ[
+im told	y:ZHIVJZH^]
+im verzeichni	u3]OI
+immer noch	wTY
+immutabl id	yAXHG_^
+impossibl de	n6X>_@ZBJHBIJKZ^I
+impressora nao	yH]
+in #	l#]HDIHKJO]TGXZZ][J
+in a	f#Z%X-Y4H5]>YBIHEIXMXNZTFVZX]_J
+in account	tHI^Yh]
+in activ	j!I#I%]&J(GHDT^^[_XgY
+in ad	U!c#Z(G)H*I+J,I-G.J/c0I1H3a4J5J6J7H8H9I:H<J=H>F?G@CAYBCCHDIFZGGH<IDJJKFLYM_NFOIPXSIT]UHVEWJXHZ?[F]G^d_^aGbHcIdGeJfHgYhG
+in addition	y%X?ZHXZI
+in admin	sMFg_
+in aduc	n!^#X(IHGNYTZZI^Z
+in advanc	y9[
+in after	w@JBXHGZa^H
+in again	t8]@JKFZH[]
+in an	n!Z#H>]@IX]ZD^[aJdY
+in and	p7YHXLYTJZZ
+in another	yHISX[^
+in any	y>H?JDYH[
+in attempt	w#ZHHTY
+in block	wHYTZ
+in both	uA[
+in cloud	q7YHGM]TJ_GgX
+in connect	h%J,b1G2J4J8_BJEIG^HARIZHcHdbeGfChI
+in connector	w2Z8[HJ
+in de	f!]#J%H(H,J/J0J3a6X9J:X>Z?HAJBGCIDJGJIIKIMJODPHT[UHV]WZXIZE]J^Ja]bJdJfJhJ
+in der	c%J/X0I3Z>I?YBIDJEZGJHYMXNZUXV^XZZE_HaJdXfJgJ
+in die	w)[-KG[HJTZVZZI
+in domain	u!XHIPZ
+in een	u%^-J3J@HHHP]VHX_ZJdZ
+in en	y3J>JI[O^ZJ
+in entra	_#E%H(]-]/Y1J4[7^=I@IBHHFIIMYNJSGT[VJZE^J_aaJcJfFgIhJ
+in error	w@[H[
+in europ	yHGS_UIZI
+in from	wG]HZ_G
+in front	t3Z7[HH
+in het	q>JD]HDIXO]aJg[
+in ihrer	u:YE[
+in intun	yDJH]
+in is	w+Y7YZG[[
+in it	g#J-X/F3_>[@GBGDJF[GYHBIdKFMJNXOEXIZC^J_IhI
+in its	w?HFXH]
+in log	wH[TXZH
+in logs	y#HHYT[
+in lokal	w7[_[dX
+in m365	w/[TZ
+in med	yB[ZHh]
+in mein	yVJZ]
+in meinem	yC]I]
+in microsoft	wTXgX
+in more	wAY
+in my	h)[>J@]MJTJZZ
+in not	t>IDYLXZG[]
+in o365	y/YMIT[
+in offic	o/[HHMCT]g_
+in on	nHbbE
+in one	u%a;J@ZFIHFVXZG
+in onprem	o0]HJTX_Y
+in order	y<[HJ
+in other	y*XHJS^ZG
+in ou	sF[
+in our	e!I-I3I8J:_=ZBJHEK]NJTJUaVH_X
+in outlook	n3JBIH]M[OI
+in page	tZGb^
+in password	t-]/GH^KHNZZGhJ
+in repair	y>]HG
+in sap	y#EH^
+in scop	oG_HG
+in screen	mZJ[XbY
+in servic	y7_HEUJ
+in sharepoint	y;IHZ
+in sinc	yHFZ_
+in spam	wHHa]
+in spr	u4[>WHHKY
+in sspr	w?XBJHCTZUIV]ZI[Z
+in step	yH_
+in sync	wGXHY
+in te	u(^@JBZ
+in team	j!YH]M]VGZI
+in that	y%ZHYTI
+in the	K!G#J%C&Y(_)H*F-E.E1Z2D3^4[5J6H7H8C9E:E<Y=G>B?ZA]CCEIFdGZJJLFOBPBRGSHUIVbWIXGYGZF[C]]aAbAcDd]h]
+in their	u:Y
+in this	m%^(D?IH[JHVIW]ZJaX
+in to	f+[/X>H?JB[DIHaMWT[ZC[G_XaC
+in too	w#HT]
+in two	uAYHX
+in was	yHX
+in what	yNXh[
+in window	w/Z
+in with	j@JKGLXM^ZZh^
+in wizard	s,^HFZHdFe]
+in your	s%Y:[HGZJ
+includ in	y=ZHHV^
+includ inheritabl	y;Z
+includ password	yHY
+incorrect password	wZJh]
+incorrect user	yHJT[
+indicatif du	y3^HJ
+info again	y+aCIHF
+info is	u3ZC[DJHH
+inform de	y+FDZH]
+informacion de	y3[CZHH
+information de	yCZDXHJ
+information is	wCDDb
+information requir	y+^CHHI
+information to	wC[DYZJ
+ingen kod	u3Ia^
+ingeschakeld voor	ud]
+inherit permission	tHY
+inheritabl permission	y;Z
+inheritanc broken	y;X
+inheritanc disabl	w;Y
+inheritanc is	t;Y
+inheritanc off	y;Z
+inheritanc on	uHY
+inheritanc was	y;Y
+iniciar sesion	wH]ZI[]aGg[
+inicio de	tZ[bX
+initial password	u@XHJhZ
+insecur sett	t<aHGZI
+insid the	yHHI[JZ
+insist on	t(J<[@JBIHFK^ZG[]hJ
+install on	w-IHHJ]
+install the	y0Z
+instead of	t0Y3]>J?^HFaJ
+insufficient access	y%^HI
+insufficient privileg	k(ZHY
+insuficient para	w(]HI
+inte aktiverad	yV[
+inte aktiverat	sUXVXd^
+inte andra	y@JZH^a
+inte anvanda	wKXP]
+inte ar	u:ZO]VZ
+inte aterstalla	n)[:ZUJVGZ_
+inte att	u7X@XZ]
+inte byta	o:Y>J@]KJZZhZ
+inte for	w*[?ZHISZZJ
+inte fran	w4Y;]HHKJb[gZ
+inte har	y=[
+inte i	p7[CJDJGXHGNJVZZI]J_]a]
+inte igen	y3J:YO]hZ
+inte in	u%J3I;[>IIJKIOIZbaG
+inte jag	y(YHJV]
+inte konfigurerat	yV[WZ
+inte kraven	wI[
+inte langr	u>bHGIKKHMJOJY]ZJ]J_ZaJ
+inte med	wDIHIO[Q[VZ
+inte pa	p([3J9_:J>HM^VHXJZGbIfZ
+inte tillbaka	w+Z0a>JDJHHKJZ[dHfJ
+integration has	tHKd]
+intento esper	yXY
+interfaccia di	ygX
+interfer with	ybY
+internet is	yHZ
+into ad	y/Z3Z
+into my	u!FH]ZY
+into the	q8XV[hZ
+invit by	y:aHE
+invit to	t:aHD
+io not	y(ZV[
+is #	h@YHFI[K]PXRYZI
+is a	h3Z=]>J?Y@IBJFXIXNHRX^YhF
+is about	yKY
+is accept	w@YKFMJN^ZG
+is activ	y6[BZHG
+is already	yHJa[
+is alway	w@^BIHYNIZX
+is an	u(Z,YOY
+is at	y>]HI
+is bann	y-EH_
+is black	y>^HF
+is blank	y3XHFZ]
+is block	n#[-J4]@[HFTIXYZI
+is brand	y@[JZZJ
+is broken	h4Z;H>YBJH[RIVJZ^]KbIdJf[
+is call	y-YF[HIZI
+is creat	ybZ
+is currently	q#[HHSZ
+is dead	p!^3G>^HHOJYXZGbX
+is deni	n%^(GHXPYVX^X
+is disabl	h!Y(H)Z*J;XHZ
+is down	i/H4_HCS^ZGc^fX
+is een	y@ZZ]
+is empty	s3J?IC[D[HDZZd]eJ
+is enabl	o3^VI
+is enough	y*Y=IHZ
+is er	w9]HXZI
+is federat	p,Y7Z
+is filter	yGY
+is fine	m+Z4XBIDGJZP]fJ
+is from	s1]>_HC
+is full	yH^
+is gone	l4X>JB^D[KIZF[Z
+is grey	n!](YHGeZ
+is ignor	y*ZLZ
+is in	k-F9I>XB_HEI_KIZXhJ
+is inactiv	o0XH[
+is incorrect	lZJh^
+is ingeschakeld	yVZ
+is invalid	u3[XJ
+is it	f(J-E:I>J?JBGCJHeIHJYKYLHN]VJZY[JdF
+is kept	y7YTJd]
+is limit	yG[HFVY
+is lock	a!I#H>IHcZJ[J^Y
+is manag	l-J7]:]@JBJHGZD^Jd_
+is miss	e3Z@JBGD_GJHFI_KJM]ZF[]
+is my	n-ZKJZXa]
+is need	n(D=J?WC[Ha
+is niet	q3JC^DGHIIJV]ZF_ZdX
+is not	T#I%G(Z*X-I/I4F5J8[:X<]=I>G?a@EBACIDFHDKFLHMHPJRJTXUWZ][Z]I^EbGcIeIf_gJhX
+is now	yBXY[
+is off	g!X)[*J3Z<YBIHEPJU^ZZdY
+is offlin	p0YH[fX
+is ok	wT^
+is on	f#I+X-]=[@HBJHAIZLXQXX[ZI^ZaZbZdF
+is one	t*Z-Z
+is onjuist	yh[
+is only	o/J>J?^@aCZHDKGZHg[
+is our	u7]HZSJZJ
+is out	s1X5J9KG[H^
+is outdat	yHX
+is password	u(YZ[dY
+is protect	w-I;]HH^^
+is refus	f!I%[(J-_/E@JBIHDJJK]NEVJZZ^JhY
+is reject	n-HHII[KXN[ZH
+is requir	q(^=J>J@JCGD]HGIX
+is reset	wHHT[
+is right	uBIHYOYZJa]
+is runn	yB^dIfI
+is scop	yGXHJVY
+is select	yV]
+is sent	y+Z
+is set	d!Z#Y%H)K@IB]G]JIKILZNIQYVJZC^Y
+is shown	u?_HH
+is slow	tHbcG
+is still	o!]HF_[
+is stopp	yfX
+is stor	y3]OI
+is stuck	u)[HX
+is switch	oHHL]dYfK
+is te	u-]@]HGIXZJ
+is temporarily	qTY
+is that	m,E:[GEH^IY
+is the	e*X-F9J>HBGHcIIKHN[Z_[YbI
+is ther	d!J#J(F-Z/J3J7J9Y:J>I?J@XBECXDFGJH[IHS^T[UIVJX[Z[[JbG
+is this	p+E-HHcZG
+is tick	q4Z
+is too	e-X2_5[@]HYIJKGZI
+is turn	q@XHHK[fY
+is uitgeschakeld	w!Y
+is unavailabl	y4]HJ
+is untick	wdZ
+is vergrendeld	y#Y
+is what	yHZ
+is work	uB]HJZGf[
+is writeback	y0GH^RI
+is written	y0[BHHHRZZJfX
+is wrong	d#E-J3Z9J>JHbIIOFRZXJbGh_
+issu to	wcY
+issu was	yQX
+issu with	w@JBEH]Z^
+ist bei	p(Y?ZHHUYd[
+ist das	t>]UZZJ^YfX
+ist der	y;[GJH[dY
+ist die	w<YVX
+ist ein	t3^>JOJZ]eX
+ist falsch	wHZRX
+ist fur	t)ZHIU[VZ
+ist gesperrt	w#XHX
+ist im	p![dY
+ist kein	yC^WZaF
+ist mein	w!X
+ist mit	w7YHX
+ist nicht	m![G^HIIJTYZEdYfZh[
+ist nur	yCX
+ist zu	u1Y@[HJ
+it a	p-J/XD]H[IYKJZE
+it again	j@_HIKYTXZDdZ
+it and	i/^3J>GBFHYIIKILYOYZ[]J^[gHhJ
+it asks	k*X@IC]HDIIKZ]Xh^
+it at	q@_HHMXZF][
+it away	u@HD[HFIJNYZb]E
+it back	t9JHFJYKbU[ZB
+it be	w2EHaVJ
+it becaus	w/Y
+it by	y@YVX
+it cannot	m,[>JD^HHIXZD_]
+it check	yHIK[
+it claim	u-ZHHWZa^
+it complain	u@IK]
+it contain	w-Y
+it demand	y.XhX
+it does	oHBIIKGMHZaaJh[
+it down	u/_HIKYNXfG
+it entra	t/_MJ
+it fail	h/J3J5_6Y>JBICIHDJJKZMJOJPJXIZb]IaJhE
+it for	m(I=[>J?Z@]BIPFUZVGZYfYh[
+it from	s#I?]B^HBTYZXbHg[
+it gets	w-JI[
+it give	w8YA[HFZ^
+it goes	yKZ[]bIhH
+it had	wKX
+it has	m-a/J3Y@HBJCGD]KZNHOIUXXJZHaG
+it i	yHJh[
+it in	k/H8]BHGXM[TZZJ_IhY
+it is	_!J#J*J/I3J9J=E>I@XB[DJHXIJJZKYMIN[O^R[UJVHXI]J
+it just	p-I9J@GCJHJIFKGOJZchI
+it keep	sHGKINJZ^h[
+it know	y-YK]ZI
+it let	y@_BZHJZF
+it lets	w@[HIKHh[
+it lock	w#^@IHJZG
+it must	yIJK[
+it need	o=Y@ZEJHXZId]
+it not	[#J(I)I+Y-_/Y3F7X9I=H>F@GBACGHYI^JJMGNHOZSJTJUJWJX]Z_[G]G^J_HbJfIgHhH
+it on	n>F@YNIV[YXZI]]^XbZ
+it once	y@[
+it only	w>YOZ
+it out	w@[V]
+it password	y-HBXHZ
+it possibl	tCJHaK]dF
+it read	w%[(EH]UX
+it refus	m@^KXZD
+it reject	wHEN]
+it remember	wHIK]
+it right	y@aZE
+it said	qHJJ]KIZ^hJ
+it says	U!D(F*H-Y/G3D6J7J9J:Z=Y>G?I@EBGDYEIHBIYJIMJNIO_PJSJTJV[WZX]Z_[I]K^HbId]hG
+it seem	uHIKZP]
+it should	uHFZF^Z__a[
+it show	uHGO[Z[
+it so	t+X/Y3II_OFZJ
+it still	t(YIZNZ
+it stop	y!Z@JHGZ[hY
+it take	yHGM^
+it tell	m(]-Z3J9J:[>J@HBJCJDJEJHDIXKZUJV^
+it the	t/^@]HIKXZHfG
+it to	n.^3J>E@[BJDIGZHCIIK[OJU]VZXJZY]JaIhJ
+it told	uX]
+it took	u@HBaCYHIKJXJZI
+it turn	w!_KJUE
+it up	w-]@IHI^YdY
+it used	yBIH]KJZ[
+it violat	y/ZNX
+it want	f(J*X+J-G/H3H9J>^BIC_DHH>IaKZMJNHOYW]ZCaJhG
+it was	h!E/Z3J>[@[BGDIIJK^OXVJ]Y_J
+it went	yZY
+it will	w@JH_IJZF
+it with	t?]B^HDKZMIZH
+it work	i%J(^-I9F;X>J?Y@DBdHAIHKHMFP[VIfJ
+it wrong	u#]@IB^HJOHZHhH
+its a	y-]HJIIKH
+its been	y-X>JBXMJOIa]
+its declin	yHJO]
+its fine	yBYbX
+its long	y-^@XHI
+its not	p>J?_HGVZZKhY
+its off	w8JHJU]ZJd^
+its own	o-J/X6[?_B]E[HF
+its password	w@JZH^^
+its peopl	y8]
+its right	w%I0[HI
+its the	uKXOYZIhZ
+its too	wDYK]
+its user	t8ZF[HIZF^Z
+ive a	yC]HFZX
+ive been	p-J@GHEKZXFZaaYhX
+ive change	wBZMZZJ
+ive forgotten	wDYZ^
+ive got	y#X>[BHHJZX
+ive had	w-IK_ZI
+ive just	u@[ZHhZ
+ive the	ydZ
+j ai	b#X9I>X@ZBXCIHBIYKINZXZZ]]^aZhI
+j en	yCYZZ
+ja usei	yKY
+jag ar	t#[9^:X>FBZHDVZXJZI
+jag bytt	y@Y
+jag far	ya[
+jag har	n*Z>ZCY
+jag inte	w(Z>[HIZ[
+jag kan	u>J@JKJVJ[ah]
+jamai inscrit	yDY
+je connai	yZF[a
+je dois	u-YKJXXh]
+je l	y@ZK[
+je me	y@JZJh]
+je n	f-J3J?H@HBJCaD^IJKHVJZ][Z][aJhI
+je ne	f3H9J>]?ZHFIIK[OJV]XJZ_hK
+je suis	n#](X+Z1J3J:Y>Z?J@IB[CHDHHDKJVZZD[[]XaJfIhJ
+je tape	yO]h[
+je valid	yHJZ_
+je veux	o+[@WCIDJHZKJZY[Y
+je voudrai	t9J?Y@^H[
+jede mal	yNZ
+jest nieprawidlow	wh]
+jest w	wGZHYI]P]VH^J_JdI
+jest wlaczon	wV]dX
+jest wylaczon	t!Y
+jest zablokowan	u-JK]TJ
+jest zbyt	u-^@[
+jeszcz nie	yEIHFM_WZ
+jusqu a	y9Z@Yf[
+just got	y@]
+just my	wC]
+just not	y@IIIKIZ_
+just one	u*XC^ZI[J
+just reset	yMaZC
+just says	wIIKJZa
+just the	w0]CZHHfH
+just to	uB]ZF][
+just unlock	yhY
+just want	s9XHX
+juz nie	u3I>_@KHHIJK[MJOIY]ZJ_ZaJ
+juz uzywan	wKZ
+kan aterstalla	y=[BJD[ZJ
+kan de	w>[@YaH
+kan het	o3Y9I>J@aHJKIOGU]V[ZF^XhJ
+kan inte	e#J(D)Z*H,J-F0J4J6Z7J8^9H:X=H>a?JBHCJDHHCIHKZLJMGNIOJP]UIVDXIZ[[Z]G^X_JaIbHcKdDe[fJgJhX
+kan niet	n!J#H:Y>Z@IIJK[VDZ[[]^I_JhZ
+kan stanga	yB^ZI
+kan wachtwoord	y6]ZG^]
+kann das	u#X@[HY
+kann ich	s)X?YHZT[XYZJ
+kann mein	wZY
+kann nicht	w4Y@YZY
+kann nur	y:[V]ZH
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	u:XHGMZZYg[
+kanner inte	y:YHEM]gY
+katalogu lokalnym	y7[_[
+kazd haslo	yN^ZK
+keep ask	tHZ
+keep fail	wH^
+keep gett	p#[HIIJNXf[
+keep it	y7]@]HG
+keep my	uDYK]ZG[ZhI
+keep say	u#H@HHDKGT[Z]ha
+keep tell	yN[
+keep the	o7Y@IBIHJKYLXMJZI^]
+keep try	w-HI]
+keep want	yMXgZ
+keep your	u#J+aD]HDZH
+keer fout	y#]HGTZX[ZG
+keer op	y@[a[
+kein email	y>GD[HHa]
+kein lizenz	y=[
+kein p1	y=^
+kein recht	w%X(Z0Z;Z
+kein reset	y.X1ZW]ZI
+kein richtlini	yUJW_
+kein ruckschreiben	w8X=[
+kein sms	q3X>J?JDJHIab
+kein verbindung	yYX
+keinen zugriff	w>]
+kennwortruckschreiben ist	wd]
+kennwortzurucksetzung aktiviert	yU[VY
+kennwortzurucksetzung fur	yEHW[
+kennwortzurucksetzung ist	u)[UXf[
+kennwortzurucksetzung nicht	u?ZEXfY
+kennwortzurucksetzung registriert	wDY
+key mismatch	w6]HI
+key not	w6F?XDHHXY^
+keys in	y#JHY
+keys not	w6_HIOH
+kilka minut	yBJM^
+kilka razy	y#ZX]
+kind of	yIX
+kiosk account	yGYH^^E
+kiosk user	y=WG]HCZI^^
+klappt nicht	yZ^
+klopt niet	u6[HZO[RZdIfI
+know it	w>[BYHFMZZG
+know my	k-I?I@YHXIJKJMI[_bI
+know the	s/ZHIMYZIhY
+know which	wAXH[LH
+kod idzi	y>]
+kod przychodzi	w>]HJa[
+koden gar	u>^C[HIaJ
+koden kommer	y>]aY
+komm ich	u)[D[HH
+komm nicht	t#J>XVJZaaI
+kommer inte	m#I%I+Y0]3G6J;Z>FCJDIIIKFLYOGTHVIXJZ__Ja]cYdIh[
+kommt nicht	pHFTZZHa^cY
+komt niet	m+]3I6Y>JDIHGLYO[ZJaZcZ
+konnen ihr	uCZP]ZHcX
+konnen nicht	wF]PY
+konnt nicht	y,Z4]HH
+kontakta administratoren	y![)I*IPJZ_
+konto ad	yLZ
+konto ar	n!X#XHZ
+konto fehlen	w%ZCZ
+konto for	yV[XY
+konto ist	m!Z#XVY^X
+konto jest	q!Z#ZHJ
+konto nicht	w3YQZVZ
+konto nie	wD[V]ZJ
+konto wurd	q!XHXTX_]
+konto zostalo	y!Y
+kontot ar	t!_HJXJ
+kontrollera att	w3ZC[OZVX
+krav tva	y*ZCY
+krijg geen	u>HZ^aZ
+kunnen niet	y8]HIP^
+l a	t+Y-X/Z=[@XHHNJ
+l accesso	yH^ZY
+l account	i!X%Z3X:JDIHFIJKJVYXXZZ[[^J_[
+l activ	u&Z/YgY
+l ad	e![%Y-J/[>J?J@JKJNJPZT^VJZJ_JdHfY
+l admin	u([*J?^EXHK
+l administrateur	p(Z)J,]EJPIU]VGW[ZG
+l adress	y3Z>X
+l agent	s-Z0YHIf]
+l aggiornamento	yBXZJf^
+l ai	w@ZK[
+l ambient	ycZ
+l amministrator	n([)I*J,G-JDIHIPIU]VYZ]
+l ancien	e-I3G9J>_?H@HBJDIHDIIK[McOIZH]JaFgXha
+l anne	y-]
+l annuair	l!Y3b7[:Z>IDJHHZJ_ZaJdJ
+l app	w?^C[HH
+l appel	y?ZHYaZ
+l application	t?]CZ
+l assistant	t+Y,[HHe]
+l ecran	o+X@ZHCZJ[[ba
+l ecritur	w%Zd]
+l entrepris	qDXHJKIN_PZVJ
+l environnement	uE[HIc_
+l ha	t-X/[@XBX
+l heritag	y;Z
+l heur	wHZR^
+l ho	q@[K^
+l horlog	yR[
+l imprimant	yH_
+l inscription	wD_
+l objet	w_X
+l option	s([?[DIHJ
+l opzion	y(]
+l organisation	wW]
+l organizzazion	nEXNIU[W]ZJdX
+l ou	s%Z;XF^
+l sms	t3J?]CJ]]
+l uso	yTXV[
+l utent	g(J3G@XAXBXC[DXHFIIO[VZZH]Z^X
+l utilisateur	b!H#Z%J-I3Y:Z>I?HAYDYH@IFKIMIOZPYUIVYX[ZE[J]Y^^bIdHfJ
+la acepta	y9IK[ZJh[
+la anterior	t@JK[M^ZJhY
+la app	u?YCYHIZJa[
+la boit	w>^FJNX
+la cambi	t@^M[
+la cambio	w@JB[HIZGh]
+la case	y^ZdX
+la casella	wHZ^[
+la casilla	w^[dZ
+la chiamata	y3G?]HHa^
+la chiav	y?[HJ
+la clav	j#]>X?JD]KJL[MJ[JbZhI
+la configuracion	yE[
+la configuration	yeY
+la configurazion	wE[WJ
+la contrasena	Y!H#[%Y/J3J6X7Z=I>J@YBIDZEJHJKHNYTJUHXY^XbId[fIgJh[
+la cuenta	h!^%]2^3Z@IBJDIHIIIKJLYVJZI[Z^X_YfIhJ
+la de	w6XK]MX
+la del	yHKKaZJhJ
+la directiva	m!I3J?[HFNaWZcJ
+la email	y?XHYaX
+la empresa	p-ZHIN]U[
+la escritura	j%Z,Y=XZJdXe[fY
+la fin	y][
+la herencia	y;[
+la list	u-YDJH]
+la lista	w-]
+la llamada	u-J3[?HHZa_
+la mia	m!Y-J9X:Y@ZBIDJHEIZKFMJNIVYZ_
+la mise	yBXf^
+la misma	yHJKZX[ZIbZ
+la nube	j#J/^0]BJHHJXNJPZT[_YcJdIfJ
+la nueva	nB[HFK[MaZGgZ
+la nuova	n3J>I@JB^HDIIK[M_NZZF]JbX
+la oficina	y3J9Z>[?[HG
+la opcion	y([[X
+la organizacion	o=XHJN[UJW[dX
+la ou	sF]GY
+la page	f+a-^3K>I?IDYHGIJKJUXVJX[ZX]WaI
+la pagina	h+^-]3J>J?J@JBJCJDYHHKJOJVJX^Z^]JaI
+la pantalla	q+XHFba
+la password	Z!J#Y%H(J-J/I2J7Y=H?HCJDXGIHFIXKAMZNFVHWIZ^[^]HaJdZeJfHgIh]
+la pc	wHJMYb[
+la politica	uN_
+la procedura	y+XHI]ZeY
+la que	yHHh^
+la rechaza	w-[JXKYZI
+la reecritur	d,Y-J3J4[8I>J?J@IDJFJGZHJKJMJNJRYUJVJZ[bJcIdZe]fXhI
+la reescritura	p%J4Z6XRYZ[eX
+la regl	yGXKJN]
+la reimpostazion	i(I:JBHDIH[SIU]VIZafJ
+la reinitialisation	c!X%I(G)Y3X:G=H?I@JBFDJHFMJNIPGS[U]V^Zb[J]YaJbJcJdHfE
+la sincronizacion	tM[f]
+la sincronizzazion	wGIHFM[f]
+la strategi	j?]BJCJDHHZIHNbWZZIdJ
+la sua	w!Y8X@II[K[
+la synchronisation	u0XGZMX
+la vecchia	l#Z3J9J>JBJHGKHMaZIg]ha
+la verificacion	w3Z>W?ICYHJ]Z
+la verification	uCYHJO[aJ
+la vieja	t9IHGIJKJMah]
+la vm	uHJRYf]
+la vpn	wH^MJ
+la web	yHJM]
+lack permission	y(X
+lack the	n%[([3X5_HEJJ
+laptop and	y]X
+laptop is	qHa
+laptop not	uBIDJH^ZZbH
+laptop show	yHFb^
+laptop still	uHEM_
+las cooki	y.Z
+las cuenta	u*]GXdW
+lasa upp	q#]HIZJ[abI
+lasst mich	wX[Z^
+lasst sich	o:Y@YH]ZJ
+last #	o@ZHJIJK^ZH
+last chang	y@]UYZG
+last i	wT[XX
+last month	n#[/Y6[8[=[BJHCKH
+last name	y-I@JH]IYKIZI
+last night	s@YH[KJNJU]ZDc[fY
+last page	q-JHDKINZSJZa]Ie^
+last password	yH_KGZJ
+last step	p@JHEZZ]]eX
+last two	pK[O^ZG
+last week	l)X/I8Z:J>Z@DBECXDIG]HCIJTIVZZ]]J_[
+last year	u:ZHKK^ZG
+later the	y/Z@JL[MY
+latt att	w-[
+latw do	u-Z
+lauft nicht	w0YfY
+lauft nie	uL^
+ldap password	y5X
+ldap server	n5[
+ldap sign	sH]
+ldap traffic	l<]
+le autorizzazioni	y%^HI
+le bouton	y(]
+le centr	ug[
+le changement	uHILXZ[
+le changer	w@^HJZJ
+le cloud	s/YPZgX
+le code	g3I>_?YCJFJHJIHZG]Iab
+le compt	h!X%a3J@JBJHFLZMJZH[]^Z_]
+le dc	w-J4[9JHJJ[M[aJ
+le droit	y([HJX[^Y
+le fournisseur	y7]aZ
+le journal	w4XHJNX][
+le licenz	y=]HJ
+le lien	sHXb[
+le meme	t@]HJK[UYZI
+le messag	yHHa^
+le mien	s3H>JHIIZK^O]
+le mond	w-]9[@JBJHGKJSZUZ
+le mot	_#J(X-Z7[:I@IBCDJIYKEL]MDNYUJVK^Xb[d[fKhX
+le navigateur	w.Y]YbZ
+le nom	u-bIE
+le nouveau	k-I/Y>J@HB[HFIIKYMbNGZ[
+le numero	n3Y>J?JO[a[
+le pare	yHYc^fJ
+le password	w/G0]HZZJ
+le pc	yHJM[
+le phone	u3E>F?IDIHGM]O[a[
+le portail	yT[
+le precedent	yHJMZh[
+le serveur	nHGYZc]fZ
+le servic	nHFUJZJc]dJfb
+le sms	t>I?^HJIJ]]
+le ultim	y9JHJK_O[aJ
+le web	yM]
+learn how	ydY
+least #	t@IN[
+least eight	y/[
+least one	t@XHII^
+leav and	yH[
+leav out	yG_HE
+leaver account	y!Y
+leaver should	y!EH^
+left for	y![@[AJC[DJHH
+left my	w>[HI
+left the	m>FA^HHZJ]a
+leicht zu	s-aIH
+length complexity	n@YHHIJN^
+les admin	w%J)X*ZHJPZ
+les administrateur	u)]
+les autorisation	y%[
+les autr	w%[*[HJV[ZJ
+les compt	uGXPX[YdY
+les cooki	t.]
+les droit	u%Z(]HI
+les licence	y=Y
+les mots	w0]HZKJdY
+les question	w?[
+les reinitialisation	yBX
+les utilisateur	u)[*J?IH[PJ[YdX
+less than	w@Z
+let me	h)[-J9J@]B^CJDHHFIHNKVJX^]JaJhH
+let the	w=YZX]X^J
+let you	yB[HJZIaZ
+lets me	u@[HIIJKHh[
+letter and	tIZ
+letter in	s/Z3^@ZHJII
+libr servic	t)_BIHJUaVHZKfH
+licenc for	tHZ
+licenc not	y=X
+licence are	sHY
+licence for	u=]UJ
+licence not	y=X
+licenser sakna	y=^HI
+licenti ontbreken	y=_HH
+lien reinitialiser	wb[
+lift the	wHJT[
+lijst met	y-^
+like #	u3Y@Y
+like it	y/YHJTZ
+like the	w/[NZZJ
+like to	p(JH^ZJhI
+limit to	yG[HGVY
+line of	y4ZHCM[c[
+link and	y7[ZH^[
+link at	uHGZHb_
+link between	y4XHEc]
+link in	wH[Z^aJbE
+link not	wZ]bF
+link on	p:YHZZG
+link to	qHGZZ__bI
+link under	tHHb_
+list is	yC]
+list of	l-YK^QWV[
+lista de	y-[
+lithnet password	y-JHHJ^
+live in	u-^HJZI
+lizenz fur	w=ZHX
+llega al	y>X
+llega el	s>_aI
+lleva mi	yI_
+load and	wHY
+locali non	y6Z
+lock after	s#[@JBHHXLJZJ^H
+lock and	u#Z>IHZTH
+lock becaus	u#YHI
+lock by	u#]HETZ[Z
+lock for	wTY
+lock her	y#_HD
+lock him	y#[HGTZ
+lock in	k#ZHYTZ
+lock it	y#JTY
+lock me	u#Y@JHIT[ZI
+lock my	wHX
+lock myself	u#]HI
+lock on	u#_@XHFXI
+lock out	_#aHCX^
+lock screen	e!JTJZF[Zbb
+lock the	s#]TJZJ^X
+lock to	pTZ
+lock user	wHIT[
+lock was	yhZ
+lockout after	u#ZHJTX
+lockout duration	yHY
+lockout in	w#ZHH
+lockout threshold	wTY
+log in	d!H#]%I(I*I,J3J=J>G?G@IBYDJGIHcIJKGM_NIPJTJVHZ[[I]H^H_GaEbHhY
+log of	wHIZZ
+log on	o@IBXHHM]ZGg^
+log says	o/^6XHFMIZF__
+log show	o/JBJHFJ]ZY]aaIbI
+logg in	n#JB]H[ZJ^JhY
+logg into	yZIh[
+logg on	q!Z(JBJHFZ[bYhX
+logga in	yB[ZF[^
+login attempt	w#]H[TFXI
+login fail	tHaZC
+login for	y>]ZJ
+login is	u!Z#YHBI[^^
+login not	s7JHFZ]bZ
+login says	yTYZFb[
+login screen	j?]HCZHb_
+logon is	yH]
+logon screen	nH[MX
+logowania window	ybX
+logs in	w:YLY
+loguj sie	yBYZHh^
+lokal activ	y_ZdJgZ
+lokal ad	wN[gZ
+lokal directory	y7[_YdZ
+lokal katalog	y7[HJ_[dZ
+lokal konfiguration	yE]
+lokal omgev	uEZHJUIc^dY
+lokal verwaltet	yd^
+lokala ad	ygZ
+lokala miljon	wE[c^
+lokalen ad	t_Y
+lokalen umgebung	tE[ZIcadY
+lokalen verzeichni	w7Z
+long does	t#GHBI^M]TZXXZJ
+long enough	w-YIX
+long is	y>HHaZI
+long password	w2]HJ
+long until	yHIM[
+longer have	s>aHE
+longer offer	y?^HH
+longer than	u2YIX
+longer valid	y>]?H
+look at	uGXHIZ[]YfJ
+look for	t#X4[HINZ_Y
+lors de	n%_,^dG
+los administrador	w)Z
+los dato	y3[DYHJ
+los permiso	w%](YdH
+los requisito	uHJIXN]
+los usuario	t(J)Z+JBJDGH^[XdZ
+lose my	y>XHIZY
+losenord ar	o%](J@JHIKJU[ZH^]
+losenord har	yBYHJM^ZJ
+losenord i	y-XeZ
+losenord pa	y%Z2[HIZIbZ
+losenordet ar	q-X@]HJIZZJ^J
+losenordet fungerar	wB]HJMZZE
+losenordet hantera	wda
+losenordet har	wBJK_ZZ
+lost its	s%I0[=YHDc^
+lost my	p>ZHY
+lost the	y(H)^*J>[HGZJ
+lower case	sIYN]
+lowercas letter	yIY
+lukt niet	u=]@JZZ
+m a	y][
+m365 admin	ug]
+ma non	p?XHHM]ZH[]
+maar een	w@ZCZ
+maar niet	uHHM[bY
+machin is	t@FH]R[
+made a	y@YHIMY
+mag dicht	yB_ZI
+mag niet	t(])J@YHII^K[VJZI
+mai registrato	wDY
+mailbox and	yD[
+mais entra	y/^NJ
+mais il	w+[3Z@JCIDJIIKGO^ZJ[[
+mais je	wZI[]
+mais la	w-X
+mais pas	u3I>F?^HGM[bYdZ
+mais tard	y@[Z[
+make it	t+[@YZI
+make me	y9JHIK_hG
+make remot	lHGQa
+make sure	wH]
+make the	s%[N[PGZH
+makkelijk te	u-[
+mal escrito	y3a
+mal la	w#a4[@JHIIJKHZFhZ
+mam tylko	yC]
+manag by	q-J7ZEHHIZHda
+manag on	q/Jd^
+manag the	w-J7[dX
+management agent	n%^0J8^HEe[
+manca il	y3^5XHI
+manca un	y(]?HC[
+manga forsok	u#XXX
+manga ganger	w-XX^
+manqu une	y3ZIX
+many attempt	o#JX^
+many character	yHGI]
+many peopl	w-]HY
+many request	w#I-JH]
+many reset	yXY
+many time	f#_-]@IKJT[ZI
+many trie	y#IXZ
+many wrong	s#]HGTZXI
+march pas	qG]HZLYZZdIfI
+mas nao	t?]HJM]OIZD[^
+mas o	w/ZM[TX
+mas tard	y@[MJZY
+match found	sA[
+match the	n3JAXO]
+match what	wO]
+mauvai mots	y#Y
+may be	q3J@XHHSZW[ZIaZ
+may chang	y^Z
+may not	l(^-[BJHBLIVJZH^^hI
+may reset	y(F)H*KH_VX
+me a	n>I?Z@[DJH^IIXIZ]aG
+me and	waZ
+me as	y(]*Y3ZVH
+me by	y!XCJD[
+me chang	w@JB^hJ
+me connecter	yHH[[b]
+me deixa	y@YKHZZ
+me deja	nBZDJVJXZZ_aI
+me demand	yKHh]
+me dice	s@XV[ZX
+me dit	u-XI[OYZY
+me for	w*[CJHY
+me im	t(^VZZI
+me in	p![(XBYHYZF
+me it	u!X*ZVX
+me la	u@]
+me llega	waZ
+me lo	w>[@JK]ZI
+me niet	yX]
+me out	w#XHYXX
+me pide	s*X9Jh]
+me pleas	y#Z9]HGZI
+me refus	yH^VJZZ
+me repond	yVX
+me reset	uZ^
+me suis	wDY
+me that	w@XHGV[
+me the	qHXaJ
+me to	c!J(G*I.]3H7^9F:]>H?I@JBHCFDZEJHHKINJOJUIVGXYZc]JaEbXhI
+me try	yBIKJX_ZD
+me type	y@]KZZGhH
+me use	yKZZH
+me what	yh[
+med det	wB[ZHh]
+medlem i	yV_ZJ
+meet policy	yHFN_
+meet requirement	yIHN]
+meet room	qH^
+meet the	f/[H[
+mein alte	y>XKY
+mein handynummer	yOZ
+mein konto	j#^DXHHV[[IhZ
+mein nummer	y3XOXaY
+mein password	e#H(J-J>JBIDYHEIIKGVYZc[a]J^J
+member of	nHHP]VY
+membro de	yPX
+men inte	sHGM^NXV[ZJbZ
+mention the	yHX
+menu in	ydZ
+merci beaucoup	y9[BZHJ
+merci de	w#ZBHHZZZ
+mes collegu	yUYVY
+mesmo dia	w@_
+messag not	yZZ
+messag on	ydZ
+messag says	yUXXXdX
+messag was	y?[HGZ]
+messag when	tHHZYaZ
+messag with	y3IHFa_
+met de	o>JB^O[
+met it	yN[
+met verboden	y-^
+method although	y*W
+method and	t?ZBXDI]X
+method are	y>]?JZI
+method i	y?Y
+method in	y?EHaTI
+method is	q?_CIHI
+method not	t*[+]CGDIHH
+method register	p+H?ICXHY
+method requir	yCIH]
+method to	q*ZC]HE
+metodo de	s?]C]HJ
+metodo e	y+Z
+metodo registrado	yDX
+metodo y	y+X
+meu celular	y>]HI
+meu numero	y3XIGO[
+mfa keep	yHY
+mfa prompt	yH[
+mfa registration	yHX
+mfa sms	yH]aH
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	s#I:J>J@ZCJDHIJKHZa[ZhY
+mi contrasena	n@IBHDIHFI[KZNJVIZ^[[
+mi cuenta	h!]#X3EBJCHD_IKKJTJV_ZY[J
+mi fa	w@WX[ZX
+mi hanno	y!]ZI]]
+mi nombr	yI^
+mi numero	w3ZIHOY
+mi sono	wD]
+mia password	u@JHHIJKHZa
+mich aber	yZH[[
+mich ausgesperrt	y#[
+mich nicht	uZ^
+mich nie	yDY
+microsoft #	]!J#I*I-J/_7H@JHEIIKJMHPJRISATdZJaIcGdDfIgf
+microsoft account	w#J>IH_TK
+microsoft authenticator	y>JHY
+microsoft com	j*JSJTJgc
+microsoft entra	g)]1I7KRISETGcJfc
+microsoft esta	y#GH]SZ
+microsoft has	tS^ZGdX
+microsoft page	s7]HGTZ
+microsoft reset	u7YSY
+microsoftonlin com	f.Y7JHFSbTJZHcbfJgH
+middl of	tHI]_
+miembro de	wP]
+mijn account	l!X#_%I3J:J>JHEPJVZZ][F^J
+mijn telefoon	y#]
+mijn wachtwoord	j(JHIIJKGVIZb[_^IhG
+min age	u@Z
+mine has	yHX
+mine i	yOX
+mine is	oHJI[
+mine not	w(]HGV]ZJ
+minha conta	h!]-J3JD^IHTKUJV_[J
+minha senha	j#J(J-JBHDFHIIYKXMIUJVGZa[]]JhZ
+minima de	u@^
+minimalny wiek	y@Z
+minimum age	uHX
+minimum password	gH^
+minut after	y#Y@ZHG
+minut ago	o/G@]HHM^hY
+minut late	yHIRZaX
+minut later	y@YMY
+minut off	yH[
+minut sinc	ycZ
+minuto atrasado	yRZ
+mio account	j!I%I3ID_PJTIV_Z[
+mio numero	y3Y>JIJOZ
+mir nicht	y(Z>Y
+mis a	y1YMX
+mis companero	yVX
+mise a	yBXf^
+mismo dia	y@]
+miss for	u%X([HJ
+miss from	oCGD^HXVY
+miss in	y_^
+miss on	m%Y?YHI[XdX
+miss or	w3]DJ
+miss the	w%X3X
+mit adfs	y7Y
+mit dem	m>ZB[HCMXPXZYa[
+mit der	mHHOYY[ZXcZ
+mit entra	yHJfZg[
+mitgli einer	wPZVY
+mitt konto	m!^#Z3JD[HGV]ZG[J
+mitt losenord	qKJVJZ_[^]JhJ
+mix of	yIZ
+moge zmienic	yZ]^J
+moge zresetowac	wZ]
+moje konto	n!Y#X*ZDZH[VXZI
+mon compt	f![#[CJD]HYUJVaZE[J
+mon mdp	w>XHFZ[h[
+mon mot	e(J-JBIKXMJNJZ_[_
+mon numero	u3ZIHO[
+mon ordinateur	wH_MYZI
+mon phone	t#XHX
+mon portabl	w>ZC]HGM[
+month ago	yK[ZI
+more detail	yH[
+more error	yB[HXZI
+more information	u+^CGZY
+more it	y+[HJ
+more than	jAbBIHHR[_F
+morgen wieder	yXZ
+morn and	o@_KJZI
+mot de	Q%X(H)J*J+J-X0J1J4J8J<J=I?HB[CJGGHIKYOJPIRJSITIUGVHWHXIZ^[Z]Y_JaFcGd]eHh]
+mots de	i#X/Z0]@IBJGZIHKYN[ZHhJ
+moved from	y0ZHYV[ZK
+moved to	n!Z(Z3I=X>[GZHBVJZJ_^
+movil y	w>Y
+mowi ze	q+Y-]3J9H>IBJCJDZHHIJK]O]ZGcJdZ
+moze zmienic	y^^
+moze zresetowac	y:YSZ
+mozna zamknac	yB^
+ms ds	wAZ
+ms sspr	s7XHJT]
+ms ssprsetup	n+Y9JDcHF
+msol account	h%[2^;[HFPHQ[
+msol konto	t%Z2Z
+msol kontot	y%[(J2[
+msol nao	u;X
+msol nie	u%^(J;ZQ[ZJ
+msol non	t%Y;XQY
+msol not	s;X
+msoluserpassword not	ygZ
+mudei a	y@Y
+muita tentativa	u#Y
+muita veze	u#YXY
+multipl match	nA_
+musi miec	yH[IX
+muss ich	t@XHIMZ[[hY
+must be	b%Y-G.J3[5J9J@EC[H^IZJZMZYFZJcJ
+must chang	lHFLb
+must contain	uIY
+must enabl	w?ZCJ
+must have	uI[
+must i	y*YHIIJO[
+must not	wHFI_KX
+must wait	t@^HJ
+my account	Y%E(J*G+J,J-J2J=J?H@HAIBGC_D[GJH@IIKILIOJPEUJVcZb_HbJdJhY
+my admin	l(G)K*[>JHFVb
+my authenticator	tH]
+my bank	y#HH]ZJ
+my boss	y!ZHIZY
+my browser	p.[
+my colleagu	yUX
+my computer	n#XM[Z]aF
+my contract	y!X
+my current	tHFKYZEh]
+my daughter	yK[
+my desk	u>I?[@IH_
+my devic	w>]
+my email	q3JCXH_OJ
+my ex	t3K>cCJDJHDOJ
+my exist	u@IHCIJK_ZFh^
+my former	w3I>_HI
+my handbag	y>aHGZI
+my issu	yZX
+my laptop	g#]DJH^MXZI
+my last	q#I-I>[@IB^HYKXOJZD
+my login	l!^#Y-J:ZBJHEIYKITIZ_bGhJ
+my name	t-C3[>IHFIcKJZG
+my new	g-J>F@_BJIKKCNIO[Zb
+my number	j3YCJD_HEIFKJO]ZFaYhJ
+my offic	w=I?XHX
+my old	f-J9J>_@JDJHEIIK[OJZXh_
+my organisation	sE_UJWG
+my own	j(F*J-J:a>[@aEJHBIIKHUGV^ZC[J^^bJhJ
+my passphras	yHKI]
+my password	Q!I%I(@*Y-_/H2J3J7G:G=I>I@IBHCJDJGIHBI[JGKALEMHSJVFWIZh[b^CaWeIfJgHhI
+my pc	tH]MYZE
+my phon	]*J3F9J>]?I@JBICXH[OYZH]Ia_hK
+my phone	g#I3G>^?IBIC]DIH[KJO[ZJ[HaI
+my previou	n!K>_@YHCO[
+my privat	q!F#J>JH_O]ZJ
+my profil	s!XHXOX
+my request	y9^HGZJ
+my reset	uBJHJZ^
+my role	y(bBJHEZF^I
+my school	y>[
+my screen	y>IH^hY
+my security	s+[>Z?YCEDHZJ
+my sim	w>Y
+my sms	yCZHFa[
+my son	yH[
+my staff	y([HHNY
+my team	tHHV[Z^
+my ticket	w9^HI
+my user	e!^)J*^/Z3I9J:I>H?I@GAJBIDIHDIJKFNYOIVa[[]H^I_JaJhY
+my vpn	yMY
+my window	y#Y
+my work	p3I>JBJH[O]
+myself out	w#Z
+n a	f%Z(X)I*J+Z,J-J/X3J:I=K>J?G@JBJCJD[EXHBIIMZNJOJPHUXV]W]ZE][aH
+n accept	uIIK[OYZHhY
+n ai	h(X3J>X?I@IC_D^IJKH]]hJ
+n apparait	t([?ZDIHJbX
+n arriv	nZa[[
+n en	tCZIZKYh[
+n est	a!K%I(I3Y:X>H?_@IBICHEKHEIHKHO]UGV[WZ[K]J^JaHbKd_fJhX
+n exist	w>[FJ[X
+n expir	uL[
+n y	yHJI]P[ZG
+na auditoria	yEX
+na conta	y2]
+na ekrani	s@ZZJ[Zb^
+na kod	y9H>[HIXHa_
+na komputerz	w#]M[XIZJ
+na konci	w2[3ID_HI
+na minha	w@JD_HJI]KIVJhJ
+na nuvem	t/Y0^HJT]
+na ou	y%]
+na serwerz	yR]
+na stary	w>Y
+na tela	tHKb_
+naar het	w>Y
+nach dem	i/Z=J>JB[C^L^MIRYYZZFaEdZfH
+nach der	qY[ZX]adK
+nach einem	y@Y
+nagra ganger	y#[HJX]ZI
+nagra minuter	yBIMa
+name and	t+X-ZHI
+name contain	yFY
+name has	wFZHXIH
+name in	q-[HHI_KGZGhH
+name is	s-[3[HEI]KI
+name of	o-_F[HJIE
+name or	sHJh[
+name plus	w-YHJI[
+nao abre	y+XH[ZJ]JbZ
+nao aceita	p@HHJKXMIOZVJZZh^
+nao aparec	q(Z?XZE[_
+nao atend	qIZN[
+nao autorizado	yV[
+nao chega	uaY
+nao configurou	wUJV]WX
+nao consegu	y=Z@[HJ
+nao consigo	i!Z-K:J>[BJDFHFIIK[VHZ_[]hH
+nao da	y:[@ZHIZJc]
+nao deixa	tHJK]XZZZ
+nao e	m3H4Y6X:I>H?]HFI[KIOZUKVXZIhZ
+nao esta	nV]aXfX
+nao exist	y>XHI_[
+nao explica	yZZ
+nao foi	t3YVXeX
+nao funciona	tHJMXPXZ]
+nao grava	w0XG[HJY[
+nao ha	y3YDYWZ
+nao imprim	yH]
+nao me	w@XDXKHZY
+nao not	y7[HJM]ZI
+nao passa	w%I;Y>YKYZZ
+nao pede	y+YLY
+nao pode	p(Z)JHII[K]VJZH^^hK
+nao posso	y>IHJV]X[ZI
+nao recebo	ua[
+nao reconhec	w:YOZZHh]
+nao sei	yZ_
+nao tem	l)]*Z3]=Y?J@ID_HGIIKJLZMJPJUJVGZF
+nao tenho	t(Y3I>]CYD[HJZI
+nar jag	u#F@IBJHHZZ[]hZ
+nas inte	w4[HIZJcYf]
+nasta inloggn	yBJDIH[L^ZK
+ne correspond	sOZ
+ne demarr	yZJb[f]
+ne email	u3F>HCJDaHIZJaZ
+ne fonctionn	uHXZ_
+ne ha	wCZI[
+ne l	y=[
+ne march	o@JBJG]HYIIKJLYZ^dIfY
+ne me	t?YDYHJX[ZZaJ
+ne password	y%G;ZZ^
+ne peut	n=Y@]HFU]VIZI[Z^YbI
+ne peuvent	t8YPZdX
+ne peux	n)X3J>^HIK]
+ne recoi	waZ
+ne respect	uIZNX
+ne s	t*X+]HZZIfX
+ne se	w+YHISY
+ne sont	u%Z3ZGXI[ZH
+necessary information	tDaHIZJ
+necessary servic	q)JHJUIVJda
+need #	sC^HG
+need a	b!J%J:J=Y@FBFCIDJHcKJMHVHZ^[I]J
+need access	tHYXX
+need an	u0JH]
+need another	u@YC[HHKX
+need for	q#Z%J1]=]HC
+need help	wZZ
+need it	y>XH^PG
+need one	w*Z=FC^IJZI
+need p1	u=Z
+need the	q*Y>Y@YHCMKg_
+need to	^!Z%F(E*I.Y5]=I>Z?J@]BYE]KIMJPJZY[J]JaIdJgJ
+need two	nH^
+nel cloud	tT[
+nel log	yEX
+nel tenant	w:[W[
+nell elenco	y-[
+nella directory	p!X3Z7[HGNJ_YdZ
+nella procedura	y,YeY
+nella schermata	ub^
+nello stesso	y@^
+nem email	w3I>JD^HJaZ
+nem not	yaY
+nessuna scadenza	yL[
+nest group	yV[
+net on	wHJY^
+net user	y^X
+netflix password	yH^ZG
+network access	s%JHFQa
+neue nummer	y+[>XDIOJ
+neue password	d#H(I@JCID]HAIXKDL[M[ZX[^][aJbJdJhH
+neue phone	s>XHY
+neuem phone	y>IH[
+neuen password	uB[HFI]ZI
+new ad	y!JHEM]_^
+new domain	u4I5J8Y=JA[HY
+new forest	s8[H^ZH
+new hire	u@XD]HJ
+new joiner	yHHVZ
+new laptop	qBIHbMG
+new number	yO[
+new one	^!I#J(I*I+I-G3J4J5J9H:J>E?H@^AHBZCGDIGJHFIXJJKdL]MbNEOHVIXJ^J_JaIbJgI
+new ou	w%YG]HJ
+new password	Q#F(^)J*I,J-A2H6_7G8I<J=I>[?HBcCIDFGEH7IGK>MfNbPJSJTHUHVFWHXJZZ[b]a^D_IaJbEcIdEeHfIhF
+new phon	e+_>H?JDJHa]J
+new starter	s+JD]HXVZ
+new tenant	wWZdZ
+new user	p!E#J+[AGBGDJHaLJPI^I_F
+next day	u@XHIYYZJg]
+next logon	l@JLbbJ
+next morn	y@Z
+next sign	uLZ
+next to	wHHI]V[
+ni correo	t3IDaZIaZ
+ni email	y>JDZHIa]
+nic nie	q:X@ID_L[ZX
+nicht aktiviert	nd_fJ
+nicht an	o0[OZZIa[
+nicht andern	o7X^ahI
+nicht angeboten	s>I?^OJ[X
+nicht angehakt	ydY
+nicht angezeigt	yH[ZI[[
+nicht anmelden	y[[gZ
+nicht auf	w%[(J4Y5I?HHJZJa]
+nicht den	tIIN^
+nicht der	w-YOY
+nicht die	w%X3Z=[OX
+nicht durch	y4ZMYZIcY
+nicht eingeschaltet	yU]dZ
+nicht erreichbar	w4Xf[
+nicht freigeschaltet	uVa
+nicht fur	wDYV[
+nicht gefunden	u_^
+nicht im	p9]G]HEI]KHVJZGb[
+nicht in	p)ZHIMZTZV[
+nicht mehr	d![#I%J*Y-J4I=Y?[BJCGE[HJIFK]MJOIPITJVIXYYY_[aHcIfXhI
+nicht mit	nOYPXZXgY
+nicht mitgli	yV]
+nicht moglich	s@IC[HHZ_bH
+nicht per	yP]ZI
+nicht rein	yZ^
+nicht richtig	y%[EY
+nicht selbst	y)ZV[ZH
+nicht weil	w-ZIZ
+nicht weiter	y:^>YHJZJ
+nicht zu	uIIKJN]ZJ]^aZ
+nicht zurucksetzen	h([:]=JCYF[HIVGZX
+nie ab	uL^
+nie da	y@_ZJdJe[
+nie dostaj	w>Ja]
+nie dziala	g(X.X:J=J?[@IBGDJHZIJKJNJPZUJVJZ]bJfahJ
+nie jest	j(I3J9J:X>J?Z@IBJCJDIGZHFI[KGMJNHOZPJUIV_ZY^JaHfJgZhI
+nie ma	h%^(Z+J-J/J3I9J;H=Y>I?Z@JBXCHD[EJHEIGKJLJMINGOJQZUIW]XKZD[]]J_Ya[bJdKfJhI
+nie mam	s#J(a>]C[DJKJVJZHaJ
+nie moga	s8]F]HJIKP_VIZI
+nie moge	i?JBHDHHFIJK]MJV[X[Za[[^IaJhI
+nie mowi	yN[YX
+nie moze	m(Y,J9I=]@XDJHGIZKJMJPJSYU]VGZF^^aI
+nie mozna	q3Z4Z6]:ZDJZH
+nie pamietam	u:X>[HGKJZYaJh]
+nie podalem	yDaZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>X@YKZ
+nie przychodzi	ya[
+nie przyjmuj	t(J3H>HDJHHI[KXMIO[ZXaIh^
+nie robi	y:YLX
+nie sa	w%[3[G[
+nie spelnia	pIZNa
+nie wygasa	wLaTKZJ^J
+nie zapisalem	yD^
+nie zapisuj	u0[GXHJY]fX
+nie zgadza	uO^hZ
+nie zna	y:[HFM[gY
+nie znaleziono	w4[_[
+niet aan	j([)JIYKINaVZZIaX
+niet beschikbaar	y*]4[HI
+niet bij	u#J(]7Z;J?[CJKJQ[VJZJ^KaJ
+niet de	y(Z:ZHJP^ZI
+niet door	y;[HJK[cZ
+niet gevonden	y_^
+niet in	p!J>JHIVXZ]_Wa[
+niet ingeschakeld	qV]d_
+niet meer	n=[@GHGK_OIY[ZG_ZaJdJf]
+niet nog	wK[
+niet ondersteund	w3]7ZdJgZ
+niet ontvangen	y>[aH
+niet op	t%[HGM^ZIbZdI
+niet opnieuw	u(I:[@XZZ
+niet overeen	t6^HHO[aJ
+niet resetten	t(Y)Z*I:Z
+niet terug	w+Z0]HIK^ZE
+niet waarom	yNYZ]
+niet wijzigen	t@H^^hZ
+nieuw nummer	y>Y
+nieuw telefoon	y>IH]
+nieuw wachtwoord	o-J:[BXDHHGKGNGZ^[J]]hJ
+nigdy nie	n+[D]HIL^WZZG^JaX
+nikt nie	w=ZDYHJSZZIa]
+nobody can	m&Y:J@XHFUZZ[cZ
+nobody could	y@JRZZI^[
+nobody in	sSX_Z
+noch das	n![#[HGM[g]
+noch eine	wC[IX
+noch einmal	q@ZIJK[ZZ
+noch nicht	o@ZEIHFMbW[
+nog een	u3JC_
+nog het	wM[
+nog niet	s9J@_CJD[GIHEKIMaUGW[ZI
+nom de	s-b2YIF
+nombr de	q-^2[CYFX
+non accetta	w3IHIIJK]OZZX
+non arriva	ua[
+non autorise	yTYV[
+non c	wD]
+non compar	u([?]HGZF[]
+non corrispond	wOY
+non e	e=Y>I?J@XBIDHHDIIMXNJO]V]WZZE]K_XaJbJfZh[
+non esce	ycZ
+non expir	tHELbZJ
+non funziona	pBJH]ZXfZ
+non ha	i%Y(J+Z3J?HBKCJDZHGMYNHPJU]VXW[ZE]]aI
+non ho	o(^3H>[?J@ICZD]HFIJKIMJNJ]]aG
+non la	wHJK]NZ
+non lo	y>[?XOG
+non me	uK]
+non mi	nD]IJKJXZZ]
+non part	u+XHHLXa[bY
+non passa	w%J;X>XKYZ[
+non posso	m(Z*J>Z@YCJHGIIK]NJV[X[ZG
+non possono	w8ZPX
+non puo	p([)J,H:X=Z@[HHZI^Y
+non ricevo	ya[
+non riconosc	w3I:ZOZZIh]
+non riesco	q!J%JHIZa[]
+non rispetta	t-XN]
+non scriv	wGZHIY[fY
+non si	o=Z>J@ZH^IZKJSXVIXJZF]Ha[
+non so	yIJZa
+non soddisfa	wIXN[
+non sono	s%[,Y3[?J@JDJHHKJV_WYZI
+non spuntato	ydZ
+non va	y@JHIIZZ_
+non valido	w3ZRX
+none of	u@[GZHGIJKYN[
+nooit geregistreerd	yDY
+nor lockouttim	y%Y
+normal user	p)Y*Z+XCI
+not a	o4H7_8J>J?Z@JBJHAVa
+not able	y:YBIHIZ]
+not accept	_!J(J-^.X/G3X>H?_@YBBDJGJH?IXKHLHNYO_TJVJZ^^G_JaJbKhY
+not access	o>c?HDHHGaJ
+not acepta	wIGKYOZZYhY
+not activ	n!^([)JHEU]VIZI^J_J
+not activat	y=IHZVY
+not ad	f!]3J=JHIMWT[ZF^Z_a
+not allow	_(_*J+J-^/H9I:H<Y>JBIDIHAKXMJQYUXV]WJXKZB[H^_aJbGgJhH
+not among	y?]HKKZ
+not an	u*[4Y?GKY
+not aparec	q(ZHIZI[^
+not appear	s*[+Z?^CJDDHF
+not appli	w;^MJ
+not apply	t*]GXHI
+not arranca	w+XHJb[dGf]
+not arriv	kHaZJ
+not ask	w+b3ICIDGHZIIKGZE
+not asked	n+[CJDXHXKILbZI]JaE
+not assistent	y,XeY
+not at	yHFN]ZY
+not authentication	w?ID^HJ
+not authoris	yVY
+not autorizado	yTZ
+not availabl	i4H=]?]HXV[ZJ
+not be	c%J,Y-J4X9JBJHGIYVIZ[_YcZdGe]
+not becaus	y/Z
+not been	f4H5]HDIXUXV[ZJd]
+not came	yBJHXIJZD]Ga^
+not chang	n#IBJHHLZZF^_hJ
+not clear	w%JHXTY
+not code	t>GZZa[
+not coincid	w6XOX
+not come	j%F+Z;]>JHFa]f^
+not complet	n+GBED]HBIDNJOFVJZ]]adIe[
+not complex	wI^ZG
+not compliant	pH]NZ
+not comply	t-XHIN_ZE
+not computador	yM]
+not configur	h:J<[D[EFHEUIVYWaZG
+not connect	n%H0a1G4JGYH_cCfC
+not contain	t5XHFI]
+not correct	sh_
+not cover	u=a>JG]HBIJNJV[
+not cumpl	p-XHIIXN^
+not dc	t4^HFJZ
+not defin	pWY
+not deja	y=]K]ZFhK
+not delegat	w%^_J
+not deliver	wHJa]
+not dice	yV^
+not digit	wH[I_KHNIOI
+not diretorio	o3_7ZHHOJdZ
+not display	t>I?HHaZF[]
+not do	q1]7]:I=JBJHFUZZXdJ
+not done	y!]%[+FBID]HIVI
+not effect	yHJLXTZ
+not email	q3E>FCJD_HEMIOIZJa[
+not enabl	[!W%J(F)Z*I,J-H0J1J3I7J8b:H=Z?XAIBFDGGEH>IJKJMINIPJU_VdWHZE^J_JaJd]fJgJhJ
+not enforc	y5YLX
+not enough	n(]C_HCI[ZI^I
+not enroll	wD]
+not enter	y3ID^HI
+not entra	s7_HGZIa]
+not error	y@JBbHJKJZE
+not es	o9J:YDJHJI[KHO]VZZJh[
+not escrib	yY[fZ
+not esta	jGXHIV^_YaZfX
+not exist	m>[GJWY_baGdG
+not expir	]KILfZF^K
+not explanation	y&ZHFNYZ[
+not fill	y>I?HDaHHZI
+not find	w_]
+not finish	uBGDZHJZE]a
+not for	p(F)^*I?]@[BIHDP[VY
+not forc	tHHLa
+not found	h-I3J4]6F?JAFGIHbZJ_aaI
+not from	s7[:[HESITI
+not funciona	qBFHZPXUJZZfZ
+not further	tBZN^ZHdX
+not gave	y3I>HDbHIOIZGaI
+not get	g+]0Z>I?JBJCIDHZF]JacgX
+not gets	w+YHFLXa[
+not go	m:J=J@XBIDZHAI^NJZ[]]dIfJg]
+not good	wHJI_
+not got	t%ZCYHF]]
+not ha	n:J@YBJHJMZU[W[ZI
+not had	y@ICIKahJ
+not happen	yHGZZ^Ja[
+not have	a(Z)J:X;ICZHZKYU[VFZF^YdY
+not hay	sD[HGW[ZJbYc]
+not healthy	yfX
+not help	p![B[HIT[ZE
+not idea	uB]KEZZ
+not in	[!G(I)J-F3H:I>I?b@IBFDIGZHAIHKHLJM[TIUIVfWJXKZB[J]J^HbJgXhH
+not includ	m=]G]HBNJV[
+not inherit	t;^HG
+not internet	wHZZFc[
+not it	y/]?YHHh[
+not join	yG^_F
+not know	j&^-H>Z@IAXBJHHIGJZKHMYZY[GbIh[
+not la	s9IHJK_ZIh[
+not let	h)[@ZBFCJDHHFIGNJVIX^Z_^IhI
+not licenc	wHY
+not licence	u=_HD
+not like	t/]NZ
+not link	ub_
+not list	y?_HFZJ
+not llega	yH[
+not lo	u=Z>Z?[OGVZ
+not load	t.YH[
+not lock	sHIT]
+not longer	f!Z1X3J4Z>b?]DJHIIJLGVIZIaJ
+not luck	y@YZX
+not manag	y7Y
+not match	b+J-H3E6_>H@JAEDIHGIGOeZF_]aIhZ
+not matter	t@JHIIGN[h[
+not me	h(J3H>HBHDYIJKXVIXZZ_a[hY
+not meet	aIXN^ZH
+not mention	yH^KH
+not mesmo	y@_
+not messag	w(HHHa_
+not met	qHFIZN_ZJ
+not method	y>ZCJDZHH
+not meu	y3Z9JC]HJM[OH
+not microsoft	uHHJ^TY
+not more	sB_HINZX[ZG
+not my	w)I*]-IHGKJO^VI
+not need	wB^KYZDaI
+not new	y+[@ZB[HFZF
+not offer	j)H*_?XHHU[ZH[XgJ
+not on	n)X-I1I5XHZQZV[YEd[gY
+not one	w+Y/ZDJHINJU]WY
+not onprem	t6XTZgZ
+not open	mH^WXZJc^
+not option	q?ZC[DJHH[X
+not p1	y=]
+not part	u=XG]HH
+not pasa	w%I;Y>XGIHHK[M[
+not password	nBFG^HCI]MJN[WYZF[JdIf[
+not permission	q%Z([HIV]ZI^E
+not permitt	s%Y-^=X@JIIVIZE^_
+not phon	m3W>E?HDaHXMITJaD
+not phone	w?[
+not policy	tHINHW_
+not portal	yTZ
+not possibl	i#[%H)J7]@GBHHAPZSJTJVGZa[[d[
+not print	yHY
+not prompt	i+b?JDFHBLa
+not properly	uEY
+not pued	j(X,J@ZBIHFVZZ[^[gZ
+not pueden	w8Zd[
+not puedo	g!J#I3J:I>[?I@ZBGDHHYIHKZMJTJVFX[Z_[ZaHhI
+not reach	n/H0XHGM]ZJa]gY
+not reachabl	y4X>^HGSYaF
+not read	uHZZ_
+not reason	y/IBZHJZ[
+not receiv	mH[ZFa^fX
+not recognis	o3HHIKGO^V[ZJh^
+not reconoc	y:YOZhZ
+not register	g+D?GD^HaUIVJ
+not remember	s@JHEIIKFZ^h_
+not reset	f%J0[3I7Y:J?J@IBGHDLJNIR[UJVIWZZB]JaIb]c[fIgJh[
+not right	l%JE^HJIJO]P[WHdGh[
+not ring	tHIa]
+not run	yGJH^MX
+not runn	l1JBHHJRZZIcJdJfc
+not sale	u3Y?XC[aHcY
+not satisfy	p@YHXIJN[ZJ
+not say	yNYZX
+not se	f!Z3Z4Z6X:I=J>K@IBGDJHHIYKJUJVHZX_XdGeXf^
+not security	w*[?ICJD]HH
+not see	yLZ
+not select	uG_HH
+not send	uH]aF
+not set	e%Z(^*I+H>J?G@IBICEDaGJHAKGUIVbY_ZF]I^IaIgJ
+not show	d#I+a>HLZMIOFVJZDa[b]dJ
+not shown	y[[
+not sign	w<YD]HHVI
+not sms	m3]>J?YHHTJZHaagJ
+not sound	wH^
+not sspr	w?YSX
+not start	lH^ZJbXfZ
+not such	qH]_Y
+not support	j(G1c7XHHZI
+not sure	yHHZ_
+not switch	u-JHGVad[
+not sync	l0I1I4JGHHdLJ_YfI
+not synchronis	yGJH[
+not take	h-J;[<]?XBJDIH^IYLJMHNIZJhX
+not taken	wHFIIKZMHh^
+not target	tGbHJ_IdG
+not tenant	y:ZHIU[WY
+not tengo	p([9J>[CZH[MHVJ
+not that	y@GHYNY
+not the	g(])K/X3E:a>H?JBJCJDGHDIJKGMJNGOcZY_HaJhY
+not ther	p([>J?ZHFZH[]
+not tick	o<]G^HCdaeD
+not tien	o%X(X3Y=XDZLZaH
+not to	s-Z/[HINZZIdH
+not told	wD_HGY[ZI
+not trigger	w+[HG
+not turn	d!H(I)a-I3J:I=J@JBJDIHHNHPJU_V^WJZG^JdY
+not typed	yHFIYZJ]_aH
+not unlock	tTZ[^_IbI
+not updat	t0[1_HAZ[fJ
+not use	y-]dY
+not used	yIIK^ZI
+not vale	y3J>J?XHJI^
+not want	t%[-^/Z@JHFIJKFMJPIZH[[hH
+not way	t>Z?ZCJD]HHZJ
+not what	yJZKHZJh[
+not window	yHXMZ
+not work	Y%H(G)I-J/H0Y3[8]=I>E@DB>DIGJHaIIJIKIMHNHOHVDZf^GaEbIdGeJgJhH
+not writ	p%YdXeIg]
+not writeback	q=YGXd[eF
+not written	l0[GHH_VJ_JfIg]
+not yet	t0H1HD]GFHDKIMbRHbJfG
+note on	yH]
+noth but	y?]HI
+noth come	yLYaZ
+noth else	s&[9J?YBZHHNXZ]aGfJ
+noth for	wHHTZ_^
+noth happen	wHHL[ZXa[
+noth more	yBZZY
+noth on	y3J>ICGD_HIZJ
+noth to	u-H@HB^C[D[HGLJTZZD
+noth work	yBBZaaI
+notification not	wHIa[
+notification packag	yHFJ^
+nous avon	w8Y
+nous ne	y3[DJEY
+nouveau mot	l-H/YHFIIKFMYZ[[J]^hJ
+nouveau phone	uH[
+nova senha	u:YBXMXZI
+now and	wKZZI
+now cannot	y>X
+now i	p!Y+I?HDbHGZG
+now im	q@ZCZD]HGZH
+now is	yHZhX
+now it	j#I>Y?X@XBFHGKJX]Z_fJ
+now its	w#^DYHI
+now lock	y#ZHJXY
+now not	y>IBGHHKGV[Z[h]
+now noth	yBY
+now refus	y#J@[
+now reset	q(Z8]HGZI
+now that	y>IC]DXKX
+now the	m!]#])X?[BJD[HFKXZB^[aH
+now they	w/ZGYHJgY
+now window	yHJgY
+nowe haslo	n-J:[@[D]HHIIKEMIZ[[IhI
+nowego hasla	yDZZH]]
+nu gar	y=[IJK]
+nueva contrasena	tBXMZZHg[
+nuevo y	y+XDW
+number and	k3J>YHJOXXJZ]
+number but	t>GHYO]
+number for	y3YDGHZ
+number format	y3Z
+number has	u>[HJ
+number have	y3]
+number i	n3HHHOa
+number in	k3]H[I]OB
+number is	j*Y>^DIIJOXZJ
+number match	sH_OF
+number not	m3G>FH[IIOaaI
+number now	y3H>_HHOF
+number of	h(J+Y3E=H>H?J@XC]DGHbIGKEOIXaZJ]JaJ
+number on	o3Y>^DGHEO]
+number or	t3GD^HG
+number that	wDIOZZ[
+number the	t3J>]BZHIOJZI
+number with	u3ZIHOZ
+number without	y3^>GHKOH
+numer telefonu	t3YXZ
+numero completo	u3GIEOb
+numero de	i>GHJOaX]aJ
+numero di	t3I>YXZ
+numero e	o3I>XIYO[
+numero enregistr	y3]DJOG
+numero et	yOZ
+numero non	y3H>[
+numero not	y3ZaH
+numero que	s3II[OZ
+nummer ist	y3^>JOJaY
+nummer komt	w3YOYaI
+nummer stimmt	w>Ha[
+nunca expira	tL]
+nunca me	wDY
+nunca se	yW[dZ
+nuova password	s:[HGIYMXNZZG
+nur bei	uHIPXTZbZ
+nur das	y[Z
+nur die	w?ZC^DIHI
+nur e	y?YCZDIHJ
+nur eine	s*YCY
+nur einmal	y@Y
+nur entsperren	w[^
+nur fur	w8XDJGZH[
+nur ich	yV[[Z
+nutzung zu	yTZ
+nuvarand losenord	wZHh^
+ny telefon	y>GH^
+nya losenordet	uB]HJMZZE
+nytt losenord	w-J:]IJKIMINJZ[[I]]hJ
+o ad	w%Z/ZTX
+o administrador	m(Y)H*I,IHJPJU[VZZZ
+o agent	y-YfY
+o ambient	yc]
+o autoatendimento	w)[HEUaZJ
+o botao	y(]:[HJ
+o celular	s#Z>YC]DIHFMZ
+o codigo	g3]9I>ZBZCHHDIJOJZIa_
+o entra	w/[=YHZ_J
+o link	wHYZJbZ
+o mesmo	yA]OY
+o meu	tI[KIO^ZK
+o motivo	yZ[
+o numero	p3HO_
+o que	yHIIJOZZ]
+o servico	tfa
+o servidor	uHHc[fX
+o telefon	y>I?[DIHIOZ
+o usuario	f(I3H:J=X>JCWDYHEIJOZVYZF]Y^]_YhJ
+o writ	i%X(J,Y6X@JHXKJUJZ]bJd[eZgI
+object could	p_]
+object for	yAY^Z
+object has	w!^;J_I
+object is	t!];]GJ_I
+object not	jAIG[HG_b
+object was	sHI_^
+objekt im	y_]
+obwohl ich	w#]ZIh[
+occur only	y)^*JHH
+och den	w+Z?IC_OX
+och far	y@X
+och har	y=[
+och jag	y#I>[BZHZTJ
+och kan	u(H)]:Z
+och koden	y>aaE
+och nu	u#]*Y=[>J@IDZHHIIK]ZG
+och sidan	y+ZHGOZX]ZJ
+och vill	y@_
+odmowa dostepu	y%ZHIP]ZI
+of #	l(I2[3JC_HBKJNJPZZ]
+of a	c!G(_)J+[-I/I3Z7I=I?]@IBJDJIHJXKHMZN[OJPIUJWJZD[XaIbYcXdIgJ
+of an	o([)]HIRYZGaZ
+of another	s(Y8[:YHI
+of attempt	yHIX]
+of cloud	w0X
+of connect	n0Y1]HHfY
+of days	y+I@[HZ
+of de	y3JHJOZVZ_[
+of entra	o1[=ZHH
+of four	yIZ
+of her	y:YKZ
+of it	o([BJHDI[MYTZVJ][
+of its	w/]8[NH
+of method	yCIH]
+of microsoft	ySY
+of my	c:Z>I@JCXDJH[IXKXZY
+of offic	q1F3J9H?JHdMHTGgI
+of one	uCZHGZ[
+of other	w(D-]:[H^ZI
+of our	e(H)J.J/X0X7J:G=IBJDIE^HbIDKIPJSIUJVIZ]]JaYcEfY
+of ours	y7ZHJY[
+of password	i(J<aBHHHIJKJMJNJU]XXZZ^JhJ
+of peopl	w-Y/YHHV[
+of register	yHY
+of remember	y-IHYKX
+of reset	u(JHYX]
+of scop	yG^HJ
+of sspr	w#HHJVXXZ
+of step	y/X6^HBR^ZI]I
+of support	u1Y4G5^HJ
+of sync	t8ZGZPJZJd]
+of that	q(]-J4Z;]HCZJ^H
+of the	Q!G#H(C*I+I,H-]0G1[2X4B6Z7]8Z9Y:G;]<I=Y>D?FCHEHFZGXH]LHNJOHP[QJRXSFUFVZWHYH[I_EaFbDc[dGgFhJ
+of their	y@Y
+of them	n)Y@[DYHEKZNZ
+of this	w@EH_K[ZG
+of too	w#JXZ
+of upper	yIX
+of us	u-IHDU_W_ZI
+of writeback	yHJe[
+of your	oEYHIKZN[
+off and	y8JHZUHbZd]
+off by	w![)FU]ZJc[fI
+off for	i![?Z@KCJHFLXU_VIX[ZH
+off in	n!])YAJHGd^fI
+off on	t;YbZ
+off password	sUX
+off reset	u!^
+off the	uMXYX
+offer to	u)H*^;Z?IHI
+offic #	d#F*I/Z3I=^@JHFIHTbdDgb
+offic com	l#I/Z3JHFMGTeZHgH
+offic network	yBXTJd]
+offic not	yHJVX
+offic phon	l*Z3b?YHA
+offic portal	tHDMCgc
+offic still	w/]HI
+offic until	yH^MJ
+oft falsch	y#]XY
+oggi non	w@]HJKJX]
+ohne neue	wZI[^
+ok but	s-Z/IM]NXgI
+ok cloud	u/[
+ok in	yHII]
+ok thank	w9[BJ
+okta so	y7[
+okta sspr	q7[
+old and	u@[A_HIZJ
+old domain	w4H5GA_HZ
+old for	t/I0[1X5]HGMZdJfJ
+old one	b-K/[@GBJIIM[OJZE_[hd
+old ones	uHGK[YYh^
+old password	[#](G-H/G7K:J@DBDDJGIHDICJJK[LJMbNETJZG[I]J^GbIdJg[hf
+old phon	l#X>^H[
+old protocol	yHIY^
+old tls	wHGY^
+olvid la	yDZ
+olvid mi	yZ]
+om het	y(^HYMJ
+on #	t1]9]BJcX
+on a	g!Y%J;HHaKJNHYZ[[bJdY
+on aadc	yHKY^bJ
+on again	y!^BXZG
+on all	o-I4JBYH^J_YHZI^X
+on an	y<[>I
+on and	w#YHZIZXI
+on both	yA_PJZG
+on by	yJZ^[
+on connect	y6^HGRIfH
+on dc	sJ_NF
+on domain	tHIJZQY
+on each	y%XHX
+on entra	uMY
+on file	f*J3_9J>^?JC]DYH>MJOaZJaHhJ
+on for	j:JDIHEUHVdZG^J
+on friday	yZY
+on her	w3Y@JK_ZG
+on holiday	y#J>[
+on in	yHX
+on it	y-[>[HG
+on its	t-I?_B]E[HDaZ
+on laptop	yB[MI
+on leav	yDXHY
+on lockouttim	y%Z
+on m	w][
+on me	qIZKHZXh[
+on microsoft	yHISZ
+on monday	t@aHIZH
+on my	]!I#J*I-I9Z?H@IBGCbH[IJMZOIVY[I^Ja[b[cJhJ
+on ne	w=[?YHI[[bI
+on new	yHX
+on one	uHJZYf]
+on onprem	U#H(H)H*H,J-H0H3J6^7G9I:J=Y>J?J@GA[BICJDHEbGHIIJIKILJMHNYPXRJSJT[UIVHWJYJZC[I]J^I_]aJbIc]d^eIfXhH
+on ou	y%_HI
+on our	n5XHJJXNYTZ
+on page	y7^HGZI
+on password	j&^(J)J-J@IBJDYJJNHU_VIZX^IdE
+on pc	w/^HJgJ
+on phon	yHGg[
+on phone	y>JHXaX
+on prem	Y!Y%H(G)I*I-H/a0J1]3I4[7I8J9I:J=J>J?I@XBFCJDHE^GJH@IFJIKIN^SHTXUJVGZB]J^J_caIbId_fJgZhI
+on purpos	w)ZHJPYVJ
+on record	q3^>Y?HC]DXHBKJZJaJ
+on reset	m5[8I<]HIZI
+on security	yHX
+on self	w)DH[UYVJZJ^Y
+on sync	wHGR[YZ
+on that	p-I>I?Z@JCKHCL[PXYZ[]
+on the	M!C#[%G&J(F+E-^1F3H4D5I6J7E8G9F:F;[=[>H?Z@[AGBDCEDYFIHDIDJbKCN]PGR_UCVJWHXGYaZH[I][^[_Eb^cJdFe[fFgGhZ
+on their	u-JHHPXV]
+on this	l%H(J)J8c9Z@JGGHBMJNJP_VIdH
+on to	s@JHIM]ZHg^
+on tuesday	y@ZH[
+on two	wAZ
+on vacation	y>XZY
+on vpn	y#[HEg[
+on with	tBXHGZZhX
+on work	wHJL]
+on writeback	q,[HHdY
+onboard to	wBFZFe_fJ
+once a	s*[@JHX
+once more	w+ZB^HJXIZI
+once per	y@Z
+one after	yHGL^
+one and	n/^@JBZHJKaMFZHhE
+one as	yh[
+one at	w@_KJ
+one befor	u/[@JD[ZF
+one cloud	w/YA]MI_I
+one day	q@bHHKJ
+one digit	w3aIJOG
+one for	y2Y=FH]
+one forest	wAY
+one from	t/ZHIK^ZIhZ
+one i	o-H>JCIHFIHK_OJZFhb
+one in	o3J8HA]BIHFKZLIMZU]ZIhX
+one is	m+X-I9I?HCbDFHDIHOJZGf[h]
+one it	y-]@JHJIJKGZJh]
+one method	k*]CJH[
+one more	w?HC_IJ
+one not	o/G>I?J@YBIHHM_NIOJ_Ih_
+one of	f(J)Z/Y3J@[BJHDI]K]NFPJSJZZfY
+one on	m3G>H@[AYC^DIHDMXO^ZG_H
+one ou	w%a;JFIHJZG
+one password	wgX
+one register	yDHO]
+one so	yHJhY
+one specifi	yNZ
+one that	w,X-ZHJK]
+one the	u/XK[_Y
+one time	y@X
+one user	j!I)J*I;Y@IA_BGCJDJHDKGPGVIZc_H
+one was	y/Z@Y_Y
+one work	yHHM^
+ones are	y)[YZdX
+only a	q(Z)J?Z@JHFTXX[
+only account	yHW
+only allow	y?X@Z
+only be	y[Y
+only chang	w@Y
+only email	w?]HH
+only for	n(G)^*J8Z?[CJP]VDZY
+only get	yJ[
+only have	n=[CZHZZJ
+only in	w!Y/IHITYZ[_JgY
+only letter	yI[
+only method	w?^CIHG
+only my	w>H?HCaHJ
+only not	wHFIZV[
+only one	k*[?]BJCXIIKHZZ
+only peopl	w(J)]/JGYPY
+only phon	yC[HG
+only reset	u?I@YCZ
+only some	y@ZVZZJ
+only the	h!Y#J+H/J0Y=[?F@HC^HCIFJXKZMXTZZJ[J_Z
+only tls	yY[
+only unlock	w[X
+only user	u=JFYH]dY
+only want	u>Y@JHJKF[_
+onprem account	w!ZHHT]_X
+onprem activ	tFYNX
+onprem ad	oHZ_Zg[
+onprem admin	qHcKGNGdHgI
+onprem and	w6]HIcJ
+onprem but	t_[
+onprem configuration	nE]
+onprem de	uBIHJIJNYZIcKfa
+onprem directory	uB^HHNJgJ
+onprem domain	w![/YAJ
+onprem environment	scYdY
+onprem integration	n=]EIHHd]
+onprem n	ydZ
+onprem nao	wc]
+onprem non	yd[
+onprem not	t!]6ZTX
+onprem para	yE]
+onprem password	qH^NJcZ
+onprem policy	u/EH_
+onprem sspr	w!Z
+ook niet	y-ZHHa]
+op connect	yHJR]fJ
+op de	m!J#[%Y(X-[9J;]>I@ICJHFXEZHa_fZ
+op het	sb]
+op mijn	yMY
+op slot	u#^T^
+open a	tHZbX
+open the	l>[?JH]TYWXZH]Z
+operador de	w%JP_dJfJ
+operation fail	t8YAYHJZJ_Y
+opnieuw in	y(^
+opnieuw ingesteld	yB[M[ZJ
+opnieuw instellen	q%Y:Z@JHIVJZYbY
+option email	y*X?[DI
+option for	w*]?F
+option i	w?XDEH^
+option in	q#JHBTYZJ[Z^b
+option is	t(YHIZJ[Z
+option n	y([[X
+option on	w<Y?XCZ
+option password	wLYd]eF
+option to	n?YBJHHLY[]dZ
+optional featur	wHGd]e^
+or email	t3G>GDaHI
+or extension	t2_HG
+or history	p@YHEIHN_
+or malform	y3Z
+or password	n#IIXT]ZIfZh[
+or pattern	t-Y
+order a	w>KH[
+order for	yH[
+organisati heeft	uE]NIUIW[
+organisation admin	y:[=[EHP[UHWJZI
+organisation deaktiviert	yUY
+organisation has	sE]UY
+organisation hat	wE[WY
+organisation licence	u=Y
+organisation n	wE]WX
+organisation not	g:G=XNFUaW]dJ
+organisation password	tEYNX
+organisation policy	uHIN^WJ
+organisation rule	wN^
+organisation says	yIGN[
+organizacao nao	uEYNJUZ
+organizacion not	uEXUXWXZJcY
+organizacja nie	uE]NHUYW[
+organizational unit	tFZGZ
+organizzazion non	uEZNIWZ
+other are	yHJV^
+other but	y(JZ]
+other compani	y:ZS^ZG
+other one	yZJf[
+otra vez	s#[BYHHX]
+ou for	yG^
+ou is	p%ZF[G^HGZH
+ou name	o-IFaHGII
+ou not	p%]GaHH
+ou path	uF]ZH
+ou r	u%J9JFcHIZH
+ou structur	wF[
+ou that	yGZ
+ou with	wF]
+ou without	yFZ
+ou の	w(JF^G_HG
+oubli mon	yZZ
+oud wachtwoord	yK]
+oude wachtwoord	whZ
+our ad	u/Y3ZHJTK_]
+our admin	n(J1WHIS[UYZJdX
+our company	n-X:YHCUbVH
+our connect	w1XfX
+our dc	t4]5ZHFZJf[
+our domain	n-I4Z5X7J8IHDK]PXT^cJ
+our email	y3Ia]
+our idp	y7]
+our organisation	l:I=XHJNXU]WZ
+our own	s([7^GXIHJZZG
+our password	uHJNZ
+our policy	s*]HJ
+our portal	w(X:[HH
+our reset	t/I:XH[SZZG
+our support	y%J(YgY
+our sync	m1[2[4JGHRId[f]
+our tenant	j:_=[HIdI
+our user	n(J)J-J/Z:J=JDJE_HEVIZ[
+out after	w#^ZJ
+out and	wZZ
+out for	u(Y
+out in	w!]#X(IHIdJe[
+out of	^#F%I(I)J*J-H3H4F5]6^8[=H>I?H@FBICIFJGYIZJIMGNIPZRZTZVYX[ZD]]aIcHfJgH
+out on	t#]=^@XHGSJ
+out password	yg]
+out sinc	w#Y@Y
+out the	s(JG]HFJYL[ZX^J
+out which	yIZ
+outbound #	ycY
+outlook com	t:ZHJ
+outlook fragt	wH]
+outlook keep	wH^MJ
+outlook not	yH]MI
+outlook password	yBIH_
+outlook pide	yH^MH
+outra vez	w+X@]
+outsid of	y([GXZH
+over #	w2b9JHEIH
+over the	uB^HJMI
+overeen met	y6ZOY
+own account	yHIP^
+own company	w:^HG
+own organisation	y:aEHUGWI
+own password	f(D)[:G@FBJHEIFJZKHLYU[VaZF[J^cdIhH
+p1 licenc	y=X
+p1 to	y=^HH]I
+pa anvandaren	y!I(];[
+pa connect	s2[HGR_YXcI
+pa datorn	w#^HJMZXI
+pa en	y@YX_
+pa window	u5YHH[[bX
+paar keer	y#ZHHTZX[ZH
+paar minuten	yH]MJ
+page and	w+FDHH[]Yg]
+page at	yHJb[
+page de	wHJS[ZHh[
+page does	y.X
+page error	yHJ
+page had	y>JHI]^
+page i	y-KH[KH[]
+page insist	wHJ[]
+page is	p-J7[HBSYTIXYZ_bJhJ
+page it	y:Z?ZZJ
+page m	yXY
+page me	y-YZZ
+page not	j)^+X-J.X:Z>Z?YDHVJZI
+page now	w-Y?YHIIIK[X[ZG
+page of	wH[ZK
+page refus	t)]:YK[ZC
+page says	b+I-G:F=F?ICJEYIXNGOXU^V]WXXIZYbJc]hH
+page show	t+X.Z/_HES[ZI]IbI
+page tell	u.^=YHHZG
+page to	wgY
+page want	t.XD^HIZJ
+page with	wDYHZZIhY
+pagina dice	yD_Z[
+pagina nao	y+XX[
+palavra password	l@[BXHIKYZI
+pantalla de	s+XHIb]
+par l	s&Z*D/Z?^HI]Z^[dY
+par le	u7[cY
+par sms	uaZ
+para a	s@JDIHXK]WZZGbZdY
+para admin	w(G)[*^HGVJ
+para administrador	w)X*]?J
+para el	uDJHYM[V[
+para impedir	wTZ
+para la	t%[>YUIWZ
+para o	s%Z0]HJM[dJ
+para redefinicao	wEXV[
+para redefinir	o([?[HI
+para repor	yHJVXc]
+para restablecer	l(^?ZEXHFVXZI
+para toda	uU[
+para todo	wHHSJUa
+parc que	yZI^Xh[
+pare feu	uHXcafJ
+parental leav	y![H[ZI
+part de	yIZ
+part fail	y%Y/Y
+part of	j3Y=^G^HBI_fJ
+parti des	yV[
+partner company	u:IH]
+party cooki	y.Z
+party password	o7JH]JZZH
+pas a	lHINZOXZa[ZaG
+pas accept	u-Z?XHII[KIZYhI
+pas activ	pU^VZWIYXZIdX
+pas active	uVXZHd_
+pas aux	y*YIJN[
+pas celui	yO^
+pas changer	uZ[^Y
+pas d	w3Y8[CJHJ[]
+pas dans	u3IGYHHa]
+pas de	n+Y,[3H;X>F?JDJHGOIU[VIWXZIa_
+pas en	u0]EXaZdI
+pas encor	t@[DYGHHEM_UGW]ZJ
+pas enregistr	yD[
+pas l	y5Z:ZZJdZ
+pas la	t=YNZ
+pas le	o(]@[HHZJ^XaYh[
+pas les	n%Z(]*[D[HGIYK[NHOJVIZI
+pas mon	w:Z@IIIOZZGh^
+pas note	yZ]
+pas propose	y?]
+pas reinitialiser	w:ZZYdX
+pas sur	s([HIM^ZJfY
+passado e	yK_ZJ
+passfilt dll	qJ^
+password #	u2X@XKX
+password a	n#]HFM^ZG
+password actuel	uZIh]
+password admin	l%H(f)I*IHEIJKJPIVFZF
+password after	o(I/ZBJHZM[ZDg[
+password again	m#J@XBHHJK^NHZZ
+password age	f@]H]
+password agent	y7JHHJaZH
+password all	tBYHZNYZI
+password and	^#_(H-G/Y:]>JBGDIHDJZKGL[MIN][[]JaFbJh_
+password are	l-F/I@JH^IJKFM^NZZ]hJ
+password as	n>WHIKcLIZBhG
+password at	c-J7^B[HGIJJGKKL]NJWWZBb]cXhJ
+password attual	wZHh]
+password back	wBXd^
+password be	y@]HEKY
+password becaus	i:]>XE]HIVYZD^JdG
+password befor	wDZKX
+password box	qHGIHKINGZHbbh]
+password but	g(I>Y?G@JC]HBIIKIMJ[_^JbZhZ
+password button	s(XZK
+password by	qHHIJKJN[aZ
+password can	u#XC^DEHHMX
+password cannot	c6Z<Y@]HBIZPZZA^^c]dJeJhG
+password chang	i#^)X/J7X@IB[HGLGMYZZ^ChG
+password change	k/Z@HB^HFNHZG^]gXhJ
+password che	yJXN[
+password contain	p-X/XHHI]ZI
+password contient	yI]
+password could	w%X6X
+password count	y#ZHJ
+password d	u(X
+password de	w,[BJH]ZFdX
+password dell	y2XdY
+password di	w,[
+password does	fG[HYIXKXZH
+password doit	yIX
+password e	g#^(J7XB[HFIFK[MZNYZDdZhH
+password eine	u:[H]dJgJ
+password eingegeben	y#[HJKIXHZJ]]h[
+password en	yEY
+password entspricht	s-XNY
+password erfolgreich	yMX
+password erfullt	yIZNX
+password est	m-J7ZBIHZIJKHNEZ[^]d]
+password et	p-I@JBYh[
+password expir	k@IHZKDLCZbhJ
+password fail	t/HHDK[M[gJh[
+password falsch	yhY
+password field	oBJKJZYbYh^
+password filter	hH_IHJ[ZJ
+password fonctionn	yBY
+password for	b%J(^-I/Y2^7Y>Z@_BXDJH]IJKILZMGNJZC^ChJ
+password from	g#J-HHXIIJXK_NZTKZD^JhY
+password funktioniert	uZ^
+password fur	u,ZH]ZJ
+password geht	uHJI[KJM]
+password gesetzt	wgY
+password gets	y-JIZKJf]
+password has	m(J-X@ZB^H]KGMJNFZFhJ
+password hash	jBJGXH^M^ZE
+password here	u-[:XZI
+password history	m5YH^NJ
+password i	d-J7Z@[BIDJHAIEKbMHN]ZJha
+password in	b#I%Z(G,_-J6X7K:[@FIHKJLIM]NIUJVJZH^JdIeHh_
+password incorrect	wH]Z^hD
+password is	W!J#H%H(X-^/G2X7]:G>H?]@]B_DXGIH@I]K>LJMISITXUHVIZG[J]J^XbHd_fYgIhY
+password ist	n@_BXHJIXKJZDh^
+password it	l!ZHXIIWYZG_[
+password just	w@ZKIZG][
+password kann	p4Y6[@YE[HJNJ[[^JhJ
+password la	y>GH[KIN^
+password lack	y(XHII]KHZJ
+password lauft	uBZL]
+password length	w2]
+password link	i7GH]ZGb^
+password list	q:J?IZF[^
+password live	t7[dY
+password ma	yZF[^
+password mais	t/[3ZNJZG[]
+password manag	yd]
+password manager	y2YH]ZH
+password may	w@JHJIXW]ZHcY
+password must	l@YHHI^KY
+password n	l7XHYIJKHLXd^hI
+password ne	m%Z0[HINZZYdGfY
+password need	tHJIZ
+password nella	ub]d[
+password nicht	i@HBJHIKJP]VY^_hI
+password non	j%Z/G0]@JHFIZKHUYdG
+password not	Z%I/G<Y@GBDDJHZIYJILZM[N_VIWJ[X]J^HdIgI
+password noth	yKJL[ZEh]
+password now	y/[
+password nuova	w@ZBJHHIIKIMJNIZZ]]
+password of	b)J2J@DBXEJHeKJLJNDZ[^HdIgIhJ
+password on	d(H/]2XBHDYHHLJMFNJZ[^]gI
+password once	w@Y
+password only	q/IBIHIM]ZG^Xg^
+password option	ubX
+password or	y<X
+password oubli	t:X>[BJHGZ]
+password page	p7ICZDIHGZ_
+password par	y7Y@[HKZJ
+password per	yZY
+password permission	u(JH[
+password pleas	sBJHIZ]
+password policy	a4I5X@HBYHGJbN^WHZI
+password problem	yBJZ[
+password prompt	yBGHZKJZ[
+password protection	f-e/J0IBJIJJXKJZH^J
+password provisoir	y@[HJ
+password que	wK[
+password refus	w=Z
+password reject	u-IHHJGKINGZ^hH
+password reset	N%H(;)Z*Y+J,J-I/F0I2J3[5[6I7C8I:I<J=[>Z?[@CB@GEIIJCKZLEMHNEPGSYUbV^WaXX[D]D^D_XaabDcZdBe]fXgEhD
+password right	q%^(JHH^[
+password rule	qGZHDI]JZNZZH
+password set	o%X&^HIJXNIZF^J
+password she	y-HBJI^LZ
+password sinc	u-ZHGIIKHZJ[Zg[
+password spray	yHJTZ
+password stay	u@JHGIJL^ZH^XgZ
+password stopp	yBJHHZ_
+password sync	e%J-J8_BGGdHAIIKIMZNIVFZJdHfIhJ
+password synchronization	t8]
+password that	g-^BJH[IJJ[KYLFZI
+password the	h-J@IBHC[IIKXN^ZB]Z^_hJ
+password thing	wKJZ_
+password this	o@]
+password through	o([:XBKH^KJMJgY
+password to	l%[@ZHZKDM[hI
+password today	t@]
+password too	tIZ
+password tool	wJ]
+password trop	o-Z2XIZ
+password troppo	w-J2XIZ
+password twic	w@YZX
+password updat	y(YN^ZEgI
+password vergessen	l#J:[@JBHHZKJMJUYZZ[Y
+password via	y@X
+password was	d-[BbHCIZKYNYZD^XdJhF
+password what	yZX
+password when	sHEKYZI[]hJ
+password which	u/[NI
+password who	yH]
+password wird	l@GHGIINXZ[d^h[
+password with	j(J-F/_@IBYHaKFMINYZAgJ
+password without	y@JBGHZI^ZD^J
+password work	i/]B]HAM_ZGbH
+password writeback	W#K%F(J,G-J/J0Y1]2J6H7J8G:K<J=F@GBEFXGHHAIIKHLJNIVJY]ZF[J^H_JbJddeehI
+password wrong	whY
+password wurd	t@JBYK^MZZI
+password yet	yM]ZH
+password you	pZFha
+password zu	sBYIXL]ZH^Z
+password zurucksetzen	h([7X:HUJVIZ[aXb]dJfJ
+passwordreset microsoftonlin	f.Y7JHFSbTJZHcbfJgH
+past the	y>FH[JYZX
+patch passwordprofil	y(Y
+pattern that	t-Y
+pc and	y/^MI
+pc is	wH[dJ
+pc not	w/Yb[
+pc says	y#[HJ
+pc with	s@JHFM^ZEbZg[hZ
+pc で	yMZ
+pdc emulator	w4^
+pede a	uHHIJKJM^h_
+peopl cannot	y8_GIHJ
+peopl in	w([GZHHZZ
+peopl not	yLX
+peopl reset	w;[=JZJd[
+peopl still	yCJI]LX
+peopl to	s-XHXVJ
+peopl use	w-_KJ
+peopl who	w-GHHPZV[[[
+peopl with	o(I)[*[-I/Z3K8J?YC[HDIJNJP^ZH
+per day	y@X
+per favor	w#ZZY
+per gli	u)Y*_HFPJVZ
+per il	u%[MZVZ
+per l	q2X9[EJHJUYVZWYZJdX
+per la	p9YDJEYHYM]UJV[WIZI
+per reimpostar	t(]?[HI
+per sms	wC]HJaY
+per sspr	yP]ZJ
+per user	u=FH_
+perch l	y*XLX
+perdi meu	y>]HI
+perdi mi	w>[
+perdi o	y>]
+perdu mon	w>Y
+perform the	y%^(GHJ
+pergunta de	w*Z9J?_CJHJ
+permiso para	t%]([HIVJ^YdH
+permissao para	w(Y^Y
+permission from	u;_HJ
+permission inheritanc	uHZ
+permission miss	u(]
+permission on	pP]
+permission to	j%X(_;I@JV[ZH
+permitt to	y%YHGZG^_
+pero not	q3J>J?[HHMZOIZH[]bZ
+perso il	s>_ZJ
+personalizada de	w-Z
+personn ne	y=ZZY
+peut pas	s@]HI^Y
+peut reinitialiser	y=ZU]VJZJ
+peuvent pas	y8YP[
+peux pas	o)X>ZHHK[VJZ^aJ
+phon and	g*a+Z3J>I?CB_CXDFMIZE]Ha[
+phon at	y>ZHJ
+phon call	s>I?^BJHFZJa]
+phon cannot	y>IDJH]
+phon contract	y3JH[
+phon fell	y3H>]HJ
+phon field	y3^HH
+phon for	w>I?YHY
+phon has	u3X>IH]
+phon i	w#XD]HI
+phon in	p3Z>^@XHEZJ
+phon is	n*Z>Z?^HD
+phon need	w>[HJ
+phon not	l+Z3F>FD_HFMXaJhZ
+phon number	]+H>FCHHbIIOaZJ
+phon on	y>HC^
+phon only	y>J?IC]HJ
+phon or	n3I>HDaHJaI
+phon sign	yH[
+phon still	y#YHIMZ
+phon that	y>]HHZZ
+phon the	yHIZ]
+phon us	y!ZGY
+phon was	q>_?[HD
+phon which	u>aHC
+phone and	u>[
+phone app	n)I*^>X?ZCGHG
+phone attribut	y3Y
+phone field	y3]
+phone is	w>YHI
+phone ne	y3F>H?JHIOKaa
+phone number	n>XBZHJ
+phone phon	w?IH[
+phone stor	y3_>IHGOJ
+phone verloren	w>]aI
+phras or	t-Y
+pick a	p/Y@]B[HGL[NIZG
+pick another	t-Y?YHJ
+pick the	y(J*]?I@[HFhJ
+pide dos	t*Y
+pide la	s9IHZIHKJM[ZJh_
+piec of	w*ZHK
+pilot group	tH_VG
+pin not	w3J>J?IH^I[ZH
+pin of	q>JH^IY
+pingfederat microsoft	w7]
+pisz ze	wI[VZ
+piu tardi	y@[ZX
+piu volt	wHZX[
+pleas add	wH]
+pleas check	yZZ
+pleas contact	wHGZ^
+pleas creat	yHX
+pleas disabl	y!GH^
+pleas give	yH_ZH
+pleas help	y#XHHZZ
+pleas reset	yHHZ^
+pleas set	yH^
+pleas unlock	u#[BKTJ[I
+pleas upgrad	y1ZHJ
+pleas wait	tHGXYb]
+plus #	y-Y3YHJIZ
+plus a	y4XZZ
+plus acce	y>^HG
+plus de	q2X=YHIbZc[fZ
+plus sign	w3XFZ
+plus tard	yZZ
+plusieur fois	w#ZHYX]ZJ
+po aktualizacji	yBZZJf^
+podac dwie	y*^
+pode alterar	w@Y^^
+pogingen wacht	yXY
+pojawia sie	yZ]
+policy and	tHZ
+policy asks	yCYHJ
+policy block	q.ZHINYQY
+policy but	p*X/[HI
+policy control	w5Y
+policy defin	wWY
+policy does	uHY
+policy enforcer	qJ_NG
+policy error	qBJHEJYKXN^ZH
+policy for	k)YHXNEUJWa
+policy has	wWZ
+policy hint	e5dHINH
+policy is	n/ZJYNJ
+policy not	p)I*aHEN]WGgJ
+policy of	t*XN[
+policy refus	wHJN[
+policy requir	uCX
+policy requirement	tH]NJ
+policy says	q*Z-J@]HFIJKJNZ
+policy sms	y*JHJN^
+policy turn	yN]
+policy violation	w@Z
+policy want	wH[KHNI
+policy was	yHIK[WX
+politica da	yN[
+politica de	l*[.X@XHGN]UIW_ZJ
+politica onprem	wN[
+poner la	w@YBXKZ
+poner otra	y@^HJKJ[[
+poor connection	ycZ
+pop up	w+YBFD[HZMJZGa[
+pops up	q>J?HBHHFMJNYZZaa
+por el	u+XHJ]ZcYg[
+por eso	w!X
+por favor	s#YHYZX
+por la	y9]NY
+por outra	y:]@ZZJ[Y
+por que	n#J*Z-J@JHHIHKGOJV_Z_[[hJ
+por ser	y3I>JHII_KXOH
+por sms	uaZ
+por um	y3XaZ
+port #	s4]HEc[
+portabl est	w>ZC]HG
+portal and	y:IDJH^K[ZEbJ
+portal ive	ydZ
+portal not	u:YHIKXMJZZ^JgY
+portal refus	u!X?]HEZ]
+portal reset	u!J/H0]HFMGZJg_
+portal says	p-^1^NJSJZIgF
+portal web	yT^
+possibl to	p@JBHCJHcK]dF
+pour l	yDZEJUGVZW[
+pour la	n3Z9YE[UIV_WGZJ
+pour les	n%I)Y*[3Y>I?JDIHGM]PXVZaG
+pour moi	y(X
+pour reinitialiser	q([3J?^HHVJZJa[
+pour tout	wHIUb
+pour une	y%]HY
+pour votr	ydY
+pouvez vous	w#Y9ZXJ
+powershell not	ygX
+preferr dc	y4]
+preferr domain	w4[HJ
+pregunta de	w?^
+prem account	y%I(JHIPZ_[
+prem ad	u!XNX
+prem configuration	yEZ
+prem disabl	s![
+prem domain	y4]HH
+prem not	y=Y
+prem object	t_[
+prem user	yHZTI_XdY
+premium licenc	y=Y
+present password	uHHKJZChb
+press finish	yBIZ_]FaJ
+press send	yHHXZZHa^
+prevent the	o,X@JH[KJN^ZIbYhJ
+prevent unauthoriz	qTZ
+previou one	t>GMYO[gZ
+previou password	l#^@JHDK_NIZIg[
+previou phon	w>_HD
+prima della	y3[CJ]_
+print operator	wHHP[
+pris en	w3[
+privat e	w3_>YDJHG
+privat email	q3[>]?IDZaH
+privat mode	y.Y
+privileg account	w*Z
+privileg ad	yPZ
+privileg role	t(I)]*]HGPJ
+privileg to	nHZ
+privileg user	y(J*[?JHHPZ
+probleem met	yBJEZZ[
+problem de	uBHEJZ^
+problem reset	y=XBJSY
+problem with	nBIE[Z[
+problem z	wBGZ^
+problema con	wEY
+problema de	qBIHJZ]c_
+procedura guidata	w,Ye[
+process request	yBJHGS_ZF
+product name	w-]
+prompt appear	y+_HF
+prompt every	y>IH^
+prompt for	j*ZD[LZ
+prompt not	uHY
+prompt to	s+ZDIHYLY
+properly set	uEY
+protect group	uP[
+protocol on	yHJY]
+provid for	yHIN]ZJ
+provision agent	k0bHF
+proxy address	yH^
+proxy block	yHY
+proxy servic	tHGca
+proxy sett	wH^]I
+prueba de	y=^BZHIZJ
+przy zmiani	yh^
+przychodzi na	y>]aJ
+pued cambiar	q@XH[ZI^[
+pued restablecer	q!]=YZHcY
+pueden cerrar	yB^ZI
+puedo restablecer	u([HJVJZ[
+puo cambiar	t@ZH]ZI^Y
+put a	w@[ZIcY
+put in	s3]>HDYHHIJK]ZJ
+put it	w8]HJJYU]ZI
+put the	t@IHHKYP[][h[
+pwdlastset nor	y%Y
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHaKHXJaH
+qu il	o+]BJDIHXMHOZ
+qualquer senha	yNY
+quand je	yHJZ[hY
+quarter of	yHGRYa[
+que a	qdZh]
+que c	w-X3H>JD]HJO[aJ
+que ce	wOYh[
+que e	y@[IZKX
+que el	o*X3YCXHJOW
+que es	y-ZI[
+que esperar	u9J@_HIX[ZJ
+que j	q-XIZK[MYh[
+que ja	w+XK[
+que je	k#J+Z9J>I?J@HBJCZDIHEIIVZX^ZI[[]JaJh^
+que l	m3J>I?[C[HITZUXaI
+que la	o%Y
+que le	o%Z?YHIZI^XaZdY
+que les	y+]3YHYKJZI
+que mi	yD[V[
+que mon	t!]CYD[ZG
+que nao	q3J=J>JCXDIHGIHKHOYVYXJZ__ZaIhZ
+que not	k3J9I>JCZDJHGIHKGO]V^ZY_YaJhY
+que o	u*XEY^[
+que reiniciamo	yB[
+que se	u+ZDJHY
+que soit	yNZ
+que soy	y9JD[HJV[ZK
+que tengo	yHI[Yh]
+que ya	u+XK]
+quel que	yNZ
+quella di	wKZMZ
+quello registrato	yDGHIO^
+quelqu minut	yM^
+query sam	yQ[
+questa password	u(XKX
+question for	u*_?G
+question not	y*X
+question secret	y*E?_HJ
+question vanish	y*^HH
+qui n	w;XHJZ[
+r d	uFbHJZI
+r2 domain	y5Y
+rais the	yC_DJH[KF
+ran out	w#J9I=_HERFSIXI]_cJ
+re added	y8Z
+re register	t+]CJDF
+reach me	uD[HGKIa[
+reach on	ygZ
+reach the	q/HJZM]b[
+read it	yZ_
+read only	y%]2J
+read that	uEZ
+reason that	y3ZJY
+reboot the	wHFf]
+recebo o	waX
+receiv a	q(JH^ZJaX
+receiv the	t>Ya[
+rechten om	y%Z(^ZJ
+recoi pas	yaY
+record is	w#H>[
+recovery key	wHY
+recovery method	y*XD]HH
+red cross	sHJI[S[ZGeYh[
+red sms	wBHHHI[Zc]CaHbIhJ
+redefinicao de	oH[U^WIZG
+redefinicao nao	wZXfZ
+redefinir a	n(X:[D]HI
+redefinir minha	wHYZZ
+redefinir senha	t(XbZ
+redirect to	y7_:IKIZH
+reecritur a	w8ZdZeZfJ
+reecritur du	u%ZZHd_
+reecritur est	yHZYXdJfX
+reecritur ne	w%JG]ZYdHf]
+reecritur non	y%[HIfY
+reessayez plus	yZZ
+referenc account	t#Z
+referenc to	wHZ
+refus although	y-]/JIEKGNJh]
+refus as	u-[?ZHHIFK[
+refus becaus	u-XK]hJ
+refus by	p%X-J/ZHJI[N[
+refus cooki	y.Z
+refus it	q/_JWKZMIZGgJ
+refus lors	y%aZGdJ
+refus sinc	u-]/J=^HJIJJJSI
+refus the	n/Z?]HEJZ_JdIe[
+refus to	yH]KH
+register again	w+]
+register any	y+ZHJ
+register befor	tCaDE
+register but	wCY
+register for	i+Y?JH^VJ
+register in	uCGDJHZJ[
+register is	y?^DJUIVI
+register my	w+GD^
+register the	y?]CZHE
+registrado para	y+JDXHZ
+registration is	yHZ
+registration not	y+]HF
+registration of	yHX
+registration page	t+ZDGH[
+registration prompt	t+YDYHI
+registration screen	y+]DHHG
+registrato e	yBZCZDI
+registrato per	w+JDXH[
+registrera sig	yBIDXH^
+registrerat mig	yDX
+registro de	y+JDEHa
+regl de	yGXKJN^
+reimposta password	sb^
+reimpostar la	oD[UYZX
+reimpostazion della	sEZNIU^
+reimpostazion non	wZXf]
+reinitialisation de	wfZ
+reinitialisation du	u!]3ZVXZG
+reinitialisation en	y)[HXUZZIfJ
+reinitialisation est	uPZUX
+reinitialisation n	yVXW[
+reinitialisation ne	yZYfY
+reinitialiser le	q%Z([3JHJZIa[bZ
+reinitialiser mon	uBIHXZ]
+reinitialiser son	y:ZD]ZH
+reject as	y-YIX
+reject becaus	t-JI_
+reject by	t/GN_
+reject it	o/^ZIhZ
+reject my	wH[ZK
+reject the	t/IHJJIM]N[hG
+reject with	w-YJXNJ
+relatorio de	y+FD]HZ
+remember my	pHZIJZ]
+remember password	t-IIJK]
+remember the	u@JZIh^
+remot call	kHYQ]
+remot desktop	yH_ZG
+remot sam	nHHQ_
+remotely and	y#IBZHJQZ
+remov an	y>H?IHa
+remov and	w8[>JHIV[Y]cF
+remov from	y?[HH_Y
+remov the	t%[9HHBJ]X]_Z
+replac it	w@^
+report that	uHHZa
+report the	ySY
+request for	yH^SGUHVIX[
+requestdeni when	y(EH^
+requir #	yCX
+requir authentication	yHH][
+requir chang	yL^^J
+requir for	u0]=EHXdY
+requir licence	n=]HHe[
+requir method	yC_DJHJ
+requir two	wCXHY
+requir user	y+Y
+requirement not	tI^NG
+requirement of	sHYNX
+requisito da	yN^
+requisito de	sHHI[NZ
+reserv character	qF[HY
+reset #	ygZ
+reset a	j%I([)I*I?]BJH_MGZF
+reset access	yPY
+reset again	y@^BYZE
+reset all	yG[
+reset an	w(_)D*FHZZE
+reset and	p(I3]?JBXHIV]]YaJbJ
+reset are	p!Z0[>[?H@]HIJYVJXJZH
+reset as	w5ZDXdY
+reset at	n@XBJHHZYb^
+reset attempt	tHJXZ^Z
+reset but	nBJHIJZLX]Z
+reset button	t!I(YBJHHZ_
+reset by	i(J)]*J?Z@_DJHFLZUYVZWHZE]Y
+reset cannot	uZJ_^
+reset code	y>W
+reset come	y4XfY
+reset configuration	yEY
+reset does	u3]7ZGJHFOJ
+reset done	t>JBZZZg]
+reset email	u3Z>G?JBIHaMGZHaHgZ
+reset ends	q!ZHHN[ZY
+reset error	t/IWY_]
+reset fail	Z![%H(D)H/E0[3J5[7H8Y:H;Y=H>J?H@HBFCJDHEZFZGGH@JYMJNWPZQXSFUGVGWIXI]J^]aJbFc^eXf^gIhJ
+reset flow	y)XZ]
+reset for	b!X#J(Y)[*X8X@JBJDXEFHXPGVEW[X]aYdH
+reset from	l-J/HHEJ]NZP^ZJ_GbZ
+reset get	yJX
+reset group	wHEVa
+reset has	s)J=]GXJJSIU[
+reset her	q:YZZ
+reset here	yWY
+reset his	sB[PYZH
+reset in	e%^(C)I/I1^7^@^BDHHMDPISZUHVHZA][_JdZgc
+reset is	a!H(F)^*I/I:J=F>E?I@JBFDJE[GJHZJ[KXPISJUZVXWGZJ]]fIgZ
+reset issu	yBGHJZ_
+reset it	i(I)J+X@^DJHCKZNJU[VFXIZ[]JaIh[
+reset link	h:YBJHXUHZ^aJb]
+reset mehr	y1Z=[HJ
+reset menu	ydZ
+reset mfa	yH_ZJ
+reset my	a(B*[>[@HHIV^Z^a[bG
+reset nicht	w?[UXZJfY
+reset not	[![#[%J(E)a*J/I0[1J3J4J7Y>I@FBBDGGJH@JJKHM^NIPISGTIUEWXXKYXZX[Z]I^J_JaZbHcJdHg^
+reset now	uDY^X
+reset of	q%H(^/J8Z:J>HGJPYZHd]
+reset on	n!I(Y=YHDZGb_
+reset only	uTX
+reset operation	y%YAXZJ_Y
+reset option	s*XHEU[b[
+reset other	w%I(c/J?HHISIVEZIaK
+reset page	W#I%J(D)Y*]._/]3J7_:Y>H?_@HBECJDGEJIYJIKYNHO]S[UCVFWHZ>[H^IdIfJgHhH
+reset password	V%a(^)I/J0X7I:H=I?J@GB[DIGHHIKILJMINHPISXUIWY[I]J^GaKbedIfGgGhI
+reset policy	f(J)G*_@JBINFUJVJWbZIgI
+reset portal	t.XS^
+reset refus	q!^7[ZHdZ
+reset right	w(Y0];X
+reset says	l!]HJZIaX
+reset servic	i(JBCHIUJZEc[e_f^
+reset sinc	u#Y+[6]B]DJHGZF
+reset site	w.[HJS[
+reset still	w>]Z]bI
+reset stopp	s0Y=]HER^]FfI
+reset that	w*XJY
+reset the	_)J*I@YBZJJPZWXZ[gJ
+reset their	h(G)Z*Z:Y@JBIH_UYZD^IfY
+reset themselv	w)]HIVZ
+reset then	y=JD]HKZG]XdZ
+reset this	q(^)KHIN]
+reset through	nN[gY
+reset to	w/YK]ZG
+reset today	u@IBXHIS^ZXaJ
+reset too	u/IS[XYZJfX
+reset unsuccessful	yBFUIVJZ_
+reset user	p(I*]1]?YZGgJ
+reset via	p/H5]MZZC^[g[
+reset want	u>^CYHGaJ
+reset was	t)YMZUIW[ZG]Y
+reset went	oBbDJZD]H^XbI
+reset window	wH]MJZGbYcE
+reset with	pHIL]
+reset work	g%Z)J@^H@JXSJUJVFZ[^_bJfX
+reset your	d(I)J7J:Z>Y@ICYE]HZVXZD^IaY
+resetowani hasel	yUY
+resetowania hasla	q(FDXU^V[WHZH
+resetten lukt	y=]ZX
+resetuj haslo	t%Z([ZFb]
+resolv this	wdY
+respect pas	uIZNX
+restablecer a	y(^HJVJ
+restablecer contrasena	oBJEYHGZIb_
+restablecer la	n(XBJD]HJKJX[ZHcY
+restablecer mi	wHXZ[
+restablecer su	y:ZBX
+restablecimiento de	qBJH[U^VGZIfY
+restablecimiento not	yBJZZfX
+restart of	yHIf]
+restart the	w+YB^HJfG
+restor the	s6Y_Y
+restrict client	pHFQ_
+restriction prevent	tN_
+result success	y@JB^
+return #	yS]
+return an	t&XHEc]
+return by	y&Y
+return from	y![#X
+return to	u>YHHK^b[
+richt ich	yH]
+riconosc la	y:ZZIh]
+rien n	yLY
+rien ne	yZ^
+riesco a	tZ_
+right away	w@bHJNJZE
+right but	wOZ
+right for	yE[WG
+right in	w%Z(Z)J/JHIP[SJ
+right miss	y%^
+right now	yHZcXhX
+right of	y%Y;]HE
+right on	s(ZH[P[dH
+right to	o%_BHHJ^^hH
+ring when	yaY
+riprova piu	y@[ZX
+rispetta i	t-XN]
+role are	y(H)^HX
+role cannot	u(X)]ZI
+role holder	t(H)aHF
+role is	w(ZIIZJ^I
+rotat the	t2XH^KG
+rpc server	t4bHIfJ
+ruckschreiben geht	w1XFXZJf[
+ruckschreiben nicht	q5X=[PZY]ZHdIeYfI
+rule and	wN]
+rule for	wG]NIcI
+rule not	uGZHGJ[N^
+rule on	yHHN]
+rule so	yGZ
+run out	yZY]Y
+run the	y%I0[HZ
+runn on	wHJR[fI
+s est	t#_B[HFZZ
+sager att	o#J-]3I9J>J@JD]HGIIK^O[VJXJZDdYhZ
+sagt das	u-[IIKZ_XdZ
+sagt die	t-J3JC]DII[KJO]W[XIZE
+sagt er	uE]IYXY
+said not	w/[J]ZIdH
+sakna i	w3[IIOIV]_Z
+saknar behorighet	y%[([
+sam call	wQZ
+sam remotely	yQ[
+same anchor	nA]
+same as	q@HBHHJIIKIO[Za[I
+same cloud	yAY
+same day	u@_NIZG
+same password	l/]@HHJKdZAdH
+same user	s@^A]HGZE_Jg]
+samego dnia	w@]
+samma dag	w@^
+sap is	y#EH^
+sas token	yHJR_
+satisfy the	t@ZH]NI
+say the	yHIKIh^
+says #	yXX
+says access	y(YHY
+says account	y#X
+says choos	w-[ZJ
+says contact	y!XEGVIZ^
+says disabl	u!ZHFU[ZJ
+says enabl	w.X
+says he	yKZ]Y
+says i	i:^@JC[DXHGIZZE
+says im	t(FDXV^ZJ
+says it	h!F-X6Y=G@IEJH^IHNJZI_[d]hZ
+says its	n-^1ZHGIHKYU[ZI
+says lock	n#YHITZ
+says my	e!X-]CZDIE[HZIFVXZC
+says not	b#J)Y+I3G:Y=[?J@HBJCXDGHAIYJZK[N_UJVHWJXGZ]_JaJdD
+says one	t*]
+says our	w)J:J=ZHHU]
+says password	nZIdX
+says reset	uZ^dX
+says someth	wb[
+says that	f-H@JB[EZKINJO_UIZC_X
+says the	^#^/I7X:I@EDKE^HIIaKGNHOXVIWYXZZ>_XbJdYhY
+says ther	uG[cXdJ
+says too	w-JIJK^OJX[ZJ
+says try	w-G@JIHKJX^
+says user	wH[]Y
+says weak	yHJI]
+says wrong	s/[ZYhH
+says your	t:IEJVXZJc^
+schermata di	t+Xb^
+schlagt fehl	s6Y8YZ]
+schon einmal	yKX
+schon mal	w9JK_
+schon wieder	y@^ZJ
+school account	y3IDZHIMY
+schrijft niet	yY[
+scop for	yG[
+scop of	oGY
+scop to	yGXHJVY
+screen does	tbW
+screen is	p+F>]H[bJ
+screen not	t+^HFbY
+screen notification	ybZ
+screen reset	sHJb^
+screen says	wHGI]ZJbX
+screen show	yHX
+script powershell	yg[
+se administra	yd_
+se cae	yZ[eY
+se connecter	uBYZ^
+se o	u3Y:[OXZJ
+se pued	n![4X6Y:JBHHYI[VJZEcXdJfZ
+seamless sso	yH[
+second chang	s@]
+second forest	u8_HHZG
+second monitor	yH]
+second reset	w@^ZK
+second step	yH^
+second time	t+[@ZB[HF
+second try	wZ[
+second verification	wCX
+secondo la	y-[IY
+secret key	yH^
+secur channel	yHIY]
+security baselin	n@JHJQ^YXbZ
+security info	d*J+]>Z?ZC]IJ
+security key	w?[
+security question	e#I(I*c?HDZH[XXZI
+security tab	q;_HI
+security team	w%[HHY[
+see a	uO[
+see an	w%Y
+see the	s#XI]LZZI
+see your	y!Y
+seem to	p-_HFKYaY
+seen too	y-_
+segun el	y]Xh[
+segun la	y-[HX
+segundo a	y-Z
+sei nicht	wI[V_ZD
+sein password	n7YB[HJVZZF^]
+seit dem	sBYHJfa
+seit einer	y>Ha]
+seit heut	wZ[fY
+selbst zurucksetzen	s)XU[V[ZG
+select for	yG^HH
+select group	wHIV]
+select on	yHIL[
+selectiv password	wG]HJ
+self reset	o(G)c?KHFVHZC^]
+self servic	W!J#I%I(F)Y*I-J/I0J3K7I:I>J?I@JBHDXGIH^KILHMINIPJTXU_VaWJYJZ^[I^YaYbIcFdGfBgJhJ
+selfservic voor	yU_VI
+sem #	y3_>IOG
+sem writ	y%J8]HGc[dJ
+send a	w>XZX
+send code	yHIXZaZ
+send me	q7[H^aD
+senha atual	w@Jh^
+senha da	y2X
+senha de	wHYK^UIZH
+senha do	q,ZH[K]ZGdX
+senha e	o@HBXHJK]NZZId^
+senha errada	yhZ
+senha esta	yUZ
+senha muito	y-Y
+senha nao	j%Z0[@JDJHYIJKHNZUKVJZY
+senha not	w6Xd[
+senha nova	t-JBIHJIYKENYZZ]^
+senha que	uHJJYN^ZJ
+senha velha	w#ZKZ
+sent me	w?[
+sent to	p+Y7Y>XDJHGZ]
+senza #	y3^>IOH
+senza scadenza	yL[
+server 2003	m(J5fBJHGPJSJVJZIcJfH
+server 2008	s5[
+server and	s4XHCc[f[
+server cannot	pHIYYZJ_[
+server connect	tHGRXc]
+server di	yRX
+server has	u4Z6[RGfI
+server in	w4^HEfY
+server is	j4XHGR[cIdHf_
+server lost	y4]HHRJ
+server mit	yfZ
+server not	l6^<ZHCQ[YYcIfH
+server of	y7acF
+server operator	sHJP]
+server policy	n5[
+server the	yHXfX
+server time	uHXR]
+server to	wHXcX
+server was	s4JHZMFcZfZ
+server with	w6[HX
+serveur connect	nHHRZYXc^
+servic account	h%_,[0aBIIJMZPJVHZI^I_JcJeGfG
+servic adsync	wf]
+servic bus	eHDY^cd
+servic cannot	yHIZJ__dGeGfI
+servic chang	y@YB[HJVI^X
+servic de	u2XHIf]
+servic desk	o(_)J*]3J>[?FBJL[ZI
+servic est	y)[HIUZfZ
+servic fail	w0[HGcK
+servic for	wUJdZ
+servic is	mBXIYS[cJfZ
+servic microsoft	ySJf[
+servic not	lR[cJf]
+servic on	yHY
+servic password	e(J)G=Z@JBBDXHZSYUHVZZ^^Ha[fI
+servic principal	w(ZH^
+servic reset	b(I)Y=FB[DJH^PJTXV]Z]cJdJfE
+servic stopp	tHJf[
+servicebu window	kHGca
+servicio de	w2ZcZdGfX
+servidor connect	mHGR[c^
+servidor de	u4XRZ
+serwerz connect	yR]
+set a	h!X(G7[<Y>X@ZHDKHW[ZX[J^H
+set adsyncpasswordwritebackpermission	n%aHGdJ
+set azureaduserpassword	yg[
+set but	y%XbX
+set by	yJY
+set in	w/X
+set it	s@[HFK_ZD^XdY
+set msoluserpassword	l%Jgb
+set my	y@[
+set on	p@ZHHLXQZ
+set password	q%Z(b<^@IBGHBJ[KGLIZG^HdJhJ
+set so	wZJ^[
+set the	k%Y([@IBJH^KZZDfZ
+set to	h%J.YBGHZLYZJ^]
+set up	^!J#K%Y*J+a-I3I9H>H?[BXEXH_IJKIMJNIUJV_XJZE]J^J_JaHfJ
+sett for	tCJH^QX]IcH
+sett network	yQX
+sett of	t<aHGZI
+setzen des	y&Z
+several time	w#^HJTG
+shar mailbox	o>HHY^[
+sharepoint says	yH[
+sharepoint site	wHX
+she can	tB_HGLZZG
+she cannot	wZ[
+she enter	yKYOXhY
+she had	y#ZKZXI
+she has	wCFD^VX
+she is	y9H>[B]HFIJZH
+she pick	y@YB[IYNIZH
+she was	u>J@XBXHHV[_Y
+should be	t!F<FHb
+should i	p8JKXZ]d]
+show #	yOZ
+show a	o+[HEIYNZS[ZZ
+show an	n/_0HCZHHS[V[^IaJ
+show as	t+J0YH[dI
+show in	y;W
+show not	sHIMYb[
+show on	yHX
+show someth	wbX
+show the	jL[OYR[ZIbXdJ
+show up	mHE[Z]Ja]bY
+shut down	t!^#J>ZHHZJfZ
+si e	q+Z@XBXDFZ[fZ
+si la	y@[
+si puo	u@XH]I[ZI
+sich das	y:ZKY
+sich nicht	o)XZX
+sicher dass	yCZVY
+sidan sager	yD]OZZZ
+sie ein	w-]@IBJHGI]KZZGhJ
+sie es	u9J@XXZZ[
+sie haben	s+Y@ZHJX]ZIh[
+sie na	y3J>[
+sie nicht	y*Y3X?Y
+sie nie	o(J+[6[=J>J?J@JBJH]M[SXVJZYaJfJhY
+sie sich	yO[ZY
+sie sicher	yCZVY
+sie sind	yV_
+sie z	q)J3J4ZDKHIO]PIZ_
+sie ze	w3XCZOY
+sign and	h<_HI
+sign in	S!J#I%J(I)I*J+],^-F3H4J6J7b8J:H<H=I>C?E@DAJBYCIDEFYGHHbIFJJKFL]MZNFPISITbUIVIWJXHZY[]]H^FaCbXcIdIeJfIgH
+sign on	w7^HJZI
+sign up	sD]HYVG
+sim card	u>]
+sim is	y#F>YH]
+sin marcar	w;Yd[
+sin permiso	y^Y
+sinc he	y![
+sinc i	i#X(H)b*G-J>ZDZHBIXVJXZZF[YhJ
+sinc last	w-[CZHHIIKITJUY_]
+sinc monday	wCXHEZ]cZ
+sinc the	a!J%G)I0J1H6[8Z:I>JB^GEHaMENGPZRJSJUXVXYYZJ]J_FcXdFhY
+sinc then	k1XBJFZHHQXR[YYZEc^fJ
+sinc this	s9IKIM]Z_
+sinc we	t1IGXHHfZ
+sinc yesterday	yB]ZIaX
+sincronizacao de	sGZHZM[
+sincronizacion de	sGZHXM]
+sincronizzazion dell	yGZMY
+sincronizzazion hash	wH]MZ
+sind falsch	y,]cY
+sind nicht	w%[VZ
+singl sign	y7[
+sitt losenord	yBZ
+six digit	wHHIIa_
+skipp the	yD^HH
+skriver inte	y0[>JHJY]
+slash in	tFaHE
+smart card	tZIb^
+smart lockout	f#JTa
+sms code	t>JCYH_ZIaF
+sms for	yaY
+sms goes	w3Y>YHJaJ
+sms me	o*Y3H>Y?^HFZF]K_Ga_
+sms messag	i3Y>J?^BJC[H[ZG]X
+sms met	yaY
+sms mit	w>ZHFa[
+sms ne	y3]
+sms not	n>H?Xa]
+sms option	y?XH[
+sms was	w?]BHCJZY]Z
+sms when	yNYZFa]
+sms with	yH_ZGaJ
+sms が	t3Y>]?JHIZJa^
+so ad	w/X@XJ[
+so i	j-Z/Y?J@]HYIHKINJVJZE][aId]
+so it	n-J3G@IA[DZHIIbMJOFZI
+so much	yBXHY
+so nobody	uZI^[
+so not	l+Y=^DXHHI^TXZJaIdG
+so reset	w7X
+so tenho	wCaDJ
+so that	o%[+]3I>[HCVXZE^a
+so the	h3Z4X;Y<YA_HDZH^XhY
+so user	y+YMX
+so writeback	tGZ
+soddisfa i	wIXN[
+soit le	yNZ
+soll ich	wX[ZJ
+solo il	yC[
+solo se	y@[
+solo tengo	tC^
+solo una	w@^
+some of	yZ[
+some time	wHKKZZJf]
+some user	t+JE_HIKZVYZI
+someth about	w!ZZI
+someth else	y?Z@ZZK
+someth harder	u-Y
+someth i	w-JCIIHK_
+someth went	kHJZ^b]
+someth with	yKIZ]
+son compt	y!Z
+son mot	o(J:YB]D[HH^X
+sono mai	wDXWY
+sont pas	u%Z3ZGXI[ZH
+soon as	y(Z)Y*XHJVH
+sorry you	uWY
+sourc anchor	yAH_[
+spac and	y3XI[
+spater noch	y@YZ]
+speak of	yNZ
+special character	lF^H]IH
+specop password	yJZ
+spelnia wymagan	uIZN[
+spelnia zasad	wN^
+sspr and	uT][H
+sspr at	y@]ZEbX
+sspr con	yZZ
+sspr da	y!Y
+sspr fail	p![A]HFJZKXNJZD
+sspr for	m!I(I)^@JH]PIVEWJZJ
+sspr fur	y)]H[VF
+sspr group	uHHV[
+sspr in	yH]VGZZ
+sspr is	mBJHJUXZ^
+sspr ist	yVY
+sspr must	ybX
+sspr nao	w+X3YHJPXbZ
+sspr nie	t!H+Z3[HGbZ
+sspr non	u+X3YHIWYbY
+sspr none	yHHU^
+sspr not	k3X@JBIPXUEV]Z[bZ
+sspr on	y)ZPJVX
+sspr reset	yJX
+sspr says	tHJNXUJX]
+sspr without	y7YBKH^dF
+sspr work	q4Y5^BICJHIV]ZG
+sspr が	t)Y3[HIUZWIZJbY
+sspr の	u+[?JBXDIS]UJXZbJ
+staat er	yKJQ]ZF[^
+staat in	y9JK]
+staat nog	y!]>Y
+staat uit	q!]3I;]HHRJU[^I_IdYfZ
+staff but	y([)IHGP]
+staff not	y)]DZUF
+stammer inte	u6]>JDIHJO[R]fH
+standard account	y(J)_HI
+standig nach	yHZ
+star haslo	w#]HIMXhZ
+starego hasla	yKXMZ
+start niet	y+ZDJHGbZdJfY
+start on	tBJH[f[
+start the	y]Z
+startar inte	w+[HZMHbZfY
+startet nicht	wH^ZIf[
+stay grey	yI^
+stay silent	yHJa]
+steht auf	p-XPX[WfY
+steht da	y-ZI]
+stellen sie	yCZVY
+step #	uC[HYZ]
+step and	yH]
+stesso giorno	y@^
+still cannot	l([?IHFMYT^ZG[_bJhJ
+still has	s#YHHL[
+still in	s!I/G1YH]TH_^
+still lock	tTY
+still not	n3H>FDKH[MHO^a[
+still off	u!bHF_J
+still old	w/IHEM]g]
+still on	w1]LWRIYIfJ
+still run	y5Y
+still show	yHYdI
+still take	yMY
+still the	o!J/Z@JAIHEIHKEMXOIZa_ZgJhG
+still wait	y9_>JHHMGXGaZ
+still want	tHJM[
+still work	tLYM[ZH
+stimmt nicht	p,ZOX
+stod inte	w3]gZ
+stop at	u;ZHHZ]hY
+stop the	sH[]IbZfI
+stop work	y1YHFM[
+stopp after	yBJHH]^
+stopp work	pBIZ]f]
+stor in	y7YHX
+stor without	w3^>IHH
+storung bei	ySY
+strategi de	pBJH_NYUIW^ZJ
+strategi onprem	yIJN]
+stuck at	wHYZ^
+stuck with	y@^ZH
+stunden warten	yXY
+su contrasena	s:YB[HJM[UJZE^Y
+su cuenta	o3[DHIJV^ZI
+su organizacion	uUZZJcZ
+sua conta	s3YVZXY
+sua organizacao	tE[U[WI
+sua senha	w@[HJM[ZI^Y
+success with	y/]HI
+such as	tMY
+suis jamai	yDY
+sul pc	yMY
+support admin	t(H1aHHZIgJ
+support for	wZW
+support with	y(X
+sur ce	y(XW[
+sur l	j%Z;XHD[ZaZb^
+sur le	i>JHEJ[LZM[TZYXZIaIb]fX
+sur les	y5X
+sur mon	t9]M^ZI
+swap it	y@_HIZH
+switch from	y-X>]
+switch off	f![?YCJHEL]PXU[VIZJbYdXf[
+switch on	n)IH[UIV_ZJd[eZ
+switch the	wU]
+sync account	e!I%b0J2_@IBIGFH@PaQ[VI^J_J
+sync agent	lH[
+sync and	u0Y8ZGJH[RHdHfJ
+sync box	u4[HERZcY
+sync cannot	y4XGYHYcF
+sync client	s1bHF
+sync error	yH[
+sync host	uHER^Y]fG
+sync is	p8XGYM]
+sync machin	t4]HBR]c^fJ
+sync not	t1J8^GZHYMJVIdIfJ
+sync rule	oGaHG
+sync scop	yG^HG
+sync server	[-J/[0G1I3J4^5J6Y9JBJGGH@KJMHN]PIR]Y]_IcbdX
+sync servic	i%[B[RK]IcJf]
+sync to	sGYH]MXZI_H
+sync tool	w1aGXHDRJfI
+sync user	s7J=XGGZHdafY
+sync vm	u6XHEfa
+sync writeback	y0YHY
+synchronisation de	yM]
+synchronizacja skrotow	yGJHXM^
+synchronization engin	yGJ_[
+synchronization is	w8]
+system does	yHXIJKIZ[
+system not	wBIDIH^KH
+system says	y:]HFI[ZI
+t il	yH_
+tab of	w;[HHZ[
+tag andern	y@X
+take a	p<]BJHHM^ZI
+take it	o@JHHIJMZZIg[h[
+take my	u?X@IH_IIKEMJ
+take the	pH[K[ZJ
+talk to	s4[8I9_HEYY
+target found	yG__IdH
+te kort	yI]
+te makkelijk	t-]
+te raden	s-[
+te resetten	y%Z(^ZJ
+te stellen	w(^@JBZ
+te vaak	t#Y-]XZ
+te veel	s#^HJX^
+te wijzigen	wL]^Y
+team cannot	yHX
+team channel	yHY
+team keep	yMY
+team meet	wH[
+team not	uHZMYVZ
+team phon	yHY
+tego samego	u@]bY
+teken in	yF]I]
+tela de	u+Xb]
+telefon nem	y3HD]
+telefonnummer im	u3]OI
+telefonnummer stimmt	yOX
+telefono e	y>Y
+telefono ni	y3ID]
+telefonu w	y3[
+telefoon kwijt	w>Y
+tell me	d![([-[.]3I9F:]>G?IBHCIDHEJIZKXNXOJV[XJZIbX
+tell the	uD[HGIGKIN[TZ
+tem que	y:]@[
+tem um	yC[
+temp one	yKILYh]
+temp password	l#J@[BIHHIILbMHZH
+temporairement verrouill	uT[
+temporarily lock	kHJT]
+temporary connectivity	tZJc[
+temporary one	w@JHIL]h[
+temporary password	n@YBJH]KJL]ZH
+ten minut	m/G@YHFM_
+ten sam	yA[OZ
+ten year	y>Y
+tenant and	u:YWZ
+tenant has	yHIS]
+tenant is	w:[=]HI
+tengo que	yX[[Y
+tent mais	y@[Z[
+tentativa aguard	yXX
+tentativi attender	yXX
+teraz nie	y=ZHJK]ZI
+terug naar	yK^ZEb^
+terugschrijven in	yH[eX
+terugschrijven niet	yPXdHfYgZ
+test and	yU]
+test user	t;YBY
+than #	p2Y@EH]RZ
+than once	uA[
+than one	nA_HJ_F
+thank a	w9[HK
+thank bye	y9Z
+thank for	t9_BXHIZF
+thank you	l+X9]@JB[HH
+that a	w-YHHa[
+that are	y!]HJZI
+that be	u5XIYK[LXZJ
+that check	wJ]
+that cloud	yAXHY_Y
+that enabl	yQX
+that i	m*Y@ZDXHEIJKZNZOJPIVXZZ
+that is	oH[K]^XhD
+that it	s>[BXXZZJ
+that its	wDXHJVY
+that ive	w?JDYH]
+that make	u-Y
+that my	q>YE[KHV]WHZIhZ
+that not	i-G4Z9J>F?J@JC_DIIHO^VHWXZEhX
+that number	y3J>^HIOJ
+that object	y;]HG^X
+that one	s-]9I@JHJIJK_
+that ou	w%YG^HGJJ
+that our	y1XJX
+that page	w-I?ZHFIZ[^
+that password	k(J)]@JHZL[ZI^J
+that phon	w>Y
+that reset	s!J%[)JBHHEJXU^VFZ_
+that set	y+IGEHa
+that she	yBZZY
+that the	a4J@[GJHDIHKJNXUIWZZa^[cJ
+that they	p3K>]GXHF
+that user	q(]@ZBJG[HFJYPZZG^H_JdI
+that was	q4[9Z>]BJDIKEO[_X
+that why	u!ZIYZH
+that you	yHXaZfI
+that your	y>IBFHadX
+the #	q3XHHKYg_
+the access	y-IH^
+the account	Z!Y%X)J,]2G3H:J@IAIB^CJD[H?IJLYP[T[UKVFZC[H^b_E
+the acl	wP]
+the ad	h#Y%]2^8[BIHBNZPJTXZI_[
+the address	u3[HY
+the adfs	y7Z
+the admin	b*I,_:Z?J@YH?MINYPJSXV^ZEgZ
+the adsync	yHHf]
+the agent	s0aZJfH
+the alternat	wHX
+the app	d%K(_+G-J3I:J>]?a@IBHCaDGHHIHKGNJOJVJZE^IbIgJhJ
+the application	y([HAN[ZHf_
+the articl	tH[
+the audit	l/ZBHEZH]KFNJV[YXZY
+the authentication	wHZ
+the authenticator	e(I*[>[?ZHGaZ
+the authorization	y)[UI
+the backup	uH_fI
+the bann	p-JH^
+the baselin	yH]QEYZ
+the box	qBEHHKYZI^_dHe^
+the branch	w4FGXHYcZ
+the browser	k.XB[H]MJcGhZ
+the button	y(]HEZ[
+the call	w3[>J?[HDa]
+the captcha	p@JBJH[IH]a
+the chang	c%J(J-I/I@GBFHAJZK[M]Z[h_
+the checkbox	wdJe[
+the choic	w?Y[[
+the clock	tHHR^ZJb]
+the cloud	W#D%J(J/a0H3J6Z7X>J@HAGGJH]IHJIKDM]NGPHRISJTcYIZE[H]J^G_]bJcHfFg^hI
+the code	^-K/J>c?HBGDJH?IHKINJOHZZ]caahJ
+the company	h7Z:I>[@IBHHFIIKJN_VHW[ZDd[
+the complexity	wHXIXKXNH
+the computer	s@YMX
+the connect	c4^6YHEQXR^Y[fH
+the connector	c%F(J2a4Y8I<_HHIIQ^ZJ^J_X
+the corporat	wN[
+the country	q3_>JHJaG
+the ctrl	yHY
+the current	j9K@YHXK^NHh]
+the custom	uH]
+the customer	t(X/X@[BXHF
+the day	y@^NI
+the dc	b(J/X0Z1J4]5^<]=KBGH@IJJeKEMINIQYVJZG]JbJcDdJfIgX
+the delegat	w;ZKIP]
+the desk	s>H@YHILZN]ZX^Y
+the devic	uHaKHNI
+the digit	yHGO[a]
+the directory	l3_HINXU[VF
+the dock	yHZ
+the documentation	yHX[X
+the domain	]#^%E(J-J/Y8XAJBXGJIHJ[KHMINcP[THVJZG^J_IcJg[hJ
+the door	tH[ZIb[
+the email	m>X?JBICZDGHGOXZ]a]bG
+the end	h,Z3I9J>G@FB_CJDJIXKYNJOXXJZY]H^YaHeYhI
+the entra	f#J/[NHT]YXdXgY
+the error	qBIHHIEN]S]Z]]J
+the event	qBYGZHGN_dHhI
+the exist	u8ZhY
+the fail	q;^HEZ^
+the featur	sHEU[VYe^
+the filenam	y2[HJ
+the filter	tHGJbNJZJ
+the financ	uH[
+the firewall	oH]ZJc[gJ
+the first	l8Y>I@ZC]HJIJZ[bIhZ
+the flag	y^]
+the follow	p@ZHHIZdY
+the forest	w8_EJHI
+the forgot	o7I:I?ZDIUJWZZ_^Z
+the form	qHFIYZYh^
+the four	y*XNZ
+the free	w=aCIHIdF
+the full	y4[HIIY
+the global	w-X
+the group	i>J@YBIHDPZVeZHdI
+the guest	uR[
+the guid	yH]
+the help	w9Z@ZHZZE
+the helpdesk	o*[9JDZHFZ^
+the home	s3J:bHH_H
+the hr	w0EHbZJ
+the internet	w-]HDZHb[cY
+the intranet	qH]N^
+the issu	wQX
+the keyboard	w#[HJ
+the kiosk	yG]HCZJ^^
+the lab	s8I?EHc
+the laptop	nBIZX]Xb[
+the last	b#I-I>JBHGJH[IEKaMIO[TIZZ][aXfJ
+the ldap	w5X
+the leaver	w!b@JHFZG
+the length	u2ZHH
+the letter	uHIIJZXh]
+the licenc	t=_cF
+the link	kGZHJZZb_
+the list	k-E1K4J>J?bHFIJK]Q[VX_JcJ
+the lock	g!J#Z@JHCKHTYZF[_ba
+the lockout	uTZ
+the log	h&^6XHH]^
+the login	l#^-J7YHHI[XJZGb]
+the logon	sHGb_
+the m365	wHJMYTZ
+the machin	yHCc]f^
+the mailbox	w>]HH
+the management	y%XHHe]
+the maximum	yHZ
+the meet	sH^
+the messag	k3I>JE[HDWXZXa_
+the method	w?^DJUIVI]X
+the mfa	yH[aI
+the microsoft	h#I7[HGT^aZg[
+the middl	sHI]_
+the migration	wHXKZZI
+the minimum	l-J1]5]HXIJ
+the morn	u#Z@Y
+the msol	l%H2[;]QZ
+the name	n-ZF]IXKJ
+the necessary	yD[
+the new	V!I#H(E)K*J+J,K-J/^2J3J4I5J6a7I8X9I:I=I>F?J@DB]CHDHH=IGJGK^LEMeN[OJPJTIUIV_WJZI[F]]^H_HaIdHeJfGh@
+the next	n@bBJKIP[ZJhI
+the note	w@ZH^NIZJ
+the number	_(J+b-J3b9J>_?I@FBGCZDDIBNJOJPJX[ZE]IhI
+the object	l![G]HG^[_JhJ
+the offic	f)X/Y9]>IIJM^NJTIaJd]
+the old	X!H#]%J(I*J+I,J-H/Y1H3G4I5J6J7J9H:J;J=J>H?H@DA_BFCIDIFJGIHFJJKILIM^NGOHPIRJTHUJVJXJY_Z@[I_ZaIbHcIdJfIgZhh
+the on	d4]E]HYNGPJTXZI_[dJfY
+the one	e+J-J/^3F?I@GBJCGDFHCIHKcMJNIObZB]JaJh^
+the ones	wKZO[
+the only	s4Z>W?]CIHI
+the onprem	n!^([/XAJB^NHPIdH
+the operation	l%X8YHX
+the option	n?DHaLYZJ^[dZ
+the optional	yHHd^
+the organisation	h:IHYIFN^U[W]
+the organizational	wF[
+the other	l)[?]CEG[HCf]
+the ou	e;]BJFcHYVIZF_G
+the p1	yH^
+the page	[!J#J(J)Z*I.^/I3J7G9J:J=I>Z?]@GBHEZHEJJMKNEOFSIUbVYWYXH[Z]]^K_JaHcJdZhG
+the passcod	yHGa]
+the password	N!G#F([)H*Y+I,J-[/^0H3I4I5J6Y7^8I=F>H?EAJBJC]EIFJH8IbJYKGN_PGRJTXUDVFWHXIYJZY]E^YbYdXeYfXgJ
+the past	yK]
+the pc	l#[/^HEJZTJXJZFb]hZ
+the pdf	yH]
+the peopl	wFXG^HI^Z
+the permission	t%[(ZHBP]
+the phon	a!J#I(J+J-J/J9J>^BaCIDDHBIJKHNJO^U]ZBa_bIgJhX
+the phone	s*J/J3]CIHIg^
+the pictur	yHJb^
+the pilot	yHGV_
+the pin	s>JHZbZ
+the plant	yaY
+the policy	h-J@[BYCYIIN]WIZJ
+the portal	b%J)J0[1^7J:H>J?X@ZD^HDIYJZMYN]SHTJUZVJ]I^IaIbFgChH
+the power	yH^
+the preferr	w4[HJ
+the present	wZHh^
+the previou	m#^@IHDK[MYZIg^
+the printer	wH]
+the privat	w3_>YDJHF
+the product	y-YHGIKJ_
+the projector	yH[
+the provision	y0Z
+the proxy	qHYZHbYc^
+the reason	q3Y@XHHIGJXLXNa
+the record	y#GH]
+the recovery	u>^HG
+the referenc	s#Y
+the register	y>^DJHDOX
+the registration	i+]D^
+the report	y)]HIZJ]Y
+the requir	pHH]Ye[
+the requirement	tB[NX
+the reset	N!_#E%X(D*X+H-I.^/I0I1H2J3F5G6I7Z8F:G;I>^?Y@CB^CHDCEGFIGEHBIHKDLHNZOZPFRHSZTGUHVIWCXYYJZ_[E]a^Y_Fb_cHdGeIfDgDhF
+the rest	p)XBIPZVYZ]bX
+the right	j%b@EBHKHP]VGZJ^]hX
+the robot	y3]HJaY
+the rule	n/Z@YGXHGIXN[
+the same	]!I#J%J(I*J-F/]0G3J7J8J9I=I>J@ZA_BEGJHIIEKbMIP[RHZ[[H]I_IaIcJdGfJg]hI
+the scanner	uH]
+the school	wK[gZ
+the screen	s+FI]LZZ]
+the screenshot	wHbZF
+the second	n@]B[HD]^
+the security	i%Z(];]@J
+the self	t)[aZ
+the server	d4J<XGJMFR^Y[ZH]J_]cHf]
+the servic	e%Y([,[3[>Z@FB]DZIIUIVJZJ^JeG
+the set	y+]HHJ]
+the sett	oH^NYQXU[
+the setup	wD]HY
+the shar	u#ZZF^]
+the shop	y-X>[HHbZ
+the sign	k#I7YD[H]T[ZIaGbX
+the sim	w#EBHHbTE[F
+the site	n-a9IHDI[XZZIcXfJhZ
+the sms	e3Y?GBHC]H^ZE]Ya]
+the sourc	yAZ
+the special	yHFI_ZJ
+the sspr	oHJV[
+the stor	y-G>JH]O]
+the sync	W!H#I%b(J)I*J+J-H/Z0D1c2X3H4]6Y8I9H;J=I>I?J@GAICJDIFJGYH?IHJIKILJMFN[OJP^QXR^SJTJUJVHXJY^ZH]G^H_FaJbJcadEfXhJ
+the system	h+]-J3]@[B[D[HDIENIOFZ^hJ
+the tabl	w(IHa
+the temp	q@ZKHL[h]
+the temporary	wHZZJhZ
+the tenant	l)[*W-]=FUFWZ
+the threshold	yHY
+the ticket	w!FHbZD
+the time	n>I@JBIC]DJHaKHMJRaZG
+the top	yh[
+the train	yBJHIZJ]^
+the tutorial	w@HH_
+the two	uH^
+the unlock	o#JBJT^ZF[_
+the updat	y5Z
+the upgrad	u1DHXZJdZf^
+the user	S!B#Z%E(^)F*H,J-G/I1J3[4H5J6I7G8F9J:[;]>H?C@[AZB_CJDZFJH<KJL[MEPXRJSITGUIVHWJYJ[I^^_fbEcHdDeFfFgJhZ
+the valu	uHIN^ZJ
+the vault	wHaKF
+the verification	l#J+XCJHHXX]Ya[
+the very	yK^ZI
+the vm	y6[RX
+the vpn	s4]HY
+the wait	y9FHDXb
+the web	mH[IFJYN[TYZGbZ
+the websit	yHGI[Z[
+the weekend	p#X1FZ^f_
+the whol	p3J@YO[UXVZZG
+the wifi	uHY
+the window	e?[BJHJZ[]]bF
+the wizard	e,aB]GZHDZGdYe^
+the word	w-^HH
+the writeback	n6YGZHFJW_XdHe[
+the wrong	h@ZHJR^ZDg^
+the year	y-II]
+their account	tLZ[Y
+their home	u:Y
+their identity	yXY
+their mfa	yH[
+their own	n(H)Z-J:X@YHGUZV[ZI
+their password	b(X*Z/J7J:Z?I@ZBDDYIJKGMITJUIVY[^d[fYhH
+them to	qCXWY
+then i	y@[
+then it	sC]HGZ[aI
+then not	wHJR]ZGc]
+then reset	y1YF[QYZI
+then says	sHJKHZJh^
+then the	o/X@JHGLYP[cX
+ther a	e(G-Z/J3J7I9Y>J?HA]BFCJGJH[IHKJNJSJUJX[ZZ[J^Y_JbYcJdKhI
+ther an	q9FSaZK
+ther any	t>I?[BJHDNYT[Z]bI
+ther are	pA^G[HIdJ
+ther is	h([+Z3Y>HBICXD]FWHCWXZZ_Z
+ther not	i*J?ZHFWYZIaZbZ
+ther was	s>GD^HDZ^]J
+thes account	wHJLZ^Z
+they are	u/ZOY
+they can	t>]HI[X
+they cannot	pG[HIVXZIgZ
+they have	w3]:EHY
+they not	u?[HHaZ
+they phon	y!ZGY
+they say	t3J?J@YHII]OXU]
+think of	wIZKJ[Z
+third party	h-H.Y7_@JIIJ[KIZEbY
+this account	q(Z)J;XDXHJ^[
+this articl	yH[
+this email	yH]ZG
+this featur	n=ZUXVZ
+this happen	y9ID[HEZ]
+this is	n:[@GD[HIKJZXcY
+this management	u8^
+this morn	h9I@cHGKFM[Z^hJ
+this not	y:Z
+this on	y-JHJV^
+this one	u9]@JHGP[ZJ
+this ou	w%^(D;ZGY
+this out	y9]ZJ
+this page	y?HH_
+this password	i-Y@]HEIJKXNX
+this scenario	y)XHYJH
+this servic	yV[
+this situation	y?JHXdX
+this tenant	uVJWZ
+this time	l+Y@FB_HGKZWXZDcX
+this user	d#Y%G(_)H+X3[=]?H@IA]BJCIDYH@LZPZUHV]ZC
+this week	u9E@ZDJH^N]VJfI
+thos user	y7Z
+though i	w+]HEMX
+though the	yHZbX
+thre days	y@Z
+thre of	sIZaZ
+thre password	yHGIJKbZF
+thre time	p@JBIHGKDXHZbaY
+threshold is	yHY
+through at	yBX
+through authentication	uHZ
+through graph	y([HI
+through our	y:Y
+through the	h(J+[>J?JBYD[HFKIN^VJZX_JaJgZ
+throw an	yHJ^Xe[
+tick in	pBJG_HJZI^]
+tick requir	yL]
+tick the	uHIZJe^
+tien la	u#[7ZHIKJ
+tien permiso	y%Y
+tier #	y!G(Y2J3I@KCIHGPaZI
+tijdelijk wachtwoord	y@[L]TIZI
+till det	t9G>XB]gY
+till tomorrow	u@[XX
+tillbaka till	y-G>HHJK]ZIb_
+tillbakaskrivn av	q%]6]HIZId]fI
+tillfalligt last	yT[
+time and	q#^@JHGR_ZH
+time becaus	tWX
+time befor	w-XMX
+time drift	wRZ
+time i	uBZKY
+time in	s#Z@HHITGXa
+time it	w@XB[OX
+time not	w+Z
+time now	y#IBIDZHJKJXXZ[
+time on	oH]RX
+time out	w/IHIR^c]
+time to	yHFM_
+time with	wHJT[
+timed out	uHJ]^c]
+tipo guest	y9J:bHH
+tls #	Z!I(J-I1E2J3G4I6J8J9J=I>I?J@HBHCIDKH[IHKHMJNJOJPJRGSJUJVIXIYjZH_JaIcEdHfGgJ
+tls inspection	ycY
+tls version	yHIY]
+to #	hI[K_ZHaW
+to a	a!J(J)J+J-I/W1J2X3J4Y7W9]?HBHCJDJG]H[IGKZMIOIXJZD][^J_[aJfJhJ
+to access	t#X%HH^
+to acquir	yHEQaZH
+to ad	l!I%X(J-J/X0Y4[:J=IGJHBKJPIRJTJZG_]bGd_fHg^
+to add	y(J)I*F+I8H>JCIDJH^V^
+to admin	s%H*^HGP[QYdG
+to allow	t.Y
+to an	q>EHYK[M[fK
+to another	o!Z(Y:H=X>J@JFKHaVJZJ
+to approv	ya]
+to ask	u(J*J@JDJHHV[Z^
+to be	a!Z%F(F)J-X/I3_4J5]8K9H=J>I?H@YBHC_DEEIHAIbMINJOJPYV]ZD[[]I_JcJd[gJ
+to block	w.XHHaY
+to catch	yHFM_
+to chang	](_.]>H@FBHDJH=IHKHL_MHVGZb[J]J^_
+to choos	m#J-H@ZC[L_ZJ]J
+to cloud	uH]
+to come	u+YHJX]
+to complet	nO]dYeJ
+to configur	q%J=JH]TJWXe[
+to confirm	w+ZHY
+to connect	w4J8[HHMY
+to contact	sCID[HEVYZ]dY
+to creat	yHX
+to date	y+EHa
+to defin	uHIW_ZI
+to do	p(J9E:J=[BaHAIJKGZa]JhJ
+to email	q*Z>^?HDIYJaJ
+to enabl	i)],ZHGUYVYWIZH[]dIeX
+to enter	w+]>IDHHEK[O[ZJhX
+to entra	uHGT[YZ[Hc[
+to exist	y-[
+to expir	yHHKYZ[
+to factory	y>XH[ZK
+to fix	y8Y@YE[HJ
+to get	m,[-H?Y@^BXHJIJKIZXeGhI
+to give	w(]@IHGIJXJZ]gX
+to go	t+[.^:]>HEJHEUJZF][
+to guess	i-^HI
+to haslo	t-WKYZY
+to have	p9JH_ZFaX
+to his	t+]/Z@JHFZ[g[
+to install	y0_HH
+to it	u>[FZHFIJKXXJZ]
+to just	wHIK]
+to keep	n@^HFIJK_ZE[X^ZhE
+to know	uH]LHZX
+to let	w=YB[HHZIaZ
+to live	y@aHGIJNI
+to load	wbY
+to log	n!J#I:JHbZ[aF
+to login	s#XH_aG
+to make	h+[DXHGKJLYQ_
+to me	s9^HFV[ZGaZ
+to microsoft	y>Jc[
+to move	wH^
+to my	d!J*J3J:^>b?Y@[BJCIDGEJHZIJMXUHVIZH]JaE
+to none	n!J9J>G@JBHH]UaaJ
+to not	tLZ
+to offic	yHYaJ
+to one	w:]HH
+to open	yHY
+to our	m%X4[7_:aGIHCcI
+to perform	s%](G<XHI
+to pick	w@YHHLZ
+to prevent	pTZ
+to prov	wDYXY
+to put	yU]
+to register	h+d?ICGHGZJ
+to replac	w@YZIh[
+to reset	U![%Y(])F*]+J-J/H5J6J7G;H=G?^@YBGCaEXFZGGHDIJJJKFLIMIPFTHV[WFXIZZ[X]J^F_IbFcJdHgHhG
+to resolv	uZYdY
+to run	yH]]Y
+to sam	lHZQZ
+to save	y=[HF]If]
+to see	w#Y-IHGNYTZZG][
+to servicebu	wc[
+to set	j%^([+G<^>X@JDHJJKYZE
+to sign	nHJMYT[
+to sms	y>_HHaJ
+to start	u0[HF
+to stop	y)[HX
+to switch	u!^)HH[ZEh]
+to sync	uG[
+to take	wEZHHK[MY
+to team	t_Y
+to that	y>[HI
+to the	V!H#H%D(G0X3I4]5J6I9H:G;[=I>_?I@IAJCIDDFJGDH]JIK]LINXOJRJSJTHVJWIXJYJZF[I][^H_ZaHb^cZdEe]fEhH
+to this	w9[@JHZKJ
+to turn	u-F:X;ZH]VX
+to type	yIKKGh^
+to unlock	h#GBZHITG[a
+to updat	p%J(]5^@HBIHBKGN_^IhZ
+to use	b(J*X.G/X4Z?Y@JBJCIDYH[UGV]YZZJbYdF
+to verify	i#J*Y3G9H>J@JBJC[DcHIXYZI]J
+to wait	i@_HGMXX[
+to what	y4ZHEKaZD
+to window	wB^ZHgX
+to work	w@JBHZ_fJ
+to writ	w%YBXGX
+to your	p+F7[:^DHEJUJ
+toda la	yUZ
+today and	t@Y
+today i	w@[SY
+todo el	u-[BJHZUZ
+toegang geweigerd	y%ZP]ZJ
+token are	yRZ
+token could	y,Z
+token de	w,_HJ
+token error	t,Y
+token issuanc	yH^
+token not	y?aBJHFR[ZE
+token sas	wR_
+token with	y,]ZJ
+told it	t7[@YD^HIKJZH
+told me	o(J9I>JHEIJVJX[Zc
+told my	yZH^]
+told that	u)]@ZHJUJV[
+told the	u@ZDZHINJZJdY
+told to	t4ZHHKYV[YZdY
+tolto il	y4[?]BJCIHJU[
+too common	q-^
+too early	w!]@[HJKIZJ]X
+too easy	s-YIZ
+too long	o2bHEII
+too many	]#a-_3Y9H@GBJIGKGOIT^X^ZGaGhJ
+too often	n#XHIX_ZG
+too old	n0[1^4J5_H[KIMJSIdIfJgF
+too short	p-II]
+took it	s/]B^HJZJ
+took the	t-Y/Z8ZBZHINJZJ
+tool is	w1_H]RG
+tool on	yJ^
+touch the	y1[HJNZZG^]
+tout le	w-]9[@IBIHGKJU^
+tout les	yH]MH
+traffic is	w<X
+trie our	y:]HG
+trie to	m!]%Y(Z*JHYPHVFZH
+tried #	uN[
+tried again	u@^BZKJXJZJ
+tried everyth	wKJNHZ_
+tried it	yXZZY
+tried the	p@HK^^[a[
+tried thre	y#JHIKFXIZa
+tried to	h#F@]BIHGIJK_T[XX^HhZ
+tried too	t#HHGXbZH
+trocar a	u@IZ^^X
+troi fois	ya^
+trop courant	y-[
+trop court	w-II_
+trop de	n#X@JHIXb
+trop facil	u-]
+tropp volt	wX]
+troppi tentativi	s#[XZ
+troppo facil	u-[
+troquei de	y>X
+troubl with	yB]SX
+try again	g#J+H9G@ABHHGIJKGX]ZdcY
+try any	yBIKJX_ZD
+try is	y-IHHK[NZ
+try to	e@]HGK[^IaZ
+turn away	y-[@YHIKINY
+turn down	o-[@ZHHIZK]NJ
+turn it	t!_)J-J/]@JN[UEYJcJdJfGhJ
+turn off	b#W)[*H<Y?ZCJHHU]VIY[ZIbZ
+turn on	a!H%J(H)_*J,Z-I3J:I;Z=I?J@JBIEKHEJJKJNGPIUbV]WIZE^IbJdYe[fJgJ
+turn out	y^Z
+turn the	y4HN[
+tva metoder	w*]
+tva verifieringar	y*ZCYHJ
+twee methoden	w*_CG
+twee verificati	w*[C]HH
+twic in	y#ITZ
+twierdzi ze	wh]
+two ad	tA]_J
+two contact	yHX
+two different	wHIg[
+two digit	qIGJZO^
+two factor	u3IH[
+two forest	uAXHZ
+two gate	t*ZCXHJ
+two hour	y#J@^H[KGaG
+two method	nH_
+two month	yK[ZI
+two password	q/]@IBJHEKYM[ZFg^hJ
+two proof	t(J)J*bHG
+two user	uA]HGPZ
+two ways	u*[C^HI
+two week	y@ID[H]KFZJ
+two year	wK^ZG
+twoj konto	yTZ
+tymczasowo zablokowan	yT[
+typ the	w#XHJMJ]]
+type guest	w(J:aHI
+type the	wh[
+typed a	y,X@^ZE
+typed is	yhX
+typed it	q3IB^HJIJKJZX]YaJhG
+typed my	t>GK[O]hG
+typed not	wOX
+typed the	s3ZHJIGKIZW]]aJhX
+typo in	t3]@Y
+u hebt	u(Z@[XYZI
+u mnie	y(XV[
+u nas	y@]HJU[d[
+uber die	t%Z(X>[BJCIDZHJ
+udalo sie	y/]B]_J
+uit het	y3H?[HJOJT[aZ
+uit op	w!J;_<YHJUZ
+uit voor	w(I)ZU]
+um dia	w#I@_HJX]
+um erro	yOYZ[
+um grupo	wPXVX
+um metodo	y?[HG
+um unbefugt	yTY
+um usuario	y;YXXZ[
+uma hora	yXZa[
+uma politica	y*XWY
+uma senha	u-X@YBJHIZ]
+un altra	n-J:^@aDYHGIIKYZH
+un autr	s@[KY
+un chiffr	w3[IYOH
+un dia	t@_HHX]
+un error	o3Y@JEXHEO[XJZa
+un filtro	wJXZJa^
+un giorno	t@]HJX]
+un group	wP[
+un grupo	wVZ
+un gruppo	yPXVY
+un jour	u@]HHX]
+un metodo	u*X
+un mot	n-^HEIGK]NX
+un nouveau	oKJMJZY[]
+un numero	t3E>JI]OFX_
+un ora	y3JHKOIX]a[
+un problema	yBJZ]cZ
+un robot	y9^HH
+un segundo	w8ZC]
+un seul	u;Y@[C^ZG
+un solo	u;ZC_IIZI
+un usuario	uX]ZX
+un utent	y3JOIXZZZ
+un utilisateur	uZ[
+una contrasena	p-XHHIIK[Z[
+una directiva	y*XWY
+una hora	wX^aZ
+una licencia	yH]
+una licenza	w=[H[
+una maiuscola	yI[
+una nuova	y:[IJKJ[]
+una password	uHHIIZ]
+unauthoriz use	qTZ
+unavailabl when	w4]
+und das	y-Z@XKJdY
+und der	q0YNZcY
+und die	y>[GXHJ
+und es	t>GHEK[OXZYa_
+und ich	s-Y9J>]@ZB[HHKIZJ
+und jetzt	w#[@Z
+und kann	q#Y
+und leerzeichen	y3^IZ
+under the	nBJHGZZbahI
+une deuxiem	yCX
+une erreur	q3HEXHJOZZ^
+une heur	w3IHHXZa]
+une majuscul	yIY
+une seul	y?ZCZHI
+unexpect error	s&G3^Z]
+unexpir password	m%d(I-JIJKGLIZG
+unfortunately you	yZZ
+uninstall the	w?JH]J]ZJ
+unknown account	yHJb]
+unknown ad	y&]ZI
+unknown error	l&^H[ZI
+unlock account	uBJ[]
+unlock but	u[Y
+unlock by	yTX
+unlock fail	y#G%[HETGZ^[G
+unlock in	q#JHITa[J
+unlock is	w[Z
+unlock it	wBYTZZK_I
+unlock me	u#]HI[J
+unlock my	s#Z>JBITK[YhY
+unlock not	p#IHHTZ[]
+unlock only	t[Y
+unlock option	tHET][]
+unlock successfully	y#HB^TJ[J
+unlock the	l#CB_Ha[D_J
+unlock their	y[Y
+unlock without	qBH[]
+unos minuto	yBIM_ZI
+uns nicht	yZ[
+unser doman	y7Y
+unser password	y7YN[
+unterstutzt kein	ya[gZ
+until monday	yH_MJ
+until the	q@^BJHEM]P[ZJ
+until tomorrow	o#J@_HGX^ZH
+up a	wDXHXWZ
+up again	s+]BHHXZZ
+up and	yB]HHZ_]G
+up any	wD[
+up at	u7Z@JDJHIZH][^Y
+up by	w%[@JH[K[MFVY
+up for	l+X-ID_H@UJV]W_ZJ
+up on	p9X>I@YHDZ[a]
+up the	s%[EXHGR[
+up to	y+EHa
+up with	u-]/ZHGNZ
+up your	u+FDHH]VY
+updat becaus	y%X
+updat fail	s/YH[N^ZD
+updat it	y3J>[HGKHh]
+updat mguser	n9JHJgc
+updat of	y0[1]HEfH
+updat on	u9[HHZ[
+updat password	y(YHIZ]
+updat the	n(Z/Y1[@YBIHBKIN_fJhH
+updat your	yHIZ]hJ
+upewnij sie	y3XCZOY
+upgrad of	wfY
+upper and	yIGN^
+upper case	yIX
+upper lower	wN[
+uppfyller inte	tIZN]
+uprawnien do	w%](];JZI
+uprawnienia do	y%](]HJ
+us to	u*G:XH_
+usa pingfederat	y7]
+usar sspr	yPY
+usar una	yK]ZH
+use #	y*XK[
+use a	p,Z4[?EH]J[KZZIdH
+use it	s-]?]HHVX
+use my	t?[HYKZZF
+use password	wV[
+use phone	u-I>J?ZCJH[
+use security	y*[?I
+use self	u)X
+use sspr	o7Y:Z=YGYHXVIdG
+use that	y-]
+use the	i.G/Y>I?YDZH]UIYYZI
+use this	s-ZHIV[
+used again	yH[KITZ
+used befor	tH]KH
+used by	y%ZA[HG_I
+used for	o,X>^
+used password	w-^HJIIKG
+used recently	yKZ
+used the	t-]HFIJT[ZJ[Hg^
+used this	wKY
+used to	l#W([>J?_@JBFHBI[KGP[ZYfJ
+used up	w#XXZ
+user account	p!HAGBIHbIXLJPIVHZJ^I_EdX
+user admin	o!J(_)[HJZF
+user after	yAYBJHYTX
+user and	t#I=]HGT[ZJ
+user are	o7Y:YHX
+user but	y([)[HF
+user call	yBJZ]
+user can	i(F*_?EB[HF_Gd_gJ
+user cancell	wHJ][
+user cannot	Z(A)G*J3J6I7I8X>H@JAJBGDHFJGZHIKHLJMJNJO[PZTKVJZ^^^_BcJdbfZgZhI
+user chang	u@JBGH^Z[^F
+user change	yBJJ[^Jg[
+user complain	y-YHI
+user could	wB]ZJ
+user did	y@[HJX]
+user does	w@YHJ_Z
+user enter	q3GHJKZO[ZGh^
+user exist	wAZ
+user fail	n(JAIF^GJHEKGUYZY
+user flow	yH^ZI
+user for	u=FAXH]XXZY
+user from	l8Y=XBIPETZZH^__[
+user get	s)J*Z+Z=ZBIHEU^VI
+user gets	p*[HJZZ
+user go	yHCZa
+user got	w#XHI]YaJ
+user had	y@ZKI
+user has	d!G(Z)K+J=X?I@IAYBDC^D[HXIENZTJVGZ]_X
+user hat	w=YCZHJZH][
+user have	p;]CYHGMY
+user id	pHDI_KKTZZHg]
+user in	d%](X-J/J7J8H;I?J@JAaBHFXGYHDJZKJPJSJTIVZZH[]^Ia]gJ
+user information	yHEQaZH
+user is	b!Z#Y(I+Z3_?J@IB]DHHDKJTDVFX[Z]]J^Z_[
+user keep	y-^HIIYKI]J
+user lock	y#IH]TH
+user lost	y=]HH
+user may	tLJSZZH^^
+user must	w@Y
+user name	p+XIZZJh[
+user need	s*^BJCJZ[
+user not	a(E+^/J:J=Z@IBXCGHDIGJYKHLaNJPJUJV]ZF]HaZd[gJhJ
+user object	m!](J;[HI
+user of	u7X8^HEZJ
+user ok	w)a*EVF
+user on	s!Z-I/J@JBJMIZI_adJg[
+user only	q*Y+]CIHFNXZ]
+user out	yH[ZH^X
+user password	i1]@YBY
+user register	t+G?_BWC[DFHE
+user report	sBXHDZb]J
+user reset	l(F=X@ZB^HGM[V]Z@^]gH
+user says	t#YHJKZZZ
+user see	w-]
+user show	y^X
+user sign	yBHHGM^
+user start	yBJH[]X
+user then	ygX
+user ther	y_Y
+user to	h+]:J@JDIGXHYLYUZZG[X^]
+user trie	w:XK[
+user tried	yKZNXTX
+user two	yA]PJ_J
+user unlock	wBH[]
+user want	n+F-Y@ZBJD]IX
+user was	l!_@HB]HDPZ^K_X
+user who	h!Y#J(J)^+J>J@_D[LYPXZD
+user whos	u-JG[HGIZZH_^
+user with	l!I(Y)Y:Z;XH]LFZJ
+user without	yDZGId[
+uses the	wHJK]ZGgY
+uso not	yTZ
+usr not	w+YHIUJV^ZJ
+usual password	yK_ZH
+usuario de	wA[^Y_Y
+usuario debe	yD[KJNY
+usuario e	wdY
+usuario en	wVZ_Z
+usuario nao	q(Z)J=Y@X^]
+usuario not	j!J(X)J8Z:XBIHHVZZ[^[gZ
+usuario se	yBZdX
+usuario tien	wAXC[
+utent deve	yBJD[NY
+utent disabilitato	ybY
+utent e	yIZdY
+utent ha	yAY][
+utent non	n:Y=]HIZJ^Y_[aX
+utilisateur a	uA[HK[Y
+utilisateur doit	yD]IJNZ
+utilisateur est	s:ZHJVXXZdZ
+utilisateur n	t([CZ
+utilisateur ne	s8Y@X^YaX
+uw account	s3ZTYVZXY
+uw organisati	sE[WIcXd]
+uw wachtwoord	w@ZBYM]ZH
+uzytkownik ma	wA[C]
+uzytkownik nie	sDJLXZ]^^
+uzytkownika w	wIJV]_^
+vaak geprobeerd	yX^
+vai para	w>Z
+validita minima	w@[
+valu provid	yHIN]ZJ
+van connect	y1J2ZHHRIf^
+van de	h,Y-H3Z9J:Z?JBGCXDJGYIZKGMJN]OJPJRXVaXIZF[J]IaHbJfJ
+van een	t3Z:]IJKJOGV[
+van het	yNZO[
+van mijn	yH[
+vanish from	y!HHJKIPX^I_^bX
+vanta #	wXY
+varia vece	w#[X[
+varia veze	yX[
+vecchia password	t#[KZMI
+vecchia per	yHJM_
+vece y	w#]@IHJX_ZJaI
+veel pogingen	u#YXZ
+vendor dll	yJ_
+verbindet nicht	yH^
+vereist licenti	y=^HI
+verifica non	y>XaZ
+verificacao e	y3H>JCXO[
+verificacao nao	w>YaZ
+verificar l	y3ZXY
+verificar sua	y3ZXY
+verification code	uH[ZI
+verification email	ta[
+verification method	nCXHJ
+verification sms	waX
+verifier votr	y3[DJXX
+verifiera ditt	y3ZXX
+verifiez que	w%[3YVX
+verifiqu se	y3YOYVX
+verify me	u3HCGDcHHZHaJ
+verify your	s#J3^DEXZ
+verkeerd wachtwoord	y#Z,]XHZIhZ
+verlangt aber	yLY[Z
+verloopt nooit	yL_ZJ^J
+version #	t1aHJLG
+version is	y1]HG
+version of	l1]H]MJ
+versuchen sie	w9J@YXZZ]
+very long	y2[HJ
+veto the	yJX
+veze e	u#_ZJ
+vi har	y-XJX
+via graph	p(YDIHYg^
+via intun	ybX
+via sms	ta[
+via sspr	wNY
+via the	ygZ
+vid nasta	yBJDIH[L^ZK
+viel versuch	yXY
+vielen dank	y9[BXHJ
+vigencia minima	w@[
+vill den	y*Z>JC[K^ZJ
+vill ha	m#J-H/J9H:[>I?[@FBJC^DJHGIXKFM]NIZ][H]IaHh[
+violat the	u/Z
+virtual machin	wH]R[
+voce nao	w:^ZJ
+voldoet niet	o-XHIIYKIN_
+volgen de	yHYO[
+volver a	uHJK_ZG
+vom admin	yd]
+von entra	u-[fY
+von kennwortern	yWY
+voor beheerder	y)]*a?HHJVJZJ
+voor de	q-]9ZCIHEMYUXWY][bJ
+voor het	y3]HF]]bZ
+voor sspr	w+HH]
+voor wachtwoordherstel	o=YDJHJV_WJfY
+vorubergehend gesperrt	tT]
+votr administrateur	tEIV^WGZZdX
+votr compt	q3ZDIEJTYV^WHXWZJ
+votr mot	tBXEXM]ZH
+votr organisation	nE[dX
+vous avez	uXX
+vous ne	y(X:[ZJ
+vpn client	w#[cJ
+vpn se	yH_
+vuelv a	y+XBXHHbZ
+w ad	n!Z#J%J-I/_3J=JHIT[^]_G
+w chmurz	q/_0Y6XHJIJMJT]_Z
+w connect	w8]GXHIcJd[eIfI
+w dzierzawi	y:]WZ
+w entra	y7]
+w katalogu	q!]3^7[:I>JBJHGOJ_Z
+w kreatorz	y,ZdJe^
+w organizacji	w=X
+w przegladarc	y.Xb]
+w sspr	y+I?ZBHD^HXVI
+w32tm resync	o%JBGHIRddHfH
+wacht #	wXZ
+wachtwoord gewijzigd	yBY
+wachtwoord is	n@[BXHFIXK]M]ZG
+wachtwoord niet	n(H:Z@GVIZ^[J^_hG
+wachtwoord opnieuw	s%Y(]@IBXHIbZ
+wachtwoord resetten	yHXbZ
+wachtwoord te	u^Z
+wachtwoord terugschrijven	u%]eX
+wachtwoord van	w(]@[HZZG
+wachtwoord vergeten	s>]DYHEZ]
+wachtwoord voldoet	w-Y
+wachtwoord werkt	uBYMYZX
+wachtwoord wijzigen	y@JLZ
+wachtwoord wordt	s-J@IZYd^hY
+wahlen sie	w-]@IBJHGI]KZZGhJ
+wait #	qNJXZaY
+wait a	o9JBYHHX_ZJ
+wait and	uHFXXaXb]
+wait befor	w@X
+wait for	l9]>I@IH]M]NJXFZIaI
+wait one	y@^
+wait till	y@^HI
+wait until	wXX
+want #	y@Z
+want a	g-J/J>D?F@]C_DJHbIJKGNHWZZIaJ
+want another	u@]CZHI
+want cooki	y.Y
+want me	y>[
+want my	yBJH]KIZJh[
+want password	y-Z:ZHXLI
+want someth	u-J?XCZHJIHK_ZF
+want the	h3J>J@YHCIJKXM]O[WYYXZHg[
+want to	Z%Y(F*G+a-H/J8H:Y>b?IBGCEDXH]IFLGMHNIOIPHTIUJVIWJXJ[_]IaIgJhY
+want two	wCYIHJ[
+was a	s(X9J>GBJD^HCR]Z]]J
+was able	q#FBbHJTK[J
+was accept	uB]KXNIZK
+was added	t8Y:ZHJ
+was block	yHX
+was caus	yQX
+was change	p(]-[BJHXZF
+was clos	yBHY^fI
+was creat	y%ZGY^X
+was delet	n8]>]HD_]
+was deni	y%X/X
+was disabl	y)X
+was fine	yBIKIZ^
+was found	u-Y@JB[HFK[hJ
+was given	u)YB[HIZJhZ
+was in	uBKHGPXV[
+was invit	w:[
+was join	y8^HJ
+was moved	u(Z=YGGHY_Z
+was not	j%]8HA[BDD[HFOYVJW]ZJ_HdXe[fJ
+was off	w!Z1ZRJfZ
+was on	n!X>[HEZX]XhY
+was refus	uIZ
+was reject	yHXN]
+was remov	p4X8Z?[HG_]
+was reset	qBZ]]
+was set	q@]B^HHIJKILZNIZE
+was shut	u!^#J>ZHHZJfY
+was stolen	w>[HJ
+was switch	w!X-ZHEf^
+was the	u>J?[@_HE
+was told	u4[7[HJKZ
+was turn	t)X?[@ZHJKIUHbZ
+was updat	y/ZBIHJf[
+was used	u6XH]KH
+way to	l-F9I>X@JBGC^DZNXT]X[ZI
+ways to	y*Z?[
+we are	u([E[HXPJdH
+we can	y=aZE
+we cannot	n([:[=_@JEXHJPJVJZBcZdG
+we change	u+J<YC]DJHH
+we encounter	y3]HJZI
+we found	w@]HFUX^X
+we get	y8J=JHFN]Z]
+we hand	y>]@XZJ
+we have	i0Z=_CIJYNZTIVJWYZZdH
+we limit	yG[HHQ[ZI
+we moved	y0ZHJ
+we need	o=FHa
+we not	l&^)J1[=XGJHCUZVHW[ZD_Zd_eJfI
+we only	w=[
+we put	yVZ
+we remov	y_Z
+we run	y%I0[1ZHH
+we see	uZa
+we still	y7Y
+we sync	y3^8[HFOJZJ
+we turn	t)XYZ
+we use	p0Y7Z=IGJHFJ]L[d[
+we want	uHZ[X
+weak password	w-]IFJY
+web server	uHaRHYDcF
+week and	p8[>]BHHGKHVZZ^fJ
+weet niet	yHIZa
+weil ich	w+[>JCJDHHJK[ZI][
+weiss ich	yZ][Z
+weiss nicht	yAYNZ
+wenn ich	yHI[[
+went away	uB]HJZC]_aI
+went back	y]Y
+went fine	y@Y
+went through	m@[B[NJTXZI^X
+went wrong	i#J9J@JBHHGZbb_hI
+werden zwei	yC]
+were deni	u%^HJ
+were on	y1]7ZHG
+were sorry	o@IWXZ^cX
+were used	yK]
+werkt niet	s?XHZdJf[
+what are	uHJIXNXf[
+what do	p)H?IKHZ[h[
+what does	n%[&[/X9HKJNHZ[
+what else	yHEIaKJZI
+what happen	q4ZH[UF][
+what i	pHJIIMZTKZEha
+what if	w4Y>YDXHI
+what is	h:[H]IJTGZabJ
+what it	qHEIJK_ZY]XhJ
+what now	t#X>GCXH[ZX
+what should	uHGZ]
+what the	m9KIIN[V[ZZ
+what to	y-X9FHBKIZb
+whatever i	t@ZIJN]ZG
+when a	u-G3[4XHX
+when change	ucX
+when click	wbY
+when enabl	u,[HJ
+when i	]!X%Y(Y)Z3Y9J>J?Z@FBJHDIIKHOIPGVJZY[[]Ja^bZgJhZ
+when it	t(EK_ZEa]hI
+when my	w*YHIKZZJ
+when reset	m(]@[HGNY
+when sett	y(ZHHZY
+when she	wHJKY]Z_Y
+when sign	y+Y
+when the	j%Z*J3]4HKZPJTZZF
+when writ	w4XHJ_Y
+wher can	s-[HXI]NJZY
+wher do	m-G:XDFH_Z^dJfJ
+wher is	qGEHXZI[[a_
+wher it	y-I5ZJZ
+wher my	yIJa]
+wher should	yHCZa
+wher the	nZHa^cXhZ
+which i	m%[>_CZHBPIZIh]
+which is	t@JHFI]YZ
+which of	yIJN^
+which one	uHY
+which role	y(GH^
+which rule	yKJN]ZJ
+which was	w4X>XFYHI
+whil contact	w3_HIZF
+whil i	s![HFZJ]^
+who are	y9[HHPZ
+who can	yQY
+who has	y(X
+who have	y)^HG
+who i	yD_HIZI
+who is	w#JHa
+who may	w-IHXQZV^
+who not	w!Z@[D]HGZF
+who were	y@]PYZH
+whol company	u-JNJU_
+whol day	y@^HJZI
+whol tenant	yHY
+whos password	uHIZH^Y_[
+why can	y@XV]ZG
+why cannot	o?^HJK]ZE[Y
+why do	n*^+E@[CJHYKDLZZI[]
+why does	t!X#]@^HFKI
+why is	t*X>J?^BJHZaI
+why it	uI]KJZX
+why not	q)I*]?YB]HELZZI
+why the	w!ZHHZY
+wi fi	u#YH^
+wie lang	y@YHZ
+wie richt	yH]
+wiec nie	yh]
+wiek hasla	y@Z
+wiel razy	yX]
+wifi password	uHX
+wijzigen wordt	y7Z@JL[ZHhY
+wil een	w@IBJH[IYKJMHZ]
+wil hij	y*Y>IC[K]
+wil ik	y@Z
+wil nog	uC[M[
+will be	y3J9^>IHZ
+will er	w-Y@HC[IJK[ZEhZ
+will not	q3Z@ZFHHaIIMJTXZEhJ
+will nur	y[]
+window #	mH]XJ
+window 2008	o4H5bHJMIbJ
+window and	w!Z/ZB]HEMGhZ
+window anmeldebildschirm	y[Y
+window hello	l9J?aMJZI
+window in	y]Y
+window inloggningsskarm	ybZ
+window login	n?]HEZJgZ
+window logon	sHZM_bDgY
+window net	kHGca
+window not	wb]
+window says	u#XZIbZ
+window server	s5^HG
+window sign	q[Y
+window updat	qHYZIbJf_
+window の	ybX
+window は	yM[
+window 登	ybX
+wir haben	q-X=[DZHILXZYdY
+wird aber	w>]?]HJOJaI
+wird abgelehnt	u@[NZZId[
+wird als	w-]HXKZhX
+wird im	y0Y_Z
+wird lokal	yd^
+wird mir	y?]
+wird nicht	i-H>J?J@[IHNJOXZ[[[dI
+wird verweigert	y=Y@]HJPYZJ
+with #	m-X2Y3H9J>JBJHZO_ZEaH
+with a	_!H#I%J(Y*[+Z/[3^8J9J:J>G@aBJH[ICKFMGNFPIZX]J__aEhI
+with adfs	yHZTI
+with an	c!Y#Z&Y)Y*X:Y@JBJGXHZKIMFNJT[ZJaJbYe[hJ
+with and	wHJIIK]OZZGhY
+with another	y>_HYZH
+with change	y@FBDZb^J
+with entra	y/JHDR^
+with error	w8IH^ZI
+with everyth	y>^BJHJN[ZH
+with extension	y3^HJ
+with his	s#I-HHGI]KZLHZ[
+with it	j/ZHGIJKIOYZDg^h^
+with letter	w3]IHOJ
+with must	yHKL[
+with my	j#J3J9]:Z>ZBIHBZaaHhJ
+with new	y/IHGM_gJ
+with not	y>IH]KIMJZJh[
+with old	wBHHDMa
+with one	y*ZC]HJ
+with our	qB[HXNXZF
+with password	nBIHYJXLGSXZ^
+with policy	wHENaZI
+with role	y([)]HH
+with that	y-Y>ZHI
+with the	Y,[-H3F4J:I>[?HBcCJDHGJH>IGLXMYPJZC]J_HadbYcYfIhH
+with their	y=GH[
+with this	wHIZZhY
+with us	y:Y
+with what	y-X
+with writeback	p=]HFJ[
+with your	n:Y=WEXHIcY
+without a	t)[=XHH[X
+without any	s@JB]DYHEV[WZZF
+without change	wBFHZ[[
+without country	y3HO[
+without plus	u3^>J
+without reset	s[[
+without the	q3^4[>HBJFYHGIGZI
+without writeback	y7YGIH[
+wizard cannot	yHIe]
+wizard error	w,HH[ZEeZ
+wizard was	yd]eH
+wlaczyc zapi	y6]8[HYdI
+wohl nicht	yC]ZY
+word in	w-ZHX
+word is	w-H@YH]
+word phras	t-Y
+wordt geweigerd	w@YHKa[
+wordt niet	q7Z?^@HHJNGZYaJdJfYgXh[
+work after	t%[BZHFLYPIZIfY
+work again	pBZHJR^ZF
+work as	y%[)YPG
+work at	t([9J@IBXHEM[ZZfJ
+work but	tHHMYaZ
+work everywher	w?ZM[ZJ
+work fine	yBX
+work for	c!J%H(Z*J:X@]BEDJGIHBIJM[P]VZZ[^ZbJfY
+work if	y@[CJHX
+work in	m.W/]BIHJMXZIgY
+work not	yHJL[ZZ
+work now	q9HBaHJMJZJfJ
+work on	l-JB]HBZ_
+work only	w%a8ZPC
+work phon	u>HH]
+work sinc	y1JHJZYf]
+work with	sM[ZJgX
+would like	yHXhI
+writ back	^!H#I(H0J1J3J4Z8[:J>I@HBFDJGIHFJIKGNJUIVJXI]JaJbGcXdaeYfYg_hJ
+writeback and	y=IBZdZ
+writeback brok	y1Y2Y
+writeback cannot	qGYHJ_YdI
+writeback could	tHJZJdHe]
+writeback dell	y%[HI
+writeback dur	wd[eXfI
+writeback e	yBYHZfJ
+writeback fail	j0X1Z7Y<YHDRXYXZIdIeYfG
+writeback for	uG[dI
+writeback has	wB]HIdYeI
+writeback in	n,HB^HYZId]eI
+writeback is	h=XB]YYZJd^
+writeback keys	y6[
+writeback need	u=]HEYY
+writeback non	q%[HIPJZJdXeJf]
+writeback not	h%K0Y1Y8KBIGIHJ_YdaeEfY
+writeback requir	wdY
+writeback servic	qHHZJ_^dEeHfY
+writeback stopp	pHGYYcXdJeJfZ
+writeback target	sG[_[dG
+writeback to	w%HP]dH
+writeback v2	mHcPIVIdHeIfJ
+writeback was	ydGe]
+writeback with	w0GH_RI
+writeback work	t%JBDHbR^UFZHfJ
+written back	h/Y0]6JB]NJPZRYZH_IdGgY
+wrong after	y#JP[R[ZG
+wrong code	t#GHJX_
+wrong in	t3]OH
+wrong password	j#[/Z@HHDIJKIT[Z^hG
+wrong time	tR]
+wrong trie	w#^HJXF
+wrong with	yHEZ_
+wrot it	y/^@ZNJfG
+wurd abgeschaltet	y!Z
+wurd das	y/X
+wurd im	y!J^Z_]
+wylaczon w	u.X<[
+wymaganych licencji	y=Z
+xbox account	yHZ
+y a	tHZM[
+y ahora	s@YK[X[
+y dice	u+X-ZIIKHO]hZ
+y el	n:[>YHIM[ZJcZ
+y en	wTX
+y es	y3H9JIKO[h]
+y hoy	y@Z
+y la	l%X>J@IB[GJHIIYK]NXXZZIaJf]hJ
+y los	y*XI]ZGdZ
+y me	y#aHHKJZH
+y mi	y!]HHa]
+y not	e!J#I(I)W-J7Z9H=^?G@]BHCIDYHJIXMIVHaGh[
+y pide	yC^
+y solo	y?Y
+y ya	u=[?J@[HIKZY[ZJ
+y yo	w(Z9F>]CXVZ
+ya la	w-IKaZKhJ
+ya not	l)]3G9J>a?Z@JBICKDHHDIJKZOGX]Y[ZJaE
+year ago	q>a@JHE^X
+year and	y>J?[
+yesterday and	y>[@ZHH
+yet the	y/[NITY
+yo not	y(ZV[
+you are	u+^DHHH
+you can	nEYHGZIaYb[
+you cannot	e:I>Z@IEJHIKXVZWXZJ^Hd[h[
+you check	yZ^
+you do	p+X9b:YHAVKZA^WaY
+you enter	th[
+you get	y9[HZKIZI
+you have	f#X=I>Z@JBHHIO_VIeZ
+you help	w#JZY
+you know	tB[HIaZ
+you may	t%Y
+you must	n?XDYHXfI
+you not	h%HD]HYUHVYZEaZh[
+you pleas	wH[
+you reset	w(IBIHIVHZ_
+you tell	yH[ZX
+you to	u7]HFUJV[
+you try	uHJaZcY
+you will	yH[
+your account	^!Z#X%I+]3^7I:Z=ICIDYEYHFIJPITZUJV[XYZE^G_J
+your admin	^!I(I)D*F,I1J3J:G=[E]HAIJPGV_WXXZZ^^Id]gI
+your company	y-XHIN[
+your current	uHIZIh]
+your on	n%Xc[
+your organisation	^7Z:C=]?ZEXHDUZVFZFc^
+your own	qUXV]
+your password	](G:Y=J>X?J@JBECYE[HdLKNEUJVGZF[JaXbJcYdXgJhI
+your phon	y3H>ZDJHZ
+your phone	y3X
+your reset	y:^HI
+your system	w!Y:]HG
+your team	y:_HFZI
+your user	wI]ZJdY
+your version	w1]HJ
+youv tried	u#ITYXY
+z ad	y3YHZ
+z administratorem	y)JPIZa
+z kodem	ya_
+za duzo	t#^9JHJXaZJ
+za krotki	wI_
+zapi zwrotny	h!J#J%I3J4Z6[8Y9J@JDJPXUJVJXJYYZXcJd_eIhJ
+zapisu zwrotnego	m%X,Y3J8[9J=YHGIJZIcXdYe_fX
+zapisywania zwrotnego	y%[eXfZ
+zapomnialem hasla	wHIZ^
+zarzadzan lokalni	yd^
+zbyt latw	w-Z
+zbyt wiel	uX^
+ze to	yO^
+zegt dat	s-^3J>JDZHJIIK^OYZHdZ
+zegt ie	y-YIZ
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH^ZJ
+zle haslo	y#Z,[hZ
+zmienic hasla	w@GZ[^^
+zmienilem haslo	y@X
+zmienilem numer	y>X
+zresetowac hasla	t(K:]Z[
+zresetowac haslo	yBXDZH[ZE
+zu erraten	s-_II
+zu kurz	uI_
+zu lang	y2[ZJ][
+zu leicht	u-_II
+zu meinem	w9XCJD[IJK[ZI
+zu oft	n#[@IBJHIKJXcZH
+zu verhindern	wT[
+zu viel	p#]-Z3[@KHGIIKHX^
+zugriff mehr	w>]
+zugriff verweigert	s%aZJ
+zum zurucksetzen	q%X(X?]WYZI
+zur kennwortzurucksetzung	yWZcYfZ
+zuruckgesetzt werden	y:[E[ZH
+zurucksetzen am	y@XbY
+zurucksetzen des	y=X
+zurucksetzen die	yLYU[VI
+zurucksetzen geht	uZ^
+zurucksetzen ist	w(ZUX
+zurucksetzen nicht	q(J:JEYHJL]VYZGa[b]
+zurucksetzen von	yWY
+zwei methoden	u*XCX
+zwei nachweis	y*Y
+zwrotny nie	wZHf^gY
+あ り	c%J(Y9]=]>J?JCJDYFZHYKIM[UIZC_YbIdHfJ
+あ る	p%Y-H9G=J>]EYHCIJK[MIOYVXZ[d[
+い か	y,Z9[@IZ[hI
+い が	t+[@YHJ[_^YhJ
+い こ	yh]
+い し	y9]
+い た	q!Z+J>I?ZD[HJK]UZZG_Z
+い て	k#X%Y-I9J:[>H@JB_CXDJGZHGIIKJN^OJXJZIaFdJf[hH
+い と	f!J#J+J-Z3H9H:J>H?I@[BJCFD[HFIZKZMHNdOGVJXYaIbJdJhX
+い な	e!I#J(H+X-H0J1[3D4J6J7J9I:H;J=_>F?G@GAJBHD_EJG_HBIGKHLJMZNYOHPJTJV[WaXHZF][^J_ZaHbJcIdJfZgJhJ
+い の	g!X([*J+Y-I9I:I=J>FBXC[E]HDIEKFM_NIOHVHXH][^J_JbIcJfJh^
+い ま	[!J#[%I(X*J+K-]3G4J9Y:F=H?GAXB^CID]GJHHKDLJMINJOIPIRXTXU]V]WHXGZH[J]J^J_IbHcId]
+い よ	yH]IXX[
+い る	^#H%I*I,J-^/J0J1J3[4J6J7Y8J9G:G;Z=H>E?Y@FAIBHCJDCEJGIHGI[JJMFNEOYPZR[SYTJVEWJYJZD]I^__[aZbGfXgIhY
+い ス	w>[H[ZI
+い パ	h-Z:]>Z@IHHIJKGM^UJZXbJdJgY
+い 場	w:[=ZYXZJ
+い 番	y>Y
+う か	y9[@ZIJKJh[
+う ご	y9^
+う ち	yHJIYU[V]
+う で	w!]9J:[BYHI
+う と	p@^OWZJh^
+う に	wH]UJV]X[ZJ[X
+う ま	w9Z@IHJZahI
+う 一	p@aCZXJ
+え た	n%[9J>I?[@cHHIJKIXXZHbYhJ
+え て	h!J#a(Z-I3I9I:J>Z?I@FDJIHK]L[MXTJUIVIX]ZX^JaHbJdI
+え な	j([-J>I?a@JBJCJHEI_M[UIVHXYZGbJ
+え ま	q!]IJKYZ[
+え ら	y@^^Z
+え る	u#HHXM]V]ZJ[]
+お ら	y3[d[
+お り	t9]d[
+お 試	y@ZZY
+お 願	y9]
+か か	q3[>]?JHFM_ZHaZ
+か っ	w3I>J?IHJ]^a[
+か な	i#[3J4[9I>J?J@HCJH^IZKJMIXG]KaXbYcYf[hH
+か ら	c#I%I&Z(I+J,J0I3X4_5J6Z7J9H:I;Y=[>E?HAJCHDJGJHDI]KELJMEOIP^RJTJUIVGYZ[I]I^IbYcIdIfFh_
+か り	o-]9[@]AZHJIGKJXJZY
+か る	q-I3[9]>Z?JKJM^ZC[^aJhI
+か れ	t-Y9J@ZIJJXLYXJh[
+か 変	y@[gY
+か 登	wC[DJ
+が #	o2[3]>J@YHJPXX[
+が あ	e(Y-[9H=]>HBHCZDZEXFZHAK[M]NFUIVI_YaJbIcXdIhI
+が か	yMXa]
+が ず	yHJRb
+が で	u9[@ZEXUJZZ
+が と	w9_ZY
+が な	j%](Y3]4J5]:G;J>I?XBJCIHBMJOJQ[TKUHVJW]ZE[ZaIb[dYfH
+が ま	uHCIKMdUIW]
+が オ	p0]:JHJU_ZH^YdIg]
+が ク	u/X6[JY
+が グ	w([:]HGV[
+が サ	wHYZE[^f[
+が パ	o7YEZGZHJIXU[VIZF^YdHgX
+が ブ	y#I.XH[
+が リ	uBYM]VYZEdZ
+が ロ	s#ZHYTJbZ
+が 一	s3[6[?YC]DIHH
+が 不	w(_3[IINZZJ
+が 二	s/_A]C^HI
+が 付	y3Y:[
+が 何	wZ]
+が 使	y-]IGKHZ]
+が 停	u!H4^HZfZ
+が 入	t-XHJI_JXKJOJZ]^XhJ
+が 全	yO^U[
+が 出	m(]*X3I?EC]HEIJVJZ[[]a]
+が 切	y;[=[H[ZH
+が 動	s.XZFfa
+が 受	w>ZNJZZaJ
+が 古	y0[1]4J5]HJ
+が 含	u-YIY
+が 変	w>[
+が 外	yZJdb
+が 多	uHIX_
+が 失	y!]d[
+が 届	n>YBZZIa]
+が 必	o:[=XC[DIHXI[LY
+が 悪	yE^HKZ]cX
+が 拒	t%Y-[JY
+が 有	oMYUYVZZI^Z
+が 来	u>Ha[dIf^
+が 止	w!Z)ZUZf[
+が 正	q,Z3^ZJhZ
+が 残	y#Y3^DI
+が 無	g!a-J3X;Z<Z>IBJCZHFIJKJMJOZVIYXZI_JaHbXdXhY
+が 発	yZ]eZ
+が 登	s+I3J?]CZDJHIO^
+が 組	wd]
+が 落	w4^9JH[MJRIVJf^
+が 表	q+[?[OZZI
+が 見	s#J([4^AZHZZI_X
+が 足	w(]3I9JHJI_ZG
+が 通	y;[HJK]ZX
+が 違	q,Z6[HYRZZJh^
+が 選	y?^[X
+き な	d!J%K,J-I/I0J4I6[8[9J:Y=Z>a@YBGCIDHEIGJIGKGNHOITIUYWIXJZ=[[^[_IaHbXcHdFeXfYgGhX
+き ま	a!H-I3X4[6J7J9I:X?XBICIH^IXMINIOJXJZ]^IaZbHfHhI
+き る	sHFIJVaX]ZIb[
+き 戻	h!J%J0Z3J4X8Z9J:J>I?J@HBIGYHDKJMINJRXUJVJXJYY^J_YaJbIc[d_fahJ
+ぎ ま	w-JI]ZJ
+ぎ る	p-Z2^9I@ZCJHFI[KIX]ZI
+く あ	yhX
+く い	w-]@IHIKIZahI
+く し	w>Z@Z
+く だ	e#](J-]7Z9Y:J>I?IBYDJH[IHK[MHNHPJTJUI[J^JaJhH
+く て	w#J-J1]9]>JHHKZZGa]
+く な	l#a,Z-J3[9F=[>H@[BICJHGIJKGMJXZZEaIh]
+け て	y-Z@XZZ
+け で	w8]?ZC[DJHJZ[
+け ど	w@ZN[ZZ
+け な	o#H-I3I9I>I?H@YCJHXIHK]NIO[SYXJZH[[]^aIcJhZ
+け 付	t-I/XIIK[NHO]ZYh[
+け 取	w>[aI
+け 失	w;ZF]PYZI
+こ と	l%Y(J-I9K:Y=Y>ICXDXEXHGIZK[MXOYVXZGaZhJ
+こ の	q(a>JBWHIIJU]WZZI
+こ ろ	y@X
+こ ん	w9_HI
+ご ざ	w9^ZY
+さ い	e#](J-]7Z9Y:J>I?IBYDJH[IHK[MHNHPJTJUI[J^JaJhH
+さ れ	W!]#](G)I+Y0I1I2I3X4I5J6I8I9D:Y;[>D?^@FAHBICXDHEIHHICKJNXOZP^QYRGSIUFVJYIZB[Y]G^X_HaYbIcGeIhJ
+ざ い	w9^ZY
+し い	e!J#J(I+Z-]3I9H:[>D?GBYCIIEM]OJUIVXXHZ]][aIbXdIfIgXhY
+し か	m3I9J>J?_@YC_DIHFIYKJM]NJXJZHaGgX
+し が	sHJQ[RYY[ZEdYf_
+し く	l,Z-J3]9]@XBJCJHJKYXJhZ
+し た	W#Y(F)I,H-J.J/H0H1I2I4[5I6W7H8[:E;I<J=E>]?]@aB_DDEGGHHIIYJHKGMZNGQJRGSIUDVIWGX[YGZX]G^HaJcFdFgYhH
+し て	Y!G#[%W(X)I*H,I-[/J0I1Z2J3G4H5J6I8X9I:H;I=F?C@]AHBJCYDYG]HJJJPZRHSJW[XFY^ZC[G]H^HbGdZeIfHhG
+し な	p-J/[0[6[:[>ZDYHFMJNYZJ_]aIfJ
+し ま	f!Z%J-J3H6Y9Y:J?J@GB[DIHGIHKHL[NKO[PXTJUIVIX[Z^aJb[dIeYfJhJ
+し 不	w4J8]HJc]fX
+じ て	uB_ZIcY
+す い	u-]
+す か	n3K9X=HBICIDHHeK[MHZH
+す が	n(XHXVZd[gX
+す ぎ	j-[2^3J9GCJHDI_KHMJNIXcZFfJhJ
+す と	w-JZJbad[
+す る	b![%H(_-H/J3J9I:]>J?H@XAJBGCIDXHbIGMFN[OJSJUFVFWJXH^I_ZaIbGcJdEeYfI
+ず れ	yHJRb
+せ な	t0[>JHGX[Y[Z^_ZaJfI
+せ ん	W#G%H)J+I,I.J/J0I1J4Z7J8J9D;J=X>Y?YAICHDXGIHYI]JJKZLIMHNGRISJTHU[VZWGXFZ^[H]I^GaYbHdYeIhI
+そ の	p%H-J9[;[>[?[GaHGKIMJNJVJZIgX
+そ れ	yK]MY
+た い	l+Z-K3J9J>G?^@]BJCIDIH^I]MINJXIZH[ZaG
+た が	k!Z-J/]3J9I:Z=J>X?I@YBICZDIHFIIK[MXNJUJXH_Ja[dJfYg[
+た け	y@ZN[ZZ
+た し	qIYKINa
+た と	y@X
+た の	i*Z-I:J>]?]@[CJDJHGIXKHLXM]NIOJPZVJXJZGgJhZ
+た は	u3[9YHIcZ
+た ば	w@^ZJ
+た ま	y!J#H3^DHHITYZ^
+た め	m+[@YBJEXHFL]TYU]ZF_[
+た ら	k!Y#I-Y3J4I8[9J>I@XBYHFIYK[MINJOKTZXYYZZEb[dJfYhI
+た グ	wP_VX
+た パ	p:^HJK^MIZH
+た 電	wO]
+だ け	e!J#G%[(J*Z+J,J-E3I8[9G:J;Y=J>H?Z@GAJBGCZDFF]GJHGIYKIMHN]OHPZTYUIV^XI[^]J_JaJbJcJdIhI
+だ さ	e#](J-]7Z9Y:J>I?IBYDJH[IHK[MHNHPJTJUI[J^JaJhH
+だ と	w-aIXKIhK
+だ め	w-^IYN[
+ち は	t9_G[HHUZ
+っ た	e#[%J+J-G/[1J3Z4I6J8J:I=^?JAJBGCJDFHBIGK_LJMHNIOHUHVHYYZX[J]]_IaFbIcIdIf[gJhG
+っ て	[!a%I(G)J+I,J-[0J1J3I4J6J7Y8J=Y?F@GBFCFEIGYH@IZMHNEOYPJRXSJTHU]V[WJXJYIZC[I^X_XaZbYcHdXeKfEgHhZ
+つ か	t4^AZHZZJ
+つ の	n%]*[A]C]DIHH
+つ 必	y@X
+つ 目	y8]C]
+て い	S%H&J*F,G-_/I0G1X2H4F5H6G8G9B:I<J=Y>F@GBYD_FJG^HAIYNIQIRZU^V]W]XFYFZ@[I^[_XbCcGdZeHf[gD
+て お	p3Z9]HId_
+て か	t=^@YHIY]ZG
+て く	h#]%X-X7Z9I:J>H?J@IBZDJHZIIK_MINIOXPJTHUJXJaJhI
+て し	t!]@JL]PXZGb]
+て と	y@ZXZZ[
+て な	y-JIJN^ZZhI
+て も	n#F-XCYDJHHIJKIL[N]O]T[ZIgZ
+て る	yDJHIIJK[O]h]
+て コ	w>[aI
+て ロ	y#]1]HJ
+て 入	w#]8]9HBZaHdJ
+で cooki	y.[
+で sspr	wWZZ[bZ
+で あ	yO[VZ
+で き	Z!E#I%H*I+I,[-I/H0H3X4Z6Y8Y9G:Z;J=Z>b@YAIBYCFDGEJGHJJKILIMGNEOGRITHUXV^WHXYZE[[]I^Y_HaEdHgH
+で し	u3[9[@ZM^ZG
+で す	b!]#I%J-H3H9^:Y=G>G?G@[C^DFH[K]LJNGOJRJTIUIVHXFZC[J]J^Ja]bHfIhH
+で な	y:ZU]YXZJ
+で の	yEYgZ
+で は	d!Z)X*J+Z-I3H6J9I:G>G?]BHCZDGEJHAIIKGM]NJSIT]U^VZWJXIZD][^JaIbXcIdGeJfHgY
+で も	tBZ
+で サ	y1^HZcJfI
+で パ	k(I0]6]7J:HEIGJHIMZNJU]V[ZB^YbXeYfJ
+で ユ	u!_HJV[ZJ
+で ラ	wHJdZe^
+で リ	l!J%J(H:^=YBIPKU[VEWJZD^Yb]cXdJfZg]
+で ロ	t#INZT[[Y
+で 入	u:[B]HJIJZHb^
+で 再	w@YcYg[
+で 変	n/[7]:[>J@IBXHIM[ZG^IgYh[
+で 待	y@[XZ
+で 拒	s/ZHJN^a[
+で 書	t0[4[HIRZZIc]fX
+で 無	w!^BZLX
+で 管	uE]d^
+と う	y9_ZJ
+と が	s=Z>KDZEYIJK]MYZJ
+と こ	y@X
+と し	w@[H]
+と す	y@[
+と の	wc^
+と は	y:[I]ZI
+と を	w%ZCZHJOZVZ
+と 一	w3J6[C]OX
+と 出	l-^.X3JHHKHNZO[_XdZh[
+と 表	t-JNZZ[h]
+と 言	f!J+X-^3I9G:J=J>G?I@YBJCXDZHGIYKXMIN[VJX[ZG]JaJh_
+ど う	w9[HXZ]
+ど こ	uBICJDGH]KJS]TIZa
+ど の	wBZHZN]ZI
+な い	O!@#A&H(])I+^,G->.H/J0[2F4X5Y6]9?:X<G=X>[?_ACB=CIECFGGZHIJEMYN]PGRCSJTJUGW_YZZI[Y]I_Za]dAeIf]gH
+な く	j#a%X3X9G=[@JBZCYHFKIX[ZFaI
+な し	l#J%I&[:J;]<Y=JDZHCLZMXT^U^VJWJZHbJdZfJ
+な ぜ	w#H*]HHZ][]
+な っ	d#[(J-I3I9]:I=Z>H@ZBICJDJHEIJKZMJUZVYX^ZF^X_JaHbJfJhI
+な の	j#H(J*]+Z-[3H:^>JDHHEIYNJO[VI[[aJ
+な ア	y%Y;]A[
+に #	s2Y3]>JCJHJIZOHXZ
+に sspr	yBJHYS]
+に か	y3]>]HGZZ
+に し	j(J-Z3I9Y>J?[@XCJHEIZK[MINHU]XIZCaGb[d_fJhJ
+に す	q.XHaUJZJdIe[
+に ち	w9_HI
+に な	e#G(K*X-J3J:J=J>H?Y@ICIHIIJK[MJNJTJUZVYXY[[^W_Ya[fJhJ
+に は	o(Z*]7]?IH_MXNITJVJZI_[dJ
+に も	w>H@[CJHGKJXJZ[a_
+に よ	y!J-JUZ^]d[
+に ア	y>Z?HHHZJ[Xa^
+に エ	yO[eZ
+に コ	wF^HHaX
+に チ	wLY^ZdZfJ
+に パ	tB]MYZFd[f]
+に リ	s:HHGS]UHW^ZGb]
+に ロ	u#XMXTZ
+に 一	y@[A[_J
+に 何	wDJHaLYX[ZJ
+に 使	u-J>JKb
+に 入	uG]IXV]
+に 問	uEYZ^cY
+に 変	u@]HIL[M[
+に 失	yBJZ_eZ
+に 届	w4]>]HIc[
+に 必	w%Z=YHYUHd]
+に 戻	u0^HJK^ZDb_dI
+に 接	u4YH]YX
+に 登	y+[D[HI
+に 進	w:[X[
+の activ	yg]
+の ou	y%[CIG_HJ
+の か	w(]*[HJZY
+の た	t+]EYHFL]ZH
+の で	f!J(I-Y3X:]=J>]?H@]BZCIDYE]IYKHNIOJUJVH[J^JbJgKhY
+の に	c!J#G%J(J*Y+]-E3D7K9F:J=J>D?bBHC[DDHAIYKYM]NEO^PYUJVYXGZG[]]I^J_JcKdIfKgIh]
+の は	yDJHJM[O]
+の ま	p!^@JL]MXZHg]
+の み	y=YVZ
+の も	u-K3H>]@IHJKYOJ]]
+の を	n-Z>I@IHCIHKZMbNIOIXIZH[Xhb
+の ア	p#JG[HZLZV^ZJ
+の オ	w;[A[E[G[HJ_HdJ
+の コ	w>J?ZC[aY
+の サ	y2[bX
+の チ	u;]GZLYZJ^ZdY
+の パ	_#J(^,J-H2_:E=K>I?J@JBGDHEIF]GIHYIIJ]K_LJN^PJUGVHWZZ>[I^HaJfHg[hb
+の フ	t7Y8_A^HY
+の ポ	u:[HHN^cZ
+の メ	sHXM[PXV_
+の ユ	p!I8]=ZA[BKD[HFVIZY__bJ
+の リ	k:IBYHHQXU[VHWJb]dHf]
+の ル	yG[HHMJN^ZI
+の ロ	w#]HXTJZJb[
+の 一	u-Z@JAZCJDIH[I[KJZIh[
+の 人	t%J(X9J;J@YF]GZHIV_ZH
+の 件	y9]BX
+の 名	y-[F^KJ
+の 問	wBJHHZ]c]
+の 変	q@_LYZZhH
+の 形	w3_
+の 接	uca
+の 方	u*X?]HJ
+の 時	uHIRcdJfG
+の 検	y3JO[X[
+の 権	u%^;XH^
+の 番	u3G>bKHOY
+の 登	t+[?JBYDYHY
+の 確	wC[XX
+の 管	y([,ZPX
+の 要	wIZKIN_
+の 設	wH[V[d[
+の 質	u*Z?_HJ
+の 選	w?_CJHI[]
+の 電	s3Y?]DJHXOX
+は あ	wH]MJVZd[
+は そ	y>[[XgY
+は で	t:ZHII[V_ZGb[
+は ど	w#IBJCJDHHaT[
+は な	w7]HGTZVZ
+は ま	y#HT[
+は も	u-J9J>_@XHIKZX]ZIaG
+は オ	q7[NXd^
+は ク	yPZYXgY
+は セ	y)^HHUZ
+は パ	w(J:JD]HJZI^_
+は リ	s)Z5[7[?[HGUGVZZJ
+は 以	yMZgZ
+は 使	l?[CJHHI^KYM[ZJgX
+は 前	t-J3H>[HHIJKZM]OJg[
+は 古	sHHMbZI
+は 変	y#J@YTYgY
+は 新	wM^gZ
+は 書	wG[gX
+は 無	w)ZHYUIa^
+は 通	y%]CZ
+ば か	w@^ZJ
+び 出	w+Z3[HJQ^
+へ の	uHJQXc_
+べ な	wH][Y
+ま い	u!]-^NDPXZI
+ま く	y@JHJZahJ
+ま し	a!X#](J-F3G9Z:J=I?H@FAYBbCYDFIXKHLJMZNGOIPIRJTIUHVIX^Za[J]J_JaFbHcJeXfIgIhH
+ま す	Y#[%I+I,J-H.X2J4J6J8J9_:I>H?H@JB]CGEIGJH_I[KILJN]OIWJXIZY[I]I^I_HaGbGeJfG
+ま せ	W#G%H)J+I,I.J/J0I1J4Z7J8J9D;J=X>Y?YAICHDXGIHYI]JJKZLIMHNGRISJTHU[VZWGXFZ^[H]I^GaYbHdYeIhI
+ま た	s#X3[9Z@ZHIZJcZ
+ま だ	n#H9K@ZBJDZHCIIMdTZUIW[ZJ
+ま っ	w!ZHHRJ][f^
+ま で	m9X>J@[BIHGIIKZM_XXZF]]fZ
+ま ま	l!]#G%J3]=J>I@IBICJHGKJL]TXUIVJZZbJg^
+ま れ	s-ZHYIY
+み な	y+^DHHKTX
+み の	y+]HFV[
+め な	u3[:[>]HGUJXZY]ZIaI
+め ら	p!])Y*X+ZCZDHHIUYZJ
+め る	uI^M]
+も う	k-I3J9H>^@aBYCXDJHHIJKXMJOJX[_ZaGhJ
+も な	y>IHHT[a_
+も の	n-Y3G>[HGIJKaMZNKOHXJZHhY
+も メ	w3HD^aX
+も 入	u3Y>I@ID]HGKILYMJOJZ]]]aI
+も 問	yB]ZIaX
+も 登	y3HD^
+や す	t-aIH
+や り	yX_
+よ う	n!](J-J:J?J@]HYUIV[X[ZG
+ら し	t-[9J>J@YHJIGK^MJVZXIZIh[
+ら ず	u3Z@J]]d[gY
+ら な	j#I%J+[0]3J4]6J9J;Z>I?JBICJDJHYIJKYMYXJZZ[J^JaHbHdIfJhZ
+ら の	y@[JYa[
+ら れ	h![#I)X+Y3H9I:J=X>]?J@]BJCXDGHZIHKHMINHOJPITJUXVJXHZ]^XaIcJhH
+ら リ	y=ZBXHJPY
+ら 書	u4I8]HIYafY
+り が	y9_ZJ
+り で	t4[@aZH
+り な	u(]3[C[DIHJIXOHZJ
+り ま	a#Z%J-G9]=[?I@JAYBYCIDYEJI[KHOJPJUHXJZZ[J_YaIbHdHfI
+る が	n-G3H9J=]>[?H@JCZDJHDIGKGM[N]O[VJXJZD[]_JaGbZdZfJhI
+る こ	n%Y(J-K3J:Y=YCYEXHGI[KJMXOYVXZGaZ
+る と	l-Y9J@XHGK[MJN[XJZZhZ
+る の	p+I-F3I9J>I?[CHDHHHIYKHMXNJOaV[aJhZ
+る ら	y-]@[IGKZXJZJ
+る 必	q#H.XD]HGNY[]
+る 方	wHbZJ
+る 権	y%J(_HJZJ
+れ た	b!Z#]%J(J*I+J,X-Z3H4J6J7J8J9D:_=I?ZBFCHGJK_LJMENEOGP^RZUHVGX^ZD[Y]H^J_JaHbHcJdXeJfIgJ
+れ て	]!Z#I%I(G*I,J/J0J1J3Y4J6J8J9H:G;X=]>a?X@HAJBED]EJGIHHIHJJKDLJMFO]PGRZSJWYXEYJZA[I]]^Y_HaEbGcHd_gHh[
+れ で	y=]HJh^
+れ な	e!I#Z([)J*Y+],I-G3H4J6J9F:H;Y=J?F@YBGCFDEGYIGLYNFOZPJRITJUJVIWJXZYJZ_]J_JbIc[dHfHgX
+れ ま	a!X(J-F3X9H:J=I>I?Y@IBaCYDEHbIZKGLJM]OIPJTIUJVIXIZZ[J]JaDdJfJhH
+れ や	u-]
+れ る	b!H%J(J+X-H3G7Y9H:I=I>G?G@ZBIC]DYHDKHLYNaOYPYTJUJVIXFZ]]J^I_Jb[cJdIfJh[
+わ か	u9]@GHJ[^h[
+わ せ	yK[Z[
+わ っ	u/]=]>X
+わ な	y-I6]HJIINbZHdJhI
+わ ら	y#JTYg[
+わ り	y>XBY
+わ れ	f!J+Y-X3J9G>H?I@ZBJCXDZHGI[KYMIN[VJX[ZGaJh]
+を な	y>Z
+を リ	j%J(a:X=J?JD[H^UGVHZGbIdJgX
+を 何	wX^
+を 使	p,Y7Z>J?ZHJKJPYU[V[ZIgX
+を 入	n-Y6]>JHIK[N[XIZHdJh^
+を 変	l(J7J:J>[@XH[^ahI
+を 外	u#]8[=Z?]GZHFNJTJdH
+を 強	y%[HYL[
+を 忘	q:Z>IBGDXH]MIZ]
+を 持	y)^7YA[HIUJ
+を 更	y+[1]DJfZ
+を 有	q(J.XUYVXZGd[e^
+を 止	w!]HJU[
+を 求	q+ZCZDIM[
+を 満	oHJIYKINcZJ
+を 無	uHZUY
+を 確	u%Y3[CZHIOZVY
+を 聞	yM[h[
+を 要	yHIM[[Y
+を 解	yTX[X
+を 設	w*[BZHX
+を 間	y#JX_hY
+ん で	y-]3[HIK[ZH
+ん に	w9_HI
+ァ イ	t2Z3IH^OZc]
+ア ウ	o#X([TZc_
+ア カ	_!^#X%^(G)[-H0J2^3X4J6J7J8J:X;J=H>I?I@IAXBHCHDYEJGYIIKILXMGNIPXRJUFV^WJZJ]J^[_IaJbHcIdHfHgIhI
+ア ク	n%_0X;]=J>YDJZ]
+ア プ	s>]?_C]HFNJVHZGa]gX
+ア ン	yA_HIQX
+ィ の	y*YJY
+ィ ザ	u,YZHea
+ィ ル	uG]HJJ]VHa[
+ィ レ	w:[ZJd[
+ィ 情	yC[D[HJ
+イ ア	wHZQXc]
+イ セ	q=dHYZG
+イ ト	g#J%X(I,Y3J6Z7Y8Y9J:JMIRJTIUJVIZE[J^JbHcIdbe_fZgJ
+イ ベ	w&[e]fY
+イ ル	y2[3JH[OZ
+イ ン	d!G#I(I)I,I-I0J3H4]5[6J7[8[:H=G>H?J@JBYDIGJHXIJKILYNIPZQXS[TXUHWKXJZY[Z^J_JaIbZcGdHeJfH
+ウ ィ	u,YZHea
+ウ ォ	yH[c]
+ウ ザ	w.ZHJ]Yb]
+ウ ト	q#X([HETZc^
+ウ ド	i!J#H%J,J/a0^6]AXBHGJHFJXNJT]ZH[J^J_^bJcJdFfJ
+ウ ン	_!^#X%^(G)[-H0J2^3X4J6J7J8J:X;J=H>I?I@IAXBHCHDYEJGYIIKILXMGNIPXRJUFV^WJZJ]J^[_IaJbHcIdHfHgIhI
+ェ ク	o0I;[AZG[HY_adJ
+ェ ッ	q;]GZHILXZH^^d]fI
+ェ デ	s,]7a
+ェ ン	t-[0bHHZIfZ
+エ ラ	j!Z&Z(J,Y3J:J=JBJEZOZPKVIXJZb^J_JbIdJe]fH
+エ ー	t-[0bHHZIfZ
+ォ レ	s8bA^HF_YdI
+ォ ー	yH[c]
+オ フ	yHJU_
+オ ブ	q0J;[AZG[HH_adJ
+オ ン	b!Y#J%J(F,Y-H/^0Y2J3I4J6_8J9J:F=F>I?I@IBHCJDHEaGHHBIIKIMGNZRJSJTJVFWIXJZC[I]J_[aIcYd[eYfYg^hI
+カ ウ	_!^#X%^(G)[-H0J2^3X4J6J7J8J:X;J=H>I?I@IAXBHCHDYEJGYIIKILXMGNIPXRJUFV^WJZJ]J^[_IaJbHcIdHfHgIhI
+カ ス	y-XHZ
+カ ル	u!]E^HJNZVJZH
+カ ー	wA_HWZKb]
+キ シ	yHHcbfJ
+キ ャ	y>[HHMZ][
+キ ュ	q*XC[DZHYPXQY
+キ ー	w6[?aHIMJUJVIZH
+ク が	k:J@YBJMJZE^Ybcd_fI
+ク さ	l#Y.XTZ[[
+ク の	t%Z=JHFZId]e^f]
+ク は	yBXHYT[
+ク を	n#]6]BJGZHHPZZIe^
+ク ア	u#Y6]HGTZ
+ク セ	o%_;]=J>YDJZ]
+ク タ	m%]2Z4J8]<^HZZJ_]
+ク ト	n0J:Z;[AZG[HGZI_adZ
+ク ラ	h!J#H%J,J/a0^6]AXBHGJHFJXNJT]ZH[J^J_^bJcJdFfJ
+ク ン	u,bHIR[ZJ
+ク 解	t#G1]BZHJ[]
+グ イ	yHIMXZ[b[
+グ ル	m(J?JDJG[HFNJPaUJVdZIaJdJ
+グ レ	y([:]HG
+ゲ ス	w:bZJ
+コ ネ	n%]2Z4J8]<^_^
+コ ン	n#Z%I-I3J4]5]:Z>JBJF]GJHXM_NJZE[KaIbIhJ
+コ ー	f#J-I3J9J>_?X@IBYCZG[HDIJKGMINJOJVJX_ZF_JabdJhI
+サ イ	l7Y>IB]H^LZMJTJ[]cIgX
+サ ポ	y1^3[HIfJ
+サ ー	c!H#I%J(I)[,I-H0I1I2Y3H4^6Y7I8J9I:H=H>H?I@IAJCJDIEJGIHFIHKHNIOJPJR_SZTJU^VGWJXIY^ZD[J]J^J_JaHbHcZd]eJfagIhI
+ザ ー	]!]#I%I(^*H+H-G/I0H3F4I5J6H8Y9H:W;Y=Y>F?F@GA^BIDZEHGIHIJJKGLIMFNJOGRISITIUFWIYJZJ]]^Z_^aIbXcHe^fGhG
+シ ュ	q9JFZGZM_S]ZJ
+シ ョ	o,]7_HGR[ZJ]]^Y
+シ ー	h(J*_,J-[:I>J?ZBJDIEJHJIJKJMINbUHVJWaZFbJcIdJgI
+ジ が	uHJS[ZZa[
+ジ ェ	k-Y0b;ZAYGZMJZH__aJbKcJdIfX
+ス が	n%Y=_HIUaZHf]
+ス で	t>ZcZgZ
+ス に	u%JF^HEUXZJ_^f]
+ス の	s6Z=HH]NYg_
+ス を	u=ZUYZ^d]fJ
+ス ク	t(]@]ZJ
+ス タ	w!I-XH_ZJ
+ス ト	m(J8b:a=JA^BZHEUJVJZH_YdI
+ス ペ	yHJ_^
+ス マ	n:J>[?JMZT[ZHa[b]
+ス ワ	Q!F#I%I)H*H+I-_.J/X1I2]3H4G5I7X8H9J:X;I=E>J?D@IAGCFDXFJG[HIJYKYLXMZNYOIPGQJRHSHTFUXXFYIZ^[Z]I^Z_FaEcHdYfJh[
+ス 許	w%];]
+セ キ	s*XC[DZHJPYQY
+セ ス	o%_;]=J>YDJZ]
+セ ッ	W#H%I(Z*H+J,I-I/H0I1J3H4I5X6H8I9J;I=X?JAJB[CGEYGHIJJIKHLINFRHS[THU[VYW^XHYJZY[J]Z_IaXdFeHfYgYhH
+セ ル	s)]Ub][fJ
+セ ン	k(J9J:J=dBJHXMJPJUJVIZFbJc[dIfIgb
+セ ー	tHIZ]a]
+ソ コ	s#[H]MaZH
+タ ア	w%]2[HZ
+タ ス	yHJ_^
+タ ム	y-XHZ
+タ ン	u(a:[HF
+タ ー	h!J(J0J3K4]:I=J>J?JBJDJG[HaJ[MJNJPJUIZH_JaXbJc[dIfHgb
+チ ェ	q;]GZHILXZH^^d]fI
+ッ ク	Z!G#_(F)J*J+J-H/I0I1Y2J3H4I5J6]7G9H:G;Z=J>H?G@GAICIDHEIIHJJKHMENHOJRGSITcUGVFWIYIZA[_]I^Z_HaGbZcGdbe]gGhG
+ッ シ	p9IBJFZGZM_S[ZI]]
+ッ セ	tHIZ]a]
+ッ ト	W#H%I(Z*H+J,I-I/H0I1J3H4I5X6H8I9];I=X?JAIB[CGEYGHHXIIJIKHLINFOJRXS[THU[VYW^XHYJZY[J]H_HaXdFeHfXgYhH
+ッ プ	y6]D]HJR]
+テ ィ	n*X.X0XC[DZHHJXPXQY^Z
+テ ナ	s(J:^BJHHU^VIW_ZHbJ
+デ ィ	w:[ZJd[
+デ ス	u(]@]ZJ
+デ レ	s,]7a
+ト が	b!a#X%H(G,J-J/J0_3I4J6I7J9J:[=F>J?J@JAZBGDIEIGJH[LJMIPIRJSJU[WJXJZ[[I^I_]aIcIdEeJf^gH
+ト さ	t#X3[BYHJM]ZF
+ト し	s@XHZZJg^
+ト す	q%J(^:[D]EXHGZG
+ト で	c!H(Y,Y-J3I7Y9X:]=[>Z?X@GDYEHGKHAIJKIMXNJPZU[VZZA[I^HaIbZfGgIhJ
+ト に	l!H#J%Z(J2X3J7Z:Y=JA^BHCID[HZMJPJUGVHW]Z]bJfJ
+ト の	k!J#J%^(I-Z2^8[:I;[AJBXGJMJS[UJVIZF[X^Y_KbIcYfJ
+ト は	j%H)]=JB]DIG[PXT[UHVZZJ^YfJ
+ト を	j!Z%J(G3[8^:H>JAYBJDHEIHZMJPJU[V]W[ZC_YbXdFfJgJ
+ト バ	h#J%X(I,Y6Z8Y:JHGMJPXTIUJVIZE[J^JbIdbe_fZ
+ト ボ	y(^
+ト リ	u:[ZJbZd[
+ト ロ	w#I4]5]HEJXT[ZI
+ト ー	u,bHIR[ZJ
+ト 不	w=ZEYHJPY^Z
+ト 時	y5[?HHIa^
+ド が	_%J(H,Z-X/]0[2]3J6H7J:G=J>]?J@EAJBZCJDHEJGIH@IYJJKDLJMYNJUGVIXIZ_[I^H_Ia^bGcJdDfHhb
+ド だ	y?ZBJT]
+ド で	l,Y/XBXHIKZM^ZDea
+ド と	y6[
+ド に	m-]BJHIIZK]NJS]ZG_]
+ド の	g-Z6Z:I>JBHHGL]NJU]VI^Jb]f[hG
+ド は	f#I/[7]:J>X?JBJC[HYIKKZNIZD[__JaJd]gX
+ド を	^!J%I(]-F/J0J6[:_=I>G?ICJDZGIHYIIPJUEVGWJX_^^_Ja[bEcJeKfHhJ
+ド フ	yJ]
+ド ポ	uNa
+ド メ	l%Y)J4^5]7]8]HDMKP[TZZGbJ
+ド ラ	uZHd]eZ
+ド リ	l%Y(G:IBJEYH]U]V^W[ZEdIgJ
+ド 同	w0aG^HHdH
+ド 変	wZZ^Z
+ナ ン	s(J:^BJHHU^VIW_ZHbJ
+ネ ク	n%]2Z4J8]<^_^
+ノ ー	wBXHIM]b^
+ハ ッ	uGZHZM^
+バ ッ	h#J%X(I,Y4K6^8Y9K:JHGMJRJTIUJVIZE[J^JbHcKdbe_fZgJ
+バ ー	h!J-J1J3I4_6Z:J=J>I?J@JBIDJGKHFIJKIR_UIV^XJY^ZFaIbJcZdXfY
+パ ス	Q!F#I%H)G*H+H-_.J/X1I2]3H4G5I7X8H9J;H<J=E>I@IAGCFF[GZHJJXKYLXMYNXOIPGQJRGSGTFVJXEYIZ][Z]H^Y_FaDcGdYfJh[
+パ ソ	s#[H]MaZH
+パ ー	y.X:^HIJYMJZI
+ビ ス	j!J)]-K2Z:J=JHIS[U_VIZHbId[fa
+フ ァ	t2Z3IH^OZc]
+フ ィ	uG]HJJ]VHa[
+フ ェ	s,]7a
+フ ォ	q8bA^ZJ_YdI
+フ サ	t)]UbfJ
+ブ ジ	q0J;[AZG[HH_adJ
+ブ ラ	u.ZHJ]Yb]
+ブ ロ	u#G.XH[X]
+プ に	wHIP]Va
+プ の	tHJPYVb
+プ デ	u(]@]ZJ
+プ リ	o(J:J=J>[?_@JC[H[NJVGZFa]cJgX
+プ レ	c!Z#J%J(G,I-H/^0Y3I4J6_8J9I:G=[>I?I@JBICIDHEaGIHCIIKIMHNZOJRJSJTJUFVFWJXJZE[J]J^G_[aHbGcYd[eJfYg^hI
+プ ロ	n0^4J7^>KMJRJTJY[ZJ^Z_JaJcafF
+ヘ ル	u(]@]ZJ
+ベ ン	w&[e]fY
+ペ ー	tS[_^
+ボ タ	u(a:[HF
+ボ ッ	y9ZH]
+ボ ー	y,[HJS]ZJe]
+ポ リ	h(J*_,J-[:I>J?ZBJDJEJIJKJMINbUHVJWaZFbJcJdJgI
+ポ ー	o1]3Z:Z?JBIDZH]cXfH
+マ ホ	q#X>]?JM[ZJa[
+マ ー	y#IT[ZJb^
+ミ ス	j(J6Y:JE[HHN^UIZIc[d^g_
+メ イ	l%Y)J4^5]7]8]HDMKP[TZZGbJ
+メ ッ	tHIZ]a]
+メ ン	tHZPXVa
+メ ー	h(J+J-J3Z9J:J>Y?]@IBHDaH]IIKIM[NHOIUIVHXIZC]JaZb[fJhI
+モ ー	y.XQ^
+ュ リ	s*XC[DZHJPYQY
+ュ 同	uGZHZM^
+ユ ー	^!^#I%I(^*H+I,H-G.J/I0I3F4I6I7X8Z9H:X;Y=Z>G?G@GA^BJDZEIGIJJKGLJMGOHPXRISJTJUGWIYJ][^[__aIbJcHdZeIfGhG
+ョ ン	p,]7_HHZJ]]^Y
+ラ イ	d!K#J(H,Y-J3I4J6Y7J8X9I:I=d@JAJDJEJIJLJMHQZRJTIUIVHZB[I^I_JaJbGcIdbe^fYgIhJ
+ラ ウ	g!I#H%J,J-J.Y/a0^6]=JAXBHEJGJHEJXNJT]VJZF[J^J_]bZcJdFfJ
+ラ ー	h!Z&Z(J,X3J4[5[:J=IBIEZHIMJNJOZPJVIXJZb^J_JbHdIe]fGhJ
+リ の	w?^HHVJZIa^
+リ シ	h(J*_,J-[:I>J?ZBJDJEJIJKJMINbUHVJWaZFbJcJdJgI
+リ セ	W#H%I(Z*H+J,J-J/H0I1K3H4I5X6H8I;I=XAJB[CGEZGHIJJJKHLINFRIS[THU[VYW^XHZY[J]H_IaXdFeHfYgYhH
+リ テ	s*XC[DZHJPYQY
+リ ン	p:JH^MJZGbc
+ル が	s3J:[>G?IDHH^M[ZHa]
+ル に	t3^CJDHHCN[ZIa^
+ル の	u?ZDJG[HXMJNZOZZJ
+ル も	t3G>IDcHH
+ル を	y)^?ZHHUJY]
+ル タ	tG]HHJ]VHaZcZ
+ル フ	t)]UbfJ
+ル プ	u(]@]ZJ
+ル ー	i!J(I-I3K:J=J?IDHG^HZIJKJMGN[PaUIVdZF]JaHbJcJdJfJ
+レ で	t!]/]6]7ZNJfJgJ
+レ の	w6[PYUJ_[f]
+レ ク	w:[ZJd[
+レ ス	s8bA^HF_YdI
+レ ポ	wBJDZH]
+レ ミ	j(J-J6Y7J:J=]E[HHN]UIVJZId^fJg_
+レ ー	n(Z,]4^7a:[HD
+ロ キ	yHHcbfJ
+ロ グ	qHFNXVJZZ]]b^
+ロ ッ	b!H#a%I(J-J1Z3J7I:J=J>J?I@JCJDJGJIJKIMHNJPJTcUJVJXYZF[a]J^J_KaJb]cJdHfJgJhJ
+ロ ー	n![)]4]5]BXE]HDNYUIVIZFbI
+ワ ー	Q!F#I%I)H*H+I-_.J/X1I2]3H4G5I7X8H9J:X;I=E>J?D@IAGCFDXFJG[HIJYKYLXMZNYOIPGQJRHSHTFUXXFYIZ^[Z]I^Z_FaEcHdYfJh[
+ン が	p(_:[HZMHVZZI^ZaJ
+ン で	n#[7[BXHEMXQYTZVJ[]bJgX
+ン に	u4ZHZMXU[ZG^Z
+ン の	w,YBJZ]
+ン は	yMaZI
+ン を	y,]8]
+ン イ	m>IB]HZL[MJTJZX[]gX
+ン ク	tZHbc
+ン コ	y4]5]HGJXZI
+ン ス	p!I%J9J=dH_ZF
+ン タ	nH]VZZJc]dJfIgb
+ン ト	[!^%[&Z(E)Z*J+I.J/I0_1J2^4Y5Z6H7G8H9I:];I<K=E>G?G@GBDCFEHFJHHIGKGMENGOIRHSZTIUYV[W]XJYIZD[J]H^Y_FaGbDcFdFeYgGhG
+ン ド	y7[
+ン バ	uHJPYVa
+ン プ	c!Z%J(G,I-H/^0Y3J4J6_8K9J:G=G>I?J@JBICJDIEaGIHDIJKIMHN[SJTJUFVGWJZE[J]J^H_[aJbGcYd]eJfYg^hJ
+ン 画	uHJZIba
+ン 管	w)J,ZP]
+ー が	c![#I%J(F)J*J+J,I-F/I0H1J2J3F4_5[7I8J9H:];I=F>G?G@HAYBGCGDGEHGJIFKGLJMFNEPHRFSJTJUGVYW_YYZ]][^H_]aEbGcYdYgHhI
+ー で	f!H(H*J-I3J6[:H;Y=I>I?^BHCJDIG[IJKJMHN_PHRJUGV[WI[J^JaXbYcIdHfYga
+ー に	o-^=YA_CYHFJXNHZX_Y
+ー の	j:Y;W=JBICJDGEXH_NXR_VJZFbYc[fF
+ー は	n(H)Z7Z:I?^AZBJD[HGMINXUIVIZF^^bIdJ
+ー を	n*]4]?JHIKJN]WYYZZH]Y_[dJ
+ー カ	u!]E^HJNZVJZH
+ー ク	s,bHHR[ZJ
+ー ザ	^!^#I%I(^*H+I,H-G.J/I0I3F4I6I7X8Z9H:X;Y=Z>G?G@GA^BJDZEIGIJJKGLJMGOHPXRISJTJUGWIYJ][^[__aIbJcHdZeIfGhG
+ー シ	s,]7a
+ー ジ	k-Z0bBJMJNKSZVJZY_Ja[b[fY
+ー ス	wHJQY_^
+ー タ	u4]:[HXVJaJc]fI
+ー ト	h!J#H%K(J*Z,I-H1]3X4J6J8J9J:[=J>I?H@ICJDXGJHXIIKIMYNHOJQ]RITZUJVJWJXJZD[J_JaIbadFeJfZgJhJ
+ー ド	O!E#F%H&J)G*G+H,[-^1H2[3E4F5H8G9G;H<J=D>Z?H@HAFFIGZHHJXMXOGPFQIRFTEVIXZYHZ[[X]G^X_Da^b[cFe^fHgJhZ
+ー バ	j1J3J4_6Z=J>J?KBIHHIJKIRaUJVJXJY^ZGaIcZdYfY
+ー ビ	j!J)]-K2Z:J=JHIS[U_VIZHbId[fa
+ー プ	l(J?JDJG_HENJPaUJVdZI_JaJdI
+ー ラ	y4]5]HGJXZI
+ー ル	e!J#J(I)]+J-H3Y4J9I:I>Y?]@HBHCXD_GYH]IHKHMZN[OIPJSJUGVGXHZC[J]I^J_JaYbJcZdJfJhI
+一 つ	n%]3I?YCdDJHGIJKIZKaI
+一 下	w#[9ZHKXJZXb]
+一 个	o%]3I9I;[?JC_HHIJKGOYXGa]
+一 回	w9[@_HIXH
+一 天	o#E@aCJDXX^ZJ
+一 度	o@_WZXJd[
+一 日	w@ZX_
+一 時	p@IL]T^ZHa]cX
+一 次	w@X
+一 步	y*]ZJe[
+一 直	p?JBICJD]K[LXMIZZaX
+一 种	q?YCbHH
+一 致	p3I6aA^O]_G
+一 般	y)[a[cZ
+三 方	yJZ
+上 刚	w@Z
+不 一	w6[IIK]O^ZJ
+不 上	uH[O]SGc^
+不 了	f!J#F(^)J*H,G-I/J0H4Y6I8J9I=H>_BFCIDJGIIHKELIMGNHOIRFS[UGVGY^Zc[H]H^G_JaFbGc]dJfCgI
+不 允	wIZVJZK^^
+不 出	y+[3_>JHHZHaI
+不 到	h%J(Y*K,_-J0^3H4]6I9J=J>Z?I@JGJHYIJKJMJNIVJXJZE]J_^a[cJdIfIhJ
+不 匹	w6[O]
+不 去	t#[%I;ZKYXJZ^
+不 可	k%J(H)Z4_8[:JBIHEMJPXRJSIVGZG^]_JbJc]dJf]gH
+不 同	y/X6^G]
+不 回	w%J0]9HG]HDZ]c^fH
+不 在	n%J-J/J4J7Y9^=J>H?X@IGaHDKJMHPJQ]T]V_XJZH[KaJbJcJhJ
+不 对	p*J-J3]6]9J@IE]HIIIKHMJNIOJPJR]UKZ]_JaJcJfJh[
+不 开	t6^H[NISXZHbZ
+不 接	w3JHII[N]O]ZI
+不 支	t1[3Z?^HIZHgY
+不 明	y&[N[Z[
+不 是	s(I:Z@XOZPJS]UIV_ZE
+不 正	m%](J,Z3_CJHITXZGh]
+不 知	yHINXZ_
+不 符	o-YHJI[N_ZI
+不 能	c!I#J%J(X)I,J-H/K3I4J6I7I:H=^>[?YBGCIDIEHGJHDIZK[LINGOHP_SHUZX]Z?[Y^__JaJbGcJgHhF
+不 行	n%J(H)^*G,H-X3J8]=J>I?]@ICIHDKYM]NIOIPYVXXJ^J_JaIb]cJhH
+不 认	u:ZHFM[O[gZhY
+不 让	q?J@_HZKZX]ZZhH
+不 足	q%Y(a-J3Z9J=[CJHEI]KJNGVZZF
+不 过	tH]L_ZF
+与 本	yc[
+丢 了	u>^DYaG
+两 个	s/^?J@IAbHJK[NJOJZH_JaJ
+两 次	w*X@]CX
+两 种	p*]C^
+个 密	u/]K]NJZJ
+个 林	y8^AaCJKIVJZJ
+个 用	w;]A^CJHJUJV]ZY_I
+中 で	wHGS[]^dJe[
+中 に	y!^9IHGZJ]^eZ
+中 心	tgb
+中 的	w6]EYPY
+临 时	u!X@YLZTW
+为 什	y#G*]HH[^
+为 组	y*JVHW]d]
+之 前	y@Z
+也 没	y3J?JD^a[
+了 密	n>[@[B]M[UYZGhI
+了 手	s>YC[
+了 收	w>aHJaC
+事 件	u#Z&[BIHHS]VJZIe]fX
+事 可	yHJVa
+二 つ	l*Z/^8[A[C]DIHGK[_JaJ
+二 回	w*XBZ
+二 次	yBY
+云 端	u/XBJTb_I
+五 次	y#XX_
+人 が	y@ZHJZJ][^Z
+人 に	y!J@XH[^]
+人 の	w#J(YA]Z[
+人 は	w+[DIHIVa
+什 么	o#G%G*]H]N_[]
+今 天	p@[X^ZI
+今 日	u>J@_HJX^ZIaJ
+今 朝	s#X@aMXZI
+从 没	yD[HJW[ZId]
+他 の	y(^VZ
+他 社	y:]JZ
+付 い	y%Z3Z
+付 け	s-X/XHJIHK[NHO]ZXh[
+代 理	p(J*J-Y0d3J4I9IHHJJMINJRGVJYIZIaIc_dIgJ
+令 牌	u,cHIR]ZF
+以 前	h-I3G9J>]?]@IHIIHKaM[OJPXVJZJ]JaJg[hJ
+件 を	uIZKINa
+会 社	n-Z3I8Y:Z>_?[CJDIHFIJKJN[OIZJaY
+会 議	uHYZ]][
+但 没	y?]DJLX
+住 了	y!J#_9H>IBJHYKIZG]JaJ
+体 で	yU^
+体 管	u(^)Y*J,_UHZJdH
+何 も	t-J>ID]H[KILYTZXJZ[
+何 度	m#_9G@IBJDJHZIJTZXaZJ
+你 的	y:[EYU]ZG
+使 い	y,Z?[K[
+使 え	f![#J(J-H3J:J>H?a@GCJDIHEI^KXL[MZNIUGVYXX[JaJbIdJhJ
+使 っ	n!J-Z3J7Z9I>Z?J@JHJIEKaOJU]VJXIZJaJhZ
+使 用	f(J-[@ZHIIHK_NZP^T[UJVZZGdJgY
+保 护	wPbVI
+保 用	yC[OZV[
+保 護	yPaVI
+信 息	u3[C[D_HJ
+修 改	q@_HJZX^Jh]
+個 人	y#J>[?ZHX
+停 了	u!]0]9J>JHGSJY^ZGcIfZ
+停 止	o![-I0Z4]9I>IHXIJKJU]Y]ZJfY
+停 用	u![1]U[
+側 で	u![7]HHT[ZI
+允 许	p9J=JHGIZQYV_ZI[[^^hJ
+先 に	u:[X[
+先 の	y3[CJD[H[ZJ
+入 っ	m:[>J@JG[HGIaKHLXMKOHUJV[ZIaJhZ
+入 れ	e!J#Z%J(J+J,J/Y3G6[8Z9E:H=H>E?H@HB_CHD]HCLJMYNXO[PJRJTIUJVIXEZ^[J][^J_JaEbIcJeJfIh[
+入 力	s#]3J9IO]ZJhX
+入 的	uO^
+入 社	w@YD^HY
+全 体	q(])X*J,_U[WJZIdH
+全 信	yC]DX
+全 局	t(^*I,_-[PIUJVJZHdH
+全 部	y-KBZNZO^
+全 问	u*[?_ZF
+公 司	m-I1J3J4[8]9I>Z?JBJCJHGIIKJM]NbRJU[VIZG]JaJcJfJ
+关 了	s!]#H-J6]9H>HBGHEKJOJU]VJY]ZF]_aJbJfI
+关 着	y1I<ZHHRJU]cIf]
+关 闭	uB[HJU_ZJb[
+其 他	y%]C]
+内 線	y3bHH
+册 sspr	y+]
+册 过	w+[DY
+再 改	s@_
+再 設	w@Yg[
+再 试	t@ZBJXZZZ
+再 起	wB^fZ
+写 不	u0]4J9H>IG]HDY^ZFc^fG
+写 回	b!H#G%[(F)I*I+J,Y-I/I0E1I3H4X5J6Z7H8^9E:H;J<I>H?H@EAIBHCIDGEIGHIHJIKGLGMHNFPYSITIUFVFWJXFYYZH[H]I^H_HaFbFcCddeaf]hF
+写 字	yI^
+几 次	y#YHIX]
+出 な	o(]*W+X3G>I?_C[DHHDIJKJNJOHVJZD[]aZ
+出 ま	pHJN[Z]hY
+出 る	n-].X3J@JCJHHKXNZO[_XdZ
+出 现	u+Z?JHIZahJ
+出 错	u,Z3JHIO]ZZaIe_fFhG
+分 か	t-]>IHXIHM^ZX
+分 で	w)Z=IU]VZZI
+分 の	s-I3HI[O^V[
+分 机	y3b9J>JHG
+分 钟	uBIHIM_R^
+切 れ	q9I;[=^>J@JBJUJXJZ[]]a]bJ
+刚 改	u@^
+別 の	y@ZKZ
+利 用	y0[4^ZH
+别 人	y%J(Y*[HJV[ZJ
+别 的	u([:]B[C]HJIIMJPIUJVHZY
+到 旧	w>Y
+到 短	yaZ
+到 验	u>ZaY
+制 限	wHJQ^X^
+刻 が	yRa
+前 に	n!J(I-H3Y9H:Y>G?J@YAJBJCID[F^HDIDK[MYOKVJXHZI]a_JaJb]dJhI
+前 の	m-I3H>]@JHGIJKaM_OJZEg_
+前 使	wKZ
+前 密	th_
+前 用	wK]
+前 的	w3G>^@JIHK]MZOJ
+力 し	s#]3J9IO]ZJhX
+办 公	y9Z>]?]HF
+务 台	y(]@YZHg[
+务 器	l%J(I0J1J2I3J4^6[8J9I=K>K?J@JBJGJHGKJRaSJY[ZJaJcZdZ
+助 重	yU]
+効 で	qHJMYYWZJ^ZbYdYgY
+効 な	yA[UZVZ
+効 に	g!X(I.Z;XHXU]V]ZFdaeZfJ
+効 化	s!_#J)Z,[8[HJUHZJdDe]
+動 か	u.XPXZFf]
+勾 了	yL[ZJ
+包 含	u-XHJIa
+匹 配	t6[AaO[_I
+十 分	w(XC]R]ZJfJ
+単 語	y-Z
+印 机	uH_
+历 史	w5[HJIIKZN]
+原 因	tHJN]PXZ[a^
+去 了	w#]9JB^HHKJZF]]
+去 年	wKa
+反 映	yM^ZIgZ
+发 到	t>_
+取 れ	w>[aI
+取 得	y,a
+取 消	y?^BJG]HIZG]]cJ
+受 け	n-I/]>ZHJIHK[NGO]ZXaIhZ
+受 保	yPbVI
+古 い	h-I0Z1]:J>]?J@HBJDJGJHAIIKIMcNJXKY]ZFaIcJdKfHha
+只 有	l(J)J*H,J-J3J9J;]?J@JC^HHIaMJPaVIZDaJ
+只 能	w@][[bI
+只 要	y?ZHH[]
+可 以	sB]HHVcZJ
+可 能	p(];]=YBIHIM^NZUJVJZJgY
+可 证	q3J9I=dCJH[IJVGXJZJaJ
+号 が	l3_CIDIHJOaaG
+号 と	w3JIYO]
+号 に	q3bHIOI
+号 の	wO[X[
+号 は	w3W>aKHOH
+号 を	u-Z>[
+号 化	y6[<[
+号 没	w3^>[HJVZaG
+号 码	h#J(J-I3e9J?IBJCHDGHEIHKJMJObUJVJXXZE]JaXhI
+号 被	u!]>HH]
+司 的	w8]NX
+合 わ	w6]HKN[ZZdJ
+合 公	wNa
+合 本	yN]
+同 じ	p3JA_HHK^OY_I
+同 一	uAbKJ_J
+同 事	p(Y@XBJH^KJVaZJ
+同 僚	w([HZVZ
+同 期	i!I#J%X(J-I/J0_4Z6I9J:J=H>I?J@IAIBJDJGdIJKILJM[NIOJR[UJVEXJZE]J^J_IaHbJcJd^fZgJhJ
+同 步	h!I#I%Y(H)J*I+J,J-H/J0a1J4Y6G7J8J9G:I;J=I>H?I@HAHBICHDIEJGcIIKGLJM]NHOIPIR^SJTJUIVFWJXIYJZE[J]H^J_HaHbJcId]eJf[gYhI
+名 が	y2[<[HH
+名 前	u-Y3I:[F^HJI]KI
+名 字	y:]I[
+后 再	u@[BJZZ
+后 写	yRYd]fH
+向 导	u+],ZHEZHdHeb
+否 さ	n%Y-J/ZHIN^P[ZJaZ
+含 ま	s-ZHYIY
+启 用	h!]%J(G)J*J,[/I7J:I=I@JA[BGDJEJH[KJPGV^ZD_JaJd^eafHgI
+员 不	t(Z)^*[,HP]UKVFZC
+员 工	y3G@ZDYH]
+员 没	u(H)YPJUJV[Z[d[
+呼 び	y3[Q^
+哈 希	uG[H[M_
+問 が	y*X?_HJ
+問 題	j-JB^EXIJKJMJNKT[VJXJZ_c^
+器 空	y__
+回 不	w0^6I@JHIZHdIf_
+回 失	y!J#^4]HJZFdJeZ
+回 数	u9KX^
+回 时	y,]ZHdFea
+回 来	y!^9]HHZJ
+因 为	y+]/]HFLX
+在 entra	y/J7[HFT]
+在 し	y>[_^
+在 の	tZKha
+在 不	s?J@]K_ZG[]hH
+在 密	yGaHG
+在 本	s7^PJ_[d_gI
+在 用	w-_/X9JHJKJZHh[
+在 的	wKJPYZI_]h_
+在 网	yMWcX
+地 activ	yPYgZ
+地 ad	t/Zg[
+地 没	y_[dJg^
+地 环	ucad[
+地 目	y__d[
+地 配	wEcPJZHgJ
+坏 了	tH^R[
+垃 圾	yaa
+域 控	m!J#I%I(J-J3J4e5a8J9J<J=J>I?H@JBICIDJHEIJJ]KIM[NHRISJTJUIVJXJZD[J]J_JaIbJdJfHhJ
+域 管	w*IPaZH
+報 が	t,^3[CZD^HI
+場 合	t:Z=ZM]YXZG
+変 え	k#G9J>Z?J@eIJKHM]XFZF[[^YhI
+変 わ	p#J/[>ZTYg[
+変 更	a!H#J(I-H3I7[9I:Y=J?J@aBZCJDJHJIHKHL^MYNHUIVIXI[J^a_KaJbIcJdIfIh_
+外 し	s#]*J8[?]GZHGNIP[TI[ZdH
+外 れ	yZJdb
+外 部	u:dHJZG
+多 す	uHIX_
+多 次	q#_+JH[XYZH
+多 请	uXY
+大 写	yI^
+大 家	y-^9[HIZK
+大 文	yI]
+天 改	y@_ZIhI
+天 早	w@W
+太 多	n#_9J@JHIXaZH
+太 容	w-Z
+太 常	y-_ZJ
+太 短	w-IIa
+失 敗	i!Y#]%I(J,Z-J/[3I4Z6Z9H:J;Y=I>I?J@JBHCJDJEJF]GJHDIJKJMINJSJUHVHXIZ^[J]J_IaJbIcJe]fHgI
+失 败	i![%I(J,]-J3J4Z6Y7K9J;[=I>I@IBIEKF]GJHFIIKJNJOJSJVI_JcJdZe]hI
+好 了	uB]RZ
+如 果	u:[=ZYXZI
+始 ま	y+]3ZHE][
+字 母	t/XIc
+字 符	y2]F^HJ
+存 在	s>[HJPY_baJ
+安 全	n*[?_BJC]HIPZQZZF
+完 了	u(]B]HIZJ][
+完 成	w(]B]HJ]]
+定 さ	y,[
+定 し	s*[?J@YE[HXg[
+定 で	y.XB[V[
+定 义	t-]HYWaZH
+定 了	w#]HITX
+定 義	yHJWa
+実 行	y%Xf[
+审 核	y/XEXNX
+客 户	y:[BYQY
+容 易	u-[
+密 の	y*X?_HJ
+密 码	P!D&I)E*E+E-X.H0X1F2^3C4F5G7Y8F9H:[;G<H=C>E?@@YAFCCEGFIGYIWKXLIMZNXOEPHQHRESETEVDWEXDYGZb[[]E^[_EaBb[cEd[gHh^
+密 碼	o#I(H-]:J=J>I?I@JBHE]HGI]KZMINYPJUY^]hI
+密 钥	u6c?_HHRKVJZG
+对 管	y*]E]ZJ
+对 象	p;^>JA[G[HJZG_chK
+対 応	w1]_]gX
+対 象	wGbHGMJVZ
+小 文	yI^
+小 时	l3J9J>J?J@^BJCIHIIIKIOIXaZHaa
+尝 试	pXbaJ
+局 管	u(^*I,_PIZIdH
+届 か	w4]HIaZc[
+届 き	t>HHYZIa_
+届 く	w>aaJ
+履 歴	w5[IIN[
+己 改	yBXVZ^[
+己 的	y@YO]
+己 重	y)ZU^VHZJ
+已 注	t+bBJDYHG
+已 经	u+[>^?HBZDIHI
+希 同	uG[H[M_
+帐 户	i![#[%Z(H)J,Z3Z:J=JA[HGPYUIV]ZI[Z_JdJ
+帯 を	y>]
+帯 電	w>Xa[
+常 见	y-Ya[
+应 用	s%](I-J3J:I=H>[?_C]HFIIKIMHUJVHZF]J_Ja]gY
+度 お	w9Y@YZX
+度 か	y#]9IT[
+度 も	n#Z9J@JDIHZWZXaZJdZ
+度 変	w@Z
+开 密	y6^HINIU[ZFd[
+式 が	w3^
+式 不	t3cC[HJKJZF
+強 制	yHYL]
+强 制	sBKDYL]ZJb^
+弾 か	y-Y@[JY
+当 て	y-Z=_HJ
+当 前	s#Xh_
+录 不	w>JBKHGZbbJhJ
+录 界	wHJZIba
+录 里	y!]3]HJ
+形 式	t3bCJ
+待 #	wXY
+待 ち	y9[XX
+待 っ	yXGa^
+後 で	wZZcYeZ
+後 に	q3I9G>J?H@ZBXHGKIR[ZE]aaIfa
+復 号	y6bZJ
+微 软	q#H7ZR[SaZGaXd[fK
+心 重	yg^
+必 要	d#G(H-J3J9J:[=]>J?JBIC_I_KJMHTJUFVHZF[ZaJbJcJd^fIgJ
+必 须	o7[@ZBID[HIK]NYZIhK
+忘 れ	o:Y>[BGHZKJMIUJZ^bJhJ
+忘 记	w:[HIZ]
+怎 么	qHaZ[
+性 が	y3_>IgY
+恢 复	y6]BYR]
+您 的	s(I3[:JBXE]HII]UHVZZH
+悪 い	yE^HKZ]cX
+情 報	s,]3[CZDaHH
+想 再	w@b
+想 用	w?aaH
+成 し	yUHV]W_ZJ
+成 功	u/aB_TIVJZK
+成 员	u(JPYUJVaZJ
+我 不	u9[>]?JHEIJKIOJVbZI
+我 们	n(J-X3Y9H:Z=]>J@ZCHDJHHIIOJU_VGXJZF[J_ZaJdZ
+我 只	wC[
+我 想	w?]HXaJ
+我 是	w(])Z:ZZG
+我 没	y%J(^C[ZI
+我 的	f!]#X%K(H)J-H3F9Y:X=I>I?J@JBICFDIH^I_KIMJNJOaUIV_XJZJ[H]J^JaHhI
+户 一	yCZaX
+户 不	n(H7J8^:^=J@IG_HFKIPaVGZD^]hJ
+户 在	q!^#JA[HIVIX[[[_]aJdK
+户 密	u2a7]HJZJdYfI
+户 已	u!YTZ
+户 必	yBJD]NZ
+户 无	yL]gX
+户 是	y%]7[V[
+户 没	p!J%^(G)^3J=[CID]HGUIV]ZJaI
+户 的	u:_H]ZI
+户 被	u!Y#XHX
+戻 し	j%J3J4Y8[>J@IBJHFMJRXVJYZbJc[d[f_hJ
+戻 せ	u0[>JHHK^ZY_ZfY
+戻 っ	y!_b]
+所 以	yIXZIh[
+所 需	w%[=_HI
+手 机	e#[(J-J3^9G=K>_?H@JBIDaIGKIMZNJOZUJVJXJZH]J_JbJcJfJhJ
+打 不	t3ZH[SXZJb[
+打 印	wH^
+找 不	w4]__
+承 が	y;_
+択 肢	t3J?aC]HGKK[]
+护 组	yP_
+报 告	uDYH^
+报 错	sZchJ
+拒 否	g%_*J,Y/]3J9I:J>K?JCGHIIXJZMIN[O]P[VJZHaXhJ
+拒 绝	l%Y*J-X/^9J@XBJIIKINZO^P[ZGaYhJ
+拿 不	y,a9JHHZ[
+持 っ	y7Y=^A[
+挂 了	w/J4^=J>J@JBJHHMISaTJUKZGf]
+按 钮	u(a:]HIZG
+换 了	t>ZM[
+授 权	yTZV]
+接 受	t-J/Z3J@JHHI[O]Z]hJ
+接 器	o%X2[8]9J<aIIZJ]J_^aJbJcHdJ
+接 続	n4YH[ZHcc
+推 測	t-_ZJ
+提 供	w,[7_?]HHZJ
+提 示	l@ZHIIJK^LY_Yd[hX
+携 帯	m3]9J>_?ICYD^IJZH
+操 作	y(a
+支 持	s1_3Z?]HIRIZHcIfJgY
+收 不	m3J>[a]
+改 一	w@^
+改 不	yZ[^IhX
+改 了	s/]@[MZZJ_JgYhI
+改 密	m7J@FBIMJVJZ^^c
+改 的	y@^
+改 过	w@]BJ
+敗 し	wBJT[Z^
+敗 す	y!]
+数 #	yC[IY
+数 が	wXX
+数 太	yXX
+数 字	q-J3J9JHJIdXJ
+文 字	m-I/Z2]3I9J@JCIF^HGIcKINJXIZJ
+新 し	f+Y-F1[9J:[>F?HBYCIIGKGM]UJXJZY][aJbZdJfXgXhI
+新 入	y@YDZHZ
+新 员	y3G@ZDYH]
+新 密	k/J:_HDJXKJNFZ][IhI
+新 後	yBYZFcYf]
+新 手	y>GH^
+新 的	q9I>J?J@HBYIHK[MaNJOJVJZG[]]]bJhJ
+方 式	s*Z3JC_DXZI
+方 法	f#J(I*Y+^-J3J:I>I?b@JBHCaDFHaIIKIMJNIUIVJWJXJZG[JaJ
+无 效	y3J>JHIO]R^aJhZ
+无 法	l(Z3Z:Z=JBJEZHGUHVJZX[]cXdJeYhJ
+日 に	yX[
+日 は	w>J@ZKKMIX]ZJ]]aI
+日 ま	t9Y@^HJXYZKf[
+日 パ	yD[
+日 変	y@^MYZJ
+日 志	yNX]^cX
+旧 号	w>Y
+旧 密	n#]>I@JKZMaZGgXhY
+旧 的	t>JCJHHIJK]MaZJ
+早 上	s#Y@[
+时 密	y@YL[
+时 锁	uT_
+时 间	s4J9J@]HIRdXJZIaJcHfGhJ
+明 天	y@ZX]
+明 日	w@[X^
+易 被	y-Y
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	t@]MXZI]]f[
+是 一	y@XO[
+是 不	y@ZS^ZH
+是 锁	y#FHITZ[^
+显 示	q+[/XDEHZIJO]ZHh^
+時 に	u5[?HHGL[O[a^
+時 の	y,]LXbZdH
+時 刻	wHJRb
+時 的	uT[cY
+時 間	l3J>J@]IJKJR[Xaa]fI
+暂 时	wT^
+暗 号	y6]<[HJ
+更 が	s!J@ZL[ZZ^]hI
+更 し	o7[@]BJHJM^ZI
+更 す	wH[ZJhY
+更 で	l:[@ZMJZX^]hZ
+更 改	o7]@[BHL]MJZE^]
+更 新	l+^-J1^8J9J@^BYCJDHHFZEdJf^hJ
+更 禁	w@Z
+書 き	h!I%J-J0Y3I4X6K8Z9J:I>H?J@HBIGYHDIJKIMINJRXUIVIXJY_^J_YaJbIcZd_f_hI
+最 小	y@ZI^
+最 後	y@J]^eZ
+最 短	w@]
+最 近	s@^BIKaZHgY
+有 #	y3YCHI_
+有 効	e![(G,Z6K7J8Z:I=HAYBJDIEJIHKHLZNZPIUZV^WJZC^XaJbId[e_fH
+有 启	uA]VZdY
+有 域	y*IPaZG
+有 我	wI]ZD[^
+有 注	yDZ
+有 重	u%X(YUJVJW]
+有 问	wE[cZ
+服 务	e!J#J%H(X)I*I,I-I/J0I1H2Z3H4]6Z7J8I9G:I=H>I?HAJCIDJEIGHHCIIJJKHMJNIOJPIR_S]TIUHVFWJXIYZZD[J]I^J_IaHbIcYd^fbhI
+期 の	wGaHXMI
+期 サ	y4]HJR^fJ
+期 間	s=Z@^IHKIN[ZI
+期 限	k9J=[>J@YBJIHKJLbMINZXIZZa[hJ
+本 人	n!H+_-J3J>J?JBJHFZH]_^ahJ
+本 地	a![#G%G(E)H*G+H,H-G.J/_0[1H2I3G4H5J6a7Y8I9G:G;I<J=F>G?G@FBDCGDGEbGGHBIFJIKFLHMEN[OHPZRHSGTYUFVDWHXHYJZA[G]F^G_aaFbFc]d]eHfYg^hG
+机 丢	w>^aG
+机 号	p3^D[HJO[aH
+机 坏	wH[
+权 限	i%c(b3J8J:J;_=I>J@JBICJDJHZLJMJNJUIVGXJZE]K_JaIdHfIgJhJ
+来 な	u>Ha[dIf^
+来 宾	w:_
+格 式	u3cCJZI
+検 証	u3H?IC^DJHHOZXZZI]^aJ
+構 成	l!J(H/J6J:I=JBICYDJEeHHNJPJUFVYW^ZEdGe_fGgI
+権 限	l%_(^:K;[H[ZH
+機 種	y>_ZJ
+機 能	yUagY
+次 失	y#XTX
+次 数	tX^
+次 登	y#YHIL^
+止 さ	t![9I?]@JH[ZJ^]
+止 し	yY^fX
+止 め	t!])YHIU^
+止 パ	y-]
+止 期	w@Z
+正 し	q,Z3^ZJhZ
+正 常	pBaHHSaT^UIZIbJfJ
+正 确	n%](J,Z3]CZHIZGh]
+此 密	y%H([
+步 服	w4[MJR_
+步 没	y%J0J3IC]HHMJaJd[f^
+残 っ	t#Y3^CKDIHJ_]
+永 不	uL_
+求 が	y>IH]X]
+求 さ	yC][Y
+求 め	p*X+ZCZDIM[
+求 两	yCY
+没 了	t3I9H>b?]BJDJHFKJMJZH]J_[aFb[
+没 写	y%I8^HIN]d]fG
+没 勾	u%J;]HJdafF
+没 开	wU[VYZHd]
+没 有	^!G#H%I(])[+I,H-G.J/J0I1I2J3Y4I5Z6J7J8H9D:F;H<H=^>D@IAHBFC[D^EIFJGJH@IFJJKHLHMFNFOHPGRISITHW^XHYIZE[]]F^I_^aabJcGd[eIf^gGhH
+没 权	y%]([ZJ
+没 法	w)Z:[>Z
+法 が	w?ZC[HH
+法 を	q*Y+[?]DJH]ZJ
+法 重	p(I:ZEZHIUIVJZ^[JcY
+注 册	h!J(J+c:J=J>J?IBXCIDbHYKJUIVIXJZGbJ
+浏 览	w.YHIZI]^b]
+消 え	y%[?[HJbZ
+済 み	m+c?IB[CGDXTYVZZJ[I
+測 さ	u-^ZK
+満 た	oHJIYKINcZJ
+無 い	s!J3Z>J?JC_D_HGOI_YaI
+無 事	yB_
+無 効	f!e#I(J)X-J/J3G9J:J;Z<Z=J>JAJBIDJHCIJMJNJO[RZVGXIZF^J_JaIfJgJhX
+無 期	t@JHYLbZH
+猜 到	y-Z
+环 境	ucad[
+现 在	n9J>H?]@ZHIK^MIOJZDha
+現 在	o#X-JKJZXhb
+理 セ	sgc
+理 中	tgb
+理 员	b#I%I(])_*c+J,_-H0I1J3I4J6J7J8J:H=H>J?H@IAJBICHDHEZGJHFIHKHLJMJNGOJPaRJSJTJWZXJ[I]I^J_IaIbJcIdZeJfIgIhI
+理 由	wN[PYZ[
+理 者	b#J(])^*c,a-G3J7I:F=J>J?H@IBICHDHEZHFIIKIMINFOKP^WXXJ[J]J^JaJbIcIdZfIhJ
+環 境	wc^d[
+生 し	yZ]eZ
+用 さ	y*]K[
+用 し	wgY
+用 で	w4^KYPYZH
+用 不	u>J?[KIZ]
+用 了	n(J,Z3J;Z>a?GBJDJHHKZOJUYVYZH
+用 写	t,]ZIe_
+用 密	tV_
+用 户	[!J%E(^)Z*D,D-E.J/K0G1H2I3D4G5J6H7^8Z9J;]<J=Y>E?C@DAaBIEHFJIYJIKCLHMEO[QJRISHTEUCWHYIZI][^[_aaHcHdYeHfGgIhD
+用 新	wB[HJM[gX
+用 旧	uHEMa
+用 期	u=Z@[IIN]ZI
+用 的	t#X-Z?^A]HIKIOJQYVIZGaJh[
+用 过	pKa
+电 脑	n9H>J?J@JH^KJMaZH]JaJb[gYhJ
+电 话	j#J(J+K-I9F=J>F?_BID[IIKHMHNJObUJVIXXZH]X_Ia_bJcJfJhI
+画 面	i!J#J(Z+_-J3H9J:J=I>[?H@IBHCIIIKIMJNJOJTJUIVIXH]I_JaHbddJfJhZ
+界 面	tHHZF[[bb
+略 不	y.XN]
+番 号	e!I+K-H3c9H=J>b?I@IBJCGHJIGKFMJNJObUIVIZG]KhI
+発 生	w=ZZ]eZ
+登 录	h!J#H(J+J-J3I:J>E?G@JBZCIDIIJKIL[NJOJTJUJVJZ][]]J_JaJbbhZ
+登 记	l+H3Y>[?^BIDaHEIJKJMJO]ZEaIbJhJ
+登 録	a!I#J(I+b-J3]:H=J?Z@IC[DeIHKHMHNHOZPKUIVIWJXIZD[JaIbGdJfJhH
+的 な	ya[c]
+的 に	wT[
+的 不	s3J>K@XIJK]OaZI
+的 号	q3_>ICJDIHIO[a[
+的 密	h%I(^-[6[:I>J?J@IHHIIJXK^MINZPIUXVHZG^JcJdJfZgJhY
+的 帐	n!Z#[(J3[A[HIV^[J
+的 成	yPYV^
+的 手	y3YO]aJ
+的 权	y%^(ZHJZI
+的 电	u3]HJO^aJ
+的 管	y(]P[ZI
+的 组	s(J:[=I>JBIHGP]UZVcZH
+的 账	q!]#X(J)^:J>JG]HDUIV[ZJaJ
+的 连	yc]
+的 重	y>^E[ZH
+監 査	y/XEXNX
+目 の	w8]C]
+目 录	p!]3]:]HHZH_^dZ
+看 不	w#H(Z>^?HH]ZJaH
+看 到	w>J?]@YDKH]aJ
+知 道	s>FHZ[b
+短 す	y-JI^ZJ
+短 使	y@]
+短 信	m-J3Y9H=J>[?_@JCHDIHFIHVJXJZH]]a_
+码 一	w@HBXKZLXXIZHa^
+码 不	i%J(J3G6I:J>I?]GJHXIEKGLKMHNIOYVJXJZ_^Ja]h[
+码 与	yO]
+码 了	w:J>JBJHGZa
+码 今	w@^
+码 以	yKY
+码 写	n%](J@IBINJP[UJVJZCd_eZf]hI
+码 发	t>_
+码 同	yGaHG
+码 在	t-[7]HHMYd[
+码 太	p-Y2[@ZI]ZIfI
+码 已	wBZM^UJZJ
+码 我	y-XHJ[]
+码 时	y3JO]aIhZ
+码 最	u@]KX
+码 格	y3]
+码 没	w3_:]>HOJZHaH
+码 现	y@]hJ
+码 的	t(Y>^HJVIZJ[]^ZaI
+码 策	uNaZJ
+码 被	y@XKYZJ^Z
+码 输	y#Z-HHJX_ZJ
+码 重	k(F:GEJHYUbVYWJZX[JbIdIfZ
+码 页	yhX
+确 保	yC[OZV[
+確 認	h!H#I*X+J-J9J:J=J>_?I@JBXC_DYIIKIMJNJO]TIZF[Ia^hJ
+碼 重	yBJE]UZVY
+示 さ	k+[-J?ZCJDIHZNYOZZY
+示 密	yKXd]
+社 の	p-J3I8Z:Z>_?[CJDJHEN]OIaI
+社 内	u-I>JBIHYKINaT[U]ZG
+社 員	w@]DZHY
+禁 止	j!H)]-cBJHFIHKYMJNJQYUHZJ^_hI
+禁 用	l!d/I;Y=JHHKJUZZH
+私 の	w9Y:[DJHHO]VZ
+种 方	t*Z?ZHJ
+种 验	t*XC^
+秘 密	w*X6]?_HIZJdJ
+租 户	s(I:_=JBHDJHHUaVGW_ZF
+稍 后	w@[BJZZ
+種 変	y>_ZJ
+種 類	y:]HHIZ
+空 间	y__
+笔 记	uB[HYM]ZHb]
+符 号	w-ZI]
+符 合	n-YHJI[NaZI
+第 一	wC]DY
+第 三	yJZ
+第 二	s8^@ZBXC[KJZI
+等 待	wXY
+策 略	h!J#I%J(H)I*_,J/J3J9I:I=I>I?[@JBICIDIEJHJIIKILJMJNePIUGVGWcXJZC[J]J^J_JaIbJcJdIfJgJhJ
+筛 选	yG[HIJZa[
+管 理	W!G#G%G(_)b*f+H,c-D.J/H0G1H2I3F4H5I6H7F8H9I;I<J=E>F?D@FAHBECEDEE[FJGHHAIFJIKELHMENBOHPbQJRGSGTGUXW[XGYI[F]F^G_GaFbFcEdaeGfEgehF
+系 方	y3JC_DYZI
+系 管	y!XZ_
+系 统	wK_R[ZI
+組 織	i(H>J?JBHDJEaF^HGIFMJNXU^VGW_ZEbJcZdZfJgJ
+絡 先	y3[C]D[ZI
+継 承	t%J;dHHZJ
+続 で	yH^YX
+続 の	yc^
+織 で	t:XNIU^W]ZI
+織 の	wEYN]UJW]
+组 的	yPYV^
+组 织	k%J(H)J*I-I3J9I:ZBICJDJEYF^G[HFIEKJMJNZPHU_VCWaZE[JaIbJcYdZfJgJ
+织 的	uE[N^ZIc[
+继 承	t%H(J;dHIZG
+继 续	wX]ZJ]^aH
+缺 少	w=^HJIY
+网 页	wHIM_TX
+置 不	p%](G5[7XBJE]HGPJS]UIVJ[ZbHfJ
+置 了	q(I=_B^C[HJUIZGg[
+置 失	y!]/IZ]
+置 密	m%ZBGD[HHUHVI[Zb_e[
+置 的	yHJUJVa
+置 页	y(HDJS[Z[bJ
+者 が	o(H:JE[U[VZW[ZEdZgY
+者 だ	s)]*]P[UHZJ
+者 で	y(]:[HJ
+者 に	s*^-INHZ_d[
+者 の	w*],Z
+者 は	u(])^PKUI
+者 を	y(a)J*J,Y
+联 合	q!J,^7d:JHJVJZI_I
+联 系	q(J*J,J3]C^HIKJZ]c^
+聞 か	yHXLYh[
+肢 が	u3J?^C]HH[]
+能 使	wKXP]
+能 再	p@YXaZI
+能 用	q*X>]?]CJDJHFKJLXM_ZI
+能 自	yU^V]ZI
+能 重	p=a>J?J@KBXD[HHK]PJUIVIZE[ZbHfJ
+脑 上	w#YHJMZ
+自 分	o)Z-I3H=I>JHIIZO^U]V_ZI
+自 助	q(I)^9IBFHYUdZG]IaI
+自 定	y-^H[ZJ
+自 己	o(J)Y3J=J>JBZHIO[U]V]ZH^[
+至 少	yC[I]
+致 し	t3J6_NZO[
+范 围	yGaHE
+落 ち	t4^9JHZMJRISZUJVJaJdIe[f^
+行 回	u9KX^
+表 示	j+[-I3K?ZCJDIHZKJNYOYZYh[
+被 拒	q%],Z@ZP^
+被 猜	y-Y
+被 禁	q!])YPJ
+被 锁	p#[-HTIX^ZJ
+要 が	o#H.XD]HGNY[[
+要 で	wC]DIHZIX
+要 と	wC]DJ
+要 な	p%Y=]IZUHZJd]fJ
+要 两	u*Z
+要 件	uIZKINa
+要 开	yZ][]
+要 旧	y>JCJHJMa
+要 求	h+[-J3J9J:J=J>H@JBJC[DJI[KJN_X[ZGaIhJ
+見 つ	w4^A[HHZJ_X
+見 ら	y#J@ZH^
+覚 え	wHJK_[Y
+规 则	yCXG]HGNY
+览 器	w.YHIZI]^b]
+角 色	w(])^*YHJVI
+解 锁	n#[1[BYHIT]VJZI[__JbH
+解 除	m#Z1[9IBYHIT[ZJ[]
+言 わ	f!J+Y-X3J9G>H?I@ZBJCXDZHGI[KYMIN[VJX[ZGaJh]
+記 号	w-ZI]
+設 定	i*[-J:J?H@XE_HZKJMJUIVXWJZH^YdZg[
+許 可	q%].X;]HHQXV^
+試 し	s@YNZX^
+試 行	s9JX_cX
+話 が	w3I>I?aHJOIa[
+話 に	u3]9X>^HG
+話 も	yDZ
+話 番	m3YDZHJOaXZZJaH
+認 が	y*Y
+認 し	u%ZCZHJOZVZ
+認 で	u>aBICIDHH[O[VIZGaH
+認 証	q,^3[DYHYZJ
+認 識	y:[DJHHO]hY
+語 が	y-X
+誰 も	w=YSYU^VHZH
+議 が	yZ]][
+護 さ	yPaVI
+让 用	yH]K[LX
+记 了	w?aCYDHHJ
+记 密	w:[HIZ]
+记 本	uB[HYM]ZHb]
+记 的	s3]>]?HCIDGHIO^ZJ
+许 可	p%J3J9I=dCJH^IJVGXJZJaJ
+设 为	yHJU]V]
+设 了	w*]2[@Y
+设 置	y%^HZZI
+访 问	u%Z9IHXP]Z]
+证 方	yC[
+证 码	l3J>[HHXYZJa_
+试 太	yX^
+试 次	uX^
+话 号	s3[HJO_XZaG
+请 求	w9Z>FH[X[
+请 确	w3YC[OZVZ
+请 稍	w@[BJZZ
+请 等	wXY
+请 选	y-Z
+谁 都	u(J=YD[HIS^U]VGZF
+谢 谢	t-J9_>K?KB^HFIJKJXJZHaJ
+象 外	yG^HHMJV]
+質 問	t*Z?^HJX[
+账 号	n!a-J>GBJH[OJVY^Y
+账 户	f![%Z(E)]-I1K2b3H7J8J:];J=H>J?J@IBHCHDZGZIGKIL[MINIOJP[RJUGVXXJZD[I]I^Y_HaHbJcJdHfGgJhI
+起 動	uB^bZfZ
+足 り	t(]3[9IC[DHHHI_OHZGaJ
+身 份	u,Z3[7]D]HH
+输 入	tO^
+输 错	t#a-HHIX_ZG
+过 不	u%I;[>]HHKZZ[
+过 密	t@]BJDY
+过 期	n9I=J>I@GBJKILaMJXJ]^a]hJ
+过 的	yKY
+运 行	wBIHISaUJVJZJfZ
+还 不	y@[HGM]
+还 在	y_]
+还 是	m!X#I5Z9ZHJM[TZgZ
+还 要	s3J9J>ICbHHIIMaZJaJ
+这 个	pGYHIK]V]_[
+进 不	w#]KKZ^
+进 去	yB_HJZGh[
+连 不	wH]SGc^
+连 接	k%W2[8]9J<_IIMJZH]J_]aJbJc]dI
+追 加	y8]C]DJHI
+选 项	t(]?_C[DHHG[YaI
+途 中	yHH]^dJe[
+通 ら	u;Z@XHGK[Z[
+通 知	t(J?YCIH[VIZFab
+連 絡	t3[C_DZHIKJZZ
+進 め	w:[X[
+違 い	u,Z3^KJh[
+違 う	n-I3J6[9I>J@IHYIIK[OZRZXIZIha
+違 え	p#a@JHHKIXaZJaKhX
+選 べ	u>J?]H][Y
+選 択	q-J3J>K?aC]HFKYVZZJ[[aJ
+那 个	uG]HJKbZI
+那 边	y8^:aVJZJ
+邮 件	s3I9I>G?aCGDGHFM]aa
+邮 箱	n#J(J-K3]9H>^?XDbHZIJKJOJVJZH]JaD
+都 不	u=Y@YHKU^VHZY
+都 没	w3J>HB[DaHFMJaZ
+配 置	n!J(H)J*I,J0J6J:J=IBJCZEdHHPGUGVZW]ZD_JaJcIdHeafEgH
+里 不	y7]HI^Z
+里 有	y3HF^HJ
+里 没	yUJVJW]__
+里 的	w3^HIO]aJ
+重 启	wB^fZ
+重 复	yA[HJK^
+重 置	X#G%F(])I*G+H,I-I.J/F0H1I2J3G4H6H7J8H9J;H<J=Y?I@FAHBZCFFJGHIIJHKELGNEOIRHS^TGU_VXW_XGYIZ]]F^F_GdDeGf[g[hF
+重 設	yBJE]UZVY
+録 が	y+[BZDH
+録 さ	q+H3Z>J?]CIDXHHO[
+録 し	m+Z>X?XC[D[HGZI
+録 は	yC^DJ
+録 を	w+ZDXHZ
+録 済	s+c?JBHCHDX
+鍵 が	y6cHJdJ
+钥 不	t6d9J?_HHKKRJUJVJZFbJfI
+链 接	sBJZDbe
+锁 了	w#J[^
+锁 定	n#aHETa
+错 了	y9I@JHYh^
+错 太	y#_-HXJZI
+错 误	q&[3JE[HIZ]h]
+閉 じ	uB_ZI]Y
+開 か	w#]H[XGbZ
+間 が	s=Z@^R[ZIfI
+間 に	u@[X^
+間 待	yXY
+間 違	l![#a-J3^9I>I?J@IBJHDKGMJNJOKX_ZIh^
+问 题	j#E(J*Z=J?^B]EZHEKJMJNJPJVJX]Z^c[hJ
+间 不	y@]RaZJcIfI
+限 が	o%a(^;ZZI
+限 な	yL]
+限 に	yHZLZ
+限 の	y;XL_ZI
+限 切	w9J=[HIZ]a]
+限 制	y@JQYX^
+限 没	y%](J;_HJ
+限 重	y%J(_ZJ
+除 し	yT[
+除 済	yTZ
+障 害	yHHS_TJcZ
+電 話	e+J-I3^9H>]?^@JDZIIKJMJNJO^VJXXZH]Ja]fJhJ
+需 要	n%G=^C_DJH[MXZJ
+非 対	y1]gY
+面 が	w(J+^>^?JDIHHZ]aJbH
+面 で	wHJZIbb
+面 に	u(]H]ZGb[
+面 不	w+^HGX]ZFb]
+面 说	yD^Z[
+題 が	tEYZ[c[
+題 な	uB]HJT[ZGaX
+願 い	w#^9ZZJ
+页 面	j#K(Y)J*J+a,K3J=J>J?JBJCHDZHJKJOJSZUIVHX[Z_[J]ZaIbH
+须 在	y7[:X
+验 证	b!H#H%X(H)J+J,X-H3Y4J7J:I=G>Z?]@HAJBIC_DXGJHIIHKHLJMINIO^PJRJTIUJVHXZZE[I]]^J_Ia_bJcJdIfJhH
=#	A!E#<%8&>)8*=+>,9-D.</G0>1a2j3j4?5:6:78899;:7;@<H=A>X?7@gA9B=ChD>FCG<H@IcJ9KcL9M<NBOYP_Q=R^SgTbU8V:W<XbYgZ8[7]4^;_7aEb;cGd6e;f4geh:
=0171	w3Z>JOYaI
=0x8023061f	l%J-J3J4J8e9I<H@JBIHFIJKJNHXJZG_JhJ
=0x8023062c	m%J(J8E9J<dBJHGNISJVJXKZIaJbJ
=2003	l(H)J4I5g6J7J:J=J>J?J@JBGDHHDKJMJNJPHRHSGUHVGWJYJZF[J]J_JaIbIcGdJfE
=2008	g#J-I4E5f@JBIHFJHKJMENIUJZD[IbGcJfJgI
=2012	y1J4I5YH[
=2016	o!H#J%I(J)J*J-E0J1e3G4H5]6J9E:J=I>H?H@HAJBICHDIHBIGJIKFLKMINIOIPJRJTJUHVGXIZG[J]H^J_JaHbJcIfIhI
=2017	y1_HE
=2018	w1aHEfI
=2019	y1X@]
=24h	n#F-I?J@aBHHEIJKINJTHXbZHaJbIcJhJ
=31034	i!J#J%G(J,J-I0J3I4J6J8I9I=H>J?J@IBFDJHDIJKILKMINIPGRJSKUIVIXJY[ZC]JaJbJcFdCeGfhgJhJ
=31044	u-J9H@IBGHFIJKJXIZFfc
=32002	yBIHFc_
=32004	j!I#H%G(I)I*J,E-H/J1J3G4J5I6g9F:J;K<J=I>H?I@JAJBHCIDIFJHEIGJJKHMJNIOIPIRJSITJUJVIXIZD[J]I^J_JaGbIcHdJeHfHhJ
=32009	g!J#I%I(J*J,g-I3H6G9H=J>J?H@JBICIDJEJHBIIKIMJNFOJPJRJSJVJXIZD]JaHcIdJeHfHhI
=32011	m!J#I%H,D-J/J3I4J6G8J9I=I>J@JBHHDIJKIMJNIOJPISJVJZDaJcHdFegfGhJ
=33001	^!F#D%A&j(G)H*F+G,G-C.H/G0G1G2I3C4H5H6H7H8G9A:G;G<H=F>D?F@EAEBCCEDEEIFeGFH?IDJGKDLFMEN?OFPGQIRGSGTGUGVFWIXEYHZ@[F]E^F_CaCbGcFdGeHfEgHhD
=33002	q!I&HAIBJHGNJZE_c
=33003	y#I&H-JAaHHOHZJ_JhJ
=33004	q!I#I%c&D(H-H3I6H9G=J>I?J@IAIBICJFHHFIIJJKINGOJQJVJXIZH]J_GaJcJhH
=33005	w!]#KHJ
=33008	n!J#G%J&I-J5I8J9J@YBFDJGJHCKJNePIRIVJXJZG^Y_JaIcJfHhJ
=3rd	yJZ
=4740	n!J#dBIHFTHZE[I
=50053	yHJT]
=6329	y8^NJ
=6800	w,J?KHDNGZEfb
=80070005	n!I%e-H/J2G3J9H=J>I@JBIHCIJKJNHOJPFVJXJZG]JaIhJ
=800700c	k!I#H%D(J)J*J+J-E1J2g3G4J5J8J9E:J<J=J>H?I@HAJBHCIDJHBIBJJKILJMINGOIRJUJVIXGZH[J]H_IaGbJcIfIhI
=80230405	p4J8JAGGIHI_b
=80230619	w%I4H8H9J<IHIJZNa
=8023061f	y8_HJNJZJ
=8023062c	u%G3J4G8I9I<cAJHINGZH_J
=80230818	k!J#J%F*J+J-I1K2J3H4e5J7J8G9G<H=J>J?J@JAIBJCJHFIIJJKIMJNGPJVIXIZH]J_HaIcIfJhJ
=a	;!J#C%C&@(X)F*]+^,H-Z.?/H081?3I5F6E7J8E9^:E;?<F>Y?X@cAFCCDEEHF^GJHdI[LJM^NAODPBQHRGS@TCUZW^X[YAZX[]]_^D_IaAbEc>dFeBfFgDhG
=aadc	i!G#G%H(I)H*J+J,I-H.J/I0I1[3F4I5I6J7J8I9F:I<K=H>G?G@FAJBECIDFEJFJGYHAIGJHKFLIMHNHOIPHRfSETGUGVGWJXEY[ZB[I]H^I_IaHbEdIeJf[gJhG
=aadsts50053	u#F%K-J9JHBTcZJ
=aan	e!J#J%H(Z)F*H+J,G0J3G4J6[7I8J9I:G;J>G?G@DBHCHDYEJGIHGKCLYMHNbOHPGRJTJUIV]WJXIZI[G]G^[_HbIcJdEeJfGgJhF
=aangepast	u-^9K>J?J@_CJHGIJKIaJ
=aangevinkt	yLZZId[fJ
=aanmeld	yBJDIHYL_ZH^JhJ
=aanmelden	w#I@JBZHFKIMJ[]bZ
=aanmeldscherm	uHKZIb_
=aanzetten	y(J,[8[BIHIZIdFe]fJ
=ab	g!I#I%H(G)J*J,Y-G/E0J3G4Y5J6J7J9G:I;J>H?H@GBFCGDHGJHHJYKGL]MFNaOHPIRZSJTIUHVGWGXHYIZX[I]Z_IaFbHcZdEe[fGgIhY
=abandon	q-JHXNKZF]^aH
=abbiamo	s)J=[BZHGKJUZYX
=aber	b#F%I(J*I+^-X/J3E4J7J9H:H;J>]?^BFCXDAHCIFKELYNJOHSJT]UIVYXHZ?[^]Z^I_JbIcJdIfIgJhJ
=abgebrochen	yHIII]_
=abgelaufen	q#I(J-J:I=^>Z?I@HBBCIHXIJKILJUHVJZY]ZaZbJdIfHhJ
=abgelehnt	l!J%J)H*J-]/Y0I3J9J=H>I?J@ZBIGJHFIIJJKGN[OJPIVJZ][K_IaJd[hI
=abgeschaltet	n!Z)XBJHJU[VJY[ZJ
=abgewiesen	y!X-JHHK[a]
=abilitar	y.YdZeY
=abilitato	l(JDJHHU]V^WHZFd[
=able	e#G%J(H)J:X>H?DBcC]HCKJLIMJNJQYTGVFZY[H]I^I
=abord	y:JBID]HIZIh^
=about	a!Y#F%J(G)G-X/I3I7I8J9J:H<X=I>H?HBACJD]GHHYI[JHLDMHNJPJS^TIUEVCXJZa[H]G^H_JaFbGdHfIgGhG
=abov	u(J;a>IGJPI_I
=abre	w!J+W9I?IDJHaVJZD]DaJbZ
=abrir	y@JZJ[^
=abroad	n!Z#H)Z>Z?IT[ZDa[bI
=absent	q%Z5X9ZBIHFYXZD[]_[
=aby	yBID[T[
=acce	h![#H%b(H)J*I+J,I-H/H3G4J9E:I=H>[?I@FBGCIDHGJH_IDJJKEMINHOFP[QXUJVFXI[J]I_JaHcJdGeIfIhH
=acceder	u!G#I%GHXIHKILJMFNJPJVIZZ[^^JcJf[
=accept	X!D#B%C&J(E)H*H+G,H-].Y/Z0H1H2H4H5I6H7G8H9G:B;I<I=F>B?^@XAHBaDEEIFJGEHCIXKXLDM]N[O^PFQIRGSITEUGVDWHXFYIZY[E]E^B_EaEbFcHdFeIfGgF
=accepteert	y3JI]KGMGOIZYhH
=acceso	n![%]+J-J3J9I>Y?JBEDGH[IJKIMJOJVIZZ
=access	U!B#F%a&I(Y)G*F,G-B.I/D0H1I2H3D4H5I6I7G8I9E:E;G<J=F>a?X@DAHBXCFD@EIFIGGHYIDJFKCLFNEOGPaQcRHSFTEUIVDWJYI[G]G^D_FaDbGcZeHfHgFhE
=accesso	j![#F(I-J/J3F:J=J?G@ICIDEH^IHKGLYMJNJOJTIUJVHXJZY[I]I^JaIbZcJhI
=accetta	t%J3F=J>H?I@IBICJHFIFK[NIOZh^
=accettata	y/[?ZHH
=accident	t![>I?G@[BJZF]ZcJfX
=accord	p@XBYNZU[ZG
=account	C!c#]%b&C(?)_+I,[-:.C/;0X1@2c4?5A6?7D8>9B:];X<B>B?;@>AaBECGDZECFAI?J@K7LaMBN;O>PaQ^R?S>U9VaW=XEY@ZH]=^d_^a=bDc=dDe>f;g=h?
=acct	n!^#^%J(J)J*Z/I1J2Z3F8J:Z=J>E?I@GBHDXGJHBIJKILJMHP^RJTEUHVJZA[G^[_ZaJbJcJdJfJgJhI
=ace	w;X@IBIHGKFP_ZH^Z_J
=aceita	m!K#K-I3I9J:I=J>H@EBJDIHFKYMXNJOZUJVGXJZZ]IaJbJh^
=acepta	o!J-I/J3H7J9G:J=J>I?X@GBHDIHDI[K]NIOZVH[JbJh^
=acesso	p!]%X(J3F9J=G>[?H@IBJCIDHHXIIKIOJPYVIZZaJ
=achter	yHCR_
=acl	i!H#I%D(F)I*H+H,I-D.J/J0I1I3F4H5J6I7J8J9C:H;i=G>G?F@GAIBHCHDIEJFEGCH>IGJJKFLIMINEOGPYRHSITIUIVFWJXGYIZA[I]F^G_FaFbIcGdJfGgIhG
=acls	w#J%])J-J9J;cAGCJDJHBIJKJPIZG_I
=acquir	s%J(J3H8[:GCJDHEJHIPJQbZD_J
=acs	o!H#J%I(J*J-G0J1f3H5I9F:J=I>I?H@IAJBHCIDIGJHCIHKGMJNIOJPJRJUHVHXIYJZG]H_JaHbJcIfHhI
=act	y![*H-K@IBHE[HHKINJPIZ[bIdIgJ
=actif	y!XQY
=action	p(I)I*F,JB[EaHEPIVJZHgH
=activ	W![#C%Y&f(G)C*F+H,F-D.I1G2F3D4E5I6]7D8E9G:@;G<H=E>F?E@EA^B^CFDDEEGDH?ICKCLIMCNDOGPHQHRESGTZUaVJWDXFYJZ=[D]E_]aGbFcCdDeFfIgchD
=activa	yHYLX
=activar	w,Z=JYXdJeZ
=activat	u!Y=GH[VY
=activation	y!H%I,[3HFJH]UIZFdGeY
=active	s%IHJNJUJVZZFdahJ
=activer	y.ZHZUJVIeZ
=activo	uQX^XdZ
=actual	o@IHHIHKIOJZFhb
=actuel	sHIKJZFha
=ad	C!h%h&c(5)9*:+;,=-;.>/l0D2H3e4C5=697>8Z96:6;D<a=C>8?6@;AaB6C7D5E<FEG?H6I:J>K2LcMaN^O7PaQ>R9S9ThU8V4W;X7Y?Z3[>]6^e_la5b7c>e<geh5
=add	e!I#J%Z(F)F*D+E,I-G.^/J1J3F7J8X9D:I>C?C@HAJBGC[DXH]I]J^KHLJMINFOFPFUIV]XHZA[J]G^J_JaHbJcJdJfJgHhI
=added	f!I%I(H)J*I,J-H1J3J4G7J8c9J:Y=I>J?I@HAHCJFJGZH@IYKINJPHQZUIV^XJZC]J_IbJcIdJfHgJ
=addition	y?[HXZG^I
=additional	sCaDDHE
=address	c!H#J(J*J-I/J3b9H:Y?G@FAHBGCJDZHaIHKILJMIOHPJTJUJVIXJZJ]I^H_HaEcHfJhI
=adesso	q(J*]=[>I?JBJHEIHK[ZG]Jh[
=adfs	_!H#G%H(G)G*F+J,[-D.J/H0J1I2J3G4H5J6J7i8I9E:G<J=G>G?H@GAIBFCHDGEIGIIEJIKELHMGNGOIPFRJSITDUGVGWJXHYJZC[I]H^I_IaGbGcHdGeJfHgGhG
=adivinar	s-[HJ
=adivinhar	t-_HIKI
=admin	E!@#B%J&C(d)h*l+E,f-A.B/<0@1[2A3<4=5@6@7:8>9=;@<C=G>:?@@<A>B9C:D?EbF@G<HJI9J>K9LGM;NAO?PcR@SHT@UXV]XBYAZD[=]<^G_>a>bAc<e?f=ggh<
=admina	y(]*Z,[CIHIPJVJZG
=admincount	b!J%J(J*H,J3I;IHBIJPd
=admindescription	y(G)J*I3J=JGbHGPIZFgI
=administra	yHJd_
=administracao	ygY
=administracion	wdHg]
=administrador	[#I%G(])^*]+F,_-F/J1J3H4G6J7G8J:E=H>I?D@FAIBDCGDDGIH?IHJJKILJMHNGOHP[RISGTJU]VXWXXIYJZY[I]G^I_HaIbHcHdYeJfGhH
=administrateur	e%G(X)]*X+I,^-I3I7H:G=H?I@IBJCHDFECHCIIMJNHPXSJU[XJZX[J]IcJdXfIgHhJ
=administration	s(J)]*HHGPHUGVJ^^g]
=administratora	q(Z)F*[,_DXHGPHZJdI
=administratorem	w(H)Z*GBJDIHIPGVIZa
=administratoren	i!Z#J%J(F)[*X+I,F-G3I7I:H=J>J?I@JBICIDGHDIJKJNIPBSITJUXVXWXZ^aJd^gG
=administratorer	u(H)_*_?GCHDJHFPEUJVIZI
=administratorow	w(J)Z*^?HHGUIVJZJ
=administratorzy	w(G)]HJPZVJZI
=adminkonto	w*^,[CHHIZJ
=adminsdholder	i%CHYPa
=admit	y.Y7W
=admt	wA^HH
=adob	p=EHaZF
=adress	o3Y:[?]CHD^HCOHZIaH
=adsync	d%J0JBHHCRIUJVJZGcIff
=adsyncpasswordwritebackpermission	n%b(J0JHEdHfI
=aduc	j!^#X(G*I@JGIHCJ[NZT[ZE^Z_I
=adunknownerror	k&bHGZH
=advanc	w9[;[BJHI
=advic	y)]HZ
=affect	q-HBFFXHIJZPZT]VJZ[
=affich	u+^3I>JHGIIOZ
=after	N#a%Y&G(H)B*B,D-I.F/^0Y1I2E3@4F5E7B9>:?;D>>?@A^B^CID@EFFCGAI=K?L]MZNGOAQHR_SHTYUFVDWDXXYZ[A][^F_AaEcAeDf_gHh@
=afternoon	s9]@[HIKIZJ
=afterward	t-J/]2]8Y@IBJCJHEMHZZ
=again	S#Y%D&G(D)Y*E+c,G-A.H/D0F1G2H3E4F5G6G7E8Z:A;F<H=E>D?E@bAFB]CCDAEHFFGEHFI?JIKYLDMBNGOEP]QHRZSGUEVDWHXYYGZ]]J^C_HbGeGfEgFhA
=against	u#I7W@JHDIJJ]KJN[ZI^[
=age	^#J%J(I-H/J3J9J>K@cBGDJHXIAJIKFMJNbPJVIXJZF^J_JbJgJhI
=agent	U!C#E&I(B)G*F+D,E-a.H/B0l1B2G3D4D5F6E7C8Z9B:E;G<H=D>E?D@BAFB@CFDCEGFGGBJ]KALFMCNBOFPDQHRDSDTDUCVCWFXCYEZ;[F]C^E_DaCbCcAdAf^gDhC
=agenten	y-ZHIf[
=ages	yHGIIK]ZIaY
=aggiornamento	yBYHJZHdJf^
=agli	w)X*YHI[Z
=ago	b!H#F(J-F/E3J9J:J>a?H@bBECIDZH>IEJJK_MaNHOIPXTIVIXIZA[J]JaIbJgJ
=agora	n!K#I-H3J9E:J=Z>J?I@JB]DIHBIGK[MINJRJTJUJVIXZZY[J]HaJfJhZ
=aguard	wXZ
=ahead	t#I9IBJHGRbTIXK
=ahi	u7X:Z>^HGaE
=ahora	o#J-J9J:J>J@YBJHEIIK]MJX[ZF]Jh]
=ai	[!G%F)H+F,I.I/H0I1I2I3D4I5J6I7H8I9]:F;J<J=F?B@YAIC_D]EIFJGIHDIJJHLHMEOEPHQJRHSHTHUFVDWIXXYIZZ[E]a^G_HbFcGdGeJfFgHhB
=ainda	o-J9J@_BHEIGHHDIIKIMaPZUHVGWZZG]JfJ
=aiuto	y9[@JBJHGKJZ]
=aka	i+X-J3I7W9G>J?IBHCJDcHHKJSJT]UJVIXIZGaJ
=aktiv	t!^HIQZZI
=aktivera	w8]dHe]
=aktiverad	t!I(IA]BJCJDJHHUZV^ZI
=aktiverat	o!I)I*J:J=JEIHIPJUXV]WIYXZJd_
=aktivieren	s!J#J%H,X.X;]VJZJcJe^hJ
=aktiviert	h%I(J)I,J.Y8Y=I@JAYBIDIEJHEPISKU]VZWJZHaKcJd_fEhJ
=aktualizacji	yBZHJZHdIf^
=aktuell	s#J-J@JHHKGZEhc
=akzeptiert	u-H/Z@JHIIHKFNJOZZ[dJ
=al	X!A#C&I)E*E+Z-B.H/D0Y1G2G5[6D7F8G9]:D;G<I=H>^?BAFBXCFDAEFFIGFHEIAJGK^L[NDPCQYRESETEUDWGXHYI[D]C^I_Eb^dGe[gFhZ
=alarm	y>FBIH^XHZJaH
=alder	y@[IJKINZ
=aldrig	j!J#J%H(I+Y-I0J1Y3G4K9G:J=J>H?I@FBFCID_HCIIKGLaMINHOIPIRJTIUJVHWYXJZD[J]I^Ga]bIcJdZeJfIhG
=ale	n#I%H3H8J9J=J>H?]@IBHDHGJHEIHKYMYOGTYVJXJZF[]]JcJd]eJfGgJhH
=alert	t,E-H3I9G?J@IBIHaIIKIRGXIZH]JaJfZ
=algo	t-X.Y9]>J?JCZHFIJKJZG
=alguem	y@^
=alguma	w9]>I?JC]HIMJ
=alguna	y9[HXMI
=all	R!?#C%I&G(Y)J+],D-B/A0E3=5F6D7B8C9>:@;B<E=X>@?>@CABBdC>E]GYJYK]LIM>N^OAQFREUeV?W[XHYEZ<[B]E_Ba?bZcAdDeDg@h?
=alla	h!H#I%Y(F)G*J,J-^/J3D4J7I9G:H=I>Y?F@IAJCHDEGIHXIEJJLIMGN^PGSJU]VYWJXIZB[H]G^H_JaFcJdHfHhG
=alle	e!I#F%Y(D)G*H+^,J-E/G0I4H6I7I9Z:G;J=H>H?FAJBaCCDDEJFJGJHCIDJJKFLIN[OHRISHT]UYVJWJXZYJZZ[I^I_IaFbHcGdFeJgGhH
=alleen	h!I#F%H(H)J*F+I,J-F/J3G4I7J9F:I>D?_@EAJBFCaDFHAJJKDLIMHNGOIP]RJSJUJVZXG[b]H^I_JaCbGcIdJfIhH
=allow	X!F#H%J(_)G*F+F,J-[.[0I1J2J4I5I6I8I9E:C;J<X=G>E?XAIBCCEDDEHFIGGHBIYJGLGMENIOGPGQ^RISHTHV^WGXZZ=[J]F^__GaEbAcGeIfGgEhC
=allowedtousesspr	h)b9JHGNIPJ
=allowpasswordreset	gHFZJbc
=allt	y@ZB^ZH
=almeno	yCZHII]
=alon	q(J*Y-G3K9F>I?a@JCYDHHCI[KINHZIaHhJ
=alor	n#H+]-I3F9J>G?I@HBECIDFI[KJMDO]TZVIXJZE[]]IaHh]
=already	e![%J(J)I+a-D3H9E>F?G@_BECHDBIFJJK_MINHOIPJUIVFXHZD[I]I^J_JaYbJhI
=als	b#F%H(])X*Z+_,H-[/I0X1J3W4H5J6I8J9G:^;I>E?X@IBECADAEIFJGIIJJJK[LHMGNFPFRZSITIUGVCWIXGZ?[[]F^H_IaEcHdHfGgH
=also	u*Y+H?IDIH^ZJgX
=alt	e#J(H-J/J1X7I:I>I@^BFDJHJIHKFLHMZNHSJVJZI[I]J^FbZcJdJfIgJhc
=alta	w,[-J3I>I?GC[D]HHZJ
=alte	c!J#[%J(I-H/Z3H7J9J=J>a?J@EBECHDGH?IGJJK^LJM^NIOJTIUJVJY[ZF[I]H^IaGbIcJdIfIh[
=alten	u4X5XHIMZ
=alter	o!J#J(J-F/J7Y:J?J@GGIHEICKEMJNZPJVFZE[G^ebIdJhG
=alterada	y@[BZKI^JhK
=alterar	q(J7[BKHJKGMHVJZG^^_JdHh[
=alternat	n+J>^?Z@JBICIDFK[[J^IaJ
=alternativ	t3_:J>F?EC[DFH[IJKIXIaH
=alternativa	w!J3^:J>[?GCIDZHDKJMJaJ
=alternativet	w(]+I3G>I?[@HCIDFHIKHZI[Z^[hJ
=alternativo	q!J-J3a9J:J>]?E@JCGD]HEKHMIOGXJZJaGhJ
=although	f!H#J%I)J-]3G4J>I?HBBCIDJHaIBJYKDMIOZTYUDVJZEdJfIh[
=altra	n!J#J(I-G3I9J:_=J>J@bBICXDYGKHCIFKYMINIUJVJXIZE]JaJhI
=altri	u(Y*YHHPZV[
=altro	t(Z)H*H3J?G@XBZC_DJHHIJPJXJZFaH
=alway	f!H%J(H)I+J-E/H3I7J9H:I=J>I?H@XBECHDaF[HFIEJHK_LJMINWOJSJTZUIVIWJXI]G^IaHbJcJh]
=am	Y!C#]%J&J(H)[*C+E,G-C.H/F0I1H2J3C4G5I6H7G8H9X:F;Z<J=D>@?C@YAHBBCDD[EGFHGHHJJGKALGMbNEOEPEQJSFTXUEV_WHYHZD]C_GaZb^cEdEeIfFg[hG
=amanha	w9J@[BJHIIJX^
=amazon	y#FHa
=ambient	o!I-J/H6J7I@IBGEHHFIJKHNHTIZI_JaJcadafJgIhI
=ambito	uG_HIMJ
=amministrator	h!J#K%H(^)J+H,[-G3I4J:I=J>J?H@HBGCJDFHCIJKIMINIOJPXU]VXXJZ[]J_JaJbJcJeJfJgIhJ
=amministratori	t(J)]*]?HHHNJPYVJZI
=amministrazion	wBJMJg_
=among	t9J?]@HHHIJK_ZH^IhF
=an	J!J#E%A&X(Y+H,Z-@.D1H2H3X4I5@6J7C8A9E<[=A>F?AA]B=CEEAF]GJH^IBK[M[OIPGRGSbU?VFWBXEYBZ[[C]=_FaZcJdCe[fGgHhA
=anchor	h!J(J-J/F9HAaB[HEKIMIOJPJZI]J_]aI
=ancien	c!I%H(H*J,J-E3D6J7J9G:I;J=J>_?E@CAJBFCHDFH@IEJJK_LJMcNGOFRJTIUIVIXIYZZC[I]G^I_JaCcIdHfGgYha
=ancora	j#I%J(I*J-J/J3H9Z:I=J>J?I@ZA^BICJDJEIGIHCIIKGM_NJOIPZTXUHVFW[XHZG]IaHfIhG
=and	A#_%H(B)F*[+D,?-G.G/_2I3E4J6X8_9B:F;B<_>Z?G@^BbEIGFH<I^KHMBNYPFQIS9TEUDVHWCXJY[[>]]^F_DaIcZdGeFfXhH
=anda	y9Z@IHFP[VJZ]
=ander	i!G#G%](X)H*F+G,I-A/I1J3E4I5K6Z7H8J9B:_;I=H>Y?G@^AHBDC_DDFHGIH?IZKaLHMFNFOHPERJSJTJUJVGXFYIZA[H]E^F_HaFbIcJdHfIgIhE
=anderen	p!J%J([*Z7K:]=J@IBJCFDJHGJXKJUJV^ZD
=andern	c!I#G%G(F)I*H,I-G/J3H4J6J9H=I>G?H@[BZCGDIGJIFJJKCMENGOIP[SITJUIVEXIYKZ[]H^b_IaHbHcIdHeIfIgHh[
=anderung	u2XL^ZG
=andra	j!I#H%])I*[,J-G/I3E4J6J7J8^9G:F;J=G>C?HAIC[DFFJGJIFKCLGMDNGOIPHSJTIUHVZXFZ?[G]F^^_IaHbIdIfIgI
=andrat	y3J@aBHHIZHgZhI
=anew	u%J+_4J8]>I@JCIDGHAK[OJ
=anforderungen	uIDNbZI
=angaben	y&X3JD]
=angeblich	o#J+[-I3I9J>I@HCGDFHFI^N]OZZH]IaHhX
=angeboten	n*X3Y>F?bCJHGKJOHZH[XaJhJ
=angehakt	tLYZJd_fG
=angemeldet	yB]HFMIZHh[
=angenommen	y/XZFh]
=angezeigt	s+G-I0Z3I>[@HBHCHDGH_IJKINIOHXJZF[]]JaIhI
=ani	t3G>H?FD_HFOIZFa^
=anixi	yJ]NJ
=anker	u@JAbCIHHKH]J_J
=anmeldebildschirm	q[YbY
=anmelden	l,J-J:J>I?G@FIJKIL[MYNJTZVJZ[[Z^JaHdJfKg[hG
=anmeldung	k!K#I-J/J7Y:J=J?J@YBZCJDJIIKIL[MEOJSITXVIZZ[H^JaIbYcJfJg[hH
=anna	y-HIZZZ
=annan	u([)J*I6[:[DJEJHGJXKKPJUJVJZZcJ
=annat	u!J#J-G3I9I:^>J@_BJCJDIHGIJK[NJXJZE
=anne	y-]
=annuair	j!Z%J(I-J/J3c7]:]=J>F?H@JAJBICIDGEJHDIIKIMJNIOJTKUJVIXJZG]J^K_ZaHcJdZhJ
=ano	t-a3J9H:J>J?I@IBIHGIGKaMINIOJZEhH
=another	Y#D%F(^)G*D+G,I.J0I1J2J3E4I5I6J8[9B:];H<J>]@cAEBCCaDBEHFFGCIDJHKXLXMDNFOGPFRJUGVDWHXYYIZA[X]F^FbEcHdHeJfHhC
=anruf	p-I3[9G>Y?^CGDIHXIJKGMJOHVJXIZH]Ha[
=anslutaren	u%Y5J8^9I<]=J>JBKHGQZdGfJ
=anslutningsproblem	yc[
=answer	j!J#E&Z*I+J-E3H4]9Z:J=J>H?Z@IAJBICHDXH]IJKHMHNIOIRHS^TJUJYJZF]J_IaIbHcHfJhJ
=ante	e#H%I(D)J*H+G,K-E/J0J3]4I6J7I8J9E:D;I=E>[?]@DAIBCCCD^GJH=ICJJKaLJNGOCRJSITIUGVEWIXDYJZA[I]a^I_IaDb]cHdHfHgIhF
=anterior	l-J3H9J:I>H?I@FBICJDIHEIGKbMaNITJXJZC]HaJbJgZhY
=antiga	q-J9J@JBJHFM_TJZIaJh^
=antigo	u5X>XYY
=antigua	wKXMYhX
=antiguo	u5X>XYY
=anvanda	t-I?Z@JCJHJK]P]VIZG
=anvandar	p!F%J(G)[*G-F3H7[8I9E:J;X=Z>G?I@GA]BGCJDHHAI]KFLJMINHOIPFSITJUIVGXCZ[[X]H^G_EaJbGdJhJ
=anvandaren	b!]#E%G&H(Z)F*F,H-C.I0H1H2J3A4H5I6G7G8F9C;Y<I=Z>A?C@GCZDZEHFIGZH<ICJHKAMDOYPXQJRHSGTFUFVYWHYH[F]]^__]bDcFdFeIfGgFhC
=anvander	y-_3I9J>[HIIJKDNIOHZGgXhJ
=anvant	u-I@JBJKaZG
=anwender	p?E@IBJCGDJKIM[NZZG]Za[
=any	W!J#E%E&H(X)I*D,F-A.J/D0F1^2H3A5F7D8C9b:C;G<F>Z?YAAB^C?DaEDFFGBHDI?JAKaLEMDN]ODPFQHRFSDUCXYYF[D]C^D__aHbHcCdAeDfBgDhA
=anybody	o(I)I+Z-^9[?J@GBIDJHFIIKINJUZVHXIZXdIfI
=anymor	m!J/I3J:J=Y>_BJDHHBMITIZZ_[aJ
=anyon	l#I%H)I*Y-F/J3H9]:H=J>F?E@^BGDIIHKGMFNHP]UXVE^IaJcJdJhI
=anyth	j!J%J(J+I-E/J3H7]8J9J:H;[=J>G?F@FBFCDDaFJGJHXI[JJMHNIOJPJTIVHXJ[Z]E_JaIbIhG
=ao	f!H#G%H)I*J+J,Z-I/I0J3C4J6J7J8J9I:H=X>[?E@GAJCFDFEIHHIHKIMINIO[PHQZRJSITHUHVGWI[I]I^J_Ia[b]c^dEe]fDgJhI
=aos	tHGIZN]
=apagada	y<ZHHU[fX
=apagado	yHHU[_W
=aparec	g%J(]*J-H3H9I:I>I?Y@HBICGDGHBIGKZMINJOHVIXIZA[c]IbYhZ
=api	k%D(E@JBJHaSIVJXDZEgc
=aplica	w*^
=aplikacji	u%K(I*J9J>J?aCFDJHGIIMJOJTJUJVJZJ[Ja[bJgZ
=app	U!D#C%B&I(a)B*^+?,E-@.G/D0F1G2H3@4F5G6F7D8G9@:B;G<G=B?j@?AGB=CdD=EFFGGDHdI>JDK=LCMANAOBPCQHRFSETDUBV?WDXBYGZ8[A]?^A_DaabHcDdCeFfCg^hA
=apparait	s([0X?[CJDGHGbY
=apparently	m(J-_9I:J?I@ZBJCJDJH?IYKYNJV]ZE[IhI
=appear	f#I(J*Z+b-]3F9F>D?^@GAKBGCEDBGJICKILJMJN^OIVJXJZZ[J]I^J_JaGcJhJ
=appel	o-I3]9H>H?Y@JCIDIIJKHNJOJQZVIXJZJa]
=appen	u(I*I-I3H9H:J=J>G?_@IBJC]DJHEIIKIMJNJPJTJUJVIXJZD[I]Ha]bIgZ
=appl	l#E(G-J=J>I?J@JBIHeIHKHSJTGUJVJXJZB[HaJbJfJhJ
=appli	n%H(G*Y-J3J9G;^=J>Y?X@XBGCIDJHDIJKJMGNZPJUIVFWIY^ZG]IaYbH
=application	j%G&J(Z*J+J,[-I3H9J>H?[@JAIBHCZDJEJHGMJNYXJZD]H_JaGcHfa
=apply	q)H*]-IGXHXNH_J
=appreciat	y-I9_BJHEKJZI
=approv	m>[?H@IBJHYZFa^bH
=approval	q+J3F9I>]?I@IBJHaIJOHZJaE
=apps	w+Y/IHHg]
=apre	i!I#[%I(J+J-Y3G4J9H:J=I>H?E@IAIBYCIDJIHKHMHNIR[TZUIVIZD[J]__[aEbJcIdIfJhI
=aqui	s:Y@^CJHFU]VKXHdX
=ar	U!a#Y%I&G*D+B,H-].G/C0B1C2D3<4]5D6C7I8A:];G<E=@?D@JABBYC@DFEDFDGBJDKXLHM=NCPZRATJU_V^WEX=YHZ=]>^Z_BaGbDcGdXeCgCh[
=archiv	y&GGXH]ZI
=archivo	w-J2[3JIJOY
=are	O#G&F(D)[*X+X,B-^/G0Z1A2C5Z6G7X8J9_:E;B<E=E>XA_BDCID@FHGIHGIAJFLEN[OHP^QXRISBTGUJVYWYXEYJZD[B]@^J_>a?bDdYeEfFg?h?
=arranca	w+XHHVJb[dFf]
=arret	s!_#X0XHFZFfY
=arriv	a!I#J%I(H*J+J-F0J1J2J3G6[8J9H:I=J>B?F@FAJB[CGDGGJIHKFLIMHNHOIPIRJTJUJVHXGZ^[Z^K_Ha_bIdIfHhH
=arriva	m>YHDJXa_
=arrivent	y0XP[
=arrow	u!]HHZJ
=articl	n9JBHHcNJZI
=arv	y!G;^HJ
=as	Q%_&G(Y*c+b,J-^.G0^1E3_5Y7J8J9A;F<G=F>??[@=AGBCD?EEFFGHH>IZKbLAMCOXPAQBRESCTHUBVBWEXXYE[A]I^B_BaDbJcAdFeDfBg@hZ
=asap	y#_BJHFPJTFZ][H
=asegures	w3ZCYHJOY
=asistent	t+X,YBIHIdXe^fI
=ask	b!H%I(C)C*B+b,G-F/J1J3F4J7I:Y>F?D@DBEEGGHIHJJKCNFOHPHTIUYVdXG[I]J^HaHbJdFgGhF
=asked	a!I#H%I(I)H*]+^-G/J3E7J8J9H:J=J>E?F@EAJBFCYDJEJGJIDKCLcNIOZPHRJSJTIUJVGZI[I]E^H_IaYbKdJfJgI
=asks	[!I#H%J(F)G-E/I3H7J9H=I>B?D@CAJBEC_DDGJHbJJMINGPISJTIUJVGWJXH[I^J_JaEdJfIgGha
=aspettar	u@^
=aspetto	y9[@IAJCJHGIJKJXIZJa^
=assegnata	y=_HGZI
=assicurarsi	y3ZCZDJHJOY
=assign	o%D(X)^*J3J7J=[@YDJHYIGKILJZF^Jg]hJ
=assignment	yHZ
=assist	y9XBYHJ
=assistant	t*J+Y,[HFVJZJdXe]
=assistent	q%I+[BJHDVJZJdFebfJhJ
=at	L!@%C&](E)@*[+_-@.G/J0B1C2E3H4E6D7b8E9>:B<E=H?H@dCHDBEEFHGIH@IXKCLcM]OHPCQFR@THV>X?YD[@]__Ea@bdcJfGg?hI
=ate	t-J3J9^>J?J@]BHHEIJKJSJVJZJ]JcIf]
=atend	p-JBJDJHGIYKJN_UJZH
=aterstall	s%Z([>J@IBGHFUJZCba
=aterstalla	f!H#J%Y(a)Z*G,J3I:^=Y>G?H@CBGCIDXHHIHJJKFLIMGNGPGSHUDWIXJZZ[Y]H^FaHbBdIfHgHhF
=aterstalld	y+JBZDHHHR]gY
=aterstalln	j!E#I%I(E)F*H+J3H6J7J:F=[>I?Y@HBFCHDIHIIJJIKJMJNGPZRJS[TJUXWYXIZK]H^Ja]cIdJfFgIhI
=aterstallningen	s(G:J=J?I@IBZCJDIHISJUHVGWJZb[IaJbHfI
=aterstallt	w(J@JBZHJM]UIZGg[
=ativar	y(J,[HJYXdIeY
=atkomst	s!]#J%Z(J-J0J4J9G:J=J>H@IBICJHZIFKHMJNJP]TJVIXHZ[aIbJcJdJfJhJ
=atrasado	yR[
=atribuida	y=_HG
=att	^!C#C&J(b)E*E,G-a.Z/F0G1H2H4F5H6H8G9A:C;G<I=C>A?D@XAEB?DHEGFHGGI@JFKZL[MDN[O]PDQIRGSFUDWHXJYHZI[J]X^[_EbCcFeHfFgF
=attach	wHFZa
=attack	w#FHET_
=attempt	_!J#_%I(I*J+I-F/I1K3H7J8J9H:H=J>J?I@XCHDHGIHFIFJJKHLGMIN]PHRISJTIUJVHXcYJ[J]H^X_JaIbHcJfJgJhH
=attender	u@ZX[
=attendr	s@ZXZ
=attiva	yHYLX^Y
=attivo	wHJQX
=attribut	g!J%H&I(J/H0G1H3Y4I8J;J=H>J@IAIBIG]HaIJKILYMHNIOJP_RITJXJZE^X_HaJcGdIeJfEhJ
=attual	u@JKGZFha
=atual	t@HHIIJKHZIha
=au	e!F#J%E([)Z*G+H,J-G.K/I0I1I2Z4H5K6J7I8Z9C:F;J=G>Z?F@CAXBDDFEJFJGIHZJJKELJMFNHOEPFQXRISHTFUYWIXFZC[G]Z^H_Gb^cGdHeJfGgIhY
=auch	y!YHXaZ
=aucun	j!I#J%H(H)I*J+I-I3D4[8J9H:J>H?F@IBZCXD^FIHAIJJJKJMINYOHPJSJTJU^VGWZXIZX]Ia]bHcIdIfG
=audit	e!I#J%J(I)I*K+J,J-[/[3I9H:J=J>J?I@ECJDJE[GJIHJIKDLXMINZPJSJTJVZXJYX[J]^^G_IaHbJcHdHfIgIhY
=auditor	p)[@ZGJHZJYLIMJNJYXZJ
=auditoria	u/XEYHINYc[
=auf	Y!H%[&J(C)K*E+G,H/G1H2I3B5I6G7H8H9Y<J=E>^@EAGBCCCEHFIGGHIIDJYKFLGMCNXOJQJRYSGTXWEZ?^Gacb^cDdFeHfZgFhF
=aufforderung	y+]DGHILX
=aufgefordert	y+ZBJHJL^ZF]J
=aufgetreten	yZ^eY
=aujourd	w@[HHX]ZIaI
=aun	y@JGGHFMaPZVJfJ
=aunqu	wHZMGTXhX
=aus	h!^#Z%Y(H)H*G,J-I/J0J3G4I6Y7J9J:X;J=G>E?H@HAJBDCFDGEIGJHAIIKHMDNIOIP^QJRHSITIUYVCWGXHYIZD[I]H^[_JaabYcFdHgIhJ
=ausgegraut	w(_:Y;JHHaI
=ausgeschaltet	s%J3JGJHHU[VIYJcId^fY
=ausgesperrt	w#]HI
=auswahl	y3H>JC^HGOI[Z]]aE
=ausweisen	y?YDZHJ
=autenticacao	y,ZHZ
=autenticacion	u,]3]?ICIHXMIhK
=autenticazion	y,[HXMJ
=auth	k(Z*J+J,_?DCGD]HCPIRJZH]H_JaJcY
=authenticat	y)J,]7XHGdGeI
=authentication	a#J(_)E*B+H,D-I0J3[7X9I=J>E?G@JBJCYD^EJGJH]IJKJNHPGTGVIZG]ZaD
=authenticator	U!H#F%G(A)G*W+H,C-H/I0J3D4I6J7G8J:F;J=H>_?e@EAJBFCADAEJGIH_IGJJKELIMDNGOHPHRJSITHUGVFWIXHYJZ?[H]D^I_Ia_bFcIdIeJfIgIhG
=authentification	t,]3[?ICHDX
=authentifizierungsinformationen	y3[
=authentifizierungstoken	y,^HF
=authoris	yHXVZ
=authorization	h(])]*JNJUGVJ
=authtokenerror	y,^HF
=auto	w1_3K9JYJZJ
=autoatendimento	s!J#I(J)a*J,J-I3I:J?J@JBICJDIIJKJNJPJU_VFXJZE]JaI
=automatic	y#ZaY
=automatica	t-J/J3E9G=H>J?F@JDJHXNJTJUJVJZJ]JabfJ
=automatically	s#Z(J)J0H9I:G=aEIHYVJZCaJ
=autoris	u9J@]HEIJQYV^
=autorisation	q%a(Z3J;[HENIVJZIdH
=autorise	wDJHHTYV_ZJ
=autorizado	sHGQXT[V[
=autorizzato	yHITZVZ
=autorizzazioni	s%^(Z;[HIVJdJ
=autoservicio	p!I%J(I)_*J-I3J4J=I?JBFDGIJKJNKPJSJUaVFZIcJdJfF
=autr	k!J#J%[)H*Z+J,J-I3I9I:[=I>H?F@ZBIC_DFEJHBIHMJOJPJUGVZWIXI[J]IaHdJhJ
=aux	p#J)]*Y+J-K9I?J@JCJDXIGN^PJUGX]ZJ
=av	b!]#E%X&J(A*D+H,Z-C.I/H0G1G2I3B4G6[8E9B:E<Z=E>D?F@CAHBBCZDEFIGFIZJHLGMEOFQJRESGTHU_VBWHXDZ?[G^F_GbZcEd]e]gFhD
=avai	yCXK[ZI]Y
=availabl	f!H#J(J)I*J-H3I4E7J9K:I=[>Y?]@IBEC]DGH_IGKFLIMHNJPJUGVZZF[I]IaIbGcHfIhI
=avanc	y9^HFRY
=avant	l#J%J(I+J-H3H9G:G=I>G?Z@XBFCGD[HJIHKaMJNJOGUJVIZA[I]]aGb]cJdKfJhG
=avbruten	y!J-J9IBJCKHFIHKGZI]cbJhJ
=avec	g!I#I%E(H)J*H+J,I-H/X0K3_4J7Z8J9G:Z=H?I@GAJBZCFDEEJGJH?IGJJKYMGNFOZP^RJSJTJUHVFWJXHZX[I]HaCbHcYdIfHgJh[
=aver	wIZOJ
=avevo	y-J@JCXHJK^OJhJ
=avez	q9]@XHFXY
=aviso	y@EBIH_ZE^J
=avoir	wBXDXHHZZ]Y
=avon	t8ZFIHGU]VIZ[
=avstangd	t!a%J1J8J9I;JBICJHCIGKJNJPKRJVJZJ]H^I_JaJcJfZhJ
=avstangt	y;]
=avvisa	yHGa]
=away	c#G%G(F)Z+I,J.J/G1I3E4I5J6J8I9E:H;I=J>D?Z@aAIBWCEDXEJFIGJHXIEJGKCLHMGOHRJSHTHUZVFWHYJZH[I]a^Y_IaAbFcHdIfIgHhD
=ayer	q9G@]BJDHHIIHKJMJZG]^f[
=ayuda	y9ZHJZZ
=azienda	u8Y:[@JHGU[
=azubi	y![BXHKV[ZH
=azureaduserpassword	yg[
=b	s#J%H(G-Y4J9G>J?J@[BHFaGZHBIHKZMINHVH]JaJfJ
=b2b	h!H#I%H(H)I*I+J,J-D.J/I0J1I2I3C4J5J7J8I9F:i<J=I>F?H@HAHBECIDHEJFHGIHZIBJJKFLIMHNHOHPIRISJTJUHVGWJXHZD[I]H^J_HaCbIcHdJfIgJhG
=b2c	i!F#J%I(G)I*J,J-H/H1J3I5J7I9J:H=G>I?G@GBDCJDJEHGJHiIJJHKIMINDPISETHUHVFWCXIZ?[J]I^J_IaIbGcJfFgIhJ
=b4	y#I-[9H@GBIHGIJK[MJNIXHZG[J]]hI
=back	R!_#I%G&H(@)D*E-@.G0X1C2G3B5E6]7D8Z:C;F<F=F?BACBZCBDBEFFDGBH;I?JIKdLDMCN@OEP]SETEVBWDYI[C]Z^C_GaJb]cJdbf[g_hA
=backup	g!I#J%I3J4J6b9H=J>J?J@IBHHbKGPZRIVJYJZD]K_XaJcIdJfE
=bad	o#a-H3^>F?JBICIDFHFIEJJLJMINKTYXGZH[J^JaHbD
=badg	qHaZI
=badpwdcount	u!I#a%H3J9IBJHEPJTJZJ
=baja	y!a#J3JBJHGKIZE
=bank	m#G9F:JBIHcIJJZKIZD[JbH
=bann	e-Y@JBJHcIGJJKFZI
=banner	y.GH[
=bar	y-JHII^
=bara	f!F#C%G(F)H*E+H,I-D.J/F0H1I2I3F4G5J6I7I8I9C:F;I<J>C?_@[AHBECaDDEJFIGJH>JJKCLHMDNGOGP[QJRGSGTXUFVZWJXEYIZ^[c]F^H_HaCbEcHdGeJfGhF
=barra	yF[
=base	y(I:]HJQ[ZH
=baselin	i?J@HBJIJNKQ^Y]ZIb^cJ
=basic	m%J=dBICIHDPJYJZIdFeJfI
=basta	w-I3F9I:J@JCbHHIEKJVGXIZD[JaJ
=battery	s!J#J-I3J9H>J@IBIHaIFMJNJRZXJZG]]fJ
=be	M!E%F&G(<)A*C+K.F/G0H1C2A3a5_6^7I8B9I:E;E<H=?>=?^@]ACBIC]DDEAFBGDHdIaMHN=O@P^RDSITDU@XAYGZ@[]]?^=_GaHbBcXdJe[fBg@hE
=beaucoup	y9[BZHG
=becaus	T!E#X%J(J)I*H+Y,I-Y.J/]0H1I2J3F4G5X7G9H;Y<J=I?E@ICGE[FIGHHJI]JFMGOZPFQJRZTXX[YCZC[J][_GaHbGcIdZeGfGgJhC
=bedankt	u-I3I9_B[DJHGIJKJMJVJZG]IaJ
=bedrijf	w8Z:^CJHGIKKH
=been	W!Y(B)]*F+G,I-Z.J/E0J1J2J3E4E5]6H7G9G:G<J=Y>C@EAHBaCFEHFIGFHCIIJXKXLHMJNEOEPIQJRGSETIU[WZXIYIZJ[F]F^D_YaXbEcFd]eFgFhJ
=befor	W!X#E%G&I(E)G*F+E,I-H.I0J1I2I3C4F5[6H7F8F9E:F;I<I=G>D?A@]AFB?C_D]FIGGHGI@JFK]LDMZNBODPHQJRISGTXUGVDWHXZYIZG[E]c^F_FbacCdFeIfEgFhI
=began	y>EHJ]_
=begin	w%J-G9I>JBIF[HCIIKJXJZab]dIfH
=behauptet	wIJKIZIh_
=beheercentrum	wSJdFga
=beheerd	w7JHJNGZJdahJ
=beheerder	h#H%G(Y)b*b+H,^-C/J0J3F4H6I7F8J:G;H=H>F?D@EAIBECCDJGIHAIEJJKDLIMGNEOIPYRJSITIWYXEYJZY[I]E^I_HaGbFcHd]eJfHgIhG
=behind	i!J/E0G1[3]4I5I6I9G>H@IAGBHDJGEHAIJKJMaNYOJPJR_TFXIYIZF]IaFbZcGdHfEgI
=behorighet	u%[(_9G;J
=behorigheter	t!J%E([9G:J;b>J?J@JIIPJVJZFaJbJ
=behover	u9JH_MZfJ
=bei	Z!D#C%X&J(^)D,G-D.I/G0H1H2I4G5I6H8H9F:K;]<J=D>B?Y@JBBCCD[EGFHGGHGJHKDL]MENDO[QIRGSbT^UZWYXGYH[H]D^^_HaAbXcCeHfCgDhC
=beim	Z!D#E%]&^)F+H,[-D.I/G0H1H2I5H7[8G9F:[;Y=B>Z@FAGBICDDDEFFHGGHBIDKDL[MDPHQHRJSFTGUEVBWEXEYGZG[E^E_Ga]bDdBe]fBgFha
=being	l/I4Z@FBJHYIJJHKDN_PITIZF^I
=bekomm	t>JBJD[HFKJV[ZX[IaX
=bekommen	u(J)[>J@^PJVJZI
=bekommt	w%G3J:];Z?IDJH^ZDaFgY
=beleid	l!J#J%I(I)J*^/I3I6J9I:J=I>I?[@GAJBIDGEGHEIHKGMINbOJPIUHVHW^ZD]I_HaIbJcHdGhH
=believ	y-YHFR^
=belong	o(J/J:Z>[DJGJHDIIKHZG_Kd]gJh[
=below	u-]1H5^@HHCIEKGMJNHZF]Jb[hY
=ben	l!J#_%J(F)Z+J,J-G3H9[:Z=J>I?G@EAJB[CFD]HAIHKELJMINIOHPJRJTIUJVGXFZB[[]G_JaEbIcIdJfJhG
=benutzer	Z![#H%F&J*G+H,G-E.J/H0G1I2I3J4F5I6G7I9J;]<J>E@EDGEGFHGZHAI[JHKFLZMDNJOZQJRFSFUEWGXZYHZC[E]Z^^__aJbDcEeGfDhC
=benutzern	w*Y;X[Y
=benutzerobjekt	y!KA]BILYXJ]J
=benutzt	t,Z-[@IHGK[ZIgY
=berechtigungen	n%]4I;a=J>J?I@ICHHYIIKIOJVIZH]JaIdJfJhJ
=bereit	t+Y-J@[HHIJK^ZFhJ
=bericht	y+XDHHXNJa]
=beschikbaar	y*]4]?XHGZJaJfJ
=best	w-J9]:J=K>H?J@JHHIIKJVIXJY^aIcIhJ
=bestaat	y>XHH_]
=bestatigung	t3I>ZC^DJHIMJO]ZHaG
=bestatigungscod	w>[?JHGZJaZ
=betroffen	y;]G[HH
=between	c!H#I%I&K(J)J*I+J,J-G/C0H1I4Y5H6^7J8G9H:J<[=H>H?I@^BECHDGEJGIJIKaLJMGNFOJPIRJSITHUJVJWHXFYIZB[J]HaIbGcbdGfDgIhI
=bevat	w#J(J-^HFI^KINJXJZH]H^J
=beveiligd	yIKPaVFdI
=beveiligingsgegeven	y9J?IC]D[HI
=beveiligingsvragen	w*]-H0J4J9H?_CJHIIJKJXIZI]IaJbJ
=bevi	y*ZC]HJ
=bevor	y!YDI]^
=bez	f!F#Z%D&](G)J+I,H-F.J/I1[2I3_4I5I6I7I8Z9F:G;J<X>I?F@EAHBYCFEIFHGGH?IEJIKFLZMZNYOCPGQJRGSITHUHVGWIXEYHZB]F^Z_YaCbHcEdZeFfChG
=bien	l!J%J-J/[9G:I=J>D?J@HB[CJDIE^HCIIKGMENGOITZUGVIWIXIZH]J_Ja]cGdGf^h]
=biezac	yh[
=bij	_!C#C%D)F*F+F,Z-B.I/G0H1H2H4F5X6G7Z8F9D:E<J=E>C?ZAXBGCBEIFIGHHCJHKBL[MENDOZPYQ[RETHUEWGXBYGZ][D]E^XaXcJe^fCgFhY
=bijgewerkt	y1]HJMYdHgY
=bildschirm	y>]?JaHbH
=bin	g!G#_%H)H*Z+I,J-E/I1J3E4J7J9^;J=H>^?F@EAIB[CFDXEKFJGJH?IDKDLIMGNGOIPIRJSJTIUIVZXDZA[Y]Z^I_[aEbIcIdJfIgIhX
=binnen	y9J>HB^HH
=bis	p-J3J9_:K>H@YBFCJGJHIIIKJM^VJXJZF]Ia]
=bisherig	t@IBHHEKIM[ZFg[h^
=bit	t![<_@]BJCGHJIHKGPIVJYHZFcJ
=bitlocker	qH]
=bitt	l!I#^%H(I-[3I9[=J>J?J@HBGCIDJIEKEMGNITIVHXJZ^[E]H^KaIfJhH
=black	s!X9I>^HXZH]KaIbGfI
=blad	h!G#H%H&Y(^)H*I+I-F.J/G0J1I3C4I5K6X7I8X9G:H;J<K=G>F?D@FAIBFCDDYEHFJGIHEIGJHKGLIMJNFOYPGRISZTFUGVFXFYJZb[I]H^F_GaGbEcGdHe]fFgIhF
=blank	m-D3^7H9I?D@IBICJD^HFIFKHNJSJTHXJZ[]JbZ
=bleibt	t3J9J>GCJHXLXZJa_
=blev	t*Z@HBJDJHGIKKIZE]acJd]eJfH
=blijft	w#I%J(I3G>J@JBJHGLZOISJTGXIZ]a^bJfJ
=blink	yHIZJa]
=blir	y#I@IHIKILYTJZX^Jh[
=blocca	q#[-HBIHYIJJXKGMGTJXIZ[cJeYhI
=bloccata	w#YBJb]
=bloccato	f!H#a%I(J*J,J-[/I3G4I9J:J>J?J@EAJBGCIDIHGIHJJLJMHNIPISIT_VIXXZF]J^K_HaIbIcIdJgIhJ
=blocco	wBJHGT_bZ
=block	U!I#B%F&K(F*G+G,[-a.a/G0I1F2I3G4Z5F6I7G8H9F:F<H=H>J?F@^AHB@CFDFEIFIGHHGIDJaLGMFOHPFQZRESFTJUGVFWGXdYHZ>[B]F_HaIbFcZdFeHfFgEhF
=blockerar	y#I-I.XH[RHTIXJc[fH
=blockiert	q#H-J@JJXK[QYTZ
=blokada	u!J#H-H/D0K3J4J6H7J9J>JHFKJMJNJTcX]_IaHbIcIdJ
=blokady	y#J9G@HHINIX]b_cJ
=blokkeert	wHXcY
=blokuj	t#Z-I.YBJDHH[JYNKOITIXIZIcYfJ
=bloqu	i%J(J*J,J-Z/H0J1J3I4J6J9G:J>J?J@XAJBHCHDIIFKGMHN[PIRISIT]UJVIXZZF[H]I_JaHbJc[dIfGgJhI
=bloquea	t#Z-IH[JYMJTH
=bloqueada	d!H#b-H3J>I@IBHIJKIMIT[VJXBZJ[Hb_hJ
=bloqueado	g!H#^%I(H*H+I,J-^/H0I1J3H4J6I7J8J9I:I=J>H?G@CAJBECFDHEJHDIGJILJMINIOJPHRJSFT_UHVHX_ZE[Y]H_IaHbGcGdIfIgHhH
=bloqueia	t#[@JH]JZKJMJXJ
=bloqueio	w@JHFT_ZJb[
=bloqueo	uBJHFTabZ
=bloss	u-I3I>JCaDJHFIYKHZE[]
=blue	y+J9HH]bX
=bo	s#J-Y/]6J9H>I@IBIDJHGIJKYLYMINHTHXZZD]]_JaJhJ
=boa	y9]HIZJ
=boit	u%J(J-I9J:J>^?J@JFHH]IHKJNXXIZI
=bokstaver	y/[9ICIHFIaTHVJZI
=bon	u-J3G9H>J?IB]H[IJKJMFOIVJZGa]h[
=bonjour	u-J9^HGXJ
=book	s3H>HHb_J
=bort	s!J%J(J*I-H0K3]4J6J8]9G:J=[?]@HBHCHDIHCIGKEMJNIOJPJRKU[VJXIY[ZF]HaHbIcJdFeIfHgJhI
=borta	t!J%J(G*J-I1[3I9E:J;^?_@HAJBHHCIGKFMJXJZJbYhJ
=bosqu	s!J8_9IAZCJHHZJ_Z
=boss	t![%J(^3I>JBIHDK]PJVJbJ
=bot	n#J%J(J-H3I9c=I>I?I@HBICJDJHCIHKHMJNIOJVIXIZE]J_JaHcJfJgXhI
=botao	u(_9J:[HGVJZH
=both	c!F#H%H(F)H*_+H-G/F0Z1J2J3F4_5J7H8G9I:G=I>Z?@@GAeCXDDFJGIHFIHJIKILIMGNHO[PERISJTHVHXJYJZ[[H]J^I_FaHbIcHdJfEhG
=boton	u(_:[HGVIZI
=bought	u8[>IJYWZ
=bounc	q#J*J-[3F7[9H:H>F?HBHCHDEH_I[KYMINIOIZC]JaDbJcJhJ
=bouton	t%I(b9J:[BJHDIJVIZH
=box	a!E#E%E(F)I*J+J,G-E/I0I1G2G3F4Z5J6I7H8H9H:H;H=I>E?H@BAHB@CHDGFJGEHDIDJHLZMENDOHPIQJR_SITHUIVFWIXHY_Z>[G]F^c_GaHbbcGdCe]gHhc
=bracket	w3b>GBIHFIJOIaHbJ
=brak	h!G#G(F)H*H+G,Y-E.I/I0I1I2I3X4G5Y6J7I8I9F:G;J<H>D?X@GAIBDCXD[EJFJGGH=IEJHKGLHMENFOFPGRHSETHU[VFWZXFYIZD]F^I_Ia^bZc[dGeFf^gHhH
=brakuj	l!J#J%J([*I-I3^9G=Z>H?H@JAJBJC^DIHCIXKIMJNJOFPJUJV[XJZG[J]G^J_IaGcJhJ
=branch	n%_(I-I/J4E9I@HAJBHG^HGIJKHMDNIV_ZH]G_IbJcYfJhJ
=brand	s-]4J@[BJIJJZKJNIUJVJWYZEbI
=brauch	u>ZHXZ[
=braucht	q#Y%E5Y=J>ICJH_THZI]Ja]
=brazil	y!I:KH]ZGa]
=breach	t-b@IHEIGKENJVJZI
=break	i!J%J-H2Y3[5I@JBGDJFZGJIIJIKJN^UJVKZGbJcZdHeJfJ
=breakfast	u-I@_HFNJZJa]
=bricht	n%I(I,Y3H4Y9I=J>J?IBHCIDIHGJJLJMJNZOIRJUIVIWHXJZ[][aGbIc[dHe]fIhJ
=brok	l!F%G)I/^1X2^3I8J9I;Z=J>X?J@JBGDJGJHCJJMJPIQYRGSJUHVHWJXJYaZE]H_JaJbEdHeGfD
=broken	b!I#I%I(I)I*J+J,F-E/G0I1I3H4^5J6H7I8H9H:I<J=H>D?FAIBECJDHGHHXIFJHKGLJMGOJPGR[TIUHVGWKXIZ][I]Z^IaIbYcZdFeIf]gJhG
=browser	^!H#D%I(G)I*I+H,I-F.a0J1J3F4I5J6J7I8J9G:G;I=H>F?G@FAJCGDGFIGIIEJIKELIMZNFOHPIRISITXUIVEWJXGYIZB[G]b^I_HaGbdcCdJfHgI
=buena	y9ZHIIHKIZGh]
=bug	w*X-GBGHbUEZIfI
=build	l%J(J-J1e3J6J9H=H>J?J@GBHHIIGKJPJRJSKZG_IaJdHeIfJ
=built	t-Z6W:IHFIHKINJP^VIZK^Z
=buongiorno	y9Y
=bureau	u3F9Y>Y?^@JBJCIDJHDKJMIOIV[ZI]JaH
=buro	y9]>[HJVJ
=bus	e#J%J(J)I*J-H0I1J3H4J6J9H>D?I@JBGCJDHHAIJKJMINJOIPKRISHTJUHVHXJY^ZG]__JaHcddJfIhJ
=business	l%J-J=d?J@JBICIHJIJKJPJYJZXdFeJfI
=but	M!Y#A&J(X)I+b,F-I/d0F1F2G4E5F6G7J8D9H:@;F<G=F>@?_@HAFB;C_EEFFGXH>I?JHKFMaNIO_PYQHRFSCUAVZWAXBZE[b]I^?aZbHcJdAfJgC
=button	e!C#F%H(d)J*J-G1J3G7J9G:I;K=I>H?H@HBDCHDGGHIFJJKGLJMINGOIPJSHTHUIVGXIZZ]I^I_Jb^fJgJhI
=buzon	w>]HYaG
=by	N!]%[(<)F*A+E,C-[.J/E0D1J4D5C6Y7K8C9A;D<Z@cBFC?DEEAFDHFIHLDMGN^OAPFRISAT_UaV[WEXCZ;[X]Z^a_HaCbGcYd[eCgJhD
=byc	y3Y9JHII^
=bye	s#J%J-H3I9c=J>J?I@IBGCJDJHDIIKINJRJVJXIYXZF]JaIcJfIhI
=bylo	q-I9J?^@HBIHGIIKbNJZF
=byta	h!I#D%I(G)J*J,J-G/J0J3I6J7J8J9G=I>E?H@cAJCHDHGJHBIGKCL^MHNGOIPITGUIVFXGZZ[[]H^__JaHbIcJdHfJgK
=byte	yL[ZDh]
=bytet	w>J@]HFIGKHMJZ^
=bytt	i#J(J*I-I/[3H9H>]?J@_B_CJHEIIKHMZNJOIPJTEVJXJZH[J]J^J_JaHfJgXhH
=c	d!F#J%F(G)I+H,I-E.J/G0I1J2J4I5J6I7I8I9@:F;H<J=FAIBXCDD^EIF[GGIaK^LXMDNEPHRHSHTYUZVIWJXDYIZ@]F^H_GbGcGdGeJfFgI
=ca	l!I#F%F(J)J*I+J,J-H/I1H2J4J8H9B:J=J>E?I@ZAJBaCHDHGIH@IFKFLJMHNHOZPZRHTYUJVHXGYJZa[I]H^J_JaDb]cHdIfXhG
=cach	o#F(H-J.D/K3J9I:J>H@JBZIJKIMcVIXKZF]FaIb[cIgJhJ
=cada	u#[@^MFXH
=cadastrado	s3F?X@JC]DZHHOYZJ
=cadastrei	yD[
=cadastro	y3I>I?ID[HGIJO^ZGaJ
=cae	u9J>HBJIJKJOIXJZ[a[eZhJ
=cai	w-K3Y9I>DH^IIMJOFXIaY
=caixa	s(I9J;Y>X@JHZIJKIMJNJXJZJ^[_JaJd[
=calej	y3JHHU_bJ
=calendar	q@JHbMJ
=call	W!B#H%D&J(I)F*E+F,H.H/I0H1G2G3]4F5H6G7F8F:W;H<H=E?a@?AGBZCDDBEIF^GEIIJKKILEMCNCOEPEQbRGSFTEUEVDWIXEYG[D][^D_DabbDcCdEeHfFg]hJ
=caller	s#^)J7I:HHEIXKYNJQZUJZYhJ
=cambi	k3J9J@bHHKIM]OJXJZJaJhI
=cambia	tMJTXg]hY
=cambiada	s/Z@IB_HDMZTH
=cambiar	c!J#J%J(I-J/J3H7Z9J:G=J>I?J@ZBICKDJH[IHKGLYMENHUJVHXJZ]]J^]_HaJbHcJeJfIgI
=cambiarla	i!J#I-J3J9J:^>J@[BGCJDJHDIIKGLXMJUJVYXJZE[[]J^[bJh^
=cambiata	l/Z3I9J@^B^CJHDIJKIM]TIZI^J_JaJhG
=cambiato	p>Z@_BIZF
=cambio	f!H#J%I(H)J+J-H/J3G4J9H:G=I>G?I@_AJCIDHGKH]IFKGL]MFNIOHPJRJSJTJUHVGXGZZ[I]H^FaGb[cIdHfHhX
=came	i!^#H%J)J+[-G/I3D4I6J9I:I=J>D?H@FAJB]CJDGFIGJHDICKBLJMINIOGPIRJTIVGXHZ]]]^J_Ia^bHdJfIgJhH
=camera	w-I3I9I>I@IAJBIHcIIKIMGZE_GaHhJ
=campo	s3a7J9J:H>G@FBHDIHDIJKJLJMIZF^J_IaYha
=can	N!?#J%A)a*Y+J,E-E.F/B0D1C2F3>4D5E6B7I9]:H;E<F=X>D?J@[ACBbDGEIF[HeJ@KBLFMEOAPFRBSGTAUXV^WBX]YBZI]>^E_CaCbHcHd^eEf?g@h@
=cancell	o#J(J-J3I9G?I@GBECHDIIIKIMHZG]b_IaJcJhJ
=cannot	D!G&D([)Z*Y+?,J-H.C/=0X1A2D4Y5G6a7I9>:J;C<I=[>_?]AGB6CCEGF[G^HGIHJ>LBMENIOHQCR@SGTFU?VDWCX@YXZZ]=_^a<bAc[eafAgEhJ
=canteen	yHZIJV]ZI
=capital	n#Y3HHFIbNJZJ
=caps	s#^@XDJHHTIXGZI^Jh[
=captcha	o#I-I/J3J9I>I@GBGDJH]IEKJLIMHNJOJ]aaJbJhI
=captiv	yHFZIb]
=car	n!J#G-H/Y6I9I=X>I?H@IH]I[KHL[MJNJTJVJXJZF]ZaI
=caracter	g!H#J%H-H/J2b3F6J9H:I=J>G?J@HBICHDJF[HAIcKHMINIOIUJVJXIZG]IaJbJcJhI
=caratter	y3JFYI^
=caratteri	w%I2]@JHFI^
=card	i#J-I3I9H:J>X?Y@IBHHbIGKIMJNJTJZB[J]IaEb^hJ
=carrier	w>^BIHFOJaZ
=carry	yH]ZGbId[
=cart	y>^?JBHHDZHb]
=casa	t#I-I3I9F=J>b?I@JBHCIH[IGKHMHNIOJRJUJXJZF]IaHcJdJfJhJ
=case	i%I-H/J3F7J9^;Y=J>H?H@IBHCJD[HDIXKHN^OITGVJY[ZG^ZaJd^
=casella	p(I-H3I7J9G:J;Y@HBIH^IGKIMJNGUHVIZH]J^]_JaIbJcJdZhJ
=casilla	q!J:J;Z@JBIHH^]d^fI
=catch	wHDM_RIZXcJ
=categori	yCKI^JJ
=caus	q#XQYZGa]
=causa	w+Y>JHHZHaa
=ce	d!H#]%F(Y)J*J+I/J3F7J9F:I=Z>J?G@_BFCFDGEJHGJJK^LJMINFRJTIUHVFWZX]ZA]H^I_JaYbIcIdIfIhY
=cedo	s#X@bBJCJHIIJKIXJ
=cel	w#H-J3J9I>_@HBJCJHDIIKJOJXGZJa_
=cellular	o#[-I3]9H:J?I@JBICYD]HCIHKEMZNJOZVJZH]I_JaFgJhG
=celui	n-J3E9J>F?J@ICIDIHGIHKbOaXJZI]JaI
=celular	f!J#]%J(J)J*J+I-G/K3Y4J7I9F:H=J>[?F@FBGC^D]HIIGKDLJM]NIOZRJSHTHUJVHXHZF[J]G_JbJcJdJfJgJhF
=center	g)G*G-J=J@JBJHGMHPHS^UHVIZFbJc[dHgb
=centr	o!I/J:I=JSIZJfJgb
=centro	p3JBJHFMJc]dGfIga
=centrum	ydJg_
=cerrar	yB^ZG
=certificat	lH^
=certo	w/[3E9J>FB^HGIJOGXHZJ_Ja]
=cett	yGYKX
=chamada	y3^?IHIIJKKQZ
=chamado	w9]@JB[HG^J
=chanc	w9]@]HHKHMJZJ
=chang	J!@%?&H)F*B+D,F-@.Y/Y0E1E2D3A5G6D7F8D9@:C;F<E=C>@?@@aADBGCCD@EFFDGEH[I=KCLfMYNCOCPBQGRESDTDVEWEXCYJZX[A]D^f_BaAbAdCeDfBgIhc
=change	R!C#D%F&I)F*E+D,H.G/Z0H1G2G3@4G5H6E7D9D:D;H=E>a?A@aAEBaCYDAFFGEHCI=LCMcNGOAPFQIRHSFTCUCWFXDYG[J^]_IaCbFcZeEfFg^hF
=changement	m%J4J9J>J?J@aBFCJHBIEKJLXMIUIVJXJZX^IaIb[d[fIhZ
=changer	g#H(I-I3I7J9I>G?I@[BJCIDJH^IGKEMFNIOJPJVHXIZ[[]]I^XaHbJdH
=channel	n:]<_@GHJIJMHY]ZG^J
=chaqu	y3J@JN]
=char	j!J#J%I(J-H/Y1J2c3H8J9G<J>I@DBHCHH@I^KGMJN^PIXIYIZFaJcJfJgJ
=character	Y!G#I%G(H)J*J+I-F.J/b0J1J2_3F4I5J6J7I8J9E:H=I>G?H@CAIBDCGDHEJFeGHHHIbJHKDLHMFNJOIPIRJSHTGUIVGWKXHYIZC[I]H^H_HaIbIcHdHeJfIgEhF
=charg	t3Z7XHISZaZcJ
=chat	y9^:FHZZD
=chav	t6a?[HDZJ
=chce	g!H#G%H(G)I+Y,J-D.J/H0J1J2I3E4J5J6J7J8J9D:[;J=H>B?[@JAIBBC^DDFJGJH@JJK]LHM_OFPHRJSJTIUIVGXFYJ]E^I_IaCbHcHdIeJfIgHhY
=che	b!F#E%F(F)H*G+W,H-X.J/F0I1I2I3G4I5J6H7E8I9A:F;I<J=C?D@GAHBDCZD]EJFJGIHGI@KZMFNXO]PHQJRHSGTFUEV_WIXCYIZ_[G]D_GaIbGcHdGeIfFgIh]
=check	a!I(F)I*[+H-A/H0I1J2J3G4J5_6I7I8I9X:H=I>F?F@BAJBBCaD]EXFJGHHCIBJ_MFN^OGPHSITIUGVGWJXGZ][F]F_IaHbGcIdFeHfHgIhE
=checkbox	n%J(J9J=J@IBIGJHDIJLZVJZD^]d]e_fJhH
=checker	y-FH[JZ
=cheer	t#I-I3I9]>J@FB[DJHEIGKZXJZGhJ
=chega	sHHa_
=chez	o7X9J:_=J@[BIIIUZVJWJXJZGaJ
=chg	y@[HGcX
=chiamata	u-J3[9H=J>G?]@ICJDJHEIIKHOIZJ]Ia^bJhI
=chiav	u6_?[BJHDPJZJ
=chied	l#I*Y+Y-J3I9G:[>H?E@EBFC]DGHXKDM^NIOJUJVJXIZG]HaJhZ
=chiffr	p-I3Z9J>H@ICIDJHGI[KHO[XHZHa[
=chiuso	y!^3J9J>G?J@HBFCIHFIEKIOIU^ZF]]hI
=chmura	y/YMYYX
=chmury	w!J#J/J6[A]BJHIJYNJOJP]ZI_H
=chmurz	q!I#J%J-J/_0Z3I6Y9I>I@JAIBIDJEJGIHGIHKHLJMGNHPJT^XJZJ]J_[aJcJdIfIgJ
=choic	i#G(I*K-E:I>G?a@^AJBGCFDHH?IHKEMHNYTIUIVIZE[d]JaJhI
=choisir	u-Z?[CJH[KI]JaH
=choisissez	w-YHJKZ
=choix	y?]HGKIZF[^
=choos	]!I#F%H&J(F)J*G+C-[/H2J3G5J6J7I8J9D:H;J<J=I>E?I@]AIBEDCFJGHHZL^MFOGPJTIUIVHXIZ@]^^F_Ga]bHcIdIfJgI
=chos	t/X?J@JC]HGI]NIZG
=christma	w-Z9[@JHEIJKYUXZH]J
=chrom	y.X
=ci	q#I%J*J-J3Y7X9[=[>I?X@JBICIDIHGIIKHMHUJVJXJZIaJh^
=ciagl	y#^BGDIMJOJfZ
=ciao	w-H9_@JBJHFIJXJZI
=ciasteczka	y-J.b9H>JHFIIZJ
=cifr	y3I9J>HCJHEI[KIO]XGZJa[
=cifrado	y6]<ZHH
=cijfer	t#J-H3Z9H>J@GBKCIHEIaKHO[XHZIaH
=cinco	n!J#^3H:I@IBIHEM[OGVIXaZFbJ
=cinq	u#[3H>JBFOIX^ZIaJ
=cinqu	w3HHGM[OGX^
=cinza	y([9J:]HH
=city	y-[HH
=claim	k(J-]/I3I9H>H?J@HBHCIHYIGJJKGOZW[XJZF]Ha]h]
=clarify	y%HH^PJZH
=clav	a!C#Z%F(I)G*G+G-C.J0Z1I3E4G5J6^7G8H9H;I<J=F?C@]AHBBCBDZEHFJGGHFIYKZLYMANFOGPFQJRGSHTEUFVDWHXEYHZZ]Z_FaEcFdEeIfEgFhY
=cle	u6^?]HFMJVJ
=clean	q!J%_-J/H=IBJHDTGUYZJ_^
=cleanup	y!J=YHDZJ_]
=clear	j#J%E*J+[-J.D/J?FBZCJDGH[IJKJMIPZT^ZC[I]G^[_JbJ
=clic	yBJHHMJZIb_
=click	^!G#E%H(a)I*G,J-F.J/H0J1J3G4J5J6I7[8J9D:D<J=F>D?D@AAIB?CCD^EJFJGIIDJGKCLIMGNEOHPIQJRISJTHUIVHXHYJZY[G]^^H_Ha[bbcIdGfIgG
=client	_!J#Y%H(H)J*J+J,J-G/I0G1a3H4J5J6J7I8J9F:a=H>F?H@DAJB^CIDGGIIGKGLIMFNIOIPIQcRHSITHUHVGWJXIYHZE[J]G^I_IaFbGcEdGeJf[gJhE
=cliqu	y>JBJDZHFIJKJZI]Ia]b^
=clock	g#G%J,I-G/I0I1J3I4J6J9F=J>H@IAJBFCJDJHIIGJJKHMJNJReS^TFUJXGYJZE[J]G_IaIb[cGdJfHhJ
=clos	a!]#G%H(H)J*J+I,I-D.G/F0H1G2I3F4I5J6H7H8I:H;J<I=I>]?F@CAGBdCFDFFJGGH@IDJHKDLHMENGOIPGQJRFSHTYUIVEWJXGY[[F]c^G_DaGbFc_dHfFgHhF
=cloud	L!H#>%?&E(@)A*A+C,Z-B.E/h0f1@2D3@4C5C6a8B9A:A;C<E=?>@?@@=AYBECBDAEBFDGAI>K;LAMaNCOCP^QERESCTeUBV@WCXBYXZ:[?]@^?_aaAb@d]eCf=gah?
=cloudanchor	n%H(J,J-J/H0I2J3H8J9H>I?JAFBYDJGJHDIIKIMHRJTJVJZG]H_eaHbJcIdJfJ
=cloudsynchronisierung	w0^HH
=cmdlet	q%H(I)[H^KHLGMJVJZGg]hJ
=co	q#H%J(J-H3I9Z:J=J>H?J@ZBFCYDGHDIHK[LIMINIOYVIXJZ[[]]JaIcJdJhG
=coch	yLXZJ^XdY
=coche	s%JHJLZZK^]d^fJ
=code	L!A#>%B(A)D*@+A,C-=.C/A0E1C2E4C5D6D7D8C9<:B;E<E=B>e?[@<ABBZC[D@EaFBGDHaI@JCK;LCM?N@PCQFRBSCTBUCVGWEXeYDZI[C]]^C_BadbAcAdDeEfAgDh?
=codic	f#J+J-I3C9H=J>]@GBXCYDJHFIEKHMHNJOGUJVIXXZE]IadcJfIhH
=codigo	]!H#G%H(G)I*I+H,I-E.I/I0J1I2J3X4I5I6I7J8I9B:H;J<J=G>^@CAHB[CZDFEJFJGJHHIBJJKDLJMFNHOAPIRHSJTIUHVEXaYHZB[H]E^I_HadbIcGdIeJfHgJhD
=coffe	u9JH]RJXIZJ]]
=coincid	w6XOX
=coinciden	y6YA[HJKHO]ZJ_G
=colaboradora	y:]@]HH
=colega	q%K(^-J9J>I@JH^IHKIV]ZF
=collaborator	y:[HI
=colleagu	n(G)]*H9J?K@IBJHZVYaJ
=collega	l!J#K%I(a)J*I-H3I9G:I=J>G?IBGCJDHHaIFKGMINHOIPIUHV_XIZD[J]IaGbJfJhI
=collegu	o(Z*K9I:J?I@XBJDJH]IJUYVYZX
=coloco	y3J>JIHK[O[ZJ
=coloquei	w-I@GDZHHIZKGMJNIZG]^aH
=com	V!F#A%D&I(D*A+J,Y-Z0G1F3X4E5G6G8F9D:Y;G<H=C>B@HAYBYCCD@FHGEHBI@JFKALEMENBOZPIQIRESaTdUBVAWEXBYGZZ[C]C^E_Da@caeHfBgbh[
=combien	y-J=EH]IJK[T[
=combin	n+[/H3ZBJDHH[NJdJ
=come	[!G%C)E+],I.J/H0F1I2I3X5I6I7H8I:E;]<J=H?DAHBACEDHEHFIHYJXMFNJOFPYRHSHTHUBVCW^XYYIZ<[H]E^G_IaabFcIdHeJf^gHhF
=comm	q+^-Z0X@JCHDGIZXIZHaH
=comma	t3Z>IF]HGaH
=comment	n-I3J?GCJDXHdKHUIVGZGaI
=common	k-d9I>J@JHCIHKGNJPXZF
=commonly	y-Z
=como	b#H%H(Z)G*J+],I-D.J/J0J1J2J3C4I5J6J7I8J9]:E=H>[@DAIBCCCEIGJHeJIKDLHMHNFOEPHRISITIUAVBWIXEYJZ=[F]G^I_IaEbGcHdGeJfHgIh^
=companera	y9H@JHYKJV^
=companero	t(YVX
=compani	w(I:Z@JS^UJZE
=company	Y!G#F%H&J(F)F*H+F,I-[.I/F0J1G2I3I4H5J6I7Z8_9G:a;I<J=G?D@BBBCGDCEJFIGFI@JFKBLGMENbOFPGQJRITHUdVHWYXGYJZ>[Y]F^G_GaDbGcGdXeIfFgHhF
=compar	p%J([+K-I3H>I?]BJCJDIHAIGJ[K]MHNHOJUJVJZH[^aIhI
=complain	h#J.Y/Z4I@GBGHEIGJGK]MJNERJTJUJW^Z]]Jh[
=complessita	yHII]
=complet	c!I%I(J)J+D-G/I1J3E7J8I9J:H=I>G?I@GB]CHD^EIGJIGJKKGLIMINFO_PJSJUHVFWIXJ[J]_^J_IaGbIcJeYfJgJhI
=completo	q-J3D:K>IDJHFI[KJObVJXKZJaJ
=complex	pHJI_OJZE
=complexit	yHHIXN]
=complexity	f-D@^BII^JIKXN]ZF
=compliant	n@IB^MHNYZJ
=complicat	y-I@ZHIIZNJZJ
=comply	t-Y@JHGNaZD
=compt	W!a#a%]&J(A)]-B.I/F0G1F2]3Y4F5I6F7E8F9H:[;G<H>E?D@AAYBJCBECFHH?IJJGKCLZMBNBOFP^RFSGU?VaWBXFYHZ@[Z]C^]_ZaDbEcDdFeHfBgFhD
=computador	wM^ZH
=computer	b!I#](I+J-Z/Z7J9I:G=J>F?IBECJDIHHIBJIK[M^NEOGSITYVGXHZ_[I]F^GaDbYfIgHhF
=comum	w-[HGaZcY
=comun	t-[HGZJaZcZ
=con	Z!F#D%E&J)^*F+F,G-Z.I/E0G2H3]4X5I7Z8H9E:Z;I<J=D>F?J@YAXB^CED@FHGGH@I@JGKBLFMDNKO]RGSFTFUCVAWGXDYHZ_[F]D^F_DaEbXcZdEeHfCg]hY
=concern	y;X@FH]
=conditional	jH_
=conecta	wH_MJYX
=conectividad	yZIc]
=conector	i!I%[-J2Z3G4G8_9J:J<]>J?J@JAJBICJIJKJOKPIQ[RJVJZK]J_^aJcIdDeJfHgI
=conexao	ySJc[
=conexion	ySJc[
=config	w0]EHZIcJeZ
=configur	[!I%E(F)G*[,Z-I/K1K3[4J6J7H8I:E<[=D>I?HBGDYECFIHFIGJILIMINGPGSJTGUCV[WbYJZA[J]I^H_IaJbXdYe]fHgHhI
=configuracao	sE_HJWIZJcIdJeX
=configuracion	tE_HJWJZJcJdJ
=configurada	yHJVXWZ
=configurado	s%[CZEHHGUHVYWZc[dFeJ
=configurar	sHYZJcJe_fF
=configurati	s3JCZDJE^HHUJVJWYZIcJdIeZ
=configuration	b%J1J3I8[:H=IBGCFDHEcGJNHPJUHVHWJZEcFdCe]fJ
=configurato	yEFHJPJUGV_WYZI
=configurazion	pE_HIUJWGdJeY
=configuro	q3G>G?JCJDHHaWZaJ
=configurou	w*JHJUHV^WXZI
=confirm	h#H*Y+Z-G3D8J9J:I?J@FB[CZDHEJHXIIKGLJMGNIOaVJXJZA[I]I^HaGcJdJeJh]
=confirmation	yC[DJHZZJaH
=conflict	uHZJXNZZJcI
=conform	y-]
=confus	yHYhY
=connai	y@HHJKJMJZD[b
=connect	I!<#<%?&E(>)@*?+@,b-9.C/=0]1i2_3;4]5@6[7?8c9B:<;@<F=<><?>@=AEB?C=D<E?FAGcHGI;JDK=L@MEN<O>P=QFReS>T;U=V;WAX?Y]Z4[=]>^?_=a>b?cad]e^fig@h>
=connecter	q2J3J>JBXCJDHHIIIKIMJVJZ^[[]HaJb]cIfIhJ
=connecteur	n%_2X3I4J8[<YHHIHNJQYVJZJ_[cJdI
=connection	h%J-J1H4J6J8J<^@JBEEJGIHGRJYbZE]I^J_JcZdJfH
=connectivity	j@HHGZDcb
=connector	X!D#F%^&J(E)H*H+I,F-F/H0C1E2e3D4[5H6H7H8b:E;I<d=H>F?G@GBCCHDHEJFIGCHEIBJJKFLFMFNEOJPGQ_RFSITGUIVEWIXIYGZA[H]G^CaHbGcCdDeGfDgHhH
=connectorkonto	s%Z2ZH[
=connession	ySJcZ
=connettor	p2X3I4J8]<ZBHHJIJPJQY_]cIdIfJ
=connexion	k#G%I,J-J1H3I8J>F?J@JBXCHDJEHIJLXMJNJVJXHZ[[I]IaFb_c]fIhJ
=consegu	s-I9I=^@[BGHFIJKJSZU[VYZFaI
=consent	y*HH^
=consider	u+Y-^HJIIaK
=consigo	h!Z#J%I)W*I+J,J-G3H4J7J:G=J>[?JBGCGD[EKHBIEKZLIMHNIOJPJUGVEWJXJZ^[[]I^J_JaHbIcJdJfIgJhD
=consistencyguid	m-J3I9I=JAdBIHDIJKJZG_JfJ
=consta	w+[3JDIHHIJO]
=consultant	p-I3I9H:a=JBJHFIIKJNJU_ZI]JcJhJ
=conta	Z!b#](D)^*Z+Z-B.I/H0I1H2]4D5I6G7G8G9H:X;G<J=E>D?E@BCBDYEDFGHDIAJHKCLZMDNEOFP^QIRGSHTEUAV_WDXFYHZH]FaEbEcEdJeIfDgHhD
=contact	X!H#E%C&H(D)A*?+J,B-A.H/H0G1D2E3b4a5G6G7H8E9C;H<I=^>^?I@CADBDCcD[E_FFGBI?JFKELGMGNFOBPAQHRESITHUGVBWIYGZa[E]F^D_BaEbGcBdHeGfDgEhD
=contactar	w4_HJZJc[
=contacto	s%J-J3_4J:I>I?JBIC^D[HFIHKJVIZEhJ
=contain	_!I#H%I)J*J-^2J4I:I>J@HBIDJF_GJH>IeJHKFMJNHPJTJVIXJZB^I_JbIcJdIfJgJhH
=container	t-G2J3I4J8J=J>I@JFaGaHCICVJZF
=contato	u#J%J,J-H3_4I:J>J?IBIC^DJHFIHKJOJPJVHXIaJcJ
=contatto	w!H#F%I-J3a:JBIC^DGHEIHVJXJZG
=contem	u#F-bHEIYKGTFXIZI
=contien	o#E(I-b3J:J@IBICJHCI^KHMITGXHZE[J]IbJhJ
=contient	o#I%I-_3I9J:I@ICJFXHCIaJJKGMJNJTJVJXHZEcIhJ
=continu	q.Z1Y3J>I?H@JBYHCKYMJVJZG]aaGgJ
=continua	q#I3G>Y@JDIHEL[M]T[ZJ
=contract	o!Z)K/J3G=^H]JIOISHcK
=contractor	o3E:a>G?JBJDJHFVYZYaH
=contradict	uH^ZJ
=contrasena	R!B#X&J)E*F+E,F.H/F0G1G3B4G5G7Y8F9H:H;G<I=D>D?D@JAFBYCEEIFHHGIYK^MZN[OEPDQIRESETDU[VFWDYGZ^]D_DaDcHd[eJfEh[
=control	j-I3F4G5c<HHGIJJINIO[VXhJ
=controlador	l4a5ZHHJ[ZH
=controleer	y3ZHHOYVZ
=controleur	s4_HG
=controller	Y!G%F(H)J*I+J-C/Y0J1G2J3G4Y5c6J7F8F9J:J=F>H?J@EAGBDCIDGFJGIIEJaKHLJMXOHQXRHSJTXUJVIXIYJZF[J]I^J_GaHbIcHdJfGgGhJ
=convidado	s:b@IDJHFIJKJZI
=cooki	U!E#E%G&J(F)G*G+H,H-C.l/G0H1H2I3E4H5H6I7H8H9C:G;I<I=G>E?E@FAHBCCGDFEIFIGHICJFKDLGMENDOFPHQIRGSETGUFVEWGXEYHZA[G]D^G_GaEbCcEdGeHfFgHhF
=cool	y9]@]BJHFIJaJ
=coordonne	y3_:JD[HGKJZI]J
=copi	w-I@IH[IHKFMEZJh_
=copier	y>EH_
=copy	t!I-J6]8G9HA]BJIGOHRITJZZ_[cIfJ
=corporat	n*I@IHFIIKHNbZH
=correct	j3E=J>FBHDJEXHJIJNIRaUJZE]Ha[fIh_
=correcta	yH[MHhX
=correctement	y%[3ZEZWIZJdJ
=correctly	t@HZZhX
=correo	j!I#H%I+J,J-H9E:J=J?^@FAJBHCFD_HCIHKGLJM_NJOFRJTJUJVJXIZC[J]I_JaabJcJfIhF
=correspond	n!J3G6ZHJO[_YaJ
=correspondanc	yA]HJ
=correttament	y%]B[E[HFUIWHZIdJ
=corrispond	wOZ
=corta	s-F2J9J>J@HBJDJHEIcKHOJZIhI
=cortado	w!a=H>J@JBIHDIJKIY[
=cos	y%J-I.^3I9_>H@IBIDIHEIGKJMHOJRJVJXIZI]IaH
=cost	q=]HaZEdJ
=cote	w/I6YHGSJT^cH
=could	W!E#J%F)G*H+F,Y-Y.I0I1G2I3[4^6Y7G8G;I<I=F>F?F@CAGB[CGD@EHHHIIJXKCLGMFNJOHPFQJSFTGWHXGZ][H]F^Y_XaFbEcYdBe]fDgGhE
=count	j!I#Z%I(J)G*Z+b,J-D3H>I?H@IBICHDAI[KJOGTIVHZF
=counter	uHFT_ZH]X^Y
=counterpart	y!H/GSJZH_a
=country	i![3^AIBIDHHBO_VIZJ_I
=coup	n!]9I;X?I@IBJHHIJMJPJU^VHYZZI
=courant	t-]HGIJKJcYf]
=court	w-GIa
=cover	t%J-J1K3H9J=b>H@JDJGaH@IFKIMJNGRJV[ZH]JaIcJfH
=crash	m(K0[4]>J@HBJJIKJMJRIZFbIcIf]
=creat	d!G#J%Y(D)J+J-J/J0X3J4I8_9J<J>I?JAJBFDJFGG]H]IJJJKILJMJNGPGVGWXYYZC]J^]bXcIeJfH
=credential	e!J#a%Z(G)J*J+J-I/J3J4J6J7E:I=I?I@IBGGIH]IHKIMINJPGSJTJVIXJ^J_Jb_dJeHfJhH
=criptografia	y6[<YHG
=criteri	j#J%I*I-Y3I9J:J=I>J?]BHCGDIHDIFKHMJNcUGVJW^XJZG]IaJdIfIhJ
=criterio	q%J(K)K*^-J:J=J@IBGDJIIKHMJNbSIUJVJW]ZAbJdJfHgJ
=crm	o!J%F(F*J-J3J9E:J=J>G?J@GAJBHCJDJHfIHKIMGNJOKPJUJVEXIZF[J]HaIcJfJ
=cronologia	y5[HJIDKYN^
=cross	p-J/J0I7J:J@IBJGIHYI[MJRJS[WIZEcJdIeYfHh]
=ctrl	g(I/J7J:I>I@DBGIJKHLIM[NH^FbZhc
=cuando	u9I@FBJHEKJX]ZZhZ
=cuenta	Y!a#[%Y&J(C)]*Z,J-B.J/G0H1H2]3Y4F5I6G7F8H9F;F<J=E>E?D@BCBDZEFFIHDIAJHKBLZMENDOFP]QIRGSFTGUAVaWEXJYHZG[Y]E^YaEbDcEdIeHfBgGhB
=cumpl	n-XHFIXN_WIZJ
=current	_!J#I%J(J-G/F1I3I9H:J>I?IBICGDFHYIDJJK]LIMINFOHTJVJZ@[I]K^IaJeJhf
=currently	l#[>HBKH]SZTXZFhJ
=curta	y-JDJHGI_hJ
=custom	e!J#J%])J-_/I0I2G3H5J9J=I>J?J@IBICJDJHZIIJ_KHNEPJVJWHXJZF]I_HaHcJdJfJhJ
=customer	h/Y3I:J=I>G?J@XDHH^IIJIKHNISYVJZ^^HaEhJ
=cut	y4YHIXX
=cyfry	t-I3Z9G>J@JCJHEIaKHNIO]XJZGaIhJ
=czas	y@[BIHGIIKIMJRaZG]JaJ
=czasu	wHGMZR[cZfJ
=czekac	u@ZXY
=czekam	y9Z>H@IBJHGIJRJXEZHa_
=czemu	w*[,J9I?J@GCJHHIIKGNXOJV^XJZZ[IaI
=czy	q(J-I8J9Y:I>J?J@YBEDJHbIHKILJMIPIUIVYXIZX^GaJdFfIhH
=d	W#D%J&I,]-H.G/D1F2G4D5G7X8Z:Y;E<H=G>H?JAEB@CCD]FdHFLEMJOHPFQHRISETZUAVBWFXYYFZA[Y^C_Ea@d@fB
=da	U!Y#@%A(D)J*D+H,C-Z/E0D1D3Z4C5F6Z8D9>:X<G=?>F@aCZDCEIFXHEIJJJKGLCM?N_PBQFRIWDX?YDZ_[G]I^C_HaZd@fIgCh@
=daar	y3K:]>]HHXJaG
=dabei	w*YG[HIIY
=dado	t!I#J+J-I3_4J>X?J@IBICHDaHEIIKJOIVGXJZE]JaJhJ
=dafur	uDXH[V[ZI
=dag	i!J#D%I(H)J*H,J-D/J0K3H6J7J9@:I;J=J>F?H@fAJBFCGD[HBICKCLIMHNHOHPJRJSJTIUIVGXaZ@[I]I^I_JaIbIcJdJfJhX
=daher	u@XHJUJZJb[c[gX
=dahin	w3J>a?IHFMX]JaH
=dal	n!J0J3J7J;YBHHDJXMGPZRJTZVJZH_HbZcZfHg^
=dalej	s#I(J)J*I-J3G9H>F?G@JBICIDGHDIIKFLYM^NIOIPZTXVGX]ZF]]_JaFgJhJ
=dall	t3J9I;X>J@[BKGYHHMI]]gX
=dalla	y!^3J>GBFGYHEIHK]OJZIhJ
=damit	uB[HFMHZHh^
=dan	t!I2[3I9G:J>G@JA[BIC[HEIGK]MXVJZIaJ
=danach	wB[DGGJHGf[
=dank	p#I-G3G9b>I@JBZDIHCIIKIMJOJVIXIZH]J_JaHbIhJ
=dann	u9J>F?JB[C]HEIJZGa[
=dans	W![#C%J&H(C)G*D+D,Z-Y0J1G2G3_4F5H6F7Z9A:X<H=D>X@AB@D^EJF]G[HGIIJFK@LIMHNEOAPCQIRETZXCYGZG[D]CcCd[fH
=danych	w+I>YDaHHVIZG
=dar	u*Y:^?I@JC]DJEJHIUJZIcJ
=darf	f!J#J(])G*J-I/J3I4J7J9I:G=I>G?Z@^BHCHDIHBI]K_LJMGNHPJUJVZXZZ@[I]H^ZaFbIdJfIgJhG
=darum	w!I0]3[>J@IBJDHHEIHKJL]UJVHZJ^]aJfI
=das	Q%^&G(F)C*C+D-_0C1I2Y4B5J7C8D9?:C;C<F=X??@EADBHD?EJFEGBHEIIJJKfLDMbN^OBPCRFSCT?VIWCXAZD]I_Za>bIc@d[f@g]h^
=dass	f!H#I%J(J)Z*J+[-I3J7Y:H=H>H?D@HBGGJHXIGMJNIOZPISJUZVXWJZY[I]H^XaZbJcJdIfJgJhI
=dat	d!G#F%H(G)I*G+X,I-].J/H0I1J2J4I5J6I7G8I9D:G;H=G>]?F@BAGBEEJFJGIHDIXJJK_MGNXOXRHSITYUIVEWJXEYJ[H]D^[_GbGcHdXfHgIhZ
=data	n#I-[/J3E7J9I>Z?IBED[HZIEKCMHNIOJXIZE]I^JaHbJc[dJgJhG
=databas	yH_IJZF
=datacenter	w=JHBccdJ
=date	o+D1Y3H4J9H>J@JDHHZMIRbZJ_JcHfG
=dati	u!H#F%H+I3a>XBICFD^HDVIXJZF
=dato	p!I#K%J+H-I3_4I>X?JBHDaHCIJOJVIZFaJc]fJ
=datorn	p!I#](I)J*J+J-I0J3G4J9E:I>E?I@HBIDIH]IGKEM_NIOITKUJVHXFZE[J]H_JaHbZcIfFhG
=dauernd	y#]MFfZ
=dauert	wM]
=daughter	y@JK[
=day	X#A%G&J(D)X*G+G,I-A.I/D0J1H2I3F4H5H6H7E8G:D;J<J=E>E?F@iAHBGCED]EIFIGGHEI@JEK>LDMBN?OGPFQJRZSGUFVDWFXdZ9[E]D^D_GaFbEcFdGeIfbgZhB
=days	h!]#J(I+F-H/J3G9F=J>H?J@_BGCGD[H^KGLHNGOHPKVHXHZZ]J^JaJhI
=dc	Q!>#E%=&D(=)@*@+@,?-^.B0H1=2A3;4p5k6?7@8>9::?;A<]=<>:?9@BA?B:C=D=EBFBG=H2I:JjK:L@MdN<O>P=R>S?TBU>V<WAX=Y@Z6[?]<^@_=a:b=c<d<e?f@gFh<
=de	?!J#G%^&>([)5*Z+C,]-Z.J/?0K1G3]4G5>6Y7J8@9C:G<@=D?ZABBFC^DHEEGJJGKaLEMINZOIP^QFRISITEVFWXX[Y=ZB[B]X^G_Fa^b^dDeJfbgBhB
=deactivat	l!]BKHGJXU[
=dead	j![#H%H(J*J+J-I/I1I3D9H=H>a?I@IAJBFCJDIGJHHIGJJKILJMHNJOHPHRISJTHVIXIY[ZC]I_ZaJdGeIf]gJhY
=deaktiviert	h!^)Y3J;Y<Y@JBJHDPIU^VGWIZH^JcJdIfJ
=dear	y@XZX
=debe	nBHD[HGI[KHNZZJ
=debloquer	y#[XI[X
=declin	p(H-J@^BEDJHDK]O^UJZD]IbJgJhH
=decoche	w%J*J+J;Z?^CHDGG]HCIJNIZGdYfG
=decrypt	h-J/J6b@JBJGKHYIIKGNIZB^J_JdJeIfJhJ
=decryption	q6^HHZJeJ
=default	j*D-J@ZBJHbIIKHZH
=defaultuser1	sHGb_
=defin	g(I*G:I=J?GBHCYDJNFUFVIWcZE
=defini	u%[(I*X:KBJDJHHNIUFVJW_ZGdJ
=definida	y%[(JBIHINJUIW^ZGfJ
=definir	t-JB^HFIFNaUJZH
=definito	yBJNGUGWaZHfI
=dei	yHIN^
=deixa	p#J(I-K:J=J>J@ZBHDJIJK[MJVIXZZ]^JaHhG
=deja	e#H%I(F)I*J+^-G/J3I6J7I9J:H=Z>G?F@ZCFDBGJIGJJKbLIMGNHOJPJSJTJUIVDWJXYZZ[H]G^H_JaEbGdIfIhD
=dejo	yHHY[f[
=del	W!C#D%])E*E+F-B.J/D0F2H3Z4]5G6F8F9C:];G<H=C>E?A@EAJB>CDDAEGFHHZIHJEK[NIOKPYQHRZS_UAV[WFXCYFZB[D]]^IaAbZdGfJgGh]
=delai	w@[EIFJHXIIZJc^dJ
=dele	u3J;Y=[@FHDI[K[VKZJ
=delegat	i!J%b(Z)J2J;Y@JAJBIGGHAKFNJP_VIZE]J_F
=delegation	u%a(J-J3J9I;J@IDJGJNHP[VJaJ
=delet	d!D#F%F(J*J+_-J/D2J3F4F5C6J8]9I:F>Z?J@JAFBHCIDFGIH_IIJJKILJMINIOHPGTEVGZH[J]J^J_daIbKgJ
=deliver	w3I>IHGa^
=dell	d!G#E(Z)J*J,I/J3Z6J8K9F=G>]@BAJBBCEDEF]GYIDJJK]LINYOIPIRKSITIUXVFWHXIYJZB[H]G^G_IaHbGcIdXfGgIhD
=della	e!H#H%G)J*J+J,J-Y/J2K3Y4J6J7J9Y:F;J=H>F?GAHBECYDEEXGYHYIDJJKCLIMGOJPGS[TJU[VXXHZB[I]^^I_ZaEbEcIdHfGgJhG
=dem	Z!X#G%[&J(E)H*H+E,G-F.J1F2I3E4D6I7H8G9G:E;J<J?D@EAIB]CZEHFIGZHCIDKYL[NDOFQJR[SHTGVDWHXFY[ZC[F]I^Z_GaYb^eGf]gJhE
=dema	y%]*Y9IHHMZ
=demai	p#H-[1X2Z3I9F>I?I@YBHCIDHHBIXKGMJNJOJXaZJ]JaHcJfIhH
=demain	u#J-I@aBJHGIJX]ZF
=demand	e#I%I(I*X+Y-E/J3H9]=I>D?F@EC]DFIGKCLXNIOJUJVJXZZD[J]H^J_JaJcJdJfJgJh_
=demarr	yBJHIUJZHb[dIf]
=demasiada	q9J@IHFXa
=demasiado	i#Z%J-]2Z3J9G:J>J?J@^BGCJDJHCI]KGMINJOJZIaIhI
=den	Y!B#B%C&I(A)C,E.G/E0F1F2G3G4F7F8F9@:A<H=B>]?[@?AJB?C_EZFGGFI=KXLDMANaOYPIQHRESEU]WDXAYEZJ[B]^_Zb^c[dDeGfCgDhJ
=denegado	s%a*J9HP[VIZI
=deni	Y!D#F%c&G(b)F*G+H,F-H.J0I1J2G3G4I5J6G7H8H9H:G;G<J=H>E?F@EAGBACGDHEIFIGGHBICJaLGMHNDOIP_QaRHSGTHUHVHWJXHYIZ?[I]I^]_FaHbHcGdGeHfHgDhE
=deny	y@IBJHGLIZJ^_hI
=department	k!I%J(Y)J-I/J3I8J9I:I=J?J@GBHDJF_G]HHIHKGPJSJTJUIVa[J]I_JaKbIcJfI
=deploy	ybZ
=depoi	l%J(J*J-J1J3I9J=I>H?F@JAIB^CZDJHAIJKIRZUIVGXIZE]^_ZaFbJcJdHeJf]hI
=depui	e#J%F(H)J+J-G/I0J1J4X6J8J9I:J=Y>G?I@JB[CIDJEJGIHHIHKHMGNIOIPYTJUHVHXDY[ZE[J]H_Ja[b]cJdFf_gZhJ
=der	P!X#G&F(I)A*A+E,A-G.I0I1B2E5G6I7E9@:>;[<E>X?[@FAGB;CFDDGYHGI?JDK>N_OaPZQFRGSXUFV^WHX]ZD[D]]^Z_EbGc[dGf[gEh@
=dernier	q!J%I-H/J3G9I=J?J@GCIHFICKbMJO]ZHaJeXhI
=des	]!G#G&Y)F*G+F,a/I0H1X4I5J8H9]:E;Y>G?F@GAIBBDHEHFJG]HGIIJIKILHMENDOHPZRXSHTIUEWHXFYI[G]F^J_JaEbHcEdYe^gHhC
=desabilitada	t!Z;ZHJVJbZ
=desabilitado	y(Y.X
=desactiv	h!^(I)X:J;Z@JBIPJVIY[ZE^JbZdJfI
=desactivado	s(H)YHJU^
=desactive	s![%J3J<XHFL[UXZIdZ
=desativada	q!aUXZG
=desativado	y(H)YUY
=desbloqueada	t#BB_HGT^[HbI
=desbloquear	l#[1Z?FBJHGTI[^bJ
=describ	y%[PGZZ
=desd	j%J(J4Y9J=J?J@]DIGJHDIIKIMGP[RJSJUHVIZF]JaJbZcJdEf^g[hJ
=deshabilitada	n!];[HHVK
=deshabilitado	u(XHJVJb[
=deshalb	m(J+X3[=]@ZBJDJGYHFKJZFaJdYfJ
=design	yHEPXZH^^
=desk	d!G#F%J(^)G*[+J-G3F6J7I9H:J;J=I>F?[@YBBCIDFGIH_IFJIKEL^NZOIPISHTIUHVGXJ[I]F^]_JaGbFcGdIfGgHhH
=desktop	t/_@JH_IJKJMJZCcJfJhJ
=desligada	w:J<XHGU]fY
=desmarcada	u!J%J;YG_HDNI_Id^fH
=despu	u3I8X>JBZHE]^aE
=dessu	y>Z@]HH
=det	Z!A#[%B&G(@)D*B+C,E-Z.E/]0D1E2F3G4D5F6D7E8D9F:B;F<G?A@_ACBZCBD?EEFFGEH<I^JEKbLCM[N]O[QGRCSDTBVYWGX@YEZX[E]?^C_Ba@cCdCeFfCg[ha
=detail	g!F#J%I&^(G)J*I+F-I3F7J8J:G=I>J?H@EAICGDbEZFEGIHGIHJJKHLJMJN[PHRJSGUGVHXIZ_[J]H^I_FaJbHcJdIfJgJhH
=detect	yHXUZ
=determin	wFXHEK[NHWYdY
=detta	y=[HIP[ZH
=deu	y9JB_HGZYaI
=deux	f!I#J%H(G)H*a+J,J-G/]3G6J9H:J=I>H?H@aA]BIC^DHHBJJKJMHNFO]PHUJVGXIZC[J]I^I_JaHcJdJgJhG
=deuxiem	q@[BZC^HHKIZEhJ
=deve	k(Z-I3I9J:J>H?G@IBFD[HBI_K[MJNZOJVKXXZH[J]IbJhJ
=deverrouiller	p#Y1WHFVJZI[_bG
=devic	c!H#[%J(I)J+F,H-I.Y/H0J3J7K:J=I>_?H@HAIB]CJDGEJGJHdIHJJKELJMINFPJSHTEUIVIWJXJYJZI[J]J_HaIcIdFeCfDgJhJ
=deviner	s-_HH
=devo	y@[[Z
=deze	y(_HEWY
=dezelfd	w@ZA]_G
=di	S!A#X&H(C)C,]-I.J/D1G3Y5E6X8D9@:Y;F<G=G>IADBCCZD@EGFFHDIHJGMHSZTJUJVAW^XYYDZC]A_Ca]b^dAeGf[gYh?
=dia	f!H#C%H(G)I*G+H,I-D.I/I0I1I2J3F4H5I6I7I8I9_:H;J<J=G>E?F@eAHBDCED[EJFJGJH?IDJIKCLHMZNGOGPIRHSHTFUHVFWJX_YHZ@[G]F^H_HaEbGcGdHeJfGgIhE
=dial	yH[
=dialog	sBIHXMJZJh^
=dice	a!D#E%F&J(G)H*G,H-_.J/I0J1I2I3C5J6I7H8I9?:E;I=D>C?D@[AIBDCBDZEIFJGIH>IXJIKbLIMEO^PGQJRHSITIUHV]WIXDYIZ[[H]E^H_HaCbHcHdGeJfGgIh^
=dicht	s!]#[%J-J3J9E>G@GB^CJDJHEIHKHNJOJU^VHXIZD]JaIhI
=did	]!F#[%I(F)G*H,I-G.J/^0I1H3C4I5I6I7H8G9Z:H;J<J=E>A?X@aAHCGDYEJFIGGHJJGKCLHMENIOYPFQJRGSGTXUXVDWHXXYXZZ[G]]^E_FaBbFcGeHfIgIhE
=die	P!?#>&F(F+Y-X.E/]0D1B2E3G5D7C8Y9D:>;J=[>_?D@;ABC_DIEYG^HDJFK[LHNIO^PARGU]VaXHYBZ=[Y]E_@b?d>eHhF
=died	q!J-J3J4[9J>F?IBHHDKIR]ZH]baIfJ
=dienst	m%I=J@JEJHFPJUJVJZHcYd[fb
=dies	k#I%H(Z-Z3Y8X@GBHGZHIIHK[MINJOGUJVZXJZF]JaJbYdIfIhJ
=diferent	s+I/^3J6Z?J@JBJDFHDK]MJNJO[]J
=diferida	g!J(J*J,Y3I4H6I8Z9J:I>J?I@IDJEKGJHJKIMJNJOJRJUIVHZGbJcKd^eZf[gYhI
=differ	q/Z6Y>HHEIJKZO]ZJgX
=differe	w%H8[@JHId^fJ
=differenc	t@IBJHbIJKINJR[TIWJZJ
=different	a!H%H(G)I*X+J,J-H/Z0I1J2I3D4J6_7I8J9I:X;J=I>]?D@YBCDHFJGXJIKYLIMXNZOHPIRHSJTGUIVJWJXHYJZB[H]H^H_HaHbIcFdFeJfGhF
=digit	b!I#H%H(H)J*I+J-D/F3^7J9G:H;J=J>F?G@CBFCFDGGJHCIaJYMIO^PJTJVHXIZB[I]H_JabbJcJdJgJhE
=digito	t3[9I>H@JCIHGIGKINJOXXHZHa^
=dimenticata	y:X>YHGZ[
=dimenticato	u(H>JBIMJZahJ
=din	yEYU[WJcYdJ
=dire	yHJN]ZX
=directiva	i!E%I(H)I*],J3F6J7J:G>J?[BFCJDJEHGJHJIIKJMKNaPJSJUDVFWaXJZF]J_HaJbIcGdHfHgH
=director	y!J%G(b)H/J3J:H?JHGJJVJZG
=directorio	k!](F/J3]7Z:Y=J>J@JAJBIEKHENJOITJVIZJ_YaJbJcIdXgIhK
=directory	T#D&e(@)Y*F+H,E-D.H0E1D2F3_5G6C7[9D:d;F=E>C?D@CABBYDDEEGDH?ICKBLFMENDOBPHQGRESFTYV@XFYFZ?[F]E__aEbEcBeEfCgahD
=directric	y(^
=direkt	y(J3J:J@]HIVJZJb]
=diretorio	n(G/J3_7[9J:]>H?J@JBIDIHEIJKIMKNHOHTJVIZGaJbJdZ
=dirsync	m!I#J%G(J)J+H-H0H1g3G4I5J8I9E:J=I>I?J@HBGCJDGGHHBIIKHLHMENHOJPJRGUIVJWJXIYHZI]I_IaGcHdFfCgJhI
=disabilitato	n![HHbY
=disabl	T!d#G%G&J(Z)[*D+I,I-F/F0I1Y2J3E4H5I7G9G:E;[<J=E>F?C@EAFBCCHDEEFFIGFH[IGKGLHMHNEOIPDQJRISETGUbVBWDXHYXZ>[H]F^X_CaEbXcGdEgFhH
=disappear	u%I?YHIP[
=disattivata	y;ZUX
=disattivato	t!](Y3JHFUZVJYXZG
=disk	y3J4I6J9HBKH_IIRIYJ_IcHfY
=disparu	w-K?^AJHEKJ_]aJbZ
=display	n3I9J>E?FHaIZKJMJOIZE[]aHhJ
=disponibl	u*X4[HI
=distant	y4YHIQZ
=distinta	y/]6]@KHGIIK]MHNJZJ]JhJ
=distribution	uHZ
=dit	e!I#H%I(Z)I*G+Z,J-[3X4J6K7J9G:H>a?E@GBGCCDYEJHAK[MGPITYUIVZXFZY[G]F^J_JaBbIcJdIfJhZ
=ditt	n![#G%J(H)H*I,J-G3Z:I=J>J@GCJDGEIHCI_KHLIM^NIPITZUHVZWIXXZB[J]I^JbIdJhJ
=diz	j!I#I%J(J)J*G,J-[3G7J9E:J=J>G?G@YBGCFDZEJHCIWMINXOYPJRJSHTJUGXG[J]I_JaHcIdYfIgIh^
=dla	h!F#I%I(E)]*_+I,H-Z1J3G4J8J9F:H=G>I?E@FAJBDCHDDEFGIH]IGJIKGLIMINFOJPDQYRJTIU_VZWXXHZD[H]H^J_JaHbFcIdXfHgHhI
=dll	e#J(J-J1I3J@IBFDJGIH]IIJeKHLJMJNIRJUJVJZC]J^JbIcJfGhI
=dnia	w@^
=dns	j!I#G%G(J,G-J/I0I1J3J4i5I6G7J8H9H:J<J=G>H?I@EBFFKGHHGIIJGKILHMENIPDQJRGVJYIZ?[J]J^G_JaJbHdBeBfDgIhF
=do	K!=#@%H(^)=*J+B,G-A.B/A0F1]5X6H8@9a<H>H?[@YC=D>EGFCGEHdI@JCNCO_PCQHRHUBVaW>XBY@ZJ[I]I_CaAbYcGdHeHfChB
=dobry	s3G9_>J@IBJHGIJOJa]
=doce	y9J@JHHI^K[
=doch	y9G>JBaHI]JaI
=dock	u9JHaIKbJ
=document	q%J@JH]
=documentation	qH^[X
=dodany	y8_9JHFV[ZIdJ
=dodici	y9IHHI^K[
=does	O!G%E&X(F)D*D+F,F-J.J/G0I3X4J5E6E9@;H<G=Y>@?C@YAHB<CCDAEEFFHcIYKFLXNXO]PAQHSBVAWDXHYIZ_[B]A^BbYcCdAeDgI
=doet	n%J(Y.X9H>I?J@GBXDJH]IHKJMJNIOIVIZZ]JaJdIfHhI
=doing	y9Z:[@JHFZI
=dois	j!J#H%J(I*]+J3I9H:I=J>J?H@HA]BHDHHAIGKDMJNGO]PJTJVGWJZZ[]]I_JaHh[
=doit	l(J:I>I@JBGD]EXHEI]K[MJNYZH]JbJdJhJ
=domain	N#[%^&G(@)A*?+D,C-?.G/Z0E1B2E3F4c5a6E7^8a9A:C;D<F=A>@?A@IA_BDCADAEEFCGHI=J]KILDNbOCP_RBSCT[UDV@WEXAYEZ:[D]A^Ba>bCcAdBeEfAgXhB
=doman	n3I4^7[8_=JBJCIHGIJPIVJZHdGfJ
=domand	t!J#H%I)G*_-I4H9H?_@GCIHDKJNJPFTIVJX]ZIaJ
=domanen	s7XHFKJPZT]VJZJaHgY
=domanenadmin	yPZ
=domanencontroller	o4^5[HDJX
=domani	y@[HIX[
=domein	s%J-J/J7Z8[HGT[ZJaHdJfJ
=domeincontroller	s#J4a5XBJDIHGIIJYZH
=domena	u%I4Y7]8]9JHGdJeI
=domeny	n!I#I%[(H)H*J-I/I3I4b5X7I8I9K:J=J>J@JBHDIGJHBIIJXKJNIOJP^SJTZVIXIZD[J_JaIcJdKeJfHgJ
=dominio	^!H#I%](F)G*E+J,F-G/H0J1I2J3G4c6J7b8b9H:I;J<J=G>G?I@EAIBECHDHEJGJH?IFJYKHLJMGNGOHP]QJRHSGT_UHVEWJXHYIZC[I]G^J_HaGbGcHdBeHfDhI
=donc	t3Z>JD[HGOJZI]YaIdY
=dond	y+I@JBJCJDFH]Z]
=done	h!Y%Y(G)G*H+Y-F/]0I1J3C4E5G6I7H8I9G:I=G>D?E@IAIBcCGDXEJFJGIH?IEJGKBLJMGNFOEPGRISGTFUEVDWIXHYJ[H]Y^J_FaEbHcIfIgZhH
=door	h#I%G(H*J+Z-F3H4I6J7H9H:J;[>I?I@HAJBHCJDGHZIFKXLJMINZOIPJRJTHVIXYZC[J][_JaZbZcYdZfIgJhH
=dopo	n!X%I(J-J3G:J=I>J?E@HAIBZCJDIHDIJKIMJNJPJR[UIVIZE]]_[aGbJdJeJf]hJ
=dort	s7Z8[:Y=H>[@JBHF]UJVJZDaJ
=dos	e!G#H%H(F)H*a+J,H-G/]0J1J3F4J6H7J8J9F:H;J=I>G?G@ZA^BGCaDGEJGJHFIEJJKZLIMENGO[RJSJTJUHVZWJXFZC[I]F^I_HaHbIcIdIfJgHhE
=dossier	q!J#J%J3D9[:J>F?J@IBJCHDIHZIFKGObPKVIXIZF]HhI
=dostaj	w>GHXOIa]
=dostep	y!]9JHY
=dostepu	p#H%Z(J9I>]?J@IBJDIHXKIP]TJVJXJZYaJ
=doubl	yH]ZI
=douz	w9JHFI]K]
=dove	y+J>XBIDHZ^dJeJfJ
=down	Z!]#C%C&H(E)G*G+G,I.H/X0I1G2I3E4^5D6G7D8F9C:E;[<I=D?C@XAEBACFDDEIFHGGHFKXLGMCNXOFPEQIRDSfTEUEVEWHXEYFZF[E]C_DaDbBcXdFeHf]gYhE
=download	wH_
=doy	y9ZBJHEKJMIZ[b[hJ
=doze	yHII]K[
=drei	y3I>]HIIZKJOIaI
=dreimal	y#[>FHHa^
=drie	y#]@JHGIXXIZJa[
=drift	sHIR^ZHfJ
=drin	n#I+I-[3^9J>F?J@IB]CIDYHCI[KILJNJOGXJZE]H^YaFhI
=drittanbieter	y.YJY
=driv	q#^=KH[IJNJVJZGbJ
=driver	uHJJ]aZ
=droit	l!J#I%a(_)Z*I,H-I3I9J:J=J>I?J@HBHDIGJIGKIMJNJOKUHVFX[ZF[J]J^XaGbJcJdIfIhJ
=drop	q#KBIG^HIJJMJRGb[c]fI
=dropp	s(J=Z>^@JDJGJHBKIV^ZH]XbJ
=drucker	u9JHaIIZGaJ
=druckt	yH^IJZGaJ
=drugi	y8^@ZHIKJ
=drukarka	yH^ZH
=ds	i!I#J%d(J2Z3G8J;J=JAZCIDJIJLJNIPHVIZI^J_IaKcJdJfJ
=du	Y%_&J)F*E+F-B.I/H0F1G3_4Y7D8F9_;H>B?B@XAGBFCCDBEFFHHEIBKBLEMFNAO[PZQIR]SZTYV^WFXJYGZ:[C]C^C_FaJd^eEf@gGhF
=duas	l*Z-J/[3I9G>J?J@[AYBJC_DIHFIHKZMINIOKVJXHZE]JaIdJhI
=due	c!J%I(H)I*a+J,I-H/Z0J3G6I7J9E:I=I>E?G@^A]BGCbDHEIGJHEIEJHKYLJOZPITJUIVGWJXHZB[J]H^I_JaGbJc[dHfGgIhG
=duplicat	j%F&G0K1H3E8I:J=IAdBIGIH[MJNIRJZH_HcGdIfE
=dur	h&[(G,Z.X=J>J?E@IBFDHGJH@KXNJPJSIVIZB][^Ia_bIdZeZfF
=dura	yHGT^
=durant	n!^#I%J-J3D9I:J=I>I?I@JBHCHHAKHLJO^SHUJVIWJXHZZ]_aZbIfJhI
=duration	u#HHZT]
=durch	q3Z4Z@IBYGYHCMYOGZFbZcYfX
=durfen	u)ZPZQY
=dus	w@JDYZGdIgYh]
=duzo	t#^-I3J9G@JBIHGIIKJMJXaZH]KaJ
=dwa	q!J#J%J(I*[,J-I/^3I6J9H=J>H@ZA_BICJDIHEIHK]MHNHPJTJVIXIZD]I_JaIhJ
=dwanasci	w9IHHI]K[ZJ
=dwie	n!J#J(I)I*a-I3J9J?J@ZBIC]DJHFIGKGNIO]VJXJZFaJ
=dwoch	u*^-J9I@JA]CZHDIJNJZI
=dygn	w@aHH
=dziala	d!I#G%G)H*J+I,I-G.X/H0I1J3H4H6I7I8I9B:F;J=F>F?[@DBaCJDEEIFJGHH]IEJJKELXM[NEOIPZRHSHTHUGVEWIXHYIZZ[H]G^H_IaHbFcIdFeIfagIhF
=dziedziczeni	y!J;]
=dzieki	w@JB_HFZI
=dziekuj	y9_BHHIZI
=dzien	m#J(J-I3J9^:J;J>J?J@_BHD]HDIHKIMJNHX[ZG]IaHbJcJfJhH
=dzierzawi	y9J:]@JBJDIIJVJW[
=dzis	s#]-I9J>H@aBGHGKHNJX]ZE]JaH
=e	I!]#[%@&B(B*H,>-B.F/@0>1?2?4D5@7X9I;?<E=^>c?]@aA=B_C^DDEAFFGBH>IeJ>K]LIMFNDOZP>QCRESCTDWGXEYXZD[A]I^D_@aDbYc=dYe?f^gIhZ
=e1	u=aHEZG
=e3	i!G#J%G(D)H*J+J-J/J3H4J6J7I8J9I:F=i>D?E@EBDCHDGEIGIH_IHKELIMINHOJPGRISGTJUFVDWGXHYJZ;[H]E_HaEbEcIdCeJfDgIhI
=each	e!H#^%Z(H*J+I-F/I3H4J8F9H:J>H?H@GA[BFCIGIIHKbMHNZRJTHVIXIZB[J]H^J_JaGbHcIdJf[hY
=earlier	o-JK_NIZI
=early	u!^@^BIHGKGZG]Y
=easily	o-]HJ
=easy	l-Z@YHDI^KHNIZJgY
=echec	y6XT[eX
=echou	m![%E(I,Z/Y3J4[:I;X=G>Y?JBFCJDJEIHDKJMINIPYSJUEVGWIZ^[I]I_JaJbJdFeZfG
=echouent	w%IF]dZ
=ecran	m#I+X4I9H>^?I@YBHHEIJKIMHTIVKZE[[]IaJbbcJfJ
=ecritur	u%Z/J8[@JHIKJNJZHd]fJ
=edge	m.]HZ
=edit	o#I%Y*Z>J?J@JCJHbIIPGZF
=een	Z!B#H&G([)C*Y+D,E-].G/E0F1F2F4D5G6F7D8E9H<H=A>@?I@aBECcEEGDJJKILDM@OEQHRESETEUBVEWFYGZZ]@^B_Ca]bCcDd[eHfDgEhA
=eens	y-H9I>I@JDJHIIIKbOJZHaJ
=eerder	uK_ZJ
=eerst	s(J>G?J@FBFC[DaIIKGLJOJVJZEaIh^
=effect	wH]LYQETZ
=efter	l![#[%I(I*K+J,J-G/J0J1H2J3F4I6J8H9G:I;J=I>G?I@HAIBYCIDHEJGHHCIGJKKHLJMHNHOHPIR]SJTIUJVIXEYJZC[H]]^J_ZaGbHcHdIf^gJhY
=egal	w-IHHKJNaZF
=eget	y@HBIJXLHNJZG^_hI
=eigen	t%J(J:Z@WBJHGJZKHLIZG^_hI
=eight	s#X/^@EHGMHTKX]^JhJ
=ein	[!I#B%D&J(D)G*G+H-[.J/F0I1I2]3Z4G5I6H7J8H:F;Z<J=D>D?C@^AGB@CZD[EHGGIYKJLYMCOIPFQJRHSGTGUFVAWHXYYH[[]Z^DaCbEfEh[
=eine	]!G#F%G&J)F*Z+G,G-D/H0H1J2J3Y4G5J6I7G8I9E:Z;I=C>H?D@HAIBBCbDAEZFIGXHdJYKYLHMENEOKPEQJRZUFVDX[YI[F]H^Z_HaDbFcEdDeJfGgEhF
=einem	p)J,[-J3J7J:Z@YBJDJFXIJKIXJZYa[
=einen	i!J#G%I&^(X)J,J-H3Y4I7[9Y:H=G>Z?I@^BGCFDFHJIGKHMJNIOIPIRJSYTJUIVJX]ZG[J]I^JaGbJeIfHgJhI
=einer	k3J7I8Y:^;J=J>F?Z@IAYBKCGDJHDIJKJOHPZVYXYZH]Ja]cJdZfJgI
=einfach	s(J-[>G@IHFIJK[NIVJXJZ^]Ha[
=eingeben	y@JZJh[
=eingegeben	n#Z-H3I>I@GBHCIDGHFIHKYMJNIO[XYZE[J]]aHdIh[
=eingerichtet	tD[EYHJV[WIZX
=eingeschaltet	wEJGJNIU]VJZId]fJ
=eingetragen	t*I3]>EDaHGZIaG
=einmal	l+X-J9H>I@^BJDJHHIHK_MITXZYaIhJ
=einrichten	w,[9FH]
=einrichtung	u,ZE_HITJZIaJdJeXfI
=either	o!Z(I?J@IDJGYHCIYKHMJNKS^gYhI
=ej	s#J%](J+E-J.]1J3I8I9I=J>G?H@JAJBED]GJHBIIK]PFVJXJZG]Ja[bIcJd[eHfG
=ekrani	s(J@ZBJHIKJNJXJZH[Zb_
=el	L#E%I&E(G)F*A+G,I.G0D1B2C3^4Y6A7X8J9B;I<G=?>_@EBJDHEEFGGEHGIAJIK@LEMYNGO]PFQDRXSFUaWJXBYIZE[?]]c^gZhH
=ela	o!J#J+J-G/I3J9H=J>I?I@GB^CJD[HDIFKGMFOHTIUHXHZD[J]IaIbJfJhb
=ele	s([-[>XHGIIZG^Y
=elenco	w-_HH
=eleven	w@[NHRXZJ
=elija	y-Y
=ella	u+I@JBZD[HFKZOJZJ
=elle	p*W-X3I>I?ZB]CIDZIJVXZHaIdI
=eller	l!J#I(H*I,X-Z4J:I=J>G?E@HBFCGDaHBIDKFMJNXOIPJUJVHXJZX[J]H_Ya[bJcZdJhI
=else	h!I#I%J&[(J)X*J-F/K3J7J9G:I=J?]@ZCHDGFIHGI^JIKELJMGNYOJPHRJSGTJUHVZXIZ^]I^J_JaEbIcJfGhH
=elternzeit	w!^
=em	f#G%[(G)J*H+I,I-J/H0J1J2K3D4G6J8J9C:G;J=G>b?F@HBJCGDZFJGIH@IEJIKYLINGODRISYTEUYWIXYYJZZ[I]G^I_IaEcHdHeJfZhF
=email	N!B#B%A&E(@)C*_+H,C-=.D/E0D1C2E3b4?5C6A7C8C9>:[;D<E=A>_?d@<ACBFCZDeEDFCGBH^I=JBK<LBM_N?P@QERBSCTAUAVAWEX?YBZ=[A]>^B_Badb?cAdCeEfBgYh?
=empecher	y?GH[TYaJ
=employe	q![%J:J>J@^BJG]VJZI
=employer	u3I:]>_DJHDKJOHZI
=empresa	g!H#J(J)H-Y3H4J8Z9J:_=J?I@FAJBHCGDGHIIIKGMIN_OIPZU^VHXHZG]IaGbJcJdJfI
=empty	l#J%J(J*J+G-I3]8J?E@IBHC[D]H=IIJJLJXJZX]Ia_bZd]eGhH
=emulator	t3J4b>J?JHFNJZHaJ
=en	I!I#H&A(I)G*[+G,E-C.F1>2E4;5D8X9D:K<F=J>a??@_AFBDCaEEGFHEI_KJLDMaNAOHPBQARGT[VDWIXXZA[>]G^E_CbYcBdYeFh[
=enabl	P!_#D%C&I(A)]*G+E,Z-B.X/E0G1D2H3X4E5G6J7C8a9E:A;X<I=J>D@BA^CCD@EEFGGDHHIDKCLEMCNCOGPBRGSDTDUaVdWAXFYYZ:[X]E^H_AaDbAcCdXe^fBgChD
=encontrado	w4X_Z
=encor	j!X#[%I(J)J*J+J,J-J/J3G4J9J=G>I?I@^AJBGCIDXEHFIGEH@IHKJLJMaNJOJPYTXUEVFW]XJ]I^JaIcIdIfIgJhG
=encounter	w3]HZZE
=encrypt	f6^<cBJH@ZJcHdI
=encryption	u<^YYdIfH
=end	a#H%I(G)J*G+X,_-X/F1X3C4J6J7Y8J9G:H>C?G@HAHB^CGDEEJFIGIHELHMGO_RJSITIUJVHXGZZ[I]D^Y_HaDbGcIdIeYfIgHhJ
=ended	n/[1];XBIHE]YfJ
=endpoint	yc_
=ends	g!Y#G(J,I/H3G9J=J>I@]BFH@IDJJKEMIN[OaPISITXVHXJZX^[_JaGe]gJhJ
=enforc	i-_1I5X<E@IBIDIIJJJK_NGY[ZHfJ
=enforcer	qHJJ_NE
=engin	tAYHJ_Z
=enkel	w@YBHC[DJHGM^ZI
=enlac	u@JBJZGaJbbhJ
=enligt	w3JIJZH]]h]
=enough	b!J#J([)J+G-Y/I3H7H9I:I=G>H?Y@[BEC_DIGJHCIcJIKILIMIOHSJUIVGXZZ@[I]I^E_JaHbIdJhC
=enregistr	h+]-J/Y?G@IBIC[DbHDIHKINHVIXJZIaI
=enroll	tD]HYZJ
=enrolment	yH^
=ensur	y=GHHe[
=enter	Y!G#J%I(F)I*H+X,Z-X/E0J1J2J3D4]5I6I7G8I9H:F;I=G>>?E@GAGBACED_EJFHGHH>IAJEKYLGMDN[OfPHQJRISITGUIWJYJZB[G]]^F_GaEbGcHdHeJfHgGhd
=enterpris	p%J)HPaVJZI
=enthalt	n#I-_/J3^:J=Z>H?J@HBGCJDIFXHDI[KEMJOGTIUJVJZH[J^JaIdJfIhI
=enthalten	wHZIXdJ
=entorno	tBIEIHHZHc_d]fH
=entr	h#I%J(J)J*I+J,I-G/H3G4J7I9H:J=I>F?J@_AJB[CHDIEJGIH^IDJJKaLJMENHPIR[SGTGUIVIXG[I]I^J_JaDbJc]dHfDgJhG
=entra	I#:%;&D(D*G+?,>-Y.D/l1[2A3F4F5A6I7g8?9@:@;A<A=b>=?=@>A>B<C<D@E@FBGBHGI7JGK7LBN=O<P=QCRGSgTiU>V;WBX<YGZ>[;]>^=_^aEb;d<e_fbgJh:
=entrar	m!F#H(G)I*J+I-G/I3H4J7I:I=F>H?H@EAKB]CIDBHEIGKCLJMENJOISJTFUJVEXHZa[]]G^J_IaIbbfHgJhF
=entrepris	p@JBJDYHGKGN_PZVGZI
=entri	qA[HZ
=entro	s!J-G/J3I9J=J>I?J@JBZDHHGIGKHMJNJOISIVIXIZ_aHfIh_
=entry	yBHHJN[ZJ^Y
=entsperren	l!J#^%H1Y@JBJDJHEKKTHVIZD[bbHhH
=entsperrt	wBZTYZJ
=entspricht	o-[3IHIIFN^OZZI
=environment	o=F@]HZc[dZ
=environnement	tBIE[HFUJWHZJc_dYfI
=envoy	y>[HJ
=enzoic	y0JJ_
=er	[!D#C%D&I(D)F*G+H,F-[.H0G1G2G3I4F5H6G7F8G9X;X<I=I>@?A@HCbDAEYFGGFH=I_KaMBNXPEQZRFSETEUFWHYGZY[[]B^E_EaJbGcEdFeHfEgFh]
=era	qHIPZR][Y
=erbjud	y-J3J>I?bCIHGIJOIPJVIZI[JaI
=ereditarieta	y;^HJ
=ereigni	s+J-YDIFXHYZJ_X
=ereignisprotokoll	w4XHFf^
=erfolgreich	u/]B[HJTI_I
=erforderlich	y=X?JC[DGHIbY
=erforderlichen	t%](Y3H=[>J?ZCYDJHDIJZJ
=erfullt	yIZNYZI
=erin	y>I?[HHI]KHVJZIhJ
=erneut	yX[hX
=erp	y#FBJHcTJZJhD
=err	u#J&X-I>JHEJXKHTJUJXIZ^[I]HbIdFeZ
=errada	m!J(I*J,[-G4J9J?I@HBGDJEYHEKIOJRZTHUJVJX]ZFcJdHfIhb
=errado	y#],J-J3H4[9G>J@JBIHZIJOJSKXIZH]JaIdJhJ
=errata	u(J,[3[6Y@JBHHGZIcXdIeJhY
=erraten	s-_HIIFKJ
=errei	w#_-I@KHJZHaJ
=erreichbar	u4ZHJZJf[
=erreicht	y@ZHJc]fG
=erreur	h![#Z%H&Z(J)J-H/H3C4J7K9I:I=I>I?IBGCIDIHHIIKHMJNHOZPIRJS[TFUHVGWJXFZb[J]I^J_HaIbIcIdJeXfHhH
=erro	h%J&Y(J)J-H/J6J9J:I=J>H?H@IBFCIDIHIIIKHNHOXPJSYUJVHWIXFZa[J_IaIbIcIdJe[fGhZ
=error	L!^#=%D&b(?)B*B+B-A.G0X1B2F4A5E7B9@:E;D<D=I>??A@DAFB_C?DIE]FCGGH[IBJHKFLBM?OHPAQYRBSaT?UAVFWJXBYJZb[A]>_Xa>b@cHdAe^fXgAh?
=erscheint	p(Z+^3J>I?HCJDGHDL[OJZGa]hJ
=erst	s-J>I@bBHC]HFIHKHMJZDaJhJ
=ersten	u3J@[C_HGIJZH]XaEh[
=es	U!A#A&H(H)E*D+D,D.G0E1F2G3F4E5G6E8F9Z:Z;F<H=[>E?F@aAFBGCJDHEFFFGEHFI]JEKYLDOZPCQGRGSHVXW[YFZY[J]@^Ca^cFdCeGfCgChc
=esa	s%G-J9I@IBJG]HEIIK^NIOJPYXJZFdIfIh]
=esce	t+X.YFYHGZ[cZfJ
=escolha	w-[HHK[ZI
=escrib	u3J?IG[HGIJOYY[dIfZ
=escribir	t!J%^4XBKHFRJZIdZfZ
=escrito	s!J#J%J+F3a4J>H?IBICIDCHDO_ZH
=escritorio	y3H9Z>]?]HFMJOF
=escritura	f!I(J*J,X3I4G6H7K8Z9I:I>J?I@IDJEJGJHIKIMJNJOJP]RIUIVHZG^JaJbIcJd^eYfZgYhI
=ese	y(X3G;Y>]OG
=eso	w!YIX
=espac	yHJI]KJZG_]
=espacio	w3[>JCIDJHJI^KIZF_]hI
=espaco	y@JHII^KHZF_ZhJ
=esper	t@YXY
=esperando	w-J9Z>H@IBJHFXDaa
=esperar	q-J9G@aHFIIKIX]ZH
=esqueci	t>X@JBIHFVJZ_
=essa	w9JCJG[HGK_VHZIdI
=essai	s#X-H=]@IBYHFIJVXX]ZF
=essay	w-IKGN^XY
=esser	w>JHHK^
=est	Q#Y%>&G(C*G+I,C-[.F/A0D1C2D5F6C7Y8C9I<F=G>[?[@FADCGEBFDGIIEJGLYM?N@OZQGRESBTZUaZF[@]?^Z_DbBcDd_eGf_gFh^
=esta	T!a#Y%A&I*E,F-Z.G/G0F1F2G3Y4X5H6F7E8D9@:A;X<H=A>??[AFBHCCD?EGFHGXHFI@JFK[MENCOHPDTIUcV[WFXCYIZF[D]C^]bCcDeFfXgDhY
=estao	w!J%[(J,Y.X3]HIZH
=este	y(ZHGW[
=estou	q#Z-G3J9X:J=J>]?H@IBXCIHEIJKHMJOJTFUIVZXFZI[Z]Ja[fJhJ
=estoy	t#]+X-G3J9X>H?I@IBHCJHCIJKGMJNJTJUJVZXJZH[X]Jh[
=et	X!Y#I%D&J(D)H*Z+G,G-F1H2I4G5I7I8H9H;I=^>[?GAHB^CZDCEGGGHCI^KYLGMIOYPFQJSGTDUEVAWHZX[J^G_FaCbXeHfEgGh_
=etap	w(J*[C^HJVJZIaIeY
=etapa	w*X3J9JC_HIZIaIeX
=ete	g!^#H%G(H*I+H,J-F/I2J3F4^6J7J9G:H=H>J?]@DB[CFDEEJHEIGJIK[LJMZNHOHPHRJSJTJUGVXWZXHZB[H^J_[aIbHcHdZfFgJhG
=etre	s4Y>J@XBJHJK]PY
=ett	h!H#F%H(H)I*Y+J,J/J0J1J4J5K6J7J8I9E:[=H>E?H@YAIBEC^DFEJGJH@IFK^LHMHNXPHRJSITIUIVHXYZ][H]G^I_IaYbIcGdIfJgJhG
=etwa	u-Z9^>J@FHEIHKGZ_aH
=eu	l!J#J%J(Y)J*I-F3F9G:J=J>C?[@JBIDZHJIGK[MIOIV_XH[J]IaEcJdIhH
=europ	w)JBIS_UGVIZGaX
=even	j!_#I%J*X-I3K9]>H?I@ZBFCIDJHGIBKHMXN_PZVJXIZD]JaZ
=evenement	y%J&[FJHJNJdIe[fY
=event	Z#_%D&Z(C)G*F+F,[-J.I/E0E1G3D4G5H6W7F9B:F;I<H=D>F?E@BAFBaCGDCEHFJHIICJJKBLFMEN[OHPIQIRGSETEUFVEWHXFZX[F]E^D_IaDbCd@eXfYgEh^
=evento	m&_3J9K=JBIFJHGNGPJZJdGeYf]
=ever	k(I*X-H/K9Y:J=J?F@FBICHDZHDIFJJK_LZNGUYVIW[ZDdZhJ
=every	]!G%F&I(I)H*I+F,J/H1I2J3E4J5I6I7I8I9C:H;H=I>E?HAJCGD[EJFJGIH[JZK]LHMCNbOHP_RFSZUJVGWIXGYIZF[I]G^H_HaFbIdIeJgJhF
=everybody	k!J(X*J+[-Y3J8J@]CJDIHCIJKHNGS^UXVYZB
=everyon	g!I#J%Z&J(I)[*I+X/J3X9Z:J>G?G@GBFCIHBIHJIKHLIMINFOIS_UIV]XJZD]J^]_IaJcJhH
=everyth	c!H#I%^(J*J+Y,J/I1J3G4J6I7Z8J9E:I;I=I>[?Z@HAJBYCHDDFJGJHHIDJZKBLJMWOGPEQJRISITHUJVIXGZb[I]Y^I_IaJcIdJeJfFgKhF
=everywher	q!J-J?Z@HDJIJKJMZNJS^ZB]J
=ex	j!J(I)I*G+H,I-I3H9I;H>d?H@IBKCGDFHEIJKJOHPdUJVCXJZGaH
=exactly	wG[HG
=exceed	uHGX^ZI
=excel	g#F-J>JHdIJTJXJZJ[J]K
=exception	w,J1IGJHYRJe_fH
=exchang	h!J#J(F)Z*d+J,I-I9G>Z?HBHCGH^IIKJLIMINJPIUJVIXFZE]J^JaJdIgIhI
=exclud	j!J)Y*J-J3J9J=F@JBJDJGbHFJJKJL[MJNJPXTJUFVZZI^G_HcIdH
=exempt	yCIL]
=exig	uC[IX
=exige	wC]HJI[
=exigenc	yHIIZNZ
=exist	^!G#I(H)I*H+H,J-I/G0J1I3G4Z5J6I7I9H:F;J=H>]?E@DA_BDCEDEEGFGGFICJIKYLHMFNDOFPHRISJTHUGVFWYXHYJZ>]G^I_daDbIdDeJfFgIhc
=expect	t)Y+[3J=IBIDJHBIHKIO^YJZ^dGeJfIhI
=experienc	wHaJDZH
=expir	T!H#G%D(D)G*G+G,F-D.J/G0I1I2H3G4J5J6I7G8I9I:D;J<J=b>E?E@@AIB@CGDDEIFJGFH[IDJGK]LeNDOIPGRHSGTIUFVDWHXFYJZ[[E][^C_Ga[bDcHdFeIfDgFhA
=expira	sL^
=expiration	wH[L]NJ
=expiry	n!J9J@FGJK[LbUJZH^I
=explain	w&ZHYMJZFf]
=explanation	y%J&ZHENZZ[
=explica	uN[Z[
=export	p+J-J1J3J9J:I=EFbGJHaIJMESJVJZEcIfG
=ext	i!E#H%G(H)H*J+J,J-E.J/I0J1J2I4J5J6J7G8I9F:i<J=H>G?H@HAHBECHDFEJFGGIHAIBJIKGLIMHNHOGPGRISJTJUFVGWIXHZ@[G]G^I_HaFbGcGdIeJfIgJhG
=extend	p!X%I5Y@IK^ZJ
=extension	f#J%J(K*J+I-I.X0J1H2_3e9H:H=I>D?H@JBJDHGIIGKILJMINIOHRIXIZG]FaFcHfFhK
=extern	n3I9I:c;J>J?J@JHEIJKHOJQ^VIZIhJ
=external	j:^HYZJ
=externo	u:]
=extra	tJ_ZIdJgJ
=f1	y=^
=fa	j%J(J-I3J9I=J>H?J@[BHCIDIHCIYK[M[NJTJVJX[Z^]I^IaHdHeJfIhF
=faalt	w;XPX
=faccio	y(J-JHXIJKIVYZ[hI
=facebook	wHaZIaH
=facil	h-d3J@JHDIIKIXIZFaJ
=faco	w@JBJDHH[KIVYZZdJhI
=factor	o3FCHDJH_
=factory	uBJH]ZH
=fail	K#G&C(H)?*@+A,J-C.F0]2F3G4F5_8[9C:<;[==><?=@FAYB8C=D;EJFbGXI>KYLBMJNEPaQ_SFT>UEV=WBXEYYZc[@]?^X_Fa=cJd?e]fIg>hH
=failur	g!H#H%J&^(I)I+J,J-I/Z1H3G4J6J7J8I:J=I>J?J@ZBEDJFJGIIJJIMINZOJPHRISJUIVGXJZ_]J^J_IaIbIcYeIfEhI
=fair	t%J(J-H:]=K@FB^CJDJIJKELHNJUHV[WJ^JdJhG
=fais	yDYHIV]ZJ
=fait	t+JD]HFK]
=faktor	yC^H[KJZE
=falha	m%J(J.X4[;YBJHFPYVJZZcYdJ
=falham	yF]HGdX
=falhou	y,Y/[HJeX
=falla	o%I(J*J3[4[>JBGCIDJHDIJP]SHUGVEZ]]JbJcJfH
=fallan	wF]HIIJZJdY
=fallisc	u;ZBJHHUIVJZ[
=falliscono	w%IF]GJHIdZ
=fallito	w,Y4[HEdJ
=fallo	t,[/Z3I6X?JHHTYeX
=fals	f#K%G)d*J-I/J3I9IBICJEGHGIJJZKJNJPISJUFVGWIZJd]eEfI
=falsch	d!I#Y%I(I)H*H+J,[-E/I0J1J2J3[4Y5J6J7J8J9G:J;J=H>F?H@GAJBFCFDGFJGJH]IDJJKELJMENHOYPIR]SJTIUIVHX^YHZC[I]G^J_JaEbFdHfFgJh_
=falschen	y#ZHGT]
=falta	f!H#H%[(H)J*I+J,I-G3b4J5Z7J9G:H;J=Z>D?G@GAJBGC^D[HDJJKFLIMINIOBPIRJTJUHVZXEZC[J]H^I_JaDcJdIfJhF
=faltam	u3I=^CJD]HEZG
=faltan	t=ZCXHH
=far	e!G#F%G&K(Y)D*D+I,E-D.J/H0G2J3D4H5J6H7H8H9C:F;I<J=F>X?F@]AIBECFD[EYFJGII]JJKDLFMFPFRHSITHUHWJX^YI[E]C^^_GbFcGdEeIfGgIhC
=fast	n!F#G+Y-I3I4J9Z>F@HBGDIHBIYKFMINIO[RYTYUIVIXKZXaJb^h]
=fatto	y9D:]B^DYHH
=fauss	yH]RY
=faut	k(J*J-J3]5Y9I=[>G?H@YBICZDHI]KHMXOIVJXJZF]JaGhH
=favor	n#]=KHYKJZ[[I
=favourit	w-Y3I@JHFKaNJPJ
=faz	w:X
=fazer	w#XHIKJQXV^
=featur	d!G%H&K(H)F*H+I,F-G.J/J0J1I3G4H6I7I8H9E:H;J<I=Y>I?F@IAJBGCIDIEIFJGFIHJJKFLIMINGOIPIRHSDTIU_V_WFXHYIZD[I]G^H_IaHcGd]ebfDgJhH
=feder	t!J*J,]3H7aHIPJVJ_IdI
=federada	w*J,^
=federado	o!I3J7b:JHJ_GdH
=federat	c!J#J%J(I)I*I,^1K7_8J:J=J@IBJDJGIMJNJPGVIZD^IaJdJfY
=federati	y3J7_HH_I
=federation	q7_:IHXZI
=federato	u,Y4J7_HJPH
=federerad	t,X7aHH_I
=fehl	p(I6Y8Z:J=IBJVJZ[bH
=fehlen	o%Z*X-I3I9H:J;I=_?JBJCXDJHEIZKJNJVJZHaJ
=fehler	e!J#I%H&_(G)I,[-H/G0J3E4G6I7F8Y9K:X;J=D>I?G@XBECIDHE^FJGIIGJIKGLIMJNXPGRISYTIUIVFWGXIZ^[I]J^G_JaGbHcFgHhD
=fehlerhaft	w3^DI
=fehlermeldung	u3I@XHJOZZ]dX
=fehlt	e!I#G%Z(X*J,J-I7J:I;]>I@IBFCYDIIXKJLJMINJPJUIXIZE[[]I^JaIbZcJdJfZhJ
=fel	a#_%D&Y(D)C*F+F,]-A.H/D0G1F2J3X4Y5H6Z7E9B:E;H<H=B>C?C@@AFBBCCDAEYFHGGHGI@JEK?LFMDNAPAQHRZSXUEVBWFX[YFZ_[E]E^D_DaCbCcCd@eYfBgEhc
=feld	w#J3Z>H@JHGIJKHMJZIha
=fell	w3F>^HH]JaI
=fem	w#^-J3G9J>J@IBJDJHDMZOIRJX_ZG]HaHbJhJ
=fenster	uBGHXZG][b^
=ferm	t!Z=J?JBJHEU]VGZF]^
=fermo	y0YfY
=festgelegt	y%[(I*ZUIWZ
=feu	u-HHYXJcafG
=few	n9I@GB^HFIINGP]RJZF_JcY
=fi	u#Y9J:J>JBJH^MJZJ
=fica	u(J7[9J:]=J>J?I@HBHDJHDIJMJUJWHZ[]IaIgXhZ
=fich	w(]3I9I?JBJCJD]HZOJVJZHaH
=ficha	w(_9H?E@ICJDaHHIIKJVHZG[I
=ficou	s!Z9J>]BHHEMJR[XJZI]JaJd]fH
=fido	n!J(D)J4J6J7J:H=H>I?g@IBFDHH?KJMFPHSIUGVCWJZA[H]JaIbFcJfI
=field	g!I#H-H/J3a>G?J@HAJBDDIGJH@JIKDLJMGNGOJVJ[J]H^J_IaHb^hd
=figur	s+X-X9Y?K@HDIHZIZKJZE
=file	^!I#E%I(F)I*F+I-F/I1J2X3_4J5J6I7J8J9E:H;F=I>]?F@GAIBEC[DXFCGGHbICJFKGLIMENFOaPGRJSJTIUIVHXHYJZB[I]F^J_GaCbGcFdJfIgJhE
=filenam	t2_3IHE
=filial	t4[>J@JHHJIM_ZIaJ
=fill	o#J)J+^3J>G?F@JBJD_HBOZPJZX^JhZ
=filter	]!H#H%F(G)I*J+I,J-F.J/E0J1H2J3D4E5H6J7H8H9G:H;J=H>F?G@EAJBECHDGFJGbHIICJgKELIMENGOHPHRHSITHUIVGWJXIYIZC[I]H^G_HaXbGcYdGeJfFgGhG
=filtr	s#J%J-G3J4I9I>J?J@JBJGZHEIIJbKIMFNJUIVJXJZGa^cJdJ
=filtro	n-G3H4E5J9I>G?J@HBJCHDIGZHHIIJbKJMFOIVIXJZF]Ja^hI
=fin	w>HB]HJ][aG
=finalement	yB^HJ
=financ	sH_
=find	b!G#E%H(H)J*J+J/I3E4Y6G7I8E9J:H=G>C@EA[BECIDGFJH^IFJIKDMFOHPGRJSJTFVIXIYZZB[]]H^F_eaFbIcEdEeHfIgIhG
=fine	^!G#G%G)[*I+Y-E/^3D6J7I8I9F:H=G>C?G@YAJB_CFDCFJGXHCICJXLINJOHP[RJSJTXUGVEWIXI[H]Z^I_EaFcIdJgGhG
=fingerprint	wBHH_ZHbJhY
=finish	g!I#J%J(G)H*H+J,H-J/I0K3I4J7J8J9H:J=G>H?G@HBcCJEJGIH@JIKIMINZOJPIRJSFTJUHVGWEXIYJZZ[J]b_GaBbEcIdDeIfHgIhI
=finn	j!I#H%J(G)H*Z+H,J/J0J3D4I6J7Z9I:H;I=I?_@GAIBGCFDCGIIJJJKELJMGNGOYPITIVFXIYJZA[_]E^I_^aZbIcIdKfIhF
=fino	w9[@ZBIHEMY]If]
=firewall	a!J#G%J(G)H*H,J-F.I/J1I2J3H4G6J7J8I9I:J=I>I?I@GBJCIDIGJHaIHJIKILIMHNGOJRFSCTGUHVJXHYIZD[J]G_JaHbIcgdIfCgFhI
=firm	t!H8_:^=J>I?I@HDJGHHEOJU^VJZF_JhI
=firma	m-J1J3I8^:J<^>J@JBGCJDHGJH[KIN]RJUYVJZF]J_KbJcHfJhJ
=firmy	s!I#J-I9H:]?JBGCJDJHEIIKJNaOJUYVIZGaIcIhJ
=first	^!Z#G%I)H*G+F,J-E/G0J1I2J3G4J5I6I7G8]9H:E;I<J=G>D?E@^AGBEC[DaEGFJGHH<JFKBLaMENCOFPHRISGTIUDVEW_XGYJZI[G]X^E_FaFbDcGdGeIfEgGhb
=five	g#^-I3J4I9J>I?JBFCJDJJHMJNHTJX^ZD]Ha_hJ
=fix	p!J#J(J)J*H-I/K8Y9J=I@YBZDIE^IIKHMJRJVHXJZ[]JbJdIfJgJhJ
=fixe	y9I>]FXHFf[
=fixed	w#I%H*[;XBGHELHPHZI^_
=flag	m@IHGL^MJZJ^]
=flagg	w-[HZKHZH^Y
=flash	w(IBJHEZH^Jba
=flera	u!I#J-J3I9J@HAbCJDHHZIIKHOJT]XIZH_GaJ
=floor	w-XHEV_ZG
=floresta	s8_AYHG_[dJ
=flow	p(H)^*J-J/I3H:H>J?J@JBHDJH^IKNIUJVJZY^IaHg[
=foderiert	w,Z7ZHJ
=foi	h!X#K%J(J-J3Y9F:J=J?J@GB]DHHIIJM^UHWYXIZEaJbJeXhJ
=fois	j#[+J-J3F9H:J>F?J@_AJBICIDGHYIGMJOGVJXcZB]H^Ja[hH
=folder	m(J3J;C>JF]HX_Ja^
=foljer	y-Y3J?JHIN_ZJ
=folk	q)Z+[-[/I3J9J@IDIF^HAIIKJMINIOITHXIZEd]
=follow	f!J(G)I*Z-H/G3I5J7J9]=I>H?I@^BHCJGJHJIYJIKGMJN[PGSJTJUHVEWJXJ[J]J^IaJbHdYfJg]hJ
=fonctionn	n%J-J=J>J?J@IB^DJFIHXIIMINIUJZ_aIcJdJfIgXhJ
=football	w-Y3JHHIY
=for	@!D%H&?(a)[*d+X,Z-H.H/E3I4B6=7A8B:J<E=H>?@HB>CHD_EaF<GbH_IIJBK:MZO:QXR8SFTIU]VfW^X_Y@Z>[@]D^F_GaGb>c<d@e>g<hB
=fora	n!I#_(J*I,J-H3F4X7I8J9Z:I=I>J?H@GBHCIDJGZHAIIKIMJOJPYRJS_TFUHVGXGZF]IaGcJfIhI
=forbid	t.YHHLIZF^b
=forbidden	n(a*J-^@JBJFJHAIZKGZG^J
=forbjudna	y-[
=forc	d!I#J(I+[-G3J:K>J?XBCCIDFHEIFJJKELdMETJZA[a]H^G_JaKbJhE
=forcechangepasswordnextsignin	oHHLbZH
=fore	yBICGDJHEP[XIZG]]b]
=forest	]!D#G%G(G)H*H+I,H-G.J/I0J1G2J3E4F5J6H7I8h9D:E;I<J=F>G?G@DAdBCCDDGEGFIHZIEJIKDLGMGNGOIPGQIRHSITJUIVEWJXFYHZ@[H]F^H_JaHbHcFdFeGfEgJhF
=foresta	u!J3I8_AHBJHGZJ_]dJ
=foret	s!I#J-K3I8_A[HFXJZJ_[
=foretaget	yHFN^
=forget	wDZ
=forgot	W![%F&K(A*G+G,I-C.I/F0J1I2H3F4H5I6H7a8E9D:b;J<I=[>C?]AHB?CEDbEHFGGDHIJEK@LEMCNAOHPGQJRISFTGVDXEYHZY[]_GaFcEeGfGgChF
=forgotten	m#J(H7J:G=J>J@EBHCID[H[IHKFNIUJWJXJZ[[J]I^JbIc]h[
=forklar	y&]3JCKDJHJN]ZZ
=form	g!I#I,J-[/J3J9H:Z>J?H@EBGCIDGH[IILJMHNGVJ[I]I^G_JbIcJhc
=format	h,J-I3e9J>GCGDFHBIJKJNIOEXIZIaIhJ
=formatiert	w3]OH
=formato	s3b>JCGDHHIOFXK
=forme	y3b:JCJDIHJKJZI]K
=former	l!Z)J-J3F>^@HCJHDIGK_OFVIXJZE]J^ZaJhJ
=forra	w3F9I>^@JHHIJKXM]OG
=forsok	n!J#^-I3H9F>J?J@ZBGCJDJHCKILIMHNJSJTXUIVIX]ZZ^JaJbIhH
=forsokt	y#IX_
=forsta	y-I>J@HC]D]HJKJLJZCh]
=fortfarand	t3J@JHGKJM^T]ZJgJhI
=forut	y-F3I9H?^@IBJHFIJKaNIOJZEhH
=forward	w3H9G?JBIFXH]ZG]J
=foto	w#CHbTE
=found	Z!F#G%G&J(G)I+H,H-J.J/F0I1H2J3E4]5H6D7G8F9F:G<I=G>F?D@XAcB]CGDEEGG^HZIEJHKZMFNDOHPGRHSHTGVGWIXGYIZ@[I]E_baDbGcEdDeHfDgHhD
=four	j*Z-I3I9I?JHBI]NZRIS^UJXIZHaX
=fournisseur	y3J7^HJZIaZ
=fout	e!J#^%H&Y(G)H*J+J,Y-E.J/H0J1I3B4Z5J6I7G9H:G;J<J=F>F?G@CAHBDCHDGE[FJGHHGIDJHKELJMGNEOXPFRYSZUHVFWGXYYIZ_[H]J^H_FaGbHcFdFe]fDgHhZ
=fragar	y+]BHDHHXKJOJZJh]
=fragt	s>JBHHah[
=fran	h!Z#F%G&Z(H)I*G+H,I-D.J/H0H1Z2J3I5H6Y7H8H9C:Z;[<J=F>X?FAHBGCFDFEJFIGYHBICJZK_LGMCNEOFPYQJRHSHTZUIVFXEYHZA[G]E^Y_EaDbYcFdFeJfGgXhC
=free	i%H)I-I/G0J3J4J6I7H8J:J=g?I@IBICGDHGJHJIIJJKGMKNIPISIUHVHYJZE[X^J_JbIcIdCeEfDgIhI
=freigeschaltet	u=JKJVbZI
=fresh	q!H/Z3J@YCID[HBKYLXNJVJW[ZC
=friday	o!X9[@IHEJYVYYY
=from	L#B%>(?)]*?,H-G.E/A0F1Z2D3A4Y5G6Y7H8I9?;a<D>J?J@GAABCEDFCGZIHJ_KaMAOJP]QJSDTYUHWCYCZF]?^]_YaEc[eDf?gG
=front	s3[7[>JHEIJOXXJZH^XaJ
=fruh	u@_HIKJZJ
=fruher	u9J>I?^HFK[PYZHaJ
=fs	n!I%I,Y-I/J3H7]9H=JAJGFHfIJMBNIPISITJZG_IcGdIfH
=fue	tHXKZ
=fuera	w#^-J9]>J?J@HBIGYHEIHKHMIPZVIZEhJ
=full	j!J#J%J(J-G3H4[5J9F>H@[BECJH_JJKHLJMHNJOYTZUJVIXIZF[J]IaIcIf[hI
=funcao	u(^)^-J3J9J:I?GCJDJHGKJU[VJZH[J]JaI
=funciona	g!J#J%J(I)I-I4J7J:I=I>K?I@FB^CJDHIGKHLJM[NGPYSJUBVEWJXJZ_]IaJbZdHeJfXhI
=funcionar	wB[HJY[fJ
=function	t([:YBJHEU[VJZH
=funf	yBHHFMZNZX[
=fungerar	m(J-J>I?I@EBaDIH[IIKIMYNIOJVJXJZY^JaJbJcJdJfIhI
=funkar	w-J.]9EB_HEZHbIfJ
=funktion	w=JBHHHU_VFZJdIf[
=funktioniert	n%K9J=[>JB]IJKINJUIVIZ_dGeJfGhJ
=funziona	n-J@JBZH[IJKINIUHVIfZhJ
=fuori	u#^-J9[@JBIGYIGKINJTJZJaI
=fur	Y!D#E&J(D)^+G,Z-F.J/G0F2X4E6F7G8Y:C<I>D?G@CBFDYFHGYHdIDJHKBLFMFNCOEPDRFSETFU[VaWXYGZ>[E]D^F_GbEcDdFeEgIhE
=further	s@HB[HEN^X]ZHdY
=fuzzy	t-aHHNE
=ga	n#H%I(F)c*G,c-E/J0J1H2H3J6J7J8I9H:I=H>H?H@ZBFDIGFHXIGJJKZMGNGPJRKSIUGVGWJXJZA[G]I^GbIcHdFeEfGhD
=gaat	o3Y>^BJC[KIOJSJVJXHZ[]KaEdI
=galler	y(J*[+[DGHGMZ
=game	t#[-J@IHcIITFXJZA[I]JcHhJ
=gamla	f!H#Z%I(H)I*H+I,J-G/H0J1J3E4J6J7J8J9F:H;J=H>]?G@DAJBFCEDEEJH?ICK[LJMcNGOGPHRISITIUIVHXHY[ZB[H]G^I_IaFbFcIdJfHg[hb
=gammal	w-J0[1[4H5[8J<JGJHDMJRKY[cJdHfF
=gammalt	y!I-H/^9I@GHFIJK_NJPJZJaJ
=gang	w9J@_
=ganger	m!I#^(J*K+I3G9H:I=I>E?I@[AJBHCHDFIFKELJMHNJOFPJVJXcZB[I]H^J_Ka]hH
=ganz	yHIPXU]VJ
=gar	c!G#D%[&J)G*E+F,G.I/F0G1I2I3A4F5I6F8G:E;G<J=]>^?ZAHBDDAEHFHGGHBJHKXNCOCPEQISGTGUXVAWIXDYGZY[D^E_FcEdGeHf[gGhA
=gard	t#X@JHEIGK_MZOJgY
=gast	o:b@JBJKJUJVJZE
=gaster	y:_@JBJZJ
=gastkonto	w3J9J:aHIKGZJ
=gate	o)I*a+J?H@JC^HCIHKGMJZI
=gatt	w(J-J:J=[>H@]BHDIHGIGKHMJUJZZa[hJ
=gave	d!F#G%]&X)J*X+I,Y-F/I1J2[3C8J9H:I=I>E?E@[AJBFC]DcFJGJH=LJMHNHOCPIRZTJUJVGXE[J]Y^F_JaDbIhF
=geandert	h#J-I/X3J7X9J:J>J@aHFIHKGM^NJTI^FdJhG
=geblokkeerd	n#[)[*J-Z3J9F>I@HBIDJIINIPISKUJVIXZZG[J]JaJbJcJdJhH
=gebruik	y>YOJTZ
=gebruiken	u0Z?[HJPYdK
=gebruiker	^![#I%E&H(Y)[*C,F-@.H0F1H2H3I4F5H6G7Y8Y9D;]<I>B?@@EA[BJDJEHFHHEJHKDMCNHOXQIRGSFTDUEWGYH][^]_YbDcFdEeIfEgFhD
=gebruikt	o(J-^9J>J@JBJCJDJHHIHK_NJOJPXZE]IaJdGgY
=geconfigureerd	yEHHKUFV[W^
=geen	^!C#B(^)Y*E+F,I-A/G0G1G2F3G4[5F6G7G8G9A:B;E<I=Z>E?@@FAEBID_EGFGGFHBJFKGLHMCNJOCPCQIRFSETFW_ZJ[Z^F_Fa^bIcXdCeGhE
=gefedereerd	w,]7ZHJ
=gefragt	y*YCIHYLZZJ
=gefunden	sAY_^
=gegeven	t3H>XD^OXZJ
=gehen	w4[>XHIZIfZ
=gehort	w9]:YHJKJOJP[UIWI
=geht	^!G#E%E(D)H*I+I,I-X.J/G0J1X2Y3X4F6G7H8I9C;I>_?DAJBDCEDDEIGHJILFMZNDOFRYTGUFWIXFYZZZ]E_GaBbYcFeGgFhC
=geldt	y*]+]?IDHHHMYNJ
=geleden	y@ZMZ
=geloscht	y!G/I>[?JHGMITI_^
=gemacht	y#]-H9J>JCJDJHGIHKJXJZG[J]^aI
=genau	y>]?JF]HHZHaH
=general	w%J([)X*J,^HJPHUJZIdG
=generat	t-Y2]>I@IBJHZKF
=generic	s?J@HBJHEJYLJN[VK^_
=genoeg	y(K-I3G4H9H=J>H?I@ZC^DIHGI^KGMINIOJVJZC]H_JaGfJhJ
=genommen	t-Z@IHGIFK^NJPZZ[[IhH
=genug	y-JI_KJZI
=geprobeerd	w#I-G9I@IBHHJIIN]X_ZI
=gerad	w/HHHS_TJ]Gc]fJ
=gere	s%J-J5Z7]:]=K@JBIHIKJNJUHWJZEcJd_
=geregistreerd	j*J+^-J3J?Y@JBYCIDZHEKJZJ
=gerenciada	yBJHJKKd_
=gesamtstruktur	w8_AYZJ
=geschlossen	wBYHJZI]^
=gesetzt	m#Y%X(G4Y@JBZHEMGQXZF^[gY
=gespeichert	w#^D]HJMF
=gespeicherten	y3IO]
=gesperrt	b!G#a%I(I)Z*H+J,H-Y/I0J1J3H4J7K9I:J;J=J>H?I@EAJBDCGDFGJICJJKZLIMFNFOIPIRJSITbUIVFZD[[]E^I_JaGbWcIdIfHgIhH
=gestellt	yU[VZ
=gestern	p!J(I-I9I:I>H?G@aBJHIKHM]UJVIZD]^_JaJcJfZ
=gestita	yBJHJd^
=gestopt	wSJfZ
=gestort	y=JBIHDR[S]]Fc]fH
=get	S!@#G%B&H(I*Y+[,]-F.G/E1G2H3G4E5G6F7X8Z;G<F>[?I@]AJBECADJEFHGJZKDLEMDNYODPHQIRGSCTJU^V[WDXDYGZ_[E]A^B_Ca_bDcDeCfDgIhE
=gets	[#H%F(J)X+^,I-_/G1I2J3D4I5J8I9G:G;F=H?F@GAIBBCEEIFJGGHFI]JXLZMGOXPZRITFUYVIWIXGYIZF[H]F^G_Fa]bHcYeJfZgG
=gett	h#^,^3K>G@IHDIHNXTJZYaYf[
=gevonden	w4[HH__
=gevraagd	w*[@JCYL[ZJ
=gewechselt	w-J>[@^BHHGKIMZZHaJ
=geweigerd	j!J#I%^(J*I/[0I2J3J4J6J7I9H:H=J>G?IAJBGCIDJFIGJHHIGJIKFLJMHNZPbRJTJVIXIZC[J]H^I_JaZcJdGfJhH
=gewijzigd	m*J-J/[7X9J@[B[HHIJLJM]TGZE^IaJhI
=gezet	y%]DHHIKIZF]^dGfJ
=gia	n+]-F3J9J=K>J?H@[BICJDGHCIJKbNJOHVIZH]JaIhG
=gibt	n!G#J%J(J+I-I/H3J9_=I>J?JBHCGDFHZIHKHMHNHOITHUZVHW]XIZC[Y]J_]aIcJfJhI
=gick	t#I(J-[3J9I=]>K?J@IIIR[VJZD]]aJbIfJ
=gilt	m(J*Z+Y/[@HBHGZHDM_NJVJZIgY
=ging	q!X#I3I9F>H?J@XBZCJDJHDIIKINJXIZE]aaDfZhJ
=giorno	n#H(J-H4J9G@bBGCJD]HCIGKHMJNITJVJX_ZF]JaJbJhI
=gissa	t-aHHKJZJ
=gisteren	s(J9H@[BJDHHFKHZF]^f]
=github	y(K,GBIHbLIRIZG]J
=giu	u/I3J4Z=HBGHCSbTHUHZEaHc[dJfIgI
=give	e!Z#H%I(a)I,I-G/K3I7H8Y9H=J>G?H@CA[BECIDFHHIEMINGOHSJTJUIVHXFZY]I^ZaIbZdJg]hJ
=given	k!J%Y(H)Y,]-I/F3I8J=K>J?I@XB]DHHEIIKGLJMJN_UIVHZJ^J_JhY
=gleich	u>J@[HJIJK^MJ
=gli	g!G#G%E)]*a+I,H-[3^4I7J8J9G=Y>F?E@FAJBHCGDFHHIFKGLJMHNGOIRJSJTIUGVXWJXHZF[X]H_IbIcJdXfIgHhI
=global	[!H#I%H(d)]*]+I,e-]3H4J6I7H8J:G=H>H?C@GAJBFCIDGEIGIHEIGJJKFLJMINHOJPCRJSJTJUEVCWIXIYJZ@[J]H^H_JaHbHdAeFfHgEhG
=globalen	y)J,^
=globalnego	w([)H*H,^PIdI
=glomt	p(I3J@JBFDZHZLJMJUJZ_aJbJdJ
=gmail	h!J%J(I*J-I3G4J9G:g=J>X?G@HBHCIDFH[IGKGMGNHOHPJSJUJVGXJZA]JaFbJfJgJhI
=gmsa	k(J/J0cHCRJZG_JcJ
=go	]#G%G&J(C)G*E,I-C.^/F0H1H2J4H5I6H8G9C:[;I<J=C>]@ZAHBYCDDJEDFHGGIYJGKXMCNGOCPJQJRHSFTHUDVDWGXDYGZX[F]Y^E_FaCbIcFdDeHfBg^h^
=godta	y@IHJIHKZNIZZhZ
=godziny	o3J9G>J@[BKHIOIX^ZJa]
=goed	u/Y3G9H>EBJC]E[HEIJKIOIUGXIZJaZcJf]
=goedemorgen	y9]@JHJXHZJ
=goes	c!I#^(J+J-I/H3[8J9F:J=J>_?H@XBECGDHHDIHJIK^L]MINHOJSJTGVJX[ZH[[]H_JaDhE
=going	q!J#J(J-J7J9[:J>H@GBFCJDHHHIJLIVGXJZa]HaFbIhI
=gone	d#G%F(I)I*F+J-H/I1I3E5J7J8J9E:H;I<J=]>Y?a@HAIB[CGDYEJGIHAIHJIKDLDMGNGOHPZRISITHUHVHWJXGYXZ@[X^H_[aCbYcHdIfHgJhI
=good	d!G#H%J(I)E*H+I-G/I1J3G7J9c:I=I>H@HB]CFDFGKHII[JJLJMHOIPIRIUFVHXGYJZB[I]G^J_JaGbIcJdJfIgJhF
=googl	k#E(I7c:X=H?JBHH^SITJVIZDfJ
=gor	wBHHHLYZZbZhJ
=gora	y9JQYVaZH[J
=got	W&H(B)[*D-B.H0H1G3C4G5H6G7G8D9@:J;I<I=D>a?A@[AXBcDHEHFGGDH>IHJGKIMDN@PEQIRFSETCUDWHXDYGZ_[C]a^FaAbDcDdIeFfEgFhB
=gpo	_!I#I%H(I)J*J+J,J-H/I1J3J4J6J7I9H:I=I>I?I@_AJBDCJDIHEIJJJKGLIMFN[PIQfRJSKTJUHVHXHY[ZE[J]I^J_JaIb^cHdJfIgJhI
=gra	y%H(^-J9H:]BJHFIJ
=graag	w!J#]9JHY
=gracia	t#J-I9_@JB[HEIHKJNJVJXJZH
=grain	y@[HHNZ
=grant	y%[BJHZPH
=graph	a!I#J%B(a)Z+H-J/I7J:J=I>J?I@EBEDFGJIIJIKHLJMGNHPHSJUIVGWKXJZD[J]J^I_JaJbIdJfJgfhJ
=grati	y%I3J=JHbPJdEeIfIgJ
=grava	w0X9JG[HHY]dJ
=gravar	y%YHF_Jd]fZ
=grazi	s#I(J-I3I9a=J>J@IB[HCIHKIMJNJVHXIZG_JaIcJfJgJ
=great	t(J-J3J9a>I@IBHHDIIK[NJVIZJ_KaJhG
=grey	h!_#J([,J1J3J8J9G;J=J@IAIBHCIGGHAI]NIPJUJVGXJZH[J]J^I_GbKe_gJhJ
=grigio	y%I(^9J:[>JHIIJaJ
=grij	y(^9I:[HGIJZJhJ
=gris	s%H(_3J9H:_HDIJVG
=groep	p!H(F-H3G9I:J;J>J?I@HAJBHCIDJIFKHNHP[UIVdXJZH]I^J_JaHbJfI
=groepen	yP_VJdI
=gross	yI[
=group	U!D#F%C&J(D)D*F+F,G-E/E1G2I3D4G5G6G7G8F9C:F;G<I=B>D?DAGBACFDDEHFHHeICJDKCLGMFOGPcRHSFTFUBVhWFXEYFZ?[F]E^D_DaFbEcFd@eDfCgEhF
=grupo	f!J%I(G)J*I,J-J3G9G:H=I>H?I@ZBHCIDHGXHHIHKIMINJOJP_UHVeWJXIZE]H^JaIbJdIfJhJ
=grupp	l!H(H3J:J=J?J@HBJDJGZHXIJKJNJP_UHV_XJZG^IdJfJ
=gruppen	t(H9I?J@JCJHFIJKINKP[VbZH]IaJ
=gruppi	yP]
=gruppo	o(J3HHEIJVcXJZI
=grupy	p(H9I:J=K?JBIG[IIKJPHSJUHVbZH
=guarda	p#^-I7]@HBJDIHCIJKYM[XJZGhJ
=guess	c!Y#^-c/J3I7I9G:H=J>J?J@GBGDIFIH>IZJIKGMJNITYV[XXZB]J^J_KaJhI
=guessabl	p-_HHZJ
=guest	^!F#E%G(A)H*H+I,I-C.J/J0J1J2K3E4J5J6I7I8H9B:i;J=F>E?E@DAHBDCGDGEJGIHbICJJKELIMGNHOGPGQJRXSHTIUGVCWJXFYJZB[I]G^H_EaEbHcGdIeJfHgHhE
=guid	p!J-J/J3I9IAXBJH]IIKJMJNJ_^
=guidata	w,Ye]
=guiden	u%J+],XHDZGdDebfJ
=guten	u9a>JHFKJXG
=guy	y(J)J*I@IHHLZP[V[ZJ
=guys	u#F@[HFKJPXT^cY
=ha	X!D#B&H(A)C,E-H.G0E1F3H4G5F6F7E8F;E<H=I>??I@ZC_D[GEH9IXJFLDMcNFOJPBQGSDTCUaW_XEYZZF[A][^D_CaHbBcCdJeGfBgG
=hab	k!I%J(H)J*I+J-H3H4J9I:H=H>E?D@FBGCbDBHAIFMINHOHPJSJUIVFWJXHZY[G]cbHcJdJfIhH
=habe	^!H#]%I(Y)H+X,J/I0J3G4J6J7J8K9C:G;J=G>X?E@EAJCYD]EJGJIHJJLIMYOFPIRJSITHUGVEWIXFYJ]b^I_JbHcIdHfIgJhE
=haben	g!J#G%I(J*[/I0I3H:J=Z>H?I@XAXBDCGDXGIHILXNJOJPIUJVIX[[J]I^I_JaGbJcJdXeJfHgJhZ
=habilit	yHJV[d[
=habilitada	mAZHIUZVZZIdY
=habilitado	k!J(I9H:I@IBJDJHHIJKIUYVaYYZFd]fJ
=habilitar	u.[HZUGdGe]
=hace	n5X=Z@_BJIJKJMYUJXJZGhI
=hack	sHbZH
=had	Y!Z#Y%H&J(F)H+G,I-H.I0H1F2H3C4F5H6H7G:G<I=F?CCGDIEIFHGFH9KgLGNBOGPZQISHTEUGVDWIXCYHZ=[F]c^Z_JaCbFcEdGeIfZgGhA
=hai	w(Y@]BIHJXYZF
=hakchen	w@JZF^^
=haken	w;[HILYdZ
=halben	y!XB[HJaY
=half	e!G%G(G)F*H+I-I/b0H1I3G4G5H6I7H8J9E:H;I=E>F?FAHBDCHDZEbFIGGHJIEJGKGMYNHOIPDRISYTEUFVYWJXEYJZH[H^I_FaXbJcIdHfHhJ
=hallo	s#J-[3J9^>J?ICKHFIGUJVIXIZG]JaI
=hammer	wHEKIT^
=han	s(Y@IBXDHHXNJVIXZZG^]hJ
=hand	l!I%Z(H-^7Y9J>_BFGJHBIJKIL]MIP[ZE]I^GfJ
=handbag	y9I>b@JBIHEZF
=handels	w&]BJHJZJdHeYf[
=handl	u7ZG[H[LJZG
=handset	u-J9G>^@GBJHZKJOIZD]GaJhJ
=handynummer	o-J3[>Z@JCXDYHGIJKJMJO^ZJaH
=hang	u4Z>IBIHZZGa]bXhI
=hangt	u1I4IRGSZYJcEfa
=hanno	n![#H%I(J)Z*Z,J-I3G4J9H:J=Z>Y?]@GBICFDHHDIHKHNIOHPGUHVFXHYJZD][aJcJdJfJhI
=hantera	w-J/J7IBJHJIJKJNJZJdagJ
=happen	h!J(F*J+H-I/X3J4Z7W9F=J>F?D@FBFCHDXIJKHLZMJNFOIUDVHZa]Z^Fa]bEgKhG
=happy	u-I/]9_>J@IHFIJKGMJZEhJ
=har	Y%C&F(Y+C,D.H0F1F2F4D5G6E8E9@:A;F<H=a?B@XBICZD[FXGFHBJJKXM[N?OIPAQHRESETCUZW^XFYE[C]?^CaZbJcBeFhA
=harden	k%J(I)X,J-J.X6J=J?JBIHAIJPJQ_RJYbZGcHdHeFfF
=harder	o-]HI
=hardwar	u?bBHHHZD
=has	L!Y#D%C&E)A*B+@,C-[.E/]2E3b5C8@9?:?;B<G?@@ZBGCbD_EXF^HJICJDKGMBNBO?QER@SaTHUaVXW_XAYCZB[I]>^I_aaAbCcCeBfBg>h=
=hasel	f!I%Y(I)I*J+J,J-X0I3G4H6I8I:I=H>I?I@FAJBGCHDFEJGZIHJ]LIMGN]OJPIRISJTJU_VGWJXIYIZC[I]I^H_JaIbIcJd[eWgJhG
=hash	_!J#H%E(G)I*J+J,J-F/I0F1I2I3G4H6I7I8I9G:G;J<J=G>H?H@FAJBECIDGEKFXGcHbIFJIKDLIMeNDOJPGRGSITJUHVHWJXIYJZA[I]F^H_IaHbHcHdDeJfGgJhG
=hasla	]!H#F%E(Z)F*H+H,H-G.J0Y1I2J3F4H5I6Z7E8H9J:X;I<J=F>Y?E@DAIB@CGD[EJFIGGHJIDJHK]LHNBOIPEQJRISFTGU]WDXGYIZ_[D]Y^]_FaFbDcFeGfCgEhJ
=haslem	u*J-J@[BIDJHGIJKIZ]b[cHd[gI
=haslo	W!C&I(H)E*D+E.H/C0F1F2^3D4F5G6F7[8F9E;G<H=B?B@XAEB_CAD[EFFHGDHDIZLXN^ODPDQHRESETCUAV@WFXCYFZ][[]A_DaCcEdXeFfBgEh]
=hasta	t#I-I9^>I?J@YBHHDIIKHX[ZI]Jf[hJ
=hat	[%[&J(C*D+E,G-G.I1G2Y4F5I7F8G9E:E;E<J>C?CBaD^FHGEHAIYJGKCLFMANBOGPEQJRYU_VJW^XFZ?[F]a^E_FaAbEdIeHfChF
=hatt	p-H3H9G>[@HCIHFIIKaOHXYaHhJ
=hav	q@XA^BFHFPHSY^I
=have	M!A#E&G(G)[*Y+G,F.I/H1D2F3X4D5^6E7C8D9Z:D;X<G=_?KAFB=CbD[EDGJHEIZJHKZLDMFO^QGRFSCTBXIYDZH[X]@^Z_CaCbBcDdDfAgIh[
=hay	l!I#I%J(J-I3G4J:[=J>E?I@]BFCJD[EJGJHGIHKILKMGNHOHSIUGVFW[XGZC[I]I_Ja[bYc_dIgJhI
=he	Y!^%G&J)H+a,I-B.J/[0J1I2J3B4H5J6I7H8E9G:G;I<J>B?B@IAZBYC[D_EIH=I^JGKWMBOCRISHTGUGVXWIYJZI]_^EaEbGcHdHeJfGgG
=head	w%J([@ID]G[HDIJKFMJPXZG
=headset	t9H>JHa
=health	q+I0H7JDHS_TJZHfX
=healthy	wfY
=heartbeat	l#I%G(J,J-I0J1J3J4J8I9F=H>I?J@HB^DIGFHGIIJJKGLJM[NHPIRIUJVIXJYHZF_IaIbJc[dCeGfagIhI
=heb	g#G%J([)J*[+J-F3H9G:I=J>G?G@[BFCaDXH@IZK[MGNHOHUJVGXHZX[I][aFbGfJhH
=hebben	s!J#J)]3]:J=[>I@KAJBJCHDJHFKIMXNJOZUJVIZJ_JaJ
=hebt	t([@[BHMJXZZF
=heeft	c!E#Z&I(F)G+F,H0H1I2H4I5J6I8I9G:F;F=Y>D?G@KAXBZC[EZFYGHJIKELHMGNCOEPGQKRHSHTFW^XGYIZB[H]E^H_ZaFbHcFdYeJfDgHhG
=heisst	q#J-J3I:I?J@IF]HFIJKHMJN]T[VZ[K
=hej	u#I-H3I9a=I>I?IBHCJDIHDIIKIMJNIUJVIXHZH]JaIbJcJfJhI
=hela	q#](I3F9J:H=J>E@IBFDIIHKIMHO^SZU]VKWHXJZHaIbIfZ
=hello	d!J#G%J(H)J*J-G/J3I5J9b=J>I?_@HBGCJDIIFJJKHLJMGNGOIPJRJSJTGUHVHXIYK[H]I^K_JaIcJfIgHhH
=help	_!Y%I(A)H*I+J-G.J/I3H4J6K7I9X:G=I>G?G@GAJBZCIDGEJFJGIIZJ[KELHMGNGOIPISHT[UGVFXFYJZa[G]I^E_HaDbEcIdIeKf^gGhG
=helpdesk	Z!H#G%H(c)D*Z+J,J-Z/J3H4K7I9F:F=H>F?E@[BDCFDXEJGIIFJHKELYMENGOISGTYUGVEWIXGZG[G]I^HaHbFcJdHfIgbhJ
=hem	u-J/I0J9J=[>H?K@HCJHGIHKZMGNYTIVJZF_]aJdJh^
=hemma	y#I-H3I9F>a@IBICJDJHYIHKFMKXJZI]KaJbJhK
=her	Z!_#]%F(A)F*Z+^,J-D.J/D0I1I2I4H5I6H7E8H9H:]<J>E?BAGCJDAEIFHG[H9JEK_MCNDPERHSGT]UEVIWHXGYJZ_[E]]^C_^aEbDcGdFeIfGgF
=here	a!X#H%H)E+I,I0Z1I3H4I5J6I7G8H9X:Z;I=F>D@BAIBACFDJEHFIGFH@JHKZMGNCOHPFRHSHTIU_VDWZXGYJZG[G]H^G_Ha]bFcIdbeIfDgF
=herencia	u!I;^HJ
=hergebruiken	yK^ZH
=heritag	w!I;]
=hers	w@[HHKJV]ZJ
=herstart	y(JB]HHfX
=herstel	uE[HIUGVZ[Z
=herstellen	yYX
=hes	m!_)I@GD]HDPITZUIZF_XbJ
=het	T!C%K&H)C+C,C-H.F/Y0C1E2D3X4C5E6B8D9E:H;B<F=A>A@bACBGCBEDFFGCHJJDKHL@NcOaPJQFRCSCWDX?ZF[E_HbZcGfAg[hc
=hetzelfd	y3H>JHIO^ZJbZ
=heur	i!J#J(K-I3F9G:J=J>G?J@[BHCHDJIGKINJOHR_UHVIXaZG]Ia[cJdJfH
=heut	i(J-J9I:I=J>H?I@cBICJHDIIKGSZVJXZZXaJdJfXhJ
=hey	u#J-I3I9a=J>J?I@IBICJDJHEIIKINJVJXIZF]JaIfJhJ
=hi	l!J#H%J(J)I*H+I-H3I9c=J>I?H@JAJBGCIDIHIIHJFKGUJVIXGZI[J]JaHbJcJfJhI
=hidden	y*Y3J?GCJH[^JbY
=hide	w7Hb^
=hier	k(H-I3D9H:]=I>G?J@aBHCHD^HCIJKELJMHNIOGPJUZVIXIZ@[J]^^JaIbJcJdZfZhH
=high	y!J(J?IBJH]P[VIZH
=hij	f#F%E)G+Z,H.J/G0H1H2H3B4H5J6H7I8H9B:G;H<J=X?C@@AHC_DBEIFIGYH=I[JIKaLGMDNFO_PGQJRGSITGUHVDWJXDYHZ?[Z]E^Z_FaCbZcGdHeJgH
=him	e#Y%H(I*J+]-D/E1J3I4H5J6J7H8I9H:J=Y>E?DAaB[CGD]FJGIH>IXJIKZLYMDNGOIPJSJUJXI[H]H^I_^aJbHcJfJgIhG
=himself	s#X)[@XHIVXZJ
=hint	c&Z*I3J4J5e9J@HCJHCIIJYKIMINDOXVJWJZHaJcJfJgJhJ
=hinterlegt	j*J-J3C?]@HC_DaHGIHKIOZVJZH]JaHhJ
=hinterlegten	w3[>XDJ
=hinwei	wN[U[WJZI
=hire	u-X@ZD^HGVX
=his	Z![#I%G&J(B*X+c,I-B/]1J2J4H5I6J7G8H9I:c=Z>C?E@IAHCGEGFHH=I^JEK^LDMDNCOHRJSHT]UDVIWGZJ[G]E_EaFbFcIdHeJfIgYhY
=historial	y5ZHHIEN]
=historico	y5YHJIGN[
=historiqu	y5ZHJIHN[
=history	c%J(I-I/I3H4I5a7J8K:J>IBHDIICJGK[NaPIXKZF]K_JbIgJ
=hit	o#X(J-]HCN[UJZIaZg[
=hits	w#G-YA]HGJYPJTZVJ
=hittad	y!JA]_]
=ho	^!F#[%E(])H*X+G,I-C.J/H0J1J2I3B4I5J6I7G8I9D:E;I<J=F>a?H@ZAIB@C_DYEJFJGHH;JHLHMCODPHRISITIUEVEWIXEYIZ][F]b^G_IbFcIdFeJfGgH
=hoe	n!I#I%K(I)J+I-I/J3I9Y:J=J>]?H@GBFCJHcIIKGLJMJNHOJPJSJT[UHVCXIZA[H]IaHbHfJhI
=hoje	n3J>G@bBJDJHFIJKHVJX[ZFaI
=hola	u-H3I9a>J@HBIHDIIKJNJUHXIZJaJhJ
=hold	i!H#I%J(X)^*[+J-H/I1I3_7X9E:J=J>G?I@DAJBHCIDGIIKJMJNHOJPGRISHTHUGVFX^ZC]I_JaYbIfJgHhI
=holder	q(F)b-JHCPIVIZH^Y
=holiday	p!I9G>[@HBHHZIIKIOJXJZ]
=home	d!I%J&H(H)I*J+I-F/J3D5J7J8J9C:f;J=H>_?H@FAJBZCJDIEGFJGJHHIGJJKELJNGOJPJRJTGUGVHWIXH[J]I^J_DaHcIdJfGgHhI
=homeoffic	y9I>]HHM]
=hon	y@HB^HHV[ZHhJ
=hoofdletter	y3JI^
=hook	y8_:IHHJYZJ
=hora	c!I%J(H)J*J,J-G/J1J2J3E4I6J7J9E:G=I>E?H@aAIBECGDGH@IFKDLJMENIOFPIRaSITIUHVGXbYJZC[I]H^I_Ja^bHcHdJfFh[
=horlog	yR]
=hors	y4Z9[BJGZHI
=hos	t7[@[HHIJSYZFd]eJfI
=host	l#J%J,J-J1J3J4I8J9F>J@IBIGJHYIIKJMJPJRbXHY]ZGaIcXfF
=hotfix	q5_HI
=hotmail	l!J#H-J3I9J>HDJHcXJZIaJ
=houdt	wHFJYMZg[
=hour	Y!E%D&J(F)G*G+H,I-D.J/D0H1F2I3D4H5I6I7I8H9@:F;G<I=G>C?F@fAGCFDEE]FIGEHJIBJGK?LINEOHPbQJTEUHVDWIXcYIZF[G]F^G_HbFcGdGeJf]gGhF
=how	Q!C#@%D&I(A)Y*F+_,F-=.B/B0D1E2E3A4F5F6F8C9X:A;C<H=C>@?@AFB<CADZEGFGGCHjI]JAK[LIMaODPAQHRFSDUDV=YF]A^J_DaAbBcDdEeGfCgChI
=however	uH[gX
=hoy	q9I:I>F?J@bBJDJHGIIKGMJX]ZH[IaG
=hr	]![#D%^&a(E)F*F+^,G-C.G/F0C1F2X3a4c5G6G7F8@9A:F;G<Z=D>@?C@HA^BBCDDBEHFFGFI@JJKALFMDN]O@PDQHRFSFTFUDVJWHXCYGZ>[F]C^I_FaBbDcDdFeGfDgFhB
=hrs	y![)I3J@YBJHGKJUGVJX]ZE
=http	y+YBJHIc^
=hui	w@[HHX]ZIaI
=huidig	s@HHIIJKJOJZDhc
=hur	n!I#I%K(H)I+I-H/J3G7J9[:I=I>]?I@EBDCJDZHdIEJJLJMINFOIPISIT]UGVDXHZ?[G]G^I_KaJbFdIfJhG
=husband	y>_CIDIHE
=hybrid	k!J(J*J,J-H/I6J9H>J?J@JAJBHGIHZIIJJKILJNIPIVIZE^J_Fb^cJdbeH
=hyper	y9HH]ZJaKbZ
=i	?!Z&=([)]+G,G-B.I/D0:1?2<3H485>7F8Z99:[;@<A=C?[@]A@DcECF[GCHFI_J>KcL:MDN]O]P@Q>RBSCTXU;VYWEXIYHZe]_^A_EaXbDc>dAeGf:gAhe
=ich	S!F#Z%B&H+Z,D-A.G/D0E1E2G3>4D5F6E7D8F:C;E<G=@>]?]@[AFBFC]DXEFFFGEH]I?JEKZLBMHNJPBQGRESDUAV[WDXYYEZ^[a]]^B_EaFbHcCdBeFfBgC
=icon	w!X(])I/J6IBHHHVGZJ^Ig]
=id	Y!E#A%E(B)G*G,G-<.I/F0G1G2G3E4F5H6G7Z8G9F;H<I=d>E?JB@DBEIFJGEH]IjK>LFMCNAOGPFQJRHSFUFVGWIXGYHZ<[E]B^C_ZaCbDcEdBeDfBg[hD
=idad	w@]HJIFN[
=idag	y>I@XHFX^ZJaE
=idea	m!G(I)E*J-J3J9D=J>I?I@IBYDHHZIHKGNIPJUGVHXIZc_JaJhJ
=identical	y@YHHK^ZE
=identidad	u-I7_D[HIIIKIZE
=identifiant	y,ZI[
=identit	w7^D]HIIJKJVKZG
=identitatsanbieter	y7_
=identity	h#I*J+J-F/I3J7[9J:I;K=J>I?I@GAaBICIDYH[IHKINIQYSKTJZE]J^I_EaIbFcIhJ
=idp	w7^HJZJ
=idslock	y#J9JHFT^
=idzi	s(I-J/I3J4J7J9J:J=^>]@JBHDIHEIJKIT[VJXI]HaHb[fJ
=ie	u#]-YIYZG
=iedereen	y)J-^9JHHIJKDU^VJZI]JfJ
=iemand	w#W@[
=ieri	s9I@_BHDJHHIIKIMJNIZD]^aJf]
=iets	t#J.X3J9Y>I?I@[C[DZHFIIKIXJZIaG
=if	[!X#Z%J(G)I+G/I1X4]5J7J8J:I=J>_?G@YBECGDZGJHJIGJZMHNHOIPHSJUDVHXJZF[J]I^FcXdJfJh_
=igar	t#J9I@XHHIJKIZE]^f^
=igen	i!J#]%I(H*I-H0J3F7J8J9F:X=I>F?J@aB_CIDGHDIGKHLGMGNIO[UJVHXZZB[H]I^E_JaHbJcKdJfH
=ignor	n#H(H)F*_3^>H?J@HB^CJDZHAKGL[VIWHZC]H^JaI
=ignora	y5]HJLZfJ
=igual	q-J3J>J@HHHIJK_OYZIgXhJ
=ihag	y3I9H>G@JHFIHKaOJZEaFh^
=ihr	d#H%H(J)H*I,J-J4J7I9[>I?HB[GJHBKGLIMYOYP[SJTXWGZA[I]H^GaZbHeKfIgIhH
=ihre	p-H3[:I=H>J@JBJE[HII]KHOHWXZJ^JaJdXhJ
=ihrer	s:YE[HJUJZJcX
=iis	yYZ
=ik	W!C#Y%A&H(]+B,D-@.F/D0E1E2F3>4D5F6E7E8D9F;E<G=B>Y?^AEB[CZDJEFFFGEHYIEJEK^LCM?OXPCQGRDSETCUCVXWEYEZ[[_^B_DaZcCdCeFfBgDhY
=ikryssat	yHIL[ZHd[eIfIhJ
=il	N!I#H%H&E(J*E+Y,G.C/B0A1A2B3Z5J6H7D8A9?;B<D>_@DAABHC^DCEBFCGAIYJ@LEM^NGObPAQDTHU]W@XGYBZB[F]X^?_FaabFdGeFfYgHha
=ile	y-J9J=GH[K[TZZJ
=im	O!Z#I%?&E)E*I+G,E-I0G1C2E3^5D6C8B9[:];G<J=??<@@AGB^CCECHGJCKILGM[OEP?QFRBSBUXV_WIX@YCZC[D]C^Y_]bIcIdEeGfHhY
=imag	s-JBJHGKHMJZJ[Jba
=immediately	w.X@_HIZG
=immer	n*Z+J-I3J>I@FBJCIDYHEIIK[N]OZTYZH]JaHcJ
=immutabl	y9JAYHEII__aJ
=imorgon	y#J@]HJX[ZJ
=impedir	t?FCIHaT[XJ
=impid	y1IHEXW^Yc^fJ
=import	o+Y-I3Z>FDGF^IIOHQXZGaI
=impos	uBJD[HDMJT[ZI[]
=impossibil	u4Z6YHIeY
=impossibl	h#J%J(H-I4]6X=I>_?I@]BFDJHBIGJJKYLIMINHPYSJUJVFXJZJ[H^FaJbGcJdIfI
=impostato	y*YE[HJUJV[WI
=impressora	yH^
=imprim	w9JH^ZJ
=imprimant	w@JHbIJZJ
=in	=![#G%X&F(D)?*7+E,b-E.D/^0C1I2<3c4J5E6B7Y8Y9=;A<H=;?F@?AaB_C>DCEFFeGaHXIHJ?KALEMbNDOFQ>R8SHTbUHV^WHY9ZC]A^^_^aBb>c<dXfBg^
=inaccesibl	y4[HIcZ
=inacessivel	y4ZHIcY
=inactif	u!](Z0YBJHHZI
=inactiv	h-H0^3J4J9J:J?JBHGJH^SIU[VIXIZD]J^JaJbIcGfIgJ
=inactivo	y!_(J_I
=inaktiv	u!X0]HI
=inaktiverat	q!^)J*J;ZHIPJVIZI
=inbjuden	y:_@JZI
=inbox	w>]DKHDIJZIa]
=incident	k(H)J7JBJHGScUIVIZGfIgH
=includ	d#H%J(I)I-X/I4J6K9I:J;Y=Y>Y?I@IBGCIDIF[G]HIJJKFMJN]OHPIRJTJUHV_XJYXZC]J^J_IaHbJcJdJfIhH
=incluir	yHJI]
=incognito	u.[H[MI
=incorrect	_!I#G%G(H,Z-H2J4J6Y:J>I@HAJBFDIGJIFJJKGLIMGNIO[PIRJT]VIXJZ[^G_JaJbJcJdIfJh]
=incorrecta	o#X,[3]6YCJHEZJdJhY
=incorrectly	y#YHJ
=incorrecto	w!J3]DJHJOX
=incorreta	u,Y6ZhY
=indicat	uHJ_X
=indicatif	y3^?JHH
=indietro	yHJR_
=indiqu	u-X4YdZ
=indisponibl	y4[?ZCIHESZ
=indovinar	t-Z
=info	a!I#I%I(J)J*F+_-G7J9H:J;I=J>Y?Y@HBGC^D^IEKGLIMJNIOGPJQITJUJVFXHYIZE[I]H^J_IaGbJcIdJhH
=inform	u3JBICGDIHaZJ
=informacion	wCXD^HEZJhJ
=informacji	y3[CID[
=informaco	y3HC[D]HGZH
=information	c!F#I%I(F)I*I+Z-H4Z7I8J:G;J=F>I?D@IAIBEC[D_EYGIIHJJKILJMJNGOJPGQaUHVEWJXJZZ[I]H^H_IaGbHcJdHhI
=informationen	yCXDZUX
=informazioni	y%J3G?JC[D^HF
=inga	w3E>FBZC^HYZIaJ
=ingen	f!F#H%H(E)H*G+H,J-G/I0I3D4[5H6J7I8I9F:D;J=^>H?D@EAJBBCEEHGIH@IFJIKGLYMGNJOGPIRJSFTFU^VDW_XEZJ[G]E^I_Jabc[dFeJfFgHhG
=ingeschakeld	l(J)J*J3J:J>J@JA[BIDJEJHFKJUZV_WJZHcJd_fJhJ
=ingesteld	n%^(I*]-J3J:I>K?I@GBZC]DDEXHFIJKIM[NIUIVZZE[J]IbJcXdEfJhI
=inget	i!G#F%G(H)K*H+J-F/J0I1G2J3X4J6J7J8H9H;J=J>E?IAJBFCGD_G[H@IFJJKEL]MHNFODPJRGSJT[UHVHXGYJ[]][^H_IaCbHcGdFeJf]gYhE
=ingevoerd	yOZhX
=ingevuld	y3I9J?JCHD_HIK]MJVJaH
=inherit	o%G;^ZJ_J
=inheritabl	y;[HJ
=inheritanc	b!I#J%J)J*J-J3J9G;d?JAICJIKKJPZVJYJZI]J_I
=inicia	y+ZBJHIZJdIf^
=iniciar	u(I:JBHH[VJZE[]aFbZg]
=inicio	m!J#F(J3J>E?J@HBXCJDJL[NJTHUJVIXIZX[I]IbacIh]
=initial	t@XHXIHKJZIhZ
=injoignabl	yHHUJf[
=inloggen	y(J:I@JB_DJHHIJKIZZ]H^JbI
=inloggn	t#I4J:J@KBYDFL^ZF[Ib[hJ
=inloggningsskarm	wHHZJb_
=innan	w(J3]9H:I>J@IAJBGD]HFIHK[OJXJZG][aI
=inne	q%]-H3J9G:I>F?J@_B]CHDJFJHGIHKZMJNJOJXIZG]IaIcJhJ
=innehaller	w-a3J9J@JBHDJHEI[KHNJZF]J
=innerhalb	y(J3K@[BIHJOJX_ZJ
=inquilino	w(J3J:ZDJHHSIUZVHW[bI
=ins	u#J%Z3J=J>_BIHEPKUIZH]JaHd[
=inscription	n%I(J+X-J3H=J?GB]CHDaHIPJUJXJ]KbI
=inscrit	n%J(J+_3J:J=I?HBZCID_HJVIXJZH]JbJ
=insecur	s(J<d@GHBIHKIMHNIZF^IhI
=inserito	y@JD_HHZJ
=insid	t(I-I3I>J?J@JBJG]HCIaJ[KINHOGZEhJ
=insist	o#J(H-I:J<]@XBFDHHBIIJJK[MIUJXYZC[]]IbJgJhX
=inspection	q-YHFc_
=instagram	s!BHb
=install	d!H#J%H(I)J-D0a1[3I9I:J>J?J@IBGDIEJHbIHJ_KJNXPJSHVIYDZC^J_JcGeJfHgK
=installation	u,YHZeZ
=installer	w>HH^
=instead	s0Y3]>H?^@JHEZE^JaHh]
=instellen	o%Y:Z@FDIIJKJUJVZZY[IbZ
=instruction	yHZ
=insufficient	g%b([-J9J>J?HBHCYHGI]PHZF]KaIbJhK
=insuficient	w(]HG
=inte	O!;#;%F&B(]*I+Y,G-?.E0[1A2A3C5F6Z9G:I;X<B=Y>Y?^@HA>B8CFDDEIFAH?IZJ?KJLGM]OZQJRGSATEUBV_WGXGYYZ_]J_YbDcBdHfYgIhH
=integration	j!I-J/I3J6H=]?ICJEDHCIJNFPJTJVJZJ_HcGdceZfIgI
=inteligent	y-JHFT]aJb]
=intelligent	w-J/JHZT_
=intentado	yXY
=intentelo	y@[HIMHZZ
=intento	n#]-J3F>JBXHHIJOHX^
=intercept	yBIHEJ]MJZIc]
=interdit	p!J)]-_/J3J9I:J=K>H@JBIDHHCIYKGMJNJPZQYUGVIXJZI]J^YcJdIfJhH
=interfaccia	ygZ
=interfer	yHIb[
=intern	p-J3Y@[KJN]ZHgZ
=internal	ySZcJfJ
=internet	g%I(J+J,J-[0J3G4D6I8I9J:I=G>E?G@HBHDIGJIHKIMFNJOJPJRHSJVJXJYIZA[J]G^J_JaIbYcfdEeHfBgGhH
=interrupt	u+^-JDGHCIJ]^cI
=into	e!E/Z3Z8Y:Y>I?J@HBGDJHZIJJYMJNJV[[J^JaHbJhZ
=intranet	k(H-I/J1J3K:I=J@HBHEHHcIJJIN^RJSJTJUJVIZD]JaJbCcGeJfIg]hJ
=introuvabl	u,[3F?IDIHD_^a]
=intun	h)Z+J?JDHHXNGWIZJaJbc
=invalid	j-J/Y3a>F?JBICIDFIIKJMINJO]R[XFZHaG
=invalido	u>ECIHGO_RZXJaH
=invent	w9H@FHDK_ZF[^hG
=invento	y-JHIN_ZH
=invit	d(I-I3I7J:f=J>J?J@GBHDHH]IHKHMJNIUIVJXJZD[J]J^JaDbIcJdJfJhJ
=invitado	q:b]K
=invitato	y:^HF
=invoic	w3J?JHbOD
=io	p%J(Z3H9G>G?Z@IBJCXD]HFIFKIMJOIUIVaXJZG]KaG
=irraggiungibil	y4YHIcZ
=is	=!b#C%B&?(J)J*D+B,=-Z.>/A0G1[2J3X4b6I7[8D9H;H>]?c@IA:BaCJDFEBFCHfIXJGKELFMDNGPFQGS]TIVFW@XFYE[H]=^J_EaEbAc=e>g;hY
=isso	w3X=[HILX
=issu	c!I(E)I-H/G3G4J7J9G:I=G>F?F@IB_CJDGGJHHIHJILIOIPHQXSITIUHVHWJXIZa[I]I^G_IaIbHc]dJeKfIgIhH
=issuanc	y%IH_
=ist	R!_%?&J(J)Y*G+D-C.F/B0C2E3Y5E6C8D9@:A;[>Z?_@ZAEBCCYD?EDFEG^IHJDK>LHM?NAOGQGRDSXTIU_X@YHZF[A]G_Ba[bCcJd^eGfXgD
=it	@!H%>&G(E)>*B+I,A-b/b0<1?2<3D4;6?7E8A9A:C;E<>=B>A?E@cAGBeE@FGGBH7I^KfL>MGNXO_PBQ?R@S@TIUbV]YCZf[F]ZaAbCc@eAf@ha
=its	U%A&I(D)C*F+H,G-a.J2G3A4D5G6X8]:C;G<H>B?^AFBaCDEXF^GCH?IBJ[LEMANFPBQHR^SDU]VJWFXBYEZ<[D]C^_aXbGcYdXeGfBgHhX
=itself	o?X@GBZCIHJK]SXT]UJVJZG]J
=ive	^!H%I(G)I*H+H,J-A/H3E4J5J7I8J9E:G=I?[@XAIBJC[GIHEJHKbLJOIPIRJSJTIUHVGWIZb[F]F^H_IbHcIdXeJfHgGhY
=j	^!H%G(G)J+I,J.J/H0J1J2J3F4J5J6J7I8J9E:H;J=H?F@YAJDGEJGJH=JIKZLINYOFPIRISITIUHWJYJZa[F]^^I_Ja_bGcHdIfHgJhX
=ja	f!G#F%H(G)[*E+_,I-I.J/H0J1J3F4I6J7J8J9D:H;J=H>Z@ZAIB^CJDAEJFJGJH?IDJJKaLHMDNGOGPFRISIUFV_WKXEYJZ?[]]F^G_IaJbIcHdHfHgIhE
=jag	Y!C#G%B&H(^)C*X+B,E-?.G/E0E1F2F3@4C5F6E7E8C:J;F<G=C>^?A@DADB_CZDYEFFGGFIHJFLCM@N[PBQGRESETBUBWGYEZ[[b^B_CaHcCdAeEfBgEh_
=jahr	w!X-ZIIK]ZH
=jak	o!J(J)I3I9J:J=I>[?I@GBED[HbIZKILJMINJPJSJUGVDXJZ@[I^JaJbIdJhJ
=jaki	t%J-J3H9]>IDJH[IIKIO]aJdJ
=jako	y(]+[DFHJZH
=jamai	i%I+[-J1X3H9J>H?G@JBICIDaH@L]PJVIW[XJZI]Ja]bJfJ
=january	y@HIXK]
=je	U#]%A&H*A,E-A.F/C0E1D2E3=4E5F6E7E8D9Z:H;F<G=A>]?[@aADCYDZFFGDHII<JDK]LCM>NBOJPCQGRCSETCUAVZWEYEZb[_]X^B_DaCcBdBeGfAgEh^
=jede	t+J@XDIHZKXN[
=jeden	u!I(J*[,J;X@XC]HHIIVIZGaI
=jedna	w*XC]
=jednego	w(J@JA]C^HIVIZZ_I
=jednej	w%]*Z9J>I?[CXFJHFZIaH
=jego	y8^9J@ICJHII[KJ]J
=jej	y1J8]BWHGVYcI
=jemand	y7[@YZZ
=jesli	u(J:[=ZYXZI
=jest	Z!Z%C&I)F*E+E,F-^.G/E0F1G2H3@4F5H6E7]8C9I:I;G<H=B>E?^@IADB>CDD>EGFHGWHII^JGKZLXMAOYPZQGRESETHU[VZWGXCYEZG[D]C_FaYbEcEd^eGfG
=jestem	o!I#I(Z)Z+H-H3H9[:Z=J>H?G@FAJB_CHD[HAIGKFLIMINIOJPITJUGVZXJZD[J]J_JaIbIcJdJfJgJhJ
=jeszcz	o%J(J*I-I9I:J=J>J?G@^BHCbDIEGGIHCIGKGM_NJUJVHWZXJZE]JaIdJfIhI
=jeton	u(J*I,bHEPJRYVJZJaJ
=jetzt	h#]%J(J*J+J,J-F/Z3I7J8X9F:I=I>E?Y@[BYCGDXHDIFKDLIMINHOHTIUJVIXaZX[I]G^G_JbJcJdJfJgKhF
=jira	w#FHaZE
=job	s#J9^>]BKHEIJKHVJZI
=join	f!G#H%H(I)J*J-I/J3H4C5J6J7I8a9I:H;J=I>G?H@GAGBIFJG_H_IGJJMINEOJPFSJTJV[XJZ@[J]J^H_Bb^cIdIeJfJhI
=joiner	yHHV[
=jour	j#I%J(J*J+[-H1X3J9H:J=I>J?I@_CGHCIIKGNJPJVIX_ZD[J]J^JaJcIdHf]hK
=journal	u4YFIHGNXZ]][
=julli	u#[-J3H9^:[>H@JBJHFIIKIOZVJXJZHaJhJ
=june	y-[II
=junk	w9JCJDJHEMJaa
=jusqu	y3J9Z@ZBJHJZJf[
=just	X!D#F%F&Z(F)G+H,I.H/D0Z1H2I3D5H6H7G8X9[:H;I<I=G>J?F@]AGBJCaDAEHGGH@IGJFM_NFOCRGSGTEUFVAXCYI[a^GaHcGdGeIgGhJ
=juz	h!G#F%G(F)]*H+Z,I-C.I/H0I1I2I3C4H5J6H7I8I9B:F;I<J=F>a?CAHB]CEDBEJFJGIHGICJJKcLGMDNEOCPGQJRISITHUGVEWJX[Y[Z?[G]F^I_ZaCbGcFdGeJfFgIhF
=kan	V!A%F&H(H)Z*?+D,C-?.G/C0C1F2F3Y5F6^7B8Z:Z;D<G=^>c??@YAEB]C@FGGCHAI<JEKXLAM[N>O?PZQGRCTBUZV]WEX?[^]>^[_Ba<b?cBd?e]fAgB
=kann	[%F(D*Y+I,H-D.J/F0H1I2J3J5J6Y8I9F:Z;I<J>Y?^AICEDEEYFJGGHGICJIKBLFMZNCPFRHSFTXWH]D^Z_HaAbDcJdDeIhH
=kanner	y*J:ZHEM]gZ
=kapot	y9G>]?HHYZJ]J
=kaputt	w>XHGb[fZ
=karta	y9J>^BJHJIJbZ
=katalog	y!J7]AIBJHHNI_[d[
=katalogen	t!]#E3a>HBJHFKKOFZJ_ZaJ
=katalogu	o!]#I3_7[9J>G?JAJBGDHHDIILKMJNJOGVJXIZJ]J^J_ZaIbJcJd[
=kazd	y-JKJN_ZH
=keep	W!D%G&I(E)H*F+],H-Z/H0I1H2I3D4H5I6G7]8H9F:E;H<I=F?C@_AGB@CEDYEIFGHIIXJGKXNXOEQIRHSGT_UEVCWIXCYG]C^[_FaHbDcFdGeIfWgX
=keepass	y@JH_ZH
=keer	l!J#a%J*J+J-H3G9G>G?J@^BICJDHHGIGKHMJNJOGPKTZVJX^ZC]J^JaYhH
=kein	X!C#B&I([)G+F-C.X/F0^2G3I5G6F7E9E<I=a>D?AAGBDDcEFFHGJH>IAJGKGLYMDPDQIRCSCTFUXV@WaXCY_ZG[D^E_GaZcYdBeHfJhD
=keinen	p3I4Y>[?J@YCJDIHFX[ZIaZ
=keiner	y+J=ZBJD[HHLXZJ
=kenn	y>H@JKJZD[a
=kennt	t:X@JHDIJK[M_YXZJ
=kennwortanderung	u0J7X@IB[HXIJKJMJUJVIZH^]fJh[
=kennworter	h!J#I%J-X/^0_3J4J6J:J=I>J?J@FBGCIDGHIIEK^LJMFOJPJRJSJTIUJVIXJZI[J]HaIbJcIdXfFgZhH
=kennwortern	yWZ
=kennwortrichtlini	yH[NZ
=kennwortruckschreiben	h!K%](E)K,G0I1[3J4H6I8J:J=G?J@IBGDIGIKILJMJPZRZSJUHVGWJYJZG^JaJcId[e]fYgZhG
=kennwortzurucksetzung	d!I#J%H(G)X*I,H-G/J0H4I6I7X:H;J=Z>J?X@HBFCGD[GIHIIHKGLIMJNGOIPHRIS[TJU^V]WZXJZE[J]H^JbIdFeJfZgIhI
=kent	y9I:[BJHEM]
=kept	m#^-J/I7Y@HBIHIKYMGTHZHd]gJ
=kerbero	w3J4I9JBIHaZFaJ
=key	c!G#H%I(Y)G*H+F,J-E.J/D0J1G2J3G4G5J6b7J8I9F:J;J<J=I>G?[@GAIBDCHDDEJFJGIHdIFJGKGLIMFNEOHPIRDSJTIUIVEXIY]ZC[I]E^G_FaHbIcDdHfCgZhG
=keyboard	n#[-J9H@JH^IJTJZHhY
=keys	h!J#J%J(G-H/I0J1I3J4H5K6g8J9H=J>I?[@IAIBICJDIGIHFIHKHMJNJOEPJRCTIVHXIZD[J]G_IaJbJcEdGeIfE
=kid	y#Y@[HH
=kids	y3GDZHXIHK[ZJ
=kies	w-^@GHFIIKZMJNZZC[J
=kilka	s#Z@HBGDJHEM^NJOIT[X]ZGhJ
=kill	u.YHEY^
=kind	t9YHJIX
=kiosk	n!J#H-J.X=X@IBJG_H]IJLJNJTHVJZE]J^Y
=klappt	n%[(J:X=J>J?IBJC[HGKJVHZ^aIfJ
=klar	w+H9]?J@HB[DEHHIJKJNIUJVJZC]^bJ
=klein	yI^
=kleinbuchstaben	yI]
=klick	yBJZGb_
=klientorganisationen	y(J:ZUZWH
=klopt	t3F4J6[>I?IHYOZRZZH]Ja[cJdGfG
=klucz	u3J6d9I?XBJHFIJNJOJPJYJZHaJcJdHfJhJ
=knappen	u%H(b-I9I:]@IBJHEIIKJVIZFhJ
=knop	u%J(a-J9I:[@IHEIJKJVIZGaJhJ
=know	]!H#G%H&^(D)I*H+G-_.J0J1J3F4J5J6J7I8J9I;J=I>I?D@JCGFJGHHGIAJYLEM[NZOFPJRJSJUGVFWIXHYJ[c]F^F_HbDcIdHeJfIgFhZ
=known	m(I-_/E0JBFHCIJJXKIM]NITJZZ_Hb[gJhJ
=kod	f!H#F%G(G)I*H+G,I-E.I/H0H1I2J3B4H5J6I7J8I9@:H;I<J=F>b?Y@CAICYDEEJFIGJHCIBJJKBLHMDNGOCPGQJRGSHTHUHVFWJXbYHZ@[I]E^J_GafbHcFdIeJfHgIhF
=kodem	y9J>JHJZIa_
=koden	k!J#H%I(H*J+J-H3E4J6J9E:J=I>c?G@HAIBYCYDGHBIDKFMGOGPJRJTJUJVGXBYKZE[J]G_JacbIcIfJhI
=kodu	t3G9JHHOJa_
=kolleg	y(I*I@YHI^^
=kollegan	u%I(^9I:J>K@[HEKJPKUJV^ZH
=kollegen	t(]GYHJV[ZH
=kollegin	q!]=[BZDJIJUJV[ZG]J
=kom	u!J#I,J-I3I8J9F:J>G?J@GB^CJD[HDIHKHMJNJTJVIXZZ][JaIfJhJ
=komen	y(^)H,I/I0[6ZHDIKMJTJ
=komm	n#H)[-H:J>ZDZHIIJKJTIVFZ_[JaE
=komma	yF]HJZH
=kommen	s0[:Z>J@JGXHYXZZGfJ
=kommer	h!G#E%F(G)I*I,I-F.J/H0[1J2J3@4G5J6F7H8I9E:F;Z=G?G@FAIBGCDDDEJFJGIHEIBJJK[LXMGNGOBPGQJRHSITZUJVEXDYIZ_[G]F^H_Fa_bXcXdFeJfGgIhZ
=kommt	c!Z#H%J(I)J*J+^-G.X/J0I3E4I7J9J:Y;H=I>C?G@HAJBFCZEJGJHFIGMGNHOXPHRJSHT_UJVHXH[J]G^J_Ia^bJdJfHhI
=komork	w9I>]@JBIC]HIOZXJZGaK
=komputer	y#J9IBGHYIIM[ZFaJgY
=komputerz	w#^HJM]XGZH
=komt	h!J#H%H(I*J+]-[/H0J2J4I6X7I9I:J;[>X?H@HBHCGDEH?IGKYLYMHNGOXPJRJTZUJVIXCZH[J]H^J_Ia]bIcYfHhH
=kon	w(I-J9H:J>H?^@GBaDJHDIJKJNJVJZC]JaJbHhJ
=konci	u%I2[3G9J>ID_HGIIOJPXZJaJ
=konfiguracja	yE^HJ
=konfiguracji	wE[WIe]fJ
=konfiguration	qE_HIWIZHcJdHe[fJ
=konfigurationen	yE]WJdJeZ
=konfigurerat	w(J)IDJHIPJUHVZW^ZJ
=konfiguriert	s3YCZDJEFHFUIVXW]cY
=konnen	h!J#I%G(G3J4J7I>J?I@FB]CYDHF]H]LINJP_UHWJXIZA[J]I^FaIbHdIfIhI
=konnt	n#J%I+K,Z-J3H4]9J=J>I?]@IB_CGDJHCIJKIPIVHZF^HaIdIe[fIhI
=konta	n!F#G%G(H)]*J+J,J-H1J2_3X4G6J8I:H=I>I?J@IA^BECFDFEFFJGZHDIDKFLIMHNIOJPWUHV_WIXHZD[I]J^J_IbJcIfGhI
=kontakt	y!I3E4J9H>HCbDJHEIFKJVHXIZE]I_JaGc[
=kontakta	y![)F*F,IDIHIPHVHZadI
=kontaktdaten	w3]D[HJZJ
=konten	s!J)_A[BIHIL[UFVFZH[XhJ
=konto	T!d#a%]&I(A)B+D-@.G/D0E1E2Y3I4B5F6E7D8E9E:[<H=B>A?B@?ADBHCCD_ECFFGCI?JEK@L]MANAOBP]RESCU@VbWBXYYEZF[X]A_[aBbBcBdAeEfCgDhJ
=konton	t!I#I%H(I)^3J4J:F=J>IA_CJDHG]HEIJKJLJMJNJPIUHVHZG[Y_IcJd[eJ
=kontot	h!_%[(F)J,J-H2Z3H4H5J9J:Y;H=I>G?I@GAIBYCGDGEIGJHAIFKHLYMINHOJTEUHWJXFZ][Y]J^I_ZaIbJcIdIfJhI
=kontrollera	u!I#J(J-J3Z4J>JAJC[D]HGIJOZXJZHaI
=kor	y0[1XHH
=kort	q%X-G9JBJDJHDIcKJNJZHhJ
=krav	n!I#J%J(Y)J*X+I,J-I3F9H:J=I>G?G@HBJCaDEHAI^KHMJN[OJPJUIVJXIZF]IaHb]cJfJ
=kraven	uHJI[KIN[ZJ
=kraver	y*^=ZCJHJ
=kreatorz	y,[HIZJdHe^
=krijg	p!I%J(J3J9J=J>[?Z@JBICHDJHFIHKINJXIZ_]IaYbKhJ
=krijgt	y3I>GHZO[ZJ
=krotki	w9JHHI_
=ktorego	y#XC]HJ
=kund	t-I3I9I:F?^@GB]DIH[IJKFMJaGhJ
=kunden	t:_@IBYHFS[ZGfJ
=kunnen	n#[%I(G*I,J-I3Y4I7I8]9Z=I>H?I@FAJBECHDHHXIHKGLJMJNIOIPaUJVZXIZE[J]I^I_IaHbIdHfIhI
=kurz	t-IBJHII_ZJbX
=kvar	s#^-J/K9J>IAIDKHGKIMH_^g]
=kwijt	o!J#J%Z-J3J4Z>a@HBJCJD^GIHFIJJJKIMINJOJPJZDaJdJhH
=l	J#C%H(X)=*@-Y.B/[0G1@2F3Z5H6?7J8?9@:D<B>X?cAYBEFYG?H?I@J?K_NGOHPJQBR^S?U_XFYAZ>^X_]eZgI
=la	C!X&@(D)?*=+Z,C-a.A/J0H1<3D4J5C8?9F:J;F<>=^>[?]A:BICBDGEHFGGHHIIFJGK_LIMdNcOFP@QDSCTDVAXDZa]J^H_DaJc<dYeYh^
=laat	w>GH[KIX]ZD]Ja[
=laatst	u-G3H9I=J>J@[BJCGDJEJHGIEK^MIO]RJXJZHaJeZ
=lab	m!J%I(F)J*J8E9I=I>I?D@IAIBIF_GGHcIJKJMJVJZB]J^]_IfI
=lack	g!J#I%^([-E/J3X4J5_:I>I@FBECJDHGJHDIbJGKDMJNDPJSJUHVJWYZB[J]I^IbHcJdIfIgIhI
=lacznika	u!J2]3JBJHYIGQZZI_[dK
=lady	w!Y#X@ZHIXY
=laiss	y>I@IHFIJX]ZZ]YaH
=lake	y>]HF
=land	t!G/^3F>Z?IDJHDIIO[ZE]Ia[bIfJ
=landervorwahl	y3Z
=landesvorwahl	y3[
=landlin	w1H2J3[4J8J9J>^?[HBKJRJZIcGfI
=lang	l!J#H%H(I)J*J,J-Z/I0I1J2a3G4J6J8J9H:J=H>E?I@]BGCHDHGIHEI[KELIMFNYOIPJRISJTaUIVIXHYJZB[J]Z^I_IaEbHcHdIeJfFhH
=langr	s(I)^*J-H3G4J9J:J=H>a?G@GCHDJHCIEK[MFNIOFTJUIVGXIY]ZE[J]G_ZaGbIcIfJhH
=langt	y2^>I@IHDI^MJZI]JbJfH
=languag	yZY
=lanken	wBIHJIEZHba
=laps	t-J9J=c@DBJIHKEMJNHZDbH
=laptop	W!G#Y%G(E)H*G+G,I-E.I/E0H1I2I3E4G5I6H7H8H9C:G;I<I=F>C?E@BAIB_CFDEEHFJGHHcIDJHKBLGMbNEOGPGQJRFSHTFUHVFWJXFYHZJ[F]I^F_GaEbccGdGeIfDhD
=larga	y!X2[9JHII^KIaJfHhJ
=las	d!F%Y(H)G*[+H-D.X/F0[1H2I3Y4G5J7I8d9D:G;I<J>D@DAHBECFDEEIFIICKXLHMGNYOZPHQJRGSITHUHVFWIXZYIZA[G]E^I_GaFbGcFeIfFgIhD
=lasa	p#]>]?HHCKJMJZF[a]IbF
=lasst	j7J9J:X=J>J?J@ZBJCJH]IIKHMJOJVHX[Z]]J^JcJhH
=last	U!H#a%C&I(C)I*D+E,E-E.G/G0F1E2G3C4Z7H8]9G:F;G<H=X>Y?BAEBJCID@EFFEGXIEJDKbLCM@NEPBQISBTaUZWDYG^CaJbFdDe]fFgCh@
=late	sDYHJR^aY
=later	c!H%J(G)J*J+E-F3H4J7J8Z9X:J=J>H?J@]AJBBCJDZGJH>IEJIKCLZM^NDOIPIRISITXUJVJZ_[I]F^G_Ja[bIc]dJfIgIhH
=latt	u-_HH
=latw	t-_HI
=lauft	j#J%J(J-I0X4J7Y=I>[@FB^DJGIHCIIKHL]MGNJR[SJUJVJZD[I]I^IaHbJcYdHf[gJhI
=laut	p%E7J>J@]BIE]I[KJMJNJRJS[TIZIaZcJgJ
=ldap	X!E#E%D&I(F)H*G+G,G-D.H/G0G1F2F3D5f6F7H8D9E:G;H<k=F>F?F@FAGBECEDEEIFHGGHBIDJEKFLFMDNDOGPHQHRFSHTGUFVFWHXFYFZC[G]F^G_EaEbFcAdDeGfCgHhF
=le	K!D#C%a&D(X)@*A+E,E-X.I/G1@5F6J8@9E:>;F<G=H?_@JABCGDEE@GDHFIGLXMaOaPIQDRBSDWGXFYFZF[J_Jabb[dIeBfZgJhY
=lead	s(F*]-J3]>I?FHIP[SJZJaFg^
=leak	y-_@JHJIHKI
=learn	u.FM]d[
=least	j-H/Z9J@[CIHBIbKFLJMHNYZH^JhI
=leav	i!_#I%J(J)J-H/Y1J3G6J8H9E:K=J>H?G@GAJBHCJG_H_IHJJKGNHPIRJVGXJZD^J_IaHbJcJdJfJhH
=leaver	n!_>J@GH[ZD
=leden	y%JF[HJP[
=leerzeichen	y3_HJIZZJ
=left	b#G%H(I)H*F+G,J-F/H1J3D4J5Y7I9G:I;[=E?GAZBGDXEJFIIFJIKELHMGNHOGQKRJSITIUIVHWJXFZB[I]c^YaGbHcJdIgHhG
=lehnt	w-JHGJZN[
=leicht	q-c3H9JHGIDKJZI
=leider	yIYZY
=length	g!J%I-G/I2_9J>IBJCHHEI_JJKHN^OJXKZE_JhJ
=lento	u!H#F-G3F9E:I>H?JBFCJDJHdIDKIMENJOIVIXJZG]IaIfJ
=les	Y!D#D%]&J([)]*^+Z,J-A.[/C0Z1G2G3X4E8F9C:E;G<I>C@AAFBFCADIEFFGGZJIK[LGNJOYP^RGSGTEUDVHWFXDZ<]C_Ea[bHcGdXeHfDgFhD
=less	q-_9I@YBIHGIIKIZE
=let	b!H#I%J(G)[*H+H-E/H3H7J9F:I=Z>H@]AJB_CFDDGIH?IBJIKHLIMGNXOHPJRJTIUIVEX]ZZ[]^F_HbJcJdJfJgJhC
=letra	q#J-H/X3J@GBJCJDIHFIcKGOJVJZH[J]JhI
=lets	p(J)J5ZBFDJHaIHJJKELJUIZC]J^Gh[
=letter	^!F%H(G)J*J+H,J.J/b0J1I2I3^4I5J6J7I8I9E:H;J<J=H>D?F@FAHBDCEDGEJFIGHH<IfJHKCMCNXOAPIRISJTFUJVHXGYIZE[G]E^H_EaFbHcIdIfIgEhY
=lettr	y/YI]
=letzten	q-D3I@JHHIGKbO]ZHaJbXeXfJhK
=leur	w3X=X?JVX
=leut	w%J-]8Y:K=JF]GYHIIHKGZH
=leverancier	y:]JY
=leverantor	y:YJY
=lezy	y-I/I3J4]=JHGS_THZHaI
=li	w:]>]HG
=libr	s!J#I(I)_-I=JBFDIHHPJSIT[UaVEZHcHdJfE
=library	y.YHHJXZJ^Z
=licen	w9G=^>J@JH]IJKIZI
=licenc	]#J%J(H)H*J-H/J1J3I4J5J7I8J9G:I;J=g>I?H@HAIBHCJDIGIH^IGJJKFLJMINIPJRISITJUHXIZB[J]J^J_GaIbHcCdJfHgIhJ
=licenca	l!^%J-I3I9H=b>J?J@HAIBJCJDJIGKHNJOJVJXIZHaIbJ
=licence	^%J(J)J-I3H4G5H9I:I=d>J@IBICIDIEJH[IFJJKIMJNIOIUGVGWHXIZE]JaJbJcJdIeZhJ
=licencia	m=[H^
=licencji	p=_HH
=licens	y=IH_UKZG
=licenser	w3I9J=_HG
=licenti	n-I3H9H=c?J@JCJIGKGVIXJZJaJ
=licenz	w=_HE
=licenza	s-J3J9K=a@JBJH[IIKIXJZG
=lid	w(H-J>I?I@JBIHEIIKJPJVbZI][aJ
=liegt	w-H7]9I>]BJGZHGIJKJ]JdJhJ
=lien	o-IBHMJZHbccJ
=lift	t#JHGT]XX
=ligacao	s(J-I3X9H=I>G?[@ICIDJIIKGMJOHTJUIVIXJZI]Ja^bIc[fJ
=ligger	y-I3Z9I>^GZHDIGKJOIZJ
=ligt	w-H7Z9J=J>^@IBJDJHDIHKINJSZTJVJZZ[JbJfJ
=lijst	y-_HJ
=like	b!J#J%J(G*J+Y-[/^7I8J9H:J=H>I?J@[BGCIDIGKHXIYJIKZMGSITXUJVIXJZH[J]I_JaHbIcJfJgJhE
=limit	h!J#J%H(G)H*D+J-J2Y3I:J=I>I?GBICIDIG^IHJJKIMJNHPIQ_UJVYWJXaZD]JaJbIcJfIgJ
=line	n(X3I4Y5H>Y@HBJDJHCIIKYM[ZHbHccfH
=link	V!E#F%G&J(D)G*H+H,H-B.H/E0G1I2I3E4]5G6G7I8H9D:Y;I<I=C>B?C@CAHB@CHDDEIFIHYICJFKCLFMBNCOHPGQIRFSETEUCVDWGXFYHZH[I]E__aCbjcZeIfEgEhE
=linux	u1IBJHbIFZH
=list	X!H#G%E(E)F*F+D,H-c.J/H0I1E2I3D4F5F6H7H8H9D:E;I<J=E?c@CAGBBCZEJFHGGH[JJKXLDMFNEOFPGQ_RGSHTFUGWIXFYHZ>[[]E^G_EaDbFcEdFeIfFgGhD
=lista	q-bHFKJ
=listan	y-[
=listener	u-J9J=IBIHCIJPJRJYJZJ_JcGdIeJfc
=liter	w-J3J9IHGIbKINIOJZIaJhJ
=litery	w-I3H9H@JHDIcKGNJXJZJaJ
=lithnet	u-FJ_
=littl	u.YMX
=live	j!D#I%I-[/I7[=I>E@_A[BIDJHZIFJJKGLJMJNEPJTJVJZC[J^H_[dXhI
=lizenz	n(J=_>KBHH_KJUKVIZG
=lizenzen	t9I=bCIHFIINJUHWJZI
=llamada	p+J-G/J3]9H:J=J>H@JCIDHHYIIKGMJOIQYTJVJZI]Ia_
=llega	l3I9J>aBJCJHJOIXJaY
=lleva	u-ZFXHJI_KJZH
=lo	e#D%G(G)H*H+H,J-E.J/H0I4J5J6I7I8J9B:H;J<J=X>^?]@CBDCFEJFJGIH?IYJILINGOZPHRHTYUHVZWJYI[H]]^I_IaCbGcGdIeJfHhD
=load	j-Z.Y9J?JBJGJH[IIKIMJNJVJZDb_hJ
=locai	y6[A[_I
=locali	s/J6Z9IA[BJHFIJN_ZJ_I
=locally	y!^(J)J/]HEIIKJNJUJZF
=localment	wHJd]
=locat	w,I0I6JHCZE_^cIdEe^fF
=locatair	w:[BHDHHIU[VHWZZGbJ
=locatario	w(I:]@JBIHGU[VHWZZGbJ
=location	tH[
=lock	M!?#j%C&I(E)E*F+F,F-B.G/A0G1G2G3E4E5H6F7D8G9F:E;H<H=D>A?D@EAEB<CFDDEFFHGEHYIBJDK@LCMCNBOGPCQHRDSETiUFVDWHYHZ;[X]C_BaDbbcCdDeGfFgDhI
=lockedout	w#HHFT^
=lockout	]!J#a%I(J-J/J3J>J@IBGHHIIJJKJLJMINJTcXJZF[G^J_JbIfJgJhJ
=lockouttim	f#[%c(IBJHCKJZJ[J^H
=log	U!A#[%D&^(@)D*D+E-B.H/^0G1G2H3B4G5H7D8E9E:H;G=C>@??@?AHCDDCE[FDGBHEIAK?LEM_N_OEPEQHRGSDTHUGWEXDYGZ^[B]d^Aa@bGcIdCeCf_g]
=logg	h!Z(G/J7J@HB[LJMHNJSJTI[J]I^GbZgIh^
=logga	w9IB]H[KJZD[^hH
=loggen	yBKZJ]]cX
=login	U!X#Y%E&J(C)F*D+[,I-@.H/B0H1G2H3E4E5G6F7c8G9I;G<I=E>J@@AGBGCDDBEGFFGFH]I]JDK@N@OFPDQIRDSBTYUFVDWHXAYH[B]A^d_Ea@bdcEdEeHfDhA
=logo	l+J-I7J9J:J>I@JBIHeIJKJXJZBaKbEcJhJ
=logon	]!E#[%J(G)G*J+H-H/I3H4G5G6J7H8J:H;J=H>G?E@DAJBCCIDGGIHFIGJIKGLcM^NHPHRJSHTGUEVEWIXHYIZ@[F]G^F_HaIbgcDdIfHhG
=logowania	u>IZJb^
=logs	j#E%Y7J:Z@IBGH[IJJXLZMJNHT[ZG[JhJ
=loguj	yBZHIZEh^
=lokaal	n#J%I(J*J,J-I/^0Y6^7I9J:J>I?J@GAJBHDJGJHCIJKHMENGP[TZVJZF[I^J_EbIcJdYgYhI
=lokal	^!J#C%E&H(D)E*D+H,E-C.I1G2I3D4G5I6W7[8H9E:C;G<I=E>E?E@DA]CEDFEcFHGGHFICJHKBLGMDN_OFPCQJRESDUDVEWEXDYHZA[G]D^E_^aDbDcZdceFf]gXhD
=lokala	j#H%J&I(G)I*I,J-H0I3H6Y7I9H:H=H>H?H@HAYBHCIDGE^HCIHKGLJMINYOIPGRJSITHUFVGWHXHZE[J]G^I__aIbGc]dGf[g[hI
=lokalen	h#J%J(I,J3I4J6J7X:I=J>J?J@IBHCJDJE^HEIGKJLKN^SJTJUKVIWIXJZC]J^J_YaIbIc_dXeJfIhJ
=lokaln	u!I6]BJHJP]TJZI_JgZ
=lokalna	wE[HJSJUJcJf]
=lokalnego	u(IE[HGIJWJ_[cZd[fJ
=lokalni	n!]#I%K(J-I/^0[6[7I:I=J>J?J@HAJBGDHEHHEIHKGLJMHNEPHT[UJVIXIZD[J^I_GbIcHd]fHgYhI
=lokalnych	y-J9JA]HJIJN__GcJ
=lokalnym	q*J3I7[9JAIBJEIHHIKNITJ_^c]dZgH
=lokalt	l![#G%I(H)J*I+J-F/_0]3H6_7G8J9J:H=I>F?I@DAIBFCIDFEIGJHCIEJJKCLJMFNDOGPYRJSIT[UIVHXGYJZB[G]H^H_EaIbGcGd]fHgYhG
=lol	t#J(K-I/J3G9^=J>Y?J@ZBHCJDIHJIFKGMJNIOHVIXJZD[K]JaHfJhH
=long	]![%F(H)I*J+J,J-[/G0J1I2e3E4H5J6J7I8J9F:G=I>C?FAJBDCHDFEJFJGHHAI]KELGMaOERJSIT[UIVGYJ[H]H^G_HaEbHcIdGfHgGhE
=longer	a!Y#G%J*I+J-F/J1X3G4Z6J9H:J=J>b?a@IAJBGCJDFGGIaKGLDMHNIOIPJRJVFXHYJZC[J]I^I_[aGcJdFfIgJ
=look	h+Y-I1I4[9[>I?G@IBDDIHDIIKIMINZRJSXTYVJZ_]X^I_YbJfF
=loop	n!J+I7JH]SIUJWJZ]]EbFcJf]gJ
=loopt	y9J?JHFIJR^Z]cJfJ
=lors	m!J%_(J,_-J/J3J5Z=J>I?J@IBIHHKJNIPISJUJVJcJfGhJ
=los	b!E#H%])[*Y+E,I-G/J3Z4H7I8J9I:H=H>H?G@GAJBDCGDFEJGJHYI]JYKFLJN_OHPZRJSJTJUHWHXHZA]H^J_IbHdJeIfJgJhG
=lose	y>ZHGZZ
=losen	w#Z>I@GBJD^HCIHKGMJNJZ^[H]GhJ
=losenord	Y!E#G%Z&J(Z)E*G+G.I/Y0Z1G2]3F4G5H6D8G9G;H<I=D>B?E@HAHCEDAEFFIGEI?MJN^OHPDQIRGSGTDVIWHXFYGZY^]_EaFcEfBgEhX
=losenordet	]!F#C%E(I)F*F+H,H-Y.J/E0F1I2H3G4G5I6Y7Y8H9H;I<J=D>Y?F@YAHBZCED]EHFJGFH?I[JGLXM]NEOIPFQJRHSGTEUCVCWIXFYIZ]]D_FaFcFd]eHfFgF
=losenordsaterstalln	p(I)J:H=JBHDFHZNJU_VZWGZGbJcJdHf[
=lost	a!G#F%D)]*G+H,J-F.J/H0Y1I2I3G4[5J6H7F8H9E:I<J=a>[?E@CAICGDXEJFJGGIDJIKDLGMCNFOHPHR[SHTHUGVGWIXGYI[G][^G_[aFbBcYdEeIfDgHhF
=lot	u9_BIZI
=low	y9IBJH]
=lower	n-I?JHHIZNaZI
=lowercas	u-JBJHIIaKJZF
=lsa	u%J/I4JHJJa
=lsass	tHFJ_ZJ
=lub	t(I,Z-Y3[DJHHIGMJN[cZ
=luck	w9[@ZBHHHNJ
=lui	p%J(Z+X8[=Y?J@IHFIIKGMJVIZH^]bKdIh[
=lukt	p(G:J=]?JBZCJDIHFIIKINIVHZ^[J^IbJhH
=lunch	m9G>J@ZB]HGIIKJMJZE]_bJ
=lunghezza	y@HHJI[N]
=lyckad	y%J/^3I9J@HB_HIMJPJTIZH_I
=m	n!]#H3JXY][
=m365	l#D/[BJHEMXNJTbZI[Jg]
=ma	Z!B%Y&E)E*Z,D-I.G/X0F1E2E3H4H5G6E7E8[9X:C;C<G>A?Z@?BFDZEDFXGBHDIXJFK?LIMYN@PDQXRESEUBWZXAYFZ<[b]A^CcCfCh[
=maar	e!I#F%H(I)I*Z+X,J-H/Z0J1J2J3E4I6I7I8I9F:I;J=H>D?_@[AIBDDBGIH?IEKCLXM^NGO[PIRISJUJVFXEYIZB[a]H^HbXcIdYeJfFgGhF
=machin	e!I#H%I(I)J*J,J-F/H0J1F3H4Z6I7J8I9[:J=J>G?I@CAIBHCJDIGHH[IEJGKFLJMFNHOIPJR_SKTIUJVIXHYIZI[J]H^J_IaIbIcadJf_gJhH
=machtigingen	t#J%](^-I3J9I:J;a@HBIDJKIVJXJZF^JaIbJdEfIhJ
=macro	q#JH_
=made	h!J#G(G)Z+G-Y/J2^3J7J9I:I>I?H@^BGCIDGGIHCIZJIKENFPJUJVIY]ZA[J]H^]_GaHbJcJdJfJgJhH
=mag	f!I#G%G(Z)F*F+H,G.J/I0I1J2J3F4H5J6I7I8J9B:G;I=G>C?E@bAHB]CEDEEJFJGIH?I^JJKaLHMFNFOFPHRISJTIUHV[WJX^YIZH[F]E^Y_HaBbGcGdIfHgJhC
=mai	l!I#J%H+Z-I1X3E9G:I=J>F?H@JBHCGDbGJHBIJK]MINIOIPJUJVIWYXIZD]IdYfJ
=maila	u3H9J>[@JCID_HDIIKIMIOJZFa]
=mailadr	y#J3^9H>]@GBICHHFIIKIXJZG
=mailadress	w3]C]DIHG
=mailbox	c!J#G+H-J3I9H>b?G@IBHCGDYGZIIKJMINITZXKZH]J^ZaHbJcJ
=maintenant	u*X9F@JB[HHIJKZXY
=mais	[#D%D&J(F)Z+Y,G.I/[0I1H3C4H5I6H7F8G:C;H<I=[>Z?]@HCYD@EHFIGHH;I@JGKZM[QIRGSHUCWGYZ[_]D^FaIcJdXeIfFgHhC
=maiuscola	y3II]
=maiuscula	y3JIZ
=maja	y!J)^3ZAZDJHJIJKIUJZJ
=majuscul	wIZ
=make	a!I#J%Z(I*K+^/H3H9G:J=J>H?GBGCGGJHIIHK^L_MINYOIPGQaVIWJXJZF^JaJbJhD
=makkelijk	t-^HJ
=makro	yHZ
=mal	e!G#_%G(H)J*H+I,I-C/I0J1J2J3c4Y5K6I7I8I9X:G;J=H>F?H@ZAIBDCFDEFIGIH?IDJIK]LIMFOFPHRYSJTIUHVGWJXFYI[G]F^I_IaHbHcZdFeHfEgI
=mala	y#I-I@JHGIZKJX]
=male	y#[3]BICJDJHHKINJZJ
=malform	u3[DI
=mam	l#H%I(a)J*I3J9H:I=I>^?H@GBHCaDGHEIHKFLJMHNIOJPJSJTIUJVFWJXIZY[J]IaGbJfJhI
=man	i!]#H%I(G)J*I+J-X/I0J1J3G4J7J8I9Z:I=G>F?a@aAIBECFEKGIH]IEKGLIMGNGOJPIRJSITXUIVGXFZA]G^F_IaFbHcIdJfIgJhG
=manag	d!H#G%H(H)I*I-D/F0X3J4E5J6J7a8G9C:[=H>J?IAKB^DIEEGJIGJGKGLJMINGPFSITHUGVFXIZA[I]J^G_IaJbJcHdcfIgGhG
=manageengin	yHFJ^
=management	m#J%_(J-I0G8^=FGJPJZIdIe]
=manager	j!J#J%J(_)J*I-D2X3I7I:J<Z=J>H?I@JBFDHGJIFJ[KFMJNDQ]SGUJVJXIZ]]YaJdHfHhJ
=manana	q#[-I9J:J@_BJHGIIKGTJX]ZIhJ
=manca	m#J%Z([-H3_5X9I:J=I>H?F@IBICZDIHCKHLJMJNJOEPJVYXGZG[J]IaGbYhJ
=mancano	w#J%J3G=[CID]HEI[
=manda	u7[Z[
=mandanten	y:[HIUYZIdZ
=manga	m#_3I9E>I@HBJCJDJHCIIKZLKMIXaZHaJhI
=manqu	n%J([-J3a9J=Y>I?ICYHBMJOFUJV[XHZIaF
=manquant	y%[=[HD
=many	X!H#b%G(H)H*G+G,I-_.J/H0J1I2I4J5I6J7H8H:F;[<J=G>F?FAGBDCFDFEJFIGIJHK[LGMGNEOEPHRHT^UHVFWJX]YJZ@[G]G^H_HaDbGcHdGeJfIgIhE
=map	y3aCIHHOF_[
=mapp	w#^NJZJ
=marca	y-YHFZIh^
=marcada	sHJLX^^dX
=marcado	w@JZH^^dXhJ
=marcar	w;ZHJd]fJ
=march	j#I%H(I+J-I3I6J8J9D:J=H>I?I@ZB[CJDIG]IEKGLYM]NHOGPJTJUJVHXJZ[[J]J^JaHbXcJdEfYhH
=mark	w-_HGZIhY
=market	yF]HXZH
=mas	b!F#F%G&J(G)I+H,I.J/Y0I1I3B4H5J6I7H8I9D:G;I<J=F>B?[C_DDEIFJGIH>ICJIKBM_OXPIRHSITZUGVEWIXZYIZE[^]F^HbYeIfFgH
=mast	l#I%J(H)J*^+J-I.X3I9H:[=J>H?J@]BDCFDXIXKYLZMINZUJVIXIZE[J]J^IaJbIdJhG
=master	y!ZH[
=match	Z!G#F%H&J(G)I*H+E,H-Z.J/G0J1I2J3@4I5J6_7H8I9F:H;I<K=G>C?F@CAcBDCEDEEJFJGHIAKILHMFNHOdPHRISJTHUHVGWIXFYIZB[H]H^I_YaDbHcHdHeJfHgIhX
=matchar	y6ZA[HJOX_G
=matin	n#]%J(J@bBICJIJKINITJVKXJZG[J
=matter	p!J-I2Z9J@FIDKJN[ZE^Xh[
=mauvai	s#],]-J@JHHKIZIdGh[
=mauvais	w*J-J9JBICJEXHDX]ZHc^fK
=maximum	w-JHYIHX[ZJ
=may	^!G%Z(Y)D*F+G,J/F0J1J2D3F4I5J6J7H8Y9E:F;J<J=H>G?E@XAJBECHDIEJFJGEH_KJLHMFOIPDQ]RJS[TFUFV[WZXJYJZ?[G]G^aaXbHdFeIfHgDhD
=mayb	w@XHFN]SYVJZH^JhX
=mayuscula	y3IIZ
=mdp	n#Z:J@]BICIHCKJMJNIVIXHZ^]HaIh[
=me	J![#e%?&D(b)Z*I+C,?-C/>0B1@2C3J4@5B6A8A9];B<C=<@]AADcE@FAG@HBJ?KHL?M:N?P=QCR@S>THU@V_W@XcYAZe[F^E_=aYbEc>d?eCf>g>h[
=mean	n&[(I)J*Z-I/X1K3J9ECJFJKGNEOIZ]hI
=meckert	y.Y/X
=med	d!G#E%G(F)[*H+H,H-Y.J/I0I1J2J3]4H5J6I7[8J9Y:[;I=G>F?XAICGDCEXFJGIH@IXJILHMENFOXPZQZRISHTHUFWHXFYI[F]D^G_HaJdHeJfHgHhY
=meddelandet	y>J@EH[KJZY^Ha]
=medlem	y(IHIPJV_ZH
=medlemmar	y9HF]HJP]VJZF
=mee	y@[ZGh]
=meer	k!G#H%H(H)[*H+J,J-I/J0J1J2Z3F4J6I8I9F:I;I=[>]?G@CAZBFCFDGGIHBIDK_LJMINHOFPGRITJUIVFX[Y[ZD[I]G^I_YaDbJcIdGeJf]gIhH
=meerder	w!J+HAaBICHDEH]KJ_F
=meet	[!I#J%J(I)J*J-H/Z3J7J:J=J>G?GBFCIDIGJH]IXLIMIN^OJUJVHWGXJZF[J]b^J_JaHbIcJfJgJhH
=mehr	^!Z#E%X(F*X+Z,H-E.J/G0G1Y2J3F4E5I7I8H9G:F;H=_>X?ZBDCXDHEZFIGGHDJJK[LHMENHODPEQJRYTFUFVCWHX[Y]ZF[F]E^G_ZaBbGcGeHgGhE
=mein	W!]#]%E&J(B*G+G,G-@.I/G0H1H2I3J4F5I6H7F8H9D:G;G<J=E>Y@DAHBAEHFHGGHYI_JHLEMCNFOYPEQJRHSGTEUFVaWGXEYHZ_[[]A_HbDcFdEeHfEgFh^
=meinem	s-H3J9X@HBJC[D[HGI[K[ZE
=meiner	y-J9]@IHIIIKHN^
=meint	w(J-_9E>JHIIIK[XJZJ]J
=meio	w3I9H>I?J@JCZDXHDI[KIVJZF]]aH
=mejl	s#J+H-I3F9G>G?_@IBICFD[HFIGKIM]NJVJZG]IaZhI
=meld	o(G*K3J7K9Y:K>G@EBYCIDJHXIJKHLJMJNJOJVGZ[[J^Ja]bHfJ
=meldet	p7Z=J@JBGHEIJJXKINJR]S]VJaJdJfH
=meldung	p)[3J>J?FDJHFKXOZVHZXa]
=mellan	w*J3J9G=I>H@[CJGJHYIFK^MJR[SHTJZH]JaJcJdJfIgJ
=member	g%H(]>H@JBIHGIJKIP]VaZJ]JdG
=membr	t*J9JF]HFP]V[ZJ
=membri	y9JF]HJPY
=membro	p9JF]HEV_ZH
=meme	l(I)Y-J3Z9I>I?H@[A]CIDHHCIGKZMJPIUYVZXJZD]J^X_HhG
=men	e!G#F%G(F)H*Y+X,I-F.J/]0H1I2J3D4H5J6H7I8H9F:G;I=F>C?_@IAIBDCGDAEJGJH>IEJJKCLYMaOZPFQJRISIUHV^WJXGYIZ@[a]E^G_JaFbYcHdZeIfFgFhE
=meno	u-]CZHHKIZJ
=mensagem	s-H3J9I>]?H@JCJDFHBIHKFOKVJZ]]HaahJ
=mensaj	s-J3J9F>^?I@IBJDGHCIIKHMJOJVIZZ]JaabJhI
=mention	sH_KGNJ
=menu	q-I9HBIHaIJ]GdZ
=mer	y!J-J9I=I>I?G@HA]C]DJHIIGK^MJOJVJZF]J
=merci	n!J#Y%J(J*J-G3I9b>H?J@IAJBYCJDHIFKGMINIOIRJTHVIXI[I]IaGbJfJhI
=merg	w#J1J8]A_HGPGZE
=merger	y#J-J9G:G>I@JA^H[KJUIWJXJZH]IaJ
=mes	q#H%J(JBJH]K[UZVYZG
=mesma	y@JAXHJK[ZIb[
=mesmo	n-J3I9H>I?J@aA^CJDJHHIFKGMHOXTXVJXHZF]J_Ih]
=messag	X!F%G&J(D)G*F+F,I-I.[/F0I1J2J4I5J6I7H8H:H;I<J=F>@?[@BAHBYDFEZFHGHHYIBJGK@LIMGNYOIPGQJRHSGUYVFXIYIZ[[H]J^G_GaabGcGdYeIfIgHhD
=messaggio	t(K-J3J9I>[?I@JCGDGHCIJKIOJXJZ[]Ia_
=messo	t#X%I2[3H>H@ID[HFIZKIOKVZZIaG
=met	^#E%E&J(E)Y+G,F-_.I/G0G1H2H3_4F5H7X8G:Z;H<I=E?DB[CDDAFIGGH>IXKDLFMCN[O[P]QIRGSFTFUDVCWEXDZ[[E]D^F_FaGbJdEeIfFhE
=method	S!E#F%G&J(E)D*]+_,F-C.I/G0H1G2I3E4G5H6H7G8G9D:F;G<I=E?e@CAFBHCaDdEFFHGFHZIBJGKALFMGNBOEPEQIRHSHTDUDVBWEXEYHZ=[F^F_Da@bFcGdFeIfGgGhF
=methoden	l(J*a+Z-J3I>J?H@JBIC]DFHFIJKIWYXJZI]JaJ
=metod	t!K#J*Z+^-J>J?_@JBJCHDGHEIIKINIZGaJ
=metoder	u*^C[HJIJ
=metodi	s*]C_IJZK
=metodo	b!G#H%J(H)J*Z+X,I-D1K3F4I9I:H=I>F?c@FAJBFCbDHGJHYIFKFLJMINDOGPJRISITIUGVFWIXFYJZE[J]G^J_JaGbJcIdIfJhH
=metody	p!J#J(J*_-J?J@JCbDJHHIHKJVIZH
=metro	u-J3G9I>d?H@ICJDHHFIHKHMJOHVHXFZCaHhK
=mettr	w+]CIDIHY
=meu	f![#H%H(X)I*H,J-E.J/J0J1J2J4J6J7J8J9];J=E?F@EAIBDCYDEGJHZIYJJKBLIMXNHOaPJRISJTIUGVFXFYI[I]F^J_HaEbHcIdIfHgJhF
=mfa	Z!H#G%I(G)H*F+c,a-H.J/J0J1I3H4I5J7I8J9E:F<J=H>A@EAJBBCHDBGIHhIGJIKILHMFNHOJPHRISHTIUGVFWHXFYJZB[H]F^J_Ja=bEcHdJfHgIhH
=mgpolicyauthorizationpolicy	y)Z
=mguser	n/I9H@JBIHGZJgc
=mi	V!a#X%A&G([)I+F,D->.E/D0E1E2E3C4D5F6D7C8E9]:G;E<G=A>Z?G@GADB?CXD_EFFFGDHIJDLBMINCOZPCQGRDSDTBUDV[WDXHYEZd[Z]Y^C_Cb@cCdBeFfAgDhJ
=mia	j!Y#I%H(G+J-F/J3G7J9]:Y=I>H?H@XBFCHD[GJHAIYJJKXLJMGNEOHUHXHZ_[I]G^IaGbIdJfI
=mich	f#_(J*I+Z-H3J9I:I=I>G@ICEHAIHKFMDNIOHSJTZUJXZZa[Y]H^JaGbJcJfJgJ
=microsoft	N!A#<%C&G(B*^+H,B-D.F/Z1X2F3A4B5F6D7c8E9C:F;F<G>??B@?AEB?CBDAFEGCHEI?J[KALDMINBOCPAQGR_SfTcUAV@WCXBYDZ<[C]B^C_Ca^bCd[eEfZgehB
=microsoftonlin	f(I)J*J-I.Y/J7G:J=J?J@IBIHBIIJJKIMINJSbTHVJZE[J]JaHbHccdHfGgEhI
=middl	sBJHFZI]a
=miec	yH]IX
=miedzy	y9I@]GJHYMJR[dJfI
=miembro	s%J*K3J9JF]HHIHP]V[ZH
=mien	s-J3E>G@JCJHFIZK^O]ZJhI
=mig	n!I#_%I(E)]*I+I,J-H3E4J6J9^:I=I>D?J@HBGCHD]HJIGKFMFNIO[PJRKSJTJUHX[ZC[H]IaEfJgJhH
=might	w1Z@ZII
=migrar	yAIHXMI_^
=migrat	t#J+J0J1J9J;^>HA[CJD[PJ_H
=migration	l!I#G%I*J-I3H9I;]?X@JA[BICIDIHCIIKZMINIPKXJZF]G^J_^aId^fJ
=mij	w(H3D>ID[HHIJO_V[ZIhJ
=mijn	[!Z#^%C&J(C)F+F,F-B.I/G0G1H2G3F4G5I6G7G8H9^;G<I=F>_?D@GAFBGCIDJEIFIGGHJJHKXLEMINEO]PDQIRFSGTDUFVYWIXEYHZb[Z]C^B_EaBbEcGdGeIfFgG
=miljon	wE[HINJUIc^
=min	h![%H(H*I+I-G0H1I2J3G4J8I9Y:X;J=J>^?I@YAJBGCHDHGJIYKFLJMINGOHPHRYTHUJVHXFYIZ[[I]H^J_IbHcHdIfHgJhH
=mind	y!J*J-J/J3J9I>I?J@FBaDIHFIGKJMFOIVJZE]Z_IaIgHhJ
=mindesten	wCZHJI]
=mine	b!G#F%I(Z)I*Y+J-X/H1J3G7J9H=J>G?H@XBFCIGJH@I]JJKYMGNEOdPJRJSITGV]WGXIZ?[X]I_JaHbJgFhI
=minha	a![%F(E)G+I,H-C.J/I0I1I2I3F4H5J6I7G8J9Y:I;I=G>E?G@IAIBCCFD^EGFIGIIXJILHMDNGOHPHRHSHTFUCV_WHXGYJZ_[Z]E^G_IaGbFcHdFeJfHgI
=minima	m-J3J9I@aBJHGI^KIMJNJVJZI
=minimal	n-I@_CIHGI]KJVJXJZI
=minimalny	u@_IJ
=minimo	t3J9J@aHEI]KHMHOJZJ]J
=minimum	a!J#J(J)J*I-F1]3J4I5]9G=J>J@^BHHZI^JJKIMIOJPIRJSJUJVHXJZD[J]I^JaJbJcJgJhI
=minn	yHJIJK[Z[
=minst	w*I3J9IAJC_DJHFI^OJVI
=minsta	y!J-I3H7J9J>I@_BGCIDIHBI]KHMHUJZFhI
=minuscula	wI^
=minut	[!H#[%F(H)I*I+I,I-F/H0J1G2I3F4G5J6J7J8I9G:I;J=I>D?H@]AICHDFGHHIIBJHKCLIMeNGOEPXRdSITGUIVGXFYIZC[H]G^H_Ia^bIdHgI
=minuten	k#H(I-G9J:I>J@FBDCJGJHIIEKHMcNIRaUJVIXJYJZZ]HbKcHdJfHgJhI
=minuter	t#J@HBFHGIJMbR]ZHfJ
=minuti	t@IBGHGMbRYZJhJ
=minuto	m@GBCIJKJMdR[UHVIXJZE]JfJhJ
=mio	c!Z%E(X)H*J+H,I-G/J0J2I4J7J9Z:E;J=G>@?H@GAIBCCED^EJGJIZKDLHMFNHOcPGQJRJSJTEUGV^WHXEYJZY[H]H^H_HaHbHcJdIfHgJhE
=mir	h#I(^)J*H-I3I:I=J>H?]@[BID_HDIJKHMJOXPHUIV[XJZC]I^]aGbJ
=mis	l!J#H(]-H1Y2[3J>J?HBJDJKGNHTJXIZC[I]^^JaIhJ
=mise	w%I=JBYHJZIdXf^
=mislukt	q#J%I,X-J/[0J3I4[6Y9H=I>J?I@FAJBFCJHFIILJMHNKP[THVJZ][J]J^J_FaIcIdJfIgJhH
=misma	y:JBIHHK[X[ZFbZ
=mismatch	s3F6]O^RJaIfJ
=mismo	o(H)Y3J9K@]A^B[HFIJOXZG_GhI
=miss	X!C#F%^&J(_)G*G+G,I-E.I/C0H1H2J3X4H6H7F8H9B:F<I=[>C@CAFBAC]EEFGGDHCI^JGKDLIMYNDOEPBQIRGSCTFUFV[W^XFYXZ>[Z]D^G_]bFcEeIfEgGhE
=misslycka	n#K%F(H,J/J4[6J9G;X=I>J@IBGDIF]HFIJMJNJP[SJUJVHZ[]JaJbJcJdZeHfHhJ
=misslyckad	w%J,Z/^3I6Y9JHGIJPJTIZJ_IdJeY
=mistak	m!^#H(J)J-J3[9J>H?I@[B]DIHCIIKGOFU]VHZBhE
=mistyp	n#Z,_-J1I2I3[8J>IAJBHGHHCIGKEMHOHTJZI[JcJdHfHh_
=mit	Z!F#G%F&J(Z+G,H-a.Y0H1I2J3^4F5I6J8I9E:^;H<J?G@DBZCEDFGHHAICJHKGP]RGSHTGUEVCWGXFY[ZH[G]E^F_GaXbEcZdDeJg]
=mitarbeiter	w+J@[CIDGH]ZI
=mitgli	tHIPZV_ZI
=mitt	b![%E(E)H*X+H,G-A.I/G0G1I2H4G5H6H7G8H9Z:E;I<I=F?G@AAHBBCEEIFIGHHFIYJHK[LGMCNDO^PFQIRGSGTCUFVYWJXCYHZ^[Z][^E_FaCbFcGdGeIfFgH
=mix	uI^ZJ
=mnie	p#a-I3H9I>H?J@JBICJDZIHKHMJNJO[TJV[XHZF[IaIhI
=mobiel	s*J-J3X9I:J>E?I@JC]D]HEIIKIM]O[XIZH_JaFhI
=mobil	y9K>]@JBHD_HJZFaG
=mobilen	t#[*J-I3H9H=J>Z?J@HBIC[DHHFIFKGM[OJXIZI[J]IaZhI
=mocht	p#J+[3J>G?]CIDFHFIJKYMJOIZI[]]JaH
=mode	m-^.Z3K>J?J@IBIH]ZE^JaJf]
=modifi	u@^B^HFKHZC^IhG
=modificar	y@HHIZG^[h[
=modification	y@YBIHJZH^]
=modifier	s-J3G7]:J>J@YBJCJHGIJKJMJXJZG^]_IaIdIh_
=modul	t%H/J4F5F8J=I@IBIJ]MHNJPJYJZGcIdGeIfIgb
=moet	j#I%J(I*Y,J-H3I7X9E:[>H?J@[AJBECFD[EZHBK[LZMINXPJVIXI[J]J^H_KdIhI
=moeten	s*Z-J.X3I9I:[@IBHCFDHHZI_KIVJXJZG
=moga	p%J(I*J8^9J=J>J@JBJCJF]HGIHKINJP_QXUJXJZG]JaJ
=moge	h#G%I(H)I*J+I-H/I0J3H4J6J7J9G:H=H?GCGDEHAIFK]LHMFNHOIPISJTJUHVZX_Za[[]G^F_IaFbIcJdIfIgJhE
=moglich	s7X9J?K@FC]HEIJKJMJOJVJZ_[XbFhH
=moi	o(Z)X*J3I9G>I?I@JBJCJD^HDIIKJPJUIV_ZYaGhJ
=moim	y3[9ZHJIHKJOIZ[
=moin	u-[HGI^KJ
=moj	u!]-J3F9G>a?JBIHFIIKIMJXJ]KaG
=moje	i!Y%I(I*Z+J-G3H9F:G=J>H?H@FAJBFCGDYI_KZLIMHNHOHPJSJTGUIXHZ][H]H^J_JaHbJdJfJh[
=mojego	y-K3H9J:]>HBJDIHFIHKHO]V]ZHaJ
=molnet	m!F#G%I(J-H/_0J3H6X8J9H:J=J>H?I@HAGBHCIDIEJHCIHJXKFMZNGOJPZT^VIXHZG[J]H^I_[aJbIcHdIfJhJ
=moment	t(J@FBHHFMYZYa[bJh[
=mon	W!^%C&J(H)F+D,G->.H/F0G1H2G3I4G5H6G7E8G9Z:J;G<I=E>[?FAGBBC]EGFHGFIaJFKILEMZNEPEQIRFSGTEUCV]WGXCYHZa[]]B^D_GbDcEdCeHfEgG
=mond	w-]3I9[?I@GBHCJHEKGMJOJSZUZVJXJZJaJcKfJ
=monday	i!J#[-I3J9G=J>H?J@_BFCYDIHXIIJYKIMFNISHTHVJXHZX[J]JcZ
=monitor	u9JHa
=montag	y9]@]HEZH
=month	f!X#Z%H(J)I+E-_1I3G6]7J8[:H=[>J?JAJBFCJDZGHHEIGJIMXNGOIPIRJSJTIVIXJZH[J]J^J_HaJbJcJdJfIhI
=more	Y#G&I*F+_,H-G.H/C0G1_2I3D4F5I6X7F8D9?:E;H<I>E@BAaBdC]DDEFFGGDHDIXJGLGMENJODPCQIRZSFTDUFWHX_YGZ>[F]D^F_YaIcEdDeFfFgFhB
=morgen	m-G9Y>I@aBHCJDJHEIIKJNKXaZE]JaJ
=morn	a!I#]%J(H)J+G-F/I1J3I4J6J7I8I9a:I=H>H?G@cAIBICJDGFJGHHAIEKJLIMYNFOHPJRJSJTIUJVGXGYJZZ[I]I^I_IaJbHcHdJgJhX
=mors	s#^:J@_BIHJKGZE^JhI
=mort	y>YHXYY
=morto	w>XY[
=most	wC[HFKKN^fJ
=mot	P#J&I(G)G*F+F-^.G/J0F1G3J4F5H6K8G9E;G<G=F>I?DAGBYCFEHFHGCHFJJKXN^OFPDQIRFSETDUDVFWDXCYGZ][Z]X_FaBd[eCfGgIh[
=motivo	w#]-KHINXZ[
=mots	h#X%I(J/[0]6I:J@FBHCJDJG[IEKYMHN[ZE[J]J^JfJhG
=mov	y%Y0J3H>^?JBIFXHDOJaJ
=move	m1I9H:D=J>I@JBJGJHdKIZI_KaZ
=moved	h!Y#J%I(Z)J+J-J0Y1I3F4I8H9J:J=X>Z?J@HAHBHCIDIG[IIKHLJNJOIPJV[ZD]J^J_[aJcJfJ
=movil	p3[>YCY
=mowi	n!H#I%J(J)G*H+Y,J-]3G4J9E:K=J>E?H@HAJBGCGDZEIHDIGK]MINZO]PGSITJVGXIZY]I_JaIcHdZfJgHhI
=moyen	w?XC[HXaJ
=moze	h!H#H(X)F*G+I,G-G/J4J6J7I8I9E=_>G?GAJBDCHDEEJFJGJHFIYKFLGM[NHOGPYRJSXTJU]V^WJXGYJZA[I]H^^_HaEbIcJdIfHgHhH
=mozna	l!J#I%J(G-I/I3Y4Z6]7I9H:Z>I?]@ZB[CHDGHZJJKGLIMHNGOJPISJUGVGXHZB[H]I^E_IaIbIcIdHfJgJhF
=mr	y!JHZ
=ms	d!F#I%I&J(J)G*I,J-Y.J/G0J3G4E5J7[8J9[:J;I=H>F?G@GAYBFCHDcGJH?IEJHKFLIMHNFOHPIRJSaT[VHWJXGYJZC[J]H^J_IaGbIcGdJfFgHhI
=msol	X!C#C%f&I(<)F*F+F,G-C.H/G0F1G2g3C4G5G6G7G8H9C:D;e<I=D>C?C@CAFBACCDBEGFGGEHAI?JFKBLDMDNDOEPFQfRGSGTEUDV@WFXCYFZ=[D]E^D_EaBbCcFdEeHfEhD
=msoluserpassword	l%G/JHJZJ_JdIgc
=much	n#G-D3J9a>J@HAJHXIFK[MKNJOIZG]JaGhI
=mucha	y9[@HBJHHIJKJX[
=muda	ygZ
=mudar	q(J@]BIH[IJKHZD^YhZ
=mudei	t@YHHM]
=mudo	w#H-J9I>J@HBJHXIJKJMJXHZJaa
=muita	o#[XY
=muito	o#J-^2Z3J5X9XHEIZKJXIZI]JaJhJ
=multi	yAZHX
=multipl	i#Z-JAaHEKJOHZX_JhJ
=mundo	w-a9F?J@JBICJHFIJKHOJS[UIVJXJZGaJhI
=musi	o!J#I%J(J*Z-J3J9I@GBGCHDYHXI[K]LZMINYVJZG]J^IdJhH
=muss	i#H*[3I8Y9G:J>F?I@aBHCIDGHBKFMYVJXH[Z]H^JaGdJhX
=mussen	u.Y7Y:ZBJHJIYUJ
=musst	y#J-J3Z9I>J@XHIIFKJZI]^aJ
=must	V!I#G(F)F*_+H,Z-E.H/F0I1F2I3Z5Y6H7I8H9E:];J=G>HAGBDE[FJGGHFIbJXK[LaNEPDRHSHTHUFWFXJYCZB[H]G^E_FaGbJcEdJeIfEgE
=muy	w-[2[5X@IHGI]KJZG[JfHhK
=my	B!Z%9&B(F)?*^+D,@.X/?0@1D2?3@4>5@6>7:8>;A<A==>h?IA=B@CZFEG;HfIZJ<L9MGNAO]PBQAR=SFT?U@VeW=X:Y@Zc[]]H^A_;bAc=dEe?f=g;
=myapp	y+YH]
=myself	l!I#Z(E)Z-J7J:J=J>I?Z@FB[DIH@IIKGTGV^ZB[^^JbJhJ
=mysignin	o-IHGIJKIZFhc
=n	S!D#D&I(Y*G,D-A.K0I1F2F3I5G6E7J8F9C<G?]@CAFB>C^D_FCGXHAIXJDKJLXNFO[PHQHRHSETEV^W^XAYHZX]]^Ga@bIcCd]eFf@gJhY
=na	T!=#Z%Z&F(Y)C*A+A,A-G.[/I0X1A2[3G4?6A7C8B9E:?;I<D=F>b?=@YAABGC=DZEGFDGAHDIDJZLAM[N?PAQDR^TZU_V<WBYFZD]]^E_XaIbbcCdGeHfFgAh[
=naam	u3J9I:Z>J@JF]HFI_KHNJOJUIVJWIXJZI]JaIdJhJ
=naar	l!J#G%J(J-G3I9G:I@HA]BHCHEJGJHJIHK[LJMINIOJQXRITJXHZB[I]H_XaJb^c^dYfJhI
=nach	_!_#Y%G(H)J+J,I-F/Y0H1I3E4G5J7J8Y9G:H;H=J>E?GAGB]CYDFEIGHICJJKEL]MGNEOFPHRXSITXUGVFWJXFY^ZG[G]_^HaBbJeHfBhG
=nachsten	yL_ZGhJ
=nachweis	y*YCX
=nada	e!H#Y%I(H)I*H+I,I-E.J/I0J1J3G4I6J7J8J9E;J=H>E?F@XAJBDCGDaEJGIH?IEJJKELYMENHOGPIRHSITYUHVFXFYJZb[H]F^J_Ia^cIdHfYhE
=nadal	u@HBJM[TY_Y
=nadi	u!J+J=Z@IBHCHDYHHIJKJS[U^VGZXcH
=nagon	s#Y=[@[HXS[ZI[KcI
=nagot	s#J.]3J9]:J=J>J?G@HC]D[HDIHKIMJXJZF[J]IaGcJhJ
=nagra	s#[(J-J9[:J=J>I@HBFDJHDIGKJMaX]ZD[J]KaJhJ
=najpierw	yBHD[HJZJh]
=name	X!E#C%F&J(G)H*H,H-e.H/C0I1H2G4]5G6H7G8G9C:D;H<I=F>A?E@@AEBACFDDEHFcGEHZIdJELDMDNAODPFQIRFSHTEUGVEWJXFYHZ<[G]C^EaBbIcEdGeHfFgG
=named	w-I9JF]HEIIN[ZIbZ
=namen	u-[:]FZHJKHZE
=namn	w(J-]3J9H:G=J>JBJF]HEI^KHNIOIUGVHWHZH]IaJfIhK
=nao	M!C#<%I&E(X)Z*D+I,C-I.D/G1@2A3H4C5B7H8G99<C=Z>[?XA>B7CGD]EGFBGJH<IXJ@K]OZPCQGR?SDTGUIVaXDZb^Ia[cJdDeFgC
=nar	p!J#D%J-J3I4Z8J9H=J>G@EBFCIDIHCIIKHLJNIOYTIVJXZZX[]]J^JaIbJdHe]fIhZ
=nas	p!J(J-J0J3J4[7Y9H:J=J>J?I@[BICJDJEJHCIIKINIPJSIU[VHXIYIZF[I]J^Y_JaIbIcYd[f[gJhJ
=nasta	yBHDGH[L^ZHhJ
=nasza	y-[.X7ZHH
=navegador	q!J#I(J-J.[3H9I:J>I?J@JBJDIHDIGMGNJOITJUJVIXJZE]aaIb_
=navigateur	u.[HH]YbZ
=nazwa	y-[2[9IHJKJ
=ne	S!C#B%H&H(D*H+],D-?.F/C0X1E2E4D7C9?<F=Z>IADB<C[DZEHFDGZHCIaJDKGMGNZQGRCTGVYWDXGYJZa[I]?^I_CaacEdBeEf]gEhH
=necesario	y%Y(ZHJUJdZ
=necesita	y%J*Y1JH^fH
=necessair	w(Z=YHJUIdZ
=necessari	w(Y=]?JC]DGHG
=necessaria	w%I(Z=[C]DHHF
=necessario	y.YUHd]
=necessary	j%J)G*J3IDaHCUFVFZGda
=nee	y+D@]CJD^HE[Z
=need	N&I)C+C,E-B/B0F2E3G4C5X6F7E8B9B:A;F<X=[>[?E@YACCcDAEZFGGDHaI]JDKALEMIN@OCPCQJRESFTCUBVXWEXCYJZ_]@^C_BaAbDc@eFfBhG
=negado	q%^*J9I@JKJP_QXVIZHdHfI
=negato	s%]P]QXVJZJ
=nehmen	t(J-J>J?a@IHFIJK]ZGaH
=nein	y+GD[HH[X
=neither	t>G?[@IBIHFIIKYOZZZ
=nej	w(J)]*H+FD]HFPH[Y
=neka	u*J-J.X3J9J>J@ZHGIGKHMJNYOJP[VHXJZ]
=nekad	n!I#J%_(J*I,X/_0J3J4J6J8J9G=J>I?J@FAJBICHDJFJGJHGIIJJKIMINHP_QYRITIUJVJXJZE]J_JaJcJdFeJfHhJ
=nekar	t-J3I=J@JBJCJHGIIJ]KHN_O]ZF
=nel	d!G#G%E(H)I*H+H-F0H1I2I3]4H5J7J8[9D:];I<J=G>D?F@GAHBECYD^F]GHH>IEJIKGLIMFODPFQJRISHTZUGV[W[XFZD[I]F^I_XaFbYc[dGeIfGgHhG
=nell	o-[BJGYHFIJKINJZJ^Zd[
=nella	f#J%G&J(Z)J*J+J,X-H/I1J3^6I7[9H:J=H>G?E@GBFCHD]GJHGI]KDLJMINEOIPIVHYIZB[I]I^I_XaIb]cIdXeYfHgHhG
=nello	t3J>K@^CJHF_[a]
=nem	n#J%X3C>F?HCID_HDI]MJOGZGa_
=nemmeno	y-ZCJHGa]
=nenhum	t>J@JBGCJHESJU_VFZ[bJdIfZ
=nenhuma	t(J-J3J:J=Z?H@[BHCYDIHEKIN[UHWZZDa[bK
=ner	w9J>JBZHXIJKJZ]
=nere	w!J#J-J/H3J4]9J:J=I@IBJDJHCIJKJS_THUJVJZHaIc[dHfJ
=nessun	p%I(J-I3G=H>H?J@HCJD^HBIIKJMINYOISJUHW]ZC]JaXbYcJdHf[hJ
=nessuna	n(I-J3J:J=I>J?I@FBGC[DIHCIGKIL]MJSGUIVKWX]]aZbHcXfJhJ
=nessuno	q!J%J)J+J9J:J=Z>J?I@GBGCHDXHEIFKILJMJNJS^UaVFWJ[J]J^JaHcIdJfIgJ
=nest	tKJV^WZ
=net	b!H#I%J,J-H0I1E2J3H4I5J8J9H>H?I@ZBFCIDJIGJJKHLJNIOJRHSHTJUJVIXIYdZE[J]J_JaIbIcadJfHgIhI
=netflix	wHaZF
=network	f!J%G(J-G/F3I4J5I6I7H:H=K>G?I@GDIGJIHJJKILJNHPJQaRJSDTGUJVIYJZD[H]I^J_IaJbJccdafFgGhI
=neu	l!I#I+Y-G/J3G8[9I:J=J>E?I@YBYCHDZGJHIIIKHMXNJOHTHV[XJZC[I]I^J_IaYcJdJfYg[hI
=neue	]#D%G(E)I*H+X,I-I.J/^0H1J2I3G4H5J6H7H9[;I<J=G>X?FAJCBDYEJFJGHHILYMaOEPIRISITHUGVEWIXGYI[a]Z^G_IaDbFcHdFeJfGhC
=neuem	y>HH]
=neuen	sB[I]MIZG
=neuer	w@[BJH[MGV[ZEbJ
=neustart	yf[
=new	J!D#<%F)A*>+],B-?.E0B1B2A3?4@5A6^7?8Y9G:A;C<D=>>F?=@[AHBcC>DHEDFCIEJGLYMhN]OJP?QERBSBT@U?V_XAYC[a]]^<a?bAc]dCeBf?hE
=newly	w%Z8^@[GJHEIIZH_H
=next	_!I#H%G(F)I*J+I-H/I1J2J3I4I5J6J7I9H:I=G>G?H@dAJBCCIDIFJGHHYJIKCLbMFNGOJPZRJSJTJUJVYXIYXZ@[H]D^F_IaIbFcIdFe]g[hD
=nfront	l#H-I6JBIHCIJJeKIMJNJTIZG[KdIhI
=ni	h!I#X(J)J*J+J,J-H0J1J3@4J6J8J9[:H=I>A?E@HAJBECGDdHAIGKGLJMFNIPJRJSJTJUHVHXFZB[H]H_JabbJcJdJfIhG
=niby	y@JHIZGha
=nic	m!J#I%J(J)J*I-J/J3F9I:W=J>G?E@XBGCHD^EJHCIHKGL]MGNHPITZUKVIXIZ][J]I^Ia[cKdJgYhH
=nice	s-J9c=F>J?J@FCJDIHDIIKGMJNJOIVHXJZF]JaHfJhI
=nicht	I!G#D%F&E(H,I-B.C/I0J1H3I4]7G8@9D;Z<D>F?^@JAFB7CZDEHBIYJ@KILYNIQJRAS<UHV_WEXBZY]Y_Za]bHcFdYeDfX
=nie	L!:#:%J&A(^)X*A+[,E-@.D/Y1E2?4I5?6Y7J8H95:J<@=]>^@IA<B8CEDbEGFIGJH@IXJ=L]O]QHR<SCTAUIV[W^XGZa]H^Fa[bFc?dBeDgG
=nieaktywny	y!ZHId[
=niemand	t9H:J=I>J?J@JBGCJDZHFS]UaVEZHaIcHfZ
=niemandem	ySZ
=nient	n#I(J*J,Y-I9H:J>F?IBICHD_HBIHKHMINJOHPJTXVIZY[XaYbJc[dJfJhI
=nieprawidlow	uh^
=nieprawidlowy	y3IHJOZR[
=niet	N!=#=&D(Z)Y+X,F-A.B0Y1@2A3J4I5B6]8I98;Y<C?Y@GA>B8CHDHFBHEIYJAKZMYO]RES?U=V^WIXDZZ_YaYbJc@d?eIfZgI
=nieuw	b!G#E%D(C)H*G+F,G-C.J/[0G1H2I3D4F5I6G7G8Z9^:Y;H<J=G?D@^AHB[CDD]EIFJGHIGJILFM_NBOEPGQJRHSGTGUFVCWIXFYHZJ]Y^E_FaEbIdEeIfFgHhB
=nigdy	l%J(J+[-J1[3I4K9J:I=J>H?J@GBHCJDaGJHEIJKIL^MINIPJTJUIVHWZXJZD[K]K^GbJdYfHhI
=night	n!J%J(J/J4I6J9Z=J>I?J@XBGDJHYKFLINHOJPJRJTJU]WH]JaIbKc[f]
=niks	s.X>J?I@JBIDIHHLZZYaZgY
=nikt	u(J+J-J3J9H:J=Z>J?HBICJDXHGIGKIMJOJPJSZU^VEXJZF]J_Ja]fJgK
=nim	y9J@JDJHEI^KIOJVHZGaJh^
=nimmt	p-H/I9J@IBJHZIZM^NITIZJ_JaJg[hJ
=nine	s-J9J@^BJHDKGNGS^XI
=ninguem	t-J9J:J=Z@JBGDXHHS^U]VGZZaIcH
=ningun	w+J4Z>JCID^
=ninguna	u(I3J?F@[BHCZDJHGUIW[XJZFa[bI
=nirgend	yHINZZ]
=nix	w-]3J9G>E?HD[HGa[
=nobody	a!F%H&Y(G)G*I+Z-F/I0J1Z2J3H4I5J6J7J8H9G:E;J=H>F?GAHBBCED]FHG[HEIGKFMHNZOJPHRXTIU[VGWYXHYJZJ[I]H^ZaIbHcYdXf^gJhJ
=noch	]!]%F&J(F)G*E+I,H-C.J/D0I2I3B4H6I7H8H:E;H<J=F>[?E@_AHBGC[DYEFFIGHHDIEJHLEMcNDOEPHQJRHSHUEVEWYXEYHZI]C^E_YaXbEcGdGeIfEgZhD
=nochmal	w@YKX
=nodig	s*J5X=[?KCYH[MXfI
=nog	d!Z#Y%E(G)H*F+G,H-D.J/E0G2I3A4F5I6H7H8H9]:G;H<J=G>F?D@^AGBDC_D]EGFJGEH>IDJHLGMcNFODPZQJRHSHT[UDVEW[XEYHZA[F]E^G_[aCbGcGdFeJfEgJhE
=nom	o!J%J-a2Y3H9I:Z>J?J@IBJCJDJHEI]KGMJNIOIVJXIZF]JaIcJhI
=nombr	n!I+J-^2[3H9G:Z=J>H?I@IBICYDHFXHEI^KHMINIOIUIVIXZZG]I_JaHbJcJfJhK
=nome	l!J#I%J(I)J+J-^/J2]3F4I7J8J9E:[=H>F?H@FAIBGCHDGF[GIHBIdKCLJMGNGOGPJRJTJUHVGXIZB[J]G_IaEbIcIdJfHhH
=non	L!;#;&D([,G->.C/G1C2@3I4G5C6J7F8F98;Y<C=_?Z@HA?B6CED^EEFBGJH?IZJ@KYL[O[P@QJRCSIVcW[XHZb^E_Ha[bGc@e?f]gA
=none	c!E#F%H(H)E*H+Y-D/G1J3D4I5J6J7H8I9E:G<J=H>B?EAIB?CXDCFIGXHFIBJGKZLIMHNaOZPGRJSGTIUeVEWGXFYIZF[I]E^G_IaYbEcIdHeJfGgIhF
=nooit	j!J#J%G(J+Y-I1[3I9I:J>H?I@GBGCGDbGJHCIJKJL_MHNJPITJUJVJWXXIZD]H^GaXd[fJhI
=noon	w9I@_BHHHZZ
=nope	u/YHJOYZEa[
=nor	t%Z3Y?YHF
=norma	yDJHJN^ZI
=normal	h%I(J)b*]+X,K3H:J@ZBXCFDHHEIKKJNJP]UIVHZH^JdIfIgJ
=nos	n(J)]4J5X7YHFJZMY
=nossa	w)^.XHJUJZI
=nosso	y7X_X
=nostro	w-X4J7YHIJ]MI_YaI
=not	7!B#6%A(X+a,A-B.@/G1H263F5H6I7[8F9<;Y=X>C?c@@A8B;C@DgE>F=G]HCI]JBKELaMZOaP9QAR?S9VhW[X<YFZ_][^F__abbGc<eBgZh[
=note	j#J%J(I)I*J-C/J3J=J>H?G@XBFCHHdIXJJKFLJMHNFPJRJTJVJXI[J]H^J_JaFbHcJdJhI
=notebook	l-I/K9F>J?I@HB^DIIIM_NJTJZE]JaJb]dJfJhJ
=noth	X!F#B%F&[)F*D,G-@.Z/C0Y1G2H3B4F5G6G7J8E9I:C;Y<H=E>=?Y@=ADB[DaEGFFGEH=IAJDK?L_MBODPEQISFT]UEVDW[XCYHZ_[D]A^E_[a_b]cDdFeHfBgF
=notic	q+J/Z8J?J@[BID[IJKXNIZGfX
=noticia	y9^HG
=notification	h(F>I?Z@IBJCEDIJ^MJUIZC]J^IaabY
=notig	w5X=ZBJH[I[ZJ
=notr	n-].X7Z:Y=Z@JHGZG_W
=notwendigen	y=[CGD[UHWJdZ
=nous	i%J)I0X3Z7X8Y9I:X=I?J@ZBGCHDFEXFIHJIGKJMJNJSJU_VGXIZ]]JaHcHdIfIhJ
=nouveau	a!J#G%G(G+J,J-C/[0J1K2J3H4I6I7I8Z9Y=I>J?H@ZB]CGGJHGICJHLIM_OIPIRJSJTIUGVHXIZY[Z]^^I_JaGbGdFeJfGgIhE
=nouvell	s3J8X9]BJCJIIKJMIZIaJbZ
=nova	i!I#H%I(I)J*I+J-E/Z0J3I4J6I7I9F=H>F?HAJB]CHDFGJHFJJLJMaOIPJRJSJTHUHVHXH[G]]^J_IaHbXcIdHfIgJhF
=novo	m#X%H4J8]9I?I@]BIDHHZKJSJX]ZHaJcXdF
=now	Q!_#_%@&G(E)Z*B+D,F-I.G0F1I2G3@4E5F6I7C9A:B;F<F=Y>X@ZAFBfCXDeEFFFH<I:JCKZLENEO>PFQHRBSXTBUGVHWFX_Y[ZE[B_CaAbAdDeEf@g[
=nowa	u%I8a9HBJDXHXMJPJSGZIc[dHeIfJ
=nowe	j!I#G%J(I)J*J+J-E/]2J3I6I7J9G:[=I>G?H@YCHDZH@ICJKKXLHM^NJOJPJTIUIVIXJZX[Y]G^J_IaHbEcJdHfIgIhD
=nowego	u-J9]>J@HBIDYHEIJKGMZVJZE]]
=nowher	p-J3Z9H>[?K@HAHBJDJGYH@IIZI__aX
=nowy	t3I>X@[CID^IJNJZI
=nowym	u-H3I9F>G?G@JB_DJHXKIMINKZHaHb[cJ
=nr	u!I-F/E3_9JAKHEIDKHNHOaVGZD_HhH
=ntp	l%J,J-J1E2H3I4H8I9J>K@ICJGIHIIIKJMGNJPJRfXJYHZIaJcFfF
=nu	f!H#Z%H(G)I*]+I,I-E/Y0J1J3E4I6I7I8I9E:G;J=^>C?[@^AHBZD]GJH>IBJJK]LHMENFOGPIRISJTHUHVGXFYJ[G]F^H_HaEbGcIdHfHgIhE
=nube	h#G%I(J+J-H/a0]3G6X7J9I:J;K=I>H?J@HAZBGCIDIEGGJHEIHJYKGLJMJNEOGP[RJT[UJVJXIZH[J]H_YaIbIcGdFfGhH
=nuestra	t)].YBJHI
=nuestro	w7Y9H@HHJM^
=nueva	h#I%I(H)J*J+I-F/Z0J3F4J6H7I9I=I>G?HBZCHEJHFIFJJLIMaNYOHPJRJTIUHVHXG[H][^J_IaIbXcJdHfIgZhF
=nuevo	m%J3J8]>J?I@ZBICIDJH_OJSJaJcYdI
=nulla	u:XLY
=num	y(XIYdZgJ
=number	N!C#B%D&G(B)D*H+_,F.F/B0F1E2F3e4E5F6E7E8E9@:C;F<F=B>b?>@BAEBEDYEEFEGCHXI]JEKDLEMANHOePBQGRDSFTDUEVAWGXYYFZA[C]?^E_CbDcDdEeGfEgEh=
=numer	f!I#I%J(I)H*J+I-G/J1J3a7J8J9E:I=J>_?I@FAJBHCGDDHAIDKFLJMINHOcPHRJSJTJUJVHYJZE[J]I^J_IaYbIcIdJfJgJhH
=numero	T!E#E%F&I(E)F*F+D,G-C.G/F0G1G2H3d4G5H6H7G8G9B:E;H<H=E>c?A@BAFBACADFEHFHGHH:IZJGK@LFMBNDOgPEQHRFSFTEUEVBWGX_YGZ?[E]C^G_Fa]bEcEdFeHfEgFhA
=numeru	u(J3Y>ZCIHGIFKGO_XIZGaG
=nummer	[!F#F%H&J(G)G*G,I-D.I/G0H1H2I3f4H5H6H7I8H9B:G;H<I=G>^?E@DAGBDCCDIEIFIGHH=I>JHKALGMFNEOfPGQJRGSHTFUHVDWIX@YHZA[G]D^H_Ga^bFcGdHeJfGgHhD
=numret	m!I#I%J(I*J+J-H3^4J9F=J>a?J@HAJBICHDHHDIEKFMINIO_PJRJSJTJVIXGYJZE[J]H_IaXbJcJfJgJhG
=nun	u#J:J>]@JBFCZDIHEKJX[ZZ]JaJdJhJ
=nunca	d!I#H%I(J)J+]-J1Y3E7K9J:I=I>G?I@HAJBFCHDcHAIIKJL^MHNIOHPJUIVGW^XIZE]G^JaZbHdZeJfIhI
=nuova	h!H#G%H(H)J*J+J-E/X0J2J3D6I7H9H:Z=G?HB^CHGJHEIKJILHM^OHPJTJUIVIWJXH[Z][^I_IaFcJdGeKfHgHhD
=nuovo	l#[%J3J8]>I?J@YBYHZSJZJaJcXdJfJ
=nur	]!G#D%F(F)Z+E,H-D.J/H0I1J2J3E4H5J6I9Y:Y;[>B?^@FAIBBCbDGEHFJGYHCIXJHKCLGM[NDOFRHSGVZWIXFYIZD[c]C^F_IaBbXcGdFeJfGgGhE
=nutzen	yP[
=nutzung	yT[
=nuvarand	s-J9J>I@IHIKHOJZChd
=nuvem	j!H#H%I(J)J-H/^0^3H4J6Z7J9H:J=J>I?J@HAZBGCJDIEHGJHDIGJYKFNFOIPZRJT[UJVJXIZG[J]H_ZaHbJcGdFfHgXhI
=ny	o%I3D4J8^9I=I>X?GBICGD_H_KHMIOEPJSHXIZI]JaHcYdGfIhJ
=nya	m#I-H3J9I:J=J>G?JB_DIHBKZMcNIOJVIXJZB[I]HaJcJfJgIhG
=nytt	n!I#G%H(G*J+J,J-E/]0I2I3I4J6I7I8]9]:[=I?I@[AJBDCGD]GJHCIEJJKCLHMDNDOJPJRKTJUHVHXIYJ[Y][^F_JaIbHcIdFeJfIgJhD
=o	N!C#C%H&E(I)F*A-H1@2I4X6F7@8@9A;B<C=Z>Z?Z@BCXDGEDFCGAHFI[J@K=LCM[NZO_PFQCU^VIWGYH[Aa[bCf[gE
=o365	n#J*I/Y9I=[HDIJMYT^WZZH
=obecn	y@JZHh_
=obiekt	y#J>JDJGZHJ__dJ
=object	W!a#G%D&I(E)H*H+H,G-C/E0F1E2H3E4D5I6G7H8D9D:G;b<G=F>E?F@CA]BDCGDGEIFHG]HYIDJFKELJMFNDOGQIRFSHTGUFVCWIXGYGZA[H]G^[_faGbGcEdEeHfCgGhC
=objekt	n-J/I0J3J6JA_BJGZHEIJKJMJNJPJVJZI__dHfHhJ
=objektet	u;Y>JG[HG_[
=objet	o!J-J;[AYG[HD_]dJ
=objeto	i!G-I3I:J;^@JA^BICIDJGZHDIJKJMJNJOITJUJVIXJZF^X_aaJdJhI
=obrigado	u#J%J-I9_BJHHKJZJ]JaIhJ
=obsoleto	y1[
=obtain	y,]HJ
=obviou	y-]HJ
=obwohl	m!J#]*Z-^/J3I9I>F@HBJCGDJIEKIM]NJXJZF[J]H_JaYh[
=occur	u)_*HHFNXTI
=occurr	p&J3IBJKJSIZ^eZ
=och	W!Y&D(E*Z+X,C-=.X/A0B1D2F4A5D6^8_9<;C=_>^?=@YABB[CXDEEDGCH=IcJELCMGNHOXP?QESATZUAVDWEXIYYZ@[E^A_@aEc@dAeC
=od	s-J3I4J6J8]9F=J>J@^BXCJDIHDIHK]MHOJPJRJVKXIYIZ]]JaIcKdDfGhI
=odblokowac	w#^BIHITJ
=odblokowani	y[^bG
=oder	j)J,Z-Z9Y:Y>J@IBJCIDIHEKINZVJXJ]JaXcY
=odgadniecia	t-]
=odmowa	t%_)J*J-J9H>JFJP_VIZF
=odrzuca	o-Y/J3J9J>J@YBJCKHGIGJZKXO]XJZXaHhJ
=odrzucony	y,X4JP]QYdG
=odznaczon	w(I9I;^BJGYHINJd[
=of	E!;#B%G&C)H*E+E,H-a.@0H1a4E6]7Z8Z9F;^<]=F>=?C@EB=C[EYG]HcI]JEL=MIODPYQCRYSHWJX^YI[?]X^@_=a@b=cGdCeHfEg>h<
=oferec	y?]HJaJ
=off	S!g#F%B&I(A)]*@+E,E-?0E2F5C6E7D8B9?:B;Z<[=A>A@?ABB>CADAEFFFGAHFIAJHK>LZMHN?OBPDQHRHSCUdV=WBY_Z@[I]Y^C_AaBcJd^eCf^gC
=offer	d(H)F*_3J9J;Z=J?bBIDJHBIIKIMINJOJTIU[VIZD[[]JaEbIgG
=offic	U!D#B%D&I(B+F,F-B.H/Z0F1A2G3]5F6G7F8G:E;G<F=Y?G@FAFBECDDDEFFHI@JFKBLEMdNBOFPDQHRGSFTfUEVGWHXCYFZC[B]C^D_DaHbDcCdGeHfDgfhB
=offlin	k#J*I-G0Y3I4X9G>J?JH_IIJJKIMINJTIXIZG]JaJbJcIgJ
=oficina	y3H9Z>]?[HEMIOIXJ]J
=ofrec	w3H>H?aCJOIaH
=oft	n#[(J?J@FBHCJDIHFIJKGXdZE]IaJbJhJ
=often	l#X@JHYKJPHXbZCaI
=oggetto	s!J3I;YAIBJDJGYHHZH^X_a
=oggi	t9J>I@_HGIJKGX]ZHaI
=ogni	y@]HZ
=ohne	g!I#J%I(I*I-I/H0I3a4J9I:I=I>Y?H@HAJBHCIE[GIHGIHKGLZMYNIOJPHUJVIXJZC[_]H^J_YaIbJcJdZfIgIhH
=ok	Z!B#C&H(A)]*B+E,E.F/^0E1F2G3?4E5F6H7D9g:D;G<G=B>?@YAEBaCHDAEEFFGDH<IJJEK@LDMINJOBPEQHSEUDVFWDXBYFZ<[C]A^D_AaYbIcCeHfBg@hB
=okta	g7d?I@JBIDJHEJKPJSJUJVIZDbI
=old	O#c%A&G(@)B*C+J,D-=.F/H1[2D3@4@5Z6H7C8G9>:A;]<F=B>b?@A_B:CAD>EEFDGAHBIBJAKaL@MdN=O@PAQFRBSCT?UBV?WEXBYbZ?[A]D^Ga?b@cBd@eDf@g[hk
=older	p-I1_3J9I>J@[BJDJHJIEKFNIOYZFbZhE
=olvid	tBIDZHFZ]
=om	c!F#E(b)H*G+a,I-D.[/I0I1I2H3F4H5J6I7G8I9];H=Y>G?E@XAHBICGDJEJFJGHH]ICJIKCLXMCNFOGQJRHSHTXUFVCWIXFZI[E]E_GaFbFcHdFeJgIhD
=omgev	u#I-J7J9JE[HGNJRIUHc_dY
=on	@!G%I(D)Y*A+C,D/Z0C1Z2B3X4B5G6[9J:>;Y<Z=G?G@GA[BDEdF=G;HDI:JeK;MEP_R[SIUFW:X@Y[ZA[I]F^Y_^aGb[cId]fAhH
=onbereikbaar	y4[HJcX
=onboard	g!J#I%H)H*H+J,c-G/H0J3G4J6I7I9F:I=J>I?FAJCGDHGJIFJJKGLJMHNGOJPHRJSIUIVHXIYJZB[I]I^I_JaFbIcHdHecfEgIhH
=once	c!I#I%I(H)I*[+Y-H/I1K3I6J9E:J=H>G?G@[A[B^CHDHHJIGKEMINGOHP_RJVGXEZC[J]H^JaZcJfJgJhI
=onde	y+IBGDJH[Z^dGfG
=ondersteund	w3^7[@HHJZIdIgZhJ
=one	J!?#<%Y&D(E)C*b+A,F.C/a0E1@2H3C4@5Y6@7?8E9J:J;G<C=<>I?D@dAbBCCdD>EAFCGDH:IJJBKjLaM^NEO_PGQDRAS@T@UFV>WIX<YAZF]?^C_Fa;b>c@d@eCgDhf
=onedriv	i9I>J?JBIFFHdIJNJZJaIcJfJ
=ones	h!J#I(I)Z+J/H1J3H4J6J7J9I:J=J>G?I@BAJBEDJGJH@IIKdLIOZPIRJTJUIVIYYZE[J]I^Y_IaHcHdXfJhZ
=ongeldig	w,J3[>KCGDJHIIIO[R[ZJaI
=onjuist	u,[3[HJOFh]
=onlin	i!G#I%I(I)J*J-G/c3J6J7J9I:J=I>I?J@FAJBGCJEHHZIEKDM[NEPIRKSIT_VJXEZD[H]I^J_HaJbGcFdHfIgGhD
=only	N!G#A%[(J)]+J-F.E1D2D3F4X5D6C7B9@;X<F>A?bAAB;CdDDEDH@I]LCMXNJOGPIRDSBTYUBVEWD[c]AaAbCcBdIeEfBg^h?
=onprem	L!]#?%B&E(D)?*?+C,A-=.E/b0_1E2E3<4A5E6c7]8C9@:=;D<E=E>@??@<AXBGC@D>EeG@HCI<JAK;LBM<N[OAP]QERCSAT^U=V=W?XAYCZ8[@]?^@_ca@b?cdddeAf_g[h>
=onpremisesadminactionrequir	n!J/IEbHHNEcGdJ
=onpremisesconnectivityerror	o!J/J6JEHHGNH_IcbdJfI
=onpremisespolicyviolation	k/IEJHDNdcJ
=onpremisessuccesscloudfailur	k/cBIEJHENGZJ_JcH
=ons	s-[3J9I>H?I@]HFIJJZKIXHZJ_[aJ
=ont	t!](J)]3IHFMYUYVJZI
=ontbreekt	o!I#J%Y+H-H3^4I5Z9H<I=H>G?Z@JAJBICXDGGJHDIFKIMJNJOFPJV[XIYXZF[J]I_IaHbYcJ
=ontbreken	u,J-J3[9I=_CFHDIZKJNKXJZJaI
=ontem	t-J9I@]BIDIHHIFKGMINIZF]^cJf^
=ontgrendeld	y#GB[T[[H
=ontgrendelen	q!H#^%J1]2JBJHFVHZH[Z^JbJcJfJ
=onthoudt	y-I3I>JCIHIIGKbOI
=ontvangen	y>]aF
=onze	u)]HJMYOXUYVJ
=ook	q-Y3J@ICJIIKJLZMGN_ZEa]hJ
=oops	y3^@YHIZE
=op	Z!G#]%]&I(I*E+E,E-J.G/E0E1E2Z3?4C5X6D7F8E:C;[=D>[?BAEB@CFDJEGFGHAI@K?LEMXNCOAPGQGR_SET_U_WCZD[I]B^H_Da]bacIdCeGfIgEhI
=opcao	s(Z3J?XCZHHZJ[Z^XaI
=opcion	s(Z3JC[DIHHZJ[Z^X
=opcji	t(]+H-J3H9J>J?_CYDFHEIHOJVJZJ[Y_JaF
=open	^!I#Y%I)I*H+J,J-G/Z1G3H4F5J6[7H8J9I:H<J=GBDCJDGEJGIHdIFJJKFLJMFNGOIPGRFSITYUGVHXIYIZ=[G][^I_IaFb^cZdHeJfHgFhG
=operador	u%HHIPadGfG
=operadora	wHDSHTJZJaa
=operateur	u%J>YHFP^ZIa[dIfI
=operation	h%[1]8Z9J@JAZHFMHNJPJZZ^J_YaJbG
=operator	e!I#J%H(I)K*H-J3G9I:J>^?E@IAJBICGDJHEKJOJPbSJUKVIXIZF[J]I_JaabIcJfI
=opgegeven	w*J,[3HCYD^HIOJZJ
=opnieuw	h#J%X(]+Z-I3J7J8[:Y=J>H?I@ZB]CIDEHAIIKGLIMZNIOJPJUHVXXJ[G]I^HaIbXdIeJfJhG
=opti	t(]*J+I3G;J>H?_@JCXDGHEIIKILJNJOJVIZF]I^ZaFfJ
=option	V!D#D%C&J)E*_+E,F-E.I/G0H1G2I3A4H5I6G7G8G9G:E;H<_=E>B?_@CAGB@C^D@EFFIGEHEIEJFKELZMENDOGPCQIRHSGTYVFWFXXYHZ<[c]C^d_FaFbYcFdXeJfFgFhE
=optional	w,J9JGIHEVI^Jd^e^fJ
=opzion	t(]C[DIHGTJZH[[]J^YaH
=or	V!G%G*F+H,H-Z.J0J1I2^4H5I6I7F8H9G;J<X=A?H@HAGB@CEDcEHFJGGHXIJJGKELFN_O^RGSFT^UEVEWHXXYIZC[G^D_HaZcIdGeJhX
=ora	p-J3F9J>H?J@ZBJCIHEIIKJOFR^UJVIX]ZHa^hJ
=oracl	y#EHaLI
=ord	y-_KJ
=order	n-J9I<[=H>E@HBHDJHcMJXHZJ]JaI
=ordinary	w%I)ZHEP^ZH
=ordinateur	u-I3J9G>I@GHbIIKJMYXIZGaJ
=ore	o@_CJHIIJKJX]ZJ
=organisati	i!I#J%H(J)I*I-J3I7J9J:Y=I>J?J@JAJBICIDHE^F[GZHEIHMJNYPHUIVFW^XJZH]I^J_JaId[fI
=organisation	R!D#G%E(B)H*D+G,H-H.I/G0I1H2J3G4I5I6H8I9H:b;I<I=_>F@DAIBDCFDGEbGIHBIBJGKFLHMFN]OGQJRISFTHUcV=WbXFYIZ<[F]D^E_GaFbEc^eGfFgFhG
=organisationen	m(I)H*H3J:H?JCJDIEZHFNXPIVGW]ZH]JaJd]
=organizacao	j(J:[@IBJCJEZGJHGIJNYU[VGWZZGdXfJ
=organizacion	i!J-J:Z?JBGDJEYGIHFN^UXVFW[ZGcYfJ
=organizacja	s(I:I?JDKE]FJGKHINEUYVJW[ZJcYdJfJ
=organizacji	n(J*JHIIJN]UXVJWZdZ
=organizational	tF[G[HH
=organizzazion	j%I(I:[@JBJDIEZGJHFU]VGW]ZF
=origin	y:_ZI
=original	y(J-]4JA[HDIFP[
=orphan	y!G/GAJHJSJTIZH__
=os	h!H#I%I(I+G,J-G.X3a4J7J8Y9G:H=J>J?F@GAIBGCGDCF[HZIFKFO[RJSGTJVGXHZD[K]H_JaYbIcJdJfJhI
=ospiti	y:^
=oss	y@[HIZHd]eJfI
=other	_!F#I%E*Y+H,J-].J/E0J1J3G4J5J7G8I9F:Y;I=F>F?X@CAJBBCCDEEJF^G]H^IEKDMHNGOHPJRJSZTIUEVYWGXHYJ[E]H^H_HcIdIf[gIhH
=otherwis	y%[PF
=otra	i!H#Y%J(I*J+J-G3J7K9H:_=I>I?H@cCXEJHAIGLJMHNHOJPJSJTHUFVFXZZE[[]IaHbJcJdIfHhI
=otro	t(^*J3J7Y:J>Z?I@JBIC]DGHDVXZGaJ
=ou	P!<#=%m&>(;)?*>+>,F-A.A/>0>1>2?3=4=5A6>7?8=9F:<;g<A=;>??:@9A>B9C:D:E@FqGlH?I8J>K7L?M;NGO<P:QAR=S?T?U=V7W@X;Y?ZB[=];^>_<a:b<cBd:e@f9g@h<
=oubli	n%J(G>X?I@IBEH[KHMHNJVJZa[IaIbIdIhH
=oud	s#J-H/]0Y1]2J4I5[6J<I@JGIHFK]MJNKZH[IcJdJfI
=oude	f!I#[%I(I)J*H+I,J-H/H0J3F4J6J7J8J9G:I;J=J>_?F@EAJBFCEDDH=IFKXLJMbNHOFPIRJSITGUJVHXHY^ZB[I]G^J_HaFbHcHdHfHg[hb
=our	L!=#A%I&F(Z)I*a+B,D-[.G/J0H1Z2]3E7d8D9?:c;D<D=a>F?B@XAABBCAD?FHGAHDI<J_KDLAMDNXPYQIUdV;WEX?YCZ<[E]?^@aZbHcZeBh@
=ours	p-G7Y8[=J@JBHGHHBJ_SJTJY[ZJcJfJgY
=ous	w%[(GG_HEVJZGfJ
=out	Q!J#f%B&H(])B*C+D,E-?.F/H0E2E3I4A5X6[7B8Y9Y:C;E<E=Y>??G@IACB<CADAECFIGbHDKBM?NBODQGSATGUCVXWEYE[F]c_Aa@bAcYd@e^fEhA
=outag	q3K7J9D>J@JHGMJS_ZDc]
=outbound	s!K-J3K9I>I@JBFHCKJTIXJYJcc
=outdat	t1^>^?HCIDIZGeIfG
=outlook	X!I#B%I(H)J*I+G,I-F.J/I0J1I2J3F4H6J7H8J9E<J=I>D?G@CAJBdCGDHGIH_IEJIKFLGMdNFOFPJRISJTYUIVGXHYJZ@[G]F^I_HaGbFcFdIfIhE
=outra	j!H#G%[(H*J-E/J3I4J7I8J9H:_=I>F?I@dAJBECZD[EJFJGIHBIEKXLJMGNHOIPJSJTIUGVHXGZ@]I^JaIcIdHfJhG
=outro	t%J([7X>YDJHFV[ZH
=outsid	o(^)JBJG[HGPHUJVXZFcX
=ouvr	yHZh]
=over	e#X%G(H)I*H+G,J/H2b3F4J5K6J7X8J9Z:I;J<]=I>D?HAJCGDXFJGIH[ICKELHMCNFOGRHSGTFUIVHXGYIZA[H]H^G_JaHbHcHdIf[gHhG
=overeen	t0J3H6^>JHGO]TIaH
=overnight	y#[@^BJHGKJZI
=overrid	y/CH_LXNJ
=own	Y!D#E%E&J(H+H,J->.I/Z0I1H2I3C4H5I6[7^8G9F:f;I<J=D?^@bAHCGDCFGH=IJK@MENAP[QJRGSET[UIVbWDXHYIZ;[D]F^b_FaDbCcEeIfGgDhB
=owner	t#H%I(^@ZHDKIPGVEZJ^^
=p1	^!D#E%D&J(D)F*G+G,H-D.H/G0G1G2I3D4F5H6H7G8F9@:D;H<I=n>B?B@CAFB?CCDCEHFIGFHHIDJGKCLFMENEOGPDQIRFSETGUCVBWGXBYEZ;[F]A^G_FaBbDcEdBeFfBgFhE
=p2	t=^@IHYZJ
=pa	Y!?%Y&G)C*D+D,C-F.I/D0C1D2[3D4A5X6X7D9^:@;X=@>]?@@BAXB=C@D?FFGDHEIIK<MYOGPDQFR_SDTXU[VYWDXYZB]?aZb_c@d@fGgDhA
=paar	t#[>J@IBJHZIJMGT[X]ZE
=packag	wJ^
=pada	u4];YBJdI
=padla	y(J9I>[@JBIDJHGS^UIXJZF]JaGbJf]
=page	K!E#@%A&I(B)X+_,C.c0C1D2E3?4C5D6C7d8B9A;I<E=B>H?_@:ACB9CDFCGBIJJ?KDLBM?NGPBQFRCS^TFUZVEXZYE[[]a^?_AaCb[dHf@h[
=pagina	_!E#E%G(F)G*F+c,G-[.]/J0I1J2I3B4G5J6I7G8J9E;I=G>B?C@CAIBBCCD]EHFJGIHGJIKDLHMFNFPFRIS_THUDVBWHXbYIZb[H]E^I_IaCbFcHdGeJfGgI
=pais	u-J3d9H=J>D?HBICFDJHEKJOGVIXGaE
=palabra	w-]HJ
=palavra	j#J%J-]@[BXDJHDIIKXNJUJZEdJhJ
=pamieta	y3I9J>J@HBJCJHFIGKbZIaIhJ
=pamietam	u(J:Y>[?J@JHEIJKHMJZYaHh]
=panel	yH_
=pann	u@JHYS]THZGfX
=pantalla	p#J+X9I>^BIHAMJVJZHaGba
=paper	y@ZHZIFN]
=par	d!Z#G%C&Z(H)J*C+J,H-D/Y0J1I2J3I4H6G7]8H9G:Z;I<J=E>F?]@^AIBDCGDHEIFGH=IEJIKELIMGNHOHPHRHSITGUEVGWIYYZ^[H^[a]b]eHfDgIhG
=para	U!A#C%[&I(Z*]+G,D-A.G/D0X2F3A4D5H6F8F9C:H;E<H=E?^@JAYB?CFD_FGHYI?JEKILGNCODSHU^VbXAZA[G]BaBbHdHeFfAgDhA
=parado	w0[HIfY
=parait	w@ZHIIJKIV[ZGh[
=parc	yZG^Yh[
=parcel	w3J?IHa]JaD
=pare	t-H?J@]IJRJXJaJcafG
=parent	w%I;_HJ
=parental	y!]H[KJZF
=park	u?IHaZJ
=parou	yBHHGRJYXdJf_
=part	b!I#I(G)I*K-F/[0J1I3]4J6J7I8J9I:G;J=]>[?F@FAKBFDFFFG^H;IaJHKFMGNFOGPHRJSITHUHVYWJXHYJZY[I]H^I_IaYcIdZfFgJhH
=partag	u%J>J@ZBJHaIJKJVJZF
=parti	n-J3J9I:J@JHBI]K[V]ZH]YaJ
=partner	f!G#J%J(H+J-G/F0J3J7I8Z9J:e=H>J?I@DAJBECJDHGHIFJIKELJMENGPGSGTHUIVHXJZA[H]I^I_[aJbHcJdIfHg[hI
=party	g(I-E.Y/I7a:J@GBHGIIGJ^KFMJNHSJUJVJZB[J^JbYdJgJhI
=pas	N!?#?%H&F(^)E,I-F.F/E0X1C2C4@5J8W9<:I<D>@?[@XAAB9CHDJFCH>IWJAKFLHM]O[PHQERCSAUJVbX=YGZb[[]X^H_Aabc>dZeBfGgGhY
=pasa	q%H;[>XC[DIGGHEK[M[aIfJhI
=pasado	y-J9J?J@IHHIIKbMJZHhH
=paso	u*X3I?GC_HXMIZJeX
=passa	o#J%E-I;[=J>Z?J@IBJC_DGHFIGK[LJMINIUJVJZ][J]J^JaHhE
=passado	u9J?J@HCJHGIJKbMJZF
=passcod	u3J>G?FBJDHH[KHZIa]
=passfilt	jHCJcKJZH
=passkey	j(I)J+G-K7J?b@GBGCIDFH^IJJJKIMINJUJVHZF[IbGhI
=passphras	o%J-J2Y3J@JBJDKH[I_KJNJZF
=passt	w6Y@JBZHJIIKHN]OXZJ
=password	5!<#Z%H(Z)?*B+9-^.@/[0F1C2_3<4<5D7^8B9>;><Z=B>C?CA;B^CDDGECFAGYHXIcJ^K_M_N^O:P;Q>R=S?TBUIVCWIX=YDZc[_^[_>aEc?d]eYf=h_
=password1	y-]ZJ
=passwordneverexpir	wLX
=passwordprofil	m%I(b-G/H3J@HBJCIH?IJJHKIMHNHZH^KgbhJ
=passwordreset	c#G%J(H)J*J-G.d/I7G:I=I?J@HBEDJGJH@IGJIKGLJMHSbTGUJVJWJZC[I]I^JaGbFccdHfFgEhI
=passwordresetservic	n%J(G)J-J:K@IBADJHAIIKHMINJSDUGVIZCaKbHcHdIffgJhJ
=passworter	y([@JIIKIN^VJZI
=past	n%I0J>E@YHXK]ZY
=patch	o(a-I5Y@JBHCJJJKJMJNJZIfYgG
=path	sFaHEIEZG
=pattern	n-a@IHGIHKIO[
=paus	y-J@IHGKIR^X[ZH
=payroll	w!YH^ZH
=pays	y3^?JHH
=payslip	yH]
=pc	X!E#a%F&J(B)G*E+G,G-C/b0H1H2I3E4G5I6G7D8H9D:E;H<I=F>A?D@?AHBDCFDEEGFIGGH@IAKBLEMgNCOGPFQJRGSGUFVDWHXBYHZ@[D]C_FaDbfcDdDeIfGgdhH
=pcs	q#J(I)J*I,J.X4I@JBJEHHbJJNJRJZFb]dGgY
=pdc	l!F#G%I(I)I*H+J,I-F.J/J0I1I2J3F4h6J7J8J9C:H;K<J=I>F?F@HAIBHCHDGEJGJH?IFJJKFLJMGNGOHPIRHSHTJUGVFXGYIZE[J]H^J_HaEbIcGdHfGgJhG
=pdf	q-H?J@JBIHbIIKJZFhJ
=pede	i!J#J%J+X-I/J3H9E:Y>F?G@GBGC]DGI[KFLYM]OHTIUJVHXGZF]IaIdJh_
=pedido	w9Z>F@JOIX]
=pela	w9^BIHHIJNXP[ZH
=pelo	pHH][cZdZfJgY
=pend	wHa
=peopl	Z!E#G%C&J(Y)X*[,H-_0H1G2J3D4G5H6H7J8_9D;^<I=E>B?H@AAZBCEGG]H>JEKDMENBOGPbQJRHSETGUDVZWFXFYHZA[Y]G_EaJbJcFd^eHgEhF
=per	W!^#X&H(X*Z+H-C.H/F0G1I3@4F5H6F7J8G:C;G<H=A@cAGB>D_FHIAJFK@LENFOBPYQHRESDU[V[ZB[D]C^D_FbEcEdGeFfBgZhB
=perch	m!J#H%H(H*X-I/Z3I6J9G:J=H>G?I@GBICFDIHDIYKGMGNYOGPJTJUYV]WJXHZ_]Y^IaHdIgJhH
=perdi	l#G>c@ICID^OITJZIaIhJ
=perdio	w%Y4X>[DJHHZIdY
=perdu	n%Z>_?IBJDXHGaJd[fJ
=perfil	w3_9G>G?JC_DIHEIIKIMIOIZIaI
=perform	s%^(F<X=XHG
=pergunta	t#F%H(J)I*^,J-I3J9G?_CGDJHEKJPGTIVHX]ZI]JaJbJ
=period	s9E@[HXNEWJX^
=permessi	q%[(^;X>JHFZJfJ
=permiso	h%_(_:J;]=J>J@JBJDJQXVFZI^YdEeJfJ
=permissao	s%Z([HJVJ^Z
=permission	X!H#F%a(_)G*H+I,J-E/E0H1H2I3G4H5I6J7I8J9E:H;a<J=E>E?E@CAHBECHDFE]FFGHH^IHJIKHLGMGNGOIP_QJRJSITHUGWHXHYJZ@[F]E^J_GaGbGcHdHeJfIgHhF
=permisso	o%Z(Z;[@JHIKJZIdIfK
=permit	p%J(E-J/[9I:J@[BJH[IIV]XJZD^[hJ
=permitir	w.ZVJ[[
=permitt	q%Y(I-^9I=X>I@HBJGJIGLINJVFZB]J^_hI
=pero	f!I#F%G(J*X-H/Z0J3E4J6J7J8J9H:J=I>E?]@FAJBHDGGJHAIGKFM_NIOZPIRJTYUIXGYJZC[_]I^JbZcId[fFgJhH
=perso	n(I4X>c?[CJDGFHHDOJZHaJ
=persona	y9^=JXJZJ
=personal	m#F>]?Z@YBJDHH[PXTGaF
=personalizada	t-[BJH]SJWJZH
=personalizzato	y-[HZZI
=personn	o%I(J-J3J9Y=Z>I?H@IBICJDZHDIJKJS]U]VZXK[IaJcIfI
=personnalise	y-XH[ZJ
=pessoal	y#H>Z?YHX
=peut	i(I-J:J=[>H?G@ZBFCJDIIIKILJM[NJPJU]VYXIZC[Z]IaIbFcKdIfIhH
=peuvent	q8ZHJP[ZJdY
=peux	m)X*I+J-H/J3G9G=I>^?H@JBJDGHBIHK[OGPJVGX[Z^[I]IaFhG
=pgmsa	y!J%J0aHBZH
=phish	sH_ZEbJ
=phon	K!F%D&F(?)C*a+X,D-?.E/B0E1E2G3^4E5E6E7D8E9>:B;E<E=C>d@BADB[CYDaEEFDGHI>JDK>LCMHN@O_PCQFRDSDTIV@WDXAYEZE[A]Z^B_CaacCdDeEfDgHhF
=phone	T!E%E&I(D)D+Y,F-B.H/D0G1H2I3b4G5H7G8H9C:E;H<I=E>e?[@BAHBGCYEHFHGFIBJHK@LGNDO[PDQIRGSGTEUCVCWHYGZ?[C]A^G_FabbEcFdFeIfFg[hC
=photo	w#H9J>J@JGJHaRJZGfJ
=photoshop	o9H=FHcZJ
=phras	q-_HIZJ
=phs	s!J#I3J9J=F>J@ZBIGaJJKJLIM[ZI]J^I_IdZgI
=pick	e#J(D)I*_7J:J=J>I@_BZC]DHGIHDI]KFL_MCNEPIZA[H^J_JbIdJfJgJhF
=pictur	s#GBIH^IJb[hJ
=pide	e!J#I%J(J*X-H/J3I9E:X=X>F?G@FBFC^DGHZI[KFLYMZNIOGRJTJUJVIXHZE[J]IaHbJcJdIfJgJh^
=piec	s*[3I?J@JBJCXHFMZOIX^
=pilot	n-J3J:JBJDIHYIIUJVZZZ
=pilotgrupp	yH[PJVZZI
=piloto	yHXVX
=pin	a!H%H(I)I*H+I,I-C.I/H0J1I2J3B4E5I6I7J8J9A:H;J<J=H>A?B@FAIBFCEDDEJFJGJHiIdJHKDLHMDNEOAPIRGSJTFUIVGXDYJZ@[G]E^I_IaBbXcGdIfGgIhZ
=ping	y7]9]BJDJHEIJTJZD
=pingfederat	l-J7d9IHFSIZJaIgJ
=pisz	u9JHHI[PJVZZ]
=piu	f!G#I%G(H)[*H+H,I-J/I0I1J2J3B4I6I7J8I9E:G;J=^>_?KA^BBCXDDFJGIHFIDJJKYLHMENFODPIRISITJUFVDWJX^YZZF[H]F^HbHdIeJf]gJhE
=plac	s3ZH[JYdZ
=plan	o-H1D3G7J9G:I=e>F@HDIGGH^IGKGNIUJVEZD]I_JaJbJcJfJ
=plann	s-FHb
=plant	o#X3J5X>JHDZYaYcIeZfZ
=pleas	V!C#Y%H(D)F*F+G,H-I/H0J1J2I3F4I5I6J7H8I9b:D;J<J=B>B?F@CAHCFDDFIGHHaIXJDLGMGNGOHPGQJRHSFTCUEVEWJX[YIZa[C]D^F_GaFcGdFeJfGgGhG
=pls	o#_(J-FBGHDIHJJKHMJNITEZa[I^JdIhH
=plus	[!F#E&I(E)Y*G+[,G-^.H/G0G3^5H6G7H8G9B:F;H<H=[>[?Y@FAGDCEHF]GFH=JGKJLGMENEOBPFQIRFSFUEVDWHX[[F]D^HaIc]eHf^gGhD
=plusieur	p!J#^+K-J3I>I@JA^BJDGIJKKTZX]ZG]I_GaH
=po	k!H#[%I(H)J*J+J,J-H/J0J1I3G4J6J7J8I9I:I=H>G?G@EAJB[CGDGEJGJHAIHKGLINHOJPIR]THUIVHXG[[]]^J_[aFbIcHdGeJf[gIhG
=poco	w9I@_BGHHM^ZEhJ
=podac	y*^CI
=podalem	y>JDaHJZFaJ
=podcza	w(I@JDIO]SIZ]^JeY
=pode	i(Z)H*I,I-G7J9I:H=Y>H?IBYCIDGHGIZK]LIM]NIOIUIWIXIZB[J]I^]aGbJdIhF
=podem	q#W-I3J9[>J?J@IB[CIDIHGIIKITIV]XHZFaHcI
=pogingen	q#^-J9J@IBIHEIJVJXaZFaJbJ
=point	m#J(J*J,J-_/J2J3X7K9H:J;J=J>F?I@GA]BHCHDHFJGJHFKEMINHOHPJSJTJVIXHZF[J]H_baHbIcXhI
=pojawia	w+]DJHGZ]
=polaczeni	y3J9I?^@IHHIJKJNJaXc[
=polaczenia	y3YOISGaXc[
=pole	u!J(H3[9H:J;^>H@IBHDIHDLKMJNIOJXJZJ]J^]aJcKd[h[
=polici	sH^NHdK
=policy	L!C#C%C&G(?*b+D,E-C0F1F2G3C4C5c6F7C8E9C:A;F<F=A>C?H@XAEBHC]D@EDFGGDHYIAJaKILDMANgOEPCQXRFSCTCUEV?WgXCYFZ9[D]B^C_CaAbEcDdCeFfCg@hB
=policyn	yHHN]VJWZZH
=politica	d!I#J%J(H)J*[,J.Y/I3G7J9I:H=H>I?ZAJBGCJDHEIHEIHJJKGMINdPJSIUDVEWaXJZC]I_JaGbIcJdIfIgJhJ
=politiqu	u.X3JHXN^WXZH
=poner	p9J:H?J@aBXDIHEIIKXVJXJZG[[
=pongo	yDIKYMJO_
=ponowni	q+]@[BJDJHHTXZJ
=poor	t!^@HHHZHcZ
=pop	w+Z-J@HBDD]HYMHZE]J^Ja[hI
=poprzedni	y3H>]HJKXMXOH
=pops	q>H?FBEHFMGNZZZaa
=popularn	y-^
=por	Z!_#^%D&J(J)G,G.I/G0H1H2H3G4F5I6G7J8G9Y:];H<I=D>B?CAGBGCDDBFHHAI[JGKIMENJOBQIRGSGTFUCV]WGXGYGZa[Z^F_FaYbHdBeGfBg[hC
=porqu	p!J#I/_3J6IBJDJHDKFL_MHNGTIZG]^hJ
=port	i!I(J)I*^-J1E3J4[5J9G>G@IBIH^IIKJMINJPIRGTJXIYHZI]Ic]fFgI
=porta	u1JA[HYMKc[fJ
=portabl	n9J>[?H@JB[C^DZHAIJKJM[VJZH]IaGb^cJ
=portail	w0X:[DJHHT[
=portal	U!F#C%D&J(I)E*E+H,G/A0]1^2I3C4G5H6H7C8G9I:a;I<J=F>A?J@YAHBDCCEFFHGFJ[KGLHNXOGPDQJRISXTYVHWEXDYHZJ[G]C_FaDbGcDeGfEgfhJ
=portatil	o!I#J-J3H9H:I>H?J@IBYCJDHH[IFKIM^NHTJVJXJZF]JaIb]cJgIhJ
=possibil	u(I3Z:ZDIHJUZWJZI
=possibl	d!H#Z%E)F*I-I/H0E1J3X4H6J7]8I:G>G?FAJBCCGDIGGH_IIJIK[LIMINJOIPYRFSFTGUGVCWIXHZ^[Z]G_IaJbGcHeJfHgHhG
=possivel	u3Z4Z6YZJdIeY
=posso	i!J#J%I(Y*F-H3F7J9E:H=I>X?EAJBHCEDIIEK]LJMGNGOHPHUHV_XbZA[H]G^J_JaEbJfJgJhG
=possono	s3J8[9H>J?J@ZCJHHIJKINJOJPYV_ZF
=post	t+I3[>K?]BXHHOI
=posto	wB]HEMGV[
=potet	u#X9[>J@IB[MJTJ
=potrzebuj	wD[H^ZJ
=pour	Y!D#F%[(Y*X+E,G-D.I/G0I3X4G5I6I8Y:B;I<J=G>E?Y@IAHBACJDaFHGZHHIDJGKCLHM[NDOJPWQJRHU]V_XDZH[E]E^G_IbFcCdGeHfBgFhF
=pourquoi	t#I%K(J*[9J@GBHCIDJHIIIKIV[Z[[]hI
=pouvez	q#X(K-J3J9Z:[@IB]DJXGZIaJ
=power	q(I-J/J3J4]5G9J@JBHH[JHNJZHaKbJg_
=powershell	h-I/I9G@IBIH]IJKHLEMGNJZGbJgdhJ
=poza	y9]BHG^HG
=pozniej	u8Z@XBJHITXZZcX
=pozwala	u(J.X>JBIDIHGK^VJZ[]J
=ppe	yJ[
=pracownik	y!Z@[D[HHZJ
=prawa	y%_BJDJGIHHLJZG^[
=pre	w%Y3JHXZHb[cJ
=precedent	t(J-F7J9J>I@HBIHBIGKbM]NIZE]JaJh[
=precisa	q(J*X1J5X:J=[BHD]HZKJNJZHcIfI
=predictabl	u#K-a9JHDKJXIaJ
=preferr	s-J4a5JHGII
=pregunta	t#H)I*^,J-H9H?^@IBJCIDIHFKJPGVIX]
=prem	Y!Y%E(C)E*F+I,I-E.J/a0H1]2J3F4[5I7F8H9F:H;H<J=H>H?FBBCGDDE_FJGHH?ICJEKFMHN_OHQIRISDTXUGVCWIXHYIZ?[H]G^G_caFbFd_eIfGgZhF
=premier	y@IC]DYHIKHZDh[
=premium	f!J%J(I)J*J+J-H/G0I3F4J6J7J9G:J=g>H?H@GBICGDHEIIEKFLJMHNEOHPJRJTIUJVHXHYJZF[K]I_FaGbJcHdHfIgJhG
=prepar	y=IDJHaVHZFdH
=prerequisit	y=IH^
=present	n(J3J@HBIDKHEIJKGOZZA^Jhd
=press	i!J#H-I/J3E9G=I>D?H@HBBCIDHH@IIKHOGRJXXZ[]Z_JadbX
=presto	y9Z?J@_BHHE
=preuv	yC_DIHI
=prevent	f#I,X-J.X/J@IBIFZHXJJKHN^PJSITYXXZEbYcJdJhG
=previou	d!G#]+J-H/J3J>_?JBHDJH>IFKbMYNEO[TJZE]J^JbIg^hI
=previsibl	y-_9JHGXIZI
=prima	l#I(G*J+J-H9F:H=I>^?]BDCEDZH@IEKGMXNHODRJTJUIVJXGZG]_^K_IaFb[cJhY
=primeiro	w>J@IC[DXHIIJKJZHh^
=primer	w>H@GC[D]HHKJZJaJh[
=primo	y-J>J@HBIC]D]HGIIKIZFaJhY
=principal	q(]:^BIH]SJUJVJZJbJcJfI
=principen	w*J3J=K>J?]CIHEIIKJMJNaPJZH]J_J
=print	m#]&I>I?I@YHZIJP[ZG]JaJbJcJfF
=printer	j(I-J3J9J>G?G@JHeIHKJMJNHOJPJYGZG]FaIbHcJ
=pris	t3[7XHJK[
=priv	w%J(]+I6]?[CGDGHFZIaJdG
=privat	d!D#D%J(I)J*G+H-H.Z/J1J3_4H6_9J=K>a?Z@ZBGCIDXIHJJKGMHNIO[PHRGTHUJVJXJYHZD]I^H_JaCbJcGdJfFhI
=privata	w#G6_8K>Z?JHYTHZJdHeG
=privileg	b!H#J%D(b)^*_+J,I-I/I3I4I5J6J9J:J;J=I>I?F@IAJBGCGDFEJGJHBIJJIKINIOJPaSJUIVFXJZF]I^H_JaIbJcIdJgJhJ
=pro	w>Y@ZHJ
=prob	p#]-H3I9H=I?J@IBGCJHEIIKJMJNYPKUJVJXcZF]JaIbIcJ
=probeer	y@]BHMJTXZY
=probieren	yHJX_ZJ
=probiert	u#H-J9J@HBJCJHHNZX_ZYaJ
=probleem	uBGEZHIWJZ^
=problem	Z!E#F%Y(F)H*H+H,I-E.J/E0H1I4I6G7G9D:F;G<J>G?G@GAHBbCGDFE]GHH=IGJHKELGMHNEOEPDRJS_TFUGWFXHYIZa[H]G^F_FbIcZdGeIfGgHhG
=problema	g!J#J%I(J-I3H9G:I=X>I?I@GB^CGDIEYHCIIKHMJNHOJPISHUIVIWIXFZb]IaHbGc]fIhJ
=procedur	y>IHI]^
=procedura	s+Y,YBIHEZJ]^e[
=process	l!^#J%K(J+X-H/J3I6J9F:J=I>J?I@JBDCJHIIIKJNJPJSbVI]JaIcJfJ
=prochain	yLZ
=product	l-[@JH@IHJdNGZFbZgJ
=production	y)J?JBHPJV_ZE
=profil	i%I(Z*J-G3_9I>F?I@IBGC_DHHJIGKIMGNJTJVKXIZF]IaHb^cJhI
=progress	y9[BIHEZ]aI
=prohibida	u-]
=prohibido	w!H)[BJHHP[QYUG^X
=proibida	y-Z
=proibido	y!J)[HIP[QYUI
=project	w:Z
=projector	yH[
=prompt	^!H#F%J(H)H*X+d,J-F/J0J1J3E7J9G:I=I>E?D@FAJBACFGIH^IGJIKELcMGNFOGPHRJTIUJVHXHZX[I]E^I_IaGbGcIdJfJgIhI
=proof	n(G)G*cC]HBPIZHaJ
=properly	q3^?IEYVFaJ
=properti	u<[HDLJU^VJZF^]
=propon	w?_CJ
=propos	u3H>J?_HHZJaH
=propose	t+X3X>J?^CIHHaI
=propria	y^]
=prosz	w#^9[BHTJXJZI[HaJ
=protect	j!J(J)J*J,J-C1I3J9G;b=I>J@JAHBHCJGIIFJIKILJNIOJP[VJXIYJZB]I^]_FcJdFfJgHhH
=protection	e#J%H(H*I-f/G0F2K7I:J=J?H@IBFDJGIH[IGJXKGLJMHPISJTXUHZE[I]I^GbJcHdHeIfHgHhH
=proteg	yHFP_VG
=protegido	tP]
=protocol	p1J>KHCRJYecEfH
=protokoll	w>IHCNXY_ZJa[
=prov	q*X0[CXDZHEXYZI
=prova	u#J=a>H?I@IBHC_DEHFMJNJXKZE]I
=provar	y@HD]HHIJNZX[ZH
=provato	yHJN[XY
=proveedor	y7[ZJ
=provid	q@IB[N]ZE
=provider	f!H#I(J*J-G3G7b9J:I=I>]?H@GBHCHDIHFIIKGLJMJNHOJPJSJTJVJXHZD]G^I_Ga^b_hI
=provision	h-I0bHYZFaJfH
=provisoir	y@]HH
=proximo	yLZ
=proxy	^!H#I%H&J(I)I*I+I,H/I0H1G2I3E4D5J6G7J8H9G:J;J<I=H>H?G@IAHBECHDIEIFIGHH]IIJIKILIMFNGOIPHQJRDSFTIUIVHXGYDZA[J]D^I_HaGb_chdGeHfAgJhH
=prueba	t9J=^>JBZC[DIHFZGfJ
=przechodzi	w@YC]DIHHKZZI]JaJ
=przed	w!J(J-J3[>IAJBGCGDJHEIIKHMIOKXJZG]__IaJb[
=przegladarc	y.XHIZJb]
=przez	n!]#H%H*K+Z,K-G.J1J3H4J6J8J9G:Z=I>H?I@HAIBHCIDGHBIHJJKGLJMJNYOJPJRJTHUHVIX]YIZF[J]Z_HaYcXdHfIhI
=przy	i!E#I%G)I*G+H,Z-F/J3H4J5X6J7J8I9J:H=H@HAJBECGDZEJH@IGJJKGL[MHNHPGRISIUHVIWJXHYJZY[I]I^HaZbZcHe[fGgIh]
=przychodzi	s3J9J>[HGXIZIa_
=przycisk	w(_-J9J:]@JBJHEKJZEaJ
=przyczyna	y3Y9JHJMJa[cZ
=przyjmuj	s(H-J3F9J=J>E?I@GBJCJDHHEI[KXLJNHO[VJXJZX]I^J_JaGh^
=pso	s#J%J-G3I=I@FBGCJDJHDIEJJKFMHNfOJZA[J]JdIhJ
=pu	w4YB^HIZH
=public	yZJbY
=pudo	w4YB[ZIdHeZ
=pued	c!Y#H(X)G*I+I,H-G/I0J3G6X7G8I9F:I;J=Z>G?G@YAJB@CFDFGIHHIXJJKGLHM[NGOHPIRJSJTHU[V^WJXGZI]G^Z_EaGbFdEfYgYhG
=pueden	l!I(H-J3I8Z9]:I=J>H?J@GB[CIDIHFIGKITJV^XHZE[J^JaHbJdZfI
=puedo	f!G#G%J*H+I-H/J3G4I6J7I9F:F=I>]?F@YBCCGDDGJH[IEKZLIMGNIOHPISJTGUHVBXaZ_[Z]H^I_JaEbHdIfIgJhF
=puesto	w3H8Z9I>H?]CXHIOIVZ
=puis	t%I(J+H3I6Z8Z=I?J@IBZC]DFHZKHPKVJXIZE][bJcJdIhI
=pulsant	u%I(a9J:[>JHGIIKJVHZJaJ
=punto	w-Z3YHIc[
=puo	j!J#I(Z)G*J,F-G3H7J9G=]>H?H@]BECHDIGJIXKELHNHOIU]VXXIZA]I^XaHbHcJdJfIhG
=pupil	t([@XBHHEZE^]gZ
=purpos	w)[HGPYVH
=puse	u#[-J3J>J@FBJD^HHIYKHMINJOJZE[J]^aGbJhI
=push	u#E3J>I?JTJZFa_b[
=puso	y2Z9K@_HJIJXJ
=put	d!Y#I%I(H)I*K+J/G3[4H5J7J8]9F:I=J>D?HAJBDCIFJGHH=IXJXK]MINFOYPXSJTJU[V]XHZ?]Z_JaGbIcYdJfJgJ
=pwdlastset	e#H%b(F>JHEKJTJVIZJcJfJg_
=pwned	yHGJ^
=pytania	w)J*Z9G?^@IHINJX]ZI]JhJ
=qr	y9I>E?J@JBIHaKFXGZJ]JaF
=qu	j+]-X3J4X>I?H@JBFC[DEIJK]MFOZZH]JhJ
=qual	wH^MINZ
=quali	yH[fI
=qualquer	yNZ
=quand	p*X-J9I>I?Z@GBJCHHBKIOJVXX]ZY]YaJhY
=quando	l#I-H3J9G:J>I?J@DBXCJH@IHKHLJMINJOJVJX]Z^[J]J^IaJcJeJfJha
=quanto	u!J-I9J=C?I@]H^IIKIT]XIZIaJhJ
=quarantin	y0]
=quarter	s@JHGK^RZZEa[
=quatr	w-J9J@[CIHFI_KJXXZHaI
=que	O!F#?&E(>)A+],A-^.C/A0B1A2B3C4H5D6B7C8A9G;B<D=@>A?GA@B@C[D^EJFCGAHCIXKaLCMAN[ObP@QERDS@TEUFVdWBYDZa[]];^YaCb>dJeCfEgChc
=queda	y!KBGHGMHSJUJVJZ]_Zf]
=quedo	t!X9E>]@JB]HDRZXJZIdYfJ
=quel	q1I3G>]H^IJKJN[OJXJaJfJ
=quell	tG]H[NXTI
=quella	p#J%K-J3J9H=I>F?I@HBJCJHEIFK^MXNIOJUJVJXJZG]JaJbJhb
=quello	q+J3F>]?JDEHEIIKJOa_X
=quelqu	t@HBHHYM^ZJ
=quer	s#J9I>I?H@GBJC_DGHGIYK^MJOJXJZGaJhI
=queria	w#J-J9J>J?Y@bBJCIHGIJKHOJXHaIhI
=quero	s+X3H>G?[@IBHCHDIHFIIMHNJZ[[Y]JaGh[
=query	wHHQ_
=questa	u(Y-YKY
=question	^!I#D%I(B)F*c+F,I-D.J/J0J1J3I6J7J8J9E:G;J=H>E?d@GAIBECED[EIGHHYIFJJKELYMHNHOGPHQIRJSITIUHVFWJX]YIZA[G]G^I_HaGbIcGdIfJgIhH
=questo	y(Z=ZHGZJ
=qui	o%J)J3F;X>[@JBJDJHDIEKINYOHU[VHXJZ^^YaIdJfJhJ
=quick	y9Z@YHI
=quier	s3J>J?J@HC[HIIJK[M[ZJ]KaIhH
=quiero	n+X-J3I9H:J>I?]@[BGCFDIHEIFMGNHOJVJXHZ[[Y]JaGhY
=quit	y>XBJCJHGNJZI]^
=qwerty	o!J#J%I-f3G9G=J>I?I@HBJCJDIHCICKHMJNIOHVIXGZF]JaGcIhJ
=r	q!J#J%E(K,J-H2H3H9F;I>J@JAJCJFdGHHCIGKHNIPGQ]VIXJZE]J_JaJcJhJ
=r2	s1J4J5]HY
=raden	s-^HK
=rais	t(I+J3J>H?I@JC^DHHZI_KGZJ
=raison	w#]@JEYHHPYZI
=ran	p!]#G(H)[-I/I7J9G=_@GBIDJHAIIJHKHPIRDSGVIXFZE]aaJcHfJgG
=random	s-J2YBJHGIFKZN^ZH
=rang	y9J>EBZHGKJZH]_
=rano	u#]-J@aBHHIKJXJZJ
=raport	wBHH^
=rapport	q+_-J3J?HBHCIHY
=rather	w+J@ZDHHY
=ratt	t%](]3G9I:I=J>H@GBHDJE]HGIHKFLHMENHOIPJUHVIZC]J^[a[bJcJdEfJh]
=rattigheter	w%_0X9IHG
=raus	t#_-I3]9I>H@JBICJDHHFIHKHOJVJXFZI]]aHdZ
=raz	w9J@_HI
=razy	n!J#_(K-I3F9H>G?I@[BGCGDEHCIGKHMINIOEVJXbZD[J]Ga^bKhI
=rdp	y-J/I4I6H7I=G?JDJHaSHTHZF_HbZcJeHfG
=re	l!]%H+^/J1J3I8_<J=J>J?H@JAJBXCFDCHIOIPJUJVHZG]J_IcJdIfI
=reach	b!I#Y%I(H)I-G/D1H3Y6D7I8I:F=F>I?H@FBFDZEFGFHDIIJYKDMZNEOIPJRFSHTHUFVIWJXYYZZH[J]I^J_Ea[bZcbeIfCgXhJ
=reachabl	u3J4]>^HESZaEfI
=reactivat	w!aHGTJ_IbJ
=read	d!F#I%_(D)I+I-G/H0J1J2G3X4J6^7J8I9Z:J<J=G>]?GAJBFCGDHEYGGHYIFJJKEMHNEOJPGRJSYTIVGXJZa[J]C^I_EaEbJcHfIgJhH
=reader	s(a)[*J>JBJVHZE^KbJ
=real	w9[ZG
=really	w9Y@XHIKYZH
=reason	h!I%J(J)J-F/X1J4J5J8I9H=J>H?JAKBZCIDHGIHCIDKHMJNdOJPHRJSKUJVGWJZa]J^I_IaHbJcJfIhJ
=reboot	nB]HCZG]JcJfa
=recall	y#X9H?JBJH^KHNJaE
=receb	yHZaY
=recebo	uHJa[
=receiv	d(F)J*J+H-I3F9J:G=J>[?F@HBFCGDFGIHaIHMJNIOIUIV]WJXJ][a]bJfXgJhI
=recemment	w@XHJK[
=recent	q(J-E9J:J@[BIHEIIKbZHhI
=recently	n(J@aBJHHKZZD
=reception	yHZZG^]
=rechaza	n!J%J-Z3J4J9I:J>I?I@FBJCJHFIGJZMJN^O[VJXJaZhH
=rechazada	y/]@Y
=rechner	u#](I-J3H9H:J=J>I@GH]IHKIMYVIXHZF]IaGb]fJgZ
=recht	m%a(Y0Z:J;Y=J@HBIDJGJHFLHRJUJVHZG]J^[aJbJfIgJhK
=rechten	o!F#J%_(a)H-I2H3I9I:H;]=I>J@IBHCJDIGIHDIIKHMJNIP[UJVHXIZF[J]I^J_JaHbJdIfI
=reclam	w9J@JC]DJHFI[MZZJ
=recognis	l(J-^3C7[9J:J>F@HBGCJDHHDICKXNGO]PJUIVZXJZE]JaIdJh^
=recoi	w>Ja[
=recommend	u#J@HHcKJQEZH
=recommendation	y)GH^ZH
=reconhec	w3I:Y>K@IHIIJO[ZEh]
=reconoc	w3I:Y>J@GDJHIMJOZZEh^
=record	j#E-I3^7I9H:J>X?E@FBHC]DXIGJJKFLJMFNIO^TYZE]J^I_JaFhE
=recover	y>^HF
=recovery	i!J)F*X3J:J>^?IBJCID_HZVHZEaI
=recreat	t!JBKHEZI_a
=recuperar	sHEZ_
=recuperer	u#I>XCZZZ
=recupero	t(H*Z,Y>b?J@JBJCJHEUJZCaJhJ
=recusa	q-I3J4J@IHHIGJ[KFN]O]VJZZaJhJ
=recusada	y3J@XI]NYOIaJ
=recusou	y/^KI
=recycl	y3JAJHIKZZI_]
=red	g!I#I%I(H)J*J+J-C.J/H2J3G6J7H8J9F:I=J>G?G@CAJBBCHDGGJHAIbJHK^LHMHNEOIPJRJS_TIUGVIWIXIZa[I]@^H_IaDbEcZdHeXfHgIh_
=redan	t+_?JBJCIDHHDKZZJ
=redefinicao	d!I%I(D)H*H+J,I-J3J4J7I:G=G>I?ECHDGHZKIMINEPHS]U_VYWZXIZ[[I]GaGbIcHdIhI
=redefinida	w@IBXHIM]UIWJZGg[
=redefinir	a!Y#I(^*H+H,J-J/J3I4I6J8J:Z;J>G?Y@CBICGDYGJHDIJJJKGLIMHNHPYRJSXTIUCWDXIZY]G^J_IaZbZcIdHfGgIhI
=redemarr	yBZHIZJfZ
=redemarrag	yB]HI
=redirect	s(I7b:F@IDIH[KGUIZD[I^JdIhI
=reecritur	_!G#G%]&J(F)I*I+G,Y-G.J/H1I2J3D4Z5J7H9F:G;I<I>E?F@DAICIDEEHFFGYHCIHJHKFLHMFNDOIP]RXSITJUEVDWHXGZZ[H]H^G_HaGbEd^e[f^hE
=reescritura	l!J,J/J0J3H4Z6X7J8X9H:J>I?I@HBHDIGHHJKJMHNJPHRXTJUJVIXKZ[[J]JbHcZdZgIhI
=reessayez	u@YHJZZ
=referenc	n#]
=refus	Q!Z#A%_&G)[*D+D,J-^/c0E1E2G3@4B5F6D7J8D9B:G;F<G=[>A@YAEB>CBDBEEFDGBHAIbJaK]LEM?OYPHS@TBUDVZWEXBYFZK[C]D^A_BaCbAcDfCgA
=refuse	t%H(J3J:J=[@YBJHDN]P_VFZB^YdIfI
=regard	u%Y3J>K?G@XFIH[Z]aJ
=regel	tC[DJG[HEIJN^VJaJ
=register	U!F#H%H(F)E*D+c,I-F.I/G0I1I2J3C4I5I6J7I8I9F:F;J<J=G>^?_@DAGBFCbDYEIFIGGIEJYKCLGMGNFO[PGQJRISHTHUCVBWGXGYHZB[G]D^H_GaFbEcHdGeJfGgHhF
=registr	wDZ
=registrado	e(J*J+a-J3H?K@JBFCXDYHCKJO_UJVIXJZH]J
=registrati	u)J?IB[CFHZOJPJ
=registration	^(I)J*H+d,J-I0H3Y8J>I?E@JBDCDD]GJIJKJNGOHPJUJVJWIZH[J]HaJbJcJfF
=registrato	i+]3J>H?G@JCWD]HGO]UJVJZF
=registrazion	tBYCID]HCUJ
=registrer	w+X?JBZCJDZHDOJ
=registrera	y(J+J:JBFDXH^ZJ
=registrerad	m(J+a3H>I?YBXD[H@PJVJZI
=registrerat	t+I3HD[HZ
=registreren	w+Z?KBFDXH[ZI
=registriert	j+X?IBGC[D]HZKJOJVJZJ
=registrierung	p+]?JB]CFOJZJ]J
=registro	h!I(H)J-J3G:J>G?F@JB]CDD^HZIJJJKINIOGPISJUIVHXIZI_JaJbIcXfJhJ
=registrou	y+JBYCJHZ
=registry	t+HDEHBJXYbZJbZ
=regl	q-H3JBYDJGYHEKGMJNaV]ZI
=regola	yCYGYNX
=regra	yCZGYHJNY
=reimposta	p(Z=[@JBHHFKJUIVJZFb^
=reimpostar	g(^)G*H:Y=Z>I?Z@FBJDZHFKGMHNJPISJWHZZ[Y]IaJbFfIgJhJ
=reimpostata	u@JHJM[UIZFg^
=reimpostato	yB]DJZJ
=reimpostazion	b!G#J%E(D)H*H+G,J-J/J0H3G4I6J7J:E=E>H?E@HCHDDGIIJKHLJMGNEOJRIS^TIU]VYW^XHYKZ^[I]G^J_HaGbHcGdGeJfXgIhJ
=rein	u!XHGIYZ^aJ
=reiniciamo	yB]UJ
=reiniciar	wB^ZH
=reinitialis	t(J0X@JB^DJHGM[VJZHgY
=reinitialisation	]!X#H%G(@*F+G,H-H/H0H1I4I6I7G8J;J>H?B@HAJBXCFDEFIGHHEIIJIKILIMENCOJPZRIS^TIUYV[WZXHYJZ_[E_JaFbEdCeJfZhI
=reinitialiser	a!I#I%X(^*J3F4J:Y=Y>G?[@EBECIDYGJHFIJJKKILJMFNIOJPHTJUYVHWHXJ[[]G^IaZbXcIfFgIhI
=reject	Y!D#E%G&J(F)H*I+G,H-_.J/_0I1H2J3F4G5I6F7F8H9F:F;I<J=G>G?G@YAHBBCHDGEHFIGFI]J^KJLHN_OIPFQJRISHTGUIVGWIXHYIZF[H]I^E_DaHbEcEdFeHfEgE
=rejestracj	y+[?KBICIDDH_IJ
=rejestracji	w?IBJD]IJ
=rejet	wHJKZZGa]
=rejett	y.XJZ
=relatorio	u(J>I?IBJCIDXH_OIZI
=relay	yHHc]
=releas	t#E-I1]@JIJKFTZZH[^
=remain	p#I/YBHHXT[ZHaJ
=remember	c!H#H(G+J-E/I3I:I=J>F?J@DBFCJDHJIKaLJMINFOIPJTJVHXIZX[X]J^FaJbHcJdIgJha
=remettr	y@YCJHGIIKaZEhJ
=remot	c!J#J%I-J3J4J9J>F?IBIH]IIKJNJQcVJZD_Ic[fI
=remota	wQ]
=remoteaufruf	yQ]
=remotely	u#HB[HEQ_
=remov	b!G#J%Z(H)X*I-H/G0J1I2J3F6I7J8X9D:J;H>B@FAZBCCEDEFJGGHXJ]KGLIMINHOJPFQHRHSJTHUIVYX[YcZE[J]G^]_^aFcBdIfGgHhH
=remplacer	y@]HXNI
=renam	q!J#I+J-H3J=J@IAIBFF_GGHaIFKIMEVJXJZE]I_JfI
=renew	s@YBJHDIHKYNJUXc]
=renvoi	w7YNX
=repair	u>^BJHHZJaJ
=repeat	p#[HEK[ZI
=repetida	w?J@HHJKbZG
=replac	i(I-H3J9I>a?H@cBHDIIEKDMHNIZB[J]J^HbYh[
=replacement	t>[J[ZH
=replication	w4HHZM^NFZHcH
=reply	y-J9^ZF
=repond	t0XHHIHN]VX
=repor	yHHVYc]
=report	d!H#J%J(G)Z*J-I/I1J3I9J:I=I>G?H@GAIBYCIGIH]IIJJKHMINIOIPHSZUJVFXJZ^[J^J_JbIcIfHgJhJ
=request	c!G#D%H&J(Z)I*F+X,J-C.I/H0J1J3H4J5J6]7I8I9Z:F<J=G>E?C@EAIB^CFDFEFH[IEJJKFLXMGNGOHPEQJRIS_TIUEVDWJXJYJZJ[I]E^J_GbGcZdIeIfCgJhG
=requestdeni	j(^
=requir	Y!H#I%C(Y)G+_,H-F/G0Z1G2I3D4I5H6I7I8H9E:H;J<b>D?G@BAHBDCcEZFIGGHFJGKDL^MHNBOGPGQIRISGTIUGVGWIXFYFZA[H]X^E_HaGbIcZeYfHgHhG
=requirement	a(I-I/H3I7J9J=JBYCJEIIbJJLJNYTJZD]J_JaJbYcJdKhG
=requis	t%[+J3I=Y?ZC]DFHE
=requisiti	uHHIXN^
=requisito	n-I9J:JHDI[NaZJ
=reseci	y5Y?Ga^bJ
=reserv	n7I9H<HBHDJFdHHIILJMJZHcJfI
=reset	;![#@%G&H([)[*X+>,>-9.Z/Y0Y1]2C3C4I5_6G7]8X9A;I<I=]?YDCEGFYH?I<KCLJMBN?OEPYQBTBUYWbYCZ[[E][^FaZb[cHeGfGg]h@
=resetowac	w(J:X=[HISJUJV[ZI
=resetowani	s(HBYHJSJU]VIWJZ[bJfH
=resetowania	h!H#J%H(Y)G*H+J/J0J1J3J4K6I7I8J:E=F>H?F@HBCCJEZGIHDJJKILIMINFPGS_U[VYWZXHZG]H^I_JaIbHcGdGeJf[gFhJ
=resetten	f!H#I%X(Z*E,J/I0K2J3H4J7H8J:[;J=Z>G@DAJCIDFGIHEIHJJKGLJMINGPERITJUEVZWEXFZZ]F^I_JaZcIdJfFgFhH
=resetu	t!J%Z(Y:I=IBXDHHYPJSIUGVHW[ZEaJbHfJ
=resetuj	t%Z([@JBIZDb^
=resolv	n#H4[B[KJPKZXcZdYfJ
=resourc	u8GA^G[MYTH_I
=respect	tHJIYN]ZJ
=respond	u0[HHfZ
=respons	y9]H[XGZKfK
=resposta	y#G-J9[?JBJHXKITJX]ZHaH
=respuesta	y#H-I9[?J@JKJX]aF
=rest	h#I%Y(F*X+J,J-G/I3H4I6J7J8H9E:G;J=H>G?G@FAIBDCHDIEJGJHCIFKFL[M^NHPaQJRJSJTJUGV]WJXI[I]H^I_Xa[cIdIfHgJhH
=resta	wBJLYMJ_Yg^
=restablecer	^!X#H(_)G*I+I-J/I0J3H4I5Y6J8I;I=]>G@EAIBCCGDYEXGIH?IJJIKDLIMFNHPYRJSGTIUDWGXYYJZZ]G^I_GaYb[fDgGhI
=restablecimiento	c!D#I%G(E)G*I+J-J0J3I4J7I8J:D=G>I?G@JAJCHDEGJHXIJKILJMHNHOJPGRJSZTJUYW]XHZ[[J]Z^J_IaHbJdGfZgYhJ
=restart	i!J#J%J(I-I1J9E:J=J>J@EBaDHGJHEIIJJKFMGNIPJRISHUIVHXHZC]FaGbGcGfdgJ
=restor	i(J)J/G3I4I6a8I9I=J>H?I@JAHBIHaJJKJPHRJSJTHZF]J__aIcIfIgJ
=restrict	lBIHYQ[
=restriction	p@IHGIZN_ZI^JhI
=restrictremotesam	m%I4J=JBJHFNJPIQcZJdHfJ
=result	o/a@FB]HEMEN]ZG^JdYhJ
=resync	n%H0J4J8I9I=IBDGJHFReYIZHcIdEeJfE
=retir	q1a4Y=Y?ZBJCJHFSJZJfJ
=retour	w!b9J>JBJHFVJZF
=return	e!]%H&Z(I)I*J+X,J-H/I1J3H9H:I=J?G@HAHBFCJDGGIH?IHJZK]MIOJS]TIUIVHXIZD[I_^aHb]c[dJfJgHhG
=reuniao	y9G>J?JBJIHKJMJVJZZ]]aJ
=reunion	w+J-J9H>I?HBJHIIJMINJZ[]^aI
=reus	n-KHXIIKbNGXJZA
=reussi	y/YB^
=revient	y!Z+YHDTJb^
=review	s*F>H?IHc
=ricev	y3I>FH[OZaY
=ricevo	ya]
=richiesta	y9_HFKJLXZH
=richt	y>JH^
=richtig	u%[(IEZHHKIZHaZh]
=richtlini	i!I%I(G)H*^/X3J7I:I=H>J?X@FBFDHEIHAIXKGMGNdOJPHSHTHUFVIWaXJZB[J]H_JaHbHcIdHfJgGhI
=richtlinien	yN[
=riconosc	w3G:[>I@JHIIJMIO[ZFaJh]
=ricorda	y9I@IHIIIKaOHZIaIhI
=rien	j!K#I%I(J*J-H3G7J9G>F?H@EB]CGD_HAIGKFLXMGNIOJT[VIXJZY[I]J^Ia]bYdJhE
=riesc	y:X=[HJS]ZFaI
=riesco	q!H#J%G(JBIHFIIKHLIMINJPJVIZa[]^IhI
=rifiuta	q3J9J>J@YCJHIIGJYKIO[VJZ[aJhJ
=rifiutata	u/]@[HGI]MINJaJ
=right	W!E#J%f&J(^)D*E+F,H-D.I/E0]1G2G3C4G5H6H7F8H9B:E;_<I=E>C?E@ZAGCFDDE[FHGEIBK@LEMHNBO]P^QIRGSETFUEV@WCXFYHZ=[F]E^]_EbFcJdDeIfDgEh[
=rimasto	y#]IHKJdY
=ring	n#I*I+J3[9H:J>Z?G@HBFCIDHHAIJKGNHOHU]VIZC]FabbIhJ
=riprova	y@]BIHHTXZY
=risk	wHaNI
=rispetta	s-X@JIJKJN^
=risulta	y!Z+XHIh]
=riunion	y-J9H>I?I@JBJHXIJKJNJZY][aJ
=riuscita	w/Y6WB[HIZK
=riuscito	yB^ZJ
=robi	y:ZLY
=robot	q-J3]9b>H@IHBIJKJXHZEaXcI
=rojo	y3J@IHHIIK]MIZZaKh[
=rol	p!J#J(a)a*^3I:J;J=J?F@JAJBHCEDHHDIIKIPJUHVGZG[I]J^I_JaIfI
=role	Y!E#H%F&J(e)h*d+G,H-C.I/E0J1I2J3D4G5I6I7G8I9D:D;H<J=E>D?B@CAHB@CBDCEHFIGGIBJGKELGMGNDOGPDQJRISGTFUDV?WHXGYJZ>[G]F^D_GaFbFcHdGeJfHgEhE
=roll	m!J%J(c)]-J3H4J6]:H=J>H?I@IBJCIDIHDIHKFMJTJUHVZXJZG]I^J_IaJ
=room	j)]>IHaKKLJRITJVIZFc]
=root	w%XH^KJZHhI
=rosso	y>H@JBIHGIKK]ZZaJhZ
=rotat	n2[HaKHNEZI
=rott	y>I@JHFIJK[MJh]
=rotto	y>^HIRXZIaG
=roug	w>I@JBJHHK]h[
=round	w@IHGIHK_ZIhI
=router	n(J9I>GBJHbIHMJZI
=row	o#[-J3I9K@FB]HAIJN[TFX[Z]]YhJ
=rpc	l!I#J%H(I)I*H+J,J-G.J0I1J3G4j5G6C7J8J9C:I;I<J=H>F?C@HAJBHCIDHGJH@IFKELIMFNHOGPGQJRCSHTJUGVEXHYDZC[I]G^I_GaFbJcBdFeJfAgKhH
=ruckschreiben	b!G#G%B&](G)F*J+J,[-I/H3G7I8Y:G;J=]>H?G@EBYCHDGEGGGHFIHKFLHMHNFOJPYR[SITIUGVFWIXHY]ZI[H]I^G_ZaGbGcYdGeZgGhG
=rufnummer	w3_>XHJIJOJ
=rule	[!G#I%F(F)G+J,I-C.J/^0I1I2J3F4H5I6I7G8G9H:G;J=F>G?GAIBFCHDFEJFIGeIYJ[KCLIMENeOIPEQJRGSGTGUFVDWHXIYIZ?[H]H^G_EaGbGdHeJfDgGhG
=run	h!J#J%F(H*K-I0Z1Z3J4J5Y6H8J9H=J>I?J@GBGDJGGHbIGNIOJPGRETJVJXHYIZH][^]_JaHcEdJfChI
=runn	f%J(J)J-J/J1]4K6J7J8J9J:J=I?JBXDIGJHHIJJZKJMJNJR[SITJUIVHZC]J_IaJbIcGdDeGfagJ
=runs	n#I-I@HBHHJIIJ[KYNGRYT[ZGcKf^
=ruolo	t(_)]*]?FCIDJHHUJVHZI
=rutan	y@JHJKINJZJ^^d[
=s	j!J#_%H(H*X+],J-G0J3Y4K6E7J9H:G=H>I?G@IBYCIDZF[GKH]IHKGMINHOIPIRJTJUJVGXHZX[I]H^JaGbIcIdHhI
=sa	h!H#G%Y(G)H*G+G,X-G/I0J1J2J3X4I5J6I7I8J9a:H;J>E?G@FAIBDC]DEEIFJGZIDJJKDLHMFOHPYRISJTJUGVEWIXHYJZK[G]F^G_HaFbGdFeIfFgIh[
=sabbatical	y!^HJ
=sabe	y9^>J@JCIHHIIKIZ]
=safari	y.[HJSI
=sager	j!G#G%I(H)F*E+Y,I-_/J0J3F4J7H8J9F:I=J>F?G@GAIBHCEDYEJHAIDJJK^LXMHN[OZPGSITHUIVFXGZZ[I]G^H_IaGbIcJdXfJgIhY
=sags	y#JHII[KIZFh^
=sagt	g!J#H%I(I)I*J+J,J-X0J3F9G:J=H>H?H@FBHC[DIE[HBI]LJMINFO[PJRJSHTHUIVFW[XZ[I]I^HaFbJcIdXfHgGhY
=sai	y3Z>IFXOJaIcZ
=said	h!J)J*J,J-H/b3H4J=F?J@JAJBFCJDIEIHGIJJ[KEMINEOIUJVHZd[I]J_IbIdFfJgIhJ
=saisi	t>J?JHJO[XY
=saisir	yKIh^
=sakerhetsfragor	y)J*[9J?]HHXJZJ
=sakerhetsinformation	y+J3H?JC[DZHH
=sakna	k!I#H(G)K*I+G,J-G.J/I3a4H5Z6J8J9E:I<I=]>G?Z@GAIBGCYDCHAJJKFLJMINGOEPIRJSJTJUJV[XFZE[J]G^J_YaEcIdKfJhH
=saknar	n!I#I%^(a)J*I-H2J3]9H:I;I>G?H@HBHC]D[HCIIKGMINIOHUJVFXHZE[J]I^I_JaDbIhI
=sala	y9J>JH_
=sale	h!I#J%J&H(H)H*J+X-H4J9H:Z=J>F@EAJBGCZDGF_GIH?IGJJKZLJMGNHOGPHRJUJV_XIZX[J]I^J_IaFfIhZ
=salesforc	n9JHbIJKJZH
=sam	]!E#F%@&J(F)G*F+G,G-D.H/G0G1G2D3C4G5H6H7H8H9A:E;C<I=D>D@DAZB[CEDFEHFIGGHCIBJHKCLGMENEPDQlRHSHTGU[VZWIXDYGZ@[F]F^F_EaBbGcFdGeIfFgFhF
=same	X!D#E%F&I(D)G*E+F,H-@.I/]0D1G2I3C4G5H6G7F8F9B:F;I<J=E>E?F@^AbB@CGDFEHFFGFHBKdLGMCOZPZQHRDWGXEYHZ^[E]D^GaDcEdEeHfFg]hC
=samego	u@^ZJbZ
=saml	w7^?JZFbG
=samma	n#J-J/J3G9G=J>G@]A_BJHEIHKZNJO]VJXIZE]J_FaGbZhJ
=samr	k#J%H*J-I2J3J4J8J9I=J?IAJCIDJHBIJKJNJPJQeRJUJXJYGZI]J_JaJbJcHdJfJ
=samtalet	y3]9H>JDJHEIIKGOJZH]Ja_
=sans	f!I#]&Z(I*J+J,K-G/J3[9J:J>J?H@GAJCHDYFJHHIFJJKGMXN]OEPJTIUJVHXH[Y]HaFbIcIdIfIhI
=sao	u,Y-J3^9J>J?H@HC[DFHEI]KGZF]JaJcYhI
=sap	i!J#@(F)I-J3I4J7J9J:D=I>J?J@IBEDGHjIJKJMINJSJTGUFVHXJZ?[H^JaKbAdJfIgJhH
=sas	o!I#J%K,E-I3I9F>I?I@JBJHCIJKJMINJOHRfXIZI]JaIbIcIfIhI
=satisfi	w/ZHGIGJZN]WJZJaI
=satisfy	p@YHXIHN[ZH
=satt	u#J%I(J)J*[2[:J@ZDIE]HHIJKJNHUHVJZD[J]^cJhK
=satta	y%]@ZB[HIPJZH
=save	t-F1K3J9G=[>J?I@GCFDIH_IEKGNZOJUIVJZC]FaJf]hI
=saved	w#Z3]ZI
=saw	y9Z@ZBJCJHGZH
=say	f!G#D%I(I)J*I+[-D/H1J3E6J7J8J9F:J;J=E>E?F@]AJBFCGDHGJHFIYJJK@LJMGN^PJRJTZU[VHWJXHYIZ][I]I^J_HaFbJdJfHgJha
=says	H!I#Z%A(@)D*H,D-^.X/Y0C1Z2E3=4D5D6I8C9?;G<G=Z>>?=@CAJBECIDHFCGIHEI^LHM@O]P?QDRCUYV]XbYC[G]E^W_XaGdZf@g>hY
=sbagliata	q-J9G>J?J@IBIEZH[IJKHMHRYVJXHZI[K]Jh_
=sbagliato	w4[HGRYX[ZJ
=sbaglio	y-H@[BJHIKJZIh[
=sbloccar	t#YHH[]
=sbloccato	y#E%J3JB]HGT[ZJ
=scadenza	tHIL_ZJ
=scaduta	w=_@JBIHDKILJUJVJZY]ZbJfJhI
=scanner	t>JCJH]
=scenario	u)[AXH[JG
=scheitert	o!J/J3[8X=JHHKJNKQXZH_ZeXfJh[
=scherm	u9I>^?H@[BJHHZH]JbX
=schermata	q(J+XBGDJHGKJUIZIbb
=schlagt	p(I6Y8Y:J=I@IBJHJNZVJZ[bH
=schlussel	u6^?[HHZI
=schon	c!G#J%H*I+_,J-Y/I0J1J3F4J6J7J8J9_:H;J=H>C?D@^AIBDCCDBEKFJGJHCICJJKaLIMZNEOGRJSITIUGVXXFYIZ@[G]E^I_GbZcIdIfHgIhY
=school	k!J(H)J-J/I3F7J9H:I>[?G@FBGDYHEIJKYMYNZSJTJUbVGWJ[J]JaGbIgZhI
=schreiben	y%^
=schrijft	t%J>JG[HGY[fY
=schritt	wBJC^HZ]XaEeY
=schusestrongcrypto	n9KHHYa
=scop	e!J%I)J-I1J3J9H=J>J?J@JBIDJFIGfH>IHJFKHMJNHPHRJUIVaXJZH]K_JaJbIcIdJfIhJ
=scor	y-ZHYIFKHNJZJ
=screen	V!E#E%H(F)H*H+^,H-F.J/I0J1J3G4H5J6I7I8I9D:H;J<J=F>^@CAIBACDEIFJGHIXJHKEL]NHOHPHQJRHSHTEUGVEWIXGYIZC[[][^H_HaFbdcGdGeJfFgF
=screenshot	n?IH_LJZ_^IbIhJ
=script	i![%G(Y)J*J+H-J/J3E6J=H>G?I@FBFDGGIHdIJKHLJMINIOIPHSJTJUJVJWJXFYXZA]J^C_]aJbGfIg_hJ
=scriv	wGZHFY[ZJfZ
=sdprop	u%J(I;JP_XJ
=se	V#Y%B&H(C)D+^,E-A.G0E1F2F4Z5G8E9X;F<H=_>X?E@XDEFGGIIHJEK?NBOGPEQGRHSIUHVAXEZ_[]]@^CaAbEd[eXf]gEh@
=sea	y>]HF
=seamless	uH_
=search	y9IAHBHDJMINJ_aaH
=season	t!Z-c@IHDIIKFNHZF
=seasonal	y![D[HGVJ
=second	[!G#G%H(G)H+X,I-D.J/X0J1I2I3D4G5I6[7I8_9D:H;J<I=H>A?D@dAGBYCeD?EIFIGHHHICKELFMJNBOGPHQJRFSHTHUHVFWHXFYHZD]Z^I_FaBcFdIeJfFgHhD
=secondo	o+J-Y3K9J>I?J@HBXC[HIIXKIMJUJXIZE]ZaJfJhZ
=secour	u3[>[?ICID]HBaH
=secret	j%J*D+I-K2_3J>H?b@JBJCJDJHaIIKDLJZJ]JfJ
=secretary	w(]3[>JHFKIZJbJg]
=section	y%EH]
=secur	m!I#G+a4E<_@HBJCJD_H@IIKILJTJVHY^ZD^JcJhJ
=securit	o+J3JCYDXHFPYQYY[fI
=security	U!E#I%Z&J(Z)Z*_+Z,H-J.I/G0H1G2I3E4H5H6F7E8G9F:F;^<H=E?[@AAGBDCZEHFIGGHWKDLHMFNEOFPCQ^RGSGUFVIWHXZY[Z?[F]E_GaFbZcHdFeHfEgGhJ
=sedan	t*Z+I9J>J@]B]CJDHHHIGKIMYZI]J
=see	_#Z%Y(B)[*X+E,J/G1J4I5J6J7H8J9Z:H=H>G@BAJBECGDDEJFJGIHYIYJHKELYMGN^OZPHRJSITZUDVFXGYJ[X]Y^IaHbGcIdHfIgHhF
=seem	k!J#J%I(F)I-]@JBJCJGJI]JXNJP[VGZG^JaYhJ
=seen	q#I-aHHKIXI
=sees	yA^HDdJfG
=segu	y!X>YgY
=segun	t%J-ZBJDJKJZH]Xh]
=segunda	u8Z9[@YBZHFUJZI
=segundo	l-Y3J8Z9I>H?ICaDJHJIIKIXHZEaIhZ
=seguranca	p%I*Z+J-I3I9F=J>J?_@JCZHEIJKIQXVIXHY[]IaIbJ
=seguridad	o+I-I3H9G>J?^@JBICYDXHEIJQYXIY[]J
=sei	i!J#I%J(I-Z3I9Y:H=J>E?I@GBICIDHIXKDLJMJNHOIPJUJV_XI[_]J^IaIbJfJh[
=sein	i!]#I%J(I-I.Y3Z7Y9I=J>J?I@FB[CJDJHDIYK^LHMGNJPIUJVXXJZC[I]J^]aJbJdIfJgIhH
=seit	^!G#Z%X(G,I-[/H0H1X2J3C4I5I6H7I8H9D;H=X>I?H@BAICDD[EHFIGGH=IZJJLHMENGOYPFQJRETHUHVDWHXZYIZJ]X^G_IcEdEeHfbgHhY
=seitdem	s8Z=[BJHGQXR]ZHfJ
=seither	w%J2[=ZHGY]ZH
=selben	w9J@_A]HIZH_E
=selbst	l(J)Z:H?I@HB^HEKILJMISJU[V_ZBfJhJ
=select	g%I(J-J1J4J7J8J9J=J@IBJDJG_HGJJKJL[MJNIPIU]V_ZF_IbIcJdJfH
=selectiv	tGcHBZJ
=self	U!E#D%B(C)b*D+H,H-G.J/E0G1H2I3G4H5H6G7E8H9K:E;I<I=I>E?D@DAHBECHDYEHFIGEHXJGKELCMENEOJPHQIRHTZU_VaWFXHYG[D]G^e_GaXbEcAdBeGf=gFhD
=selfservic	q)^-H9I=J?J@IBFDHHCIJKJMJSZUdVDZF]J^JaKcJdIfF
=sem	b!H%D&Z)J+I-G/I2J3_4H6J7I8[9F:G;J>E?F@XAIB[EJFJGIH>IEJJKEN]OCPHRISHTHUHVGWJXDZA[Y]GaWbXcZdGeJfFgHhI
=sempr	s#J+J3K>J@HBFCID^IIK]M[VJZEhI
=sen	w9J@]C]HJKJMYZJ
=senar	w#I@[BHHITYXIZ[cYhJ
=senast	w-G3J9H>H@]CJHFIDKbOIZFaGhI
=send	e*I+J-H3G7[9I:J=J>J?H@GBGCIDIH^IJKHLJMJNGOISITJUJX[YJ[J]E_Ja_bIcJfIhI
=senha	Q!A&I(H)C*B+D-X.G1E3B4C5F6J7X8E9E;F<G=@>J?AAEBXC@FFGGHGIZKaN_OEPBQGRDSCTBU]VDWAX@YEZ^^X_BaAcBd]eGf@gHh[
=sent	h(H)J+Y-I3X7X:H?Z@JBEDGHFIJKIUIVJXJZY]Ya_bJgJhJ
=senza	f!I#Y%G&[(I)J+H,I-F1J2J3]4I6J7J8[9I:H=X>I?H@GAJBXCGDXGJH?IEJJKGLZNYODPHRJTIUHVIXFYJZX]HaEbIcIeJfHgIhH
=separat	w+JDIHahD
=ser	l#J%J(Y*I+H-G9H:[=J>E?[@XBHCEDFGJHII^KaMENHODUIVHXHZE[I]HbJdIfJhG
=serv	u(J>H?_BIHXVIZH
=server	L!A#J%@&F(@)B*A+C,C-?.E0I1D2B3?4d5f6e8A9?:A;C<Y=>>@??@>ACB<C@D?FCG=HXI>JBK>LCOBRcSDTBU@V?WDXAYaZ;[B]?^B_Ya?b?cbdGeBfagBhA
=servern	o-J0I1H2J3I4[6Y8J9I:J>J?J@ICKH@IIKHMIOJPJR]UJVIY[ZG]KaJc[dIfZhJ
=serveur	g%F,J-J0J1I2J3J4]6X8J9I=J?J@IBHHBP[R[SJUJVJXJY[ZGaJc]dXeIfY
=servic	L!@#A%Z&G)Y*J+B-C.E/F0^1Y3I4A5C6F8D9A:@;D=C>H?>@AADB]CBEAFDG@HXIDJCK@LJMEN@ODPBQERFS_TGU^V^WBXBZF[A]@aFbAc_dYfdg>hB
=servicebu	i4JHCMJYIbJcb
=servicio	k!J%J2Z4J9I@JDJEKHDRJS]UEVGZE]KcXdJfa
=servico	m(J2Z9IHDRJS]UGVHZHcGfa
=servidor	c!H#H%E(I)I*H+J,H-H.K/J0H1G2H3G4_5J6^7I8H9E:I;K<J=I>H?F@EAIBECHDGGIHEIIJJKHLJM^NIOHP]QJR[SFTJUFVFXGY[ZF[J]G^J_HaFbHcZdZeHfZgJhI
=servizio	m%K2X3J9J=J@JBXHDPJRJS]UFVGZI]IaJcIfb
=servono	uH[I^fI
=serwer	t-I1H3J4]6[9H?I@JBJDJHCIKKIRGVJZH]IaJc[fZ
=serwera	u-J4Y9JGJH[MHRZ]JaJcYdXfG
=serwerz	y1J2JHIR]ZIcH
=ses	y%[8Z9JF]HI
=sesion	o(I3J:J>H?J@JBFCJIJKJNJUKVJXJ[]]ZaEcIg[h]
=session	j!J#[%G(G)J*J+J-H1J3H9F:J=I>I?H@HBFCIDIEKHZIIKFLFMINIOJPJRJUHVIXGYJZB[I]daHbZcGfJhZ
=set	N#J%b&[([+[,D->/F0E1C2D3A4D5D6B8C9@:D;D<^=B>C@aADB_CFFEGFI=JXL^M@NAOCPFRISCTBUGV]WZXBY^Z9[@]D^[_Aa@bCcAfDg_h=
=sets	n&Y(]-I/I@IBHHAIJJZKIMGgahI
=sett	]!F#G%J(J)C*_+Y,I-I/E0J1I2J3G5G6I7G8G9F:D;J<a=E>J?D@FAIBACEDBEHFJHdIEJFKDLHMDN_OJPFQZRISFTIUXVCW^XHZB[J]X^F_HaFbDcIdFeHfFgEhX
=setup	d!H#H%F(F)G+_,_-H/J0J1H3H4J6H7J8H9F:J;J=G>G?G@GAJBGCGDaE_FJGHIIJIKGLJMHNFOJPDRHUJVFWJXJYIZB[J]H^H_GaGbIcGdBebfFgHhI
=setzen	n%J&Z)X:H<W=J?J@[BYHFL]MJNJV[ZB[I]I^JdJgJhJ
=setzt	wHHKIMIZ[g]
=seul	i!H#I%I(G)J*G+J,J-H3F4J7J8J9F:I;Y=H>F?]@YCbDFEJHAIFKHMINIOIP[RJSJTIU[V]XHZB[]]H^I_JaEbIcIdIfHgJhI
=seulement	s#J=YBICJHFSJTZVJ[_cIgXhJ
=seven	y@^KH
=several	n#a-H1[BHHDTEY[dJfI
=shar	e#X%J(J-I9J:H;G>D?I@HAXBHH_IGKHLJMJNJTJZB^c_JbHhI
=sharepoint	f%H*]-I9G:^;G>JBJHaIHKJMJNKPIZJ]IaJcJ
=she	Z![%G&J(E)G*F+D,I-B.I/E0I1I2J4H5I6H7F8H9D;I<I=E>I?DAEBeCCDaEIFHGFH8JFK]MCNZPFQJRHSHTEUEVXWGXDYIZI[F]b^E_ZaCbDcFdGeIfGgHh^
=sheet	yH]ZG
=shes	p!K#^)J-F@IBJHBIYKZNJTHUJV]XXZH_Y
=shibboleth	y7aHFSGZIgJ
=shift	y#X@YHFZ^
=shop	t-Y>[@IZHbZfJ
=short	m-E/Y?J@JBJC[HJIaJJKHNFZFaJ
=should	a!C#H%I(G)I*G+Y,J-G/H0K1J3E4H5I6I8G9H:]<D=E>H?E@IAKBECZFJGHH^IFJJM[NEOIPIRISITJUIWJXHYIZ][G]F__bGd[eJfHgJhE
=show	T!F%E&H(D)F*J+b,G-D/[0C1H3C4H5H6H8H9F=F>D?G@CAGB@DAEHFIGGHZJYKCLZMGNZOYPDQIRXS^TYUZWGXEYHZI]]^F_FbbcEdCeGfEgFhD
=shown	j*H-G/J0Z>J?b@HDIIHKFLJMINJOJZC[^^IaZhJ
=shut	o!^#a-H/J3J9I>Z?H@FBHDJHBIHKFMJNJOJRHSIVJXIZD[J]Y^J_JbJcJf[
=si	_!E#J%E&J(B)]+^,G-D/H0H1H2I3C4F5I6H7G8H:Z;I<J=[>D?D@^AHBGCCD?EIFJGHHZJHLGMDNEODQJRFTFUDV_WHXFZ[]B^F_GbHcDdEf]gGhC
=sich	d#I%J(I*I+Y,J-H/J3H4K7I9J:Z=I>I?H@ZB[CGGJHYIGLJNIOZPHUIVGXJ]I^IcIdIeJgZhH
=sicher	y3XCZDJHJVZ
=sicherheitsfragen	q*]?]HGX[ZJ
=sicherheitsinfo	y+[CIDZHG
=sicherheitsinformationen	u?JCYD[HJ
=sicurezza	p%J)J*[+J-I3I4J9H?_BJC[HDIJKJNJOJQXXHY[ZIaI
=sidan	o!H#H(J)G*G+^,J-H3H9H:J>G?JBICHDYIGKHMJNJOZPIVHX]Z_[J]JaJdIhJ
=side	l!I#J-G/a0I4H6J9J>J@JA]BJDJIHJJKHMINXPGQDRIS_T[XJYIZD[J^J_ZaIcGfEgJhJ
=sie	W!X#X%F&G(I)I*G+],B.E/X0D1C2E3J5E7C8C9>:A;X<F=Z>H?GACDZEDFEGDHDIGJDLBMIN?ObPDQFR[SHTEUAWBYGZ_]>^B_AaDbCc@dFeZfYgBh]
=siempr	y+J@JBJD[HFIJK^ZE
=siffra	y3ZHII^OG
=sig	p(H+X-J9J:I>F?J@GCHH]IJK[MINJOIRJXJZ[bJcIfZhH
=sign	P!E#F%E&I(C)D*E+[,]-@.G/J0H1G3I4D5E6E7c8E9D:B;H<d=C>>?@@>AFCCEGFaGCH^IZJDK@L[MXNHOFPDQIRFSDTbUCV@WFXCYFZI[Z]B^B_Ha?cCdCeEfCgChJ
=signal	y3G=J>H?JBGDJHXMGTGZG]^aIgI
=signatur	t3H<[>IHZMJOH
=sigu	o#I3JDJHGL[M]TZhJ
=silent	w>IBJDIHCZJ]Gab
=sim	f!F#B%G(E)Z*F+Z,I-D.I/J0J1I2J3D4J5J6J7H8I9A:G;J=G>i?D@DAIBACFDCEJFJGIH]IDJHKDLHMDNGOFPGRISITCUFWIXEYJZA[C]E^I_GaCbFcHdGfGgIhF
=simbolo	t9JHJI_
=simpl	s-I/J3G>I@KBJIaNYOHXJ
=sin	b!F#X&Y(H)I*I+H-F.J/I1X2J3Y4G6I7H8Z9F:Y;X=I>E?F@YAIBZCGEJFJGHHAIEJIKCN]OCPGRGSGTFUGVEWJXDZA[Z]Fa^bGd]eHfCgHhG
=sinc	R!Y&H(@)_*B+Y,C-_.J/H0E2J3B4J5E6Y7I8Y9A:A;E<F?G@BAXBZDFEFGBHCIIKXLXNGODPGTAVGWEXJY]ZG[J]B^Bc_dDeEhG
=sincronizacao	n%Z-I0X3J9J@JGZIJKHMZNJRXSJZI]KaJdIf[
=sincronizacion	m%X-I0X3J9J:J=I>J?JBIDJGYIJKJMZNIRXUJZJ]JaJdYf[hJ
=sincronizzazion	m#J-I3I9J=I?JBJDJGZHXIIKHMZNHSJUIZIdGf^hJ
=sind	b!X#E%X(F)X*Y+I,Z-[/X0I1J4H7I8I9H;I=F>I@YAICYDZEJFJGHHDIFJJK[LHMFNHPGRHSHTFUEV[WJXHYIZE[G]G^H_HaGbHdFeIgHhG
=singl	q+X7[NZZG
=sistema	n-I3B9J:J>F?H@IBICIDaHDIIK_MHOJR]U[XJZF]KaIfJhF
=site	b!G#G%D&I(F)I*I+I,I-_.Y/F0H1I3G4]5^6H7H8I9D:G;I<I=G>I?F@DAHBGCGDGEJFHGHHaIXJGKDLJNEOGPGQJRGTHUHVFWIXYYIZE[I]E^I_EaGbBc^dIeJfFgHhX
=sits	wHXJXPX
=sitt	w@JB[HJZG^[
=situation	y?HHZdY
=six	n!Y#G+J-I/Y3F9G:K;[=J>F?I@GBICJDFFIHHI]KFNJOGPJVJX]ZDa_hI
=sjalv	t(F)]*J,J9I:J=J>I@IBZHIIHKJNJU]V^ZF[IaJhJ
=sjalvbetjan	w(J)]-I9J>JBIHGIHKHUaVGZI
=ska	u-J9HI_KJZ[
=skarmen	y9I>]ZJ[[]JbF
=skew	wHHR^cI
=skicka	u#H3]HIIJaZ
=skipp	o#J+Y1]9J@JBIDbGHHJKHMGRJZGfF
=skog	w!I1I8bA]CJHFRIZIcJdHfH
=skonfigurowan	yCZDJMJVJW[c[
=skrev	t#_-I3J9G=J>H@GAJBICJDJHCIYKYMJNJOHVJXIZX[I]JaIcJf]hH
=skriv	y%J,J1I8JG]HFRIcJd[fY
=skrivaren	yH_ZF
=skriver	q-J0[3H>EDJHEIIKGO^Y]ZF]IaHfHh[
=skrotow	u%J0JGZH[M^RJdIfH
=skyddad	y!JHJPbVFZI^J
=slash	m-J3Z>JBJFaHFIJZKaH
=sleutel	y0K6_?XHGdG
=slot	u#_/I9JIJT^XIZJ_JgJ
=slow	n-Z9I@JBIHbIJMGRXZJbJcE
=slowo	y#G-_HGIKTI
=slutad	w>JBGCGDJHIXIYXZJ]]aJf]
=small	u-JHHI_KHZI
=smart	c!J#F%I(J-G/J3G7J9E:J=J>Z?J@IBDCJDJGJH_IFKHLIMINJOJTaVIXIZD[I]I_JaIb[cJdJfHhJ
=sms	M!>#>%?&D(=)?*E+=,B-:.B/@0B1A2D3b4@5C6A7@8E99:?;A<I==>_?m@9A@B@D8EAFBGAHGI@JAK9L@M;NHO9P>QDR?S?T>U>V<WIX<YAZE[=]f^@_=anb>c?dAeDf>g?h<
=smset	y3F9H=J>[HDIIKJOEXJZG[J]]a^bJ
=snapshot	n!I#I%J(I-I3I6Z9G:J=J>H?I@IBGCJDJIIKJMJRcUJVJXHZG]H_IaIbIcJfIhJ
=so	Q!A#F%H&H(I)C*A+],D-[.I/Z0F1E2F4I5F6E8D9B:A;X=[>D?Y@_A_BACcDYFEG]H=I]KAMDN>OEPGQGSDUCV]WEZE[^]J^c_Aa=bBcHdIeEfCgJh[
=soddisfa	wHIIXN]
=softwar	n-I1_9JBJH]IIJYNJZJcEfJ
=soit	wN]
=solicitud	y9[>GHZ
=soll	k#J(J)J*H-Y:J?J@[BICHE[HEIIKGNJPJVHX_Z]]KgJ
=solo	]!E#D%E&J(D*E+G,G-B.I/G0H1H2H3B4G5I6H7H8H9@:F;Z<I>B?a@XAGCeDBEIFHGIH>IZJHKCLGMJNFOEP]QIRGSFTXU_WJXCYGZB[a]D^G_GaBbFcGdGeIfGhD
=solv	q-I3J9G>J?IB[CJHFIHKIRJUJVHXJY[ZG^^aJdJhJ
=som	h!G#H%H([)H+],I-X/J0J1J2J3C4J6J7J8J9E:G;I=H>]?G@DAGBFCXDBEJGJHEIZKYMHNXPGQXRJSITJUIVZXFYJZA[H]G^Z_ZaEbHcIdIfIgIhH
=some	a!F#G%F)H+F-Z1J3G4Y6J7G8G9H:F=G>E?E@XAGBDDDE_FGGYICKZLJMGOJPYRISHTIUIWJXGYJ[I]D^I_GaFbYcIdHf]gHhH
=somebody	d!H#D%F([)[*J+I-G/H0J1H3Z4J6]7J8J9Z:H;Z<^=J>G?H@YAJBDCIDHGJHFIXKELHMINHOHPHRJSGUIVFXI[I]I_YaHbHcHdZeJgGhG
=someon	e!Z#_%Z(J)J*X+X-E0J3H7[9F?I@DAJBFCHDGF]GIHIIHKFMJNHOHPIRJTZU_VIXHZJ[I]H^WaFcIfIhJ
=someth	_!X#E%J(G)J*H+I,J-a/G3H4J6I7I8J9D:G>C@IBCDEE[FJGIHEIZJHK[LJMGOGPIRJSJTJUHVHWJXIZ_[I][^I_JaHb[cJdIfJgJhE
=sometim	y/JBFDZHJMZZ]
=somewher	u#X-[HEZX
=somm	w:ZEZZJ
=son	f#I%G(F-F/J2J3X:];Y=I>H?IAJB[CHDYIGJJKGMHN]O]PITJUIVGXIZI[H]H^Y_JaIbHcJdHfJhF
=sonderzeichen	u-Z3I9J:JFZHHI^NJ
=sono	c!E#_(G*I-D/I0I1I2I3]4I5J6I7I8I9];I<J=G@BBYCXDaEJFIGHH=IAJHKBLHMFNFODPGQJRISITFUFV[WXXFYIZ@]F^H_GaDbFcHdGeIfGgIhE
=sont	l!I#J%Y(J,X-G.X3_4J9J:I=J>J@IAJBHCYDEGXHDIXMJNHO^PIVIZD[JaIdIhG
=soon	t(Z)Y*X?J@_BIHDKJLJVG^H
=soport	u(^1X@[HHVIZI
=sorry	i#I%J-H3H9a:I>J?I@EBGCJDIHBIGKGNIOIPJRIVIWXXHZa]I^JaIhH
=sort	t9BBaHGIJKJZKcZfJ
=sou	q)Y-I9J:Z@IBJCJD_HFIHKIOJV]ZChJ
=sound	w9JH^
=sourc	q#XAXHJ_[
=sourceanchor	n!I#I%H3JAcHILJVJZJ_H
=soy	n!I)Y+H3I9H:Y>J?I@IBHCHD_HEIGKJMJOJV_ZE[JaJ
=sozinho	t-I9H?X@JB[CJDJHIIJKIU]V_ZFaJhK
=spac	k/X3^4I6J>IBJDIIZRJYKZI_[aJcIfI
=spam	i!J#J*J-D3F9E:J>E?G@JBJCFDFFJH_ICJJKFMHNIOJTJVJXIZF]J_IacbJhJ
=sparrad	u!J#^%J-].]3F9E>H?J@IBFDKHBIFKJOJRISGTZX]ZF]G_JaHbIcJfHgJhH
=sparrat	w!]#E)[*I-I3J9JBJIKK^PHUJVJaJ
=spater	w9Z@YBIHHIIKJTXZ]aH
=speak	wNZY[
=special	h!J-H3I9I:J@HBJDJF^I[VZZEhJ
=specifi	t3HHIN]OYhJ
=specop	j4FHEIJJcNHZH
=spell	y3]@]DJHGZI
=spelnia	p3I9JHIIZNaZJ
=spenta	w!Z-I9I<YHEU]XJfX
=spento	y%J)JBIHCU]VIY[ZGd]eHfI
=sperr	uHISJTaX[aHgI
=sperrbildschirm	uHFZJb_
=split	y/[8JgY
=spotkani	y9H>H?I@JBIIIMJNIZ]]^aJ
=spr	q1J4]7W?[GJHEIJK]ZHaGfJhJ
=spray	u#IHET_
=springt	yHIb_
=sprobuj	w@YHITXZZcX
=spuntata	u;ZHFLXNIZJ^[d[
=spuntato	uLXdZfJ
=sql	u!H#I%J3J9JBGHeIKNEVJZA^JcI
=srv	y!J/J0G1J4H=JGHHESHZFc^f]
=ssl	q2J<_CGHDIHY]cXdJeHfG
=sso	s7^H]cG
=sspr	H!^#A%?&F(8)_*D+[,C-B.I/B0C1B2E3b4F6B8?9G:B;E<E=F><?[@JAJBXC@DHE?FDGCH[IBJ^KCL=MAOBP[QER@S[U_V[W^Xa[F]?^H_AaCbZc>d;e@f;g=h>
=ssprsetup	n+Y3I9G?JBICKDcHDVJXIaJ
=staan	y.Z
=staat	c!_#G%E(X)G*H+F,H-Y/H0I1G2H4I5J6H7H8H:F;[<J=H>H?^@CAEBDCIDDEJFJGGHEICJILYMEOIPEQ[RFSITGU^V[WJXGYIZ?[Z]D^X_CaCbGcHdXeIgIhE
=staff	e!G%F(])[*X+Z-I/I0J1J3G4J6J7J8Z9J=H>H?G@FAJBECGDXF]GXHGIGJIKGLJMHP^RJSHUCV]WJXIYJZF[I]I^J_HaIbHcHd[eJfFgHhJ
=stag	wf]
=stamattina	s#]-I@aBIHGZH
=stammer	s+I-K/J3D6]9I>C?I@JCJDFHEIHKGNIO_R]TJXJYJZG]I_Ja^cHfF
=stand	w1YZHc[
=standard	t(F)b*J3YHCPJZJ
=standig	yBJH[
=stanga	yB^ZG
=stangd	u!]9J>GBJHFIHKHMJXJY^ZJ][aJfJhJ
=stangt	y!I#J)H*J3J9I>JBJH]IGU_VGZJ]J
=star	j!H#[%J(G)J*J+J-G/[0J3H5J6I9H:I=I>G?G@FAJBECIDFH@IFKYLJMaOZPHTIUIV^XHY]ZC[G]G^J_IaHbEcJdJfHg[hX
=starego	n!J#G(I+I-F3H9G:K?H@EBFCHDEHBIGKaMbNJOGTJVJXJZE[I]G^JaIbJfJgJh^
=start	^!F#F%H(F)H*I+X-G/H0Z1I3J4I5J6I7I8I9G:I;J=G>F?F@JAJB^CID[GZICJYK[LJMDNFOHPGRGSGUGVFXHYHZB[J]^^I_Gb^cEdFeIf[gIhH
=startar	u(J+[3J9J>I?I@JBIDIHYIJKIMFVIZG]JbZdIf]
=starter	n!]+H=J>G@^BID_IHKHMJZI
=startet	uBJH]IJMHVJZFbIdIf^
=stary	q0Z1]4H5[<J>ZBJGIHERJY[cIdIfE
=stat	q#IAZH]IIJIN^VJZI
=stata	u@IBXHJM^ZG
=stato	p3I>JBJHYS^UHVXZJ_ZfI
=statu	o!H(J0^3I9J@JDJHYKJMJNIS^UJVIZXaJfJgJ
=stay	i!J#H(I-H/I3I9H>H@FBFDJGJHGI]KIL]NHSIT]XJZD[F]Ga]dJfIg[hH
=steckt	y-XHHI]ZG
=steed	u#]3J>H@IBHCIDIMIP]TYZJfY
=steht	b%H(I*I,J-[/J0J3]6J7J9H:G;J=I>F?Y@GBGCYD]EJFJGJH?I_JJKHLYMFOHRJSJVGWJXHYJZA^H_JaEbIcJdIeKfZgJ
=stellen	q(^-J:J>J?I@GBZCYDGH[IJKJNIVX
=step	b!H#G%I(G)J+F,J-E0K1I3D4J5J6]7C8I9E:G;J=H>D?G@GAHBEFIGIHaICJIKILIMHNFOGPHR]SHTGUHVEWJXGYJZa[I]^^I_IaEbGcHdIfEgIhG
=stesso	q3I9I@^A^BJHFIJOYZJ_I
=still	R!a#I&I)F*E+C,G.G/H0F1_2G3?4J6F8E9]:E;G<G=D>[?A@<ADB?C@DAE[FFGEHAJEK>LZMaOZPHQGRCSFT]UEVCWHX@ZZ[Z]B^B__aYbBcDdCeFfCgYhH
=stimmt	l,Z>GE]HIIJOXTJZIa[
=stod	t1]3]8H9JHHKJRI]JaJcJdIfHgZ
=stolen	p>cBIDHHGZG
=stop	f!X#I%H(G)[,J-H.X/I0H1J2J3H8I9H:K;Z=H>I?J@EAaBDCJDIGGHZIHJIKGMXNIOJRFSHTJUJVFXJYD_JaJcHdHe[gGhX
=stopp	_#G%G(H)I*J+I,J-G.J/H0Y2I3F4J5I6J7J8I9H:I<K=]>H?H@GAHBACHDGEJGEIGJHKGLHMBNGOJPHR^SHTJUHVFWJXGYX[I]b^I_IaFbGdGeGf^gIhH
=stoppad	w0[HIZJfZ
=stor	e!F#H%H(I)I*H+I-C.^/^1J2J3c4J5I6J7X8K9G:I=I>??E@GAJBECGDXHYIZJIKCLJMGNEO^PIRJTIUJVHXIYJZ@[I]H^I_HaEbHcIdJfIgIhG
=storag	y4YHXfX
=storung	wS[
=str	u-X/XHGK[ZI
=straight	w+]HEOJTIZI[]bI
=strategi	h!I%J(H)H*^+H/J3J7J:J=I>I?]BFCGDDEHHYIEKHMHNbOJPHTHUFVHWaZD[J]IaIbJdGfIhJ
=strength	w(I)J*G,G@ZH[IZ
=strict	y.ZHHNY
=stricter	w*]/^8JHHNGPH
=strona	n!H#I(I)G*I+[3I4J>I?J@HBGCID]EJHCIJKJMIOIPFS]UHVFX]Z][J]JaIbJdJfHhJ
=strong	s-H@^BJHFI[KJN[ZC
=strony	y+].ZDEHX
=structur	wF]
=stuck	e!G#F%I(F)]*I+F,J-G/I0G1I3G4J6K7I8J9D:I;J=H>G?G@YAJBDC[DaEJFJGHH]IFJJLJMHNGOIPHRISHTHUIVGXXYJZ][J]I^I_GbGcHdJeJfGgIhG
=student	k!X#J)I+J-J3I?DBJDHG[H]I[KJNIPIUJV_ZF^[
=stund	t3J9JBYHGOIX^]JaX
=stunden	p@_HHIJKIX[ZG
=su	_#G%G)H*H+I,I-F/J0J1I2J3X7H9I:[;X=F>I?H@FAIBXCGDCGIH?I]JIKFLHMXNGOXSIT]UZV_WEZC[H]H^Z_IaGdHfGgJhI
=sua	h!Z#H%I(H)J*J,J-I3X7J8X9I:H=I>I?I@YCIDGEZHCI]KYLJMZNHOJPJRJUXWDZB[J]I^XaIbIdIfIhH
=submit	uHDMIZaaJ
=submitt	s%YBIHDZ_
=subscription	w=_BIHHZI
=subsidiary	y(]=JHZPH_Y
=succ	q)[9J@[BXHGJZNJPIUJVIcZ
=succeed	p#J/_3I>IBZHGTZZIdG
=success	j/_9J@]BcH@KJLJMHNFPKXIZA[J]G^JhI
=successful	wBGH]M[ZDe]fH
=successfully	k!J#F%I>IBcHDTHV[ZD[G^J
=such	j!J+G3G9J;J>JBGDYGJH_IJMYNIOITJZI]J_YaJdJgI
=sui	yJY
=suis	j!J#^%I(X*J+Z-H/J1H2J3G4J8I:Y=J>Z?F@EB[CEGJH@IGKFMINHOIRHTIUIV^XHYJZJ[Z]XaGbIcHdJfFhF
=suit	w#]@^HENJY^ZHcE
=sul	j-I.X/J0J3G4I:J<X>H?I@IBGCJDGHJIIJ[KJM^NIOIRJTXVKXIZF]J_JaGb]fZgKhJ
=sull	q(J;[?JBICJHFRZZG]I^]a]bJ
=sulla	y%YBJHI[Xb]
=summer	t![HJIYK]NIZJ
=super	w9YB^HEZI
=suport	s(Z1X3^?IHIIJ
=supplier	p#I:^@JH_IEXGZHbJ
=support	]!I#I%I(^)G*H+J,J-G/G0J1d2K3G4E5]8I:F=H>X?GBECHDEEZGHHYIFKILJMINHOJPFRHSHTGUHVEWHXHYJZH[J]H^I_IaIbIcGdGeJfGhI
=supportato	y1X
=supprim	u-J/J4]9J?IBJHFMJU]ZJ_]fI
=sur	[!E#E%Z(Z)H*H+G,I-E/H0H1H2H4G6I7H8I9Y;Z=F>H?D@HAHBACDEIFJGHHCIXJ]KDLZM]NEOFPGQJSIT]WXXEZ@]D_Ga[bbcJdFeJgHhJ
=sure	q(I>JDIHZKIMJNXZ_[I
=suspend	t!Z9J@HHZNKX]ZF
=svc	yHZLIZHfY
=swap	w@aBJHFKJZFcZ
=swear	yHGKZNZ
=switch	]!_#F%F(F*F+G.J/F0H1Y2J3F4H5I6H7H8G9D:E<J=E>Z@BAFBCCEDDEIFIGFHIIEJGKCL[MFNDOEQJRESGTIU_V_WIXHZ>[G]F^F_EaFb^cFd[eYf]gHhZ
=symbol	h![#J%I-]/Y3I9H=I@FBHCHHCIaJJKFMGN]OKXJZF]JaJfJhI
=sync	J!=#@%]&C(>)@*B,C-=.D/A0f1c2]3F4_5D6I7@8_9>:?;A<C=C>=??@<ADBECAD=EDFBGfHZI<J?K<L@MXNGOARaS=T>U?V;WCXAYYZ9[A]?^?_Da?bAcadXeBfbg?h?
=synchro	t%Z/I0[3JGJHFIJKJMJdYf[
=synchronis	p%I0H3ZHYMIPId^fJ
=synchronisati	w%G0JGDM]RJdJf]
=synchronisation	l%E-J0YG[H^MXNJZJfI
=synchronisiert	w3XH[dXfJ
=synchroniz	w%XGJHGMZ
=synchronizacja	w%JGFM^RKZJdJf]
=synchronizacji	s!J%[0Y4YBJG^HCMHNJR[_IcJdFfE
=synchronization	l0K8]<]GXHIMJUJZJ_[dGfG
=system	^!G#J%G(G)I*I+Z,J-B.J/F0I1I2J3]4H5J6I7I8I9D:Y;J<J=G>D?F@[AHBYCFD]EJFIGGHaIXJHK_LFMCODPHSJTGUHVFWJXGYIZI[G]F^G_GaEbHcGdGeJfGgIhB
=t	yDIHaTI
=ta	w3I9J>[@HA]BFDJHFIJKIM_ZHaJ
=tab	j!G#H%G-J2J3J9K;aAIBJDJIIKJLINJPGVI][^a_IbJhJ
=tabl	u(FHbPJZH
=tablet	h!J#a(I)J-H9H=K>F?J@XBDDJHcIGJJKEMINISJTJUIVIWI[J]IaEcJhI
=tack	n!J%I(K,J-H0J1J3H4J5K8J9a=H>G?J@IAJB^CHDJGJHGIIJJKHLKMIOJPJRITIUJVJXGYJZE[I]I_JaGbIcHdJfIhI
=tag	l#G-H3J9^:J=J>H?J@cBGCIDIHCIGKGMJNJVJX]ZG[J]I^JaIhI
=tak	t#J(H)]*H+]-J9^=Z@JBJCJDDHFIJKIPGV]XIZFaJ
=take	^!G#I%H(G)H*H+I,J-D/F2J3H4I5J6J7I8I9H:G;_<]=H>IAJBCCHDEEYFJGFLFMdNFOIRJTHUJVGWJXJYJZD[G]H^F_GaXbIcIeJfHgY
=taken	n!I#J%J(J-G/^9I=Z?JBFDJHAIEMDNHP[RJSHTJU[VJXJ]J^[_JaJbJcIgFh]
=talk	p4[8G9_>J@JHEIJKJMJYZZI
=tam	w9I:a@IBIDJHFIFK[VYXJZIaJdKhJ
=tant	y(Z
=tape	w#[3J>IHJKIO]XHh[
=tappad	y!K#J%[3H4Z9I>[HFPJaI
=tappat	u-J>b@JBID]HFIJKIZC[JaJdJhJ
=tar	y3F9J>F@JHIIGKGO^aJh^
=tard	k#H%J(J,J-G3H9^:J=J>E?I@aBDCIDJH@IIKFLJMDNJOITYUJVIXFZ^]J^JaabJcJeJfJhF
=tardi	w>I@[BIHFMJTXZYaZ
=target	l%J=IGdHGPJZJdBeIfH
=te	]!D#[&J(b)G*E+F,F-b.H/G0G1Z2[3A4E5X6G7F8G9A:D;G<F=E>C@XAFBGCCEHFHGEHCIaJGKALYMCODPEQHRFSGUEVCWHX_YGZ?]C_FbDcDdEeHfCgHhB
=teacher	s(_@]BGHBN[UJZF^[gJ
=team	V#E&J*F+G,H-C.H/G0H1H2I3C4G5H6H7F8G:_;H<I=D>@?B@@AHBJCGDCEHFGGFHfIAKCLFMeNDOEPFQIRGSETGUEV^WGXDYXZF[E]D^EaBbEcFdFeIfFhB
=tecken	t!J#I%H-H2_3J9H:G=I>J@IBHCJDIF]HCIaKINIUGVJWHXJZGhJ
=tego	n%I(]+J-]3G9G:I=H>_?I@[BHCHDGHCIGKZLJNHOEPJUJVIXHZD]J_JaGbYcJdJfJhI
=teken	p!J#J%G-H2^3J9H:H=J@IBICJDJF]HEIaKHNIUIWJXIZGaJcJdJhJ
=tel	p!J#G%I(G-I3Y9H:I=J>e?I@FBFCIDDHBIIKHLJMINIUIVIXGZ@[I]Ia_bHdIfJhH
=tela	q#H(J+X>]?J@IBJDIHCIJTIUJZF]HaHb_
=telefon	b!H#Z%I(G)J*Y+G,J-F.J/J0J1J3_4J5J6J7J8J9E:H;J=H?[@IAJBEDYEJGJHDIFKELIMZNGO^PJRJSITIUHVGWIXJYJZC[H^J_IbGcIdIfIgJhG
=telefonen	u3H>^?IDFHZOZaI
=telefonnummer	h>J@JCHD_HFIJO]X[ZI]JaG
=telefonnumret	y3YOY
=telefono	a!I#H%I(J*J+F,J-H3Z4J9F:I=J?Z@HAJBHCIDYH[IGKHLKMGNIOcRJTJUHVHWJXXYJZH[J]F_JaEbJcJdJfJhH
=telefonu	n9I?JBJCIDbIJOZXYZG]IaG
=telefoon	k#[*I-J9H>^?E@HBJCXD^IIKJMINJXGZF]GaChJ
=telefoonnummer	q>ID]HGOYXZZHaI
=telemovel	w3^9J>]HD
=tell	a![([)I*H+J-].^3E7J9C:[=Y>C?EBCEGFJHFJIMIN_OGPISJVZWIXGZF[J]G^I_JaHcIdJfJgJhJ
=tem	e!F#G&J)[*[+G,H-D.J/I0J1I2I4I5J6J8I9E:Y;H=X>B?DBECYD^EIGIH?IaJJLYMDNFO[PFRISITHUEVBWIXCYIZ?[G]E^I_HaYbHcHdGfHgIhE
=temo	y=]HIUY
=temp	f#F%I(G)I-F/J3I9I:I=J>I?J@^BECJDHF]GZH@IDJJKCLcMJNGOJPJSJTZUHV[XHZA[J]I^IaJbWcIdJfJh[
=tempo	q@_BFHXKIMXTJZIc]dJhI
=temporairement	u#JHJT]
=temporal	w!X#J@ZHIL[MJTY
=temporalment	yTZ
=temporaneament	yTY
=temporariament	wTZ
=temporarily	i#ZHHT[
=temporary	f(H-J3J:I>H?^BCDHIHKGLaMGNISJZA]J^IbJc]gJhZ
=temu	w@[BKM]
=ten	c!H%J(J*I+I/E3E8J9G:J=J?H@XA[BDCXDGGXHEIXKCLIM_N^OaPJUJVIXHYJZF[J]H^J_IaXcIdJfJgJ
=tenant	W!D#F%E&I(A+G,H-Y.H/G0F1H2H3C4G5H6H7H8G9A:e;I<I>A?C@@AEB?CDDBEGFHGDHYIBJEKALFMDNAOFPDQIRFSaTGUdV>WfXAYGZ?[E]D^F_DaBbCcFeEfCgGhD
=tenemo	y=[HKJXUZ
=tengo	h!I#G%I([+G-H3H9F:I=J>Y@EBGC_DGIFKFMENJOGVGXYZZ]IaGbJh[
=tenho	l!J#G%I(Z*J+J-H3F9H:I=J>[@GBFCbDZHBIGKFMHOHTJUIVHXGZX[Y]HaIhZ
=tent	w3H>J@]BJHJKJMHOHX[Z[aJhJ
=tentativ	p-I3IHDIHN]UJXb
=tentativa	n#Z3F>J@JBYHGOIUJXaZJ
=tentativi	p#[3FHGOJX_
=teraz	o#J(I)J*Z-I:J=]>IBGCZDHHCIIK]LIMINIZ][J]IaJdJhI
=terceiro	y.XJZ
=tercero	y.XJZ
=term	q#J-d3I9H>JHBIEKIXIZJ]JaJ
=termin	w#F(H-]:J@EBJDGHCIDKGMFNJTI[J]bbIhJ
=terminado	y+H3E>_B[DGHIIJOEXI
=terminal	w(J-GH[ZG]Ib[
=terug	m!_#H%H(H*J+Y,J-G/I0]3I4J6G8[9G:I;J=I>Z?H@GBFCHDFGJHBIFK]LIMHNHOHRITIUIVIXHYJZX[I]G^J_JaFb^cIdGeJfIhH
=terugschrijven	b!G#F&J(E)H*I+H-G.J/H0F1H2I3E4X5J6X7H8[9E:F;J<I>E?F@EAHBHCHDFEHFIGEHGIHJHKFLFMENFOIPXSHTHUGVFWIXEYY[H]G^GaFbEdae^fZgXhE
=terwijl	w#J3FHJO]TYZFh^
=test	c!F#G%G(F)I*I+I,J-E.J/H0I1I2J3F4I5J6I7I8F9_:C;X=_>F@BAGB_CHDFEJFJGHHZIEKBLGMFNIOGPGQJRHSFTJVEWJXGZI[H]F^I_GaGbJcGdEeHfIgIhF
=texto	w3H4I9J:I>_?]@HCJDDHCKJOJZJa]bJ
=tez	w-[>I@JCJDIHHIILZZI^Ka^
=than	b!I#I%J(I)I+I-G/[1]2Y3I9G=I>H?J@JAbBCDIHGI[JJKDLJMINFR[TJVIXHZH[J]J^H_CaJdJgJhG
=thank	b!I#G%I(I)I*I,J-E.I/I0J1I3G4I5J7J8J9c:I;J=I>F?H@EAHBaCHDGGIH@IFJIKFLHMHNIOIPJRISJTJUIVFWKXGYJZE[I]I^H_IaGbGcIdIfHgJhG
=that	J!I#F%I&H(D*G+G,D-_.Z/E0D2C3?4^5Z6C7B8A9D:H;[<E=G>c@FAFBJDFG[IGJ^KZLXM?O[PHQIRGSHXFZC]>^__JaGb@cAdGeCgJhH
=the	5!F#A%E&C(H)B*?+D-E.@/Y0E1G3X4Z6Y7G8I9<:><J=D>c?[@DB^C@DGEDFaGIHbIFJ_LAN]QHR[SFUIVHWBXCYG[C]d^]__aXdDeHfDh[
=their	X!G#G%G(I*X+X/E0J1J2J3I4I6J7E8a9H:];Z>F?C@YAIB?CFFHIFKDL[PJRKSHTHV[WHZC[^]H^J_IaIbGcHdZeIgFhD
=them	a!J#J%F(H)[*H+J-H.X1J3[7J8J9J=J>I?I@XBGDXEIG_IIJCKYL[MINZOGPZSJVHWXXJZC[J]J^JaJbJdEfJgJhJ
=themselv	s(I)^HGPJVZZJ[YgI
=then	[#J%F&J(F)H*G+H,I-E.J/c0J3C4I5J6I7G8H9I:H;J=E>C?D@IAIB?CaDYEJFXGFH;IBK]MFNDOFPXRZSFTIUJVFWIXFYXZ][H^H_GaGc]eIf[h[
=ther	R!D#C%X)D*B,G.G/H0G1E2G3H4H5H6F7[9d:A;E<G=F>G@FA_B;C]EFFZGZHBICJIK?LDMDNJOCPBQHRES^V@WXYFZ[[[]A_ZaFbXcFdFeGfHgDhA
=thes	j!H%I(F)I-I/I3H7I9H:H=]>H@EAJBGCIDGGYIbJJKFLYMJNIOJSJUIVEXJZ?[I^[_HaJdKf[gJhI
=they	Y!c#F%F(I)F*J,H-H.J/Z0H1H2I3]4I5I7X8H9C:D;H<J=F>I?ZAGCHDXEIFHG]H?JHMFO]QJRGSHTFUYVXWHXGZC]F^F_FbFcGdGeIfYg[hE
=theyr	m+]3G>I?]@HBJCKDJHGIGKZMJNIVXZH
=theyv	w+J3[>H?ZD[HCIIOZZJ
=thing	g!J(I)J*Y+I/J3G7J9E:J=J>H?H@XBFC^D]HBIXJJKCLJMJOGRJVHWJXHZ][J]I^JaY
=think	i!J#X+]-b1I3E4H9C>H?KAJBCCIDFFJGIH?K]MHNHOIRZTIVIXIYHZD[Y]I^J_JaJbHcGfHhX
=third	g(I-E.Y/I7a:J=J?J@IBHDJGIIGJ[KELJMJNHSIUJVI[J^JaHbZdJgJhI
=this	O!A#I%I&J(Z)H*@+G,D-E.F/E0D1X2F4E5E6F7D8_9b:Y;Y<F=Z>A?D@^AYC?DZEEFEGXI=JALJMJOHQGRCSDTDUXVaW[XAYE[B]A^Y_DaFbEcFdDeDfAgChE
=thos	f!H%G(G*I+[-I/H1[4J:H=[>Z@ZBECJDHFIGcH>IIJYKHLIMGNGPZRHSJTGUJZ?[I]I^I_IbHcId[fGgIhJ
=though	f#J(I*]+^-H9J>J?J@HBECJDHIIKHLZZG]J^I_Xa[h]
=thre	b!H#I%I(H)I*H+I-F.J/I0J1H3G4J7J8J9F:I=I>H?HAIBCCHDHEJGHIYJHK_LIMHNFOIPZRGSJTHUHVJWJXCZ_[J]G^I_Ja^bIdIfGgJh^
=threshold	nHb_H
=throttl	o#J-J9HBIDJIJKJXbZJ
=through	Y!G#F%H*E+[,I-B.J0H1I2J4I5J6J7Z8I9G;J<K=G>D?DAIB_CCDZEJFIGJHGK[LGMEN^OHPJRISFUFWGXGZX[F]X_FcZdGeIgZhE
=throw	s(]BISYZG^Ye[gJ
=thui	y-I9G>aBIIHKHZJ
=thx	w!I#H%I(J)J*J+J,J-F/J0J1J3H4J5K9c:J=I>H?I@IAJBECIDIGJHCIFJJKGLJMINIOIPJRISJTJUIVHXGYJZD[I]H_IaGbJcIdJfIhH
=tick	a!I#J%I(F,G-I/I1I3J4Y6J7I8G9J:H<]=H>I?G@CBBCJDIFIG^JIKGLaMHNHPIRIUIVIWJYJZ?[H]I^[_HaJbIcIdcfFgHhG
=ticket	e!E#H%J(G*J-F/J3G7J9c:J;J=I>E?H@GBaCIDHFJGIHYIDJJKELIMGNGOIPJRISJTJUJVIXIZY[I]H_JaGbIcHdHfIhH
=tiden	w#^6J>HBGIJKJMHR]ZKcI
=tiempo	q3I9J@^BFDZHZZHc]hJ
=tien	d!G#X%Z)J+H,I-D0J1J2J3_4I6J7Y8K9G:H;I>E?G@DBED[GJH@IZJJL[NYPISJTYVFXFYJZC[H]G^I_IaEbHcHdHfHhE
=tienen	w)]*],J3G9I>JBIDGHHIIKGO_PHUJVHZJaJ
=tier	u!E#J%J(Z)J2H3G:J=]?J@HCGDJGJHEIIPaTIVJXJZG^JdFgJ
=tijd	w6J@]HEKIMXR_cIfG
=tijdelijk	q#J@[HIKJL]MJT^ZG^H
=till	_!E%F(E)G*F+H,H-B.I/H0G1H2H3D4G5I6H7H8H9A:X;I<I=E>Z?E@_AHBYC]DFEHFJGGHXIAJHLFM]NDOFPFQ]RFSFUFWHZ>]C^K_FaCbZc[eIf[hE
=tillbaka	l!]#G%G(H)J+Y,J-D/J0a3I4I6G7J8[9F:H;J=H>Z?I@FAJBFCHDEGKH@IEKZLIMGNGOHRHTHUJVHXYYI[G]G^I_HaFb^cGeHfEgIhH
=tillbakaskrivn	b!E#F%[&J(D)G*H+H-H.I/H0E1H3F4X5I6Y7G8^9F:F;J<I>D?G@DAHBBCHDFEFFJGHHGIGJIKELFMENGOHPYRESHTHUFVEWIXF[G]H^EaFbEdbe^fXgXhD
=tillbakaskrivningen	wBXHIRZYXdJf[
=tillfalligt	t@ZHJKJLYSIT^ZG^IhI
=time	R!C#_%D&H(D)E*F+X,E-X.G/B0C1E2G3A4D5E6E7E8D9J:C;G<G=D>@?B@JADD]EGFFGDHXI>JDLFMZNFOEPEQHRhSETIUEVBXZYEZH[F]Z^D_Ea[bCdGeFfHgEhH
=timed	u#I6I9JBJEHHINJ]^_Jc]
=timeout	o#H9IBHEIRHZJ]HccdIfI
=timm	y3I9I>G@JCJDJHHOIX^ZIa]bJ
=timmar	t@]XZ
=tipo	u(I3J9H:bHF
=tiraram	y*J4[=[?]CFHDIJMJNHaJ
=tjansten	s#J9I@JBYHEIJKJSJZJcKdIfb
=tls	V!C#F%D&I(E)F*F+F,F-C.G/F0D1?2E3A4A5F6C7H8C9B:G;G<[=C>B?D@BAGB?CADEEFFHGFIAJGKBLFMCNDOEPDQHR?SETFUDVCWHXCYoZA[F]C^F_DaCbFc^d?eDf=gEhE
=to	>!H#A&B(Y)C+d,E-E/C1?2B3>4[6F8G:J;G=D>d@XA=EEGGH^IFJ?KcLXNDOHPBQaR9S=V[WFXHYDZD[Ya?bCc]dGf@hE
=toda	n#[-I9J?JBICJKGMHN_U^XIZHaJhJ
=todavia	u@ZBIEIHEM^UHVJW[
=today	^#G%I(G)I*I+J-F/G1J3I4J7G8J9X:F=G>H?G@dCHDGGIHGIEJIKDLJMINCOJPIRIScTHUFVFWIX_[I]I_JaFbIdJfIgIhG
=todo	h!H#G%J(J)I*I+J,J-_/H0J1J3G4J7I9X:I=I>I?F@EB[CGDGIHJJKFLJMENHOIPJRJS^TXUbVFWJXFYKZA[J]J^J_JaIbHcHdIfJgJhH
=toegang	q!]#I%Z(I*J,J-H3I4J9E=I>Z?I@EBHCIDJHZIFKGMJNHOJP]RJUIVGXIZ]]HaFcJfJhJ
=together	yBXHZTH
=token	Z!E#F%D&J(E)F*E+H,i-Y.I/F0H1G2I3C4F5I6H7H8H9D:G;H<I=F>E?^@DAHBCCGDDEIFIGGIDJGKCLFMFNEOFPDQIRdSHTGUGVDWIXEYHZ>[H]F^G_GaEbGcFdGeDfDgHhF
=tokenu	y,a3J9J>JHHZJ
=told	a!G#G(D)[*G+G,H-F.J/F0J2J3F4Z5J6J7Y8I9E;J=I>B?F@[AJBCCGD^EJFJGIHAICLIMFN[OFPDRISJTFUEVZWJX[YZZ^[G]G^Y_HaFbHcHd_fIgF
=tolto	t(J)J*I,J-H3J4[9J=Z>I?]@IBGCGDJHEIJKHMINIPZU[VHXJZI]JaJdJfJ
=tolv	y9I>JHHI^K]ZIhJ
=tomb	y>[HHaJf[
=tomorrow	e#G(J+J-H3J9H>Z?I@bBFDIHHIHJKKFLJMHNJUJVJXd[I]I^JaHhI
=tone	y3F>IH^
=tonight	y4X>Z@GH[KJZF
=too	S#a%D&I(D)E*E,F-d.H/B1]2a3H4E5^6F7E9A:D;G<H=C>A?C@ZAFB@CCDGEEFHGDIZJDLFMBNAOAPEQIRESXT[UDVCWHXaZB[E]J^D_EaXbDcCdCeFfGgBhA
=took	i#J(I)]*F-X/_3J7J8]9H>Z?]@DBaCXDJGIH?IIJIKFMHNFPGRJUJXGZC]GaFgJ
=tool	h!I#H%G)J,J-I/G0I1_2[4I5J7H8I9E:J;J<J=H>I?H@DAYBECJDIFJH_IGJaKFLJMHNFOIPJRCSHTIUHVJXGYJZC[J]I^I_HaIbHcHdGfEg]hI
=top	u-JB]ZHh[
=torna	w!Z#I3J@JBHHFKJUIX[b_
=tot	l!J#I%J(H)J-I3H4Z9^:H=I>[?H@_BECHDHGJHJIGKFNJOJPJRISJUHVYXGZD[J]H^JaGbFcHdJf_hH
=touch	u-J1_@JHENZRJZF^]cJfJ
=toujour	o3E9[>H?H@JBJDYHFM]OJT[UJVJXHZJaY
=tourn	y!J1X3J?JBIHGMJSIUFVIWJZ^aIf]
=tous	w-H.X9Z@JBJHIKGN]ZI
=tout	i!I#G%J(I)J,K-[/H0J3H4J7J9[:I=I>I?H@ZB^CHDGHFIHKFLJMCNGOIPJRJSIT[UaWIXHZC[I]I^[_JaGbIcGdIfIhH
=town	w-c@HHDIFKHNJZF
=tra	u(H-J3I9I>J?]@XCJIJKHMINIOJRXV^ZFaIfJhJ
=track	y#J.YH^RFXJZH
=traffic	i3J<_GJHCJIRJc_
=train	q!E#J(F)I+J=I>G@FBFDHHYIIKHPJSJTJVJZC]c^]bJ
=traine	w@ZHFVYbY
=translat	w9HDIHcNJSJZEaH
=tras	q(J:JBZHCR^UJVJXJZG_ZdJfZg[
=trasig	yH[RZ
=travel	y?ICFHaZJ
=travell	w+J>HDIHa
=tre	t!J#]-J3G9I:J=I>E?J@GBICGDJHDI^KFMJNJOIXGZF]IaahI
=tres	t#^-J3J9I>I@FBJCJHEKIMJOJXEZH]JaahJ
=trial	s#J-J9J=b@IBIXJZI]JfJ
=trie	b!]#Z%X(Z)J*G+J-H/J3H9I:];J=J>J?J@EAJBFCJDHGHHJIGJJKXNZOIPGSJVDX_ZB[J]J^G_GaHgJhJ
=tried	Y!E%G&J(F)I*H+F,I-B.I/E0J1I3E4I5J6I7H8H9E:F;I<J=F>E?F@[AHBXCEDDEHFIGHH;IBJGK_LHMDNbPGQJRGSIUIWJXcYJZa[H]E_GaXbDcGdIeIgHhX
=trigger	q#X+]T[ZF
=troca	p!J(J:J@[BGDJHYIJKILXPJRJUIVJXIZ[aJbYd[fH
=trocada	u/[B[HGMZTG_J
=trocar	l#H(J-H9J:Z>I@^BIDIHDIHKGLXMJNJVJXFZ[[Y]J^[aIhX
=troi	w9J>J@JCJHII[XJZJa^
=trop	b!I%I(I*J+I,J-c.J/J2Z3H4J7J9E:H=I>F?G@ZAJBECGDIGJH>I^JHKDLIMGNGOGPIRJSJTJUJVHXcZB[I]G^I_JbIcIdJfHhE
=tropp	t@JHGX^
=troppi	s#[HIXZ
=troppo	l#I-^2[3I5W9J>I?I@[BHDJHCI]KIMKNJVIXIZI]IaHcJfJhI
=troquei	q>Y@[
=trotzdem	t*X3JHHKJO[PZZF[]
=troubl	n#I(J-I=J>K@GB^HBIIJIKFSZZ]^JbJdJhJ
=trovato	w4X_^
=true	t(I@JBIHELXZD^a
=trust	w4J8JAJHa
=try	Y!X%H&J(G)F+C,I-^.I/G0I1H2J3E4I5I6I7H8F:F;J<J=F>F?E@IAHBICFDHEIFIGIHAJFLGMEOFPFQJRHSHUFVBWIXcYJZc[G]E^D_GbFcYdGeJfGgIhE
=trzeba	s.X7X9I:[@_BJHFZJ
=trzy	y#^-I3H9I>J@HBHCIDHHFI]KIOJXHZG]Ha]
=trzyma	y7ZHEM]gX
=tudo	wB^HJT[UJZH
=tuesday	t!J#I-H9J@_BHHXKHNZR]XJZE
=tunnel	u4]][cIfJ
=turn	U!^#I%E&I(B)a*B+F0G1F2H3D4C5F6G7F8F9C;Z=D>EAGBACDDIEFFHGEHCLEMEN[OFPCQIRDSETGUcV[WDXFYYZ=[F]D^J_EaJcCdXeZfGgD
=tussen	w9J@YBJCJGJHZIJK[MINJR[SJZHdIfH
=tutorial	u-J=J@FHaIJ
=tutt	y@ZBJIJN^ZI
=tutti	u%J)I-]9[=J@IBIDJHEIJKFNIOJU[VHZIaJhJ
=tutto	s/J:JB^HES]TZUXVJWJXJZD_JbJ
=tva	g!G#F%G(F)F*c+H,G-E.J/^0J1I2J3E4I5J6I7I8I9B:I;I=F>D?E@aAbBFC]DEEIFJGJH@ICJIKYLIMFNEO[PFRHSITHUIVEWJXEYJZA[H]F^H_FaFbGcIdIfIgHhG
=twaalf	y9JHII]K[ZI
=twee	f!H#H%I(H)G*d+I,I-F/]0H3G4J6I7I8J9E:H;J=H>F?E@]A_BEC]DEEJHAIDLIMGNGO[PGRJSJTIUJVGXGZD[I]G^I_GaGbIcIdIfJgJhH
=tweed	o#J*I-I3Z8]9G:J>F?I@IAIBZC]D]HHIGKGMJOIVJXIZF]JaHcJ
=twelv	y@YI]KJZE
=twenty	w@]BJHXKJ
=twic	h!J#F(I)J+G-I/G7J9H>J?J@ZAcBFCIDIEHHYIJKGNISITYXJZX[J]J^J_DaGcGdJfI
=twierdzi	wh^
=two	S!B#C%B&I(>)A*d+C,D-@.H/[1E2G3F4D5F6Y7E8A9B:D;G<H=D>A?@AhB?CeDHE[FGGCH[IFLCNAOXPZQHRCSFTJUEVAWGXCYFZ<[X]C^B_@aBbEcBdDeHfFg[h@
=twoj	uBYHIM[TZZI
=ty	y!J#I%J*K-G3I9a=J>I?J@JCJDJHDIGKHMJNJOJRJUJVIXIZE[J]I_JaHcJfIhI
=tylko	f!H#G%H(H)H*G+H,J-G.J/J1J2J3G4I5J7J8J9F:G>G?]@ZAIBDC_DDEJGKHJIFJJKELIMENHOIPZRJSIUHV^WJXGYJ[b]H^J_IaDbFcIdIfHhG
=tym	y%J([GZHHPY
=tymczasowo	wT^
=typ	p!J#](H-H3G9H:]>H?J@GBHDIHBIYKFMFNIO[RIXHZC[J]]aIfKh]
=type	f!J#H%G(G*J-F/J3H8J9H:_=J>I?J@[AJBGCGDHG[HIJJKJMHNXPHVIXJYJZG[I]I_JaJbJdJfJgJhc
=typed	a!I%J(J+J-G/H3[9I:I>C?H@[BYCHDIFJH?I^JJK]LJMHNGO_TJVHXGZF[J]^^J_JaCbJgJ
=typo	p3^>I@[BJDIIJKJOHZJ
=u	h!G#H%H(Y)I*J+J,K-F/H3H4J6J7]8J9[:Y=H>G?G@aAHBDCGDFGIHAIEJJKHLHMGNGOIPHRJSHTIUYV]WJYJZI[G]I^G_IaGbGcJdZfH
=uac	w!IBJHFUFZIbafK
=uber	o%Z(X3J7]:J=K>[@HCFD[HFLJSJZXaJ
=uberall	y/I@IBJHHM_S[ZI
=uberein	s6XOZ
=uberprufen	y%[3YDJHJXX
=uberprufung	u3F>J@GC]DZHIIJO]XJZG][aI
=uberschritten	y#Y%I9JHIX_
=udalo	w/^3JB^MJTJZH_H
=ufficio	u%J(J3H9Z>]?XBGCHHDIHMJV]XJZI]J
=uhr	s#J4J9JBIH[IJMFRbYJZHbHcIfF
=uit	d!_#E%E&J(C*D+H,G-B/F0G2G3[4G5H6^7G8G9C:G;a=F>B?Y@EAEBECDDEEJFIGHHAIDKCLGMENDOBPXQIRESHTYUaVCWIXEZC[G]E^C_CcEdXeHgHhF
=uitgenodigd	y:a@JHIZH
=uitgeschakeld	n!b#J9J;Y@JBKHHVJZJ
=uitgevinkt	yG]d[fH
=ultim	w%J-J3J9H@HBJHEIHKaNJO[XJZGaHhI
=ultima	p#J%J-G3J9I>JAJBIHFIFKbMINIO]VJZF]JaJeXhH
=ultimo	s3J9J@^HHIJKIMJO^XYZGaJeZ
=um	_!F#A%F&K(X)G+G,H-X/I0I1I2J4G5I6I7H8I9[<J=F>C@]AGBCCcDDFIGHIJJJKCLHMGNFOJQJSGUEWHXZYHZY[F]E^G_GbFcBeIfFgIhE
=uma	d!G#G%Y(X)I*Y+I,I.J/H0J1I2J3E4I5J6J7I8Z:F;I<J=I>D?E@^BDCZDFEJFIGIK[LIMDNXOFPHRHSITHUFVEWXYIZZ[F]F^H_HaXbHcHdHeJfGgJhE
=umgebung	t7JE[HIZFbJcadZfJgI
=umlaut	t/ZBKHII[
=un	P!D#<%?&E(_)@+@,B-^.D/B0D1C2D4G5D6C7B9J:a<E=?>>?A@eB9CeDBEIFDGBIXJILBNBODQERESDTBU=VFWCXdYCZc[H]@^A_[b?cHeDf?gDh?
=una	Z!F#A%]&I(D)G*J+G,G.H/F0H1G2G3X4G5H6H7F8Y:[<I>B?D@_AFB?CEDBEHGEH[IXJJKbLEM?N^OAPFQIRFSGTEUDVCYHZY]B^F_FaKbDcDdEeHfEgGhB
=unauthoriz	qTZ
=unavailabl	s4_HDS[fI
=unbefugt	yTZ
=und	V#^%D&I(H)F*Y+E-G.X/G1G2H4E5H6X9G;F=H>^?E@^AFBaDZEGFZGIH@I]JGKGMAOYPDQIRJSETCUDVDXJZ?[H][^D_EaJbIcZdHeGfCgDh[
=under	h!]#F%Y&H(G*J-E/J3G4J7H9I:H=J>H?H@FAJBCCIDHFaH>IXLIMGNFOJPISJTJUKVHXIZJ[G]HaIbdcJdIfJgJhE
=understand	yHGIJZ_hH
=une	^!J#D%[&I(H)H+G,G-I.I/H0I1I2J3Y4H5J7H8[9Z:Y;I<J=D>BAHBCCaDBGHHHIYKDLIMENYPGQJRHUDVEWGYIZ][G]D^H_HaYbGcFdGfFhE
=unexpect	q!J&]/J3^HINISJ_KcIeJfI
=unexpir	m#J%d(F-G@JBJIHJJKDLFMJNIZD[I]J^IbJdJhI
=unfortunately	u-YZ[
=ungultig	yHIO]RYaJhX
=unidad	wF[G[
=uninstall	w>J?GBIH]J]NKZG
=uniqu	y-YKZ
=unit	pF]G]HH
=university	u7b>[DHHDIJSJZHcJ
=unknown	f!G#I%J&c(H,J-F/I3I:K=J@JBHEIHaIJJJKHMIPJSHTJZB[I^J_Ib[cJdHfJgHhI
=unlock	S!C&I(E)F*H+H,I-E.I/E0H2H3G4H5I6I7F8H9J:G;I<I=F>D?E@CAHBaCHDFEJFHGFIFJFKCLFMENFOIPEQJRGSGTcUFVEWHXEYHZJ[f]H^C_CaGb@cGdFeHfGgFhJ
=uno	o(J*Z-J3I9G?I@JBJCcDJHFIHKINIOKVJXJZGaH
=unos	yBHHJMaUJZG
=uns	n%I(J3H7[9J=I?K@IBJHFNIOYSJU^VIW]^JaJdZfI
=unser	e!J#J%I(X)Y/J1X2Y3I4J7_=Z>I?F@FCIDFFJGJHYIIJIKILJMHNZPJSHTJU[VDWHXJYZZA[I]F^IaEbGcHdHfGgHhI
=unserer	t-Z:[DJH[IIKH
=unsuccessful	u#Y)IBCHISIUGVHZb
=unsupport	w/]1]HHIJMJcJ
=unter	yHJZHbXdZh[
=unternehmen	yKIN^
=unterstutzt	q0X5Z7XHIZJa]gZ
=untick	l!J#I%G(J-J3H8I9H;I<]=I>I?I@HAIBBCJDJFIG]HFIIKIMJNJRITJVJXIYJZC]G^__IaIbIcJdbeIfI
=until	_#F%H(G*J+F-G/I1J3F7J8J9F:I=I>F?X@dAJBCCHDZFJGHHFJIKGLIMbNGOIPZSKX^Z?[H]G^H_JaEbZcJdHeJfZgGhH
=untouch	y@YTYgX
=up	S#J%]&G(B)B*B+a,E-Y.G0E1E2G3@4E5E9F:B;I<G=B>A@CBGCFD^E[FFGCHXI?JCKDLDOCPDQGRYSDTBUCV_WaXGYJZG]H_XaccBdIeGfDgDhA
=updat	W!F#I%D&I(^*H+H,G-B.I/]1_2H3C4E5^6E7F8F9Z:F;H<H=D?D@JAGBZCEDCEHFHGDHYICJGK?LEMDN]OFPEQIRDSHTGUFVEWIXFYFZF[E]D^A_EaEbIcCdBeDf_ga
=upewnij	y3YCZOZ
=upgrad	g!H#G%I(F)J,J-H/J1a3I4E5]6J8I9H=I>J@IBHCJDJGIHZIIJIKKMJNIPJRGSITIUJVJXFYGZD[J]J_JaJbGcGdYeGf_gG
=upon	y%Y
=upp	n#^(I:J=J>F?G@JBJCJDJE[HDIHKIMINIUIVIXJZF[_]Ja]bFcI
=upper	oHINa
=uppercas	tHJI[NX
=uppfyller	qHHIZKHNaZH
=uppgifter	y+J3JD_HIOXVJZI
=upphor	y@HLaZI^HhI
=uprawnien	q%](_9H:I;^=J>J?J@IBHDHHFIJKJNJUJVHZFaI
=uprawnienia	s%^(]8J9H;[>J@IBJDJHYKJVJZGaJdHeHfGhJ
=ur	u*J-J?]BJCJHFP[VJZGdJf[
=us	d!Y%J(I)H*E+H-F/J1J3I7Z8X9I:_=I>J?G@FBECIDGEJHHIHK[LHMINHPISIU_VGW^XGY]ZA[J]H^J_JaHbGcJdIfGgI
=usa	p-a3J7]9F>K?J@JBICJDJHFIJKHOJSHUIVJXJZH]Ja[hI
=usada	t@JHHK^ZJ
=usamo	y0[1Y
=usar	l(J)J*J?^@IBJCHEJHGIIK_PZUKV]WGZDaJ
=usata	q-[@GHHIIKaVJZHhJ
=use	T!D#C%E&J(A*_+E-c.D2H3D4X5H6G7Y8F9D;H<I>Y?a@?AGBBCAEGFGGYIGJXKaNBODPHQIRGSFUBV[WFXXYYZ9[D]D^D_DaEbJcEdFeFfEgIh_
=used	W!G&K)E*D+F,]-^.I0I1H2H3G4H5I8H9F:F;H<J=E>X?c@@AYB?CCDJEHFGGFH[IXJGK^LEMHNCOFQJRISGTXUHVDWIYIZA[C]E^E_DaFbEcGdFeHfFgahC
=usei	yKZ
=useless	y7a?JHCZHbG
=user	A%B&D(])X*]+],@-G.@/A0>1D2B3E4>5=6;7G99;c<@=]>9??AdB^CID[E^FYG_HGIIJDKIM@NFOFPZQYR=S?TIUGW=Y=ZY[J]]^__eaEb@c9e<f=gGhF
=useraccountcontrol	y!^#J2F3H4I@IAIBJCJDHHFIFL_PIVJ^I
=usernam	y/X:JBJHJIYZ[
=uses	l-J/J4Z7Y@HI^JJK[NISIZBgXhH
=using	j#Z-H3J:Z@GBHD]IHK^LZNGOHTJUJVJZDaYhG
=usluga	s%J(J9J=J@JBJEJHHSHTJUJYXZI]JcJdHeJfd
=uslugi	u(I*J2]=JEJGJHHLXS]UGVJWHZHd[fH
=uso	k#J3B9J>b?I@IBIDJHEIGKIM_OBT]UJVZWIXGZE[J]IaGbHhZ
=usr	h!H#I%I(H)H+X-H/G0J1J3E7G8J9I:^<J=J>I?GA]BFC[DEEJH?IEKIMGPJRJSITHUFV[WHXGYJZA[G][^Y_[aIbHcJdHfJgIhF
=ustawic	s!X@aHYKIZG
=ustawilem	y*[@IDJKIPJZG]^
=usual	uBIHGIIK_NKZJhJ
=usuario	T!Z#F%G&H(^)Y*A+I,C-B.G/E0F1G2G3E4D5G6E8Y9A:_;Z<H=Z>@??@EAaBIEEFGHGIJJFKBMBNHOXPJQHRESCTBUAWDXYYFZY]]^^_ZaIcCeGfBhA
=usunieto	y*J+J-I4[?]CIHIIJKJNIZH]J_[
=usuniety	y8]HHP[VI_YdJ
=ut	q#J%J(G-J3J9I:I=a>G?J@GBFCIDHHYIIKGLXMJNHUIVIXJ[J]]^JaZbIfIhH
=utan	h!F#[%E&[(G)I*I+G,I-G.J/I1[2I3Z4H5J6I7I8[9G:G;I<Y=Y>X?G@BAFBYCFEJFIGHH@IEJJKCLXMYNZOCPGRGSJTHUJVHXFYHZA]F^Y_ZaGbHcFdXeHfDgHhF
=utent	]!G#F%F&I(Z)H*H,G-A.J/E0G1I2I3@4I5J6G7E8I9D:];[<J=[>D?CA]CYEIFIH:IZJHKDMCOXQJRHSETDUDVXWGXZYI[F]]^Z_[cGeHfEgGhD
=utenti	p([)Z*G+G,E-I3F7]8Z9J:I=J>J?H@HAZBGCHDDH_IJKIMJNIPJUJVIXGZH[Y]I_HdJ
=utilis	m(J*J,]-]3J9G?J@IBJCJHHIJKZMYPXUIVHZGdJ
=utilisateur	Z!B#Y%H&J([)X*E,E-B.I0H1I2I4G5J6H7[9F:Z;Y<I>D?A@GA^EGFHHHJHKCLJMCNIOYQJRGSGTFUBWFXYYH^]aGcFeIfEgHhF
=utilisation	yEJTYV[WH
=utiliser	u-X?[HJPYVJ
=utilizador	t7[:J@JHJI]KFMHZH^YdJ
=uur	l#G%J(J-H3E9F>E?H@bBGCGDIHCIHKGMINJOGPJUJVHXaZD[J]Ja^bJhJ
=uw	i#H%H(E)I*H-G3Z7I:Y;J=I>J?J@YCIDFE[GKHCI]KHLIM]NGPHTYUIVYWEXXZB[I]G^GaJbId[fJhH
=uzyc	u?[CHKY
=uzytkownicy	y!J(H)]*H7]8^HHIJKJNJPGVJZI]J_H
=uzytkownik	c!]%G(D)G*I+X,I-F.J0H1I2J3D4I5J6I8F9G:F<J=J>E?E@ECZD[EIFJGXH?ICJIMFO[P[RISGTGUFVKWHYI[G]Y^Z_XbEcHdFeJfHgHhG
=uzytkownika	m!F#I%J&J(])J+J-H/J3H6J7H8J9H:Z=H>H?H@IAZBGCFDGHCI^KGLJMJNIOIPGSJTJUJV[XH[I]Z^G_]aIbGcJdJgJhJ
=uzytkownikow	w!F([)I*J+I,HA]CIDJHZIJPJZIbZ
=uzywan	tBJHJK_ZJ
=v	y9HH]ZJaKbZ
=v1	s1ZHJMIZJg_
=v2	l6J=IGJHdPEVEYJdEeEfG
=va	h!H#H%I(G)J*J+J,J-G/H0J1J3G4J6J9[:Z=H>X?H@FCHDGGJKFLIM]NGOHPJRXSITYUHVGWJXHZ_[I]G^J_IaEbXcHdIfHgIhF
=vaak	t#Y-]9I@JHIIJNJXZZIaJ
=vacation	t#[>X@JBFMJNJZ]]J
=vad	u9H=F>I@IBGDHGJH^IHKHMIN^Z[aJbIhJ
=vagu	y-[=IHZ
=vai	t>ZHFM[ZG]Jb]
=vale	s3H>H?XHEI^M^OIaJ
=valeu	y-J9]B[HHIJKJXJZH
=valid	i#J,X-G/Z3Y9J>X?D@EBECJDHGIHXIJKGL^M]NEOJR[TIVJXHZZ]J^IaFbJdJhE
=valida	w3[>JHJLXhX
=validar	t3D>^DJHHIJO[XYZEaJ
=valider	w3E>_?WHHOHXZZIaH
=validita	u@]HJIDN^
=valido	w3[>JOXRX
=valj	y-Z@IHIK]ZG
=valt	y%I9J>JG[H^MI
=valu	q/YN^ZG
=van	Z!Y#B%A&X)E*D+C-I/D0H1D5G6D7D8D9@:_;_<G=B>I?BACBHCHD?FFGZKYLDM@N_OZP[QHRYSFUCV_WDXAYEZA[C]@^C_Ba?cAdAe[f[gFhA
=vandaag	u9J>I@[HIX]ZKaI
=vanish	o!F#I%J(I)H*^-J3J9J=I>J?Y@IAIB]DJGIHBIJKFLINHOJPXTJVJXJ]I^G_^aIbXcJ
=vanochtend	w#]9J@_BJCIHHKHZJ[K
=vanta	s#J@XX[
=var	s+H.Y8J>JBJDEH[Z^dFeJfH
=vara	q#I(J)^-I.Y3I9H>I@JBJHEI^KGMYOXUIVHXJZEh]
=varfor	t#E(J)J*]-J3I8K9J=J>H?J@FCGHFIEKFMHN[OJPJTIV]XIZ][]]JaJhG
=varia	n#]-J3J9J>I@IA^BJHHIJKJOITJX^ZG[J
=vario	w#JA_HJOJT]_F
=vast	y-J9H>[?K@JBJHHIHK]ZXhI
=vastgelegd	y>I@HC]D^KIZGhJ
=vault	p2Z@JBIHcIHKDZJ
=ve	y(^3JHIOZVJZH
=vecchi	y5WKYY]ZJhJ
=vecchia	i!J#Z%J-I/Y3G6I9H=I>G?H@HBFCHDIHCIGLJMaNGOJTJUJVJXIZE[J]IaIbHcKdJfJg]ha
=vecchio	q0X5X>[HHYX
=vece	l!J#_(J+J3G9H:H=I>H?K@YBHCIDIHDIGKELJMIOFTJVIXcZC[I]I^Ja]bIhG
=vedo	y#I+J?[CHDHH^TJZHaH
=veel	s#^-J@HHGIIKJX^ZH
=velha	n#Z-I/[1X3J9H>H?I@GBICIDHHBIGKYMaNIXIZF[J]IaJbIh[
=velho	w0Y5X9J>YHHY]
=vem	wH]JZT[dHfJ
=vencido	y9J>JBJH]MIa[
=vendor	mBIHGJdKJNFZF
=vengono	y3]?JDIGYH[
=veraltet	y1^fI
=verbind	wH[SKYXcY
=verbindet	yH^YXZI
=verbindung	s/IHXTJYWca
=verboden	t!I-_/J0JHHP]QXTJ_H
=verboten	y:JBJP[QYUJWI^[
=verder	w3I>G?J@JB[CJHEIIKIN[X[ZC]^aDcJ
=vereist	q([*I-I3I9J=^?I@IBJC_DEHDKINJUFVHXJZH]JaJcJd]fJ
=vererbung	u!H;aHH
=vergader	w#H9H>H@JIIKIZ]][aG
=vergeben	w@]HEMGZHg]
=vergessen	j#F(I7J:[=J@GBECJHZKGMGNIUYVIZ[[X]G^JaJbIdHhI
=vergeten	o#I%J(J3H9J>Z?I@HBICIKJMJOJUIXGZ_[J]I^JaIbJhI
=vergrendeld	m!I#b3I@FBHCJHEKHLJMIT^XHZE[[aJbJhJ
=verhindern	wT[
=verhindert	yKXLYZHbY
=verifi	s3G>IB^CHDZMHNIOKXJZ[]GaG
=verifica	p3F@JC^DHHDIJKKOXXJZG][aZ
=verificacao	n3D?JC^DIHFO[XJZH]Z
=verificacion	n3Y?FC_DHHFOJXJZH]Y
=verificar	l!J#H-J/J3[7I:J=H>Z@JCEDXHDIJKJOHTIX]Z]]H^J_JaHhJ
=verificati	q(J*[3H?J@IBJC_DIGJIJKJMINIXJZH][aF
=verification	[#E%H(I,J-I/I3I4H7H8J:J;J=J>X?E@HAIBFC_DEHJIHJIKIMHNEOZPITHUJVJZX[J]Y^Ja]bJcJdJfJhJ
=verificato	y#H%J@JB[CIHETJXJZ]aJ
=verifier	t+J3Z>]CIDZHHIIKIVJXXZIaJhJ
=verifiera	u#J3YCJDIOXX^aI
=verifieren	y3[DJXZ
=verifieringar	y*ZCZDJHH
=verifiez	w%[3YHIVY
=verifiqu	y3YOYVX
=verify	d!I#F%I(J)J*Z+I-H3X4K6J9E:I;J=I?G@FBGCZDdHCIGKELJMINIOHPJTJVGXYZB[I]G^I_IaGcJdJhY
=verkeerd	n!I#^%J(I*J,[-F3]4J9F:K>H@FBFCGDFHCIIKHLINJTJVJXZZD[K]H^JaIdGh^
=verlangt	n#J@IBHCZDJHII[KJLYMZZH[Z]J
=verloopt	u@IHJLbTGZG^GhJ
=verlopen	t#I%J(I-J9I=]>F@HBHCJDHIKKFLINIUJVIXI[I][^Ja[bJdJhI
=verloren	u>]HJaG
=verplicht	yCJDZHEL]b[
=verrouill	h!I#a-J3H>I@GBFCJDJHIIJKIMHNJT^VIXIZD[[]I^[aJb]cJgJhH
=verrouillag	w#]-JBJHXKJTZZIbX
=vers	sAZHGQY_[cY
=verschieden	t-I/^@ICIHII[KHNYZI
=version	_!H#G%E(F)H*H+J,J-F/I0]1e2J3E4G5a6I7I8I9G:I;I<I=E>F?H@FAJBFCHDGEIGHHZIFJHKILDMENHOJPGQJRGSHTGUGVFWIXGYZZD[I]F^J_JaGcGdCeHfDgFhH
=versuch	t@XB[HGX^ZI
=versuchen	w9H@YHIIJKJTXXZZ]aI
=versucht	uOJX^
=verwaltet	t7[@JHJKIZGdagIhJ
=verweigert	l%_-I/X3J4J7J;]=X>I?J@[BIHFIJKHNIOJPZQXTJVIZD]JaIcJdGfJhJ
=verwenden	w0Z?]KYVKZH
=verwendet	o#Y-Z@HBJHGK_PYZHdIhJ
=verwendung	u#J-J@JHDK[T[V_ZJ
=verwijderd	w-I/I3]4]7I9I>I@IAKCJDJHGKJMIOJTJXJ]I_^aIdJhJ
=very	m%G2]9Z@IBHIIK^ZEhX
=verzeichni	n3^7Z:[@JBHDJHHOGdY
=veto	tBIHIJ_ZI
=veut	p3G=X>F?I@HC[DHHGIIKZM_NXOJTJZF]JaEh[
=veux	n#J+]9J>I?J@XBHCFDHHZKHMIXJZY[Z]JaJhJ
=vez	j#[+X-H9H:J?J@aBXCKDJIIKGMITJUIVJX[ZHfIhJ
=veze	k!J#^3H9H=J>G?J@^AJBICIDJHEIGKHMJOGVIXaZE]Ia]hI
=vi	m!I#H%I(J)I*[0[3Y4J8I9Z:Y=Y>I?J@FCHDFGJIHKHLZMINIOJPIRJSJUHVHXGYJZE[J]I^I_JaIbIcJd[eJfGhI
=via	a#J%H)H*H+]-J/D3I4I5]7[8J:H=I>Z?G@IAJBFDEG^HBIIJGKGM[PGSIUIVGWJXJZ?[J]J^Z_EaZdJfJgbhH
=vid	i!G#G%H(F)H*J+H,]-I3H4H5X6I7J8I:H=G>G?E@EAJCIDYEIGJHFIHJJKGL]MINHO[PGRISGTJUGVFWJXIYJ[I]H^G_Ya]b[cHe[fEgIhZ
=vieja	n!J#Z-I/[3J6J9G>I?J@GBJCJDHHBIGKXMaNIZF]IaJbJh[
=viejo	s0Y4Y5X>Y?IHHY[
=viel	m!J#]%I-_/J2Z3[9B>G?J@EBHCHDHHYIDMGNIOHTJVJX^ZG[J]HaHdJfJhH
=vielen	w#[-J3J9[BWHFXI
=vien	l#J-H/J4I7I9J@^BHIIJYKILZMJT^XZZIaIbJfJhJ
=vient	y/I3H7J>KHDIGT[XJa_
=vier	w-I3J9ICJHEIbXIaI
=vietat	y-]HI
=vietato	y)XQY^X
=vieux	y5[HIYY
=vigencia	w@]
=vijf	u#^-I3H@IBIDJHFMZOIVJX^ZGaI
=vilka	wDJH^NY
=vill	e!G#E%F(E)H+],I.I/Y0H1H2H3E4I5I6H7H8H9B:Z;I<J=G>B?]@YAHBDC_DBEIFIGIH?JIKYLHM^OEPGQJRHSITCUGVEWJXEYG[]]C^H_GaBbGcGdGeJfGhX
=vinkj	w-I9J;^@IHGKJLJXJZF^aaJhI
=vio	y+]@]DF
=violat	s/[N[
=violation	u@[HINYWJ
=vip	yZX
=virtual	u-I@JH^IJKIR[
=visa	y+[DHHZ
=visibl	y([:KEKH]MJNIUH
=visio	n=HHa
=visto	y+[-ZDGHHZJ
=viu	y+]@^DFHI
=vm	d!D#G%G(H)H*I+I,C-E.J/G0G1B2E3E4E5J6]7H8E9D:H;I<I=D>F?F@GAIBECHDHEJFJGEH[IFJHKELIMHNGOGPIQIRbSFTFUEVGWJXGYFZA[H]H^I_DaGbGcAdEeFfggJhG
=voce	n#J%H3H9[:^>I@]BIDJHFIIKHMHOZUJXYZFaJ
=voglio	s+Y-J@YBHCJDJHGIGKGMJNHZ[hZ
=voic	t!J9J>E?ZBHIJOJZI]Ja_
=voicemail	y>IH^aF
=voldoet	n(J-X3K@JHFIYKFNbOJVJZHaI
=volevo	y?Y@_HFaJ
=volgen	t#J-J3H9I>H@JBHDJIJKIO[XIZH]]aIfHh^
=volledig	y-K3E>HHII[O_XJaJ
=volt	m#X+J3F9I>E?IBHCIDIIHKIMJNJOEXcZI]Ja[
=volta	o!Y#H(J+X-J0X3J9H:J>I?J@_BHCIDIIIKGTIUJVJXGZH[J]JaJb_hI
=voltar	y@ZDHHIIJK^ZDhJ
=volver	uHHIJKaZE
=vom	i!X#I%F&Z(G)Z*I,J-F/J1J2X3I4]5F9J:H;]=H>I?GBFCJDJGYHAIFJKK]LJMHN[OHPGRGSITJUFVYXIZB[I]H^H_JaHbJcZd[fXgJhG
=von	e!H#I(I)I*Y,J0H1Y3G4H6I8J9F:G;]=E>H?HBFCHDHEIFJGYHGJJKXLIM[NGOXPGRGSGTHVHWXXYYZZB[I]H^I_Ha]bIdYfIgGhH
=voor	^!E#D%Z&J)]*_+C,F-^.I/H0G1Z2G4E5I6F8F:D;G<I>B@BAFBACFDEEYFIIBJHKALFM[OFPDRFSFTGU^V[XAZ?[D]^^E_EaBcDeGgHhC
=vor	q3I>]@^BHCJDYHFIIKHMZOGRYXJZF][^JaI
=vorhanden	wAJHJZE^J_]h[
=vorher	y#I5Y@JDKHIIJKIZJ]_
=vorig	q3D9F>^@GBJHCIHK_MZOEaIg]
=vorubergehend	sHIT]ZJc[
=votr	d#I%H(F)H*H+J,J-F3Y6J7H:[>J?I@JCIDDE]GJHBI^KGM[NIOJPHTXUJV[WJ[I]G^JaIbId[fIgJhI
=voudrai	t-J9H?Z@^CJH[IJKJNJXJZIaIhJ
=vous	h!J#Y%H-I.X9^:Z=J>I?JB]CJIGKINJOXUJZH[J]JaGbJ
=vpn	[!G%G&H(H)H*G+G,F-E.I/G0G1B2H3D4X5H6G7H8F9@:G;H<G=F>A?C@EAHBBCFDGEIFIGEHhICJHKDLGMgNEOGPGQIRBSDTEUHVBWJXFYGZ@[F]B^G_FaCbEc>dGeHfBhE
=vraagt	t*J+[-J3J9I>H?H@JBJC[DFHXIHKJM[OIZJaIh[
=vu	y+]@ZDGHFZJ
=vuelv	u!Y#J+X>JBXHDZKb_
=vuol	l#J%J(J*Y+J-I3G9G=[>E?G@GBIC^DGHEI[KZMYNYOHTJUIVJXIYJZF]IaGbJdJfJgIh[
=w	U!Z#?%H&E(>)A*@+@-=/]0I1A2C3Y4A5C7[8[9J:X;C=F>^?D@<BJC>DYF]GXHAIJJDK<LEM^NAQDRASAT]UYW[XJYBZ8[B_^aYbJcGeZf=gXh?
=w32tm	n%G0J4J8I9I=HBDGJHEPJRfYIZHcIdDeJfD
=waar	w+GBHDFHYZ^dI
=waarom	s#I*^-I>I?I@GBJCFHFIIKFNYOJV]ZZ[]hI
=wacht	s#J%J-H9[>G@ICJHFIKKIMHZG]Ja_hJ
=wachten	w@[XX
=wachtwoord	T!D#F%Y&I)E*D+E-].H/C0E1F2Z3C4E5G6X7X8E9E;E<H=B?BAFBXCFD[EFFHGCHFKZLYOEPCQHRESDTBV=WEX?YEZ_[X^]_EaAcCdYfAgDhX
=wachtwoordbeleid	yN]ZI
=wachtwoorden	o%I(G/[0[6G7Z:I@EBFDIHXIHKFLIMHN[PITJUZV[XJZE[I]J^I_JaJbJdYfJhH
=wachtwoordherstel	j%I(H6J:I=Y@IBGDHHCMJS]U]V^WZZEbIcJdGfXhJ
=wahlen	p#H-a3I9J=J>H?[@EBGCFDII[KXMINHZC[[]G^IaIbJdJhG
=wait	]!H%I(G)I*H+I,J-F1I3G7J8J9^:H=I>C?G@cAJCGDGEJGJHDIDJIKDLGM[NDOHPHRJSJTGUIVFWJXdYJZA[G]F^H_IbZcJdIfIgIhF
=walk	wBZHFKHMGNJZF]_aJhJ
=wall	wHZN]RJ]J
=wallpaper	y>JH^
=want	Q!G#H&H(?)E*X+_,G/_0F1G2G3A4F5F6F7E8C9F:Z;G<H=E>]?I@[AFB;C_EGFEGEH[I]KZLHNFPCQHRGSFTAUBVAWYXDZ=[_]@^C_Ea?bEcGdDeHfE
=war	p/E>JBYDIHIN[PYRJTJZI]^_JaJcIdXfY
=wart	w9]>FHGMIXJa^
=warten	s9H@_HHIJKJXY
=warum	u*X-J@JBJHGIIMJNZV]ZF[[
=was	K!]#?&I(J)X*@+C,E.D0B2J4Y5B6H7G8a9X:E<C=E>b@[AJBbECFIGDHAJ?LIMCNHOHPJQIR_S@TAUGVEX>YYZI[D]X^__[a<bCcCdDfJg>hD
=wat	u-J=F@IBHCJDIGJH^IIKHMINZZ]]IaHdIhI
=watch	t>I@^DJHZOGZCa]
=way	f!H#H%J(I)J*H+I-B/H1J3G4J7J8K9C:J;J=I?c@EBCDYGJH^IEJJKGLJMINYOIRJSIT]UIVHXZYJZC^J_IaXbIcJdIfIhH
=ways	t*]?[@HC_DJHEIJKJZH[J
=wczoraj	q9I>J@^BGDIHGIJKGMZZF]]f]hI
=we	N!>#A%=&[(D*I+H,D-G/C0^1^2X3a4D5I7Z9A;C=e>Y?C@GBADEFXGZH]I?JGK?L]M?NXOEPEQYRASETGUFVFWXXAYZZD[F]?^Ja@bAcGdYe@fGh@
=weak	l-^9JHZIXJYKINIZG
=web	_!G#B%H&J(G)I*I+I,I-D.I0I1H2I3D4E5G6G7I8I9D:G;I<I=G>F?E@DAIBCCGDFEHFJGHHfICKELGMeNXOGPGQJRCSGTcUHVGWJXEYCZ>[F]F_GaEbIcIdHeHfDgJhG
=webblasaren	y.YHGKIZJ]]b]
=webcam	yH^
=webmail	o-J>J@HBZH[KJM_ZFhE
=websit	nHYI[ZZcJ
=wechsel	w-J@aHGIJKILYZI
=wed	w(H+JDHH_ZJ
=weder	y*I3J9J>HCHD[HEMIa^
=wedlug	y3J9JBJHGIJNJSYZI]]aJh[
=week	d![#G%H(F*I+J-G/F1I3G4G5I6J7H8Y9D:E;K>Y?GAIB@D]FIG]H[IXJIKILFMGNZOIPHRISITFUFVYWIXIYJ[H]E^H_]aHbGcHdIeJfEgIhH
=weekend	n#Y1D4J9Z@JBHHIRITJVIZ^f_
=weer	p#I(J-I3G9E>H?J@bBaCGDIHDIGKEMJOJVJX[ZF]JaIfGhI
=weet	s%J-J>F@EBJDIIIKFMJNHOJVHZ][a^Ih[
=weg	k!I#G%I(H*G,I-G/H0J1X3G4I5J6I8[9E:I;Z=I>Z?_@FAJBECGDGGJHDIEKHLIMGNGOIPIRZSJTHUJVHXGYZZE[I]^^J_IaFbZc[dGeJfHgJhH
=wegen	t#E+Y>HE]H]NXT[ZF
=weggeklickt	y>JBJCJDZHFZZ]]aJ
=weigert	p%J*J-F/J3J=J>J?JBICIHDIFJ[KFN^O]PJVJXJZZ[JaJhI
=weil	i!I%I(J+[-Y/^0J3H6J7J9H:H>F?H@^BGC^DEHBKXMGNGOHPISJTJVHWJXJZ@[J]_aFbIdJfJgHhZ
=weird	u-]/_7I@GBIF[HEIFKIMINJZE
=weiss	n#J%I(J-I.Y9]:J=J>J?J@FAYBICHHEIHKGMJNYZZ[Z]IaJbZhY
=weiter	n&X-H/J:^>Y@IBJC[HBIIKGMZNJOJTYUXZE]IaHbJg[hH
=wel	t!I#J%I(F)^*G-J3I4J8J9Y:I;I>G?I@JBGCJDIHDIHKGMIOIP]V^XJZC[J]G^J_HaHbZhI
=welch	o%E+J-I=JBHDGHbIJKJN^OZZJ
=welcom	y-I1J9Z>IBJHEIJK^VJZHbXhJ
=welk	s-I3J@JH[KJN]O[fI
=well	m-a/Y3J9J?F@IC]HBIIKHMJNIOJTZZD
=wenden	y!X*JHJZ^
=wenn	n(X-J7Z:Z=XBJIJKJMIZG[[
=went	^!G#F%I(H)I*J+H,I-F/[0I1J3G4J7H8J9F:H=I?F@YAJBcCFEJGIH>IFKJLJMHNDOGPHRHSGUHVGWIXFYJZY[H]a_IaDb^cHdJgHhD
=wer	y#XBJDIH]ZJ
=werd	u*J+X-I>K@JBICZDIHJMJZY]]
=werden	d%E(G)J+H,X-D/F0[4^6Z8X9J:X;]=H>E?H@ZAIBJC[DEEZGJHJI[JJKCLHMENIOFRJSJTIUHVGWJXGYIZH[G]E^D_IaFbIcHdDfGgHhE
=were	^!F#H%_(F)H*H-E/G0I1]3H4I5J6I7X8I9F:G;H>G?XBCCFDFFJGHH=KYMHNGOIP^RISGUIVZXHY^Z[[I^^_IaGbGcIeIfHgHhH
=werk	y%]9J>]BJDYHIKJPIZF
=werkt	l%I(J-H3J6J9C=J>I@GBbCJDJIHKFM]NIOJVIXKZX[J]IaJbIdGeKfZgJhH
=weryfikacji	t3H>J?HCaDIHGIIO^ZGaI
=weve	n7ZBHHDJ]T[UYVJZI^Y
=what	S!C#G&Y(])@*B+E,F-I.H0G1E2H3C5F6Y7G8F9Z;G<C=C>A?C@?AEB@CHDGEGFFGJI_J[LFNZOXPGQHRFSFTAUBVHWGXDYGZd[D^E_WaCbBcEdEeGgFhc
=whatever	l-I/J@YHCI[JYKGNaZGhH
=when	Q#Y%[(X,]-E.I0E1G2I3_5H6G7I8G9E:I;I<I=F>B?[@GAGB@CCEHGEHZI?K_LFNZODPGQIRGSFTGUDVCWFXEYHZH^Da_b]dDeIfEgChY
=whenever	w6^HHJZNHZIfJ
=wher	^!H#F%I(Y)H+E-I1I2J3F4G5Z6J7I8J9G;J=I>D?G@DAIBCCGDDFJGCHcIXKALFMGOFPIRHSITIUIVBXHYJZa[Y]F^G_GacbHdFfEgJ
=whether	o+H9Z=C?ICIDHHcJI
=which	W!G#G%[(C)F*D+H-B.J/X0H2I3D5Y6H7]8G9E:G;J<J=E>^?F@BBCDEEJGHHbIXJDLCMFNcO^PCQIRISJTHUGVEWHXGYX[G]F^X_FbFcEdDeGg[hX
=whil	^!X#G%G&F(E)Y+J,Z-F/I0[1K3^4H5J6I7G8I9G:E=_>H?H@EAJBCDGEHGHHCIHKFLFMXNDOJRJSIT_UZVGWJXIZC[H]b^E_IaIcHdYfGgH
=whit	yHIb[
=who	[#D%F&J(G)[,I-I.J/F0I1H2I3D4F5H6I7J8H9Y;H<J=F>D?D@aBBCED^EHFIGFHcICJGKEMEOEPaQ[RHSHTHUGWIYIZ=[X]F^EaFbFcGdGeJfGgGhF
=whol	l!J)H-G3G:J>I@]BIDJHGIGKHNGO[U^V^WIZChI
=whos	m+Z-H3ZBIDHG[HAIZKINJPJZC^X_^hJ
=why	Y#[%F&^(@)G*b+C,H.I/E0I2I3C4H5H6H7G8G9A:E;I<I=E>B?^@aAHBJCADCEIFHGFHGJFKXLZMENJOFPHQJRHSGTFUFWHXDYHZ_[Y]E_GaCbEcGdGeHfFgFhC
=wi	u#Y9J:J>JBJH^MJZJ
=wide	yU[
=wie	g!I#F%I(H)J*H+G,J-D/I0I3E4J6J7J8J9X:I;J=H>C?CAJCDD[GIHfJJKaLIMENFO^PJRISJUHVDWJXFYJ[F]E^J_JaCbHcIdHfGgJhF
=wiec	u!X>I@JDXHIKIZJaJgXh]
=wiecej	yA]B[CJHIPJVIZ[
=wieder	f!]#]%J(I)J*J+Z,J-E3I7J9E:H;J=H>H?H@_AJBbCFDFHDIEK]LJMFNGOIPIRJTIUJVGX[ZA[X]F^I_JaFcJdJfEhG
=wiek	y@Z
=wiel	q!K#H3I9J>K@IAbBJCIHFIIKIVJX^ZI_H
=wife	y@]FHHFIIK]NJZG
=wifi	e-J:G>I?H@IBGHeIGKINIOJVJZA]JaIcHfJhI
=wijzig	w@]KIL[ZI
=wijzigen	e!I#F%G(G)J*I+J,I-G/H0J3G4I6J7]8J9F;I=I>G?HAIBJCHDHGJHCIGJJKEL]MFNFOIPHRJTHUIVGXGZ][]]H^a_FaFbGcIdIeJfIgIh^
=wil	f!I#G%H(G)I+[,J-D/G0J1J2J3F4J6J7J8J9D:[;J>B?]@[AJBDC[DBGJHIJJK[LIMYOFPIRISITHUIVGXGYI]F^I_IaBbGcIdHfHh[
=wild	y/]@[CJHJTJ
=will	_!G#E%I(H)J*J+G,J/H0F1J4J6J7X8J9[:G;J=H?F@ZBDCYDCEIFFGIHaIFJIKZLIM[NFOGPIRJSIUHVFXGZY[^]F^H_IaDbGcIdGeJfH
=window	O#Z%D&H(@)D*C+D,F-=/]0G1E2F3B4A5b6F7C8F9A:B;G<G=C>@?_@AAEBDCCDBEFFFGEHYI=JCK<LCMdN@OEPDQIRDS@TAUCVAWEXBYHZD[b_HaBbfcYdDeFgc
=wipe	y>E@JH[P]
=wiped	w#X+[3H>]?JBIHDOJ]JaJ
=wir	f!J#J%H(J+Z/I0X1X3X6J7X8J:Z=Z>I?I@ECFGIHZIIKFMHNIOJPHSJUIVHWJZY[J]I^F_IaJbIeIfEgJhG
=wird	Z!J%D&J(C)G*X+J,G-Z.J/D2I4F6G7Y8H9E:D;H<J?_@^AIBACCDCEHFHGJHGI@JGK]L^MCNJQJRHSGTGUFVDWHXYYHZI[Y]B^DaYbEcEd_eGfJgHh^
=with	H!A#I&H(Y,[-E/[0@1A2H4E5C7F9F:^;Y=X>]?EBYCGDEEJFZHJIDMXNXO[PZQDRXSDTFU?V=W@X?YC[=]>^C_Xa^bJd?fD
=within	p#Y@aBJF]HDNHXYZG
=without	Z!G#F%J&Z(C)X*E+F,H-E/G0J1J2J3_4Z6I8H9G:F;J<J=I>[?D@AAFBaCFEHGEHFI^JGKDMEN]O^PERISETFUEWYXGYJZB[^]H^DaBbHcGeBfFgHhE
=wizard	Z!H#F%E&J(F)G*E+b,e-F.J0H1J3G4I5J6H7I9G:H<J=G>D?F@EAIBZCIDCEIFHGZHHIFJIKELHMFNFOIPFRISHTHUHVGWJXHYIZ=[H]H^G_FaIbGcHdGeefFgFhE
=wlaczon	s(KA]DJHIUYV]ZIdX
=wlaczyc	s%J.Y6]8]=JBJH]PJUJVFYIZHdDe[fI
=wlan	yH^
=wo	t+J9J:X@JBFDHH[ZbdGeJ
=wohl	w(XC]HIIJKJZY
=wollt	s!X-J/[9[>J@_HFIIKIZG
=word	b!J#F%I(H)H*J+J,I-a.J/I3G7I9E:I=G>G?FAJBDCHDHFJGJH[I_JHKILIMHNDOHPKTGUJVFXGZ@[H]H^H_Ia^bIcJdIfIgJhD
=worden	l!Y%H(I)J*Z+G-I3]7X:I?I@GAJDXG[HXIJKHMINIOIUXVHZF]I^IaIfJhJ
=wordt	h!J%G(I*I,J-E/I0J3J4J6I7X:I>H?^BEDHEJHBIGKFL]MGOJPITJUJVHXJ[H]I^E_JaYbIcId^fYh]
=work	M!D#?%]&F(J*@+C,E-=/[2E3H6D7E8Y9>:J<F=@?FACBgC?D=EEFFG@IDJIKCMaN>OJQFSBTBU?WDXAZd[@]?_AaAbHc@d>eBf_gHh>
=workday	y![0GH[bI
=worker	y!]HH
=workspac	n(J7c:J=HBJHFSIVJZEfJ
=wort	w-[
=would	j(F-_3I7J9E>Z@HBHCJDJH_IGNYUJVZZH]JaIhF
=wouldnt	w-Y9JBHHFKIN[ZHh[
=wpisuj	u3G>HDIHJIJKIOaZJh[
=wraca	y+[@JDFHINJXJb_
=writ	Z!B#C%c&J(C)F*H+G-E.J/F0E1F2H4Y5H7G8Y9D:F;H<I=I?F@BAGBHCGDFEHFHGGIDKALGMFNESGTFUEVEWHXDZH[F]E^E_YaFbCd_g]hE
=writeback	I!@#>&G(=)@*C+D,[-A.F/E0[1]3A4G5X7E8X9G:A;G<X=X>B?A@AA]BGCCD@ECGXIAK>L@MCN>OGQYRYSBTAU>V>WBXBY^ZD[A]C^>_]aCb>dcecf^h?
=written	f!H#J%I,J-I/Z0a1I3J4J6G8I9I:J;J=J>I@JAIB[GEHYIJJHKINFPYRYVGXJ]J_EaIbIcIdCeHg[
=wrong	R!B#a%F&I(B)F*F+G,^-?.H0G1F2G3]4E5I6Z7F8F9Z:E;H<H=E>B?CAGBJCFDDFHGEHZIBJDK=LGMGNBO]QIRaSGUGVEWIX^YFZY[F]D^C_FaDbXcCdCeCfBgXh[
=wrongly	y-J3[E]HHOGUJ
=wrot	s-J/_0J4I@[HEKXNGRJTJYIZG_JcIfEg]
=wurd	a#C(F)I*H+J-E.J0J1I2H3E4[5J6J7H8H9H:F;I<I=Y>[?ZAJBJCFDFEJFJGHIFJIK[LGNFOHQJRISIUYV[XGZJ[G_]aDcHeJfGgHhF
=wurden	t%[(H+X3Z?ZAYDJHJVJ
=ww	t!J#Z9J:J>]?J@ZBICID[HBIIKHMJNJVJXJZ][I]HaJbJhI
=wybierz	y-ZHJK]
=wygasa	w@JLaTHZH^H
=wylaczon	i!Z(G)[*I.X;]<[BJDJHFVIZJbZ
=wylaczona	w!I1I8K9IBJHFRIUaVJcIdJf[
=wylaczony	w!bAJHHPJVJZG^I_IaJbKdX
=wymaga	y=ZCYIY
=wymagan	o(J*J-J3I9I=J?J@JBKC_DGHGI^KIN[UJXJZIaJ
=wymaganych	w([=ZZJ
=wymusza	y*XHHZI[]
=x	n#H1]@ZHZIJKJTJZI
=xbox	wH]
=y	R![#^%G&G(H)J*H,D-E.G/C0D1D2F4B5F6X8Y9::X;E<G=]>^?D@_ADB^C[DGEEGBH>I_JGKZLDNIOZQFRISBTIUDVHWEYXZ@[I^D_CaBbIeEhX
=ya	d!F#F%H(G)[*H,I-C.J/I0I1I2J3C4H5J6I7I8J9B:G;J=Y>_?X@ZAJBbCDDBEJGIH>ICJIKbLHMENEOCPIRISITHUFVDWJXZYZ[G]F^IaBbHcHdHeJfGgIhB
=year	c!_#H%J(G)J*J+I-[/I1^3H7J8J9Y:X=J>_?X@FAKBECIDGFJGJHAIYJJKcLZMHNFTJUJVHXIZ>[I]H_IaHbGcIfHgJhG
=yes	t!I#J%J(J)I*J-H/_3H4J7J9^=I>I?H@HBGCJDIHCIGJIKHMHNIOJPIRJSHTHUJVHXIZD[J]I_JaGbJcJfIgZhJ
=yesterday	h!J#I+J-H3J9G:I=^>Y?I@_AIBYCJDIHFIFKCMJNHOJSJVJXIZa]JbJhJ
=yet	a![#H%F(F)G+D,I-G0E1E3H4H5J6I7I8H9H:F=G>E?FBACHD_EIFIGCHEIEJIKGLHMgNBOISIUEVaXIYJZD[H]F^G_HaHbFcGdFeJfCgE
=yo	p!J#I%J(Y*J-H3G9Z:J=J>[?Z@FBGDZHCIGKHMINIOIRJUIVYXHZD[J]IaFcJfJhH
=you	O!C#I%D&G(A)@*C+Z,F-B.F/C0F1H2G3X4F5F6F8E9h:D;F<G=H>G@BAEC@D^EHFFGDHIICJDKJLDMBN@O^PCQGRESDTCUCV^WIYJ[C]B_GcGfBgIhZ
=young	y@aHEIIKIZI^J
=your	M#H%F&I(>)H*@+],C-I.G/I0G1X2F4E5G6E8E9c:a;G<G=]?J@DAEB>CGE^FFGCHJJELCMENDOXP@QGRFSDUIV[XXYGZI[C]D^I_FaJbBc^dYeCfDgBhX
=yourself	y#Y?JHIU]VXZG
=youv	o#FCZDHHGKXTYX[
=yubikey	u?bDJHIZG
=z	[!X#B%B&H)X*B+C,D-Y.F/C0E2E3[4Y5E8C:_;Y<G=A>>?X@HADC@D>FEHAIHLCM@O[P^QGRCSBUAVIWDX@YI[C]A^E_EbZcYdAeFhB
=za	g!G#[%G(H)I*H+Z,H.I/H0H1Z2^3E4F5Y6I7I8H:H;I<H=G>E?FAGBGCEDDEJFIGHHCIcJHKCLHMFNEOGPHQJRGSHTHUHVGWJX_YHZB[G]E^I_GaZbHcDdGeJfDgIhF
=zabezpieczajac	w)J*Z?^C[DGHHIJNJXJZI
=zabezpieczajacych	y*XD[
=zablokowan	i!H#Y(J)Z*H+J-].Y3J:J>J?I@IAJBFCHDIIHK[LJMINIPGSJTZUHVHWKXIZG[[]JbJdJfJgJhJ
=zablokowany	w#^-J@JBJHIMJTZXJ
=zahl	w-YHHI]
=zamknac	yB^ZI
=zapi	h!H#G%F(I)I*J+J,H-I/J0I1J3G4Z6[7J8Y9G:H>H?H@GAJCIDHEKGIIHJJKHLHMHNIOJSJTJUGVHXGYZ[I]J^H_JaHbHcGdaeFfXhG
=zapisalem	yD^HIKJ
=zapisanym	y3[II
=zapisu	m!J#J%X(H)J*I,Z-I/J0I3G4I6J8[9G:J=Y>I?J@JBHCIDIEJGIHDIHKIMINJOIRITJVJXIYIZF]I_IaHbJcXdYeahJ
=zapisuj	t%J0[1J3J8J?KGYHGKJOKY]ZJcId[eJfXgXhJ
=zapisywania	y%](IZIdHeXf[
=zapomnialem	wBJHFUJVJZ_
=zaproszony	y:_HIMJZG
=zarejestrowany	t+a?[BJCHDEHC
=zarzadzan	w#J:[BJHJNId^
=zasad	o!J#I%J(I*I+J-H/J3H6J9I:J=H>J?]@JAJBICIDIEGFJGJHFIHKILJNaPJSJTJUHVJW_XJZF[J]I_HaIbJcIdIfH
=zasady	q(J)I*_-H@IBIDHHEIJKHNaPIUJVIWZZF]JdJhJ
=zawiera	u#G-a7JAJBJDJHDI^KITIZF[J]J
=zaznaczon	u@HHHL]ZG^_
=zbyt	l-c3J9H>J@ZBGCJHDIIKHNJVJX^ZFaJhH
=zdarzeni	w%J&[HJZIe[fY
=ze	f#G%H(H)I*G+Y,I-].J/I0J1J4J5J6J7I8J9C:I;J=H>[?E@FAHBECYEHFJGJH@JJK[LIMGO^RISHTIUIWJXFYIZA[I]F^I_GaFbJc]dXfHgGh[
=zeby	t!J#J%J+[-J@[BGDZH]KJLJOKPJVG^JdIhH
=zegt	l!I#I%J(J*I+[,J-_3F7I9G=J>E?H@JAJBHCEHEK]LJOXPJTJUJVIXHZ[[J]H_JaGbJcJdZfJhH
=zeichen	m#J%I-Y/[2]3I@HBJCHDJFXHDIaKGMJNJTJZH[J]JfKhJ
=zeigt	q,J0X3H>G?JAJBKH_IIOXRZXJZJ_ZaHbXfJhI
=zelf	u(H-J9G>I?I@HB]HFIIKFNJU]VaZF[IaJhJ
=zelfd	y3JA[HHK]VJ
=zero	q3]>F@FBJIHO]TZXHZI
=zetten	w>J@_ZJ
=zgadza	t3I>JDJHJO]ZIaXhZ
=zgubilem	u>aBIDIHIZH
=zich	u+G?J@JBXCIH_ZJ
=ziffern	w3[HHKJO[
=zijn	h!Z#H%](F+J,Y-H3^6J7J8K9E=I>F@EAZBYDGHBIYK]LIMGNHOEPIRJTJUJVZXHZD[I]H^Z_IaGbIdEeJfH
=zip	yBJH_ZHhJ
=zit	p!I#]%J(X-I3G9H:I=J>H?J@GAJBICIDII]KZMINJOIP]TIV[XHZC[K]J^J_JaHbJdHeJfIhH
=zle	o!I#X%J(H)J*I+J,[-G3Z4J9E:K=J>H?J@GAJBFCFDFHDIHKGLJMGNHOIPJRJTGUJVJXaZE[I]H^J_IaGbHcXdGeJfJhb
=zly	t#J-I3Z4]6]8J9I=J>J?J@IBICJDHIHKJMINIRZX]YIZG]JaHcJdFfIhJ
=zmiana	u7^@KHJLYZY^J_I
=zmiani	w(J>J@EBHH^KJLIMJUJ^FaJh^
=zmiany	u#J-J:J@[BIHEIJKILZMJNJVJZX^_hI
=zmieniac	y#I-H9J@]BICJHGKKMJZJ[]^[hJ
=zmienic	k(H-J:I=J>I@^BJDIH^IJKEMGNJUHVHXJ[J^]aIdJfJhD
=zmienilam	w3G9I>]@^BHHEIIKIMZOHZJaFhI
=zmienilem	q>Y@[
=zmienion	o/[9J@]B^HDKJMZNKTGZJcJdJfIgYhJ
=zna	y:]HEM[gY
=znakow	s!J#J%J-I2_3I9H@IBICIHFIaKHNJVKXJZHaJ
=znaleziono	u!J4[A[HIIKVI_]
=znam	y>IBHDJIHZE[ahJ
=znowu	u#[-I9I@[B[HGIKKJX[ZGdJfHhI
=zonder	h!H#[%G&Z(I*J+I,I-H/J1X2J3Z4G6J7I8Z9I:H;J<X>H?I@CAHBWCFDYFHGHH>IGJJKGLZMYNZOEPGRITIVIXHYIZE[Y]H^Y_XaFbIcIdYeJfFgIhG
=zoom	s-HHaIEZI
=zostal	y_]dY
=zostalo	q#I:JDIH[M]TXUJVIZH
=zou	y>JHIIJKJOJV]ZIh]
=zresetowac	l(G)J7J:]>J?J@IDXHYKJMISYUHVFWJZ][J]JaJbHfJgJ
=zresetowan	yBYHJM[ZIg[
=zu	Y!D#^%C(C)E*D+E-d/D0G2X4E5G6F7E8G:B;F<H=C?AAFDXEFFGGFH?I]JFKEMBNYODQHRESEVBWFXeYFZB][_EaGcEdBeFfCgEh@
=zugewiesen	y*X=Z
=zugriff	l#J%a3J4K9J=J>]?J@JBJCHDIHXIJKINJOJQX]JaHdJ
=zum	h!H(Y4Z6I:H;I=G>J?]@GA]BHCJDHGJHJIIKIL^MJNJPJRJTJUGVGWYYJZC[Y]I^J_EaJbYd[fFgJhJ
=zur	l!J#J%J(J+^-J3F=I>H?[@IBICEEIIIKINHO[VIWYXJZG[J]HaEbJc]dIfZhJ
=zuruck	l!a#H%G&^(J-I/J3J4I=H?JBHCIDJHCIEK^MJNIVI[J]JaJbZdHeIfIgXhJ
=zuruckgesetzt	k%J(H0Y:Y?J@YB[E[HEKIM^UIVHZC]KbIdIfJ
=zuruckschreiben	o%]3I4[6Y9J=I>J?JBJGXHGKIPIRHUIYIZGaIcHdbeJfE
=zurucksetzen	V!D#F%J&J([*G+H,H-H.I/G0H1H2J4F5I6F8H9J:^;G<J=Z>I@DAIBXDAFZGGHIIGJHKCLZMENEOHRGTHUYVYXFYHZX[J]Y^E_HaZb]cXdJeGfJgIhE
=zuruckzusetzen	u(^.Y:J@IBIHHVIX]ZHbJ
=zurzeit	y#Z:JCZZJcY
=zusammen	y6Z9[HJZH
=zwei	f!I#J%J(J)I*a,J-H/]3G7J9H:J;J=I>G?HA_BGC_DGHDIFKYLJMHNHO[PIRJSITJVIXGZG[J]G^J_JaGbJcJdJfJgIhH
=zweit	o?J@_BJCaHHIKKJOJZG
=zweiten	u@YB[H[ZJ
=zweryfikowac	w#I-J3ZCJDJHIOIX_
=zwischen	t/H0J3J9H>J@ZBICJGHHZIJK]MJRXTJXJ]JaKc_dHfHhI
=zwrotnego	k!J#I%](F)J*I+J,Y-H/I0I1J3G4I6I8[9G:I;J<J=Y>H?I@HAJBGCIDHEIGIHCIGKHLJMHNIOHRITIUJVIXIYHZD[J]I^J_IaHbIcXdXeaf[hH
=zwrotny	h!H#G%F(I)I*J+J,H-I/J0I1J3G4Z6[7J8Y9G:H>H?H@GAJCIDHEKGIIHJJKHLHMHNIOJSJTJUGVHXGYZ[I]J^H_JaHbHcGdaeFfXhG
=あ	_!I#G&I)I*H+H,H-Z/I0I1I2I3H4H5I6H8I9_:I;I<J=Z>[?E@HAGCXFYGHHEIGJHLHMZNEPFQJRHSHTHUDVYWHXHYIZG[F]GaDbDdXeHfE
=い	I#J%F&A(Y)F*B+Y,G-[.I/E0X2=3]4I7Y8D9J;X<?=E>X?YA?BJD]EIF@HJJAKZLBPGQGRGSHWZXJ]@_YaYbIcEdEeBfZgDhJ
=う	]!Y#C%E&I(B)F*E+E,G.G/G0F1G2H3@4F5G6Z7F8G9_;F<H=C>Z?A@aAFDFEFFIGFIIJGLXM@NAPEQISFTHV[WFX[YFZ[[J]C^Ea?bXcDdCeHfBgEh_
=え	[#]%X&J+C,G-A.H/G0G1H2H3B4G5H6F7E8G9A:B;H<J=D?a@cAGBGCBDXEFFIGFHFIZJGKYLXM^NCOEPIQIRFSGTCU@WEX]YG[[]E_FaAbXcFeGfDhI
=お	h(G-H3Y4K9b:H=H>H?IDIHBIGKGLJMGNIOJPJRJUHVHWJZ][J]I^J_JaIbEcId_eJfHgIhH
=か	V!I%A&X)C*X+B-Z.J/C0B1E2E4]5D7B8J9^:?<F>C@^BBD=EDFFGBH_KDLJMZNGO?PZQFRBSDTJU@V=WCXFYY^@_FcHd?eEfJh[
=が	H#@&@)G*C,I-E.F1B3_4[6X7>8:9B:[;Z=Y>Y@GBCC[D@FGG?HIJGKAL@MXNEOZP>QGR[SFT:U[VFW]XAZZ^XaacGe@f_gEhG
=き	V!H#C%B&G(I*D+C,Y-D.F/C1E2G3[4Z5F7I8]9?;E<G=Z>^?ZACC?DBEGFGIIJEKDLCM@N>OASHTBV[WBY^ZI[Z]CaIbGdZf_
=ぎ	j!I#H%J(J*J,J-[2^3G9C:I=J>H?JAJBHCGDIHAI_KDLKMGNFOIPJRJUJVJXdZB[J]J_JaHbJcIdIfGhG
=く	Z!F#a%X&I(G)G*E+F/F0F1Y2G3]4D5[6F8F9[;F<H>]?FAFBYCHDBEFFHGEHHI?K^LDMJN@OJPDQHRESGUBVIWFZa[B]D^D_CbBdIeGfCgDhX
=ぐ	w!I=I@ZBJHHT[UIZ^bJfJ
=け	_!E#C%Z&J(E*Y+E,F.H/Z0H1H2H3B4G5H6G7F8Z9A:C;X<I=E@ZAFBBCYDFEHF[GEHHJGLGMAN[PYQIRGTXUDV]WGXAYHZX[^][^F_Ea@bEcDdDeHfEgF
=こ	b!E#G(^)I*G+F,I-F.I/G0I1I2J3E4H5I6I7G8I9^:a;I<J?C@IAHBIDHFJGHHIJILHNCPFQJRHS[TEUYWXXDYHZY[G]F^F_Fa[bFcFdHeIfE
=ご	t9^:J>]@JBYDJHDIJUJ
=さ	T!_#a&H(@)E+Y0E1E2E4D5F6D7[8D;[<G=I>=?]@GACDEEDFGHJJJKJMHN[O[P]QXRBSEU?VIXIYEZ?]B_BbFcGeEfIhE
=ざ	w9^BJHJZY
=し	M!H%I(D)@*E+I,E.E/J0I1J2A4Z5A6Z7E8Z9^:K;J=@>Z@^ADB]CYDJEFFCH>J@M_OGQZRFS@VEYY[B]G^=aEbIcIeFgYhF
=じ	l!J%J-H0J3G8I9I>IAaB_CJDJHDIIK^MINJOZVIXJZE]Y_GaJcYdJfJhH
=す	R!^%?&G([)C*J+B,I/F0C1D2Z3G4C5D7I8C9_:[;D<F=D>@?=@]AJBXDDEGFFGJH_IZJHLEN[O@PGRJSCTJUDVBWAX^YD[D]@^@fGhE
=ず	m!H#I%H(I*J+G,_-H/J0J3Z4J6I7J8J9H:I;[=I>G?H@FAJBGDZGJHCIIKGLJMGNIOIPIRbTIUIVIXHZF[X]]^I_JaHbHcIdYeJfGgXhI
=せ	V#B%C&I)F*G+E,E.G/F1G2G3I4X5G7H8F9>:I;F<H>Y?XAEBICDFHGEI]JFK]LEMDNFPJQHRDSFTDUZVYWCYYZb[H]D^B_ZaXbFcGeEgHhF
=ぜ	w#F*^-J@ICIHEIIKJNJPJTIZ][]hI
=そ	l!H#I%E(I*I+J,J-D3G4J7J8J9Y:[;[=I>^?[@GAJCGDHGaHBIEKZLJNFOGPJRITIUHVFWIXGZE]I^I_IaGbIcIdGfGgX
=た	P![#_&E(<)A,G-H.B/Y0@1A2B4^5B6J7B9X;A<C>]?a@[B[CCDFEEFDGGHCIZJ@K]NZOEPZQCSATJUIV?W?X_ZH^>a@bJcCdDeHfJhD
=だ	Y!F%[&I(B)Y*X+D,D-_/E0F1J2G3F4D5G6E8Y9J:A<H=B>>ADCZDHEEF[GCHDI]JFLEMbN[OHPYQHRESFT]U?V^WYXDYXZD[[]D^D_Ca@bCcJdHeGfBgCh?
=ち	i!G#Y%H(H)H*I+J,I-E.J/I0I1H2I3[4]5H6I7J8I9a:G;I<J=G>E?E@FAIBFCFDGEIFJGZHHJIKFLIMDNGOFPIRESZTIVZWJYIZD[G]G^I_HaCbGcFdDeZf]gIhG
=っ	W!_#X%C&H(B)F+A,E-[.J/Z0E1D2F4C5F6D8D<G=_>X?B@IB?CBEDFHGXHAMBN>PEQHRYSETCU[VZWEZG[C]]cAeFgB
=つ	c!E#H%Z(F)]*Z+G,H-D.J/^0F1I2H3B4]5H6F7H8[9D:F;H<J=F>C@JA^BFCeDCEIFJGHIBJIK^LHMDNEOEPHRHSITGUEVEWIX[YIZA[G]G^GaBbFcFdGeJfFgGhF
=て	N!^#_&D(J)F*B,?-^.I/C0?2B3I4>5A6?7X8I9G:E<C=^>a?H@HAEBZCDDYEGFCGZH>JFKYLYMFO[PIQCSITIUZVYW[Z>[@^XbDcCd[e@gE
=で	M!]#H%<&D(C)F*C+J-@.J2@5@7]8H9Z:^;F=F>X@YA>DFFBHCIGJ?LDM]NHOHPHSHT]U_V]XEYBZC]Z^X_;aDb^eXfGgZhG
=と	V!@#B&H(C)E*E+Y,D-b/D0E1F2F3@4E5F6[8E;E=I>J?E@^ADB?CZD[FGGDHAI_JELDMCNcO]PFQGSDTDUBVFWDYE[B]C^B_HaEbZeFfAgGhb
=ど	i!H#F%G(G)J*I+H,J-E/H0J1J3F4I6J7I8J9Y:G;J=F>F?F@XAJBXCEDIEJGJH]IFJJKDLIMFN_OHPIRIS]TYUGVGWJXDYIZb[I]H^I_IaEbGcHdHfGgIhF
=な	L!=#C&Z(Z)E*[+[,B-B.F/H0Y1H2@6Y7J8G9E:Z;[<J=Y>X?]@IACB@E<FAHCIEJ?N[PCR<SFTYW^YYZH[Za^bHdHeDfXgChI
=に	M!F#?%I&C(G)>,=.F/C0J1G2G3]6<:I;C<B=B>X?[@GA]BCDDF_GEIGJJMJNIPIQBRETGUJVZWHXXYAZE[F]b_^aXb[cGdXgC
=の	J!A#@&B(Y);*]+J-F.C/?0>1F5D6G7C8I9D<I=H?_@IA[BCC]DIEYFaGZHXJJK]MXNXO^PFQER_TDUBVZWHXEY=Z@]H^>_FaGc[dBeHgJh]
=は	R!F#B%G&F)^*Y+H,?-I.C/[0A1B2C3G4@6@7^8A9Z:D;B<E=E>_?^@FAGBGC]DAE@FDGXHXJBKWL@McNAOZPGQER@S@TbV[W@XHYFZ:[Y^Z_IaJbCcDeAf<g_h;
=ば	p-J3Z7[9G=J>I@^BIDXHCIJKJMJNJXIZ]]YaHhJ
=び	w+Z3[DIHGQ^ZJ
=へ	tHYQYZIc_
=べ	t(J>H?]BZCJH]KHMJVJZI[Z
=ほ	y+]>I?J@IBYCKDJHIOJZIh]
=ま	M!^%B&E)B*C+I,@-E.J/D0A1D2B3]5C6H7E8A9^:F;B<D>I?H@ZAGBbCCEIFDG@HII^JFLIMbNIOEPIQDRFSAVIWJYCZd[B^>_EaFbHeHhA
=み	h!H#G%J(H)J*I+c,J-[/J0J1J3E4J6J7J9F:I;J=X>E?C@FAJB[CCGJHGIZKELJMGNHOFPHRJSJTXUHV]WJX[YJZE]H^IaGbGcIdIfIgHhG
=め	b!X#[%G(F+^,H-[/I0H1I2J3X4G5I6H8H9D:X;H<J=E>[?BAHBCDGFJGHH@I]JIKBL]MXOFPEQJRHSIUaVCWGY]Z=[G]F^F_YaCbDcGdEeIfDgGhC
=も	Y!B#H%D&I(B)F*I+C,F-Y.G/D0E1F2G3C4E5G6F7D8F9>:A;E<H>_??@[AEBXC]D_EFFHGEHEI=JFKaLYMFNYPDQHRES]TZV?X_YFZJ[C^Da^bBeGfBhI
=や	j!I#H%I(I)I*I+H-_3Z7J9[:J=H>E?E@CBFCHHBIZLJMENGOHRJSJTIUGVGWJX]ZE[J]]^J_IaGbIcYdJfIgJhH
=よ	k!]#I(F*J+J-Y3I7I9Y:F=J?F@]BGCHDHEHKELJMGNGOJPHTJV[WIX[ZA]I^[_JaHbHcJdZfHgHhH
=ら	W!Y#?%@&X(A+[,C-[.E/H0X1D2E4]5D7C8Z9<:@;[<F=Y?>@_ACBGCID>EEFGGBHYIZK^LGMCNAO?PYQFRBSET[VFWDXGY]ZX[A^J_EaFbZc@dGeEfFgZh]
=り	Z!E%C&H(])G*F+F,Y/G0F1H2H3[4X5G6F7I8G9b:G;G<H=]>E?B@[EFFYGFHEIZJGK?LFNIOBPDQIRFSGTFUBVIWFXZYGZY[E]E^JaAdHeFhI
=る	P!J#@&E(X)F*E,@-]/?0A1A2Y4@5B6@8A9B:H<D?D@IB9DGEJFCG?I^JFMXN^ObPXQJSIT?UGVXW>XHYA[[]=^Y_[b[cAfGgCh^
=れ	O![#[%B&E(G)F,E-I.F0@1@2A3D4?5B7I8J9G;[<D=Y>[A?CXDZE@FDGFIIJJMJNZOZPXR^SAUCV?WJXXY@Z][I]Y_=aFcGe@fAgDhX
=ろ	t-I9YHJIYXKZHh]
=わ	a!E#D%G(F)I*F,G.I/Z0H1I2I3D4H5I6[7G8H9Y:E;I<J=Z?DAHCYDXEIFJGIH?IZJIK[LGMBN]OIPFQJRGSIUFVEWIXYYIZJ[]]F^E_FaDbFcGdDeIfEgYh_
=を	P!D&F(_*X+Z-H/J0I2B3C4]6Z7H8[9<:[;A<D=D@@AGBACFFEGFHYJFKZN]OFPEQJR>SATEVCX^Y^ZC[D]DaXbBcJdJeYfGgDhX
=ん	V!X#C%D&I)F*H+E,E-^.G/F0E1G2G3I4Y5G7H8F9[:I;G<H>Y?XAEBICDFHGEI[JFK]LEMDNFPJQHRDSFTDUZVYWCXAYYZ][C]D^BaXbFcHeEfHgHhF
=ァ	t2[3G9J>JH^IJO[SJVKZJaIc]
=ア	Z!^%]&I)Y*F+E-A.G/E0J1F2^4D5F6X7D8D9D;Y<H>_?]@BAaBAEDFHHGIAJFKAM@NAODPXRDSDU?VZWDXFYF[G]D^Y_AbAc[dAeFfAgIhC
=ィ	g!J#I%J(F)K*X,X-H/J0X4J6I7H8J9I:Y=G>I?I@HAJBGC[DZEHG[HAIHJ]KHLJMGNHOJQYRJTJUGVDXJZB[I]J^ZaZbHcHd[eafHgHhI
=イ	Y!@#D%H&Y(@)C*E+F-A.F/C0C1E2X3X4[5Y7_8]9B:@;F<G=c>@?C@BACCDDAEDFGGDHZIBKBMBNBPZQYRDSXU?VGWDXBYEZJ]C^B_AaAb]cZd_eahE
=ウ	X!^%]&I(J)Z*G+F,X-A/_0]1F2^4D5G6Y7D8D9E;E<H=A>B?D@BAZB@CBECFHHGICKBNBOEQGRESET^U@V]WEXGZB[G^X_[aCc[dCe^fAgHhC
=ェ	d!F#G%F(F)I*I+J,[-Y.J/H0b1H2I3G4G5J6G7a8G9G:F;_<J=F>G?G@FAYBDCHDGEIG]HGIHJHKGNFOIPGQJRGSITHUFVEWIXHYIZA[G]H^]__aFbFcEdZeGgGhG
=エ	g!X#I%H&Z(F)H,X-Y.J/I0b1I3F4]5J6G7H8I9G:F;J=F>H?GAHBECIDGEZGHHEIHJHKHLJMGNFOZPGRHSHTIUFVDWHXGYIZb[I]I^F_DaGbEcFdEe]gGhG
=ォ	n!I%J(J,J-J3I4J6J7J8c9J:I=I>J?J@JA^BICJDJGJHZIJKIMINJSIUJVIXJZF_YaIbJc]dFeJfI
=オ	_!X#F%E&I(A)F*G+H-C.H/^0X1H2G3D4F5H6_8F9D:@;Z=A>D?E@DBCCFDCEaFIGXH;IEJGKEMBNZOGPJQIRFSFTFU^V@WEXFYHZ>[E]E^Y_caDcXd[eYg^hE
=カ	]!a%^&J(B)Z*G+G-F.I/G0E1H2^4F5H6F7E8F9G;G<I=C>D?D@DAaBCCCDXEZFIGXHXIDJGKDMBOGQIRFSGTHU@V]WEXIYHZD[J]F^Z_DaEbXcGdCeGfCgDhE
=キ	i!G#H%H(H)H*X+G,J-H/Z0I1J3G4H5K6Z7H8J9G:G=G>Z?_@GAJBECZD^EJGIHFIFJJKGLJNGOHQYRGSITHUEVDWHXHYHZC[H][^H_IaGbGcbdGeJfEgHhI
=ク	T!>#^%]&G)C*C+D,a-?/]0[3C4@5C6_7@8Z9@:D;]<[=D>E??@IAICAD>EAFFHJI@JIK@LGMAN?OCSCTbU>V=WCXJYGZB[]]A_ba>bbcAdaeZfFgIh@
=グ	f!B#G%G(X)I*H+I,H-I.J/I0_1J2J3F4G6H7G8I9F:Y;I=E>G?E@JAHBFCGDEEHG[HHIFJIKGOHPaQKRHSITHUEVdWHXGYIZX[G]Z^G_FaEb]cEdFeIfDgFhH
=ゲ	u(I*],J:b=JHIUJVJWIZG^J
=コ	^!D%Y&J(E)H*G+H,F-A.H/G0D1G2Y3B4Y5Z6F7F8[9B;G<]=E>^@BAECXDDEGF]GXHIICKALEM]NCOEPFQIRFSHTEUEVCWHX^YZZ=[E]E^E_ZacbCcEdDeHfDgFhB
=サ	^!C#D%E&J(D)Z*G+G,D-B/G0E1Z4^5H6Y7X8E9E;H<I=B>A?C@DAFBZCEDDEEFIGDICKCLYMENCOEPDQHR^SYTDU^VAWFXDY^ZI[Z]E^E_EaBbJd[eFfahG
=ザ	]!^#F%F&J(^*D+E-C/F0E1H2H3A4E5H6D7X8Z9D;Y<I=Y>B?B@CA_BGCJDYEEFIGFHGJGKCLFMBNIODQIRFSFTFUBWEYGZI[J]]^[__aGbYcDe^fChC
=シ	a!E#E%F&I(C)F*^+H,Z-X/G0F1G2H3D4F5H6E7_8G9C:B;H<I=C>D?X@FAFBACEDCEEFYHFIDJGKDLGM]NbOGPEQIR]S_TFVBWaXEYFZ>[E]Z_EaCbCc_dBeHfAgChE
=ジ	f!G#I%G(H)J*J+J,H-Y/I0b1J2J3H4H5J6H7I8I9G:G;Z=H>G?G@HAZBFCHDGEIGZIGJIKILIMENGOIPHRHSZTIUHVFWIXHYI[H]I^H_aaZb[cGdEeJgHhI
=ス	N!=#D%X&E*@+A,G-[.C0J1B2Z3>4?5B8^9>:[<D=^>I?E@HC=EGF]IHMYNZOAPBQJSJTHU[VBWGX=YEZ[]?aGbYcHdXeFfZ
=セ	T!G#A%[&H)Y*G+D,C-A.E/B0C1E2D3@4B6B7H8C9B<G=b?F@GACBYEYFFGBIBJDKBLCMHN?ODRBSZTBUbW^XBYEZ][G]]^F_AaYbHcXdAeCg^hB
=ソ	s#[-I3J:I>J@IBHH]KJMaNJVKXJZE[J^IaIbIhI
=タ	a!B#E%Z&J(^)G*G+H,F.I/G0E1H2Y3D4[5H6F7G8[9E:];H<]=D>D?D@FAEBDCEDIEFFIGZHcIEJ[KELGMCNDOGPEQIRFSGTGUCVIWGXFYGZ@[F]F^F_[bDc_dCeHfAgbhG
=ダ	w-E/J7_BIHEI^KJMJS]TIVJZHbJhJ
=チ	o#J%I(I8J9[:I;]=H>J@IGZHELYMIUJVIXJZD[J^^bJcJd^eHfFhJ
=ッ	Q!E#]%E&F)G*A+B-@/@0A2D3?4A6Z7E:J<F>F?D@DABBZC?I@JCK?LFMZN=OCQERJSXTbUYW]XIYC[[^X_@cDd]eZh?
=テ	i!H#H%I(F)I*X+J,I-I/J0X3G5J6J7I8J9I:]=F>H?G@HAJC[DYEIGIHAIIJXKILIMGNIOJQYRZSHTJU^VDW_XJZC[H]I^Y_IaHbFcHdIeJfGgHhH
=デ	i!I%J([)I*J,]-J0J4I6J7a8I:Y=G>J?I@[AJBECJEIGJHCKJMINIPGRJS]UEVFWIXJZC[J^HaJbGc]dZfFhJ
=ト	O![#I%Y*H+E,_-E.H/>0[2Z4I5Y6G8]:[;I<C>C?B@BAZC<DXFCI=JEK<LGMGN;O@PHQXS[TGU]W^X?ZF[B]>aEbZcJd[e]h<
=ド	N!=#B%F&F(H)A*A+B,Y-[/[2Z3>4X6Z7[9A;B<E=<>Y?D@EAHCIEIFEGXHEIJOAQDRATZVEWIXYYEZY]Aa^bZcFe]fDhX
=ナ	p!I#J%J(G)J-H3H7J9I:b=H>I?I@IBEDGEJHCKIMFNIPJR]SIU^VFW_XJZB[J]I^HaIbGcJfHgJhJ
=ネ	n!J#J%](J-J2[3J4H8]9J:I<^=J>IAJBICJDJGJHJIIMIPJTJVIXJZH_^aJbIdJfHgJ
=ノ	w-J9J:J>J?J@IBXHGIIKIM^VKZIb^hJ
=ハ	q%J-J3^6J9I:J=H>I@JBIDJGZHXIJKJM^NIOIRJUHVIWJXIZG[JaIbHdEeJf^
=バ	a!F#F&J(D)H*H+I,X-H.I/F0F1F2H3D4_5H6^7]8X9F:D;H<I=J>E?E@EAGBHCGDEEFFJGEHAIFJHKELFMFNFOGPXQIR_SFTCUCV^WGXFY^Z>[E]G^E_FaCbCcYdae^fZgEhF
=パ	Q!A%D&I)C*D+E-_1F2]3C4C5F7X8C9E;E<G=?>G@HACCAFZGZJYKYMXNYOEPCQGRCSCTAVHX@YEZ][Y]D^Z_AaEcDdXeIfGhZ
=ビ	h!F#I%H(G)]*I+K,H-F.J/J0_1[2Z3G4G5I6H7G8I9G:F;J=F>H?G@HAHCIDGEHGHHDIHJIKHMGNGOJPHRGS[TIU_VEWHXHZC[H]I^H_GaFbEcJdYeHfcgHhI
=フ	c!D#G%F&J(F)[*G+I,[-D.I/H0G1H2Y3[4G5I6G7_8b9E:C;H=E>D?E@FA]BECFDEEHFJGZHYIEJ[KELGMENDPFQIRGSFTHUcVAWGXFYHZB[G]F^FbEcYdCeHfCgFhF
=ブ	h!H#D%I(J,J.]/J3I6I7J8J9I:J;[=I>I?I@HAZBHCJDIG[IIKILJMYNJOJPJRJTJUJVIX[ZE[H]X^I_aaIb[cIdFfHgJhI
=プ	Y#C%C&H)D*C+D,B-?.F/]0_1E2F3A4B6b7]8D9A:=;E<G?[B@EaFGG]HHI@JEKALDM>OCP_QGSCTBU=VaWBXBYXZ:[A]B_Xb?cadXeDg^hB
=ヘ	u(^:J@^HIVIZH
=ベ	t!J&[,I0J3J6J9J:J=JHHQZU]ZIcJdJe]fY
=ペ	t.YHXS[UIZI__aKbJ
=ホ	p#Y(I9J:[>]?HBJCJDIIIKJM[NIUJXJZEa[bJdJ
=ボ	n!J#J%J(a,[-I0J3J4J6I9Y:[=J>I?IAJBGDIEJGJKJMHPJS]UHVFWJZF[J]J^J_JaHbHcIdHe]fIgI
=ポ	e!G#H%I(F)I*_,F-Z.J/I0H1[2I3Y4H5J6H8H9H:X;J=G>E?Y@IAHBCCEEFGFHZIFJIKFLIMDNcOHPGQJRFSHTHUDVEWaXGYIZA[G]H^H_GaFbFdDeIfCgEhG
=マ	l!J#J%G(J,J-H3J7J9H:G=J>[?G@JAJBHCIDHF^GHIHKHMYNGT[UIVJXIZD[I]J^J_Ja[b]cJdIfJhI
=ミ	i!J#J%J(G*J,J-F/I0H3I4^6Z7G9I:F=]>H?H@IAHBICIDHE]GJHAIHKIMHN^OJPHRJUEVGWIXIZE[J]J^I_JaGbHc]d^fFgahI
=ム	n!E#J%I(H3I5X6J7J9J:Z=^>I?I@JAIBJCIDIEJH^IIKJMJNGOJPJR[UIVHXJZE_IaZbJc^dHfIgJhJ
=メ	a!E#E&J(D)E*F+F,F-A.I/G0F1H2H4]5[6G7]8[9D:C;H<I=D?[@CAGBBD_EGFIGFIXKDLGNBODP]QIRGSGTYUEV]WGXCYGZH[E]E^F_Ea[bYcDdDeHfDhD
=モ	w.X?IHHQ^a[
=ャ	y3J9J>]?JHFMZ][
=ュ	j!H#J%G&J(H)J*X+J,I-G0I2K3H4^6J7J9F:H=H>H?G@HAJBFCZDZEJFZGZHYIGKHM_NGOJPXQYRIS[TJUGVGWIXIZE[I]H^J_JaHbIcHdGfGgIhI
=ユ	^!^#F%F&J(_*D+E,D-C.H/F0F1H2H3B4F5H6E7X8Z9E:X;Y<J=Z>C?B@CA_BGCJDYEFFIGFHIJGKCLFMCNJODPXQIRFSGTGUBWFYG[K]Z^[__aGbIcEdZeEfChD
=ョ	n!H#J(I*K,]-I0_3I7a9H:I=H>J?J@JAJBIDJEJGJHCMINIPIR]SJUIVHWJXJZF]]^Y_HaIbIcHdHfFgI
=ラ	Z!J#A%I&X(@)E*F+G,Z-C/_0]1F2F3A4X5]6^7C9A:A;E<G=c>C?C@IBCCDDBFXGCICJXKCLDMENBOXQYRDSETZUBV?WEXBYJZ[[B^A_ZaBbIcAd_e]gHhB
=リ	T!G#B%D&H(X)H*[+D,B.F0C1E2F3D4C6B7H8D9C;C<H>Y?_@HADBYCYEXFGGBIAJDK@LCMGN_ODQ^RCSZTBUZWcXAYEZJ[F]B^F_DaJb^cFdHeCgZhA
=ル	Z#C%C&H)X*F+D,D-A.F0D1Y2X4C5E6E7C8E9A:Z;F<H=B?XADB@D]EYFGG]H_I?JZK@LENZP_QGRDSDTDUaVbWDXAYYZ:[C^C_BaYb@cXdAeFf@gHhA
=レ	]#E%D&I(J)F*F,Y-B/^0X1G2F3G4[5G6_7^8b9C:Y;F<H>C?B@DA^BACCEaFHGCHGICJGKCLFMBNYOEPIQHRESETEV?WDXDYGZ>[D]D^B_]aCbAdZeDg^hD
=ロ	Z#_%C&I(C)Y*G+F,D-E/D0]1X2F3C4Y5]6D7Z8E9D:B;F<H=C>C?B@CAECCDCEZFIGCHIIDKCLJMDOFPCQHRDSETcUBV@WEYYZH[_]X_CaBbac_dAeFf?gDhD
=ワ	Q!B#G%F&I)E*E+E-_.G1F2]3D4D5F7Y8D9H:X;E<H=@>H??@HADCBFGG[HHJYKYMZNYOFPDQGRDSDTBUXVIXAYFZ][Z]E^Z_Aa@cDdYeJfHh[
=ン	Q!]%Y(H)J*A+A,]-F.C/Z0_1A2Z6Y7Y9=:];@<C=]>:?;@<A_BCC=DFE]FYGHI<JEK<LJNGO?RHSJTIUIV]WYX@YAZB]Z_Ja;b_dHeJg]h>
=ー	I!H#>%=&K)J*F+A,Z/E0Z1H3B4^5H8E98;F<@=A>I?[@CAYCHD[F@IAJHKELFOBPJQXTCW[ZZ[H]G^IaZb]eZfZgIhI
=一	V!?#E%[&F(?+@,B-F.D/A0B1C2D4B5D6^7B8C:@;]<E=?>;?I@dAbBACgDJECFDGAH>JCK[LXMBN?PEQFRASBTXU?V=XaYD[@]@^A_=a^dHf@gA
=三	q!J#^%K-J3H9F=I>E?J@IBICIDJHCI[J[KHMINJXDZH]JaabJfJhJ
=上	c!E#Y%G(G)H+H,H-F.I/H0H1I2J3E4H5I6H7H8I9E:H;^<J=G?F@_AHBFCDEIF]GGJZKFLHMYNGO[QJRFSDTFUGVEWJXFZ?[G]F^G_ZaDbJc]dGeIfZgGhY
=下	i!G#Z(E)H*H+I,I-D.J/H0I1I2I3E4I5I6I7H8H9]:E;I<J=E>F?E@FAHBBDDEIFJGHH@ICJIKCL]MDNEO]PGRIS_THUEVDWHXEYJZZ[Z]G^H_GaCbccHdGeJfFgHhE
=不	M!8#A%G&H([*C+[-A.E/G0Y1J2<3[4[5H6a9B:D<>=Y>^?[@JA;B4CED7EHF?G[H@IYJ<LHMINZO^SFTFUBV[W=XEZ][E]E^[aYbEc^d7e<gB
=与	l!J#J%J(J-J3I4K6[7Z9H:J=J>J?J@JBJEJHXIIKJMJNIO]PXR[UJVIXJZF]J_JaJc_dIfIgJhI
=世	y9ZS[UJ
=丢	u>_CIDYHHaE
=两	h!H#H%F(G)H*a+I,H-F.J/^0I1J2J3G4J5J6I7I8I9F:I;I=H>H?E@]AbBGC_DGEJFKGHHCIEJIKZLHMGNEO^PGRHSJTHUHVFWJXFYJZB[H]G^I_FaDbIcIdHeJfHgIhF
=个	a!B#A%X&H(Y)C*D+D,E-G.G/[0E1F2Z3@4E5G6E7E8Z9@:C;Y<G=B>BAdBGC[D@EGFGG]HCJEKdLDMBOZPCQHRESETDUXWEX?YFZF[H^DbCcDdDeGfDgFhA
=中	e![#E%G&J(E)G*F+F,F.I/G0G1H2I3E4H5I6Z7F8G9A:E;I<J=E>Y?C@EAZBDCFDEFIGGHFIZJIKCLHMDNDOEPXQJRGSXUXVBWGXEYHZ?[F]d^FaDbEcEdXe_fDgahD
=临	u!X@ZL[TY
=为	h!G#D%H(C)E*Z+[,Z-G.J/]0I1J2J3G4J5J6I8I9I:F;J=X>H?E@IAHBFCEDFEFGHHHIFJIKEMGNEOGPFRISIUZVaW[XGYJ[[]G^H_HaFbHcIdZeJfHgFhH
=么	j!J#E%D(H)I*]+H,I-G/J0J3I4J8J9H:J=I>H?H@GBGCGDKGIHcIIJJKHLHMHN_OJPIRJSJTHUHVHWJXIZ[[]]H^JaGbHcJdIfIgJhH
=义	t#J(I*J-]9J:J=J>J?JBJDJEJHYIIKIUHVHWaZEaJdJhJ
=之	s#J%J-J@^BJG]HGNJXJZEcXdHf^hI
=也	s#J%J(J-Z/J3F>[?E@KBJCID^HDIHKJLXMIN]ZF]J^Ja[fKhJ
=了	Q#Z%@&B)J*G+>,E-?.D1=2H3@4^5?7D8H9Z:?<A=G>g?_@FA>BbD>E?FAGFI@JDKJLBMCNAOCP=QBTBV>W@XAYYZZ[F]]^EaXcGd<e@gIhF
=予	y-J3^9J>J?JCJDYF^HDIEKJVJXJ]JaGhJ
=事	i!G#Y%G&[(X)G*I+J,H-G.J/I0I1I3F4I5J6H7I8I:H;J=G>G?GAIB]CIDGEJFIGHHZIFJIKELHMFNFOHPHRHS]UFVaWIXFYIZB[H]H^H_IaGbHcIdGe[gIhG
=二	d!F#H%F(F)H*b+H,F-C.J/^0G1J2I3F4I5J6G7H8a9E:F;I=G>E?D@^AaBZCcDCEIGHH@ICJIKXLHMENDO]PGRHSITIUGVDWHXDYJZA[G]G^H_DaDbGcHdFeJfGgGhF
=于	t#K:IB[EZHIKJPaVHZGaJdJgJ
=云	i!D#E%F&J(F)H*H+H,H-E.J/_0a1H2I3F4H5I6^7G8I9F:G;H<J=G>F?G@EAYBDCFDGEEFJGEHBIEJXKDLHMINCOFP[QJRHSITaUHVEWJXGZC[F]G^G__aFbGcFdCeIfDhF
=五	s!G#_-J3H9H>I?I@FBICJDJHEIJKGLJM^NJOIPITJVJXaZFaGbJdJhJ
=些	y1IG]H]RJZJcIfG
=人	c!A#B%A&J(X)F*Y+^,E-B.H/F0G1F2G3B4F5H6F7F8F9Y:C<I=D>[?[@ZAZBBCFDIEFFaG]ICJGKCLFMBNCODPFQIRESGTDUXV_WGXDYGZF[D]^^__CaAbCcDdCeGfCgFhC
=什	o#E%E(I*],J-H@JBJCHGKH]IJKJMJN_PJTIUJVJ[]aJdJhJ
=今	h!J#X(H+J-G3I6J7J9G:I=I>E?I@dBFCIDIHCIFKFLINGOJPJTIUJVIXbZ@[I]I^GaFbIcJdJfHgJh_
=仍	y*J,JP]ZC[_
=从	p!H#J%G(H)I+I,J-J0J3I4J6J8I9I:I;[=G>J?J@JAKBHCID]EJGIIJKJLJMJNHP]SJTJUHVFW[XIZ][J]J^I_IaIbIcIdZeHfGgJhJ
=他	j!F#H%a(_)H*G+Z,I-E.J/H0J1J2J3G5I7J8J9F:Z;H=G>H?D@DAIC_DEEIFIGHH?IZJZKILHMYNEOGPGRJSITIUEWIXGYJZC[G]H^Z_JaEbGcHdIfHgEhG
=付	m!J#J%Z(I/X3^9H:[=I>E?HBICHDIIDK[MHNEO[PITJUJVIXG[J]I_JaHbJcJdIfIhZ
=代	n!I#I%G(F)H*G+J,H-X.J/I0d1H2I3^4F5J6H8H9D:H;J<J=H>E?F@IAHBGCGD_EIGHHAIHJGKGLJMENGOGPHRDSJTJUGVFWIXHYFZD[I]G^J_GaBbIc_dEeJgGhH
=令	u#J)K*I,d-I1J3I4J9H>I?JCJHFIJKJMJNJOIPJR^XJZD]JaIcJfJhI
=以	d!G#G%H(E)H*H+J,J-D.J/J0J1I2J3C4J5J6I7I8J9F:F;J=G>]?[@CAJB]CGDGEIFJGIHBJJK_M[NGOERISIUFVbWJXGYJZB[H]F^H_HaFbHcHdGfHg[hX
=们	l!H#H%H(G)I+Z,J-X/J0J1J3X5J6J7J8J9D:^;J=]>E?G@ZAIBHCDDEEJGJHBIEKGLJMHNIOZPJRJSJTIU_VCWIXGYJZB[G]I^J_ZaFbIcJdZeJfHgJhG
=件	g!F#X%F&Z(F)G*H+H,H-D.I/H0I1H2Z3D4G5[6H7I8H9Y:G;I<F=E>B?^@EAHBJCBDAEIFHGIHXJHKDLHMZN_OGPGQJRHS[TGUFVDWHXEYHZ@[F]F^H_Ga_bGcGdFe[gHhF
=份	o!J#I%I(I)J*J+J,Z-]/J1J3Z4J6^7]9I:J=I>H?G@IBID]GJHCIGKYMHNIOIRHTJUJVGXHZE[J]I_JaGbJcJdJfHhH
=休	y!c#I-I9G@JBIHEIJKJXIZHfJ
=会	f!G#G%G&J(F)H*F+F,G/I0H1H2H4F5I6G7H8X9B:Y;I<I=Y>]?Y@DAHBFCDDDEIFJGHHYIBJHKDLFMDNYOCPZQJRESHTHUFVFWIXEY[Z[[F]c^H_GaJbFcEdFeJfFhE
=但	n#J%I)J*[,J-I/J3I9J=J>J?[@IAJBICGDFHFIIKILXNHO^PJRJTXUJVJZE[_]J_JaGdJfJgJ
=位	o!I#H%F(H)J*H+J,J-E.J/H0J1I2Z3[4J5J6I7J8J9D:G;I<J=G>F?G@GAHBGCCDFEIFbG]HBI[JIKELJMGNFOZPHQJRHSJTIUGVFWJXFYJZC[H]G^I_Ia]bIcHdIfHgJhF
=住	t!H#_%J(J-H3J9E=J>G?I@HBGCIHXIIK]MJNIRJUJXHZJ]H^JaHcIfJhG
=体	q!J(^)Y*H,_:HBIDJHIPHU[VIWGZGbIdEgJ
=何	f!G#^%H(G)J*H+F,J-B.J/I0I1I2J3D4I5J6I7J8J9X:G;I=G>B?F@CAIBCCDDYEJGHHcICJJMBN[OZPIRISJTXUCVFWJXbYI[G]F^I_HbFcHdGfGgIhD
=作	p#J%H(a-I3H6J9G:Z=I>I?H@GBXCIGJHZIGKHLWMJNHOHVHXJZD]J^JaIcJdHeJf_hI
=你	p!J#I%J(F-H3G7J9a:^=I>G?I@IBFCIDHEXHDIIKIMINIO[PIRJU[VXWJXJZC[I]J^JaIbIcJdJfIgJhH
=使	]#D%F&J(B+G-[.I/G0H1H2I3B4G5I6G8H9B:C;H<J=D?bAGBJCCDBEFFJGFH=JHKfLYMXODP^QIRGSHTYV[WEXIYGZH[E]E^E_EaAbCcFdBeHfEgZ
=供	t(I,]-J3J7a:^>H?]@IBICJDHHEKJLJMJNJOIVIZD^JbJdJhH
=保	n!G#I%J(H)J*J,J-H/]3G6I7I9I:G=G>I?I@IAJBGCZDHEJF^GIHEIDKHMJNGOZPeTJUGWJXIZE[J]I^I_HaHbJcIdGeJfIgHhI
=信	g!G#G%F&J(F)H*G+G,G-E.I/I0H1H2J4H5H6H7I8H9B:G;H=E>Y?^@FAHBFCYD]EJFJGIH?IBJIKFLHMFNFOEPIQJRHSHTHUGVEWIXEYHZB[G]]^I_FafbHcGdFeJfFgHhG
=修	p#J5X9I@_BICJHHIJKIMINJRIXHZX^GaJh[
=個	t#H-J9I>[?Z@HBJCHDHEJIJK]MIN[TIU]VJXJZHaH
=停	g!d#D%D&J(E*F+G,G-C.I/G0^1Z2H3C4[5H6G7G8G9A:E;H<I=D>B?D@EAGBCCFDFEGFIGEIDJHKCLGMCNEOEPEQIRDSETFU^VCWHXDYaZ?[G]C^G_DaCbFcCdDeIfdgEhF
=側	s![)J7]HEMJT]VIZG[JbI
=僚	w([HZVZZJdJ
=允	p#I%J(I-I3I7I9H:H=G>H?J@IBIDJHEIZKJLJMINJPJQYUHV_ZF[[]J^^aJbJhH
=元	u(J*J6]9J:YBJHGP[R]UJVJZH]KbZdJ
=先	i#F%H(G)J*I+F,J-E/I0J1J3_4^5I6I7I8I9G:_;J=G>H?D@EAJC[D_EJGIIDJIKYLIMDNFOEPHRHSJTIUFVFWJXXYJZA[H]H^G_HaFbHcHdIfHgIhY
=入	]!C%E&I(D)G*F+D,Z.G0F1E2G3G4E5G6Y7E8_9?;F<H=B>=?A@GAFB]CAD]EGFHGYHHI_ObPDQHRDSFTDUBWFXCYFZX[E]X_Da?bYcCeYfBgFh[
=全	c!D#F%E&J(a)X+F,c.H/G0G1H2I3C4G5H6G7G8G9C:D;H<I=E>C?]AHCZEGFJGGH?IXJHKALGMEN]O_QZRFSZTGUaVBWEXCYGZ=[F]E^F_FaDbEcEd@eFfDgDhD
=公	j!H#G%H(G)H*H+I,H-E/I0I1G2I3E4[5H6I7H8]9X;J<J=G>_?Z@FAIBECEDFEJGHH@IEJHKELHM]NcOFPIRGSHTIU]VEWIXGYIZA[H]F^Z_HaEbGcFdHeJfFgIhF
=共	w>H?J@IH]ZH^_
=关	k!]#D%F&J(G)G*H+I,H-F.I/I0H1F2H3F4G5I6]7J8E9B:H;I<Y=F>D?F@GAIB[CGDGEJFJGGH>IEJIKFLHMHNHOFPHQJRESHTIUdVCWJXFY[ZA[H]_^H_GaEbYcGdGeIfZgIhG
=其	t%](I-I3[9I:^=K>J?I@IBJC]DHHGIIMJNJOJXJZFaI
=内	l!I#I%J(I*I-D3a7J9G:H=J>E?G@HBECIDHGYHZIGKELJMFNaOFPJRJSIT[U[VHX[ZG[I]I^J_JaEbHcIdHfHgZhH
=册	h!H#H%I(G)I*J+d,J-H/J1J3H4J5J7I8J:G=H>G?F@HAICFDbGJHXIHJIKHLIMHNHOIPHRJSITIUFVFWIXGYJZC[H]H^I_HaHbGcJdIfIgJhI
=再	b!G#E%G&J(F)H*H+_,H-E.I/H0H1I2J3E4H5I6]7H8Z9]:F;I<J=E>I?D@cAHBYCDDDEIFJGHH?IBJHKILGMDNDOEPGQJRGSHUEVEWIXdYHZF[G]F^E_HaEbFdDeHgZhC
=写	^!B#A%[&G(@)C*D+E-C.F/D0Y1C2F3A5E6Y7D8]9=:C;F<E=J>A?B@?AEBFCCDBEEFFHGIZJEK@LBMAOEPZRHSCTDUAV@WEX@Y^ZE[C]B^C_Ba?bAcXddeafah@
=况	w#J(I)J:J=Z?IBFDJHFPJSbUGVEWJXJZF[]aKbHfG
=几	u#Y(J=JBGHFM_UJX^ZGhJ
=出	]!B#Z%D&H(X)E*K+]-X0E1E2F3]4C5G6E7D8F9@:C;F<H=C>??^@@AFBAD?EEFHGEIGJFLJMAN^O]PZQ]RBSFTFUBVAWFX?YFZa[Z]C^DaIbDc[e^f?gDhH
=分	c!E#E%E&J(I*F+G,G.I/H0G1E2G3_4Z5G6G7G8F9B:C;G<I=]>??C@GAGBADCEHFIGFHAIZJGLGMeNHO[PFQIRaSFTFV]WGXDYGZG[E]E^E_FaFbDcCdEeIfBgFhC
=切	m!G#I%I(G)J*J-H3I4J7I9F:G;[=^>F?H@FAKCIDHE[GJIIKILHMHNHOJPIRHSITKUDVGWHXGY[ZY[I]]^I_Ja[b^cIdGfGgIhI
=则	w(J:]CYG]HENYZG
=刚	s@_HJMXZI
=初	u#J-J>J@^BID[HHIJKIMINJXHZEb]h[
=删	y!I3[>JHJTK__
=別	w-I7[@[HJK[XI
=利	w0[4^BZDJHHVJZE
=别	n!G#H%F(])G*Z+J,H-H/J0J1J3G4J5J6J7[8I9F:[;J=F>H?F@IAIBYC[DGEIFJGHIEKGLJMYNGOIPERJSJTIU]WIXH[G]G^I_IaFbHcIdGfHgHhH
=到	^!C#C%Z&H)E*E+D,^.G/C0[1F2G4^5F6C8E9Z:D;F<H=Z>]AYBBCBDBEEFHGDIAJFKALEMANDODPDQHRCSZTDUBVAWGYJZ<[D]B^E_]a^cFdBeFgDhC
=制	h!G#F%E(H)H+F,I-F.J/I0I1I2I3F4Z5[6I7H8H9F:H;H<I=F>F?E@CAIBDCFEJGIIFJXKJLaM]NEOGPGQ_RHSHTGUFVFWHXaYIZA[H]G^H_GaDb]cHdHeJfHgIhG
=刻	w9JHGRcSJaJcJdJfJ
=前	[!B%D&H(A)E*C+E,D-G.G/E0F1F2F4F5G6F7E8F9>;F<G=B>_?]@_ACB@C?EEF]GEH:JFKgLEM^N@O?P[QHRDSFTDUBV?WGX?YFZ<[D]d^D_Ca?b_cCdBeGfCg]hZ
=割	u(^*X+H-J3H9J=_>^?IAJCIDJHEIHNJXJZF]I_IaGbIhJ
=力	q#]3H9F:[>IBIDJHHIJO^ZFhX
=办	u#J-J3I9Y>]?]@JDIHAKILKMJNJOIXJZ^]IaHhJ
=功	t!I#J%J(H/a3J9I:J=I>KAJB^EJHGIJMIPISJTFU^VGWIXJZH]J^J_HaJbJdJfJgJ
=加	j!G#F%Y&J(G)H*H+I,H-_.I/H0H1H2H3Y4G5I6H7I8e9D:G;I<]=E>D?F@GAGBDCZDEEJFIGGHCJIKELHMENFOGPGQJRGSITHUHV[WJXFY[ZB[H]E^H_DaCbFcDdDeHfDgHhH
=务	e!G#G%E&J(X)F*F+H,F-F.I/G0E1E2Z3E4]5H6[7G8E9D:F;I<H=D>E?EAHCFDFEFFJGEH?IEJHKEMJNFOGPFQJR_S]TFUEVCWGXFYZZA[G]F^G_FaDbFcYd^eHfbhF
=动	p!J#I%F(^)F*G+],E-I0Y3F9F=I>E?G@JBHCIDHGJHHIHKJMINJOEPHRJUIVGXIZG]G_IadbJcHdJfIgZ
=助	n!H#H%I(Z)^*I-F3H7J8J9[:G=G>G?I@GAJBCCHDGEIIGJJKGLJMHNIOIPGRJSJTJUdVIWJXIYKZI[H]F^I_IaEbHcJdIfHgIhG
=効	^!e#E%F(A*H+I,Y-F.Y/G0H1I2H3B4G5I6F7E8Z9F:C;Z<Z=C>E?F@FBCCFDCEEFJGGHEIBJHKDLYOZPDQJRYSGTHU]V]WEXEZ=[F]G_EaDcFd]e_fB
=動	l#I(I-J.X3H9J:I=J>H?I@HB_GJIJKJMHNJPXUHVIXJZC[J]J^JbZcJdHfbgIhJ
=勾	n%H(G1J6J7I8J:J;]=I>J@EBGDJGKHGKJLYMINIPJRJVHYIZC[J^abJcJdaeHfDgJhG
=包	u-X3J=JHGIbKJOIVJZI
=化	n!_#F%[(I)Z,[-J3H4J6Z8[9H:J<[=I>J?J@JAIBHDJGJHDIIKJLIMINIOJPIRJUEVIXGY[ZF^I_HaJbJcIdAe^fGgIhI
=匹	t!J-J3I6]AaCJHIIJO]TJVI_GaH
=十	t(X-J3I4J9J>J?H@JBJC]HGIJKIMINaR^UJVJZGaJcIfH
=单	s!J#I%J-H2J3I4K9Z:I=J>I?I@JAJBZCIF^G]HYKHMJNIOJPJRJUIVHXJZF]I_JaHcJdJfIhJ
=単	t-]3I9J@JF^HHIZKIXIZI
=卡	u!H#H%J*J,J-F/J1J3G4I9E=I>^?G@HBICJDJGJHZIGJJKGMINHOIPJRJSKTJUJVGXGZZ]J^J_HaIb^cHeJfHhH
=印	s9J>H?JHbZJcJ
=却	t*X+[:J>[?]@JBICHDGHDIIKJMIOIZF[]aI
=历	w5[HGIGK[N]ZI
=原	n!J#J%I(G)J-H7J8J9G=H>H?I@HBHCIDIEJGJHEIFK]LJMGNaOIRKSJUGVGXI[I]J^Ia^b[cIdJfHgJhX
=去	h!F#Y%D&J(F)G*E+H,G-D.I/H0H1H2I3F4]5H6G7H8]9C:Z;Z<J=F>C?[@EAHB]CDDGE]FJGGHFIEJIKbLHMENDOFPEQIRHSHTGUFVDWHXCYH[G][^H_FaEbGcGdFeIfGgF
=又	u#X%J(I-J8^9J:I=J@[BHHDIHKIMINIUJXJZC[I]JaKb[dIfJh^
=反	n!I#I%J(I*J-G/I0J3I6H7J9H:[=I>H?H@IAJBECJDHEHHBIIKHLJM^NcOJPJRJSJUHVIWIXIZI[I]J^J_Ha]cGdGfYgXhI
=发	n#H%J(J-J3Z9F;I=[>]?KBJCGDIF^GJHDIIKJMINJOJVIXJZF]Ja[cJfJ
=取	l!I#I%G(G)J*H+J,b-H/J0H1I2J3G4I6I7J8I9G;J=H>Y?]@HAJBFCHDHEJG[HZIHKGMINIOHPIRHSJTJUIVHXHYIZY[I][^I_HaDbIcFdHeIfGgJhI
=受	g!G#G%E(G)I*H+H,G.J/^0H1[2G3D4H5J6G7H8G9F:_;H<J=G?F@GAIBFCFDGEIFJGGH?JHKYLHMCNGO_PaQ[RFSITFUGVDWJXFYI[F]F^G_GaCbGcEdGeJfFgH
=变	y*XgZhX
=古	h!I%I(I*J+J,H-F/J0Z1a2J3H4E5^6I7I8H9H:F;K<J=I>^?G@DAJBECHDGGGH>IFJJKFLIMdNGOIPJRGTGUHVIWJXGY]ZA[G]I^H_HaFbGcFdGeJfDha
=只	d!F#D%G(D)E*J+H,F-E.I/I0I1H2I3D4H5I6I7H8H9D:G;[<J>E?a@ZAGBFCaDEEIFIGHH>I_JIKELIMDNFOGP_QJRHSFTIUFVZWIXDYIZI[c]F^H_GaAbDcGdFeIfHhF
=可	_!C#D&H(X+F,E-C/F0E1F2F3G4^5F6E7J8Y9C:B;_<H=d>B?B@DAEBYCBFHGDHJIBJGKBLDMYODRDSDTDUBVbWFXCYFZ>[C]C^Z_CaAbCcZdBeGfXgIhD
=台	w(a)J*J:J@ZPHSIUIVHZDfJg[
=史	w5[HGIGK[N]ZI
=号	X!]#C%A&G(A)C*C+C,C.E/C0C1D2D3h4C5E6b7D8D9=:G;D<X=A>e?>@?ADB?C<EEF[GCHFJEK;LIM?N?OhPBQGRBSDTBU@VEWEYCZ?[B]@_AaXbBcAdBeEfAgCh>
=司	m!I#H%H(H)I*I+J,I-F/J0J1H2I3G4[5I6J7J8]9F=H>Z?G@IAJBGCHDHGIHDIFJIKGLJM]NcOIPJRHSITJU]VFWJXIYJZD[I]H^J_IaGbHcGdIfGgJhH
=合	d!E#G%G(D)G*E+H,^.J/H0I1I2J3E4I5J6[7d8H9E:[;J>E?F@HAHBECFDFEHFKGHH@IXJIKDLGMYNcO[PEQJRHSITHUEVDWIXGZF[G]G^F_DaEbGcGdCeIfGgGhD
=同	[!@#A%Y&G(X)C*B+D,C-?.E/F0c1D2D4[5E7C8B9?:A;C<F=@>??@@IAcB@C@D@EDFFGgHYI@JDLAM^N?PAQFR_SCTBUBV^WDXAYCZ;[B]@^B_>a=bAcAdaeCf]h@
=名	e!F%C&E(F)G*G+H,G-a.H/G0H1G2]3A4G5G6G7Z8E9@:^;H<c=E>D?D@CAGBECJDFEHFdGGHBIcJHKALGMBNCPFQIRFSHTGUEVCWHXDYHZA[F]D^F_DaDbFcDdGeIfFgHhC
=后	d!H#E&I(C)F+G,F-E.H/F0D1F2H3C4E5H6E7G9A:F;G<G=[>C?DAFB^CEDDEFFHGDH>IDJGKDLFMCNDO]PEQIR]SCUCVCWGXIYZZG[F]a^F_YaAbFeXfbg[hC
=向	s!I#J%I(I)J*J+],Z9J:]=I>J?J@JBIDJGJHCKJNKOJPIRJUIVGXJZE_]aIbJcJdEebfJgJhH
=吗	s#J%E(J-J3J8J9^=I>J?J@[BICIHbIIKJLKMJPKVJXIZD_JaHcJdGeJfIhJ
=否	f!G#G%b(G)I*G+D,Y/]0I1J2I3F4I5J6J7H8I9E:F;H<J=G>G?F@JAHBFCDD]EJFJGHHAJZKILIMFN]O]P[RHSITGUGVEWJXHYJZC[Z]H^H_HbGcHdGeJfGgHhG
=含	j!H#I%J(H)J,J-b/J3G6J7J9F:H=Y>H?I@HAJBHCIDIHIIeKGMHNHOGPIRJTIUIVFXIZE[J]J^I_JaGbJcIdHfIhH
=启	f!]#H%F(B)G*G+[,[-H/F0I1J2J3I4I5J6H7F8H9J:E=D>H?G@GA[B[CHDFEGGIIHJIKFLHMGNHOJPDRHSFTHUZV^WGXHZ?[G]H^H_GaGbGcGd]eagEhG
=告	u!J#J-K>J?JBHCJDYH_ZJ_J
=员	_!H#E%E&I([)_*c+E,a-D.H/G0F1G2H3B4F5G6G7E8G9F:C;G<I=C>E?DAGBCCDEYFIGFHIIDJGKDLFMENBOEPbQIRFSFTFUHVaWZXFYHZG[E]D^F_EaDbEcDdZeFfEgGhD
=呼	u3_9J>J?JHGQ^ZJ]YaJ
=和	j!J#I(J)I*J+J,K-H/I0J1J3Z4J6[7J8J9G:J=I>E?G@HAJB]CFDZGJIbJJKHLJMFNGO]PYRJSJTJUHVFXHZB[J]H^J_IaJbIcHdIfIgJhH
=哈	u%J0J3I9ICHDJG[H[KJM_VJZIaIdIfI
=員	s(J>J?J@]BHCJDZEJHXMIUaVJZH
=哪	p!J#J%J+G-I1I3H4J8J9H:J=I>G?I@JBICIDFH_IIKIMJNYO[PJRJTJVIXJZa[J_JaIcHdEeIfFhI
=商	w3I9I:^>]DKHHVJZFaX
=問	g!H#F%H(G)J*Y+J,I-E/J3G4I6I7I8J9F:G=G>G?^@GAKB^CHDHEXGJHGIEJJKELJMGNEOHPHRJSJT[UHVGWJXZZa[G]J^I_IbGc^dGeJfGgIhG
=啥	u-I3I9G=J>J?H@HDJHEIGKHMJNHOIUJV]X[Z_[Ja[hI
=器	c!D#C&H(C)F*E+E,E-B/E0D1D2Y3A4c5E6Z7F8Z:E;F<_=C>A?^@CAEBBCCDDEGFGGDHGIAJZKBLDMGNCODPEQGR^SETEUDVCWGXCYYZ?[E]X^E_[bZeFgEhD
=四	y-I3H9IHIIbKINJXJZIaJ
=回	Y#Z&E(>)B*G+C->.D/B0^1B2E3=5D7B8]9]:@;D<D=G>>?>@[ABBGC@D?ECFEHFI=JCK[M>NEOAQHRGSBTBU>V>WDX][@]?^A_@aGb[c]dce_gFh=
=因	n!J%J(I+]-I/]6J9I:I=H>J?I@HBICJDJEYHCIHJJKHLXMIN[OJSJUIVHZY[J]Ja_bJcJdIfJhJ
=围	yGbHCMI
=固	u!I#J%](J-G1K3G4I8J9G=J>]?I@IAJBHCJGJHCIHKJMJNGOJRGVJXJY]Z]]J_JaIcIdHfZhJ
=国	y3_>JOJaH
=在	Y#F%A&G(@)B*B+A,B-].F/E0C1E2E3?4B5E6C7_8C:Y;C<F=@>b?YB?CBD?ECFFGaHFI?JELBMJN?O@PJQZRCSCT]U@WEYEZ<]@^A_ea>bAcEdYfAgZhc
=地	a![#C%C&H(A)D*C+E,D-B.G/_0Z1E2F3C4E5G6a7Y8F9C:B;F<H=B?C@BB@CBDCEbFHGCH=IBJFKBLEMAN[ODPZQHRESCTXUBV@WEXDYGZ=[C]B^B_aaBbBc]d]eDfXg^hC
=圾	y?JDIHIaa
=坏	t9IH^R[ZJcJ
=垃	y?JDIHIaa
=域	f!F#D%Z&J(D)D*C+G,D-D.I/E0F1G2H3E4e5a6G7_8[9D:F;G<E=D>D?C@EAHBDCDDEEHFIGGH?IDJ]KELFMYNCOGP_QIRDSDT[UEVCWHXEYFZ>[E]E^G_EaBbEcDdCeFfBhE
=報	s!I%J*J,^-J3[:J>J?JBJCZDaHEIINJOJRJVIZIhJ
=場	s(H:[=[BIH[M]NJUJVKYYZC
=填	y3G9J>ED^HGO]aH
=境	p!I*J-I/J6J7IEIHGKJNHPIVKZG_Icdd_fJgHhJ
=处	w-J/G3J7_9K:J=J>J@IBJHEKJMZS^THZJaIfJgJhJ
=备	w#J-J3^6^9I>G?GBJD^HDIHKHMIOJPXRHVJXJZI]IaFfIhJ
=変	[!C#B%F&J(C)H*G+G,G-C.I/Z0G1I2I3C4H5I6F7Z8H9C;H<J=D>a?C@fAHBYCIDDEGFJGGHGICJHKAL^M_NCOFPFQJRGSHUDVCWHX@YH]G^b_EaCbDcEdDeHfCgXh^
=复	m!I#H%H(H)I*I+I,I-G.J/J0I1I2J3G4E5H6]7J8H9Z:H;J<J=G>G?G@GAZCHDHEJGIIZJIK]LIM]OHPIR[SHTIUGVGXFYIZB[I]G^J_HaEbHcGdHeJfXgIhG
=外	g!H#[%F(F)I*F+I,G-E.J/I0G1]2H3F4G5J6G7H8Z9F:d;I<J=X>D?Z@FAHBCCFDFEHFIGdHFIFJIKELHMBNCOGPYQJRESITEUFVXWHXGYHZ@[X]H^G_FaFbEcEd_eGfBgGhF
=多	f!G#^%H(H)I*H+F,I-H.J/H0I1I2J3G4I5J6I7I8I9X:I;I=B>H?G@DA_BECEDGEJGIH]IDJJLIMGNGOGPIRISHT]UIVFXdYJZB[H]G^I_EaFbIcHdHeJfGgJhG
=大	n!I#J%I(J-]3G4J9Z:J=H>G?I@HAJBGCIDIHDIaKFMINHOJRJUJVHX_ZE]I_IaGcJdJhH
=天	f!I#C%H(H)J*I+I,J-G.J/I0I1J2J3H4H5J6I7I8I9E:H;J=H>E?F@dAJBECEEJGIHBIEJJLHNGOHPIRHSITHUIVGXdYJZA[H]]^G_IaGbIcHdIeJf[gIhC
=太	d!G#]%F&J(G)H*G+H,G-c.I/H0[1Y2^3E4F5[6G7H8G9B:G;I<F=G>F?F@]AGBDCFDFEIFIGFH@IaJHKBLGMDNEOFPHQJRFSHTGUGVEWJXaYHZ?[F]F^F_GaDbHcFdEeIfCgHhD
=失	a!]#]%B&H(C)F*E+G,^-C.H/[0E1G2H4]5G6]7E8E9B:C;^<H=B>^?C@CAEBACCEDFaGDHDICJFKCLEMCNCODQHRESDUBVAWFXCYGZ[[D]E_CaCbCcDdZeafEgChB
=她	y?HB[HGV^ZHbJ
=好	n!J#H%I(J)J*J,K-X0J1J3H8J9b:J=I>H?I@HB[CIDIHDIFJJKHLJMJNIOIRYSJUIVHXGYJZI[J]I^J_JbIcIdJfHhH
=如	s(I:[=[BHHaMGUDVHYYZF
=始	t!J+]-J3Z9F>H?I@ZBHDJHBIIMJUJVIXIZF]caIbJcJfJhJ
=字	c!D#C%C&H(F)F*E+F,F-D.G/Z0G1F2a3_4G5G6G7G8F9>:Z;G<G=C>@?C@BAFBDC@DBEGFbGFH<IiJGKZLFMCNAOAPEQHRESFTEUEVCWHXAYG[E]D^F_EaAbEcDdEeHfEgGhB
=存	l!H#]%J(I)J,J-G/a0I1J3F4J6G7G8J9F:I=H>X?H@GAIBHCHDHGIHBIGKGLJM[NHO_PXRJSJTGUIVGXHYJZF[I]H^I_baEbJdHfFgG
=安	n!J%J(I)J*[+J,I-I3J9H=J>J?_@JBHC]HFIIKINIOJP[QZUJVJXJZC]J_JaJcJdJgJhJ
=完	k![#H%G(_)I*I+G,J-G.J/I0I1I2J3E4I5J6I7J8I9D:H;J<K=H>E?E@YAIBbDEEIFJGIH@IFJIKFLIMDNGOYPHRISITJUFVEWIXFYIZB[I]d^I_HaEbGcGdIfFgIhG
=定	a!C#_%F&J(G)F*X+G/F0H1G2H3C4G5H6G7F8G9B:C;H<I=C>Z?AAFBJCDDCE_FIGFHJIBJGKBLHMCN_ODPEQIRFSFTaUAVIWdXCYHZX[D]E_FaBbEcDeGfDgYhC
=実	y%YHJZJcXf[
=审	y/XEYHJNY
=客	s3J9G:a>J@JB]HYMJQYUJVIZJ^JhJ
=室	u#J3J9Y>]?GH]KJZH]JaJcJ
=害	y/JHFS_TGZIc[
=家	q!G#G%H(I)J*I+J,J-].J/J0J1I3X4I5J6J7I8J:I<J=H>d?E@HAIBGCGDHEJFJGIIEJJKELJMGNHOFPIRISJTIUHVDXEYJZD[I]G^I_EaFbIcHdHeIgIhF
=容	t-]
=宾	w:aZJ
=密	O!=#J%H&E)>*E+?,H-].C1@2^3;4?5B6d7X8>9A:Z;A<X=;>@?Z@XA@BIC=DJFDHHI[KXLGMYNYO>PCQDR>S?T>UXVCW?X=YAZa]>^]_=a:c?dYeHfHgEh^
=对	e!D#C%H&I(C)E*Z+G,E-B.H/E0E1F2H4F5H6[7F8F9A:E;[<H=D>B?C@BA_BDCBDDE[FHGXH?IAJGKALFMCNBO_PDR[SHTYUYVAWGXDYGZY[D]C^E_caXbFcDdCeGfDgEhX
=导	u+],Z@JBIHDKJVJXKZFdEebhJ
=対	p#I(J-J0I1]3I6J9I:J>J?I@JAIBICJGbHCIYKIMGNIRJTJVZXIZH[H]J_]aIcJdHfIgX
=将	y3[d[
=小	h!H#H%H(I)J*I+J,J-F/J0J1J2I3E6J8J9E:J;J=H>F?F@aAIBGCDDHGJHDIcJJKDLIMHNGOEPIRHSJTIUIVHXaYJZC[I]G^J_Ja_bIcHdJfIgJhF
=少	n!J#I%H(])J*I+J,J-G3]8J9G:J;J=Y>G?G@JAIBGC]DEHZI^KYLJMHNHOCPJRJTJUJVGXGZD[I]H^J_JaGcIdJfJhH
=尝	pHJIJOJXbaG
=就	o!I#H%H(G)J*J+J,I-H.J/I0H1J3G4H6J8J9E:J;J=[>E?G@[AJCIDJEJGJHBIFKFLJMHNHOFPIRISITJUHV_XHY^[I][^J_IbIcHdKfFgJhZ
=局	t(^)X*F,_-]BJHIKJNJPFUHVHZFdEeJgIhJ
=届	l-J3H4]9I:J>_?G@JBZCJIJKIMGNJVJXIYJZE]J_Ja[c[fH
=屏	t!I#G%J(H-^3H4J9F:J=I>^?F@IBHCJDJHCIFKIMJNJRJUIVIXIZC[I]GaDbbcIfIhI
=属	u!I#J(J-I3^7J9I:I=J>F?J@JBJCIDIHFIGKJMJNIOJPbUJXJZH]J^Z_JaHhI
=履	w5]HIIGKXN]
=工	p!X#I%J(J+J3E6J9[=J>H?J@YDXH]IJKHLJMJNJPJUJVJXJZB]J^JaJbIcJdHeJf_hH
=差	t*J3J9I>J?I@JBJC^H]MIR_SIXJZFaIcJdIfI
=己	o!J#J%J(G)Y-I3H9H:J=H>G?IBZCJDJHFKILJMINJO]PJSIU]V]ZE[J^[aIfJhI
=已	e!Y%G(D)G*G+c,G-G.J/I0I1I2J3G4I5J6J7H8I9J:F;J=F>[?CAIB_CEEGGIHAIGJIKFLGM]NGOGPZRHSITZU^VCWHXGYJZA[E]H^GaGbGcHdGeJfGgFhF
=市	y-b9I@JHIIEKIXI
=希	t%I-H0J3I9H:^>J?JBICHDIG[H[IJKHM_NJRJVJZE]JaIdHfH
=帐	i![#[%[(E)H*H,[-H3Z7I8J:H=G>I?I@JA[BHCHDHEIGJHDIIKILJMJNIOHPZUFV]WIZF[[]I^I_HaHbJcJdHgHhI
=带	u!I#I%J(I)^-H3b9F:]=I>G?KBJCIDIHCIEKJMHNJOIRJUHVGXJZG]J_JaGcJfJ
=帮	w#Y(]9]BIPITIUJVIZG[J
=帯	m+J-I3]9G:J=J>a?F@IBHCZD^HIIGKHMINHOIUJVIXIZE]J_JdJfIhJ
=常	m!I#G%I(I)J,J-_/I0J2J3H5J6I7I8K9I:I=I>I?I@GAJBaCIDIEIGKHCIHJJKHLJMINHPIRISaT^UFVHWIXHZC[I]I^I_IaZbGcIdHfGgIhI
=年	p!J#J-^1a3J9H=J>G?I@IBJCIDJHEIHK_MJNJOJUJVJXGZH]I_JaIhI
=应	m!F#H%[(C)G*G+I,I-F.J/I0^1I2J3F4H5I6J7H8H9E:[;H<J=D>Z?_@GA]BFC[DDEHFJGHHBIEJJKELIMDNGOGPFQJRISITFUFVBWGXHYJZ@[F]F^H_YaZbIcGdDeIfGgXhG
=度	f!G#^%I(G)J*I+I,J-E/J0J1J3F4J6J7J8J:H;J=H>G?H@]AJBECFDFGJI_JJKDLHMFNZOHPIRISJT[UHVGWZXaYJZH[I]I^H_IaJbIcIdZeJfHgIhF
=开	h!F#C%E&J(D)F*G+H,H-E/G0F1H2H3E4G5H6b7G8[9E:C;I<I=D>C?D@DAHBACGDDEGFJGGIDJHKDMDNBOHPFQJRGTGUaWGXEZF[Y]a^F_GaEbacDd]eFfBgFhD
=弄	y9I>J@HBIHHIIMHOJUJV]ZI]aaIfJ
=式	h!J#I%H(I)J*Y+J,H3f4J6J7J9I:I;K=I>G?G@HAJBFC^GJHDIFKFLJMINIOFPJRISJTJU[VGXHZA[I]I^K_JaFbJcHdJfIhG
=引	t#Y@XH[UJdJg^
=強	w!I%]DIHYL]
=强	s+I=J>K@JBHDYIJL^MJNKXIZGb^
=弾	w-Z9I@[HHIJJ]ZJhK
=当	l!H#X(I-X3I9I:J=_>I?JA]BJCJDJHDIHKHMJNITIVHXJZE]I^J_ZaJbJdIfJgJh_
=录	d!Z#C%F&J(E)G*H+F,H-F.I/H0H1H2I3Z4G5I6H7G8H9G:[;I<J=F>B?C@EAHBZCDDDEHFJGGHJICJHL[NXOEPFQJRHSGTFUEVEWIXFYIZ[[Z]F^F_]aEbbcFdXeIfFhY
=形	t3c>JCGHJOJZI
=待	k#H-G9Y:_>J@[BHCJDIHEIHKGMFNIX]ZEa]hH
=後	h!H#H%I(I*I+J,I-F/J0I1J3D4I5J6I7J:H;J=G>E?DAIB]CGDHEJGHHAIFKDLIMDNGOHPIR[SHUGVFWJYJZH[I]c^I_YaDbGcZdEeZfagXhG
=得	t([,a7J:J>K@IHGKJVJZE^JdJh[
=復	u!J,J-J/J0J3I6d7J9I:J>IEJHGIJKJNHR]XJZG]J^I_JaJcJdIfIgJhJ
=微	p!D#E%J(H)J,J-H3I4I6J7[9H:I=I>F?I@IBICJDJH_IHKIMINJOHPIR[SaUIVGXJZD[J]J^K_JaXcHd[fHgJhI
=心	s!J%I(I8J9I=IBJDJEJHIMJPISIUIVIWJZHaIcJdCeJf^gc
=必	a#D(C)H+G,G-E/H0I1H2H3E4H6I7[8H9E:[;I<J=]>F?E@YAGBCC_D]EHFIGHHGI_JIKYLXMCNZOFPGQJRHSHTFUBVDWGYIZ@[Y]H^F_GaEb[cFd^eIfEgFhE
=志	w9JHINYZI]^^XcY
=忘	j!J#H%I(E-I/J3I6J7H:^=J>]?E@GB@CIGJH^IJJIKFLIMDNFPJRKSKUDVHWJXHZ_[H^HaGbDcJdGfGgIhE
=応	t#I0[1]6J9I>JAJBIHFMJTJZJ[J_]a^cJdIfHgX
=快	w-J3J6J9]:J=J>I?I@IBGHDIIKJMJNIOJR^UIVJXJZ[[I]I_JaIb[dJhI
=怎	p(J)J+I3J9I=J>I?H@IBHCJHcKJLIMJNJUJVJXJZ[[J]IaIbI
=性	o!J%I(G)J*J-J3_7H9H:H=G>F?H@IAKBDCHDHEJHCI[KILIMHPXRJScUEVFWIXIZD[H]J^Z_JaHbFcIdIfGgYhI
=恢	y6^9H@JBYHIKJMJOJR]ZHfI
=息	u%J+J,J3[=J?IC]D_HHIJVIZJ]JaI
=您	m#I%E(X)I*J,K-H3[7J:G=I>J?J@ZCJDHE]HFI]MINJOIPHUEVZWHZJ[I^IaIbJdIfKgI
=悪	y*JE^HHVJZ]cYfJ
=情	n!H#I%I(I)J*I+J,^-I3Z7J9J:H=Z>I?I@JAJBHCZDaHCIHKJMINIOJPJRJU[VFXJZG[]]J^JaIbJcJdJfIhI
=想	j!I#H%I(I)J*I+^,J-I/J0J1I2J3H4J5K6J7J8J9G:F=I>F?a@dAJBECFDEGJHFIEJJKXLIMDNFOIPJRJSJTJUIVIXFZZ]F^J_JaCbIcIdHfHgJhF
=慢	y#K1J3J9GBJH^MGR^ZJaJcIfI
=成	d!D#F%E&J)F+G,F-G.I/^0G1H2J3E4G5H6E7G8G9E:C;I<J=D>E?EAGB_CZDDEeFIGGH@IGJHKFLHMENEOGQJRGSFTEU?VaW]XFYIZ>[F][^F_EaEbEdBe_fCgDhF
=我	Y!Y#]%A&G(^*I+D,D-G.F/D0E1E2E3G4E5E6C7D8D;E<F>[@JADB?CYEDFFGCHJI]JEKXLCM?NBO_PBQGRDSDTFUXVcWEX@YE[]]A^Ba>bBcCeEfAgCh]
=或	t(J,[-^3[?JCIHIIEKIN]VJZI_YaJhI
=户	U![&F(Y)[*D,H-=.D/E0A1B2_3E4A5C6A7]9A:_;Y<D>=?;@=A_BFCGDXE@FEGZHHJBK;LXM=NDP[RASATFV[W[XJYCZC[G]X^X__aDbGc@eBf>gDh=
=戻	e!^#F%D(E)I*I+I,G-E.J/G0_1H2I3E5J6E7H8Z9F:D;H<J>C?F@DAGBDCHDFEHFJGXH=IEJIK]LGMDNEOISITGUEVDWIXEYYZX[F]G^FaEb]cZd^eHf_hD
=所	n!H#J%[(I)J-H3H7J9H:J=^>I?H@HAIBICHDIGIHBKGMINHOIP]U[V^XIZE[J]I^I_HaHbJcJdJfJh[
=手	c!H#]%G&J(F)H*G+H,H-E.I/H0H1H2I3^4I5I6I7I8I9A:H;I<I=G>b?B@FAIBECcDaEJFIGIIBJIKDLHMYNFOYPIQJRGSHTGUGVFWJXEYHZC[F]F^I_GaGbGcFdHeJfFgIhF
=才	y@[D]HI
=打	i!G#[%H(G)I*I+I,I-E/I0I1I2J3c4H6I7I8I9B:F;J<J=G>Z?D@FAIBECHDEEIFJGHH[IEJIKDMENFOHPHRHTHUZVDWIXEYIZB[G][^]_HaDbYcFdIeJfGgIhF
=找	t!H%J(J-J3J4]=J?JA]HGIJKJMJNJVIXJZJ]J__aHdJ
=承	l!F#G%C(F)I*I+I,I-G/J0J1J2J3H4J6J7J8J9J:H;h=G>H?G@HAIBHCFDHGHHIIEKFLIMGNFOHPIQKRJSJTHUIVGXHZ@[H]H^H_GaGbHcIdGfIgJh]
=把	t!H#]%K(G)I*J-I/J3I9F=J>F?I@JBFCIDIHEIIJYKHMHNJOIPIU]V]WJXJYJZF[J]a_JaGbIcJfJgJhH
=択	q#I(J+J-H3G9J>H?a@JBIC]DHHCIIKZMJNIOITHV[XJZG[]]JaHcJ
=护	w:KPcVFZIdJ
=报	l#H%I)H*I,I-H/J3I4J7J9H:I=H>G?G@HAIBECHEIGJHaIHJJKHLJMINHOIPZRJSITIUHVFWHXGZb[I]I^I_IaIbIcJdIeKfJgIhF
=押	w-J9I:J>IBJDKHFIIKIMHUJZGa^badJ
=拒	_!E#E%b&I(E)F*B+G,[/a0F1F2F3D4G5H6F7G8G9A:E;F<H=F>D?DAEBDCADEEGFGGEHEJ^KDLFMCNbOaPbQXRESGTFUEVDWGXDYGZ?[E]D^F_EaYbFcDdDeHfDgEhD
=拦	u.Z9I@]HZJZZI
=拿	t#I%J(J*J+J,a-J3J4J9H=J>I?J@ZBJDYHDIIKHNJOIPJVJXIZZaIcIfJh[
=持	n!G#I%I(J)]*J+J,I-H0J1_2H3Z4I6I7Z8H9J:I=^>H?]@IAZBICIDIGHHBIHKILJMINHOJPIRFSITJUFVFXHYIZD[I]J^I_IaGbIcEdHfFgYhH
=挂	w!J(H-J/G3I4^7I9I=G>H?J@HBHCJHEIJKIMFNIRISbTGUHVJXJYJZE]IaIcJf]gJ
=指	y,[HJ_ahK
=按	t(a-J9J:]>J@JBJG[HDIJMJUJVHZEfJhJ
=换	i!I#I%I(G)I*J+K/J0J3G4J6J7J8J9H:G=H>c?H@aBFCIDHIGJJKILJMYNHOIPJRHSETJUGVGXGYJZB[[]G^J_JaEbYcZd]fEgHhH
=据	w)K*J+J,_3^CID[HHIJPJRJVJZFaJcJ
=授	yHJTZV]
=掉	u!J#]%J*I-H3G4J8^9G:J=J>[?^@JBHCHDJHYIIKHMHNIOJRJUJVIWJXJYJZF[J]H_JaEbJcJdHfIhH
=接	a!E#E&H(D)G*G+G,F-B.H/X0F1E2Z3A5G6E7G8_9A:D;G<_=D>B?C@CAFBCCEDCEFFHGFJFKCLEMBNIOZPDQHRESETFUDVCWGXCZI[D]X^F_[aXbdcddCeGfBgEhD
=控	l!G#F%F(G)H*H+I,H-F.J/I0I1I2I3G4e5a6H7H8G9G:H;I<G=G>E?D@GAJBFCFDGEJGHHAIFJ]KFLHM[NDOIPHRFSHTGUFVGWIXGYI[G]G^H_GaEbGcHdGeHfEgHhG
=推	t-_HIKHZH
=提	i!J#I%J(I)J*I+I,[-G/I0J1K3H6J7_9H:H=J>G?[@YAJBGCHDHEKGJHCIGK^LYMGOGPIRJTJUJVHXIZI[I]I^H_YaIbIcId[fJgI
=携	l(J+J-I3]7[9G:I=H>a?F@IBGCZD^HHIGKHMINHOISJUIVHXIZD]J_JcJdJfHgJhJ
=操	y(a3J9IHHIHPXZJ
=支	p#H%I)H*J+J,I-G0J1_2J3Y4]6I8I9F:J=I>H?]@HAJBHCIDJGIHDIGJJKHM[NIOIPJRFSHTJUIVGWJXHYJZD[I]J_JaHbIcFdJfEgYhI
=收	j!J#J%H(H)J*J,H-G0I1H2J3D4H6K8]9^:J=Y>^?G@IAJBGCIDIGIHIIHKILJMINHOIPJRISJUJVHXHYJZF[J]H^J_HaZbIcGdJfGhI
=改	^!D#B%E&I(C)F*F+G,F-D.I/Z0F1G2H3E4G5H6E7_8G9B;H<I=E>C?D@gAFBYCJDEEGFIGFH>ICJGKAL]NCOEPEQIRESFTCUDWIXBYH[Y]E^a_BaDbEcDdCeGfDg]h]
=放	w!I#J%J-J3I9I=I>H?H@JBJCHDHIIKIOJUJVJXIZH]c_JaIdJ
=效	s#J(H)J*],I-I3G9I:I=I>G?J@IBFCJDIHXIJKJM^NIO]PJR^UGVIXIZE[J]JaGbIcJfKgKhZ
=敗	i!Y#]%F(G)I*H+J,Z-G.J/[0H1J2J3F4Z5I6Z7H8H9E:G;Z<J=F>F?G@GAHBDCHDGEHF]GHHAIGJJKGLHMFNGOIQJRHSHUEVEWHXFYJZ][G]H_FaGbFcGe^fDgFhI
=教	yHbUIZH
=数	e!G#G%H(G)I*H+H,I-D.J/I0H1I2I3X4I5J6H7I8I9C:G;J=F>F?G@EA^BECXDYEJFJGHHAIdJJKDLIM^NFOFPIRHSITIUHVGXbYIZ@[I]H^I_Ea[bGcGdHeJfGgIhF
=整	y)J3J:JBIEJHHO[UaVGWIZH
=文	j!I#I%C(I*I+J,J-E/Z0J1J2a3D4J5J6J8J9F:G<K=H>G?H@GAJBICEDHEJF^GJH[IeJJKELJMHNFOFPIRISJTIUJVIXEYJZD[I]H^J_IaGbIcHdIfIgJhG
=断	t!I#H%I(J*J+J,J-H0I3G4H6J8I9E;]=G>G?I@HAJBICHGJHAIGKGLJMINIOIPIRITJUIVHXHYIZZ[J]a^J_IaHbHcbdIfFgIhH
=新	Y!C#A%@&G(A)E*E+^,D->.F/^0C1]2E3@4B5F6B7C8_9@:_;F<F=C>G?>@^AEB^C@EEFGGCHZIDKILCMdNEOBPBQGRDSETDUAVAWFXAYD]^^A_BaAb]cHd?eFfYh=
=方	b!G#F%G(E)H*]+],I-F/I0J1I2J3D4I5I6J7H8I9H;I=F>D?b@EAHBDCdDIEIGHH_IEJYKDLHMFNEOFPHRISHTHUCVDW]XFYJZ@[F]G^H_HaDbFcGdHeJfGgHhG
=无	g!F#G%F(Y)H*I+I,H-G/I0J1J2J3X4J5J6I7H8J9H:Y;J=F>F?F@FAJBDCGDFEZGIHHIGJHKFL[MFNJO[PFR]SHTIU^VCWGXG[]]H^H_IaFbFdFeYfGhX
=日	e!H#F%I(H)J*I+I,J-D.J/I0J1J3F4I6I7I8J:G;J=H>B?F@eAJBDCFDXEIGIH@IBJJKBLHOFPIRISJTHUGVGWJXdYJZ@[H]a^H_HaDbHdGeJfYgH
=旧	d!F#[%F&J(F)H*H+I,G-E.I/a0[1H2I3D4G5H6E7G8G9D:F;I<I=F>Z?D@CAGBDCDDEEHFJGGH>IDJHK^LGMeNDOFPFQJRGSHTGUFVFWJXGYcZ>[E]E^F_FaDbDcEdDeIfBh[
=早	m!J#X(J-F3I9[=J>H?J@eBHCJHBIIKFLJMJNJVJXFZZ[J]I^JaIbJfIhF
=时	_#B%C&H(C)E*E+F,X-C.G/F0E1Y2E3?4C5G6E7F8E9@:D;G<G=C>C?J@aAEBAC@DCEFFHGDH;IAJFKAMHNCO]PDQHReSET]UCVBWGXaYEZB[D][^E_Da_bDcYd@e_f@gDh]
=明	j!G#G%H&a(H)I*I+I,I-[.J/J0I1I2J3E4H5J6I7J8I9C:G;J<J=G>E?F@]AIBGCYDGEJFHGJICJJKELIMGO[PHRGSITIUHVFWJXbYJ[H]G^J_GaEbHcHdIeJfGgHhE
=易	t-]HIZJb[
=映	w:J>JBIH^KJM_XIZDaJbIg[
=昨	l!I#I%J(H+J-G/J1J3H4I6J7J8J9E:I=I>F?I@dBECIDHHDIFKDLIM[NHOIPJRISITJUIVHXFYJZC[I]a^H_JaIbIcIdIfagIhD
=是	_&I(])X*E+G,E-C.H/F0G1G2G3I4G5X6G7]8G:b;H<H=D>Z?CAGBBCCDDEEFHGFH=IAJGK@NFO_PJQIRFS[UBV_WGXDYHZD[Y]E^E_FbDcEdFeHfD
=显	p!J#I+[-]/X3H9J>I?J@JBJCJDDHYIEKHNJO]VJXHZE]J_JcJh_
=時	c!E#D%G(F)I*H+I,[-E.J/J0I1I2I3D4H5Z6H7H8I9E:G;I=G>D?C@ZAHBDCFDFEIGHH>IEJIKDLaMHNFOYPGReSGT^UEVEWHX_YHZC[G]G^H_Ha_dBeIfBgGhE
=暂	u!]#IHGT^VJ_J
=暗	w6]<]>HHX
=更	Z!C#D%E&I(C)G*G+[,F-H.H/F0F1^2H3D4F5I6F7_8E9C;G<I=D>G?C@dAGB[CDDBEGFIGEHBIBJGK@LaMYNBOFPEQIRFSGTFUCVCWGXCYFZG[D]E^e_EaDbCdBeGf[h^
=書	f!F#H%J(G)I*J+H,H-D.J/I0Y1H3E4W5J6H7H8[9F:F;I<J>D?F@DAIBECFDGEIGYIDJJKELHMDN^OHPJRXSJTIUFVFWJXEY_[H]H^G_YaFbFcZd_eHf_hC
=最	f!G#F%G(H)J*I+I,I-C.J/I0J1I2I3F4I6I7I8I9C:H;J=G>F?G@aAIBCCEDGEIFKGIHAI[JJK^LHMDNEOHPGRHSJTGUHVGWKXaYJZ@[H][^H_Ia]b[cYdEe^fGgXhY
=月	u9Z>X@HHGIJKaMJZGaI
=有	U!H#?%E&C*E+A,J.H/D0@1A2B4A6A7@8J9[:<<B=Y>;?F@=B;C^DXEJFbG@HII]JBK=LJMDNDO>PXQER@TBUYVXW[X>YD]=^G_Za^bAcGd_eYgChJ
=服	e!G#G%E&J(X)F*F+H,F-F.I/G0E1E2Z3E4]5H6[7G8E9D:F;I<H=D>E?EAHCFDFEFFJGEH?IEJHKEMJNFOGPFQJR_S]TFUEVCWGXFYZZA[G]F^G_FaDbFcYd^eHfbhF
=朝	q#Z9J>J@cBIHHMXXJZFhI
=期	^!B#C&I(B)F*F+F,E-A.G/E0^1F2F3I4Y5G6D7E8F9@:C;E<H=a>@?B@^ADBACCDBEFFHGcI?JFK?LeNYODPDQHRYSETEUBV?WFXAYF[D][^C_Ca]bBcDd]eFgDhA
=未	k!G#I&[(G)I*I+I,J-G1J3G4J7J8J9H:F=Z>H?G@IAIBDCHD_E]GJHAIJJJKILJMINBOJPGRJSITYUZVZWbXIZD[I]I^I_HaIbGcHfHgHhI
=本	]#B%A&G(?)B*B+[,C-@.F/_0Y1X2E3@4C5E6a7X8D9@:@;D<F=@>@?@@GBHCFDHEaFFGBHDI@JDK?LCNZOBPXQGRCSBU@VFWDXBYEZ:[A]]^^_aa@bWc[d[eCg^h@
=机	a!E#Y%D&H(C)F*F+F,E-C.G/F0E1C2F3d4E5G6F7G8E9I:D;H<G=D>d?B@DAFBBD_EGFHGEIAJGKBLFNDPFQIRXSYTFUCVCWHXDYEZ>[E]C^G_EaIc[dEeGf[gFhC
=权	h!F#G%c(b)H*I+I,I-I/I0I1I2I3F4H5J6I7I8G9H:F;_<J=D>G?G@GAHBECGDFEHGHIHJJKGLGMGNGOIP^QIRISITXUEWIXGYIZ@[G]G^H_GaEbHcHdEeIfEgGhG
=条	w9KH^N[ZJ
=来	d!]#E%F&J(D)H*H+Y,G-D.I/H0G1H2H3B4H5I6F7H8H:^;I<J=E>@@BAHCEDJEHFIGGHCIBKYLFMDNEODPGQJRGSHTHUEVDWIX^YH[F]E^H_GaebXcFdDeHfZgHhD
=林	s!I#I%H(I)J*J,I-H1H2J3I4I6J8d9G:I<J=I>H?I@HAaBHCFGHHCIHKEMINHOGPJRHTJUJVFXIYJZE[J]I_[aHbJcGdHeJfGhH
=果	t(I3I9^:]=ZCIDIHIUJVHYXZF_JaGdIfJ
=查	w#I%J(J)J*H,J0J9I=JE^HDIJKJPHVIYIZa_JaJcZdFeJfHgJ
=査	t!J(J*I/Y:J?KCJE_HFIJNXVIZ]]JaJcZ
=样	w#J-J3H9]>G?H@IBICIHZIGK]MJO]VJZF]JaIhJ
=核	y/XEYHJNY
=格	q!K#J%J*J,^-I3c9J>I?JCGDIHGI]KJNJOHPJRIVJXJZE]I_JaHcIfJhI
=桁	w%K+J-G3]9I>H?JCGDGHIIZKHNJO]XJZJ
=档	w%E3HH^OaZJaI
=検	s!I(J-J3E9I:J>H?FAIC_DGHDIIKIMKNJOZVJX[ZG[J]^_HaGbJc[fJ
=構	l!H#J%J(E)J*I,H-J/H0I3J4J6G7I8J9J:F=H>I?J@HAJCZDHEeGJHDKILJMINGPGRJSJUCVYW^XJZA[J]J^I_IaIbHdCeafDgFhJ
=模	y-].XNF
=権	k!G#I%a(b-J2J3I9H:G;]=I>I?J@IAIBICIDIEJGJHZIHKILIMHNIP[TJUHVHWJXJZD[J]J^J_JaHbIcJdIfIgIhJ
=機	q!I(J-J3I9I:H=I>b?G@IBJIIKHMJPJUaVHZGaEfIgY
=次	b!G#a%G&J(G)H+E,H-H.J/I0I1I2I3E4H5I6I7H8I9D:H;I<J=G>D?F@dAHDEEJFJGIIEJIKELaMENFOEPHQJRFSIUHVGWJXeYIZ?[G]F^F_HaZbFcGdHeIfGgIhC
=止	b!_#D%E&J(G)^*F+G,G-b/G0Y1Z2G3D4]5H6G7F8G9C:E;H<I=E>B?[AFBCCFDDEHFJGGHHIAJHLFMCNDOEPEQXRFSGU_VCWIXFY]Z@[G]E^^_FaDbFcEdEeIf[gFhC
=正	d!F#F%[(D)H*G+I,^-F.J/H0H1I2I3c4I6G7G8I9H:F;J=F>F?F@FAHB_DEE]GHH@IFJIKELHMFNEOHPFRHS_T^UCVCWGXGYIZF[G]G^H_GaFbEcFdFeIfEgGh^
=此	u%F(]-XKXgX
=步	f!E#E&I(C)F*Z+G,F-D.I/F0a1G2H4X5H6D7G8F9C:F;G<H=E>D?D@DAEBEC]DDEGFIGdHIIEJHKCLFM]NDOEPEQIR]SGTFUEVBWGXEYFZ@[F]D^G_EaBbFcEd]eXfZgXhE
=歴	w5]HIIGKXN]
=死	y4J8JBIHIRGYaZJcHdJfZ
=残	t!J#Z+J3^?JCHDFHHOIPX_^
=段	u#J%J(J*[-I3^9G=F>E@JBJC^DIH[IFKHMIOIPJVJXJZFaHcJfKhK
=母	t-I/X3I9HCJHHIcKIOJXJZHaJ
=永	u@JL_ZJ
=求	c!H#Y%H(H)I*Y+^,H-E.J/J0I1I2J3F4I5I6I7H8H:F;I=F>B@DAIBDC_DCEJFKGIHYI[JJKEM]N_OFPHRISJTGUHVFWJX^YJZB]H^G_HaGbHcHdGeJfHgIhE
=没	U!<#<(Y*D+H,?-<.B/C0Y2@4=6@7@9I;Z=[>]?J@<A>BFDbE?FAG>H8I:J@K;LEMXNIO<P<QCR>S?TYUHVZWbX<YHZA]^^?_[acbYc<dbe?fYh<
=法	a!E#F%F)X*Y+],H-F.J/H0I1I2J3X4H5I6I7G8H9H:];I<J=D?b@DAHBBCaDAEYFJGGH_IDJHKDLGMENCOEPEQJRHSGTHUBVBWFXF[[]G^G_GaDbEdEeXfFhD
=注	h!H#H%I(G)I*J+d,J-H/J1J3H4J5J7I8J:G=H>G?F@HAICFDbGJHXIHJIKHLIMHNHOIPHRJSITIUFVFWIXGYJZC[H]H^I_HaHbGcJdIfIgJhI
=浏	w#J.Z9J?JHFZG]^b^
=消	s!H#I%[(J*J,I-J/J0J1K3I4J6J8J9G>G?a@IAHBFCIDJG]HCIIKHLJMHNJOJPJRIVIXIZD[J]]^J_[aJbZcGdJfHgIhJ
=済	m!J#I(I+c-I3H9J:J=J>I?F@JB]CDDXHIIIKJMINIOITYVZXJZG[F]JaJbIcJdJgJhJ
=測	t-_HIKHZH
=満	n-I9J?IDJIYKFMJNcZGaJ
=满	y=JHXIENaaJ
=灰	y([9J:]HG
=点	n!G#E%G(Y)H*H+G,I-G.J/I0I1I2J3F4I5J6I7I8H9F:F;I=G>D?E@EAaBCCDDZEIGHH@IGJIKDLHNGOFPGRHSFTHUFVZWHXFYIZ[[F]F^I_Ga[bccHdHeJfFgHhF
=無	_!e#D%E(E*G+G,F-C/F0H1I2H4G5H6G7G8H9C:D;Z<Y=D>B?C@CAEB[C^D]EGFJGGICJHKCLbMBNCOXPFQJRYSHTGVBWGXBZ>[F]F^EcFeHfDgE
=照	y9JHZR^TJZI
=版	u!I%J-I1]3I8J9E:J=a>I?J@KBJCGDJH]IGKIMJNJUIVIXHZG[J]J_IaIdEeJfIhJ
=牌	t#J(K)J*I,d1J3I4J9H>I?JCJHFIIKJMJNJOIPJR]VKXJZD]JaIcIfJhI
=特	y!J(]9J=JEJHHIIPaVIZH
=猜	q-aHIIJZK
=环	u!JHJNJPJZH_Jcad]gJ
=现	j!I#H%I(I)J*J+Z,J-G0J1K3G4J6J7I8J9F:H=I>D?Z@YAJBFDIEJGIHCIGK^LIMFNHOFPIRITIUJVGXF[I]G^G_GaGbIdJeJfIgIhd
=現	o#X-H:JBJHHKGNIUJZXhc
=理	V!D#A%@&G(a)b*g+C,c-G.F/C0c1C2D3@4A5E6B7@8C9B:H;D<F=?>@?>@@ACB?C>DGEZFFGBH:I?JCK?LCM?NDOBPbQFR@SBTBVHWZXBYBZG[A]@^B_Aa?b@c[d_eBfEgeh@
=環	w-JHINJc_d]gJ
=生	n!J#J%J(H)J*[,J-I3H9G:I=^>I?I@IBECIDYEIHEIIKJM[NIOJPJUHV]WKXIZZ[J]J_JaIbJdIeZfIgJhJ
=用	Q!a#E%G&C*H+J.I/@2A3E4Z5A6>7]9;:F<B=a>X?_@AA]BCEFFBGHHBIEJ@KbLIMZNEOJQZR>S>UIVYW>XDYBZ@[D^^_]aIbCc<e[f;hD
=由	p!I#I(J*I,J-H4J7K8J9G:]=J>H?H@JBJCIDJEYH^IGKIMJNZOJPXUIVGXJZZ]I_JaJcJd[gIhI
=电	e!E%D&I(E)F*E+F,F-D.H/G0E1F2H4F5H6G7G8G:F;G<H=D>A?^@DAGBICHDZEHFHGFH[ICJHKBLGM_NEOaPGQIRESFTFUEVCWHYGZ@[F^G_Da^bZcEdDeHf[hC
=画	i!G#H%I([)J*J+_-G0J1J3E4J5J6J7J8J9G:G;I=F>[?D@FAJBECEEJGJHWIGKFLIMGNGOGPIRJSITHUGVGWHXEYJ]F^I_HaDbdcIdHfGgIhZ
=界	s(I=J>J?JBHDJHEMJS[UGVIZC[[bbfJ
=略	g!F#F%G(D)F*_+H,F/G0H1I2I3G4I5I6H7H8I9F:F;I<J=F>F?[@FAHBECFDEEGFJGHHHIEJHKFL[MGNeOHPERHSHTHUCVDWdXGYIZ?[F]F^G_FaEbGcGdFeJfFgFhG
=番	d!E#H%H(I)I*H+F,J-D.J/J0J1J2J3c4I5J6I7I8J9E:H;I<J=G>b?DAIBFCBEJFJGJHEICJJKBLIMFNGOdPIRHSITIUFVEWIYIZB[I]G^I_HaJbGcHdHfHgIhY
=発	w9J=[@JBJHJZ]e[
=登	Y!B#H%D&I(B)E*D+a,F-B.G/F0F1F2G3[4E5G6E7E8F9F:A;F<H=C?^@AAEBZCZDfEFFHGEHII@JEK?LZMJNAO_PDQIRESETCUBVAWFXBYF]C^D_DaAb_cDdDeGfD
=白	u-H.Z3I9H:J>I?G@IBICJDIHGI^KFMGNJVJXIZF]JaJbbhI
=的	Q#G%H&C(Y*@+>,G-^.A/C0@2@3[4?5A6Z7J9A:a;@<B=H>_?F@IAIBJCHDBEZFYGJHFI[JEKIL>M_OaQJS?V_W?X;Y@Z:_FaYbFdEeAfEgGhZ
=監	y/YEYHJNY
=目	k![#H%I(])J*I+J,J-G/J0J3[4J6J7I8]9H:];J=H>F?GAGBXC[DGEJGIHBIGK[LIMHNGOHPIRJTJUHVGXFZC[H]H^H_^aEbGcIdYfHgIhH
=直	j!I#H%Y(G)J*I+H,I-H0J3G4J6]8[9G:I;J=G>G?F@YAIBECED[EJGIHZIGK^MENIOHPIRYSITJUHVGWIXJYJ[I]I^J_IaXbGcIdDeHfGgJ
=看	p!J#F%J(Z)J*K+H,J-I3H4J5[9G:J=I>^?[@YBICJDGGKHaIHKHMINJOJPJRJSJUJVHZF[J]H^K_JaCcIfIhJ
=真	w!J#H-J3I4_9_>I?J@JBHCJIJKJMJRJTIVJXJZF]I_JaIcJfJ
=着	q#],J-I1G2I3I4J8I9H<Z>G?H@IBJCIDJGIHDIIK]LXMGOIRGT[U]VHYJZF[J]J_IaJcFdJf]gHhG
=知	l!H#J%H&[(F)J*I+J,J-I3G7J9G:G=G>D?Y@GBFCEDHEIGJHZIGKGLJMYOJPJSJTJUGVDWIXI[b]I^J_HabbHcHdIfIgHhG
=短	f!H#G%H(G)I*H+I,I-H.J/I0I1I2G4I5I6I7J8I9D:H;I<J=G>Z?_@ZAIBFCDDEEJFJGIHAIdJIKDLIMGNEOFPIRHSITIUGVFWJXEYIZA[H]]^I_Ga_bHcHdHeJfGgIhF
=码	N!=#I%G&D)>*>+?,H.C1@2]3a4?5A7X8?9=:Z;A<B=;>Y?EA@CDDHEDFCHFIIKJLFMXO[PDQCR>S?T>V@W@XYY@Z^]<_>acc@dYeIfGgFh]
=确	k!I#G%](F)I*I+J,Z-G/K0J1J3^6J7I8K9I:I=H>G?I@HAJBYCYDHEJGJHCIHKGLJMINHOYPHRJSJTHUHVXXHZY[G]I^J_JaGbIcIdIfIgJh]
=確	g!E#F(G)J*X+G,I-E.J/J0J1J2J4I5J6I7J8J9E:F;I=F>_?F@EAHC_DYE]GJHHIDJJKELIMGNEO]PHRISJTFUFWIXJYI[F]I^H_Ha^bHcHdGfGgIhF
=碼	n!I#F%H(D)I*I+J,I-[/J0J1J3G4I6I7I8J9I:G=F>[?E@IBECJDHE]GIHBI]JJKZLIMFNXOJPGRJSITJUYWJXIZJ[H]I^]_JbHcIdHfHgIhE
=示	b!F#F%H(G)I*H+^,H-C0I1I2J3D4I5J6I7H8J9F:G;I<J=H>E?X@XAHBECEDAEIGIH[IBJIK[LXMFO^PGRHSITHVFWJXIYI]G^H_XcGdZeJfHgHhb
=社	e!F#H%H(F)I*H+F,I/I0J1I2J3C4I5J6I7I8Y9E:a;J=G>]?Z@^AIBCCCDZEIGIICJYKCLHMDNbODPHRISITZU^VEWHXDYIZ?[G]G^I_HbFcGdGeJfFgGhE
=禁	c!d#F%G(F)^*H+H,H-d/E0I1I2I3F4I5J6I7F8I9F:G;Y<K=F>F?FAGBECGDFEHFJGIH@IDJILGMENEOGPDQ]RISHTFVEWIXGYJZA[H]F^^_GaFbHcHdGeHfEgFhD
=离	y!X3J4_9F@^HEIJMJRHXIZI]JaIcJhI
=私	p!I#J%I([)J*I+I-I3G4J6^8J:[=I>[?E@HBHCGDFGIHAIFKGMHNHO]PJRJUHVbXIYJZD[I]I^J_JaFbJcIdIfHgJhI
=种	k!J#J%K*[-J3H=Z>J?Y@JBJCdDHHCIHKIMJOJTJVIXIZH]JaHhJ
=秘	w*X-J6^9J?_BJHFKJXJZGdH
=租	s!I%J(G)H3I7J9I:_=G>J?I@JBECKDGHENIPISJUaVDW_XIZD[I]I^J_JaIbHfJgJ
=移	p!J#I%J(J)J*I,H-H0J3F8J9F:J=J>G?I@IAIBICKDIGIHcIHKIMFNIOIP]RJTKUJVHXJZF]I__a]cJdIfIgJhI
=程	w%I-J7]9I;J>J?IMJQ_
=稍	w@[BHTYXJZ[
=種	t(J:[=J>_?I@IHEIZVIZG
=空	o!H#H%H(G)I*I+J,J-G/I0J1J2J3b4I5J6I7J8J9D:F;J<J=G>_?C@YAIBGCFDGEIGJHBIaKELJMFNHOGPHRISITJUGVEWJXGYJZB[H]G^J__aEbHcGdJfGgHhG
=端	p!I#H/X0J1H6J=JH[NJPJQYTbVJZE[H_FcJdIfGgJhJ
=笔	u3J9I>J?IB[CJDIHYIJKHM]NJOJZE]Jb]cJhK
=符	j!J#I%I(J)J*I+J,J-[.J/J0J1J2]3G4J5J6J7I8J9F:H<J=H>H?I@HAJBICHDIEJF^GJHCI_JJKFLIMHNaOHPIRJSJTJUHVHWJXGYJZC[I]I^J_IaHbJcIdIfIgKhH
=第	m#J%J(I*J-J3H8^9J=J>I?H@ZCaDXHFIIJZKFMJNJVIXJZE]J_JaG
=等	o!J#I%J-J3J9[>H?H@ZBHCHHEIHKFMJNJOIRJZE]IaacJfJhI
=答	y#D0]@JHGTIXbZG
=策	h!G#F%G(E)F*_+I,G/G0I1I2J3G4I5I6H7H8I9F:F;J<J=F>F?[@GAIBFCFDFEGFJGIHIIEJHKFLHMGNeOHPFRISHTHUCVDWdXGYJZ@[G]G^H_GaFbGcGdFeJfGgGhG
=筛	yG[HGJ[a]
=算	y+_9I?ICIDHHZIJNJZFcJ
=管	W!E#B%B&H(_)c*g+D,d-?.F/D0B1E2E3B4D5E6D7F8C9E:Y;E<G=@>A??@AADB@C?D?EZFGGCH;I@JEK@LDM@NEOCPbQGRCSBTBVIW[XBYEZH[A]Z^B_BaAbAc@daeCf@gehA
=箱	l!I#H%I(H)J*I+H,I-H/J0I1I3[4I5J6J8J9E:I;J=G>_?X@IAICHDbGJHYIFJKKGLJMHNHOGPJRISJTIUHVFXHYJZD[I]F^I_HbIcIdIfHgJhH
=簡	w-]>GHHZJa]b[
=类	y(J9I:]HGI[
=系	n#H%I(G)I*G+I,G-G/J0J1J2J3[4J6J7I9J:J;J=I>I?H@GAJBHC^EJGJHEIFK^LJMINHOIPHR[SJTIUIVHXGZZ[I]H^J_IaGbIc^dGfIgJhG
=細	y-JH[N[
=組	h!I#J%J(E)J*I-I3H7J9I>H?H@IBECIDGEaF^HDICKHMHNXOJPISJU_VCW_XJZA[I]J^IaIbGc[dZfGgGhI
=絡	t-I3[>J?J@JBJC_D[HFIIKHMJNJOJVJZZaJhI
=継	t!I%G(J-J;d=J?JBJCJHEIJKJVJZH[J^KaJdJhJ
=続	k!J#G%J(I*J-J3H4Y8J9G:J=I>H?F@IAKBICJEIIHKIMJNIPJSIT[UIVHXHYXZD]^_IaGbIccdIfHg]hJ
=線	u-J3b4I9H=I>G?I@JCJHYIJKJMJOJVJXJZH]JaHc^dJfHgJ
=織	i!I#J%J(E)J*I-H3H7J9I>H?H@IBECIDGEaF^HDICKHMHNXOJPIRKSJU_VCW_XJZA[I]J^IaIbGc[dZfGgGhI
=红	y3J9H@JIHK^OJZ]aI
=级	w%I(J,K1I3J4J6J8H9H:I=^@IBGCGDJGJHEIHKJMJNIRGU^VJXJYJZE[J]J_JaJcFdGfahJ
=线	s!I#I%I(J)I-H3^4^8J9C=J>F?G@IBHCJDIH_IHJJKIMINIOIPIQZRISJUHVGWJXHYJZD[J]H^J_IaHbIcGdJfIhJ
=组	e!D#E%E&I(A)C*C+G,E-C.H/G0G1G2H3D4G5H6H7F8F9C;H<I>D?C@EAFBCCDDEF^G^H>IAJHKDLGMDNXOEPcQIRGSFTFU]VeWaXFYHZ>[D]D^F_FaCbDcXeHfEgEhE
=织	k!H#I%H(E)G*F+J,I-F.J/J0J1J2I3G4J5J6J7J8I9G:Z>H?H@IAIBGCGDGEYF^G[HCICJJKHLIMHNZOIPERISITIU_V@WaXIYJZB[G]H^J_IaFbHcZdZeJfGgHhH
=经	p([+[3K:K>^?F@JBZCJDFHEMJOJTZUIVIZF
=给	o!J#J%G(])Y,J-G2[3I6J7I:H=I>G?aBHCGDJEJGIHBIGKGMHNGOIPESJUFV[XHZY[H]H^IaEbHcJdIfJgIhG
=绝	l!I#I%Y(I)J*G+J,I.J/^0I1J2J3H4K5J6I7J8J9G:J=I>I?I@XAIBHCIDJEJGJHIIFKFLIMHN[O^P]RITJUIVIXHYJZC[I]H^I_HaYbJcHdIfHgIhH
=统	w@JHIK_R[ZF
=继	o!H#H%D(G)J*J+J,J-I0J1J3H4J9H;d=H?H@IAJBIDHGJHDIHKHLJMJNIOIPJRJTJUJVHX]ZB[J]^_HaDbJcJdIfIhH
=续	w3J9I?JHIX]ZH]^aEhJ
=缺	p!J#J%Y(J*J,J-I3[9H=b>I?IAJBICGDIGJHAKHLJMJNJOJUHV]XIZG[J]H^J_JaHcJfJhJ
=网	o!J#H%I(J+J,J-I/K0I1J3H4J6J8J9E:J=H>F?H@IBHCIDJGJHbIHKFLIM^NHOIPIRIUJVIXIYJZC[J]G^J_JaGbHc_dJfGgJhI
=置	W#A&H(])G*A+C,C-D.F/A0B1C2F3A4C6A7H8C9D;D<F=X>J?F@AACBYCJDJEaFFGCICJCK?LCMJN@OEPJQGRBS^TBU_W_XBYEZZ^A_BcGd=e^gZh@
=署	w9J:J<^>J@JBHE^HDIHOJUHV]ZI
=義	y?JHGUIWaZJ
=老	q#]%J(J-H0J1[2J3G4I5^8J9J:I<G=J>F?H@JBICID]GJHEIGKXMGNGOIRJTJUJVIXJZE[H]I_KaFbJcJdJfIh]
=者	a!I#G%H(])^*d+H,a-D.J/I0H1I2I3G4I5J6I7Y8I9J;I=F>F?D@EAIBECDDDEZGHHAIEJIKELHMENAOHP^RHSITHWXXGYI[F]H^F_HaFbFcFdZeHfFhE
=联	k#G%H(E)G*E+H,^-F/I0I1I2J3[4I5J6I7d8J9I:F;J=H>H?G@FAHBGC^EIGIHDIFJJKFLHMGNFOHPFRHSITGUHVEWJXGYJZZ[H]G^G_EaGbIc]dEfHgGhF
=聞	w-J9J>J@IIIKHLZM[XIh]
=肢	t#J3H9J>H?aBJC]DIHDIJKHNJOITIVIXJZH[]aH
=能	[!B#B%B&H([)C+C,D-@.G/D0E1F2H3F4D5F6D7C8E9A:@;Z<G=^?]@XAEBICAECFGGDHCJFMaNHOBP^QGRDSYTXUcWEX]YFZ9]B^^_CaAbXcBdCeEfZgIh@
=脑	n!J%J(J)J*I+J-I/K3H7J9E:J=J>H?G@HCJDIH^IIKGMbNIOHPJRISHTJUJVIXIZE[J]H_JaGb]cJdJfIgZhH
=自	b!C#D%E&I(@)a*F+G,G-X.H/G0G1H2H3@4F5H6G7F8G9A:C;H<I=A>A?BAGBZCDDCEFFIGFH]JZKBLFMCNDO^PEQIRFSDTFUeVaWEXEYHZ<[D]C^X_Fa_bDcEdEeHfCgEhC
=至	yC[HII^ZJ
=致	o!J-I/I0I3G6b9I>J?J@JA_CJDIHHIIKJMJNYO^XJZH_DaIbJcIdIgJhJ
=般	y(J)[*JHHPJa[c[
=色	t!J%J(_)^*Z=I?JBJCJDIHGIJUHVFZI]JaI
=范	yGbHCMI
=落	t!J-H3H4^9G:J=J>J?J@JBJCJHYIHJJKJMGOJRGS[UGVGXJZH]J_JaHbJcIdFe[f^
=行	d!E#E&J(A)]*D+G,D.I/G0G1G2I3D4F5H6F8[9@:C;H<J=D>B?_@DAGBZCEDEEGFJGFH]IJJGLGMZNCODQXRFS_TGUCWGX]YHZB[E]F^EaCbYdDeHfZgFhC
=表	i!I#I(J*J+[-[3[7J9H:J=J>G?Z@HBICGDEHXIGKFMINYOYPJTJVIZX]J_JcJdHfJh[
=被	^!d#_%X&H(B)X*C+F-^/E0E1E2E3B4E5G6E7F8F9@:C;F<G>F?B@[AEBACBDCEFFGI?JEKELXMCNJOBPZQHRDSFTCUBV@WGX]YFZH[C]X^]_DaJbDcDdDeGfCgEhA
=製	y-JIJJ[M^
=複	t!I-I3I4J9H>J?JAaBJCJDJHGIZKFM]VJXJZI_FaIfJ
=要	W!B#>%D&F(>)C,B-=/B0C1B2C3=4C6B7F8X9=:b;D<E=b>=?E@GABB=CfDEECFEGBIcJCK<LGMaNaO@PAQFRBSCU=V=WCX]YCZG[_]A^B_Aa=b@c@dXeDf>gAhY
=見	m!H#G%I([)J*I+[,J-a0J3H4^5[6J7J8J9J:I=I>H?H@XA[BHCIDEGJIGKFLJMGNHPJSJTHUHVGWJXHYJZX[I]J^IaGbHcHdHfGgIhH
=覚	w9J@HHHIHKaMJXJZX[ZaJ
=见	t+^-[9ZBJDEHIa]
=规	wCYG]HEN^
=览	w#J.Z9J?JHFZG]^b^
=角	u!J(])^*Z-J3J9I=I>J?FBJCIDIHGI^KHMJUHVFXIZI[J]J_JaH
=解	d!F#a%F&J(E)H*G+H,F-E.I/E0F1^2H3E4G5H6b7G8G9]:F;H<I=F>C?D@EAHBYCEDFEGFJGFHDIDJHKDLGMDOGPFQJRFSGT_UFVDWIXDYHZE[b]F^F_DaEbCcEdDeHfDgEhD
=言	f!G#I%I(J*I+Y,J-^/J3F6J7J8J9C:H;J=G>C?F@YAJBGCYDZHCIZLIMENZPIRITJUIVGX[YJZC[I]H^H_IaGbHcIdIfIgJha
=記	t-ZHJI^NJXJcX
=設	h!I#I%J(J)J*],I-H3J4J6J7I8J9H:G=H>I?E@YCIDHEaGIHYIIKGMFPHRJTIUYV[WGXIZD[I]I^Y_JaHbHcIdZeJfHg[hH
=許	q!J#J%^-J.Y3J:J;]=IBJDJGJHEMJQXV^ZI^J
=証	l!H#J%J(H+I,^-H3Y4I6J9I:H=I?D@IAHBIC_GIH]IGKGMGNHOZPJRIUJVIXZZD[I]^^J_GaFbHcIdHeJfIgJhI
=試	i!H#G%J(J*J-F3G9D:I=_>G?GAJBFCHDHHDIEKELJMHNZOHPHRJUIVXXeZJ]I_JaGbIdJfJgJhH
=話	d!H#I%I(H*I+G,J-E.K/J0J1J3^4I6J7J8K:H;J=H>^?^@GAIBGDZEJGJHIIEJJKFLJMGNGO_PIRISJTJUHVGWJYZZH[I]H^J_Ha]bIcHdIfGgIhG
=認	c!D#E(F)I*Y+E,]-E.J/I0I1I2I3[4G5J6H7I8I9F:Y;I<J=F>a?C@EAHC_DZEIGGIDJJKDLHMDNEOaPGRHSITEUGWIXJYIZ?[E]H^G_Ga]bGcGdFeIfGgH
=語	t-bHJIGKINJOJhJ
=誤	y#^,]4]9FBJHIXJZGdFfJ
=誰	w(J=Z@JBJDXHISZU^VFZEcI
=調	y!J(I*J:JE^HGIJNJVIZacJfIhJ
=識	y+J:]>I?JCJDHHEMJO^ZJhZ
=議	u-I9I>H?IHZMIZ]][aI
=護	yPaVG
=认	o#H(J)J*J+J-I3^7J9I:Z=J>G?I@HBZCIDIHCIGKIM[NHO[PJRJSHTHUIVGXJZC[G^JaIbIcJg]h_
=让	n#I%J(I+Z3I7J9I:J=J>H?G@_BJCIDIGJH^IIKZMHNIOIVHX][I]H^I_JaHbJcJfJhE
=议	y0I4J9H>G?JH]IJY_ZG]HaJcJfIhJ
=记	d!G#E%F&J(E)H*H+D,H-E.I/H0H1H2I4H5I6G7H8H9E:Y;I<J=F>X?]@CAHD_EIFIGHHHIAJHK]LFMYNXO]PGQJRHSHTGUFVDWJXFYIZ^[F]F^F_GaCbZcFdFeIfFgG
=许	i!H#G%F(F)H+J,I-F.X/J0I1I2K3E4I5J6J7H8H9D:F;I<J=d>E?G@GAIBFCFDFEIFJGIHYJJKGLHMFNGOHPGQXRISITIUFV]WJXGYJZC[Z]F^]_HaEbHcGdHeJfGgIhF
=设	l!I#I%])H*[+J,I-I2[3H6J7J8J9H:H;J=H>I?H@XAJCIDIGIIHJJKGLJMGOJPHRJSJTJU[V[WHXIZB[I]]^I_JaHbIcJdIfHhH
=访	t%Z*I,J-J9G:J?I@JBJHYIJKJNIP]VJXIZ]aIcI
=证	_!D#C&I(C)E+F-C.G/G0G1F2G4F5G6G7F8F9D:E;F<H=c>Y?]@CAEBCCbEGFHGFHXIAJGKCLEMCNDO]PEQHRESFTEUEV@WGXXYGZ?[D][^E_Da^bFcEdEeGfEgFhC
=词	w-b9IHFIGaJ
=试	h!H#G%H(H)I*I+I,I-F.J/J0J1I3G4I5J7I8J9D:I=^>G?DAIBXCHDHEIGIHBIFJJKFLIMHNZOGPHRISHUFV[WIXeYJ[I]H^I_IaDbHdJeJfHgIhH
=话	j!H#F%G&J(G)H*H+G,H-F.J/I0H1H2J4I5I6I7I8I9B:H;I<J=F>B?^@FAIBFD[EJFJGHHJIFJJKDLFMDNGObPIQJRGSITHUGVEWJYIZB[H]a^I_Ea^bGcGdHeJfFgIhF
=该	s#I%H(b*I+J,J-J0J3I4I8J;J=I>I?^AJBJCHDJG]HBIIKINHPJRJVIZG[J]I^K_]aJcHdJfI
=误	p!^#H%I&[(J)J,J-E3G9H:I=I>J?I@IBICJDKE[HEIIKFNIOIPJUJVIXHZ][K]J^I_HaIcJeJgIh]
=说	i!G#F%G&[(E)G*F+Z,G-].I/I0I1H2I3D4I5I6I7I8H9B:G;I<J=F>C?EAHBECDDZEIFHGHHAJIK^LHMFNZO^PGQJRHSITHUGWJYI[G]E^H_FaDbIcHdGeJfGgHh_
=请	f!J%Z(F)H*H+I,G.J/I0I1I2I4J5J6I7]8I9^:H;J<J=G>D?HAHBDCYDGEIGIH[IFJJKJLHMENGPFRISJUHVWWJX[YJZ][F]G^H_EaHbHdXeIfGgGhG
=谁	u(H:J=Y>J?J@JBHD[HFS_U]VEZCaJcIfI
=谢	q!H#F%H(I)I*I+I,J-F.J/J0I1I2J3G4I5J6J8J9c:J;J<J=H>F?G@HAIB^CHDIGJHAIFJJKELIMHNHOIPJRHSITJUIVHXFYIZC[I]G^J_HaFbIcHdJfGgJhG
=象	m!H#H%I(I)K*J,J-G/I0I1J2J3G4J6I7J8J9G:H;^=I>F?G@HA[BICGDIEJGcHBIGKGLJMFNHOGPIRITHUIVYXIZC[H]H^J_caGbJcIdGfIgJhG
=質	t#H*[-J9J?_BJHGIJKJX]ZHhJ
=败	i![%F&J(G)I*J+J,]-G0I1J3G4Z5J6Y7H8I9G:H;[=F>F?H@FAIBFCHDHEHF]GHHBIGJIKGLJMHNGOHPJRISHUHVFXIYJ[I]J_HaIbIcHdZe]fJgHhE
=账	c!b%Y&J(@)[+G,G-D.I/G0G1G2b3C4G5I6F7F8F9H:];F<H=D>B?F@DBBCCDYEGFIGZH[IBJHKCL]MENDODP[QIRFSGTJUBVZWGXEYHZD[D]D^]_DaCbFcFdCeIfCgFhD
=赤	y-I3J9J>I@HHIIJK]OJZZh]
=起	s:J@JB_HHLXMJPZUIZHbZdJfZgI
=超	w!J%J2aHFIHKINJTJZHc^dJ
=足	j!H#G(c)I*H+G,H-E.J/I0I1I2I3^4F5I6H7I8]9C:G;I<J=Y>D?E@FAHBFCYDEEIFJGIH?IbJJKELHMFN_ODPGQJRHSJTIUHVXWJXFYIZ?[H]F^H_FaDbGcFdHeJfEgHhF
=跟	w#J3G9Z>J?I@ICIHFIGK]MJO_VJZGaIhI
=跳	w!J#H%H+I-J3J7[8I9G=H>J?JBHCHD]HDKILJVJXIYJZB[J]IaGb^cJdDeJf_
=身	s(J,Z-I3[7]:J=J>J?IB]D]HEIJMJTJVHZE]JaIhJ
=转	y%J(I-J3^9F=I>I?J@JAJBHCJDHHYIJKIMIRJSJUIVHWJXJZ^aFbJfI
=软	q#F(I,K-J3J4J7[9H:J=J>J?J@JBJIJKJMJNJPJR[SaUIVIZEaYcHd[fHgJhJ
=输	i!H#_%I(H)J*I+H,I-D.J/I0J1I2J3D4I5J6I7J8I9E:G;J=H>E?G@EAIBGCFDHEJGIHAJJKZLIMGNXObPIRHSITHUIVGX^YJZ?[H]G^J_HaDbHcHdJfIgJhc
=边	u!J#J%J(J)J-J3J8^9H:a=I>I?J@[AJBJCHGJHFIHKFNJOJPJUJV[XHZF_JaJdJhJ
=达	u(I3I4Y9I=I>IBIEHHGIIPJSIVHX]ZJ]Ja^cGf^gI
=过	_!E#D%X&I(D)F*F+],F-H.H0E1^2Z3B4F5G6G7F8F9A:D;X<H=C?C@[AFBAD^EHFHGCHEICK_L_MXNCODPFQIRCSGTFUDVCWZXHYG[E][^E_FaYbDcDdEeHfBgFhB
=运	t!J(H)I3H9I=I>]?IBFDIHEMJPJSbUGVGWJXJZF[I]JaXbHcHdIfZ
=近	q-H@^BFHHIIKcMJNJXJZDgZhI
=返	t#J-H3I9^:J>[?J@JBGHFIJKIMJN[VJXIZGaIbJf[
=还	c#C%E&J(E)G*E+H,H-F.I/F0G1J2H4G5Y6H7G8H:E;H<I=E?DAFBCCdDDEGFIGFH?ICJHKYLGMeNEOFQJRFSFT[UDVCW]XEYHZG[E]E^E_]aBbFcFdEeIfZhD
=这	k!I#I%H(I)J*J+J,J0J1J2J4J8I9G;J=Z>I?H@ZAICHDIG^HCIGK]LJMINJOHPJRITJU[V^XGYJZF]H^J_ZaHcHdIfHhI
=进	m!H#]%I(I)I*J+J,J-G.J/J0J1J3G4I6J7K8I9_:I;I=G>G?G@HAJB^CGDIEJGJHFIFJJKDLJNHOFPJQYRISJTIUIV[XFYJZZ[H]G^I_HaEbIcHdJfIgKhY
=连	i!I#H(H)I*I+J,J-H.J/H0I1I2[3H4G5J6I7I8]9F:I;J<_=H>H?H@HAIBHCIDIEJFJGJHZIEJIKHLIMFNHOIPHRHSETIUIVGWJXIZD[I]G^I_^aFbGcbdFeJfFgHhI
=追	y8^C]DHHG
=送	p!J#I%J(I-I3F9F:J=J>G?G@HBHCHDFH^IHKHMGNIOIRJUIVHX]ZE]I_JadbJcJdJfIhJ
=选	h!G#F%F([)G+H,H.J/I0H1I2I3E4^5H6I7G8H9F:G;H<J=E>B?d@DAHBDCYDDEJFJGYIEJXKFLGMDNFOFPGQJRHSITGUFVZWJXGYIZ@]D^]_FbGcHdGeJfGgHhD
=途	w9I>IHDZG]bdGe[
=通	h!G#I%Z(C)^*D+I,F-J/Y0I1I2J3F4H5I6H7G8I9F:F;Z=F>D?_AHBEDFEIFJGGHYIEJIKXLIMDNEOGPCRGSHTHUEWGXFYH[F]H^G_HaabFc[dGfEgGhF
=連	s(J-I3[7[:J=I>J?I@IBIC_D[HEIIKHMINJOJVIZZaJhI
=進	w:[DJHIX[ZI
=遅	w#J-I1I3I4J9J:J=J>HBKCJH[IJKJMENJR^XIZFa]cHdJfG
=過	w#X@[KZZH
=道	s-J>E?J@JHZIHKIMINXVJZX[bdJhI
=違	f!Z#_%H(H)J*H+H,Y-B.I/I0I1H2J3[4H5J6[7I8I9B:H;I<J=G>C?E@BAHBECFDFEHFJGGICJILGMDNYOYPHRXSITGUGVFWIX_YHZB[G]G^H_GaGbFcEdFeJfFgGhc
=適	y*^?JE]NIUJWJdJ
=選	l!I#G%I(G*I+I-Z1K3F6J7J9H:H=H>D?c@FBHC[DGEJGJIFLJMFNFOGPHRJTGUHVYXHZC[^]H^]_IaFbHcIdIfIgJhG
=那	n!G#G%H(H)I*I+J,I-F/I0J1J2J3F4I6J7]8^9D:_;J=H>a?F@GAHBGCFDIG]HAIFKaLJMGNGOFPHRISJTIUGVDXHZB[I]G^I_GaFbJcIdIfHgJhG
=邮	j!H#F%G&J(G)H*H+H,H-F.I/I0H1H2J3Z4H5I6J7J8I9B:H;I<J=F>^?^@GAHCFDaEJFJGIIDJIKELIM[NFOFPIQJRHSITHUGVEWJXGYIZC[H]E^I_Ga_bHcHdHeJfGgIhG
=部	l!J#I%G(X)J*J+J,J-D/J1J3E4J6J7J8J9F:c=G>E?F@ECGDGE]FJGJHBI^JJKDLJMGNXO[PIRISJTJUDV_WIXHYJZA[H]I^I_JaGbHcIdIfGgJhF
=都	g!G#D%G&J(E)H*H+G,I-].I/I0I1I2J3E4H5I6I7H8I9C:G;I<J>B?DAIB^CFD_EHFJGHHIIDJIKCLHMDN^OGPGQJRHS^THUaVHWIXFYIZY[G]F^G_GaYbGcFdHeJfJgHhE
=配	g!D#F%E&J(C)D*D+G,E-E.I/F0b1G2I3C4G5H6Y7G8G9C:E;H<I=]>C?D@GA_BDDCEdFIGGH@IEJHKELHMFNDOZPBQIRGSGTFUBW_XFYGZ>[F]D^G_Ca[bIcBdBeafBgChF
=里	a!Z#X%B&H(B)E*D+D,E-G.G0F1E2G3X4E5G6F7]8E9@:C;F<G=A>]?^@DAEBACCDBF]HFJFKBLJNCOYPDQHRESDTIUXV_WZXDYFZ>[C]Y^[_]aAbEcHdBeXfBhB
=重	W#A%C&G([)G*B,D-C.E/A0C1D2F3A4C6C7H8X9D;D<F=X>I?F@@AZB]CADIE[FFGCHHIBJCK[LCMIN?ODQGRBS^TBUaVYW_XAYDZZ]@^@_BcHd>eBf[g[h@
=録	a!F#G%H(E)I*H+b,I-G.J/I0J1J2J3]4I5J6I7H8I9I:E;I=F>I?Z@FAIC[DeEIGIIDJIKHLHMENEO[PHRHSITHUFVEWHXEYIZ@[F]H^H_HaEbCdFeJfGgHhD
=鍵	y6cHGZI_JdGfK
=钟	s(I,J-J1J2J3I4G9H:J=I>J@IBGCJDJGJHDIJKJM_OJRdUIVIXJYJZH]JaJcHdJfFhI
=钥	t%J(I)H-J/J0J3I4J6e7I8J9H:J=I>J?_@HAJBHEJHEIIKHMHNHOIPHRGSJUHVGXIYJZC[J]J^J_JaJbHcHdJfGgJhI
=钮	u(b-J9J:]HFVHZEfJ
=链	s%J(I9J:J>IBHDIIIKIMHNJUIXJZB[IaJbecJfJ
=锁	b!D#c%F&J(E)G*F+G,G-C.I/C0G1Y2H3E4F5H6F7C8G9G:E;H<I=D>D?E@DAGCEDEEGFJGGHEIEJHKDLFMBNEOGPFQJRFSDTfUEVCWIXYYHZ=[c]F^F_DaEb_cEdFeHfDgDhD
=错	d!H#Z%E&Z(D)F*F+G,a-D.I/G0G1F2I3Z4Z5I6G7G8G9C:E;I<I=E>D?C@AAGBBCEDDEZFIGGIDJGKBLFMFNDOZPDQIRYSGTEUEVDWGXaYHZa[E]E^E_FaBbEcDdBe^fCgFh^
=長	t!J#J%H(Y-H2_3G9G:I=I>J?J@IBJDJHDIbKFMJNZUJVHXJZCaIcJdJfHhJ
=长	w-J2_3J9I@ICIGJHGIZKJN]RJXIZJaJcJdJfG
=閉	uB_KJZF]ZcX
=開	p!H#[(I-G3H9E:J=H>H?G@FBJCHH^IFKEMHNHOJPISYTJUIVGXZZE[I][^^aHbZcGfIgJhH
=間	d!Z#_%H(I)J*I+J,J-D.J/J0J1I2J3[4H5J6J7I8I9C:H;J=Y>C?F@aAIBECGDFEJGIH?IBJJKALGMINXOEPHRYSJTGUGVFWJXcYHZB[H]G^H_Ha[bFdGeJfDgIh]
=门	w(J)J*],I:[HIIINIOIPIV]WIZJ
=闭	u3J9J=JB]HGU_VIXJZH]Jb[
=问	h!G#C%Y&J(F)H*Z+I,F-E.I/H0I1I2J3E4I5J6H7I8I9D:[;J<J=F>G?^@FAIB]CGDHEYFIGIHJICJIKELIMENEOGP[QJRHSHTHUGVEWIX[YIZa[G]G^I_HaFbGc[dHeIfGgIhF
=间	n!J#J%I(J*J,J-I/J0J1H2J3H4G6I8I9E<J=J>I?I@_AIBICHDJGIHEIHKHLINIOHRdSJTJUJVIXFYIZE[J]H__aFbJdHfDhG
=防	t#I9H>JBJH^KJSFT^ZHc[
=限	^!C#C%e&I(d)F*F+F,F-C.H/G1G2E3B4E5G6G7F8E9B:B;b<H>B?BAEBACCDCEFFHGDHZIAJGKBLaMAOEQbRESFTEUAV@WEX_YG[D]C^D_DbBcEdAeGfCgDhC
=除	j!J#Y%J(J-H1[3^6J9E:J=J>H?H@IBYCJDJG[HCIIKHMHNIOJRJT]VJXHZF[^]J^K_XaIbIcJdHfIgIhI
=障	u-J/J=J@JKJRJSbTGZHaJcZfJ
=電	c!G#I%H(H)J*H+F,J-E.J/J0I1J3]4I5J6J7J8J9D:H;I=F>b?^@FAIBGDZEJGIIEJJKELIMFNFO^PIRHSJTIUHVFWJYIZB[H]F^I_Ha]bHcHdHf[gIhF
=需	l!I#J(I)J*I+J-I1J3G8J9G=b>J?H@JAJBIC_DGHXKJLJMXNHOIPIRJTJUIVGXHZG[I]I_HaGcIdHfIhI
=非	w#J0Z1]HI[JgY
=面	a!D#D%E&J(])E*E+c,F-F/H0G1H2I3B4G5G6G7G8G9E:D;G<I=B>Y?A@CAGBACADYEGFJGGIDJHKBLFMCNFODPEQJRGSYTEUAVAWEYGZ][Y]X^F_EaAbfcEdEeIfDgEhY
=題	j!J#I%J(I-H3I4J6J7J9H:I=H>H?H@HB^CJDJEYHIIGKGMHNHOJPJSJT[UIVHXHZ_[I^J_JbIc_dJfHgJhI
=願	w#_9[@JBIHIIJXIZH
=類	y:]HFI[
=页	h!H#G%H(Y)G*G+a,H-J/J0J1I3F4J5J6J7J8I9H:H;I=F>F?F@HAIBFCEDZEIGJHGIGJJKELIM^OGPGRJSZUFVDWIX[YJZ_[G]Z^I_HaEbDcHdHfHgI
=项	s!J#J%J(]*J-J3H=H>H?_A]BJC[DEHDIJKJMJTIVGZI[Y]I_HaFdJ
=须	o(J-J3J7[9I=J@ZBGCID]HFK]MINZOIUJVJZF[J^IaJbJdJhH
=题	j!I#D%H(H)J*[+J,I-H/J3H4J6J9H:H=H>I?^@HB]CHDIEZGJHBIHJJKGMGNHOIPGRJSJTIUHVGWJX]Z^[I]J^J_IaIbIc]dJeJfIgJhG
=验	b!E#D%X(E)G+G-E.J/H0H1H2H3Y4H5I6I7H8H9H:F;H<I=C>Z?]@DAGBECaEIFJGGHFIDJHKELGMFNFO^PGQJRGSHTFUGVDWIXZYIZA[F]]^G_Fa_bGcGdFeIfGgHhE
@admin-reset	Y!Z%H(]*b+X/I1[7I:[>I?I@XCJDHEYGJJJKYMJPISIUFWHX[ZB[J]I^IaJbId[fJgGhJ
@ask-helpdesk	e(b*J-J0[3H9Y>^?J@aBICGDZHGKJOJVJZCfGgY
@asking-how	O!D#C%@&J(A*G+D,F-C.H/B0C1A2G3I4E5G6E7D8E9B:C;H<H=E>@??@>AFB;CHD;EFFHGDHyIAJBKALCMBN@ODPBQHRESCT@U?V:WDXBYDZ7]D^C_DaBbAcBd=eCf=gDhB
@away	d#G%I(I)J*J+J,J-H/I0J1J3I4I7Z9h:I;J=I>D@FAJBFCIDJG_IHKHLKMENIOJPIQ[RJSJTYUIV]XHZE[I]G_IaEbIcHdJfIgIhH
@change	C!C#@%=&E)E*B+B,@->.D0A1B2C3?4@6=7_8@9E:@;C<C=<>H?<@hABBdC>D8EAFDGBHDI@JCKDLgM]NHOCPFQERBS?T>UCV@W?X>YAZI[A]E^n_?a=bAcEd;e<f?hj
@chaser	X!F#C%E&I(E)G*E+F,G-@.G/G0G1E2H3A4G5G6G7H8G9u:E;G<H=E>@?C@?AFB>CBDBEIFHGGH4I?JGK?LGMINCODPGQIRESGTFUFVBWIX>YGZ:[E]B^H_Ea@bEcDdFeIfDgGhD
@check	q!XCZHHZ_
@denied	tTZZZ
@elsewhere	=!7#C%4&=(>)=*G+Z,G-7.</=0>1C2<304c5:6@7Z899E:>;9<]=<>[?b@AA9BIC4D5E;FBGHH}I;J>K0L@MbN;O4P=QDRAS7T@U5V=W;X3Y9Z6[D]a^>_5a;b]c^d5e:f;gEh5
@field	*!a#e%G&7(b)Y*Z+^,X-H.8/E0C1B3>5C6B7Y8G9!:[<>=G>>AAB[C[DcEDF:G]HEIALYMEO<Q;RCS^TeWYX=Y?Zh[e]B_Ba=bcc?d^eCfGgGhY
@greeting	M!?#F%?&E(C)A*?+A,B-@.C/A0@1B2D3@4B5B6B8B9x:?;I<D=I>C?Z@dAAC@DJEDFCGBHEI=JCK?LAM<NFO=P@QER?SAT@UGVBWEXIYIZD[?]<^A_@a;bEc>d?eDfFgA
@help	X!X%I([)G*b+J,J-G/I3H4J6J7I8J9f:F<^=I>F?X@ZAKBXCHDCEIGIHaIFJIKFMGNGOJPFRJSIUFVDWJXHZW[G]H_IaDbEcIeIfHhG
@interjection	@!C#?%F)Y*>,F-C.B/a1<2=4Y5D6E8G9i:J;D<A>Z@^A;BaCEDaEAFDG^H=IXOGPBQCRFS@T[UCW^XBYIZI]D^?_[a_b_cDdFe?gFhG
@other-account	N!?#8%B&I(@)E*E+G,F-@.H/E0G1G2F3C4G5G6[7D8G9E:J;H<X=B>G?B@AAGB;CED@EFFIGDHzI?JGK?LCMFN?OEPBQIRFSBT>UBV?WCXCYGZ3[A]C^C_Ea@bAcDd@eAfAgDh@
@register	F!;#<%A&E(8);*:+p,?-:.B/D0@1@2B3F4E5A6A7>8?9<:9;@<C=:?c@8A>B_ChDoE@FBG>HeI8JGK7L=M:N8OcP;QBR?S=T>U9V7W<X:Z1[<]?^>_=a9b=cAd=eAf<g>h:
@reset	4!]#8%G&>(f)a*C+>,2-,.I/C0B1D2;3G4>5Z6;7X8C96:f;@<==d>^?[@DABB]CBDYEcFJGBH@I.K9L@MBN:O:P^Q9RFSfT=UgVfWiXXY@Z_]I^@_=a[bfcFd>e9gbh6
@reset-failed	7#A(Y)D*?+8,B-C.C/_0^1D2;3=4Y5D6c7^8@99:^;B=[><?D@cAAB;C@DEE^FEH8IYJZKeL_MANdO<P_QCR@S@T@UEW?X7Y?ZZ[a]I^d_Fa7bCcBdGegf_hb
@reset-spoken-of	4!?#C%[&D(^)J*9+@-1.</@0@1D293B4G5B6I8b91:];6<J?B@_AABdC:EJF>G@HCI0K9LeN:O2QFSDT=UcV[WYXDY_[E]8^h_@a>badgegfbg_ha
@reset-word	1#J%H&C(a)Y*C+>,A0E1H2Y3C4B5Y6E7Z8X96:F;@=Z>@?G@]AGC;DDEBFHG^HDJ^KZMHNZO9PZQARDS]THUXVIW_YHZG[Y]J^Y_EaCb]cIfZg^hJ
@second-factor	P!H#F%G(B)G+d,^-H/I0J1J2J3C4H5J6J7G8I9H:E;J<J=H>[?f@DAIBCCAD?EJGIHiIFJIKELHMDNFOHPGRISHTHUFVEWHXGYJZ>[G]D^I_IaIbEcHdIeJfHgHhG
@thanks	Q!B%B&G(C)D*D+X,E.E/D0I1D2F3>4D5E6H7F8E9q:F;E<F=B>??A@AACBmCADCEFFFH:ICJDKJLJM?N@OBPCQGRXSETCUCVEWGX?Z=]A^D_Ba?bBcBdCeGfAgFhF
@trouble	2#J&a(H)C*?+F,[-J.H/[0B1@253H4Y5@6]7D99:E;G<A>F@^A;BBC@D<E^GJHAKZL:M@NaOdPaQJRDTFU=VDW=XFYDZs[B]3^X_Ia;bBdAeegAhZ
@unlock	M!?#g%G&H(A)D*E+E,D-A.G/C0E1e2D3@4D5F6E7D8D9G:B;F<G=B>A??@?AEBfCJDIEFFGGCH@IBJDK@LAM@NBOFPBQHRCSDTiUCV>WFX@YEZ?[o]C^@_AaCb;cBdCeFf@gAhF
@works-now	M!>#;%>&F(<)@*B+=,B-<.D/H0C1A2D3<4B5D6C7A8A95:<;D<E==>:?=@<ABB~C=D7EBFIGBH1I<JAK9L?M9N>O@P?QDS?THU@V?W@X<YJZ/[<];^I_@a:b<c=d>eCf8g@h<
~000	e!I%d&^-a/J0J2I9H=J>I?I@JAJBICJDJH[IIJIKGNGOJPHTIVJXIZE]J_IaIbJcIfJhJ
~001	]!I#H%D&j(I)J*I+J,I.J/I0J1J3F4J5J6J7J8J9E:J;J<J=H>H?H@HAHCHDHFdGIIGJIKHLIMGNCOIPIRJSITIUJVIXHYJZB[I]H^I_FaDbIcHdJeJfHgJhG
~002	i!J%J&I,J3I9I>E?J@JAIBYCIE_HDIJKJNJRIS_TGXEZD]H_baDc]dJfIhJ
~003	g!J#J%J&J(I-J4G5f6I9K=J?JA_BEDHGIKJNHOIPJRJSJUJVIZ[_JaJbJcIfEhJ
~004	c!H#H%b&](H)J*J+J,G/J0J1J3[4J5J6f9F:J<J=I>H?I@HAIBHCIDIFHHGIFJIKGLJMJNFRJSITJUJVIXHZD[J]I_HaGbJcHdJeIfIhH
~005	e!Z#E%d&^)J,K-]/K0J2I3H4J9G=J>I?J@IAJBICJDJHEIIJIKGLJNGOJPHRJTcVIXHZF[J]J^J_HaIbJcIfJhI
~007	d!I#G%d&D(I*J,J-F/J1K2g3H4J9F:J=J>H?J@HAJBFCJDJFJHDIEJJKHLJMIOJPHRJUJVIXHZC[J]I^J_IaHbKcIeJfHh^
~008	c#I-J4G5fBHHDMHNdPJRJZD^XbIcJfI
~009	f,g3J4H6J?JBIJ[NIZEaKeJfJ
~00^	q3YNIZFfb
~00c	k%G-H2g3J9IHFIFNJXJZJaJ
~011	l,G6IZGcJdIeffJ
~012	w3Y5YH[
~016	n1e3J5]9H?I@JCJIIKINJVJZJ]JaJ
~017	s1_3YHGOXaJ
~018	w1aHF
~019	w1X@[B_HIfD
~01^	]!H#G%E&j(I)J*I+I,I-Z.J/J1J3F4J5J6J7J8J9E:J;J=H>H?I@HAHBFCHDGFdGIHFIFKFLIMHNCOHPIRJSJTIUJVIXHYJZB[I]G^I_FaDbJcIdJeJfHgJhF
~023	Z!G#G%[&I(G)H*H+H,I-E.I/I0I1H2H3E4c5I6I7I8d9D:I;J<e=G>G?G@FA]BECHDHEJFJGHH@IFLHMHN^OHPHQKRHSHTIUHVFWJXGYIZB[H]G^J_[aFbHcGdHeJfGgIhG
~024	u-^HJ
~025	u-_?IHINJVI
~026	k-g3J9H@IBJHEIFKHNIXJZFaI
~02^	j!J%H&I3J4F8J9J<IA_BZHENGZE_bc^
~034	i%J=JBIHGPJYZZFcHdFeIfg
~03^	g!J#J%K&J(J-J4K5f6I=J?JA_BEDHGIKJNHOIPJRJSIUJVIZ[_JaJbJcIfEhK
~040	m%E&^3I4E8I9J<HA_NGZJ__
~044	s3]BJHFZHfc
~04^	f!I#I%c&G(I)K,G/J3H6f9G=J>I?I@IAJBICJDJFIHDIHJIKHMJNHOJRJSJUJVJXIZE[J]J_IaIbKcIdJeJfIhI
~053	q#GHDTd
~05^	d!Z#J%d&^(J)I*J-]0J2I3H4I8J9H;J=J>J@JAHBIDJGJIIJIKGLJNGOJPHTIVJXIZG[K]J^J__aIcIdJfJhI
~061	h%H-J3J4I8f9I<G@JAJBIHEIJKINaZF_JaJhJ
~062	h!J%^(J-J3I4E8E9I<fAIBJHGKJNFVJXKZG_JaJ
~070	d!J#I%d(J-F/J2g3I9G=J>I?J@IBHCJDJHDIEJKKIMJN[OJPHVJXIZC]J^J_JaHcJfIhG
~081	k%I3J4e8J9J<JHHNJ
~08^	c#I-J4G5f@XBHHDMHNdPJRJZD^XbIcJfI
~09^	f,g3J6J?JBIHDJ[NIZEeJfJ
~0c^	k%G-H2g3J9IHFIFNJXJZJaJ
~0x8	c#J&H(J-J3J4G8d9J<c@JBHH]IJJJKIMKN]VJXJZE_JaJbJhJ
~100	q-ZB_DJGIHDNIZ^_JfG
~103	i%J=JBIHGPJYZZFcHdFeIfg
~104	uBJHHZIfc
~11^	j%J,G3Z6I9J>JBJHJPJcIdIeffJ
~123	i-g3_9G>I?J@IBKCJHAKHNJOIXHZF]JaGfJhJ
~12^	u5YHZIX
~16^	n1e3J5]9H?I@JCJIIKINJVJZJ]JaJ
~171	w3YOXaJ
~17^	y1_HG
~18^	i%I1_3J4e8I9I<JHDNIZJ_JcJfJ
~19^	p%J4J8H9J<I@ZB^HFNbZIfC
~1f^	j8f9J<IBJHHNIZH
~200	X!G#G%F&J(G)H*H+I,f-F.J/H0I1H2J3F4E5j6f7I8I9E:H;J<J=G>G?F@GAIBCCGDGEIFJGIH>IGKFLIMENEOHPGRFS]TFUGVFWIXGYIZ?[G]G^I_HaFbFcXdGeGfDgHhG
~201	b!I#I%H(J)J*J,F-G/J0I1h3G4G5]6Z8J9E:J<J=I>I?IAJBGCIDIGIHCIHJIKGMHNHOIPIRHSITJUIVIXIYIZD[J]I^J_IaHbIcFdGeffFgJhI
~202	e!J#J(J+I-i/J3H9F>I?G@FBHCJDJHBJJK[MJNFOIVGXHZB]JaHbJhH
~22^	y-XK[
~230	[!G#G%[&I(G)H*H+H,I-F.I/I0I1H2H3E4c5I6I7I8d9D:I;J<e=G>G?H@GA]BECHDHEJFJGHH@IFKFLHMHN^OHPHRHSHTIUHVFWJXGYIZC[H]G^J_[aFbHcGdHeJfGgIhG
~234	k-d0X3_9G>I?J@JHCKIOIXIZHaHhJ
~23^	t-aHEK[ZJ
~24^	u-^HJ
~25^	u-_?IHINJVI
~26^	i#J%_-g3I4G8J9G<E>J?J@HAJBJHDIEKGNFOJVJXIZE]J_JaIhJ
~29^	w3J8^>FBICJE_HDXFZJ]JaE
~2c^	j%H4I8F9J<gHHNHZH
~2tm	n%JBGHGReZJdHfG
~300	W%a&i(F)G*G+G,F-].H/H0G1G2I3D4H5G6G7H8G9B:G;H<I=F>E?F@JA]BACFDEEIFdGGH=IDJHKCLGMFN^OFPIQHRGSGTFUGVFWIXEYHZ?[G]F__aCbGcEdGeHfDgHh[
~304	o%I4F8J<HA_HINI__
~306	a!I#I%^&J(H)J*J+J,J-G.J/J0K1J2J3G4C5J7J8e9F:J<e=I>I?I@HAGBGCIDIGJHBIHKGLJMIN_OJPJRJSJTKUIVHXHZD[J]I_GaHbJcIdJfIgJhH
~308	k%I3J4e8J9J<JHHNJ
~310	f!J%I(K-I/J3J6I9G=I>J?J@IBaDIGHHAIJKILJMJNHPIRKUJVJXJYZZZ]J_IaJbJcGdFeIffhJ
~320	]!H#G%G&I(I)I*I+J,f-G.J/I0J1I3F4I5I6g7K8J9F:J;J<J=H>H?H@IAIBFCHDIEIFJGJH?IGJIKGLJMINFOHPHRISHTJUIVHXHYIZA[I]H^I_IaGbIcZdGeffFgJhG
~329	y8^
~32t	n%JBFHGRfZGdHfG
~330	X%a&i(F)G*G+H,G-C.I/H0H1H2I3D4H5H6G7I8G9B:H;H<I=F>F?G@JA]BBCGDFEIFdGGH=IEJJKELGMGN^OFPIQIRGSGTGUGVFWIXEYHZ?[G]F_aaCbGcFdHeHfEgHh]
~345	o-Z0X3aHFOJaI
~34^	f#J%I-c3J9G=I>J?I@IBHCJHCIHKIMJNJPIUJVJXIYZZD]JaJbKcGdFeIfghJ
~365	f#F*J/]=ZBKHDMZTcWYZIg[
~400	w%G&_3JNJ
~405	pAJ_b
~40^	n#dHITJZG
~44^	s3]BJHFZHfc
~456	p3aHIIXOJZKaI
~474	n#dHITJZG
~500	n#GHYTd_H
~530	yHY
~53^	q#GHDTd
~567	q3_HDIXOJZJc^
~619	u%K4J8I<IHHNbZJ
~61f	j8f9J<IBJHHNIZH
~626	y%_4G8J<ENI
~62c	j%H4I8F9J<gHHNHZH
~632	y8^
~65^	f#F*J/]=ZBKHDMZTcWYZIg[
~67^	u3^HIIJ
~680	wHENJZHfb
~700	d!J#I%d(J*J-F/J1J2g3I9G:J=J>I?I@IAJBICIDJIEKIMJNHOJPHRJUKVJXHZG]I_JaHbJcJfJhJ
~71^	u3YHEOXaJc^
~740	n#dHITJZG
~800	b!H#I%d&^(I)J*J+J,I-E.J/I1J2g4F5J6J8K9F:J<J=I>H?I@HAJBGCIDIFJGJHIIEJJKHLJMINZOHPHRJSJTJUJVIXHZA[J]I^I_IaGbJcIdJeJf_gJhG
~802	[!G#G%[&I(G)H*H+H,I-F.I/I0I1H2H3E4c5I6I7I8d9D:I;J<e=G>G?H@GA]BECHDHEJFJGHH@IFKFLHMHN^OHPHRHSHTIUHVFWJXGYIZC[H]G^J_[aFbHcGdHeJfGgIhG
~818	k%I3J4e8J9J<JHHNJ
~99^	y-aHH
~^00	u3^>EBICJE_HCIIOZXFZI]JaD
~^01	w3YOXaJ
~^0x	c!J#J&H(I-I3J4F8c9I<c=K@JAJBHHaIJJJKIMJN]PJSJVJXJZD_JaJbJcKfJhJ
~^10	y-[B[HG
~^12	t-Z3ZIYaJ
~^20	[!H#I%I(H)I*J+I,J-E/I0I1h3H4D5j6I7I8J9F:I;J=H>H?GAJBDCIDHFJGHHAKZLJMENFOIPGRGSHTIUGVFWJXHYIZA[H]H^J_IaGbFcFdIeJfDgIhH
~^30	w-bHFJJKI
~^31	f!J%I(K-I/J3J6I9G=I>J?J@IBaDIGHHAIJKILJMJNHPIRKUJVJXJYZZZ]J_IaJbJcGdFeIffhJ
~^32	]!H#G%G&I(I)I*I+J,f-G.J/I0J1I3F4I5I6g7K8J9F:J;J<J=H>H?H@IAIBFCHDIEIFJGJH?IGJIKGLJMINFOHPHRISHTJUIVHXHYIZA[I]H^I_IaGbIcZdGeffFgJhG
~^33	X%a&i(F)G*G+H,G-C.I/H0H1H2I3D4H5H6G7I8G9B:H;H<I=F>F?G@JA]BBCGDFEIFdGGH=IEJJKELGMGN^OFPIQIRGSGTGUGVFWIXEYHZ?[G]F_aaCbGcFdHeHfEgHh]
~^47	l#d3[HFTJ
~^50	yT[
~^63	y8^
~^68	wHENJZHfb
~^80	[!F#F%e&^(G)H*H+G,H-C.H/H0I1H2f3C4c5H6I7I8Z9B:H;I<^=G>F?G@EA]BECGDGEIFIGGH=ICJJKELHMGN[OGPFQJRGSITHUHVFWJXEYHZA[H]F^I_[aEbHcFdHeIfFgHhE
~^aa	Z!F#C%C&J(E)G*G+H.I/H0[1]2I3E4H5H6H7H9C:G;H<I=F>C?YAGBIDJEIFIIDJHKCLYMENFOGPFQZRdS]T_UGVEWIX_YXZB]E^G_EaCb]cJeXgHhD
~^ab	M!X#@%G&I(B*D+X,J-Y/H0E1Y2G3A5I6F7E8E:E;[=]>[?ZB^DJEGFIGFH]IYJHKCMCNGOIPESXTYU]WGXCY[[^]e^C_IbGcDeGf@gDhF
~^ac	=!e#]%f&b(B)X+F,Z-C.F/W1A2a3D4?5B6G7A8D9<;Z<B>Y?I@AA_B_CBDIFDH^JBKELZMENAPdQdS?THUFV[W>XAYCZI]@^a_]a<bBc@dGeCfGh[
~^ad	?#D%X&Y(b)j*m+A,h-D.C/>0A2B4>5B6A7e8Z9A;C<C=C>A?A@AAGB8CFDEEaFAHEI;JCK=LDM<N=O>PhQZR@SGTAUXVZX@YAZE[>]<_Ca=b?c=d_eDfXgghD
~^af	M#_&I(H)E*E+Y,G-H.H/_1J3B4G5G7D8X:A;G=]>@?BA^B^DAEHFIGEHJI?JYL[NFOHQJR^SHT[UGWFYY[D]_^G_DcDeGf^gIhB
~^ag	L!J%G&H(C+a,E-].G/C0k1J2G3C4D5F6E7E8_:B;F<G=H>C?C@]AEB^D@EGFGGCHGIDJ[K[LDNHOEPYQHSETHUCVCWGXZYF]F^I_FaHbDcJdGf^gEhG
~^ah	j#J-J9I>JBJHEIJK[RaTJXZZ[]Jh[
~^ai	j#I(J9Z:K@]BIGJHHIJKIM_PXUIVHWYZ^
~^aj	u8]9ZVZ
~^ak	Y!]#D%G(G)G*I+J,Z-G.Z0I1Y3J4H6I7I8[9J:H;Z=F>I?H@GA[CHDGEIGIIFKDMINGPFQXRISITIU]V_WHXHZG[H]I_IaHbIcGd^e_h_
~^al	F!C#I%G&F*H+_,D-X.X/G0B1G2D3Y4H5F6B8C9b;C<I=@?a@dAGBICaDZECFIGCHHIIJCKcLJMYNYOEPIRASDTXUIVZWXZ=[Z]D^b_@aAcCdDeDfCgGhY
~^am	[!G#E%H(Z)[*Z+H,Y-E/H0J3G4I6J7H9H:G=H>H?X@JBCCHDEG]HaIEJJKXLHMFNFOIPYRJSITHUYVYX[[I]H^H_HaGbHc_d_eJfHgZhE
~^an	D!I#F%H&H(^)A*F,D-I.C/B0B1D2I4H6H7Y8^9^:a<J=J>a?Y@aAfBECXDYE?F@GBHGIBJHKdMbNHOAP[QFR?SITGUCVEWHYHZI]_^]_[aCcEdBeAf?h[
~^ap	N#D%Y&H(X)D*]+]-].J/F0]2G3D4D5F6J7E8F:B;Z<J=B>Y?fAXBAD<EFFHH]IDJELEM?OCSETHVJWDXBY]ZB[_^D_[abbGcCdCeFf]gZhF
~^aq	s:Y@^HHU[
~^ar	U![#J%E&H(F)I*H,I-Z.J1I2[3E5J6X7I8I9Y;b=G>F?E@DAIB]CGEJFIGIHaICKCLHMFNFO^THUJVFWIXFYI^H_HaacIdEeJfYgIhF
~^as	Q!J#X%C&J(J*[+_,[-D.J/G0I1I2I4H5I6H7G8H:H;I=_>A?CAGBECaDDFIGHH^JIKFLaMHNEO[PEQJRHSHTEUGVDWHXIYIZJ[F]G^Ga]bHcGdKecfFh^
~^at	N&I(])J*D+E-B.H/D0D1I2G3F4F5H6F7H8F;G<I=^>B?I@EAHCCDEFHHJIIJEN]OEP[RZSYT[VHXbZ^]B_DaYcCdIgJh^
~^au	G!D%]&G(b)a*F,f-E.H/J0C2F4X5G6D7G8H9E:H<I>Z?^ADBCC[D[FEH^I?JHK@M>OBP@RBSDUaVaWIXFZ@[H][^B_GacbAdFeFfChF
~^av	U!a#B%D&J(D)F*I+G,H-E0H2H3Z4D5I6H<I?^@BAGCXEHFHGHH_IHJHKbLGMDNDOZPYQJRISJTGU]VYWHXJYHZH[D]b^D_FaYcIdGeHgH
~^aw	c#J%J(I)Z/J3H9Y>G?Z@aCHDXIHJJKEMJOJTJUYVIZI]a^YaDbIcJgJhG
~^ay	n9Y@[DJHJIIZY]]f[
~^az	i!Y-Y/X8X:Z@IIIKIN^UYVZZGbXgZ
~^ba	J!b%C&G(?)D*C+H,G-Y.D/G1C2E3D5E6a7D:J;E<F=]>G?X@HAHBHCbD?EFF^GEHdJHK^LCM?NAOZP_Q^RJSCTHUGVFWEXFZF[^][^B_FaCbZcFd^eJg[h?
~^be	B#B(X)^*[+D-_.C/C0F1D2J3G4Y5^7D8G;c<I=I?[BZCZDXEIFFGJHBJBLINZOHPXQYSDTEUCX_YGZC[A]d^F_Xd[eGfAhZ
~^bi	Y!G%F&J)I+I,I-Z.X/X0I1Y2J4I5J6I7I8J9^:G;J=G>YAJBYCFDEEZFJGIH^IJJILINEOFPIRHSIUGVFWIXDYI[E]E^H_Hb]cGdFeJfZgZh_
~^bl	I!C#h%@)I*E+B,Z-b.a/A0C1B2E3D4I5D6H7B8G9=:A;F<E=A>G?FACB:CIEGFEGCHXI>JaLJM=NFOEPBRASGTiUAV?WFXdYCZZ[I]I^J_AaZbdc[dFfEgBhH
~^bo	T!F#C&I(c)E+E,G.G3F4^5F6I8b9Y:[;Y<H>]?]@CAcCHDAEGFFGFI^JGKHLFMCNDO[QHRESEVAXB[C]B^Fa@cCdCeGfFgFhI
~^br	N!A#B&I(I)D+E-]._0E1G2Z3_6E7E8E9A:C>E?HADBBCXDJEFHZIFK?LDMGN[OBPCSDTJVZXBY^[H]a^D_Ea]bcccdAfZgDhF
~^bu	W!C#Y%E(c)H*H+H,I.J0I1d2J3H4H5I7H8H9b:G;I<J=b>Z?]@CAHBADEEJFJGYIHJHKDLHMDNEOEPZRHSGTGUGWJXD]F^Z_GaEbZcGdEeHgJ
~^by	]!H#D%I(G)I*H+J,J-F/Y0J1Y3F4J5K6J7I8J9C;J=H?Z@eAJB[CHDGEJGJHDIDJJK[L^NFOHRISJTFUHVEWYXFYJZY[Y]Z^]_HaFbHcHdHeJfIh]
~^ca	?!C%D&D*J+C,F-D.@/C0J1A2[5D6]8I9C:I<E=J>c?^@_AFCBEDFaHZIaJ?KBLJM]NEPFQ[R?SZTAUBVAWBX;ZZ[J]c^]a_d]e]fFgJ
~^ce	S!E#]%H&J(J)F*E+G,H-D.I0I1H2J3^4H5I6H7F8I9D:G;I<J=H?D@YAIBZCZD]EIFIH_JHKYLGM]NFO^PHQJRGSYTFUXVCWHXDYHZ>[G]Z^H_FbFc[dDeIfEgghD
~^ch	@!@#B%<&D)A*H+E,@-C/c0D1A2a3H4D6^7C8G9Z;B=>>H?]@cACB_C]D?EFFaG@IZJZKJLdMcO@QHRASCTCV?WBXAYG[_]I^e_EbAcJdGeGf=h^
~^ci	[!G#a%G*H+I,I-b._0J1I2J4H5J6]7I8I9];J<X=F>C?E@CAGCFDFEJFJGJI]JIKCLIM[NGOZPHRGSHTHUFVFWJXcYZZ@[H]D^I_HbGcDdIeJgJhE
~^cl	E!G#D%E&F(Y)A*A-C.A/f0f2F3>4A5C6c8A9C;D<D=@>H?=@BA^B]C>D[ECFDGFIDJIK@LGMXNAOEPZQ]R_SJTcUBV>WIX?ZG[C]_^F_fbdcXeEfAg[hJ
~^cm	p%K)[H^LJRYZJg]
~^co	5!F#B%E&C(@)?*?+I-X.h/>0B1c2b3[4Z5X6Z7=8a9=:];A<]=C>^?B@?A^BZDAEcGXHdIaJEK>L@MDOZP@R_S=T@UIVGW[[C^@aeb>cadDeZf_g:hE
~^cr	T!F#^(B)G*Y+H,[-J/G0Z1H3F4Y6^7F8[9F:F;I=F>F?XAIBACGDFEIFHH^IGKELHMENgOHPERFTHUEVEW_XGYYZA[H]G^Y_JaGb[cFdEeXgG
~^ct	g@GBJKJMZ^IbZhc
~^cu	O!^#Z%[&J(F)Z+J,I-[.I/H0G1I2Z4G5H6G7H8H9C;G<I=G>B?C@ICCEGFIHaI[JZMDPZRGUCV]WFYHZI]FaBbFcEdGeHfDgGhe
~^cy	j!J-I/_2Y9J=J>I@HCIHCI_KXMJNJO[TIXIZH_Ja]
~^cz	c#H%H(H)I*Y+I,I-F.J/I0J1J3F4I5J6I7J8I9^:I;J=G>F?FAIBECXDGEJF[GIH?IaJJLIOHRaSITXUHV^WJXJYIZ^[H]G^J_Ha]bIdEeJfGgI
~^da	K!]#X%D&G(E)F*D+A.H/G1G2E3d4C5E6C8G9X;I<I=?>aAHCFDhEEGZHZJDM]N>OIPEQFRaSHUGVHWGYCZ@[@aHbIccdIeGfHgI
~^dc	y-_HGKI
~^de	@!b#I%c&Y(_)F*G,=-F/D0?1D2G3?4D5D6g7?9A:@;[<G=G>I?A@^AXBGCJDDEDG]H^IaK_LGMDNJOBP_QZSYTDUYVAWfXXYJZB[Z]Z_Xa?b[cAdHe>g@h@
~^di	C!e%J&c(]+A,B.H/X0A1d2B3a4X5C6_:_<G=@>I?D@EAABJC>DBE@GEHIIYK_LCMCN^ObPBQISDTGU_VBX>Z?[E^D_Xc>dZeIfIhH
~^dl	s*X2^@JBICJHHI_J[NYZG
~^dn	w@]
~^do	A!Y#D%_&H(=);+E,>-B.D0A1B2D3C4i5_6?7e8g9C:D<B=H>G?@AbCADDEBFEGEHcJ]LFMBN[OZPcQGRCScT_U@V;W@XGYGZI[C^?_FaHbHcBd=e?fJg[hE
~^dr	W!G#a%[([*G+F,G/H2I4X5I6I7H8Z9D:G;I<J>]?E@IAIBXCYEIFIGYHJIXJ[KCLHMDNEOEPHR]TGUGYIZH[G]Z_Ha^dGeJgHhF
~^du	X!Z&H(G+H,I-C.J0H1H2J5I6I7I8H9D:G;J<J=F>E?FAeBHCZDJEIFJHHJIK^LHM[NERHSGTbUHVEWIX]ZE[H]]^H_GdFeJfHgHhF
~^dw	g!J#J(J)J*c-I9H?I@XA]BHC]DGHJIZKYMKNJO[VIXJZD[Z]KaJhJ
~^dy	q(Z>J@_IJZIa]
~^dz	Y!F%D&J)G*H+H,H-E/I0H1H2J3D4H5I6H7H8H9_:Z;b<J=E@aAIB^CFEHFIGGIJJIKBOGQJSGTGX][F]X^G_GbEcFdHeIf^gHhD
~^ea	[!Z#]%Y(I-_/J3I8H9I:J>I?I@ZAZBGCJGJHGIZKbLJMITJVJXJZB[K^JaIbIcJfZ
~^ec	a!X#H(H*J,X-H0J3G4X7J8Y9Y:I=G>]?G@YAJBECIDHEJFZGJHBIGJJLJMENHOJPXSJTXUXVFWJXIZY]H_IaGb_cHd[eYh[
~^ed	f#J*Y-J.[9J=Z?JCHHdIJPIVIZH
~^ee	k%J-I9J:J>H@HBHCZD_F[GZHJIHKbNJOJUJVJZEaIdJh]
~^ef	f![#[%I-H1J3H9[=J>I?JAJB[CJDJGJIIKILWMJNJOJPJQJR[TXUJVJXGZE[I]Z^J_YaIbIcJdJf]hX
~^eg	q-J@JHHKJLJN^ZF^bhJ
~^ei	P!J%D&Z(G)D+G,Z-F0G1H2I3X5H6J7J9G:a<I=A?H@YAJB?C[DXE^FIH[IFK]LFOYPGS[TFVHWJX_YG[D]Y^__FaIbDcDdYeIfCgE
~^ek	n+Z>]@YDGHIZH[ZaHba
~^el	Y#G%G&Z(G*J-].J/I0I1J2K3J4I5J6H8J9I:Y;J=G>I?cAIB[CDDaEJFIGHHHIYJHLIMFNXOGP]SGTHUCV_WIXFYJ[H]G^H_JbHdEeJfFgI
~^em	K!G#C%C&G(B)D*^+H,F-D.G/H0F1F2G3b4c5F6C7E8J9A:b;F<G=C>b?b@GADBDC[DeEGHXI@JDK@LDM]OIPHQGRESETHVBWGXFYEZE[D]A^G_DadbJcDeFfDgXhA
~^en	?!^#B%>&D(B*C+F,H-].I/i0F2A4I5C6^7c9<:<;F<[=[>=?C@JB]CJEDFCG=HDIIKDL@NFObPEQIRHSdTfVXWCX@ZC[X^B_YcYdFeaf]gBh[
~^eq	t#]9J@HH[XJZJhZ
~^er	G!]#]%F&b(C)B*D+G,^.F1C2G5E6J7B8Z9B:B;c<E>=?]AGB^DHE]FFGDHYIGJGKFLJMANHPARGSbTCUAVBWGXIYHZb[C]A^IaDbCcHd@e^fYgBha
~^es	L!]#^&H(J*D/E0E1E2E3^5G6D7D8J<G?YADBGC@D=EFG^HEIXJEKaLGMANGRHSXTDU_V[XZZG[J]A^Y_ZbIf^gJhY
~^et	e%J(I*[0_3H9Z=J>G?IBICaDHH@IGKYMINIOJRZUZVJXHZY[J]IbJcJdIeXfXhI
~^eu	s:ZS^UIZG
~^ev	M#[%X&a(D.H/D0F1F2I3E4F5F8H9Y:D;F<H=C>I?HAFB^CCEGFFGKHZI@LINcODPZQHRES_TIXBYJZZ[D]H_FaGbDdDeZf]gEhZ
~^ex	H#A%@&[(A*^+F,C-F.I/C0E1D2^3]4J5H6E7D8G9@:c<G=Z>J??@=BAC]D>EEF[G_HfIDJIK]LgMANJOYPERDSCTGUDVFWJYE[C][^B_baHbBcDd?fGgCha
~^fa	D!I%I(H)Z*I+B-].F/[0X1I2D3^4[5^7H9>:D;Z>A?;@EAJBCDIEGFdGJH]K_L@MDNFP_Q[SBTEUDWAXKZe[B]=_Ba:e[fCg?
~^fe	M!I#]%X&[(C)C*G+E,d-A.G0G1E2G3_4C5I6I7j9F<H=Z>X?B@DAECJD@FFGDHEIGJEK@LDMANHOHP@QHRDSGTDU_VXX@YGZX[J]_^C_@a@bZeagD
~^fi	F!E#Z%>&E(H)E*I+I,B-B/H0C1B2]3Y5B6A7J8]9A:X;C=I>_?c@GAFBbCID^ECFAG_I@JhK=MZNZPDQERFS>TBUJV;XAYJZA]a^H_cbJccdAeCfDgAha
~^fj	yHJI[Q]
~^fl	^!H#H%J(G)Z*I+J-W/I3G7J8]9G:H=I>D?H@FAaCHDGGIH^IGJJKFLZMGNHOIPJTZU[V]X]ZH[J]H^[aCb_cIdIfHgYhH
~^fo	D#_%=(E)G*G.D/?0B1I2G3e4]5B6@7]8g:[;A<C=E>H@JAeBCCDEGFZHIJ?KGLcMEO=PGQGRFS_TFUGV>WDX^YB[Z]I^H_^aHbFcDdGeHfCgFhc
~^fr	H!X#@%@&X(@)Z*E,F-Z.F/A0E1Z2E4Y5F6X8G9F:Y;a<F=d>I@ZACBDCGEDFEGYIFJaKdM@NGOGP^QIRHTaUEV]YFZD]?^ZaCcZdEeDf@gG
~^fu	S!D#]%D&J+G,G.X/F0G1H2H3B4Y5Z6G7F8G:F;H<I>G?B@IAGBfCDDCEHFHJFK@LFMYNEOXPZQIRGSFTGUeV^WFX^ZY[D]C^E_FaAbXcEdEeFf_gFhB
~^fy	w9JCID_HEIaaH
~^ga	S!C#^%[(E)E*a.H3E4E5Y6G7F8F9A:f;G<H=J>Y?A@^AFBAC^D]EGFFGEIBJGK^MbNBOAPFQISETCUXVBWGXZY[ZE[D]J^C_EaXbCcDdDeHfCh[
~^ge	E!E#a&D)[*I+Z,[-].H0B1H3A5I6A9[:Z;H<C=D>a?JAGDXE?H>IYJCM[OFP]QHRESJTJUJVGWYZC[J]_^]aabGcXdZe@gGh>
~^gi	U#D%G([+I-[.J0H1I2X3C4G5I6H7G9Y:G;I<J>B?D@bBYCDEIFJIAJHKBLHNYOFPGQJSITFVCXYYH]c_XaDcGdFeJf_g[
~^gl	X!H#I%I(c)_*Y+J,f-Z3G4J6J7I8J9J:I=I>I?FAXBECIEJGJHYIHKYLJMHNIOJPEUGVEWJXIZX[J]I^I_JaHbIcJdBeHfIgHhH
~^gm	b(I-J0b9I:g?I@IBIDHHXIIKIMINJOJPKVIZAaHhJ
~^go	R!G#F%E&J(D)D*E+G,H-C.I0H1G2H3I5H6H7a8G9d:a;H<I=Y>Z?^AGB[CJDIFIGGHDJFK]MDNGODRXSFTEUBWGX][X]G^FaXcDdFeIgGhG
~^gr	J#G%@&G(e)F*B+G,C-?.I/J0I1C2F3F4D5D6D7C8C9e:Y;C<F=?>C?B@HABBHC@D>FEG[HbI]JBKELIM@NJOBPjQGRCSBTCU?VnWCX?YIZ7[B]>_?a?b@cAd@fIgbh@
~^gu	S#[%F(D)H*G-b/Y0I1I2J3X4H5J6H7X8H9Z:h;I<J=F>D?E@IBCCEDDEIFIGGHZIJJHKFLHNEP[QJSHTZUGWJXHYIZC[G]F^G_XaEbGdCebfGgHhD
~^ha	A!B(F)K+D,D-[.E/]0E1?4B6D8?9]:F;J<C>b?IAFBEC[D_EYFFG^JJK^LJMcP>QXR?SDT@U^VXWBXEY^ZZ]^^Y_>bFc>d_eIfDgB
~^he	I!H%@&G(_)E+B,D.F/G0J1D2E3E4D5E6D7G8C9_:Y;d<F=J>J@^AGB]CEEJFXGFHZIHKDLIMGNBOZPDQGS]U^VJW]YF[C]?^A_GbDcEdZeDfbg[hG
~^hi	Q!F#F%F(E)J*I+F,H-H.I/F0H1H2I5g6H7F8Y9[;H<I=E>X?J@]A[BHDaEHFIGGHEI=J]K[LFMENeQJRHSFVGWFXDYHZ=[F_XaBbXcFeIgFhE
~^ho	M!B%B&G(C)a+F,E-I.F/C0E1D2G5Y6F7G9^:c;F<G=C>Y?B@gAJBFCBDGEYFGGFH]IDJXKBLHMZNAOCP[QHReSGTBUBV@WFXfZC[D]B^I_AaYcEdDeGhI
~^ht	y+XHIc^
~^hu	i%J-J3J9Z>]?ICHDIGIHBIYKIM]OJZE[JaIf]hb
~^hy	i-J9IBJH^IJKJVJZG_Hb_db
~^ic	t!X([/G6JBIH[MHVHZJ^Jg[
~^id	Y!G#G%H(E)E*H+H,X-B/F0I1J3G4I6I7f8J9D:E;I=Z>XA_BXCID]EKGIIYJIKYLHMFOHPHRISGT^UGVFWIX]YJZ[[H]F^G_EaCcHdHeJfHgIhE
~^ie	i-^3J>I?J@bBICZDXHEIHKDMJNJU]VJXJZD][aHfZ
~^ig	^!I#Y%H(G)G*]+I,J-G3Z4J5]7J8J9G=I>E?I@aAJBaCHDZH>IGKZLbMGNJO]RJSJUIVGWIXXZ?[H]Y^G_JaGbHcJdIfZhJ
~^ih	h-I3Z>I@IBIE^HFI[K^OIaHh[
~^ik	uHJLYZI^^d[
~^im	U!I#F(G)H*X,H-C/H0I1H2I4[5I6X7X8H9E:H;I<J=F>Y?C@_A]BFCDF[GGH_JHKYLHMEOYRHSHT[UFVIWHXZYIZA]E^X_YaDbbc^dFfEgG
~^in	>!G#>&E(Z)C*E+^,I-E.E/D0c1A2?3a4Z5@7@8C9>:c;c<Z>C@DA>BFCZDeEJFBH_IXJHKJLGMFPBQXRHSXVYYBZG]Z^A_EbacbdGeIfFgGh[
~^ir	o4YHJZ]cY
~^is	_!J%J(G)J-I/I9H:J>Y?H@HB_CJGJIHKJOIPISJTJUJVIZ_[K]J^I_YaIbJc]fJhY
~^it	o?X@JBZHJK]SWT[ZI
~^ja	^#H%H(Y)I+],J-^/I0J3E4J5J7J8J:I=H?G@EAJBFCHD[GIH]JJKcLZMGNHOXPHRJSJTIUIVHWYXGYJZG[I]H^J_JaXbXcIfJgHhG
~^je	R&I*Z+C,].G0F1F2G3B4E5H6F7[8Y:X;J<H=G>H?_@[AYBYCaDIEEFWGXHFI[JGKJNXQHRJSETFVXXYYHZX[D]B^H_DbEcDdYeGfEhX
~^ji	w#GHaZG
~^jo	]!G#H%J)J*J+Y,J-G/J3G5J6J7I8_9I:H=H>[?G@ZAHBJCHFIG^H^IGJJKXLJNHOIPGRJTJUJV[X]YJZE[I]X_EaHb[cIdHeJfZhI
~^ju	V!G%Z&Z(G)I+I,I-Y.J/G0Y1J2J5J6I7I9a;J=H>H?G@^AHBIC_DCEJGIH?IGJHKJM^NGRISITGUHVDYJZX[_^Ha[cHdEeJfXgIhI
~^ka	V!^#G%F&K+H,H-D.Y/G0G1H2J3a5J7]8H9C:];H<J>b?^AXCEDDFIGGHFICJIKBLFM]PGQJRHSGWIXJZJ]C_]aBcGeIhG
~^ke	J!@#^&G)H*H,F0Y2E3C4H5I6e7[8G9A;H<F=]>G?I@aADBCCEDaEFFEGZHXIDJEKZLXNXOCPJQGRGTZVEW_YYZ?]D_CbEcJgXhX
~^ki	a!H#Y%I(H*J+J,J-Y.H/J1J3X4J6K7J9I:I>E?a@CAJBDCHG]H[IHJJKZLIM[NYOHPJRJTYUJVGX^Y[ZW[H]D_IaFbJdIfJgJhH
~^kl	[!G#F(D)H*H+G,H-E.J/H0I1I2X3H4H5J6c7I8H:a;I<J=E>D?I@BAIB[EIFJGIH@IYJIKCLHMENDO]PHRcSHTHVEWZXEYH[G]^^H_Ha]bdcFdEeIfDgH
~^kn	X!H#H%G&](e)J*I+I,J-c0J3G4J6J7J8J9G:^;J=I>H?E@IBJCHGIHDIBJYLFM_OHPIRJTJUHVFWJXI[b]G^H_HcIdIfIgGhZ
~^ko	G!c#]&E)[*@,H-?.D/?1A2_4[7@8F9D:]<C=?>_?E@=A_BZC_DZE[FYJEKDL[MDNAOIP^QFR?SHTXU?VaYA]A_JadbFd@e]f?gChC
~^kr	[#G%E(I)G*a,Z-G.I/I0I1I2I3Z4H5I7I8G9C:G;[<X=H@HAHBCC_DBEIFZGGIaJIKCMGN_PFQJRGSGTIUGVEWGXEYHZ[[G]E_GaIbYcGdHecfEgEhF
~^kt	m@YC[HHNXOZVY^[
~^ku	c!J#X%I(G*J-F4J7I8[:_=I>H?[@XAJBZCHDGH[I]LIMGNHOJP_RJSXTXUIXIZE[I]H^H_JaFcJdIfIhG
~^kv	q#]HJ_]g[
~^kw	n%Z4Y>_BZD]HGZGaJ
~^la	G!G#a%F&F(C)J*@+C,A.E/H0E1E2b3_4H5X6G7F8[9?:B;C=^>b??@YAGC@DDEHFCGHIaJAK]LHMbNBOJPAQISXTaUHVAWFYH]c^>bed?eYfCgCh<
~^ld	X!H#H%H(I)J*J+J,J-G/J0J1I2I3G5f6I7J8H9H:J;J<k=I>I?I@IAJBHCHDHGIIGJHKILIMHNHOJPJRITIUIVIXIYHZG[I]I^J_CaHbIcCdGeIfGgJhI
~^le	L!^#A%B&G(G)C*I+D,E-c.D/b0F1E2[3_4Z5^6E7F9>:J<G=B>_?>AXB=CFDGEFFZG[H^IiLDMGN_ODQGTBUBVCWFX@Z<[C]^^H_CaCbDcDdEeIfD
~^li	E!G#>%=(?)H*A+G,B-e.E/F0J1D2F3J5A6B8B9@:F;C<D=o>b?]@EAFBECDDAECGZHbIZKIL@MDN?O@PAQaRFSDTZVEWAX^YBZ9]=^EaFbicYdBeGgAh=
~^ll	c!J#J(I3Y9X:J=J>a?Z@HBXCHDHI]KGMINJOIQXVGXFZF]HaahJ
~^lo	?#k%X&C(@)A*<+E,G-C.F/]1@2b394K5B6a7_8>9B:H;A<B=B>H?C@BAYBCC;DCEbFBGCH]I^JEK=L]MJNaO<PFQCRFS=ThUFV<WBX>Y?Z[[C]D^[_ca9bhc]d_eG
~^ls	tHIJ_
~^lu	b!J%H(G)J*J+Y-G/I0J2[3H4J6J9a:I;J=Y>[?G@YAJBZDFF[GJHAI^KILIMGOIPJRJSYTIUIVGXGZX[I]a^I_JaFbHcIdJfHhG
~^ly	u/^B^
~^m3	l#F/[HHMWTag[
~^ma	C![#d%X&E(X*J,F-].D/G0C1A2[3Z4A5E7[8I9H:I;]<F=Y>]@]A_BHCIDHEBGFJZKILYNDOaPASDU?VCWFXeYYZ?[X]>^X_FaAbEd^eGfJgAhF
~^me	B!E#I%@(C*c+^,?-D.J/F0A1D2J3=4>5B6A7C8G9^:?;@<C=I>c?gAdBDChD^F[GCH]IXJBK[L>M?NIOEQDRXSETAUAVbWEXBZX[D]a^E_Gafb?c?dCeDfEgBhE
~^mg	j)Y7[9JHGgc
~^mi	@!]%G&D(E)C+B-F.D0B1J2?3E4E5H6I7[8?9[:?<B=F>D?@@fBECHG>H@IiJFL>MfN9ObQBRfSdTZU@V^X>YC[Y]]^=_Yb=eEfGg]hH
~^mn	o#a3J>JDZKJO[VZZI
~^mo	F!E#_%A&E(E)B*G+Y,@-].J/Y0[2B4D5A6Z9^:H;B<D=Y?I@fAZB[C^DIEGFJGGH[IXK[LBNGPJQHRETHUHVXWCX]YJ[H]IaHb?cBdAeBfJgX
~^ms	V!F#F%e(A)Y*I+I,I-G.J/H0I1I2f3F4I5J6I7I8I9F:G;e<J=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELGMGNGOHPHQfRISITHUEVDWIXGYHZA[G]H^G_GaFbGcHdEeHfGgchG
~^mu	N!G&I(D)F*b+F-_.J/F0G1G4I6G9]:[;H<I=E>I?F@]A^BDCIEZFHGFHZIaK[L_NHPDRFTFUCVEWGYEZ?_Ea[bFcDdFeHfDgJ
~^my	d(F)Y-H7J9Z>J?Y@HBXDIH[IIKGMJNDTHV^ZB[]^JbJhb
~^na	L%A&G(@*F+D,D-e.^/F0D1E3F5E6E7F:Z;D<F=J>A??@HAJBGCYD]EIFfGBHHIeJCKFLbNJOEPBRJVDWDXGZG[A]_^A_YbadHeEfDgFhG
~^ne	E#C%]&F(H)@*H+B,G-B.I/Y0C1G2C3F6B7F:A;C=^?G@cAABHCbDaFDGCH]I^JHKFL_NZOGP_Q^RATBUXX>Z]]F^A_CbFcXdbfIg[h?
~^nf	lHFJdZJ
~^ni	B!@#?%H&I+X-B.B1G2D3G4^5F6Y7F8F9[;Y<B?[@XA@B=D_FFGJHAIYJ?LZMZOZPIQJRDSYUaV_WJX?YJZ^^J_[abbEcGeFf_h]
~^no	E!D#A%<(?)b*C,@/X0G3@4?5F6A7F8]9d;G<C>E?H@bA?BaCHDfEBFHGHIZJJKFLYMeN]OBPDQDRESAUcV9XBYA[F]I^A__acbYcFdIeBfAgDh?
~^nu	D!@#B%?&E(?)I*C+^,C-B.D/]0X1F2D3m4A5C6J7D9::G;C<D=>>h?;@DAHCAD]EBFDGAHCIZJGK@M^NEOmQERASAUAV>XZYDZ>[E^A_HabbDcBdCeDf?gIhF
~^ny	h!J#H%I(H*K+J-F/[0J3H6_7J8Z9_:Y=I?Y@bBDCHDZHHIFKXLIMFNFOIPJTJUIVHXIYKZI[X]Z^G_JaIbIcJdGeHfIhE
~^o3	n*K/X=ZHGMYT^WZZJ
~^ob	O!]%C&I(C)F*I+D,[-a.I/D0E2F3G4D5G6F7I8E9_:D;d<G=D>A?C@@AdB@CBDHEGFJGbHGI?JGK@MJNDOEPIQHRESGTIUDVBWHXCYFZ>[]^Y_iaEbacCdCeGfBgIh_
~^oc	g)^*J-Z3I9H=Z@HBIHDIXKILZOJSJTJVYXJZbaJb[eYhI
~^od	X!G#[%[(E)G,X-Z/Z1Y3H5I6^7J8H9[;Z<J=G>^?EAHCFDGEGFIH?IEKGLGN^OXP^RGSHUGVEWIYI[Z]E^GbHcJeIfEgGhG
~^of	P!F#G%G&J(D)H*]+F,G-E.I/Z1D2H5H6H7G8H:F<H?g@EAGBDCDDEEGFIH]IAJGLGMbNDOCPEQIRGSGTeVFWIX[YHZ?[X]C^F_FaCbFcEdGeIfHgehD
~^og	h!J#J%J-J3I9H:J>H?J@_AZBHCJDJGXHJIHKHMJNJO[Q]RYVIX_ZF]J__aIbJ
~^oh	g3_>X?JBJE[HHKJLZMYPJZF[^_YdZ
~^ok	e&Z7d=ZBIHEVJZEbZ
~^ol	i1_3J@ZBIDXIGKHZ[bXhG
~^om	n#J9JBXDZEZHELYUIZJ][c^dX
~^on	B!Y#A(H)Y*E+E,_-=.C/e0[1H2B4K5F6b7Z8C9F:B;I<H>A?[@IBGC^D=EfFGGEHFIFJDKYL?MHN^OGPYQERES?TaU@V@W@XAYIZ?[a]C^G_^aBbCccd_e^fXg^hD
~^oo	w3]HIZGa[
~^op	K#F%F&H(e)D*]+G-@.G/X0E2F3F4C5F7C9A:E;E<[=A>Y?d@HAJBICaDBEEFGGDHXI?JEK?MFNAOFPdQGRFSCUGVCWHXGYEZF[f]E^d_Da_bZcIeXgDhC
~^or	K!B#B%B&J(@)F*C+F,F-J.H/E0G1G2H3D4F5H6G8G9D:e;G=^>B?G@ABBCCDBEeFdGaH^I?JFKDLEMINbPZQHSETFUcV<WgXCYGZ9[D]B^E_XbCc^d^eFfBgFhE
~^os	m-I3I9I:]>J@YBICJGXHFKaMJNJO[VJXZZFaJeYhJ
~^ot	X!F(Z)J+H-Y.K/G0J1J3H4I5J6J8I9X:_;I=F>I@^AIBGEJF]G[HZIJKGLIMGNGOHPESYTHUEVYWHYJZK[[]G^I_IbJcIdHfXgIhG
~^ou	P!I#J&J(Y)G*H+J,H-B.I/F0H2H3C4G6H9B:^;I<I=F>^?C@[AGBaCJEHFHIBJZLFMeNDODPFQJRFS]UEWHXEY^ZG]D^G_FaDbGccdEeHfDgZh_
~^ov	]!Z#Z%G(F)G+G,I-Y/B0I2a3D4H6[9X:H;c<[=H?H@ZCFDZEJFJGIIDKDMENFPYRHSaTCUHVGXGYIZA[I]H^G_FaDbHcGdIeJfYgHhG
~^ow	t#I(]@ZHGPIVF^^
~^pa	3!=#J&I([)C*H,G-a._0F1C2[4?5D6Y7]8B9=:[;J=@>F@IADEFFHHbI_J]KcLHM_NZOCP=QAR@S^TBVFWHXDYCZc[Z]X_AaBd[fJh[
~^pe	G!E#<%e&G(a)J*]+E,C-^.J0I1C2D3C4F5D6C7C8Y9^:G;c<I=H>c?YAXB:CXFIJBK@LHM[NAPcQFRBSFTDUGV_WBXbYGZ@[]]H^]_Fa>bDcCd[eDf@gC
~^pg	y0aHDZJ
~^ph	G!F%D&H(A)C*_+[,E-G.G/D0F1F2H3c4F5G6I7F8F9@:C;G<G=C>g?[@AAFBXC[DaEFFFGZHbI@JEK?LEMJNBOaPDQHRESFTHVBWFXFYFZA[B^D_DadbJcDdEeGfEhE
~^pi	U!F%G(D)F*_,H-G0J1I2I3C4H5J6I7d8I9X<J?GAHBICaEIFJGHH^IcJIKCL]MXNFOEPEQJRHSGTFUEVaWHYIZF[F]G^G_HaGcGdGeIgGh[
~^pl	N!C#Y%I&I(D*H,G-Y/E0G1J2X3[4H5J6G7F8G9^:D;H<H=c@BAXCJDBEJFZGEHaJHKHLFMENDODPEQIRFTIUDVBWHX]YJZ_[D]C^F_Hc[f]gIhD
~^po	@!G%@&C(F)D*b+A,E-I.H/G0E1I2J4H5[6B7B8G:];G<I=C>E?Z@[AFCGD_EIFAGGH_ICJ[KZLBMbNgOFPCQHR>SGTIUHV^WgYAZA[G^G_GbGcXdAeDf;gehA
~^pr	>!F#D%E&A([)H*]+^,D-a0Z2?4a5B6^8C9E:D<D=e>Z?a@JA?BJC^E[G;HFI>KILYMCN]OBPaQDRBTHU=V=W=XbYd[<]_^YaXb_ccd>eDf9gGh]
~^pu	S!J#G%G&J(_+E,F-H.I/F0H1G3_5I6X7E8[:J;H<J>I?J@ZAGGFHJI]JGKJLENCOCQJRGSGTDV]WGX^YJZH]Z^YaXb[fIgXhB
~^pw	c#J%a(IHDJ[KJL]ZIg^
~^py	q*[9I?^@JLYX]ZJh[
~^qu	N!F%C&I(E)E*a,F-?.H1D2G3D5G6G7F9F:C;F<G=D>]?e@bAEBHDIEFI[KaLJMZNFOZPHQYRXSETJUJVJWFX[YGZZ[J^E_JaBbCcBdDeGfIgHh_
~^qw	n-g3I9I@JHFIFKINJXIZGaI
~^ra	V!D#d%d&J)G*F+],G-X.I/F0I1G3]4F5H6G7F:E;G<I=D>>?C@_AFBHC]DFEYFHGGHbIFJGKCLEMBOAPGQIRGSGTEUEVCWHX_YFZB]]b[cBdFeHgF
~^re	3!H#=%[&F(a)J*B+e,?-B.F/_0X1J2=3@4E6H7H8E:E;B<J=Z@EA@BaC[DaEJF^GDHXJYK_LBMXNZO^QaRXSaT<VXWbXJYHZb[A^>_HdCeEgIhB
~^ri	M#G%d&H)C*J+J,I-C.J0Z3I4D5H6X7F8J9b:H;[<H=G>G?CADB[EYGDHGIEKXLFMCN_O^P[QGSJTJUIV>WYYF]J_CabbDcEdDeFfGgDh]
~^ro	O!D#C%E&I(h)h*c+E,E-J.H/F0G1G4E5G7E8G9Z:E;F<H=C>c?@@>AFBBC@DGEGFGGDHfIFJEKbLFM@NCOJPCQISETDUCVEWFXBYGZD[D]B^C_DaCbCdCeHgEh^
~^ru	Q!G#C%A&Z(Z*X+H-C.I/Z1X2I3[4J7F:E;H?C@HDDEGFYGcJ_KDLFMDNcOFPJR]SFUDVBWHXFYYZD[F]E^XaEbEdGfagFhE
~^sa	B!E%J(D)E*H+I,?-Y/_0C2G3]4@5G6E8@9D:J;C<E=Y>9@XAbB@CYDHGCI]KbLGM?N_OaPDQbR@TGUZV]X^YGZa[D]B^HaBbJeHfAgDh[
~^sb	e!J%I-H3J4Y9I>I?JBYCJEXIIKHMIPJRYTZVJX^ZG[[]JaJdJha
~^sc	J!E#B%G&K)I*F+_,D.H/B0F1E2F3I4D5F7F8J:A;E<J>^@GAFB>CDDFEEF[GdH_ICJCKaL[MINZOYPIQIRFSCTBU_WEX@YbZJ^@aGbdcGdIeHfYg[hE
~^sd	tPb
~^se	;!=#Z%B(?)Z*],G-Y.C/C1F2Z3B4b5_6b:=;C<Y=?>??]ACCaDYEFF@GHIEJCKHLEMJNEO>RbS]TBU^VXWCX@YeZA]c_HaIb=ccfcgEhG
~^sf	u,Z3^7ZCJHI
~^sh	L#a%D&I(B)E*Z+a,G-@/[0F1G3B4F5G6G7]8F9B:[;G<E=D>J?Z@FAIB?DEEHFHGEHcI[KHNIPDQISYWHYGZI[Y][^a_[b_cDeHfHgEhC
~^si	D!H#A%I&E(<)]*F+_-^.J0G1F2D3>6H7]9J:H;G<c=C>G@@BXCFD^EBF^HaIeJDK_LYM^NEOGPIQFS[T]UGVBWBXIYWZ@^F_FaFbFc[eDfZgFhC
~^sj	m!]#H(G)_*J-J3J9I>I@JBXDJHGIHKHNJUcV]XJZD[J]JaJbJhJ
~^sk	X!G#X%H&J(D)F*E,F-C.H/G2H5H6G7I8b9A:E;H<I=Z>Y?D@CA[BACHD^EIFIGZH_IGJHLGNDP]QIRXSGTFVHWZXCYX[[]C^Fa[bCcIeGgZ
~^sl	]![#Y%G(X)J*I+I,I-^.J/E0H1I2J4I5J6]7J8H9B:I;J<J=Z>]@EAHCIDGF_GIH[IXJJKELIMENEOFPHSIT^UIVGZA[H]Y^H_GaEbGcXdEeZfXgI
~^sm	_!J#G%J(J,J-G/J3F9E:J>_?I@HBDCJDIGJHYIXKGLJMINIOFRJTaVJXH[I][_Ja[bccJfIhI
~^sn	g!I#H%I&J(I)J*J6X9Z:J=I>^?H@HBFCIDIFYHIIIKHMINIOJPJRbUIVGXHZ^[I]G_JaHb[cJfIhI
~^so	I!E#[%H&F*E+E,G-a.H/C0C2D4F5E7F8J9_:J=D>D?Y@aA_B_CbE_F[GIHDIXJGLAMAOFQERDSAU^VZWJXEYHZ[]DaFcAdFeDfIgEh>
~^sp	P%F(B)J*D+D,E-X.X0E1E2F3^4C5F6D7C8E9I:C<J=B?I@HADBDCEDDEYFYGEHXIbJ^KFLIM?N_PBQGRHSDTdUYVHWEY]Z_[BaabZcEd]eEfEgHh@
~^sr	tBZEZHIc_dZgJ
~^ss	H!]#C%C&I(>)_*G+],F-X/D0F1F2H3a4H6F8D9G:D;H<H=H>B?]BXCDDYEDFGGGH[IEJ]KELCMDOEPZQHRES[U_V[W]XaYYZX[G]D^I_EaFb[cDd@eEfAgBhB
~^st	A!c#H%A&C(H)Z,A.^0Z1]2A4C7A8A9G:=<B=B>Y?C@JA[BGF[GHH_JBM^N[O[PGQJRZSYUFXFZF]a^F_GbGc@d@fdhH
~^su	L#Y%H&I(b)I*A+I,F.G/]0F1c2G3H5Y6F9X<G>G?Z@^AGBfC]DXFJGHIYKDLHNBOAPBQGRHSDTGUIWEXGZZ[I]B^G_WaFbXcBdBfAgIhF
~^sv	q#J+J0]3K9Z>HBYCJDHHZI[VJXZZFaHbJhJ
~^sw	Z!^#G%H(G*H+I/H0J1X3H4J5J6J7I8I9E=H>[@^AHBCCGDFEKFJGHHIIEJIK[LZMGRGSZTJU^V^WJXHZ>[H]E^HaFb]daeXf]gIhX
~^sy	F!C#A%a&E(F)B*C,C-D.E/D0e1b2X4_5D6F7B8_9>:E;C=B>=?@@HADBHCADZEDFCGhH^I[JCKYLAM_NJO?ReS?T@UAV=WDXAY[Z>[B]?^A_Ea?bBc]dceBfegAh?
~^sz	n!G-J3J6[9X:[<[=J?JBHHCIHKJNKU^VIZa]JaIbZdGfJ
~^ta	Q!E#_%J&I(D)E*F+F,F.H0G1G2H3A4Z5G6F7F9c:D;[<Y=I>Y?I@[AFBICCDJFHGaHZIFKZLDMdNCQIRESETIVBWGXHZJ[G]C_HaacGdCeFfCgJhY
~^te	B!J#J%D&D(Z)E*E+B,B-b/A0D1@2Y4D5A6D7?8F9H:a;C<C=a>cA?BYCYD]E@FZGEJGKBLaM_NIOcPAQERET_UbVCWbXdZB[B^A_DaGcHfCgChI
~^th	>#E%F&E(J*G+^,?-X/]0A1Y2F3I5H6A7]8]9f:H;Y<B>[A^C[EEFIGbHDK_M?NJQFTGV[YH]?_BbGcBdBeDfHgHhH
~^ti	G!C#Z%J&F(B)G*I,E-B/@1A2B4Z5C6G7H9X;E=Z>D?F@bACBXEBFCJBL^NDOJP_RhS?T]UHVHWFXYYHZC[E^G_FbGccdaeXgIhB
~^tj	l#J%K)J-I2[3J9]:J=J?J@IDKHBIHKIMKNJS[UEVIWJZEaJbJd[fahJ
~^tm	y9J@[HGIIKJX^ZE
~^to	I!J#A%C&F(J*A+A,h-b.I/H1a5D6C:B;H<E=J?]@bAGB_CADIEDFDGDHXI@JXLAMHOCPHQFRaSbUaVJWFXbZE[C]A^X_@aEbGcAdGeBfFh@
~^tr	I!H#d%J&G(H)C*E+D,D-^.Y/E0E1H2Y3C4F5J6D7F8C9=;E<]=X>E??@bA_BXC?DCEEFEGCH]JCLHN[OHPDQFSHTJUBVBWEXfYEZ[[I]Y^]_IaabFcJeIfHgJhH
~^tu	R!_#G%E&J(D)_*D+G-Y0H1G2I3D5H6G7G8G;X=D>]@[AHB[CEDGEHFIHXIHKZLGMEN_OFPEQJRZUcVYWFXEZ;[G]J^J_EaHcDeXfFgF
~^tv	s)J*[BJL[ZI[[
~^tw	Y!J#D%H(E)G*c+G,I-G.J0I1J2J3[4I5J6I7H8Y9D:G;J<K=G>D?F@aAeC^EKFJGIHHI]JIKYLINGOYPGRISXTYWHXEYJZG[G]F^H_CaEbHcFdHfHgIhZ
~^ty	U!G#H%G(F)H*G+H-D.J/G0J1J2J3^4I5J6I7I8I9E:_;J>A?Z@dAHC[DDEJFIGXHDI[JILXMDO^QJRISIUHV[WJXEYIZE[_]Z^H_HbFcIdHeJfHha
~^ub	a!J+Y-I3K7Z9J:I=I>Z?J@GBID_HBIHKHLJM[NIO_SYTIUJVIX^ZI[J]Y^JaGbJcIfJhJ
~^ud	t/]B^HJZ[_J
~^uf	u3J9Z>]BIHGV]
~^ui	f!a#J%J&Z(J3J9J:^;X=J>J@IBHDJG]HEIIKIMJNXPJUYVIWJZZ]I^J_JaJbJdXhJ
~^uk	w&I>[FZH[ZFbZ
~^ul	i#J%J-H3I9H>J@]AJBIHDIFKeMHNIObZE]JaHeYhH
~^um	i/YBJEZIZZHcad^fI
~^un	H#I%a&g(C)F*E+C,C-X.I0I2I3I5H6D7^8D9B:I<Y=F>E?CACCADDEDFaG]HHIJJIK>LAM]OHQGRFSGTcUJVEXJY[ZJ[d]E^Y_AaDb_cEdZeBfEhE
~^up	P!D#D%[&I(b*G+F,F-J.H/Z1d2G3E4C5_6E7F8E:E;]<H=D>H?D@EAFBZDYEGFEGDH]IJJFK@LXMGNdQHRCSFTJUEVCWHXJYEZI[X]D^B_EaCbEcBdHeDfdg^hG
~^ur	i#J-J1J4J9_>I@ICJG[H[IIKHMJZX]JaZcIdYfX
~^us	=![%F&E(^)X*X+Y,H-Z.B/A0F1D3D4F5A6A7Y8X9@:];c<B=[>>?[AeBYCGDYE[G]HEJDKcLYM?NBOHPZR?SDTGUDWCYA[G]_^__daEbAc?dXe?fFgZhB
~^ut	P!G#^&X(^)X*C+J,H.G/G0I2G4E5H6E7^8[9@:];[=[>F?E@DA_G[H?IZJFLZMHOJQHRESEUAWDXXZX]Y^__]cCeFfBgGhB
~^uw	y,Y3ZHY
~^uz	Y!W#H%G&J(Z*F,Y-Z.I/J1I2I3C4H5J6H7Y8Y9E<J@EA^BIDZEIFIHCJIK_MFNIPZQJRHSGUFWHXJYI]Z^]_[aGcGdFeJfGhG
~^va	P!A#Y%A&H(A)[*Z+E,G-_.I0E1F2Y3Z4J5G6E7E8E9X:B;F<H=A>]@XA]BXCEEGFGGJHGIZJELaMXOXQHTXUCWGXaYF]@^B_Za_bJcIdGeGfCgIhG
~^ve	C!;#e&D(@)?+G,H-C.C/I1c2C3^4I5X7H8@9H:C;]=Z?GABBBCeDXE@FHGAHIIBJ[KZNHOFPIQJR>SDT]U=V?W?XeYYZZ]b_EabbYdFeAf:gJhZ
~^vi	P!D#_%D&I(J)H*G+Z,E-_.G/X0H1I3H4G6E7E8F9E;X<H=B>?@^AEBCD>EFF]GGHcJJM_N]PJSETYUAVHWFXa]?^Z_DaYcCdCeGfDgHh[
~^vo	M!Z#D%H&H(F*Y+X,D-Y.H2E3E5I6D7H8E9X:Y;E<G=F>G?]@aADC?DEE[FFGJI^JEK]M]NZOZPBQIRDSIV[WHYGZA[D]b^BbXcIdJeFfE
~^vr	l#H*X+Z-G/J3J>H?[@]BICYDGHKIHKIMZNJOJT]VJX]ZI]JaIhY
~^vu	f#I%J(J*X-J/I0[3X6J9I:J=Z>G?I@IC]DHHAIZKZNXOJSJTJUHVIZ^]J_JaIb]dJfHgJhZ
~^w3	n%JBFHGRfZGdHfG
~^wa	G!C#E&G(D)B*Z+Z,I-[/Y0I1D3>4C5E6K8C9]:Z;D<F=D>_@dADBGCXEEFEHYIZLGNXOEPAQFRCT@VXXbYG[b_CaXbJcBeGfCgE
~^wc	m%H9H;Z>J@_BHDHHGIIK[MYOJVJXJZZ][aIf[hI
~^wd	y,]HYe[
~^we	H!I#>%G&G(>)C*D+G,G-b.I/Y0H2D3F5C6I8I9J:H<E=G>G?B@[AFBdCcDGEHFIGHH^LFM]NYPJQERFT[UJVFWEXDZ_]e_GaGc@d@eEgD
~^wh	E!H#H%[(X)D*J+G,[-A.G/I1G2F3]6Y8D9X:I;F<D=H>F?J@CAFB;CFDDEFFJGEHdI]JYLANeO[PCQGRDSCTJV@WDXAYIZb]]^F_^abcFdDeGfEhb
~^wi	?!C%C(G)I*G+^,_-E.J/X0@1A2E3Y4D5]6G7J8G<F=G>X?Z@bA[B[CAD@EDFXGIH]IHJEL[MbQDRHSCT@U@V<WDXGYB[c]?aXbbcFdGebfCg_h]
~^wl	c#I%H(E)I*J,Y-H3I4J6[8Z9J:H=H>I?I@HAZBGCJDHEIGIH]IIJZKIMINIPHU^V_WIXJZC[J]J^b_JaJbIcJdYe^fHgJhI
~^wo	H![#B%[&G(C)H*B+G,D-c/Y0H2G4I6D7_9D:H;I<G=GAGBeCGDBEEFGGGHaJGKBLYM]NFOGPHQGRZSGUBWEXAZb[@]@_BbGcBdIeDf]gEhH
~^wp	n#Y-J3H9J>I@JD[IIK[NJObXJZEaJh]
~^wr	D!F#X%[&G(@)B*D+I,_->.F/Y0a1Y3[6X7D8Y:B;F>D?A@DAZCCD?FIHYI?KDLBMCN=OZPYRaSCTEU@V?WDXXY[[B]B^@_]aBdcebf[gahI
~^ws	j!J#I%J(I-[/J1[3I8J9Z:J=J>G?ZA[BZCHDIHYIHKELJMJOIRJS[TJUZVIXIZC[J]I^Z_ZaGcIdJfGhI
~^wu	_#E%Y(G*J-H4Z8J9J:I=X>[?]CIDHIIKZLJNIOJUXVYXI[J_]aGcJfIgJhI
~^wy	W!c#D%D&Y(Y+E,F/G0G2G4G5H6X7G8F9@:C=]>C@BAFB@C_DDEGFHI^JGL_MEN]ODPEQZRESFTFU]WGXCY]ZX^D_DaXcHeXgGhC
~^xb	wH[
~^ye	]!^#I(I+J-Y/J1]3I9X=]>_@[AJCJDHHAK^LYMINGVIXI]I_KbIcJfJhI
~^yo	M#J%I(C)J*D+],G-J.J/J0J1X2I4H5J6I8I9c:a;J<J=[AIBBE]FIGGJHLGMGNFOYPEQJRISGTXUXV[YJ[F]G^J_IbFc]dYeGfGgF
~^yu	u?aZI
~^za	P!I#_&G(?)H*Z+^,H-Z.I0J1C2F5F7B9H;E<F>>?[@DACB^CED[ECGYIYJDKDLHMANaOJPXRESAUXV>W]XFYXZJ[W]X^Z_DaFbHdbe[f_gHh?
~^zb	k-b9J@ZBJEXHHKJX]ZIhJ
~^zd	n%J&[(J9I=X>]BJIJNXQ]WZZIeZfX
~^ze	X!F#D%D)H*F+[,G-].[1H2[4G5I6H7G8H9B:Z;G<J=F>B?C@YBJCBEHGHH]I_JIK_LGMCOYPFQJRaSHTYUXVZWIXDZX[J]C^FaGbIeIfDgGhC
~^zg	i3H6[9[>^@HDZHGIIKHNHObZD
~^zi	b!]#G%[+H,X-H3^7J9F=J>F?ZAYBYCIIZKZLJMINIPJTJUJXHZD[J][^Y_JaXbJdFfJ
~^zl	y3XI[
~^zm	]!H#G%G(F)J*I+J,I-E.J/Y0J1J3F4J6I7Z8J9D:X;J=H>Z?H@eAIB]CGDEEJFJGJHHIEJJL]MXNGOGPHQIRISITGUGVFWJXGYJ[Y]G^b_HaDbHcHdGeJfGg[ha
~^zn	f!I#X%I(J*J2_3H4Z9G:H=J>H?]AYCHDHF[GJHGIaKGLJMINHOJPJUIVHXYZD[_]I^J_ZaIcJdIfIhH
~^zo	_#X%G&Y(H)J*I+F,I/J2J3]4H6J7I8Y9F:G;J>Z?H@FAHEJFJGIHYJJKZLXM]OFRJSJUIVGXGYJZB][_[aFbHcIdZfGgIhW
~^zr	f!J(])Y*I7J:Z>J?J@IB]CIHZKJM^PJSXUHVFWJXJ[J][^JaJbHfJgX
~^zu	Q!]#G%Z&Z(^+H,G-F0Y1H2J5I7J8H:^;G<J=YAIBXDAEXFXGJHEIDJIKYLXNEOGPJRGSJWJYH[J^E_Gb]d]eGfFhF
~^zw	V!Z#C&J(D*[+G-C.I1H2I5I7G8]:F;H<I>C?E@^A]CaDCEHFIGFHFJHLYNHSGTFUFVDWHZG]D^F_FaDbFc[dbe^fYhD
~a20	yHYIXZJ
~aad	a!H#E%E(H)H*I+J,H-F.J/I0]1^2J3G4I5I6I7I8I9E:I;K<J=H>H?G@GAIBECGDGEFFJHIIGJIKGLIMHNHOIPIQKReSaTaUHVGWIXFYZZA[I]H^J_FaGbYd^eYgJhH
~aag	h!J#[*Y+Z-J9H>H?I@XBYC[DGH[IIKILYMZOJVJXZZH]JaHhZ
~aai	uGJHFMIZ]aIf]
~aak	n-[3_9J>J@GBJCIDHIIKIMJNYXYZF]]aYcJhJ
~aal	d#H%I(I)J*H,J-G/]0X3H4X6^7J9]:Y=J>G?Y@FAJCHDGHCIZJJLJNGOJP_SKT]U[VHXIZC[I]I_GaHbJcIfIhH
~aam	p-Z2Z9I:Y>J@JF[HGI_KHZGh[
~aan	^!H#F%Y(G)I+H,X.Z/Z0I1J2J3G4J6J7I8Y:H;I=H>D?[AHCXDYFJGHHJIFJJKDLZMFNJOHPGQ[RISJTHUIXaYIZE[[]F^HaDb^cHdYeYfGgJhX
~aar	Y!G%F(F)H*_,H-^.J/X0H1I2I3D4]5J6G7H8H9C:X;H<J=G>a?^@ZAYCEDBEIFJGGHEIBJIMYNGPGRGSHTXUHVYWJYHZI[a]E^GaDb[c[dYeIgGhE
~aat	]!^#H%G)I*H+H,I-[/I0I1H2J4I5J6I7I8I:H;Z=H>Y?]AGBFDFEIGIIDJJK^MFOXPGQZRHSITHU]VYWJYJZE[Y]FbHcHgIhF
~ab^	u3YHHI_c[
~aba	j-J3J9G>[?JBICFDKH]IJZE]daH
~abb	j![)K3J9X=YHII]KJMJUYVIXJZH]YaJbYfJhJ
~abe	U!H#[%G)G*^+[,I.J/H0H1I2J3C4I5J6I7I8I:F;I=X>[?_@]BHC[D]EIFJHCKINXODPIQKSITYUFVJWIYJZJ[[]b^G_HaGbGcGeIfFgH
~abg	^#H%H(J*I+I,J-Y0I1Z2J3H4Z7J8J9H:H=Z>]?YAJCGDGHFIFJJLIMHOXPIRISITJU^VGWJXHYXZ[[I]^^I_HaZbIcIeJfFgIhG
~abi	W!_#I%I)I*I+J,J-I.[3H4J7J9H:G;^=H>I?H@FAZBFDGGJHXIGLJMHNIOIPHSHUaVbWHXIZ@[J]I^J_Jb[cJdaeYfGgJhH
~abl	E!f#[%B&G)_*A+B-[.X/B0X2E3F4Y5H6E7C8[9A:C;]<G=Z?Y@CA^B_CXDEEGFEGHHZI>JIKBMGN?OIPIRCTIUbV_WFXDYYZJ]F^G_GaIcFdJeYfIgFh@
~abo	[#H%I(G)H*J/J3H7I8J9H:_;^=b>G@XBBCHD^GIHJIXJIKJLEMHOJPHS]TIUFVDXIZ][I]Y^I_IaGbGcJdIfIgI
~abr	d#G%J(J-Z/J3H9H:J=X>X?G@HBHCJDIH_IIKHLJMINIPZQXTYUZVHZB[]]E^^aYcJdJfKhJ
~abs	l%Y-J1Z9Y=J@JBXH^KJY[ZE[[]J_Z
~abt	u9JK]OYV[ZH
~abw	w9ZHXR]
~ac^	S!E%F&J)F*[+G,G-D.I0G1G2H3[5H6X7_8G9B;H<I>^?]@bAGFHGFHWIZKALFNHOFRFTEUDVFWGXZYJ[]]D_^aCbacHdEeHfCgFh[
~aca	X!F&X(G)I*G.J/G0Z1X2J3J5J6H8I;J<J=_>I?YAHBECXDJEZFIHEJIKCNXPHQJSXTHVDXJYIZH[G^I_Ga^b[dHfZhG
~acc	?!g#_%f&E(C)[+H-C.F/H1B2c3H4B5C6A7C8A9?<D=F>Z@BA^BZCEECFCHaIHJBKCL]MFNGPdQbRAS@THU@V[W@XCYB]B^b_Za>bFcDdAe@fBg@hI
~ace	Y(H)I*I+I,J/a0I1J2J6I7H8J9D:Y>Y@[AIBDCGDDEIGII]KZNEOYRISJTGUFWJXFYIZZ[G]F^I_HaEbIccdFeJfGgHh_
~ach	H#^&G)B*D+B,H-_.B/I0H1C3E5E6I9X:F;Y<F=C?BAICEEHFFGHJYKZL^M_NXOBPEQHR^SZTCVIWHYX[I]]^Z_CaJbXcaeFfXgGhJ
~aci	U#F%[(I)H*H+H-c.J/H2J5I6I8I9[:Z;I<J=J?I@EAIC[EZHDJIKDOYPFQJSXTHUIVCYIZ@[G^HaYbFf[hE
~acj	Z!F#G)G,G-E.I/H0]1H2J5I6I7I8G9E;I<J=H>Z?[@EAHCaDZE^FHGYJIKELHOXPFQJSGTGVEW]XEYHZA[G^HbFdJeXfZhF
~ack	D![#E%^&G(H)A*C+G,Y-E.F/F0[1X3I4I5]6_7D8Z9]:A;E>J?@@FAXBXD?ECF[IXJXKYLAM@N=OCP]SBUBV>WEXEYZZD[@]J^?_ZaGbHddebf_g[h?
~acl	q#E%[;bAJH^LJZI
~aco	i#J(J+J-I3I:J=J>J?I@[BICZD]HZI_KGMJNJUJ]J_YaJbKdJhH
~acq	q3J8[:JDJQaZG
~acr	oH^
~act	F!c#B%E&c(C)C*C+C,G-=.I/Z0Y1C2a3a4^5E7B8J9?:J<G?A@=C_DIEeFbGFHXIaJEK>LIMAN?OEP?RJSBTIUbVEWBXEY[ZJ[A]H^G_Ja@bFcHgZh[
~acu	y>X
~acy	i!J%J(J,X-J.]3H7]:I>Y?J@JBICIDXF[GZHEIGKJMJNXOIPJUJY]ZF_Za]cFdIg]hK
~acz	X!c#F%G&J(A+E-E/H0H1G2Y4G5H6X7H8[9C:E;^<[=D>D?X@CBBCFDCEGFIICJHKDLXMFNCOFPDRGSFTHUcV]WGXEYZZI[G^^aIc]d_eZgGhF
~ad^	K#H%[(H)D+X-Y/Z1_3^4F6Y7]8D9[:?;C<E>_?Z@AAFBJCFDZEFHHICJFK;LIM>OHP]R[SaTXUBVCW]XFYZZF[A]]a@bFcJf[gGhE
~ada	L!^#[%J&H(@)C*B+C,Z-I0J1E2F5F6K7D8I9>:J;^=B>IAIBXCHD]E[FGIDJEKIN@PYRIS^TaWHX[YEZI[A]X_Ca[b^cBd^eEfDgDhY
~adc	f!I#J%I(I)J,Z-J0^1^3I8J9H=J>J?J@IBHCJDIGXHAIIJJKIMJNJOKPJReSHTIUIVIXHYZZC]JaJbHdXeJhJ
~add	Z!H#J(I)J*I+J-H/J1J2J3a4I7J8c9I:Z=I@ZAHBHC_GXH_KILJMINCOJPIQXUIV[XJZD]I^H_IaGbJcFdJfIgJhJ
~ade	[!H#E(])]+H,J-_/J2]3H4J6J7I9G:X>E?G@ZAIBCDFGHHaJIL]NFOJPHRISJTFUIVFXJY[ZH[E]Y^Z_YaFbFcEdIfHgI
~adf	_#J%J(I)J*I,[-H/J3J7i9H:J=J>J@JBIDJIIKHMJNJPITFUJVJXKZGaJbJdJfJgJhJ
~adg	qH_
~adi	d#J%Z(J+I-_3I=X?J@IBHC]H^IHKINJPJSYU]VIZIbIcIfJhJ
~adl	q9J>b?JDHS]YFZH]JaHcZf[
~adm	A!D#B%G&E(d)j*n+C,i-@.E/?0C1Y2D3A4@5C6B7?8A9@:F;C<E=D>>??@>B;C;D?EeFCHCI<JAK<LFM>N?O@PjQZRBSETAU[V[XCYCZI[@]>^I_@a?bAc?d^eAf>ghh?
~adn	q-[@YDZ
~ado	I#a%Z&G/C0H1X4^5G7Z8I9]:_;G<J=@>J?C@JAIBGCHDYEHGCHHIFJHKZLEMHNAOZPZQIRESXTZUbV]WHYJZ=[G][^I_Ca]cJeDf>gEh=
~adp	n#a%Y3K9JEFHDNXVJZJd]e[
~adr	h!J#J%J*J-Y3]9H:Z>Z?[@HBICXDbF[HAIHKHMJO]VIXIZF]IaH
~ads	[!J#F%_(H)I*I+J,I-G0H1H3I4J5J6J7J8J9F:J<K=I>I?H@IBFCIDIEFGIH_IHJJKILJMINIOJPJRGS^TaUIVHWJXIYJZF[I]H^J_GaHbIcGd]eYfdgJhJ
~adt	w-]SZcJ
~adu	]!_#Z%G&a(F)I*H,I-H3H7J9H:I=^?I@GAIBECJDHFJGHHDIHJXKFLYMGOJPHTXUIVHXIZF[I^^_Ya[bIcHdIf^gXhY
~adv	n(J)Z-I9Z:[;YBIHFKJS^UHVJZ[
~ady	a![%J(I)I*^+a-E3I9F=J>G?I@^BXCIDCIHJJK]LJMJN^OJPITJUIVGWYX[ZD[I]I_Jb]cJdIfJhI
~adz	k-I3H6[9H:Z>J@IBXDJHHIIKINIObXJZGcJdagJhZ
~af^	y#[4YbZ
~afa	w.Z6Y
~afe	t,EH_JY
~aff	Z!H#J%H([)Z+^-F/I0J1J3F4J6J7J8X9I<^=Y>H@FA^F]HBIGKGLJMHP^RJSITZUDVZXHYJ[I]I^J_HaIbIc]dZfGgZhJ
~afg	q+G-J9J=^>F?J@HB[DGHDIJK[NJOJZF]_a[fI
~afi	n3Z6^<[HH
~aft	M#_&J(J)F*F,G-J.I/a0X4H5H7E8X:A;G>J?D@YA^B]CJDBEHFGGEHJI@L[MXNGODQJR^SITXUHVFWGYYZY[E]Z^I_EaFcDeGf^gJhB
~afu	sH]VZZJc]
~ag^	N#Y%C&I(B)E*D,F-B0J1F2G3E4J5G6F7^9_:Z<H=C>I?J@_ADB^CGDCFGGGHbIIMDNGODPCQHSZVAXZYGZE]C^J_DaYbZdbeHgEhI
~aga	Q!]%E&I+c,H-B.I/F0G1H2I3E5H7H8X:B;G>E?E@_AGB[CZDAEHFHGFHFIXMDN^OFP[QIRYSGUYVEWHYHZ[]IaIeHgGhG
~agd	s*Z8YBZC[LZZK
~age	F!A#?%C&G(G*Z+],B-c.a/H0m1B2G3A5D6B7a8I9C:G;E<I=?>F?a@:ADB:C@D[EGFIGEIEJ]KGLDMDNFOYPBQIRBSZTFVBWIXbYCZY]Z^?_AaGb[cFeXgH
~agg	d!J#I%I(I3E8Y9F:J=I>Z?H@GAZCaDEIHKGNHOIPJRHSHTIUJVIXXYJ]H_Ja]bJc_dIf^hI
~agi	]#H%I(I)I*H+c,I-a.[3E4I6J7I9G=I>E?F@FBDCFD[EJGKHEIJKFLJMGNHPHRJSaTJUGV[WJXaZ_[I]G_JaFcIdIfIgJ
~agl	f#]%J(J-H4Y8Y9I>I?JBFCJDIEXIIKHMHNXOJRYTJUJVJX^ZF]JaJcJdJha
~agn	y*J9I?]HHX_
~ago	d!I#J%I(I)I*Z+I,J-H.Z/J0J1J3G4I6J7J8J9X:H=[>H?[AJB[C[GIHHIEJJLJMENHOIRITIUIVHX^YZZZ[H]G^J_IaGbJdHf[gJ
~agr	i!B#X3J9Z=J>J@JBGDJHdIGM_VJX[ZF]K
~ags	p#[-J/H0J3Z9J@YHHIZM^TJXIZG_Fh]
~agt	^!J#I%I(G)I+X,J0J3E4J9G:H=H>E?F@GBEC^D_EZGJI_MXPJRJSITIUHWZ[H]H^ZaFbHcIfGgIh^
~agu	h(I)[*J9Z=JBJH[KJVXX]
~ahe	nHGRabZcZ
~ahi	u>aHHaJfX
~ahl	b!J#G(J*J-b3^9I:J=I>E?a@FBGC]DFHHI^MINHPJTJVYZC[^]Y^JaEbJcJdJhH
~aho	n>]@YHCK[XZZIh[
~ahr	o!Y-^1X3J>[@JHHIJK^OJZGaJfY
~ai^	Z!H#Z%F(G)Y*G+X,].J/I0J4I5J7J8I9I:G;J>D?^@]AXBID[EIFJGIHIIJJIK]LYMFNFOFPIRISJTHUHVIWXXaYJZA[]]H^I_HbHcYdIeJfFgJ
~aid	d#I/b3I4X=X@JBGDJHEIJJZKGMJNHS]UJVIZdbJdGfJ
~aie	yH[Z]aI
~aig	t+[HI[[bJ
~ail	C!H#D%G&](D)?*X+B,F-@.D/_0X1F2D3a4J5[6J7I9=:c=D>c?a@AAJB@DeEJF]HbI:JHKFL@M]NEOIPYQZRFSGTBUAV@WBX?YKZa[?]B_BacbCcJd?eZfCgGhF
~aim	k-]HYIJKJOYW[ZIa[h[
~ain	F!J#Y%[(C)I*B+_,G-C.H/Y0E1D2E3G4a5_6E7]8^9H:?;E<F=A>F?A@dA^BXC@D@EEFaGXHFJXKXLFM[N^OBP_SCT]UBVAXYYE[I]]aBbDcDdFeEfFhE
~air	^!Y#I%H*J-J/F3_6[7Z9J:a>Z?H@FAJBZC[DDEIHAIGKEMHNGOJPJT]V[WXXIZJ[I]I_XaFbId[fIhH
~ais	W!J%E(F)Y*J,H-H.J/Y0I1H3_4H5I6I7H8H9I:E;I<J=Y>[?Y@EAJBIC[DBFIGHH@JYMXOZPXQJRHSIUEVXWHX^YXZY[]]J^HaEc^eIfGgI
~ait	W!H%G)J*I+Z,J-F1I3F4J6J7J8J9[;J>C@bAJCEEJGHHAIDK[LHMZOHPIRYSJTHUIWJXcYJZD[X]G^H_Ib[cIdHf]gJh_
~aiu	l3H9Z>JBJHHI_Z[cZf]
~aix	q;YHY^ZbZd[
~aj^	e#J%J(I-I3H9F:J=I>[?I@^BGCJDFIHLJNIOYVHZ]]ZabbJfZ
~aja	g!_#H%I([)]*Z+J-[/H0Z4J6Y9G:J=J>H?[@HAXBGCXGJHCIZKCLJMIN]OZPIUIVHXIZB[J]I_IaHbJcJfIhH
~ajo	s8]9G>]I[VZbZ
~ajp	yDZh[
~aju	s3]9ZHJIX
~ak^	X!Y#J(F)H*H+H-a/I0I1I3^4H6I7I8I9E:F;J>DAJDXEIF]GGHEIZKDLHMEN]ODPGRHSFTHU^VEWYYYZ?]F^H_Ha^c^dFeGf[gHhE
~aka	]!Y#F%Z(F)H*I.J/I0^1I3H5J6X7I8[9E:H;J<J?H@GAIBICHDFEHGIHGIFJJLGMFNGOHPYSJTHUHVFYX[G]G^GaFb[dbe]f[hF
~akc	wZH^^
~ake	R!]#H(E)F+Z,H-G.J/Z0I1I2J3D4H5I6H7G9D:F;a<Z=X?Z@JBAGEHGIIK[L[MaOFQ_RISGTGUZWHXFYYZC[G]F_FaXbFcFdZeXfH
~akf	u@^HHa[
~aki	n3J9[>JBKH]IJK]O[
~akk	s-^
~akn	e!I#I%^(_)J*I-G/J2J3b4I5Y7J9E:I;J=]>F?X@GAIBFC^FJJJKFLJMHNHOFPIRJSJTJUIVXXGZD[J]G^JaCcHfHhI
~ako	l!J%J(Z+Z-J.[2_3J9G@JB[CIDFF[HHI_KINJPJUJVIXJZFaJ
~akr	tG_HY
~akt	R!d%C&J(D)G*H+F-C.X/G1[2H3a4Z5H6G7G8Y9D:D;]=C>G?D@BAXBECdDIEEFHGIHFIAJHKAMFNDOJP@RFSFTFU^V]WEXBZI[E_FaCbIdae^fHgJh_
~aku	j(Z-J3]9I=Y>J?JC]HEIZLXOIV[ZX]JaJ
~akz	u-J/ZIJKHOYZ[
~al^	D%C&E(^)Y*H+D,b-X.E0X1[2C3J5Y7F8A:];B<C>C?G@[BFDAEYFYGFHcI[JJKZLEMZN^O?PHQDU?VGWEXXZ>[@^AaFcEdZeIgch^
~ala	V#E%F&I)F*G+G,H-Z.X/J0H1I2J3E4H5J7G8H9A:F;I<J=E@]B_CFE]FIH^IIJHK^LZMYNJOGQJRJSFTGUDVFWFYZZY]G^H_]aDbDcYdEeIfahD
~alb	h(J3Y9J=[@]DJG[HDKJMIX^ZG]]cYdX
~alc	p3H9[@YBIGXHGKJM]OJX[ZJ
~ald	e![#I%I(H)J*I+X,J-H1^3H4K7J8I9G:I=J>G?Z@aAJBDCHDbGJH@IDKEL_MHOJPYRITJUZVYWXXIZA[I]H^H_Ja]bIcJdXfHhF
~ale	S#Y%B&G(B*J+G-A.I0F1F2H4X5G6F7J8F9J:J;F<H=C>G?I@HCJD]EXF_GDH_JFKaM^OJQHSEUXVZWFXIYFZF[F][^E_]aXbDc]dXeGfHgIhH
~alf	a!I%I(F)I*J-J/a0J3Z4I5J7J9G:I=H>G?IAJBFCIDXEbGJIYJJKYMXNJOIPHSXTHUHXG[J^J_IaXdJfJhJ
~alg	g.X1J3J9b>I?I@]BFC]DJHJIIKIM]NJVJXIZFaJc]fIhJ
~alh	h%J/Z4Z;XF[HENZPXVJZY
~ali	M!I#D%F&I(I)Y*C0G1]2G3^5H6J7H8F9D;G<H>]?EB[CCDCFGGCI@JFKAL[MYNZOaQHR[SYTEU[V[XXYFZZ]H^G_DbIcHdFeFfahG
~alj	s%Z-Y?^@IHHK[ZH
~alk	l4[8I9b@JBXHDKIMHNJYYZG]^
~all	E#G&F(Z*E,I-^1G2C3G5B6B7D8B9^;I<H=X?_@BAFBaCEDCEIF^GDHZIZKGLGMHO@Q]RISZTYVXWGXJYBZH[Y]I^J_EaXb]cbdBeDh=
~alm	j#X@KCYI[T[]ZdZfJ
~aln	]#F%F&J*E+I,Z.J/[1I2J3F4Y5J6_8I9D:G;I<J=G>X?G@YBJCGDFE^FJGHH@IZJIKELHMFNZOHQ[RHSGUFVEWGYIZB[H]G^H_[aGbFc]d^eIgZhG
~alo	[!a#E%H(F)I+X,I-E/Z0I1J2J3a4J6I7]8J9E:^;J=H>C?^@JAHB^DBEIGJHDI[JIKENEPHRISIUGVEWJXFYJZ>[^]F^G_^aEbXcJdZeJfHgJh[
~alp	w-J@[HYZX
~alq	wNY
~alr	d![%E(J+a-G3J9]>H?I@]BHCJDDIIK^MJNJOJVHXIZG[KhI
~als	[!I#[%H(J)c+I,Y-F/J1J3Y9H:J=J>H?H@HBGCGDGEIGKHZIFJYKGLJMHOXPIR[S[TYUGVHWJX]YJZE[J]H^JaHbHd[eGfGh^
~alt	K#E&H(Y)E*E+B,H-Y.I/Y2F3e4D6Z7X8D9@<I=Z>_@]ADBCC^D_EEFHGGHEIIJFKbLFNDODQGRCVYWXX?YZZ:]?^b_Ba?bBcBdaeEgHh[
~alu	j-J/X9]HbJFN]TZZG
~alv	j!J#I%I(G)_*J-H2Z3]9G:J=J>E?K@IBXCIDIHBIEKGMJNIUcV]XGZE[J]]aZbJhI
~alw	f#](I-G/J9J?J@]BFCJD_F[HGIHJJK^MJTY]J^JaJh[
~aly	y1]HZS]ZGfH
~am^	M#A&H(G)X*C+D,D-J.F/E2_3=5F7E8E9X:]<G>Z?FAFBHCEDJEFFaGFHjI^JHK<LCMcN?OAPBQ_RDSDTDUBWFX?Z@[Y]H^H_IaabIcBdEeFfAgG
~ama	Z!G%G(H)I*I+X,J-Y.J/H0J2J3c4I6J7I8J9^:G;J=G>Z?Y@[AYBJCED^EJFJGIHZIJJIKALXMENFODPIQ[RJSJTHUGVFWXXYYJZ?[H]E^H_IaabGcIfHgJhE
~amb	S!E#F%G(F)H*I+I,I.J/X0I1J2J3D4I5J6H7]8J9E;I=G?G@fB^CFDFEHFJG[HGIDJIKBL]M[NEOGPHQJRISHTHUFVIWIXEYIZZ]F^]_EaEc^d^eIfEh]
~ame	M#G%Y&H(G)E,F-c.G/X0H1F2G3D4Y5G6F7E8E9@:I;G<H=C>??C@YA_CDDCEYFdGDHaIcJHKaLFMAQHRCSGTYUDVJXBYI[C^G_EcEdAeFhE
~ami	c!H#F%H(H)J*J0X3X9Y=J?HCHFYGIIGK_LJMYNZOHPIRJSJTIUJXHZI[J]H^J_JaYbIcJdJeJfXgJh^
~amk	q!J#]3J9J=J?J@IB[DIHZIGKIU^VHXJZG]]aH
~aml	c!J#Z(J)J*J+J-I/J3H7]9G:J=J>[?I@GBHCHDHHYIFKZMcNIOIPJSJUJVJXJY[ZC[J]H^K_JaHbFcJfJgZha
~amm	[!G(Z)Z*Z+G,Y-E/Z0X1Y2J3H4G5Y6]7I8I:H;J<J=H>C?FA]BECGDDFKGIH@IEJJK^LJMFNFO_RYSITXUYVXXFYY[I]G^I_FaYcGdJeIfDgZhG
~amn	o-[2Y3Z9G:YBJDJF]HBI]KINJOHUIVIWJZE]^aIfJ
~amo	^!H#J%H(I)Z-I/I0Z3F7[8^9G:[>H?Y@EAIBYCHGIIFK_MHNGOHRISITJUaVFWJXGYYZC[J]I^I_IaHbIcId^gJhE
~amp	j3b9H:I>F?J@GBHDJH^IJKIMIVJZD_Jha
~amr	j%J?JHDQeS]YJZIcJfJ
~amt	n3]8^9I>J?]@JDJHFIJKGOYZHa^
~amy	u*Z0Z=[B[HH
~an^	K!D#H%a&](I)K+^-H.X0C1[2H3Z5C6G7E9Y<H=_>X?<@HA_ECHCIYJFKaLJNXOBQFR[SJWHYAZE_Za;bZcEdYeHf>gIh?
~ana	V!F#Y&X(Z)F*J+G,H-G.J/H0J1I3E5I6H7b8Z9A;I=C?F@]AHB]CJDIEFFIGFHHIZJ^KJMGNDOHP[RHSETFUEVDWIYI[G][^F_GaFb[cFdaeYfYhE
~anb	q7]JXa[
~anc	M!A#X&I(G)E,E-E/D0E1J2F4C5[6F7E8E9^;c<G?J@EAgBGCJDGEFFFGWHGIDJJKXLGM_N@OAQJRFSETFUBVYWZX@YZZ;[D]a^D_da>bacHdBeGfJgH
~and	G!G#C+D,C.G0B1E3]4?5B6F7[9a:Y;H<D=I>e@_A[BGDBEBFFHJIHJFMENAQDRBSHTEUGVHXZYBZ_[@]_^a_YaFb?cJdGeHfDhe
~ane	Z!H)I*I+_,J-G/I1J4[5X7Y8Y9H:G=J>G?H@EAJBECGDDEIGJHaIFKXMGNYOHPYRISITaUJVZXH[I]H^IaGcHeKfHg]hH
~anf	l)J-I6X9[>H@ICJDJG^HIKIMJN^X]]JdJ
~ang	B!^%?&F(J)I*[+C,F-I/Y0C1A2[3;5D6A7A8H9::?;E<G=@>Y@fAABaCDD?EEFIGAHYIYJGKFLgM]NHOCPDQDR@SDTHV@WBYIZX]]^g_HbBeAfIgYh_
~anh	s@^BHHGKHX^Z^dIfI
~ani	I!>#@%D&H)B+C-D.F/D0D2F3E4D5F6Z7H8D9A:e;D<Y=[>B@CADBICADBEdFcG_H?I>JIK@M@NaOCPGRDS]TDUeVEWgXXYEZD]I^FaEb]c[d^gChJ
~ank	V#C%F&J(E)G,H-A.H/H0H1H2H3_4^6H7F8G9f:E;H<I=F>B?B@AAcBbCDEIFIGGH_I?K@LFMCNEOEPHRGSGTEUFWIXDYH[E]D^F_EaCb_cFdDeIfEgGhD
~anl	p#])[*J-Y>J@GBJHIK[PJa[cZdJ
~anm	]#I%I(I)J*J,Y-H/J3I4J:H=I>E?G@XBZCHDZHYIGKFLaMZNHOJPIRKSITZUJVGXIZX[^]I^H_JaGbbcIdIfIg]hG
~ann	B%I&X(Y)Z*Z+B,H-[.D/?1C2E3Y4X5G6b9A:^;D<]=Z>_?_AHBACEDIEGFYG[HYIGJBKGLBNHOHPIQERBTGUEVFWGXJY[[Y]X^Z_]aAbAcXe^fDgG
~ano	U!Z#[([)G*F+G,Y-]/G0Z1I2J3D4H5I6H8Y9Z:Z;H<J=[>X?H@fAFBAC]EIGEJHMDOFPGQJRIUFVCX[YIZD]X^G_HaGbFcGdDeJfGgJhC
~anp	w-X@JBJH]
~anq	k%Y(Z3a=^BKCYKJOHVZXJZFaI
~anr	l%Z-J3Z9H;J?]CIKIOIQaVJXJZJ]Ja]
~ans	Q!X#I&Z(C)E*D+D-J.J1F2[3]5G6F8Z9F;H<Z>I@EBGCFDYFYGXHbI[JGK?MHOAPDQ[RDS]UGWJXHYHZG]B_ZaHbFcYd[eJf^gIhG
~ant	F#?%F(H)F+[,J-Y0H1C2I3A4[5J6B7A8A:e;C<E=F>]@HAABCECFCGEHZKeLBMYNCOGPARAS^UdVCWeYIZ:]^^D_@bYcFfIgFhY
~anu	l!I@IAJBJHCKaP[TJ][_Zb[dJfYgY
~anv	Y!Y#H%G&I([*D+J,F.I/J0H1I2J3A4H5I6G8[9A:J;Y<J=[>H@CA_BHC]EIFJGXHEJHKaMDNHPZQJRHSGUFWHXZYI[J]Y^]_^aGcFdFeIfGgJhC
~anw	n?GCJHXMZNYZI]YaZ
~any	M!C#a%C(G*H+_,F-b.G/D2G5G6F7Y8_9[:];[<G=J>XAEC@D^EGFFGDIEJDKHLHMANZOWQHRFTZUbVEYFZG]B_Ha@bCcDeFfBgHhA
~anz	l%J(J,Z-J3F8Z9H=H>H@JCYDJHEI]KJOHU^VHX^ZG]XdHe[fJhJ
~ao^	T!E#G%Y(]*H+G/H1Y2I3[4J5I6H8H9^:Z;H<I=G>D?Z@JAGBHDCEYFHHJIBJHLIPEQJRJSXTFU]VJXHYH]]_Fa[bEcZdGf[gIhE
~ap^	V#Z%G(F)I+I,I-F.J/I0I1H2H3D5f6H7J8G9G;J<k=H>F?G@YAIBEC]DFEIFYGIHAIDJHKFLIMGNFOYPHQJSITFUHVGWJXGYHZF[G]F^I_GbHcEdGeXfEgIhH
~apa	_![#J%I([+H-G3Z4J9G:H=I>G@GAJBFC[DHGIHHIHMFNHOGRJTJU]VHXHYZZF[b]G_YaHbZcJdIf]
~ape	l#X-J9J<]>H?J@[BJIJKINZOZXHZJ]K^[a[hZ
~aph	a%E(a)Z@IBIDHMIPJVIZGge
~api	Y!E#I%Z&J(E)H*H+H-E.J/X1H2J4X5J6X7H8[9Y:F;I<I>E?FAHBGCFD]EHFIHCI[JIKDLGMFNEOYPYSHTGUEVDWIXEY[ZY[G]F^GaEb^dbe^f_hE
~apl	k%](I*Y?b@ICYHGMJPJZI[JaZdJgY
~apo	h!J#G(I)I*Y-I1Z3I9G:J>[?H@IA[BGCJH_IIKIMINJOKPISHUJVHZ]]I_YaJc[dJfJ
~app	N!C%[&G(])D*]+^-Y.G/Y0I1E2G5F6F7G8E9];Z<G=B>_?c@IADBEDXEFFGHaICJEKDLJM@OAPXRJSETCUAVJWEXGYXZX[B]F_CabbFcCdDeGh@
~apr	d!J#X%I(J+J-Y0_3I9I:^=I>I?G@HAJCJDIHHIGK]LJMHNGR]TYUJVJXJ[Z]^_ZaFbJcJdHeJfGhI
~aps	e!]#[(J-I3J6X9G:J=c>H?J@GBGCJDIGJH^IHKFMINIRcTJUJVJXGZC[J]I^J_DaIbHcJfJhX
~apt	U!H%I(G)I*G+I,J-F.J/G0I1J2J4H5J6I7J8J9D:I;J<J=H>E?Z@DAIB]CHDFEJFJGIHcIEJIKELHMdNGOGPHRGSITHUIVGXGYI[H]^^H_IaFbfcHdIeKfFhE
~apu	sAZHGZZ_ZbZfX
~aqu	n:X@]N[U[XJ
~ar^	B!?%C&J(Z)C*F+a,A-].D/H0E1J2Y4Z5C6Z8F:E<B=?>Z?a@ZA[B^CIDZE@FHG=HbIAJIKcLIM]OXPEQDSCU;V?W?X^YJZ][_]D^aa?b_cHdDeZfHgGhG
~ara	K!I#A&H(^+D,C-?.G/^0a2c3F5F6D7H8E9F:D<G=H>H?b@JB=DXFdGIIfJDKBLDMXNAQHRHSDT[VaYIZC[^]@^H_Ja?bFcHdDeFfBgEhX
~arb	o:Z@ZHXSZZIbZ
~arc	Y!D#G%E&H(])H*H+I,I-J/I0I1Z2X3C4G5J6H7H8G9B;X<J=F>C?DAGB[CYDEEIF]G^HbJIKDLYMXNEO^PFRGSHTHUGVDWJXFYHZF[G]F^__Xb[cFdaeHfHgIhZ
~ard	N!C%[&H(H)]*C+^,f.I/[0E1F3I4D5G6H8J9a:D;G<G=C>B?Y@YAEBICBD@EGFIICJELEM^NBOIQ]RESITGUDVBWGXGYcZB[E]B^D_Cb[cBdDegf@gFhB
~are	Q![#B%G&H(Y)D+_,G-]/G0G1G2H3Z4F5G6F7E;]<Y>AA[BICJEGFGH_IDJFK^LIMZNFOHRFSETDUDWGXEYFZC[^]Y^Z_YaFcYdDeGfCgEh^
~arf	c#F([)H*[-I3J9J:I=I>H?Y@[BICGDJHDI[K^MHNYOJPJUJV^XX[[]I^YaHbJfJhH
~arg	f-J2^3Y9I=J>J?J@JBJDJGcHCI[KJS]VJZH]]aXcHdCfHhJ
~ari	N!X#X%G&I(^)Z*D+G,E-]/F0G1G2H3C4E5H6G9A:];^<I=]>B?JAaBIC[DGEGHGJDKHMBNEPGQIRXT[UHX[YG[I]Z^[_[aIcDdYeHfCgK
~arj	yBJH]b]
~ark	d!J#I%J(J-[2^3H9F>G?F@IBGCJFZHcKGMJOJVIXJZB][aZbIcJfJ
~arl	_!Z(J-H/X3I9H:[=J>H?I@_BFCHDIHJIGKZMIOJSYTHU[V^ZA[Y^YaJbJh^
~arm	i(J-I3J9X:J?JBGCJHaIIKIMIPKUJVJXIZE[ZaGbcdIfJhJ
~arn	i(J-[.J3H8^9G:X=J>Z?J@HBXCJDEHZK[MYNJVIXIY[ZF]J^JaJhJ
~aro	g![#I*[-X3I9I>Z?Z@HBHCEDJIIKGOJRJVZXI[[]I_[aFbJcJdJf^hJ
~arr	U!a%F&J(F*G,I.Y1I2I3C5J6W7G8H9C:G;I<J=G?E@CAJB^CFDIEIFZGHH]ICK[LHMFNFOFQZT_UEVGWIYI]J^G_GaacFeIf_gGhF
~ars	m+H-Z3Y=YBGCXD[H[KIZH
~art	J!G#?%G&G(E)B*F+X,D.Y/E0J1C2E3E4C5E6D7X8F9H:c;D<F=F>^?>AEBdCADIEEFYG[H_JZLDMANHOFPHQFRFTYUAV[WDXDZ>[@]_^B_[bfcBdBeCfggJh?
~aru	j!J#J0[3X9J>J?]@IAJBICJDIHEIHKHL[N^VZZG[Z]I^Z__aIcJfJ
~arv	u#X%I(J9I;cHGIJVYZI
~ary	Z!H#I%G(^*I+J,J-F/J0X1Z2J4I5Z6J7J8J9H:Y<J>Z?[@IBCCID]EJGIJZKYL_MGNFOJPZRJSIUGVFXJYYZ@[I]IaHbHcYd^fGgX
~arz	l%J&[(Z-J1[8J9J:Z=X>KBIIJKJNIZHaJcId_eZgJhZ
~as^	Q!E%F(E)G+H,I-Z0I3E4H5I6H7H8I9b:E;J<J=H>A?FCZDDGHHbIcJELGMFNFOHPGQJRbSGUFVEWIYHZ[]E^GaEcFdEeZhE
~asa	[!G#^(F)G*]+H,I-I/I0I1I2J4I5J6I8I9D:F=F>c@DAIBDDDEHFIGFHYICJIK^LaNcOGPFSHTEUFVFWaXFYIZC[[^G_HaEcGdGeJfFgIhD
~asc	n(J9H>I?J@JBJCJHBI]KZVJZY]_^[aJbYdJe]
~ase	N!D#[&J(I)F*F+F,G-X.H/F0G1G3E5H6K7X8F;W<I=D>E?D@EAGCGEHFHGYHYIYJZK[N_OHPEQ]RESFTDUaVDWFXJYZZZ]E^]_EaDb[cFdbfGhX
~ash	W!H#J%F(F)I*I+J,G-F/I1I2J3X4Z5J7H8H9G:H;J<J=G?G@DAIBBCHDGFdGcH]IEJHKDLIMfNEOIPGRFTIUHVGWJXHYIZ>[H]E^Y_GaEb]cGdDeYgHhG
~asi	Z#Y%I(H*J-a2Y3G4J7J8J9F=d>H?I@ZBFCHDHHDIYKGMIOIPITJUIVHX[YJZF[J]J^Z_JaYbIcJdXeZfGgJhH
~ask	R!F#H%Y(D)F*Z+],X-E.J/H0G1I2J3E5I6X7H8[9E:I;J<J>A?C@BAHBFC_DEFJGHH_IIJIKHLaMGNFOYSITGUGVEWIXI[G]H^G_JbJdae[fZh^
~asl	R!E%H&J)E*E+F.I1G2]3D4F5H7Y8F9E;G<I?CAFBZCCD^EGFHGEHJIXJJKYNYOFPDRFSETDUXVIWEXDYGZb[X]Z^[_EcDdaeFfBgDhZ
~asn	q#J&[-I1[3H@JBJDHGJHCJ[KKLJMJNZT[UIZI[^^^fH
~aso	^#H%I(I)J+J-_1J3[4J5J6K7J8J9Z:I=I>F?EA^BYC]DYGIHBICKEL[MFNcOISJT]UIVGXHZ[[J]H^H_IaFbIcIdJfHgJhY
~asp	p!Y9[@]HHa]
~ass	4!>%X(])E*E+A-]0F1D2_3?4?5F7Z8D9?;D<Z=G>D?HABB[DFEDFBHYIcJaKbM_N]OAP=QCR@SGTCUFVBWGXBYDZa[]^[_AbXcHd^e_fHgZh^
~ast	L!H#a%[&H(@)F+G,E-I.]/I0E1E2E3>5H6I7E:e;E<G=I?E@cADBFC_D]EFHGI_JEKdLZM@NFO]PCQGSCT]VDWDXHYEZI]F^A_IaJbJdGeZfHgXhC
~asu	s6ZA[HHMYR[_ZcY
~asy	l-YA[HEI^KJgW
~asz	o(Y)]-Z3H7X:[>JDJHGIJKIO[ZI_[
~at^	?!^#@&H)C*=+?/J0F1Y2J3^7]8G9b:E;^<A=@>e@DA_BICDDGEEFIHbIIK]LIMENbPJQJR?SGT?XBZI[H]A_ZaHb>cEdEeDf[gZhH
~ata	R!Y#D%D&J(A)E*F+J-Y.X/Y0F1G2G3b4G5H6Z7Z8J9A:a;Y<I>J?XAEB_CDFHHHIFJFK[LHMZNAOBQIRJSETCU]VFWXXEYGZ?[E]I_YbYcddYfChW
~atc	W!H#G%I&I(^)J*I+H,J/H1I2J3A4J6b7J8J9G:I;J=I?HAeBDCGDFEJGJIDKHLIM[NHOePIRGSITIUIVHXGYIZ@[J]H^JbIcGdIgH
~ate	J!Y#E%H&G([)]*[+@-H/F0C2F3X4G5E6C9F:Z<I>J?HA^CHEIFEGEHHIYJGKDLEMZNaO]PXQFRaTEU]VYW[XIYDZZ^J_EaXb]cEdFeEfYgHh>
~ath	l9J?[@XDJFaHXKIZF
~ati	@&G*@+],Z-G.H/B0A1J2B3d4D5B6@7]9<:X<G>H?G@CAHBGCbD_EbF]G^H^ICJGK=LCNbODPGQZRGSITBUYV@W_X^YBZB[I]I^H_GacbBcId]e^gGh>
~atk	q![%Z9J>JC[DJHZIIP[XJZ[
~atn	n#I+J-I3I6]9J>[?Z@YBICIDHHHIFKaMJO[VYXJZGaHdIeYhJ
~ato	G#b%F&G(Y)a*c,X-G.F/C0D2D3_4a5E6H7H8C9?;D<F=A>a?_@CABBJCDEJFJGCHIIEJDKALGNDOIPfRDSHWHXIYHZX[C^C_Fa_b]cEeXfCgCh?
~atr	f0Z3G9I:^=]>H?J@[BJCJDJHFIcKIMJOGR]VJZGaHfYhK
~ats	l-]3I7]9I>G@ZBICIHYK^MKNGO]XIZF]JaFc[eY
~att	N#X%[&H)G+E-^.H/D0G1E2]3^4I5G7F9D:H;I<H>F?C@aAGCXDII[JEKHMAOFRHSETZUXVAWEXb[D]^^[_DaZbBcIdEeIfAgHh^
~atu	Z!F%F(G)H*I+I,G-G.J/J0[3E4I5J7I8H9G:H;J<]>G?G@FAJBJCHDGEJFJGGH]IGJJKFLINGOGPHRGSbTIU]V]WGXHYH]H^I_IaGbIcFd[eaf[gIh^
~atw	s-^Z[
~aty	y3JHZU]
~au^	]!J%I+J-F/Y3E4J6J8Y9[=I>X?[@XBZCGF[HBIFJJLJM^OGPJTJU]XI[Y][bIcXdHfHhG
~aub	t9[>K?ZCJHXI[ZH
~auc	b%E(I)J+J-Z3E4Z9Y:J@HB[CZD[FJHXKHMIOIPJTHU]VGWYXI[J]HabbIcIdJfHhJ
~aud	_%J(J-Y/[3J9I>J?JCJE[GJHYIJKEMHN[VYYY[Z]]^I_JaJdJfJhX
~aue	o#[BJM]fY
~auf	[!I%H(G)J*J+],I/I3G4I6J9G:G=]>[?G@CB[CGDEGIHGIDJJKGLcMDOIPIQZRYUGWJXJYJZ[[H]]^H_JaZbGc]dGfXgYhG
~aug	t9^BYHEKZMJ
~auj	w@ZHJX[
~aul	b*D+J-J2Y>J?J@_BIDHEYHdIHKDWHY^ZHaJb]
~aun	uHYMJTX
~aup	uD[ZJh_
~aur	s6aHDRa
~aus	O!F#a%I&J(Y*F+X,G-Z.J/Y0G1H2I7G9D=F?J@FBFDYEXFIG[HFIYJFMEPFR]SJUZVJX[YFZ@]_bHd^eHfXgHhD
~aut	I!D#F%[&H(c)b*H+C,g-@.J/I0E1Y2F3^5I6F7H8F9A:I<G>[?^@XAEB?CZFGGCHbJGKFLDMCN@ODPARDSITYU]V^WEXBYEZ:[G]F^D_DacbCcIdBeEfAhC
~auv	m#[,[-J6X9JBJHEKJX]ZHc^dIhZ
~aux	s)[*J4[AZDJHXdK
~av^	X!Z#X%F)G+G-D/X0Y1H3C4G5I6d7H8H9E:I;I<J=F?]@YAHBCC]EHFIG]IaJJMEOGPFQJRGSHTFUFVDWIXEYH]Y_FaDb]cFdEeIfEgHhX
~ava	Z#Y%I(F)H*H+I,I-E.J/H1G2J3_4Z5H6I7H8I:F;I<J?a@GAIBACYEJFJH^IDJIK^LHMFNEOFRJSXTHUEWIXIYY[G]X^I_HaDcEgIhD
~avb	w>JHGIGKIZG]bf^
~ave	I#E(F*]+E,J-J1I3]4D5]6F7I8E9Y:G;Y<G=_>I?FAFBDCaDaEFFIGIHYI_JHK[LDMDNZO^QHSDTCUIVFWJXFYFZG]Y_Ja?cGdEfIgHh[
~avi	i(J.Z6Y?XBHDJH]M]VIWYZDa]bWhJ
~avo	e#[3J4J8X9J=J>J@XCJIIKaNIR[UZVJXJZ^[JaJcIhJ
~avr	j-]@[BXHGKXZH
~avs	m!c#E;Z@GBHIIKJU]ZH]J^HfZhJ
~avv	o@HB[HYZHa[f]
~awa	b#I%](G)Z/I3H9H:Y>G?Z@_CHGJIHJJKELIMIOJTJUYVHZH[J]a^]_JaDbIcJdKfJgJhG
~awc	t7^:Y@GBJH]ZI^J
~awd	w#GB[D[HJVXZ^[J
~awi	_!Z#F%X(J)H+X,H-[.J/I0I1I2Y4I5J6I7J8I9^;I=G>F?F@aAHBFCGDDEYFJGJHCI^JJKDLIMFNFPGRZSITHUHVXXFYIZW[H]^^H_GaEbIcGdIeIhX
~awn	i%a(b,X9H:J;_=J>J?KBHDIE]KJNIUIVHZFaJbJcJdIeJfHhJ
~axi	p-J3EIHOHXc
~ay^	O!]%E&J(C*I+F,H-C.H/C0F1G2I3B4G5H6G7F8G:H;G<I>I?I@fAFCGEHGFIXJGKHNXOEPIQISaT_VFWGX]YJZY]^_EaYbHc[dFeHfE
~ayb	uHHN[SXZJ
~aye	l9I@]DJHIIIX]]]f[
~ayo	wHGc]f[hX
~ayr	w!XH^ZJ
~ays	G#Z%D(C)F+J,G-].X/X0G1Z2H3H4G5G6J8G9B;I<I=Y>B?F@IBGFGI_LIMBO]PDQHRFUYV^XbYG[G]G^XaHdYfEgB
~ayu	s9ZIYZZ
~az^	n%Y(J*Y=[BJCYDJHEK[NYZ[
~aza	h!J-^/Z9I>J@[BXHFIHJYMIN[O[aYhI
~azd	wHYN^ZJ
~aze	p-YV]b[
~azi	U!D#E&X(J)F*I+H-D.J/H1I2I3^4H5I6H7H9^:Y<J=I>F?C@DAGBZD[EYFIJIKCLGN]OFQIS[UZW[YHZ[[G]E^G_[aIbFcHdFf[gXhF
~azn	sHIL]ZJ^_d[eJfJ
~azo	p#G-X/[@[H^KJQYVX
~azu	l!Z#K(Y/X3H>IA]DJHXIIKIO[VZZF_ZaJbXcHgZ
~azw	s-[2Z9G:XF]HJI]
~azy	k#_3H9I>I@ZBICJDHHWIIKIMJOHVZXaZG]Ia]
~ba^	l9I:Z=^@]BYCZHENYZH
~baa	n*[-_4^9J>J?X@YHDIIMJNJVJZFaJfY
~bab	w!Z>F@XO[ZGa[
~bac	E!Y#D%[&H(?)C*D+G,[-@.G/H0]1Z3@6a7E8[9J:B;F>H?B@FAZCCDAEEF]HEI@K^LCMCN?P^RYSDTCUDV@WDXHY]ZJ[B^A_[deebf_g]h@
~bad	j!J#a%I)Y9JBYDJEXH[TJVJZH
~bag	h-H4Z9H>_?JBGCJEYIIKHMINJRYX_ZE[J]JaIdJha
~baj	u!a9G>]HHZFbZ
~bak	^!Y#F%Z(F)I*I-E.J/I0^1I3H5J6X7I8[9F:H;J<J?H@EAIBICHDFEHGIHDIFJJKXLHMFNGOHPYSJTHUHVGYX[G]G^GaFb[dbe]f[hF
~bal	Y!J#J%J(d)_*Z,f-]3I7J:I=J>X?G@IBHCJDHEJHFKHMJNIPEUGVFWJXJZC]J^JaJbJdCeIfJgGhI
~ban	Z!J#F%I(H)J*J+I,J-].I/J2J3H4J6J7J9E:H=I>_?H@FAJBCCDDGGJHiKCLIMFNGOIRJSKTKUIVHXHZ?[G]d^I_JaFbFcJdHfIgJhF
~bar	]!F#C%G&J)H*F+H,I-^.J/H0I1I2J4[5I6H7I8I:G;b>a?_AHBDC^EJFZGIH@IIJJK[LHMENFOFPXQJRHSHUHVZWJXEYI[b]F^H_HaDbEcGdHeJhF
~bas	^!I#I%H(G)J*J+J-G0J1J2J3F4Z6J7J8J9G:[=c>F@FBFCaDGIaJJKFLIMHOHPIQaRITJUHVFXHYYZA[Z]G^J_IaGb[cHdGeKfGgKhI
~bat	h!Z#J-[3X9G:K>X?I@IAZBICJDGH^IFKIMJNIOaRXVJXIZE]Z_JaI
~bau	y4]
~bb^	yHJ[]h[
~bba	q![(Y9J;Z=J>]BICIHFI^ZG]YaJ
~bbe	m)[3[=Z>J@JBHCJDJK[MaOYUJVIZH]JaJbH
~bbi	p3Y=ZBYCYHHUZZJ
~bbl	n+J.YAXBJIIKZLXZI[[]Zb^
~bbo	w7_HHKYSIZJ
~bca	wH]
~be^	X!J#Z%H)I,J/_0[3G4J7J8J9X:H;J=H>[?GAXD^EIGJHEKJOIPXRJSJTXUHVFWJXH]a^IaIbHcHdFfGhF
~bea	g#J%H*Z-I3G4J8J9Y=I>G?J@IBaDHGIIGKHMZNIOJPIRJVIXYYJZF]K_JaGcYdFeHfbgJhJ
~bec	S!G#Y%J(I)Y*J+X,I-X/[0J1J3H4H5X7I9I:X=J>J?G@HCIEZGJI[JHMHOYPGRYVYXZYEZA]Z_IaIbIcIdYeIfHgJha
~bed	l(J3J8Y9^:]@IBZCJHIIIKILXN]VYXJZG]JaJ
~bee	V!X(E)[*I+I,J-X/H3G4G5[6J7I9H:I=Y>FAJB_CHEJGIHDIIJXLIMJOGPJRISXUZWYX][H]Z^G_XbGcHd[eHgHhJ
~bef	V!X#G%I(H)J*I+H-H3G4H5[6J7I8I9H:I=I>G?E@]AIBCC^D]GJHIIDJIK[LGMYNFOGPJSIT^UJVGXYZJ[H]c^I_Ib_cGdIfHgIhY
~beg	l%J-I3Y9[>C@IBIF[HDIHKJOGQ]VYXaZ^]^aDbZdJfI
~beh	Y!I#G%[(a)a*b+H,]-G/E0G1W2I4F6G7F8H9C:F;_<J>D?D@DAGBDCCDGFJGEHDICJIKHLGM_NIOIP^QJR]SHUIVJXEYH]E^HaCcFd]eIfDg]hZ
~bei	W!G#G%^&^)I+I,Z-J0I1J4[5J7Z8I9H:];Z=F>Y@XAJCFDFEIFJIHKBLZMEN^PHQJRKTHUGVEWHXGYIZF[H^G_Ia[bGdEe[fEgHh_
~bek	f!J#J%F&a(H)Y*I,J-]2Y3F4I6J9G:Y;Y=I>X?H@ZCID^EIH[IGKFMINHOJPIVXXI[Y]I^J_IbJcJdGeJfJhI
~bel	_!H#H%H(F)I*[+I,J-[/G0I1I2J3X4I5]6I7H8J;J=H>[?^@GCIDEEHFJGHH<IBJILIMGNcOGRYSJTIUFVDWaXGYJZ?[H^I_Ga]cGdYfIgI
~bem	w-^HIIZ
~ben	N#Z%X&Z(E+J,Y-X.H/E2G3I5J7I9D:H;[<H=[>E?IA_BYCCEEHGI_JJKFNJO[QJRXSETIUBVXWEXZZA[G]YaBbBcJd^eZgZ
~bep	wHJQ^VYX[ZJ
~ber	H!G#B&H(Y)D*F+a,E-G.F/E1G3d5F6E7I8G9@:H;Y<G=D>b?H@HAGB@D[EEFEGXIZJDK[LGNCOeQGRGSJTZUDVZWFX]YEZ@]Z^B_CaZbBdBeFfGgD
~bes	b!I#I%J(J*Z+J-H2Y3E4Z6J9Z:I;J=X>[@[AIBGC]EJHFIGKHLJMJNIO[PKRJUIVHY]ZF]J_[aZbKdJfHhZ
~bet	_!H#I%J(I)[*I+J,J-G/D0I1J3I4X5I6]7J8I9H:J;Z<[=I>H?H@bBFCHDHGXIIJJK]LJMHNGOJPJRJSITHUaWJXGYJZD[J]H^J_JbHcadHfFhI
~beu	y:[=X
~bev	e#H%H(Y)J*]+J,J-Z/J0I2J3H4Z6J7J8J9F:I;J=J>Z?]@GAIBGC_HAI_KFLJMHNHOIPbRJUJVFXGZY[J]Y^I_GaGbIcIdHfIhI
~bew	w(]*XC^HH
~bez	n*[3J?]CZDYHGIJKKNJPXQYY[ZJcY
~bge	_#I%H(J*I+I,J-Y0I1Z2J3H4Z7J8J9H:H=Z>^?YCGDGHFIFJJLIMHOIPIRISITJU^VGWJXIYXZ[[I]^^I_Ha[bIcIeJfFgIhH
~bi^	f!Y(J)Z+G9I@bBYD[HFKJM[VYZGhJ
~bia	W!H#G%I(H)I*J+J,J-I/Z0J3F4J6J7X9F:Y?H@bAJB_DHEJGJHEIFKELYMYNGOIPJRJSJTJXH[X]G^^_HaGb]cHeJgXhZ
~bid	d!I(_)^*I-a>J@JBHDJHAIYKHLIP]QZUGVJZE^ahJ
~bie	Z!F#E%G&J(G)I*G+I/X0H1I2J4I5J6H7]8J:F=D>Y?F@BAXEYFJHCIDK[LHNHPHRISHT]UFVFWIX_YIZF[H]Y^^_[aYbGc^d]eJfZgGhY
~bij	u1[8]HIIJK[dJgX
~bik	s#I>J?aH]XIZIaJ
~bil	R!]%F)F*X+H,H.Y/H0I1I2J3[4[5I7H8H9D:J;^<J=E>c?D@CAXBBEJFJGHJIKGLGNFOJPFQJRHSFTFUaVaWFXEZ=^G_GaZbacJd^eXfIgGhE
~bin	b#J+Z-J/H3[4J9I<^>H?J@JB[CJDIHbIIKKMINIOJRJTJXJZH]I_JaIbHccdIfJ
~bio	d!J(J-H3J9J:I>I@^D]HaIHKHL[MHNJOJUJVIXJZY[J]J^IaIbZdJfJhX
~bir	o%]HDI[ZJ^YdZfZ
~bis	n3Y9X>J@ZBJHFIJK[M[ZFgZh^
~bit	d!J#]%H(I-Y3I9Z=K>[?IBHCIDJG]HXIFKYLJMGNHTIVIXJZ][G]H^ZbJdJhH
~biu	w9[>]?]BICXDJHGOJ
~bje	S!^#G%F&J(F)I*I+I,H-D/F0G1G2I3E4F5J6H7H8F9F:G;e<I=G>F?G@EAeBECGDGEIFJGbIEJHKFMFNEOGQJRGSITGUGVEWJXGYHZB[H]F^[_iaGbHcFdEeIfDgHhE
~bju	n!K-Z:^>K?a@JCJDKHFIJP[QYVJZH
~bko	y5X9ZBKHFZ]
~bl^	G!f#F%@&H)^*E+D,Y-]/C0C2F3J4c5E6I8]9A:@;^<G>^?]@IAZDDECFFGJHZICJIKHLHMENAODQIRCSXTBUaVbWAXBZG]A^I_IaHbGcDeZfFgBhC
~bla	]!J#G%H&Y(])I*I+I.X/J0J1J4I7H9F:H;J=I>Y@IAIBECED^EIFJGIHIIDJHKDL]MFNFPJRISXTEUHVFXGZb[H^G_HaEbacGdHe[fYgIhF
~ble	L!J#]&I)G*H+E,J-D.G/D0Z1F2H3D4E6E7G8H9A:H;E<H=Y>@?D@EAZBgDGE^FIGEHJIAJGKDLEMHNAOCPHRES^THUFVIXDYFZf[F]Z^F_BaZbIcbdZeEfHhI
~bli	]!J#F%G(F)I*I,J-E/J0J1J2J3D4J6J7J8J9Z;J=H>I?FAJBCCFDJGJJJK[L^MFNXRJSITFUIVGWJXFZa[^]F^H_IaabacHdHfH
~blo	I!@#j%A&H(A)[*A+C-d.b/@0D2D3?4J5E6C7C8D9?:A;G<F=B>C??@IADBJCJD?EEFFGDH]I@JaK[LBM>NHOBP@RASATkUAV?WDXeYDZ<[e]?^I_Ba@b_c^dAeIf?gBh?
~blu	w9JH]K[
~bly	y>F@YO[
~bma	oBYHZM_ZIhG
~bmi	nHCMJZc
~bo^	n3J9Z=^HFMHZIa]cYf]
~boa	a%J)I*I+J,b-G/J3J6J7J9F=J>J?HCIDJFZGJH_IGKHMINIOJPJTIUJVIXJZC[J]I^J_JaHbJcIdJecfGgJ
~bod	V!E#F%F(Y*G+^,J-_.J/G0H2J4I5I6Z7I8H9]:F<]=H>D?[@ZAHBFCEDZEJFIGYHBJJKDMHOHPXS^U]VIXFYIZI[H]H_XaFbGdZeIf]gGhG
~boi	u>^FJH]IJ
~bok	u/Z3G9JHHIcTJ
~bol	c!Y#J%J*J-[1J3I7_8[9G:J=J>I?Y@GBICHDJHHIeKGMHNZOJRISIVJXIZF]IaHcIfIgJhJ
~bon	o-Z3J9_=[IFKGO^XJZG
~boo	b!J#H-I3I9G>H?J@IB^DJHbM^NJTFZD[G]I_JaHb[f^
~bor	c!H#I%H(G)J*G+I,J-E/J0I1Y3Y4[5J6J7J8Y9C:_;]=X>I?cAHBECGDXH=IDJJKGLJMGNIOHPIRISJTIUZVHXFYZZY]Y^J_YaHb^cHdEeIfFgI
~bos	l!X(]3J8_AYBJHEK[VJ_Y
~bot	Z!G#H%H(_)I*]+I,J-G/G0X3Y4]5J7I8I9b:[;J=H>Z?Y@FAdBZDEEJFJGIH@IFJIKGLIMHNGOXRISIT[UHVFWJXHYJ]G_GaJbHcGdIfGgJhG
~bou	Z#G%H(^)H*I-[/I1J2J3F4J7X9F=]>E?GB@CHDXHXI]JJLEMGNIOIPIRJS]THUFVEWYXIYJZ[[H]G^I_JaDbHcadIgIhG
~bov	t2Z;_
~bow	w>]HJNZX[ZJ
~box	^!J#H%[(I+I-J3I9H:J=J>c?H@HBHCHGXIGKILXMJNHPJUIVJXJZC]J^^aYd[e^hX
~br^	f!I#I%J(I)^*J+J-[2Z3I:Y=J>I?I@IBGDHF]HDI]KIMJNJOJPZSJTZU_XXZG]JaIcIfG
~bra	V!E#F&J)G*Z+F-b/G0H1G2H3a4C5Z6H7H8G9B:F;H<H=Y>Z?Z@HAFBAC^EIFHGZIIKILGMBNBODPFQIRISDTJU]V^WZXDYJZA]A^Y_Ea^bZcadFeGfYgGhE
~bre	^!H#H(I)J*J,I-a/J3b4I5X7J9F:J=]AJBEDFFXGIH[KDLIMHNZOGPJRJTJUIXIZB[I]D^I_IbYdHeJfIgJhI
~bri	_!I#F%H(H)J-G/I6J7K8J9^:I>H?H@HAJBFCHFZGIIGJIKHMIOHRJSJTXUIVGWIXI[[]X_GaGb_cYdaeYfIgJhH
~bro	S!I#C%D&J(E*G+G,F-I._/Y0G1J2Z3D4[5H6F7G8G9D:F;[<I=E>F?D@FAGBHCFDEEHF]GGIBJGKCLHNXOFP[QZSITXUEV[WHXEY^[F]ebadEeGf^gGhJ
~bru	X!Y#H%G&J(])Z*F.J/J1I2I3I4H5J6H7X8X9E:Z;[<J>J@EA]BJDIEIFIHCJIK[LJMFNHPZQJRHSHUGWIYI[J]b^[_[aIcGdEeJfFhE
~bry	s3J9^HIa[
~bsc	s1Z9[=^@KBJHGKIY[ZI
~bse	k%Y9XBHHaZE[[]I_ZaIcI
~bsi	l([HZI[ZY_X
~bsl	p)]3YHHIJKINJUbVJZJgX
~bso	u1[
~bst	h(J)Y-^3G9I:I>I?J@XB]H[IGKIMIOHUZVaZD]JaJ
~bt^	c!H#I%G(X*J+J-H/I3H4J9^:J;_=I>F@YBGCEDGIZKZMHNHO[TIUYVGWZZA]H^I_[a]bXcJfJgX
~bta	y,[
~bte	s,^HJV[ZH
~bu^	hCYHEKYcb
~buc	p3YHIIafY
~bue	u9[=YHGIJZIh]
~bui	e#]%I1d3J4X6Z9H:I=]>J@HAJBHG[HDIGJJKIMJNIP]RIVJXHZG^X_JaJdIfI
~buj	oDZH[XZZY
~bun	g!I#J%G,Y-J/X7^8Z:J;b@JBICJDJEZHDNJPJZGbJc_dXfZgJhK
~buo	w9_>JHJaJ
~bur	m3G9]>[?a@JCYDJHEIJKJMJOHV^ZF]JaIhJ
~bus	i9J=cBIHZIHNXcXdIfJhH
~but	]!D#J%H(d-I/I0I1I4J8K9H:J;J=I>I?I@IAJBFCJDIG[HcJKKHMINHOJP[RJSJTHVIXJZX]J_Ib]cIdJfFhI
~buz	w>[HYaH
~bvi	s-d9JHIIHKJ
~bwe	u3Z9ZR]
~bwo	m#]*Y-^>HCIIHM[ZI]JaYhZ
~by^	n!Y#J+[@]BIDYHZKJVIh_
~byl	n-J9J?]@JBIHHIJKaPZVIWZZG]]
~byt	[!H#E%I(G)I*H+J,J-a/Y0J1J3G4J6I7I8J9D=H?G@eAJB[CHDHGJHIIDJJKBL^NGOHPHRISJTFUHVFXYYJZY[Y]G^]_HaFcHdXeJfHh]
~ca^	Q#J&I)F*[+],F-G0G2H4E6F8G9@<H=]>B?XA[B?CXDYEFFHGFHIIHLZM@NaPFSITDUAVEW^X@Z[[E]H_EaabbfHgH
~caa	u%JEFZId_e[fJ
~cab	t9J=b@[BIHFZI
~cac	^!J#H%I&[(G,]-I.E3Y9H:I=H?X@HAJCaDFIIKHLJMaNGOYRJSJUIVHWJXHZF[J]Z_Ja_bYcJfIgJhI
~cad	Z!G(G)J*I+I,J-F0J1J2J3E4E5[6I7I9F:G=Y>ECXD[EJG[H^IDJIKDLaMXNFO]PGRHSITGUGVGXFYHZG[H^^_HaXbFcHd_eJgJ
~cag	u-^?ICJHEKHLY[]
~cai	k-J3J4X6Y9I;X@JAZBIIIKJMKS]TJZI]J^Z_IaJcZdZf[
~caj	y/I0[N^dJ
~cal	S!]#Z%E&J(F)E*F+G,H-J.I/[0G1H2H3Y4G5I7G8H9J;H<J=[?]@DBYCFDCEHF]GFH[IIJIKYLGMDNXPFQaRXSYTFUYVDWHXFYHZG[E]Y^F_Ea_bEdXeIfEgZhH
~cam	R#E%F&I(E*F,H-D.I/X0H1I2I3Y4G5I6H7[8H9C;H<J=F>G?E@fAGBaCEDDEIGGH[IAJHK@L]MZNEODPFQJRGSHTHUFVGWIXDZ[^]_Ca[cFdJeHfEh]
~can	D!G&G(Z)Y*X+C.G/B0X1E2G3J4Y5I6a7J9A:J;F<J=^>^?ZB;CDD]EIFZG^JCKJLEMEOHQFRDSITGUCVHWFZY[X]a^Y_]a@bCc[e_fCgF
~cao	V!F#G&X)Y*J+H.J/I1X2J3Y5J6I8I;I<J=I>F?[AHCXDDEZFIHJIEJIKDPGSYTHU^XJYI_Ha]bFcYdIf]gKhG
~cap	c!J#^-H/J9J>I?JBGDZFZI]KILJMJNIOJSJTJXHZ[]_^JaJbZdJfJ
~car	U!F#H%I(Z)F*G+H,E-C.J/G0I1I2b4H5J6I7G8I9D=J>_@YBBCCDJEJF[GHHXIdJHKCMENYOEPGQJRHS[THUFWIYI[Y^Z_HaDbacId[eIfFgHhZ
~cas	^!H#H%G(H)J*J+J-E/I0J2X3E4J6J7I9_:H;]=I>b?H@DAJBJCGDXGIHZI_JJKEMGNZOHPJSKTHUHVGXIYYZ@[I]H^c_IaGbHcIdafHgIhH
~cat	H!D#]%I&F)D+F,^.J/E0E1H2G3Z4C5G6F7I8E9D;G<G=B>]?c@GA_BCC_DGEEFHGDHbKBLEM]NGOJPBQHRESDV@XIYFZX[E]Z^IaacIdCgFhB
~cau	S!H#Y*J+Z-X/[0J4H5X7J9I:X;X?G@IAZCIEZGJI]JHMGOYRZXZYEZB][_Ha_cIdYeIfIhF
~caz	y,[HX
~cc^	p)Z@ZBXJYcY
~cca	_!I#b%I([*J,G-Z/J3H4J9I:J=J>J?J@GAKCIDIHKIHK]MGNIPJRJSJT^UJVI[Z]I_JaIbYcIdJfJgKhI
~cce	J!X#@%c&H(I)D*E+F,E/f0E1H2F3D4I5H6F7E8F9B:@;F<H=B>a?]ADBhCGD>EFFGGDH[IXJFLENGOZP_QaRESDTFUCVCWGXDYFZa]A^@_AaAbJdCfHgCh]
~cch	e#Y-J/Y3I5X9J>X?J@JBICJDJHEIIKXMaNIXJY[ZGaJbJg[h_
~cci	i!X3Y>I?H@XBIIJKJN[V[Z_]X_JdI
~cco	B!e#_%a&G(B)^*X,Z->.F/@1E2c4C5E6D7F8C9E:[<F>C?@@AA_BHCIDZEFFEGXICJCK=LaMDNCOCPaQ]RCSCTZUCV_WAXEYDZJ]B^d_]aBcAdEeAf@gBhB
~cct	n!]#]*Z2Y3H:Y>H@JBJHDP^THUJZB[J^Z_Y
~ccu	k)^*J3I>IDJH^IJLGZ]eZ
~ce^	N#Y%[&H(F)E+Y,F-X.I/E0G1G3?4G5H6F7F8G9]:Z;G<H=b>G@aEFFIGFJFK_LGMZNGOYP]RESFTGUDWGX[YF[G]H^E_HcGdDfDgFhZ
~cea	m%J2ZAcHHfJ
~ceb	d3J>JH[ZJa[cb
~cec	m<]HELbZI
~ced	c!Z#J%G(J*J-F/X3I7I9G=I>G?I@_CHDIEJHBIYK^LJMYNHOJPITJUJVHXH[[]a^J_JaJbJcIdIeZfYh_
~cee	j#J/^3I>JBXHCM[S[TYX]ZIdHeZ
~ceg	w-X3J?^@IHHKZ
~cei	^!J#J(H+J/Y3G9J=J>Y@EBHCIDGGJH^I[NIUIVYXJZX]Za[bJdJh[
~cej	yA[BZZ[
~cel	W!H#[%H(G)I*H+H,J-E.J/I0J1J2J3Z4I5J6I7I8J9D:G;J<J?D@DAIBCC[D^EKFJGJHcIDJJKZLIM_NGObPIRISHTHUHVGXEYJZB[H]c^IbGcHdIfHgHhE
~cem	h(J+Z-H>X@ZBJDGH^J]KXYYZF][aH
~cen	M#C%D&I(E)H*D+F,F-@.H/H0G1G2H4F5F7D8F9@:E;I<H=o>B?CAFB@CCDAEFFHGFHdJDK[LFMBNBOBPCQIRXTEUBVCWEXCYGZ9[E]C^E_CaGbBcbd@fBgihB
~cep	T!F#D%D(F)I*I+H,H-Z/a0H1I2I3[4I5J6H7H8I9F:C;J<J=F>C?^AIB_DFEJFJGFHGI^JZK[LEMYNYO]PIQKRHSJTIUHVEWIXGYJZ^[G]F_FaDbGcXdFe[fFgGh]
~cer	U(^*H+H,I-E0I1J2J4G6H8H9F:]<J=Z>D@IAIB^CEFHGGH_IEJ^KCLHMDNDOFRHSGTHWHX[YHZ^][^H_GaZdJeIfDgGhF
~ces	L!_#C%a&I(X)D*G+J,F-A.J/b0G2G3@5H6G7F8G9B:C<I=X>b@IAEBeDJEFFHGFHXIBJGKALHMINBOEP_QaRFScTEU@VDWGXEYGZZ[D]Y^C_CaCdafBgFhC
~cet	m/Y3H>J?X@JGXHFIIK[OZh]
~ceu	y=]KJZZ
~cev	p3J9ZOYaZ
~ch^	B!X#a%I&D(J)B*I+F,D-X.B0A2C3@4E5J6Y7H8H:A;G<C=??<@IAbB_DYECFXH^IEJGK^MdNaOePCQERBS@TGVYWD[F^I_XbYdGeDgX
~cha	A#D%=&F(Y)G*X+A,E-F/c0B1E2b3D4G5D7C8I9X:B;J<]=@>X?B@bAGB_CEDEEEFaGAJIKDLdM^ODPDQHRASFT@U^VIWCXAY[[F^g_@a@bCfDh]
~chb	s4YV[ZHf[
~chc	d!J#I%J(I+]-J/Z3H9F:Z=J>E?[@[BEC^DFHAKZLJM^OHPJTIVIXHZX]G^J_JaFbJcJdJfIgIh^
~che	M!A#]&G(a)E*Y+Z,A.D/H0D1E3F4C5Z6F7F8G9Y:J;[?YAYBHC^D[FZHFIaJ[KGLYMENZOEPXQJRESEUFVCWEYEZE[D]Y^^_HaIbacXdXeXf@gChD
~chg	w@XB[DIM]
~chi	Q#J%D&G(D)G*X+I,G-B.H/[0J1G2Y4[5X6_7F9];G=D>a?X@=AFBJCZDAEHFGGFIXJIKDM]NJO^PER^SFTEVCWHZI[I]H^E_EaZbZcZdDeHfXhZ
~chl	c!J#J%I(I)Y-[/Y0J3J6a:I<Y=H>J?^@GB^CJDIEJHGIHKHMIPJTXUFVF[J]Z_JaJbHcWdIfJgJhI
~chm	h!H#I-J/_0X3I6]9I>I?J@]AZBHDJGKHJIHNHOJPZT]VJXJZF]J_]aJcJdIfJhJ
~chn	e#X%J([-H3[7X:Y>I@JDIHZIJKIM]NJOHPKVIXI[J]IaIbZ
~cho	O!Y#C&H(E)G*D-Z.J0F1G2F3I5G6F7F8F9X:B<H=F?[@_AcDBEGGEHAJIK_LZMJOCQHRHSFTDU[VFWFXCYF[c]X^E_da]bJcIdFfDgJ
~chr	N!B#E%b&X(A)D*C+D-D/C0_2I4[5J6Y7D8]9J:B;D>@@@AGBECIDAEDFIGdHYIBJHKELCM[N@OHPaR^SDTDUCV?WEYZZG[D]D^BaBbBdee_fch@
~chs	h!K#J-I3X9J>[@^BGCJDIHEI_KYLbMXNJZF]J^IaI
~cht	C!F#G%^&E([)F*H-X.F/H0Z1D3C4X5H8F9H;b<D=G>D?XACBCI[JEKHLYMHNaOGQGSITEV[W]XDYJZZ]Ya_bIcIdXeJfJgEhZ
~chu	g!Y#K,Y9JBJFZMJPXR[UZVIYadJfJ
~chw	p*X-Z3[>J?]HWKJ
~ci^	Y!F#Y%F)H*H+H,I-I.I/J0I1I2X3G4I6I7Z8I9a:J<J=E>D?D@CAHBYCEDYEIFIGIHFIcJHK^LHM[PJQJSYTGUDVDWYZ_[F]E_GaZdFeIfEgGhE
~cia	T%F&J(D)H*G+I,Y-X.^/X0H1Y2H3D4G5I6H7G8H9f:X;Z<I>D?E@ZAYB[CEDDEHF[GHHIIYJIKCLGMDNDOEPGRGSFTFUDVJWIXIYHZE]^_FaBdXeIf[hD
~cib	w>IHZa]
~cic	y.YK_ZD
~cid	_#J%I&Z(H)J,J-Y/J3G4J6X7J8H:H=I>G?XA_CIDHIHKFMXNIO^PIRJSbTJUGVGXI^J_GaXbIcHdIhH
~cie	X!X#J%_(^)J*I+J,I0I2J3D5]6I7I9E:];I=G>[?DAICZDFF[GIHCIXK]LIMaNGOFPHRXSITHUHVGWJXGY]Z@[H]F^I_IbHcHdHfGh]
~cif	g!J%G&b-I/J6b9I<Z>I@HBICJHGIXJGKGMJO^XHZD^IaZcJdJfJhI
~cij	s-J3Z9K@JHHI_KKO[XJ
~cil	b!]#J%Z-e/]3H4Z9J>[@GBICIDIGJHHIZJJKGMINIOIPJXJZE]JaGhJ
~cim	b!G#J%I(H)I0I3J:G=I?I@ICJDGH]L]MINJPJSYUXW]XJZ]]ZaJbJdIfZgY
~cin	f!I#_%X(Y-I3D:Z=J>Y?Y@HBFCJDJF]GKHDIHKJM]NJODPKUIVHXdZF]HaHbIhI
~cio	Q!B#C%F)Z*F+F-B.I/G0J4G5H6G7J8H9I;G<I>I?I@GAGBZC]DIEYJGKBNYPJQIRJSXTFU]VZZY]H^HaYb^dEeKfa
~cip	h#J(Y)H*^3J6^:[=J>I?[BICJDKKGMHNcPHSJUJVJY[ZB[J]J_JbYcEdIfIhI
~cir	q/YHIN[ZIc[
~cis	g%Y(a)^-I1J9J:[=Z?IBHDZHJKINZPJUJVJXWZI]JaJbJcJfIhJ
~cit	h!J#I%I-]3I9a;]=J>F?I@IAJB_CIDJH^IHKHNJUJVI]H_JaJ
~ciu	t#[&Y-ZBJHINYTY
~cj^	p*Y+Z:[=ZBJC[DEH_IJ
~cja	e!I#J%I(G*J+I-I0J3I9I:I=G?G@HCXE_GHHYIXKGLJMZNFOJPJRJS[U[VYWZXIZE[J]Z_JaIbJcXdIfYhJ
~cji	]!H#H([)I*G+J,I-F.J/I0^1I2J5J6J7J8H9G:H;J=[>F?a@HAIC[DZEZFJG[HDIXJJKGLIMGNXOYPGTHVGXGYIZC]G^J_XbHcGeYhH
~ck^	=#e&I(D)C+B,Y-D/A2F3?5Y7C9X:<;F<Y=J>I?=@HAIEBFGHYIDJYKXLIM:N@O?RaSDTfU>V;WAX[[_]Y_IaIbZdde_fXh=
~cka	b!J#Z%F(Z)J*J-H/[0J1J3X4Z8J9E:I=I>I?I@FAJBYCIDGF[GZHHIGJ[KILJMHNIOJPYR^SJTHUIVHXHYJ[I]H_Ib[cHdXfFgJhI
~ckb	nHGLYZF^]d[e^
~cke	X!C#a%E&I(F)H*H+H,H-K0I1I2]3Z4H5I6_7H8I9b;I<I=F>[@DAHBYCZDEEIFZGGHaI]KCLHMENEOFPGQJRFSHT]UFVEWIXEYHZJ[E]D^J_GbDdFeGfEhE
~ckg	i(J0^:YBYE[HFKZM]VJZFdJ
~cki	pJXK[QXTZ
~ckl	o%J(],G-]/J6]9H>I?J@ZBICJI[KHM[OITHZJ]JaJeEhJ
~cko	X#c%a(J-J3J9J>J@JBIGJIJKJMHTbZG[H]C^IbJdJf[gJ
~ckp	m%a>[HCdJ
~cks	O!E#E&Z*F+H-E.I/F0I1X2I9H:Y;F<I=^>F@BCXDIF_GGHEIEJJKALZMDNCOGPXRYSXTFUZVYW]XE[J^DbYcZd^eZf]gJhC
~ckt	f![#]%J+I3I9G>Z?H@IBECHD]HZIZKHNJOIRJVIXHZJ[I]Xa]bJcYfJhJ
~cku	g6aBJHaKJPZZF_XfG
~ckz	u(].YX[
~cl^	g#E-K9J@JBGHeK]LJZG_[f[
~cla	Z!F#Y%G(I)I*J+I-^0Y1J3F4I5J6^7I8J9G;J=H?E@YBDDXEJGIH]I]JJKXLXNHPGRHSITGUHVFWYXFYIZX]X_HcHdGeJfGgHh[
~cle	d!J#]%]+[-I.E/H0J6X=I?H@IBYCJDHHYIIKILYMJPYT]ZB]I^[__hK
~cli	U!G%G(a)H*H,I-E/G0H1_2J3G4J5J6I7Y8I9E:^<J=F>C?E@HAICDD_EJFJGHHIIGLHMDNGPIQbRHSITGUGVFWIXGYI[G]]^H_Ha]bgcFdFfYgGhF
~clo	I#?%A&G(B)D*D+E,W-A.E/i0g1B2E3A4C5E6a7I8D9F:C;E<F=A?B@?AaB^CDDBEDFEGHHHI?K=LDM]NCODP]QGRaTdUDVBWEXCY[Z?[B]]^B_eaBbGc[dYeEf>g^hA
~cls	w%[;cAJHDZI
~clu	Z!J#I%I*J+I-[/J0J1J4J6J9I:I;X=[>X?I@IBYCJDGFYGeHHIXJJKGLXMINZOJRJSJTIUFVaWJXJZD]J^H_HaIbJcIdFeJfHgJ
~cmd	q)[H^LJZJg]
~cn^	yh_
~co^	X!G#^%E(E)H+H,I/H0I4G6I7G8I:E;J=F>E?E@[AHBDEJFJGIHIIZJIKJLGM]PGQJRHSYT[UEVXWIX]YJZ^[_]E^JaEbbcFdHeIf[gHhC
~coc	l%J;Y?]CJDIG]HELXZG^[d_fH
~cod	I!D#@%D(D)F*C+D,E-?.E0G1E2G3Z4E5F6F7F8F9>:D;G<G=C>f?[@>ADB_C^D@E_FEGFHaIDJFK=LEMANBOGPEQHRDSETDUEVFWGXgYEZG[E]Z^F_DajbDcCdFeGfCgEh@
~cof	p1Z2]3J@JBJH[IFR]XJZH][
~cog	h-^.Z3F7Z>I@JBIDJIFKXNJO]VZZGh]
~coi	j3J6Z9J>G?JA^C[IJKIOaXJZJ_IaZ
~col	W!F#G%F(a*E+G,I-J.I/I0I1H2J3F4G5I6I7I9B:^;I<J=F>AAIBGCCDIEIGHH_I_JHMDNEO[PGQJRGSHTHUcVaWIXFYgZJ[F]Y^H_HaBbGcCdFeIgHhE
~com	E#[%E&F*G+[,G-d.E/I0D1J3X4D5D6B7G8Z:[<E=C>G?H@EAHBYC<EAFXGEHeIcJHLIMIN[OZQERATJWZXGYCZF[X]]^G_GaJbDcFdFeGfFgChG
~con	;#@%J&J(>)@*B+E-[.B/@0J1e2d4c5_7>8f99:_;><b=B>G?8@FAYCaDAEdF[G[K@LEMHNAPAQZR^S=T=UAVGW]XBYX]E^A_Ha;bHceeafbg@
~coo	T!H#H%H(H)I*I+I,J-F.l/I0J1J3[4J5J6J7J8J9Z:H;J=I>G?HAIBDCHGJIFJIKFLIMHNGOIPJRISGTIUHVGWJXGYJZD[I]G^J_IaGbFcHdIfHgJhH
~cop	[!H#I%I)J-G/J1J3I4G5J6^8G9G=H>D?I@GAZBHCJDJFJGeH]IEJbKGLJMENGOHPIRITJUJV^XHYJ[J]J_YaEbJcHdJfHh]
~cor	M!Z#H%]&J(B)F*G+E,[-E.G/C0E2E3^4E5J6_7E8E9G:C<H=F>E@^AcBHCIDZEYGBHFJELDMaNYOaQHR[SFTYUFV@WXXAZY[G]A^C_JaXbDdAeHgEhc
~cos	l9[=YH_KJZIbY
~cot	s6XHJKXT^
~cou	@!f#c%^&E(A)[+[,[-B.E/B1B2b3^5F6H7D8B:Z<D=F>I?>@AA^CEDZEDFFIGJEKBL_MFN?OJPeQ[RGSBUDV[W@XBYG]@^c__aBbDcHdDeIfAg@hB
~cov	e!J)G3I9J=a>_?J@JBJCJD^G_IIKJNIVYZFaIfI
~cow	t!X@^DYHYZJ
~cpa	n%aHGdJ
~cqu	q3J8[:JDJQaZG
~cra	e#K,I0[4[9I>]?JBIJJKJMIRJZF[Yb_cIe[f[
~cre	O!D#[(H)F+[,[-E.J/G1H2^3I4G5I7F8[9E:G;I<I=F>Z?_@EAGBACEDIEIFGHbJHKALXMHNFPDQJRGSGTFUGVDXGZI[Y_^aFbecFdGeGfEhH
~cri	O!G#C%_&H(D)D+Y-D.I/D0J1E2G4Y5G6]7D8[:B;F=Z>G@EAFCAD[EEFEGaI?JIKHLDMANdO_PXSDTDU@V@W[XAY][C]A^@_JaBb@dde[fcg]hB
~cro	K!C#>%J&I(C*Z+G-C2G3B4H6F7b8F9C:F;G<H>A?C@AAGBACDDCFGG]HbICJYKCLEMYNHOEPCQHR]ShTbUCVCWDXDYFZ<[E]C^E_EaZbCc]dbeJfagc
~cry	Y!I#I%I(J)J,I-I/J1J3H4I5J6f8J9H:J<d=J>I?H@IAJBGDIGJHCIIJIKHMINHOJPIRGSITJUIVIXJYeZC[J]J^J_IaJbHdHeHfGhI
~ct^	A#B%>(<)@*A+C,]-G.F/H1g2]3G4^5A8_9J:D;a<E=H??@AB<DDEXFBGdHXIDJ^K>LEMCPXReS?TEUDVBWBXB[?]F_^aBb@c[ffgC
~cta	d!J%Y(J,Z-_3Z4[9J=J>J@JBXCJDJEJIJKJMHUJVJXJZGaJc^dIfIhY
~cte	T!J#H%[(G)I+I,I-E.J/b0I2c3G4H5J6I7I9F:G;I>F?G@CBHCIDFFeGGHHIeJHKDLIMFNFOHPFRHSHTHWIXGYJZ]]F^HaGbXcFdFeJfGgFhF
~cti	I!d#A%F&d(G)F*I+D-a.K/E0Y1D2E3@4C5Y6X7C9C:A<X=@>C?H@AAXBYCBD@EcFIG[ICK@MANYOEPBRDSDUcV^XBYcZ=[B]A^HaBbGcedYfCg]hA
~ctl	k@[GZHGKJZX
~cto	L#C%_&d(X*E+G,D-C.H/H0B1D2e3_4Z5G6D7[8c9E:d;F<c=E>D?C@CAJDIEFGEHII?JJKBLEMDNBODPEQ_RDSYVFXGYFZ>[F]D_caCbDcAdIeEfAg[hD
~ctp	y0[HFZIfGh_
~ctr	b%J(Z:J@GBHHIKJMZNIPJQb^IbYdIhc
~ctu	a#X%J*]-I3I4J=J>J?J@HCHDJFZGJI[KHLJNIOIR[UJVJYJZD[I]J^KaJbYcIdHf^hd
~cu^	uBZHJaZ
~cua	l-J3G9J=F>H@HDIHZI]KZMJOZTXX[ZYhY
~cue	Y!a#[%Y(G)]*Z-F/I0J2]3Y4J6J7I8J9I:X;I=D>H?G@ECEDZEIHJIEJJKYLZMHNGOIP]RJSITIUEV_WIYJ[Y]H^X_XaHbHcHdJfFgIhF
~cul	h2Z3H9J@GCJDJHEIcKJMJZ]^Jb]hJ
~cum	d%IHaNaZK
~cun	h%J(J3F4Z9J>J?I@XBXD]HCM]NYOJU]VJWZa]fI
~cup	i#J%J(I*Y,X>a@IBJHIIYVJZ_aJhK
~cur	N!E#I&I)^*_+^,G-E.I/D0H1G2H3G4F5H6F7F8G9D:F;[<d=G>G?^@EAIBBC^DYEHFIGFHYIYJHLDNCOGPGQ_RGUFWHYbZE[E]E^J_GaEcFdFfEgGhe
~cus	Z!I#J%[)J*J-^/^0J2I3G4J9I:I=F>H?IAJCIDIHaJ_KDMIOZPJUJVIWJXIZ][J^I_IaEcJdJfJhH
~cut	t=]GYHIZHf[
~cy^	K!E#E%F&I(I)]*_+F,G-Z.^0H1H2I3D4F5b6H7[8X9E:F;I<I=D?H@[BHCZDBEGFIGGICJ_KFLFMDNfOEPERHSETFVCWhXEYXZ?[F]D^FaCbFcCdFeHfFgDhD
~cya	y)Z
~cyc	p3JDZHHIIK^NYZJ_]
~cyf	p3Y9J>I@JCJHFIaKHO[XIZIa]
~cyg	mAcHGZJ
~cyj	n(J,Y7]:I>JF]GZHIIJ_Ja^dIg^
~cyn	t@JHHKJN_W]ZG
~cyr	u/aIJTI
~cyv	jHGNd
~cz^	i(J+G-J3J6c9I>J@]BGCaDIEIGJIHKIM_NJOJUJVIWYXJZF]JaJcJfIhI
~cza	a!H#G%E(Y)H*]+I,X-G.J/I0J1J3E4I5J7J8I9E:H;Z=G>X?[@ZAJBFEIGIHEIXJJKFLYPGQJRaSHT[UHVGWIXXYIZ[[I]G^H_HaFb^dDe]fFgHhX
~cze	_!I#H%G(E)H*]+I,X-F.I/I0J1J2J3X4I5J6I7I8I9Y:H;Y<J=G>E?X@[AIBDDFEIFJGJHDJIK^LIMENHOERHSFTIUGVYWJXZYYZ][H]Y^I_Ha_bHc_dEeJfGgI
~czk	y.a9JHI
~czl	t9ZF]HIIJPZV[ZI
~czn	l!J([2]3J8]9J<]>JBJIIKZPJQYZG_ZcXdJ
~czo	[!a#H%G(D*I+I,I-H/J0J1H2I3G4I5J6I7I8H9F:G;^<Y=H>G?G@XAXBXCHDEEJGYH?IGJJKFLYNGOIPGQYRHSITJU_VaWIXHZB[I]Y^^_GaWcGdaeHf]gIhG
~czt	wHHIaM]
~czy	e!]#H%H(E)I*I+Y,J-X/J4J6[8Z9F:H;Z=]>Z?G@FBHC[DCEIFJGJIGKFMGNHOIPHRJSJU^VCWIXGY]ZA[J]Y_Ja[bHeYfHgJhH
~d1^	w-[HJK[
~da^	I#[&G(C)A*?+A,Y0G1D4I5E6G8Z9];_<J=I>CAFBYCCFEIIJCKcM^NGOBP^RISGT^U[VJWYYC[@]F^J_EaXc@d]eH
~daa	m3J:]>_@ZBZCHHGXZaF
~dab	t*X-G;YGZHZ
~dac	o![*^BGCJHYS^UIVGZHbXfG
~dad	Z!H#H%D(G)I+G,I-Z.J/J0J1J2J3^4H6I7]8I9]:_;Y=G>H?ZAIDaE[FXHEJJKDMFNJP^RISZTIUGVDWIXEY^Z@[I]F_HaFbHcXdFeIfFgJhF
~daf	tHZVZaY
~dag	l#I%J(J-H3J9d:J>F@_BHCJD[EYHAIIKJNHVIX]ZH[J]FaEhI
~dah	p>aHGaJbZcZ
~daj	y![Z[dZ
~dal	b![#H%H(H)J*I+J,J-G/[0J3E4K6J8J9D:I=I>^?GAJCHD^GYH@M]N[OHPXQ[RJSJTYUIVGXYZB[I]^^JaEbHdIfIhG
~dam	q-YBZDZHGMJZJh]
~dan	Q!Y#G&H(B)D*G+^,^-H/J0F1F2G3[4D5G6E8Z9b;H<G=C?H@FBaD^EHFYG[H@JFKFLFNDPBQHRDWXYF[D]H_cbGcBdXgIhG
~dap	X!H#H%H(I)J*J+J,J-G/J0J1I2I3G5f6I7J8H9H:J;J<k=I>I?I@IAJBHCHDHGIIGJHKILIMHNHOJPJRITIUIVIXIYHZG[I]I^J_CaHbIcCdGeIfGgJhI
~dar	S#H%F&X([)]*C+H,E/Y1G2H3C4F5H6F8Z9?:F<I=Z>Y?HA^BCDIEGFGH_IZJGLZNGPJQIRFSITDUCWGX_YGZD[G]]^a_]aEcCdCfIgGhG
~das	a!J#J(J)Y*J+Y-J:J=J>I?J@HBGC]D_IHMJNJOaPJSXUX[J]IaXbIdJhI
~dat	P!D%I&I(Y)H*E+B-I.H/Z1b2H3^4D5[6E7E8E:D;G=C>[?B@FAZBXCJDcEHFHGDHaI@JFK>LEM^PDQHR^SZTFUCVCWHXBYEZ?[E^C_DaJbJccdAf_g_hF
~dau	n#[@JBJKZM]fY
~dav	o;Y?]@YBHHDKZM]R]UIVJWZZIfJ
~day	T!]%I(G)H*H+F,J-D.J/G0G1I3F4I5J6I7H8I:F;J<K=Y?E@fAHEJFIGHH[KALHMFNHOGPGR[SbTGUHVIWIX]Za[H]F_HaGbFcZdIeJfGgHhF
~dba	y>aHGZI
~dbe	s7ZA]N[_G
~dbl	m#^1[BZHGZJ[]bHfI
~dc^	i!J#J-J1[3I9I>J?J@IBHDIGYHDIJKIReSHTJUJVJXHY]ZDaJbHcXf[hJ
~dco	o!J#a%H0[1Z3^9I>JCJHCIJRITJYIZJcIdYfF
~dcz	q(I,[@[HIO[Z]eY
~dd^	y-I9J>]@JH]ZJ]J
~dda	p!J-J9^>[BIHGPaSYVH]GcJ
~dde	_!I#I%I(^)I+J,J-[1J3G4I7J8c9G=H>G?G@YAIBJCXFJGXHHIYJJKELJMJNFOJPHQXSJUIV[XIZ][I]H^G_IaXcIdJfIgJhI
~ddi	j7Z?YCaDDHJN^ZH
~ddl	o<WH]NEZJ]_
~ddr	c!J3a9J:X?I@IBIDZHbOK^K_JaHcI
~ddu	y@X
~ddz	y4Z9[HGM]
~de^	H!A#C%F(I)H*E+F,C-F.I0E1E2Y3J4C5G6D7C8H9=:H;E<F=J>d@EBXCaD=E_FDGDHbIXJDKFMaNDOGPBQCRBSXTGUEVDWEXbY[[C]]^X_EacbGc@dBeFfEha
~dea	Z!b#H%I(J*I+J,K-I/J1J3F7J9E:J=I>_?H@JAJCJDHGJIHKFLJMINIOIPHRJSJTIU^VFWIXHZb[J]I^I_XaIdGeJf[gJ
~deb	d#]3I?I@JBICIDZHCIaKIOIVJZG[_aIb[cX
~dec	Z!X#I%F(F)Z*G+J,J-G/H3I4I5[6h7J8F9I<J=J>I?Z@XAYBECJDGEJFJGYHEJJMGOZPIRZSJTJUHVIWJXJYJZE[H]H^I_HaIbIeHfIgIhG
~ded	a#J%J(I)J*J-F/Y1Z3J4I7J8c9I>H?J@GAJBJCJGYHJI_KHM[NJPIQYUJV]XJZD_JaJbIfIhJ
~dee	w3Z>G@[H[I[OG
~def	R#G%Y)I*B+F,H-I.I/H0I1I2J3F4H5H6I7H8I9H;I<J=X>E?I@[AICHDHFIGHHZIEJGKCLHNFOIRISZTHWjXFY[[I]D^H_Hb]dEeJfIhF
~deg	qBHSdUEVGZJfD
~dei	j,Z@^BJKZMZVJXXZ]aJhI
~dej	c#J%J(I+^-I9J:J=Z>I?H@[CHDFHGIIKbLJMINJVGXYYXZY[J]^^JaHbIfYhG
~dek	y6adJ
~del	P!A#a%b&Y(Z)E*D+Z,F.J/C0F2H3X4D5B6E7H8[9F:E<H=Y?G@EBDD?HaIIJFLJMJNHOCP[QHT]UYVYWGXBYFZG[]^B_bdHfHgEhA
~dem	U!F&K(E)I,H-Z/H0I2Z3D4X5I6H7G9a:I;I<J>B?C@[AHEIFIGHHXIXJHK@MXNERXTGUEWHXeZ>]E^G_HcEdFeJfXgHhY
~den	F!Y#Y%a&E(c)D+H,Z-X.G1D2C3C5H7c9G:Y<E=B?^@GAaBIC_DGEFGHHCIaJ[MGNEODPbQbS^TCUEVJWGXGYZZ>[F]Aa]bIc>dAeXf@gBhA
~dep	Z!H%H(Z)I+I,J-F/I0J3J5J6I7J8J9G:H>F?F@FAIB^DHEIF^GZHHIFLJMHNHOIRYTHUGVaWJXDYYZD[H][^JaXb_dFeJfahH
~der	E!G#C%I&I)a*Z+G,e-].E/@0B2C3F4G5C7l9E;@=D?>@bAICJDEEDF]GAH[IAJGKYMFNZODP_QIRCS?T@UEVAWFXaYJZH[G]J^^bac@dDeCfBgGhD
~des	K!d#J%E(d)I*Z+F,E-I.X0F1J2G4G5G6]7D8F9A:I;^>B?G@_AEBHCFDDEEFEGcJEKCL[MENGOBPJQHRJSCTZU^V>WDXBYZZJ[Z^Z_CaIbZcBd]eFfHg_hF
~det	S!E#G%F&^(F)F*J+F,G-X.J/G0G1H2H3H5I7Z8G9F:J;H<I=J>]?D@JAGB^CDDbFIGFHDJJK]N]OFRXS^TEUEVCXFYIZ_^IaXbHcEd[fFgH
~deu	c%X(I)J*_-I/[3I>J?J@bA[CaDJHDKJMJNHO]PJVIZD]JaJhH
~dev	Y!I#Y%F)J+H,J-[.X/G3H9J;J=I>^?GAJB^CIGJHcI]MHOJPISIUIVHWJZF[^]I^J_IaIcIdGeDfFgJhJ
~dez	n(^9[A[BJHEVJWXZY_H
~dfa	i/dBJHGMINJcJ
~dfi	yG]HHJX
~dfs	_#J%J(I)J*I,[-H/J3J7i9H:J=J>J@JBIDJIIKHMJNJPITFUJVJXKZGaJbJdJfJgJhJ
~dg^	qH_
~dga	t-[
~dge	j.[AZHZ_X
~dhe	i(Z=X@IBIDIHFS]U[V]WYZHdJfX
~dho	i%GPb
~di^	c#G(J*Z+J-J3I9]=X>_?IBGC[D]HIIIKIMJOISYU[VGXJ]IaXcIhJ
~dia	f(Z9X>J?X@]BHIJKJLZMIPJTJVJZE]]a]gIh[
~dic	V&J(F)H*G,H-a.I/I0I1H3X4J5I6H7H8J:F;I<J=D?HAIBZC[EIFJGIHCI[JXKaLHMENHOZPFQJRGSHTHUXWJXYYH[H]E^H_JaabGcIdGeJfFgIhY
~did	m9Y@JA^BJX]bY
~die	]!Z#H)J,J/J0I1J4X6J7Y9I;J>J?F@FCHDHEJHFIFJJKWNZPJR_SJTJUIV[XIZ@[J]a^J_JaFeJfcgJhG
~dif	T!F(E)H+F.J/^0I1I2I3B4G5J6a7[8[9G;I<J=J>Z?B@bAIBYCGDCEIFJHXIJJHKZLGNYOZPHR]SHTFUFVFWHXFYJZE[G]E^]_GaEbGcFd^eXgXh[
~dig	S#[%E&J(E)G*E+G,G-B.I/F0H2I3_4G6H7H8H9A:Z;H<I=[>]?FAHBZDHEHFIGHHEI^KELGMGNJOdPFQJSHTGUCVDWGX]YHZ=[F]D^G_GaebGcFd[eIfEgHh^
~dim	i#I(X)_*X-J3Z?J@IBGDYHHIIKIMJNJU^VGZ_]JaIbJdJgJhJ
~din	k%J3J9I>I@IDKHbIJM]P]XJZFbEcXeZ
~dio	p%X>ZCYD[ZI[X
~diq	u-X4XdZ
~dir	O#D&d(]+F,F-G.H/H0E1e2G3d5H6D7c9C:c;F=D>@AGCFDGEEGDHFIBJJK@LEMBN[OBPFQHRESFTYUHV?W]XZYFZ=[E]D_^aBbKcBeGfAg[hC
~dis	O!f#E%I&I(Y)Y*X+F,G0H2H3A4_5H6Z7G:E;[<I=D>X?Z@EAEBBCEDEEGGFH[JJLGMEPIRDTGUcVBWEXEZ=^X_IaCb[cIdDfHgFhF
~dit	U#F(E)Z+I,H-]/Y0I1J2I4I5J6I7I8I:I;_<K>EAIC]DBEYFJHaI[KBMXN^OIRISIUFVXWJZE[H]Y^I_HaGbGdFeJfGgH
~div	h%Z-_/Z6Z9J>HBIDGHYIJKZMJNJO[PGZHhX
~diz	wHZN[ZI
~dje	y#J.]BIHX
~dl^	j3J7Y8]>Y?IBXDIGZIIKIMJVIZF]baHcZ
~dla	c#J%b(H>ZBJHFKKS]UJVJZHaIfZg^
~dle	g%I(I)Z-J3J9I@YBIDJF]HaIZKILIMJNJPYV^ZD]Kg]hJ
~dli	o1J3Y9J>a?Z@[HXKJYFZJcIfJ
~dlo	n%[H[NEOYRZh]
~dlu	q-J2^3J9I?J@IBJCJHGI_KJNYSXVJZH]]aIfJhZ
~dly	u1Y3XH]J[ZIaH
~dma	tHGIYQ_ZJ
~dmi	A!E#C%G&F(d)k*n+C,i-@.E/?0C1Y2D3B4@5C6C7@8A9@:F;B<E=D>>??@>AAB;C;D?EeFCHCI<JAK<LFM>N?OAPjQIRBSETAU[V[XCYCZJ[@]>^I_@a@bAc?d^eAf?ghh?
~dmo	t%_P_ZH
~dmt	wA]HJ
~dn^	p#],X4X9JBJHGIJKHN]TYZIh[
~dna	s*X-ZC[
~dne	g%Z(J*Y3K9I>I?Z@IA[BJC]DJHFIJKILdNJVJXJ]J_JaH
~dni	j-[3I>[@[MZOJ_[
~dno	y+Z:JF]GZ
~dnt	u-YBJHHKZNZZHh[
~dnu	yBXEY
~dny	u#^3JA[DZHJO[XHZJ
~do2	y-^?ZHJ
~do^	F#](A*E+Y-[.G/A0E2H4Z5C7Y8J9]:X;E<G=>?fABBaC^DIECFHGDHDICJAKZLIMGN<OZP]S_U_WFX]YF[G]I^F_AbEdJeFf>g@hZ
~dob	i3I9]=G>J@^BIH^IIKJV[ZGa[
~doc	b#I%H-K9G=J>H@HB^CIDJHeIYOJZI]Ja]hJ
~dod	s8^9JC[DIHFI]KZVZZJ
~doe	M!H%F&X(Z)G*G+H,I-Z/H0J4J5H6H9C;I<I=X>D?EAIBCCFDDEHFHHdIZKELYN^O[PDSFVDWGXHZa[E]D^E_KbXcFdDeGgI
~doi	c#J(J*]3J:X>I?I@HA[BHDYHAIZKXMJO[VI[[]IaIh[
~dok	y%FH^ZJ]]
~dom	I!I%d&H(?)@*G+D,B->.F0E1C2I3C4k5b6D7f8f9H:B;D<F=@>JA]BAC@D@EEFEGGHEI<J_KHLDMGN_OBPfQJRCSCTcUCV?WEYDZ8[C]A^B_HaFbBcAd>eDf?gZhA
~don	^!X#I(H)I*I+W,J-F/[0I1J3_4F5I7I8I9F:H;J=H>G?F@IAXBcCCDYEJGIIEJIKCMFNFPHRISHTHUGVFWJXGYJ[I]e^I_FaDbHcHfHgZhG
~doo	f%J(J+Y-I3J4K9J;Z>J@JBJDIH[IIKXNZTJXYYZZF]^aYbXcXdXfJhJ
~dop	j%J-J3H9J=J>J?G@YAbBXCJDJHEIIKIR[VIZF][_[aHf]
~dor	R!G#F%D&J(Z)[*Y+F,[-D.X/G0H1G2H3D4b6Z7^9D:Y;I<I=E>I?C@GBDCEDBFYGGHGIJJcKCLJM^NCOEP^QIRXSDTFUXXEYYZE[G]Z^J_HaZbYdZeHhE
~dos	c!Z#H%X(H)I*[+J,J-H/J3E4[7]8]9Y=HAJBGCGDZH[IEKELJMINHO_PXRJSJTIUIVGXHZF[J]F_Ja]bJcJdJfIhH
~dot	y*ZHJIHNZZJh]
~dou	l!J#ZBJI[K_T]ZI
~dov	o-YZ]
~dow	K![%B&H(B)E*H+E,G-H.J/^0G1F2G3D4Z5_6F7D8F9A:C;X<H>F?[@GAEBBCIDBFGGFHYICJHKDLEMcNHOEPGQIRDSeTHUCVBWFXCYGZC[_]H_EaCbdcadIeGf]gbhI
~doz	tBJHGI[KZV_ZY
~dpa	w%JEFHFKZNXd]e[
~dpi	w<^
~dpo	n-E0Z9Z@^BIHJKJN]X[ZJ_ZaIc^
~dpr	i%I(_)F*D,J-I@JHZJJMINJPZZHg^
~dpw	u#a%IHH
~dr^	h#K%J-X3^9J>[@JBICJHJIJKZM[QXZHhI
~dra	_!Z#G%[(J)H*Y+[,I-E/I0I1[2J3C4[5J6J7I8[9E;J=G>F@aAIBJCXDEFJGGIEKCLGMCNFO]PHUHXDYJ[Y]F^__HaDbGcHdHfYgYhI
~dre	T!G%F(E)[*G+I,I-D.b/E0I1I2I3b4I5J6I7G8I9G:Y;J<J=G>X@EAFDaEFFJGHIIJHKELHMENFOEPHQJRIS_TGUEVEWGXGYJZF[G]E^G_Eb_c_dYeYfdgFhF
~dri	Y!H#^%G(G)I*H,I/I0I2J3X4H5J6I7I9D:Z;J=G>D?G@DAICFD_EJGHH_J[KEL^MGOFPHR[TGUHVGXIYJZ@[H]]_Ia^bGcFeJfFgIhF
~dro	c!I#Z%^(^)Y*J+H,Z1J3H4[9I:J=X>_?F@GBGCIDFG[IGJJKGMINIOJPJRGSJUIVYXYZC[J_JaHbXcZdJeYfGhJ
~dru	j8]9J>H?J@YC^H^IIKJZF]Ja[
~drz	h#J-X/]4J6J9J>JBJDJHGIHJYMJN_O[PZaYdHhJ
~ds^	f!X#I/J3G>J@[BIDYHIIEKXNZOaVJ^[aIe[
~dsa	m:J@aBHDHHXIGU^VZWIZGdJfZ
~dsb	y@HH_ZJ^J
~dsc	h>[ZHaJbb
~dse	n9G>^@IHaZG]I
~dsh	yH_KX
~dsl	yHHT^
~dso	yI]fJ
~dsp	uN^ZI
~dss	wG^R[
~dst	j#F%H&I(K,K-I1J9H?IBJCJFZH]IJRHS_TbXJZJ_GaJcJdJfJ
~dsy	^%_(J-J0_1J=JBIEGG[H?MJNJRIUJVJWJZG]JcId]eZfe
~dsz	y6aZJ
~dt^	c!J%I(I*Z+Y-Y/I0J3I6J9I:J>G?]@IBFCIDGHAIFK^L[MYOIPISYTJVHXI[I]H^Y_JbIcGd]g[hZ
~dta	yIJKZZZhZ
~dto	h)bHJ
~du^	f#Z%X3H>_?I@JCYHDIJKJMIOJXJZHa^dZf[
~dua	j!X%Z*Y/[9J>Z@ZAYC^HEIJK[PGXJZH
~dub	uA]KaZJ
~duc	a!](H)J-Y=H>I?J@IBGIIJdKJLZPJTYV]ZB^X_JaYgJ
~dui	yHKZ[
~dul	q%J-J4G5H@JBJHIJ]MJZIdIgbh[
~dun	]!I#H%I&a(I)X,J-I/I3G4J9J:I=I>I?FCIDHHIIIKYLXMGNIOZRISITZUJVZWJXJZ^[H]I^J_JaYcafIgYhH
~dup	h%H&I1J3GAdH[ZJ_JcIfH
~dur	^![#F%](I)X*J-H/J0K3X4X6J9I:I=H>G?H@GAJCHDIEJHAIIKHLJM]NIOYRJSITaUIVHXHYZ[J]c^JaXdHeYgJhH
~dus	n!Z#[%I&H,JAJBIHDPJZE^]_[gZh]
~dut	p=_>IBJDJHIZY]YaZf[
~duu	w@[HIT[
~duz	t#^9JHJXaZJ
~dva	n-J9Y;Y=ZHXRJSJUGc_d]fJ
~dvi	s(J)[-J:[BJHGS^UHVJZ[
~dwa	n?aBJHGI[K[ZE
~dwi	i!J(J*a-J?J@YBICZDGIINJO]S]VJZJ[[
~dwo	s*^A]CYHG
~dwr	l%a(aHBKHZFdXeJfJ
~dy^	R#D%D)J*_+c,G.H/G0H1Z2H3J4G5H6X7G8F9X:D<[=E>E@^AFBHCZD]EHFHHBIEJGLYMEN]OEPEQIS]TIUZVDWYX^YGZD[E]DaIbYdYeHfZgFhD
~dyg	w@_HJ
~dyn	n3Z>YDYHXO]aJ
~dz^	t(^3J9[>[?[CGHFVYZIaF
~dza	k!J#J%[*J-H3I6Z9I:Z>I?J@IBICJDJHHIZKINHOaXJZYcJd_gJ
~dzi	T!D%B&I(G)E*E+X,F-C/E0F1E2G5G6F7F8F9^:X;a<H@aAFB]CJDIEFFGGFIEJFKELJMZNGOIQHRZX_ZY[D][^E_Da]cHdEeGfYgFhJ
~dzn	w;]GYd[
~dzo	t#G%[3J9]B[HHO[[JhX
~dzw	y9Z>]HHZJa]
~dzy	s>]@[BJR[ZY
~e20	u-aIF
~ea^	f!I#X(J)G-I9F>I?J@IBYDJFZH[IIJXKGMJNIQXTIUIVJXIZbaJh[
~eac	V!^#^%[)H*I+I,J-^/E1H2Y4Y5J7H8X9I:G;J=G>[?E@JAXBCCIEHFJGFHBIEJYK]PJRFTGVFWIYXZF[H]G_EcadJeIhY
~ead	P!Y#c&J(_+^,G/F1F2G3Y4F5H6Y7H8F9Z:E;H<H=D>^?JAFCEDEFHHaIAJELFMCNBODPJQIR]SJT_UGVAWHYIZE[J]A^D_JaFb[cCdDeGgZ
~eag	l(I)[*J0]VYaI
~eak	Z!^#I%J+J-_1Y3X4J5J9H<Y=J>I?I@XBGCJDIFXGJKGLJMIN]OJPIRKTJU[VGWJXJY[ZD]I^J_JbIcXeKfHgJhI
~eal	f!Y+J9]BJDIHYS_ZEfZ
~eam	U#H)X*H+I,J-F.J/I0J1J3E4I5J6Z7I8J:^;J=G>B?F@DAJCIDFFJGIHgIDKFLIMdNGOHPHRISHUHV]WJXGYXZG[H]G^HaEbHcHdIfHhF
~ean	]#I%]&Z)I*]+J-F1J3F4J8J9F:I;J?I@^AbCHDHFKGJHCIJJJKFLIM[NFOIPITGVHXXYJZY[J]Z__aFbJcJdJfIhG
~eap	yHIK[R[ZJ]J
~ear	S!^%C&J(D)G+b,H-^.B/G0I1]2J3D4H5I6H7H8G9I;I<I=D?XAGB[CDD@EIF]GCH]IEJGKbM[N]OIPYQJRGSHTZUGVEWIXFYHZ?[Y]H^XaDbIdFeGfagGhE
~eas	Q!I%H(F)G*G+H,J-b/Y0J2J3J4I5I6J7H8I9a:F;J<J=D>C?GAIBXCFFIGHHZIbJHKDLJMFNbOIPGRHSHUGVEWIXYYJZc]F^F_GaGcGdGeJfGhF
~eat	V!E%J&J(C)G*H-E.J/H1H3E4G5I7H8^9]:G;I<H>F?E@GAHBZCHDFEJFGHXIEJHK[LHNDOHPERGSETHU^V]WJXGZ?[H]G^Y_^aFdZecf_gHhF
~eau	]!J#K%H(I+J-F/Y0J3E4J6J7J8Y9^=I?[@XB]CGHDIEJJLJM^OGPJQZU]XIZX[Y][^J_JaXbJdHfHhG
~eav	e!b#J-J/X3J8J9H>I?I@GBJG_HbIJKINJPJVIZC_JaJhJ
~eb^	s%ZF]HXNZZGaX
~eba	I!E#C%^&J(B)D*H+G,]-D/H0[1]3E5X7I9H:J;I<X=[>E?EA]DDEFIDKBLDMENCOIQXRYSFTEUAVBWFXGY]ZH[E]E^C_]aFbGdbebf]hC
~ebb	i!I#I)[.Y3[9I:J=Y>I?J@IBGCIDJIJKGMaNJOXT[UJVIXJZG[[]Y_KaIbYfJhY
~ebc	yH]
~ebe	_#[%J(I)J*J,X-G0Z3H9H:Y?HBXCHGJMEO[ZA]Z^I_Ka]bHcJdIfIgZh[
~ebi	n(J)[3JI]ZI[XcY
~ebl	c#_%J(J)[*J+Z-Z3G9G>F?G@GBHCFDGHHIZK[LJMJNZPJRJUJVIXXZE[]]H^Ja[bIcXfJ
~ebm	oBYHZM_ZIhG
~ebn	y5X=[HY
~ebo	Y!H#E%G(Z)Y+J-F/H1I3Y4J6Z7J:I;X<]=I>E?bB^CHDGGJIZKJLIM]NHOGPIRJSIUJVGXHZG]GbYcHf^gHhG
~ebr	X!Y#G%G&J(])Z*F,F-[.I/J1I2I3I4H5I6H7X8X9D:Z;[<J>[?I@EA]BHCXDHEIFIHEJIKZLJMENGPZQJSHTJUFWIYIZJ[J]b^[_[aGcGdDeJfEhE
~ebs	lH]I[ZZcJ
~ebt	s(Z@[XYZI
~ebu	c4Y6X8Z@JBJDYEZKJNKRJYJZGbJcedXfHgJ
~eby	t+[@ZBJDZH]VJhK
~ec^	X#F%H(Z)I+I,I0J2J3Z4I5J8I9E:Y;J=H>I?a@DAICGDGEIGJHAJJKYNFO^P[SITZUGVEWJXZYJZD[a]F^I_IaEdHfGhb
~eca	S!G#X%J)Y*G+X,J-X/[0J3H4F5^7I9G:X=J?G@HCHD[EZGJI[JHMIOYPGR^VYXZYDZC]Z_IaEbIdYeIfHhF
~ecc	d#Y-J/X3X5X9I=J?I@IBHCIDJHCIIKXMaNIVXXJY[ZG]JaIbJg[h_
~ece	P#Z&J(Z)I*H+D,H-B/G0H2I4G6H7J8H9E:J;J<J=_@^BDDYFIGFH[IDJIKdLGNDOBQJRHSGTGUCWFX_YJ[I_FaacHdbeIfEgFhI
~ech	S!G#I%e&I(d)E*E+F.I/[1G2F3A5G7F8F9J:B;b<Y=B?B@[AFDAF[GEHFIGLaP[QIRGSXUJV@WFXIYFZH[D_DaDcZdCfBgIhX
~eci	S!E%F&b(B*I+G,I-I/G0H1H2I3B4G6^7F8F9]:C;I<J>DCEEJF_GGI[JEKELGM_N_PFQJS]TGWYXEZX[E^F_Fa[cIdEeHhD
~eck	Y!H#I%Z&I(F)I*Z+H,F-E0I1I2]4J5^6I7I8I9J:G<J=I>E?G@CAIBBC_DZF^GHIcJ_KHLZMFN[OGPGRISHTHUFVFWIXGYI[G]H^Z_IaFbGcHdXeYfGgIhE
~ecl	j#](I-J@[BGC]DIHIIZK[MYO[ZC]JhH
~ecn	t#X@JHJKJZFhc
~eco	P#B%C&I(C)D,G-X.I0H1F2H3Z4G5G8_9B<H=E>]?J@aAGBWCeDYEFFHH]ICJaKDLEMGN@ObPEQDRESHUJWXYGZG[H]Y^E_EaFbGcDdGeGfDgFhb
~ecr	T!F#F%[&J)G+J-E.J/F1H2]3I5J6d7H8Y9E:G;I<H?^@GAHBGCHDEEHFGIEJHKELGMENDOHPYSHTGUFVDWIXGZJ]G^F_]aFb[dbeZf]hE
~ect	>!I#;&c(F)D*C+A,]-Z.C/F0I1f2e3Y4Y5A7X8e9H:X;^<b==>@?C@?BAC<D9EAFDGeHJI@K;LAM@OFPEQXRcSDTIUDVCWJX=Y[ZC[@]<^H_ca?b?cefdhZ
~ecu	P!E#G)X*_+_-H/Y0H1H2I3E4D5I6G7G8H9G:F;[<d=F>_?Z@AAHBCC[D[EIFJGGHGIXLGMDPGQ^RGSHUFWHYa[F]F_GaJcFdFeHfYgHhF
~ecy	yKZ_]
~ecz	l(J*Z-I.a3I9H>[?]@XBJCZDXHCIHKJNIQYXJY[ZG]IaGfJhJ
~ed^	D#^%H&F(I)@-F.G/Y0E2C3Z4F6H7E8_9<:F;E=Z?XAFCaDDEXFJHXI[JFKZLYPDRESBTJUFV^WDX_YFZ[[D]c^X_GaEbEcHdEeDg]hI
~eda	b!K#X(Y)J+[-E/J2X3G4K9_:I;[=I>F?E@[AIB]CGDXEXGJHBLJM[NXOIPIRJSITIUHVGXH[I]G^YaHbGcIdIfZgJhH
~edd	p#J-H9I>I@EBIHaIHKIZa]I^HaZhI
~ede	J!W#^%E&H)E*F+H,d-E.F0E1I2F3A4B5J6H7k8I9Y:G;G<G>C?DACB^DEEIGCH]IGJFKZLDNEOAQGRDTAUZYEZY]?^A_?bXcAdCeEgD
~edg	m.[HZ
~edi	Y!Y#F%J(F)H*Z+H,I-]/J0J1I2J3B4I5J6I7_8I9Y:E;_=X>@?CAICIEJFJHaIZKBLINGOZPFRISIUFWJXbYIZ>[G]Z_IbDcXdHeJgIhE
~edl	l(J-J3I8]9G>H?I@IBXCJDJF]HEKHMJNIPYSXV^XJZD]aaGhZ
~edn	f!H#a%Z(I*Z-I3G9H:H=J>Y?Y@EA^BGC_DIF[GYHCIFMXNHOHPIRKTJUIVHXF[J]I_XaGbJdJh[
~edo	[!J%G&J+Z,I-F/I0J1J3I4[6I7]8J9C;J=H>[?Z@_AJCDDBGJHJIEJJLIMHNHOHRXSIT]UHX^YJZ[[W]G^I_HbHcIfGgIhZ
~edr	f-J4[8X9I:]?J@JBIFHHbIIKIN[XJZI]JaJfJ
~eds	y&JFZ
~edt	h)bHI^[
~edu	l,X9J=I>JBJHWVIZJ]beZ
~edz	j!J#J%G(X-I/J3I9];c=J>I?J@YDJGJHIIIKHMJNIOJRYS[TIUJXZZD][_JaFbJcIdJfIhI
~ee^	_!J#J%Y(I)I*c+J,J-G/Z0I3I4J6I7I8J9H:J=f>I?G@ZA^BGCZDGGKHEIFJJLJMINHO[PHRJSJUIVHXIZD]I^I_IaIbIcIdDeHfFgIhH
~eec	_!J#J%[(I+J,X-I/K3H4Z7J9I:I>I?I@HDHEJFIGYHEIJJJKHLJMINGP]RXUHVGXJZZ[J^J_JaJbIdae[f]hH
~eed	M!Z#Y&J(J)F+F,H-D0G2H3Y4F5Y6H9D:F;I<Y=Z>X?F@YAFBYCcEZFIGGH_I[JFKBLGMHNDOERGSGUEWHZ^]D^F_EaDbFcDeHfIhH
~eef	b#Z(I)I+H,J0J2J4J9H:I;I=X>F?H@XAXBZCZEYFYGJKFLJMIOGPIRJSJTIUXW^XIYJZX[J]H^J_ZaFbJcHdYfYgJhI
~eeg	y*[3Z@YCIHI
~eek	]!Y(H*J+I-G/X1E3]4H5X6J7J8X:H<JAIBBCYDYFJGZHYJIKHLHMGNXOGPIRISJTGUHV]XIZY[I]G^I_ZaHcIdJf[gIhI
~eel	j#^-I3Y9J:]>F@YBJDJHIIZKYMJOGX]ZXaJdKfX
~eem	e#J%J(H-Z3E9I;]>J?J@IBGCID[EXGKIYK[NIPZRZVHXJZ^]JbJhJ
~een	J!F#J%F&I)Y*B+Y,E-[.H/A0E1F2F3B6^7D8F9?:A;E=Y>Y?[D[EEGIHGI^JYK_MDNBOFPJQGRDSBTBU^VZW^XEYJZF[b]Z^B_JaXbbc^eEfIgHhC
~eep	W!H%I&J(H)J*I+],J-X/J3G4K6J7[8J9H:H;J=I?F@^AIBDCHDXFXI]JIKXOHRJSJT^UHVFXGYJ]G^[_IaIbHcIdJgXhY
~eer	Q!E#_%@&H)_*_+X,Y-D/F0X1F3[4C6D7J8E9Y:B?E@^AXB]CCDZEJHEJFK[LIMHNDOGPXQGRDUEW[XbZG[B]H^B_FaBbBcJd]gXhY
~ees	e3I4Y8X9I>J?IA]BIDJGGHDIJKYMYNIOJVJZ]]JaZbJc]dYfIhI
~eet	Y!J#J%J(J*J+Y-Z/Y3J=K>D?HBGCJDIHaKILJMIN]OJTJVHWJ[^]a^J_JaIbJhX
~ef^	p!Y7Y9J=[>JBJHIQXZ]]KaGf[
~efa	c#I(I*D+J-I3J4]>^?H@_BHCIDGH[IHJJKGNYUJVIY^ZD]]aHb]hK
~efe	a!J#]%I&]([,[-F/J3H4f5I7X9G=H>H?Y@HBGCIDIIHJIKGMGNHOIPJQXRJTIUJVJXIZC[J]I^K_IaGbXcJdJfJhI
~eff	oBZHZLYQJTY
~efi	S#G%Y)I*G,H-J.J/H0I1J3^4H5I6I7I8I9I;I=X>E?I@IAIBYCHDJFJGHHEIEJHKDLHNIOFRISZTIWjXFYI[J]D^H_HcGdEeJfI
~efo	M%D&H(C)F+G,F-C0J1G2H3_4F5X6F7F8F9I:D;G<H=D>]?]AFB?C^DfFHGFI?JFMXNBOfPFQHRFSFUDVAWGXaYGZB[D]b^F_Db[cCdEeHfDgFhF
~efr	u-ZLXZZ
~eft	W!Z#]%J&J(F)G*J+F,E-G.J/J0H1G2H3H4H5W6I9X:F;X<J>I?F@YA[BZCYDXHYIIJHKCMFOEPHQJRXSGTFW[XDZ?[G]c_[aEbFcFeJf[gG
~efu	O!Y#D%a&I)[*G+G-]/b0G1H2J3C4F6G9E:H;H<I=^>E@YBBCFDEEHFGGFHAIbJaK[LGMBOXPZSDUGWGXFYH[F]F^GaEbDcFfHgE
~eg^	]!H#I%E&Y(a)]*b+J,I-F/J0J3J4H6J8J9F:H;J=H>F?F@aAJBGC^DFEJFJGJH?IZJJKFLJMIOHPcRJSJUIVDXHYJZB[J][^Z_HaYbJcIdJfIgJhI
~ega	S#D%g(c)D*C+F,E-A/G0H1G2G3A4E5H7H8I9Z:D<I=E?B@JAGBACCDCEHFFGEH[IDJGK?LFMCNYOCPgRYSJTFUEVaWG[F]_^F_EaZbZcCdDeHfCgGhD
~egd	p([7J:I@EC[DbHFIJKJTYVZZF
~ege	Y!F#H%G)H*J+I,]-H/H0I1J2J3^4H6I7H9F:F;H?Y@DAHBBC[D]FJGaIHJXKJMEN^OXPFRHSIUIV_WJYJZ>[G^_aCbGcGdJfFgI
~egg	p!Z-K=[>]?J@[BGCKDXHEKJU[VK]ZaH
~egi	H!E#C%D&I(E)A*G+j,E-A.G0E1F2G3E4G5G6F7D8E9C:B;F<H=G?a@EADB^C_DhEEGEHbI@K?LDMBObP_QGRESDTDUGVBXAY[ZB[C]C^D_Ca@bIcGdBeFfAgDhB
~egl	h#J.X3H9I>I?]@HDHGYHGIINbOJRXVZXJZE][aIbZhJ
~egn	q*Y=^>ICJHHZYa]
~ego	V#G([)E*H-Y.H/E0F1F2G4F5H6F7G8]9K;G>X?CC_DHFHH<I[JGKaLIM_NJPFQIRFSFTDUDVYWFXBYFZD[EaGbIc]e^h^
~egr	b!I#I%H(])H*Y-J/J3I6J9J;J=Z>J?H@[BFDHEFH?IIKIMINJQ]SdTJUDWJXYZF]J_IaHbIcGdbe[fDgIhJ
~egt	a#I%X(H)J+Y,X-]3I4J7Z9H:J;J=I>[?YBHCZD_GXHBKZLJMJO[PIRJTJUIVHWXXHZX[J]G^JaGbJcJfIhH
~egu	Y!I#F%H*[+F,H.J/I0I2J3J4H5J6I7H8Z:G;I<J=X>F?^@ZAHBYCaDIEIFJHEIDJJKDLHMFNZOKPIQXRHSYUYWIXZY]ZC[H]a^I_HaJbGcGdGeJfFh[
~eha	d!J#I%X(G*J-^3H4I6J9G:J=J>H?Z@GBFCHDGI_KZMHNHPZRJUZVHXJYZ]H^J_JaIbJcIdZh]
~ehe	]#G%G(Z)a*c+I,^-I/I0J6I7G8J9I:H;I=H>G?FAJBECCDGGJHDKELIMGNEOHPaSITZUJXGYJ]F^I_HaGbGcZd_eJg]hG
~ehi	h!H/F0I1Z3Z6J9[>H@IAIBIDJGGHAIJKJM_NXPJR^THXZZG]I_]aFbYcIdJfHhJ
~ehl	W!G#Y%Z&^)I+J-F/X0I1J3Z4H6Z7J8Y9G;Y=]>G?HAJBCDEE[FJGIHFJIKFLHMGPGRYTHUGVJWXXFZ_]G^I_HaFgHhE
~ehm	n>J?_HHIIK[N_ZHaJ
~ehn	h)J-]/X=J@XBJHCIJJ[KGMINaZ_]KdZhJ
~eho	e!I#J%^(_)I*J+J,]-H1J3H4J9Y;a=Y?I@HBXCIDFIGKHLJNIOIPXRJTXUIVGWJXI]Z^J_JaHbIcIdGfIhI
~ehr	]!Y#F%X(I*X+Y,J-G/J0I1Y3I4H8J9I:I;J<Y=^?YA]BFDHEZGIKZLJMHNIOGPHRYUIVGX[Y]ZH[H]G^JaFbIcHeJgJ
~eht	W!I#H%G(F*H,J-]/I0J2X3Z4I6I7I8J9E;J=J>]BFDYEIGIIYJJMYNJOGUIVJWJXGYX[Y]H^]_IaDbXeIfZgHhJ
~ei^	X!Y#a%H(H)I*a+I,I-J.J/Y0J1J3D4I5J6I7I8J9D:G=F@bA^C[EJH>JJLINZOXPHRISHTXVFWIYJZF[H]b^I_IaGbGcHdHfHgHhE
~eia	t#ZH[JY
~eib	X!G#G%]&[(E)H*J+J-H/H1Z4Y6Z7I9H:G;I=X>E?G@ECGDGEIHGIJKELJMHNFPZR[SHTIUFVEWIXHYYZF[X]H^H_Ya^bGdae]fZgYhF
~eic	Y!J%G(H)I*X+J,I-_/]0I1J2Z3^5J6I8J9F;I=G>F?G@XCXEIFZG[HCIdJJLINEOYPHR^SITGUIVGWJXGYIZ@[H]G^I_HaEbHeJgIhJ
~eid	c!J#J%H(H)J*[,K-J/J3H7J9]:G=I>I?YA[DGEIF[GXHHIIKGLJMGNdOJUFVHWbXIZI[J]H^J_GaHbJcHdFfJhI
~eie	u-Z9^HE[X
~eig	W!G#H%a(F)I*G+F-I/_0^1I2J3C4H5J6H8H9F:[;Y<J>H?ZAHBBCEEJGHH]IDJYKGLFMDN]OYPaSHTHUHV^WJYIZE]F^_bJcGdEgHhC
~eik	q3J4^>IGZHHXZaZfZ
~eil	b!Y#J(I*Z+Y/]3H4J9F:I;J>G?]@[BHC_HFLJMHNHOIP^SJTJXHZA[J]^_JaGbIcJdIfIgIhX
~eim	R!E%]&](Y)H*I+G,Y-I.J/H0H1I2J5I7X8H9H:^;X?X@DAICEDIFIGHHFIEKCLXMJNJQJRISZTGWZXEYHZZ[J^F_Ga]dCeZfJh^
~ein	F%I)F,J-E.X/C1F2E3J4^5F6E8X9X:[;J<E=Z>HAED^EYFJGEHHIZJHK[MDNHRESZTFUZW^XYZ_]I_Aa^bDcFdGeEgD
~eio	n-J3J9I>]?J@JCYHHIZKJT^ZF[X]]aGbY
~eir	V!I#I%I(J-Z/Z3J4J6K7G8_9X:^;Y>G?FAJBBDXFYGJIDKILZPJTJU[V[WIZB[]]H_JaIbHcIdXeJgHhY
~eis	_!J%H)J+J,J-G/F0J4J6J7K9Y:J;J=[>G?I@EBGC^DYEJFZGJKDLJMGNbPIRJTXUGWJXH]G^J_ZaFcIdZfIgJ
~eit	O!Z(C)I*X+[,E0X2X3E5G6E:Y>E?Z@YAFCbEEGIHCI[JFK]LFNDOXPGR]S_TYUEV@ZF[G^DaIbDcYdAeIfZhZ
~eiv	d(I+J3I:J>Z?I@JBICJDIH_V[][a]
~eix	o@]KZXYZ]aJhJ
~ej^	^!F#F%X(X)G+H,H.I/I0I1I2J3C4H5J6I7I:Z;J<J=HCZDEFZHJI]KXMZNGOFP]RISIU]WGYI]Z^GaCbHeJfHgHhG
~eja	a!J%J(H)J+]-H/Y3H6J7J9H:I=Y>Y?G@WCGDDHHIFKbLJM^NHOITJUJVFXXZX[I]G^J_[aGbHcJdJfJh]
~eje	U!E#G%H(F)H*I+a,H-_/^0I1H2J3G4H5J6H7H8Z9G:G;J<J=H>GAHCFD_EIFJGGIZJ^LHN^OHPFRISHTHUGVFWIXGYIZF[H]]^F_FaZbFcFdGeIgG
~ejl	n(J+J-K3^9I>H?^BHCGD]HEIIKJM[SIUIVIZE]Ha_bJfHhJ
~ejo	m0X3I?[BJCJDJP[Y^ZJaIfY
~ejs	u-XHYZ]
~ek^	_!Z#H%G(H*Z+J-F/Y1J3H4I5J6J7J8X9X:G?H@ZAJBCD[F[GZH[JJKHLHMGN_OIPIRISJTHUHWJXHYJ[I]F^J_ZaGbZdJfGgIhH
~eka	a!H#G%]&^(G)I*G+J-Z/^0I1J2X3F4H5J6I7J8I:H;I=G>E?H@]A[BFCGDIEIFJGIIDJXKDLIMGN]OZP_RXSJTIUIVGYJ[H]G^Ha]bHcHdDeHfGgGhG
~ekc	u;XEXcX
~eke	c!H%H&Y([)J*J,I1E2]4J8J9X:H;J<Z=]>E?G@YAJBGCEDZEYF[GJHDIaKFLJMINHOIPJRHTIUIVHWJXIZ_[J]H^I_HaGbJcIdIf]hI
~eki	s7X9Z>JB_HYZJaJ
~ekl	o#J+J9J>X?I@JBZCJD]VXXJ]Za]
~eko	h%H(J)Z-Y3J:Z;Y>H?I@[BYCJDYHYIIKHMJVYZF[ZaZ
~ekr	l(J+Z-J/J3J6a9I>_?J@XBIDFHDIIKHMJNHXIZY[Y]IaGbadIhJ
~ekt	_!X#F)J*J+I,J-G/I0I1J2J3]4I5X6I7J8J9G:H;Z<J=G>F@XAbBFDFG^HIIEJJKFMGNGOFPHRISJTIUHWJXGZA[H]F^H_daGb[c[dGfGgI
~eku	u1[9^BJHHIINZdJfJ
~el^	N!B%G&H(C)D*C+D,E-X.G/D0D1E3_4]5X6c7J8E9>:G;E<]=F?^A^B>DGFGG]HeIIK[NZOFPBRCTIU^VXX^YYZ?[E^C_BaJbHcDfIgE
~ela	Y!D#b%H&J(C)H*H,I-D.I/G0I1I2I3H4G5J6H7H9Z:[;I<J=_>[?DB?CDEHFIGHHXIIJIKALFMYNHRGVDWGXCYHZ_[I][^E_FaXb_c^dFeIgHhG
~elb	e#J(I)Y-Y3J9I:I<[>[?I@ZA_B[DIHGIIKZLJMINIUZV_W[XKZB]I_FaIbJdIfJhI
~elc	i%F+I-b9X=J>I@JBIDGH]IDK[N[OXVJXJZH]IaZhI
~eld	P![#Z&J(B-B.I/F0G1G2H3b4F5H6F8G9J:F<I=D>F?C@EB]CGDGFHGFHDIBJIK?L]MYNDPEQIR[SZT^UJWFXDYHZ^[]]C^Ca_bbcGeJfChd
~ele	J!D#Y%_&G(E)B*X,C-I.H/D0D1X2D3a4B5C9H:?<F=D>c?_ABBEDdEDFDGcHJIDJCKALGMHN_OeP^QFRESCTHV]W^YDZ@]J^B_[b@cAdHf@gDhC
~elf	Q!E%G(@)f*E+H,I-E.I/F0H1I2I3E4H5I6H7F8H9F:E;H<J=G>D@FA]B[CGEIFIGFHIIIJHKXLEMFNEOYPFQJRHSXT[UfVdWGXGYH[Y]F^c_EbIcDdDeIf@gGhE
~elh	i#Y-I/Z3J9X?I@HBICIDIHCIHK[M_NJXJY[]IaIbJh^
~eli	[!H#G%H(I)H*G+J,J-[/I0J1J3F4I6^7J8J:I;J=I>E?^AXBECGDGIFJIKJLYMHNGOIPGQ]RYSITaUDVZXFYZ[J]G^H_Ha]bbcHdHfHhH
~elk	l-Y3I9J@JBJHZI^KJN[OYZIcYhZ
~ell	J!I#F%G&G(X)C*F+C,I-^/E1D2G3^4C5E6G7J8H9a<F=E>Z?Z@GAEBCD_EIGYH[JFLAMEPDQFRXSITXU_V]WDX?YJZA[@]_^IcHeGfBg^h]
~eln	d!J#J%J(Y)J*I-H/J3a6_8J9E:J=I>F?IAJBIGZI[KHLJMINaPIUIVZXIZE[I]H^J_IaGbJcJdIeIfIhX
~elo	_!F#a%H(I)J*I+H,I-Y0I1H2I3G4I5]6J8J9J;J=Y>Z?YAICGDFEJGIHIIDJJKXLIMENFOHRXSJTGUIVHXFYJZF[Z^I_ZaDd]fHhZ
~elp	U%I(c)E*X+J-W/I3H7I:G=I>G?F@YCHEJGIHXJYKFMFNGOISHT[UGVFWJXGZ][H]I^G_JaEbFcJdIf[gahH
~elq	tHYM^
~els	d!I%I&^(I3^7Y9H:[=I>J?Z@XCIDGFJHFI]JJKGMINXOKPISGUFVXXIZX[J]I^I_Jb]cJdFhI
~elt	h!X#Z%J(J+X-H/I3[6[9I=J>_?H@[A[BDCGDFHAI^KGNIOIS[UIVIXHZXbJfIhI
~elu	a![#]%J(J*J+J,J-H/Z0J4J6[7J9F:J=J>Y?GAJC[D[HHIGK^MZNIOaPJRJSITHUIVHXHZE[J]H_GbJcIdIfJgJhH
~elv	i!X#J(J)]/J0[6JHDI]KJVXZFb^gJ
~ely	g#I&X2[9[@^BXHDQ^ZX
~em^	B#F%A&D(?)C*F+D,C.E/c0Z1J2C3E4J5B6_8G9I:J;A<C=G?<@ZB_CID_EfFGHJIGJ@K]LFM<NXODP[QERJSYTYU@W@X;YBZZ[A]_^=_daXbFccdbeAfXgYh>
~ema	I!C%G&G(A)D*^+J,D-J.I/G0E1I3a4A5E6B7F8D9]:Y;E<F=D>[?bADCXDdFDGDH[IHJDKBLEM[NBOHPHQFTIUYV@WEXbYEZH[A][^B_CacbDcIdBeFhG
~emb	X!I#H%F(X)I*H+I,J/I0J3F4J6J7J8J9E:I;[=I>E?HAJBFCHDGEKFbGIHJJIK_LJMHNFOHPcRJSJTIUHVdXGYJ]G^G_IaGcHdGfIgIh_
~emd	y7]DHHDY^
~eme	P!E#F%[(I*F+F,G-@.I/I1G3I4X7E8Y9D:D;H?D@ZAXB_GFIcKeLFMCOJPJQIRGSFUIVIWGXDYJZJ[Z]D^G_EaEcZeZfGgIh^
~emi	W!G%G&K(H)I*I+I,I-F.J/a0H1J3D4I5J6H7I:I;J<J=g>G?G@CAIBIC[E_F]GIIEJJLIMGN_OHPHQJRISJTHUIVHXGYIZA[I]F^I_EaFbIc_dFeJfGgI
~emm	m3J9G>aBJCJF]IIPZVJZFaZ
~emo	T!F#F(G*G,I-G/I0H1H2I3]4Y5I6H7I;H<J=[?Z@CCEEIFIGGIHJ[KXLHNFOGPDQhSITGUYWJYaZ@[H]F^Y_YaEbJcFdFeIfEgHhF
~emp	N%D&J(C)E*F+D,G-E.I/F0H1G2H3H4G5H6G7F9C:Y;H<I=E@dAIBCDaEHFYGZHFI@JFLgN^ODQIRFSITdVJWHXaYYZF[E]C_Fc^eGfEgF
~ems	o)]/]HHMIVZ[X
~emu	h!J#I(J*Z+J,J-I3H4e9G:J>G?HBICIHFIHKGMYOIPJSJTXUJV[XI[J]JaYcJhI
~emy	w%J+[HJcYd]fJ
~en^	7!H#Z%H&D([)G+F,c.A1@2G3F4_5?6X7A:G;Z<G=^>]?a@[AGB_CYDXEDGFHGIbJ?LEMHNCOFPHRaS=THUHVGX[Z[]]^C_DabbddIgAhH
~ena	F!X#I%I&G(E)]*G+B/C0D1D2Z3C4D5D6I8_9X:b;J<G=I>B?GAXC@DBEDF^HYK^LDMFNHOBPCQIRCSZTCUhV^WdXDZI]@^H_?aHbCcCdYeZfAgFhY
~enb	y-]HIIGK]
~enc	K!^#X%B&H(C)E*E+E-E.G/D0F1J2G3F5J6[7E8F9F:E;X<c=l>B?CAcBECCDCEFFFGBHeIJJDK?LXM[NDOHQHSETFUAVBXIYH[E^EaHbDc@fAgFhA
~end	K!Y#]%I*F+D,D.I/G0H2E4C5I6J7I8G9X:G;I<G>C?DADBBCGDIEDFFGBHcIAJaK^L[NaOXPGQGRCT_VCWDYIZH[]]^^F_FabbHcZdGgDhD
~ene	X!G#E%[&Y)Y+H,a-G.J/H0I1X2[3D4H5I6Y7G8H9G:Y;I<J>D?E@FAHB?CFDEEIGGH?I]JZLXMDO[P[RGSGTHU]WHXXYJZB]J^a_GaDdCfdgHhE
~enf	c#J-^1J>J@JBYDJIJJ_K[NFR[Y[ZHaGdJfI
~eng	Y!Y#Y%H)I+H,H-G/I1K2^3Z4J7J8J9E:H;J=I?IBFC^EJI_J[KDLJMXN^OGPIRJSJTIUIVFYJ]H^JbHcIdJfIgJhX
~enh	P!D%J&J(H)F*E+F-X.I1H3C4I6J8G:J;H<I=G>Y?EAGC^EJF^G[HFIZK_N]OFPEQIRFSFTEU^VCWGXBYGZ_[ZcDdZeIfJgHh]
~eni	P!D#E%c(c)E*D+E,].Y0F1F2F3J4F6E7G8F9X;Z<H=C@aAEBYDAEFFGGFHCIFJ_NXOCP]Q^RYTDUCVDWEXIYFZ?]B^_bCcYdCfG
~enk	n#IAZBHCYHXI^M]VJZH^[
~enl	n!J3J7[BJHZZH]]_JbadIh[
~enn	S!E#F%Y&J(H*G+H,E.J/Y0]1Y2I3J4E6F7Y8H9H;G<J>D?IAIBJCEEIG]JJK^LZMXQJSZTGUXW^XGZ=[]_GaGbFcHeYf[gX
~eno	N!C#C&I(Z)C*G+H-].H1F2Y3B4D5G9X:[;F<H>G?G@_AFCaDJFHGYHHIeN[OEPFQHRESETCWEXJYF]G_CaFbJcIdYeJfGgD
~enr	b+Z/[@JBHCZDcHZIHKJMZVIZF]JaJhJ
~ens	U!J#F&J(F)G*G+[,H-C0G1G2]3b4G5I6H8H9X:H;H<J=]>]@BBGCEDHEHFIG[IBJHKYMDNJODRFSHTGUFVDWIXEYZ[F]I^]_Ga_bYcIfagGhD
~ent	8%E(G)F*@+A,^-].A/f0h2B4@5C7b8B9J:J;E<@=Y>B?C@CBbC?DFEEFIGDH[I]JBL?M>NJPFR?SdTeUCVDWCX]YCZ?]H^>aXcadCe]f^g_hf
~enu	U!Y#J%G&J)I*I+J,a-Z.J/H0H1I2J4H5J6H9G;^<J>E?J@CA_CXDFEHFIGXHZI_JIKJLZMENHRGSGUFWHYIZD[J^[_ZaGbFcGeHfEhF
~env	d#J&Z-^3J9I:J=F>X@XBHEZHJIIKJVJWJXHZH_Jabc_dZfI
~eny	k%Z)J-J4a5X@JBIHCJXLJP]TZZF^^fJhJ
~enz	Z!X%G&Z(G)I*J+I,X-F/J1J2J3Z4I6J7J8Z9G:G=h>H?G@FAXCGEJFJGIIEJZKFL]OFPISITIUFVGWIXKYJ]HaFbHcYeJfGgIhH
~eo^	g#H-J9H?]@HBICID_HDIJKIM^OIT_ZF]Ka_bYhH
~eof	y>[HHM[
~eon	e!Y#^%Z*Y+X-H3J7Z9I@GBIDJF[HIIJKINJTYU^XJaI
~eop	Y!H#I%G(Y)X*Z-_0J1J3G4J6J8^9];]=G>F?J@EAZBGEJG[HBJHKGMHNFOJPaRJSHTJUHVZWIXHYJZB[X]I_HcId^gHhI
~eos	u4[cXf[
~eou	m#X-JBJRJXIcc
~ep^	S%G&I(E)H*H+[,H0I1H2I3H4H5I6[8H9D:E;H<J=F>J?D@[AFBBDYEJH]IXJGMIOEPZQJR^SGT]UFVbWIXDYHZ[]Z^Y_FaIbEcGdH
~epa	[#H%H(Y)Z*J+I-Y.Y/I1J4K6J7J8J9H:H=G>^?G@ZAJBCCHDFF^GZH^IFJYKELaMHNHOJPISITIUFVaWIXHZA]G^^_IaGbYcXdFfGgJhC
~epe	f#^%J(I+J-J3J:J?H@IBHDDHYIJKbMJNJP^Q]UKXZZE]KbIdI
~epl	a!J#J%Z(H*J+J-F/I0J3H4D7J9Z:J=I>_?G@aAJBGCIDGIFKEMgNGOIVIXIZ@[J]H^I_JaHbYcIdJfJhX
~epn	u*Z4]?ZHGL]ZIaJ
~epo	X!H#F%G(I)X*Z-G/I1J3H4J:Z;H=H>F?E@FAHB]EJGIHaIEJJKHLJMHOIPHRXSYTIUIXYZZ[I]]^IaGbHcXdIeJfZgJhH
~epr	e#J-J9I>JHFIIKZNaOYPYRZVHX]ZGaJhZ
~eps	uDZHZRY^[
~ept	S!F%D(F)H*H+H,H-[.X/b0H2I4H5I6H8I9E:B;I<J=F>C?^AIB^DEEIFJGEHEI^JYK^LEMXNXO_PHQJRHSITGUGVEWIXGYIZ_[F]F_EaEbFe[fEgFh]
~epu	b#H(I-I9I:J=X>Z?J@IBZCHDIH]IIKIMINJOJP]TJUIVIXEYZ]Ia[b[cJdIf^gX
~equ	O!E%F&I(a)F*F+],G.H/E1G2H3C4H5H6Y7G8G:E;I<_=I>C?F@BAGB[CdDGEcFIGGHYIaJGKDL]MEN^OFPCQHRGS]TGUCVFWGXFYGZD[G]J^F_FaGbJcZdHfCgH
~er1	q-]HGb^
~er2	u-_
~er^	1!I#X%;&E(X)J,>-E.B/I0A1?2Z3a4^5]6[8G:_;[<G>_?B@[A]BID_EHF]G^HbIdJ^KZLDMBNHOfP]QGRXSITEU;V?W>YHZG[F]^^X_[abcFdAe8hB
~era	H!]#Z%B&E(H)A*B,b.E/E0B1[2H3G5C6G7j8X<E=D>G?F@]BICCEBH[IFJHNAODPeQJRES_TBUCVIXCYHZH[A]D^G_CacbIeJgFhH
~erb	[!F#F%D(G)I*G+J-^/G0H1J3F4G5J6H7^8Z9F:G;e=H>F?_AHBECDDGEIFJGIH]IDJJKZLHMGNGOGP[SITGUHVFWIXFZB[H]I^a_FaDcbdXeJfGgIhF
~erc	_!J%H(H-F3H6J7J9a:J=H>G?I@FAJCGDHFYGIHEIbJ_KEMFOHPJRJSJTHVZWJXHZ[^I_JaGbIcYdFfIg_hG
~erd	N!E%Y&H(J)_*_+Y,Z.I/J2F4^5F8H:E;]<G>c?DCGGIHAIJJGKILHMFOFPaRDSDTDUDVHW[XYYEZX[B][^D_IaJbAcDd_eGfEgDhY
~ere	H!A(Z)@+^,Z.G0Z2D3B4[5J6a7[8J9F:[;f<H=G>I?Y@_AJB>CHDDECHHIGJFK[LYMGOXPHQFSXTCU^VHXXZB[F]G_Bb@cJdde^fIgHhA
~erf	a!I#J%](G)J*J+J,J-G/Y0J1J3Z4Y6I7J8J9]:X;^=Z>FAJCaFJGHKFLJOGPIRHSJTHUJVHXHYJZC[I]I^J_HaIcHdIfGhH
~erg	Y!F#_%G(F)H*Z+G,G-C.J/H0I1H2I3C4H5J6I7H8]9B;X<J=F?ZAaBBCCDHEIFIGGH]IDJHKILGMCNFPDQJRHSHTaVEWHYIZc[[]]^F_GaJbYdGeJfXgYhE
~erh	]#G%I(H*],X-G/J0K4I7J9I:H;Z=H>F?aAKBFCXD_GXHHIGKXNHO[QXRJSJTXUIVGX^YZZB[I]G^I_JcIdHfHgJhH
~eri	H!A#<%B&F(?)C*]+D-A.F/B0X1C3[4Y5E7E8I9E:H;f<F=I?HABBYCfDbFEIIJDLBNbPGQFRFSBT@U?VDWYX]YDZF[B]a^Y_Aa_b@cAeIhZ
~erk	]!J#]%Z(X)I*I+H,]/I0J1Y2J3[4I5J6I7I8J9A:H;H<Z=H>Z@JAJB_CEDEGIHGIEJJKHMYO[PIQ]RISJTFUHWJX[YIZE[H]F^H_IaEbGcXdEeJg[hb
~erl	X!^#E)I+H,I-E/I0J1I2I4I6I7I8I9G:X;G<J=_>^?]AIBICaDYGIHBIXJJKGLbNZPHRISITFUGWIXFY[ZD][^E_GcIdHeJfHgZhE
~erm	N!H#A%g&I(b)H*E,G-e/J1G2G3@4F5H6G7F8F:C;b<H=G>]?A@IAFBZCCD?EYFIGEHGI>JFKGLEMBNBOGPZQJRFSETBVYXAYGZH[J]c^^_HaAbccEdDeFfEgEhH
~ern	M!_&G(F)D*G,G.G/H0D1E2F3f5F6I9I:d;^<G=A?XADBECEDFEFFFGEHFIDJIKbLFMHOXRYSXTHUCVCWJXIZE[[]G^^a>bFcedEeFgF
~ero	N#B%G&I(G)F+F-B.H0F2H3e5G6F8F9A:C<H=D>c?^AYBFCADCEHFHGGHCJIKGLIMXNCOfPZQHRHSFTYUEVIWGX[YFZE[^]J^F_EaXbJeGfCgF
~erp	_!H#I)I*J+J,J-J/G9J=J>J?J@GBGCZDZH^IIKILYMINGOZP^SJTIVIWYZC[J]Y^J_]aJbYcJdIfIgb
~err	F!Y#h%E&d(?)E*C+I,^.I/D1G2E4[5D6Z7B9E:A;C<D=E>=?>@BB_C=DAE[FDGDI?JEKFLCM=OHP@RFSbTcUGV@WFYGZb[b]^a<cZd?e^gAhZ
~ers	J!I#E%G&H([)F*E,F-D.F1d2H3B4B5]6[7^8C9I:I;C<X>Y@[AJBYDYEXFHGDHZIHJFKALBMGN?OHPJQJS_TAUYV[W]Y^[H]@^FaKcFd<eCfIgbhJ
~ert	L%]&X(E)G+I,E-c.X3I6D7G9@:G;[<]>E?H@XAGCHEDGEHcIHKCOYRHSCU]VIWZX][B]F^JbFcHeGfBgJhF
~eru	U!]#E%X&J(I)G*J+],Y-C.I/F0[1H3Z5I7H8X:E;G<I>Z?C@GAGBXEHFHHFIEJHL[MJP[TFUGVCWHZH[F]E_JaHcJd^e]fZhI
~erv	B!=#B%E&E(D)^*C+A,E-=.C/G0X1G2X3J4e5c6d8@9Y:@;H=>>@?D@>AABIC?DFEEFdG=I@JAKBLFMXNBOAPZQHRdSdTBU_W@X>YcZ=[?];^Da?b<cedYfhg>h>
~erw	W!G%^&J(F)H*F+H,G-F.J/Y1F2X4_5H9D:E;^<I=J>G@HAHBBD^EHFIGFHAICJHKaLGMENEPXR^SGUGWIXEYYZE[G]^^I_YaBbFc[d]eGgHh^
~ery	O!C#E%Z&H(F+Y,G.H/E0I1G4F6G8F:E;F<I=E>ZAFBWCYDZEHFGGFH_I^JYKXLEN^PYQZRISaTJUJWH[F]]_EbFcGdFeHfGgGhE
~erz	]!]#Y%I(H)J+H/I0J1J2J3d4J6J8J9[:a;J=H>D?H@DAJBDCFDJEXFXGIIZKWLXOEPIR[SITJUXVGXEZA[I]G^I_JbGcGeJgJ
~es^	J!E#_%D(I)H*F+H,G.J/D0G1J3_4J5F6J9C:H<H=[?C@JAXB<CEDAEFFFGYH_IbJIKdL[MIO]PFQHRISCUHWFZX[J]A_IaXbYcDdDeF
~esa	U!d#G)Y*H+I,I/H0J1J2J3F4H5J7I8^9I:[;[=H>J?G@GBECGDFEaFJGIHCIFJJKFMHNYOIQbSITIU_VIWHXGYZZ@[H]H^H_HaGb]cGeJfFgIhH
~esb	e#Z1Y?G@JB]HFT^ZJ[abI
~esc	O!^#C%X(B*I+J.J/D1E2G4Y6Z7E9Z:C<J?_@ACDD>EDGaH?IFJFKGLDMBNFO[RGTIU_VYWFXCYYZ_]H^D_Ba@bJc_dcfZgJhC
~esd	g#J-J9J@aIJKIMINXPZR[UJZEbZdHf^gZ
~ese	9!Y#C&H(^)]+@,A-=._0X1Z2D4J5^6F7X9E;F<I=^>H@IAHB^DCFdH>I=KELHMEN?OGQESbTBUXVXWcYCZY[D]X^I_Iaab]f]g]hF
~esf	mHbRXZJ
~esh	^![%J-J:I;Y=Z>J?J@]CJDYIYMJNIVHWY^I_IaJbXd[fHhI
~esi	a%H(I1I7J8J9J=X@GAYBEDFEJGXHXIHKHLJOIUHVGXGZI[Z^[_]aZcJdIgYh^
~esk	V!H#F%I(f)E*]+J-W/[3G6J7I9G:G=I>E?X@^BCCGGIHbIEJIKEL^MHOIRJSHUHVFWJXHZG[H]H^Z_JaHbFcHdIfGgahH
~esl	i#](J-I3I6X9H:Y=X>I?J@JB[CJDIGYHCIIKJMIOZU_VJXHY]ZF][aIdJhJ
~esm	h!J%J-J3J9I:[;X>I?J@^A^BICJDIG^HDIGMINJVJXIZF]J_IbYdafHh[
~esn	u-]3Z@ZHGIIK]NHOHZG
~eso	b!Z#G%Z+J-H3I4Y8G9Y:J=I?I@GA]CJDHGYH^IHKGNIOJTHVIXJZ^[J][_IaIbJfIhJ
~esp	S!D#a%F&J(F*G+G,G/F1H2I3H4G6Y7H8J9]:G;H<I=F?D@ZA]BHCDDJEGFIGHHYI_JHKHLGMJNbOXPGQJRFSHT^UGVDWIX^YIZG]Z^H_^aHdFeJgGhD
~esq	qZ^
~ess	D#^%[&E(H*?+C,A-]/^0D1G2H3I4H5D6B8F9E;H<E=a>_BcD]EHFCGGH]IEJALEMANJOAQ^RES_THVEZ^[A]c^@_>aabJcGdYeGfCg>hF
~est	@#I%I&C)G*],@-H.G/<0D1F2E3F4D5C6[7G8f9_:g;D<B=[>I?_@EAZBcCEDHEFF@GEHXIFJCKEMYNCOFPJQ_S^T=U^V^XDY^ZG[B]G^F_[bCdEe?f]gGhF
~esu	j/^3J@HB[D_HFMFN]R[ZE
~esv	y3Z
~esy	m%GBFGZHGPJReZJdXfH
~esz	h![#I%I(I)I*I+J-Y/Y3E9F:G=I?G@[B]CaDHEHGJHGIFK]LJMaNHOIPYTJUJVGWYXI[H]J_IaHbFcJdJfIgJhG
~et^	6#?&D(Z)X*J+D,?-B.[/X2G4D7Y8Y:J<E>_?[@JAJCEDFEFG[IBKILKMDNGO[QERFSYTEW[XEYFZY[H]a_ca^c_eGfIgahF
~eta	W!D#F&^(Y)J*_+F.J/I0^1H2I3H4H7H8Z9C:Z;Z<J=F?D@AAGB[C_D]EZFFGHHBIBJHK]LHMENaOFRXSGTGUDVCWIXDYIZ[[G]XaBcFdFfEhZ
~etc	y%JHGWId]e[
~ete	[!Z#F%^)Y+I,H-X/I1I2I3D4H5J6I7X8H9];_<J=J>X?F@JAHBDCDDIF]GYIZLHMFNEOGPGQJRGS[THVFXEYIZ][H]F^X_HbGcFdIgHhE
~etf	uBHH_NJ
~eth	N!J#E%G&J(D)F*_+_,G-[.I/G0I1I2J3D4H5I6H7[8H9J:F;H<J=B>I?d@DAGBFCeDbFIGGHZJGLGMGOEPFQJRHSFTDUEVCW]XFYIZX[F]Z^G_FaAcGdGeIfGgGhE
~eti	c!J#^%I(I+H-I/J1^3I4Y8X9I:J>G@IBDCHDFHZIIKcNIOYPJSJTJUJVXX[[J]H_IaHbIcJdIfIhI
~etj	u)]BJHIIJKJUbVIZJ
~eto	Q![#C%D&J)D*b+Y,_-A.H/F0G2H3Y5H6F8F9E:X;Y<I=I>@?d@@CfDFFHHEJYK@LEMIN@O[PCQIS]TEUZVZXJYGZG[G]B^J_^aAbCcDdIeGgIhC
~etr	[%H(G)I*G+I,I-F1J2J3^6J8J9D;Y=G>e?FAIBECED[FJGZH=IaJJKZLGMFNEOER]SITHUDWZXFZX[H^I_JaZbYcGdHfGgIhF
~ets	U!J#G%G*[+Z,I-^.X/D0J1I2J3C4I6J8I:G;G<J=G>H?ZAFC[DXEIFJGGHDJYKGMEPZQYRISYTFVGWIXFYIZB[H]D^F_DaYbFdIeJffg[hY
~ett	M!E#G*[,[-J/_0F1F4G5F6F7E8Y9I<_>@?F@^AXBGC@D?FGHXIdJGKXLEMBNbQXSITCUJVIWYXAZG[F]H^D_Za]bDcEdBfFgEh]
~etu	X!Y#J%Y&Y(]+_,^-G.J/I0J1H2J3G4J5J6I7I8H9F:G;I=G?J@FAHCGDdE^FJGHHGIGKYLIMHNGOIPEQJRHSZTHUFVDWYXGYIZ>[H]I_[aFb]cXdCebfGgGhG
~etw	[!I#I%H(J*J/D0J1J3J4X5H6]7I8I9Z:I<[=I>G?I@[BHCIDHGJIJK]LJNFOJPJQ_RJSETHUJVIWJXHYJ[I]H_JaHbHcdd^fEgHhI
~ety	p#^8[HEI[KHPZVJY[ZIdI
~etz	N!G#Y%I(]*F+G,F-A0I1H2I3J4J5H6F9F:[;G=Y>I?XAHB^GFHBIBJGK[LXMJNJOZPGRFTFUZV[W]X^YG[I^I_GaXbZdFeIg]
~eu^	l%Y-J3J9[=[@IBZIJKHMKVJXJZ]][aIcJ
~eue	Z#G%I(H*J+X-J/]0J3I4J6J7J9Z=I?H@XBXCEDXGJHZIZKYLYM_OHPJTJUIXIZG[_]Y^I_JaFbIcIdIfIhE
~eul	f!J#J(J*I-J3I9I;X>I?]@YCaDHHBIHKJNJPZSJTYU[V[XJZI[a]JaGcIfJhJ
~eun	m-J3[7Z9G>I?H@IBJCKDJIIKJMJNJVJZ]]baIdJgYhJ
~eur	O#]*J+I,Z-@/I0G1F2J3I4b5I6J7]8X9B:^=I>E?A@HAZBDCJDFEEFGGHJJKBLGMGP[RZS^TJUIWJX[ZZ[Ha]eJfJgFhD
~eus	h/XB_IJKbNJZBfX
~eut	[%I)J*J,J-X/I0I3G4I6d9H:G<Y=Y>D@bBFDGFZHFIELIM_NJOIRISYTHUZXZZF]GaDbFcHdEeKgI
~euv	n8YC^HIPZdX
~euw	[!I#H(Y)J*I+[,I-F/Z0I1J2J3G4H6I7I8]9^:Z;J=I>J?F@_AJB_CEDYGJIHJJLHM_NDOHPIRJSIUHWJXHYJ]Y^G_IaGdGeJfHgJhD
~eux	]!J#I%I(J*_+Y-G/Z3G5X9G:J=I>[?G@aA[C_DFHGJJLJMHNGOZPIUJVFXYZ]]H^J_JaGbJcJdJfJgKhF
~ev^	e#]%J(J*X,J/J3H6J7]9G:I=J>E?J@EAJBGEYHYI[LJMINHPJRZTJUHVJXHZF[I]^^J_HbJc]d]fZgJhG
~eva	b!J#I%I(H)I*K+J-]/X0I3G4J6H7I9G=I>G?G@JBXCHGIIbJELJM_OIP_RKTJUIVHXG[I]Z^J_EaHcIdIf^gXhG
~eve	I#]&_(E)I*[,X-J/A0D2G3X4C7H8E:H;H<F=@@ZACB[CED^EEFIGGHEJ[L[MGNeOCP]QFRFS^UJVH]B^J_CbCcGdEeYfYgC
~evi	V!I#]%H(G)I+J,I-c/G0Y1J3H4J6J7I8J9H:H=I>b?E@GAIBYCXDFEJGXHaIDJJK_NDOXPIRJSITHUIVGWJXGYJ]G^J_HaGb[cIeCfEg[hE
~evo	^#I%E)J*J-G/H0I2J4]6J7J8[9H;J=I?]@_AJBFCJDGH[IGJJKYLJMINIPYRJSIUIXFZE]Y^J_[a[bHdIgJ
~evr	u*[HJLZaX
~evu	u9ZCJD^HIK]aH
~ew^	f*G+^-I8[>H?JBICJDHIIK[NJR]ZKcZhY
~ewa	^#I(I)J*J-I3J4J>I@IBJCJH_IJKJMJNIRISETJUIVYXJZF]YaXbJcgfEgH
~ewe	c#J%_(Z)J+J/Z0J1Y3J4J6K7J9H:J=X>X?I@^BFDFFJGHIHJKKFLJM]NXP_RJVIXIYXZD]I^JaXcJdGfIhI
~ewh	s-Z7Z:]HEdH
~ewi	f#J*Y/Z3I9H=W?J@XBYC[DIHDIXK]LKM[NJOYTIVJXJZE]I^Ja^dJhH
~ewl	t%Y8^@[HEZJ_JdZ
~ewn	n([3a:^>HCXDIHHIHKFMIVKZH]JaIh]
~ewo	s(J)^B]H[PJVJ
~ews	y9]HJ
~ex^	n-JH]IbOJZF
~exa	n9J>JDIGZH[O]PGUY^XcY
~exc	Y!Z#F%I(G)Z*b+I,H-Z/J0J1I2X3H4J6J9G:I=G?HAJBGCGDIGcHbIGJIKHMHNKOJRISJUGVXXYZC[I]H^H_HaHbIcHdGe]fGgIhH
~exe	s([)JCJL[f]
~exi	T!G#F%H(G)I+H,I-D.J/H0I1H2I3E5J6H7I9F:F;J<J=G>X?EA]CbDEEGFHGGHHIcJHMFN]OFPGRHSHTHUGVFXFYIZE[I]F^H_daCb[c^dDeJfEgIhe
~exp	O!E#E%a&a(D)J*F,F-B.I/F0H2H4H5I6H7G8G9E:D;Y<I=^>E?D@@AGBACEDCEHF^GEHaIBJBKZLiMEO[PFQ]RGSGTGUEVDWGXEYHZ_[E]_^C_FaWbEcEdDeGfHgGhA
~ext	S!I#G%E&H(F)I*H+H,I-F/I0I1H2_3c4G6I7H8I9F:f;I=F@aAIBJCGDCEJFJGIHXIJJ]LdMENFOGQ[RISHUHWJXGZ>[G]C^G_GbFcGdFeYfGhD
~ey^	U!e#G%H)G*I+I,I-H.J/X0J1I2J3[4J5J8I9E:E;I>H?eAHBICGEJFIGYI]JHMGO[RISHTHWIXHZB[I]B^G_FaJbFcIdJe^fXgYhF
~eyb	n#Z9JH^ZJ
~eyr	m+]3I?[@JHIIJKZ
~eys	h(J6g9J?[HGIJOHRFZG]JcHdJfG
~eyv	w3[?ZD[HEOY
~ez^	[!]#J)H*H,I-J/I0J1I2J4I6I8J9^:a;J=F>F?G@ZAICIDFEIFJGJJIKILIMHNYPHWIX_YIZY[H^I_IaXbKeJfHhG
~eza	p+IBZD^UJVZd[eJfJhZ
~ezc	y%I9JF]VXcZ
~eze	a!Y#]%Y(Z)X*H+H,J/J3F4J6J8J9F:I;J>^?[@]AZBECGDFGJHHIHKELIMHOGPHRJTJUXVFX^ZB[X]Z^I_GaXbJcJfH
~ezi	n+Z3J4Z9[AZBJDHGYVY_[cX
~ezo	w!X:JF]HJZ]
~ezp	o*[?]CZDYHHNJPXQYY]ZJ
~ezw	y.^9J[Y
~ezy	u4]CJHHS^TJVYZH]]
~ezz	l*Z-J3I9I?^@HBKC^HEIZKJNZQXXIYZZIaY
~fa^	t#[=ZHIIWN[
~faa	w;X
~fac	Z!H#H%I(G)J*[+I,J-e/X3F7J9H:I=I>I?H@FBECIDFEJGJHeIFJJMHOIPJSJUIWJZ[[J]G^I_JcIdIfIhG
~fai	J#G&Y(J)C*D+D,J-D.H/c0[2H3G4F5_8Y9D:E;Z=A>@?A@IBCCADEEIFaIEK_LEMHP_Q^SFTBUEVFWEXEYYZe[C]C_GaAcYdBe]fHgBhF
~fak	w*ZC^HXZF
~fal	Q!J#Y%I&I)a*D+G,[-@/Y0F1G2H3c4b6J7F8G9B:E<H=]?A@HAFB@CYDYEFFaGEHBIIMBNIOIPXQHSJT_UBVGWGX[[E]C^G_Ea@bEd_eJgFh]
~fam	u#HH^IX
~fan	s1[@IBIHJZ^]^dJ
~far	j#J-J.Y3I6X9I>J?JA_BJCIDJHEIGKYM]NJSJT[U]V]ZDhI
~fas	h!G#H)I+X-I3J9X>Z@ZBHCJDJHXKHMJNIOZRYTXUJVJaYb]hZ
~fat	s3Y9E:[B]DYHHI[KJZH
~fau	_!J#J%J(I*D+J-H/J3Z4Z9I:J=Z>H?I@_BHDFEXHaIZJJKFOJPJUJVJWHXIY]ZE[Z]JaHb]cJdIfJ
~fav	l#[K_ZZ
~faz	uHINZV^
~fd^	n3I;[A_HGK[O]ZJ_HaJbY
~fdl	yI]
~fe^	n,E-J1Y@ZBJHaIJK[XJZG][fX
~fea	d!J%J(J)I,I-J3J8J9I:J=Y?IBJGIHXIJKINISFU_V_WIXJZG]J^JcJd^ebfF
~fec	f#J%H-F/J1J3I9]:J;J>H?JB^CJGJHHIHJXKHMJNJOJQIT]UZVGXJ[J][^I_IaJbJfJg]hI
~fed	V!E#H%H(E)G*F+J,f-G/I1J3D4H6J7m8I9H:F=I>H?I@EAHBFCIDHEIGIHIIHJJKGLIMHNGOJPDRJSITIUHVGWJXHZB[J]I^G_CaGbIcIdEgHhH
~feh	W!G#Y%Z&^)I+J-F/X0I1J3Z4H6Z7J8Y9G;Y=]>G?HAJBCDEE[FJGIHFJIKFLHMGPGRYTHUGVJWXXFZ_]G^I_HaFgHhE
~fei	y![9[:]HH
~fel	j!J#](J-J3b9H=J>]?I@IBHCJDIHBIIKIMINJOGSIUIVIXHZZ]IaHcYfHh_
~fen	a!I#G%X(Z)Y-H4J7J9H:G;Z=Z>X?G@EBICHDGGXIGJJKYMFNHOJQZTJUGWJZZ[I]^^I_Kb^dHfGgJhI
~fer	O!H%H&Z(C)E*^+E,Y-A.H/[0H1G2H3I4e5G6a7F8[9A<H=F?d@FAGBXCDD@EGFHGJH[I[JEKYLFMHO]PFQHRYSFTBUZVCWGXCYHZC]Z^F_Ea@bGcEd]hC
~fes	t%Z*Y>[NYWY
~fet	t@X
~ff^	_!I%^(])[+X-J/J3H4J8Y9J=I>Z?H@GBGCHF[G]HHIHJJKHMIP^QZSJUDV[XJ[J]J_JaIbJcJdZfHgJhJ
~ffa	y=ZA_HI
~ffe	T!G%H(G)F*_+H,I-D.J/Y0I1I2J3I4H5J6_7G9F;[<J>Y?_@JAIBGCHDFEIGXHYK]OYQIRZSHTXVJWHXFYIZD^G_GaCbGcFdXfFg[hF
~ffi	P!F#D%]&J(]+X,H-C.J/Z0H1D2H3X5H6H7H8H9X:F;H<[=W>[@EAGBHC^DDEHFIHIIJJGKCLGMdNDPFQJRHSHTeUGWIXEYHZI[E]D^F_GaFbFcYdGeJfEgehD
~ffl	k-J0Y4X9JH_ZJ
~ffn	y[Z
~ffo	y+]DI
~ffr	h%J-H/J2Z3[6[9H<X>G?J@IBJCHDIHBIbKFMKNIO^VJXHZGa^
~fft	w?ZA]BZ
~fge	i#J(J-H/K3I7J9F:J=]>E?I@EBYCIDFHAIGKZL]MJNIOIPJUKVYXJZ^[J]baYbIfHhI
~fi^	^#J%G&a(G*I-H3F9J:H>I?I@YB_CHHdIEKGLJN]VJWJXIZG[J]H^HaFcIdJeJfJgJhG
~fia	n,Y3Z6^<XHGIY
~fic	I!D#>&H(_)G*Y-A.G0E1B3Z4F5F6E8E:H;E<[>b@EADBJCeEEFGGHIJK>LCMaN?PBQGRHSDTdUAVIWEXGYEZY[A]]_CadbDdHeFfAgdhI
~fid	l(H:J=J?gBIDJHAMIUJVGZDbIfJ
~fie	]!G#E(I+I,J-G/J1J2J3b4K7Z8J:H;J=I?G@XAIC_GJH=IGJJKDLIMGNGPITJUJVJX[ZH[H]Y^X_Ga[b[cIdIfJgJhd
~fif	y#Z=]ZJ
~fig	O!E#G%H&J(C)D+I.I/G0X1G2I3X4G5I6F7F:B;I=C>D?D@IAGBBC]DFEiFHGIHHJGKELGMENCOFPCQJRGSFTFU>VdWgXGYHZ:[G]F^F_FbJcXehfAgFhF
~fij	w3[>]HJ
~fik	h!J#I(I*X-H7J9J=J?I@JAJBHC_DFH]I[KIMJNJO[VJX]ZD]Y_Ja[cK
~fil	N!G#C%C&I(^)F*D+Z,G-?/C0G1F2_3b5E6G7F8F9@:D;E<H=D>I?A@@AFB@CcDXEHFCGfICJkK@LEM^N@O]PCQHRFSFTEUEVCWHXCYFZ>[E]B^D_DabcJdEeHfDg]hF
~fin	L!G&H(J*I+H,E-G.G0F1F2G3B5F6E8C9I:J;F<H=X?Y@FBfCCDCEJFGGII@JHKALDMJOEQHRETHVHWiX@[^]b^C_eaJcBd@eFgFhI
~fiq	u#^@[HIXKaJ
~fir	R#D%H&J(J)F*I,H-I.X/F0I1G2H3A4F5H6H7G8c9D:a;H<Y=E>G?C@XAGBJC]D_EGFHGEIIJGKAL]NaO]PFQIRFSCTFU[VCW]XDYHZH[E]]^E_EaBbCcfdEeHfBgEh_
~fis	w3^>]BJHG
~fit	w3I>J?ZCZHFIJKIO]ZDaJh]
~fiu	j/[@[CJHGIYJYKJMJOZZZ
~fiv	g#^BIHXJJNIX^ZG]Ja_
~fix	j#J%J*Y5_9G>_BIHCLJPIZJ^_fY
~fiz	m(Y,[3Y>Z?I@JBIC[DJGJZJaX
~fla	g-Y@JBIHXKJL[MJZG^]b_
~fle	s3J>J@JAaBYDJIJKKT[X^ZG_IaE
~fli	e#J*J-H0Y3J4X9H>G?JBJHdIIKIMJNXU]ZD]JaIbKcIhK
~flo	h![(J)[/J3J8^:I>J?J@HAWBHDJHZIXKJNJV^_YaJdJfIgZ
~fma	y#XX^
~fne	y[Z
~fnu	w3^>X
~fo^	_*I+a-J9J>X?Y@JBIC]D_IHKIOJVIXJZH]JaJ
~fod	w,Z7Y
~foi	j#Z3H9J>I@^DJHXIJOJXbZFa[hJ
~fol	]!I#J%J(G)X+Y-[/X3F4J7J8J9Z;E=I>G?H@ZAJDIFaGJJJKGLJN_OIPGSJTGUJVGXH[J]I^I_Ga[bIcJd]f[gZhI
~fon	R!F%E&J(F)H+D,H-D.I/I0H1I2I3a4G5I6H7I8H9C:F;I<J=F>_?^@EAHDbEIFHGHH]ICJIKDLGNEOfPGQJRHSHTGWHXZYI[F^H_FcFeIhE
~foo	e#Z9I>]?X@IDaMINJOZZG]IaE
~for	D%E(F)C*D+Y,I-X.B/C0D1I3f6E7X8g:Z;B<J=I>CA_B=CbDdFEHII?LdMJNJO:PHQZRATIUGV?WDX[YI[]]_^H_JaCcDd@eBf=gAha
~fot	s#DHcTG
~fou	T!G#^%F(F)H+H,X-E.J/F0I1H2J4^5H6E8I9E:F;J<I=F>D?E@JAbBZCFDEEXG[HII[JHLJMFNIPFS^UJVFWHYIZ[[G]F^I_bbGcEdDeYfDgH
~fr^	j%K-J2]3X9J>H@ICIHEI]KHO^XIZHa^
~fra	Y#E%F&X(F)G*^+Z,G-Y.I/G0H2I3^5H6b7G8H:X;Z<X=F>H?]@GAGBCCCDAEGFIIZKYLXMEOIQIRGSGUGVEWJX_YIZI[G]E_EaDdFeJfE
~fre	]!H#H%Y(I)I*J+I,K-Y0J3G4I6Z7X8J9I:Y=f>G?]@WBJCFDXEJGJHXIEJJKGMHNGOIRJSHUHV_WYXIYJZD[Z]H^G_IaGbHcHdCeGfEgHhF
~fri	i#J(J-J/J6J9Z:I>H?I@[BJIHJ]KIMJNIS^T_ZH_Ja[gJ
~fro	K#C%B(C)]*C,H.G/C0G1Y2G3H4Z5H6b8J9C;_>J@HAEBFEGFFGYHHJeK_MCOZP]SFUHWGYFZF]C^[_Xc[eGfCgHhJ
~fru	i-I>J?]@]HCIHKbPXQ[aJ
~fry	t3Z9JHGIaKJO]ZJ
~fs^	_#J%J(I)J*I,[-H/J3J7i9H:J=J>J@JBIDJIIKHMJNJPITFUJVJXKZGaJbJdJfJgJhJ
~fse	p)a-JBHHESYUcVFZIdJfI
~ft^	I!F#A%E&G(A)I*Z+E,I-D.G2F3I4C6E7b8H9B:D;[<G>F?F@EA]BXDJIDJXKHL[MFN@OAPDQGRbSeTbUHVEXBZA[C]^^Ga[bBd[eFf[gchB
~fta	y9J>]Z]cH
~fte	L!Z#b&I(H)E*E,I.H/_1I3J4G5G7E8Z9Z:A;G=J>A?C@YA^B^CHDHEGFFGDHII?KAL[NGOGPJQIRaSHUGVEWGX^YY[D]]^H_JaEcCeGfbgIhF
~fti	y@[HJIHKJN[cY
~fto	f.Y7JHFSbTJZHcbfJgH
~fts	ySX
~ftw	m1_H_IJJXcF
~fue	s#]-J9]@JBJGXIJKIMJPYTJVJZGc]fJhJ
~fug	n%Y(X4Z8]?ZCGDZHFT]ZJ
~fuh	q%XQXUZbYfX
~ful	^!I#H%H(H)I-H/J1J3G4[9G:J=J>F?JB]CJDIH]I_JJKZLJNIO[PJSJUHXIZ[[H]H^J_JaGcJeZfYhH
~fun	U!E#E%E&J(Y+G,G-B.Y/G0H1H2I3C4H5[6H7G8H9B:H;H<J>D?C@GBfDHEHFIGGHIIBJHKBLFM[NGPXQJRGSFTEUeV_WGXZZ][E^F_XcFdCeGf]gGhD
~fuo	u#^9ZGXIJ
~fur	l>Y@JBYN]VYX[ZG
~fus	P!Z#E%_&J)[*G+G-^/c0H1H2J3D4F5I6G8G9F:I;I<J=^>E@ZAHBCCFDFEHFGGFHBIbJaK[LHMBOXPZSDTFUGVXWHXFYIZI[G]G^G_FaFbEcGfEgEhX
~fuz	q-cHGND
~fwe	y9[MIg]
~fy^	_#H%I*Y+J-J3Y9H:J=J?YBHCZDcH]IGJGKFLJNYOJPJVIXXZA]I_JaIhY
~fyl	nCJD^HHIZKJNaZJaJ
~ga^	T!E#Y%C&J(_*C+F,F-B.H/F0G1F2[3C4E5H6G7G8X:D;G<H>Z?C@CAFDAEGFYGFH^I^JGNYOIP]RFTDUXV]WGXYYIZ;[b]B^E_Fa^bDdDeGf^gHhY
~gaa	n%]3X>]@ICZKJXJZZaHdJ
~gab	u#[D[HJN]
~gac	n(J3X9J>I?[HYKILZOJY]a^
~gad	]!I#F%a(H)I*G+H,H.Y/J0J1J2J3F4H5J6Y7I9]:G;J=H>E?G@FAIBFCGFJGJHGIDJJKEMFNGO^PbRHSITIUbVEWJXFYJ[H]a^IaGb[cHdFgJ
~gai	S#Y%G&J(H)X*H+c,J-E.J/G0I1J2J3H4I5J6J7J8Y9X:C;H<J=H>G?H@aAIB]CGDDFIGHHFICKYLGMJOHP]RZSJUHVGWJXXYJZ][X_JbIeJfFgIhE
~gal	l(I)I*Z+Z-I3I4[9J>JBJDHHZIJKJL^MXN^PJTIXIZFaJf[hJ
~gam	a!H#]%I(I)J+I,J-F/Z0Y1Z3G4I5[6J7J8J9G:H=I>[?H@DAJBFCFEKGJHYIDJJKaLJMbNHOHPJRISJTFUIVIXHY^Z@[H]H^J_IaGbHcGdHfGgZha
~gan	J!Y%E&I(J)D*D+D,D.G/E0E1F2F3A5G6E7J8F9A:e;F<G=^>G?IAEB@D?EeFdGaHBIFJFK?MANbOCPXQHRESDTDUeVCWgXYYFZ>[B^C_DbFc]d]eFfAgEhC
~gar	^![#H)J,H-F/I0J1I4I6[8I9a:H;J=H>C?E@JAYBDCYDAEJFIGJHIJJKYLINGOFPIR[SYTHUIVGX^YI[I]Y^JaIcHdFeIfYh[
~gas	c#H%I(G)J*J-G3G4J7J8J9F:g=[>F?H@EAJBECHDFH^IGKCLaMHNHPIRJSJTIUGVGWJXHZJ[I]Z^H_Ja]bHdIfIgJhG
~gat	]#I%e)H*^+H,I-G.Y/J0J1J2J3G4J7J8J9F:I=X>F?GAIBFC[EJFJGGH=IEJJKDMGNGOIPcRJSITIUIVFWJXHZJ[I^I_Ga[bcdIfIgIhH
~gav	d!I#J%[*X,X-I2Z3F9J>G?H@ZBIC[DbH@MJNJOFRYVJXHZX]Y^IaH
~gba	w-a4[?Z@JCJHFKHZG
~gcr	nHJYa
~gd^	_!b#G%H(G)I+J,J-G.J/Y0J1I2J3F4J6J8X9E:];I=H>E?GAIB[C]D_GIH?IXJJKDM]OHP^RISIWJXGY[Z@[H^G_HaFbHdIfXhF
~gdy	l+[1Z@JD_HHL^WZZF^JdY
~gdz	y+GBKDIH^Z]
~ge^	F!E#@%C&I(G+],E.b/Z0E1E2F3@4E5F6D7b8J9B:I;H<J=C?]@XADB[DJFEGDHJIGJEKXLBM^NHOJPCQGRES[TEXaYFZ][]]__DaBbXcYdJfBg]
~gea	e-J@aHFIIKIM]NFZ[][^H
~geb	R!X#Y%D&I(Z)]*D,J-].J/G1G2G3G5H6F8Z9B:[;Z<H=I>G?a@FA[BDDDFHGJHBJGKZLGMAO]QIRESFTIUDWGXXYGZB]b^Y_YaYbHc]eHfC
~gec	wB[EJUGVZW]
~ged	q)X3Z>G@[BIHZOGW[ZJ
~gee	[!I#E(])Y*H+H,J-E/J0[1J2I3I4Z6I7I8I9E:F;X=Y>H?D@GAHBID_EIFIGIHAJ[KHLYMGOFPFRHSGTHUXVXW^ZJ[Y^H_Ha^bJdFeJhH
~gef	e!J#I(I+X,Z-I3J4]7Y8Z:J=J>[?H@FBHCHDJHFIHKHL^NYOJUJVHXYZB[J]]_]bJcJdJ
~geg	b!I%J(])J*H+H,[-G3a4J9I;J=I?H@IBECZD_GJHYIFLJMIOZPJUJVXZC[I]Y^JaEbJcJdIfJhY
~geh	W!F#E(E)G*J+H,Z.K/H0I7H8I;I=I>^AICEDCEIHXJIKXMXNEOGP[TYVIWHY]_HaDcXdZeHfXgGhE
~gek	o#J+J1[9J>X?JBZCJD]HDXJZY]Za]dJfI
~gel	Z![#[(G)F*Z,G.J/Z0G1I2J4H5J6H7H8I9C;H<J=]>[?C@]AHCXEIFJG_H@IJJILGN[PFSITFUEVDXDYHZ[[E]W^Ha[bFcGeIfEgIhH
~gem	^!J#Y%Z(H*I+J,J-E/I0H3[4J6J7J8]9G;J=E>]?G@]AJCEGIHHIXJJKCMENGOHPIRJSJTIUHVGWJXGYKZX[G]b^H_Ja]b[cIeZfGhY
~gen	G!G#C%J&D(G)B+E,H-].G/?0k1D3E5B6?7F8]9a;^<D>E?F@_ACBECHEHGXHAIIKGMFODP?QERAS?UZVEWXXcYBZZ[D^a_EaGdDeGgDhY
~gep	g#I(I-Z9J>J@]DJHGIIKILaN[X]ZB^_aJ
~ger	M![#Z%^&H)C*A+[,G-[.G0D1H2J3C4J6D8E9?=E>^?_@]B[C@GJH[JYKELGOYP^QYRDSXTEU@VCWDXHYEZ]]C^G_YbGcId]eFfHhG
~ges	N!_#c&I(A)X+E,J.J/E1F2G3@4I6E7F8X9B:]=A>Y@IB_CHDDFGGXHAI?JFLFM[NFPET_UaVcWDXEYXZA]^^H_CaEbEdbeIgIhA
~get	Q!I#^%D&J(F+Z,Y-Z/F0H1G2I4G5I6H7G8G9E:G;J<I=E>H?E@EBACCDbEHFIGdHAKHL^MERGSJTJVFW[XDYHZa[Y^Z_]bFdBf^hH
~gev	a!H#F%I(H)J*^+G-G0J1J3b4X6I7I9G:H;J=I>I?G@GAIBFDaEYGYIFJJKXLZMINFOJPIRHTJUGXGYJZD[J]G^J_[aFbJc]d[eJf[gJhJ
~gew	]!K#G%](F)]+J-J/]0I1Z2J3G4I6I8J9F:H;I=Y>X@]AJB[CGDGFJGGHJIEJIKXLHM_P^RISJTHUHWJXHYJZE[H^G_HaZbHcIdEfGhF
~gez	j!Z#I%Z+X3J>ZBHCIDEH]IJKINJOJPJUZVJXJZE[Z]]aJdXfJhI
~gfe	l7dHI
~gg^	d![(I-Y1[@IB[IJKIMJNJSITJ]JbXc]gKh]
~gga	tB[HZIJZD[]h[
~gge	c!I%I(H)J*J+X,J-Y/J0J4J6J7J9F:H=Y>[?F@XAYB[CHG[IEKFMHOIPJRHSJUZVHXG[I]^_^aGbGc[dIfGhH
~ggi	d#J%J(I-H3E8Y9Z:J=I>X?H@ZAZCaDEHBIHKFNHOHPJRJSJUJVIX^]Ha]bJdIf^hI
~ggl	y-X@JHJK[
~ggn	l#J,X>GDHL]ZZ[JbbcIhJ
~gh^	Q!H#G%G(Y)J*Z+^,I-[.J/J0I1I2J3I4I5J6J7X8I9G:J;J<J=F>D?I@XAIBXC]EJFJGHHXI_MFN^PYRISGUCVIWHZH[I^G_JaXcXdGeJfHhY
~ghe	g!Z#J%b(a)J+J-I3I8J9E:I;a=J>I?J@GAJCJDHIXKIMJNZOJVIXIZF]J^J_ZaIbJdFfIhI
~ght	S!F%d([)F*G,I-E.J0^3E4X5G6H7G9]:F;^<J=F>G?F@[AHCGDEEZFIGFICLFNGOZP[QJSGTFVGWJYIZ@]E^Z_GbEdEeIgFhX
~gi^	a!E#I%H)[*]+I,J-I/J1J2Z3G4J7J8]9G:H=H>F?Z@^AJBJCXDEEIGJH^IXKEMHN_OIPHS[TJUFVEW^XZZA[J]H^J_JaFbIcJfHgJhH
~gia	m!I2Z5ZBJHDIFMJN[PaV[ZH^Xf[
~gib	j!I)I/J3J4X9_BICIDGIJKJMJNJOYTJV]W[ZE[Y_[aJfY
~gic	s-Z=]R[ZD]]
~gid	n3G9JCaHIOJP[XYZY
~gie	t!J:Z>JC^HZP^ZJ
~gif	t,X3[>JD^H[ZEaG
~gil	k*Y/Z@JBJGYHFM^O[RYZIgX
~gin	N!X#Z&I)E+c,F-[.X/D0F1G2G3G4C5G6F7c8F9A:X;]<H=K>D?Y@HBJCJEFGFIXK@MGN@OGPHQHRES]UCVFWGXaYFZ_[C]Y^b_Ia>bccCdBeGfGgJhC
~gio	a#H%H(^)K*J+J,J-F3F4I8J9]:X=I>X?G@_AZDXH@IFKFLJNHOIPIRZSJTJU[VGX]YJ[J]F^J_Ja[bIcIdIfZhH
~gir	o?X@_BIHBMIQYUIVJWJXJZ_aJf]
~gis	I!C#E%F&I(A)B*B+j,F.H0F1G2H3D4H5G6G7E8F9D:C;G<H=D?]@GAEB^CaDhEGFJGFHbIBK?LEMDN@OcPBQHRFSETFUAVCWDXBY[Z;[D^F_EaBbEcHdEeGfJgFhC
~git	^!I#_%I(H*J,H-E/H3_9F:H=J>E?G@CBFCFDHHXI_JXKJLJMIN[OaRITJUJVIXGZB[J]H_JacbJdJfJgJhI
~giu	o3F4X8[>JC[DHHHKJOJXZaXcXfYh[
~giv	_!Y#J(_,]-H/H3I7J9J>H?I@JAZBZDGHFIFKJMJN^UIVHXH]J^YaJbYg[hX
~giw	w3[gY
~gl^	c(J3J7c=I?J@HBXDHHZIJKXMIN_SJVYZCbJhJ
~gla	p.Y3IGXHXZJ]]b[
~gle	n9J>J@XAYHGK]N]OZPXZH
~gli	]!H%H(H,J/I0J3F4^6J9E:G=H>F?]AJBDC]DFGJJJLIMFOHP^SJTHUHVYWJX]YJZ][X]G^G_JaFbFcGdHeJfGgJha
~glo	X!I#I%I(d)_*Y+J,f-Z3H4J6J7I8J9[:I=I>J?F@GCIEJGJIIKGLJMINIOJPEUFVEWJXI[J]I^I_KaHbIcJdBeHfIgGhH
~gly	w3[E[HJOI
~gma	g3I9Z:h>W?J@IBJDHH[IHKIMINJOJVIZBaHhK
~gms	i(I0fHBZG
~gn^	N!I#F%C(J*G+Z,^-C.I/J0J1I3H5H6H7c8G9F:E;I<c=J>@@XAHBXCFEIFaGFH_IZJGKCL^NJOGPJQJRHSGTaUFVCWIXGYIZI[Y]E_IaAbYcFdFeGfFhI
~gna	f3F4Y9I<Z=_>F?[@ZBICIDIIIKJMGOHTIUJVJXI]]a[fYgJ
~gne	y:Z<]HH
~gni	[!I#H(H*J+H-[.Z/I0J3E7Y9H:H=I>E?HBCCHDFIDJJL_NFO[SJTJUHX][H]H^IaHb]cGdIfZgJhc
~gnm	yHY
~gno	g!J#I(I)H*^-X3]5]:J>I?J@IB[CHD[H@KHLcPKVJWIZC]Z^JaJbJfJhJ
~go^	O#C&H(])E*F+H/D0E1D2[4C5H6D7D8Z9[:G;F<J=G>c?C@HBGC_EJFFGDHZIDJEK_LGM[N@PDQGRCSDTCUBVJWEXZZX]G^J_HabbDcZdJe]gJh[
~god	i/X3H9E:J>H?J@XBHDJHEIHKXMJN[OYR]UJVJX_]Ja_cIfGhX
~goe	_!J#[-J3Y9]:K=J>]?IBFCYDIEYHDIIK]L[MJNIOITIUHVJXYZJ[Z]IfZhG
~goi	q9[>J@JBIHIVJZaaI
~gol	tFZGXNZ
~gon	V!H#Z%G(G)H*G+H,J-G.K/I0J1J5H6J7H8J9X:G;J=^?_AIBYCGEJHFIFJIKEL_MYNGOIRITGUFVFWIZ>^FaEbgcCdHfZhG
~goo	_!I#E(I)F*J-J/J3I7b9c=I>J@IB[CIDIH[IZMJPJSJUHVIXIZC]IaIbJfJhI
~gor	f!I#H%J(H)J*[-H3H:Y>I?]@HBZCJDIEJHCI]JJKYLJMINIOJRJS[TJUHV^WIX^[I]I_JaIbJcIdJfIhX
~gos	s9J:b@JBJIYNZZJ
~got	U!Z%H(D*I+I,J-G.Z/H1J2J3G4J5J6J7_8H9Y:a<J=Z>D?[@IAIBBCXDcEJFIGGJGKBLGMFNCOIPIRJSITHVFXGYJZ[[[]J_HaGbJc^eIfHgF
~gow	k#F+J-J:I>I@JBaDIHXIIKIL[MITIUXVJ[[]Jb_cIhI
~gpo	w)ZNY
~gr^	s)]3J>a?J@ICKHFIHK[MIOIVJY]ZH]J_ZaJ
~gra	O!@%C&I(a)J*D+D,E-A.G/F0H1_2F4C5X6Z7F8E9b:F;[=[>G?E@BAYCCDEEIFGHbJEKELFNFODPDQ^RDSbTDUAVBWFXZZ;[D]B^D_aaAbBcEdcf[gchC
~gre	Z!Z#b%G(_)G+X,I-F/]0I1Z2I3E4I5J6J7I9a:H;I<J=G>CAGBXCEDFFJGGH<I[JIKZMINFOIPFRISHT^UHVCWJXEYJZG[_]F^GaFbYcGdJe^fHgFhE
~gri	d!J#J%^(d-I3I9G:b=J>Z?I@IBICIDIHFIHKHNJOJQZRJS[UJVGXJ]IaGcJfIhI
~gro	S!F#G%D(E)G*H+H,H-F/G1I2J3E4I5I6I7H8H9E:G;I<K=E>E?FAHBCCGDFEIFJHdIYJJKELHMGOIPeRISHTHUEVjWHXGYIZG[G]G_GaGbFcHdCeGfFgHhG
~gru	X!E#H%F(I)G*G+I,H-G/I0J1J3E4I5J6J7H8H9Y:E;I=F>F?EAHBCCFDEFJG^HIICJIKDLGMGOGPhRISHTIUEVlWHXFYIZ?[H]E^Y_FaFbFdFeIfGgHhG
~gs^	g#G-^/H0J9I:Y=Z>J?[@IBHCJHXKHLYM]NHRJZE_HbJhZ
~gsa	n!J#I(])J*X-J0d3G9I:J>H?I@IBJCHH[IHKHMINJOJPJUJVIXIZD[^]IaEbIcJfHhJ
~gsb	y*[+I>HCID[
~gsc	_!I#I%[(H)J+J-I/J0I3G4X6X7J8Z9H:I?H@HAJBJCIDHEJGHHGIJJJKHLIMHNHPXSJTJUIVIXHYX[J]I^Ja[bHdae]fZgXhH
~gsd	wHJL[f^
~gsg	uC]DZEY
~gsi	w3_DJ
~gsk	yEYHXZJaZ
~gsl	y/X
~gsm	u3J>J?HC^DIHE]J_[a_
~gsp	n#]BFHHK[WYXIZ[bHc]
~gsr	u+FDZG[W^
~gss	l+^3J6^BJCZDFKJSZZHaJb_
~gst	l,_3Y@YHEZHaZf]
~gsv	w*]9J?_
~gt^	Q!H#@&I(B)D+[,J-[.G/H2Y3?4D5G7[9@:C<H=E>^?I@]AEBCC^DaFGHbI_JFKFLJO[PDQHRIT[VDWYXIYFZI[Y]H_JaDcAdJeIgGh]
~gte	p3[4[TZ
~gth	e(J*I,I-I2_@ZCJIaKJN]ZF
~gu^	]![#H%I)Y*G+J,J/J3^7Y9F=Z>H?G@XAJBDCHDGEYH]IGKGLXMXNHOGPITXU]VZWJ[I]H^J_YbIfIhH
~gua	b#]-H/]3X7[9Y>I@GBICJDHH?IHKaMZO[P]TIVIZI]J_JaJgYhJ
~gub	t>_D]ZG
~gue	V#Z%H(D)I*I+H,J-c.J/I0J1J3F4J6J7H9C:h>F?FAHBDCHEJFJGJHYJIKELIMGN[OHPHSYUXVXWJYJZB[I]Z^I_GaFbIcGdIfHgIhF
~gui	_!H#I%J(I)J*I+Y,Y-F/I4J6J8J:I=H>G?EAcBZCGDHFZGIIDKGMFNHOIPIRISJTJUIVHYIZI[I]c^J_ZaCbIcIdDebfGgJhH
~guj	yBYZHh^
~gul	p)Z-I3J9IF^GZHFN^OZZHaI
~gum	t9]C[
~gun	Y!G#D%[(Z)G*_+G,G.J/J0I1I2I3D5J6I7H8Z9Z:G;^=G>X?aAHBJC_EIFJGIIEJJKDLGMYNHPEQJRHS[THUYVDX]YIZ?[H^H_Ha[bFcGdGeJfFgIhZ
~guo	t5XAXYX
~gur	N!D#F%G&J(B)C*Y+G-G.I/G0G1G2I3Y4F5I6F7F9I:B;I=B>C?^@HAGBACaDHEiFHGIHGIJJGKELGMENBOIPDRGSFTJU=VdWgXDYZZ:[F]E^F_FaDbIcXegfAgFhE
~gus	l9]HDgc
~gut	u9_HIXJ
~guy	u#F@[HHPXT]cY
~ha^	N%I&J(X)E*G+F-Y.J1I3C5G6J8G9Y<H=C>G?AAFCADaEJFGGHK]M[N]OEPGRESETDUZWDXXYGZb]^_DaCbJcFdZeHfCgHh]
~haa	s3Z?[@JBXCJDJHDP[U]ZFb^
~hab	S!Y#Y%F)G*X,H-J/H0H1I2J3E5J6I7H8I9C:F;X>]?E@GAXDZEIFKGGHJIHJJK]NITHU]V_WHZE]_^G_HaFd^fEgH
~hac	d!I#Z%J-I3Z9I:[=X>I?J@]BHCJDIHaIHKHMYNJUIVZXIZE[J]JaJdJhJ
~had	wCXHXU]
~haf	n-I3]?ZBZDJHJK^ZG
~hag	s>J@JBJDJHZIIK^ZYaIh[
~hai	yLY
~hak	a!_#J%I(J3J4K6J:J;[>J?J@HAZBHDJIJKJLYMJNKPJUXVZZD^]cJdaeZfGhI
~hal	T%D&J(F)I*G+J-b/_0G2I3Z4E5H7F8H9Z:F>A?CAGBDCDEaHHIaJGKDLHNDOIPDQJRFTEU]VYWHYYZD[J]]^E_Fa[bFcEd]eHhF
~ham	i-J3b9Z>F?G@HBYCJDJF[HJIIKHMJOJQXT[ZE^JaIfZhY
~han	C!D#F%A*]+D,C-E/Z0C2G3@4F5D6B7G8J9a:E;D<]=D>d?D@bA[BbCGD@EGFCGEIFJHKCLeM_NAODPDQERHSET@UGVBWDX>[H]I^g_XaBbEeEfJh^
~hap	c!_#J(H+I/^3G4Y9]=J>E?F@FCIHJIHKGLYMHNHOZUEVIZ^]X^Ya[bHhH
~haq	yN]
~har	P!F#I%[&J(F*Y+G,G-Z/^0H1H2d3H4G5J8G9J;E<I=H>B?[@ABJCEDFEHFcGFH]IbJGKBLGMCPEQ]RFTGUFVEWIXFYdZ=[G]E^__EbFcBdDfCgFhE
~has	N!C&I)D*D+E-J.H/I0J1E2[3A4D5G7X8E;F<G=F?AAECBD]EFGbH_JXMfN[OEPBQHRDSDTCU^VGWDXHYEZ_]H^Y_CaBbJcBd[eIfHgChX
~hat	F!H#G%H(Y)E*E+G,D-^.X/E0F1I2E3@4_5X7D8G9]:E;Y<D=E>a@HAFBGDFFIGZI[J_K^MEN_O]PFQIRGSGTFUJXGZ_]F^]aDbAcCdGeEgIhZ
~hau	l3H9I>[BICJDZHDIIK]NJU[VHXYZHaZcXh^
~hav	M!C#H&J(H)Z*Y+I,I/J1H2I3X4G5^6]7G8H9Z:E;Y<I=^?YAHBACbDZEHHGIYKZLGMIO^QJRISGTFYHZI[Z]D^Y_GaFbFcGdGfEgJh[
~haz	i!J-[/^6J9JHGIIJYMJN[O[aYhJ
~hba	t4YV[ZHf[
~hbo	ySZ
~hce	f#J(J+]-H/J3H9G:Z>F?[@JBFC^DFHBK[M_OIVJXIZY]HaFgJhZ
~hci	w/[@^HJ
~he^	l%J+J;Y?]BICXDGG]HJLXNJZF[Z^Zd_fH
~hea	_!J#H%G(X+I,J-G/I1J3H4J6J7J8I9C:J=H>F?F@IB]CJH_IGJJM[NHOJR_S^THUIVHXIYIZA[I]I^J_IaHbIdEeGfbgIhI
~heb	l(Z)]3[=Z@ZBICJHHOZXXZH
~hec	Z!I%[&X(F)J*[+I,F-A/I0J1J2K3F4J5^7J8I=I>G?G@CAJBCCaDZFJGIJ_KJLZN[PHSJTXUHVGXHYJ[H]B^Z_IaHbHcIdYe[fHgK
~hed	u(_?HD]HF]Y
~hee	Y!I&J(Y)a*c+F,]-H.J0H1I2I3J4G5J6H8H9Z:F;G<K>X?E@EB[CJEZGHJHKILHMFNBOFP^QJRGSGTFVJW[XDYI[G]D^HaDbGcFd]eIfEg]hF
~hef	y(_,GH^RJZF
~heg	pB[aZ
~hei	S#F%E*[+[,H/F0I1J2J4H5J6I7F8_9Z:[;]=X>D?YAHBACIDZEHF_ICJJKCL]NXRISHUHVZWGXYYJZA[[]X^IaXbEcFgG
~hel	P#X%G(b)D+H,I-Y.I/G0I1I2J3D4I5I6I7J8I9a:D;J<J=F>C?ZAICEDJEIFJGHHZIJJXKBLJMBNGOXRHT[UZVCWEXDYIZ[[E]F^E_GaJbFcGdGeJf]gehF
~hem	]!J#I%F(F)^*I-H3Z9H:^=I>_?IBGEJF[G]HXIHJDLZMINXOIP^SJXJZC]JaIbIdFfJgHhJ
~hen	F!G#Z(Z)F+J,_.D/_0D1G3a5F7H8E9G:C;J<H=G?cAEB;C]EJFZGBHXI]K]LEMIOBPFQJSCUCV@WEXGYI[H]^^J_Ia^cbdCeFgC
~her	D!E#C%C&I)A*I+J,B.E/E0I1C2H3E4B9_:];i<E=B>Y?aA]BECXDHEHFZHXIBJGLDMENGOFPJQERBSbTJVHWaYXZI[Z]E^Da^b_cBeDfGgGhI
~hes	e!I#](I)J-Y/J3X9J:J=[>J@GBHDIHIIbLXMJNIOJTHUJVYZA[J^ZfYhJ
~het	a!Y#H%b(_)H*Y+F,J-G/J1J2J3E4I5J6J7J8I9]:D;_=C>F?[@GAHEIF[GZHZIEJIKFLIMGNIOZRJSJTIUGVGWIXGYZZF[I]H^I_YaFcIdEeJfHgJhG
~heu	b(J-J3H9I:J=J>H?J@dBICJIIKHOIR^SZUJVJXa]JaZdJ
~hey	X!b#H%H(J)I*J+[,J/Y0K1J3^4J8J9F:E;J=H>I?_AICIFJG[H@JJK[MHNJO]RISJTIUYVYWJZE]I^I_IbIcJdIfZgZhH
~hez	m:^@YIZN[UYZI
~hi^	oEYGJHZIZJXKXY[
~hia	c!J#X%J(J-I/X3X6_9X:J=I>Y?^@HBFCIDIH?IGM_NHOIPJTJUJVJXJZF[J]H_Ja[bJcKdJfJgZh_
~hib	l!J)Z-Z4G5H7_?JHEJ]PZQXSIUIZJ^]gJ
~hic	V!I#I%[(D)I*H+J-D/W3F5Y7]8J9H:I=H>b?G@EBFGJHaIYJFLEMINcO]PETJUIVHWJXIYX[J]G_Ia[bIcHdGeJg[
~hid	s*X7J?IH[b^
~hie	]!I#H%I(G)J,J-F/]0J3D4I5X7J9Z:^;J=H>C?E@YAJBEC_DZGJIYJJM]NXOGPIRISITJVFWKXZYJZG[I]Z^Z_IaEbHcHgI
~hif	j-J3Z6[<X>IHEIZKHO[XJZ[aZ
~hig	uH]PZZIfX
~hik	y*]4[HI
~hil	]!X#I%I&H(G,Z-G/I0Z3]4J7I9]:G=^>G?I@GBEEJGIHFIIKHLHNGRYSIT_UYVHXJZE[J]a^H_JaHcIfHgJ
~him	s)Z@X
~hin	P!E%F(F)G,H-_.J/D0F2I5c6I7F8Y:G;H<I=F>_?IAIBFC^D^EIGCHBIIJJLIM^PGQIRbSGVEWFYF[J]CaGcYdFeIfYgGhI
~hio	p5X>ZHI
~hip	y>]HHPZ
~hir	_(I-H.Y/I3Y7_:J>Z?IBHDYJ[KGLJMHNIOJTK]J^J_[aGb_gJhI
~his	M!D#J&J(X)H*D+G,G-E.H/G0G2F3I4G5b6H7F8_9b<H=Z>D?D@^AXCCDYEHFHI<JCKbLJNdOHQIRFSFTFVaWZXEYGZJ[E]E_FaGbEcGdEeGfDgFhF
~hit	k!I#H3J4YA_BJDIHEJZN]TYVJZI_^bZ
~hiu	q!]>I@HB^CJHHIHU]ZG][hJ
~hiv	o&I2[3F>IH[OaZJ
~hl^	a!J#Z-a/J3Z6W9H:J=I>E?Y@GBHC_DGHDKGMZNHUJZY[Z]Y_JaGbIcJdKhX
~hla	m/[6X8YHJNYTYZ[bJ
~hle	[!I#G&^(G)J+J,X-[/H0J1K3^4H7G9H;H=]>F?ZAJBDCJDEE[FKGIHII[JILIMHPHRZTIUHVFWYXGYJZ]]G^G_JaHbGcXfJgIhE
~hli	y-]BZHHIJZH
~hlo	q)ZB^GYHHUIVJ][
~hlt	d#J%Z;[?YBICXVYZH[ZbYfY
~hlu	n/J6b<Z?_NJZG
~hlv	y#_XJ
~hm^	u/Y8YKX
~hma	w@X
~hme	n>K?_@IIIKZN_ZHaJ
~hmu	j!H#J-J/_0Y3J6]9I>J@JAZBIDJHGIIJXKINIOJPZT]XJZI]J_]cJdJfJhJ
~hne	b!J#Z%I(H*J-E/I0J3^:I=I?I@GBHCJEZGJHZIFJ^KGLYM_NIOJPIUJVIXH[^]G^I_XaHbYcJdYfI
~hni	j#I(]3]7Y:ZBXHGOIZIdX
~hnt	i)J-]/X=J@YBZHEJYKIN^Z[dZhK
~hnu	yJXZ]
~ho^	d!I#H*J+J-G3G9F:I=I>Z@GCaDXFYHCKXMHNJOIPJUZV]XHYZZ[]HaHbJdHfHh[
~hod	P!G#H(F)F*a+_,G-D.J/I0I1H2J4H5I6I7I8H9E:H<J=F>Z?d@HAGBGCfDbEHFIGHICJIKILGMGNDOFPGQJRHSITFUFVDXEYIZJ[G^H_FbHdHeJfHgHhG
~hoi	e#I(K:J>I?b@]BICGDIHEIIKHMJZD[eaIhJ
~hoj	n>J@aHIX[ZH
~hol	X!F%E(G)c*Y+H,Z.J/I0J1I3[4H5J8J9^;J=H?G@JAICGDEEJGIH[IDJILIMHNEPaRHSHTJU[WIXZYIZG[I]G_GbHcHdHeJfHgIhF
~hom	a&J(J-I.I3G9F:e=J>a?I@IB[DKEJHJIIKHM[NITJUIVIXJ]J_YaIcJfIgJhK
~hon	G!E#X%D&H(D)D*_+a,E-E.H/C0F1F2G3c4F5G6I7E8F:C;F<G=D>g?Z@IAEBXCZD_EFFFGGHYI?JFLENAOaPDQHRESETGVEWFXFYFZA[B^D_DadcDdEeGfDhI
~hoo	Y!I#H%I(G)J*I+E-Z/I3F7J8[9F:H>^?H@YAJBEGIHJIZJXKXL^NYOIPJTJUaVGWJXJZI]]^H_Ha[bHcJdXeJfH
~hop	h+J9Z=H>X@IBHDZHaKJZIbafJ
~hor	Q#I&J(a)Z*G+G-C.I/I0G1G3A5H6G7G8G:G;^<I=F>E?D@YAeDDEHFIGIH?I[JGKJLZMCNCODQIRcSFUDVHWHXcYHZ>[F^E_daXbEcEdCeIfDgGhZ
~hos	]!I#I%H(H*J+]/J0J1[3Y4I9H:I=Y>XBFCYDHFJGcHDI^KJMHNFOJRaTIXIYZZ=[J]I_[bIdYfFgJhI
~hot	]!H#F%I(I*J+J-H0J1J3G4J5^9F:I=G>F?G@GBFCIDIGIHhIHJJKHLJMHNIOJPJRbSITJUJVIXHYJ[I]H^I_JaGbHcIdJfHgJhI
~hou	M!E#H%B&X(A)J+Z0F1F2J3Y4Y5J6F8E9A;I<D=C?B@cAEBZCJEYFXGCHXJXKYMZNXO[P_QISGTIU@VIX_YF[Y]C^G_]bFcEeG
~hov	s=ZH^MY
~how	R!J%H(G)H*I+b,I-F/Z0G1J3F4I5J6J8J9Y=I>F?^@EAIBDDDEJGIH[JXKDLYMHNXOXPGRXS]UYWJXGYJZG[^][^G_IbacGdFeJfHgJhG
~hr^	]!Z#H%X(I*X+Z/J0J1Y3I4H9J:I;K<Y=^>X?YBHCXDIEZGIHEK^LJMHNJOGPHRYTIUIVGX[Y]ZH[I]H^J_ZaFbIcHeJgJhH
~hra	g(J*X-]2Y3Y9J?]BJDJHZI^KJQYZF
~hre	R!H#G%[&Z(C)E*F+G.I/F0J1X6X7G9Z:J;G<I>J?D@DA[BFCEDDEZGGI[JJKXLFMENEOKP[RYSGUFVCXCZ^[F]E^EbEcZd_e[f^
~hri	[!H%Z(G)I*I+I/I0Y1I2J3F5J7I8Y:H;J<J>E@EAIBFCYDGEIFJIGJJLHMGNGOHPXSIVGWJXZY[[H^HaHbGd_e^fZgXhF
~hro	P!E#E%Z&J(J)I*F+W,F-A/H0^1F2H5H6G9D:G;G<X=D>D?D@GAFBYCDEGFGGeHYIGLFM^NXOFP[QIRZSITHUDVGWFX_YI[F^J_GaIbHdaf]hE
~hrt	uHIUZbZfYhZ
~hse	o>]@aBIHGIJKIL^MYZIhY
~hst	n3YHIIaL^ZH
~hsy	sGYH[M_ZI]JfK
~ht^	D!H#J%c&F)F*G+X,E.H/J0[1G2H3J4]5H7D8C9Z:J;_<E=F?ZAEBDDEEZGGHJJDKCNIP]QHRJSATHVXWEXJZH[Y]Y^]_YaabHcXgFh[
~hte	a!H#Z%_(_)I+I,X-H2J3I4J6J8J:H;^>G?H@]BECGGIHYIHK[LJMHNGOJPXR^S[TJUGWIZJ[I]H^J_JaHbIcIdJfFgJhH
~hti	e#E%a(a*J,I-H0]3H4I6J9I:I;c=I>H@GBHCFDHH^IHKFLIMINHOIPJS[UIVGWIXIZD[J]H^IbJcIdEeJfHhX
~htl	c%J(I)J*]:J=I@HBIDHH[KGMINePJSITJUHVIWcZD]IaIbJcJdJfJgIhJ
~hto	w,^HG
~htt	y+XHIc^
~htu	t,ZDZE^HJ
~htw	Q!F#H)G*F+H-[.J0]1I2Z3F4F5I7Z8H9H;H<J=J?EAHCFDXEIFJGXHIKYN[OHPFQJRGSYTEU]XBYGZ]^Z_GaDcEdZfGgG
~hub	t,I@ZBJH_MHZGf]
~hui	n-J9H>a@IBJCJFZHIIYKIOJZEhc
~hum	l-J3K9[:J=X>J?I@XBHCXHDIJKINZSJU]VGWXXJZXaZbJdJfZ
~hun	qM^R]
~hus	l>^CJDJHEYa
~hut	l!^#_,Z-J>Y?J@IBJHFIJKIPXRJZG]YfY
~hwa	y3[HZ
~hwe	w*Y
~hy^	t0YHJfY
~hyb	k-JHZZH_Hb]db
~hyp	wH]bZ
~ia^	N%J(Y)C*G-D.G/J0D1Z2E4D6b7D8D9a;[=J>C@bBEDBFFGDHGICJHKALXM[N^OAPCQZRISYTHUJVFWWYEZE[I^X_BaabYd@eHfcgZ
~iaa	y4YM[
~iac	u-I@[HH[]^_
~iad	^!H#Z%I(H)J*I+J,Y-Z0X2Y3H4J6J7I9X:H=I>G@_BXCHDGEJIYJJKFLJOIP]RJSJTHUIVHX[ZD[J^H_Ja[bIcHd[fIhF
~iag	n#[-J4[BFDIH^IIOIX]ZI]JaJf]
~iai	t,ZHIVZ^XcZ
~iaj	w@[H[NY
~ial	M!H#Z&I*D-E0G1F2G3G4Z6E7E8F9H:I;G<H=^>AAFB]CEDFEJFYGDHaJIKXMbNEODQHRESXTDV]XCYIZ_]G^F_EaGb]cEdCeEf]gG
~iam	c!J#J%J)J-J3Y9]:Y=Y>Z?Z@GBZCIDIHDIHKGMINIOISIT[VHXHZG]Ha[bIcIfJgJ
~ian	^!I#G%G)J*I+J,Z-Z/I1J2Y4I5J6J7Z8J9I:H=H>G?HAIB]CIDFGJH^KXL[MENIOIPIRISJUHVHWIXHYJ[I]H^[_HaHbZcHdXeKhY
~iao	q-Z9_?J@JBJHJIIXJZY][
~iar	Z!I#H%J(X-I/J3H4J7Y9H:Z=H>G?I@[CIDIH^IGKFLYMFNIOJPITJUHXH[^]I^_a[cJdJfIgXh[
~ias	p-[.a3[HGIIKJZH
~iat	]!I%I(J)J*I+J,J/X0J3H4Y7J9]:I=J?G@bAJB^CGDIGJHHIGJJKFLJMXNHOJTHUIVHX]YJZA[I]a^I_HaGcHdGeJfHh[
~iav	o6a?ZB[HEZJfY
~ib^	l%X3J9[>F?J@JGZHXKIO]PHY[fY
~ibb	y7aHISI
~ibe	Y!H#H%^&[(E)H*J+J,X-H/H1Z3G4Y6Z7I9J:H;I=Y>H?G@FCHDHEIHGIHKFLHMHNGOIPZR[SHTXUGVEWIXIYYZG[X]I^H_XbHdae]hG
~ibi	a!G#J%[(H)]*Y+J,J-_/J4_7J9I:X=J?H@IBGCIHAIILJMINHP]QZRJSJTJVIXIYJZF[J]I^^_IaIbIf^gJhI
~ibl	Z#Y%F)F+J,J-]/I0F1J4b7]8J9H:J>]@[AJBCCGEJFJGJH[JIK]LIMGNGOIP[RHTHUCWIXGYJZZ[X]G^J_IaHbGfG
~ibr	n)^BIHHT[UaVGZI^YfH
~ibt	h!I-J/J3I9_=J>H?KBJCHDHHZKIMJNJOYTJUZVJW[XJZF[X]J_[a^gX
~ibu	c%J/J0J1J3Y=^AJBJG]HaLXMJP]ZG_JcI
~iby	yZIha
~ic^	D!?#@&F)Y*H+E,G-=.E0Y1J2I3G4C5C6C7J8B9G:B;C<[=]>^@_A]BXCBDJEAFFGEHbI>JIKFLFM^NAO?P@QERDSZTdU_VYWBXIYYZD[Z]=_Ea_bGc]dGeGfggah>
~ica	F!G#B(I)A*Y+D,b-?.H/I0D1D2F3^4B5E6E8D9A:E;E<F>^?cAcBCCdDEEGFFGBHcIAJJKDLCN_P@QGRITAVEWXXGYE[B]^_CafbCcGd?eDgFhI
~icc	yBJHDZ^b]
~ice	M#D%D&H(E)D*E+H,F.G/F0G1F3?4F5E6F7F8G9^:C;G<H=o>@?AADB@CAEGFHGFHdIFJFKXLGMINFOZPEQHRES]TFUBWFXAYEZD[E]B^E_DaFbCcZdEeZfBgF
~ich	C!I%I&E(E)G,H.F/X1F3I4[8F9X;X<D=I>F@FAFBGC_DZH^IaJ@NcO]PFQGRJS@UJVXW[XC[Ha[bHcEeI
~ici	U!E#C%](])[*G+J,H-E.J0I1I3C4G5I6I7H8J9b:F;Z<J=F@CAGBYC^DBEHFJGHIaJIKJMENEOEPFRHSYTGU[WIX]ZB^H_GaBb^cJdFeIfa
~ick	O!B#@%D&I([)E*]+J,F-J.H/H0G1F2H5G6G8E9[:G<]>a?E@HAFBYCHDYEHFFG]IJJFKBL_MINAOEPFQISGTJUEVEWGXCYFZZ[C]^^^_Da^bccDdcfCgGhD
~icl	m/HBIHcKJMIZI
~ico	_!X#J%I(X)I*J-H/]2X3F4I6H7J9G=H>Y?G@FAJCHFYGKH?ICJJK_LJPJRXS[TIUGWJXHZF[J]H_HaFb]cHd[f^gYhX
~icr	M!E#?%F&J(E*[+I-F/Y1X2I3D4F5H6G7c8H9E:H;I<I>C?E@CAHBCCFDEFHGFHXICJZKDLGMGNEOGPEQJR_ShTbUEVDWFXEYGZ>[F]E^F_Fa]bEc^d[eHfYgdhF
~ict	[!I#H%I(J*X-]/Z3J4J8I9I=H>J?J@GBFCJDJH_JZKHMKN^PGQdXIZH]J^JaIbXdHfJhH
~icu	j(J*Z2Z3X9J?^@HC]DJHDIJKIMJQXXIYZZ]^JhJ
~icy	K!F#F%F&I(B)]*_+G,G.X0H1H2I3F4F5b6H8X9E:E;I<I=D>F?H@[AGBHCZDCEFFIGGICJ_KHLGMDNjOGPERHSFTFUHVBWhXFYHZ<[F]D^F_EaCbEcFdFeHfFgDhE
~icz	l!J%F(Y)J*X+Z3K9G;c=J?I@JBIDFIJNIPJQ]VJX^ZGaIbJ
~id^	Q!F%G&J)E*X+D,H-B/X0H1F2H3Z4F5H6I7F8E:G;G<I=J>G?I@BAdCHDJEEF]G[HZIXK?LZMJNbPCQIRYTFUBVEW_XCYGZ][E]C^[aBbZcXd[eFfDgEhC
~ida	Q!H#G&I(C)E*F+[-]/G0G1H3B4E5H6F7Z8X:_;G<I>Z?]@GAZBIEFIZMJNFOZPERFS^TEUBVCWXX^YXZ][E]B^F_EaEbHdZeYgXhG
~idd	f#J%J(_-]3H9^>I?HBGCYDJHFIYKHNJVJXJZI[J]^^IaIhJ
~ide	P!G%E&I(B)C*J+Y,X.H/Y0F1G2H3E4F5H7e8G:F;G<I=G>Z?H@EAcBKEHFHGGH[I[JFMHPCQHRZScUGVBWGYFZ[[E]H^D_FaXcDdBe_fFgE
~idi	i([-J2Z3J=J>J@aBJCJDJHHIDKJMYN[PJZE^Jhb
~idl	n%[HIOYRZh]
~ido	U!D#G%D&Y(C)Z*F+E.I/G0G1G2H3X4b5I6Z7G8G9H:D;H<I=E>C?f@FAGBYCZD@EHFIHIIGJHKCLGM[NFO[PbQXR]TFUAVJXYYYZB[F]D_FaIbYcXeHgGhF
~ids	n3H9JDYHZIIKZPXR[SJT]ZJcYfH
~idz	m(Z+[3J=]>[?[BJCGDEHFKJOZTZVJXJZJ]JaHb[
~ie^	[!Z#b(Z)I*^+I,J-G/J1J3F9G:Z=I>G?HAJCYGIIZJJKJLJMIO^PHRJSJTIUJVIX^ZA[H]I^I_HcIdJfJgJhG
~iea	s!X%Z1[HJTYdZ
~ieb	u(J)[0[F]HIK[ZH
~iec	_#X%I(H)I*]+I,J1J3G4J6J7K8J9G:I=I>G?[AYCYHBIXKFM_NZOHQXRZS[UHVGWJX[YZZJ[I]G^J_IcHdIfFhZ
~ied	Q!I#X%C&I(C)F,F-J.H/X0G1G2H3B4]7F8G;a<H=D>@@^AFB]CIDAEGFGGFH@IGJGK]LHNaOGQHRXSFTJWHXeYGZX[J]a^Z_YbEcDdEeHfDgF
~ief	n!X&]7Y9J@IQXZ]
~ieg	h![#J%J&Z*J,Y-X3Z7]9G:J=J>^?J@IBICYDHGYHBIGKGNXOIUJVJXJZY]Ia[fJhI
~iej	b!I%J(J*J+J/Y3G6J8X9F=J>[?G@YAJBGCYDGH@IZK]LJM_NHOHUJVIXHYZZJ]H_^aHbJdJfJh^
~iek	g!Y#H%J(J,J-H3I9_:J>I?IAZB]CIDIGYHCIFKHLKMJN_OIRYUJVIXIZF]J__aIcJdJfJhI
~iel	[!G#]%H(H)J*H+H,J-Z.J/H0J1J3a4J5J6J7I8J:H;J=I>Y?F@JA_BHEJFJGIIYJIKGLHNEPIRJSJTHUIVGX^YJZG[H]E^GaBb[cHdHeJfIgIhb
~iem	[!H%G(F)I*H+H,J-Z.J/I0J1J4I6J7I8J9^;J=G>E?F@_AIBJC]DZEIFZGIHFJJLIMHNGOGPYRHS]THU]V]WJXGYJ]F^I_HbXc]dGgIhF
~ien	H!G#C%_(_)G*H+G,D-Z.E1[2C3G4C6B7Y8E9I:];X<E==?B@aADB]CEDZEIFFGAHDIbJDKXLXMZPFQ_RET_UGVAWYXFYIZF[F]H_@bYcZeCfbgXhZ
~ieo	u4[cXf[
~iep	n,YHEOYR_h]
~ier	J!Y#=%B&G(F)E*G/F0J4J5E6C8F9J:_>IAECcD^EBFGHZJHKbLDMFN@O[PaQHRCSETFU[VGW]XZYFZ?[E][_Ha^b@cCe[fIgCh]
~ies	[!Y#J%F)I,I-_/I0I1I2J3H6I7H9_:G;J=Y>F?G@CAJBIC]DEEJIDJIK_MENXOJRZSXTIUHWIXKYIZ_[Z]G^G_HcFdFeJgIhE
~iet	L!@#@&F(X)Y*J,I0X1C2E3H5E6Z8Y9A;]<F>X?^@HABB<EJFEHCIYJGKaLJMXOZPXSBTJUGV[WIXJYWZX[J^]_ZaYbHcCd@eJfZgHhY
~ieu	Y!H(X)I*H+[,Y-D.J/Y0H1J2J3E4H6H7H8]9]:];I<J=G>H?E@_A[B^CDDXEJGIIFJILGM_NDOGPHRISHTXUGWI]]^F_FaEcJdFfGgIhD
~iev	s-X7^@JHHR]_J
~iew	j(^*G9J>IHbI[ZJdY
~iez	i!H#J&Z(J+I-H8J9G:I=J>H?]@YBED]F]GIHJIIKIN_OJPIUIXIZZ]J^J_JaIbJcIdYeIfHhX
~if^	n!](Y0X3^5XHGQX
~ife	a!J+J-J/[1X3I4I6X8Y9J:J>J?I@ZCJDGFJGJIIK_MHNHOZVJZF]JbJd]eXf[hJ
~iff	U!F%[&J(E)H+G,I-G.J/Y0I1I2I3Y4G5J6b7H9F;I=F>^?C@GAZBHCFDDEIFJIbJHLHNYOaPJQYRZSHTFUGVGWIXEYI[G]E^G_Ga[bGcFdXfFhE
~ifi	K!C#?%D&_(B)F*Y+F,]-C0F1F2F3^4G5G6E7X8F9D:B;E<G=E>Z?J@^AEB]CgDGEGFHGDHbIFK>LDMBNDO^PCQHRESETCUCVFWEXXYF[C]a_DafbHcCdCeFfCgE
~ifr	l3Z6b9J<Z>IHDIYKHNJO^XHZIaZ
~ift	f!I(I3[=]>H?JBHCJD]LXR^TZZJ_JaFfJ
~ify	b#H%I*Y+J-J3Y9H:J?Y@HBICZDcH[IIJHKFLJNJVIXYZB]IaIhY
~ig^	U!E#D&J)G*I,E-F.I/G0X2I3F4X6G7G8H9[:E;H<I?J@GAGBAC]DXFIGGHEI]JHL^M]NJO^PGR]SGT]UDVCXDYHZ<[H^E_Ga]bFcHd[fFg[hf
~iga	Z#Z%F&J(J)X*E+E,H-A/H0H1I2I3I4G5I7H8H9_:E;I@FAHBCEIFJGHH?IIJIL]MYNFQJRZSHTEU]VDWIXCYHZ?[^]Y^G_Ga_bbc]dFeIfZgHh]
~igd	c!J#J%J(I*J+Z-I/Z1Z3I9I:^=J>H?JBYCJD^GKHDIHKHL]MZNIOJP_THUJVFWYXJ[J]J^G_JbJfIhH
~ige	S!D#J%_&I(C)F*H+G,J.I0E1G2H3B4E6F7Z8F9A:];Y<I?C@cAFCIDGEHFGGFHFIIN[OYP_RFSGT_UDVZWGYH]C^__DaHbXcEeGfDgFh]
~igg	l(J+Z-]3X9]>]@JDJGYHHIIKJOJTYZFaI
~igh	R%g&J(b)D*F,H-D.I0^2H3C4X5G6G7F8G9[:E;c<I=E>F?D@[AGCEDCEYFHGEHXIBKELENCOZP_QISFTEVAWDYHZ?]D^YaIbDdBeHgF
~igi	Y!G#^%X(^)G*X+H,I.J/H0I1J2J3^4G5J6I7H8I9B:[;^=H>C?ZBDCaEJFJGIHBI[KHLIMGOaRISHTHUDVYWIXDYIZ?[H]E^H_HabbGcHdDeJfGgIhF
~ign	L!G#E%C(H*Y+X,[-F.H/H0H1H2I4X5Y6G7b8F9E:G;H<e>>?J@CAGBYCDDZEHFaGEH]IXJFKALeNGOEPIQIRGSGT_UDVBWFXEYGZE[X^J_Ja@cFdDeJfXh^
~igo	X#H%H*I+G,J-F.J/J1J2J4I6J7J8J9Z:G=H>^@HAIBYEJGJHJIDJJMGNHODPIRISJTJUHVEWJX_YZZ[[Z]G^I_IacbIcHdIfHgJhD
~igr	f!H#G%I*J+J-I3H9I;a=K>I@JA]BICIDXGJHDIIMINJPJVIXJZF[J]H^J_eaJd^fJhJ
~igt	a!H#G%H(I)J*I+H,I-X/I0X1Z3I4I6J7X8J9F:I;J=H>a?J@aAICGDFGJH^IXKDMHNGPIT[UIVHXGYJZH[W]Y^HaEcHdHfFhY
~igu	M!D#E%X&I)C+G-F.I/E0F1F2H4E6E7E9J:A;]=A?F@EAJB@C^DDEiFGGHIEJFNHPBQIRFU=VcWgXEYJZ9[F]X^E_EaGbHegf@gJhC
~iha	y>JHIIJK_ZHaIh]
~ihr	j-J3Z:XBJE^HII]KJOJ
~ii^	w6[IINZ
~iis	y9JYbbJfI
~ij^	n#I(]-J/J8]9H:Z>I@JBJC]DHHEIHKZMJT^VJXJZJ]I_Ja[hJ
~ija	u?I@XH]
~ijd	g!Z#H%I*J+J-H/J0J3Z4]6J7J9I>H?J@_AJBICIHAIFLZNYOJPJRbSYT[VIXIZD]I^I_[aIbJcIdIfGgJhI
~ijf	f!J#]%Z(I)J*J-H1J4J8X9H:[=I>G?I@FAJBGCHDIGYHAI^KFLXN[OXRITHVIX[YYZZ[J]I_Ja]bIcJdHhJ
~ijg	l1[3I>Y?YBJCJIJOZZ_dJ
~ijk	h#H-[9Z@^BJIJKYL[T[ZH^J
~ijl	w3IO[TYZHh]
~ijn	X!^#^(E)I+H-E/I0I1J2I3X4I5J6I7I8J9^=H>_@FDIEJFJGIHHIXJJK]LGMINGOYPGRISITFUHVXXGYJZ_[Y]F_GaEbJdEeJfHgI
~ijs	t-^A]HJKK_Y
~ijt	o%Z4Z>_D]HIZG
~ijv	a!J#I(I-J0J3H4X6X7J8[9H:I>H?I@HBJCJDIEJGHHIIJKILIMHNIPYUJVIXHYX[J]J^JaIbHdae^fZgXhH
~ijz	_!J#H%I(H)J,J-H/Y3I4K7^9F=I>H?I@aAJBYDHHDIHKFL^MYNHOIPIRJTHUJVHXHZ[[[]I^__GaHbIcJdJfJgYh[
~ik^	^!]&I(F)I*J,J-Y0J1J3D4J6J8H9G:H<Y=J?GCXD^EJFYGZHFIDJJMFNXOXPZRJSIUGVJWJYJ[I^YaXbZcIdHfHgJhI
~ika	^#G%G(X)H+G,I-E.J0I1J2Z3D4I5J6I7H8I9F=G>H?]@EAYBDC_EIFJGIIXJJKDLHNFOYPFRISHTHUGV[WJXFYI[G]___a]cGdHeJfHhF
~ikb	q*[4^?YHGfZ
~ike	U!Y#F%G&J([)Y*F,G.I/Z1I2I5I6H8X9E:Z;[<J>C?[A]BHDHEIFIIZJGK[LJPYQJRHSGTJUIWHXIYIZH[I]Y^[_[aGcGdFeJfFgGhD
~iki	y-[.Z
~ikn	u?^@JHHa]b[
~iko	l!G#J(Y)J+I,J-J3Y=X>J@KA[BICIDGH[IIKKM[OIPJSXVJX^ZH]J^[aJbYcJ
~ikr	sHXLYMJZI^^d[
~iks	sHJLZZYaZgY
~ikt	i#J(J+I-]3J:J=Y>I?I@IBICIDZHEIGK^NJOJSYU]VGXZZE]I_Ka^dH
~iku	t2Z8]<Z
~il^	A#@%D(Y)A+C,D-[.E0Z1E2H3d5Y7E9;:a<I=E>Y?^@JAHBBC^DdEIF]GGHaIAJFKJL?MdN?OHPZQXRJSATGUFV<WAXBYJZY[=]Z^I_Aa_cDdAe[fJgZhB
~ila	]!X#H%H(G)H*H+I,J-E.J/[0J1[3[4Z5I6I7I8I9Z;J=X>a?[@ZAIBDC]D[EYFYGJIBJILHNGOEPHRISZTHUFWIXFYIZA[H]F^I_HaXbGcFdHfGgIhF
~ilb	c#J+K9J>b?JCJDYGZTX^Z
~ild	b#H/[1d3J6X8X9H=I>Z?JBIIIKJMJRJTIVKZF_JaHb^cJdIfI
~ile	S!D#[%D(b)[*_+G,I-E/G0H1I2^3]4H5I6G7I8I9C:F;F<J=G>c?C@GAHBGC[EHFDGGIBJFKDLHNEO^PeQJRHSHTGUGVDWIXEYIZ?[G]]^H_Fa^cFdGeJfGgHhE
~ilf	t3[9Z>ID[HHa^
~ili	N!Z#J%D&I*X+J.X0I1G2H3H4Y5G6G7Z9B;^<I=G>C?]@DA^BCDJEFFHGHHGJEK[LIMaNDP]QIRFSDU_VaWIYYZB[H^YaCbYcEd^fBgGhD
~ilj	sE[HIKZc^dZ
~ilk	m#Y3I>J@JBIDIHZM]NYOZTZX[ZI
~ill	H!^#Z%J&F)B*G+Z,G/[1]2D3>5I6H7I9]:I;G<I>Y?H@YABBFCZDCFBGBHGIYJBKGMcNCPGRHSATaU@VIWEXBYY[b]E^I_XaEbJd]hG
~iln	y2ZO[
~ilo	f!J#K%Z(J)J-_3X9I:I=I>J?I@HBIC[DHGJH^IHKGMINIPIUIVaXI[GaJbJhG
~ilt	T!F#F%H(D)H+J,I-G.I0H1H2I3I5G7G8H9D:E;H<J=F>C?F@CAHBDCEDEEIFHGgHBIBJlKBLJNDPYQJSHTGUGVDWIXFYIZ?[H_GadbGdFeIfFhG
~ilu	a!I#J&^-J/d1J3I=J>K@YBGDJEJIJMGNYPIVXZ]_JaJcZfGhJ
~ily	d#]-Z/ZHCMJTZZDh]
~im^	S!F%c&](I)G+H,Y.I/E0G1H2I4[5H7Y8G9Z:Z<J=D>X@EAHCDDGEGFIGGH[IBJJK[LYMHO[PGQISGTIVCXDYHZI[F^FaXbEdDe]fDgFha
~ima	X#Z%G&I(F)I+I,I-Z/I0J1J2I3J4I5J6I8J9C;J=G?Y@eAZBBCDEIFIGIHEIaJIK]LIMHNCPIRGSHTHUGVFWIXXYIZA[G][^H_HbdcHfG
~imb	sIa
~ime	O!E#^%E&J(D)[*B,G.I/E0E1F2H3A4F5H6C7F9H:F;H<I=E>B@HAFC[D^EFFHGJHXIGJFKYNJOIPFQIRgSGTHUZVCYGZX[F]^^F_FaYbEcddEeGfGgGh]
~imi	Z!E#H%G(F)G*D+I,J-G/J0J1J3F4I6J7I8I:E;J=G>F?^@HBJCFDEFJG]IYJJKXMGNGOGPFQaRJSXTIVYW[XbYJ[I]X^I_IaGbHcXdHfXhH
~imm	[!H#G%I(X)I+I-F/H3E4J8J9F:I;J=I>B?I@]A^BGCFEZGJHAIJJJLJM[NXObPISIT[UJVHX]YJZB[I]H^I_[a^cHdIeJfHh[
~imo	c!J#H%J(J*X3Y9Y:J=J>F?I@_BFCYD]HAIXKFLZMHNHOXPJUJVHXb]HaGbJcIdJfJ
~imp	Q!G#F(X)H+I,H-D.I/G0H1G2I3I4[5I8H9F;I<J=X?HAHCDF[GFHaI^JGKYLGMHNDOERGSZWZYH[X]D_FaDc]dEfJgXhF
~ims	s)Z@X
~imu	_-H1]5]9I@]BJH[I^VJXZZE
~in^	;!J%C&D(_)e*i+],b-A.H1J2?3C4_5X6>7a8[9A:E;A<@=H>F?B@YBFC<DFE]F]GCHZIYJHKGM@NCODPbRGSJTZUHWcXCYE[B^]_?aCdDe=fAgbhF
~ina	P!c#I%C&I)F*J+_-b.X/F0^1G2I3=5G7E8F9X:D=D>X?^B[CAEbFGGFH[IBJFKALIMFNBOFPZQHS^TDV@WGXYYF[E^E_DaIbHcXdCeHfBgGhE
~inb	l-J9J:^>[@JBZGYHCIZJJKJP^ZHaZ
~inc	H!H(C)Z*H-Y/E1I2G4[5H6]7E9E:F;I<F=Y>G?J@BAZCEDAEEG]HHJJKELJM[N_O]P_QJSaTEUGWEYYZI[G]H^A_EaEcZdYeEf]gFh_
~ind	H!J#I&G(?)F*I+C,I-a.J/Y0D1J2E3^4[5_6E7B8C9B:D;E<X=@>F?[@GAICDDIEHFEGXIJJCKBLEMgNBO@PBR[SDTFUBVEWIXEZ=[a_daJbec_dBeEfJg^hF
~ine	M!D#A%B&Y*X+I,J.J0G1G2G5F6F8H:X;H<H=a?E@aAHB]CYDDFaG_HEKXLIMHNFOaS[TJUBWHX]YH[G]YcZdHeFfEgBhB
~inf	T!D#H%F(E)F*E+a,Y-J.J/I0H1I2J3[5J6H7H8H9G:F;H<J=E?J@FAHCdDgFJGHHXIDJHKJLIMHOFPFQ^RISHTIUYVCWHXEYHZY[G]D^H_FaIbFcFdEeJfHgHhF
~ing	J!G#_%F&G(G)A*^+E-I.D/C0_1C2D3H4X5C6Y7b8E9[:I;X<E>F?C@FAFBCC^DaGYHAI=JAMDOIP?QJRESJTGUcW[YD[Z]^^?_@adb[dYeIfXgEhG
~inh	V!Y#J%F(G)H+I,I-X.J/J0J1J2J3F4I5J6J7I8J:H;e=H>G?J@HAHCFD]EIF[GHJJLIMFNGOHRISITHVaWIXHYIZ][Y]F^H_HaGbHcHdHfHgJ
~ini	D#?&F(b)e*b+@,_-@.F/D0D1J2D3A4Z6B8Y9A:E;E<E=J>E?E@bABBaC<DBFDGAH@IcJFK;LEMGN^O>PbQIRAVJWfX>YCZa]a^H_@aCbZc@eCg_hE
~inj	wHJQZf[
~ink	S!F%G&J(F*X+Y,X-]/G0H1H2J3D4Z5H7H8H9B:X;Z<J=F>C?E@EAHBACFDDEJFIGZIXJGMDNEOGPGQJSGTGUEVEWIXFYHZG]F^^_]aJbicXdYeIfEgGhJ
~inl	i#I(J-K3G:I>F@IB^DYIJKHL[MJOGVJXJZZ[H]I^JaJbacHh[
~inm	l@]HJIJK^ZY
~inn	]!F#E%X(^)G*],H-^.J/H0I1I2I3Y4G5J6Y7X8I:];H<J=F>G?]@_AGB[CDDIEIFIGHHCI]KZLHMENDOIPFQJRHSHTHUGWIXXYI[]^G_[bFcFdGeIfFgHhE
~ino	j!K#H)Y*Z-Z3Y9Z:X>H?JBIDIIIKJNJOGR[SJTJUYVHWYXJZH]IaJbIf[
~inp	w@_HGNI
~inq	m#]3G:Y>J@JBHM[OGSJUYVIWZXaZIbJ
~inr	l%[,]0]9GDXE^HZKJNJZHaHdHfI
~ins	O!@#D%_&J([)F*H+],J-B/I0_2G3J4G5H7I8G9D:I;H<c=D>FAJCXDbFHHbIbJ_KJLFMCP[RGSFTFUDVGWGYBZ=]C_FaBbGc^dAfCgF
~int	E!>#G%C&I+Z,G-[.D1A2C3X4G5_6X7G9A:J<C?X@IAFB>CGDDEDFBGIH]JILGOZRDS]TXUGVZWDX^YJ[G][_^b[cddXhI
~inu	S!G#[%F(F)H*H+I,H-D/G0I1I2H3D4F5I6I7H8H9E:F;J<J=G>HAIBICEDEEJFJHIIZJHKEMlNFOFRgSHUFVDWIX]YGZD[G][^H_HaWbFcIdGeJfHgGhI
~inv	X#I%I(G)J*I+J,I-F0J1J3Z4J6J7I8J9F:g;J=I>C?F@DAJBECFEYGJHaIEJJK_LJMFNZO^PJR[SITJUHVHXEZ@[Y]G^I_IaHcIdHfGgJhJ
~inw	uN[UZ
~iny	o9J@ZX]a[
~inz	q(Z8]:[HIIJNZ
~io^	I#?&F(])]*G+H,A-J.F/B0F1C4[5I6C7^8^:[<E>^?CA_BGECFEGFHGIHJXKAM<QFSZTXUYXFYGZZ]]_XaDbbcCeEfZgEhZ
~iod	q9H=]@ZHXNGX^
~iol	d@XEJHHNfcJ
~ion	;!<#F%a&I(X)C.C/@0]1_2F4A6F7D8D9<;X<Y=X>8?]@;AFC_D]EgFKG[HaI>JEK<LDMGN^O@PYRBTBUaW]XGYZ[X]^^]_DaHbFcYdZe^gIh=
~ior	c#I%J(I-I3I4K:J=J>I?J@^CJDZHCIGKaM_NHTJVJX^]IaIbJdJf[gX
~ios	l#J-X@JBJG^HaTJZG^X
~iou	b!I#]-]>^BIH@IHKaMXNGOZZJg]hJ
~iow	yK[NYW[
~ip^	k(J)I*^-J9K>]DZKIN[ZGcJdJ
~ipa	q([:]H]
~ipe	l+Z3H9J>Y?[BICIDJHHIJK]MJNaOJP[ZG]IaIhJ
~iph	y6_KJNIY]ZDcF
~ipl	i#YAaHHZX
~ipo	s9J:bHH
~ipp	g#^-I1]3X9I>F@XBGCID_GJHFIYKGNIO[PYU]XJZG]IaFfHhY
~ipr	s6[@[HFR[ZX
~ipt	_!Y#J%G)I*H-H/J1J3E6[9H:J=]>H?F@HCID^G_H_IIJJKHLJMHNGOHPGSJTJUIVIWJXG[I]I^C_ZaIbGcIdIfEgahI
~iqu	a!I#[%X(J+I,J-I0J5X7I9H=I>H?FBGCGGJHZIJJJK[MYN]PXSJTJUIXGZJ[J]G^Z_Ja]bZcIfHhG
~ir^	G!H#@%^&G(X)G*G+Y,F-D/@2D3J4H5E7I8Y9@:_<^=b>EACBDC_EbFEGDIEJCLgMGNIOBPFQ^RESFTIUHVZWEX[YD[a^BaYbIdXeJfFgAhE
~ira	c!J#F%I(J*I-H1Y3F4]9Y:J=X>I?Y@HBGCFDHGJHXIIKIL_MFSJTJUHVHWHXIZ]]]a]bJcJdIf[hI
~ird	W!K%G(F)I,J-].X/Y2J4I6I7a8J9H:F;J?^@[AJBCCFDFEJFYGJHIIBJYKZL]MENIRJSHTIUHVFWJXXYJ]E^FaXcHd^eIfJgHh]
~ire	K#C&d([+F,E-E/G0F1D2G3d5G6D7c9C:c;F=CAGCFDFEDGDI[JHKBLFMCN]OAPEQHRDSBT]UIV@W[XDYFZ=[D]Y_]aBcdeFf@gZhB
~irf	yH[SZ
~irg	n%J-J9JF_HHZa
~iri	t%X/Z3ZDX
~irl	w@aHIZI
~irm	Y!G#F(H)I,J.J/I0J1I2J3C4I5J6J7I8a9F:b;J<Z=G>Z?E@DAICYEIFJGGIEKDLHNcO^PHRISJTJU^VEWIXGYJZH]F^H_HaCb]cFdHeJfHgJ
~iro	e-J7J=F>J@XBHCYEZIIMINJSXU_VJWIXJZE]JaIc_dZfIh]
~irr	u%X4YcY
~irs	[!Z#I%H)J*I+G-G/I0J1f3G4J5J6J7I8[9G:G;J=H>F?G@]AIBECZD_EJGIH=JHKEL_MENEOHPIRHSITJUGVGW^XHYJ[I]X^H_HaGbGcHdGeJfDgHha
~irt	pH[I^KJR[
~iry	n@IKZLaZJ
~is^	G!B#[&H(Z)I*I+F,H.E0D2G3^4C5F6H7H8]9^:Y<E=Z>H@bAZC[EFFDI?JDK[LGMYOYP[QIRFSCTHUGVdX^YJ]F_EaDbDdIeDf?gDhI
~isa	F!e#J%X&G)Z*A+J,B-@0G2F3H4G5H6J8J9A:b;]<F=^>??F@BBDCGDYE_F]G^IBJFKELDMJO[QFRHTFUcVFWbXFZJ[D]G_DaDcYeGgChB
~isc	b!I#H%H(J)J*J,J1H2J3X4I6J7J8I:I=I>_?H@ZAJCHEZFZGGIFJJKXLJMZNHODRISITHUHVGWJXHYa[J]H^X_HbFc^fGgJhH
~ise	S!F#F%H&J(X*G+H,Z-I/a1I2J4H5J6G8H9F:X;I<J>F?^@DAHBFCGE_GbHBJIKGLHMHNaOHQJRHSIVXWGXFYHZI]E^H_Fa[c^d[eIgHhG
~isf	h/X3J=JJYNeWIZGaI
~ish	^!F#H%I(G)H*Z+J,I-H/X0J4J7K8J9G:I=H>G?Y@FAJBcCIEJFZGHIFJILIOIRJSGTIUIVHWHXI]b^G_[aCbJcIdEeIfHgXh[
~isi	V!H#J%G)Y*G+H,J-^.J/I0e1X3J4H6J7I8J9F;J=E>FBFCFDFEIFJG[HbIXJJKHNaOYPHRHSHUFWIXJYIZB[J]I^IaEbHcGdIeJfJ
~isk	g!J#J%J(a)J*J-H/Z3H4J6J:[=J>J?I@IBHDJEYHcIGKIMJNHOJPJRISITGUJVIWJZD]I_HaXbJc^dYgIhJ
~isl	n,X-]/Z4[6Y9J@EBIIIMJPZTJZ]_HaJhJ
~ism	f!J(G)X3F6[:Y>J@YA]BYDJHXIJKXLYMJO^RJXYY[ZF]J^J_IaIbXdJfIhI
~iso	^!J#Z%]([)J-H/W3I4J7I9J:H;[=H>Z?I@aCJDHHXIHJZKHNIRYS]T[UJVFXIZ@[I]JaHbHdEeJfHgIhH
~isp	^!H#H%X)I*^+J,J/J3F4a7J:J;J=J>F?^@FA]BHCGJJKGMGN[PHRHTIUHVHXZYIZC[Z]H_YdIfXhH
~iss	L#C%f&H(b)D*E+E.I0J1E2G3[5G6I8F9E:C;a<G>I?F@DAGDIEXF[GCJEKGLEOIP[QJRDSITIUBV]W[XIZ[]D^I_YbIeIfCgDhE
~ist	@!F#>%F&E(Z)d*^+h,c-_.C/E0@1@2A3E4D5]6H7=8D9D:;;A<H=A?^@CA_B]C^DhECFHG>I8JEK]L>M:NZO^PYRHS=T>UXVDWJXCZ>[I]F^D_ba:b>c@e[fJg[hb
~isu	e#J(I*J,X-I/J0Y1J3F4J6J8Z9G:J=X>G?I@JAKBHCIDGHJIHKGMJNIO^RJVJXIYZZG]I_IaJbJd]e_fYh^
~isy	q%[<]HIZJdXf_
~isz	uHJI[VYZ[
~it^	E#I%a&F(X)J*F+],F.F0E2E3C4G5C6C7H8H:b;^<D=C>G?C@]AABIC[D^EIHXI]JHNYPIQ[T?U>WJXcYXZ@[E^J_FcDdZeHf]gX
~ita	M!^%C&J(I)E*G+F,G-G.Y0G1G2H4F5H6J7Y9Z:Z;h<I>B?[@GAZBDCDDAEGGIHIIZJJLFMINHRISDTHU]VaWEX[ZA[E^E_EaGd[fCgF
~itc	]!^#Y%I(I*I+J.F/I1Y4J6J7J8J9G:I=I>Y@EAIBGCIDHGIHXIHJJKFLZMHNHOHRHSJU_V_XJZB[J]I^I_HaIb^cId[eXf]gJhY
~itd	q8Z=[HIQXR^ZJ
~ite	F!A%X&H(@)B+D,Y.J/E0Y1Z5]7X:G<X>C?F@FAZBGCED?EDFIGZHZIcK;LCNcOCSITDU@V?WXXEY[ZB[D]G^@_]a@b>c^dbebfYhF
~itg	e!a%J:^;X>J@GBIDJG]HEKJMJNKP^UYV[ZE^JdX
~ith	F!D)X+J,X-C/[0C1D3_5H7G9G:];Y=Y>_?HAJB_CGEIF^IZJ[KYNZO[QGTFUBVDWIXCZH]B^D_Xa]bIcIdDeGfD
~iti	O+F,G-F.Z/G2I3F4H5I6I7I8I9G:Y;H<J=[>D?[AICZDHFHGGHGIHJIKCMINdOGQJRHSZVZWaXFYIZY[Y]J^I_HbJcHdEeI
~itl	k&Z9J=G?GHcN[
~ito	U!H#B&J(E*G+F-Z.Y0H1H3]4^6H7H8H9Z:];I<I=E?IAHCCFIG[H^I^KBLFMBN[O]PFQJRGSFTGVBW]XI[F]]_GbJcFdIeIfCgHhH
~itr	y-YH_ZJ]J
~its	_!J#G%J(I*Z+X/J0]3H4J7[9X:I=I>G?_@GAZD[HGIXJXKXMJNEOZT]UIVGXYZA]H^JaHbJfIhZ
~itt	R![#[&H(E)E+G,F-Z/J0]1G2G3Z5G6J7F8F9Z:E;F<H=G?D@JDJEGFGGDHGIYJIKXLEO_QHT[UDWGYGZ^]a^]a@cDdBeJfGhG
~itu	U!F#G%^&J(F)H*H+H,Y-Y.J/G1H2J3J4]5J7G8^:F;I<I>D?C@XAIBJCGDIEGFHHDIIJHLGMDOEP]SHTHUEVDWHXHZX[G]G^G_HbEc_dde^f]hD
~ity	O#G%Y&J)X*^+Y,H-G/F0H1H2I3F4H5H6G7b8G9G:F;[<I=G>^?Y@GA]BCCYEGFIGGI[JHKFLHMFOHPEQ^RGSGUFVHWXXYYZZE[G]F_DaDcddFeIfFgGhH
~itz	u=ZUKZ]][
~iu^	e#X%Z)J*I+I,Y.]3G4J7J8J9E:I=H>J?Z@GB[DHIEKFL[MIOIPIR]SIUHVHWWXIYJ[I][^J_IaFcXdGeZfZgJhG
~iud	u-[@JB_ZJ
~ium	e-I/I3H9I=g>J?J@HBJCIDJIGKHMJN_OIXJZG]J_HaIcJdJhI
~iun	n3G4X8Z9J>J?JBJC[DHXZZX][cXfY
~iur	y9[>]?]BIHGOK
~ius	h!]#J3F9J>G@HB^CJHEI^MJOIU]ZF][aWhY
~iut	g&X-J/Z3J9Z>J@ZBICJHIIYJXMIOZVJZ^hJ
~iv^	L!a&d)F*D+E,E.J0]1E2F3I5G6_7E8D9C:@<G=C>G?E@BAYB]D>EEFIGaHaI@KALIMBNGODQJRHSEU^VJWDYZZF[Z^Ia^bYcBdEeFg_hB
~iva	P!d#F%F&I(D)^+F,^-G.^/G0G1H2I3Z4F5I6b7G8Z9E:D<I=C>b?XAGBHCDEFHYICKDMDN[OZPCQISGTDUbVGWZXZZ<[F]E_EbDcDdFeZfJgEhD
~ive	P!^%F&I(])F*I,Z/J1H2H3C4Z5H6Y7a8[9B:G=G>F?[A^CBD>EFFHGGHCIAMBO[QIRHSETEUbVWWEYYZB[J]Ba]bJcFd_eZhX
~ivi	Q!X#J%H&J(b)^*]+H-_.X/F0G1H2I3D4G5I6H7H9F:F;Z=F>E?E@IBBCEDDEEFIGGHDIEJHKELJMHNDOXPcQIRHSGTGU[WHX]ZD[H]G^I_FaEbGcgd^e[fCgGhF
~ivn	a!Z#G%Z(G)I*I+J,Z-J/J0H1J3H4X6Y7J8]9H:I>F?I@GAJCJDHEIGJHHIIKHLHMHNIPXSJTJUIVGXHYY[I]I^HaHbHdae]f]hG
~ivo	_!_#^%I(H+J2]3_7J8J9F:H=H>Y@EAJCHDZEJGJIFKGMHOZPJQYRJTJUYVHWIXH[J]H_IbIcIgJhW
~iwa	u3[gY
~ix^	i#J-J5^9K?[@KHbIJKINIZC[[]I
~ixa	j(I-J;Y@]BJHZIJKYMJVJXXZ]^YaIdZhI
~ixe	q%J*Z>]BIHDLJPIZJ^_fZ
~ixi	yJ[
~iz^	i%^9ZGJHZMXPJTYZJ
~iza	N!D#D&I)Y*D+^,c-F.H/H0]2H3C5H6F9D:Z;H=J>C?B@BAGBXCDD@E[F]GcHIIGJGLHM[NXOFPDSEVJW_XDYFZ;[E]D^G_JaDbDdZedfdgFhC
~ize	h(J9J:J=eBICJH^IJKJNYUIVHZE
~izi	d#J%I,Z-I7J9Z=I?G@HCZDHGIHGIIK[MINJOJPJRIS^TJUGVGZE]XbZcIf_gJhI
~izo	s1ZGZHJKYMZdY
~izz	^!I#I%Z+J,J9J:X;Z>I?H@IBHCIGZIILJMXOJPISJUYVYWZXIZE[J]J^JbJdYf[hJ
~ja^	X![#X%E(D)Z*G+Z,H-X.I1Y2I3J4H5I7H8H9B:E;I<J>GDEE^FIGEHJIDJHKaLFMaPGQJRGSYTGUXWXYHZI[F]]_IaDbEdIeIgI
~jac	m#J(]*Z-J3J9I?]@JBJCYHFI[KJVJXJZG]J_ZaJhZ
~jah	q-^3J>[@JHHIJK^OJZHaJfY
~jak	n([+Z3J9]DFH_O[ZJfJ
~jal	l(G)_*J-J3J9I=K>I@JBXDJHGIXKHNJUcV][JaJbJhJ
~jam	h+[1X3J>J?JD_HHL]WZa[
~jan	e!I#I%J(I)Z*I+J-F0I1J2Z3H4J9G:I=I>F?F@FCHDGEJHHIXKbMGNHOJPIRJS[TJU_VFWJXHZH[J]I^J_JaHb^cHdZfbgJhH
~jar	yHHQ]Z^dHfJ
~jaw	w+[HIZ[
~jd^	n+J-J9J>J@]BJCJDXHCIFKYNZRaSZZZaJcJfH
~jde	m!Z#I-J3[4]@YHGKJL[MJT]VJZH^J_]
~je^	d!]%J(J*X-I3I9H:I>H?I@_BGCIDXHGI^KXNIOJPKTIUJXZZY[J]]aHbJhZ
~jec	P!^#F%F&J(E)H*I+H,H-]/]0G1F2I3E4F5I6G7G8F9E;a<I=G>F?GA^BCCGDGEHFIGZH^IZJ]KHLIN]OHQJRGSHTFUHVEWJXGYHZF[H]H_eaGbFcEdFeHfHgF
~jed	e!H#J%[(H*^+I,J-I9I:H=J>I?ZA^BICcDHF[GYIGLJMIPIUIVGXI]J_IaGbJcJdJ
~jeg	o(I3X8]9J:[>IBJCJDIEIHFIYK[O[V^XJZDaJ
~jei	y-XHJZ]aZ
~jek	h3J;[>J@JAaBIG^IJKJNJXJZI]I_bdJfIhJ
~jem	u%J7Z@XHXZYd]fI
~jer	uHJN_
~jes	U#I%E&J*I+_,G-Z.H/F0G1H2I3B4G5I6G7Z8E:[;H<I=I>D?^AEBZC[D_EFFIIZJGMYQIRFSFTHUXVZXDYIZD[E]D^J_FbFcFd[eHfFhJ
~jet	[!H#[%H(H)J*H+I,_-I/X0J1I2J3G4I6J7I8]9F:H;^=H>EA^CGEJGZHHIEKILIMGOGPISJTHUIVGX^ZJ[I]G_aaYbYcGdHeJfHgJhY
~jf^	o#^2[3J8Z:]@JBJHFIIKIMYOJX]ZIaJ
~jfe	s-J3Z9K@JHHI_KKO[XJ
~jft	o%J3H>JGZHGLZOJTIYZZ]a^fX
~jg^	p>[?YHHZ_aX
~jge	y1[MXdJgX
~jgt	y>IHYO[
~ji^	[!H#H([)H*G+J,H-F.J0^1I2J5J6I7I8H9F:H;J=[>F?a@HAIC[DZEZFJG[HHJIKGLIMGNXOYPGQJTHVFXGYIZC]G^IbHcFeYhG
~jir	w#GHaZG
~jk^	i#H-]9Z@ZBJL[T]ZI^J
~jl^	m!J#I(J+J-J3]9I=J>H?^@JBGCHD]HFIIKJMZNJOZSITXUIVIZD]IaYbJfHh[
~jmu	s(J3H>H@JDJHHI[KXO[ZXaIh^
~jn^	X!^#^(E)H+H,Y-E/I0I1J2I3X4I5J6I7H8J9^=H>_@FDIEJFJGIHHIXJJK]LGMINGOYPGRHSITFUHVXWJXGYJZ_[Y]F_GaEbGdEeJfG
~jne	w:JF]GZa]dJgY
~jny	w7YaXgZ
~jo^	i-J3Y9F>]?Z@HBJCIDIHJIIKZMIOIY]ZX]JaHbYdYfYhY
~job	w(Y>_HHKZZH
~joi	c!I%J3J7J8_:J=K>J?J@HAIBIG_H]IJNHPHV^ZC_Eb]dJfY
~jon	u9I>]E[HIc^
~jou	_#I(I*J+Y-X/J3E8Z9a:J=I>G?G@^AJCHFJHEIFKGM[OIPJRJUIX_[J]X^JbJcIdHf[hI
~jpi	yDZh[
~jsc	yHZZ]
~jst	t-^A]HJKK_Y
~jt^	o%Z4Z>_D]HIZG
~jud	m!J-Z3J9Z:^>J?a@JBJCJDJHFIJKJPZQYVJZG[KaJ
~jui	s%^,Z3_HJOGdGhZ
~jul	u#Z9]:[>JHHOZZJ
~jun	p-]>JCIHFIJKJZ]a_
~jus	W!H#H%I&Z(H)J+J/H0Y3F6J7J8X9^:I=J?H@^AICaDEEKGJHBJILWM^NHOGRJSJTHUIVEXF[_^IaJcIdIfZgJ
~jut	y@ZX[
~jve	a!J#I(I-J0J3H4X6X7J8[9H:I>H?I@HBJCJDIEJGHHIIJKILIMHNIPYUJVIXHYX[J]J^JaIbHdae^fZgXhH
~jzi	a!J#H%I(H*I,J-H/Y3I7^9G=J>I?I@aAJBYCIDHHEIHKFL^MYNHOIPIRKTHUJVHXIZ[[[]I^__GaHbIcJdJfJgYh[
~ka^	X#I%C&I(Y)G*F,F-A._0]1G2Y3]6E7G9F<I=D>^?C@FB@CCDAFZGGJGKJLFODPZRYSGUEVYWGXXYGZZ[E][^H_^bYeFfCgHhD
~kaa	m-J/^0Y6^9K>]@IBJHCIJKJMHNIP[TYZH_HbJdXgX
~kac	f!J%J(H)J*W-I3H9I:J=J>Z?_@]BGCaDFHCIGKHMHNJO[PJTJUJVH[I]Z_Ja_bIfJgXhJ
~kad	d!H#F%](I)J+K,Z.J/a0I1I2J3G4H7I8I9E:J;J=I>H?I@GAJB[CIDIEJFJGZHHIHJIKHLIMGNFOIP]RHSITdUIVIX^YJZD[I]H^I_GaFb]cGfEgIhH
~kag	wJ^
~kaj	yXY
~kak	y.]9JHILYZZ
~kal	S![#B%C&G(A)D*C+F,D-A.H/b0]1F2G3B4E5H6c7]8F9C:B;F<H=C>C?B@AA^BDCDEgFGGEHAI?JFK?LEMANcODPYQIRESCT[UAVBWCXEYGZ;[D]B^C_eaCbAcddeeEf_gahB
~kam	s2Z3[9Z>I@JBZHFXHZG]Ja_b[
~kan	X%F&_(E+I,Y.J0I1I2J3H5J8I9D:Z;I<J>[?_AZCFDFFJGHHFIDJIKCLGM]PFRZSGVZWI]Y^Y_GbEcHdDeHhY
~kap	q9J>^?J^[bZfX
~kar	c#H%H(Y)J*J+H,J-F.Z/J0J1J3G4I5K6J8H9A:I;J=G>^?G@GA_B[CGDGGJH[IEJXKELJMGN[O^RISJTIUIVGXGYJZA[X]G^I_XaFbdcHdYeJfGgJhH
~kas	a!G#I%[(G)J*J+J-J/J0H1J3I4X6Y7J8]9H:I>G?I@GAJCJDIEIGJHIIIKHLIMHNJOJPYTJUIVHXHYY[J]I^IaHbHdbe]f]hG
~kat	d!^#X%I(G)J,J-G/J0J3b4J6J7^8J9F:_;J=I>E?H@HBDCHDEEJHXI^KGLINGOEPIRJTIUIVHXHZX[I]F^H_^aFbHcHd]fIgJhH
~kaz	l#J(Y-]3H9J>I@ZA]BJDJHYIIKHN]O[VKZF_[aJhJ
~kba	o*[-J4^?Y@[HFKZZJfZ
~kbo	nLYZF^]d[e^
~kch	wZH^^
~kcj	uEXHJUZV]cW
~kda	y!Z0HH[
~ke^	S!G#[(F)I*H+],J-X/X0J1J2J3J4I5J6J7H8I9C:G;]<[=G?IAJBBCFDIGGH^K^LZMbOHQ^RZSIUIVFWIXFYJZC[G]G^G_HaJbHcHeJ
~ked	^!I#Y%J)J*]+]-I3H9J>H?I@HBHCYHZIGKXLbNJOZPJT[VIZE[J]H^J_JaYbE
~kee	S!F#_%G&J(F)Y*G+[,X-Z/H0I1I2I4H5I6H7Z8H9D:F;I=G?E@bAHBBCEEIFIHZJHMIOIQJRHSHT_UGVDWIX[YHZF]D^Y_GbFdFeIh^
~keh	y<ZhZ
~kei	W!G#F([)I+G-F/I0]2J3I5J6I7H9H=a>H?D@ZAIBFC[DcEIFJHBIDJIKHLZMGPGRGSITHUXVDWaY^ZH[G^H_IaZcXdFeJhG
~kel	a!_#I%I(I)J*I-[3I6a9H:J=I>H?YAYBGCYDHEJGJIZKIM[NIOJPIUYVYWJXJZE[J]I^JaIbJcIdYeYfHhI
~ken	K!?#C%G(B)G*B+D,k.F/Z1E2^3F5H6B7H8C9D:I=Y>C?X@HACBAC>EJF[HHI_JFLXNEOHPJQIRdT@VEWZX@YFZH_CbYcHdIeHfc
~kep	m#^7XKXMJTJZJd[
~ker	U![#J%F&I([)X+I,F-@0G1H2H3E4D5H6G9B:Y;[<I>A@IAaBFC^EHFHHeIIKALINFRJSGUFWHYXZH[H]X^Z_ZbIdEeIfDgFhD
~ket	a!E#I%J(H-G3^9d:J=X?I@GBaCJDHFZGJIFKGLJMIOXRJUJVIXI[J]IaFbIdJfJhI
~kew	wHJR^
~key	^!J%J(G)J+H-H/J1J3J4J6g7J9G:J=J>I?e@GAJBGCIDFGJH]IHJJKHMHNJOGPJRFTIUIVGZB[I]H^J_JaIbHcHdIeJfG
~kfa	u@^HHa[
~kge	j(J0^:Y@XBYE[HGKZM]VJZFdJ
~ki^	R!D#F%F&J)H+H,H-F.l/H0I1H2I3E4H6I7I8H:F;I<I=F>D?F@JAHCGEIFYGHHXIZJGK[LHMENIPHQJRZSFTHUEVEWXXEYIZ?[G]E^H_GaDbJcFdGeIfFgHhF
~kic	n#F3[9F@JBJHJI[KJOKU[XJZ^]EaYfK
~kid	y3IDZHXIJK[
~kie	d!Z#G%J(I*J+K-_3Y4J:I=J>F?aBFCHDIIXKZLJMINZOHPIRJTXUJVYXYZB]I^J_IaFbIc[dIfJhH
~kil	l#Y@JBHIJKZM]OJR[SJTYX[Y]ZIfKhJ
~kin	m#J9XBJHbKJZYaG
~kio	n#JG^H]TJZH^Y
~kip	n+Z1]@IDbHIKJMIZIfI
~kj^	t3Y;]@JHIZH^_dZ
~kke	g!K#^)[-_.X9I@JBJIJVJXZZI
~kla	f!J#I%Y&[(I)J+I-I/J6[9Z=I?G@HB_CYDFHDIGKGMJN[OHTJUIVHXIZ][J]^^J_JaGbJcJfJhI
~kle	sI_
~kli	c!I#G%H(Y)Z*H+G,F-Z/I0J3G6J7J8J9E:a=G>D?FAJCFD^EJHJIZJJKELIMFNFOHPGQXRJSJTHVHWZXGZH[I^J_JaabdcJdJeEfIgJhG
~klo	m,J-J3G6Z>J?J@IBIIIKJMJO_RcZH]JaZbJcIdHfGh[
~klu	q%I2Z6cGZHHZJdI
~kly	wM]VYZH
~kn^	y3I9IBJEXH]aZcJfJ
~kna	b!H#F%^(b)J*H,J/J0K2J3b4I5Y6J7J8J9E:Y;J<J=[>E@FAIBYC]GJHAJJKELJMHNHOEPIRJSJTJUIXFZA[I]Z^IcIdJfIgJhG
~kne	w#^?^@JHGKJZHaJhZ
~kni	t-[/XHJIJU^VJaJbY
~kno	U!G#G%G&f(a)I*H+I,I-a.J/I0I1J3F4J5J6I7I8J9G:X;J=H>H?E@HBHCHEIFJGHIBJXLFM^OGPIRJSITIUHVFWIXHYJ[a]F^G_Fb^cHdGeJfHgF
~kny	y3a>IOJ
~ko^	d!J#I%J(Z)J+Y-I3I9H:J>I?[@YC_DDHGIHKHMHNIPYUJV^XIZZ[b]IaGbGdJfJhI
~kod	d!J#I%I(I*I+J,J-G0J3[4J6J9D:J;J=G>a?Y@HAJDGHGKFLJMHNJOFPIRJTIUJVGX^ZC[J]G_IaebIcIfJhI
~kog	q!J3J8d>H@JA_HEIJKGVJXJZH^J_ZdJfJ
~kol	a!X#I%I(_)I*H+I,J-G/J0J3H6J7J8J9E:G;J>E?F@XAKCGDFEJH[IEKHLIMHN]OHPGRJSJU_VcWJXHYaZC[I]H^Z_JbIcIdIfZgJhH
~kom	R!Y#I%F&I*E+_,F.J/D0^1G2G3G4D5G6X7E8F9@:Y;]<I=D>[?B@GBFDYEFFZGIHHJGNIQHRESIT_VEWHXIYGZa]A^E_DacbXdDeGfChJ
~kon	K!b#]%_&G(A)[*G+A,[-=.F/B0C1C2d3X4c5Z6B7B8A:a;G<E>J@<A[B^C]D[E^HAI:JIK=L]M>N>OIPaRCTDU<V^W]XEYCZH[Y^]_Xa=b?cXdCe^f=gBhB
~kop	p6[8[H[
~kor	h!K#I%[(J-G.[3I9F:J=J>]?J@HBHCIDIEXIaKHMJNIRJTJUJVIXJZD[[]J^JaIb]cIdJfYhY
~kos	p%J&I9X=BBIFZHeIJKJZJ
~kou	X#b%a(J3J>J@JBIGJIJKJMHTbZG[I]C^IbJf[gJ
~kow	V#_%E&I(Y)Z*D,F/H0G1X2]3[4F5H6G8X9C<I>C?C@CA]CXEGFYHHI_JGLINGPXQIRGSFTXUDWGYH[]]Y^[_ZaEbHcEdEeIfDgFhE
~kpe	n%aHGdJ
~kra	b![#H%H)I*]+X,I-G.J/J0J1J3X4J5J6I7J8I9E:H;J>a?EAIBFC^DBEJF[GJHCI]JJKDLIMHN[OGPHRISJTIUHVFWJXFYIZJ]E^J_Ha[bccHdHe[fHgIhG
~kre	i!J#^%I(H*Z+Y,]-J3I8J9H:J=X>I?IBGCGDGG_H@IXKXMJNJOJPJRJSJUJVHWJXIZ][J]JaHbIcJdGeaf[hI
~kri	Y!X#E%Z(E)H*H+H,Y-H.J/H1G2J3D5J7H8[9F:H;I<J@GAIBHCFDEEHFJGYIEJIKDLGMEO]PXSITHUHVFWJXEY]ZZ[G]F^GbFdce]f]g]
~kro	f!J#J%I(I)J*Z+I,J-H0Y3Y9H:H=J>I?I@IAJBHCYDHEJGcHbI]KHM]NHOJPJRIUJVIXIZF[K]I_IaIbIcJdGeXfHhJ
~kry	i%J(H-I6b9H;]<[>J@GBIDJHEIHKHL]MJZE^a_JbYcJd]eJfJhH
~krz	u-Z3J9I>[HaIKKJXJZJaI
~ks^	Z#J(I)J-H3J9J>D?F@FBGC^DGHaLXMJNIVIXJZY[Kha
~ksc	Z!H#H%Y&[(E)H*J+J,X-I/I1Z3G4Z6Z7I9J:H;J=Y>H?H@FCIDHEIHHIHKFLHMHNGOJPZR[SITJUFVEWIXIYYZH[I]I^H_YaGdae]f[hG
~kse	S!G#H%I(Y)X*H+I,H-G.J/H0H1I5J6H8I:[;H=[>H?X@EAJCZFXGHIGJIKDLYMGNFOIPJRXSYTHU]V]W^XGYI^G_IaYb[cXdIeHfXgHhG
~ksp	n7cHIZH
~kst	s#Y/Z3G9JHEIcTI
~kt^	S!Z%E&I(F)E*E+C.H0E2G3Z7F8F:C;J<H=X>H@HA^B[C^DXEJFGG]HFIEJGNBOHQYRDTDVIWG[E^C__a[dXeJfFgG
~kta	f!Z)H*I7dBJDJPIUJVIZ[dJ
~ktd	w3[D[
~kte	p3Y;YG[HHLZZJ_^
~kti	T!d%E(F*F+I,X-F.Y/I1I2J4Y5J6I7H8Z:F;]>E?F@FAZBXCEDEEGFJGGHEIFJIKEMFNFOFPGRHSHTHUdVaWFXDZI[G]F_HaEbJc[d^e^fJgGhH
~ktm	u>XCa
~kto	e!I(X-J/]3Y4Y9J:J=J?JAZBHC_H^IHKGMIOYPJXJZF]J^[_IaJcJfJhI
~ktu	f#I)J*X,J-J1^3[4J8]@JDGHDIJKHNJPIRJVJdFf[gXha
~kty	t!]QXdZ
~ku^	h!J%E(^*J2Z3J8]9Z:J<Z=J>J?JB]DJEJKXMENZPJVIZC]JaJbZcIdYeXfJgI
~kuj	e!J#]%J(Z*J-H3[8J9]=X>H?I@IAJBGC[DGHYKIMJNIOGPJRJTIVZXHZ][I]H_IaHdGfHhI
~kun	f#Y%I(G*J-I1[3X4J7J8[9X:_=I>I?[@EAJB[CIDHH]IHKHLJMINIOJP_RJSYUIVXXIZI[J]I^I_JaFbIcJdGfGhI
~kup	g6aBJHaKJPZZF_XfG
~kur	n-I@^BII^KZMJTZZFhJ
~kva	p#]FZHJMKZJ_]g[
~kwi	n%Z/Z4Y>_D]HHMJZG
~ky^	w@ZBJH^NIZY
~kyd	yPaVI
~kze	u-J/ZIJKHOYZ[
~kzu	t(].YX[ZK
~la^	I!H#B%G&E([*@+F,E-I/X0F1B2D3G4G5G8G9^:Z;J<E=J>c?@AGBXCBD]EZGIHHI_JBK_M_OFQERCT@UbVHWAXB[J]X^Y_XaAb]cGdHeEf[gHha
~laa	l+J-X/[3I9I=J>G?J@YBZCHDXIGK]MINJO[TJVJXZZE[J]IaZcIeYfJhJ
~lab	_!H#J%J(J)J*J3I4[7J9J:a=Z?[@XBGC[DHHYKFLYS[TJUHVXXJZF[J]JaIbIcYdIfIhI
~lac	R!d#C&J*I+G-J/E0G1X2X4F5]7F8[9B:D<Y=H>^@_B@CDDIEFFHGDHXI[K?LGMBNFOEPDRFSDTEUbVZXDYZZ:[E]B^GaFb_c[dZeZfZgEhJ
~lad	Z#G%G&X([)H*H+I-E/H0J1I3]4a9D;I>Z?F@FAHBEEIFJGIIEKDMHNFPFRIS_TFUGVFXHYJZ^[I]^^G_GaEcEdHe[fGgHhG
~lag	_!I#Z%H(H)J*J,J/X0H1J3E4J8^9I:H=G>D?HAIBFCZDaGJI[KFLZM[PITYUYVHXIZH[H]H^]_DaHbJcHd]fHgIhG
~lai	^!J&X(I-[/X3H4I5K9H:J=H>GBFCIDIEJFJGJHIIEJHK^MHNFRJSITJUJVJW_XYZ__JbJc[dJfXh^
~lak	s#^3Y9J>[HFOHXI
~lam	d!Z#H%J(I+J-]/J3Z:H=J>_@[BFCXDKHEKEM[NZOFPJTJUJVGXGZC[J]]aZbJcKfJhG
~lan	R#F%C(B*F+I,E-B.I0E1B2a3d4]6E7E8D9F;E<G=a>aAEBCCEEGF[GFHXIcJHLFMCOEPHQXSDTYV?WGXAZY[G]E^C_IaIbbcHdFhA
~lap	U!H(F)I*I+I,J-F.J/G0J1J2J3G4H5J6I7I8J9D;J<J=b>E?F@BAJB_DFEIFJGIHbIDJIKCLIMdNFOHPIRJSITHUIVFXXYIZZ[G]G^H_IaEbdcHdIeJfFhF
~lar	Y!H#[%E&Z(F*G+F,H-[.I/G0H1H2[3Y4G5I6Z7H8H:E;I<J=F?D@GC[D_EIFIGHH^IXJHLGM[OXPGQJRGSGTFUFVEWIXD[F]a^H_FaFbFcFdEeHfEgGh_
~las	O!E#c%]&I(B)H*H+E,E-C/F0F2G3F5I7F8Y9C:G;G<H>Z?B@[BJCED@EGFcHDIDK]LCM@NDOJPCSFTaVFWFYFZX[_]a^[aFbacIdCe^fEgYhA
~lat	T!F#J%I&J(D)H*I+H-a/I0I2I3C4c5I6H7H9H:F;I<I>E?D@YAGBACEDXEHFIGHHZJHNcOFPFQJRYSYTJUFVZWHXGYZ]]^G_JbFcZdGfFgHhF
~lau	]!I#F%E(H*J+J,J-G3G4I6J9X:H=[>]B[CFDGEZGII^JJKHLaMCOIPJRYTHUGVGWJXHYJZX^H_JaYbHcZdIeJfXgYhH
~lav	]!G#Y%H)J*I+J-Y0Z3H4I6^7I8J9J=H@^AJCFDYEJIXK[LYMHNGOIPIRISJTHUHWJXHYJZY]Y_IaHcIdGeJfGgIhX
~lay	h![3J;J>G?H@IBJH[IYM[OKZE[[_IaZc[
~lb^	h(J3Y=[@]BIDJG[HFK[X^ZGhJ
~lba	]!Y#F%Z(F)H*I.J/I0^1I3G5J7I8[9E:G;J<J>]?H@EAIBICHDFEHGIHDIEJJLGMFNGOHPYSJTHUHVFYX[G]G^GaFb[dbe]f[hF
~lbe	n9I@]A^BXHFW[ZH]]_F
~lbo	c#J+J9J>b?JCJDYGZMJTX^ZcY
~lbs	k)Z:J?K@JB]KJUZVaZE
~lca	y3HGYOJX]
~lch	n%F-Y3I>JBKDIHaKJN]OXa[
~lco	n)]-b9]>J@JBJDJHBIEK[NJUHVJZH]JhI
~lcu	w@YBIHJM^
~ld^	J!J#X%I&H(A)Y+G.G0E1b2E3b4[5I8G9F;J<C=A>D?H@HAHBZCJD]EGFIGEHZI>KFMJNHO@PFQGSBV]WDXYYXZ^[G]@_]a^bYdZeXf@gCha
~lda	W!H#H%X(H)J*J+I,I-G/J0J1I2I3G5f6I7J8G9G:I;J<k=I>I?I@HAIBJCHDFGIIGJHKHLHMGNJOIPIRISJTIUHVXWJXIYHZF[I]H^I_CaGbHcCdEeIfFgJhH
~lde	V!J#F%E(C)a*H+J-E/I0J1^2J3F4I5J6J8J9F;D=[?G@aAIBYCGDEEJFZGIIAKBMYPaRYS]UGVEWJXG[]]G_HaXb^cHdHfGhH
~ldi	w3[CJO[RZ
~ldn	u-YBJHHKZNZZHh[
~ldo	l(^HFIYKINaZJ
~ldr	i![%J+Y1^3I8J9I>I@IBHCJD_HEIJKIL_NJPJRJVJWYZG^Ia]dZfIhI
~lds	h>[ZHaJbb
~ldt	w*]+[DJHJMX
~ldu	e)Y3I7X:J=K>J?G@YBXCJDJIJLYMHO[SJVIZ_[JaZbXgZhI
~ldw	yS]ZI
~le^	K!F%G&G(b)f*c+X,F-@0F1F3_4D5F6E7D8E9H:I<H=G?E@EAEBcCZDHEFGbHZKILDMHNcOZPBSDVIWCXIYFZD[C]E^I_Ba?bFcIdGeGfCgD
~lea	O!_%X(C+X,I.D0I2I4H5I6H7G8H9_:E;I<J=D>A?BAGCGDDFIG[HeI^JDKDLINIOHQJSFTZVIWIYHZY]F_[aCcFdHeIfFgXhE
~lec	S!J#G%G(Y)J*H+H,J-H.J/I0H1H2J3E4H6H8H:J;G=Y>F@DAHCHFHGdHBIGJHKDNFOIQJRHS]TJUXVbWYYIZ^]X^G_Fc[eIhG
~led	g![#b%I(Y*J-H3E9G:J=J>Y?JCHDIFZIXKGNIO]PZTYXEZF[J]HaFbIcJdJfJh[
~lee	b!H#G%I(H)J*H+J,J-D/J3a4J7J9G:H>G?^AJC^DGEXFJH?I[KDLJMHP[RJUJV]WJXHZY[a]Z^I_IaDbHcXdJfJhH
~lef	P!I#Y%E&I(E)G+C,G-B.H/G0H1H2I3a4G6G7H9B:E;X<I=D>_?^@GBBCXDfEHFHH[IBJHKBLFNDOfPHQIRGSGTFUEVCWGX[YJZ>[F]b_GaGbEcFdGeIfIgGhD
~leg	Q#D%b&X(g)X*[+E,F-B.H/F0G1G2H3D4E5G6F7G8G9A:C<I>^AFCXD]EFFGGHHaI?JGK[LFMCNIOYPfQHRGSFTGUYVcXBZ=[E]B_DaFbFcCdEeHfEgFhC
~leh	i)J-^/X=K@YHFJ[KIN^Z[dZhJ
~lei	[!I#H%H(G)H*^+J,J-a/H0J3F4X6J9E;J=G>W?[A^BDCHDFEHFJGIHFIYJJMGNdPHRISJTIUFVFWaXGYJZG[I]F^H_FaZbGcYdFeJfHgJhG
~lej	m!J#J3H9J>I?IBIDIHDKILXM^P^TXU^VHX[ZG]]aHbJ
~lem	P!C#Y&I(B)E+E,F-A.G/H0F1G2I4F6F7E:C;F<H>^?BAFBeD^E[FYGFH=IEJFK^LEMCNEOBPGQIRFS[THUCVXWEXAYGZd]b^E_DbHcbeGfCgGhB
~len	P!C#]&H)E*X.Z/G0F2a3G4Z5F6Z7I8F:Y;E<G=Y>b?[@FAEBFCZDHEXGDH^I]JEKCN^OAPGQHRDUDVHWGXAZA]?^D_IaZbFdJfIgHhA
~ler	N!B%C&](A)K.H0[1I2H4e5c7B8I:H;F<H=A>@?A@EA[BICFD_FGGEHXJaKBLENaPEUDVCYFZY[X]B^DaJbBdFfHgDhB
~les	a!J#J-^/J3J6X7^9I>[?HAZBHCJDHH^IYKHMJNXTWVJZG]I_JaIbHd[eHfI
~let	O!B#[%C&I(I*E,G-F.I/_0G2G3X4E5F6G7[8X9@:C;G<H=D>Y?B@GBZCCDHEGFGGEHbIgJEK[LEMAOaPDQHRFSDTCUHVCWFXCYGZD[F]]^E_aa[bGcDdGeXfD
~leu	e#J%I(Y-Y/J0J4]6d9[<Y>J@IBZCJDJF[HBIHKGMINIRJTJXIZE[J]J_JaIbJcJdGfIhJ
~lev	c%J*X3H5]6I7J9H:[=J@]BHCJDIGJH@I^KGNFOJP^UJVIXFZA[J]^_FaabJcId]eKfHhI
~lex	a-D9J@[BICJDJHIIfJJKIN_OIXJZC]JaJhJ
~lez	k!J(J-I/J3H4^9I:J=I>]?I@JAZBZCJDIGYHEIINKPJS^TJUJVaXJZH]I_ZaH
~lf^	P!D#Z%F(?)c*C+H,H-E.I/^0G1H2I3E4F5G6G7E8H9J:D;H<I=F>B?J@GAGBZCED]EaFHGEIYJFLENEOHPEQJRHSYTZUbVeWFXEYH[X]H^c_FbEcDdDeHfAhD
~lfa	p!J3[@YHIIJL]T_ZHhJ
~lfd	o3IA_HHK[O]_HbY
~lfe	y6XZZ
~lfo	t3]
~lfs	o)aBHHESYUcVGZIdJfI
~lga	t4]>]?Z@JCJIJKIc]fJ
~lge	m!X3I>J@JBHDJIJKJL^OZXJZZ][aKfJh]
~lgo	q.Y9]CZHJZIcJfZ
~lgr	u/[BZ
~lgu	k9^>J@^BFCZKJM^XJZI
~lha	c%I(J*J/Z3I4Z9H:J=J>H?GBHCIDHF[IYKZM_NJOKUJVHXIZY[J]IaIbIfJhY
~lho	p,X/Z0X@JHHK[Y[eXhY
~li^	Y![%F(Z)^*Z.J/J0I1I2J3D4I5J7H8I9X:_;^<J=X>Y?I@HAXBICEDCEIFJGHHJIJKCLHMDN^QJRISHTHV^WGXFY_ZX[J]E^H_GbGcGdFeJfFgHhF
~lia	a!J%I(I*I,J-D/J1J3H4_5I9I:J=I>E?G@EAJB[CIDHEXIFKGLJMbOIPHRXUJVIWJX^ZZ[J]H^J_JaXbJdIfIh]
~lib	l)^/JBIHGT_UaVGZI^YcJfH
~lic	C!I#@)I*_+I,H-E.J0C1B2D3<4?5^6C7G8E9D:@<D=n><?J@IA]B>C[DIEBFDGAHcI?J[KCLFM]NiOCP@RBSATAUAV=WgXDYCZC[B^@_?aDbec<d@eIfHg@h@
~lid	X!H%I(I)J*J+J-E/Z0J1J3^4J6J7J9F:H=I>b?E@JAJCFDCGIIEJJKDL^OcPJR_SJTHUJVGX][I]G^H_IcIdIfGgJ
~lie	V!G%G&[(F)I+H,I-H/H1_2J3E4I5J6I7Y8I9D:e;J=F>Y?Y@AAIB_CGDDEJFJHXIBJIK]MENDOHPZQcR]SITFVEWZXEYIZ?[G^G_IaDb^cEdFeIfYgI
~lif	n1Y4Y@XHHT]fY
~lig	W!E#C%C&J+D,F.H/D0Y1I2H4[5H8G9X:D;G=A>_?_@^AFB@CYDJEHFHHDJHL]MBNDODP]QITcWHXBZA[[^E_EaZb_cYdDeHfEgF
~lij	c!J#F%J(J-a3F9X:J>Y?G@]BGCHDHHZIGKYLZMINJOISJT[VIXHZY[J]I^IaabIfJhJ
~lik	[!I#G%H(F)J*I,J-^/]1J2Y4G5J6J7I8J9G:I=H>F?^BED[EJGJHFJIK]LJM_OIRJSIUIVHWJXHZC[H]F^J_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(I)I*E-I3H9H:J=I>J?_AYBICIDIG^HFIIKIMINIPIQaSJTZUIV[WJXcZE]IaIbIfJ
~lin	M!C#D%C&I(D)D+F,F-C/a1E2G4]5G7E8E9B;I<G=A>X?I@DAFB>CEDAEFFGGJH^IDJCKZLENaOJPDQ_RDS^TYUGVBWbXBYHZ@[E]H^I_ZaHbiccdFeGfChA
~lio	k-[@[BHCJHDKFMJNXZ]h]
~lip	t>HH]U^ZIaJ
~liq	n%Z*Y-J/X@JDYHEKJM[ZY]Ja[b]
~lir	s+X3H>]@HKILYOFZXa^hZ
~lis	K!F#I%F&I*A+G,H-g.J/[0H2G3I4D5F6F8I9A<H>F?c@HAXB]EJFZGEHJIHJGLFMGNBOIPZQ[RDSXTFXJZY[Y^X_GaGbJcCdFeCf^gIhB
~lit	Q!^#G%E(I)F+H-D.]0J1I2I3Z5I6I7G8H9E:C;[<J=E@EAXBBCHDCEHFJGHHHIcJZLGNcOFPEQJRHSETFU^VcWaXEZ=[J]E^G_GaBbXcFdafDhE
~liv	f!E#J-[/J3I4[7Y=J>I?I@_AZBIIIKINGTYU[ZE^J_Za^fJ
~lix	wH_ZG
~liz	[!I#J%G)J+J,I-X/J0J1[3G4I6J7Y8I9H:G=e>H?H@GAJCHDHEJGHHaJJK]MYNGOJPIRGSIUGVGWIXIYIZA[J]IaJbHcHdEeIfchH
~lj^	w%Z-ZK]ZI
~lja	y?^HIKZ
~lje	uHJN_
~ljo	uE[HKc^dZ
~lk^	e!]%J(J)Y+Y-Y/I3I4Z8H9^:J=J>I?J@GDIF^GJHFIHKGMGNYOXTIUJVIXIZC[J]]^Y_JaIbJdZfIhI
~lka	n#Y@JBIDJHYM]TZX[ZJcZ
~lke	t3JHXNZO[ZHh[
~lki	w5ZI^
~lko	e!J#I%J)J*I+J-Y3I9H:J>I?]@YBGC_DGIGKHMHNJPYUJV^XI[b]JaGbHcYfJhI
~ll^	B#G%F&E(_)F*B,E.J/G1Z2C3H4G6E7D8D;H<F=A>[AABDDEFXHeIFKJLCMbOYPAQ_R@SDTXUFVCWAXDZD[X]_^F_Ia]bYcbdEeBgb
~lla	O#H&H([)J*E+G.Z/D0E1F2F3]4_6G8J:]<H=F>Z?F@EAEBFCFI^JHK[LYMCODPJTHUYVZWGXBYEZD^X_YaJb]fAgF
~llb	^!Y#F%Z(F)I*I-E.J/I0^1I3H5J6X7I8[9F:H;J<J?H@EAIBICHDFEHGIHDIFJJKXLHMFNGOHPYSJTHUHVGYX[G]G^GaFb[dbe]f[hF
~lld	p%](J+J=^@ZBXDGR[ZHdH
~lle	J!E%H&H(_)F*Z+Z,F.I/J0D1H2F3H4b5b6D7E8D9Z:F;D<G=H?]@DACB]CZDZEEFHGFH]IZJ_K@LCMHNYRCSGUJVdWDXE[_]A^J_FbCcDdAeFfGgFh@
~llf	q@ZHJIKL]T_ZH
~llg	u!Y4]>]?ZHGKJZXcI
~lli	^#Y%H(I)J*I+I-Y/a3E4Y6J7J8K9_:]=H>G?GAJBFCGDFFZGIHDIGJJKEL[MGNGRISHTbUHVYXGYYZI[H]I^J_HaGbHcHfHgIhG
~lln	b!J#J%I(D)G*I-J/J0I3H4J6J7I:F=Y>I@GBZCHDFEZGJIHJJKILJMINFRYS]TIU]VYWYXIZ^]H^J_Ja[bIcGdHf]gHhI
~llo	O!F#G%G&J([)^*J+F-[.Y0H1H2I3F4H6J7J8H9d:G;I=E?]@]BBCDDBEHFHGGHCJFKJLGMFO[PEQ[SGTIUYV[WGZC[G]E^]aJb^cFfEhC
~llp	yH]
~llr	w(^9J>J@[HGI]KJZJ
~lls	tBJHIIZJ]O^ZI
~llt	d#J%J(H+J-H3H7J9Y:I=I>H@]B[CGD_HAKGMYN[OJPJSZTIU_XIYYZC[K]H^JaZbIdJfIgXhI
~llu	j#Z-K0^3[9J?JBJCXD[HJIIKHMZOYZI]JaHfJhI
~lly	a![%I(I)J-Z/^0J:I=_>J?K@HBdHDIHPKRZTHUJVYZ>[I]J^IaJcJfJhI
~lme	h3K9J@JCXDXIZT[VJZ]dZ
~ln^	_!E#G%G(E)G*H+J,J/Z0H1J4J6c7I8I9G:F;J=X>FAICJDEGYHGIGJIKGLHMGNIOGP[Q[RISZT]U]VYXGYJZF]G^Y_GaZbJcGdFeH
~lna	n!K-J2Y3J4X9I@JAYBJE[IZKJNJR[SITJXZZJ_YcIdJfZ
~lne	e#I%I)I*I,[/^3H9F:I=I>I?J@HAIBICJDIE^HHI]KHMXNHOJPXT]UJVIWIXIZG]H^J_^aJbJdXfJhJ
~lni	a![#H%I)I*I+J-H/[0X1J4J6Y7I9G:H=H>Z?G@FAJBYCHGIHHJJKGLIMGN_OJPHRITYUFVYXHZ][G]H^I_GaGbFcGdZfXhH
~lnu	w3_>JOYaJ
~lny	h#J(I)Z*I-I3I4X6Y7Z9I>K@^AZBIDJEJHIKJN]OXPJTJVKXJZI_[c]dXfJgI
~lo^	M!C#Z&H*F+C-H.F/[0D1E2Z3C4D5I6F8E9a<F=E>I?b@]AJB[CbDIEEFFGDH@I_JHKFMHOXQGSCTJU]VXWFXAY][_]F^IaCbIcFeGfAgHhZ
~loa	f#I-Y.XBGFHHdIJKJMJTGZY[Gb^
~lob	Z!J#J%J(d)_*Z,f-[3J7J:I=J>J?G@IBHCJDHEJIJKIMJNJPEUGVFWJXKZC]J^JaJbJdCeIfJgGhI
~loc	C!D#m%X&F(@)D*B+C-Z.]/K0C1E2D3?4I5D6I7B8F9@:H;F<E=A>A?>@JCAD?EEFEGBHXI=JZKILAM?NIOHPCRbSJTkUJV?X_YDZ>[e]?^F_FaAb_dGf?gAhC
~log	K![%E&I(@)D*D,J-A.G/D0F1E2G3^4C6E7d8E9D:];F<G=B>B?G@=ADBaCCD?EEFIGDHcJGK?LeNEOCPCQHRXSAUBV@WFX@YFZX]G^__Ya?bkcEeGfBh_
~lok	O#d%A&F(?*A+C,B/c0]2E3@4C5F6d7Z8D9?:@;D<G=A>@?@@=A[BFCAD?EfFFGDHDI=JGKELBM>NaOBPXQGSATeU?V?WAXYYEZ8[Y]@^A_da@bIccdeeDf[gah@
~lom	pBIDYHYZ^
~lon	T!Z#H%F&J(G)H+G,H-Y.J/F0H2d3C5I6X7G8H9B;I<J=G>^?b@DA[BCCJDCEIF]GEHFIbLDM^NZODPXRESITXUGV]WIXHYHZE[G]F^FaCbHcFeJfFgG
~loo	T!H#F%H(H)I*I,I-G.J/I0J1I2J3G4Z5K6I7H8I;K=I>E?E@CAJBcCHDGH_IEJIKFLaMcOFPIRZTXUIV[WJXHYJZ_[H]H^HaHbEcFdIgIhF
~lop	h#G%J(H*J-H3F4J6Z9H:J=^>F?H@GBGCHDHHZIGKZLIMINHO^PJRYTJUKVIXHYJ[[]Y^J_Ja]bIcIdGfGhZ
~loq	U!F#g%G(F*G+H,H-].X/G0H2I3F4G5J6H7H8I9F:G;J<J=G>E?D@FAICEEIFJGIIJJYKGLHMDOHPGQJRGSFTeUGVEWJYIZ@[a]Y^H_GaEb_cYdGeJfFgGhF
~lor	b#I%^(J+[,^-I3G5Y8]=J>X?I@HBFCJDGHIIYKINIOZPJTXUJVIXJ[[]J_YaGcJfIhZ
~los	M!I#F%J&H*C+D,K-H.I/J0X1E2Y3B5F8D9Y:J;H<G=X>_?A@XAEBdD[EGFGGXHEIHNZOEPBQHSDTFVFWEXBZ_]c_YaAbGc[eIfEgC
~lot	c!I#a%J(J)J-H/J3H9I=H>I?I@GCJDHGXHaIHMINIPHSJT[UHVaXF[J][^J_JaJbIdJfJgJhI
~lou	J#A%B&H(C)E*E+F,Y-C.H/i0g1D3C4E5F6_8E9C:D;F<G=B>C?C@CA^BGCEDDEEFGGJHZIAK>LEM]NDOFP^QHRGSFTdUEVDWFXEZ=[C]C^C_faDbBdYeFf@g^hC
~lov	s-^9[KHZJ[JhI
~low	O#F([)a*J+G,H-c.Y/J0I1G2I3J4H5Y6H7I8H9X:F;I=E>DAGBACEDEEHFHGFI_JFKHLGMDNYPDQ[RXSFTFVZWGZA[H]]^^_FaDb_cDeHfEhZ
~loy	i!Z:[>^@[G[HFOJZI
~lp^	_!Y(E)J-I9X:J>I?I@IBZDIIZJZKHMJNJSJTZUJVIXIZb[J^HaFbHf^gJhI
~lpa	w@]HZ
~lpd	Z#J(d)F*Y-Z3J9I:I=J>I?H@[BGCIDWIIKHLYMHNJSJTYUJVHXIZG[J^JaJbIgb
~lqu	oHXM^NY
~lra	w(^9J>J@[HGI]KJZJ
~lre	e![+a-G9I>I?J@^BHDDIIK^NJVHXJZGaX
~ls^	c!J%Y&[)c*J-H1I3I4J9I;b=J>JAIBHCJDJEIGKHJIJJ^KINJPIRJUHVIXJYJZE^J_Jd[fX
~lsa	m(a:ZBJHEIJJ^VJZIbY
~lsc	c!I#]%K)J*J,Z-G/Z3Z4X9I=K>H?J@IBHCHDIH[IGKHMGNIOYR[VJX^YKZF[J]H_JaHb[dIfIh_
~lse	f!K#K&[7Y9I:[?[@YCJDIHEI^KGMJNYPJS[UIVZZZ^JaGcJdHfHhJ
~lso	t*W+JDJH_
~lst	q3_>G?JBJDJHIIZO^SIUJVJZHaXfH
~lt^	P&J(F)E*E-Y.H/b0X1G3Z5J6_7D8G9J:I;Y<J=I>J?H@ZB^CFDIEFGXH[I[J^KJLFNXOEPZQIRFUYVDWFX]Z:[J]H^H_DaYbIcDdXeGfHgZhA
~lta	Y#F%X(Z)I*H-E.J/H0[1J2I3_4I5X6I7I9E:_<J=_>D?C@]AIBGC]DaEJFJGIH@JJMFNFODPHRISHTHUYWIXE[G]F^H_HaEb]dFeJfGgJ
~lte	N!X#J%B&I(G)I*E+E,F-@/G0F2H3b4D6I7Z8F9C:B=B>a?YAFBACHDHEGFGGeHAIDJfK_LENEOBPCQHRESETDU]WFXCY[Z:[Z^c_Da]bCcId_eFfIgDh[
~lth	b+J-]3I7J?JBEDIH_IDJXKFMJOXS_TXUEZGdJfYhZ
~lti	^!H%H&J(I*I+H,I-F/J3G4J6J8J9F:I=I?IAcBCCHD]EJGJHBIEJJKeLIMGNGOcPJRYSJTJUJVIZY[J]H^I_IaFbIcIdJeXfIgJ
~lto	j!J%H(X)J*I-H3I4Z9I:]=X>I?Z@HB^CHDJHBIIKHMJNIPYSJUYVGW^XIZF]IaHb[dJfHhJ
~ltr	_!I#H%Y(X)G+I,J-D3F4F5J9G:]=I>I?F@_C]FKG]HGIEJeLJMENGOHRJSJTJUHXGZJ[I]H^I_Ja_bIcIdIfIgIhG
~ltu	q1ZHIb^
~lty	wEZHYWH
~lu^	l/[GZN]TZZI
~lua	wB[HaJFZJ
~luc	n6c9ZGZHFNJdI
~lud	_#J(J+Z9I;X=W>Y?J@IBICJDIFZGcHGJJKHLYMJN[OJTJUGVaZF^I_IaJcJdIfJhJ
~lue	q9I@JC[H_KZZJ
~lug	d!H#I%I(G)[*I+J,J-G/J1I2^4J6J8I9G:I=H>H?H@GAJCGDHEIGIHBI^KFMIOIPIRJS_THUaVGWIXHZC[J]Z_IaGbIcHeJfbhX
~lui	h%J+J2Y3H>H@JB[CJDHGZHEIZKaO_VJZJ
~luk	h!]#J%I(I,X-I/Z3I4Z6X9H=[?I@YB[CJDJHEIIKHMHNIPYTJUJVHXJZa[I]J^I_HaIbJcJdJhH
~lul	c#_+J-I3^9H:I>[?H@HBHC^DaHIIGKEM_NJO]SJTJVJXIZG]H_JgJhG
~lun	a!J%I(J+I-H/J0]2[3I4J6]9^:J;J=I>G?GBYCHDXF]GJHGI^KGLJMHNYOIPJRJSJUIXHZB[J]aaGbJdJfGhI
~lur	a!I#J&^-J/d1J3I=J>]@YBFDIEJGKIJMGNYPJVJZ]_JaJbJcZdJfGhJ
~lus	V!G%J&J(G)X*I+Z,I-].J/G0H3]5J6_7H8H9E:G;I<X=Y>Z?_@GAZDEEHF[JIKILHMGNEOEPGQJRHSHUGVEWJXZZH[H]F^I_JaIcZdJeHf[g_hF
~lut	f!]#D(Y-G/Y2Z3E4J8[:J<[=^>[?J@GAICHDIHHIGKGLJMINIOHPJQXRJSHTHUIVJXHZG[J][^J_ZaHbJc]dGfYgJhI
~lv^	a#F(F)_*I,J-H3I4Y8J9F:I=I>G?HAJBaCIDIGJHCI^JKKXMINJOIPHRJTIUZV^XIYYZE]I^^aIb]fIgIhH
~lva	u3[OXXX
~lvb	u)]BJHIIJKJUbVIZJ
~lve	n#^%J/J0]2Z6JHDIIK_NJXIZF]]
~lvi	n![>XDYOJZ[
~lwa	f(J-G9J?J@XBHCJD_F[HHIHK_TY]JaJh]
~ly^	G!Y%Z(E)Y+H,I-c.G/Y0H1X5E6D7D8Y9X:G<G=Y>@?^@bADB[CbDBG[H=JHLCMYNXOKPJQXTXUDVIWJXHY^ZE[a]D^H_JaAbFcAdFeEfBg[
~lyc	i%H(I,Y/]3J4[6X9H=J@IB]DJF]HFIJMJPZTJVIZ[_JaJdYfJhJ
~lym	y3XS]ZJ
~m36	l#F/[HHMWTag[
~ma^	S!E#C&I(C)G*H+F,F-D.I/F0G1F2G3E4F5H6F7J8Z9]:I;G<X>b@aA_DZFaH?JGKdLFMXQISETFUYVCXGYG[E]X^F_DaHb]dEfChG
~maa	b!I#F%I(J)J*Y,J-H/Z1J3Y4J6J7J8J9^:J=I>F?^@YAJBJDCGJHFKDM]NHOZPJRJVHXFYJZA[_][^IaIcHdXfGgIhG
~mac	Z!X#Z%Y(Z)J*I+H,I/I0I1H2J4Y6I7I8I9X:X;_=H>E?F@DAIBEC]D_EJFJGHHZJHKDLIMFNFOXPIQJR^SJTHUHVGYIZB[H]_^H_HaDc^dEeJf]gJhF
~mad	b!J#I(H)Y*J+H-Z/J2^3a7J9X:I=J>G@[CIDFF[GJHGKENFOIPJQZTJUJVHY]ZB[J]G^[_Ia]bJdJfJhH
~mag	d!J#J(X*X-[3I9H:J=Z>J?J@HBGC_DHHBI^KGMGN[UHVJXIZF[H]JaJbecIdXfJhJ
~mai	C!H#E&E(>*X,A-A.D/Y0B1G2I3a4_5]6A7[8[9>:e;B<D=G>d?b@IAZBFDeECFBGGHaIEJYKFLFMaNYOGPZQHR@SATZU?VAWFYGZ9[I]=^D_Hacb@c@dFeDfAh<
~maj	s)^3YAZIY
~mak	]%Y+]-]3J9I>J?IBICIIIK]L^MJNYPIQ_XZZGhF
~mal	V#Y%F(F)b,G.J/Y0X1Y2I3a4H5X6I7I8H9D:G;J<J=H>B?F@cAHB]CCD[EIFJGHH=IbJIK^LHMENDODP[QJRGSITJUGVEWJXcYYZE[G]F^H_HbGcIdEeIfCgGhF
~mam	w8]=[HI
~man	J!A#b%[&H(Z)A+J,D-[.J/B1E2H3]4b6E7b8]9Z>>?H@[ACBJDIEDFFGCIGJ]KALDMANDO?PZRDTZVEXdYHZD[B]D^B_EaBbCcAd^hH
~map	q#^:[
~mar	U!F#D%E(F)H*H+H,I-_.I/I0I1I2I3D4G5J6H7H8G:F;X=F?FAGBZCFEIF^G_H[IHJIKCLXNEOFQJRGSHT_UFVCWJXJZH[G]E^]_GaDbccFd_eHfZgIhX
~mas	^!Z#^%I*[+J-Z2Y3H9G:Y=I>H?I@_BDCFI[LXMHTJUIVIWJX^ZE[I]I^IaHcJfIhG
~mat	N!^#[%C&H(F)E*E.H/D0F1F3h4J5G6a7E8F9A:G;G<H=W>??I@[AdCZD[EJFHGEHFI@JIKBLEMDNFObPDQ^RFSFTDVDWGXBYGZ@[G]C^GabbZcDdCeGfCgX
~mau	l#[(J)[*I,Z-J9J@JBJHHKJPIX]ZGc^dHf[hZ
~max	q-J3E>JHXIHOHXc
~may	sHHIYN[SXZJ
~maz	t#F3IC[D]H^
~mb^	u(H-G>ZCIHII]P^f[
~mbe	L!F#E%F&I)G*I+^,H.H/E0H1I2H3e4G5H6G7G8G9D:F;H<I=E>a?B@HAGBEDYEHFJGFI^JGK]MDNHOdPZQIRGSHTFUGVYWIYHZG]F^E_FaXbFcGdFeIfGgGhZ
~mbi	R!E#F%G(F)H*I,I-D.J0H1I2J3I4I5J6H7[8I9D;I<J=C?F@fB^CFDEEHFJG[HYICJIKGL]M[NDOFPHQJRHSHUFVIWIXEYIZY]E^]_EaEc^d]eIfEh[
~mbo	d!Z-[/X3J9H>J@GBJCIIeKGMIN[XJZG]JaJhK
~mbr	b!I#J%H(I)J*I+J-_2Z3G4J9E:Y=I>H?I@GBIDHFcGJHAIZMINIOIPaRJUHVbXX[J]H_JaHbJcJfJhI
~mcz	s@[L]TZ
~mde	y7]DHHDY^
~mdl	q)[H^LJZJg]
~me2	w-_IF
~me^	F!E#Y%>&E(C)D*B+[,D-d.E0A1C4Y5D6A7B8A9B:c<E=@?FA_CGDIEYFaGHH[IdJJK_LCMJNHOGQFReSDTDUBVEWYYE[A^C_AaabGcGdBeDgIhD
~mea	l&Z(K*Z/X9HFZKINHZ[^Y
~meb	d!J#F%I([)Z-I1J3Y6[9Z:J;Y<^>J@YBHDJHIKHLJOJPJSJVI_YbJdZfWgJhJ
~mec	w.XBJHIZ^dIfI
~med	d!I#H%I(G*I+J-G/J1K3G4J6I7J8J9D:I=I>E?H@]AJBGEIF_GJIFKFMINYOIPWRJTJUJV]XHZ][J]a^H_Ia[cZdJfJhH
~mee	X!H#I%I(I)Z*I+H-H/X2Y3H6J7J8J:J;J=Y>Z?G@HA^BFCGDEGJH[K]LIMIN[OHPIRJUJVGWIXYYZZD[J]_^JbIdHf[gJhH
~meg	t@]bY
~meh	^!Y#F%X(I*X+Y,J-H/J0I1Y3I4H9J:I;J=^>W?YA]BFDIEZGIKZLJMHNIOGPHRYUIVGX[Y]ZH[I]G^JaFbIcHeJgJhH
~mei	T!Z#[&J(D)J*G+G,H.J/G0I1I2J3G4^6H7Y8X9]:G;H<J=E@BAIBBC]DYEIFIGHHGI_K[LFMCP[QJRHSHUGV^WIXEYHZ[[Z_HaHbFcGdEeIfEgJh_
~mej	n(J+J-K3^9I>H?^BHCGD]HEIIKJM[SIUIVIZE]Ha_bJfHhJ
~mel	V!I#G%G(D*G+I-E.J/H0I1J2X3D4H5J6I8I:I;I=E>F?FAIB]CDFJGHKZL_NHPHR]TXUGVCWHXFYIZb[[]E^E_Ha[bacFdGfEgZ
~mem	W!H#H%G(X*I+I-F/I4K6J7J8J9F:I;K=I>E?GAZBICHDGEKFaGIHFIJJJKcLJMHNGPaRJSJTIVdXHYJ]H_HbIcIdGfJgIh^
~men	H!B#F%]*B+F,B.F/G0Y1D2E3?4^7J8^9H;F<I=K>]?H@IACBYCID?EXFYGYHbIbLHMGOIQCRBSAT_WBYEZZ[Z]D^C_Aa^bYcYfEgF
~meo	a!Y#^%Z-G3I7Y9F>W?J@GBGCJDIEJF[HHIIKHMZNIOJRITXU]VJXIZJ[J]HaHccdJfI
~mer	I!E#F%A&J(B)B*D+G,D-F.E/F1D2E3k4B5D7E9]:@;J<F=@>f?C@AAYBICED[EEFDGCHIIGJDK[LEMBNCOlPARISEUAV=WDX[YCZI[A]C^E_@acbDcEdBeEf@gC
~mes	T!G%X)H*G+H,J-G.Y/G1J3H4I5J6I7I9I:G<K=F>J@YA[EZFJGIIHJIKHLIMGPIQJSHXGZY[H]X_GaceIfGgIhX
~met	K!E#B%D&I(B)C*e+b,D.H/E0G1F2H3?4E5G6F7E8F9A:C;F<H=C>_?iADB@CjDbEXFGGIIDJFK^LEMENDOGPCQHRESETCU@VCX@YFZH[D][^Ea>cEdDeGfEgIhA
~mew	s-Z
~mez	y(I)[*JC[aZ
~mge	n7JE^HHUIZHccd[gJ
~mgp	y)Z
~mgu	n9JHJgc
~mi^	h!H%J(J3X9X:Z>G?I@XCJDYH]IGKGMINZOYUYXIZE]JaZbJhI
~mia	g!J#J%I(I-Z7[9F:I=J>H?J@ZBFDHIHK_L]MHNIOJPJUJVIXI]I^]_IaIbJcJeJfYh[
~mic	L!E#H%E&I(D*[-E/X0J1X2H3D4F5H6G7b8G9D:G;H<I>B?E@BAGBCCDDGGEIBJZKCLFMDNDOEPDQIR^SgTcUEVGWFXJYGZI[J]D^F_Fa[bDc^dZeHfXgdhF
~mid	m3J9^BICZHF]^
~mie	U!D#E%D&J(C)F*F+H,G-C.I1H2J3B4H5I6H7H8H9J;H<J=E>[?J@cAHB[DGEJFYGGIZJHKbMZNDQHTFWZXDYH^[_GaJbFcJdDeIg[h[
~mig	d!G#G%I(J*J+J-H0K3H9I:J;a=J>HA]BGCHDXGJHDIGMHPIR]VIXJZE[J]G^J_eaJbJcJd^fJhI
~mij	[![#^%G(G)I+I,I-G/J0J2J3H4J6J7J9^;J=I>_?H@HAIBHGJKYLHNHO[PHRISJTGUIVYXHYJZa[Z]G^F_HaFbHcJdJfIgJ
~mil	i#F-[3I9]>H@HBICJDIEZF[IHKZNJOITIUJVJXJZE[J]Za[c]dYhJ
~min	=!D#@%F&C(b)j*m+?,h-G.A/<0@1X2@375H6?7E8J9C:B;@<B=A>>?C@cA=BEC=DAEdGGHAIfJAK=LBMdN:OJPiQFRaSATCUXV]X=Y?ZI[B^D_=a@b?c<e?f<ggh@
~mis	J!Z#D%g&G(c)G*D+E,^-?.G/b0J1D2E3X4Y5G6Z7D8I9>:C;b<F>@?G@FBJDGEcGBHJJIKDLDMHN[P^QHRDSCTBVXW[XGZB[I]@^KaHbFcZdEeJfJgChJ
~mit	S!X%J&J(B)E*I+F,G-J0G1J3X4F5I6G7I8H9]:C;G<I=H>J?CBECCEHFHGZHIJGLEMDO[PYQ_RGSDTEUDVcWGXaYHZ[[Z]_^]_FaCbDcJdEeHfD
~miu	e-J/J3H9I=g>I?[@JCJDJIHKGMJNHVJXJZH]J_IaIcIdJhJ
~mka	y:_>^HF
~mkn	s#]=J@IB]DJHGIIKJU^VIZG]]aH
~ml^	w7^ZIbI
~mla	d!J#Z(J*J-H/X3H9H:J=J>[?J@GBHCHDHKZMcNIOIPJVJXJY[ZE[J]I_KaHbHfJgZha
~mle	tHa
~mm^	b#G(X)Y*J+[3H9I=J@GBHCGD^KGMJNIOJPJSJTXUJXZZ][H]H^JaabIdJfJgJhY
~mma	a!H#G%G(I)J*I+J,J-Y/Z0Y1Z2J4H5Y6J7J8I9C:H;J<J=I>^?H@]A^BFCHDHFbGHHJIEJJK^LJMGNGOZRISJTIUIVGYZZA[I]H^I_GaEbZcHdHeKfGhH
~mme	N!F#E%B&I(B)H*G,F-H.I/G0Z1F2G3g4D5G6Y7G8I9F:G<H=I>]?HAEBECFD^FFIAJFK[LHMENGOgPGQDSET[UDVIWGXYYEZZ[I]H^DacbHcHdBeGfAgE
~mmi	c%I(])[*]+J,Z-I3J:J?H@JBHDHHCKJMJNJPZU[Z[cJg]
~mmo	i-dHFIJKIZI
~mmt	]!X#J%G(J*J+],Y/I0J3G4J9I:]=J>E?H@HBHCYEZHZM[NHOZPISIT]VIXIZI[J]I^J_Ia[dJfIg[
~mmu	qA_HDOZ_]aI
~mn^	s-]1Z:IF]HFI^UIVKWKZJ
~mna	y3[9IHEIJZG]^
~mni	j#_3I>IBICYD[KIOZUJVYXJZ][KaJhJ
~mo^	S!E#C%D&J)I+[,G.H/G0X2H3F4I5I6G7G8[9^:Z;H<I=]>[?I@_A^CHDZEHFIGFH]KHLZMCNFPFQIRFSFTFVCWGXZYY[E]C^G_DaBbEcDd[gGh]
~mob	f!I#Z%J(J*I-G3^9F:I=I>b?H@GAJBGC]D_HBIEKFM^NIO[RJSJTJUJVIXFZD[J]Y_Ia[bJcJdJfJgJhH
~moc	m([+Z>I?[CJDG[[]ZaJ
~mod	_!J#H%H(H-Z.[/I3G4G5H7^8J9J:H=H>H?H@cBYCHDIIHJ[KELJMGNHPJUIVIXHYJZ>[I]I^__IaGbIcIdFeJfZgahb
~moe	f#J(J*]-J3I9G:]>J?J@[CEEYI_KZLXVJXJ^JhJ
~mog	a%I(H)J*J+I-H/J3H4J8[9G:H=H>J?H@IBXC^DEF[HHIEK[LIMGNHOHP^QXSJTJUIVYX^Zb[[]H^G_KaGbFcJdJfIgJhF
~moi	o-Y3Z9Y@JHFIZKZOJZY
~moj	f%J(J*Y-I3H9Z:Y>H?J@GBGCIDXI_KXMIOZTIUJV[XIZ[[J]J_JaIhZ
~mol	i!H#H%J(K-H/a0_3I6]9H:J>I@HAXBICJDJHDIHKFMXNGOIPYT]VJXIZF[K]I^J_^aJbJcIdGfJhJ
~mom	o#Y@IBJHGMYaZh^
~mon	Y#[%H(I)I*J+F-f0J1I3F6Z7I8Z9[:H=]>G?X@]AIBBDXFJGHHFIDK^MJNEOHRIS]THVFWJXGYJZG[H]F^H_HaGbHdIfYgJhE
~moo	u)]3IHHKJUbZJ
~mor	O!H#[%I&I(I*F+^,G-C.H/D0G1]2I3I4F5H7F8E9b:D;H<H>a@fA^B]C]DGEGFGGEHAIJJHLFMXNFOIPDQISGTDUEVGWHXfZD[D]C^E_YaCbHcEdEeGfGgFhF
~mos	k7]9H:J>IBJCYD^HDIEKGN[O]RXVIa[fJ
~mot	X!H#X%F(G*J+J,J0Z1J2J3G4Y6H8I9F:I;J=H?G@FAICIDGEJIDLJMGNXOHPHQhRISJTIUIVGXG[H][^I_XaHbIcYeJfGgJhG
~mov	X#I*H-H/H1G2J3a6I8X9C:C;I>Z?[@EAXBCCHDFGXHaJ[KELIMHNHOIPEQIRISJTIUIV[XZYbZC[J]G^Z_^cBdHgJhH
~mow	h!J#J%^(J)I*H+X,J-[3H9F:J=J>G?H@HBZCIDXEJFKIGK[MIO[P]RYVGXIZ[[J]J_JaIcIfJgIhI
~moy	wCZHX
~moz	c!I#I)H*I+J,I-H/J3Y4Y6[7J8J9F:Y=^>H?Z@ZAJBXCIDFIYKGLHMYNHOITJU[V[XHZA[I]I^[_IaGbJcJdIfIgIhG
~mp^	d#Z(I-H3Y:J>I@[BFDJF[GZHAIGKFLcNITYUJVZXJZA]J^IaJha
~mpa	U!G#G%G(X)Y*I,J-Y.J/H0J1H2J3G4I5J6J7Y8^9F:a;J=H>IBCCHDDFIGGH^IALHMEN_OGPHRJS]TIUcVYWXXHYJZ>[^]G^H_HaEbHcHdZeIfFgIhF
~mpe	h#J-I3I9J>I?F@ICIDJH[IXKJT]VJX]ZJ][^^aIbKc]
~mpi	q1[3I>IHXIJZZ][^XaFc]fJ
~mpl	P#H%E&J)G*G+D,I0I1H2I3@4G5H6H7G8G9D;I<J=E?E@_AIBaCDDXEHFIHJIgJIKYLFMDNcOaPGQJRHSFTEUHVCXEYZZJ[H]^^G_FaCbFcFdHfFgHhI
~mpo	O#G&J)H+I,G-H.I/F0G1H2H3]4Z5I8H9F;H<J?Z@bAGCDF[GFHFIIJGKILcNDOERGS[TdWZXDYH]D^D_EaHc^dCfJh[
~mpr	]!G#G(H)H*I+G,J-G/J1J2X3Y4I6J7J8Z9F:]>G?F@HAJBJCFD_GJHbI]JXK]LINaRISJTHU[VEWJXFYJZ?[H]G^J_IbHcHdIfGhG
~mpt	O!^#b%Y&J(C)Z+c-B.I/G0H1G2Z3Z4G5H6G7F8G9F;H<I=I>F?BAWD[EFFIGJIFJFKHLcMDOEPZRGSGTJUCV^WEXaYH]C^ZaXcEeGfDgGhD
~mpu	^!J#_(J+K-Y/Y9I:I=K>H?JDJIDJJK[McNGOISJTXVIXGZ][J^IaEb]fJhG
~mr^	k%JHEQeYJcJ
~mre	k3^9I>_@JCJDJHGIHKIOaXIZH]JaXhJ
~msa	i(I0fHBZG
~mse	j(J)_3I>ZHCOGVZZH]]a]gJ
~mso	V!F#F%e(A)Y*I+I,I-G.J/H0I1I2f3F4I5J6I7I8I9F:G;e<J=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELGMGNGOHPHQfRISITHUEVDWIXGYHZA[G]H^G_GaFbGcHdEeHfGgchG
~mst	n![%Y9J>J@JAZBXGJIIKJMHP[VJXJZ[aKf]
~msu	y/]MI
~mt^	W#G%E(F)H*H+_-Z/G0H1I2J3X4G5J6X7H8I:[;]=H>J?E@EAXBDDKEYGHIJJJMYNEO]PGRJSHT^UIVFWJXDYIZY[H]F^Ha^bHdGeJfFgYhG
~mta	t3^9I?^HFIJKGOJZJa_
~mts	w8^AX
~mu^	l*Z9I>]@XBIIIKHMZSXTXV]XJZYaYcJfH
~muc	l#I-G9b@HIHKZX]ZIaIhJ
~mud	i#J-J9J@ZBWHZIJKHMYXIZFa_gYhY
~mue	t3JH]IHMJOZYXa[
~mui	h#Z-^2Y>JH]IXKJXXZH
~muj	p(J3H>H@JDJHHI[KXO[ZXh^
~mul	b!I%J&J(J*J,J-G3G4e8J9G:I>H?I@HAcBICIDIHGIHKFMINHOGPJSIUIVIXHZH]H_HaHbJcJfJhc
~mum	^-X1[5]9I@]BJHZI]KJMJVJXZZE]JaX
~mun	l-b3J9I>JAXBJCJDJHEIJKHOYSZUJVJXJZ]cZhI
~mur	j!H#J%K(K-J/_0X3I6]9I>[@JAZBICJDJHFIHJXKINIOJPZT]VJXIZH]J_]aFcJdJfJhJ
~mus	R#F(F)H*c+H,X-G/H0J1J2I3Z5X6I9D:^;J=G>F@]AHBCDXE[FJGHHGIcK^LbMXPFRISHTHUFVIWHXGYDZA[[]Y_HaEbIcFdHeJfFgF
~mut	o3J9J>IA_DXIJMJ_]a[
~my^	i!J#J%I*Y+Z0Y3J8J9H:_=Z>J?J@HBHCIDIGJHCIHKILXMJN_OJPJUXVJXJY[ZG]JaId[fGhJ
~mya	w+XH[
~mys	e!K#X(F)Y-H9I:J>J?X@HBYDJHZIHKGMJTIV^ZB[]aJbJhb
~na^	I!A&G(F)@*H+_,G/B0C1B2H4I7[8Y9^;D<E=H>E?Y@_ABBZFEGFIXJHKHMGNJPGQERJS]TDUXVFWJXbYJZa]I^H_DaIb^cDdHeDgG
~naa	g!J(J-Y2Y3I9G:X@HA[BHCIF[HGI_KZMINIOJRJUJVJXIZB[J]IaIb]c]fJhZ
~nab	P!_#G%F(D)_*I+H,Z-F.X/H0I1H2J3X7G8_:E>G@FA^CFDDEHFJHHIGKGLHMFNGOIPERISGTGU_VcWEXHYXZ>[X]H^I_CaGbGcGe]gGhG
~nac	S!a%E&I(J)H+H,H-J.I0]1H3D5I6I7H8Y:E;Y<J=G>EAGB^DDEcFJH[IDJHKDLbMHNCOFPFSGVJWIXIYZZ>[F]^^Z_JaFbFcXdZeGfIgHhE
~nad	Z!G)G*F+G-E.J/I0J2Z3C4H5J6J7H8J9C:Z;J=Y>]?Y@IAICED^EIFJGHHIIBJJKDNGODPaQJRXTYUYWJXEYIZ^[H]^^Ga[bJcFdGeJgJhE
~naf	y4YHFbZg^
~nag	Y!H%Y([)H*H+I,J-C.Z/G1J3G4G5J6I7_8Z9X:X;K>F?FAIB[CZEGFJGHICJ^KDLIM[NCOIPIQXRJTHUGVFWJXXYJ[G^G_HaFbHcGdbeYfGgIhF
~nai	n:^@GBJCZDIHDMXZE[ahZ
~naj	o3J9J>JBJCYDYHHKJMJO[ZJaZcYh^
~nak	f!a#J)J*J-J0Z2_3I9I:I;Y@JBICJDJF[HCIbKINJPIVIXIZHaJcXdJ
~nal	S#D%G&J(D)G*G+G,H-_.I/H0I1H2I4X5[6H7H8H9E;I<I=E>J?I@XA[BaC^DDEIFYGYH^IHJIKDMGNFOEQJRZS]TGUFV]WHXDYIZ@[G]a^Ga^cDd[e[fHgFhF
~nam	S!D#C%E&J(E)H*H+I,H-f.I/F0X1H2^3H4Z5H6H7G8G9B:X;Y<I=E>A?E@GAFBCCFDDEHFgGDH_IgJFKGLEMBNJODPFQIRGSHTFUEVGWHXEYHZ=[]]C^EaDcIdFeHgHhH
~nan	S!D%E&X,H.H/D0Y1H2I3J4D5H7G8G:e;H<I?DBECDDHEGFHGFIAKYLGMFNBOEPEQIRFS_TFUeVEWfYHZJ[F^F_JbDcEdGeGfGgGhD
~nap	i!J#J%I(a-I3X6X9H:[?J@HBGDJIIKJOJRcVIXJZE]JaIbIfJhJ
~nar	^!H%[(^)Z*I+J-Y/J2J3^4J6K7J8J9F:H;J=J>X?H@[BXC[DYGJHEIXKXLIMHOHP[RJSJUHVFXG[I][^H_IaDbGdHfHgJhH
~nas	h!J#J)]3G9G:I>H?J@ZBGCJDGHGIZKbLaMJNJOYVIXIZE]J^J_ZaGbXhH
~nat	X#F%F)H*J+F,H.I/H0I2J3b4I5I7H8H9C:];H<[=Z>_?_AGBGEIFIH]IBJHK[LJNHODPFQJRGSHTHUFWIYH[]_GbFcHdGeIfEgHhE
~nau	n>[F]HITZ
~nav	h!J#J.^3J4^9J>JHCIIMIOJSZVJZG]aaJbafJ
~naz	p-[2Z3^9G:X=J>J@JF]HGI]KJNJ
~nba	y-]HIIGK]
~nbe	k%J&a*J,J-J3J4Y:JBYEJHYIJKJNJP]T_ZF_JdHfJgI
~nbi	q7]JXa[
~nbj	y:_
~nbo	e)J*J,b-I/J3I9H>Z?HCIDIGXIHJIKIMJNIPJVJXJZD]JaYcIdJedfHhJ
~nbu	yI[
~nc^	C!E#G%Z&D(>)X*@,B.E/C0d1h2X3C5C7F8Z:A;_<D=c>@?@@@BICDDAEDFGGeHcIEJBKHLGMZNBO@ReSFT?UGVAWBXDYZZ=[C]@^@_GaAbEcaeBfegDhB
~nca	X!Y#F([)Y+[,I-D/I0I2J3Z4I6I7I8I9D:F<J=b>E?X@EAGBDDbEEFJGHHEJIKCLZMENFODPISHTHVJWZXDYZZB[H]D^H_Hb_cGd]eXgIhF
~nce	U#H%F(F)H*X,J-F.J/I0J1J3F4G5I7J8I9D<J=d>F?FAXB]CFDFEIFIGHHYIEJIKDLIMGNGOGP]RISJUGVEWHYJZX[I]e^HbIcHdGeXfHgIhF
~nch	Q!D#H%a&I(D)G*G,F.I/E0]1F2G3G4I5J6F7G9B:F;I<X=D>D?D@HAdB[CDDCEGFGGfHEICJGKCM^NBOEPBQHRZSGTGUEV[WHXEYFZ?[G]]^F_eaCcEdaeGf[gGhE
~nci	R#G%D&J(I)D*X+G,X-C.H/H0G2W3A4I5[7F8H9J:Y;Y<I=Z>YA[BXCCEGFIGGIJJIKXLXM_N_O[QIRGS_TEUIVGWXXCYXZY[E]C^G_EaGbXcDeHfHgIhY
~ncj	n=_HZ
~ncl	_#J%J)J+J-Y/J9J:J;Y=Z>Y?J@JBZDHFZG[HYIYKIN[OJPJUIV^WJZFaJdGeJfIhJ
~nco	O!H#_%C(D)G*G+G,[-H/G0H2H3]4a5X6Y7G8H:D;G<I=E>C?F@XA^BCCDDFEGFHGDHGKBLFMaNDO[PdQIRGSGTYUDVBW]XYYH[I^EaEcFdEfEgGhb
~ncp	n%aHGdJ
~ncr	Y!I#H%X(I)J*J+J,I-G/J0Y1J3G5J6]7I8I9G:I;J<d=F>I?H@HAYBGCIDHEJFJGaHJIGJJKFLIM^NGOJPHRYSHTIUHVIWKXIZF[J]H^J_IaHbIcGdaeJfagJhH
~nct	f!J%I(Y-H3J5]9J=J>I?I@IBZDIFJGJHJI]KJLJMHNHTIUaV][I]J^JaIcJdYhI
~ncu	tBZHX
~ncy	jAdNJSXZI
~ncz	t3I=^>[@JB[DIHGKJOJUJVJZG]]
~nd^	F!J#I%D&J(G)C*Y+F,F-Z.I0G1F2C3G5E9]:B;C=D>G?Y@_A^B^CbDEEDH]IAJHPCQDSYTHVAWJXYYHZE[J^@_ebCc_d=eCgCh]
~nda	R!Y%F&H)Z*A+H,D-E.H/H0F1H2H3B4F5H6E7Z8_9b<H=X>D?F@[A_BEDIFHGYH[IGJJLHNYOJP[QHRJSDTCVFWYXIYG[F]Y^Y_^aEbHdFeGfCgHh@
~ndb	s7Z9J>aWYZH
~nde	J!H#]%K&Y(H)A*G+B,B.F/H0F1Z2E3^4I5E7I9J:];G=D>J?G@_CGDBEIF]GZHGI[JHLYNEO>PHRBSZTZUBVEZJ[Z]X^a_baZbac>dBeGfBhJ
~ndi	X!J#G%Y(G)]+I,H-H/J0J1Y2K3]4^5J6J7I8J:G;I=Z>YA]BDCHEIGIH^JJKFMHNGPER[THUYVDWHXGYJZD[I]F^I_Jd^fFgHhH
~ndl	l1J3Z7Y>^?ZGYH^IKJZZFaGcIfJ
~ndo	K!J%D&I(C)E*E+D-_.J/Z0G1F3B4C5a6J7E:D;G<H=C>@?Z@@BICXDAEGFGGFHIICJ_KEMdNFODPEQIRESZTCUBVAWEYGZX[_]c_FbdcXdHeJgaha
~ndp	yc^
~ndr	_!I#Y%Z)J*Z+H,J/I8]9G:H;K=H>D?E@^AJCYDEGJH[IGJJLGMXNGOHPHRKSJTYUIVXZ?[H^__IaHbIdIfJgZhI
~nds	d!X#I%J(J-I/I2Y3^9G=H>]?I@YBGCIDJHJKGMJNYO_SJVIXJ]H^Z_JaGe[hJ
~ndu	h#J%[-X/J3JBJHGKYRJTZV^Y[ZJcbdJfJ
~ndv	w-JHZRJSJcafJ
~ndw	y.XZZ
~ndy	l3Z>^BHDYHGO]S^ZJaI
~ne^	H!G#D%J&H(I)F+Z,C-F.G/Y0D1D2F3d5F6G7B8C9D:F;F<I>c?[@[ACBeC]DJFDGJHGIHJJLEObPJQFRITDUbVDWEXIYIZA^H_Ja[bFdGeFfHh?
~nea	qHGLXNYQXTYZJh]
~nec	D!>#?%[&F(D)B*C+B,^-=.F/@0X1h2g3<4]5C6X7B8f9C:?;B<d=J>H?@@?AHB@CGDHEAFDG_HHI<JDK?LBMDN>OAPBQ^RdSBT?U>V=WCXAY_Z=[E]@^A_Ya@bFcfd_eZfggBh@
~ned	g&J9YBKHbJ]
~nee	N!Y)G+G,H-D/F0G2H3H4F5Y6I7H8F9E:E;Z<Y=[>[?F@ZAGCcDDEZFJGGHaI]JGKCLHMJNDOGPERHSITGUFVXWHZb]E^F_FaEbGcCeIfIgXhI
~neg	[!F#G%e(Y)F*E+Y,X-E.J/H0I1I2I3F4H6H7H8X9D:G;I<J>E?GAXBDCYDDEXFIGHHAJIKDMFNFOGPcQYRHSHTHUGVFWHXFYHZE[H]FaXbGcYdWe_h]
~neh	j(J-_3J9J>H?_@JBIHCI_KZN_OJVJZE]IaIhJ
~nei	n+I>I?ZBJDYHFIHKZNJOY]^
~nej	j!I#J%[(Z3J9F:[>I?Y@IAJBIDJEYF[GXHIIZKJMJNIP[UHWIXJZF]J^J_IaHcJdY
~nek	f!I#J%^(J*I/^3H4J6J8J9F:J=I>G?JAJBHCHDJF]GJHDIGJYKFMIN^O[PaRJTJVHXH[J]I^J_JaIbJcZdHfIhI
~nel	Y%G&J)I*I+I-J/H0J1I2J3Z4Y5J6H7[8I9X;J<a>Y?YAJBCCGDYFJHHIXJIKCLIMDNEOHPIQJRHSITIVFWJXGY^ZY[Hb_cFdZgIhF
~nem	a#J%J&Z(I)J*J,X/J0X3G4J6J7I:[=]>X?HBFEYHAK[MJNHOYPIVHWIXI[J]I^J_Ja]bJc]eYgJhI
~nen	R!D#Z%G&Z(D)Y+F,J-D.I/F1H2H3Z4Z6F7[9X;G>Z?J@YAGBXE[FZGFIBKBLEMDNYOZPbQIRFU]WZXXZB^G_FbFfIgJhC
~ner	P!D#I%B&_(Y)I*D+E,^.F/C0F2Z3A5G7G9X:e;I<Y=G>@?GAIB@CBDFEGF^GZIFJIKHLGM^N[OIPEQHRES_TEVYWGYFZH]E^_bJcGdFeFfbgZhB
~nes	Y!J#E%G(G*I+H,J-F.J/G0J1I2J3D5J6I7H8I9G:G;J=c>E?E@@AIBGD[EJFJGHHGIGJIKaLXMFRHSYTHU^W]XGY[ZX[G]X_XaXbZdIeIgH
~net	U!E#F%G(F)H*I+I,H-I.I/Z0G1H2X3Z4E5H7G8X9E;I=E>I?E@CAGBDCGDEEHFIGGHbICJ^KDLHOFQaRFSDT[UGVEWIXFZ=[F]I^G_[aEchdZeGfAg^hH
~neu	Y#F%H(G*J+X,J-I/]0J3I4J6J7J9Z=H?GB[CEDXGJHZI]KYLYM_OHPJRJSJTJUIYJZG[^]X^H_JaFbHcIdHhG
~nev	n%H6]HDJYL_TYZI
~new	f+[-I1H3J4J8a9[>I?J@]BHCIDYH@IGK[MJNHOJPJYYZHcZhY
~nex	W!H#F%b&[(F)J*J+J,I-F/I0J2I3[4I5J6J7I8J9I:I<J=G>F?H@bAJCHDHEIGHJHKCLeMFNFOJRJSGTIUJXH[G]D^G_IaFb[c_dFeYfIgXhE
~ney	y=[]If]
~nf^	yHIMZNYX[
~nfa	n-Z>HKZZa]JaY
~nfe	s#F6ZB[DGHYR[TJZ]
~nfi	N!D#E%I&J(B)D-D.I/F0W1G2I3I4G5H6F7F9G:B;I=C>C?C@GAGCaEiFGGHHIIDJGKELGMDNBO]PCQJRGSFTFU=VdWgXEYGZB[F]J^F_FaAbJcWegfAgF
~nfl	sH]IYNYcK
~nfo	R!D#E%E&J(E)F*E+a,Y-Z.J/G0H1H2I3Z7G8H9F:E;H=D?I@DAGCdDfFIGZIEJ]KJLJMFNXOFPFQ^RISHTGUXVCWHYYZI[F]D^F_GaDbFcFdDeHfGgGhE
~nfr	i!J-I6J9[>IBKHFJdKJN[XYZIcJdJ
~nfu	wH]hX
~ng^	A!J#]%A&E(G)H*[+E-C.J/H0H1D2c3I4J5C7H8C:E<F=@>J?C@aAACJDIFIGEHZJEKCLePHQDR[SHT[VHWEXFYHZ_[@]Z^d_?a[bHdJeAfCgIh_
~nga	_![#_%I(I)J+H,J-J0Z1J3Y4J6J8J9[:I;J=G>D?H@EAJBYC]HYIZLJMGNKOHPIRJSJTJUHVFX^YJZC[Y]G^J_JaYbJcHdGeJfE
~ngc	nHJYa
~ngd	l!b3I9I>H@FBICJHBI[KGMINXOKPKXJY]ZJ]ZaJfZhJ
~nge	F!_#^&F(J)A+C,G-C.D0C1D2E3E5C6@7@9<:C;^<H=G>_?]@eAFBaCFD]FCGJHBIIJEKIL_MaOJP?QHRHSATDUYWYXXYDZJ[[]^^ZbFcXd[eAg[
~ngf	l7dHI
~ngh	w@JIZN^
~ngi	f,X3G4X>J@IAXHDJ]N]OZQXXY_XfY
~ngl	l3Z4]7Z?ZE[HGIJNXOIZIcI
~ngo	d!J#I%J(Z+I-H2]3Y9F:I=J@FBHC^H[IFMFNJO[VHXXZY]IaHbJhZ
~ngr	p(J)]3J=^>a?H@ICJHFIHK[MIOIVJY[ZF]I_YaJ
~ngs	X!F#E%F&J)G*],]-D.I0b1I2J4F5I6a7G8I9C:F;G<J=E>F@CAHBAC^DYFIICJIKJMDNGOEPYQIRGTIUEVCW[XCYHZF[Z]B^G_Fa_bZdGf]gGhD
~ngt	[!I#E%H(H)H+X,G-F/I0J1I2b3H4I6J7J8J9F:J;X>F?H@YAJBFDEEJGJIcJJKEN^OHPIRHU]VGYIZB[[]F^I_Ib]cFdIf]gJhH
~ngu	f!J(I+J-I3I9J:J=X>H?GBGD]F[HCKIMJNZOZSZU_VHWZXJ]JaYbIcIfI
~nha	O&J(H)F*H+F.I1H3D4F5H6K8G;H<I=D?DAGCCDaFHGIIZK^N]OGPERFSFTEU[WEYHZ^^XaDcEd[eIfDgIhZ
~nhe	[!I#J%G&X(J)J3H:I;f=I>I?I@IAIBICJDIEJFaG]HJIGKIMXNGOXPXUGVHWHXJZD]I^J_HaIcIdHfJhZ
~nho	g!J#H%J(X-H3H9H:J=J>Z@GCaDYFYHBKGMJNJOIUZV]XIZ][X]IaIdHfHhY
~nhu	n=X?J@YBHCXHEKJNZU^VGWXZYa[bJfZ
~ni^	M!F#D%b(b)C*Z+H-E.F/Y1F2E4D8E9@:I;X=@?ZADBJCGDEFGGCIAJ[K[LGMINaOIPYQ^RDSZUFVAWbYEZC[I_Id[fCgG
~nia	W!H#D&Y([)F+G,Y-D.H/G0G2H4G5G6]7G8G:C=C>CAGB@CEFHGFHZMDN^OFPFQ]S[TFYH[Z^Z_FaZcIdDfXhI
~nib	l*]4_9J?XCJHDSYZHfHh_
~nic	G!E#C%E&G(I*J,H-B.E/X0I1H2J3F4Z9_<F=H?Z@XAFBHDBHJJCL[NHPJQYRHSHUXV_XHYJZY]Z^X_XaXbYcGeFf^
~nid	i%Y(J,Z-]3J9H:I?I@ICIDKFZGZHYIJKJMYNJUGVIW_ZFaIgX
~nie	H!@#F%Z&X(_*I-J.C1G2B3I4]5D7G8[:I;]<F?[A@CFDYEIFCGGHBIIJAK_LFO^QJRHSJUJV^WZXEYHZX[K]E^G_]cJdDeJfYgEhY
~nig	b!I#X%H(G)I*J+Y,J-Y/I0K1Y3J6J7J8J:H=I?G@XBDCZD^GII]JJKDL[MYNGOHPHRJSITIUYVHXH[I]H^H_JaIbIcYfZgIhH
~nij	y3XCZOY
~nik	X#H%G&G(Z)E*F,F/J0G1H2Y3B4G5H6G7G8X9C<Z>C?X@IA^BGD[EHFXJHKGMDNJRHTFUXWGXIYHZ[[J]^^[_^aZcDdEeHfFhE
~nil	k3I9J>^@_BYDYHFKJMYOJgXhJ
~nim	W!H#H%I(I)J*H+J,J-X/I0J1[2J3F4I5[7J9D:Z=I>G?I@gAJBECGDHEJGJIfJJKGLJMYNHOHPHRHSITHUIVGWJXGYJZC[I]G^I_IaGbIcIdIfIhG
~nin	Y!Y#E%G)H*G+G-E.J0X1I2J5J6I7H8I9E:E;I>C?B@ZAIBIFJGHHAIEJYKCL^MFNHOHPGSaTHU_WZZ][Z]E^I_HbZdGeJfYgGh_
~nio	Y!G#G%Z(F)H*F+I,G/Y0I1I2J3G4b6I7_8a9F:H;J<J=G>F?FAIBXCHDGEIFJGHHBIEK[LIOIPcRHSHT]UGVDWYXHYI[H]_^W_GaFbGcGdCeIfEhH
~niq	p%J?IDJH_IYPZ
~nir	]!X#J(]+J-I3J:Y>I?XBYDYHCKHLJMIN^PXTJUFWGXIZ]]IaYbYcJdJfIgJhI
~nis	F!F#A%D&G(_)f*e+@,a-G.F/B0Y1D2E3C4E5E6C8C9F:a;D<F>D?B@=ABB[C>D?EaF]GcH=I=JCKALCNXOGPaQFRIS@TBUbWbX@YDZX[B][^G_JaAbAdaeDgahH
~nit	S!b#F%J*G+G-F.Z/H0J1I2J3F4H5J6I7J8I9G;I=]AHBXCEDJF[GZHHIDJHKELHMZNBOFQKRHS[THUXW^XGYIZZ]Z_HcIdFeJ
~niu	l#K%Z,Z-I.^9I=J@IBZDJHGIJKJL[NJPJR]UJWXZX]JaJdHe[fJhI
~niv	m*Y-K4Z7b9I>Z?YBIDIHAIJMJSJUbXJZIaJcJ
~nix	yJ[
~niz	R!E#E%Y&J(D)G*F+G,G-C.I/H0Y1H2I3D5I6G7G9E:^;H<X>F?D@DAHBBCEDDE^F_GdHHICJHKDLGM_N[OGPEQIRZSFTGU^VBWbXEYGZ@[F^GaEddeGf_gGhE
~njo	p-[9^HGIIfZ
~nju	u,Z3ZOHh[
~nk^	P!D#F%F&I(C)G+X,H-Y.G/F0Y1G2I4Y5G6I7G8G9d;H<I=D>A?A@BAFB^CEEHFHHZICJILENCOFPGQISFTDUDVCWHXDYGZG]D^J_[aYbidGeHfDgFhH
~nka	m#J%I(J-I.[3I8J9C=I>Z?J@HAaB^CJDJIXKHMJNJOJRJUJVZXHZF]I_IaYbId^fHhJ
~nke	i#J(J*J-I3J9I:J=J>H?JAaBFDIH^KGM[NIOJRJUJVIXJZD[J]G_KaJb[dJf]hJ
~nki	t#JHaIJV[ZJ
~nkj	w;]HIZH^_
~nkn	a!I#J&e(I-H/J3_9J>I@JBIH_IJKHMJOISJZC[J]J_JaJbZdJgJhJ
~nko	g!I#I%J*[,Z-I3Z4_9I:J>H?J@JAZBHCGDHF[IZKIMINJOIPXTKVHXIZG^ZaIbJ
~nkr	q0Z:IDKGbHYIJNJZJdI
~nkt	c!J#J%I,K-H4J8J9]:I=Y>I?I@IBaCJDJGYHCIIKHL[MHNIU_XIYJZY]I^J_JaHbIcJdXeIhI
~nku	wBJHXZ^b[dG
~nla	q3H7[@ZBID[OGZH_Jba
~nle	u#^@HBJKJZYeI
~nli	]!H#G%H(H)Z*G,J/b0I1J3I4J6J7H8I9H:I>H?H@FAJBFCIDIEIGIIFJHLJMYNFOJPGRISaT^UJVHXFYJZA[G]Y^I_HaXbFcbdEeIfGg[
~nlo	R!E(F)H*I+I-G/H0I2J3H4I5J6J7H8I9J:G;J=G>D?G@EAIBcCHDEEJFJGHHZIGJHKELYMGNGOJPGRHSHTbUHVFWJXGYJZZ[e]G^E_EaHb[cFdGeJfGgHhY
~nly	M!J#D%])]-J.I1H2G3H4Y5H6G7F9E;Y<I>D?aAEBACdDFEHH@I]LGMXOIPIRHSFTXUGVHWHZX[c]FaEbGcFeIfFg^hD
~nma	l9J>J@[D^HIIIK]
~nme	Z#J%I(I)I*J,Y-I/J3I:H=F>E?G@XBYCIDGEJH]IHKGLaMZNHOJPISITZUJVHXIZZ[^]I^HaGbbfIg[hH
~nn^	P!I#J%C&J(D)H*Y+F,F.I/E0J1Y2I3B4J5I7Y8G:X;H<I>J?_@IAGB]CIDFFGGFH^IEKJLINBPEQISZUYVZWGXIZ^[a]F_Ya[bDcDdAeFf_hF
~nna	c!I#H%H(X)J*I+J-Y3Z4J6Y9G:b=I>G?I@]AJBECGEJGJHGK^LJNGOJPITJUIVXWJXHZH[^]Y^J_JaGbJcIdYfIhX
~nne	C!<#?%Z&E(B)F*@+A,]-E.C/>0[1g2f3G4[5B7@8f;A<f=C>H?>@EAFC@D?EDFIG_IBJCK@LAMEN?O?Q]RcS@T=U>VAWBXHYaZ=[B]D^>a=cgeYffgCh=
~nni	o*]HCM^VKZI]]aJ
~nno	D&G(Z)[*[+E-Y.G/B0X1E2G4Y5J6a9B:J;F<J=[>a?^B<CEEIFZG]HFJCKJLEMGOIQGRDSITGUEVFWFXFYXZY[X]G^Z_]aAbDc]e_fCgGhJ
~nnt	e!J#J%H&_(I*J-Z3]4Z9H=I>H?[@GB^CHDHEIHIIFM]NXPHVIXI[J^IaHbJcJdFeYfIgIhZ
~nnu	]#I%J&Y(I*J,K-H/J3a6J7Z9G:X=I>D?G@GAIBHD_EGGJIGKGMHNHO^PJTJUIVGWZX[ZE[J]_^JaEbJcIdXfJ
~nnw	V!F#G%Z(H*H+J,F/Z0Z1X2J3H4F6G8H:F;G>GAJCFEJFIG]H]KYL[MGOGS[TGUYW_XHYHZA[G]E_IaIbGcIdXeYf]gYhY
~nny	w(_6[HIV[ZI
~no^	O!X#[%Y&H(A*I+F-_.G/B1F2F3[5F6I7D8J:Y;F<G=Z@]A[BCCJDaEFGFHGI^JELCMBNEO^PHQGTBU^W[XZYFZ<[E]X_JbIeFfHgD
~nob	a!I&Y(J)I+Z-I1Z3J9J:I=J>G?JAJBFCID]G[HHIJKINYRXU[VJWYXJ^YcYdXf]
~noc	Z![#]%I(I)J*H,J-F/G0J3D4J6J7I8J;J=I>Z?G@bAJBGCZDYEHGJHDIGJJLHMcNGPJRJSJUHVGWYXGYJZH]F^H_XaXbHcIdIfHgZhY
~nod	l*J3J9I:_=^>[@JCWDJHXIJUGZHaJd]fJ
~noe	w-J3I9J>J@YC^HHI^KJN[ZDaJ
~noi	y@YH[bJ
~nol	u5ZHZIFN]
~nom	_!H#H%H)I*I+H,J-a0I1J2^3F4H6J7J8Z9C:];J=[>D?FAIBEDEFZHGIfJJMFNEOGRHSJTIUFWIYJZH[H]F^J_HaEbHdHfFgJ
~non	b!H#I)H*J+X-G/J3G9H:J=J>E?HBCCXDGGXHGIEJJKYMJNaOZPJSJUfVHWJZH]H^JaYbIdJfJhI
~noo	e#J%I+X-Y1[3J9Z>I?J@^BHCIDaHCIJKIL^MINJWXXJ]J^HdZhJ
~nop	n(c/Y9J:ZHEIJZEaYhJ
~nor	O!C#C&J)b*Z+G,J-Y.H1G2Z4F5Z8F9E;G<H=B>I?C@^AFBcCBDZEHFHHHIILbN_OGQIRESFTCVHWDXDYGZY]H^Y_DaDcDdXeJfFgD
~nos	d!J#J%I&X)_3G4J7Y9I=J>I@IBGCJDIF[GYHCIXJ[KIM^NJOYVHXJZB[]^J_YaHc[dJfJhZ
~not	A!F#H%H(Z+C,H/B0X1C2E3J5H6^7J9b;I<G=[>[?^ADBFD]EEGZIFJEKHMFNGODPIQERESGU?VAXDZ[]=_aaae^fAgDhH
~nou	U!H#G%G(X)I*X+H,J.J1J2J4I5J6I8]9];J=F>G@^AIC]FIGIHJIaJHKILJM]OGPIRJSITIU[VIWJYJ]^^F_IaEdGeJfGgJhC
~nov	a!J%H(J)J*J+Y-F/Y3H4J6J7J8[9_=I>H?G@_BZCGDEHII]KJLJM_OHPJSITIUIVHXY[I]Z_IaHdFfIgJhG
~now	Q!G%E&f(B+Y,G-^.H0G1H2H3G4G5H6G7G8];H<I=E?A@[AHB]CCD^EGFHGII@KZLDMaOEPEQIRGSETIUEVCWGYH[a]Y^EaIbXcJdCeGfDgD
~npa	s!X@^BIHYNIZJ
~npo	w)Z
~npr	J!Z#D%E&G(F)C*C+F,E-B.H/e0_1G2G3A4E5H6b7]8F9D:B;G<G=H>D?C@AAYBFCDDBEgGDHCIAJEK?LFM@NbOEP[QGRFSET^UBVBWDXEYFZ<[D]C^E_baDbDcfdceEf^g[hC
~nq^	u#[3JBIX]
~nqu	d!J%X(X-J3^9J:X=]>I?I@JBICXHIKIOFSYUXVXWYX[ZD[KaHbI
~nre	a!J(I*I+Z,J-F/Z@IBHCYD^EcHBIGKIMZNFOXPJUJVJZ[[J]JaJdJgJhJ
~nri	l,]0]9GDYE^H[IJKJZHaHfJ
~nro	j%_9J?JBJD^H^PJQaVJZJ]JdHfJ
~nru	n3Z9I>X?^CIH]KJOJZJ]Ja]
~ns^	S!Z&X)G*E,X/J1I2H3_4G5I6G7X9[;J@?BECHDYEJFZGYH[IYKYPEQITZVIYHZB]DbJcDdYhI
~nsa	i-I3I9G>a?H@IBJCJDFHBIHKGMJOJQ]VXXJZ^]IacbJfKhJ
~nsc	c!J%I(H)J*J+a-I3H7J:H=Y>X?FB]CHDcHXIIKIMHNIOIPHSJUIVHWJXIZD[J]H^[aHbGcJdEeZfIg^hJ
~nsd	i%GHYP_
~nse	X!H#I&J*J,I/G0I3D4H6I7Y9F;I<c=c>B?X@JBZCED]EHF^G]IDJIKELHMEOHPGTHU[WFXGZ>]E_HbGcZdFeIfEgJhF
~nsf	w#HHafX
~nsh	nH^Z^
~nsi	X#H%H(J*H,I-[0J1I2]3c4I5J6J7I8I9G:F;K<Y=G?FAcBDCGEJFJGXHEI[K[LHMFNFOFPIRHSJTJUGVFWIXZYJ[^]F^I_HaEbHcHdIeIfFgIhI
~nsk	t![%[/XEXHH^[
~nsl	i#K-J2[3I8]9H<]=I>F?I@JBIDIH_I]KIMJNIQYSHVJXJZB]I_[aHc]dIfJ
~nsp	j%H&b3KBJHAYJZF^Jcc
~nst	S!@#D%[&J(E)F*I,J-G.I/G0_2X4F5I6G7X8G9J;H<I=E>H@]AJBHCXDAEFFIGFHeIXJaKAMCOYPHRHSXTFUCVHWGXEZD[E]J_FaAb^cGdXeIffgF
~nsu	]!J%_(_)I-G/]1Z3H9G:e=H>I?H@HAJBCDIGJHAIYKIMINHOJPIRJSJTJU[VGXJZ]]IbJcHdJeYfIgJhI
~nsw	j#H&Y-H4[9Y>J?YCJDXH]KJMJRKS^ZI
~nt^	8!^#]%^(E)G+^-].E/H0g1C2^3B4F5[6J7>8B9I:c<@=D>B?;@BAYB_CEEFFIH[I]JZK_LJMBNDOGPaQ]R9TXUIW[X?YAZB[I^[_ZbHcJdDfFg<he
~nta	G!c%G&F(=)Z*J+F,A-B.F/H0B1G2_3g4a5I6G7A8F;F<G=H@?A]BEChD[EXF_GZH@IHJAKIM=NBO?QDR@SAT@UFVZWAXfYBZ_[J]D_HaHdJeCfCgAhA
~ntb	l#K%X+J-I3a5Z9I=^>I?Z@KBJDHHCKJOHVZXJZH]JaIbX
~ntc	y!^2H3JHHIIL_
~ntd	y!_HHZJ
~nte	D!D#B%A*C+Y,F-[.D/E1B2B3^5H7F8H9A:E<C=K?]@FACB=CED]EDFBHBI]JFKaLEMZNYOcRCS^UCX^ZE[H]daGcad^g]h^
~ntg	m!I#[%J(I0[1]=JBYDJHGTZVIZI[^aJbJ
~nth	_#X%I(J)J+G-c1J3^6Z7K8[9J:I=]>H?J@HAJBFCIDXGJHGIZJJK_NHOGPIRJSJTIVHXJZH[I]J^I_IaIbJcJdIfHhH
~nti	H!D%D&G)G*E+A,d-]/C1G2F3[4C6D7e8H9A:@;E=[>]?aA[B@DYEEFHHcI[JEKILHMaNCOBPFRESGUIVFWEX[Z?[C^Y_AcEdXeCfFgBhI
~ntl	a!I#_%J(I+J-a3J9I>I?J@_BFCJDIHFK[MJNISYVZZH[IaJhX
~ntn	u-HHGIZTYU^ZIbZ
~nto	J!b#a%a&[(A)Y*I+B,Y-G.F/F0J1C2_3G4@5E6C7B8E9[:a;H<G==>G@IBHC?DIEDFDGHHaIAJFK=LaM@NHOEP^RCSJU[V_XZYI]F^^_Ya>bAeGfZgHhE
~ntr	A!Z#?%?&E(C)F*A+?,B-H.C/j0H2C4g5e6F7d8>9?:F;A<B=^>;?<@CADBaC?DCEAFBGEIBJ^KILHMHOYPBQGRHSeTfUFV@WAX>YDZ[[E]<^H_ZaIbJdBeYf[gehH
~nts	b!J#]%H1X3I6d>J@IDJHFIGKIMJNZVJZC[aaJbJcJdJhI
~ntu	h)YDJHXNJbb
~ntv	w>[
~ntw	t#I*[-H4Y5I9_>J@JDIHFKJMIX_aHhJ
~nty	s@[HXIaKKZH
~nu^	b!I#J%I&Y(I*J,_-H.X9G:I=J>H?G@HCID_EHH[MINJOYPJUIVHWZ]^_IaFbZcJfJgJ
~nua	c#I%J(J-I/J3_7[9H:Z=J?I@GAJBHCIDGK_LZMYNIOITYVIX]]I_XaGcJdXfXhI
~nub	h#J-J/a0]3J@JAZBJEJHHJXKJNHOJPZTZZJ_YcJdIfJ
~nue	_#J%I(I)[*J-I/Y3G4J6J8Z9H=J>G?HBXCHLJMbOISJVIXX[J]ZaHdIfIgXhH
~nug	t(XC[HJI^NXZI
~nul	p9JHHKJLX]c_J
~num	F!A#A%C&F(A)C*D+[,D-E.E/B0D1D2E3o4D5E6D7D8D9<:B;D<F=@>i?B@>ACB@CGD^EEFEGCHBI[JDK>LCM?NCOnPARBSDTBUCV?WEX_YDZ<[B]=^D_AabbBcBdDeFfCgCh<
~nun	b!K#J%J(J+]1Y3J:K=J>I?J@HCJDbHCKJL]MJNJOJUJVXW]ZY]IaYbJdYhJ
~nuo	b!J#^%I(J-G/X3F6J7J8[9J:Y=I?I@XB^CIJJLJM]OJSJXI[Z][^KaHdIfJgJhG
~nup	w([=YHF_]
~nur	y@YZ]
~nus	pHJIbZJ
~nut	O%D&J(G*H+H-X.I/E0G1F2G3E4E5H6F8J9E;]<I>C@JA^CFDDEGFHHFJGKFLXMkNEQIRfSEUCWGYFZC[G]Z^Y_YaXbDcFdHeHfEhG
~nuv	g!J#J-J/^0]3I6Y9I>I@IAYBIDJEJHFIIJXKGNHOIPZTZXJZD]J_YaJcIdIfJgXhc
~nux	uHaIGZJ
~nva	V!Y#H%F&I([*D+J,F.I0H1H2I4H5I6G8[9A:I;X<I=Z?J@CA^BGDZEHFIHIJHK^LJMCNHOaPYQJRZSGUFWHXHYI[I]Y^]_^aFcFdFeIfFgJhF
~nve	i-^3J7D9G:J@FDIEZHYIIKbN]VJZD[[aIdJgXhH
~nvi	Z!I#I%J(H-G/J3G7H8J9I:i=E>G?HAJBFCIDHEYGKH^IFMHNHOIPISJTJUHVHWIXGZC[I]H^J_Ja[bHc^dXfHgJhH
~nvo	i&Z(^3J>YH^ZJaZ
~nwe	k?G@KCJKJMYN]UZZH]YaZ
~nwo	V!F#G%Z(H*H+J,F/Z0Z1X2J3H4F6G8H:F;G>GAJCFEJFIG]H]KYL[MGOGS[TGUYW_XHYHZA[G]E_IaIbGcIdXeYf]gYhY
~ny^	M!Z#a%H(G)C*D+],I-[.J/C2F4c6]8^9E:_<G=I>JADCADEEFGHICKELJMANYP[QIRGT]U_XZZB[J]A^]_BbBcFd]eEfGgFhA
~nya	u+Z>X@[DHHXZJ
~nyb	o+Z-]9[@IHHUZVJZX
~nyc	f!I#[%I(]*J+J-]/J3H6c8J9G:J;]?Y@IAZBGCID^EJHBIGKGLJMIN[OHPZSJTIUIVXXFZB[J]I^J_HaIbIcIdHeIfIhI
~nym	c!J#J%J)Y*I-I/I3Z7Y9I:I>^@JAYCJDGEJGJHFIHL[MINIO[SJTIUIVXXJ[J]J^J_^aHbJc[dXfJhJ
~nyo	l*X-I3J9]:J>I?H@]BJHYIJKJMIP[UXVH
~nyt	d!J#I%I(H*J+J-D/Z3_6J7Z8Z9[:Y;Z=I>H?G@XBECDDcGJJJKJLIMFNFOHPJTIUIVHXI[[]X^H_JaHbIcJdIfJhE
~nz^	h9I=cAYH]UZVIZI
~nza	a!Y#X%H&Z(X)K*J+I,J-G3Y4J8Z9G:Y=^>G?H@GAJGJIZKFL]ODPJSJTJUHVHX]YJ]GaFbIcIfHgJhH
~nze	h!Z%J(J)[,Z3J8Z9J:J=a@JBICJHCIJNJUZVIZGaJc[dHe[fI
~nzi	i,Z-I:K@JB[IIKINYU[VYfX
~nzo	wJ^]Z
~nzu	y8^
~o20	t-c9JHIIJKJZHaJ
~o36	n*K/X=ZHGMYT^WZZJ
~oad	c!Y#G)X-Y.X>Y?JBGFHHdIJKJNJZC[GaZb]
~oal	w#I>X?XI]
~oan	yHHIYZ]
~oar	b%J)J*I,b-H/J6J7J9G=J>J?HCJDJH_IHKHMINIPJTJUJVJXJZC[J]I^J_JaHbJcIdJecfGgJ
~oat	q)a?ZBJHIU_VHZG
~ob^	j#[-J9J=GBJH_IJNXXbZF
~oba	X!H#J%I(d)_*Y+F,f-Z4J6J7I8J9I:H=I?ECIEJGKHYIGKGLJMINIO]PETIUGVDWJXHZA[I]I^J_Ja[bIcJdCeHfIgGhH
~obb	p(Y+J>_BJIJKKLXZH[]bY
~obe	i(J-G3I9H>I@^BGDIHDIHKILJMIN]OJTZVYX_[J^JaIhc
~obi	_!G%H(H)J*H+I-E.J/I0I1I3]4I5J6I7J8I9C=G>a?F@DAYC[D^EJFJGXHEIDJJKCM]OYPIRISIUHVGX_YIZE[H]^_^aZbIcHdHfHgIhE
~obj	S!^#G%F&J(F)I*I+I,H-D/F0G1G2I3E4F5J6H7H8F9F:G;e<I=G>F?G@EAeBECGDGEIFJGbIEJHKFMFNEOGQJRGSITGUGVEWJXGYHZB[H]F^[_iaGbHcFdEeIfDgHhE
~obl	T!E#E(F)H*H+G,H-C.J/G0H1I2J3H4I5J6H7H:E;H<J>F?F@EAHBeCEDGE^GHHJIEJHKCMHNDOFPEQJRIS]TGUFWFXEYIZd[X]F^G_GaJb[cddGeIfFgIhF
~obn	y=[@[HIV[
~obo	^!H%I&X(I)H*J+Y-G/J1Y3Y4J8J9b:H=I>E?I@JAIBECGD[FJG]HDIHKHMJN[PJUZVIWXXXZH]J^YbJf]hJ
~obr	h#J+J-I3H9c>J@IBIHGIIKJOJXJZJ]JaZb]cJhJ
~obs	l)]-J1[3YDJHFIJKXNIUbVJZIdJgX
~obt	q,aHH
~obu	pCYHIIINYXZZY
~obv	s-d9JHIIHKJ
~obw	m#]*Y-^>HCIIHM[ZI]JaYhZ
~oc^	q3J:Y@IBJHFMZOYX[ZGh^
~oca	Z![#E%G)G*H+H,G-G.J/_0H1J3G4H5J6Y7H9E:^;J=C>G?B@]A^BJCFDEEIFJGIHXIDJIKENZOHQJRHSHTGUZVDWZXEYI[]_YaXcGd^eZfEgJhY
~occ	[!G#b%H(Y)]*H+J,F-Y/I0J3F4I7J9H:I=I>I?I@FAJCHDHHHIGK[LJMGNIOJPIRJSHTbUIVHZ^[[]I^J_IaHb[cHdIeZfIgIhH
~oce	a!Z#H%H*J+X-H/J3G7J:[=H>G?H@XBDCHDIHBIYLJMHNJOXPIR]SaUJZI[J]d^JaIcIdJeYfJ
~och	U!Z#Z%E(G)H*Y,H-D.J/F0I2I3E4H6I7H8H:G;Y<J=G?]@aAZB[CYEGFIGYHAJIMcNDOFPHQJRHSIUFVEXEYIZF][bFcGd]eIfDgXhE
~oci	m!^&X-]3I8X9X:X>I@ICJHDICK^VJXIZDa]
~ock	E!?#l%Z&G(B)E*D+D-X.]/A0E1E2E3B5E6E7C8E9>:C;H<F=C>F?BADCCDAEFFFGJHZI@J[KGLEMANDOEPBRcTjUCVBWFX_YEZ>[d]A^H_AaBb^cXdBeEfAgBhD
~oco	d#J%J(J*J3I9E:J>G?H@_CHDIHEIZM[NJOXPJRJUJVIXHYgZZ]JaHbJcEdJfHhH
~ocu	g%I@JHbZYb[
~ocz	u-[9JHIKJM]b]
~od^	N!D#D%E&I(E)C*[+a,F-B.H/Z0H2H3_4I6G7J8F9_:E;G<I=E>J?f@GAFCaDbEGFHGFH^JGLFMDNCOCPEQIRFSGTEUDVBWFZG[E^F_DaZbDcEdEeHfDhH
~oda	X(G)I*Z+I-F/I1J3G4J6J7I8]:G=H>F?F@dBICYD]EIGIHDIEJJKDLJMYNZOIPIRJScTIUXX^ZH[I]H_JaJbIdIfZgIhH
~odb	m#^1[BZHGZJ[]bHfI
~odc	t@[HJO[Z]eY
~odd	n-J4Z9Z>_@JBIHIM[N^XJZG]KaJ
~ode	I!B#A%D(F)D*Y+F.I/C0E1E2H3I4D5F6E7I8E9H;E<G>f?a@BACB]CdDHE_FEGEH[IIJEKDLCMINEOHQHRCSDTCUCWJXdYEZG[C]Y_CafbDcEdDeFfJgDh@
~odg	t-[
~odi	T!G#F%G(F)I+H,I-D.I/H0I1I2I4I6I7]8I9B:[;J<J>^@_AHB_CaDEEIFJGIHFIJJIKHLHMFNFOBPHQJRHSITHUGVEWJXbYHZ=[G]E^^_GagbHcGdGeJfFgIh[
~odk	y*Y/YBZ
~odm	s%_P_ZH
~odn	t+Z-W9J?JN]O[aJ
~odo	[!G#H%I(H)I*[,I-]/I0J1J3F4I6J7I:H=H>G?bAIBXCaDGEXGJH[IFJJKELJMFNEOHPIRIS[U_WHXFYJZB[I]H^J_IaGbHc]fIgHhG
~odp	s!J0Z9Z<]X]_[aI
~odr	g#J(J-X/]3J4J6J9J:X=J>JBIDJHJIHJYMJN_O[PZVJaYdHhJ
~ods	w6aZJ
~odt	yIJKZZZhZ
~odu	b!J#Y%I(J)J-Y/J3H4G5H8J9J?I@GBECXDJHGIGJdKHMINGOJPISJTJV]XIYJZJ[J]Ja^cIdHfIgahY
~odv	y=[HJUGd^
~ody	V!E#E%F(X*[+^,I-Z.J/H0I2J4I5I6Z7I8H9[:F<]=G>D?F@ZAHBFC]DYEJFIGYHBIJJJKDMHOHPHS^U]VIXXYIZI[H]G_XaGbGdZeIf]gGhG
~odz	b!I#I%X(G)J*I+I,J-H/J0J1I2J3Y4J6J7J8J9D:I;^=I>^@YAJCXDEFJHAIXJJLJMHNGOGPIR[SJUHVGWJX^YIZ][I]F^J_IaabHdYfEhH
~oed	o/X3I9^>G@JBJC[EZHFKJUIXHaZf[
~oeg	h!Z#I%X(Y)J,J-F3G4I9E:J=W?[@^BHC[DHHJI[KFLIMHNGOIPZRJUJV[XH[J]G^J_JaFbJcJfIhI
~oek	t9_>HEZIJZ[cW
~oen	w(_QX
~oep	i!I%J(H9J:J;J>I?IBICJDJIHKHLJNIOJPaQ]UJVdXJZG]J^YdJfJ
~oer	q3I6[HXO^fY
~oes	M!H#X%F&X(H)G*G+H,I-Y/H0J3b4J5H6H9C:J;I<I=Y?E@[AIB?CEDDEHFHHbIXL]O[PDQJSEVDWGYJZ^]D^E_JaHbXcGdDeGgIhJ
~oet	a#I%I*[+J.X3H9E:]=J>H?H@XAJCEDXEYHZI_LYMIN_OIPIUJVHXHZZ[J]I^I_JaHcJdIfIhH
~of^	m!^(I)J*c>JC[HDZH
~ofd	yI]
~ofe	u3J>J?bHJOHaJ
~off	P!F#C%G&J(D)H*]+F,G-D.I/Z1D3X5H6H7G8H9J:G;Z<H?a@FAGBECEDEEHFIGYH_I@JGLGMcNDOFPFQIRGSHTeVJWIXDYHZA[X^F_FaEbFcEdGeIfHgehD
~ofi	c#J%H(c*J-F/I3_=J>Y?Y@HBGCaDIHCIHJIKHMFNHTJVJXIZF]I^JaHb]cJfJgbhI
~ofo	q@^H_MG
~ofr	u2Y3J>J?aaJ
~oft	L!D#C%F&J(D*[+I-G/X0J1]2H3D4F5H6G7b8G9E:H;H<I>B?E@BAGBCCEDEFHGFHZIBJ]KDLFMINEOFPDQIR^ShTbUEVDWFX[YGZ=[F]E^Fa[bEc[dZeHgdhE
~og^	g!I#J(J3J7[8a:^>J@IAZBGDJHFIJKILYMJRZZD^J_ZbJcJdXfIh_
~oga	n8]A[F]HGIIKIP^ZZ
~oge	c![#D%I(G)J*J+J-I/J3^7J8^9I:H=G>G?G@JCHDFHFIGK[LJNIOGPISJTGUIVXW^X^Z^[Z]H^GaGbIcJdJfJhW
~ogg	[#I%I(F)J*J+I-H0J3G4I6J7I8J9G:G=H>E?JAYBaCHDFEJIEJJLYMFOIPIRISITGUIVGXZZX[Y]X^H_^aGbadJfIgIh^
~ogi	S!X#^%G(F)H*G+[,I-C.J/E0J1I2J3G4G6I7d8I9I:Y;I=G@CAIBHCGDDEIGHH[I[JGKDNFOXPGR[SEUGVFWIX[YJ[E]E^c_HaBbccGdHeJfFhE
~ogl	c#G(J+X-I/J3J7c9J=I>J?IC^DGH]KGMINHOJSJTJVIXJZ^]J^JaJbGfJ
~ogn	f-].[3F7Z9I:J>H?J@^BHCJDIHXIENIO[VZXJZF]JaJbJh]
~ogo	X!D%I(G)H*J+G-G/J3H4H5I6J7H9J:F=H>F?F@EAJB[CIDGEJGJHcIFJIKFLcM[NHPIRJSZTFUFVFWIXHYJZD[X]G^G_IaIbhcCdIfHhG
~ogr	j%J1[6_9Y<X>I?J@JBFHJNJQ]UJVJXZZ^aJcJfJ
~ogs	h#G-^9J:Y=[?[@JBIHZIEKILYNITYZH_]hJ
~ogu	l![#J3^7Z>IDJHFIJOJZG_ZdZh^
~ohi	n!J)[-[AXHIPZQXUI^^
~ohl	j#[*X-]3J>H@JCZHKIGKJM[]JaXhZ
~ohn	g/K3_>X?J@JBYE[HGIKKJLZMYPJZE[^_YdZfJ
~oi^	d%J(J*Y-J3I8Y9I=J>I?G@GAJB[DJHBIYKHMJOJRYUJVXXI[[]]_Ya]dIf]hH
~oib	s)[-YHJPZQY^Y
~oic	c!J#I(J-G/J9J:J>E?a@]BGCHDIH[IHJ[KFMIODTJUJVJZF[d]Ja[
~oid	y#]+J?GBZDHH[ZF
~oig	w4ZHIf[
~oim	w3[9Z:XIJZZ
~oin	W!I#F%F(G)I*Z+H,I-^.J/H0J1J2J4H5I7H8_9Z:[;G=G>D?F@CA_BDCIDIEJFIG^H_JHKILIMINEO^PFQJRISHTHUIVZWJXFYJ[H]E_]aEbYc]dHeJfHgIhI
~oir	i%J(J+J9I:J=J?J@^CJD[HXIJKYMJTZV[XJZZ[IaJbZcI
~ois	a!J#X%J(I*[+J3F9F:I=J>G?]@[A[BHCZDFIGKIMHNHOYPJTJUJXa[[^J_JhX
~oit	^#I%](])Y,I-G/J1Z2J3G4K9G:G=I?HBECGDbFIGJHZIZJJL^MGNZOIPJRJSJTJUIVGXYZC[I]G_JbIcIdXfHgJhH
~oix	y?]HIZG[]
~oj^	qBXMZOZRYTY
~oja	s+[EXHIIXUZWJZ[
~oje	_%I(G)J+J-G4J7J9Y:[=I>E?H@_AJBFCGEHH]I]K]LJMJOYPJSJTHUHV^XX[I]H^J_IaFbJcJdJfJgJhX
~ojo	yHJK[ZZhZ
~ok^	Q!E#X%F&K(F*F,H-G.H/a0I2Z3C5I6H7G8^<I=F@GAHBdCXDDEJFIGIH_ICJHKFLFMdNHOEPFTYUEVEWHXYY^[G]F^F_IaCcIdGeHfBgJhE
~oka	R![#@%B(F)C*B+F,C-@.G/c0^1F2G3@4D5G6e7[8F9A:A;E<H=B>A?B@CA]BCCCDAEfFGGEH=I?JEK>LDM@NbP[QHRDSBTbUAVAWBXXYFZ:[C]A^B_daAccdeeEf^gahA
~oke	U!F#F%E&J(F)G*G+H,l.I/F0H1G2J3D4[5I6G7H8H9C:G<I=F>B?[@FAHBGCGDEEIFIGGHXIDJGKDLGMFNIOFPEQIReSJTHUGVDWIYI[H]]^G_IaDdFeDfXgIhE
~oki	T!H#H%I(H)I*X+J,J.l/J1J3H4J5J7J8J9F:I=I?H@HAJBECIDIGJIFJIKGLJMHNGOIPJRJSHTJUHVGWJXHYJZD[I]H^J_IaHbFcHdIfIgJhH
~okk	i!J#^)[-Y.X9I@JBKIJPJT_VJXZZI[JaIhJ
~oko	a!H#b%J(I)Y*I+I,J-Z1Z3I6J8J9I:I=I>H?H@GAJCGDFGJHGIHKYLIMGN[OJPGRJSJT[UHVGWJXGYaZD[_]Z^J_JbGcHdIfYgIhI
~okr	y=[H]
~oks	u/Z3G9JHHIcTJ
~okt	f7dHGX]ZF
~oku	l#^%F.XBJDJH_JXKYTJZHeY
~ol^	O!Z#B%e&I(?)D*H+E,F.G/H0F1[2f3?4D5^6F7E8F:C;d<F>D?A@FB?DEEGFFGHHGI^JZKJMJNYPEQeRCSETDUdVGWEXBYbZA[D]C^D_Da@bCcBdCeGfBgZhI
~ola	Y!G%G(H)Z*H+I,I.J0J1H2I4^6I7I8Y9^:X;I<K=G>E?YAIBECIDGEHFXH>I]KDLIMGNeOFPHQ[RHSGTIUaVJWIXFZB[H]G^J_HbHc]dHfGgIhG
~old	S!F#I%E)d+G,H-F.I/F0I1^2I3Z5I6I8H9B;D<J=G>B?E@XAHBCCFDYEIFYGHH[IGJIKFLHMFNaOIP_QJRGSHTHUEWIX^YX[G]F^Y_EaYb[cGd[eJfGgFhG
~ole	S!D#D%D&J(e)g*c+F,G-B.[0H1X2H4d6H7]8G9A:I;Y<I=E>_?GAGBFCBDHEHFHGGHXIFKCLFMENDOIPDQIRGSETFUXVZWHXDYHZ<[E]D_FaCbFcFeIfEgF
~olf	w#]6XZG
~olg	j/[3X>J@JBXDJHJIJKJL]TJXJ][_JcIfXh[
~olh	t-Y?]HZKZ
~oli	I!D#G%D&H*a+F,F.Z0G1G2H3C4E5a6G7E8G:C;G<H=B>F@ZAFBEDAEEFHGFIDJ_KJLEMCNlOEPERGSDTEUEVGWjXEYGZ=[D]B^E_EaBbDcDdDeGfDgChC
~olj	yN^
~olk	p)Z+Z-[5ZF^HCIJTJZHd]
~oll	L!I#D%B&I(d)Z*Z+H-A.G0F1G2G3D4c5d7D8E9Y:Y;F<G=G>>?A@^ADBFCEFGGGHaIGJ_K?LFMFOaPDRESETIUGVcWFXJY_[C]A_DaEbCcCdEeGfXhC
~olm	yH^
~oln	f!J#F%I(J-G/a0_3H6]7J8J9F:I=J>G?I@FBFCIDHEJGKHXIZKELINGOGPXRJTbUJVGXHZC[J]H^Y_]aHbIcHdFfIhH
~olo	W!G#F%G(Y)Z+H,I-D.J/H0I1I2I3D4H6I7I9B:G;X<J>C?^@YAHBJCcDJEIGIH?I^JILHMHPZQJSGU^V^WJXEY]ZA[_]_^H_HaCbGcEdGeJfGhF
~olt	_!]#J%G)I*H-F/I0]1J3E4Y6J7J9G:H>E?Y@^AJB_CEDCGJHGIEJJK]LJMGNFOFSITHVGWJXaZJ[I]G^I_IaYb]cIdGeJfGgJhG
~olu	h%J/ZD[KJdJgb
~olv	b!Z#G-I3I4Y9G=J?HB^CJIZK_MINIOHPJRJTJUJVHXIYYZY[J]J^^aIbJfJhI
~om^	I#B%I(F)[+J,H-[.J/B0F1X2I3B4X5G7I8I:J;^<G?IADBDCIDJEFFFG[H_IIJaKaLJMCNWOIP^RISEUGVXWEYEZG[[]@^Z_[aIc^eGfBgGhH
~oma	K#Y%a&H(E)A*J+E,D-@.H/X0E1E2G3D4f5b6F7a8c9A:C;E<H>A@XA^BDCADBEFGHHHIAJ]KGLEMJN^ODPbRDSET]UDVAWFYFZ:[E]C^DaabDcCdBeGfYg^hC
~omb	c!J#J%J(G+Y-Z/H2Z3X9H:Y=E>X?H@HBHDGHaI[LXMINIOIP]UJVIZG[J^JaHbJdJfYhJ
~ome	J!G#Y&F(Y)E*F,D-e.E/G0H1E3G4d6X7]8Z:c;Z<X=F>X?B@IACB@CGDAE]FYGJHFI[JXLENGO@P_QGRCSETZUFVAWXYEZ^[B^F_DaYcCdEeDfXgFhF
~omg	uEZHJUIc^dY
~omi	[!I#I%](G)I*G+H,H-D/I3H4b7a8a9H:I=I>H@DAKBGCHD^EJHXIGJ]KHMGNIOIP[RJSIT^UXVGWJXIZD[J]H^I_JaYbHcIdDeJfGhI
~omm	Q#B%A&I(C*F+_,H-d/I0]1G2H3D4G5H6J7F9B:[;Y<I>J?F@GAGBGCIF^HaIEJHKXMDNBOGPJQDRFSFT[UEWHYGZb[J^E_Ea_bJdCeGfF
~omn	tDXZ^
~omo	Y!I#F%H(])J*I+Z,J-E.J/J0J1J4J5J6J7J8J9^=H>a@^AIBCD[EJFJGJHbJIKDLHMFNJPHRISITIUDVDWIXaYJZE[G]G^I_IbHcHdHfHgIh[
~omp	G!X#_&G(G)Y*J+a,I.F0E2Y4C5E6D7I8]9@:^;D<F=F>@?E@FB^C>ECFEGEIeJGKJL^MZN^O]RCTJU^VZX?YEZI[[]]^I_Ia?bJcAeJf?gFhF
~oms	n![%Y9J>J@JAZBXGJIIKJMHP[VJXJZ[aKf]
~omt	d!J#J%I(I+]-Z/J3]7J9J;Z?I@IBGCHHIIILXMINITZUJVJXEZ][J]J_Ja[bJcXdJfJhI
~omu	l-]3J>]HIIJKISXZ]a[cZ
~on^	8!D%Z&G(b)J*Z+Z,J-[.D/>1[2C4<5D6E7C8C:I;X<Y>a?c@ABECXDbEbFBGJH_I=JDK<MIN^PFRCT@UbVEXCZD]c^[_?bacXfEgFh@
~ona	R#C%D&J(J)E*F,J/G1F2X4F5Z6G7H8H9Y;H<H=C>Y?GAGBaC_DGEFFYGZHaIAKILJNCOEQIRFTGV^WG[F^J_FaEcDeZfZgFhD
~onb	d!J#J%J&Y)J*J,b-I/J3H4Y9H?ICJDJIIKIMJNIPJSJTXUJVJZD_JaIdJedfGhJ
~onc	Y!G#H%F(H)H*X,J-G/I0J1J2Y3I4I6J7J8I9E:G=[?EAYBdCGD]EIFIGIIEJJKELINGOEP^RISIUZWHXI[H]^bJcGdZeJhH
~ond	O!B#X%C(D)E+H,F-X.H2G5G6^8_9[:D;G=G>E?A@cA_BYCdDCGFHZIIK@LJMHPDQHRES_TDUHVDWFXAYFZI]X_[a@cIdHeGfGgIhG
~one	J!H&G(@)D*E+Y-?.F0D1D3]4E5D6K7I9=:D;E>d?^@IACB_DZFCGEH^I=JCK]LANZO^RCSBTBUcVIXCZ;[J^Ia]bFdGeHfHgZ
~onf	M!D#C%H&J(B)C-G.H/E1F2I3H4F5H6K7F9F:A;I=B>C?C@GAFC_DGEiFGGHICJIKDLHMDO[PBQIRFSFTEU=VcWgXDYGZE[E]E^E_EaCbIegfAgE
~ong	K!a#^%D&I(C)F*F+E,]-G.H/G0F1I2c3]5H7F8G:J;G<H=E>Z?]AFBFCCDAFGGDHFI_JHLCMZN[O^QJRaSFUEVBWHXZY][E]D^CaBcCdHeDfCh[
~onh	s&Y3J:YHGMZOZZGh]
~oni	O!A#C%]&H(D)D*Y+C,D-E.H/E0b1E2F3C4b5G6D7D:A=H@AADCGEEFEGiHbIAJFLDMbN?OCP^R[TDU@V@WEXCYDZJ[D]A^J_EaJbIcAdceEf_gDhH
~onj	n,Z-Z3Z9^HGIIOGhZ
~onk	uF]HKPZV[ZJ
~onl	L!H#C%[(I)[-H/a1G2F3G4X5G6F7D9D;X<H>D?aADB?CcDEEFHCIZKILGM[NJOHPHRFS^T_UEVGWGXI[b]DaDbDc]dHeGfDgahA
~onm	n,]=G@[cYdY
~onn	C!=#<&J(>)D*A+A,_-;.D/?0X1h2f4^5B7@8e9F:B;A<c=E>D?C@<AFCBEDFGG_HGI:JCK=LCMCN<PEQ]RcSDT>UCVGWAXFY_ZF[F]D^>aCchdXeZffgBhB
~ono	S!F#]%Y&X(E*H-B/G0G1H2H3Z7G;H<I=F@HA]CJD^EIFXGJHIJHK[LGOcQIRGSHTHUEVXXJYJZ<[^aBbEcFeIfEgIh]
~onp	J!Z#D%E&G(F)H*C+F,E-B.H/e0_1G2G3A4E5H6b7[8F9D:B;G<G=H>D?C@AAYBFCDDBEgGDHCIAJEK?LFM@NbOEPZQGRFSET^UBVAWDXEYFZ<[D]C^E_baDbDcfdceEf^gZhC
~onr	l*JEcHHNHcI
~ons	V#G%Y&J(I)J*E+X,G/G0H1G2H3B4G5I6H7G9Z:c;I<I?E@YAcCDEFF]G[HWIFJHKILGMDNCO]PEQJTGU[VJWFYHZI[Z]D_FaYcEdDeIfFg]hC
~ont	@!d#_%[&C(;*B+?,H-b.F/C0>1D2a3g4g5d7F8C9I:[;B<A>I?B@@AZBHCdD[F]H>I]JcKHL^MENCPYQGR<S=TDUBV[W=XHY@Z][[]F^[_Ha:bBcGdEe@f>g?hA
~onu	l>I?_CJDaXXZH]JaI
~onv	l(^3H7D:b>Z@JDJHYXYZI
~ony	d!a#I%I(X)J+Z/J3G4I6J7J8J9G:];[=I>H?H@HAIBFCJDDF[GXHFIGKHMINHOYPaQYRJSJTIUGV]WJXI[J]I^H_HaXbIcIdXfGgJhJ
~onz	u)]MXOXUX
~oob	u)]3IHHKJUbZJ
~ood	c!I#K(J)G*J-J3I9c:K>I@HB]CIDIIZK]MIUHVJXJYZZE]IaIbIcJfI
~oof	l(I)J*c3JC[HDI[ZJ
~oog	k#F7c:X=JBJH]ZG
~ooi	i%I(Z+Y1[>J?J@IBYCJDaHDL^MJWWXJZF]J^IdZ
~ook	L!E#D%F&J(E*E+I,H-F.l/X0H1I2H3C5H6H7G8]9I:I;I<I=F>G@AAHBdCIDDEIFHGHH_IBJHKELFMdNFODPFQIRFSIUFVDWHXDYHZE[F]F^F_HaCcEdGeIfDgJhD
~ool	a!I#I%H(J)J*J-I/H0J1_2Z3H4J7I8J9Z:J>Z?G@HAXBFCJHZJ_OJPJRFSITJUaVHWJXIZI[J]I^J_JaGbIcIdIfGg^hI
~oom	f%J)[-G>JGJHdIEKJMIRJVJZGc[f]
~oon	a!J#X%K-I9Y:J>Z@aDaIHKGLIMGNIO]TIUJVF[J]G^H_KaDbJhH
~oop	e!J#J+J-Y3[>J?JBHDJIJKJLbMJNJPZR]SJTGUJVIZ][J]G^ZbHcIdHfZhI
~oor	M!I#C%J&I*Z+I-a.G/J0J3Y5G8E<G=F@HAEBICAFHGYIJKZNZODPIQIRDTEU]V[WHXJYFZX]_^Y_CaEbYdZeIfEgE
~oos	]#I%K(I*J+E-[3J9H>I@]BHDFHZL^MIOJVJZD]^^I_Ja]bJhX
~oot	g#J%]BYH]KKTG[GdXf^hJ
~op^	M!G%F&I(Y*E+E,G-]0F1J3C4D5I6F7F8F<H=B>G?C@EA]CDDCEGFGGdHeJ_K@M_NBODPXQYRCTDUCVXWGX]YCZH[D]E^I_EaJbcdDgIhE
~opc	h#J(a*J+J3H>J?_@JBJC_DGHEIIKJNJTJVJZH[^]J^[aG
~ope	Q!F%G&J([)G*F+H,G-D.I/Z0H1X2I4E5I6X7F9Z:E;I=[>_?G@HBBCEDDFIGGICJHLFNDOFPhQIRFSFUXVBXEYGZC]Y_Jaeb[dAeFgFhH
~opg	m!_#H%I*Y,Y3Y:I>I@JCHD[HHIJKJOZVJXJZZ_IhJ
~oph	y,XH[ZI
~opi	f!J#J-H3I4J6_9H=I>D?J@XBHCJDJHcIGJZKFNJOJVJXIZG]I^YaEbZcJfJh]
~opl	Z!H#J%G(Y)X*[-_1J3H4J6J8^9H;]=G>F?J@IAZBGEJG]HAJHKGMHNFOJPaSHTJUHVZWIXIYJZD[X]J_HcId^gHhI
~opn	g%X(]+Y8Z:X>J@YB]DHHEIJKJMYUKVXZZ[I^JhJ
~opo	b%J(Z*J3H9H:J=I>G?eAJBXCGDHHIIIKIMJOIPJR]UJVGXJZE][_ZaEbJcJdJf[hJ
~opp	W!J%G(G)I*H+G,I-Z.J/H0_2Y3E4H6I7I8H9C:H<J=Z?EAZCFEJFJGFHXKCLHMCNFOYPGQJR]SGTHUHWJX[ZF]a^H_HaDbYcJdGeHf^gH
~opr	i(H,Y-J4J9I>Z@YBJDJE^IJJZMYNJOIWIXJZI^b
~ops	j-Z/[3[>H?GHDKJMHNXZ[a_b]hJ
~opt	S!E#D%D(Y)F*^+F,F-E.J/H0J1G2I3A4H5I7H8X9G:F;H<]=F>C?b@DAHBCC]DBEHFJGFHDIEJHKELaMFNEPEQJR[SHVDWHYHZE[d^e_GbXcFd]e[gGhG
~opu	p-a9IH]KJZH
~opy	s-Y6[8H9KA[IIOJZX_[
~opz	s([?]C[HFZJ[Z^XaI
~oqu	T!E#g%G(F*G+H,H-[/F0H2I3E4G5J6H7H8I9F:G;I<J=G>I?D@HAHCDEIFJGIIJJYKGLGMFOGPGQJRGSFTeUGVEWJYIZ@[a]X^H_GaDb^cXdGeJfFgGhE
~or^	>#@&a(])H*_+E-B.Y/J0C1G2a4a5G6[7I8_9<;D<_=A?[@CAbBJCCDDEYF@GGHXICJYLFM]NHOFP]Q]RCS_T>VYWJXAYI[C]_^E_dcXdBeYfIg@h?
~ora	N%C&I([)B+F-A.G/E0G3?6F7D8E:Z;G<H=H>I@^A]CFDCEFFHHXI?JFLcM[NZOBRaSXTcUBXaYFZ>[D]J^D_Fa_bCdCeIgEh]
~orb	f(_)X-a>J@JBJHCIYKILJPZQYVJZE^_
~orc	X!I#I%J(I+Z-Y/I1I3I7J8J9Y:I=Y>J@GBECIDFGJH[IFJ^LgMFNFTJUJVIXJYZZ>[_]H^H_JaJbIcJdIfJgJhF
~ord	3!>#J%X(])A*A+?-c.J/Y0I1C2a3E4=5E6X7]8B9@;@=C>C?D@YA=B^CJDJECFAGZH^IbJ]KaL[M^NaOBP>QAR>SHT@VCWFX?YBZc[^^__=aGcDd_eXfGh_
~ore	O#E%G&I(E)_*X+],H-C.H/E0F1[2G3A5G7F8j;F<H=I?I@BAfB_CXDEEGFGGIHEJFKJMDODP]QGSETEUHVFXYYFZB[D^D_^aCcDeEfCgEhG
~orf	y#ZHISZX[
~org	H!J#H%A&I(=)G*B+D,E-A.G/E0F1F2G3H4E5G6F7^8E9[:h;F<G=_>A@YAEB=CDD]EeFcG_HBICJDK?LCMANbODPFQHRFSDTEUdV?WfXYYFZF]H^E_DaAbIc_d^eEfBgChH
~orh	n#J5X9YHHIJKJTYZF]__[hZ
~ori	P#X%b&I(_)^+I,F-I/H0G1G2G3Z4E5]6G7Y8G:Z;b<I=D>Z?HB@CCDHEIFHGIHHIFJFK]MXN]OARFSFTaUCVbWGXDYGZC[I]D^HaAb[cHeHfDhD
~orj	y>HHFZ^]]b]dHfJ
~ork	J!Y#D%_*D+F,G-?/Y0I4Y6F7^8X9@:H;J<G=I>Y?EAEBfCHDGEFFGGCIEJHKGM_NEPJQ]SBTFUAWFXCZc[A]B_CaEbHc]eEf[gHhA
~orl	tR[SX
~orm	P!G#C&I(B)c*I.E/G0G1H2H3j4J5H6G7G8F9D:I;H=E?A@GAEB_CaDdFHGFICJGLEMFO?Q^RGSGTGVAWGXCYGZD[E]C^I_EaCbEcEdCeHfCgFhe
~orn	W#^%G&J(F)H*G-C.J/E0Z2J3D4Z5J6G7H8H9^:I;I<J=G>D?I@cAHBHCFEIFJGHJJLHM_NCOYPGQJRHSJTFUFVEWJXaYI[G]G^G_FaEb]c[eIfXhJ
~oro	p)Z*]?JHGLZP[RYUJZG[]
~orp	k!J*J/IHHNbZH__
~orq	p/_HFKIL^MJNJZJ]^
~orr	N!B#C%^&I(C*I+F,]-A.H/E0E1G2G3Z4F6_7F8F9a:C;G<I=J>X?Y@cA_BGCBE]FHGEHEIAJFKALENBO[QIR[SFUCVAWHX^YGZ_[F]B^D_ZaZbDcFdCeGgFhc
~ors	[!H#_%[(F)I+I,]/I0I1J2J3E4Y6I7J8H;J=F>D@]AIBHFXHCIGJILGMFNFOGRHS_UEVEWHX_YJZJ[G]G^G_XcIgIhZ
~ort	E#<%E&F(X)F*X+I,?-H.E/J1e6A7I8J9G:Z<D=C?[@HAFBXCCD[EFFZHaIcKJNFOAPGQXRCS^T[VAXEZE[@]J^F_@a=bXc_eHfEgdhD
~oru	j-Y3J5X9I?]@JBJHFK^SYT[XJZFcYhJ
~orw	n3Y9I?JFXH_OZZJ
~ory	Q#C&e(B)X*H+I,H-F.I0H1G2F3]5^6G7Z:c;H=G>H?F@HAECJDEEHGGHHICK^LHMGNZOIPHQIRHS[TZVBXGYIZ@[H]G_^aGbGcJeHfFg^hF
~orz	j%Z(I)[,X-J2J3J4Z8J:J@IB[DJHBIIMENHP^VIZF[[][aZdGe]fJ
~os^	Q#E&I*F,H.H/F0H1X2H4G5I6H8K:F;I<I>[?[@]AGB_DGEIFHGbHBIXKIL^OFQJRJSGTXUGVFWIXHYYZ>]c^HaYbEc]eIfDgF
~osa	u9[B[HH
~osc	e!G#J%J&X(J-I/I3F7]:b=I?I@GBFCJDHHGI]KGLJNJOXTIUIVIXIZB[]]J^Z_[aYcZdKhY
~ose	P!C#I&J)Y*E+G.I2[3F4E5H8F9F;G<I=B@]AGCBD[EHFIGXIXN]OGPCQIRFSFTDUaVIWFXEYGZ^]X^Z_EaCcDdYeJfHgE
~osh	o9J=IHb
~osi	l#F+[4[9J>JBHDIHYIZKJLYOJX_ZFf[
~osk	n#JG^H]TJZH^Y
~oso	M!E#?%F&J(E*[+I-X/Y1X2I3E4F5H6G7c8H9F:H;H<I>C?E@CAHBCDEFHGJHFICJZKDLGMJNEOGPEQJR_ShTbUEVDWFXEYGZ>[F]F^F_Fa]bEc^d[eHfXgdhE
~osp	q#[-Y:^IJ
~osq	s8_AZHJ_Y
~oss	S%B&J(X)[*E+G,G-D.K/F0D1G2I3Y4]5H6Y7[:Y;H<J=I>[?B@ZAGDBFII[JGKbLJMCNHO^PYQJRFTFUFV[WFX^YH[Y]J^GaFbDcEdHeYfDgEhX
~ost	N#?&H)Z+B,D-A.F/D1E2F3C4Z5F6D8D9I;H<G=Z>_ADB]CDD^EIGIHbIELCNEQGR_TDVYWXZY[E]Y^D_[aZdDeJfDhA
~osz	l#]-J3J8]9_:^=G>I?J@JCJDJHYIIKHMINITJVJXIZF[I]]^JaHcJhJ
~ot^	A#Z%[&F)X+A,I-F1C3H4Y5G6_7[9[:];E<H=X>^?]@IAFBACHD^EFFZGZIFJ@KFLEMBNEOFPJQ]R[SFTIUCVIWFX@Z^[[]@_[a?bCcZe^fDgFhF
~ota	d!J#K%J(^-E2Z:Z>]?I@IBHDJHaIGKJMJNFOIQ[UJVXXJZCaFbJc]dIfJ
~otb	w-YHJIY
~otc	y(K-]BJHFNHZE^a
~ote	R!E&J(C)F*G+F,F-b.H/D0E1G2H3E4F5H7F8F9^:E;a<I=D>@?^@DAGB[CXDIEGFHHcIEKCLFNCPbQdRGSGTZUEVBWHXBYF[I]]^Z_DaAcDdBeGfDgEhB
~otf	p5_HJ_]
~otg	wHZV]ZJ
~oth	M!G#B%I&Z(Y)G*Z,G.X/E0Y1G2H3B4Y5G6I7H9D:Z<H=F@ZAbB[C[D[EFFXHIIAJEKGL^MANJPBQITZUDVKYHZ^[J]B^D_Ya^bXcDdEeHfHgIhI
~oti	]!I#Y%H)I*H+I-H3H7J8J9a:H>G?[BECCGJHXJ[KKLHMHNJOKSJTJUHVHWIXIZC[I]G^I_JadcJgJhI
~otk	s9I>JBKI_NJZ[]^
~otm	l#J>JHc
~otn	a!H#H%Z(G)I*I+H-H/I0Y1J3G4Y6Y7J8]9G:H;J=X>H?H@HAJCHDGEJGIIGJJKHLIMHNHOIP[SJTJUHVGWKXHYX[I]I^I_IaHbHdce_f[hG
~oto	]!H#B%I(Z)I*I+H,J-F/J0H1I6J7J8J9X:X;J=E>E?F@GAJBECFDGHfIGJJKFLJMYNJOHPISITFUHWJXHYi[I]H^J_IbIcDdGeJgIhH
~otr	Y%H(X)H*G+I,J/J0J1J4J6J8J9G:a=]>J?G@_AJC[EYGIHGIZJJKHLIMaNGOHPHRJSIUIVZWJXYZE]F^JbHcIdXfGgIhH
~ots	f/Y0[6J@IBIGZIHKZMJNZT]ZG_[hJ
~ott	b!J#H%J(H)J*J+J-G/J0K3H4J6I7J:H=I>]?H@EAJBFCHD]GJJJLJMGNZOIPJUIVIXaYJZZ[I^I_JaFcYdIf]gJh^
~otw	n3J9J:J=Y>[?J@JA_BJCXDXHXIIKJUIVJZE[[]JaJd[
~oty	y*ZHJIHNZZJh]
~otz	q*YHJOZPYZH[[
~ou^	V!Y#a%D(E)G*G+I,X.J/^0H1H2I3D5I6H7G8H:E<J=Z>b?D@[B^CCFJGGH;ICJGK^LGMZNCQJRYSGTZU^XEYY^IaIbEcEeXfYgYhG
~oub	d#J%J(I-I7K=J>_?I@GB[DJIIJJMISYVJZb[I^JaIbIdXfIhH
~ouc	l#J(Z)J-J1^9I@]BZGJHJKJNXP[VJZE^ZfYgX
~oud	I!G#D%A&G(B)D*D,X-B.G/i0g1J2F3A4D5H6_7J8D9A:C;E<G=A?E@FA^BFCCDBEDFFGII@LDMbNCOCP]QGRFSETdUDVCWFXCY]Z;[C]A^B_eaBbAdYeFf?gahY
~oue	wF[dY
~oug	Q!I#F%G(Y)J*Z+^,I-[.J/I0I1I3I4H5J6J7X9F:I;J<J=F>C?IAIBXC[EJFJGHI_KYMFN^RISGUCZI[I^G_JdGeJfHh]
~oui	c!J#c-J3I>J@HBXCJDJHIIJKIMINJT_VIXJZE[a]J^Zb[cJhJ
~ouj	o3H9[>J?JDXHIM]TYXJaY
~oul	R!C#I%F(F)G*G,X-_0I1H2J3Y4]6X7J8G;J<E=E?HAHDFEIH[IEKZLIOGPGSGTHUIVXWIXGZ_[G]E^Y__bFe[fEgHhH
~oun	@!d#c%_&D(@)]*X+],X-@.E/@1B2b3Z5C6A7H8A9A:Z<D=I>B?>@GAdBHCFEDFEG]HXIFJBL_MBN=OJPeQ]RBSAU?V^WAXCYBZE]@^c_da?bEdCeAf>g@h?
~oup	T!Y#H%E(F)G*I+H,I-G/J1I2J3H4I5J6I7I8J:H=E>G?FAIBJCHDFEJFJHdIFJGKFLIMGOIPbRISITIUXVhWHXGZB[H]H^G_GaGbGdCeGgHhH
~our	F!Y#G%G&G(C)H+Z,E.F/D0E1X2H4E5E6D7Y9c:Z;E<F>H?I@bAbB?CCD]E_FDGJHEI[KJLCNDPZQGRHUXV^WIXbZJ[F]F^E_FbAeDfZgG
~ous	Z!I%H)a+J,K/I2Y3X4J9Z:Y=H>H?HAJCHDGFJGJH^IHJYKEMHPIRJSJTJU]VGXH[I]H^I_JaGcHdIfHhI
~out	H!D#c%^&Y([)G*D+F,J-I/B0E2F3[5H6E7H9E:[;F<J=@?@ADBdCFFIGJH[JEKCLCM_NHOYPAQGRISbTcXEYD]?^F_Ea>bAcedCeEfFgBhF
~ouv	X#I%G(G)J+H,X-G/X0J1J2J4I6I7I8Z9^:X;J=H>IAXB^CJD^EJGJIDJILIM]NJOHPIRJUGWJ]Z^IaZbXdGeJfGgI
~ouz	wHHI]K[
~ov^	[!H#J%Y(H-I/I0X1J3H9F:J;^=Z@FAYBEGHHXJ[KHLJMINJPFQJRJTJUJVXX]YbZE[J]H^[_[a[cBfIgIhI
~ova	Z!G#E%G(F)I*I,J-C.J/Z0Z1J2I3C5J6H7G8J9E:Y;J=]>Y?E@YB^CYEJFJGIJHLHMbN]OEPIRJSITIUGVFWIXYYI]^^H_XaCcHdGeJfGgHhD
~ove	S!Z%D&J(I)D+D,G-Y/A1F2b4E5H6Y7^8Y9]:B;b<Z=^>b?D@YBJCBD]EHFJG^HaJHKELIMFNBPEQIRES]TCUFWJXDYFZB[E]D^EaDbFcDdFeHgFhC
~ovi	W!H#H%H(I)J*J+I,J/I0d1J3]4J6J7c9[:H=H>[?Y@XAICIDEEJGJIFJIKEMHOIPIRJSGT[UIVHXFYIZ@[J]G^H_Ga]b[cIdHeJfEgJhG
~ovo	f#]%I8_>J?J@]DJH]SJX[ZIaJcYdF
~ovv	w-[@ZTYZJ
~ow^	D%A&Y(X*Y+Y,C-].X/^0A1B2Y3E4A5a6D7D8C9E:D;G<J=@>B?XAXBBCGD?EDGEHaJIKDLHMcOHPDQYRHTIWBX]YHZC[c_BaDbfcGdCeIfFg_hZ
~owa	R!C#^&I)I*C+_.J/D0F1Z2G4Y5F6^8Z:H;F=H>H@@AYB[CDFFHYI@JEKHNHPXRESZTZUYWXXJYFZX[^^C_CaAcJdEeJfJgJhF
~owe	W!I#G%H(G)a*I,J-F.J/X0J1J2J4Z5G6I7I8I:X;J=G>F?GAJBHCFD^EJFJGIH]I]JHLHM]NZOGPGRJSJTHUHWJXHYJZJ]X^H_HaFbEcHdFeJfJgdhE
~owh	p3Z9J>[AJGXHB_^aX
~owi	e!H#H%I(H)I*H,J-Z/J0]3G4J6J7J8J9Z:I;J>E@DAIBECGEYF[GJHGIFJJKZLJMHOZRJSITIUHVFWIXY[I][^Y_XaXbHc^fGgHhG
~own	N![#C%A&d(Z*C,E-_.G1F2G3A4^5E6E7I9A:F;[<G=Y>J?Z@[AZBCCIEFFFGIHJJXLFNJPJQHRCSfTFUBVGWFXFYFZF^[aGdCeFfWhB
~owo	l#Z%[(J*X-_@JBYCYHFKKTZXJZJfJ
~owp	gHHbc
~ows	^!J#G(I-I.a3I9Z:J=J>I?I@HCIDJIHKGMYNIOJVHXIZC[J]a_JaIbdcFfJ
~owu	t#[7X@ZBZHIX[ZJfJ
~owy	f#J(J*J+J-G/J3]6Y9E:I=J>I?XAJB]CGD]HYIIKFMHNHR]TJUJVIXGZF[J]H_YaZbXcIfJhJ
~ox^	]!I#G%I(J+J-G.X3I9H:I=J>c?H@IBFCHGXH_IFJJKGLXMINHPJUJVIXJZA[I]J^^aYbJdZe^hI
~oxi	u-ZLZNI
~oxy	]!J%J,J0I1I3G4G6I8J9I=J>J?IAJBHCIDJEJGJH^IJMINIPJRGSIVJXIYFZC]G_JaIb^cidJeJfDhJ
~oy^	l#]9X>XBJHDIJVYZJ[XhZ
~oye	i!X&Z3H:Z>]@[BJCYGZKJOJXJZGaZ
~oza	y9[BJG]HI
~oze	e!I#J)H*I,Z/J7K9F=^>G?IBFCJDHI^LIMZNJOIPXU[V]XI]I^]_JaGbKdJeZfJgJhI
~ozi	s9JBZHJU^V^ZH
~ozl	y*ZHZ
~ozn	e!J#J%J(I-I1J4Y6[7J8X9G:X>G?[@YBZCIDGGJHZIKKZLJMGNHOZPJR^SJUIVIXHZJ[I]I^H_JaZbJdIfH
~ozo	y!YI[
~ozw	qBXDKHGK]V_ZZ
~pa^	q+J9JC_D[H[KJZJaJ
~paa	s#ZHYMITZX]ZH
~pac	_!J#J%J(J-I3_4I6J7b9J:I=I>H?I@IAJBGCIDGGJIdJ[KFMINIOIRJSJTJUJVIYKZ@[J]J_caHbJdJfHhG
~pad	i#J%Y(J-Y0Z3H4^9I>a?J@XBHDIHFIJKHMJPJS[UJXJZE]IaGbJcZf]
~pag	J#A%C&J(D+d,E-Z.c0F1F2G3A4E5G6I7c8E9B;I<I=D>E?^@=AFB<CCD[EJFFGDJCKDLEMANEOXPDQHREScTGU]VDXaZ^[Y]^^C_KaCbYdIhX
~pai	j/G3c6]9J=Z>_?IBICHHFIJOHVJXIZGaGcJ
~pak	y3H=[>IMJO[h^
~pal	e([-_:]@[HXIJUJZGfJ
~pam	c!J#J%I(I*J+J-D3F9Y=J?G@FBHCFDJFJHYIBJJK_LJMYNHOHPJRJTJVIXH]H_IafbJcIfJgKhZ
~pan	U!G#G%H)Y*I,J-Z.J/H0J1I2J3H4I6J7Y8^9F:a;J=H>Z?E@DBCCHDEFJGGH^IBJHKDLIMFN_OGPIRISaTGUcVYWXXHYJZ>[Y]G^H_IaDb]cHdZeIgIhG
~pap	s@XH_IGN[
~par	I#F&G(_)J+E,C.Z2D3[4B5E6C7Z8F9<:c<F=F>D?cB9C@FZG[HbJZKZLEMEN=OFQGRJSXTXVeXDYIZ@[^]A^G_]aAb_dEeDfEgIhB
~pas	4!>%Z(])C*E+=-^/X0F1D2^3A4?5F6Y7[8D9?;G<X=C>C?G@YAIB[C]DFECFBHYIbJ_KdMaN]O?P>QBR@SGTBUGVBWGX>YDZa[]^[_?aGcHdaeYfHg[h^
~pat	a#J(_-^/J3H9X=J>_?J@YBFCIDZF_HBJJKFMINIOX]JaHbJdJgIhH
~pau	w#]-JHIR]XYZJ
~pay	n3^?ICGHbZI
~paz	w3ZHJI[KJZJ_]
~pca	q(Z3[>J?XCYHJOH[ZaH
~pci	s(ZC[[Z
~pcj	s([?_CZDHHHIJ[Y^YaI
~pda	V!H#J%G(]*J+J,I-F/]1a2J3F4H5]6H7I8H9Y:I;J<J=G?G@JAIB]CHDFGGHYIGJIKCLHN]OIPHRGSJTJUIVHXIYHZH[H]G^E_HaHbIcFdEeGfcga
~pde	Z#J(d)F*Y-Z3J9I:I=J>I?H@[BGCIDWIIKHLYMHNJSJTYUJVHXIZG[J^JaJbIgb
~pe^	a%I(I-H/X3I9I:_>E?J@YBHCIDIGZKJMIO]PZVJXHZG[J]IaYcXhc
~pea	a%J*Y+b-[3I9I>F?^@IBJCHDDHIIDKZN_PYYYZXaI
~pec	X!G#F%E&c(J*J,I-G/I0J2J3X4G5J6I7J8I9G:I<J=G>H?G@EAJBFCHDGEJF]GII_JaKFLIMHNXO[PIRISJUJYH[I]H_IaGbIc_dGeHfGgJhF
~ped	W!H%I(I)J+Z-F/H1J2J4J7J8J>I?DAJDFFJGJHHI_JJKYM]NHO]PJRJUIVGXbYJZD[I][^X_IaDbIc[dIfIgJh]
~pei	p#[@JD[MXOZ
~pek	t9HA^EXHH_Zc[
~pel	^!H#H%I(J)J*I+I,J/I0J1K3a4J6J7J9]:I;J=HAZBFCFEJGJHDI_KFLJMHNaPXQYRJSJTJUIVGWJXFYJZJ[I]Z^J_IaYfHhH
~pen	R![#I%C&I(^)E*H+E,F.H0G1E2H3A4J5G7H8G;F<Z=Y>D?]@XAFBIDGE[FHGFH^I>JFKINXPZQYRDSFVYXJYXZJ][_Ea]bYeFfGgKhG
~peo	Z!H#J%G(Y)X*[-_1J3H4J6K8^9H;]=G>F?J@FAZBGEJG]HAJHKGMHNFOJPaSHTJUHVZWIXIYJZD[X]J_HcId^gHhI
~per	F!@#^%g&F(a)E+B,C0I2C3D4E5D6B7A8E9[:>;_=H>d@YAFBACHDJGDIEJ?KALCMDNIPhRCSDT]VYWBX_YBZE[b]F^]_BaacCdCeBfEgAh?
~pes	q#H?X@JH]IY
~pet	e#Z%I(I+I-Y3I5Y9Z:J=J>I?H@ZBGCHDDIGKdMIN]OJUJVHX[ZC[J]Ia]bJdJfIhF
~peu	b(J*J-I3H8X9I:J=Z>]?G@XBHCJDHIIKZMZNJOIPYU[XZZZ[X]IaHbHfJhH
~pew	u(]3XCYIJKGMJOXZJh^
~pfa	yFZHX
~pfy	pHJIZNaZJ
~pge	m!_#H%I*Y,Y3Y:I>I@JCHD[HHIJKJOZVJXJZZ_IhJ
~pgi	u#K,X3[D^HJZH
~pgm	y0aHDZJ
~pgr	g!J#J(H1a4G5]BJHZRJXIYJZHbJcJdYeJf_gI
~ph^	a%E(a)Z@IBIDHMIPJVIZGge
~pha	t!J,X/I=YHJIXZH__
~phi	sH^ZH
~pho	G!F%D&H(A)C*_+[,E-A.G/D0F1F2H3c4F5G6I7E8F9@:C;G<G=C>g?Z@AAFBYC[DaEGFGGGHbI@JFK?MJNBOaPDQHRESFTGVBWFXFYFZB[B^D_EadcDdEeGfEgXhE
~phr	j-]2YHZI_ZG
~pi^	a!H#X%G(I)J*J,J-H/J0J3H4Z6Z9H:I>I?I@GAJCIDIGHJJKFLINIOIPaTJUIVYXXYY[J]G^H_HaIbYcId_eIh]
~pia	o6[H^^XaFfZ
~pic	b#J(G*^3J>Z@aBYC[DJIZKHL^MENGZE[JbYhG
~pid	b!H#J(J-I1J3I9[>H?I@HBGC]DHIZKHM]NJOIUIVHZF]JaIbac]dJfIh]
~pie	b#Y%I&Y(I)I*]+H,J-G3F4J7J8J9F:I=I>D?[AJBDC^D_EJH^IFJKKFLIOHQXRJSJTJUHVHWJXZYZZ[[I]X_JaGbHcIdIfIgKh]
~pil	c!J#I(X)J-H/Y1[3H9I:I=H>H?HBEDIHbIIKIMHNIPIUIVaXHZX]I^YaEbJcJhJ
~pin	f!J#I(J*I,J-X/I3H7e9[=J>E?I@IBECIDFI_JJKIMJNJOIPJRJSITJUJVIXFZ_]GaFbHcJdJfIgJhJ
~pio	yHHJ[b[
~pir	Q!H#G%b(E)I*I+H,H-E/I0J1J2I3G4J5J6J7H8J9H:F;J<J=a>G?G@BAJBCCHDFEJGGH]IEJHK]LiNEOJPIRISITIUGVFWIXGYJZY[F]a^D_IaZbFcHdFeJfGgHhC
~pis	^!G%[(G)I*H+I-F.J/Y0X1I2J3X4H5J6H7I8Y9E:H;I<[=Z>E?H@FAIBFCGD_EIFJH@JJKXLIMGNIO]PXQJRISJTHUHWJXGYYZJ[H]G^IaFbHd]e_f_
~pit	j-X3J:]@ID]HGI_KJNJZI
~pl^	T!F%F*Y+J,I-^0I1I2J3E4I5I6I7J8]9E;]<J=F>H?H@DAaBDDJEIGZH_IaJFKDMGN[OFPaRISGTGUFVXWGXFYIZA]H_FaIbIcGd]eJfJgGhF
~pla	U!F#H%F&Z(F)H*H+H,H-I.G0I2I3E4E6H7G8H9C:F;I<I=c>Z?C@aBJDZEJFHGFHbIGKJLGMDNFOFPGQJRGSYTIUFVDWYXFYZZX[^]E^G_GfWhY
~ple	O!D%F)G*G+D,H-B/G0I1H2I3@4I5I6I7G8H9_:D;I<J=C>A?E@YAGB_DYEJFIGHH]IgJEKGLGMFN^ObPGQJRHSGTDUJVCWHYIZ][F]^^G_FaCcGdHfFgGhE
~pli	T!F#E%^&Y)G*Z+F-C0G1G3B4C5G6H7G8F9C:X;_<I=D?b@HAbBZDHEHFHGGIDKDMfNZOFPDQIRHSHTFUFVDWEXDYZZG[F]D^F_EcDdEeHfZgXhF
~plo	g!Y3J:[>^@[DJFHGZHYOJZH
~plu	Z!H#X(H)Y*I+Z,J-].J/I0J3^6I7J8I9E:I;J=[>[?Y@HA[DFEJF]GIHALIMHNHOEPIRISITXUHVGX[[I]G^Jc[eJf^gJhG
~ply	i)J*[-]9]@IBJIHK[N]ZChG
~pna	y9J?JH^VJXXZE[[]I
~pni	h%X(]+Y8Z:X>J@ZB]DHHEKJMZVX[J^JhJ
~pny	y4^HJL]ZJ
~po^	W#J%G&J(E)I*K+H,I-Z.J/I0I2Y3_4H6J7H9D:^;J<J=G>C?D@dAGBJCEDIEJFJHFIXJIKDLGNGOEP^RXSITHUFVfWIXFYIZ@[H]X^GaIbGc]dFeJfXhZ
~pob	y,YTZ
~poc	m-X3J9H>Z@]BIDJHCIYKJMbOJZFaJb]hJ
~pod	^!H)I*[+I-G/J4J6J7I9Y:]<]>F@ZAJBYCIDbEJHDLHMZNJOWSITIUGV^WIXGZG[I]G^Y_IaEbGcIdHfIgJhF
~pog	p#]BHHHS]VKX_ZH
~poi	]%H(I*[+J,J-]/J1J3[4J9G:Z;H=I>F?F@HAZBZDIGJH[IJKFMINHOHPIRXSJTJUJVGXHZE[J][^J_baDbIc^dIf[gJhH
~poj	w+[HIZ[
~pok	y([3I>J@[O]ZJ
~pol	I!C#D%D&H(A*a+F,F.Z0G1G2H4E5a6F7E8F9B:B;X<H=B>B?Y@ZAFBECXDAEEFGGFIHJ_KELEMBNlODPDRGSCTDUDV@WjXCYIZ9[E_DaDbCcXdHeGfDgBhG
~pom	n!^#](Z*J+J-I3I9]:J=K>H?J@IBHCJD^IJKJNJUIVJXIZ[]HaFcKhK
~pon	V!H#E%J(G)G*[,H-C.J/G1I2Z3H4_5I6]7J8H9a:F;I<J=I>E?a@[AcBICDDIEIFJGIHCICJIK^LIO^PFQJRGTJUFVFWIYHZB]E^I_XaDbGcHdGeJ
~poo	n!]*X@JZIc]
~pop	f#J(I,X-_3H9H>Y?G@XBFDJE]IJOIVJWIXJ]Ja_cJhJ
~por	H!E#G%B&H(Z)F*Y,G-C.H1d2F4I5X6E7F8D9D:];F<G=A>D?IBXCDD[EIF]GCHdIGKAL_NXOBPAQ[RCTdUFVBWCX?YDZG[C]Y^G_Ca@cadEeGf?gdhG
~pos	O!D#E&I)J*F+E-C.H/E0D2H4[5G6X7Z:X;G<H=X>[?_@ZAEBYCDFHGEHXI@JEKZNDOCPZQIRDSXTIVbWXXbYGZ[[Y^E_DcCdGfHhD
~pot	e!J(H*J+J-E3I7J:I=Y>^?Z@EC[DZH^IGKGM_NHOJPJTJUJVHXI[J][^J_JaGbIcIdJfJhH
~pou	W!G%Y*[+H,H-F/I0J3Z4I5J6J8X9W;J=H>F?]AICJDaFJGYIEJIKCLIM]NHOIRIUZVaXE]F^H_JbGcFdHeJfEgH
~pow	a!I#Y%J(H*J-G/H0X3I4[5H7J:J=I>H@DAJCIDIHbIHJIKYLFMGNHOJPJSJTJUHVIWJXYZC[J]H^H_YaXbHcIgehH
~poz	i(J-J3I8Y9Z=J>H?JBGDIG]HCIIK[MINJOZR[UZVJXIZ]]Ja[fI
~pp^	V!I#]%G(F)H*I,J-G.J/H0X1]2J4J5I6J7I8I9G:H=Z?FAHBACFD]EJFJHXIFJHKDLIMBP]R]SHTIUYVbWIXXZE[H]b^G_IaCbFdGeHf]gH
~ppa	b!J#I%Y(X*J+H-^/J0[3G4Y9G:J=J>a?XBHCHD]GJHEMINIOIP]TJVYXIZB[J]I^J_JaGb]cJdIhI
~ppd	t1YHHMYf_
~ppe	U!F#E%E&J(^)H+_,H-[.I0I1I2J5I6I8H9F:X;H<J=F>G?a@IAYDEEIFJGHHGIGJIKBN[P_QXRHSHTHUCV[WIYHZ][F^Y_GaacGdGeIfH
~ppf	n3ZGXHHIZKJNaZJ
~ppg	u#K,X3[D^HJZH
~pph	y@JL_^J
~ppi	n#Z/ZHJP[XZ
~ppl	Y!H#D%Z)H*^+I,Y-E0I1Y2J3C4I5J6J7I8I9G:Z;^=H?YAIC_DYEJHbIFJIKFLHMFNXOIPGRJSIUGVEWHXEY[Z?[Z]G^I_HbFcGdIeJf]gJhH
~ppn	y9J?JH^VJXXZE[[]I
~ppo	V!I#H%H(^)H*H,J-Z.J/X0J1e2Y4F5^6J8I:F;J=H?E@[BDCFD]EXGJHZIXKFMGNGOHRHSHTHUHV^WIXFYIZF[I]F^I_IbHcGdHeKfGhG
~ppr	c(J*D+J/K3G4[9^=J>^?[BGCJDIGXH^IJKIMINIOIUZVYXJZE]I_Ya[bIfI
~pps	t/JBJHIZ_g[
~ppt	h#^%Z-J0[3J9J>J?J@JBYCZDJHFIZKJOYVIXJZ]]IaH
~ppy	t/[9_HGKJZH
~pr^	H!]#C%C&I(>)d*F+Z,F-E/D0G1F2H3a4H6F8D9H:C;H<H=H>A?[@ICCEDFGGGH]IDJ]KXLBMINXOEPZQHRES[U_V[W]Xa[G]C^J_EaFbZcCd@eEfAgBhG
~pra	[#D%b(_)I*I+H-F.J/I1I2I3H4H6I7I8Y9Y:F;^=G>E?E@aAHCGDXE[FJGGIEJIKDLGMENFPHQJRZSIT]UFWGXFY[[F^Z_GaEbFcGdFeIgIhX
~pre	C#F%?&E(>)=*C+F,B-Z.H/e0Z1X2D3G4d5D6_8F9J:G;C<D=d>E?I@BB?CEDCEgFGGBHGI@J@KXLBMGNdOEQDRGS?T^UEV?WAXEYGZ;[A^B_eaYbBcddceBgZhY
~pri	N!@#G%A&H(b*X+H,E.]/H0E1F3Y5G6d7G8E9@:J;F<H=A>]?_@JAFB=D[EFFGGEH^KHLDMDNcOJPfQHTBUIV?WFXAYIZA^Y_Ha>b]c@dAeEf?gGh^
~pro	D!B#E%B&D)G*X+a,E-[.F/>0d1E2B4?5B6@7a8C:G;[<H=Y>F@JA@B[CZDFEYFDG?I?J^K>L^M:NIOGP_QHR?S]UCVBWAXeYeZ^[>][^^_=bXchd=eEf>h=
~prs	n+Y9JDcHF
~pru	i!J#J%]=]>[?J@IB]C^DZHCIJKJOZVJZE]ZaIcJfJ
~pry	w#J6]>]?[DIdK
~prz	X#D%W&J(])F*E-G/Z0G1X2H3I4F6F7K8X9A:Z;G<H=I>a?H@IAFBGCJDIEGFZGEHCJGK[MXNHQIRYSFTEUEVDWGYIZX[F]^^Fa[b^dGeXfCgIhZ
~ps^	e#]-J/I3[=c>I?G@IBEDIHHIJKFMHTJXHZH]JaabXgZhX
~psh	n6Y9JBIRcXJZJ]J
~pst	t-Z3J@JDZHGZ^bY
~pt^	H![#e&H(C*J+c,I-I.J/J1D3J4C5F6c7G9B:I;E<_=D>??Y@GB]CGDIEDFFGDKFLcMHO[QJSDTFU@WCX]YFZZ[I^DaEb@cGdFeEfEg[hF
~pta	k!J%J-J/[3I9H>J@HBIDKH[IZK[NJOXVIZYh]
~ptc	o@IBJH]IH]a
~pte	h%J/Y3J6b9J<Z=J>J@HBJDJIZKFMGNFZ[^J_JaJdIfJh_
~pti	Q!D#D%D&I)E*^+J,E-C0H1F2I3F4H5I6]7G8G9F:B;H<a=Y>C?a@DAGBIC]EGFHG[HDIEJGKCMENEOIPDQIRFSGVDWGZG[d]C^f_FaDb]cEd]e_fAgFhG
~pto	T!H%H(G)H*I+I,I-G.J0I1I2J3F4H5I6_7I8I9D:H;J=G>E?F@JAIB]CHDFEIFKGIH_IEJHLIMcNFOHPHRFSITGUHVFWJXGYdZH[G]G^H_HaFbdcGdHeIfFhF
~pty	l+J3]?GC[D^H?a_bZd[eJ
~pu^	k#J%Y3J>[@JBYDJP[ZX]_aE
~pub	uPX
~pud	s3[4XB]DIZJdJeY
~pue	X#F*X+H,H-E/I0J1I3E7G8Z9[:F;J@YAIBHCHDDGIHYJJLHMXNGOFPIRISITGUYVaWJXaZ[[X]F_GaCbFeKhF
~pui	c%H(J+I-I6X8X9J>I?J@JB^CZDHHXIJKHMINJPXUIVIXEYZZE]Ya[b[cJdHf^gXhJ
~pul	l(a-a3J9J:Z>JBJD[HIIJKIVIZFbY
~pun	g!J(W3_:J;Y>I?J@IAYBGDIHBI]KILXNIOJPKUJVGXI]K^Z_^aIbIcXd]fJhI
~pup	s([BJHZZG^[gY
~pur	p)ZBYFWHGKHMIPXTJVJZId[f]h]
~pus	k-J2Y3Y9J>H?J@[BJCKD[KIMINJOJTJVJXZZD[J]]a^bZhJ
~put	]!I#_(J+J-Z/Y3I9H:H=J>H?JCIDIHZIDJJKZMcNGOISJTXVHXGZ[[J]G^HaDb_cJhG
~pwd	c!J#_%a(I3J9IHDKIL]TJVJZHaJg^
~pwn	wHIJ^
~py^	h!I(J-Z/Z6[8H9^=J>J?J@IAZGYIGKJMJNJOIPIRJUJVbXJZK_ZaJcJfJhJ
~pyt	q*[9I?^@JLYX]ZJh[
~pzi	s([?]C[HFZJ[Z^XaI
~qu^	W!F#[%H&J+G,H/]0H1H2I3]6H7H8]9J:E;I<J=I>D?D@XBBEIGHHZICLZM]N^OFPGQJRGTZUFXZYIZ>[F]YaYdJeIgHhF
~qua	Z!J#G(J)J+J,J-E/I0Z1I2J3F5J6J7J8J:J>E@]AJCFDHGIIcJIK^LIMFNXPJRWSJTZUIX^YKZZ[I]J^I_JbIcGdIeJfFgJh^
~que	K!C#g%G&H(X)E*_,E.I/C0E1I2F3>4D5F7D8E9F:A;F<G=F>]?bAEB[DJEFFGHaIEJYMINBPGQXSZTcU@VFWFYEZJ[[]H^D_HaBbZdDeFfFgF
~qui	O!D%E&I)F*F+[,J-B.H1F3G5H6G7H8Y9F;H<_=J>C?]AGBFCdDFEcFHGFHBIaJFLZMXN^OEPEQ^RGSETEU]VDXBYHZD]Z^E_EaCbIdJfEgJ
~quo	o*[@JBJF[IFVZZZ[]
~qwe	n-g3I9I@JHFIFKINJXIZGaI
~r1^	sHIb^
~r20	s-bHHIIZJ
~ra^	A!A#E%H&C+>,E-X.B/i0I2?3C5E6J7d8Y9F:];G<E=Z>B@[B@CXEAFEGHIXJJLFMZN;QESdThUFVZWFX^YFZ=]?^FaIbCe^f_gFhD
~raa	h!J#[(I*Y+Z-J3J9I=J>I?H@IBGC[DHGIIIKILXMXOJVIXIZa[J]JaGbIdIf[hY
~rab	y3H9H>]?JDJHEa_
~rac	N!]#E&E(Z)D*E,I-B.H/[1F2c3H5F6E7Z:X;F<HADEcFdGGH^IfJIK?MBOAPBQHRCTCUCVEWDXBYXZ>[E^D_Ha@bXcGdAeZfEgYhB
~rad	M#[&H(Y+a,Z/D0J1b2G3J4I6Z7a8D9@:I;F>_?G@GBHCYDXEJFGGDHEI?JDK@LFMBNAO[PZQGRJSdTIUZWXYDZA[H]J^DbAeDgFhX
~raf	b!K#Y-J3Y6^9H<a=Y>Z@IA^BIDJHAIJJJKHMINJOIRJTJVJXIZZ]J_JaJc^fJhJ
~rag	[!G#E%H(G)G*b+[,H-D.J/I0H1I2J4^5I6I7I9X:H;I<J=H>D?c@CAXCCDYEIHXIDJIKDLYMGNFOEPGQJRHSHTHUGVFWJXfYI[H]E^H_IaCbFdHfXgIhY
~rai	[!E#X%Z)I*I+_-F/H3F4I7I8J:H=J>C?]@^AJBECYDCH]IXJJKCLXMIOGSIT[UIVXWJXGYJZ@[^]b^Y_JaEcHdGfHgIh]
~raj	o3]9J>J@]BJHHIJKIMYZH]]f]
~rak	a#H)I*H-F.I/J0J1J2J3^4H5X6J7I8I9E:H;J<J=X>E@JAIBEC^DYEJFZGHJIKGLIMFNGOEPGRISFTJUZV[WYXGZB]E_Ha[bZcYdHeIf]gIhH
~ral	b![#]%I(X,[-G/G1a3^4J7I8I9J:I>G?JCJDHGJHCIGKHLXM[OFPHSaTJUZVIXIYYZF]J^JaHbJcHdGfFgIhI
~ram	c!J#G%X(I)J*Z+J-G0J1Z3_4[8Y9E:H>Y?Y@HBFCFDFEXGJHeICKGLJMGNGOEPIRJTJUEVFWZXHZC[J]ZaHbIcHdIfHhI
~ran	O!]#Y(?)D,J.G/E2I3?4D5G6J7C8D9Y:X;Y<G=@?J@bACBCCED>EJGYH_IHK^LEMFPHQ_RBSET]UAV[WHZC]Z^Z_Aa[bbcXd@eFgYhY
~rap	Z!G#H%D(_)X*G-G/J0J1J3Y4J7J8J9^:H;J=I>G?Y@EAJBCCED[GJH_IGJJKGLIMGNHOIPHSJTJUHVFWJXGZC[I]G^I_Ja]b_cIdIfIgehI
~rar	R!G#H%F&K(B)F*F+J,G-J/F0Y1H3H5I8G9C:D;H<J=I>B?[AJBaCGD_EHFIGHHZIAK>LaNCOHPFQJR_SIT_UEV@WGXIYWZ_]D^]_ZaDb]cZdCeZfA
~ras	O!E#Y)G*H+G,F-a.I/H0X1G2X3E4W5H7X8G9H:H;I<J=E>B?F@GAHBYCGEJFIHYI_K[LJNYOGPFQJR^SGTFU[VEWGYGZ[]GaFcHdYe^fYhY
~rat	E#?&F(^)d*a+^,_-I.E/F0C3H4?5D6J7f9G:H;[<F=C?D@EBGC>DZEdGAHXIEJBKELEMFOIPfQJRGS@TCUIVEWZXBYDZG[D]=^H_IaXbAc>d^e^fDhD
~rau	d#_%E(_-^3Y9H;J=J?J@HBICXDHH_IIKGMJNIOITIVIXHZJ[J]ZaXcJfJhJ
~rav	_!X#Z)J*]+H,I-G/J1I3Z4H6J7J8J9D:H;J?EAJBFC[DDEJGXHXI^KELJMGN[OHRHSITHUIVGXFYYZX[I]G^J_HaFb[cGdXf_hF
~raw	b!H#E%c(a)J*J+J-H/J1J2J4J7J8I9[:H;_=H?HAJCIE]GIHEIGJJKGLHMHNGPJR[SJTHUHXHYJ[G]G^X_IaGbHcIdGeIfGgJhZ
~ray	uHGT_
~raz	]!G#]%H)I*X+J,I-H0J1J3D4J6J8K9_:H;J=X>F?G@^AIB[DYE]GJHJIEJKLIMFNGOFPHRISIUGVFWHX_YJ[H]F^I_Ya]cJdHfHgZhG
~rba	y)Z-YHI
~rbe	j9J:Y>K?J@^BICJHbIJKJSZZF]XaJ
~rbi	a!J#I%J(^)J*H-]/I3I4J7J8[9H:J;J=J>I?I@FAJBGCHDIK]LHMHNIOJPIRISJTJUJVIXJYXZC[I]G^c_IaHb]ccdJfJgJhH
~rbj	p-[?aCJHGP[QYVJZJ
~rbo	m!J%J-_BJG[HEP_QY^Z_JbZfI
~rbr	y%I-Z;Z
~rbt	w!J%I(J;a=JBJHaKFZDbJgH
~rbu	m!J%H,Z7_;bHH
~rc^	X!I%J(I+Z-[/J1J3I7J8G9J:I<F=Z>I@HA]BDCJDFGXH^IGLcMJNIPJTHUKVIXJYZZ?[_]HaJbYcJdJfJgJ
~rca	c!J%J(J:J;[@HBHG]HAIaKHL]VJZC^_bJdcfFhZ
~rce	_!J#I%I-G/J3I5J<[=J>J?J@IAbBHCJDJGJIIJcKILaMHNFSJTJVJXJZE]J^J_IaFbKcYdFfIg^hI
~rch	]!H#G%F&H(F)I+I,J-I0J1J2Y5J6I7J8I9B:H;I=G>D?FAHB]CGDFEJF_G[H^JJKFMZO]PIRISITIVXWIXFYJZZ^H_ZaEbXdFeJfXgIhG
~rci	i#Y%Y(Z-I1[3J8J9b>J@JB[CJDJHJIHKIMJNKOJRJTJVJXK[JaIcJfHhJ
~rcz	u(]>J?JC]HFI]VJZGaZ
~rd1	y-[
~rd^	3!=&J(X)C*A+I,d-b.C/[0G1E2b3D4C5E7]8C;?=@>D?EA=B^CDDIEBFGH]I_JZK_M^N[OCPCQBR>S?TBUIVCXCYDZc[]]X^^_BbXc?d]eaf=ha
~rda	^!H(I)J*J+I-F/[0J4J6J7Z8J9Z:H;]=[?H@^AICHFJGJHCIEJJKaLJMaNEPIRISITHUJVHXIYZZZ[J]H^J_IaIbIcIdHeKfHgJhF
~rdb	wN[
~rdd	y-]HHNH
~rde	N#C&I)_*a,[-Z/J0Y1F2F4X5G6Z7Z8I9B:I=I>E?I@JA[CYFGGJI[JHKJLXNZOCPZQ]RESETCUJVHXZY^[H^E_BaBbGcCd]eFfAgDhD
~rdh	h%J(J2I=X@JBHDHHJK^MJNIS]U[V]WYZGdIfX
~rdi	a!I#G(I)[*J,J-]/J3H9F:I=J>b?IBGCHDYHYI[KGNIOIP^SJUHVIXHZH[J]IbJcIeYfIhG
~rdl	y@[H]ZJ
~rdn	jEXLbZJ
~rdo	o-]3_BIDZHXZY
~rdp	i%J(_)F*D,J-E/J@]BJHZIJJJKXMIN]PEZGg^
~rdr	Y#H%H(F)Z*J-G.c/F2J3J7H:I=I>J?I@HAHCJDHEFGIHBIGJIKGLJMGNHRJSaTIUFVGWIXJZH[I]H^J_GaHbacadZeYfegFhH
~rds	g%H(I)J-I7J:I@_BGDGGaH]IEJXLJMHN[U]VYWIZC[J]J^H_JbIdGfYhH
~rdt	h%J-H7X>J?^BHHEIJKIL]MJ^IaYd^fXh]
~rdu	n%Z>^HId[
~rdw	j%a?aBJHDZEdXfJ
~rdz	n%[3J9[>[BJDJHFIJXJY[ZZaJdJh[
~re^	K!I#F&H(G)F*F+],I-F.F/D1_2G3E6I9D;E<G>G@IA]B_DCEJFEGBHDI[JDKbLHM?NHODPZQGRXSXUXVIWZYX[B]b_XaZdceGf@gD
~rea	M!X#G%X&I(Y)J*E+_.J/H0[1E3X5F6[7E8_9d:C;G=B>[?J@[ADBFCCDBEJGIHXI?KZLGMJN_ODPCQIRFTDUEVDWIXJYY[D]A_YaIc_dDeZf@hB
~reb	i4Y6YBZHHKJMYZG[[f_hZ
~rec	D!F#B%d&c(a)D+@-H.H/X0E1D2B3c4E5F6E7_8G9G:^;]<H=B>Z?[AABBCFEEFXG?H]ICJGKbL?MINWO_PGQBSAUCVAXBYEZI]G_aaXbFcBdBeBf=he
~red	R#_%H)H*H+^,[-Y.Y/G0H2I4Y5I6H7]8G9F:I;a<J=X>D?I@EAGCCDHEXFIGGIDLGMJNCOFQJRGSZTGUYYHZ_[I]D^F_Fb[cEdDeGgJhD
~ree	M!C#C%[&H(B)D+a,X-Y.H0I1F2H4X6[9A;G<G=e@BBECFEEHJJEKGMDNBOHSETGWXXFZ[[X^D_DaAbcd[fZgDhD
~ref	N!X%a&I)[*F,Y-[.X/b0J1G2I3Z4e5F6F8F:G;G<H=]>B?Y@XAGBACDDCEGFFGEH?IaJ_KZLGMAPYSCTDUFWGXDYGZJ[E]E^G_DaCbEcEfDgD
~reg	H!B#D%E&H(?)E*G+j,I->.F0D1E2G3B4G5F6F7C8F:A;E<G=A?^ACB^CcDiEEFFGaHZI?KHLDNbObPCQFRHSFTDU?VCWCXFYZZ<[B]B^D_CbDcEdBeFfAgDhI
~reh	t!I)X3[MJZY_]
~rei	I!E#X%Z&Y)I*G,K-D.I/I0X2I3C4]5H7E9C;D<G=_>BAJBbCZDEEJFIGXHCIDJFKCLFMINDPYS]TGUXV]WZXIZ]]D^DaJcYd]eXf_h@
~rej	V!E#G%H(F)H*I+a,I-_/^0I1I2J3G4I5J6H7H8I9G:G;J=H>GAHCFD_EIFJGHHZIZJ_LIN^OHPFRISHTHUHVFWIXGYIZG[H]H^F_IaZbFcGdGeJfGgG
~rek	m%J(Y-J3Z9J:J=^@_CHDJEXIXKIMJNJVJZEaJb[hZ
~rel	e#F&X(I-G1Z4J6X9Z:J>J?I@HBECJIIJJKFMJNJOJRZSZTYU^VJZX[[]IbIc[dJhJ
~rem	C!Y#@%C&E(C)E*?+E,B-<.F/f0[2H3A5D6a7Y9C:@;C<G=d><?F@DAYBDCBDDEgFGG@JHLBM=N_OCQfRGS@TbU>V@WBXFYYZ<[D]>^F_eaCbBcddceBgY
~ren	I!Y#c%A(H)H-I.I0F1X2D4B5E6[7C9H:X;a=I>Y?CBFCEDFEFFYH_JEK^LDMJNFSFT[UEVZWGYCZ>[a]Y^X_IaCcFdZe[fDgDha
~reo	i#J-J9]?]@IBJCID_HBIHKIM^OIVYXJZCa_hI
~rep	S!G&J(F*Y+J,H-G.I/F1I2I3D4D5I6H7H8I9Z;G<I=E>_?C@]AGBJCEDIFIGGHcIAJIKaLHMfNYOFQJTGUFVFWHYIZF[F]H^F_GaDbIdEeIfFgI
~req	O!F#E%F&I(a)F*F+^,G.I/E1G2I3C4H5H6Y7G8G:E;I<a=J>D?F@CAGB[CdDGEcFIGGIaJGKEL]MFN^OFPDQHRHS]TGUDVDWGXFYFZD[G]J^F_FaHcZdHfCgGhD
~rer	V!D#G%D(F)Z*_+_.J0I1I2J3C4G5I7[8H9F;d<J>F?XAZCJD_FJGHHXIFJIKBMGNIOGPYQJRHSHUEVIWYXEYH[F]E^G_JbGdEfGgHhF
~res	7#A%G&F(])X*F+=,>-@.]2A4E5[8e;D<F=[>G@EAaB]CHDHEJFcGJHII<JGK>LGMGNEOEP[Q]R^SaT?WcY@ZZ[B^CabbZdGeGfagZhB
~ret	S!b&X)D+I.H/J1[2[3b5H8Z:[;G<H>_?^A^BECCDAFHGGHBIAKJLDMCNJO_PBQIRISXTEUDVAWFXBYGZC[E]D^I_[cYdJeJfFgYhY
~reu	^!Y#X%I&Y(I)J+I-G3E4J7J9F:I=H?FCZDGIFJJKbMGNFPJRJSZTHUIVGWJXFZb[I]a^J_HaGbIcHdJfIgJhH
~rev	W!J#_%Z(F)I*F-_/G0Y1J3G4J6I7I8J9F:H;J=H>]?FAJBDCGDGEJGJIJJIKaO[PHRJSHUIVGWJXZYJ]F_IaFb[cHdGeJfZgZhC
~rew	_#J(J-I4J@JHaIJNJRISFTJZG]JaKcgfFgI
~rex	u%IHHL_
~rey	h!_(a9J@IBJGJHDI[VGXIZG_Je_gJ
~rez	n*Z9J?^BKCZHFIJKJQXXIY[ZJ][
~rf^	f([)I:J>J?Y@]BKHFI]K_MJVYXYZC^ZaIhJ
~rfa	p#Z@JBJDJH_IJSYXZZFbZ
~rfe	o%I)Z9^@XHEPXZJ
~rfi	t3^9J:[>IC_HFIJ
~rfo	e!J#F%_(H*[-J/Z3G9J=[>I@HBYCZDHHGIGKHNYOJTIV[XIZY[[]J_IaJhI
~rft	w%J;]HZSZZIfK
~rfu	q%Y(X4[?ZCGDZHGIYNXZI
~rg^	l#J-H3^8[>JA^CYHXIJPISXVKZG]JaYcJ
~rga	L!D#D%C&J(@)E*C+F,F-D.H/G0G1G3D4G5H6G8H9E:f;G<I=^>D?G@BAGBACCDCEeFdGaHAIIJGKCLFMCNcOEPHQIRGSJTGUdV@WgXDYHZA[E]Y^E_FaBbCc^d_eGfBgFhE
~rge	W!G#D%H(G)I*I+H,H-D/I0I1J2J3E4I5J6I7H9_;X=F?F@_A[BACDFJGbHXIDJIKJLHMCNGPHRISITXVFWHX[YIZd]X^GdBeIfFgXhE
~rgo	U!Z%G(D*I+I,J-E/H1J2X3G4J6J7_8H:a=Z>D?[AIBBCFDbEJGGJGKCLGMFNCOJPIRJSITIVGYJZ[[[]J_IaHbJeIfIgG
~rgr	j!J#c3J>I@HBICJDJHDKIMJT_XJZG[[b^
~rgu	p#H%I*^-I3J9G>J?^CIF^HDIJPIVJX]ZG]]aJ
~rha	i!Y#J-J3Y8X9Y>I@XBICJDYGYHDIJKJO^X]ZD]J^J_[hZ
~rhe	b!I#H%J(I*^,J-I3G4J9I:I;Z=I>Y?bBHCYD^HGIHKGLJMINIOIPXQXUJVHY[ZE[J]^aGbJcJdJfIhI
~rhi	m?G@XCJHZMYT^ZIbX
~ri^	Y!H#]%E)^*[+I,I.Y/I2Z3F4I6J7J8J:G;J>F?X@[AZBDDDF^HBI^JHK[LGMGN_OHRJSHUFW[XGYJZ@[H]Y^I_IaFbHcIfXgJhG
~ria	Z!H%G)J*I+I,I-]0J1J2J3F4I7I9E:H=a>G@bAZDEFJGIH_IBKFLZMFOHPIRHTZUHVGXYYIZ@]F^X_HaGb[dGeIgIhF
~rib	^!I%](J+J-I/I1H8J9Z:J;J=^>I?I@JAIBGCJG^HaIHKGMINIRITJUJVIXIYYZH_HaJcGf]hI
~ric	Q!E#I%G&J)F*Z,Z-F/Y0Y1H2H3H6F7F8J9^:I;G<I=C>@@BAHB?CXE^FJGFH]IJJJKYLFMFNgPCQcRESITHUBVGW_XG[E^[_FaZbDdEeXfBgE
~rid	Z#E(H)I+H-E.K/C1J2[3F4[5J6H7I8X;J>F?YAICYEIFZGGHXIZKEMGNYOGPHRHSZTHUGVJWIXGY[ZE[I]G^H_FaHbYcIddhG
~rie	O![#[%J&I)F*D+]-A.H/E1H3D4G5I6H8G9D:X;X<I=J>G?BAFB[CJD[EEFWGEIIJEKYLJMCN_OHPGQIRFS]TXUEVFWXXcYHZ_]C_Ea_bHcIdHfGgHhI
~rif	N!D#@%Z&I(D)G*^+G,I-C0G1F2G3_4E5H6F7E8G9D:D;E<H=F>a?@@FBZChDbEHFIGFHCIFK@LFMANCO^PFRYSITCUFVGWHX]YGZ][D]a^D_EabbEcDdEeHfEgFhI
~rig	Q!C#F%e&J(c)C*D,G.H/E0Z2G3@4E6G7E8G9b:Y;c<I=D?BBICCDXEXFHGEHGI>L]M[NAP_QHRFSEUDV@WJXCYGZ;[H]B^Xa]bJcGdGeHfCgYh[
~rij	[!G#F%Z(Z)I*I+I-G.J/H0I1H2J3E5J7I8]9E:^;J<J@EAHBGCFDFEIFJHEIFJIKELHMFNXPXSIT[UHVGWJXEY[Z^[H]G^HaJbFd_e]f[gXhF
~rik	u#Z5Y9YHGNZ
~ril	d#Y-J/bHEIHK[MJTXZE]]
~rim	]!Y#Y%H(F)I*C+I,J-E/I0J1J3J4Z6I9D:G;J=G>X?_@IAJBCC^DaH]JJKXLIOIRISITIUXVGWJXDYJZA[I][^I_XaDbYcIfGhb
~rin	T!E#J%F&H(J)E*_+Y,X-_.H/F0]1H2I3Y4F5H6X7G8G;F<I=D@HAFBXC[DIEHFHG[H]JGK@LFMFN_OBRFSXVCWHXDYEZ:[E^H_Eaab^cCdEeIfIgF
~rio	O!Z#E%I&I([)Y+J,E-B.J/E0G1G2H3[4D5G6F7W9F:]<I=[?FA_BECJEFFHHHIFKYNZPHQIRWSCTHUGWXX[YG[I]Y^[aDcDd^eHfBhY
~rip	]!X#I%F)I*H,J-G/I0J1J3D4J5J6^7J8J9G:J;J=]>G?E@[AJCHD^EJFJG_H]IHJJKZLIMGNFOGRZSIUIVHWIXIZX[I]H^C_YaGbFcIdHeJfEgahH
~riq	w5ZHJIJNZ^[
~rir	o:J@IBID[IIKIMJZH[cd[
~ris	W#F%[(])G*H,I/J1J2J3J4I6[8I9Z:Z<K=G>F?E@ZA[BICFDJEJGIIDJIKZLIMGN^P^R[SIUIV^WIXXYJZB]F^HaDbHcHdGeJfHgJ
~rit	A!<#@%c&E)E*[,Z-B.F/E0]1X2J4Y7A8]9B:>;e>F?[@;BHEAFFI?KDL@M>N_OZP]Q]RYS@U<V<XGY_ZE[?]@^@_Za=bBdfedf^g[h>
~riu	j#I-I9J?J@IB_IIKYMJNa][
~riv	M!F#I&I(b)X*Y,I-D.]/H1E2G5G6d7E8X9B:D;F<G=H>[@GAECADGEEFEGXH[IAJXK@LDMBNAO]PeQIRJSFTCUDVBWGXBY][J]E^D_Ea_bBcGd_eYf^hH
~rix	yH_ZJ]J
~riz	^#J%[(])^3X:J;Z>J?JBJHHKJNIT]UHV_ZJ
~rja	y>HHFZ^]]b]dHfJ
~rk^	K!E#B%_&H*D+F,G/Z3H6F7F8X9@:I;J<H=C>Y?FAFBfCHDBEGFGGCHYIGJIKCM_NDPIQ]SBTCUAWFXJZb[B_DaBbIc]eEf]hD
~rka	q>[@JH^NZZHaJh]
~rkd	y!Z0HH[
~rke	c!X#]%I(J)J*J+J,Z-F3]4[7J9E:J<Z=J>H?GBFCHFZGJHYIGJJKFMHNHO]PJTGUJXXZB[J]G^J_JaYbJdHfJh_
~rki	q(ZD]HYIIK[
~rkl	y&]N[ZZ
~rko	i%[-J2^3Z>J@JBJIXKINJTXZHaZ
~rkr	y,Zd[
~rks	k#Z7cHIZH
~rkt	h%J-I1[3J9D>J@IBbDJIIM]NJQ[VXaJdGfYhI
~rl^	g@GBJKJMZ^IbZhc
~rla	^!Z#I%J(J+J-G/X3H7J9X:[;I>F@dBEDGHEIZKILXOITHUIVXXHZA[^]X^X_HaHbIdJfJgZh^
~rld	wS]
~rle	f-J>]?[@JBYC]D_HGIIKJN[OYXJZGaG
~rli	h%[3I=[?XC_DEHGIJK^NJZH
~rlo	d!^%I(I-I3I9G:Z=[?H@EBFCHDHH[IFKFLbMJNGOJPJRZTGU[V_ZH[H]Z^GaXbJcJdIfJhG
~rly	j!]3]?J@^BGEXHIKHNXVGY^ZIcG
~rm^	U#E%Y(C+Y,I-d.E/H0J1I2J3H4G5I6I7I8]9C:[;I=G>[?C@JAHCJDEEIFIGGHcIEJHKGLGMDNFO^PHQKRISHTHU]VDWIXEYIZ@]Y^F_GaCbecHdHeJfGgHha
~rma	R!C#D%D&J(D)c*J+Y.I/G0G1G2H3i5I6H7G8Z9E:J;H<Y=D>C?A@HAFBaCcDeFHHBICJGKCLFMEN[O?Q^RGSGTGUYVAWHXDYGZD[G]E^F_IaCb[cEdCeHfCgFhD
~rme	_#I%Z(Z)J-Y3]4J7J8J9G=I>_?H@GAJBYCGDGGJHBIEK^LJMZRJTJUIVGXG[X]F^XaEb^cIfIhX
~rmi	P!E#D%g&J(b)J*G+F,H-^1H2H3B4H5I6H7G8H9Z:E;b<I=I?D@HAGBXCEDCEZFJGFHXIAJGKDLFMDODP[RHSGTEUEV[XDYHZ@[J]b^^_FaEcFdDeHfEgFhD
~rmo	q#G-]>]BJHGKJTHXHZaaIdIhH
~rmu	s-J3JKIZF]Jhd
~rmy	s9J:]BJHHN_UYZJ
~rn^	K!^#Z%F(@)^*E+G,J.I/J0E1H2F3J4Z5E6J8D9X:]=A>B?H@_ADBECADBEEFFGCHJIBK]LEMaPIRXTHU_WGXEYX[F]I^^aAbXgHhY
~rna	V!J#G%X&J)H*F+E-B.I/I0Z2J3d4J5I6F7G8^9D:^;Z<J=E>]?]@?AGEIFHGHHCI^K]LGMINEQJRGS]TFUEVJWIX[YXZG[]_FaBbXcDdAeGgGhD
~rnd	w!]#]MFZIfY
~rne	b#J%J(J-Y3H4G6K:[;]=I>G?HBHCJIGKGMHN^OJPKRIVJZB]H^JaIcgdHeJfDgI
~rni	f!c#X%I(I+Z,Z-H/J3X7[9I=J>I?I@YAIBGCIDFHAIDKaMJNJOZPIVJZF]JaXhI
~rno	b!J#H%J(J-H3Z9[:[=J>G?J@_AJBHCJDZHCIGK^MINIOGTJUJVJX]ZE]J^J_ZaJbJc^dZfIhH
~rnz	w!]
~ro^	J!H#@%F)B*H+G,F-A.G/H1D2F3c4C5E6D7I8E9B:G;E<F=A>f@GACEEFZGFHJI[J]KDLEN?OfPIQFUGVYWIXYYDZ[[^]C^D_HaXbEcIfEh_
~roa	l!Z#I)Y>ZHYTZZFa[
~rob	Q!C#J&J(D)F*F+F,G-?.H/E0F1H2I4G5I6G7F9]:F<I>F?C@JBdCBDJE^GGHJI@JGK@LIMEN[PCQIRGS[TJUDVGWEXgYIZd[E]C^E_JbDccdEeHfEgGhD
~roc	Z!_#F%F(G)J*I-E0J1J3G4I6I7I8J9D=F>E?F@]AICJDFEJGJHBIEJJK[LXMXNGOHPHR[S_TIUHVEWKYIZX]e_HaFcGeXfG
~rod	c!J#J(I)J*J-Z3J9H:J>H?Y@ICIDJEYHFIXJcKHMINGOJPISJTJUJV]WJXIZ[[J]J_JaFc^dXfZgIhI
~roe	g!I#I%I(G)J9G:J;I=Z>G?[@]AJBGCHDIHGIFKGLIMJNHOIPaQ]TJUJVcXHZF[J]H^Y_JbJcJdIfIhJ
~rof	a#J%H(c*J-G/I3_9H;[=J>H?H@HBHCaDIGXHJIHJIKHMCNHPJSJTJXIZF]I^JaHb]cIfJgahI
~rog	u1[9ZBHHXZ[
~roh	o!J)[-[HIPZQXUI^^
~roi	f!J#]%_(^)^*I+I,J3I9I:J=J>H?F@HBHCHDGH]IYKIMJNJOJPYUHVHXYZD]J^ZaZbJcJdJfJhJ
~roj	m9J:Y@JH_IJK[MJZYhZ
~rok	]!G#I%H(I)H*Y,H-X/[0J2[3G4^6I7J8I9G:J;Z=H>E?G@JAIBECYDHGIIGJILJMHOJPGQXRYTIUHVFWJXIY_ZZ[J]^^IaHc[dGfYgJhH
~rol	L#D%B&I(g)i*d+E,F-B.H0G1E2E3E4i5g7C8E9D:B;F<F=B>A?B@@ADBHCEDZEGFGGDI=JbKDMHNHO[PDSETHUCVJWFXCYFZ:[C]C^C_CaBbCcDdDeHfCgDhC
~rom	J#H%B(B)]+c,H-H/C0G1Y2G3B4Y5H6W7J8J9B;^<G?I@EAEBCCIEGFFGXHXIEJ^K^LaMBOHP^QJRJSFUHVYWFYF[Z^Z_XaHcYeGfZgG
~ron	I#Y&G(@)B*D,[-B/E0]1E2E3[7G8J:@;D=@>DAEBEC@DBFDGhH^IBJaK=LCMaNGP[RbTEU@VGWDXYYZZH[B]F^I_Ga@bHcJdceBf^gJhZ
~roo	c%[(H)Y*b-J3J9H:J>H?J@HBIC[GIH_IIKZLJMHNJOJPIRIVIZD]JaJc[dHf]
~rop	S!F#Y%D&J(D)G*G+I-d.I/H0I2]3Z4F6H7G8H9C:F;H?d@[AHBBCDDDFIGYH@I^J[KCLFMDNFOEP_QZRFSZTGVIWIXcYHZ>[G]I^b_GaHdEeIfDgGhD
~roq	q>X@Z
~ror	K!]#C&d)C*C+E,Y-B.H1E2H3J4D5G6[7E9C:E;G<F>C?C@EAYB^CCDIE[FFGGJJKHLFMCNYPCQXRESbTGUEVHXDZa[D]B_[aBbDc]dDe^gEhB
~ros	L!C#C%E&I(C*Z-E0I2H3C4E5G6F7b8G9Z:X;H<H>A?B@@AGB@CCDBFGGEHHI_JYKGMGNCOEPDQIR^ShTbUDVCWEYFZA[D^D_Ea[bDc]dZgd
~rot	Q!C#C%Y&H(B)E*G+D,J-b.G/X0J1E3B5G7E8X9@:D;_<G=J>Z?A@EAEBCCIDBEEFGGHH]KHLDMJOHPcQIRJSFTHUDVAWGX]YhZE]I_CaFbDcDd_e[f^hH
~rou	L!C#^%B&I(E)F*D-@/I0I2H3D4E5G6F8E9B:E;G<H=B?A@IBaCBDXFGGJHeICJGK]LEM@NYOEPaQIRETaUJVgWIXCYJZJ[[]IcJdDeDgJhF
~rov	T!F#F%G(E)I+G,I-B.J/G0f1I2J3D5J6I7e8J9F:H;J<K=[>_?D@[BJCZEIFJGIIDJHMEN[OFPHRISET]UHVFWJXZYIZ>[H]D^Fa^bYcGdHeJfDgGhE
~row	S#C%F&J(I*X+a-B._/H0Z1G2I4]5H6a8G9C:D;H<X=E>G?[@^AGBGCIDXEIFHGGHJIBKANBQIRGSJUDVHWXX_YGZ@[E]^^HbbdEeYfCgF
~rox	[!J%J+K,J-X0I1I3G4G6I8J9I=J>J?I@JAJBHCIDJEJGJH^IJJJKJMINGPJRGSITJVJXIYFZC]G_JaIb^cidIeJfDhJ
~roz	j%I(I)I*Y,[3Y9H=J>Z?I@HBXCJDHH^IHKZMHNIOZRZSJVJXIZF]IaFbJcJdJeZfI
~rpa	h!J%I/HHXZI_^dJgc
~rph	y!J/IZJ__
~rpl	yDZHGL[b[
~rpo	h)Z*I.X@IHJKJNaPXVJWZZI
~rpr	h#J%Y)J@IBIC[H^O[P_VJZF]Z
~rqu	j#I*[/^2Z3J9J@IBICJDJHDIIKGL^MITJVZZY[[]^cXhI
~rr^	d!I#J%J-I/J0J3H4_9J=J>J?J@IDJGJHDIFKXMGNIOJRJSGTbUIVIXYZY]^_JaHbXcIdIeYfagJhJ
~rra	Z#[%F&J(E*G,]-a.Z/I0I1I2I3Y4Z5J7H8H9X:F;I<J=G>X?E@HAHB[CEDEFYGIIBJIKYLHNGOFPFQ[SFUYVCWIX]YHZI[G]E^GaDdCeHgHh_
~rrb	uHHb_
~rre	M!X#b%[(C)F*F+F,^-A.H/C0H1J2H3Y6]7F8G9B:C;G<I=I>D?Y@YA[BGCAE]FHGFIAJFLENBO]QIR^S[TXUCVBWEXEYGZY[]]C^C_GaYbDcIdAeIgFhh
~rri	W!H#H%I(H)J*I+I,J-E/E3E6]7J8J9G:I;J?F@XA]B[CFGJHbIFKEMGNFRJSJTIUIVIWJXFYJZ][X^HacbIcJfGgJhF
~rro	H!]#Y%J&d(A)G*F+D,Z-@.G1G2G3H4C5F6Z7C9A:C;E<F=H>D?AB^CADFE[FEGFIBJHKELDM@OHPBRDSbT^UBVEWIX[Zb[Y_Ya?bHc[dBe^gC
~rrt	_!I#d)Y*K,J-Y.X3J>J@HCIDIIGKYMENITaVIZF[[]HaIcJfJgKhJ
~rru	m#[*X+^-J3I@JBICJDGHFIJMJNYXJZJ]a_[cJ
~rry	h-J3J9b:J?J@GBIDJIJKINJXJZ_bJdZhJ
~rs^	]#[%](G)J*J+I,]-F/X0J1J3H4Y6I8Z9X:X;J=I?H@]AXBDCHEJHEIHJ]KDLJMYNGOJPHRISHTIUHV[WJXGYZZI[I]H^I_]aHbIhI
~rsa	i!J#J%I(J*X-I6Z9I:J=J>G?I@HBGCID^HJK_MYNIOHS[UHVIXJZF]I^[a^bJdHfHhI
~rsc	d!]%G(X+[-H/]0J3H4J6[7J9H:J<Y=J>G?Z@GBHCGDGEYGHIZKGLYMHOIRYSJTJUJVJX]ZC]I^J_JaZcXdGfGgJhI
~rse	i+X-Y3J9J?J@IBZDcHBIJKINJS[UZW[ZDcJ
~rsh	g9IH[KJLFMJPYZJgc
~rsi	[!I#H%G(G)J*I+G,J-H0[1e4I5_6J7a8J9H:J?H@GAJBEDJEJGJHZIGJJKILFMGNIPHRISITIUIVHWJXHYaZD[J]H^JaHcHdDeHfEgGhI
~rsl	u6Z<ZBJDZHFS]UIVJfJ
~rso	Z!H%J(G)J*I+I,J-Y1J3F7J8J9[:H;J>a?Y@_AJCGDHEJH]IHJJKHLIMHNGOYRJTIUYVZWIXa[H]I^I_XaDbHdJfHgJhH
~rsp	u+[-[CIHI_[
~rsr	y*Z,Y
~rst	P#C&J(])J*C+D,F-B/E0I1H2H3I4F6G8Y9E;F<I=Y>@@aAFBZCbDaEZFHGFH?IHJHK>LZMGNCODPIQIS]TFUXVZWbXCYJZX^B_DcCdBeGfYgXhd
~rsu	i#^-J3J9H@YBYHGIIOJXbZZaJ
~rsy	m%J+J1f3J9HBJDJHEMHRJaJdIfF
~rt^	D#Y(G)I*E,A1b3Y4I6A7E9E:?<I=K>Y?E@HACBbCED[EDFZHcI^KILIMENFOEPFQZRCTaVBYJZJ[C]Y^A_YaEbadGeCf[gFhC
~rta	N!X#A%B&I(Y)C,E-X.I/A0X1]2G3G4E5G6G7G8F9@:_;[<H=CBYCHEFFGGEH]IaKDMYNZOCPCQHRFTaUHVHWFXAZD[E]A_DaAb^cZdGeGfIgdhZ
~rtb	j8J9H=I@JB_GIKIMZNJPJRJYJZIaKcYdFeHfbhJ
~rtc	yHHKXb]
~rte	V!X#E%H)H*Y+F,I-Z/Z0[1H3D5H6H8H;I<Y=E@XAJBECDEIFIHXI^JIK_LGMDNXPXQJSHTGUHVJX^YHZ>[G^H_Ha[bJcIdYeJfXhE
~rtf	p>XHHJYM]T]
~rth	j*X-[@IBYHDIYM[N^TYX[ZH
~rti	]!J#X(H*J-G3G4J7J9G:H<Y=I>H?H@YBFCIDGGJHfI^LJMHNHOIP^RJSJTJU[WJXIYJZC[I]Z^Y_JaFbIdJfIhI
~rtm	k(Y@JF_G]HHKJVa
~rtn	e!I-I/I3K8Y:e=J@HBGDJGJIHKHMHNJPJS[VJZD[J]J_[bJcJfJg[
~rto	i%J*Y-J/Y1J3E9J=K>JB]DJIYMJOYRXS[THVJXIYXZ[_Ja[bJdIeJfG
~rtr	d%](G,J/J1Z4J:J=H@JBIF[KJMJPYRYSYUJVHZGcJdZe]f]gYhJ
~rts	s)J*Z.]3JBIG^HEIJLZOZTIZJ]]fH
~rtt	y*J-J4]9J?]HIXJ
~rtu	j!G%[+Z@JDIHYKJRZYZZXb[cIfX
~rtw	yHJL]Y[
~rty	b#J%J(I-e.X/J3H7a9H=J>J?J@GBICJDJGJHYIHJ]KGLJMINHOJSJUJVIXHZB]I^KaHbXdJfJgJhI
~rtz	b%J(I)W,J-[0J:J=Y@JBICIDZHIIJKHNIPJSZU]V[W_ZF]JdIf]
~ru^	m(J-I9I>Z?]@JB]CJHXIHKGO^VJXIZE]H_ZaG
~rub	n3[>ZHHNZT[ZIcZ
~ruc	M!X#E&Y(Y*E+G-C/J2H3I5J:[;F=]@EAJBYDGF[GFHGIBJJNBOFRXTEUXW[[H]I^CaZbZcXd]eYf^hB
~rud	y-XBZDI
~rue	m%Y(J=^BYCZHEZD^a
~ruf	c!X#H%X*K3_4K9Z:J=I>X?[@GBWCXHJKGLJMINIOXPJQZTJVIZH[J]Z^J_JaZbJcIfJhJ
~rug	[!]#F%Z(F)I*I-H.J/I0Y1I2J3F5J7I8_:G<J?G@IAIBICZDFEIFJGGHBIEJILGMFNFOHPXRYSITIUHVGWJXXZX[H]F^HaEbZd_e]fYhF
~ruh	m-J?]@]HEIIKcPXZFaJ
~rui	X!Y#H%G&J(])Z*F,G.J/J1I2J3I4H5J6H7X8X9F:Z;]<J>J@FA]BJDIEIFJHDJIK[MFNHPZQJRHUGWIYI[J]Z^[_^aIcHdEeJfFhF
~ruk	s8^AXH]ZI
~rul	[!J%H(I)J*Z-G/]3I4J7J8I9J:I=I>I?IBHCJDIGeIZJ[KFMHNePGRISJTJUIVGYJ]J^J_HaJbJdGeJfFgIhI
~rum	i!J0[3X=J>J@IBIDIHBIIKJL[MJNXPJSJVZZG[Z]Z^ZaJc[dGfIgc
~run	V!H%G)H+[-E/H0Y1X3[4G7I8I9G:G;I=G?E@JAIB]FJGXIGJ[KHL]N]OGPZRZUIVDWIXFZ>[H]E_HbGcHdDfbgH
~ruo	s(^)[*[?HHJVJ
~rup	X!E#H%G(I)G*G+[,H-G.J/I0J1J3D4I5J6J7H8H9D:E;I=F>F?E@XAHBCCFDDEIFJG^IDJIKELGMENFOGPhRISHTIUEVlWHXFYIZ?[H]Y^Y_FaFbFcGdFeJfGgHhG
~rus	o#F(Z,J-J9]@JBJH[IJKJNZTXVGZX
~rut	m!J#J%J-X3H9G=J>I?]@HAJBHCJDJFZGKHDIHK]MJNHOJXJZE]a^]_[aJbJdZfKhH
~rv^	i!I(J9J;Z<J>J?aBHDHFcIIMJVIZY]JbJfJ
~rva	t#X@[F]ZJ
~rve	J!D#J%A&H(C*D+F,E-B.G0H1E2D3B4f5e6e8C9A:F<X=A>C?B@BAFB@CCDBF[GAHZI@JEKCLENJOEP^RfSCTEUAVBWEXDYbZ@[E]@^EaBbBcceDfbgEhD
~rvi	H!B#B&H(J)^*G+D,I-B.F/F0]2]3G5E8E9@:B;F=C>F??@@AEBYCCDJECFHGBHHICJEKAMXNBOEPJQGSfTFUcVYWDXCY]ZD[C]@^IaDbAccdYeXfkg@hC
~rvo	oHYI]K]VYfJ
~rw^	u-G@[BJDZHGIHKJX^ZEh[
~rwa	f#J-H/Z2Z3X7Y9I=J>I?I@HBGCIDIH[IJKGMZNJOYTXXJ][d_gJhJ
~rwe	]!H%](I)J*H+J,H1G3F4]5J6X7I8H9G:H;^?YAJBFCGEJFJGHHEIGJJKaLIMJNHOHP]R_SIUHVZWJXGY[ZA[I]Z_JaEbHc]dHeIhG
~rwi	l%Z-J3Z4]>I@JHHKJMJOZPGZG_]dXh]
~rwo	yDJHJK]Z[hZ
~rws	y>J@JC]D]ZHhZ
~ry^	H!H#B%F&d(I)H*D+C,D-B.G/E0J2H3a4I5_6I8H9b:b;E<J=E>J?I@FAHBGCDD^EDFIGBH[IZJ[KZL_MAN_OZP^RESZUFV=XAY^ZD[C]H_ZaEbDd[eDfAg]hE
~ryb	k+Z-Y@[HFNJS^VXZE
~ryc	s#I(Y2H3J>I@IBID[HDIJK_ZHa^
~ryf	k#J(J*Y-J3X?J@KBJC_DGHEIIKJO[X^ZG][a]
~rym	w9Y>[HG_]
~ryo	g%Z)[+X3X9Y>J?J@IBIHEIJKJNIS_V]ZG^[
~ryp	X!I#H%I&J(I)J*J+J,I-H/I0J1J3G4I5J6h7J8J9G:J<d=I>I?H@HAJBGCJDHGIHBIGJIKGLJMHNGOJPIRGSITJUIVHXIYeZB[I]I^I_HaIbGcJdFeGfGhI
~rys	n(I9J;]@HBJHGL]NJZG^ad^fJhI
~ryt	c#J%^+X3J7Y9H>[?Y@IBYCJDFHJIGJYKFOJPFTJXIZb]YbZfIhI
~ryw	n#I+J6]>[?^@JDHHXKJMYS]ZEaJdJ
~rz^	c!I#Z%I(I,X/^1J2J3[4J8J9F:Z=I>^?I@GAJBFCIDGEJGIHGI[LJNHOHPIR[T[UIVHXFZD[J]H^J_YaGcHdGe[gJhI
~rza	k-J1]3I9J:aBZDIHCIIKIMENIU[VJWYXJZG]JaZbJcId_fIgJhZ
~rze	W![#I%]&Y(H)H*G,F.Y0G1X2H3^4F6G7X8X9A;G<I>^?D@[AGBADFEGF_GEHIJHKYLFMZNHOCPEQISGTEUEVEWHXXYJZ=[F]^^Gb^dIfHgJ
~rzi	yN]
~rzn	w3_:Y>JaJ
~rzo	u([9_>HEZZI
~rzu	g!J#J%J*J-X/]3I4Z6J8J9H:J>I?JBHCJDIIGJXMIN^O[PZVJXJ][_JaXcIdHfJhI
~rzw	t*X+JDYH[LZ
~rzy	Y#X%E&J(^*I+F,Y-J.H1H2I4G6G8G9C:[;H<J>Z?J@HAHBHCDEHFIGHHKIYJHKHNCOXP_RZSFTHUFVDWHXCYHZZ]C^G_JabdGeYgIh[
~s50	p#GHZTc_H
~sa^	S!I%B&J(C)Z,H-[/G0e1G2H3B4F7I8X:Y;Z<I>b?B@EAGBFC]EHFHHJIAKcL^MINZRFSGTFVBWGXCYGZG[Z^D_FaYbGcIdCeHfCgHhE
~sab	R!g#G%H([)Y*G+J,J-Z.X/H0K1Y3G4J7I9Z:G;]=G>H@GAHBECHDGEIFJGHHXIGKGLIMHNGOJPFRJSHTIUbVCWFXIZD[I]H_FaGb[cIdGgHhI
~sac	_!_#J(H)Z-J/Z6X:J;[=J@HBHIJKILXNJOHTJU[VIY[ZE^Y_JaYbYcJfHgJhJ
~sad	[!G#G%G(Y)G*^+H/H0I1I2J4I6I7I8J9F:G;J=G>G?X@EAIBECGDFEaFJGHHEJJKeMGNcOGP[QYSITIUFVEWaXHYJZ@[H]F^Z_HaFbHcFfGgHhF
~saf	p,E.Z2ZH^JX
~sag	R!E#H%E&I(C)E*G,G-^.X/I0c1J2I3E4G5I6H7G8G9F:F;H<I=D@BAGC^DHE[FHGGHIJGMEN]OZPEQIRGSETHVHWZYHZ_[F]E_IadbEcEdZfDgFhZ
~sai	_%J*J-H/a3J9J=Z>I?H@HCIDIEJHCIHJZMINIOZUIVJX]Zd[I]JaIbJfJhY
~saj	s9I>^DJHDZZaa
~sak	b!H#H%^(^)I*X+G,J-F/J1J2J3b4I5Y6J8J9E:I;I<J=]>E?^@GAIBGC_DYGJH?JJKELIMHNGOERJSJTJUIXFY[ZD[I]G^IcIdJfIgJhG
~sal	[!G&I(F)H*H,I-D/I0I1H2J3Z5J6I7I8I;J<J=H>D@^AIBDDZEJF^GHHcIGJJKZNEOIPHRISITIUFV[XFYI[[]F^H_HaDbHc[dHeJfFgJ
~sam	R!C#D&I(C)W*E+F,G-?.H/Z0J1G2G4E5G7^8X9G:D;H<H=C>B@_AeB@CDDCEGFGGFHFJIKdLFMGNIO]QgRESYTJU_VGWGXCYFZY[E]C^F_GcDdCeGfDgXhC
~san	]!H#Z%^&Z(_)J*I+J,J-Y/J3]6J7Z8J9E;J=Y>G?H@CAJCGD]GJJJKDLZOYS[TIUDVFXGZF]G^HaEbIcIdIfFgJhF
~sao	n%X(Z1XHY][^YdJ
~sap	o#^%J>HBJHXPZTHXJZY[IaHb[
~sar	[!I#H(Y)G*I+J,J-H.Y3E9H:I=[>G?[@GBGCZD]EJGJIGK^LJMFNHO[UEWHXI[I]X^J_JaHb]cJdbfIgJhX
~sas	pDZHHJ^
~sat	H!^#H%]&H(H*E+G,C-G.I0H1E3G4H5F6I8H9C:c<I=[>A?BBHDFE_F^G_HAIBJINaOIQGRITGUbWbXHYJZG[E]]_Fa@bDcZdYeDfXgGhB
~sau	y6YZX
~sav	o#X-I3Z9I=[?J@JCGH_IGKINZZD]Hf]
~say	H#Z%E(C)F*J,G-].X/Y0G1[2H3A4G5G8G9D:X;I<I=Y>C?B@GBHCJDIFGHEI_LJMCNZO]PDQHRGUYV^XdYG[H]H^X_XaHdZfEgBhX
~sba	h-H4Z9I>]?IBICIDIEYIJKHMIQYRYX_ZH]JaJha
~sbe	q(])J*[+I,K-Z>GBJCHDZIIN[ZI
~sbl	a!J#[%J-J1Y3J?G@JB_CJHCMJT_VJXJZI[cbH
~sbu	yI]
~sc^	g3Y9^:[;X=Y>X?J@HBGCJDIHBIYKINJOJSZUIVHXHZ[[J]J^YaHcZfJhZ
~sca	e(J-I=^>H?I@HBHCJDJF[H_IFKHL^MIN]YI]X^JaXbIc[fIhI
~sce	h)Y3I?]@HHZKYZXcXdJfJg_
~sch	H!a#I(E)G*E+[-C/X0I2F3C4X6[7C8Y9X:=;J>^?ZAHCBDBEEGHHDIBJDKWLDMHOHPXR[S@TEU_VIWBYbZF[D]@^FaGbbc[daebfZhI
~sci	a!I#H%F(H)J*I+J,J.K0I1J3G4J6[7[8J:];J=G>F?H@FAJB]CGDGEJF[GHIaJJLIMGNIOIPIRJSJTIUGVGWJXHYJZY[I]^^Z_HaXbHc^dIfHgJhH
~scl	h-Z/dBJGXHFNIcJ
~sco	W!D#G%E&[(I)I+I,I-Y.Z/G0I1G2H3B4H5J6H7I8G9D:G;I<J=G>]@FAIBCCFDFEYFXGeHJIYJFKYLHMENEOHQJRFSITHUXV]WJXGYHZY[Z]G^H_Ea^bYc_eIfFgIhE
~scr	N!G#C%Z&I(E)D*D+a,I-B.H/E0J1F2H3X5H7E:C;G<G=Y>[@@AFBICAD]EFFGG_H]IJJFKGMDNAOaPJQJRHSETDUBVAWFXBYc^AaBbbcId_f_g[hF
~scu	l3I9JCJHJIbU]ZI
~sd^	j4X@]HHMJPZZIbZdHf^gZ
~sda	q-J@_BJHXKJNYR]ZG
~sdh	i%GPb
~sdi	wHJL[f^
~sdp	uHWP_
~se^	Z!H%E&Z(F*I,J-F/I0J1J3D4I6I7I8J9Y>[?_AJCHD]EIFJGFHCI^JIKDNaODP[QYRISHUGV^WIXGYX[H]Z^Y_IaCbHcHdZeJfXgIhG
~sea	h!X(J-b3I9I>F?J@IAJBGDXF^GGH^IIKHMINIOIVJZC_[a]
~sec	M!D#F&J(Z*_+^,F-J.H0G1F2[4D7F8]9C:E;Z<c=E?_@^AFCeDZEGFHGFIJJJK@LEMENAOEPEQ]RESGUEVDWFY_Z=[I]Y^J_EaJcEdEeGfF
~sed	V)H+H,[-]1J2J3H4J8J9G:I;J?bAYCEDIEJFJH[IXJIK]LHNFOIRJSJUJVGZC[F]G^H_GaHbHcIdIeJfHg_hF
~see	e#I%H(I-bA]BIGYHFI[NJPZVIXJZHdYfI
~seg	Y!I#G%I(G)H*^+G,I.J/J0I2J3H4H5J6I7H8Z9X:H;I<J=_>E?_@YAHBZCaDJEIGIH?JJKCLIMGNFPIQXRHSYWIY]ZD[H]a^I_HbHdHeJfDh[
~seh	t-X@XDJHYZJ[Z
~sei	W!X#X(F+Z,I-X.Y/H0I3I4I5J6I;I=]>E?Y@BAJDZEIFXGHH@I^JJK]MGNCOZPGRWSZTHUFVJWXXXYZZA^Y_IaJbIcEdFeIf_gH
~sel	K!A#H%E&I(?)f*C+F,F-D.G/C0E1E2F3A4D5F6]7X8E9C:A;I=D?Y@YAYBXCBDGEEFEGdHKICKXMENHOFPBQZRETYUfVhWDXCZC]D^c_AaFc@dZeHf?gChI
~sem	j%Y-[3I4[>H@IBGCJD]FZG]IIK]MZPYVIZEfIhJ
~sen	C!=(H)A*A+D,G.H/H1G2Z3E4@5D7]8G9E;D<F=E??@[AGB^C=DYEEG[H]I]KdNaO@P>QFRDS?T?U]V@W>XCYDZd[[^Za_bJc?d^eEf@gChb
~sep	sHahE
~ser	9#I%D&A)[*I,D-C/A0J1C3E4c5^6a8C9H;]<G><?B@BA]BXC@FcG]HHI@J@KALJMJNEOBP]RcS_TCU^VIW?XAYaZD[D_aaAbIccd]eDfegZhD
~ses	T!F#c%F&J(F)_*I+H,H-D.I/a0H1H2I3E5I6H8I9C:I;I<I=F>H?F@EAHBBCFDFE_FJGIHEIXJHLFMGN_OHPGQJRHSHTGUFVFWIXDY_ZA[X]g^I_FaCc^dFeJfFgXhZ
~set	8#?%Z(b)]*Y+G,H-;._1X2C3C4G5[6D7X9@:X;E<X=^@FAGB^EYFXGHH?I=JIK@LIMCN?OBQJRGSbT@U]V]WdXJYBZZ[D]]^F_Ga^b^dHeZf]gah?
~seu	e!J#I%J(I*H-I3H7[9I:J;X>H?[@XCaDHHBIHKIMJNJPZSJTXU[VZXJZG[a]IcIdJfJhI
~sev	j#_-J1[@]BJHGTGYZ
~sez	s!Y(X-XHHI[KX
~sfa	nHFNbRXZJf]
~sfe	s#H,Z6Z7ZH_
~sfi	f(H/YG_HCIIJdN]PJZFaJ
~sfo	m3]CJDJHbZJ
~sfr	n*_?aHGXZZJ
~sfu	f#J%J>JB_MYTIUIVYZ[[Ie[fI
~sfy	p@YHXIJN[ZJ
~sge	e#Z%I(^)X-I0J4[9I=I>I?H@JBHC[DXG[HBKJMJNJPJRISJTJUXWJXJYXZJ]IaGd[fX
~sh^	S!C#D%D&J(D)F*X+G,G-D.I/X1H2H3X4X5H6J7H8G9E:F;I<I=D@FAGBbCFEHFeGaHYIBJFKDLJMdOFQJRESFTFUEVDXFZI[I]_^G_Yb_cEdBeGgJhE
~sha	X![%H*[-H/I7J9H:Y=Z>F?IBGDJHcKHMINIPIVHXJZB[J^b_JaIcJfJhJ
~she	a!J#[-F/I9H>J?J@GBGH[K]LFNITHVZZC[I^JaJgdh]
~shi	m*J7_>IDZHCPYSH^^aJ
~sho	M!B%E&I(C)F*F+a,G-C/]0F1G3B4G5H8F9C:X<E=C>H?[@EAGB@DFEHFHGEHeI[KGPEQIRbSZVJWHYGZX[Z]X^J_Zb_cEdXeGfCgFhC
~shs	sGYH[M_ZI]JfK
~shu	o!^#_-J>Y@IBJHEIJKIZG]YfZ
~si^	_#Z%X(Z)J*X+Y,J3_4J7J8J9G:I?F@FAYGYJJKYLYMGNXOZRJSJTJUIVGWJXJZC[I]Z^IaGbHcIdGeJfHgJhH
~sia	b!J%J(J-[2Y3J4Z9H:Y=J?J@_BHCJDIHIIZKGMISJUJVJX_ZG[J]JaIfZhI
~sib	Z#Y%F)G*I+J-]/I0F3Z4_6Y7^8J9I>]?F@[BCCHDHGJH]IGJIK^LIMGNGOJP[RHSGTHVCWHXGZZ[X]G^J_IaIbGfHgI
~sic	X!J#G%G(H*[+Y,H/I0I1J4H5J7H8I9A;Y<J=b>E?aAIC[EJFJGIH_IEJJKJLHNJOXPZRITJUGVHWJX]YXZE[I]G^H_IaGbIcGdFeIfIhG
~sid	]!I#G%H(^)G*G+_,J-Y/_0I1K3G4H6J7I8I9F;J=H>D?J@FAZBFEJFJG]H^I]KFLJMHPEQERISaTXUIXYYI[H]H^I_YbHcHdHfEgIhG
~sie	^!G#X%G(G)X*G+H,I-F/I0Y1Z3E4H6J7J8I9^:H;J=I>D?F@DA[BECFFJG[IYK[LIM]O_PGSJTXUHVGXXYJZA[I]F^Z_Ga^bJcGhG
~sif	s3X9J>HCJHDIbKIO[ZJa[
~sig	L#E%B&J*H+Y,Z-D.H/H0H1G2I3E5F6G7b8F9Y:G;H<e>G?A@FAGBJCDDWEHF_GDH[JFKGLbM[NGOEPIQISGTbUDVAWGXDYGZY[]]]_Ha?cDdDeGfDh]
~sil	f-b;Y>JBIDJHAOJZF]I^[abd]fZ
~sim	f#J-F/J3D9H>_?J@GBHCIDJIdK_LXOFXXZF]JaGfJhF
~sin	L!X%Z&H(A)_*G+Y,J-^/J2I3I4J5H9B:I;F=b>F?E@FD_EFGZHEIDJJK]LXM[NFOCPFRXTBUJWFXFYZZE[G]C^C_IaXbIc]d[eEfagIhD
~sio	N!E#]%d&I(]*D+E,G-B/E0e1d2Z3b4H5]6G7G8G9B:F;^<H=B>A?B@BAGBACEDBEYFGGEHbICJFKDLEMDNDOEPYQHRESETIUDWGXCY^Z?]c^H_FaAcHdBeFfBgJhX
~sir	n-X3H>J?^CJDHKIZZ]Ja^h[
~sis	Z!H#H%G(F)I*H+Z,[-K0J3B4I6I7I8X<Z=G?G@IAcBGCGD^EIGHH=IFJIK_LIMGNJOZPGRZSJVFWIXZYJZA[X]G^I_[aHbHcIeefFgIhY
~sit	W!G#D%E(G)I+H,I-]/G0I1I3G4Z5[6I7a8I9E;I<J?E@FAIBJCFDFEIFIGHHcIaJJKENaQJRHTHUGVFWHYHZF[H^X_FaFbEcZeJfEgI
~siv	o-Y3Y4[6XHIcXdJeX
~sja	l!J#Z(G)_*J-H1Z3J9G=J>H@IDJHEIGKGMJNIUcV]XJZE[I][aIbJcJfJhI
~sk^	U!F#G%H(e)E*]+I,J/J0J1J3E4I5J6I7H8J9E;I=J>E@ZAJBBCGEJFJG[HeIDJHKDL^MHOJRISGUGVEWJXGYIZH[H]F^[_HaFbHcGdHeJgahG
~ska	f!I#H%I(G)J,[-H/Y0J3H:I=I>]?I@GA[BFCIDHEZIGKFMHNIOIRJSJTHUIVGWJZY[Y]G^Y_YaXbbcXdIfIgJhH
~ske	[!J#I%J(I)I*]+[-I3G7J9I=K>G?a@FBGCWDHH]IGKFLbNJOYPJR]TJUJVHZG[I]G^J_JaXbIcJfJgK
~ski	f!Z#H+Z-I1[3Z9I?J@GBHCIDbGIIZMGNHOJRZSJVJXJZF]JaXc[dJfGhI
~skn	y/XEX
~sko	e#G%Y(G)H*H+I,J-H0J1I3]4X6J7J8d9G:H;J=[>E?G@GA^BFDFGIIEKELJMHNIOHRISJTJUZW[XGYJZY[Z]H^H_YaXbIdGeJfGgJhH
~skr	Y!X#Z%Z&J(E)H*G+G-E.I/H1G2J3D5I7H8[9C:G;I<I>J?E@FAGBGCEDDEHFIG[H^JIKJLGNEOXPXRJSHTHUGVEWIXDY][F]D^G_IaZbEdbe[f_g^
~sks	[(I)J-H9J>D?G@GBHC_DHHbNJVJaHgJha
~skt	t/^H^ZF
~sku	u(_@ZZFd[gJ
~sky	uH]PaVI
~sl^	t-J9J@HH[K[N^ZJ]Ja[hJ
~sla	X!Y#E%E)G*H+G,H-E.I/[1I2J4G5I6X7G8G9D;I<J=Y>X?E@CAHBICGDZEJFdGFI]JIKYLHMINCPFQJRHSGTGU^WFYH[F][^Z_EaCbDd[eXfCgFhH
~sle	h-F/J0J3J6d<Y=J>JBHDIHJIZKHMINIPJS]TJUHZX[J_JaJbYfIgJhJ
~sli	h#I(J-Z/G3I6X9I:Y=X>J?J@JBJCJDIHXIHKHMJOJQYTZU_VJXJY]ZG]Ia[hJ
~slo	T!E#a&J(J)G*G+G-_.I/G0H1H2]3F4H5I6G7Z8H9E;H<I=E?EAGB^CDD[EHFIKJN[OGPFQJRISGT^UEVDWIXCYHZZ[Z_FaEbJcDeHfEgGh^
~slu	^!Z#C%I)Z*H+I-F.J/Y0I1H2^3J4X5J8Z9A:G;I<Z=Y>]?G@DAGCEDEEHFJGHH?IDJIKDMFNFOFRHSZTFU_VEWHXE[G]X^HaEbGcZfchF
~sly	h%H(I,Y-X/]2Z3J4[6X9Y=J?JBFDJF]HDIIMJNJPZTJVIZZ_JaJdYfJhJ
~sma	[!H#G%H(G*K-G/I1J3D4J6[7I8J9F>Z?H@GBDCIDGG]HYIXJJKYLJMHNHOZPIRHSJT_UIVHXYYJZB[I]H^J_HbdcId_fEgJhI
~sme	w3J?IC^DIHFYXa[
~smi	wH]I]ZF_[
~smo	h(J)X3J9J>J@bAaBZHGIHKIMJOYXJZG_Hh[
~sms	y3I>[HFOGZJ]]a^
~smy	u:]@JHJLZY]
~sn^	w-J1[HET[X[^[fJ
~sna	h!J#J%K(J-]2Y3X6X:J=J>Y?I@HBGDJKIMJNJOJRcUJVIXIZF]I_JaIbXfJhJ
~sne	u#J&J9ZBKFZHDZ^]J^[bZ
~sni	s%J&Z3H9J@ZCJDHFZHHIIK]NZZG[^
~sno	u-_9Y>]IJKJNGZG
~sny	y6^HIJ[
~so^	R!^#E%a&J(Z)H+D,G-B.I1G2Y4H5H6G7J8G9K:C;[<I>b?EAZBIDCEHHbIDJGK[LJMBNCQJRISFTEUXV[WGX][D]]_Ia@bJcHdBeIfDgHhJ
~soa	u#I9[?XHZ
~sob	t9XBYCYGYHJ_]
~soc	u-]8X:YHJIEZY
~sod	tIXN^
~sof	L!D#@%F&J(E*[+I-E/X0J1]2H3D4F5H6G7b8H9F:H;H<I>C?E@IAGBCCEDEFHGFHXIBJ]KDLGMINEOGPDQIR^ShTbUEVDWFXEYGZ>[F]E^Fa]bEc[d[eHgdhE
~sog	y@[MX
~soi	n@_HINYTZZJ
~sok	j#]-J3I9H>J@YBXDJFYHEKKMJXbZYaJhJ
~sol	O!C#B%d&I(>)X*F+E,E-C.H/E0F2f3A5G6F7F8F:C;e<H=H>A?]AEB[CbDBGEH@IGJFKFLEMENBODQeRISEUZVXWG[]]C^Y_EaEbCcFdEeGfDg^hD
~som	R#Y&J(X+J,H-c.I/I0H1H2I5J6X<[=G>E?HAFB?DEEaFXHGK^LGMHOEQJRGSFUYVHWHXEYHZ^[FaCbYcFeIfZgFhD
~son	S!H#]&J(D)J*G+H-_1G2H3^4F5H6G7G9^:I;H<I=I>_@XD_IZJXKCLIMBN_PJQIRGTDVZXDYGZE[G]E^F_FbEdDeGfCg]hC
~soo	q#I(Z)Y@_IXVH^J
~sop	t(]1X@YHIP]VIZH
~sor	a#I%J(I)I-H1Y3I7J9]:I=J?I@ZB^CJDIHZIGKGMINIOJPXS]TYUHVFXIZ[]I^IaIbJcXfIgJhI
~sos	y@[HW
~sou	c!I%I-I/]3I8H9H>J@XAdBZCJGXIIKGMYNITIVJZH]JaKbYfJ
~sow	l!J#J3]:K>I?H@ZA_CJDXHCIIKJL[MJNJT^ZHaHh]
~soz	t9JB[U[V^ZH
~spa	W#Z%E&J(F*G+G,H.Y0I1Y2I3]4F5I6G7a8G9G:E;H<I=E>J?]@GAFBACCDBEIFHGGIcJGLHMDNDPFQIRESFT^UFVDWIYGZA[F]C^H_daecHdFeIfCgGhB
~spe	N#c%A&_(D*E+F,E-X/D0F1J2G4D6F7F8G:D;G=D>A?C@^AFBBCBDGE[FZGFI^J_KFLEMHNcPDQIRESET_UZVGWGX[YXZB[a]B^D_EaZbXcaeFfGgEhB
~sph	o2YH[I_ZH
~spi	k#I%J&Z(J-]/J3J9I:]=J>J?J@IBEDJIHJJKHNYUJVJXJZb]HaIbHfJhJ
~spl	l/Y>Z?GH^IZZF[[aIgX
~spo	X!F#E(J)G*]+H,H-F.J/F1I2J4a5I6]7I8I9^:H;I<J=G>E@DAbBEDIEHFJGIHYIFJJKELIMENdOZPGQJTFUGVFX]YH[H]Z^YaBbHcFdGgIhF
~spr	F![#A%F&H(=)c*J+^,E-X.I/E0E1E2G3_4H6E7[8C:B;F<G=F>G?Z@IAJBWCADZEBFFGFHXIAJ[KCLAMCNXOFPYQGRCS^T]U_V[W]X_Y[Z][E]B^G_CaCb^cXd?eDfEgAhA
~spu	j#J3I9Z;Y>J?J@JBXHIKJLYNJX[ZI]^^[aDd^
~squ	i3J8_9XAYBIVJZ]_YfZ
~sre	u,Y9^G^HDPXdJ
~sri	yHIN[W^
~sro	o*Y?[BYEZHHaIc_dZgJ
~ss^	G#J%_&G([)D*C+J,C-].G/J0D1E2E3Z4D5F6D8G9X:G<F=_>[@XADBZC^EEFDGAH_I^KALEMJNFOCQ_S]TIUEWZXI[Y]G^Ga[bFdDeFf@g@hJ
~ssa	O!D#J%X&I*G+E,G-].Z/F0G1G3D4G5H6G7G9F:E=[@EAFCcFGI@JGKcMIOEPHQHRGSFUHVCX[YGZX[E]Y^Z_FaabHcEdceHfDgGhD
~ssc	f!Y/c>I?ZBIDJH[KINIVJZGa]cJ
~sse	W!G#E%[(H,H-I/F0H1I2I3B4H5J6_7Y8I9F:]<X=Z>a?Y@aAYBZCEDDEHFIJHKZLGNJOIPHTHUIVDWIXEYH]Z^FbXcFdHeIfCgFhD
~ssf	a#J%I(J)J>J@JB_HHJbMYSJTIUIVXZZ[Ie[fI
~ssi	M!E#_%d&H(a*G-A.H/H0F1E2G3Y4^5F7X8F9K;^=J?@AFBFCEDEEYFFGDHYIGJELJMCNDO]P^QHRDTHUEVFWEXIYFZF[J]c^G_DbEcJdHeafEhH
~ssk	f(J+I>H?b@IBHDGH[KIMIR[SJVIZE[JbcfJhJ
~ssl	i%H(J,Y/]3J4[6^9H=J@JBIF]HDIJKJMJPYTIVIYYZZ]J_IaIbJcJdYfJ
~sso	V!]#E%Y)J+H,H-D.I/H1X3X4H5J6H9I:F;X<J>]?F@ZA[CDDJEIFIGGHZIGK]NDQIRHSGTGUFVaWIX_[F^JaBcGdGeJfFgH
~ssp	G!]#C%C&I(>)d*F+],F-E/D0F1F3a4H6F8D9G:C;H<H=G>A?[@JCDDXEDFGGFH[IXJ]KELBMDOEPZQHRES_U_V[W]Xa[G]C^I_EaEbZcCd@eDf@gBhB
~sst	c!]#H%J(I*K-H/J4J6Y9G;K>H?I@XCHDIF[GIH[IDKFMHN]PJTZUIV[XXZZ[I][^J_JaJbJcIdJhJ
~ssu	X!G#J%G(E)I+I,I-F.J/a0J1J3I6J7I8J9F:G>G?EAJB^D]EIFJGIICJIKHLXOJPGRHSYTHU^VEWZXGYYZ_[H]Y^G_HaXcZdGeJgHhF
~ssw	5!?(^)D*E+?-c/Y0H1E2^3?4@5G7]8E9B;B<Y=D>D?DA?B]CGDHEDFCIaJ]KbLYM_N]O?P?QCRASHTCUHVCWHX@YEZa[^^]_@aEcHd_eZfJg[h_
~st^	?!F#I%H&H(C)D*H+?,D-Y.D/>0D1?2@3E5D6I7H8d9]:g;A<E?Z@cA^BYC^EDFDGCH^I^JDKdL[MHNDOHSIUGVIXDYFZF[X]I^?__b@dGeGfDg>ha
~sta	@!b#F&C([*E,C/B0[2G4C5G6J7D9I:F;G<A=D>F?H@[AABcDHFGGEHZI]JJK^LHM[N@PFS^TCU_V_XCYGZH[C^G_JaYc>dAfe
~stb	yV[
~std	j(]HX
~ste	F!C#B&F(G)E+b,E-J.Z/C1B2D4J5E7A8F9@:_;B<E=E>Y?^@YAcB]CcDcEGFCG@HYJJK[MGNIOFPHQER_SGTCX?YXZD[H]Y^?_Da@cCd>e_fdgC
~stf	yHZa]
~stg	q%Z(I*Y:]@IC[D^HJKIUJWYZH
~sti	M!a#D&I(G)E*a+B-H.H0F1^2H3@4H6[8F9Y:Y;G<H=H>[?aAGB?DJE_FXGEHDIGJFKDLZM]NFObPESFTXUEVBWH]B^D__aZbDcDeFfB
~stk	j!J-J2[3J9[:^@XBXF]HEIYKGLZUYVJXJZFaJfI
~stl	t9JH]IXNYZH
~stm	u-Z9[HFKYZJ_Y
~stn	s9J>_BYHHKJZJ^W__aJfHh[
~sto	K#Z%H&H(G)I*C,Z.[/Y0[1X2C3^4C5b6Y7J8H:B<G?E@JAZBICADBEGFFGEH]IAJXKXLFMENaPCQHRZS[TAUBWEX@YE[J]a^FaFbHcJdEfagFhI
~stp	w=^H[ZI
~str	D!D#@%B&E(])f*c+j,^-D0B1B2D3A4E5E6B7B8H9>:?;D<E==>B?JABBZCGDiEDF_G@HXIAJHK;LAMAN[ObP]QbR@SFT?VDWYXBY_[D]J^E_Ga;bEcBeBg^h?
~sts	_!J#E%a(G)J*J,J-H0J1J3I5J9G:J=J>I?HAJBHCIDJHZIIKILJMINJOJPKRHSbTaUJVHXHZG[J]J_GbIcXdJfHg^hJ
~stu	Y#F%H(G)Z*I+G,J-G/I3F4I6J8J:I;J=H?C@]AJCXD^FJG]H]JJLIMFNFOGPHRXTHUIV[X_Z][I]G_Ha^bHcHdIeJfGhG
~stw	wDZHIPYQZY]
~sty	i#X,^3Z:]>J@[BIGJIIKXMJOJZDdJfJh^
~su^	]!I(F)I+J,X-G/H0J1K3F4I6J7J8Z9F:I>I?GAJB^CHDZEJGIHDIGJJKJLIMYOHRXSITIUIVHWJXHYZZ_[I]H^I_YaGbIc^e_hH
~sua	S!Z#H%G(^)Y*E+J,F-F.J0I1I2J3F4H5J6I8X9E:^;[<J=Y>D?CAaBIEHFJHXJHKXMFNHOXPJQJRGSGTFUEWHYIZZ]]^]_[cGeJfFhE
~sub	e!J(Z-]/J3F9[=^>I?I@]BGCXHAIFKHMHOGPJZcaJbJhJ
~suc	U!G#X%G(F*J+G,J-I/e0J3E5J6I7I8J9E:H;J<J=G>E?H@^AGBgCGEIGIHIIFKFLHMZNDOGPFRISGUFWIX_YIZ[[H]E^GaFbJdEeYfFgHhG
~suf	b%a(c-E3J9I>G@IBICaDIHII_KHOJPJVJZE]JaHhJ
~sui	f#a%J+Z-Z/X1J3J:X>Y?H@YB_CHH@IIKHMINGRJV]XIY[ZI[ZaIcEfHhH
~suj	l%J-J0Z3H6Y9J>JA[DJGXHGIJKINJO_Y[ZI_IcJdZhZ
~sul	b#J(I)J-G/^3H9G:e;Y=J>I?I@FAJBYCHDIGJH@IGJJKGLJMENZOJPJU]VIWJXJZD]H^X_Ja]bYcIhX
~sum	m!Y8Z?]HGKYR[ZF
~sun	b!I#H%H(G)I*G+I,J-F/I0J3F4[6J7J8Z9H:H>G?_AJBJD^EJGJHGJJKFLYMGOHPXRISZTJU_VEW[XGYJ[I]Y^H_ZaZdGeJfXgIhG
~sup	W!I#H%I(_)G*C+J-G/X0J1e3Z5]6J7X8J9X:Y=H?ZCZDXEXGIHXICKGMFNGOIPGRHSHTGUXVEWIXFYJZE[J]H^IaGbHcGdHfGhX
~sur	g(Y-I9J=I>J?J@JBIDJH_IYKIMJZ_[J]EbZeZ
~sus	m!]@XH]X[ZJ
~sva	p#J+J0]3J9Z>H?JAJBXCJDHHZI[KJVJXZZF_[aHbIhJ
~sve	u!_>JDHHYY^dH
~svo	w3YOZ
~svr	w*]9J?_
~swa	p3J?Y@_C^HFZG[Z]]aEcY
~swe	g#H&Y3J4[9Y>I?Z@JCIDYHZMJRJS]ZHbJ
~swi	[!^#H%H(G*H+H,Z/H0J1X3J4J6J7I8I9G:H=H>]AHBDCGDFGHIHJIKFLZMGNGOGRGSZTJU^V^WJXIZ@[I]G^HaGb_cIdaeXf]gIhX
~swo	5!?(^)D*E+?-_/Y0H1E2^3?4@5G7]8E9B;B<Y=D>D?DA@B]CGDHEDFCIaJ]KcLYM_N]OBP?QCRASHTCUHVCWHX@YEZa[^^]_@aEcHd_eZfJg[h^
~sy^	l-YA[HEI^KJgW
~sym	f!Z-[/X3J9I=JBICJHDIbKXMIN[XZZE
~syn	F!?#A%c&E(E)B*C+J,C->.E/B0h1h2X3F4_5D6F7B8_9>:@;B=A>>?@@>ADBACAD>EBFCGjHXI=JAK=LAMcNCOAPGRfS?T@U@V=WCXAZ9[B]?^@_Da@bBc]ddeHfhgAh@
~sys	[!G#J%H(I)J*I+Y,J-F/H0J1J3Y4J6J7K8J9F:X=I>F?G@ZAICHDbFJGHH[IXKbLHMFODP[R_TIUIVGXHY]ZH[I]H^I_IaGbIcIdIfIgJhF
~syw	q%[<]HIZJdXf_
~sz^	i!J#](X)]+J3I9Z:Z=J>J?J@IBGCJDZIYKJLJMJPJUJXJ[IaJhY
~sza	j([*Y-^3J9H:]>J?J@JBICJDXHCIHMJNJOJZZ[[aYcXhI
~szc	m?I@^BJCaDJEIHIIIKIM_VJWZX[ZGaJ
~sze	k!J#I(I-I/J3H8]9^:J=J>H?I@IB]CJDJIIKILYMJNZPKS_TJVIWJXIZE]]_JaHcJfJhJ
~szl	t-J/Z9H@IB^HEIJK_MZZG
~szo	t!]#J3G:^BIDJH[LXZH
~szt	y=IHZM]PZbH
~szy	h!F#J%J(Y)J*J+J,I-[/J3H6b9]:I<Z=J>F?IAKCZDZHBIGKDLJMIOYPJUYVIXI[J]I^J_YaHbYcIdIfJhH
~ta^	C!c#I%G&C(<+J-[.H/J0A1C2]3]4H5H7]8Y:D;Z<D?_@bA[EAFIHCIYJBKcL[MGNBPZQGR@S@T=U]V^W>YD[G]D^[_Ia@bYcAdHeEfCgChb
~taa	^!_#G%G(X)I+I,J-X.[/J0J1I2J4J6J7J8J;Z=J?]@FAGBGCJDGGIHCIFLXMHOIPHQZRISJTWU]V^XHYKZA[]]G_ZaFbIcJgJhY
~tab	Q!I#[%H&J)I*F+G,H-Z.I/G0]1H2I4G6H7K8G9D:I;[<J=X>H@FA[BXFIGGH_IZJGKFNEOFQJTGUJVIWYXJZ[[J^G_XaHb]dIeIhE
~tac	S!I#G%C&I(E)C*@+H,C-B.H/G0G1F2G3e4a5G6G7H9a:H;H<I=Z>^?G@CAEBXCdD_E^FGGDHGI@KDLGMFNEOCPFQHRESHT^UFVAWIXXYHZa[E]E^F_CbFccdFeGfDgFhD
~tad	V!b#G%G)H*I+H,I-[/Y0I1Y2J3F4H6I7I:];]=F>F?F@DA^CFEIFJGIH=ICJJKCLINGOXPGRISYTHUXV_WIYZZ@[I]]^HbXcYeJgIhG
~taf	e!J%I(])[*X+Y-J1J3I8Y=J>J?I@IBHCIF[GXIIKIMJP]SJUDV]ZG_JaKbJc[d[fH
~tag	]%G(G)J*H+I,J-E.J/J0I1I2J3E4[5I6J7I8I9J:Y;Y=I>E?Z@[BFCGDHEJFJGXHdICJIKGLIMFN[OHPHRIS]TIUGV[WJYJZ@[H]E_IaGbGcZdHfYgJhI
~tai	W!F#H%H&])H*I+G-Y1J2I4I6J7I8I9J:Y=H>H?G@FCZD]EXFcG^H@IbJHKGLIMHNXPHRZSIVFWXXH[I]H^H_GaHbGcIeJfIgIhG
~taj	w>Ja]
~tak	V![#D%F(F)D*E+G,G-D.J/Y0I1I2I3a4]5I6H7H9E:F;]<[>J?HAGCdFIGFHFIHK[LFMbNEODQJRHSGTGU]VBWIXFYI[J]F_FaJbGdHeIfGhX
~tal	J!]#E&I(X)G*F+F,F-Y.H/@0a1]2F3^5F6D8D:a;F<GACBJCEDGFFGDJaKJLCOAPGQGRJSZT[VHYIZJ[J]?^E_[aXbYcCeFgdhC
~tam	a#Y%_)J*J+I,J-Z/H0Z1J3D4J6Z7J8J9H:X=[>[?G@[AJBYCHDYEZGJIFJJKDLIMFNFO]PIRZSITIUFWHXGZE[I]F^J_IaXbHcGdGeIfDgJhX
~tan	Q!^%I&X(C)Z+H/F0G1X3X4G5G6F7G9E:];c>F@@ADBZCFDGEFFFGYHDI^JJKALIPGRDSDTEU^VGWFXJ[G^]_Ja@bIcYgEh]
~tao	o%Z(^,X3[:[HHZH
~tap	f!J#Y%Y(I*^,K-H3F4Y9G=J>a?JBGCcDZEIHBIGKGMJNIOYPIVIXH[J]IaEbJcIdIe]fJhY
~tar	L!H#E%D&H(a)D*B+Y,D->.I1Z3E6C7D9X=E?J@ZACBcCHEFFIGbHEICJHKcLCMbOEP@RBSBTIUFVGWIXCYX[C]Y^Ba[b[d@eJfd
~tat	N!I#X%G&I(B)G*H+E,I-C0X1G3_4I5H6E8F9A:I;Y<I=C>G?E@FAJB_C^D>EIFGGEH_IDJEK[LGMZN[PHRGSbTDWHXcYGZE[H]B_Ga^cXdXfHhB
~tau	n(J6_HJIJRaZHa[fI
~tav	p!J(Y)J/Z3^9J=J?IBICJDIHEIcSITJUIVHZF]J_ZaJfH
~taw	h%Z*Z-J/J2Z7]9I=J>J@_CJDHEZHDIGKGMINIPJUJV[WKZE]aaJcJdJfIhJ
~tay	i#J@IBIHII]L]T[ZG[I]Ja]g[
~taz	a!I%H(G)J*K+J3I:H=H>J?H@ICJDGH[KJMJNGS^U[V^W]Z][K]J_JaJbJcGdJfX
~tba	u-]HI
~tbe	h(J-J3J8J9H=I>J@IB^DJGIIJKHLJMZNJPJRJUHVYWZYJZG^JaJcYdFeHfbhJ
~tbo	sBHHDcb
~tbr	l#K%X+J-I3a5Z9I=^>I?Z@KBJDHHCKJOHVZXJZH]JaIbX
~tch	Q![%F&H([)I*F+F,H.E/E0I2I3@4G6b7G8G9C:F;J<I=E?I@FAdB@CDDBEHFHGFHYI@JJKEMXNDOdPIQIRDSFTGU^V[WHXEYIZ?[G]]^[bZcDdXf[gFhY
~tco	s!^%I-]2H3I@JBJCJDJHCIHKJL^NGVJWHZI^JcJd]e[
~tda	o1]3[>]?JCJDZZHfH
~tde	g(]8Y=Z@JNIR[WZZJ
~tdi	w!_HHRXZJ
~te^	I!@#B%C&E(Z)H*Y+I,E-F.H0Y1D2D3F4Z6Y7I9G:E;Y<D>b?^@FAAB>CJEHFDGIIYJDK[LEMaNIO[PJQJR_SFTJUAV]YYZ_[J]^^JaIbHcJdFeIgGhZ
~tea	T#H([)X*H+I,J-F.J/I1I4I5J6J8I:^;J=G>A?Y@JAJBICHDFEJFJGHHeIEKFLIMdOHPHQYRISHTIUGV]WIXGYXZD[H]FaDbGcHdHeJfH
~teb	I!D#C%^&J(B)D*G+G,]-D.I/H0[1]3D4J5X7G9G:E;I<X>D?E@DA]CGDDEFIDJXKELENCOFQXRYSFTEUBVCWFXEY^ZG[E]E^C_]aXbJdbebf]hC
~tec	Y!H%E([)H*G+J,H-e._/H0G1I2]3G4I5J6J7H8J9D:F;a<K=G>G?G@FAIBICGDGEIF[GHIbKDLIMGNHOXPYRIS]UIVGWHXJYIZ>[H]G^Z_GaHbHcGdHeIfGgGhF
~ted	u1YHZZYaJ
~tee	f!I#^%J(J*J+J-G3D9Y>G?HBFCHD_I_MFNFOIPZRZV]XIZY[J]I^J_JaIbJ
~teg	Z!G#I%H(X)H*^+H,I-Z/H0J1J3D4J6H7I8J9H:H;J=Y>]?Y@YAIBECXDEEEGJHDI[LJMJN^OFP_RJSZTHUFVDW^XGYJZB[I]H^IaFcGdae]fFgHhH
~teh	b-[3[:J>I?Y@IBICXD]HCIaKILXMIVJXJZD^JaHcXfY
~tei	d![#[(J*J-F3G4J6J7[9[:I=H>G?H@DBGCHDHHGIXKEMHNXPJRITJU^WKX[]G^J_Ja]dJhH
~tek	m%I-X2]9J:J<Z@JF[HFIaKJNJXJZIb]
~tel	J!G#Y&H)D+I,I-G.X/E1E2F3d4D5F6b7C8D9B;D=G>b?Z@IADBGDdFFGGIBJGKALDMJNHOePBQXRET_UZV]ZA[G]G^C_BaYb_cEd?eEfDgDh@
~tem	M!G%H&I(G*I,F.H/D0F1H2G4F5G6F7E8F;G<H>?@cB[CHDaEJHEJHKbLeMGOGPDQHR^SGTcUXWFX^Y^Z@[C^F_DaAbEcXdCeGgE
~ten	C!H#Z%H(Y)^*G+B,].H/C0Y1?3Z4D5D6A7C8E9I:a<E>D?CAdCZDFE@FIGXHZI_J?KELENHOBQDT=UbVEWdXhYD[F]^^E_CaAbAc@d?e]f^gC
~tep	^!Y#G%X(H)J*Y+H,J-G1J3F4[6]7C8J9F:H=I@FAIBFDYFJGJHaIEJJKHLZMHNGOHPXR]SITHUIVFXHYJZa[I]]^J_IaEbHcIdJfGgJhH
~ter	;!X%I&D(D)>*?+Z,A-d.C/b0J1@2^3^4D5A6I7D9I:[<E=E?J@ZADBHECF]GZHDIeJcK[LEMYN^PERZSZTEU=V<X>YEZE[F]f_AaCb[cYeEgX
~tes	Y!F#H%F(G)H*I+I,J-G.J/H0I3]4I5J6I8G9^=b>E?HA]BbCGDEEJFJGIHJIDJJLHMGN]OKPGQbRHSGTIVFWIXFZJ[I]F^I_GaFdEeIfHgIhF
~tet	X#J%E(F*G+I,I-I.J/H0G1Y3Z5G6H7[8I:E;W=B>X?DAIBHCFDIFJH_JIKILGMDNGOGQJRGTFU_V]WHZH[F^W_ZaDbEcJddeHfYgJh^
~teu	T!G(X)Y,Z-D0I1I3Y6H7[8Z9F:X;X=J>I?C@DA[BIDJEEFIH]KDLIMINGP]RGSHTGYI^Z_YcFeHfEhF
~tev	j%H-J3J;Y?]HYI[JXKHNaZDhI
~tex	u3K>^?[@JBZDFHDZJ_Ja[
~tez	uHIQXZZaZ
~tfa	pBGHYM]NJT]Z[hK
~tfi	n5_HGJXa[
~tfl	t(XH_ZF
~tfo	w([.G>XHZ_]
~tga	y([L^TI
~tge	e!_#H%X(H)J-H3_4J8J9J:b;X=J>H?J@FBHCXD[G]HDIHKGMINIPJUXVHXIZD[K]I_IaIbJcJhH
~tgl	p@JHIP_V^ZH
~tgr	j!I#[1]3J=J@JBYKJPITYV_ZF[^^JbJ
~th^	C!B#D(X)I*X+J,[-Z0H1B2Y3G5C7]9D:Y;]<H?J@EA_B]CIDaF_GHHCLYNZPIQEUAV>WHX?YDZc[B]E^B_Yaab[cId@fBgHhJ
~tha	H!J#F%J&I(F,D-a.X0F1Y3J4]5X6F7D8D9_:H;Z<G=I>a@EA[B]DFG[HHIZJ[MGNJOZPGQISGTJXFZB]B^]_HaGbCcDdGeFfIgJhF
~the	B!Z#?%F&J(Z)K*G,Z-J.G/^0E1E2I3_4C5D6D9a;G<E=H>Z?dBAC]ECFYG_H[IJJALYM?NHOJPIQGRIS[TGUHWYZI[]]D^D_IbHcIdCeCfYgHhB
~thi	L!D&J(X)H*H,G-Z/F0G2H3G4F5G6J7[8^9a<H=Y>C?D@bBJD[EGHHIGKZLJMJOGQISFTEVaWZXEYF[H]D_FcFdEeGfCgEhJ
~thn	u-GJ_
~tho	J!E#D%E)Z*a+c,E.J/E0G2J3Y5J6G8H9D:D;G<H>]?c@GAEBYCeDaEFG]MDO[PIQIRFSDU@XDYGZ;[Y^CaDbFcEeBfDgE
~thr	S!G%H)J*F+Y,I-B.I/J0H1H2J3J4I5I6I7X8H9Z:J;I<J=G>E?E@IAHB^CEEIFIGGH]IXJXK_LGMENZOHRGUFVJWGX^Z][F_Fa]bHcXdGeXfHhY
~tht	w,^HG
~thu	s,I-J9I>a@YBIH_IJKILKZF
~thy	s0YHJfY
~ti^	S!C#B%J&I(Z+E/F0J1G2G3a4F5H6F=_>E@GA^BDC^DIE]FXGYHYI^JJKDLEM]NXOAPHQIRISFTEU[W[XBYFZD[[_Ha@bDgFhB
~tia	S#^*G+H,I-G/H1J3J4H6I7I8I;J=X>GAJBYCGFIGHHXIGJHKFLINDOIRIS[TIUZVXXGYJZ^_Ib]cJdGeH
~tic	J!F#G%C&I(J)C+F,^-B/H0F1F2H5H6F7H8E9b:C;I<]>]?b@HAFBHCGEFFIG^HdIDJFKJLYM@N]OEPFQHRESETDUBVGW[YXZF[D]G^]_EaabBcHdbfEgGhB
~tid	e!J#[%J(I+G-X3H7^9H:I=I>F?H@]BFCHDYHZIGK^MGNIOIPJRaSITJUJVZXIYJZD]HaIbIdHhI
~tie	U!C#H%Y&J)X*Y+F-b0H1H2G3a4Z5I6H7_8H9E:D;G<J>B?DBAD]EIH@IcJIKFMGO[PdRYUHVIWIXGYHZ@[F]D^E_ZbFdBeHfDgJhE
~tif	Y!Y#J%H)I*H+J,a-H/J3_4J7J9I:H=H>G?]@GBFDGGIHcJZKGLIMGNIOJPIRJSJUGVGWIXIZ?[J]E^IaccIdHfIgJhI
~tig	W%c(_)I*G+I,G-D.J/H0J1I2I3I4F5X6H7I8H9I:F;c<J>^@CAIBCDCEZFJGHIEJILGMZO]PHSYUFVDWHXIZI[G^F_HaYbGdDeHfEgHhb
~tij	i!Z#H%J-J9J>J@_BJCJDXHBIFKXL[NZRbSJT]VJZF^JaJcJdJfG
~tik	s!X3^>J@JCJVZZI^X
~til	H!]#G&F(Z)G*B+E-G/G0X1[2D3B5I6I7X8Y9J;J<E>Z@_BICJDEFDGCHEIYJCLXMdNCRESAT^UAVXWCZI]C^I_[aIb[dZfZhA
~tim	M!D#_%^&H(D)F*I.H/C0E1F2H3A4E5G6H7F8E:E;G<H=D>??C@YAXCJDZFGGEI?JFKbLFMXNEObPEQHRgSETHUEVCX]YFZJ[F]^^E_EaabDccdEfFgE
~tin	^!H#a%H(H*J+H-F/Y0_3C4I6]7J9I:I=I?F@cAJCGDDFZHDIGJJKXLYNFPIRYSJTXUIVHXaYJZ@[I]^^J_IbIcIdIfHgIhG
~tio	?!@#C&G)D*[+^-].E/@0@1H2B3B4B5J7I8H9=:Z;I<^=^>>?a@<AGBIC^DZEfG[H_IBJIK>LIMEN^OCPDQZRDSITGUaVJW[XIZG[Y]E^__DbBdaeafIgFh>
~tip	c!J#_(J-I9H:a>I?J@IA_BHCIDIHBI^KHMXNJOZTJVJXI]JaHhX
~tiq	q-H3J@JHXIJK]N]WXZFaZhJ
~tir	e!J#J%J(J*J+J-I.Z1_3J4^8Y9J=[>J?]@IBFCFDYH?IJMJU_VI[Y]JaIbJcJdJfJ
~tis	f(J,]-J/X=I?JCIDIHYIFJYKJNbWIZE_Ja]dG
~tit	]!I#Z(I*J+I,J-Z/H0J6J7e9I:X=E>I?E@]A_BECJD^GJHaIGJJKELIMHNFOGPJQXSITHUIVHZA[I]H_FaHbFcHd[fIgJhG
~tiv	G!j#I%D&d(F)Z*H+B,[-H/E0Y1C2D3Z4A5E6Y7B8[9@:<;]<J=A>H?W@>AZCJDCE?G[HCI=JFKDM?OAPDRBSATHUgWIX_Y[Z8]@a>ced^e^fCgZh?
~tiz	w9]>J?JK]ZGaI
~tja	i!J#J%J(I)[*J-I0J2[3J9H:J=J>J?J@ICJDIEJHBIHKHMJNIS[UaVGWJZF]JaJbHcId[fchJ
~tka	y9JZ]]^
~tke	y@[HJI[
~tki	o-J9[:I@YBJF]HHI^KJNXUZZI
~tko	Z!]#H%X&I(Z*F,F-D.I/J0H1H2Y3C4H5I6H8Y9D:^<I>D?E@DA^CZEHFIHGJHKFLXMFNIP[QJRHSGTFUFWHXIYIZX]Z^]_[aGb[cGdFeIfFgGhF
~tl^	j-J9J?GH[IXXbZJ
~tla	w9J@JHaI^ZI]J
~tle	q&Z=GHZIIN]c]
~tli	b!J%J(H)J*]3J7J:I>J@GBHDHEJMINeOJPJSITIUHVIWcZC]IaIbJcJdIfIgIhZ
~tlo	W!I%I(J+J,J-I3H4J7J9H>G?I@FBcCJDJHbIHKILJMdOHPJRJVJXJZC[F]I^J_IaJbHcIfJhH
~tls	yDHHCYb
~tly	]#Y(I+J-a/G3J9J:J>J?J@bBIDJGYHJKXMJNISYVZ[I^J
~tm^	n%JBGHGReZJdHfG
~tma	h#J-]3J9Y>IHcKXZHfJ
~tme	g!J(X*J-J3I9J?J@HAJBICbDJF_G]HGIIKIV_ZZ]JaJ
~tn^	q#J,X3]>JSJc[dY
~tna	q>[HFIZKITYVZZHbZ
~tne	a!H#J%[(G)J*J+J,X-G/H0I3G4J6J7J8]9G:e;K>X?I@FAJCIDHEJGHHHIFJJKFLJMFNHOJRJSZTIUIVHXIYJZB[I]H^J_ZaHbIeafXg[hH
~tni	i!I#I%I(J*J+I-G/J0Z3Y9F:J=I>Y?I@YAJBGCHDHEJHYIDK_MHNHOZPJRJU]VIXGYKZE[J]H_^aGbJcYdYeXfHhY
~tny	g!J#J%I+J3I4Z6Z8Y9J:J>J?Z@ICJDGKKLKMJP[UJVHXJYYZX^JaJcJd_eIhJ
~to^	C!^#b%Z&X(@)I*H+D-D.H/F0D1X3^4X5B6C7D8D:]<C=>>E?G@CAEB]CGD]ECFEGIIIJGK@LYNGO]QJRDU[VbXYYb[D]]__a[bGcCdFeCgBh=
~toa	s)aU_VIZH
~toc	h!J(^)H*J,F-I3I9G=E>G?G@JBYCIDJIIK]NJRJVJXIYgZG]JaZcEfHhJ
~tod	R!G#I%F&J(D)F*c+Z,F-X.I/F0H1X2I4G6H7J8G:D;I<J=D>C?e@aAGCfDBEGFIGGHIIAJGK@LGOEPFQJRFSdU_VBX[YH[G]D^J_GaBbFcGdFeIfEhD
~toe	i!Z#I%X(J,I-I3_6[9G=X>X?I@GBICIDIIGKHMJNIOFP[UJV]XIYJZ[]H_JaFcJeJfJhK
~tog	k(H-J6_<X=Z?[@HCJHIKYNJTHVIW^ZJ
~tok	W!G#H%G&J(G)H*G+H,l-W.J/H0I1I2J3E4I5J6I7I8I9F:I;I=G>F?]@FAIBDCGDEEJFJGIHIIFJIKELHMHNHOGPFQJReSITIUHVFWJXGY_Z?[I]G^I_HbHcGdHeEgIhG
~tol	[!H#G%J(F)Z*G+H,I-F2J3G4]5J6K9E>]?Y@XAJBCCFD[GJHHKYLJMGNYOGRJSJTHVXXYYZZ[[I]H^X_IaGbIcFd]fHgH
~tom	U!G%Y)G*I+I,I-].J0H2H4I5I6J7I8I9E:F;J=]>[?E@bAIBHCHDFEIFJHZIJJ[KJLIMFNDOHPHRITGUGVFWIXbYJ[H^G_GacbHcIdHeJg[hG
~ton	X!C#F%E(f)Y*G+I,_-F.X/I0J1I2J3D5J6J7G8I9F:Y;J=G>J?F@DA[BCCGDEEJFJGXH^JHKELHMINFOHSaTFUFVDWIXHYJ]G^H_HaJbZcaeIfFgFhG
~too	_!I#H%G(Y)Z*G+J,J/[0J1_2Z3G4I5J6J7I8Z9E:J;J=H>]?^@BAXB_DHFJIFJ^KELJMGNEOXRESITIUHVGWKXFYJZA[J]Z^[_IaFbHcHdGfEgZhI
~top	P!Y%D&J(D*G+G,H-D0^2H3D4G5H6G7H8G9B:G;X<I=X>D?E@AA^B]CDDDEHFIGEHcICJJKBLGMcNDOFQIRZSETFUGVCWIXEYGZJ[F]b^I_FaDbdcHdEf_hH
~tor	B#B%^&c(])_*_+D,J-:/I0D1?2c3_4_5^6H8a9H:e;I<b==>]?^@>ABB@CDD?EDFEGAH_I@JDLAMDNYODPcQ_RCSZUGVYWGXBYBZ;[A];^G_baXcHdIfAgJh<
~tos	f!J#Z%J(J)_*J-]3J9I=G>JCJDIH_IIKINYSJUaVHXJZH]JaJcJfH
~tot	f!^%^(H-I2^3H4J9X:Y;J=J>H?JBXCIDHHEIGKILXMJNJOYTGUJXHZZ[Y_ZaJcJdJhJ
~tou	X!^%F)a*G,G-Y0H1]2J3C4I5J6J7I8J9_:G;K=G?EAIB^CGEIFJGHH=IFKCLINYOGSYTYU_WHXHYIZG]G^]_HaYbHcFeJhJ
~tow	Z!F#H%G(Z)F*H+H,J-a.J/H0I1I3Z5J6H7G8I9Y;J>F?E@DAYBZCFEYFIHZIFJIKELHM]NEOIPERHS_TIU^V[WXXFYJZZ[J]F^G_GaGbEcGdFeIhG
~toy	t#]-J9XHEKJVZ[XhZ
~tp^	y+XHIc^
~tpa	w@JHYS[ZFh_
~tr^	S#E%Z(G)F,G-I0H1I3I4H5I6I8I9E:[;I<J>E?C@_AHCXD]FHGXHGI_J^KaLHMJNCOXPEQJRXSFUDVXXJYIZJ[F]JeIfDg^hD
~tra	>!F#I%C&C(Z)e*a+a,Y-D.C/i0E2B3D4G5@6D7c8?9;:Y;@=Z>D??@[AFC=DcEAFFGBHbIDKCL@MDNGQBRJSdTeVBX>YBZ[[J]J^Ga>bFcDdHeXfYg^h@
~tre	S!H#X&H(C)E*G+c,E.Y0H1H2X3H4J5I6H7H8G9C:F;G<J=G>A?Y@[AGB[CDD_F^GHHHIFJJKFLGQbRGTFUEVCWHXCYGZa[F^G_GaabEdDeKfDhD
~tri	M#Z%H&H(Z+_,G-C0I1F2H4F5H6G7F8E9C:X;F<I=a>B?CAYCHEGFXHaIBJEK^LJMCNdOHQcRESFUEVIWGXcYG[E]B^I_DaIbFcEdEeGfEgFhJ
~trl	g@GBJKJMZ^IbZhc
~tro	H%?&F(J)@*D+Z,G-^0C1F3=4h5f6C7F8B9=:F;J<D=>>[?B@ZAIBaDaEDFDGIHAIcJdK:MJNHOZPBQJRITCU@VGWDXaYZ[F]A^EbBcFdHeD
~tru	]!I%Z(F)J,I/I0J1Z3J4H6J7J8[:J=G>J?I@GBJDGFZGJIJKHMINIRXSITJUIVHXJYI]J^^_IaJbJcZeZfZgchI
~trw	yHJM]TZ
~try	c!Y(X+H3]>J?JAIBFCJH>IINXO^VJXJYaZF]J_[aZbX
~trz	c#[%I(I*J+J,J-G.Y/I0Y1J3^7X8J9E:_=Y>Y?I@[AJBGCHF[GJKGLJM[NGOHPJRJSJTJUIVIWJXJZD[J]F_YaZbJcHdIhI
~ts5	n#GH[Tb_H
~ts^	T!J#J%G+[,I-b.X0Z1I2J3C4I6I8I:I;G=G>H?FAXBBFJGYHFJ[MENXO[PZRIT[VGWIXGZB[H]F^F_FaZbHcYeJg[h^
~tsa	o-Z7]9J>GH[IYLZNHTIXJZG]]aG
~tsc	t.]/J6aBIHJNJZJ
~tse	^!J#I%a(F)J-J:J=J>I@ICJDJHCIYKYMJNES[TZUHVHXJZD]G_JaIbIcGdIffg^hJ
~tsf	m*_?aHGXZZJ
~tsi	e([+X3I?IBJC[D_GZHDLaPJZF
~tsl	w6aZJ
~tsn	y-[9ZHX
~tsp	c#]%I)J*Z1X3I7_@IDJHDIGKJN[PJVJZC[abJc[hI
~tst	j-I0^3J8^9J?J@ZBICIHFIGK^O[S]UJXJZGaJeYfI
~tsu	y/HAIB__GcY
~tsz	yHZa[cZ
~tt^	M!X&H(H)J*^+J0D1E2X4F5E6C7C9Z:H;E<]?A@YDJEJFFGHIJJGK]LAMIN_PARDSCUIVHWZZ]]a^[_BbGcDd?eGfYgHhX
~tta	Z%[(F)I*G+H,I-Z0I1J2J3G4^5I6I7I9C:G;I>E?[@bAXCFFJGIH?IILIMINaOXQJRISHT_UFVFWHXEYJZZ[H]F^H_ZaFbFdGeJfGgHh[
~tte	M!B#Z&I)I*D+E-[.H/a0[1F2Z4E5G6F7E9G;F<H=J?E@]AGCHDIEHGCIfJDK>MAOGPJQHRZTDUCWEXcYG[F]]_CbEdBfEhY
~tti	Y!]#]%d(J+J-Z/J3]4J7K9[:H=G>G?H@[AYBDCHDGEKGHHCIHJJKEMINHOIRJSJUaVFWHXFZC[I]I_HaHbIfHgIhH
~ttl	k+JDGHHXbY^ZJ
~tto	Y!B#D%H(c)H*H+H,I-E/H0I1I3Z4H5J7I8Y9I=G>Z?E@DAGB^CXEJFJHEJIK]LIMFNEOZSYVEWIXEYI^J_^a[b]cGdGeJfGgIhF
~ttp	y+XHIc^
~ttr	b!J%I+Z-J0I1J3X9J>I?JBICHDIG]HaI_K^LXMINJOIP]RJTJVJXIZC_JaIcIdJfGhI
~ttu	qHJKJZHh_
~tu^	f!H%X-J0]3I9J:I=I>J@IBYCXDGHXKIMJNIPJScUEVFWZXJZZ]JaHbHcIdJeJfXgJhI
~tua	^!J%H(I,J-G/J0J1_3I4H6J8J9I:J=H>J?H@EBXCJDIGHHII[JJKDLIMYNGOIPJR]TJUJVIXIYIZ@[I]J^J_JaXbJcHdGeIfdhf
~tub	y>]HHKYZJ]Jc[
~tuc	e!J#I(I)]+I-J0J3J9G>J?J@XBHC[DaH[IIKXNJPJVJXXZ^_JbJfJhJ
~tud	f#J-J3J9Y>G?E@JB[DIGZH]IZKJNZPJTZUJV^ZF^Z
~tue	f-H@[HJIIKYQXR[XJZAhe
~tui	t@aH]ZHdI
~tuj	l%Y(^)Y*I+Z=HBIDHHXPIVJb^fX
~tum	w1ZHJKYaZ
~tun	[!J#I%Y*J+I,X/J0J1X3H4]6J9H:I=H>X?I@ZCHE]GJIGKHMINGOHTFUIVHWIX^YY[J_JaXbac[dHfFgJhJ
~tup	a!H#I%I(H)I+_,_-I1J3Z6J8J9G=I>I?H@IAJBHCHDeE^GJIJJJKIMJNHOJPGRJTKVGXJZC]I^J_IaHbJcIdDebfIgJhJ
~tur	L!_#F%Z(A)^+G,X-F.J0G1D2G3F5F7D8_9A:F<[>D?F@EAGBCCBDCEDHGIFLDMBOCTDUcV^WCXCYYZG[F]C^HaDbZdeebfXgHhF
~tus	n@XBXK[R[ZJb^fJ
~tut	d!K#J%J(K)J-a/J3F5X9Z:J=I>H?J@JB]CJHYIEKFMJNYOGS[TXU]VHXJZD]I_JaYbJdJgXhI
~tuu	y9[HJ
~tva	t)J*[>[HHLZ
~tvi	uHZKXZI[]
~tw^	t-^
~twa	f!K%Z1^3J9[>J@GBICJDJGJH[IZJXKXMJNJQYVJXJYZZ^]JaIcEdJfI
~twe	X!F#F%E(G)G*b+H,H-E.J0Z1I2J3X5H6]7H8X9E:G;I<Z>D?E@cA^BHC^DZEIFJGIHFIXJIK^LYMENEOYPGQJRHSZUGVFWHXEYIZ?[H]D^H_HaFbGc_fDgHhG
~twi	d!I#G(I+H-J/F3I7J9G=I>Z?IAfBGDHEIHZIHKGMJNIOISZTXVJXHZ[[J]I^J_EaGcIfJh[
~two	O!G#E&J)F+G-Y.I1G2Y3I4J5F7X8G9[;G<I=H>H?CAGCEDXEJFIHJKYNZOGPDQ^RFTGU]VYWJZZ[Z^Y_EaBc^d_eJfEgE
~ty^	M#F&I*],G-b/D0G1F2H4F5G6F7d9C:D;Z<I>]@HA[B@C]FHGEHYI]JYKALFMYOEPIQ^RFSETIUDVEWEY]ZC[E]C^J_Db[c^eFfDgEhE
~tyc	t*Z3JHHIHKZNYU[ZIh]
~tye	oHJNJcb
~tyf	yH[I^ZH
~tyk	yNYW]
~tyl	f#I*J-J3I9I:J>J?]@^BGC_DHIIKHMHNJPYV^XJZG[b]JaGbHhJ
~tym	o-Y:]@ZL[TZZH
~typ	W!H#^%G(G)J*I+J,^-E/H1I2I3a5K6J8I9G:a;J=I>B?H@_AICFDGFJGXHBI_JIKXLJMFO]PIRISKTHUJVGXGYJZE[H][^I_IaCbIcIdHeJfHgIhd
~tyw	t!]QXdZ
~tz^	u:X>[
~tzd	tOZPYZH[[
~tze	O!X#I%G(^*I+I,G-H/G0H1H2I4F5I6F9I:];]=X>F@HA_BYCJDBHIIZJGKDLXMDNFO[QJRFSIV[WIYHZJ[J]_^Y_Yb[eGfFgIhE
~tzl	wCZDIHGMIg]
~tzt	Y!J#](F)I*I+J,Z-I0X3H6J9H;J>G@YB^CGEXGIH@IFJJKbNHRISITIUGVFWJX^[H]G_JaZcHdFfGg_hE
~tzu	a%J(I,J-I0J4J:I=X>J@IBHCIDYIJKILJNYPISZTXU[VZW_]YbJdHf[
~ua^	n3J>YHGL[M]T[
~uag	yZX
~uai	i!Y3b7[:[>IDJHYZJ_YaJcJdY
~ual	X!G(H)J*J+I,I-E0I1^2J3F5J6I7J8I:H=G>G?H@HAJCHDGEJGGH_ICJIKaLHPFR]SJTIUHVGWKXGYHZE[I]G^IbHcGdCeHfcgZhe
~uan	a!J#H,J-F/J3I9F=J>GBYCIDHHXIFJJK[LJMHNHOIPJRJSJT]UIWJXaZ_[I^IaHbJcJdJfIha
~uar	Q!Y#X%G&J(])X*E+I,E-D.I/X0X1H2I4F5I6G7Z8X:^;Z<J=X>B?B@HA_BHDJEGFIHDJHKaNHOZPZSFTDUDWGX^YH][^]_XcFeIfDhD
~uas	l*Y/[9J@ZAYC^HIK[ZH
~uat	i!X-I3G9J>Y?H@YBHCJDJIgJFKIMJNJOGZD[JaGhI
~ub^	s,I-X9[H]ZG
~uba	u>aHFNZZH
~ubb	s3X@YAZHGKbZI
~ube	Z!I)J*J+X,J-G/a0[1J3H4I7X9G:H;I=H>^?H@GAZBFD^EHGJH@IFKELHMZNFO^PYRJSXT]UIVGX[ZE^IaEbHcZdGfGhG
~ubi	j!Z(J>^?_@YCXDZHEKJNJVZ]JhJ
~ubl	c#J%K(I-I7K=J?I@GAXB[HZIIJJMJSYVJZb[J^JaJdXfHhH
~ubm	nHCMJZc
~ubs	l([-^3G9Z=^>I@YBHDXIGKHMJOGPJZG
~uc^	h!^(IBJJZNYTZZF^Y
~uca	i9I=I>HBJHZIIJYLXN_O[VHaYfXhJ
~ucc	Y!I#H%H(H-J/f3I9I:J=I>H?J@]AHBgDHEJH@IJKILINEPHSHUGXI[H]G^I_FaJdFeZfHgJhI
~uce	yBYHHZJa[b]
~uch	W!I#Y%F)H*I+G,H.J0I1[2J3I4H6I7I8I9_;I=F>JAHEIGGH_IZJILHMJNJOFPXRHSITJUHVEWJXbYI[I]Ea]bHcGdGeIhF
~uci	s/^9IB]HJLYR[ZJ
~uck	L#B&X(X)Y*D+E-B/I2H3H5J7J9Y:Z;E<H=[?J@IAICZDZGEIAJIKXMJNAOEQJTDUXW[ZZ[G]I^CaYbYd]eYfZhA
~uco	o9Z@[BXHGKJP[QXZI]]dI
~uct	f-YBIF[HHIJJcNIV^ZFbX
~ucu	i%J3F4]9J>J?I@JBYD]HDMZNYOJU^VJWZZXa]fJ
~ucz	s6cGZHHZJdI
~ud^	J!H#@%C&H(C)I*D+F,Y-F.H/g0e1D2G3D4E5F6_8E9I:D<H=G>F?Z@BAYBECDDCEEGZHZIFK?LIM^OEP_QHRGSETdUCV[WFXFYXZ=[C]C^B__aDbBdZeFf@g_hB
~uda	c!I#I%G(G,Z/Z0J3G6J8J9[:I=H>G?H@YAHB_CIDHGJIGKFMGNIOJPJRJSJTJUIVGWJXHZY[I]H_daGbIcIdIeYfHgX
~ude	]#Y%I(I)J*I+I/I1X3F4J6J7J8J9H:]=J>]?CAJB[CGDEGYHFJJKWLJMbNHOHPYQXRKSJTHUIV]XIY]ZB[I]H_IaGbIcIdIfIgZha
~udf	i/d9JBJG]HDJJMINIcJ
~udg	wAZ_X
~udi	_!J%J(J-Y/[3Z9I>J?JDHE[GJHYIIKEMIN[VXYY]]^I_JaJdJfJhX
~udn	u-[
~udo	m#J@IBaTZUJXJZGa_dIeX
~udr	p+^9J?X@]HYKJZG[]
~uds	t0aHI
~udt	sHFIIJYKaMZg[
~ue^	Z#X%X(F)J,J-J/]0J3I4J6J7J9Y?HBXCFDXGJL[MaOHPITJUIVHWJXHZG[_]Y^^_JaGcIdIfIhJ
~uea	Z!G#d%I(I*I+J,J-[/J0J3H4J6J9J:J=J>H?E@EBZCHDIIHLJMHNIOJPJRJSHTaUIVHZF[^]I^J_JaIb]dIfIgIhH
~ueb	o%Y=^>]BZCZZH]JaI
~uec	sZ^
~ued	X#]*H+H,H-F/I0J1J3F5J7G:F;J>]?E@XAICEDDFKGHHJIGJILGOGSHTEUXV_WJX]Z]]FaDbFeJf[hE
~uee	y#[[X
~ueg	yC[HYc]
~uei	f#^-H3I9I?JBICJDXJXKGNIOJT]VJXIZE[Y]aaHbYhJ
~uel	[%I(H*J,K-G/H0Z1J3D4J7K9G:I=H>[?F@DBICGDDGZIDK]LJM[O^RJSJTGUHV[ZF[I]G^JaGb[dGfFhf
~uem	i%I-J8Y:J=Y>H@ZBHD[H_KJPZS[U[aJcJ
~uen	W!a#Z(F)[*Y/I0I1J2]3X4I5J6I7H8I9Z;H=G>G?F@EBXCEDYEIFYJIKBLYMFNEOHP]RISITHUDV_WHXJYJZE[X]GaGbHcIeJfF
~ueo	q#X-JHHT_XI[XbZ
~uer	Z!H#a%H(J)I*Y+Y,J-F/I0J1I3F4I6J7I8J9X:J>F?Z@cAJBCC^DCIIJJK^OGQ_RISIUH]F^I_JaEbHdIgI
~ues	N!H%F&I(Z*a,G-a.I/F0H1H2I3B4G5H6Y7J:g;H<H=E>A?cAFCEEFFHGGHaIFKGNDOIPCQHRYS]UDWHXYYGZ@[E]C^F_FaEbEdFeHfBgFhC
~uet	yEXH[MJa]
~ueu	u@JHYIYNZ
~uev	c%J(J-I/Z3H4J6J8Z>H?I@YBYCIHYM_NWOISKUJVJXI[J][aJdIfJgYhH
~uf^	h-I3Y9Z>X?]@JBJCHDJIXLZNZOIQ[VJXJZE]Ia[hJ
~ufe	h#J%Y,X-X9I:J=]>Y?J@GCIDJHJKJMIUJZ^]ZaYfI
~uff	a%a(a+Z-E3H9X>X?Y@IBFC_DGGZHFIZKHMINJOJPJV[XJZG]JaHgJhJ
~ufg	n+Y8X@JHFL]VZZY]]
~ufi	p(]-YHFI]KGaZcX
~ufn	w3^>X
~ufr	tH[Q[
~uft	g0X7X>Z@HBaHEIJKJL^MIRZaJc[dKf[
~ufu	s3I8Y@JC[DYHJO[ZI][
~ug^	f!^#I%I(J+X-G/J0[3H4J6I8Z9G:J=J>Y?I@GBGCHDGHAI]K^LJMINGOIRITJUZVIXIYJ[J][aGb]cIdYfGh]
~uga	l!X-J2Z9JBJIJSYTIU]ZHdJfc
~ugb	y4[9Z?ZHH
~uge	m%J(Z8]=Y@^HIQXTZZH
~ugg	u-X?JHY
~ugh	Q!I#F%G(Y)J*Z+^,I-[.K/I0I1I3I4I5J6J7X9G:I;J<J=F>D?IAIBZC[EJFJGHI_KXMEN^RISGUCZH[I^G_JaXcXdGeJfHhY
~ugi	j(H)]*J-J2[3Y8]9J:J=J>H?IC]DJHFI[KGNIOJPJS]UHVIWJXJZG]IaIdYfIhJ
~ugo	yIZNZUY
~ugr	j%_>[CJQ[ZX
~ugs	a!I#I%[(H-J0I3H4X6X7J8Z9H:I>H?I@HBJCJDIEJGHHIIJKILIMHNIPXUJVIXHYX[J]J^JaIbHdae]fZgXhH
~ugt	n%Z4[8ZCZDZHGIINXT]ZI
~ugu	w9^HDKZ
~uh^	u@_
~uhe	s?]@IHGIIKbPYZG
~uhr	oQXR[UZbY
~ui^	^!J#I%F(I)J+J-H/J2X3J6J9G=Y>^?H@ZB]CHDHGJHFIFK^MHNIO^PXTJUYVGXDYYZE[J]H_JaYbZcJdJf^gWhI
~uic	u9YHEM]
~uid	a!I#J%H(J*J+Y,Y-G/J3H6J8J9H:J=[>I?J@GAcCIDGHXIGKGLJMHNHOIPIRJUJVIXIYJZH[J]I^J_[aJbJcJdDebfIhb
~uie	h-J3H9I:J>I?]@]BHC^DHHEIHK[LXMXOKXIZZ[X]JaH
~uik	Y!Y#I%G&J(])Z*F,G.J/J1I2J3I4H5J6H7X8Y9F:Z;]<J>J@FA]BJDIEJFJHDJIK[MFNHPZQKRHSIUGWIYI]Z^[_[aIcHdEeJfGhF
~uil	]!H#b%I(H*J+J,J/J1d3G4X5J6Y7I8J9I=H>H?I@EAJCIDHGJHFIFJIKGLJMHNGOJP[RISIT^UXVFWYXIZB[a]I^]_IaIbZcHeJfHhH
~uim	u9ZHI_]
~uin	wFZgY
~uip	ygX
~uir	S!G#H%C&J(X)G*H+]-E.J/G0Y1H2J3E4I5I6I7I8X9F:G;J<a>F?G@ZAICbEdFJGHHFIbJHKIL[MHOHPGQ_RJSHTIUGVGWIYHZ?[I^G_GaFdJfHgHhF
~uis	]!H#]%^)J*I-F/[0J1I2J3[4I7J9I;J=G@EAJB[C[DGEIFZGIHYIXJJKELJMGNbOEPIRISJTGUHV[WJXGYIZE[X]Z^J_HaGbIcGdDeJfFgJ
~uit	Z!^#a%G&Y(G)I*H+I,H-].J0H1I4X6H7H:[=H>JAIBICEDFEIFIG_HBIXJIKELHMENIOHPXQKRHTHU[VFWIY]ZX[H]^^H_FaEbGcDdJfJhF
~uiu	y?IB[HIZJ]^aJ
~uiv	s#]-[2Z9I@HB[IIMIXJZJaJhZ
~uj^	Y!H&J(_*E,G-F/H1G2I4H8G9Y:F;H<J=J>B@EA]BHCXDFEHFIIXKIMGNDO]PFQJRGTJUFWHXIYYZ][F]D^GaFbZdJeYgJha
~ujo	l3H9Z>I?J@YDXHGM]TYXZZIaX
~uk^	w!]>[@[HGRYZJaG
~uka	yH^
~ukr	y>]H[ZGbZ
~ukt	h%J(I,X/Z3J4Z6Y8^9I=[?J@KB[CJDJHFIIKHMINIPYTJVHXJZa[J]J^I_HaIcKfJhH
~ul^	_%G(G)H+J,J-G/H0J1I3G4F5G6K7J8I9E:I=G>F?Z@[AIBEC_DFEJF[GJHDIYJ[K[LJNHOIPXRJSHTHU]VXXHYJZ[[[^I_IaEbGcHdGeZfFgahH
~ula	Z!G#]%H&J(H+H,I-].J/H0J1I2J3Z4d5J6I7I8H9C:F;J<J=H?G@DAIBEC]DaEJFXGIHDI[JILHM]NYOYPHQJRHSGTHUGVFWJXFYIZJ[H]E^I_GaGbHcHdFeIfGgHh_
~uld	R!C#I%F(F)G*G,X-_/J0I1H2J3X4]6X7J8G9J;I<E=E?F@GAHBXEIH]IFKXLIOGPGSGTHUIVXWIXGZ_[G]E^Y_^aJbFe[fEgHhI
~ule	Z!I#I%I(H)I-F/]0K1J3H4J7I8I9I>I?IAJBGCIDHGeIYJZKFMHNeOJPGRISIUIVGWJXJZF[]]Z^I_GaIbJdJfFhH
~ull	]!H(H)J*J+J,J-F/J1K3F4[5J9Z:Y;X=I>E?HAJB_CZDEGJHXI[JJKFMHO^PISJUHXHZA[H]X_IaXb[cIdJfZgJhG
~ulo	w-J2ZBKHH]]h[
~uls	s(a:ZHHVJZJbZ
~ult	U!I%E&I(F)H*C,I-C.I/[0I1I3D4H5I6H7H8H9C:c;I<J=G>F?F@_AcCFDDFIGHH^IAJGKaLGMBOaPGQJSHTHUZVFWFXJY[[H]F^F_GaIb^cFfGgH
~um^	V!G#G%G(G)H*I+I,I-J.J/F0X1Z3J5[6I7H8I9E:H;J=f>E?F@XAIBCCFDIEIFJGIH[IYJHKDLXMIN^OGPGRYSGTHUZWIYIZF]F^Y_FbGcYdDeIgahF
~uma	k(J3J8Z9_:J=X>J?H@XBIC]DJHEIJKINZUIWXXJZFaZ
~umb	N!G#F%H&J(F)H*J+_,I.I/F0I1H2I3e4H5I6H7I8H9E:G;I<I=E>b?C@FAHBHDZEIFJGGHWI_JHKFLHMEOdPGQJRHSITHUHVEWJXYYIZD[G]D^H_GaYbHcGdIeJfHgHhC
~ume	P!F#F%E&J(F)G*G+F,H-D.I/H0H1H2I3g4H5I6I7H8H9C:F;I<I=F>e?D@CAGBCCCDHEIFIGIIYJHKBLGMDNEOiPFRGSHTGUGVDWIX^YHZA]E^H_Ga^bFcFdGeIfGgHhD
~umg	sEZZIcadY
~umi	y3[?^HHKJZJ
~uml	q/Z=YHXIZ
~umm	U#G%I(H)I*H,J-E.J/H0I1I2J3h4I5J6I7I8I9D:H;I<J=H>^@DAHBFDaEJFJGIH=IDJIKGLIMGNFOgPHRHSITGUIVFWJYIZA[H]D^I_Ha]bHcHdIfHgIhE
~umn	y1ZKY
~ump	lHGNa][
~umr	k3^9I>_@JCJDJHGIHKIOaXIZH]JaXhJ
~un^	[!J#I%H(H*J+H-[3D4]7J8J9H:I>F?G@FDbEJFJGJHGIGJJKGLJM[NYOHPIRJTJU[VGW]XHYJZH[J_Ja^bbdHeJfXgJhY
~una	b!J#K(H3I4^9Z:J=I>J?FBGC]DIHBIHJJKILZMISXTXUIVJW[XJ][a]bHdJfHg[hJ
~unb	s&_EKH]T]ZGdIgJ
~unc	V!F#I%Y(Y)Y+Z,I.J0I2J3D4I5[6I8I9D:I<J=C>D?D@XAHB^CED^EIFJGHI]JHLZNEOGRISHTFU_VYWZXFZH[F]_^G_HaJcHeIgJhF
~und	P#C%I&G(D)F*F+F-[.H/E0G2H3H4Z5G6D7]8Z;G<H=D>@?Y@YAbB_DFEJFaG_HGIFJIKXLGMCNHODPHRHSZTFUFVCXYYXZE[D]B^I_caDbac^dBeGfBgJhE
~une	e#J%c&](H-Y/J3]4J9_=J@JBIGJHJIGJJKFLHMINHTF[J]X^KcJfJhJ
~unf	lBIHIIYMYNYXa]X
~ung	N!B#H&H(W*H-B.H/C0Z3E5G6Y8H9B:B;a=E?EAIB]CXE[FHH[JHKELXMINYO[PJQHUJVZWZXA[F^G_DaXbGc_dDeGf^gIhG
~unh	y-Y0XHI
~uni	^!G#G%F(J)I*F+G,I-Y.J/]0I1I2J3F4Y5I6I7a8Y9D:F;J<J=G?]@FAIBCCFDDEIF_G^HHIEJYKGLIMXNCOHP[QJRHSHTHUGWIXGYIZ_[H]b^I_XaEbGdGeJfGgHhG
~unk	Z!G#G%H&e)I*I+J,I-E.Z/I0J1J3Z4J6J7J8J9D:H>F?H@GAJBaCGDHEIFKGIHXIFJIKFLJMFNIOHRJSGTIUaV[WJXGYJZI]H^H_HaacHdEeIgHhH
~unl	S!G#X(H)I*J-H/H3J4J7I:I>G?H@GAJB_CKDIGIIIJIKGLIMINIPHRJSJTcUIVHXH[f]J^G_FaJbDcJeHfJgI
~unn	_#Y%I(H*J,I-I1Z4Y6J7J8Z=I>Z?I@GAJCIDHGIIHJYKGLJM]NIOJP_RYSITJUIXIZB[J^J_IaHcGdEeHf_hI
~uno	l=Y?JBFCJHEIIKJM^S]UcVGaJcKfJ
~unq	sMJS[
~unr	y-HHIZ_cY
~uns	]!I#J%F&a+J-^/X0J2X3H4I6J7[9I:Z;J=Z>I?H@EBFCIDGFJGIH[IILJMFOJPISHUYVEWIXJYY[I]G^H_IaFbHcXdJeJfYgHhI
~unt	@!e#b%^&D(?)[*^+[-<.E/@1C2b3]4A5H6B7D8F9@:[;Y<J=G>AA_BACHDYEDFCGYHGIHJBKALaNCOIPdQ[RCSAU?V]W@XZYDZG]A^f_^aCbHcAd[e@fAgBhA
~unv	ygY
~unz	k-J9JB[HYU[VYfX
~uo^	s#]5XKYMIYXZIhI
~uoi	s*[8Z@JBJHJVZZZ[]
~uol	h(^)[*Z3I9I=Z>G?F@HBJC]DIHFIYKZMXNYOJU]VIXJZF]KaIhZ
~uon	u9_>JHIaJ
~uor	u#^9ZGXIJ
~uot	u3ZF[IGZ]
~uov	c!J#Y%I(J-G/X3F7J8[9K:Y=I?I@XB^CJLJM^OJSJXI[Z][aHdIfJgJhH
~up^	P#E%B&J(E)D*J+],]-D/H0J1G2I3E4G5H6^7G8G:F;J<I=G>E?C@HAFBFCEDcE[FHHfIIJEKCLGMEOFPcQJRFSGTFVgWGXEZ=[G]E^EaDbEcEd?e_fBgFhF
~upd	W!I%G(^+J,J-F/]0W1_3G4H5]6H7I8I9Y:I=H?HAJB[CIDGGHHZIGJIKCLIMFN]OIPHRHSJTJUIVIXIYIZI[I]H^E_HaHbJcGdFeHf_g_
~upe	f!J#I%I(H*X9X:J>a?I@HB[CZDYHEIJKJMJUJVIXJZ^[JaIbJcYhJ
~upg	g!J#J(H1a4G5]BJHZRJXIYJZHbJcJdYeJf_gI
~upi	q(ZBJGJHFP]V[ZG^Z_JgY
~upl	g%H&I1J3FAdDZFHH^ZJ_JcIfH
~upo	b3[9I:J>I?I@XBJCKDJIIKJP_UJVdZG]JaJ
~upp	Q!C#C%E&J(])E*B+F,J.I0G1e2H5Z6H8F9G;H<I=D>H@IAIBICZDZIGKBLZMHNaOIPbQIRESFTIVfWGXIYGZF[Y]CaDbDcDdDeHhF
~upr	j!J%a(b9H:I;_=J>J@HBHDIKJMJNJP[UJVIZE^KaJbJdIeJfIhX
~upt	n+^-JBIHIIJKJMJZI]^cJh_
~upy	pGZPJVb
~ur^	A&Y(D*I->.G/]0B1J2G4[5C6D9b:[;G<b>D?B@aAJB=CAD[E^FFGDJAK?L@MFNCOIP]QHTHUYV^Xb[A]H^G_EbIcYdae_fYgChJ
~ura	P#C%I&I(D)F*X+H.I0F1F2H3J5H6^7F8[9C:C;H=H>B@CAFBCDAEjFGGEHDIDJGKCLDMGNCOXR^SET^UAXCYYZG[F]]^G_EbDd]efhD
~urc	c!I-J3[4Y8H>J@IAdG[HFIJKJMYNJOGPJTIVJZG]JdJ
~urd	^#E%Y(G)K*J-G4Z7J8J9J:I=X>[?]@ZCHDHGJIHKZLJNHOJUXVYXY[I_]aFcJfIgJhH
~ure	Z!G#J%X)H*^+H,H-F/H0J1J3Y4H6J7I8I9Z:Y;J>[?_@EAIC[DEEHGHHJIHJJKDLIMXNJPHSIUDV]WaXFY][G]G^I_IaEdYeYfGgXhI
~urf	s)ZHYPYQXZGbZ
~urg	u9]@IBJIJZ^
~uri	S!G#I%Y(Y)Y*_+Y,H.J/I0I1I2J3H4H5I6H7H8I9F:H;]<J=G>Z?_@CAIBEC^DXEFFJGHKZLIMHNFOHPIQ_RISIUGWYYaZA[H]G_HaEbXdGeXfFgHhJ
~url	p9ZH_
~urn	R!b%G&X(D)_*H,Y-I0H2I3D4G5H6H7X8H9H;Y=E>JAGBBCHDGEHFHGGH@JXKZLGMFN[OGPEQJRFSXTHUaVYWFXFZH[G_YbZeXgF
~uro	e!J(H)H*I-J3F9Z:I=J?^@IBHC[DFHZIJKJMINKOGPJS^UEVaW_XIZC[J]J_ZbJcXdJeWhJ
~urp	w)ZHJPYVJ
~urq	t*[@JVZZ[[]
~urr	Z!I%J(J-H/G1K3H9H:J>H?IBGCHDGHaIFK[LJMINFOIVIXJZ[[I^IcJdJeXfJhe
~urs	h-H7X8Z?J@ZBIDJGJHDIJJ^KIMZOHTJUZV^YZZFaZgX
~urt	g#J-F9J@GBXCJDIHBIdKGN_T[VJXZZFaJhY
~uru	P!Y#E&Z(]*G+I,F-E0X1H2J5I8H9I:];G<J=Z>H@HAIBYCGDJEXGIHEIDJIKXNDOGPGQJRFSXTGU[VZW]YG[J^E_Gb]d[eFfYhE
~urv	yH]LXZZ]E
~ury	w6[A[JYP[_J
~urz	g!J%J-H/^0Y3I6X9H:I>[@]BFDJI]KXMGNIT_VJXJZD[J]I^J_ZaJdJfJhI
~us^	H#Z%]&G)[*F+X,G-_/c0G1H2H3]4E5J6G7I8J9J<F=[>XAHBDCEDEFXGCIbJ_K]LHM?OXPFSDTIU[WGXZYCZE[C^F_FaCbFdZeJgChI
~usa	]!J#H%I(I)J*J-_/K0Y4J:I=I>H?[@FBGDFHAJXKdMHNXOYPXRKUIVYWIXH[J]I_Ja[bJdIfJhF
~usb	w-Z>^CJHF
~usc	e-J3G9I>IB_CJHCIeKJOJXJaJc]
~use	?![#Y%E&E(^)_*Y+Z,J.F/A0A1E2C3D4B5A6A7Z9=;b<C=]>@@HAcBZCGD[E[FXG]HEIXJEKXLWMANFOFP[RASATJUGVJWF[H]]^]_daEbEc?e@f>gehI
~usg	f#Z%I(^)Y-J0J3I4[9J=I>I?J@JBHDJG[HCRISKUXXJYX]IaHd[fY
~ush	t#F>ID[ZHa_b[
~usi	^!I#]%I(I*X+I-H/J3H8J9I=c>I?I@FA]BECGDZH]IXK_LZMIOHPJTXUIVHXZYJZF[I]I^I_HbJcJdGfIgJhG
~usl	i%J(I)J-X2^7J9Y=I>[?JDJEJGJHEIINJS^UHVIWJXJZG]JcJdXfchJ
~uso	n!]/]2Y3J9J=J>I@[BHCJGXIGKHMJU]ZG][dIhJ
~usp	n!]@JH]X[ZI
~usq	y9Z@Yf[
~usr	w-Z8XIXdX
~uss	]#E%H(H)J*Y+J,I-H0J4I6a9Z;J<Y=G?[@_AJCGDFHXJJNWOHPIR[SIUHVDXGYJZC]Z^I_IaEbIcHdFeKfFgI
~ust	L!E#D%]&X(G)E*^+F-].F/H1H4J6F7F9]:X;H<H=B>E?F@aAEC_DEE]FIGIHYI]J[KYL^M]NDOIPFRFSITEUDWJXGYE[]]X^E_GaGbJcDdGeGfJgF
~usu	S!Y#H%H&J(])X*D+I,F-D.I0H1I2J4X5I6H8]9D:^;Z<J=X>D?ZAaBIEGFIHGIJJHMENHQJRGSFTEUEWGYHZY][^]_^aJcFeIfEhD
~usw	q3J?[C]DXHH[Z]]aE
~usz	l#J(Z*[,I-JBJIJLZN[X[ZI[[aJ
~ut^	H!Z#c%@&X(H)H*B+C,I/D0C1C2E3^4Z5I6D7E9E:B;D<I=Z?E@^ADB]CIDIEXI^JDKJLEMbNHQGR_SaTbUYVIYE]@^J_EaEb@c[dBeEgB
~uta	Y!F#X%H&Z(F)H*H+G-C/[0I1Y2Y4H5H6G7G8X9@:F;G<Z=^>Z?E@IA[CCEIFXG[H=IJMYOJPGRFS]TFUGVEWJXDZI]Z^]__aGbFdYeHfXgGhD
~utb	sBHHDcb
~utd	t1]>]?JZIfH
~ute	P#a%D&H([*D+G,^-E.H0E1F2G3H4F5G6c9X;X>>?E@DA[BCCJDFEGFGGHHaIGJFKHLHMfNCOGQIR^SDUCVHWGXGYFZ[[F]_bXcCdGeGfBgHhA
~utg	wL^TJcX
~uth	N!H#G%F(a)Y*I+G,e-G/I0I1J3[4I6J8J9I:G;J=H>^?b@FAIBFD^EIGGH_IGJIKFLIMFNEOIPFQJRISHUFVIWIXHYJZ@[H^H_Ha[bGdFeHfHgHhG
~uti	U!D#X%G(Y*F-^.J1I2J4I6I7]9F:Z;X<K>E?Z@HA]BGEGFJHIJIK^M]NGPXSHUDWGXXYIZH^[aFcGeJfGgJhG
~utl	X#F+J-I3H4K9I>H?J@GBdCJDJH_IHKILJMdNIOITYVJZD[J]I_JaJbIcIhI
~utn	tHZSJc^
~uto	U!F%^(_)a*H+G/G0G1[2H3@4F5H6H7G8H9X:J;[<J>C?B@GAHB?CDDHEHFIGGH]IBJHKCLGMaNCOFPEQXSGT[UaVaWHXDYGZC]D^F_FadbFcDdDeIgZhE
~utr	_!H#G%](Y)H*Y,I/J3G4J8J9F:a;J=H>I?G@dAIBFC_FZGIH?IELJMGNHOHPISJTIUGV[WI]G^J_[aFbJcIdIfJgJhG
~uts	l(]-]G]HFPJZGcY
~utt	Y!C#Y%a(c)I*J+J-Z/I1J3H6K7J8J9X:H;J=Y>I?HBYCIDGGIHGJJKELJMINXOIPJSZU[VFWJXH]I^H_Hb^cIdIgIhH
~utu	y1ZKY
~uty	w3JHaZG
~utz	U!Y%G+J,Y/I2J3H4H6H9J;^>F@DA_BWCIDFEHFJGXHII]JIL[MENHPYRGSHTYUGWIYJZC[J]]^[_[bFcGdJeIfEgXhF
~uur	s9[@ZHGT[
~uv^	l#I/YC_DIHGTXXZ
~uva	g#[,^-H3F9H>I?Z@HBICJDIH@IJKGMJNJOJVJX]ZC[J]J_YaZc^dHhd
~uve	W!G%F(F)J+H,I-E.J/_0[1I2J3E4I5J6Z7H8]9^;J=J>I?FA[B]CED[EIFJGIICKXLIM^NIOGP[RISJTXUGVFWJXF]Z^IbXcJdIeJfFhE
~uvo	w3[BJDZHJV]ZI
~uvr	u!]@JHYZF[[h[
~uw^	]!I#H(Y)J*I,I-F/Z0I1J2J3G4H6I7I8]9^:Z;J=I>J?F@_AJB_CFD[GJIHJJLHM_NDOHPIRJSIUHWJXHYJ]Y^G_IaGdGeJfHgJhE
~uwi	y,Y3ZHY
~ux^	[!J#I%H(I)[*^+Y,I-G/Z0K1I3F4Y6J7J9F:I=H>[?G@_A^BFCZDEH]IHJJLJMGNGOZRJTJUIVFXXZ]]H^J_HaGbJcIdHfIgJhI
~uxi	q@ZBYC^ZH
~uys	u#F@[HHPXT]cY
~uz^	wHHI]K[
~uzo	o#]9I>[BJX_ZJaG
~uzy	Y!X#H%G&J(Z*F,Y-Z.I/J1I2I3D4H5J6I7Y8Y9E<J@EA^BIDXEIFIHCJIK_MFNIPZQJRHSGUFWHXJYI]Z^]_[aGcGdFeJfGhG
~uzz	q-cHGND
~va^	R#H%G&I(C)Y*X+F,F-H.H/Z0I1F2G3I4F5H6E7E8G9?:X;G<I=Z?Z@YAGB_EFFYGYHFJILIMdN_OCPHQIRGSFTFUGVBW[XZZ[]_^I_EcCdBfZhA
~vaa	t#Y-]XZ
~vab	u,[3HHF_[a]
~vac	p#[.^3[BHZ[aI
~vad	c!^#[%K(F)Y3b6[9J:I=I>G?H@JBGDHFYHFKKMKOZPJSIU^WIXIZD]JaIbIfGhJ
~vag	n(J0[9J=IFYHYI]RXSITJXIZHaIc_fJ
~vai	_!X#Z%I(I)J*I,Z-G3G4[7J9G:I=Z>]?^@HBEC[DGHYIGJJLIMHNIOJPJRJSZTJUHX[ZC[H_JaHbHc[dGhX
~val	U!F#E%E&J(F)I*H+H-J.J/Z0H1H2X3Z4H5J6I7H8I:F;I<J=G>b@GAHBXCDEJFJH^IIJDKJLcM[N[ObPHQKR^SHTFUGWJX[YIZC[J]E^G_GaHbJcGdGeIgIhJ
~vam	yYZ
~van	S%D&H(X)J+G,J-X.H/H0E1G2G3?5G6E8Y9[:G;Y<H=[>I@[A]CJDXEFFGH=JFKcMBNEOIP]QHRHSETGUBVHWFYGZI[F]]^Z_aa^b[cIfDhA
~var	X#Y%I&J(E)X,Y-]/F0Y1H2I3C4G5I7H8[:F;H<J=E>A?C@AA_BFCCDXEHFIGHIYJGK@LGOGPIQJRGT]UEWIX^ZD]D^G_^bEcEdJeXhb
~vas	t9J>Z@IC[D^HJIJK]hJ
~vat	W!_#C%F&J(J*G+H,X-X.Y/I0I1J3^6b7I8I9G:G=F>a@HCHEJGHHYI]KELIMGOZP]RHSITFU_VJWGZ@[I]F^GaCbGcFfEgHhG
~vau	o2YHbKE
~vbe	u)]BJHIIJKJUbVIZJ
~vbr	w>JHGIGKIZG]bf^
~ve^	H!F([*Y+E,I.H/F1D3J4D5]6J8H:D<J=^>G?E@XA[B<CaDbEEGHI_K_LIMDOXPGQHSDTGVIWIXXYEZG]F^Y_IbGcDdYeJ
~vea	_#J%J(J-F/Z3J8Y9Y>J?J@YB[CIHHIGJJM_U]VJZY[Z]]aIdIfIhH
~vec	[!H#_%G(H)J*I+I,J-H/Z3]4J6I8J9F=G>Y?GAJCFDFEJGJH>IEJJKYLIM^NFP[RJSJTIUHVFWJXaYZZI[H]G^I_JbGdHfHgZha
~ved	c!X%J([)J+I-Y/I1J2X4J7Z8J9Z:I>[?X@HAJBHCGDFGZIFKHMJNJOIPJSJTGVYXH]I_ZaXbJfIhJ
~vee	l#]-I6]7Z9J@IBJF[HGIYKYNJX^ZHaJ
~veg	o.[6YHGIIMJZH]_b^
~vei	l(J*^-I3J9H;X?^@JC[DYHFIIKYP_VGXJZH]IdI
~vel	^!I%I)J*I+H,J/X3^4^5^9^:H=H@DAJBDCCGJHXIEJJLJM^NGOHPJRISJTIU^VGWJXFYYZA[I]G^J_IaGdHfHh[
~vem	i!J#J/^0]3J6Z9J@[AZBJEJHEIIJXKHNIOJPZTZZF_YaKcJdIgX
~ven	L&_(?)F+J,_/A1E2H3[4I5F7C8Y9J:G;E<F=[>@?IADB_CGEEFJGJHHIAJ_M@NdOFP]QJRISBTHUBVAWEZI[I]H^D_FdZe^f]gGhZ
~ver	=!X#a&A(9)>+D,E-B.D/D0G1a4b5c6d7J8G9F:@;d<Y>X??ACBFCbD]EAFHGAH]IFKYM@NYQHR_S[U@VDWAYaZE[I]]^J_HaZbFc^eCgAhD
~ves	t!X>[E[HJZ[
~vet	m%K([2Z3G>J?[@JBJCJDGHIJ^KJOZZH[Y^ZhJ
~veu	a#J%I+Z-J3I4[9I>G?IBHCXDGIIM^OJPZRZTJVJXJYZ[X]JaFcZfXhX
~vev	wK]f]
~vez	d#^3H9^:Y=J>I?J@]BZCJHFIHKIVJX_ZF]JaZdY
~vi^	h![#Z*Y-Z3G6Y@JBIC[DHIJMJNJOJX_ZJdZ
~via	l#H3J9I>H?JBXHYIIKIM[UIVJWZXIZH]Jabf[
~vic	I!B#F&H)_*H+C,J-C.H/F0]2]3H4B5E6E8E9A:B;F=C>Z?@@AAEB]CDDJEDFFGCH]ICJEK@MDNAOFPBQGRGSeTEUdVZWDXDYXZE[C]A^IaFbDccfjgAhC
~vid	V!F#G(G)I*I+H,H-J.J/H0H1H2I3Z4]5J6[7c:_;J<J=F>Y@CAHCEEIFJGIIDJIKDLHMZOFQJRYSFTHUDVEWIYZZZ[I]E^G_EaZb[c]eIgIhF
~vie	T![#]%F&J*D-[.Y0Y4I6H7G:G;[=F>F?DBGCDDDEHGHIYM[NEOERJSHT]U]WGX[Y[ZA[G]E_Ga[cEdZe[fCgI
~vig	n.Z@YHIZF]XbYh^
~vij	u#^3JHHMZX^ZJ
~vil	W!E#G%D(b)[*_+Y,I.J0H1I2J4H5J6H7I8I9D;I=G>F?Y@XAHBDC^DCEHFJGIHFJILIM]NZPeQJRISITEUHVDWJXFYH[[]E^H_FaEbHcGdGeJfH
~vin	a#J%J(J+J-e3J9I:J;]>J?JBHCIGYHGIGKJL[MJNIUJVJZC[Z]J^^aIcJdZfHhH
~vio	Z!H#Z%J(I*J+J-c3F9H:I=J>]?HAJBJCIDHEIGJH?IEJJK_NeO^PJTJUIVIWJXIZG]I^J_JaIcIdJfJg[hH
~vir	f!J%I-H/J3J7J9G:J=F?J@XBGEZF_GJHaIJKIMYNIPJRZUJVIWJXJZFaJc_dZ
~vis	X!H#G%H(H)H*I+[,J-_.J/I0d1I3E4J6J7H8J9E:Z;J=E>D@^AJBCCFDDEIFJHcIEJIKDMFNEOYPISZT]UGWIXEYI[G]F^F_Ia^bFcFdGeJfDgHhE
~vit	X!H#E%I(H)J*J+J,J-F/I0J1J3G4J6J7J8I9Y:g;K=I>H?G@FAJBECHDGEHFJGJH^IGJJKGMHNFOJPJRJSJUHVHXHYJ[I]G^J_IaCcgdHeJfHhH
~viz	l2XBXHFS_UIVJfa
~vn^	b!H#I%[(G)J*J+J,X0I1J3I4X6Y7J8]9I:I>G?J@HBFCJDIEIHIIJKILIMHNJPYRHTJUIVHXI[J]J^IaIbHdbe]fXgXhH
~vni	u!]#IHJRZZHf[
~vo^	W!^#X%E(G)I*I,I-I.J/J1J2[3_4H6I7I8a9E:G;J=G?]@bAICHEJGIHXIEJJMGNIOYPHQYRISGTIUGVGWJZI]F_Ga]bGdFeIgHhF
~voc	m#J%J3J9Z:]@ZBIHZIJKJMIOZZGh[
~voe	n([3IO^TYVYaJfY
~vog	p+Z@XBJHHIYKINJZ[hY
~voi	e(J+J-J3J9I:J=J?^@HBJCJDZHbIIKIMJODUJV^XJZZ[JaZbJhJ
~vol	Z!_#I%G(Z)I*I,J-I.J0[2J3H4I6I7I8J9E:F;J=G@bAIBXCFEJFJGIHFIXJJK]L[MFN_O]PIRITGUGVEWJX_YJZ?[H]X^H_Hb[cHdGfEgIhX
~von	i3Y4Z8X9J:X@YBIDHI[KJR[U[VJZX_^aJfH
~voo	[!F#G%X)[*_+F,H-_/I0H1Z2I4Z5J6H8I:G;I<J>E@DAHBCCGEXGXIDJILHMZOHRISIU]V]XCZB[G]]^H_FcJeJgJhF
~vor	^#X%I(I*J-F/J2J4Z7J8J9G:H;J=H>ZAIBFCGDFGJHJI[K^LJM]NYOIPJRJTYUIVHXHZF[H]b^H_ZaEbIdIfJgZ
~vot	d(I)J-I3Y:[DHE[HEI^KJM[TXV[]Jd[
~vou	a!J#Y%I+]4I9]=I>H?X@ZBZCIDIHYIGKaMJNHPJRJTJUZWJXJZE]JaHcIdJhH
~voy	u&Z>YHJa]
~vr^	s![T[ZGa]h[
~vra	b!J#G%I)J*_+Y,J-Y0J3I4J7J=J>G?]CYDFHGIFLYM]NIOJPJUJXbYZZD[J]HaGbIcIdHfIgK
~vri	w)J*J@KHIMJP[T^[[
~vro	y?^@^HG
~vst	o!a;ZHEII]KfZ
~vt^	y!YHY
~vue	n!Y#J+X/J0]6JHEXXZ[b^fJ
~vul	wC]D]HIK]aJ
~vuo	k*X3Y9I=Z>H?J@JBJC]DIHDIZKZMXNYUIVJZZaJhZ
~vut	w9ZHGK^ZIaI
~vvi	l-[BZHXIJKJSJTXZFa[f[hK
~w32	n%JBFHGRfZGdHfG
~wa^	c!H#H%b(H)I*I+J,J-_/J1K2Y3H4J6J8_9X:X=H>Y?H@FAJBECIFJGIHXIJKFLIMGNHOJP_QXRJSGT[UIVGXGZY[I]H^Z_IaGbGdHeJfHhI
~waa	j*]+I-J9J?J@HBHCFDHI[KXOJV^XKZ_[[hJ
~wac	O!D&J)E*E+F-Z.I1G2Y3I5H6[7X8G:Z;G<I>H?CAGCDEJFIN[OFPHRFSZTDUZYGZ_[[^Y_EbJcDdXeJfFgE
~wah	e#H-^3[>F?b@GBHCYDHIZMJNIVYXIZD[_]Z^JaDhI
~wai	[!J(J-I3I9^>F?I@cCJDJHGIGKGLJM[NGOJTJVIXdZE[J]I^KbYhI
~wal	X!I%I(E)H*H,I/I0J1I2J3H4H5J6J8J9G:H=G>F?G@HAJBYCGEJGIHcIGJILHNXOIPIRGSDTHUFXGYJZG]^^I_IaFbGcgd^gFhG
~wam	y0Z>[B[HIOJaJ
~wan	K&H)H+c,J/[0E1Z2F5F6Z8B:J;F<Y=ABGC[FEGIIZJJK^LYNCOGPEQGRDSYVGW[YHZF[a^B_Ca@cEdFeIhJ
~wap	w@_HHZHcZ
~war	]!I#J%Y(H)J+J,I-E/Y0J1]2Y3J4J7J:I=I>D?^@YAJBCCGDHGIHeIEKGLJMEOIPIRITIUIYYZG[X^I_JaZbHcDdIfHgIhH
~was	w3J:[>bBJHEZJaI
~wat	n#I+J3G6]>_?[@[BJCJDGKJOIZDa[dJ
~way	[%I(F)Y*[+J,K/G1J3G4J7J8J9G;J=J>F?[@aAJCYD]FYGJHJIDJHK[LIMHNXOIRJSIVGWIZI[I]a_JbHcIdJfJhY
~wcz	n9I@aBIDJHGIJK]MYZE]]f]hJ
~wdc	u#a%IHH
~wdl	e%b(IHHg_
~wdr	y,]HYe[
~wdz	w#GB[D[HJVXZ^[J
~we^	j#J-I/]9J:[>J@ZD[HBIGKXLKM]ZZ[Y]JbGhH
~wea	i-]/X9I@JH]JXKXZH
~web	b!J#I-I.X3I9G=K>H?J@HHcKHMbNIOJT^XJ]XaHcHfJhF
~wec	n-K>]@_BHDJHGIJKZL]MYZIhY
~wed	e)b*I-I3J9I>I@IBHCJDZHYIILIMJNISXZI][a]hZ
~wee	T%E&J(D)J*b+F,G-B.I0F1C2I5G6[7F8Z9G:E;H<Y=H>G?C@cA]BXC]DXEHFHHWIHJGKYLEMKPEQIRFSGTDUFWGYGZY[[]C^EaDbEc_dFeIgG
~weg	g!Y#E%J(J3Z9Z:J=Z>F?J@GBFCID^EZHGIHKGMXOITYUZVIXJZI]b^IaHbJcJdJfJhJ
~wei	S!D#F%_(E)G*[/a0Y1H2J3I4E5J6F8J9Y;]<I=H>D?D@aA^BGCbEHGFH=IGLGNaOZP^R[SYVDWGXCYGZD[J]]^F_FaGbJcDdCeGfC
~wej	tDJH]Z_dI
~wel	a!I#I%F(J*J+H-e1I3H:J=I>I?FBFCZDIHZJJKXMIN^OZS[UJVHXIZB[J]F_JcJfHhG
~wen	V!J#H%G(I)H+X,G-X/Y1J3F4I8J9G=Y>H@YAJBbEHFJGIHBJJK^LINIOJRISGTYUFVXWHXFZX]a_IaIbZcGeJhE
~wer	N!D#C%Y(H)D*J+H-c.G/B1]2F3F4c5E6Y8H9D:H<G=D?JAFBYC^DCFGGDI[JFKCLHOIP[QIR[SZTEUDWJXJY_ZJ[C]Y_DaIbBdDeGgdhA
~wes	t-J1H9]B^HXIJKJZH
~wev	k7ZBIJ[TZUXZJ
~wew	y3a>J
~wez	u9[=Z
~wha	R!F#I&Y(^)B*E+H,I-J.J0J1H2J3F5I6X7I8I9[;J<F=G>C?F@EAHBDCIDHEJFIIaJYLINaOXPIRISHTDUDVJWIXFYJZd[H^HaEbFcHdHeJgIhb
~whe	M!I#X%Y(Y+I,[-G0G1H2I3^6X8H9J:Y;I<J=B>J?Z@EAGBCCCDHEJGDHcIDJZKXLFNYOEPHQJRHSXTIUEV@WGXEYHZZ[Y]H^E_]aebYdCeIfDgEhX
~whi	R#G%Y&H(C+I,Y-C0Y2J3Z4J5X6I7Z8H9G:F=[>[?G@DBCDFEIGHH^IXJGLDNbO[PFQJRJSJT^VFWIXIZF[H]__HbXcGeJfIgZhY
~who	e)J+X-H>J@[BIDIGZHEIXKHNHOZU^V]ZE_aaJhI
~wi^	f!H#J%I(J)I*I+X,J-[/Y3G7J8J9[:]>F?H@GAJBFCHEIF_GJH@IEK[LJMHOZSJTJUHVFWXXHZZ[J]]^Z_IaGbJcHdYfJgHhI
~wia	i)J*J+Z,Z-I0Y3Y9^:J>I@FCJDHIIKIMIOJPJUJVJXH]I^Ia^cJhI
~wic	d#G(J+X-I/I3J9H>I?I@cAeBJCIDIEJIIKFMJNJSJTXXI[J]J^J_EaHcI
~wid	h%[(Y+[-Z>J?[@JCGDEHHO]RZUYZHaHfIh[
~wie	V!]%E&J(D)F*^-Z.H/G0H1G2H3G4G5I6J7G8H9[:C;H<I=J?D@aA^B]DDEHFHGGIaJHK[LHMDNYPEQIRFSYTFUEVBWHX_YHZ[[J]B^FaHbHcEdEeHhZ
~wif	d:J?J@YBJHdIIK[NJZCcK
~wij	Z!G#E(G)I+I,H-E.J0H1J2J4]5I6I7]8I9D:I;I=H>]?G@_AYCXDZEJGIH@IEJHKCL]NFPGRISXUIVFWJXFYJ[Y]F^__ZaEbGcHdGeJfHgXh^
~wil	]!H#G%I(H)J*X/Y0H2Z6J9Y:H=I?G@^BECXDDEYFGGJH[IFJJKXLJMZNGOHPYSJUIVGWJXH[[]_^J_IaFbHcIdHfHgJ
~win	N#X%G&K(D)G+F,H-F/]0I1H2I3F4E5a6I7G8I9D:F;I<I=F>D?^@CBDCEDCEIFIGHH[IAJFKHLGMcNCOGPGQJRGSDTEUFVDWHXEYJZE[c_JaEbecXdZeIgb
~wio	y%](J-[HJV]
~wip	s+[3J>YBKP[
~wir	Z%H(G)J,J-Z/G4I6I7W9I:G;J?^@]BECFDFEJIDK]L^MGRJSXTIUIVGWJXXZI[X]F^HaYbHcHd^eJfKgJh^
~wis	f!I#I%Y(J*I-Y/I3J6K=J?I@[BHCIDIEZGIIHK^MZNIOXPFSJTIUJVIXHYJ]IaHcbdZfHgIhI
~wit	E!J#J%J+I,Y-F/Y0C1I2I3^5H7F9F:[;X>a?EAIB_CFDJEIF^GJHIKJLXNZOZPXQFSITFUYWHXCYFZH]B^Ca[bXcHeJ
~wiz	Z!J#I%H(I)J*H+a,d-H0]3J6J9J=I>F?I@HB[DEFKGZHIIIKHMINIOJPISJTJVJXJZ@[J]J^I_IaJbIcJdIeefGgIhH
~wla	c#I%H(E)I*J,Y-H3I4J6[8Y9J:H=H>I?I@HAYBGCJDHEIGIH]IIJZKIMINIPHU^V_WIXJZC[J]J^b_JaJbIcId[e^fGgJhI
~wly	u%Y8^@ZHEIHNGZJ_Jh[
~wn^	S![#D%D&a(D)G*F+J-b.I1H2I3F4_5G6H7F8G9E:F;Z<J=E?^AFBACHDEEHFIGGHHIGJ[KXLGOGPFRFSeTFUFVFXGYHZF[X]E^I_EdEeHfZhE
~wne	e#I%J&b([3_>J@XHCIJJ[KINJOJPIVFZH^]aJ
~wni	X#I%^&I(b*F+Z,F-D.I/I1I2H3I4H5I6H8Y9D;_<I>D?D@YA^BHDYEZFIHIJHKJLJMENHQIRHSFTJUDWFXJYH[J]Z^[_[aFdEeHfEgGhF
~wnl	wH^
~wny	w!Yd[
~wo^	n#I%[-_DYHGKJT[Y]fJ
~woc	s*^A]CYHG
~wod	t#[*YBYCZEWHX
~woh	i#[*X-]3J>H@IAXBZCYHIIGKJM[]JaXhZ
~woj	n(I3ZBXDJHHK]MZOZTYUYVYWIZD
~wol	g#]%J(I+X-G.]3I4J6I;J=J>H@[BGCHDHH]I[KGMFNHOIPJQ]T^UJV^XHZB[J]H_JaHcKfJgJhI
~won	o(I)^3J9Z>[@HBHDIHGIIK[MIOJPIVI]I^Z_Ja[hZ
~woo	Q!F#G)G*F+G-_.J1H2Z3F4G5I7Z8H;G<J=J?DAHCFDXEIFJGXHHKYN[OHPEQJRGSXTEU[YGZ]^Z_GaDcEdZfHgG
~wor	3!B%[&J([)D*C+<,H-a/Y0H1E2]3@4@5H7a8F9A:I;A=B>C?EA=BcCCDFEBFAGYH[IaJ[KaL[M]N[O?P@QHRDSIT@UFVDX?YDZc[[]H^[_=aGd_eZgZh^
~wou	h(G-_9G>Z@JBHH]IIN]VYZHhX
~wpa	fHHbc
~wpi	p#Z3I>J@JD[HIIJK[O_ZEhZ
~wra	u+[/I0[DGHJb_dJ
~wri	G!A#A%b&I)C*E+F,]-B.H0_1Z3H7F8Z9E:C;G>H?C@AA[CEDCEEIBJYK?LCMDN@PYQXRZSETDU@V@WEXCY]ZG[C]D^A_^aDb@ddebf^g^hB
~wro	O#^&I(C)G*F+G,_-@.H/[1G2H3]5H6[7F8Y:E;H<H>C?D@JAGCEDDEXFHGEIBJELFMFNBOZPYRcSGUEVCWHX^[F]E^D_FaDcHdaeZg^hX
~ws^	y9_HIZF
~wse	^!J#G(I-I.a3I9J:J>I?J@ICJDJHXIHKHMYNIOJTXVIXJZD[J]a_JaJbdcFfJ
~wsp	w1]9JBJH^ZJ^[fI
~wsz	l(J+J-[/J3J9[>H?JB[CZD_HEIHKEMJOJS[TJUZXJZC]JaIhY
~wu^	u#[@ZBZHIX[ZJfJ
~wun	s?]BJDZHZL[MJ
~wur	_#E%Y(G*J-H4Z8J9J:I=X>[?]CIDHIIKZLJNIOJUXVYXI[J_]aGcJfIgJhI
~wy^	h(J3]9F:I=J?YBHCHD[IXKHMJNJPIR]U[VJXGYZZH]I_ZaZbIcJdJfJhJ
~wyb	s-Y?]HHIIK[V]]J
~wyc	q1Z3]>H?JDXHXY[ZJaIcZ
~wyg	n#J(J-J9J:I=]>H@HBHDHH]IJKHLbMJNJTJUJVJXJ][^Ia[bJdJhI
~wyk	u(Z)]*J-[GZHIPJQX
~wyl	d!d#J%J(H)Y*J-I1J3I6[8I9H:J;Z<Y=J>I?I@JAJBICJDIHBIIKILJNIPJRJUaVHXIY[ZF]H^I_IaHbXcIfZhJ
~wym	c!I#I%J)J*Y+I-G3H9F:H=Y>G?FB]C^DJEJGJI^LYMINaOIPJUGVHWJXIZD[Y]I_JaGb[cIdZfIhI
~wys	m!J#J%J(_+J-I3H9H=J?I@JBHC[DHI[KINJOIVIXJZ]]JaZbJcIdJe[fJhJ
~wyw	y6ZQ]
~x80	c#J&H(J-J3J4G8d9J<c@JBHH]IJJJKIMKN]VJXJZE_JaJbJhJ
~xa^	k(I;Y@XBJH[IJKZMJVJXYZ]^YaIdZhI
~xac	t>JDIG[HHO]UY
~xam	w9J@ZH_PG^X
~xao	ycZ
~xbo	wH[
~xce	b!]#G-K2Y3JGJHbIJVKX]ZG[K]Je^fIhJ
~xch	h(H)Y*d9J>ZBJCJH^XHZH
~xcl	h)X-]=IGdHELZPXUHV[ZI^J_JdJ
~xe^	u%^9J>[HCfZh[
~xec	yf]
~xed	u%J*ZBJHGLJPI^_
~xem	yL]
~xi^	uJ[
~xie	q@ZBYC^ZH
~xig	j3J9I@JCdHFI^NXZI
~xim	m-X3E>JIHLYNHOHXc
~xio	i#I>HBXEJXJZ[aHb_c_
~xis	]!J#J(J*J+J-J/J3J4Y6J9J:I=I>]?H@EA^BFCHDHEIFJGHIFKYLJMINGOIPJUJVIWYXJZ@]I^J_daFdEfHhe
~xit	c-E@[BYHJIcNaZF
~xpe	h%J&]+Z3[=J@JBIH_IIJDKJNIO^XJZ[^JcJdIeJfIhI
~xpi	Q!H#G%b(E)I*I+H,H-E/I0J1J2I3G4J5J6J7H8J9H:F;J<J=a>G?G@BAJBCCHDFEJGGH[IEJHK]LiNEOJPIRISITIUGVFWIXGYJZY[F]a^D_IaZbFcHdFeJfGgHhC
~xpl	i%I&a3J;]?KAJCJDJFJHEMJN_Z_fZ
~xpo	n3J=GDJFaH^MGQ_ZFfI
~xt^	_%J(I-J9J=J>J?J@cHZIXKFLbMINJPYVYZB]F^I_IbIdIe[gZhH
~xte	Z#J%H(I*J+J-I1J2^3d4J9H:g;J=J>F?H@HBICJDHIJKYLJMINIOHPJQ[RJUJVHXJZE[J]H_JaGbJcIfHhI
~xto	w3K>^?[@JDFHDa[
~xtr	o&I2[HXJ_ZJ
~xts	oHKLaZJ
~xy^	^0J1J3H4H6J9J=J?JAJBICJH^MINJRHSIXJYGZD]G_JaJb^chdJfEhJ
~xyp	yHGc^
~ya^	u+Y-J3J5K9]?J@GBJCIDIHEIZKXNIZJ
~yan	y@[DIHZZJ
~yap	y+XH[
~yau	y)Z
~yb^	wHHN[SXZJ
~ybi	y-YK[
~ybk	y!H9ZBJHFZ]bZ
~ybo	b!J#X)J+]-^3J9Y>J?J@YCJDJHXIIKHNHS_UZXJZGdJ
~ybr	i(J9I?]@JBJHYIHKJNJPJV[ZH]J_Gb]db
~yc^	k(Z)J,J6]8[=X?Y@JBJCJDJH]IJPJUJVGZG[[dGeZ
~ych	b#[%I(])J+H-[/J1J3Z4J6J9F:I;[>Y?G@GAZBFCGD_EJHGIELIMHN_OIP[RJSJTJUHWJXEYJZB[I]G^J_Ha[bIdIfHgKhZ
~yci	p#J(b-I:[BJHEK]TYY[ZF
~yck	e!J#G%G*K+J,X-I/[0J3G4Z6c8J9Y:J=H>G?Y@FAJBZCIDYF[HAIGKHLJMINHOHPXRISJTHUJVHXIYJ[J]H_Ha[bIcIfHgJhH
~ycl	uHHK^ZJ_]
~yco	w1[2HHIK]ZJ
~ycz	s*ZHIIIKZNZa]cY
~ydd	yPaVI
~ye^	p!Y&Z@]G[
~yea	b!^(J-Z1]9Z>^?XBHDIHCIYKbLZNIZA]JbJhJ
~yen	wCZHX
~yer	f!J-J3I9H:[>^?J@ZBIDHEJHAIHKIMJN]OIX[ZF][_JaZcafY
~yes	g-J9J=]>X@^BYHGIIKEZ_
~yez	uZZ
~yfi	j!J#I(I*Y-H?I@JAJBIC_DFI[KIMJO[VJX^ZD]Z_Ja]
~yfr	l-I/J6b9H<Z>I?J@ICIDJHDI_KGNIO[XHZGa]cJhJ
~yga	n#J(J-J9J:I=]>H@HBHDHH]IJKHLbMJNJTJUJVJXJ][^Ia[bJdJhI
~ygn	u@_CJHI]]
~ygu	mAcHGZJ
~yjm	q(J3H>H@IDHHHIZNIO[Z^aIh^
~yjn	n(J,Y7]:I>JF]GZHIIJ_Ja^dIg^
~yka	yB[NZ
~yl^	s(G=^@]U^VGZDdZ
~yla	c!d#J%J(G)Y*J-I1J3I6[8I9H:I;Z<Y=I?I@JAJBHCJEJGJHBIIKILJMJNIPJRJUbVGWJXIY[ZF]H^I_IaHcHfYhJ
~yli	q!^#]-I/Z9J=J>K@ZBHDJHFIKK[LYNKRZXJZF]HaHcJfJhJ
~ylk	f!]#I%J(J)J*I+J-I3I9H:J>I?]@ZBGC_DHHJIHKHMHNIPYUIV^XI[b]IaFbGcJhI
~yll	nCJD^HHIZKJNaZJaJ
~ylo	p?]@JHIKaY]ZH
~ym^	c!I#I%J)X*H+J,J-H/I3[6J7Y9F:Z=I>Y?GAYB]CIDFEIGJIJKGLZMHNHS[TJUGWJXIZC[I]H^I__aGc[fHhI
~yma	f#J(X*X-I0Z3I9I:K=Z>J?J@JBIC_DHHBI^KIM[N]UIVJXZZGaIbXcJdXfX
~ymb	g!Z-]/X9J@HBJCJHEIbKHMJN[ZI
~ymc	s@[L]TZ
~yme	yCGHZ
~ymi	y-YO[dX
~ymo	m=X>_DJHDZ[_Z
~ymu	pBJHYL[ZJ[[aY
~yn^	sHHKJN_WYZGc]
~yna	s3XHYaZcY
~ync	G!@#B%c&E(A)B*C,C-?.F/B0f1h2Y3G4_5E6G7B8_9?:A;C=B>??A@?AEBBCBD?EBFDGiHXI?JBK>LBMaNDOBPIRfS@TAUAV>WCXBZ:[C]@^A_EaAbCc]dceIfggAhA
~ynk	i!J#I%X(I*J+J,J-H/J0_3G6I7J8I9F:G;J=H>X?I@HAJBHCIDHGbH]IEKFLJM^NGOIPHRYSITJUJVIXHYJZC[J]G^J_HaGbIcHd[eJf[gJhH
~ynu	o3Z>YDYHIO]aJ
~yon	b!J#J%X)Z/J9^:I>G?F@[BGIHKHLJMHNGOJP[S^VZ^Z_JaJcJhI
~you	M#I%I(C)J*D+],G-].J/J0J1X2I4H5J6I8H9c:a;J<J=[AHBBE]FIGGHJJHLGMGNFOYPEQJRISGTXUXV[YJ[D]G^J_IbFc]dYeGfGgF
~yp^	l#Y,^3ZGJHEIIKHMJOJdJfJh^
~ype	Y!I%H(H*J+J-F/I3Z8K9G:a=J>C?I@]AJBXCGDHGYHHIaJJKZLJMHO_PITJVHXGYKZE[I]]^J_JaDbXcJdJfJgJhb
~ypi	y=[
~ypo	l-]3]@ZBJHIIJKJNHOJc^
~ypt	X!H#Z%H&J(I)I*J+J,H-H/I0J1J2J3G4H5J6h7J8J9G:I<d=I>H?H@HAJBFCJDHEJGIHBIGJIKFLJMHNGOJPHRGSITIUIVHXHYeZB[I]I^I_HaIbGcJdFeGfFhH
~yr^	m+]3I?[@JHIIJKZ
~yri	s/aIITH
~yro	w!XH^ZJ
~ys^	G%D(B)F+J,F-]/X0F1Z2H3H4F5F6e8F9B;H<H=X>BAKBGFFGIHGI_LHMBO[PFQGRCTYUXV]XbYH[G]FaGdXfCgB
~yse	l#Y(G)_?Y@IBZHBKJTIV^ZD[]
~ysi	nHIZHhc
~ysk	t,]>]BJDJHHLXZ]
~ysl	t9JHYN^a]
~yss	n%J(I9I;]@YBJHGIJKIL]NJZG^ad^fJhI
~yst	Y!F#G%G(Y)I*H+X,I-D.J/H0I1I2J4H5J6I7I8I:];I<J=G>C?E@[AHBXCXDbEIFIGHHZI[KaLGMDOCR_SITHWJXFY[[H]F^I_HbHcGdHeJfGgIhD
~ysz	w([9ZBYHY
~yt^	j-c9JBIHYKJX]ZG^IbZhJ
~yta	e!J#E%J(I)J*Z-H3I9F=J>Z?]@aCIDIHCIHKFL_MINHOJPJTIUJVHXZZY[[]H^^_JaFbIcJdJh[
~yte	l,X-J3Z9H>J@_BJHZIHKGLYMJdZfIh^
~yth	^!J#J%](J-H/J3H7^8J9G:I;Z=J>Y@GCED^FJGKJXKIOIPFSJTIVIXHZb[W^J_JaIcJfHhG
~ytk	]!X#J%H&J([)X*G,G-F.J0I1J2J3E4I5J6I7X8Z9G<J>F?F@FA^DYEIFJHFIYJIKIMGOYPXRJSHTHUGVXWIYJ][^]_]aIcHdGeJfHgHhH
~ytn	y3a>IOJ
~ytt	d!J#I%I(I*I+J-G/_0J3H6J7J8[9[:Z=J>[?I@aB]CYDZHCIGKFLJNGOJPJTGUJVIXI[X]Z^H_JaIbJcJdHfJhF
~yub	u?aZI
~yud	w9ZZ[
~yus	yIZ
~yv^	w3[?ZD[HEOY
~yvi	jHGNd
~ywa	e!J#H%Y(I+I-^0Y3H6^8J9G<]=I>^?Z@HBHCIDFGIIHK[LJMINHOHPXRJTJUIVHXIYJZF[J]I^J_IaHbJcJf^hI
~ywh	q?ZHXMYS]ZE
~ywn	u!ZQXdZ
~ywo	y!YQ]
~za^	W&Y)G*]+F,G.J/G1H2I4F5I8X;X=[>D?X@AAGBXDJEHFHGXHFIZKEL[MHN^O]PFSFTGUFVDWHZZ[Y]D^J_JbHfEgGhX
~zaa	yNZa[
~zab	b!H#a%J(I)X*Y+I,K-]/J1K3G7J9I:J=X>J?[@HAJBECXGJHFIGKZLIMHNGPYQXSJT[UZVHWKXGZF[Y]H^^_JaJbIcJdIfIgIhI
~zac	V!F%Z(F)H*G+G,G-D.I/I0_1H2I3D5J6H7H8G9E:];I<J?E@EAICFDEE]FZGaHHICJIKELHM]N^OFPFQJRYSGTHU[VCWaXEYGZJ[H]X^I_GaEbGeGfcgG
~zad	a!H#H%I*J/Z3F6J7Y9J:X=J>G?J@ZBXCJEJIXMHNHOHPJSJTXUIV[X^ZD[J]JaJbJcIdbfHgJhI
~zah	n-^3Z>JCZHGI[OIXYZJ
~zaj	l([*Z-J3I6[9I?]@IBJCYDXHEI_NHO[VJXJZFaIhJ
~zak	o-^B[G_HF
~zal	q-J1]:J@]B_DJHDIJKIMJZE[]]Jb[fIhJ
~zam	n#]%I-J3J9J:J=I>J?J@IB_DIHEIHKIMJQJU^VIXJZG]]aGd^fXhJ
~zan	j!G#J%J(J+J,Z-Z3J9Z:Z=J>K?J@JCJIIKJMJNIOJUJVZXJZYaJbYd[e[fJhI
~zap	Z!F#D%Z&J(F)H*G+H-E.I/X1H2J3Z4X5I6X7H8[9D:[;I<I>D?D@EAHBHCFD]EHFIIDJHKDLGMENEOYP[SFUFVEWIXEY[Z[[G]F^GaDbGcZdbe^f_hE
~zar	W!G#G%G(Y)H*F+e,d-F0I3H4I6I7I9H:]=H>E@FAJBYCGEIFJGYHGIFJILIMGNFOHPGRHSHTIUHVFWJXHYIZ?[H]H^H_HaHbGcHd[eefYgGhF
~zas	b#G%H(H)I*]+I,J.J/I0J1J3E4J6J7J8J9F:G=G>H?Z@[AIBFCHEHF[GIHJIEJJKELYNcOHPGRaSHT]UGVHWaXHZB[I]G^I_HaYbHdHfGgIhY
~zat	[!J#J%H([)^*J+J0Y3I8[9J:J<[=I>J?I@JBICJDJF]G^IIMJNHOJPJSJUGVZXI^J_Xb[cJeJhJ
~zaw	j![#G%J(I+J-^3E4J7J9G:]=J>J?I@HBFCJDYIaKHNJOJPJRJTJUZVHWYXIZX[J]I_IaIbIcJfZhI
~zaz	a!J#J%[-J3I9K:Y;Z?J@HBHDIEXGXIIKHLZMXUZVGW[ZF]J^^bJdYeIf[hI
~zby	l-c@ZBJHHKJX]ZIhK
~zcz	l9J?I@^BJCaDJEIHIIIKIM_VJWZX[ZGaJcY
~zd^	yN^ZK
~zda	q%J&[9I=Y>]HIQ]ZJeZfY
~zde	qHJNYOZPYW[ZG[[
~ze^	_!H#[(^)Y*H+J,I-I/J4J6J7J8J9E=]>G?H@[AIBECHDFGJHCI[LIMZNHRJTJU^V[X^YJZB[I]H^]_IaXbJcJdIfIgJhH
~zeb	h#J+Z-J3J9H:Z=Z>J@_BHD]H_IJKINJVI]JaJdJfJhI
~zec	q%[.X3J9H>^?J@XC[DJF]HFIJKYNJZH]IaG
~zed	l!J%Y(I-I/J3X8]9J=J>Y?J@IBZCHDIHIIHMXNIOHPKS[TJVJXIZD]b_JaGbZhJ
~zeg	f#I%J(J+Z,J-^.X3H4J7J8J9H=J>G?H@HBHHCKZMJPJR]VIXIZ_[J][aHbZcJfHhI
~zei	Z!X#J%G(I)J*I+H,I-]/X0X1J2Z3^4I6J8J9G;J=H?IAIBDCIDEEJFZGJH^IdJJKDLIMFNEOHR_SJT[UIVHXGYIZA]F^IaEcXfFgIhX
~zej	w8]HY
~zek	k(]-J3J7X9X>H?J@^BJH]IJKIZH]Ja^
~zel	j!G(F)Y*J-J3H9H>I?JA_BZDJHEIIKZNJO]U[V^ZG[J_HaJb]
~zem	q*[9J@GIJK[V]ZX[JaJbZ
~zen	P!F#H&[([+G,[-E/F0H1G2I3Z4F5H6F7H8G9Y:Y=d?^@FAGBYCJDBEIGGICJGKELZMDOERFTGWHXXZJ[G^DaYbXcadFfJgFhD
~zep	q-J/Z>[IJKHOYRYZ[
~zer	U!Y%G)J*J+J,H-H.J/H0H1J2J3Y4H5J6H9H;^>D?I@FA_CHDEEHFIGXI[JIL[MDO[RGSHTXUFVYWHYIZF[J]a^[_ZbFcFdJeIfF
~zes	j%K-I/Y1[3I8J9Z:J=I?J@XBICJDJGJHDIZKbMYNJOJRJVJXJZD]J_ZaXfHhJ
~zet	i!Z#H%X(J,Y-J2Y3J8Z9H:J=J>H?J@]BHDHIHKIMINJPIRZUYVIXIY[ZD[K]aaIbJe[fIhI
~zew	u-Z:^HX
~zez	l!]#J%I+Y-I.]3J9G:Y=J>I?J@JBJCJDHF[HDIHKINXTJUIX[ZH]Z_JaXcXdJ
~zga	q3J6[HKIJOaZHhY
~zgl	u9]BYPY
~zgo	y-XHJN]O[
~zgu	t>_D]ZG
~zi^	_!H#G%F(F)I*I,I-G.J/G0I1H2J3[4I5J6I7I8J9_:H;X=Z>]@IAIBZDBEJFJGJHFKJLHMFNFPHRHSYUHVFWJYIZZ[I]Y^I_GbXdIeJfGgIhX
~zia	a!J#I%I)I*K+Z,Y-H/I0J3H4X5J6J7J8J9J:H=H>G?Y@FB_CIDCEJGIH]IFJJKGM^NGOJPYRJSJTIUIVZWJXHZX[I]X^J_JaHbHcJf_gJhH
~zic	m!J%H(H+H9I;c>K?J@ICIDZH]KJNJOJVIXJZ[]IaI
~zie	[#F%E)H,X-F.I0I1I2J4I5J6I7I9_:_;b<K@ZAIBXCXEJFJGHHHJIKDLGMFN^OHPGQJSITIU[VDYIZ@[H]X^H_HaJbGcGdIeJfEgIhF
~zif	u3[HJIZO[
~zig	^!J#G%H(H)J*I,I-G/Y0J3H4J6J7^:J;J=I>H?H@aAJBXCHDHHGIFKDL^MYOHPIRJTGUJVHXHZZ[Z]H^__GaHbIcIdIfIgYha
~zij	h!Z#J%[(I,Y3^9H>I@HAZBXDIHFIYK[MJOGVZZG]J^ZaJdG
~zil	s3H9J>IBYHYTYY[ZIa_
~zin	h-J3I9F>I@YBXCJDJHFIIKINZOIR]U[V]X_ZF]Ja_cIfGhJ
~zio	S!D#D)F*H+G-C.I/H1H3Z5I6G7G8H9D<I=H>D@DB[CXDZEYFHGYHHIDJHLHOFQIRJS^TFU^VYWZXJYIZZ]C^J_^aCcJdEfahE
~zis	p#[>J@bBIHIKJX]ZG
~zka	y.a9JHI
~zla	w/Z9HB^HCMZZKg]
~zli	q(J*[@YCZDIK[ZI
~zlo	q9YF]HIIZPZVZZI
~zmi	]!H#G%G(F)J*I+J,I-E.J/Y0J1J3F4J6I7Z8J9D:X;J=H>Z?H@eAIB]CGDEEJFJGJHHIEJJL]MXNGOGPHQIRISITGUGVFWJXGYJ[Y]G^b_HaDbHcHdGeJfGg[ha
~zn^	y3[
~zna	_!G#G%G&Y(F)J*I+Y,J-J/I0J1J2^4]5J6Z7I8I9E;[=J>F?ZAXCFDDF[IaJJKELXMGNEOYPHRJSJTIUGVFWJXGYJZ@[^]G^[_XaGbHcGd[eHfGgI
~zni	h!J#J(J*J-I1J2[3H8^9G<]=J>I?^BHCJDIGJIGK^MHNIOJQXR^UJVJXJ]I_ZaIdHeJfHhJ
~zno	p#Z-J9J@ZBZHHX[ZIa]cYfJ
~zny	y3]:Y
~zo^	j#]/Z3X9Z>J?J@YBHCYHEIIKHNIOJX_ZY]XaIcJhJ
~zoe	u9_>HEZIJZ[
~zoi	yJ^
~zon	W!c#H&X(J*G+G,G-D/H0I2G4F5I6G7G9D;]<Z=J?E@BB]CEEHFYHHJHKDL]PEQXRGSHTFU^V^WHXEZ?]E^^aJcEdaeGgHhJ
~zoo	sHaIF
~zor	n3]@]BICZDJHHIJKIMYZH][f]
~zos	l!Y9J>]DJHIIJM[VJZI]^_Z
~zow	p1ZGZHHMWQYTYVXdY
~zpi	o*[?]CZDYHHNJPXQYY]ZJ
~zre	g!J(])Y*I7J:Z>J?J@IB]CIKJM^PJSXUHVFWKXJZX[J][aJbIfJgX
~zt^	Z#](F)J*J,Z/X0X3I5X6J9H>H@[B^CHEYGJHDIHJJNIOIPJRJSJTIUGVGWJX_[I]G_JaZbHcIdGeJfHg_hF
~zte	l-E3K@HHGI_KcOZPYZFaJ
~zub	y!ZV[ZI
~zuc	h!J#J-X/]3J4J6J9I:J>JBIDJHFIHJYMIN^O[PZXK][aXcKdHfJhI
~zug	e#J%_-J3J4Z8Z9J>[?J@]BJCIDJIIKINJOJQZRJTYVJ_JaIcJdZfH
~zuj	t%J(Z3I>IA]HHIJO]ZI_[d]fI
~zun	a%J(I,J-I0J4J:I=X>J@IBHCIDYIJKILJNYPISZTXU[VZW_]YbJdHf[
~zur	P!Y#H&Z(]*G+H,F-E0X1H2J5I8H9H:];G<J=Y>H@GAICGDJEXGIHJIDJIKXNDOGPGQJRFSXTFUZVZW]YG[J^E_Gb^d[eFgXhE
~zus	o(].Y6Y9Z@JCZDIHHVKX[ZH
~zwa	j!^#J(J-Z2Z9H=J>HBHCJDIHDI]K[L]VIXIZ_]JdGfIhJ
~zwe	_!J#I%I(J*_-G/Z9I:J=J>H?I@bA^CcDGHHIFLJMINHPJSJVIX[ZE[J]H^JaHdJfJgJhH
~zwi	l#I-J/J3J9X:X>JCHDGF[GIH]IHK]M[NITJUJXJZI[Y]JaJbJc^dJfJhJ
~zwo	q-J.^3J9Y>[BIHEKIV_XJZHa]
~zwr	a!I#H%Z(G)J*I+J-H/I0Y1J3G4Y6Y7J8]9G:I=X>H?I@HAJCIDHEJGIHHIHJJKHLIMHOIP[SJTJUHVGWJXHYX[I]I^I_IaHbIdce_f[hG
~zwu	wDZL[
~zwy	y)]*J9II]PJ
~zy^	]!E#]%G(H)X-[.J/H0I1I2J3D4Y6I7H8I9E:G;Z<J=F>F@[AIBDC]DZEIFIGHHIJIKDLYMFNCPZRXS[THUGWIX^ZJ[H]E^Ha]cGdIeYfFgHhY
~zyb	y!H9ZBJHFZ]bZ
~zyc	d#H%I(b)I*J+J,I-I6[8Z9H:Z>Y@HBGCHDHHXIHK]LJMINIOJPISKUIVEXHYJZC[Z]I^K_Ja_bJdFeYfIhI
~zyf	t6c<[HJZJ
~zyj	o(J-J/Z3H>H@IDHHGIZNIO[Z^aIh^
~zyl	n!^(F)J:J=^@IBJDIEJHEKILYNJU_VFWJXJY]ZE][^KaJdYfJ
~zym	o0Z3J7X>JHEM[O[_[aXfZ
~zyn	q![-J9H>ZHaIJKIMJOJXJaXcY
~zyp	w-]=[@ZHHNHZJ
~zys	j%K(I,[-]3J9Z:[=J>Z?JB[CJDHHEIIKEOJUZVXXI]JaIdJfJhJ
~zyt	]!X#J%G&J(Z)X*G-H.J0I1I2J4I5J6I7X8Z9G<J>X?E@FA^DYEIFJHGIYJIKHMGNJOXPXQJRISHTHUFVXWIYI][^]_[aFcHdGeJfHgHhG
~zyw	k!J(J-_0Y3I9I>Z@JBHCJDJGJIIK[MJNJOHP^R]VIXJZG]JaJdJfJ
~zza	[!I#I%Z)I*X+I,J3G7J9H:X;Y>H?]@GAJBGCXDHGZLJNYOIPISIUYVXWZXHYYZD[J]I^J_JaIbIcJf[gJhI
~zzo	y3ZC[DX
~zzy	q-cHGND`;
