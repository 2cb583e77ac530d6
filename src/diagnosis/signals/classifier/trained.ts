// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.601 -0.536 -1.053 -1.745 -0.826 -1.439 -0.943 -1.452 -1.498 0.045 -1.786 -1.292 -1.771 -1.182 -1.494 0.008 -0.922 -2.025 -0.988 -1.259 -1.101 1.638 -0.646 -1.398 -1.565 -0.418 0.042 -0.056 -0.625 -0.912 0.153 -0.132 -0.659 -1.339 -1.431 -1.587 1.827 0.245 -1.578 -0.148 -1.668 -0.584 -0.497 -0.493 -1.266 -1.825 -1.043 -1.122 -0.909 -1.090 -0.566 -1.567 -0.031 -1.528 1.304 -1.108 -0.328 -1.439 -0.887 0.075 -1.138 -0.734 -1.176 -1.664 -0.616 -1.404 -0.733
15.004960565927602
!account-disabled	P!n#@%C&H(Z)B*D+F,E-C.G/C0G1F2F3@4E5H6F7E8E9F:B;A<H=C>C?D@BADBACDDCEFFGGEIBJFKBLDMDNDOEPBQGRGSETBUBV?WGXCYGZ=[D]C_@aEcEdBeGfJgEhD
!account-locked	L!E#m%A&G(C)C*B+D,D-@/C0F1D2D3A4C5F6D7C8D9C:A;D<F=B>A?B@EADCAD?EEFFGDHYI@JCK?LBMBNAOCPBQFRCSBTZUDV@WFYFZ;]B^J_BaBb@cBdBeEfCgBhA
!account-not-set-up	oDJV^ZI
!ad-access-denied	R!C%j&H(b)E*F+G,F-C.H/E1F2B3C4E5G6F7E8D9G:B;_<G=C>D?E@DAGB@CEDCEFFGGCIBKILBMCNCOGPGQFRFSETHUCVEWEXEYGZ<[C]E^K_DaDbBcDdBeEfCgYhC
!ad-unknown-error	d!H&e-K3J@KBKHFKKNJSIZE_J
!admin-role-missing	S!D#G%^&J(k+H,G-F.I/G0I1H2I3F4H5I6H7E8H9I:A;H<J=C>E?C@EAIBACEDDEGFIGFIFJGKDLFMENDOIPBQIRHSETHUBVHWEXGYIZ<[E]E^E_HaDbBcGdDeGfEgDhE
!admin-sspr-disabled	Z!E#I%I(C)k*G+J,G-I.K/J1J3I4J6J7H8J9J:F;J=F>H?E@FAJBFCIDGEHGJHGIIJIKILJMINGOJPHRJSFTHUAV@WFXHYJZA[H]I^H_JaIbGcIdFeKfHgEhJ
!admin-two-gate	U!F#G%G&J(A)B*l+F,E-F.I/H0J1H2I3F4H5I6I7H8H9G:F;H<J=F>E?J@DAHBFCDDDEFFJGHHDIEJHKELHMGOGPAQIRISGTGUEVCWDXFYIZA[G]F^H_HaFbGcHdEeIfHgEhG
!already-registered	]!I#J%J(I)I*I+j,K-H3I4K7J8K9J:I=I>G?D@GBDCCD@GJH@IHJKKGLIMJNHOEPISJTJUIVHWJXIYKZE[J]G^J_JaGbHcJdJfJgJhI
!auth-token-error	h,bHFZIeI
!changed-too-recently	O!E#E%F&J(C)G*F+H,H-B.H/E0I1H2G3F4G5I6G7E8G9F:D;I<I=E>D?D@nAHBBCDDEEHFIGGI?JEK=LDMBN@OGPFQIRGSFTFUEVDWFXDYHZ:[D]E^@_GaFbEcFdEeGfFgDh?
!cloud-service-error	]!F#I%I(C)E*H+I,K-H.I/H0J1I3H4I5J6J7E8I9J:E=E>G?F@JAJBCCHDFEIFJGIH>IHJGKGLJMGNGOIPFRGSkTGUIVDWFXGYJZ>[H]G^H_IaGbFc]dHeJfDgBhI
!cloud-sync-agent	Z!J#J(I*J+J,J-F/G0h1E2K3I4I6H7I8G9H:I;J=H>I?I@IAIBGCJDJGFIIJIKILJMGNIOIPHRDSJTHUJVJXIYIZE[K]I_FaIbJcDdCeHfCgIhJ
!code-not-received	N!B#C%D(A)C+B,E-B.E/D0F1E2F4D5F6E7D8D9@:A;D<F=B>Z?C@@AECHD>EEFEGDI?JEKALDMANAO>PDQFRDSCTCUBV@WCXFYEZA[D^C_CambBcCdDeFfCgDhB
!connect-version-old	Z!H#G%H(E)J*I+J,H-G/G0H1l2G3G4F5I6H7H8F9G:I;J<I=G>H?I@GAIBFCHDHEJGGHDIHJHKHLJMGNHOIPHQJRCSHTFUIVHWJXHYIZC[H]I^J_GaHbIcDdFeEf>gFhI
!connector-password-too-long	b!J#H%E,J-G0K1I2h3G4J:I>K@HBGCJDJGHHGIBJJKGLIMHNIPJRJTJUJVJXJYJZF[J^H_JbJcHdGeJfEhH
!contact-failed	w3_HGZD
!contact-info-malformed	V!C#D%F&J(F)G*E+D,G-E.I/H0I1H2H3l4F5I6H7H8H9G:D;G<I=F>=?A@EAHBCCADbEHFIGGH=IIJHKELGMFNEOGPFQIRISHTEUGVBWIXDYIZ?[F]E^F_Fa@bGcGdGeIfGgHhF
!cookies-disabled	T!D#D%G&I(D)G*F+G,H-B.m/G0I1H2H3E4G5I6G7G8G9B:E;H<H=E>D?E@EAGBBCEDEEHFHGHHGICJFKDLGMENDOEPGQIRGSDTFUEVEWGXDYHZ@[F]D^G_FaEbDcEdFeHfFgGhF
!corporate-policy-sentence	m@YHCIGKJN_
!dc-policy-hints-missing	Z!I#G%I(I)I*H+J,J-E.J/H0J1I2J3H4@5j6I7I8I9H:I;J<H=I>G?I@FAHBICGDIFKGJHJIGJCKELJMENCOIPHQJRHSJTIUJVIWHXIYIZE[I]J^J_IaIbHcHdHeJfGgIhH
!dc-unreachable	[!F#G%H(H)I*H+J,I-F.J/G0J1H2I3F4j5D6H7H8G9H:H;J<Y=H>F?F@EAHBFCHDHEJFJGGHFIGJJKGLIMEOIPGQJRHSGTHUHVGWJXHYIZA[I]H^I_GaGbGcDdHeJfCgHhH
!decryption-key-mismatch	]!F#G%G&J(G)J*I+J,H-F.J/C0F1I2J3G4G5J6k7H8G9H:H;J<I=G>G?F@EAGBCCHDHEIFIGGHFIDJHKCLHMENCOGPGQJRESJTFUHVHWJXHYFZ@[H]H^E_DaHbGcDdBeEfCgXhD
!error-processing-request	wBIHESaZD
!feature-not-enabled	r)JHHV^
!federated-password	V!F#F%F(D)G*H+I-C.J/E0I1H2I3G4G5I6I7m8G9J:E;I<J=E>G?F@BAHBBCHDEEJFIGFHCIDJFKCLEMDNDOJPDQKRISETGUEVEWHXHYJZ>[F]G^C_HaGbDcHdDeHfFgEhC
!forest-config-changed	^!F#H%F&K(F)H*H+I,I-F.J0G1H2J3G4F5J6G7G8k9F:E;I<J=E>H?G@DBCCFDGEJFIGDH?IFJGKELHMGOIPFQIRGSITIUGVFWIXGYGZA[H]G^I_DaHbGcFdBeGfDgHhG
!inheritance-disabled	X!>#F%A&J(C)H*G+H,H-E.I/H0I1H2I3E4H5J6H7H8H9E:F;m<I=F>F?E@EAEBECDDFEIFHGFHGIEJHKELGMGNFOGQIRHSHTGUEVDWIXFYHZC[G]E^E_DaEbFcHdEeIfFgHhF
!ldap-signing-not-configured	^!J#J%J(I*J+J-I/J1J2I3H4I5I6I7J8H9I:J<h=I>J?I@HBHCFDIEJGJHGIFJKKILJMINHOJRJSKTIUIVIWJXJYGZF[J]J^J_JaJbJcGdIeJfHhI
!licence-missing-organisation	V!G#H%H(F)H*H+I,J-F.J/F0I1I2J3F4I5J6I7H8H9G:F;I<J=j>G?F@FAHBECFDFEHFIGGIEJIKFLHMGNEOHPHQJRISHTGUCVCWFXGYJZB[H]G^H_GaGbFcFdFeIfGgHhH
!licence-missing-user	e(J)H/J=e?JBIDJGJPJSJUGVFZD^JbJdHeJfIgJ
!lost-device	M!C#B%D&H(B)F*B,E-B.F/E0G1F2G3=4E5G6E7E8E9B:C;F<G=C>m?=@CAFBGC>DFEFFGGEH]I@JEK@LDM=NCODPEQGRFSFTDUDVCWFXBYFZ;[C^D_Ea@bCcDdEeGfEgEhB
!managed-on-premises	n/I7JHHZJdb
!method-not-allowed	U!F#G%F&I(^)F*[+E,H-D.H/G0I1H2I3E4G5I6G7F8G9D:E;G<H=D>@?l@CAHBCCEDAEHFHGGH@ICJGKCLGMDNDOEPFQHRHSFTFUEVCWGXDYHZ>[X]D^E_Fa@bCcFdFeHfFgFhE
!not-enough-methods	T!E#F%F&J(E)G*X+A,H-E.I/G0I1H2I3B4H5I6H7G8H9D:E;H<I=D>A@BAGBCClEGFIGHHDIBJGKCLGMFNDODPFQHRHSGTFUGVCWGXEYHZ@[E]E^G_GaDbGcGdFeIfGgGhF
!not-in-scope-group	b!J(H)I/J:J=H?I@HBGDIGGKJLJNJPHUHVfWJZD^IbJ
!not-registered	S!E#F%F&J(C)D*E+],H-E.I/G0I1H2I3D4H5I6H7F8G9H:D;H<I=E>A@BAHB@CJDlEGFIGFH@IDJGKCLFMENDODPFQIRHSFTFUAVCWDXFYHZ=[E]D^E_GaEbDcGdEeHfFgGhD
!object-not-in-password-sync-scope	[!F#H%E(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:F;H<J=G>I?I@HAHBFCIDHEJFGGkH?IGJHKGLHMENFOJPGRISJTIUHVEWIXIYIZD[I]H^GaIbIcGdAeHfDgIhH
!onboarding-failed	]!I#I%G(H-J/J0J1J3J4I6H7I8H:I=H>J?J@GDJEHGHHAIJJIKGMINHPIRISJUIVIWJXJYIZA[J]K^I_JbHcGd@ehfAgJhH
!onprem-admin-action-required	b!H%J(F/J3K6J7I:G=F>J?I@HBFDJEiGJHEKJMKNGPHSIUGVEWDZ?[J^J_JbHcFdGeHfIgIhJ
!onprem-complexity-refused	f!I#I%J(I*I+J-G.K/K3G4J6J7J8J9E:H;J=H>H?G@GAKBHCGDHGJHFIgKDLJMHN]OGPJRKSJTJUJVHXGZC[J]G^J_JaGbIcJdJfIhH
!onprem-connectivity	T!F#G%F&J(E)H*H+H,H-E.I/G0G1F2H3F4X5H6F7G8F9E:D;I<G=D>F?F@CAHBBCFDGECFHGFHAIFJGKFLHMENDOGPFQHRDSFTGUDVFWGXEY[Z=[G]G^G_EaFbIcldCeFfBgFhG
!onprem-multi-match	]!E#H%H(H)J*H+J,J-H/G1J2J3G4I6J7I8G9F:H;I=G>H?H@FAjBGCGDIFJGIH@IGJJKGLIMHNHOIPGRJSITHUJVGWKXGZC[J]G^H_BaHbIcIdIeJfHgIhI
!onprem-policy-refused	Q!E#D%E&I(C)F*F+G,G-I.H/F0H1H2G3E4G5H6F7D8G9H:C;H<I=D>E?DAIBACEDCEGFIGDHIIHK:LEMANkOFPFQIRHSGTFUCVCXFYHZF[D]D^C_GaFbCcEdCeGfJgFhE
!onprem-success-cloud-failure	Y!E#H%G&J(I)J*J+I,I-E.J/j0F1I2K3F4H5J6G7E8H9H:I;I<J=G>G?H@EAGBECIDGEIFJGIIDJFKELHN@OHPFQKRJSJT@UJVHWJXIYJZC[I]H^G_AaHbHcGdFeIfGgIhG
!ou-reserved-character	]!G#I%D&G(H)I*I+I,I-D.J/H0J1J2I3F4H5J6I7I8H9E:F;H<J=G?G@GAHBECHDHEHFjGDHCIDJIKGLJMGNEOHPHQJRISJTHUFVHWHXGYI[I]G^I_HaGbHcGdGeIfGgIhH
!password-contains-name	h-A@IBHFJGJHEIfKEMINHVJZC^IhZ
!password-easily-guessed	O!C#I%D&H(A*C+F,D-o.G/C0F1F2E3C4E5G6E7C8E9D:B;G<G=D>B?B@?AFB?CCDBEFFGGDHJI<KHLDMAN<ODPDQGRFSEUCVBWEXBYGZ;[B]C^J_EaCbCcDdBeFfDh@
!password-filter-refused	U!E#C%E&I(D)G*G+G,G-?.H/D0E1H2F3E4A5E6F7D8G9G:D;H<H=E>E?E@AAGBACEDDEHFHGDHFIDJnKALFMCN?OFPEQIRHSFTDUEVEWFXEYHZ>[E]F^C_FaEbCcEdDeFfEgFhC
!password-never-expires	W!H#G%G(E)I*I+I,J-G/I0J1J2I3H4J6J7G8I9J:F;J=G>G?H@AAJBCCHDFGHHIIFJHKCLkMDNEOJPIRJSJTHUGVGWIXIYJZ>[F]F^A_IaGbEcIdEeJfHgGhB
!password-reset-done	j(I=J@YB_HZKKM[UHVIZC[J^HbJhH
!password-too-weak	R!E#C%F&I(C)H*F+E,H-H.H0H1G3A4G5I6F7E8G9D:D;H<H=E>A?D@@AGBACADHEHFGGFHHIlJJK>LFMCOBPGQIRGSGTFUFVDWHXDYHZ<[D]D^E_FaDbEcFdDeHfFgFhA
!password-used-before	P!F#@%E&I(B)F*F+G,G->.H/C0H1G3E4G5G6F7D8F9F:C;G<H=D>C?C@BAGBECDDCEGFIGEHYI;JDKmLDMANIOFPFQIRGSFTEUEVCWFXEYGZ>]C^C_FaEbCcEdCeFfEgEh>
!phone-mismatch	V!H#G%I(H)J*H+F,J-E.J/H0J1J2J3E4I6H7J8I9F:H;I<J=H>>?E@EAIBFCDDBEJFJGJHFIBJIKBLJMGNFOkPIQJRISJTHUJVGWJXFYJZB[I]G^I_HbIcHdIeJfIgI
!privileged-account-denied	S!D#E%]&J(@)@*H+G,E-F.I/G0I1H2H3E4E5H6G7E8F9F:E;E<J=D>F?E@DAFBDCGDEEFFHGFHFIEJGKELGMFNEOGPmQHRHSFTEUDV?WGXEYHZ?[G]F^E_FaFbEcGdDeHfFgBhH
!reset-in-home-directory	U!C#G%F&J(@)F*G+I,I-J.I/H0I1I2I3E4H5J6H7E8H9I:m;I<J=C>E?E@BAIBACFDDEHFIGFHDIDJGKBLFMDNEOIPEQJRISETHUCVAWEXGYJZ;[E]F^D_GaFbCcGdEeHfGgFhD
!sam-remote-call-denied	Z!F#G%D&J(G)G*F+H,G-E.I/G0I1H2G3F4F5I6G7H8F9D:G;H<H=E>F?D@FAGBDCFDGEHFIGHHEIEJGKELIMGNEOGPDQlRGSHTGUGVEWIXEYEZC[H]G^H_FaFbFcEdDeGfEgHhH
!server-clock-skew	Z!I#G%H(I)J*I+J,H-G.J/I0I1E2I3G4C5J6G7I8H9G:I;J<J=H>H?H@GAIBFCHDHEJFKGGH?IGJIKGLJMENIOHPHQJRkSFTGUIVIWKXFYFZE[I]H^J_HaGbHcAdFeHf?gIhH
!servers-catching-up	T!F%E&J(C)H*G+H,H-B.I/Z0G1G2G3F4G5H6F7J8G9I:D;I<I=F>J?E@>AHB>CEDCEIFIGBH>IBJEK@LCMmNBOHPGQIRESGTJUFVEWHXGYGZ9[C]E^C_FaEbAcEdCeGfBg[h?
!smart-lockout	T!C#B%E&J(F)G*G+G,G-D.I/D0H1G2H3E4G5I6H7F8H9G:E;H<I=F>F?F@BAGBCCFDDEHFIGGHDIDJGKDLaMDNEOGPFQIRGSGTmUGVDWIXDYIZ@[A]F^B_EaFbEcFdFeHfGgFhD
!sspr-disabled-tenant	U!E#I%G(A)J*E+I,I-G.J/I0J1I3G4I5J6J7F8H9J:A;J<J=C>G?F@DAJBACHDDEEFIGFIIJGKFLHMGNEOJPERISDTIUlV>WHXHYIZ@[G]G^F_IaGcGdFeIfEgEhH
!sspr-not-enabled-for-user	Z!C#H%G*I+I-J/J3[4J7H8J:D=F>I?X@EAKBDCIDBEHGHHFIIJIKGLHMHNGPGSGTJU@ViXIZ>[G]I_IaHbGcJdDeHfHgIhH
!sspr-policy-not-set	e(I)I*Y:I=JBJEFHGJKNFSJUHVHWdZGbJdIgH
!throttled	S!C#]%F&I(E)F*E+F,G-I.H/G0H1G2F3A4G5I6G7G8G9B:E;G<H=E>C?D@>AFBBCCDCEHFIGGHDIAJFKBLFMENDODPEQHRFSETBUFVDWGXmYGZ?[E]D^F_FaBbDcDdFeHfFgFhE
!tls-disabled	X!E#G%G&J(H)H*H+H,H-F.I/G0H1@2G3D4E5I6E7I8F9F:H;H<G=F>E?F@EAHBDCFDGEIFIGGHKIEJHKELIMFNGOGPFQHRCSHTGUGVFWIXFYlZC[H]G^H_GaGbFc@dCeFfBgGhG
!unlock-option-missing	W!F#@%F(D)G*H+H,J-E.J/I0J1H2J3G4I5J6I7H8I9J:E;I<K=F>G?D@BAIB?CEDEEJFJGHH@IEJHKELFMENFOIPGQJRISHTAUFVCWHXGYJZ@[m]G^E_HaGbAcHdGeIfHgHhE
!user-abandoned	[!J#G%E(E)H*H+G,J-E.I/G0I1I2I3F4I5I6I7G8H9F:F<J>D?D@CAHB>CCDCEIFIGHIEJHKDLHMDNEOHPGQJRGSYTHUEVDWGXFYIZC[F]k^G_GaEbCcGdHeIfDgFhF
!user-cannot-change-password	Y!H#H%G(D)J-H/I3I6K7H:F;J=I>H?I@@BCCJDIGHIGJIKELBMENGPITJUHVFXIZ=[G]H^j_JaJbGcJdDeJfJgJh@
!user-not-found-onprem	Y!C#H&I(G)I*J+I,I-G.J/C0G1I2J3D4G5K6G7F8G9H:G;G<J=F>H?G@GABBECHDGEHFIGJHEIFJIKGLHMGNFOHPEQJRISJTDUIVFWJXHYJZD[I]G^F_kaHbIcFdCeHfFgGhH
!windows-screen-broken	T!G#H%G(D)H*I+I,J-H/I0J1J3I4I5J6J7F8I9I:F=F>G?F@HAJBCCIDGEJFJGIH;IGJHKGLHMDNEOJPHRJSGTHUFVFWGXHYJZA[E]F^G_IaGblcGdGeIfGgGhD
!wizard-connector-not-found	u,JHFZJe_
!writeback-not-enabled	T!D#F&J(C)B*D+G-F.I0D1E2H3E4C5H7E9H:D;G<G>E?E@CAFBACFDDEEFHHIIEJDKCLEMENCOHQGRDSFTFU>V@WCXFYAZ>[F]F^D_JaFbDcCdjeJhD
!writeback-service-stopped	W!G#I%F(F)H*I+J,I-H.J/Z0C1D3H4H5H6D7F8F9H:H;J<I=F>H?H@FAIB@CIDHEJFJGEH=IHJFKGLIMENGOJPGQIRFSDTHUFVGWIXIZE[I]H^H_GaHbGcJdCfkgGhH
!writeback-unsupported-path	V!F#H%I&J(C)G*F+I,I-G.J/C0H1H2I3F4H5I6H7F8H9E:G;I<J=F>F?F@DAHBBCGDGEHFIGHH>IFJHKELGMBNEOHPEQIRISFTEUGVFWHXHYHZC[G]G^F_EaFbEcFdCeHfEgmhF
!wrong-current-password	T!G#C%G(E)I*H+I,H-B.J/G0J1I2H3F4I5J6H7G8I9I:F;J<J=G>F?F@AAJBCCGDEEJFKGHHGIBJGKALFMCNCOFPIQKRHSITGUGVFWIXHYJZ<[E]G^D_HaGbFcHdEeIfHgHhl
#account-disabled	O!m#@%C&G(Y)B*C+E,E-B.F/C0F1E2E3@4D5G6E7D8D9E:A;c<G=B>B?C@AACB@CCDBEEFGGDIAJEKALCMCNCODPBQGRFSDTAU@V?WFXBYFZ<[C]B^J_@aDcDdAeFfHgDhC
#account-locked	K!D#m%>&G(B)B*B+C,C->.J/B0E1C2C3@4C5E6C7B8C9B:@;D<F=B>??A@DACBIC@DGEEFEGCHXI?JCK>LAM@NAOBPAQERCSATcUCV?WEXHYEZ:[Z]A^H_AaBbAcBdAeDfBgAh?
#account-not-set-up	kHIVaZH
#ad-access-denied	Q!B%j&H(b)D*E+G,E-C.H/E1F2B3C4E5G6E7D8D9G:B;a<G=B>D?D@CAFB@CDDCEFFGGCHIIAKHLBMCNBOFPXQERFSETHUBVDWDXEYGZ<[B]D^J_CaDbBcCdAeDfBg[hB
#ad-unknown-error	d!H&e-K3J@KBKHFKKNJSIZE_J
#admin-role-missing	S!D#G%^&J(k*J+H,G-F.I/G0I1H2I3F4G5I6H7E8G9H:A;G<J=C>C?B@EAIBACEDCEGFIGFHYIFJFKCLFMENDOIPHQIRHSETGUBVHWEXGYIZ<[D]E^E_HaDbBcFdCeGfEgDhE
#admin-sspr-disabled	W!E#I%F(E)k+I,F-I.J/J0K1I3H4I5J6J7G8I9J:E;J=E>H?D@EAJBECHDFEGFKGIHFIIJIKHLIMHNFOJP]QKRJSETHUCV>WDXGYJZ?[H]H^G_IaHbFcIdEeJfHgDhI
#admin-two-gate	U!F#G%G&J(@)A*l+F,E-F.I/H0J1H2I3F4H5I6I7H8H9G:F;H<J=F>E?J@DAHBFCDDDEFFJGHHDIEJHKELHMGOGPAQIRISGTGUEVCWDXFYIZ@[G]F^G_HaFbGcHdEeIfHgEhG
#already-registered	]!I#J%J(I)I*I+j,K-H3I4K7J8K9J:I=I>G?D@GBDCCD@GJH@IHJKKGLIMJNHOEPISJTJUIVHWJXIYKZE[J]G^J_JaGbHcJdJfJgJhI
#auth-token-error	h,bHFZIeI
#changed-too-recently	N!E#D%I&I(A)F*E+G,G-B.H/E0I1G2G3E4G5H6G7E8F9F:D;H<H=D>C?D@nAGBACDDDEHFIGFI>JEKFLCMAN@OGPFQIRGSETFUEVCWFXDYHZ:[C]D^@_GaEbDcEdDeGfFgYh?
#cloud-service-error	]!F#I%I(C)E*H+I,K-H.I/H0J1I3H4I5J6J7E8I9J:E=E>G?F@JAJBCCHDFEIFJGIH>IHJGKGLJMGNGOIPFRGSkTGUIVDWFXGYJZ>[H]G^H_IaGbFc]dHeJfDgBhI
#cloud-sync-agent	Z!J#J(I*J+J,J-F/G0h1E2K3I4I6H7I8G9H:I;J=H>I?I@IAIBGCJDJGFIIJIKILJMGNIOIPHRDSJTHUJVJXIYIZE[K]I_FaIbJcDdCeHfCgIhJ
#code-not-received	L!B#B%C(@)C,D-A.E/C0E1D2F3]4C5F6D7C8C9?:A;D<E=A>]?G@?ADCFDGEDFEGCHII>JDK@LCM@NAOGPCQERDSCTBUBV?WCXIYEZ@[C]J^B_BambBcBdDeEfBgChB
#connect-version-old	X!H#G%G(E)I*I+I,H-G.J/G0G1k2G3F4E5I6G7H8F9G:I;I<H=G>G?H@GAIBECHDHEJFKGGHHIGJHKGLIMFNHOIPHQIRBSHTEUIVHWJXGYXZC[H]I^I_GaHbHcBdEeEf>gFhH
#connector-password-too-long	b!J#H%E,J-G0K1I2h3G4J:I>K@HBGCJDJGHHGIBJJKGLIMHNIPJRJTJUJVJXJYJZF[J^H_JbJcHdGeJfEhH
#contact-failed	u3_@YHGZD
#contact-info-malformed	U!B#C%F&J(F)G*E+C,G-E.I/G0I1H2G3l4F5I6H7H8H9F:D;G<I=F>D?H@EAGBCC@DbEHFIGGH<IIJHKELFMENEOIPEQIRHSHTEUGVBWHXCYIZ?[F]E^F_Fa?bGcGdGeIfGgHhE
#cookies-disabled	T!D#D%G&I(D)G*F+G,H-B.n/G0I1H2H3E4G5I6G7G8G9B:E;H<H=E>D?D@EAGBBCEDEEHFHGHHFICJFKDLGMENCOEPGQIRGSDTFUEVDWFXDYHZ@[F]D^G_FaEbBcEdFeHfFgGhF
#corporate-policy-sentence	m@YHCIGKJN_
#dc-policy-hints-missing	Z!I#G%I(I)I*H+J,J-E.J/H0J1I2J3H4@5j6I7I8I9H:I;J<H=I>G?I@FAHBICGDIFKGJHJIGJCKELJMENCOIPHQJRHSJTIUJVIWHXIYIZE[I]J^J_IaIbHcHdHeJfGgIhH
#dc-unreachable	Z!F#G%H(H)I*H+J,I-F.J/G0J1H2I3F4j5D6H7H8G9H:H;J<Y=H>F?F@EAHBFCHDHEJFJGGHFIGJJKGLIMEOIPGQJRHSGTHUHVGWJXHYJZA[I]H^I_GaGbGcDdHeJfCgHhH
#decryption-key-mismatch	]!F#G%G&J(G)J*I+J,H-F.J/C0F1I2J3G4G5J6k7H8G9H:H;J<I=G>G?F@EAGBCCHDHEIFIGGHFIDJHKCLHMENCOGPGQJRESJTFUHVHWJXHYFZ@[H]H^E_DaHbGcDdBeEfCgXhD
#error-processing-request	wBIHESaZD
#feature-not-enabled	r)JHHV^
#federated-password	V!F#F%F(C)G*H+I-C.J/E0I1H2I3G4G5I6H7m8G9I:D;I<J=E>G?E@BAHBBCHDEEIFIGEHEIDJFKCLEMDNDOJPDQJRISETDUEVDWGXHYIZ>[F]F^C_GaGbCcHdDeHgEhC
#forest-config-changed	]!F#H%F&K(F)H*H+I,I-F.J0G1H2J3G4F5J6G7F8k9F:E;I<J=E>H?G@DBCCFDGEJFIGDH?IFJGKELHOIPEQIRGSITIUGVFWIXGYGZA[H]G^H_DaHbGcFdBeGfDgEhG
#inheritance-disabled	X!>#F%A&J(C)G*F+G,H-E.I/H0I1H2I3E4H5J6H7H8G9E:F;m<I=F>F?E@EAEBECDDFEIFHGFHFIEJHKELGMGNFOGPWQIRHSHTGUEVDWIXFYHZC[G]E^E_DaEbFcGdEeIfFgHhF
#ldap-signing-not-configured	^!J#J%J(I*J+J-I/J1J2I3H4I5I6I7J8H9I:J<h=I>J?I@HBHCFDIEJGJHGIFJKKILJMINHOJRJSKTIUIVIWJXJYGZF[J]J^J_JaJbJcGdIeJfHhI
#licence-missing-organisation	V!G#H%H(E)H*H+I,J-F.J/F0I1I2J3F4I5J6I7H8H9G:F;I<J=j>G?F@FAHBECFDFEHFIGGIEJIKFLHMGNEOHPHQJRISGTGUCVIWFXGYJZB[H]G^H_GaGbFcFdFeIfFgHhH
#licence-missing-user	d(J)H/I7K=e?J@JBIDJGJHKPJSJTKUGVFZD^JbJdHeJfHgJ
#lost-device	L!C#A%D&G(B)E*B,E-B.F/D0G1F2F3=4E5G6E7D8E9B:B;F<G=C>m?=@CAFBGC>DFEFFGGEH[I@JEK@LDMENBOFPEQGRFSETDUDVCWEXAYFZ;[B]Y^D_Ea=bCcDdDeFfDgDhA
#managed-on-premises	n/I7JHHZJdb
#method-not-allowed	T!E#F%F&I(Z)C*b+D,G-D.H/G0H1H2I4G5I6G7F8G9D:D;G<H=D>B?l@CAGBCCFD@EHFHGFH?ICJGKBLGMDNDODPFQHRHSFTFUDVBWFXDYGZ>[X]C^E_Fa?bCcFdFeHfFgEhD
#not-enough-methods	S!E#F%F&I(D)F*]+A,H-D.H/G0I1H2H3B4H5I6H7G8G9D:D;G<H=D>A@AAGBCClEGFIGHHCIBJGKCLGMENDOCPFQHRHSGTFUFVCWGXDYHZ@[E]E^G_GaCbFcGdFeHfGgGhE
#not-in-scope-group	b!J(H)I/J:J=H?I@HBFDIHJKJLJNJPHUHVeWIZD[K^IbJ
#not-registered	Q!D#E%E&J(B)C*D+^,H-E.H/F0I1H2I3C4G5H6H7E8G9G:C;H<H=D>E?J@AAHB?DlEHFIGFH?ICJFKBLEMDNCOJPEQIRHSETFUAWJXEYGZ<[D]C^E_FaDbCcFdDeHfEgGhD
#object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:F;H<J=G>I?I@HAHBFCIDHEJFGGkH>IGJHKGLHMENFOJPGRISJTIUHVEWIXIYIZD[I]H^GaIbIcGdAeHfDgIhH
#onboarding-failed	[!H#I%G(H)K-J/I1J3J4I7I8G:I=H>J?J@GDJEHGHHAIJJHKGLKMINHPIRISJUIVHWJXJYIZA[J]J^I_JbHcGd@ehfAgJhH
#onprem-admin-action-required	b!H%J(F/J3K6J7I:G=F>J?I@HBFDJEiGJHEKJMKNGPHSIUGVEWDZ?[J^J_JbHcFdGeHfIgIhJ
#onprem-complexity-refused	d!I#I%I(H)K*I+I,J-G.J/J0J1J3G4J6I7I8J9E:H;J=G>G?G@JAJBGCFDHEJFKGJHEIgKILIMGN_OGPJRJSJTJUIVHWJXGYKZC[I]G^J_IaGbHcIdIfIgKhH
#onprem-connectivity	T!F#G%F&J(E)H*H+H,H-E.I/F0G1E2H3F5G6E7G8F9E:D;I<G=D>F?F@CAHBBCFDGEBFHGFHAIFJGKFLHMDNDOGPFRDSFTFUDVFWGXEY_Z=[G]G^F_EaFbIcldCeFfBgFhG
#onprem-multi-match	]!E#H%H(H)J*H+J,J-H/G1J2J3G4I6J7I8G9F:H;I=G>H?H@FAjBGCGDIFJGIH@IGJJKGLIMHNHOIPGRJSITHUJVGWKXGZC[J]G^H_BaHbIcIdIeJfHgIhI
#onprem-policy-refused	N!D#C%D&H(A)E*C+F,F-^.G/]0G1G2G3E4F5F6E7B8F9H:B;H<H=C>D?C@YAHB?CDDBEFFHGCHEIFJXK@LDM@NjOFPEQHRGSFTEUBVBXEYGZD[C]C^B_FaEbBcDdBeFfHgDhD
#onprem-success-cloud-failure	Y!E#H%G&J(I)J*I+I,I-E.J/j0F1I2J3F4H5J6G7E8H9H:I;I<J=G>G?H@DAGBECHDGEIFJGIIDJFKELHN@OHPFQKRJSJTHUJVHWJXIYJZC[I]H^G_AaHbHcGdFeIfGgIhG
#ou-reserved-character	]!G#I%D&G(H)I*I+I,I-D.J/H0J1J2I3F4H5J6I7I8H9E:F;H<J=G?G@GAHBECHDHEHFjGDHCIDJIKGLJMGNEOHPHQJRISJTHUFVHWHXGYI[I]G^I_HaGbHcGdGeIfGgIhH
#password-contains-name	e#J+X-G:J@HBGDJFJGJHDIfKFLJMHNHVJZC^IhY
#password-easily-guessed	N!C%D&H(A*C+F,D-o.F/C0F1F2E3C4E5G6E7C8E9C:B;G<G=C>B?B@>AFB?CCDBEFFGGDHII<JZKHLCMAN;ODPDQGRFSEUCVBWEX@YGZ;[A]C^I_EaCbCcDdBeFfDh@
#password-filter-refused	U!E#C%E&I(C)G*G+G,G-@.H/D0E1H2F3E4A5E6F7D8F9G:D;H<H=E>E?E@AAGBACEDDEHFHGDHIIDJnKALFMCN?OFPEQIRHSFTDUEVEWFXEYHZ>[E]F^C_FaEbCcEdDeFfEgFhC
#password-never-expires	W!H#G%G(E)I*I+I,J-G/I0J1J2I3H4J6J7G8I9J:F;J=G>G?H@AAJBCCHDFGHHIIFJHKCLkMDNEOJPIRJSJTHUGVGWIXIYJZ>[F]F^A_IaGbEcIdEeJfHgGhB
#password-reset-done	j(I=J@[B_HYKJM[UHVIZC[J^HbJhH
#password-too-weak	Q!D#C%E&I(B)G*F+D,G.H0H1G2]3@4G5H6F7E8G9D:C;G<G=E>@?D@?AGB@CADGEGFGGEHFIlJZK>LEMBNJOBPGQHRGSGTEUEVDWGXDYGZ;[D]D^D_FaDbDcFdDeGfEgFh@
#password-used-before	O!F#@%E&I(A)F*E+F,F-<.G/I0G1G3D4F6E7D8F9F:C;G<H=D>C?B@CAGBDCCDBEGFHGDI>JCKmLDMANXOEPEQHRGSFTEUDVCWFXDYGZ>[J]B^B_FaDbCcEdCeFfEgDh>
#personal-account	w:Z>FZJ
#phone-mismatch	V!G#G%I&J(H)J*G+E,I-E.J/H0J1I2J3F4I5J6H7I8I9F:H;I<J=H>E?E@EAIBFCDD@EJFJGIHEIAJIKBLIMGNFOlPIQJRHSJTHUIVGWJXEYJZB[H]G^I_HbIcHdIeJfHgI
#privileged-account-denied	R!C#E%_&J(@)?*G+G,D-F.I/G0H1G2H3E4D5H6G7E8F9F:D;C<I=D>E?E@CAFBDCFDEEFFHGFHFIEJGKELGMFNEOGPmQGRHSFTEUDV?WFXEYHZ>[G]F^E_EaFbEcGdDeGfFgAhG
#reset-in-home-directory	U!D#F%E&J(@)E*F+H,I-J.I/H0I1I2I3E4H5J6H7E8G9I:m;I<J=C>E?E@BAHBACFDDEHFIGJHDIDJFKBLFMDNDOIPDQJRISETGUCVAWEXGYJZ;[E]F^D_GaFbCcGdEeHfGgEhD
#sam-remote-call-denied	Z!F#G%D&J(G)G*F+H,G-E.I/G0I1H2G3F4F5I6G7H8F9D:G;H<H=E>F?D@FAGBDCFDGEHFIGHHEIEJGKELIMGNEOGPDQlRGSHTGUGVEWIXEYEZC[H]G^H_FaFbFcEdDeGfEgHhH
#server-clock-skew	Z!I#G%H(I)J*I+J,H-G.J/I0I1E2I3G4C5J6G7I8H9G:I;J<J=H>H?H@GAIBFCHDHEJFKGGH?IGJIKGLJMENIOHPHQJRkSFTGUIVIWKXFYFZE[I]H^J_HaGbHcAdFeHf?gIhH
#servers-catching-up	S!E%D&J(B)G*G+G,H-B.I/Y0G1G2G3F4F5H6E7J8G9H:D;H<I=F>E?E@>AGB>CEDCEHFHGJHBIAJEK?LCMmNAOHPFQIRISGTIUEVDWGXGYGZ9[C]D^BaEbAcDdCeGfBg_h?
#smart-lockout	S!C#B%E&J(F)G*G+G,G-D.I/D0H1G2H3E4G5I6G7E8H9G:E;H<I=F>C?F@BAGBBCFDDEHFIGGHEIDJGKDLaMDNEOGPFQIRGSFTmUGVDWIXDYIZ@[A]F^B_DaFbEcFdEeHfGgFhD
#sspr-disabled-tenant	T!E#H%G(@)Z*D+I,H-G.J/I0J1I2J3G4I5J6I7F8H9J:@;J<J=B>G?E@CAIB@CHDDEDFIGFIHJGKFLGMGNFOJPDRISDTIUlV=WGXHYIZ?[G]G^E_IaGcFdEeHfEgEhH
#sspr-not-enabled-for-user	Y!B#H%G*I+I-J.K/J3[4J5J7G8I:J;K=E>I?X@EAJBCCIDBEHGGHEIIJHKGLHMHNGPHSGTJUHViXIZ>[F]H_IaHbFcIdDeHfHgIhG
#sspr-policy-not-set	e(I)I*Y:I=JBJEFHGJKNFSJUHVHWdZGbJdIgH
#throttled	S!C#]%F&I(E)F*E+F,G-I.G/G0H1G2F3A4G5I6G7F8F9B:D;G<H=E>C?D@>AFBACBDCEHFHGGHCIAJFKALFMENDODPEQHRFSETBUFVDWGXlYGZ?[E]D^F_FaBbDdFeHfFgFhE
#tls-disabled	X!E#G%G&J(H)H*H+H,G-F.I/G0H1@2F3D4E5I6E7I8F9F:H;H<G=F>E?F@EAHBDCFDGEIFIGGHKIEJGKELIMFNGOGPFQHRCSHTGUGVFWIXFYlZC[H]G^H_GaFbFc@dCeDf@gGhG
#unlock-option-missing	V!F#@%F(C)G*H+H,I-E.I/H0J1H2J3G4I5J6I7H8I9J:E;I<J=F>G?A@BAIB?CEDEEJFJGGH?IEJHKDLFMDNFOIPGQJRISHUFVCWHXGYJZ?[m]G^D_HaGbAcGdFeIfHgHhD
#user-abandoned	Z!I#F%E(D)G*G+G,I-E.H/F0I1J2I3F4H5I6H7G8H9F:F<I=Z>D?D@EAHBACCDHEHFIGGIEJGKCLHMDNEOGPFQJSYTGUDVCWFXFYIZB[F]k^G_GaDbCcFdGeIfFgFhE
#user-cannot-change-password	Y!H#H%G(D)J-H/I3I6K7H:F;J=I>H?I@@BCCJDIGHIGJIKELBMENGPITJUHVFXIZ=[G]H^j_JaJbGcJdDeJfJgJh@
#user-not-found-onprem	Y!C#H&I(G)I*J+I,I-G.J/C1H2J3D4G5K6G7F8G9H:G;G<J=F>G?G@GABBECHDGEHFIGJHEIFJIKGLHMGNFOHPEQJRISJTDUIVFWJXHYJZD[I]G^F_kaHbIcFdCeHfFgGhH
#windows-screen-broken	T!G#G%G(D)H*I+I,J-H/H0J1J3I4I5J6J7H8I9I:F=F>G?E@GAJBCCIDFEJFJGIH;IGJGKGLHMDNEOJPHRJSGTHUFVFWGXHYJZA]F^G_IaGblcFdGeIfGgGhD
#wizard-connector-not-found	u,JHFZJe_
#writeback-not-enabled	R!B#E%X&I(B)A*D+G,J-D.H/H0D1D2G3D4C5G7I9G:C;F<G=Y>D?D@BAEB@CFDCEDFGG]HEIDJCKBLDMDNBOGQGRCSETDU>V?WCXFZ=[E]E^C_IaEbCcBdje]hB
#writeback-service-stopped	V!F#H%E(F)H*I+I,H-G.J/Y0H1I3G5G7E8E9G:G;I<H>G?G@FAHB?CHDGEIFIGDH;IGKFLHMDNFOIPFRESCTHUEVFWHXHZD[H]G^H_FaGbFdAfkgFhG
#writeback-unsupported-path	U!F#H%G&J(C)G*F+I,I-G.I/B0H1G2I3F4H5I6G7F8H9E:G;I<I=F>F?F@DAHBBCGDGEGFIGHH>IFJHKELGMANEOHPEQIRHSFTDUGVEWHXGYHZB[G]G^F_EaFbEcFdCeHfDgmhF
#wrong-current-password	T!G#J%G(E)I*H+I,H-A.J/G0J1I2H3F4I5J6H7F8I9I:E;J<J=G>F?F@AAIBBCGDEEJFKGGHFIBJGKALFMBNCOFPIQJRHSITGUGVFWIXHYJZ<[E]G^C_HaGbFcHdEeIfGgHhl
+# #	U!G#H%I(G)I*I+J,J-G.K/G0J1e2G3Z4G5J6I7J8H9G:I;I<J=G>E?G@bAJBZCFDIEJFKGIHJIEJIKELFMFNEOIQKSFTGUJVGWJXFYiZH[J]I^I_HaFbFcBdGeHfCgGhI
+# a	y@JI]
+# admin	g(G*IHFMIPKTIgf
+# and	g-I1[3JBICJHCI]K[MXO[Y^ZEc]
+# are	y#J/GHJIJKZM]gJ
+# at	w-ZHJI[KHOZZG
+# caracter	q2bHJ
+# char	k/X2c9J@IBKHDIYKJNZ
+# character	d/Z2^IZ
+# day	q@]NJ
+# days	m![D[HXIIZZ
+# e	q>^IFOZYY
+# from	wHIc[
+# godziny	tXZ
+# heur	uXZ
+# hora	k@^HJX]
+# hour	e#J@_KJXbZFaH
+# in	w#IK]TY
+# is	q3ZH^
+# it	yIJO^
+# l	wC^KX
+# la	y#J@HI^TZ
+# letter	yIZ
+# may	yHaTJ
+# method	m*Z?JC]HJ
+# min	uRYaZ
+# minut	j3J>JHGOJPZRaa]
+# minuten	wHIR_
+# not	q/[1H3Z=WH[gJ
+# och	y3X>IO]YX
+# of	q(J1[@JC_HDZZ
+# on	k(]1J3XHFPXS[Y[ZJgI
+# ore	r@]XZ
+# password	k%G(G/J@FBYHZIGK_NZZHgZ
+# peopl	y(ICJLYP]
+# random	yNY
+# reject	w/[@ZIJ
+# sms	w3a>E?JOIaF
+# so	r3[>I@JHHMWZIaIh]
+# sspr	p@^NJ
+# still	uMX
+# stunden	q@^X[ZJ
+# teken	y%J2^
+# this	y@ZHJVZ
+# timmar	wXZ
+# to	m3J4]>[CXHJK^OJcF
+# und	w3ZC]YXaF
+# user	u@YC[FZGXHJZJ
+# uur	q@aHKX[
+# was	y@YHKIZYY
+# x	t1]HK
+# y	u3YIHOZYYaH
+# zeichen	q-Z/Z2[HIIZ
+# が	t3a>JCJDJHKOH
+# 个	y2]IJK[ZJ
+# 位	y2[CHI^
+# 小	r@[X^
+# 文	t2^HII_KJ
+# 時	r@ZX^
+# 管	rgb
+# 还	y3ZTX
+2008 r2	u5[
+2016 acs	r1c9JHH
+32004 decryption	y6Y
+32009 error	w,Z
+32011 onboard	ye[
+33001 adunknownerror	m&^
+33001 unknown	w&Z
+3rd party	yJY
+80230405 object	tAK__
+80230818 dominio	y4[
+a #	i(Z/X2]3Y>IBJHEKINYZIa^
+a antiga	tHIM^h]
+a bann	y-Y
+a blank	y3[HGbZ
+a caixa	yHZ^Y
+a call	y#W?XHHZ]
+a cambiarla	w@X
+a capital	yIZ
+a chang	q@XHY
+a choic	w?^HI
+a cloud	w*J,_/[HFdGgJ
+a code	i>B?HBJCJHbXWZ^]I
+a comma	u3Z>KF[HJaJ
+a company	yH[
+a conta	k!X#[%[)ZHILZVJZX_Z
+a container	wF[GaHGZI
+a customer	tHY
+a day	b!J#G-H9G@aDJHGIHJJKGMJNGR[TJXdZE]Jf]
+a dc	u4bHFcHfJ
+a de	uD[HIKZMX
+a deja	w+YHIKY
+a deux	u*^HJ
+a deviner	r-^HJ
+a different	l:Y?F@[GYHZKK
+a directory	y)^HH
+a disabl	y!Y
+a domain	k4W5Y8]GIHHM[PG_]
+a due	y*[A[CXHH
+a email	w*Y6G>I?HC]H]
+a ete	j!]-J4]9J?]@HB[CJDJIJM[VJZE_YdZfJ
+a fail	y@XHFZ^bI
+a failur	yZY
+a federat	y7GH^
+a few	tBXMX
+a file	y;IH[
+a filter	wGXHDJa
+a forest	y8YHY
+a former	yIJK]OKZJ^Z
+a fresh	y@YBYHJLXZJ
+a full	w@YHITZfZ
+a generic	wHIN[ZX^Z
+a global	m(^
+a good	y)G9ZH]UJ
+a gpo	wQXYX
+a group	o(G@HGXHYVZ
+a guest	q:Z
+a helpdesk	r*Y@XCJHX
+a ja	y9J>]HJV[
+a jamai	y+]DYHEWZ
+a jour	t+[1YBWDJHJMXf]
+a kod	y>_aJ
+a l	q([>X@ZHIZJbXeZ
+a la	h%[2Y3H>^?JBIHCIIK[MJN]O[ZHaGbYdYfJ
+a laptop	yH]
+a le	y#J(XV[
+a licenc	t=_HG
+a list	q-aHDIZ
+a lock	ybX
+a login	y>]
+a long	u!W@JDKIIMXOIXKZa
+a los	y*YDJH[
+a lot	u9^
+a meet	uHI]^
+a member	o>KHGPYV^
+a messag	rHHZZa[
+a mi	q(J)X3Z>]@KHHIJK]OHVZZG
+a microsoft	p)]HGMYR]SXTIdYfJgJ
+a minha	wIXK]VXZG
+a minut	w@ZHKTX
+a necessary	q)IHJUHVIda
+a new	U#G%H([)J*H+],J-C/G3J6J7J9I=I>J?H@YAIB]CGDFHYIHJIKHLZNEOJPJTJUJVHXJ[c]Y^G__aJbIdIeJfKgXhH
+a newly	y%Y@[
+a nice	w9[
+a nie	y=[HJ
+a nouveau	yBX
+a nova	o9J@JB^HFIJK[MaZG]JbJ
+a number	l3WD]HIIZOI
+a nuvem	y/YMXgY
+a opcao	y(Z[X
+a organizacao	rW[dX
+a otro	y(^7XHKVJ
+a pagina	r+]-XHHVKXZZ]
+a palavra	r@^KGVX
+a partner	tH^
+a pas	h%Z(X)I*I+J-J/X3J:J=[>K?H@JCIDYHEIIKJMZNJPIV]WYZE][aH
+a passkey	w?WHX
+a password	X#I(D)J-F/Z6J7X:H<^=J?Z@bBCCJDHGHHZIaJZLGMDNDTXUIVJWXZH[G][^GbHdIeJfJgJhJ
+a phon	n*Y3FC^DbHDOJZIaI
+a pilot	yH_VH
+a pin	yHYIZ
+a plus	yF^HI
+a policy	kHCKWNAUZWc
+a politica	nHIN_WY
+a privat	y@[DZHH
+a privileg	y%KP]
+a problem	tEZSZZI
+a pu	y4XB[
+a red	tHFIJKXS[Za]GbJhJ
+a redefinicao	l(I?JBIH[U]Z^
+a reimpostar	r(J=[VYZX
+a reinitialiser	wVYZX
+a replacement	y>[ZJ
+a reserv	tFXHY
+a reset	f!F%J(G*J/Z7J:I=H?WBDCXDIHaJJLZNJPISJVHWYZI[XbJfJgZ
+a restart	ufY
+a restriction	uN^
+a role	m(^)[*bBJCJHEZJ
+a row	w#[@IHEN]THX[]X
+a se	wBYZ^
+a second	f*Y+Z/X6]>H@[C_DHNKZIaH
+a secret	w2[H^KF
+a security	r)[*E?J@FH[QYVX
+a senha	[!J#[%K(J-G/J7[=I>W?J@HBXCJHEIYJXL[NZTJUHVJXGZ]]G^XaJbIcJd^fJhZ
+a server	y5W7Z
+a shar	r>HH_
+a slash	p3YF^HIaJ
+a sms	r<Y>X?aCXHBZHaZ
+a special	rV[
+a supplier	y:Z
+a symbol	yIX
+a sync	w+[8Y
+a team	wBKH_MG
+a temp	u#J@YbY
+a temporary	q@XHXLXZJcZ
+a test	yZZ
+a third	pHYbZ
+a ticket	yHJZZ
+a token	u,a-XHHZJeH
+a troca	yLXZZ
+a typo	u3[@Z
+a un	m-HHCK]P^VYZH_^
+a una	wHGK][]
+a user	_!F#H%I(Z)J*[+Z-H/W3J9I:J;J=J>G?J@[AIBHCKDJFHGHHeKHPET]VJXJZE]H^I_YgJhJ
+a velha	uHFIKM_h]
+a vendor	wJ[
+a very	y2X
+a way	u-F9JBHH]TYX]
+a week	y!]@IHII[KJZG
+a whil	y-IHJM[TZ
+a word	oHYIZZI
+a wrong	r#H@[HXTXZI
+a year	u!_@JKXL[ZG
+aan de	tHHIYKHN^VZ
+aan het	q-XN]ZZ
+aangepast en	y@^
+ab ist	yLZ
+abandon befor	yHI]Z
+aber nicht	t+Z>I?[DJZF]]
+aber nur	wC[DJHJ
+abilitato alla	wVZ
+able to	e#H(J:X?FBcC]HETJVJZZ
+about my	yZZ
+about password	w-ZBIHDIJSXZ^
+about the	t!ZH[IXZI
+abroad and	y)ZHJaX
+acce a	y!]>[HE
+acce au	u9KHbIKZJ
+acce refus	r%_P[QXZGdJ
+accept by	yH[
+accept cooki	y.Y
+accept it	t@X
+accept my	wHIIJKJZ[
+accept on	w/]IH
+accept pas	wIJK[OYZHhY
+accept sinc	y-Y
+accept the	q/JCZHGKYM]hJ
+accept them	y3]HHOJ
+acceso al	u>[DJH]
+acceso denegado	w%]HJ
+access deni	c%X(]BJHGPcQ^ZE
+access has	wHY
+access is	w%ZHJ
+access polici	wHY
+access policy	rH[
+access restrict	tHFQ^
+access right	y%^HI
+access the	u>XB_HGZI
+access to	f%K>b?HBJDHHJaJc]
+accesso di	ybZ
+accident and	y!Z?IHZZH]Y
+accord to	pBZNZUZZJ
+account a	y#W%[2[HGPH
+account ad	yLX
+account admin	y*],YPI
+account and	q![#DBYC[HJLYT[ZI
+account are	p!Y#ZA]HFPZTGVJZJ^Y
+account belong	y:[
+account bloccato	y#^XG
+account cannot	t%_:YPIZG_HdGeH
+account di	w%W2XGX
+account e	q!Y#YHJ
+account enabl	yGZ_J
+account fail	y%K(ZHEP]ZX
+account for	m#Y%[2IHHTYVX_X
+account from	uH_ZK_I
+account got	p#J)[BZ
+account has	c!Z%JBJDZLXPZ_]dG
+account have	y!GHY^[
+account i	y!Z,[ZH
+account in	e!H#E%JA[BIGYH_LKMXPYTZVIZJdJ
+account is	W!d#Z%J(I)J-J/J2I3G7K:Z=J>G@JAJBFCJGJHEIIKJLIP_T_V[ZA^F_IdG
+account it	w!FH[P]
+account keep	w#[HJ
+account lack	t%Y3X
+account lock	mH[
+account lockout	w#[HJ
+account may	w%Z
+account msol	w%Z2Z
+account need	r!GH_ZG
+account non	rD[VZZZ
+account not	d!^#J%Y)I3H=J@JAJBHD[GJH@L]PIQZV]WJ_HdKhJ
+account of	k!F:[HaZJ
+account off	y!_AJHK
+account on	uA^PJVJZG^X
+account operator	pP[
+account option	qZJ^^
+account out	yG[HJ
+account page	y+FDHH^hZ
+account password	h%I)K2c:J=_BJHJIILJMYVKZCfJ
+account per	wHIVaWJ
+account reset	w!I%Z:YP[_K
+account secur	t#J+aD^HEZG
+account show	w#YTJ
+account so	wDW^Z
+account staat	y!]
+account tab	w!I#KHIPJ^a
+account te	yXY[Y
+account that	uHFL]
+account the	uTZ^W
+account to	u%J2YHFQ[VX
+account too	u#JXZ
+account used	y%[,YHI
+account was	m!Z%[>ZHJZI^[
+account were	yZH^]
+account when	ybZ
+account whil	y,[eH
+account whos	yLXZK^Y
+account with	q;]@ZHF
+account without	q[Z_Y
+acepta mi	yIGKJO[ZYhY
+acesso ao	y3J>^HZ
+acesso negado	y%YPY
+acquir user	yDKHEQaZH
+action requir	y*IE^
+activ directory	^!C#H%[&e(F/Y3E6J7J:GAJFYHBIJKJNJT]UJZH^Z__cJdHgYhK
+activ pour	uV]
+actual es	yhX
+ad acceder	y!I%JBYHKZ[[]
+ad account	h!Z#]/KAXHCLXMJPJ_^
+ad and	t!I/ZM^ZJ_[gG
+ad but	u/X
+ad connect	b/J1b8ZHHMYTGYYcIfH
+ad connector	o!J%_2Z8]<XHDZI_I
+ad deaktiviert	y!Y
+ad ds	o%[2YHW
+ad e	u%Z3ZLW
+ad entra	u/_TI
+ad error	w&aHJNIZE^I
+ad fail	y/[PZ
+ad for	w=XMZ
+ad fs	m,X3K7]9KGIHeMGZJcJ
+ad group	yHHP]
+ad has	t/E3^F]HEIGTX_[
+ad is	p/Z3WHJII
+ad ist	r#J%K/J3Z>JHJTX^Yc]d[
+ad konto	u#YLY
+ad ma	t#IMXT[gY
+ad mais	wMYTX
+ad mas	uMZTZ
+ad men	yMYTZ
+ad mit	y3^AYZK
+ad nao	y![L[ZH
+ad nie	y/]LYTI_J
+ad not	k#J/J<]HELYMIT^ZIg^
+ad object	mGJHI_a
+ad onprem	k/Y_Xg]
+ad password	o-Z/FHIJHM]N]
+ad pero	y#JMZT[
+ad policy	q/YN]
+ad refus	w/XJZNX
+ad reset	y_]
+ad right	y%^HGPZ
+ad says	tIZ
+ad show	y#IHJT[
+ad so	y/ZA[
+ad still	u!Z
+ad sync	i/I0J1JMXRISFTIdZfbgK
+ad the	y/_ZD
+ad took	w/X
+ad user	h!]#I=IAXG[HGLXTXZI_YdZ
+ad y	y%Y3[
+ad で	q!Z#F/WMXT[^[
+ad に	w_^g[
+ad の	t!Y#]%J3YAYHINYTJgY
+ad は	u/_HJT]
+ad 账	y#YAYTJ
+ad 里	q!X#J3Y>J@JMY^Z_[gJ
+add a	n+J8Y>JCJD[H_
+add on	w.^HIJ[ZG
+added a	t8^HJIYZI
+added the	y%K8YHKQZ
+added to	w:ZVY
+additional security	uCaDEHI
+address book	y>KH[
+address on	y3Z
+adfs admin	y,]HH
+adfs and	y7[
+admin a	u(_)G*Z@JHZUIZH
+admin account	h%J)Z*_,]:J=_CJHFPIVFWIZE
+admin action	w*IE_HJ
+admin and	j)[HGP]ZI
+admin app	u*IHGga
+admin are	u)X*Z
+admin as	y#X(WHJ
+admin cannot	g)Y*^?GHGPYTX
+admin center	h)I*JMJS^UKZIg_
+admin credential	wH[
+admin disabl	y(K)HU[
+admin do	yPY
+admin du	y%JP^
+admin for	u([)E*G,ZE[HDPJU]VXZH
+admin from	y)]HIPZdIgI
+admin get	u)X*[HJ
+admin gets	w(X)[VG
+admin group	yH]PH
+admin has	i!J)HEJHIU^V]ZI
+admin hat	tEHUXVYWZdX
+admin have	w)[*[PI
+admin here	y*Z
+admin i	m%J*a?KHDZX
+admin im	w,W
+admin in	m,[:YHIPYd[
+admin is	u)]
+admin it	t*YCJEFVIZa
+admin konnen	yPX
+admin may	w(Z)I^]
+admin microsoft	lHJMJSJgc
+admin must	r*X,[E^HGPJdJgI
+admin need	pCHE]H[
+admin nicht	t(Z)JdY
+admin nie	y(FU]VXZIdZ
+admin not	e%H(H)]*I,J=JEHHGPXUXV]W[ZHdZ
+admin of	w%F([:]HEN[P[ZH
+admin on	w)XEHHYUJdZ
+admin only	u*[?IPW
+admin page	t(J*JH[ZIcJg_
+admin password	m(G*I,]EHHcKGNHPYZHdGgF
+admin portal	y/Ig[
+admin reset	f(G)X*[1c?H@YBKEJL]PYSHUEVHWGZDdJ
+admin right	y(J)JH]P[
+admin role	k(E)aH]ZJ
+admin see	y)]UF
+admin sspr	wP[
+admin switch	w)ZHJ
+admin to	m(I)F*E,Y:I=ZHEPKUYVdZEdHgJ
+admin user	y(Y
+admincount #	gHIPa
+administrador de	q(^)H*X,JPZZJ
+administrador global	q([)Y*I,]ZJdJ
+administrador nao	u(H)Z*JPJU[V[WIZGdX
+administrador not	t)ZU[VYWIZI
+administrateur a	yUZ
+administrateur n	u(J)JEIUYV[WYZGdX
+administratora globalnego	y([)J,[
+administratoren durfen	y)[
+administratoren har	u)G*JEJPKUXVZWYd]
+adminsdholder reset	yPY
+adress de	y3H>XD]
+adsync dienst	yfY
+adsync not	yfY
+adsync servic	tHHf[
+after #	t0XHJ
+after a	h!Y#H(K/Y@[L[MIT[ZD]KbZ
+after add	y%Z8ZHJPI
+after all	yBXZZ
+after an	p0[@YBYHFL]PZZFfIgZ
+after each	u#WH[f[
+after enabl	yJ]ZJ
+after i	m3J9J>J@IHFR^Za]DaYbK
+after my	y#[(]ZE
+after password	y#^@HBGHGLHMZZH^G
+after reset	wLYMY
+after restart	yB]HKZJfX
+after sspr	yHJMY
+after the	_!J(J-J6J8J:E=J>JBYCJHEJJKJM^NJPKR[TZYZ]^^IaIcId]fXhH
+after thre	y#G@ZH]
+after too	w#W
+after unlock	w%ZTY
+after we	u<YA]C]HHPIZF
+after writeback	y8Y
+after wrong	wHHX^
+again after	u:E@JBIHZR^TZZJfY
+again and	l#Z+J;IBFH^KGN[P^TJaZ
+again at	y@_ZD
+again befor	y@GHIX^ZI
+again but	y+[
+again later	m9K@HKKZ^cZ
+again with	u@JBXK[ZJ
+age #	m@]
+age is	u@Y
+age or	q@YHHIIN]
+agent cloud	y0X
+agent credential	w%]HJ
+agent dc	u-_HJJI
+agent de	t0]HH
+agent is	n0[ZHf]
+agent not	t%I0aHDJZfJ
+agent of	u0HH]
+agent on	y0]
+ago and	n@_D[HGM]ZF
+aguard #	wXZ
+ai chang	p>Y@Y
+ai deja	u@YK]ZJ
+ai oubli	yZZ
+ai pas	n(X@ICYHZKIZY]]
+ai perdu	y>Y
+ai que	wC^
+ai un	yCY
+ainda nao	w@[GJHFM^WZ
+aka ms	i+X9JBKDbHJT[ZI
+aktiverat for	yVZ
+aktuell password	tHJKJZGha
+al cambiar	wZXdX
+al dia	wM]
+al eerder	wKZ
+al escribir	y%]4X
+al numero	y>]
+al restablecer	y5YHJZXa[
+aldrig registrerat	wDY
+ale nie	uZK[]aX
+algo de	y.Y9]HIZI
+all account	w2ZHZ
+all cooki	w.[HJ
+all day	u#J@JBHHZT[f]
+all dc	yJ]
+all fail	y(]G[HFKIZH^X
+all fine	yBZ
+all good	w9JB_HIKK
+all her	y*]?GB]HHK[
+all my	tKYN]ZI
+all of	q-J@XHGU^VKW_XJZI
+all other	yGZHJ
+all our	w)[5XUI
+all sort	y9HB]HJ
+all the	nBJH]K_MJRKYX
+all user	p%])J;J=FBHFIGJHaLGMGU_VGZF
+all utent	w=YHKXZ^Z
+all were	yKZ
+alla reimpostazion	wVZ
+alleen bij	yP]
+allow by	u<ZNWYX
+allow cooki	y.Y
+allow to	d(^-X:K?F@HHDQ]V]ZC[J^_bJhJ
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybX
+alor qu	w+]BJDIHXMI
+alor que	r3I>JHJIZO[TYZH[]h[
+already register	wH]
+already used	t-JH]KY
+als helpdesk	y(X
+als method	y?[CIH]
+als registriert	y+[
+alt del	h@JBKM[^JbYha
+alte password	l#]HGMYh]
+alter the	u7YHJZI^_
+alterar a	w^^
+alternat email	w>]?HHJ
+alternat phon	u3K?]HZ
+although it	u-]@JBIHYIF
+although its	y-]@YHHOX
+although the	tHIJZTZ
+am i	t(G9]HCIXV_
+am laptop	wHZMZ
+am not	t(JHJIZV^ZGaX
+am pc	r#K@JM_TZ
+am rechner	w#]HJMZXJZJb[gZ
+am sperrbildschirm	ybZ
+am stuck	yDYX[
+ambient onprem	o/IBJHHNJcad_gK
+amministrator global	w([,Y
+amministrator non	uEJU]VZZHdW
+among the	y?[K[ZJhJ
+an account	oA^HITZZG
+an adfs	y,]HH
+an admin	c(])Y*X@YL[PGTYZB
+an answer	y9[DZHI
+an app	y?YDJH[
+an earlier	yHIK]
+an enabl	yAY
+an entra	w)]*YHH
+an error	Z![#J(J,J/]0I3H>I?J@EBECJDYEKHBIIJXK[MIOIVZXJZc]H^[aHbJcZeZfJgJhI
+an export	yH_MF
+an extension	w3Y
+an external	y:X
+an hour	d#H%K-J/I3J9G>J@[BXHHKJM[PZRXSXTJZXa^f]
+an incident	yS]
+an incorrect	r#JHHT]
+an issu	yBIKYZZ
+an object	y_Z
+an old	k#]1F4J5E;]>YH^KX
+an option	t*Z?HHI^[
+an ou	rF^HZ
+an outag	u9GHIS_ZJ
+an unexpect	u3]
+an unknown	q&ZHJZKb[
+an updat	yHYfI
+ancien mot	pZIh^
+ancora la	wHIM]
+and #	r/GM]YYgJ
+and a	i(I*Y3[<Y>KE^HFIYL[PYZGaI
+and ad	y=K@ZdZ
+and again	m#Z+J;I@XBEH^KGN]P^TJZIaX
+and all	tB]F[TIZJ
+and ask	rCXUW
+and both	yAZ
+and call	y:]HJZY
+and cannot	e#Y?I@YKJLJVZZ]^J
+and choos	y+FDHHbIJ]F
+and click	y:ICGDIHb]JbI
+and clos	yBIZG]^
+and computer	y#IHGT[
+and confirm	y#JBZHJ
+and creat	y8[HH
+and email	q*[>H?JB^CXDHHCgX
+and enabl	w8Y
+and encrypt	h<_HJ
+and entra	r/[6]HGcI
+and everyth	y%]HZ
+and forgot	t=Y>IDZHJU[ZIdZhY
+and get	u:XIHJZhY
+and gets	w3GCKDXKZO[ZI
+and goes	yLW
+and got	o#[@ZBJHJKZNIZG_Y
+and has	w-X
+and have	uD]HHXXZJ
+and he	y@Y
+and i	d#J(I*J+Z-H>]?I@KBHCZDHHDI^KDNIVZZ]][aFfJh]
+and im	r*Y>J@XB]HFaH
+and in	y@JAXK[d]
+and is	n-J@GBcHCIXLYOXX[ZHfE
+and it	[*Y-J/I3JBZCZDIHBI_K]MJNHOYVXXJZH]IbY
+and its	n?Z@[F[HHZH
+and left	y]]
+and may	u#XJX
+and microsoft	y/]1[HHRHSKcZfIgI
+and must	wVY
+and my	r!Z>JHYKEZ^
+and need	o!W#X*Y?I@HCJHXIIZ]
+and nobody	uD[HILXSJc[
+and none	yBIGZHIIIKXN^ZGhJ
+and not	g!I%X&Y+[-J/X1Y3J>H@^BFDYHAIWKDLXNYOJVJ^Ja]bJhJ
+and noth	n&[9K>I?X@JBIDJHGNZRZZYa]bJ
+and now	^!]#a%K(J+H/J8Z:J=[>XBACJD_H@IIKYMJNJPJTJVXZI]I^X_IbJgXhI
+and on	q/H6ZH[TIcY
+and only	yHIKI[]
+and our	y4]8JHFd]
+and password	k!J#X+X0[1Y5^BIHXWYZIaHbXdH
+and phon	n*a?J
+and pwdlastset	w%X
+and refus	w/[
+and reset	d!X%Y(H)Y*Y/I0_1Y5]@JAXBGCIHIMJPJR[VJZ@]J^[gJ
+and says	y7[HJ
+and self	y^[
+and show	uC[HHaJbY
+and sinc	r1XQX
+and so	w-[H[IJaJ
+and sspr	r7Z?HHZJZZJ
+and still	n([/[HINYT][G
+and team	y>FH[
+and that	u4ZC[
+and the	X#G%J(I)J*I+I.^/]1J3[6J7Z8I9J>b?E@ZAXDHFJGJHAIXJJKXMCNFOHPHQXSJUYVIWJXJZE[I^I_HaFb[dJf]hY
+and then	h!J/]3J>K@IBIC[HGIIZZ]If[hY
+and they	y(YOX
+and today	y!Z@^HJNJZF
+and user	yB]
+and want	y8H@XH[
+and was	t7[:ZBZHZNJZHaH
+and when	w!ZKZZIhH
+and which	wZJdJg^
+and writeback	k%J2Y<Y=XHGJKdHeIfIg]
+anderung bei	yL[
+angeblich nicht	wIYKJN]
+annuair onprem	w7]_ZdZ
+another admin	t(^HIZJ
+another company	u-J:]HG[]
+another method	r?Y
+another one	w:[HJ
+another organisation	w:Z
+another password	y-Y
+another user	y=YHX
+another way	y?XCY
+ante de	u(JHHKJMJZJ]_b^
+anvandaren ar	y![P]VI^J
+anvandaren far	yOYZK^[aY
+anvandaren har	y=YC[KJ
+any idea	u9F@IBIKZZ_
+any longer	y>K?[_[dH
+any more	c%K(Y+[-J/J1_4J6Z8J9G=Y>G?Z@FAHB]CIDEGIHGIHK^NIPITIX]Z@_]cJdHeJfJhI
+any of	q@ZK]ZI
+any password	y8J@ZHIN]ZF
+any security	yDZ
+any updat	y1I9_BJHHNI
+ao redefinir	yZYa]
+aos requisito	wHKIZNZ
+aparec como	w?[HJh[
+api graph	wgY
+app alon	y9I?_CYDJHHaJ
+app and	y?ZaI
+app asks	yH^
+app code	r*J?_CJZJaI
+app e	y>J?XC_
+app is	u?X
+app not	t(J)I*^aYgJ
+app notification	y?XCJHIaX
+app on	t>J?Zg[
+app password	u(IDJHbZG
+app registration	yHY
+app show	yHX
+apparait pas	u([?ZDIHJ
+appear for	w*Z+_?HHCNX
+appear in	w-^3J>HHZKJ
+appl id	m#GHcTI
+application event	u,]HJNJ
+apply to	u*]
+approv the	y>]HDa]
+apre la	w-ZH]OXZJ]H
+apre plusieur	y#XTZ
+ar avstangd	u![HIUWf[
+ar fel	wh^
+ar for	o-b9J@[BJHFZJ^K
+ar inaktiverat	w!Z
+ar inte	l#K(I4[9^:J>H?J@JHDKIPJQZVaXIZFcJd]fJhI
+ar last	t#XHXTIXI[]
+are block	y-[HI
+are deni	yHIJJK[Q]
+are disabl	y!].XHIZI
+are lock	y#[HJ
+are miss	q(I=YHIW^
+are need	y@]HF
+are not	c!J-[/I0Z3J4J8Y:X>Y?^@XAJBJCGDJHZJJKIRJZG^X_Ic]fH
+are refus	o!Y%X(I)]-W/JHIIHKJPJVXdZ
+are reject	w-^HEIJ
+are requir	w=GCZHZ
+are set	y.W@ZHI
+are still	y-HHZPY
+are the	u([HIIXNXZW
+are told	w)]TJUJd^
+are two	yA]
+are wrong	y%YH]
+are you	p9b@JHDZJ
+arriv pas	pZb[ZaG
+arriv plus	yZZ
+as #	y3Z
+as a	k(E*_-[?]HAIZKJZXdX
+as admin	w(F*^NYZJ
+as befor	yZZ
+as domain	y%aPD
+as expect	y)XHFZ^dJ
+as i	u(I)ZHHNZ]Z
+as inactiv	y0]HJ
+as it	t/YZY
+as mine	yIHO_TKZJ
+as password	t%I([-JHKI_KHZG
+as register	u+bDFHF
+as soon	y(Z)Y*XHJVI
+as the	g!Y(Z+]@IBHCIHXIJKdLHMFQFVHZE
+as too	y-ZIX
+as well	p-Z?HC]HITY
+ask for	qH^LXZJhJ
+ask me	y+YHX
+ask them	qCXWY
+ask your	w)JUZV]WJZI
+asked for	f*],W?JC[DJHXZJa[
+asked to	m@JBKCJDXHHIJKHLaO]ZJ]J
+asks for	a-J>J?H@ICaH]IIKYMIaIgJh_
+asks me	n*Z>FCIH^ZXhZ
+aspettar un	y@]
+assign a	y(Y)[@JHFZIg]
+assign to	y%FH_
+at #	j@dB^HEMJSIZGbH
+at aka	w7XHJT]ZJ
+at all	nDYHZNYU]VIWXbYcDd[eFfH
+at breakfast	w@^
+at first	rHILaZH
+at half	y@Y
+at home	o4W>YHZ
+at least	j-J/Z@[HDIaKIMKNXZK
+at login	r+^>HDKHYZHaFb_
+at logon	qHFZJb^
+at lunch	w@XHE]]
+at microsoft	r7XSZ
+at my	yHX
+at next	iLabJ
+at once	w9JB[
+at our	w7[SGZFc^
+at reset	q(H)H*_5Z?GGXHG
+at sign	q+]>GDKHW
+at step	yHHZ^
+at the	W!H#Y%J)J*W+I,W0G1J4H6J7J8I9I:I;K?F@FAIBICYDFGIHEIHJ[LIMZNXPJRGTGUIVIWKXGYJZ_[I]_^[_Jb^dIeZfZgH
+at this	l+X;ZWXcX
+atend a	wNY
+atend aos	wHKIZNZ
+aterstall losenord	u%Z(XBJHJZGb^
+aterstalla losenordet	y(XZZ
+aterstalla mitt	yZ]
+aterstallningen misslycka	yZ^
+atkomst nekad	y%ZHJP]
+att aterstalla	r%Z(a7X@KHJVJ
+att byta	t@XBKKIL[ZX^^hI
+att det	u-JKZNXO]hZ
+att gissa	t-_HJ
+att jag	w-JHEK^ZY]]
+attempt a	y@ZKIXY
+attempt fail	w#[HJTHZY^Z
+attempt on	y#IH]
+attempt to	t@YHIZY
+attender #	w@ZXX
+attual e	yKKh]
+au moment	y@Ja[h[
+audit log	m/YEZHCV[ZZ]]
+auf #	u>[PX
+auf das	y>]
+auf dem	h0X>J?JJXRZZIa[b]fY
+auf den	uD[JY
+auf der	n%X-ZX[
+auf die	r>[aZ
+auf password	w:ZZHb^
+aujourd hui	w@ZHJX[ZJ
+aus der	u!Z*JHIPZ^]
+auth token	m,]
+authentication admin	u(a)I*HPJ
+authentication method	lC[D^HETI]Z
+authenticator app	j(J*[>J
+authenticator code	y?^HF
+authenticator not	m>Ga]
+authenticator on	u>I?JH^
+authenticator show	wHZ
+authenticator を	w>]?KHZZI
+authoris to	yVY
+authorization policy	u)]UJ
+authorization requestdeni	j(]HX
+auto upgrad	y1_
+autoservicio esta	y)ZHJUZ
+av losenord	u7XdZ
+av tillbakaskrivn	w,ZdFe^fK
+availabl for	uV[
+availabl with	t=Z?J
+avant la	y]]
+avec l	y>[HIcZ
+avec le	y3IBYHJK[O]aJ
+aviso de	y@HH_ZH
+away by	y@[BZKHZJ
+away from	y)]*I@JHYU[ZK
+ayer y	y@X
+b2b guest	wHX
+b2b user	y:]HK
+b2c custom	wH^NI
+b2c de	yHaZI
+back but	y!X@[ZI
+back from	t!^HEKJZ[
+back in	rBYXY
+back nao	y%ZPJdJf[
+back on	u/Z9]PZTKgJ
+back the	p4XHE]XaZbZ
+back to	f!J-I6[>J@IB[H?IJKdNH]G_Jb_dW
+back tomorrow	yXZ
+backup operator	wHIPZ
+bad password	u#]HYIG
+bann list	qH]
+bann password	p-YHW
+bann word	uHZ
+battery died	yHJRY]]
+be #	y3_@GII
+be able	o?GC]HIQXZX
+be added	yV]
+be at	w@Y
+be change	m@[BJKJLIZ]^J
+be clos	y9HB_HF
+be configur	q*Xe[
+be contact	p3_4ZHIVG
+be decrypt	y6Z
+be different	wHJK]
+be disabl	y!EHaYF
+be enabl	r.JH]ZJdHe[
+be found	lGX_]
+be in	t-]@JHEM[V[ZI
+be logg	y#X
+be longer	t2FH^IY
+be not	y@]HF
+be on	y-[EJHGd]
+be open	w6]cI
+be process	y9IZ^
+be reach	t3[:IEJHFUJY[ZJ_Jc]
+be read	y%G6^
+be replac	w@bHFIKZH
+be reset	l:XC]DEP_W[ZF_G
+be set	u7X<ZH[
+be the	q3Y?ZHFJXKYLW
+be unlock	w[[
+be updat	u%X/X
+be used	i(I7J?cCIZD
+becaus it	k-]>JBZHHO[ZI
+becaus my	wZJ]]
+becaus not	yDZHJ
+becaus of	d-I/[4IEYHEIZJINYX]ZJcX
+becaus password	t8YUXVX
+becaus the	g!K#X-H5ZIYR[ZJcGhI
+becaus ther	uAWTX
+becaus user	yTX^Y
+becaus writeback	yd]
+becaus you	q>YDYZJ
+becaus your	r:]EZHJWYZF
+been block	tHY
+been deactivat	w!X
+been disabl	q![
+been enabl	j8XHIUYVYd_eJ
+been lock	w#Z
+been set	yB[HJVYWY
+been updat	y(JB^HHZI
+befor but	yK]ZJ
+befor i	rHIKJZ[
+befor it	r@]CJDKHIIJKGTZXKZJ]YaZhZ
+befor logg	yZHb]
+befor password	wZJ][
+befor the	o![@]C_DEHFM[
+befor you	wDXEZ
+beheerder heeft	uVZWZd]
+behind the	w3^_ZaH
+bei der	l3X?Y@YDXHELYO[S]TXZHaKbX
+bei microsoft	wT[
+bei mir	p(Z*K>HDZHHV[ZH^]
+bei niemandem	ySZ
+bei uns	pHIOXU]W[dZ
+beim andern	r@HZY^Ih^
+beim anmelden	yH]
+beim password	y>^BJMJaY
+beim reset	w?[
+beim ruckschreiben	y&^JXPYZH
+beim setzen	y&Z
+beim zuruckschreiben	u%]4[6Y
+beim zurucksetzen	m:ZHILX][aZ
+beim zweiten	y@XBZ
+being change	uN]
+belong to	p:Z>[HHZJd]
+ben mijn	y>XDX
+benutzer hat	t=YDW]^
+benutzer ist	u!]GYPYZK
+benutzer kann	t?ZZH^^gZ
+benutzer wird	uL^X]ZG]J_WdW
+bestatigungscod kommt	ya[
+between cloud	u/J6XHF_Jc_
+between connect	u4F<]HHc]
+between entra	y4^HF
+between the	wH]
+between two	yKZ
+biezac haslo	yh[
+bij de	t([3Z?[BZCJOHZJaI
+bij het	yZYhY
+bin nicht	w9[HHVX
+bisherig password	yZIh^
+bitt entsperren	y#Z
+blad podcza	yO[Z[
+blank page	ybZ
+bloccato in	yTZ
+bloccato per	w#Z)XTXXG
+block a	yHZ
+block all	w.[HJ
+block becaus	wH[
+block by	k-Z>]aJc]
+block cooki	r.]HI
+block for	r#I)X@IHETKX_
+block from	u4]XZcF
+block it	w>EH]
+block my	yHZ
+block servicebu	ycY
+block the	l,^HDJ[NYQYaYbYcF
+bloqu le	yHGJXc_
+bloqueada not	y#Z
+bloqueada por	w#_XE
+boa tard	y9[
+both are	w0ZAZ
+both forest	yAZ
+bought a	w8Y
+box cannot	yHIL[
+box is	wRZ
+box user	y^X
+branch of	y%^
+brand new	w@ZJZWZZI
+break password	yFXHJcX
+break reset	yFX
+break the	wNY
+break writeback	y2YHJ
+bricht ab	t,Y4Zc[
+broken after	yZKdJf[
+broken on	w;XHHR]
+browser block	y.W
+browser not	w.[
+build not	y1_HHZJdK
+build of	yHX
+bus connection	yY]cH
+business basic	m=dHGdI
+but cannot	u?]HFbK
+but entra	w/]II
+but for	q/ZHYVZ
+but i	g-K>J?J@ZD]HFIJKYM][X]HbJ
+but in	u*W/_ZD
+but it	e*J-I>X@JCXIJKHO_VYZIaHhX
+but my	wVY
+but not	b!K%X([*J+]7K@IBHGYHJJXKJLIMYNDPYVXZ[[I^HdJfIhI
+but noth	yHILYZHb[
+but offic	w/[ZJ
+but only	w*J@JCaHIIJKIZZ
+but still	q/H?IHIZD[a_]
+but the	d!X-X/[3^@ZDJHHIJKIOXVFZF[[fZhJ
+but ther	uHI[WaZ
+but they	y>G?[HIO[
+but this	y+YHJ
+but when	y*XHIZY
+button does	y(KHHZ^bX
+button for	yHX[XaZ
+button is	t(Z
+by a	mGXHJQX]]
+by accident	t!Z?I@ZHXZH]YfX
+by activ	y&X
+by ad	u%[
+by an	u+XHY^[
+by another	t:Y@Z
+by conditional	rHZ
+by default	u*E@XH^
+by design	yHFZJ^^
+by email	w*Y:^HD
+by entra	y/ZTX
+by gpo	rYYb[
+by graph	y(FH[gX
+by hand	y%Z@JPZ
+by himself	y)Z@W
+by it	t@^U[ZF
+by itself	w?XBZ
+by mistak	o!]@[HHU]ZF
+by my	u!J1Z>[VXdX
+by myself	u#I)[HGTJVYZI[^
+by our	r6]@XHEJZ
+by phon	y*YHI
+by policy	w.X
+by the	_!X#J(I)H*J3Z7H:I=]>Y?I@^BXDIEKGJH?KFLWNXPITIVYYX[J^Z_ZaHbJc_d[eJfGgIhI
+by your	n-Y?[DJEHVId[
+bylo juz	uKZ
+byta igen	t@Z
+byta losenord	w@FKJLZZ_hF
+bytt for	y@[MZ
+bytt i	wM]gX
+bytt losenord	w@Y
+c e	m3Z9J>I@ID[I]KYLXMJOJZH
+c est	k/J3E9H>X?I@YCID[HEI^K[MJOYTYU]VIXIZHaHhY
+ca ne	y3I@KHIO[Z^aI
+caixa de	y;YH]
+call about	y-[HJZ[aJ
+call and	y?]HJ
+call from	yHGQXZ^
+call it	y/XZIhZ
+call me	qB^HE]Ja]
+call my	yHZ
+call not	w3YHHa[
+call option	y?[
+call to	i>I?YQ[]Z
+cambi de	w>X
+cambi la	u@X
+cambiada en	y/YM[
+cambiar di	y@Y
+cambiar la	hHILYZ^^[hI
+cambiarla otra	y@X
+cambiata in	y/ZMY
+cambiato la	w@^ZH
+cambio de	yBJH[ZX
+came back	q!^HEKJZ_]Y
+can a	t@]H[ZG
+can be	n9H?JB^C]DGKXTYZH
+can chang	w@X
+can i	a!J(Y)J*I+Z-I3J6J?^@HBHCJDZHbIZJEKXMKNYOJRIX[[J]DaHbJcGfHhI
+can log	wBZ
+can only	t@XHYYI
+can reset	c(Y)G=J?JDJEYGYHFPKSXUXV[Z[cZfJ
+can sign	y/ZHH_Y
+can take	yMXdX
+can the	o/F7W>J?X@JBIHdKFNIZI
+can unlock	u[Y
+can updat	y3K>^HH
+can use	tDXGZHI
+can user	yBI[Z
+can we	n/HHa
+can you	i(J9a>E@KBHTIVHX]Z[
+cancell befor	wHH]]
+cannot access	w!G#J%HHDPIZadX
+cannot alter	w7YHJZJ^_
+cannot approv	y>]HG
+cannot be	Y!I#Y%I(G)J,K-[3[5X6a:J<X=H>F?b@[BJCHEIFIGHHHIFKILXMHNHP_SJTJUJVJYZZD[H^E_HbIc[dGgIhG
+cannot chang	[(J>J@XBIIJKHLHMJZF^ah[
+cannot connect	tH^
+cannot contact	q3[HX
+cannot contain	uI]ZJ
+cannot decrypt	q6[
+cannot do	w-I?H@[HGIIKJZXd]
+cannot edit	w%Y*ZPI
+cannot find	f!J#I3K4Y6J>H@KHYTJZB[]_ccJdI
+cannot get	g!E(J,Z3J=J>^?H@IIJZb^J
+cannot go	yKX
+cannot i	q*J?Z@KK]ZI[Y
+cannot join	w4G8FHa
+cannot log	h#_%J(I:J=K>I?H@HGJHJKJMXTGZa[K^J_HbJg_hI
+cannot open	oH^ZI
+cannot pick	y(H*a?JHG
+cannot reach	kRJb[cafH
+cannot receiv	w>^HJ
+cannot remember	wH[KJ
+cannot reset	S%J(_*B+H/I1J3H5K6I8a:Y=^?C@CBFCYD[F[GbH;IJJJKFMINJRJTKUIXJZX[G]I^D_DbGcIdaeHgEhJ
+cannot resolv	y4[HFcY
+cannot reus	uK[ZJ
+cannot set	m!X(Z7[BJHIK][J^G
+cannot sign	i7J>I?H@IHGIIT^Z_[^^HaJhI
+cannot talk	w4[8JHJYY
+cannot the	y?ZVYZI
+cannot to	d%K0^3]:J=H>KEZHEN_SYVGZ]^De^hG
+cannot use	e(F*^-]=^>[?Z@JDIGYHEIJZBbJ
+cannot verify	r3I>ZD[HHKJZHh[
+cannot writ	y%aHJPIZK_IdGeHgH
+capital letter	w#X
+caps lock	r#^@WHJXIhY
+captiv portal	yHHb^
+carrier and	y>]HJ
+case only	yI^NK
+catch up	yHFM^
+caus by	yQX
+ce matin	m#]@aZJ
+ce mot	r(X-YKY
+celui enregistr	w3JO[
+celular e	y>X
+center and	yHZ
+center zuruckgesetzt	ygX
+centr d	ygZ
+centro de	tHHc]dHg]
+chang a	yhY
+chang after	y-JBJH]
+chang and	u>IH]ZJ^X
+chang at	jL^
+chang dialog	yhZ
+chang fail	yZ]^I
+chang form	q@KHIIXZIha
+chang his	w^X
+chang is	t@_HIK[ZJhJ
+chang it	e@_B^HGKKZB^Hh^
+chang its	w@JZI^]
+chang mon	u@X
+chang my	g>IBJHZIHKJZc^HhF
+chang not	q7X@JBIGJHYLJMFVJZ]^XfJhF
+chang or	y)XBIH^ZF^I
+chang page	rZHh_
+chang password	Z!G#I%E(H@FBFH_KJLHMIZY^adJhY
+chang the	i(^BHLHVJYYZ]cJhF
+chang their	m@IBJGXHHLYV[ZXhJ
+chang this	y@[ZF^Y
+chang was	y@YHILZ^Z
+chang your	m^[
+change at	wHGJ[LXMZ
+change by	w@YHIZH^_
+change from	yC^DKHI_Y
+change in	oBZHFM[TJ^HdYgWhJ
+change it	e>I@[BbHEIKKJM^ZD
+change my	i3I>]BGMXOIZ^hJ
+change on	u/YE[HIMYZI
+change password	p@ZB]HE^J
+change the	l/J8[@JBFEJHGIJK]MIOKZGcYg_
+change their	w@ZBJZX
+change to	u-[@JH[NX
+change yet	y/Z@YNI
+changement de	y@Yd[
+changer de	y^Y
+changer le	w@FZ]hI
+character and	y2[HH
+character are	y/[
+character but	y/Z
+character in	pFbHYID
+character password	y2ZHH
+character which	yFYHHIZ
+chce starego	u>J@IHHKFMbZJh]
+che la	u-^9JKI
+che non	o-J/J3K7I=J>J@JCZDJHHIIKHO]TJVYZ_aJhZ
+check the	yHXNZ
+chez nous	y@[U[
+chied due	w*Z
+choos a	h-X@XHIIJKGZH]^h[
+choos another	uaX
+choos call	waZ
+choos someth	q-]KYZI
+choos the	yCGH]]X
+ci sono	y9[?Y
+claim that	yHGa[h[
+clav de	t,Z2X6^
+clav nueva	y:X@YIJZJ]]
+clean up	r%_/JHGTJ_^
+clear the	uB[HCT_
+click finish	wBHHIZY]]bJ
+click forgot	u7[:IDJH]ZC]ZbI
+click it	r@HD[HGIJZa]Eb[
+click on	uHY
+click reset	k(aBJHFZDaJba
+client allow	qQZ
+client is	y1HBJf]
+client says	yH]cJ
+client secret	yH[
+clock is	yHJR]
+clock of	wRY
+clock on	uHZ
+clock skew	yR]
+clos my	y!_VK
+clos the	kB[HGZF]b
+cloud account	r!H/KHJMJTJ_a
+cloud and	p/G6[7X_Jc_
+cloud but	wgZ
+cloud failur	w/]HJ
+cloud identity	yA[
+cloud lock	y#JHIT^
+cloud lockout	w#JT[
+cloud not	r/^dX
+cloud only	o,[=JH]gZ
+cloud part	y/Y
+cloud password	yBI^Jg^
+cloud policy	u/HH_
+cloud refus	u/_HJKJMER]
+cloud reject	y/Y
+cloud reset	y0JJYd]
+cloud says	u!XdX
+cloud side	u/^HJ_YfG
+cloud still	w/IHIMZTY_Y
+cloud sync	_%I/G0f1I6HGHHZMIRG_HcGdEfH
+cloud updat	w/^HJNI
+cloud user	k/H=GAXHKTJ__d^
+code and	t3GBJCYHJO[Z[
+code at	yH[Z^]HaF
+code but	yH]aJ
+code de	y?ZHY
+code est	yBX
+code for	uHaaD
+code from	t>IC[H[aH
+code gaat	t>]C[HJaJ
+code goes	o>^HF
+code i	y>HHZZ_aE
+code is	q>X?YHG
+code kommt	yC^aG
+code komt	y>ZHGXJa[
+code nicht	y>^HIaK
+code niet	y>]aG
+code not	l>FBJH^XKZE]X
+code on	y?]HFZHa[
+code page	y>HHEZJ]aaJ
+code par	yaY
+code part	w>Y
+code so	w3XXZ
+code to	u>XH]ZJaI
+code too	wXZ
+code which	yaY
+codic arriva	u>YHJaZ
+codic via	waY
+codigo de	q3X>HCJH[XJaZ
+codigo do	y3^>IHJaJ
+codigo llega	uaZ
+codigo por	uaY
+codigo vai	w>Z
+codigo varia	uX_ZJ
+coincid con	yOY
+com a	oB[EXHHbZgY
+com e	yTXgW
+com erro	y3XHYZY
+com from	yTJd^
+com o	m-Z3I?JA[DJHFIKO]Z[
+combin registration	r+[3ZDJHJ
+come back	m#Y@YHDNJP[X]ZIf[
+come in	y4X
+come through	yHGa[
+come up	n+[-[DJHBIIKJNZW_XJZJaH
+come when	y3[aJ
+comma in	yFZ
+commonly used	y-Y
+como administrador	w(]ZJ
+como configuro	yH]
+como consigo	yD^ZJ
+como registrado	w+^DIHJ
+company account	y:Z
+company and	y7[HZ
+company can	ySX
+company has	y-JHIUZVI[^
+company name	r-^HIIJ
+company not	yHJNYUX
+company phon	y>IHY
+company policy	wHIN[
+company portal	uH[
+complain about	wIX
+complain that	tHDWZZ^
+complet it	yBHDJHHIDOXZE]a
+complet the	j+HBJD^HZIHOZZ[]E
+complex enough	wI[ZH
+complexity age	n@YHHIIN_
+complexity requirement	tI]KXNF
+compliant with	wB[HGNY
+comply with	u-XHJNZ
+compt a	u!^)[HHPZZH
+compt ad	u#YHIL]
+compt admin	y*W,[
+compt bloqu	y#Z
+compt de	r%^2ZHJIJQY
+compt est	m!^#YHHTW
+compt invit	y:]HH
+compt mais	yV[[]
+compt msol	y%Y2[IH
+compt n	rD[V^ZI^X
+compt sans	w=ZHH[Y
+computer but	yMX
+computer not	yH]ZY^JaF
+computer says	y#XK^ZE
+con el	m3I4YAZHIO[_JcY
+con l	u-]cX
+con la	k-I@IB_EZHIIJKHZ]b[hJ
+con su	yZXcZ
+conditional access	jH^
+configur for	r<[GXHHVZWX
+configur password	k=IEGHJUJW_ZJdFe^
+configur writeback	w,[
+configuracao onprem	yE[
+configuracion onprem	yE[
+configuration de	yeZ
+configuration for	uE[WI
+configuration not	wEZWGdIe[
+configuration of	yEZ
+configuration onprem	yE[
+configurazion onprem	yE[
+confirm that	t#JB[H^MJZH
+confirm the	yC[HGO]aJ
+connect #	h1aHGR_YJcJfG
+connect and	w4X<]HF
+connect box	tHHR^Y[eJfK
+connect cannot	q4^8GA[HH
+connect est	yHIcJf^
+connect esta	wRYfY
+connect host	ycZ
+connect is	q1[4[HH
+connect ist	r,Z1ZHHf[
+connect la	yG]ZJdI
+connect machin	rRXfZ
+connect not	q1XGZH^cFfZ
+connect obsoleto	y1[
+connect server	]0X1E2J4Y5J6b8J<JHERY_JcZfZ
+connect servern	u4J6KHFR]c]fX
+connect sync	y0Y1JHYMZfH
+connect the	yMYd]
+connect to	m0YH_
+connect token	t,_HJRJ
+connect version	w1Y
+connect was	y4[BJf]
+connect wizard	qe]
+connect writeback	y1ZeKfI
+connect で	y1]GZHIdZfH
+connect の	u,Z1J2ZHHRYcJfZ
+connect サ	w1K4JHHR]c]fX
+connect 服	u1J2[4HHJRZc[
+connection problem	yZJc[
+connection with	ycY
+connectivity issu	oZKc^
+connector account	d%^(J2aBJGJHFQ]VJZI^H_J
+connector password	y2^IE
+connector spac	qHJ_]
+consegu redefinir	y=ZSZ
+consigo redefinir	r![(ZZY
+conta de	u%Y*[,X2ZHJPK
+conta desativada	y!]ZI
+conta do	t!J2XHYL[
+conta esta	q!Y#X
+conta foi	w!Z
+conta msol	w%Y2Y
+conta nao	tD[V[ZX
+conta para	yHJV_WJ
+contact admin	u)I*F,I3J?XE^HGPJZWdW
+contact data	y+XCX
+contact it	y>ZHGZ]
+contact me	y3[
+contact method	y>]?JZI
+contact my	u!I3JCIHaVY
+contact the	u3J>[D[ZJ
+contact you	w3_HIZF
+contact your	f)I*I3J:I=_DJEYHCPKVEXZZ^dI
+contain a	j-[F[HH
+contain the	q5XHHI_ZI
+contain word	y-Z
+contain your	uHGI_ZJ
+contien una	y-Y
+contient un	y-^HI
+contractor with	y3H:_>JHFaK
+contrasena actual	tZIh^
+contrasena anterior	yK[ZH
+contrasena antigua	yMW
+contrasena de	uK]ZG
+contrasena demasiado	yIY
+contrasena en	p%Z6ZZIb[dY
+contrasena es	wIY
+contrasena esta	uUY
+contrasena not	k-XHZKKMXNXhW
+contrasena nueva	yHHIJKHN[Z]
+contrasena pero	yZI[]
+contrasena que	w4XJY
+contrasena y	w#]KJNYZG
+contrasena ya	yK[
+control ldap	y5[
+controlador de	k4_5XJZZJ
+controleur de	r4^
+controller and	yJX
+controller are	w4[5XHH
+controller could	w4Z
+controller di	u4]
+controller is	r5JH_
+controller still	y5Y
+cooki and	uH]
+cooki block	y.Z
+cooki de	w.[
+cooki must	wH[
+cooki on	y.Y
+cooki を	y.[
+copy of	y6]8HA[HG
+corporat password	tNZ
+corporat policy	uHJN^
+correo alternativo	y3YDZ
+correspond pas	tOZ
+could do	y4ZHFV^ZH
+could not	_%J,Y-J3[4]6Y9J:J@JBHDEHCIJVIYYZ^]G^J_ZcZdGe^fJ
+could reset	tB^HJRYZH
+could someon	yHX
+could that	u5XFWIYZJ^X
+could the	yH_JYZI
+could you	m:YBHH]Z^
+count as	q+c-FDEOJ
+country code	k3^>HHFO_aF
+coup la	y3WUYYY
+creat a	r(GH_
+creat an	y2XGZ
+creat by	y%[
+credential in	y,XHZ
+credential provider	u7IHGb_
+credential were	u%]HJ
+criteri di	yNYW[
+cross at	yHHS[
+ctrl alt	g@HBJKJMZ^IbYhc
+cuenta bloqueada	y#^XF
+cuenta de	o%X*],X2[GXPJfK
+cuenta del	uAWHXLZ
+cuenta esta	o!Z#Y
+cuenta msol	w%Y2Z
+cuenta not	rD[VZ
+cuenta para	yV_WJ
+cumpl la	w-YNZ
+cumpl los	wHJN[
+current one	nHGK[NYh[
+current password	e@YHDIIZChd
+currently lock	q#YHJ
+custom bann	uHX
+custom list	t-_HG
+custom policy	tHaNHWJZK
+czekac #	yXW
+czekam na	y9Z>JHJXIa_
+d administrateur	y*Z,Z
+d administration	w)]UIgZ
+d apre	u-ZHJOX][
+d authentification	y,]CKDXHI
+d entra	yHZT^
+d essai	yX]
+d inscription	w+[D]HE
+d un	n![:[MWZH
+d une	t6Y8X9[EXXJ
+d utilisateur	y([HKI[ZJb[
+da ad	y3YH[
+da empresa	uHYN[
+da erro	yZ[
+da error	wHJZ[
+da indovinar	t-Y
+da ist	y>J@JCaHHZI
+da microsoft	w#IHYSY
+da nuvem	w6ZAZJY_X
+da para	u:Z@XHYZHc]
+da politica	y?]CJHHNX
+da quando	yBZ
+da senha	w@[HJbZ
+da sie	y@_HJZJdJe[
+da solo	u)X@IBZCJIJU]ZH
+dado de	y3_D[ZJ
+dal cloud	yHJJXPZ
+dans connect	w,Y8XG]ZJfH
+dans l	b!]#J%Y(J,Z-J3[7Z9J?G@IBICJHDIJKJNJPJT[U[VHXJZGaHdJfXgXhJ
+dans la	w?]DJ
+dans le	g%J-[/X3X9J=K>X?H@IBIDZF]HDIHKJMISXTKUGVZZ[aIbXdJfJhY
+dans les	w3H?KDJ^Ya_
+dans mon	w3[CYDXIZOHZH
+dans votr	yEYd[
+darf ich	w(X@[
+darf nicht	uI]KYZG
+das alte	i#]/ZHFKKM_
+das bisherig	u@KHHMYZIg[h^
+das fenster	yHX][
+das kennwortruckschreiben	w%](JdZ
+das konto	q!Y#H,ZHXZH[[
+das neue	n/_9J@JHEIIK[M_NYZJ
+das password	b#J(Z-a.X/F7J:J=J>Z@ZHJIXMHN]]J^Hd[hD
+das ruckschreiben	o%G=ZBZH[Y[ZGdIeY
+das system	yHJK]
+das ultima	y@JK_
+das zurucksetzen	n(K=[UXZXb[
+dass das	yLYZZ
+dass ich	wKY
+dass mein	wDZ
+dat het	wOZdZ
+dat ik	uK_ZY
+dat mag	y@II^K[
+dato de	y3_DYHJ
+day after	w@]BIZJf]
+day becaus	w@XHJXZ
+day befor	y@[
+day the	y@HZIfYg]
+dc agent	t-aHHJJ
+dc and	uHJJXQZ
+dc are	y-K1K5_HI
+dc is	o4c5aHDKHZFcEfK
+dc lack	y5_JK
+dc not	y4]M[_G
+dc reset	yJZ
+dc が	w4^9JM]fK
+dc に	y4]5XJX
+de #	q2[3E>JHHIYK[XKa^
+de 2016	y1^
+de ad	w<XHX
+de adivinar	r-[
+de adivinhar	t-^
+de admin	r)I*_HJP^VG
+de administracion	ydIg]
+de administrador	p*Z,^
+de ante	q3H>^HJK^MZOG
+de app	w(G?^C[HHVJZHa]
+de autenticacion	y,[3[HJ
+de beheerder	rVZWZZYdY
+de caracter	yHJI^
+de changer	uKJZZhY
+de cloud	q0WHJT]
+de code	m3I>^CKHEOJXGZJa_
+de conectividad	yZKc[
+de connect	p1X2[HEf]
+de connecteur	y%Z2XQY
+de connexion	q>JBHZ]bX
+de contrasena	i@JBHGYHYUaVG
+de demand	y+ZHKX]
+de directory	w!]3]:IHHOG_J
+de domain	r4^
+de dominio	k4_5XJZZJ
+de entra	tHJT[
+de escritura	yf]
+de fois	wX^
+de gebruiker	r!J(]/X;]?JB[DJHJIJKIZJ]I^[aY
+de groep	yHIVa
+de hash	nGYHZMafI
+de inicio	u>HHYZ[bX
+de l	g!J#J%Y(Y,]-X/J3[9J:I?W@HBGCIDJF]IHK[MIN]OIP]TIUJVFXJZE]I_ZaIbJdFfJhI
+de la	Z#G%X*I+I,Y-_/J0J6I7I8J:H=G?[BDCYDGEHFZG]HJIBKELJMENbOGPIS[TJUDWFXGZH[I]XaEbZcHdCe_fEgJhG
+de laatst	y@]CJIJK_
+de le	w@^BJHZZHhZ
+de licenc	y=Y
+de login	yHJZZbZ
+de los	wDKHZPYV[ZI
+de mauvai	y#Y
+de meld	y@JH]ZJ
+de mi	y3J9]HJOZZI
+de microsoft	u#JHYSXdIg[
+de mon	w>IH^
+de mot	p#]BIH^dK
+de mots	yNX
+de novo	uHJX[
+de nube	y6YA[
+de nuevo	y+Y
+de numero	o>Z
+de organisati	yN[UGW[
+de pagina	p+]-J>JOZZ]
+de password	P#X(H)J*I+J,X-Z0Y1K3H4J7X8J;J=I?HBZCJDIKZNXOJPIRJSHTHUFVIWGXIZ^[Y]Y_JaGcGd]eHfGh[
+de phone	r>IO_
+de redefinicao	rBXEXHXNISXW[ZHfX
+de reecritur	n%Z6XHFcYd[f[
+de registro	tD^HZOJ
+de reiniciar	yBZ
+de reinitialisation	o=KBXSZUFVJW[ZIf[
+de reinitialiser	u7WBIEYZY
+de reset	w=YW]
+de rest	y*Y9JHIMZP]
+de restablecimiento	rEXUIVJW]ZHf[
+de retour	y!]ZH
+de secour	u3[>[D[HE
+de securit	tCYHIQY
+de seguranca	t*Y9J?_CZHHQX
+de seguridad	r9J?]CZDXHHQX
+de senha	g@HBJH]NXUaZE
+de servic	y2XdIfZ
+de servidor	wP^d]fH
+de sincronizacao	w%YGXRX
+de sincronizacion	u%YGXRXdZ
+de sms	w3I>J?JZI]]a]
+de synchro	y%[RX
+de synchronisation	yGYdX
+de telefon	yOZ
+de telefono	w3JO[
+de tenant	yHJUYWZ
+de tentativ	uX]
+de terceiro	yJX
+de tercero	yJY
+de trocar	w^[hZ
+de tweed	yBZ
+de um	wH[
+de un	tHXVY
+de usuario	p(])I,JI[VJZJb]
+de vereist	y(Z=[HJ
+de verificacao	tC[aY
+de verificacion	uC]
+de verification	wCZHHaZ
+de votr	yI[
+de window	ub[
+de writ	y%[BJHKPJdIf]
+deactivat me	y!Y
+decrypt fail	y6Z
+decrypt the	p6_KKZF
+decryption error	y6Y
+decryption fail	y6]
+default domain	r@YHJNX
+defin a	nHJW_
+deixa trocar	y@[ZZ
+deja restablecer	y(J=[BHHIKKVIZ]
+deja utilis	wKY
+dejo de	yYYfZ
+del ad	tLZNX
+del chang	yhZ
+del dominio	t%^HIP[TYVJdJ
+del screen	wHYbY
+del server	yRY
+del servicio	yS^fI
+del servidor	w4WHZRY
+del usuario	y(Z3[?J
+del writeback	wBJHJeXf[
+delegat permission	y%X
+delegat right	t%Y
+delet and	q8]HH_X
+delet in	y_]
+delet on	y/H_]
+dell password	r-YGZHIU[
+della password	r@YNJUYWX
+dem alten	yM[
+dem code	w>ZHFa[
+dem connect	uRY
+dem ersten	yC^]XaF
+dem msol	y%Z
+dem neustart	yf[
+dem password	wH[ZZ
+dem sync	yfY
+demand a	yH[
+demand d	y+Zh[
+demand l	yKHZJh]
+demasiada vece	uXZ
+demasiado corta	yHJI^
+demasiado facil	y-X
+demasiado intento	t#[
+den admin	w*FD[HGZ_bZ
+den anruf	y?^CKH[KK
+den code	r>Z
+den reset	yVZZE]]bX
+den richtlinien	yNX
+deni access	r%^HI
+deni by	yH[
+deni for	q%F(ZHHP[Q]gJ
+deni in	wHI^Y
+deni on	r(YHJPX
+deni when	u(YHJ
+depoi de	tBXHGRZ_ZfZ
+depui la	tHIZKbZdJfa
+depui le	qBYHJPZgZ
+depui que	y4X
+der anruf	y3X>ZaX
+der authenticator	y>HHY
+der benutzer	p3JLXOYPYX]ZJaX
+der bestatigungscod	y>[HIaX
+der cloud	l/X0IN[PZY[_HcIdZ
+der code	r>]HJ
+der grupp	wV]
+der hinterlegten	y3[
+der kennwortzurucksetzung	u?ZHHS]VY
+der list	y-Y
+der lokalen	wE[N[ZGc]
+der nummer	y3]
+der reset	uHINZWKX[Z]aJ
+der richtlini	w?ZNX
+der seit	uD]
+der server	yHIY[cHfY
+der uberprufung	y3JO]][
+dernier et	yIJK^
+des autorisation	y(X;[
+des mots	r-YG[HH
+des password	q&Z=WZ[hH
+des ruckschreiben	w,]HHeY
+des server	yR[f[
+desactiv dans	w!X
+desactivado en	yUZ
+desactive pour	yUZ
+desd el	u@YbZdIg[
+desd que	q!Y4WBYf[
+deshabilitada en	w;Z
+deshabilitado en	y(X
+desk phon	w>C?_H^aK
+det ar	p#J-I9K>I@JHIIJKXMHO[P[U[ZYh_
+det gamla	m#]@JHIIJKYMXg[h^
+det gar	y(I@IZb
+det inte	p-J9J=Z>G@ZHJIYKZMGO[VJZGh]
+det nya	wB[KZ
+deux method	y*W
+deux mots	y/]KXNK
+deuxiem method	yCZ
+devic is	wZY
+devic not	wH[
+devic writeback	w,KHadIeDfJ
+di accesso	u>GBIHYZYbZ
+di amministrator	y*W,[
+di amministrazion	yg^
+di cambio	y@GH]LY
+di connect	w2Xf[
+di dominio	q4]PZ
+di entra	w-W7Y=YHITY
+di microsoft	ySZfJgX
+di nuovo	q#[@YBZHJ
+di prima	u3I>^MZOG
+di reimpostazion	qNIS[UHVJW^ZEfZ
+di sicurezza	t*Z?^C[HHQX
+di sincronizzazion	u%XGXRX
+di telefono	y3JOZ
+di un	u:[HZMX
+di verifica	uCZHIa]
+di window	wb]
+dice che	l-]3I9H=J>JCJDYHGIHK^NJO[VXZFhZ
+dice que	g-[9G>I?JBKCJDYHGK]MJOZVZaJhZ
+did it	o#Z?Z@ZBJHGXZYYZI]X
+did not	g%K=J?I@YBFDXHZIIMJOJZ_]]aI
+did the	u@XB]DYHJ]J
+did you	u3I9]>KHEO]U[ZI
+die alte	t>^BJ
+die app	w>J?[C[DI
+die cloud	u/^TZ
+die eingegeben	yOY
+die erforderlichen	y%Y(X=[
+die ich	yC]
+die kennwortzurucksetzung	i)Y=[D]HGUYVZWXaX
+die letzten	y-FK[O[
+die leut	y8XF]GX
+die lokal	yE_NX
+die meldung	y)Z
+die organisation	yEIU[WZ
+die privat	y>[
+die registrierung	y+IBZCJH[
+die seit	j+X-^3J9H>YDIHFI]KGOZXXZI[Y]JaIh[
+die sms	t*[>Y?JB[HEZJa]
+die telefonnummer	yOY
+dienst lauft	yfY
+dies benutzer	y(Y8X
+dies password	u(X-ZHJK]
+diferida not	wdHf^gZ
+differ from	y>JHJKZO]
+differenc between	yH]
+different from	u/HHXK]
+different number	y3H>_HJOF
+different password	m#Y/^BIHFKFMIN^ZFgY
+digit and	tIDN^O]
+dimenticato la	wBJHHZ_
+directiva de	r*[HHN[UIW]
+directorio onprem	u![7[_XdX
+directory but	y!X/Y
+directory can	y:X
+directory for	u3J:aHH_H
+directory is	t3_VG
+directory not	yBJT[U[VJ_I
+directory onprem	t7[HINJ_XdZgX
+directory ou	yF[
+directory return	y&X
+directory role	y)^HH
+diretorio onprem	y7[dZ
+disabl after	y!Z
+disabl and	u!I8YbZ
+disabl by	u!ZHHfY
+disabl for	u!I(X)]HGUZ
+disabl in	k(^HI^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl on	o;ZH[YG
+disabl password	t(I)HU]
+disabl the	t!F?IHb
+disabl tls	wYZ
+disabl user	w!](J)Y
+disappear from	w?XHHP[
+disattivato per	y!])XHJZI
+distribution list	wHY
+dit que	q+Z>JCIDZHIK[OYTYZJhZ
+dit wachtwoord	t(ZKY
+ditt konto	r![3ZTZVZXXZJ
+ditt losenord	yBXM^
+diz que	k-[3J9H>I?J@YBJCIDYHGKXOXVXXJZGaKdYh^
+dla calej	yHKU_
+dll passfilt	uJ]
+do ad	t3YL[MKNYPX
+do admin	tCIH]
+do anyth	y7]HI
+do cloud	y/J0WHZ
+do connect	y1X2ZHJ
+do dominio	t%ZHJPXTZ
+do entra	w=XHHT]
+do escritorio	y3J9Z>]?[HHOI
+do i	Y)J+X-I0J1Y3K9G:I>J?I@YBICJDEHeKIMJOJPFTGXJZ^[Z]JaJbIdIfIhX
+do it	n-H=Z>J?]HCIJKJVZd]
+do meu	y9]HX
+do not	h%E*Z3J;]>J?]BJDEGGO[VJ^Xb[dIg]
+do odgadniecia	t-[
+do pais	y3a>IHHaJ
+do password	yJY
+do resetowania	u(ZDYV[ZI
+do resetu	y%Z(Y?XZI
+do servidor	wHYRY
+do the	w*J5]NY
+do they	y3]:I
+do this	u+X-I:J@]HGU[V^ZE
+do user	w+EH_LZ
+do we	j-G=DHbLZTZ
+do window	uHHM[bY
+do you	r3I?IH^O]VJ
+does a	uBIH^I^ZE]KbK
+does it	j#[&[=Y@]HHIXK[M[NIZAhK
+does not	T!J#J(G-H1Y3Z4I6J8Z=X>I?J@YBGCIDIEJGYH]JJKEN]OXPITJUYVIWJXJZX]J^JaYbIcJdHgJhZ
+does noth	k(KHIL]Z][JaHb[
+does password	yHZ
+does sspr	u4Z=ZZH
+does the	e#G%J-J1I2Y7Y=EBIHaNJRXT]ZHbJf[
+does writeback	yHIYX
+doet het	t(YBXH_ZH
+dois je	yHJZ][]
+dois metodo	y*X
+domain admin	b%c)I*H;IPZZJgJ
+domain and	u/X@JB[HIK]^K
+domain controller	Z!J%J-F/Y1J3J5b7J8J=I@IAJBGDJHXIIJ_KJMXQWRKTXZIcJgJ
+domain feder	y7Z
+domain has	w/[HITZ
+domain is	n4_7YHGNJTZ
+domain not	w/INZg^
+domain password	w7XgY
+domain policy	m@[HHNX
+domain was	w8]A[HG_I
+doman ist	w7Z
+domand di	y*[?^HJ
+domanen admin	wPZ
+domanencontroller nicht	y4Y
+dominio federado	t7[
+dominio federato	y7[
+dominio usa	y7[
+dopo l	u!X?HBXZI]]aKf]
+dos metodo	w*X
+dostepu do	w#J>]H[
+down for	wNYfY
+drift on	wRY
+droit de	w([HJX[^X
+dropp out	yHJV]][
+drucker druckt	yH^ZJ
+druckt nicht	yH^ZJ
+drukarka nie	yH^ZJ
+ds connector	tHY
+ds consistencyguid	wA[
+du compt	y#]2X3[HH
+du domain	r%ZHHP^T[
+du har	w(Z@[BKXXZI
+du mot	o![%ZZDda
+du pays	y3_HJ
+du serveur	tR[
+du servic	uBXHYS]UGV[fG
+due metodi	w*[
+due to	m>JMZNXc[
+duplicat entri	uAZ
+dur password	y%YHIaY
+dur reset	w&Z?GHHKXZHa^
+dur the	u!Y.XHHZJ]Zd[fI
+durant la	u3GHJO^Z[]Z
+duzo prob	yX]
+dwanasci znakow	yI]
+dwie metody	y*Z
+dziala w	w?[HHM]ZJ
+dzien dobry	t9^HJ
+dzis nie	y@YX]ZJ
+e a	k!J#Y%X-I3K9H=K>Z?G@GBJCJHDK^MXNXUKVJXX]JaJf[hK
+e abilitato	uVZdW
+e adesso	w=[HIK[ZJ
+e agora	t=ZHJK]X[ZJ
+e ancora	w@ZGJHJMZTX
+e bloccato	tKYTJ
+e dice	w+XKJO]h[
+e diz	y+WIIOZh[
+e e	y3H>HIKO[aJha
+e email	f!I+H-J3Y:J>[?_@JCXDYIJKJOZZJaE
+e eu	w(ZV[
+e gia	y+XKX
+e il	k!]3J:Z>YBIIXKJZIa[
+e in	y/Yg[
+e la	p!Y9J>JGKIXKZXZZYaJf]
+e membro	yV]
+e nao	f(J*J-H3I7Z9H:X=^>H?G@YBJCHDHHEIZK^MHNJOXVHXIYZZZ[J]IbJh[
+e ne	yCX
+e nell	y-XGY
+e non	h#I(J+Z-I3H7X9I:Y=]>H?HBJCIDHHJIZK^MHNXUJVHXJYZ]JaHfIhY
+e o	j!X3F9K:[>]@YHFIHKHO]ZJa[
+e oggi	w@^
+e possibil	y3Z
+e possivel	y4Y6Y
+e quello	y3I>[O[
+e senza	y3]LX
+e sono	y#[>]BXHIIJ
+e stata	yBXM]ZJ
+e stato	uHZVY
+e un	y3[HJIZ
+each time	o3KHZKZNZOXZJ
+earlier password	yHIK]
+easily guessabl	r-Z
+easy to	o-[
+ecran de	tHKb^
+ecritur differe	w8[d^
+edit pwdlastset	y%Y
+een ander	t(Z*J-I:]@YKZZI
+een dag	u@aIJZJ
+een keer	w@]
+een method	y*Z?YHJ
+een nieuw	qBJDZHZKJMHZY[Z
+ein ander	w-K@WHJI]KZZJ
+ein neue	k-J>G@YBJD^HHIJKIL][^gY
+eine neue	y>XHY
+eine zweit	uC]
+einen tag	w#J9J@_HIX^ZI
+einfach nicht	y>IZXa[
+einmal andern	y@[
+el ad	k%X/Z3ZHJT[^WgX
+el administrador	m(Y)I*J,JU]VXWW
+el asistent	u+W,XdXe[
+el autoservicio	u)ZHFU_
+el boton	w([:[
+el cambio	wLYZY
+el celular	w#ZCYHGMZ
+el centro	ydIg]
+el codigo	f3X9J>_BZCIHJOJXXZJa]
+el conector	y8[<X
+el correo	u3ZHJM_
+el dc	w4ZJZM[
+el directorio	o!](J3]7ZHJdX
+el enlac	yb[
+el entorno	wHJc^d]
+el mio	y3GO^
+el mismo	y@ZA[B[HJZJ_J
+el movil	wCX
+el navegador	y][bZ
+el nombr	u-^:ZFX
+el numero	t3[OX
+el objeto	y;W
+el portatil	yMZ
+el registro	u+K4XDZHI]X
+el restablecimiento	j!K(KBEDJH]SIU[ZafJ
+el servicio	uBYdGf_
+el servidor	rHHcYf[
+el sistema	y3JD[K[
+el sms	u3Y?X
+el telefono	r3_?[CJDIHGOY
+el tiempo	y@ZBKH]MK
+el usuario	g!J(J3H>JBZCXHHOXVXZH][^Z_ZaXdK
+ela nao	yVX
+elle a	yB]DZHI
+elle n	y*X?ZHIVX
+email address	k3a?KDFZXaI
+email alternativa	y3Y>[?JDYHG
+email alternativo	y>[?JDY
+email and	l(K*b?JHI
+email as	w>IC]
+email de	t3[>Y?ICJDHHCaa
+email from	r>J?HH_Z^aFbG
+email goes	y3[>JaJ
+email i	y3JCKDHO^
+email is	p!X3X>[?JDJ
+email not	u>^DJHZaD
+email on	m3c>E?GCYDIHFMZOIaG
+email to	y:Z
+email with	m3G6G>F?IDIHYMIOJYIZIab
+empresa y	y-Z
+en #	u>^OE
+en a	wCYHJI_
+en ad	p#I%Z/ZHJMXTZ
+en connect	t8WGZ
+en dag	y9G@_HHIJKJX]
+en dat	w@II^KZh[
+en de	t(Y*Y+Z>[CKDKHIK[ZJaJ
+en el	[!Z#J%J(G)J*I+I-G0K3_4I6J7W8Y9H:Z=H?G@GBFCFD[HAIHJYKHMZNHOFPHSITXUYVYXHZF]GaGb[d]eXfGhH
+en gang	y@_
+en hij	w+[>J?JC^DGKJOZ
+en ik	u#I9J>ZBZI[KJV[ZJaJ
+en kan	t(I)[@XBX
+en la	a%X(X/]0]2Y4J6I9I:J;J=J>F?HBGCIFYGJIIKHM[NJOWPJTYVJXJZF]I_KaYb_dGfGhI
+en los	y5WJX
+en metod	y*[?ZHI
+en mi	q!J3F9JCXD_HKI[KIM[VIhJ
+en microsoft	yRZSITZ
+en nu	t*Z=[@ZCIDZHHKK
+en onprem	n/[0]6YHIT]_JcJdI
+en pann	wHYS]TIfX
+en roug	wK[h[
+en sspr	y?YDJHY
+en su	u:X;Y
+en tant	y(X
+en todo	yBYS[ZJ
+en veut	wC[KXZIh[
+en window	y5XMY
+enabl a	r)IHJUHVJd_
+enabl account	uAZ
+enabl another	w?Z
+enabl by	tU[
+enabl cooki	u.ZHI
+enabl for	e!E(G)Z3]?ZDHHCVcWJZGdJ
+enabl in	u!a8IHGU[VG
+enabl inheritanc	w;[
+enabl it	wVYZJ
+enabl none	wUZ
+enabl on	n)Y8bGGHHUHVJdH
+enabl password	jHIU[VXWIe[
+enabl sspr	w)]HYJ[VDZI
+enabl the	p*WHEQX[]
+enabl writeback	i,]BadCeZ
+enabl you	uHIV^
+encounter an	w3]HYZG
+encrypt is	y<Z
+encrypt ldap	k<[
+end of	r,Z1YH^ZI
+end user	u+Y-W@JBZ
+end with	u*J,]HG
+ended up	y/Z;W
+ends in	r!Y@]HJIIO]ZH^[
+ends with	lHFKJN[OWZ^e[
+enforc password	qHHK^
+enough for	r-J@GI]NXXZZHhJ
+enter a	o+[3[>I@JD[HBKYOFZG]^
+enter it	uKYhX
+enter my	wOXVX
+enter not	p3H>JCKDHHJObhJ
+enter the	k-H/K3H>GBJIIK]O_ZZaJ
+enter your	yaXhW
+enterpris admin	q)JP^
+entorno onprem	wHJc^d]
+entr deux	y@^IJKZ
+entra ad	Y!I#I-Y1b3J4J7I=^BJJJNIRHSHTIYXZIcHdJfa
+entra admin	u)Z:XHX
+entra cannot	y7Z
+entra cloud	y0[HI
+entra connect	[!K,G-H/F0Y1I2I3K6H7I8J<K=HBIHbJJMJRDSITHZG_Hc@dFecfd
+entra for	y7YTI
+entra has	w/X3ZDHTJ_]
+entra id	i=dZJdIeIfG
+entra lock	y#IHIT]
+entra lockout	y#KTY
+entra nao	y/[TZ
+entra nicht	w/ZcZfI
+entra nie	w/_TY
+entra niet	y/ZT[
+entra non	y/]TZ
+entra not	k!J/d7Z=J@IBJHFIJMJZG_[fJgJ
+entra password	w-Z/XHI
+entra policy	y/]NI
+entra portal	wHKMYdY
+entra role	w)^*ZHGTJ
+entra 不	y/^7GHHT]_J
+entri with	uAZ
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN^OX
+environnement onprem	wEZHJWIc^dX
+er das	y@IK[ZJh]
+er een	w@]CZHX
+er nicht	r-]@HE]HJK[NZZF
+er niet	r;ZHIKYQ[VYZE[^
+er sagt	w*G-ZHJIJKIOXXYZ]
+er twee	w*Y/XCY
+era domain	yPZ
+erfullt die	yIZNX
+errada not	y,XRX
+erreur dans	y![EY
+erreur lors	y,XZ[
+erro ao	wOYZXeY
+erro na	yZYeW
+error #	t/JH]S]TIZGcI
+error 32009	y,X
+error 6800	yHFNJZHf_
+error access	yHHQ^ZJ
+error al	t3JHKOYZZeZfJ
+error and	w![D]HHOJ
+error at	pB[GXHJZJ
+error code	uH[ZX
+error decrypt	y6Y
+error dur	y&ZKXZI
+error durant	wOYZ^
+error for	tE_HDJXSYZG^X
+error gett	q,Z
+error in	kBKH]V[ZGeZ
+error messag	mNXZY
+error not	yZ]
+error occurr	qZZeZ
+error on	p&],I@[BHHEJJNYSJ^Ie^
+error process	wBIHFSaZD
+error return	y&X
+error says	yHJI]ZI
+error when	n@ZZY
+error whil	n0[3_BIHKNIZXeWhK
+erscheint nicht	y+[DIHIa]
+es correcta	yHY
+es demasiado	yIY
+es el	u3F>ZKIO^
+es fehlt	wCZIY
+es heisst	yOXZZ
+es heut	y@Z
+es incorrecta	t3[hZ
+es la	u9JHYIJKZMJZXh]
+es miembro	yV[
+es nicht	r@ZZG[Zh[
+es spater	y@YZ]
+es wird	yK[
+escribir la	y%]4X
+escritura diferida	i,Y8ZZJd^eYfZgX
+esper #	uXY
+esperar un	y@^
+esqueci a	w>XHJZY
+est coche	w^[
+est desactiv	t!X;Z
+est desactive	uHIL[UYdY
+est encor	w!XPZTZVJ
+est envoy	y>Y
+est gere	y7[ZId]
+est incorrect	rhZ
+est interdit	y)]-]HIIYKIUI
+est mort	yHXYY
+est pas	d%J(K3Y>I?Z@JBJCIHGIIKIO]UJV]aJd_hZ
+est plus	y?]
+est refus	u-I@JKXNFZ[h[
+est temporairement	yTZ
+est trop	t-^@]HJ
+est verrouill	q#ZTK^[
+esta bloqueada	n#YHZ
+esta contrasena	y(Y-XKX
+esta desactivado	yUZ
+esta desativada	wUX
+esta deshabilitada	t!Y;X
+esta en	t-ZGY_Z
+esta fora	y4ZGXSZ
+esta habilitada	qV]
+esta incorreta	yhY
+esta la	y?[BXKZOI
+esta manana	w#[@Z
+esta marcada	u^]
+esta senha	w(X-ZKX
+et depui	w=YRX
+et il	t>I?KCZIJOXZIhb
+et je	l#I>[@]VJZY
+et l	y/Y
+et la	t![-XH]XYZH
+et le	q>XB[HEI[MX
+et les	uI[ZHdX
+et maintenant	yKZ
+et un	yIZ
+ete desactiv	w!XHZZH
+ete supprim	y4[HK_Z
+ete utilis	yKY
+ett annat	w-J:]@[HJK[ZI
+eu nao	y(ZV]
+even though	w!XHIa[
+event 31034	tYXf]
+event 33001	w&_HJNJZI
+event 33008	y#J@JBJN_
+event 4740	u#_HJZG
+event log	p,]BGHFN_hI
+event logs	y%Y
+event says	q6YB^GZHJNIZIdH
+evento 31034	ydJf]
+evento 32011	yeZ
+evento 33001	y&_NJ
+evento 4740	y#X
+ever had	yK]
+every #	q#X@HH]KXPZZJ
+every few	wB]MIcY
+every hour	tHIP^
+every password	p-FHGIZKYN^ZJ
+every singl	yHXNYZK
+every time	n#H-ZD^HHTXZY
+everyth as	yZ^
+everyth in	y>^BJHJNZZH
+everyth is	y%]+ZDGJYZJ
+everyth work	y#JB[HJ
+exceed the	yX[
+excel macro	yHZ
+exchang admin	m(J)Z*cCJHEZJ
+exclud from	p)Y=IG]HIPYUJV[
+exigenc de	yIYNZ
+exist in	pA[HZWX
+exist on	y_]
+exist one	yHHKZOJZHh^
+exist password	o-FIJKZZIh^
+expir and	o=X@IHGLZZ]
+expir flag	yLX
+expir is	qHJLZ
+expir jamai	uL[
+expir password	h@KBIHHK^LcZDhJ
+expir set	wLX
+extend my	yK]
+extension is	t2^HG
+external partner	y:W
+external user	u:Z
+extra password	yJZ
+fa cambiar	wZY
+facil a	t-^HJ
+facil da	w-X
+facil de	p-[
+factor authentication	u3IHZ
+factory sett	y>XHZZJ
+fail after	yZX
+fail at	p7W@YHGKJZ[
+fail becaus	q#Z8Y
+fail for	i!]#K%G(I)K3Y@XA[DJPJVIZ^^JcX
+fail in	r/^FZHIZI
+fail on	u6WE[HHbX
+fail reset	w%XHYZX
+fail sinc	t%Z4J8ZHYPJ
+fail the	wHIP[XX
+fail to	j%J(^,[0[6YBJDJF[H@KHPJQaZEcJeG
+fail user	t;ZHIPZ
+fail when	y4HHZ
+fail with	e%Y&J/I3J8G<XBIFYHaNYP[ZDbJeZ
+fals admin	y)X
+falta el	u3[5YVZ
+falta o	y3[5XVY
+falta un	y3ZC[OH
+far ingen	uaZ
+far inte	q([)G*I>IHGIZX^Z[^ZaE
+far jag	w(K>^@JD^HZIJKINIX[ZBhJ
+fast jag	yIZZHh]
+faut une	wCXIX
+featur not	wHGU]d[
+federat admin	y,[
+federat domain	t7IH^
+federat with	t7]
+fehler beim	r,X:]@IZZhI
+fehler in	yE_ZI
+fehlt in	yHYVZ
+fel i	y,XeZ
+fel losenord	y,[ZFdJh]
+fel vid	w,WZ^eY
+fell into	yHY
+feu bloqu	yHYc^
+few minut	qB^cY
+fido key	y?Z
+field reject	yZFh_
+file for	t3[9J>JCID[HYOJ
+file is	q>a
+filenam or	t2_HG
+fill in	o+]>H?ID_HEZXhX
+filter are	yH[
+filter dll	pH[
+filter on	qGZJ^
+filter product	yJZ
+financ folder	yHZ
+find a	y-X4X
+find it	w_Y
+find out	yZZ
+find the	m?EGXH[ZH_adH
+fine at	y@Z
+fine grain	y@ZHJNY
+finish the	tB[]Y
+finn inte	q*Z3J?ZCJHEIJKJZE[_]I_Za[hJ
+fino a	y9[@YHHf]
+firewall block	tH_cF
+first login	yLZ
+first password	u>I@YDZ
+first sign	wL_ZH
+five minut	uH[RW
+five time	p#Y@KHEXZa_
+foljer inte	yN^
+follow messag	ydY
+follow the	u:ZHJNYZX
+fonctionn pas	yHYZ]
+for #	m!Z@_HIKGX^ZH
+for a	X!Y#F%F)I*[,Z-F3J4Z7X9I=K>G?HAJBIC]DGGHHXIHJIKXLYMGNHPIT]UJVCXbZZ[J]Y^I_YcIf]gIhF
+for account	r)ZHHLZVJZX^X
+for ad	w%]2IHHLZTJdZ
+for admin	a!J%E(H)d*^,H?FHZUAVEWJZHaXgH
+for administratorer	y)Y*^?JHJPI
+for all	h!I(G)H*H+Z-I3K=K?J@JDJGIHXKJLZMGNJPZSZUbVIW^XIZE^JaK
+for an	m,X9YDIMIXEZ[_XaIf^
+for another	y@X
+for anybody	y+[HISYUZ
+for anyon	t(X@ZHCUYVJZ]
+for aterstalln	u?[HJVXZJbX
+for att	n(a9J@[BID[HFTYVJXWZH]]^J
+for chang	wHHLY^[
+for cloud	u0Z=JHY
+for credential	yHY
+for email	u/YHHg[
+for everybody	uUX
+for everyon	n3ZSXUW^Y
+for half	y-J/HE_HFMZ
+for hela	yU]WJ
+for insecur	y<[HI
+for it	r.^8YHIZG
+for kort	wHJI_
+for latt	u-^HJ
+for manga	m#_9IHGX_
+for me	d!G#J(a-J3_9H:W>I?GBHCXH=IHKJOJPJUGVZXXZa]JaGhY
+for mfa	o+J?^DJH^aD
+for month	y+GD]HJLX
+for my	e!H#J)H*Z>I?H@JBJHXPFVdZEhZ
+for noth	y9ZBZZF
+for one	l?IAYCYHFNWPJVIZb
+for organisationen	y)KEKUJVKWZd]
+for our	l(KHYP[TJUYWZ
+for password	^%I(H)H1Z3]7J:I?_@IBHE[GbH@JXMJNHV]WJZ@^Ia_bJdHeJgKhJ
+for peopl	o(I)G*]A]HEPZZG[[
+for policy	w5YHJNX
+for privileg	t(J*_?JHH
+for registration	y+Z
+for reset	c!J([)D*I+X?bBICJEYHFNGPJUHVHW^ZGaZ
+for role	y(H)]HH
+for self	p)HD]UDV[ZI
+for some	tE_HYZCf[
+for sspr	g)J*X+I?[BID]PJSXZI
+for sync	w2XdY
+for team	wHIM]
+for that	oAYG_HCIYJJN[VZZI_IdJ
+for the	S!F%[)F*G+G,_-E1D2[3H4K5J6I7H:[;I<J=D?B@CAGCFDFEGFJGZHbJHKKMXOIPZQYRISFU[V[XHYHZA[J]B^Y_[bFcGdGeGfGgJh^
+for this	d#Y%H(a)H*I1X3[=]?I@GA]BKCHD[H?IJKJNZPHUHV^ZC
+for thos	y7Z@ZZH
+for thre	yH]
+for tillbakaskrivn	w%]dIf]
+for tomorrow	y>[
+for two	l(I*_3IC^HWZIhI
+for us	t7[8X
+for user	i![#](J)[+Y-J@ZBIGJHYKKVIZX^J
+for visio	yHW
+for writeback	l0a1J5]=KG]HEYJ_HcJdEeXfI
+for year	w1]?ZHEKX
+for your	e)Z9^:I=J@JDXEHH[IJTZUYXIZE
+fora do	u9[GZHHSZ
+forbid the	y.X^Z
+forbidden when	y(Z
+forc a	y-I@JBIHJKHLIMIZF[a
+forc chang	m@JLbZH
+forc me	y@ZHK
+forc to	t?XLZ
+forest and	uA_ZH
+forest was	u8]
+forgot his	w)X:]HE
+forgot it	q:J@]BIHHIJZ^
+forgot link	w7[:Z@KHHZH^[
+forgot my	f7J?Y[_bZhH
+forgot page	u?ZH[WZZH
+forgot password	c!X(H7]:^=^?Y@HBHD]HJJJKILJMJNHSJUH[E]X^IbIdIgIhG
+forgot the	m:X>G@JDaI]ZF
+forgot to	t!^DYHJU[ZFdZ
+forgotten password	yHIc]
+format #	y3[
+formato #	y3_CJHIOI
+former one	y3J>YIJK^OIZI
+forsok vanta	wXZ
+found 80230405	y_Z
+found error	yAX
+found for	tAXG]dI
+found in	q-X
+found that	w*WHYfJ
+found the	yAYB]HHZI]J
+four kind	yIX
+four option	u*Y
+fout bij	rHJOZZaeYhK
+fout in	y,YeZ
+fragt standig	yHZ
+from #	u@ICXIIK^
+from a	g!Z6YH]KJR[aI
+from abroad	u#IHYT[ZI
+from ad	n!G&X/J=XGYHYLJPETHZJ^H__d^
+from alter	y^]
+from another	y:WH]
+from being	t@KH^KGN[ZJ
+from change	wBJHE^a
+from connect	y0YHX
+from entra	w-J/GHYJ^
+from home	wB[HJZY
+from hr	y+^HJKI
+from it	wHFVYZ^aJbF
+from last	u!Z/ZHHK[
+from microsoft	w7[HESHa^gH
+from my	m3I>^?H@ICHD_HZKHOJZJ
+from our	u:[HGbY
+from password	tPZ
+from reset	w)[HJXY
+from sspr	y)[PI
+from sync	w4[GYHDcY
+from the	X!H#J%I(H)J*J+I-H/H3I4Z6[7I:I=J?^@EDGHGIGK^MGNXOZRJUHVHXIYJ[]]I^IaFc^fIgYhZ
+from window	yMY
+from your	t#K@Y
+front of	w3[7[HH
+funciona en	yMYZJb[
+fungerar inte	qH^Z]
+funktioniert nicht	yZZ
+fur das	p%X(I1X2YH[QX
+fur die	g,X9X=ZBJD[HWKJNJUYV^ZIdJfJ
+fur eine	yGZHZVI
+fur ihre	ydY
+fur sspr	u+JBXDJa[
+fur unser	yHZUX
+further action	yBYdX
+gaat naar	y>Y
+gamla losenordet	yM[hX
+ganger och	y#[>IHIIJKJX]ZHa^
+gar det	t9[=Z>I@ZHIIHK[OJZHbZ
+gar inte	m3J=[>X?[@GHJI]MINJVI]H^KbJf^hI
+gard l	wHIMZgY
+gast in	y:Z
+gatt ut	y=[BJHJZZaZ
+gave it	w%[HJIZKYZI
+gave me	t>J@YHJIJXJZ^
+gave my	y@X
+gave the	w(X>XRZ
+gave up	wHJZX][
+geandert und	w@]
+geandert werden	w7X@YZZ
+gebruiker heeft	wB[CZDJ
+gebruiker is	y_]
+gebruiker kan	wZZ^^
+geen code	w3J>HX[a]
+geen rechten	w%X(aHJZJ
+geen sms	ya[
+geht das	yY]ZJb]
+geht nicht	j-J1X>KFXHYIYKYMJVJZZ[YhJ
+gere par	y7[:[UKZIdY
+geregistreerd voor	y+ID[
+gesperrt um	wT[
+get 33001	yFX
+get a	l,^?X@[DJIYJZKIZEaXeJ
+get access	u%H(YPZ
+get an	mD[HEJZ
+get any	yH[
+get in	r>F@JHFZa^K
+get into	u!F:ZH^
+get it	w-IHYgX
+get my	y9[HI
+get not	w)XU[
+get refus	u-J=YI]NKVXZI
+get the	f+Z3J?IBJCIDGHJZX]Ia_
+get through	w-GH[Z]
+get to	y0Z>]HE
+get told	uHJNZV^
+gets #	w(IH[SX
+gets a	t*[.XHIKXNI
+gets an	yKYZW
+gets not	yTJU[a]gI
+gets refus	t-XHKIXPZ
+gets reject	w-YIX
+gets the	t+Z@XHKNY
+gett auth	r,Z
+gett lock	t#]HI
+gett the	yaY
+gewijzigd en	w@Y
+gia registrato	y+[
+gia usata	yK^
+gibt es	o!I/J9_CJDIHYMJTJUZZI[Y_[
+gick ut	y=]ZG]]
+ging es	y@Z
+give an	yKYZFb[
+give me	tH^ZY
+give out	yHIg^
+given a	w@YB]ZI
+gli account	w*[GXPI[XdY
+gli admin	y)Y*[HI
+gli altri	w(XHJPYVZ
+gli amministratori	w)]*Z
+global admin	d([*^,^?HPJVJZHdFgK
+global beheerder	w([)Y*I,]HKZJdK
+glomt losenordet	uBJDZZ]
+gmsa of	y0ZZJ
+go back	tHJKZbX
+go nie	w>J?]HIKHMJNYZJgYh]
+go on	r.^HXLYZFhK
+go ther	y7X>]HG
+go through	n+[B]D[HDI[KHZXfF
+go to	m(I*J+F:]?J@JCJDFEIHaKHNJUIZ[^JbJh[
+goes back	yKZZI
+goes nowher	u3[aJ
+goes on	y#]HIL]ZF
+goes to	m>^
+good afternoon	y9[
+good enough	u@HHGI[K[NZhJ
+good morn	r9^HI
+googl workspac	m7cHIZH
+got a	g+Z>[HHZ_]J_X
+got an	nBGHZK[ZYaJ
+got hack	yH]
+got in	yB_HIKJZF
+got it	u/Y>I@FBbIIKHOJZC]I
+got lock	r#Y@YHHZX
+got the	o#Z%Y(I)^@ZHFVJ]YaJ
+got turn	yIYdX
+gpo that	yQX
+graph api	p%G(Jga
+graph v1	wMJg[
+grey out	m![(XHHdHe_
+gross und	yIZ
+group are	wHIP^VJ
+group has	y@YHIVZ
+group member	yHIPYVX
+group policy	p.ZNX
+group that	uHIV]
+group writeback	k%IHdPHVHdFeHfJ
+grupo habilitado	yV[
+grupo piloto	yVX
+grupo protegido	wP[
+grupp die	yGZ
+guarda a	y#[7XHJMY
+guest account	uH[_J
+guest from	y:JH^
+guest in	q:_HGZI
+guest user	w:XHY
+guten tag	y9^HJ
+ha det	u@JIJKIMYN[ZIh]
+habe ich	r(Z-Y9I>Y@JDYH[KI
+habe mein	pHJZ][Y
+habe mich	u#YDY
+habilitada para	tV[
+habilitado para	yV[
+hace falta	y=ZHX
+had a	t![9]@JHHZHfZ
+had been	p-[8YBYHIIKPW
+had befor	u@ICJKbZH]K
+had inheritanc	y;Y
+had that	y-IK_ZI^X
+had to	r>JDXHFMYZJ]_
+half an	w/IM[
+half of	r/Y=ID[E_HCSZVYZI]KgJ
+half past	y@Y
+half way	tH_ZJ
+hand back	w>^ZJ
+hand out	yL]
+happen at	y7XL[ZH
+happen if	y4ZD[HXUF
+happen to	wZZ
+happen when	y/XHIZ]aH
+har aldrig	uDXWZ
+har anvant	yK^ZJ
+har gatt	y=[BJHJZZaZ
+har ingen	w=]LZNGTJW[
+har inte	q(^)[*K>[@[CIDZHHIHKHMJUGVYWIZDbJd]
+har kvar	yg[
+harder for	w-X
+harder to	t-Y
+hardwar token	w?^ZF
+has #	q2J>GC_H_
+has a	e!J-]/X3a>IBIDIF]HEIISZTJXJ
+has an	k3XAZF[HJII
+has been	c![(I=[@IB_DYH[JIMJSJW]ZC_ZaGeJhJ
+has change	w3J>[EZ
+has disabl	wU[
+has expir	wHY
+has it	t!J(Y/[4JBJS]UYWI
+has not	Y!I%I(G)H*I+I-J/W0Z3I4X:J>G?HAJBGDaHXIJJJKGNHOJPYSJTYU]V[ZE]J^I_^aHbJfIgI
+has one	w3[OJ
+has only	tCY
+has password	w@[HI
+has that	y!X>ZHKL[
+has the	g!]#X/Z;J=JAJBIHCNKS^UZZG_Z
+has to	j-I/Y@bBJC[DEHIIWKYNIUIW]ZH
+has turn	uUZ
+has two	y-J[^
+has user	y(]ZJ
+hasel jest	wd[
+hasel nie	y7W
+hash sync	jBJGaHYM[ZE
+hash synchronisation	yH]MG
+hash synchronization	yGZ
+hasla nie	t/I0[>[@IDJKJZX]]dJ
+haslo bylo	uK^
+haslo i	w#]B[HIZI
+haslo jest	n7]@ZBIHHKKZId[h[
+haslo na	u%Z@ZZJbZ
+haslo nie	p(Z-X@IDKHJIIKHNXZ^hJ
+haslo zostalo	wBXM]
+hat das	w%[-Y]X
+hat der	y/Y
+hat die	wUXWZ
+hat es	y/XBZ
+hat kein	r0Z=XHGUJW]cZ
+hat sich	wB^HG
+hatt ich	w9J>[K^
+have #	y@JC]HH
+have a	g*Y9]@IBHKJN[VK
+have access	w>]HH
+have an	t9JH^ZX
+have at	whY
+have been	u)^HHKXPI
+have enabl	y*X
+have enough	y@X
+have enter	w@HDZIJKJN[
+have is	y=^@ZHIdE
+have it	uHKK_ZE
+have just	wC]WZ
+have my	y-Z>FHGI]KHO[ZI
+have not	e*K-I0Y=I?Y@JCFD_GYHEIYNJZadXfJ
+have on	yC[HH
+have one	p-J@KC_HHKI[]gWhH
+have only	u=[?ZCYHHIJ
+have password	wHY
+have permission	n(X;JH[^]
+have that	w-[KIUW
+have the	j=XDZFXHYZFeZ
+have to	c(F*X-I3[5]9I:E>G?I@_CHDYHDI[KAMYNJOYV]XZ[[hX
+have two	w*Y/Z
+have used	yK[
+hay que	y:]@^HJ
+he can	w/[FXHH_Y
+he cannot	u=Y
+he has	r!X/[3I8IA]D[HG
+he is	u#X(ZGXHIVYZI
+he keep	y-H@YI]KJ
+he not	t+XDYHXVG]]aIhX
+he says	wHJIJKXZ[]Z
+he was	y!Z@JD]
+health alert	yfZ
+heartbeat de	yBJf^
+heb er	yCXI[
+heeft de	y*Y/X
+heeft geen	w%Y=ZNIW]
+heeft het	u#[-Y7Y>JBY
+heeft wachtwoordherstel	yW[
+heisst es	yT[VZZI
+hela tiden	y#]>JBJfY
+hello pin	q9J?KHcTJ
+help desk	u(J@ZHX
+help me	tHYI]aG
+help with	wBIZ[
+helpdesk admin	m([*ZHI
+helpdesk gave	y@X
+helpdesk reset	q@YHIL[
+helpdesk role	w*[
+helpdesk used	y(Hg]
+her account	n!^3X=YG[HHTH_J
+her own	w:]@YHG
+her password	m(J@ZBHHJKGZ_
+her phon	y#I>YTZ
+het beleid	t-I?[HJN_ZG
+het huidig	wZJha
+het niet	j*[/[3X9J>H?JH^IJKIMGVYZFaJh]
+het nummer	u3ZaZ
+het oude	m#[@KHHMYg[h^
+het wachtwoord	k([@ZBFDJHZI]KIMHNI]Jd]hH
+het weer	y@]BX
+het wijzigen	w@JZX^[hY
+het window	y[X
+heut fruh	u@^
+heut nicht	yZ[fY
+hier nicht	y:[ZId[
+hij niet	t=Y>IGZHGI]K]OXZJaJfX
+hij zegt	y+[CIDHOZ
+hint control	u5Z
+hinwei dass	yU[
+his ad	w!^
+his own	p-H:^HHI]PXTYUJWJ
+his password	i-I/[:^@JB[DYHDTZZE^XhK
+history is	yHHN[
+history not	y5]
+history requirement	qHJKXNZ
+hit the	w#X-XHJgZ
+ho cambiata	y@[
+ho cambiato	r>X@X
+ho dimenticato	wBJHHZ_
+ho gia	yK^
+ho perso	u>_ZJ
+ho solo	y?JC_
+hoje cedo	u#W@Y
+hold a	w(Z)ZHG
+hold an	y)W
+home directory	m3H:dHD_G
+hora esperando	yXHa_
+hotfix policy	w5[
+hour after	y@YMXZI
+hour ago	o#K@^MX
+hour and	wHXX_ZJaF
+how are	u9]HJ
+how can	h*I+[D]HXIIJFKIN[X]ZXhJ
+how do	^(J+Y/J:J@FBJDJHgKYLYPFUKVFbJ
+how is	yH[
+how long	j#F>HI_MaTXXWZEaJgJ
+how many	j#J-H9J@[HZI[KaXHZJ
+how much	wH^
+how password	yHZW[ZJ
+how to	d)^+]-F@IBIDZH]KGUHVH[]]I
+hr 80070005	y%Z
+hr 80230619	w4JJXN_
+hr 80230818	m%J4d8KHINJ
+huidig wachtwoord	uZHh^
+hur far	y>^@JD^H[KINJZB
+hybrid join	tb^
+hybrid user	yHD_Hda
+hyper v	yH]bZ
+i ad	k!Z#J%J(J/_9J>I@HHGIHKIMZNJOJP]T]VHZG]J^]_JhJ
+i add	wH[
+i alway	wD]HHK]ZH
+i am	d!J#X(X)]*H+J3J9J=J>I?ID_H^KIMKOJV]XJZI[JbI
+i as	w(X*[HH
+i can	k@XHGI[KJZ[
+i cannot	Z#H)[*[+H-H3G4J6I7I8J:H=I>X@YBICIDXFJGIH_KFMXNIOJPHTJZ_[H]J^G_EaHbIcGd[eJ
+i chang	mHJZ_^J
+i change	l>Z@YBGHFM^OJZ[
+i chce	w@ZC^
+i choos	pHINZa^
+i click	h+X@HBHDIHGIIKJNJZcaHb]
+i clos	t>YZZ]Y
+i come	y@[HIN[
+i connect	w,X1J8[G[HGRJcKd[eJfG
+i cooki	w.Z
+i could	uBXUXZI]X
+i criteri	nN_WY
+i delet	y+]
+i did	k#Z>J?Y@ZHFIZKKNJOIZ^
+i do	m3J?[HCKJNXOZZ^hJ
+i en	t!K%](I9J>HCJHIIJP]VYXJZJa[dZ
+i enabl	w8JHYVJd]
+i enter	g,Z-J3H>I@ZCJDGHFIGOcZBaJh[
+i entra	u-W7]HFT[ZJ
+i find	rHaKI
+i follow	w:ZZX
+i forgot	f7J:X?Z@ID[KJZZbZhG
+i found	yB]HYZI]JfI
+i gave	l*Z,X?IC]DIHHIY
+i get	g%J(Z+[:Y@JDKI[VYZX
+i go	r!Z@JH[IIKZMJZF]Eha
+i got	k(H)[*KB_HYKI]IaI
+i guess	w!Y-IHEI]V]ZG
+i had	k!Y-H9IBYHGIIKaZE]]
+i have	Y#J(I)J*Y+J-C/X3J9H:J=J>B?Z@ZBHC_DZGJIDK[MINYOG[_]H^KaIfJh^
+i join	yDYHFKYV[ZI
+i just	l-[@YH]ZJ[[
+i katalogen	w!]#F3^HI
+i keep	tKZZIa[
+i know	k-]?I@IHCIJMIN]TXZE[bhJ
+i left	rHH]_
+i lock	u#Y
+i log	uKIZHh]
+i lokal	y7[EW_[
+i lost	o(H)^>JBIHKZ_]J
+i made	w@]HIMY
+i membri	yF[PX
+i molnet	u/]HJT^
+i mors	r#^@^KJZH
+i move	uFX
+i must	y*^HEhX
+i need	a(Y1Z>]BGHJI]KIMJPGVJZ_[JhI
+i nie	m#I(J)Z3II]KZO[VIZXaJhJ
+i not	[%X)J*I+I-F/J3G7J:J>]?G@IBHC[DcHAIEKYMHOGPIUJVYWJXHZb[Y]YaIbIgJ
+i notic	y@]HJ
+i only	k-J>JCXIGK^OJZE[^
+i open	w([
+i permessi	w(]
+i pick	y*J?Y
+i press	o3H>IBHHFOJXYZ_]Ea^bX
+i put	n3JBKHHIKK^OYZF][hZ
+i register	t?_CFHJ
+i requisiti	wHJIXN[
+i reset	g(H*J+X=]>X?J@YBGD[HDKINJVJ]JaZbKgZ
+i return	w![HGK[
+i see	oDII[N[O[ZG
+i set	j%Z)H*^?_BJDEH]KZVKWIZEbK
+i should	t:^C]HEZK
+i sign	pDGHaaG
+i skipp	wD_HG
+i start	p@HBJD_HE][
+i still	yH[MZZHaH
+i teraz	w*Z=[@IHHK]ZH
+i tick	yLWeY
+i tried	h#Z@]BXHENJVZXZZHaZ
+i try	l@IHGN[X]
+i turn	wHXU]dI
+i type	nHJIHZGh_
+i typed	i>G@JHII^K[O]
+i use	o>I?^HHOIZDhb
+i used	o(]I[ZF
+i wait	yH]aG
+i want	f(H*I+[>H@YCIDIH_IIK[NJZX[JhZ
+i was	d!^(X)]+I3Z:W>H?HBIDXHEIJOJVJ]_hX
+i went	y@X
+i work	w([:]HIZI
+i would	yHGK^hI
+ich bekomm	yV[ZIaX
+ich bin	m9^>^?KBZHCV[ZI]KaJ
+ich brauch	yHZ
+ich das	t(XHXMZZJhY
+ich den	w-Z?]
+ich ein	u-J@[D[HGIKZX[Z
+ich es	t@YK[
+ich hab	yC[DI]]
+ich habe	e#X*XDYHINXZ[[X
+ich kann	yZY
+ich komm	y#JHWVJZ]
+ich mein	u)XKXV[ZH
+ich mich	uT]
+ich mocht	w+[>J?[CIDIHJ[Z
+ich nicht	o#])Z-I>Y?YCaHGKIVJ[K]J
+ich schon	yK^
+ich soll	t*G-YHJZ_
+ich will	y@ZZJ[[
+id and	yAYH[aG
+id free	o/J=eHGTIdIeHfG
+id like	o+Z?X@YI[
+id or	u#IHIT]
+id p1	y=X
+id rather	y@ZHJ
+id が	yHXI[
+idea why	y9JB]HJ
+identity provider	n7a_J
+idzi na	y>]
+idzi z	yHJTZZZb[
+if i	m!Z>XDZHEJ]ZIhZ
+if the	m3Z4]@YHF
+if you	i#X1X>Y@IDZHHZFcXh[
+ignor the	y)H*]D[HKWJZJ
+igual a	wHJK_
+ihr admin	uUYVZdX
+ihr konto	p3XDYHKTYVYXYZJ
+ihr password	lB[CYHJMZP]UJZE^J
+ihre organisation	uEYWWdX
+ihrer organisation	wcX
+ik ben	p#_(I)Z*I9X:Z@JB[HFKJXJZJ[JaI
+ik een	w(Z@YHZZK
+ik heb	k([*[C]HII[ZI
+ik het	uHWK[h[
+ik kan	t#I>K@JBZHYK^VJ
+ik krijg	uZZaZ
+ik niet	u(YC[HGKJOIV[Z]aI
+ik ook	yN_ZI
+ik weer	y@^X]
+ik weet	wKJ[a
+ik wil	w?^CIH[MJZIaH
+il a	wBXOZXY
+il cambio	y@JHILXZ^
+il cellular	u#[CZDJHJKJM[
+il codic	g3I9K>[@JBXCIHEIIOJXYZIac
+il dit	u+[CJK[h[
+il en	yC[HJI[KJZJ
+il est	r+XBJHXKHMHTYU[ZGh[
+il faut	n5X=[CYHKIXMY
+il firewall	yc[
+il link	ybX
+il manqu	r3_=XCJDXHIOH
+il me	r([C[HXIZOYZJ
+il mio	e![(X-J9X:J>F@IBHCJDYHZIZKHMJOaTIV^ZEaJhI
+il n	q+[>J?H@KCIDIHFIYK^MJOIZG]]aIh^
+il ne	y@YHIh[
+il numero	tOX
+il pc	yMYgX
+il pulsant	y([:Z
+il reset	yZZa[
+il ruolo	y(Y*X
+il self	u)[BJHGUaVHZJ
+il server	wHFc]fY
+il servizio	tBYHJfa
+il telefono	r3Y>X?YHHOZ
+il writeback	l%K,Z6X=YRXYJZ]dY
+il y	yHJM]
+im ad	d!]#G%J-J/[3_>I@JBIHFM[NKPJT[VJZH^]_]aK
+im asked	q*YOXaYhY
+im audit	yh[
+im browser	u#IHIM]T[ZGb[
+im buro	y9[>[HJ
+im homeoffic	y>[HJM[
+im in	t!I-J3F9G:JBcFJHFIHMITJVFZG]J^J_IaG
+im lock	q#ZHITK
+im lokalen	p7Y_YgW
+im microsoft	ygX
+im not	h(X-X>J?J@JHHIIUJVdZI
+im password	w-JHKIaKHZE
+im stuck	u9I@ZCZD[HDZZ
+im told	y:ZHIVKZG^[
+im verzeichni	y3Z
+immer noch	wTX
+immutabl id	yAXHG_^
+impossibl de	n6X>_@ZBJHBIJKZ^J
+impressora nao	yH]
+in #	l#]HDIIO]TGXYZ]
+in a	f#Z%X-Y4H5]>YBIHCIWMXNZTGVYX^_J
+in account	tHJ^Yh[
+in activ	j!H#I%]&J(GHDT^^Z_Xg[
+in ad	U!c#Z%I(G)H*I+J,J-G/c0I1H2J3a4I6J7I8H9I:H<J=H>G?G@DAYBDCHDIFZGHH<IDJJKFLZMaNFOJPXSIT[UIVEWJXIZ@[G]G^d_^aGbHcJdHeJfHhG
+in addition	y?ZHYZJ
+in admin	rMEg_
+in aduc	n!^#X(JHGNYTYZI^Y
+in advanc	y9[
+in after	w@JBYHHZ_^H
+in again	t8]KGZH[]
+in an	n!Y#H>]@JX]ZD^[aJdY
+in and	p7YHYLYTJZZ
+in another	y-KHISX[^
+in any	y>H?JDZHZ
+in attempt	w#YHHTY
+in block	wHYTZ
+in both	uA[
+in cloud	q7XHHM]TJ_GgX
+in connect	h,a1F2I4J8_BIEJG^HBRIZIcHdaeFfDhI
+in connector	w2Y8[HJ
+in de	i!]%I(H/J3Z9J:Y>Z?HBGIJKJOFPIT[UHV]WZZF_Ja]dI
+in der	d/X0I3Y>I?ZBJDJEZGJHXNZOXTJUWV^XZZE]J^K_HaJdXfJ
+in die	w)ZGZHJTZVZZI
+in domain	u!Y%KGWHIPZ
+in een	w%]@IHIP]VHX]ZIdZ
+in en	y>JI[O^ZK
+in entra	_!J#E%G(]-]/Y1J3J4[7^=I@IBHHDIIMZNJSHT]VJZF^J_acKfGgJhJ
+in error	w@[H]SJ
+in europ	yHHS^UJZI
+in from	wG]HZ_G
+in front	t3[7[HHOX
+in het	t3X>KD]HDIXOYaJg]
+in ihrer	u:YE[
+in intun	yDJH[
+in is	w+Y7ZZG[[
+in it	g#J-Y/F3_>[@HBHDJF[GYHCIcKFMJNXOFXIZC[J_JhJ
+in its	w?HFXH]
+in log	wHYTYZI
+in logs	y#HHXT[
+in lokal	w7[_]dX
+in m365	w/[TY
+in med	yB[ZHh]
+in mein	yVKZ[
+in meinem	yC]I[ZK
+in microsoft	wSJgX
+in more	wAZ
+in my	h)[@]MJTJZZ
+in not	t>IDZLXZG[]
+in o365	y/XMITZ
+in offic	o/[HHMCT]g_
+in on	nHabE
+in one	u%a;J@YFJHGZH
+in onprem	q0]6XHINKTX_YdK
+in order	y<[
+in other	y*WHJS]ZG
+in ou	rF[GY
+in our	e!I-J3I8I:^=ZBJHDK[NJTJUbVH_YdX
+in outlook	mBIH]MZOJ
+in page	tZGb^
+in password	t-[/GH^KINZZGhK
+in repair	y>]HG
+in sap	y#EH^
+in says	y#X
+in scop	oG^HG
+in screen	m[YbX
+in servic	y7_HEUJ
+in sharepoint	y;JH[
+in sinc	yHFZ^
+in spam	wHHa]
+in spr	u4[HIKZ
+in sspr	wBJHDTZUIV]ZI[Z
+in step	yH_
+in sync	wGXHY
+in te	u(]@JBY
+in team	j!YH]M]VGZH
+in that	y%ZHYTI
+in the	J!F%C&X(^)H*F-G.E1Y2D3_4[5I6I7H8C9E:G<Y=H>D?ZAZCCEJFeGYHJJILEOCPBRGSJTJVaWGXFYGZG[D]]aAbBcDd[gXh]
+in their	u:Z
+in this	m%^(D?JH[JIVIW[aY
+in to	e+Z/X>HB[DIH_T[ZC[GaDgW
+in too	w#HHJT]
+in two	uAXHX
+in was	yTX
+in what	yNXh[
+in window	w/Z
+in with	jHJIJKGLXM]ZZh^
+in wizard	r,_HFZGdGe^
+in your	r%X:[HGZJ
+includ in	y=ZHHV^
+includ inheritabl	y;Y
+includ password	yHX
+incorrect password	wZJh]
+incorrect user	yHJT[
+indicatif du	y3_HJ
+info again	y+aCJHF
+info is	u3ZCZDJHI
+inform de	y+FDYH]
+informacion de	y3[CZHI
+information de	yCZHJ
+information is	wCDDa
+information requir	y+^CHHJ
+information to	wCZDZZJ
+ingen kod	u3Ja^
+ingeschakeld voor	wUJVWd]
+inherit permission	t;XHY
+inheritabl permission	y;Y
+inheritanc broken	y;Y
+inheritanc disabl	w;Y
+inheritanc is	t;Y
+inheritanc off	y;X
+inheritanc on	u;XHY
+inheritanc was	y;Z
+iniciar sesion	yH[ZI[]aG
+inicio de	uZ[bX
+initial password	u@YhZ
+insecur sett	t<aHGZI
+insid the	yHHI[JZ
+insist on	t<[@JBIHGK^ZH[[hJ
+install on	w-IHIJ[
+install the	y0ZHK
+instead of	t0Y3]>J?^HFaJ
+insufficient access	y%^HI
+insufficient privileg	k(YHY
+insuficient para	w(]HJ
+inte aktiverad	yV[
+inte aktiverat	uUIVYd^
+inte andra	y@JZH^_
+inte anvanda	yKXP[ZJ
+inte ar	yO^VY
+inte aterstalla	o)[VHZ^
+inte att	u7X@YKJZ[hK
+inte byta	p:Y>J@[KIZZhZ
+inte for	w*[?ZHJSYZIcJ
+inte fran	w4Y;]HHKJb[dJgZ
+inte i	q7[GXHGNJVZZH]K_[a]
+inte igen	y:YO[hY
+inte in	u3K;Z>IIJKHOJVJZbaH
+inte jag	y(YHJV]
+inte kraven	wIZNY
+inte langr	u>aHGIKKIOJY]ZK_Z
+inte med	wDJHIO[Q[VZ
+inte pa	r([9_>IKKM^VHXJZHbJhJ
+inte tillbaka	w+Z0_>JDJHIKJZ[dH
+integration has	tHJd[
+intento esper	yXX
+interfer with	ybX
+internet is	yHZ
+into ad	y/Z3ZaJ
+into my	u!FH]ZX
+into the	q8XHJV[hZ
+invit by	y:_HF
+invit to	t:_HD
+io not	y(ZV[
+is #	h@ZHFI[K[RYZI
+is a	g3Z=]>J?Y@IBJDJNIRXZW^YhF
+is about	yKY
+is accept	w@YKFMIN^ZG
+is activ	y6[BZHG
+is already	yHJaY
+is alway	w@]BJHXNJZX
+is an	u(Y,YOX
+is at	y>[HJ
+is bann	y-FH_
+is black	y>^HF
+is blank	y3XHGZ]
+is block	n#Z-J4]@[HGTJXYZJ
+is brand	y@ZJZZJ
+is broken	h4Z;I>XH[RJVKZ^]JbIdJfZ
+is call	y-ZF[HJZJ
+is creat	ybZ
+is currently	q#YHGSZ
+is dead	p!]3G>^HGOKZGbX
+is deni	n%^(HHYPYVX
+is disabl	h![(I)Z*J;WHZ
+is down	i/H4^HFS^ZGc]
+is een	y@ZIJZ]
+is empty	r?ICZD[HDZ[d]eJ
+is enabl	o3^VI
+is enough	y*Z=IHZ
+is er	w9^ZJ
+is federat	p,Z7Y
+is filter	yGY
+is fine	m+Z4WBJDGJ[P]
+is from	r1^>_HCOJ
+is full	yH_
+is gone	k>J@JB^D[KHZF[Y
+is grey	n![(YHGeZ
+is ignor	y*ZL[
+is in	k-F9I>YB_HFI^KIZXhJ
+is inactiv	oH[
+is incorrect	lHIh^
+is invalid	u3Z
+is it	f(I-E:I>J?JBGCIHeIHJYKXLHN^VJZY[JdF
+is kept	y7XTJd]
+is limit	yG[HFVY
+is lock	a!J#H>JHcTJZJ^Z
+is manag	l-J7[:]@KBKHGZEd_
+is miss	e(K3Z@IBHD^GJHEI^KJM]VWZF[[
+is my	m-ZBJHIKJOXZXa[
+is need	n(D=J?XCZHb
+is niet	tC^DHHJIJV]ZF
+is not	T#I%G([)J*X-G/I0I4F5J7X8[:X<]=E>H?_@EBBCIDFHCKGLIMINXPJRJTXUYXKZ[[Y]I^FbGcHeIf_
+is now	yBYYZ
+is off	g!X)[*J3Z<YBJHEOKPJU]ZYdY
+is offlin	p0ZHZfW
+is ok	wT]
+is on	g#J+X-]=[@HBJHDIZQXX[ZI^ZaZbZdF
+is one	t*Z-ZKX
+is onjuist	yh[
+is only	o*J/J>K?]@_CZHDKHZHg[
+is our	u7]HZSJZJ
+is out	rG[H]
+is outdat	yHX
+is password	u(XZ[dY
+is protect	w-I;]HH^^
+is refus	e!I%Z(J-_/E9KBJHDK]NEVJZXhY
+is reject	m-HHJI]KXNZZH
+is requir	q(^=J>I@JCHD]HGIW
+is reset	wHGT[
+is right	uBIHXOXa]
+is runn	yB]dJfJ
+is scop	yGWHJVY
+is select	yV]
+is sent	y+Y
+is set	d!Z#Y%I@JB]G[JJKINIQYVJZB^[
+is shown	u?_HJ
+is slow	tH_cH
+is still	o!]>XHG_[
+is stor	y3[OJ
+is stuck	u)ZHY
+is switch	oHFL]dZfJ
+is te	u-[@[BKHHIXZJ
+is temporarily	qTZ
+is that	m,F:[GEH^IY
+is the	e#K-F9J>H@JBGHbIIKIMKN[Z^[YbJ
+is ther	d!J#J(E-Z/J7J9X:J>JBECXDFGJH[IIJJS^T[UIVKXZZZ_JbH
+is this	p+D-HHcZG
+is tick	q4ZLX
+is too	d2_5[@[HWKHZJ
+is turn	q@YHIK[dXfY
+is uitgeschakeld	w!X
+is unavailabl	y4]HJ
+is untick	wdZ
+is vergrendeld	y#Y
+is what	yHZ
+is work	uB]HJZHfZ
+is writeback	y0GH]RIdX
+is written	y0[BIHIRZfY
+is wrong	d!J#E-J3]9J>JHaIIKKOERZXIbGh_
+issu to	wcZ
+issu was	yQX
+issu with	w@JBEH[Z^
+ist bei	p(Y?ZHGUYd[
+ist das	t>[HJUZZI^YfX
+ist der	y;[GJH[dY
+ist die	w<YVX
+ist ein	w3^HJZ^
+ist falsch	wHZRX
+ist fur	w)ZHKU[
+ist gesperrt	wHYTK
+ist im	q![
+ist kein	yC^WZaF
+ist mein	w!X
+ist mit	w7YHY
+ist nicht	m![G^HHTYZEdYf[h[
+ist nur	yCX
+ist zu	u1Y@[HJ
+it a	p/XD]HZIZZF
+it again	j@^HIKYTXZDdZ
+it and	i/]>GBFHZIHKILXOYZY]K^[gHhJ
+it asks	k*X@IC]HCIJKZh]
+it at	q@^HGMXZF][
+it away	u@GD[HGIJNYZa]F
+it back	t9KHFJYKbU[ZB
+it be	w2F5WHaVK
+it becaus	w/Y^X
+it by	y@XVX
+it cannot	m,ZD]HGIXZD_]
+it check	yHHK[
+it claim	u-ZHGWYa]
+it complain	u@IK]
+it contain	w-Y
+it demand	y.WhX
+it does	oHCIHKGMHZ_aJbXh[
+it down	u/_HJKYNXfG
+it entra	t/^
+it fail	h-K3J5_6Y>JBJCIHEK[MJNJOJXJZb]IaJhF
+it for	m(I:X=Z>J?Y@]BJHIPFUZVGfYhZ
+it from	r#I?]B^HCTYZXbHgZ
+it gets	w-JI[
+it give	w8XAZHGZ^
+it goes	yKZ[[bIhH
+it had	wKX
+it has	m-a/J3Y@HBJCGD[HIKYNIOIUWXJZHaG
+it i	yHJh[
+it in	k/H8]BHGXHJM[TZZJ_HgXhY
+it is	_!J#J*J/I3I9J:K=E>H@XBYCJDJJZKZMIN[O^RZUJVHXI]J^XdX
+it just	p-J9J@HCJHJIFKGOJZchJ
+it keep	rHHKINJZ^hZ
+it know	y-YK]ZI
+it let	y@^BZHJZE
+it lets	w@[HJKHZKh[
+it lock	w#^@IHKZG
+it must	yIKK[
+it need	o=Y@ZEJZId]
+it not	[!J#J(I)I+Y-^/Y3F7X8J9J=H>F@JBBCGI^MHNIOZSJTJUJX]Z_[G]G^J_IaJbJfIgIhH
+it on	n>F@YNIV[YXZH]]^XbZ
+it once	y@[
+it only	w>YOZ
+it out	w@[V]
+it password	y-HBXHZ
+it possibl	tCIHaK]ZJdG
+it read	w%[(EH]UX
+it refus	m@^KYNWZD
+it reject	wHEN]
+it remember	wHIK^
+it right	y@aZE
+it said	qHJJ[KIZ^hK
+it says	T!E%K(F*J-[/G3E6J7J9J:Y=X>G?I@GBHDZEIHAIXJJMJNHO_VYWYX[Za[I]J^I_JbId]hI
+it seem	uHJKYP]
+it should	uHEZH^Y__a[
+it show	uHGOYZ]
+it so	t+X/Y3II^OGZJ
+it still	t(XIZNZ
+it stop	y!Z@IHGZ[hY
+it take	yHFM]
+it tell	m(]-Z3J9J:[>J@GBKCKDJEJHDIXKZUKV^
+it the	t/]@]HIKWZGfG
+it to	n.]>F@[BJCJDIGZHCIIK[OJU]VZXJZXaIhJ
+it told	uX[
+it took	u@HBaCXHIKJXJZH
+it turn	w!^KJUE
+it up	w-]@IHJ^YdY
+it used	yBIH[Z[
+it violat	y/Y
+it want	e(J*Y-G/H3H9K:J>^BJC_DHH>IaKZMJNHOYW]ZChK
+it was	h!E/Y>[@[BGCKDIHIK^OXVJ]Y
+it went	yZY
+it will	wH_IJZF
+it with	t3J>J?[B^DJHDKZMHOWZG
+it work	i%J(^-J/J9G>J?X@EBdHBIIKIMGPZVJgK
+it wrong	u#[@IB^HJOHZIhH
+its a	y-]IJKH
+its been	yBXMJOJa[
+its declin	yHJO]
+its fine	yBYbW
+its long	y-^@XHI
+its not	p?_HGVZZJhX
+its off	w8JU]ZJd]
+its own	o6[?^B[E[HF
+its password	w@JZI^^
+its peopl	y8]
+its right	w%I0[HJ
+its the	uKXOXZIhZ
+its too	wDYK]
+its user	t8ZF[HJZG^Z
+ive a	y>JC]HFZY
+ive been	p-J@GHEKZXFZaaYhX
+ive change	wBZMZZJ
+ive forgotten	wDXZ]
+ive got	y#W>[BIHJZX
+ive had	w-IK_ZI
+ive just	u@[ZHhZ
+ive the	ydY
+j ai	a#X9I>Y?J@ZCIHCIXKHNZVKXZZ]]^aZhI
+j en	yCYZZ
+ja usei	yKY
+jag ar	t#[9^:X>GBZHCVZXJZJhJ
+jag far	yaZ
+jag har	n*Z>ZCX
+jag inte	w(Z>[HIKKZZ
+jag kan	u(J>JBKHJKJVJ[ah[
+jamai inscrit	yDY
+je connai	yZF[a
+je dois	u-XKJXYh]
+je l	y@ZK[ZJ
+je me	y@JZJh]
+je n	e-J?I@GBJC_D^IJKHMJOKVJZ][Y][aJhI
+je ne	f3H9J>]?ZCJHGIIKZOJV]Z^[JhK
+je suis	m#^(X+Z1K:Y>Z?J@IBZCHDHHDKJVZZE[Z]XaKfJhJ
+je tape	yO]h[
+je valid	yHJZ^
+je veux	o+[@XBJCIDJHZKJZY[Y
+je voudrai	t?Y@]H[
+jede mal	yNY
+jest nieprawidlow	wh]
+jest w	wGYHYI]P]VH^J_JdI
+jest wlaczon	wV]
+jest wylaczon	t!ZdW
+jest zablokowan	u-JK]
+jest zbyt	u-]@[BK
+jeszcz nie	yHFM_WZ
+jusqu a	y9Z@Yf[
+just got	y@]
+just my	wC[
+just not	y@IIIKIZ_
+just one	uC^ZI[J
+just reset	yMaZC
+just says	wIIKJZ_
+just the	w0[C[HHfI
+just to	uB]ZF][
+just unlock	yhY
+just want	r9X
+juz nie	u3J>_@JHIK[MJOIY]ZK_ZaJ
+juz uzywan	wKZ
+kan het	p9I>J@aHJKIU]VZZG^XhJ
+kan inte	d#J(F)Z*I-F0J3X4J6Z7J8]9I:X=I>_?IBGCJDIHCIHKZLIMGNHOIP^UIVDXIZZ[Z]H^X_JaIbHcJdDe[gK
+kan niet	n!J#H:X>Z@IIJK[MJPKTJVDZZ[]]J^IhZ
+kan stanga	yB]ZJ
+kan wachtwoord	y6]ZF^]
+kann das	u#X@[HY
+kann ich	r)X?YHZTZXYZK
+kann mein	wZY
+kann nicht	w4YZY
+kann nur	y:[V[ZH
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	w:XHGMZZYgZ
+kanner inte	y:YHEM]gY
+kazd haslo	yN^
+keep ask	tHZ
+keep fail	wH^
+keep gett	p#[HINXfZ
+keep it	y7]@]HG
+keep my	uDYK]ZG[ZhH
+keep say	u#H@HHEIJKHNJTZZ]h_
+keep tell	yN[
+keep the	o7X@JBJHJKYLXMJZJ^]gX
+keep try	w-HI]
+keep want	yHJMWgZ
+keep your	u#J+aD]HEZH
+keer fout	y#]HGTZX[ZH
+kein email	y>G?JDZHHa]
+kein p1	y=]
+kein recht	w%X(Z0Z;Z
+kein reset	y.X1ZW[ZI
+kein richtlini	yUJW^
+kein ruckschreiben	w0W8X=[
+kein sms	r3Y>J?JDJHIa^
+keinen zugriff	w>[
+kennwortruckschreiben ist	wd^fJ
+kennwortzurucksetzung fur	yEIW[
+kennwortzurucksetzung ist	w)ZUYf[
+kennwortzurucksetzung nicht	y?ZEYVW
+kennwortzurucksetzung registriert	wDZ
+key mismatch	w6]HJ
+key not	w6GDIHXY^
+keys in	yHX
+keys not	w6_HIOH
+kilka razy	y#ZX]
+kind of	yIX
+kiosk account	yGYH^^D
+kiosk user	yG]HCZI^^
+klappt nicht	yZ^
+klopt niet	u6[HYO[RZdHfJ
+know it	w>[BYHFMZZG
+know my	k-I?I@XIJMHZX[_bJhJ
+know the	r/ZHIMZZJhX
+know which	wAXH]LH
+kod idzi	y>]
+kod przychodzi	w>]HJa[
+koden gar	u>^C[HJaK
+koden kommer	y>[HKaY
+komm ich	u)ZD[HH
+komm nicht	t#JVJZaaI
+kommer inte	m#I+X0]3H6J;Z>ECJDIHJIIKFLYOHTIVIXJZ_]J^K_Ka]cXdIh[
+kommt nicht	pHFTZZIa^cY
+komt niet	m+]3J>KDIHGLYO[ZJaZcY
+konnen ihr	u@JCZP]ZHcW
+konnen nicht	wF]PYZJ
+konnt nicht	y,Y4]HIeX
+kontakta administratoren	y![)I*IZ_
+konto ad	yLZTJ
+konto ar	n!X#YHXTXVX
+konto fehlen	w%ZCZ
+konto for	yV[XY
+konto ist	m!X#XVYZJ^Y
+konto jest	r!Y#YHJ
+konto nicht	w3YQYVZ
+konto nie	wD[V[ZJ
+konto wurd	q!X_]
+konto zostalo	y!YTW
+kontot ar	u!^HJXJ
+krav tva	y*ZCY
+krijg geen	u>HZ^aY
+kunnen niet	y8]HKP]
+l a	t+Y-X/Z=[@XHHNJ
+l accesso	yH^ZY
+l account	j!X%Z3X:KDIHFIJVYXXZY[[^J_[
+l activ	y&Z/Y
+l ad	e![#J%Y-J/Z>K?J@JKJNJPZT^VJZI_JdHfYgXhJ
+l admin	u(Z?^EX
+l administrateur	q(Z)I*K,[HKPJU]VGW[ZG
+l adress	y3Z>X
+l agent	u-[0Y
+l aggiornamento	yBYZJf^
+l ai	w@YKZ
+l ambient	yc[
+l amministrator	n(Z)J*J,I-JDJEXHHPJU]VYZ]
+l ancien	f-I3F9I>_?H@HBIDIHEIIK[MbOITKZH]JaGh_
+l anne	y-]
+l annuair	o!Y3^7[>HHI_YdJ
+l app	w(J?^C[HH
+l appel	y?ZHXa[
+l application	t?]CZ
+l assistant	u+Y,[HHe[
+l ecran	p+X@ZHCZJ[Zb_
+l ecritur	w%[d]
+l entrepris	qDXKIN_PZVIZJ
+l environnement	yEZHJWIc^dJ
+l ha	t-Y/[@YBX
+l heritag	y;Z
+l heur	wHZR^
+l ho	q@[K^
+l horlog	yR]
+l imprimant	yH^
+l inscription	wD_
+l option	r([?[DIHJ
+l opzion	y([
+l organisation	wW]
+l organizzazion	pNJW^dX
+l ou	r%Z;XF^
+l sms	t3J?]CJ]]
+l uso	yTXV[
+l utent	k+X3I@WBZCYDJHHIJOXVZZH]Z^X
+l utilisateur	e!J#Z%K(X+X-H/W3Z7J:X>J?I@IAKBXHAIIKJMJNIOZPZUJVXXYZF[K]Y^^bJdI
+la acepta	y9JK[ZJh[
+la anterior	t@JKZM^hX
+la app	u?YCYHJa[
+la boit	w>^FJ
+la cambi	t@^M[
+la cambio	w@JBZHJZGh]
+la case	y^ZdX
+la casella	wHZ^[
+la casilla	w^ZdZ
+la chiamata	y3J>J?]HHa^
+la clav	k#]>X@XD]KJL[MJ[K]KbXhI
+la contrasena	Z!I#[%Z/J3J6X7[=J@ZBHKHNZTKUH^XbIdZfIh[
+la cuenta	h!]%[2^3Z@JBJDKHIIIKJLYVJZI[Z^X_YfJhJ
+la de	yK[MX
+la del	yKa
+la directiva	o!I3J?[HFN_WZcK
+la email	y?XHXaX
+la empresa	p-YHIN]U[
+la escritura	m,Y=XdZe[fX
+la fa	y@Y
+la fin	y][
+la herencia	y;Z
+la list	w-YH]
+la lista	y-[
+la llamada	w-J?IHYa_
+la mia	m!X-J9X:Y@ZBIDJHEIZKFMJNIVYZ_
+la mise	yBXf^
+la nube	k#J-J/^0]6JBJHIJYNJPZT[_XcJdIfJgX
+la nueva	nB[HEK[MaZH
+la nuova	n/J3J>I@JB^HDIIK[M_NZZF]JbW
+la oficina	y3K9Y>[?[HGOK
+la opcion	y(Z[X
+la organizacion	pHKN]W[dX
+la ou	r;WF[GX
+la page	f+a-^>I?IDXHIIIKJOXUXVJX[ZX]XaJ
+la pagina	h+^-[>J?J@KBJDXHHKJOJVJX^Z^]KaI
+la pantalla	r+XHFb_
+la password	[!J#Y%I(J-G/I2J7X=I>W?JDJGJHFIXKBMXUIVIWJZ_[^]IaJdZeJfIgIh[
+la pc	wHJMXbZ
+la politica	uN^
+la procedura	y+XHJ]ZeY
+la que	yHHZJh^
+la rechaza	w-ZKYZJ
+la reecritur	e%X,Z4[8J>J@IDJFIGZHJKIMKNIPJRYUJVJZ[bJcJdYe]hI
+la reescritura	p4Z6XHWRXZ[eX
+la regl	yGXKIN]
+la reimpostazion	k(JBGEJH]SHUZZafJ
+la reinitialisation	d%I(G)Y*J:I=H?I@IBFHHMINIPHSZU[V]Zb[K]YaJbJdHfF
+la sincronizacion	uMZf]
+la sincronizzazion	yGIHGMZf]
+la strategi	k?]BJDIHZKKNaTKWYZH
+la sua	w!Y8X@JIZK[
+la synchronisation	w0XGZ
+la vecchia	k#Z3K9J>JBJHGIJKHM_ZIg]h_
+la verificacion	w3Z?ICZHK]Y
+la verification	uCYHJO[aI
+la vieja	t9JHHIJKJM_h]
+la vm	uHJRYf]
+la vpn	wH^MJ
+la web	yHJM[
+lack permission	y(X
+lack the	m%Z(Z3X5_HEJJ
+laptop and	y#X]X
+laptop is	qH^
+laptop not	uBIDJH^MJZZbH
+laptop show	yHFb]
+laptop still	uHEM^
+las cooki	y.Y
+las cuenta	w*]GXdX
+lasa upp	q#]HIZI[_bI
+lasst mich	wXZZ^
+lasst sich	p@YH]ZK
+last #	o@ZHIK^ZH
+last chang	y@]BKUYZF
+last i	wT[XY
+last month	n#[/Y6[8[=]HCKH
+last name	y-HH]IYKIZH
+last night	r@YH[KJNJU[ZDc[fX
+last page	q-JHDKINZSJZ_]Ie^
+last password	yH_KJNKZI
+last step	p@KHEZZ]]eY
+last two	pK[O]ZG
+last week	k)W/I8Z:K>Z@EBECXDIG]HCKXTIVZZ]]J_[
+last year	u:ZHJK^ZG
+later the	y/YL[MY
+latt att	w-Z
+latw do	u-Z
+lauft nicht	w0YfX
+lauft nie	uL^
+ldap password	y5X
+ldap server	m5[
+ldap sign	rH[
+ldap traffic	k<[
+le bouton	y([
+le centr	ygZ
+le changement	wHKLXZ[
+le changer	w@^ZJ
+le cloud	r/YPZgX
+le code	g3J>^?YCJFJHIIIZG]Iab
+le compt	i%_@JBJHELZMJZH[]^Z_^
+le dc	w-J4[9JHJJ[M[
+le droit	y([HJX[^Y
+le journal	w4XHJ][
+le licenz	y=[
+le lien	tHYbZ
+le meme	w@ZK[UYZH
+le mien	r3H>JHIIZK]O]
+le mond	w-]9[@IBJHGKJSYUZ
+le mot	_#I%W-Y6X7[:I@IBBIXJXKEL[MENYUK^Xb[dZ
+le navigateur	w.Y]YbZ
+le nom	u-bFXIE
+le nouveau	k-I/Y@IBZHGIIKYMbNFZ[
+le numero	n3Z>I?JO[a[
+le pare	yHYc^
+le password	w/G0]H[ZH
+le pc	yHJM[
+le phone	u3E>E?HDIHHM]OZa[
+le portail	yT[
+le precedent	yHJMZh[
+le serveur	oHGYXc]fY
+le servic	pHGUJc[dJfa
+le sms	t>J?]HJIJ]]
+le ultim	yK^OZ
+le web	yM]
+learn how	ydY
+least #	t@IN[
+least eight	y/[
+least one	t@WHII]
+leav and	yH[
+leav out	yG_HE
+leaver should	y!EH^
+left for	y![@[AJC[DJHG
+left my	w>[HI
+left the	m>GA^HIZJ]_
+leicht zu	r-aIH
+length complexity	n@YHHIJN^
+les admin	w%K)Y*YHJPZ
+les administrateur	u)]
+les autr	w%[*ZHJVZZJ
+les compt	wGX[YdY
+les cooki	t.^
+les droit	u%[(]HJ
+les licence	y=X
+les mots	w/K0]HZKJdY
+les question	w?Z
+les reinitialisation	yBW
+les utilisateur	u)[*J?JH[[YdX
+less than	w@Y
+let me	g)[9J@]B]CJDHHEIIVJX]]JhI
+let the	w=YZX]Y^J
+let you	yB[HJZIaY
+lets me	u@[HJKHZKhZ
+letter and	tIY
+letter in	r/Z3]@ZIF
+libr servic	t)_BIHJU_VHZJfI
+licenc for	tHZ
+licenc not	y=Z
+licence are	rHZ
+licence for	u=]UJ
+licence not	y=X
+licenser sakna	y=^HI
+licenti ontbreken	y=_HH
+lien reinitialiser	wbZ
+lift the	wHJT[
+like #	u3Y@Y
+like it	y/YHITZ
+like the	w/[NZgK
+like to	p?XH]ZJhI
+limit to	yG[HHVY
+line of	y4ZHDM[c[
+link and	y7[ZH^[
+link at	uHFZGb^
+link between	y4WHEc]
+link in	wH[Z^aJbE
+link not	wZ]bF
+link on	p:YHYZG
+link to	qHGZY__bJ
+link under	tHIb_
+list is	yC]
+list of	k-ZK]QXV[cJ
+lista de	y-[
+lithnet password	yHHJ^
+live in	u-]ZI
+lizenz fur	w=ZHW
+llega al	y>X
+llega el	r>_aI
+lleva mi	yI_
+load and	wHY
+lock after	r#Z@JBHHYLIZI^H
+lock and	u#Z>JH[TG
+lock becaus	u#XHITX
+lock by	u#]HITZ[Z
+lock for	wTY
+lock her	y#^HE
+lock him	y#[HGTY
+lock in	k#YHZTY
+lock it	y#JTY
+lock me	u#[@IHITZZH
+lock my	wHX
+lock myself	u#[HI
+lock on	u#^@XHGXI
+lock out	_#aHEX^
+lock screen	d!I#KHXTJZF[[bb
+lock the	r#]>JTJ^X
+lock to	pT[
+lock user	wHJT[
+lock was	yhY
+lockout after	u#XTY
+lockout duration	y#JHY
+lockout in	w#ZHH
+lockout threshold	wTY
+lockouttim and	w%X
+log in	d!H#^%I(I*J,J-K3J=J>G?G@IBYDJGIHaIJKGM^NJPJTHVHZ][J]H^I_GaEbIhY
+log of	wHIZ]
+log on	o@JBXHHM[ZFg^
+log says	o/]6XHFMIZF__
+log show	o/JBJHGJ]MJZY]aaIbI
+logg in	n#IB]HZZJ^KhX
+logg into	yZIhZ
+logg on	q!Z(JBJHFZ[bYhW
+logga in	yB[ZF[]
+login attempt	w#[H[TGXJ
+login fail	tHaZC
+login for	y>]
+login is	u!Z#YBKHBI[^^
+login not	r7JHFZ]bZ
+login says	y#XTYZGbZ
+login screen	j?]HCZIb_
+logon is	yH]
+logon screen	mH[MX
+logs in	w:YLY
+loguj sie	yBYZHh^
+lokal ad	w/KN[gZ
+lokal directory	y7[_YdX
+lokal katalog	y7[HJ_[dZ
+lokal konfiguration	yE]
+lokal omgev	wHJc^dY
+lokala ad	ygZ
+lokala miljon	yc^
+lokalen ad	t_Y
+lokalen umgebung	uE[ZIc_dY
+long does	t#GHAI]M]TZXYZJ
+long enough	w-XIX
+long is	y>IH_ZJ
+long password	w2ZHI
+long until	yHHM[
+longer have	r>_HE
+longer offer	y?^HI
+longer than	u2Z
+longer valid	y>]?H
+look at	uHJZ[]XfK
+look for	t4[NZ_X
+lors de	p%_,]4WdF
+los administrador	w)Z
+los requisito	wHJN[
+los usuario	t(J)Z+JBJDHH^ZJ[XdZ
+lose my	y>XHIZX
+losenord ar	pKJUZZJ^]dX
+losenord har	yBXM^
+losenord pa	y%Z2[BKHIZIbZ
+losenordet ar	q-X@[HJIZZJ^J
+losenordet fungerar	wB]HKM[ZE
+losenordet hantera	yda
+losenordet har	wBKK^ZZ
+lost its	r%I0[=ZHEc^
+lost my	p>ZHY
+lost the	y(H)^*K>ZHGZK
+lower case	rIXN]
+lowercas letter	yIY
+lukt niet	u=]ZZ
+m a	y]Z
+m365 admin	ug[
+ma non	p?YHHM]ZH[]
+maar een	w@ZCZ
+maar niet	uHHM[bZ
+machin is	t@FH[R]
+made a	y@YHJMY
+mag dicht	yB_ZJ
+mag niet	t(])J@ZHII^K[VKZJ
+mai registrato	wDY
+mailbox and	yD[
+mais entra	y/^
+mais il	y+[@ICJIHKFO^ZJ[[
+mais je	wZI[]
+mais la	w-X
+mais pas	u3J>G?^HGMZbZd[
+mais tard	y@[Z[
+make it	t+Z@YZI
+make me	y9KHJK_hF
+make remot	lHHQ_
+make sure	wH]
+make the	r%[NZPHZI
+makkelijk te	u-Z
+mal escrito	y3_
+mal la	w#_4Z@JHJKIZFhZ
+mam tylko	yC]
+manag by	q-J7YEHHIZHda
+manag on	qd_
+manag the	w-J7[dX
+management agent	m%]0J8^HFe[
+manca il	y3]5XHI
+manca un	y([?HCZ
+manga forsok	u#XXX
+manga ganger	w-XX^
+many attempt	oX^
+many character	yHGI]
+many peopl	w-]HY
+many request	w#J-IH[
+many reset	yXY
+many time	f#_-]@JKJT[ZH
+many trie	y#JXZ
+many wrong	r#]HGTZXJ
+march pas	qG]HZLYZZdJfI
+mas nao	t?[HJM]OIZE[^
+mas o	w/ZM[TW
+mas tard	y@[MJZY
+match found	rA]
+match the	n+K3KO]
+match what	wO[
+mauvai mots	y#Y
+may be	q3J@XHGSZW[ZIa[
+may chang	y^Z
+may not	k(^-[BIHCLIZH^^hJ
+may reset	y(F)H*JH_VW
+me a	m9I>I?Z@ZDJH_IIKKXJZ]aH
+me and	waZ
+me as	y([)K*Y3ZVH
+me by	yCJD[
+me chang	w@GB]
+me connecter	yHHZX[[b]
+me deixa	yKHZZ
+me deja	m(J=JBYVIXZZ_aI
+me demand	yKIZJh]
+me dice	r@XVZZX
+me dit	u-XIZOZZY
+me for	w*[CJHY
+me im	t(^VZZI
+me in	p!](YBZHYZF
+me it	u!X*ZHJVW
+me la	u@]
+me llega	waZ
+me lo	w>Z@JK]ZI
+me niet	yX]
+me out	w#ZHYXX
+me pide	r*X9Jh]
+me pleas	y#Z9]HGZH
+me refus	yH^VJZZ
+me reset	uZ[[X
+me suis	wDY
+me that	w@XHGV[
+me the	q(XHXaJ
+me to	c!J(F*J.]3H7^9F:[>H?IBHCFDZEJKHMKNJOJUJVKZc]JaEbXhH
+me try	yBJKJX^ZE
+me type	y@[KZZHhH
+me use	yKYZJ
+me what	yZJh[
+mean that	yAX
+med det	wB[ZHh]
+meet policy	yHGN_
+meet requirement	yIIN]
+meet room	qH]
+meet the	e/]H[
+mein alte	yKZ
+mein handynummer	yOZ
+mein konto	j#_DXHGV[[IhZ
+mein nummer	y3XOXaY
+mein password	e#H-I>IBIDXHEIJKGVYZc[_]J^J
+member of	mHHP]VX
+membro de	yPY
+men inte	rHHM^NXV]ZJbZ
+mention the	yHY
+menu in	ydY
+merci beaucoup	y9[BZHJ
+merci de	w#ZBGHZZZ
+mes collegu	yUYVY
+mesmo dia	y@^
+messag about	wNW
+messag not	yZZ
+messag on	ydY
+messag says	yUXdX
+messag was	y?[HGZ[
+messag when	tHHZYaZ
+messag with	y3HHEa_
+met de	pB^O[
+met it	yN]
+method and	t?YBXDJ]X
+method are	y>]?IZI
+method i	y?X
+method in	y?EH_TI
+method is	q?_CHHI
+method not	t*[+[CHDIHJ
+method register	p+I?ICXHY
+method requir	yCIH]
+method to	q*YC[HF
+metodo de	w?]CYHJ
+metodo e	y+Z
+metodo y	y+X
+meu celular	y>[HJ
+meu numero	y3X>JIFO]
+mfa keep	yH[
+mfa prompt	yH[
+mfa registration	yHX
+mfa sms	yHZaI
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	r#J:J>J@ZCJDIIJKHZ_[ZhY
+mi contrasena	m(J@IBIHGIZKZVJZ][[
+mi cuenta	h!^3FBJCGD_IKKJTJV^ZX[J
+mi fa	w@XX[ZX
+mi hanno	y!]>KZH][
+mi nombr	yI^
+mi numero	w3YIHOY
+mi sono	wD]
+mia password	u@JHHIJKHZa
+mich aber	yZH[[
+mich ausgesperrt	y#[
+mich nicht	uZ^
+mich nie	yDY
+microsoft #	_#J*J/^7H@JHDIJKJMHPJRISATdZJaKcGdDfHgf
+microsoft account	w#I>IH_TJ
+microsoft authenticator	y>IHY
+microsoft com	jMJSJTJgc
+microsoft entra	g)[1I7JHJRISETGfcgJ
+microsoft esta	y#GH[SZ
+microsoft has	tS^ZHdX
+microsoft page	r7]HGTZ
+microsoft reset	u7YSZ
+microsoftonlin com	f.X7JHFSbTJZIcbfJgH
+middl of	tHJ]^
+miembro de	wP]
+mijn account	k!X#_%J3J:J>JBJHEPJTKVZZ][F^J
+mijn telefoon	y#]
+mijn wachtwoord	j(JHJIJKHMJVIZb[_^JhG
+min age	u@[
+mine has	yHX
+mine i	yOW
+mine is	oHJI[
+mine not	w(]@JHGV]ZI
+minha conta	h!]-J3J@KD^IHKJV_[J
+minha senha	j#J(JBHDFHIIYMJNJVIZ_[]]JhZ
+minima de	y@Z
+minimum age	uHX
+minimum password	g@XH^
+minut after	y#Y@ZHG
+minut ago	o/G@[HHM^hX
+minut late	yHJR[aX
+minut later	y@YMY
+minut off	yHZ
+minut sinc	ycY
+minuto atrasado	yRZ
+mio account	j!I%I3ICJD_PJTIV_Z[
+mio numero	y3YOZ
+mir nicht	y(Z>Y
+mise a	yBXf^
+miss for	u%X([HI
+miss from	oCID^HXVY
+miss in	y/JHJ_^
+miss on	m%Z?XHI[XdX
+miss or	w3[DJ
+miss the	w%X
+mit adfs	y7Y
+mit dem	o>YB[HCMYZYa[
+mit der	mHHOYY[ZYc[
+mit entra	yHJfZg[
+mitgli einer	wPZVY
+mitt konto	m!^#ZD[HFV]ZF
+mitt losenord	q(JBJKIZ_[^]JhI
+mix of	yIY
+moge zmienic	yZ]^J
+moge zresetowac	wZ]
+moje konto	m!Y#X*ZDZHZZI
+mon compt	e!]#Z+KBJCID]HZUJVaZF[J
+mon mdp	wHGZ]h[
+mon mot	e(J-J:JBHIXKXNJZ^[_dK
+mon numero	u3ZIIO[
+mon ordinateur	wH_MYZI
+mon phone	t>WHX
+mon portabl	w>[C[HGMZ
+month ago	yK[ZI
+more detail	yH[
+more error	yB[HXZH
+more information	u+]CGZZ
+more it	y+[HJ
+more than	jAbBJHHR[_G
+morgen wieder	yXZ
+morn and	o@_KJ
+mot de	Q(I)J*I+J,X-X0J3I4J8J=J?IBZCKDJGHHJKWOJPIRKSITIUGVIWHXIZ^[Z]Y^X_JaHcHd[eIfGh]
+mots de	i#X-I/Z0]@IBJGZIIKZN[ZHhJ
+moved from	y0ZHZVZZK
+moved to	n!Z(Z3I=X>[GYHCVJZJ_^
+movil y	w>Y
+mowi ze	q+Y-]3J9H>HBJCJDZHHIJK[O]ZGcKdZgK
+moze zmienic	y^^
+moze zresetowac	y:YSZ
+mozna zamknac	yB]
+ms ds	wA[
+ms sspr	r7XHIT]ZJ
+ms ssprsetup	m+Y9JDcHG
+msol account	h%Y2];[HGPIQ[
+msol konto	t%[2Z;K
+msol kontot	y%[(I2[
+msol nao	u;X
+msol nie	u%^(J;YQZ
+msol non	t%XQY
+msol not	r%Y;Z
+msoluserpassword not	ygY
+mudei a	y@X
+muita tentativa	u#Y
+muita veze	u#YXX
+multipl match	nAa
+musi miec	yH[IX
+muss ich	tHIIKMZ[[hY
+must be	b%Y-G.J3[5J9J@FC[H^IWJZMZYFZJcJ
+must chang	lHELa
+must contain	uIY
+must enabl	w?Z
+must have	uI]
+must i	y*YHIOZ
+must not	wHEI_KX
+must wait	t@^
+my account	Y%E(J*H+I,J-J2J=J?H@HAJBFC_DZGJH@IIKILIMJOJPEQJUJVcZb_HdJhX
+my admin	k(H)J*]HFVa
+my authenticator	tH]
+my bank	y#HH^ZJ
+my boss	y!Z(WHIZX
+my browser	p.[
+my colleagu	yUX
+my computer	m#XM]Z]aF
+my contract	y!X
+my current	tHGKYZFh^
+my daughter	yK[
+my desk	u>J?Z@IH_
+my devic	w>]
+my email	q3KH_ZX
+my ex	t3J>bCJDJHDOJ
+my exist	u@JHDIJK_ZFh^
+my former	w3I>_HI
+my handbag	y>aHGZI
+my issu	y;XZX
+my laptop	g#]DJH]ZI
+my last	q#J-I>[@JB^HXOJZD
+my login	l!^#Y-K:ZBIHFIYKITJZabHhJ
+my name	t-C3[>IHFIbKJZG
+my new	g-J>F@_BJIIKCNKO[Za
+my number	j3Y>XCJD_HEIFKJO[ZFaYhJ
+my offic	w=I?WHX
+my old	f-K>^@JHDIIKZOJZYh^
+my organisation	rEaUKWG
+my own	j(F*K-J:a>[@_EJHCIIKGUHV]ZC[K^^hJ
+my passphras	yHJI]
+my password	Q!J%J(A*Y-^/I2K7G:D=J@JBHCJDIGIHBI]JHKCLFMJVGWIZg[b^DaYcKdXeJgIhH
+my pc	tH[MXZFcJ
+my phon	]*J+J3G9J>^@JBIH[OYZF]Ia_hJ
+my phone	g#I3G>[?HBIC]DIH^OZZJ[H
+my previou	n!J>_@YHCO[
+my privat	q!F#J>JH_O]ZJ
+my profil	r!XHXOX
+my request	y9^HHZJ
+my reset	uBJHIZ^
+my role	y(bBJHFZF^J
+my school	y>ZHJ
+my screen	y>IH^hY
+my security	r+[>Y?YCEDIZJ
+my sim	w>X
+my sms	yCYHGaZ
+my son	yH[
+my staff	y([HINY
+my team	tHHV[Z^
+my test	y;X
+my ticket	w9^HIZJ
+my user	e!^)J*^/Z3I9J:I>H?I@HAJBIDIHEIJKFNXOIV_[[]H^I_JaJhX
+my vpn	yMX
+my window	y#X
+my work	p3IBJHZO]
+myself out	w#Y
+n a	f%[(X)I*I+Z,K-J/X:J>J?G@JBJCID[HBIIKJMZNJOJPIV]W]ZE][aH
+n accept	uIJK[OYZGhY
+n ai	h?I@IC_D^HWIJKI]]hJ
+n apparait	u([?ZDIHJ
+n arriv	mZa[Z
+n en	tCYIZKYh[
+n est	b!J%J(J>H?^@JBICIHFIIKHLXO]UHV]WZ]KaId_hY
+n exist	w>[FJ[W
+n expir	uL[
+n y	yHJI]PZVWZH
+na auditoria	yEX
+na conta	y2]
+na ekrani	t@ZZJ[Zb^
+na kod	y9H>[HIXIa_
+na komputerz	w#]M[XIZJ
+na konci	w2[3JD^HJ
+na minha	w@JD_HKI]KIhJ
+na nuvem	t/X0^T[dJ
+na ou	y%]
+na stary	w>Z
+na tela	ub_
+naar het	w>Y
+nach dem	j/ZB[C]L^MIRYYZZFaFdZfH
+nach der	q3JY[ZY]_cIdK
+nach einem	y@Y
+nagra ganger	y#[HJX]ZI
+name and	t+X-XHJ
+name contain	yFX
+name has	wFZHXIH
+name in	q-]>JHGI_KHZFhH
+name is	r-Z3[HEI]KJ
+name of	o-aFZHIIF
+name or	r-XHJh[
+name plus	w-YHJI[
+nao abre	y+WH[ZJ]JbY
+nao aceita	p@IHJKYMJOZZZh^
+nao aparec	r(Z?XZE[_
+nao atend	qHJIZN]
+nao autorizado	yTXV[
+nao chega	uaY
+nao configurou	yV]WX
+nao consegu	y=Z@[HJ
+nao consigo	i!Z>ZBKDFHFIIKZVIZ_[]hI
+nao correspond	yOY
+nao da	y:Z@ZHHZJc]
+nao deixa	t@YK]XYZYaJ
+nao e	m3I4Y6X:J>H?]CJHFI[KHOZVYZIhZ
+nao esta	oV^ZKaX
+nao exist	y>XHJ_]
+nao explica	yZ[
+nao foi	u3YVXeX
+nao funciona	tHJMXPXZ]
+nao grava	w0XG[HKY[
+nao ha	y3YDYWZaJ
+nao imprim	yH]
+nao me	wDXKHZZ
+nao not	y7[HJM]ZI
+nao passa	w%J;X>YKYZZ
+nao pede	y+YLY
+nao pode	q(Z@KHII[K]ZG^]hK
+nao posso	y>IHJV]X[ZI
+nao recebo	ua[
+nao reconhec	w:YHKOZZHh]
+nao sei	yZ_
+nao tem	m%X)]*[=Z@JD^HHIKLZUKVHZG
+nao tenho	t(X3J>]CYD[HJZI
+nar jag	u#G>J@JBJHHZZ[]hZ
+nas inte	w4[HIZJcYf]
+nasta inloggn	yBJDJH[L^ZK
+ne correspond	tOZ
+ne email	u3H>HCJD_HIaZ
+ne fonctionn	uHYZ_
+ne ha	wC[I[
+ne l	y=[
+ne march	o@JBIG[HYIIKJLYZ^dIfYhK
+ne me	t?YDYHKX[ZZaK
+ne password	y%H;ZZ^
+ne peut	p=Z@ZHGU]VJZI[Z^XbI
+ne peuvent	u8ZPYVJdX
+ne peux	n)X3J>^HJK[
+ne recoi	waY
+ne respect	uIZNX
+ne s	u*X+]H[ZI
+ne se	w+YHISY
+ne sont	yGXI[ZI
+necessary information	tD_HJZJ
+necessary servic	q)IHJUHVIda
+need #	r*YC^HG
+need a	a!I%J8K:I=Y@FBFCIDJHcKJMIVIZ^[I]J
+need access	tHX
+need an	u0IH[
+need another	u?J@YC[HIKX
+need for	q#Z%J1]=]HD
+need help	wZZ
+need it	y>WH]PF
+need one	w*Z=GC^IJOKZJ
+need p1	u=[
+need the	q*Y>Y@YHCMHg^
+need to	]!Z%G(E*J.Y5]=I>[?K@]BZE]KJMJPJZX[J]JaIdJgJ
+need two	mH^
+nel cloud	uTY_X
+nel log	yEW
+nel tenant	y:[W[
+nella directory	r!X3Z7[HGNJdZ
+nella schermata	wb]
+nem email	w3I>JD]HIZJa[
+nessuna scadenza	yL[
+nest group	yVZ
+net on	wY^
+net user	y^X
+netflix password	yH^ZG
+network access	r%JHEQa
+neue nummer	y+[DJOJ
+neue password	d#H(I@JCID]HBIWKDLZM[ZW[]][aJbJdJgXhH
+neue phone	r>XHZ
+neuem phone	y>HH[
+neuen password	wB[HGI]ZI
+new ad	y!JHEM]_]
+new domain	u4I5J8Y=JAZH[
+new forest	r8ZH_ZG
+new hire	u@XD[HJ
+new joiner	yHIVZ
+new laptop	qBIHaMG
+new number	y>JO[
+new one	^!I#I(I*I+I-G3I4J5J9H:J=J>E?H@^AGBZCGDIGJHFJKKcL[MbNFOHTJVIXJ^JaIbJgI
+new ou	w%YG[
+new password	P#F%J(^)J*I+J,J-E2H6_7G8I=I>]?HBdCIDFGFH7IEK>MeNbSJTIUHVGWHXJZY[b]a^E_JaJbEcIdFeHfJgXhF
+new phon	e+^>E?JDKHb
+new starter	r+JD]HXVZ
+new tenant	wW[dZ
+new user	p!F#K+[AHBGDJHaPI^I_G
+next day	uHIYYZIg]
+next logon	k@JLabJ
+next morn	y@YfX
+next sign	uLZ
+next to	wHHI]V[
+ni correo	t3IDaZHa[
+ni email	y>J?KDZHIa]
+nic nie	q:W@ID_L[ZX
+nicht aktiviert	od_fI
+nicht an	o0Z>JOZZJa[
+nicht andern	o7X^ahI
+nicht angeboten	r*X>J?][W
+nicht angehakt	ydY
+nicht anmelden	y[[gZ
+nicht auf	w%](I4Y5J?HHJZIa]
+nicht den	tIIN^
+nicht der	w-YOY
+nicht die	w%Z3Z=Z>KOX
+nicht durch	y4ZMYZJcY
+nicht eingeschaltet	yU]ZJdZ
+nicht erreichbar	w4Yf[
+nicht freigeschaltet	uV_
+nicht fur	wDYV[
+nicht gefunden	w_]
+nicht im	q9[G]HFI]KHVJZGaXb[fJ
+nicht in	p)ZHHMZTZV]
+nicht mehr	d!Z#I%J*Y-J4I=Z?[BKCGE[IFK]MJOIPITIVIXXYY[K]J_ZaIcJfXhI
+nicht mit	rOZZYgX
+nicht mitgli	yV]
+nicht moglich	r@IC[HHZ_[WbG
+nicht per	y@KP]ZI
+nicht rein	yZ^
+nicht selbst	y)ZV[ZI
+nicht weil	w-ZIZ
+nicht weiter	y:^>YZJ
+nicht zu	wIIKJN]ZJ]]
+nicht zurucksetzen	h(]:]=ICYF[HIPXVG
+nie ab	uL^
+nie da	y@_HJZJdJe[
+nie dostaj	w>Ia[
+nie dziala	g(X.X:J=J?[@JBFDKH[IJKJNJP[VJZ]bJf_hJ
+nie jest	k(I3J9J:J>J?Y@IBJCJDIGYHFI[KGMJNHOZPKUJV_ZZaIfJgYhJ
+nie ma	h%^(Y+J-J/J3I9J:J;H=[>I?Y@JCHD[HEIGKJMINGOJQZUJW]XKZE[]]J_Ya[bIeJfJhI
+nie mam	r#J(a>]C[KJVJZH
+nie moga	t8]F]HKIJP^VIZJ
+nie moge	i=K>I?JBHCJDIHFIJK]MIVZX[Z_[[^IaJhI
+nie mowi	yNZYX
+nie moze	m(X9I:W=]@XBKDJHHIZKJLKMKSYU]VGZF^]aJ
+nie mozna	r3Y4Z6]EXHJZI
+nie pamietam	u:X>ZHGKKZYh]
+nie podalem	yDaZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>X@YKZ
+nie przychodzi	ya[
+nie przyjmuj	t(J3I>HDJHHI[KXMINKO[ZXaJh^
+nie robi	y:XLX
+nie spelnia	pIZNa
+nie wygasa	wLaTJ^K
+nie zapisalem	yD^
+nie zapisuj	u0[GXY]fY
+nie zgadza	uO]hY
+nie zna	y:[HGMZgY
+nie znaleziono	y4[_[
+niet aan	j([)JIXKHNaVZZIaX
+niet beschikbaar	y*]4[HI
+niet bij	u#I([7Z;J?[CJQ[TJVJZJaJ
+niet door	y;[HIK[cY
+niet in	p!J>JGXPKZ]_Xa[
+niet ingeschakeld	tUJV]d^
+niet meer	n=[@HHGK_OIY[ZG_ZaKdIf]
+niet nog	wK[
+niet ondersteund	y7[dIgZ
+niet ontvangen	y>]aG
+niet op	u%]HGM^ZIbYdI
+niet opnieuw	wZ[
+niet overeen	u6[HIO[aK
+niet resetten	t(Y)Z*I:Z
+niet terug	w+Y0]HJK]ZE
+niet waarom	yNYZ]
+niet wijzigen	t@I^^hZ
+nieuw nummer	y>X
+nieuw telefoon	y>IH[
+nieuw wachtwoord	o-J:[BXDIHGKHNGZ^[J]]hJ
+nigdy nie	n+[DZHJL^WZZG^KaX
+nikt nie	w=ZDYHJSYZIa]
+nobody can	m&Y:K@XBKHEUZZ[cZ
+nobody could	yRYZI^[
+nobody in	rSW_Y
+noch das	n!Z#[HGM]g]
+noch eine	wC[IX
+noch einmal	q9K@[HKIJK[ZY
+noch nicht	p@ZEIHFMbW[
+nog een	uC^
+nog het	wM[
+nog niet	r9J@_CJDZGHHEKIMaUGW[ZI
+nom de	r-b2YFXIF
+nombr de	q-]2ZCYFXHK
+non accetta	w3IHJIJK]OZ
+non arriva	ua[
+non autorise	yTXV[
+non c	wD]
+non compar	w(Z?]HHZG[]
+non corrispond	yOX
+non e	g3W>JBJCKDHHFIIKIMYNJO]UJV]W[ZFaJfYh[
+non esce	ycY
+non expir	tHFL_ZJ
+non funziona	pBJH]fY
+non ha	j%Z(J+Z3J?GBJDYEJHGMYNIU[VXW[ZE]]aJ
+non ho	o(^3H>Z?J@ICYD]HGIJKJNJ]]aH
+non la	w?WIJK]NZ
+non lo	y3W>[?YOG
+non me	uK]ZJ
+non mi	n(JD]IJVKXZZ]
+non part	u+X3X>KHHa[bY
+non passa	w%I;X>XKYZ[
+non posso	m(Y*J>Z@YHGIIK]NJV[X[ZG
+non possono	y8Z
+non puo	r([,J:X=Z@ZHIZI^X
+non ricevo	yaZ
+non riconosc	w3J:ZOZZIh[
+non riesco	q!J%JHJKJZa[]
+non rispetta	t-XN]
+non scriv	wGZHJY[fZ
+non si	o*W9K=Z>J?K@ZH^IZKJSXVIXKZE]HaZ
+non so	yIIZ_
+non soddisfa	wHJIXN[
+non sono	w@KV_WYZI
+non spuntato	yd[
+non supportato	y1W
+non va	y@JHJIZZ^
+non valido	y3ZOWRX
+none of	u@[GZHGIJKYN[
+nooit geregistreerd	yDY
+nor lockouttim	y%Y
+normal user	p)Y*Z+XCJ
+not a	o4H7^8J>J?Y@JHBVa
+not able	y:YBIHIZ[
+not accept	_!J-^.X/H>H?^@YBCGJH>IXKKLIMINYO^TJVJZ]^G_JhY
+not access	o>b?HDHHGaJ
+not acepta	wIGKXO[ZYhY
+not activ	n!a([)JHGU]VHZI^J_J
+not activat	y=IHYVX
+not ad	f!]3J=JHHMXTZVJZF^Y_agX
+not allow	_(_+J-^/I3W9J:H<Y=K>J?JBIDIHAIXMJQYUXV[XKZB[H]K^_aJbHgKhH
+not among	y?]K[
+not an	u*Z4Z?GKY
+not aparec	r(YHJZH[^
+not appear	r*Z+Y?^CJDDHG
+not appli	w;^MJ
+not apply	t*]GX
+not arranca	w+XbZdGf]
+not arriv	kH_
+not ask	w+b-K3ICJDHHZIIKHZE
+not asked	n+Z@JCIDXHXKILaZI]KaEhJ
+not at	yHFN]ZX
+not authentication	w?JD]HJ
+not authoris	yVY
+not autorizado	yTY
+not availabl	i4G=]?]SXUJV[ZJ
+not be	b,Y-J3K4X9JBKHIIYVJZ[_YcZdHe]
+not becaus	y/Z
+not been	f)K4H5]HDIYUYV[ZJd^
+not came	yHXIJZD]Ha^
+not chang	n#IBIHHL[ZF^_hI
+not clear	w%IHZTZ
+not code	tZZaZ
+not coincid	yOY
+not come	j%F+Z;]HGa[f]
+not complet	n+HBFD]HBIENKOGVJZ[]adIe[
+not complex	wI^ZG
+not compliant	pH[NZ
+not comply	t-XHIN_ZE
+not computador	yM]ZJ
+not configur	h*J<[D[EGHEUJVYW_ZG
+not connect	m%H0_1G4JGYH_cCfD
+not contain	t5XHFI]
+not correct	rh^
+not cover	u=a>JG]HBIJNJVZ
+not cumpl	p-XHIN^
+not dc	t4_HGJ[
+not defin	pWZ
+not deja	y=]@XBKK]ZFhJ
+not delegat	w%^_J
+not deliver	wHJa]
+not dice	yV^
+not digit	wHZI^KHNIOI
+not diretorio	q3^7ZHHdZ
+not display	t>H?IHaZG[[
+not do	q1]7]:J=JHFUZZXdJ
+not done	y!]%Z+FBHD]HJVI
+not effect	yHJLYTZ
+not email	q3E>FDaHEMJOJaZ
+not enabl	Z!X#K%J(F)Z*I,I-I0J1J3I7J8a:H=Y?X@JAIBFDGGEH=IJJJKJLJMINJPJTJU^VdWIZE^J_IaJd]fJhJ
+not enforc	y5XLX
+not enough	n(]C_HCI[ZJ^JhJ
+not enroll	wD]
+not enter	y3JD^HI
+not entra	r7_HGZIa[
+not error	yBbHJKIZDaJ
+not es	p9JHJI[KGO]V[ZJh[
+not escrib	yY[fZ
+not esta	kGXHIV]_Ya[fW
+not exist	m>[WX_baHdG
+not expir	]KILeZF^J
+not explanation	y&ZHGNYZ[
+not fill	y>H?IDaHHZI
+not find	w_^
+not finish	uBGDYHKZF]a
+not for	p(F)]*I?]@[BIHFPZVZ
+not forc	tHHL_
+not found	h-I3J4]6G?JAFGIHbKKZJ_aaI
+not from	r7[:[HESITJbX
+not funciona	qBFH[MXPXVJZZfY
+not further	tBZN]ZIdW
+not gave	y3I>HDbHIOHZGaI
+not get	g+]0Y>I?IBJCIDHHIZE]Jaa
+not gets	w+YHGLYa[
+not go	m:K=J@XBHD[HAI_KGNJZ[]]dJfIg]
+not good	wHJI_
+not got	t%ZCYHF]]
+not ha	q@YM[UYW[ZI
+not had	y@ICIIKKahJ
+not happen	yHHZZ^JaZ
+not have	a(Y)J:X;J=W>X?JCZHYKXUZVGZF^ZdX
+not hay	rD]HFW[ZJbYc[
+not healthy	yfX
+not help	p![@KB[HJT[ZE
+not idea	uB]KDZ[
+not in	[!G(I)J-G3H:I=J>I?b@IBFDIGZHBIHKILJM[TIUIVeWJXKZB[K]J^H_XbJgXhI
+not includ	m=^G]HBVZ
+not inherit	t;^HJ
+not internet	wHZZGcZ
+not it	y/[?XHIgJh[
+not join	yG^_F
+not know	j&^-I>Z@IAXBJHHIGJYKHMYZZ[GbIh[
+not la	r9IHJK^ZIh[
+not let	h)[@ZBFCJDHHFIHVJX]Z_^JhI
+not licenc	wHY
+not licence	u=_HE
+not like	t/]HJNZgK
+not link	uZJb_
+not list	y?_HGZJ
+not llega	yH[aI
+not lo	u=Z>Y?[OGVZ
+not load	t.XH[
+not lock	rHIT]
+not longer	e!Z3J4Z>a?]DJHHLGVIZJaJ
+not luck	y@YZX
+not manag	y7Y
+not match	b+I-H3E6_>H@JAEDIHFIGOdZG_]aIhY
+not matter	t@JHIIGN]ZJh[
+not me	h(J3H=J>HBHDYIKVIXYZ_a[hY
+not meet	aIYN^ZG
+not mention	yH^KI
+not messag	w(HHHa_
+not met	qHGIZN^ZJ
+not method	y>[DXHH
+not meu	y3Y9JC]HJM[OH
+not microsoft	uHHJ^TY
+not more	r@JB_HJNZX[ZG
+not my	w)I*]-JHGO^VJZG
+not need	wB^KYZEaJ
+not new	y+[@ZB[HFZF
+not offer	j(J)I*^?YHHU[ZH[ZgJ
+not on	m)X-J1IHXQYV[YEdZgY
+not one	w+Y/ZHJNJU]WY
+not onprem	t6YTZgZ
+not open	mH_WXZIc]
+not option	q?]C[DJHHaJ
+not p1	y=]
+not part	u=XG[HH
+not pasa	w%J;Y>XGJHHKZM]
+not password	m-JBFG]HCI]MJN[WYZF[JdJfZ
+not permission	q%Y(Z@JHIV[ZI^F
+not permitt	r%Y-^=X@JIJVIZE^^
+not phon	m>D?HDbHXMJOJTKaE
+not phone	w?Z
+not policy	tHJNIW_
+not portal	yTY
+not possibl	i#Z%I)J7]@GBHHBKJPZSJTJVGZ_[[bJdZ
+not print	yHY
+not prompt	i+b?IDGHBL_ZKbJ
+not properly	uEZ
+not pued	l(X@YHGVZZ[^Z
+not pueden	w8ZdZ
+not puedo	g!J#I3J:J>Y?I@ZBHDIHXIIK[TJVFX[Z_[ZaIbJhJ
+not reach	n/G0XHGM[ZJa]gX
+not reachabl	y4X>^HGSZaE
+not read	uHZZ_
+not reason	y/JBZHJZ[
+not receiv	mH]ZGa[fW
+not recognis	o3G>KHHKGO]V[ZJh^
+not reconoc	y:YOZhY
+not register	g+D?FCJD_HaUHVJZI
+not remember	r>J@JHEIIKGZ^h_
+not reset	f%J0[3I7X:J?J@IBGHDLJNJR[UJVIW[ZCaIb[cZfJgJh[
+not right	kE^HJIJO]P[WGdGhZ
+not ring	tHJa^
+not run	yGJH^
+not runn	k1IBGJJRZZHcJdJfb
+not sale	u3ZC[aHcY
+not satisfy	p@YHXIJNZZJ
+not say	yNYZX
+not se	h!Z*X4Z6Y=J?X@JBHIZKJVIZZdGeXfZ
+not security	w*[?JCJD[HH
+not see	yLZ
+not select	uG^HI
+not send	uH]aG
+not set	e%Z(]*J+H>J?G@IBICDDaGJHAKGUJVaY_ZE]I^IaJgJ
+not show	d#I+a>G?JDJHXLZMIOGVJZEa[b]dJ
+not shown	y+XHJ[[
+not sign	w<YD]HIVI
+not sms	m3]>J?XHHTJZHabgI
+not sound	wH[
+not sspr	w?Y
+not start	lH^ZIfZ
+not such	qH]_Y
+not support	j(G1b7XHJZI
+not sure	yHIZ^
+not switch	u-JHFVadZ
+not sync	k0I1I4JGDHcLK_YfI
+not synchronis	yHZ
+not take	h;[<]?XBJDIH^IXLJMHNIZK^KhX
+not taken	wHFIIKZMHh^
+not target	tGb_HdG
+not tenant	y:ZHHU[WY
+not tengo	p(Z>[CZH[MIVJ
+not that	y@GHYNY
+not the	g(])K/Y3E:a>H?JCJDGHCIJKFMKNGOcVJZY_HaIhY
+not ther	p(Z?ZHGZI[^
+not tick	o<]G]HDdaeD
+not tien	o%Y(X3Y=ZDZHKLZVJZJaH
+not to	r-Z/[HHKJNZZJ^XdH
+not told	wD_HGYZZI
+not trigger	w+[HH
+not turn	d!H(I)a-J3K:IBKDIHHNIPKUaV^WJZG^J
+not typed	yHFIY]_aG
+not unlock	tBJTZZJ[^_IbI
+not updat	t0[1_HBZZfJ
+not use	y-[dY
+not used	yIIK^ZI
+not vale	y3J>JHII^
+not want	t%Z-^/Z@JDKHFKGMIPIZH[[hI
+not way	t>Y?ZD[HIZJ
+not what	yJZKIZJhZ
+not window	yHXMZ
+not work	Y%H(F)I-J/H0Y3Z8[=I>E?K@DB?CJDIGJH_IGJIKHMJNIOHVDZe^HaEbJcKdGeJgIhH
+not writ	p%ZZKdXeHg]
+not writeback	q=ZGXd[eF
+not written	k0]GIH^VJfIg]
+not yet	t0I1HD]GFHDKIMbRIbIfH
+note on	yH]
+noth but	y?]HJ
+noth come	yLYaZ
+noth else	r&[9J?Y@JBZHINXZ^aHfJ
+noth for	wHITZ_]
+noth happen	wHHL[a[
+noth more	yB[HKZY
+noth on	y3J9J>JCHD_HJZJ
+noth to	u-H9J@HB_C[DZHHTZZDaK
+noth work	yBBZbaJ
+notification not	wCKHHa[
+notification packag	yHGJ]
+nous avon	w8Z
+nous ne	y3[DJEY
+nouveau mot	k-H/YHHIIKGMXZ[[K]^
+nouveau phone	u>JH[
+nova senha	u:ZBXMXZI
+now and	wKYZJ
+now cannot	y>X
+now i	p!Y+I?HDbHHZG
+now im	q@ZCZD[HHZG
+now is	yHYhX
+now it	j#I>Y@XBGHHX[Z_fJ
+now its	w#^@JDYHJZK
+now lock	y#[HJXX
+now not	y>IBHHIKGV[Z[h]
+now noth	yBZ
+now refus	y#J@Z
+now reset	q(Z8[HHZI
+now that	y>IC]DXKYZJ
+now the	m!]#[?[BJD[HGKXZB^ZaI
+now they	w/YGYHJgY
+now window	yHJgX
+nowe haslo	m-J:[@[D]HHIJKFMJZ][IhI
+nowego hasla	yDZZI]]
+nu gar	y=[>JIIK]ZJ
+nueva contrasena	uBXMYZI
+nuevo y	y+X
+number and	k>X@JHIOXZ]
+number but	t>GO^
+number for	y3YDHHZ
+number format	y3X
+number has	u>[HI
+number have	y3[
+number i	m3HHGOa
+number in	k3]>JHZI]OB
+number is	j*X3Z>]DIIIOXZJ
+number match	rH_OF
+number not	m3G>FHZIIO_aJ
+number now	y3H>_HJOF
+number of	h(J+Y3E=H>H?J@YC[DFHbIHKEOHXaZJ]JaJ
+number on	o3Y>^DGHEO[
+number or	t3GD^HG
+number that	wDIO[ZZ
+number the	t3J>^BZHHOJZJ
+number with	u3ZIHOY
+number without	y3^>HHJOI
+numer telefonu	w3X
+numero de	k>HHJOb
+numero di	w3I>YOZ
+numero e	o3IIZO[
+numero enregistr	y3]OH
+numero et	yOZ
+numero non	y3I>[
+numero not	y3ZaH
+numero que	r3J>JI[O[aW
+numero y	r>Y
+nummer ist	y3^aY
+nummer komt	w3ZOXaI
+nummer stimmt	w>HOXa[
+nunca expira	tL]
+nunca me	wDY
+nunca se	yW[dZ
+nuova password	r:[HGIYMXN[ZG
+nur bei	uHIPXTZbZ
+nur das	y[Z
+nur die	w?ZC]DIHJ
+nur e	y?XCZDI
+nur eine	r*YCX
+nur einmal	y@Y
+nur entsperren	w[]
+nur fur	w8XDJGZH[
+nur ich	yV[[Z
+nutzung zu	yTZ
+nuvarand losenord	wZHh^
+ny telefon	y>HH[
+nya losenordet	uB]HKMZZE
+nytt losenord	w:[KJMINJZ[[J]]hJ
+o ad	w%Y/YTX
+o administrador	m(Y)H*I,JHIPJU[VZZZ
+o ambient	yc[
+o autoatendimento	w)ZHEU_
+o botao	y([:[HJ
+o celular	r#Z>XC]DIHFMZ
+o codigo	g3]9I>YBZCHHEIJOJZJa_
+o entra	w/Z=YHYTK_J
+o link	yHYZJbY
+o meu	tIZKJO^
+o motivo	yZZ
+o numero	p3HO_
+o que	yHIIJOZZ]
+o servico	udJfa
+o servidor	uHHcZfY
+o telefon	y3X>I?[DJHHOZ
+o usuario	i(J3I=XBXHHIJVXZG]Y^^_Z
+o writ	k%J(J,ZHXKJPIZ[d[eZgJ
+object could	p_]
+object for	yAY^Z
+object has	w!]_J
+object in	u;W_X
+object is	t![-K;[GJ_I
+object not	j!JAHG[HH_b
+object was	rGJHJ__
+objekt im	y_]
+obwohl ich	w#]ZIh[
+occur only	y)^*JHHTK
+och den	w+Z?HC_DKOY
+och har	y=Z
+och jag	y#I>[BZHY
+och kan	u(H)[:Z
+och koden	y>_aF
+och nu	u#[*Y=Z>I@HDZHHIHK]ZG
+och sidan	y+ZHHOZX]ZK
+och vill	y@_
+odmowa dostepu	y%ZHIP]ZI
+of #	k(I2[C_HCKJPZZ[
+of a	c!G(a)J+[-H/I3Z7I=I?]@IBJDJEWIIJXKHMZN[PIWJZE[X]JaIbXdIgJ
+of an	o([)]HIPJRYZGaZ
+of another	r(Y8[:YHI
+of attempt	yHJX]
+of cloud	w0WHK
+of connect	n0Y1[HGfZ
+of days	y+J@[HY
+of domain	yPX
+of entra	o1[=Z
+of four	yIY
+of her	y:YKZ
+of it	o([BJHDIZMYTZVJ][
+of its	w/]8ZNH
+of method	yCIH]
+of microsoft	y*WSY
+of my	c#X:Z>J@JCXDJHYIYVXZZ
+of offic	q1G9JHdMHTGgI
+of one	uCZHHZ[
+of other	w(D-]:ZH^ZI
+of our	e(I-X.I/X0X7J:H=JBJDJE^HaIEKISJUJVJZ[]JaYcFfX
+of ours	y7ZBKHJY[
+of password	i(J<aBHGXHGKIMJNJU[XXZY^IhJ
+of peopl	w-Y/YHGV[
+of register	yHY
+of remember	y-IHWKY
+of reset	u(IHYX]
+of scop	yG^HJ
+of sspr	w#HHJVXXZ
+of step	y/Y6^HBR^ZI]K
+of support	u1X4G5]HK
+of sync	t8ZGZPJZJd]
+of that	q(]-J4Z;]HC^I
+of the	Q!G#H(D*I+I,H-^0I1]2W4C5J6Z7]8Z9Y:G;]<J=Y>D?F@JCGDIEIFXH^KJLHNJOHPYQJRXSGUFV]WIYH[I]J_FaFbEc[dHgFhJ
+of their	y@YKX
+of them	n)Y@ZDYHEK[NZ
+of this	w@EH_K[ZG
+of too	wXY
+of us	u-JHEU_VKW_XJZI
+of writeback	ye[
+of your	oEXHIKYN[
+off and	y8JHZUIZJbZd]
+off by	w![)F*JU]ZJc[fH
+off for	i![)K?Z@KCJHGLXU_VJX[ZH
+off in	m!])YAJHGd^fI
+off on	t;XbZ
+off password	rUY
+off reset	u!^UK
+off the	uMXYX
+offer to	u(K)I*^;Z?IHIgK
+offic #	d#F*I/Y3I=^@JHEIITbdDgb
+offic com	k#I/Z3JHFMFTfZIgH
+offic network	yBYTJd]
+offic not	yHJVX
+offic phon	l*Z3b?XHA
+offic portal	tHEMCgc
+offic still	w/[HI
+offic until	yH]MJ
+oft falsch	y#]XY
+oggi non	w@]HKKKX]
+ohne neue	wZI[^
+ok but	r-Z/JM]NWZKgJ
+ok cloud	u/[
+ok in	yHII]
+ok thank	w9ZBK
+okta so	y7Z
+okta sspr	q7[
+old and	u@ZA^ZJ
+old domain	w4H5GA_H[
+old for	t/I0[1X5]HFMZdJ
+old one	b!J-J/Z@GAJBJHKIIKJMZOJZF_Zhc
+old ones	uHGK[YYh^
+old password	Z#](G-H/G7J:J@DBDDJGJHCIDJJK[LIMbNETJZH[I]J^GbIdJg[hf
+old phon	l#X>^@KHZ
+old protocol	yHIY^
+old tls	wHFY^
+olvid la	yDZ
+olvid mi	yZ]
+om het	y(]HYMI
+on #	t1]9]BKTJcX
+on a	g!Y#J%I;I@WH_KJNHYZ[ZbIdYfJ
+on aadc	yHJRYY]bJ
+on again	y!]BXZG
+on all	o-I4JBZH^J^YGZI^X
+on an	y<[>JHX
+on and	w#ZHZIZXI
+on both	yA_PJZG
+on by	yJZ^[
+on connect	y6]HGfH
+on dc	rJaNF
+on domain	t4JHJJZQY
+on each	y%WHX
+on entra	uMY
+on file	e*K3a9J>]?IC[DYH?OaZJaHhJ
+on for	jDIHEUFVdZG
+on friday	yZYcX
+on her	w3XK^ZH
+on holiday	y>[
+on in	yHX
+on it	y-[>[HH
+on its	t-I?^B]E[HEaZ
+on laptop	yBZHJMJ
+on leav	yDWHY
+on lockouttim	y%Y
+on m	w]Z
+on me	q*WIZKHZXh[
+on microsoft	yHISZ
+on monday	t@aHHZH
+on my	]!J*J-J3J9[?G@JBHCaHZIJM[OIVY[I^Ka[b[cJhJ
+on ne	w=[?YHH[[bJ
+on new	yHX
+on one	uHJZYf]
+on onprem	T#H(H)H*H-H0H3J4J6^7H8J9I:J=Y>J?I@HA[BHCIDIEbGIHIIIJIKILJMINYPYSJT[UIVHXKYKZC[I]I^I_]aJbJc]d^eIfXgKhI
+on ou	y%^HI
+on our	n:WNYTZ
+on page	y7^HHZI
+on password	j&^(I)J-J@JBJDYJJNHU_VI^IdF
+on pc	w/^HJgJ
+on phon	yHGg[
+on phone	y>JHYaX
+on prem	Y!X%H(G)I*I-H/a1]3J4Z7I8J9J:J=J>J?I@XBFCJDHE^GKH@IFJIKIN]SHUIVGXKZB[J]J^J_baIbId^fJgZhJ
+on purpos	w)ZHIPYVJ
+on record	q3^>Y?HC]DXHCKJZJaI
+on reset	m5[8J<]HJZJ^X
+on security	y;XHW
+on self	w)EH[UXVJZJ^Y
+on sync	wHGRZYY
+on that	p-I>J?Y@JHCL[PXYZ[]^X
+on the	M!C#[%H(F+E-^1F2I3G4D5J6J7F8F9G:G;[<X=Z>I?Z@[AGBFCEDZEJFIHDIEJaKCMFN]PER_UCWHXHYaZH[I]Z^]_EaXb]cIdGeYfIgHhZ
+on their	u-JHHV[
+on this	k#J%H(J)K8b9[@JBJGGHCMJNJP_VHZJdG
+on to	r@JHIM]ZGg^
+on tuesday	y@YH[
+on two	wAY
+on vacation	y>XHXZY
+on vpn	y#ZHFg[
+on with	tBXHGZZ
+on work	wHJL[
+on writeback	q%W,[HIdZ
+onboard to	wBFZFeafJ
+once a	r*[HY
+once more	w+ZB^HJXIZH
+once per	y@Z
+one after	yHHL]
+one and	m/^@JBZHKKaMFZHhI
+one as	yhZ
+one at	w@^IJ
+one befor	u/[@JD[ZF
+one cloud	w/YA[MI_J
+one day	q@aHJKJ
+one digit	w3_HJIJOG
+one for	y2X=FH[
+one forest	wAZ
+one from	t/ZHIK]ZIhZ
+one i	o-H>JCIHGIHKaOJZFhb
+one in	o3J8HA]BJHFKYLJMZNKU]ZJhX
+one is	m*J+X-I9I?HCbDFHEIHKXMJOJZG[JfZh]
+one it	y-[@KIJKGZJh]
+one method	k*]CIH[
+one more	w?IC^IJ
+one not	o/F>I?I@YBIHHKJM^NIOI_Hh_
+one of	f(J)Y/Y3J@[HDI]K]NFSKZZfY
+one on	m3H>H@[AYC]DIHDMXO^ZG_I
+one ou	w%_;JFIZH
+one password	w@WgX
+one register	y+JDIO]
+one so	yhY
+one specifi	yNZ
+one that	w-ZHIK]
+one the	u/XHJKZ_Y
+one user	j!J)K*J;Y@IA^BHCIDJHEKGPGVHZd_H
+one was	y/Z@Y_Y
+one work	yHHM]
+ones are	y)ZYZdX
+only a	q(Y)J?Z@JHGTWX[
+only allow	y?X@Z
+only be	y[Y
+only chang	w@X
+only email	w?[HH
+only for	n(H)]*J8Y?[CJHXP]TJVDZX
+only get	yJ[
+only have	n=ZCZHZZI
+only in	w!Y/IHIMJTXZ[_JgZ
+only letter	yI[
+only method	w?]CIHG
+only my	w>H?HCa
+only not	wHGIYV[
+only one	k*[?]IIKIZZ
+only peopl	w(I)]-K/JGYIKPY
+only phon	yC[HH
+only reset	u?I@YCZ[X
+only some	y@ZVYZJ
+only the	h!X#J+I/J0Y=[?G@HC]HDIGJXKZTZZJ[J_Z
+only tls	yYZ
+only unlock	w[X
+only user	u=JFXH]dX
+only want	u>Z@JHJKGZJ[^
+onprem account	w!ZHGT[
+onprem activ	tFYNX
+onprem ad	o/WHYNJ_[gZ
+onprem admin	q(KHbKGNHdIgI
+onprem and	w6]HIcI
+onprem but	t/W_Z
+onprem configuration	mE[
+onprem directory	uB^HFNI
+onprem domain	w![/XAJ
+onprem environment	rcYdY
+onprem integration	n=]EIHHd[
+onprem not	y!]#J6YTY
+onprem password	q/JH]cY
+onprem policy	u/EH_
+onprem sspr	w!Z
+ook niet	y-YHHa[
+op connect	yHIR]
+op de	n!J#Z%X-[9J;]>H@JHEIJKKXEZHa^
+op het	tb]
+op mijn	yMZ
+op slot	u#^T]
+open a	tHZbX
+open the	k>Z?JH]TYWXZH]Z
+operador de	wP_dJfJ
+operation fail	t8YAYZJ_X
+opnieuw in	y(]
+opnieuw ingesteld	y@JB[M]ZI
+opnieuw instellen	r%Z@KHJVJZYbY
+option email	y?[DI
+option for	w*]?FDX
+option i	wDEH]
+option in	q%JHBTYZK[Z^b
+option is	t(XHK[Z
+option n	y([
+option on	w<YCZ
+option password	wLWd]eF
+option to	m?ZBJHILY[[dY
+optional featur	wHGd^e^
+or email	t3G>FDaHJ
+or extension	t2_HG
+or history	p@YHEIHNa
+or malform	y3Z
+or password	m#IIYT]ZJfZh[
+or pattern	t-Y
+order a	w>JH[
+order for	yH]
+organisation admin	y:[=[EIPZUIZI
+organisation deaktiviert	yUY
+organisation has	rE]UY
+organisation licence	u=Y
+organisation not	g:HEXHJNEU_W]
+organisation password	tEYNX
+organisation policy	uHJN^
+organisation rule	wN^
+organisation says	yIGN[
+organizacion not	yWYZJcY
+organizational unit	tFZGZ
+organizzazion non	yNJW[
+other are	yV]
+other but	y(JVXZ[
+other compani	y:ZS]ZG
+other one	yZKf[
+otra vez	r#[BYHIX[
+ou for	yG]
+ou is	p%ZF[G^HHZI
+ou name	o-JFaHHII
+ou not	p%]GaHH
+ou path	uF^ZH
+ou r	u9JFbHIZI
+ou structur	wF[
+ou that	yG[
+ou with	wF[
+ou without	yFZ
+ou の	wF]G_HG
+oubli mon	yZZ
+oud wachtwoord	yK[
+oude wachtwoord	whZ
+our ad	u/Y3ZHI_]
+our admin	n(J1WHIS[UXdX
+our company	n8J:YHCUbVH
+our connect	wfX
+our dc	t4[5ZHFZKfZ
+our domain	n-I4Z5X8JHFK]T^cJ
+our email	y3H>JHIa^
+our idp	y7[
+our organisation	l:JHJNXU[WY
+our own	r([7^GYIHJZZGbJ
+our password	uNZ
+our policy	r*ZHJ
+our portal	w(X:ZHH
+our reset	t/I:XH[S[ZG
+our support	y%J(XgY
+our sync	m1[2[4JGIRId[f[
+our tenant	j:^=[HI
+our user	n(J)J-J/Y=JDJE_HEVIZ[
+out after	w#^ZJ
+out and	wZY
+out for	u(W
+out in	w!]#X(JHIe[
+out of	]!J#G%J(I*J-H3I4G5]6]8[9X=H>I?I@FBICIFJGZIZJIKJMGNIPZRZTYVZX[ZD]]aJcHfJgH
+out on	t#]=]@XHHJKSJ
+out password	yg]
+out sinc	w#Z@X
+out the	rG]HFJYL[ZX
+out which	yHWIZ
+outbound #	ycX
+outlook com	t:Z
+outlook fragt	wH]
+outlook keep	wH[
+outlook not	yH[MI
+outlook password	yBHH^
+outlook pide	yBKH^MH
+outra vez	w+X@]
+outsid of	y([PKZI
+over #	w2a9JHFIH
+over the	uB^MH
+own account	yHJP]
+own company	w:^HH
+own organisation	y:aEIUHWI
+own password	f(D)Z:G@GHFIGJYKHLYU[VaZF[J^bdJhH
+p1 to	y=]HJ]J
+pa anvandaren	y!J(];[
+pa connect	u2[HHR_cIfH
+pa datorn	w#^9JHIM[XI
+pa window	w5XHH[[bX
+paar keer	y#ZHHT[X[ZH
+paar minuten	yH]
+page and	w+FDHH]]Xg[
+page at	yb[
+page de	wS[ZHh[
+page does	y.X
+page had	y>JHIZJ]_
+page i	y-JH[KH[]
+page insist	w[[
+page is	p7[?JHBSYTJXYZabIhJ
+page it	y:Z?ZZK
+page m	yXY
+page me	y-YZZ
+page not	j)]+X-J:Z>Z?XDHVJ
+page now	w-X?XHIIIK]XZZHhJ
+page of	wH[
+page refus	t)[:YK[ZD
+page says	a!J+J-H.X7J=F?HCJEYNHU^V[WXXIZY]JbJc[hI
+page show	t+X.Z/^HES[ZG]IbI
+page tell	u.^:X=XHHZG
+page to	wHKgY
+page want	t.XD^HIZJ
+page with	wDYHZZIhX
+pagina dice	yD^ZZ
+pagina nao	y+XXZ
+palavra password	l@[BXHIKYZI
+pantalla de	t+XHIb[
+par l	r&Z*E/Y?^HI]Y^[dY
+par le	u7[cY
+par sms	uaZ
+para a	tDJHYK]UJVJWYZGbZdX
+para admin	w(G)[*^HG
+para administrador	w)W*]?J
+para el	wHZM[VZZK
+para impedir	wTZ
+para la	u>YUJWZdX
+para o	t0]M[
+para redefinicao	yV]
+para redefinir	p(Z?[HI
+para repor	yHJVYc]
+para restablecer	m(]?ZHGVXZI
+para toda	uU[
+para todo	wHHSJUaVK
+parc que	yZI^Xh[
+pare feu	wHXc_
+parental leav	y![H[ZI
+part fail	y%X
+part of	j3Y=^@KDKG^HBI_VJfJ
+parti des	yV[
+partner company	uH]
+party cooki	y.Y
+party password	o7JH]JZZI
+pas a	mHJNZZb[ZaF
+pas accept	u-ZHIIZKJZXhJ
+pas activ	rU[VZWJZHdX
+pas active	uVXZHd_
+pas aux	y*XN[
+pas celui	yO^
+pas changer	wZ[^Y
+pas d	w3Z8[CJHJ[]
+pas dans	w3IGXHGa]
+pas de	m+Y,[3H;X=X>F?JHGOJU[VIWXZHa_
+pas en	w0]EYdH
+pas encor	t@[DYGHHEM^UGW]ZI
+pas enregistr	yD[
+pas la	u=YN[
+pas le	o(]@[HIZI^XaXh[
+pas les	m%[(]*ZD[HGIXK[NIOJVIZI
+pas mon	w:Z@JIJOYZGh^
+pas note	yZ]
+pas propose	y?]
+pas reinitialiser	yZZdX
+pas sur	u([HJM^ZJ
+passado e	yK^
+passfilt dll	qJ^
+password #	u2Y@WKX
+password a	m#]HFKWM^ZGbX
+password actuel	uZHh]
+password admin	l%H(f)H*IHEPJVGZGgK
+password after	o(H/ZBJHYMZZEgZ
+password again	m@XBHHJK]NHZ[
+password age	f@]H]
+password agent	y7JHHJaZI
+password all	tBYH[NWZJ
+password and	^#_(I-G/X:^BGDJHCJZKJL[MIN][Z]JaFbJh^
+password are	l-G/J7X@KH]IJKEM^NZZ[hJ
+password as	n@JHIKcLIZBhJ
+password at	c-J7^B[HGIKJHKJLZNJWXZB^Kb]cXhJ
+password attual	wZIh[
+password back	wBYd^
+password be	y@]HEIJKY
+password becaus	i:[>XE]HIVXZEdG
+password befor	wDY
+password box	q-J@JHHIHKINGZHbbh]
+password but	g(H>Y?G@IC]HBIIKGMJTX[_bZhZ
+password button	r(X
+password by	qHHIJKKN[aZ
+password can	u#XC]DFHHMX
+password cannot	b-J6Z<Y@]HCI[PZZB^]c[dJeJhH
+password chang	i#^)X/J7X@HB[HGLJMYZZ^ChH
+password change	k/ZB^HEMJNHZF^]gYhI
+password contain	p-X/XHHI[ZJ
+password contient	yI^
+password could	w%X6X
+password count	y#Y
+password de	w,]BJH[ZFdX
+password dell	y2XdY
+password di	w,[
+password does	fG[H[IXKYZF
+password e	g#^(J-I7X:KB[HFIGK[MZNYZEdZhH
+password eine	u:[H]dJgK
+password eingegeben	y#ZHJKIXH]]h[
+password en	yEY
+password entspricht	r-YNY
+password erfolgreich	yMX
+password erfullt	yIZNX
+password est	m-I7[BHHZIJKHNFZZ^]d[
+password et	p-J@JBYh[
+password expir	k@IHYKDLDZbhJ
+password fail	t/HHEKZM[gJh[
+password falsch	yhX
+password field	oBJKJZYbZh^
+password filter	hH_IHJZZJ
+password for	b%J(^-I/X2]7Y>[@^BYDJH]IJKJLYMHNKVJZB^ChI
+password from	g#J%J-HIIKaNZZC^JhX
+password funktioniert	uZ]
+password fur	u,ZH]ZJ
+password geht	u@KHJI[KJM]
+password gesetzt	wgZ
+password gets	y-JIZKJf]
+password has	m(J-X@ZB]H]KIMJNGZG^JhJ
+password hash	jBJH^M^ZF
+password here	u-[:XZHdW
+password history	m5YH]NH
+password i	d-H7Z@[BIDJHAIFKbMHN[ZIh_
+password in	b#I%[(G,^-J6X:]@HHJIIKILIM[NIUJVJZIdIeHh^
+password incorrect	wH]Z^hD
+password invalid	yHX
+password is	V!J#H%H(X-^/G2X7[:H>I?]@]B_DXGIHAI[K?LJMGSJTXUIVIZH[J]J^YbHcJdafYhY
+password ist	m@_HJIXKJZDh[
+password it	l!Z@JHYIHKXWYZG_[
+password just	w@ZKIZH][
+password kann	p4Y6[@XE[NJ[Z^JhJ
+password la	y>GH[KIN^
+password lack	y(XHII]KIZJ
+password lauft	uBZL[
+password length	w2[NI
+password link	i7FH]ZGb]
+password list	q?HZF[^
+password live	t7[dX
+password ma	yZG[^
+password mais	u/Z?WNKZG[[
+password manag	yd]
+password manager	y2XH]ZI
+password may	wHJIXW[ZIcY
+password more	w@X
+password must	l@XHHI^KY
+password n	l7XHYIJKILXNJd^hI
+password ne	n0[HJN[ZZdH
+password need	tHII[
+password nella	wb]d[
+password nicht	j@GHJKJP]VZ^_hI
+password non	k/H0]@IHIIZKIhX
+password not	Z%H/F7X<Y@IBDDJGKHYI[JILYM[N_VIWK[Z]J^IbJdJgI
+password noth	yKJL[ZFh]
+password now	y/Z
+password nuova	w@ZBJHHIIKHNIZZ]]
+password of	b(X)J2H@DBXHeKJLJNEZ[^HdJgIhJ
+password on	d(I/]BIDZHHKJLJMHZZ^^gJ
+password only	q/HBHHHM^ZF^Xg^
+password option	ubX
+password or	y<X
+password oubli	t:Y>ZBJHGZ]
+password page	p7ICZDIHGZ_
+password par	y7Y@ZZJ
+password per	yZX
+password permission	u%J(KH[
+password pleas	rBIHHZ^
+password policy	a4I@HBXHFJbN^WIZI
+password problem	yBIZ[
+password prompt	y+KBGHYKJZ]
+password protection	f-e/K0IBJJXKJZH^J
+password provisoir	y@]HJ
+password que	wK[
+password refus	w=Z
+password reject	u-JHHJHKKNHZ^hH
+password reset	M%G(;)Y*X+J,J-J/F0H2K3[5[6J7C8I:J=[>Z?]@DB@GEIIJCKXLEMHNFPGSZUbV^W_XXZI[D]D^E_XaabBcZdBe^fZgEhE
+password right	q%](JHI^Z
+password rule	qGZHDI]JZNZZH
+password set	o&^HINIZF^I
+password she	y-HI^KKLZ
+password sinc	u-YHHIJKIZJ[YgZ
+password spray	yHITZ
+password stay	uHFIJL^MXZIgZ
+password stopp	yBJHHZ^
+password sync	e%J-J8_BGGdHAIJKIMZNJVFZJdGfJhJ
+password synchronization	t8]
+password that	g-^BJHYIJJZKYLHZI
+password the	h-J@IBHC[IIN^ZC]Z^_hJ
+password thing	wKJZ^
+password this	o@]HJ
+password through	o([BJH^KJgY
+password to	l%]@ZHYKDM[hI
+password today	t@]
+password too	tIX
+password tool	wJ^
+password trop	o-ZIZ
+password troppo	w2XI[
+password twic	w@X
+password updat	y(XN]ZEgJ
+password vergessen	l#J:[@IBHHZKIMJUYZY[X]J
+password via	y@X
+password was	d-[BaHDIYKYNYZC^YdJhF
+password what	yZX
+password when	rHDKYZI[]
+password which	u/[HJNI
+password who	yH[
+password wird	l@FHHIINYZ]d]h[
+password with	j(J-F/_@IBYH_KGMINYZBbKgJ
+password without	y@JBFHZI^ZD^I
+password work	i/]B]HBM^ZGbH
+password writeback	V%F(J,F0Y1]2I6G7K8G<K=G@HBEFWHAIJKHLJNIPXVJY]ZE[J^I_JbJdceffIhI
+password wrong	whY
+password wurd	t@JBYHJK^MZZI
+password yet	yM[ZH
+password you	pHJZGh_
+password zu	rBYIXL]ZH^Z
+password zurucksetzen	h(Z7X:I@JVJZZaXb^dJfJ
+passwordreset microsoftonlin	f.X7JHFSbTJZIcbfJgH
+past the	y>GH[JYZX
+patch passwordprofil	y(Y
+pattern that	t-Z
+pc and	y/^MJ
+pc is	wH]
+pc not	w/XMJbZ
+pc says	y#ZHJ
+pc with	r@JHEM]ZEbZg[hZ
+pc で	yMZ
+pdc emulator	w4^
+pede a	uHHIIKKM^h_
+peopl cannot	y8_GIHI
+peopl in	w(ZFWGZHHZZ
+peopl not	yLX
+peopl reset	w;[=JZJdZ
+peopl still	yCKI]LY
+peopl to	r-X
+peopl use	w-_KJ
+peopl who	w-HHHPZV[[[
+peopl with	o(G)Z*[-I/Z8J>K?YC[GXHDIJNKP^ZH
+per favor	w#YZX
+per gli	u)Y*^?KHGVZ
+per il	wMYV[
+per l	r2X9ZVYWYZKdX
+per la	r9YHZM]V[ZH
+per reimpostar	t([?[HJ
+per sms	wC[ZKaY
+per sspr	yDXP]ZJ
+per user	u=FH_
+perch l	y*XLX
+perdi meu	y>[HJ
+perdi mi	w>Z
+perdi o	y>]HJ
+perdu mon	w>Z
+perform the	y%](GHK
+pergunta de	y*Y9K?_HK
+permiso para	u%W([HJQWVK^Y
+permissao para	w(X^Y
+permission from	u;^HI
+permission inheritanc	uHY
+permission miss	u%X([
+permission on	p;WP]
+permission to	j%X(_;I@JV[ZH^KhJ
+permitt to	y%ZHGZG^_
+pero not	q>J?[HGMYOJZH[]bZ
+perso il	r>_ZJ
+personn ne	y=ZZY
+peut pas	u@ZHJ^Y
+peut reinitialiser	y=ZU]VJZJ
+peux pas	o)X3J>ZHHK[VJZ^aJ
+phon and	g*a+Z3J>H?DB^DFMIZF]Ia[
+phon at	y>ZHJ
+phon call	r>I?^BJHFa]
+phon cannot	y>JDJH]
+phon contract	yH[
+phon fell	y3I>]HJ
+phon field	y3]HH
+phon for	w>H?YDXHY
+phon has	u3X>IH]
+phon i	w#WD]HI
+phon in	p>^@XHGZJ
+phon is	m*Z>Z?]HC
+phon need	w>[
+phon not	k+Z3F>F?KDaHGMYaHhZ
+phon number	[+H>GCHDXHaIIOaZJ
+phon on	y>HC]
+phon only	y>I?IC]HJ
+phon or	n3I>HDaHJaJ
+phon sign	yH[
+phon still	y#YHIMY
+phon that	y>]HHZY
+phon the	yHIZ[
+phon us	y!ZGX
+phon was	q>_?ZHE
+phon which	u>aHD
+phone and	u>ZHX
+phone app	n)J*^>X?ZCHHH
+phone attribut	y3Y
+phone field	y3[
+phone is	w>X
+phone number	n3X>XBZHI
+phone phon	w?IH[
+phone stor	y3^>HHHOI
+phone verloren	w>[aJ
+phras or	t-Y
+pick a	p/X@]B]HGLZNIZG
+pick another	t-Y?X
+pick the	y(I*]?I@[HFKJhI
+pide dos	t*YCX
+pide la	r9JBJHZIIKJM[h_
+piec of	w*ZCX
+pilot group	tH_VG
+pin not	w3J>J?IH^I[ZI
+pin of	q>JH[IY
+pingfederat microsoft	w7[
+pisz ze	wI[VY
+piu tardi	y@[ZX
+piu volt	yX[
+pleas add	wH[
+pleas check	yZ[
+pleas contact	wHGZ]
+pleas creat	yHY
+pleas disabl	y!GH^
+pleas extend	yHY
+pleas give	yH_ZH
+pleas help	y#YHIZY
+pleas reset	yBJHHZ^
+pleas set	yH[
+pleas unlock	u#[BJTJ[I
+pleas upgrad	y1[HI
+pleas wait	tHGXZb[
+plus #	y-Y3YHJIZ
+plus a	yZZ
+plus acce	y>^HG
+plus de	q2X=XBKHHbZc[fY
+plus sign	w3YFZ
+plus tard	yZZ
+plusieur fois	y#ZX]ZI
+po aktualizacji	yBYZJf]
+podac dwie	y*^
+pode alterar	y^^
+pogingen wacht	yXZ
+policy and	tHYJW
+policy asks	yCZ
+policy block	q.ZJKNZQY
+policy but	p*X/[HI
+policy control	w5X
+policy defin	wWX
+policy does	uHX
+policy enforcer	qJ_NG
+policy error	qBKHEJXKXN^ZH
+policy for	k)YHXNFUJW_
+policy has	wW[
+policy hint	d5dHHJJNH
+policy is	m/ZHWJYNI
+policy not	p)I*aHFN]WGgJ
+policy of	t*YN[
+policy refus	wHJN[
+policy requirement	tH]NJ
+policy says	q*X-K@]HFIIKJN[WJ
+policy sms	yHJN]
+policy turn	yN[
+policy violation	w@Z
+policy want	wH[KHNJ
+policy was	yHIK[WX
+politica da	yN[
+politica de	m*Z.YHGN]UIW^ZJ
+politica onprem	yNZ
+poner la	w@YBXKZ
+poner otra	y@^KJ[[
+poor connection	ycY
+pop up	w+Y@KBFD[HZMJZGa[
+pops up	q>K?HBHHGMJNYZYaa
+por el	w+W]ZcY
+por eso	w!X
+por favor	r#YHYZX
+por la	y9]NY
+por outra	y:[@ZZJ[X
+por que	n#J*Z-J9JHHIHKGOJV_Z_[[
+por ser	y3I>JHHI_KXOH
+por sms	uaY
+port #	r4]HEc[
+portabl est	w>[C[HG
+portal and	y:IDKH]K[ZEbJ
+portal ive	ydY
+portal not	u:YHIKXZZ^JgY
+portal refus	u?]HFZ]
+portal reset	u/I0[HFMHZIg_
+portal says	p-]1^SJZJgG
+portal web	yT]
+possibl to	p?KBICIHcK[dG
+pour l	yDZUGVZW[
+pour la	o9YEZUKV_WGZJ
+pour les	o%J)Y*[>I?JDJHHM]PYVZaH
+pour moi	y(X
+pour reinitialiser	q([?^HIVJZJa[
+pour tout	wHIUa
+pour une	y%]HY
+pour votr	ydY
+pouvez vous	w#X9Z
+powershell not	ygX
+preferr dc	y4^
+preferr domain	w4]HJ
+pregunta de	y?^
+prem account	y%J(KHIPY_[
+prem ad	u!XNW
+prem configuration	yEZ
+prem disabl	r![
+prem domain	y4]HI
+prem not	y=Y
+prem object	t_Z
+prem policy	yNX
+prem user	yHZTI_XdY
+premium licenc	y=X
+present password	uHHKJZChb
+press finish	yBJZ_]F
+press send	yHHXYZHa^
+prevent the	o,X@JH[KHN]ZIbY
+prevent unauthoriz	qTZ
+previou one	t>GMYO[gZ
+previou password	k#]@KHDK_NIZJgZ
+previou phon	w>_HD
+print operator	wHHP[
+privat e	w3^>YDJHF
+privat email	q3[>[?IDZHIaH
+privat mode	y.Y
+privileg account	w%J*ZPX
+privileg ad	yPZ
+privileg role	t(I)]*]HHPJ
+privileg to	nHZ
+privileg user	y*[HIPZ
+probleem met	yBJEZZ[
+problem de	uBGZ^
+problem reset	y=XSY
+problem with	nBIEZZ[
+problem z	wBGZ[
+problema con	wEZ
+problema de	rBIHJZ]c[
+procedura guidata	y,YeZ
+process request	yBJHGS_ZF
+product name	w-]
+prompt appear	y+_HI
+prompt every	y3K>JH_
+prompt for	j*Z+XD[LZ
+prompt not	u+XHY
+prompt to	r+YDKHXLY
+properly set	uEZ
+protect group	uP[
+protocol on	yHJY[
+provid for	yHIN]ZI
+provision agent	k0bHH
+proxy address	yH^
+proxy block	yHZ
+proxy servic	tHFca
+proxy sett	wH^]I
+prueba de	y=^BZHJZJ
+przy zmiani	yh^
+przychodzi na	y>^aJ
+pued cambiar	rH[ZH^[
+pued restablecer	q![(J=YZHcY
+pueden cerrar	yB]ZI
+puedo restablecer	u(ZVJZZ
+puo cambiar	u@YH[ZJ^X
+put a	w@[ZIcY
+put in	r3]>HDZHGIJK]ZJ
+put it	w8]JYU[ZI
+put the	t@IHHKYPZ][hZ
+pwdlastset nor	y%Y
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHbKHXJaH
+qu il	o+]BJDIHXMIO[
+qualquer senha	yNX
+quand je	yHJZ[hY
+quarter of	yHHRYaZ
+que a	qNXdZh]
+que c	w3I>JD]HJO[aJ
+que ce	wOYh[
+que e	y@[IZKX
+que el	w*X3Z
+que es	y-ZIZ
+que esperar	u9J@_HIX[ZJ
+que j	qIZKZMYh[
+que ja	w+WK[
+que je	k#J+Z9J>I?J@GBJCYDIHFIIVYX^ZI[[]Jh^
+que l	o>I?[CZHITYUYaI
+que la	pKXhX
+que le	q3X?YCX^XdZ
+que mi	yD[VZZJ
+que mon	t![CYD[ZG
+que nao	q3J>ICXHGIHKHOYVYZ_]K_ZaIhZ
+que not	k9I>ICZDJHHIHKGO[V^ZY_YaKhY
+que o	u*XEY^[
+que reiniciamo	yB[
+que se	u+ZDJHZ
+que soit	yNZ
+que soy	y9JD[HJV[ZJ
+que tengo	yHIZJ[Xh]
+que ya	u+WK]
+quel que	yNZ
+quella di	wKZMZ
+quello registrato	yDHHIO]
+query sam	yQ[
+questa password	uKX
+question for	u*^?G
+question secret	y*E?_
+question vanish	y*^HI
+qui n	y;XHKZ[
+r d	uFaHJZJ
+r2 domain	y5Y
+rais the	yC_DJH[KF
+ran out	w#J9I=^HEJJRFSIXIZJ]_cJ
+re added	y8Z
+re register	t+]CIDF
+reach me	uD[HHKIa[
+reach on	ygZ
+reach the	q/HJZM]aXb[cG
+read it	yZ_
+read only	y%]2I
+read that	uEZ
+reason that	y3YJY
+reboot the	wHFbXf]
+recebo o	waY
+receiv a	qH^ZJ
+receiv the	t>Xa[
+rechten om	y%Y(^
+recoi pas	yaY
+record is	w#H>[
+recovery key	wHX
+recovery method	y*WD]HIZJ
+recuperar la	y>W
+red cross	rIZS[ZGeYh[
+red says	yIX
+red sms	wBHHII[KKNJZb]DaJbJhJ
+redefinicao de	qH[U[ZH
+redefinir a	o(YBX
+redefinir minha	wHYZY
+redefinir senha	u(XbZ
+redirect to	y7^:IKIZH
+reecritur a	w8ZdZeZfK
+reecritur du	wZHd_
+reecritur est	yHZYXfX
+reecritur ne	wG]ZYdHf]
+reecritur non	y%[HJfY
+reessayez plus	yZZ
+referenc account	t#Y
+referenc to	wHY
+refus although	y-]/JIEKGh]
+refus as	u-[?YHHIFK[
+refus becaus	u-XK]hJ
+refus by	p%X-J/[@JHJI[JJNZ
+refus cooki	y.Z
+refus it	q/^KZMIZGgK
+refus lors	y%_ZGdJ
+refus sinc	u-]/J=]HJIJJJSI
+refus the	n/Z?[HEJZ_JdJe[
+refus to	yH]KI
+register again	w+[
+register any	y+[
+register befor	tCaDG
+register but	wCX
+register for	i+X?JH_VJ
+register in	uCHHYJ[
+register is	y?^DIUJVI
+register my	w+GCKD_
+register the	y?]CZHE
+registrado para	y+HDZH[
+registration is	yHZ
+registration not	y+]HE
+registration page	t+ZDHH[
+registration prompt	t+XDZHH
+registration screen	y+^DHHG
+registrato e	yBYCZDJ
+registrato per	w+IDXH[ZJ
+registrerat mig	yDX
+regl de	yGXKIN^
+reimposta password	rHJb^
+reimpostar la	q:XZZ
+reimpostazion della	wNJUYWY
+reinitialisation du	y![VXZH
+reinitialisation en	y)[HYUZZJ
+reinitialisation est	wPZUZVJ
+reinitialiser le	q%Y(ZBJZIa[bY
+reinitialiser mon	uBHHXZ]
+reject as	y-YIX
+reject becaus	t-JI_
+reject by	t/GN^
+reject it	o/[ZHhY
+reject my	wHZZK
+reject the	t/JJIM]NZhH
+reject with	w-YJXNJ
+relatorio de	y+FD]H]
+remember my	pHZIJZ[
+remember password	t-HK^
+remember the	u@JHJZJh]
+remot call	kHYQ[
+remot desktop	yH_ZH
+remot sam	nHGQ^
+remotely and	y#JBZHJQZ
+remov an	y>H?IHa
+remov and	w8Z>JHIV[Y]cF
+remov from	y?[HI_Y
+remov the	t%[9HHBJ]X]_Y
+replac it	w@]
+report that	u@KHHZ_
+report the	ySY
+request for	yH]SGUHVJXZ
+requestdeni when	y(GH^
+requir authentication	yHH][
+requir chang	yL^
+requir for	u0]=FdY
+requir licence	n=[HIe[
+requir method	yC_DJ
+requir two	wCXHX
+requir user	y+Y
+requirement not	tI^NH
+requirement of	rHXNX
+requisito de	tHHI[NY
+reserv character	qFYHY
+reset #	ygZ
+reset a	j%I([)I*I?[BJH^MGZF
+reset again	y@^BYZE
+reset all	yGZ
+reset an	w(_)E*FHZPIZE
+reset and	p(H3]BXHIV]ZX]YaJbJ
+reset are	p!Y0[3J>[?H@]HIZH
+reset as	w5ZDXdY
+reset at	n@XHIb^
+reset attempt	tHKXZZX^Z
+reset but	m3XHJJZLX]Y
+reset button	t!J(XBJHHZ^bI
+reset by	i!J(J)]*J?Z@_DIHILZUXVYWHZC]Y
+reset cannot	uZK_^
+reset come	y4XfY
+reset configuration	yEY
+reset does	u3]7YHGOJ
+reset done	tBZHJSJZZg]
+reset email	u3Z>GBJH_MGZHaHgZ
+reset ends	q!ZHGN[ZY
+reset error	t/JWX_]
+reset fail	Y!Z%H(E)I/F0[3J4I5[7H8X:H;Z=G>J?H@HBFCJDIEZFZGGHAJXMIP]QXSHUGVGWIXJ]J^]aJbGc]dKeXf]gJ
+reset flow	yZ]
+reset for	a!X#J%J(X)Z*X8X=K@KDXEGGKHYPGVGWZX[aXdH
+reset from	l-J/IHEJ]NYP]ZK_GbZgY
+reset get	yJY
+reset group	wHFV_
+reset has	r=]GXJJSIU[
+reset her	q:XZX
+reset here	yWY
+reset his	rB[PYZH
+reset in	d!J%](C)I/I1^7^=J@]BDHGMFPISZUGVGZD][_JdYga
+reset is	a!H(F)^*I/J=E>E?JBFDJEYHXJ[KXPHSJUZVYWHZJ]]fIgZ
+reset issu	yBGHJZ^
+reset it	i(I)J+X@^DJHCKZNJU[VIXJZZaIh[
+reset link	g:Y=KBJUIZ^aIb[
+reset mehr	y1Z=[
+reset menu	ydY
+reset mfa	y?JH^ZJ
+reset my	a(B*[:J>[@JHIMXV^Z^a[bI
+reset nicht	w?[UXZIfY
+reset not	[!Z#[%I(G)a*J/I0[1J3J4K7X=W>J@FBBCKDGGIH@JIKHM]NIPISGTJUDVXWXYX[[]I^I_JaZbJcJdIg^
+reset now	uDY^X
+reset of	q!J%H(^/J7J8Z:J>HPYZHd]
+reset on	n!J(Y=YHEZGb_
+reset only	uTY
+reset operation	y%YAXZJ_Y
+reset option	r*XHFU[bZ
+reset other	w%H(c/J?HHJSJVEZI
+reset page	W#J%J(D)X*]+J-K.^/]3J7_:Y>H?_@HBECJDHIXJIKYMJNIO]S[UCVFWJZ?[I^IcKdIeJfJgGhI
+reset password	V%a(^)I/J7J=I?J@GB]DIGHKILJMHNGPHSWUIVJWXZH[I]J^GbddIfFgHhI
+reset policy	e(I)F*aBIJJNFSJUIVJWaZIgI
+reset portal	t.XHJS]gJ
+reset refus	q!^7ZZIdY
+reset right	w(Y0[;Y
+reset says	l!]HJZJaX
+reset servic	iBDHHUIZEcZe_f_
+reset sinc	u#Y+[6]B]DJHHZF
+reset site	w.[HJSZ
+reset still	w>]Z]bJ
+reset stopp	r0Y=[HFR^]GfJ
+reset that	w*WJY
+reset the	^(K)J*I@ZB[JJP[VJWWZ[_X
+reset their	h(G)Z*Z:Y@JBIH^UXZD^IfY
+reset themselv	w)]HIVZgJ
+reset then	y=KD]HKZF]XdY
+reset this	q(])JHJN]
+reset through	nN[gY
+reset to	w/YK[ZF
+reset today	u@JBXHJS]ZXaJ
+reset too	u/IS[XZZJfX
+reset unsuccessful	yBGUIVKZ_
+reset user	p(G*]1[?YZG
+reset via	p/H5]MZZD^[g[
+reset want	u>_CXHGaJ
+reset was	t)YMZUIWZZH]Y
+reset went	oBaZE]H^WbI
+reset window	wH]MJZHbZcFgJ
+reset with	pHIL[
+reset work	g%Z?J@^H@JXLKSJUJVGZY^_bIfX
+reset your	d(I)J7J:Z>Y@ICYDWE[HZVYZE^IaY
+resetowani hasel	yUY
+resetowania hasla	t(FDYU]VZZH
+resetten lukt	y=]
+resetuj haslo	t%Z(ZZGb[
+resolv this	wdY
+respect pas	uIZNX
+restablecer a	y(^VJ
+restablecer contrasena	p=XHGZJb^
+restablecer la	p(XVWcY
+restablecer mi	wHXZZ
+restablecimiento de	tEXH[U[VGZJ
+restart of	yf[
+restart the	w+YB^HKfI
+restor the	r6Y_Z
+restrict client	pHFQ^
+restriction prevent	tHKN_
+result success	y@JB^
+return #	yS[gK
+return an	t&XHEc]
+return by	y&X
+return from	y![#X
+return to	u>YHHK^ZJb[
+richt ich	y>JH]
+riconosc la	y:ZZIh]
+rien n	yLY
+rien ne	yBKZ_
+riesco a	tZ_
+right away	w@bHJNJZE
+right but	wOY
+right for	yE[WG
+right in	w%Z(X)J/JHIP[SJ
+right miss	y%^(J
+right now	yHZcW
+right of	y;]HE
+right on	r(ZH[P[dG
+right to	o%_@KBIHJ^^hH
+ring when	yaY
+riprova piu	y@[ZX
+rispetta i	t-XN]
+role are	y(H)^
+role cannot	u)]
+role holder	t(H)aHF
+role is	w(]II^J
+rotat the	tH^KJ
+rpc server	t4b6JHJfI
+ruckschreiben geht	w1XFXZJf[
+ruckschreiben nicht	q5X=]PZY[ZHdIeYfI
+rule and	wN]
+rule for	wG[NJcJ
+rule not	uGZHHJ[N^
+rule on	yHHN]
+rule so	yGZ_K
+run out	yZY]Y
+run the	y%I0ZHZ
+runn on	wHJR[fJ
+s est	u#^BZHGZZ
+sager att	o#J-]3J9J>I@JD[HGIIK]O[VJXJZE]KdYhZ
+sagt das	u-[IIKY_XdZ
+sagt die	t-JC]DII[KJO[W[ZE
+sagt er	uE]IYXY
+said not	w/[J[ZIdH
+sakna i	w3ZIIOIV]_Z
+saknar behorighet	y%](Z
+sam call	wHJQZ
+sam remotely	yQ[
+same anchor	mA^
+same as	q@GBIHJIIO[Z_[J
+same cloud	yAX
+same day	u@aNJZG
+same password	k/]@HHJIJKcZAdH
+same user	r@^A[HHZDg]
+samego dnia	y@^
+samma dag	y@[
+sap is	y#EH^
+sas token	yHJR^
+satisfy the	t@ZH[NJ
+say the	yHIKIh^
+says access	y%J(ZHX
+says account	y#X
+says choos	w-[ZJ
+says contact	y!XEGVIZ]
+says disabl	u!ZHGUZ
+says enabl	w!W.X
+says he	yKY]X
+says i	i+K.X:^@JCZDXHIIZXXZE
+says im	t(GDXV]ZJ
+says it	g!F-X6Z=G@IEJH]IINJ_[d[hZ
+says its	n-]1ZHGIHKYU[ZJ
+says lock	n#ZHIT[
+says my	e!X-]CZDIE[HZIFZChX
+says not	b)Y+J3G:Y=[?J@IBJCYDHHAIYJYKZN_UJWIXFZ]_KbKdD
+says one	t*[
+says our	w=[HHU]
+says password	mZJdX
+says reset	uZ_dX
+says someth	wb[
+says that	e-I=XB[EZKIO_UJZD_Y
+says the	^#^-I/J7Y:I@FE]HHIaKGNJOWTKUYVIWYXYZ?_XbKdZ
+says ther	uG[cXdJ
+says too	w-JIJK]OJX[ZJ
+says try	w-HIIKJX^ZX
+says user	wH[]X
+says weak	yHJI]
+says wrong	r/[MXZYhG
+says your	t:IEKVXZKc]
+schermata di	u+Xb]
+schlagt fehl	r6Y8XZ]
+schon einmal	yKX
+schon mal	w9JK_
+schon wieder	y@^ZJ
+school account	y3IDZHJMY
+schrijft niet	yY[
+scop for	yGZHK
+scop of	oGY
+scop to	yGWHJVY
+screen does	tbX
+screen is	p+E>]HZ
+screen not	t+^HEbZ
+screen notification	ybY
+screen reset	rHKb]
+screen says	wHGI]ZJbW
+screen show	yHX
+script powershell	yg[
+se cae	yZ[eY
+se connecter	wBYZ^
+se pued	m![4X6YBHHXI[VJZDcXdJf[
+seamless sso	yH[
+second chang	r@^HJ
+second forest	u8^HHZG
+second monitor	yH[
+second reset	w@^
+second step	yH]
+second time	t+[@ZB[HF
+second try	wZ[
+second verification	wCX
+secondo la	y-[IY
+secret key	yH^
+secur channel	yHIY]
+security baselin	mHJQ^bZ
+security info	d+[3J>Z?ZC]IJ
+security key	w?ZZJ
+security question	e#K(I*c?GDZH[ZJ
+security tab	q;^HI
+security team	w%ZHHY[
+see a	uOZ
+see an	w%X
+see the	r#XI]LZNJZI
+see your	y!Y
+seem to	p*W-^HFKXaY
+seen too	y-^
+segun el	y]Xh[
+segun la	y-ZHX
+segundo a	y-Z
+sei nicht	wI[V^ZE
+sein password	o7YB[HJVZZF^]
+seit dem	rBYHJf_
+seit einer	y>Ha]
+seit heut	wZ[fY
+selbst zurucksetzen	r)XU[V[ZH
+select for	yG]HI
+select group	wHIV[
+select on	yHJL[
+selectiv password	wG]HJ
+self reset	o(H)c?JHFVIZC^[
+self servic	W!J#I%I(G)Y*J-J/J0J3J7I:I>J?IBIDXGIH^KILIMINJPJTYU_VaWJYJZ][I^XaXbIcFdGeKfCgJhJ
+selfservic voor	yU_VI
+sem #	y3^>IOGaK
+sem suport	y1W
+sem writ	y8]HGc[dJ
+send a	w>X
+send code	yHIXZaZ
+send me	q7ZH^aE
+senha atual	wh]
+senha da	y2X
+senha de	wHYK]UJZH
+senha do	q(K,[BKH]K]ZFdY
+senha e	p@HBYHJK]NZZId^
+senha errada	yhZ
+senha esta	yUY
+senha muito	y-Z
+senha nao	j0[@JDKHYIJKHNYZY
+senha not	y6Yd[
+senha nova	tBJHIIXKFNYZZ]]
+senha que	wJYN]ZJ
+senha velha	w#ZKZ
+sent me	w?Z
+sent to	p+Y7X>XHGZ]
+senza #	y3_>IOH
+senza scadenza	yL[
+server 2003	m(J5eBJHHSJVJZIcJfI
+server 2008	r5]
+server and	r4XHDcZfZ
+server cannot	pHJYYZJ_[
+server connect	wHHRXc]fK
+server di	yRX
+server has	u4Z6[RGfI
+server in	w4^HEfZ
+server is	j4XHGRYcJdJf_
+server lost	y4]HHRIfK
+server not	l6^<ZHDQZYXcHfG
+server of	y7aHJcE
+server operator	rHJP]
+server policy	m5[
+server the	yHXfX
+server time	uR[
+server to	wHX
+server was	r4JHZMGcZfZ
+server with	w6[
+serveur connect	oHIR[c]fJ
+servic account	g%_,Z0a2XBIMYPKVIZI^I_IcJeHfG
+servic adsync	wf[
+servic bus	eHEY^ccfK
+servic cannot	yHIZJ_^dHeGfI
+servic chang	y@XBZHJVI^X
+servic de	w2XHJUJf^
+servic desk	o(_)K*[3J>[?FBJLZVKZI
+servic est	y)[HIUYfZ
+servic fail	w0[HG
+servic for	wUIdZ
+servic is	mBXIYSZfY
+servic microsoft	ySKf]
+servic not	lR[cJf[
+servic on	yHY
+servic password	d(J)G=Z@JBCDXH[SZUIVZZ]^Ga[fJ
+servic principal	w(ZH^
+servic reset	a(J)X=GB[DKH^PJTYV]ZZcIdJfF
+servic stopp	t0XHHf[
+servicebu window	kHHca
+servicio de	y2ZdGfZ
+servidor connect	pHGR[c^fH
+servidor de	u4WRZ
+set a	h!X(G7[<Y>Y@ZHEIJKGNJUJW]ZX[J^HhK
+set adsyncpasswordwritebackpermission	n%aHH
+set azureaduserpassword	yg[
+set but	ybX
+set by	yJXYX
+set in	w/X^W
+set it	r@[HGK_ZD^XdX
+set msoluserpassword	kga
+set my	y@[
+set on	p@ZHGQZ
+set password	q%[(a<]@IBGHAJ[KGLJZG^HhJ
+set so	wZJ^Z
+set the	k%Z([@GBJH^KYZDfY
+set to	h%J.XBGH[LYZI^]
+set up	^!J%X*J+a-J0K3I9I>H?ZBXEZH_IJKIMKNIV_XJYXZE]K^J_JaHfJ
+sett for	tH]QX]JcJ
+sett network	yQX
+sett of	t<aHGZI
+setzen des	y&Z
+several time	w#^TH
+shar mailbox	o>HHX^[
+sharepoint says	yHZ
+sharepoint site	wHY
+she can	tB_HFLYZG
+she cannot	wZZ
+she enter	y3JKXOXhX
+she had	y#ZKZXIZK
+she has	wCFD^VX
+she is	y9H>[B]HGZH
+she pick	y@YB[IYNIZG
+she was	u>JBYHHV[_Y
+should be	t!E<FHb
+should i	p8JZ]d]
+show #	yO[
+show a	o+[HAIYNZS[Z[
+show an	m/^0IC[HHS]V[ZJ^IaJ
+show as	t0YH[dI
+show not	rHJMYb[
+show on	yHY
+show someth	wbX
+show the	jHXL[NXOYRZZHdJ
+show up	m>JHG[Z]Ja]bY
+shut down	t!^>ZHHfZ
+si e	q+Z@XBXCKDGZ[fZ
+si puo	u@YH[I[ZJ
+sich nicht	o)XZX
+sidan sager	yD]HJOZZZ
+sie ein	w-]@JBKHGI[KZZGhK
+sie es	u9J@XXYZ[
+sie haben	r+Y@ZHIX]ZIh[
+sie nicht	y*Y3Y?Z
+sie nie	o(J+[6[=J>J?J@IBIH[M[SXVJZYaJhX
+sie sind	yV^
+sie z	r)J3J4ZHIO]PJZ_
+sign and	g<_HI
+sign in	S!I#I%J(I)J*J+[,]-F3H4J6J7a8J:H<I=I>C?E@EBZCIDDFZGIHaIFJIKGL]MZNGPJSITbUIVIWKXIZX[]]G^FaCcIdIeJfIgH
+sign on	w7^HIZI
+sign up	rD]HYVH
+sim card	u>[HW
+sim is	y#E>YH[
+sin marcar	w;Yd[
+sin permiso	y^Y
+sinc he	y![
+sinc i	i#Y(I)c*G-J>ZDYHBIXPKVJXYZF[YhK
+sinc last	w-Z/KCZHHIJKJTJUY_]
+sinc monday	wCXHESJZ]c[
+sinc the	a!J%H)I0J1H6[8Y:J>JB^GEH_JKMENHPYRJSJUXVXYYZI_FaKcYdFhY
+sinc then	k1XBJFZHIQXR[YXZEc]
+sinc this	r9IKIM]Z_
+sinc we	t1HGXHHfZ
+sinc yesterday	yB]HK
+sincronizacao de	tGZHZMZ
+sincronizacion de	tGYHYM[
+sincronizzazion hash	wH]MZ
+sind nicht	yVZ
+singl sign	y7[HJ
+sitt losenord	yBY
+six digit	wHHIJa_
+skipp the	yD^HJ
+skriver inte	y0[HKY]
+slash in	tFaHE
+smart card	tZIb_
+smart lockout	f#JTa
+sms code	t>JCYH_XXZIaG
+sms for	yaZ
+sms goes	w3Y>YHK
+sms me	o*Z3H>Y?]HFOJZF]J_Ga_
+sms messag	i3Y>J?^BJC[HZZG]X
+sms met	yaX
+sms mit	w>ZHFa[
+sms ne	y3[
+sms not	m>H?Ya^
+sms option	yH[
+sms was	w?]BHCJZZ]Z
+sms when	yNYZFa[
+sms with	yH_ZHaI
+sms が	t3Y>]?IHHZJa^
+so ad	w/XJ[
+so i	j-Z/Y?K@]HYIHKJNJZD][aId]
+so it	m3G@JAZDZHIIaKJOFZJ
+so much	yHZ
+so nobody	u+WZI^[
+so not	l+X=^DXHHI^TWZJaIdF
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%[+]3I>]DJHDZE^a
+so the	h%K3Y;Y<YA^HDZH^XaJhY
+so user	y+YMX
+so writeback	tGY_K
+so you	yVX
+soddisfa i	wHJIXN[
+soit le	yNZ
+soll ich	wX[ZJ
+solo il	yCZgW
+solo se	y@[
+solo tengo	tC_
+solo una	y@]
+some of	y;WZZ
+some time	wHJKZZJf]
+some user	t+IE_HIKZVWZI
+someth about	w!ZZI
+someth else	y?Z@ZZJ
+someth harder	u-X
+someth i	w-JCIIIK_
+someth went	kHJZ]b]
+someth with	yBKKIZ^
+son compt	y!Z
+son mot	r@XB]HJZW^X
+sono mai	wDXWY
+sont pas	yGXI[ZI
+soon as	y(Z)Y*XHJVI
+sorry you	uWY
+sourc anchor	y_Z
+spac and	y3XHJI[
+spater noch	y@YZ]
+speak of	yNY
+special character	kF^H[II
+specop password	yJZ
+spelnia wymagan	uIZN]
+spelnia zasad	wN^
+sspr and	uT][G
+sspr at	y@]ZEbX
+sspr con	yPXZY
+sspr da	y!Y
+sspr fail	p![A]HFJ[KXNIZD
+sspr for	m!J(I)_*J@JH]PHVEWJZJ
+sspr fur	y)]H[VG
+sspr group	uHHV[
+sspr in	yH]VGZY
+sspr is	mZ^
+sspr ist	yVY
+sspr must	ybX
+sspr nao	w+X3ZHKPXbY
+sspr nie	t!H)J+Z3[HGZJbZ
+sspr non	u+X3YHJWYbY
+sspr none	yHHU]
+sspr not	k)I3X@JBJPXUEV[ZZbY
+sspr on	y)ZPIVX
+sspr says	tHJNWX[
+sspr without	y7ZH^dF
+sspr work	q4Y5^BIHHV]ZG
+sspr が	t)X3[HJU[VKWIZIbY
+sspr の	u+[?JBXDJS]UJXZZJbJ
+staat er	yQ[ZF[]
+staat nog	y![>X
+staat uit	q!](J-K;]HHU[^J_IdYfZ
+staff but	y([)IHGP]
+staff not	y)]DZUF
+stammer inte	u6]>JDIHIO[R[fJ
+standard account	y(I)_HI
+standig nach	yHZ
+star haslo	w#]HIMXhZ
+starego hasla	yMZ
+start niet	y+ZDJHGbZdIfZ
+start on	tHZfY
+start the	y]ZfW
+startar inte	w+[HZMIbYfY
+startet nicht	yH^ZJfY
+stay grey	yI]
+stay silent	yHIa]
+steht auf	p)W-XPXfY
+steht da	y-ZI[
+step #	uC[DJHXZ]
+step and	y@XH]
+still cannot	k(Z?I@KHGMYT^ZI[^bJhJ
+still has	r#YHIL[
+still in	r!J/H1XHZTH_]
+still lock	tTY
+still not	n3H>GH[MHO^aY
+still off	u!aHF_J
+still old	w/IHEM[g]
+still on	w1]RIYJ
+still run	y5Y
+still show	yHYdI
+still take	yMX
+still the	o!I/Z@JAIHFIHKFMXOITKZ__ZaJgHhI
+still wait	y9^HHMGXGaY
+still want	tMZ
+still work	tLZM[ZI
+stimmt nicht	q,ZOY
+stod inte	y7XgZ
+stop at	u9K;ZHJZ]hY
+stop the	rH[LX]HbZfI
+stop work	y1YHGMZ
+stopp after	yBJHH]^
+stopp work	pBJZ[f]
+stor in	y7YHXZK
+stor without	w3^>IHI
+storung bei	ySY
+strategi de	qBJH^NYUJW]ZI
+stuck at	wHXZ]
+stuck with	y@^ZI
+stunden warten	yXY
+su contrasena	tB]M]UJZE^Y
+su cuenta	o3[DHIJV^XXZI
+su organizacion	wEXZJcZ
+sua conta	r3YTXVZXY
+sua organizacao	yEX
+sua senha	w@[HJM[ZI^X
+success with	y/]HI
+such as	t+JHXMY
+suis jamai	yDY
+sul pc	y#WMZ
+support admin	t(H1_HGZI
+support for	wZW
+sur ce	y(XWZ
+sur l	k%[;YHD[ZaZb]
+sur le	j>JBKHEJ[LZM[TZZJb[
+sur les	y5X
+sur mon	t9[HJM^ZJ
+swap it	y@_HIZH
+switch from	y-X>]UK
+switch off	f![>K?YCJHEL]UZVJZJbYdXf[
+switch on	n)KHXV^ZJd[eZ
+switch the	wU[
+sync account	e!J%b0J2^@IBIGFH?IKP_Q[VJ^J_J
+sync agent	lHZ
+sync and	u8ZH[RHdI
+sync box	u4[HFRZcY
+sync cannot	y4XGYHYcF
+sync client	r1aHF
+sync error	yHZ
+sync host	uHER^Y]fF
+sync is	p8XGYHJM[
+sync machin	t4]HBR]c]fJ
+sync not	t8^GYHYMJVJdIfJ
+sync rule	oG_HG
+sync scop	yG]HH
+sync server	Z-J/[0G3J4_5I6X9J@KBIGGHAKJMGN]PIR]Y]_IccdXfX
+sync servic	i%[0KB[]IcJf^
+sync to	rGXH]MXZI_H
+sync tool	w1aGXHERKfI
+sync user	r7J=YGGZHdafY
+sync vm	u6YHFf_
+sync writeback	y0YHY
+synchronisation de	yM]
+synchronization engin	y_Z
+synchronization is	w8]
+system does	yHXIJKJZ]
+system not	wBIDIH^KG
+system says	y:]HEI[ZJ
+t il	yH_
+tab of	w;[HHZ[
+take a	p<]BKHIM^ZI
+take it	o@JHHIJMYZIg[h[
+take my	u?X@IH^IIKFMH
+take the	p@KHZK[MXZI
+talk to	r4[8J9_HEYY
+target found	yG^_IdI
+te kort	yI]
+te makkelijk	t-]
+te raden	r-[
+te resetten	y%Y(^
+te stellen	w(]@JBZ
+te vaak	t#Y-]X[
+te veel	r#^@JHJX^
+te wijzigen	w@KL]^Y
+team cannot	y:WHW
+team channel	yHX
+team keep	yMZ
+team meet	wH[
+team not	uH[MYVZZK
+team phon	yHX
+tego samego	w@^bY
+teken in	yF]I]
+tela de	w+Yb]
+telefon nem	y3HD]
+telefonnummer im	w3[
+telefono e	y>Z
+telefono ni	y3ID^
+telefoon kwijt	w>Y
+tell me	d![([-[.]3J9F:]>G?IBHCJDHEJHIIZKXNXOJV[ZI]JbXhJ
+tell the	uD[HGIGKINZTZ
+tem que	y:[@[
+temp one	yKJLYh[
+temp password	l#J@ZBIHGIJLaMIZHhX
+temporairement verrouill	uT[
+temporarily lock	kT]
+temporary connectivity	tc[
+temporary one	wHIL]hZ
+temporary password	m@YBKH[KJL]ZH
+ten minut	m/G@WHGM_hW
+ten year	y>Y
+tenant and	u:XWZ
+tenant has	yHHS]
+tenant is	w:[=]HI
+tengo que	yX[[X
+tent mais	y@[Z[
+tentativa aguard	yXY
+tentativi attender	yXX
+teraz nie	y=[@JHJK]ZI
+terug naar	yHJK]ZEb^
+terugschrijven niet	yPYdGfXgZ
+test and	yU[
+test user	t;YBY
+than #	p2Y@EH]RZ
+than once	uA]
+than one	mA_HJ_G
+thank a	w9[
+thank bye	y9Y
+thank for	t9^BYHIZE
+thank you	l+X9[@JB[HI
+that a	w-YHHa[
+that are	y!]HJZI
+that be	u5XHJIYK[LWZJ
+that check	wJ^
+that cloud	yHY_X
+that enabl	yQX
+that i	m*Y@ZDXHEIIKZNZOJPIVXZX
+that is	o-XHZK]^XhD
+that it	r>ZBWHJXZZJ
+that its	wDXVY
+that ive	w?JDYH[
+that make	u-Y
+that my	q>YE[KHV]WGZIhZ
+that not	i-H4Z9J>F?J@JC_DIIHO_VHWWZEhX
+that number	y3J>^HIOJ
+that object	y;]HG^X
+that one	r-]9J@JHJIJK_ZK
+that ou	w%YG]HH
+that our	y1XJXUX
+that page	w-I?ZHFIY[]
+that password	k(K)]HZLZZJ^J
+that phon	w>Y
+that reset	r!J%[)J=JBHHFJXU^VFZ^
+that set	y+JGEHa
+that she	yBZZZ
+that the	_@ZGJHDIHKINYUIW[Za^[cJ
+that they	p3K>]GXHF
+that user	q(]@ZBJGZHFJYPYZG^I_JdJ
+that was	q4[9Z>]BIDIKEO[ZJ_X
+that why	u!ZIYZI
+that you	yHXaZfI
+that your	y>IBFHadX
+the #	qHIKYg^
+the access	y-JH]
+the account	Z![#J)J,[2H3H@IAJB^CKD[GWHAP[TZUJVFZC[H^b_E
+the acl	wHJP]
+the ad	g#X%^2]8ZBJHANYPJTXZI^K_[
+the address	u3[HX
+the adfs	y7Z
+the admin	b(X*I,_:Z?J@XH?MJNYSXV^ZFeJgZ
+the adsync	yHHf[
+the agent	r0aZJfI
+the alternat	wHY
+the app	d(_+G-J3I:J>]?a@IBIC_DGHJIHKHNJOJZE^IbIgJhJ
+the application	y(ZHBN[ZGf_
+the articl	tH]
+the audit	k/ZBHEZHZKGVZYXZZ
+the authentication	w3XHZ
+the authenticator	e(I*[>Z?]HHaZ
+the authorization	y)[UI
+the backup	uH_fI
+the bann	pH]
+the baselin	yH[QFYZ
+the box	qBEHHKXZI^_dHe]
+the branch	w4FH[cY
+the browser	kB[H]MJcHhZ
+the button	y(]HFZ[
+the call	w3[>J?ZHDa]
+the captcha	p@JBJHYIHZW]a
+the chang	c(J-J/I@IBFHBJZKZLXM]Z[h_
+the checkbox	wHJeZ
+the choic	w?YHJ[[
+the clock	tHHR]ZIb]
+the cloud	W#D%J(J/_3J6[>J@HAFGIH]IIJIKELKM[NGPHRJSJTcYJZE[G]J^G_]bJcHfFg^hI
+the code	]/J>c?IBJHAIHKIOHZZ]ca^hJ
+the company	h-X7Z:H>[@IBHHFIHKJN_VGW[ZDd[
+the complexity	wHXIXNI
+the computer	r@Y
+the connect	c1K4]6XHER[Y]eY
+the connector	b%F2_3K4Z8I<_HIIIQ^ZJ^J_XcJ
+the corporat	wN[
+the country	q3_>KHJaG
+the ctrl	yHY
+the current	j@YHYK^NIhY
+the custom	u-HH]
+the customer	t(Y/X@[BXHG
+the day	y@^NJ
+the dc	b(J0Z1J3K4[5_<[=J?JBHHAIJJeKFMJNIQZVJZG]JbJcEfIgX
+the delegat	w;ZKJP]
+the desk	r>H@YLZN[ZW^Y
+the devic	u>JHaKINJ
+the digit	yHGO[a[
+the directory	k&X3_HGNXU[VF
+the dock	yHY
+the domain	]#]%E(J-K/X5I8XAJBXGJIIJ[KHMINbPZTHVKZH^J_JcKg[hJ
+the door	tHZZHb[
+the email	m?JBICZDGHHOXZ]aZbG
+the end	h(K,Y3J9K>G@GB_CJDKKYNJOWXJZZ]H^YaGeZhJ
+the entra	e#I/[NHT[YXZJdXgZ
+the error	qBIHHIEN]S]Z]]J
+the event	qBYGZHGN^dHhI
+the exist	u8YhY
+the fail	q;^HEZ^
+the featur	rHEU]VYe^
+the filenam	y2[HI
+the filter	tHGJcNJZJ
+the financ	uH[
+the firewall	oHYZJc]gJ
+the first	l!J8Z>I@ZC]IJZ[bIhY
+the flag	yHK^[
+the follow	p@ZHHI[dY
+the forc	wLX
+the forest	w8^EJHI
+the forgot	o7I:I?YDIUJWZZ^^Z
+the form	qHEIYZZh]
+the four	y*XNZ
+the free	w=aCIHIdF
+the full	y4[HIIY
+the global	w-X
+the group	i>J@YBIHDPZVcZHdI
+the guest	uHWRZ
+the guid	yH^
+the help	w9[@ZHZZE
+the helpdesk	o*Z9JDZHFTXZ]
+the home	r3I:bHH_H
+the hr	w0EHbZJ
+the internet	w-]HEZHb[
+the intranet	qH]N^
+the issu	wQX
+the keyboard	w#ZHJ
+the kiosk	yG]HDZJ^^
+the lab	r8I?EHc
+the laptop	mBIZY]Xb[
+the last	b#I-J>JBHGJHZIFK_MINWO[TJZY][aXeYfI
+the ldap	w5Y
+the leaver	w!b@JHFZG
+the length	u2ZHG
+the letter	uHJIJZYh]
+the licenc	t=_HXcF
+the link	kGZHKZZb_
+the list	k-I1K?cDKHEIKK[Q[VW_KcJ
+the lock	g!I#ZHDKITYZF[_bb
+the lockout	uTZ
+the log	h&^6XHHNI]^
+the login	l#^-J7ZHHIZXJZGb]
+the logon	rHGb_
+the m365	wHJMYTZ
+the machin	yHCc]f^
+the mailbox	w>]HH
+the management	y%XHIe]
+the maximum	yHZ
+the meet	rH^
+the messag	k3H>IE[HDWXZYa_
+the method	w?^DIUJVI]Y
+the mfa	yH[aH
+the microsoft	g#I7[HFT^a[g[
+the middl	rHI]_
+the migration	wHXKZZI
+the minimum	k-K1]5]@J
+the morn	u#Z@Z
+the msol	l%H2[;]Q[
+the name	n-[F]KJ
+the necessary	yD[
+the new	V!I#H(E)J*J+J,K-J/^0J2J3J4J5J6_7I8X9J:I=I>F?J@EB^CHDHH?IHJHK^LFMeN[OJPJRJTJUJV_WJXJYJZI[F][^H_HaIdIeJfGh@
+the next	n@bKHP[YWhI
+the note	w@ZH^NIZJ
+the number	^(J+a-I3b9J>^?I@GBGCYDDIBNJOJPJX]ZE]IaXhJ
+the object	l![G]HG^[
+the offic	f)X/Y3K9]>IM^NJTFd]
+the old	X!G#[%J(I)J*J+I,K-H/Y1H3G4I5J6J7J9H:J;J=J>H?H@CA_BFCIDIFJGIHFJJKJLIM]NGOHPIRJTHUJVJXJY_ZA[I]J_YaHbHcIdJfIgZhg
+the on	d4]E]HXPJTXZI_[dJfY
+the one	d+I-J/^3F?I@HCGDFHCIHKbMINIOcZB]IaJh^
+the ones	wIKK[O[
+the only	r4Z>X?]CIHH
+the onprem	n!^([/YAJB^NJPIdH
+the operation	l%Y8YHX
+the option	m?DH_LYZJ^[dY
+the optional	yHId^
+the organisation	h:J=JHYIGN_U]W[cJ
+the organizational	wFZ
+the other	l)[?]CEGZHDf[
+the ou	e(K;^BJFcGJHXVIZF_G
+the p1	yH]
+the page	Z!I#I(J)Z*J.^/I3I7G9J=G>Y?[@GBHEZHEJJMJNEOFSIUaVYWXXG[Z]]^J_KaGdZgKhF
+the passcod	yHGa]
+the password	M!H#F([)H*Y+I,J-]/^0G2I3I5J6Z7^8I=F>J?FAJBHC[EJFJH9IcJYKILJN_PGRJSJTYUEVGWIXJYJZY[J]E^YbXcIdXeYfY
+the past	y%JJKK^
+the pc	l#[/^HFJZMJTJZFb[hY
+the pdf	yH[
+the peopl	wFWG]HJ^Z
+the permission	t%[(ZHCP]
+the phon	_!J#I(J+J-J/J>]BaCHDDHAIJKHNJO]U[ZCa_bIgJhX
+the phone	r*J/J3]CIHIPJg^
+the pictur	yHJb]
+the pilot	yHGV^
+the pin	r>JHYbZ
+the plant	yaY
+the policy	g-J@[BZCYHXIIN[WIZJ
+the portal	a%J)J0[1^7J:H>J?X@YD]HDIYJZMYN]SITJUYVJ]I^IaIbFgDhH
+the power	yH^
+the preferr	w4[
+the present	wZHh]
+the previou	m#]@JHDK[MZZJg^
+the printer	wH]
+the privat	w3^>YDKHF
+the product	y-YHGJ^
+the projector	yH[
+the provision	y0Z
+the proxy	qHXZHbYc^
+the reason	q3Y@YHHIGJXNa
+the record	y#GH]
+the recovery	u>^HG
+the referenc	r#X
+the register	y3J>^DJHDOX
+the registration	i+[D_
+the report	y)[HKZK]X
+the requir	pHI]Ye[
+the requirement	tBZNX
+the reset	N!_#E(D*X+H-I.]/J0I1H3E5G6I7Z8F:H;J>^?Y@DAXB^CGDEEHFIGFHFIHKELHMJNYOZPERHSXTHUEVIWCXYYJZ^[F]a^X_Fb_cFdGeIfEgDhH
+the rest	p(J)XBJP[VYZ]bW
+the right	j%b0K@EBHKGP[VGZJ^^hX
+the robot	y3]HIaX
+the rule	n/Z@YGWHGIXN[
+the same	]!I#J(I*J-F/[0G1K3J7J8J9I=I>J@ZA^BEDKHJIDKcMIP[RHZ[[I]IaIcJdHfJg]hI
+the scanner	uH[
+the school	wK[g[
+the screen	r+FI]LZZ[
+the screenshot	wHaZE
+the second	m@]B[HD[W]^
+the security	i%Z([;]@J
+the self	t)[aY
+the server	d4J<XGJMFR^YZZH_]cJf]
+the servic	e%Z(Z,[3[>Z@FB]D[IJUHVJZJ^JeH
+the set	y+[HIJ]
+the sett	oH]NYQXU[
+the setup	wD]HZ
+the shar	u#YZF^[
+the shop	y-X>[HIZKbZ
+the sign	k#I7YD[H[T[ZIaG
+the sim	w#EBIHbTE[F
+the site	m-a9JHBI[XZZIcXfKhZ
+the sms	d3Y?G@JBHC]H]XJZD]Y^Ja[
+the sourc	yAZ
+the special	yHFI_ZK
+the sspr	oJWVZ
+the stor	y-H>JH[O]
+the sync	V!H#I%b(J)I+J-I/Z0D1b2Y3H4^6Z8H9I;J=I>I?J@GAHCJDIFJGYH?IHJJKILJMFN[OKP^QXR^SJTJUJVHXJY]ZH]G^I_FaJbJcadEgJhK
+the system	g+]-J3]@ZB[D[HCIENIOFZ_hJ
+the tabl	w(IH_
+the temp	q@ZKILZh]
+the temporary	wHZhZ
+the tenant	l)Z*W-]=HHIUGWY
+the threshold	yHX
+the ticket	w!GBXHaZD
+the time	n>IBHC]H_KIMJR_ZH
+the top	yhZ
+the train	y>JBJHIZJ]^
+the tutorial	w@HHa
+the two	uCJH_
+the unlock	o#JBJHJT_ZE[^
+the updat	y5Z
+the upgrad	u1DZJdZf]
+the user	R!B#Z%E(^)G*I,J-G/J1J3[4H5K6I7H8F9K:];]>I?D@[AZB^CJDZH:KILZMERJSITIUHVHWJYJ[H^^_eaJbGcHdFeEfF
+the valu	uHHN^ZI
+the vault	wHaKF
+the verification	k#J+XCJHGXX]Ya[
+the very	yK^ZI
+the vm	y6[RX
+the vpn	r4[HW
+the wait	y9GHDXa
+the web	mHZIFJYN[TYZFbZ
+the websit	yHHI[ZZ
+the weekend	p#X1FHIZ]f_
+the whol	p3J@YO[UYVYZG
+the wifi	uHZ
+the window	d?[BJHJZ][X]]bI
+the wizard	d,aB^GZHCZHdZe[
+the word	w-^HH
+the writeback	m6YGZHFJWdHe[
+the wrong	h#X@ZR^ZDg]
+the year	y-HI]
+their account	tLY[X
+their home	u:Z
+their identity	yXY
+their mfa	yHZ
+their own	n(H)Z-J:Y@YHGUZV[ZJ
+their password	b(X*Z/J7K:Z?J@YBDDZKGMITJUJVY[^d[fYhH
+them to	qCXWY
+then i	y@[
+then it	rC]HGZ]aI
+then not	wR]ZGc[
+then reset	y1XFZQYZI
+then says	rHKKHh^
+then the	o/X@JHHLYP[
+ther a	d(G-[/I3K7J9Y>J?GA]BFCJH[IIKJNJSJUJX[ZZ[J]J^Y_JbYcIhI
+ther an	q9GSa
+ther any	t(J>J?ZBJHDNYTZZ]bJ
+ther are	pA]GZdJ
+ther is	g([*K+Y3Y9J>HBICXD]HCWXZZ_YaJ
+ther not	i?ZHGNWWXZHaZbY
+ther was	r>HD^HEZ^]J
+thes account	wLY^Y
+they are	u/ZOX
+they can	t3K>][X
+they cannot	pG[HHVXZIgY
+they have	w3]:EHX
+they not	u?ZHGaY
+they phon	y!ZGX
+they say	t3I?K@YHHI]U]
+think of	wI[KIZK[Z
+third party	h-H.X7_@IIIJ[KINKZFbY
+this account	q(Y)J;XDXHJVJ^]
+this articl	yH[
+this email	yH]ZG
+this featur	n=ZUYVZ
+this happen	y9JD[HFZ]
+this is	n:]@HD[HKKJcY
+this management	u8^
+this morn	h9I@cHHKFM[Z]hK
+this not	y:Z
+this on	y-JHJV^
+this one	u9]@JHGP[ZJ
+this ou	w%^(E9J;ZGY
+this out	y9]ZJ
+this page	y?HH_
+this password	i-Y@]HEIKKYNX
+this scenario	y)XHXJI
+this servic	yVZ
+this situation	y?JHXdX
+this tenant	uVKWZ
+this time	l+X@GB^HHKYWXZDcX
+this user	d#Y%G(_)H3[=]?I@IA[BJCIDYHALYPZUHV]ZB_J
+this week	u9F@ZDJH]N]VJfI
+thos user	y7Z
+though i	w+]HEMW
+though the	yHZbX
+thre days	y@Z
+thre of	rI[aZ
+thre password	yHGIJKbZG
+thre time	pBHHGKEXHZbaY
+threshold is	yHY
+through at	yBX
+through authentication	uHZ
+through graph	y([HI
+through our	y:Y
+through the	g(J+Z?JBYD[HFKIN]TXVJZX_JaJgZ
+throw an	yHJ^Xe[
+tick in	pBJG^ZJ^]
+tick requir	yL]
+tick the	uHIZJe^
+tien la	u#[7YHIKK
+tien permiso	y%Z
+tier #	y!G(Y2J3JCJHHPaZI
+tijdelijk wachtwoord	y@[L]TIZI
+till det	t9G>XB[gY
+till the	wfW
+till tomorrow	u@ZXW
+tillbaka till	y-G>HHJK]ZIb^
+tillbakaskrivn av	t6]HJd^eIfJ
+tillfalligt last	yT]
+time and	q#^@JHGR^ZG
+time becaus	tWY
+time befor	w-XMX
+time drift	wRZ
+time i	uBZKYZK
+time in	r#Z@IHJTHXa
+time it	w3J@YB[HJOX
+time not	w+XRX
+time now	y#JBIDZXXZ[
+time on	oH]RX
+time out	w/JHGR^ZJ]Wc]
+time to	yHFM^
+time with	w#JHJT[
+timed out	uEJHJ]]c]
+tipo guest	y9J:aHI
+tls #	[!J(J-J1E2J3H4I6J8J9J=I>I?I@GBHCIH[IHKHMINJOJPJRGSJTJVIXIYiZHaIbJcEdHeKfHgJ
+tls inspection	ycZ
+tls version	yHIY[
+to #	gI[K_ZH
+to a	a!J(J+J-I2X3J4Y7X9]>X?HBHCJDJG[HZIGKYMIOJVXXJZE][_[fJhJ
+to access	t#W%HH]
+to acquir	yDKHEQaZH
+to ad	k!I%X(J/X0X4[7K:J=JHCKJPJRJTJZG_]bHd_fHg^
+to add	y(J)J*F+J8H>JCJDJH]V^
+to admin	r%I*^HGP[QZdGgK
+to allow	t.Z
+to an	q>EHXK[MZZJ
+to another	o!Z(Y9J:G=X>K@IFJGJHbVJZJ
+to approv	yZKa]
+to ask	u(J*J@JDJHIV]Z^
+to be	a!Z%G(G-X/I3_4J5]9I:J=I>I?I@YBHC^DFEIHAIaJJMINJOJPYV^ZD[[]J_JaJcJdZgJ
+to block	w.XHJaY
+to catch	yHFM^
+to chang	](_.]>H@DBIH>IIKGL^MIVHZ_]J^_
+to choos	m#J-H@YC[L_NJZI]JhK
+to cloud	uH]
+to come	u+YX[
+to complet	mO^dYeJ
+to configur	q=IH]TJWYe[
+to confirm	w+ZHY
+to connect	w4J8[HHMY
+to contact	r3KCJD[HFVXZ]dX
+to creat	yHX
+to date	y+DDKHb
+to defin	uHIW_ZJ
+to do	p(J9E=[BbHBIKKHLKZ^]JhJ
+to email	q*Z>^?GDIYIaJ
+to enabl	i)],ZHFUYVYWIZI[]dK
+to enter	w+]>IDIHEKZO[ZJhY
+to entra	uHGT]YY[Gc[
+to exist	y-[
+to expir	yHHKXZ[
+to factory	y>XHZZJ
+to fix	y8Y@YEZ
+to get	m,[-H?Z@^BXKIeHhI
+to give	w(]@IHGIJZ]gX
+to go	t+[.^:[>HEJHFZF][
+to guess	i-^HI
+to haslo	tHJKYZZ
+to have	p9KH_ZFaX
+to his	t+]/Z@JHHZZg[
+to install	y0_HH
+to it	u>Z@JDKFZHGIIKYZ[
+to just	wHJK]
+to keep	m@^HHIJK_ZE[X^YhE
+to know	uH]LHZX
+to let	w=XBZHIZIaY
+to live	y@aHGIJNI
+to load	wbY
+to log	m!J#J:JHbZZaF
+to login	rH^aG
+to make	g+]DXHHKJLYQ^
+to me	r9^HFV[ZGaY
+to microsoft	y>Ic[
+to move	wH^
+to my	d!J*J3J:^>a?X@ZBJCIDHEJHYIKUHVHZF]JaE
+to none	n!I9J>H@JBIH]UbaJ
+to not	tLZ
+to offic	yHY
+to one	w:[HI
+to open	yHY
+to our	m%Y4[7^:_GIHDZJcJ
+to perform	r%](GHI
+to pick	w@YHHLZ
+to prevent	pT[
+to prov	wDYXY
+to put	yU[
+to register	g+c>J?JCFHGZJ
+to replac	w@YZIh[
+to reset	U![%X(^)F*]+J-J/H3J7G;I=G>X?_@YBECaEXFZGHHFIJJIKGLIMHPFTIVZWFXJZZ[X]J^F_HbFcIdGgHhH
+to resolv	uZYdY
+to run	yH[]Y
+to sam	lHZQY
+to save	y=[HG]Jf]
+to see	w#X-IHGNYTZZH][
+to servicebu	wcY
+to set	j%^([+G<^>Y@IDHJJKXZF^JhJ
+to sign	mMYT[
+to sms	y>_HHaJ
+to start	u0[HG
+to stop	y)[HYgK
+to switch	u!])HH[ZFh[
+to sync	uGZ
+to take	wEZHGK[MY
+to team	t_Y
+to that	y>]HI
+to the	V!G#H%D(G-I0Y3I4[5J6I9I:G;[=I>^?J@HBWCIDEEKFJGFH^JIK[LJNXRJSKTIWJXJYJZE[I]]^I_YaGb^dEe]fFhH
+to this	w9]@JHZKIZK
+to turn	u-F:X;ZH]VX
+to type	yIJKHh^
+to unlock	g#HBZHITH[_
+to updat	p%K([5^@JBIHCKHN_^JhZ
+to use	b(J*X+K-W.G/X4Z9K?Z@JBJCIDYH]UGV]YZZJbYcKdFhK
+to verify	i#I*Y3F9I>J?J@JC[DbHJXYZI
+to wait	i@_HFMXXZ
+to what	y4ZHFK_ZD
+to window	wB^ZIgX
+to work	wBIZ^fJ
+to writ	w%YBYGX
+to your	p+G7[:]DHHXUJZJcX
+toda la	yUZ
+today and	t@[
+today i	w@[SY
+todo el	u-[BJHZMJUZ
+toegang geweigerd	y%ZP[ZK
+token are	yR[
+token could	y,[
+token de	w,^HK
+token error	t,Z
+token issuanc	yH]
+token not	y?aHFRZZE
+token sas	wR^
+token with	y,]ZJ
+told it	t7[@YD]HIKKZI
+told me	o(I9J>JHFIJKJXZZb
+told my	yZG^[
+told that	u)[@ZHJUIV[
+told the	u@ZDZHINJZIdX
+told to	t4[HIKYV[YZdX
+tolto il	y4[?]BKCIHIU[
+too common	q-^
+too early	w!]@ZHJKIZJ]X
+too easy	r-YIY
+too long	o2aHEII
+too many	]#b-_3X9H@GBJIFKGOIT^X[ZGaHbKhK
+too often	n#XHIX_ZH
+too old	m0Z1_4J5_H[KIMJSJTJYJdIeKgF
+too short	p-IHXI]
+took it	r/[B^HJZJ
+took the	t-Y/Z8Z@KBZHINKZJ
+tool is	w1^H]RGZKfK
+tool on	yJ^
+touch the	y1[HINZZG^[
+tout le	w-]9[@IBIHGKJU^VKZK
+tout les	yH[MI
+trie our	y:[HH
+trie to	m![%Y(ZHYKXPIVGZI
+tried #	uN[
+tried again	u@]BZKIXJZK
+tried everyth	wKJNHZ_
+tried it	yXYZZ
+tried the	p@HK^^ZaZ
+tried thre	y#KHIKGXIZ_
+tried to	g#F@]BIHGK^T[XX^IhZ
+tried too	t#HHHXaZH
+trocar a	u@IZ^^X
+troi fois	ya]
+trop courant	y-[
+trop court	w-JI^
+trop de	m#X@JHIXb
+trop facil	u-]
+tropp volt	wX]
+troppi tentativi	r#[XZ
+troppo facil	u-Z
+troquei de	y>W
+troubl with	yB]SW
+try again	g#J+I9G@BBGHGIJKGX^ZccY
+try any	yBJKJX^ZE
+try is	y-IHIK[NZ
+try to	e@]HFKZ^IaY
+turn away	y-[@YHIKINX
+turn down	o-Z@[HHIYK[NJ
+turn it	t!^)K/]@JNZUEYJfG
+turn off	b)[*H<Y?ZCJHJPJRJU]VJYZZIbY
+turn on	_!H(I)_*K,Z-J/K3J:I;Y=J?J@JBJHCKJNHPIUbV]WJZE^I_JbJdXe[fJ
+turn out	y^ZfW
+turn the	y4IN[
+tva metoder	y*]
+tva verifieringar	y*ZCYHJ
+twee methoden	y*^CH
+twee verificati	y*ZC[HH
+twic in	y#ITZ
+twierdzi ze	wh^
+two ad	tA]_J
+two contact	yHX
+two different	wHIg[
+two digit	qIGJZO]
+two factor	u3IH[
+two forest	uAXHZ
+two gate	t*[HK
+two hour	y#J@^H[KHaH
+two method	m*JH_
+two month	yK[ZH
+two password	q/]@JBJHFKYM[ZGg]hJ
+two proof	t(J)K*aHH
+two user	uA[HHPZ
+two ways	u*[?KC^HI
+two week	y@ID[H]KFZJ
+two year	wK]ZH
+twoj konto	yTZ
+tymczasowo zablokowan	yT[
+typ the	w#XHJMJZJ]]
+type guest	w(J:_HJ
+type the	whZ
+typed a	y,X@^ZE
+typed is	yhX
+typed it	q3JB]HJIJZY]XaJhH
+typed my	t>GK[O]hG
+typed not	wOX
+typed the	r3ZHJIGKIZX]]aIhX
+typo in	t3[@YHXOK
+u hebt	u(Z@[BJXYZI
+u mnie	y(WV[
+u nas	y@]HJU[dZ
+uber die	u(X>[BJCIDZ
+udalo sie	y/]B[ZJ_J
+uit het	y3H?[HIOIT[a[
+uit op	w!J;^<XHJUZ
+uit voor	w(I)Z*KU[
+um dia	y#I@]HJX]
+um erro	y3KOYZ[
+um grupo	wPXVX
+um metodo	y?[HG
+um unbefugt	yTZ
+uma senha	w-Y@YHHIJZ]
+un altra	n-J:^@_DXHGIIKYZH
+un autr	r@ZKX
+un chiffr	w3[IYOI
+un dia	u@^HHX]
+un error	o3Y@JEYHEO[Za
+un giorno	u@[HIX]
+un group	wP[
+un grupo	wVZ
+un gruppo	yPYVZ
+un jour	w@[HHX]
+un metodo	u*Y
+un mot	o-^HEIIK]
+un nouveau	oKJMJZY[[
+un numero	y3HI]
+un robot	y9^HH
+un segundo	w8ZC]
+un seul	u;Y@[C]ZH
+un solo	u;[C_IIZI
+un usuario	yZY
+un utilisateur	wZ[
+una contrasena	rHHIJK[Z[
+una licenza	y=XH[
+una maiuscola	yI]
+una nuova	y:[IJKJ[]
+una password	w@XHIIJKJZ^
+unauthoriz use	qTZ
+unavailabl when	w4[
+und der	r0XNZ
+und die	y>[GXHJ
+und es	t>GHEK[ZYa_
+und ich	r-Y9J>]@ZB[HIKIZK
+und jetzt	w#[@[
+und kann	r#X:X
+und leerzeichen	y3^IZ
+under the	nBJHGZZbahJ
+une deuxiem	yCZ
+une erreur	r3HEXHJO[Z^
+une heur	yHGa]
+une majuscul	yIZ
+une seul	y?ZCZHI
+unexpect error	r&G3^HKZ]
+unexpir password	m%d(I-JHJIJKHLIZH
+unfortunately you	yZY
+uninstall the	w?JH]J]ZI
+unknown account	yb[
+unknown ad	y&[ZJ
+unknown error	k&^H[ZI
+unlock account	uBJ[]
+unlock but	u[Z
+unlock fail	y#G%[HFTGZ][G
+unlock in	q#JHHT_[K
+unlock is	w[Z
+unlock it	wBYT[_I
+unlock me	u#]HJ[J
+unlock my	r#Z>JBHhY
+unlock not	p#IHHTY[_
+unlock only	t[Y
+unlock option	tHET][]
+unlock successfully	y#IB^TJ[J
+unlock the	l#CB^Hb[D_I
+unlock their	y[Y
+unlock without	qBI[]
+uns nicht	y:WZ[
+unser doman	y7Y
+unser password	y7XN[
+until monday	yH]MK
+until the	q@^BKHEM]P[
+until tomorrow	o#K@^HGX^ZG
+up a	wDXHXWY
+up again	r+]BHHYZZ
+up and	yB[HIZ^]G
+up any	wD[
+up at	u7Z@JHJZH][^Y
+up by	w%Z@JH[K[MFVY
+up for	l+X-JD_H@UJV[W_XJYYZI
+up on	p9X>I@YEXHEMJZZa[
+up the	r%[EXHHRZ
+up to	y+DDKHb
+up with	u-]/ZHGNZZK
+up your	u+GDHH]VZ
+updat becaus	y%X
+updat fail	r/YH[N]ZD
+updat it	y3J>[HHKHh]
+updat mguser	m9JHJgb
+updat of	y0[1]HEfI
+updat on	u9[HHZY
+updat password	y(XHIZ[
+updat the	m([/Y1[@YBIHBKHN_fJhH
+updat your	yHIZ[
+upgrad of	w1XHJfZ
+upper and	yIHN^
+upper lower	wN[
+uppfyller inte	tHJIZN^
+uprawnien do	w%](]ZI
+us to	u*H:YH_
+usa pingfederat	y7[
+usar sspr	yPY
+usar una	yK]ZI
+use #	y*XK]ZJ
+use a	p,[4[?EH]J[KYZJdG
+use it	r-[?]HI
+use my	t?ZHYKXZH
+use password	wV[
+use phone	u-J?YH[
+use security	y*[?I
+use self	u)X
+use sspr	o7Y:Z=YGYHXVIdG
+use that	y-[
+use the	i.G/Y>I?ZD[H]UIYYZJ
+use this	r-ZHJKKV[
+used again	yH[KITY
+used befor	tH[
+used by	y%[A[HG_I
+used for	o,X>^HX
+used in	yKX
+used password	w-_HJIIKH
+used recently	yKY
+used the	t-[HGIJT[ZJ[Hg]
+used this	wKX
+used to	k([>K?a@JBGHBI[KGPZZXfJ
+used up	w#YXY
+user account	p!GAHBIHaIXPIVHZJ^I_EdX
+user admin	o!J(^)ZHIZF
+user after	yAZBJHY
+user and	t#I=]HGT[ZJ
+user are	o7X:YHX
+user but	y(])[HG
+user call	yBJZ[
+user can	i(F*_=K?EBZHF_Hd_
+user cancell	wHJ]]
+user cannot	Z!J(A)H*J/K3J6I7I=K>HAKBGDHFJGXHHLJMJNKO[PYVJZ^]K^^_BcJdafYg[hH
+user chang	uBGH]ZZ^F
+user change	yBJHJJ[^Jg]
+user complain	y-YHI
+user could	wB]ZJ
+user did	y@[HJX[
+user does	w@YHJ_Z
+user enter	q3GHIKZO[ZGh_
+user exist	wA[
+user fail	m@JAJF^GJHFKHUYZY
+user flow	yH^ZI
+user for	u=GAXH]XXZZ
+user from	k8Y=XBJHYPETZZI^__[
+user get	r)J*Z+Y=ZBIHEU^VIZK
+user gets	p*[HJZZ
+user go	yHCZa
+user got	w#YHI]XaK
+user had	y;X@ZKI
+user has	d!G(Z+J?I@IAYBEC^DYHXIFNZVHZ]_X
+user hat	w=YCZHJZI][
+user have	p;]CYHGMY
+user id	p-JHDI_KKTZZIg]
+user in	d%](X-J/J7J8H;I?J@JA_BHFXGYHEJYKJMKSITJVX[]^Ia]
+user information	yDKHEQaZH
+user is	a!Y(I+Z3_?J@IB]DHHAKJTDVFXYZ[[J]K^[_Z
+user keep	y-^HIIYKI
+user lock	y#JH[TI
+user lost	y;X=[HH
+user may	t(K+JHWLJSZZI^^
+user must	w@Y
+user name	p+XIYh[
+user need	r*^BJCIHIZ[
+user not	a(E+]/J7K;Y=Z@IBXCGHHIGJYKHL_PKUJVZZH]H_XaZd[gJhJ
+user object	m![(K;[HJ
+user of	u7X8^HE
+user ok	w)_*EVFgJ
+user on	r!Y-I/K@KMIZJ_adIg[
+user only	q*X+[CIHFNXZ]
+user out	yH]ZH^X
+user password	i1[@YBXZJ
+user register	t+G?_BWC[DGHF
+user report	rBYHDZa]J
+user reset	l(F=X@ZB^HGMZV[Z@^]gH
+user says	t#Y%KHJKZZ]
+user see	w-]
+user show	y^X
+user sign	yBHHHM]
+user start	yBJH[]X
+user then	ygX
+user ther	y8X_Y
+user to	h+[:J@IBKDIGXHYLXUZZF[Y^]
+user trie	w:WKZ
+user tried	yKZNXTX
+user two	yA]PJ_J
+user unlock	wBI[Z
+user want	n+G-Z@YBID]IX
+user was	k!^@IB]HEPY
+user who	h!Y(J)^+I>J@_D[LYVJZD_X
+user whos	u-JG[HGIZZH_^
+user with	l!J(X)X:ZH^LGZJ
+user without	yDYGId[
+uses the	wHJK^ZGgY
+uso not	yTY
+usr not	w+Y?JDKHIUJV^ZJ
+usual password	yK]ZH
+usuario de	wA[^Y_Y
+usuario en	yVZ_X
+usuario nao	t(Z=YDX^]
+usuario not	l(X+J8YBKHHVZZ[^Z
+usuario se	yBZdW
+utent disabilitato	y!XbY
+utent non	q=Z^Y_WaY
+utilisateur a	y[Y]W
+utilisateur est	w:ZX[ZKdZ
+utilisateur n	t([=XCZDW
+utilisateur ne	t8Z^YaX
+uw account	r3ZTYVZXY
+uw organisati	uEZWJcYd]
+uw wachtwoord	w@ZBXM^ZH
+uzytkownik nie	t@JDJLWZ]^]
+uzytkownika w	yIJV]]J_^
+vaak geprobeerd	yX_
+vai para	w>Z
+validita minima	y@Z
+valu provid	yHIN]ZI
+van connect	y1J2ZHHRJf^
+van de	j(W-J3K9JBGCYDKGXHXI[KHN^PJRXV_XIZG]JaHbJfJ
+van een	w:]HWJWKJV[
+van mijn	yHZ
+vanish from	y!HHIKIPX^J_^bY
+vanta #	wXZ
+varia vece	w#[X[
+varia veze	yX[
+vecchia password	t#[KZMI
+vecchia per	yHJM^
+vece y	w#]@IHJX_ZJaH
+veel pogingen	u#YXZ
+vendor dll	yJ_
+verbindet nicht	yH]
+vereist licenti	y=^HI
+verifica non	y>XaZ
+verificacao nao	w>YaY
+verificar l	y3ZXY
+verificar sua	y3ZXY
+verification code	uHZZI
+verification email	taZ
+verification method	mCWHK
+verification sms	w>WaX
+verifier votr	y3[DJXX
+verifiera ditt	y3[XX
+verify me	u3H>JCHDbHHZHaJ
+verify your	r#J3^DEX[
+verkeerd wachtwoord	y#Z,]XHZIdJhZ
+verlangt aber	yLY[Z
+verloopt nooit	yL^ZJ^J
+version #	t1_HJLG
+version is	y1[HH
+version of	k1^H]
+versuchen sie	w9J@XXYZ[
+very long	y2ZHJ
+veto the	yJX
+veze e	u#^ZJ
+vi har	y-X
+via graph	p(YDJHXg]
+via intun	ybX
+via sms	taZ
+via sspr	wNY
+via the	ygZ
+vid nasta	yBJDJH[L^ZK
+viel versuch	yXY
+vielen dank	y9]BW
+vigencia minima	y@Z
+vill den	y*Z>J@JC[K]ZJ
+vill ha	m#J*J-I/J9I:[>I?Z@GBJC^DJHHIXKGM]NIZ][I]IaHh[
+violat the	u/YNW
+virtual machin	wH^R[
+voce nao	y(X:Y
+voldoet niet	oHIIYKHNa
+volgen de	yHYO[
+volver a	uK_ZG
+vom admin	yd^
+von entra	u-ZfX
+von kennwortern	yWY
+voor beheerder	y)[*a?HHKZJ
+voor de	q-]9ZCJHFMYWX][bJ
+voor sspr	w+HDXH]
+voor wachtwoordherstel	q=YDIHKUYV^
+vorubergehend gesperrt	tT]
+votr administrateur	tEJV^WGZYdX
+votr compt	q3[DJTXV^WHXXZJ
+votr mot	tBXEXM]ZH
+votr organisation	oEZdX
+vous avez	uXX
+vpn client	w#ZHXcJ
+vpn se	yH]
+vuelv a	y+XBXHIbZ
+w ad	m!Z#J-J/^3J@JHIT[^[_H
+w chmurz	r/_0YHJMJT]_Z
+w connect	w,X1K8]GXHIcJd[eIfI
+w entra	y7^
+w katalogu	t![3]7Z:J>JBKHGOJ_Z
+w organizacji	w=X
+w przegladarc	y.Xb]
+w sspr	y!J+I?ZBHD]HYVJZJ
+w32tm resync	oBGHIRdZKdIfH
+wacht #	wX[
+wachtwoord gewijzigd	yBY
+wachtwoord is	n@ZHGIXK[M]ZFhX
+wachtwoord niet	n(I@GVIZ^[J^_hG
+wachtwoord opnieuw	r%Z([@JHJbY
+wachtwoord resetten	yHXbZ
+wachtwoord te	u^Z
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(]@ZHZZG
+wachtwoord vergeten	r>]DYHEZ]
+wachtwoord voldoet	w-XNX
+wachtwoord werkt	uBYMYZX
+wachtwoord wijzigen	yLZZX
+wachtwoord wordt	t-J@INXZXd]hX
+wahlen sie	w-]@JBKHGI[KZZGhK
+wait #	q@XNJX[a[
+wait a	o9JBYHIX^ZJ
+wait and	uHGaWb[
+wait befor	w@X
+wait for	l9]>J@HH[M]NJXEZJaJ
+wait one	y@]
+wait till	y@]HI
+wait until	wXX
+want #	y@Y
+want a	g-J/J>D?F@]C_DJHbMKNHWZZIaJhJ
+want another	u@[CZHJ
+want cooki	y.Y
+want me	y>[
+want my	yBJH]KIh[
+want password	y-Z:ZHXLIZJ
+want someth	u-ICZHJIHK^ZG
+want the	h3J>K@XHCIJM^O[WYYXZHgZ
+want to	Z%X(G*G+a/J8H:Y>b?IBGCFDYH]IEJJKXLGMGNIOIPHTJUJVIWJXJ[_]IaHgJhW
+want two	wCXIHJZ
+was a	r(X9I>G@JBKD^HCR]Z]]I
+was able	q#FBbHJ[K
+was accept	uB]KYNI
+was added	t8Y:ZHJ
+was block	yTX
+was caus	yQX
+was change	p([-[BJHXZF
+was clos	yBHY]fH
+was creat	y%ZGYHJ^X
+was deactivat	y!X
+was delet	m8]>]HD_]
+was deni	y%X/X
+was fine	yBIKIZ^
+was found	u-X@JBZHGK[hJ
+was given	u)YB[HJZIhZ
+was in	u>XHHV[
+was invit	w:Z
+was join	y8^HJ
+was moved	u(Z=YGGHY_Z
+was not	j%]8HA[BDDZGJHFOYVJW[ZI_HdXe]fI
+was off	w!Y1ZfY
+was on	n!X>]HEZX]XhX
+was refus	uI[
+was reject	yHWN]
+was remov	p4X8Y?[HH_[
+was reset	qBYZJ]]
+was set	q@]B^HGIJKILZNIZE
+was shut	u!^>ZHHfY
+was stolen	w>]
+was switch	w!X-ZHEf^
+was the	u?Z@aHE
+was told	u4[7[KY
+was turn	t)X?[@ZKIUIbZ
+was updat	y/ZBJHJMXf[
+was used	u6XH]
+way to	k-F9I>X@IBGC^DZNWT]X[ZIaK
+ways to	y*Z?[
+we are	u([E[HXdH
+we can	y=aZE
+we cannot	m(Z:]=_@KEXHJPJVKZBcZdG
+we change	u<YC]HI
+we encounter	y3]HJZI
+we found	w@]HFUX^Y
+we get	y8J=HHHN]Z]
+we hand	y>]@XZJ
+we have	i0Y=a?KCHHJJXNZTIVKWYZZdJ
+we limit	yG[HIQ]ZH
+we moved	y0ZHJ
+we need	o=FH_
+we not	l&^1[=XGJHCUZVHW[ZD_Zd_fI
+we only	w=[
+we put	yVY
+we remov	y_Z
+we run	y%I0Z1ZHI
+we see	uZ_
+we still	y5X7Z
+we sync	y3]8[HFOJZK
+we turn	t)XYY
+we use	p0X7Y=JHFJ]L[dZ
+we want	uHZ[X
+weak password	w-[IFJY
+web server	uHbRHYEcF
+week and	p8[>[BGHGKHVZZ]fJ
+weet niet	y@KHJZa
+weil ich	w+[>JCJDIHJK[ZI][
+weiss ich	yZ[[Z
+weiss nicht	yAYNZ
+wenn ich	y(XHI[[
+went away	uB]HJZD]^aI
+went back	y]X
+went fine	y@Y
+went through	m@ZB[CJNJTY^W
+went wrong	i#J9J@JBGHGKKOJZb]Jb^hH
+werden zwei	yC]
+were deni	u%]HJ
+were on	y1]7YHG
+were sorry	o@JWXZ^cX
+were used	yK[
+werkt niet	r?XHZdJfZ
+what are	uHIIXNXfZ
+what do	p)H?IHXKIZ[h[
+what does	n%[&[/X9HHXNHZ[
+what else	yHEI_KJZI
+what happen	q4ZH[UF][
+what i	pHJIIMZZEha
+what if	w4Y>YDYHI
+what is	h:[H]TGZahK
+what it	qHEK_ZZhJ
+what now	t#X>GCXH]ZW
+what should	uHGZ]
+what the	mIJN[VZZZ
+what to	y9FHCKJZa
+whatever i	t@ZIJN^ZG
+when a	u-G3[4XHX
+when click	wbY
+when enabl	u,[HJ
+when i	[!X%Y(Y)Y*X3Y9J?Z@GBJHDIIKHOIPGVJZY[[]Ia]bZgJhZ
+when it	t(EK_ZEa]hI
+when my	w*YHIKZZJ
+when reset	m(]@[HGNX
+when sett	y(ZHHZY
+when she	wHJKX][_Y
+when sign	y+Y
+when the	j%Z*K/W3]4HHJKYPKTZZF
+when writ	w4XHJ_Z
+wher can	r-[HYI]NJZX
+wher do	m-G:XDGH_Z]dIfK
+wher is	qGEZI[[a^
+wher it	y-I5ZJZ
+wher my	yIJa]
+wher should	yHCZb
+wher the	nZIa]hZ
+which i	m%Z>_C[HBPIZIh[
+which is	tHGI]YZ
+which of	yHJIJN^
+which one	uHZ
+which permission	y%X
+which role	y(GH]
+which rule	yKJN]ZJ
+which was	w4X>XFYHI
+whil contact	w3_HIZF
+whil i	r!ZHFZJ]_
+who are	y9[HIPZ
+who can	yQY
+who have	y)]HG
+who i	yD_HJZI
+who is	wHa
+who may	w-IHXQZV]
+who not	w!Z@[D]HGZF
+who were	y@[PYZH
+whol company	uHJNKU_
+whol day	y@^HJZI
+whol tenant	yHZ
+whos password	uHILXZG^Y_[
+why can	y(J@YV[ZG
+why cannot	o?]@JHJK]ZI[Y
+why do	n*_+E@[CIHYIKKDLZZI[]
+why does	t!W#]@^HFKH
+why is	t*X>J?]BJHYaJ
+why it	uI[KKZX
+why not	q)I*]?ZB]HFLZZE
+why the	w!ZHHZZ
+wi fi	u#YH_
+wie lang	y@ZHZ
+wie richt	y>JH]
+wiec nie	yh]
+wiel razy	yX]
+wifi password	uHX
+wijzigen wordt	y7[@IL[ZHhY
+wil een	w@IBKH[IYMIZ[
+wil hij	y*Y=J>IC[HJK]
+wil ik	y@[
+wil nog	uC[MZ
+will be	y3J9]>IHZ
+will er	w-Y@HC[IJK[ZEhY
+will not	q3Z@YFHH_IIMJTXZFhJ
+will nur	yIW[[
+window #	m#KH]XJbZ
+window 2008	o4H5bHJMHbJ
+window and	w!Z/Y>JB]HFMGh[
+window hello	l9J?aMJZJ
+window in	y]X
+window login	n?]HEgZ
+window logon	rHYM_bFgY
+window net	kHHca
+window not	wb]
+window says	u#XZIbZ
+window server	r4J5^HG
+window sign	q[Y
+window updat	qHZZIf^
+window の	ybX
+window は	yM[
+wir haben	q-W=ZDZHILXZYdY
+wird aber	w>]?]HKaJ
+wird abgelehnt	u@[N[ZId[
+wird als	y-]KZhX
+wird im	y0Y_Z
+wird mir	y?]
+wird nicht	i-H>J?J@ZIHNIOXZ[[[dIhW
+wird verweigert	y=Y@[PY
+with #	m-X2Y3I9J>JBJH[IXO^ZEaI
+with a	^!H#I%J(W*Z+Z/[3^8J9J:I>F@_H]ICKGMGNFPIZY]J__aEbJhJ
+with adfs	yHZTH
+with an	c!Y#Y&X)Y:Y@JBJGXHXKIMFNJT[ZJaJbYeZ
+with and	wHJIIK]OZZGhY
+with another	y>_HYZI
+with change	y@GBDZb^J
+with entra	y/JHER^
+with error	w8HH^ZH
+with everyth	y>^BJHJNZZH
+with extension	y3^HH
+with his	r#J-HBKHGI]KZLJZ[
+with it	j/Z@XHGIJKIOXZDbJg^h[
+with letter	w3]IHOJ
+with must	yHJLZ
+with my	j!J#J3J9]:Z>ZBJHBZaaIhJ
+with new	y/HHGM_gJ
+with not	y>IH]KHMJZJh[
+with old	w#WBHHDM_
+with one	y*ZC]HJ
+with our	qB]HXNXZF
+with password	mBJHZJXLHSWZZ
+with policy	wHENaZI
+with role	y([)]HHIJ
+with that	y-Y>ZHH
+with the	Y,[-H3E4J:J>Y?HBcCJDHGJH>IFLYMXOXPJZB]J_IadbZcYfIhH
+with their	y=HH]
+with this	wZYhY
+with us	y:Y
+with what	y-X
+with writeback	p=ZHFJ[
+with your	m:Y=XEXHJcY
+without a	t)ZHH
+without any	r@IB]DYHEVZWZZF
+without change	wBFHZ[Y
+without country	y3IO[
+without plus	u3^
+without reset	r[[
+without the	q3[4[>HFYHHIIOWZJ
+without writeback	y7ZGIH[
+wizard cannot	yHIe]
+wizard error	w,HH[ZFeZ
+wizard was	yd]eG
+wlaczyc zapi	y6]8[HYdI
+wohl nicht	yC]ZY
+word in	w-ZHX
+word is	w-I@YH]
+word phras	t-Y
+wordt geweigerd	y@Z
+wordt niet	t7Z?^@HHJNGZXhZ
+work after	t%ZBZHFLXPIZJfY
+work again	pBZHIR^ZE
+work as	y%[)XPH
+work at	t([9J@IBXHFM[ZZ
+work but	tHHMXaZ
+work everywher	w?ZM[
+work fine	yBW
+work for	c%H([*J:Z@[BEDJGJHAM[P]UKVZZZ^ZbJfY
+work if	y@[HW
+work in	m/]BJHIMZZHgX
+work not	yHIL[ZY
+work now	q9IBaMJZHfJ
+work on	kB]HCZ_
+work only	w%a8ZPD
+work phon	u>JH]
+work sinc	y1JHIZXf]
+work with	rHIM[ZJgX
+would like	yHXhI
+writ back	_!H#I(H0J1J3J4Z8Z:J>I@HBGDKGIHGJIKGNJUIVJXI[J]I^KbGcXdbeXfYg^hJ
+writeback and	y=JBZdY
+writeback brok	y1Y2Y
+writeback cannot	qGX_YdIeW
+writeback could	tdHe^
+writeback dur	wd[eZfI
+writeback e	yBYHZfJ
+writeback fail	j0X1Z7Y<YHERXYXZIdIeYfG
+writeback for	uG[dJ
+writeback has	wB[HJdYeJ
+writeback in	m,HB^HYZId[eI
+writeback is	hB[HId^
+writeback keys	y6[
+writeback need	u=[HEYX
+writeback non	r%[HIZIeIf]
+writeback not	h0Y1XBIGIHJ_Yd^eEfX
+writeback requir	w=YdY
+writeback servic	qHHZJ_^dFeHfY
+writeback stopp	p1XHGYYZJcXeJf[
+writeback target	rG[_ZdG
+writeback to	w%IP]
+writeback v2	mHcPIVIdHeIfJ
+writeback was	ydGe]
+writeback with	w0FH^RI
+writeback work	t%JBDHaR^UFZHfJ
+written back	h/Y0[6JB[NIPYRYZH_JdFgZ
+wrong after	y#JP[R[ZG
+wrong code	t#HHJX_
+wrong in	t3^OI
+wrong password	j#[-J/Z@HHDIJKIT[Z]hF
+wrong time	tR]
+wrong trie	w#]HJXG
+wrong with	yHFZ^
+wrot it	y/]@[NJfG
+wurd abgeschaltet	y!Y
+wurd das	y/Y
+wylaczon w	u.X<Z
+wymaganych licencji	y=Z
+xbox account	yH[
+y a	tHZM]
+y ahora	r@YK[X[hK
+y dice	u-ZIJKHO]hZ
+y el	o:[>YHJM[
+y en	wTX
+y es	y3H9JIKOZh]
+y hoy	y@[
+y la	m%X>J@JB[GJIYK[NXXZZIaIf]
+y los	y*XI]ZGdZ
+y me	y#_HHKJZH
+y mi	y!]HIKJa]
+y not	d!J#I(H-J7Z9I:X=^?G@]BHCJDYHIIXMIOXVHaFhZ
+y pide	yC^
+y solo	y?Y
+y ya	u=[?J@ZHJKZY[ZJ
+y yo	w(Y9F>]CXVZ
+ya la	w-IKaZKhJ
+ya not	k)]3G9J>a?X@JBIDHHFIJKZOHX[Y[ZJaF
+year ago	q>a@JHEKW^X
+year and	y?[
+yesterday and	y>[@ZHH
+yet the	y/ZNITY
+yo not	y(YVZ
+you are	u+^9KDHHH
+you can	mEZHFZHaYb[
+you cannot	d:I>ZEKHIKXVYWXZJ^JdZh[
+you check	yHKZ^
+you do	p+Y9a:YHBZB^YaY
+you enter	tKWhY
+you get	y9[HZKIZJ
+you have	f#X=H>[BIIXO_VJeZ
+you help	w#KZY
+you know	tBZHIaY
+you may	t%X
+you must	n?XDYHXfJ
+you not	h%HD_HXUHVYZF^XaZh[
+you pleas	wHZ
+you reset	w(IBIHJVHZ_
+you tell	yH[
+you to	u7[HFUKV[
+you try	uHJaZcY
+you will	y3KH[
+your account	^![%I+]3]7J:[=ICIEYHIIJPIT[UJV[XXZE^G_JdJhJ
+your admin	]!I(I)D*F,I1J3J:H=[E[HAIJPGV_WXXZZ]^Jd]gJ
+your company	y-XHINZ
+your current	uHIZIh]
+your on	m%Xc[
+your organisation	^7Z:D=]?ZEZHDUZVFZFc]
+your own	qUWV[
+your password	](G:Y=J>X@IBECYE[HdKHLJMJNGUJVGZG[JaXbJcYhG
+your phon	y3H>ZDJHZ
+your reset	y:^HIZK
+your system	w!Y:]HF
+your team	y:aHFZH
+your user	wI[ZJdX
+your version	w1[HJ
+youv tried	u#HTYXZ
+z ad	y3ZHZ
+z administratorem	y)JPJZ_
+z kodem	ya^
+za duzo	t#]9JHJX_ZJ
+za krotki	wHKI_
+zapi zwrotny	h#J%J3J4Z6Z8X9J:J?J@IDJKKMKPXUJVJXJYYZX^KcKd_eIgXhJ
+zapisu zwrotnego	n%Z,Z3J8Z9J=YHGIKPJZIcYdYe_
+zapomnialem hasla	wHIZ^
+zbyt latw	w-Y
+zbyt wiel	uX^
+ze to	y>KO^
+zegt dat	r-]3J>JDZHKIIK]OYZHdZ
+zegt ie	y-YIZ
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH^ZJ
+zle haslo	y#Z,[hZ
+zmienic hasla	w@HZ[^]
+zmienilem numer	y>Y
+zresetowac hasla	u:XZ[
+zu erraten	r-_II
+zu kurz	uI_
+zu lang	y2[ZJ][
+zu leicht	u-aII
+zu meinem	wCJD[K[ZJ
+zu oft	n#[@IBJHIKJXdZH
+zu verhindern	wT[
+zu viel	p#]-Z3ZHGIIKIX^
+zugriff mehr	w>]
+zugriff verweigert	r%_ZJ
+zum zurucksetzen	r%X(X?]WYZJ
+zuruckgesetzt werden	y:[E[ZI
+zurucksetzen am	y@XbX
+zurucksetzen des	y=X
+zurucksetzen die	yLYU[VJ
+zurucksetzen geht	uZ]
+zurucksetzen ist	w(YUY
+zurucksetzen nicht	r(I?JHJL]VZZH]Ja[b]
+zurucksetzen von	yWY
+zwei methoden	u*X
+zwei nachweis	y*Y
+zwrotny nie	yZHdJf^gZ
+あ り	f(Y9]=Z>JCKFZHZKJMZUJVXZD_ZbJcXdJ
+あ る	u-H9H>]EZHCIJK[MJZ[d[
+い が	t+Z@YHJ[_^YhI
+い し	y9]
+い た	r!Z3K>I?ZBWD[HJK^ZJ_Z
+い て	k#W%Y-I3W9K:[>H@JB_CYDIGZHGIHKIN^OJXJZIaFdJf[hH
+い と	e!J+J-Z3I9H:J>I?I@ZBJCHD[HFIZKYMINdOHPKVJXXaJbJdJhX
+い な	f!H#K(H+X-H0J1[3D4J7J9I:I;J=]>G?G@HBHD^G^HBIGKHMYNYOIPJTJUGV[WaXIZH]Z^J_ZaIbJcJdJf[gJhJ
+い の	g!X([*J+Y-I9H:I=K>FBXCZE]HEIEKFM_NIOHPJTJVIXI][^J_JbIcJh^
+い ま	]#[%J*J+K-[3I9Y:G=I?HB^CJD]HIKELJMJOIPIRXTXU^V^WIXHZF[J]J^J_JaHbIcJd]fJ
+い よ	yH]IWX[
+い る	^#I%J*J-^/I1J3[4J6J7Y8J9G:H;Z=H>E?Y@EAJBGCEDDGIHFI[KJMFNEOZP[RZSXTJVFWJYJZD]I^^_[aZbGfYgJhY
+い ス	w>[H[ZI
+い パ	i-Z:]>Z@JHHIJKHM^ZXbJ
+い 番	y>Y
+う か	y9[@ZIJKJh[
+う ご	y9]ZK
+う ち	yHJIZU[V]
+う で	w!]9J:[BYHI
+う と	p@^ZJh^
+う に	wH]UJV[X[ZI[W
+う ま	w9Z>J@IHJZ_hI
+う 一	p@_CZXJ
+え た	m%[9J>I?Z@bHHKIXYZHbYhJ
+え て	h!J#a(Z-I3I9I>Y?I@FDJIHK]L[MXTJUIVJX[^JaIbJdJ
+え な	j(Z>I?a@JBKCJHEI^MZUJVHXYZHaKbJ
+え ま	r!]-KIJKYPXZ]gX
+え ら	y@]^Z
+え る	u#HHXM[V]ZI[[
+お り	w9]dZ
+お 試	y@YZY
+お 願	y9]
+か か	r3[9K>[?JBKHGM^ZGa[
+か っ	w3J>I?IHJMW]^a[
+か な	i#[3J4[9J>I?J@HCJH]IYKJMIXG]JaXbYcZf[hH
+か ら	d#J%J&Y(I+J/K0J3Y4_5K6Z7K9H:I;Y=[>F?I@XCHDJGJHDI]KELJMFOJP[RJTIUJVHXIY[[J]I^IaHbYcIdIfGh^
+か り	q-[9]@]IGKKZX
+か る	r-J3[9]>[?JBJM[ZC[^hJ
+か れ	t-X9J@YIJJXLYh[
+か 変	y@[gX
+か 登	wC[DJ
+が #	q2[3]HJ
+が あ	i(Y-].X3J9H=Z>IBIC[EYFZHBKZM[NDUK_ZcXdJhJ
+が か	yMXa[
+が ず	yHKRa
+が で	u9[@ZEYZY
+が と	w9^ZY
+が な	j%](X3]4I5]:H;K>I?XBICJHBKKMIQ[TJUHVKW]ZE[ZaJb[dYfI
+が ま	uHDMdUIW[ZJ
+が オ	r0]HJU[^YdIg]
+が ク	w/XJY
+が グ	w(Z:[HHV[
+が サ	wHYZE[^f[
+が パ	q7YGYHJU]ZG^YdI
+が ブ	y#I.XH[
+が リ	yBYM]ZDdZ
+が ロ	r#ZHZTJbZ
+が 一	r3[6]?YC]DJHH
+が 不	w(^3[IJNZZJ
+が 二	r/^A]C^HI
+が 付	y3Y:[
+が 何	wZ]
+が 使	y-]IGKIZ^
+が 停	u!I4^HZfZ
+が 入	t-XHKI_JXKJOJZ[^YhI
+が 全	yO]U[ZJ
+が 出	m([*X3I?EC]HEIJVKZZ[]a]
+が 切	y;[=ZH[ZH
+が 動	r.XPWZFfa
+が 受	w>ZNJZZaJ
+が 古	y0[1]4J5]HJ
+が 含	u-YIY
+が 変	w>Z
+が 外	yHKZJdb
+が 多	uHIX_
+が 失	y!]ZKdZ
+が 届	n>YBZZIa[
+が 必	o5W:[=XCZDKI[LY
+が 悪	yE]HJZ]cX
+が 拒	t%Y-[JX
+が 有	rUYV[ZI^Y
+が 来	u>HaZdIf^
+が 止	w!Z)YUZfZ
+が 正	t3^ZJh[
+が 残	y#X3^DJ
+が 無	g!a-J3W;Z<Z>HBJCZHHIJKKMJOZVJYXZIaHbXdXfKhX
+が 登	r+I3J?]CZDHHHO^
+が 組	wd]
+が 落	w4]9JHZMJRIf^
+が 表	r+[?ZO[ZI
+が 見	u#J([4^HZZI
+が 足	w(]3I9JHJI_ZH
+が 通	y;ZHIK]ZX
+が 違	q,Z6[>JHYRZZJh^
+が 選	y?][X
+き な	d!I,J-I/I0J4I6[8Z9J:Y=Z>a?X@YBGCJDHEIGJIGKHNHOIPWTIUYWIXJZ=[[^[_JaIbWcHdFeXfZgH
+き ま	c!H-J4[9I?XBICJEWH^IYMINJOKUHXJZ]^Ja[bJfJhJ
+き る	rHFIJVaX]ZIb[
+き 戻	h!J(J0Y3J4X8Z9J:J>I?J@HBIGYHDIKKJMINJRXUJVJYY^J_YbIcZd^f_hJ
+ぎ ま	w-KI^ZJ
+ぎ る	p-Z2^9I@YCJHFI[KJX[ZI
+く あ	y3XhY
+く い	w-[>K@IHIKJZahI
+く し	w>Z@Z
+く だ	f#]-[7Y9Y>J?JBYCJH[IIK[MHNHTJUJ[JhI
+く て	w-J1[9]>J@JHHKZXKZGa]
+く な	m#a3Z9F=[>H@[BJHGIJKHMJX[ZFaIh]
+け て	y-Z@XZX
+け で	w8]?ZCZHKZ[
+け ど	w@ZN[ZZ
+け な	o#G-I3I9I>I?H@XCJHXIGK]NIO[SYXKZI[[]]aJcJhZ
+け 付	t-I/WIIK[NHO]ZXhZ
+け 取	w>[aI
+け 失	w;ZF]PXZJ
+こ と	uDXEYI[K[ZI
+こ の	q(_>JHIIJU]WZZJ
+こ ろ	y@XgY
+こ ん	w9_HI
+ご ざ	w9]ZX
+さ い	f#]-[7Y9Y>J?JBYCJH[IIK[MHNHTJUJ[JhI
+さ れ	X!]#](G)J+Y,J0J1J2J4I5K6I8I9D:Y;Z>D?^@EAJBIDHEJHHIDKJNYO[P^QYRHSJUGWXYJZB[Z]H^X_HbHcHeJfHhJ
+ざ い	w9]ZX
+し い	e!K#K(I+Y-[3J9H:[>D?GBYCIIEM]OJUIVYXHZ[][aJbYdJfJhX
+し か	m3I>I?_@YC_DIHFIXM]NIZGaH
+し が	rQ[RZY[ZFdYf^
+し く	m-J3]9]@WBJHJIKKYXJhZ
+し た	W#Z(F)J,I-I.J/H0I1I2J4Z5J6X7H8[:E;I<J=F>[?]@aAIB_DFEIGHHJIYJIKFMZNHQJRGSIUEVFWHXZYI]G^HcGdFeJgYhH
+し て	Y!F#[(W)J*H,J-[/J0I1Y3H4H6I8W9K:H;I=G>X?D@]AJBIDYEJG]JJKXOGPZRISJWZXEY^ZB[G]H^HaGbGdZeJfIhH
+し な	p-K/[0[6[:Z>ZDYHGMJNXZJ_]aJfJ
+し ま	g!Z-J3I9Y?J@GB[DIHGIHKIL[O[TJUJVKX[Z]b[
+し 不	w4J8]HIc]fX
+じ て	wB^ZI
+す い	u-]
+す か	n9X=IBICIDIHeK[MIZIdK
+す が	o(YHXVYZKdZgX
+す ぎ	j-[2^9GCIHEI_KHMJNIXcZFfJhJ
+す と	w-JZIbad[
+す る	e!Z%I(_-H/J7J9I:[=J>J?IBHCJDIHcIHMHNZUFVGWJXI^J_ZaJbHdFeZfJgJ
+ず れ	yHKRa
+せ な	t0Z>IHGX[Y[Z]_ZaJfJ
+せ ん	X#G%I)J*I+I,J.K/J0J4Y6J7K8J9D:J=Y>Y?Y@XCIDXGJHYI^JJKZLIMHNIRJSJTHUYV[WHXGYJZ][H]I^HaXbHdYeJfGgIhI
+そ の	p%H-K9[;Z>[?[GaHGKINJVJZJgX
+た い	l+Z3I9K>G?^@[BJCJDJH^I]MINIXJZG[ZaH
+た が	k!Z-J/]3J9I:Z=K?I@YBICZDIHFIIK[MXNJUJXH_Ja[dJfYg[
+た け	y@ZN[ZZ
+た し	qIYKINaZJ
+た と	y@XgY
+た の	i*Z-J:J>[?]@[CJDJHFIWKGLWM[NIPZVJZGhY
+た ば	w@^ZJ
+た ま	y!J#H3^DIHJTYZ]
+た め	n+[@XBJEYHFL]TYZG_[
+た ら	k!Z#I-Y3J4I8[>IBYHFIYK[MINJTYXYYZZEb[dJfXhI
+た パ	q:^HJK^MJZH
+た 電	yCXOY
+だ け	e!J#G%[(J*Z+J-E/K3I8[9H:I;X=J>H?Y@GBGCZDGF[GJHGIYKJMHN]OIPZTYUJV^XIZJ[^]K_JaJbJdJhJ
+だ さ	f#]-[7Y9Y>J?JBYCJH[IIK[MHNHTJUJ[JhI
+だ と	w-_IXKI
+だ め	w-^IXKJN[
+ち は	t9_GZHGUZ
+っ た	e#Z%J+J-G/]1J3Y4I6J8J:I=^?JBHDFHDIGK_LKMHNIOITJUIVIXYYYZX][_IaFbIcIdIf[gJhH
+っ て	[!_%I(H)J+I,J-[0J1J3I4J6J7X8J9K:X=Z?F@GAJBFCFEJGYHAIYMHNEOYPJRXSJTHUZV[WJYJZC[I^X_Xa[bYcHdWfFgIhZ
+つ か	w4^HZZJ
+つ の	o%]*ZA^CZDIHI
+つ 目	y8]C]
+て い	S%I&J*F,H-^/J0G1X2I4F5I6G8G9B<J>G@FAHBYCJD^EHFJG^HAIYMJQIRZU]V]W]XGYGZ@[I^[_XbDcGdZeIfZgG
+て お	t9]d^
+て か	t=^@YHIY]ZF
+て く	i#^-X7Z9J>J?J@IBZHZIJK_MJNITHUJ[KhJ
+て し	t!]@JL]PXZGb]
+て と	y@YXYZ[
+て な	y-JIJN^ZYhI
+て も	n#F-XCZDJHHIJKILZN]O[T[ZIgZhK
+て る	yHIIJK[O]h[
+て コ	w>[aI
+て ロ	y#]1]HJ
+て 入	w#]8[9IB[aGdK
+で cooki	y.[
+で sspr	wHJWYZ[bY
+で き	Z!E#I%I*I+I,[-H.K/H0I1K3X4Y5K6Z8Y9G:X;J=Z>a@XAJBYCFDIGHHXJJKHLIMHNFOGRJSKTHV^WHXYYKZF[[]I^X_HaFdHfWgG
+で し	u3[9[@ZHJM^ZGhJ
+で す	c![#J3I7X9^:Y=H>G?G@[C]DGH[K]NHOJTJVIXGZC[J]J^KaZbIcKfIhH
+で は	e!Z)X*K+Y-J3I9I:H>G?]BICZDIEKHAIIKHMZNKPHSIT[U_V[WKXJZD][^JaIbXcJdHeJfI
+で も	tBZZX
+で サ	y1^HZfJ
+で パ	m(I/J0]6]:JBXGKHIMZNKUYV[ZD^XbX
+で ユ	w!^HJV[ZJ
+で ラ	yHJdYe^
+で リ	l!J%J(G:^=XBJPJU]VFWJZD^Yb]cXdJg^
+で ロ	tNZT][Y
+で 入	u:]@KB]HJIJZHb^
+で 再	w@YcYg[
+で 変	o/[7Z:[>J@HBXHIM[ZH^JgYh[
+で 待	y@[XZ
+で 拒	t/ZN^
+で 書	t0Z4ZHIRZZJc]fX
+で 無	y!]BZ
+で 管	wE]d^
+と う	y9^ZI
+と が	wDXEZK]ZJ
+と こ	y@XgY
+と し	w@ZH]
+と の	yc]
+と 一	y3JC]OY
+と 出	l-]HHKFNZO[_XdZhZ
+と 表	t-JNYZ[h]
+と 言	e!J+X-^3I9G:K>H?I@XBJDZHGIZMIN[VJX[ZG]KaJh_
+ど う	w9Z@JHWZ[
+ど こ	u@JBICJDHH[KJS]THZ_
+ど の	wBZHZN]ZI
+な い	P!@#A&G(])H+],D->.I/I0[2F5Z6]9?<G>Z?^AEB=EDFGGZHJJEMXN]PIRCSITIUEW^YYZI[Z]H_Za^dAeJf]gJhJ
+な く	k#a%Y3Y9G=Z>X@JBZHGKIX[ZFaI
+な し	l#J%J&[:J;[<Y=J>KDZHCLZMXT^U^VJWJZHbJdZ
+な ぜ	w#H*]HHZ][[
+な っ	e#[(K-J3I9[:J=Z>H@ZBJCJDKHFIJKYMJVZX^ZG^XaHhI
+な の	j#G(J*]+Z-Z3H:]>K?JDIHFIYMKNJO[VJZW[[hK
+に #	w2Y3]>JIYOI
+に sspr	yBJHYS]
+に か	y3]>]HHZ[
+に し	j(J-Z3I9X>J?[@XCJHFIYKZMINHU]VKXJZCaIb[d_hJ
+に す	r.XHaUJZJdIe[
+に ち	w9_HI
+に な	f#G-J3J=J>H?Y@ICIHHIJK[MJNJTKVYXY[[^X_Ya[hJ
+に は	p(Z*]/K7]?IH_MJNJTJVJZI_[dJ
+に も	w3J>H@[HFKJXJZ[a^
+に よ	y!J-JUZ^]d[
+に ア	y>Y?HHIZJ[Xa^
+に コ	wF]HHaX
+に チ	wLY^ZdZ
+に パ	tB]MYZFd[f]
+に リ	t:IBWHGS[UHW]ZGb^
+に ロ	u#WMXTZ
+に 一	y@ZA[_J
+に 何	yH^LYX[ZJ
+に 使	u>JKb
+に 入	uG]V]
+に 問	uEZZ[cY
+に 変	u@[CWHIL[M[
+に 失	yBKZ^eZ
+に 届	w4[>[HIc[
+に 必	y=YHYUGd]
+に 戻	u0]HKK^ZDb_dI
+に 接	w4YH^ZJcX
+に 進	w:[X[
+の ou	y%[CIG^HJ
+の か	w(]*[ZZ
+の た	u+[EZHGL]ZG
+の で	f!J(I-X3X9K:[=J>[?H@^BZCJDXE]IXKHNIOJUJVH^JbJhY
+の に	c!I#F%K(K*Z+]-F3E7K9G:J=J>D?aBHCZDEHBIXKXM]NEO_PYUJVYXGZG[[]I^J_JcKdJgJh]
+の は	yHJM[O]
+の ま	p!^%J@JBJHJL]ZH[Wg^
+の み	y=YVZ
+の も	u3J>[@IHJKYOJ]]
+の を	n-Y>I@IHCIHKZMbNIOJXJZIha
+の ア	p#J%YAXG[HYLZV^
+の オ	y;[A[G[_I
+の コ	w>J?ZC[aX
+の サ	y2[bX
+の チ	u;]GZHJLXZJ^ZdY
+の パ	_(]-G2_:F>I?J@JBFDIF]GIHXIIJ]K_LJMFN^PJUGVIWYZ>[I^HfIhb
+の フ	u7Y8^A[HY
+の ポ	y:[HJN[
+の メ	tHXM[PYV^
+の ユ	p!H8[=[?JA[BJD[HFPKVIZY__bIdJ
+の リ	k:J=KBYEYHHQXU]VHWJb]dHf]
+の ル	yG[HIN^ZI
+の ロ	w#]HXTJZJb[
+の 一	w-Z>K@KBKDJH[I[ZIh[
+の 人	t(X9K;J?J@YF]GZHIV_ZI
+の 件	y9]BX
+の 名	y-[F^KJ
+の 問	yBJHGZ]c[
+の 変	q@_LYZ[hH
+の 形	y3^
+の 接	uHJZJca
+の 方	w?]HJ
+の 時	uHIRcdKfH
+の 権	u%^;XH^
+の 番	u3I>aKHOY
+の 登	u+[?JBYD[
+の 確	wC[DJXX
+の 要	yIZKJN]
+の 設	wHZV[d[
+の 質	w*Z?^
+の 選	w?^CJHI[]
+の 電	u3X?]HYOIaX
+は あ	wH]MKVZd[
+は そ	y>[[XgY
+は で	wHHI[V_ZIb[
+は ど	w#IBJCJDHHaT[
+は な	w7]HFTZV[
+は ま	y#IT[
+は も	u9J>^HIKZX]ZJaH
+は オ	w7[d^
+は セ	y)]*XHHUZ
+は パ	yZI^_
+は リ	r!J)Z5[7Z?[HGUHVZZJ
+は 一	uCX
+は 使	m?[HHI]KXM[gY
+は 前	t3J>[HHIJKZM]OJg[
+は 古	rHHMbZIgY
+は 変	y#J@YTYgY
+は 書	wG[gY
+は 無	w)ZHYUIa]
+は 通	y%]CZ
+ば か	w@^ZJ
+び 出	y+ZQ^
+へ の	uHJQXZKc_
+べ な	wH][Y
+ま い	u!]-^NEPXZJ
+ま く	y@JHJZahI
+ま し	a!X#](J-F3I9Y:J=J?I@EBbCYDGIXKIMZNHOJPJTIUIVJXZZ_[J]JaFbIfJgKhI
+ま す	Z#[%J(X+J-F.X2J3H4J7J9_=I>J?I@IB]CGDGGJH]I[KILJMYN[OJPJRWWJXKZX[I]J^J_JaHbHfI
+ま せ	X#G%I)J*I+I,J.K/J0J4Y6J7K8J9D:J=Y>Y?Y@XCIDXGJHYI^JJKZLIMHNIRJSJTHUYV[WHXGYJZ][H]I^HaXbHdYeJfGgIhI
+ま た	w#X3[9Z@ZZJ
+ま だ	n#H9J@YBJDZHCIJMdTZUIW[ZI
+ま っ	w!ZHIRI][f^
+ま で	m9X>J@[BIHGIJK[M^XXZE]]fZ
+ま ま	k!]#H%J(K3]=J>I?K@JBICJHGKJL[TXUIZYbJdJg_
+ま れ	t-YHYIY
+み な	y+^DITX
+み の	y+]HFV[
+め な	u3Z:[>]HGUJXZY]ZIaI
+め ら	p![)Y*X+Z-JCZDHHIUZZK
+め る	uI]M[
+も う	k-I3K9H>^@aBYCYDIHGIJKXMJOJXZ_ZaHhJ
+も な	y>IHGT[a^
+も の	n-Y3I>[HGIJKaMZNKOHXJZIhY
+も メ	w3GD^HJaY
+も 入	u3Y>I@ID[HHKILYMJOKZ]]]
+も 問	yB[ZJaX
+も 登	y3GD^
+や す	t-aIH
+や り	yX^
+よ う	n!](J-J?J@]HZUJV[XZZG
+ら し	t-[9J>J@YHJIGK^MJVZXIZIh[
+ら ず	w@J]]d[gY
+ら な	j#I%K+Z/J0]3J4]6J9J;Z>I?JBICJDJHXIIKYMXXJZ[[K^JaIbHdIfJhZ
+ら れ	h!Z#I)X+Y3H9J=J>[?J@]BJCXDGHZIHKIMINHOJPJTIUYVJXIZ]^XaJhH
+ら リ	y=ZBXHJPYZJ
+ら 書	u4J8]HJYafY
+り が	y9^ZI
+り で	t4[@_ZI
+り な	u(]3[CZDJHJIXOIZJ
+り ま	d!J#[(W-G9]=Y>J?IBYCJDJI]KHMYNJUIXHZX_YaJbJcWdIfJ
+る が	m-G3I9J=]>[?H@JCZHEIFKGMZN]O[VJXJZD[]_KaHbZdZfJhI
+る と	l-Y9JHGKZN[XJZZhY
+る の	p+I-F3I9J>I?[CIDHHHIYKHNJOaV[hZ
+る ら	y-]9K@ZIGKZXJZJ
+る 必	w#H.Y:XHI[]
+る 方	wHbUJZJ
+る 権	y%J(^HJ
+れ た	b!Z#[%J(J*I+J-Y3I6J7J8J9D:_=J?YBECHGJK^LJMFNEOHP]RZUIVHX]ZE[Y]H^J_JaHbHdXfJgK
+れ て	^![#I%J(H*I-J/J4K6J8J9H:H;X=Z>_?X@GBFCHD]GJHIIHKDLJMFO^PHRZSJWYXFZA[I]]^Y_IaGbHcId^fHgJh[
+れ で	y=[KKh^
+れ な	e!I#Z(Z)J*Y+]-G3H4J6J7K9F:H;Y=J>J?F@YBGCFDEGXIGLYNFOZPIRITJUJVIWJXZYKZ^]I_JbIc[dHfHgYhJ
+れ ま	b!Y(J-F3J9I=J?Y@HB_CYDGHaIZKHM[OJPKTIUJVJXIZX[JaDdJhI
+れ や	u-]
+れ る	b!H%J(J+X-G3H7X9H:I;K=J>G?H@YBIC]DZHCKJLYNaOZPYRKTJUKVIXGZ[]K^I_KaIb[cKdIfKh]
+わ か	u9]@HHJ[^h[
+わ せ	yK[Z[
+わ っ	u/[=]CWaK
+わ な	y-I6]HJIIKJNaZGdJhI
+わ ら	y#ITYg[
+わ り	y>XBY
+わ れ	f!J+Y-X3J9H>H?I@YBJCXDZHGI]KYMJN[X[ZGh]
+を な	y>Z
+を リ	m%J(a?KBXEYH^UHVIZHbJdK
+を 何	wX^
+を 使	r,Z7Y>I?[HJKJU[V[ZI
+を 入	n-X6]>JDKHIK[N[XJZHdJh^
+を 変	l(J>[@XH[^_hI
+を 外	u#]8[=Z?]GZHFNJTJdH
+を 強	y%[HXL[
+を 忘	q:Z>IBGDXH]MIZ]
+を 更	y+Z1[MKfZ
+を 有	r(J.XHWUYZGdZe^
+を 止	w!]HIU[
+を 求	q+ZCZDIM[
+を 満	pHJIYKINbZJ
+を 無	uHZUY
+を 聞	yM[h[
+を 要	yHJM[[X
+を 解	yTX[X
+を 設	w*[BZHX
+を 間	yX_hY
+ん で	y-[3[HIK[ZH
+ん に	w9_HI
+ァ イ	w2[H^cY
+ア ウ	p#Y(ZTZc^
+ア カ	a!^#W%](G)[,J-H0J2^3W4J6K:X;J=I>I?J@IBHCIDZEKGYIIKILXMHNIRJUFV^WJ^Z_JaJbHcJdHfIgIhI
+ア ク	o%^0X;[=J>XDKHJZ]_J
+ア プ	r(K=K>[?_C[HFNJVIZFa]gY
+ア ン	yAaHHQX
+ィ ザ	w,ZZJe^
+ィ ル	wG]J]VH
+ィ 情	yC[D[HJ
+イ ア	yH[QXcY
+イ セ	r=cHXZG
+イ ト	h#K%X(I,Y6Z7X8Y9J:K@KMIRJTIUJVIZF[J^KbIdbe^fZ
+イ ベ	w&[e[fY
+イ ン	d!G#I(I)I,J-I0J3I4]5[6J7Z8[:I=H>H?J@JBYDJIJKJLYNIPZQXS[TWUIXJZY[[^J_JaJbYcHdHeKfH
+ウ ィ	w,ZZJe^
+ウ ザ	w.YHJ]Yb[
+ウ ト	r#Y(ZHETZc[
+ウ ド	j!J#H%J-K/a0^6ZAYBIGJHGJXNJT]ZH[J^K_^bJdFfJgX
+ウ ン	a!^#W%](G)[,J-H0J2^3W4J6K:X;J=I>I?J@IBHCIDZEKGYIIKILXMHNIRJUFV^WJ^Z_JaJbHcJdHfIgIhI
+ェ ク	p0J;ZAZG[HYZK__dJ
+ェ ッ	q;]GZHILXZH^^d]fJ
+ェ デ	u,Z7_
+ェ ン	u-[0bHIZJ_K
+エ ラ	j!Y&Z(J,X3J:J=JBJE[OZVJZb^JbIdJeZfHhK
+エ ー	u-[0bHIZJ_K
+ォ レ	t8bA[HG_YdJ
+オ フ	yHJU_
+オ ブ	r0J;[AZG[HH__dJ
+オ ン	d!X#J%J(G*J,Y-H/^0Y2K3J4J6^8J9J:G=G>I?I@IBICJDIE_GHHCIJKIMHNYRJSITIUFVGWJXJZD[I]J_ZaIcZd[eZfYg[hI
+カ ウ	a!^#W%](G)[,J-H0J2^3W4J6K:X;J=I>I?J@IBHCIDZEKGYIIKILXMHNIRJUFV^WJ^Z_JaJbHcJdHfIgIhI
+カ ル	w!]E]HJNZZI
+カ ー	wA_HYZJb]
+キ ャ	y>[HHMZ][
+キ ュ	tC[DZHYQY
+ク が	l(J@YBJMIZD^Ybbd^fJ
+ク さ	k#YHWTZ[[
+ク の	t%Z=KHFZId[e^f[
+ク は	yBXHXT[
+ク を	p#[6]BJGZHHeZ
+ク ア	u#Y6]HFTZ
+ク セ	p%^;[=J>XDKHKZ]
+ク タ	n%[2Z4J8]<]HXZK_]
+ク ト	q0J;ZAZG[HHZJ__dZ
+ク ラ	i!J#H%J-K/a0^6ZAYBIGJHFJXNJT]ZH[J^K_]bJdFfJgX
+ク ン	u,bHIR[
+ク 解	t#G1[BZHJ[]
+グ イ	yHHMXZ[b[
+グ ル	o!J(J?JDKG[HFNJPaUJVcZIdK
+グ レ	y(Z:[HH
+ゲ ス	w:aZK
+コ ネ	p%[2Z4J8]<^HJ_]
+コ ン	m#Z%J-J3J4[5[:Z>J@KBJF]GJHXM_NJZEaJbIhJ
+コ ー	f-I3J9J>^?X@IBYCZGZHDIJKGMHNJOKX_ZF_JabdKhI
+サ イ	m7Y>IB]H]LZMJTIZW[]cJ
+サ ー	d!H#J%J(I)[,J-H0J1I2Y3H4^6Y7I8J9I:H=H>H?H@ICJDIEJGJHEIHKINIOJPJR_SZTJU^VGWJXIY]ZD[J]J^J_JaHbIcZd]eKfagJhI
+ザ ー	_!]#J%J(^*G+I-G/I0I3G4I6I8Y9H;X=X>G?G@GA]BJCIEJGIHGJJKGLJMGNGOIPXRISITIUGWIXHYK]]^Z_^aJbYcHe]fGhG
+シ ュ	r9JFZGZM_S[ZJ
+シ ョ	q,Z7_HHR[ZI]]^Y
+シ ー	i(J*^-[:H=K>J?Z@KBJDJKJMJNaUIVJWaZEbJcKdJgJ
+ジ が	wSZZZ
+ジ ェ	l-Z0b;ZAZGZMJZH__dIfJ
+ス が	n%Y=]HIUaZIf]
+ス に	uF]HFUXZJ_^f]
+ス の	y=JH[g]
+ス を	u=Z>JUXZ^d]fJ
+ス ク	t(]@]ZJ
+ス タ	y!JH_ZJ
+ス ト	n(J8b:a=JA[BYHFUJVJZI_XdI
+ス マ	n>[?JMZTZZHa[b]
+ス ワ	R!F#I%I)I*H+I-^.J/W1I2]3H4H5J6X7Y8H:W;I=F>J?D@JAHCGFJG[HIJYKYMYNYOIPHQJRHSGTFXGYJZ][Z]I^Y_FaFcGdYeHfKgJhZ
+ス 許	y%[;]HJ
+セ キ	u*WC[D[HJQY
+セ ス	p%^;[=J>XDKHKZ]
+セ ッ	X#I%I(Y*H+J,J-J/H0I1J3I4I5X6I8I9J;I=XAJB[CHDHEYGIHYIJJJKHLINGRISZTHU[VXW^XI[J]Z_IaXdFeIgYhI
+セ ル	r)]UbZK][fJ
+セ ン	m(J9K:J=cBJMJPJVJZFbJc[dIfIga
+セ ー	uHJZ]aY
+ソ コ	r#[H]MaZH
+タ ア	y%[2[HY
+タ ン	u(_:[HF
+タ ー	i!J(J4]:J=J>J?JG[HaJ[MJNJPJUJZH_JaJc[dIfHga
+チ ェ	q;]GZHILXZH^^d]fJ
+ッ ク	Z!G#_(F)J*J+J-I/I0I1X2J3H4I5J6]7G9H:H;Y>G?G@GAJCIDHEJIHJJKHMENHOJPKRGSITbUHVGWJYJZA[_]I^Z_HaHbZcHdae[gHhH
+ッ シ	q9IBJFZGZM_S[ZI]]
+ッ セ	uHJZ]aY
+ッ ト	X#H%I(Y*H+J,I-I/H0I1J3I4I5W6H8I9[;I=XAJB]CHDHEYGHHZIIJJKHLINGOKRYSZTHU[VXW^XH[J]H_IaXdFeIgXhI
+ッ プ	y6]D[HKR[
+テ ィ	p.W0YC[DZHHJXQY^Z
+テ ナ	u:ZBJHIU_VJW_ZJbK
+デ ス	u(]@]ZJ
+デ レ	u,Z7_
+ト が	b!a#X%H(H-J/J0_3I4K6J7K9K:X=G>J?J@JA[BHDJEKGJH]MIPJSJTKUXWJXJZ][J^J_]aIbKcJdEeJf[gJ
+ト さ	w#XBYM]ZE
+ト し	t@XBWHZZJg]
+ト す	u%J(^:XEYHJZI
+ト で	d!H(X-J3J7X9X:]=Z>Z?Y@GDYEJHBIJKIMXNJPXUXVZZA[J^IaJbZfIgJhJ
+ト に	o!I(J2Y3J7Y:ZA[BICJD]UHVIW]Z]bJ
+ト の	k!J#J%_(I-Z2^8[:I;ZBXGJLKMJS[UJVIZG[X^Y_KbJfJ
+ト は	k!I%H)]=JB[DJG[PXT[UHVZZJ^YfJ
+ト を	k![(G3[8^:IBJDIHZMKQWU[VZWZZC_YbYdF
+ト バ	i%X(J,Y6Z8YHGMJRKTIUJVJZFbIdbe^fZ
+ト ボ	y(]
+ト ロ	w#I4]5]HDJXT[ZI
+ト ー	u,bHIR[
+ト 不	w=ZEYHJPYZJ^Z
+ト 時	y5[?HHIa^
+ド が	a(H,Z-W/]0[2]3J6I:H>[?I@FBZCJDHGIHAIYJJKELJNJUHVJXJZ^[I^I_Ja^bHdEfHhb
+ド だ	y?ZBJT[
+ド で	m,YBXHIKZM^ZEe^gW
+ド と	y6]
+ド に	m-]BJHIIYK[NJS[ZH_]
+ド の	g-Z:J>JBHHHL]U]VJ^Jb]fZhG
+ド は	h#I-I/[7]?KBKC[HXKYNJZD[_aJd]hJ
+ド を	^!J%I(],K-F/J0J6[:_=J>H?ICKGIHZIINFPJUFVHWJX_^]_JaZbFfHhJ
+ド フ	yJ]
+ド ポ	uNa
+ド メ	l%Y)J4^5[7]8[HDMJP[TZZGbJfJ
+ド ラ	wPXZJd]
+ド リ	o%Y(H:JBJH]UXV^W[ZFdJ
+ド 同	w0_G^HIdI
+ド 変	wZZ^Z
+ナ ン	u:ZBJHIU_VJW_ZJbK
+ネ ク	p%[2Z4J8]<^HJ_]
+ノ ー	wBXHIM]b^
+ハ ッ	wGZHZM]
+バ ッ	i#J%X(I,Y6^8Y9J@JHGMJRJTIUJVIZF[KbIdbe^fZ
+バ ー	j-J1J3J4_6Z=J>I?J@JBIHGIJKJNKPXR_UJV]Y^ZFaIc[dX
+パ ス	Q!F#I%H)H*H+I-^.J1I2]3H4G5J6X7X8H9J;I=F>I@IAHCGF[GZHJJXKXMXNXOIPHQJRGSGTFXFYJZ][Z]H^Y_FaEcGdXeHfJgJhZ
+パ ソ	r#[H]MaZH
+パ ー	y.X:^HJJXMJZH
+ビ ス	k!J(J)[-J2Z:J=JHHS[U_VIZHbJdZfa
+フ ァ	w2[H^cY
+フ ィ	wG]J]VH
+フ ェ	u,Z7_
+フ ォ	r8bA[ZJ_YdJ
+フ サ	t)]UbfJ
+ブ ジ	r0J;[AZG[HH__dJ
+ブ ラ	u.YHJ]Yb[
+ブ ロ	u#H.XH[X]
+プ に	wHJP]Va
+プ の	wHIVa
+プ デ	u(]@]ZJ
+プ リ	o(J:J=J>[?_@JC[H[IJMKNJVHZFa]cJgX
+プ レ	e!Y#K%J(G*K,I-H/^0Y3J4J6^8J9I:H=[>I?I@JAXBICIDIE_GIHDIIKIMHNYOJRJSJTJUGVGWJXJZE[J]J^G_ZaIbGcZd[eJfZg[hI
+プ ロ	o0^4I7]>KMJRJTJY[ZJ^Z_Jc_fG
+ヘ ル	u(]@]ZJ
+ベ ン	w&[e[fY
+ペ ー	uSZ_^
+ボ タ	u(_:[HF
+ボ ッ	y9YH]
+ボ ー	y,[HJS[e[
+ポ リ	j(J*^-[:H=K>J?Z@KBJDJKJMJNbUIVJWaZEbJcKdJgJ
+ポ ー	r1]:ZBJD[H[fH
+マ ホ	q#X>[?JMZZJa[
+マ ー	y#IHJT[ZKb^
+ミ ス	qEXHKN[ZIcYd^g]
+メ イ	l%Y)J4^5[7]8[HDMJP[TZZGbJfJ
+メ ッ	uHJZ]aY
+メ ン	uHYPYV^
+メ ー	h(J+J-J3Y9J:J>X?]@IBHD_H[IIKIMZNHOJUJVIXIZC]Ja[b[hJ
+モ ー	y.XQ^
+ュ リ	u*WC[D[HJQY
+ュ 同	wGZHZM]
+ユ ー	a!]#J%J(^)X*G+I,I-H.K/I0I3G4I6I8Z9H;Y=X>G?G@HA]BKCJDXEJGJHIJKKHLJMHNHOIPYRJSJTJUHWIXI][^[_^cIdZeIfHhH
+ョ ン	r,Z7_HHZJ]]^Y
+ラ イ	e!K#J(H,Y3J4J6Y7J8X9I:I=c>J@JDJIJMHQZRJTIUIVHZC[J^J_JaJbHcJdae^fYgJ
+ラ ウ	h!I#H%J(J,J-J.X/a0^6Z=JAYBHGJHEJXNJT]VKZG[J^J_]bYdFfJgX
+ラ ー	i!Y&Z(J,X3J4[5[:J=J>KBIEZHIMJNKOZPJVIXJZa^JbHdJeZfHhJ
+リ の	y?^HIVJZIa^
+リ シ	j(J*^-[:H=K>J?Z@KBJDJKJMJNbUIVJWaZEbJcKdJgJ
+リ セ	X#I%J(Z*H+J,J-J/H0J1K3I4I5X6I8J;J=XB[CHDHEZGIHZIJJJKHLINGRISZTHU[VXW^XIZX[J]I_IaYdGeIgYhI
+リ テ	u*WC[D[HJQY
+リ ン	qBJH^MJZGbc
+ル が	r3I:Z>G?IDHH^M[ZHa]
+ル に	u3^CKDIHDN[ZIa^
+ル の	w?ZDKG[HXNZZJ
+ル も	t3G>IDbHGaX
+ル を	y)^?ZHGUJY]
+ル タ	wG]J]VH
+ル フ	t)]UbfJ
+ル プ	u(]@]ZJ
+ル ー	k!J(I-I3J:J>J?I@KDHG^HZIJKJMHN[PaUIVcZF]JaJdJ
+レ で	t!]/]6]7ZZJ^JfJ
+レ の	w6]PYUJ_[f^
+レ ス	t8bA[HG_YdJ
+レ ポ	yBJD[HY
+レ ミ	p-K=^EXHJN[ZI_JcXd^g]
+レ ー	p(Z,Z4]7_:[HD
+ロ グ	qHGVJZZ][b^
+ロ ッ	a!H#a%J(J-J/K1Z3J7I:J=J>J?I@ICJDJGJIJKIMHNJPKTcVKXYZF[a]J^JaKb]cJdHfJgJhJ
+ロ ー	p![)]4]5]BXE]HDNYUIVJZFbI
+ワ ー	R!F#I%I)I*H+I-^.J/W1I2]3H4H5J6X7Y8H:W;I=F>J?D@JAHCGFJG[HIJYKYMYNYOIPHQJRHSGTFXGYJZ][Z]I^Y_FaFcGdYeHfKgJhZ
+ン が	p(_:ZHZMHVYZI^Y
+ン で	n#[7[BXHEMXQYTZVJ[]bJ
+ン に	w4ZHYMWZI^Z
+ン の	w,YBJZ]
+ン は	yMaZI
+ン を	y,[8]
+ン イ	n>IB]HYLZMJTJZX[]
+ン ク	uMJZGbc
+ン コ	y4]5]HGJXZI
+ン ス	q!I=cH^ZF
+ン タ	oH]VZZJc[dJfJga
+ン ト	]!]%[&Z(E)Z+J,H/I0a1J2^4Y5Z6H7H8I9I:[;I=F>G?G@GBDCGDXEIFKGWHHIHKHMENGOJRHSYTIUZV[W]YJZE]I^Y_GaHbEcGdFeYgHhH
+ン ド	y7[
+ン バ	wHJPYV^
+ン プ	f!Y%J(G,I-H/^0Y3J4J6^8J9J:H=G>J?J@JAXBJCJDIE_GIHDIJKJMINYSJTJUGVGWJZE[J]J^G_[aJbHcZd]eJfZg[hJ
+ン 画	wHJZIb_
+ン 管	w)J,ZP]
+ー が	d!Z#J%J(F*J+J,J-F/J0I1I2K3G4_5[6I7I8J9H:];I=G>G?F@HAZBGCGDGEJGJIGKHMFNEOXPIRFSJTJUHW_XIYYZ]][^H_]aFbGcZdZeJgJhI
+ー で	i!H(I*J-I6[7K:H;X=I>I?_@JBICKDJG[MHN_PHUIVZWI]JbYcJdIg_
+ー に	q!J-^A_HHJXNIZY_Z
+ー の	m;XBIDIEYH]R_VKZHbYc[fG
+ー は	q(J)Z7Z?^HJMJUJVIZG^^bJ
+ー を	n*[4]?JHIN]WYYZZH]X_[dJ
+ー カ	w!]E]HJNZZI
+ー ク	t,bHIR[
+ー ザ	a!]#J%J(^)X*G+I,I-H.K/I0I3G4I6I8Z9H;Y=X>G?G@HA]BKCJDXEJGJHIJKKHLJMHNHOIPYRJSJTJUHWIXI][^[_^cIdZeIfHhH
+ー シ	u,Z7_
+ー ジ	l-Z0bMJSZZX_Jb[fJ
+ー ス	yHIQY_^
+ー タ	u4]:ZHXc]fJ
+ー ト	j#H(J*Z,J-H1]4J8J9J:[=J>J?H@JCJDZGJIIKIMZNIQ]RITZUJVJWJZE[KaJbacIdFeJf[hJ
+ー ド	P!E#G%H&J)H*G+H,]-]1H2[3F4F5I8G9G;H<J=E>Z?G@HAGEKFIGZHIJWOGPGQIRFTEVJX[YHZZ[Y]G^X_Ea^b[cFe]fIgHhY
+ー バ	l-J1J3J4_6Z>J?JBIHHIJKJR_VJY^ZGaIc[dY
+ー ビ	k!J(J)[-J2Z:J=JHHS[U_VIZHbJdZfa
+ー プ	n!J(J?JDJG_HENJPaUJVcZI_KdI
+ー ラ	y4]5]HGJXZI
+ー ル	f!I(J)]+J-H3Y4J9J:I>X?]@IBHCXD_GYH]IHKIMYNZOJPJSJTKUHVHXIZC[J]J^J_Ja[bJfJhI
+一 つ	n%]3I?XCdDJHGIJKJOKZKaJ
+一 下	w#[9ZXJZXb]
+一 个	o%]3H9I;[?JC_HHIIKHOYVKXHa]
+一 回	w9[@_HJXI
+一 天	p#E@_CKDXX^ZJ
+一 度	o@_WYXKdZ
+一 日	w@ZX_
+一 時	p#J@IL]T^ZGa]cX
+一 步	y*[ZJe[
+一 直	p?JBJCJD]K[LXMIZZaY
+一 种	q?YCbHG
+一 致	r3J6_A[O]_H
+三 方	yJ[
+上 刚	w@Z
+不 一	w6]IIK]O]ZJ
+不 上	uH[O]SHc^
+不 了	f!I#F(^)I*H,H-J/J0I4Y6I8J9I=H>_?JBGCIDKGIHKIHKELIMGNHOIRFS[TJUHVHXKY^Zc[H]H^G_JaFbGc[dJfDgJ
+不 允	yIZVJ^^
+不 出	y+[3_>JHIZHaI
+不 到	h!J(X*J,_-J0^3H4[6I7J9J=J>Z?I@JCJGJHYIJKJMJNIOJVKXJZF_^a[cJdIfIhK
+不 匹	yO]
+不 去	t#[%J;ZKYXJZ]
+不 可	k%J(G)Z*J4_6K8[BIHEMJPXRJSIVHZG^]bJc^dJf]gI
+不 同	y/X6^G]RK
+不 回	w0]9H>JG[HEXJYJZ]aJc^fH
+不 在	m-J/I4J7Y9]=J>G?X@IG_HFKJMIPJQ[T[V_ZH[JaJbJcKhJ
+不 对	p(J*J3]6]9J?K@ICJE]HIIIKHNIOIPKR]Z]_JaJcKfJh[
+不 开	t6^H[NISYZHbZcJ
+不 接	w3JHKI[N[O]ZJ
+不 支	u1[7X?]HJZIgY
+不 明	y&ZN[Z[
+不 是	t(I@XHJOZPIS]VaZG
+不 正	o3_CJTYZJh]
+不 知	yHJNXZ^
+不 符	o-YHJI[NaZI
+不 能	d!I#J(X)J,K-I/J3I4J6J7I:I=^>Z?Y@JBHCIDJEIGJHDIZK[LJNGOHP^SITJUZX]Z>[X^_aJbFcJgJhG
+不 行	m#J(H)^*H,I-X3J8]9K=J>I?[@IBJCIHDKYM]NIOHPYVYXJZJ^J_JaJb[cJhI
+不 认	u:ZHFM[O[gZhX
+不 让	q>K?I@_HZKZX[ZYhH
+不 足	q%[(_3Z9J=[>J?KCJHEI]KJNGVZZF
+不 过	tH[L_ZF
+丢 了	u>^DYaF
+两 个	r/^?J@IAbHJK[NJOJZH_J
+两 次	y*X@[CW
+两 种	r*[CX
+个 密	u/]K]ZJ
+个 用	w!J;]A^CJHJUJV]ZZ_I
+中 で	wHISZ]^dJe[
+中 心	wga
+临 时	u!X@XLZTW
+为 什	y#G*]HITJ[]
+为 组	yVIW]d[
+也 没	y3I?ID]HJa^
+了 密	m>Z@ZB[KJM[UXZGhI
+了 手	r>YC[
+了 收	w>aHJaC
+事 件	u#Z&[BIHIS]ZJe[fY
+事 可	yHJVa
+二 つ	k*Z/^8[?KA]C^DIHGK[XKZJ_JaJ
+二 回	w*XBZ
+二 次	y@XBY
+云 端	u/XBJTb_I
+人 が	y@ZHJZJ][^Z
+人 に	y!J@YH[^]
+人 の	w#K(XA]ZZ
+人 は	w+ZDJHJVa
+什 么	o#G%I*[CKH]N_TJ[]
+今 天	p@ZX^ZJ
+今 日	u>J@^HJX]ZIaJ
+今 朝	r#X@aMWZI
+从 没	yD[HJW[ZId[
+他 の	y(^VZ
+他 社	y:[JZ
+付 い	y%Z3Z
+付 け	r-XHJIHK[NHO]ZXhZ
+代 理	q(J*J-Y0d3I4I9H>J?JCKDXHHJJMJNJRHYJZIaIc_dJfGgJ
+令 牌	u,cHIR]ZG
+以 前	j-I3H9K>]?[@IHJIHKaMYOIPXVJaKhJ
+件 を	wIZKJN^ZK
+会 社	n-Z3J8Y:Z>_?[CJDJHGIJN[OIZJ
+会 議	uHYZ]]Z
+但 没	y?]DKLX
+住 了	y!J#_9H>IBJHYKJZF]K
+体 で	yU^WJ
+体 管	w(^)Y*J,]UHZJdH
+何 も	t-J>ID[HZKILYNJTZXJZ[hK
+何 度	m#_9G@ITYXaZJ
+使 い	y,Z>J?[K[
+使 え	g![(I-I3J:J>H?_@GCJDIHEI^KYL[MZNIUGVXXX[J^KaJbIdIgXhJ
+使 っ	n!J-Z3K7Y9I>Z?J@JHJIEKaOJU]VKXIhY
+使 用	i(J-K@ZHJIIK^NZPZT[UJVZZI
+信 息	u3[C[D^HJ
+修 改	q@^HKZX^Jh]
+個 人	y#K>[?ZHX
+停 了	u!]0]9J>JHGSJY^ZHcIfY
+停 止	o![-I0Z4]9I>I?KIJKJU[XJY]ZJfZ
+停 用	u!Z1[U[
+側 で	u![7]HGT[ZI
+允 许	q9K=J>JHGIZQXV_ZI[[^]
+先 に	w:[X[
+先 の	y3[DZH[
+入 っ	m!K9J:[>I@IDKG[HHI_KGLXMJOIV[ZI^XaKhY
+入 れ	e!I#Z%K(J*J+J/Y3H6Z8Y9E:H=I>E?H@GB_CHD]GKHFMYO[PJRJTIUJVIXGZ^[J]Z^J_JaEbIcKeJfJh[
+入 力	t#]9IOYZKhX
+入 的	wOZ
+入 社	w@YD^HY
+全 体	r(^)X*J,[U[WJZIdH
+全 信	yC]DX
+全 局	w(^)X*I,]UKZIdH
+全 部	yBZNZO]
+全 问	w*[?_ZF
+公 司	m(K-J3J4[8[9J=K>Y?IBICJHGIIKJM]NbU[VJZGaJcJfJ
+关 了	r!]#H-K6]8J9H>H?J@JBGHEIJOJU]Y]ZG]_aJbJfH
+关 着	y1I<ZHGRJU]cHf]
+关 闭	uB[HKU^ZJbZ
+其 他	y%]C[HK
+册 sspr	y+[
+册 过	w+[DZ
+再 改	r@^
+再 設	w@Yg[
+再 试	t@ZBJX[ZZ
+再 起	wB^fZ
+写 不	u0]4J8K9H=J>IG[HEIJY^ZGaKc^fG
+写 回	d!H#G%X(F)I*I+J,Y-J/I0F1I3H4X6Y7H8^9E:H;J<I>H?H@EAJBHCIDGEJFKGHIHJJKFLGMHNGOKPXSITIUGVFWIXGYYZJ[H]I^H_HaFbEcEdde_f[hG
+写 字	yI^
+几 次	y#XHJX]
+出 な	o([*X+X3G>I?^C[DIHDIJKJMKNJOHZC[]a[hJ
+出 ま	pN[Z[hY
+出 る	m-]3K@JHHNZO[XJ_XdZ
+出 现	u+Z?JHJZ_hJ
+出 错	w,Z3IHJO]ZZaIe]fFhH
+分 か	u-]>IHXIHM]NX
+分 で	w)Z=IU]VZZI
+分 の	r-I3II[O^V[
+分 钟	wBIHHM^R^
+切 れ	q9I;[=^>J@JBJUJXJZZ]]a[bJ
+刚 改	u@]
+別 の	y@ZK[
+利 用	y0[4]HKZH
+别 人	y(Y*[HJV[
+别 的	u([:[BZC]IJMKPJVIZY
+到 旧	w>Z
+到 短	yaZ
+到 验	u>[
+制 限	wQ^X^
+刻 が	yRa
+前 に	o!J-H3K9H:Z>H?J@XAKCJF]HFIDK[MYXJZJ]a_Jb]hJ
+前 の	o-J3J>]@JHHK_M]OJZFg[
+前 使	wKX
+前 密	th_
+前 用	wK^
+前 的	w3H>^@JIHKZMZOI
+力 し	t#]9IOYZKhX
+办 公	y9Z>]?[HG
+务 台	y([@YZHgZ
+务 器	m(J1J2J3J4^6[8J9I=J>J?J@IBJGJHGIKKJR_SJYZZJcZdZ
+助 重	yU]
+効 で	uZJ^ZbZdZ
+効 に	h(I.Z;XU]VZZFd_eZ
+効 化	r!_#J)Z,[8[UIZJdDe^
+動 か	u.XPXZGf]
+勾 了	yLZZK
+包 含	uHJIa
+匹 配	wA]O[_K
+十 分	wC]R]ZJ
+単 語	y-Y
+印 机	u>JH^
+历 史	w5[HJIIKYN[
+去 了	w#[9J>JB^HJXJZE]]
+去 年	wKa
+反 映	yM^ZGg[
+发 到	t>^
+取 れ	w>[aI
+取 得	y,a
+取 消	y?]BJG]HIZG]]
+受 け	n-I/[>ZHJIHK[NHO]ZXaHhZ
+古 い	h-I0Z1]:J>]?J@HBJDJGKHAIIKIMcNJRKY]ZFaJcKdJfIh_
+只 有	l(J)J*I,K-J3I9J;[?I@JC^HGIaMJPaVIZEaJ
+只 能	w@][[bI
+只 要	y?ZCJHH[]
+可 以	rB]HIVbZJ
+可 能	w(];]=KBIHIM]NZZJ
+可 证	r3J9I=cCJH[IJVGXJZJaJ
+号 が	m3_>XCIDJHJO_aH
+号 と	yIZO[
+号 に	q3bHJOI
+号 は	y3I>aKHOI
+号 を	u-Z>[
+号 没	w3^>[VZaH
+号 码	i-J3d>I?JBJCIDGHFIIMJOaVJXJZFaZbKhJ
+号 被	u!]>HH]OK
+司 的	w8]
+合 わ	w6]HJN[ZYdJ
+合 公	wNaZJ
+同 じ	rAaHIK^_J
+同 一	wAbKJ_J
+同 事	p(Y@XBJH^KKVaZJ
+同 僚	w([HYVY
+同 期	i!I%Y(J-I/J0^4Z6I9I:J=I>I?J@IAJBJCJDJGcHJIJKJLJMZNIR[SKTKUKVFZF]J^K_IaIbJd^fZgJhK
+同 步	h!I#I%Z(H)J*I,J-I/I0a1J2J4Y6H7J8J9G:I;J=I>H?H@HAIBICHDIEJGcIIKGLJM[NIOIPIR^SJTIUJVGWJXIYJZF[J]H^J_IaHbJcId]eIf[gYhI
+名 が	y2[<[HG
+名 前	u-X9J:[F^HJI]KI
+名 字	y:]I[
+后 再	u@ZZZ
+后 写	yRYd]fI
+向 导	w+],ZHEZJdHe_
+否 さ	o%Y-J/ZHJJWN^P[ZJ
+含 ま	t-YHYIY
+启 用	k!](H,[/I7J:J=I@JBGH[KJPIV]ZDd[eafIgJ
+员 不	t(Z)^*[,IP^UJVGZC
+员 工	y3G@ZDYH[ZJ
+员 没	u(H)Y*XPKUIV[WKZ[d[
+哈 希	wG[H[M^
+問 が	y*X?^
+問 題	k-J9K>JB]EYHJIJKJMJT[XJZ_c]
+回 不	w0^6J@JGJHIZHdIf_
+回 失	y!J#^4[HJZFdJeZ
+回 数	u9KX^
+回 来	y!^9]HH
+因 为	y+]/]HFLX
+在 entra	y/J7[HFT]
+在 し	y>[_^
+在 の	tZKh_
+在 不	r?J@[K_ZG[[hI
+在 密	yGaHH
+在 本	u!I7^_[d^
+在 用	w-^/X9KZHh[
+在 的	yKKZI_]h_
+地 ad	t/[g[
+地 没	y_[dJg^
+地 环	wcad[
+地 配	wEcZHgJ
+坏 了	tH]R[
+域 控	m!J#I%J(J-J3J4e5a7K8J<J=J>I?H@JBICIDJHEIJJ]KJM[NHPJRISKTJUJVJXJZE[J]J_JaIbJcKdJfHgJhJ
+域 管	w*JPaZH
+報 が	u,Z3[CZD^HI
+変 え	k#G9J>Z?J@eBKIJKIM]XGZF[[^YhI
+変 わ	p#J/[>ZTXg[
+変 更	a!I(I-H3I7Y9I:Y=J?J@aBZCJDJHJIHKHL^MYNITJUIVIXIZX[J^aaJbIcJdIfJh^
+外 し	r#]*J8[?]GZHGNIP[TI[ZdH
+外 れ	yHKZJdb
+外 部	u:cHJZG
+多 す	uHIX_
+多 次	r#_XZZH
+多 请	uXZ
+大 写	yI]
+大 家	y-^9[>JHI
+大 文	yI]
+天 改	y@^ZHhI
+太 多	n#_9J@IHJXaZH
+太 容	w-Z
+太 常	y-aZJ
+太 短	w-JI_
+失 敗	i!Y#]%J(I*K,Y-J/[3J4Z6Y7K9H:J;Y=I>I?J@JBHCJF]HEIJKJMJNJSKUIVIXIZ]_JaKbJcJe]fHgJ
+失 败	i![%J(J,[-J3J4Z6Y7J9I;Z=I>H?K@KBIF]GJHFIJKJNJOJSJVI_JcKdYe]hI
+好 了	uB]RZ
+始 ま	y+]3ZHE][
+字 母	t/XHKIb
+字 符	y2]F^HJIX
+存 在	u>[HJ_b
+安 全	q*[?^BJC[DXHJQZZF
+完 了	u(]B]HIZI][
+完 成	w([B[HJZJ]]
+定 し	t*[@YHXg[
+定 で	y.WBZV[
+定 义	wHZNHWaZH
+定 了	w#[HJ
+审 核	y/XEYNX
+客 户	y:[BYQY
+容 易	u-[
+密 の	y*X?^
+密 码	Q!D%I&I)F*E+F.H0Y1F2^3C4F5H8F9H:Z;G<G=C>D?@@YAGCDEIFIGZIXJXKXMZOEPJQHRFSFTDVGWFXDYGZa[Z]F^Z_EaBb[cEd[eFgIh_
+密 碼	p#J(H-[=J>I?I@IBJHGI]KYMJNYPJUZVX^]hI
+密 钥	w6a?_HIVJZG
+对 象	q!K3J;]>JA[G[HJOJTKZH_bhJ
+対 応	w1]_[gY
+対 象	wGaHHVZ
+小 文	yI^
+小 时	m9J>J?J@^CIHIIIKJOIX_ZHa_
+尝 试	rX_
+局 管	w(^)X*I,]UKZIdH
+届 か	w4]HHaZc[
+届 き	tHXZIa^
+届 く	w>a
+履 歴	w5[IIN[
+己 改	yBXVZ^[
+己 的	y@YO]
+己 重	y(J)ZU]VHZJ
+已 注	t+bBICJDYHI
+已 经	u+[>]?HBZDJHI
+希 同	wG[H[M^
+帐 户	l!Z#[(I3ZHJUIV]ZJ[Z
+帯 を	y>]
+帯 電	y>Y
+应 用	r%](I3K:K=I>[?_BKC]HFIIKIMHTKVIZF_Ja]dJgY
+度 お	w9Y@YZY
+度 か	y#]9ITZ
+度 も	o#Z9J@JWYXaZJdZ
+度 変	w@Y
+式 が	y3^
+式 不	u3bC]HJKKZF
+強 制	yHYL]
+强 制	tBKDYL]ZJb^
+弾 か	y-Y@ZJY
+当 前	r#Xh_
+录 不	w>J?JHGZbbJhJ
+录 界	wHJZHba
+录 里	y!]3]HI
+形 式	u3bCK
+待 #	yXX
+待 ち	y9ZXX
+待 っ	ya^
+後 で	wZZcYeZ
+後 に	q3I9H>J?H@ZBXHHKJR[XJZE]aaIfa
+微 软	t#H7ZHXR[S_ZGd[
+必 要	f!J#G(J-J3J9J:[=^>K?JBJC_DHI_KJLXMINJTJUFVIXJZG[Zd_fJ
+必 须	u:X@[K]LWZJ
+忘 れ	o:Z>[BGH[KKMINJZ^
+忘 记	w:[HIZ]
+怎 么	qH_Z[
+恢 复	y6]BYR]
+您 的	t(J3ZBYHJI]UJV[ZJ
+悪 い	yE]HJZ]cX
+情 報	t,Z3[CYDaHH
+想 再	w@a
+想 用	w?aaI
+成 し	y(JUGV[W^ZI
+成 功	u/_B^TI
+成 员	w(KP[VaZJ
+我 不	u9[=K>[?IHEIIKJOIVbZI
+我 们	n(J-X3Y9H:Z=]>J?J@ZCHDJHGIIOJU_VGXJZG[J_ZaJdZ
+我 只	wC[
+我 想	w?]HX
+我 是	w(])Z:ZZH
+我 没	y(^C[VKZI
+我 的	f!]#W(H)J-H3F9Y=I>I?I@JBICFDIH^I^KIMJNJO_UIV^XKZI[H]J^JaJhI
+户 一	yC[aX
+户 不	r(I8]:Y@IG_HFKIP]VHZF^]
+户 在	u!^HIVJ[[_]
+户 密	w2a7XHJIJdYfJ
+户 已	u!YTY
+户 没	p!J%_(G)^3J=[BJCJD^HGTKUIV]ZJaJ
+户 的	w:[H]
+户 被	u!YHY
+戻 し	j%J4Y8[>J@IBJHEMJPXRYYZbJc[d[f^hJ
+戻 せ	u0Z>JHHK]ZZ_ZfZ
+戻 っ	y!^ZJb]
+所 以	yIXLWZIh[
+所 需	y=_HJ
+手 机	e#[(J-J3^9G:K=K>^?H@JBID_IGKJMZNJOYTJVJXJZH]J_JbJfJhJ
+打 不	t3ZH[SYZKbZ
+打 印	w>KH^
+找 不	y4]HJ__
+承 が	y;_
+択 肢	t3J?_C]HH[]
+报 告	wBJDYH]
+报 错	rVKZbhK
+拒 否	g%_*J,Y/]3J9I>K?J@KCHHIIWJZMJN[O]P[TKVJZHhK
+拒 绝	l%Z*J-X/^@XBKIJKJNZO^P[ZG
+拿 不	y,a9JHIZ[
+挂 了	w/J4]=J>J@JBKHGMISaTIZGf]
+按 钮	u(a:[HIZH
+换 了	t>ZM[
+授 权	yTYV[
+接 受	t/Y3J>J@JHII[O[Z]
+接 器	q2[8]9J<_IIZK_]bJcIdJ
+接 続	o4YH[ZHcc
+推 測	t-_
+提 示	k@ZHJIJK^LY_Yd[
+携 帯	m3]9J>a?JBJCZD]IJZHaI
+操 作	y(aHK
+支 持	t1_7X?]HJRJZHcJfJgY
+收 不	m>[a[
+改 一	w@^
+改 不	yZZ^IhX
+改 了	r/]@[M[TJZI_JgYhI
+改 密	m@EBJKJMJVJZ]^b
+改 的	y@^
+改 过	w@[
+敗 し	wTZZ^
+敗 す	y!]PW
+数 #	yC]IY
+数 が	wXX
+数 太	yXX
+数 字	q3JHJId
+文 字	m-I/Z2]3I9J:K@JCIF]HGIcKHNJXJZJhK
+新 し	g+Y-E1[9J:[>F?HBYCJIHKIM]UJXJZX][bZdJfXhI
+新 入	y@YDZHY
+新 员	y3G@ZDYH[ZJ
+新 密	k:^HDJXKJNGZ[[IhI
+新 後	yBYZGcZf]
+新 手	y>GH]
+新 的	q9I:J>J?J@HBYIIK[MaOJVKZG[[]]bJ
+方 式	t*X3JC_DXZI
+方 法	g(J*Z+]-J:I>I?b@JBHC]DGHaIIKJMJNIUIVJWJZG[JaJbK
+无 效	y3JHJO]R^aJhZ
+无 法	m(Z3ZEZHHUJVJ[]cXdJeZ
+日 は	w>J@ZHKMIX]ZJ]]aJ
+日 ま	t9Y@^HJXYZJf[
+日 パ	yD[
+日 変	y@^MYZJ
+日 志	yNX]]cX
+旧 号	w>Z
+旧 密	n#]>I@JHJKZM_ZGgZhY
+旧 的	t>JCJHHIJK]MaZJ
+早 上	r#Y@Z
+时 密	y@YLZ
+时 锁	uT^
+时 间	r4J9J@]HIOJRdXJZIaJcIfH
+明 天	y@ZX]
+明 日	w@ZX^
+易 被	y-Y
+昨 天	r@]BJHJKJMYZI]]f]hI
+昨 日	t@]MXZI]]f[
+是 一	y@XOZ
+是 不	y@YS]ZH
+是 锁	y#FHITZ[]
+显 示	t+]/WDFIJO]ZHh_
+時 に	u5[?HHGL[O[a]
+時 の	y,]LXbZdI
+時 刻	wHJRb
+時 的	uT[cY
+時 間	m@]KJRZX]a]fJ
+暂 时	wT]
+暗 号	y6]<[HJ
+更 が	r@YL[Z[^]hH
+更 し	o7[@[BJHJM^ZI
+更 で	k:[@ZMIZX^]hY
+更 改	q7X@]BIL]MJZE^[
+更 新	m+^-J1^8J9J>J@]BYCJDIHGZEcXdJf^
+更 禁	y@Y
+書 き	h!I(J0Y3I4X6K8Z9J:J>H?J@HBIDKGYHDIJKJMHNJRXUJVJXJY_^J_YaJbIcZd^f_hI
+最 小	y@ZI^
+最 短	y@]
+最 近	t@]BIK_ZH
+有 #	y3YCGI_
+有 効	h!Z(G,[.X7J8Z:J=IBJIHKILZNZPJUZV]WJZD^XbJd[e_fI
+有 启	wVZdY
+有 域	y*JPaZH
+有 我	wI]ZE[^
+有 注	yDZ
+有 重	u%Z(YUJVJW]
+有 问	wE[cZ
+服 务	f!J#J%J(X)I*I,J-I/J0I1H2Z3H4]6Z7I8I9H:I=H>H?HAKCIDJEIGIHDIHKINIOIPIR^S]TIUIVGWJXIYZZE[J]I^J_IaIbIcXd^fbhJ
+期 の	wGaMK
+期 サ	y4]HJR]
+期 間	t=Z@^IIKIN[ZI
+期 限	k9J=Z>J@YBJIHKJLbMJNZXIZZa[hJ
+本 人	n!H+_-J>J?JBJHFMKPJVXZH]_^ahK
+本 地	c!Z#G%H(E)H*G+I,H-G.K/_0[1I2J3G4H5K6_7Y8I9G:G;I<J=F>F?G@FAYBDCGDHEaGGHBIGJJKFLIMFNYOHPYQKRISGTXUGVEWHXHYJZA[G]F^F_aaGbFc]d]eHfYg]hG
+机 丢	w>^aF
+机 号	q3[DZO[aH
+机 坏	wH[
+权 限	j%a(b3J8J:K;_=I>JBJDJHZMJUJVGXKZGaIdIfJ
+来 な	u>Ha[dIf^
+来 宾	w:a
+格 式	w3bCJZI
+検 証	w3I?IC^HIOZZI]^
+構 成	o!J(H/J6J:JBJEdHJPJUGVYW^ZEcJdHe^fH
+権 限	l!K%_(^;[H[ZH
+機 種	y>_ZJ
+次 失	y#XTX
+次 数	tX_
+次 登	y#XHJL^
+止 さ	t![9I?]@JH[XKZJ^]
+止 し	yY]fX
+止 め	t!])YHHU^
+止 期	y@Y
+正 し	t3^ZJh[
+正 常	pB_HIS_T]UJZIbKfJ
+正 确	r3[h]
+此 密	y%J([
+步 服	w4[HJR_
+步 没	y%J0J3IC]HHMJaJd[f]
+残 っ	t#X3^DJ_]
+永 不	uL_
+求 が	y>IH[X]
+求 さ	yC][X
+求 め	p*Y+ZCZDIM[
+求 两	yCY
+没 了	t(K3I9H>b?[BJHFKKMJZH]J_[aGbZ
+没 写	y%J8]HIN]d[fH
+没 勾	u;]HKdaeJfG
+没 开	wU]VZZId[
+没 有	_!G#H(])[+I,I-G/I0J1J2J3Y4I5[6J7J8G9D:F;H<H=Z>D@IAIBECZD^EIFJGJH@IFJJKHLIMGNGOHPGRJSHTGW^XIYJZE[]]G^I_^a_cHd[eIf[gHhH
+没 权	y%]([ZJ
+没 法	w)Z:[>Y
+法 が	y?ZHJ
+法 を	r*X+Z?]DJH[UKZJ
+法 重	q(IEZHJZ^[JcY
+注 册	i!K+c>J?IBXCIDaUJVJZGbJ
+浏 览	w.YHIZI]]b]
+消 え	y%[?[HJbZ
+済 み	m+b?IB[CHDXTXVZZJ[J
+測 さ	u-^
+満 た	pHJIYKINbZJ
+無 い	r!J3Z>J?JC_D_HGOI_YaI
+無 事	yB^
+無 効	f!e#I(J)X-J/J3G9J:J;Z<Z=J>JBICJDJHDIJMKNKO[PKRZUXVHXJZF^J_KaIfJhX
+無 期	t@KHYLaZH
+猜 到	y-Z
+环 境	wcad[
+现 在	n9J>H?[@ZHJIKK^MJOJZDha
+現 在	o#XKJhb
+理 セ	ugb
+理 中	wga
+理 员	c#I%J(])^*b+J,_-I/K0J1J3J4J6J7I8J:H;K=H>J?H@IBICHDIEZGJHFIIKIMJNGOJP_RJSJTJWZXJZJ[I]I^J_JaIbJcIdZeJfJgFhI
+理 由	yN[Z[
+理 者	c!J(])^*c,_-H3J7J:G=J>J?H@IBICIDIE[HGIIKIMINFP]WX[J]J^JaJbIcJdZfJgIhJ
+環 境	yc]d[
+用 さ	y*[K[
+用 で	y4]KYZH
+用 不	u>J?[KIZ]
+用 了	o(K,[3J;Y>_?GHHKZOJUXZH
+用 写	w,]ZIea
+用 密	u(JV_ZJ
+用 户	_%G(^)[*D+X,F-F.J0H1I2I3E4G5K6H7[8Z9K:H;[>E?C@EA_DIEIFKIYJJKCLJMENGOYPXQJRISITDUDWIXJYJ][^[_aaFcHdZeHfHgGhF
+用 新	yB[M[
+用 旧	uHFMa
+用 期	u=Z@[IIN[ZI
+用 的	w#X?^QYZHh[
+用 过	pKa
+电 脑	m9H>J?J@JH^KJMaZHaJb[gY
+电 话	l#J(J-J9F=J>G?^BJD[IIKIMINJO_VJZH]Y_IaabJcKfJhJ
+画 面	j!J#J(Z+_-J3H9J:J=J>[?H@IBHCIHXIIKIMINJOJTJUJVJXI]I_KaHbcdJfKhZ
+界 面	tHIZF[Zbb
+番 号	f!I-I3c9I>b?I@IBJCHIHKGMJOaUJVJXJZGhJ
+登 录	h!J#H(J+J-J3H>E?G@JBZCIDIIJKIL]NJOITJVKZ][[bbhZ
+登 记	k+I3Y>Z?^BIDaHEIJKJMJO]ZEaJbJhJ
+登 録	a!I#J(J*J+b-J3]:I=J?Z@IC[DdIHKHMINHOZPJTJUJVIWKXJZE[JaIbGdJhH
+的 に	wT[
+的 不	r3J@XIJK]O_ZJ
+的 号	r3_>IDIHIOYa]
+的 密	j%K(^:J>J@JBXEXHJJYK]MJUZVHZF^JhZ
+的 帐	o!Z#[(J3ZHJUJV^[K
+的 手	y3YO]aJ
+的 电	w3[HIO^aJ
+的 组	u(J:[=J>JBJHGP^UJVbZJ
+的 账	q!]#X(J)^:J>JG]HDUIV[ZK
+的 连	yc]
+的 重	y>]E[ZH
+監 査	y/XEXNX
+目 の	w8]C]
+目 录	t!]3[:XHH_]dZ
+看 不	w#H(Z>^?HH]aI
+看 到	w>J?]@YH]aK
+知 道	r>FHZ[a
+短 す	y-JI_ZJ
+短 使	y@]
+短 信	m-K3X9H=J>[?^@JBJCHDIHGIHOJXKZI]]a_
+码 一	w@GBXKZLXXJZIa]
+码 不	i(J3G6I>I?]@HGJHXIEKFMINIOYVJXJZ_^Ja]hZ
+码 了	w>KBJHGZa
+码 今	w@^
+码 以	yKY
+码 写	r@JKJP[VJZEd_f]
+码 发	t>^
+码 同	yGaHH
+码 在	w7]HHMYdZ
+码 太	p-Z2[@ZHJI[ZHfJ
+码 已	wBYM^ZK
+码 我	y-WHJ[]
+码 时	y3JO]aIhZ
+码 最	u@]KX
+码 没	w3_:]>HOJZHaG
+码 现	y@]ZJhJ
+码 的	t(Y>]HJVHZJ[[^ZaI
+码 策	uN_ZK
+码 被	y@XKXZJ^Z
+码 输	y#Z-HHKX_ZK
+码 重	m(F:JDXHZU^VZZY[JbJdJ
+码 页	yhW
+確 認	i!I#J+J-J9J:J>^?J@JBXC]DYIIKJOZTIVIZF[Ja^hJ
+示 さ	l+[-J?ZNYOZZX
+示 密	yKXd]
+社 の	p-J3J8Y:Z>_?[CJDJHFN]OI
+社 内	u-I>JBIHYKJN_T[U]ZG
+社 員	w@]DZHY
+禁 止	k!H)]-cBJHFIIKYMJNKQXUIZJ^_hI
+禁 用	l!c/J;Y=JHIKJUZZH
+私 の	w9Y:[DJHGO]VZ
+种 方	u*Y?ZHJ
+种 验	t*XC^
+秘 密	w*X6]?^HIZJdJ
+租 户	u:Z=KBHDJHHUaVGW_ZHbJ
+稍 后	w@ZZZ
+種 変	y>_ZJ
+種 類	y:[HHI[
+笔 记	uBZHYM[ZHb]
+符 号	w-ZI]
+符 合	o-YHJI[NaZI
+第 一	wC[DY
+第 三	yJ[
+第 二	r8^@ZBXC[KJZI
+等 待	yXX
+策 略	i!I#J(H)I*^,J/J3J6J9I:I=I>I?[@IBHCJDIEJIIKJMJNdOJPISJTJUGVHWcXJZC[J]J^K_JaIbJcJdJfJgJhJ
+管 理	X!G#G%G(_)b*f+H,c-E.J/H0H1H2I3G4H5J6H7F8H9J;I<J=E>F?E@FAIBECEDEE]FJGHHBIFJIKELHMENCOHPaQJRHSGTFUYWZXHYI[F]F^G_GaFbFcEd_eHfFgdhF
+系 管	y!XZ_
+系 统	wK^R[ZI
+組 織	j(I-J?JBJEYF]HGIFNXU]VIW_ZFcZd[
+絡 先	y3[C]D[HKZJ
+継 承	t;dHIZK
+織 で	u:XHJNIUZW]
+織 の	wEZN[UIW[ZI
+组 织	k(H)J*I-J3J9I:Z?JBJCJDJEYF^G[HGIEMKN[PIU[VDWaZE[JaJcZdY
+织 的	uE[N^ZIc[
+继 承	t%I;dHIZG
+继 续	wX]ZJ]^aH
+缺 少	y=^HJIY
+网 页	wHIM_TX
+置 不	q(H5[7X=KE]HIS]UJ[ZbH
+置 了	r(J=^B^HKUJZGg[
+置 失	y!]/JZ]
+置 密	n%[(WBJHJUIVI[Zb_
+置 页	y(IDJHXS[Z[bJ
+者 が	q(H:JE]U[VZWZZEdZ
+者 だ	r)[*]P[UHZI
+者 で	y(]:[HJ
+者 に	r*^-INIZ_d[
+者 の	y*]
+者 は	u([)^PKUI
+者 を	y(_)J*J,Z
+联 合	t!J,[7cZI_J
+联 系	r(J*K3[C[HJKJZ]c]
+聞 か	yHXLYh[
+肢 が	u3J?]C]HH[]
+能 使	yKXP[
+能 再	p@XX_ZI
+能 用	q*X>]?[CKHFKJLXM^ZI
+能 自	yU]V]ZI
+能 重	q=aBYHJK]UJVJZE[ZbHfJ
+脑 上	w#YMZ
+自 分	o)Y-H3H=I>JHIIZO]U[V_ZI
+自 助	q(I)^9JBFHYIKUcZF]IaI
+自 己	o(I)Y=J>JBYHIO[U]V]ZH^Z
+致 し	u3J6]NYO[
+范 围	yGaHE
+落 ち	t4]9JHYMJRISZUJVKZJdIe[f^
+行 回	u9KX^
+表 示	k+[-I3K?ZDKNXOZZXh[
+被 拒	q%]*J,Z-K@ZCJP^
+被 猜	y-Y
+被 禁	r![)Y
+被 锁	p#[-HTIX]ZJ
+要 が	u#H.Y:X@WHI[]
+要 で	wC]HZIX
+要 と	yC[IW
+要 な	q=]IYUGZJd]
+要 两	u*Z
+要 件	wIZKJN^ZK
+要 开	yZ[[]
+要 旧	y>JCJHJMa
+要 求	i+[-J3J9J:J=J>H@JBJC[I[KJN_X[ZHaIhK
+見 ら	y#K@ZH^
+覚 え	w@JHJIKK_[X
+规 则	yCXG]HHNY
+览 器	w.YHIZI]]b]
+角 色	y(])^*WHJVK
+解 锁	m#]1ZBYHIT]VJZI[__JbH
+解 除	m#Y1[9IBYHHT[ZK[]
+言 わ	f!J+Y-X3J9H>H?I@YBJCXDZHGI]KYMJN[X[ZGh]
+記 号	w-YI]
+設 定	j*[?I@WBXHZKKMJNXVZZI^YdZg[
+許 可	r%[.X;]HHQXV^
+試 し	r-J@YBKNZX^ZW
+試 行	t9JX^cX
+話 が	w3I>I?aHJOIa[
+話 に	u3]9X>]HH
+話 も	yD[
+話 番	o3XDZO_ZJaJ
+認 が	y*Y
+認 で	u>aBICJDGHZO[ZGaI
+認 証	q,^3[DXHXZJ
+認 識	y:[DKHHO]hY
+語 が	y-X
+誰 も	w=YSYU^VHZH
+議 が	yZ]][
+让 用	y?JH]K[LX
+记 了	w?_CXDIHJ
+记 密	w:[HIZ]
+记 本	uBZHYM[ZHb]
+记 的	r3]>]?HBJCJDHHIO^
+许 可	q3J9I=cCJH^IIVGXJZJaJ
+设 了	w*[2[@YZK
+访 问	u%Z9IHXP]Z]
+证 方	yCZ
+证 码	l3K>[HHXZa_
+试 太	yX^
+试 次	uX^
+话 号	w3ZO^aH
+请 求	w9Z>GHZX[
+请 稍	w@ZZZ
+请 等	wXY
+请 选	y-Z
+谁 都	u(J=YBKD[HIS^U]VHZF
+谢 谢	t-J9_>J?JB]HGIJKJXJZHaJ
+象 外	yG^HIV]
+質 問	u*Z?^HJX]
+账 号	n!_-J3J>G@KBJH[IJOJVY^Y
+账 户	f![%[(E)]-I/J1K2a3H7J8J:[;I=H>J?J@IBHCHDZEKGZIGKHL[MINIOJP[RJUHVXWJXKZD[I]J^Y_HaIbIcJdHfHgJhJ
+起 動	uB^ZJbZfZ
+足 り	t(]3Z9I>KCZDJHII_OIZGaK
+身 份	u,Z3[7]D]HG
+输 入	uOZ
+输 错	t#a-HHJX^ZG
+过 不	u%J;Z>]HIKYZZ
+过 密	t@[DY
+过 期	n9I=J>I?J@GBJHXKILaMJNJXJ]^a]
+过 的	yKY
+运 行	y%WBJHISaZJ
+还 不	y@[HGM]ZJ
+还 在	y!J_]
+还 是	m!Y#J5Z9ZHJMZTZg[
+还 要	r9J>I?JCaHHIIM_ZJaK
+这 个	pGXHIK]V]_[
+进 不	w#[Z^
+进 去	yB^ZHh[
+连 不	wH]SHc^
+连 接	m2[8]9J<_HJIIZI_]bJc]dJ
+追 加	y8]C[HI
+选 项	t(]3J>K?_C[DIHG[YaJ
+途 中	yHI]^dJe[
+通 ら	u;Z@XHGK[Z[
+通 知	t(J>K?YCIH[VJZFaa
+連 絡	u3ZC[DZHJZZ
+進 め	w:[X[
+違 い	u,Z3^KKh[
+違 う	n-I3J6[9I>I@IHYIIKZOZRZXJZJha
+違 え	p#a@JHHKIX_aJhX
+選 べ	u?]H[[Y
+選 択	q-J3J>J?_C[DKHGKYVZZJ[[aK
+那 个	uG]HKKbZI
+那 边	y8^:_ZJ
+邮 件	t3I9J>H?_CGDFHFM]aa
+邮 箱	m(K3[9H=K>^DbH[IJKJOJVJZH]JaD
+都 不	u=Y@YU^VHZX
+都 没	w3J>H?KB[DaHFMJaZ
+配 置	p!J(H)J*J:K=IBJEdHIPHUGVZW]ZE_KcIdIe_fEgI
+里 不	y7]HH^Z
+里 有	y3I9KF^HJ
+里 没	yUJW]__
+里 的	w3^HIO]aJ
+重 启	wB^fZ
+重 复	yAZHJK^
+重 置	Y#H%J([)J*G+H,I-I.J/F0I1I2J3G4H5X6H7I8H;I<J=Y?J@EAHBZCGDIEXFJGHIHJHKDLHNFOIRHS^TGU^VXW_XGYJZ[]F^F_GcJdEeGfYg[hG
+録 さ	q+H3Y>J?[HHO[
+録 し	m+Z?YC]DZHHZI
+録 は	yC]
+録 を	w+ZDXHY
+録 済	r+b?JBHCHDX
+鍵 が	y6cHIdJ
+钥 不	u6c?_HHKKRJVJZFbKfJ
+链 接	tBKZDbd
+锁 了	w[]
+锁 定	m#_HFTa
+错 了	y9I@JHYh^
+错 太	y#_-HXIZI
+错 误	q&ZE[HJZ[h]
+閉 じ	uB^ZI]Y
+開 か	w#]H[XGbZ
+間 が	t=Z@]R[ZIfJ
+間 に	y@[XZ
+間 違	l![#_-J3]9I>I?J@IBJHDKGMJNJTKX_ZJh^
+问 题	k#E(J*Z=K?^@JB]EZHEIKKJMJNJVJX]Z]c[hJ
+间 不	y@]R_ZJcJfJ
+限 が	o%a(^;ZZI
+限 な	yL]
+限 に	yHZLY
+限 の	y;YL_ZI
+限 切	w9J=[@KHKZ]a]
+限 制	y@JQYX^
+限 没	y%](J;_HJdK
+限 重	y(^ZJ
+除 し	yT[
+除 済	yTZ
+電 話	f+J-J3^9I>]?^@JDZIJKJMKNJO]ZHaYhK
+需 要	o%I=]?JC^HZZK
+非 対	y1]gY
+面 が	w(J+^>^?JDIHHZ[aJbH
+面 で	wZIba
+面 に	w(]H^ZGbZ
+面 不	w+^HGX]ZFb]
+面 说	yD]Z[
+題 が	uBKEZZ[cY
+題 な	uB]T[ZGaX
+願 い	w#^9ZZJ
+页 面	j(Y)K*J+_3J=J>J?IBICHDZIJKJOJSZUJVIX[Z_[J]ZaIbH
+验 证	b!I#H%J(I)J+K,X-H3Y4J7J8K:I=G>Y?]@HBIC_GJHIIHKHLJMINIO^PJRJTIUJVHXXZF[I]]^J_Ja_bJcJdJfJhI
=#	A!A#@%;&?(J)9*=+A,;-A.=/H0?1a2i3j4?5<6978899::7;B<F=@?:@fA;B;ChD=EHFBG=H@IbJ9KdL;M?NAO[P_Q=R_SfTaU9V>W;XaYgZ8[7]5^:_7aFbAd7e;f4gdh>
=0171	w3[>JOYaI
=0x8023061f	k%J-J3K4K8e9I<H@JBIHFIJKJNHXKZG_J
=0x8023062c	m%J(J8E9J<c=J?JBJHHNJSJVKZIaJbJ
=2003	k!K(H)J4I5f6J7J:J=J>J?JBHDIHDKJMJNJPHRHSHUHVHWJZF]JaIbIcHfF
=2008	g#J-J/J4E5f@JBJHEJHMENIZD[JbGcJfJgI
=2012	y1K4I5YH]
=2016	o!H#J%J(J*J-E1e3G4H5]6J7K9E:I;J=I>G?G@HAJBHCGDJHCIGJIKFMHNIOIPJTJUIVHXHZG[J]I^J_JaHbJcJeKfJgJhI
=2017	y1_HF
=2018	w1aHEcJfI
=2019	y1Y@]
=24h	m#F*K-I?I@aBHHFIJKINITHXcZHbJhJ
=31034	i!J#J%I(J,J-J3J4J6I8I9I:J=H>I?J@IBFCJDJHEIJKIMJNIPGRJUJVJXJY[ZC^J_KaJbJcFdDeGfghJ
=31044	u9I@IBGHFIJXIZGfc
=32002	yBIHFc_
=32004	j!H#I%H(I)J*J,E-H/J1J3G4I5K6g7J8J9F:J;J<J=I>H?H@IAJBHCIDIFJHEIHJJKIMJNIOHPIRJSITJUJVJXHZD[J]I^K_JaHbIcHdJeHfHhJ
=32009	g!J#I%J(I*J,g-I/J3H6G9I:J=J>I?H@JBICIDJEJHBIIKJMKNFOJPJRKSJTJVJXIZD]J_KaIcJdJeHfIgJhI
=32011	m!J#I%I,D-J/J3I4J6F8J9H=I>J@IBIHEIJKJMKNIOJPJSJZEaKbKcHdFeffGhJ
=33001	]!F#E%B&j(G)I*G+H,H-C.I/H0I1H2I3C4H5J6H7H8G9B:G;G<H=F>D?E@EAFBCCEDEEIFeGGH@IDJHKELHMFN@OFPGQIRHSGTGUHVGWIXFYIZ@[G]F^H_DaDbGcGdHeHfFgHhE
=33002	q!I&GAHBJHHNJZF_c
=33003	y#J&HA_HIOH_JhK
=33004	q!I#I%c&D(G-G3I6F9G:J=J>I?I@IAIBICJFGHFIIJJKINGOJQIVJXIZI]J_HaJcJhI
=33005	w!_HJ
=33008	m!J#H&J-J5J9J@YBGDJGJHCKKNePIRIVJXJYJZG^Z_JaJbJcIfH
=3rd	yJZ
=4740	m!J#dBHHFTGZE[I
=50053	yHJT[
=6329	y8_NJ
=6800	y,JHENGZFf_
=80070005	m!I%e(K-H/J2G3J9H:K=J>H?J@IBICJHCIIKJNIOJPGTJVJXJZG]J_JaJ
=800700c	k!I#I%D(J*J-E1J2g3G4I6J7K8J9F:I<J=J>H?I@HAJBHCHDJHBICJJKILJMINHOIRJTJUJVJXGZG[J]I_IaHbJcIfIhI
=80230405	p4J8JAGGJHI_a
=80230619	w%I4H8I9K<IHJJYN_
=8023061f	y8_NJ
=8023062c	u%G3J4F8I9I<bAJHINGZH_J
=80230818	k!J%H*K-J2K3H4e7J8G9H<H=J>J?J@JAIBJCJHFIIKJMJNGOJPJTJVJXJZI]K_HaJcJfJ
=a	;!I#C%G&?)J*Z+^-Y.A/I091<3E5F6?7E8G9^:D;@<E>Y@bAHBICCDEEHF[GIHcI]M]NEOAPAQGRISBTCUZW]X]YA[]]b^G_JaBbIcAdCeCfDgBhG
=aadc	i!G#G%I(H)I*J+J,J-H.J/I0J1[3F4I5J6I7I8I9F:I;J<J=H>G?G@FAIBECHDFEJFIGYH@IGJIKFLJMHNHOHPHReSETGUHVGWJXEY[ZA[I]I^I_IaGbEcXdHeJfZgIhH
=aadsts50053	u#E-J9JHBTbZJ
=aan	e!J#J%I(Y)G*H+J,H0J3H4J6[7I8J9J:H;J=H>H?G@EBHCHDYGIHGKDLZMHNaOHPGRJTJUIV]WJXJ[G]H^[_IaXbIcJdEeJfGgJhF
=aangepast	w-]9J>I?J@_BKCJHGIJKI
=aangevinkt	yLZZIdZeK
=aanmeld	yBJDJHYL^ZH^JhJ
=aanmelden	w#I@JBZHFKIMJTJ[]b[
=aanmeldscherm	wHJZJb^
=aanzetten	y(J,[8[BJHIZHdEe]fJ
=ab	g!I#I%I(G*J,X-G/E0J3G4Y5J6J7I9G:I;J>H?H@GBFCGDHGJHHIJJYKGL]MFNaOHPIRZSITIUHVGWGXIYJ[I]Z_IaFbHcZdFe[fGgIhY
=abandon	qHXNJZG]^aI
=abbiamo	r=ZBZHHLWUZYXfK
=aber	b#F%I*J+^-X/J3F4J7J9H:H;K>]?^BGCYDBHBIGKELYNIOISKT^UIVXXIZ@[^]Z^I_JaIbIcJdJfI
=abgebrochen	yHIIJ]^
=abgelaufen	q#J(J-J:I=^>Z?H@HBCCHDKHXIJKILKNJUHVJZX]Za[bJdIfGhJ
=abgelehnt	l!J%J)H*J-]/Y0I3J9J:K=I>H?J@ZBIGJHFIIJKKGMJN[OJPIVKZ[[J]J_Id[hI
=abgeschaltet	m!Y)XBJHJPJU[Y[ZJ
=abilitar	y.YHJdYeY
=abilitato	o(IDJHIU]V]WIZFdZ
=able	e#H%J(H:X>H?EBdC]HCKILJMJQXTHVGZY[I]I^IbJdJfK
=about	a!X#F%J(I)G/I1J3I7I8J9I:J<X>H?HBACJD]FJGII[JHLDMHPJS^TIUEVCXJZ_[H]G^H_KaFbGdHeJfIgHhF
=abov	u(K;_>IGJPI_I
=abre	w!K9J=J>J?IHaVKZE]DaJbZ
=abrir	y@JZJ[^
=abroad	n!Z#H)Z>Z?IT]ZDa[bI
=absent	r%Z5X9Z@JBHHGKJYXZD[]_Z
=acce	h![#H%b(H)J*I+J,I-H/H3H4J9E:I=H>[?H@EBGCHDHGKH_IDJJKEMINHOGP[QXTKVEXI[J]IaHbJcJdFeJfIhH
=acceder	u!F#I%G/KIIKILJMGNIPIVHZZ[^^J_Jf]hJ
=accept	W!D#B%C&J(F)H*H+G,H-[.X/Z0I1H2H4H5J6H7G8H9G:B;I<J=F>C?]@WAHBaDEEIFJGEHEIXKXLDM]NZO^PFQIRHSITEUHVDWHXFYIZY[E]F^B_EaFbFcGdGeIfGgG
=accepteert	y=JHYI]KHMGOIZZhI
=acceso	m![#K%]+J-J3J9J>Y?JBEDGHZIJKHMJOIVIZY
=access	T!E#I%a&J(X)G*G,G-B.J/D0I1J2H3D4I5J6I7H8I9E:E;G<J=E>a?Y@DAHCFD@EIFJGGHXIDJGKDLGNEOGPbQcRISGTEUIVDWJYJ[G]G^D_FaEbGcZeHfIgGhF
=accesso	k![#G(H-J/J3F:I=J?G@HCIDEH]IHKGLYMINJOJTIUJVHXJZY[J]I^JaIbZcJhI
=accetta	t%J-K3G=J>H?H@HBJHGIFK[NIOZh^
=accettata	y/Y?YHH
=accident	t![>I?G@[BJZF]ZfY
=accord	p@XBZNZU[ZH
=account	C!b#[%b&C(>)_,[-:.C/;1@2b4?5B6@7C8?9B:]<B>C?;@>A_BFCGD[EDFAI>J@K8L_MBN;O>P_Q^R@S?U:VaW=XEY@ZI]=^c_^a>bCc<dEe>f;g>hA
=acct	m!]#^%J(J)J*Z/H1J2Z3F8J:Z=J>F?I@HBHCJGKHBIJKJLJMIP^RJTEUHVJZA[G^[_ZaJbJcJdJfJgJhI
=ace	w;X@IBJHGKGP_ZH^Y
=aceita	m!J-J3I9J:I=J>H@EBJCKDIHFKYMXNJOZVHXJZZ]IaJbJh^
=acepta	o!J-I/J3H7J9G=J>H?X@GBHDIHDIZK]NIOZVH[J^JaJbJh^
=acesso	p!]%X(J3G9J=H>[?H@IBJCIDHHXIIKIOJPZVJZZaK
=achter	yHDRacKfJ
=acl	i!H#I%D(F)I*H+I,J-D/J0J1I3G4G6H7I8J9D:H;h=F>F?F@GAIBGCGDIEJFEGCH?IGJJKFLIMINEOGPZQJRISITHUIVGWJXFYIZB[J]F^G_GaFbIcHdJfHgHhH
=acls	w%[-J9K;b=K>K?KAHCJDKGJHBIJPIZG_I
=acquir	r%J+J3I8[:HCJDHEJHJPKQaZD_J
=acs	o!H#J%J(J*J-G1f3H4K5J6J7K9G:I=I>H?H@IAJBHCIDJHCIHKGMJNIOIPJTJUIVIXIYJZH]I_JaHbJcJfIhJ
=act	y![*H@IBIE[HHKJPIZ[bIdHgJ
=actif	y!YQZ
=action	p(I)J*F=JB]CJEaHENKPJVJZHgI
=activ	X!Z#D%Y&e(I)C*G+H,G-D.I1G2F3@4E5I6[7F8F9H:B;F<H=F>F?E@FA]B]CGDEEFFXGEH=ICJWKDLGMDNFOGPEQIRFSHTZU_VJWEXGYIZ=[D]F_^aGbGcDdGeGg^hD
=activa	yHXLX
=activar	w,[=JYXdIeZ
=activat	u!X=GH[VX
=activation	y!G%I,]3HFJH]NJUIZFdFeZ
=active	tNJVXZEd_hJ
=activer	y.YHZUIVIeZ
=activo	u!WQY^Xd[
=actual	o@IHHIHKIOKZFhb
=actuel	rHJKJZFha
=ad	C!g%g&c(5)9*:+;,?-9.@/l0C1X2I3d4E5>6:7=8X96:7;E<b=A>8?6@;AaB4C7D6E=FFG=H7I9J>K3LcMaNbO7PaQ>R9S:TgU9V7W<X8YAZ3[>]7^f_ka6b7c>e?gfh6
=add	d!I#J%Z(F)G*E+F,I-G.^3F7J9E:I>C?D@HAJBHC[DYH^I]J^KIMINGOFPGTKUJV]XHZA]HaHbKcKfKgHhI
=added	e!I%I(H)J*I+K,J-H1J2J3J4G7J8c9J:X=I>J?I@HAJCJFJGYH@IXKINJPHQYUIV^XJZC_JaKbJcIdJfIgJ
=addition	y?[HYVJZG^I
=additional	rCaDDHF
=address	c!H#J(I*J-I/J3b9H:Y>X?G@FAIBGCHD[H_IHKJMIOITJUJVIXJZI]I^I_HaEcHhI
=adesso	q(J*[-K=[>J?JBJHFIHK[ZG]Jh[
=adfs	_!I#H%I(G)H*F+J,[-E/H0K1I2J3G4H6J7h8I9F:G=H>G?H@GAIBGCHDHEIGJIFJIKELIMGNGOIPGRJSITDUHVHWJXHZD[I]I^I_IaHbHcIdGeJfIgHhG
=adivinar	r-]HJ
=adivinhar	t-_HIKI
=admin	D!@#C&D(d)h*k+E,f-A.B/<0A1]2B3=4>5A6@7:8>9=:H;@<C=G>;?A@=A?B:C<D?EbFAG=HKI9J>K:LHM;NAO?PcQIR@SFTAV]XDYAZC[>]<^D_>a?bAc=dXe?f=gfh<
=admina	y([*Z,ZCJHIPJVJZG
=admincount	b%I)J*H3J;IHBPd
=admindescription	y(G*I3J=JGbHGPIZFgI
=administracion	ydHg^
=administrador	]#I%H(])]*]+G,^-G/J1J3H4H6J7G8J:F=H>I?E@GAJBECGDFGIH@IHJJKHLJMHNHOHPZRISGTIU]VXXIZY[I]F^I_IaIbHcIdZeJfGgFhH
=administrateur	e#K%G(Y)]*Y+I,]-I3K7H:H=H?I@IBICIDGEDGKHCIIKJMJNHSJU[VWXK[J]I^KbJcJfJgHhJ
=administration	u(I)]*HHGPIUGVJ^^g[
=administratora	t([)F*Y,^DXHGPIZJdI
=administratorem	w(H)Z*GDIHHPGVJZa
=administratoren	i!Z#J(F)Z*Y+I,F-H3J7I:I=J>K?I@JBICIDGHDIKKJNHPBSITJZ]]Jd^fKgG
=administratorer	u(G)^*_?GCHDJHFNKPEUJVHZI
=administratorow	y(J)Z*^?HHHPGUIZJ
=administratorzy	w(G)[PZVJZI
=adminkonto	w*],]CHHIZI
=adminsdholder	i%C(J*JP_VKZJ
=admit	y.Y7W
=admt	wA]HH
=adob	p=FHaZG
=adress	o3X:[?]CHD^HDOHZJaI
=adsync	d%J0J4JBHHDRHUJVKZGcJdKff
=adsyncpasswordwritebackpermission	n%b(JHEdHfJ
=aduc	j!^#X(G*I@JBJGIHCJ[NZT[VKZE^Z_I
=adunknownerror	k&bHHZH
=advanc	w9[;YBJHI
=advic	y)]H[UKZJ
=affect	q-HBGFYHIJZPYT]VJZ[
=affich	u+^3JHGIIOZ
=after	N#_%Y&H(H)C*C,E.F/_0X1J2E3@4H5E7B9?:?;E=I>??@A_B]D@EHFCGBHII=K@L[MZNHOAPJQJR_SITYUFVGWDYZ[A]Z^F_BaEcAeDf_gIh@
=afternoon	r9[@]HHKJZJ
=afterward	t-J/]2]3J8X@HBJCJHEMIZY
=again	S!X#Y%D&H(E)X*E+c,G-A.H/D0G1G2H3E4F5H6G7E8Z:A;F<H=E>D?D@aAEB]CBDAEHFGGEHGI?JFKYLDMBNHOEP]QHRZSGUEVDWHXXYGZ]]J^C_FbIeGfFgFhA
=against	u#JHDJ[N[ZJ^[
=age	^(I-I/J9J@bBHDKIAJJKFNcVJXJZGbJgKhJ
=agent	U!C#E&I(C)G*F+E,E-a.I/C0k1C2G3E4F5F6F7C8Z9C:E;G<H=D>E?D@BAGB@CFDDEHFHGBJ^KBLFMDNBOFPEQHRESETDUDVEWGXCYFZ=[F]D^E_DaDbCcBdAgDhC
=ages	yHGIIK]ZIaY
=aggiornamento	yBYHIZHf^
=agli	w)X*ZHI[Y
=ago	b!H#F%K(J-G/E3J9K:J>_?G@aBFCIDZH>IEJJK_MaNHOITIVJXHZG[J]JaJbJgJ
=agora	n!J#I(J-H3J7K9E:J=Z>I?I@JB]DIHCIGK[MINJOKSKTIUJVIXZZZ[J]IaIfJhZ
=aguard	wXZ
=ahead	t#J9IBJHJRbTHXJ
=ahi	u7W:Z>_HHaE
=ahora	o#J-J9I>J@YBJHEIIK[MJX]ZF]Jh[
=ai	[!F%G&K)H+F,I.J/H0J1I2I3D4H5K6H7G8H9[:E;I<J=F>X?BAIC^D]EIFJGIHEJILHMIOEPHQJRISHTGUGVDWHXXYIZY[E]a^H_IaWbFcHdGeJfGgHhB
=ainda	o(K*K-J9I@_BHEKGHHDIIKIMaPYUIVGWZZH]JfJ
=aiuto	y9[@JHHZ[
=aka	i+Y-J3I9H>J?I@JBHCJDcHGMJOJSJT]VJXIZGaJ
=aktiv	t!_HJQYZH
=aktivera	y8]dHe]fK
=aktiverad	w(JHIUZV]
=aktiverat	r!K)I*JHIUFV]WId_
=aktivieren	t!J#J%I,Y.X;]VJZJe]fJhJ
=aktiviert	k!J(J)I,K.Z8Y=IBIDJHFPJU[WJZId_fE
=aktualizacji	yBZHJZHdIf^
=aktuell	r#J-J@JHHIKKGZEhb
=akzeptiert	u-I/Z@JHJIHKFNJOZZ[
=al	X!A#C&I)E*E+Z-B.I/D0Y1H2G4K5[6E7F8F9[:D;G<I=D>]?CAGCADCEGFHGFHFIBJGK^L[NDPCQYRFSETEUDWGYGZK[D]C^J_Da[b^dHeZgGhZ
=alarm	y>FBICKH^XHZJaH
=aldrig	j!J#J%I(I+Y-I1Y3H4K9G:J=K>H?H@GBFCID_HCIIKGLaMJNHOIPITIUKVIWYXJZE[J]I^Ga]bJdZeKfJhG
=ale	m#I%I3H8I9K>H?]@IBHDHGJHEIHKZMYOFTYZF[]d]eJfGgJhI
=alert	t,E-I3J9G?J@IBIHaIJKJRHXJZIaJfY
=algo	t-X.Z9]>I?ICYHFIJKJXKZF
=alguem	y@^
=alguma	w9]>I?JC[HJ
=alguna	y9[MJ
=all	R!?#E&G([)I*J+^,D-A/A0E3=5K6D7B8C9?:@;B<E>???@CACBdC>E[GYJZK^M>N]O@QFRDUdV?W[XJYFZ;[B]F^H_Ba@bXcCdEeCfJg@h@
=alla	h!H#I%Z(F)H*J,K-^/J3E4J7I9G:H=I>Y?F@EAJBXCHDEGIHXIEJJLIMGN^PHSJTJU^WJXIZB[I]H^H_KaFdHfHhF
=alle	e!I#F%Z(D)H*H+],J-E/G0I1J3H4G6I7I8J9Z:G;J=G>G?FAJB_CDDDEKFJGJHDIEJJKFLINZOHRISHT]UYVJWJXZYJZZ[I^I_IaFbHcGdFeJgGhH
=alleen	h!J#F%I(G)K*F+J,J-F/J3G4I6K9G:I>D?_@EBFC_DFHAKDLJMHNGOHP]UJV[XH[b]H^I_KaCbHcJdJfIhH
=allow	X!G#H(_)F*F+F,J-[.]0J1J4I5I6I7G8I9E:D;J<X=F>F?WAIBCCEDEEIFIGGH@IYJGKXLHMENJOHPGQ^RJSHTJV_WGXZZ=]F^^_HaFbBcGeJfGgFhD
=allowedtousesspr	h)b*JHGNI
=allowpasswordreset	kHFbb
=allt	y@ZB^ZH
=alon	q(J*Y-G3J9G>I?a@JCYDHHDI[KINIZIaHhK
=alor	n#H+]-I3F9J>G?J@IBECIDFIZMEO[TYVJXJZE[]]IaHh]
=already	d!]#K(K)I+a-D3H9E>F?G@^BECHDBIGJKK_MJNHOHPJTJUIVFXHZD[J]I_JaXbJhI
=als	d#F%I(a)X*[+_,I-]/J0X1J3Z4H6I8J9H:[;I=H>E?Y@DAJBFCBDBEJFKGJIFJJK]LIMHNFOHPFRZSJTIUHVEWIXHYJZ?[Z]F^I_JaGbHcIdHfHgH
=also	u*X+H?JDIH]ZIgX
=alt	e!K#J(H-J/J1X7I:I>I@^BFHJIHKELIMZNHSKVJZH[I]J^FbYcJdJfIgKhc
=alta	w,Z-J3I>J?H@JC[D[HHZJ
=alte	b!J#[%K(I-H/Z3H7J9J:J=J>a?J@EBECHDGH@IGJJK^LJM^NHOJSKTIUJVJWKXKY[ZG[I]H^IaHbIdIfJh[
=alten	u4X5XHJM]
=alter	o!I#J(J)J-F/J7Y:K?J@GDKGHHEICJJKELJMJNZPJVFZE[G^ebIdJhG
=alterar	r(J7[@GBJHJKGMJZG^^_JdHh[
=alternat	m+J>]?Z@IBICIDGK[[J^JaJ
=alternativ	t3_:J>F?EC[DFH[IJKIXJaH
=alternativa	w!J3]:J>[?GCIDYHDKJaJ
=alternativet	w(]+I3G>J?[@ICHDFHJKHZJ[Z^[hH
=alternativo	q!J-J3_9J:J>[?E@JCGD]HFKIMJOGXJaH
=although	f!I#K%J)K-]3G4J>J?HBCCIDJHaICJYKDMIOZTYUDVJZFdKfIh[
=altra	m!K#J(I-G3J9J:^>J@bBICXDXGKHCIFKYMJNJVJXIZE[K]J^KdJhI
=altri	u(X*XHHPZV[
=altro	t(Z)G*I3I?G@XBYC_DJHGIJXKZFaI
=alway	f!H%J(H)I+J-F/H3J7J9H:J=J>I?HBECHDaF[HJIDJHK_LJMJOJSJTZUJVIWJXIZJ]G^IaHbJh]
=am	Y!D#Z%H&J)[*C+F,H-D.I/F0J1I2J3D4G5I6H7G8H9Y:H;Z<J=D>@?C@YAIBCCDD]EHFHGHJHKALGMcNEOEPEQIRXSGUFVaWHYHZD[J]C^H_Ha[b_cFdFeIfFgZhK
=amanha	w#K9K@[BJHIIJX^
=amazon	y#FHa
=ambient	o!J-J/G6J7H@HBGEIHEIIKHNGTIZJ_JcadafJgHhI
=ambito	uG_HIMJ
=amministrator	i%I(])J+I,Z-G3J4J:I=J>J?I@IBGCJDIHCIJKIMINJRJSJU]VXXJZ[]J_JbJeJfIgIhJ
=amministratori	t(I)]*]?HHHNJPZVJZI
=amministrazion	yMJg^
=among	t9J?]@HDJHHIJK_ZH^JhG
=an	J#F%B)W+I,Y-@.E/X0J1J2I4E5A6H7D8A9D<[=B>D?A@JAYB=CDEAF^GJH_IBKXM^OJPFRGSaTXU?VGWBXFYCZ][@]=_HaYbKcGdBe]fFgIh?
=anchor	h!J(J-J/F9I@JAaB[HEKIMINJOJPJZI]J_]aIbK
=ancien	c!I%H(H*I-E3D6J7J9F:I;J=I>a?E@DAJBECHDFHAIEJJKaLJMcNHOFRJTHUJVIXIYZZD[I]G^J_JaDcIdIfHh_
=ancora	j#I%K(I*J-J/J3H4J9Z:I=I>J?I@YA^BICJDJEJGHHCIIKHM_NJOIPYTXUHVFWZXIZG]IaHdJfIhH
=and	A!H#_%F(D)E*Z+G,?-G/_1Y2G3E4H5Y8^9@:F;@<^>Y?H@^AYBaEJFWGCH:I]LXMDOXPGQHS9TEUEVKWCY][>]]^H_CaFcXdGeBfX
=anda	y9Y@IHFP[VKZ[dK
=ander	i!G#G%](X)H*F+H,J-B/I2K3F4I6Z7H8I9C:_;I=H>Y?G@^AHBDC^DEFHGIH?IYKaLHMGNGOHPFRJTJUJVGWJXFYJZA[H]E^G_HaGbIcJdIfIgIhF
=anderen	q!J%J([*Z:Z=K@IBKCFHHJYKKV_ZD]J
=andern	c!J#H%H(G)J*H,J-H/J3I4J6I9G=J>H?H@ZBZCHDIGJIFJJKCMFNFOJPZSJTJUIVEWJXIZY]H^b_IaIbIcIdHeIfIgJh[
=anderung	u2XL^ZH
=andra	j!I#H%[)I*[+K,J-G/I3F4J6J7I8^9H:H;J=H>D?HAJC[DGFJGJIFKCLGMENGOIPHSJTIUIVZXFZ@[H]F^^_IaHbHcJdIfJgJ
=andrat	y*J@_BHHITJZHgZhJ
=anew	u+^3J4J8[>I@JCHDGHBIKK[OJ
=anforderungen	wIFN_ZI
=angaben	y&X3JD]
=angeblich	o#J+[-H3I9J>I?J@HCGDFHGI^N[OZZH]IaHhX
=angeboten	m*Y3Y>F?b@JCJHHKJOIZG[XaJhJ
=angehakt	tLYd_fG
=angemeldet	yB]HFMIZHh[
=angenommen	y/XZFh[
=angezeigt	w0Y3I>]@JKJOIZG[]aJ
=ani	u3G>G?FD_HFOIZGa^
=anixi	yJ[NJ
=anker	w*K9JAbCJHIIJKH_J
=anmeldebildschirm	r[YbY
=anmelden	m(K,J-J7J:J>H?G@EIJKIL[MYNKSKTZVJZ[[Z^JaHdJfJgZhG
=anmeldung	k!K#J/K7Y?J@YBYCJIIKJLZMFNKSJTXVIZZ[H^JaJbYcJfJgZhH
=anna	y-HIZZ[
=annan	u([)I*J6[:[DKHGJXPJUJVJWJZZcJ
=annat	u!K-G3J9I:]>J@_BJCJDJHHIJK[NKXJZE
=anne	y-]
=annuair	m!Y/J3^7]:W=J>F?IAJBJCJDKEJHEIJKJNJTJXK_YaIdZ
=ano	t-_3J9H:J>J?I@IBJHHIGK_MJNJOJZFhI
=another	Y#D%F(^)F*D+G,I.J0I1J2J3E4I5I6I8Z9B:[;G<J>Z?K@cAEBDC_DCEHFFGCIDJHKYLXMDOGPFQJRJUGVDWHXZYIZB[W]F^FaJbEcHdHeJfHhC
=anruf	p-H3[9G>X?]@KCGDIHXIJKHMJOIVJXJZH]Ia[
=anslutaren	u%Y4J8]9J<]=J>JHGQY_KdHfJ
=anslutningsproblem	yc[
=answer	j!K#F&Y*I+J-F3I4[9Y:J=J>H?Y@HAJBICGDXH]KHMGNIOIRHS^TJUJYJZF]J_JaIbHcIfJhK
=ante	g!I#I%J(F*I+J-E3D4J7J9G:G;J=G>[?^@GAJBGCDDHGJH@IEKaNIOCRJSJTIUIVGWJXGZC[J]a^J_JaEb]cIdJfIgJhG
=anterior	m-J3I9J:J>H?I@FBICJDJHGIGKbM^NJTJZD]IaJbJgZhZ
=antiga	q-J9J@JBJHFIKM_TJZJh^
=antigo	u5X>XYY
=antigua	wKXMYgXhX
=antiguo	u5X>XYY
=anvanda	u-I?Z@JCKHJK^P[VIZG
=anvandar	p!G(F)[*G+J-F3G7[8I9E:J=[>F?H@GA]BGCJDIHAI]JKKFMINIOJPESITJUIVGWJXDZ[]H^G_EaJbGdJhJ
=anvandaren	e!]#G%H&H(Z)G*G,J-D.J0I1I2J3C4I5K6H7G8F9D:G;Y<J>B?C@BAFEJFJGZH>ICJIKDMENFPZQKRISHTFUGVXWIXDYI[G]]^__^bEcGdGeJfHgHhC
=anvant	u-I@JBJKaZG
=anwender	p?E@IBKCHKIM[NZZG]Za[
=any	V#E%F&H(X)I*D,G-B/D0G1^2H3B5H7D8B9b:C;G<F>X?Z@JAAB]C?D_EEFGGBHDI@JBK_LFMDN]ODPDQHRGSEUDXZYG[D]C^D__aJbJcDdAeDfBgDhB
=anybody	o(H)I+Z-]9Z:K>J?I@GBIDKHIIIKJNJSXUYVHXJZXdJfI
=anymor	m/I3I:J=X>_BJDHHBIJMITIZY[K_ZaJ
=anyon	k#I%H)I*Y-F/J3H6K7K9[:H=J>F?E@]BGDIHZIGKHMGNHP[UXVF^I_JaJcIdKhJ
=anyth	j!J%J(I+J-E/J3I7]8J9J:I;[=I>G?F@EBFCDDaFJGJHYI[JKMINJOJPJTIVHXJ[Z]E_JaIbIhH
=ao	g!H#G%J)I*J+J,[-I/J0K3D4J6J7J8J9J:I=H>Z?E@GCFDFEJHJIIKHMINIO]PIQZRJSJTGUIVHWI[I]I^K_IaZb]c^dEe[fEgIhI
=aos	uHHIZN[
=apagada	y<YBJHHU[fX
=apagado	yHIU[_X
=aparec	h(]*I-H3H9I:I>H?Y@GBHCHDGHCIGKYMINJOITJVIXIZC[b]I^KaXbYfJhY
=api	k%D(F@JBJHaSJXDZFgb
=aplica	y*]
=aplikacji	u(I*J9J>J?a@JBKCFDIHGIJMJTIVJZK[Ja[bJgZ
=app	U!D#C%C&I(b)A*^+?,F-A.H/D0F1G2H3@4F5H6E7D8F9@:B;G<G=B?i@?AGB=CdD>EFFGGDHcI>JDK=LDM@NAOBPCQHRGSFTDUCV@WDXBYGZ9[B]@^A_DabbGcDdDeFfDg^hB
=apparait	t([0W?[CIDGHHbX
=apparently	m%J(I-_9I?I@YBJCJH@IZKYV]ZF[IhJ
=appear	f!J#J(I*Y+b-]3G9F>D?^@HAKBGCEDCGJICLKMJN^OIVJXIZZ[J]I^J_IaGbXcJhJ
=appel	p(J-I3Y9I>I?Y@JCJDJKINJOJQ[VKXJa]
=appen	u(I*I-I3H9H:J=I>G?^@IBJC]DJHEIIKIMJNJPJTJUJVIXJZD[I]Ia]bIgZ
=appl	k#D(G-J:J=J>I?I@JBHCJHeIIKITGVKZD[HaJbJ
=appli	m%H(G*W-J3J9G;^=J>Y@YBGCIDJHEIJKJMGNZPJUIVGWIY]ZF]JaYbH
=application	j%G&K([*I+J,[-I3I9K>H?[@JAIBHCYDIEJHEMJNYXJZD]H_JaHbJcHeJf_
=apply	q)I*]-IGXHXNI_J
=appreciat	y-H9_BIHFKJNKZJaK
=approv	m>[?H@IBIHXZF]Ka^bI
=approval	q+J3F9I>[?I@IBIHaIJOHZJaE
=apps	w+X/IHIPJg]
=apre	j!J#Z%J(J*J+J-X3G4J6J7K9G:I=I>H?E@IAJBYCIDJIHKHMHNHR[TZUJVIXGZE[J]^_[aEbJcJdIfJhI
=aqui	r:Y@^CJHFU]XIdX
=ar	V!_#Z%A&G(H)X*A+C,D-^/C0D1C2C3=4]5F6C7J8A:X;H<E=@>J?DACBWCADGEEFEGCHYJDKXLJM>NCP[RBTIU_V^WEX?YDZ>]>^Z_Ca>bDcAdYeDgCh[
=archiv	y&FGXH]ZI
=are	O#I&G(D)]+X,C-]/D0Y1A2C3Z5]6D8I9_:F;B<E=CA_BDCHD?FGGFHGIDJBLDMXNZOIP_QXSCTFVXWXXBZA[C]A_>a@bCdYeEfGg?h?
=arranca	w+XBKHIVJb[dFf]
=arret	r!_#X0YHFZGfX
=arriv	a!I#J%J(H*I+J-F2J3G6[7K8J9H:I=J>B?F@FAJB]CGDGGJIHKFLJMHNHOIPIRJTIUKVHWJXGZ^[Y^J_IaabIdIfHhH
=arriva	m>YHEJYa_
=arrivent	y0XP[
=arrow	u![HJ
=articl	n9JBIHcUJYJZI
=arv	y!G;^
=as	Q%_&H(Y*b+b,E-^.G0^1E2G3_7D8I9A;F<G=J>B?Z@>AFBFCJD@EEFGGHH?IZKdLBMBP@QCRFSDTHUCVCWEYEZX[B]J^B_CaBbIcAdFeEfBg@h^
=asap	y#^BJHFPKTFZ[[H
=asistent	u+X,YBJHIdXe]fJ
=ask	b!H%J(C)D*C+b,G-F/J1J3F4J7I8J:Y>F?D@DBFEGGIIGJJKCMJNGOIPHTHU[VdXG[I]I^IaHbJdFgGhF
=asked	_!I#H%J(I)I*]+]-G/J3E7J8J9I:J=J>E?E@EAJBFCWDJEIGJIEKDLbNIOZPIRKTIVGZI[I]E^H_HaZdJfJgI
=asks	[!J#I(F)G-F/H3H7J9H=I>B?D@CAJBEC_DEGJHbJJNHPJSJTIUJVGWJXGZW[I^K_JaEbJcJdJfJgGha
=aspettar	u@^
=aspetto	y3J9[>J@IBJCIHGIJKJXIZJa^
=assign	o%E(X)]*J-J3K7J=[@YHYIHKILJZE^Jg]hJ
=assignment	yHX
=assist	y9XBYHJZK
=assistant	u+Y,[HGVKZKdXe]
=assistent	r%K+[BJHEPJVJZJdFebfIhJ
=at	L!@#J%C&[(C)@*]+_-A.I/I0C1C2E3D4G6D7a8G9?:A<F=J>I?E@eCJDDEFFHGFHAIXKFLbM[OIPBQFRAV>X?YDZY[@]a_CaAbccJfIg@hH
=ate	u3J9]>J?J@]BICJHEIJKJMKSJZJ]JcJf]
=atend	p-K:JBJCJHFIZKJNaZH
=aterstall	r%Z(Z>J@JBFHFUJZD[KbahK
=aterstalla	g!I#J%Z(_)Z*H3I:]=Z>G?H@DCIDGHJIGKELIMGNGPHSHUEWIXJZ[[Y]H^GaHbBdIfJgHhF
=aterstalld	y+JBYDJHHR]gY
=aterstalln	k!F#J%J(E)F*I3I6J7J:G=[>I?Y@HBECIEHHIIIJJKJMJNGPYRKS[TJUXWYXIZJ]Ha]cJdJfHgHhI
=aterstallningen	r(H:K=I?I@IBYCJDJHISIUIVHWJZb[IbHfK
=aterstallt	w(J@JBYHJM]UJZGgZ
=ativar	y(J,[BJHIYXZJdIeZ
=atkomst	r!]#J%Z(J-J4J8J9H:J=J>G?K@IBICJH[IGKIMKNKOJP[TJVIXHZ[aIbJdJfJ
=atrasado	yRZ
=att	^!D#D&J(a)F*F,H-a.Z/G0H1H2H4F5I6H8G9A:D;G<I=D>B?D@ZAGB?CCEHFIGGHJIAJGKYL]MDNZOXPEQIRHSFUEVJWHYIZF]Y^Z_EaEbCcGeIfFgF
=attach	wHEZ^
=attack	w#GHETa
=attempt	^!K#_%I(I*J+J-F/I3H7J8J9I:I=J>K?JBXCIDHGJHEIFJJKJLGMIN]OKPIRJSJTJUJVHXcZX[J]H^X_KaIbHcJfJgJhI
=attender	w@ZXY
=attendr	t@YXW
=attiva	yHXLX^Y
=attivo	wLWQYYX
=attribut	g!J%H&J-K/H0H1H3[4J8J;J=H>J@JAJBIDKG^HaIJJKKILYMINIOJP^RITJXJZE_HaJcGdJeIfE
=attual	u@JKHZFh_
=atual	t@IHIIIKHZHha
=au	e!F%F(])Z*G+H,J-G/I0I1J2Z4H6I7I8Z9C:F;J<J=G>Z?F@CAZBDCFDFEJFJGIHXIXJJKEMFNHOEPEQXRISHTFUYWHXFYJZC[G]Z^H_GaXb^cHdGeJfGgIhZ
=auch	y!XaZ
=aucun	k!I#J%I(H)I*I+J-I3D4[7K8K9H:J=I>H?F@IBXD]FIHAIJKJMINXOHPJSJTIU^VHWZXI]Ia^bHcJdJfG
=audit	d!J#J%J(I)J-[/[3I9H=J>J?I@DCJDJEZGKIIJIKELYMINZTJVZXJYX]]^F_IaIbJcIdIfIgJhY
=auditor	p)Z@ZGJHYJYKKNJYXZJ
=auditoria	uEXHINXcZ
=auf	Y!H%]&J(C*E+G,H/G1H2I3C5G6G7G8I9X;J<J=E>^@EAHBBCCEIFIGHHHIDJYKELHMCODQIRXSGUXWEXXZ?]X^Gacb]cFdFeHfYgFhF
=aufforderung	y+^DGHJLX
=aufgefordert	y+ZBKL^ZF]J
=aujourd	w@[HHX[ZHaK
=aun	y>J@JGHHFKJMaPZVJfJ
=aunqu	wHZMHTXhX
=aus	h!^#Z%Z(I)H*G,J-J.W/J3H4I6Z7J9J:Y;J=H>F?H@HBECFDGEJHAIIKIMENIOJP]RISITJUYVDWHXIYJZD[J]I^[_Ja]bYcGdIgJhJ
=ausgegraut	w(^:Y;JDKHHaJ
=ausgeschaltet	r%K3J4JHIRJU[VIYJcId]fY
=ausgesperrt	w#]HI
=auswahl	y3H>IC^HGOI[Z]]aE
=ausweisen	y?XDZ
=autenticacao	y,ZHZ
=autenticacion	u,[3[?JCIHXMIhJ
=autenticazion	y,[HX
=auth	k(Z*J+J,]?DCGD^HCPJRJZH]H_JaJcZ
=authenticat	y)J,]7XHGdHeI
=authentication	a#J(^)E*B+H,H-I3[7X9I=J>F?F@IBJCXD]EIGJH]KJNHPGTGUJVIZG]ZaDcYdJ
=authenticator	T!H#G%H(A)G+H,C-H/I0J1J3D4H6J7G8J:G;J=H>a?e@EAJBFCDDAEJGIH^IGJJKELIMDNFOHPHRJSITHUGVFWIXIZ?[H]D^I_Ia_bFcHdHeJfIgIhG
=authentification	u,]?JCHDY
=authentifizierungstoken	y,]HG
=authoris	yVZ
=authorization	h(])]NJUGVJ
=authtokenerror	y,^HF
=auto	w1_9KYJZJ
=autoatendimento	r!J#I(J)_-I3J:J?J@JBICJDIHJIJKINJU_VFXJZF]JaI
=automatic	y#YaY
=automatica	t-J/J3G7J9G=H>I?E@JDJHZNJTJ]JaafK
=automatically	r#[(J)I0J9I:H=aEIHZVJZDdJ
=autoris	u9J@]HEIJQYV^
=autorisation	t%](Z;[HFNJVKdJ
=autorise	wDJHITYV_ZJ
=autorizado	rDJHGQXT]V[
=autorizzato	yHITYVZ
=autorizzazioni	t%Y(Y;[VJ
=autoservicio	p!J(I)_*J-I3J4J=I?JBGDIIKKJSJUaVFZHdJfG
=autr	k!J#K%[(W)H*Z+J-I3J9I:[=I>I?G@YBIC^DGEJHBIHMJOJPJUGVYWIXI[J]JaIdKhJ
=aux	q#J)]*W+J-J9J?J@JCIDYIHN]UGVJX]ZI
=av	c!Z#F%G&J(B*E+I,[-D.I/H0I1G2I3B4G5J6Z8F9B:F<Y=F>E?F@DAIBBCYDFFIGGIZJILHMFOFPEQJRFSGTGUaVCWHXEZ@[G]X^G_GaEbZcFd]e[gGhE
=avai	yCXK[ZI]Y
=availabl	f!H#J(J)I*I-I3I4E7J:I=[>Y?]@IBFC]DGH_IGKGLIMHPJUGVZZF[I]JaIbFcHfIhJ
=avanc	y9^HFRY
=avant	m!J#J(J+J-H3I9G:J=I>G?Z@YBHCHDIHIIHKaMJNJOHVIXWZB[I]]aHb]cKhH
=avbruten	y!J-J9IBJHFIIKHZI]bbI
=avec	g!I#I%F(I)J*I+K,J-H/X3_4J7Z8J9H:Y=H?J@GBZCGDFGJH@IFKXMGNGO[P]RKSJTJUIVFWJXH[I]HaDbHcYdIfIgJh[
=aver	yI[
=avevo	y-J@JCXHJK]OJ
=avez	q9]HFXY
=aviso	y@FBIH_ZF
=avoir	wDXHHZY]Y
=avon	t8ZFJHGLWU]VIZZ
=avstangd	t!a1J8J9I;J@KBICJHCIGKJPKRJVJZJ]I^I_JcJf[
=avstangt	y;Z
=away	c!X#H%H(E)Z+I,J.J/G1J3E4I5J6J7J8I9E:H;J>D?Y@aAIBWCEDWEJFIGJHWIDJGKCLHMHOHQKRJSITHUYVFWHXJYJZI[I]a^Y_IaBbGcHdJfIgHhE
=ayer	q9G>J@^BJDHHIIHKJMJZG]^f[
=ayuda	y9ZHJZZ
=azienda	u8X:[@JHGU[
=azubi	y![BXHKV[ZH
=azureaduserpassword	yg]
=b	r#J%I(G-Y4J9G>J?J@ZBGCKFaGZHBIHK[MINIPJVGXK]JaJ
=b2b	g!H#I%I(H)I*H+J,J-E/J1J2I3C4I6J7J8I9F:h;K<J=I>E?H@IAIBECHDIEJFHGJHXICJJKGLJMHNIOHPIRJSJTIUHVHWJXHZE[I]H^J_HaCbIcHdJfIgJhI
=b2c	i!F#J%I(G)I*J-H/I1J3I5J7H8J9J:G=F>I?H@HBDCKDJEHGJHiIJJHKIMINDPISDTHUHVFWCXJZ?[J]I^J_IaIbHcKdKfGgIhJ
=b4	y#I-Z9I@GBICKHGIIK[MJNIXIZG[J]]hI
=back	R!_#H%E&H(@)D*E-@.G/J0Y1C2F3B5E6]7D8Y:D;E<F=E?BACBXCBDBEFFDGBH:I?JGKcLDMCN?OEP^SETEVBWDYJ[C]Z^C_FaJb]cIdafYg^hA
=backup	g!I#J%I-J0J3J4J6a8J9H:K=J>J?J@IBHCJHaIJKGOKPYRIVJXKYJZC]JaJcIdJeJfE
=bad	o#a-I3^>G?JBJCHDFHGIFMJTYXHZIaIbE
=badg	q>JH_ZI
=badpwdcount	u!I#b%H3J9IBJHFPJTKZJ
=baja	y!a#JBIHGKHZE
=bank	m#G9F:J>JBIHcIJJZKIZD[JaKbH
=bann	e-Y@IBJHbIGJJKGZIhK
=banner	y.GH]
=bar	y-JHII^
=bara	e!G#D%H(F)I*E+H,J-D.J/G0I1I2I3G4G5K6H7H8I9C:G;I<J>C?_@ZAIBECaDDEJFIGJH?IXJJKDLIMDNGOGPZQJRHSGUGVZWJXEYIZ][c]F^I_HaDbEcHdGeJfGhF
=barra	yF[
=baselin	i?J@HBKHWIJQ^Y[ZIb^
=basic	m=dBICIHDYJZIdFeJfH
=basta	w!J-J3F4K9I@JCbHHIDKKVHXIZD[K
=battery	r!I#J-J3J9H>J@JBIH_IFMJNJRYXJZG]]fJ
=be	M!F%H&H(<)B*E+J,J-Y.H/F0H1C2B3b4X5_6^7G8B9G:F;E<G=?>??[@ZACBJCZDDEAFBGCHdI_JXKJMJN@OAP^QJRESHTFUAXBYIZ@[Z]@^=_GaHbGcZdIe[fCg@hH
=beaucoup	y9[BZHGZK
=becaus	T!E#X(J)G*H+X,I-X.J/[0I1H2J4I5X7G9G:Y;X<J=J?F@IBJCGE[FII]JFLYMGOYPGQJRZTXX[YDZA][^IaIbGcIdZeGfGhC
=bedankt	u-I3I9^BZCKDKHGIJKKMJNKXJZG]JaJ
=bedrijf	w8Z:]CJHGIJKI
=been	W!Z(C)]*G+G,I-[.J/E0K2J3E4E5[6I7G9G:H<J=X>C@EAGBaCFDXEHFIGFHBIHJYKYLGMJNFOFPJQJRHSETHU[WZXEYI[F]F^E_XaXbFcFd]eFgFhJ
=befor	W!X#E%G&J(F)H*F+E,I-E.J0J1I2I3D4F5[6H7F8F9E:E;I<I=F>C?B@^AFB?C^D]EXFIGGHGI@JEK]LEMYNCOEPHQJRISGTXUGVDWHXZYI[E]c^G_FbacDdGeIfEgF
=began	y>EHI]_
=begin	w-H9I>IBIF[HCIIKKXJZ_b[dIfG
=behauptet	wIJKJZIha
=beheercentrum	ySJdGg_
=beheerd	yHJNHZId_
=beheerder	h#H%I(X)b*b+H,[-D/J0J3G4H6I7G8J:H;H=G>F?D@EAJBECCEYGIHAIEJJKDLIMGNEOIPXRJSITHWXXFYJZX[I]E^H_HaHbFcHd]eJfHgIhG
=behind	i!J/E0H1[3]4I5J6I7J9G>H?K@IAGBHDJGEHAIJKJMaNYOKPJR_TFXIYJZF]JaFbZcJdIfFgI
=behorighet	u%](^9G;JVK
=behorigheter	t%G([9G;b>J?J@JIIVKZGbKhK
=behover	u9JH^MZ
=bei	Z!D#C%Y&J(])D,G-E.J/G0I1H2I4F5I6G7H8H9F;[<J=D>B?YBBCGD[EGFHGGHGJHKDL[MENDO[QIRGSaT]UZWXYH[J]D^^_GaBcDdXeHfDgEhC
=beim	Z!E#E%^&^)G+I,[-E.J/G0H1H2I3Y5I7Y8G9F:Z;Y=B>X@FAHBICEDEEFFHGGHBIDKCL]MDOXPIQHRJSFTGUEVBWEXEYGZH[F^H_Ga]bDcXdBe]fCgGha
=being	k/I4Z;X@FBJHZIJJHKDN_PITIZF^J
=bekomm	t>KBJD[HGV[ZX[IaY
=bekommen	u(J)[-K>I@^ZI
=bekommt	w%G3J:];Z?IDKH]ZEaFgY
=beleid	m!J%J(I)J*]/H3I6J9I:J=I>I?Z@GAJBICIDHEHHEIHKHMJNbOIPJTJUIVHW^ZD]I_HaJbJcHdGhH
=believ	y-Y@JHGKJR]
=belong	o(J+J/J0J7J:[>]GJHDIJKIPXZG_Jd]h[
=below	u-]1H4K5^@HBKHCIEKGMINIZF]JbZhX
=ben	l!J#_%J(E)Z,J-H3I4J9[:Z=J>J?G@EAJBZCED]HAIHKFLKMINIOHPJRJTHVHXGZB[[]H_JaEbIcIfJgJhH
=benutzer	]![%H&J*I+J,G-D.K0H1I2J3J4G5J6G7F;]<J>F@ACGDGEHFHGZHDI]JHKEL[MENDPXQJRGSGUEWGXYYHZE[E]Z^^_^bDcFeHfDhC
=benutzern	w*Y;X[X
=benutzerobjekt	y!J;WA]BILX]J
=benutzt	t,Z-[@IHGK[XKZIgYhK
=berechtigungen	o%](X4I;_>J?I@ICHHZIIKIOJVIZH]JaIdJfJhJ
=bereit	t+X-J@[HHIJK^ZF
=beschikbaar	y*]4[>KHGZJaJcJfI
=best	w-J9]:I=K>H?I@JDJHGIIVIXJY^aIcJhJ
=bestaat	y>XHI_]
=bestatigung	t3I9K>Z@JC^DJHHMJO]ZH]KaG
=bestatigungscod	w>[?JHGa[
=betroffen	y;]G[HH
=between	c!H#I%I&J(J)J*I+J,J-H/C0I1I3J4Y5H6^7I8G9H:K<[=H>H?H@_AXBECHDGEJGJIIJIK_LJMGNFOJPIRHSITHUJVJWIXGYJZC[J]H_JaJbHcbdGfEgIhJ
=bevat	w#J(J-^BJHGI]KINKXJZH]H^J
=beveiligingsgegeven	y+J9J?IC]DZHI
=beveiligingsvragen	y*[-H4J9H?_CKDKHJIJKJXIZI]JbK
=bevi	y*ZC]HK
=bez	g!F#Y%E&](G)J*I+I,I-G.J/I1[2I3_4I6I7I8Z9F:G;J<Y>I?E@EAICFEJFHGHH@IEJJKGLZMZNZOCPHQJRHSITGUIVHWIXFYIZB]G^Z_YaDbHcFd[eFfChH
=bien	n-J/]3D9G>E@IB[CJHFIIKGMFNHOITZXIZI_Ja]cIdJf_h]
=biezac	yh]
=bij	a!D#D%E&J)F*F+F,[-C.I/G0H1H2H4F5X6G7X8F9D:E<J=F>C?ZAYBHCCEIFIGHHDJHKBL[MFNDOYPYQZRFUFWGXDYHZ][E]E_KaZcEe]fCgG
=bildschirm	y>]?JHXaHbI
=bin	g!G#^%I(I)H*Z+I,K-E/I1K3F4I6K7J9^;J=H>]?F@EAIB[CFDWEJFJGJH@IDKELIMGNGOIPIRJSKTIUIVZXDZA[Z]Z^I_[aEbJcJdJfIgJhX
=binnen	y9I>HB^HH
=bis	q-J3J9_:J>H?J@YBFCIHHIIKJM]VKXJZF]Ia]
=bisherig	u@HBHHFKIMZZFg[h^
=bit	t![<^@[BJCGIHKGPIYHZF^JcJ
=bitlocker	qH]
=bitt	l!I#^%H(J-[3J9[:J=J>J?J@HBGCIDJIEKEMHNITHVHXJZ^[E]H^KaJbKfKhH
=black	r!W9J>]HZZHaJbIfJ
=blad	h!H#H%I&Y(^)I*J+J-F.J/G1I3D4H6Y7I8X9G:H;I=G>F?E@FAJBGCEDZEIFJGIHDIHJIKHLJMJNGOYPHRJSZTFUGVGXGZb[J]H^G_GaGbFcHdIe[fFgJhG
=blank	m-C3]7I9I?D@JBICJD^HFIFKIMKNKSJTHXJZZ]JbZ
=bleibt	t3J>FCILXZJa_
=blev	t*Z@IBKDKHGIKKJZE]acJd[fH
=blijft	w#I(J3F>J@JBJHGLZOHSJTGXJZ]a^bJfK
=blink	yHIZIa[
=blir	y#J@JHIKJLYTJZY^Jh[
=blocca	q#[-HBJHXIJJXKGMGTJXIZ[eYhI
=bloccata	w#YBJb]
=bloccato	f!I#a%J(J*J-[/I3G4I:J>J?J@EAKBGCHDIHIIIJKLKMHNIPISIT_VJXXZF]J_IaIbJcJgI
=blocco	wHGT_bY
=block	U!H#D%G(G*G+G,[-_._/G0J1F2I3G4Z5G6H7G8H9G:F<H=G>H?E@^AHB@CFDFEIFIGHHHIDJbLGMFOHPFQZRFSGTHUHVFWGXcYHZ>[C]F_IaIbGcXdFeHfGgEhF
=blockerar	y#J-H.XH[RITHXJc[fJ
=blockiert	q#I-J@IJXK[QXTZ
=blokada	u!J#H-H/D6J9J>JHFMJNJTbX]ZJ_IaIbJcJdK
=blokady	y#J9G@HBKHINITJX]b_
=blokkeert	wcZ
=blokuj	t#Z-I.Y9JBJDHHZJYNKOITHXJZIcYfJ
=bloqu	i(J*I-Z.X/H0J1J3I4J6J7J8K9G:I=K>J?J@XBHCHDJIGKGMIN[OKPJRJSIT[VJXZZF[I]J_IaIbJc]dIfHgJhJ
=bloquea	t#Z-IHZJZMJTGZJcX
=bloqueada	d!H#a-H3J>I@IBHDJIJKIMJSKT]VIXCZI[HaKb_hJ
=bloqueado	g!H#^%J(I*H+I-^/H0J1J3H4J6J7J8J9I:I=J>H?H@DBECGDHEJHCIHJILJMINIOJPHRJSFT^UIVIX_ZE[Z]I_IaIbGcGdIfJgGhI
=bloqueia	t#[-J@JH[JYKJMJTKZK
=bloqueio	wHFT_ZIb[
=bloqueo	uBJHFT^bZ
=bloss	u-I3H>JCaDIHFIYKHOKZE[]
=blue	y+J9HH^bX
=bo	r#J-Y/]9H>I@IBIDJHGKYLYMINHTHXYZD]]_JhJ
=boa	y9[HJaK
=boit	u-I9J:I>]?J@JFHH]IHKJXIZI
=bokstaver	y/[9ICIHGI_THZJ
=bon	u-J3H9I>J?IB[HZIJKJMFOIUKVJZGa]h[
=bonjour	u-J9^HGXJ
=book	r3I>HHa_J
=bort	t*J-I8[9I=[?]@IBHCIDJHEIHKGNIPJU[XJY[ZG]JaJbIcKdFeIfHhK
=borta	t!J(G*J-I1[3J9E:J;^?_@IAJBIHCIGKGXKZJbY
=bosqu	t8_9IAYHHZJ_Z
=boss	t![%J(^3JBJHEK]PJbJ
=bot	n!J#J(J*K-H3I9c:J=H>I?H@HBHCIDJHCIHKIMJNIOITJVIXIZF]K_JaIcKfJgXhJ
=botao	u(_9J:[HGVJZI
=both	b!F#H%H(F)H*^+H-G/G0Y1J2J3E4^5J7H8G9I:F;K=H>Z?A@FAeCXDDFJGIHFIHJIKGLIMGNGO[PERISITHVHXJYJZY[H]J^I_FaHbIcHdJfFhG
=boton	u(^:[HHVHZI
=bought	u8Z>IJXWZ
=bounc	q#J(K*J-[3G7[9H:G>F?GBGCHDEH^I[KYMINJOJZB]JaDhJ
=bouton	t%I(b9J:ZBJHEIKVIZH
=box	a!E#E%F(F)I*J+J,G-E/I0J1G2H3G4Z6H7H8H9H:H;H=H>E?G@BAHB@CHDGFJGEHCIEJHL[MENCOHPIQJR_SITHUIVGWIXHY^Z>[G]F^c_GaHbacGdCe[fJgHhc
=bracket	w3a>GBJHFOIaHbJ
=brak	g!G#H(F)I*H+G,Y-E.I/I0J1J2J3X4G5Z6J7I8I9F:G;J<H=K>D@GAIBDCXD[EJFJGHH=IEJHKHLIMENFOFPHRISETHU]VFWZXGYIZD]F^I_Ia^bYc]dGeGf_gHhI
=brakuj	m!J#K([*I-I3]9G=Z>H?H@JAJBJC^DIHDIYKJMJNJOFPJV]XJZG[J]G^K_HaHbJcJfJ
=branch	m%](I-I/J4E9J@HAIBHG^HGIJKHMDNIV^ZH]GaJcXfIhJ
=brand	r-]4K7K@ZBJJZKJNIUJWZZEbI
=brauch	u>ZHYZZ
=braucht	q#Y%F5X=J>ICJH_THZIa]fK
=brazil	y!J:JH[TJZHa]
=breach	t-c@JBJHEIHKFNKZI
=break	i!J%J-H2Y3Z5J?K@JBGDIF[GJIIJIKJN]UJVJZGcXdHeJfJ
=breakfast	u-I@^HFNJZIa[
=bricht	n!K#J%J(I,Y-K3H4Y9J=I>J?IBICHDIHIJJLJMJNYOIRJUIVIWHXJZ[][aHbIc[dHe]fIhJ
=brok	l!F%H)I/]1X2^3H8J9I;Z=I?J@JAJBGCKDJFJGJHEJJMJPHQYRGSJTKUIVIWJXJYaZE]H_JbEdHeGfDgJ
=broken	b!I#J%I(I)I+J,G-F/H0J1H3H4^5K6H7I8H9H:I<K=H>D?GAIBECJDHFKGIHZIGJIKGMHOJPHR[TIUIVGXIZ][J]Z^IaJcZdFeIf]gJhH
=browser	^!H#D%I(F)I*I+I,I-F.a1J2K3F4I5K6I7I8J9G:H;J=H>E?G@EAJCGDGFIGIIEJJKELJMXNFOHPIRJSITXUIVFWJXGYJZB[G]b^I_HaGbdcDdJfHgI
=buena	y9Z@KHIIHKIMJZGh]
=bug	w*X-GBHHbUEZJfI
=build	k(J-J1e3K6J8K9H=H>J?J@FBHDKHIIGKKPJRJZF_IaJbKcJdHeIfIgK
=built	t-Z6X:IHHIIKJP]VI^Z
=buongiorno	y9Y
=bureau	u*J3G9Y>Y?]@JBJCIDJHEIKKJMIOIV[ZJ]KaI
=buro	y9[>[HIZK
=bus	d#J(J)J*J-H0I3H4J6J9H>D?I@JBGCJDIHBIJKJMINJOIRJSHTIUHVHXJY^ZG]__JaHccfJ
=business	k=c?J@KBHCHIJPKYJdFeJfH
=but	M!Y#B&H)J*Y+a,F/d0F1F2G4E5G6I8D9H:A;F<G=G>A?aAFB;C^EEFFGXH=I@JHKEM_NGO_QHRFSCUAVZWAXBYGZF[a^@aZbIcIdAgE
=button	e!C#F%I(d)J*K-G3H7J9G:J=I>H?H@HBECHDGGIHXIGJJKHMINHOJPJSITHUJVHXJZZ]I^I_JaXb]hI
=buzon	w>]HYaG
=by	M!^#G%[(=)F*B+E,C-Z.J/C0D1J3I4D5D8C9B:X;D<[@cBJC@DHEAFDHIIHJJKJLGMFN]OAPERHSAT]UbVYWFXAYXZ=]Z^a_HaDbFcYdXeDfIhE
=bye	r!J#J(J-I3I9b:J=I>I?H@HBFCIDJHDIHKIMJNIOJRJTJVJXIYXZF]J_KaIcJdKfIhJ
=bylo	q-I9J?]@HBIHGIIKaNJZF
=byta	h!I#D%K(G*J-H/J3I4K6J7J8J9G:W;K=I>E?H@bBHCHDHGJHCIHKBL^MHNGOIPJTGUIVGXGZZ[[]H^^_JaHbIcJdH
=byte	yL[ZDh]
=bytet	w>J@]HGIGKIMJZ]
=bytt	i#K(J*J-I/[3I9H:J>]?J@^B_CJHEIIKHM[NJOIPJTFVKXJZG[J]K^J_JaHfJhH
=c	d!F#J%G&J(F)I+H,J-G.J/G0I1J2J4H6H7H8I9A:F;H<J=FAIBYCCD^EIF[GHHIIaK_LWMDNEPHRISHU[VJWIXDYIZ@]F^H_HbGcHdGeJfFgI
=ca	l!I#G%G(I)K*I+J,J-H/I1H2J4J6J8I9C:I=I>E?H@YAJBaCGDHGJH@IFKGLJMHNHOZPZRITXUKVHXGYKZ_[I]H^J_JaEb]cIdJfYhH
=cach	o!J#G(H-J.E/K3K9I:J=J>H?J@JBZIJKIMbVJXKZF]FaIb[cIgJhJ
=cada	u#[@^CJMGXI
=cadastrado	r#J3F?X@JC[DYHHOZaJ
=cadastrei	yDZ
=cae	u9J>HBJIJOIXJZ[a[eZhJ
=cai	w3Z9I>DH^IIMJOFXJaY
=caixa	r(I;Y@JHZIJKJNJXJZJ^[_JaKd[
=calej	y3JBJHHUaZKbJ
=calendar	qH_MJ
=call	W!B#F%D&J(C)F*E+F,H.I/I0I1G2G3]4F5I6F7G8F;H<I=D?a@?AGBZCDDCEHF^GEIIJILFMCNDOEPEQbRHSFTEUEVDWIXFYG[D][^D_EabbEcDdFeHfFgZ
=caller	r#^)J7J:IBXDKHEIYKYNJQYUJZXhK
=cambi	k3J9I@bBJHHIJKHM]OJXJZIaJhJ
=cambia	tg[hY
=cambiada	r/Y@IB^HCM]TIZJ
=cambiar	c!J#J%J(I-J/J3I7Z9J:H=J>I?J@ZBICJDJH[IIKFLYMFNIUJVIZ]^]_IaJbHcJfIgJ
=cambiarla	i!J#I-J3J9J:^>I@ZBGHDIIKGLXMJUJVYXJZE[[]J^[bJh^
=cambiata	k/Z3J9J:K>K@^B^CJHDIJKJM]TIZH^J_JhH
=cambiato	p>Y@^BJZF
=cambio	f!H#J%J(I)J+J-H3H4J9H:H=I>H?J@_AKCIDIH]IGKGL]MFNJOIPJRJSJTJUHVGXHZY[I]H^GaHb[cJdIfIhY
=came	i!^#H%J(J+]-G/I3D4I6J9I:I=J>D?G@FAJB[CJDHFIGJHDICJJKBLJMINIOHPIRJTIVGXHZ[]]^I_Ia]bHcJdJfIgIhI
=camera	w-I3I9J>J@HAIBIHbIIKIMGZE_GaHhK
=campo	r3a9J:H>G@FBHDIHDKJLJMJZF^J_IaXha
=can	N!A%B(G)^,E-F.F/B0D1D2F3?4C5E6B7I9]:E;E<F>E?H@]ACBaDGEKFZHeJ@KCLGMFOAPHRCTCUZV^WBX]YCZI[Y]>^C_CaCbEcId^eEf@g@hA
=cancell	o#J-J3J9G>J?I@GBECHDIIIKIMHZH]b_IaKhJ
=cannot	D!F&D(Z)X*X+?,J-I.C/@0X1A2D4Z5G6_7H9?:K;C<H=X>_?]AGB7CEEIFZG^HGIIJ>LCMFNIOGQER@SFTGU?VCWCX@YWZX]<_]a>b@c[eaf@gEhJ
=canteen	y?KHZIJV]ZI
=capital	n#X3HHGIaNKZJ
=caps	r#^@XDIHHTIXGZIhY
=captcha	o!J#I-I/I3J9J>I?J@GAJBGDJH[IEKJLJMHNIOI]aaJbJhJ
=captiv	yHFZIb_
=car	n!J#H-I/Y6I9J=Y>J?I@JBJH]IZKGL[NJTJVJXJZG]YaJdK
=caracter	g!I#J%H*J-I/J2a3F6J9H:H;J=J>G?I@HBICHDJF[GJHBIcKHMINIOIUJVJXIZG]IaJbJcJdJhI
=caratter	y3JFYHJI]
=caratteri	w%I2]@JHFI]
=card	i#J-I3J9H:I?Y@JBHHbIGKIMJNJOKTJXJZC[K]IaEb_
=carrier	w>]BJHFaY
=carry	yH]ZGbId[
=cart	y>]?J@JBIHDZHb]cJ
=casa	t#J-I3I9F=K>b?I@JBICIH[IHKHMGNJOJXJZF]IaIfJ
=case	i%J-H/I3F7J9];Y=K>H?H@IBGCJD[GKHDIXKILXMJN^OITGVJY[ZG]J^ZaJd]
=casella	p(I-G3J7J9H:J;Y@IBJH_IGKINGUIVJZH^]aJbJdZhJ
=casilla	q!J;YBJHHZI^]d^fJ
=catch	wHDM^RIZX
=categori	yCJI^JJ
=caus	r#XQY
=ce	d!I#[%F(X)K*J+J/J3G4K7J9G:I=Y>J?G@_BFCFDGHGJJK^LJNFTHUIVFWZXZZB]I^I_JaHbIcJdIfJhX
=cedo	r@bBJCKHIIJKIXJ
=cel	w#I-J3K9J>^?K@IBJCJHEIJKJOJXHZJa^
=cellular	o#[-I3]9H:I?I@JBJCYD]HCIHKFMZNJOZVJXKZH]IaFgKhG
=celui	o-J3E9J>E?J@ICIDIHGIIKaO_ZHaJhJ
=celular	f!J#](J*J+J-H3X4J6K7J9G:I=J>[?F@FBGC^D]HJIGKDLJM]NIOZRKTIUJVIXHZF[J]G_JaDbJcJhG
=center	g)G*G-J=J@JBJHGMGPHS^UHVIZG^JbJc[dIg_
=centr	q!J:I=JHXSIZIfJga
=centro	r3JBJHFMJc]dGfHga
=cerrar	yB^ZG
=certificat	kH_
=certo	w/Z3E9J>GB^HHIKOGXIZJ_Ka]
=cett	yGX
=chamado	w9[@JBZHG^J
=chanc	w(K9[@^HHKHZJ
=chang	J!@#J%@&H)E*B+D,F-@.Y/Y0E1E2D3B4J5H6D7J8D9@:F;F<F=C>B?@@aADCBDAEFFDGDHZI?KDLeMYNDOCPBQGRESDTFVFWEXCYJZZ[B]D^f_CaBbDdFeEfBgGhc
=change	Q!C#F%G&J)G*E+E,H.H/Z0H1G2G3A4G5H6E7D9D:D;H=E>_?A@_AFBaCZDAFFGFHCI>LCMcNIOAPFQIRHSFTCUDWFXDYG^Z_IaDbEcZdGeEfEg]hF
=changement	m4K9J>J?K@aBFCJHBIFKIMJNJUIVJXJ^IaIb[d[fIhZ
=changer	g#H(I*K-J3J7K9I>G?I@[CIDJH]IHKEMGNIOJVIXJZ[[]]I^XaHbJdI
=channel	n:[<_@HDKHJIJKKMHY]ZG^J
=chaqu	yN]XK
=char	j!J#J%I(K-H/X1J2c3H8J9G<J>I?J@CBHCGH@I^KGLKMJN]OJPITKXIYIZF^JaJcJfJgJhK
=character	Y!G#I%H(H)J*J+J-F/b0J1J2^3G4I6J7I8J9E:H=I>H?H@CAIBECGDHEJFdGHHHIbJHKDLIMFOJPIRJSHTHUIVGXIYJZD[I]H^H_HaJbIcHdIeKfIgFhG
=charg	w7XSZcJ
=chat	y9^:EH[ZD
=chav	w6_?[HDZJ
=chce	g!H#H%I(G)J+Y,J-D.J/H1J2I3F4J6J7J8I9E:Z;J<K=H>B?[AJBCC^DDFJGJH@JJK]LIM_OFPIRJSJTHUJVHXGYJ]F^I_IaDbHcIdIeJfIgHhZ
=che	d!F#E%H(F)H*G,I-Y.J/F0J1I2I4H6H7E8I9B:F;I<J=D?D@HAIBED]EJFJGIHFI@JXK[MFOZPIQJRISGTFUGV]WIXDYIZ_[H]E^X_HaCbGcIdHeJfGgIh]
=check	a!I(F)I*]+I-A/H0J1J2J3H4J5_6J7I8I9X:H=H>G?G@BBBCbD]FJGIHDIBJ_LXMGN[OHPISITJUGVGWJXGZ[[F]F_IaIbHcIdGeIfHgIhE
=checkbox	n,J9J=K@JBJGJHDIJLYZD^]d]e_fJhJ
=checker	y-GH[JY
=cheer	t#J*K-J3J9]>J?J@FB[CKDJHGIHKZNJOJXJZH
=chega	rHHa]
=chez	p9K:_@ZBIIIUYVJWJZF
=chg	y@[HGcX
=chiamata	w-J3X9I>G?]@JHEIIKHOI]Ja^hJ
=chiav	y6^?[BJHEZJ
=chied	l#I*Z+Y-I3J9G:[>H?F@FBFC[DHHXKEM^NJOJVJXIZG]IaJgJhZ
=chiffr	p-I3[9J>H@ICIDJHGI[KJO[XIZHaZ
=chiuso	y!^3K9J>G?K@GBFCIHFIEKIOJU^VKZF][hI
=chmury	w!I#J(J/J6]A]BJHIJYNKOJP]TJZI_G
=chmurz	r!I-K/_0Z3I6J9J>I@KAJBJDJGJHHIHKIMHNIPJT]XJZJ]J_[dJfJgJ
=choic	i#G(I*J-E:I>H?a@^AJBHCFDIH?IHKDMINYTIUJVJZF[d]JaJhJ
=choisir	w-Y9K?ZHZKJ]KaI
=choisissez	w-YKY
=choix	y?]HGKIZF[^
=choos	]!H#F%I(F)J*G+C-[/H2J3G6J7I8J9D:H;J<K=H>E?I@[AIBGDCEKFJGIHYL^MFOGPJTIUIVHWKXHYKZD]]^F_Ga]bHcIdIeJfJgI
=chos	t/X?K@IC[HGI]NHZG
=christma	w-Z9[@JHFKYUYZH]J
=chrom	y.X
=ci	r#I*J-J3J7X9[=Z>I?X@JBICJDJHGIIKHMIXJZJh_
=ciagl	y#]BGDIMJOJfY
=ciao	w-H3K9_@JBJHGIJXJZI
=ciasteczka	y#K-J.b9H>JHGIIZJ
=cifr	y3J9J>ICKHFIZKJO[XHZJa[
=cifrado	y6]<ZHH
=cijfer	t#K-H3Z9H>J?J@GCIHFI_KIO[XIZIaI
=cinco	q#^3J@JBJHFM[UJVJX]ZIbJ
=cinq	w#[@JBGMXUJXZZI]J
=cinqu	y#XHGM[X[
=cinza	y([9J:]HI
=city	y-ZHI
=claim	k(J-]/I3J9I>H?I@HBICIDKHYIGJJKGMJNJOZW[XJZF]Ia[h]
=clarify	y%IH^ZH
=clav	b!D#Z%G(F)H*G+G,X-D0Z1I3E4G5J6^7G8H9I:K;I<J=F?D@[AIBBCCDZEIFJGGHGIYKXLYMBNGOGPFQJRGSHTEUFVEWHXEYIZZ[X]Z_FaEcFdDeIfDgGhY
=cle	y6]?]BKHFMJUJVJ
=clean	q#W%a-J/H=JBJHDTGUXZI_^
=cleanup	y!J=YHDZK_]
=clear	j#J%F*J+Z-J.E/J?FB[CJDGH]IJKJLYMJP[T_ZD[J]G^]_J
=clic	yBJHHMIZIb_
=click	^!F#F%I(_)I*G,J-F.J/G0J1J3G4J6I7[8I9D:D<J=F>D?D@AAIB@CCD^EJFJGIHJIDJHKCLIMGNEOHPIQJRISJTHUIVHYJZZ[G]^^H_Ha[bbcIdGfIgG
=client	_!I#Y%H(H)J*J+J,J-G/I0G1_2K3H4J6J7I8J9F:b;K=H>F?H@DAIB]CIDHGIIGKGLIMFNIOIPIQbRHSITGUHVGWIXIYIZF[J]G^I_IaEbGcEdGeJf[gIhE
=cliqu	y9J>JBIDZHFKJZI]Ja]b]
=clock	g#G%K,J-H/I0J1J3I4J6J9G=J>H@IAJBFCJDJHIIHJJKIMJNJOJReS^TFUJXGYJZE[J]G_JaIb[cHdKfHhJ
=clos	a!]#H%I(H)J*J+I,J-D.G/F0H1H2I3F4H5J6H7H8I9X:H;J<I=H>]?F@CAGBcCFDFEJFJGGH?IEJHKELIMENGOIPGQJRFSHTXUIVFWJXGY][F]b^G_EaGbFc_dIfFgHhG
=cloud	L!F#>%?&F(@)A*A+D,Z-C.F/g0f1A2D3@4E5D6_8B9A:A;C<E=?>@?@@=A[BDCCDAEBFDG?I>K;LBMaNCOCP^QERESCTeUCV@WCXBYJZ;[?]@^?_aaBbAd[eCf=g_h?
=cloudanchor	n%I(J,J-J/G0I2J3G6J8I9G:J<J>I?JAEBYCJDJGJHCIIKJMHRJTJVJZH]G_eaHbJcHdJfJhJ
=cloudsynchronisierung	w0^HH
=cmdlet	q%J(I)[/JBJH^KILHMJVJZHg]
=co	r#G(J-I3I9Z:I=I>H?J@YBFCHDHHDK[LIMINIOZTJVJXJZ[[]]JaIcKdJhG
=coch	yLX^XdZfJ
=coche	rBKHILZZJ^[d^
=code	L!A#>%C&X(A)D*@+B,D-=.D/A0F1D2E4C5F6C7D8C9=:B;E<E=A>e?[@=ABBYCZDAEaFCGDHaI@JDK<LDM?N@OJPCQFRBSCTAUDVHWEXdYDZJ[C]^^C_BadbAcBdDeEfAgCh?
=codic	f#K(K*K-I3D9H:K=J>[@GBWCXDJHCIEKHMHNJOGVJXYZE]IadfIhI
=codigo	]!H#G%I&J(G)J*H+I,J-F.J/I0J1I2J3X4I5J6I7I8I9B:G;J<J=G>]@CAIB[CYDGEJFJGJHHICJJKDLIMFNHOBPIQKRHSJTHUIVFWJXaYIZB[H]F^I_HadbIcHdIeJfHgJhE
=coffe	u9J?J@JH^XHZJ]]
=coincid	yOZ
=coinciden	y6YA[HJKHO]_H
=colaboradora	y:]@[HG
=colega	q(^9J>J@JH]IHKIV[ZG
=collaborator	y:[HI
=colleagu	m(H)[*I9J?K@JBJHZVYaJ
=collega	l!J#J%J(_)J*J-H3J4J9G:I=J>F?IBGCJDHH_IFKHMINIOIPIUHV_XJZE[K]IaHbJfJhI
=collegu	o(Z)J*J9I?I@YBJDJH[IJUYVX
=coloco	y3J>JIHK[O[ZJ
=coloquei	w-J@GDZHHIYKHMJNIZG]^aJ
=com	U!F#B%E&I(E*A+K-Z0H1F3Y4E5H6G7X8F9D;G<H=C>D?I@IAYBXCBDAFHGFHBI@JHKALEMFNBOYPJQIRES_TcUCVAWDXBYHZX[C]C^E_DaHbJcaeGfBgah[
=combien	y-J=EH[IKKZT[
=combin	m+[/H3ZDGH[NK
=come	Z!G%C)E+[,I.J/H0F1I2I3W5J6I7H8H:E;[<J=H?D@XAHBACEDIEIFIGXJYMFNJOGPXQJRHSHTHUBVCW^XYYIZ<[H]E^G_Ia_bFcJdHeJf^gHhF
=comm	q+^-Y@JCIDHIZXJZHaI
=comma	t3[>HF]HHaH
=comment	m-J?G@JCKDYHcKHUHVHZGaJ
=common	k-c9I>J@JHDIHKGLXNJZG
=commonly	y-Z
=como	b!J#H%I(Z)G*K+[,J-D/J0K1J2K3D4I6J7I8I9]:F=H>Z@DAJBCCDDXEJGJHfIWJIKDLIMHNGOEPHRJSITIUBVCWHXEYJZ=[F]G^I_IaEbFcIdGeJfHgJh^
=companera	y9IHYKJV^
=companero	t(YHXVX
=compani	w(I:Z@JS^ZE
=company	Y!E#F%H(F)E*G+F,J-[.I/G0J1G2I3H4H5J6I7Z8_9G:a;I<J=G?D@CAIBBCGDCEJFIGFI@JGKCLGMFNaOGPGQJRITHUdVIWYXHYJZ>[Y]F^G_GaDbJcGdXeIfGgHhF
=compar	q%K([-I3I>I?]@KBJCJDIHBIGJZK]MINHOJZG[]aIhI
=complain	h#I(J.X/Z4H@GBGCJHDIIJGK]MJNERJTIUIW]Z[]Jh[
=complessita	yHHI[
=complet	c!I%J)K*K+E-H/I1K3F7K8I9J:H=I>G?I@HB]CHD]EHGJIGJJKGLJMINFO^PJUIVFWIXJ[K]_^K_IaGbIcJeZfJgJhI
=completo	u-J3F>IHGI[O_
=complex	pHJI^OJZE
=complexity	f-D@^BII^JIN]ZF
=compliant	m>K@IB^MJNZZJ
=complicat	y-I@ZHJIZNK
=comply	t-XHGN_ZD
=compt	W!_#_%[&J(A)],X-C.I/G0H1G2[3Y4E5I6F7F8F9I:];G<I>F?D@AAJBJCCEDFHHBIJJHKBLYMCNBOFP]RGSFU@VbWBXHYHZ@[Z]C^[_[aDbEcDdFeHfCgGhD
=computador	wM]ZH
=computer	b#](I+J-Y/Y7J9J:H=J>G?IBHCJDIHGICJIK[M^NFOHSITYVGXHZ^[I]F^GaDbZfIgHhE
=comun	y-]HI
=con	Z!G#D%F&J)^*F+F,G-X.I/E0H2H3^6G7Y8G9E:Z;H<I=E>C?EAYB^CEDAEXFHGGH@I@JHKBLFMGNIO]RGSFTEUCVAWFXEYHZ^[F]D^F_DaEbYc[dFeHfDgYhY
=concern	y;X@FH]
=conditional	jH^
=conecta	yH]MJ
=conectividad	yZIc]
=conector	j%X2Z3H4G8_9J<]>J?JAJBIIJPIQ[RK_[aJcJdEeJfHgJ
=conexao	ycZ
=conexion	yc[
=config	w0]EHMJZIeZ
=configur	]!I%F(F)G*[,Z-J1J3[4K6J7H8I:F<]=D>J?HBGCIDYEHHCIHJILIMINHPHSJTGUDV[WaYJZA[J]I^H_IbXcJdYe^fHgIhI
=configuracao	uE^HJZJeX
=configuracion	uE^HJZJdJ
=configurado	yUHVZWZ
=configurar	uHYe^fF
=configurati	uE]HHVJWYZIdIeZ
=configuration	b(J1J3J8Z:I=IBGCHDHEcGJNHPJUHVHWJZFcGdCe]fJ
=configurato	yEHPJUHV^WYZI
=configurazion	tE]HIWKZKdKeX
=configuro	q3H>G?JDHH_UKVXWZ
=configurou	y*KEIHKUIV]WXZI
=confirm	h#H*Y+Z-G3E8J9J:I?J@FBZCZDHEJHYIIKFLJMGNIOaVJXKZA[I]I^HaGbKcJeJh]
=confirmation	yC[DJHXZJaH
=conflict	u/K@JH[JXNZcJ
=conform	y-[
=confus	yHYhY
=connai	y@IBKKJMJZD[a
=connect	I!<#<%E&D(?)A*@+@,b-9.C/=0[1h2^3;4]5@6[7?8c9C:=;@<H==>=??@=AGBBC=D<E@FAGcHEI;JEK=L@MEN=O?P>QHReS?T<U>V=WAX@YYZ5[>]>^@_Ba?b?cad]e_fhg@h<
=connecter	r(J-J2J@JBXCIDIHGIIKIMJZ^[[]HaJb]cJdKfJhJ
=connecteur	o%]2X4J8[<[BKHFIHQY_ZcJdJ
=connection	h%J-I1H4J6J8J:J<^@JBEDJEJGIHGJJNKRJYbZE]I^J_JcZdIeIfH
=connectivity	j@IHGZEcb
=connector	X!D#F%_&J(E)H*H+I,F-F.J/H0D1E2d3D4Z5H6G7I8a:F;H<d=H>F?G@GBCCHDGEIFHGCHCIBJIKFLFMFNEOJPIQ_RFSITGUIVEWIXIYGZA[H]H^CaHbGcBdDeFfDgIhH
=connectorkonto	t%Y2ZH[
=connession	ycZ
=connettor	q2X3J4J8[<YBHHJIJPJQX_ZcJdJ
=connexion	k#G%J,J-J1I3I8K>F?J@JCIDJEIIJLXMKNKSKXIZ[[I]JaFb^c^fIhJ
=consegu	r!J(K-I9I=^?J@ZBGDJHFIJKJSZU[VYZE]KaJ
=consent	y*HH^
=consider	u+Y-^HJII
=consigo	g!Z#J%J)X*I+J,K-H3I4K7J:G=J>Z?IBGCGD[HBIEKZLIMINHOJPJTKUHVFWJXJZ_[]]I^IaHbHdJfIgJhE
=consistencyguid	m!J3I9J=JAdBIHEIJKJZG_JfJ
=consultant	p-J3I9H:a=JBJHFIJKJU_WJZI]KcJ
=conta	Z!b#Z%X(D)^*Y+Y-C.J/H0I1G2[3Y4E5I6G7H8G9I:X;G<J=E>E?E@CCBDZEFFHHEIAJHKCLZMENEOGP]QJRGSHTGUBV_WDXGYIZG]FaFbEcEdGeIfDgHhE
=contact	X!F#E%D&H(D)A*?+J,B-A.I/H0G1D2F3b4a5G6G7H8E9C:I;H<H=^>^?J@CAEBDCbD[E^FGGCHXI?JFKELGMGNFOBPAQHRESITHUGVAWIYHZ_[E]F^D_BaEbGcCdJeGfEgFhE
=contactar	w3J4^HIZIc[
=contacto	u#K3_4J:J>J@KBICZD]HFIHKJVJZEhJ
=contain	_!H#H%J)J*J-]2K4I5X:I=K>J@HAXBIDJEJF^GIH>IdJIKFMJNHPJTJVIXJZB^I_KbIcJdIhJ
=container	t-G2J3J8J=K>I@JFbGaHCICKKVJZF
=contato	u#I-H3_4J:J>K?JBIC^DJHGIHKKOIPJVHXI
=contatto	y!H#F%J3a:KBJC[DHHEIHVJXJZH
=contem	u#F-aBKHFIXKHTFXJZH
=contien	o#E(I-b3J:J=J@IBHCJHCI^KHMJTHXIZD[J]IbKhJ
=contient	o!J#H%J-a3J9J:I@IBJCJFXHDIaKGMJNKTJXIZEcJhJ
=continu	q.Z1Y3J>J?H@KBYHCKYMJZG]aaH
=continua	q#I3H>Y@JDJHEL[M[T[ZJaJ
=contract	o!Y/J3G=^H^JIOISHcJ
=contractor	o3E:_>G?JBJDJHFVZZXaH
=contradict	u=JH^ZJ
=contrasena	R!C#Y&J)F*F+F,F.I/G0H1G3C4G5G7Y8F9H:E;H<I=E>H?EAGBZCEDGEFFHHIIZK^LIMYNZOFPEQIRESETDU[VEWEXFYHZ^[X]E_EaEbYcJd]eFf@gHh[
=control	j-I3F4F5b<HHFIJJINIO[ZJhK
=controlador	k4a5ZHIJ[ZH
=controleur	r4^HIJX
=controller	Y!G%G(H)J*I+J-C/Y1H2J3F4[5b6J7F8G9I:I=F>I?I@EAFBCCIDGEJGIIEJaKGLJMYOIQXRHSJUKVIXIYJZE[J]I^J_HaHbHcGdJfHgGhJ
=convidado	r-K:c@JHFIJZI
=cooki	T!E#F%H&J(F)H*G+H,I-D.l/H0J1H2I3E4H5J6H7H8G9D:F;I<I=F>E?E@FAHBDCFDGEIFIGHIDJGKELIMENEOFPHQIRHSETGUFVEWGXEYIZB[G]E^H_GaEbCcFdGeHfGgHhG
=cool	y9]@]BJHFIIaJ
=copi	w-I@IH[IHKFMEOJh_
=copier	y>FH_
=copy	t!J-J4K6]8F9HA[BIGJIGOHRITKZY_[cIfJ
=corporat	m*I@JHFIJKINcZH
=correct	j%X3D=J>F@XBHHGNJOJRbZE]HaZfIh^
=correcta	yHZMIhX
=correctly	t@IBXZZhY
=correo	k!J#H+J-I9E:J=J>J?^@FAJBHCFD_HCIHKGM_NJOFRJTJUJVJXIZD[J]Ia^bJcKfJhG
=correspond	o3HHJO]_XaJ
=corrispond	yOY
=corta	r-F2J9J@IBJDJHFIcKIZJhJ
=cortado	w!a=I>I?K@JBIHDIJKIY[ZK
=cos	y!J-I.^3H9_:J>H@IBICKDIHEIGKJMHNKOJTJXIZI]IaI
=cost	q=^@JHaZEdJeK
=cote	w/I6YHGSJT^cH
=could	V!F#I%H(J)G*H+G,X-Y.I/I0I1H2J3[4^5X6X7G8G;I<J=E>F?F@CAHBZCGDAEHHJJYKCLGMFOHPFQJSGTGUJWIXGYWZ^[H]F^Y_XaGbDcYdCe^fDgGhE
=count	j!I#X%I(J)G*Z+c-D3G>I?H@IBICGDBI[KJOHTJVHZG
=counter	uHFT^ZG]W^X
=counterpart	y!I/GSJZI__
=country	i!Z3^>GAIBIDIHBIKO_VHZJ_HaH
=coup	n!]-J9I;Y?I@IBIHGIJMIPKU^VIYZZI
=courant	u-]HHIJKJf]
=court	w-GI_
=cover	t%J*J-J3I9J=a>G?J@IDJG_H@IGKIMJNGV[ZH]KaIcJfH
=crash	m(J0[4]>K@HBJJIMJRHZFbJcIf^
=creat	d!G#K%X(D)J+J-J/J0X3J4I8_9J<J>I?JAJBGDJFGG]H[IJJJKJLJMJNGPGUJVHWXYZZC]J^]bYcIeJfIhK
=credential	e!J#a%X(G)K*J-I/J3J4K7E:J=I?I@IBGGIH[IHKJMJNJPHSJTJVJXJ^K_JaKb_dKeIfJhI
=criptografia	y6[<YHG
=criteri	k#J%J*I-Y3I9J:J=J>J?]@HBHCGDIHDIGKINbOKUIVIW]ZG]IdJfJhJ
=criterio	r(J)K*^-J:K=J@IBGDKIHKHMJNbSIVJW[ZA]JdJfI
=crm	o!J%H(F*J-J3J9E:J=J>G?J@GAKBHCJDJHfIHKIMHNJOJPJUKVEXIZF]IaIcK
=cronologia	y5ZHIIEKYN^
=cross	p(J-J/J0J7J:J@IBIGIHZI[KJLKMIS[WIZEdIeZfIgJh]
=ctrl	g(I/J7J:J>J@FBGIIKGLIMZNI[K]K^GbYhc
=cuando	w9I@FBKHEKJX]ZZhZ
=cuenta	Z!a#[%Y(C)]*Z-C.J/G0H1H2]3X4F5J6G7F8G9F:X;E<J=E>E?D@CCBDYEGFIHCIAJIKBLZMFNEOFP]QIRGSFTEUBV_WEXEYHZJ[Y]E^YaEbEcFdHeHfCgGhC
=cumpl	n-XHFN_WI
=current	_!K#I(J-G/F1I3I9H:J>I?IBICHDGIDJJK]LJMINGOHTJVJZ@[I]J^IeJhf
=currently	l#Z>HAWH]SZTXZFhJ
=curta	y-JDJHGI_
=custom	d!J%](K)J-_/I2G3H9J:J=J>J?J@IBICJDJH[IIJ_KINEPJSKUJVKWGXKZG]I_HaIdJfJhJ
=customer	g/Y3I:K=I>G?J@YDHH]IJJIKHNHSYVJZ^^HaEhJ
=cut	y4YHIXX
=cyfry	t-I3Y9H>J@JCJHEIaKHNJO]XJZGaJ
=czas	y!J@[BIHGIIKIMJRaZG]JaJ
=czekac	u@[XX
=czekam	y9Z>H@HBJHGIJRKXFZHa_
=czemu	w(K*[9J?I@GBKCIHHIIKHNXOJV^XJZZ[IaJ
=czy	r-I8K9Y:J>J?J@ZBFHbIIKJMIPJVJXJZX^HaJdGfIhI
=d	X#E&I,]-G.H/E1G2G4D5H7X8Z:W;E<H=F>J?H@HAFB@CDDZFdHIIIJIKXLFMGOIPBQHRISFTZUBVFWFXZYGZA[Y^D_FaAcEdAfC
=da	V!W#A%C(C)J*D+F,D-Z/C0E1E4C5G6Y8D9?:Z<G=?>F@aCZDCFXHGIJKFLDM@N_PCQFRISXVXWCX@YEZ_[E]I^D_GbHd@eYfJgDhA
=daar	y:^>[CJHHXJaG
=dabei	yG[HIIY
=dado	t!I#I+I-I3_:J>X?J@JBICHDaHFIJKIOIVHZE]JaJhI
=dafur	uDXH[V[ZJ
=dag	j!J#D%J(H*H,K-E/K3I4K6J7J9A:I;J=I>G?H@eAJBFCGD[HBICJJKCLJMINHOHRJSJTIUIVHXaZA[I]J^JaIbIcKdJfJhX
=daher	y@WHJUJZJb[c[
=dahin	y3I>a?ICKHGMKaI
=dal	n!J-K0J3J7J;Y@KBHHDIKJXMHPZTZVJZH_HbZcYfIg]
=dalej	r#I(J*J-J3G9H:K>F?F@JBHCHDHHDIIKGLYM^NIOIPZTXVHX]ZF]]aFgJhJ
=dall	t9I;Y>J@ZBJGYHHIJMI]]_KgY
=dalla	y!^>HBFGZHEIHK]ZJ]KhJ
=damit	uB[HFMHZHh^
=dan	w2[3J9G>G@JBKC]HFIHK]ZJaK
=danach	w+K/WB[DGGJHHf[
=dank	p#I-H3H9b>I?J@JBZCJDIHDIIKJMKOJTJVJXIZHaIbI
=dann	u3K9I>F?JB[C[HEIKZFa[
=dans	X![#D&H(D)G*D+E,[1G2G3^4F5I6F7Y9A:X;J<H=I@BB@CHD]F[G[HFIIJGK@LKMHNEOBPDQIRFTZXIYGZG[E]DaYcDdYfJ
=danych	w+J>YDaHHVJZG
=dar	u*Y:^=J?I@JC[DJHIUJVJWJZJ
=darf	e!I#J(])G*J/J3J4J7J9I:G=H>G?Z@^BHCIDIHCI]K_LJMHNHPIUJVYXZZA[I]G^ZaGbIdJfJgJhG
=darum	w!J-J0]3Z>J@IBJDHHFIIKIL]UKVIZJ]K^[aKfJ
=das	Q#J%Z&G(F)D*C+E-_0D1J2Y3I4B5J7B8E9?:?;D<F=Y>Y?@@EAEBGCJD@EDFEGCHFIJJIKeLFMbN]OBPDRFSDT@VHWDXBYXZE]J_[a@bIcAdZfAg[h_
=dass	h!J#K(K)Z+[3I7Y:J=J>J?E@IBICHDYHZIILXNIPJU[VJZY[J]JbKdIfKhI
=dat	e!H#G%I(G)J*H+X,J-]/I0J1J2J3B4J6J7H8J9E:H;H=H>[?G@DAIBFCEFKGJHEIZJKK_MHOYPJRISITYUIVFWKXGYJ[I]F^Z_IaDbHcIdYfHgIhZ
=data	m#J*J-[/K3E7K9J>Y?I@XBED[HZIEKDMHNIOJXJZE]I^JaHc[dJgIhH
=databas	yHaIKZG
=datacenter	w3J=JHAccdI
=date	o+D1Y3H4I9G>I@JDGHYMIRbZIcGfG
=dati	u!H#F%J+J-K3a>XBICHD]HDVJZF
=dato	q!I#K+H-J3^4I>X?JBHCJDaHCIIOJVIZFc]fJhJ
=datorn	p!I#](I)K+K-I3H4J9E:I>E?H@GBICJDIH_IGKFMaNIOJTJUJVIXEZE[K]I_JaIbZcJfGhG
=dauernd	y#]MFfZ
=dauert	wM]
=daughter	y@JK[
=day	X#B%G(D)X*G+G,J-B.I/D0J1I2I3G4G5H6H7F8G:D;J<J=E>E?E@iAHBGCED]EIFIGGHCIAJEK>LEMBN@OGPFQJRZSGTXUFVDWFXdZ:[F]D^D_GaFbEcFdHeIfbgYhC
=days	g![#J(J+G-I3H9F=J>H?K@^BHCGD]H^KFLHNHOHVIXHZY]J^JaJhI
=dc	Q!>#G%>&D(=)A*@+A,@-^.C/I0G1>2A3;4p5k6?7@8>9;:?;A<]==>:?9@CA@B:C=D=ECFBG>H2I:JjK;L@McN;O>P>R>S@TBU?V=WAX=Y@Z6[@]<^@_=a=b=c<d=e?fAgGh=
=de	@!J%]&>(Z)6*Y+D,Y-Y.H/?1E3]4G5@6J7H8D9B<>=D?X@IA?BJCYDGEBJIKbLDMJN[OIP_QDRISJTEUXVIWZXZY?ZB[A]X^F_FaYb^cJdGeEfagBhG
=deactivat	l!](J?JHGJXU[
=dead	j![#H%I(J*J+J-I/I1I3D6J9H=I>a?I@IAJBGCJDJGKHJIHJKKJMHNKOHPHRISJTHVJXIYZZC]J_ZdGeHf]gJhX
=deaktiviert	h!])Y;X<Y@JBJHDPJU^VIWIZIdJfJ
=dear	y@YZX
=debe	u.XHJIZLX
=debloquer	y#ZXJ[X
=declin	p(I-J@^BFDJHDIXK]O]UJZE]IbJgJhH
=decoche	w;Z?^CIDHG]HDIJNJZGdZfG
=decrypt	g-I6b@JBJGJHXIJKGMJNIRKZC^J_JeIfJhJ
=decryption	q6^HH
=default	j*E-J@YBJHbIIKIZIbK
=defaultuser1	rHHb_
=defin	g(J*H:K?H@HBHCYNHUGVJWdZG
=defini	w*XBJHIUGW_ZH
=definito	yBJNHUIW_ZH
=deixa	p(I=J>J?J@ZBIDJIJKZMJVJWKXZZ][J^IaHbJhH
=deja	d!K#I%J(F)I*J+^-G/J3I6J7I9J:H=Z>G?F@ZCFDDGJIGJJKcLIMHNIOJPJSJTJUIVDWIXYZZ[H]G^H_JaEbFdIfIhD
=dejo	yHIYZf[
=del	W!C#D%[)F*E+F,J-B/E0G2H3Z4[5H6F8E9C;G<J=C>E?A@CB>CDDBEGFGHXIHJEK^NHOGQHRZS_UBVZWEXEYGZA[D]^^I_FaAbYdDeJgFh]
=delai	y@[HXIIZJc[dJ
=dele	u-K;Y=Z@FHDI[K[VJZJ
=delegat	i!J%b(Z)J*J2J;Y@JAJBIGGHAKGP_VIZE]I_G
=delegation	u%_(J-K9I;J@ICKDJGJHKNIP[VJaJ
=delet	d!D#G%G(J*J+_-J/D2J3G4G5D6J8]9J:E=K>Z?J@JAFBHCIDFGJHaIIJJKJMINIOHPGTEVHZH[J]J^J_daIdKgJ
=deliver	w3H>JHHa^
=dell	f!G#E%F([)J*J,K/J3[6J8J9F:G=H>]@BAJBBCFDEF[GYIDJJK]LIMFNXOIPJSJTIUYVFWHXIYJZC[H]H^H_IaHbHcJdYeJfGgIhE
=della	f!H#H%H(H)J*J+J-Y2K3G4J7J9Z:G;J=I>G?IAIBECYDGEJGYIDKDLIMGOJPHS[TJVYXIZC[I]^^I_[aEbFcJdIfHgJhG
=dem	Z!Y#G%[&K(E)I*H+F,H-F/Y1F2I3E4E6G7H8H9G:F;H<J=J?D@GAJB]CZEIFIGZHDIDKXL[MKNDOGPFQJR[SHTHVEWHXGYZZD[F]H^[_Ga[b^eHf[gFhF
=dema	y%[*X9IHIKJMZ
=demai	p#I-[1X2Z3J9G>I?I@YBHCHDHHBIXKHMJNKOJXaZJ]KaGfIhI
=demain	u-J@^BKHGIJX]ZG
=demand	e#I%J(I*X+Y-E/J3H9]=J>D?F@EC]DFIGKDLYNIVJXZZD[J]H^J_KaJbJdKfJgJh_
=demasiada	q9J@IHFXa
=demasiado	i#Z-]2Z9H:J>J?J@^BGCJDJHCI]KFMJOKZJaIhI
=den	Z!C#C%E&I(B)D,F.H/F0G1G2H3H4F6E7F8F9A:B;J<I=C>]?[@BAFB@C^EFFGGGI>LFMBN^OZPJQHRFSFTXU^VYWFXCYFZG[C]_^J_XaCb^dEeHfDgE
=denegado	r%a*J-K9HIJKJP[VIZI
=deni	Y!D#F%c&G(b)G*G+I,G-J.J0J1J2G3G4I5J6G7H8I9H:G;G<J=H>E?G@DAHBBCHDHEIFIGHHCIDJaLHMHNDOIPaQaRISGTHUIVIWJXHYIZ?[I]I^]_FaIbIcHdGeIfHgDhE
=deny	y@JHGLIZJ^^hI
=department	k!I%I(Y)J-I/J3I8I9I:H=J?I@FBHDJF_G]HGIHKGMJNJPJSJTJUIVaXJ[J]I_JaJbJcJfI
=deploy	ybZ
=depoi	l(J*J-J3I9J:J=J>I?F@JAJB]CYDJHAIJKINJRZUJVGXJZE[K]]_ZaGbJcJdIeJf]hI
=depui	e!J#I%G(H)J+J-G/J0J3X4X6J7K8J9I:J=X>G?I@IB[CIDJEJGIHHIHKGMGNIOIPYTJUHVHWKXDY[ZE[J]I_Ia[b]dFf_gZhJ
=der	Q!Y#J&F(I)B*A+G,B-G.J0I1B2E5H6G7D9@:?;[<E=J>W?[@GADB<CEDEG[HJI@JEK?N_O_P[QFRGSZUIV]X]ZB[B]]^Z_FaIbDc[dIf[gBhD
=dernier	r!J%J-H/J3H9I=J?J@GCIHFICKbMJO]XJZIaKeXhJ
=des	^!G#H%H&Y)H*H+F,^/I0H1X4J5J8H9[:F;Y>H?E@JAJBBDGEIFJG]HGIHJIKJLHMENEOHPXRXSITIUFWHXGYI[H]G^K_IaFbGcFdYe]gIhC
=desabilitada	u!Y;ZVJbZ
=desabilitado	y!X(Z.X
=desactiv	h!^#J(I)X*J:J;Z@JBILKPKVIY[ZE^JbZdJfI
=desactivado	r(H)YHJU]
=desactive	r![3J<YHEL[UYZIdY
=desativada	q!^HJUXZG
=desativado	y!X(H)YUZ
=desbloqueada	t#BB^HGT^[HbI
=desbloquear	k#[1Z?FBJHHTI[^bI
=describ	y%[PHUJZY
=desd	k(J4X=J?J@]DJGJHEIIKIMGP[RJSJUHVIZF]JaJbZcJdFf^g[hK
=deshabilitada	n!^.W;[HIVJ
=deshabilitado	u(XVIb[
=deshalb	m(J+X3[=[@ZGYHFKJZFaKdZfJhJ
=design	y%JHEPXZH^^
=desk	d!G#G%J(])G*[+J-H3F6K7J9I:J=I>E?[@YBBCIDFGJH_IFJIKFL^N[OIPJSITJUHVFXJ[I]G^]_JaGbFcGdJfHgIhH
=desktop	t/_@KH_IJKJMJZCcJfKhJ
=desligada	w!X<XHGU]fY
=desmarcada	u!K%J;YG^HENJ_Id^fH
=despu	u3I8W>JBZHE]^aE
=dessu	y>Y@]HI
=det	Z!B#]%D&G(@)E*B+D,F-Z.F/]0F1F2F3@4C5G6D7D8D9G:A;E<G?@@^ADB[CGD@EFFFGEH<I^JFKbLDMZNZO[QFRDSDTBUXVYWGX@YF[D]@^C_BaAcDdDeGfCg[ha
=detail	g!F#J%J&_(H)J*I+G-I3F6K7J8J:H=I?H@EAJCGDaEZFEGIHFIIJJKGLJMJN]PHRKSHTJUGVHXIZ^[J]H^I_FaIbHcJdJfIgJhH
=detect	yUZ
=determin	wFXHFK[NHWZdY
=deu	yB^HHZYaJ
=deux	g!J#J%I(H)H*a-G/]3H6J7J9H:I=J>H?H@^A]BIC]DIHCJJKJMHNFO]PITJVHXIZC[J]I^J_JaIcKdJgJhG
=deuxiem	q@ZBZC^HHIKKIZEhJ
=deve	p([-J3J9J:J>H?HBIHEIaK]LWNJOJZJ[K]J
=deverrouiller	p#Z1XBJHFVJZJ[_bH
=devic	c!H#Y%J(I)J+G,H-I.Y/H3J6J7J8K:I=I>_?H@HAIB]CJDHEJGJHdIHJJKELJMINGOKPJRKSHTFUJVIWJXJYJZI[K]K_IaIbXcIdFeCfEgJhJ
=deviner	r-_HH
=devo	y@Z[Z
=deze	y(_BJHFWY
=dezelfd	yA]_G
=di	T!A&H(C)C,[-J.I/D3Z4X5F8D9@:Y;E<G=G>HAEBBD>FFHFIIJIMGNJSYTIVEW]YEZE]A_Da[b^dAeFfZgZh@
=dia	g!H#C%I(G)J*H+I,J-D.J/I0K1J2J3F4H6I7I8I9_:G;I<J=G>E?E@dAIBDCED[EJFJGJH@IEJJKDLIM[NGOGPIRISITFUIVGWJX_YIZ@[G]G^H_HaEbGcHdIeKfGgJhE
=dial	y>JH[
=dialog	rBIHXMJZJh^
=dice	a!D#E%G&J(G)H*F,H-_.J/I0J1I2I3C5J6I7H8I9@:F;I<J=D>B?D@ZAIBDCCDZEIFJGIH?IYJIKaLIMEO^PHQJRHSITIUHV]WIXEYIZ[[H]F^I_HaDbHcHdHeJfGgIh]
=dicht	r!]#Z%J-J3J9E>F@GB_CJDJHFIHKHNJOJU]VHXHZD]KaIhJ
=did	]!F#Z%J(F)G*G+G,J-G.I/^0I1I3C4I5J6H7H8G9Z:H;J<J=E>A?X@bAHCGDYEJFIGGJGKCLHMENJPFQJRGSGTWUXVDWHZY[G][^E_FaBbEcGeHgJhE
=die	Q!?#>%G&F(D+[,I-X.F/[0F1B2E3H5E6H7B9G:>;J=Z>^?D@;ADC_DJG^HCIJJJK[LKMJO]PEU^V_YCZ>[Z]F_AaKb?cJd@eGfJhJ
=died	q!I-K3J4Z>G?HBIHEKJR[ZH]baJfJ
=dienst	n=J@JHFNJPJUJVJZHd[fb
=dies	l#J%J([-Y8X=J@HBIGZHJIIK[MINJUKV[ZF]JbYdIfIhJ
=diferent	r+I/^6[?J@JBJDGHDIJK]MJNJO[]JdK
=diferida	i!J%I(J*J,Y3I4H6I8Z9J:J>J?J@IDKGJHIKIMKNJOKRJUJVIZGbJd^eZfZgYhJ
=differ	q-K/Z3J6Y>HDKHEIJKZO]ZJgX
=differe	w%I4K8[HJd^fJ
=differenc	t@IBJHaIJKINJRZTIWKZI
=different	a!H%J(G)J*Y+J-H/Z0J1K2J3C4J6_7I8J9J:X;J=J>^?D@YBCDHFJGYJIKYLJN]OGPIRHSJTGUIVJWKXIYJZB[I]H^I_HaIbIcFdFfGhF
=digit	b!I#H%I(H)J*I+J-D/F3^7I9G:H;J=I>F?G@CBGCFDGGJHCI_JYMIO^PJRKTJVHXHZB[I]H^J_JabbJcJdJfJgIhE
=digito	t3Z9I>G@JCIHGIHKINKOZXHZHa^
=dimenticata	y>XHHZZ
=dimenticato	u(I>J@KBHKJMJNKZ_hJ
=dire	yBJHJIKKJN^ZX
=directiva	k!E%J(H)J*],J3G:H>J?[@JBFCIDJEIGJHHIJKJN_PJSJUEVGW_ZF]J_IaJbIcHdHfI
=director	y!I%G(a)G/I3J7J:H?JHGJJVJWJZH
=directorio	m!](H/J3]7Z;K=J>IBJHFNJOITJVJaJcJdX
=directory	U#D&e(B)Z*F+H,F-E.I0E1E2F3_4X5H6D7Z9E:c;F<X=G>D?D@DACBZCIDDEFGEHAICKCLGMFNEOCPDQHRFSGTXVAXFYGZA[G]E__aEbFcCeFfDhE
=directric	y(]
=direkt	y(J@]HIVJZIb]
=diretorio	q(J/J3^7[9J>I?JBJDJHEIJKJNIOITJVJaKdZ
=dirsync	m!I#J%H(J+H-H0I1f3G4I6J7K8H9E:I=I>H?J@HBGCJDFGIHBIIKILIMDNIOJPKRGTKUJWJXIYHZJ]J_IaHcIdFfChI
=disabilitato	o!]HIbY
=disabl	T!d#G%G&J(Y)[*D+I,H-F/F0J1Z2J3E4H5J7G9G:E;Z<J=E>F?B@EAFBCCGDFEGFIGFHZIGKGLHMGNEOHPDQIRISFTGUbVBWDXHYYZ?[H]G_CaFbXcGdEgFhH
=disappear	u%I?YHHP[
=disattivata	y;YUX
=disattivato	t!](X3JHFUZVJYXZG
=disk	y3J4I6J9HBJH_IIRJ_JcIfY
=disparu	w-K?^HEKJ_[bY
=display	n3I9J>E?FHaIZMJOHZE[]aHhK
=disponibl	u*Y4ZHH
=distant	y4XHIQ[
=distinta	y/]6]HGIJK[MINJ]J
=distribution	uHZ
=dit	f!I#I%J(Y)I*G+Z,J-Z3G4J6K7J9G:I=I>a?E@FBGCDDXEJHAIXK]MGPJTYUIVZXFZY[G]G^K_JaBbIdIfJgKhZ
=ditt	m![#H(H)G*H,J-F3Z:I=J>J@HCJDGHDI_KHLJM^NIPITZUHVYWIXXZB[J]H^JbJdJhJ
=diz	j!H#I(J)J*H,J-Z3H4J7J9E:I=J>F?G@YBGCFDYEJHCKXMINYOXPJSHTIUHXG[I]I_KaHcJdYfJgIh_
=dla	h!F#I%J(E)]*]+I,I-Y1J2J3G4J6J8J9F:H=G>H?D@FAJBDCGDCEGGIH]IGJJKGLJMINGOJPEQYRJTIUaVYXGZC[H]I^J_JaHbFcIdYfHgHhI
=dll	e#J(J-J1I2K3J4J:K@IBFDJGIH[IIJdKHMJNIRIUJVJZC]J^JbIcJfGhI
=dnia	y@_
=dns	j!J#G%H(J,F/I0J3J4i5I6F7I8H9H:J<J=G>H?I@EBFFJGHHHIIJGKILIMENIPEQJRHTKVJYIZ?[J]J^H_JaKbHdBeCfCgIhF
=do	K!>#?%H(_)=*I+B,H-E.C/A0C1]3Y5Y6?8@9a:G<I=X>G?ZBGC?D=ECFCGFHeIAJDLXNEO]PBQFRJTJUCVaW?XBYA[H^H_EaBbYdIeJfFhD
=dobry	r3G9^>J@IBJHGIIOIa]
=doce	y9K@JHHI]KZ
=doch	y9G>JB_HJ]JaI
=dock	u9JH_IJbK
=document	q%JH]
=documentation	qH]
=dodany	y8_9JHFV[ZI
=dodici	y9I@JHII^K[
=does	N!H%E&Y(F)E*D+F,G-J/G0H4I5F6E9A:G;G<G=X>A?BAIB<CCDAEEFEHcIZJJKDLXNYO[PAQGSCVAWEXGZ_[D]A^C_FbZcCdAeDgE
=doet	n(Y.X9H>I?J@HBXH]IHKJLXMJNIOIVIZ[]JdIfIhJ
=doing	y9Z:[HFZJ
=dois	k!J#H%K(I*^3J9H:I=J>J?H@HA]BHDHHBIGKDMJNHO]PJTJVGWJZZ[]]I_JaIh[
=doit	q>JBKEYHGI^K]LX
=domain	M#Z%^&G(@)B*?+D,D-?.G/[0E1B2E3H4c5a6D7]8_9B:C;D<F=A>@?A@HAaBDC@DAEEFCGII=J]LDNaOCP_RBSDT[UEVAWEXAYEZ;[D]B^Ca?bCcAdBeEfAgXhC
=doman	n3K4^7[8^=I>KBJCIHHIJPIVJZHdGfI
=domand	u!K#H%J(J)G*^-J4H9H?_@GBKCJHEKJNJPFTIVJX]ZI
=domanen	r7XHFKJPZT]VJZJaIgZ
=domanenadmin	yPZ
=domanencontroller	o4^5YHEJX
=domani	y@[HIX[
=domein	r/J7Y8[HHPJT[ZKaJdJfJ
=domeincontroller	r#J-K4a5XBJDJHGIIJXZHfK
=domena	u4X7]8]9JHGdJeJ
=domeny	m!J#I%](H)G*J-I/I3I4a5X7I8I:J=J>J@IBGDIGJHBIIJYKJMJNIOKP^TZUJVIXJZD[JaJbKdJeJfHgK
=dominio	^!H#I%^(F)G*E+J,G-G/H0J1I2J3F4b6I7a8a9H:H;J<J=G>G?H@EAIBECIDHEJFKGIH?IFJZKGLJMGNGOHP]QJRHSGT^UHVEWJXHYJZC[I]G^J_HaGbGcGdBeHfChI
=donc	u3Z>JD[HGOJZI]YaIdY
=dond	y+H9K@JBJCJDFH^Z]
=done	g!Y%Y(G)H*I+Z-F/]0I1J3C4F5H6I7H8I9G:I=F>D?E@JAIBdCGDXEJFJGIH?IEJHKBLKMGNGOEPGRJSGTFUFVEWIXIYJ[I]Y^J_FaFbHcIfIgZhH
=door	h#I%I(H*J+Z-F/J3J4I7I9H:K;[>I?I@HAJBGCJDGHZIFKXMINZOIPJSJTGVIXYZC[J][^J_JaHbZcXdYfJgJhH
=dopo	n!X%J(J-J3G4J:J=J>J?E@HAJB[CJDIHDIJKJPJR[UJVIXJZE]]_[aHdJf]hJ
=dort	r7Z8[:Y=I>[@JBIF]UKVJZDaJ
=dos	f!G#I%I(F)H*a+J,I-G/]0K1J3G4J6H7J8J9E:H;J=I>G?G@XA]BGC_DGEJGJHGIFJJKYLIMENGO[RJSJTIUIVZWJXGZC[I]F^I_HaHbJcJdIfJgIhE
=dossier	t#K3E9[:K>G?J@IBJCIDIH[IGKHOaVJXJZG]IaFhJ
=dostaj	w>HHXOIa]
=dostep	y!]9JH[
=dostepu	p#H%Z(J4K9I>]?J@IBJCKDJHYKIP]TJVJXJZYaK
=doubl	yH[ZJ
=douz	wHGI]K[
=dove	y+J>XBIDIZ^dJeJfJ
=down	Z!]#C%C&H(E)G*G+G,I-J.H/X1G2H3E4^5E6G7D8F9C:D;Z<H=C?C@YAEBACFDDEIFHGGHEKXLGMCNXOFPEQIRDSeTDUEVEWGXEYFZG[E]C_EaDbBcYdFeHf]gXhF
=download	wH_
=doy	y9ZBJHEKJMIXJZ[b[hJ
=doze	y@JHII[K[
=drei	y3I>]HIIZKJOIaI
=dreimal	y#[>FHIa^
=drie	y#]>K@JHFIXTJXIZJa[
=drift	rHJR^ZHfJ
=drin	m#I+I-[3]9I>G?J@IB]CIDYHCI[KINJOHQWXKZE]I^XaGhI
=drittanbieter	y.XJY
=driv	q#^=J>KBKHZIJNJVKZH
=driver	uJ]aZ
=droit	l!J#I%a(_)Z*I,I-I3I9I:I=J>I?J@GBHCKDJGJIGKIMJNJOKUIVFX[ZG[J]J^XaHbJcJdIfI
=drop	q#JBJG^HGJKMJRGb[c^fI
=dropp	r(J=Z>^@JDJGJHBKIV]ZH]Y
=drucker	u9JHaIJZGaJ
=druckt	yH^ZH
=drugi	y8^@XHJIJKJ
=drukarka	yH^ZH
=ds	l%]2YA[PJVKZJ
=du	Z%[&J)G*E+G-C.I/H0G1H3^4Y5X6F7D8F9^:C;H>C?BAGBFCDDCEGFHHEIBKGLFMBNBO[P[QIR]S[TXV_WFYGZ;[D]D^D_Gd_eFfCgHhE
=duas	m*Z-K/[3J9G>J?J@ZAZBJC_DIHFIHK[MJNIOJXHZE]JaHdKhI
=due	c!J%I(G)I*a,J-H/Z3H6I7J9E:I=I>E?G@[A]BHC^DHEJHEIFJHKZLJMXOZPJTIUJVHXIZB[J]H^J_JaHbJcZdIfGgIhG
=duplicat	j%G&H1I3E8I:J=JAcBIGJH]MJNIRJZH_IcHdIeKfF
=dur	h!W&Z(H,Z.X=J>J?D@IBGDHGJHANJPJSIVIZB[K]Z^Ia_bIdZe[fF
=dura	y-JHGT^
=durant	n!^#I%J(K*J-J3E9I=J>H?I@JBHCHHBKHLJO^SHUKVIWJXJZ[[K]_aZbJfJhI
=duration	u#GHZT[
=durch	r4Z@IBYGYHDMXZG]JbYcYfX
=durfen	u)[HJPZQXZJ
=dus	y@JDYLWZHh]
=duzo	t#]-J3K9H@JBHHGIJKKMJX_ZGaJ
=dwa	r!J#J(J*[-I/^3H9H=K>H@YA_BICJDIHFIHK[MHNITJVIXIZD]J_JaIhJ
=dwanasci	w9IHHI]K[ZJ
=dwie	o!J(I)I*_-J9J?J@[BJCYHEIGKHNJO]XJZF
=dwoch	u(J*^-J9I?J@KA]CYHEIJNKZIaK
=dygn	w@_HI
=dziala	d!I#G%G)H*J+J,I-H.X/H0J3H4H6I7I8I9B:F;J=G>F?[@GBaCIDFEJFJGHH^IDJJKELWMZNFOJP[RISITGUHVFWIXHYJZY[H]H^H_IaHbFcIdGeJf_gJhF
=dziedziczeni	y!J;[
=dzieki	w@JB_HFZI
=dziekuj	y9_BIHIZJ
=dzien	m#J(J-I3J9]:I;J=J>I?J@_BHCJD]HDIHKIMJNHTJX[ZF]JaHbJfJhH
=dzis	r#[-J9J>H?K@_BGCKHGKHNKX]ZF[J]JaI
=e	I![#]%D&B(E*I,?-C.F/B0@1?2@3J4F5B6X9G;?<D=[>c?[@bA>BZC]DEEEFFGDH=IdJ?KYLJMFNCOXPAQFRDSCTEWHXFYXZC[C^D_=aDc<dZe@f]gGhZ
=e1	u=aHEZG
=e3	i!G#J%H(D)I*J+J-J/J3I4J6J7I8J9I:F=i>E?E@EBDCHDHEJGIH_IHKELIMHNHOJPGRJSGTJUGVDWGXHYJZ;[H]E^J_IaEbEcIdCeJfDgIhJ
=each	d!H#^%Z(H+J-F/I3H4K8F9I>H?H@GAZBFCIGIIHKbMGN[RJTIVIXIZB[J]H^J_JaHbHcIdJfZhY
=earlier	o-IBJK_NIZH
=early	u!]@]BJHHKGZH]Y
=easily	o-]HJZJ
=easy	l-Z@XHDI^KINIgX
=echec	y6XT[eX
=echou	m!Z%F(I,Z/Y3K4Z:J;X=G>X?JBFCJDJEJHDKIMHNIPYRWSITJUEVHWHZ][I]I_JaJbJdFeZfG
=echouent	w%JF[HJdZ
=ecran	m#I+X4I9I>^?I@YBHHFIKKIMHTIZF[Z]IaJb_cJ
=ecritur	u%[/K4J8[@JHIKIMKNKZHd]fJ
=edge	m.[HY
=edit	o#J%X*Z>J?J@JCIHbIIPHZF
=een	Z!B#I%Y&G(Z)C*Z+D,F-].H/E0G1G2F3I4D5H6F7D8E9H;H<H=B>E?H@aAEBDCcEFGEKGLEM@OHPXQHRFSETDUBVGWFXGYGZZ]A^C_DaZbCcDd[eHfDgEhB
=eens	y-I9I>I@JDKHJIIKbOIZHaJ
=eerder	uK_
=eerst	u>H?J@GBHC[D]IIKHLJOJVJZEaJh^
=effect	wH[LZQFTZ
=efter	k![#Z%J(I+J,J-G/J0K1H2J3F4I6J8H9G:I;J=I>G?I@HAIBXCIDHGIHDIGKHLJMHNHOHPIR]SJTHUJVIXFYJZC[I]]^J_ZaHbHcHdIf^gKhY
=egal	w-IHHN_ZF
=eget	y@IBJJXLHNJZG^_hI
=eigen	t(J3K:Z@WBJHGJZKHLIZG^_hI
=eight	r/^@EHGMIX]^JhJ
=ein	]#C%E&J(D)G*G+H-].J/G0I1I2[3Z4G5J6H7G8I:H;Z<J=D>B?C@_AHBACYDZEHGGHJIZKKLYMGNDOJPGQJRHSHTGUFVBWHXYYI[]]Z^EaCbEcHeHfFh[
=eine	]!G#F%G&J)F*Y+G,H-D/H0H1J2J3X4G5J6I7G8I9E:Z;I<J=C>H?D@HAJBBCbDBEZFJGXHdJYKXLHMFNEPEQJRZTKUFVCXYYIZJ[F]I^Z_IaEbFcGdDeJfGgFhF
=einem	t!X@YFXZZ
=einen	j!J#G%I&](X)J,J-H3Y4I7[9Y:H=G>Y?H@]BGCFDEHKIGKHMKNIOJPISYTIUIVJX]ZG[J]I^JaGbJcJdWeJfIgKhJ
=einer	m7J8Y:[>F?[CHHDIKKJPZVYZIa]dZfKgJ
=einfach	r(J-Z>G?K@ICJHFKZNIVJXKZ^]Ha[
=eingeben	y@JZJh[
=eingegeben	n#Z-H3I>I@GBHCJDGHFIHKYMJNIO]XYZF[J]]aHdJh[
=eingerichtet	uD[EZHJV[WHZXdH
=eingeschaltet	wGJNIU]VJZHd]fJ
=eingetragen	t*I3]>EDaHGZIaH
=einmal	l+X-J9H>J@^BJDKHGIHK^MITXZYaJhJ
=einrichten	w,[9FH[
=einrichtung	w,ZE]HJTJZJeXfJ
=either	o!Z(I@IDJGYHCIZKHMJNJS^gYhJ
=ej	r#J%^(J+E-J.]1K3I8I9I>G?G@JAJBED]GKHBIIK[NKPFVJXJZG]Ja[bJcJdZeHfG
=ekrani	t(J@ZBIHJKJNJXJZH[[b_
=el	M#D%H&E(I)I*A+H.E/I0I1C2C3^6A8I9C:J;I<G=F>a@DAXBICJDDEGFIGIHFIAJIK?LHNEO[PAQDRYSHUaXDYCZF[@]]_YcZhG
=ela	o!I#J+J-G/I3J9H:J=J>H?I@GB_CID[HDIGKGMFOISKTIUIWKXHZD[J]IaIbJfJhb
=ele	r(Z-]BXHGIIZG^Y
=elenco	y-[HG
=eleven	w@[NHRWZJ
=elija	y-YHJKX
=ella	u+J@JBZD[HGKZOKZJ
=elle	p*W-X3J>J?Z@KB]CIDZIJVXZGaIdJ
=eller	n#J(I-Z9X=K>H?E@IBGCHDaHDIDKFMJNYOIVIZY[J]Ia[hJ
=else	h!I#I%J&[(J)W*J-F/J3J7J9G:I=J?[@[CHDGFIHGI^JIKELKMGNYOJPHRKSHTIUHV[XJZ]]I^J_JaEbIcJfGgKhH
=elternzeit	w![
=em	g#H%[(G*H+I,I/H1J2K3E4H6J8J9C:F;J=G>a?E@IAJBICGDZFJGJH@IEJJKXLJNGOEPHRISXTEUYWIYJZZ[I]G^I_IaFcIdIeJfXhG
=email	M!B#B%B&F(@)C*_+H,D->.E/D0E1D2E3b4@5E6A7C8B9?:[;D<E=A>_?d@<ACBECZDeEDFDGCH_I>JCK=LBM^N?OHPAQERCSDTAUBVBWEX?YCZ?[B]>^B_Badb@cBdDeEfBgYh?
=empecher	y?GH]TZ
=employe	q!Z%J(K:J@^G[ZJ
=employer	u3H:]>_DJHFKJOHZH
=empresa	g!H#J(J)H*J-X3H8Y9J:_=J?I@HBGCIDJHHIIKGMJN_OJPZSKU^VIWJXIZG]J_KaHbJcJdJfIhK
=empty	k#J(J*J+H-I3]9K?E@HBHC[D]H>IJJJXJZX]Ia_b[d]eGhI
=emulator	t3J4b>I?JHFIJNJZHaJ
=en	J!F#G%[&A)F*[+F,D-E.F1>2F3J4;5G8Y9C<I>]??@]A?BACaEFGGHCI_LDM_NCOHPGQARHTXVEWFYIZ@[=]E^C_EaYbZcEeGgIhY
=enabl	P!_#D%C&I(@)[*G+E,Z-B.X/E0G1D2G4E5H6G7C8a9F:B;X<I>D@BA_CDD@EEFGGGHJIDKCLEMCNDOGPBRGSDTDUaVcWAXFYXZ;[X]E^H_AaDbAcBdYe^fBgDhD
=encontrado	y4X_Z
=encor	j#[%J(J)J*J+J-J/J3G4J9J=H>I?I@^AJBHCIDYEJFIGFH@IHKJMaNJOJPYTWUEVFW]XJ]JaJcJdIfJgJhH
=encounter	w3^HYZE
=encrypt	e6^<bBKH@ZJcHdI
=encryption	u<^YYdIfH
=end	a#I%I(G)J*G+X,^-Y/F1W3D4J6J7X8J9H:H>C?G@GAHB^CFDEEJFIGIHELIMGO^RJSITHUJVHWJXGZZ[I]D^X_IaDbGcIdIeZfIgG
=ended	n/[1[;XBJHE]Y
=endpoint	yHJc_
=ends	g!Y#G(J,J-J/H3G8J=J>I?K@[BGDKHAIDJJKEMINZOaPJSIVGXJ^[_JaGe[fKgJhJ
=enforc	i-_1I5X<E@IBIDJJJK_NHY[ZH
=enforcer	qHIJ_NE
=engin	tAYHJ_Y
=enkel	y@YBHC[DIHHM]ZH]J
=enlac	u@JBJZHbb
=enligt	wIJZH]]h[
=enough	a!I#J([)J+G-Z/I2J3H7H9I:I>H?Y@[BECaDJGJHCIcJIKHLIMIOHSJTJUIVGXXZ?[I]I^F_JaHbIcJdJgJhB
=enregistr	h+]-J/Y?G@IBIC[DbHDIHKIMJNHOXVIZIaI
=enroll	tD]HYZJ
=enrolment	yH_
=ensur	y=GHIe[
=enter	Y!G#G%I(G)I*H+X,Z-Y.J/D0J1J2I3D4]5I6H7G8I9H:F;I<K=G>??D@IAGBACGD^EJFHGHH?ICJEKZLGMDN[OePHQJRISITGUIWJYJZB[G][^F_GaIbGcHdHeIfHgGhd
=enterpris	p%J)HHXP_VKZI
=enthalt	n#I-a/J3_:J=Z>G?J@HBGCJDIFXHDIZKEMJOGTIVJZH[I]J^JaIdJfIhI
=enthalten	wHYIYdJ
=entorno	w!J/J9JEIHH_Jc^d]fJ
=entr	i#I%J(J)K*I,J-G/I3H4J7I9H:J=I>F?J@_B]CHDJGIH^IEKaMENIOJPJR[SHTGUJVIXH[J]I^JaEbKcJdHfFgJhH
=entra	I#:%<&D(D*F+?,>-Z.D/k1[2A3E4G5A6F7g8B9@:@;A<B=b>>?=@>AAB;C=D<EAFBGAI8JHK8LCN;O<P=QCRISeThU>V<WBX>YJZ=[;]>^=_]aCb;cJd=e_fbh;
=entrar	m!F#H(G)I*J+I-G/I3I4J7I:I=F>H?H@FB]CIDCHCIGKCLJMFNJOJSJTFUJVFXIZ_[]]G^I_HaIbacKfHgJhG
=entrepris	p@JBJDYHHKGNaPZVGZH
=entri	qA[H[
=entro	r!J-G/J3I9J=J>I?J@IBYDIHGIGKHMJNJOISJTJVIXIZ_aHfIh_
=entry	yBIHJN[ZI^Z
=entsperren	k!J#^%I1Y@JBJDKHFTHVIZE[bbHhI
=entsperrt	wBYTYZJ
=entspricht	p-Y3JHJIGN^OYZJ
=environment	o=F@[HZc[dY
=environnement	wEZHGWGc^dY
=envoy	y>[
=enzoic	y0JJ]
=er	[!E#C%E&I(D)F*G+I,G-[.I0H1G2G4F5I6F7F8G;X<I=E>@?A@JAGCbDAEYFHGGH?I_KaMBPEQZRFSFTDUFWHYHZY[Z]C^E_FbFcEdFeHfEgEh]
=era	qHIPZR][Y
=erbjud	y-J>I?aCHHGIJOJVIZI[JaI
=ereditarieta	y;]HJ
=ereigni	t-YFW_Y
=ereignisprotokoll	y4XHFf]
=erfolgreich	u/[BZHJTI_I
=erforderlich	y=X?KC[DHHJbY
=erforderlichen	u%Z(Y3I=[?[CYDJHEIKZK
=erfullt	yIZNYZH
=erin	y>I?[CWHHI]KIOKVKZJ
=erneut	yXZ
=erp	y#FBJHbhD
=err	u#J&Y-IHEJYKITJUJXJZ^[I]HbJdFeZ
=errada	m!J#J(H)K*J,]-G4J9J?I@HBFCJDJEYHEKHOJPKRZTGUJVJX]ZE[JaKcJdHfIhb
=errado	y#],J-J3H4Z9H>K@JBIH[IJOJSKXIZGaJdJeJfJhJ
=errata	w(I,[3[6Z@JBIHGKKZHdIeJhY
=erraten	r-aHIIG
=errei	w#_-I@JZHaJ
=erreichbar	u4ZZJf[
=erreicht	y@XHIc]fG
=erreur	h![#Z%H&Z(J)K-H/H3C4J6K7J9I:H=I>I?IBGCJDJHHIIKHMJNHOZPISZTFUHVGWIXFZa[J]H^J_HaJbIcIdIfHhI
=erro	h&X(J)J-H/J6J7J9I:I=J>H?I@IBFCJDJHJIIKHNHPJRKSYVHWIXHZ_[J]J_IaJbIcIdJeZfGhY
=error	L!]#>%E&a(?)B*C+C-A.H0W1C2F3J4A5E6I7A9@:D;D<E=H>??@@CAGB^C@DIE[FCGFH]IBJIKGLCM?OGPAQXRCSaT?UBVHXBZa[B]=_Ya?b@cEdAe]fYgBh>
=erscheint	p(Z+^3J>I?H@JBKCJDGHDL[OJZGa]hJ
=erst	r-J>J@cBIC]HFIHKHMJZDhJ
=ersten	u>K@ZC^HGIJZH]XaEh[
=es	U!A#A&H(J)F*C+D,E.H0F1F2G3G4E5H6E7J8F9Z;E<H=Z>G?C@aAFBGCGDFEFFGGEHFI^JFKYLENXOZPCQGRJSFVZW[YGZX[J]@^Da]bIcDdCeGfCgDhc
=esa	r%I9I>J@JBJG]HDIIK]NJOJPWXJZFdIfIh]
=esce	t+X.YFXHGZZcZfJ
=escolha	w-]@JHGK[ZI
=escrib	w?IGZHIY[dIfZ
=escribir	t!J%^4XBJHFRJZIdZfZ
=escrito	r+G3_4J>I?IBJCKDCHDO_ZI
=escritorio	y3H9Z>]?[HFMJOGfJ
=escritura	h!I%H(J*J,Y3I4H6H8Z9I:J>J?I@IDJGJHIKIMJNJOJP[RIUIVHZG^JaJbJcJd^eZfYgYhJ
=ese	y3G;Y>[OH
=eso	w!YIWLW
=espacio	y3[>JCJDKHJI]KIZF_ZhI
=esper	t@YXY
=esperando	w9Z>H@IHFXEa_
=esperar	r-J9G@aHFIJKIX[ZH
=esqueci	t>W@IBIHFKKZ^
=essa	w9KCJG[HHK_VIXJZIdI
=essai	r#X-H=[@IBZHFIJX]ZF
=essay	w-IBJKGN]XZ
=est	R#Z%@&G(C*F+J,D-[.G/B0E1D2D4J5G6C7X8D9I:I<F=B>Y?[@FAECJECFEGHIGJELYM>NBOZQGRGSBUaVI[A]@^Y_CaHbCc?d_eEf_gCh^
=esta	U!a#Y%C&I*E,G-Z.H/G0H1G2G3W4X5I6F7E8E9@:B;X<H=B>??ZAFBJCBD@EHFHGXHII@JGKZLJMDNCOFPETHUdV[WFXCYFZJ[E]C^]bCcEeGgEhY
=este	y([HFW[
=estou	q#Z-G3I4K9X:J=J>[?H@IBXCJHEIJKIMJTFUJVZXGZH[Y]JaZfJ
=estoy	t#]+X-G3J9X>H?I@JBHCJHCIJKHMKTJUJVZXJZH[X]Jh[
=et	Y#J%E&J(D)H*Y+H,H-G1I2I4G5J6W8H9H;I=]>[?GAHB]CYDDEHGGHCI_JJKYLHMJNGOXPGQJSGTDUEVAWHZX[J^G_FaDbYcIeIfGgGh^
=etap	w(K*[C^HJZJaIeY
=etapa	w*Y3J9IC_HIZIaJeX
=ete	g!]#H%H(H*H+I-G/I2K3G4^6J7J8K9G:H=I>J?[@DB[CFDFEJHGIFJJK[LJM[NHOHPIRJSJTJUHWZXHZB[H^J_YaIbHcIdZfGgKhG
=etre	y4Y>J@YK]
=ett	i!I#G%J(H)J*Y,J-X1J3E4J6J7J8J9F:[=I>G?H@XAJBEC]DHEKHCIGK_LJMHNHPISJTIUKVIXJZ][H]H^I_JaHbJcIdJfJgJhH
=etwa	u-Z9]>J@GHEIHKHZ_aI
=eu	l!J#J(Y)J*I-G3F9G:I=J>C?[BIDZIGK[MIOIV_XGZJ[J]IaFcKdJhI
=europ	w)JBJS^UHVJZGaX
=even	j!^#I%J-I9]>I?H@[BFCJDJHGIBKHMXN_PZXIZD]JaZ
=evenement	y&ZHKNJdHeZfY
=event	Z#_%E&X(C)G*G+G,[.J/E0F1H2I3E4H5I6X7F8J9C:F;H<I=D>G?D@CAIB_CGDDEHFIICJJKBLGMEN^OHPHQIRHSETEUFVEWHXF[F]E^D_IaEbDdAeYfXgFh]
=evento	m&_,K3K9KBIFIHGNGPJZJdGeYf]
=ever	k(I*X-H/J9X:K=J?G@FBICIDZHDIFJJKaL[NHSJUYVJW[ZD^JdZhJ
=every	]!F%F&J(H)H*H+F,J-J/G1I2J3E4J5J6I7I8I9C:H;H<K=I>E?HAJCGD[EJFJGIHZJ[K]LHMDNaOHP_RFSZVGWIXGYIZE[I]G^H_HaFbHdIeJgJhG
=everybody	k!J(Y)J*J+[-Y8J@[BXDIHCIJKHNGS^VYZB_KcK
=everyon	g!J#J%[(J)[*I+X3X9Z:J>G?G@GBGCJHFIHJJKHLIMINGOIS_V]ZD]J^[_JbJcJhI
=everyth	c!I#H%^(I*J+Y,J/I1J3G4J6I7Y8J9E:I;I=I>[?X@FAJBZCHDDFJGKHJIDJZKBLKOGPEQJRJSITHUJVIXGZa[H]X^I_IaKcIdJeJfFgJhG
=everywher	q!K?Z@IDKHXMZNKS]ZC]J
=ex	j!J#J(H)I*G+H,J-I3G9I;H>b?G@IBJCGDFHEIIKJMKOGPdUJVDXJZG]KaH
=exactly	wG[HH
=exceed	uHHX^ZJ
=excel	g#F-J>JBKHdIKTIXJZJ[J]K
=exception	w,K1IGJRJe^fH
=exchang	h!J#J(G)Z*c+J,I-I9H:J>Z?HBHCGH]IIKILIMINJOJPITKUKVIXFZE]J^JaJdIeJgIhI
=exclud	j!J)Y*J-J3J9J:K=F@JBJDJGbHEJJKJLZMJNJPXTJUGVZZI^G_HcJdHfK
=exempt	yCHHXL[
=exig	wCZIX
=exige	w@JC]HKI[
=exigenc	yHIIYNZ
=exist	^!G#I(H)I*H+H,J-H/G1J3G4Y5K6H7I9H:G;J=H>]?E@DA^BECEDFEHFGGFICJIKZLHMGNEOEPIRJSJTHUHVFWYXHYJZ?]H^I_caDbIcHdDeJfGgIhc
=expect	t)Y+[3J=IBIHBIGKHO^Z^dHeJfIhJ
=experienc	wHaJDZI
=expir	T!G#G%D(D)G*G+G,F-E.J/G0J1I2H3G4I5J6I7G8H9I:D;J<J=a>E?D@@AIB@CFDDEIFJGGH[IDJGK^LeNDOIPGQJRHSGTHUFVDWGXFYJZY[E][^C_Ga[bDcGdFeIfEgGhA
=expira	rL^
=expiration	wH[L]
=expiry	n!J9J@FGKHXKZLaNJUKZH^I
=explain	w&ZZFf[
=explanation	y%J&ZHENYZ[
=explica	uN]Z[
=export	p+J1J3J9J:I=E>J?JDJFbGJHaIJMEZEcJfH
=ext	i!E#H%G(H)H*J+J,J-E/I1J2I3Y4J6J7G8I9F:i<J=G>G?G@HAIBECHDFEJFHGIHBICJJKGLJMHNIOHPGRJSJTIUGVGWIXHZ@[H]H^H_HaGbGcHdIeJfIgIhH
=extend	p!X%I5Y@JBJHYK]ZI
=extension	f#J*J+I-I.X0J1H2^3c9I:I=J>D?HBJDHGIIIMJNJOGRIXJZG]HaFcIfG
=extern	m3I9I:c;I>J?J@JHDIJKHQ^VIZHhJ
=external	j:^HYZJ
=externo	u:]ZK
=extra	tJaZJdJeJgK
=f1	y=[
=fa	j%K(I*K-I3J9H=J>H?I@[BHCIDIHBIYKZM[NJOKTJVJXZZ^[J]I^JaIdHeJfIgKhF
=faalt	w;X
=faccio	y(I-I@JHYIIKILKNJVYZZhJ
=facebook	wH_ZIaI
=facil	h-d@JHEIIKIXJZF
=faco	w+JBJDHH[KIVZZZhJ
=factor	o3GCJDJHb
=factory	u(JBJH]ZH
=fail	K#H&C(G)?*A+A,J-D.G0]2F3H4D5_8Z9C:=;[=>>=?>@GB9C>D;EGFaI>KYLDMJNJP_Q^SET>UEV=WBXCYZZc[@]?^Z_Ia?d?e[fJg>hF
=failur	g!H#H&^(J)H+K,J-I/Z1H3G4J6J7J8I:J=I>J?J@ZBEDIFJGIIJJIMINZOJPHRJSJUIVGXJZ_]I^I_IaIbJcZeIfEhJ
=fair	t(J-I:[@FB^CJDJIIKELINIUHV[WJZY[K^JdJhH
=fais	yDXHIV]ZJ
=fait	t+JCKD[HFK]
=faktor	yC^H]KJVJZE
=falha	m%J(J.X4[;YBJHGPYVJZZdJ
=falham	yF]HHdX
=falhou	y,Y/ZHKeX
=falla	o%J(J*J.X3[4Z>JBGCIDKHEIJP[SIUHVEZ]]JbKfI
=fallan	wF]HIdYfX
=fallisc	u;ZBIHHUJVJZ[
=falliscono	w%KF[HJdY
=fallito	w,Y4[HF
=fallo	t,Z/Z3J6W?JHITYeX
=fals	f!J#J%H)c*J-I/J3I9J@JBICJEGHGIJJZKJNJPJSJUGVGWIXJZJd]eEfI
=falsch	e!I#Z%J(J)J*I+K-F/I1J2J3Z4Y6J7K8J9G:J;J=I>F?H@GBGCFDGFJGJH]IDJJKELJMFNHOZPJR[SJTIUJVIX^YIZD[I]G^J_JaFbFcHdHfGgJh_
=falschen	y#YHGT[
=falta	g!H#I%[(G)J*H+K,J-G3b4J5Z7J9G:H;J<K=Z>D?G@GAJBGC^DZGKHEKFLJMINIOBPJRKTJUHVZXEZC[J]H^J_JaDbJcJdJfJhG
=faltam	u3I=]CJD]HEZH
=faltan	t%X=[CXHI
=far	d!G#G%I&K(X)D*E+I,F-D.J/H0H2J3E4H6H7H8H9D:F;I<J=G>X?F@[AJBFCFD[EYFJGII[JJKCLGMFPFRHSJTHUIWJX_YI[F]C^]_GbFcHdEeIfGgIhC
=fast	m!F#G+Y-I3J4J9Z:K>G?J@HBFCJDHHCIYKFMINIO[RXTYUIVIXK_JaJb^h[
=fatto	y9D:]B]DYHI
=fauss	yH[RY
=faut	k#K(J*J-J3[5Y9I:J=[>H?H@ZBJCYDHI]KGMXOIVJXJZFaGhH
=favor	n#[=JHZKJZZ[I
=favourit	w-Y3J@KHFIJKaNKPK
=faz	w:X
=fazer	w#X9JCJHIKKQXV^
=featur	d!G%I(H)G*H+I,G-H.K/J1I3H4H6I7H8G9F:H;J<I=Y>I?F@IAJBGCIDIEJFJGFIHJKKGLJMJNGOIPIRISDTIU_V_WFXHYIZE[I]G^H_IaIbJcHd]ebfDgKhI
=feder	u!J*K,]3I7_HIPJVK_IdI
=federado	q!I3I7bHJ_GdG
=federat	d!J#K%J(I)J*J,^1J7^8J:K=J@IBJGJHXMJNJPFVIZE^HdJfY
=federati	y3K7^HG_KdK
=federation	q7^:IZI
=federato	w,Y4J7[HJPH
=federerad	w7_HI_J
=fehl	p(J6Y8Y=IZ]^WbH
=fehlen	o#J%[*X-I3I9H:J;I=_?JCXHFIZNJZHaJ
=fehler	e!J#I&_(G)J,[-H/G3E4G6I7F8Y9J:Y;J=D>J?HBFCJDIE^GIIFJIKGLJMJNZOJPGRJSYTIUIVGWGXIZ_[I]I^G_JaHbHcHfFgIhE
=fehlerhaft	y3]DH
=fehlermeldung	u3I@XHIOZZ]
=fehlt	e!I#H%Y(X*J-J3J7J:I;[>J@IBFCYDIKJLJMHNJPJUIVXXJZF[[]JaJbZcKdJf[hJ
=fel	a#_%E&X(D)D*F+F,]-B.H/D0H1F2I3Z4X5I6X7E9B:D;G<H=B>B?C@@AGBBCDDAEZFHGGHHI@JFK@LHMDNBPAQHRZSXUEVBWFX[YGZ^[E]D^E_DaDbCcCd@fBgFhc
=feld	w3Z>H@IHHIJKHNKZHha
=fell	w3G>^HIOK]JaI
=fem	y!K#^-J3H9J@IBJHEMZRKSJVKX]ZG]HbIhJ
=fenster	uBHHXZG][b^
=ferm	t!Z=J?JBJHESKU]VHZF]^
=fermo	y0XfX
=feu	w-IHXTJXKc_fH
=few	m9I@HB^HJIINFP]RJZG_JcY
=fi	u#Y9J:I>JBKH_MJZJ
=fica	u(J7[9J:]=J>J?I@HBHDJHDIJMJWHZ[]IaIbKgXhZ
=fich	w(^3J9H>K?JBICJD]HZIJOJVJZHaI
=ficha	w(^9H?E@JD_HIIIKJVHZG[I
=ficou	r!Y9J>]BHHFMJRZZIaJd[fH
=fido	m!J(E)J4J6J7I:H=G>H?g@IBFDJGJH@KJMFPHSIUGVDWJZA[I]IaIbFcJfJ
=field	g!J#I-H/J3a7K>G?I@GAJBDDIGJH@IJJIKELJMHNHOJVJ[J]H^J_JaIb^gJhc
=figur	t+X9X@HDJHZIZKJZE
=file	^!J#F%I(F)J*G+J-G/I2X3_4J6I7J8J9E:G;F=J>[?E@GAIBFCZDXEKFCGHHcIDJFKHLJMFNGOaPHRJSJTIUJVIXHZB[I]F^J_GaCbHcGdKfIgJhE
=filenam	t2_3JHE
=filial	t4Z>J@IHHJIM_ZIaJ
=fill	o)I+^3K>G?F@JBJDaHBOXPJ]J^KhY
=filter	[!H#H%G(G)J+I-F/E0J1I2J3C4E5H6J7H8H9G:H;J=H>F?H@EAJBECHDHFJGbIDJgKFLJMFNGOHPHRHSITHUJVGWJXIYIZC[I]H^H_HaZbHcZdHeJfGgGhH
=filtr	u#J-I4I@JGZHGIJJaMGUJ
=filtro	p(K-I3I4E5J9K>I@JCJDJGZHIIJJcMGOJVJZIaK
=fin	w>HB[HJ][aG
=finalement	yB^HJ
=financ	rH_
=find	a!G#E%I&J(H)J*J+K/I2K3F4Y6G7I8E9J:I=G>D@EAZBECIDHFJH_IGJJKEMGOIPGTGVJXJY[Z@[]]H^F_eaGbJcEdEeGfHgIhG
=fine	^!G#G%G)]*I+Y-F/^3D5K6J7I8I9F:I;K=H>B?G@XAJB_CFDCFJGXHAICJYLIMHOHP[RJSJTYUHVEWIXIZW[I]Y^I_FaFcHdJeJgGhG
=fingerprint	wBHH^ZHhY
=finish	g!I#J%K(G)H*I+K,H/H3I4J6J7J8J9H=G>H?F@IBcCJEJGIH@JIKJMJN[PISFTJUHVHWEXIYJZZ]c_GaCbEcJdDeJfHgIhJ
=finn	k!J#I(G)H*Z+G/J0J3F4I6J7Z9J:I;J=J?^@HAJBGCFDDGIKFLJMHNGOHPITIVGXIYKZA[_]E^I_^a[bIcJdJfJhF
=fino	y9[>J@ZBIHF]If]
=firewall	a!J#G(G)H*H,J-F.J/K1H2J3J4G6J7J8I9J:J=I>J?I@GBJCIDJGJH_IHJIKJLIMINHRFSCTGUHVJXIYJZE[J]G_JaIbIcfdIfCgFhJ
=firm	t!H8_:^=J>I?J@HDJGHHEOIU]VJZG_JhI
=firma	m-J1J3J8^:J<]>J@JBGCJDHGJHZKIN]RJUXZF]J_KbKcHfJhJ
=firmy	r!I#I-I9H:]?J@JBGCJDJHFIIKJNaOJUYVJZGaJcJhJ
=first	^!Z#H%I)H*G+F,K-E/G0K1J2K3G4J5J6I7G8]9H:F;J<J=G>D?E@_AGBEC[DaEGFJGHH<JFKCLaMENCOFPHRISGTIUDVEW_XGYJZH[G]Y^E_GaGbDcGdHeHfEgFhb
=five	g#^-J4I9J>I?JBGCJDJJHKGNHTJX_ZD]HaahJ
=fix	p!K#J(J)J*I-I8Y=I@YBZDJE^HIIHKHMJPJRJVIZ[]JbJdJgJhJ
=fixe	y9J>]FWHFfZ
=fixed	w#I%H*Z;XBGHELHPHZI^^
=flag	m@IHFL^MJZI^[hK
=flagg	w-[BJH[KIZH^Z
=flash	w(IBJHFZH^Kba
=flera	y9J@JA_HGIJKIT]ZI_G
=floor	w-XHEV_ZG
=floresta	t8^AWBKHG_[dJ
=flow	p(H)]*J-J/I3H7K:H>I?I@JBHCKDJH^NIUJVJZY^IaHg[
=foderiert	w,Z7Z
=foi	i#J(I*K-J3X9F:J=J?J@HB[CJDHHIIJM^UIWXXIZE]KaJbJeWfJhJ
=fois	l#[-I3J9H:J>G?J@^BICJIHMJOKXaZB]H^Ja]hH
=folder	m(I;C>JF]HZa^
=foljer	y-X?JHIN^ZK
=folk	q)Z+Z-[/I3J9J@ICXDJF^HAIHKJMJNIOITGXIZEd]
=follow	f!J(G)J*Z-H/H3I5J7J8K9[:X=I>H?I@^BHCJGJHJIYJIKGN[PGSJTJUIVFWKXJ[J]K^JaKbHdXfJg]hJ
=fonctionn	o-J>J?J@IB^DJFIHYIJKJMJNJUKZ_aIdJfIhJ
=football	w-[HHIY
=for	@!B%H&@(_)]*d+Y,Z-F.G/E1H2Y3H4D6?7A8C:D<G=A>@B:CFD^E]F<GcH^JCK;LJMXNIO9QXR:SFTFU^VeW^XbYEZ>[?]E^GaHb<c<d?e?g<hH
=fora	n!I#_(J*I-G3F4Y7I8J9Y:I=I>J?H@GBHCIDJGZHAIIKIMJNKOIPYRJSaTFUIVHXGZF]IaHcJfIhI
=forbid	t.YHHLHZF^b
=forbidden	n(a*J-^@JBJFJHAIZKGNKZG[K^JhK
=forc	d!I#J(I+Z-F/J3J9J:J>J?X@JBCCIDFHFIFJJKELdMETKZA[a]I^G_JbJhE
=forcechangepasswordnextsignin	oHGLbZH
=fore	yBICHDJHEP[ZG]]b]
=forest	]!E#H%H(G)I*H+I,I-G/J0J1H2J3F4F6H7I8h9E:E;J<J=G>G?G@DAcBCCEDGEGFJHZIFJIKELGMGNGOIPGQIRHSITJUJVFWJXGYIZA[H]F^IaHbHcGdGeGfFgJhG
=foresta	u!J3J8^AJBJHGVJ_]
=foret	t3J8_HG_[
=foretaget	yHFN]
=forget	wDZ
=forgot	V![%F(A*G+G,I-D.I/F0J1I2I3F4I5I6H7_8E9E:b;J<I=[>E?]@JAHB?CEDaEHFGGEHIJEK?LDMCNAOHPGQJRISFTFVDXEYI[[]J_GaGcEeGfGgChD
=forgotten	m(H7J9K:G>J@EBGCID[HZIHKFNIWJXJZ[[J]I^JbIc[h]
=forklar	y&]3KCKDJFJHJN]ZZ
=form	g!I#I,K-Z/J9I:Z>J?H@EAJBGCIDGHZLJMHNGPJVJ[J]I^G_JbIcKhc
=format	h-J3e9J>GCHDFHBIKNJOEXJZIaIhK
=formato	u3a>JCHDHHGOF
=former	l!Z)J-I3F>^?J@HBJCIDJHDIGK_OFVHXJZE]J^ZaJhJ
=forra	y3F9H>^@JHIIJMZOF
=forsok	m!J#_(K-I3H8J9F:J>J?J@ZBGCJDIHCKILJMHNJSIUIVJX^ZZbHcXhH
=forsokt	y#IX_
=forsta	y-J>K@IC]D]HJKJZCh[
=fortfarand	t@IHGKIM^T]ZJgIhI
=forut	y-F3J9H?^@IBJHGIKK_NIOJZFhH
=forward	w-J3H9G?IBIFXH^ZH]J
=foto	w#CHaTE
=found	Z!E#H%G&J(G)I+I,H.J/G0J1H2I3E4]5I6D7F8F9G:H;J<I=G>F?D@WAcB]CFDFEGG]IEJHKZMFNDOHPGRISHTGVGWIXGYIZ@[I]F_aaDbGcEdEeHfDgHhD
=four	j*Z-J3I9I?JHBI[N[RIS^UJXIZHaX
=fout	e#]%H&Y(F)H*I+J,Y-E.J/G0J1H3D4Y5J6I7G9G:G;J<J=F>E?G@BAIBDCHDGE[FJGHHEIDJHKELJMGNEOXPFQKRYSZUIVFWGXYYJZ_[H]I^H_FaGbHcFdFeZfDgIh[
=fragar	y+[BHDHHXh[
=fragt	r>IBHH_h[
=fran	h!Y#F%H&Z(H)I*G+G,J-E.J/H0I1Z2J5I6Y7H8H9D:Z;[<J=F?FAHBGCEDFEKFIGYHBICJXK^LHMCNEOEPXQJRHSHTZUIVFWKXEYHZA[G]F^Y_EaEbYcGdFeJfGgXhD
=free	i%I)J-I/G0J4J6I7H8J:J=g?I@IBICFDIGJIIJJKHNJPIRKSJUHVHYJZE[Y^J_IbIcIdCeEfCgIhJ
=freigeschaltet	uKJVaZI
=fresh	q!I/Z3J@YBXCJD[HCKYLYNJW[ZC
=friday	o!Z9]@IHDJYVYYYZWcX
=from	L#B%?(B)]*?,G.E/A0G1X2D3C4Y5H6Y8H9@;_<D?I@GACBCEDFCGZIFJ_K_MAOIP]QJRJSDTYUGWDYCZG]?^Z_YaHcXeDf?gJhH
=front	r3[7[>JHFIJOXXJZI^YaJ
=fruh	u@_HJKJZK
=fruher	u9J>I?^@JHFK[PZZHaJ
=fs	m!I%I,X-J/J3H7]9H=J@JAKGFHeIKKKMDNIPHSITJZG_IcHdIfH
=fue	tKZ
=fuera	w#^-J9]>J?K@IBIGYHFIIKHMJPZVIZFhJ
=full	j!J#J(J-G3G4[9F:K>G?J@ZBECJFJHaKHLKMHNJOYTYVJXIZF[J]IaIcIf[hJ
=funcao	u(])^3J:I?GCJDJHGU[VJWJZH[JaJ
=funciona	g!J#J(I)I-I4K7J:I=I>J?J@FB^CKDHGJIGKHMZNGPZSJUCVFWJXJZ_[K]H^JaJbYdHfXhI
=funcionar	wB[YZfJ
=function	t([:ZBJHEUZZH
=funf	yBHHFM[NZX]
=fungerar	m(J-J>H?I@FBaDJH]IIKIMYNIOJVJXKZY^JbJcJdJfIhI
=funkar	w-J.]9EB^HEXKZHbIfJ
=funktion	y=JBHHIU_VFZJdJf[
=funktioniert	m(J9J=[>I@JB]IKKINJUJVIZ^dGeKfFhJ
=funziona	m(K-J=K@IBZH[IJKIMXNJUIVHfYhJ
=fuori	u#^-J9Z>J?J@JBIGYIHKINJTJZJaI
=fur	Z!E#E&J(E)^+H,Z-D.J/H0H4E6G7G8X:D;X<I=W>E?E@CAIBJDYEKFHGXHeIEJHKCLGMGNDOFPFRFSETFU]VaWXZ>[F]D^F_HbEcEdHeFgFhF
=further	r@HBZDJHEN]X]ZHdX
=fuzzy	t-aHIND
=ga	n#H%J(F)b*G,c-E/J0J1I2H6J7J8H9H:I=H>G?G@ZBGDHGFHXIGJJKZMGNGPJRJSIUGVGWJXKZA[H]I^G_JbIcHdFeEfHgJhD
=gaat	o(K3Y>^BJC[KJOJSJVJXIZZaFdJfK
=game	t#Z-J@IBKHcIJTFXJZB[I]JcI
=gamla	f!I#Z%J(H)I*H+I-G/H1J3F4J6J7J8J9F:G;J=H>]?G@DAJBFCEDFH@ICK[LJMcNGOGPIRJSJTIUIVHXHY[ZB[H]G^I_IaFbEcIdJfHgZhb
=gammal	w-K0[1[3K4G5[8J9J<JGJHERKY[cJdIfG
=gammalt	y!I-H/]9I>K@HBJHGIJK_NJPJZJ
=gang	w9J?K@aHXZK
=ganger	o!J#^3I9I:J=I>E?J@YBICIDIHDIFKEMINJOIXbZC[J]Ja^hI
=ganz	yHKPXU]VJ
=gar	c!G#D%[&J)H*F+G,H.I/G0H1I2I3B4E5J6F8G:E;G<I=]>]?X@YAIBDDBEIFHGGH@IXJHKYMXNBOCPFQISGTFUYVBWIXCYGZY[D^E_GaXcEdGeHf[gGhA
=gard	t#W@JHEIGK_MZOJgY
=gast	o(J:c=K@JBJHKKJUJVJZEbK
=gaster	y:_@JBIHJZI
=gastkonto	w9J:_HJKHZJ
=gate	p)I*a-J?H@JC^HDIIKHMJZJ
=gatt	w(J-J:K=[>G@]BHDJHGIGKHMJZZaZ
=gave	d!F#H%]&X)J*X+I,X-F/I1J2[3C8J9I:I=I>E?E@ZAJBGC[DbFJGJH=LJMHNHOCPIRZTJUKVGXEZW[J]Y^G_JaDbJcKfJhF
=geandert	i#K-J/X9J:J>J@aHFIIKGM_NJTI^GdKhG
=geblokkeerd	m#[)[*J-Z3J9F>I@HBIDJHXIHNIPISKUIVJX[ZH[J]JaJbJcJdJhI
=gebruik	y>ZOJTZ
=gebruiken	u0Y?ZHJPZaKdJ
=gebruiker	a![#F%G&H(Z)]*E,H-A.J/J0G1I2I3B4G5J6G8Z9D:C;]<I>D?A@CAYEIFHHAJIKDMDNDPXQIRHSGTCUFWHXFYI][^^_ZbEcGdEeJfFgGhE
=gebruikt	q(J-]9J>K@JBJDKHIIHK_OJZF]JaJ
=geconfigureerd	yUFV[W^
=geen	^!C#B(])Y*E+F,K-B/G0G1H2G3J4Z5G6F7F8F9B:B;F<H=X>F?@@EAGBFD_EHFGGFHBJFLIMDOCPCQIRFSDTEUXVZW]ZH[Z]X^F_Fa_dDeGgGhF
=gefedereerd	y,X7Z
=gefragt	y*XCIHYLZZJ
=gefunden	u_^
=gegeven	u3I>XD^HXIJOX
=gehen	w*W4ZHIZIfZ
=gehort	y9[>WHJKJOJP[UJWJ
=geht	^!G#F%F(E)H*I+I,I.K/H2Y3X4G6G7G8J9C;I=J>_?DBECFDEEJGHHXJILGMZNDOGPJQKRYTHUGWIXFYZZZ]E^X_HaCbYcFeHfWgHhC
=geleden	y@[M[
=gemacht	y#]-I9J>JCJHGIIKJXJZG[J]^aJ
=genau	y>]?JF]HHZH]KaI
=general	y%J([)X*I,]PIZIdF
=generat	t-X2]>I@JBJHZKF
=generic	r@IBJHEJZN[^^
=genoeg	y(J-I3G4I9I=J>G?I@[C^DIHFI^KHMHNIOJTKVJZC]IaGfJhJ
=genommen	t-Z@IHHIFK]NJPZZ[[IhH
=genug	y-JIaKJZI
=geprobeerd	w#J-G9I@IBHHJIIN]X_ZI
=gerad	w!K/IBJHHPKS^TJ]Fc]fJ
=gere	t(J-J5Z7]:[@JBIHHKINJUHVKWJZDd]gK
=geregistreerd	j(J*J+^-J3J?Y@JCGDZHHKIZI
=gesamtstruktur	y8_ZJ
=geschlossen	wBXHJZI]]
=gesetzt	m#X%[(G4YB[HEKJMGNJQXZE^[dKgZhJ
=gespeichert	w#^-KD[HKMF
=gespeicherten	y3JO[
=gesperrt	b!G#a%I(I)Z*I+J,I-X/I3H4J9J:J;J=J>H?I@EBDCHDGGJHXIDKYLIMGNGOIPJRKSJTbUIVGZE[]]F^J_JaGbXcIdIfHgIhH
=gestellt	yHJU[VZWJ
=gestern	p!I(I-H9J:I>I?H@aBJHIKHM]UJVIZE]]_IaKcKfZ
=gestopt	w0WSJf[
=gestort	y=KBIHDR[S]]Fc]dKfH
=get	R!@#E%B&H(H*Z+Z,]-E.H/D1G2G3H4E5G6F8X;G<F>Z?C@]AFBECADJEFGIHFJ[KBLEMCOEPGRGSCTGU^V[WDXCYGZ_[E]A^B_Ca_bDcDeFfDhD
=gets	Z%G)X*X+],I-_/G0J1I2J3G4I5J7J8H9G:G;F=G>F?F@FAIBCCDDJEIFJGGHFI[JXLYMHNIOXP[RJTEUXVHWIXGYJZF[H]F^G_Fa]bGcYeIfXgFhY
=gett	g#],]>G@JHCIHNXTJZXaYf[
=gevonden	y&J4[HK_]
=gevraagd	w*[@KCXLZZJ
=gewechselt	w-J>[@^BHHHKIMZZH
=geweigerd	k!J#I%^(J*H,X/[0I2J3J4J6J7J9H:H>F?IAJBGCIDJFIGJHKIGJJKFLJMHNZPaQWRJTJVIXJZD[J]I^I_JbKdFfJhH
=gewijzigd	m(J*J-K/[9J@^B[HHIJM]THZF^JhI
=gezet	y%](J@WDIHJKHZF]^dGfI
=gia	n+]-G3J9I=J>J?H@[BJCIDHHDIIKbOHVJZH]JaJhH
=gibt	n!F#J%K(J+I-I/G3J9_=I>J?JBHCGDFHYIHKHMHNHOJTHUZVHW[XIZD[Y]K_]aIcKfJhI
=gick	t#J(J-Z9I=]>J@IBWIIR[VJZD]]aJbIfJ
=gilt	m(J*Z+X/[@HBHGZHEKKM^NJVJZIg[
=ging	q#J3J9F>H?J@XBZCJDJHDIIKINJXIZF]aaDdKfYhJ
=giorno	n#H(K-I3K4J9G:K?K@aBHCJD]HCIHKHNITJVJX_ZG]JaJhI
=gissa	t-_HHIJKJZJ
=gisteren	r(J9H@]BJDIHFIKKHZG]^f]
=github	y(J,GBIHaLJRJZF
=giu	u/I3J4Y7K=HBGHCSbTHUIZEaJc]fIgI
=give	d!Z#I%H(a)I,I-H3I7H8X9I=K>G?H@CAZBFCIDGHHIEMINGOHSJTKUJVHXGZY]I^ZaIbZdKg]hJ
=given	k!J%X(I)Y,]-I/F3I8J>I?IB^DGHEIIKGLJMJN_PJUIVHZI]J^J_KhY
=gleich	u(J9J>J@[HJIJK^MK
=gli	h!G#G%G)^*a+J,H-[2K3X4I7I8J9H=Y>G?E@GAJBHCHDGHHIGKGLIMHNHOITHUHWJXHZF]I_IaIbJdXfIgHhJ
=global	^!I#I%I(d)]*[+J,d-X3J4J6I7I8J:H=H>H?D@GBFCIDHEJGJHFIHJJKGLJMJNIPCRKTJUFVDWIXJYKZ@[J]H^I_JaHbIcJdBeGfHgFhG
=globalnego	y(])H*I,[PJdJ
=glomt	p(I3I@JBFDZHYOIZ^aJbJ
=gmail	h!J(I*K-J3H4J9G:g=J?G@HBHCIDFH]IGKGMHNIOHPJSKVHXKZB]JaFbKgJhI
=gmsa	k(K/K0cHCZH_JcK
=go	]#G%G&K(C)G*E,I-D.]/F0I1H2J4H5J6H8G9C:Z;I<J=D>[@ZAHB[CCDIEEFIGGIYJGMDNIODPJQIRHSFTJUDVDWGXEYH[F]Y^E_FaCbIcFdDeHfBg^h^
=godta	y@IHJIHKZNIZZhZ
=godziny	p9H>J@[HIXZZJa[
=goed	w/Y3G9H>FBJC]HFIKKJOIXJZJaZf]
=goedemorgen	y9]@JHJXHZJ
=goes	b!H#](J+J-I/H3[6K8J9F:J=J>^?H@WBECGDHHDIHJIK^L[MINGOJPKSJTHVJX[ZI[[]H^K_JaCfKhE
=going	q!J#J(I-J7J9[:J>I?J@GBFCJDHHHIJKXLJVHXJZa]IaFbIhJ
=gone	d#G%F(I)J*F+J-H/I1J3E5J6J7J8J9F:H;I=]>Y?_@HAIB[CGDYEJGIHBIHJJKDLDMGNHOHPYRISITHUHVHWJXHZA[X^H_[aDbXcHdIfHgJhI
=good	d!G#H%J(I)E*H+J-H/I3G6K7I8J9c:I=I>H@IAKB]CEDGHJIZJJKXLJMHOIPIRJSJTJUFVHXGZC[I]H^K_JaGbJcJdJfIgJhF
=googl	k#E(J7c=I?JBHH]SJTJVJZEfK
=gor	wBHDKHHLYZZb[
=gora	y9JHJIKQYV_ZH[J
=got	V&I(B)[*D-C.H0I1G2I3C4G5H6G7G8D9A:I;J<I=D>a?A@]BdCKDEEHFGGDHAIJJGKJMDNAPEQIRFSETCUDWGXDYGZ^[D]a^GaAbDcEeFfFgFhB
=gpo	_!I#I%I(H)J*J+J-H/H1J3I4J6J7I8J9H:H=I>I?H@_AJBDCJDIGJHFIJJJKFLIMFN[PIQfRJSJTJUHVHWJXHYZZF[J]I^J_JaIb_cHdJfIgJhI
=gra	y%I(^-J9I:]BJHFIJ
=graag	w!J#[9KHZ[J
=gracia	t#J-I9_>J@JB[HEIHXJZH
=grain	y@ZHHNZ
=grant	y%[BJH[PH
=graph	a!I%B(_)Z+I/I7J:J=I>J?J@FBFDFGJIJJJKHMGNHPHSJUJVGZD[K]K^I_JaJbIdJfJgehJ
=grati	y%J=KBJHbPIYKdEeIfHgK
=grava	w0X9I?JCJG[HHY]dJ
=gravar	y%YHFd]fZ
=grazi	r#I(J-J3I9_=J>J?K@IB[CJHDIHKJMKNJTKVIXIZH_JaIgI
=great	t!J(J-J3I9a>H?J@HBHHDIIK[NJVIZJaJfKhH
=grey	h!_#J(Y,K3J8J9G:J;J=J@JAJBICIGHHBI]LYNJUJVGZI]J^I_He_gJ
=grigio	y%J(^9K:Z>JHIIJaK
=grij	y(]9I:ZHGIJZJaK
=gris	r%I(a3K9I:^HEIJVG
=groep	q!H(F-H3H9I:J;J>J?I@IAKBHCIDJIEKHMJNIP]TJUJVcZH]I^I_JaIbJfI
=gross	yI[
=group	U!D#G%B&J(D)D*G+F,G-F/E1H2I3D4G5H6G7F8F9D:F;G<I=C>D?D@IAGBBCFDEEHFHHdICJEKCLHMFOGPbQJRHSGTFUCVhWFXFYGZ?[G]F^E_EaFbEcFdAeDfDgFhG
=grupo	h!J%J(G)J*I-J3H9H:I=J>H?I@IBICJDJGXHHIIKIMJOJP_UIVdXJZE]I^JaIbIdJfJhJ
=grupp	m!H(G3J:J=J?K@IBJDJGZHXIJKJNJP_UIV^ZG]J^H_JbKdJfJ
=gruppen	w(H9I>J?ICKHFIIKINJPXVbZH]HaJ
=gruppo	q(I3H:KHEIJPWVbXJZI
=grupy	r(I9I:J?J@JBJGZIIKJPISKUIVaZH
=guarda	p#^-I7]>J@HBJDJHCIJKYM[ZG]KhJ
=guess	b!X#]-b/J3I7I9G:G=J>J?I@GBGDIFIH>IZJIKHMJNITZV[ZB]JaJhI
=guessabl	p-_HHZI
=guest	^!F#E%H(A)H*G+I,J-C.J/J0K1J2J3F4I6I7H8H9B:h;J<K=F>E?E@EAHBDCFDHEJFJGIHaIDJJKELIMGNHOFPGQJRYSHTHUHVCWIXFYJZB[I]G^H_EaFbHcHdIeJfHgHhF
=guid	p!I-J/J3J9IBIH^IIKJMJNJOJ_^
=guidata	y,YHKe[
=guiden	w+],YHDZIdEea
=guten	u9_:J>JHGIKXH
=guy	y(J*I@JHHLZPZV[ZJ
=guys	u#F@[HEKJPYT^cZ
=ha	X!E#B&H(A)C,F-D.H0F1F3G4I5G6F7E8F9I;D<H=K>??I@[AFC^D]EDGFH:IXJFLEMcNHOIPCQGSDTBU_W_XFYZZI[B]Z^D_DaIbCcDeGfCgI
=hab	k!I%J(I*I+J-H3I4J9I:H=H>E?D@EBGCbDBHBIFMJNHOHPJSJTKUIVGWJXHZY[G]cbHcKdKfIhI
=habe	^!H#]%I(X)H+X,J/I0K1J3G4J6I7I8J9D:G;J=G?E@IAJCYD]EJGJHJIIJJLIMXOFPHRJSITHUGVEWIXFYJ]b^I_JbGcIdHfIgIhF
=haben	g!J#G%I(J*Z/I0I3I:J=[>H?I@WAXBECGDXGIHJIJLXNJOJPIUJVIX][J]I^I_IaGbJcJdXeJfHhZ
=habilit	yHJV[ZJd]
=habilitada	pHJUZV[ZI
=habilitado	o(J9H@JHIIJKHUZVaZFdZ
=habilitar	u.YHXUHdGe[
=hace	m5X=Z@_BJIJKIMYUJXJZGhI
=hack	rBJH_ZI
=had	Y!X#Z%I&J(F)H+G,I-H.I0I1F2H3B4F5I6H7H9X:F;X<I=F?CAJCFDHEIFHGGH:KgLGMINCOFPZQISHTEUGVDWIXBYHZ>[F]c^ZaCbFcEdGeIfXgGhB
=hai	w(X@[BIHJXZZF
=hakchen	w<W@JZF^^hJ
=haken	w;[HILYZJ^WdZ
=halben	y!XBZHJaY
=half	d!G%H(G)F*G+I-I/a0H1I3G4G5H6I7G8J9F:H;I=E>F?FAHBDCHDYEbFIGGIEJHKGMYNJOIPERISYTFUFVYWJXEYJZI[I^I_GaWbKcIdIfHhJ
=hallo	r#J-[3K9_>J?ICJHGIGVJXIZH]JaJ
=hammer	w#XHEKIT]
=han	r(Y@ICKDIHYNJVIXXZF^]hJ
=hand	k!I%Z(H-]7Z9J>_BFGJHBIJKIL]MIPZZF]J^GfJ
=handbag	y9I>aBIHEZF
=handels	w&]BJHJZJdIeYf[
=handl	u7ZG[H]VJZG
=handset	u9G>^?K@GBJHXKKOIZD]GaJ
=handynummer	o-J3Z>Z@JCXDYHGIJKJMJO^ZJaHhK
=hang	u4Y>I@JBIHZZGa]bXhI
=hangt	u1I4H@KRGSZcFf_
=hanno	m![#H%I(J)Z*Z,J-I3G4J6K9I:J=Z>Y?]@GBICFDHHEIHKHLJNIOIPGTKUHVFXIYKZD][aJdJfJhI
=hantera	y-I/J6J7IBIHJIJKJNIZJdagJ
=happen	g!J(F*J+H-I/X3I4Z9F=I>F?D@GBECHDXHXIJKHL[MJNFOIUEVIZa]Y^Fa^bFhH
=happy	u-I/[9_>J@IHFIJKHMJZFhJ
=har	Z%E&F(Z+C,E.H/I0G1F2F4D5H6F8F9A:B;F<H=_?CAFBJD_EDFXGFHAJIKYM]N@PBQHRESETCUXVIW^XHYFZJ[D]@^CaYbIcCeGhB
=harden	k%J(I)X*J,J-J.X6J8K9K?JBIHBIJPJQ^RJYbZGbJcHdIeFfF
=harder	o-]HI
=hardwar	u,J?aBIHJZE
=has	K!Z#E%@&F(X)?*F+@,D-].F/]2I3b4J5D7K8@9?:?;C<G>I??@YAZBICaD_EXF]GKHIIFJEKIMANAO?QERAS_TIU_VXW^XCYCZC[J]?^I__aCb@cEdJeBf@g>h>
=hasel	g!I#I%I)I*J3H4H6J8J:I=I>I?I@GBGCHDGGZIIJ]LIMHN]PJRJSKTIU_VHWJXJYJZD[I]J^I_JaJbIcKd[fHhH
=hash	a!I#I%E(G)J*J+J,J-F/I0F1I2I3G4H6I8I9G:G;J<J=F>H?H@FAJBECHDGFXGbHbIFJIKDLIMdNEOJPGRGSITJUIVHWJXIYJZA[I]F^G_HaHbHcHdDeIfHgJhG
=hasla	^!I#G%F(X)F*H+H,H-G.J/X0Z1I2J3F4H5J6Z7F8H9J;I<J=F>X?F@FAIB@CGD[EGFIGGIDJHK[LJNCOHPFQJRISFTGU[WFXHYIZ_[D]Y^]_FaGbDcGeHfDgFhJ
=haslem	u-J@[BJDJHGIJKJTJZ[b[cHd[gI
=haslo	W!C#X&I(J)E*E+F,X.H/C0G1F2^3D4F5H6E7Z8F9E;G<H=B?BAFB^CBDZEGFHGEHEIZLXN]OEPDQHRFSETCUBVAWFXEYGZY[]]B_EaDcEeFfCgFh^
=hasta	u#I-I9^>I?J@YBHHDIJKIMJX[ZJ]Jf[hK
=hat	[%[&J(C*D+E,G-H.J0W1G2Y4F5I7F8H9E:H;E<I=X>C?C@JAHB_D]FHGEHAIYJGKCLFMANBOHPEQIRXTXU_W]XKYXZ?[E]a^E_FaCbEdJeHfDhE
=hatt	p-H3H9F>[@GCJHFIIKaNKOHXYaHhJ
=hav	q@YA]BGHFPHSX^I
=have	M!A#E&H(F)[*X+G,F.I/J1D2F3X4D5^6E7C8D9Z:E;Y<G=_ADB=CcDYEEHGIZJIKZLFMGO]PIQGRFSCTBVIYEZH[Y]@^X_CaFbBcDdHfAgGh[
=hay	m!I#J(J-I3J4J:[=J>E?I@]BGCJD]GJHHIHKIMGNIOHUHVFW[XHZE[J]JaZbYc[dJhJ
=he	Y!]%H&J)H+a,I-B.J/[0J1I2J3B4H5J6H7G8E9G:H;I<J>E?AAZBYC]D^EIH<I]JFKYMBODQJRISHTHUGVXWIYIZG]a^EaGbGcHdHeIfHgG
=head	w%J([@ID]G[HDKFMJPXZG
=headset	t9I>JH_
=health	q+I0G7JDHSaTJZIeKfX
=healthy	wfY
=heartbeat	k!J#I%I(J,J-I1J3J4J6J7J8I9F:J=H>I?J@HB_DIGGHEIIJKKGLKMZNHPIRISJTKUJVIXJYIZF_IaIbJcZdDeHfagJhJ
=heb	g!J#G%J(Z)J*[+J-F3I7J9G:I=J?G@]BFC_H@IZK[MHNHOGTJUJVGWJXHZY[I]Z^KaGbGcKdJfJhH
=hebben	t)]=Z>JHHMXOZVKaJ
=hebt	t([@[BHMJXZZF
=heeft	e!G#Z&I(F)H+F,I0H1I2I4I6I8J9G:G;G=Y>E?H@KAHBZDXEIFYGHIXJIKELIMGNDOFPGRHSHTFUZW^XHYIZC[I]F^I_ZaGbHcGdXeJfEgHhH
=heisst	q#J-J3J:I?J@HF]HFIIKGMJN]PKT[VZ[J]J
=hej	u#I(J-I3I9a:J=I>I?H@HBHCIDJHDIIKJMJNJOJTKVJXHZIaJbJfJhK
=hela	q#](J3G9J:J=J>E@IBGDJIIKIMHO]SZU]WGXJZHaIbIfZ
=hello	d!J#H(H*K-H/J3I9b:J=J>I?_@JBGCJDJIGKIMGNHOISJTFUJVIXI[I]JaJcJfIgHhJ
=help	_!Z%I(B)I*J+J-G/I3H4J6J7H8J9X:G=J>F?F@GAKB[CIDGEKFJGIIYJZKFLIMGNGOIPISHTZUGVFXFYJZa[G]I^F_HaEbEcHdJeJf]gGhG
=helpdesk	Z!H#G%I(b)E*Z+J,K-Z/I3H4K7I8K9F:G=H>G?E@ZBECFDWEJGIIFJIKELYMFNGOISHTXUHVFWIXGZH[H]H^IaIbGcJdIfIgbhJ
=hem	u-J/I0J9I=[>H?K@HCJHGIHKYMGNYOJTIVJZG_]aJh]
=hemma	y!K#I-H3I9F:J>a?J@IBICJDJHYIHKFMJXJZIaKbJhJ
=her	Y!_#]%G(B)G*Y+^,J-D.J/D0I1I2I3W4H5I6H7E8H9H:[<J>F?BAGCJDAEIFHG]H9JFK_MCNDPEQJRHSGT_UEVKWGXHYJZ_[E][^C_]aEbDcGdFeIfHgF
=here	_!W#H%H)E+I,I.K0Z1I3H4I5J6I8H9Y:[;I=F>E@BAIBBCFDGEIFJGGHBJHKYMGNDOHPGRISHTIU_VDWYXFYJ[G]G^G_Ha]bGcHdbeJfEgG
=herencia	u!J;^
=hergebruiken	yK]ZJ
=heritag	w!I;]
=hers	w(K@[HHKIV]ZJ
=herstart	yB[HHfY
=hes	m!_)I@HD^HDKKPITYUIXJZF_XbJ
=het	U!B&H)D+D,E-G.G/Y0E1E2D4C5G6C7G8D9F:D;B<G=B>C?J@aADBJC@EFFGGDHIIYJDLANcOaQGRDSCWEXAZE[E_BaGbYcCeFfBgYhc
=heur	j!J#J(J-I3H4J9H:J=J>H?I@ZBHCHIHKINJR_UHVIX]ZG]Ia[cJdJfH
=heut	i(J-J9J:I=J>H?J@cBIHDIIKFSZVJXZ[J]JaJbKdJfWhJ
=hey	u!K#J(J-I3I9a:K=J>I?H@IBICIDJHEIIKJNJOJTJVKXIZF_KaIfJ
=hi	k!I#H(I)J*H+I-I3I7J8J9c:J=I>I?G@IAJBGCHDIHJIHJFKGMKOJTJUKVIXGZI[J]J_JaHbKcJfJhJ
=hidden	y*Z3J?GCJH]bZ
=hide	w7Hb^
=hier	k(I-I3E9H:Z=J>G?J@aBHCHD_HDIJKEMHNJOHPIUZVIXJZ@[J]]^JaJbJcKdZfZhH
=high	y!J(I3J?IBJH]P[VIZH
=hij	f!X#F%G&J)H+Z,H.J/G0I1H2H3C4H6H7I8G9B:G;H<J?C@AAHC_DBEJFIGYH>I]JIK_LHMDNFO_PGQJRGSITFUHVDWJXEYHZ@[Z]F^Z_GaCbYcGdHeJgH
=him	e#X%H(I)K*J+]-D/E1J3H4H5J6J7H8I9H:I;J=Y>D?CAaB[CGD[FJGIH>IXJIKYLYMCNGOISJUJXI[H]H^I_^aIbHcJfJgHhG
=himself	r#X)Z@WHIZJ
=hint	c&Z*I3J4J5d9J>J@HCIHCIIJXKJMINDSJTJWIZHaJfJgJ
=hinterlegt	j*J-J3D?[@IC^DbHHIIKINJOXVJZG]JaIhJ
=hinterlegten	w3[>YDK
=hinwei	wN[U[WIZI
=hire	u-Y@YD]HHVYZJ
=his	Z!]%G&J(B*X+b,I-B/]1J2J3J4H5I6I8H9I:c=Y>C?E@JCGDJEHFHH=I]JEK]LEMENEOHRJSHT]UEVGWHYJZG[G]E_EaEbFcHdGeJfIgX
=historial	y5ZHIIEN]
=historico	y5YHJIGN[
=historiqu	y5ZHIIIN[
=history	c(I-I/I3I4I5a>JAKBHDIICJGK[NaPIZG]J_JbI
=hit	o#X-]BKHCN[UJZIaZgZ
=hits	w!K#H-XA]HHJYPJTZVI
=ho	^!G#[%F(])H+H,J-C.J/H0J1J2I3B4H6H7G8I9D:E;I<J=F>_?F@ZAJBAC_DYEJFJGIH;JHLHMCODPIQJRISITHUFVEWHXEYIZ[[F]b^H_IaXbFcIdFeJfGgH
=hoe	n!I#J(I)J+I-J3I7J9Y:J=J>]?H@GBFCJDXHcIIKGLJNIOKPJSJT[UIVDXJZB[I]IaIbHfKhI
=hoje	n>G@bDJHGIJKHVJX[ZFaJ
=hola	u-H3J9a:J>I?J@GBHHEIIKJNJUIXHaJ
=hold	i!H#I(X)]*]+K-H/J1J3_4K7X9F:J=J>F?I@DBICIDHIIKJMJNIOJPGRJSHTGUHVGX]ZC]I_JaYbIfJgGhJ
=holder	q(F)b-JHDPIVJZH^Z
=holiday	p!J9G>Z@HBHHZIIKIZ]
=home	d!I%K&I(H)I*I+J-G/J3D7I8J9D:f;J=H>_?G@FAJBYCJDIEHFJGIHGIGJJKELKNGOJPITGUGVHWHXH]I^J_DaHcJdJfHgIhJ
=homeoffic	y9I>[HJM]
=hon	y@HB^HHV[ZH
=hoofdletter	y3JI^
=hook	y8^:IHIJXZI
=hora	d!I#X(I)J*J-G/J1J2K3G4I6J7J8K9E:H=I>F?H@bAJBFCGDHH@IGKELJMFNIOIPIRaSITIUHVGWKX_ZD[J]I^I_Ja^bHcIdJfGh[
=horlog	yR]
=hors	y4Y9[BJGXHI
=hos	u7[@ZHHIJSYZFd]eJfJ
=host	l#J,K-J1J3J4H8J9F:J>I@IBIGJHYIIKJMJNKOJPJRbXHY]ZG_KaIbJcYfH
=hotfix	q5_HH
=hotmail	k!J#H-J3I9J:J>G?JDJHcXJZIaJ
=houdt	wHFJYMZg[
=hour	Y!F%D(F)G*G+H,I-D.J/D0H1F2I3E4H5J6I7H8H9A:F;G<I=G>D?F@fAGCFDEE]FIGDHJICJGK@LIMXNGOGPbQJTEUHVDWIXcYIZI[G]F^G_HbFcGdGeJf]gGhF
=how	Q!C#@%E&I(A)X*G+_,G->.C/B0E1F2E3A4F5H6F7J8C9Y:A;C<H=C>C?@AFB=C@D[EGFGGDHjI]JAK[LKMaODPAQHRFSEUDV=YGZY]A^I_DaAbBcDdHeFfDgChJ
=however	uH[gX
=hoy	q9J:J>F?J@bBJDJHGIJKGMKX]ZH[JaG
=hr	]![#E%^&a(E)F*F+^,G-C.H/F0D1F2X3a4b5I6F7F8@9A:E;G<Z=D>@?B@GA^BBCDDCEGFGGGIAJKKBLGMEN]O@PEQHRFSGTEUEVIWHXCYHZ?[F]D^G_FaCbEcEdGeGfEgFhC
=hrs	y![)J3J@YHHKJUHVIX[ZE
=http	y+XHHc^
=hui	w@[HHX[ZHaK
=huidig	r@HHIIJKKOJZD^Khc
=hur	m!I#I(G)I+H-H/J3G6J7J9[:I=I>]?H@EBDCIDYHcIEJJLIMINFOJPHSIT[UHVDWJXGZ?[G]G^I_JaIbFdIfJhG
=husband	y>_?JCIDIHE
=hybrid	k!J(I*J,J-H/I6J9H:J>J?J@JAJBIGIHZIIJKKILJMJNJPIVIZE^I_Fb^cJdbeIfK
=hyper	y9HH[IJZJbZ
=i	>!X&=(Z)]*Y,G-C/D0<1?2<3H485B7F8Y9::[;?<D=D>K?Y@]A<DbE@GEHFI^J?KcL:MEN[O]P@Q@RAS@U:V]WFYHZd]a^@_EaXbDcAdAeFf;gDhe
=ich	R!G#Z%C&G+Z,D-C.G/D0F1E2G3?4D5G6D7D8F9X:C;E<G=@>[?[@[AFBGC]DYEGFFGEH]I?JEK[LCMGNJPBQGRESDUAVZWCXXYFZ^[b]]^B_DaHbHcCdCeFfBgChX
=icon	w!Y(])I/J6IBGHHMJVGZJ^Hg]
=id	Y!E#@%F(B)H*G,G-<.J/H0H1H2G3E4F5I6F8G9G;H<I=d>EB@DBEIFJGEH^IiK?LFMCNBOHPGQJRHSGUFVJWHXGYHZ<[E]C^C_]aCbDcFdBeDfBgZhC
=idad	y@[HJIGN[
=idag	y>I@YHGX^ZJaE
=idea	m!H(I)F*J3J9D=J>I?H@HBYCKDIHZIHKFNIOJPJUGVIXJZd_JaJhJ
=identical	y@ZHIK]ZF
=identidad	y-H7_=JD[HIIIKHVKZE
=identifiant	y,ZIZ
=identit	y+J-J7]D]HIIJKJZGhK
=identity	g!K#I+J-G/J3J7]:I=J>I?I@GAaBICIDYH]IHKINIPKQYSJTJZF]J^I_EaJbFcIhJ
=idp	w7]ZJ
=idslock	y#KHGT^
=idzi	r(I-J/J3K7J9J:J=]>]?J@IBHDIHEIJKIMJNKTZVJXI]IaHb[
=ie	u#]-YIZTKXJZG
=iedereen	y-^9JHHIJKDU^VJZI]JfJ
=iemand	w#X@]
=ieri	r9I>K@^BIDJHHIIKJMJNIZE]]aJf]
=iets	t#J.X3J9Z>I?I@[C[DZHFIIKIOJXJZJaH
=if	[!X#Z%J(H)I+G/I1X4[5J7J:I=J>_?G@[BECGD[GJIHJYLJMHNHOJPHSJUDVHXJZC[K]I^GbYcXdJfJh^
=igar	t#J9J@YHHIJKIZE]^f]hJ
=igen	i!J#[%J(H*I-H3G4J7J8J9G:X=I>F?J@_B^CIDGHDIGKGLHMHNIOZUJVIXZZC[I]I^F_JaHbJdIfI
=ignor	n#H(I)F*^+K3^>I?J@HB^CJDZHAKGL^PJVJWHZC]I^JaJ
=ignora	y5]HJLZfJ
=igual	q-J3J>J@HHHIJK_OZZIgXhJ
=ihag	y3I9I>G@JHFIHK_OJZEaGh]
=ihr	d#H%I)I*J,J4J7I9[>J?HB[HCIIKGLJMYOYPZSJTXWFXXZA[I]I^GaIbHfJgJhI
=ihre	r-I3[:J=I>J@JBJEYHII]KHOHdXhJ
=ihrer	r:YE[HJUJZJcX
=iis	yY[
=ik	W!C#[%C&H([+B,E-@.G/D0F1F2F3?4D5H6D7D8D9G:J;E<G=B>Y?ZAEBZCZDJEFFFGEIFJFK^LDM?OXPBQGRDSETBUCVXWEXJYFZ[[_^B_DaYcDdCeFfBgDhY
=ikryssat	yHJL[ZHd[eIfJ
=il	N!H#I%E&E*H+Y,I.D/B0C1B2B3Y6E7E8A9@:G;B<C>_?G@HAABHC_DCEBFCGBIYJ@LFM^NEOaPAQDSJTGU^W@XFYFZG[G^?_Ea_bCcIdHeGf[ha
=ile	y-J9K=G@JHZK[TY
=im	P!Z#K%A&F)E*H+I,I0H1D2E3]5F6C8B9[:];E=@?=@BAGB]CDEDHHIZJDKJLGMYODPAQFRCSCTJUXVaWIX@YDZF[C]E^Z_]bIdBeEfIgJhY
=imag	r-IBJHHKHMJZKbb
=immediately	w.X@_HJZG
=immer	m*Z+J-J3J>I@FBJCIDYHFIIK[N]OZTXZI]JaIgK
=immutabl	y9JAXHEIJ_^
=imorgon	y#J@]X[ZJ
=impedir	t?GCIH_T[
=impid	y1IHEXX^Yc^fI
=import	o+Y-I3[>F?K@JDHF^IIOHQWZFaJ
=impos	w@IBJD[HDKKLWMJT[ZI[]
=impossibil	u4Y6YHIeY
=impossibl	h#J%J(G-J4]6X=I>_?I@^BFHCIGJJKWLJMINHPYSJUJVFXJZI[I]J^FbHcJdIfJ
=impressora	yH]
=imprim	wH_
=imprimant	wH_IJMJZJ
=in	=!X#E%Z&C(C)B*9+E,b-G.@/^0F1J2?3b4H5E6?7Y8Z9?;E<G=<?F@?A^B_C=DEEEFeG_HZJBKALIMbNDOEQ?R8TaVaWGXHY:ZD[J]C^^_]aDb?c=dYfBg^
=inaccesibl	y4YHHcZ
=inacessivel	y4YHIcZ
=inactif	u![(Z0YHHZJ
=inactiv	g-H0^4K9K:J=K?JBHH^JJSJU[VIXIZD]JaKbJcHfJ
=inactivo	y!^(I_JdJ
=inaktiv	u0[HH
=inaktiverat	r!^)J*J;ZHIPKVJZJ
=inbjuden	y:_@JZH
=inbox	w>]HDIJZJa]
=incident	k(G)JHGScUIVJZHfJgI
=includ	d!J#H%J(I)H/I4J6J8K9I:J;Y=Z>Y?I@IAKBGCIDIF[G[JJKFLJMJN[OIPJRKTIUIV^XJYXZD]J^J_JaHbJcIdJfIgKhH
=incluir	yHJI]
=incognito	u.[HZMI
=incorrect	_!I#E%J(I,Z-G2J3Y4J6Y:J>I@GBFDJGJIFJJKGLIMGNHO[PJRJT[VJZY^G_JaJbJcJdIfJh]
=incorrecta	p,[3[6YCJHFZJdJhY
=incorrectly	y#XHIcX
=incorrecto	y!J3]HJ
=incorreta	w6YhY
=indicat	u!WHH_W
=indicatif	y3_?JHH
=indietro	yHJR^
=indiqu	u-X4YdZ
=indisponibl	y4[?ZCIHFSZ
=indovinar	t-Z
=info	_!I#J%I(I*G+_-G4K7J9H:I;H=I>Y?Y@HBGC]D^EKIEJKKGLJMJNIOHQITJVFXGYIZE[I]H^J_JaGbJcJdKhI
=inform	wBICIH]ZI
=informacion	wD^HFZJhJ
=informacji	y3[CID[
=informaco	y3IC[D]HHZH
=information	d!F#I%J(G)I*I+[-I3H4Z7J8J:H;J=F>I?E@IAJBECZD_EYGIHIIHJKKILJMKNGPGQaUIVFWJXJZZ[I]H^I_IaHbHcJdHhJ
=informazioni	y+J3G?JC[D]HG
=inga	w3E>FBYC]HYKJZI
=ingen	f!F#H%I(E)I*G+H,J-G/I0I2J3E4[5H6J7I8I9F:E;I=^>H?D@EAKBBCFEJFJGIH@IFJHKFLYMGNHOGPIRJSFTFU_VEW_XFZI[G]E^I_Iaac]dFeJfGgHhG
=ingeschakeld	rHIUXV]ZHd_
=ingesteld	t(J*]-J?J@GB[DFHIKJM]NJVZZEhJ
=inget	i!G#F%H(H*H+J-G/J0J1G2J3X4I6I7I8H9H;J=I>D?HAJBECGD_GZH@IFJJKEL]MHNFODPIRHSJTZUHVIWJXHYJ[]][^H_IaDbHcGdFeJf]gXhF
=ingevoerd	yO[aKhX
=ingevuld	y3I9J?JCHD_HIK]VJaH
=inherit	o%G;^HX]J
=inheritabl	y;Z
=inheritanc	b!I#J%K*K-J3J9G;d?JAIBJCJGKPZVJXKZJ_I
=iniciar	wBJH[ZF[]aFbZ
=inicio	m!J#F(J-J3J>E?K@IBWDJL[NJTGUJVIXIZX[I]IbacJh]
=initial	t@ZHYIIKJNKZIhY
=injoignabl	yBIHHUIf]
=inloggen	y(J:J;K@JB_HHIJKIZZ]H^JbI
=inloggn	t#J@KBYDGL^ZF[I^Kb[hJ
=inloggningsskarm	yHHZJb^
=inne	q#J%](K-H3J9H:I>F?I@_B]CHDJFJHGIHKZMJNJOJXIZG[J]IaIcJhJ
=innehaller	w-a3J9J>J@JBHDJHFI[KHNJZF]J
=ins	u%Z3I>_BICKHEUJZH]KaId]
=inscription	o%J(J+Z3I=J?HB[CHDaHGPKUJZJ]KbI
=inscrit	n%K(J+_3J:J=I?HBZCJD_KKVIXJZG]JbI
=insecur	r(J<d@GHBIIKIMINIZG^IhI
=inserito	yD_HI
=insid	t(I-I3H>J?J@IBJG[HDIbJZKINIOGZF^KhJ
=insist	o#I(H-I:J<[BGDIHCIIJJK[MJUJXZZD[[]JbJdKgJhY
=inspection	q-XHEc_
=instagram	r!BHb
=install	d!H#J%I(I)J-E0a1[3I9I:K>J?J@IBGDJEJHbIHJ^KJNXPJSHTJVIYEZC^J_IcGeJfHgK
=installation	wH[YJZJeZ
=installer	w>IH_
=instead	r0Z3]7X>G?^@JHFZFaHh]
=instellen	p%Z9K>J@GDIIJKJNKVZZY[IbY
=instruction	yHZ
=insufficient	g#K%b([)J-J9J>K?HBGCYHFI]PHZF]JaJbJ
=insuficient	w(]HG
=inte	P!;#;%B&B([*F+Y,F-@.F0]1A2B3@5B7J9F:G<B>Y?]@GA@B9CHDEEEFAH@IYJ@LHM]NYOYPKQJRHSBTCUBVaWGXIYXZ_]HbDcDdIeIgH
=integration	j!I-J/I3J6I=]?JCIEEHCIJNFTJVIXKZI_HcGdbeZfIgI
=inteligent	y-JHFT[b]
=intelligent	w-J/KHYT_
=intentado	yXZ
=intentelo	y@[HIMHZZhJ
=intento	o#]-J3F>I@JBXHGOGX^
=intercept	yBJHFJ^MJZIc]
=interdit	q!J)]-^/J3J9J:J>I@JBICKDIHDIYKGNIPZQYUGVIZI]J^YdIfJhH
=interfer	yHJbY
=intern	p!X-J3Z@ZKJN]ZHgZ
=internal	ySZfK
=internet	g%J(J+J,J-[0J3F4E6I8I9J:I=G>E?G@IBHCJDIGJIIJJKIMFNJOJPJRHSJXJYIZB[K]F^J_JaJbXcedEeHfBgHhH
=interrupt	u+^DFHC]^cI
=into	e!E/Y3Z8X:Y>G?J@HBHHYIJJXMINJVZ^JaHbJhY
=intranet	k(I-I/I:I=J@HBHEHHcIKJIKKN^RJSJTJUJVIZD]JbDcHdJeJfIg]
=introuvabl	w,[3F?IDIHD_Za]
=intun	g)Y+J>J?JBJDGHYNHWJZJaJbccJ
=invalid	j-J/Y3^>F?JBICIDGHJIJKJMJO[R]XIZHaG
=invalido	u>ECJHIO_RZaG
=invent	w9H@FHEIJK_ZF[]hG
=invento	y-JHIN_ZH
=invit	d!J(I-I3I7J:e=J>J?J@GBHDHH]IIKHMJNIUJVJXJZD[J]K^JaDbJcJdJfJhJ
=invitado	q:b
=invitato	y:^HF
=invoic	w3I>K?JHaOD
=io	p(Y3I9G>G?Z@ID[HGIGKIOIUJV_XJZG]KaG
=irraggiungibil	y4YHIcY
=is	=!a#G%C&?(I)H*D+D,>-[.?/?0I1[3Y4b6E8B9I;F>^?_A;B_CHDHEBFDGKHfIXJFKGLFMDNCPGQFS]TJVDW>XGYE[H]=_CaEbBcAe>g=hZ
=issu	c!H(E)J-H/H3H4J7J8J9G:I=G>F?F@GB_CJDGGJHJIHJJLIOIPHQWSITIUIVHWJXJZa[I]I^G_IaJbHc]dJeJfIgJhH
=issuanc	y%IH^
=ist	R!^%A(H)Y*E+D-B.G/B0D2F3Z4W5F6C8E9@:A;[=J>Y?_@XAFBCCZD@EEFEG]IGJEK?LKM@NCO@PJQGRJSXU_VHXAYCZG[A]F_BaZbDd]eDfYgD
=it	@!H%@&F(E)@*?+F,A-b.J/b0>1?2=3C4:5W6A7A8C9@:E;E<>=@>C?I@bAIBcE?FJGBH8I_KfL@MHNXO_PAQ?RBSATEUbV[YCZf[G]X_Ea?bAc=eAf?hb
=its	T%B&I(D)C*F+F,G-_.J0X2G3A4D5G8]9X:H;G<H>C?^AFBbCDEXF]GCH=I@JYKILEMBNHPBQHR]SDTXU]VIWFXBYEZ;[D]C^_aXbGdXeGfBgHhX
=itself	o@HBYCJHHK]SXT[ZG
=ive	^!H%J(G)I*H+H-A/H3F7J8J9E:G=I?ZAIBICZGJHFJIKbOGPIRKSJTIUIVGWJZa[G]F^H_JbHcJdXeJfIgHhX
=j	^!H%H(G)J+I,J/H1K2J3G4I6J7I8J9E:G;J=H>X?F@YAJDGEJGJH>JIKXLJOFPIRJSITIUHWJYKZ_[F]^^I_Ia^bGcHdIfHgJhX
=ja	f!H#G%I(F)[*E+_,J-F.K/H1J2K3G4I6J7I8J9D:H;J=H>Z@[AIB^DAEJFJGJH?IDJJK_LIMDNGOGPGQJRJSIUGV^WJXEYJZ@[]]G^F_IbIcIdHeKfHgIhE
=jag	Y!C#J%D&H(^)C*W+B,F-@.G/E0F1G2F3A4C5H6D7E8C:I;F<G=C>^?A@?AEB[CYD[EGFGGFHZIIJFLCMANZPBQGRESETBUCWGYFZ[[a^B_CaKcDdAeEfCgDha
=jahr	w!X-ZHJIJK[ZI
=jak	o!J(J)I3I7K9J:I=I>[?I@GBED]HcIZKILJMINJPJSJUHVEWKXIZ@[I^JaJbHdJhJ
=jaki	t-K3H9[>HBJDJH]IIKJO[aJdJ
=jako	y([*X+[DFHJZH
=jamai	i%I+[-J1Y3I9I:K>H?G@IBICIDaH@IJKJL]MJNJPJVJWZXIZI]J^Ka]bJdWfJ
=january	y9J@HIXK]
=je	U#]%B&H*A,F-C.G/C0F1D2E3?4D5G6E7D8D9Z:H;F<G=A>[?Z@_AECYDZEFFFGEHJI<JEK]LDM>NBOHPDQGRDSETBUCV[WFYFZa[^]Y^C_DaEcCdCeGfBgEh^
=jede	u@XKXNZ
=jeden	w!J(J*[9J;XC]HHIIVJZGaI
=jedna	w*YC^IJ
=jednego	w(J@JA]C^HJVKZZ_H
=jednej	w%]*Z9J>I?[CXFJHFIKZIaH
=jego	y8^9J@ICJHII[KJ]J
=jej	y1J8]BXHFVZcI
=jemand	y7Z@YZY
=jest	[!Y%E&I)F*E+E,G-^.H/E0G1G2H3A4F5I6E7[8C:@;G<H=C>C?]AFB?CBD?EHFHGXI^JGKYLXMAPYQGRFSFTHU[V[WGXDYFZI[D]D_FbEcFd]eGfI
=jestem	o!I#H(Y)Z*X+H-H3I8K9[:Z=K>G?G@FB^CHD[HBIGKFLIMINIOKPITJUHVZXJZC[J]J_JaIbIdJfJgJhJ
=jeszcz	o(I*I-J9J:J=J>J?F@^BHCaDJEIGIHCIGKHM_NJUJVHWZXJZEaJdJfIhI
=jeton	u(J*J,bHERYVK
=jetzt	g#]%J(J*J+J,J-F/[3J4K7J8X9F:I=I>E?Y@[BYCGDYHDIFKDLJMINHOITIVIXa[I]G^G_JaXbJcJdJfJhF
=jira	w#FHaZE
=job	r#I3K9^>[BKHIKIVKZI[X
=join	f!G#I%H(I)K*K-J/I3H4C6J7H8a9I:H;J=I>G?H@GAGBIFJG_H^IHJJMINEOJPFTJV[XKZ@[J]J^I_Cb^cIdIeJfJhJ
=joiner	yHHVZ
=jour	k#H(K*J+[-H1Y3J9H:J=J>J?I@^CGHCIIKGNJVJX_ZD[K]K^JaJcJdHf]hJ
=journal	u4YFJHGNXZ]][
=julli	u#[-J3I9]:Z>H@JBJCJDJHFIIKIOZZIaJ
=june	y-ZII
=junk	w9J>JCIDJHFMJaa
=jusqu	y9Z@YBJHJZJf[
=just	X!E#G%G&Z(F)G*H+I,I.I/E0Z1I2J3D5I6H7G8X9]:H;I<J=G>I?E@]AGCaDBEHGHH@IHJGLXM^NFOCRGSHTEUGVAXCYI[a]W^GaKcGdGeIgG
=juz	h!G#F%I(F)]*H+Z,J-C.I/H0J1I2I3D4H6H7I8I9C:F;I<J=G>a?CAHB]CDDBEJFJGIHIIDJJKbLGMDNEODPHQJRISITGUGVFWJXZY[Z@[G]F^I_YaDbGcGdGeJfGgIhF
=kan	W!B%J&H(H)Z*@+E,D-@.G/D0D1G2F3I5G6]7H8[:X;D<G=Y>c??@YAFB]CAD?FGGDHBI=JEKYLAMYN>O@PYQGRDTAU]V]WEXAYF[]]>^[_Ca?b?cCd?e]fCgB
=kann	]%G&J(D*Y+I,H-E/G0I1I2J3F5K6Y8I9G:[;I<J>Z?^@YAJCEDDEYFJGHHEIDJIKBLFMYNCOYPGQKRHSFUXVYWHYI[X]D^Y_HaBbDcGdDeIhJ
=kanner	y:ZHDM]gY
=kapot	y9H>]?HHXZJ]K
=kaputt	w>WHGb[fY
=karta	y9J>^BJIJbZ
=katalog	y!J7[AJBJHHNJ_[dZ
=katalogen	w!]#E3_>IBIHGZJ
=katalogu	q![#I3]7[9J>G?JAKBGDIHDIILKMJNJOHTJVJXKZI^J_ZaJbJcJdZ
=kazd	yKIN_ZI
=keep	W!D%G&I(F)I*G+^,H-Y0I1I2I3D4H5I6G7[8G9F:E;H<I=F?C@_AGBACDDYEIFHHIIXJGKYMINXOFQIRHSGT_UFVCWIXDYH]D^[_FaKbEcFdHeHgWhZ
=keepass	y@JH^ZH
=keer	m!K#a*K-I3I9G:J>G?J@^BJCJDHIHKIMINJOJTZXZZC^KaZhI
=kein	Y!C#B&I(Z)I+F-G.X/F0^2G4H5H6F7F9F<I=_>B?A@XAGBEDcEGFHH>IAJGKGLYMDPDQHRCSCTEVAWaXCY_ZG[D^E_GaXcYdBeHfIhD
=keinen	p3J4Y>[?K@YCJDJHFX[ZIaZ
=keiner	y+J=ZBJD[HILXZJ
=kenn	y>G@KHXKJZE[_
=kennt	t:Y@JHDIJKZM_YWZJ
=kennwortanderung	u0J@HB[HXIIKIMJNJUJVIZH]K^[h[
=kennworter	i!J#J%K/^0^3K4J6J7X:J=J>J?J@GBHCIDGIFK^LJMHPJRJSJTIUJVJXJZI[J]HaJbJcJdXfGgZhI
=kennwortern	yWZ
=kennwortrichtlini	yH[NZ
=kennwortruckschreiben	j%[(F,H0J1[4I6J8K:J=G?J@IBGDJGJKHLIPXRZSJUHVHWJZG^JaJbJcId[e]fXgZhH
=kennwortzurucksetzung	e!I#J%J(H)X*I,H-G/J0J3I4I6J7X:H;J=Y>J?X@HBHCHD[GJHIIHKHLINGOJPHRJS]TIU]V[WZXKZE[J]H^JbJcHdFeJfXgJhI
=kent	y9I:[HEM]
=kept	m#^/J7X@IBIHIKZMHTGZHd]gJ
=kerbero	w#J4I9JBIHaZG
=key	c!G#I%J(X)G*H+G,J-E/C0J1H2J3G4G6b7I8I9G:I;J<I=I>F?[@GAHBDCGDDEJFJGJHdIFJHKHLJMFNEOHPIRESJTHUJVEXIY]ZC[I]E^G_FaHbIcDdHeKfDgZhH
=keyboard	n#Z-J9I@JH_TKZHhY
=keys	g!J%J(G*J-I/J0J1I3J4H6g7J8J9I:J=J>I?Z@IAHBICIDHGIHHIHKHMINJOFPJRCTIVIXIZD[J]H^J_IaJbJcEdHeHfE
=kid	y#X@[HH
=kids	y3GDZHXIHK[
=kies	w-]@GHGIIKZNZZD[K
=kilka	t#Z@IBGDJHFM]NKOITZX]ZHhJ
=kill	u.XHEY]
=kind	t9ZHII[
=kiosk	n!J#H-J.W?K@IBJG^H]IKLKTHZF
=klappt	n%[(J:X=J>J?I@JBJC[HGKJRWVHZ^]JaI
=klar	w+H9]?J@IB[DFHHKJNIZD]]bJ
=klein	yI]
=kleinbuchstaben	yHJI]
=klick	yBJHJZHb_
=klopt	t3F4K6[9K>I?IDJHXMJOYRZZH]Ja[cJdGfG
=klucz	w(J6c8J9J?XBJHGOJZHaKdHfJ
=knappen	u%I(a-J9I:[@JBIHEIJKJVIZGhK
=knop	u(a-J9I:Z@IBJHEIJKKVJZGaJ
=know	[!G#G%H&](D)I*H+G,K-_.J1J2J3F4J5J6J8I9I:I;J<K=H>H?DCGEKFJGHHHIAJXLEM[NZOGPJRJSIUHVFWIXGYJ[b]F^F_IbDcHdHeJfIgFhZ
=known	m(I-^/E0J@JAJBFHCIJJWKIM]NJTJZZ_Hb[gJhJ
=kod	e!H#G%H&J(G)I*H+G,J-E.I/H0I1I2I3B4H6H7I8H9@:G;H<J=F>a@BAICYDEEIFIGJHGIBJJKBLIMENGOCPGQJRGSHTGUIVGWJXaYIZA[H]E^I_GaebHcGdIeJfHgIhF
=kodem	y9J>JHJZJa^
=koden	k!I#H%I(H*I+J-H3F4J6J8J9E:I;J=I>b?G@HAJBYCYDHHBICKFMGNJOFPJRJTJVGXCZF[J]H_JabbIcJfJhI
=kodu	t3G9IHHIJOJa_
=kolleg	y(I*I@XHHPJ^^
=kollegan	u%J(^9I:J>K@[HEKJV^ZIhK
=kollegen	t([GYHJV[ZI
=kollegin	q![=[?JBZDJIJUKV[ZG]J
=kom	u!J#I-I3I8J9G:I>G?J@GB^CJD[HEIHKIMJNJOJTJVIXZZ[[J]KaIfKhJ
=komen	y(])H,J/I0[6[HDIJMJTJ
=komm	m#H)[-I:J>Z@KDZHIIJTIVFZ_[J]KaF
=komma	yF]ZH
=kommen	r0[:[>J@JGYHYXZZHaJ
=kommer	h!G#E%G(G)I*I,J-F.J/H0[1J2J3B4G6F7H8H9E:F;Y=H?G@FAIBFCDDDEKFJGIHEIBJJK[LXMGNGOBPHQJRHSITYUJVEXEYJZ^[H]F^G_GaabXdEeJfHgIhZ
=kommt	c!Z#H%J(I)J*J+^-G/J0J3E4I7J9J:X;H=I>H?G@HAJBGCZEJGJHHIGKJMHNHOXPIRJSIT^UJVHXH[J]G^I_Ia^dJfIhI
=komork	w3J9J>[@JBIC]HIOZXJZG
=komputer	y9IBGHZIIM[TKZGgZ
=komputerz	w#]@KHIM]XGZG
=komt	h!J#I%I(I*K+]-Z/I2J4I6J7I9I:J;Z=J?H@HBHCFDEH@IGKYLYMHNHOWPJRKT[VIXDZH[J]I^Ja]bJcYfIhH
=kon	w(J-J3J9H:J>H?^@HBaDJHEIJKJNJVKZC]JaJbHhK
=konci	u%J2[3G>IBJD_HGIIOIPXZJaJ
=konfiguracja	yE^HJ
=konfiguracji	yEXHJe]fI
=konfiguration	rE_HIVJWHZJdHeYfI
=konfigurerat	y(J)I*KDJEHHIPJUJVZW^ZJ
=konfiguriert	w3YDJEFHHUIVZW]
=konnen	h!J#I%H(G3J4J7I=K>J?I@FB]CYDIF]H^LINJP^UHVWWJXJZB[I]H^FaJbHdIfJhH
=konnt	n%I+J,Y-K3J4]9J=K>I?]@IB_CGDJHCIJKIPIVHZG^IaIdIe]fJhI
=konta	p!G#G%I(H)]*J,J-I1J2_3X4H6J8J:H=J>I?J@IAZBFCGDHEIFKGZHEIEKFLIMHNJOJPIUHV_WIXIZD[J]K^J_IbJcIdXfHhJ
=kontakt	y!H3F4I9H>H?JBKCbDJHFIFKJMKOJVIXHZF]J_JaGc[
=kontakta	y![)F*F+K,JDHHIPHVIZadJ
=kontaktdaten	y-K3[D[ZJ
=konten	t)^AXBIHIL[UGVGZH[XhJ
=konto	T!d#a%^&H(A)B*J+E,X-@.G/D0F1E2X3G4B5F6E7E8E9E<H=C>A?B@@AEBHCDD^EDFFGCI?JEKAL]MANBOCP]RESDUAVbWBXZYFZG[X]A^X_[aCbCcCdAeEfCgE
=konton	u#J%I(I)^4J:H=J>JAZDJG[HFNJPJUIVJZG[X_JcJd[
=kontot	i!^%[(E)J-H2Z3H4H:Z;H=I>H?I@GAJBYCGDGEJGJHBIFKHLYMINHOJTEUHWJXGZ[[Y]J^I_ZaIbJcIdIhI
=kor	y0[1XHH
=kort	q%X-H9JBJDJHEIbZI
=krav	m!I#J(X*W+J,J-I3F9H:J=I>G?H@HBICaDEHAI]KGMJNZOJPJTJUJVJXIZF]IaHb]cJdKfJ
=kraven	wHII[KINY
=krijg	p!H(J3J9J=K>Z?Z@JBICHDJHFIHKJNJOJXJZ_]IaYbJ
=krijgt	y>HHZO[ZJ
=krotki	w-K9JHHI_
=ktorego	y#YC]HJ
=kund	t-I3J9I:G?]@HB]DJHZIJKGMIaGhJ
=kunden	t:_@IBYHFSZZGfK
=kunnen	n#Z%J(G*J-J3Z4I7J8[9Y;K=I>I?I@FBECHDGHXIHKGLJMJNIOIP_UJVYXIZE]I^J_JaHbIdIfIhI
=kurz	t-IBJHII_KKbY
=kvar	r#]-J9J>HAKBKDKHHKIMH__g[
=kwijt	o!J#K%Z-J3J4Z>a@HBICJD^GIHFIJKJMJNKOJPJZEaJhI
=l	K!X#F&J(X)>*B.C/[0I1A2G3[6?7G8?9C:D<B?c@KBEDFEJFZG?HBIAJ@K^N@OCPJQBR^S?U_XFYBZ?]X_[aEhZ
=la	D!X&@(A)?*>+[,E-a.@/I1<3A4I5F6E7J8@9I:E;F<>=]>]?ZA<C?DDEEFIGJHHIGJFKaLJMdNbODP=QBSETAVBXCZa^I_Ec=dZfYgFh_
=laat	w>GH[KIX[ZD]Ja[
=laatst	u-H3H8J9I>J?J@[BJCGDJEJHGIFK_MIO]RKXJZHaJe[fJ
=lab	m!J%I(G*J8D9I:J=I>I?D@IAIBIF^GHHdIJKKMJVJZB]J^]_IfI
=lack	g!J#I%]([-F3W4J5_:J>I?J@FBECJDHGJHDIbJGKDMJNDPJSJUIVJWYZC[J]I^JaJbHcJdIfIgIhI
=lacznika	w#K2]3JBJHXIHQZZI_[
=lady	w!X#X@YHIXX
=laiss	y>I@IHGIJX[ZZ]YaI
=lake	y>]HG
=land	u!G/^3G>[?JHEIJZF]JaZbI
=landervorwahl	y3X
=landesvorwahl	y3[
=landlin	w1H2J3[4J8I9J>^?ZHBRKZIcGfI
=lang	k!J#H%H(I)K*J,K-Y/I0I1K2_3H4I6J7J8K9H:J;J=H>E?H@[BGCGDIGJHEI]KELIMFNZOIPJRISJT_UJVIXHYKZB[J]Z^H_IaEbHcHdIeJfGhH
=langr	r!K(I)]*J-H3H4J9J:J=I>a?G@FCHDJHDIEK[MFNHOGTJUIVGXIY]ZE[J]G_ZaGbIcJfJgKhI
=langt	y2^>I@IHDI^MJZI]JbJfJ
=languag	yZY
=lanken	wBHIEZHba
=laps	t-J9K=c@DBJHXIIKFMJNIZEbH
=laptop	W!G#Z%H&J(E)H*G+H,I-E.I/E0I1I2I3F4G5J6H7H8H9C:G;I<I=F>C?E@BAIB^CFDEEHFJGHHcIDJHKCLHMbNEOFPGQJRFSHTFUIVFWJXFYIZJ[F]I^F_GaEbccGdHeIfDhD
=larga	y!X2Z9JBJHHI]KIfIhI
=las	e!G%Z(H)H*[+I,H-E.Y/F0[1H2J3G4H7I8c9E:H;J<J>D?K@DAIBECFDFEJFIIDKYLIMGOZPFRHSJTHUHVGWJXZYJZB[H]G^I_GaGbHcFeIfFgIhE
=lasa	p#]>]?IHCKJMJZF[_]JbG
=lasst	j9I:J=J?K@[BKHZIIKHMKNJOJVHXZZ[]J^JhG
=last	T!J#_%D&I(C)I*E+E,F-G.G/G0G1E2G3C4Z5I7H8[9H:G;H<H>Y?BAECID@EGFEGYIDJDKbLCM@NFOXPCQISCT_UZWEXHYG^CaJbCdEe^fFgChA
=late	rDYHHR_ZJ
=later	c!H(G*J+E-F3H4J6K8Y9Y:J=J>H?I@]AJBBCIDZH?IEJJKCLZM]NEOIPIRISJUJVJZ_[I]G^G_JaZbIc]dJfIgHhI
=latt	u-^HH
=latw	t-^HJ
=lauft	j#J%J(J,K-I0X4J7Y:J=I>[@FB^DJGIHCIIKHL]MGNIR[SJUJVJZD[I]I^IaIbJcYdHf[hI
=laut	p%F7J>J@[BIE]I[KJMKNJRJSZTHZHaZfJgJ
=ldap	X!E#F%F&I(F)H*G+H,H-D.I/G0H1F2F3D5f6E7G8D9E:G;H<j=F>F?F@FAHBECEDEEHFHGGHAIDJFKFLGMDNEOGPHQHRGSHTFUFVFWHXFYGZC[G]F^G_EaEbFcAdEeFfDgHhF
=le	L!D#C%^&E)@*A+F,A-Y.G/E0X1A5G8A9F:?;C<E=J?^ABCEDGEAGDHEIGKZLYM_O_PFQDRCSDWFXGYJZH[HaabZdIeCfXgHhY
=lead	r(E*[-J3]>J?ECXHJP[SKaGbKg]
=leak	y-^@JHJIHKJ
=learn	u.GM[dZ
=least	j-H/Z9J@[BKCHHBIaKFLJMHNXZH^JhJ
=leav	i!^#I%K(J)J-I/Y1J3H6J8H9F:J=J>H?G@GAJBICIG_HaIHJJKHNHPITJVHXJZD^J_IaHbJcJdJfJhH
=leaver	n!^>J@HHZZE
=leden	y%JF[P[dJ
=leerzeichen	y3_HJIZZJ
=left	a#H%H(I)H*G+G-G/H3D4J5Y7I9H:I;[=E?GA[BJDXEJFJGXIFJIKFLHMHNHOGQKRJSJTIUIVHWJXHZB[J]c^YaGbIcJdIgHhH
=lehnt	wHGJ[N[
=leicht	q-c3I9JHHIEKJZJ
=leider	yIYZZ
=length	g!K%I-H/J2_9J>IBICHHFI_KHN]OJXKZE_JhK
=lento	u!H#F-H3G9E:I>H?JBFCJDKHdIDKJMFNJOIVJXJZG]IaIfJ
=les	Y!E#D%]&J(Y)^*]+[,F-A.]/D0Z1H2H4E7I8G9C:F;G<I=J>D@BAGBGCBDJEGFHGZJKK[LGNJP]RGSGTEUEVHWFXDZ=]D_EaZbIcHdXeIfFgFhD
=less	q-_9J>K@YBJHGIIKIZE
=let	b!H#I%K(G)Z*H+I-F/H1K3H7J8J9F:I=Z>H?J@]AJB^CEDDGJH>ICJJKILIMGNXOHPJRJTJUJVEX[ZZ[]^F_HbJcJdJfJgIhD
=letra	q#J-I/X3J=K>J@HBJCJDIHGIcKHOJTJZH[J]KhJ
=lets	p(J5ZBFH_IHJJKFUJZC]J^Hh[
=letter	]!G%I(H)J*J+I,J-X/b1I2I3_4I5J6I7I8I9F:H;I<J=H>E?F@HAHBECEDGEJFIGIH<IfJHKDMCNXOBPIRJSJTGUJVHXGYJZD[G]F^I_FaFbHcIdIfIgEhX
=lettr	y-K/YI]
=letzten	q-D3I@JHGIGKbO]XJZHaJbXeYfJ
=leur	w3X:X=X?KVX
=leut	w-]8Y:K=JF]GYHIIIKGZH
=leverancier	y:]HJJX
=leverantor	y:YJX
=lezy	y-J/I3J4]=JHGS_THZHaJ
=li	w:[>ZHH
=libr	r!K#I(I)_-H/J=JBFDIHHPJSHT[U_VEZHcIdJfF
=library	y.XHJJXZJ^Y
=licen	y9G=[>JH]IJKJZK
=licenc	]#J%J(H)I*K-I/J3I4J6K7H8J9H:I;J=f>I?H@HAIBHCJDJGIH^IGJJKGMINIPJRJSITJUHXIZC[K]J^J_HaJbHcDdJfIgI
=licenca	m!_(J-I3I9I=a>J?J@HAJBJCJDKIGKHNKVJXJZIaJ
=licence	^(J)J-J3H4G5H9J:J=d>J@JBICIDJEJH[IGJKKINIOIUGVHWIXJZF]JaKbJcJdIe[
=licencia	m=[H]
=licencji	q=_HH
=licens	y=JH_UJZG
=licenser	w3I9J=_HG
=licenti	o(K-I3H9H=c>K?J@JCIHYIGKGVJZJaJ
=licenz	w=^HE
=licenza	t-K3J9J=_@JH[IIKIZI
=lid	y(I>J?IBIHFIIKJPJV_ZI][aK
=liegt	w-H7[9I>[BJGZHGIJKJ]JhJ
=lien	p-I@JBGMJZHbbcJ
=lift	tHHT]XX
=ligacao	r(J-J3Y9H:J=I>H?[@ICIIIKGMJNKOITJUJVIXJZJ]Ja_bIc[
=ligger	y-I3Z9I>^GZHDIHKJOIZJ
=ligt	w-H7Z9J=J>^@IBJDJHDIHKISZTIZZ[KaKbJfJgK
=like	b!J#J%J(G*J+Y-[/]7I8I9I:J=H>H@ZBGCHDHGJHYIYJJKYLJMGOJRKSHTWUKVIXJZE[J]I^J_JaHbIcJdJfJgJhE
=limit	h!J#J%I(G)H*D+J-J2Y3I:J=I>I?GBICIDIG_HJIHKIMJNIPHQaUJVYWKXaZE]JaKbIcJfJgJ
=line	n(X3I4Y5I>Y@HBKDJHBIJKXM[RJZHbIcafG
=link	V!E#G%G&J(D)G*H+H,I-B.H/E0H1I2I3E4[5H6F7G8H9D:X;I<I=C>C?C@CAHBACGDDEIFHICJFKCLFMBNCOHPGQIRGSETEUDVEWGXFYIZF[I]E_^aCbicYeIfEgEhE
=linux	u1IHbIFZH
=list	X!J#G%F(E)G*F+D,I-b.J/H0J1F2I3E4F5G6H7H8H9D:H;H<J=E?c@CAGBBCZDWEJFHGGH[KXLEMGNFOGPGQ^RHSITGUGWIXFYHZ?[[]F^H_FaEbFcEdGeIfFgGhD
=lista	t-aHFKJ
=listener	u-J=I?JBIHCPJRJYJZJ_JcGdHeIfc
=liter	w-J3J9I>K?JHGIbKINHOIZIaJhJ
=litery	w-I3H9H@JCJHEIbKHNJXJZJ
=lithnet	u-GJ_^K
=littl	u.YMY
=live	j!D#I%J-[/I7[=J>E@_A]BJDKHXIFJJKGLJMKNFPJTJZC[J^I_[dXhI
=lizenz	o(J=^>KBHDJH^VJZHbK
=lizenzen	t9I=cCIHGIINIUHWJZI
=llamada	q-H/J9I=J>I@JCJDIKIOJQYTJVKZJa_
=llega	k3J>_BJCJOJXJaY
=lleva	u-Z>JFXHJI_KJZH
=lo	e#D%H(F)I*H+H,J-E/H0J4I6I7I8I9B:H;J=X>_?[@BBECFEJFJGIH@IYJJLINGOYPHRITXUIV[WJXYYJ[H]]^I_IaDbGcHdIeKfHhD
=load	j-Z.X>K?JBJH]IJKIMJNJZEb_
=locali	u/J6Y9IA]BJHFN^ZJ_J
=locally	y!^)K/]HEIIKJUJZG
=locat	w,H0J6J8JHDZE_^cIdFe^fF
=location	tH[
=lock	M!@#i%D&J(E)F*G+F,G-B.H/B0G1G2G3E4E5H6F7D8F9F:E;H<I=D>B?D@FAEB<CFDHEGFHGFICJEK@LBMCNCOGPDQHRESFThUFVEWHXJYHZ;[X]C^J_BaDbacDdDeGfFgDhJ
=lockedout	wHFT^
=lockout	]#a%J(J-I/J3J@IBHHGIKKJLJMINJTbXJZF[HbIgJ
=lockouttim	f#[%c(IBJHDZJ[J^IcKgJ
=log	U!A#]%C&](A)E*D+F,X-B.H/^0H1G2H3B4F5H7D8E9E:H;G=C>A??@?AGCCDCE[FDGCHIIAJXK?LEM^N_OEPEQHRHSETJUGWEXEYHZ^[C]d^B_YaAbDdDeCf^g[
=logg	h!Y(G/J7J@GB[IJLJMHNJSJTI]I^GbZgIh^
=logga	w9JB[HZIJKJZD[^hH
=loggen	yBJIKZJ]]cX
=login	T!Y#Z%F&J(C)F*D+],G-@.H/B0I1G2H3D4E5G6F7c8G9I;G<I=E@@AGBFCEDAEGFFGFH[I]JDK@NAOFPEQIRESBUFVDWGXAYH[B]A^c_Ea@bdcFdEeHfEhA
=logo	l-I7J9J:I>I?J@JBIHdIJKJMKSKXJZC[K]JaJbJcJhJ
=logon	]!E#Z%J(G)H*I+G-H/I1K3H4G5H6J7H8J:H;J=H>G?E@DAJBCCIDGGIHEIGJIKGLbM^NHPHRJSHTFUEVFWIXIYIZA[G]F^F_HaIbfcDdHfHhH
=logowania	w>HHWZJb^
=logs	j#F%X7I:Z@IBGH[IJJXLZMJNHTZZG[JhJ
=loguj	yBZHIZFh^
=lokaal	n#J%J(I*J,J-I/^0Y6_7I9J:J>I?J@FAJBHDKHBIIKHMENGP[TXVJZF[I]J^J_FaKbIcIfKgYhI
=lokal	a!F#D%G&G(D)F*D+H,F-C.I/W1H2I3E4G5J6J7[8H9E:D;G<I=E>F?E@DA]CFDFEaFHGGHGICJHKCLGMDN^OGPDQJRESDTKUFVEWEXEYIZB[G]D^E_]aEbEc[dceFf[hE
=lokala	m!H#I&I(H)I*J-I0J3J6J7J9H:J=J>I?J@IAZBHCKDIEYHEIJKHMIPHSJTIUIVIWJXJZF]I^J_^bHc]dHf]gZ
=lokalen	j#J%J(J3J4J7W:I=J?J@IBIE^HFIJN[PJSJTJVIWIZD_YaJbIc_dY
=lokaln	u!I6]BJHJP[TJZI_JgZ
=lokalna	y(JE]HISJUJVJWJf]
=lokalnego	wHHIJ_[cZd[gX
=lokalni	p!Z#I(I-I/]0[6[7H:I=J>J?J@HAKBGDHEIGJHEIHKHMHNEPIT[UJVJXJZD[J^I_GbIcId[fHgYhI
=lokalnym	r!J/J3I7[9JAJBJEJHIIJNITJZJ_^c]dZgH
=lokalt	m![#G%J(H)I*I+J-F/^0]3H6_7G8J9J:H=I>F?H@DAJBECIDGEJGJHCIEJJKCLJMFNDOGPXSITZUHVHXGYKZB[G]H^G_EaIbGcGd[fIgYhG
=lol	t(J/J3G9^:J=J>X?I@YBHCIDIHJIFKHMJNIOGTJVJXIZD]J_KaHfJhI
=long	]!Z%G(H)I*I+J,J-Z/G0J1J2d3E4H5K6J7I8J9G:H;K<K=I>B?FAIBDCHDFEJFJGHHCI]KGLGMaOERJSITYUIVGWJYJ[H]H^G_HaFbGcHdGeJfHgFhE
=longer	a!X#G%J(K*I+J-G/J3F4Z9I:J=J>a?_@HAJBGCJDGGGHGI_JKKGLDMHNHOIPJRKVFXHZC[J]I^I_[aGcIdFfIgJ
=look	g(K+X-I1J4[8J9[=K>I?G@IBDDIHEIJJJKHMINYRJSXTYUKVJZ_]X^I_WbIcJfFhJ
=loop	m!J(J+I7J?JBJDKH]SHTJUJWJZ[]EbFcJf]gI
=loopt	y9J?JHFIJR^Z]fJ
=lors	n!I#K%_(J,^/J5Z=J>I?J@IBIHHIKKINIPJSJUJVJcJeJfHhK
=los	d!F#I)Z*X+F,J-H/J3Z4I7J8J9I=H>I?H@HBDCGDJGII[JXKFLJN^OIP[RKSJTKUHWHXIZA]I^J_JaIbHcJdXhH
=lose	y>YHHZZ
=losen	w#Z>I@HBJD^HCIHKHMJNJZ][H]GhJ
=losenord	Y!E#F&J(Y)E*G+H,Y-J.I/X0[1G2]3F4G5I6D7H8G9G:Y;H<I=E>B?E@EAHCEDBEHFJGEHII?NYOHPEQIRGSGTDWHXFYH^]_EaFcEeGfEgEh[
=losenordet	]!F#D%G(H)G*G+H,H-Y.J/E0G1I2H3H4G5J6Z7Y8H9I:D;I<J=F>X?F@YAIBYCED[EIFKGGHBIZJGLYMZNIOIPGQJRISHTEUEVDWIXGYIZ]]D_GaGcFd]eIfGgGhG
=losenordsaterstalln	t(J)JBHDHHZU[V[WIZH
=lost	a!G#F%E)]*G+H,J-F/H0Z1J2I3G4Z5J6G7F8H9F:G<J=_>[?E@CAICGDYEJFJGGIDJIKDLHMCNFOHPHQKRZSHTHUHVGWIXGYI[G][^G_]aFbBcYdFeJfEgHhF
=lot	u9^BIZI
=low	y9IBJH^
=lower	n-J?JHIIYN_ZI
=lowercas	u-JBJHHI_KJZG
=lsa	u%K/I4JJa
=lsass	tHGJ_ZI
=lub	y3[DKIGN[
=luck	w9[@ZBHHHNJ
=lui	p(Z+X8[=Y?J@IHGIIKGMJVIZH^[bKdIhZ
=lukt	p(G-J=]BZDJHGIIKINJVHZ^[J]J^IhI
=lunch	m9G>K@ZB]HIIIKIMJZE]_
=lunghezza	y@HHJI[N]
=lyckad	y/^3I9J@IB^HIMJPJTIZH_I
=m	n!]#H3JXYZK]Z
=m365	k#D(J/[BJHEMXNJTaZI[Jg[
=ma	Z!C%Z&E)E*Z,E.G/Y0G1E2E3G4J5H6E7D8[:B;C<G>@?Y@?AEBICGDZEFGBHFIYJFK?LGMYN@PDQXRFSEUDWZXBYFZ<[b]B^DcDdFeYfCh]
=maar	e!I#F%I(I)J*Z+X,J-I/Z0J1J2J3E4I6I7I8I9F:I;I=I>C?_@[AIBEDBGIH@IFKCLXM^NHO[PIRISJUKVFXFYJZB[_]G^HbXcIdYeKfGgGhG
=machin	e!I#H%J(I*J+K,J-E/H0J1G3H4Z6I7I8I9[:J=J>G?I@CAIBHCIDIGHH[IEJGKFLKMFNHOIPJR_THUJVIXGYI[K]I^J_IaIbIc_dJf_gJhH
=machtigingen	u%J(^-I9J;a@IBJDJKJXKZGaJbK
=macro	q#JH^TK
=made	h!J#G(H)Z+G-X/J2^3K7J9J:J<J>I?H@^BGCIDGGJHDIYJIKENFPJUJVIY^ZB[J]H^^_HaIbJcJdJgJhH
=mag	f!I#F%H(Y)F*F+H,G/I0I1J2J3G4H6H7H8I9B:G;H<J=G>C?D@bAIB]CEDEEJFJGIH?I^JJKaLHMFNFOFPHRISJTHUIV]WJX]YIZF[F]E^Y_IaCbGcGdIfHgIhC
=mai	k!I#J%J+Y-J1X3F9G:I=J>G?H@JBHCGDaGJHBIIK]MJNIOIPJUJVIWYXIZD]IdYfJ
=maila	u3G9J:K>[?J@JCID_HDIIKIMIOJZFa]
=mailadr	y3^9I>[@GBJCHHGIJKIXJZH
=mailadress	w3[C[DIHH
=mailbox	c!J#H*J+H-J3J9H=K>b?G@IBHCGDYGZHWIIKJMINIOJTYXJZI^ZaIbJcK
=maintenant	u*W-J9F@IB[HHIJKZXZ
=mais	]!I#D%E&J(G)[+Y,H.J/[0I1I3?4G5J6H7G8G:C;H<J=[>Z?]@IAGCYDAEHFIGHH<IAJHKZM[PWQJRHSHUEWGYY[^]E^FaCcFeIfGgJhC
=maiuscola	y3II]
=maiuscula	y3JI]
=maja	y!J)^3ZAZCJDJHJIJKIZJ
=majuscul	wIZ
=make	_!I#J%Z(I*J+^/I3J9G:J=I>G?GBGCGGJHGIHK]L^MHNYOJPHQ_VIWJXJZE]J^IaJbJcJdKhD
=makkelijk	t-^HJ
=makro	yH]
=mal	f!G#_%H(H)K*H+J,I-D/J0J1J2J3c4Y6I7I8H9Y:F;J=H>F?G@XAIBDCFDFEWFKGIHAIEJJK]LIMFOFPHRXSJTHUHVHWJXHYI[G]E^H_IaHbHcHdFeIfFgJhX
=mala	y#I-I@JHGIZKJX]
=male	y#[3]BJHHKINKZJ
=malform	u3[DI
=mam	l#H%J(a)K*J3J9I:I=J>]?H@GBHC_DHHFIHKGMHNIOJSJTIUJVGWJXJZX[J]IaHbJfJhI
=man	i!]#I%I(F)J*I+J-X/J0J1K3G4J6J7J8I9Y:I=H>F?a@bAIBECFEKFKGJH]IEKHLIMGNGOJPIRJSITXUIVHXFZB]H^F_IaFbHcIdJfJgJhH
=manag	d!I#H%H(H)I*I-D/G0X3J4E6J7a8G9C:[=I>J?IAJB]DIEFGJIGJHKGLJMJNGPFSITHUGVFXIZA[J]J^H_IaKbJcHddfJgGhH
=manageengin	yHEJ^
=management	m#J%^(J-J0G8^=FGJIKZIdIe[
=manager	j%J(a)J*J-C2X3I7I:J<Z=J>H?I@IBGDHGKIFJZKFMJNDQ[SHUIVIXIZ]]Y^KaJdHfHhJ
=manana	q#Z-I9J:J@_BJHFIIKHTJX]ZIhJ
=manca	m#J%[([-I3_5X9I:J=I>I?F@JBICYDJHCKIMJOEVZXHZH[K]IaHbXhJ
=mancano	w#J3H=[CHD]HFI[
=manda	u7[HJZ[
=manga	m#_3J9F>I@HCJDJHCIIKZMHXaZIaJhI
=manqu	o([+K-J3_9J=Y>I?JCYHBOFV[XIZJaH
=manquant	y%[=]HE
=many	X!H#b%H(H)I*H+H,J-_.K/I1J2I4J5J6J7H8I:F;[=G>F?FAHBDCFDFEJFJGIHYJHKZLHMGNFOEPIQKRHT]UHVGWIX[YJZ@[H]G^H_HaDbGcIdGeKfIgIhF
=mapp	w#^ZJ
=marca	y-XHFZHh^
=marcada	rHJLXZJ^^dX
=marcado	wKJZH^^dXhJ
=marcar	w;Yd]fJ
=march	j#J%I(I*K-J3J6J8J9D:J=H>I?I@ZB[CJDIG]IFKGLYM]NHOHTJUJVHXJZ[[J]J^JaIbXcJdFfYhH
=mark	w-^HFZJhX
=market	yF[ZH
=mas	c!G#F%H&K(G)I+I,I-Z.K/X0J1J3C4H6I7H8I9D:G;I=F>C?[AJC^DEEJFJGIH?IDJJKCM^OYPIRISITZUHVFWIXZYJZF[^]F^H_JaDbZcHeJfFgGhX
=mast	n!J#I(I*]-J.W3J9G:[=J>H?J@]BECFDGIXKYLZMINKOKVJXIZF[J^JaJbIhH
=master	y!ZH[ZK
=match	Z!G#F%I&J(G)J*H+E,I-Z.J/G1I2J3@4I6^7H8H9F:H;I<J=G>B?F@CAcBECEDEEJFJGHHHIBKJLHMFNIOdPIQJRISJTHUHVGWIXEYJZB[H]H^I_ZaDbGcHdHeJfHgIhX
=matin	m#^%J(J-K3K@bBICJIJKINITJVJXKZG[K
=matter	p!K-H2Z@FIDKJN]ZE^Yh[
=mauvai	r#],]-J@JBKHHKIXXZIdGh[
=mauvais	w*J-J3J9J@JBICJEXHDX]ZHc^
=maximum	wHYIIX[
=may	]!G%Z(Y)C*F+G,J/F0K1J2D3G4J6J7H8Y9F:F;J<J=H>F?F@XAJBECGDHEJFKGFHaIJKELGMFOIPEQ[RJS[TFUFVZWZYJZ?[G]G^aaYbGdFeIfHgEhD
=mayb	w@XHFN]SXZHhX
=mayuscula	y3HI[
=mdp	m#Z:J@ZBHCIHCKJMJNIVIXIZ^]HaJh[
=me	J![#d%@&D(a)[*J+C,@-C/?0C1A2C3G4@5C6@8@9Z;A<C=<?I@]AADcE@FAG@HCJ@KKL?M:N?OJP=QCR@S>TJUBV_W@XbYBZd[H^E_=aZbGc?d?eBf>g>hZ
=mean	m&[(I*Z-I/Y9EFJKHNEOJZ]hI
=meckert	y.X/X
=med	d!G#F%I(G)[*H+H,J-Y.J/I0J1J2J3]4H6I7Y8I9Y:Y;I<K=F>E?WAICGDDEYFJGIHAJJLIMFNFPYQZRJSHTGUGWFXFYJ[G]E^G_HdHeJfHgHhY
=medlemmar	y9IF]HJP[VIZF
=mee	y@[ZGh]
=meer	k!I#I%I(H)]*I+J,J-I/J0J1J2Z3G4J6J8J9G:I;I=[>^?H@CAIBGCFDHGIHCIEK_LJMINHOFPHRITJUJVGXZY[ZE[J]G^J_YaEbJcJdGf]gJhI
=meet	[!I(I)J*J-H/Z3J7K:K=I>G?GBGCIDIGJH[IYJJLIMIN^UJVIWHXJZF[J]a^J_KaIbIcJfJgJhI
=mehr	^!Y#F%X(F*X+Y,H-E.K/G0G1Z2J3G4E5I7H8I9G:F;H<J=_?YAIBEDGEZFIGGHEJJKZLHMENHODPEQJRYSJTFUGVDWHX]Y^ZG[F]D^G_ZaCbGcCeHgHhE
=mein	W!]#^%F&J(B*I+F,G-A.I/G0I1H2I3I4F5I6G7F8H9D:G;G<J=E>Y@GAIBAEHFHGGHXI_JHLEMCNFOZPEQIRHSGTGUFVaWGXEYHZ^[[]@_GbDcGdEeHfEgGh^
=meinem	r-H3J@IBJCZD[HGI[K[ZE
=meiner	y-J9]@IHIIIKHN[
=meint	w(J-_9E>JHIIIK[XJ]K
=meio	w3J9H>H?ICZHDI[KJZF]]aH
=mejl	r#J*J+H-I3F9G>G?_@IBICHD[HEIGKJM[NJVKXKZG]IaZhI
=meld	o(G*J3J9Y:K>G@EBXCIDJIJKHMJNJOJVGZZ[J^Ja]bHfJ
=meldet	p7Z:X=J@JBHHDIJJXKINKR]S]dJfH
=meldung	p)Z3J>J?FDJHGKYO[VHZXa[
=mellan	w*K9G=H>H@[CJGKHXIFK^OJR[SHTJZHfIgK
=member	g%H([>H@JBIHFIJKIP]V_ZJ]JdH
=membr	u*J9JF[HGP]VZ
=membri	yF[HJPZ
=membro	r9JF[HFIJPXV^ZI
=meme	m(I)Y*J3J9J>I?H@ZA^CIDIHDIIKZOIPJUYVZXJZD]J^X_HaXhH
=men	d!G#F%H)G*Y+Y,I-E.J/]0I1I2J3D4H6H7I8H9F:G;I=G>C?_@JAIBDDBEJGIH>IEJJKCLYM_OZPFQJRISIUHV^WJXGYIZA[a]E^G_JaFbXcHdYeIfGgFhD
=meno	w-^HHKJ
=mensagem	t-I9I>]?H@ICJDFHCIIKGZ^]Ha^
=mensaj	t3J9F>]?I@JBKDGHCIJKIMKOKVIZZ]Ka_bJhJ
=mention	rHaKGNJ
=menu	q-I9H>KBHHaIJ]HdZ
=merci	m!J#Y(J*J-H3I9a:J>H?I@IAKBYCJDIIGKHMJNIOITHVIXI[I]JaHbKhI
=merg	w#J-K1J8]A_HGPGZE
=merger	y-J9G:G>I@KA^H[KJUIWIZI]JaJ
=mes	q#H(JBJH]K[UZVXZG
=mesma	y@JAYK[ZIbZ
=mesmo	p9I>J?J@^A]CJHHIHKHMHTXXHZF]K_Ih]
=messag	X!G%H&J(G)G*F+G,J-G.[/F0J2J3J4I5J6I7I8H:J;I<J=F>@?[@CAHBZDEEYFIGIH[IBJHKALIMGNYOIPHQJRHSHUYVFXIYIZ][H^H_HaabGcHdYeIfIgIhE
=messaggio	u(J9I>]?I@JCHDGHCIJKIVKXJZ[]Ia^fJ
=messo	t#X%I2[3J>H@JD[HGIYKJVZZJaH
=met	^!J#E%F&J(E)Z+H,H-_.J/G0I1I2H3_4F5J6H8G:Z;H<J=E?DB[CDDAEXFIGGH=KCLGMDNZO[P[QJRHSFTFUDVDWEXEYIZZ[F]E^G_GaFcXdFeIfFhE
=method	R!E#G%H&J(E)E*]+_,G-D.I/G0I1G2I3D4F5I6H7G8G9E:F;G<I=D?e@BAFBGCaDcEFFHGFHYIBJHKALFMGNBOEPEQIRHSHTDUEVBWEXEYHZ>[F^G_EaAbFcGdFeIfGgGhF
=methoden	m(J*_+Y-J3I>J?H@JBIC]DGHFIIKIOKWYZJ]JaJ
=metod	t#K*Z+^-J>J?_@JBJDGHEIIKINIZGaI
=metoder	w(J*]C[HJIHKI
=metodi	u*]C]IKZJ
=metodo	d!G#H%J(H)J*Z+Y,J-D1J3F4I7J9I:H;J=I>F?b@FAJBFCaGJHZIFKFLKMINEOGPJRJSITIUHVGWIXGZE[J]G^J_JaGbJcJdIfJhH
=metody	r!J(J*^?I@JCaHHIHZH
=metro	u-J3H9I>d?G@ICJDHHFIHKHMJOHVGXHZCaIhJ
=mettr	w+]@XCIDIHY
=meu	e!Z#I%I)I*H,K-E.K/I1J2J4I6J7J8J9];J=F>X?E@EAJBDDEGJHYIZJJKCLJMWNGO_PIRJSJTIUHVFWJXGYJ[I]G^J_HaFbHcIdIfHgJhG
=mfa	Z!H#G%J(H)H*F+c,a-I/J1J3H4I6J7H8J9E:F<J=G>@@EAJBBCGDBGJHhIGJJKILIMFNHOJPHRISHTHUGVGWHXFYJZC[I]F^J_Ja=bFcHdJfIgIhI
=mgpolicyauthorizationpolicy	y)[
=mguser	m/I9H@JBIHHgc
=mi	V!_%B&G(Z)J*J+F,E->.F/D0F1E2E3B4D5G6D7C8E9]:E;E<G=A>Z?H@GAEB@D]EFFFGDJELCMKNAOZPDQGRESDTBUDV]WDXIYFZd[Z]Y^C_CaIb@cDdCeFfBgE
=mia	j!X#I%J(G+K-F/J2J3H7I9]:Y=J>H?H@YBFCHDZGKHAIXJKKXLJMGNEOIUIXHZ_[I]G^IaHbIdJfIgJ
=mich	e#_(J*I+Z-H3J6J7J9H:I=I>G@ICFDYHBIHKFMDNIOHSJTZUJXYZ_[Y]H^J_JaGbIcJfJgI
=microsoft	O!A#<%D&H(B*Z+H,D-F.F/Z0J1X2F3B4C5F6D7c8E9C:C;F<G>A?C@?AEB@CCDAFFGCHGI@J[KALDMHNCODPAQGR_SfTcUBVAWCXBYEZ=[C]C^D_CaXbCcId[eFfZgehC
=microsoftonlin	f(I-I.Y/J7G:J=J?J@JBIDKHBIIJJKJMINJSbTHZF[J]JaIbIcbdIfGgEhJ
=middl	r>KBJHGZI]_
=miec	yH[IY
=miedzy	y9I@]GJHXR[SKdIfI
=miembro	t%J*J9IF[HHIIP^V[ZH
=mien	r-J3F>GHFIZK^O]ZJhI
=mig	m!J#^%J(E)[*I+I,K-H3G4J6J8K9]:I=I>D?J@HBGCID^HJIGKGMGNIOZPJSJTJUHX[ZC[H]J^K_KaEfJgJhH
=might	w1Z@ZII
=migrar	yAJHXMJ_^
=migrat	t#K+I0J1J;]>HA[CJD[LXPK_H
=migration	k!I#H%I*J-H3I9I;]>K?X@IA]BJCIDIHCIIKZMINIXJZF]G^K_]aJd^fI
=mij	w(H3E>JD[HHIIO_V[ZIaJ
=mijn	Z!Z#_%D&J(C)G+F,G-B.J/G0H1H2G3G4G5I6G7F8H9^;F<I=F>a?D@GAGBFCKEIFIGHHJJHLEMJNFO[PDQIRGSGTCUGVYWIXEYHZa[Z]D^B_EaCbEcGdFeIfFgH
=miljon	y9KHIc^
=min	h![%I(H*I+J-G/K0J1J2J3H4I6K8I9Y:X;J=J>]?H@ZAJBGCJDHGJIYKFLJMINGOHPHRXTHUKVHXFYIZ][J]H^K_IbGcIdJfHgJhH
=mind	y!J*J-K/J3J9I>H?I@FB_DIHGIHKJMFOIVJZF][_IaIgHhJ
=mindesten	yI[
=mine	b!G#F%I(Z)H*Y+J-X/H1J3F7J9H:K=J>G?H@XBGCIGJH@I^JJMFNEOdPJRJSITGV]WGXIZ?[X]IaHbJcKgF
=minha	a![%H(E)G+I,I-D.J/I0J1J2I3F4I5J6I7H8J9Y;I=H>F?G@IAJBCCFD^EIFJGIIXJILHMDNHOHPHQKRISHTFUDV_WHXGYJZ_[Z]E^G_IaHbGcIdGeJfHgI
=minima	o-J9J@_HGI^KIMJNJZI
=minimal	q#J-J@]HGI]KJZI
=minimalny	w@aHJIJ
=minimo	t9J@aHEI[KHMIOJZJ]JhK
=minimum	a!J#J(J*I-G1]3J4I5]9H=J>J?K@^BHHYI_JJKIMINHOJPJSJUJVIXJZD]I^KaKbJgJhJ
=minn	yIJKZZZ
=minsta	y-J3H7J9J>I@_BGCKDIHCI[KHMINKUJVKZGhI
=minuscula	wI]
=minut	[!H#[%F(G)J*I+I,J-F/H1G2I3F4G5J6I7I8I9F:I;J=I>D?G@[AICHDFGIHGICJHKCLIMdNGOFPXRcSHTIUIVGWKXFYIZB[H]G^I_Ia]bHdIgH
=minuten	l#H(J-G2K4J9J:I>J@FBCCKHIIFKIMbRaUKVIYJZ[]HbKcHfHgJhJ
=minuter	u@IBGHHIKMaR]ZIcKfJ
=minuti	u@JBHHHM_RZZJ
=minuto	n@HBCIJKKMcR[UIVIZE
=mio	c!Y%E(X)H+H,I-G/I0K2I4J6J7J8K9Z:F;J=G>A?H@FAIBCCED^EJGJIXKELGMFNHObPGQJRJSJTEUHV^WHXGZX[G]H^H_HbHcJdIfHgIhF
=mir	h!J#I(])J*H-I3I:J>H?]@ZBID^HFIJKHMJOXPHUIV[XJZD]I^]aGbKhK
=mis	m!K#H(]-H1Y2[3J9J>J?HBJKGNHTJXJZC[J]]^JaIhK
=mise	w%JBXHJZJdXf^
=mislukt	q%I,Y-J/[3J4[6Y9H=I>I?I@FAJBFCJHGIIMHNKOKP[THZ[^J_FaIcJdJfIgJhH
=mismatch	r3F6]O]aJ
=mismo	q(H)Y@[A^B[HGZG_HhI
=miss	X!C#F%_&J(_)G*F+G,I-E.I/C0I1H2I4H5X6H7E8H9B:F<I=[>C@CAEBAC^EFFGGEHDI^JGKDLIMZNDOEPBQIRGSDTEUFV[W^XFZ?[X]D^H_]bGcEeIfEgGhF
=misslycka	m%H(H,J/J4[6J9H;W=J>J@IBGDJF]HFIIMJP[SJVIZ[aJbJcJdZeIfI
=misslyckad	w%J,Z/^3I6Y9JHHMJPJTIZJ_IdJeY
=mistak	m!]#H(J)K-J3[9J>I?I@ZB]CJDIHCIIKHMKOFU]VIZBaKcXhF
=mistyp	m#Z%K(J,^-J1I2H3Z8J>IAJBHCKGIHCIGKEMHOGTJZI[JcIdHeJfHh^
=mit	[!F#G%G&J([)W+I,H-_.Y0H1H2J3]4F5I6G8I9D:^;H<J?H@DBYCFDGEJGHH=ICJHKGPZQKRFSHTGUEVDWGXFYYZF[G]E^F_GaZbEcZdEg[
=mitarbeiter	w+J@[CIDHH]ZJ
=mitgli	uHJPZV]ZI
=mitt	a![%G(E)H*Y+H,H-A.I/H0H1I2H4F5I6H7H8H9Z:E;H<I=F?F@BAHBBCEDXEJFIGHHFIYJHK[LGMCNEO^PGQIRHSGTCUGVZWJXDYIZ^[Z][^E_FaDbFcGdGeIfGgH
=mix	uI^
=mnie	p!K#_-I3G9I>H?J@JBICJDZIHKIMJNJO[TJVZXIZF[IaIhI
=mobiel	r*I-J3X9J:J>E?I@JC[D]HEIIKJM[O[XIZHaGhJ
=mobil	y9J>]BHD_HJZFaH
=mobilen	t#[*J-J3H9H:J=J>Z?J@HBIC[DHHGIFKHM[OIXIZI[J]JaZhI
=mocht	p#K+[3J>G?[CHDGHGIJKZOIZI[]]KaI
=mode	m-].Z3J>K?J@HBHH^XKZE^JaKf]
=modifi	w@]B^HFKHZD^JhH
=modificar	y@IHJZH^Zh[
=modification	y7X@YBIHJZH^]
=modifier	r3I7]:J@YBJCJHHIJKJXKZG^[_IaJdIh]
=modul	t%J/J4E5F8J=J@JBJJ]MINJPJYJZGcJdGeIfIgb
=moet	m!I#I(J*Y-I3I9E:[>I?J@]BHCGDIEZHEK]LZMKNJPJVJXJZX^JdJhJ
=moeten	r*Z-J.X3I9I:Z@IBHCFDIHZI_KIVKZH
=moga	q(I*K8^9J>J@JBJCIF]HGIHKINJP^QYUJXJZG]JaJ
=moge	h#G%J(J)J*J+I-H/I3H4J6J7J9G:H=H>G?GCGDFHBIFK]LIMFNIOIPISITJUIVZX_Z_[[]H^F_JaGbIcJdJfIgJhF
=moglich	r9I?J@FC]HEIJKJMJNKOJZ_[XbFhI
=moi	o(Y)X*I3J9G:J>I?I@JBICJD^HDIIKJUJV_ZYaHhJ
=moim	y3[9Z@KHJIHKJOIZZ
=moin	w-[HGI]KJ
=moj	u!]-J3G9H>a?J@JBJHFIJKJaG
=moje	i!X%I(I*Y+J-G/K3H4K6K7J9F:G=J>H?G@FAKBECGDYI_KYLJMHNHOHPJSJTGUJXHZ[[H]I^I_IaIbJcKdJfJh[
=mojego	y-K3H9J:[>H@JBJDIHGIIKHO]V]ZHaJ
=molnet	n!F#G%J(J-H/^3H6H7J8K9H:J=J>H?J@HAIBHCIDIHDIHJXKGMZNIOJPZT^VJXIZG[J]I^J_]aJbJcIdJfKhJ
=moment	t(J@GBHHFMYUJZYa[bIh[
=mon	W!_%D&I(G)F*J+D,G->.H/F0H1H2G4G5I6F7E8G9Y:I;G<H=E>[?F@KAGBBC[EGFGGFIaJFLFMYNDPEQHRGSGTGUDV]WFXCYHZ_[]]B^D_GbDcFdCeHfEgG
=mond	w-]3I9[?I@GBHCJHEKGMJOJSZUZVJXJZJfJ
=monday	i!J#[-J3K9H=J>H?J@_BGCYDIIIJXKIMFNISHTIXHZXcZ
=monitor	uH]
=montag	y9]@]HEZH
=month	e!X#Z%I(J)I+E-_/X1I3G6]7J8]:I=[>G?JAJBFCJDZGIHFIHJILXMXNHOIPIRJTIVIZK[J]J^I_HbJcIdJfIhJ
=more	X#F%I&I*F+a,H.I/C0G1^2J3D4F5I7F8D9?:E;H<I>B@CAaBcC[DFEFFGGDHDJGKYLGMENIOEPCQIRZSGTEUFWHX^YGZ?[F]D^FaIcEdDeFfEgGhC
=morgen	m-G9Y>I@aBHCJDJHFIIKJNJXaZE]JaJ
=morn	a!I#]%J(I)J+G-F/I1J3H4J6J7I8I9a:I=H>H?G@bAIBHCJDGFJGIHBIEKILJMZNFOHPJRJSJTIUJVGXGZ[[I]I^I_IaJbHcHdJgIhX
=mors	r#^:J>J@_BIHJKGZE^JhH
=mort	y>YBJHXYYZJ
=morto	w>XY[
=most	wC[HFN]fJ
=mot	Q&I(G)G*E+G-^.H/J0G1H3D4G5I8G9E;H<H=F>H?FAGB[CGDGFHGDHEJIN_OFPEQIRGSETCUCVHWDXDYGZ^[Y]Y_FaCd[eEfBgJh[
=motivo	w#[-K@JHHNXZ[
=mots	h#X%J(J/Z0]6I:J@FBHDJGZIEKZMHN[TKZE]KfKhG
=mov	y%X3H>^?IBJHEOJaJ
=move	m(J1J9H:D=J>I@JBJGIHdKIZJ_KaZfX
=moved	h!Y#J%I(Y)J+J-J0Y1I3F4I8H9J:J>Z?J@HAHBHCJDIG]IIKHLJMJNJOJPJV[ZD]J^I_[aIcJfJ
=movil	q3[>YCY
=mowi	m!I#I(J)H*H+Y,K-[/K3G4J7J9E:J=J>E?H@HBFCGDYEJHEIGK[MINYO]PHSITIVHXIYXZX]I_JaIcHdZfJgHhI
=moyen	w?XCZHW
=moze	i!H#I)F*H+J,H-H/J3H4J6J7I8J9E=]>G?GAJBDCHDFGJHHIYKFLGMZNHOIPYSXTJU]V^WIXHZB[I]H^^_IaFbIcJdIfIgIhI
=mozna	l!J#I%K(I-I/I3Y4Z6]7J9H:I>I?]@YBZCIDHEXHZKILJMINHOJPJTJUIVHXIZC[H]J^F_JaIbJcIdHfKhG
=mr	yHZ
=ms	d!F#I%J&J(I)G*I+X,J-Z.J/G0K3G4E6J7Y8I9Z:I;I<K=H>F?F@GAZBFCGDbEJGJH?IEJIKFLJMHNGOHPIRJSaT[VHWJXGYJZB[J]H^J_IaGbIcGeJfFgHhJ
=msol	W!C#C%f&I(<)F*F+F,G-D.I/F0G1G2f3C4G5H6G7G8G9C:D;e<I=D>C?C@BAGBACCDCEHFGGFH@I?JGKBLDMDNDOEPFQfRGSFTEUDV@WFXDYFZ=[D]E^D_FaCbCcFdEeHfFhD
=msoluserpassword	k%I/KHJZJdIgb
=much	m!J#G*J-E3J9_>I?J@GAJCJDKIFK[MJNJOITJVKZF]K_JaGhJ
=mucha	y9[@HBJHGIJKJX]
=muda	yg[
=mudar	q(K@]BIH[IKKGZD^XhZ
=mudei	t@XHHM[
=mudo	w#I-J9J>J@IHYIJKJMJOKXIZJaa
=muita	o#]XY
=muito	o#J-_2Z3J5X9X:K?JBKCKHDIYKKXIZI]JaJ
=multi	yAZHX
=multipl	i#Z-JAbHFOI_J
=mundo	w-a9F?I@JBICJHGIJKIOJS[UJVJXJZGhI
=musi	q#J*[9I@HBJCIDIHYI]K]LZMIZH^JhI
=muss	k#I*[-H3J8Y9G:J>G?I@aBHCIDHHCIXKGMYNJXH[[]IaGdJhX
=mussen	u(K.Z7Y:Z@JBIHIIZUJ
=musst	y#J3Z9I>J@XHIIGKJOJXJZI]^
=must	V!J#G(F)G*^+H,Z-C.I/F0J1G2I3Z5Z6H7I8I9F:^;J=G@JAHBDDXE[FJGGHGIbJYK[LaMXNFPDRISHTGUGVJWGXIYDZB[I]G^F_GaGcFeIfFgE
=muy	w-Z2Z5X@JBJCJHGI]ZH[JfI
=my	A!Y%:&C(I)B*_+G,@.Z/?0B1D2?3A4>5B6>7;8>;A<A=@>h@HA>BACXFDG<HfI[J=L:MHN@O]PAQCR>SET@U<VeW=X:Y@Zc[Z]H^B_;b=c@dBe?f=g;h]
=myapp	y+XH]
=myself	l!I#Z(F)Z-I7J:K=J>I?Z@FBZDIHAIJKGTGV^ZB[^]K^IbJhJ
=mysignin	o-J@KHHIJKIZFhc
=n	S!C#C&I*F,E-A.J0J1G2F3F5H6E7J8E9C:G<G=J>J?[@EAFB>C]D_FCHAIYJEKHMXNHO[PJQHRISETDV_W^XBYF[X]]^H_HaBbFcFd]eFfBhZ
=na	T!=#Z%]&F(Y)G*A+B,B-H.Z0X1A2Z3F4?5W6A7B8A9C:?;I<D=@>_?<AABHC=D]EJFCGAHBIDJXKILAMZNAPAQDR^TYU_V<WBXJYJZD][^JbacAdIeIfCgAh]
=naam	u3K9I:Y>J@JF]HGI_KHNJOJUJVJWIXIZIaJdJ
=naar	k!I#G(J*J-H3J8K9G:H;J?J@HA[BHCIGJIHK[LJMINIOJQXRITJXHZC[I]H^J_XaJb^c^dXfJhI
=nach	_!a#Y%G&K(H)J+J,I-F/Y0H1I3E4F5K7J8Y9G:H;H=J>E?GAHB[CYDFEIGHHJIDJJKEL]MGNFOGPHRYSITYUHVGWJXFY^ZF[G]_^HaCbJeIfCgHhH
=nachsten	yL_ZG^KhJ
=nachweis	y*YCX
=nada	d!G#Z%J(H)I*H+I,J-E/I0K1I2J3G4I6I7I8I9E;J=H>E?FAJBDCGD_EJGIH?IEJJKELYMENHOGPIRHSJTYUHVFXEYJZa[I]F^I_Ia_bJcIdHfXhF
=nadal	u1W@HBJHJMZTZ_X
=nadi	u!J+J=Z@JBHCIDYHHIJKJSZU^VGZXcG
=nagon	t#X@[HYSZZJcH
=nagot	r!K#J*J.]3J9]:J>J?F@HC]D[HDIHKJMJOJXJZF[J]IaG
=nagra	t#[(J-J9[:J>I@IBFHDIHKJM^X]ZE[JhK
=name	X!D#C%G&J(G)H*G,I-e.I/C0I1H2G4]5H6G7G8F9C:D;H<I=F>A?E@@AEBBCEDEEIFcGFHYIdJELEMDNAODPFQIRGSHTDUIVEWJXEYHZ<[G]D^EaCbFcFdHeHfFgGhH
=named	w-I9J@KF]HFIIN[ZJbY
=namen	u-Z:]FYHJKIZE
=namn	w(J-]9H:G=J>JBKF]HEI^KINIOHUGVHWHZH]JfI
=nao	M!D#=%I&E)X*D+H,E-G.E/F0Y1A2A3E4B5C7F8E99<C=[@JA?B7CJD[EBFBH=IYJ@K]NWO[PCQER@SETFUGVaXEZb]Ya]cHdFeGgJhX
=nar	p!K#E-J3I4Z8J9H>G@FBGCJDJHBIIKHLKNJOYTIX[ZY[]]J^JaJbJdIe]fJhZ
=nas	p!J(I-J0J3J4[6K7X9H:J=J>J?I@[BHCJDJHDIIKINHPJSITKUZVHXIYIZE[I]J^X_JaJbHcXdZf[gJhJ
=nasta	yBGDHH[L^ZHhK
=nasza	y-[.X7YHH
=navegador	q!J#J(K-J.]3I9I>I?J@JCKDJHEIGMHNJOIVIXJZF]_aIb_
=navigateur	u.[HH]YbZ
=nazwa	y-[2[9IHJKJ
=ne	S!C#B%D&H(G+],E-?.G/E0X1E2E3H4C7C8J9?<F>GAEB<CZD[FDGZHBIaJEKGMGNZPHQGRDTIVZWDXHZa[I]?^I_CaacHdBeEfXgEhI
=necesita	y*Y1JH]fH
=necessair	w(ZUJdZ
=necessari	w(W=[?JC]DGHG
=necessaria	w(Y=ZC[DHHF
=necessario	y.XUJd[
=necessary	j%J)F*J3JCJDaHDUEVFZGda
=nee	y+E@[BJCJD^HG[Y
=need	N&I(I)C+D,F-B/B0F1Y2E3E4C5Y6F7E8B9B:A;G<Y=[>[?F@YACCbDAEZFGGDHaI]JDK@LFMIN@OCPCRFSFTDUCWEXDZ_]@^C_CaBbDc@eFfChG
=negado	q%^*J-K9I@JKJP_QXVIZHdHfJ
=negato	r%](JP]QXVJZJ
=nehmen	t(J-K>I?a@IHGIJK^NKZGaH
=nein	y+HD[HI[X
=neither	t>H?Z@IBIHFIJKYOYZZ
=nej	w(J)]*G+EBJCJD]HFPH[X
=neka	u(K*J-J9J>J@ZHGIHKHNXOJP[VHXIZ[
=nekad	m!I#J%_(J*I,X/_2J3J4I6J8J9G=J>I?J@FBICHDJFIGJIHJJKIMINHP_QXRJTIVJXJZE]J_JaJcJdFeKfHgKhJ
=nekar	t-J3J=J>K@JBKHGIIJZKHN_O]ZG
=nel	e!G#G%F(H)I*H+H-F0I1I2I3[4H5J6H7I8[9D:[;I<J=G>D?F@GAHBECYD^F[GHH>IEJIKGLIMGNIODPFQJRISHTXUGV[WZXGYIZE[I]G^I_YaGbYc[dGeIfGgHhH
=nell	p-Y7K@JBJGYHFIJKJNI^ZcJd[
=nella	g#J%H&J(Z*K+J,X-H/I3^6I7Z9H=I>H?E@GBFCID]GKHGI]KELJMINFOJPITKVHYJZC[I]J^IaJb]cJeXfIgIhH
=nello	w@]CJHFa]
=nem	n#J%X3D>F?GCID^HDI[KKMJOGZGa^
=nemmeno	y-ZCKHGa]
=nenhum	t>J@JBGCJHEIJKJSJU^VFZ[bJdIf[
=nenhuma	u(J:J?H@[BHCYDIHFKJN[UIWYZDa[bJ
=ner	w>JBZHXKJZ[
=nere	w!J#J-J/H1K3J4]7K9J:J=J@HBJDJHDIJKJS_THUJZHaJc[dI
=nessun	p%J(J-J3H=I>I?J@ICID^HCIIKJMINYOISJUJW[ZD]JaXbYcJdIf[hK
=nessuna	n(I-J/J:J=I>J?I@FBGCZDIHDIGKIL[MJSHUIVJWX]]aZbIcXfJhJ
=nessuno	q!J%K)J+J7K9J:J=Z>J?I@GBFCHDXHFIFKILJNJS^TJUbVFWIZX[J]JaIcHdJfIgJ
=nest	tKJV]WY
=net	a!H#I&K(J*J,J-H/J0J1D2I3H4I6J8J9I;J<J=J>H?H@ZAKBFCHDJGJIGJJKHLJNIOIRHSHTJUJVHXIYdZD[J]K_JaIbHc_dJeJfHgIhI
=netflix	wH_ZF
=network	f!J%H-G/F3J4J5J6I7H:H>G?I@HDJGJHXIHJKKJNIPJQaRJSETGVIYJZE[H]I^J_JaKbHcbdafFgGhJ
=neu	k!J#I+Y-G/J3G8[9H:J>E?J@YBZCID[GJHHIJKHMXNJOITHV[ZD[J]I^J_IaYcJdIfYg[hI
=neue	]#D%G(E)J*H+X,I-I.K/^0I1J2I3G4H5J6H7H9[;I<K=G>X?FAJCCDXEJFJGHKILZMaOEPIQKRJSJTGUHVFWIXGYJZJ[_]Z^G_IaEbFcHdFeIfHhC
=neuem	y>GH^
=neuen	t?JB[I]MIZGaK
=neuer	w@[BJH[MGV[ZFbJ
=neustart	yf]
=new	I!C#=%G&I)A*?+],B-B.E0C1C2A3?4@5B6[7?9I:D;C<D=>>D?=@[BcC@DGEDFCIFJFKXMhN]OIP?QERBSBT@U@V_WXXAYC[_]]^<a?bAc]dCeBf@hF
=newly	w%Z8^@[AKGJHFIIPJZH_I
=next	_!I#I%H(F)J*K+I-H/I1J3I4J6K7J9H:I=H>G?I@cAJBCCIDIFKGIH[IXJIKCLbMGNHOKPZTJUJVZXIYXZ@[H]D^F_JaJbFcIdFe[g[hE
=nfront	k#H-H0K6KBIHCIJJeKIMJTIZH[KdIhI
=ni	h!I(J*I+J-I1K3A4J6I7K8I9[:G=I>A?E@HAJBECGDdHAIGKGMFNIPJRJSJTIUIVHXGZB[H]I^K_JabbJcJfIgJhH
=niby	y@JHIZGha
=nic	m!J#I%K(I)J*I-I/J3F9I=J>F?EBGCHD^EJHCIIKGL[MGNGPIT[VIXIZ][I]I^Ia[dJfKgYhH
=nice	r-J3J9b=E>I?I@GBJCJDIHEIIKHMJNJOHVIXJZFaHfJhJ
=nicht	I!F#F%F&H(G+X-C.D/F1I3G4]7H8@9D;X<F>F?^@IAFB8CZDBHCJ@LYRDS>UIVaWFXCZW]Y_[a^bFcGdYeEfX
=nie	L!:#;%J&A(])Y*@+[,G-A.G/Y0X1F2?3I4G5A7G8E96:J<@=Y>[?K@IA=B;CGDbEDFJH?J>KWL]OZPIQIR=SETCV^W]XIYJZ_]H^G_Ia[bFcAdCeDgE
=nieaktywny	y!YHId[
=niemand	t7I9H:J=J>J?I@JBGCJDYHGRJS]UaVFZIaIcHfZgJ
=niemandem	yS[
=nient	m#I(J*J,Y-I3X9H:I>F?HBHCHD^HBIGKHMINIOHPJTXVIZY[X]KaYbJc[dJfJhH
=nieprawidlow	uh^
=nieprawidlowy	yHJO[R[
=niet	O!=#=&C(Z)W*J+Y,H-A.C0Z1A2A3I4F5D6Y8H98:I;Y<C=X?X@GA@B9EDFBHGIXJAKYMZO]PJRHS?THU>V^WHXEZZ[HaZbGcEd@eIf]gJhY
=nieuw	b!G#E%F(C)I*G+F,G-C.J/[0G1I2I3E4F5J6G7G8Z9^:W;H<J=G?D@]AIBZCDD]EJFJGHIHJILGM^NBOEPGQJRISGTFUGVCWIXGYI[X]Z^E_GaEbJdEeIfFgHhC
=nigdy	k!K(I+[-J1Z3I4J9J:I=K>H?J@GBHCJD_GJHEIJKIL^MINJPJTJUIVHWZXKZD^HbJdYfHhI
=night	m!J%J(J)J/K4I6I9Y=K>I?J@XBGDJKGLJNHOJPIRJTJU[VKWI]JaIbKc[f]
=niks	r.X3K>K?I@JBJDJHGLZZYaZgY
=nikt	u(J+J-J3K9I:J=Z>I?H@JBICJDYHGIGKIMJOJPKSYU^VEXJZF]K_Ka]
=nim	y#J9J?J@JHEI^KIOJVHZHh^
=nimmt	p!J-G/I9J@IHYIZKXM^NJTJZK_Jg[hJ
=nine	r-J9J@^BJHEKHNGS^XJ
=ninguem	t+J-J9J:K=Z@JBGDXHIKKS]U[VGZYaJcI
=ningun	w4Z>JCJD^HK
=ninguna	u(J3J?F@[BHC[HFNWUIW[ZGa[bJ
=nirgend	yHINXZ][K
=nix	w-]3I9G>F?HDZHGIJXJa[
=nobody	a!F%H&Y(G)F*I+Z-F/I0J1Z2J3H4I5J6J7I8H9G:F=G>G?HAHBBCED]FIG[HHIGKFMHNYOJPHSXTIU[VGWXXHYJ[I]H^ZaHbIcYdWf^gJhJ
=noch	]![%G&J(G)H*E+J,I-C.J/D0I2I3C4H6H7G8I:E;H<J=G>Z?D@^AHBGC]DZEFFIGHHDIHJILFMdNDOEPHQJRHSHUEVEWYXEYHZJ]C^E_YaZbEcGdGeIfFgYhD
=nochmal	w@YKW
=nodig	r*J5X=ZCZH[MXfI
=nog	d!Z#Y%G(F)I*F+G,I-D.J/E0H2I3B4F5J6H7H8H9]:G;H<J=F>E?D@^AHBDC_D]EJFJGEH?IDJILGMcNFODPYQJRHSHTZUEVEWZXFYIZA[F]E^G_[aDbGcGdGeJfEhE
=nom	o!I%J-a2Y3H9I:Z=J>J?J@IBJDJFXHFIYKGMJNIOIVJXIZF]JaJhI
=nombr	m!J#J(J+I-]2Z3H9H:Z=J>H?H@IBICXDIHEI^KHMINJOIUJVIXYZG]J_KaHbJfJ
=nome	l!J#I%J(I*K+J-^/J2]3G4I6J7J8J9E:[=H>G?H@FAJBGCHDHF[GJHBIcKDLJMGNHOGPJRJSJTJUIVHWKXIZB[J]G_IaEbIcIdJfHhH
=non	L!;#;&D(Z*I,F-?.D/I1F2@3E4E5D6J7G8F99:J;X<D=_@JA?B6CCD^EDFBH>IZJ@L]OZPAQJRESIUHVcWZXJZa[J^D_Ga]bDcBe?f[gBhX
=none	c!E#F%I(H)F*H+Y-E/G3D4J5J6J7H8I9F:H=H>B?EAJB?CXDDFJGYHGIBJHKXLIMHNaOZPGRJSGTIUeVEWHXGYJZF[I]F^G_JaYbEcIdIeJfGgIhE
=nooit	j%I(K*K+Y-J1[3I9I:J>H?I@GBGCHDaGJHDIJKJL_MHNJPJTJVJWXXIZD]H^GaXbKdZfJhI
=noon	w9I@^BHHGZZ
=nope	u/YHIOXZFa[
=nor	t%Y3X?XHG
=norma	yDKHJN^ZI
=normal	h%J(F)b*[+X3H:J=J@YBXCFDHHEIJKJNJP]UIVHZGdIfIgJ
=nos	n)[4K5X7X=WHGJZMX
=nossa	w)^.XHIZJ
=nosso	y7Y_X
=nostro	w-X4J7XHHJ]MI_Y
=not	7!?#8%E&I(X)X*K+a,A-@.B/H1J263G4I5J6F7X8F9;:D;X=Y>C?a@@A9B;C>DgE@F<G^HCIZJAKFLbMWO[P:QBR>S9TFUXVhWZX=YGZ_[F]Z^H_^abc?eAgYh[
=note	j#J%J(I)I*J-D/J3J6K:J=I>H?FBFCGHdIXJJKFLKMHNEOJPJTIVJXI[J]I^J_JaFbHcJhI
=notebook	l-I/J9G>I?J@HB^DJIIKXM^NJTKZE]JaJb[fJhJ
=noth	X!G#C%G&Z)G*D,H-@.Z/C0Y1G2H3B4F5H6F7J8E:C;Y<H=E>>?Y@=ADB[DbEGFFGFH=IAJDK@L_MAODPFQISFT]UEVDW[XCZ^[D]A^E_]a_b]cDdFeHfBgE
=notic	q+I/Z8I?J@[BID[KXNIZGfX
=noticia	y9^HG
=notification	h(G*J>I?Z@JBJCEDIJ]MKUIZD^Ia_bX
=notig	w5X=ZBJH[I[ZJ
=notr	m-^.X7Z:X=Z@IHGUXZH
=notwendigen	y=[CGD[HJUHWJdY
=nous	i%J)I-J0X3Z8Y9I:X=J?J@YBGCHDFEXFIHJIGKJMINJSJTKU^VGXIZ[]JaIbJcJdIfIhK
=nouveau	a!J#G%H(H+J,J-C/[0J2J3H4I6I7I8Z9Y=I>J?G@ZB[CGGJHFICJHLJM_OIPIRJSITIUHVHXIZX[Z]]^I_JaGbGdFeJfGgJhE
=nouvell	r3K8X9]BJCKIIKJMHZIb[
=nova	i!I#H%J(I)J*J+J-F/Z0J3J4J6J7J8J9F=I>F?HB]CHDFGKHHJJLJMaOIPKSJTHUIVIXH[G][^J_IaHcIdIfIgJhG
=novo	m%J+J4J8]9J?J@]BIDHHZKJPJSJX[ZH]JcXdF
=now	Q!_#_%A&G(C)Z*B+E,F-E.G/W0G1I2G3@4E5G6H7C9B:B;F<F>X@YAHBeCXDeEFFEH9I;JCKYLENFO>PDQGRCSXTAUFVIWEX_Y[ZG[B_GaBbAdDeEf@gZhX
=nowa	u%K8a9H>KBJDXHXMJSGZIc[dHeIfJ
=nowe	j!I#G%J(H)J*J+J-F/]2I3I6J7J9G:Z=I>G?H@ZCHD[GJH@IFJJLHM]NJOJPJRKSKTIUJVIXJZZ[Y]G^J_IaHbEcJdIfIgIhE
=nowego	u9[>J@HBICJDYHEIJKHMZZE]]
=nowher	p3Z9H:J>[?J@HAHBJDJGXH@IIZJ_^aX
=nowy	t3J@[CID^IJZJ
=nowym	u-I3I9G>F?G@JB^DIHXKIMIZHaHb[cJ
=nr	u!J-F/E3_AJHFIEKHNIOaVGZD_HhH
=ntp	k#J,J1E2G3I4H8I9J>K@JBJCJGIIIMGOKPJReXJYIZJaKcEeJfF
=nu	f!I#Z%I(G)J*]+I,I-E/Y0J1J2K3G4I6I7I8I9E:G;J=]>C?[@^AIBZD]GJH?IBJJK]LIMFNFOFPIRISJTHUHVGXGYJZW[H]F^I_IaFbGcIdHfHgIhE
=nube	i!I#G%J(J-G/_0]3H7J9I:K;J=I>H?J@HAZBGCJDJEHGJHEIHJYKGLJNFOHPZT[UJVKXIZH[K]I_YaIbIcGdFfGgXhI
=nuestra	t)]-W.YBJHH
=nuestro	w7Y9I@HHIM]
=nueva	h#I%J(I*J+I-F/Z0J3G4J6I7J8J9I=I>F?HBZCHDWGJHGIHJJKXLJMaNYOIPKTJUIVIXH[H]]^J_JaIbXcJdIfIgJhF
=nuevo	m3J8[?I@ZBHCJH_SJZKaJcXdIfJ
=nulla	u:XLY
=num	y(WIYdZgJ
=number	N!C#C%E&H(B)D*H+_,G.F/B0G1E2F3e4E5G6D7E8D9A:C;F<F=A>b?>@CAEBEDXEEFEGCHXI^JEKDLEMANHOePCQGRESFTDUEVAWFXZYFZB[C]?^E_CaXbEcDdFeGfEgEh>
=numer	g!I#J%J(I)I*J+I-F/J3a7J8K9E:I=J>_?H@FBGCHDDHBIEKFLKMINHOaPIRKTIUJVIWJXFZF[J]I_JaXbIcIfJhI
=numero	T!E#F%F&I(E)G*F+D,H-C.H/F0H1H2H3e4G5I6G7G8G9B:E;G<H=E>c?A@BAGBBCBDGEHFHGHH:IXJGK@LGMBNEOePFQIRFSFTDUFVBWGXZYGZ?[F]D^H_Fa^bEcFdFeIfFgFhB
=numeru	u(J3X>ZCIHHIGKGO_XKZGaH
=nummer	[!G#F%I&J(G)H*H,J-E.J/H0I1I2I3f4H5J6H7I8I9C:G;H<J=G>]?E@DAHBECDDHEJFJGIH>I>JIKALHMFNFOdPGQJRHSHTFUHVEWIXCYIZA[G]E^H_Ha_bFcHdIeJfHgHhD
=numret	m!I#H(I*J+J-H/K3]4I6J8J9F:J=J>_?I@HAJBHCHDGHDIEKEMINJO_PJRJSJTIVIXGZE[J]H_IaXbJcJgJhG
=nun	u:J>]?K@JBFCZDIHEKIX[ZY]JdKhK
=nunca	d!I#H%J(I+]-J1Y3E7J9J:I=I>G?H@HBFCHDbGJHAIJKIL^MHNIOHPJRKSKTJUIVGW]XJZE]G^IaYbHdZeJfIhI
=nuova	h!H#G%H(H)J*J+J-E/X0J2I3E4K6I7G8J9I:Y=H?HB]CHGJHCJILHM^OHPJSJTIUJVIWJXHZJ[Z][^I_JaFcJdHfIgHhE
=nuovo	k#[-J3I4J8]>H?J@YBYHYSJZIaJcXdJfJ
=nur	]!G#E%G(F)[+E,I-D/H0J1J2J3E4H5K6I9Y:Y;Z=K>B?]@HAJBBCaDHEIFJGXHDIYJIKCLHM]NEOGPXQKRISGVZWIXGYJZE[c]D^G_IaCcHdGeJfHgIhE
=nutzen	yP[
=nutzung	yT[
=nuvarand	r-J9K>H@IHHIKKHOJZCaKhc
=nuvem	k!H#H%J(J)J-H/^0]3H4K6Y7K9H:J=I>I?J@HAZBGCIDIEIHDIGJXKFNFOIPZRKTZVJXIZG[J]H_YaHbJcGdFfIgXhI
=ny	o!J#K%J(J-K3E4J8]9I=I?G@JBICFD^H_IJKHMINJOEPJSGXJZH]J_JaHcYdGfIgJhJ
=nya	m#I(J-I9I:J=J>G?J@IB_DJHBKZMcNIOJVJXJZB[I]IaJcJfJgHhH
=nytt	m!I#G%I(G*J,J-F/[0J2I3J4J6H7I8[9]:Z=I>H?I@[BDCGD]GJHCIEJJKCLHMDNEOJPJTIUIVHXIYJ[Y][^F_JaIbHcJdFeJfIgJhD
=o	O!E#C%I&E(I)I*@,G-I1A2I6E7@8@9D:G;B<C=Y?Y@BCXDAEHFCGBHHIZJAK?LFM]O^PFQCTIU^WFYI[G]X_Ja[bBcWf[gDhJ
=o365	n#I*I/X9I=[BKHEIJMXT]WZZHbKdJ
=obecn	y@JIKZHha
=obiekt	y>JDJGZHI__dJ
=object	W!a#G%E&I(E)H*H+H,G-C/F0F1E2H3E4D5J6G7H8D9D:G;a<G=F>E?F@CA]BDCFDGEIFHG]IEJFKFMFNDOGQIRFSITGUGVCWIXGYGZB[H]G^Z_eaGbGcEdEeGfCgGhD
=objekt	o-J/I4JA^GZHFIJKJMJVKZI]K^K__cKdIfHhJ
=objektet	u;X>JG[HGZJ_[
=objet	p!I-J;ZAZG[HD_]dJ
=objeto	j!H-I3J:K;]@JA^BICJGZHEIJKIMJOJTJVIZF^X_^aJhI
=obrigado	u-I9aBJHIaJ
=obsoleto	y1[
=obtain	y,[HI
=obviou	y-^KJ
=obwohl	m!J#]*Y-^/J3I9I>G@HBJCGDKHJIFKIM]NJXJZF[J]H_IaYh[
=occur	u)^*HHFNXTI
=occurr	p&J3JKJSJZ^e[
=och	X#X&D(D*Z+X,D-=.X/A0C1D2E3H4A5F6]8^9=;C=_>[?=ACB[DHEEGDH?IcJELDMENGP@QESATYUBVEWEXJYYZ@[C]X^B_AaHcAdAeCgIhX
=od	r3J4J6J8[9F=J>I@^BXCJDJHDIHK]MGOJPJRJVKXIYIZ]]KaIdEfGhI
=odblokowac	w#]BIHJTJZJ
=odblokowani	y[^bG
=oder	o-X9X>K@KHGIIN[aY
=odgadniecia	t-[
=odmowa	t%_(K*J-J9H>I?JBKFJP_VIZF
=odrzuca	o-Y/J4K9J>J@XBJHHIGJ[KXO]XJZYhJ
=odrzucony	y,Y4JP[QXZJdH
=odznaczon	w(I9J;]BJGYHINJd[
=of	E!;#A%H&D(X)H*I+C,E-b.A1_4B6[7X9D;[<[=F>=?B@FB?C[DYEYFGG]HcIXJEKXL?MIOCPYQERYSEX^YI[?^?_:a@b>cHdCfHg=h=
=oferec	y?^HKaK
=off	R!f#G%B&I(A)]*A+E,E-@0F1X2F5D6D7D8B9@:B;Z<[=A>A@?ACB>CADAEFFFGBHGIAJEK>L[MFN?OBPCQGSCTHUdV=WBY^ZC[F]X^C_AaCbYcHd^eCf^gB
=offer	d(G)G*^3J9J;Y=J?a@JBICJDJHDIIKJMINKOJTIU[VIZE[[]JaFbIgG
=offic	U!D#B%E&I(C+E,G-C.I/[0F1B2G3[5H6G7F8G:F;G<G=Y?G@FAFBECFDDEGFHIAJFKBLEMdNBOFPEQHRGSGTfUEVHWHXDYGZB[C]C^D_EaEbDcDdGeHfDgfhC
=offlin	k*J-H0Z3J9H>J?IHaIIJKKJMINJTIXJZHcJgJ
=oficina	y3H9Z>[?[HFMJOHVK]J
=ofrec	w3H>H?aCJHJOIaH
=oft	n#[(I:K?J@FBGCJDIHFIJKHTJXdZE[K]IbJdKhJ
=often	l#X@JHYPIXaZDaJ
=oggetto	t3K;ZBKGZHHZH^X__
=oggi	t9J>I@^HHIJKHX]ZHaJ
=ogni	y@]HZ
=ohne	g!I#J%J(I*I-J/H0I3_4J7K9I:I=I>X?H@HAJBHCIEZGIHGIHKHLZMYNIOJPHTKUJVJZC[_]I^I_XaIbJcJdZfIgJhH
=ok	Z!B#D%X&H(A)^*B+E,F-J.G/]0F1F2G3?4D5G6I7D9f:C;F<H=B>?AEB_CGDAEFFFGEH;IJJFKALEMHNIOBPGQHSEUEVFWDXCYFZ<[D]A^D_AaYbIcCeGfBg@hC
=okta	g-J7e:J=J?J@IBIDJHEKJPJSIUJVJZDbI
=old	O#c%A&H(?)B*B+J,D-<.F/J1]2D3?4@5[6I7B8E9?:A;]<F=B>b??A_B:C@D>EDFDGAHBIBJAKbL@MdN=O@PAQERBSCT@UBV?WDXBYaZ>[A]D^Fa@bAcBdAeDf@g[hj
=older	p(J-I1_3J9J>J@[BJDJIEKFNJOXZGbYhE
=olvid	tBIDZHGZ]
=om	e!G#F(b)H*H+_,I-E.[/J0J1J2H3F4I6I7H8I9]:F;I=H>H?FAIBHFJGIH[ICJJKDLXMCNFOGPGQJRISHTXUGVDWIXGYJZJ[E]E_HaGbEcIdHeKfXgIhD
=omgev	w#I9JHHRJc_dY
=on	@!F#X%K(C)Y*@+B,D-K/Y0C1Y2>4C5H6]7J9F:@;Y<Y=I>J?H@CAZBAEdF=G<HFI:JeK>LYMDNXP^R[UIW:X@Y^ZD[H]I^[__aIb[d[fEhI
=onbereikbaar	y4[HJcX
=onboard	g!I#I%I(I)G*H,c-G/H3H4J6I7I8J9F:I=J>H?FAJCGDIEKFJIGJJKGMINGOJPHRJSITJUIVIXJYJZC[J]H^I_JaFbIcHdHebfEgIhI
=once	c!I#I%I(H)I*[+Y-H/I3J6J9E:J=H>G?G@[A[B_CHDHHJIHKEMINHOHP^VHXEZC[J]H^JaZcJfJgKhI
=onde	y+H?JBGCJDIH]Z^dHfG
=ondersteund	y7[@IZIdHg[hJ
=one	I!?#=%Y&D(C)C*a+B,G-X.C/b0D1A2H3F4@5Z6@7?8C9G:J;H<C==>J?C@cAcBBCcD?EAFBGCH:JCKjL^M]NBO_PGQCRBS@T@UHV@WHX<YBZE]>^B_Ea;b>c@d@eCgDhf
=onedriv	i9I>I?JBIFGHcIJNKaIfJ
=ones	g!I#I(I)Z+J/H1K3H4J6J9I:K=J>G?H@BAJBFCJDIGKH@IJKdLIOZPIRJTJUIVIXJYYZE[J]I^Z_JaGcHfIhY
=ongeldig	w3[>JCGDJHIIIO[R[ZJaI
=onjuist	yh[
=onlin	i!G#H%I(I)J*J-H/c3J4J6J7J9H:J=I>I?I@FAJBGCJDJEIHZIEKEM]NEOKPISIT_VJXFZD[H]I^J_HaJbGcFdHfJhE
=only	M!G#@%]&H(I)]+I-D.F/I1E2D3D5E6C7B9A;Z<F>B?a@JAAB<CcDDEDH?I]KILCMWOFPIQJRDSBUCVGWD[c]BaAbCcBeEfDg[h@
=onprem	M![#@%D&E(E)?*?+D,B-=.F/a0_1E2E3=4A5F6b7[8B9@:?;D<E=G>A?@@=AZBEC@D@EdG@HGI=JBK;LBM>N[OBP[QERCSAT^U?V=WAXBYDZ9[A]?^A_ba@b@ccddeBf^g[h?
=onpremisesadminactionrequir	n!J(J/IEaHHNFcHdJ
=onpremisesconnectivityerror	o!J/J6JEHHHNH_IcbdJfJ
=onpremisespolicyviolation	k/HEJHDNdcJ
=onpremisessuccesscloudfailur	k/cBIEJHENHZJ_KcH
=ons	r-]3J9I;K>H?I@]CKHFJZKJVKXIZK_[aJ
=ont	t!])[3IHGMYUYZJ
=ontbreekt	p!I#J%Y(K+H-H3^4H5Z9H<I=I>G?Z@JAKBICWDGGJHDIFKIMJNKOFPJV[XJZF[J]J_IaHbW
=ontbreken	u-J3[9I=_?JCFDJHEIZKJNJZJaI
=ontem	t-J9I@]BJDJHGIFKGMJNIZF]^cJf]
=ontgrendeld	y#HB[T[[HgJ
=ontgrendelen	q!H#^%K1]2JBJHFVIZI[Z^KcJ
=onthoudt	y-J3I9K>J@JCIHIIGKbOI
=ontvangen	y>^aF
=onze	u)]MYOXUY
=ook	q-X3J@IBJCJDJIIKJLZMFN_ZEa[hJ
=oops	y3^@YHIZE
=op	[!F#[%^&I(J)G*E+E,F.H/E0F1F2Z3@4C5Y6D7F8F:D;[=E>Z?BAFB@CCDKEHFGHCI@JXK@LFMYNCOAPDQGR_SET^U_WDYJZE[I]B^F_Da^b_cHdCeGfDgEhD
=opcao	r(Z3J?XCYHIZK[ZaI
=opcion	r(Z3IC[DIHIZJ[[^XaK
=opcji	t([+H-J3H>I?_BKCYDFHFIHOJZJ[YaF
=open	]!I#Z%J)I*I,K-G/Y1G3H4G5K6[7H8J9I<K=GBDCJDGGIHcIFJJKFMFNGOJPFRGSJTYUGVHXIYIZ=[G]Z^I_JaFb^cZdIeJfHgGhG
=operador	w%IHIP_dHfH
=operadora	yHFZJa_
=operateur	u>YHFP^ZIa[dIfI
=operation	g%[1]8Y9J@JAYHGMHNIZZ^J_YbG
=operator	e!I#K%G(H*H3G4J6J7K9I:J=K>]?E@IBICGDJHCIKKJNKOJPbVIXJZF[J]I_KaabJcJfI
=opgegeven	y3J>KCYD^OJZJ
=opnieuw	h#J%Z(]+Z-I3K7K8[=J>H?J@YB]CJDEHBIHKGLJMZNIOJPKUHVYXJ[G]I^HaJdIeKfJhG
=opti	t([*K+I3H;J>I?_CXDGHEIIKIOKVIZF]J^YaFfJ
=option	U!D#D%D&J)E*_+E,G-E.J/G0I1H2I3A4H5I6G7G8G9G:F;H<_=E>B?_@CAHBAC]DAEFFIGEHFIFJFKFLXMFNEOHPCQIRHSHTYVEWGXYYHZ<[d]D^d_FaDcFdYfFgFhF
=optional	w,J8K9J<KGJHDVI^Jd^e^fJ
=opzion	t(]C[DIHGTJZI[Z]J^XaH
=or	V!G%G)J*F+H,I-Y0J1I2^4H5J6J7F8I9G;J<X=B?G@HAGB@CFDcEHFJGGHXJGKDLGN_O]RHSGT^UFVEWIXZYJZE[H^D_HaZdGeJfXgJ
=ora	q!J(J-J3H9J:J>H?J@YBICHHEIIKJR^UIVIXZZGa^
=oracl	y#EH_LITJ
=ord	y-^HJIJKJ
=order	m9I<[=H>F@HBHDJHcMJXHZJ]JaJ
=ordinary	w%H)YHEP]ZG
=ordinateur	u-J3J9G:J>I?K@GHbIIKJMYXJZFaJ
=ore	p@_CJHIIKKJXZZI
=organisati	j!I#J%I(J)J*I-J3J7K9J:Y=J>J?J@JBICJDIEYF[GZHFIHMJNXPHUHVGW^XKZH]I^K_KaJcXdZfJ
=organisation	R!D#G%F&K(B)G*D+G,H-G.I/H0I1H2J3G4I5J6H8I9H:b;I<I=_>G@DAIBDCFDGEbGIHBICJGKFLHMFN^OGQJRISGTIUbV>WaXFYIZ<[F]D^F_GaFbEc_eGfGgGhG
=organisationen	m(J)H*H:I?KBJCJDJEXHGNXPIVHW]ZHd]
=organizacao	k:[@JBJHHNZVIW[ZIdX
=organizacion	j!J-J:[?JBHDKGJHFN]VGW[ZGcY
=organizacja	w:KEKHJNFW]cZ
=organizacji	n(J*K:KHIIJN[UYVJWYdZ
=organizational	tFZG[HIdK
=organizzazion	k(J:[@JBJDJGJHGNXUXVHW]ZH
=original	y(J-]4JA[HDIFP[
=orphan	y!H/GHJSJTJZH__
=os	j!I#J%K(K*Y+I-H.Y3[8Y9H:I=K?I@HAJBHCHDGF[IHKHO]VIXIYXZE]IaIhJ
=ospiti	y:]
=oss	y@[HJZHd]fJ
=other	_!F#J%E*Z+H-].J/F3G4J5J6K7G8I9G:X;J=E>H@DAJBCCCDFEJF]G]H]IFKEMINHOHRKSZTIUEVZWGXI[F]I^H_HaXcIdIfZgIhI
=otherwis	y%[HIPG
=otra	i!H#Y(I*J+J-G/K3J7J9H:^=I>H?I@bHBIGKILJMHNIOIPKSJTIUGVGXZZE[[]IaHbJdJfHhI
=otro	t(^*J3J7Y>Y?I@JBJC]DHHEVXZG
=ou	P!<#=%l&>(;)@*>+>,?-@.B/>0?1?2?3:4=5C6>7?8<9E:<;e<A=;>??:@9A>B9C:D:E@FqGlH>I9J?K8L?M<NEO<P:QAR>S?T>U>V8W@X;Y@Z@[>];^>_<a;b<c<d:e@f9g@h<
=oubli	m(H:X?I@IBDHZKHMHNJVJZ_[IaIbIdIhI
=oud	r#J-H/[0X1]2J4H5[6J8K<I@IGJHFIJK[MJNJTKZI[IcIdJfJ
=oude	f!I#Z%J(I*H+I-H/H0J3G4I6I7J8J9H:H;J=I>_?F@EAJBFCEDDH=IFKWLJMbNHOFPIRJSITHUJVHXHY^ZC[J]H^J_HaGbGcGdHfHg[hb
=our	L!>#A%H&F(Z*_+B,D-[.K/J0J1]2[3F6X7c8E9@:c;D<E=_>H??ABBDCCD?FFGBHDI<JaKELBMDQERISHUdV<WJX?YCZ=[F]?^@aYcYeBfXh@
=ours	p-H1K7Y8[=I@JBHGHHCJ_SJTJY[cJgX
=ous	w%](GGaHEVJZGfJ
=out	Q#f%C&H(Z)B*C+E,E-?.G/F0F1J2E4B5Z6Z7B8W9Z:B;F<F=X>??A@JACB<CADGEDFGGaHDKCLXM?NAODQGSBTHUDVYWEYE[E]c_Aa@bAcXd@e[fEhB
=outag	q7J9E>K@JHGMJS^ZEc]
=outbound	r9J>IBFCJHDTIXJYJcb
=outdat	t1]4J>]?HCIDJZGcKeIfF
=outlook	X!I#C%I(I)J*I+G,J-G.J/I1I2J3F4H6I7H8I9F;K<J=I>D?G@CAKBdCGDHEKGIH^IEJIKFLGMdNFOFPJRISITXUJVGWJXHYJZ?[H]F^I_GaGbFcFdJfIhE
=outra	j!I#G%[(H*J-F/J3I4J7I8J9H:_=I>F?I@cBECYD[FJGJHBIELJMGNGOIPKSJTIUHVHXHZA]I^JaIcIdIfJhG
=outro	t([*X7Y>ZDJHGV[ZG
=outsid	o%J(])JBKG[HJPHUJVYZFcY
=ouvr	yHZh]
=over	e%H(I)I*H+G,J/H2a3G4J6J7X8J9[:I;I<]=I>D?HCGDXFJGJH[ICKELIMCNGOFRISGTFUIVHXHYIZB[H]H^H_JaHbHcHdIf[gIhG
=overeen	u0J3J6]HGO]TKaH
=overnight	y#[@^BJHGKJZJ
=overrid	y/CH_LXNI
=own	Y!D#E%E(H+H-?.I/W0I1H2I3C4H5I6[7^8G9F:f;I<J=D>X?^@bAHCGDDFGH<K@MENAPZQJRGSFT[UIVbWDXHYIZ:[D]F^__GaDbCcDeIfGgDhB
=owner	t#H%I(]@ZHEKJPGVFZJ^^
=p1	]!C#E%E&J(D)G*F+G,H-D.I/F0H1G2I3D4F5I6G7F8F9@:D;H<I=n>B?B@CAGB>CCDEEHFHGGHHIDJGKCLGMENEOFPEQHRFSETFUCVBWFXBYFZ;[F]B^G_FaBbEcEdBeFfBgFhF
=p2	t9J=]@IHYZI
=pa	Z!?%]&G)D*C+D,D-D/D0E1D2Z3=4A7D9^:@;Y=A>W?@@=AXB=C@D@FFGDHHIGJXK=MWOIPCQFR^SCTXU]VYWDYFZB]@a[b_cAd@eWf?gDhF
=paar	t#[>J@IBJHYIKMJT[X]ZF
=packag	wJ]
=pada	u4];XBJZJdJ
=padla	y(J9J>[@JBIDJHGS]UIXJZG]JaHbJf]
=page	K!F#?%A&F(B*J+_,D.c0D1D2E3?4C5E6C7c8B9A;H<E=C>D?a@:ACB9CCEJFCGBIJJ?KCLBM?NEPCQERDS^TEUYVEXZYD[[]_^?_AaBb[dHeYfAhY
=pagina	^!E#E%H(F)G*F+c,G-[.]/J0J1J2I3C4G5J6I7G8I9F;I<K=G>B?D@DAIBBCDD]EHFJGIHHJIKDLHMFNGPGQKRIS_THUDVBWHXbYJZa[H]E^H_IaCbFcHdGeJfGgI
=pais	u-J3d9I=K>D?HBICFHDKJOGVIXHZJaE
=palabra	w-[HJ
=palavra	j-]@[HDIIKXNIVXZEdK
=pamieta	y3J9J>I@HCJHEIFKaOKVKXKZIaJhK
=pamietam	u-J:X>Z?J@IHEIJKHMJZYaIh]
=panel	y>JH]
=pann	u/J@JHYS^TGZHfY
=pantalla	q#J+X9J>^?JBHHBMKZHaGb_
=paper	y@YHZIFN[
=par	d!Y#G%D&Z(H)J*C+J,I-E/W0K1J2J3J4H6G7]8H9H:Y;I<J=E>F?]@_AIBDCHDHEIFFH>IEJJKELIMGOIPHRHSITGUFVGWHXXYYZ][I^Zb]eHfDhG
=para	U!B#D&I(Y*^+F,E-A.H/D0Y2G3B4E5H6F7J8F9C:J;F<I=E>K?^AYB?CFDaEEFGH[I?JFLGMWNCOESHU_VaXBZC[E]CaBbIeGfBgEhB
=parado	w0YHIfY
=parait	w@[HJIJKJV[ZGh[
=parc	yZG^Yh[
=parcel	w3K?HCKH_]JaD
=pare	u-H?J@]BKIKTJXJaJc_fH
=parent	w%J(J;^HI
=parental	y![H[KKZF
=park	u>J?IHaZJ
=parou	yBGHGRJYXdJf^
=part	b!I#I(F)I*J-H/Z0J1I3]4J6J7I8J9I:G;J=]>[?F@EAJBFCIDFFGG^H<IaJIKEMGNGOGPIRJSITHUHVXWJXHYJ[I]G^I_IaXcHdZeKfEgJhH
=partag	u%J>J@ZHaIJKJVJZF
=parti	n(K-J9I:I@JDJHCI]K[NKV]ZH]YaJ
=partner	f!G#J%J(H-G/F0J3J7I8Z9K:e=H>J?J@EAJBECJDHGIHXIFJJKELJMENHPHSHTHUJVHZB[H]I^I_[aJbHcKdIfIg[hI
=party	g(J-E.Y/I7_:J@GBHGJIGJ^KFMJNHSJVIZC[K^JbYdJgJhJ
=pas	O!?#?%I&F([)E-F.F/D0X1C2C4@6I9<:F<D>??YABB9CHFCH>JBKFLJM]O[PFQERESATHUIVbX=Zb[]]Y^G_AabbJc?dYeCfBhZ
=pasa	q%H;ZC[DIGHHEKZM]aJfJhH
=pasado	y>J?J@JHIIIKbZIhI
=paso	u*X3I?GC_HYMIZJeX
=passa	o#J%F-J;[>[@IC_DHHGIGK[LJMJNJZ][J]JaIhF
=passado	u9J?I@HCJHGIJKbZG
=passcod	u>G?FDIH[KHZIa]
=passfilt	jHCJcKKZH
=passkey	j(I+G7K>J?b@HBHCIDFH^IJKJMJNKUJVHZF[JbHhJ
=passphras	o-J2Y3J@JBJH[I_KJNJZF
=passt	w6YBZHJIIKHN]OXZJ]KhK
=password	5!<#Z%H&I(X)@*B+:,H-^.@/Z0G1C2a3<4<5G7]8D9>;@<Y=C>C?B@XA<B^CEDIEEF@GXHXIcJ_K_M_N^O;P<Q@R?S@TCUHVCWJX=YEZc[_^[_?aEc@d]eYf=h_
=password1	y-[ZJ
=passwordneverexpir	wLY
=passwordprofil	m%I(b-G/H3J@IBJCIH?IKJHKIMHNHZH^JbJcJgbhJ
=passwordreset	c#G%J(H)J*J-G.c/I7G:I=I>J?I@HBEDIGJH@IHJIKHLJMHRJSbTGUJVJWJZC[I]I^JaHbGcbdHfFgEhI
=passwordresetservic	m%J(G-J7J:J@JBAHAIIKIMINJSDUHVJZDaKbHcHdIffgI
=passworter	y([@KHKIJKIN]VJZI
=past	m%H(J0J>E@YHXK^Z[^J
=patch	o(a-I5Y@KBHCIKJMJNJZIgG
=path	rFaHFIFZF
=pattern	m-_@IHGIHKJO[
=paus	y-I@IHHKIR]X[ZH
=payroll	w!XH_ZH
=pays	y3_?JHH
=payslip	yH[ZK
=pc	X!E#a%G&J(B)G*E+G,H-C/a0I1H2I3F4G5I6G7E8H9D:E;H<J=F>A?D@?AHBDCFDEEGFIGGHAIBKBLFMgNCOGPFQJRHSFTJUGVDWHXCYIZ@[E]C_FaEbecDdEeIfGgdhJ
=pcs	q#I(I)J*I.X4I@JBJEIH_JJNJRJZFb]dGgY
=pdc	k!G#H%J&K(I)J*H+J,J-F.J/J0J1J2J3F4g6I7J8I9C:G;J<J=I>F?E@GAIBHCGDHEJHBIGJJKGLJMGNGOHPIQJRISGTIUHVGXHYJZE[J]H^J_HaFbJcHdIfGgJhH
=pdf	q-H?J@KBJHcIIKJZGhJ
=pede	i!J#J(J+X-I/J3I9E:Y=X>E?G@HBFC[DHI[KGLXM[NKOHTIVIXGZF]I^JaIdJfKgJh_
=pedido	w9Z>F?J@JX[
=pela	w9^BIHGP[ZH
=pelo	pHH][cYdZgX
=pend	wH_
=peopl	Z!E#G%C&J(Y)X*Z,H-a0H1G2J3D4G5H6H7J8_9E:Y;^<J=H>B?H@BAYBCEGG]H@JEKEMENCOGPaQIRHSFTGUDVXWFXFYHZB[X]F_EaJbJcFd]eHgDhF
=per	X!^#Y%G&H(Y*Z+I-C.I/F0H3A4F5I6F8G9X:C;G<H=B@bAGB?D]FHGXIAJGKALFMYNEOBPXQHRFSDU[V[ZE[D]D^D_FaJbEcEdJeGfCgYhC
=perch	m!J#I%I(I*X-I/Y3J6J9G=I>G?I@GBICFDJHDIXKIMHNYOHTJV]XHZ^]Y^JaIdJgJhI
=perdi	l#H>a@JCJD]OITJZHaIhK
=perdio	w%Y4X>[HHZIdX
=perdu	m%Z>^?HBIDXHHZKd[fJ
=perfil	w*J3^9H>G?JC_DIHFIIKJMJOIZJaJ
=perform	r%^(F<XHG
=pergunta	u!K#F%I(J)I*^,J-I3J9H>K?_CHDIHFKJPGTIVHX]ZI]JaJ
=period	r9F@ZHXNFWJX^
=permessi	q%Z(]0W;X>JHGZJ
=permiso	i%](^;[=J>J@JBJHIQWVFZI^XbJdG
=permissao	r%Z(ZVJ^Y
=permission	X!H#F%a(a)G*H+I,J-F.K/F0I1I2I3G4H5I6I7I8I9F:I;_<J=E>F?F@CAHBECHDFE]FGGHH[IHJIKHLGMGNGOIP^QJRJSITHUHWIXHYJZ@[G]E^G_GaGbGcHdGeIfIgHhF
=permisso	p%X(Z0X;[dK
=permit	p(F-K/[9I:J@[BJCKHZIIV]XJZC^[hJ
=permitir	w.ZVJ[Z
=permitt	q%Y(J-^9J=X>H@HBJGJIGLJVFZC]J^_dJhI
=pero	g!I#F%G(I*X+K-H/Y3F4J6J7J8J9H:J;J=I>E?]@FAJBHCIDGGJHAIGM^NJOZPIRJTZUJXIZC[_]I^JbYcJd[fGhH
=perso	n(J4X>b?[CJDGFHHDOKZGaI
=persona	y9]=JZJ
=personal	m#F>]?Z@YBJDHH]PXTHaG
=personalizada	w-YBJH^SKWJZH
=personn	o%J(J-K9X=Z>I?H@IBICJD[HCIIKJNKS[U]VYXK[IaJcIfJ
=pessoal	y#H>Y?YHX
=peut	l(I:J=Z>I?GBFCKDJHYIIKILJMYNKU]VYXJZC[Z]I^WaIbGdJfKhI
=peuvent	r8Z=WPZZJdY
=peux	m)X*I+K-H3G9H=J>^?G@JBJCIDHHCIHK[OGVGX[Z^[I]IaGhH
=pgmsa	y!J%J0aHCZH
=phish	rH_ZEbI
=phon	K!F#X%D&G(?)C*a+Z,E-?.F/B0G1E2G3^4E5G6E7D8E9>:B;E<F=C>d?X@BADB[CXDaEEFDGIHXI>JDK@LDMHN@O_PDQFRFSETJVAWEXBYFZG[B]Z^C_Ca_cCdEeFfDgHhH
=phone	T!E%F&I(D)D+X,G-C.H/D0H1H2H3b4G5I6G7G8G9C:E;H<H=E>c?Y@BAHBFCXEHFHGGICJHK@LGNDO[PDQIRGSHTDUDVCWHXEYHZ?[C]A^G_EaabEcFdGeIfFg[hC
=photo	w#H9J>J@JGIHaRJZHfJ
=photoshop	o9H=FHcZI
=phras	q-_HIZI
=phs	r!J#J3J9J=F>J@ZBIG_JJKJLIM[ZI^I_JdZgK
=pick	e!K#J(D)I*^/X7J:J=J>I@_BZC[DIGIHCI[KIL^MDNEPIZA[H^J_JbIdJfJgJhE
=pictur	r#GBJH_bZhI
=pide	e!J#I(J*Y-H/J3I7J9E:X>F?G@GBEC^DGHZI[KFLXMZNJOGTIUKVIXIZE[J]I^JaHbJdIfJgJh^
=piec	t*[?I@JBJCXHGMYX[ZJ
=pilot	n-J3J:JBJDJHZIIUJVYZZ
=pilotgrupp	yHZPIVZZI
=piloto	yHYVY
=pin	_!H%I(I)J*H+I,J-D.J/H1J2J3B4E5J6I7J8I9A:G;J<J=H>@?B@FAIBFCEDDEJFJGJHiIdJIKDLIMDNFOAPIQJRHSJTEUJVHWKXEYJZ@[H]F^I_IaCbYcGdJfGgIh[
=ping	y7]9]@KBJHEIJTJZE
=pingfederat	l-J7c9JHFKKSITKaJgJ
=pisz	u9JHGI[VYZ[
=piu	g!H#I%H(H)Z*H+I,J/I0I1J2J3C4I6I7J8J9F:H;J=^>^?JA[BCCZDEFKGIHEIDKZLIMENGODPIRISITIUGVEWJX^YZZH[H]G^IaGbHcIdIeJf]gJhF
=plac	r3ZH[JXdZ
=plan	o!K-I1D3H7J9G:I=d>F?K@GDJGGH]IHKHNIUKVEZD]J_JaJbJfJ
=plann	r-FHb
=plant	o#X4I>JHDZZaZcIeZfZ
=pleas	V!E#Y%H(D)F*F+H,I-F/H0J1H2I3F4I5J6I7G8I9b:E;J<J=B>B?F@DAHCFDDFIGHHbIXJDLHMHOHPGQJRISGTCUFVEWJX[YJZa[C]E^G_GaFbWcGdFeJfHgGhG
=pls	o#_(J-FBGHIIHJJKGMJNIPJTFZ_^JdJhH
=plus	[!F#E&J(E)[*G+[,H-^.I/G0H1I3^5J6G7H8G9B:F;I<I=[>Z?X@JAGDDEHF]GFH?JHKJLHMENEOBPGQIRFSFTJUFVDWIXZ[F]D^HaBc[eHf^gGhE
=plusieur	r#^-J>J@JA[HFIKKJTZX]ZG]J_IaI
=po	k!H#[%J(H)J*J+K,J-H/J1I3H4I6J7J8I9J:I=H>G?G@EAJB[CGDGGJHAIHKGLINHOJPIR]TGUJVHWKXHZJ[[]]^J_[aGbIcHdGeJf]gIhH
=poco	w9I@_BHHHM^ZEhJ
=podac	y*^CH
=podalem	y>JDaHJZFaJ
=podcza	y(IDIO[SKZ]
=pode	k%X(Y)H*I,J-H7K:I>I?I@HBYCJDIHGIZK]LIM[NIUJWJZB[J]I^]aHbJdJhF
=podem	r#X-J9[>J?J@IBZCHDIHGIIKIOKTHV]XHZFaIcK
=pogingen	q!K#^-J3K9J?J@IBIDJHEIJTJVJXbZFaJbI
=point	m#J(J*J,J-_/J2J7J8K9I:I;J=J>G?H@GA]BHCHDIGJHFKFMINHOGPJSJTJUKVIXIZF[J]H_aaHbIhI
=pojawia	y+]9J@KDJHGZ[
=polaczeni	y9I?^@JHGIJKJNJaXc[dK
=polaczenia	y3ZOISGaXc[
=pole	u!J(H3[9H;]>H@IBHDIHDMKNIOJZJ]J^[aJd[h[
=polici	rH]NH
=policy	L!B#C%C&G(?*a+D,F-D0G1F2G3C4C5c6E7C8E9B:B;G<F=@>C?FAEBGCZDAEEFGGDHXICJaKGLDMBNgOEPCQWRFSCTBUGV?WfXCYGZ;[D]B^C_CaAbFcDdDeFfDg@hC
=policyn	yHHN]VKWZZH
=politica	e!I#J%K(I)K*Z,K.Y/J3I9J:H=I>I?Z@FBGCFDIEJHFIIJJKHMJNcPJSIUEVFW_XJZD]JaHbIcJdJfJgJhJ
=politiqu	u-J.X3K@JHXKKN^SJWXZH
=poner	p9J:I?J@_BXDJHFIIKYVJXJZG[[
=pongo	y9JDJKXMJO^
=ponowni	q+]@[DJHHTXZJ
=poor	t!]@HHIZHc[
=pop	w+Z@HBDD[HYMHZF]J^Ja[hI
=pops	q>H?EBEHFMGNYZYaa
=popularn	y-_HK
=por	[!^#^%F&J)H,G.I/H0I1I2I3B4F5J6G7I8G9Y:];H<I=D>B?DAHBHCDDCFHHAI[JGKJMEOBPGQJRGSGTFUEV]WGXEYHZa[Z^G_FbHdCeGfChD
=porqu	p!J#J/_6JDJHDKFL^MHNGTIZG]^hJ
=port	i!J(J)I*^-J1E4[5J9H<J>G@IBIH^IIMINJPIRGTJXJYHZI]JbJc[fFgI
=porta	w1JA[HYMJcYfK
=portabl	m9J>[?G@IBZC[DZH@IJKIM[ZH]JaHb^
=portail	w:[DJHHT[
=portal	T!I#C%D(J)D*F+J,G/A0[1]2I3D4G5H6H7C8H9I:a;I<J=E>C?J@ZAHBDCDEFFHGFJYKILEMJNYOGPEQJRISWTZVFWFXDYIZK]C_FaDbEcEeGfFgehJ
=portatil	o!I#J-I3I9H:I>H?I@IBZCJDIHZIGKJM^NIOKTIXJZF]JaIb]gI
=possibil	y3ZDIEX
=possibl	d!G#Z%F)G*I+J-I/H0E1J3X4H5K6J7]8I:H>F?FAJBCCGDIGGH^IIJIK]LIMHOIPYRFSFTGUGVCWIXGZ][Z]G_IaJbGcGeJfHgGhG
=possivel	u3Z4Z6YEXZJdIeX
=posso	i!J#J%I(Y*G-H/K3G4K7J9E:H=J>Y?EAJBGCEDIHJIEK^LJMHNFOHPITKUJV_XbZA[H]G^J_KaFbJfKgJhH
=possono	t3J8Z9H>J?J@ZCJDKHGIJKINJOJV^XJZF
=post	u+I3X?]CJHIOI
=posto	wB]HEMGV[
=potet	u#X9[@JBZTJZK
=potrzebuj	wD[H]ZJ
=pour	Y!E#F%[(Y*Y+E,H-E.J/H0I3G4G5J6I7I8X:D;I<J=J>F?Z@EAIBADbFIGZHHIDJHKCLHM[NDQJRHU^V_XEZJ[E]F^G_IbHcDdHeHfCgGhF
=pourquoi	t#I(I*[9J?J@HBHCIDJHIIIKIVZZ[[]hI
=pouvez	r#X-J3J9Z@IB^XH
=power	q(I-J/I3K4[5G9J@JBHHZJINJZHg^
=powershell	h-J/H9G?K@IBIH^KILFMFZGbJgdhK
=poza	y9[?JBHG]HG
=pozniej	u8Z@XHITXZYcX
=pozwala	u(J.X>JBHDJHHK]MKZ[]K
=ppe	yHJJ[
=pracownik	y!X@[D[HIZJ
=prawa	y%^BJDKGIHGLJZG^[bJ
=pre	w%YHXZHb[cI
=precedent	u(K-F7J9J>I@HBHCJHCIGKbMZNJZF]JaJh[
=precisa	t*Y1J5X=[HZNJcJfJ
=predictabl	u!K-_9JHEXJaJ
=preferr	r-K4a5JHGIJZJ
=pregunta	u#H)J*]-H9H?^@IBJCIDHHFKJPHVJX[
=prem	Y!W%F(D)E*F+I,I-E.J/a0H1]2J3G4[5J7F8G9G:H;H<J=H>H?FBBCGDEE^FJGHH=ICJEKEMHN]OHQIRISDUFVDWIXHYIZ?[H]G^G_caFbFd_eHfGgZhG
=premier	y@IC]DYHIKHZEh[
=premium	f!J%K(I*J+J-H/G0J3G4J6J7J8K9G:I=g>G?G@GBICGDHEIIEKFLJMHNEOIPJTIUJVIXHYJZG]I_GaGbJcHdHfJgJhH
=prepar	y=IH_VHZGdH
=prerequisit	y=IH_
=present	o@HBIHFKGZA^J_Xhc
=press	i!J#H-I/J3E9G=I>E?G@HBBCIDHH@IIKHOGRJTJXXZ[]Y_JadbYdKfK
=presto	y9Z?J@_BIHE]J
=preuv	yC^DJHI
=prevent	f#H,X-J.Y@HBIFYHYJKKFN]PJSITZXYZEbYcJdJhH
=previou	d!G#[-H/J>_?JBHDJH?IGKbMZNFO[TJZFbIg^hI
=previsibl	y-_HHXJZJ
=prima	m!J#I(J*J-H3E9F:I=J>^?]BFCFDIHBIFKGMYNIOETJUJXHZH]__IaFb[hZ
=primeiro	w>I@IC[DXHIIIKJZHh^
=primer	w>G@HC[D]HHKJZIaJh[
=primo	y-K>K@HBJC[D]HHIIKIZFhY
=principal	t(^BJH^fI
=principen	y*K=K>J?]CIHFIJN]ZI
=print	m#]&I>J?J@YH[IJP[ZG]JcKfF
=printer	j(I+K-J3J9K>G?G@JBJCKHeIIKJMJNHOJPJYHZG]FaJbIcJ
=pris	u7XK[
=priv	w%K(]+I6]?[CGDHHGZJdG
=privat	d!D#E(I)J*G+H-H.[/J1J3_4H6^9J>a?Z@ZBGDXIHJJKGMINHO[PIRGTIUJVJXJYHZD]I^I_KaDbKcGdJfFhI
=privata	w#H6_8J>ZHYTIZJdHeG
=privileg	a!H#J%D(b)^*_+J,I-I/I3I4I6J8J9J:J;J=I>I?F@IAJBGCGDGEJGJHBIJJJKIMKNIOJPaSJTJUIVFXJZF]J^I_IaJbJcJdJgJ
=pro	w>X@YHJ
=prob	p#]-H3I9H=I>J?I@IBGCJHDIIKJMJNYPJSKUJVJXcZFaIbIcJ
=probeer	y@[BHMJTXZY
=probieren	yX^ZJ
=probiert	u#H-J9J@HBICJDJHHNYXaZYaK
=probleem	wBGEZHJWIZ^cJ
=problem	[!F#F%Y(F)I*H+I,I-F.K/E0I1I3G4I6G7G9E:F;G>G?G@GAIBbCGDGE]GHH>IGJHKFLHMHNEOIPEQKRJS_TGUHWEXGYJZa[I]G^G_GaFbGcZdGeIfHgHhH
=problema	g!J#J%J(J-I3I7J9G:J=I>I?I@HB]CGDJE[HDIJKGMJNIOKPJSJUJVIWHXGZb]IaJbGcYhJ
=procedur	y9K>IHJ]^
=procedura	t+X,YBIHFZJ]^e[
=process	k!]#J(J+X-H3I6J9F:J=I?I@JBEHJIIKJNJSaVIXJ]I_KaJeJfJ
=prochain	yLZ
=product	k-Z@IHAIHJcKJNGZFbYgJ
=production	y)J?JBIPJV_ZE
=profil	i!X%I(Z*J-H.X3_9I>F?H@IBFC_DIHHIGKIMFNJTJXJZF]JaIb^cJhI
=progress	y)J9[BIHEZ]aJ
=prohibida	w-]
=prohibido	w!I)[BJHIP[QZUH^Y
=proibida	y-Z
=proibido	y)[HIP[QYUJ
=project	w:Z
=projector	yH]
=prompt	^!I#E%K(H)H+d,J-F/K1J2J3E6J7J8J9G:I=I>E?D@EAKBBCFEJGIH^IGJIKELbMGNFOGPHRKTIVHXHZW[I]F^I_IaFbGcIdJfJgIhJ
=proof	n(G)H*c-J>J?KC]EJHCIJPIZHaJ
=properly	q3]?JEZVFaJ
=properti	u<[HDU^VJZF^[bJ
=propon	w>J?^CJ
=propos	u3H>J?_CKHIZIaJ
=propose	t+W3X?^CIHHaJ
=propria	y^]
=prosz	w#]9[BHTJXJZI[HaK
=protect	j!J%J(J)K*J,J-D1I3J7K9H;b=I>J?J@JAHBHCJGIIGJIKJLKNHOJP]VJXIYJZC]I^]_GcJdGgHhI
=protection	d#J%I(H*J-e/G0E2K7I:J?I@HBFDJGJH[IHJXKGLJMIPJTYUIYJZE[J]I^GbIcHdHeIfJgIhH
=protegido	wP]
=protocol	p!K1K>JHCRJYdcEeJfG
=protokoll	w>IHDY_ZJa[
=prov	q*X0[CXDZHEXZZJ
=prova	u#J9K=_>H?I@IBGC_DFHFMJNJXJZE]I
=provar	y@ID]HHIJNZX[ZG
=provato	yHJIKN[XZ
=provid	q@JB[N[ZE
=provider	f!G#J(J*J-G3G7a9J:J=I>]?H@GAKBHCGDHHFIIJKKHLJNHOIPJSJTJXIZE]G^I_Ga^b_hI
=provision	h-I0b1I9J?JZFcJfH
=provisoir	y@^HH
=proximo	yL[
=proxy	_!I#J%I&J(I)J*J+I,I/I0H1G2I3F4E6G7J8I9I:J;J<I=I>I?G@IAHBECHDIEJFJGIH^IIJIKJLIMHNGOJPIQJRESFTIUIVIXHYDZB[K]D^J_HaHb_chdHeHfBgJhI
=prueba	t9J=^>JBYCZDJHFZG
=przechodzi	w@YC]DJHHKZZJ]JaJ
=przed	y!J(JBGCHHFIJKJMJZH]__Jb[
=przegladarc	y.YHIZJb]
=przez	n!]#H%I+Z-H1J3J4J6J9H:Z=I>H?I@IAJBICIDGHCIIKHMKNZPJRJTHUIVJX[YJZG]Z_IaIcYdIfJhJ
=przy	i!E#H%H(H)I*H+H,[-F/J3I4I5X6J7J8I9J:H=H>JAJBECGDZHAIGKGL[MINHPHRJSIUIVIWIXIYJZX[J]I^HaZbZcIe[fGgIh]
=przychodzi	r9I>]?JHFXIZJa_
=przycisk	w(_-J9J:[@JBJHFKKZEaK
=przyjmuj	r(H/K3G:K=J>F?I@GBJCIDHHEI[KXLJNHO[VJXJZX]J^JaGh^
=pso	r#J%J-G3I:K=I@FBGDJHDIEJJKFMINfOJZA[J]J^JdIhJ
=pu	w4YB^HIZI
=public	yZJbY
=pudo	w4YB[ZIdIeY
=pued	d!Y#I)G*I+I,H-H/I3G6Y7H8I9F;J=Y>G?HB@CGDHGIHIIYJJKILIMZNIOIPIRJSITIU[V_WJXHZH]G^Z_FaHbEdEfZgJhH
=pueden	m!I(I-J8Z9]:J>I?J@HB[CJDIHFIGKITJV^XHZE[J^JaHbJdZfJ
=puedo	f!G#F%J*H+H-H/J3G4I6J7I8J9G:F=I>Z?E@YBCCHDFGJHZIEK[LIMHNIOHPISJTGUHVBWJX_Z_[Z]H^I_JaEbGcJdIfIgJhG
=puesto	w3H8Z9I>H?]CXHJOIVZ
=puis	t+H3J6Z8Z9K=I?J@IBZC]DHHZKHPKUKVJXJZF][bJdIhI
=pulsant	u%J(a:Z>JHHIIVHZIaJ
=puo	l!J#J(Z)H*J,G-H3J9H=Z>I?H@[BFCHDIHYIXKFLIMJNIOIU]VYXJZB]J^XaIbIdJfJhH
=pupil	t([@XBHHEZD^]gY
=purpos	w)[HHPYVHdK
=puse	u#Z-J3K>J@FBJD]HHIYKHMJNJOKTJZE[J]]aIbJhJ
=push	u#F3J>I?JTKZGa_b[gX
=puso	y2Z@_HJIIXJ
=put	d!Y#I%J(I)I+J-X/G3[4H5J7J8]9G:J=J>D?IAJBDCIFKGIH>IXJYK^MINGOYPWTJU[V]XHZ@]Z_JaGbIcYdKfJgKhX
=pwdlastset	d#H%c(G>JHETJVIcKfJg^
=pwned	yHGJ^
=pytania	w(J)J*[9G?^@JCJDJHINJX]ZIhK
=qr	y9J>F?J@JBJHbKFXGZI]JaF
=qu	j+[-X3K4X>I?HBGCYDEIIK]MFOZZH]JaKhJ
=qual	wH^MJNZ
=quali	yHZfJ
=qualquer	yNY
=quand	p*W-J9J>I?Y@HBJCHHCIJKIOKX]ZY]XhY
=quando	l#I-H3J9G:J>I?J@DCJHAIHKHLJMINJOJVJX[Z][K]J^IeJfJha
=quanto	u!J-I9J=D?I@[H]IIKIT[XJZIaJ
=quarantin	y0]HJ
=quarter	r@JHHK^RZZEa[
=quatr	w-J9J@[CIHGI^KJXXZH
=que	O!H#?%C&E(>)B+^,B-^.D/A0D1A2C3A4G5E6B7D8A;B<D=?>E?EAAB@CYD^FDGAHDIXKbLCMENZOaPAQERDS@TGUEVdWBYDZ_[^]<^Xa@b?cIdHeCfDgAhc
=queda	y9K?KBGHGMHSKUJVJZ]]K_Zf]
=quedo	t!X#J9E>[?J@JB[HDIKKJRZXJZIdXfJ
=quel	q1I3H>]H^IKKJN[OJXJZJaJfJ
=quell	tG]H]NWTH
=quella	q#J-J9H=J>F?I@HCJHFIFK^MYNIOJVJXJZG]JbJhb
=quello	q3F>]?JDEHFIJKJO_VK_XhJ
=quelqu	u@HBHHYM]ZJ
=quer	r#J-K9I>H?H@HBJC_DHHGIYK]MJOJXJZH]JhJ
=queria	w#J-J9J>J?Y@bBJCIHGIJKIOKXHaJhI
=quero	r+X3G>G?ZBICHDIHEIHMINJZZ[X]JaGhZ
=query	wHHQ_
=questa	u(X-XKY
=question	^!J#E%I(B)G*c+F,J-D/K1J3I6J7J8J9E:G;I=I>E?d@GAJBECED[EIGHHXIGJJKFLYMHNHOGPHQIRJSITIUIVFWJX]YIZB[G]G^I_HaHbIcHdIfJgIhI
=qui	q)J-J3F;X>[@JBJDKHDIIKIOHU[VIZ^^YaIdKfKhK
=quick	y9X@YHI
=quier	r?K@HC[HIIJK[M[NXZI]JaIhH
=quiero	n#K+X-J3I9H:J>I?]@ZBFCFDIHEIFMGNIOJXIZZ[Y]JaHhZ
=quit	y>XCJHGNJZI]^
=qwerty	o!J%J-f3G9G:J=J>I?I@HBJCIDJHDIDKIMJNIOHTKVJXGZF]JaGcJhK
=r	q!J#J%E-I2H3I9F;I>J?K@JAJCJFdGIHDIGKHNJOKPGQ]VIXJZE_JaJ
=r2	r4I5]HZ
=raden	r-]
=rais	t(J+J3J>H?I@JC^DHH[I^KFZJ
=raison	y#]@JEYHIZJ
=ran	p!^#G(H)[-I/I7J9F=^?K@GBIDIHAIJJHKIPJRDSGTKVIXGZE]aaJcHfJgG
=random	r-JBKHGIGK[N^ZI
=rang	y9J>EBZHHKJZI]_
=rano	u#]-J@^BIHIKJXJ
=raport	wBIH]
=rapport	r+_-K?IBHCIHWZK
=rather	w@ZDHHY
=ratt	w(]3H9I:K>H@HBHHJIIKGLHMFNIOIVJZD^[a[h^
=rattigheter	w%_0X9IHFdJfJ
=raus	t#_-I3]9J>I@IBICJDHHFIHKHNKOJXFZI]]aHdZ
=raz	w@_HI
=razy	p!K#_(K*K3G9I:K>H?I@ZBGCGDFHCIHKHMINJOGTJVJXaZE[J]Ga]hJ
=rdp	y-J/H4I6H7H=G?IHaSITHZF_HbZcJeHfG
=re	k!]%I+]3I8_<J=J>I?GBXCEDDHKOIPJVHZH]J_JcKdIfJ
=reach	b!I#Y%I(H)J-G/D1H3Z6E7H8I:E=G>H?H@HBFDZEGGFHGIIJYKDMZNEOJPJRFSITIUGVIWJXZYZZK[K]I^J_Ea[bZcbeIfChJ
=reachabl	u3K4Z>^?JDKHDMKSZUKaEfI
=reactivat	w!_HGTJ_IbJ
=read	d!G#I%^(C)I*K+J-G/H1K2G3X4J6^7J8J9[:J<J=G>Z?GAJBGCGDHEZGHHYIGJJKEMHNEOJPHRJSYTIVGXIYKZa[J]D^I_EaFbJcHfIgJhI
=reader	r(_)[>J@KBKVHZEbI
=real	w9[ZH
=really	w9X@XHJKYZI
=reason	g!I#J%J(J)J-G4J5J8I9H=J>H?IBZCIDHGIHCIEKHMINdOJPIRJSKUJVGWJZa]J^I_IaHbJcIfHhJ
=reboot	mB]HDZG]JbXf_
=recall	y#X9H?IBJCJH^KHNJaE
=receb	yHZaY
=recebo	uHJa[
=receiv	d!J%J(F)J*J+H-I3F9K:G=J>Z?F@IBFCGDFGIH_IHMJNIOIUIVZWJXI][_Ka[bJdJgKhI
=recemment	wHJKZ
=recent	q(K-E9J:J;W@ZBIHFIIKbZHhI
=recently	n(K@_BKHGKZZD
=reception	y@KHZZG^]
=rechaza	n!J-Z3K9I>I?J@GBJHGIGJZN]O[XJhJ
=rechazada	y.X/[@Y
=rechner	u#](I-J3H9H:J=J>H?J@HH[IHKIMYVIXHZF]IaHb[dKfJgZ
=recht	m%a(Y0Z:J;Y=J@HBHDIGJHELIMJRKUJVHYJZG]J^[bIdKfIgKhK
=rechten	o!F#J%_(a)H-I2I3J9I:I;]=J>J?J@HBHCJDIGIHEIHKHMJNJPZUJVIWKXIZF[J]J^J_JaHbJdIfI
=reclam	w9J@JC[DJHFI[M[ZJ
=recognis	k(J-^/K3C7[9J:J>G?J@GBGCIDHHBIDKYNHO[PJUIVZXJZE]JaIdIh]
=recoi	w>JaZ
=recommend	u#J@HHbQFZI
=recommendation	y)FHaZI
=reconhec	w3J:Z>J@IHHIJKJOZZFh]
=reconoc	w3I:Z>J@GHHOZZFh^
=record	j#E*K-H/K3^4K6J7I9H:J>X?E@FAKBHC]DXIHJJKFLJMFNIO_TYZE]K^I_JaFhF
=recover	y>^HG
=recovery	i!J)F3J>^?JCJD_HYVHZEaI
=recreat	t!I/KAJBJHEZI_a
=recuperar	r!K%JHEVKZa
=recuperer	u#ICYZZaJ
=recupero	t(H*Z,Y>b@JBJCJHEKKZDhJ
=recusa	q-I4J9J@IHHIGJZKFN]O]VJZYhJ
=recusada	y@XHJI]NXOH
=recusou	y/^KINJ
=recycl	y3JAJHIK[ZJ_]
=red	g!I#I%J(H*J+J-C/H2J3H6J7H8J9F:H=J>G?F@CAJBCCHDGGKHDIaJIK^LHMHNEOJPKS_TIUGVJWHXIZb[I]A^I_JaEbFcJdHeYfJgHh_
=redan	t+_?JBJCJDIHEKZ
=redefinicao	f!I%J(D)H*H+J,J3J4J7I:H=H>I?E@HCIDGHZKJMINFPHS[U^VYWYXJZZ[I]GaHbGcJdIgJ
=redefinida	w@JHIM]WJZGgY
=redefinir	a!Y#J(]*H+J/J3I4J6J8J;J>H?Y@DBKCGGJHEIIKGLIMHNIPXSXTIUEVXWDXIZ[]H^J_JaZb[cIdIfHgHhJ
=redemarr	yBYHJfZ
=redemarrag	yB]HI
=redirect	r(J7a:F@JDIHZKGUJZD[J^JbJdIhJ
=reecritur	a!G#H%[(F)I*I+G,Y-H/I1J2J3F4Z5J6X7H9G:G;I<J>E?F@DAJCIDFEHFFGYHDIHJHKELIMGNDOIPZRXSITJUEVDWHXGYWZY[H]H^G_HaHbEd^e[f]hF
=reescritura	k!J(J+J,J/J0J3H4Y6X7J8X9H:J>I?I@HBIDIGIHJKILJMHNIPHRXTJUJVIXJZZ[K]JaJbHcZdZgJhI
=reessayez	u@WHJTXZZ
=referenc	n#[
=refus	P!Y#A%a&G)]*D+D-]/c0E1E2G3@4B5F6D8C9B:I;F<G=Z>A@XAEB?CCDBEFFDGBHBIcJaK[LEM@PISATBUDVZWEXBYFZF[C]C^A_BaDbAcIfCgB
=refuse	t%I(J=[@YBJHDKJN]P_VFZB^YdHfI
=regard	u%Y3J?G@YFJH[Z]
=regel	tC[DJG[HEIJN^OKaK
=register	T!F#I%I(F)E*E+c,J-F.J/H0J1J3C4J5J6I7I8I9E:F;J<J=G>]?^@DAGBFCbDZEIFJGGIFJZKCLHMHNFO[PGQJRJSITIUCVBWGXHYIZC[H]D^I_GaGbEcHdHeJfHgHhG
=registr	wD[
=registrado	e!K(J)J*J+a-J3G:J@JBFDZHEIKKJO_SKUJVHZG]JaJbJhK
=registrati	w?JB[CIDZHE
=registration	^(I)J*H+c,K-I0H3Y8J=J>J?F@JBDCDD]GJH[JKKJNGOIPJUKVJWIZG]IbJcJdKfHgJ
=registrato	i+]3J>H?G@KCXD[HGO[VJZE
=registrazion	tBYCID^HDUJ
=registrer	w+Y?JBZCIDZHE
=registrerad	m(J+_3I>I?ZD[HAPIVKZJ]JaK
=registrerat	t+I3ID]HZ
=registreren	y+ZBHDEH]
=registriert	k+X?I@JBGC]D]HYKJVKZI
=registrierung	p+]?JB[CEDXHXOJZJ]J
=registro	h!J(J)J-I3H>G?G@JB[CED_IJKJNJPJSJUIVIXJZI_JaJbJcWfJhJ
=registrou	y+JBXCIH[ZJ
=registry	t+HDEHBJXYbZJbY
=regl	q-H3JBXDJGXHFKFLWMJN_V]ZH
=regola	yCYGYNY
=regra	yCYGXHJNX
=reimposta	p(Y:J=[@JBHHFUJVIZFb^
=reimpostar	g(])G*I:Z=Z>I?Z@GBJDIHGKHMHPJSJUIWJZZ[Y]IaJbFfIgJ
=reimpostata	u@JBXHJM[UJZGg^
=reimpostato	yB]ZI
=reimpostazion	d!F#K%G(D)H*H+G-J/J0I3G4I6J7J:F=F>H?F@HCHDFGJIJKILJMGNFOJRJS^TIUZVXW^XIZ^[I]H^J_HaHbFcHdGeJgH
=rein	u!XHGIXZ^aJ
=reiniciamo	yB]UJ
=reiniciar	wB]ZH
=reinitialis	t(J0W@IB^HGM[VJZGdKgZ
=reinitialisation	^#I%J(A*F+G,I-H/I0I1J3H4I6J7G8J;J>H?CAJBXCGDIFHGHHFIIJJKILIMENCOJPYRJS^TJUYVZWYXIYJZ_[F_IaFbEcHdCeJgHhJ
=reinitialiser	a!I#J%X(^*I3G4J7W=Y>H?]@FBICIDGEXGJHFIJKILJMFNIOJPHTJUYVJWHXK[[]I^JaZbXcJfHgIhJ
=reject	Y!D#F%H&J(F)H*I+G,H-_.J/^0I1H2J3F4G5I6F7F8H9F:F;I<J=H>G?F@ZAHBCCHDGEHFIGGI^J^KHLHMYN_PFQJSITGUJVGWIXHYJZH[H]H^E_EaJbEcEdFeHfFgEhX
=rejestracji	w?IBKCKD]IJ
=rejet	y-YHJKZ
=rejett	y.XJY
=relatorio	w>I?IBJCIDZH[OIZI
=relay	yHHc_
=releas	t#F-I1[@JKFTZZI[^
=remain	p#H/XBHLWT^ZH
=remember	c!I#H(H+J-E/I3I6K7K:I=J>E?J@EBFCJDIHXJIKaLJMINGOIPJTJVHXJZY]J^FaJbIcIdJgJha
=remettr	y@YCJHGIIKaZEhJ
=remot	c!K#K%I-J3J4K6J9J>F?IBIH]IJKJNJQbVJZE_Jc[fI
=remota	wHKQ[
=remoteaufruf	yHJQ[
=remotely	u#HBZHFQ_
=remov	b!G#J%Z(H)X*I-H/G0J1I2J3F6I7J8X9D:J;I=K>B@FAYBCCEDEFJGGJ[KGLHMINHOJPHQHRISKTHUJVZX[YcZE[J]G^]_]aGcBdJfGgGhH
=remplacer	y@]HYIKNJ
=renam	q!J#J+J-H3J9K=I@JAIBFF_GHHaIGKJMEVJXJZE]I_KfJ
=renew	r-K@YHDIIKYUYc]
=renvoi	w!W7YNX
=repair	u>^BJHGZJ
=repeat	p#ZHFK^ZJ
=repetida	w?J@IKaMKZG
=replac	i#K(J-H3J7K9J>_?H@cBHDIIFKEMHNJZA[J]J^IbYh[
=replacement	t>]J[ZH
=replication	w4H@JHWM^NFZHcH
=reply	y9^ZG
=repond	t0XHHIIN[VX
=repor	yHHVZc]
=report	d!H%J(H)Z*J-J/J1J3J7J9J:I=I>G?H@GAIBYCIGJH^IIKIMJNIOJPISXTKUJVGWJXJZ]^J_JbIcJfIgI
=request	c!G#E%I&J(Z)I*E+X,J-C.J/I0J3H4J6]7I8I9Z:F<J=G>E?C@EAJB^CFDFEFHZIEJJKGLYMGNGOHPEQJRIS_TIUEVDWJYJZI[J]E^J_GbHc[dIeIfCgJhH
=requestdeni	j(]HX
=requir	Y!H#I%D(X)G+^,I-G/G0Z1G2H3E4I5I6I7I8H9E:H;I<b=W>D?H@BAHBDCbE[FIGGHEJGKCL^MHNCOGPGQHRISHTHUHVGWIXEYFZA[H]X^E_HaGbIcYeYfHgHhF
=requirement	a(I-I/I3I7K9J=I@JBYCJEIIbJKNZTKZE]J_KaJbXcJhH
=requis	u+J=Y?ZC]DFHF
=requisiti	wHHIWN]
=requisito	p-J9J:IHEIZN_ZJ
=reseci	y5Y?FDJa^bJ
=reserv	n7I9H<HBHFcIITJZIfJ
=reset	;![#A%J&I(])Z*X+=,>-9/X0X1Z2C3C4H5]6E7[9B;H<J=^>J?Z@HBXDDFYH>I=KBLHMCN>OEP[QBTCUZWaYCZ[[D][^GaYb[cHeHfGg]h?
=resetowac	w(J:Y=[BJHISJUJV[ZH
=resetowani	r(G=J?JBYHJSJU^VIWIZ[bJfI
=resetowania	k!H%J(Y)G*H+J1K3J6J7J:G=F>I?G@IBDCJGJHEJJKJLJMINHPHS_U[VXWZXHZG]I^IaJbFcJdHfZgG
=resetten	f!G#I%X(Z*E,K-K/I0K1K2K3H4J8I:[=Z>G@DAJCIDGFKGJHGIHJJKGLJMINGPERITJUEVZWEXGZ[]F^I_JaZcJdJfFgFhH
=resetu	t!J%Z(X:I=I?WBXDIHZPJSIUHVHW[ZFaKbHfJ
=resetuj	t%Z([@JBIZEb]
=resolv	m#H4ZB[GJIJKJPJZWcYdYfI
=resourc	u!K#J8FA^G[MYTH_H
=respect	uHJIZNYZJ
=respond	u0YHHfZ
=respons	y9]H[XGfK
=resposta	y#G-J9Z?JBJKITJX]ZIaI
=respuesta	y#H-I9[?J@JKJX]aG
=rest	i#I%Z(F-G/I3H4I6K7J8H9E:G;J=I>G?G@FAJBDCHDIFKGJHBIGKGLZM[NHPaQKRJSJTJUGV]WKXIZX[I]H^I_YaZcIdIfHgJhH
=resta	wLXMJ_Xg]
=restablecer	_!X#I(^)G*I+I-J/J0J3H4I5Y6J8I;I=]>G@EBDCGDIGIH@IIJIKELJMGNIPYRJSGTJUEWGXIZ[]G^I_GaYb[fFgIhJ
=restablecimiento	e!E#I%I(F)G*H+J-J0J3I4J7J8K:F=G>I?GCIDFGJHXIJKJLJMHNIOKPHRJSZUXW]XIZ][K]Z_JaHbGcIdGfYgJhK
=restart	i!J#J%J(H+W-J8K9F:K=J>J@EBaDIGJHHIIJJKGMGNJPJRISHUIVIXHZC]GaGbHcHfdgJ
=restor	i(J)J/H3I4I6_8H9I=I>H?I@JAHBIH_JJKJNJPGRJSJTHZF]J__aIbJcJfIgJ
=restrict	lBIHZQ[
=restriction	p@IHGI[N_ZIhJ
=restrictremotesam	m%J4IBJHFNJPIQcZIdHfJ
=result	o/_@FB^HDIKJKMFN]ZH^JdYhJ
=resync	n%I0K4J8I9I=I>JBDGJHFMKReYJZHcIdFeJfE
=retir	q1_4Y=Y?YBJHGSJZJfJ
=retour	w!a9J>JBKHFVJZF
=return	e![%H&Z(I)I*J+X-H/I3H9I:I=J>W?G@FAIBFCJDGGJH?IGJZK[MINKOJPJS[THUIVHXIZD[I_^aHb]c[dJeJfJgHhG
=reuniao	y9H>J?IBJIHKJZ[]]aK
=reunion	w-J9I>I?H@KBJIJMJZ[]^aJ
=reus	nIJKcNGXJZA
=reussi	y/ZB]
=revient	y!Y#J+YHDTJb^
=review	r)K*F>H?IHb
=ricev	y3I>FH[OZaZ
=ricevo	yaZ
=richiesta	y9^HFKJLXZH
=richt	y>H?JH^
=richtig	yHJKJZHaZh]
=richtlini	j!J#K%J(H)H*]-I7I:H=H>K?X@GBGDGEJHBIZKHMHNcPISHTHUFVIWaXJZC[K]I^K_IaIbHcJdHfJgGhI
=richtlinien	yNY
=riconosc	w3H:[>J@IHIIJMJO[ZGh]
=ricorda	y9I@IHJIIKaOHZIaJhI
=rien	j!K#H%J(J*J+K-I3G9G>F?G@FB]CGD_HAIGKFLXMHNHOJT[VIXJZY[I]K^Ia[bYdJhF
=riesc	y:X=[HKS]ZGaJ
=riesco	q!G#J%G(IBIHGIIKHLIMJNIPJVIZa[]^IhI
=rifiuta	q9K>J@YCJHJIGJ[KIO[VJZ[
=rifiutata	u/[@ZHFI[MJ
=right	W!E#J%f&J(])D*E+F,H-D.I/H0^1G2G3D4G5I6H7F8G9B:E;_<I=E>C?D@ZAGCEDDE[FHGEIBKALEMFNBO]P^QIRGSETFUEVAWDXFYHZ=[F]E^]_EbJdDeIfEgEh[
=rimasto	y#]IIKJdZfJ
=ring	n#J*J+J3I>[?G@IBGCJDIHBKINIOIU]VIZD]GacbJ
=riprova	y@[BIHIZX
=risk	wHbNI
=rispetta	r-XHKN^ZJ
=risulta	y!Z+XHIh]
=riunion	y-J9I>I?I@JBIIJKJNIZY][aJ
=riuscita	w/Y6XB]HH
=riuscito	yB^ZK
=robi	y:YLY
=robot	q(J-J3[9b>G?K@ICKHBIJXIZEcJ
=rojo	y@HHGIJK[MJZZh[
=rol	q!J#K(a)a*]3I;J=J?F@JBHCFDIHEIIKIPJUHVGZG[I]J^I_KaJfI
=role	Y!E#H%E&J(d)h*d+H,I-C.J/E0J1I2J3D4G5I6I7G8H9D:E;H<J=E>D?B@DAHB@CBDCEHFIGGIBJGKDLGMGNEOGPDQJRISGTFUDV@WGXFYIZ=[G]F^D_GaFbFcHdGeJfHgEhE
=roll	m!J%K(b)]-J3H4J6]:I=J>I?I@IBJCJDIGJHEIIJKKFMJTJUHVZZG[K]I^J_IaJbJ
=room	j)[>JHaLJRITIVJZGc^
=root	w%XH]KJZHhJ
=rosso	y>H@JBIHGIJK]ZZhZ
=rotat	m2[HaKHNFZJ
=rott	y>IHFK[MJh]
=rotto	y>^HJRXZIaH
=roug	w>J@JBJCJHHK[h[
=round	w@JDXHGIHK_ZIhI
=router	n9J>HBKHbIIMJZJ
=row	o#[-J3H9K@FB]HAIINZTFX[Z]]X
=rpc	k!I#J%I(I)I*H+J,J-H.K/K0J1K3G4i5H6C7I8J9D:I;I<J=G>F?D@HAJBGCIDHGKH@IGKELJMFNGOGPGQJRCSITJUHVFXHYFZD[J]G^I_GaGbJcCdFeJfAgJhI
=ruckschreiben	b!G#G%B&](F)G*I+J,Z-I/I3H7I8Y:G;J=]>H?H@EBXCIDHEHGGHFIHKFLHMHNFPZR[SJTIUGVFWIXHY]ZI[H]I^G_ZaHbGcZdGeYgHhG
=rufnummer	w3_>XIJOJ
=rule	[!G#H%F(E)G+J,I-C.K/]0J1I2J3F4G5I6I7G8G9H:F;J=F>F?FAIBFCIDFEJFIGeIZJ[KCLIMFNeOIPDQJRGSGTGUGVEWHXIYIZ?[H]H^H_EaGbGdGeJfDgGhG
=run	h!I#J%F(H*K-I0Y1Z2K3J5Y6H8I9H=J>I?J@GBGCJDJGGHbIHNIOJPGRETJVJXHYJZI][^]_JaHcEdJfDhI
=runn	e%J(I)J-J/J1[3K4J6J7J8J:J=I?JBYDJGJHIIJJZKJMJNJR[SHTJUHVIZC_IaJbIcFdDeGf_gJ
=runs	n#I-I@HBIHJIIJZKYNHRYT[ZGf^
=ruolo	t(^)[*[?GCIDJHHUJVHZI
=rutan	y@JHJKH^^d[
=s	m!J#^%J(J*W+]-H3I6E9I:I=J>J?H@IBZCIDIF[H^IHKHMJNIOIPJTJVHXIZY[J]J^JaIbJdHfIhJ
=sa	j!I#H%I)J*I+J-H3H4J6I7J8J9a:H>G?H@HBDC]DHEKFJGZIFKELIMHOIPYRISJTJUIVFWJXI[H]I^I_JaHbIcHdGfHgJh]
=sabbatical	y!^HI
=sabe	y!K9^>J@JCIHGIIKIZ[
=safari	y.]SI
=sager	j!F#G%J(H)F*E+Y,I-^.K/J3F4J7H8J9F:I=J>E?G@JAIBGCFDYEJHBIDJJK]LXMINZO[PHSITHUIVFXFZZ[I]G^H_IaIbIcJdXfJgIhY
=sags	y#JHII[KJZFh]
=sagt	g!J#I%J(H)I*H+J,J3G4K6J7J9G:J=H>H?H@FBHCZDHE[HCI[LJMJNEOZPIRJSHTHUIVFW[XZ[I]I^HaGbJcIdXfHgGhY
=sai	y3Y>JFXOJaIcZ
=said	h!J(K)J*J-I/c3H4J9J=F?J@JAJBGCJDJEIHFIGJ[KEMINEOIUKVHXJZc[I]J_JbJdFfJgJ
=saisi	t>J?JHKO[XZ
=saisir	yKHh^
=sakerhetsinformation	y+J3ICZD[HH
=sakna	k!I#H(F*I+G-G/I3a4G5Z6J7J8J9E:I<I=]>G?Y@GAIBFCXDCGKHAIWJJKFLJMINHOEPJSJTJUJV[XGZE[J]G^J_YaFcJfJgJhI
=saknar	m!I#I%_(a*I-H2J3]9H:I;H>F?H@HBHC]D[HDIIKHMJNIOITJUJVGXIZE[J]I^I_JaEbIhI
=sala	y9J>I?JHa
=sale	h!I#J%K&H(H)H*I-I4J8K9H:Z=J>F@EBGCZDGF_GIH@IGK[LJMHNHOHPIRJUJV_XIZY]I^I_IaFcXfIhZ
=salesforc	n9J?JHbIJKJZH
=sam	]!E#F%A&J(F)G*F+H,G-D.I/G0H1H2D3D4G5J6H7H8G9B:E;C<I=E>D@DAZBYCEDFEHFIGGHDICJIKDLGMFNEOFPDQkRHSHTGU]V[WHXDYGZA[F]F^G_EaCbGcGdGeIfFgFhG
=same	X!D#E%G&I(C)G*F+G,I-A.I/]0E1G2I3D4G5I6G7F8F9C:F;I<J=D>E?F@]AbB@CFDFEHFFGFHAKdLGMDOYPZQHRDWGXEYHZ^[E]D^GaDcEdEeGfFgZhD
=samego	w@^HJZJbZ
=saml	w7^?JZFbG
=samma	p-J3J9H>H@ZAaBJHGIIKZOXXJZE_GaIbZhJ
=samr	k%I-I2J3J4J8K9J=K?IAJCJHBIJKJNJQfRKXJYGZIaKbJcIdKfJ
=sans	f!J#]&Z(I*J+J-H/J3]9K=Y?H@GAJCIDZFJHHIGKHN]OEPJTIUJVIXI[Z]IaFbIcJdJfJhI
=sap	i!K#B(F)J-J3I4J7J9J:E=I>J?J@HBEDHHiIJKIMINJSJTGUGVHWJZ?[H^JbAdIfJhH
=sas	o!I#J,F-I3I6K9G>I?H@JBJCJHCIJKJMINJOHRfTJXIZI]JaIbJcJfIhI
=satisfi	w/ZHGIHJZN[WJZJaI
=satisfy	p@ZEKHWIHN[ZH
=satt	w#J%I(I)J*[2[:J@ZDIHIIJKJNIVKZD]^hJ
=satta	y%]@ZB[HHPJZHdJ
=save	t+J-G3I9G=Z>J?I@GCEDHH_IEKGNZOJUJVKZC]FaJf]hJ
=saved	w#Y3[ZJ
=saw	y9Z@[CJHGZH
=say	e#D%J(I)J*I+[-E/H1J3E4J6J7J8J9F:I;J=D>E?E@[AJBFCGDHEJFKGJHEIYJJK@LJMGN^PJRJT[U[VHWJXHYIZ][I]I^J_IaFbJdJfHgIha
=says	H!J#Z%D&J(A)D*F+H,C-].X0E1Z2E3=4C5D6I8C9@:X;H<G=Z>>?=@BBFCJDGFCGIHFI^KXLGMAO^P@QDRDUZV^XbYD[H]FaFeIf@g>hY
=sbagliata	q-J9H>J?J@JBIEZH[IJKHMHRYXIZJh_
=sbagliato	w4[HGRYX[ZI
=sbaglio	y-I@ZBJHJKJZIh[
=sbloccar	t#XHI[]
=sbloccato	y#E3JB[HHT]
=scadenza	tHIL_ZJ
=scaduta	w=_>J@JBIHDKILKVJZY]ZbJfJhJ
=scanner	t>JCJH_
=scenario	u)[*JAXHZJG
=scheitert	o!J/J3[8X<W=KHIIJKJNKQXZH_ZeXfJh[
=scherm	u9I>]?H@[BJHJZG[X]JaJbX
=schermata	r(J+XBGHGKJUJZIba
=schlagt	p(J6Y8Y=I@IHJNZVKZ]bH
=schlussel	w6^?ZHJZI
=schon	c!G%I*I+_,J-Y/I1J3G4J6J7J8K9_:H;J=G>C?D@^AJBDCDDBFJGJHDICKbLIMZNEOGRJSITIUGWKXGYIZ@[G]E^I_GbYcIdIeKfHgIhX
=school	k!J(H)J-J/I3F7J9H:J>[?G@GBHDYHCIJJKKYMYNZSKTJUaVGWJ[K]JaHbIgZhJ
=schreiben	y%^
=schrijft	t%K1J>JG[HGYZfY
=schritt	wBJC^HZ]YaEeY
=schusestrongcrypto	m9JHHYa
=scop	e!J%I)J-I1J3J8K9H=J>J?J@IBIDJFJGeH>IIJFKILJMJNIPHTJUJVaXJZH_KaJbJcIdJfIhJ
=scor	y-ZHXIFKHNKZJ
=screen	V!E#F%H(F)H*H+^,I-F.J/I1J3G4H6I7I8I9E:H;K<J=F>_?X@DAIBBCEEIFJGIHWIYJHKFL]OHPHQJRHSITEUGVFWJXHYIZC[[][^H_IaGbdcHdHeJfGgG
=screenshot	n?I@KH^KKLJZ]^IbJhJ
=script	i![%H(Y)K+I-K/J3E=G>G?H@FBFCKDGGIHdIJKHLKMHNJOIPHSJTJUKVJWJXGYXZA]J^C_[aJbGfIg_hK
=scriv	wGZHGY[ZJfZ
=sdprop	u(IP_
=se	X#Y%D&I(E)E+^,F-A.H0F1G2G3J4Z5H8E9W:B;G<H=X>X?HAGBJD>EIFGHZIJJFK@MXNBOCQHRGSITJUJV?XGYFZ_[]]B^D_GaBbDd[eYf[gEhA
=seamless	uH]
=search	y9IAIBHDJMINK__aI
=season	t!Z-b@IHDIIKFNIZG
=seasonal	y![D[HG
=second	[!G#H%H(H)H+X,J-E.J/Y0J1I2J3E4H5I6[7I8^9D:I;J<I=H>B?D@eAHBZCeD@EIFIGIHJIDKELFNCOGPHQJRGSHTIUHVGWHXFYIZC][^I_GaBcFdIeJfGgIhD
=secondo	o-Y9J>I?K@HBXCZDKHIIXKIMJXIZE]ZaJfJhZ
=secour	u3[>[?ICID[HCaH
=secret	j%K*D+I2_3J>H?b@JBJCJDJHbIIKELJPK]JfJ
=secretary	w(]3Z@KHFKJZJbJg[
=section	y%FH^
=secur	m!J#G+a4F<^@HBJCJD^H@IIKILJTJVHY^ZC^IbJcJhI
=securit	q+ICYHFQYY[fI
=security	U!E#E%[&J(Y)Y*_+Z,H-H.I/G0I1H2I3E4H5I6F7E8G9F:F;^<H=E?[@AAGBDCZDWEHFIGGHYKDLHMENEOGPDQ^RHSGUFVIWGXYY[Z?[F]F_GaGbYcEdFeHfFgFhJ
=sedan	t*Z+I-K9I>J@]B]CKDJHHIGKIMYZI]J
=see	_#Z%Y(C)]*X+F,J/G1J4I6J7I8J9Y:H=H>F?J@CAJBECGDDEJFJGIH[JHKELYMGN]OZPHRJSJTZUDVGWKXGYJ[X]Y^IaHbGcIdIfIgGhG
=seem	k!J#J%I(F)I-]9K>J?J@JBJCJDKGJI]NJP[VHZG[K^JaYhJ
=seen	q#I-aHHKIXI
=sees	yA^HEdJfH
=segu	y!X>XgY
=segun	t-ZBJKJZI]Xh]
=segunda	u8Z9[@YB[HGUJZJ
=segundo	l-Y8Z9J>G?JC_DKHIIIKHXIZEaIhZ
=seguranca	r%K*Y+J-J3I9F=J>J?_CZDJHEIKKIPJQXVIXHY[]IaJbJ
=seguridad	q+I-I3H9G>I?]BHCYDXHFIJKJQYXHY[]J
=sei	i!I#I%J(I-Y3I7J9X:H=J>E?I@GBICIDHIXKDLJMJNGOIPJUJV_XI[^]J^IaIbJfJh[
=sein	j!Z#I%J(I-I.Z3Z7Y9I=J>I?J@FB[CKDJHDIXK^LHMHNJOJPJUJVYXKZD[I]J^]aJbJdIfKgJhH
=seit	^!G#Z%X&J(G,I-[/I0H1W2J3C4I5I6H7I8I9D:X;H<J>J?H@BAJCGD[EHFIGGH=IYJJLHMFNFOXPFQJRESITHUHVDWHX[YIZG]X^G_HaXcFdEeHfagHhZ
=seitdem	r8Z=[BIHGQXR]YXZHdJfJ
=seither	w%J2Z=ZHGY]ZH
=selben	y9J@^A]HJZG_F
=selbst	l(J)Z-K:H?I@HB^HFKILKMJPJSJU[V_ZChI
=select	g!J%H(J-J1I3K4J7J8J9J;J=J>J@HBICJDJG^HFIJJJKJL[MINIPISKU[V^ZF^K_IaJbIcJdJfIhK
=selectiv	tGcHB^J
=self	U!E#D%C(A)b*E+H,H-G.I/F0G1H2I3G4H5H6H7E8H9K:E;I<I=I>F?C@EAHBECHDYEIFHGEHXJHKDLCMENFOJPEQIRHTZU_V_WFXHYG[D]G^d_GaXbDcBdCeGf>gFhD
=selfservic	q!J#K)^-H9I?J@IBFDIHDIJKIMJSZUcVDZG]K^JcJdHfG
=sem	b!H%F&Y)J*H+I-G/I2J3_4H6I7I8Z9F:G;J>E?FAIBYEJFJGIH=IEJJKFN]OBPGRISHTHUIVGWIXFZA[Y]G^XbWc[dHeIfFgHhI
=sempr	r#J+J>J@HBGCID]IIK]M[VJZEhI
=sen	w9J@]C]HJKJMZZJ
=senar	w#J-K9K@]BHHHKJTXXIZ[cXhJ
=senast	w-G3J9H>H@]BJCJHFIDKbOIZFaHhI
=send	d*J+J-I3H7Z9I:J=J?H@GBGCIDJH^IJKIMJNGOJSJTIUKXZYJ[J]Ea_bIcJfJhI
=senha	R!A%F&I(J)C*C+D.G0X1F3C4C5G6J8E9E:H;F<G=B>J?AAFBXC@EEFGGHHGI[K_N^OEPCQGRDSCTBU[VAWCXAYFZ_^X_CaBcBd]eEfAgGh[
=sent	h(H)J+Y-J3Z7X:H?Y@JBEDGHFIJKJUIVKXJZ[]Ya^bJgJhK
=senza	g!I#Y%H&[(I*J+I,J-F/J2J3^4I6J7J8[9I:H=Y>J?H@GAJCHDYGJH?IEJJKGLZNYOEPIRJTIUIVIXHYJZX]IaFbIcIeJfHgJhI
=separat	yH_hD
=ser	o!J#J(Y*J+I-H3F9H:[=J>E?]@XBHCEDGI^K_MFNHOEUJVHXIZF[J]IaFdJhH
=serv	u(J5W>H?_BIMJVJZH]K
=server	L!B#J%A&F(@)B*B+C,C-@.F0I1D2B3@4d5f6e8A9@:B;C<X=?>A??@?ACB=C@D?FCG>HYI?JBK>LCNIOCQXRcSCTBU@V@WDXBYaZ<[B]@^Ba@b?cadEeBfagBhA
=servern	q-J0J1H3J4[6Y8J9I>J?J@JCKH@IJKHMIOJPJR]VJYZZI_KaJc[dJhK
=serveur	h#J%H,J-J1I2K3J4]8J9J=J>J?J@IBHHGIJKJNJP[R[SJUKVJXJYZZG_Kc[dYeI
=servic	L!@#A%Y&G)Y*H+C-D.F/E0_1Y3J4@5D6C8C9A:A;E=D>G??@BAFB^CBEBFDG@IDJDK@LHMDNAODP?QERGS^THU^V_WBXBZI[A]@^JaHbAc^fcg?hB
=servicebu	i4JHDMJYJbJcc
=servicio	m2Z9I@KHCRKS]UEVGZHcIfb
=servico	m(K2Z3K4K9IHDIKRJS]UHVIZH]JcHf_
=servidor	d!H#I%G(I)I*H+J,H-H/J0J1G2H3G4^5J6]7I8H9E:I;J<I=I>H?F@FAIBECHDHGIHHIHJIKGLJM^NIOHP]QJR[SFTIUGVGXHYZZF[J]H^J_HaFbHcZdZeHfWgJhI
=servizio	m(J2X3J4J9J=J>J?K@JBXCJHDIKPJRJS]UGVGZI]IaJcIfa
=servono	uHZI^fI
=serwer	t-I1H3J4]6[9H?I@KBJCJDJHCIJKIRFZI]IaJc]fZ
=serwera	w-K4YGJH[IJRZ]JaIcKdXfG
=ses	y%[8Z9JF[HI
=sesion	q(J>I@KBHHXIKKJXJ[]]ZaFbJcJh]
=session	j!J#[%H(G)J*J+J-G/J1J3H4J9F:J=H>I?G@HBFCIDHEJIIKFLFMINHOJPJRJSKTJUHVIWKXGYJZC[I]daHbYcGfJhZ
=set	N%c&Z(]+[,D-?/F0F1D2D3A4C5D6A8C9@:F;E<^=B>C@_ADB_CGDJEYFEGHI=JJL[M?NAOCPERFSCTBUGV]WZXBY_Z9[@]C^^_Aa@bCcAeJfDg_h=
=sets	m&Y([)J-J/I@IBIHBJ[KIMHZXg_hH
=sett	]!E#G%I(H)C*_+Y,I-I/E0J1I2J3G5G6I7G8H9G:E;J<a=E?D@IAIBBCEDBEHFJGJHdIEJFKDLHMDN]OJPFQZRISGTIUXVCW^XHZ@]X^F_HaGbFcFdGeHfFgEhX
=setup	d!H#H%G(F)G+_,_-H/J0J1H3H4J6H7J8H9F:J;J=G>G?G@GAJBGCGD^E_FJGGHWIIJIKGLJMINFOJPERHTJUJVFWIXIYIZB[J]H^H_GaGbIcGdBebfFgHhI
=setzen	m&Z)Y:I<W?J@[BYHFIKL]MJNIV[ZB[I]H^JbKdJhI
=setzt	wHHKIMJPWZ[g[
=seul	i!I#J%I(G)J*F+J-I3F4J6J7J8J9F:I;Y=I>G?]@YAKCaDFEJHBIFKIMINIOIPZRJSITHU[V[XGZB[[]H^I_JaFbIcJdIfIgJhJ
=seulement	r#J=YBIHFSJTZVJ[^cIgYhK
=seven	y@]KHZJ
=several	m#_-I1[BHHETFY[cJdJfI
=shar	e#W(J-I9J:H;G>D?I@IAXBHH_IGKILJMJNJZC^cbIhI
=sharepoint	f#K%I*]-I9H:];H>J?JBJHaIHMKPJZJ]IbKcJ
=she	Y!]%G(E)G*F+D,J-B.J/E0J1I2J4H5I6H7F8H9D;I<J=D?D@KAEBeCCDaEIFHGGH9JFK]MCNZPEQJRISHTEUEVYWGXDYI[F]b^E_ZaDbEcFdGeIfHgHh_
=sheet	yH]ZH
=shes	p#^)J-E@JBKHCIXKYNJTHUJV]XWZI_Y
=shibboleth	y7aHGSGZIgJ
=shift	y>J@YHFZ^
=shop	t-X>[@IHXZHbZfJ
=short	m#J*J-E/X2J?J@IBJC[HJIaJJKHNFZE
=should	a!C#H%I(G)I*H+Y-G/I3E4H5J6I8G9H:]<E=E>H?E@HBECZFJGHH^IEJJLIMZNEOIPIRJSJTJUIWJXHYIZ][G]F_^bGd[eJfIgJhE
=show	T!K%E&I(D)F*I+a,G-E/[0D1H2J3D4H5I6H7G8G9F<J=F>G?G@DAGBADBEHFIGGHYJYKDL[MGNZOYPEQIRXS^TXUWWGXEYHZI]]^H_GbacDdCfFgFhE
=shown	j*H-H0Z>I?b@HDIIHKGLIMINJOJZC[_^HaZhJ
=shut	o!^#a-H/K3J4I9I=K>Y?H@GBHCKDJHCIGKGMKNKOJRISJVKXJZD]Z^JbJcJfZ
=si	b!F%F(D)]*J+],G-D/H0I1H2I3D4F5J6H7G8H:F;I<J=W>D?D@[AIBICCD@EIFJGHH[JILGMENEODQJRGTFUFV_WHXCYHZ]]C^H_HbFcEdFf]gGhD
=sich	d#J(J*I+Y,J-I/J3K4K7J9I=J>J?I@ZB[CHDIGJHZIHLKMWNIOJPIUJVHXJ]I^JcJdIgZhH
=sicherheitsfragen	r*[?[HHX[
=sicherheitsinfo	y+ZCIDZHH
=sicherheitsinformationen	w?JCYD]HJ
=sicurezza	r)J*Z+J-J3I4I9H>J?^BJC[DKHEIJKJNJPJQXXHY[ZIaJ
=sidan	o!H#H(J)G*G+^,J-H.W3H4J9H:J>G?J@KBICHDYHKIGKHMJNJOZPIVHX]Z^[J]JaJdIhI
=side	l!I#J-H/_0I4H6J9J>J@JA^BJDJIHJKKIMINXPGQERIS_T[XJYIZD[J^J_YaIcGfEgJhJ
=sie	X#Y%A&G*H+],C-J.F/X0F1D2F3I5F7C8D9?:A;X<F=W>H?GAECFDXEEFEGEHJIGJDLCN@O^PBQFR]SJTEUBWCYEZ_]?^C_BaEbAcAdEe]f[gCh^
=siempr	y+J@JBJD[HGIJK^ZF
=siffra	y3YHII]OG
=sig	q(J+X-J4K9J>F?J@ICIDBH^IJK[MIOIRJXJZ]bKcIf[hH
=sign	O!D#E%F&J(D)D*F+[,]-@.H/I0I1G2I3J4E5F6E7c8E9E:B;H<c=B>??@@?AFCDEHFbGDH]I[JDKAL[MWNJOFPEQIRGSDTbUCVAWFXDYGZJ[[]B^B_Ha?cCdCeEfCgC
=signal	y3H=I>H?IBGHXMGTHZH]^aJgH
=signatur	t3I<[>JH[MJOI
=sigu	o#J3JHFLZM]T[gXhJ
=silent	w>HBJDIHCZJ]Gab
=sim	f!F#D%H(E)Z*F+Z,J-E.J/J1J2J3E4I6J7H8I9B:G;J=H>i?D@EAIBACFDCEJFJGJH_IEJIKDLIMDNGOGPGRISITBUGVXWIXFYKZB[C]E^I_GaCbFcIdHfHgIhG
=simbolo	t9J@KCJHJI_
=simpl	r-I3G>I@JBJIaNXOHXJ
=sin	b!F#X&Y(G)I*H+H-E.K/I1Y2J3Y4G6I7H8Y9F:Y;X=J>F?F@WAIBYCGEJFIGHHAIEJIKDN[OCPFQKRGSGTFUGVEWIXFZA[Z]Fa^bGd]eHfCgIhG
=sinc	R!X%W&H(B)a*B+Z,D-_.J/I0D2H3B4I5E6X7I8X9B:C;E<G=Y>J?G@DAXBYDGEFG?HDIHNGODPHTAVFWEY]ZH[J]C^B_Jc_dGeEhH
=sincronizacao	n%Y-I0X3J9J=K?J@JBKGYIJKHMYNJRXSJZI]JaJdIf[
=sincronizacion	m%X-I0X3J9J=I>J?JBIGYIKKJMZNIRXSKZJ]JaIbKdYf[hJ
=sincronizzazion	m-I3J9J=I?JBJDKGZHYIIKIMXNIRWSJTKUJZIaKdGf]hJ
=sind	d!X#F%I(I)Y+J-]/X0J1J4I7J8J9H;J=G@YAJD[GIHFIHK[LIMGNGPHRISITGUFV]WKXHYJZE[G]H^I_IaHbIcHdFeJfXgIhG
=singl	q7[HJNYZG
=sistema	m-J3C9K:K>F?H@IBICJD_HDIIK^MHOJR]U[XKZFaIhF
=site	a!G#G%D&I(F)I*I+I,I-^.Z/F0H1I3G4]5]6H7H8H9D:G;I<I=G?F@DAHBGCFDGEJFHGHHaJGKDLJNDOGPHQJRGTGUHVFWIXXYIZF[I]F^I_EaGbCc^dIeIfFgHhX
=sits	wHXJWPX
=sitt	w@JBZHJZG^[hK
=situation	y?HHZdY
=six	m!Y#G(K+K-I/X3E9H:J;[=J>F?I@GBJCJDGFIGJHII[KGNJOHPJVJX]ZCa_hJ
=sjalv	t(F)[*J9I>H@JB[HHIHKJU[V^ZF[IaJhJ
=sjalvbetjan	w(J)]-J9K>JBIDKHGIIKIUaVHZI
=ska	u-K9IDKI_KKZ[
=skarmen	y9J>]ZJ[[bF
=skew	wHIR^cJ
=skicka	u#H3[HJIJaY
=skipp	o+X1]>J@JBHDaGHHHKIMGZGfF
=skog	y1J8aHGRJZJcJdIeKfI
=skrev	t#_-J3K9G:J=J>H@GAJBICJHCIZKZMJNJOIXIZX[I]JaJf]hI
=skriv	y%K1I8JG[HFRIcJd[fY
=skrivaren	yH^ZF
=skriver	q-J0[3I>FDJHEIIKGNKO^Y]ZF]IaIfIh[
=skrotow	w%K0JGZH]M]RJdIfH
=slash	m-J3Y>IBJFaHFIJaH
=sleutel	y0J6_?YHGTKdG
=slot	u#_/I9JIJT]XJZI_KgJ
=slow	m-Z9I>J?J@IBIHbIJMGRXXJZJbJcE
=slowo	y#G-aHGIJTI
=slutad	w>JBGCHDJHIYYZJ]]aKf]
=small	u-J@KHHI_KIZI
=smart	c!J#F%I(J-H/J3H7J9F:J=J>Y?J@IBDCJDJGJH_IFKILJMINJOJTaVJXIZD[I]I_JaIb[dJfHhK
=sms	M!>#>%A&D(=)@*E+>,C-;.C/@0C1B2D3b4@5D6A7@8D99:>;A<I=>>]?l@9AAB@D8EBFBGAHGIAJBK:LAM;NIO9P>QDRAS@T>U?V<WGX<YBZF[>]f^@_=alb>c@dAeGf?g?h=
=smset	y3F9H=J>[HDIIKJOEZG]]a^bJ
=snapshot	m!I#I(I-I3I6Y9G:I=J>H?I@HBGCIDJIIKJMJOJRcTJUJVJXHZG[J]H_JaIbIcJfI
=so	Q!G#G%J&H(H)C*A+],E-Z.I/Z1E2F5G6D8D9D:A=Y>G@_AaBFCbDYEGFEG[H<I_K<MDN>OBPGQGRKSDTFUDV]WEYFZF[^^b_Aa>bBdHeEfCgHhX
=soddisfa	wHHIWN]
=softwar	m-J1_BIH]IIJYNJcEfJ
=soit	wN[
=solicitud	y9Z>FHZ
=soll	k#J(I)I*G-X9K:J?J@[BICHE[HDIIKGNJPJVHX^Z[]JdJgJ
=solo	]!F#D%F&J(D*D+G,H-B.I/G0I1H2G3C4G5J6H7H8H9@:F;Z<J=W>B?_@XAHCeDCEIFHGIH>IYJIKCLHMJNFOEP]QIRGSFU_VXWJXDYHZC[a]E^H_GaBbFcHdGeIfGhE
=solv	q-J3K9H>J?HB[CJHGIHKITKUJVIXJY[ZH^^dJhK
=som	i!H#H%J(Z)H*X+],J-X/J1K2J3E4J6J7J8J9E:H;I=I>[?G@EAHBGCXDCGJHGIZK[LXMINHODPGQXRJSITJUIVXXGZB[I]G^Z_ZaGbHcJdJfJgIhH
=some	a!G#G%F)I+F-Z1K3G4Y6J7G8G9H:G=H>F?F@XAGBDDDE^FHGXICKZLJMGNXOJPXRISITIUIWKXHYJZX[I]D^I_GaGbXcIdHf]gIhH
=somebody	d!H#D%G([)[*J+J-G/I0J1H3Y4K6[7J8J9Z:H;[<^=J>H?H@YAJBDCIDHFKHFIXKFLHMINHOHPHRKSHVGXI[J]I_YaHbHcHdZeJfXgGhG
=someon	e!Z#_%[)J*X+X-E0J3H7[9G?H@DBFCHDGF[GJHHIHKFMJNHOHPIRJTYU^VIXHZI[I]H^XaFcJfIhJ
=someth	^#F%J(G)J*H+J,J-_/G3H4J6I7I8J9D:G;J>CBCDEE[FJGIHDIZJHK]MGOGPIRJSJTIUHVHWJXHZ^[I]Z^I_JaHb[dIeJfJgJhE
=sometim	y@JBFDZHJMZZ[
=somewher	u#X-[HEZX
=somm	w:ZEYZJ
=son	h#J%I(I-G2J:Y;Z>I?J@YB[CIDHIHKHMIN[OZPJTJUKVHXKZI[I]J^ZaJbJcKdJhG
=sonderzeichen	u-Z3J9J:JFZHHI]NJ
=sono	d!F#_%G*I,I-D/I0J1J2I3Y4I6I7I8I9[;I<J=H@BAIBYDbEJFJGIH>IAJIKCLIMGNIOEPHQJRISJTFUGV]WXXFYJZ@]G^I_HaEbGcIdHeJfHgIhG
=sont	n!J#J%J-I.Z3[4J:J>J@IBICZDFGXHEIYNJO^ZEhI
=soon	t(Y)Y*X?J@_BIHDKILJVGZJ^H
=soport	u(]1X@ZHHVIZI
=sorry	i#I-I/K3H9a:I>J?I@EBGCIDIHBIHKHNIOIPJRJTJVIWXXGZ_]I^JaJbJhH
=sort	t9CBaHGIJcYfK
=sou	q)Y-I9J:[?K@IBJCID_HFIHKHNJOJV]XKZDhJ
=sound	w9JH]
=sourc	q#YAYHI_Z
=sourceanchor	n!H#I%H3I@JAcCJHIMKTKVJ_H
=soy	n!I)Y+I3J9G:Y>J?J@IBICID_HEIGKJMKOKV_ZE
=sozinho	t-I9G@JB[CIDJHIIJKJU]V^ZFaJ
=spac	k3_4J6J>I?JBJDIIZZI_]aJcJfJ
=spam	i!J#J*J-D3E4K9E:I=J>E?F@IBICFDEFJH]ICKGMINIOJTIVJXHZE]J_IabbJfK
=sparrad	u!J#^%J(K-].]3F6J7J9E>I?J@IBFCKDKHBIFKJOJRISGTYX]ZF]G_KaIbIcJfHgJhH
=sparrat	w!]#E)[*I-I3J9JBIHHK^PHUJVJ
=spater	w9Y@YBIHHIJKJTXZ]aI
=speak	wNZY[
=special	g!J-H3I9I:J@HBJDKF^IZKKOKVZZFhK
=specifi	t3IHIN]OYZJhJ
=specop	j4F@JHEIJJcNHZH
=spell	y3]@]DJHGZI
=spelnia	p3I9JHJIYNaZJ
=spenta	w!Y-I9J<XHEU]XJfX
=spento	y)JBHHDJJU[VIY[ZGd]eGfI
=sperr	uHISJTaX[ZJaHgJ
=sperrbildschirm	uHFZJba
=split	y/Z8JgY
=spotkani	y9H>H?I@JBIIIMJNIZ[]^
=spr	q4[?[BKHEIIK]ZHaGhJ
=spray	u#J-JHETa
=springt	yHHba
=sprobuj	w@XHJTXZZcX
=spuntata	u;YHGIJKJLXNHZJ^]d[
=spuntato	uLXd]fI
=sql	u!H#I6KBHHeIKNEZB^JcJ
=srv	y!J/J0H1J4H=KGHHEMKSHZFc^f]
=ssl	q<_CFEKHEIHY]cXeHfG
=sso	r7]H[ZJcG
=sspr	H!]#@%?&F(8)_*D+Y,B-C.I/A0C1B2E3a4E6A8?9G:D;G<E=G>=?]AIC@DHEAFCGEH]IAJ]KBL>M?OBP]QERASZU_V]W]Xc[D]?^H_@aDb[c>d;e@f<g>h>
=ssprsetup	m+Y-K3I9H>J?IBICJDcHDOJTJVJXIaJ
=staan	y.ZHK
=staat	c!_#H%G(X)H*H+F,I-Y/H0I1G2I3X4I6H7H8H:F;Z<J=H>G?^@DAGBDDDEKFJGHHDIDJJKXLYMFODPEQ[RGSITGU^V[WIXHYJZ?[Z]E^X_DaDbGcIdXeJgIhE
=staff	e!G%F(^)Z*Y+Z-I/I0J1K3G4K7J8Z9J=H>H?F@FBFCGDXF[GYHGIHJJKHLKMHP]RJSHUCV[WIXIYJZF[I]I^J_IaIbHcId[fFgI
=stag	wf^
=stamattina	r#[-I@aBIHFKKZH
=stammer	r+I-J/J0K3E4J6]9I>C?I@JAKBJCJDFHEIHKGMKNIO^R[TJVKXKZH]I_Ka]cHfGhK
=stand	w1YZIcY
=standard	t(F)b*J3YHDPJZJ
=standig	yBJH[
=stanga	y@JB]ZG
=stangd	u!]9J>HBKHFIHKIMJY^][aKfK
=stangt	y!I#J)H*K9H>JBJH]IGU_VHZJ]J
=star	j!H#[(F)J*J+K-G/[3H6J9G:I=I>G?G@FBFCIDFH@IFKYLJM_OYPHTIUJV^XIY]ZD[H]H^J_IaHbEcJdJfHgZhY
=starego	n!J#G(I+I-G/K3H9G?H@EBFCHDFHCIGK_MaNJOHTJVJZE[I]GaIbJfJgJh^
=start	]!F#F%H(F)H*I+X-G/H0Z1I3J4I5J6H7I8I9F:I;J=G>F?F@IAJB^CHD[GYIDJXKYLJMDNGOHPHRGSHUGVFWJXHYHZD[J]^^I_Gb^cEdEeIf[gHhH
=startar	u(J+[>I?IBJDJHYIJKJMFVIZH]KbYdJf]
=starter	n!]+H=J>G@]BID_IHKIMJNKZJhJ
=startet	wBJH]MHVJZGbIdIf]
=stary	q0Z1[4H5[<I>ZBJGIHERJY[cJdIfF
=stat	r#JH[IJJJN^VJZI
=stata	u@IBXHJKWM]ZH
=stato	qBJHXS]UJVYZKfI
=statu	o!G(J0^3H?K@JDKHYMJNIS]UJVJaJfJ
=stay	i!J#I(J-H/I3J9I>H?K@GBFCJGJI]KIL^NIPJSIT[XJZE[F]Ha]bWdKfJg]hI
=steckt	y-XHII]ZG
=steed	u#[3J>G@IBHCJDIIKMIP]TYVJZJfZ
=steht	b%I(I*I,J-[/J0K3[6J7J9H:H;J=I>F?Y@IBGCXD]FJGJH@I^JJKHLYMGNXOHRJSJVHWJXHYJZA[X^H_JaFbJcJdIeJgJ
=stellen	u(^>J?I@HBZDIH[IKKKNIVI[K
=step	b!H#G%I(G)J+F,J-F1I3E4J5K6]7C8I9F:G;J=H>D?F@FAHBFFIGIH_IDJIKJLIMHNFOGPHR]SITFUIVFWJXGYJZ_[I]^^I_IaEbGcIdIfEgIhG
=stesso	t9I@]A_HG_J
=still	R!a&H(X)F*E+B,G.G/H0F1_2G3?4H5X6E8E9]:E;F<G=D>Y?@@=AFB?CADAE[FFGEHAJEK>L[M_OZPIQGRCSET[UEVCWHX@[Y]B^C_^aXbBcDdBeFfCgZhF
=stimmt	m,Z>GE]HIIJOYTJZIaZfK
=stod	u1]7Y8IHJRJcKdHfHg[
=stolen	p>cBIDIHGZG
=stop	e!X#J%H(G)[,K-I.X/I0H1J2J3I6J8I9H;Z=H>J?J@EAaBDCJDIGGHZIHJIKGNJOJRFSHUJVFXJYD_JaJbXcHdHe[gGhX
=stopp	_#H%F(H)I*J+J,J-H.J/H0Y2I3G4J5J6I7J8I9H:I<J=]>H?H@GAHBACHDHEJFJGFIHJHKHLIMCNGOJPHR^SHTIUIVGWJXG[J]b^I_HaFbGdGeFf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!F#I%I(I)J*I+J-C._/^2J3b4J5J6J7X8K9H:I=I>@?E@GAJBFCGDXHXIZJIKEMHNFO^PJRJSXTIVHXIZ@[J]I^J_IaFbHcIfJgJhH
=storag	y4XHXfX
=storung	wS[
=str	u/YHGK[ZJ
=straight	w+]DKHFTJZI[]bH
=strategi	i!I%J(I)I*]+H/J3K7K=J>J?]@HBFCHDEEIHYIHKHMINaPITHUGVIW_ZC]JaIbJdHfJhI
=strength	w(H)J*H,G@ZH[IZ
=strict	y.YHHNY
=stricter	w*[/^8JHHNHPH
=strona	n!I#I(H)G*I+[.X3I4J>I?J@HBGCJD]HCMIOIPGS]UIVGWKX]Z]]JaIbJdJfHhK
=strong	r*X-H@^BJHGI[KJN]ZD
=strony	y+].ZDEHX
=structur	wF]
=stuck	e!G#G%J(F)]*I+F,J-H/J0H1I3H4J6J7I8J9D:I;J=H>G?H@YAJBEC]DaEJFKGIH]IFJJLJMHNGOIPHRISITHUIVGXXYJZ^[J]H^I_GbGcIdJeJfGgIhH
=student	k!X#J)I+J-J3I>K?D@JBJDHG[H[I[KJNIPIUJV_ZG^Z
=stund	u9JBZHGPXSXX[aX
=stunden	p@^HHIJKJX[ZG
=su	_!X#G%H*G+I,J-G/J1J2J7I9I:X;W=G?H@FAJBWCHDCGIH?I]JJKFLHMZNHOXSJT[V_WFZD[H]H^Z_IaHcXdHfHhJ
=sua	i!Z#H%J(H)J*J-J3X8W9I:I=J>I?I@XCIDHEXHDI]KXLKM[NIOJPJUJVYWFXXZC[J]I^XaIbJdJfKhH
=submit	u9KHDMIZaaJ
=submitt	r%XBIHEZ_
=subscription	w=_BJHJZJ
=subsidiary	y(]=JHYPI_Y
=succ	q)Z9J@[HGJZNJPIUJVJcZ
=succeed	p#J/^3H>JBZHHTYZIdG
=success	j/_@]BcHAKJLJMINFXIZA[J]H^JhJ
=successful	wBIH]MZZEe]fH
=successfully	k!J#F%I>IBcHDTHV[ZE[H^J
=such	j!J+G3G9J;J=J>IBGCJDYGJH_IJMYNIOITJZI]K_YaJdJgI
=sui	y5WJY
=suis	j!J#_%J*I+Z-H/J1H2J3I4J6J8I:Y=I>Y?F@EBZCEGJHAIGKFMINHOIRITHUJV^XHYJZJ[Z]X_JaGbIcIdJfGhF
=suit	w#[@]HENJY^ZH]KcE
=sul	k!K*J-I.W/J3H4I:J<X=J>G?H@IBGCJDHHJIIJ[KJM_NIOITXXIZF]JaIb]cXgJhK
=sull	q(J;Z?J@JBICJHFRYZG]I^Za[
=sulla	y%Z;JBJHI[Xb]
=summer	t!ZIYK]NJZK
=super	w9YB]HFZI
=suport	t(X1XZKgX
=supplier	p#I:^H_IEXHZH
=support	]!I#I%J(^)H*H+J-H/H0K1d2J3I4E5]6K8I:G=G?GBECHDEEZGIHYIGKILJMINGOJPGRHSITGUHVEWIXHYJZI[J]H^I_JaIbHcGdGeJfHhJ
=supportato	y1X
=supprim	w4]9J?IBIHEMJU]ZJ_[fJ
=sur	[!E#E%Z(Z)I*G+H,I-E/H0I1I2H4F6I7H8I9X;Z=G>G?D@JAHBACDEIFJGHHCJ]KCLZM]NEOFPGQJSIT[WXXEZ@]E_Ha]badFeJfGgHhI
=sure	q(I:K>J@JBKDHHXKIMINWZ_[J
=suspend	t!Y9J@HHZX[ZF
=svc	yHZLJZIfY
=swap	w@aHFKJZFcZ
=swear	y@JHHKZNZ
=switch	]!_#G%G(F)H*F+H.J/G0I1Y2J3F4H5J6H7H8G9D:F<J=E>Y@BAFBDCEDEEJFIGFIFJHKDL[MFNEOEQJRFSGTIU_V^WIXHZ?[H]F^F_EaFb]cFd[eXf]gHhY
=symbol	h!Z#J%J(K-[/Y3I9H=J>J@FBICHDKHDIaJJKGMGN[OJXJZFaJfJhJ
=sync	J!>#@%]&C(>)@*B,C-=.E/B0f1c2[3E4_5B6I7B8^9?:?;A<C=C>=??@<AFBFCAD>EDFBGfHZI<JAK<L@M]NFOARaS=T>U@V<WCX@YZZ9[A]@^?_Da@b@cadYeAfbg@h@
=synchro	t%Z/I0[3JGIHFIJKJMINKdXf[
=synchronis	p%J0I3ZGXHYMIPJd]fI
=synchronisati	y%H0KGDM[f]
=synchronisation	m%E-K0XGZH^MYNJZJfJ
=synchronisiert	w3WH[dXfJ
=synchroniz	w%YGIHFMZ
=synchronizacja	y%JGFM[ZJdJf]
=synchronizacji	r!J%[0Z4YBJG^HDMINKRZSJ_IcJdFfF
=synchronization	l0J8]<]GYHIMJUJZJ^J_ZdGfG
=system	^!H%H(G)I*I+[,J-C.J/F0J1I2J3]4H6H7I8I9D:X;J<K=G>F?F@ZAHBXCFD]EJFIGGHaIYJHKaLFMDOCPIQJSJTGUHVFWJXGYIZI[G]F^G_HaEbHcGdGeJfHgHhC
=t	yDJH_TI
=ta	y3J9J>[@IA]BFHFIJKJM]OJZHaJ
=tab	j!F#H%H-J/K3J9K;^@JAJBICKDIIJKJLINIPGUJVI][^a_IbJhI
=tabl	u(G=JHbPJZI
=tablet	h!J#a(I-H9H=K>F?J@XBDDJHcIGJJKEMHNJOKTJUJVIWI[J]IaEcKhI
=tack	n!J%J(J*J-H3H4I6J8J9a=H>F?J@IAJB^CHDJGJHEIHJKKHMJOJPJRITHVJXGYKZE[I]J_JaGbJcIdJfIgJhJ
=tag	l#G(K*J-H3J9]:J=J>I?J@cBGCIDIHDIGKGMJNJX]ZF[J]J^JaJbKhI
=tak	u(I)]*H+]-K9]BJCJDEHFIJKJPHV]XIZF
=take	]!G#I%H(G)H*H+I,J-E/E2J3H4I5J6J7I8H9H:H;^<]=H>IAJBDCHDEEXFKGFHWLGMcNFOIRJSJTIUJVGWJXIYKZF[G]H^G_GaWbIcHeJfIgY
=taken	m!I#J%J(J-H/]9I=Z?JBFDJHAIEKXMDNHPZRJSHU[VJXJ]J^[_KaJbJcJgFh]
=talk	p-K4[8G9_>J@JHFIJKJMJYZZIfK
=tam	w9I:_@HBIDJHFIFK[VYXKZIaKhJ
=tant	y(Y
=tape	w#[9K>IHJKIO]XIh[
=tappad	y#K%[3I4Z9I>ZHGPKaI
=tappat	u-J>a@JBID]HGIJKJZD[KaJdJhK
=tar	y3H>F@JHIIHKGO]aKh^
=tard	k!J#H(J,J-H3H9^:J=J>E?H@_BDCIDJH@IIKFLJMENJOITYVIXFZ^[J]J^JaabJcKeJfJhF
=tardi	w>I@[BIHFMKZXaZ
=target	k=JGcHGPJZJdBeIfG
=te	]!E#[&J(b)G*E+F,G-b.I/H0G1Z2[3B4E5Y6G7G8G9A:D;G<F=F>D@ZAGBFCCEIFHGFHDIaJGKALYMCOEPEQHRFSGUFVCWHX^YHZ?]C_FbDcDdEeIfEgHhC
=teacher	r(_@]BHHBN[UJZF^[gJ
=team	V#F&J*F+H,H-D.I/G0I1H2I3D4G5I6H7F8G:_;H<I=D>@?B@@AHBICFDCEHFGGFHfIAKDLGMeNEOEPFQIRGSFTFUEV]WGXEYYZH[F]D^FaBbEcFdGeIfFhB
=tecken	t#I%H(K-I2_3J9H:G=J>J@IBHCJDIF]HCI_KINIOKUGVJWHXJZGcKhJ
=tego	o!K%K([+J-]3G9G:I=I>_?I@]BHCHDHHDIGKZMGNHOEUJVIXIZD]J_JaHbXcJdJfJhI
=teken	p#J%H-I2^3J9I:H@IBJCJF]HFIaKHNJUJWJXJZHdJ
=tel	p!J#G%J(G-I3Y9I:I=J>e?I@FBFCIDEHBIHKHMINIUJVIXHZ@[I]Ia_bHdIhI
=tela	r#H(K+Y>]?J@IBJDHHDIJTHZG]HaIba
=telefon	b!H#Z%I(G)J*Y+G,J-F.J/J1J3_4J6J7J8J9E:H;J<K=H?[@IAJBEDZGJHFIFJKKFLJMZNGO^PJRJSITHUHVGWIXGYJZC[H]W^J_IaXbGcIdIfIgJhH
=telefonen	u3H9K>]?ICJDFHZOYaI
=telefonnummer	j3ICJD_HHO^ZJaJ
=telefonnumret	y3YOY
=telefono	a!I#H%I(I*I+F,K-H3Z4J6J7K8K9F:I=J?Z@HAKBGDYH]IGKHLJMHNIOcRJSJTIUIVGWJXHZG[K]F_JaEbJcJdJfJhH
=telefonu	o9J?J@JBJCJDaOZZG]JaI
=telefoon	k#[*I3C9I>]?E@HBJCXD^IJKJMIOYXJZG]GaD
=telefoonnummer	r3YD]HHOXZH
=telemovel	w3^9K>[HE
=tell	_![([)I*H+J-].^3F7J9C:]=X>C?FBCEGFJHDJIMIN_OGPITWV[WJXHZF[J]G^I_JaIcIdJfJgJhG
=tem	e!G#G&K)[*[+H,I-E/I1J2I3B4I6J8J9F:Y;I=Y>C?F@XAIBFD_EJGIH@IbJJLZMENFOZPGRISJTGUFVCWJXDYJZ@[H]F^I_HaYbIcIdHfIgIhF
=temo	y=[HIUZ
=temp	f#F%J(H)H-F/J3I7J9I:I=J>I?J@]BECJDHF[GZH@IDJJKCLbNHOJPJSJTXUIVZXIZB[J]I^IaJbWcJdJfIgJh[
=tempo	r@_BFHYKHMXZIcZdJhH
=temporairement	u#IT[
=temporal	w!X#J@ZHILZTY
=temporalment	yTZ
=temporaneament	yTY
=temporariament	wTZ
=temporarily	i#ZHITZ
=temporary	f#J(H-J3J:I>H?^BDDHIIKFLaMGNISJZA]J^IbJc]hY
=temu	w@[BKM[ZJ
=ten	c!I%K*J+J/E3F8J9H:J=J?HA[BECGDHGXHEIYKELJM_N^O^VJXHYKZG[J]H^J_IaZcJfJgKhX
=tenant	W!D#F%E&I(B)X+G,H.I/H0F1H2H3D4G5I6H8G9A:c;I<I>B?C@AAEB?CDDCEGFHGEHZIBJEKALFMDNBOGPEQIRFSaTFUdV>WfXBYHZ?[E]D^F_DaCbBcFeFfDgGhD
=tenemo	y=[HJJWUZ
=tengo	g!I#H%J(Z*J+H-H3H9F:I=J>Z@FBGC_DIHXIFKFMENJOGVGXYZZ]I_KaGbJfJh[
=tenho	k!J#G%K(Z*J+J-H3G9H:I>[@GBFCbDZHCIGKGMHOHTJUJVIXGZY[Y]HaIhZ
=tent	y9J@[BJKJMIZ[hJ
=tentativ	q!J-I3I@JHDIIKKN[UJX_ZK
=tentativa	o#Z3F>I@KBZHGOIUIXaZJaJ
=tentativi	p#]3E>JHFOIUJXa
=teraz	o#J(H)J*Z-J:I=[>IBGCYDHHCIHK[LIMINIZ[[J]IaJbKdJhI
=terceiro	y.XJZ
=tercero	y.XJZ
=term	q#J-c3J9I>JHCIFKJXI]K
=termin	w#F(I-]:K@EBJCKDGHCIEKHMGNJTJ[J]abJhJ
=terminado	y+I3F>^B[DGHJIKOEaJ
=terminal	w(J-HH[ZG]Jb]
=terug	m!_#H%H(H*K+Y,K-G/J0]3I4I6H8[9G:I;J=I>Y?H@GBFCHDFHBIFK]LIMINHOHRITIUIVIXHYJ[I]H^K_JaGb^cIdGeJfIhH
=terugschrijven	c!G#G%C&J(F)I*I+I,W-H.K/I0G1I2I3F4X5J6X7H8[9E:F;J<I>E?G@EAHBGCHDFEHFIGFHGIGJHKFLGMENFOIPXSHTHUHVGWIXFYY[H]H^GaHbEdbe^fZhF
=terwijl	w#J3GHJO[TYZFh]
=test	b!F#G%H(F)I*I+J,J-F.J/H0J1I2J3F4I6I7I8F9^:D;X<K=^>F?J@BAHB_CGDFEJFJGHHZIEJKKBLGMGNHOHPGQIRHSGUXVEXGYK[H]F^I_GaGbIcGdEeHfIgHhF
=texto	w3H4I9J:I>^?[@HCJDEHCKJMJZJa[
=tez	w-[3J>I@JCJDHHHIILZZJ^Ja^
=than	b!I#I(I)J+I-G/[1]2Y3I6J7J9G:J=I>H?JAbBDDIGKHJI[JJKDLJMINFR[TIVIXHZG[J^I_CaJcKdJfKgJhH
=thank	b!I#I%J(I)J*I-E/I1J3H4I7I8J9c:I;J=I>F?H@EAHBaCHDGGJH@IGJJKGLIMINIOHPJRJSJTIUJVHWJXGZE[J]J^I_HaHbHcIdIfIgJhH
=that	J#G%H&G(E*J+G,E-_.X/C0D1I2C3@4^5Z6D7C8A9D:G;Z<E=I>c@HAIBJDIEXFJG[IGJ^KYLZM@O[PGQIRJSFXHZD]>^_aHb@cDdHeGfGgIhF
=the	5!G#B%G&A(I)E*=+G-D.F0H1H7B99::;J<I=D>a?X@DB]C@DGEGFaHbIGJ_KJLAMXN]QIRZSCTIVJW?XC[C]d^^_[a]cYdBeHfFh]
=their	X!G#H%G(I*Y,K-F/E0J1J2K3I4J5J6J7E8_9H:^;Z>F?D@ZAIB?CGFHIFKIL[PHRKSHTIV[WGYJZC[^]HaIbGcHdYeJfWgFhD
=them	a!J#J%F(H)Z*I+J-G1J3[7J8J9I>I?I@XBGDXEIG^JCKZL[MINYOGP[SJVGXJZC[J]J^JaKbJdEfIgJhJ
=themselv	r(I)]=JHGPJVZZJ[XgH
=then	Z#H%F&J(G)H*H+G,I-F.J/b0J3C4I5J6I7H8H9J:H;J=H>C?D@IAIB?CaDXEJFXGGH;IBK[MGNDOFPXRZSFUJVFWIXFZ[[I^H_GaEc[eJfZgJh[
=ther	R!D#B&I)D*B,G-I.G0G1F2F3F4H5H6F7Z9c:B;F<G=D>E@EA]B;C]EFFYGYH@I@JIKALDMCNIOBPCQHRES^UKV@WXYFZ[[Z]A^J_ZaFcEdEeFfHgDhA
=thes	j!H%I(F)J-I/J3H7J9H:H=[>I@EAKBGCHDGGYIbJJKFLYMJNIOJSJUIVFXJZ@[I^[_HaKdJfZgJhJ
=they	Y!c#F%F(I)F*J,H-G.J/Z0I1H2I3]4I5J7X8H9D:F;I<J=F>I?ZAGCJDYEIFIG[HAJHKXMFNKO]QJRHSHTFUYWHXGZC]F^F_FbFcGdGeIfZg[hE
=theyr	m%J+]3G>I?]@HBJDJHGIHK[MJNJVXZH
=theyv	w+I3[>H?ZCJD[HDIJOZZK
=thing	g!J(I)J*Y+I/J3H7J9F:J=J>H?H@XBGC^D[HCIXJJKDMJOGRJTJVHWIXHZ[[J]I^JaY
=think	i!J#X+]-b1I3F4H9C>HAJBDCJDGFJGIH@K]MHNHOIRZTJVJXIYHZD[Y]J^J_JaJbIcGfHhY
=third	g(J-E.Y/I7_:J=J@HBHDJGJIGJ[KFMJNHSHVI^JaHbYgJhJ
=this	O!B#K&G(X)G*@+F,D-D.F/G0E2F3I4D5E6E7C8_9b;Y<F=Z>@??@^AXC?DYEFFEGYI=JAKYLIOHQFRDSCTDVaW[XAYE[C]B^Y_HaDbCcGdFeDfAgChC
=thos	f!H%H(H*J+[-I/H1[4J7X:I=[>Z@[BECJDHFIGbH>IJJYKHLIMGNGPZRHSJTGUJZ?[I]J^I_IbIcId[fGgH
=though	e#J(I*]+^-H9J>J?I@IBFCJDIIHKILZOKZG]J^I_Xa[h]
=thre	b!I#K%J(H)J*H+J-G/I1I3H4J7J8J9F:I=J>H?HAJBCCHDJGHJHK_LJMHNGOIPYRHTHUIWJXDZa]H^Ja^bJdJfHgJh^
=threshold	mHbZJ_H
=throttl	o-J9H>KBIDJIKKJNJXbZI
=through	Y!G#F%H*F+[,J-B.J/I0I1I2J4I5J6J7Z8H9G;J<K=F>E?DAIB^CCDZEJFIKZLGMEN]OHRISGUGWGXGZW[F]X_FcYdGeIgYhE
=throw	r(]BJHISXZG^Ye]gJ
=thui	y-I9H>a@KBIIHKITKZJ
=thx	w!I#H%J(I)K*I+J,K-F/J1J2K3G4J6I7J8J9c:I<K=H>G?G@HAJBECGDIHCIFJJKGLKMINHOHPJRISJTIUJVHXGZD[I]H^J_IaGbJcIdJfIgJhI
=tick	a!I#J%I(F,G-I/I1I3K4Y6J7J8G9J:I<]=H>I?H@DBCCJDJFIG^HHJHKGLaMHNIPIRJUIVIWKYJZ?[H]J_HbIcIdcfFgHhG
=ticket	e!E#I%J(G*J-G/J3G6J7J8K9d:I;J=I>E?H@DB_CIDHFJGIH[IDJJKELIMGNGOHPJRJSKTJVIXIZX[I]I_JaGbJcHdIfJhI
=tiden	w#^6J>HBHIKKJMHR]cIfX
=tiempo	r3J9J@^BFDZH[ZHc[dJhJ
=tien	e!H%X)K+H,J-E1J2J3_4I6J7Y8K9G:I;I=Y>E?G@DAKBEDZGJHAIZJKL[NZOHPISJTXVFWKXGZC[I]G^I_IaEbHcHdHfHhF
=tienen	w)]*[3G9I>IBIDHHHIIKGO_PIUJVHZJaJ
=tier	u!F#J%J(Y)J2H3G=[?J@ICGDJGJHEIIPaTIVJXJZF^JdFgJ
=tijd	w6J@]CKDJHEIJKIMWR^cJfI
=tijdelijk	q#J@[HHKJL]MJT^ZG^I
=till	_!E%G(E)H*G+H,H-B.I/H0G1H2H3E4G5I6H7H8H9A:X;I<J=E>Z?E@_AIBYC[DGEHFJGHHZIBJILGM]NDOFPGQ[RGSFTFUGWHXGYHZ>]D^H_GaDbZcZeIf]hE
=tillbaka	l!]#G%H(H)J+Y,J-E/J0_3J4I6G7J8[9G:H;J=H>Z?I@FAJBGCHDFGKH@IEKZLIMGNGOIRITHUJVHXYYI[G]H^I_HaFb^cHeIfFgJhH
=tillbakaskrivn	c!E#F%Y&J(E)H*H+H,X-I.J/H0F1H2K3G4X5J6Y7G8]9F:G;I<I>C?G@EAHBCCGDGEGFJGIHFIGJIKFLFMENGOHPYRESHTGUGVEWIXFYW[G]H^FaFbEdbe]fXhE
=tillbakaskrivningen	w9JBXHIRZYYdJf[
=tillfalligt	t@ZHJKJLYSIT_ZG^IhI
=time	R!C#_%E&I(D)F*F+Y,F-X.H/C0D1E2H3B4D5F6E7E8D:D;G<H=D>@?B@EADBXD]EHFFGDHZI?JELIMZNHOEPDQHRgSFTJUFVCXZYFZJ[F]Y^D_Ea]bDdFeEfIgEhI
=timed	u#I6I9IEHHHNJ]^_Jc]
=timeout	p#H9IBHRHTJZK]H_JcddIfI
=timmar	t@]XZ
=tipo	u(I3J9H:bHF
=tiraram	y*J4[=Z?[CGHDIJNHaK
=tjansten	t#J9I@JBYHFIJKKdIfb
=tls	V!D#E%E&I(E)F*F+F,F-D.H/F0E1?2E3A4A5G6C7G8C9B:F;F<[=C>B?C@BAGB?CADEEFFHGFIAJGKBLFMCNDOEPCQGR?SETEUDVDWHXCYnZA[G]D^F_DaCbEc^d@eDf=gEhF
=to	>!I#B&@(Z)C+d,H-H/B1>2A3@6D8E:J;F=D>c@YA<EGGGH^IEJBKcLYNCOEP@Q_R:S<TIV^WDXGYFZH[X^YaBbCc]dIfBhH
=toda	m#[-I9J>J?JBICJKGMHN_U]WKXIZIhK
=todavia	u@ZBIHFM_UIVJWZ
=today	]#H%I(G)I*J+J-F/G1J3I4J7G8J9X:F=F>H?G@dBHCIDGGJHGIEJIKELJMINCOJPIRJSdTHUGVGWIX_[I]H_JaFbHdJfIgIhH
=todo	h!H#G(J)I*J+J,J-_/G1J3H4I7I9X:I=I>I?E@EB[CGDHIHJKKFMENIOIPJRIS^TXUbVFWIXFZA[J]J^J_JaIbGcHdJeJgKhI
=toegang	q!]#I%Z(I*K,K-H2K3I4J9E=J>Z?I@EBICIDJH[IFKHMJNIOIP[UJVGXIZ]]HaGbJcJfK
=together	yBXHZTH
=token	Z!E#F%D&I(E)F*E+H,i-Y.J/E0I1G2I3D4F5J6G7G8G9D:G;H<I=F>E?]@DAHBCCFDDEIFIGGICJHKDLGMGNEOEPDQHRdSHTGUGVEWIXEYIZ?[H]F^G_GaEbGcFdGeDfDgHhF
=tokenu	y,a9J>JHIZI
=told	_!G#H(D)[*G+G,I-G/G0K2J3F4Z5J6J7Y8I9E;J=I>B?F@ZAJBCCGD^EJFJHAICLIMGN[OFPDRISJTFUEVYWJXZYYZ][G]G^Y_HaFbIcHd^fIgF
=tolto	t(J*I-H3J4[9J=[>I?]@IBHCGDJHEIIKHMJNIPZU[VHXJZH]JdJfJ
=tolv	y9IBKHHI]K]ZIhJ
=tomb	y>[HIOJaIf[
=tomorrow	d!J#F(J-H3J9H>Z?I@bBFCJDIHHIIKFLJMINJUJVJXc[I]I^JaHbJhJ
=tone	y3F>HH^
=tonight	y4X>Z@GH]KKZF
=too	S#a%E&I(D)E*E,G-d.H/B0X1]2_3J4D5^6F7E9A:D;G<H=C>A?C@ZAFBACCDHEEFGGEI[JDKJLFMBNAOAPEQHRESXTZUEVDWHX_ZA[E]I^D_EaXbDcCdCeFfGgBhB
=took	i#J(I)]*G+K-X/^3J8]9H>Z?[@DB_DJGJH?IIJJKFMHNGOJPGRJUKVKXGZD]GaFgJ
=tool	g!I#H%H)J,J-J/G0I1_2Z4I5K6J7H8I9E:J;J<J=H>H?H@DAYBECIDIFJH_IGJaKGMHNFOIPJRDSITIUHVJXGYJZC[J]I^J_IaIbIcHdGfEg[hI
=top	u-JB]ZHh[
=torna	w!Z#IBHHFKJUJX[b^
=tot	m!J#I%J(H)J-I3H4Z7J8K9]:H=I>[?H@_BECHDHIHKGMINJOJPJRISJUIVYWKXHZD[J]H^JaHbFcHdJf^hI
=touch	u1^HENZRJZF^]cJfJ
=toujour	p3F9[>G?G@JBIDYHFM]OJTYUJVKXHZIaZ
=tourn	y!J1X3J=KBIHHMJSIUGVJWKZ^aJf]
=tous	w-H.X9Y@JBJHIKGN]ZJ
=tout	i!J#G%J(I)J-[/H3I4J6K7J9Z:J=I>I?H@ZB]CIDHHIIHKELKMDNGOJPJSITZUaWIXIZC[I]I^[_JaIbIcGdIhH
=town	w-b@HFKHDIFKHNJZF
=tra	u(H-J3J9I>J?]@XCJIJKHMJNIOJRXV^ZGaJfK
=track	y#J.X9KH^RFXJZH
=traffic	i<_GKHEJIRKTJca
=train	q!E(F)I+J=I>G@FBFDIHXIIKIPJSITJUJVJZC]c^]bJhJ
=traine	w@ZHFVYbY
=translat	w3K9HDIHbNISJZDaH
=tras	r@KB[HDR^ZG_ZfZ
=trasig	yHZRZ
=travel	y?JCGHaZJ
=travell	w+J>GDJH_
=tre	t!J#[*J-J3G9I:J=I>D?J@GBICGDJHEI^KGNJOHTJXHZF]IaahJ
=tres	t#^-I3J9I>I?K@GBJCJHEKIMJOJXFZH]Ja_
=trial	r#J-J9K=a@IBIXKZHaJfJ
=trie	b![#Z%Y(Y*H+J-I3I9J:[=J>J?K@FAJBGCJDIGIIHJKKXNYOJPHVDX_ZC[K]J^H_HaIgJ
=tried	Y!E%H&J(G)J*I+G,I-C.I/E1I3E4I5J6I7H8G9E:F;I<J=F>E?F@[AHBYCFDDEHFIGHH;I@JHK_LHMDNbPGQJRHSITXUIWJXbYJZ_[H]E_GaXbEcHdIeIgH
=trigger	q#X+]T[ZG
=troca	p!J(J:K>K@ZBGDJHYIJKILXMKPJRJUJVJXJZ[]JbYd[fHhJ
=trocada	u/[B[HFMYTG_J
=trocar	k#H(J-I9J:[>I@_BICJDIHDIHKGLXMJNJXFZ[[Y]J^ZaIbJhX
=troi	w9J>J@ICJHJI[XJZJa^
=trop	b!I%I(I*J+J-c/J2Z3H4J6J7J8J9F:H=I>F?G@ZAJBECGDIGJH>I^JIKDLJMHNHOGPJRJSJTIUJVHXbZB[I]G^J_JaXbIcIdIfHgKhF
=tropp	t@JHGX^
=troppi	r#]HIX[
=troppo	k#J-^2[3J5W9J>I?I@ZBHCJDJHDI]KIMKNJVIXIZI]IaHfJhI
=troquei	q>Y@Z
=trotzdem	t*Y3JHJKJO[PZZG[]
=troubl	n#I(J-I7K=J@HB^HCIIJJKFS[Z]^JbJdJhJ
=trovato	y4X_Y
=true	t(I@JBIHELXZD^a
=trust	w4J8JAJHa
=try	X%H&J(F)F+D,I-].I/G0J1H2J3E4H5J6I7H8F:F;J<J=F>F?E@HAHBICEDGEIFIGIHAJGLGMEOFPFQJRHSHTIUFVCWIXcYJZc[G]F^E_HbFcYdHeJfGgI
=trzeba	u.X9I:[@^HFZI
=trzy	y#]-I3I9I>J?J@HBICIDHHFI[KJOIXIZH]Ha]
=trzyma	y7YHEM]gX
=tudo	wB_HJT[UJZH
=tuesday	t!J#I-H9J@^BIHYKHNZR]XIZF
=tunnel	u4]]ZcHfJ
=turn	U!^%E&I(B)a*B+F/X0H1G2H3D4B5G6F7F8F9D;Y=D>EAGBBCDDIEGFHGEHDLFMEN[OFPCQIRDSETGUcV[WDXFYYZ=[F]D^J_EcDdXeZfGgD
=tussen	w*K9J@YBJGJHZIJK[MJR[SJZIdJfI
=tutorial	u-I=J@GHbIJ
=tutt	y@ZIJN]ZI
=tutti	u#J)J-]9[=J@IBIDJHFIIKFNIOJU[VHZHhJ
=tutto	r/J:J@JB^HDS]TZUXVJWIXJZD_JbJfK
=tva	h!G#F%H(F)G*c+H,H-E.J/]0J1J2J3F4I6H7I8H9B:H;I<J=F>C?F@_AbBFCYDFEJFJGJH@ICJIKYLIMGNFOZPFQKRHSJTHUIVFWKXFYJZA[H]G^H_FaGbGcIdIeKfIgHhG
=twaalf	y9JHII^K[ZI
=twee	g!H#H%I(H)H*c+I,J-F/]0I3G4J6I7J8I9F:I;J=H>F?F@[A_BFCXDEHAIELJMHNHO[PGRJTIVHXHZD[I]G^J_HaHbIcIdIfJgJhH
=tweed	o#J(J*I-I3]8]9H:J=K>E?I@JAJBYC]D]HIIHKGMJNJOIVJXJZG]JaIcJ
=twelv	y@YCJI]KKZF
=twenty	w#J@^BJHYKJ
=twic	h!J#F(I)J+H-J/G7J9H=J>J?J@ZAcBFCIDJEHHYIJKGNISITYXJZX[J]J^J_EaHcHdKfJ
=twierdzi	wHKh^
=two	S!B#C%C&I(?)B*c+D,E-@.H/]1E2G3A4D5G6Y7E8A9C:D;G<H=D>A?@AgB@CeDHE[FGGCHXIFLCNAOXP[QHRCSFTEUFVAWGXCYFZ;]C^C_?aBbFcBdDeGfGg]hA
=twoj	uBYHIM[TZZJ
=ty	y!J#I(J*J-H3H6J9a:J=I>H?H@IAKCIDJHEIHKHMJNIOIRJTJVIXHZE[K]J_JaHcJfJhJ
=tylko	f!H#G%I(H)H*G+I,J-H/J1K2J3G4I6J7J8J9F:G>G?[@YAJBDC_DDEJIFJJKFLJMENHOIPZRJSITJUIV^WJXG[b]H^J_JaEbFcJdIfIhH
=tym	y([GYHHPY
=tymczasowo	wT^
=typ	p!K#^(H-H3H9H:]>H?J@GBHCKDIHCIYKFMGNIOZRJXHZD][aJh[
=type	e!J#H%H(G*J-F/J3I8J9H:_=J>I?I@ZAJBGCGDIG[HIIXKIMHPITKVIXJYJZG[J]I_JaJbJdJfJgJhc
=typed	_!I#X(J+J-G/G3[9J:I>C?H@YBZCHDIFJH?I_K[MINHO_TJVIXGZF]^^J_KaCgKhJ
=typo	p3^>I@[BJDIIJKJOIZKaJ
=u	i!G#H%J(Y)J*J+J-F/H3H4J6J7[8J9[:G=H>G?G@aAIBDCFDFGJHBIEJJLIMGNGOIPIRKSHTHUYV^WJYK[G]I^H_IaHbHcJdYfHgK
=uac	w!JHGUGZHba
=uber	p(X7]>[@ICGD[HHLJSJ
=uberall	y/I@IBJHHM_S[ZI
=uberein	tO[
=uberprufung	u3F>J@HC]DYHIIIO]XJZG][aK
=uberschritten	y#Y%I9JHHX_
=udalo	w/]3JB^HIMJTIZH_H
=ufficio	u(J3I9Z>[?XBGCIHDIIMJOJV]XJZJ]J
=uhr	r#K4J9J=KBIHZIJMFRbXKYJZHbHcJfF
=uit	d!_#F%G&K(C)X*D+H,H-B/F0H2G3[4G5I6^7G8G9D:G;a=G>B@FAGBECEDEEJFIGHHEIDKCLGMENEOBPXQIRESHTYUaVDWHXFYXZC[H]E^D_DcFdWeHgHhG
=uitgenodigd	y:a@JHHZH
=uitgeschakeld	o!_#J9J;Y>J@JBJHIVKZI
=uitgevinkt	yG[dZfJ
=ultim	w-I3J9H@HBJHFIHKaNJO[ZHaIhJ
=ultima	q!J#J-G9I>J?K@XBIHEIFKbMINJO]VJXJZF]JeXhI
=ultimo	u9K@^HIIJKJMJO]ZHeY
=um	a!F#A%G)H+H,I-Y.W/I0J1I2J4H6I7H8I9]<K=F>C@YAHBCCbDEFJGIHXKDLIMGNGOJQJSGUFVJWIXXYIZZ[G]F^H_HaEbGcCeIfGgJhF
=uma	e!G#G%Z(X)I+I,J.J/H0J1I2J3F4I6I7I8Z:F;I<J>E?D@]AHBDCXDFEJFIGIHXK[LIMEOGPIQJRISITHUGVFYJZ[[F]F^H_HaXbHcIdHeJfHgIhE
=umgebung	u(K7KE[HIZGbJc_dZgI
=umlaut	t/YHJI[
=un	P!F#>%@&E(_)A+A,C-^.E/C0E1D2D4H5F6C7E:a<F=@>??=@dABB:CeDFEJFEGCHYIXLCN>OFQERFSFT?U>VHWCXaYDZb[I]A^A_[aEb@c>dYeDf@gGhA
=una	[!G#B%^&I(D)H*J+G,H.I/F0I1H2G3Y4G5I6G7F8Y:Z<I=J>B?D@]AGB?CCDCEIGEH[IXKbLFM@NZOBPGQIRGSGTDUEVDXKYHZX]C^F_GbDcEdEeHfEgGhB
=unauthoriz	qT[
=unavailabl	r4^HDS[fI
=unbefugt	yTZ
=und	V!I#^%E&I(D)G*Y+F-I.X/F1G2H4E5H9H:X;G=E>^?F@_AGBaDYEHFZGJH@I]JGKILXMBNHPEQISETCUDVCXJZ@[E][^D_EbHdCeGfDgEh[
=under	h!]#F%Y&I(G*K-E/J3G4J6K7H8J9I:I=J>H?H@FAJBDCIDHF_H>IZLIMHNFPJSKTJVIXJZJ[G]HaIbccJdIgJhE
=understand	yHGIJZ^hI
=une	_!I#D%[&I(I)I+G,I.J/H0J1I2I4H5K7H8Z9Z:X;I<J=C>CAIBDCaDCGHIYKDLIMENYPGQJRHUEVEWGYIZ[[H]D^I_HaYbGcGdHeIfGgIhF
=unexpect	q!I&[/J3_HHNIOJSK_JcIeIfJ
=unexpir	m#I%d(F-G7K@JBJHJIHJJKELFMJNIZD[I]J^JbJgJhI
=unfortunately	u-YZY
=ungultig	y>JHIO[RYaJhY
=unidad	w:JFZG[
=uninstall	w>J?GBIH]J]NJZG
=uniqu	y-XKZ
=unit	pF]G]HHdJ
=university	u7b>[DIHDIJSJZIcJ
=unknown	f!G#I%J&b(H,K-F/I3I:J=K@IBHEIH^IJJJKIMIPJSHTJZB[I^J_HbZdHfJgHhJ
=unlock	S!C#X&J(E)F*H+H,H-E.I/E0I2H3G4H5J6H7F8H9J:G;I<J=F>D?E@CAHB_CGDFEJFHGFIFJFKCLFMENFOIPEQIRGSGTcUFVEWHXEYI[f]H^C_CaGb@cGdFeHfGgFhJ
=uno	o(J*Y-J3I9H:K>J?H@JBJCcHFIHKINJOJVKXIZHaI
=uns	n!J%J(J3H7Z9J=I>J?J@IBJHFIKNIOYSJU^VIW]^Jd[fI
=unser	e!J#J%I(X)Y/J1W2Y3I4J6K7]=Y>I?F@FCHDGFJGJHYIIJIKHLJMINYPJRJSHTJU]VDWGXJY[ZB[I]G^IaFbGcHdHfHgHhI
=unserer	t-Z:[DJHZIJKH
=unsuccessful	u#X)JBCHISJUGVHZa
=unsupport	w/]1[HHIJMJcJ
=unter	yHIZHbXdZh[
=unternehmen	yIJKHN^
=unterstutzt	r0W5YHJYXdKgZ
=untick	l!J#I%H(J-J3H8J9I;I<[=J>I?I@IAIBCCJDJFJG[HFIJKJMJRJTJVKXIYJZD]G^__JaJbIcJdbeHfI
=until	_#F%G(G)J*J+G-F/H0J1J3G4K6K7J8J9G:I=I>F?Y@cAJBCCHDYFJGHHGJIKILIMbNGOIPYSJX^Z?[G]G^I_JaFbZcIdIeJfYgGhH
=untouch	y#J@YTYgW
=up	S!K#H%^&H(B)C*B+^,F-W.G0F1E2G3A4E5F9E:B;J<F=B>A@DBFCGD^E]FFGDI?JCKCLDNIOCPDQFR[SETBUDV_WaXIZJ]G_XacbHcBdJeFfDgDhB
=updat	W!F#I%H&I(^*H+H,G-C.I/^1_2H3C4E5^6E7F8F9Z:F;H<I=E?E@HAGBZCEDDEHFIGEH[IDJGK@LFMDN]OFPEQIRESHTGUGVFWIXGYFZH[F]E^B_EaEbEcCdCeDf_ga
=upgrad	g!H#G%I(F,J-I/J1a3I4E5]6I8I9I=I>J?J@IBHCJDJGIHZIIJHKKMJNIOKPIRGSJTHUJVJXFYGZE[J]J_JaJbFcGdZeGf_gG
=upon	y%Y
=upp	n#_(J>F?HBICJHEIHKIMIVJZF[_]Ka]bG
=upper	oHINa
=uppercas	tHII[
=uppfyller	rHHIZKIN_ZH
=uppgifter	y+J3JD_HHOXZJ
=upphor	y@ILaZI^HhI
=uprawnien	q!J%](_9I:J;]=J>J@IBHDIHGNJUJVHZFaJ
=uprawnienia	t%[(]8J9H;[>J@JBJDJHXZHaJdJeJfI
=ur	u(K*J-J?]BJCJHFP[VJZGdJf[
=us	d!X#J%I(G)H*E+I-G/J1J3J7Z9H:_=H>J?G@JBFCIDGEJHIIGKZLIMINHPISIU_VFW^XFY^ZA[J]H^J_JaHbGdIfGgJ
=usa	u-a7]9F?J@JBJCJHGIJKIOJSIXJZIhI
=usada	w@JHHK^ZJ
=usamo	y0[1X
=usar	m(J)J*J-J?^@IBJCHHHIJK_PYUJV]WGZDaJ
=usata	r-Z:K@GBJHHIHKaVJZIhJ
=use	T!D#C%E&J(@*^+E-c.D/K2H3D5I6G8E9D;H<I>X?a@?AGBBCAEGFGGYIFJXK_NBODPHQIRGSFUCV[WFXXYYZ9[D]D^D_DaEbJcDdHeFfEgGh_
=used	W!E%X)E*E+F,^-_.J0I1H2H4H5J8G9F:F;H<J=E?b@@AYB?CCDGEHFHGFHZJGK^LFMHNCOGQIRISHUHVDWIYIZB[C]E^E_DaFbEcGdGeHfFg_hD
=usei	yKY
=useless	y7_?JHDZHbG
=user	@%@&C([*[+],A-H.A/B0@1D2B3F4?5>6;7F8J99;c<@=]>9?>AcB^CID[E[FYGaHFIIJGKGM@NDOEPYR=S>TGUIW>Y=]]^__daGb?c9dYe<f<gIhH
=useraccountcontrol	y!^#I2F3G4I@IAJBJCJDIHFIGL^PHVJ^I_J
=usernam	y/X:JBJHJIXZ[
=uses	k*W-J/J4Z7Y@HI^JJK[NJSJZBgXhH
=using	j#Z-I/I:Z@GBHCKD[IHK^LYNHOHVJZCaYhG
=usluga	u(J7J9K=J@JBJHHSHTKUJZIcJdHeKfcgJ
=uslugi	u(I2[:K=JGJHHLXS]UIVJWIZIdZfI
=uso	k#J3B9J>b?I@IBJDJHEIHKIM_OBT]VZWIXHZF]JaGbHgKhZ
=usr	h!I#J%J(I)H+X-I/H3F7G8K9I:^;W<J=J>I?F@IA]BFCZDFEJH@IFMGPJSITHUGV]WHXGZA[H][^Y_[aJbHcJdIfJgJhG
=ustawic	r!X@aKJZH
=ustawilem	y)K*[@IDJHJKJZG]]
=usual	uBIHHIJK_hJ
=usuario	V![#I%H&I(_)Y*B+J,D-B.H/F0G1G2H3H4E5H6F8Y9B:[;Z<I=X>A?@@AAaDDEFFHHEJGKAMCNDPIQIRFSDTBUBWEXJYHZ[]]^^_ZcEeHfCgGhB
=usunieto	y*J+K-I4[?]CIHIIJKJNJZH]J_[
=usuniety	y8]HHP[VJ_X
=ut	q#J(G-J3J9I:I=_>G?K@HBFCJDHHYIHKGLXMJNGUJVJXJ[J][^JaZbIdKfJhH
=utan	h!G#[%F&[(G)J*I+G,I-G.K/I1[2I3Y4H6I7H8[9G:G;I<X=Z>W?G@CAFBWCFFIGHH@IEJJKCLXMXNZODPGQKRGSJTHUJVHXGYIZA]E^Z_ZaGbHcGdXeHfEgIhF
=utent	a!J#G%G&I([)H*H,H-B.K/G0G1I2I3B4I5J6G7D8I9D:[;[<J=[>F?C@HAZDHEJFJH<I[JIKDMDNEQJRISFTDUFWHYIZ[[G]]^Z_YcHeIfFgHhE
=utenti	q!K([)Z*G+H,G-J3G7[8Z9J:I>J?I@HAZBGCIDFHZIJKIMJNJPJUJVIXIZH[X]I_JdJ
=utilis	n(J*J,]-]9G@IBJHGKZMYUJVJZI
=utilisateur	]!C#Y%H&J(Z)W*D,F-B.J0H1I2I3X4G5J6I7[9F:Y;Z<J>E?B@CA]DHEGFHHHJIKFMDNDOXQJRGSGTFUCWFYI^]aHcFeIfFhG
=utilisation	yTZV[WI
=utiliser	u-X?]HJPZVH
=utilizador	t7[HJI[KHLXMJZJ^XdI
=uur	m#G%J(J*K-I3G9G>E?H@bBFCHDJHCIHKGMINJOIPJTJUJVHX_ZD[K]Ja^bIhJ
=uw	j#H%J(G)J*H-G3Z7J:H;J=I>J?J@XCJDGEZGKHDI]KHLIM^NHPHTYUJVXWEXYZB[I]G^HaJbIcXd[fJhH
=uzyc	u?[CIKZ
=uzytkownicy	y!J(H)]*I7[8^BKCJHIIIKJPGZI]J_H
=uzytkownik	f!^%H(E)H*J+X,J-G0I1J2K3F4I6J7H8G9H:H<J>F?F@EAGDZEJFJGXHBIDJJMFNGOYP[RJSHTGUFVDWIXHYJ[H]Z^Z_YbFcIdGeKfHgIhI
=uzytkownika	n!E#J%K&J(])J+J-H/I3H7H8J9H:J=I>H?I@JAZBHCGDGGKHDI]KGLKMJNIOIPHSJTJV[XI[I]Z^H_[aHbGcJdJhJ
=uzytkownikow	y!F(Z)I*J,IA]HIZJb[
=uzywan	tBJHJK_
=v	y9HH[IJZJbZ
=v1	r1ZBJHJMIZJg^
=v2	l6J=JGJHdPFVEYJZKdEeEfG
=va	h!H#H%J(G)K*J+J,J-G/G0J1K3G4J6J7J9[:Y=H>X?H@ECHDGGJHJKFLJM]NGOHPJRXSJTXUIVGWJXHZ_[I]H^J_IaFbYcHdIfHgIhG
=vaak	t#Y-]9I@IHIIJNJX[ZI
=vacation	t#[>X@JBGMJNJZ]]K
=vad	u9H=F>I@JBGCJDHGKH^IIKHMJN]OJZ]aKbIhJ
=vagu	y-Z=IHZ
=vai	t>[HFM[ZH]Jb[
=vale	w3H>H?XHGI^OIaK
=valeu	y9]B[HGIJXJZH
=valid	i#J(J,X-G/Y3W9J:K>Z?D@EBFCJDHGJIJKGL^M]NEOJRZTJVJXJZY]J^IaFbIdJgJhE
=valida	w3[>JLXhY
=validar	w3E>^DJHHO]ZE
=valider	y3G>_HIZIaJ
=validita	w@[HIIDN^
=valido	y3ZOXRXaK
=valj	y-Z@IHIK]ZG
=valt	y%J>KG[H]MJ
=valu	q/YN^ZF
=van	[!X#C%C&X)G*E+E,E-K/D1D3@5H6D7E8D9A:^;_<G=B>E?BAEDAFFGZKYLEMAN]O[P[QHRXSFUDV^WEXCYFZA[C]A^C_Ba@cAdAeZf[gFhB
=vandaag	u9K>I@]HJX]aI
=vanish	o!F#J(H)I*]-J3J9J:J=J>J?X@IAIB[DKGJHCIIKFLINHOJPXTIVJXJ]J^G_^aIbYcJ
=vanochtend	w#]9J@^BJCIHHKHZJ
=vanta	rX[
=var	r+G.X8J>J?JBICJDEH[Z^dFeJfH
=vara	q#I(J)]-I.X3J9I>I@JBJDKHEI^KHMYTKUJVHXJZEh]
=varfor	t#F(J)J*]-J8J9J=J>H?J@FCGHFIEKGMINZOIPJTIV]XHZ[[]]JaJhH
=varia	o#]-J9J>J@IA[BKHHIJKJTJX_ZG[J
=vario	w#JA_HIT[ZJ_F
=vast	y-J9H>[?J@JBJHHIHK]OJZYhJ
=vastgelegd	y>I@HC[D_KJZHhJ
=vault	p2Z@JBIHbIIKDZJ
=ve	y(^3IHIOZVJZH
=vecchi	y5XKYY]ZIhI
=vecchia	i!J#Y%J(J-H/Y3H6I7J9G:J=I>G?H@GBGCHDIHCIGLJMaNGOJTJUJVJXIZF[J]I^KaIbIcJdJfJg]h_
=vecchio	q0X5X>ZHHYX
=vece	m#_3I9H:K=J>H?J@XBHCIDIHDIGKFLKMIOITIXaZD[I]I^Ja]bJhG
=vedo	y#I+J?[BJCIDIH^TJZGaH
=veel	r#^-I@HBJHGIIKKTKX_ZH
=velha	n#Y-I/[1X3J9H>H?I@GBICIDHHBIGKXMaNITJXIZF[J]IaJbIh]
=velho	w0Y5X9I>XCJHIY]
=vem	wH]JYT[dHfJ
=vencido	y9JH]MIaZ
=vendor	mBIHGJcKJNFZEbJ
=veraltet	y1]fJ
=verbind	yH[SJcY
=verbindet	yH^YXZI
=verbindung	t/IHYTJbJc_
=verboden	u!I-_/K0J>JBKHHP]QX_I
=verboten	yBJHJP[QXWJ^[
=verder	w3J>G?J@JB[CJDJHFIIKINZX[ZD]^aDcJ
=vereist	q(Z*I-I3J9J=^?H@IBJC_DEHDKINJUFVIXKZI]JaJcJd]fJ
=vererbung	u!I;_HI
=vergader	w#H9H=J>G?J@JIJKJZ^][aG
=vergeben	w9J@]HFMGZHg]
=vergessen	j#G(I7J:[=J@GBDCJHZIJKFMGNHUZVIZ[]G^IaJbHdHhI
=vergeten	o#I(J3I9J>Z?I@HBHCJDWKJMJOJUIXJZ^[J]I^JaIbIdJhI
=vergrendeld	m!I#a*J3I@GBHCJDJHEKILJMIT]XIZF[[_KbKhJ
=verhindern	wT]
=verhindert	yKYLYZIbY
=verifi	r3H>IB^CHDYMHNIOJZ[]GaG
=verifica	p3H@JBJC^DHHDIJKJOXZG][a[
=verificacao	o3D?JBKC]DJHGO[ZH]Z
=verificacion	n3Z?FCaDHHFNKOJZI]Y
=verificar	m!I#H-J/J3[7I:J=I>Z@KCFDYHEIJKJOITIVIX]Z[]H^J_JaHhJ
=verificati	r(J*Z3I?J@JBIC^DHGJIJKJMINIOKZH][aF
=verification	[#F%H(I,J-J/I4H7I8K;K=J>X?H@HAJBFC_DGIHJJKIMHNEO[PITHUJVKXXZY[J]Z^Ja[bJhJ
=verificato	y#I@JB[CIHFTKZ]aK
=verifier	t+J3Z>]CIDZHHIIKIMKVJXYZHaJhJ
=verifiera	w#K3ZDJOZXY
=verifieren	y3[DJXZ
=verifieringar	y*ZCZDJHH
=verify	d!J#E%J(J*Z+I-H3Y6J9E:I;J=J?G@FBHCZDdHDIGKELKMJNIOIPJTJVHXYZA[J]H^I_IcIhY
=verkeerd	o!I#^%K(I*I,]-F3^4J9F:J>H?J@EBFCGDEHDIIKHLIMJNJTIXYZD[J]H^JaIdGh^
=verlangt	m@IBHCZDJIZKKLYMZZH[Z]J
=verloopt	u@IHJLbTGZG^GhJ
=verlopen	t#J(I-J6K9J=]>G@HBHCJDIIKKFLJNIVJXIZX[I][^Ja[bJdJhI
=verloren	u>_aH
=verplicht	yDYHEL[b[
=verrouill	g!I#_-J3H:K>I@FBECJDJHFIJKILJMHNJT]VIXJZD[[]J^[aJb]cJgKhH
=verrouillag	w#]-JBIHYKITYZI
=vers	rAZHGQY_[cY
=verschieden	t-I/_@ICJHII[KHNXZI
=version	^!I#G%F(F)I*H+J,J-F/J0]1f2J3G4G5a6I7I8I9G:J;I<J=F>G?H@FAJBFCHDHEIGHH]IFJIKILEMENHOJPHQKRHSITGUHVGWJXGYZZE[I]G^J_JaHcGdDeHfDgFhH
=versuch	t@WBZHGX^ZJ
=versuchen	w9H@YHIIJKJTXXZZ]aJ
=versucht	wX[
=verwaltet	u7[@JHJKJZGdagJ
=verweigert	l!J%_(J-J/X3J4J7J:J;]=X>I?J@[BIGJHFIJKINIOJPZQWTJVIZD]J_JaKcJdHfJhJ
=verwenden	y0Z?]KYVJZH
=verwendet	q#Y-Z@HHGK_ZI
=verwendung	u#I-J@IHEK[T]V^WKZJ
=verwijderd	y-J/I4]7J9J@JMJTI_^dK
=very	m%H2Z9Z@IBHIIK^ZEhX
=verzeichni	r3Z7Y:[@JBIHIdZ
=veto	tBIHIJ_ZH
=veut	p-K3H9J=X>E?H@HBKC[DHHGIHKZM_NWOITIZF]KaEh[
=veux	n#J+[9J>I?J@YBHCGDHHYKGMJZY[ZhJ
=vez	j#Z-H9H:J>J?J@aBXCJDJIJKGMJTJUIX[ZG^KfIhJ
=veze	l!J#^-K3I9H=J>H?J@ZAKBICIDJHFIGKHMJOJTJX^ZE[J]Ia]hJ
=vi	m!I#H%J(J)J*[+K0[3X4I6J8I9Y:Y=Z>H?I@GCHDFGJIHKHLZMINIOJPIRJSJTJUIVHXGYKZF[J]I^I_JaIbIcJd[eKfGhI
=via	_%I)H*H+]-J/E3J4J5]7Z8K:I=I>Z?GAJBGCKDFG_HDIIJIKGMZPGSITIUIVGWJXJZ@]J^Z_FaZfJgahH
=vid	i!G#G%J(F)I*J+G,]-I3H4I5X6I7J8I:H=G>G?E@ECHDYEJGKHGIHJJKGL]MINHO[PHRISGTJUGVFWIXIYJ[H]H^G_Xa]bZcHdYeXfEgIhY
=vieja	n!J#Y-I/[3J6J9G>I?J@GBJCJDIHBIGKXMaNIOJTJZG]IaKbJh[
=viejo	r0Y4Y5X>Y?IHHY[
=viel	m!K#[%J-^/K2Z3Z9C>G?J@EBICGDHHYIDMHNIOHTJX^ZG[J]HaHdJfKhI
=vielen	w#[-J3J9]HFXJ
=vien	m#J-H/J4I7I9K=J@^BIIIJYKILYT^XZZI]KaIbJfJhJ
=vient	y/J3H4J7JHEIHNKT[a_
=vier	w-I3J9JCJHFIbXJaI
=vietato	y)XHKQY^X
=vieux	y5ZHIYY
=vigencia	y@]
=vijf	w#^-J@IBIHFMZTKVJX[ZGbK
=vilka	wDJH^NY
=vill	d!G#E%G&K(E)H+],I.J/Y0I1H2H3E4H5J6H7H8H9C:Y;I<J=F>A?[@ZAIBDC_DCEJFIGIH?JIKZLHM]OEPGQIRISITCUHVEWJXEYHZX[]]D^H_GaCbGcGdGeJfGhY
=vinkj	w-H9J;]@IHGKILJZF^_aJhI
=vio	y+]@]DFHK
=violat	r/ZHJNZ
=violation	u@[HINY
=vip	yZX
=virtual	u-I/K@JH_IJKIR[ZK
=visibl	y(Y:KEJH]MJNIUI
=visio	n=HH_
=visto	y+]-YDFHHZI
=viu	y+[@^DFHI
=vm	d!D#G%H(H)I*I+J,D-D.J/F0G1B2F3E4D6]7G8E9E:G;H<H=D>E?E@GAIBDCGDHEJFJGEH[IFJIKFLIMGNHOGPHQIRbSGTEUFVGWJXHYGZA[H]H^I_DaGbGcBdEeEffgIhG
=voce	o#J%J(X3I9Z:Y>I@[BIHGIIKHMIOZXYZIaJ
=voglio	r+Y-J@XBICJHHIGKGMJNIZ]hZ
=voic	t!J9J>E?ZBHIJOJZI]Ia^
=voicemail	y>I?JH^aF
=voldoet	n(J-X@JHGIYKGNbOJVJZHaI
=volevo	y?Y@^HGaJ
=volgen	t#J-J3I9H>H@JBGDJIIKIMKO[XJZH]]aIfHh^
=volt	o#Y3I9J>F?J@HBICJHEIIKJOJXbZI]Ja]
=volta	o!Y#H(I+X-J0X3J9I:J>I?J@_BHCIDHIIKGOJTHVJXHZH[K]JaJb_hJ
=voltar	y@ZDIHJIJK^ZEhJ
=volver	uHIIJK_ZE
=vom	i!X#I%F&Z(G)Z*J,J-F/J1J2X3J4]5G6K9J:H;]=H>I?G@KBFCJDJGXHBIFJKK]LJMHNZOIPGRGSITJUFVYXJZB[I]G^H_JaIbJcYd]fXhG
=von	f!H#J%J(I)J*Y,J-X0I1Y3I4I6J8K9G:G;]=F>I?IBGCIDIEJFJGYHIJJKYLJM[NGOYPGRHSITIVHWXXYYZZC[J]H^I_HaHbJd[fJgHhH
=voor	_!E#E%F)]*^+C,G-_.J/I0H1Z2G3E4F5J6G8G:E;G<I>C@BAGB@CCDIEIFIGXIBJHKBLFM[OFPDRGSFTGU_V[XBZ@[E]]^F_FaDcEeIgHhE
=vor	q3I>[@^BHCJDYHFIIKHM[OHRXXJZF][^JaIhJ
=vorhanden	wHJZF^J_]h[
=vorher	y#I5YBKHJIJKIZJ]_
=vorig	r3E9F>_@HBJHDIHK_ODTJaIg]
=vorubergehend	rHIT]ZJc[
=votr	e#H%I(G)H*H+K,J-F3Z7I?JCJDEE[GJHBI^KGM]OJPITXUGV][J]HaJbId[gJhJ
=voudrai	t-J9I?Y@^CJH[KJNJXJZJaJ
=vous	i!J#Y%I-I.X9^:J=K>I?JB]CJIHKJNJTJUKZH]JaIfK
=vpn	[!F%G&H(H)I*G+G,F-E.I/G0H1C2G3E4X5J6F7G8E9A:G;H<G=E>@?C@DAHBBCFDGEIFIGEHhICJHKELHMgNEOFPGQHRDSETDUHVBWIXFYHZ@[F]C^H_FaBbDc>dHeHfBgXhF
=vraagt	t(K*J+[-J3K9J>H?GBIC[DFHYIHKJMZOIZJaJh[
=vu	y+]@ZDGHFZJ
=vuelv	u!Y#J+X>JBXHDZKb^
=vuol	l#J%J(J*Y+J-I/J3H9G=[>E?H@GBJC^DHHEIZK[MXNYOHTJUJVJXIYKZF]JaHbJdKfJgIhZ
=w	U!X#?%I&E(>)B*A+@->.J/]1B2C3[4A5E6A7[8Z9I:X;B=J>]?D@?AHBGC>DYF]GYHCJEK=LHM[NDQDRBSAT[UYWZXHYCZ8[H_^aXbIcHf>h@
=w32tm	n%I0J4J8I9I=I>J@KBDGJHEMKPJReYIZHcIdEeJfD
=waar	w+GBHDFHZZ^dJ
=waarom	r#H(K*]-I>H?I@GBJCFHFIIKFNYOIPJTJV]ZZ[]hI
=wacht	r#J-I9[>G@ICJHEIJKJMHXXZG]Ka_
=wachten	w@[XX
=wachtwoord	T!D#G&I)F*D+F,X-].I/C0E1G2Z3D4E5H8F9E;F<H=C>J?BAGBYCCDYEGFHGDHGIXKZLYOEPDQHRESCTBV=WEX@YFZ_[X^]_EaBbXcCd[eFfCgEhY
=wachtwoordbeleid	yN^ZJ
=wachtwoorden	p%K(H-J/[0[6G7Z:J@EBFDIIHKFLIMHN[PJTJUZV[ZD[I]J^JaJbJcJdXfKhH
=wachtwoordherstel	k(I:J=Y@IBGDFHDMKS]UZV^WZZFbIdH
=wahlen	q#I-_3J>H?Z@EBGCGDIHXIZKXLJMINIZC[Z]H^IaIdJhG
=wait	[!G%I(G)J*H+I,K-F1I2J3G4J7J8J9]:H=I>D?F@cAJCFDGEIGJHFIDJIKDLHMZNDOHPHRJSJTGUIVGWJXeYJZA[H]F^H_IaJbZcJdIfIgIhF
=walk	wBZHGKIMHNJZE]_aJ
=wall	wHZN[RJ]J
=wallpaper	y>JH]
=want	P!J#G&I(?)D+_,G-Z/^0F1G2G3B4G5G6F7E8C9G:[;G<H=E>]?H@ZAFB<C^EGFFGFH[I]KYLJNHOJPDQGRHSFTBUCVAXCZ=[^]@^C_Fa@bEcIdDeHfEhX
=war	p/E>JBYDIHJN[PYRJTJZK]^_JaJcIdXfY
=wart	w9]>F@JHGMIXKa^
=warten	r9H@^HIIJKJXY
=warum	u*X-JBKHGIINZV]ZF[[
=was	K!]#A%X&F(I)Y*@+C,C.D0C2K4Y5C6G7F8_9Y:E<C=G>a@ZAGBaEDFHGEHCIYJ?LGMBNHOIQIR_SATAUIVDX>YZZH[A]Z^__Za<bDcCdEg>hF
=wat	u-J=F@IBHDJH_IIKHMJNZZ]]JaIdJhJ
=watch	t>H@]HZKKOGZCa]
=way	e!H#G%J(H)J*H+H-B/H1K3G4J6K7J8J9D:J;J=H?c@EBCDYEJGJH^IFJIKILJMINXOIRJSJT[UIVHXZYJZB^J_IaXbIcJdIfIgJhH
=ways	t(K*[?Z@HC_DJHEIJKJZH[J
=wczoraj	q9I>J@]BGDJHGIJKHMZZF]]f]hI
=we	N!>#B%=&Z(D*G+I,D-G.H/C0]1^3_4C5J8X9B;C=e>Y?C@GBBCYDEEXGXH]I>JIK?L]M?OEPHQYRASFTHUGVEWWXAYYZD]?^Ia@bAcId[e@fHh@
=weak	l-^9JHYIXJYKJNIZH
=web	_!G#B%H&J(F)I*H+I,I-D.J0J1H2I3E4E5H6G7H8I9D:G;I<I=G>E?E@DAIBCCFDFEHFJGHHfICKELGMeNYOGPGQJRDSHTcUHVGWJXEYCZ?[F]F_GaEbHdHeHfEgJhG
=webblasaren	y.XHGKJZJ][b[
=webcam	yH]
=webmail	o-J>J@IBZHYKKM_ZFhF
=websit	nHZI[ZYcK
=wechsel	w-J@aHHIJKILXZI
=wed	w(IDIH^
=weder	y*I9J>H?JCHD[HEMIa^
=wedlug	y9JBJHGIJNISYZI]]h[
=week	d![#G%H(G*I+J-G/E1I3G4H5I6J7I8Y9D:F=H>Z?GAIB@D]FIG]H^IXJIKHLFMHNZOIPHRISITFUGVYWIXJYI[H]E^H_]aIbHcGdIeJfEgIhH
=weekend	m#Y1D4J9]BIHGRIVJZ^f_
=weer	p#I(J*J-H3H9E>G?J@aBaCGDJHEIGKEMJNJOIVJX[ZF]JaIfHhI
=weet	r(J-J>F@EBICKDJIIKGMJNHOIVHZ][a^Ih[
=weg	k!I#G%J(H*H,I-G/G0J1X3G4H6H8Z9E:I;Z=I>Y?^@FAJBECGDGHEIFKHLJMGNHOIPHRZSJTGUJVIXGYZZE[I]^^J_HaGbYc[dGeJfHgJhI
=wegen	t#F+X>HE]H]NWT[ZG
=weggeklickt	y>JBJCJDYHGZZ]]aJ
=weigert	p%J*K-F/J>JBIHEIFJ[KFN^O]PKVJXKZY[KhJ
=weil	i!I%J(J+[-Y/^0K3I6J7J9H:I>F?H@]BGC]DEHBLKMGNGOIPISKTJVIWJXJZ@[I]__JaGbIdJfJgIhY
=weird	u-]/^7J@GBJF[HFIGKJMJNKZF
=weiss	n#J%J-I.X9]:K=K>J?K@EAYBICIHEIHKGNYZY[Z]IaJbZhX
=weiter	o-H/J:^>Y@IBJC[HCIIKGMZNJOJTYZE[K]IaIbJg[hH
=wel	t!I#J%J(F)^*H-J3I4J8I9Y:I;I=J>G?I@JBGCJDIHEIHKFMIOIP]V^ZD[J]G^J_IaHbZfJhI
=welch	o%F+I-I=JBHDGHbIJKJN^OZZJ
=welcom	y-I1J9Z>I@KBJHFIJK^VJZHbY
=welk	r-I@JBKH[KJN^O[fI
=well	m-a/X?F@IC]HDIIKHMJNJTYZDhJ
=wenden	y!Y*JHIZ^
=wenn	t(Y-K7Z:[@JBKIJKJMJZG[[
=went	^!G#F%H(G)I*I+H,H-F.J/Z0I1J3G4I7H8I9E:H;K=I?F@YAIBbCEEJFJGIH>IFJJKGLIMGNDOFPHRHSGUHVGWIXFYJ[H]a_IaEb]cGdIeJgHhD
=wer	y#YBJDIH]
=werd	u*J+X-I>J@IBICZDIHJZZ]]bJ
=werden	e!I%F(G,Y-E/G0[3I4]6Z8X9J:Y;]=I>F?I@ZC[DFEZGJHAI[JKKDLHMFNIOIPHSJTIUIVGWJXIYJZI[G]F^F_JaGbIcIdEfHgIhF
=were	^!F#H%^(F)H*H-E/G0J1]3H4I6I8I9F:G;H>G?XBCCFDFFJGHH<KYMHNGOIP]RISGUIVYWWXHY^ZZ[I^^_IaGbHcIeIfHgHhI
=werk	y%[9J>]BJDYHIKJPJZG
=werkt	k%J(I-H3J6J9D=J>I?W@HBbCJDJIHKGM]NIOJVIZX[J]JaKdGfZgJhH
=weryfikacji	t3I>J?HC_DIHGIIO^ZGaI
=weve	n7[BIDJHEJ]T[UYVJ^X
=what	S!B#H&Y(])@*B+E,G-J.H/X0H1F2H3B5G6Y7I8F9[;G<D=C>B?E@>AEB@CGDEEGFFGII_JZLFMJNYOXPEQHRFSFTAUBVHWGXDYGZc[E^FaDbBcEdEeGgFhc
=whatever	l!K-I/J@YHCI[JXKHNbZHhH
=when	P#Z%[(X,]-C.I/I0F1G2I3_5H6H7H8G9E:J;I<J=F>C?[@IAGBACDEIGEHZI?K_LFMINZODPHQIRGSFTIUEVCWFXEYHZI^D_Ya_b]cIdDeIfEgChY
=whenever	w6]HIJZNHSJZIbKfK
=wher	]!H#F%I(X)I+E-H1I2J3F4H5Y6J7I8J9G;I=I>D?F@DAIBCCFDCFJGCHbJWKALFMGOEPIRHSITHUIVBWJXHYIZ_[Y]F^H_GabbIdFfEgI
=whether	o+H9Z=D?ICIDHHcJJ
=which	V!G#G%[(C)E*E+H-B.J/X0I2I3E5Y6H7]8H9F:G;J<J=H>^?F@BBDDEEJGHHbIWJFLDMFNcO]PCQIRISJTHUGVEWHXGYX[G]E^X_FbFcEdDeGfJg[
=whil	^!Y#G%H&F(H)Y+J,Z-F/G0Z3^4H6I7G8H9H:E=_>H?I@EAJBCCIDGEHGHHCIIKFLFMYNDOJRJSIT_UZVGWJXJZC[I]b^E_IaIcHdXfGgIhX
=whit	yHJb[
=who	[#E%F(H)[+I,I-I.J/G0J1I2I3D4F5I6I8G9Y:H;I<J=F>D?D@_AJBCCED^EGFIGGHcICJGKGLWMFOEP_Q[RISHTHUGVYWIXIYIZ=[W]F^FaFbGcGdHeJfHgGhF
=whol	l!K)H-H3G:K>I@]BJHIIGKHNGO[U^V^WJZChI
=whos	m(K+Y-H3ZBIDIG[HAIYKILYNJPJZC^X_^hI
=why	Y#Y%G&](@)J*b+C,I.I/E0J2I3C4H5I6H7G8G9A:E;I<I=E>B?^@_AHBJC@DDEIFHGFHFJGKYLZMEOFPGQJRISHTEUGWHXEYIZ_[Y]E_GaCbEcGdGeHfFgFhC
=wi	u#Y9J:I>JBKH_MJZJ
=wide	yU[
=wie	g!I#F%J(H)J*I+H-D/I0I3F4J6J7J9X:I;K=I>C?BCED[GIHeIJJJKaLIMENFOZPJRJSJUHVDWIXFYJ[F]F^J_JaDbHcJdIfGgJhF
=wiec	w!X>I@JDYHIKJMJZIh]
=wieder	f!]#]%J(I)K*J+Y,J-E3I7J9E:I;J=I>H?H@aBbCFDFHFIEK]LJMGNHOIPIRKTIUJVHX[ZA[X]F^J_IaGcKdJfEhG
=wiel	r#H3I9J>J@IAaCIHFIJKIX^ZH_H
=wife	y@]FIHFIJK]NJZG
=wifi	d-I:H>I?I@IBGHeIGKJNJOJZA]JaIcHfJhJ
=wijzig	w@]KJL[MJZIhJ
=wijzigen	e!I#F%H(F)J*I+J,I-G/H0J3H4I6J7]8J9F;H=H>G?H@XAJBJCHDHGKHDIGJJKEL]MENFOHPHRKSKTGUJVGXHZ^[]]H^a_FaGbGcIdHeKfJgJh^
=wil	f!I#H%I(F)J+Z,J-D/H0K2J3F4J6J7J8J9E:Z;I>B?[@[AJBDC[DCGJJJK[LIMZOEPIRJSITHUJVGXGYJ]F^I_IaCbGcIdHfHh[
=wild	y/]@[CJHJMJTJ
=will	_!G#E%I(H)J*J+G,J/H0F1J4J6I7X8J9Z:H;K=H>X?F@ZBDCZDCEJFFGIH_IFJIK[LJM]NFOGPIRJSIUHVFWJXGZX[]]F^H_IaEbHcIdHeJfI
=window	O#Y%E&H(@)E*D+D,F->.I/]0G1E2G3B4A5b6E7D8F9A:B;G<G=C>@?^@>AEBBCCDBEGFFGEHZI=JCK>LDMdN@OEPDQJRDSATAUCVAWEXBYJZC[a^W_HaBbfcZdDeFfXgchJ
=wipe	y>EH[P]
=wiped	w#X+[3H>]?IBIHCOJaJ
=wir	e!J#J%I(I+Z,J/I0X1X3X6J8J:Z=[>I?I@ECFGIHYIIKFMHNIPHSJUHVHWJ[I]I^F_IaJbIeIfEhG
=wird	[#G%F&J(D)G*Y,H-Z.J/E2J4G6G7X8H9E:D;H<J>X?^@^AJBBCDDEEIFIHCIAJGK]L^MDQJRHSHTGUGVDWHXYYIZI[X]B^DbDcFd^eGfEgEh^
=with	G!B#G%I&J(Z,Y-F/]0A1A2H3X4D5D7G9G:];X=X>^?GAHBXCGDFEKF[HJIFKIMYNZO[PZQDRYSGTFU@V>W@X?YB[>]>^Da_bHcId?eXfC
=within	p#Y@_F]HDIJNHXYZG
=without	Z!G#F&Y(C)Y*F+G,H-E/G0K1J2J3^4Z6I8H9H:F;J<J=J>Z?D@AAGB_CFDXEHGEHEI]JGKDMDN[O^PERISDTGUEWYXGYJZA[^]H^DaBbGcGeBfFgHhE
=wizard	Z!H#F%F&J(F)G*E+b,e-G0H1J2J3G4I6G7H9H:H;K<J=H>D?F@EAIBZCIDCEIFHG[HHIFJHKFLIMFNGOIPGQKRISHTGUIVGWJXHYIZ>[H]H^G_GaIbGcHdIeefFgFhE
=wlaczon	t(JHJUYV]ZJ
=wlaczyc	t.X6]8[=KBJH[PJUJVFYJZHdEe[fI
=wlan	yH^
=wo	t+I9J:X@JBEDHH[ZadGeJ
=wohl	w(XC]HIIIKJZY
=wollt	r!X(J-J/[9[>J@_HGIIKIMKNJZH
=word	b!J#F%J(H)I*J+J,I-a/H3G7I8K9E:I=G>H?FAJBDCHDHEKFJGJH_I_JHKILJMHNDOGPJTGUJVFXFZA[H]H^H_Ia^bIcKdIfIgIhD
=worden	q!Y%J*[@JBXG[HGKKMKUXVJZH
=wordt	j%I(I*I-F/I6J7Y:J>H?^@JBEDIHDIGKFL]MGPJTJVIXJZI[I]I^EaHbIcKd^fJgJh]
=work	L!E#?%_&F(J*A+C,E-=/Z2E6D7D8X9?:I;I<F=@?EACBfC?D>EEFJG@IAJJKBMaN?OIQHSBTBU?WCXAZd[@]?_AaBc@d>eBf^h?
=workday	y![0GH[bJ
=worker	y!]HG
=workspac	m(J7c=IBJHFSJVJZEfK
=wort	w-]HJ
=would	j(F-^3I7J9F:J>Z@HBHCJDJH^IFMJNYUJVZXJZH]JaIhF
=wouldnt	w-Y9JBHHGKJN[ZHh[
=wpisuj	w3H>HDJHJIJKIO_ZJh[
=wraca	y+[@JDFHINJXJb_
=writ	Z!B#C%c&K(D)G*G+G-F.J/F0F1G2H4Y5H6J7G8Y9D:F;H<I=I?F@CAFBHCGDFEIFHGHHJIDKALHMGNESHTGUFVEWHXDZJ[F]E^E_XaGbCd_g[hE
=writeback	I!B#?&G(>)A*C+D,[-B.F/E0[1]3B4I5X7E9H:A;H<X>B?B@BA^BGCCDAECGXIAJXK>LAMCN?OGQXRYSBTAU?V>WBXBY^ZC[A]B^?_^aDb?dbecf]h?
=written	f!H#J%H)I,J-I/Z0_1I3I4J6G8I9J;J=J>I@JAIB[DKGEIJJHKHNFPXRYVGXJ]I_FaHbIcIdCeHg[
=wrong	R!B#a%G&I(B)F*F+G,_-?.H/K0G1F2G3^4E5I6X7F8F9X:E;H<H=E>A?C@IAGCFDDEHFHGEHYIBJDK=LGMHNBO]QHRbSGUHVEWIX[YFZW[E]C^C_FaEbXcCdCeCfBgZh[
=wrongly	y-J3[E]HIIKOHUJcK
=wrot	r-J/_0J4I@[HENGRJTJYJZG_JcIfEg]
=wurd	a!W#C%I(F)I*H+J,W-E0J1J2I3F4[5J6I7I8I9H:F;I<I=Y>[?YAKCGDFEJFJGIIFJIKZLHNEOHQJRJSIUYXGZK[G_]aEcHeJfHgHhF
=wurden	w%](H+X3Y?ZDJHK
=ww	t!J#Z*K9J:J>]?J@ZBICIDZHCIIKIMJVJXJZ][J]HaJbJhJ
=wybierz	y-ZHJK]
=wygasa	w@JLaTHZH^H
=wylaczon	j!Y(G)Z*J.X;[<ZBJDJHFVJZJbZ
=wylaczona	w!I1I8J9IBIHFRIUaVJZKcIdJf[
=wylaczony	w!bHHPJZG^I_IbKdX
=wymaga	y=YCXHJIY
=wymagan	o!J(J*J+J-J3I9I=J?I@JBKCaDGHHI^KIN]OKXJZIaIbJ
=wymaganych	w(Z=[ZJ
=x	n#H1]@ZHZZJ
=xbox	wH^
=y	R#]%H&G(I)K*K,E-E.K/C0E1D2F4C5G6X8X9;:X;E<G=]>^?C@_AEB_C[DHEFGCH=I^JJK]LJNHOZQGRISCTJUDVIWDYZZB[G^D_CaFbHcCdIeEgJhY
=ya	d!F#F%I(G)[*G,J-C.J/I0J1I2I3C4H6I7H8I9B:G;J<J=Y>_@YAJBbCDDCEJFKGIH@ICJIKbLHMENFOCPIQJRISITHUGVEWJXYYZ[G]G^IaBbHcHdHeJfGgIhC
=year	b!_#H%J(G)J*J+I-[/I1^3I7J8J9Y:X>_?X@EAKBECIDGFJGJHAIYJJKbLZMHNFPJTJUJVHXHZ>[I]H_IaIbGcJfHgJhG
=yes	t!I(J)J*J-H/_3H4I7J9^:K=I>H?H@IBGCJDIHDIGJIKIMHNJOJPHRKSHTHVIXIZE]I_JaHbJcKfIgZ
=yesterday	g!J#I+K-H3J9H:I=]>X?I@^AIBYCJDJHEIGKCMJNIOJSJXJZ^]JbKhJ
=yet	_![#H%G(F)G+D,I-G0F1E3H4H6I7I8H9I:F=G>D?F@HBACHD]EIFIGCHEIFJIKILIMgNCOISIUFV_XJYJZE[H]F^H_HaHbEcFdGeJfCgF
=yo	p!J#J(X*J-I3H9[:J=I>[?Y@GBGDZHDIGKHMINIOITJUJVYXHZE[J]I_JaGbKfJhH
=you	O!B#J%E&G(C)A*C+Y,F-C.G/D0G1I2G4E5G6F8E9g:E;F<G=H>F@AAEC@D_EIFFGEHJIDJDLDMBN@O^PCQGRFSDTCUBV]WIZY[C]B^I_GbJcHfBgGhY
=young	y@aHFIJKJZI
=your	M#G%F&I(>)H*@+^,D.G/E0G1X2F4E5G6E8E9c:a;G<G=[?I@DAFB>CJE^FFGCHHIXJDLCMCNGOWP@QGRFSDVZWHYG[C]D^J_EbCc]dXeDfDgBhX
=yourself	y#Y?KHIU[VXZG
=youv	o#FCZDHHGTZX]
=yubikey	u7K?aHIZH
=z	[#B%C&H)Y*B+D,E-Z.F/D0F2E3[4X5G8C:^<F=B>>?Y@IAEC@D>FEHAIIKYLDM@O[P]QGRDSBUBVEWDXAYEZX[C]B^E_FbZcYdAeFhC
=za	g!G#Z%H&K(G)J*H+Z,I.I/I0J1Z2^3E4F5Z6H7I8H:G;I<G=G>D?FAGBHCEDEEJFIGHHGIcJHKCLIMFNFOGPHQJRGSHTGUIVHWJX^YIZB[G]F^I_HaZbHcEdHeJfEgIhG
=zabezpieczajac	w(J)J*Z?^C[DGHHIJNJXKZI
=zablokowan	i!G#Y(J)Z*I+J-[.X3J:J=J>J?I@HAJBFCHDIIHK[LKMINJPHSJT[UIVHWJXIZG[Z]J_JbJdJfJgIhK
=zablokowany	w#^BJHIMKTZXK
=zahl	w-XHII]
=zamknac	yB]HKZJ
=zapi	h!H#G%G(H)J*J+J,H-I/J0J1J3H4Z6Z7I8X9G:H>H?H@FAJCIDHGIIHJJKHLIMHNIOJPXSITIUHVHWJXGYY[I]J^H_JaIbHcHd_eFgXhH
=zapisalem	yD^HIIJKJ
=zapisanym	y3[II
=zapisu	n!J#J%[(H*I,Z-I/I0J3G4I6J8Z9G:J;K=Y>I?J@JBHCIDIEJGIHDIHKIMINJOIPHRITIXIYIZF[K]I_IaHbJcYdYeafWgJhI
=zapisuj	t0[1J3J8K?JGYHHKJNKOKY]ZJcJdZeJfYgXhJ
=zapomnialem	w@JBJHGVJZ^
=zaproszony	y:_HJMJZH
=zarejestrowany	t+a-K?[BJCGDFHC
=zarzadzan	y#J:[BIHINId^
=zasad	p!J#J%J(H*I-I/J3H6J9I:J=H>J?[@JBICIDIEJFJGKHFIIKILJMKN_PJSJTIUIVJW_XJZF[J]J_IaIcIdIfI
=zasady	r#J(J)I*_-H@HBIDIHFIJKHNaPIUJVIWZZF[K]JbKdJ
=zawiera	u!J#G(J-a7JBIDJHEI^KITIZF[J]J
=zaznaczon	u@HHIL]ZH^_hK
=zbyt	k!J-c3J9H>J?J@ZBGCJHDIIKHNJVJX^ZFaJhI
=zdarzeni	w&[FJZIe[fZ
=ze	g#G%J(H)J*H+Y,J-].K/I1J4J6I7I8J9C:I;J=I>Z?E@FAIBEEIFJGKH@IYJJK]LJMHO[PIRJSITHUIWJXFYJZB[I]G^J_HaFbJc[dYfIgGh[
=zeby	t#J(J+[-K@[BGD[H[IKKJLJMJPJVH[K^JdJhH
=zegt	l!I#I(J*I+[-^3G4K7I9G:J=J>F?H@JBHCEHEK]NWOXPKTJUKVIXHZ[[J]H_JaHbJcJdYfKhI
=zeichen	m#J-Y/[2]3I@HBJCHDKFXHEI_KGMJNJTJXJZH[K]KfKhK
=zeigt	q,J0Y3I9K>F?I@JBJCJHaIHRZXIZJ_YaHbXdJfJhI
=zelf	u(H-J9G>H?I@IB[HFIIKFNJU]V_ZF[JaJ
=zelfd	yA[HIK]
=zero	q3]>G@IHJIIO]TZXIZI
=zetten	w>J@_ZI
=zgadza	t3I>JHJO]ZIaXhZ
=zgubilem	u>aBIDIHJZH
=zich	w+GBYDDHa
=ziffern	w-J3[HHKJO]
=zijn	j!Z#I%J(H*H3[9E=J>G@FBYDHHEIYK]LJMINIOIPKTJVZXJZE[J]I^Z_JaHbJfJ
=zip	yBJH_ZHhJ
=zit	p!I#]%J(X-I3H8J9H:I;K=J>H?J@GBICIDIHWI]KYMINJOIP]SKTIV[XHZD]J^J_JaIbJdHeJfIgJhI
=zle	p!H#Y%J(H)J*I+J,[-G3[4J9E:J;K=J>H?I@GAJBFCGDFHDIHKGMINHOIPJTFUJVJX_ZE[I]H^J_IaHbHcIdGeJfJhb
=zly	t#J-I3Z4]6]8I9I=J>I?I@IBICIDHIHKJMINIRZX]YJZG]JaHbKcJdFfI
=zmiana	u7]HJLYZY^K_I
=zmiani	w(J>J@EBHH^KJLJMJ^Fh^
=zmiany	u#J:J@ZBIHFIJKJLYMKVJ^_hJ
=zmieniac	y#I-H@]BICJHGMJTJZJ[]^[hJ
=zmienic	k(I:J>I@]BJDJH^IJKFLXMHNJUIVIZX[J^[aJdJfJhE
=zmienilam	w3H9I>]@^BHHFIIKJMZOHZJaFhJ
=zmienilem	q>Y@Z
=zmienion	o/[9J?K@[B^HCKKMZTGZJfIgYhJ
=zna	y:[BJHFM[gZ
=znakow	r!J#I%K-J2_3I9H;J@IBICIHFIaKHOKXJZHaJ
=znaleziono	y4[HJ_]
=znam	y>HBIDJIHZF[ahJ
=znowu	u#[-I9I@ZBZHGKJX[ZGdKfHhI
=zonder	h!H#Z%H&Z(I*J+I,I-G/J1X2I3Z4G6I7H8Z9I:H;J>H?I@CAICGDZFIGIH>IGJJKFLZMYNYOEPHRISJTHVIXHYJZE[X]H^Y_XaFbHcIdYeJfFgJhG
=zoom	r-HHcIEZI
=zostal	y_]dY
=zostalo	q#H(J:JDIH[M]TXVIZH
=zou	y>JHIIJKJOJV]ZJh]
=zresetowac	m(I7J:X@JDIEXHYMISYUIVGWKZ][JbHgJ
=zresetowan	y(JBYHIM[VKZJg[
=zu	Y!D#^%D(C)F*D+E,E-d/E0H4F5H6F7E8G:B;F<H=C?AAGDXEGFGGFH@I]JFKGLWMCNXOFPXQHRFSFVCWFXdYFZD]]_Fa@cEdCeGfDgFhA
=zugriff	k#K%a3J4J9J=J>]?J@JBJCHDIHXIJKINJOJQWXKZX]JaI
=zum	i!H%X4Y6I:H;J=G>K?[@GA]BICJDHIIKHL^MJNJPJRJTJUHVHWYZD[Y]I^J_FaJbXcJd[fGhJ
=zur	m!J#J(J+^3F=J>H?[@IBICFIJKINIO]UJVJWYZG]IaEbJcZdJf[hJ
=zuruck	l!_#H%I&](J-J/K3J4I=H?J@HBICJDJHCIFK]MJNJVI[J]JaJbZdHeJfIgXhJ
=zuruckgesetzt	k%J(H0Y:Z?J@YBYE[HFKIM]UIVHZD]JbIdHgX
=zuruckschreiben	p%]3I4[6Y9J=I>J?JBJGXHGKJPIRIUJYIZGaJcHdafE
=zurucksetzen	V!D#G%J&I([*G+H,H-I.J/G0H1H2J3Y4F5I6F8H9J:];H<J=Z>G@GAJBXDBFZGGHJIGJHKBL[MFNEOIQJRHSJTHUXVXWKXFYIZY[I]Y^E_GaZb]cYdJeHgFhF
=zuruckzusetzen	u(^.Z:J@JBIHHKJVIX]ZI]JbJdJ
=zurzeit	y#Z:JCZZJcY
=zusammen	y6Z9[HJZI
=zwei	g!I#J(J)J*_-I/]3H9H:J;K=I>H?HAaBGC]DGHEIFKZMINHO[PIRJSJTJVJXGZG[J]G^K_JaHbKcKdJgIhI
=zweit	o@_BJCaHHIJKJOJZG
=zweiten	u@XB[H[
=zweryfikowac	y#I-J3ZCKHJX^
=zwischen	u/H0K9H>J@ZBJCJGHHYIJK[MKRXTIXJ]Kc]dJfIhJ
=zwrotnego	m!J#J%Z(H)K*I+K,Z-I/I0J3G4I6J8Z9G:I;J<K=Y>H?J@IBHCIDHEJGIHDIHKIMINJOIPGRITIUKVJXIYIZE[J]I_IaHbJcXdYeaf[gJhH
=zwrotny	h!H#G%G(H)J*J+J,H-I/J0J1J3H4Z6Z7I8X9G:H>H?H@FAJCIDHGIIHJJKHLIMHNIOJPXSITIUHVHWJXGYY[I]J^H_JaIbHcHd_eFgXhH
=あ	c!H#H%G&I(X)J*I+I,I-[/I0J1J2J3I4H5J6I7I8I9a;I<J=X>Y?E@IAICZDFEYFYGIHGIGJIKXLIMXNCOGPHQKRISITIUEWHXEYJZI[H]G_YaFbFdXeIfFgI
=い	I#I%F&@)F*D+X,G-[.J/D0Z2=3^4G5Y7X8C9H:J<@=E>W@JA;D^EFF@GJHJJAKZLDMXPIQGRHSGTHWYXJ]@_YaXbIcIdDeCgE
=う	]!X#C%F&I(B)F*E+E,H.H/G0G1G2H3@4F5H6Y7F8G9_;F<H=C>Y?A@aAGDIEFFHGFIIJHKXLYM@NAPEQISFTGV[WEXZYGZ[[J]D^Ea?cEdCeHfCgFh_
=え	[#[%Y&J)J+C,G-A.I/G0H1H2H3B4G5I6F7E8G9B:B;H<J=D?_@cAHBFCCEGFIGFHFIZJHK[LXM]NCOFPJQIRFSGTCU@VKWEX[YH[[]E_FaBbXcFeHfEhH
=お	j!H#J(G*K-I3I7K9b:I=H>G?JDIHCIHKHLKMHNIPJRKUIVIWJZ][J]J^J_KaIbFcJd^fIgKhI
=か	V!G#Y%B&X)D+B,E-Z/C0C1E2E3Z4]5E7C8I9^:?<F>E@^AEB@D>EEFFGCH_IYKDMXNHO@PYQFRBSDTJUAV?WDXDYY^A_Cd?eEh[
=が	I#A&@(X)H*>,I-G.G0Y1C3_4Z7>8:9C:Z;Y<G@DAXBCCZD@FGG?HIJHKCLCMXNCOXPAQFR]SFT9U]VGW[X@Z[aacKdXe<f_gB
=き	V!J#C%C&G(H*D+D,[-A.F/C1E2G3[4Z5F7H8[9?;E<G=Z>_?ZAEC@DFEJFGIIJEKALDMCN?OBSGTBUHV]WCY^ZI[Y]BbHdZf_gG
=ぎ	j!I#I%K(J*J-[2^3H4K6J9C:I=J>H?JBHCFDIHBI_KEMGNFOJPJRJTJUJVJXcZC[J]J_JaHbIcJdIfHhH
=く	Z!E#_&I(G)H*F+F,G/F0G1Y2G3[4D5[6F7X8F9];F<H>[?IAGBYCBDCEHFHGFHJI?K^LDNAODPDQHRFSGUCVCWFXYYJZ_[C]D^D_DbCdIeHfDgEhY
=ぐ	w!I=I@ZBJHITZUJZ]bJ
=け	^!E#C%Z&I(E*Y+E,G.H/Z0I1H2H3B4F5I6F7F8Z9A:D;X<I=E@YAGBACXDIEHF[GFHFJHLGMAN[OWPYQIRGUEV]WGXBYHZZ[]][^G_EaAbEcDdEeHfFgF
=こ	d!E#H%H(^)I*H+G,J-D.J/G0J1I2J3C4H5K6I7H8I9^:_;J=F>J?C@GAJBICDEXGIJJKXLIMENEOEPGRIS[TDUZVDWYXEYIZZ[H]G^G_GaYbGcHdIeJfEhY
=ご	t(K9]:K>]?J@JBYDJHE
=さ	U!_#a%I&H(A)E+X,E-Y0F1E2F4D5G6D7[8D;Z<G=I>=?[@DAEDDEEFGHJMHN[OZP]QXRCSETIU@VGYFZ?[W]B_BbBcJeFfBhF
=ざ	w9^BIHJZX
=し	N!G%I(C)A*F+J,@.H/I2A4W5B7G8Z9]:K<J=?>Y@]A@B[CXE@FCH>JAMaOEPYQXRES@UXVCYY[D]G^=aCbJeAgYhG
=じ	m!J%J-I0K3J8I9J>J@JAaB^HEIJK^MJNJOJVJXJZE]Y_GdJhI
=す	S!^%A&G(])D*J+C,C-Y/G0D1E2Y3?4C5F7H8C9_:Y;D<F=>>B?=@ZADDDEJFFGJH_IZJILGNXOAPFSCTIUGVDWBX^YE[E]A^AcIfJgFhF
=ず	m!H#J%I(I*J+H,_-H/J3I4J6J7I8J9I:I;Z=J>G?H@FBHDZGKHDIIKHLJMGNIOJPJRbTIUJVIXIZF]]^J_JaIbIcJdZeJfHgYhI
=せ	W!J#C%D&I)F*E+E,F.G/F1G2H3J4X5H6F7G8F9?:H;G<H=X>XAGBJCDDXFHGFI]JGK]LEMENHPHQHRESFTDUXV[WDYXZb[I]D^C_ZbDcJdXeGgEhE
=ぜ	w#F*^-J@ICIHFIIKJNJPJTJZ][]hJ
=そ	l!H#I%E(I*H+J-E3G4J6K7J8J9Z:[;[=I>^?[@GCHDHGaHBIFKZLJMGNGOHPJRITIUHVFWIXHZE]I^I_IaHbIcJdGfHgX
=た	P!Z#_&E(<)B*J,B-I.C/Y0A1A2B3X4Z5C6I7?9X;A<D>[?a@]B[CDDIEHFDGHHBIZJAK[NYOCPZQCSAUEV;W?X_^?aCc>dEeBhC
=だ	Z!D%X&I(B)Y*W+D,F-a/E0G1I2G3G4D5H6E8X:B<H=C>?AFDIEFF[GDHDI[JGLEMbN[OBPYQHRESFT[U?V[WXXHYXZD[[]D^D_DaBbDdHeGfCgEh?
=ち	i!G#Y%I(H)I*I+J,I-F.J/I0J1H2I3]4]5J6I7I8I9_:F;I<J=G>E?E@FAIBFCEDGEIFJGZHJJIKFLJMENGOFPHQKRESZTHUYVZWJYJZD[H]G^I_HaDbGcGdDe[f]gIhG
=っ	X!^#Y%D&H(B)F*I+B,F-[.J/Y0E1D2F4C5G6D8D;J<G=_?E@IAEB>CDEFFGGXH@KXMBN>PFQGRXSETBUXV[WEXXZE[C]]aYcBeFgChX
=つ	d!E#H%[(G)]*Y+G,I-D.J/^0G1I2H3B4[5I6G7H8Z9D:F;H<K=G>C@JA]BFCdDCEIFIGHICJIK^LIMDNFOFPHQKRISITGUFVFWIXYYIZA[G]G^H_HaCbFcGdGeJfGgHhF
=て	N!^#^&D(H)G*>,A-_/D0@1Y2B3H4>5C6?7W8I9K:D<C=[>_?E@GA@BZCDD[EAFCGZH?JFKYLYMHNXOYPJQCSITHUYVXWZYYZ@[A]XbEcDd[eAgF
=で	M!X%=&C(C)F*D-A0X2A5B7]8G9Z:[;G=G@XA?DJFBHDIFJ@LFM[NFOGPGSGTZUaV^XFYBZC]]_;aEb^eWfEgY
=と	W!A#B%F&H(C)F*C+Y,F-b/D0F1F2F3>4E5G6W8F:E;E=C>I?F@^AEB?D]FGGDHAI_JFLDM>NcO[PGQHSETCUCV@WEYF[C]C^C_Ha@bZeGfBgIhb
=ど	i!G#F%I(G)J*I+H-E/G1J3G4I6J7I8I9Y:G;J=G>F?F@XBXCEEJGJH]IFJJKDLIMGN_OHPIRIS]UHVGWIXEYJZb[I]H^I_IaFbGcIdHeKfGgIhG
=な	L!A#E&Z(X)E*[+[,=-C.G/G0[1J2@3J5X6X7F8F9G:Y;Z<I=X?]@IA>B?CIE>FAHDIGJ?MXN[PEQJR<SETWW]ZF[Y^K_Xa^bHdFeEfXgF
=に	N!H#@%I&C(E)?,?-X.F/D1H2G3]4J6=:F;B<B=@@HA[BDCJDAEIF_GFHHIIKZMJNJOXQBRGTFUIVZWHY?ZG[G]b_]bZdYgD
=の	K!B#A%X&B(Y)<*]-C.F/@0?1F5E6D7A8G9D<I=I?^@HAZBECXEXF_GZHZK]MZNWO[PGQDR_TCUGVZWGXDY?Z>]J^?_DaEc[dCgIh_
=は	S!G#A%J&F)^*X+I,A-H.D/[0B1B2C3C4@6@7]8A9Z:?;B<E=E>^?]@FABBHCZD:EBFDGWHZJCKYLAMbN<OXPJQERAS@TaUZV]W@XIYDZ;[Y]Z^Z_HaIbEc?eAf=g^h<
=ば	p-J3Z7Z9G=J>H@]BIHDIJKJNJXIZ]]YaIhJ
=び	y+ZDIHIQ^ZK
=へ	tHXQYZHc_
=べ	t(K>H?]@KBZCJH[KIMJZI[YbJ
=ほ	y+]>I?J@IBYDIHIOJZJh]
=ま	N!_%E&F)B*F+J,B-D.J/F0C1D2B3Y5E6A7B8A9^:E;B<E=I?G@ZACBbCDDIEGFEGAHII]JGLJMbNHOFPFQDRGSAWJYBZd[D]Y^?_GaFbGcHeChA
=み	i!H#G%K(H)J*I+c-[/J1J3G4J6K7J9G:I;J>F?C@GB[CDGJHHIZKFLJMGNHOHPHRJSJTXUIV^WJYKZF[J]I^JaHbGcJdIfJgIhH
=め	b!X#]%H(F+],J-[/H0I1I2J4G5J6H7H8H9D;H=F>Z?BAIBCDGEXFJGIHBI]JIKBL]MXOFPEQJRHSIU^VEWGY]Z>[G]G^G_YaDbEcHdEeJfEgHhC
=も	Z!B#G%E&I(C)G*G+C,G-Z.G/D0F1F2H3C4E5H6F7D8F9?:B;E<H>_??@[AGBXCYD_EGFHGEHDI>JGKaLZMHNXPDQHRFS^TYUYV@X_YGZJ[D]X^Da]bBcCeGfDhJ
=や	k!I#H%K(I)J*I+I-_3Y4K6K7J9Y:I=H>E?E@CBFCGHCIZMFNHOIRKSKTIUHVHWJX[ZE[J]]_IaHbIcJdJfIgJhH
=よ	k![#J(F*J+J-X3I7I9Y:G=J>J?F@]BGCHDIEJKELJMGNGOJPITJVZWIXZZA]J^[_JaHbHdZfIgJhH
=ら	X#?%A&X(B+[,E-].F/I0Y1E2F3I4[5E7C8Y9=:A;Z<G??@^AEBGD>EEFGGCHXIZK]LFMCNBO@QFRBSETZVHWDXEY]ZX[A_Ca>bYcAdIeFfFgYh^
=り	]!D#X%E&H(])H*F+F,Z/G0H1H2H3[4X5I6F7G8G9b:H;G<I=[>G?B@[AGDBEGFYGGHGIYJHK@LGNDOCPEQIRGSGTFUCWGXYYHZY[F]E^HaBdIeHgFhH
=る	Q!I#B%J&E(X)I*E,B-]/?0B1B4@5D6@7J8A9C:G<D=H?CB9DBFCG?I^JEKXLXMXN]O_PZQISJT?UHVXW?XHYB[[]=^X_[b^c@fGg?h_
=れ	P!Y#[%E&E(F)H,@-J.G0B1A2A3B4?5D6J7H9G:K;[<D>XAAD[EBFDGGIHJJMGNZOYPXR_SAUCVAWJXWYAZ][J]Z_>aGbIcHdXeAf<gFhZ
=ろ	t-I9YHJIYZHgYh]
=わ	_!E#D%H&K(F)I*F+W,I.I/Z0I1I2I3D4H5J6Z7G8H9X:E;I<J=Y?CAIBJCXEIFJGIH?IZJIK[LHMCN]OIPFQJRGSIUGVFWIXYYIZJ[[]F^E_FaDbFcGdDeIfEgZh_
=を	Q!E#H&F(_*X+Z,X-J/J2B3E4[6Z7J8]9=:Z;B<E=E@AABBACCEHFEGGH[JGKXMYN[OBPCQIR?SATFUYVAX[Y^ZC[E]E^XbDcJdJeXfIgChX
=ん	W!Z#C%E&I)G*E+E,F-^.G/F0G1G2H3J4Y5H6F7G8F9Z:H;G<I=X>XAGBICDDXFHGFI[JFK]LEMENHPHQHRFSFTDUYV[WEXBYXZ[[D]D^CbDdXeGfBgEhD
=ァ	w2[3JH_SIZJcZ
=ア	Z!]%^&I)Z*I+E,E-A.G/E1F2^4D5G6X7E8D9D;Y<H>^?[@BA_BAEEFHHHIAJGKBM@NAODRDSDU@VZWDXGYG[G]D^Y_BbAcZdAeGfAhC
=ィ	j!J#I(H,Z-H0X3J6J7I8J9J:H=I>I?I@JBHCZDZG[HBIIJ]KJLJMHNIPJQYRKUIVEZE[J]J^Z_IaJbIcJd[e_fHgJhI
=イ	Z!@#D%J&Y(@)C*E+F-B.G/C0D1F4Z5Z7_8]9C:A;F<G=b>A?C@CADCDDBEEFGGDH[IBKCMENBOEPXQXRDSXU@VIWDXCYFZJ]D^B_BaBbZcYdae_fYgEhF
=ウ	Y!]%]&I(J)Z*J+F-B/_0]1G2^4D5G7D8E9F;E<H=B>C?D@CAXB@CCEEFHHIICKCNCOFPJQHRESET^UAV[WEXHYHZB[H^X_ZaDcZdEe]fBhC
=ェ	e!G#H%G(F)J*I+J,X-Y.J/H0b1H2I3H4G5J6G7_8G9G:G;_<K=G>G?G@FAYBECHDHEIG]HHIHJIKHNGOIPHQJRHSITHUHVFWJXHYIZA[H]H^]__aGbFcFdZeGfDgHhG
=エ	g!X#J%I&Z(F)I*J,X-Y.J/I0b1J3F4]5J6H7H8I9G:F;J=F>H?GAHBFCIDHE[GHHFIHJHKHLJMGNFOZPGQKRISHTIUGVEWIXGYJZb[I]I^F_EaHbEcGdFeZfCgIhG
=ォ	p!K%K(J,K-J3J4J6J7J8b:I=J>J?J@KA[BJCJGKH[IKKJMJNJSIUJVJZF_YcYdGeKfI
=オ	a#F%F&I(A)G*G+H,X-C.H/^0X1H2G3E4F5H6^8F9D:B;Y<J=B>D?E@EBDCEDDE_FIGXH<IEJHKEMCNXOGQIRFSETEU[VBWFXFYIZ?[E]F^Y_baEcZd[eYfXg[hE
=カ	^!a%^&J(B)Z*K+G,F-G.I/G0F1H2^4F5I6G7F8F9H;G<J=D>D?D@EA_BCCDDXE[FIGXH[IDJGKDMCOGQIRFSFTIUAV]WEXJYIZD[J]F^Z_EaEbYcEdCeHfDgEhD
=キ	k!H#I%I(H)I+H-H/Z0J1I3G4H6I7H8J9H:H=H>Y?_@GBECYD^GIHFIGKHMXNHOIPHQYRGSITHUEVEWIXHYHZD[I][^H_JaHbFc_dIfFgIhJ
=ク	T!>#^%]&F)D*C+D,a-?/]0]3@4@5D6]7@8Z9@:>;[<Z=E>G??@IAKBICAD?EBFEGXHKI@JJK@LGMAN?OCSCTaU?V>WCXJYDZB[]]B_ba?bbc@daeZfHh@
=グ	g!B#G%H)I*H+I,I-F.J/I0^1J2J3F4G6I7G8I9F:X;I=E>F?E@GAHBFCGDFEIG[HHIFJIKGOHPaQJRHSITHUFVcWIXGYI[G]Z^G_FaFb]cFdFeJfFgHhH
=ゲ	u(I*[:a=JBJHIUJVJWIZG^J
=コ	_!D%Y&I(E)H*G+H,G-B.H/F0E1G2X3B4Y5[6F7F8Z9C;G<]=E>]@BAFDEEHF]GYICKALFM]NCOEPFQIRFSHTEUFVCWHX^Y[Z=[E]E^E_ZacbCcFdDeHfDgFhC
=サ	_!C#E%F&J(D)[*G+H,E-C/G0E1Z3C4^5H6X7X8E9E;H<I=C>A?C@DAGBZCEDEEFFIGDICKDLYMENCOFPEQHR^SYTDU^VBWFXEY]ZG[Z]F^E_FaCbGd[eFf_gFhH
=ザ	_!]#G%G&J(^*D+F-C.X/F0E1H2I3C4F5I6E8Y9E;Y<J>C?B@DA]BHCHEGFIGFHDJGKDLGMCNCOEQIRFSFTFUCVJWFXEYHZI[J]]^[_^aHbYcEe]fChC
=シ	b!E#F%G&I(C)F*]+H-Y/G0G1G2H3E4E5I6F7^8G9C:B;H<I=D>D@DAGBACEDDEFFYGXHFIEJHKELGM]NaOGPEQIR]S_TFVCWaXFYGZ>[F][_FaDbCc^dCeHfBgEhE
=ジ	g!H#I%H(H*J+J,I-Y/I0b1J2J3H4H5K6H7I8I9H:H;Z=I>G?G@IAZBGCIDHEJGZIHJILJMENGOJPIRISZTIUIVHWIXHYJ[H]I^H__b[cHdEeJfFgIhI
=ス	N!<#D%X&E*@+A,I-[.C1B2Y3>4?5C6K7J8^9?:[<E=]>H?I@HC>EEF]IIMYNZOBPBQKRXTGUZVDWGX>YCZZ]@aHbXcCdXeAf[gJhX
=セ	U!H#B%[&G(X)Z*G+E,D-B.F/C0D1E2D3A4C6C7H8C9B;X<H=b?F@HADBXCJDJEXFFGCIBJEKCLDMGN@OERCSYTAUbW^XBYFZ^[E]]^G_BaXbHcXdBeDfJg]hC
=ソ	r#[-I3J:I>J@IBHH]IKKJMaNJXJZE[J^JaJbIhI
=タ	b!B#F%Y&J(^)H*G+H,G.I/G0F1I2Y3E4Z5I6G7G8[9F:];H<]=D>D?D@FAFBDCFEGFIGZHbIEJ[KFLHMCNEOHPDQIRGSGTGUEVKWGXGYHZA[G]F^F_[aDbDc^dDeIfBgahG
=ダ	y-E/I7^BIHEI]KJMJS]TIVJZIbJhK
=チ	o#J%J(J1K8K9[:J;]=I>J@IDKGZHEKKLYMITKVIXKZD[J^^bJd^eIfGhJ
=ッ	R!E#]%G&F)H*A+B-@/A0B2E3@4A6Y7E9X<F>F?D@DACBZC@DIHXIAJCKALGMYN>OCQESXTaUYW]XIYD[[_@cEd]eZh@
=テ	k!H#I%J(G)I+J,J-I.X/J0X3H4J6J7I8J9H:Y=G>H?G@HAJCZDYEJGIHAIIJXKJLJMGNIOJPIQYRZSHTJU^VEW_XIZE[I]J^Z_IaIbGcIdIfHgIhH
=デ	l!J(])J,Z-J0J3J4J7_8J:H=I>J?J@]BFEJGJHDMINIPHRJS]UFVGWJZE^I_JbHc]dZfGhK
=ト	P!Z%Z+F,_-D.E/>0[2Y3E4J5Z6G8[:Z;I<D>C?B@BAZC=FCHJI=JFK<LGMJN;OAPHRWS[TGU^W]X@ZG[@]>_WaFbYcHd[e]gJh=
=ド	N!>#A%H&F(H)A*A+C,[-[/[0X2Z3?6X7[9A;B<E=>>X?C@EAICHDJEGFEGYHEIJOBQERATYVFWIXYYCZX]Aa_bYc@e]fEgIhX
=ナ	r!I(I)J-H3I7J9I:a=H>I?H@IBEDHHDIJKJMFNIPJR]SIU_VGW_XJZC[J]J^IaIbGcJdJfIhJ
=ネ	p!J#J%](J-K2[3J4H8]9J:J<^=J>IAJBJGJHJIJMIPJTJVIZI_^aJbJcJdKfIgK
=ノ	w-J9J:J>J?J@JBXHGIIKIM]ZIb^hK
=ハ	r%K-K3^6J9I:K=I>J?J@JBIDJGZM[NJOJPKRJSJUIVIWJXKZHaIbIdEeJf^
=バ	c!F#G&J(D)I*H+I,Y-F.I/F0F1F2I3E4^5I6^7Z8X9F:F;H<J>E?E@EAHBHCGDFEHFJGFHBIFJHKELGMGNFOHQIR_SFTCUDV[WHXFY^Z?[F]G^G_FaDbDcYdae^fYgGhF
=パ	Q!A%F&I)D*D+E-^1F2]3C4C5F8D9F;E<H=A>F@HADCBEJF[GZJYKXNXOFPDQGRCSCTBVIXAYFZ[[Y]D^Y_Aa@cCdXeDfHgGhZ
=ビ	i!F#J%H(F)]*J+K,I-F/J0^1[2Z3G4G5J6H7G8I9G:F;J=F>G?G@HAICHDGEHGHHCIHJJKHMGNGOJPHQKRGS[TIU_VEWHXHYIZC[H]I^H_GaGbFcGdXeIfcgIhI
=フ	e!E#H%G&K(F)[*H+I,X-E.J/H0H1H2Y3[4G5J6G7^8b9F:D;I=F>E?E@GAZBECFDFEHFJG[HZIFJ[KFLHMENFOGPGQJRGSFTHUcVBWHXGYIZC[G]G^FaFbFdDeHfDgHhG
=ブ	i!H#D%J(I,J.[/J3I4J6I7J8J9I:J;[=I>I?I@HAZBHCJDJG[IIKILJMXNJOJPJRJTIUJVIX[ZE[I]X^I__aIbZcJdFfIgJhI
=プ	[#D%D&H)E*C+D,C-@.F/]0_1E2F3A4B6_7[8D9A:?;E<H?ZB@E^FGG]HGI@JFKALDM?ODP_QGSCTBU>VaWCXBYYZ;[B]B^Xb?cadXeEgZhB
=ヘ	u(^@]HJVIZG
=ベ	t!J&[,J3J6J9J:J=JHGQYTKU]ZIcKe[fY
=ペ	u.YHWS[UJZI_^
=ホ	q#Y9K:K>[?HBKCKDJIJKJM[NJXJZGa]bK
=ボ	n!J#J%J(_*J,[-I3J4J6I7J9Y:Z=J>I?IBHCKDJGJIJKJMHNKPJS[TJUIVGWJXJZF[J]J^J_KaIbIcJdIe[fJgI
=ポ	g!G#I%J(F)I*^,G-[.J/I0I1[2I3H4H6H8H9I;J=G>F?X@GAIBDCFDXEHGGHYIGJJKGLJMENbOIPHQJRFSHTHUEVFWaXHYJZA[H]H^H_HaGbFcEdEeIfDgGhG
=マ	l!J%H(J,J-H3J9H:H=J>Z?G@JAKBHCIDIF]GIHXIHKIMYNHTZUJVKXIZD[I]K^J_Ja[b]dIfJhI
=ミ	o!G(H-G/I0I3J4^6I7I9J:H=^>I?HAJBKCIDIEXGJHCIIKJMJN[OJPIRKUHVIWJXJZF^J_GaHbJcXd_fGg]hJ
=ム	r!F#J%J3J5X9J:I=^>I?ICIDJH^IIMKNHOKR[VIXJZG_JaIc[dJfJhJ
=メ	a!E#F&J(D)F*F+F,G-B.I/G0G1H2I4]5[6G7[8Z9E:D;H<I=E?[@DAHBCD_EHFJGGHYIYKFLGMXNCOFP]QIRHSGTXUFVZWGXDYHZH[E]E^F_EaZbYcFdDeHfDgIhE
=モ	w.Y?IHHQ^a[
=ャ	y!K3J9J>[?JHFMZ][
=ュ	l!H#J%H&J(H,J-G0J3H4]6K7J9F:H=H>H?G@IAJBGCZDZEJFZGZIHKIM_NHOJPJQYRIS[TJUHVIWIXJZE[J]H_JaHbIcIdHfHgJhJ
=ユ	a!^#H%G&J(^*D+F,F-D.H/F0F1I2I3C4F5I6F7X8Z9E;Y<J=X>C?C@DA^BHCIDXEGFIGGHFJHKDLGMDNDOEPXQIRGSGTGUDWFXEYH][^[__aIbJcFd[eFfDhD
=ョ	o!I#J(I,Z-I0_3J4K6J7_9H:I=H>J?J@JAJBIDJHDMINJPJR]SJUIVHWJXJZF]]^Y_IaIbJcIdIfHgJ
=ラ	Z!J#B%J&X(@)E*F+G,Z-F/^0]1F2F3B4X5]6[7C9A:A;E<G=b>B?C@IBDCDDCEWFXGCICJWKCLEMENBQXRDSDTYUCV@WEXCYGZ[[B^A_YaCbJcCd_e]hC
=リ	U!H#B%F&H(X)I*[+D,D.F0D1F2F3A4C6C7H8D9C;D<H?_@GAEBXCZDIEXFGGCIAJEK@LCMFN_ODQ]RCSZTBUZWbXBYF[E]B^G_Cb^cGdIeDgZhB
=ル	[#D%E&H)Y*C+D,E-@.G0E1Y4C5G6E7C8E9B:Y;F<H=BAEB@D]EZFGG]H_I@JZKALENYOCP^QGRDSCTDUaVaWDXBYZZ;[C^C_CbAdBeGfAgFhB
=レ	_#F%E&I)F*F-B/^0X1G2F3D4[5H6^7[8a9D;F<H=X>C?B@EA]BBCCE^FHGCHDIDJGKDLFMCOEQHRESETEV@WEXEYGZ?[E]E^B_]aCbBcYdZeEg[hE
=ロ	[#_%E&I(C)Z*E+F,E-C/D0]1W2F3C4X5]6D7X8E9E:C;F<H=C>B?B@CAGCCDCEZFIGDHHIDKCMFOGPCQHRDSETcUBV@WEYZZI[_]Y_CaCbac]dAeFfAgDhD
=ワ	R!B#F%G&I)E*E+E-^.G1F2]3D4D5G8D9H;F<H=B>G??@IAECCEJFGG[HGJYKYMZNYOFPEQGRDSCTBXBYGZ][Z]E^Z_BaAcDdYeDfIgHh[
=ン	R!]%Z(I*D+B,]-F.C/Y0a1B2Z7W8J9>:Z;@<D=]>:?;@<A^BCC=DFEZFYGGI=JFK<NHO@THUIV]WXXAYBZC]Y^X_Ja<b_dHfJg[h?
=ー	J!H#<%?*G+B,[/F0]1H3B4[5J6I8D99;F<A=@>H?Y@BAYCGD[F@IAJIKFLHOBPJRYSXTBWZXIZ[[H]I^IaZb[e[fZgI
=一	V!?#E%]&F(?+A,C-G.E/A0C1D2E3X4B5F6[7B8B:@;[<F=@>;?H@dAaBBCfDJECFDGBH@JDKYLYMBNCOWP@QFRBSBU@V>X_YD[A]A^A_>a]cHdIf@gB
=三	q!J#^-J3H9F:J=I>E?I@IBICIDJHDI[J[KIMHNJXDZH]JabbJfJhJ
=上	d!D#Y%H(H)H+I,I-G.J/H0I1I2J3E4H5K6H7H8I9E:H;^<J=H?F@^AIBFCEEIF]GHHXJZKFLIMYNGO[PHQJRGSETEUHVGWJXFZ@[H]G^G_[aEbHc]dIeIgHhZ
=下	i!G#Z%W(E)I*H+I,I-D.J/H0J1I2I3E4I5J6H7H8H9]:F;H<J=F>F?E@FAIBBDEEIFJGIH@ICJIKDL]MDNEO[PGQJRISaTGUFVDWHXEYJZY[Y]G^H_GaDbccHdGeJfFgIhF
=不	M!8#B%D&J(Z*C+Y,K-A.J/I0[2<3Y4X5I6]7J8J9C:@<>=Y>[?X@JA<B4CGD8EHF?G[H?IYJ=LJMHNZO^PXQJRZSCTFUBVZW=XHYYZ[[F]F^[_IaYbCc^d7e=gChY
=与	o7Z9I?J@KBJHXOXR[XJZFc^fJ
=世	y9ZS[UJ
=丢	u>_CJDZHIaD
=两	i!H#H%G(G)I*_+J,I-F.K/^0J1J2J3G4I6H7I8I9F:H;I<J=H>H?E@]AbBGCYDHEJFKGHHDIFJIKYLIMHNFO]PHQJRISJTHUIVGWJXGYKZB[H]H^I_FaFbIcIdHeJfIgIhG
=个	a!B#A%Y&H(X)D*D+E,F-J.G/[0F1F2Y3@4E5H6D7D8Z9@:C;X<G=C>BAcBEC]DAEGFFG[HCJFKdLEMBOZPCQGRESETCUZWDX@YGZD[H^DbCcDdDeGfDgFhB
=中	j![#G%I(F)H*G+I,H-E.J/H0I1I2J3E4H5K6H7G8H9B:F;I<J=F>Z?E@FAIBECGDHFJGIH?I[JJKELIMENFOFPFQJRHSYUZVEWHXFYIZA[H]d^H_GaFbFcFdXe[fFg_hG
=临	u!Y@YL[TX
=为	i!F#D%I(D)E*Z+[,H-H/]0J1J2J3H4I6I8I9I:F;J=F>H?E@HAIBECFDGEGGHHIIFJJKEMHNEOGPGRJSIU[VaW[XGYKZX[[]H^G_HaGbHcIdZeJfIgGhH
=么	j!J#E%F(G)I*[+H,J-H/J3I4J6J7J8J9H:I=I>H?H@GBFCGGJHbIIJJKHLHMIN_OJPIRJSJTGUIVHWJXIZZ[]]I^JaGbHcJdIfIgJhI
=义	w(J*K-X9J=J?JBJDKHYNEUJVIWaZFaJ
=之	u@^BJG]HGNKZEdHf^hI
=也	r(J-Z/J3F9J=J>Z?DBJCHD]HDIIKJLXMIN]OKZF[K]J^Ja]hJ
=了	Q!W#Y%B&B*G+?,G-@.G1=2J3A4]5A6H7B8H9Y:=<A=G>f?^@GA>BaCFD=E?FAGFIBJCKHLFMDNBOBP=QATCV9W@XAY[Z[[G]^^FaYcId<e@gJhG
=予	y3^>J?ICJDZF^HEIEKJVJXJaH
=事	i!G#Y%H&Z(X)H*I+J,I-G/I0J1J2K3F4I6H7I8I9X:H;J=G>G?FAIB[CHDGEJFIGIHZIFJJKELIMFNGOHPHRIS]UFVaWIXGYJZB[H]I^H_IaGbHcIdGe[gIhH
=二	d!E#H%G(F)H*b+H,G-D.J/^0H1J2I3F4I6H7H8_9E:F;I=G>E?D@]AaBZCcDCEIFJGHH@ICJIKXLHMENEO[PFRISITHUGVEWHXEYJZA[G]F^G_EaDbGcHdFeJfGgHhF
=于	y!J#J9J:IB[EZHJKJP^VHZGaJ
=云	j!C#E%G&J(F)I*H+I,I-F.J/_0a1H2I3F4H5J6Z7F8I9G:G;H<J=G>F?G@FAZBECGDHEFFJGEHCIFJXKDLIMGNDOGP[QJRISITaUHVEWJXHYJZC[F]G^F__aGbGcFdCeIfEhG
=五	t!H#_-J3J9I:K>J?I@EBICJHEIKKHM^NJPJTJX^ZFaJbI
=些	y1I8KG]H]ZJcIfG
=人	b!A#B%B&J)F*Y+^,F-B.H/F0G1G2G3B4F5I6F7F8F9Y:C<I=D>[?[@ZAZBBCBDHEFFaG]ICJHKCLFMBNDODPHQIRFSGTDUXVaWGXEYHZF[D]^^__CaBbCcDdDeGfDgFhD
=什	o#E%G(I*]-I3K:K?J@JBJCHDKH]IIKJNaPJTHVJZJ[]aJdJhJ
=今	h!J#X(H+J-G3J6J7K9G:I=I>E?I@dBGCIDIHCIFKFLJNGOJPJTIUJVJXaZ@[I]J^GaFbIdJfIh_
=从	p!H#J%H(G)J+I,K/J0J3I4J6I7J8I9I:I;[=G>J?I@JBHCID]EIGIIJKJLJMJNHP]SJTJUHVFW[XIZZ[J^I_JaIbHcIdYeGfGgJhK
=他	j!G#I%a(_)H*G+Z,I-F/H1J2J3G4J5J6J7J8J9F:Z;H=G>G?D@DAIBXC^DFEIFIGHH@IYJYKILIMYNEOGPGRJSITIUFWIXGZC[G]H^Z_JaGbGcIdIfIgGhH
=付	m!J#J%Z(I-X3_4J6K9H:Z=J>E?HBICHDIHJIDK[MHNEO[PJTJVJXH[J]IaIbJcJdIfJhZ
=代	n!I#I%H&K(G)H*G+J,H-X.K/I0d1H2I3_4F6H7J8H9C:H;J<J=G>D?E@IAHBHCGD_EIGHHBIHJHKHLJMFNGOFPHQJRESJTIUIVGWIXHYFZE[I]G^J_HaBbIc_dFeJfDgGhI
=令	u!K#J(J*I,d-I1J3H4J6J9H>I?J@JCJDKHFIJKJMJNJOHPIR]XJZD]JaIcJfJhJ
=以	e!H#G%I(F)I*I+J,K-E/J0J1J2J3D4J6I7I8I9F:G;J=G>[?Z@CAJB[CGDHEJFJGIHBJKK_NHOEPXRISJUHVbXHYJZC[H]G^H_IaGbHcIdIfHgHhY
=们	l!H#H%J(G)J+Z-Y/J1J3X6J7J8I9D:^;J=]>E?G@ZAJBHCDDEEJGJHBIEKHLJMHNHOZPJRJSJTHU_VCWIXGZB[F]I^J_ZaFbHcJdZfHgJhH
=件	g!G#X%G&Z(G)H*H+H,I-E.J/I0J1I2Z3D4G5]6H7I8H9Y:G;I<G=F>B?^@EAIBJCBDAEJFHGJHYJIKDLIMZN]OGPGQJRIS[TFUGVEWHXEYIZA[F]G^I_Ga^bGcHdFe[gIhG
=份	o!J#I(I*J,Z-^/J3Z4J6]7]9I:J=I>H?G@IBID]GJHDIGKYMINIOIRHTIVHXIZE[J]I_KaHbKcJdJfIhH
=休	y!c#I-I3K9G@JBIHEIJKJXIZIaJfJ
=会	g!H#G%H&K(F)I*F+F,H/I0J1H2H3D4F5K6G7I8X9C:X;I<J=G>]@DAIBFCEDEEIFJGHHYICJIKELGMENZODPZQJRESHTHUGVGWIXFY[Z[[G]c^I_HaBbFcFdGeJfFgHhE
=但	n#J%J)J*[,K-J/J3I9J=K>J?[@HBICHDGHFIJKJLXNHO^PJRJTXUJVJZD[_]J_JaIbJdJfJgJ
=位	o!I#H%G(H)J*H+J,J-E/H0J1J2Z3Z4J6I7J8I9E:F;I<J=G>F?G@GAHBGCCDFEIFbG[HCIZJJKELJMGNFOZPHQJRHSJTHUIVFWJXFYJZD[I]H^I_Ia]bIcHdIfHgIhG
=住	t!G#_(J-I3J4J9E=J>F?H@GBGCIHXIIK]MJNIOKTJXHZJ]H^JaIbKcJfJhH
=体	r!K(^)Y*H,]:IBJHJPJU[VJWGZGbIdF
=何	f!G#^%I(H)J*H+F-B.J/I0J1J3D4I6I7I8J9X:H;I=H>B?E@BAJBCCDDZGHHcICJJMBNZOZPIRISJTWUCVFWJXbYJ[H]G^I_HbFcIdGfHgIhD
=作	p#J%J(a-J3H6J8K9G:Z=I>I?G@GBXCIGJHZIGKHLXMJNHOHVIXJZD[J]J^JaIcJdGeJf_hI
=你	r!J#J(H-I3G9a:Z=J>G?H@IBGCIDIEYHEIIKJMINJO[PJTKUIVZXJZF[J]KaIbJfJhJ
=使	^#E%G&J(C)J+G,Y.I/H0H1H2I3C4H5J6H8H9C:D;H<J=E?_AIBJCCDCEHFJGGH>JHKeLYMXOEPZQJRHSHTYVYWEYHZF[E]F^E_FaBbDcGdCeIfF
=供	w7]:^>H?]BKCKDIHEOJZFbJ
=保	t!G#J(J-H/]3I6J7I9I:H=H>J?I@IBICJDIF^GJHHIDKHMJNHOJPdTJUIVCXJZG]J^I_HaIbJcJdHfIgKhK
=信	h!G#G%G&J(F)H*G+G,I-E.J/I0I1I2J3W4H5J6H7I8H9B:G;H=E>Y?^@FAIBECXD]EJFJGJH@ICJJKGLIMFNFODPIQJRHSITGUHVFWIXFYIZB[G]]^I_FaebGcHdGeJfGgIhG
=修	p#K(K5X9J@^BICIHHIJKIMINJOJRIXIZW[K^GaJh]
=個	t#I(J-J9I:K>[?Y@IBJCHDHIJK]MIN[TIU]VJXKZHaH
=停	g!c#D%E&I(D*F+H,H-C.I/G0^1Z2H3C4[5I6G7G8F9A:D;H<I=D>A?C@EAGBCCEDFEHFIGEHXIDJIKCLGMCNEOEPFQIRDSETEU_VCWHXDYaZ?[G]D^G_EaCbFcCdDeIfdgEhF
=側	r![7]=KHEMJT]VJZG[JbI
=僚	w!J([HYVZ
=允	q!K#J(I-J.W3I7J9H:H=H>H?J@IBIDKHEIZKJLJMINJOJPJQYTJUIV_ZF[[^^aJbJhH
=元	u(J*J6]9J:X>KBJHGNJP[R]UJVKZGbZdJ
=先	k!H#F%J(H)K*I+G-E/I1K3_4]5J6I7I8I9G:a;J=G>F?D@EC[DZEKGIIDJJKYLJMDNFOEPIRISKTIUHVGWJXYYJZB[H]H^G_IaGbHcIdIfHgJhZ
=入	]!C%F&I(D)G*F+E,[.G0G1E2G3H4E5H6X7E8^9?;F<H=C>>?A@GAGB^CBD]EGFHGYHII_O^PDQHRDSFTDUDVXWFX@YG[E]X_DaAbYcDeYfCgFhZ
=全	e!E#G%G&J(a)Y+G,_-D.I/G0I1I2I3D4G5J6H7H8H9D:E;H<J=F>C?[AICZEHFJGHH@IYJIKCLIMFN]O_PDQYRHSZTGUaVDWEXDYIZ>[G]F^G_GaEbEcFdAeHfEgGhE
=公	j!H#G%I(G)I*H+I,I-F/I0J1H2I3E4[5I6H7H8[9X;J<J=G>^?Z@FAIBECEDFEJGHH@IEJIKFLIM[NaOFPIQJRGSHTHU]VEWIXGYJZB[H]G^Y_HaEbGcFdIeJfFgIhG
=共	w>H?J@JH]VJZH^^
=关	k!]#D%H&J(G)G*H+I,H-F.J/I0I1F2G3F4G5J6]7I8E9B:G;I<Y=F>D?F@FAHB[CGDHEJFJGHH?IEJIKGLIMGNHOFPIQJRESHTHUcVDWJXFY[ZA[H]_^G_GaEbYdGeHf[gIhG
=其	w%^-J9J:Y?J@JC]DJHHIJZJaK
=内	m!I#J(I*J-E/K3_7J9H:I=J>E?H@HBFCJDIGYHYIGKFMGN_OHPJSIT[U]VIZE[I]JaIbHcJdIfIgZhH
=册	i!H#I%J(I)I*J+d-I/J1J3H4J7I8J:I=H>G?F@HBXCFDaGJIHJJKILJMHNIOIPISITIUHVGWJXIZD[I]I^J_IaIbHcJdJfJhI
=再	b!G#F%H&J(F)I*G+_,I-E.I/H0I1I2I3F4H5J6[7H8Z9]:F;I<J=E>G?D@cAIBYCDDDEIFJGIH?ICJIKILGMCNEOEPHQJRHSHUFVFWIXcYHZH[G]F^E_HaEbFcXdEeHgZhC
=写	_!B#A%Y&G(A)D*D+F-E.G/E0Z1C2F3A5G7D8]9=:C;E<E>@?B@?AEBFCBDCEEFFHGI[JFK@LCMAODRISDTCUBVAWEX@Y_ZD[C]C^C_Ba@b@dde_fbhB
=况	y(I)J=J?JBFHGPJSaUHVGWJZF[]bHfJ
=几	w#Y(KBGHFM]UJX]ZG
=出	^!B#[%E&H)F*I+]0F1E2F3Y4C5H6E7E8E9@:C;E<H=C>??]@AAGBAD@EFFHGFIGJGMAN]O[PXQ[RBSFTEUCVBWEX@YFZa[Y]C^DaJbGcZeZf@gEhJ
=分	d!E#F%F&J(G)X*G+H,H.I/H0H1E2G3^4Z5H6G7G8F9C:C;G<I=Y>??C@FAHBACXDDEHFIGGHAIZJHLHMdNJO[PFQJRbSFTFUYV[WGXDYHZE[F]F^F_GaGbDcDdFeIfCgGhD
=切	m!G#J%J(H)J*J-H3I4J7I8K9F:H;[=^>G?H@FCIDIGJIJKILIMHNHOJPIRHSITJUFVHWIXGY[ZY[I]]^I_Ja[b]cJdHfHgJhI
=则	yCXG]HFNY
=刚	r@_ZI
=初	u#J-J>J@]BID[HHIIKHMINJXIZEb]hZ
=別	w-I7Z@ZK[XJ
=利	w0[4^>JBYHGKXVJZEdJ
=别	m!G#H%G(])G*Z+J,I-H/J0K1J2K3G4J6J7Z8I9F:[;I=F>G?F@HAIBXC[DGEIFKGIIEKGLJMYNGOIPERJSJTHU]VYWIXH[G]H^I_IaGbHcHdGfHgHhI
=到	_!C#D%[&H)E*E+E,_.H/C0]1F2G4]5H6C8E9Y:D;F<H=Y>[AFBBCBDCEFFHGDIBJGKBLFMBNGOCPDQHRDSZTCUCVBWGYGZ=[E]C^E_[a^dBeGgDhD
=制	i!G#F%F(G)H*H+F,I-F.J/I0J1I2I3F4Y5[6I7H8H9G:G;H<I=F>F?E@CAIBDCFEJGIIFJYKILaM]NEOGPGQ_RHSHTGUGVFWHXbYJZA[H]H^H_HaDb]cHdHeJfHgIhH
=刻	w9JHGRcSJdJfJ
=前	]!B%E&H(B)F*C+E,E-G.G/E0G1F2F3?4E5H6F7E8F9?;F<G=C>]?Z@_ADBAC@DCEFF[GFH<JGKgLEM]NAO?P]QHRESFTCUDV@WGX@YGZ=[D]d^D_Ca@b_cDdCeHfDhZ
=割	w(^*X+H-J3H9J=]>^?ICIDJHFIINJZF]I_IaGbHdJhJ
=力	r#]9G:[>JBIDJHIOYZFhY
=办	u#J-J3I9Y=K>]?[@JBJCJDIHAKJMKNJOIZ^]IaH
=功	t!I#J(I/a3J9I:J=I>JAKB^EJHGIKMIPISKTFU^VHWJXJZH]J^J_IbJeJfJgJ
=加	j!G#F%Z&J(G)I*H+I,I-_.J/H0H1H2H3Y4G5J6G7H8e9D:F;H<^=E>D?F@GAGBDCXDFEJFIGHHEJIKFLHMENFOGPHQIRHSITGUHV[WIXFY[ZC[H]F^H_DaDbFcEdDeHfDgHhH
=务	f!G#G%G&J(X)F*F+H,G-F.I/G0F1E2Z3E4[5I6Z7F8E9D:F;H<H=D>E?DAHCFDGEFFJGEH@IEJHKEMJNFOFPFQIR_S]TFUFVDWHXFYZZA[G]F^G_FaEbFcXd^eHfbhF
=动	q!J#I%G(])F*G+],G-J0Y3F4K6J9F:J=J>E?F@JBHCIDIGJHIIHKKMINJOEPHRJTJUIVHXJZG]H_JacbJcHfJgZ
=助	n!G#H%J(Z)^*I-G3G6J7J8J9[:G=G>G?H@GAKBCCHDHEJHXIGJJKGLJMHNIOIPHSITJUcVHWIXIZJ[H]F^I_IaEbHcJdIfIgJhH
=効	_!e#E%G(A)W*H+I,Z-F.Y/G0I1I2I3C4H5I6G7F8Z9F:D;Y<Z=D>E?G@FAHBCCFDEEHFJGHHCICJIKDLYMENXO[PEQJRYSGTGU]VZWFXEZ=[F]G_FaDcGd]e_fCgG
=動	l!K#J(I-J.X3H9J:I=J>H?I@HB_DJGJIJKJMHNJRKUHVIZB[J]J^JaWbZcJdHfbhI
=勾	n%I(G1J6J7J8J:J;]=J>J@EBGDKHGKILYMINJRJVHYJZD[J^abJcJdaeHfDhG
=包	u-X3JHGIbKJOIVJZJ
=化	n!_#G%[(I)Z,]-J3I4J6J8[9H:J;K<[=I>J?J@JBHCKDJGJHDIJKJLIMINIOJPIRJTKUFVIXHY[ZG^I_IaJbJdAe^fHhI
=匹	w3JA]O]_HaJ
=十	t(X-J3H4J9J>J?G@JBJC]HGIJKJMJN_OJR]ZGcJfI
=单	r!I#I(K-H/K2J3I4J9[:I=I>H?I@JBYCIF^G]IXKIMJNIOJPJRJTJUJVHXJZF[K]I_JaIcIdJfIhJ
=単	t-Z3J9J@JF^HHIZKIXJZI
=卡	u!H#I(J*K-G/J3G4I6J7J8J9E:J=I>]?G@HBHCJDKGJHXIGKHMINIOHPJTIVHXGZZ]J^J_HaJb^cIeKfHhH
=印	r9J>G?JHbVKZIcK
=却	t*X+[-J:J>Z?]@JBICHDHHDIIKJMIOJZG[]aJ
=历	w5]HHIGKZN]ZI
=原	r!J(G-J3J8J9H=H>H?I@IBHCIHGIGK]MHNaOKPKSJUIVIXJ[J^JaIb[fIhX
=去	h!F#Y%F&J(F)H*E+H,H-D.J/H0I1I2I3E4]5I6G7H8[9C:Z;Y<J=F>B?Z@EAIB]CEDGE[FJGHHBIEJIKbLHMDNDOFPFQIRHSITGUGVEWHXCYHZW[G][^H_GaEbGcGdFeIfGgGhX
=又	u#X(I-J8^9K:I=J>J?K@[BICJHDIHKIMINJVKXJZD[Ib[dIfJh^
=反	n!H#I%J(H*I-F/I0K3I6H7I8K9H:[=I>H?G@IAJBECJDIEHHBIIKHLJM^NcOIPIRJSJTJUHVIWHXIZF[I]J^J_Ha]cGdGfZgYhI
=发	n#I-J3Z9F;I>]?JCHDIF^GJHEIJMINJOIXKZGa[fK
=取	k!I#I%H(G*H+J,b-H/J0I1J2J3G4I6H7I8I9G;J=H>X?[@HAJBFCGDHEJG[HXIHKHMINIOIPIRISJTJUJVIXHYJZY[J]]^I_HaDbIcGdIeIfGgJhI
=受	g!G#G%G(G)I*H+I,I-C.J/^0I1Z2H3D4H6G7H8G9F:_;H<J=G?F@GAIBFCFDGEJFJGGH?JIKXLHMCO_P_Q[RFSITFUHVDWJXFYI[F]G^G_GaCbGcFdHeJfGgH
=变	y*Yg[hX
=古	g!H%J(I*J+J,I-F/J0Z1a2J3H4E5^6I7I8H9H:G;K<J=I>^?G@DAJBECHDGGGH>IFJJKELIMcNGOIPIRGSJTGUHVIWJXHY]ZA[G]I^H_HaGbGcGdFeJfEgXha
=只	d!F#C%H&J(D)F*G+H,F-E.J/H0J1H2I3D4H5I6I7H8H9E:F;[<J>E?_@YAHBFC_DFEIFIGHH>I_JIKFLIMENFOFP_QJRHSGUGVYWHXDYIZI[b]G^H_GaBbDcGdFeIfHhF
=可	a!C#D&H*J+F,F-C.X/F0F1G2F3B4^5H6E7H8Y9C:C;_<H=c>B?B@DAECBDXFHGEHIIBJGKCLEMYODRESDTDUCVbWFXCYGZ>[C]C^Y_CaBbCc[dCeGfXgChD
=台	w(a)K*J@YPISIUJVIZDg[
=史	w5]HHIGKZN]ZI
=号	Y![#G%C&G(A)D*D+D,E.F/C0E1D2D3g4C5F6_7C8D9>:D;D<X=A>e?>@?AEB@C=EEF[GCHDJFK<LIM@N@OgPBQGRCSDTAUBVGWEX@YDZ?[B]A_BaYbBcBdCeFfBgCh?
=司	m!I#I%I(H)I*I,J-G/J1H2I3G4[5J6I7J8[9G;J=H>Y?F@IAJBFCGDHGIHDIFJIKGLJM]NbOHPJRHSITIU]VGWJXIYKZD[I]H^J_IaGbHcGdJfGgJhI
=合	g!F#H%I(F)I*G+I,Z.J/H0J1J2J3G4I6[7c8I9F:X;J=G>F?F@FAIBECFDHEJGIHBIYJJKELIMZNcO[PGRISITHUGVFWIXHYKZH[G]I^G_FaGbGcHdDeJfHgHhE
=同	[!@#A%Z&F(X)C*B+D,C-?.F/G0c1D2D4Z5F7C8B9?:A;C<F=@>??@@HAdB@C?D@EDFFGgHZI@JELBM]N@OAPBQFR_SCTAUBV]WDXBYDZ;[B]@^B_>a?bAcAdaeCf]hA
=名	d!F%E&E(F)H*G+H,H-b.H/G0I1H2]3B4F5H6G7Z8E9A:];H<c=E>D?D@CAGBECIDFEHFcGGHBIcJHKBLHMCNCPFQIRGSHTFUFVCWHXDYHZB[G]E^G_DaDbFcEdGeIfFgHhD
=后	d!H#F%Y&H(C)G+H,F-E.H/F0E1F2H3B4E5I6D7G9A:E;F<G=[>B?CAFB]CEDEEFFHGDH?IDJHKDLFMCNEO]PFQHR]SCUDVCWGXGYZZH[F]a^F_ZaBbEcYeYfagXhD
=向	t!I%J(I)K*J+],[8J9J:]=I>I?J@JBIHDKJOJPJRJUJVHXJZF_]aJcJdEeafJgKhI
=吗	r!K#J%G(J-K3I8J9]=H>J?J@[BICHHaIHKKXJZD[J_JaIcJdGeJfIhJ
=否	f!H#G%_(H)J*G+D,Z/]0I1J2I3G4I6J7H8J9F:G;I=H>G?G@HAIBECDD^EJFJGIHBJZKJLIMFN]O]P[RHSJTGUHVFWJXHZC[Z]I^H_IaHbHcIdHeKfHgIhG
=含	k!H#I(H)J-a/J3G6J7J8J9F:H=Y>H?I@HBHCHDJHJIeKGMINIOGPJRJTHUJVFXIZE[J]J^I_JaHbJcJdGfIhI
=启	h![#I%H(C)G*H+[,[-I/F0I1J3I4I6H7G8H9J:F=D>H?G@FAJBZCIDGEHGIIIJIKFLIMGNHOJPERISFTHU[V[WGXIYJZ?[G]J^H_IaGbFcHd[eafWgGhH
=告	w!J>J?JBHDYH]
=员	a!I#E%F&I([)_*c+F,_-E.I/G0G1G2H3B4F5H6G7E8F9F:C;G<I=D>D?CAHBCCDEXFIGFIDJHKDLGMFNBOEPbQIRGSFTFUHV_WYXFYHZG[E]E^F_FaEbEcDdZeGfFgAhD
=呼	yHJQ^]Z
=和	j!J#I(I)I*J+J-I/I0J1K3Y4J6]7J8J9G:I=H>E?F@GAJB]CFDYEJGJIbKGMFNGO[P]RJSJTIUHVFWKXHZB[I]I^I_IbHcHdIfIgJhI
=哈	w%J3I9I>J?KCHG[H[KKM^VKZJaJdJfI
=員	r(J:K>I?J@]BHCJDZMIU_VJZHdJ
=哪	p!J#J(K+G-I1I3H4J6K8I9H:J=I>H?H@JBHCIDFHaIIKIMJNYO[PJRKTJVJXJZa[J_JaJcHdEeIfFhI
=商	y3J9J:^>]?KHKZFaJbK
=問	h!H#F%I(G)J*Y+J,I-E/I3G4I6I7I8J9G:H;J=G>F?]@GB]CIDIEYGJHGIFJJKELKMFNFOHPHRJSJTZUHVGWJXZZa[G]J^I_IbHc]dGeJfHgJhG
=啥	u-I3I9G=J>J?G@HDJHEIGKHNIOIUJV]XZZ_[Ja[hJ
=器	d!E#D%I&H(C)G*E+F,E-C.X/E0E1D2X3A4c5G6Y7E8Y:E;F<^=C>A?[@BAFBBCBDEEGFGGDHKIAJZKBLFMGNDODPEQGR_SETEUFVDWHXDYYZ@[E]Z^E_[aBbYdXeGfKgEhE
=四	y-J3H9JHIIbKINJXJZIaJ
=回	Z#]&F(>)C*E+C-?.E/B0_1C2E3>5E7B8[9]:@;C<D=I>>?>@XACBEC@D@ECFEHDI=JDK[M>NBOBRHSCTAU?V>WCX[[A]@^A_AaIb[c[dde^gHh?
=因	t(I+]/]6J:I=H?J@IBJCJEYHDIIKILYMJN]PJUJVIZYbKdJ
=围	yGaHCMJ
=固	u!I#J%](J-H1K3H4I8I9G=J>]?I@IBICJHCIHKJMJNHOJRGTJVJXJY]Z]]J_JaJcIdHfZhJ
=国	y3_>JOJaI
=在	[!X#F%C&G(A)D*C+B,D-Y.F/F0D1F2E3?4B5G6C7]8C:Y;C<F=@>bACB?CDDAEDFGGaHEI@JELDMIN@O@PGQZRDSCTZUAVXWEXBYFZ=]A^A_da@bBcBdYeFfAgYhd
=地	c!Y#D%E&I(A)E*C+E,E-C.H/_0[1E2F3C4D5H6_7Y8F9D:C;F<H=B?C@BAXB@CCDDEbFHGDH>ICJGKBLFMANYODPXQHRFSCUCV@WEXEYGZ=[C]B^B_aaCbBc]d]eEfXg^hC
=坏	t1J3K9JBKH^R[ZJcJ
=域	f!F#E%]&J(C)E*D+H,D-D.I/E0G1G2H3E4e5a6F7^8[9D:F;G<E=D>C?B@EAHBDCDDEEHFIGGH>IDJ[KELGMYNCOFP_QIRESETZUFVDWHXEYGZ?[E]F^F_EaCbEcDdCeFfBhF
=報	t!I,[-J3[:J>J?JBJCZDaHEIINJOKRJVJZJhK
=填	y3G9J>ED^HGIKO]aH
=境	r!I*K-I/J6J7JCKEJHGKJNHPJTJZH_Iccd_gIhJ
=处	y-J/H3J4J7[=JHEMZS]TGaJbKfJ
=备	w#J-J3^4J6^9H>G?FBJD^HDIHKIMHOJRHZI]JaFfJ
=変	[!C#B%G&J(C)I*G+G,H-C.I/Z0H1H2J3D4H5J6F7Y8H9C;H<J=D>a?C@fAIBYDDEHFJGGHHICJHKAL^M^NDOFPFQJRHSHUEVCWHXAYIZJ[X]F^b_FaDbDcFdCeIfDgYh]
=复	m!H#H%I(H)J*I+I,J-G.J/J0J1J2J3G4D5J6]7I8H9Y:H;J<J=G>F?F@FAYCGDHEJGIIZJIK]LIM]OGPIQJR]SHTHUHVHWJXFYJZC[I]H^J_HaEbHcGdHeJfYgIhH
=外	g!H#[%G(E)J*F+I,G-E.J/I0G1]2H3F4G5J6G7H8Z9F:d;I<J=X>D?Y@FAHBCCGDFEIFIGcHEIFJIKELHMCNCOGPZQJRFSITEUFVYWHXGYIZ@[X]H^G_FaFbEcFd_eHfCgHhF
=多	g!H#^%J(I)J*H+J,J-J.K/H0J1I2J3G4I6I7I8J9Z:I;I=B>H?H@DA[BFCFDIEJGJIEJJKXLJMHNHOHPJRISIT[UJVHXdZC[H]I^J_GaGbIcHdIeJfHgJhH
=大	n!I#I%J(J*J-]3G4J6J7J8J9X:J=H>F?H@GAJBGCHDIHDI_KGMINHOIPKRKTJVIX_ZE[K]J_IaGbJcJdJhH
=天	f!I#C%J(G)J*I+J,J-G/I0J1J2J3H4H6H7I8I9E:H;J=H>E?F@dAJBECEEJGJHCIEJJLINGOHPIRISITGUJVHXcYJZA[H]]^H_IaGbIcHdIf]gIhD
=太	d!G#]%G&I(F)H*G+H,H-c.I/H0]1Z2^3E4F5]6F7H8G9B:G;H<F=F>F?E@[AGBCCEDFEIFIGFH@I_JHKCLHMENEOFPHQIRFSHTEUHVFWIX_YIZ?[F]G^F_GaEbGcFdFeIfDgGhE
=失	a!]#[%D&H(B)G*F+G,^-C.H/[0F1G2H4]5H6[7D8E9B:C;^<H=B>[?B@GAFBACDEEFaGDHEICJGKCLFMCNCODQHRFSDUCVBWFXCYHZZ[E]E_DaDbCcDdZeafGgDhC
=她	y?HB[HHV^ZHbJ
=好	m!J#I%J(I*J-X1K3H4J6J7J8J9b:I=I>G?H@GAJB[CHDIHDIFKILKMJNIOHRYSJTJUJVHXGZH[J]J^J_JbIcJdJfHhI
=始	t!J+]-K3Z9G=K>G?H@YBHCJDJHBIIMJOJTJVIXIZF]caJbJcJfKhJ
=字	c!D#C%E&H(E)G*E+G,G-A.G/Z0H1F2_3]4F5I6F7G8F9?:X;G<G=C>@?B@BAFBDC@DCEGFaGGH<IiJGK[LGMCNAOAPEQHRFSFTDUFVDWGXAYG[E]E^F_EaBbEcDdFeGfEgFhB
=存	n!H#](J-H/a0I1J3F4J6H7G8I9F:I;K=H>X?G@GAJBICHDHGJHBIGKGLKMZNIO[PJRJTGUJVHXIYKZG[J]I^I_baFbJcHdJfFgH
=安	q(J*[+J,J3J9I=J>J?_BHC]DXHGIINJOJQZXJZCcJ
=完	k![#H%I(_)I*I+G,J-H.K/I0J1J2J3F4I6I7J8I9D:G;J<K=H>E?D@YAJBbCIDEEIFJGJHAIFJJKGLJMDNGOHPHRISITIUGVFWJXGYJZB[I]d^I_HaEbGcHdJfFgIhH
=定	b!D#_%G&J(G)H*Z+H,H-G/G0I1H2I3D4G5I6G7G8H9C:D;H<I=C>Y?AAHCEDEEHFIGHICJHKDLIMCN[OEPFQIRGSFT_UDWdXDYIZZ[D]E^X_GaDbEcFdYeHfEgYhE
=审	y/YEYNY
=客	r9G:a>I@JB]HXMKQYVJZJ^JhJ
=室	u3J9Z>]?GH[ZI]KaJ
=家	q!F#H%J(I)J*I+J,K-].J/J1J3Y4I6J7H8I:H;J<J=H>d?D@HAIBGCGDHEJFJGIIEJJKEMGNHOFPJQJRISJTHUIVEXGZD[I]H^I_EaFbIcIdHeJgIhG
=容	t-[HK
=宾	w:aZJ
=密	P!>#I%E&E)?*D+@,J-[.D1A2]3<4?5C6b8?9B;B<[=<>@?ZABBHC=DHEFFDGXHII[KZLIMXNXO>PEQDR?S@T>UYVGW@X=YBZa[Y]?^]_>a;bXc>dYeAfEgEh^
=对	f!D#C&H(C)F*Y+G,F-C.H/D0F1G2G4F5I6Z7E8E9A:D;[<H=D>B?B@BA_BDCBDDE[FHGXH?IAJHKALFMDNBO_PDR[SHUYVBWGXEYGZX[C]C^E_caYbEcDdCeGfDgEhZ
=导	w+],[BIHDZHdFea
=対	p!K#I(J-J0J1]3J6K9I:J>I?I@JAJBICJGbHDIYKIMHNJPJRJTJVZXJZI[I]J_[aJcJdHfIgX
=小	i!I#I%J(I)J*J+K,J-F/J1J2J3E4J6J7K8J9E:I;J=H>F?F@aAJBGCDDIHDIbKELIMHNHOEPIRISJTHUJVIX^YJZD[J]H_Ja_bIcIdJfJgJhG
=少	p!J#I%J(])J*J+J-H2K3]4J6J8J9G:I;J=Y>H?G@JAJBHCFDFH[I^KYMINIOCTJVGXHZE[I]J^J_JaGbJcJdJfJhI
=尝	rIJXaaK
=就	o!I#H%J(G)J*J+J,J-H/I0I1K3H4H6I7J8I9E:I;J=Z>E?F@ZAJCHDJEJGJHBIFKFMHNHOFPJRJSITIUIV_XHY^ZX[I][^J_IbIcHfFgJhZ
=局	w(^)X*F,]PHUHVJZFdE
=届	k-J3H4[9I>^?G@JBZCJIJKJMGNJVJXJYJZF]J_Ja[c[fH
=屏	u!I#G(H-^.X3H4J6J8J9F:J=H>^?E@IBHCIDJHCIFKIMKNJOJPJTJUJVJXIZC[I]H_KaEbacIdKfIhJ
=属	u!G#J(J-I3^7J9I:H=I>E?I@JAKBICHDIGJHFIGKILJMJNIOIPbUJXJZH[J]I^Z_IaJdJhI
=履	w5[HIIGKXN]
=工	p!W#J(I3E4J6J9[=J>H?I@YCJDXH^IJKILJMJNJPKVKXJZB[K]J^IaJbIcKdHf_hH
=差	t*J3I4J9I>J?I@JBIC^H]MIR^SIXJZFaIcJdIfI
=己	o!J#J(G)Z-I3H7K9I:J=H>G?IBZCJDJHFKILJMINJO[PJSIU]V^XKZE[J^[aIbKfJhI
=已	e!Y%I(D)G*F+c,G-G.K/I0J1I2J3F4I5K6I7H8I9J:F;J<J=F>Z?C@XAJB^CEEIGIHCIGJIKELHM]NGOGPZRISITYU_VDWHXHYJZA[E]H^GaHbFcHdFeJfHgGhG
=市	y-b9I@JCKHIIEKJXJ
=希	u%J-H0K3I9I:^>J?JBICHDIG[HZIJKIM]NJVJZE[KaIdIfI
=帐	l![#[(G)I*J3Z:I=I>JBIDJHGKJOJPIUGV^WIZG[[aKbJdJ
=带	u!I#I%J(I)^-H3b4J9F:]=I>F?JBJCHDIHCIFKJMHNJOHRJTJUIVHXJZH]J_IaGcJfJ
=帮	w#Y(]9[BJPITHUJVIZG[K
=帯	m+J-I3]9G:J=J>a?G@JBHCZD^HIIGKIMINIOIVJXIZE]JaFfKhJ
=常	m!I#H(I)K*K-a/J3I6I7I8K9J:J=I>I?I@GAKB_CJDJEKHDIHKIMINIPJRJSaT]UFVHWIXIZC[J]J^J_IaJbHcIdHfGgJhJ
=年	p!I-^1_3J9H=J>G?H@HBJCIHFIHKaMJNJOJTKUJVJXGZH]J_JaIhJ
=应	m!F#H%]&J(D)G*G+I,I-F.K/H0^1I2J3E4H5J6I7G8G9E:[;H<J=D>Z?^@GA]BFC[DEEHFJGHHBIEJJKELIMDNGOFPGQJRJSITFUFVCWGXHYJZA[F]F^H_Ya[cGdDeIfHgXhH
=度	f!H#^%J(G*I+J-E/J1J3F4J6I7J8J:I;J=H>G?H@]BECFDHGJHJI^KDLIMFNZOHPIRJSJTZUHVGWYX_ZI[I]I^I_IbIcIdZfIgJhG
=开	h!F#D%G&J(D)G*H+H,H-F/G0G1H2H3F4G5J6a7G8[9E:E;I<I=D>C?D@DAIBBCFDEEGFJGGIDJHKDMENCOGPGQJRHTFU_WGXFZI[Y]a^F_GaEbacDd]eFfCgFhD
=弄	y3K9I>J?J@GBHHHIIMHOIUKV]ZI]aaHfJ
=式	j!J#I%J(H*W+J,J3e4J6J7J9I:I;K=I>G?F@HAKBFC^HCIFKFMINIOGPJRJSKTIU[VHXHZA[I]J_JaFbJcIdJfJgKhH
=引	w#Y@XH[
=強	w!I%]DKHXL]
=强	t+I=J>J?K@JBHCJDYIJL^MJNJXHZGb^
=弾	w-Y9J@[HHIKJ]ZJ
=当	l!H#X(I-Y3I9I:J=]>I?JA]BJCJDJHDIHKHMJNJOKPJTJVIZE[J]I^J_ZaJbJdIfJh_
=录	e!Y#D%H(F)H*H+G,H-F.J/H0I1H2I3Y4G5J6G7G8H9H;I<J=F>B?B@EAIBYCDDEEIFJGHIDJIL[NYOEPGQJRISHTFUGVFWIXGYIZ[[[]F^F_[aEbbcGdXeJfGgHhZ
=形	u3b>JCHDKHJZI
=待	l#I-F9Y:_>J@[BHCJDJHFIIKHMGNIX[ZDa]hI
=後	i!H#H%I(I*I+J,J-G/J0J1J3E4I6I7I:H;J=H>E?DAJB[CGDHEJGIHBIFKDLIMDNGOHPIR[SHUIVGWJXDYKZJ[I]c^J_YaEbGc[dFeZf_gIhG
=得	t(Z,a7J:K@IHGKJVJZF^JdJh[
=復	w!K,J-J/J0J3J6b7J9I:J>IHHIJNIR]ZG^HdJfIhK
=微	r!D#E(H)J*J-I3I4I6J7[9I:I=I>F?I@IBICJDJEKH_IIKIMJNJOIPJR[S_TJUIVHXJZD[J]J^J_JaIcId[fHgJhJ
=心	u!J%J(I8J9I=IBJDJEJHJMJPJSIUIVJWJZHaIbJdCeJf^gb
=必	d!G#E%H(F)I*H+H,I-F/I0J1H2I3F4I6I7J8I9E:^;I=^>F?F@ZAIBFC_DJEIFJGJHJI_JJKZLZMDNFOFPHQJRHSITGUCVEWHXFYJZA[Z]I^I_HaGb]cHd_eJfFgHhG
=志	w9J@KHINYZJ]^^XcY
=忘	j!K#J%J(E-J/J3I6J7I8K:^=J>]?D@GB@CJGJH_IJJJKFLIMDNFPJSJUEVHWJXIZ_[G^HaFbDdGfIgJhF
=応	t!J#I0[1]6K9J>JAKBIHFMJTJZI[J_[a]bJcJdIfIgY
=快	w-J3J6J9]:J=J>I?I@IBGCJHDIIKJMJNIOJR^UJVKXJZ[[J]J_KaIb[hI
=怎	p(J+I3J9I=J>I?G@IBHCIHbKJLIMJNJVJXKZ[[J]IaIbI
=性	r!J%J(H)K*J-J3^7I9I:I=H>E?H@IAKBECHDJHCI[KILJMHOJPJRJScUFVGWIXIZE[I]J^ZaIbGcJfIhI
=恢	y3K6^9I?K@JBZHIIKKJMJOJR]ZIfI
=息	u+J3[=J?IC[D_HHIJVJZJaI
=您	m#J%G(X)J*K-I3Z7K:I=I>J?K@ZDIHFI]MJOJPIUFV[WIZI[I^JaJbJdJ
=悪	y*KE^HHVJZ]cYfJ
=情	p!H#J%J(I)J*J+J,[-I3[9K:I=J>I?I@KBHCZDaHDIIKJMJNIOJPJRJU[VGZH[]]J^JaJbJcJdJfIhJ
=想	j!I#I%J(I*I+^,J/J1J2J3H4J6J7J8J9G:G=I>F?_@dAJBFCFDFGJHFIEJJLJMDNGOHPJRJSKTIUJVIXFZZ]G^J_JaDbIcIdIfIgJhG
=慢	y1J2K3J9H?JBJCJH]MGOJR^ZJaJcIfI
=成	f!E#G%G&J)F+H,F-H.J/^0H1H2J3F4G5J6E7F8G9E:D;I<J=D>E?EAGB_DEEdFIGHHAIGJIKFLHMENEOGPYQJRHSGTDUAV_W]XFYIZ>[G][^F_EaFbEcEdCe]fCgEhG
=我	Y!Y#[%B&G(^*F+E,E-J.F/D0E1E2E3E4D5G6C7C8C;D<F=X>Z@JAEB?CYEEFFGCHJI]JELDM@NEO_PCQFRDSDTFU[VcWDXAYFZH[]]B^Ba@bAcCeFfBgDh[
=或	y-X3]CJIGN]
=户	W!]#Y&G)^*F,@-?.E/F0B1B2_3E4A5E6B7Y9C:^;Y<E>=?;@>A_BGCEEBFEGZHGJCK<LYM>N?PZRBSBTFUZV[WZXEYDZD[I^Z_^a?bGcAeCf?g@h?
=戻	e!]#F%E(D)I*I+I,H-E.J/G0_1H2I3E5J6F7H8Z9F:E;H<J>C?F@DAIBDCHDFEIFJGXH>IEJIK]LGMDNEOIRWSITGUEVEWIXFYY[F]G^FaFb]cZd^eHf_hD
=所	o!H#J(I-H3I7J9H:J=^>I?H@HAJBICIDIGIHCKGMJNIOIP]TKU[V^XJZE[J]I^I_HaIbJdJh[
=手	c!G#]%H&J(F)I*G+H,I-F.J/H0I1I2I3]4H5J6H7I8H9B:G;I<I=G>b?B@FAIBECbD_EJFIGIIBJIKELIMXNFOXPIQJRHSHTFUHVFWIXFYIZC[G]G^I_GaHbGcGdHeJfFgHhF
=打	i!F#[%I(H)I*I+J,I-F/I0J1I2J3c4H5W6H7H8I9C:H;J<J=G>Y?D@GAJBFCGDFEJFJGIH[IEJIKDMENFOHPHRISWTHUGVFWJXFYJZB[G][^]_IaEbYcFdIeJfHgIhG
=找	w!J(K4]7JHHZJ__aI
=承	l!F#G%D(F)J*I+I,J-G/J0J1J2J3H4I6J7J8J9K:H;h=G>G?G@GAJBGCFDHFKGHHKIEKFLIMGNFOHPHQJRJSJTHUIVHWKXHZ@[H]H^H_HaGbIcIdHfIgJh]
=把	t!H#](G)I*J-I/J3I4K6J9G:J=J>F?H@IBFCIDIHEIIJZKHMHNJOIPJTJU]V]WIXJZE[J]a_JaGbIcJdKfJgKhI
=択	q#I(I+J-H3G9J>H?_@JBIC]DHHDIIKZMINIOITHV[XJZH[]]JaHcJ
=报	l#H%J(K)H*I,J-I/J3I4J7I8J9H:I=H>G?G@HAJBECHDXEJH^IIJJKIMINHOIP[RJSITIUHVGWHXHZa[I]I^I_IaJbHcJdJfJgJhG
=押	w-I9I:J>JBJHFIIKIMHUJZGa^ba
=拒	a!E#E%c&I(E)F*B+G,[-X.W/a0F1G2F3D4F5I6F7F8F9B:E;F<H=F>D?CAFBDCADFEGFGGFHFJ^KELGMDNbOaPbQWRFSHTEUFVEWGXEYHZ?[E]E^F_FaDbFcEdDeHfEgFhE
=拦	u.Z9J@[BKHZJZMJZI
=拿	t!K#I(J*J+J,a-J3I4J6J9G=J>I?I@ZBJDYHEIIKHMJNJOIPIVJXIZX^KaIcIfJh[
=持	p!H#J%J(J)],J-I1_2I3J4I6I7[8I:I=^>I?]@JBJCIDJGIHCIIKJLKMJNHOJPJRGSITJUFVGXIYJZE[J^H_JaHbIcFdIfGgYhI
=挂	w!J(H-J/H3I4]7I9J=G>H?I@GBHCJHEIJKJMFNIRJSaTGUIXJZE]JaIcJf]gJ
=按	t(a-J9J:]>J?K@JBJG[HEMJVHZE
=换	i!I#I%J(G)J*K/J3G4J6J7J8J9H:H=H>b?G@aBFCHDIIGKILJMYNHOHPJRISETIUHVHXGYJZB[[]H^J_JaFbYcZd[fEgIhH
=据	y+K,[3^BKCID[HHIKRJZG
=授	yHJTZV]
=掉	u!J#](J*I-I3G4I6J8]9G:J=J>[?]@JBICHDJHZIIKIMINIOJTJUJVIWJXJZF[J]I_JaEbJcKdIfJhI
=接	c!F#E%I&H(D)H*G+G,G-D.H0G1E2Y3B5H6E7F8_9A:D;G<^=D>B?B@DAFBCCEDDEGFHGGJGKCLFMBOYPEQHRFSFTEUEVDWGXDYGZJ[D]X^F_ZaYbccddDeHfCgFhE
=控	k!G#F%G(G)I*H+I,H-G.J/I0J1J2I3G4e5a6H7H8G9H:H;I<G=G>E?D@GAJBFCFDGEJGIHAIFJ]KFLIM[NEOIPHRFSHTGUGVGWIXHYI[G]G^H_HaFbGcHdGeHfEgHhH
=推	t-_HIKIZI
=提	j!J#J(J*J+J,J-H/I3I4K6J7]9H:I=J>H?[@ZBHCIDIGJHCIGK^LZMHOGPJTIVJXJZJ[J]J^I_YaIbJcJd[fJgJ
=携	m(J+J-I3]7[9G:I=I>a?G@IBGCZD^HIIGKIMINIOISKUJVIXIZD]J_KaFdKfJhJ
=操	y(a3J9I>KHHIHPWZI
=支	q#I%K)I,J-H1_2J3H4]6J7X8I9G:J=J>I?]@HBICJDJGJHEIHJJKIM[NIOJPJRFSITJUJVHWKXHZE[J^JaIbIcGdJfEgYhJ
=收	j!J#J%J(H*J,I-H0K1I2J3E4H6J7J8]9^:I=Y>^?F@HBGCHDIGJHHIHKIMINHOHPJRISJTJUJVIXHZF[J]I^J_HaYbIcGdKfGhJ
=改	^!D#B%G&I(C)G*F+G,G-E.I/Z0G1G2H3E4G5I6E7]8G9C;H<I=E>C?D@fAGBYDFEHFIGGH>ICJHKAL]MXNCOEPFQIRESFTBUEWIXBYH[Z]E^__BaDbEcEdDeHfDg]h]
=放	w!I#J*K-J3I9I=H>H?G@JBJCGDJIIKIMKOIVJXJZH]d_JaIdJ
=效	t#J(H*[,I-I3G9J:I=J>H?J@IBFCJDJIJKJM]NIO]PJR^UHVIXJZE[I]KaGbIhZ
=敗	i!Y#]%G(F)J*H+J,Z-G.K/[0I1J2J3G4Z5K6Z7H8H9E:G;Z<J=F>F?G@GAIBECHDHEHF]GHHBIHJJKHLIMGNGOIQJRISHUFVFWIXGYJZ^[H]H^K_GaHbGcHe^fEgGhI
=教	yHaUHZI
=数	f!H#G%I(G)J*H+H,J-E.J/I0I1I2I3Y4I6H7I8I9C:F;J<J=G>F?F@EAZBDCZDZEJFJGIHAIcJJKDLIMZNFOEPHQKRISJTHUIVHWJXbYJZ@[I]H^I_Ea]bGcGdHeKfGgIhG
=文	j!I#I%E(H*I+J,J-E/Z1J2_3E4J6J7J8I9F:G;J<K=H>G?H@FAJBICEDIF^GJHZIeJJKELJMHNFOFPIRJSJTHUJVIXFYKZE[I]H^J_IaHbIcHdIfIgIhG
=断	t!I#H%J(J*I,K-H0J3G4H6I8H9E:K;]=G>G?I@GBICHGJHAIGKHMINIOHPIRITIUJVIXHYJZY[J]a^J_IaIbHcbdIeJfFgIhH
=新	Z!D#B%B&H(A)F*E+^,E-A.G/^0D1]2E3@4C5G6C7C8^9@:_;F<F=C>H?>@^AEB[CADYEFFGGDH]ICKILCMdNDOBPCQGRDSETCUCVAWFXBYE]^^A_CaAb[d@eFfXgCh>
=方	c!G#G%H(E)I*[+],I-F/I0K1I2J3D4I5J6I7H8I9I;I=G>E?b@EAIBDCbDIEIGIH_IEJZKELIMFNEOFPHRISHTHUCVEW[XGYJZ@[F]G^H_IaEbFcHdHeJfHgIhH
=无	h!F#G%H(X)H*I+I,H-G/I1J2J3W4J6I7H8I9H;J=F>F?F@FAJBDCGDGEZGIHIIGJIKFL[MGO[PGR]SHTIU_VCWGXG[]]H^H_IaFbFdFeYfHgIhX
=日	e!H#G%J(H*I+I,K-D/I1J3G4I6I7I8I:H;J=H>C?F@dAKBDCFDXEJGJHAICKBLIOGPIRISJTGUHVGWJXdYJZ@[H]a^H_HaDbHdHfYgI
=旧	d!F#Z%G&J(E)H*G+I,H-E.J/_0[1I2H3D4G5I6E7G8G9E:F;I<I=F>X?D@CAGBDCDDFEHFJGGH>IDJHK^LHMeNDOEPGQJRHSHTFUFVFWJXGYcZ?[E]F^F_FaDbDcFdEeIfCgXh[
=早	m!K#X(J-F3I9[=J>H?J@dBHCJHBIIKFLKNJTKXGZY[J]I^JaIbJfJhG
=时	a!H#C%D&H(C)F*D+F,Y-C.H/F0F1X2E3@4B5H6D7E8D9A:D;F<G=C>C?I@aAEBAC@DDEFFHGEH<IAJGKAMHNCO^PEQGReSET[UDVCWGX_YFZ@[D]]^E_DaabDcXd@e[f@gEh]
=明	j!G#G%I&a(H)J*I+I,J-Y.K/J0J1I2J3E4H6H7I8I9C:G;J<J=G>E?F@]AJBFCYDGEJFHGJHYIDJJKFLJMGNXO[PIRHSITHUIVGWJXaYJ[I]G^J_HaEbHcHdIeJfHgIhF
=易	t-[HIb[
=映	w(J+J:J>IBHH^KJM_NJUJXIZDbHg[
=昨	k!I#I(H*K+J-G/J1J3I4I6J7J8J9F:H=I>F?H@dBECIDHHDIFKELJMZNHOJPJRJSITJUJVHXGZC[I]a^I_JaIbIcJdIf_gJhD
=是	a%G&J(])X*F+H,G-D.I/G0I1G2H4G5Z6G7Y8G:_;H<I=E>X?CAHBCCCDEEFFIGGH>IBJHKAMWNIO_PJQIRGSZUDV^WHXEYHZC[Z]F^F_FaGbEcFdGeIfEgX
=显	r#J+]-]/X3I9J>I?J@JBJCJDEHGIFKHNIO]XIZEh_
=時	d!E#D%G(E)I*H+I,[-E.J/I0J1I2I3E4H5Z6H7H8I9F:G;I=G>E?C@ZAIBDCFDGEIGHH?IFJIKDLaMINFOYPHReSGT]UFVFWHX[YIZG[G]H^H_Ha_dCeIfCgHhE
=暂	u!]#JHGT^_J
=暗	w6]<]>G
=更	[!C#E%F&I(C)H*G+],G-K.H/F0G1^2H3D4F5J6F7[8E9C;G<I=E>G?D@dAHB]CDDBEHFJGEHCIBJGK@LaMYNBOFPEQIRFSGTEUDVDWGXCYGZF[D]E^d_FaEbCdBeHf[h^
=書	e!F#H(G)J*J+H,I-E.J/I0Y1H2K3F6H7H8Z9E:G;I<J>D?G@DAJBECGDGEJFKGYIDJJKELHMDN]OHRXSITIUGVFWJXFY_[H]H^G_XaFbEcZd_eIf_gXhC
=最	i!G#G%I(I*J+J,J-D/J1J2J3F4I6I7J8I9D:I;J=H>F?G@aAKBCCFDGEJGJHCI[K^LHMENFOHPIRISJTGUIVHX_YKZA[I][^I_JaFb[cIdEe^fGgIhY
=月	u9Z>X@IHGIJK_MJZGaI
=有	U!H#?%E&C*C+B.I/E0B1B2B4A5X6@7@8J9]:=<B>;?E@>AAB;C^DYF_G@I]JBK>LJM=NFO>PZQDRATGUZWYX?YB[Y]?^G_Za[bEcJd^e[g?
=服	f!G#G%G&J(X)F*F+H,G-F.I/G0F1E2Z3E4[5I6Z7F8E9D:F;H<H=D>E?DAHCFDGEFFJGEH@IEJHKEMJNFOFPFQIR_S]TFUFVDWHXFYZZA[G]F^G_FaEbFcXd^eHfbhF
=朝	q#Y9J>J@bBIHHMXTJXJZFhJ
=期	^!B#D&I(B)G*F+F,F-B.G/E0^1F2F3J4X5H6D7E8F9@:C;E<H=a>@?B@]AEBACCDCEGFHGcHKI?JFK?LeN[ODPEQHRYSDTDUCV@WFXAYF[D][^C_Da]bCcEd]eGgEhB
=未	m!G#J&[(H)J*I+I-H3G4K7J8J9I:H=[>H?F@JAIBECHD_HAIJKJMJNCOJPHSJTYUHV]WaXIZF]I^J_HaIbHcIdHfJgJhK
=本	^#B%C&G(?)C*B+],D-@.F/^0Z1X2E3A4C5F6^7X8D9A:A;D<F=@>???@HBJCBDHEaFFGBHEIAJEK?LCNYOBQFRDSBUAVGWCXBYFZ;[B]]^^__aAc[d[eDg^hA
=机	a!E#Y%F&H(C)G*F+G,F-C.H/F0F1D2F3c4D5H6E7F8D9I:D;G<F=D>c?A@DAGBBD_EGFHGFHWIAJGKCLGNDPGQHRXSYTEUDVDWHXDYFZ>[E]D^G_EaIcYdFeGf]gFhD
=权	h!G#H%a(b)H*I+J,J-I/I1J2I3G4H5K6I7I8G9H:F;_<J=E>G?G@HAIBFCHDGEHGIHXIHJJKHLHMGNGOIP^QJRJSIUFVXWIXGYJZB[G]H^H_HaFbGcHdEeIfFgGhI
=条	w9KH_N[ZJ
=来	d!]#E%G&J(D)H*H+Y,H-D.I/H0H1I2H3B4G5J6F7H8G:^;H<J=E>@@BAHCEEHFIGGHCIBKYLFMDNEODPGQIRHSHTGUFVEWIX^YIZJ[F]E^H_GadbXcGdDeHfZgHhE
=林	t!J#J%I(J*J,J-I/J1I2J3I4I6I8d9H:I<J=I>H?I@HA]BHCGGHHDIHKEMINIOGPKRHTJVHXIYJZE]J_]aHbJcGdHeJfHhH
=查	w#I(J)J*I,J0J6K8J9I=JE]HDIKKJPHVJYJZaaJcZdEeJfHgJ
=査	t!J(J*J/X:J?JCJDJE_HEIIMJNWVIZ]]IaJc[
=样	w#J-J3H9]>G?G@IBICHHZIGK]MJO[ZF]JaIfKhJ
=核	y/YEYNY
=格	t,[-J3b9J>H?JCGDJHGI]KJNJOGPJRJXJZE]JaHcIfJhJ
=桁	w-G3]9I>H?JCGDHHIIZKHNJO]XJaX
=档	y%G3IH]O^ZJaJ
=検	t!J(J-K3F9J:J>I?FAJC_DIHEIIKIMJO[VJZF]^_IaHbJc[fJ
=構	n!H(E)J*I,H/G0J4J6H7I8J:G=H>J?J@IAJDIEdHGMINHPGRKSJUDVYW^ZB[K]J^J_IbIcGdDe^fEgHhK
=模	y-].XNF
=権	k!G#I%a(b-J2J3I9H:H;]=I>H?J@IAKBICIDJGJH[IHKILIMHNIP[TJUIVIWJXJZE[K]J^J_JaIbJcKdIfIgJhJ
=機	r!I(J3I9I:H=I>b?G@IBJIIKIMJUaVHZGaEfJ
=次	c!G#a%H&J(H)I+H,I-J.J/I0J1I2I3E4H5K6H7I8I9D:H;I<J=G>D?F@cAIDGEJFKGIHGIEJIKFLaMFNFOFPIQJRGSIUIVHWIXcYJZ?[G]G^F_Ia]bFcHdIeJfGgIhD
=止	b!_#D%F&J(G)^*F+G,I-b/G0Y1Z2G3D4[5I6H7F8G9C:E;H<J=F>B?Y@JAGBCCEDEEHFJGGHGIAJHLFMCNDOFPEQXRFSGUaVDWIXGY[ZA[G]F^^_FaEbGcFdEeIf]gGhD
=正	f!H#G%J(H)J*I+J,J-G/I0J1J2J3b4J6H7I8J9I:H=H>G?G@GAJB_CEDGEJGJHCIGJJKFLIMGNGOIPIRIS_T_UFVHWIXHZH[H]I^I_HaGbGcHdHfFgIh_
=此	y%H([-XKX
=步	g!E#E%Y&I(C)G*Y+H,F-E.I/F0a1G2G4X5I6D7G8F9D:E;G<H=E>D?C@DAEBECZDEEGFIGcHJIEJHKCLGM]NEOFPEQIR^SGTEUFVBWGXFYGZ@[F]E^G_EaCbFcEd[eYf[gXhF
=歴	w5[HIIGKXN]
=死	y4J8JBIHIRGYaZJcHdJfZ
=残	t!J#Y+J3^?JCHDGHHIKKJOI_^
=段	u#J(J*[-J3]9G=G>E?J@JBJC^DIHZIFKIMJOIPJXJZGaIfK
=母	t-I/X3I9I=K?JCJHHIbKJOJXJZI
=永	u@JL_ZJ
=求	d!H#X%I(H)J*Z+^,I-E.J/I0J1I2J3F4I5K6I7H8H:F;I<J=F>A@DAIBDC^DCEJFKGIHZI[JJKFM]N^OFPHQJRISJTFUIVGWJX^YJZC]H^G_HaJbHcHdHeJfHgIhF
=没	U!<#=%[*B+I,@-<.B/D0[1I2@4=6?7@8J;Z=Y>[?H@<A?BGCGDbE?FAG?H8I:JAK<LFMZNIO<P=QBR?S?VZW_X=YHZA]^^?_[acbZc=dbe?fXh=
=法	b!F#F%G)X*Y+],H-F.J/I0J1I2J4I5J6I7G8H9H:X;I<J=E?b@EAIBCC]DBEZFKGHH_IDJHKELHMFNDOFPGQJRISGTGUCVDWFXGYJ[[]G^G_GaEbEdEeYfGgHhF
=注	i!H#I%J(I)I*J+d-I/J1J3H4J7I8J:I=H>G?F@HBXCFDaGJIHJJKILJMHNIOIPISITIUHVGWJXIZD[I]I^J_IaIbHcJdJfJhI
=浏	w.Z9J?JHFZG]^b]
=消	r!H#J%[(I*J,J-J/J1K3I4J6J8J9G:K=J>G?a@HAJBFCJG]HCIIKHLJMHNJOJPJRJVJXIZD[J]]^J_[aJbZcHdIfHgJ
=済	m!J#I(I+c-H3H9J:J=K>H?F@IB[CEHJIIKJMINJOITXV[XJZG[G]JaJbIcJdJgJhJ
=測	t-_HIKIZI
=満	o-H9K?JIYKGMJNcZG
=满	y=JCJHXIFNa
=灰	y([9K:]HI
=点	m!G#E%H(Y)H*H+G,J-G.J/I0J1I2J3F4H5K6H7H8H9F:G;I<K=F>D?D@EAaBCCDDZEJFKGHH@IGJIKDLHNGOFPGRHSFTGUFVZWHXFYJZY[F]G^I_Ga[bbcHdHeJfGgHhG
=無	_!e#D%F&J(D)X*F+G,G-D/F0H1I2H4G5I6G7F8G9C:D;Y<Y=E>B?C@CAFB[C]D[EHFJGGICJHKCLbMBNCOYPEQJRYSGTFVCWGXCZ?[F]F^EaXcFdKeHfEgG
=照	y9KHZOKR^TIZI
=版	u!H-I1]3I8J9F:J=a>I?I@JBJCGDKH^IHKIMJNJUJVJXIZH[J]J_IaIdEeJfI
=牌	t!J#J(J)K*I,d1J3H4J6J9H=J>H?J@JCJDKHFIIKJMJNJOHPIR]XJZD]JaIcJfJhJ
=特	y!J(]9J=JEJHHIIPaVIZHfK
=猜	q-aHIIJZJ
=环	w!JHJNKZI_Jcad]gJ
=现	j!I#H%J(H)K*J+Y,J-G1K3G4I6I7I8I9F:H;J=H>D?Y@YAJBFDIEJGIHCIGK^LIMFNHOFPJQKRJTIUJVHXGZY[H]H^G_GaGbIdJeJfIgJhc
=現	o#Y-HBJHIKGNJTKZXhb
=理	W!D#B%B&G(a)b*f+C,c-H.F/C0c1C2D3@4A5E6C7A8C9C:I;D<F=@>@?>@@ADB?C?DFE[FFGBH;I@JCK?LDM?NFOBPaQFRASBTAUYVIWZXBYCZG[A]A^B_Aa@b@cZd^eCf?gdhA
=環	y-KHIc]d]
=生	r(I*]-J3H9G:J=I>I?I@HBECIDYHFIJKJM]NIOJPJUIV]XIZ[[JaJ
=用	R!a#G&C(I*H+I.I/A0Z2A3F4Y5C6>7Z9<:@<C=^>X?_@AA[BECGDIE?FBGHH@IDJAKbLJM[NDOGQYR?S?VYW?X>YAZ@[E^^_[aHbCc=e[f<gDhD
=由	r!J#J(J*I-H3I7J9H:]>H?H@JBJCJEYH]IHKIMJNZOKPIUJVIXJZY]J_JcJd[gJhI
=电	e!F%F&I(E)G*F+F,G-D.H/G0F1G2H4F5I6G7F8F9X:F;G<H=D>A?]@DAGBGCJDYEHFIGGH[IDJHKBLHM_NEO^PGQIRFSFTEUFVDWHXDYHZ@[F^G_Da_bYcEdDeHf[hE
=画	j!G#H%J(Z)K*J+_-G0J1J3E4J6J7J8J9G:H;I=G>[?E@FBECFEKGJHWIFKFLJMFNGOGPIRJSITHUGVGWHXEYJ]F^I_HaEbdcIdHfHgIhZ
=界	r(I=J>J?JBHDKHEMJSZUGVJZC[[bb
=略	h!F#F%H&K(D)F*^+I,G/G0I1I2I3G4H5J6G7H8H9F:F;I<J=F>F?Z@EAIBECFDEEGFJGIHGIFJIKGLZMGNdOHPFQKRISHTGUDVDWcXGYJZ?[F]G^G_GaFbFcGdGeJfGgGhG
=番	e!F#H%J(I)J*I+F-E/J1J2K3c4I6I7J9F:H;I<J=H>b?EAJBFCCFJGJHGIDJJKCLIMFNHOcPIRISITIUGVFWJXFYJZC[I]H^I_IaJbHcIdJfIgIhZ
=登	Y!B#I%E&I(B)E*D+a,F-D.G/F0G1F2G3[4E5H6E7E8F9F:B;F<H=C?^@AAGBXCYDfEGFHGFHHI@JFK?LZMJNAO_PDQHRESETCUCVBWFXCYF[Y]D^D_EaAb_cDdEeHfDgF
=白	u-H.Z3J9H:J>I?F@IBICJDJHGI^KFMGNJOJXIZG]KaJbbhJ
=的	R#I%B&C(X)Y*>+?,@-[.B/D0I1J2@3Z4?5C7K9B:_;@<B=G>^?E@HA@CGDEGJHHI[JGL@M_NIO_QIS@UGV_W@X=YBZ;_HbHdGeBfAgHh[
=監	y/YEYNX
=目	m![#I%J(])J*J+J-G/I0J3[4J6J7I8]9H;J=H>F?G@JAIBYC[DGGJHBIGK[LIMHNHOHPITIUIVHXGZE[I]H^I_[aEbGcJdYfHgJhH
=直	j!I#I%Y(G)K*I+I,J-H/J3G4J6]7J8[9G:I;J=G>G?E@XAJBECED[GJHZIGK^LXMENIOHPIRZSITIUIVHWJXFYJZX[I]J^J_IaYbGcJdDeIfGgJ
=看	p!J#F(Z)K*K+H,K-I3H4J5[6K7J9H:J=I>]?Z@YBICJDHH_IHKIMJNJOJPJRKSJTJUJVIXKZF[J]H^J_JaDcIfIhJ
=真	w!J#H-J3I4^9_>H?I@JBHCJIJKKMJOKRJTHXJZF]J_KaJfJ
=着	q#[,J-I/K1G2I3H4J6J8H9H<Z=K>G?H@HBICIDJGJHCIIK]LXMGOIRGT[U]VHZF[J]J_IaJcFdJf]gHhG
=知	k!H#J%I&Z(F)J*I+J,K-I/J3H6J7J9H:G=H>D?X@GBFCEDIEJGJHZIGKGLJMYOIPJSJTIUHVEWIXI[a]J^J_IaabHcIdIfJgJhH
=短	g!H#H%I&K(G)J*H+J,J-F.J/I0J1I2G4I6I7I8I9D:H;I<J=G>Z?^@YAIBFCDDEEJFJGJHAIcJIKDLIMGNFOFPIQKRISITHUHVGWJXFYJZB[H]]^I_Ha_bHcHdHeJfGgIhG
=码	O!=#H%E&D)?*?+@,J.C1@2]3_4?5C6J8?9>;A<B=<?DAACCDFEFFCGXHGLHOZPEQCR?S?T>VCW@XZYBZ^[X]=_>acbXc>dYeAfEgEh^
=确	o#H-I3^9J>I?J@JBZCIDJHGIIKIMJNJOITHVJXJZ[[HaIbJh]
=確	i!E#G%I(H)K+G,J-F1K4I6I7J8J9F:G;J=H>^?F@FAJBXC^DXEJHJIEKFLJMHNFO[PIRJTFUIVF[G]I^I_Ia_bIcIdIfIgJhG
=碼	n!I#G%J(E)J*J,J-[/J0J1J3H4I6I7I8J9I:H=G>Z?F@FBFCIDIEJGIHBI[KYLJMGNYOJPHSJTIU[VXXI[H]I^]_JbIcIdIfIgJhF
=示	c!G#G%J(H)J*H+_,I-D0J1J2J3E4J6I7H8J9F:H;J<K=H>E?X@XAJBFCFDCEIGJHIICJJK]LYMFNXO^PHRISJTHVGWJXGYJ]H^H_XcGdZfIgHhb
=社	e!F#H%I(F)I*H+F,J-X/I0J1I2J3E4I6I7I8X9E:a;J=H>]?Y@^AJBBCDD[EJGIHIICJYKCLIMDNbODPHRISITYU^VFWHXEYJZ@[G]G^H_HaFbFcHdGeJfGgHhE
=禁	d!c#G%H(G)^*H+I,I-c/E0J1I2I3G4I6I7F8I9F:H;X<K=F>F?FAIBECGDHEIGIH@IDJILGMFNFOGPFQ]RISHTFVFWJXGYJZB[I]G^^_GaGbHcIdGeHfFgHhE
=离	y!X3J4^9F?J@]HEIKOKRIXJZIaJhJ
=私	p!H#J%J(Z*I+I-I3G4J6]8J:[=I>[?E@HBHCGDGGIHAIFKHMHNIO[PJUHVbXIYJZE[I]I^J_JaFbJcJdIfHgIhI
=种	m*Z3I=K>J?Y@KCbDJHDIHOJTJXJZIaI
=秘	w*Y-J6]9J?^BJHFKJZHdH
=租	u!H(I)H*K3I7J9I:[=H>J?I@JBECJDHHENJPJSJUaVDW_XIZE[I]J_JaIbHfJ
=移	q!J#J%K(I)J*H,H-H3F8J9G:J=J>G?I@IAJBJCJDJGJHbIIKIMGNIOIP]RKTJUJVIXJZF]J__a[cJdIfJgJhI
=程	w%J-J7]9I;J>J?IGKMKQ_TK
=稍	w@[BITXXJZZ
=種	t(J:[=J>_?I@JHEI[VIZG
=空	p!H#I%I(G)J*I+J-H/I1J2J3b4I6I7J8I9D:G;J<J=G>^?C@XAIBGCEDGEJFKGJHBIaKEMFNHOGPHRISITIUHVFWJXGZC[H]G^J_^aFbHcGdJfGgIhH
=端	p!J#H/X1I6J=KBXH[NJPKQYTbVKZF[H^K_FcJdIfHgK
=笔	u3J9I>J?I@JB[DJHZIKKHM[NJOJZF]Jb]cJ
=符	j!J#I%J(J*I+K-]/J1K2[3G4J6I7J8J9G:H<J=H>H?H@IBICGDJF^GJHDIaKFLJMHNaOHPIRJSKTJUIVIWJXHZC[J]J^J_JaHbJcIdJfJhI
=第	m#J(I*K-J3H8^9J=J>I?G@ZBXC_DXHFIIJ[KGMJNJOJVJXJZE[J]J_JaG
=等	p#J-J3J6J9[>H?H@ZBHCHHFIGKGMJNJOHRJZF]IaacJfJhI
=答	y#D0]@JHGTIXbZG
=策	i!F#G%H(D)G*_+I,G/G0J1I2J3G4I5J6H7H8I9F:F;J<J=F>F?Z@FAIBECGDFEGFJGIHHIFJIKGLHMHNdOHPFRISHTGUDVDWcXGYJZ@[G]G^H_GaFbGcGdGeJfGgGhH
=算	y#K+_9J?IBJCIDIH[IJNJZF
=管	X!E#B%C&H(^)b*f+D,c-@.F/D0C1D2E3B4D5F6D7H8C9E:Z;E<G=@>@??@AAEB@C@DAE[FGGDH<I@JEK@LDM@NFOCPaQGRCSBTBUZVIWZXCYFZH[B]Z^C_BaBbAcAd_eDfBgdhB
=箱	l!I#H%I(H)J*I+I,J-H/J0J1J2J3[4I6J7J8J9E:I;J=G>^@IAJCHDaGJHZIGKGLJMINHOGPJRJSJTIUIVGWJXIZE[I]G^I_HaZbHcJdIeKfHgJhI
=簡	w-[>GHHa]b[
=类	y(K9I:]HHI[
=系	n#I%J(G)J*H+J,H-H/J1J2J3[4J6I7I8K9J:J;J=J>I?H@GAJBIC[EJGJHFIGK^MINHOHPIR[SKTHUJVIXHZ[[J]I^K_IaHbJc]dHfJgJhH
=細	y-KH[N[ZJ
=組	j!I(F)J*I-H3I9I>I?H@IBGCIDIEZF^HDICKHMHNYOKPISJU]VFWaXJZC[J]JaIbIc[d[fIgJhJ
=絡	u-I3[?J@JBJC]D[HHIJKHMKNJZ[hI
=継	t!I%H(K-J;e=J?JBJCJHFIJKJZHaJdJhJ
=続	m!J#G*J-J3H4Y8J9G:K=I>G?F@IBJCJIHKIMINISIT[VIXIZD]]_JaHbJccfJ
=線	w3_4I9I=J>G?I@JCJHZIJOKVJZHaIc]fH
=織	j!I(F)J*I-H3I9I>I?H@IBGCIDIEZF^HDICKHMHNYOJPISJU]VFWaXJZC[J]JaIbIc[d[fIgJhJ
=红	y3J9G@JIHK]OIZ]aJ
=级	w(I,K1I3J4J6J8H9H:I=^?J@IBGCGGJHEIHKJMJNJRGU^VJXKYJZE[J]K_JaJcFdGfahJ
=线	r!I#J(J)J-I3^4^6J7J8J9D:J=I>F?F@IBHCIDIH_IHKJMINIOIPIQZRJSJTJUIVHWJXHZD[K]I^K_IaHbIcHfJhJ
=组	g!D#E%F&J(A)D*C+G,F-D.I/G0H1H2H3D4G5I6G7E8F9C:X;H<I>C?B@DAGBCCDDEEXF]G^H?IAJHKCLHMDNZOEPbQIRGSGTFUYVeW_XFYIZ>[D]E^F_FaDbDcXdXeHfFgFhF
=织	k!H#I%I(E)H*F+J,J-G/J0J1J2J3G4J6J7J8H9G:Z;J>H?H@JAJBGCGDHEYF^G[HDICKHLJMHN]OIPERJSITIU]VAWaXIZB[G]I^J_IaGbHcZdZeJfHgHhI
=经	p([+[3J>]?F@JBZCKDGHFMIOJTZUIVJZF
=给	o!J#J%I([)Y-H2[3I4K6J7I:H=H>G?aBHCGDJEJGIHCIGKGMINHOIPFSKTJUGV[WKXIZY[H]I^IaFbHcJdJgJhH
=绝	l!J#J%Z(I)K*H,J-W/^0J2J3I4J6I7J8J9H:J=J>J?I@WAIBHCIDJEJGJIGJWKGLJMIN[O^P[RJTIUJVJXIZD[I]I^J_IaIbJcIdIfIgIhI
=统	w@JHJK_R[ZF
=继	o!H#I%F(G)K*J+J-I3H4J8J9H:J;d=H>J?G@IBHCIDHGJHEIHKILJMJNIOIPJTIVIX[ZC[J]^^K_IaDbJcJdJfIhI
=续	w3I9I?IBKHJX]ZH]^aE
=缺	q!J#J%Y(J*J-I3[9I:J=a>I?I@JBICGDIGJHAIXKHLJMJNJOIPKTJUIV]XJYXZG[J]I^J_JaHcJhJ
=网	p!J#H%J(J*J-I/K0J3H4I6I8I9E:K=H>F?G@IBHCIDJGJHbIHKGLJM^NIOIPJRJUKVJXHYJZC]G^K_JaGbIc^dJfGhJ
=置	X#C%H&G([)G*A+D,D-E.F/A0C1D2G3B4C6B7G8C9D:J;E<G=X?F@AADBZCCDHEbFFGDHXICJDK?LDNAODQGRDS^TBU^W^XCYFZZ^A_BcFd?e]gZhB
=署	y9J<^HEIIOKV]
=老	q#](I-H1[2J3F4I5^6J8J9J:I<G=J>F?G@IBICHD]GKHEIFMGNGOITIUJVIXJZF[H]J_JaEbJcJdJfJh]
=者	c!G#H%H(])^*c+I,a-D.J/I0I1I2J3G4I5J6I7G8I9J;I=G>F?E@FAJBFCEDFE[GIHBIEJIKELIMFNBOHP]RHSITHWXXHYJ[G]H^G_HaGbFcGdZeIfGgEhG
=联	m#H%J(F)H*F+I,Z-G/I0J1J2K3[4I6H7c8J9J:H;J=H>H?G@GAIBHC[EIGJHEIGJJKFLJMHNGOHPGRISJTGUIVGWKXHZZ[I]H^H_FaHbIc]dFfIgHhG
=聞	w-J9J>J@IIIKHLZM[XIh]
=肢	t#J+K3H>H?aBJC]DIHEIJKHMJNJOITIVIZI[]aI
=能	]!A#C%D&H(Z)D+D,E-A.G/D0F1F2H3B4D5G6D7C8D9B:A;Z<H=[?[AFBICBDBEDFHGEHFJFKXM_NJOBP]QGRESYUcVJWEX]YGZ9]C^^_CaBbZcCdEeFf[gDhA
=脑	m!J(J*J-I/J3H4J6K7J9E:J=J>H?G@HCIDIH^IIKGMaNIOHPKRJSITIUKVJXIZE[I]H^K_JaGb[cJfIgZhH
=自	b!C#E%F&I(@)a*F+G,H-J.I/G0H1H2H3@4E5H6F7F8G9A:C;G<I=A>A?BAHBYCDDDEGFIGGH^J[KCLGMCNDO^PEQIRGSETFUeVaWEXEYHZ=[D]C^X_Fa^bDcFdFeHfDgFhD
=致	q-I/I0I3G6a9J>J?JA[CJDJHIIIKKNYO^ZI_EaJcJdJhJ
=色	u!J(a)^*X=J?JBJCJDIHGIJUHVHZI[J_JaJ
=范	yGaHCMJ
=落	t!J-I1J3H4]9G:J=K>J?I@JBJCJHYIIMHOJRGS[UHVHXJZH]K_JaIbJcJdFe[f^
=行	e!E#E&I(B)]*D+H,E.I/G0H1H2J3D4F5J6F8[9@:D;H<J=D>B?^@CAHB[CEDFEHFJGFH[IIJHLHMZNDODRGS_TGUDWHX[YIZB[E]F^EaEbXdFeIfEgGhD
=表	j!J#J*K+[3[9H>G?Z@IBICHDHIHKIMINYOZPKTKVJXJZXcKdJh[
=被	_!c#_%Y&I(B)Y*C+F-_/E0G1E2E3B4E5H6E7E8F9A:C;E<G>G?B@[AFBACBDDEFFGGXI?JFKGLXMCNIOBPZQGRESFTBUCVBWGX]YGZI[C]Y^]_DaBbDcDdDeGfDgFhB
=製	y-KIJJZM]
=複	u-I3J4J9I>J?JA^BJDJHGIZKGM]NXZJ_GaJ
=要	W!A#?%A&F(?)D,D->/B0D1B2C3>4C6B7C8X9=:b;D<E=b>=?E@GADB=CfD>EDFEGCIcJDK<LIMbN^O@PAQFRCSCTJU?V>WCX[YDZH[_]B^C_Aa>bAcAdYeEf?gBhZ
=見	n!I#G%J([)K*I+Z-_0K3I4^5[6J7J:I=I>H?H@XBHCIDGIGKFMHNHPISJTHUIVGWJXIYKZX[I]J^IaIbHcIdHfHgIhH
=覚	w-J9J>K@HHHIHK_MJ[Y
=见	u+]-[9ZBJDEHK
=规	wCXG]HEN^
=览	w.Z9J?JHFZG]^b]
=角	w!J(])^*X-J3J9J=I>J?FBJCJDIHGI^KHMJTJUHVHXJZI[J]J_JaI
=解	d!F#_%G&J(E)H*H+H,G-F.J/E0H1^2H3E4G5I6_7G8G9]:G;H<I=F>C?C@EAIBZCFDFEHFJGGHEIDJIKELGMDNYOGPGQJRGSGT_UGVEWIXDYIZF[a]F^F_DaEbCcFdEeHfEgEhE
=言	e!G#H%J(J*I+Y-^.K/J2J3F4K6J7J8J9C:H;J=I>D?F@YAJBGDZHCIZKXLIMFNZOKPIRITIUJVHX[ZC[I]H^H_IaHbHcIdIfIgJha
=記	t-ZHJI^cX
=設	i!I#J(J)J*],K-H3J4K6J7J8K9I:H=I>H?ECIDIGJHYIIKGMGNXPHRJTJU[V]WHXJZE[I]I^Y_KaIbHcJdZfJg[hI
=許	r!J#K%]-K.X2J3K;]=IDKGJHEMJPJQYV^ZI^J
=証	l!H#J(H+J,^-I3Y4I6J9I:H=I>I?E@IAIBIC_GIH[IGKGMHNIOZPJRITJVIXIZD[I]^^J_HaGbIcIdIeJfJhI
=試	j!H#H(K*J-F3H9D:J=_>G?GBFCIDIHEIEKELJMHNZOJPHUIVYXdZJ]J_JaHbIcXdJfJhH
=話	e!H#J%J(H*I+G-F3_4I6K7K:H;J=I>]?^@GAKBHDZHJIFKGLJMGNGO]PIRJSJTJUIVHWJXGY[ZF[I]H^K_IaZbIcIdIfHgJhH
=認	d!E#F%H(G)J*X+E,^-F.J/I0J1J2J3[4H6H7I8I9G:Y;I=G>^?D@EAIC]DZEJGHHWIEJJKELIMENFO_PHRISJTEUHVEWJYJZ@[F]H^H_Ha^bGcHdGeIfHgI
=語	t-bHJIGKINJOJhJ
=誤	y#],]4[9FBJHIZGdFfJ
=誰	w(J=Y@JBKDXHISYU^VFZFcI
=調	y!J(I*J3J:I@KDJE^HFIIPKVIZa]JdKfIhJ
=識	y+J:[>I?JCJDHHFO]hZ
=議	u-I9J>H?IHZMJZ]][
=认	o#H(I)J*J-J3^7J9J:Z=J>H?I@HBYCIDIHCIGKIMZNHOZPIRKSHTHUJVHXJZC[G^JaIbIcJg]h_
=让	m#I(I*K+Z/K3I4J6K7J9I:J=J>H?F@_BJCHDIGJH^IIKYMHNIOHVIX][I]I^I_JaHbKcKfJhE
=议	y0J4J9H=K>G?JH]IJY_ZG]HfI
=记	d!G#E%G&J(D)H*H+E,I-E.J/G0I1H2I4H5J6G7G8H9E:X;H<J=F?[@CAID_EIFIGHHHIBJHK]LGMXNXO]PHQJRISHTGUGVEWIXFYIZ^[E]F^F_GaCbYcGdGeIfFgH
=许	j!H#G%H(F)H*H+J,J-G.Y/J0J1I2J3E4I6I7H8H9D:F;I<J=c>E?F@GAIBECFDGEIFJGIHYJJKGLIMFNGOGPHQXRISITHUGV]WIXFYJZC[Z]G^]_HaEbHcHdIeJfHgIhG
=设	m!I#I%I)H*[+K,K-I2[3I7J8J9G:H;J=I>I?H@XAJCIDIGIIHKHLJMGOJPISJTJU]V[WGXIZD[I]]^J_JaHbIcJdJfIhJ
=访	t%[*I,J-J9G:J>J?I@JBJHZIJKJNJOJP]XIZ]aJcI
=证	_!D#C%F&I(C)F+F-C.H/G0H1G2G4E5I6G7F8F9D:E;F<H=c>X?Z@CAFBCCaEHFHGFHYIBJGKCLFMDNDO^PEQHRFSGTDUFV@WGYHZ@[D]Z^E_Ea_bFcEdEeHfEgGhD
=词	w!J-b9I=JHFIG
=试	i!H#G%J(H)I*I+J,J-G.K/J1J2K3H4I6J7I8I9D:I;J=^>G?DAIBWCHDIEJGJHCIFJJKFLJMHNZOHPHRJSIUGV[WIXd[I]I^I_IaFbHdJeJfHgJhI
=话	k!H#G%H&J(G)I*H+H,I-F.J/I0I1I2J4H5K6I7I8H9B:H;I<J=F>C?^@FAIBFD[EJFJGIHJIFJJKELGMENGO_PIQJRHSJTHUHVFWJXGYIZB[H]a^I_Fa_bGcGdIeJfGgIhG
=该	t!I#I%I(b*I+J,J-J1J3I4I7J8I;J=I>I?]BJCHG]HCIIKJNHPJRJTJVIZG[J]I^J_^aKcHdJfI
=误	p!]#H%J&Z(I)J,J-E3H4J9I:I=I>I?H@HBICJE[HFIJKFMJNIOHPKTJUJVIXHZ[[J]J^I_HaJbKcJeKh]
=说	i!F#F%H&Z(E)G*F+Z,H-^.J/I0J1I2I3D4I5J6H7H8H9B:F;I<J=F>B?EAHBDCCDZEIFHGIHAIXJJK^LIMFNZO^PHQJRISITGUGWJYJ[G]F^H_FaDbHcHdGeJfGgHha
=请	g%J(G)I*I+J,I-X/I0J1J2J3X4J6I7]8I9]:H;J=I>D?H@XAIBECGDHEJGJH[IGJJKJLIMDNGOFPHRJSJUJVGX]Z][G]H^I_FbHdXeJfHgHhH
=谁	u(H=Y>J?J@JBHD[HFKKS_U^VEZC[KaJbJcHfI
=谢	q!H#G%I(H)J*H+J,J-F.J/J1J2J3G4H6I7J8I9c:I;J<J=H>F?F@GAIB[CGDIEJGJHBIFJJKGLJMHNHOHPJRHSITHUJVHXFYJZC[I]H^J_HaFbIcHdJfHgIhH
=象	m!H#H%I(I*J-G/I0J1K2J3G4J6I7J8I9G:H;]=I>F?G@HA[BICGDIEJFKGcHCIGKGLJMGNHOGPIRITHUIVYXJZD[I]H^J_caHbJcIdGfIgJhG
=質	u#I*[-J?^BJHGKJX]ZI
=败	i![%G&J(G)J*J+K,[-H0J1J3G4Z6Y7G8H9G:H;[=F>E?H@JAJBFCIDIEHF]GHHBIGJIKGLJMHNHOHRISHUIVFWKXH[I]I_HaIbHcHdYe]gIhF
=账	b!b%[&J(@)[+H,H-D.I/F0G1G2a3C4G5I6F7F8F9H:[;F<H=D>B?E@CBBCCDYEGFIGYHZIBJHKCL]MENEODP[QIRFSGTJUCV[WGXFYHZD[D]D^]_DaDbEcFdDeIfCgFhD
=赤	y-I9J>I@IHIIJK]ZZh]
=起	t(K@JB^HHLYMJUJZHbZfZ
=超	w!J2aHFIGKITJZHc^dJ
=足	j!H#G%Z&K(b)J*I+G,I-F.J/I0I1J2H3]4F5J6H7I8[9C:G;H<J=Y>D?E@FAIBFCXDFEIFJGIH?IaJKKELIMFN_ODPGQJRISJTHUIVXWJXFYIZ@[H]G^H_FaDbGcFdHeJfEgIhG
=跟	w#K3G9Z>J?I@ICIHFIGK]MJO_VKZGaIhI
=跳	w!J#H%I(J+I-J3J4K6J7[8I9G=H>J?JBHCHD]HEKITJVKXJZC[J]JaGb^dDeJf^
=身	r(J,Z-I/K3[7]:J=J>J?IB]D]HEIJMJTJVIZE]JaIhJ
=转	y(I-J3^9G:K=I>H?I@JBHCIDIHYIKKJMIOJRKSIUJVIWJXJZ]aFbJfJ
=软	t!K#F(H4J6K7[9I:K=J>J?J@IBJHXKJMJNJPJR[S_UJVJZEaJcJd[fHgJhK
=输	i!I#_%J(H)J*I+I,J-E/I0K1J2J3E4I6I7J8I9E:G;J=H>E?F@FAJBGCEDHEJGIHBIXJKKZLJMHNXOaPJRISJTGUJVHX^YJZ?[H]H^J_IaEbIcIdJfIgJhb
=边	u!J#J(J-J3J8^9H:a=I>I?I@[BJCHGJHGIHKGMKNJOIPJTJV[XHZF_JaJhJ
=达	w(I3I4Y9I=I>I@KBIEHHHIIPJSIVIX]ZJa[cHf^gI
=过	_!E#D%X&H(D)F*F+],G-J.H0F1]2Y3B4E5I6F7F8E9A:D;X<G=C?B@YAFBAD_EHFHGDHFICK_L_MZNCOCPFQHRDSGTEUEVCWYXFYG[D][^E_EaXbCcDdEeHfCgFhC
=运	w!K%X(J)J3I9I=I>]?IBFDKHFPKSaUIVIWJXJZG[JaIbHfI
=近	r-H@]BGHHIIKbMJNJXJZDhI
=返	t#J-H3J9^:J>[?J@JBGHFIJKJMJN]XIZGaKbJfZ
=还	b#D%G&J(D)G*E+H,H-F.I/F0G2H4F5Z6G7G8G:E;H<I=E?CAGBCCcDEEFFIGFH?ICJIKYLGMeNEOEQJRGSFT[UDVDW[XEYHZF[E]E^E_]aCbFcFdEeIfZgXhD
=这	l!I#I%I(J*J,J1J2J3I4J6J8I9G:J;J=H>H?G@ZAICHDJG^HDIGK]LJMJNJOHPJRITIU[V_XHZG]H^J_[aHcHdJfIhJ
=进	m!H#]%J(I)J*J+K,J-G/J1J3G4I6J7J8I9_:H;I=G>F?F@GAJB^CGDIEJGJHCIFKELJNHOFPJQXRJSJTHUJV]XFZZ[H]H^I_IaEbIcIdJfIgKhZ
=连	k!J#I(H)J*J+J,K-H.K/H0I1J2[3H4H6I7J8]9F:I;J<_=I>H?H@IAJBHCIDIEJFJGJHZIEJJKHLJMFNHOIPIRISETIUIVHWJXJYHZE[I]G^J_]aHbGcbdGeJfGgIhJ
=追	y8]C]DJHG
=送	q!J#I(I-I3F9G:J=J>E?G@HBHCHDGH_IHKHMGNJOIUJVIX]ZE]I_JacbJdJfJ
=选	i!G#F%H(Z)H+H,I.J/I0I1I2I3E4]5I6I7G8H9G:H;H<J=F>C?d@EAIBECYDEEJFJGZIEJYKELGMDNGOFPGQJRISITFUFVZWJXHYJZA]E^[_FaCbGcHdGeJfGgHhE
=途	w9I>H?JHFZF]bdGe[
=通	g!G#I%Z(C)^*D+I,G-J.J/Y0I1H2J3F4G5J6H7G8I9F:F;Y=F>D?^AIBEDFEIFJGGHZIEJIKWLIMENEOGPCQJRFSHTHUEWGXFYH[F]H^G_HaabFc[dGeJfEgHhF
=連	t(K-I3[7[:J=J>K?I@JBIC]D[HGIJKHMJNJVJZZhI
=進	w:]DJHIX]ZI
=遅	w#J-I1I3I4J9J:J=J>IBJCJH]IJMFNJR^XIZFa]cHfI
=過	w#X@[IJKZZH
=道	r-J>E?J@IHZIIKIMJNXVJ[bdKhI
=違	e!Z#_%H(H)J*H+H,Z-C.J/I0I1I2I3[4H5K6Z7H8I9B:G;I<J=G>C?E@BAIBECFDFEIFJGGIDJILHMDNZOXPHQJRXSITGUHVGWIX^YIZC[G]G^H_GaHbFcFdFeJfGgHhc
=選	k!I#H%J(G*J+I-Y1J3F4K6J7J9H:I;K=I>D?b@FBGC[DGGJIFLJMFNFOHPHRKSKTGUIVYWJXHZC[^]H^]_JaGbHcIdIfJgJhH
=那	m!G#G%I(H)I*I+J,J-F/H0J1J2J3F4I6I7]8]9E:_;J=H>a?E@GAIBGCFDIG[HBIFKaLJMGNGOFPIRJSJTHUHVEWKXIZB[I]H^I_GaFbJcIdIfHgJhG
=邮	j!H#G%H&J(G)I*H+H,I-G.J/I0I1I2J3Z4H5J6I7I8I9C:H;I<J=F>]?]@GAIBJCFDaEJFJGJHYIEJJKFLIM]NGOFPIQJRISITHUHVFWJXHYJZD[H]F^I_Ga]bHcIdHeJfGgIhH
=部	m!J#J%H(X)K*J-E/J3G4J6J7J8J9F:c=H>E?E@FBYCGDHEJFJGJHBI^KEMGNYOZPIRJSJTJUGV_WKXHZB[I]I^I_JaHbHcJdIfHhG
=都	g!G#E%H&J(E)H*H+H,I-].J/H0J1I2J3E4H5J6H7G8I9C:G;I<J>B?CAIB^CFD_EHFJGHHJIDJIKDLIMDN^OFPHQJRHS]TGUaVGWIXGYJZY[G]G^G_Ga[bGcFdHeJgHhE
=配	i!E#H%G&J(C)E*D+I,G-G.J/G0b1H2J3E4G5J6F7G8G9D:E;H<J=Z>E?E@GA[BECFDDEdFJGHHBIGJIKGLIMGNEO[PDQJRHSHTGUBW_XGYHZ@[G]F^H_DaXcCdCe_fCgDhH
=里	a![%C&H(B)E*D+E,F-I.H0G1E2F3X4D5H6E7[8D9@:C;E<G=A>[?[@DAFBACBDCF[HIJFKBNCOXPDQGRESEUXVaWZXEYGZ>[C]Z^[_]aAbDcHdCfBhB
=重	W#B%G&G(Z)G*B,E-D.F/B0D1D2F3B4C6B7G8X9E:I;D<F>K?E@@AZB[CBDGEXFFGCIBJDK]LDMJN@ODQGRCS]TBUaVYW^XBYEZY]A^@_BcFd?eBfZgYhA
=録	a!F#G%I(G)I*H+b,J-H.J/I0J1J2J3]4I5J6I7H8I9J:F;I=G?Y@FAJC[DdEJGIIDJIKHLHMENEO[PGRHSHTHUGVFWHXFYIZA[G]H^I_HaFbDdGeKfHgIhE
=鍵	y/J6cHGZI_IdGfK
=钟	t(I,J1I2J3I4G6J8K9H:J=J>I?J@IBGCJGKHDIJKKM^OIRdUIVJXJZHaIcHfFhJ
=钥	u(I)I3J4J6c7I8J9H=I>J?_@HBIHFIIKHMINIOJPIRHSJUIVHXIYJZC]J^JbHcIdJfGhJ
=钮	u(a9J:]HGVIZF
=链	t(I:J>I?K@JBHDIIIKIMHNJUIVKXIZB[IaJbdcJfK
=锁	b!D#d%G&J(E)H*F+H,H-D.I/C0H1Y2H3E4F5I6F7C8G9H:E;H<I=D>D?E@DAHCEDEEHFJGGHCIEJHKELGMCNEOFPGQJRGSETeUFVDWIXYYIZ>[c]F^F_DaFb^cFdFeHfDgDhD
=错	d!J#[%G&Z(D)F*F+H,a-D.I/G0H1F2H3Z4Y5I6F7F8F9C:F;H<I=E>C?C@AAHBBCEDDEZFIGGHJIDJGKCLGMFNEOZPEQIRYSGTDUEVDWGXaYHZ_[E]F^E_FaBbEcDdBeZfBgGh^
=長	t!J#J%H(X-H2_3G9G:J=I>J?I@JBJCJHCIaKFMJNZUJVHXJZCaIcKdJfHhJ
=长	w-J1K2_3J9J@ICIGKHHIZKKN]RJXJaKcJdJfH
=閉	uB_KJZF]ZcX
=開	p!H#[(I-H3H7J9F:I=H>H?G@GBICHDKH^IFKEMHNHOJPJSYTIUJVHXZZE[I][^]aHbYcGfIgKhH
=間	e!Z#_%I(I*I+J,J-E.J/J1I2J3]4I6J7I8I9D:H;J=Y>D?F@aAJBECGDGGIH@IBJJKALGMJNYOGPIRZSJTGUHVGWJXaYIZB[H]H^H_Ia]bGcHdGeJfFgJh]
=门	w(J)K*],J:[HIIINIOIPJV]WIZI
=闭	u9J:J=JB[HHU_VIZHb[
=问	h!G#C%Z&J(F)H*Y+I,G-F.J/H0J1I2J3E4H6H7I8H9D:Z;J<J=F>F?]@FAJB]CGDHEYFIGIHHIDJIKFLJMFNEOFP[QJRISITGUHVFWIX[YJZa[G]H^I_HaGbGcZdHeIfGgIhF
=间	o!J#J%J(J*J,J-I/J1I2J3H4G6I8I9E:J;J<J=I>I?H@_AIBICHDJGJHEIHKILJNJOGRdSJTIVIXFYJZF[J]H_^aFbJcEdIfEgKhH
=防	t#I9I>JBJH]KJSFT]ZHc[
=限	^!C#D%d&I(d)F*F+G,G-D.H/G1G2F3C4E5H6G7F8E9B:C;a<H>B?BAFBACCDCEGFIGEHZIBJGKCLaMBOEQaRESFTDUBVAWEXaYG[D]D^E_EbBcFdBeGfDgEhD
=除	k!K#X-J1[3J9F:J>J?I@JBYCJG[HDIJKJMINKT[VKXIZG[^_XbJcKdIfJgJhJ
=障	w-J/I@JRKSbTFZHcJfK
=電	d!H#I%I(H*I+F-F.K/J0J1J3^4I6J7J8J9D:H;J=H>a?^@FAJBGDZEKGIIFKFLJMGNFO]PIRISJTIUIVGWJXGYJZC[I]F^J_Ha[bIcIdIf[gJhG
=需	m!J#J%F(I*J+K-J3H8J9G=b>J?G@JBIC^DHHXKJNIOJRKTJUJVHXIZH[I]K_JaHcJdHfJhJ
=非	w#J0Y1]BJHIgZ
=面	a!D#D%F&J([)F*F+d,G-H/H0H1H2I3B4G5H6G7G8G9E:D;G<I=C>X?A@DAHBACAD[EGFIGHICJHKCLGMCNIODPEQIRGSXTEUBVBWEXXYHZ][X]W^F_EaAbfcEdEeIfDgFhZ
=題	k!J#J%J(H,K-H/J3I4J6J7J9H:I=H>G?H@HB^CJDJEZHIIHKGMHNIOJPJSJT[UIVHXHZ_[I^J_KaXbIc^dIfIhJ
=願	w#^9[@JBIHIIJXIZH
=類	y:]HFI[
=页	h!H#G%I(X)H*G+a,H/I1J2J3F4J6J7I8I9H:H;I=F>F?E@HAIBECEDZEIGJHHIGJJKFLJM^OGPGRJSZUGVEWIX[YKZ_[F]Z^I_HaEbDcHdHeKfHgI
=项	t(]3H=I>H?_BKC[DFHDIJTIVIZJ[Y]J_JaGdK
=须	u9J:Y@[CJHJK]LYOIXJZHhJ
=题	k!I#D%J(H)J*[,I-I/J3H4J6J7K8J9H:H=H>H?^@HB^CIDIEZGKHCIHKHMGNHOHPHSJTIUIVGWKX]Z][I]J^J_JaJbIc[dJeKfIhH
=验	b!E#D%H(E)H+H,X-E.J/I0I1H2H3Y4G5J6H7G8H9I:F;H<J=D>Z?[@EAHBEC_EIFJGGHFIEJIKELHMFNFO_PGQJRGSHTFUGVEWIXXYJZB[F][^H_GaabGcHdGeIfGgHhE
@admin-reset	Y!Y%G(]*c+X/I1[7H:Z>J?I@XCJDHEYGJJJKYMISJUFVHWHX[ZC]I^J_JaJbHcJdYfJgJhJ
@ask-helpdesk	d(a*J-K0[3H9Y>^?J@aBICGDZHFKJOJVJXKZCfHgX
@asking-how	O!D#C%A&J(A*I+C,F-C.H/C0D1A2G4E5H6E7C8D9C:C;H<H=F>@??@?AFB<CAD;EGFHGDHyIAJCKALDMBN@ODPBQHRESCT@U>V;WDXBYDZ7]D^C_DaCbAcBd@eCf>gEhB
@away	d!J#H%J(I*J+J-H/I1J3I4H6J7Z9h:I;K=H>C@FBFCHDKG_IHKHMENIOJPIQZRJSKTYUJV]XHZF[I]G_JaEbIcIfIgHhI
@change	C!B#A%@&F)D*B+B,@-<.E0B1C2B3@4@6=8@9E:B;C<C=?>J?=@hACBdC?D:ECFDG@HDI?JDKGLfM]ODPEQDRBS@T>UDVAW@X@YB[A]F^m_?a?bBcEd<e=f@hi
@chaser	X!F#C%F&I(D)H*E+G,H-A.H/G0H1F2H3B4G5I6F7G8F9u:D;G<H=D>??B@?AFB>CADBEHFHGHH5I?JHK@LHMKNCOCPGQHRFSGTEUGVCWHX>YHZ:[E]C^H_EaCbEcEdFeIfDgFhE
@check	qCYHHZ_
@denied	tT[ZZ
@elsewhere	=!7#C%6&=(:)=*H+],H-7.</=0A1C2;304a5=6@889D:<;9<Z=?>[?^@@A:BJC3D4E;FDGIH}I;J@K1LBMbN:O3P=QCR@S8T?U7V=W:X3Y:Z6[D]b^=_6a<b[c]d6e:f;gCh6
@field	*!^#f%E&7(a)[+^,Z-H.;/E0C1F3A5J6B8E9!;I<?=F>=?GA=B]CZDbEAF:G^HHIAL]MCO;Q;RDS_TcUZVJX;Y?Zh[e]C^X_Ba>bccDd^eBfIgHh[
@greeting	M!?#I%A&E(D)B*?+A,C-@.D/A0B1B2D3@4A5E6A7I8A9x:>;H<D>A?X@bAAC>ECFCGBHDI>JCK>LBM=NFO=PAQDR@SAT@UHVDWHXGYHZB[?]=^A_@a;bDc?d@eDfHgA
@help	X!X%I(Z)H*b+J,J-G/I1K3H4J6J7I8J9e:G<]=I>E@ZBXCHDDEIFKGIHaIFJIKFLIMGNGOJPGRKSIUFVDWJXH[G]H_IaEbEcIeIfHgIhH
@interjection	@!F#>%H(J)Z*A+Z,H-B.A/_1=2=4Y5G6D7I8F9i:F;F<?>[@^A:B_CCDbE=FCG^H>KJLXNYOIPDQBRHS@TZUDW]XCYHZF]E^C_Za^b_cGdGeAgFhJ
@other-account	N!?#9%C&I(@)F*F+H,F-@.H/E0H1G2F3C4F5H6Y7C8F9E;H<X=B>E?B@AAGB;CDD@EGFIGEHzI@JGK@LDMDN?ODPCQIRGSBT>UCV@WCXEYGZ4[A]D^D_FaAb?cDd@eAfBgDhA
@register	F!<#=%B&E(:)<*;+o,A-<.C/D0B1A2C3F4D5C6A7?8@9=:<;@<C=<?b@8A@B_ChDnEBFBG?HdI9JIK8L?M;N:OcP<QBR@S>T>U:V8W=X;YYZ3[=]@^?_>a:b?cBd>eBf=g?h<
@reset	4!_#5%K&?(e)b*D+?,2-,.I/C0C1E2:3G4?5[6<7Z8C97:d;><>=e>^?Z@EAEB]CAE]FKGCH=I1JIK:L@MGN:O;PaQ:RESfT=UfVeWhXXY>Z^]H^A_@a]bfcDd@e:fEgbh4
@reset-failed	7#C%G(])F*>+:,E-B.E/^0^1B2<3:5B6c7a8A99;A<I=[>=?C@cAAB:C>DCEZFCH6IXJZKdL^MANeO;P[QFR@SAT@UBVXW?X8Y?Z[[a^e_Fa7bFcDdIeff^gFhb
@reset-spoken-of	4!=#C%X&B(_)J*<+A,Y-/.</?0A1C293A4F5C6J7J8_92:X;7<G=J?@@_ADBeC;DIECF@G@HFI1K<LeN;O3PJQFSET>UbV]WZXDY_[F]9^h_Ca>bbdgegfbhb
@reset-word	1!X#J%H&D(b)Z*C+?,F.X0H1J2Y3D4B5Y6H7[8Y97:G;=<I=Z>@?G@[BXC=DDEAFIG^HDJ^KXMHNZO:P[QARES[TDUWW_YJZI_DaCb[fZg]hI
@second-factor	O!H#F%H(C)G+d,]-H/I0J1J2J3C4H6I7G8I9H:E;J<J=G>]?e@DAJBCCBD@EJFKGIHhIFJIKELHMDNFOHPGRISHTHUFVEWHXGYJZ>[G]D^I_IaJbEcHdHeJfHgIhG
@thanks	Q!B%D&G(B)E*C+Y,F.F/D1D2F3>4D5G6F7E8D9p:C;E<F=B>>?@@AACBlC@DDEFFFH;ICJEKGLJM?NAOAPDQGRYSETBUDVGWFX?Z>]B^D_Ca@bBcBdCeFfBgIhI
@trouble	2&a(G)C*=+D,^-I.J/]0B1B263G4X5D6Z7E9;:D;G<?>F?F@^A:BBC=D=E^HAKZL8MAN^ObP]QGRDTDU<VGW=XIYBZs[C]7^X_Ga8bBdBedg@h[
@unlock	L!?#f%J&H(A)D*E+F,E-B.G/C0F1d2E3A4D5G6E7D8D9G:C;F<G=B>B??@?AEBfCHDJEGFGGCH@IBJEK@LBM@NBOFPBQGRDSDTiUCV?WFXAYFZ@[o]D^@_AaDb;cBdCeFfAgAhF
@works-now	M!=#;%@&F(<)A*A+=,C-=.E/F0D1B2D3=4B5E6B7A8@96:=;D<E==>9?<@;ABB~C=D8ECFGGBH1I<JBK:L@M9N>O@P@QDRYS?TEUBVAW@X=YIZ/[<]<^I_@a;b<c?d>eCf:g@h=
~000	e!H%d&^-a/J0K2I4J6J9H:J=J>I?I@IAJBICJDJH[IIJIKHMKNGOIPITIVJXIZE]J_IaIbJcJfJhJ
~001	[!I#H%E&j(I*I+J,J/I0K1J3G4J6J7J8J9E:I;J<K=H>G?G@HAHCHDHFdGIIGJJKHLJMHNCOIPJRJSJTIUJVIXIZB[I]I^J_GaDbJcIdJeJfHgJhH
~002	i!J%K&I/K3I6J9I>E?I@JAIBXCIE_HDIJKKNJRJS_TGXFZE]I_baEc]fI
~003	g!J&J(J4G5e6I=J?JA_BFDIGJHWNIOJPJRJSJUJVJZ]_JaJbJcJfF
~004	c!H#H%b&](H)J*J+J,H/J1J3[4I6f7J8J9F:I;J<J=I>G?H@HAIBHCIDIFHHFIFJIKHMJNFQJRJSITIUJVIXHZD[J]I_HaGbJcHdJeIfIhI
~005	e!Z#E%d&^-]/J2H3H4J6J9G:J;J=J>I?J@IAJBICJDJHEIIJJKHNGOJPHTcVJXHZF[J]J^J_HaIbJcJfJhJ
~007	d!H#G%d&D(I*J,J-F/J2f3H4J6J8K9F:I=J>H?I@HAJBFCIDJFJHEIEJJKIMIOIPHTJVJXHZC[K]J^J_IaIbJcJeJfIgKh^
~008	c#I-J4G5fBHHDMHNdPJRJZDbIcJfI
~009	f,g3J4G6J?JBJJZNIZF
~00^	r3ZNIZFf_
~00c	k%H-H2g3J9I>J@KHEIFNJXJZJaJ
~011	l,G6IZGcKdIeffI
~012	w3X5XHZ
~016	m!K1e3I4J5]9H>J?H@JBKCIIIKINJVKZJaJ
~017	r1^3YHGaJ
~018	w1aHF
~019	w@[B^HJfD
~01^	]!H#H%F&j(I*I+J,J-[/J1J3G4J6J7J8J9E:I;J<K=H>G?H@GAHBFCHDGFdGIHGIFKGLJMINDOHPJRJSJTIUKVIXHZC[I]G^J_GaDbJcJdJeJfHgJhG
~023	Z!F#H%]&I(G)I*H+H,I-E.J/I0K1I2H3E4b5J6I7H8d9D:H;I<d=G>G?G@FA]BECGDHEJFJGHH@IFKXLIMHN^OHPIQJRISITHUIVGWJXGYJZB[I]H^J_[aGbHcHdHeJfHgIhH
~024	u-_HJ
~025	u-_?IHJNJVI
~026	k-g3J9H?J@IBJHEIFKHNIOJXIZFaJ
~02^	j!J%I&I3J4F8K9J<IA_BYHFNHZE_bc^
~034	iBIHHPJYZZFcIdGeJfg
~03^	g!J&J(J4J5e6I=J?JA_BEDIGJNIOJPJRJSJUJVJZ]_JaJbJcIfF
~040	m!J%F&^-K3H4E8J9J<HA^NGZJ__
~044	r3]BJHFZIfc
~04^	e!I#I%b&F(H*K,H/J3H4J6f9G:J=J>I?I@IAJBICIDJFIHEIHJJKIMJNHOIQKSJTJVJXIZF[K]J_IaIbJcIeJfIhI
~053	q#GHDTc
~05^	d!Z#J%d&^(J)J*J-]/J2I3H4I6J8J9H:J;J=J>I?J@JAHBICJDJGJIIJJKHNGOJPHTHVJXIZG[K]K^K__aIbKcJfJhJ
~061	g%I-J3J4I8f9I<G@JAJBIHEIJKJNaZF_J
~062	h!J%_(J-K3I4E8E9I<f?JAIBJHGNFZG_IaJ
~070	d!I#J%d(I*K-F/J2f3I4J9G:J=J>H?I@IBHCIDJHEIEKIMJNZOJPITJVJXHZC]J^J_JaIcJfJhH
~081	k%J4e8JHINJ
~08^	c#I-J4G5eBHHDMHNdPJRJZDbIcJfI
~09^	f,g3J6J?JBJHEJZNIZFeK
~0c^	k%H-H2g3J9I>J@KHEIFNJXJZJaJ
~0x8	c!K&H(J-J3J4G8c9J<b=K?J@JBIH]IJKJMKN[ZE_JbJ
~100	q-Z/JB^DJGJHENIZ^_JfH
~103	iBIHHPJYZZFcIdGeJfg
~104	uBJHHZIfc
~11^	j,G3Z6I9J>JBKPJcJdIeffI
~123	i-g3_9G>I?J@ICJHAKINJOIXHZG]KaHhJ
~12^	u5XHZIX
~16^	m!K1e3I4J5]9H>J?H@JBKCIIIKINJVKZJaJ
~171	w3YOXaJ
~17^	y1^HG
~18^	i%J1_3J4e8J9J<KHDNJ_JcJfJ
~19^	p4J8H9J<I@ZB^HFNbZIfD
~1f^	j8f9J<JBJHHNIZI
~200	X!G#G%G&J(F)H*H+J,f-F.J/H0J1H2J3F4E5i6f7H8I9F:H;J<J=G>G?F@GAIBDCGDGEIFJGJH>IGKGLIMENEOHPGQJRFS^TEUGVGWIXGYIZ@[H]H^I_HaFbFcYdHeGfDgHhH
~201	b!H#I%I(J*J,F-G/J0J1h3G4G5^6Z7J8I9F:I;K<J=I>H?HAJBGCIDJGIHCIHJIKGMHNHOIPIRISITIUJVIXIYIZE[J]I^J_IaIbJcGdGeffFgJhJ
~202	e!J#J(J+J-j/J3H9F:J=K>I?F@FBHCJDJHBK[MJNFOITJVGXHZB]JaHbJhI
~22^	yK[
~230	Z!G#H%]&I(G)I*H+I,I-F.J/I1I2H3E4b5J6I7I8d9D:H;J<d=G>G?G@GA]BFCGDHEJFJGHH@IFKFLIMHN^OHPIQJRISITHUIVGWJXGYJZC[I]H^J_[aGbHcHdHeJfHgIhH
~234	k-d0W3_9H>I?J@IHCKJOJXIZIaI
~23^	t-aHFK[ZK
~24^	u-_HJ
~25^	u-_?IHJNJVI
~26^	i!J%_-g3I4G8J9G<E>J?J@HAJBJCKDKHEIEKHMKNFOJVJXIZF]J_JaIhJ
~29^	w3J8^>EBICJE_HDXFZJaE
~2c^	j%I4H8G9J<fHINIZH
~2tm	nBGHHReZJdHfH
~300	W%a&i(F)H*G+H,G-^.I/H0H1H2I3D4H5I6F7H8G9B:G;G<I=F>E?F@JA[BACFDFEIFdGHH>IEJHKDLHMGN]OFPHQHRHSGTFUHVFWIXEYHZ?[G]F__aCbGcFdHeHfEgHh]
~304	o%I4F8J<HA^HINI__
~306	a!I#I%^&K(H)K*J+J-H/J1K2I3G4C6J7J8e9F:I<e=I>I?I@HAGBGCIDIGKHCIHKHMIN_OJPJRJSJTJUJVIXIZD[J]J_GaHbJcJdJfJgJhI
~308	k%J4e8JHINJ
~310	e!J%J(J-I/J3J6I9G=I>J?J@IBaDIGIHBIJKJMJNHPIUJVJXJYZZZ]K_IaJbJcHdFeIff
~320	]!H#G%H&J(H)J*I+J,f-G/I1J3F4I5K6f7J8I9F:I;J<J=H>H?G@HAJBFCHDIEIFJGJH@IGJIKHLJMINFOHPHRISHTIUJVIXHYIZA[J]I^J_IaGbIcZdGeefFgJhH
~329	y8^
~32t	mBGHHReZHdHfH
~330	W%a&i(F)H*G+H,H-C.J/H0I1H2I3E4H5I6F7H8G9C:G;H<I=G>F?F@KA[BBCFDFEIFdGHH=IEJJKELHMGN^OFPHQHRHSGTGUHVGWIXFYHZ?[H]G__aDbHcFdHeHfEgIh]
~345	o-Z0X3_HFIXaJ
~34^	f#K%K-d3J6K9H=J>J?I@IBHCJHDIHKJMKNJPJVJXIYZZE]JaJbKcHdFeIfghJ
~365	f#F*J/]=YHDMZTbWYZIgZ
~400	w%H&_3JHXNK
~405	pAJ_a
~40^	m#cHITJZG
~44^	r3]BJHFZIfc
~456	p3aHHIXaJ
~474	m#cHITJZG
~500	m#FHYTc_I
~530	yHY
~53^	q#GHDTc
~567	q3_HDIXc]
~619	u4J8H<IHHNbZI
~61f	j8f9J<JBJHHNIZI
~626	y%a4G8J<ENI
~62c	j%I4H8G9J<fHINIZH
~632	y8^
~65^	f#F*J/]=YHDMZTbWYZIgZ
~67^	u3^HIIK
~680	yHFNJZHf_
~700	d!I#J%d(J*J-F/J2f3H4J9G:J=J>H?H@IAJBHCIDJIEKJMJNHOIPITJVJXHZG]J_IaHbJcJfJhJ
~71^	u3YHFOXaJc^
~740	m#cHITJZG
~800	b!H#I%d&^(I*J,J-E/I1J2f4F6J7J8J9F:I<J=I>G?H@HAJBGCIDJEKFJHHIEJJKIMINXOHPHRJSJTIUKVJXHZA[J]I^J_IaHbJcIeJf^gJhH
~802	Z!G#H%]&I(G)I*H+I,I-F.J/I1I2H3E4b5J6I7I8d9D:H;J<d=G>G?G@GA]BFCGDHEJFJGHH@IFKFLIMHN^OHPIQJRISITHUIVGWJXGYJZC[I]H^J_[aGbHcHdHeJfHgIhH
~818	k%J4e8JHINJ
~99^	y-aHHTK
~^00	u3^>E?KBICJE_HCIIOZXFZIaE
~^01	w3YOXaJ
~^0x	b!J&H(J-J/J3J4F8c9J<b=J>K?J@JBIHaIJJKKJMJN[ZD_JaKbJ
~^10	y-[BZHG
~^12	t-Z3ZIYaJ
~^20	Z!H#I%I(H)I*J+J-F/I0J1h2K3G4D5j6H7I8J9F:H;J=H>H?GAJBECHDHFJGIHAKZLJMENGOIPGRGSHTIUGVGWJXHYIZB[I]I^J_IaGbFcFdIeJfEgHhI
~^30	w-bHGJJKI
~^31	e!J%J(J-I/J3J6I9G=I>J?J@IBaDIGIHBIJKJMJNHPIUJVJXJYZZZ]K_IaJbJcHdFeIff
~^32	]!H#G%H&J(H)J*I+J,f-G/I1J3F4I5K6f7J8I9F:I;J<J=H>H?G@HAJBFCHDIEIFJGJH@IGJIKHLJMINFOHPHRISHTIUJVIXHYIZA[J]I^J_IaGbIcZdGeefFgJhH
~^33	W%a&i(F)H*G+H,H-C.J/H0I1H2I3E4H5I6F7H8G9C:G;H<I=G>F?F@KA[BBCFDFEIFdGHH=IEJJKELHMGN^OFPHQHRHSGTGUHVGWIXFYHZ?[H]G__aDbHcFdHeHfEgIh]
~^47	l#c3[BKHFTJ
~^50	yTZ
~^63	y8^
~^68	yHFNJZHf_
~^80	Z!E#G%e&^(G)I*G+H,I-C.I/H0J1H2f3C4b5J6H7H8X9B:G;I<]=F>E?F@EA]BECFDGEIFIGHH=ICJKKFLHMGN[OFPGQIRHSITGUIVGWJXEYIZA[H]G^H_[aEbHcGdHeIfGgHhF
~^aa	Z!F#C%E&J(E)G*F+H.J/H0[1]2I3E4G5I6G7G9C:F;H<I=F>C?YAHBIDKEIFIIDJHKCLYMENFOFPFQZRdS^T^UGVEWIX^YYZA]F^G_EaCb[eXgHhE
~^ab	N!Y#B%H&I(D*E+X/I0F1Y2G3B6F7E8E:G;[=]>[?YAHB]DHEGFIGGH]IYJJKDLJMCNHOJPDSXTXU^VKWGXCY[[^]e^C_IbGcGeHfAgEhG
~^ac	=!e#]%f&b(A)Y*J+G,Z-B.H/Z1A2_3D4?5C6F7A8C9=;Z<C?I@BA]B]CCDJFEGJH^JEKELZMENAPcQcS?THUHV[W>XAYAZI]@^__]a<bBc@dHeCfHgCh]
~^ad	?!K#D%Z&Z(a)j*m+B,g-D.D/>0B2B3H4>5C6A7c8Z9C;C<C=D>@?A@BAIB9CDDEEaFAGJHFI<JDK>LFM<N>O>PgQYR@SGTAUXVZXAYBZE[>]<^J_Ca=b?c=d_eEfYgfhF
~^af	M#^%W&I(H)F*E+X,G-I.I/_3B4H5H7D9X:A;G=[>@?BA^B^DAEIFHGEI?JXKJLZNFOIQKR^SIT[UGWGYX[D]_^G_EcDeGf]gJhC
~^ag	L!I%I&H(C)X+a,F-].H/C0k1J2G3D4E5G6F7E8^:C;F<H=I>C?C@[AEB]D@EHFGGDHGIEJ[K[LENIOEPZQHSFTHUDVDWGXZYFZW]F^I_EaGbEdGgEhG
~^ah	j#J-J9I>JBJHGIJK[RaTJXZZZ]Jh[
~^ai	j#I(J9Y:J@]BIGJHHIJKIM_PXUJVHWYZ^
~^aj	u8]9[VZZJ
~^ak	[!Z#E%H(G)H*I,Z-H.Z0J1Y3I4I6I7J8[9J:I;Z=G>I?I@GCIDHGIHXIGKEMINHPGQXRISJTJUZV^WIXIYJZJ[I]I^J_JaIbIcHd^e_gJh_
~^al	G!D#H&F)X*J+^,F.X/G0C1I2D3Y4H5G6B7K8C9b:J;C<I=@?a@bAIBJC_DZEDFJGEHHIGJCKcMYNYOGRASETXVZZ=[Z]E^a_@aCcAdDeDfDgEhZ
~^am	[!J#E%H(Z)Z*Z+I,X-E/G0K1J2K3G4I6J7G8J9H:G=H>HBCCHDFG[HaIEJJKWLHMFNFOIPYRJSITHUZVYX[ZI[I]H^I_HaHbIc_d^eJfHgYhE
~^an	D!I#F%J&I(])B*F,C.D/@0C1D2I3G4I6I8]9^:]=J>^@bAfBFEAF@GCHFIEJJKdMaNHO?PZQFR@SITFUCVEWFYIZH]a^[_[aBcCdDeBf?h]
~^ap	N#F%[&H(X)D*]+^-[/G0]2G3C4D5G6J7E8H:B;X<J=B>Y?eAYBCD>EFFHGJHYIBJFLEM@NXODSFTGVJWDX@Y]ZA[_^D_ZacbIcDdCeFf^gYhF
~^aq	r:X@]HHU[
~^ar	U!Z%F&H(F)I*H,J-Y1J2[3E6X7I8I9Y;a<K=G>G?E@DAIB]CFEJFIGJHaICKDLIMGNFOZQJTHUGVGWIXFYI^H_HaacJdEeJfYgIhF
~^as	Q%D&K(J*[+_,]-D.J/G0J1I2I4I5J6H7G8H:J;I=_>A?CAHBFC]DEFIGHH^JIKFLaMHNFPFQJRHSHTEUGVDWHXHYI[F]G^Ga]bHcHecfFh^
~^at	O#Y%X&I(])K*E+F,X-B.H/E0F1I2G3F4E5H6F7H8E;G<I=]>A?H@FAGBWCCDBFHGXIJJFN]OEP[R[SXT[UFVIXbZ_]C_EaYcCdHfYh^
~^au	G!D%Y&G(b)a*G+J,f-E.J/I0D1W2F4X5G6D7H8G9E:G<I=I>Z?]@JADBCC[D]FEH]IAJHKAM?OBP@RCSCUbVbWIXFZ@[H][^B_GacbAdGeDfChF
~^av	U!a#C%E&J(D)G*J+H,H-E0I1J2H3Z4D5I6H<I?^@CAHDFEIFHGHH_IFJHKbLIMDNEOZQJRJTGUZVYWHYHZH[E]b^E_GcJdGeIfXgJ
~^aw	c#J%K(H)Z/J3H9Y:J>G?Y@aCHDXIHJJKEMJOJTJUYVIZI]a^YaEbJcJgJhH
~^ay	m9Y@[BKDJHJIJZX]]f[
~^az	i!Y-X/X9J:Z@IIIKJN^UYVZZGbXgZ
~^ba	J!a%C&G(@)D*C+H,H-Y.E/F1D2D3E5F6a7D9J:A;E<F=]>G@HAHBHCaD?EFF^GEHdJGK^LCM@N@OXP^Q]SCTFUHVFWEXHZF[^][^C_EaDbZcFd]eJg[h@
~^be	B#A%X(W)_*]+D-^.C/D0H1E3G4X5^7C8H9Y;c=I?ZAIBZCXDZFGHCJDN[OFQYSCTCUDX_YHZD[A]d^D_XaJdZeFfChZ
~^bi	Z!H#X%G&J(I)J+J,J-Z.X/Y0J1Y2J3I4I6I7I8J9^:H;J=H>YAJBZCFDFEJFKGJH^JJLINFOFPIRISIUIVGWJXEYJ[E]E^H_Ib]cHdHf[h_
~^bl	I!D#g%B*E+C,Z-a.a/A0E1B2E3D4I5F6H7A8G9>:A;F<E=A>E?FADB:CHEHFEGDHYI?JaM>NGOEPERASFThUBV@WFXdYDZZ[I]J_AaZbdc]dHfGgBhJ
~^bo	T!F#C&I(c)E+F,H.H3@4^5H6G8a9Z:Z;X<H>Z?Z@CAcCHDAEGFFGFHYI^JHKGLFMCNEO[QHRESEVBXB[C]C^FaAcDdCeGfHhK
~^br	N!A#B&I(H)E+F-].^0F1G2Z3^5X6D7D8D9B:C=H>F?G@JAFBCEGHYIEJHK?LEMFN[OBPCSDTJVZXBY^[H]a^D_Fa^bcccdAf[gDhG
~^bu	V!C#Z%G(b)I*H+H,I.J0J1d2J3H4H5J6J7H8H9b:H;I<J=a>Z?[@CAHBBDEEJFIGYIHJIKFLIMENEOEPYQJRHSGTFUHVXWJXD[I]F^Y_GaGbZcHdEeHgI
~^by	]!H#E%J(G)J*H+J,J-F/Y0J1Y2J3G4J6I7I8J9D;J=H>X?Y@dAJB[CGDGEJGJHDIDJJKZL^NFOHPXRJSJTEUHVFWYXFYKZY[Y]Z^]_HaGbHcIdHeKfIh]
~^ca	?!D%F&D*I+D,G-E.@/D1A2Z5E6[7I8I9C:H<E=J>b?^@^AFCBEEFaHYIaJ?KCM[NEOKPFQZR?SZTAUDVAWBX<Z[]c^]a[cXd]e[fF
~^ce	T!F#^%I&J(J)F*E+H,H-D.J0J1I2J3_4G5J6H7G8I9D:G;I<J=E?D@YAIBYCZD]EIFJH_JIKZLHM]NFO^PHQJRHSYTFUXVCWHXEYIZ>[H]Z^H_GaJbFc]dDeIfEgfhD
~^ch	@!@#D%=&E)A*H+E,A-D/c0F1B2_3C4C6[7C8I9];B=>>J?[@cADB_C[DAEGFaG@I[JZKJLdMcO@QHRASDTDV@WBXBYG[^]J^e_EbAcJdFeGf>h_
~^ci	]!G#a%H*H+I,J-b._0J1J2J3X4H5K6]7K8I9[;J=F>D?E@CAHBKCFDGEJFJGJI^JIKDLJM[NGO]PHQJRHSHTGUFVFWIX]YZZA[H]D^I_HbGcDdIeJgJhF
~^cl	E!F#F%G&F(Y)B*@+J,X-C.B/e0f2F3>4B5D6a8A9D;D<D=A>G?=@AA_B^C>DZECFDGFHJIBJJK@LHN@ODPZQ]RaSJTbUCV>WJXAZH[C]_^G_fbccYeEfCgZhI
~^cm	p)[H]LIRYZJg]
~^co	6!H#D%D&D(B)A*?+G-Y.g/=0D1b2b3[4X5]7;8_9>:[;@<^=D>[?A@?A]BYDBEcGYHdIaJFK?LBMDPAQJRaS>T?UJVGWZ[E^A_Iadb@cadEeYf]g9hF
~^cr	U!G#^(B)H*X+H/G0Z1H3F4X6]7E8[9G:F;J=F>F?X@JAIBBCGDGEJFHH^IGJIKELHMENfOIPFQJRFTHUGVFW^XGYYZA[H]I^Y_JaHb[cFdFeYgG
~^ct	g@HBJKJMZ^IbYhc
~^cu	O!^#Z%[&J(F)Z+J,K-Z.J/H0H1I2Y4G5I6G7G8G9D;G<I=G>B?C@IBJCCEHFIH_IZJYKXMDPZRHUDV]WFYIZH]GaCbGcFdGeHfDgGhe
~^cy	j-I/_2Y9J=J>I@ICIHCI_KYMJNJO[THXIZI_Ja]
~^cz	c#H%I(G)J*X+J,J-F.J/I0K1J2K3G4I6I7J8I9^:H;J=H>F?F@XAJBEDGEJFZGIH@I_LJOGQKRaSIUIV^WJXFYIZ^[H]H^J_Ia]bIcHdFeJfGgI
~^da	K!]#X%G&G(F)G*C+A.H/F1G2E3d4B5F6C8G9X;G<I=B>_AGBICCDgEGGYHZJDM]N@OFPFQFRaSHUIVGWGYDZ?[A^XaHbIccdGeFfHgI
~^dc	y-^HGKJ
~^de	@!a#J%c&Z(_)G*G,>-G/D0@1B2G3?4D5D6f7@9A:A;Z<F=E>H?@@]AZBHDCEEG[H_IaK^LHMDNFOCP_QXSYTEU[VBWeXYZA[Y][^W_Wa>b]cBe>g@hA
~^di	D!e%H&b([+B,D-Y.I/X0B1d2B3a4X5D6^:];J<H=>>I?C@EABBIC>DCEAGEHJIZK^LCMEN^OaPBQGSDTFUaVDX?Z@[E^Dc@dZeHgHhI
~^dl	r*X2^9J@JBICJHHI_J[NZZH
~^dn	y@^
~^do	A!Z#E%a&I(=)<+G,?-C.F0D1C2E3C4i5_6?7d8f9F:D;J<B=G>E?@@KAaBYC@DCECFEGEHdJ]LGMDNZPcQERDSbT_UAV=W@XFYG[C^?_EaGbIcDd=e?fJgYhF
~^dr	W!F#a%]&J(Z*G+G,H/H2I4X5J6H7H8Y9D:F;I<J>]?EAICYEIFIGXHJIXJ[KDLHMENEOEPHR]TFUHYIZG[G]Z_Ha^dGeJgHhF
~^du	X!Z&I(G+I,I-C0I1H2J3I5J6H7I8H9E:G;J<K=F>E?FAeBHCZDJEIFIHIJIK_LIMYNFOXRHSHTbUHVFWIX]ZE[H]]^I_GdGeIfIgIhG
~^dw	h!J#J(I)J*b-I9H?I@XA[BHCZDHHJIZKYNJO[VJXJZE[ZaJ
~^dy	q(Y>I@^HXIJZIa]
~^dz	Y!F%F&J)H*H+H,I-E/I0I1I2J3E4G5K6H7H8H9_;b<J=F@_AIB^CEEIFIGHJIKCOGQISHTFX[[F]X^H_GbEcGdGeIf[gHhE
~^ea	Z!Y#]%Y(I-_/J3I8H9I:J=K>I?I@[AYBGCJGJHGIZKbMITJVJXJZA[J^J_KaIbJcJfZ
~^ec	a!W#H(H*J,X-I3H4X7J8Y9Y:I=G>[?G@ZAKBECIDIEJFZGJHCIGLJMENHOJPXSIUXVFWJXIZY]H_IaHb^cId[eYhZ
~^ed	e#K*Y-J.Z9J=Y?JCGHcIJPIVIZH
~^ee	l-J9J:J>H@HBICZD[F[GZIHKbNJOJVKZFaJdJh]
~^ef	e!Z#Z%J-H1J3H9[=J>I?J@IBZCJDJIIKJMJNJOJPJQJR]TXVJXGZE[J]Z^J_YaJbJcJdJf]hX
~^eg	q-JHIKJLJN^ZF^ahJ
~^ei	P#X%F&Z(I)E+G-G0G1H2I3X5I6J9H:_<I=A?H@ZAHB?C[DYE^FJH]IFK]LFNXOYPHS[TFVIWIX^YH[D]Y^__FaGbDcDdXeIfDgG
~^ek	o+Z>[@YDGHIZH[ZaIba
~^el	Z#G%H&Z(G*J,J-[/I0J1J2K4I6I8J9J:Y;J=G>G?b@XAJBZCEDaEJFIGIIYJIKJLIMFNXOGP]SGTHUCV_WJXFYJZX[H]G^H_EbHcIdEeKfFgIhX
~^em	K!H#C%D&G(B)E*]+H,F-D.G/H0G1G2G3b4b5G6C7E9A:a;F<G=D>b?b@GAEBEC[DeEGHYI@JEK@LDM]OHPHQGRESETEVCWGXFYEZD[D]A^G_EadbHcDeFfDhB
~^en	?!^#@%@&D(B*B+F,I-^.I/h0H2A4H5C6]7c9<:<;F<[=[><?C@IB]CJECFCG?HCIJJYKELANFObPFQGRGSdTeVYWCX?YXZB[X^A_YbIdIeaf^gDh[
~^eq	t#]@IHZZJh[
~^er	G![#]%E&a(C)C*B+H,^.G1D2G5F6H7A8Y9B:A;b<F>=?[AHB[DIE]FGGDHYIGJGKFMBNHPARHSbTCUBVCWHXIYIZb[D]?^IaDbCcHd@e]fXgBha
~^es	M![#^&H*D,J/E0F1E2F3^5H6D7D8J9J<G=J@XAEBGC@D@EGFXG^HFIXJFKaLGMBNGQIRGSXTCUaV[XZZI[J]A^X_YaXbGcXdXf]hZ
~^et	g(J*Z0_3I9[=K>H?I@JBICaDIHAIGKZMJNIOJRYUZXHZY[K]IaFcJdJeYfYhJ
~^eu	r:YS^UJZH
~^ev	M#]%X&_(D*I+X,X.H/D0G1F2H3F4F5G8F9Y:D;F<H=C>J?HAGB]CCEGFFH[I@LHNbOEP[QHRES_THXCZZ[E]H_EaHbDdDe[f]gEhY
~^ex	H#A%A&[(B*^+G,D-G.I/D0F1D2]3Z4I5I6D7D8G9@:d<G=Y>J??@=BACZD>EEFZG_HfIEJHK]LgMANJPERDSDTFUDVGXJYE[E][^B_aaGbBcBd?fCgCha
~^fa	D!G(G)[*K+C-[.G/[0Y1H2D3]4Z5^6J7F9>:C;Z=J>A?;@FAIBCEHFdGIH^K_LAMDNEP^Q[RXSBTDUEW@XKYXZe[C]=_Da;bJe[fDg?hX
~^fe	N!I#]&[(D)C*I+F,b-B.H0I1F2G3^4C5I6H7i9E<I=Z?A@EAEDAFFGDHHIHJFKALEMBNGOHPAQHRESGTDU_VXXAYHZX]_^C_AaAb[cDe_gD
~^fi	F!F#[%?&F(H)E*J+I,C-A/I0D1B2]3X5C6A7I8]9B;C=J>_?b@HAFBbCJD^EDFCG_I@JhK;MXNZPEQERFS>TDUJV<XBYJZB]b^H_caGbIccdBeDfEg@ha
~^fj	yHJI[Q]
~^fl	_!I#H%J(G)Z*I+K/I3G6J7J8[9H:H=J>D?H@HA^CHDHGJH]IGJJKFL[MHNHOITYU[V]X[ZH[J]H^[aCb^cJdIfHgXhH
~^fo	D#^%?(D)I*H,J.F/?0D1H2H3d4[5D6@7]8f:[;@<D=D>G?K@JAcBCCDDWEIFZHHIHJ@KILcMEO?PHQIRFS_TEUHV?WEX]YCZX[Z]I^G_^aGbFcDdHeHfEgGhc
~^fr	H!X#A%A&X(A)Z*E,F-Z.F/A0F1Z2E4Y5H6Y8G9E:X;_<F=c>I@YADBDCGEEFDGZIEJaKeMANFOGP^QIRHTaUFV]XWYGZD]@^ZaFcYdEeDf@gJ
~^fu	S!D#^%E&J*I+G,G-X.Y/G0H1H2H3C4X5Z6G7F8G:G;H<I>F?B@IAHBeCDDCEHFHJGK@LIMYNFPZQIRGSFTIUeV^WEX]ZY[D]B^E_FaCbXcEdDeGf_gHhC
~^fy	w9JCHD^HEI_aI
~^ga	S!C#^%[(F)E*a.H3F4E5X6F7F8F9A:f;G<H>W?A@]AFBAC^D^EHFGGFHIIBJGK^MaNCOAPEQISFTCUXVBWGXXY]ZF[E]J^D_EaZbCcEdDeHfDh[
~^ge	E!E#a%Z&G)]+[,X-^0D1G3@4J6B7J9[;H<C=B>^?FAFCKEAH?IZJCM[OHP[QGRFSITHUJVIYJZD]_^]a_bHcYdZeAfXgJh?
~^gi	U#D&K([+J-[.J0I1I2X3D4G5J6H7F9Y:G;I<J>B?D@aBYCDEIFJIAJHKBLINXOFPHQJRXSHTFVCXYYI]b_XaEcGdFeJf^g[hX
~^gl	Y!I#J%J(c)_*Z+J,d3H4J6J7J8J9J=I>H?FAXBFCJEJHYIHKYLJMINIOJPETKUGVFWJXJZY[J]I^I_JaIbIcJdCeIfIgIhI
~^gm	b(J-J0b9I:g?I@IBJCKDHHYIIKIMINJOJVJZBaH
~^go	R!G#H%F&J(D)D*E+G,H-D.I1G2H3I4J5I6G7_8G9e:a;H<I=Y>Z?^AGBZCIDIEHFIGGHEJGK]MDNGOERXSFTDUDWGX[[X]H^FaYcEdGeIgGhG
~^gr	K#G%A&H(d)G*B+I,D-?.J1D2F3G4D5F6C7C8B9d:Y;C<F=?>B??@BACBGC@D?EIFEG]HcI]JCKFLJM@NJOBPiQFRDSCTBU@VmWCX?YJZ8[B]?_@a?b@cBdAfJgahA
~^gu	S#Y%G(D)H*G,X-a/Y0J1I2J3X4H5K6H8G9Z:g;I<J=E>D?E@JBCCEDEEJFHGHHZIJJHKHLHNEPZQJSHTZUHWIXGYJZB[H]F^HaFbGdCeafGgHhE
~^ha	A!B&J(D+D,F-Z.H/]0G1@4B5X6D8?9^:E<D>b?J@JACBEC[D_EYFGG^K^MbP>R@SETAU^VYWCXFY^]_^Y_@bFc=d_eHfEgB
~^he	I!J%C&G(_)F+C,D.F/G0J1E2F3C4D5G6D7H8C9_:X;d<G=J>J@^AFB^CCDJEEGGHZIIKELJMHNCOXPDQGS]U^VHW[YD[D]@^A_HaXbCcFdZeDfcgZ
~^hi	Q!F#G%G(H*H+G,I-J.I/F0I1I2I4J5g6H7E8X9];H<I=E?J@]BIDaEIFIGGHEI>J]K[LGMENeQIRISFUXVFWFXEYIZ?[FaCcFeIgGhE
~^ho	M!B%C&G(E)a+F,F.F/C0G1E2G3J4K5[6E7G9]:c;E<G=C?A@fBECBDHEYFGGGH]IEJZKCLHMZNBOCP]QHReSGTAUCV@WFXeZC[D]B^G_AaYcFdDeGhJ
~^ht	yHIc^
~^hu	i%J-J9Z>]?ICHDIGIHCIYKIM]NKOJXJZEaJf]hb
~^hy	i-J9IBJH^IJKKPKZG_Hb_db
~^ic	t!Y([/G6JBHH[MIVIZJ^Jg[
~^id	Z!G#G%I(E)F*H+H-B/F0J1J2K3G4I6I7e8J9E:E;I=ZA^BXCID]GIHYIYJILIMGOHPHRJSGT^UGVFWJX]YJZZ[H]F^H_FaCcJdHeJfHgIhE
~^ie	i-]3J>I?I@aBICZDXHEIHKDMJNJOJU]VJXJZE][aHfZ
~^ig	^!I#Y%I(G)G*]+I-G3Z4J5]7J8J9H=I>F?H@_BaCHDZH?IGKZLbMHNHO[PKRJSJUJVHWIXXZ?[H]Y^G_JaHbHcJdIfZ
~^ih	i-J3Z>I@JBIE]HFI[K^OHaIh[
~^ik	uKJLYZJ^^d[eK
~^im	U!I#F%H(F)H,I-C/H0J1H2I4[5J6X8H9E:J;I<J=F>X?C@^A]BFCEEIF[GGH^JHKXLJMGRISHT[UGVJWIX[YIZA]E^X_ZaEbcc^dFfFgH
~^in	>!G#@&E(Y)D*E+_,G-F.F/E0c1B2?3_4Y5@7?8D9>:b;b<Z>D?J@EA=BGDeEGFCH[JJLHMGPARHSYVZYCZG]]^A_EbacadIfIgFh]
~^ir	o4YHJZ]cY
~^is	a!J(G-I/J3I9I:J=I>Y?H@HB_CJIHOJPJTJUKVJXJZ_]J^I_YaJbJc^fJhY
~^it	o@KBYHIK]TZZJ
~^ja	^#I%I(W)J+]-_/J3F4J6J7J8J:H=I?G@EBECHD[GIH^JKKbLYMGNFOXPHRJSKTHUJVHWXXGZH[I]H^J_JaYbXcIfJgHhH
~^je	S#X&I*Z+D,]-X.H0G1G2G3A4E5I6F7Z8X;J<H=C>I?^@[BXCaEFGXHGIZJHKJMXNYOIQHRJSETEVZXYYGZY[D]B^G_DaIbDcEdYeGfFgJhX
~^ji	w#GHaZG
~^jo	]!H#G%J*J+Y-G/J3H6J7I8^9H:H=H>[?G@YAHBJCHFIG^H^IGJJNIOJPGRKTIUJV]X]ZE[I]X_EaHb[dHeJfZhI
~^ju	V!G%I&Z(G)I*I+J,J-Z.J/G0Y1J2J3E5K6I7I9a;J=H>H?F@^AIC_DDEJGJH?IGJIKJM]NHRISITGUIVDYJZX[_^Ia[cIdIeJfYgIhJ
~^ka	W!^#G%G&J+I,H-D.Z/G0H1H2J3_5J7[8H9C:[;H<J=J>a?]AXCEDDFIGGHIICJIKBLGM[OYPGQJRISGWHYI]D_ZaCcFdWeIhH
~^ke	J!A#^&G)I*I+W,F-J0Z2F3D4E5J6d7Z8G9A:I;H<F=[>G?H@_AEBBCEDbEGFEGZHYIDJEKZLXNZOEPIQFRGSXTXVFW_YYZA]E_CbFcHhY
~^ki	a!H#X%J(H*J+J-Z.H/J3X4J6J7J8K9H:I>E?_@CAJBDCGFKG]HZIFJJKZLIMZOHPJRJUJVHX^Y[ZY[I]D_IaGbJdIfKgJhH
~^kl	[!G#F(E)I*H+G,I-F.J/H0J1J3H4H6b7I8H9W:_;I<J=E>D?I@BAIB[EJFJGIH?IZJIKDLIMENDO[PIRbSHTHVFWZXFYI[G]^^I_Ha]bccGdEeIfEgHhW
~^kn	X!H#H%H&](d)J*I+I,J-b/J0J1K3G4J6J8J9G:];I=H>H?E@IBKCHGIHEIBJYLFM^OHPIRJTJUIVFWJXH[b]G^H_HcIdIeKfIgGhZ
~^ko	H!b#^%[&E(I)[*@+W-@.F/?0X1A2^3W4Z7@8G9D:]<C=?>^?E@=A[BZC[DZE[FYJDKCL[MEN@OGP^QGR@SJU>VaYC]BadbEdAeZf<gChD
~^kr	]#G%G&K(G)G*_,Z-G.J/I0J1I2I3[4H5J7I8G9D:G;Z=G?J@HAIBDC_DCEIFZGHIaJIKBMGN^PFQJRHSGTHUGVEWGXEYHZY[G]F_GbYcGdHebfEgFhG
~^kt	m@YC[HHQXVY^[
~^ku	c!J#X%J(H*J-G3W4J7I8Z:]=I>H?Z@XBZCHDHH]I[KXLJMGNHOJP^RKSXTXUJVXXIZE[I]I^H_JaGcJdIfIhG
~^kv	q#]>JHJMJ_^gZ
~^kw	n%Z4Y>_@KBZD]HGZGaJ
~^la	G!G#_%H&F(D*@+D,B-X.E/I0G1C2b3_4H5X6G7F8Z9A:@;C=]>b??AHC?DEEJFCGIHXIaJAK[LIMbNCOHP@QHRXT^UHVAWFYI]c^?bdd@eZfDgCh=
~^ld	X!H#I%I(I)J*J+J,J-H/J0K1I2I3G5f6I7J8H9H:J;J<k=I>I?I@IAJBHCHDHFKGIIGJHKILIMHNHOJPJQKRITIUIVIXIYIZG[I]I^I_DaHbIcCdHeIfGgJhI
~^le	L![#C%C&H(G)D*I+D,F-b.E/b0G1E2[3a4Y5^6E7E8H9><G=B>_?>@JB?CGDGEFFZG[H^IiLFMEN^ODQGSXTBUCVBWFXAZ<[D]^^H_DaEbEcBdFeIfD
~^li	E!D#?%?(?)I*@+H,C-d.G/G1D2F5C6A8B9A:D;C<D=n>a?[@FAGBECCDBECFJG[HbIZL@MDN@O?PBQ_RFSCTYVEWAX^YCZ:]>^FaHbhcWdDeGgBh>
~^ll	d!J#J(I9X:K=J>_?Z@HBXCHDII]KHMJNKOIQXTJVHXFZG]Ja_fKhJ
~^lo	?#j%Y&C(A)B*<+F,G-C.E/[0X1A2b3:4J5E6^7^8>9C:C;B<B=B>G?D@CA[BCC;DDE_FBGDH_I^JFK?L[N_O<PEQCRFS>TgUHV<WDX>Y@Z[[D]F^[_ca9bhc[d_eGfK
~^ls	tHJJ^
~^lu	a!I#J%I(G*J+Y-G/I2Z3I4J6J8J9a:I;J=Y>Z?G@XAJBZDFF[GJHBI^KHLJMGOIPJRJSYTHUJVGXGZX[I]_^J_JaFbIcJdJfIhG
~^ly	u/^B]
~^m3	k#G/[HHTag[
~^ma	C!Y#c&E(W,G-^.H/G0D1A2Y3Z4A5F7Y8G:I;[<F=Y>^?I@^A_BHCHDHECGHJZKJLZNCO_PASCU@VDWGXeYZZ?]?^Y_Ga?bDd_eGfJgBhI
~^me	B!E#I%B(B*b+_,@-B/F0B1F2J3<4>5D6B7C8E9^:?;@<C=H>b?fAcBECgD_F[GCHYIXJCK[L?MANGOCQCRYSDTBU@VbWDXD[E]a^E_Gaeb?c>dCeCfEgAhG
~^mg	j)Y7Z9JHHgb
~^mi	A!]#Z&D(E)C*I+C-H.E0B1J2?3E4E6I7Y8?9[:?<B=F>C??@eBECEEHG?HAIhJFKXL>MeN9OaQBRfSdTWUBV^X<YC[Y]]^<_Zb=cXeEfIg[
~^mn	o#_3J>JDZKJOZVZZI
~^mo	F!F#_%@&E(D)D*G+Y,A-]/X0]2B4D5C6X7I8K9^:E;A<D?G@eAZB[C]DHEHFIGIH[IYK]LDMXNFOXPIQGRFTDUIVZWCX]YI[H]JaDb?cCdBeB
~^ms	V!F#F%f(A)Z*I+I,I-G.J/H0I1I2f3F4I5J6I7I8I9G:G;d<J=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELHMGNGOHPGQeRISITHUFVDWIXGYHZA[G]H^G_HaGbFcHdEeIfGgchG
~^mu	N!E&I(D)G*a+G-^.K/F0I1G4I5X6F7I9]:[;H<I=E>I?F@ZA_BGCHDHEZFHGGHZIaK[L_MWNCPDQIRGTEUDVEWGYFZ?_Ea]bHcDdGeHfD
~^my	d!K#X(F)Y-H7J9Z>J?X@GDIH]IIKGMJNDTHV^ZB[]^JbJha
~^na	L#X%B&G(A*G+E,E-e.]/F0E1H3G5F6F7F:Y;D<F=F>B??@GBFDZFfGBHJIeJDKGLbOEPCVCWDXHZH[A]_^A_YaHbadIeEfDgGhF
~^ne	E!J#D%^&F(I)@*G+B,H-C.J0C2C3E4H6A7E:B;D=]?G@bABBGCaDaFDGEH]I^JHKFL_NZOHP_Q^RBTAUZX?YXZZ[X]G^B_AaXbDcXdbfJgYh?
~^nf	kHGJdZJ
~^ni	B!A#?%J&I+Y-B.C/K0X1H2D3F4^5H6X7H8F9[;Y<C?YAAB<D_FFGJHBJ?L[MZOYPHQJRGSXUaVaX@Z]^I_ZacbDcIeGf^h]
~^no	E!D#C%>(>)a*D,A0I3@4?5H6@7F8[9d;H<C>D?E@bA?B_CGDfECFHGIIZKFL[MeN[OCPDQDRFSCTGUdV:XDYB[G^B_^acbXcHdIeBfAgDh@
~^nu	D!?#B%A&F(?)I*B+^,D-E.E/]0Y1G2C3l4A5E6H7C9;:F;C<D=>>g?;@EAJCBD_ECFDGBHEIZJHKAM]NEOlQERBSBUBV?YCZ>[E^B_JabbDcCdBeDf?gE
~^ny	h!J#H%J(H*J+J-F/[0J3I6_7J8Z9_:Y=I>H?Y@bBECHDZHJIFLIMFNGOIPJTIUJVIXIZI[X]Z^G_JaIbIcJdGeIfIhE
~^o3	n/W=ZHGMXT]WZZJ
~^ob	O!]%D&I(C)F*I+D,[-a/D0F2F3B4D5I6F7H8E9^:D;c<G=D>A?C@@AdB@CBDIEHFJGbHHI?JGK@MINDOEPIQHRESGTHUEVBWHXCYGZ?[[^Y_iaFbacCdCeGfBgJh_
~^oc	h)]*J-Z3J9H@HBIHFKILZOJSJTIVYXKZbb[eYhJ
~^od	Y!H#Z%[(E)H-[/Z1Y2J3G5J6]7I8H9[:F;Z<J=G>]?EAICFDHEHFIH@IDKHLHN^OXP^RHSHTJUHVFWIYI[Z]F^GaHbFcFeIfFgGhI
~^of	P!I#G%H&J(D)I*[+F,H-F.I/Z0X1D2H5I6H7G8H:F<H?f@EAGBDCEDEEHFIH^IBJGLGMbNDODPFQIRHSHTeVFWIXZYHZ?[X]D^F_FaBbHcEdGeIfIgdhE
~^og	h!J#J-J/K3J9I:J>I?J@_A[BHCJDJGXHKIHKHMJNJO[Q[RYVIX_ZF]J_^aJbJ
~^oh	g/J3_>X@KBKEZHHIJKJLZMYPKZF[^_XdZ
~^ok	e&Z7d:J=YBIHESKVJZEbZ
~^ol	i1_3J@ZBIDYIHKHZZbXhH
~^om	o#J9KBXDZHFLXZJ][c^dY
~^on	B!X#A&J(H)Z*F+F,^->.D/e0[1H2B3I4I5H6_7Y8D9I:B;K<J>A?Y@IAWBGC]D>EdFHGEHEIGJEKXL@MJN^OFPXQDRES@TaU?VAWAXBZB[b]E^G_^aBbBccd_e^fXg^hD
~^oo	y3]@WZG
~^op	K#E%I&I(d)D*]+G,I-A.H/W0F2F3H4C5G7D9B:C;E<[=B>Y?d@DAIBIC_DCEEFGGDHXI@JEK@LJMFNAOFPdQGRHSEUIVDWHXIYEZF[e]E^d_Ea_bXcJgDhB
~^or	L!B#B%C&I(B)G*C+F,F-J.H/F0G1G2H3D4E5H6G8G9D:e;G=^>C?G@BBBCDDDEcFdG_H_I@JGKDLFMINbOFPYQHSETFUaV=WgXCYHZ:[E]C^E_YaKbDc_d^eGfDgFhF
~^os	m-I3J9I:]>J?J@YBICJGXHFKaMJNJO[VJXZZFeYhJ
~^ot	X!G(])J+H-Y/G1J3J4I6J7J8I:^;J=F>I@^AJBHEJF[GZHZKEMGNGOHPFSYTHUFVYWHYKZK[[]G^I_IaXcIdHgIhH
~^ou	P!I&J)G*H+J,H-C.I/F0H1X2H3D4H6G9B:^;I<I=E>^?C@]AHB_CIEIFHIBJYLGMeNDODPFQIRGS]TJUFWHXEY]ZF]D^G_FaDbHccdEeHfDgYha
~^ov	]![#Z%I(F)G+G,J-Y/B0I1J2a3E4H6Y9Y:H;c<[=H?H@ZAJCFDZEJFJGIIDKDMENGPZRIS_TCUIVHXGYIZA[I]H^H_GaEbHcGdIeJfXgHhH
~^ow	t#I(]@YHGPIVG^]
~^pa	3!<#J&H(X)B*H,G-b._0H1C2[3J4?5E7Z8B9>:Z;J=@>E@JAECJEDFFHaI_J]KcLIM_NZODP=QBRAS^TBVGWIXFYEZc[[]Y_@aCd]eXfJh[
~^pe	G!D#=%d&G(a*[+E,D-^0G1D2D3D4F5E6C7C8X9]:G;b<H=H>c@IAXB;FHJCKBLJMYNAOIPbQHRCSGTDUFV_WBXaYHZ@[]]I^]_Fa@bDcCd^eEfAgE
~^pg	y0aHDZJ
~^ph	G!F#X%F&H(A)D*_+[,F-G.G/D0G1G2H3c4F5H6F7F8F9@:D;G<G=C>g?Y@BAFBYC[DaEGFFGZHaI@JFK@LFMJNCOaPDQHRFSFTHVBWGXDYGZB[C^E_EadbJcEdFeHfEhG
~^pi	T!F%H(D)F*_,I-H0J1I2I3C4H5J6I7c8H9X:J<J=J?FAIBICaEIFIGHH^IcJIKFL[MXNEOEPEQJRHSGTFUEVaWHYIZF[F]G^G_HaFcGdGeIgGh[
~^pl	N!E#Z%J&J(D*H+X,G-Y/F0H1F2X3[4H5J6G7F8G9_:D;H<H=b>I@DCJDCEJFZGEHaJIKILFMENFODPEQIRFSWTHUEVBWHX]YJZ_[E]D^G_FcZf]gIhE
~^po	A!J#X%B&D(G)G*a+B,E-J.J/H0G1H2I3F4H5]6A7D8G9X;F<J=@>D?Y@[AICFD[EFFAGIHbICJ[K[LDMbNfOFPCQGR?SHTGUJV_WfYAZB[H^H_GbGdBeCf<gdhB
~^pr	?!D#E%E&B([)J*]+_,D-a/I0]2?4_5C6^8B9D:B<C=c>Y?_A?C[DJE[G;HFI@JYL[MCN^OAP_QCRCTFU>V>W=XaYd[<]_^Zb_cadAeDf:gGh^
~^pu	T!J#G%F&J(_+E,G-H.J/F0H1H3_5I6X7E8[;H<J>I?J@ZAHGGHJI]JGLENDOCQJRGSGTDV]WFX^YHZJ]Z^YaXb[cJhC
~^pw	c#I%b(IHDJ]KKL]ZIaJg^
~^py	r*Z9H?]@JLYX[ZIh[
~^qu	N!E%D&I(D)E*_,F-?.J1E2G3?5H6E7E8J9F:C;F<G=C>]?e@bAFBGDJEFI]KaLKMZNHOYPIQYRXSETHWFXZYHZY^EaCbCcCdFeGfJgHha
~^qw	m-g3J9J@JHFIGKJXJZGaI
~^ra	V!D#d%d&J)H*F+],H-Y.I/G0J1H2I4F5J6G7F9X:E;G<I=E>??C@^AGBIC^DGFHGGHcIGJGKDLFMBOAPEQIRGSGTEUFVDWHX_YGZC[J]]aXb[cCdHeHgF
~^re	3!H#>%]&F(_*B+e,?-B.F/^0Z1J2=3@4D6H7I8E:D;C<I=Y@FABBaCZD_EJF]GEHYJYK^LCNZO[Q_R]S_T;VYWaXIZa[@^?_IdDeEgJhE
~^ri	M#I%d&H)C*I+J,I-B.H0[3?4D6X7G9b:J;Z<H=G>F?BAEBYEXGDHEIGKYLFM@N_O]P[QGSJTJUJV?WXYF_CabbEcFdCeFfGgDh[
~^ro	O!D#C%F&I(g)h*c+E,F-J.H/G0H1G4D5H7E8F9[:E;F<H=C>c?@@>AFBAC@DDEGFGGDHfIFJFKcLFM@N@OIPCQHSETDUCVDWFXBYGZC[D]B^C_DaEbDdCeGgEh^
~^ru	Q!G#C%B&Z(Y*X+H-C.J/Y1Y2I3[4J7F:E;I<K?C@GDDEHFXGcJ^KDLFMENcOFR]SFUEVBWGXFYYZB[F]E^XaEbEcYdHf_gFhE
~^sa	B!H(E)F*E+H,?-Y/a0C2G3]4@5H6E8@9E:J;C<E=Y>:?J@XAbBACXDGGDI]KcLFM>NaO^PDQaR@TGU[V]X^YHZa[D]C^HaDbIeGfCgCh]
~^sb	e%J-I3J4Y9J>J?JBXCJEYIIKHMIRYTXX^ZG[[aJha
~^sc	J!F#C%I)I*F+_,E.J/B0F1E2F3J4D5G7F8I:B;E<J>^@HAGB?CDDGEEF[GdH_ICJDKaL]MINZOYPIQIRGSDTBU_WEX@Yb^@aIbdcFdIeGfZgZhE
~^sd	tPa
~^se	;!>#X%B(?)[*[+X,H-Y.C/B1E2Z3A4a5a6a7I8J:<;D<Z=?>??ZADC_DYEFFBGHIHJCKHLHNGO>RbS[TAU_VXWCXAYeZ@]d_GaHb?ccfbgChG
~^sf	w,Z3[7ZHI
~^sh	L#a%E&I(C)E*Z+a,G-A/[0G1H3C4F5H6G7[8F9C:[;H<E=C>J?X@EB?DEEHFHGFHcI[KINIPEQISYTJWHYGZI[Z]]^__Zb^cDeIfHgEhD
~^si	D!I#@%I&E(=)^*E+^-]0H1H2D3>6G7[8J:F;H<c=D>G@?BZCDD^ECF^HaIeJEK_LYM^NEOEPEQGS[T]UJVCWBXJYXZA^F_FaIbFc]eEfYgGhD
~^sj	m!]#H(G)_-J9I>I@JBYDJHFIHKINKUcV]XJZE[J]JaJhJ
~^sk	Y!F#X%J&J(D)F*F,G-D.I/G1X2I5J6F7H8b9A:F;H<I=Z>Y?D@BAXBBCCD^EGFIGZHaIHJILHNEP]QIRYSGTFUXVHWZXCYX[[]D^FaYbDcEeHfXgY
~^sl	]!Z#Y%H)J*I+J,J-^/E0I1J2J3J4I6]7I8H9B:H;J<J=Z>]@EAICGDGF_GIH]IYJJKFLIMFNEOEPHQJSIT]UIVGZB[H]Y^I_GaEbHcXdEeZfWgHhX
~^sm	^!J#G%J(J,J-G/J3F6K7J9E:J>^?I@HBDCIDIGKHYIYKHLKMINIOFRJT_VJXI[J][_Ja[bccJdKfIhI
~^sn	g!I#H%J&I(I)J*J-X3W9[:I=I>^?H@GBECIDIFYHIIHKIMINJOIPJRbSJTJUIVHXHZ][J]H_JaIb[fIhJ
~^so	I!E#[%D&G*F+E,D-a/C0D1X2D3J4E5F6I7E8I9_=E>B?X@_A_B_CbE_FZGIHGIXJFLBMAOEQERCSAU_VZWIXFYIZ[]E_KaHbXcDdGeEfJgFh?
~^sp	P%H(B*D+E,F-X.X0F1E2F3_4C5G6D7C8E9J:C;K=B?H@HAEBDCEDEEZFYGEIaJ_KGLJM@N^OHPCQGRJSDTdUZVEWEY]Za[Ca^bZcEd[eEfDgGhA
~^sr	uBZHJc_dZgK
~^ss	H!]#D%D&I(>)_*F+[,F-X/D0G1F2H3a4H6F8D9H:D;I<H=I>B?]CDD[EEFGGGH[IDJ[KDLCMCOFP]QHRESZUaV[W]XcYZ[G]D^I_EaFbZcEd@eDfBgChC
~^st	A!b#J%C&C(I)Z,B.]0[1]2A4D7?8A9I:=;J<B=C?C@GAYBECHFYGJH_JCLXM_NZOZPHQIR[SZTJUFXFZG]a^E_FbJc?d@fdhJ
~^su	L#X%J&I(a)J*A+I,G.H/]0G1c2G3?5[6F9Y<G>F?Y@^AGBfC]FIGFIYKELHNDOAPCQGSETEUIWEXFZX[I]C^GaGcCdBfBhH
~^sv	q#K+J0]9Z>H?JBXCKDJHZI[XZZG_KaHbIhJ
~^sw	Y!]#H%I(G)I*H+I/H0J1X3I4J6I7I8I9E=G>[@]AHBDCGDFFJGHIFJIK[LZMGRGSZTJU^V^WJXHZ>[I]F^HaFb[d_f[gI
~^sy	F!C#B%a&E(F)B*C,D-D.F/E0e1b2Y4_5D6G7B8_9?:D;C=A>>?@@GAEBGC@DZEEFCGhH^I[JBKYLBM_NIO?PJQJReS@T@UAV>WDXAY]Z=[B]@^A_Fa@bBc^dbeBfdgAh@
~^sz	n!G6[9X:[<Z=J?I@KBIHCIHKJU^VIZaaJbYdHfJ
~^ta	P!E#^&I(E)F*F+G,G.H/W0H1G2H3B4Y5H6F7F9c:D;[<Y=I>Y?I@[AFBJCCFHG_HYIFK[LEMcNCOJQHRFSFTGVCWGXIYXZH[F]C_IaacGdCeFfCh[
~^te	B!H#J%E&D(Y)G*E+C,D-a/A0F1A2X4D5C6C7@8E9J:^;B<C=^>dA?BYCXD^EAFYGDHXIIJJKDLbM^NHOcPAQFRFT]UbVDWbXaZB[B]X^A_DaHcGfDgC
~^th	>#E%F&D(H*G+],?/[0B2F3J5J6A7[8[9f:G;Y<B>[A^BYCZDXEGFGGbHDKaLXM@NIQETHV]YH[X]?^W_CbEcBdDeEfIgFhJ
~^ti	G!D#Y%H&F(C)H*H,F-B/A1B2C3X4Z5D6F7G9Y;D=Z>E?E@aACBXECFCIXJEL_NEOIP_RhS@T[UJVHWFXYYHZC[G^E_GbHcbdagGhC
~^tj	m#J)J*J-J2Z3J8K9]:J=J>K?J@HHCIIKJLWNKS[UFVJWJZEbJd[fahJ
~^tm	y-X@ZHGIIKJX^ZF
~^to	I!J#B%E&F(H*?+B,i-b/I1_5E6B:B;G<E=I?[@aAGB^CADIEDFDGDIBLBMGODPGQERbSaTIUaVJWGXaYIZE[D]B^X_AaEbHcCdIeBfGgJhB
~^tr	I!G#d&G(G)D*D+E,E-^.Z/F0G1H2Y3D4C6D7F8C9=;E<Z=Y>D??@bAWBXC?DCEEFEGCH]IXJCLIN[OGPDQFSHTIUCVBWEXeYEZ[[J]Y^]_IabbFeHfJgHhI
~^tu	R!_#H%F&J(D)_*D+G-X0H1H2I3E5H6G7G8G=D>]@ZAHBZCEDHEHFIHXIIK[LGMEN^OFPEQJRYUcVYWFXEZ;[G]K^J_EaIbKcDeXfFgF
~^tv	r)J*Z+JBJL[ZI[[
~^tw	Y!I#E%I(F)H*b+H,J-F0J1J2J3]4I6I7H8Y9D:G;J<J=G>D?F@_AeCZEHFJGJHJI]JJKYLINHOXPHRISXTYUIWJXFZE[H]G^H_DaFbIcGdIfHgIhZ
~^ty	U!G%H(F)I*H+H-D.J/G1J2J3]4I6I7I8I9E:_;J>A?Y@cAIC[DDEJFJGXHFI]JILXMEO]QJRISJUIVZWJXEYJZE[_]Z^H_HbFcIdIeJfHh_
~^ub	b!J%I+Y-I7Y9J:I=J>Z?J@GBICWD_HCIHKHLJM[NJO_SYTIUJVIX^ZI[J]YaHbKcJfJhJ
~^ud	t/]=KB]HJZ[_J
~^uf	u9Z>[?XBIHFV]
~^ui	g!_#J&Z(J9J:^;W=J>J?J@IBHDJG]HFIIKIMJNXPKUYVJZY]I^K_JaJdXfJ
~^uk	w&I>[FZH[ZGbZ
~^ul	j#J-H3J9H>J?J@]BIHDIFKdMINIOaXJZE]KaIeYhH
~^um	j/XEZIYZHc^d^fJ
~^un	H#I%b&f(B)F*D+D,D-Y.H1X2H3I5J6C7_8D9B:H=G>D?C@WADCADDEDFaG]HHIJJHK?LAM]OHQGRFSFTcUJVEY]ZJ[d]E^Y_Ba@b^cFd[eBfEhE
~^up	P!D#D%[&I(b*G+G,F.I/Z1d2G3E4C5_6E7F8E:E;]<H=D>H?D@DAGBZCIDZEHFFGEH[JFK@LYMGNcOHPWQHRDSFTIUFVDWHXHYFZH[X]D^C_EaDbCcCdJeDfdg^hH
~^ur	j#J-J1J4J9_>J@JCJG[H[IIKJMJZYcIdYfW
~^us	=![%E&E(]*X+Y,H-Y.C/A0G1E2K3E4E5A6?9@:Z;b<C=Z>>AeBZCFDXEZG^HFJDKcLZM@NAOFPZR@SFTGUEWCXJYA[I]^^^_daGbAc@dYe?fHgYhC
~^ut	Q!J#^&X(^)X*C+J.H/H0J2G4E5I6F7]8[9@:Y;[=[>F?D@CA^CIDGG[H>I[JGLZMJNIOGQHRESEUBWDZY]Z^__[cDeFfBgGhC
~^uw	y,Y3[HZ
~^uz	[!X#H%H&J(Z)X*G,Y-Y.J1I2I3D4I6I7Y8Y9E:G<J@EA]BJCIDZEJFJH?JIK_MFNFP[QJRISGUGWHXFYJ[K]Z^]_[aHcHdGeJfGgHhH
~^va	Q!A#Y%C&H(A)[*Z+E,H-^0F1G2Y3[4I5H6E7E8E:B;E<H=A>[A[BXCEEGFGGKHIIZJFLaOYQHTXUDWGX]YG]A^C_Za_bJcDdGeGfDhF
~^ve	C!<#d&D(@)@+G,H-F.D/J1c2D3[4H5Z7I8@9H:D;]=X?FADBBCeDZEAFHGAHIICJ[KYLXMXNIOEPGQIR?SFT[U>V?W?XdYYZY]b_EabbZdFeAf;gHhZ
~^vi	P!D#^%E&I(J)I*G+Z,F-a.G/Y0J1H4F6E7D8F9C<G=B>??J@]AFBCD?EFF]GFHbJJM_N]SETXUBVHWFX_]@^Z_DaZbJcCdDeGfEgHh]
~^vo	N!Y#E%C&I(G*X+X,E-[.J0X2F3C6E7I8E9Y;E<G=G>G?]@aAEC?DCFFGJI^JEK]M[NZOYPCQIREUXV]WHYGZA[C]b^CcIeGfC
~^vr	l#H(J*X+Z-G/J3J>H?[@]BICYDGIHKIMYNKOJT]X[ZIaJhY
~^vu	f#I(J-J/I0[3X6J9I:J=Z>G?I@IC]DIHAIYKZNXOJSJTJUIVIWJZ^]J_KaIb]dJfHgJhY
~^w3	mBGHHReZHdHfH
~^wa	G!F#F%H&H(D)C*Y+Z,K-]/Y0J1E3?4D5F6J8C9]:Z;D<F=D>_@dAEBGCXEEFEHZIZLHODPAQFRDT@XbYG[b_CaYcCeEfAgG
~^wc	m%I9H;Z>J@_BHDIHGIIK[MXOJZZ][aIf[hJ
~^wd	y,]HZeZ
~^we	H!H#@&I(?)C*D+I,G-b/Y0I2D3D4I5E6I8I9H:H<E=D>G?B@[AGBcCbDHEIFIGIH[KJLHM[NYPIQERFSXTZUIVFWEXCZ^]e_HaIcAd@eFgD
~^wh	E!H#I%[)D*G+H,[-A.H/H0K1G2F3]8D9Y:I;F<D=H>F?J@EAHB<CEDDEFFIGEHdI[JYLBMJNdOZPCQGRDSDVAWDXAYJZa]]^H_^abcFdDeIfEhb
~^wi	?!D%D&K(I)J*G+^,a-H/X0A1C2E3Y4D5]6G7J8G;I<F=H>Z?Y@bAXB]CBDBEEFYH]IHJGLZMbQDRJSDTAUBV=WDYB[b]?bacHdGeafBg]h]
~^wl	e!J#I%I(E)I*J,Z-H3J4J6Z8Y9J:I=I>I?J@HBGDIGJH[IJJZKIMINJPIU]V^WJXKYJZC[J]J^baJbIcJe^fHgJhI
~^wo	H![#D%]&H(D)H*C+H,E-d/Y0H2G3G4I6D7^9E:H;H<G=GAGBeCHD?EEFHGHH_JHKBLZM]NGOHPHQHRYSEUBWEXBZb[A]A_CbHcBeDfZgEhH
~^wp	n#Y-J3H9J>I@JBKD[IIK[NKOaZEaJh[
~^wr	D!G#X%Y&G(?)B*D+J,^-?.F/Y0a1Y3[7D8X:B;F>D?A@DAYCCD@EJFJHZI?KDLCMCN>OZPYR_SCTEU@V?WDXXY[[B]A^@_]aCdcebf[ga
~^ws	j!I#I(I-[/J1[3I8J9Z:J=J>G?ZA[BZCHDIHYIHKFMJOHRJS[TIUZVIXIZC[K]J^Z_ZaHbJcIdJfHhJ
~^wu	_#E%Z(G*J-H4Z9J:I=X>[?]CIDHIIKZLJNHOJUYXI[J_[aHcKfJgJhI
~^wy	W!b#D%E&X(X+F,G/G0H2G4F5I7G8E9A:C=[>B@AAGB@C_DEEHFGI^JHL_MDN[ODPEQYRFSGTEU^WGXCY]ZX^D_EaYcKeXgGhD
~^xb	wH]
~^ye	]!]#I(I+J-Y/J1]3I9X=]>_@ZAJCJDIHBJKK^LYMINHVJXI[K]I_KbIcJfJhI
~^yo	M#I%H(C)J*D+],H.J/H0J1X2I4H5J6I8H9c:a;J<J=[AIBBE^FIGGJHLGMGNGOYPEQJRISHTXUXV[WJYJZJ[F]G_HbFc]dXeGfHgF
~^yu	u?_ZJ
~^za	P!H#_%J&G(?)J*X+^,J-Z.J1D2E4J5G6J7B9G;E<F>>?Y@DADB^CFDZEDGZHIIYJDKELIMBN_OGPXRGSATIUYV>W]XGYXZJ]X^Z_CaHbIdbeZf_gGh@
~^zb	k-b9J@ZBIEXHGKKX]ZI
~^zd	p%K&[(J9I>]BJQ]WZZIeZfY
~^ze	X!F#D%E&J)H*F+[,G-].[1H2[4F5J6G7G8H9B:Z;G<J=F>A?C@ZAWBJCBEIGHH]I_JIK_LGMCOYPFQIR_SHTXUYVZWIXD[I]D^FaHbJeIfEgGhD
~^zg	i3H6[9[:K>]?K@GDZHGIIKHNHObZD
~^zi	d!]#H*I+I-I3]9F=J>F?ZBYCJDDIZKZMJNIPJTJVXXIZE[J][^Y_JaXbJ
~^zl	y3XI[
~^zm	]!H#G%H(F)J*I+J,J-F/Y0J1J3F4J6I7Y8J9E:X;J=H>Z?G@dAJB]CGDFEJFJGKHHIEJJL]MXNGOGPHQIRJSITHUHVGWJXGZX[X]G^a_HaEbHcIdHeJfGg[ha
~^zn	g!I#Y%J(J*J-H2^3H4Y9G:H=J>H?]CIDIF[HFIaKGLJMINHOJPKTJUJVIXYZD[_]J^K_YaIcJdJfIhI
~^zo	_#X%I&Y(H)K*I+G,J/J2J3Y4H6J7I8Y9F:H;J>Y?H@FAICGDXFJGJJJKZLXM]OESJUJVHXHYJZC][_[aFbIcIdYfGgJhX
~^zr	g!J(])Y*I=J>J?J@IB]CJDGHZKJM^PJUHVGWJ[J][^KbIfKgX
~^zu	Q![#H%[&Z(]*J+H,H-F0Y1H2J5I7J8H:];G<JAIDBFWHFIDJJKYLXNEOHPJRGSIWJYJ[J^F_Gb]d]eGfGhH
~^zw	W!Z#D&J(E)X*[+H-D.J1H2I3K5J7G8[:F;H<I>D?E@^A]C_DCEIFIGFHFJILXNHSGTFUGVEWHZG]E^F_GaFbFcZdbe]fYhE
~a20	yHYIYZJ
~aad	a!H#E%E(H)H*I+J,I-G.J/I0]1^2J3G4I5J6I7I8I9E:I;J<J=H>H?F@GAIBFCGDGEEFJGWHJIGJIKGLIMGNHOHPIQJRdS_T_UIVGWHXFYZZA[I]I^I_FaGbYd]eYgIhI
~aag	h!J#Z(J*Y+Y-J9H>H?H@XBYC[DGH[IIKILYMYOJVJXZZH]JaHhZ
~aai	uGKHFMJZ]aHf]
~aak	n-[3_9J>K@HBJCIDHHXIJKIMKNYXZZF]]aJcJhJ
~aal	d#H%J(I)J*H,J-G/]0X3H4W6^7J9]:Y=J>G?X@FAJCHDHHCIZJJNGOIP^SKT[UZVHXIZD[I]I_GaIbJcJfIgXhI
~aam	p-Z2Y9J:Y>J@JF[HGI_KIZGh[
~aan	_!H#F%Z(G)I*H+H,Y.Y/Z0J1J2J3G4J6J7I8X:G;H=I>D?[AICXDZFJGIIFJJKDLZMFNIOHQ[RISJTHUJXaYJZE[[]F^HaEb]cIdYeZfGgJ
~aar	Y!G%H(F)H*_,I-^.J/X0I1I2I3D4]5J6G7H8H9D:X;H<J=G>a?^@ZAYCFDCEJFJGHHEIBJIMZNHPFRGSIUHWJYHZI[a]E^GaDb[c[dXeJgGhE
~aat	]!^#H%H)J*I+H,J-[/I0J1I2J3Y4I6I7I8I:H;Y=H>X?[AHBFDFEJGIIDJKK^LWMFNJPGQZRHSITHU]VZWJYJZE[Y]FbHcIeXgJhG
~ab^	u3YHGI_c[
~aba	j-J9F>[?J@KBICGH[IJZE]daH
~abb	k!]9X=X>J@JCJI]UYVJXJZH]YaJbYfJhK
~abe	T!H#[%G)H*]+[,I.J/H0I1I2J3D4I5J6H7I8I:F;I<K>Z?_@]BHC[D^EJFJHDKINYOEPHQJSITXUGVJWIZJ[Z]b^G_HaGbGcHeIfGgI
~abg	^#I%I(J*I+J,J-Y0J1Z2J3H4Z6J7J8J9I:G<J=Z>]?YCGDHHGIGJJLJMHOXPHRISITIU^VGWJXIYYZZ[I]^^I_IbIcIeJfFgJhH
~abi	X!_#I%J)I*J,K-I.[3I4J7J9I:H;^=H>I?I@GBFDHGJIGLJMINIOJPISHUbVaWGXJZ@[J]I^I_JaIb[d_eZfHgJhI
~abl	E!e#[%D&G)_*A+C,X-Z/B0Y2E3F4Y5J6D7D8[9A:D;[<G=Z>I@BA^B^CXDCEFFEGHHZI?JKKCMHN?OIPJQJRDTGUbVaWHXAYYZG]F^G_HaFcDeZfIgDhA
~abo	[#H%I(H)I*J/J3I7J8J9G:_;^=b>G@WBCCHDZGIIYJIKILFMHOJPIS]TIUFVEXIZ][I]Y^I_IaGbHdIfIgI
~abr	d#G(J,W-[/K3H9I:J=X>X?G@HBHCIDIH^IIKILJMJNIPZQXTYUZVIXKZB[[]E^^_KaYcKdJhJ
~abs	l%Y1Y9Y@JBWH]KJY[ZE[Z]K_ZhK
~abt	u9KK[OYVZZH
~abw	w9ZHXR]
~ac^	T!E%H&J)F*[+G,H-C.I0H1H2H3]5J6X7_8G9B;H<I>]?[@bAGFIGGHZIZKBLGMJNEOGRGTEUEVIWGYI[]]E_^aDb_cHdFeHfDgFh[
~aca	X!G(G)I*G+W.J/G0Z1Y2J6H8I;J<J=_>H?X@XAIBGEZFIHEJIKCPHQJTGVEYJZI[H^I_Ha^bZdHf[hG
~acc	?!g#_%f&D(B)[+I-B.H/J1B2b3H4C5D6A7C8A9@<D=F>X@BA[CEEDFCHaIHJBKCL^MFNHPcQbRASATHU@V[W@XCYB]B^b_Za?bFcDdBe@fCgBhJ
~ace	Y(H)J*I+I,J/a0J2J3D6I7H8J9E:X>Y@ZAJBDCGDEEJGII[KYLJNFOZRJSJTGUGWJXGYJ[G]G^H_HaEbGccdFeJfGgHh_
~ach	H#^%H&G)C*F+C,J-_.C/I0J1C3D5F9Y:E;X<F=D>G?BAJCEDIEIFFGHJYKZL^M^NXOCPBQHR_SZTCWGYYZZ[I]]^Z_DaIbXcadXeDgD
~aci	U#F%](I)I*I+H-b.J/H2J3X5J6I8H9[:X;I<J=J?F@EAIC[EYHGJIKEOYPGQJTHUGVDYIZA[H^HaYbFdKf[hE
~acj	Z!F#G)G,H-E.J/H0^1H2J5J6I8G9E;I<J>Z?Z@EAICaD[E[FIGYJIKELIOWPFQJSGTGVFW[XFYIZB[G]X^IbGeYf[hG
~ack	D![#D%^&G(I)B*C+G,X-D.F/E0[1X4I5]6_7C8Y9]:A;E>I?@@FAXD?EDF]IXJXKZLAM@N?OCP]SBUCV>WFXFY[ZD[@]I^@_YaGbHddeaf_g[h?
~acl	q#F%[;bAKH^ZI
~aco	j#J(I+J-I3I=K>J?I@[BICZD[H[I_KGMJNJ]J_XaJbJhH
~acq	q8Z:JDJQaZG
~acr	oH^
~act	G!d#B%E&c(D)C*C+D,J->.I/Z0Y1D2_3^4^5F7C8I9?:J<F?B@>C^EeFbGGHXIaJIK>LJMBN@ODP?QJRISBTHUbVEWCXFYZ[A]H^HaAbFcFdXgIh[
~acu	y>Y
~acy	k!K.]3H7[:I>Y?J@JBJCIDXF[GZHEIGMJNXOIY[ZG_Za^cFdIg]hJ
~acz	Y!c#F%H&J(A*J+F-E/H0I1G2Y3J4G5J7H8[9C:F;]<Z=E>D@CAHBBCFDEEHFIICJHKDLXMENDOFPERGSFTHUbV[WGXFYZZH[G]X^^aIc^d_eZgGhF
~ad^	K#H%](H)E-Z/Y1_3^4F6X7[8D9^:?;C<E>a?X@AABBICEDZEIGXHJICJHK=M?OHP[RZSaUFVBW[XHYZZG[A]]_IaBbFcHfZgHhG
~ada	M!]#[&H(@)C*B+D,X-I/X1H2F3B5G7C8H9?:J;^=D>HAEBYCHD]E[FGHXIDJFKINARJS]TaUYWHX]YEZH[B]Y_Da[b]cCd]eEfGgFhY
~adc	g!I#J%I(J-J/J0^1^3I4J8J9H:K=J>I?I@IBHCJDIGYHAIIKIMJNJOJPJReSHTIUJVJXHY[ZC_KaJbHdXeJfXhJ
~add	Y!H#J)J*I+J-H/J1J2K3a4I7J8c9I:Z=I@ZAIBIC^GXH_KILJMJNDOJPIQXTKUIV[XJZD]J^H_IaGbJcGdJfJgJhJ
~ade	[!H#E([)]+H-_2]3H4J6J7H9G<J>E?G@ZAJBDDGGIHaJIL]NFOJPIRJSJTFUIVGXIY[ZG[E]Y^Z_YaFbFcEdIfHgJ
~adf	_#J(I)K*I,[-H3J7h9I:J=J>J?K@JBIDKIIKHMJNJPITFVJXKZGaJbKdJgJhJ
~adg	qH_
~adi	d#J%Z(J+J-_3J=X>K?J@JBHC]H^IHKINKSYU]VIZIbJcIfJhJ
~adl	q>a?JBKCKDHS]YFZH]JaIcZf[
~adm	A!C#B%G&E(c)j*m+D,h-A.F/?0D1Y2D3>4@5D6C7>8A9@:F;C<E=D>>?@@>B<C<D?EeFCHDI<JBK=LFM>N@OAPiQYRBSDTBU[V[XCYDZI[@]?^I_@a@bAc?d]eAf?ggh?
~adn	q-[@YDZ
~ado	J#a%[&G+X/C0J4]5H7[8I9^:_;I<H=@>J?C@HBHCDDZEIGCHIIFJIK[LGMJNCOZP[QJRGSYUbV]WHXWYIZ=[G][^I_BaXdXeDf?gBh>
~adp	n#a%Y9JEFHDNWWJZJd]e[
~adr	g!K#J%J(K*J-Y3]9H:Z>Z?Z@HBICXDaF[HBIHKHMJO]VIXJZF]JaH
~ads	Z!I#E%_(H)I*I+K,J-G/K0I1H3I4J6I7J8I9F:I<J=I>H?H@IBFCHDIEFGIH_IHJKKILJMINIOJPJRGS^T_UJVHWIXHYJZF[I]I^J_GaIbIcHd]eYfdgJhJ
~adt	w-[S[cI
~adu	]!_#Z%H&a(F)J*H,J-H3H4K6J7I8K9H:I=]?I@GAIBECJDHFJGHHDIHJYKGLZMHOJPHUJVHXIZG[I^]_Ya[bIcHdIf^gWhY
~adv	n)Z-I9Z:[;YBIHFKKS^UHVJZ[
~ady	a!]%K(I)I*]+_-E3I9F:K=J>G?H@]CIDCIHJJK]MJN^OJPITIUIVGWXX[ZD[J]I_Jb]cKdIfKhI
~adz	k#K-I3H6[9H:Z>I@IBXDJHHIIKINIObZGd_gJhZ
~af^	y#[4YbZ
~afa	w.Z6Y
~afe	t,FH_JY
~aff	Z!I%H([)Z+^-G/I1J3G4J6J7J8X9J<^=K>I@GAZF]HBIGKHMHOXP]RJSIT[UDVZXIYK[J]I^J_IaIbIc]dZfGgZhJ
~afg	q+G-J7J9J=^>G?J@IBZCJDGHEIJK[NJOJZF]_a[fI
~afi	o3[6[<ZHH
~aft	M#_%X&J(J)F*F,H.I/a0X4H5H7F8X:B;H>J?D@YA^B]CKDBEIFGGEHIIALZMXNHOER_SJTXUHVGWGYYZY[E]Z^I_FaGcEeGf^gKhC
~afu	rH]TJVZZKc]
~ag^	N#Y%D&I(C)E*D,G-A0K1H2G3E4J5H6F7^9_:[<H=D>H?J@^AEB]CGDCFGGHHaLZMBNHODPDQHSZUIVBXZYGZF]D_DbZdbeGgEhJ
~aga	Q![%F&I(J+c,H-C.I/F0H1H2I3F5I7H8X:B;G>E?E@^AGBZCZDBEHFHGGHGIWMDN]OFPZQIRYSGUYVEWHYIZZ]IaIeHgGhH
~agd	r*Z8YBZC]LYZJ
~age	F!B#>%D&F(F)J*Z+],B-b.a/H0m1B2G3C4K5D6B7_8I9C:H;D<I=@>E?a@;ADB:C@D[EHFHGEIEJ]KILDMFNGOYPARCSZTEVBWIXbYDZY]Z^@_AaGbZcGeXfDgI
~agg	d!J#I%J(I3E8X9G:J=I>Z?H@GAYC_DFIHKGNIOHPKRISHTIUKVIXX]H_Ja]bJc^dJf^hI
~agi	]#H%J(I)I*I+b,J-_.[3F4I6K7I9G=I>E?G@FBECGD[EJGKHEIJKGLJMGNHPIRJSaTJUGV[WJXaZ_[I]G_JaFcJdJfIgJ
~agl	e#](J-H4Y8X9I=K>I?IBFCIDIEXIIKHMHNXOJRYTJVJX^ZF]JaJcKdJha
~agn	y9J?]HHX^
~ago	d!I%J(I)I*Y+J-I.[/J3H4I6J7J8J9X:H>H?ZAJBZC[GIHIIEKWLJMFNHOIRJTHUJVHX^YYZZ[H]H^J_IaGbJcXdHf[gJ
~agr	i!B#X3K9Z=J>J@JBGDJHdIGM^VJX[ZF]K
~ags	q#[-K/H3Z9JHHIYM^TIXJZG_Fh]
~agt	]!J#I%J(G)I*J+X,J3F4J9G:H=H>E?F@GBEC]D_EZGKI^MXPJRJSITHUHWZXX[H]H^ZaGbHcJfHgIh^
~agu	h(J)[9Z=JH[KKVXXY
~ahe	pHJRaTJbZcZ
~ahi	w>_HIfX
~ahl	c!J#H(J*J-b3_9I:J=J>E?a@FBGC]DFHHI^MINHOGPKTJVXZC[^]Y^JaGbJdJhH
~aho	m>]@XHCK[X[ZIh[
~ahr	o!Y-^1X3J>Z@IHIIJK^OJZHfX
~ai^	Z!H#Z%G(F)Y*G+X,[/I0J1X3F4I7I8I9I:G;J>D?^@]AXBID]EIFKGJIJJJK]LYMFNFOGPGRISJTGUHVJWXXaYJZA[]]I^I_HbHcXdHeJfGgJ
~aid	d#I/b3I4X=X?J@JBHDKHEIHJZKHMKNHS[VIZcdGfK
~aie	yBJH[Z]aH
~aig	t+[HK[[bJ
~ail	B!H#D%I&](C)@+B,F-@.E/_0Y1F2D3a4I5[6H7F9=:b<J=D>b?a@AAHB@DeEIF]HdI;JGKGLAM]NEOHPYQYRFSGTBUAV@WCX>Z_[?]B_CacbDd@eYfDgFhE
~aim	k-[HYIJKJOYW[ZIaZh[
~ain	F#X%Z(D)H*B+_,I-C.I/Y0E1E2E3E4a5_6E7[8^9H:?;E<F=C>E?A@dA^BXC@D?EEF_GXHFIXKYLHMZN^OCP_QISCT[UCV@YE[I]]_IaAbEcEdFeEfFhE
~air	_!Y#I%I*J/F3[6[7Z9K:_=J>Z?H@GBZC[DEEIHAIHKFLXMINHPJT[V[WXXI[J]I_WaHbJdZfJhI
~ais	W!H%F(F)Z*J,I-G.J/Y0J1I3^4H5J6I7H8H9J:E;I<J=Y>[?X@FAHBIC[DDFJGHH?JYMXOYQJRHSIUGVYWHX^YXZY[[^HaBc]eJfGgJ
~ait	W!H%G)J*H+Z-F1I3G4J6J7J8J9[;J>D@bAJCEEJGIHBIDK]LIMZOHPIRYSJTHUIWJXcYJZD[X]G^I_IbZcIdHf^gKh^
~aiu	l3H9Y>I@KBJHII_OJZ[cZf]
~aix	q;YHY^ZbZd[
~aj^	e!J#J(H-I3H9G:I=I>Y?I@^BGCJDGIHNJOYSKVHZ[]Za_bJfZ
~aja	h!_#I%J([)]*Y+J-[/H0Z4J6Z9G:J=J>G?[@GAYBGGJHCIZKCLJMINZOZPJTJUIVHXIZB[J]I_IaIbJcJfIhI
~ajo	r8]9G>]?KI[VZbY
~aju	r3]9ZHJIXZK
~ak^	X!Y(F)H*H+H-a/I0J1I3]4G5X6I7I8I9E:F;J=H>DDXEJF^GGHFIYKELIMFN]ODPHRISFTHU^VEWXYZZ?]F^H_Ha[c]dFeHf]gHhE
~aka	^!Y#G(F)I*I.J/I0^1I3H7I8[9E:H;J<J?H@FAIBICGDFEIGIHFIFJJLHMFNGOHPYSJTHUIVGWJYX[G]G^HaFbZdae]fZhF
~akc	wZH^^
~ake	S![#G(E)F+[,I-F.J/Z0J1I2J3E4H5I6H7H9D:F;_<Z=X?Z@IAIBBGEHHIIK[LZMaOGQ^SGTGUYWHXFYXZC[I]F_GaJbGcFdZeXfI
~akf	u@]HHa[
~aki	m3J9[>JBJH]IJK]O[ZJ[W
~akk	r-^
~akn	e!I#I%^(^)K*I-H/J2J3b4H5Y6J7I8J9E:I;J<J=]>F@GAJBFC]FJJJKGLKMINIOFPIRJSJTJUJVYXHZD[J]G^J_XaCcIfHgJhI
~ako	k!J(Z+Z-J.[2_3J9H?J@JB[CIDFF[HHI_KIPJVJXJZFaJ
~akr	tG_HX
~akt	S!d%D&J(F)H*J+F-D.X/G0Y1[2H3_4Y5I6F7G8Y9D:E;]=D>E?D@CAHBECaDJEGFIGJHHIBJHKBMGNEPARFSGTFU]V]WFXBYIZI[E^I_FaDbId_e^fJgGha
~aku	k(Z-K3]9I=Y>J?JC]DKHFI[LXOIV[ZX]J_KaJ
~akz	u/ZIKKIOYZ[
~al^	D%F&E(])Z+F,a.E0Y1[2C5Z7E8A:Z;B<D>C?F@YBEDAEYFYGGHbIZJIKYLEMXN^O?PIQDSXUCVFWDZ>[B^BaEcFdYeIgbh^
~ala	W!J#E%G&I)G*G+G,I-[.X/I0I1J2J3F4H5K6H7G8H9A:H;I<J=F@]B^CFDXFIH_IJJIK^LZNGOGQJRKSGTFUFVGWHYZZZ[J]G^J_[aEbEcYdEeIfahH
~alb	i(J3Y=Z@]G[HEKJX[ZG]]dX
~alc	q.W3H9[>J@YBIGYHGKJM[OIX]ZJ
~ald	e!Z#I%J(H)J*I+X-H1]3H4J7J8I9G:J=J>G?Y@_BECHDbGKH@IDKEL_MIOJPYRJTIUZVZWXXJZA[I]H^H_Ja[bIcJdXfIhG
~ale	S#Z%D&G(C*J+H-A0G1G2H5H6E7I8F9J:I;G<H=C>F?G@HAFD]EYF^GEH_IXJFKbM[OIQHSFUYVXWFXJYGZG[F][^E_[aYbDc]dZeGfIgIhI
~alf	a!I%J(G)I*J-J/a0J3Y4I5J7J9G:J=G>H?IAJBFCIEbGJIXJJKXMXOJPHSYTHUIVXXHZX[J^K_IaXdJfJ
~alg	g.Y1J3K9b>H?I@]BFC]DKHJIIKIM[XIZFaJc]fJhJ
~alh	i/Y4Z;XF[HGNZPXZY
~ali	N!I#D%I&I(J)Y*C,K.I0H1[2G3]5H7H8F9D:J;G<H>^?EB[CDD@FGGDI@JFKAL^MZNZObQHR[SYTGU[VZXCYGZZ]H^H_EbIcFdGeFfagHhG
~alj	r%Z-Y?]@JBKHHK[NXZH
~alk	l4[8I9a@JBXHEKIMINJYYZF]^
~all	E!H#G&F(Y)Y*E,I-^0Y1G2C3I4X5D6C7A8B9]:K;H<H=W?_@BAHB_CEDDEFF]GDHZIZKILHMGO@Q]RISZTXUXVXWFXKYCZH[X]J_DaXb]cadBeGh>
~alm	l#XI[TZ]ZdYfJ
~aln	_#G%G&J*F+I,X.J/[0X1I2I3F4Y6^8I9E:G;I<J=G>Y?F@ZAXBJCGDFE[FJGIH@IZJIKFLIMFNYOHQ[RISHUGVFWHYJZB[H]G^H_[aGbGc]d^eIgZhG
~alo	[!a#H%H(F)I+X,J-E/Z0J1J2J3_4J6I7[8I9F:Z;J=H>C?]@JAIB[DCEJGJHEI[JIKFNFPIRJSJUHVFWJXGYJZ?[^]G^G_[aFbXdZeJfIgIh[
~alp	w@[HX
~alq	wNY
~alr	d![%F(I+a-G3J9[>H?I@]BGCJDDIIK^NJOIPKVHXJZGhJ
~als	[!I#[%I(J)b+I-G/J6J9H:J;K=J>H?HBGCGDGEIHZIFJYKGMHOXPJRZS[TXUHVHWJX]YJZE[J]I^J_KaHbHd[eGfHh^
~alt	L#F&H(Y)D*F+B,J-Y.J/X0X2F3e4D6Z7X8D9A;J<I=Y>_@[AEBEC^D^EEFHGGHEIIJFKbLFNEOFPJQGRDVYX@Y[Z:]@^b_Ba@bAcCd_eEgHh[
~alu	j-J/X9[HbJGN]TZZF
~alv	j!J#I%I(G)_*J-I2Z3]9G:J=J>E?J@IBXCIDIHCIFKGMJNJUcV]XHZE[J][aYbJhI
~alw	e!K#](J-H/K9J?J@]BFCJD_FZHIIGJKK^TYXJZJ]J^JaIh[
~aly	y1]BKHZS]ZGfI
~am^	M!J#A%Z&H(E)X*D+D,E-J.G/E2^3>5G7D8E:[<G>[?F@HAEBJCEDJEFFaGFHiI_JHK<LDMcN@OAPCQ_RDSDTCUCWEX@ZA[Y]J^H_HaabJcCdCeFfBgG
~ama	Z!G%H(H)J*I+X,J-Z/H0J2J3]4I6I7H8I9_:G;J=G>Z?Y@]AZBJCFD_GIH[JJKAMFNGODPIQ[RJSJTGUHVFWXXYYKZ?[I]F^H_IaabGcIeKfHgIhF
~amb	S!F#F%H(F)I*I+I,I.K/X0I1J2J3E4I6H7Z8I9E;I<K=G?G@fB^CFDGEIFJG[HGIDJIKBL]M]NEOGPHQJRISHTFUGVJWIXFYJZZ]F^]_EaEc^d^eIfFh]
~ame	N#G%E&H(G)F,G-b.H/X0I1F2G3E5H6F7E8E9A:J;G<H=C>@?C@ZA^CDDCEGFcGDHcIbJJKaLEMAQHRDSGTXUEVJXC[D^G_FcEdDeFhD
~ami	c!H#F%I(H)J*J/K0W3X7K9Y=J?HCHFYGIHYIFK_LJMYNZOHPJRKSJTIUJXHZH[J]I^J_JaZbIcJdJfXgJh_
~amk	q!J#]3K9I=J>K?J@IB[CJDIHYIGKIU^VHXJZG]]aH
~aml	c!J#Z(J*J+K-I/J3H7]9G:I=I>Z?H@GBHCHDHHZIFKYMcNIOISKTKVJXJY[ZC[J]I_JaIbFcJfJgZha
~amm	[!J(Z)Z*Z+H,X-E/Y0Y1Y2I3H4F5Y6]7I8H:G;J<J=H>C?FA^BECGDEFJGIH@IEJJK^LJMFNFO]PXQJRYSITXUZVYXGYY[I]G^I_FaZcGdJeIfEgZhG
~amn	o#J-[2Y3[9G:Y@KBJDKF]HCI^KINJOGUIVIWJZE]^aIfK
~amo	^!H#J%I(I)[+J-I/I0Z3G6J7Z8]9G:[>H?X@EAJBYCHGIHJIFK_MHNHOHRJSITIUaVFWJXHYZZC[J]I^I_JaHbIcId]hF
~amp	j3b9H:I>F?I@GBHDJH_IIKIMHNJVJZD]JfJha
~amr	j?KHDQeS[YJZIfJ
~amt	p3W8^9J?]DJHFKHOJZIa^
~amy	u*Z0Z=[BZHH
~an^	L!D#I%a&](G*J+^-G0D1[5E6G7G9Y<J=_>Y?<A_BICHEDFKHEJHKbMXNYOCQHRZSJTIUZWIYBZF]Y_[a<bYc?dYeHf?gJh?
~ana	V!G#Y&X(Z)F*K+G,I-G.J/H0J1I3F4I5I6H7b8Y9A;I=D?E@]AHBZDIEGFIGFHGI[J^KJMGNDOGP[QXRHSFTFUEVDWIYIZX[G][^G_GaFb[cGdbeYfZgHhE
~anb	t.X7]>WJX
~anc	M!B#X%X&I(F)F*J,F-D/D0F1J2F3J4C5]6E7E8E9^;c<G?I@DAfBGCJDGEGFGGXHJIDKXLFM_N@OAQJRFSFTFUCVYWYXAYZZ;[D]b^D_da?bacGdBeGgIhX
~and	G!F#C+D,E.E0C1D2H3_4?5D6F7Z9a;H<D=H>d@_AZBFDBECFEHIIGJGMHN?OEPXQDRBSETEUIVHXYYCZ_[@]a^__XaEb@dDeHfChe
~ane	Z!H)J*I+_,J-G/H1J3X4Z6J7Y8Y9H:G=K>G?I@FAJBECGDEEIGJH_IFKXMGNYOHPZRISJT_UJVZWJXH[I]H^IaGcHdWeJfHg]hH
~anf	l)K-I6X9[>G@IG^HIKJN]X]]JdJ
~ang	B!]%A&H(I*]+E,B/Y0D1B2Z3=5E6@7C8G9::A;F<G=?>Z@eABB_CDDAEFFFGAHXIYJHKFLgM]NGOAPDQDRASETHVAWBYJZY]^^f_HbBcJeAfJgXha
~anh	r@^BIHGKHX^Z]dJfJ
~ani	J!>#@%A&H)B+D-A.F/E0F2F3E4D5G7H8D9A:d;D<X=[>A@CAFBKCADCEbFcG_H@I?K@MANaOCPIRES[TDUdVDWfYFZD]I^GaEb]c]d^fJgC
~ank	V#C%G&J(E)H,H-B.I/H0I1H2H3]4^6H7F8F9f:E;H<I=F>A?B@BAcBbCDEIFIGHH_I@KALGMDNEODPHRGSHTEUGWIXDYH[F]E^G_EaDb_cGdDeIfFgGhE
~anl	r#])[*J-Y>K@GBJK[PJdJ
~anm	]#I%J(I)K*J+K-I/J3J4J:I;K=J>E?G@XBZCID[HXIHKFLaMZNHOJPJRKSITZUJVHXJZX[^]H^H_JaHbbcIdIfJg[hH
~ann	B&X(X)Y*Z+B,I-[.D/@1C2E3W5G6b9A:];D<]=Y>^?_AGBBCEDJEIFXG[IHJBKHLCNIOIPIQERBTGUEVEWGXJYZ[Y^Y_]aBbAcXe^fDgH
~ano	U!Z#Y([)G*F+G,Y-]/G0Z1J2I3D4H5J6H7J8X9Z:Y;H<J?H@dAGBBC[EIGEJIMDOFPHQJRIUGVCX[YIZE^G_IaFbFcHdDeJfHgJhD
~anp	y@KBIH]
~anq	k%Y(Z3^=^BJCXKJOHV[XKZGaJ
~anr	k%[-J3Z9H;J?]CIIKKIOJQaVJXJZJ]Ja]
~ans	Q!X#J&Z(C)F*D+D,X-J.J1F2[3]5H6F8Y9E;G<Z>I@EAIBFCFDYFYGXHaI]JHK?MGOAPDQ[RES]UHWIYGZH[J]BbFdZeIf_gJhH
~ant	F#?%H(I)I+[-Z0J1D2I3;4[6B7C8A:d;C<E=H>[@HAABEDHEDFDGFHYKfLDMYNEOEPAQIRBS]TJUdVCWeYJZ<]_^D_@bYcFeIfIgHhZ
~anu	k!I>J@HAKBJHCK_P[TJ][_Zb[dIfXgZ
~anv	[!Z#G%H&I([*D+J,H-X.J/I0I1I2J3C4I5J6H8[9A:F;Y<J=Z>I?J@AA]BHCZEJFJGXHEJIK_MENEOIPZQJRISHUGWIXXYI]Z^]_^aHcGdGeJfHgHhC
~anw	n?HHWMZNYZI]YaZ
~any	M!B#a%C(H*G+_,G-a.G/D2G3J5H6F7Y8_9[:[;[<G=I>XAFC@D_EHFFGDIHJEKJLIMANZPIQHRFTYUbVGYGZI]B_Ja@bDcEeFfCgIhB
~anz	k(J,Z3F8Z9I=H>H?J@JCYDJHFI]OHU^VIX]ZG]XdHe[fJ
~ao^	U!E#I(])X*H+G/H1Y2I3]4J5J6H7I8H9^:Y;H<J=H>C?Y@HAHBIDCEXFHHJICJHLJPFQJRJTFU]VJXIYH]]_Ga[bDc[dGfZgJhF
~ap^	V#Y%H(G)J+I,I-F.K/I0J1H2H3D5f6H7I8G9G:I;J<j=H>F?G@YAIBECZDFEIFYGIHEIDJHKGLIMGNGOXPHQJSITFUHVHWJXHYIZE[G]F^I_HbHcFdGeXfFgIhH
~apa	a![#J%J([+J-G/K3Z4J9G:H=I>G@GAKBGC[GIH?IHMGNHOHRJTJU]VIXIYZZG[a]G_XaJbZcJdJf]
~ape	k#Y-J9J<]>H?J@[BJIIKHNZO[XIZJ]J^[a[hZ
~aph	a%E(_)Z@IBIDIMIVJZGge
~api	Z!F#J%X&K(F)H*H+H-F.J/X1I2J5K7H8Z9Y:F;I<I>E?FAIBFCFD^EIFJHDIZJIKELGMFNEPXSHTGUFVDWIXEY[ZY[H]G^G_JaFb^dbe]f_hF
~apl	k%](I*Y?a@ICYHHMJPIZI[JaZbKdIgY
~apo	h!J#G(I)I*Y-I1Z3I9G:I=K>[?H@IA[BHCJHaIJKIMJNJOJPJSHUJVHXIZ[[K]I_YaJbKcYdJfJ
~app	N!C%]&H([)D*]+_-Y.G/Y0J1F2G5G6E7H8E9];X<G=B>_?b@IAEBFDYEFFHH_IBJEKEMANXOBPXSETBUBWEXIYX[C]H^K_Ca_bEcDdDeGfXhA
~apr	d!J#X%I(J+J-Y0^3I9I:]=I>I?G@HCJDIHIIGK]LJMHNGR]TXVJXI[Z]^_YaGbJcJdHeJfHhI
~aps	e!]#[(J-I3J9G:J=b>G?I@FBGCJDIH^IHKFMJNIOJRbTIVJXGZD[J]I^J_EaIbHfJ
~apt	U!H%I(G)J*G+I,J-F.J/G0J1J2J4H6I7I8I9E:H;J<J=G>E?Y@DAIB]CGDFEJFJGJHbIHJIKELHMcNGOGPIRHSITHUIVGXGYJ[H]^^H_IaFbecIdIeJfGhF
~apu	rAZHGZZ_YbZfX
~aqu	n:X@]N[U[XJ
~ar^	B!@%F&I(Y)D*H+a,D-[.G/I0G2Z4Y5E7H8E9J:F<B=A>Z?^@YA[B[CGDXEBFHG>HbI@JIKcLJM]OYPEQCSDTKU;V@W?X]Z[[_]D^aa@b^dFeZfKgDhI
~ara	K!I#A%H&H(]+D,E-?/^0a1J2b3E4J5G6D7F8E9F:E<G=I>G?bB>DYEEFcGIHJIfJEKCLDMWNBOHQJRISETZUXV_YIZC[^]@^I_Ja?bEcIdFeGfDgDh[
~arb	o3W:Z@YHXSZZIbZ
~arc	Y!D#G%E&H([)I*H+I,I/I0J1Z2X3D4H5K6H7H8G9C;X<J=F>C?DAHBZCYDEEIF]G^HbJIKDLYNFO[PGQJRGSITHUGVDWIXFYIZF[G]F^^_XbZcGdaeHfIgIhZ
~ard	N!F%[&H(G)[*C+],f/Z0F1G3I4D5H6G9a:E;G<G=C>C?Y@YAFBHCBDAEGFIHXICJELEM]NBOIQ[RESITEUDVBWGXFYcZB[F]B^D_CaYb[cCdEegf@gFhC
~are	R!Z#C%H&H(Y)E+_,H-[/F0H1G2H3[4F5H6F7E;[<Y=H>B@JAXBHCIEHFHH]IDJFK]LIMZNCODRGSFTDUDWGXAYGZD[^]Z^Z_ZaHcYdDeHfDgFh^
~arf	c#F([)H*[9I:I=I>H?Y@[BJCHDJHDIZK^MINXOJPJTKUKV^XX[[]I^YaHbJhH
~arg	g2]9J=J>KBJGcHDI[KJS[ZH]]cHdDfHhJ
~ari	O!X#X%F&J(_)Z*D+H,F-[/F0H1H2H3F4F5I6G9A:X;^<I=^>B?JAaBKCZDBEHHEJEKHMCNBPGQIRWT[YH[I]Z^[_]cEdYeHfDgG
~arj	yH[b]
~ark	d!J#I(J*K-[2^3H9F:K=K>G?E@IBGCIFZHdIXKHMJNJOJVJXJZB][aZbIcJfK
~arl	_!Z(J-H/X3J7J9H:[=J>H?I@_BFCIDIHIIGKYMIOJSXTHU[V^YXZA[X^YaJbJcJfKh^
~arm	i(J-J3K9X:J?J@JBFCJHaIIKIMIVJXIZF[ZaGbbdIfJhJ
~arn	j!J-Z3I8^9G:K=K>Z?J@IDGH[K[MYNJVIXIY[ZG]J^JaJhK
~aro	h![#I*[-X3J9J>Y?Z@HBHCFIIKGOITKVZXJ[[]I_XaFdKf]hJ
~arr	U!_#X%G&J(F*G,I.Y1I2I3D5K7G8H9C:F;I<J=G?E@CAJB^CEDJEIFZGHHYICKZLHMFNFOFQZT^UFVGWIYI]J^G_GabcGeIf]gGhF
~ars	u+I-Z3ZBJDFH^
~art	J!F#?%J&G(F)C*E+Y,E.X/E0J1C2E3F4B5F6C7X8F9H:b;D<H=F>^?>AGBdCADKEFFXG]H^JZLEMBNGOFPIQFRFTYU@V[WCXCZ>[A]_^B_ZbfcCdCeCffgJh@
~aru	j!J#J-K0[3X9J>J?[@IBICJDIHEIHKHL[N^VZZG[Y]I^Z_^aJcJ
~arv	w#X%J(J9I;bHHIKZJ
~ary	Y!H#I%G(]*I+J,K-F/J0Y1Z2J4I5[7J8J9H:Y<J=J>Z?[@JBDCID]EJGIIIJZKYL_MGNGOJPYRJSJTJUGVFXJYYZ@[J]IaIbHcYd^fGgX
~arz	m&[(Z-J1[8J9J:Z>JBIIJKJNJZIcId_eZgJhZ
~as^	Q!F%G(E)G+H,I-Z0J3E4H5J6H7G8I9b:E;I<J=G>@?FCYDDGHHbIcJFLHMFNHOHPGQJRbSGTIUGVEWJXXYIZ[]E^GaFcGdFeZgGhF
~asa	[!G#^(F)H*[+H,I-I/H0J1I2J4H6H7J8I9E:F<J=F>b@DAJBCDEEIFIGGHYIDJIK^LaNbOGPFQKSHTEUGVFW_XGYJZC[[^G_HaEcGdGeJfFgIhE
~asc	n(J9H>I?J@JBJCIHBI]KZVJZZ]_^[aJbXdJe]
~ase	N!E#]&J)F*G+G,H-X.I/G0H1G3G5H7X8G:E;W<I=E>D?D@GAHCEEGFIGZHZIXJZK[N_OFPFQ]RFSGTDU_VDWGXFYZZZ]E^[_FaEb]cHdbeHfBgHhX
~ash	X!H#J%G(F)I*J+J,G-F/I1I2J4Y5K7J8H9G:H;J<J=G?G@DAIBCCHDGFcGbH]IFJHKELIMeNFOIPGRFTIUHVHWJXHYIZ?[I]G^Y_HaFb]cGdDeYgHhH
~asi	Z#Y%J(J*J-a2Y3G4J6K7K8J9G:I=c>H?I@YBFCHDIHGIXKGMIOIPJTJUJVIX]YJZE[J]J^Z_JaYbJcJdXeYfGhH
~ask	S!F#H(E)G*Z+[,X-F.J/H0H1I2J3E5J7H8Z9E:K;J<J>A?C@BAHBFC^DFFJGIH^IIJIKHLaMHNGSHTGUHVEWIXGYW[G]H^GbJd_e[fZh_
~asl	R!E%J&J)F*F+G.I1G2]3E4F5I7W8G9F;G<I?CAGBYCCD^EGFHGFHJKYOFPDRGSETDUXVJWFXEYHZb[X][^[_EcDd_eFfCgEh[
~asn	q#J&[-I1[3H@JBJDHGJHCJ[LJMJNZTZUJZI[]^^fH
~aso	^#H%I(I)J+J-_1K3[4J6K7J8I9Z:I=J>F?D@WAZBYC]DYGIHAIDKEL[MGNbOISJT[UJVGWKXHZ[[J]I^H_IaFbIcIdJfHgJhZ
~asp	p!X9Z@[CKHIa^
~ass	4!>%Z([)F*E+A-]0G1D2_3>4?5G7Z8D9@:J;D<Z=H>D?IABB[DGEEFBHYIbJ_KbLXMaN]O>P>QCRASGTDUFVBWHXCYDZa[]^[_BbXcId]e^fIg]h^
~ast	L!H#_%[&H(@)F+H,F-I.^/J0F1E2E3>5G6I7E:e;E<G=G?C@cAEBFC_D]EFHGIaJGKdLZM?NDO]PCQGSCT[VDWDXGYFZI]F^B_HaFbIcIdEeZfHhD
~asu	wA[HJMXR[_Z
~asy	k-ZA]HEI^KJNJ
~asz	o(Y)]-Z3I7X9K:Z>JDJHHIJKIO[ZI_[
~at^	?!^#?%X&H(X)D*?+@-Y/H0G1Y2J3[5X7]8G9b:E;]<@=?>e@DA^CDDGEGFIHbIIK]MENbRASGT?XD[I]C_ZaJb>cDdGeGf^gYhJ
~ata	S!Y#D%E&J(B)F*E,X-X.Y/Y0G1G2G3_4F5I6Y7Y8J9B;Y<HAFB^CDFHHFIFJGK[LIM[NBOCQHSETCU]VFWXXGYGZ@[F]J_XbYccdWfChW
~atc	V!I#G%J&J(^*I+H,J-X/I1I2K3A4J6a7J8J9G:I;J=I?HAeBECFDGEKGJIDKILJM[NHOdPJRGSJTIUJVHWKXGYJZA[J]H^J_XbHcHdJeJfJgG
~ate	J#F%J&H([)]*Z+@-H/G0D2E4F5F6C9H:X<I>H?HA]CIDHEGFEGFHHJHKELFMZNaO[PYQFRaTDU]VYW]XGYEZ[[J^J_Fa[b[cIdHeEfXgHh>
~ath	k?[@XDJFaHXKIZE
~ati	@!Y%Y&G*?+[,Z-G.H/A0D1I2C3c4C5C6A7]9<;I<G=W>G?G@DAGBECaDaEaF]G]H]IAJGK=LDNaOEPHQZRHSGTAUXVAW_X^YDZB[I]I^H_HacbCcId]e^gGh=
~atk	q![%Z9J>JCZDJHZIIP[XJZ[
~atn	n#I+J-I3J6[9J>Z?Z@YBICHDHHIIFKaMJNKO[VYXJZGaIdJeYhJ
~ato	H#a%I&G(X)a*b,X-G.F/C0E2D3_4_5F6H7H8C9?;D<G=A>a?_@CACBICFEJFIGCHIIEJDKALGNEPeQKRDSIVXWGXJYH[C]X^C_Ga^b]cFfFgEh?
~atr	g(J0Z3H9I:^=Z>H?J@[BJCJDJHCIcKIMKOGR]VJZGaHfY
~ats	l-]3I7[9I>F?J@ZBJCIEKHZK^MJNHO[XHZF]JaGc[eZ
~att	N#Y%Z&H)G+E-^.H/D0H1F2]3_4I5H6J7F9D:I;I<H>E?C@aAFDJEGI[JFKIMAOFQIRISFTZVBWFXb[D]_^[_DaZbCcGdGeJfAgFh^
~atu	Z!F%H(G)H*I+J,H-G/J0[3E4I7I8H9G:H;J<[>G?F@GAJCHDGEJFJGGH]IGJJKFLJMKNGOGPHRHSaTIU]V]WGXHYI]H^H_IaGbHcGd]e_f]gIh^
~atw	r-]Z[
~aty	yHZU]
~au^	]!J%I(I-F/Z3F4J6J7J8Y9Z=I?Z@XBZCHF[HBIFJJM^OHPKSKTJU]XI[Y][aXbIdIfIhH
~aub	t9[?YCJHXI[ZH
~auc	b%F(I)J-Z3E4Y9Y:J=I@HBZCZD[FJHXIIKHMIOIPJTHU]VHWYXI[J]HabbIcJdJfHhJ
~aud	_%K(J-Y/Z3J9J>J?JCJE[GJHXIJKEMIN[VYYY[Z]]^I_KaJdJfJhX
~aue	p#[BJHXM[fY
~auf	]!I%I(H)J*J+],I/J3H4I6J9H:G=[>[?G@CB[CGDEGIHGIDJJKGLcMEOJPIQZRYUHWJYJZ][H]]^H_JbGcYdGeJfXgYhG
~aug	t9^BYHEKZMJ
~auj	w@ZHJX[ZJ
~aul	b(K*E+J-J2Y>J?J@^BICJDHEYHcIHKDWHY]ZHb]
~aun	uHXMJTX
~aup	uD[ZJh_
~aur	r6aHDRa
~aus	O!F#a&J(Y*G,H-Y.J/Y0H1H2J4X7G9D=G?J@GAJBFDYEYFIG[HFIZJGMFPFR]SHUZX[YGZA]_^HaBbHd]eHgIhD
~aut	I!D#F%W&H(c)b*I+D,f-A/I0F1Y2F3]5J6F7I8F9A:H<G>[?^@XAFB?C[FGGCHaJGKHLEMDN@ODPBRDSHTYU^V_WEXBYFZ;[G]G^D_DacbCcJdBeEfBhC
~auv	m#],[-J6X9J@JBJHEKKX]ZIc^dHhZ
~aux	t)[*J4[AZHXPJ
~av^	Y!Y#X%G(J)H+H-E/X0Y1I3C4G5J6c7H8G9E:I;I<J=F>I?]@YAHBCC]DXEIFIG]IaMDOGPFQJRGSHTFUGVDWIXFYI]Y^J_FaEb[cGdEeIfEgH
~ava	Z#Y%J(F)H*H+I,J-E.J/H1G2J3_4Y5J6I7H8I:F;I<J=X?_@GAIBBCXDEEJFJGXH]IDJJK^LIMFNFOFPJRJSXTGUFWIXIYY[G]Y^I_HaEcFfXhE
~avb	w>JHGIGKIZH]bf^
~ave	I!J#E(F)X*[+E,J-J1F3]4E5]6F7G8E9Y:G;X<G=_>J?GAEBECaDaEFFJGJHXI_JHK]LFMDNYO^QHSETCUJVEWJXGYFZG]Y_JaBcHdFeKgGh[
~avi	i.Z6Y>K?XBHH[M]UJVJWYZEa]bX
~avo	e#[3J4J8X9J=J>J@XCIHJIIKaNJRZTJUZVJXJZ^[JaJcIfXhJ
~avr	j-]@[BXHGKXZH
~avs	m!c#F(K;Y@GBHIIKJU[ZH]J^HfZhJ
~avv	p@GB[HZZIf]
~awa	b#J%](H)Z/J3H9H:J>G?Y@_CHDWGJIHJJKFLJMJOJTJUYVIWKZH]a^]aEbIcJgJhG
~awc	u7]:Y@HH]ZI^J
~awd	y#GB[D[TJZ^[J
~awi	_!Z#F%I(H)H+X,I-]/I0J1I2Y4I6J7I8J9^:X;I=H>F?F@_AIBGCGDDEJFJGJHDI^JJKDLIMGNGPGR[SITHUIVXWXXFYJZX[H]_^I_HaFbHcHdIeJfXhY
~awn	k%_(b9I;_>JBIDJNJVJZGaJfJ
~axi	p3EIHOGXc
~ay^	O!]#I%F&J(C*J+F,H-C.H/C0F1G2I3C4G5I6G7E8G:H;G<I>H?H@fAFCGDXEHGFHXIYJHKHLYNXOEPJQIS_T^VFWGX[YKZZ]^_EaZbGc[dGeHfE
~ayb	uHHN[SXZJ
~aye	k9I@]DJHIIIX^]]fZ
~ayo	wHGc]f[hX
~ayr	w!XH^ZJ
~ays	G#Z%F(C)G+I,G-].X/X0H1Z2H3H4G5G6J8F9C:X;I<I=X>B?E@IBHFGGKI_LHMCO]PDQHRGUYV]XaYG[H]FaGdYfEgBhW
~ayu	r3J9ZIZZZ
~az^	m%Y(J*Y=[BICYDJHEIJK[NXZ[hK
~aza	i-^/Z9I>J@[BXHFIIJYMJN]OZhJ
~azd	wHXN^
~aze	p-YV]bZ
~azi	V!D#E&X)G*J+H-D.J/H1I2H3^5J6H7H9^:Y<J=I>F?D@DAHB[D[EYFIHHJIKDLHMJN^OGQISZUYVJWZYIZZ[G]E^G_YaJbEcGdHfZgXhF
~azn	rHJL[ZJ^^d[eIfJ
~azo	p#G/[@[H^KJQYVX
~azu	k!Z(Y/X3I>IA]DJHYIJKJO[VZZF_ZaJbXcIgZ
~azw	r-[2Z9G:X@KF[HJI]
~azy	l#^3I9J>J@YBICJDIIIKJMJOIVZX_ZG]Ja]
~ba^	m9I:Z=]@]BXCYHFNYZH
~baa	m*[-_4^9K>J@YCKHDIIKXMJNJZFaJfY
~bab	y!Z>G@XO[ZI
~bac	E!X#D%]&H(?)C*D+G,Z-A.G/H0]1Y3@6a7E8Z:C;F>H?B@EAZCCDAEEF]HFI@K^LCMCN?OJP^RYSDTCUDV@WDXIY]ZJ[B^A_[deebf^g]hA
~bad	j!J#a%J)Y9JBXDJEXH[TJVJZH
~bag	h-H4Y9H>_?JBGCJEYIIKHMIRYTKX_ZE]JaJha
~baj	u!a9G>]HHKJZFbZ
~bak	^!Y#G(F)I*I-F.K/I0^1I3H6W7I8[9F:H;J<J?H@FAIBICHDFEIGJHEIFJJKXLHMFNGOHPYSJTHUIVGYXZW[H]G^HaFb[dae]f[hG
~bal	[!J(d)_*Z,d-X3J:J=J>Y?G@IBIDIHFKJNJPFUHVFZC]JaJbJdCeIfJgHhI
~ban	Z!J#F%J(H*J+J,J-[.H/J2J3H4J6J7J8J9E:H=I>^?G@FAJBCCDDHGJHiIJKDLJMFNGOIPKRJSKTJUJVIXIZ?[G]d^I_JaGbFcJdHfJgJhG
~bar	]!F#D%J&J)I*F+H,J-].K/H0I1I2J4[5J6H7I8I:G;a>_?_AIBDC^DJEJFZGJH@IIJJK[LHMFNGOFPXQJRHSHUHVZWJXEYI[b]F^H_HaDbFcHdHeJhF
~bas	_!H#I%I(J*K+J-G1J2J3F4Z6J8J9G:H;K=c>G?J@GBFCaDHIaJJKGLJMIOIPJQaRITJUIVGXHYYZB[Z]H^J_JaHb[cIdHfGgJhI
~bat	h![#J-[3X9H:J?H@IAZBICJDHH[IGKIMJNJOaRXVJXIZE]Z_JaI
~bau	y4]
~bba	q!](X9K;Z=J>[BJCIHFI]ZG]Y
~bbe	m)[=Y>JAXBIK[MaOYVJZIaJbI
~bbi	q3Y=ZBYHIUZZK
~bbl	m+J.YAXBIIIKZLXZI[[]Zb]
~bbo	w7_HIKYSI
~bca	wH[
~be^	Y!H#Z%I)I/^0[3G4J7I8J9X:H;J=H>[?FAXDZEIGJHFNJOIPWRJSJTXUHVFWJXG]_^IaJbHcHdGfHhF
~bea	g#J%J*Y,K-I3I4J8J9Y:J=J>H?I@IBaCJDIGIIHKHMYNIOJPJRJVJXYYJZF_JaGcYdFeHfbhJ
~bec	S!H#Y(H)X*K,J/Z1J4J5X7I9H:X=K>J?H@HCIEZI[JHLXMHOYPHRYTXVYXYYEZA]Z^KaIbIcJdYeIfIha
~bed	l(J8Y9^:[>K?K@JBZCJHJIIKILXN[VZXKZG]JaJ
~bee	V!X(F)[*I+I,K-Y/H3H4G5[6K7I9H:I=Y>FAJB_CHEJGIHDIIJXKXLIMJNXOHPJRJSXUZWYXY[H]Z^H_XbHcHd[eHgI
~bef	V!X#H%J(I)J*I+H-G3G4I5[6J7I8I9H:I=I>G?F@]AIBCC^D]EWGJHIIDJIK[LHMXNGOHPJSIT^UJVGXZ[H]c^J_Ib_cFdIfHgIhY
~beg	k(K-I3Y9Z>C?J@IBIFZHEIHKJOGQ]VXXaZ]]^aDbZdJfI
~beh	Y!I#G%W(a)a*b+H,[-G/E0H1W2I3X4F6G7G8H9C:G;_<J>E?D@DAGBDCCDHFJGFHEICJIKILHM_NIOIP]QJR[SHUJVJXEYI]E^HaDcGd]eJfEg[h[
~bei	W!G#G%^&^)I+I,Z-G/J0J1J4[5J7Y8I9H:[;Z=F>XAJCFDGEIFJIHKBLZMFN^PIQJTHUHVFWHXGYJZG[H^H_Ia[bGdFe[fFgIh_
~bek	f!J#J%F&a(H)X*J,J-]2Y3H4J6J9G:Y;X=I?H@YCID^EJH[IGKFMINHOJPITKVXXI[X]I^J_JaIbJdHeJfJhI
~bel	a!I#H%I(F)I*[+I,K-[/G0J1I2J3G4I5]6I7I8K;J=H>[?^@ECHDFEIFJGIH=ICJJLJMGNcOGRZSJTIUFVEWaXHZ@[I^I_Ha]cHdYfIgIhX
~bem	w-^HJIZ
~ben	O#[%Y&Z(D-X.I/F2G3C7H9D;]<H=[>F?IA^BYCBEFHEI^KGNHOZRXSETJUBVXWEXZZA[H]YaDbBd]eZgY
~bep	wHJQ]VYX]ZI
~ber	H!H#B&H(X)E*F+a,F-I.G/E1G3d5G6D7I8G9@:J;Y<G=B>b?H@HAEB@D]EEFFGXHXIZJEK[LGNDOeQGRGSJTYUDVYWFX]YFZA]Z^C_CbCdBeFfIgE
~bes	c!I#I(K*Z+J-H2Y3G4Z6J9Z:I;J=X>[@[AJBHC[HGIHKHNIOYUIVHXIY]ZE]J_]aZcIfIhZ
~bet	_!I#I%J(I)[*I-G/E0J1J3J4X5J6]7J8I9H:J;Z<[=I>H?H@bBFCHDHGWIFJJK]LJMHNGOJPIRJSJTHUaWJXHZD[J]H_JaJbIcadHfGhI
~bev	f!H#H%I(Y)J*]+J,K-Z/J0J2J3I4Z6J8J9F:I;J=J>Y?]@HAJBGC^HBI^KFLJMHNHOIPaUJVEXGZX[J]Y^I_HaGbIcJdIfJgKhI
~bew	w([*XC]HI
~bez	p*Z?]CZDYHHQYY[ZJ
~bge	_#I%I(J*I+J,J-Z0J1Z2J3H4Z6J7J8J9I:G<K=Z>]?YCGDHHGIGJJLJMHOIPHRJSITJU^VGWJXIYYZZ[I]^^I_IaXbIcIeJfFgJhH
~bi^	f!Y(I)Z+G9I?K@bBYCJD[HGKIMZNKOKVYZGaJhK
~bia	W!H#H%J(H)J*J+J,K-I/Z3G4J6I7W8J9F:Y;K?H@aAJB_DHGJHEIFKELYMZNHOIPJRJSJTHWKXH[Y]H^^_HaHb]cHeJgYh[
~bid	d!I(_)]*J-a:K>J?J@IBHHAIYKHLINKP]QZUHVJZD^ahJ
~bie	Z!F#E%H&K(G)I*G+I0I1J2J3I4I6H7]8J:G<K=D>X?F@BAXEIFJHCIDK[LHNHPHQKRISHT[UHVGWJX_YJZG[H]Y^^_[bHc^d]eKf[gHhY
~bij	w1[8]HJIJK[
~bik	r#J>J?_H]XJZIaJ
~bil	T!]%H)F*X+H,I.Z/I0J1I2J3]4[5J7H8H9D:F;]<J=F>b?D@DAIBBFJGHJIKDLHNFOJPFQJRHSFTGUaV_WFXFYIZ=^H_Hbad^eYgGhF
~bin	b#J+Z-J/H3[4J9I<]=J>H?I@JBZCJDHHcIIKKMINIOJRJTJXJZH]I_JaIbHccdIfJ
~bio	d(J-H3J9J:J>I@^D]HaIHKHL[MHNJOKUJVIXJZX[J]J^IaJbZdJhX
~bir	o%]HDI[ZJ^XdYfZ
~bis	n3Y>J@ZBJHFIJK[MZZGgZh^
~bit	d!J#]%I(J-Y3I9Z>[?IBHCIG]HWIFKYMHNITIVJZ^[G]H^ZaHbJhI
~biu	w9Z>[?[BJDJHGOK
~bje	S!^#G%F&K(F)I*H+I,I-D/F0G1G2I3F4F5K6H7H8F9F:G;d<I=G>F?G@EAeBECGDHEJFJGbIFJHKFMFNEOGQJRHSITGUHVEWJXGYIZB[H]G^Z_haGbHcFdEeIfEgHhE
~bju	n-Z:^>J?aCJHFIJPZQYVKZI
~bko	y5X9ZHFZ]
~bl^	G!e#F%A&H)^*F+D,Y-^/C0D2F4b5F6H8[9B:B;]<G>[?Z@JAZDEEDFFGIHZICJIKILGMENBODQIRDTBUaVbWAXBYXZG]A^IaDbHcDe[fGgBhD
~bla	]!J#H%I&X([)J*I+I.Y/J0J1J4H7H9F:H;J=I>X@HAJBFCFD_EJFJGIIDJIKEL]MFNFPJRJSXTEUHVGXGZb[H^H_HaFbacHdHeYfYgIhF
~ble	L!J#]&I)G*H+E-B.H/D0[1G2I3C4E6E7H8H9B:H;E<I=X>@?E@DAZBfDCE_FJGEIAJIKELGMINAOEPHRFS^TGUFXAYGZf[F]Z^G_CaYbIcadYeFfGgJ
~bli	]!K#F%H(F)I*I,J-E/J1K2J3D4J6J7I8J9Z;J=H>H?EAJBBCFDJGJHXIXJJKZL^MFNXRJSITFUIVGWJXFZa[^]F^H_Iaab_cHdIfHgJhX
~blo	I!@#j%B&H(A)[*A+C-c.b/@0E2D3?4J5F6C7B8D9@:A;G<F=B>C?>@IAGBJCHD?EEFFGEH]I@JaKZLCM>NHOBPARASATjUBV@WDXeYEZ=[e]@^K_BaAb_c^dAeIf@gAh@
~blu	w9JH[K[
~bly	y>G@YO[
~bma	oBYHYM^ZIhH
~bmi	mHCMKZc
~bo^	n9Z=]?JBJGJHGMIZIa]f]
~boa	a%J(J)I*I,b-H/J6J7J9F=J>I?H@KAKCIDJFZGKH_IGKHMINIOJPITIUKVIXIZC[J]I^J_JaHbJcIdJecfGgJ
~bod	V!E#E%G(X*G+^,J-_/G0I1W2J4I5J6Y7H8H9[:F<[=G>E?Z@YAHBGCEDYEJFIGYHDKDMHOHS^U^VIXFYIZJ[H]HaFbGdYeIf]gGhG
~boi	u>]FJH]IJ
~bok	u/Z3I9KCJHHIcTJ
~bol	b!Y%K(K*J-[1J3I7^8Z9H:J=J>I?X@GBICHDJHJIdKGMINZOIRJSIXIZF]JaIcJfJgJhJ
~bon	o-Z9^=[?KIGKGO]XJZG
~boo	a!J#H-I/J3I9H>H?J@IB^HbM]NJTFZD[G]J_JaHb[f^
~bor	d!H#I%I(G*H+J-F/J0J1Y3H4Z6J7J8X9D:a;[=X>H?bAIBFCGDHH=IEJJKILJMHOHPIRJSJTIUYVIXGYZZX]Z_YaIb^cIdEeIfGgIhX
~bos	m!Y(]8^AWHEK[_Y
~bot	Y!G#H%H(_)I*]+I-G/H1K3Y4]7H8I9a:Z;J=H>Z@FAdBZDEEJFJGJH@IFJIKFLIMHNGOXRISIT[UIVFWJXHYK]G_GbHcGdIfGhG
~bou	Y#G%H(^)H*I+K-Z/I1J2J3G4J7X9F=]>E?GBACGDXHXI]LFMGOIPIRJS[THUFVEWYXIYJZ[[H]G^I_JaDbGcbdIhG
~bov	t2Z;_
~bow	w>[HJNYX]ZJ
~box	]!J#I%[(I+J-J3I9H:J=J>c?H@HBICHGXIHKIMJNIPJUJVJXJZD]J^^aYd[e^hY
~br^	g!J#I%J(I)^*J+J-[2Y3I:Y=J>I?I@JBGDIF[HDI]KIMJNJOJPZSJTZU_XXZG]JaIcJfH
~bra	V!E#F%Y&J)G*Y+F-b/G0I1H2H3a4C5Z6H7G8G9B:E;H<H=Y>Y?X@GAIBAC^EIFHGYIHKHLHMBNCODPFQIRISDTIU]V^WZXDYJZB]B^Y_Ga^bXc_dGeHfZgGhF
~bre	^!H#H(I*J,J-a/J3b4H5X6J7J9F:I=[AJBEDFFZGIH]KDLJMHNYOGPJRKTJUIXIZB[I]E^J_IbYdHeJfIgJhI
~bri	_!I#F%I(H)J-G/J6J7J8J9_:I>H?H@HAJBFCHFZGJIHJJKHMIOHRJSJTXUIVHWIXI[[]Y_GaHb_cYdaeZfIgJhI
~bro	S!I#C%D&J(E*G+H,F.^/Y0H1J2Z3D4[5I6F7G8G9D:F;Z<I=E>G?D@EAGBHCFDEEIF]GGIBJGKCLHNZOFP]QYSITXUFVZWHXEY^[F]ebadDeGf]gGhJ
~bru	Z!Y#G%H&I(])Z*F-W.J/J1J2J3D4H6H8X9E:Y;[<J>H@DA[CJDIEJFJH@JJK[MFNEPZQKRISIUHWIXGYJ]b^[_ZaJcHdFeJfGgIhF
~bry	r3I9^HJa[
~bsc	r1Y9]=^@JBJHHKIYZZI
~bse	k%Y9X@KBHHaZF[[]I_ZaJcJ
~bsi	l([H[I[ZY_X
~bsl	q)]3JHIKINKUbZJdJgY
~bso	u1[
~bst	h(J)Y-]3H9I:J>I?I@XB]H[IGKIMINJOHUZVaZD]JaJhK
~bt^	d!H#I%H*J+J-H/I3I4J7J9]:J;_=I>F@XBGCFDGIZKZMHNHTIUXVHWZZA]I^I_[a^bXcJdJfJgW
~bta	y,Z
~bte	r,]HJVZZI
~bu^	hCYHFKYcb
~buc	p3YHJIafX
~bue	u9]=YHFIJZJh]
~bui	e!J#[%J(J1d3J4X6Y9I:I=Y>J?J@HAJBIG[HDIGJJKIMJNIP[RJVJXHZG^X_JdIeKfI
~buj	pDZH[ZY
~bun	h!J#K%G(K-J/X7_8Z:J;a@JBJEZHDNJZGbJc^dXfZgJhK
~buo	w9_>JHJaJ
~bur	m3H9]>[?_@JBKCYDJHDIJKJMJOIV]ZF]JaJhJ
~bus	i=cBICJHZcXdIfJhI
~but	]!D%I(c-I/J0J1I3X8J9H;K=I>I?I@IAKBGCJDIG[HbKIMINIOJP[RJSJTHVIXJZX_Ib[cIfGhJ
~buz	w>[HYaI
~bvi	r-d9JHIIHKJ
~bwe	u3Z9YHXR]
~bwo	m#[*X-]>H@JCIIHM[ZIaXhZ
~by^	n!Y#J+[@[BIDZHYKJVJ[Jh_
~byl	n-J9J?]@IBJHHIKK_PZVJWZZG]]
~byt	[!H#F%I(G)J*I+J,J-a/Y0J1K2K3G4J6I7I8I9D;J=H>X?G@eAJBZCGDHGJHJIDJJKBL^NGOHPHRJSJTEUIVGXZYJZY[Y]H^[_HaGcHdXeJfHh]
~ca^	Q#J&I)F*[+],F-H0H2H3W4E6F8G9A<H=[>B?XA]B?DZEGFHGFHJIGLYMANaPESHTCUBVFW^XAYXZZ[E]H_EabbbfIgG
~caa	u%JEFWJZId_e[fJ
~cab	t9I=b@[BIHGZH
~cac	_!J#H%J&[(G,[-I.E3Y9H:I=H@HCaDFFKGJIIKHMaNHOYRKSKTJUJVIWJXIZF[J]Y_Ka^bYcJfIgJhI
~cad	Z!H(G)J*I+I,J-F0J1J2J3E4E5[6I7I9F:H=Y>E?JCXD]EKG[H^IEJIKDLaNGO]PGRHSITGUHVGWJXGYIZG[H^^_HaXbFcHd_eI
~cag	u-^?ICIHFKILYXJ[]
~cai	k-J3J4X6Y9I;X?K@JAZBIIIKJS[TJZI]K^Z_IaKcZdYf[
~caj	y/J0[N^dJ
~cal	S!]#Y%E(D)F*F+G,I.I/[0H1H2H3Z4G5J7G8H;I<J=[?]@DAWBXCFDDEHF]GFH]IHJIKXLHMDPFQaRXSXTFUYVEWHXFYIZH[F]X^F_Fa_bEdXeIfEgYhJ
~cam	R#E%G&J(E*E+X,H-D.J/X0I1I2I3X4G5J6G7Z8H9C;H<J=F>F?E@fAGBaCEDDEIGHHZIAJHK@L^M[NEOEPGQIRHSHTFUFVHWIXEZ[]X^]_Ca[cFdIeIfEh]
~can	D!F&G(Y)Y*X+C-J.G/C0X1E2G4Y5I6_7J9B:I;F<J=]>]?[B<CED]EIFZG^HJJCKKLFMEOGQGRDSJTHUCVGWFZX[X]a^Y_^aAbCc[e_fBgG
~cao	W!G#G)Y*J+H.J/I1X2J3Y5K6I8I;I<K=I>E?[AIDDEYFIHJIEJIKDPGSYTGU^YJ_Ha]bFcYdIf[hH
~cap	c!J#^-I/J=J>I?JBGDZFZI]KIMJNIOISKTJXGZ[]_^JaJbZdJfJ
~car	U!F#J(Y)G*G+H,F-D.J/G0J1I2b4H5J6H7G8H9E=E>_?J@YAJBBCDEJF[GHHYIdJIKCLJMFNYOEPGQJRIS[TFUGWIYI[Y^X_HaEbacFd[eIfFgHhZ
~cas	]!H#I%H(H*J+K-E/I2X3F4J6J7I8K9^:I;]=I>a?G@DAKBICGDXGIHYI^KEMGNYOIPJTGUIVHXIYYZ@[I]H^c_IaHbIcIdafIgJhH
~cat	H!D#]&G)D+F,^.I/E0G1G2G3Z4C5G6F7J8E9E:E;G<H=B>]?c@GA_BCC_DHEFFHGDHbKBLFM]NJPCQHRFSEVAXIYGZZ[F]Y^IaacIdAeXgFhC
~cau	S!H#Y)J+Y/[1J4J5X7J9J:X;X?H@JAYCJEZI]JILXMHOYPJRYTXXZYEZC][cJdYeIfJhG
~caz	y,ZHX
~cc^	p)Z@ZBXJYcX
~cca	_!I#b%J([*J,H-Z/J3G4J9I:J=K>J?J@GCIDIIHK]MGNIPJSJT^UJVJZW[Z]J_JaIbZfJgJhI
~cce	J!X#A%c&H(H)D*E+F,E/e0F1I2F3D4J5H6E7D8F9B:@;F<H=B>_?]ADBgCGD>EFFGGDHYIXJGLGNGOZP_QaRFSETDUDVDWGXDYGZa[J]B^@_AaBbIdCfIgDh[
~cch	d#Y-J/X3J5Y9J?J@IBICJHEIIKXM_NIXKY[ZGaJbKg[h^
~cci	j!X(J-J3Y>I?H@XBIHJIJKJN[V[Z^]X_KdJgW
~cco	B!e#_%b&F(B)^,Z-?.F/A1F2c4C5F6D7F8C9E:[;W<F>E?@@BA^BHCJDZEGFEGXICJDK=LaMDNCOCP_Q]RDSCTZUCV_WBXFYDZJ[W]B^c_[aCcAdEeBf@gBhB
~cct	m!]#^*Y2Y3H:Y>I@JBJHDP^THZB[J^Z_Y
~ccu	k)^*J3I>JDKH]IKLGTJZ^eZ
~ce^	N#X%]&H(H)E+Y,G-Y.J/D0H1G3@4F5J6F7F8F9^;G<H=b>E@_EGGFJFKaLGM[NGOYP]QJRFSFTFUDWGYG[F]H^E_HcHdDfDgFh[
~cea	m!J%J2ZAcHH_J
~ceb	d>KH[ZJa[cc
~cec	m<]HELbZI
~ced	d!Z%H(J*J-F/X3I7I9G=I>G?I@^CHDHHCIYK^LJNHOJPITJUJVGXHZJ[[]a^J_JaIbJcIdJeYfZh_
~cee	j#J/]3I>JBXHCMZS[TXX]ZIdHeY
~ceg	w-X?]@JHHKZ
~cei	^!J#J(H+I-X/Y3G9J=J>X?J@FBHCIDGGJH^IZNIOXUJVYXJ[J]Z^KaZbJdJh[
~cel	X!H#[%I(G)J*H+I,J-E.K/I1J2J3Z4I6I7I8J9D:G;J<J=I?C@DAIBCC[D^EKFJGJHcIDJJKZLIM_NHOaPIRJSJTGUIVGWJXFYJZB[H]d^IaJbHcHdIfIgIhE
~cem	h+Z-I>Y@ZDJHYJ[YYZF][aH
~cen	M#D%E&I(F)H*D+G,G-A.I/I0H1G2I4E5G7D8F9A:E;I<H=n>B?C@XAHBACDDCEGFHGFHdIXJEK]LFMBNCOCPDQIRXTDUBVDWFXDYHZ;[F]D^E_DaCbCcadAfBghhC
~cep	T!F#D%E(F)I*I+H,H-Z/a0I1H2I3Z4I6H7H8I9F:C;I<J=F>C?^AIB_DFEJFJGFHFI^JZK[LFMXO]PIQJRHSJTJUHVEWIXGYJZ][G]G_FaDbGdGeZfFgGh[
~cer	U(^*H+I,J-F0J1J3E4G6H8H9G:[<J=Z>D@HAJB]CEDGFIGGH_IEJ^KDLHMENDOGRHSGTHUXVXWHYIZ^][^H_GaZbXdIeIfEgHhG
~ces	L!^#E%a&I(W)D*G+J,F-A.J/b0H2G3A5I6F7F8G9C:C<I=Y>a@IAEBdEFFHGFIBJGKALJMINBOEP_QaRGScTFUAVDWGXEYGZY[D]Y^D_CaCdafBgFhD
~cet	m/X3I>J@JHGIIK]NJOYh]
~ceu	y=[KJZZ
~cev	p3J9ZOXaZ
~ch^	B#a%J&D(H)A*I+G,C-Y.C0B2B3>4E6Y7H8F:@;I<C=??<@HAbB^DWECFYH^IEJEK^MdN_OcPBQDRES@TFV[WD[G^J_ZbZcYdEeC
~cha	A#E%>&F)H*Y+A,D-H/b0C1F2a3@4G5E7D8H9Y:C;J<]=@?B@bAFB^CEDEEFF_GAHXKELdM]ODPEQFRBSETAU^VJWCXAY[[G]X^g_Aa=bCdXfDh^
~chb	r4ZVZZHf[
~chc	d!J#I(I+]-H/Z3H9F:Z=J>E?Z@[BEC]DFHAK[LKM^OHPKTIVJXIZX]H^K_JaFbJcJdKfJgJh^
~che	M!B#]&G(a)F*X+Z,B.D/H0E1E3G4C5Z6E7E8G9Z;[?XAYBIC[D]FZHEI_J[KGLWMENYOHQJRGSGUFV@WEYFZD[C]Z^^_Gb_dYf@gChD
~chg	w@WB[DIM]
~chi	Q#J%E&G(D)G*X+J,G-B.H/Z1J2Y3J4Y5Y6^7E9];G=D>_@=AGCZDBEHFGGGIXJJKEM[NIO[PER^SFTEVCWH[I]I^F_Ea]bYcZdEeHh[
~chl	d!J#J%J(I)Y-Z/Y0J3K6a:I<Y=H>J?]@GB^CJDJHFIHKHMITXUGVG[J]Y_IaJbHcXdJhJ
~chm	h!H#J(J-J/_0Y3J6Z9H>I?J@[AZBICKDJHKIIJXNIOJPZT[XJZF]J_]aKcJdJhJ
~chn	g#Y([*K-H:Y>I?K@HDJHZIJKIM]NJOKPKVIXI[J]IaIbZfKgX
~cho	N!X#C&H(E)G*D-Z0G1G2F3I5H6F7F8F9X:B<H=E?Z@_AcDCEGGEHAJJK_LZMJOCQHRHSFTCU[VFWFXCYGZJ[c]X^E_ca[bIcJdFfE
~chr	N!B#E%a(A)D*D+D-E/C0_2I4Z5J6X7D8]9J:B;D>@@@AGBECIDAEEFKGdHXIDJHKDLCM[N@OHP^R^SDTCUCV@WEY[ZJ[E]C^Ba?bBdde^fchA
~chs	g!K#J-I3X9J>[@^BGCJDJHEI_KYLbMXNJZF]J^JaJhX
~cht	C!F#G%]&G([)F*H.F/G0[1E3B4X5J8E9H;a<E=F>DADBDDJI[JFKJLZMIN_OGPKQGTDUXV]W[XDYKZZ]X_Xa^bJdXeJfIgFhZ
~chu	g!Y,Y9JBJFZMJR[UZVJYafJ
~chw	p*X-Z3[>J?]KJ
~ci^	Z!F#Y%G)H*G+I,I-J.I/I0J1I2X3H4I6H7Y8H9a<J=F>F?C@EAHBXCEDZEJFIGIHGIbJHK]LIM[PJQJRJSXTFUEVEWXXWZ_[F]E_GcGdGeIfEgGhE
~cia	U!X%G&J(D)H*G+J-X._/X0I1Y2H3D4G5J6G7G8G9e;Z<I>C?D@XB[CDDEEIF[GHHIIYJIKCLHMDNEOFPGRGSFTFUEVIWIXEYIZE]^_GaCdXeIf[hE
~cib	w>HHZa[
~cic	y.YHKK_VKZD
~cid	_%J&Z(H)J*J-Y/J3G4J7J8H:I=I>G?XA^BKCIDIGKIHKFMXNIO_PJRJSbTJUHVHXI[J^J_GaXbIcHdIhH
~cie	X!X%_(^)I*I+J,J0J2J3D5]6J7I9E:Y;I=G>[?DAJCZDFF[GIHCK]LJMaNGOFPHRXSITGUIVGWJXGY]ZA[H]G^I_IaYbIcHdHfGh]
~cif	g!J#K%H&a-I/J6b9I<Y>I@HBIHGIXJHKHO^XIZD^IaZcKdJeKfJhJ
~cij	r-J3Z>J@JHHI_O[
~cil	b!]#J%Z-e/]3H4Y9J:J>Z?K@HBICIDIGKHHIZKHMINIOIPJTKXJZD[K]KaHhK
~cim	c!H#J%J(I)J*K0I3J:I=I?J@KCKDHH^L]MINJPJSYUXW]Z]]ZaJbIcJdIfX
~cin	g!I#_%Y(X-I3G:Z=J>Y?Y@HBGCJDJF]GJHEIIKJM^NIOIPJSJTJUHVHX_ZG]HaIbIfJhJ
~cio	R!C#C%G(J)Z*G+F-B.I/G3Y4G5I6G7J8H9I;G<I>I?F@HAHBZC]EWJHKBNYPJQIRKTHU]V[ZZ]H^G_JaXb^dFfa
~cip	j#J(Y)H*]6^=K>J?[@JBJCJHJKHMINaPIY]ZC]JbZcEdJfIhJ
~cir	q/YHHN[ZIc[
~cis	g%Z(a)]-I9K:Z=Z>K?JBJKINZPJVKXXZJcJfJ
~cit	h!J#I%J-]3I9_:J;]=J>F?I@IAJB_CIDJH[IHKHMKNJVI]H_JaJ
~ciu	t#[&Y-ZBKHINYTY
~cj^	q*Z+Z:Z=ZBJC[DFH[IK
~cja	g!I#J%J(I*J+I-I3I9I:I=H?G@HCXE]GHHXKHMYNGOJPKS[UXVYW[XIZF]Z^X_JaIbJcZdIfZhK
~cji	]!H#H%W([)I*G,I-F/I0^1I2J6I7I8H9G:H;J=Z>F?_@HAICZD[EYFJG[HGJJKGLJMGNXOYPHQJTHVGXHYJZD]H^J_XbHcGeYhH
~ck^	=#e&J(E)C+C,Y-D/B2F3@5Y7C9Y:=;G=H>G?<@GAJEDFGHXIFJYKZM;N?O?RaSETfU?V=WBX]ZJ[a]Y_IaJbYcIdde_fYh=
~cka	b!I#Z%G([)J*J-I/[0K1J3X4Z8J9E:I=I?I@GAJBXCHDGF[GZHEIGJ[KILKMINIOJPXR^SJTHUJVHWKXI[I]H_Ib[cHdWfFgJhI
~ckb	nHFZG^]d]e^
~cke	X!C#_%F&J(F)I*H+I,H-K0J1I2]3Z4G5J6]7H8H9a;H<I=F>[@CAIBYCZDEEJFZGHH_I^KCLHMFNEOFPGQJRGSHTZUGVEWHXEYIZJ[F]E^K_HbEdGeHfFhF
~ckg	i(J0]:Y@WBXE[HHKYM]VKZF]KdJ
~cki	pK[QXTZ
~ckl	o(],H-]/K6]9G>I?I@ZBICJI[KHM[OITHZJ]JaJeFhJ
~cko	X#c%a(I-J3J>J@JBIGKIKMITbXKZG[I]D^JbJf[gJ
~ckp	m%a>[HD
~cks	O!E#E&Y*F+G-F.I/F0J2I9H:X;G<I=^>E@CCXDJEJF_GHHEIEKALZMENCOGPXRYTFUZVXW]XF[J^DbYcYd^eYf]gJhD
~ckt	f![#]+J3I9G:J>Y?H@IBECHD[H[IYKINJOIRJTJVIXIZI[I]Ya]bJcYfJhJ
~cku	g6aBJHaKJPYZFfH
~ckz	u(].YX]
~cl^	g#F-J9J@JBGHcK^LKUKZG_[f[
~cla	Z!F#Y%G(H)I+I-^0Y1J3G4I6^7I8J9G:J;J=H>K?E@YBDDYEJGIH]IZLXNHPHRISJTGUIVGWYXFYJ]X_HcHdGeJfGgIh[
~cle	d!J#^%]+Z-I.E/H0J6Y?H@JAKBYCJDHHZIIKILXMJPYT]ZB[K]I^[__
~cli	T!G%H(a)H*G,J-E/G0I1^2J3G4I5J6I7X8I9E:^<J=F>C?E@GAHCDD_EJFJGHHHIHJKLHMDNGPIQaRHSITFUGVFWIXIYIZW[G][^H_Ha[bfcFdFfYgGhF
~clo	I#@%B&G(B)D*D+E,X-A.F/h0f1C2E3A4D5F6_7J8C9H:C;E<F=A?B@?AaB^CCDCEEFEGIHGI@K=LDM]NCOEP[QFRbTcUEVBWEXCYYZ?[B][^B_eaCbGc[dXeEf?g]hA
~cls	w%[;bHEZI
~clu	Z!J#I%I*J+I-Z/J0K1K3J4J6J7J9I:I=[>X?I@IAJBYCIDGFYGdIYJJKGLXMINYOJRKSJTIUFV_WJXJZD[J]J^H_HaIbIcIdFeJfHgJ
~cmd	q)[H^LIZJg]
~cn^	yZJh_
~co^	Y!G#^%F(E)H+H,I-X/H0J4G6H7G8I:F;J=F>E?E@[AIBBEJFJGIHFI[JIKILHM]PGQJRHSZT[UEVYWHYIZ][_]E^HaEbacGdHeIf[gHhC
~coc	l;Y?]DJG[HFLYZH^[d_fH
~cod	I!C#@%E(C)F*C+D,F-?.F0H1F2F3Z4E5G6E7E8E9>:D;F<G=C>f?Y@>AEB^C]DAE_FEGFHaIDJFK>LFMANBOGPEQHRESETDUFVGWGXgYFZG[E][^F_DajbDcDdFeGfCgEhA
~cof	p1Z2]@IBKH[IGR]XIZH][
~cog	h-].Z3F7Z:J>I@JBIDJIGKXNJO[VZZGh]
~coi	k3J6X9J>G?KA]CZKIOaZJ_JaZ
~col	W!F#G%G(a*E+G,I-H.J/I0J1H2J3G4G5J6H7I9B:^;H<J=F>AAIBGCCDJEIFXGHH_I^JIMENEOZPGQJRGSHTGUbVaWIXFYf[G]Y^H_IaBbGcDdFeIgHhE
~com	E#[%D&G(J*G+[,I-d.G/H0E1J4E5D6B7G8Z:[<E=B>E?G@FAGBYC=EBFXGFHeIbJIMIN[QERBSKTJWYXIYCZH[X]]^G_HaGbDcBdHeHfFgChG
~con	;#B%I(=)A*A+F,X-[.B/@1e2d4a5a7=8e99:^;><b=C>E?9@FAYC^DAEcFYG[K@LEMIN@OIPCQYR_S>T=UCVGW]XAZW]E^B_Ha;bHcee_fagA
~coo	T!H#H%I(H)J*I+J,J-F.l/J1J2K3Z4I6J7J8I9Y:H;J=H>G?GAJBDCHFKGJIFJIKFLJMHNGOIPIRJSHTIUHVHWIXHZD[I]G^J_IaGbFcHdIeJfIgJhI
~cop	[!H#I%I(J-G/J1J3I4G6^8G9G:J=G>D?I@GAZBHCJDJFJGeH[IEJbKHMENGOGRITIUJV_XIYK]J_YaFbJcHdJfHh]
~cor	N!Z#I%I&I(C)G*G+E-E.H/D0F1I2F3_4E6]7E8F9G:C<H=C>E?K@_AaBHCJD[GCHHIYJFKYLEMaNZOaQHR]SFTYUGVAWXXBZY[F]B^D_IaXbDdCeIgGhc
~cos	l9[=ZH^KJZHbY
~cot	r6XHJKXT^cJ
~cou	@!f#c%_&E(A)]+Z,Z-B.E/A1B2b3]5H6G7D8D:Z<D=F>I?>@AA[BKCFDZEEFFHJIIJFKCL_MEN@OJPdQ[RHSBUDV]W@XCYH]@^b_^a@bDcGdEeHfAgBhC
~cov	e!J)H3I=a>a?J@JBJD^G_IIKJNJVXZFaIfI
~cow	t!X@^DYHZ
~cpa	n%aHH
~cqu	q8Z:JDJQaZG
~cra	e#K,I0[4[9J>]?JBIJKKJMIRJZF[Yb^cJe[f[
~cre	O!D#](G)F+[,X-F.J/G1I2^3J4G5J6J7F8[9F:G;J<I=F>[?_@EAHBACFDJEIFGHbJHKBLYMHNGPDQJRHSHTFUGVEXG[Y]W_]aFbecGdGeHfFhI
~cri	O!I#C%_&H(E)E+Z-F.I/D1E2G3W4X5H6[7D8Z:B;E=[>F@CAGCBDYEFFEGaHJI@JGKJLEMANcO^PYSDTDUAV@WZXBY][D]B^AaCbAdde[fcg[hB
~cro	K!C#>&I(C+H-D/W2H3C4J6F7a8F9C:C;G<H>B?C@AAGBACDDCFGG]H_ICJYKCLEMWNHOEPDQHR]SgTaUDVCWDXDYFZ<[E]D^E_EbCc]dbfagc
~cry	Y!I#I%J(J)J,J-I/J1J3H4I6f7K8J9H:J<c=J>I?H@IAKBGCJDIGJHBIIJJKHMINHOJPJRHSJTJUJVIXJYeZC[K]J^J_IaJbHcJdHeHfGhJ
~ct^	A!X#C%A&J(=)@*A+D,]-H.H/I1g2[3I4]5B8^:C;_<F=I>J?B@AB=DDEXFBGdHYIDJ^K=LGMDNJPXQKRdS?TFUEVCWBXC[>]F_^aBbAcYeYfegD
~cta	e!J(K,Y-^3Y4[6X9J=K>J@JBXCJHXIJKJMHVJXJZGaJc^fIhY
~cte	T!H#H(G)I+I,J-F/b0J2b3E4H6I7I9F:G;I=J>G?G@DBICJDGFdGGHFIeJIKDLIMFNGOHPFRISITHWHXHYIZ[]F^IaHbYcGdGeJfHgGhG
~cti	I!d#B%F&c(H)F*I+E-a/E0Y1D2E3>4C5Z7C8J9C:C<W=@>C?H@@BWCBDAEcFJGZICJXKAMANXOEPARDSDUcV^XCYcZ?[B]B^HaCbHcddZfEhA
~ctl	k@[GZHHKJZX
~cto	L#C%_&d*E+G,E-C.H/H0C1D2e3a4Z5G6E7Z8c9E:d;E<c=E>D?C@CDJEFGGHHI@JJKBLFMDNCOFPEQ_RESYVEXHYFZ>[F]E_baCbEcAdJeEfBgJhD
~ctp	y0[HFZJ^KfHh^
~ctr	b%J(Z4J@GBHHIKIMYNIQb^IbXdJhb
~ctu	a%K*]-I3I4J9J=K>J?J@HCHDJFZGJIZKHNIOJR[UJVJYJZD[J]J^KaKbXcIdHf^hd
~cu^	uBZHJaY
~cua	l-K3G9J=F>H@HDJHXI[KZMJOZTXX[ZYhY
~cue	Y!a#Z%X(G)]*Z-F/I0J2]3Y6J7I8J9I:X;I=D>H?G@FCEDZEJHJIEJKKYLZMHNHOIP]RJSITHUEV_WHXG[X]H^X_XaHbHcIdJfFgJhF
~cul	h2Z3H9J@HCJHEIcKKOJZ]^Jb[
~cum	d%JBJHaN_
~cun	i(J3F4Z9J>J?I@XBWD]HDMZNXOJU]VJWZa]bJfJ
~cup	i#J%J(I*X>a@IBIHIIYKKVJZ_aJ
~cur	N!E#I%X&I)]*_+^,H-E.I/D0I1G2H3H4F5I6F7F8G9D:E;[<c=F>H?^@DAJBCC[DYEHFIGGHZIYJILDNDOEPEQ^RGUGWHYbZD[F]F_GaEcEdFfEgGhd
~cus	Z!I#J%[)J*J-^/]2I3G4J6K8K9I:I=F>G?IAKCIDHH_J^KEMIOYPJTJUJVIWJXIZ][J^I_IaFcJdJfJhH
~cut	w=]GYHJZHgX
~cy^	K!E#F%F&I(G)[*_+F,H-Z.^0I1H2I3D4F5b6H7Y9E:F;I<I=C?G@[AKBHCYDBEGFIGGICJaKFLGMENeOEPERHSETEVCWgXEZ>[F]D^FaDbFcDdFeHfFgDhE
~cya	y)Z
~cyc	qDZHHIIK^NY_]
~cyf	p3X9J>J@JCJHFIaKHO[XIZJa]
~cyg	mAcHHZJ
~cyj	q7]:I>JDJF[GZHIIJ_Ja^dIg]
~cyn	t@JHHKJN_W^ZG
~cyr	u/aTI
~cyv	j/JHGNd
~cz^	j(J+H-J6b9I:J>J@]BHCaDJEJGJIHKIM_NJOJVJWYXJZFaJfIhJ
~cza	b!H#G%G(X)H*[+I,Y-G/J0K1J3F4I6I7J8I9F:I;Y=H>X?Z@ZAJBFEJGJHGIYJKKFLYPHQJRaSHT[UIVGWJXXYIZ[[I]G^H_IaFb]cHdDeZfFgIhY
~cze	_!J#I%I(F)H*]+J-F.J/I1J2J4I6I7I8I9Z:H;Y<J=H>E?W@[AJBDDGEJFJHFJJK]LJMFNJOFPHRHSGTIUHVZWJX[YZZ][H]Z^I_Ha^bHc]dFeJfGgI
~czk	y.a9JHI
~czl	t9YF]HIIJPZV[ZI
~czn	m!K(Z2]3J8]9J<]>J@KBJIIKZQYZG_ZcYdJ
~czo	]!a#I%H(D*I+J,J-H/J0J1H2I3G4I6I7J8H9F:G;^<X=H>F?G@XAJCHDFEJGYH?IGJJKFLYNGOIPGQYRISITJU_V_WIXHZB[I]Y^^_HaXcGd_eHf]gJhH
~czt	w9KHGI_M]
~czy	g![#I%I(E)I*I+Y,J-Y3H4J6Z8Z9G:I;Z=]>Z?G@FBHC[DDFJGJIGKGMHNHOIPISJU]VDWJXHY[ZB[J]Y_JaYbIcJeYfHgJhI
~d1^	w-ZHJK[
~da^	J#[%E&G(C)B*?+B,X0J1D3D4H5F6H8Y9];^<I=H>CACBYCDFEGJIFJCKcM^NGOAP]RISET^U[WXYD[@]G_DaXc@d]eH
~daa	m:]>^@ZBYCIHHXZaF
~dab	u-G;YGZHZIX
~dac	o![*^BGCJHZS^UIVGZHbXfH
~dad	[!H#H%E(G)J+G,I-[/J0J1J2J3^4I6I7]8I9^:_;X=G>H?Y@JAJDaEZFXGXHCJJKFMGNJP^RISYTIUGVDWIXFY]Z@[I]F_HaFbHdGeJfFgJhG
~daf	tHZVZaY
~dag	k#I(J-I9c:J>G?K@^BHCJD[EYHAIIKJNHVIX]ZI[J]GaEhH
~dah	t>_HHaJbZcZ
~daj	y![Z[dZ
~dal	b!]#G%H(H)J*I+J,K-G/Z2K3F4J6J7K8J9D:H=I>^?GAJCGD_FJGYH@M]N]OHPXQ[RJSJUIVGWJXYZB[I]^^J_XaFbHdJfIhG
~dam	q-YB[DZHGMKZJh]
~dan	Q!X#H&H(B)E*G+^,]-G.K/H0G1F2F3[4D5H6E8Y9b;G<G=E?H@EAJB_CKD^EIFYGZH?JFKGLGNDPCQGREXXYF[D]J_cbGcCgJhI
~dap	X!H#I%I(I)J*J+J,J-H/J0K1I2I3G5f6I7J8H9H:J;J<k=I>I?I@IAJBHCHDHFKGIIGJHKILIMHNHOJPJQKRITIUIVIXIYIZG[I]I^I_DaHbIcCdHeIfGgJhI
~dar	T!X#F%H(])^*E+I,F/Y1G2I3F4F5I6F8Z9@:C<I>Z?HA]BDCJDHEHFHH^IZJHLZNCQIRGSJTDUDWGXZYHZD[H]]^a_]aEcDdCfIgFhG
~das	c#J(K)Y+Y:J>J?J@IBHCZD_IIMJNJO^SXUYVJ[J]JaIbJdJhJ
~dat	P!D&I(Z)H*E+C-I.I/Z1b2G3]4D5[6E7E8E:D;G=D>[?B@FAZBYCJDaEHFHGDHaI@JGK?LEM]NXPEQHR^SYTFUDVCWHXCYFZ@[E^C_DbHccdBeJf_g_hG
~dau	n#[@JBJHXKZM[fY
~dav	o;Y?]@YBHHDKYM]R[UJWYZIfJ
~day	S!]%I(G)H*H+G,J-D.J/G0H1I3F4I5J6I7H8I:F;K=X?E@fAIEJFIGIH[KALHMFNHOGPHR[SbTGUHVHWIX]Za[H]F_IaIbFcZdIeJfHgHhF
~dba	y>aHGZI
~dbe	t7YA]N[_G
~dbl	m#]1[BZHGZJ[]bHfJ
~dc^	i!J#J-J1[3I9I=J>J?J@IBHCKDIGYHDIJKIMJOKReSITJUJVJXHY[ZDaJbHcXf[hJ
~dco	o!J#a%I0[1Z3]9I>J?JCJHCIKRIYJZJcJdYfG
~dcz	t,X@[HIO[Z[
~dd^	y-I9J>]@JH]IJZI
~dda	q!J(K-J9^>[@JBIHGP_SYVGXK]G^KcJ
~dde	_!I#J%I(^)I+J,J-]1K3G4I7I8c9H=I>G?G@YAJBJDJFJGXIZJJKFLJMJNGPHQXSKTJUIV]XJZ[[I]I^G_IaIcIdJfIgJhI
~ddi	k7Z?YCaDEN]ZH
~ddl	oH]NEZJ]_
~ddr	c!J3a9J:X?I@IBJCJD[HaIK_JaHcJ
~ddu	y@X
~ddz	y4Z9[HGM[
~de^	H!A#D%G(I)I*F+F,E-G0F1E2X3K4C5I6D7B8E9=:F;E<F=F>c@EBXC_D>E_FDGEHbJDKFMaNDOHPCQCRCSXTFUGVFWEXbY[[C]]^X_FacbGc@dBeFfEgJhb
~dea	Z!b#I%J*I+J-I/I1J3F4K6J7J8K9E:J=I>_?H@JAJCIDHGJHXIHKEMINIOIPHRJSJTIU^VGWIXIZa[J]J^I_XaIdHeJfZgJ
~deb	f#]3I?I@JBJCIHCIaOJVJXJZH[_aJb[cX
~dec	Z!X#I%F(F)Z*H+J,J-G/I3I4H5[6g7J8G9J:K>H?ZAYBECIDGEKFJGXHIMGOYPIRZSJTJUIVIWJXJYJZC[I]H^I_HaIbIeHfIgIhG
~ded	a#J%J(I)J*J-F/X1Y3J4I8c9I>I?J@GBJCJDKGYI^KHMZNJPIQYUJV]XJZDaJbIfIgJhJ
~dee	y>H@[HZI[
~def	S#H%J)I*C+G,I-H.J/H0J1J2J3G4H5I6I7G8I9H:I;J>F?J@ZAICHDFFJGIH]IGJGKDLIN@OIRISZTHWiXGY[[J]E^H_Ib^cHdGeJfHhG
~deg	rBHHEScUFVHZJfE
~dei	k@^BJHIIJKZMZXXZ]aJhJ
~dej	b#K(H+^-I9J:J=Z>I?H@[CIDGHHIIKbMJNJVGXYYXZZ[J]^^JaHbIfYhG
~del	Q!B#_%a&X(Z)E*D+Z,G/C0H2I3I4D5C6E7I8Z9F:B<H?F@FBED@EJHaIJJFMINIODP[QHRXT]VZWHXCYGZI[]^B_aaIfIgEhB
~dem	U!F&J(E)J,I-Z/H0I2Z3D4X5J6H7G9_:H;I<J>B?C@[AHEIFIGHHXJHK@MZNERWTFUFWHXeZ>]E^G_HcFdFeJgHhZ
~den	G!X#Z%b&E(b)C+J-Y.I1D2C3?5J7c9G:W<E=C?]@EA_BIC]DEEHHCI_JZMFNFOEPaQaS_TBUFWGXGY[Z>[H]A^Xa^bHc?dAfBgChB
~dep	Z!G%G(Z)I+I,K-F/I0J6I7J8I9G:G>G?F@EAIB]DHEIF]GZHGIFLJMGNHOIRXTGUGVaWJXEYYZE[H][^JaYb_cXdFeJfahH
~der	F!G#E%I&J(J)b*Y+H,b-].E/@0E2C3F4G5D7l9F:H;?=D?>@aAICIDBEFF]GAHYIBJFKYMGNYOFP^QHRCS?T@UGVBWEX_ZG[H]I^^b_c?dEeEfDgGhD
~des	K!c#I%G(c)I*[+G,F-H0G1J2G4G5H6Z7E8H9B;]>B?G@_AFBHCCDDEFFEGcJEKDL[MBNHOCPHQHRJSDTXU_V?WDXBY[[Z^Z_CaEbYcCd]eFfIg_hH
~det	S!F#H%H&^(F)F+G,H-X.J/H0H1I2H3H5I6W7Z8H9G:E;I<J=D>]?D@IAHB^CDDaFIGGHEK[N]OGRXS^TEUFVCXFZ_^HbHcFdZfHgGhI
~deu	c%X(I)K*_-I/[3J9J>J?J@_A[CaDKHDKIMJNHO]VJZD]KhH
~dev	Z!I#X%G)K+I,I-[.Y/H3I7K9J;K=J>_?GAJB]CIDHHcI]MHNHOJPJSIUJVIXIZH[^]I^J_JaIcJdHeDfGgJhJ
~dez	n(^9[A]BJHFWXZZ_H
~dfa	i/dBJHGMINJZKcJ
~dfi	yG]HHJY
~dfs	_#J(I)K*I,[-H3J7h9I:J=J>J?K@JBIDKIIKHMJNJPITFVJXKZGaJbKdJgJhJ
~dg^	qH_
~dga	t-[
~dge	j.ZAZHY_X
~dhe	j(Z=X@JBIDHHHS]UZV]WYZHdJ
~dho	i%GPa
~di^	c#H(J*Y+J-J3J9]:K=X>_?I@WBFCYD]HJIIKIMJOJSXU[VG]JaYcIhJ
~dia	f(Z9X=J>I?X@]BIIJKJLZMIPJSKTJXKZF]]^Ka^gIh[
~dic	U&J(F)H*G,I-a.J/H0J1I3X4J5J6H7H8I:F;I<J=D?FAJBYC[EIFJGIHBI[KaMENHOZPGQJRHSHTHUYWIXYYH[H]E^H_IaabHdHfFgIhY
~did	m9Y?KA^BJX[]KbY
~die	]!Y#H)J,J/K0J1J3H6J7Y9I=H>J?G@FCIDIHGIGJKKXNZR_SJTJUIV[WJXIZ@[I]a^J_JaGcIdWeJfbgJhH
~dif	T!F%F(E)I+G/^0I1J2I3B4G6a7Z8[9G:K;I<J=K>Z?B@bAIBYCHDDEIFIHXIIJHKYLGMJNXOZPHR]SHTFUGVFWHXFZE[G]E^]_GaFbGcFd]gYh[
~dig	S#[%G&J(E)G*E+G,H-B.I/F0I2I3a4G6H7G8G9A:Z;H<I=[>]?FAHBYDHEHFIGHHEI_KELHMINJOaPGQJSHTFUEVDWGX]YHZ>[F]D^G_GaebGcFd[eIfEgHh^
~dim	i#J(X)_*X-J3Z?J@IBGDYHGIIKHMJNIU^VGZ_]JaJbJdJhJ
~din	k%J)W3J9I>I@IBJHbIJM]P[ZFbFcYeY
~dio	p%X>ZCYD[ZI[Y
~diq	u-W4XdY
~dir	P#E&d([+F,G-F.H/H0F1e2G3d5I6E7c9C:a;F=E>@AHCEDFEFGDHHIBJJKALFMCN[OBPDQHRESGTZUIV@W]XZYGZ>[F]D_]aBcCdXeGfBgJhD
~dis	O!f#E%E&I(X)Y*Y+G,G0I2H3A4_5I6Y7F8J9X:E;Z<I=D?Y@EAEBBCEDEEGGFH]JKLHMEPIRETFUcVBWEXFYYZ=^X_IaDbYcKdEfHgFhG
~dit	U#F(F)Y+I,I-]/X0J1J2I4I5K6I7I8I:H;^<K>EAIC[DBEZFJHbIZKCMYN^OIRJSIUFVXWJZD[H]Z^J_HaGbGdFeJfHgH
~div	h%Z-_/Z6Y9J>IBIDGIJKZNJO[PHZHdKhX
~diz	wHYN[ZI
~dje	y#J.]BJHY
~dl^	j3J7X8]>Y?ICJDIGZIIKJMJVIZG]baHcZ
~dla	c#J%b(H*W>YBJHFS[VKZHaJfZg^
~dle	g%J(H)Z-J3J9I>J?K@YBIDJF[HaIZKILIMJNJPYV]ZD]Jg[hJ
~dli	o1J3Z9J>a?Y@ZKJYFZJcI
~dlo	pH[NEOZRZh]
~dlu	q-J2^3K9I?J@IBICIHGI^KJNYSXVKZI]]aJfKhZ
~dly	u1Y3XH]J[ZIaH
~dma	tIYQ_ZI
~dmi	A!D#C%H&F(c)j*m+D,h-A.F/?0D1Y2D3?4@5D6C7>8A9A:F;B<E=E>>?@@?AAB<C<D@EeFCHCI=JBK=LGM>N@OAPiQHRBSDTBU[V[XDYDZJ[@]?^I_@a@bAc?d]eBf?ggh?
~dmo	t%_P_ZH
~dmt	wA]HJ
~dn^	p#],X4Y9JBJHGIJKHN[TYZIh[
~dna	t*X-ZC]
~dne	g%Z(J*Y-K3K9I>I?Y@IA[BJC]DJHGIJKILcMKNKVJXJ]J_JaH
~dni	k-[3I>[@]MXOJ_[
~dno	y+Z:IF]GZ
~dnt	u-XBJHHKZNZZHhZ
~dny	w#^3JDZHJO[XIZK
~do2	y-^?ZHJ
~do^	G!J#^%X(A*E+[-[.H/@0G2H4X5D7X8J9]:Y;F<F==?eABB^C]EBFHGEHBIBJAK]MHN=OZP]S_TJU_WFX^YF[H]J^E_@aXbDeHf>gAh]
~dob	i3I9]=G>J@^BIH^IIV[ZGa[
~doc	b#J%J3I9G=J>H@IB^CIDKHcIYMKOJZI]Ja]hJ
~dod	r8^9JC[DIHGI]KZVZZI
~doe	M!I%F&Y(Z)H*G+H,I-Z/H0J4J5I6H9D;I<I=X>D?E@XAIBDCFDEEHFHHcIZKELZN]O[PESFVDWGXHZa[F]D^F_GbYcFdDeGgG
~doi	e#J(J*]3K:Y>J?J@HA[BIDIHBI[KXMJNIO[VIZX[[]JaJh[
~dok	y%GH^ZJ]]
~dom	I!I%d&H(?)@*G+D,B-?.G0E1D2F3C4j5b6D7f8f9H:B;D<F=@>IA]BAC@D@EEFEGGHEI=J_KILDMGN_OCPfQIRCSCTcUCV?WEYEZ8[C]B^C_IaEbBcAd>eDf?gZhB
~don	^#I(H)I*I+X,J-F/Z0I1J2K3^4F5J7I8I9F:H;J=H>G?F@HAYBcCDDZEJGIIEJIKCMFNGPHRISHTHUGVFWJXGYJ[I]e^I_GaDbHcHfHgXhG
~doo	g(J+Y-I4K9J;Z>J@JBIDIH[IIKXMJNZTJXYYZZE]^aJbXdXfJhJ
~dop	k3I9J=J>J?G@YAaBYHEIJKJR[VKXJZF][_[aIf]
~dor	R!G#F%E&J(Y)Z*Y+G,[-D/G0I1G2I3D4b6Z7^9E:Z;I<I=E>I?C@HBBCEDDFYGGHGJcKCLIM^NCOEP^QIRYSETFUYXEYXZE[G]Z_GaYbYdZeHgFhF
~dos	d!Y#H%X(H)I*]+K-H/J3F4[7[8[9X=HBGCGD[H[IEKEMINIO^PXRJSJTIUIVGXHZG[J]G_Ja[bJdKfIhI
~dot	y*[HJIHNZh]
~dou	k!J#ZBJIZK^T]ZJ
~dov	o-YZ]
~dow	K![%C&H(B)F*I+F,G-H.I/^1F2H3D4Y5a6F7C8F9A:C<H>E?[@GAEBBCHDCEGFGGFHYIDJHKELFMbNIOEPDQIRDSeTGUDVCWFXCYHZD[^]H^W_FaCbdcadJeGf]gbhJ
~doz	tBKHHIZKZV_ZY
~dpa	w%JEFHGKZNXWJd]e[
~dpi	w<]
~dpo	m#K-E0Y9Z?J@]BIHJKJN]X[ZI_ZaIc]
~dpr	i%I(_)F*D,K-I/K@JEJH]JJKKMINJP[ZIg^
~dpw	u#b%JHH
~dr^	i%K-W3]9J>ZBICJHKIJK[MZQXZIhI
~dra	_!Y#G%[)I*X+[,I-E/I0I1[2J3D4Z6J7I8[9E:G;J=G>G?J@aAIBJCXDFFJGHIEKCLGMDNFO]PHUIXEYJZI[Y]F^__HaDbHcHdHfZgYhI
~dre	T!G%F(E)[*G+I,J-D.b/E0J1I2I3a4I5J6I7G8I9G:Y;J<J=G>X@DAGDaEFFJGHIIJHKELHMFNHOEPHQJRIS_TGUEVEWGXGYJZG[H]F^H_Fb^c_dYeYfdgEhG
~dri	X!H#^%H(G)J*H,J/I0J2J3X4H6I7I9D:Y;J<K=G>D?F@EAICFD^EJGHH_J[KEL^MHOGPHR[TGUIVHXJYJZA[H]]_Ia^bHcGeJfGgIhF
~dro	c!I#Z%^(])Y*J+I,[1K3H4Z9I:I>_?E@GBGCIDFG[IHJJKGMINIOJRGSJUIVYXYZC[J_JaIbXcZdJeYfGhJ
~dru	j8]9J>G?J@ZC]H^IIKJZF]Ja[
~drz	h#K-Y/]4J>KBJHGIIJYMJN_O[PZdIhJ
~ds^	f!Y#I/J3G>J@ZBIDYHHIEKXNZO_VJ^ZaIe[
~dsa	o@aBHDIHXIGUZVZZH
~dsb	y@HH_ZJ^J
~dsc	i>[ZIaJbb
~dse	n9H>]@IHaZG]I
~dsh	yH^KX
~dsl	yHIT^
~dso	yHYI]ZJ
~dsp	uN^ZI
~dss	wG^R[SJ
~dst	j#F%I&I(J*J-I3K9H?IBJCJFYH]IJRIS_TaXJZJ_HaJcJfJ
~dsy	^%_(J-J0_1J=JBHEFGZH@MJNJPKRIUJVJWJZHcJd]eZfd
~dt^	d!J%J(I*Z+Y-Z/I3I7X9J:J>G?]@IBGDHHBIFK^L[OIPJSYTJVIXJZJ[J]I^Y_JaHbJcHd^gYh[
~dta	yIJKZZZhZ
~dto	h)bHJ
~du^	f#Z%Y3H9J>^?I@JCXEWHDIJKKMIOJXJZHa^dZf[
~dua	k!X%Z*Y/[9J>Z@YAYC^HEIJK[PHXJZH
~dub	uA]HKK_ZJ
~duc	a!](I)J-Y=H>I?J@IBGCKDKIJJcKJL[PJTYV[ZB_JaYgJ
~dul	q-J4G5I@JBJHIJ]ZHdIgbh[
~dun	]!I#H%J&a(I)X*J,J-I/I3G4J6J9J:I;K=I>I?F@XCIDHHIIIKYMHNIO[RISITZUJVZWJXJZ][H]H^J_JaXcafIgXhH
~dup	h%J&J3HAdH[ZKcJfI
~dur	_![#F%](I)X*J-H/J6J7J9I:I=I>G?H@GBKCHDIEKHAIIKHLJM[NIOZRJSITaUIVGWJXIY[[J]c^J_KaXdHeXgJhH
~dus	n!Y#[%J&IAJBIHDNJPJZF^]_[gZh[
~dut	p=_>IBJHJZY]YaYf[
~duu	y@XHHT[
~duz	t#]9JHJX_ZJ
~dva	o-J9Z;X=[HYRKSITJUIc]d]
~dvi	r)Z-J:[HGS^UHVJZ[
~dwa	n?aBJHHI[K[ZE
~dwi	j!K(J*_-K@YBICXDIIINKO]S[ZK[Z
~dwo	r*^A]CXHG
~dwr	k%a(_@KHCKHZG^JdXfJ
~dy^	Q#D%E*^+c,H.I/H0H1Z2H3J4G5H7G8F9X:D<Z=E>G@]AFBICXD[EHFHHDIFJHLZMEN]OEPDQIS^TGU[VDWYX^YHZE[F]DbXdZeHfZgFhD
~dyg	w@^
~dyn	m3Z>YDYHXO]aJ
~dz^	u(^9[>[?[CGHGZJaG
~dza	k#J%[-H3I6[9I:Z>I?J@IBHCJDJHGIZKHNIO_TKXJZYcJd_gJ
~dzi	T!D%D&I(G)F*E+X,F-D/E0G1E2G5H6E7F8F9_;a<H@_AFBZCIDIEGFGGFHYIFJGKELJMYNHOJQHR[TJX^ZX[D][^E_Ea]cIdEeGfXgF
~dzn	w;]GYd[
~dzo	t#G%[3J9]B[HHO[TJ[JhX
~dzw	y9Z>]HIZJa]
~dzy	r>]@[BJRZZZ
~e20	u-aIF
~ea^	e!I#X)G-I9F>I?J@IBYDJFZHZIIJXKFMJNJQXTIUIVKXJZbh[
~eac	U!_#]%Z(X)I*I+I,J-^/E1I2Y4X5J7H8X9J:F;J=H>Z?FAXBCCIEHFJGFHBIFJYK]PIRGTGUXVGWIYXZG[I]G_EaJcadHeIhY
~ead	P!Y#c%X&J(^+^,G/G1F2G3Y4G5I6X7H8F9[:E;H<I=E>]?IAGCEDDFHHaIBJELFMCNCODPIQIR]SIT^UGVBWIYIZF[J]B^DaEb[cDdEeGgY
~eag	l(J)[0]HXVYaI
~eak	Z!]#I%J*J+J-_1Y4J8K9H:J<Y=I>I?IBGCJDIFZGJKGLJMIN[OJPIRJSKTIU[VHWJXIY[ZD[J]I^J_JeJfHgJhI
~eal	e!Y+J9]@XBJDIHZS_ZEfZ
~eam	U#H)X*H+J,J-G/I1J3F4I6Z7I8J:^;K=G>B?F@DAJBKCHDGFJGIHgIDKGLIMdNGOHPHRJSHUHV]WJXHYXZH[I]G^HaEbHcHdIfHhF
~ean	]!G%]&Z)J*[+J-G1J3G4J8J9F:I;J?H@^AcCHDHFJGJHDIHJJKHLJM[NFOIPITFVHXXYJZY[J]Z__aGbJcJdJfIhG
~eap	yHHK[R[ZI]K
~ear	R!^%D&J(D)H+b,I-^.C/G0I1]2I3D4H5J6H7H8G9K;I<I=E?XAGB[CDD@EIF]GDH^IDJGKbM[N[OHPXQIRHSHTZUHVFWIXFYHZ>[X]G^XaDbHdHeGfagGhE
~eas	P!J%H(F)H*G+I,J-a/Y0J2J3J4I5J6I7H8H9a:F;J<J=D>C?G@XAIBYCFDJFIGHHZIaJHKELJMFNbOHPGQKRHSHTJUGVEWIXYYJZb]F^F_GaGcGdHeJfGgJhG
~eat	V!E&K(C)G*H-F.J/H1H3F4G5J6I7H8]9^:G;I<H>F?E@IAHBZCHDFEJFGHZIFJHKYLHNDOHPFQJRHSETHU^V]XGZ@[H]G^Y_]aGdZecf_gHhF
~eau	]!I%I(I+J-F/Y3F4J6J7J8Y9^=I>J?Z@XB[CGHDIFJJLJM^OGPJQZSJU]WKXI[X][^K_JaXdHfIgJhG
~eav	e!a#J/X3J8J9I>I?I@HBJG_HbIJKJNJPKVJZDaJ
~eb^	tF]HYN[ZHaX
~eba	I!E#C%^&J(B)E*H+G,Z-E/H0[1]3E5X7G9H:J;I<X=[>E?EA]DDEGGWIDJXKBLEMENCOIQXRXSFTEUBVCWEXFY]ZG[E]E^C_]aFbGdbebf[hC
~ebb	j!J#I)[.Y3J9I=Y>I?J@JBGCKIIKHMaNKOXTZVJZG[[]YaIbYhY
~ebc	yH[
~ebe	b!J#[%K(I-G0Z3I9H:Z=J?HBYCIDGGJMENHO]ZA]Z^Ia]bIcKdJfJgZh[
~ebi	n(J)Z>KI[ZI[XcY
~ebl	c#_(J)Z*J+Y-Z3G6J9G:J=K>F?G@GBHCGDGHIIZK[MJNYPJRJUJVIXYZE[]]H^Ja[bIcXfJ
~ebm	oBYHYM^ZIhH
~ebn	y5X=[HX
~ebo	Y!H#E%H(Y)Y+J-G/H1J3Y4J6Z7J8J:H;X<]=I>F?bB^CGDHHIIZKKLHM[NHOGPIRJSIVHXIYKZF]HbZcIdXeJf^gHhG
~ebr	Y!Y#F%H&I(])Z*F,H-].J/I1I2I3D4H5K6H8X9E:X;[<J>Z?I@DA[BIDHEJFIHBJIK[MFNEPYQJSHUGWIXFYI]b^[_ZaHcHdFeJfFgHhF
~ebs	kH]I[ZY
~ebt	r(Z@ZBJXYZI
~ebu	c4X6X8Z@KBJDYEZKJNJZGbJcedXfIgJ
~eby	t+[@ZBIDZH]VJ
~ec^	X#G%I(Z)I+I,J0J2J3[4I8I9F:Y;J=H>I?a@DAJCGDHEJFKGJHBJJKXMXNFO^PYSITYUHVEWIYJZE[a]G^I_IaHdHfGhb
~eca	S!H#Y)X*G,J/Z0K1J4G5^7I9G:X=J?G@ICHD]EZI[JHLXMIOYPHR^TWVYXYYEZC]ZaFbIdXeIfIhF
~ecc	d#Y-I/X3X5Y9I=J?I@IBICIDJHDIIKXM_NIVXXJY[ZG]JaIbJg[h^
~ece	P#Y&J([)H*H+E,H-D/G0I2I4G6H7K8G9E:I;J<J=_@_AHBEDXEJFIGGHYICJIKdLGNDOCQIRHSGTGUBWFX[[H_Fa_cIdaeIfFgGhI
~ech	S!H#J%e&I(c)E*E+G/[1G2G3B5H7E8F9K:C;a<Y=B?B@ZAFCJDBF[GEHGIGLaP]RGSXUJV@WFYFZH[D_Da@bJc[dDfCgJhX
~eci	T!C%G&b(B*I+H,I/G0I1H2I3C4G6^7F8F9^:E;I<J>ECEDGF_GGI[JEKCLHM^N_OHPFQJRIS[TGUJWYXFZX[E^F_Ga[cFdEeHhE
~eck	Y!H%Z&I(F)I*Z+I,F-F0J1J2]4J5^6I7I8I:F<J>F?G@CAJBBC_DYF]GHIcJ_KILXMGNYOGPHRJSITHUFVGWHXGYJ[G]I^Z_IaGbHcHdXeYfGgIhE
~ecl	j#](J-J>K@ZBGC[DJIZK[MYO[ZD]KhH
~ecn	t>J@JHJKJZFhc
~eco	O!J#C%D&J(C)E,H-Y.I0H1G2H3[4F5H8^9B<I=E>[?J@aAGBWCeDZEGFHH[ICJaKELEMGNAOaPEQERFSHTJUJYGZG[G]Y^E_FaIbFcEdHeGfEgGhb
~ecr	T!F#F%[&J)H+J-F.K/G1I2]3J5J6d7H8X9F:G;I<I?]@HAHBGCHDFEIFGIEJHKFLHMENDOHPXSITGUFVDWIXGZH]G^G_]aGb[daeYf]gXhE
~ect	>#=&c(F)E*C+B,]-Y.D/G1f2e3Y4X5B8d9I;]<b=<>A?C@?BAC<D:EBFDGeIAK:LCMAOHPDRcSETIUDVDWJX>YZZA[@]>^H_ba@b@cdfcgDh[
~ecu	P!E#F%X)X*_+_-G/Y0I1I2I3E4E5I6G7I8H9G:F;[<d=F>^?Z@AAHBCC[D[EIFJGGHGLHMDPEQ^RHSHUFWHYa[F]F_HcFdFeHfFgGhF
~ecy	yKZ_]
~ecz	m(J*Y-I.a3J9H>[?[@XBJCYDXHDIHKJNJQXXJY[ZH]IaHfK
~ed^	C#_%G&G(H)@-H.G/Z0E2C3Y4F6F7E8_9=:F;E=X@JAGCaDDFKI]JHK[LZPEQJRGSBTGUHV_WEX^YGZ[[D]b^W_GaEbFcJdEeDgZhH
~eda	b!J#X(X)J+[-E/J2X3H4J6J7J8J9_:I;[=I>F?E@YAJB[CFDYEXGJHBLJM[NXOIPIRJSITIUHVGWJXG[I]G^YaHbGcJdIfZgJhH
~edd	q-H9J>I@EBIHaIHKJZa]J^HhJ
~ede	K#_%G&H)D*F+I,b-F.G0E1I2F3?4B6I7k8I9Y:B;G<G=K>C?DADB^DEEHGDHZIGJFKZLFNEOBQGRDTAUZXXYFZZ]?^A_@cBdCeEgF
~edg	m.ZHZ
~edi	Y!X#F(F)I*Z+I,J-^/J0J1J2J3C4H6I7_8I9Y:E;_>@?CAJCHEJFJHaI[KCLINGOXPFRJSITWUGWIXaYJZ>[G]Z_IbDcYdHeJgIhF
~edl	l(I-K1X3J8]9H:J>H?I@ICJDJF]HEKHMJNHOJPYSXV]XJZD]_aHhZ
~edn	g!H#a%[(I*Z-I3G9H:H=J>Y?X@EAZBHCaDIF[GYHDIGNIOHPJTJUJVJXF]I_YaHbJdJh[
~edo	]!I#X%H&J+Z,J-F/I1J3F4[6I7]8J9C;J=H>[?Y@_AJCDDCGJHJIEJJLIMGNHOHRXSIT[UHWJX]YKZ[[X]G^I_IbHcIfHgIh[
~edr	f4[8X9I:[>J?I@KBICJFHHbIIKJN[XJZI]JaJfJ
~eds	y&JFZ
~edt	h)bHJ^[
~edu	m,X9J=I>JBJCKEXHXVH]beZ
~edz	j!J#J%H(X-I/J3J9];c=K>I?I@YCJDJGJHIIIKHMJNIOJRYSZTIXZZD][_JaGbKcJdJfIhJ
~ee^	a!J#J%Z(I)I*c+J,J-H/Z0J3I4J6I7I8J9I:J=f>I?H@YA^BGDGGKHFIGJKLKMINIO[PISKUIVHXJZD]I^J_IaIbIcJdDeHfFgJhI
~eec	_!J#J%Z(I+J,Y-J3I4Y6X7J9J:J>I?I@HDIEKFIGYHEIJKHMINGP]RXUIVGXJZY[J]K^J_JaJbId_e[f]hI
~eed	M!Z#Y(J)F+G,H-D/X0G1X2H3Y4F5Y6H9E:E;I<X=Z>X?F@YAFBYCcEZFIGGH_I[JGKBLHMHNDOEPKRHSHUFWHZ^]D^F_FaDbGcFeHfJhH
~eef	c#Z(I)J+I0J1K4K9H:J;I=Y>G?I@YAKBYFYGJKFMIOHPIRJSJTIUYW^XJZX[J]I^K_ZaHbJcIdXfXgJhI
~eeg	y*[3Z@YCJHH
~eek	]!Y(H*J+I-G/X1E3]4G5X6J7J8X:H<J=HAJBBCXDYFJGZHZJJKHLHMGNXOGPIRISJTGUHV]WKXIZZ[I]G^I_ZaHcJdJf[gIhI
~eel	j#^-I9J:]>G@YBJDJHIIZKYMKTKX]ZXaJdJfX
~eem	e#J%J(H-Z3G9I:J;[>I?J@IBGCID[EYGKIZKZNIPZRZVIWJXJZ]]KbJhJ
~een	J!G#J%G)Z*B+X,F-[.H/A0F1H2F3D6[7D8H9?:B;F>W?ZAID[EEGJHFI^JZKaMDNDOGPJQGRDSCTDU^V[W^XEYGZH[a][^B_JaYbbc^dJeEfIgEhC
~eep	V!G%I&J(H*I+],J3G6J7[8J9I:H;J=I?F@^AJBECHDXFXHXI]JIKXMJNXOHRJSJT^UIVFXGYJ]G^[_IbHcIdJeKhZ
~eer	R!D#_%B&H)a*^+Y,X-D.J/H0Y1F3^4C6D7E8E9Z:B<J>I?E@^B]CCDYHAJFK[LJMGNFOEPXQGRDUGVJWZXaZG[C]I^C_FaCbCcFd]gYhX
~ees	e3J4Y9I>J?IA]BIDKGGHEKYMZNJOJVKXXZ]]JbJc[dYfIhJ
~eet	Y!J#J(J*J+Y-Z/Y=J>E?H@KBGCJDIH_KILJMIN[OJTJVIWJXK[^]a^JaJbJhY
~ef^	q!X9I=[>JHJZ]aIf[
~efa	d#J(J*E+J-I4[>]?I@^BHCIDHH[IHJKKHNYVJY]ZE]]aIb]
~efe	a!J#]%J&]([,Y-G/J3H4e5J9H=I>H?Y@HBHCIDJIIJIKHMHNIOJPJQXRKTIVKXIZC[K]J_JaHbYdJfJhJ
~eff	oBZHZLYTY
~efi	T#I%J)J*G,I-H.K/I0J1J3_4H5J6J7H8I9I:I;J>E?J@FAJBXCHDGFJGIHFIGJHKELIMWNAOGRJSZTIWiXGYJ]E^I_IcHdGeKfHhX
~efo	M%F&I(D)G+G,G-B1H2H3_4F5Y6F7F8F9J:D;G<H=D>]?[AFB?C^DfFHGFHXI@JFMXNBOfPFQHRGSFTJUEVBWGYGZD[D]c^F_Eb[cDdEeHfEgFhG
~efr	u-ZLXZZ
~eft	W![#[&J(F)G*K+F,E-H.J/I0I1H2H3I4H5X6I9Y:G;X<J>I?F@XAXBYDYEIHYIJJHKCMFOEPHQJRYSHTEUWW]XDZ?[H]c_[aFbGcGeJf[gG
~efu	O!Y#D%a&I)[*G+G-[/b0H1H2J3D4F5J6G9E:I;I<J=^>E@YAHBCCFDEEHFGGFHAIbJaKZLHMBOXPZSDUGVXWGXFYIZI[F]F^GaFbDcIfEgE
~eg^	]!H#I%E&Y(a)]*b+J,J-F/J0K3J4H6J7J8J9F:H;J=H>F?F@_AJBGC^DFEJFJGJH@IZJJKFLJMHOHPbRJSJUIVDWKXHYJZB[J]Z^Y_IaZbIcIdJfIgJhI
~ega	S#D%g(b)E*C+F,F-B/G0I1G2G3B4E5I6K7H8J9Y:D<H=E?B@IAGBACCDCEHFFGEH[IEJGK@LGMCNYODPfRYTFUEVaWG[F]_^F_EaYbYcCdDeHfDgGhE
~egd	p(Z7J:I>K@ECZDbHFIKTYVYZFhK
~ege	Z!G#I%H)I*G-F/I0I1J2J3]4H5X6I7I9F:G;I?Y@EAJBCC[D^EXFKGaHHIJJXMFN]OYPGRISJUIV_WJYJZ?[G^_aDbHcHdIeWfGgJ
~egg	p!Y=Z>]?J@[BGCJDXHFU[]ZaH
~egi	I!F#D%E&I(F)A*H+j,F-A.H0F1F2H3G4G5H6F7E8E9C:C;F<H=H?a@DAEB_C_DgEFGEH_IAK@LEMCOaP_QGRFSDTDUHVBWXXCY[ZC[D]D^E_DaAbJcHdCeGfBgEhC
~egl	h#J.X3I9I:K>H?[@HDHGYHAIINbOKRXVZZE][aIbZhJ
~egn	t*Y=]>IHIZYa[
~ego	W#F([)E*H-Y.H/E0H1G2G4F5I6F7G8[9J;G=J?BC_DIEGFHH>I[JGKaLJM_NIPDQHRFSGTDUFVYWGXCYGZE[FaFbIc]e]h_
~egr	a!I#I%I([)I*Y-J/J3I6J7K9J;J=Z>J?H@[BFDHEGH?IJKIMJOJPJQ[ScTIUDWJXZZF]J_IaIbIcHdaeZfDgIhK
~egt	a#I(J)J+Y,Y-]3I4J7Z9H:I=J>[?Y@HBHCZD_GXHBKZMKOZPJTJUIVIWWXIZX[J]HaHbJcJfJhH
~egu	Y!J#F*Z+G,I.J/I0J2J4H6I7H8Y:H;I<J=X>G?]@YAHBXC_DJEIFJHDIDJJKDLIMGNZOFPGQXRHSYUYWIXZY]ZB[H]a^I_HbGcHdGeJfFh[
~eha	d!J#I%Y(H*I-^3H4I6J9G:J=J>H?Z@GBFCIDHI^KZMINHPYRJUZVHXJYY]I^J_JaIbKcIdZh]
~ehe	^#G%H(Z)a*c+H,[/I0K1J6I7H8I9I:H;I=H>H?FAJBECDDHEWGJHFKELJMGNFOIP_SITYXGYJZJ]G^I_IaHbGc[d^eJg]hH
~ehi	g!H(K/F0J1Z3[4J9[=J>G?J@IAIBIDJGGHAIJKJM_NXPJR^THX[ZG]I_]aGbYcJdJfHgJ
~ehl	X!H#Z%Z&^)I+J-G/X0J1J3Z4H6Y7J8Y9G;X=]>G?HAJBDCXDEE[FJGIHGJIKGLIMGPGRYTGUGWXXFZ_]G^J_HaGcGgIhF
~ehm	m>J?_HHIIK[N_ZHaJ
~ehn	h)J-[/X=K>J@XBJHDIJJZKGMJN_Z_]JdZhJ
~eho	f!I#K%Y(_)J*J+J,X-H1K3I4J9X:J;a=Y?I@HBWCIDGHXIGKILJNIOIPYTWUJVHWKXI]Z_JaIbJcJdKfJhJ
~ehr	]!Y#F%X(I*X+Y,J-H/J0J1Y3I4H7J9I:I;J<Y=^?YA[BHCXDHEZGIHFKZLJMHNJOGPHRYUIVGWKX[Y]ZH[I]G^JaGbIcFeKgJ
~eht	W!I#I%H(F*H,J-]/I2X3Z4J6I7I8K9E;J=J>]BFDZEJGJIYJJMYOHUIWJXGYYZX[Y]H^]_IaEbXcHeIfYgIhI
~ei^	X!Z#a%I(G)I*a+I,J/Y0K1J3D4I6I7I8J9D:G=F@bA^CXDYEJFKH>JJLINZOYPHRISHVGWIYJZG[G]b^I_IaHbHcHdHfHgHhE
~eia	t#ZH[JY
~eib	X!H#G%]&[(E)H*I+J-H/I1Z4Y6Y7I9H:H;I<K=Y>E?G@ECGDGEIHGKEMHNGPZR[SITIUFVEWIXHYYZF]H^H_Xa]bGd_e]fZgYhF
~eic	Z!K%H(H)I*X+J,J-_/]0I1J2Z3[6I8J9F;I=H>F?G@YCXEJFZG[H@IdJKLINEO[PIR]SITGUIVGWJXHYIZA[H]G^I_GaFbHeJgJhJ
~eid	d!J#J%I(I)J*[/J3I9]:G=I>I?Y@HA[CIDGEIF[GYHHIJKHMGNcOJPITKUGVHWaXJZI]H_GaHbJcIdGfJhI
~eie	u-Z9^HE[X
~eig	X!G#I%a(G)I*G+I/^0]1I2J3E4H5J6H8H9F:Z;Y<J>I?ZAIBBCFEJGHIEJYKHLGMDN]OYP_SITHUHV^WJYIZD]F^_aEbKcGdEgHhD
~eik	q3J4^>IGYHGXZaZfZ
~eil	b!X(I*Y+Y/[3I4J6J7K9G:I;J>G?]@[BHC_HHMHNHOIP^SKTJXIZA[J]^_JaHbJcJdIfIgJhX
~eim	S!E%]&](Z)H*I+G,Z-J.J/H0H1I2J5J8H9H:[;X@DAICFDDFIGHHEIEKCLXQJRISZTGWZXFYIZZ[J^H_Ga^dDeZfIgXh^
~ein	F)G,H-F/A0X1G2E3J4[5G6D7J9X:Y;J<E=[>H?K@JADD]EYFJGEI[JHK[MDNHPXRESZTFUZW]XYZ^]I_Ba[bEcFdFeDgE
~eio	m-J9I>]?J@JCYHIIZT^ZF][aHbY
~eir	V!I#I%I(J-X/Z3J4J7G8_9X:^;Y>G?FAJBBDWFXIELZPITJUZVZWIZC[]]HaIbHcIdXeKgHhX
~eis	_!J%I)K+J,K-G/F0J4J6J7K9X;J=]>G?J@EBGC]DYFZGJHXKDLJMHNaPIRJTWUGWJXI]G^J_YaGcIdZfIgJ
~eit	O!Z(C)I+Z,F0Y2W3G5H6E:Y>E?Y@ZAGCbEFGHHEIZJFK[LFNCOXPER]S^TXUCV@XXZE[G^D_KaHbDcXdBeHfZh[
~eiv	d(I+J3I:J>Y?IBICJDIH_VZ][a[
~eix	o@]KZXXZ]aJhJ
~ej^	_!F#G%Y)H+I,I-I.J/I0J1J2J3D4H6I7I:Y;J<J=JAIDEFYHGI^M[NFOFP]QKRISIU]WHYJ]Z^HaDbHeJfHgHhG
~eja	a!J%J(H)K+]-H/Y3I6J7J9H:I=Y>Y?G@WCGDEHJIGKbLJM^NIOITJUJVFWKXXZY[I]H^I_[aGbHdJfJh]
~eje	V!E#G%I(F)H*I+a,I-_/]0J1I2J3G4I5J6H7H8Y9G:G;J<K=H>GAICID^EJFJGHI[J^LIN^PGSITIUHVFWIXHYJZH[H]]^G_GaIbFcFdHeIfGgH
~ejl	n(J+J3^9I=J>H?]@JBHCGD]HEIIM[NKSIUJVJZE]Ia_bKfIhJ
~ejo	m0X3I?[BJCJDJP[Y^ZIaIfZ
~ejs	u-XHYZ[
~ek^	_!Y#H%H(H*Z-F/X1J3H4I5J6J7J8X9X:H=I?H@YAJBCD[F[GZH]JJKHLHMGN^OIPJRJSJTGUHWJXIYJ[I]G^J_[aHbZdJfGgIhI
~eka	a!H#H%]&^(G)J*G+J-Y/]0J1J2X3G4H6H7I8H:H;I=G>E?G@]A[BFCGDIEIFJGIIDKDLJMGN]OYP_RXSJTHUJVGYJ[H]G^H_Wa]bHcIdDeIfGgHhG
~ekc	u;XEXcX
~eke	c!I%I&Y([*J,J/K1E2[3X4J8J:H;I<Z=]>E?G@YAKBGCEDYEYF[GJHDIaKFLKMINHOIPJRITJUJVHWJXIZ_[J]H^I_IaGbJdJf]hI
~eki	r7X9Z>J@KB_HYZK
~ekl	o#J+J9J>X?I@KBZCJD[XK]Za]
~eko	h%H(J)Y-X3J:Z;Y>G?J@[BYCJDYHZIIKHVYZG[YaZ
~ekr	m(J+Z-J/K6^9I>_?J@XBICJDFHDIIKHMJNIXIZY[Y]IaHbadIhJ
~ekt	a#G)J*I+I,J-G/H0J1K2J3]4H5Y6J7J8J9G:H;Z<J=H>E@XAbBFDFG^HIIEJJKGMGNHOFPHRJSJTHUIXGZA[H]G^I_caGbZc]dGfGgI
~eku	u1[9^BJHIIINZdJfJ
~el^	N!C%C&H(D)E*C+D,F-Y.G/D0F1E3^4[5Z6b7H8E9>:H;E<]=F?]@JA]B>DHEHFGG]HeIHK[NZOFPCRDTHU^X^YZZ@[F^C_CbFcDeIfEgE
~ela	Y!D#a%I&K(D)I*H,I-D.J/H0J1I2I3E4G5K6H7H9Z:[;I<J=]>[?DB?CDEHFJGIHXIJJIKBLGMYNIOXRHVEWGXDYIZ_[H][^F_Fbac]dFeIgHhF
~elb	e#J(H)X-Y9I:I<[>Z?I@ZA^BZCKDIHGIIKYLKMJNJPJUZV_WZXKZB]I_GaIbJdJfJhI
~elc	i%G+I-b9X=J>I@IBHCJDGH^IDK[N[TJVJXJZH]Ja[hI
~eld	Q![#[%G&J(B,I-B.J/F0H1H2H3a4F5I6G8G:E<I=E>D?C@GAGB]CBDDEIFHGFHDIAK@L]NCOYPGQJRZSZT]UJWFXEYHZ][]]C^Ca_bbcEdXeJfDhd
~ele	J!D#Y%_&G(E)B*X,D-K.I/E0E1Y2D3a4B5C9F:?;H<H=E>c?^ABBEDdEEFDGbIEJDK@LHMIN^OeP_QFRESDTHV^W]X?YEZ@^B_Zb@cAdIfAgDhC
~elf	Q!E%G(@)f*E+I,I-E.J/G0I1I2I3G4H5I6H7F8H9F:E;I<J=H>D@EA]BZCGEIFIGGHIIIJHKYLEMFNFPFQJRHSXTZUeVdWGXGYHZJ]F^c_EbIcDdDeIfAgGhE
~elh	i#Y-I/Z3K9X?I@GBICIDJHCIHK[M_NJXJY[ZX]IaIbJh^
~eli	[!H#H%I(I)I*H+J,J-[/I1J3F4I6[7I8J:I;J=I>F?^AXBFCGDGIFJIKHLYMINHOIPHQ[RYSIT_UEVZWKXFYZ[J]G^H_Ia]bacIdIfIhI
~elk	m-Y3J9K@JBJH[I^KJN[OYZIh[
~ell	J!G#F%F&G(X)C*E+E,H-_.X/G1E2H3[4C5F6F8H9b:I<F=E>Z?Y@HAEBDD_EIGZH^JFLBMEPCQFRYSKU_V]WEX@YIZ@[@]_^HcBeHfDg^h^
~eln	e!J(X)K*J,W-I3_6]8J9F:J=I>F?IBICJGZI]KHMJN_OHPJTKUJV[XIZE[J]I_JaHdIeJfJhX
~elo	_!F#b%I(J)J*I+I,J-X0J1H2J3G4I5]6J8J9J;J=X>Z?YAJCGDGEJGIHFIEJJKXLJMENFOHRYSJTGUJVHWKXGZG[Z^I_YaEd]fHhZ
~elp	U%I(c)F*X+J-X/I3H4K7I8K:G=I>G?F@YBXCGEJGIHYJYKFMFNGOISHT[UHVFWJXGZ][H]I^G_JaFbFcJdIf[gahI
~elq	uBJHYM]
~els	d!I%J&^(I3^7X8K9H:[=I>H?Y@YCIDHFIHFI]JJKGMHOJPISGTJUGVYXJZY[J]I^J_Jb[cJdFhI
~elt	h!X#Z(J*K+X-H/J3[6Z9I:J=J>_?H@ZA[BDCGDFHBI^KHNIOIPKS[UIVIXIaJbKfIhJ
~elu	a![#]%J(J*J+J-H/Z4J6[9G:J=J>X?GAJC[D[HIIGK^MZNJO_PJTHUJVIXHZD[J]H_GaFbJcJdIfJgJhH
~elv	i!X#J(J)[/J0[=KHEI[KJVYXWZFb^fKgJ
~ely	g#I&X2Z9Z@^HDQ]ZX
~em^	C#G%C&D(?)C*F+E,A.E/b0Z1J2C3E4J5D6_7J8F9J:F;A<C=H?<@[B_DaEeFGHIJBK^LGM<NXOEP]QESXTYUAWAX;YCZY[B]_^=_cbFcbdbeAgWh=
~ema	I!C%I&G(A)D*]+J,E-J.H/G0F1I3a4A5F6B7F8D9[:W;E<F=A>Z?aADCXDcFEGDH[IHJGKCLHM]N@OGPIQFTGUZV@WDXbYEZI[B]]^C_DacbEcFdCeFhI
~emb	X!I#H%G(W)J*H+I/I3G4I6J7I8J9F;[=I>D?HAJBFCHDHFbGIJJK_LJMHNFOHPcRJSJTIUIVcXHYJ]G^G_JaHcIdGeKfIgIh^
~emd	y7[DIHEY^
~eme	P!E#F%Y(I*F+F,H-A.I/I1H3C6I7E8Y9D:E;H?D@XAZB^GFIcKeLFMCOEQIRGSGUIVIWFXDZI[Z]D^H_EaHcZdXeZfIgIh^
~emi	W!G%H(G)J*H+I,J-G/_0I1J3E4I6H7I:H;J<J=f>F?F@CAIBICYE_F]GJIEJJLIMGN_OHPIQJRJSJTHUIVHWJXGYIZA[I]G^I_FaFbIc_dFeJfHgI
~emm	m3J9G>_BJCJDKF]IIPZVJZGaZ
~emo	T!F#F(G*G+W,I-I/K0I1H2I3X4Y5J6H8X;H<J=Z?Y@DCEEIFIGGHJIHJ[KXLHMXNFOGPFQgSITGUXWIYbZ@[I]G^Z_XaEbIcFdFeIfEgGhG
~emp	N%E&J(C)F*F+D,H-E.I/F0H1H2H3K4G5I6G7F9C:Y;G<I=E@dAHBCCJDaEHFXGZHDI@JFLfN^ODQIRGSGTdVJWHXaYYZD[E]C_Fc]eGfEgF
~ems	o)]/[HHMIVZZJ[XgJ
~emu	g!J#I(J*Y+J-I3H4e9H:I>G?HBICHHEIHKGMYOIPJSJTWUJV[XI[J]JaZhI
~emy	w+[HJcZd]fI
~en^	7!F#[&F(X)G+F,d.B0X1B2G3D4]5@7A8J:E;X<I=_>Y?^@[AFB_DYE@GGHFIbJ@LJMFNEOFQJRaS=TGUIVGWJXXZY]^^C_CabbccYdJeJgA
~ena	F!Y#J&G(E)[*G+C/D0D1D2Z3D4D5E6H8^:a;J<G=H>C?HAXC@D?EDF]H[IJJKK]LDMGNGOBPCQHRCSYTCUgV_WdXAZI]@^H_?aEbDcDdZeZf@gDhY
~enb	y-]9KHIIGK]
~enc	K!]#Y%C&I(D)F*E+E-H.H/D0G1G2G3F6[7E8F9F:F;X<b=l>C?CAbBECCDDEFFFGBHeJCK?LXM]NFOHQHSETFUAVDXJYJ[E^EbEcAfBgFhB
~end	K!Y#^(J*F+D,E.J/G0H2E4C5I7H8H:F;H<G>D?DAFBACGDHEEFFGCHdIAJaK^L[MJNbPDQGRCT^UXVEWDYJZH[[]^^F_Fa_bHcZdGgChF
~ene	X!G#F%]&X)Z+H,^-H.K/H0I1X2[3E4H5J6Y7I8H9H:X;I<J>D?E@FAIB@CGDFEJGGH?I[JZLYMEO[PZRGSGTHU[WHXXYIZC]J^a_GaEdCfdgHhE
~enf	c#J-^1J>J@JBYIJJ_K[NFR[TKY[ZHaFfI
~eng	Z!Y#Y%I)I*G+I,H-F/J2^4J6J7K8J9F:H;J=I?JBFC]I_J[KDLJMXN^OGPJSJTIUJVGYK]I^KaGbIcJdJfJgJhX
~enh	P!D%G&J(I)F*F+G-X.I1H3D4G6J8G:F;H<I=D>Y?EAGC^EGF^G[HGIZK^N[OFPEQIRFSFTEU^VBWJXCYHZ_[YcDd[eHfIgHh]
~eni	P!E#D%b(c)F*D+F,[.Z0G1F2F3F4F6E7E8F9Y;Z<H=D@aAFBYDBEGFGGGHEIHJ_NZOCP]Q^RZTDUDVDWEXJYGZ@]C^__JbDcXdDfI
~enk	p#IBHCYHYI^M[ZH^[
~enl	n!K3K7ZBJHYZH]]_JbadIh[
~enn	T!F#F&J(I*G+I,F.J/W0]1X2I3J4E6G7Y8H9H;G<J>D?J@JAJBICFG]K^LZMXNXPJQJS[TGUXW^XGZ=[^_GaHbFcEeYf[gX
~eno	N!D#C%I&I(Z)D*G+I-[.H1F2Y3C4D5H:[;F<H>G?H@^AGC^DJEGFHGYIeKXNZODPGQHRESETCWEXIYG]H_DaIbJcHdZeGfCgE
~enr	b+Z/[9K@IBICZDcH[IHKJMZVIZF]JaJhK
~ens	U!H#G&J(E)H*G+[,H-C0H1G2]3a4G5J6H8H9Y:I;H<J=^>]@BBHCEDIEIFIG[IBJIKZMENKODPGRGSHTGUFVDWIXFYYZX[G]J^[_Ga_bYcFf_gHhE
~ent	8#X%C(G)G*@+C,^-].A/f0i2B3I4@5G7a8A:G;F<A>B?B@DBbC?DFEDFIGFH[I[JDL@M=NIPFR@SeTdUEVGWDX]YEZ?]I^?aXcadCe^f[g^hg
~enu	V!Y%H&J)I*K,a-Y/J0I1I2J4H5J6H9G;^<K>F?I@BA_DGEHFIGXIaJIKJL[MENERHSHUFWHYIZE[J^[_ZaIbFcGeIfEhH
~env	e#J&Z-^3J9I=FBIEXIIKJMJVJWIXIZH_Jabc^dYfK
~eny	k%[(J)J4a5X@JBIHCJWLKP]TYVKZF^]fJhJ
~enz	[!X#X%H&Z(H)J*I+J-F/I1J2J3[4I6J7J8Y9G:H=g>H?G@GCGEKGIIEJZKFL[OFPISJTIUGVHWIYJ]HaGbHcYeJfGgIhI
~eo^	g#I-J9H?]@IBICID^HDIJKIM^OIT_ZGa^bXhI
~eof	y>[HJM[
~eon	d!Y#_%[*Y+X-H3K7Z9I?J@GBHCJDJF[HHIJKINJOJTYU]ZIaI
~eop	Y!H#J%G(Y)X*Z-_1J3G4J6J8^9]:X;]=I>F?J@EAZBGEJG]HAJHKGMHNFOJPaRJSHTJUHVYWIXHYJZB[X]I_HcId]gHhI
~eos	u4[HJcXf[
~eou	n#XBKHWRKXHcc
~ep^	S%G&I(E)I*I+[,I0J1I2I3J4H5J6Z7I8H9E:E;H<J=F>I?D@]AGBBDXH[IYJHMHOEPZQJR^SHT]UFVaWIXEYHZZ]Y^Y_GaIbEcGdHhY
~epa	]!I#H%H(Z)Z*I-Y.W/I3I4J6J7J8I9H:G;K=G>^?G@YAJBDCHDGEKF^GZH^IFJYKEL_MINHOJPIRWSITHUGVaWJXHZC[J]H^]_IaHbZcYdFfGgJhC
~epe	g#]:J?J@IBIHDKbNKP]Q]X[ZEbJdJ
~epl	_!J#J%Y(H*K+J-G/I3I4D7J9Y:J=I>a?G@aAJBGCIDGIFKFMgNGOIVIXIZ@[J]H^I_JaGbYcIfJgJhX
~epn	u*[4]?YHGL]ZIaJ
~epo	X!H#H%H(I)Y*Z-H/J1J3H4J6J:Z;H=H>F?E@FAIB]GJHaIFJJKJMHOIPHRXTHUIWJXXZZ[I]]^JaHbHcXdIeJfZgJhI
~epr	e#J-J3K9I>JHFIIK]N_OYPYRZVHX^ZGaJhZ
~eps	wDZHZRY^[
~ept	S!F%E(F)I*H+H,H-[.W/a0H2I4H5J6H8H9F:C;I<J=E>C?]AIB^DFEIFJGFHEI]JZK_LEO^PHQJRHSITHUHVEWIXGYJZ^[F]F_FaFbFeZfFgFh[
~epu	b!I#I%X(I-I9I:J>Z?I@IBYCHDIH]IIKHMINJOJP]TJUJVIXFYZ]Ia[b[dHf^gX
~equ	O!F%D&I(_)F*F+],H.I/E0X1G2I3D4H5I6Y7G8G:E;I<_>C?G@BAGBZCcDGEcFIGGHXI_JGKEL]MEN]OFPDQHRHS]TFUEVDWGXFYGZD[G^F_FaFcZdHfCgI
~er1	q-]HGb_
~er2	u-_HJ
~er^	1!G%=&D*J,@-F.D/I0D1@2Y3_4[5_6Z7J8D9Z:^;Z<H>]?C@[A]BHCHD]EHF]G_HcIcJ^K[LEMCOdP[QFRZSKTBU=V@W?XIYIZF[G]^_ZaacEdAe8hC
~era	I!Z#Z%F&E(I)A*C,^.F/D0C1[2I3F5D6H7i8X:I<E=D>G?E@]CCEBGJIFJHNBOAPeQIRFS^TBUDXAYGZI[C]E^H_CacbHdIeJgChG
~erb	]!F#F%E(G)I*G+J,I-^/G0H1J2J3G4F5J6H7^8Z9F:G;d<K=G>E?^AIBECDDGEJFJGIH^IDJJKZLHMGNGOGP[SITGUHVFWIXGZB[H]I^__FaEcbdXeJfGgIhG
~erc	_!I%I(H-G3I6J7J9_:J=I>G?H@FAJCGDHFXGJHEIaJ_KFMGOHPJSJTHUJVZXHZZ^I_JaHbIcYdGfIg^hH
~erd	N!C%[&H(I)_*^+Y,Y2F3J4^5G7F8H:E;[<G>c?DCHDYH?JFLIMFOGP^RESDTEUEVIWYXZYFZY[B][^F_IaHbBcBd^eIfBgDhY
~ere	I!C(X)A+_.I0Z2E3E4Z6^7[8J9G:Z;f<H=F>G?Y@_AEB?CIDDEDHFIGJEKYLZMGNJOXPJQFSYTCU^VHWJZB[F]G_BbAdde[hA
~erf	a!I#J%[(G*I+J,J-G/Y0J1J3Z4X6I7J8J9]:X;^=[>FAJC_FJGIKFLJOGPIRHSJTHUJVHXHZC[J]I^J_HaIbWdIfHhH
~erg	Y!F#^%K(F)H*Y+I,H-C.K/H0I1H2H3E4G6H7H8[9C;X<J=G?ZAaBBCDEJFIGGHZIDJIKILGMCNFOFPEQJRHSHT_VEWHYIZb[[]]^F_GbXdFeJfXgXhE
~erh	^#G%I(H*],X-G/J4J7J9I:H;Z=H>F?_BFCXD_GXHGIGNHO]PIRKSJTXUJVHX]Y[ZB[H]G^J_JcIdIfIhH
~eri	I!B#>%?&G(?)D*]+E-C.G/B0Y1D3]4X5F6I7E8H9H;e<F=G>X?HACBYCfDcEHFEHJIIJCLBMINbPFQFRFSCT@UAVBWXX]YEZF[A]_^Y_Ba_b@cAeIhZ
~erk	]#]%[)I*H+I,]/J0J1Y2J3]4I6I7I8J9B:G;H<Z=H>Y@IAJB^CEDGGJHCIEJJKHMZOYPHQ]RISJTFUHWJX[YJZF[H]F^H_IaEbGcIdFeJgYhb
~erl	X!^#F)J+H,I-E/I0J1J2J4I6I7I8I9G:X;H<J=^>]?[AJBIC_DYGIHDIWJJKFLbN[PHRISITFUHWIXFY[ZE][^F_GaKcEdHeJfIgYhE
~erm	N!G#A%g&I(b)H*E,G-e/J1G2G3A4G5H6F7F8F:C;a<H=G>]?B@JAFBYCCD?EYFHGEHHI?JFKHLEMBNBOGPZRGSFTCVYXBYGZG[J]c^^_HaBbbcFdEeGfGgEhI
~ern	M!_%I&G(F)E*G,E.H/H0E1E2F3f5G6J8J9J:d;]<G=A?WADBECEDFEFFFGFHHICKbLEMHRYTHUDVCWIXIZE[[]H^]a?bFcddGeHfGgF
~ero	N#C%I&I(G)G+G-B.J0G2H3e5H6F8F9A:D<H=D>b?]AWBECADCEHFHGGHFKHLJMXNCOfPZQHRISFTYUFVIWGYGZE[^^F_EaYbJeGfCgF
~erp	_!I#I%H)I*J-J/H7K9J:J=J>J?I@GBGCZDYH^IIKILYMJNGOZP]SJTIVIWYZD[J]Y^J_]aJbYcJdJfJgb
~err	E!X#g%F&d(>)F*C+J,^.J/D1F2D4[5E6X7A9E:@;C<D=D>=?>@CB^C>DAE[FCGDI>JFKELDM=OIP@RGSbTbUHVAWGYGZa[a]_a=c[d?e]fKgAh[
~ers	J!I#G%I&H(Z)F*C,G-D.G/X1d2H3>4D5]6]7^8D9I:H;D<X>Z@[BZEIFHGDH]IIJEKBLCMINAOJPHQIS_TAUYVZW[Y]ZJ[J]@^HaFcGd<eDfFgb
~ert	L%]&X(G)I+J,F-c.W0X3I4K6D7D9@:F;[<]=I>D?I@XAFCGEEFWGEHbIIKCLWMXOYRISDU^VJWZX[YJ[C]F^JaXbGcGeHfCgJhG
~eru	U!]#E&J(I)H*J+],Z-D.J/G0[1H2J3Y5J7H8X:E;H<I>[?C@GAHBXEHFHHDIEJHLZMIOYPZRXTFUFVDWHZH[F]F_JaId_e]fZhI
~erv	B!>#C%G&E(D)^*B+A,E->.D/G0Z1G2X4d5d6d8@9Y:@;F=>>@?C@>ABBHC?DEEFFcG=I@JAKDLGMXNBOAP[QIRdScTBU_W@X?YcZ>[@]<^Da?b<cedYfgg>h?
~erw	X!F#I%_&J(G)I*G+I,H-F.J/Y1F2X3F4^5I9D:F;]<I=J>E@HAHBBD]EIFIGGHBICJHKaLGMGNER_SGUHVXWIXEYYZF[G]]^J_XaDbFcYd]eHfIgGh^
~ery	O!C#F%[&H(F+Y,H.I/E0J3J4F6F8F:E;G<I=E>ZAGBXCYDZEHFGGFH^I^JYKXLFN]PYQYRISaTHWGYX[F]]_EbFcHdGeGfHgGhF
~erz	_!]#Y%J(I)J*J+H-X/I0J1I2J3c4I6J8J9[:^;J=H>D?H@DAJBDCFEXFXGIIZKWLYMXOFPJR[SJTIUYVHWXXFYJZB[I]G^I_IbGcGeJfFgJ
~es^	J!E#_%E&W(H)I*G+H,G-Z/D0G3^4J5G9C:G<H=Z?D@JAXB<CBDAEGFFGZH_IbJJKdL[OZPFQHRISDTJUIWF]B_FaXbYcDdEeFgI
~esa	U!d#G%G(K)X*G+J,I/H0J1J2K3F4H7I8]9I:[;[?G@GAIBECGDGE_FJGIHDIFJJKGMHNZOIQbSITHU_VIWHXHY[Z@[H]H^H_HaHb[cGeJfFgIhI
~esb	d#Y1Y?H@JB]HGT]ZJ[abI
~esc	P!_#C%X(C*J+I-J/D1F2F4X6X7E9Z:F<J?_@BAFCCD?EEFYGaH>IGJGKFLEMBNFOZRHTIU_VXWFXCYZZ^]I^D_BaAbHcadcfZgKhC
~esd	g#K-J@aIJKIMJNXPZRZUJZEbZdGf]gZ
~ese	9#C&H(^)]+@,A-?.^0X1X2D4H5]6F9F;H<I=[>I@JAJB]DDFcH?I>KDLGMDN?OFQFSaTCUXVXWbYDZY[D^I_Ja^b[eJf^g]hE
~esf	mHaRXZJ
~esh	^!Z-J:J;Y=Y>J?J@]CJDYIYMJNJVHWY^I_IbXd[eKfHhI
~esi	b%I(J1I3X=X>I@HBFDGGXHYIJKIOJUIVHXHZK[Z^]_]bJdJh^
~esk	V!H#G%J(e)E*]+J-X/[3G6J7I8J9G:H=I>E@]BCCGEKGIHbIFJIKEL^MHNXOISHUHVFWJXHZF[I]H^Z_JaHbFcHdIfHgahH
~esl	k#[-I3J6X9H:J>I?J@JB[CJDJGYHCIJKJMJOZU^VKXHY[ZH][aJbJdJhJ
~esm	i!J%J3K9I:[;X>I?J@[A]BICKDJG^HEIHKXMINJVJXIZG]J_IbXd_fHh[
~esn	u-]3Z>K@ZHGIIK]NHOHZH
~eso	b!Y#G%[+J-H/J3I4X8G9Y:J=I?I@GA]BXCJDGGXH^IHKGNIOJTHVIXJZ^[K]Z_IaJbJfIhJ
~esp	S!E#a%G&J(G*G+H,H/E1H2I3J4G7H9[:G;H<I=F?D@ZAYBFCDDJEHFIGHHYIaJHKHLHMJNbO[PGQJRGSHT]UGVEWIX_YIZG]Z^H_[aIdGeJgHhD
~esq	qZ^
~ess	D#]%]&E(G*@+C,B-]/^0E1H2H3H4E5E6B7I8F9D:I;F<E=a>^?JAIBbD]EGFCGHH]IFJBLFMBNIO>Q]RGS^TIVGZ^[B]c^?_?a_cGdZeGfDg?hG
~est	A%B&C)I*[+Y,@.F/=0E1F2E3F4C5F6Z7F8e9_:f;E<B>H?^@GBcCCDFEEFAGFHYIEJDKFMYNCODQ^S^T=U^V_XCY^ZG[C]G^E_]bCcIdIe@f]gEhG
~esu	j/^@HB]D^EXHFMFN[R[ZE
~esv	y3Z
~esy	m%IBGGZHHPKRdZJdXfH
~esz	h!Z#I%J(H)I*I-Y/X3F7J9G:G=I>J?G@[B]C_DHEJGJHIIFK]LKMaNHOIPYTIUJVHWXXI[I]J_IaIbGcJdJfIgJhH
~et^	6#@&D(Z)X*J+E,@-B.Y2G3K4D6H7X:J<F=X>^?[@HCEDHEGG[HZIBKHLJMCNGOZQDRGSYTDUYW[XEYGZZ[H]a_aa^c]eHg_hE
~eta	W!D#G%F&^(X*_+F,H.J/I0^1H2I3H4H7H8Y9D:Z;Y<I=F?D@AAHB[C]D]FFGIHCIBJIK]LHMFN_OFRXSGTGUEVCWHXEYIZ[[G]XaCcFdGfFhZ
~etc	y%JHGWHd]e[
~ete	[!Y#F%])Z+J,I-Y/I1I2I3E4H6I8H9];_<J=G>W?FAIBDCDF]GYIZLHMFNEOGPGQJRHS[TGVHXFYJZ][H]F^X_HaFbGcGdJeJfXgIhF
~etf	uBHH_NI
~eth	N!J#F%H&J(D)F*^+_,G-Z.J/G0J1I2J3D4H5I6H7[8H:F;H<J=B>H?d@EAHBECdDbFIGGH[JGLHMGOFPFQJRISFTDUFVCW[XFYIZY[F]Z^H_FaBcHdGeIfHgGhF
~eti	d!J#^%I(J-I/K1^3J4Y8X9I:J>HBECIHIIIKcNIOYPJSKTJVYXZ]H_IaHbIcKdJfIhI
~etj	u)]BJHIIJKJUbVJZJ
~eto	R!Z#D%E&J)D*a+Z,a-B.H/F0H2H3Y5I6G8G9E:I;Y<I=I>@?d@@AYCdDEFHHFIJJ[K@LFMJNAOYPCQIS]TEUYVZXKYHZH[G]C^J_^aAbBcEdJeHhD
~etr	^!J%I(G)J*G+J,J-F/X1J2K3]6J7J8J9D;Y=H>e?G@JAJBECFD[EJFJGZH>IaJJKZLHMGNFOFPHR]SJTHUEWZXGZY[I^J_IaEbZcIdIfHgIhG
~ets	U!J#I%H*Z+Z,J-^.X/E0J1I2J3F4I5W8I:G;G<J=G>F?XAGCZDXEJFJGGHEJYKHMENJPXQXRISYTFVGWIXGYIZC[H]D^F_EaYbFeJffgYhZ
~ett	M!F#I%J*[+X,Z/_0G1F4G5G6E7G8Y9I:J;J<_=J>A?F@^AXBGC@D?EHFGHYIdJHKYLGMCNbOIQXSITCUIVHWYXBZG[I]H^E_Ya]bDcDdBfFgDh]
~etu	X!Y#I%Y&Y([+_,^-G.J/I0J1I2J3G4J5J6I7I8H9F:G;I<K=G?I@EAHCGDdE]FJGHHGIGKYLIMHNGOIPFQJRISYTHUFVEWXXGYIZ>[H]J_[aFb]cXdCeafFgGhH
~etw	[!I#J%H(J*J/D0J1J3J4X5I6]7I8I9[:I<[=I>G?I@]BHCIDHGJHWIGK]LJMKNFOKPJQ_RISFTHUJVJWJXHYJ[I]H_JaIbGcdd^fEgHhI
~ety	p#]8[HFI[KHPZY[ZIdJ
~etz	O!H#Y([*F+G,F-A0J1H2I4I5I6F9F:[;G=Y>I?W@IAIB^CWGFHCIBJGKZMJOXPIRGTFUZV[W]X_YH[H^I_GaYbZdFeIg[
~eu^	k%X-J3K9[=Z?J@IBYIJKHXJZ]][aI
~eue	Z#G%I(H*J+X,K-I/]3I4J6J7J9Z=I?GBXCFDXGJHZIZKYLYM_OHPJTJUJXJZH[^]X^I_KaGbHcJdIfIhF
~eul	f!K#J(J*H-J3I9I;W>I?[@YCaDIHCIHKJNJPZSJTXU[VZXJZI[a]JaIcJhK
~eun	m7Z9H=J>I?I@IBJIIKJMJZ]]baJdIgZhJ
~eur	P!J#[%H)W+I,Y-A/H0G1G2J4a5I6J7[8Y9B:[=F>G?A@HAXBDCIDDEGFGGIJJKCLHMGP[R[S^TIWJX[ZY[HaZdWeJfHgGhD
~eus	h/XB^KbNJZCfY
~eut	]%J)K*J,K-X/I0J3H4I6c9H:G<Y=X>D@bBFDGFZHFIELIM_OIRJSYTHUZXZYJZD]G_JaEbGcIdEeJgJ
~euv	o8YC]HJPYdX
~euw	[!I#H(X*I+[,I-F/Z0I2J3G4H6I7I8]9^:X;J=I>J?F@^B^CEDYGJIHJJLHM_NDOGPIRJSIUHWJXIYJ]Y^G_IaGdGeJfHgJhE
~eux	]!J#I%J*^+Y-G/Z3G5X6J7J9G:I=I>[?G@aA[C_DGHGJJMHNGOZPJTJUJVGXYZ[]H^J_JaGbJcJdJfJgJhF
~ev^	e#](J*X/J3H6J7]9H:I=J>E?J@EAJBGDJHXI[LJMJNHRZTJVJXIZF[I]^^J_HbJc]d]fZgKhG
~eva	b!J#I%J(H)J*J+J-]/X0I3H4J6H7J9G=I>G?HBXCIGJIaJFM_OIP^TJUIVHXH[I]Z^J_FaHcIdIf^gJhH
~eve	I#]%Y&^(G)I*[/A0E2F4C7H8D:J;G<F=@@YAEB[CED[EEFHGHHDJ]L[MHNdOBP]QFRES]VHXI]C_CbDcHdDeYfYgE
~evi	V!I#[%I(G)I+J,I-b/G0Y1J3H4J6I7I8J9H:H=J>a?E@HAJBXCXDGEJGWHbIDJJK_NEOXPIRJSITGUIVGWJXGYJ]H^J_HaHb[cIeDfEgZhE
~evo	_!H#I%G)K*J-G/H0J2K3F4]6J7J8[9H;J=I?[@^AJBFCIDJH^IGJJKYLKMINIOXPYSIUIVXWKXGZE]Y_Xa[bHdIfIgJ
~evr	u*ZCXHJLZ
~evu	u9ZCJD^HJK]aH
~ew^	f*G+^-I3K8Z>H?JBJCIDHHXIIK[NJR]cZhY
~ewa	_#J(J)J*J-I1K4I>J@IBJCKH^IJMKNJRISFTIUJVYXJZF]YaYbKcffFgH
~ewe	c!K#J%^(Y)J+J/Z0J1Y3K4J6J7J9H:J>X?I@^BFDGFJGGHXIHKGLJM^NXP_RJVIXJYXZD]I^JaJbKcJdHfIhI
~ewh	r-Z7[:]HFdH
~ewi	g*Y-X/Z3J9H?J@ZBYC[DJHEIXK]M[TJXJZF]Ja[hI
~ewl	t%Y8^@ZHFZJ_JdZ
~ewn	q([3_:^>IDJHHIIKGMIOJZIaJh]
~ewo	r(I)^B]HZKJPJ
~ews	y9^HJVX
~ex^	m-JBKCJH[IaOJZG
~exa	m9J>JDIGZH[O[PFUY^XcZ
~exc	Y!Z#F%I(H)[*b+J,I-Z/J0K1I2X3H4J6J7J8K9H:I=G?H@KAJBGCGDIGbHbIGJJKHMHNHOJRJSJUHVYXXZC[I]H^H_HaHbIcIdGe[fHgIhH
~exe	u([)J*JCIL[
~exi	T!G#F%I(G)I+H,I-D.K/H0J1I2I3F5J6H7I9F:F;I<J=G>X?EA]CaDFEGFHGGHIIcJHMGN[OFPHQJRISHTHUHVFWXXFYJZE[K]F^H_caCbZc]dDeJfFgIhd
~exp	N!E#E%a&a(C)J*F,F-C.J/F0I2H4H5J6G7G8G9E:D;Y<I=^>E?D@@AGBACEDCEHF^GEHaIBJBKZLiMEOZPGQ[RHSGTGUFVEWGXFYHZ_[E]_^C_FbEcFdDeGfHgGhB
~ext	S!K#H%F&H(F)I*H+H,J-F/I0J1H2_3a4H6I7H8I9F:f;I=G>X@_AIBJCGDCFJGJH[J]LcMFNGOGQZRISITJUIWJXGZ>[G]C^G_GbFcGdFeXfHhE
~ey^	T!d#H%H)H*I+I,I-H.K/X0J1I2J3[4J5J8H9E:E;I>H?dAHBICIEJFJGYI]JIMGOZPJRISITHUXWIXHZB]C^G_GbFcIdIe]fYgXhG
~eyb	n#YH^ZKhX
~eyr	m+]3I?[HIIJKZVW
~eys	g(I4J6g?[HHKKOHRFZG]KcHfH
~eyv	w3[?ZD[HEOY
~ez^	]![#J%G)I*I,J-H/J1J2J3J4I6I8J9_:_;J=G>F?G@ZAJCGDGEIFJGJJJLJMINYOJPITJWIX_YJZY[I^I_IaGbHfHhH
~eza	p+I9JBZD^UJVZZJd[eIfJhZ
~eze	b!Y#]%Z(Z)Y*H3H4J6J8J9G:I>^?[@YA[BGCHDGGKH@KFLJMINIOHPIRKTIUXVGX]ZB[X]Z^J_GaYbJfI
~ezi	o+Z3J4Z9ZBJDHGYVZ_ZcX
~ezo	w!X:JF]Z]
~ezp	q*Z?]CZDYHHQYY[ZJ
~ezw	y.^9J[Y
~ezy	w4[CJHHS^TJZI][
~ezz	m*Z-J3J9I>J?]@IBJC^DKHFIYKKN[QWXIYZZIaY
~fa^	u#[HJIXN[
~faa	w;X
~fac	Z!I#I%J(G)K*[+J-e/X3G7J9H:I=I>J?H@FBFDFGJHdIFJKMGOJPJSJUIVXWJZ[[J]H^JcIdIfIhH
~fai	I#G&X(I)C*D+D,J-E.H/c0]2H3G4E5^8X9D:D;Z=A>@?A@JBECBDGEHFaIFK_LFMHP^Q^SFTBUEVFWEXDYYZd[C]B^X_HaAcXdBe]fHgChF
~fak	w*YC^HWZF
~fal	R!F#Y&I)a*D+G,Z-A/X0G1G2H3b4b6J7F8G9B:E<H=Z?A@GAGB@CXDZEFFaGEHCIHMCNJOIPXQHSIT^UCVHWGX[[E]C^G_FaAbDcId^eJgFh]
~fam	u#HH^IX
~fan	r1Z@JBJZ]]^dJ
~far	k-J.Y3K6X9I>J?JA[BKCJHFIHKYM]NISJT[U]V]ZEgKhI
~fas	h!H#H)J+X-H3J9Y>Z@ZBHCJDIHXKHNIOZRYUKVJXJaYb]hZ
~fat	r3Y9E:[B]DXHHI[KJZG
~fau	^!J#J%J(I*D+J-H3Z4Y9I:I=Y>H?H@_BHDFEXH_IYJJKGOJPKUJVJWHXIY]ZE[Y]JaHb]cJdJfJ
~fav	k#[-XK_ZZ
~faz	uHJNYV]
~fd^	p;[A_HHK[OYZJ_HbY
~fdl	yI]
~fe^	m,F1Y@YBJHaK[NJXJZG][fX
~fea	d!J%J(K)I*K,J-J3J8J9I:J=Y?IBJGIHWIJKJNJSGU_V_WIXJZH]J^JcJd^eafG
~fec	g!J#J%I-G/J1J3I9]:J;I>H?IB^CJGKHIIHJXKHMJNJOKQIT]UZVGXJ][^I_JaJbJfJg[hJ
~fed	W!F#I%H(G)H*G+J,c-H/I1J3F4H6J7l8I9H:F=I>I?I@FAIBGCJDIEIGJIHJJKHLIMINGOJPDRKSITIUIVGWJXIZC[J]I^G_DaHbIcIdEgHhH
~feh	X!H#Z%Z&^)I+J-G/X0J1J3Z4H6Y7J8Y9G;X=]>G?HAJBDCXDEE[FJGIHGJIKGLIMGPGRYTGUGWXXFZ_]G^J_HaGcGgIhF
~fei	y![9[:[HH
~fel	k!J#](J3_7K9H=K>[?I@IBHDJHCIIKJMISIUJVJXHZ[]JaHfIh_
~fen	a!I#H(Z)Y*J-I4J7J9H:H;Z=Z?G@EBJCHDHGXHWIGKYMGNHQZTJUHWJZZ[I]^^IaXb^cJdHfGgJhI
~fer	O!G%E&Z(C)E*]+E-A.I/[0J1G2H3I4d5H6a7F8Z9B:J<H=F?d@FAGCDDAEHFGGKH[I[JFLGMHO]PFQHRZSFTBUZVCWGXCYHZD]Z^F_EaAbGcFd]hD
~fes	y*Y>[WY
~fet	t@X
~ff^	_!I%^(])Z+Y-J/J3H4J8X9J=I>Z?H@GBHCHF[G]HJIHKHMIP]QZSJUEV[XJ[K]J_JaIbJcJdZfHgJ
~ffe	T!G%I(G)G*^+H,I-D/Z0I1I2J3I4G5K6_7H9F;[<J=H>Y?_@JAIBFCHDFEJGXH[K[NXOYQIR[SHTYWHXFYIZE^G_GaEbGcFfFg[hF
~ffi	P!F#D%]&J([+X,I-D.J/Z0H1E2H3Y5I6H7H8H9X:G;H<[=W>[@EAHBHC^DDEHFIHJIKJGKDLGMcNDPFQIRHSHTeUGVXWIXEYHZI[E]E^F_GaDbFcYdGeJfFgehE
~ffl	k-J0Z9JH_ZJ
~ffn	y[Z
~ffo	y+]DI
~ffr	h-I2Z3[6Y9I>F?J@ICHDJHBIbKGNJO^VJXHZGa^
~fft	w?ZA]BY
~fge	j#K(J-H/K3I7J9G:J=]>F?H@EBYCHDFHBIGKZL]MJNIOIPJVYXJZ^[J]baZbJfHhJ
~fi^	^#J%H&a(H*I-H3F9J:H>H?I@XB_CHHdIEKHMJNZWJXJZF]H^HaFcIeJfJhH
~fia	o,Y3[6[<YHGIX
~fic	I!D#?%X&H(^)G*Z-B.H0F1C3Y4F5G6E8E:H;E<X=I>a?K@FAECeEFFGGIIJK>LDMaN?PDQGRJSDTcUBVIWDXJYFZY[B][^J_DadbFdHeGfBgdhJ
~fid	l(H=J>J?gBIHBMIUJVGZDbI
~fie	^!H#F%J(I+I,J-G/J3b7Z8J:H;J=I?G@XAJC_GJH>IGJJKDLJMGNHPITIUJVGXYZI[H]Y^X_Ha[b[cIdIfJgJhd
~fif	y#Y=]ZJ
~fig	P!E#H%D(C)D+J.J/G0Y1H2J4H5J6G7G:D;J<Y=C>E?E@JAHBBCFDHEiFIGIJHKFLHMFNDOHPDRHSGTFU?VdWgXIYHZ;[H]G^G_FaGcDegfAgGhG
~fij	y3[>]?J
~fik	i!J#I(I*X-H7J?I@JBHC^DGH]I[KIMJO[VJX[ZD]Y_Ja]
~fil	O!G#D%D&J(^)F*D+Z,H-@/C0H1G2^3b5F6G7F8F9B:D;E<H=E>H?A@AAGBACbDXEHFCGfHJIFJkKBLFM]NBO]PDQIRGSGTEUFVDWHXDYGZ?[F]C^E_DaHdEeHfEg]hG
~fin	L!G%F&H(J*H+I,F-E.H/X0G1G2H3C5G6E7J8C9J:E;G<H?Y@EBfCCDBFGIAJIKBLEMINDOAQHRFTJUJVIWhXA[^]b^D_fcCd@eFgHhK
~fiq	y#]3X@[HI
~fir	R#D%I&J(J)F*I,H-J.X/F0I1G2H3B4F5I6G7F8b9E:_;I<Y=E>H?C@XAGBJC]D_EGFIGFIIJHKAL]NaO]PFQIRFSDTFU[VCW]XEYHZG[E][^E_EaCbCcedFeGfBgEh_
~fis	w3^>]BJHF
~fit	w3I>J?ZCZHFKJO]ZDh]
~fiu	k/Z@[HGIYJYKJOZZZ
~fiv	g#]BJHXJJKHNJX^ZGa_
~fix	j#J%J*Y5_9H>_?JBIHCLJPIVKZJ^^fX
~fiz	m(Y,Z3Y>Z?I@KBIC[DIGJZJaX
~fla	g-Y>J@JBIKIL]MKZG^]b_hK
~fle	u>JA_BYHGIKT[X^ZH_IaE
~fli	e#J*K-H/J0Z3J9I>G?JBJCJHdIIKJMJNXTJU]ZEaIcJ
~flo	h![(J)[/J3J8]:I>J?I@HBHDJHZIXKJNJV^_YaJdJfJgZ
~fne	y[Z
~fnu	w3_
~fo^	_*J+_-J9J>Y?Y@JBIC]D_IHKIOJVIXJZH]KaJ
~fod	w,Z7Y
~foi	l#Z9K>J@]XaZEa[
~fol	]!I#J%J(G)X+X-[/X3G4J6K7J8J9Z;E=I>G?H@ZAJDIFaGJJJKGN^OIPHSJTGUJVGXH[J]J^J_Ha[bIcJd]f[gZhI
~fon	S!F%G&J(F)H+E,H-D.I/I0I1I2I3a4G5J6H7H8H9C:E;I<I=F>_?]@EAHDbEIFHGHH]IDJIKDLHNEOfPHQJRHSHTGWHXEYJ[G^H_GcGeIgJhF
~foo	e#Z9J>[?X@IDaMJNJO[ZH]IaE
~for	D%F(F)E*D+Y,B-X.C/C0E1H3e6C7X8f:Z;B<I=J>C?J@JAZB<CaDdFEI@LdMINJO<PIQYRASXTHUGV?WEXZ[]]_^GaBcDd@eBf>gAha
~fot	r#DHcTG
~fou	T!H#^%G(F)H+I-G.J/F0J1H2J4^5I6E8H9E:F;J<I=F>D?E@JAbBZCFDEEYFJGZHII[JHMFNHPFS^TJVFWHYIZZ[H]G^K_baGbGcEdEeXfDgH
~fr^	k-J2]3Y9J>H@ICIHFI]KIO^XHZIa^
~fra	Y#F%G&W(F)G*]+Z,H-Y.I/G0H1W2I3^5I6b7G8G;Y=F>G?[@GAGBCCBDBEGFIIZKYLXMEOIQIRGSGUGVEWJX_YJZH[G]E_EaFdEeJfF
~fre	]!I#I%Z(I)J*J+I-Y0K3G4I6X7X8J9I:Y=f>G?]CFDXEJGJIFJJKHMHNGOIRJSIUHV_WYXIYJZG[Z]G^H_IaHbHcHdCeGfEgIhG
~fri	i#J(J-J/J9[:J>H?I@[BJCKDJIHJ]KIMJNIS^T_ZG_Ja[gJ
~fro	K#D%C(D)]*C,H.H/C0H1X2G3H4Y5I6a8I9C;^@GAEBFEGFFGYHIIWJeK_MDOYP[QKSFUIWGYFZG]C^[_XaXcYeGfCgJhJ
~fru	i-I>J?[@[HDIIKbQZ
~fry	t3Y9JHGIaKKO[ZJ
~fs^	_#J(I)K*I,[-H3J7h9I:J=J>J?K@JBIDKIIKHMJNJPITFVJXKZGaJbKdJgJhJ
~fse	p)a-JBHHESYUcVGZIdJfI
~ft^	J!H#A%G&H(B)I*W+E,H-E.G2F3J4C6E7b8F9B:C;[<G>G?F@EAZBXCJDJGJIEJXKJL[MENAOBPCQGRbSeTbUKVEXDZB[C]^^HaWbCd[eFf[gchB
~fta	y9J>[Z]cI
~fte	L!Y#c&I(H)F*E,G.H/_1I3J4G5H7E8Y9[:A;G=J>A?CA^B^CIDJEHFFGEI@KALYNGOFPJQJRaSIUHVFWGX]YX[D]]^HaFcCeGfagJhG
~fto	f.X7JHFSbTJZIcbfJgH
~fts	ySX
~ftw	m1_H_IKJXcF
~fue	r#]-J9[@JBJIJKIPYTJZGc]fJ
~fug	n(X4Z8]?ZCHDZHFT]ZJ
~fuh	r%XQXUZbY
~ful	^!I#I%I(H)J-G1K3H4[9G:J=J>G?JB^CJDIH]I_JJKZLJNIOXSJUHXJZ[[H]I^J_KaHcJeZfXhI
~fun	V!E#E%F&J(X*K+H,H-C.Y/H0I1I2I3D4H5[6H7G8H9C:H;H<J>C?D@GAIBfDHEIFJGGHHICJHKCLGM[NGPXQJRHSGTEUeV_WFXYZ][F^F_XaDcGdCeGf]gJhE
~fuo	u#^9ZGXIJ
~fur	k>Y@JBYN]VYX[ZH
~fus	P!Y#E%_&J)[*G+H-]/b0H1H2J3D4F5I6G8G9F:J;I<J=^>E@YAIBCCFDFEHFHGFHBIbJaK[LHMBOXPZSETFUGVXWGXFYIZI[G]F^H_FaHbEcIfFgE
~fuz	q-cHGND
~fwe	y9[MIg]
~fy^	_#H%J*Y-J3Y9H:J=J?XBICYDcH^IHJHKFLJNXVJXXZA]I_JhX
~fyl	oCID^HHIZKJN_ZJaJ
~ga^	T!E#X%E&J(_*C+G,G-B.H/G0H1G2[3E4E5I6F7H:D;G<H>Z?C@DAGDBEHFYGGH^I^JHLXNXOCP]RGTDUWV^WGXYYGZ;[b]B^E_Fa]bDdDeHf_gFhZ
~gaa	m%]3X>]@ICZHXXJZZaH
~gab	u#[D[KJN]
~gac	m3X9J>J?[CKHYKILZY[a^
~gad	]!I#F%b(G)I*G+I,I.Y/J1J2J3F4H6Y7I9]:G;J=H>E?G@FAJBECGFJGJHFIEJJKEMFNGO^PaRISITHUaVFWIXGYJ[I]a^I_KaGb[cHdGeKgJ
~gai	S#Y%H&K(H)Y*H+c,J-E/G0I1J2J3H4I5J6J7J8Y9X:D;H<K=H>G?H@_AIB]CFDEFJGIHFICKXLHMJOHP]RZSJUIVGWJXXYJZ][X_IbJeJfGgIhE
~gal	m(H)J*Z+Z-J3J4Z>JDIH[IJKJL]N]PJTJXIZFaJf[hJ
~gam	a!H#[%J(I)J+I,J-F/Z0Z1Z2K3G4H5Z6J7J8J9G:H<J=I>Z?H@DAJBFCFGJH[IDJJK_LKMbNHOHRISJTFUJVIXHY^Z@[H]H^J_IaGbGcHdIfGgYha
~gan	K!X%G&I(J)C*D+E,E.G/F0F1F2G3B5H6F7J8F9A:e;F<G=^>G?IAFB@DAEbFcGaH@IFJFK@MANbOCQGRFSETDUcVDWfYFZ>[C]Y^D_DbGc^d^eFfCgEhD
~gar	^!Z#I)J,I-F/I0K1J2J3G4I6[8I9a:H;K=H>C?EAZBDCYDBFIGJHGJJKYLJNGOGPIR[SYTGUIVGX^YI[J]Y^JcIdFeIfYh[
~gas	c#H%I(G)K*J-H3H4J7I8K9H:h=[>F?H@EBECGDGH_IGKDLaMHNHPISJTIUHVHWJXHZI[H]Z^H_JaYbHcJdIfJhH
~gat	]#I%e)H*^+I,J-G.X/J1J2J3H4J6K7J8J9G:I=X>F?GAIBFC[EJFJGGH=IFKEMHNGOIPbRJSITIUIVGWJXIZJ[I^J_Ga[bcdIfJgIhI
~gav	d!I#J%[*X,X-I2Z3F>G?H@YBIC[DbH@MJOFRYVJXHZX]Y^JaH
~gba	w-_4[?Z@JCJHFKIZH
~gcr	mHJYa
~gd^	_!b#G%I(G)J+J,J-G/Y1I2J3F4J6J7H8X9F:];I=H>E?G@JAJB[C]DaGJH?IXKDM]OHP]RISIWJXHY[ZA[H^G_HaGbHdIfWhF
~gdy	k+Z1Z>J@JBKD^HHL^VKWZZG^JdY
~gdz	y+HDJH]Z[
~ge^	F!E#A%C&H(F+],F.b/Z0F1E2F3@4E5F6D7a8J9B:J;G<J=C?]ADB[DJFEGDIGJELBM^NEOJPDQGRFS[TDXaYFZ[[]]__EaBbXcXdHfCg[
~gea	f-J@aHGIIKKM]NFZZ][^H
~geb	S!X#X%F&H(Y)]*E,F-].K/G1H2G3E5I6F8Z9B:Z;Z<H=H>F?_@EAZBECJDDFHH?JGKZLHMBO]QIRFSFTJUEWGYGZB]c^Y_XaYbHc]eHfD
~gec	wB[UGVZW]
~ged	r)X>G@[BIHZW[ZJ
~gee	]#E(])Y*H+I-E/J0[1J2I3J4Z6I7I8I9E:F;X<K=W>G?D@GAIBHD^EJFIGIHAJ[KJLYMGOFPFQJRISGTHUXVZW^ZJ[Z^H_Ia^dGeJgIhH
~gef	g#J(K+X-J4]8Z>[?I@GBICHDJHGIIKIL^NYVJXYZC]]_]bKfK
~geg	c!J(]*I+J-H3^4J9I;J=J?H@IBFCYDaHJIGLKMINXO[VXZD[J]YaFcJdJfKhY
~geh	W!G#F(F)H+H/H0J7H8J:K;J=I>^AJBKCFDDEJHYJJMWNEOGP[TXUXVJWIY]_HaEcYdZeHfYgHhE
~gek	p#J+J1[9J>X?JBZCJD]HEXJZY]Za]dJfI
~gel	Z![#]%G(G)G*Z,H.K/[0H1I2J4G5J6H7G8I9B;H<J=]>[?C@]AIEIFJG_HAIJJILHMIN[PFSITEUFVEXEYIZ[[F]X^Ha[bGcHeJfFhF
~gem	^!H#Y%Z(H*I+J,J-F/I0H3Z4J6J7J8]9G;J=E>]?G@]CFGIHIIXJJKDMENGOIPIRKSJTIUHVHWIXGZX[G]b^H_Ja[b[cJeZfHgKhY
~gen	G!H#C%F&D(F)B+F,H-].H/?0k1E3F5C6@7E8]9_;]<D>E?E@]ABBECGEGGXH@IIJXKHMFOEP?QERBSBU[VEXbYCZZ[D^a_CdFeFfCgDhZ
~gep	g#J(J-Z9I>J@[DJHHIIKILaN[X^ZC^_
~ger	N![#Z%^&H)D*A+[,H-[.K/J0E1I3D4I6D8E9?=E>^?_@[BZC@EJGJHZIIJXKELFOXP]QZRDTEUBVDWCXGYFZ]]D^H_YaJbHcJd[eFfHhK
~ges	O!_#c&I(B)X+F,K/G0X1G2G3B4H6E7E8X9C:]=B>Z@IAGB_CBDFFGGXHAI?JFLEMZNFOXPCT^UaVcWDXEYXZB]^^H_DaGbEdbeHgIhB
~get	Q!H#^%E&J(G+Z,Y-Z/F0H1G2I4G5I6I7G8G9E:I;I<I=F>E?E@EBACCDbEHFIGdHBKHL]MERGTJVEWZXEYHZa[Y^Z_ZbEdDf^
~gev	b!I#G%J(J*^+I,J-H3^4X6J7J9G:I=J>J?G@GAJBGDbGYHEIGKYLZMINHPJRITJUKVXXHZD[J]H_YaFbJc]d[eJfY
~gew	^#H%](F)]+J/]0I1Y2K3I4I6I7I8J9G:H;I>X@^AJB[CHDGFJGGIFJJKYLHMaOIP^RISJTHUIWJXHZF[I^G_IaGbHcJdGfGhG
~gez	k!Z#I%[+Y3J>ZBJDGHGKIOKPJUYVJZE[Z]]dXfJhK
~gfe	l7cHI
~gg^	d![(H-Y1Z@IBZHXIJKIMJNJSHTJ]JbYcYgJh]
~gga	tBZHYIJKKZD[]h[
~gge	c!I%J(H*J+X-Y/J0K4J6J7J8K9F:H=X>[?F@XAZB[CHGZIFKFMIOHPJRISJUZVIWJXH[I]^_]aGbGc[dJfIhH
~ggi	d!K#J%J(H-H3E8X9Z:I=I>X?G@ZAYC_DEHCIHKGNIOHPJRKSJUJVIX^]Ha[bJdJf^hI
~ggl	y-W@JHJK[
~ggn	m,X>HDIL]ZY[JbbcJhJ
~gh^	Q!H#G%H(Y)J*Z+^,J-[.J/H0J1J2J3H4I5J6J8I9G:J;J<J=H>E?I@XAIBYC[EJFIGIHXI_MGN]PXRISGTYUCVIWHZH[H^G_JaXdGeJfIhY
~ghe	g!Z#J%a(a)K+J-J3I4K8J9E:J;a=J>I?I@GAJCJDIIXKIMJNZOJTJVJXIZG]J_ZaIbJdIfJhJ
~ght	S!F%d(Z)F*G,J-E.K0^2I3F4X5H6H7G9]:F;]<J=F>G?E@ZAHCFDEEZFIGFIDKJLFNEOZP]QJSGTFVFWJYIZ@]F^Z_FbGdEeIgGhX
~gi^	b!E#I%I(I)[*[+I,K-I/J1J2Z3H4J6K7J8[9H:H=H>F?Z@[AJBICXDFEJGJH^IZKEMIN^OIPHS[TIUGVFW^XZZA[J]H^J_JaGbIcJfHgJhH
~gia	m!J2Z5ZBIHDIFMJN[PaV[ZH^X_Jf[
~gib	k!I)I/J4X9^BICIDHIJMJNJTJV[W[ZE[Y_[aJfY
~gic	r-Z=]BWR[ZD][
~gid	o3G9J>JCaHIIJOIP[XYZY
~gie	uC^HYP^
~gif	u3[>JD]H[OWZFaG
~gil	k*Y/Z@JBJGZHFM]O[RYZIgZ
~gin	N!X#Z%E&I(J)E*J+c,F-].X/D0G1G2G3H4C5G6F7b8F9A;[<H=J>E?X@GBJCJEGGHIXJWK@LJMHNAOGPHQHRGS[UCVGWFXaYGZ^[C]Z^ba>bccDdDeGfGgKhE
~gio	b#H%I(^*J-G3G4I8J9];J=I>X?G@^AYDYHAIFKFNHOIPIRYSJTIU[VGX][J]G_Ja[bIcJdJfZhH
~gir	p?X@^BHHBMJQYUJVKWIXJZ_]JaJf]
~gis	I!D#F%G&J(B)B*B+j,G.H0G1G2H3D4I5H6G7F8F9D:D;G<I=D?]@IAFB_CaDgEHFJGFH^IBK@LFMDNBObPCQHRGSETFUAVEWDXDY]Z<[E^G_EaCbFcIdEeHgFhD
~git	]!I#_%J(H*J,I-F/H3_4K7J9F:H=J>E?G@DBFCGDHHYI_JXKJLJMIN[OaPKRITJVIXGZB[J]I_KacbJcKdJfJgJhH
~giu	o3F4X8Z>JC[DIHHKJOJXZaWcXfZh[
~giv	_!Y#J(_,Z-H/I3I7J9J>H?I@JAYB[CKDGHFIGKJMJN]UJVIXI]J^XaJbYg[hX
~giw	ygZ
~gl^	c(J3J7c:J=J?J@HDHHZIJKXMIN^TKVZZCbJhK
~gla	p.Y3JGXHXKKZI]]b[
~gle	o9I>J@YAYHGK]N]OZZH
~gli	]!I%I(H,J-J/J3H4^6J8W9F:G=H>F?]@IBEC[DFGJJJLJMFOHP^RWSJTHUIWJX]Z[[X]G^G_JaGbFcHdHeJfHgJha
~glo	Y!I#J%J(c)_*Z+J,d3I4K6J7J8J9Z=I>I?F@HCJEJIIKHLJMINIOJPFRWTJUGVFWJXJZY[J]J^JaIbIcJdCeIfIgHhI
~gly	w3ZE[OJ
~gma	g3J9Y:g?J@IBJDHH[IIKIMJNJOJVJZBaI
~gms	i(I0fHBZHcK
~gn^	N!I#F%D(J*G+Y,^-C.J/J0J1I2J3H5H6H7b8G9F:E;I<b>@AHBYCFEIFaGFH_IZJGKDL^NKOGPIQJRHSGTaUFVDWHXGYIZI[Y]E_IaAbYcFdFeHfFhJ
~gna	g(J3G4Y9I<Y=^>F?[@ZBJCIDJIIKJMHOITIUJVJXI]]aZfZgJ
~gne	y:Z<]HH
~gni	[!J#H(I*J+J-].Z/I3E7X9H:H=I>E?HBCCHDGHKIDJJL_NGOZSJTJUIVWX][H]I^JaHb]cHdIfYgJhc
~gnm	yHX
~gno	g!J#I(I)G*^+J-X3]5^:K>J?J@HB[CID]HAIJKILcPJVJWIZC[K]Z^JaJbJhJ
~go^	O#B%J&H([)E*E+H/D0F1E2Z3X4C5K6D7D8Y9Z:F;E<J=F>b?C@GBGC_EFFFGEHYIDJEKaLIMZNAPBQGRDSDTBUCVJWEXZ]H^I_HabbEc[e[gIh]
~god	i/X1J2K3I9F:J>H?I@XBHCJHFIHKYMJNZOZR[VJX^ZWa^bJcIfHhY
~goe	_!J#[(J-J3Y9[:K=J>]?IBFCXDIHDIIK]LZMJNIOJTIVJXYZJ[Z]IfZhG
~goi	q9[@JBIHIVJZaaI
~gol	tCWFZGXNZ
~gon	V!H#Z%H(H)H*G+H-H/I1J3F5I6J7H8J9X:G;J=[?^AIBXCHEJHEIGJIKELaMZNGOIRITGUFVGWIZ?^G_XaFbfcCdHfYhH
~goo	_!I#E(I)G*J-J/J3I7b9c:J=I>J@JB[CHDIHZIZMJPJSKTJUHVIXIZD]JaIbJfJhI
~gor	f!I#I%K(H)I*Z-H3I4J:Y=W>H?[@HBZDIHBI]JJKYMINIOJS[TIUHV^WIX^[I]I_JaIbJcJdKfJhX
~gos	r3K9J:b@IBIIYNZZJ
~got	T!Y%H(D*I+I,J-G.Z/H1J2J3G4J6I7_8G9Y:_<J=Y>E?Z@HAIBBCXDcEJFIGGJGKBLGMFNDOIPIRJSHTHVGXGYJZZ[Z]I_IaGbJc^eIfHgF
~gow	k#E+K-J:J>H?K@JB_DJHXIIKIL[MITIUXVJ[[]Jb_cJhJ
~gpo	w)ZHJNZ
~gr^	r)]3J>a?J@ICJHGIHK[MIOIVJY[ZH]J_ZaJ
~gra	O!@%D&I(^*D+E,F-A.H/G0J1_2F4C5X6Y7E8E9b:E;[=Z>G?D@CAZBKCDDFEGFGHbJEKELGNFODPBQ]RESaTCUAVCWEX[Z;[D]B^D_aaBbBcBdcf]gbhD
~gre	Y!Z#b%G(^)G*W+X,I-F/]0J1Z2I3F4I6I7I9a:H;I<J=F>C?GAHCEDFFJGGH=I[JIKZLXMINFOIPFRISHT]UHVCWJXEYJZG[_]G^GaFbYcHdJe^fHgFhF
~gri	d!J#J%^(c*K-I3I4K9G:a=J>Z?I@IBICHDIHGIHKINJOIQZS[UJVGXJ]JaHbKcKfIhJ
~gro	T!F#H%E(E)G*H+I,I-F/H1J2K3F4I5J6I7H8H9F:G;I=E>E?F@HAHBDCGDFEJFIHdIYJJKELHMGOIPeRISITHUFViWHXGYIZG[H]G_GaGbGcHdCeGfFgHhH
~gru	Z!E#H%G(H)G*H+I,I-G/I0J1J3E4I6J7H8H9Y:E;I=F>F?E@DAIBDCGDFFJG]HHICJJKDLGMGOHPgRJSHTIUEVkWHXGYJZ?[H]D^Y_FaGbFdGeJfGgHhG
~gs^	g#F-^/H0J9I:Y=Z>J?[@JBHCJHXKHLYM]NIZE_Gh[
~gsa	m!J#J(])J*X+K-J0c3G4K9I:J;K>H?I@IBJCHH[IHKHMJNIOJUJVIXIZD[]]IaFbJcKfHhJ
~gsb	y*[+I>HCID[
~gsc	a!J#I%Y(H*K-J0J3H4X6X7J8Z9H:I?H@HBICHDIEKGIHGIJKILIMHNIOJPWSJTJUJVIXHYY[K]J^Ja[bHdae]fZhH
~gsd	yL[f]
~gsg	wC]DZEY
~gsi	y3^DI
~gsk	yEZHXWJZJaZ
~gsm	u3K>J?HC^DIHEZJ]J_[a_
~gsp	m#]BFHIKZWXXJZ[bIc]
~gsr	u+FDZG[W]
~gss	o+^3J6Z@JBICZDGKJSZZHaJb_
~gst	n,_3ZHGZHf]
~gsv	y*[9K?_
~gt^	Q!H#A%E&I(B)D*I+[-[.H/F2Y3=4D5H6I7Z9@:C<H=C>[?I@]AFBCC^DaFGH_I_JGKGOZPDQHRITZUXVFWXYFZI[Z]JaDcBgEh]
~gte	p3Z4[TZ
~gth	e(J*I,I-J2_@YCJIaKJN[ZG
~gu^	]![#H%J)Y*H+J-K/I3]4J7X8K9G=Y?G@YAJBECHDGEXH^IGKGLXMXNHOHPJTWU]VZWJXI[I]I^J_XaXbIfIhH
~gua	b#]-H/]3X7[9Y=K>H@GBICKDJHAIHKaMZNJO[P]TIVJZJ]K_KaJ
~gub	t>_BKD]ZG
~gue	U#X%I(D)I*H+H,J-b.K/I1K2J3G4J6J7H9C:g;J>F?FAIBDCGEKFIGJHXJIKELIMHN[OGPIQKSXUXVYWJXJYKZB[I]Z^I_GaGbIcHdIeJfIgIhG
~gui	_!H#I(I*I+Y,Z-F/I4J6J8J:I=H>F?DAcBZCFDHFZGIIEKGMGNHOIPIRISJTIUIVHWKZH[J]c^J_[aCbIcJdDeafGgJhI
~guj	yBYZHh^
~gul	p)Z-J3J9I>J?JF^GZHFN^OZZHaI
~gum	t9[C[HX
~gun	Z!G#E%Z(Z)G*^+H,H-W/J0I1J2J3D6I7H8Y9Z:G;]=G?_AIBIC_EIFJGIIEJJKDLHMXNHPFQJRISZTGUYVDX[YIZ@[H^H_Ia[bFcHdGeJfFgIhZ
~guo	tAXYY
~gur	P!E#G%D&J(B)C*Y+H-F.J/G0H1G2I3X4G5J6F7F:C;I<X=B>D?]@IAHBAEiFHGIHIJHKFLHMFNCOGPCRGSFTJU?VdWfXEYZZ;[G]F^G_FaFbJcDeffAgFhF
~gus	l9]HDgb
~gut	u9_HIXJ
~guy	u#G@[HHPXT]cY
~ha^	N%F&I(X)E*F+F-X.J/K1J3C5H6J8F9X:I;J<H=D>G?AAFCBD_EGFHGHK]M[N[OEPGRFSETDUYWEXXYGZa]^_EaCbKcDd[eGfCgGh]
~haa	r*K-J3Y?[BXDJHDP[U[ZFb]
~hab	T#Y%G)G*Y,I/H0I1I2J3F5J6I7H8I9D:F>[?E@ID[EJFJGHHJIFK]NJQKTHU^V^WGZE]_^G_HaCd]eWfEgI
~hac	e!I#Z-J3J9J:[=X>J@[BHCKDJHbIIKIMWUJVZXJZFhJ
~had	wCWHXU]
~haf	o-I3]?YBZDIHJK^ZG
~hag	t>JBJHYIIK^ZXaIh[
~hai	yLY
~hak	c!^#J(J:J;[>J?J@HBIDKIJKJLXMJNKVXZD^]cJd_eYfHhI
~hal	T%E&J(E)J*F+J-c/^0G2I3Z4E5H6K7F8H9Y:G>A?CAGBDCDEaHIIaJGKDLHNDOJPDQIRFTEU^VZWHYZZE[H]^^E_Fa[bFcEd]eHhF
~ham	i-J3_9Z>F?H@IBXCJF[HJIJKHMKOIQXT[ZF^JaJfZhY
~han	C!D#F%A*]+C,D-E/Z0D2I3B4F5E6A7H8J9a:F;D<[=D>c?C@aA[BaCGD@EGFCGEIEJHKCLeM_NAOEPCQERHSFTAUHVCWDX?[H]I^g_ZaCbEeEh_
~hap	c!_#K(H+J/^3G4X9]=J>E?F@FCIHJIHKGLYMINHOZUFVIZ]^Ya]bHhH
~haq	yN]
~har	P!F#J%[&J(F*Y+H,H-Y/^0H1H2c3E4G5K6G7I8G;E<I=G>C?[@AAXCEDGEIFcGFH^IbJGKBLGMDPFQ]RFTGUGVFWIXFYdZ>[H]F^__EaGbFcCdEeXfDgGhE
~has	N!D%G&I)D*D+E.H/I1F2[3B4D5H7X8E;F<H=F?AAFCBD]EFGbH_JYMeNYOEPCQGRDSDTCU^VHWEXJYFZ_]I^Y_DaCcCd[eEfFgDhX
~hat	F!H#G%H(Y)F*F+G,E-^/E0F1I2E3@4^5X7E8G9[:E;X<D=F>a@GAGBGDHFIGZHXI[J^K^LWMEN_O[PFQIRHSFTGUKXHZ^]G^]aEbBcDdHeGgIhZ
~hau	m3I9J>ZBIDZHEIIK]NKU[VIXZZIh_
~hav	L!D#H&J(G)Z*X+I,I1H2I3X4G5^6[7G8H9Z:F;X<I=^?XAHBBCbDZEHHGIZKZLGMINXO]QIRISGTFVJYHZJ[Z]D^Y_GaGbFcGdHfEgIh[
~haz	j-[/^HHIIJYMJN[O[hJ
~hba	t4ZVZZHf[
~hbo	y@XHJSZ
~hce	f#J(J+]-H/J3I9H:Z>F?[BFC]DGHCK[M_OITKVJXJZY]IaGgJhZ
~hci	w/[@^HJ
~he^	l+J;Y?]BICXDGG[LYNKZG[Y^ZaJd^fI
~hea	_!J#H%H(X*J+I,J-F/J1J3H4J6J7I8I9D:I=I>F?F@IB]CJHaIHJJM[NHOJR_S^THUJVHXIYJZB[I]J^J_IaHbIdFeGfbgJhI
~heb	m(Y)[=Z@ZBIHIOYXYZH
~hec	Z!I%[&X(F)J*[+J,G-A/I1J2K3G4J5^7J8I=I>G?G@CAKBCCaDZFJGIJ_KJLXNZPISJTXUIVHWKXHYK[H]C^Z_IaHbIcIdYeZfH
~hed	u(_9K?HD]HG]Y
~hee	Z!I&J(Y)a*b+G,[-I/J0I1I2I4G6H8H9[:G;G<K?E@EAHB[CGGHJIKILIMFNCOFP]RHSGTFW[XEYI[H]E^HaEbGcGd]eIfFg[hF
~hef	y(^,GH]RJZF
~heg	pB[HWaY
~hei	S#F%F*[+[,I-I/F0I1J2J4H5J6I7G8_9Y:[;]=X>D?YAIBACID[EJF_IDJJKFL]NXOJPIRISHUHVZWGXXZB[[]X^IbFcGgG
~hel	P#X%H(b)E+I,I-[.J/G0J1J2J3E4I5J6I7I8I9b:E;J<J=F>C?ZAICEEIFJGHHZJWKCLJMBNGOXQJRITZUZVDWEXEYIZ[[F]F^F_GbEcGdHeJf]gehF
~hem	]!I#I%G(G)^*I3Z9H:Z>_?HBGEJFZG]IJJDLZMINXOIP^SJXJZC]JaJbIdFfJgHhJ
~hen	F!G#Z(Y)F+J,_.D/_0D1H3^5G7J8E9H:D;J<H=G>Y?cAEB<C]EJFYGCHYI[K]LEMIOBPFQJSCUCV@WEXHYI[I]]_Ia^cadEeFfJgC
~her	D!F#C%D&F(X)B*H,C.E/F0J1C2H3G4C6X8J9_:[;h<E=A?_A]BGDFEDFXHXIAJFKXLFMDNJOIPGQERDSbTGVFW_[Y]E^C_Xa]b^cCeDfEgFhJ
~hes	e!I#](I)J-X/J:J=[>J@GBHCJDIGXHIIbLXMKNJOJTHUJVYZA[J^ZfYhJ
~het	a!Y#H%a(^)I*W+F-H/J1K2J3G4I6J7J8I9]:E;_=C>F?Z@HAIEJF[GZHYIEJJKGLJMHPIRJSJTIUGVHWIXGYZZF[J]H^J_YaGcIdGfHgJhH
~heu	c(J-J3J9I:J=J>H?J@cBICJHJIIKHR^SZUJVJX^]Ja[dJhK
~hey	W!b#H%H(J)I*J+Z,J/Y1J3^4J8J9G:F;J=I>I?_AJCJDXFJG[HAJJK]MHNJO]RJSKTIUZVYWJXKZE]I^H_HbIcJdIfYgZhH
~hez	m:^@YBKIZN[UYZH
~hi^	oEYGJHYIZJXKXY[hJ
~hia	d!J#X%J(J-I6^9X:J=J>Y?^@HBFCIDJH@IGM_NHOIPJTJUJVJXJZF[K]Ia[bIdJfJgZh^
~hib	l!J)Z-Z4G5I7_?KHFJ]PZQXSIUIZJ^]gJ
~hic	V!I#I%[(D)I*H+J-E/W3G5X6J7]8J9H:J=I>b?H@EBGGJH_IXJGLEMINcO[PETJUIVHWJXIYW[J]G^X_Ia[bIcHdGeJg[
~hid	r*Y7I?IH[b^
~hie	]!H#H%J(G)J,J-F/]0J1K3E4I5X7J8J9Y:[;J=H>C?E@YAJBEC_D[IYJJM[NXOGPHRJSJTIUXVGWKXZYKZF[I]Z^Z_IaGbHcIdXgI
~hif	k3Z6Z<X>IHEIZKIO[XJZ[aZ
~hig	uH[PZZIfX
~hik	y*]4[HI
~hil	]!X#I%I&H(I,Y-G/H0Z3[4J6J7I8X9^:H=^>G?I@GBECIEJGIHFIIKHLHNGRYSIT^UYVIXJZF[J]a^H_JaIcIfHgJ
~him	r)Z
~hin	P!E%G(F)G,H-_.K/D0G2I5c6I7F8X:G;H<I=F>_?JAIBFC^D^EIGDHCJJLJM]PGQIRbSGVEWFYF[J]C_JaGbXcYdFeIfXgGhJ
~hio	p-X0W5W>YHI
~hip	y>]HHPZ
~hir	_!J(I-I.X/I3Y7^:J>Z?IBHDZJZKGMHNIOJSJ]J^K_[aGb_gKhJ
~his	L!E#J&I(W)H*D+F,G-E.I/H0H2F3I4G5b6H7F8^9a;X<H=Z>D?B@^CCDYEHFHGXI=JDKbLJNdOHQIRGSFTFV_WZXDYGZJ[F]E^X_HaFbEcHdFeGfDgFhE
~hit	l!J#I4YA[BJDJHEJYN]TZVKZI_[bY
~hiu	q!]>I@HB]CJHGIHKKU]ZF][hJ
~hiv	r&H2Z3H>IH[O^ZK
~hl^	a!J#Z-a/J3[9H:J=I>E?X@GBHC_DHHDKGMZNHOIUKZX[[]Y_JaGbIcKdJhX
~hla	m/[6X8XHJNYTYZ[_KbJ
~hle	[!I#G&^(G)J+J,X-[/H3^4H7G9H;H=[>F?ZBDDEE[GIHJI[JJLIMIPHRZTIUIVGWYXHZ^]G^G_JaJbGfFgIhE
~hli	y-]BZHHZH
~hlo	q)ZB^GYHIUIVJZJ][
~hlt	d#J%Y;[?ZBICYDKMKVYZH[ZbZfZ
~hlu	o6a<Z?^NJZG
~hlv	y#^XJ
~hm^	u/Y8YKX
~hma	w@X
~hme	n>K?_@JIIKZN_ZHaJ
~hmu	k!H#J(K-J/_0Y3J6Z9J>J?K@JAZBIHHIIJXKJNIOJPZT[XKZI]J_]dJ
~hne	b!J#Z%J(H*J-E/I0J3^4K7K:I=I?I@GBHCJEZGJHZIFJ^KGLYM_NIOJPITKUJVIXI[]]H^IaHbYcJdXfIgW
~hni	m#I(]3Y7X:ZBXHHZIdY
~hnt	i)J-[/X=J>J@XBZHFJYKIN]Z[dZfK
~hnu	y@JJXZ]
~ho^	d!I#H*J+J-H3H9F:I=J>Z@HC_DXFYHCKXMHNJOIUZV]XHYZZ]]HaHbKdIfHh[
~hod	P!G#H%W(F)G*_+_,H-E.J/I0J1H2J4H5J6I7H8H9E:H<J=F>Z?d@HAHBFCeDbEHFIGHICJIKILHMHNEOFPGQJRISITFUGVEXFYIZJ[H^H_FbHdHeJfHgHhG
~hoi	e#H(K:K>I?a@[BICHDJHFIIKJMKNXTJZD[eaJhJ
~hoj	n>J@aHJX[ZI
~hol	W!F#J%F(J)b*Y+H,Z/I1I3Z4H8I9^;I=H?G@KAICGDEEJFJGIH]IEJILJMHNFP_RISHTIU[WIXYYJZG[I]H_GbHcIdHeJfIgHhG
~hom	a(J)J-I.I3G9F:f=J>a?I@HB[DKEKHIIIKHM[NITIUIVIWJXJZK]J_XaIcJfJ
~hon	G!E#Y%E&H(D)E*_+_,F-G.J/C0G1F2H3c4F5H6F7E8F:C;F<G=C>g?W@JAFBXCZD_EFFFGGHZI?JFLENBOaPEQHRFSFTGVEWFXCYGZB[B^E_DadcDdEeGfEhI
~hoo	X!H#H%I(G)J*I+E-Z/I3F7J8[9F:H>]?H@YAJBFGIHJI[JWKYL^NYOIPJTJU_VGWJXIZI]]^H_HaYbHcJdXeJfH
~hop	g+K9[=H@IBHDZHaIJKJZHbafJ
~hor	R#J&J(_)[*H+G,H-C.I/I0H1H3A5I6G7G8G:D;^<I=F>E?D@YAeDEEIFIH@I[JGKJLZMCNCOFQIRbSFUEVIWHXaYHZ?[F^F_daXbEcEdEeIfEgGhZ
~hos	]!I#I%H(H*J+]/K1Z3Y4I6J9H:I=Y>X?J@XAKBFCXDHFJGbHEI^KIMHNFOJRaTIXIYZZ>[J]J_[bIdYfFgIhI
~hot	]!H#F%J(I*J-H1J3G4J5^8K9F:I=F>F?G@GBFCHDIGIHhIHJJKILJMHNIOIPJRbSITIUKVIXHZW[I]I^I_JaHbHcJdJfHgJhI
~hou	L!E#H%C(A+Z/J0G1F2H3X4Y5I6F8E9A;I<D=D?A@bAEBYCIEYFYGBHYJYKXMZO]P_QISFTHUAVHX_YG[Y]C^H_]bFcEeG
~hov	r5W=ZH]MY
~how	R%H(G)H*I+b,I-F/Z0H1J3G4J5J6J7I8J9Y=I>G?^@EAJBDDDEJGIHZJXKELYMHNXOXPHRXS]UXWJXGYJZF[^][^H_IaWbacGdFfHhG
~hr^	]![#H%X(I*X+Y,J/J0J1Y3I4H7J9I:I;K<Y=^?YBHCXDHEZGIHFK]LJMHNJOHPHRYTIUIVGX[Y]ZH[I]G^J_ZaGbIcFgJhH
~hra	g(J*X-[2Y3Y9J?]@JBJDJHZI^KJNKQYZF
~hre	R!K#H%]&Z(C)F*G+G.J/F1X6W7G9Z:I;G<I=X>J?D@DAZBFCEDEEXGHIYKXLFMFNDOJP[RYSHUEVCWJXCYWZ^[F]E^FbEcZd^eZf^
~hri	]!I%X(G)J*I+J/J0Y1I2J3G7I8Y:H;J<J>E@FAIBFCXDGEJFJIGJJLHMGNGOISIVHWJXZY[[I]J^HaDbGd_e]f[gXhG
~hro	P!D#E%[&J(J)I*F,G-A/F0]1G2H5I6G9E:H;G<X=D>D?D@GAGBYCDEHFGGdHXIGLFM]NXOFPYQIRZSITJUEVHWGX^YIZI[F^J_IaKbHdaf]hE
~hrt	wHIUZbYhZ
~hse	o>]@_BIHHIJKIL^MYZIhZ
~hst	n3YHIIaL^ZI
~hsy	uGYH[M^ZJ]J
~ht^	D!H#K%d&G)H*G+X,G.H/J0[1H2G3I4^5I6K7E8E9Z:I;]<E=F>H?YAFBDDEEYGGHJJEKDNJP]QHSATHVYWEXIZH[Y]X^]_Ya_bHcYdJgGh[
~hte	b!H#Z%_(_)J,X-H2J3I4J6J7J8J:I;^=I>H?I@[BFCHEXGIIHK[LKMHNHR^S[TJUGWI[I]H^J_JaHbIcIdFfGgJhI
~hti	f#F%[(a*K,J-I0]3I4I9I:J;c=J>I@GBHCGDHH^IIKGLIMJNIOIS[UJVHWJXIZE[J]H^IbJcIdIfJhY
~htl	d(I)J*[:J=I>J@HBIDHH[IXKGMJNdPJSITJUHVIWbZD]JaJbJcKdJfJgIhJ
~hto	w,^HH
~htt	yHIc^
~htu	u,YDYE]HJeW
~htw	R!F#H%H)G*F+H-Z.J0[1I2Z3G4G5J7Y8H9H;H<J=J?EAICFEIFJGXHJKYN[OHPFQJRGSXTEU[VXXCYHZ]^Z_GaEcEd[eHfEgG
~hub	t,J@YBJH_MIZGf]
~hui	m-J9I>_@IBJCJFZIYKIOJZFhc
~hum	m(K-J9[>J?I@XBGHDIJKINZSKU]VHWXXJZXa[bJdKfZ
~hun	qM]R]
~hus	k>^CJDKHEYa
~hut	m!]#_,Z-J>Y?J@JBJHGIJKJRKZG]YfY
~hwa	y3[HZ
~hwe	w*X
~hy^	t0YfY
~hyb	kHZZH_Hb]db
~hyp	wH]bZ
~ia^	N%I(Y)D*H-F.H0F1[2E4D6_7D8D9_:J;Z<X>C@aBDCHDBEIFFGDHHIBJJKBLXM[N]OAPFQYSXTGVFWXYFZD[H_CabbZdAeEfbgZ
~iaa	y4YM[
~iac	u-J@[HH[[^_
~iad	^!H#Z%J(I*J+J-Z0X2Y3H4J6J7I9Y:H=I>I@^BXCHDGEJIYKELJMXOIP]RJSJTHUIVIX]ZD[J^H_JaXbIcId[fIgJhG
~iag	o#[-J4[BGDJH]IIXZZIf]
~iai	u,WHHVZ^XcZ
~iaj	y@[H[
~ial	M!H#Z&I*D-E0I1G2H3C4Y6F7F8F9I:I;G<H=^>AAGB]CFDDFYGDH^JJKYMaNFODQHRESYTDV[XDYIZ_]G^G_EaIb[cDdDeFfZgG
~iam	d!J#J(K)J7J9^:Y=X>Y?Z@GBYCIDJHEIHKHMINIOISHT[VHXHZG]Ia[bJcJfKgJ
~ian	^!I#G%H(J)J*J+J,Z-Z/I1J2Y4I6J7Z8J9I:H=H>G?H@YAJB[CIDFGJH]KXL[MFNJOIPIRISJUIVHWIXI[I]H^[_IaIbZcIeKhZ
~iao	q-Y9^>J?J@JBJIIXKZY][
~iar	Z!I#H%J-H/J3H7Y9I:Z=I>G?I@[CIDJH^IHKFLYMGNIOJPITJUIVXXI[^]I^_a]cJfIgJh[
~ias	p-[.a3[>JHGIIZH
~iat	]!I%J(I*I+J,K/X3H4X7J9]:I=J>I?G@bAJB]CGDIHHIHJJKFLJMXNHOJPWRXTHUJVIX]YKZA[I]a^I_HaGcIdHeJfHh[
~iav	q6_?ZB[HEZJfY
~ib^	m%Y3K9[>F?J@JGZKHOZYZaWdKfY
~ibb	y7_HISI
~ibe	Z!H#H%^&[(F)I*J+J-I/H1Z3H4Z6Z7I9J:H;J=Z>H?H@FCIDHEJHGIHKFLHMHNGOJPYR[SJTYUGVFWJXIYZZG[X]I^H_XaHbHd_e]hG
~ibi	b!G#J%Z(I)]*Y+J-_/J4^7J9I=J>J?H@IBGCIHBIIKJLJMJNIP]QZRJSJTJUGVIXIZF]J^]_JaJbJf^gJhJ
~ibl	Z!J#X%G)F+J,J-[/I0F1J4a7]8J9H>[@]AJBCCFEJFJGIHZJIK]LIMGNGOIPZRHTHUCWIXGYKZY[X]G^J_IaHbFfGgI
~ibr	n)^BIHHSKT[U_VHZI^XfI
~ibt	i!I-J/J3J9^=K>H?KBICHDHHZKJMJNJTJUYVJW[XJZF[X_[a^gX
~ibu	c%J/J1J3Y=]BKG]HaLXP]ZG_JcI
~iby	yZIh_
~ic^	D!?#A&F)Y*I+E,H->.G/W0Z1J2J3G4C5D6B7H8B9H:B;C<X=]>^?J@^A]BXCBDHEBFEGFHbI?KGLEM^NBO?P?QERESZTcU_VYWCXIYXZC[W]>_Fa_bHc]dGeGffgah?
~ica	F!I#A(J)A*Y+D,a-@.J/I0E1D2F3^4B5F6E8D9A:F;E<F=J>^?b@IAcBDCcDGEGFFGCHbIAJJKCLDN^PAQGRIT@VDWXXIYE[B]]_CafbDcGd@eEgEhJ
~icc	yBKHDZ^b]
~ice	M#D%E&H(E)E*E+I,F-X.H/F0H1G3@4E5G6F7E8F9^:C;F<H=n>@?A@JAEBACAEGFHGFHdIGJFKZLIMJNEOYPFQHRFS^TEUBWFXBYFZE[F]C^F_DaGbCc[dEeXfCgF
~ich	D!I%I&G(E)G+X,J.H1G2X3G4Z6J8E9Y;X<E=J>E@EAIBEC_DZFXH]IaJANcO[PFQGRJS@TKW[XD[H^JaXbHcHeJ
~ici	U!F#D%^([)[*G+J,I-F.J/J0I1I3C4H5J6I7H8J9a:F;Y<J=F@BAHC^DBEIFJGHHJIaJIKJMENEOEPFRHSXTIU[WHX]YIZC^H_HaBb^cFdGeJfbgH
~ick	O!B#A%E&I(Z)F*[+J,F.H/J0H1G2H3I5I6F8E9]:G<[>a?D@HAFBYCHDYEHFFG]IJJFKBL_MHNBODPFQHSGTFUFVGWGXEYGZ[[C]_^]_Ea^bccEdcfDgGhD
~icl	m-K/HBIHcMJZJ
~ico	_!Y#J%J(X)I*J-H/]2X3F4H6H7J9G=I>Y?G@FAKCHDXFYGKH?ICJJK^RXS[TIUHWJXIYJZF[J]H^I_HaGb[cHdZf^gYhW
~icr	M!E#?%G&J(E*Y+J-G/Y1X2I3E4F5I6G7b8H9F:E;I<I>D?F@CAHBDCFDEFHGFHXICJZKELGMGNFOGPEQJR_SgTbUFVEWFXFYHZ?[F]F^G_FbEc^d[eHfXgchF
~ict	[!J#H%J(J*X-]/Z3J4I8I9J=H>J?J@GBGCJDJH^JZKHMKN^PGQcTJXJZG]J^JaJdIfJhH
~icu	m(K*Z+K2Z3Y9J?^@HCZDJHDKJOJQWXJYZZ]^J
~icy	K!E#F%F&I(B)]*_+G,H0I1H2I3F4F5b6H9E:E;I<I=C>F?G@[AGBHCYDCEGFIGGIDJ_KGLGMENjOGPERISFTEUHVCWgXFYIZ<[F]D^F_EaDbFcFdFeHfFgDhE
~icz	l!J%H(X)J*X+Z9G;c=J>K?I@IBICKDFIJNIPJQ[VJX^ZGaJbJ
~id^	Q!F%I&J(J)E*X+E,I-B/Y0I1G2G3Y4F5I6F7F8E:E;G<I>G?H@AAdCDDJEFF[G[H]JXK@L]NbPDQIRZSITFUCVFW_XFYIZ][E]D^[_JaBbZcXd[eGfDgEhE
~ida	R!I#E%E&J(C)F*G+Z-]/G0H1H3D4E5I6F7Z8X:_;G<I>Y?[@GAZEGIYNIO[PFRFS]TEUCVCWYXZYYZ[[F]C^F_FaGbHdZeYgXhG
~idd	f%J(_-]3H9^>I?H@IBHCXDJHFIXKHNKVJZI[J]]^JaI
~ide	Q!G%F&J(B)D*K+X.I/Y0G1G2H3I4E5I7d8G:F;G<I=F>Y?H@EAbBIEHFHGGH[I[JFMJPDQHRZScUIVBWGXEYFZY[E]I^E_GcEdBe^fHgE
~idi	i(Z-J2Z=J>J@_BJCJDJIEKJMYN[PJZE^J_Whb
~idl	oHJOZRZh]
~ido	V!E#G%F&Y(C)Z*F+F,X.J/G0I1G2H3I4b5J6Z7G8H9H:E;H<I=E>C?f@GAHCZDCEHFIHFIFJHKDLHM[NFO]PaR]TEUBXZYXZA[G]D_FbYcYeHgHhF
~ids	o3HDYH[IJKZR[SJT]fI
~idz	m(Y+[3J=]>[?ZBJCGDEHFOZTY]JaHb[
~ie^	[!Y#a(Z)I*^+J,J-G/K1K3G6K9H:Y;K=J>G?HAKGJI[JJLJMIO^PHRJSJTJUJVKX^ZA[I]I^I_IcIfJgJhH
~iea	r%Z1ZHJTYdZ
~ieb	u(J)[0[F]HJKZZH
~iec	a#X%J(G)I*[+J,J-W3H4J6J7K8K9G:I=I>G?ZCYDXHBIYKGM_NZOJPIQXRYS[UHVHWJXXYZZJ[I]G^J_JcIdIfGgJhZ
~ied	Q!I#X%E&I(C)F,G-I.H0H1G2H3C4[7E8F;a<H=D>A@^AHB^CIDAEGFGGFH?IFJGK^LGNaOHQHRYSFTIUXWGXeYGZX[J]_^Z_YbEcEdEeHfDgF
~ief	o!X&]9K@JQWZ]
~ieg	h!Z#J%J&Y*J,Y-X3Z7[9G:J=J>]?J@IBICYDHGXHCIGKGNXOJVJXJZX]Ia[fJhI
~iej	b!I%J(J*K+J/Y3G6J8X9G:J=J>[?G@YBHDGH@I[K[M^NHOHVJXHYZ]I_^aHbJdKfJh^
~iek	h!Y#H(J-H3I9_:J=K>I?IAZB]CIDIGYHCIFKIMJN^OIRYTJVIXIZF]J_^aIdJfJhJ
~iel	[!G#]%I(I)K*H+J,J-Z/I1J3a4J6I7I8J:H;J=I>X?F@IA^BHEJFJGJIYJIKGLINEPIRJSJTHUIVHX_YJZI[H]F^HaCb[cIdHeJfIgIhb
~iem	]!H%H(G)I*H+H,J-Z/I1J3F4H6I8J9^:G;J=G>F?E@_AJBJC^DZEIFZGIHEJJLIMHNEOGPYRIS[TGU]V[WJXGYK]G^I_HbXc]dGgHhF
~ien	H!G#D%^(_)H*G+G,E-Z.F1Z2C3G4C5Y6B8E:[<E=B?A@aABB]CFD[EFFEGBHEIbJCLYMZPHQ^RGT^UIVBWYXFYHZD[G]H_@bXcXeCfah[
~ieo	u4[cXf[
~iep	pHFOZR^h]
~ier	J!X#=%C&G(G)G*I/F0J3W4I5F6B8F9H:]=J?J@YADCbD^ECFGHYJJKbLEMEN@O[PaQHRCSFTEU]VHW]XYYEZA[E]]_Ia^b@cBe[fJgCh^
~ies	[!Y#G%H)I,I-^/I0J1I2J3E6I7H9_:J;J>E?G@CAJBIC]DFEKIEJJK_MFNXOIRZSXTHUIWIYJZ_[Y]G^G_HaHcGdFeJgIhE
~iet	M!@#@&F)Y*I+X0Y1D2E3G5F6Y8X9B;[<F?]@HACB=EFFEHCIXJGKaMYNJOZPXSCTHUIV]WIXJYXZX[I^]_YaXbHcFdAeJfZgIh[
~ieu	Y!H(W)J*H+[,Y-D/Y0I1J2J3F4H5X6H7H8]9]:[;I<J=H>H?E@^AXB^CDDXEKGJHIIGJJLHM_NDOGPHQKRISHUGWIXX]]^G_GaEcKdFeXfGgIhD
~iev	r-X7^@JHIR]ZJ_J
~iew	j(^*G9J>I?KHaIZZJdY
~iez	l!H%H&Z(K+I-I3J8J9G:J=K>H?]@YBED^F]GJIJKIN^OKPJUJVHXJZZ_JaJbKcJdZeIfIhX
~if^	m![(Y0X3^5XHHQX
~ife	b!J%J+J,X-J/[1X3J4J6X8Y9J:K>J?I@ZCKDHFJGJIIK^MHNHOYTKUKVJZF]JbJd]eYf[gWhJ
~iff	U!F%]&J(F)I+H,I-G.J/Z0I1I2I3Y4G5J6a7H9F;I=F>^?C@HAYBHCFDEEJFIIbJHLHNYO_PIQYR[SHTFUHVGWIXEYI[G]F^G_Ga[bHcFfFhE
~ifi	L!C#@%B&_(D)F*Y+G,]-D.J0G1F2G3^4G5H6E8F9E:B;E<H=C>Z?H@^AFB]CgDHEGFHGEHbIGK?LEMANEO^PDQHRFSETCUDVBWEXYYG[D]__EafbHcCdDeFfDgE
~ifr	m3Z6b9K<Y>JHDIYKHNJO]XIZIaZ
~ift	f!J#X(J3[=[>H?KBHD]KKLXR^TZZJ_JaFfK
~ify	b#H%J*Y-J3Y9H:K?X@HBICZDcH[IJJIKGLKVJXXZB]JhY
~ig^	V!F#E%F&J)G*F,F-E.J/G0Y2I3I4Y6G7G8H9]:E;H<I?I@GAHBAC[DWEGFIGHHFI^JHL^MZO]PHR]SHT[UEVDXFYHZ=[G^E_Ga]bFcHd[fGg[he
~iga	Z#Y%G(J)X*E+F,I-B/H0I1I2I3J4G5J7H8H9_:E;I@HAHBCEIFJGHH@IJJJL]MYNFOFPWQJRZSHTEU]VEWIXDYIZ@[^]Y^G_Ga^bbcZdGeJfZgGh^
~igd	d!J#K%K(I*J+Z-I/Z1Z3I7J9I:^=J>H?I@XBYCID^GKHDIGKHL]MZNIOJP^THUJVFWYXJ[J]J^H_JbJfIhI
~ige	S!D#J%_&I(C)G*H+G,J0F1H2H3E4E6F7X8F9A:];Y<I>J?C@bAGCIDGEHFGGFHGIIJWMJN]OZP_RGSGT^UDVZWGYH]C^__DaCbXcEdJeHfDgFh^
~igg	l(K+Z-]3X9[>[@JDJGYHIIIKJOJTXZFaI
~igh	R%f&J(b)D*F,I-D.I0^2H3D5G6G7F8F9[:E;b<J=E>F?D@ZAGCEDCEZFHGFHXICKELENCOYP^QISFTEVBWDYHZ?]E^ZaJbFdDeHgF
~igi	Y!G#^%G(^)H+H,J.J/H0J1J2J3^4G5K6I7H8I9C:X;^=H>C?ZAWBDCaEKFJGIHBI[KHLIMGO_QKRISHTHUDVYWJXDYJZ@[H]F^I_IabbHcHdHeJfHgIhF
~ign	L!G#D%D(H*X+X,[-G.I/H0I1H2H4W5Y6G7b8F9E:H;H<d>??K@DAGBYCED[EHFaGEH[IXJFKALeNHOEPHQIRGSGT_UDVBWFXEYHZF[X_Ja@bJcFdEeHfXh^
~igo	X#H%I*I+G,J-F/J1J2J4I6J7I8J9Z:G<K=H>^?J@GAJBYGJIDJJMGNHOEPIRISJTIUIVFWJX_Y[Z[[Z]G^I_IacbHcIdIeJfHgJhE
~igr	e!H#H%I*J+J-I3I9J:J;_=K>I@JA^BICIDXGJHEIIMINJPJVIXKZF[J]H^J_eaKd]fJhJ
~igt	b!I#G%I(I*J+K,J-X/J0X1Z3D4I6J7X8J9F:I;K=H>a?I@aAJCHDGGJHXIXKDMHNHPJTZUJVIXGYKZH[X]Z^IaFcIdIfFhZ
~igu	N!E#E&J)C+H-E.I/F0G1G2H4E6F7E:B;[<X=B?F@FB@CJDEEiFHGHIFJGKXNHPCQJRFU>VcWfXEZ:[F]X^E_FaFbJcCeff@gKhE
~iha	y>JHIIJK_ZHaJh]
~ihr	k3Z:XBKE]HII]KJOJ
~ii^	w6[IINZ
~iis	y9JYabJfI
~ij^	o#I(]-J/J8[9I:Z>I@JBKCYDIHEIHKZMJOIT]ZJ]Ja[
~ija	w?JH]
~ijd	g!Y#G%J*K+J-I/J3J4[6J7J9I=K>I?J@_BICIHBIFLZNYOJPJRbSZT[VJXJZD]J^J_[aJbKcIdJfHgKhJ
~ijf	f!J#[%[(I)K*J-I1J4J6K8X9H:Z=I>G?I@FBGCHDIGYHBI^KGLXMXN[OXPJRJSJTGVIXXYYZY[K]I_Ja]bIcJdHhJ
~ijg	l!J1[3J9J>X?YBJCJDJIJOYZ_
~ijk	h#H-[9Y@^BJIJKYL[T[ZH^J
~ijl	w3IO[TYZHh]
~ijn	X!^#^%G(F)I+I,I-F/I0J1J2I4I6I7I8J9^=H>_@FAIDJGJHIIXJJK]LHMINHOZPGQKRISITFUIVXWKXHYJZ_[Y]G_HaEbHcIdIfHgJhX
~ijs	u-]A]DWHJKJ_Y
~ijt	o%Z4Y>aD]HIZH
~ijv	b!J#I%I(I-J0J3I4X6X7K8Z9I:I>H?I@HBJCJDIGIHIIJKILJMINIPZTJUJVJXIYY]J^JaJbHdae]fZhI
~ijz	_!J#H%J(H)K,J-H/Y3I4J6K7]9G;J=J>I?I@aAKBXDHHEIHKFL^MYNHOIPITHUKVIXIZ[[[]I^__HaHbIcJdJfJgYh[
~ik^	_!]&H(G)I*J-Y0J1J3F4J6J7I8I9H:I<X>I?GAHD]FYGZHGIEJKMGPZRJSIUHVFWJXH[I]X^YaXbZcIdIfHgJhI
~ika	_#G%G&J(X)I+H,I-E.J/J0J1J2Z3D4H5K6I7H8I9F:G<J=G>I?]@EAZBDC_EJFJGIHXJJKELINFOYPFRISITGUHV]WIXGYJZX[G]_^J__a]cGdHeJfHhG
~ikb	q*[4_?YHGZKfZ
~ike	V!Y#F%H&I([)Z*F+W,H.J/Z1I2I5J6H9E:W;[<J=J>D?]A[BICIDHEIFIHXIZJHK^LKNJP[QJRHSGTIUGVJWIXEYIZH[J]Y^[_ZaHcGdFeJfGgHhD
~iki	y-[.Z
~ikn	u?^@JHHa]b[
~iko	n!G#J(Y)J-J3Y@KA]BJCJDGHXIKM[SXVJX]ZH^[bYcJ
~ikr	rHXKJLYMJZI^^d[
~iks	rHJLYZYaZgY
~ikt	j#J(J+I-[3K:J=Y>I?I@IBICID[HEIGK^NKOJSXU]VHXYZE]Ja^
~iku	t2Z8]<Z
~il^	A#@%F(Y)B+E,E-[.E0[1E2G3d4J5Z6I7D8J9;:_<I=E>Z?^AGBBC]DdEIF[GGHaIAJFKIL?McNAOFPYQXSATFUEV<WBXDZX[>][_BabcFdAe]fJgYhC
~ila	]!Y#H%I(G)I*H+J,J-E.K/[0K1Z3]4Y5J6I7I8I9Y;J=Y>a?Z@ZAIBDC[D[EKFYGJICJJLINGOEPHRISYTHUGWJXGYJZB[H]G^I_IaXbGcGdIeKfGgIhG
~ilb	c#J+K9K>b?JCJDYGYTX^Z
~ild	b#H(J/Z1d3J8Y9H=I>Z?IBICJIIKJMIRJTIZF_JaHb^cJdIeJfIgK
~ile	S!D#]%E(b)Z*_+H,I-E/F0I1I2^3]4H5J6G7H8I9C:F;G<J=G>b?C@HAHBHCZEHFDGHICJGKELINEO]PeQJRISITGUHVEWIXFYIZ@[G]]^H_Ea_cFdGeJfHgGhF
~ilf	w3]9Y>JD[HI
~ili	O!Y#J%E&J+J.Y0J1H2H4Y5H6G7Z8K9B:J;^<I=E>C?[@DAXBDDHEFFHGIHHJFKZLJM_NCP]QIRGSDTJU_V_WIXIZC[H^Y_JaDbYcEd^fCgGhE
~ilj	tHJK[c^dZ
~ilk	m#Y3J>J@JBIDIH[M]NYOZTZX[ZI
~ill	H!^#Z%J&F)B*F+Y,H/]1]2D3?6G7G9[:I;H<G=I>X?G@ZACBECYDDFCGBHHIYJBKGMcNDPHRISAT_UAVJWDXAYY[b]F_XaHcJd]gXhH
~iln	y2ZO[
~ilo	e!J%Z(K)J-_3X9I:I=H>J?I@HBIC[DHGJH^IHKHMINIPIUIVaXI[GaJbJhI
~ilt	T!G#G%H(E)H,I-J.J0I1I2I3H4I5G7G8H9F:F;I<J=G>D?F@DAIBDCFDFEJFIGgHDICJlKENEPXQJSHTGUHVEWIXHYIZ@[H]W_GbHdGeJfGhJ
~ilu	_!J#J&^)K-J/c1J3I8J=J>J@YBGDJEKIJMHNXPJVXXKZ]]J_JaJcZfG
~ily	d#]-Z/ZHDMKTYZEh]
~im^	S!F%d&](H)G*K+H,Y.J/F0G1H2I3X4Z5I7W8G9Z:Y=D?J@FAHCDDHEGFIGHHZIBKZLYMHO[PHQISGTIVDXDYHZI[F^GaYbEdEe]fDgGha
~ima	Y#Z%H&I(G)J+I,I-Y/I0J1J2I3D4I6I8I9D;J=G?X@cAZBCCEDHEJFJGIHHI_JJK^LIMINDPJRHSHTGUHVHWJXXYJZB[H][^I_HbdcHfH
~imb	rIa
~ime	O!E#^%F&J(E)]*C,G.I/E0F1G2I3B4F5H6C7F9J:G;I<I=E>D@FAFC[D^EGFHHXIHJGKYNJOIPEQIRgSGTHUZVDYGZX[G]^^F_FaYbEccdEeGfGgGh]
~imi	[!E#H%H(F)G*D+I,K-G/J0K1J3F4I7I8J:F;J=F>F?^@IAXCFDEG]IYJJKYLWMHNGOHPGQaRJSXTIVXW[XcYKZX[I]X^J_IaGbFcIdHgIhH
~imm	]!H#H%J(X)J+J-F/H3G4J9F:I;J=I>B?H@]A]BGCGE[GJHBIJJJKXLJM[OaPISITZUJVHX[ZB[I]H^J_[a_cIdIfHh[
~imo	d!J#I(J-J3J9Y:I=K>F?J@aBFCYD^HBIXKFL[MINIUJVHXb]IaHbJcJdJfJ
~imp	R!G#F%J&K(W)H*I+J,H-D.J/G0H1G2I4Z5I8H9F;I<J?IAHCDDHF[GGHaI^JHKXLHMJNFOERHSZTXWZYI[X]D^W_FaDc]dEfIgXhG
~ims	r)Z
~imu	_-I1]5]9J@]BJHZI^NJXZZF
~in^	:!J#X%D&D(_)e*h+],b-A.G2?3C4^5Y6=7^8X9B:D;A<A=I>G?BBFC<DGE]FZGDHZIZJHKIMANDODPbRHSITXUHVXWbXDYF[C^[_AaCbXdEe>fAgahG
~ina	P!c#I%D&I)H*J+_-b.X/F0^1G2H3?5H7E8F9X:F=D?]BZCAEbFGGFH^IBJGKBLIMFNCOFPZQHRWS^TDVAWFXZYG[F^E_EaIbHcGdDeHfCgGhG
~inb	l-J9J:^>[@KBYGYHDIZKJP]ZHaZ
~inc	H!H(D)[*I-Z/E2F3Y4[5H6[7E9D:A;I<F=Z>G?I@@AYBICFDBEEG]HGKDLIMZN^O^P_QJSaTEUHWEYZZG[F]J^B_EaFcZdXeFf[gGh_
~ind	H#H%J&G(?)G*H+D,G-a.H/Y0E2F3[4Z5a6E7B8C9A:D;E<X=@>F?[@JAJCCDHEIFEGYIHJCKCLFMfNDOAPCRZSETFUAVGWIXGZ=[a_dbecadBeFg^hF
~ine	M!D#B%D&Y(X+I,F/X0G1G2G3I5G6F8H;H<H=a>J?E@_AFB[CYDDFaG^HGKYLIMGNGOaS[UCVXWGXZYI[G]YaIcYdIeFfFgBhE
~inf	U!D#J%G&K(F)G*F+a,I.J/I0I1J2J3[5J6H7H8H9G:F;H<J=E?J@FAHCdDfFJGHIDJHKJLJMHOFPGQ^RJSHTHUWVCWHXEYHZX[G]E^H_GaKbFcFdEeJfHgHhF
~ing	J!G#_%A&G(F)B*]+F-H.E/D0_1C2D3E5E7a8D9[:I;Y<E>E?D@GACBEC[DbGYHBI=JBMDOHP@RGSJTGUcW[YE[Z]_^@_AadbZdZeJfZgEhF
~inh	V!Y%G(G)I*J+J,J/J0J1J2J3G4I6J7I8J:J;e=H>G?J@HAICGD]EJF[GHJJLIMGNGOHRISITHVaWIXHYJZ[[Y]F^H_HaHbHcIdHfHgJ
~ini	E#?&G(a)e*b+A,_->.F/D0E1J2D3A4Y5X6C7Y8Y9A:C;F<F=K>E?E@aACBaC=DAFDGAH?IbJGK;LEMHNYO>PaQIRATJUYVJWfX?YDZb]b^H_@aDbZc?eDfJg^hF
~inj	wHJQYf[
~ink	S!F%H&J(E*X+Y,Y-]/G0I1H2J3D4Y5I6J7G8H9C;Z<J=F>D?D@EAHBBCFDDEJFIGYIXJHMDNEOGPHQJSGTFUFVFWIXFYHZE]F^^_]aJbidYeIfEgG
~inl	i#I(J3H:I>F?K@IB]DYIJKHL[MJOGVJZ[[H]I^JaJbacIh[
~inm	l9K@]HJIJK]ZY
~inn	]!F#E%Y(^)G*],H-^.J/H0I1I2I4G6Y7X8I:[;H<J=F>G?[@_AHB[CDDCEIFIGHHBI]K[LHMENEODPFQJRHSHTGUGWHYI[]^H_[bFcGdGeJfGgHhE
~ino	l#H(X)Y*Z-Z3Y9Z>H?JBIDIIJKKOHR[SJUYVHWZXJZI]IaKbJf[
~inp	w@^HFNJ
~inq	p#[3K@JBHM[SJUYVIWZX]ZJbJ
~inr	m%],]0]9G?KDXE]HZKJNJTKZIaHdHfI
~ins	O!@#E%]&J([)F*G+],G-B/I0a2H3K4G5I7I8G9D:F;H<c=E>G@YAHCGDaFHHaIbJ_LGMDP[RGSFTFUEVHWGYBZ=]D_FaCbHc_dCeYfDgF
~int	E!B#H%@&G*J+[,H-Z.E0X1B2C4G5a7E9B:H;J<C>H@HAIB=CHDEEBFCGHH^JJLHMWOWQIRDS[UGV[WCX^YJZX[H]]_]b[ccdYhJ
~inu	T!G#[%G(F)I*H+I,I-D/G0J1I2H3E4F5J6H7H8I9E:F;J<J=G>HAIBHCEDFEJFJHIIXJHKEMkNFOFQKRfSHUFVEWIX]YHZD[G][^H_IaXbFcJdHeJgGhG
~inv	X#I%J(G)K*I+J,J-F1J3Z4J6J7I8J9F:f;J=I>B?F@DAJBECGEYGJHaIEJJK_LJMGNZO[PJR]SJTIUIVHWKXGZ@[Y]H^I_JaHbJdHfHgJ
~inw	uNZUZ
~iny	p9J@[XYa[
~inz	q(Z8]:[HJIKNZ
~io^	I#A&G(])]*E+I,B.G/B0H1D4Z6C7^8^:X<E>^?CA_BFDHEDFEGFHGIHJYKBLYM=OHPKQFSYU]XBYFZY[I]^_XaFbbc@eEf]gDh[
~iod	q9H=]@YHXNGX^
~iol	d@YEJHHNecJ
~ion	;!<#E%a&I(W)D,K.C/@0^1_2F4B6E7E8C99:H;X<Y=X>8?Z@=ADBXC_D]EfFJGZH_I=JDK<LEMHN]OAPXRBSJTAUaW[XHY]]_^]_EaHbGc]dZe]gHh>
~ior	d#I(I-I3I4J:J=J>I?J@^CJDZHBIGKaM^NITJVJX^]IaJbJdJf[gW
~ios	l#J-X@IBJG^HaIKTJZG
~iou	b!I#Z-^>^BJH@IIKaMXNGOZZJbKg]
~ip^	k(J)I*]-J9K>[CKDZHXKJN[ZGcKdJ
~ipa	t(]H]
~ipe	m+Z3I>X?Z@JBICIDJHJK]N^OJPZZG]JaJhJ
~iph	y6_KJNIY]ZDcF
~ipl	i#YAaHIZX
~ipo	r9J:aHHgW
~ipp	g#]-I1]3W9I>G?K@YBGCID^GJHEIYKHNJOZPXU]VKXJZG]JaGfHhY
~ipr	r6Z@ZHGR[ZW
~ipt	a!Y#K%H)J*I-I/J3E6[9I:J<X=]>H?F@HCID^G_H_IJJKKHLKMHNGOIPGSJTJUIVJWJXHZX[J]I^C_ZaJbGcJdIfFg_hJ
~iqu	b!I#Z%Y+J,J5X7I8J9H=I>H?FBFCGGJHYIJJJK[LKMYN]OIPXSIUIVHXG[J]G^Z_Ja]bZcJfIgJhG
~ir^	G!H#@%^&G)G*G+Y,D-@/@2D3H4H5F7H8X9@:];J<^=a>DADBEC^DJEbFEGDIFJCLgMINDOBPEQ^RESFTHV[WFXYYD[a^CaYeIfHgAhE
~ira	c!J#F%J(J*I-I1Y3G4[9Y:J=W>I?X@HBGCHDHGJHYIIKIL_MGSJTJUIVIWHXIZ]]]aZbJcKdIf[hJ
~ird	X#I%H(F)I*X,J-]/Y2K4I6I7_8J9I:G;J?]@[BDCGDGEKFYGKHFIBJYK[L]MFNJRJSHTIUIVGWJXXZI]F^GcHd]eIfGgGh]
~ire	L#C&d(Z+F,F-F/G0F1E2G3c5H6D7b9D:a;F=DAHCEDHEEGDI[JIKCLFMDN[OBPDQHRESCT[UIVAW[XEYGZ>[E]Y_]aCcdeGfAgGhB
~irf	yH[SZ
~irg	n%J9JF_HHZ_
~iri	t%X/Y3ZDYHK
~irl	w@aHIZJ
~irm	Y!G#G(H)I,J/I1I2J3C4I6J7I8a9F:b;J<Z=G>Z?E@DAJCYEIFJGGIEKDLIMXNcO^PHRJSJTIU^VEWIXGZH]F^H_HaDb]cFdHeIfHgJ
~iro	f-J=F>J@XBICYEYIIMJNJSXU_VJWHXJZF]JaJc^dZfKh]
~irr	u%X4YHKcY
~irs	[!Y#I%I)J*I+G-G/I0J1f3H4J6J7I8[9G:H;J=H>F?G@^AIBECZD_EJGIH=JIKFL_MENEOHPJRISITJUGVHW^XHYJZJ[I]X^H_HaHbGcHdGeJfDgIha
~irt	pH[I^KJR[
~iry	n@IHXKZLaZJ
~is^	G!A#[%K&F(Z)J*H+F,I.F0E1J2G3]4C5I6G7G8]9^<E=[>G?J@bAYBXCZEFFEHII>JEK]LHMYOYP[QHRGSCTIUGVcX]YJZJ]F_FaBbDdJeDf@gDhJ
~isa	F!e&G)Z*A,C-?0J2F3H4F5H6H8J9B:a;[<G=]>@?G@BBECHE_F]G^ICJGKFLEMJOYQFRITDUcVFWaXEZH[D]H_DaAcYeHgDhB
~isc	b!I#H%I(J)J*J,J1H2J3W4I6J7J8I:I=I>_?H@ZAJCHEZFZGGIFJKKXLJMZNHOESITHUIVHWJXHYa[J]I^X_HbFc]fHgJhI
~ise	T!F#G&J(X*G+H,X/_1I2J4H5J6G8H9F;I<J>F?^@EAHBGCEDGE_GbHBJIKHLIMENaOHQJRHSJTJVXWGXGYIZI]E^H_Fa[c^d[eIgHhG
~isf	h/Y=JJYNdWIZGaI
~ish	^!F#I%J(G)H*Z+J,J-H/X4J6J7J8J9G:I;K=H>G?Y@FAJBcCIEJFZGIHIIFJJLJNXOIRKSGTIUIVHWGXI]b^H_]aDbJcIdEeIfHgXh[
~isi	V!I#J%H)Z*G+H,J-^/I0e1X3J4H6J7I8J9F;J=E>FBFCFDGEIFJGZHcIXJJKIN^PHRHSHUGWIXJYIZB[J]I^IaFbHcFdJeJfJgI
~isk	g!J#J(a*J-H/Y3I4J6J7J:Z=J>I?I@IBHCJDJHbIGKIMJNHOJPJRJSJTGVJZE]J_HaYc^dYgI
~isl	m,X-[/Z4[6Y9J@EBIIJMJPZTJZ[_HhJ
~ism	g(H)X3F6[@YA]BYHZKXLXMKO[Y[ZG^J_IaJbYdJfJhJ
~iso	^!J#Y%Z(Z)J-H/X3I4J7I9J:I;Z=H>[?I@aBICJDIHXIIJZKHMJNIRXS[T[UHVFXJZA[I]JaJbHdGfIgIhH
~isp	^!I#H)J*^+K/J3G4a7J9W:J=J>F?^@GAZBHCHKHMHN]PIRITIUIVIXZYJZD[Z]H_YaFdIhI
~iss	L#D%f&H(b)E*F+F0I1F2G3Z6I8F9E:C;_<G>G?F@DAGCXDIEXFZGDJEKJLEOEPZQJRESITHUCV]W[XHZ[]E^G_YaHbJeIfDgDhG
~ist	A!H#>%D&E(Y)d*^+h,b-a.D/E0B1@2A3A4D5^6H7>8E9E:=;A<H=A?]@DAaB]C^DgEFFIG>HJI9JFK^L>M;NZO^RIS>T?UYVEWJXBZ>[J]G^D_ba;b?c@e[gZhc
~isu	f#J%Y(I*J,Y-I/J0Y1K3F4J8Y9H:I=X>G?I@JBICIDHHDIHKHMJNJO]RJTJVKXIYZZG]J_JaKbJd[e_fZh^
~isy	t<]HJdXf_
~isz	uHJI[VYZ[
~it^	E%a&F)J*G+],E-I.H0E2E3E4F5D6C7F8H:a;^<D=B>F?C@]ABBHC[D^EJHXI^JINYPIQZT?U?WHXcYXZ@[F_EbJcAdZeGf]gWhX
~ita	N!^%D&J(H)F*H+F,G-G.Z/K0H1G2H3J4F5I7X9Z:Z;g<I>B?Z@FBDCEDBEHGIIZLFMJNGRJSDTGU]V_WEX]YIZB[E^E_FaCd[fCgF
~itc	[!^#Y%J(I)J*I+J.F/I1Y4J6J7J8J9H:I=I>Y@FAIBGCIDHGIIHJJKFLZMINHOHRISJU_V^XJZB[J]I^I_HaIb]cId[eXf]gJhX
~itd	q8Z=[HIQWR^ZK
~ite	F!B%Z&J(@)C*J+D,X/D0Y1Z5]6J:H<W>D?G@GAZBHCDD?EEFJGYHZIbK<LCNcOCSKTDU@V@XFY[ZC[E]H^A_[aAb?c[dbeafYhF
~itg	f!_:^;X>J@GBIDKG]HEKJMJNKP_UYVYZE^JdXfJ
~ith	E!E#J)Y+J-D/Z0D1D3^5H7G9G:[=Y>_?HAHB_CFEJF^IYJ[KYNZO[PXQGTFUBVDWIXEZH]B^D_Ya]bHcIdDeHfChJ
~iti	P#W+F,H-F.Z/G2J3D4H5J6I7J8H9H:Y;I=Z>D?[CYDFFHGGHJIHJHKCMINcOGQJRISZUXVZW_XFYIZY[Y]J^I_HbJcFdDeI
~itl	k&Z9J=G?HHcNZ
~ito	U!E#C&J(E*G+F-X.Y0I1I3]4^6H7H8H9Y:[;H<I=E?IAHCCFIG[H^I^KBLGMCNZO]PGQJRGSFTFUYVBW[XJZJ[F]]_GbIcHdHeJfDgHhG
~itr	y-XHaZJ]I
~its	a!I#H(J*Y0]3H7Y9X:I=I>G?^@HAZD[HGIXJXKXNEOZT[UJVGXXZB]H^KaHbJfJhZ
~itt	R!Y#[&H(C)E+G,F-Z.X/J0]1G2G3Z5H6I7F8F9Z:G;F<I=H?DAFEHFGGDHFIYJHKYLEO^PJQHT[UEWGYHZ^]a^]aAcEdBeIfHhG
~itu	V!F#G%]&J(G)I*H+H,Y-Z/G0K1I2J4]5J7G8^:F;I<I>D?D@XAIBJCHDJEHFGHEIIJHLGMEOEP]RXSHTHUFVDWHXJYW[G]G^G_HaFbEc_dce^f]hD
~ity	O#F%Y&J)W*]+X,H-H/F0I1H2I3F4H5I6G7b8G9G:F;[<I=G>]?Y@HA]BCEGFIGGI]JIKGLHMGOHPEQ^RHSGTJUFVIWXXXYYZF[G]F_DaEccdFeHfFgGhI
~itz	u=ZUJZ]][
~iu^	e#X%[(I)J*I+I,Z.]3H4J6K7J8J9E:I=H>I?Z@GB[DHIEKGL[MIOIPIR[SIUHVHXIYKZJ[I][^J_JaGcXdGeZfZgJhH
~iud	u-Z@JB^ZJ
~ium	d-I/I3I9I=g>I?J@HBJCIDJIGKHMJN^OJTKXJZH]J_IaIcJdJhJ
~iun	n3G4X8Z9J>I?IBJC[DIOJXZZY][aJcXfZ
~iur	y9Z>]?]BJHG
~ius	h!]#J3G9J>G@HB^CJHEI^MKOIU]ZG]ZhY
~iut	g&X-K/Z9Y>J@ZBJHIIXJYMJOZVJZ^aKhJ
~iv^	L!_#X&d(J)G*D+E,F.I0]1E2F3H5H6^7E8D9D:A<G=C>G?D@BB[D?EFFJGaHaI@KCLJMCNHODPJQJRHSEU_WDXXYZZF[Z^I_Ya^bYcCdFeFgXhC
~iva	Q!d#F%G&I(C)]+F,^-G.^/G0H1H2I3Z4F5J6a7G8Y9F:F<I=C>a@HAHBHCEEGHYICKDMENZOYPCQISFTDU_VIWZXZYXZ;[F]E_EbDcDdEeZfKgFhD
~ive	P!]%J&I(])F*J,Z0X1H2H3D4Y5H6Y7a8[9C:G=D>E?[A[CCD?EHFHGHHBIAMCO[QIRISFTEUbWEZC[K]Ba]bIcGd_e[hX
~ivi	R#J%J&J(b)]*]+I-_.X/F0H1H2I3C4G5J6G7H9F:F;Z=F>E?E@IAHBCCFDEEFFIGGHEIFJHKEMHNDPcQJRISHTGU[VJWHX]ZF[H]G^G_FaFbGcfd^eZfDgHhG
~ivn	b!Z#G%X(H)J*J+J-J/J0H1J3I4X6X7J8]9H:I>F?I@HAJCIDHEJGJHGIIKHLIMHNJPYSJTIUJVGXHYY[I]I^IaHbHdae]f[hH
~ivo	a!^#^%J(H2]3_8J9G:I=I>X@FCGDYIGKGMHOXPJQZTJVIXG[J]I_JaXbJcIhX
~iwa	wgZ
~ix^	i#J-I5_9J?Z@KHcIJKINIZC[[]I
~ixa	j(I;Y@]BJHZIIKYXWZ[^YaIdZhJ
~ixe	q#J%K*Z>[BIHELJPIZJ^^fY
~ixi	yJ[
~iz^	i%_9YGJHYMYPJTYZJ
~iza	N!D#D&I)Y*D+^,c-E.H/H0]2H3C5I6F9D:Z;H>C?B@CAGBXCDDAF]GcHHIIJGLHMZNYOFPDSETKUJW_XDYFZ<[F]D^IaDbEdZecfdgEhD
~ize	h9J=eBICJH]IIKJNYUIVIWJZF
~izi	e!K#J%J,Z-I4J7J9Y:J=I?F@HCYDGGIHHIHK[MINIOJPJRIS^TJUHVHZE]XbZcIf_gJhI
~izo	t1ZGZHJKZMZdY
~izz	_!J#J9J:Y;Y>I?I@JBICJGZIIOJPJSJVYW[XKZF]JbJdYf[hK
~ja^	X![#X%G&K(E)Z*G+Z,I-Y.J0X1Y2I4G5J8H9C:E;I<J>GDGEZFIGFIDJIKaLGMaPGQJRHSYTFWYYHZH[F]]_IaDbEeIgJ
~jac	n([*Y-J3J9J?]@JBJCYDXHFI]NJZH_ZaJhZ
~jah	q-^3K>[@IHIIJK^OJZHfY
~jak	m(Z+Z3J9[>JDFH_O[ZI
~jal	k(G)_-J9I:K>I?J@JBYDKHGKINJUcV]XJ[JaJhJ
~jam	h+[1X>J?JD_HGL[TKWZa]
~jan	e!J#I%K(H)Z*I+J-G0J1K2Z3I4J7K8K9F:I=I>F?G@FCIDGGKHHKaMHNHOJPIRJS[TJUaVGWIXHZI[J]I^J_JaIb^cIdZfcgJhH
~jar	yHHQ]Z^dHfJ
~jaw	y+[HIZ[
~jd^	n+J-J9J>I?K@]BJCJDXHDIFNZOKRaSZZYaJcJfI
~jde	m!Z#H4]@YHHKKL[MJT]ZH^J_]
~je^	d!](J*X-I3J9H:I=J>H?I@_BGCIDXHGI^KXNIOJTIUKXYZY[J]]^JaIbJhZ
~jec	P!^#F%F&J(F)H*H+H,H-]/[0H1G2I3F4F5J6G7G8F9E;_<I=G>F?FA]BDCGDGEIFIGZH^IZJ[KGN]OJQIRISITGUHVEWJXGYHZG[H]H_daHbFcEdFeHfEgF
~jed	f!I#J%[(H*^,K-I3J9I:H=J>I?ZAZBICcDIF[GYIGMIPJUJVIXJ]J_IaHdJ
~jeg	o(I3X8]9J:Z>IBJCJDIHFIYK[MJO[V^XJZDaJ
~jek	h!K;[>J@KAaBIG]HJIJZH]J_adJfJhK
~jem	u7Y@XZXd]fI
~jer	uN_
~jes	V%G&J*J+_,H-Z.I/F0H1H2I3C4G5J6G7Y8E:Y;H<I=E>C?]AGBYC[D^EGFIIZJHMZQIRGSFTGUXV[XEYGZE[E]E^J_FbEcGd[eIfH
~jet	[!H#Z%I(H)J*H+I,_-G/X0J1I2J3G4I6J7I8]9F:H;^=I>EA^CGGZHIIEKILIMHOHPISJTHUIVGX^ZJ[I]G__bYcHdHeJfHgJhY
~jf^	p#^2Z8Y:]@JBJHFIIKJMYXZZH
~jfe	r-J3Z>J@JHHI_O[
~jft	o3H>JGZHGLYOJTIYZZ]a^fX
~jg^	p>[?YCJHIZ_
~jgt	y>IHYOZ
~ji^	]!H#H([)I*G,I-F.K0^1I2J6I7I8H9G:H;J<K=Z>F?_@GAICZD[EYFJG[JJKGLJMGNXOXPGQJTGVGXGYIZC]H^J_WbHcGeYhH
~jir	w#GHaZG
~jk^	i#H-]9Z@ZBJL[T[ZI^K
~jl^	m!J#J(J+J-J3]9I=J>H?^@JBGCHD]HFIHKJMZNKOZSITWUJVJZD]JaZbKfIh[
~jmu	r(J3I>H@JDJHHI[KXNKO[ZXaJh^
~jn^	X!^#^%G(F)I+I,I-F/I0J1J2I4I6I7I8J9^=H>_@FAIDJGJHIIXJJK]LHMINHOZPGQKRISITFUIVXWKXHYJZ_[Y]G_HaEbHcIdIfHgJhX
~jne	w:IDKF[GZHJa]dJgZ
~jny	yaXgZ
~jo^	i-J3X9F>]?Z@HBICIDHHJIIKYMIOIY^ZX]JaHbYdYfYhY
~job	w(Y>_HHK[ZH
~joi	c!I%J3J7J8_:J=J>J?J@HAIBIG_H]IJNHPHUJV]ZC_Eb]dJfZ
~jon	w9J>]HJc^
~jou	a#I(I*I+Y-X3F6K8Z9_:I=I>F?G@^AJCGFJHHIGKGM[OIPKRJUJX_[J]Y^JbJcIdHfZhI
~jsc	yHYZ[
~jst	u-]A]DWHJKJ_Y
~jt^	o%Z4Y>aD]HIZH
~jud	m-Z9Z:^>J?a@JBJCJHFIJKKPZQYVJZGaK
~jui	yh[
~jul	u#Z9]:Z>JHHOY
~jun	p-]>JCIDKHFIJZ]a_
~jus	W!H#H%J&Z(H)J*J/H0Y3G6J7J8X9^:I=J?H@]AJC_DFGJHCJILXM^NIOGRJSJTHUIVEXF[a^IcJdJfZgJ
~jut	y@[X[
~jve	b!J#I%I(I-J0J3I4X6X7K8Z9I:I>H?I@HBJCJDIGIHIIJKILJMINIPZTJUJVJXIYY]J^JaJbHdae]fZhI
~jzi	a!J#H%J(H*I,J-H/Y3I4J6K7]9G;J=J>I?I@aBYCIDIHEIHKFL^MYNHOIPJTHVIXIZ[[[]J^__HaHbIcJdJfJgYh[
~ka^	X#I%E&I(Y)G*F,G-B._0]1H2Y3[6F7G9F:E<I=D>^?B@FBACCDAEHFZGGHXJHLGODPZRZSGUFVZWHXXYGZ[[E]Z^G_^bXeGfDgHhD
~kaa	m-J/]0X6^9J>]@IBJHCIIKIMHNJPZTYZH_HbJgY
~kac	f!J%J(H*W-I3H9I:J=J>Z?^@]BGCaDFHBIGKHMHNJO[PJTJUKVI[I]Z_Ja_bIfKgXhJ
~kad	d!H#G%^(I)K,Z/a0I1J2J3H4H7I8I9E:J;J=I>H?I@EAJB[CHDIEJFJGZHFIHJJKHLJMGNGOIP]RISJTcUJVJX^YJZD[J]I^J_GaGb]cHfEgIhH
~kag	wJ]
~kaj	yXY
~kak	y.]9JHILYZZ
~kal	U!Y#B%E&F(B)E*D+F,E-A.H/a0]1G2H3C4E5I6b7[8F9C:C;G<H=C>C?C@AA_BDCDEdFHGFHDIAJGK@LEMBNaODQIRESCTZUDVCWDXGYGZ<[D]C^D_daDbBccdeeFf_g^hC
~kam	r2Z3Z9Z>I@IBYHFXHZG]Ja_bZ
~kan	Y%G&_(E+J,Y0I1J2J3F6W8I9D:Z;I<J=K>[?^AZCFDFFJGIHGIDJIKCLGM]PGRZSGV[WHYJ]X^X_GaDbFcGdEeIhX
~kap	q9J>]?J^[bZfX
~kar	c!J#H%I(Y)J*J+J-F.Z/J0J1K3G4I6I7J8H9A:H;J=G>]?G@GA_BZCHDHGJIEJXKELJMGN[O]RISJTIUIVGXGZA[X]G^I_XaGbdcIdYeJfGgJhH
~kas	b!H#I%X(H)J*J+J/K0I1J3J4X6Y7J8]9H:I>G?J@HAKCJDIEJHHIIKILIMHNJOJPYSKTJUJVHXIYY[J]J^IaIbHdae]f[hH
~kat	f!^#W%J(H*K,K-G/J3a4J6J7]8J9F:[;J=I>E?H@GBDCHDFHYI]KGLJNHOGPJRJTHUJVHXHZX[I]G^I_]aGbHcId[fJgJhH
~kaz	l#J(Y-[3I9K>I@ZA]BJCJDJHXIIKHN]O[ZG_ZaJhJ
~kba	o*[-K4_?X@[HFKZZJfY
~kbo	mHJZG^]d]e^
~kch	wZH^^
~kcj	uEXHJUZV]cW
~kda	y!Z0HH[
~ke^	R!G#Y(F)I*H+^,J.J/X1J2J4I5J6I7H8H9C:G;]<Z=GAIBBCFDIGGH_IXK]LZMbOHQ]RZSIUIVFWIXFYJZB[I]G^G_HaIbGcHdJeJ
~ked	^!I#Y%J)K*[+]-I3H>H?H@HBHCXHXIGKXLbNKOZPJTZVJZF[J]H^J_JaYbF
~kee	S!F#a%H&J(F)Y*G+],Y-Z/J0J1I2I3Y4H5J6H7Z8H9D:F;I=G>J?E@bAHBBCEEJFIH[JHMHOIQJRHSHT_UGVEWIXYYIZG]E^Z_GbFdGeIh^
~keh	y<Zh[
~kei	W!G#F(Z)J+G-H/I0]2J5J6I7H9H=_>I?D@YAJBGCYDbEIFJHCIDJJKHLZMGPGQKRGSITHUXVEWaY^ZI[G^H_IaXcXdFeJhG
~kel	c!^#I(I*J-[3J6^9I:J;X=J>H?YBGCXDIHWIZKIMZNJOJPJVXWKXKZD[K]JaJbJcJdYeYfIhI
~ken	K!@#C%E(A)H*B+D,k.F/Y1F2]3F5J6B7H8C9B:H;I>D@GADB?C?FZHGI_JEKXLYNEOHPIQJRdT@VEWZXAYFZH_CbYcHdIeIfbgK
~kep	m#]7XHJKYMJTJZJd]
~ker	V![#J%G&I([)Y+J,G-@0G1H2H3B4D5I6G9B;Z<I=J>A@IA_BGC^EIFIHeIKKBLJNDOJRJSGUGWIXDYXZH[I]X^Z_YaXbJdFeIfEgGhE
~ket	a!E#I(H-H3^9d:J=X?H@EB_CIDIFZGJIFKGLJMIOXTJUKVIXI[J]JaFbIdJfJhI
~kew	wR^
~key	]!J(G*J+I-I/J1J3J4J6f7I9H:J=J>I?e@GAJBGCIDFGJH^IHJKKHMINJOGRFTIUJVHXXZB[I]I^J_JaJbHcGdJeJfG
~kfa	u@]HHa[
~kge	j(J0]:Y@WBXE[HHKYM]VKZF]KdJ
~ki^	R!D#F%H&J)H+H,I-E.l/H0J1I2I3E4G5X6I7H8H9X:E;I<I=F>D?F@IAHCFEIFYGHHWIXJHK]LIMFNJPHQJRZSFTHUFVEWXXEYIZ?[H]E^I_HaEcFdGeIfGgHhG
~kic	n#E3Z9F@JBJHJIZKJOJU[XJZ^]FaX
~kid	y3IDZHXIJK[
~kie	d!Y#G(H*J-_3Z4J6J:I=J>F?_BFCGDIIYKZMIOHPJUJVZXYZB]I^J_JaGbIc]dIfJhI
~kil	l#Y>K@IBIIJKZM[OJR[SJTYX[Y]ZIhJ
~kin	m#J9XBJHbKKZXaG
~kio	n#JG^H]TJZH
~kip	m+Z1]@IDbGJHHKJMIZIfI
~kj^	t-K3Y;]HHZH^_dY
~kke	g!K#^)[-_9I@JBJIJVKXZZI[JcX
~kla	f!J#J%Y&[(I)K+I-I/J6[9Z=I?G@HB_CYDFHDIHKHMJNZOGTJUIVHXIZ][J]^^K_JaHbIfJhI
~kle	rI_
~kli	d!I#G%I(Y)Z*H+G,G-Z/J3H4K6J7J8J9E:^=H>D?FAJCFD]HGIYJKKFLJMGNFOHPHQXRJSJTHVHWZXHZG[I^J_Ja_bdcJdJeEfIgJhH
~klo	m3G4K6Z9K>J?J@IBIIIKJMJO^RcZH]JaZcIdHfGh[
~klu	t%J2Z6bGZHHZJdI
~kly	wHJM]VYZH
~kn^	y3I9IBJEXH]aZfJ
~kna	b!H#F%^(b)J*H/J2J3b4H5Y6J7J8J9E:Y;I<J=]>E@FAJBXC]GKHBJJKELJMHNHOEPIRJSJTIUJVXXGZA[I]Y^I_XcIdJfJgJhH
~kne	w#]?^@JHGKJZHaJhZ
~kni	t-ZHIIJU^VIaKbY
~kno	U!F#G%H&f(_)I*H+I,I-a.J/I0J1J2J3F4I6I7J8I9H;I<J=H>H?E@HBICHEIFJGHIBJXLFM^OGPIRJTIUIVFWIXHYJ[a]F^G_Fb]cHdHeIfHgF
~ko^	d!J#I(Y)J+Y-J3I9I:I>I?[@XC^DDHGIHKHMHNJPYUJV^XJZY[a]JaHbHfJhJ
~kod	d!J#I%I(H*I+J-G0K3[4J6J7K8J9D:I;J=H>_?X@HAJDGHGKGMHNIOFPJRJTHVGX^ZD[J]H_IaebIcIfJhI
~kog	r8c>H@KA[HFIKKHVJZI_ZdJfJ
~kol	a!X#I%K(_)I*H+J,J-H/K3I6J7J8J9E:H;J>E?F@XCHDGHYIFKHLJMHN[OHPGSJU_VcWJXHYaZD[I]H^Z_JbIcJdIfXgKhH
~kom	R!Y#I%I&I(K)W*E+_,I-Y/D0^1G2G3I4D5I7E8F9@:Y;[<I=D>[?B@GAGBGDYEGFZGIHJIWJGNHQHRFSKT_UJVFWHXIYHZ_]A^E_DacbXdDeHfD
~kon	K!b#^%a&G(A)]*J+B,Y->.F/C0D1C2d3Y4b5[6B7B8B:a;G<E>I@<B^CXD[E_HBI:JJK=L]M?N>OFP_RCTEU=V^W[XGYDZH[Y^]_Ya?b@cJdCe]f>gChB
~kop	q6[8[H[
~kor	j#I%](J-G.[3J9G>]?J@HBICJDJI_KINJPKTJXJZD[[]J^JaJb]dKfJhY
~kos	p&I9X=BBICKFZHdIJKK
~kou	X#b%a(J-J3K>K@JBIGKMITbZG[I]D^JbJf[gJ
~kow	W#_%F&I(X)Z*E,G/I0H1X2]3]4F5I6G8X9D:E<I=I>C?C@CA[EHFYHGI_JHLJNDPYQIRHSFUEWGYHZJ[]]Y^[_YaFbHcEdFeIfEgFhF
~kpe	m%aHG
~kra	b!Z#H%I)J*[+X,J-G/J1K3Y4I6I7I8I9F:H;I>_?EAJBFC^DCEJFZGJHDI]JKKELJMHNZOGPIRJSJTIUIVGWJXFYJZI[W]F^J_IbbcIdHe[fHgJhH
~kre	i!J#^%J(H*Y+Y,]-J3J8J9I:J=X>I?IBGCHDHG^H@IXKYMJNJOJPJSIUJVHWJXJZ][J]JaHbJcKdGe_fZhJ
~kri	Z!Y#E%X&K(F)I*H+H,Y-I.J/I1H2J3E5J7H8Z9F:H;I<J>I@FAIBHCFDEEIFJGXIEJIKELHMENWO]PXSITHUHVFWJXFY]ZY[G]F^HbFdbe[f]g[
~kro	g#J%J(J)J*Z-H0Z3Y9H:I=J>I?I@JBICYDIGcH^I]KIMYNHOJPJRJUJVJXJZG]I_JaIbJcJdHeYfI
~kry	j(H-J6a9I;]<Y>J@GBJHEIHKGL]MJZE^_bYd]eJfJhI
~krz	u-Z9J>ZHaXKZJaI
~ks^	Z#J(I)J-H/J3J9J>D?F@FBHC^DGHaLXNJVJXJZY[Kh_
~ksc	Z!H#H%Y&[(F)I*J+J-I/I1Z3H4Z6Z7I9J:H;J=Z>H?H@FCIDHEJHHIHKFLHMINHOJPZR[SJTJUGVFWIXIYZZG[I]I^H_YaHd_e]f[hG
~kse	S!H#H%J&K(Y)X*H+I,H-H/H0I1I5J6H8I:[;I=[>G?X@GCZFXGHIGJIKDLYMHNFOIRXSXTHU]V[W^XHYJ^G_IaYb[dIeIgGhG
~ksp	m7cHIZH
~kst	r#X/Z3I9KCJHFIcTJ
~kt^	S!Y%H&I(F)F*E+D.H0F2G3Z7E8E:C;J<H=Y>H?K@HA^BZC]EGFGG]HGIEJGNBOIQYRDTDUXWG[D]X^D_^a]dXeJfFgE
~kta	e!Z)H*I7dBJDJPJVJZZdK
~ktd	y3[D[
~kte	q3Y;YGZHHLYZJ_[
~kti	V!d%F&K(G*F+I,Y-G.Y/I0X1I2J3F4X5J6H7H8Z:G;]>E?F@FAJBYCFDFEIFJGHHGIFJJKFMFNFOHPFRISHTHUcV_WGXDYJZJ[H]G^J_HaFcZd]e_fKgIhH
~ktm	y>XCZ
~kto	e!I(X-J/]3Z4Y:J=J?JA[BIC_H]IIKHMIPJTJXJZG]J^Z_IaKcJfJhI
~ktu	h#I)J*X-J1^3[4J8]@JCJDGHDIJKINJPJRKdGf[ha
~kty	t![QXdZ
~ku^	g!J%F(^*K2Z3J8[9Y:J<Z=J>J?JB^DJKXMENZVJZDaJbZcIdYeXfJgI
~kuj	e!J#](Y*J-H3[4J6J8J9]:J=X>H?H@IAJBGC[DHHYKIMJNIOGPJRJTHV[XHZ][I]H_IaHbIdGfHhI
~kun	f#Y%J(I*J-I1[3X4J7J8Z:]=J>I?[@FB[CIDHH[IHKJMINIOJP^SYUJVXXJZI[K]J^J_KaGbJdHfGhI
~kup	g6aBJHaKJPYZFfH
~kur	n-J@]BII^KZMJTZZF
~kva	p#]>JFYHJMJZK_^gZ
~kwi	n%Z/Z4Y>aD]HIMJZH
~ky^	w@ZBIH]NIZZ
~kze	u/ZIKKIOYZ[
~kzu	t(].YHKX]
~la^	I!F#C&E(Y*@+F,F-J0I1C2D3E4G5F6I8H9^:Y<E=I>b?AAIBXCAD]EJGHHII^JBK_MaOFQERET>UaVIWBXC[K]Y^ZaAb^cHdIeEf]gHha
~laa	l(K+J-X/[3I9I=J>G?J@YBZCHDXHXIGK^MINJO[TJVJXZZE]JaZcIeZfJhK
~lab	_!H#J(J)J*J-X3I4Z7J9J:a=Z?[BGCZDHHXKHLYMISZTJUHVXZF[J]JaJbHcXdJfIhJ
~lac	S!d#C%X&J*H+G-I/E0H1X2X4E5]7F8Z9B:D<Z=E>_@^AGB@CDDJEGFHGEHZI]K@LGMBNCOEPDRFSETEUaVYXDYYZ:[E]C^JaFb^c[dZeZfZgF
~lad	Z#I%H&X([)I*H+I-E/H1J3]4a7K9E;I=X>Z?F@HAHBEDXEIFJGIIEKDMINGPGRIS_TFUHVFXIYJZ^[I]^^H_GaFcEdHeYfGgIhG
~lag	_!I#Z%I(H*J,J/X0H1J3G4I8^9I:I=H>E?H@FAJBFCZDaGJHII[KFL[M[PJTYUYVHXJZH[H]H^]_DaIbJcHd]fJgIhG
~lai	^!J&X(I*J-Z3I4I5K9I:I>GBFCIDIIFJHK^LKMHNERJSJTJUJVJW^XXZ^_KaXbJcZdJfXh]
~lak	t#^9J>[HFXI
~lam	d![#I(I+J-]/J7J:I=J>_@[BFCXHDKFM[N[OFPJQWTJUJVHXHZC]]a[bKfJhH
~lan	R#E%D(B*G+J,F-B0F1B2_3d4[6E7F8D9E;E<G=_>_@KAFBCCDEHF[GFHXIcLGMBOAPGQXSDTXV@WGXAZZ[H]E^C_JaFbbcAdFhA
~lap	U!H(F)J*I+I,J-F.J/G0J1J2J3G4H5K6I7I8I9D;J<J=a>E?F@AAJB_DFEJFJGIHbIDJIKCLIMcNFOGPIQJRJSITHUIVGWJYJZY[G]G^H_IaFbdcIdIeJfFhF
~lar	Y!H#[%G&Y(F*G+F,I-Z.J/G0I1I2[3Z4F5J6Z7H8G:E;I<J=E?C@GCZD_EIFIGHH^JIKXLHM[OXPGQJRGSHTFUGVEWIXDYX[F]a^H_FaBbFcFdEeHfEgHh_
~las	N!F#b%^&I(B)H*F+F,F-D/F0G2G3E5H7G8X9D:E;G<H=J>Z?B@[CED@EHFbHCIBK]LDM@NDPDSFT_VGWFXJYGZX[a]a^[aHb_cJdDe_fEgXhB
~lat	T!F#J%J&J(E)H*G+I,I-a.X/I0J2I3D4b5J6H7G9I:F;I<I=F>C?D@YAHBBCEDZEHFIGHJHNbOFPGQJRZSYTHUGVZWHXFYZ][^GaWbFc[dGfFgGhG
~lau	]!I#G%F(H*J+J,J-G1K3H4I6J9X:H=[>]@JBZCFDGEZGII]JJKGL_MDOIPJRYTHUHVGWJXHYJ^H_JaZbHdIeJfXgYhG
~lav	]!G#Y%I(I)J*I+J,X-Y0Z3H4I6]7I8J9J;K=H@^BJCFDZHGIXK[LYMHNHOJPIRISJTHUHVJWJXHZY]Y_IaHcIdGeKfGgIhY
~lay	h![3J;K>G?H@JBJH[IYMZOJZE[[_JaZc]
~lb^	i(J3Y=Z@]BIG[HGKZX[ZGdXhJ
~lba	^!Y#G(F)I*I.J/I0^1I3H7I8[9E:G;I<J>]?H@EAIBICGDFEIFKGIHDIFJJLHMFNGOHPYSJTHUIVFWJYX[G]G^HaFbZdae]fZhF
~lbe	o9I@]A^HGIJW[ZH][_G
~lbo	c#J+K9K>b?JCJDYGYTX^Z
~lbs	k(J)Y:J?K@JB]KJUZVaZE
~lca	y3HGYOIX]
~lch	m%G-X3H>JBJDIHaKJN]a[
~lco	n)]-b9]@JBJDJHCIEK[NJUIVJZH]JhI
~lcu	y@ZBJM[
~ld^	J#X%D&H(C)Z+G,J.H/I0F1b2F3a4[8J9G;J<D=A>B?I@GADBYCFD[EFFIGEHYI?KGMKNIOAPFQGSCV[WEXXZ^[G]@_[a^bXd]fAgDhb
~lda	W!H#H%I(H)J*J+I,J-G/J0K1I2I3G5f6H7J8G9G:I;J<k=H>I?H@HAJBJCGDFFJGIIGJHKHLIMGNIOIPIQJRISJTIUIVYWJXIYIZF[I]I^I_DaHbIcCdHeIfGgJhI
~lde	W#F%F(C)_*H+J-F/I0J1^2J3G4I6I8J9F:J;D=X>J?G@_AIBWCGDFEJFZGIIAKBMYP_RYS[UHVEWJXH[]]G_HaXb^cIdGfGhH
~ldi	w3[CJO[RZ
~ldn	u-XBJHHKZNZZHhZ
~ldo	m(^HFIYKHNaZJ
~ldr	i![+Y1^3I8J9I>I?K@IBHCJD_HEIJKIL_NJPJRKVKWYZG]J^Ja]dZfIhI
~lds	i>[ZIaJbb
~ldt	y*]+[DJ
~ldu	e)Y3I7X=K>J?G@ZBXCJDJIJLXMIO]VIZ_[J]JaZbXgYhJ
~ldw	yS]ZI
~le^	K!F%I&H(a)f*b+X,F-A0G1F3_4D5G6E7D8E9I:I<H=H?E@DAEBbCYDIEFGbHXKILDMDNcOZPCQJSDVIWCXJYFZE[D]F^I_Ba?bGcJdGeGfDgE
~lea	O!]%Z(D,I.D0I2I4H5J6H7G8G9a:E;I<J=E>A?A@JAGCFDDFIG[HeI^JEKDLJOHQJSGTYUJVIWIXXYHZZ]G_[aCcFdJeIfFgWhF
~lec	T#H%I(Y)J*H+H,J-H.K/I0I1H2K3E4H6H8H:J;G=Y>F?X@EAICFDEFGGdHAIGJHKENGOIQKRHS]VbWYXHYIZ_]X^G_FcYeIfJhH
~led	g!Z#b%I(Y*J-H3F9G:I=J>Y?JCHDIFZIXKGNIOZPXTXXEZF[K]IaFbIcKdJfJh[
~lee	b!I#G%J(H*H-D/J3a4J7J9H:I>H?^C^DGEYH@I[KDLJMIOGPZUKVZWJXIZY[a]Z^J_JaEbHdJfJhI
~lef	P!I#Y%F&J(E)G+D,H-C.I/G0I1H2I3_4G6G7G8H9B:E;X<I=D>_?^@GBDCYDfEIFHH[ICJHKCLGNDOfPHQIRHSGTEUFVDWGXCZ>[F]b_HaHbEcGdGeIfIgGhE
~leg	Q#D%a&W(f*[+F,G-B.I/F0G1H2H3E4E5H6F7G8G9A:C<I=K>]AGCXD]EFFGGHHaIAJGK]LFMDNGPfQHRGSGTGUYVcXCZ=[E]C_DaGbEcCdEeHfEgFhD
~leh	i)J-]/X>J@XHGJZKIN]Z[dZ
~lei	]!I#H%I(G)H*^+J,J-a/H3F4X6J9E;J=G>X?[@IA^BDCFDFEIFJGIHIIZJJMHNcPHRJSJTIUFVFWaXHZG[I]F^I_Ga[bGcYdFfHhG
~lej	m!J#K3I9J>I?HBHCJDIHDKILXM^P^U_VIX[ZG]]aHbJ
~lem	P!D#Z&I(B)F+E,G-B.H/H0G1G2I4F6F7E8J9I:C;F<I=G>]?BAGBeD^E[FYGGH<IEJGK^LFMCNEOCPIQHRGS[TGUDWDXAYGZd]b^E_EaJbHcaeGfEgHhC
~len	Q!D#]&H)F.Z/F0G2a3D4Z5H6Z7H8F9J;E<G=Y>a?Y@FAFBGCYDHEYGEH_I^JFKDN[OBPFQGREUEVGWGXAZ@]@^D_Ja]bHdJgGhB
~ler	O!C%D&[(B,K.H0[1H2H3W4e5c7C8J:I;F<H=A>A?A@FAYBICBD_EXFGGEH[JaKCLEMIN_OGPFUEVBYFZX]B^EbBcIdGeIfGgEhB
~les	a-^/J0J3K6Y7^9I>Z?HBHCJDIH_IYKHMKNXXJZG]I_JaIbIcKd[eHfI
~let	O!B#Z%D&I(I*E,G-G.K/_0H2G4E5G6F7Z9A:B;G<H=D>X?B@EAJBYCDDJEGFGGFHaIgJEK]LFMBNWO^PEQHRGSETCUGVCWFXDYHZE[F]^^E_aa]bGcEdGfE
~leu	e#J%J(Y-Y/J0J4]6c9[<Y>J@IBYCKDKF[HBIHKGMINITJXJZE[J]KaJbJcJdGfIhJ
~lev	c%J*X3H5]6I7I9H:[=J@]BHCJDIHAI]KGMJNGOKP^UJVIXGZB]^_FaabJcJd]fHhI
~lex	a-D9J@]BICIDJHJIfJJKHN^OIXJZD]JaKhJ
~lez	m(J-J/J3H4^9I:J=J>]?I@JBZDJGYHDIJPJS^TIV_ZH]J_ZaI
~lf^	P!D#[%G(?)c*D+H,I-E.I/^0G1H2I3F4G5H6H7E8H:E;H<J=G>C@EAGBYCED]EaFHGFJGLENFOHPDQJRHSXTYUbVeWFXEYH]I^c_FbEcDdEeHfAhE
~lfa	p3]@YHIIJL]T_ZHhJ
~lfd	qA_HIK[OY_HbY
~lfe	y6YZY
~lfo	u3[
~lfs	o)aBHHESYUcVGZIdJfI
~lga	t4]>[?Y@JCJIKKIc]fJ
~lge	m!X3J>J@IBHDJIJKJL]OZZZ][fJh]
~lgo	q.Y9]CYHHZIcJfZ
~lgr	u/[BZ
~lgu	k9^>J@^BFCZHWKJM]ZJ
~lha	d%J(J/Y3J4Z9I:J=J>I?H@GBICIDHF[IYKZM_NKTJUKVIXJZX[J]IaIbIfJhZ
~lho	p,X/Z0X9J@JHIK[Y[ZKhY
~li^	Z!Z%G(Z)^*Z+W-H.J0I1I2J3E4I5J7H8I9X:];^<J>Y?I@HAYBHCEDDEJFJGIIGKDLIMEN^QJRISHTHUXV]WGXGY^ZX]E^H_HbFcHdGeJfGgHhG
~lia	_!J%J(I*I-D/J3H4^5J7K9I:J=I>E?G@EBZCIDIEXIFKGLKMbOIPHRXVIWJX^ZY[J]I^J_JaYbJdJfIgJh]
~lib	l)^-J/JBIHHSKT^U_VHZI^X_KcJfI
~lic	C!H#A(X)J*_,J-E0D1C2D3<4?5_6B7G8E9F:A<D=m><?H@HA[B>CYDIEBFDGBHdIAJ]KDLFMZNiOCPAQKRCSATBUBV>WfXFYDZC[B^A_?aDbdc=d@eIfIg@hB
~lid	Y!H%J(I*J+J-F/Y1J3^4J6J7J8K9F:H=I>b?E@HAJCFDDGIIEJJKEL_MYOdPJR_SJTHUJVHXFZX[I]H^I_JbJcIdIeJfGgI
~lie	V!H%G&[(G)I+I,I-G/H1^2J3G4I6I7W8J9D:d;J=F>Y?X@EAJB^CGDFEKFJIBJIK[MFNDOHPZQbR]SITFVEWYXEYIZ?[H^G_IaDb^cEdFeIfYgI
~lif	n1Y4Y@XHIT[fY
~lig	W!F#D%D&J+D,G.I/D0X1I2H4Z5I8G9Z:D;G=B>^?^@]AGB@CYEIFHHEJHL]MCNDODP[QITcWGXBZB[[^E_Eb_dDeHfEgG
~lij	d!J#F%J(I*J-a3F9X:J=J>X?G@]BGCHDHHYIGKXLZMINJOHSJT[VJXHZY[K]I^Ja_bIfJhJ
~lik	[!I#G%H(F)J*I-^/]1J2Y4G6J7I8I9G:I;K=H>F?^BED[EJFJGJHHJIK]LJM^OHRJSIUIVHWJXHZA[H]F^J_Ia_b_cIdJfIhF
~lim	c!I#J%J(I)I*E-I2W3H7J9I:J=I>J?_AYBICIDIG]HFIIKJMKNJPHQaSITZUHV[WJXdZE]IaJbIfJ
~lin	M!C#D%D&I(D)E+F,G-C/_1E2G4[5I7D8E9C;I<G=A>X?H@DAFB>CEDAEGFGGJH^IEJDKZLEMWNaPDQ_RDS]TXUGVBWaXCYJZ@[E]I^I_ZaGbiccdDeGfDhA
~lio	k-[@YBHCJHDKFMJNXZ]h]
~lip	t>IH]U]ZJaJ
~liq	n%Z*Y-J/X@JBKDYHEKJM[NJZY]Ja[b[
~lir	r3H>]@HKJLXOGZYa^hZ
~lis	L!G#J%H&I*B+H,J-g.I/[0I2G3I4D5G6F8I9A<H>G?b@IB]EKFZGGIHJHLHMHN@OIPYQZRESXTDXGZY[Y^X_GaIcBdHeCf]gGhB
~lit	R!]#I%F(H)F+H-D.^1I2I3Y5J6H7G8H9E:D;Z<J=E@BAHBBCGDDEIFJGHHHIcJZLHNcOFPFQJRISETFU_VbWaXEYIZ=]F^G_GaCbXcGd_eXfEhF
~liv	e!E#J-[/J3I4[7Y>H?I@^A[BJIHKINHPKTYU[ZE^K_Za^fJ
~lix	wH_ZF
~liz	]!I#J%I(J,J/J1[3G4I6J7Y8I9I:H=d>H?I@HBXCHDIEJGHH_K^MYNGOJPIRGSITJUGVGWHXJYJZA[J]J_JbIcHdEeIfcgKhI
~lj^	w%Z-ZK]ZI
~lja	y?^HJKZ
~lje	uN_
~ljo	wc^dZ
~lk^	e!](J)Y+Y-X/I1K3J4Z7K8I9]:J=J>H?J@GDIF]GJHEIGKGMGNYOXTIVJXIZC[J]^^Y_JaIbJdZfIhI
~lka	o#YBIDJH[M]OKTZX[ZJ
~lke	tHWNZO[ZHh[
~lki	w3J5[I^
~lko	e!J#I(J)K*J-Y3I9I:J>I?[@XBGC^DGIHKIMHNJPYV^XI[aaHbHhJ
~ll^	B#J%G&E(])G*B+J,E-Y/H1[2D3I4E6E7D8C9Y;G<E=@>YABBDDFFXHdIGLDMaOYPAQ^RASCUIVDWAXCZE[Y]_^F_Ja[bWcadGeBga
~lla	P#H%X&H(Z*C+H,J.[/D0F1G2F3X4^6E8J:]<H=G>X?H@EAFBGCFI_K]LXMDOEPJTGVYWHXBYFZD^Xb]cDfBgG
~llb	^!Y#G(F)I*I-F.K/I0^1I3H6W7I8[9F:H;J<J?H@FAIBICHDFEIGJHEIFJJKXLHMFNGOHPYSJTHUIVGYXZW[H]G^HaFb[dae]f[hG
~lld	r+J=[@ZDIHXR[ZHgX
~lle	K!F&H(_)H+[,E.H/J0E1F2F3E4b5b6D7D8D9]:C;E<G=H?[@EADB]D[EEFHGFH_IZJ^K@LCMGNYOGRDSHUJVdWEXFYJ[^]B^J_CaXbEcBdBeFfIgDhA
~llf	q@ZHJL]T_ZH
~llg	u!Y4]>[?Z@JCKHGKJZX
~lli	^!I#Z%I(I)J*J+K-Y/a3G4Y6J7J8K9_:]=H>G?GBFCHDHFZGIHCIGJJKEL[MHNGRJSHTaUIVYWKXHYYZK[H]I^J_HaHbIcIfHgIhG
~lln	c!K#J%J(E)G*I+K/J0J3I4J6J7I:G=Y>I@GBYCIDHGJHXIIJJKILJMINGPXRZS[TIU[VXWXXIZ^]Ha[bIcIdIfZgHhI
~llo	O!F#G%I&J([)_*J+F-Z.Y0I1I2I3F4H6J7G8H9d:H;I=E?]@]BCCDDBEIFIGGHDJGLHMDO[PEQZSGTIUZV[WGZB[G]E^]b[cFdJfFhD
~llp	yH[
~llr	w(]9J>J@[HHI]KJZJ
~lls	uHJIZJ[O[ZJ
~llt	d#J(H)K+J-H3I7J9Y:I=I>I@]BZCHD_HBKGMZNZOKPJSZTIU^WJXJYYZC[J]I^JbIdKfJgYhI
~llu	j#Z-J0]3]9J?JBKD[HIIIKHMZOZZJ]JaIhJ
~lly	a!]%J(I)J-Z/^:I=_>J?J@HBdHEIHNKPKRZTIUJVYZ?[I]K^JcJdJfJhI
~lme	j#W@JDXIZTZZ]dY
~ln^	a!F#H%H(F)G*H+J,J-W/Z0I1J3Y4J6b7I8I9G:G;J=Y>E@JAJCJDGEHGZHIIGJJKGLIMGNJOFP[Q[RJSZT]U[VXXGZF]G^Y_HaZcIdGeIfH
~lna	n(K2Y3K4X7J9I@JAYBJE[IZNJR[SITJXZZK_ZcJdJf[gJ
~lne	g#I%J(Y)I*J,Z-I/^3I6I9G:J=J>I?J@HAJBICJDJHII]KHMYNIPXT]VJXJZH]I^J_^aKcYdXfJhJ
~lni	b!Z#I%J)I*I+K-H/[0Y4J6Z7I8J9G:H=G>Y?G@FAJBXCGGJHHJKKGLJMGN^OJPHRITYUFVYXHZ][G]I^I_HaHbFcHdYfYhH
~lnu	y3ZOZ
~lny	j!J(I)Z*J-J3J4X7Z9I>K@^AZBJKJN[TJZI_[c]dYfKgI
~lo^	M!E#[&H*G+D-H.G/Z0F1E2Z3C4D6F8E9a<G=F>I?a@ZBZCbDIEFFFGDH@I^JIKGMGQFSCTIU]VYWFXCY][_]G^IaEbHcHeGfAhZ
~loa	f#J-YBGFHHbKJTGZY[Gb]
~lob	[!J(d)_*Z,d:J=J>J?G@JBIDIIJKJPFUHVFZC]KaJbKdCeIfJgHhJ
~loc	C!D#m%Y&G(@)E*C+C-Z.]/I0D1G2D3@4I5E6J7B8F9@:A;F<F=A>@?>@JC@DBEEFEGCI>J[KILAM?NGOFP@RcSKTjV@X_YDZ?[e]@^G_FaAb_dGf@gAhD
~log	K![%F&I(@)D*D,I-B.G/D0G1E2G3[4C6E7c8E9D:Y;F<H=B>C?H@=AFBaCCD?EFFHGEHbJGK?LdNDODPCQHRWSAUBVAWEXAYF]G^_a?bjcGeFfBh_
~lok	P#d%B&F(?)X*A+D,C/b0^2E3@4C5G6c7X8D9@:A;E<G=A>@?@@>A]BFCBD@EdFFGDHBI>JIKGLCM>N^OBQGSATdUAV@WBXYYEZ9[Y]@^A_caAbHccdeeDf[g^hA
~lom	pBIDYHYZ^
~lon	S!Z#H%F&K(F)H+G,I-X.J/F0I2d3C5J6X7G8H9B;I<J=F>^?a@FA[BCCJDDEIF]GFHEIbLDM^NZODPXRFSIUHV^WIXGYHZF[G]F^FaCbIcFeJfFgG
~loo	S!H#G%H(H)I*I,I-G.J/I0J1I2J3G4Z6I7H8I;J<J=H>E?E@DAJBbCHDGHaIEJIKFLaMcOFPIRYUIV[WIXHYJZ_[H]H^GaHbEcFdIeJfXgIhE
~lop	h#G(H*J-I/K3F4J6Y9G:J=^>F?H@GBHCHDIHZIGKZLJMINHO^PJRYTJVIXI[[]Y^Ja]bIcIdGfGhZ
~loq	T!F#f%H(F*G+H,I-].X/F0I2I3F4G5K6H7G8H9F:G;I<J=H>E?D@EAICEEIFJGIIKJXKELHMEOHPGQJRHSFTeUGVFWJXXYJZ@[_]Y^H_GaFb^cYdGeJfFgGhF
~lor	c#I%^(J+[,]-J3H5Y8]9K=J>X?J@IBFCJDGHJIYKJMGNJOZTXUJVIXK[[]J_YaHcKfIhZ
~los	M!I#E%G&I)X*D+D-H.G/I0Z1E2X3B5G8D9Y:I;J<G=X>^?AAEBdD[EFFGGXHFIGMJNYOEPCQGSDTFVGWEXCYXZ^]c_ZaBbGc]dXeFfAgC
~lot	b!I#a(J)J-H/J3I9I=H>I?I@HCJDIGXH_IHMINJPHSJT[UIVaXF][^J_JaJbIdKgJhJ
~lou	J!J#A%B&H(C)E*E+F,Y-C.H/i0g1D3C4E5G6^8E9C:D;F<G=B>C?C@DA^BGCEDDEEFFGJHZIBK?LEM]NDOFP]QGRGSFTcUFVDWFXEZ>[C]C^C_faDbCdXeFf@g^hC
~lov	r-^9ZKHZJ[JhJ
~low	O#F%H([)a*J+G,I-c.Y/K0I1G2I3H4H5Z6H7G8H9Y:G;I=F>DAHBACEDDEIFHGGI_JGKILGMDNZPEQZRYSGTFV[WGZB[H][^]_GaDb]cDeIfFh[
~loy	i!Y3J:[>^@[GZHGOJZI
~lp^	^!Y(E-J9X:J>I?I@IB[DJIZJZKIMINJSKTYUJVIXIZa[J^HaFbHf]gJhJ
~lpa	w@[HZ
~lpd	Z#J(d)G*Y-Z3J9I:I=J>I?H@[BHCIDXIIKHLYMINJSJTXUJVHXJZG[JbIgb
~lqu	pBKHYM]NX
~lra	w(]9J>J@[HHI]KJZJ
~lre	d![+a-G9H>I?J@^BHDDIIK^VHXJZHaX
~ls^	c!J%Y&[)c*J-I1J3I4J8K9I;b=J>J?J@KAJBHCJDKEIGKIJJ^KJNJPIRKUHVIXJYJZF^K_Id[fX
~lsa	m(a:ZBJHFIKJ^VJZHbY
~lsc	c!J#[*J-H/Z3Y4X9I>H?J@IBHCHDIH[IFKHMGNIOYR[VJX^ZF[J]I_JaHb[cJdJfJh_
~lse	f!K&Z3J7Y9I:[=K?[@ZCJDIHEI^KHMJNXPJS[UHVZZ[aGbKcJdHfHhJ
~lso	t+JDJH^ZJ
~lst	r3_>G?JBJHIIZO[SJZHaXfI
~lt^	P&J(E)E*E-Z.I/a0X1G3Z5I6_7D8G9J;X<J>I?H@XB]CFDHEGHZI[J^KILGOGPYQIRFUXVEWFX[Z:[J]I^I_DcEeHgZhB
~lta	Y#F%Y(Y)I*H,W-E/H0[1J2J3^4I5Y6I7I9E:_<K=^>D?C@^AIBHC[DaEJFJGIHBJJMGNGODPIRISITHUZWIXE[G]F^H_HaEb[dGeKfHgJ
~lte	N!Y%D&I(H)I*E+E,G-B/H0G2H3b4E5J6I7Z8F9C:D=C>a?YAGBDCHDHEGFGGdHAIEJfK_LGMXNFOBPCQHRESETDU]VXWGXDY[Z:[Z]K^c_DaHbDd^eGfJgDh[
~lth	b+J-]3J7K?JBFDIH_IEJXKGOYS_TXUEZGfYhZ
~lti	^!H%I&J(I*I+H,J-F/J3G4J6I7J8J9F:I=I?H@XAcBCCHD[EKGJH@IEJJKeLJMGNGOcPJRYSJTIUJVIXHZY[J]I^I_IaGbIcJdJeXfIgJ
~lto	j!J%I(X)J*I-H3I4Z9I:]=X>I?Z@IB^CHDJHBIIKIMJNJPXRWSJUYVGW]XJZG]JaIb[dJfH
~ltr	a!I#H%Y(X)H+J-E3F4F5J9H:]=I>J?G@_C^G]HHIEJeLJMENHOISKTIUHXH[I]I^I_JaHbJcJdIfIgIhH
~ltu	q1ZHJb^
~lty	wEYHYWI
~lu^	l/[GZN]TZZH
~lua	wBZH_JHZJ
~luc	o6b9ZGZHFNJdI
~lud	^!K#J(J*K+Y9I:J;X=X>Y?J@IBHCJDIFZGcHHJJKHLYMJNZOJTJUHV_ZE^I_IaJbKcJdIfJhJ
~lue	q9J>JC[H^KZZK
~lug	e!H#I%J(G)[*I,J-G/J1J2^3G4J6J8J9G:I=H>I?H@FAJCGDHEKGJHBI]KFMIOIPIRJS_THUaVGWIXHZD[J][_JaHbIcIeJfbhY
~lui	h%J+J2Y3H>H@JB[CJDHGYHEIZKaO^VKZJ
~luk	h!]#J%J(I,X-J/Z3J4Z6X9H:K=Z?I@YB[CJDJHEIIKIMHNJPYTIUJVIXJZa[J]J^J_HaIdIgKhH
~lul	c#_+K-I3^9H:I>Z?H@HBIC^D_HIIHKEM^NJO]TJVJXJZG]I_KaEhG
~lun	a!J%I(J+I-H/J0]2Z3J4J6]9^:J;J=I>G?GAJBYCGDXF]GJHFI^KGLJMINYOIPJRJSJTJUJXHZB[J]_aHbJcIdKfHhJ
~lur	a!J#J&^)K-J/c1J3I8J=J>]@YBFDJEKIJMHNXPJVIZ]]K_JaJcZdJfG
~lus	W!H(G)Y*I+Z,I-].J/G0I1J3]6_7H8I9E:G;I<W=Y>Y?^@HAWDFEIF[HIJIKILIMGNEOEPHQJRHSHUGVFWJXZZH[H]F^I_IaEcYeIf]g_hG
~lut	f![#E(Y-G/Y2Z3F4J7K8[:J<[=]>Z?J@HAJCHDIHHIGKGMINJOGPJQXRKSHTHUJVJXIZH[J][^K_XaIbJc]dGfYgJhI
~lv^	a#F(F)^*I-H3I4Y8J9F:I=H>G?HAJBaCHDIGJHDI^KXMINIOIPHRJTIUYV^XIYYZE]I^^aIb]fIgIhH
~lva	u3ZOXXX
~lvb	u)]BJHIIJKJUbVJZJ
~lve	n#]%J/J0[2[9KHDIIK^XIZF]]
~lvi	m![>XDZHWOIZ[
~lwa	f(K-H?JBHCJD_FZHJIHK_TY]JaJh]
~ly^	G!Y%Z(E)Y*X+H,K-b.H/X0I1W5F6D7D8Y9X:F<G=X>@?^@cAEB[CbDCEXG[H>JHLCMXOJQWSIUDVIWJXHY^ZE[a]D^H_HaAbEcAdGeEfBgZ
~lyc	i%I(I,Y/]3J4Z6W9H=K@IB[F[HFIJMJPYTJVJZZ_JaJdYfJ
~lym	y3XS]ZJ
~m36	k#G/[HHTag[
~ma^	T!E#C&I(D)G*H+G,G-D.I/F0H1G2G3C4F5I6F7J8Y9]:J;G<Y=D>b?J@]AaEXF_H?JGKcLGMYQISFTEUYVDXBYG[F]X^G_EaHb]dFfEhH
~maa	b!I#F%J(I*Y-I/Y3Y4I6J7K8J9_:J=J>F?^@YBJDCHFIIKEM]NIOZPJRJVHXGZB[^]Z^JaIcIdXfHgIhG
~mac	Z#Z%H(Y)J*H+H,J/I0J1H2J3X4Y6I7I8I9X;^=H>E?F@DBFC[D_EJFJGIHZJHKELIMGNGPIQJR^SJTHUIVGYJZG[H]_^I_HaEbIc]dIf]gJhF
~mad	b!J#I(I)Y+I-Z/J2^7J9Y:J=J>H@[CIDGF[GKHHIXKFNFOJQZTJUKVIY]ZB]I^[_Ia]hH
~mag	d!J#J(X*X-Z3J9I:J=Y>J?I@HBHC_DHHBI^KGMGNZUIVKXJZF[I]JaJbecJdYfJhJ
~mai	C!G#F&E(>,B-@.E/Y0D1F2H3^4^5^6@7Z8Z9@:d;B<D=E>d?a@JAZBEDeECFBGHHbIBJYKHLGM_NYOFPZQFRASBTYUAVBWGXXYGZ9[H]=^D_GadbAc?dEeDfAh=
~maj	r)]3ZAZIY
~mak	]%Y+]-]9I=K>I?IBICIIIK]L]MJNXPIQ^XZZGhG
~mal	W#Z%G(E)b,G.K/Y0X1X2I3a4G5X6I7I8H9D:G;J<J=H>B?F@bAIB]CCDZEJFJGHH=IbJIK^LHMENEODP[QJRHSIUGVFWIXbYYZD[G]F^H_HbGcKdEeIfCgGhF
~mam	w8]=[HIJX
~man	J!A#a%^&H(Y)B+J,E-[.H/B1F2H3[4a6E7b8[9Z>??G@[AEBHDJEDFFGDIIJ]KBLEMCNCO@PZRDTYUXVGXdYIZC[B]D^C_EaCbDcBd^gKhJ
~map	r#^
~mar	U!F#D%F(E)H*H+H,I-a.J/I0I1I2I3E4G5J6G7G8G9X:F;X<K=F?EAHBZCFEIF]G^H[IGJIKCLYNEOFQIRGSHT^UGVCWIYWZF[G]F^]_GaEbccFd_eHfXgHhX
~mas	^!Y#^%J*[+K-[2Y3F9G:Y=I>G?I@_BECGDGEXI[LXMHNIOHTJUIVIWJX_ZE[I]J^JaHfIhG
~mat	N!]#[%D&H(F)E*F,F-X.I/D0G1G3f4J5H6_7E8F9A:G;G<H>??H@[AdC[D[FHGFHGIAJJKBLFMFNGOcPDQ^RGSGTDVDWGXCYHZ@[G]C^GaabZcEdCeGfDgX
~mau	l#](J)[*I,[-J9J@JBJCKHIKJPIX]ZGc]dGfZhZ
~max	q3E>IIHOGXc
~may	r3JHHIZN[SXZJ
~maz	t#G3I?KC[D]H^
~mb^	u(I-G>ZCJHII]P]ZJfZ
~mbe	K!F#E%F&J)G*I+^,I-W.I/E0I1J2I3e4G5I6G7G8G9D:H;H<I=E>a?B@IAGBEDYEHFJGFI^JGK]MDNHOdPYQIRGSHTFUHVYWIXWYHZH[J]G^F_FaYbFcGdFeIfGgGhY
~mbi	R!F#F%H(F)I*H,I-D.J0I1J2J3I4I6H7Z8I9E;I<J=C?F@fB^CFDEEHFJGZHXIDJIKGL]M]NDOGPHQJRISHUFVIWIXFYJZY]F^]_EaEc^d]eIfFh[
~mbo	d!Y-[/X3J9H>J@GBJCIIdKHMIN[OJXJZGaJ
~mbr	c!J#J%I(I)J*H+J-_2Y3G4J7K9E:X=I>G?H@HBIDIFcGJHBI[MINIOIPaTJUIV_XXZJ[J]I_JaHbJdJfJgJhI
~mcz	r@ZL[TZ
~mde	y7[DIHEY^
~mdl	q)[H^LIZJg]
~me2	w-_IF
~me^	F!F#X%@&F(C)D*B+[,D-d.E0B1C3I4Y5E6A7B8A9D:b<E=@?FA_CGDJEXFaGHH[IdKaLFMINHOFQEReSETDUBVEWYYF[A^C_Ba_bGcGdBeDfKgIhD
~mea	l&[*Z9HFZKJNHZ[^Y
~meb	d!J#F%I([)Z-J3Y6[9Z:J;Z<^>J@YBHHHIXKILJOJPJSJVJ_XaKbKdZgJhJ
~mec	w.XBJHIZ^dJfJ
~med	e!J#H%J(G*I+J-H/J3H4J6I7J8J9E:J=I>F?H@]BGDXEIF_GJIGKGMINYOJPXRJTIUJV[XHZ][J]_^H_IcZdJfJhH
~mee	X!I#J%J(I)Z*J-I/Y2Y3I8J:J;K=Y>Z?G@IA[BGCHDIGJHXK^LJMIN[OHPJTKUKVHWJXYYZZD[J]_^JaGbJcJdIfZgJhI
~meg	u@^bY
~meh	^!Y#F%X(I*X+Y,K-H/J0J1Y3J4H7J9J:I;K=^?YA[BHCXDIEZGJHFKZLJMINJOHPHRYUJVGX[Y]ZH[I]H^JaGbIcFgJhH
~mei	T!Z#[%X&J(D)K*H+G,H.J/G0I1I2J3G4^6H8X9[:G;H<J=F@DAIBCC]DXEIFIGHHGI_K[LGMCP]QJRHSHUGV^WIXEYIZ[[Y_HaJbFcGdEeIfEgIh_
~mej	n(J+J3^9I=J>H?]@JBHCGD]HEIIM[NKSIUJVJZE]Ia_bKfIhJ
~mel	V!J#G%I(E*G+I-F/H0I1J2X3E4H5J6H8I:H;H=E>F?FAJB]CEFJGHIXKZL_NFOXPIR]TXUHVCWHXGYJZb[[]E^E_Ha[bacGdGfEgY
~mem	X!I#H%G(W*I+J-F/I3H4J6J7J8J9G=J>E?G@IA[BICHDGFaGIHGKcLJMHNGOHPaSJTIVcXHYK]H_IbIcJdGfJgJh^
~men	I!A#E(X*B+G,C-H.F/G0Y1D2E3>4^7H8]9I;F<H>]?GADBYCEDBEHFYGYHbIbLHMGNXOHQCRCSAT^VXWBYH[Z]C^D_Ba]bXcYfGgF
~meo	b!Y#^%Z-H3I7Y9G?I@GBGCJDIF[HJIIKHMZNIOJRITXU]VJXIZI[J]HaHcbdJfI
~mer	I!F#F%C&I(B)C*E+H,E-I.F/F1E2E3k4B5F7D8J9^:@;I<F=@>e?C@BAZCDD[EEFEGDHJIFJDK[LFMDNCOkPBQJRJSFUBV>WDXIYDZH[B]D^E_BacbDcDdBeFfAgE
~mes	T!G)H*G+H,J-G.Y/G2X3H4I6I7I9J:H=FA[E[FJGIIIJIKJLIMIOIPIQJSIXGZZ[H]Y^J_HabeJfGgIhY
~met	K!F#C%E&I(A)D*d+b,E.I/E0H1F2H3@4E5H6F7E8F9A:C;F<H=C>^?h@XAEB@ChDbFGGJIDJFK^LFMFNEOEPCQHRFSETCUAVDXAYGZJ[D][^Ea>cFdEeHfEgGhB
~mew	r-Z
~mez	y(I)[*JCZaZ
~mge	oEZHIZHcbd[gJ
~mgp	y)Z
~mgu	m9JHJgb
~mi^	h!H(I3W9X:Z>G?I@XCIDYH]IGKHMJNZOYUYXIZE]Ja[bJhI
~mia	g!J#J%J(I-Z7[9G:I=J>H?J@ZBFDHIHK_L]MHNIOJPKUJVIXJ]J^]_IaIbJcJfYh[
~mic	L!F#G%F&J(D*X-F/X0J1W2H3E4F5I6G7b8G9D:E;H<I>C?F@CAGBDCDDJGEIBJZKCLGMDNDOFPEQIR^SgTcUEVGWFXJYGZI]E^F_FbEc^dZeHfXgchG
~mid	m3J9^>K@JBICYHF]^
~mie	V!E#E%E&J(C)G*F+H,H-C.I1I2J3B4H5J6H7F8H:X;H<J=E>[?J@cAHB[DHFYGGHJIZJIKbM[NDQHTFWZXEYIZX^[_GbEcFdEeIgXh[
~mig	d!G#G%I(J*J+J-H3I9J:J;_=J>HA^BHCHDXGJHEIHMIPIR^VIXJZE[J]H^J_eaJbKd]fIhI
~mij	Z![#^%H(G)J+I,J-G/J0K2J3H4J6J7I9^;I=I>_?H@HAJBHGJKXLINIO[PHRJSJTGUJVYXIZa[Z]H^F_IaGbIcJdIfIgJ
~mil	i#F-Z3J9]>H@HBICIDJF[IIKZNKOITIVKXJZE]Za[c]dYgKhK
~min	>!D#C%I&C(a)j*m+@,g.B/=0A1X2@395I6?7H8I9D:B;@<B=A>??C@bA>BDC8DDEdGHHAIeJBK>LCMcN:PiQERaS@TCUZV^X>Y@ZI[C]Y^D_=aAb?c=e?f>gfh@
~mis	J!Z#E%g&G(c)G*D+E,]-?.G/a0H1D2E4X6Z7D8H9?:D;a<F=J>@?F@FBJDGEbGCJIKDLEMHNZOGP^QJRDSCTBW[XCYJZB[I]A^JaGbFc[dGeJfJgC
~mit	S#X&J(B)F*J+F,H0H1I4F5I6G7G8H9]:D;G<I=I>J?D@WBECDEHFHGZHIJGLFMDO[PYQ_RGSDTEUDVbWGXbYHZ[[Y]_^]_FaDbDcFdDeHfD
~miu	e(J-J/I3I9I=g>I?[@ICIDJIHKGMJNHVJXJZH]J_IaIcIdJhJ
~mkn	r#]?K@IB[DJHGIIKJU^VIZH]]aH
~ml^	w7^ZIbJ
~mla	d#Z(J*J-H3H9H:J=J>Z?J@GBHCHDHKYMcNIOITKVKXJY[ZE[K]IaIbHfJgZha
~mle	tH^
~mm^	b#G(X)Y*J+[3I9I=J@GBHCGD]HIKGMKNJPJSJTXUJXXZ][H]I^Ka_bIdJfKgJhX
~mma	a!H#G%H(I)J*I+J,J-Y/Z0Z1Z2J4H5Y6I7J8I9C:H;J<J=I>^?H@ZA^BFCHDHFbGHHJIEJJK^LJMGNHPXRJSJTHUIVGYZZB[I]H^J_GaFbZcIdHeKfGhH
~mme	O!F#F%C&I(C)I*I,F-H.K/G0Z1G2G3f4D5H6Y7G8H9G:G<H=I>Z?HAFBECFD^EHFFICJGK]LJMFNGOfPGQDSFTZUEWGYFZY[J]H^EacbHcHdBeGfBgEhX
~mmi	d%J([)[*[+J,Y-I3J:J?H@JBHDJHCKJMJNJPZU[ZZg[
~mmo	i-dHFIJKIZJ
~mmt	]!X#I%H(J*J+],Y/I0J3G4J7J9I:]=J>H?G@HBHCYEZHYM[NHOZPJSIT[VIXIZI[J]H^J_Ia[dJfIgZ
~mmu	rA^HDOZ_]aJcX
~mn^	r-[1Z9J:IF]HFI_OKUIVJWJZI
~mna	y3[9IHFIJOIZG]^
~mni	j#^3I>I@JBID[KIMKOZVYZ]aK
~mo^	S!F#C%E&J)I+[,H-X.I/G0Y2I3E4I5J6G7G8[9_:Z;H<I=[>Y?I@^A^CHD[EHFIGGH]KHLZMCNHOHPFQIRFSFTFVCWGXZYZ[E]D^F_EaCbEcEdZgHh]
~mob	g!I#Z(J*I-H3_9G:I=J>b?H@HBGC]D_HBIEKGM^NJOZTJVIXFZE[J]Z_JbJfJgJhH
~moc	m(]+Z>I?[CJDH[[]ZaJ
~mod	_!J#H%I(H-[.[/I3H4F5H6J7]8J9J:I=I>H?H@bAKBYCHDJIHJZKELJMHNHOKPJUJVIXHYJZ?[J]I^^_JaHbIcJdGeJfZgaha
~moe	g!J(K*]-J3I9G:^>J?K@[CFDHEYI^K[LYVJXK
~mog	a%J(H*J+I-H/J3H4J6J8[9G:H=H>G?G@HC]DFF[HIIEK[LJMGNHOHP]QYSJTJUIVYX^Zb[[]H^H_JaHbFcJdJfIgJhG
~moi	p-Y3Z9Y@JHGI[KZOJZY
~moj	f!X(J*X-H3H9Z:Y>H?I@GBGCIDXI^KXMINKOYTIUKV[XIZ[[J]J_JaIhZ
~mol	j!H#H%K(J-I/a0_3I6[7J9H:J=K>I?K@HAXBICJDJHDIHJWKFMYNHOIPYT]XJZF]I^J_^aJbJcJdGhJ
~mom	o#Z@IBJHGMXZXaZh^
~mon	X#[%I(I)I*J+F-f1I2K3F6Z7I8Z9[:H=[>E@]AIBCFJGIHHIDK^MJNFOHRJS]THVGWKXGZI[H]F^H_HaHbIcXdIfYgJhF
~moo	u)]3JHIKIUbZJ
~mor	O!H#[%G&I(I*F+_,H-E.I/D0H1]2I3J4F5I7F8E9b:D;H<H>a@fA^B]C[DIEGFGGEHAIJJHKXLFMXNFOIPEQISGTDUFVGWHXfZF[E]C^E_YaDbHcEdEeGfGgFhG
~mos	m3G7]9I>J@WCZD^HEIEKHN[O]RXVIfJ
~mot	W!H#X%G(H*J+J,J0Z1J2J3H4X6H8I9F:I;J=H?F@FAJCHDHEJHXIDLJMGNXOHPHQhRJSKTIUJVGXG[H][^I_YaHbIcYeJfGgJhG
~mov	X#I%X*H-H/H1H2J3]6J8X9D:D;I>[?[@FBDCIDFGYHaJZKFLIMINHOIPGQIRISKTIUIV[XYYbZD[J]H^[_]cBdIfJgIhI
~mow	g!J#J%^(I)I*I+X-[3H4J8J9F:J=J>F?H@HBZCIEKFJIGKZMIO[P]RYTJVHXIZZ[J]J_JaJcIdXfJgIhI
~moy	wCZHW
~moz	d!I#I)H*I,J-I/I4Y6[9F=]>H?Z@ZBXCIDGHWIYKHLIMXNHOJPXTJU[V]WKXIZB[I]I^[_JaHbJcJdIfJgJhH
~mp^	d#Y(J-H3Z:J>H?J@ZBGDJF[GZHAIGKHLbNJTXUKVZXKZA]J^IaJdKha
~mpa	U!F#G%H(X)Y*H,J-X.J/H0J1I2J3G4I6J7X8^9F:a;J<K=G>IBCCHDDFIGHH_IBLHMEN_OGPIRJS]TIUcVXWXXHYJZ>[]]G^H_HaEbIcId[eIfFgIhF
~mpe	g#I-I3I9J>I?F@IBKCIDJH[IXKJT]VKX^ZJ][^^aIc]
~mpi	q1[3J9J>IHXZY][^XaFc]fJ
~mpl	Q#G%G)G*G+D,I0J1I2I3A4G5H6I7G8G9D;I<J=G?E@_AIBaCDDYEHFIHGIgJIKYLGMENaO]PHQJRHSGTEUGVDXEYZ[H]_^G_GaDbFcGdHfGgHhK
~mpo	O#G%H&J)H*I+J,H-H.J/F0H1H2I3^4Z5I8H9F;H<J?Z@aAHCEDIFZGGHGIHJGKHLcMKNEOFRHSZTdWZXEYI]D^D_EaIc]dCfIh[
~mpr	]!G#G%J(H)H*I+H,K-G/J1J2X3Y4I6J7I8Z9G:];K>H?F@GAKBJCGD_GJHbI[JXK]LIN_RJSJTHU[VEWJXGYKZ?[H]G^J_IbGcIdIfGgJhG
~mpt	O!^#b%X&K(C)Z+c-B.J/G0H1G2Y3[4G5I6G7F8G9F;H<I=I>E?B@IAJBJCJD[EFFIGJHJIGJGKGLbMDOFPYRGSGUCV^WEXaYH]C^Z_XaXbIcEeGfEgGhE
~mpu	^#_(I-X/Y9I:I=K>H?JBJDJIDJJKZMcNGOISJTWVIXGZ[[J^IaEb^fJhG
~mr^	kHEQeYJ
~mre	k-J3_9I>_@JBKCJDJHGIHKIO_XJZH]JaWhJ
~msa	i(I0fHBZHcK
~mse	j(I)^3I=J>ZHDOGVZZG]]a]gJ
~mso	V!F#F%f(A)Z*I+I,I-G.J/H0I1I2f3F4I5J6I7I8I9G:G;d<J=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELHMGNGOHPGQeRISITHUFVDWIXGYHZA[G]H^G_HaGbFcHdEeIfGgchG
~mst	n![%Y9J>J@JBXGJHXIIMJP[XJZZf]
~msu	y/]MI
~mt^	W#G%F&K(F)I*H+_,X-Z/G0H1I2J3Y4H7H8I:[;[=H?E@EAYBDEYGIIJJJLXMYNFOZPHQKSHT^UJVGWJXDZZ[H]F^Ha_bHcXdHeJfGgYhH
~mta	u3X9J?]HFKHOJZKa^
~mts	y8^
~mu^	l*Z9I>]?J@XBICKIJKIMZSXTXV]ZYcJfI
~muc	k#I-G9a@HIHKZOKX[ZIaI
~mud	i#J-J9J?K@ZH[IJKHMYXJZFa_gZhY
~mue	t3JH]IHMJO[YXa[
~mui	h#Z-^2Y>IH]IXKKOJXXZH
~muj	p(J3I>H@JDJHHIZKXNJO[ZXaXh^
~mul	b!I&J(J*J-G3G4d6J8J9G:I=K>H?H@HAdBHCIDIHHIHKGMINHOGPJSITJUJVIXIZH]H_HaIbKcKfJhc
~mum	^-Y1]5]9J@]BJHYI^KJNJXZZF
~mun	n-b9IBKDJHFIJKIOYSZZ]aIhJ
~mur	k!H#J(J-J/_0Y3I6Z9I>Z?J@JAZBICJDKHGIIJXKJNIOJPZT[XJZI]J_]aFdJhJ
~mus	S!I#F(G)H*c+H,X-G/H1J2I3[5X6I9E:^;J=G>H@[AIBCE[FJGIHIIcK^LbMXNFPFRISITHUGVHWHXGYEZB[[]Y_HaFcGdIeJfGgG
~mut	o3J9J>IA^DYIJ_]a[
~my^	i!J#J%J*Y+Z0Y3J8J9H:_=Z>J?I@HBGCIDIGJHCIHKILXMJN_OJUXVJXJY[ZG]KaJcXd[fGhJ
~mya	wH[
~mys	e!K#X(F)Y-H7K9I:J>J?X@GBXDJHZIIKGMJTIV^ZB[]^KbJha
~na^	I!A#X%I&G(E)A*G+_,G/B0D1C2G4I7Y8Y9^;D<E=H>G@_ACBYFEGGIXKGMINIOJPHQES]TDUXVHWIXbZa^J_FaGb^cDdJeCfXgD
~naa	g!J(J-Y2Y3J9G?K@HA[BHCJF[HHI^KYMJNIOJRJTJUKVJXIZB[J]IaJb]c]hY
~nab	O!_#G%F(D)_*I+H,Z-F.X/H0I1H2J6J7G8_:E>G@FA^CGDDEHFJHHIGKGLHMFNGOIPERISGTGU_VcWEXHYXZ?[Y]H^I_CaGbHcHdXe^gGhG
~nac	T!b%F&I)H+H,I-I.J0]1H3E5J6K7H8X:F;Y<J=G>EAHB^DDEcH[IEJIKELaMINCOGPGSHWIXJYZZ?[G]]^Z_KaCbFdZeGfJgGhE
~nad	Z!I%Y)G*F+G,I-E.J/I0J2Z3D4G6I7H8I9C:Z;I=X>[?Y@HAJCED]EIFJGHHIICJJKENGODPaQJRXTXUZWJXEYJZ^[H]^^Ga]bHcFdGeJhF
~naf	y4YHFbZg]
~nag	Y!H#W%Y(])I*H+I,J-C.Z/G1K3G4G5J6I7_8Z:X;K<W=E>F?FAIBZCZEGFJGHICJ^KELIMZNCOIPHQYRJTGUGVFWJXXYJ[G^H_HaGbIcFdbeYfGgJhG
~nai	m:^@HBJCZDIHDMXZE[_hZ
~naj	w3J>JHJO[h^
~nak	g!b#J*J-J0Z2_3I9J:I;X@JBICJF[HEIaKJNJPHVIXIZHaKbJdJ
~nal	T#D%G&J(D)H*H+G,H-^.J/H0I1I2J4X5[6H7H8H9F:X;I<I=E>J?I@XB_C^DCEJFXGZH^IFJIKDMGNFOFQJRZS[THUFVZWHXEYIZ@[G]_^Ga^cEd[eZfIgFhF
~nam	R!D#D%F&J(E)H*G+J,I-f.I/F0X1H2^3I4Z5I6H7G8G9B:X;Y<I=E>A?E@GAFBCCEDEEIFgGDH_IgJFKHLFMBNIODPFQIRGSHTFUFVGWHXEYHZ>[]]D^EaEbJcHdGeHgGhH
~nan	S!D%F,I.I/E0Y1I2I3D4C5I7I8G:d;H<J=J?DBFCEDCEHFHGFIAJJKZLGMFNCOFPEQIRGS_TFUeVEWfYH[F^GaGbDcFdIeHfGgHhD
~nap	i!J#J%J(_-I3X6X9H:Z=J?I@HBGCJDJIIKJOJRcVIXJZE]JaJbJfJhJ
~nar	^!H%](^)Z*H+J-Y/J2J3^4J6J7J8J9F:H;I?H@[CZDYGJHFIXKXLIMHNXOGPZRJSJUIVFXG[I][^I_IaEbGdIfHgJhH
~nas	g!J#I)]-W3G9G:I>G?J@YBGCJDHHHIZKbL_MJNJOYTJVIXJZE]J^J_ZaHbXhH
~nat	X#F%G)I+F,I.J/H0I2J3b4J5J7H8H9C:];H<Z=Y>^?_AHBFEIFIH[IBJHK[LINIODPGQJRHSHTHUFWIXHYI[]_GbFcGdGeIfEgHhE
~nau	m>[F]HJT[ZJ
~nav	h.^3J4]9J>JHCIIMIOKSZTKZH]aaKb_fJ
~naz	p-[2Z3^9G>K@JCJF[HGI[KJZK
~nba	y-]9KHIIGK]
~nbe	k#K%J&a*J-J3J4Y:JBYEJHYIJKJNJP]T^ZFdIfJgI
~nbi	t.X7]>WJX
~nbj	y:^ZK
~nbo	d)J*J,b-J/J3I6J9H:K>Z?HCIDJGXIHJJKJMJNIPJZD]JaYcIdJecfHhK
~nbu	yI]
~nc^	C!E#G%[&E(>)Z*@+X,C.E/C0d1g2X3C5C6J7F8Z:B;_<D=b>@?@@?BHCDDBEDFGGdHcIDJCKGLFMZNDO@ReSFT>UGVAWBXDY[Z>[C]@^@_FaCbEcaeBfdgEhC
~nca	X!Z#F(Z)Z+[,I-D/I0J2J3Y4H6I7H8I9D:F<J=a>E@EAHBDCXDbEEFJGHHGJIKDLZMENGODPHSHTHWYXEYZZB[H]E^H_Hb_cHd]eXgIhG
~nce	U!I#H%G(F)I*X-F/I1K3G4G5I7J8I9D=d>E?F@KAXB]CFDFEJFIGHHZIEJJKDLJMGNGOGP]RJSJUHVFWIYJ[I]e^HbIcHdGeWfHgJhG
~nch	Q!D#F%b&I(D)G*F,F-K.I/F0]1F2G3H4H6F7F9B:E;J<W=E>D?D@HAdBZCDDDEHFGGeHGICJGKDLHM]NCOFPCQHRZSFTGUFVZWGXEYFZ?[G]]^F_eaDcGdaeGf[gGhE
~nci	R#H%E&J(I)E*X+G-C.I/H0H1J3B4I5[7F8H9I;Y<I=[>Y@IAZCCEHFIGGIJLYM_N^O[QIRGSaTEUJVHXDYYZY[F]C^I_EaHbWcEeHfHgJhZ
~ncj	n=_HZ
~ncl	_#J%K)J+I-Y/J9J:J;X=Z>Y?J@JBZCJDHFZG[H[IYKIN[OJPJTJUIV]WJZFaJbJcKdHfIhJ
~nco	P!G#_%E(E)G*E+H,X-J.X/G0I2H3^4a5X6Y7G8H:E;G<I=E>D?E@WA]BBCDDGEHFHGDHGIJKBLGMbNDO]PdQJRGSGTYUDVCW[YH[H^EaGcGdEfEgIha
~ncp	n%aHH
~ncr	Y!I#H%X(I)K*J+J,J-G/J0Y1J2K3G6]7I8I9H:I;J<d=F>H?H@IAZBGCIDIEKFJG_HJIHJJKGLJM]NGOJPIRXSHTIUHVIWJXIZG[J]H^J_IaHbIcGd_eJf_gJhI
~nct	f!J%J(X)K-I3J5]9J=K>I?J@IBZDIHHI]KJLKMINHTIU_V][I]J^JaJcJdYhI
~ncu	uBZHX_X
~ncy	jAdNJSXTKZI
~ncz	t3I=^>[@JB[DIHGKKOJUJVJZG]]
~nd^	F#J%B(F)D*X+E,F-Z.F0J1F2G3E5H6G9^:B;C=D>H?X@_A^B_CbDDEFH_I?JFN[OHPCQERJSWTFVCXXYHZF[J^A_ebCc^d>eCgDh_
~nda	R!X#J%G&H)[*B+H,F-F.H/G0G1I2H3D4F5I6F7Y8^9b<H>E?F@[A]BFDJFHGYH[IHLHMXOFP]QHRJSDTCVFWYXGYG[H]Y^Y_]aEbHdDeHfDgJh@
~ndb	t7Y>aWXZH
~nde	K!J#[&X(F)B*H+C,C-X.G/H0I1Z2E3[4I5F9I:[;F=E?H@_CGDDEJF[GZHIIZJIKILYNGO>PGRCSZTYUAVE[Y]X^__baXbac?dCeGfChJ
~ndi	X#G%Y(G)]+I,I-H/J0J1Y2J3^4^6I7H8J:G;I=Z>XA^BDCIEIFJGIH^JJKFMHOJPERZTIUZVEWHXJYJZD[I]F^I_JaYd^fFgGhH
~ndl	l1J3[7X>^?Y@KGYH^IJJZZFaGcIfJ
~ndo	K!J%E&I(B)F*E+E-^.I/Z0G1F2H3B4C5a6J7E:C;G<H=D>??Z@@BGCWDBEGFGGFHHICJ_KEMcNEODPEQIRESYTCUCVAWEYH[^]c_FbdcXdFeJgaha
~ndp	yHJc^
~ndr	_!I#Y%Z)J*Y+H,K/I6K8]9G:I;J=I>E?D@_AJCYDEGJHZIFJJLHNHOHPHSJTXUJVXZ@[I^__IaHbIdIfJgYhI
~nds	d!X#H%J(J-I/I2Y3^9G=H>]?I@XBHCIDJHJKGMJNYO_SJVHXJ]H^Z_JaHbJeZhJ
~ndu	h#J%Z-X/J3J@JBJHHKYRJTZV]Y[ZJbJcbdJ
~ndv	y-JH[SITJc^
~ndw	y.XZZ
~ndy	l3Z>]BIDXHHO]S^ZJaJ
~ne^	H!F#D&I(I)F+Z,D-G.H/Y0F1D2E3d4J5E6D7B8C9D:F;F<I>b?Z@[ACBeC]EXFDGIHFIIJJLFObPIQFTEUbVDWEXEYIZ@^H_Ja[bFdGeEfHhB
~nea	qHFLWNZQXTXZJh]
~nec	D!>#?%Z&F(F)B*C+B,_-=.G/@0X1g2f3<4[5C7B8f9D:@;C<d>H?@@?AIBACHDIEAFDG_HII<JDK?LBMDN?OBPBQ]RcSBT?U?V>WCXBY^Z=[E]@^AaAbFcfd_e[fegCh?
~ned	g&J9Y>JBJHbJ]
~nee	N!X)G+G,I-D/F0G1Y2H3G4F5Y6H7H8F9F:E;Z<Y=[>[?F@ZAGCbDDEZFJGHHaI]JGKCLIMINDOFPERISITGUGVXWHZa]E^G_GaFbGcDeIgXhI
~neg	]!F#H%d(Y)G*F+X-F.J/H0J1J2I3F4H5X6H7H8X9D:G;I<J>E?GAYBDCXDDEIFIGHHCJJKEMFNGOGPcQXRHSHTHUHVGWIXGYIZE[H]GaXbGcZdXe^fXh]
~neh	j(J-_3J9J>H?_@JBIHDI_KYN^VJXKZE]IaIhJ
~nei	m+I>J?YBIDZHFIHKZNJOX]]
~nej	k!H#J%[(Z*X-J3J9G:[>I?Y@IBIDJF[GXHHIZKJMJNIP[UIVXWJXJZF]J^J_IaIcJdY
~nek	f!J#J%^(I*I/^3H4J6J8J9F:I=I>G?IAKBHCHDJF[GJHFIGJXKGMIN^OZPaRJTJVHXH[J]I^K_JaIbJc[dGfIhI
~nel	Z#W%H&J)I*I+I/H0J1I2J3Z4Y5J6H7[8I9X:X;J<_=H>Y?YAJBCCGDYFJHJIXJIKCLIMENEOIPIQJRISITIVFWJXGY^ZX[H_Jb_cFdZgIhF
~nem	b#J&Y(J/K0X3H6J7J:X=]>X?IBFEXHBK[MJNHOYPJVHWHXI[J]I^K_JaYbJc[eYgJhJ
~nen	S!E#[%G&Z(E)X+F,F-E.J/F1H2I3[4Y6F7]9X;H>Z?J@XAHBXEXFYGGIBKBLFMENYO[PaQIRGU]WZXYZB[X^E_FbFcGfIhC
~ner	P!D#J%C&_(Y)I*D+E,].F/C0G2Y3A5H7F:e;H<Y=G>@?FAFB@CBDGEGF^GZIEJIKILIM]N[OJPFQHRES^TEVZWGXIYGZH[K]F^_bIcHdFeFfbg[hC
~nes	Y!J#E%G(G*I+H,J-G.J/G0J1I2J3E6I7H8I9G:G;J=b>E?E@AAIBGD[EJFJGIHEIGJJKbLXMGQJRISYTGU^W]XGY[ZY[G]X_XaXbZdJeIgI
~net	V!F#F%H(F)I*I+I,I-J.J/Z0H1H2X4E5I6F7G8X9F:W;I=E>I?E@DAHBDCGDFEHFJGHHbIDJ]KDLHOGQaRGSDTYUHVFWIXGYIZ>[G]J^G_[aFcgdZeGfAg]hH
~neu	Y#F%I(G*J+X,J-I/]0K3I4J6J7J9Z=H?GB[CFDWGJHYI]KYLYM_OHPJRJTIUJWKYJZH[^]X^H_JaGbHcIdHhG
~nev	m%I6]HDJYL_TYZH
~new	f+[-I1H3J4J8a9]>I?J@]BICIDYGKHBIGK[MJNHOJPJYYZIaKcZhY
~nex	W!H#F%c&[(F)K*J+J,I-F/H0J2I3Z4I6I7I8J9I:I<K=H>F?I@aAJCHDHEIGHJHKCLdMGNFOJPWRJSHTIUJXH[G]D^G_IaFbZc_dGeYfJgXhE
~ney	y=Z]Jf]
~nf^	yBJHHMZNYX[
~nfa	n)K-Z>HKZZaaZdK
~nfe	r#F6ZB[DGHXR[TJZ[fJ
~nfi	O!E#F%E&J(C)D-E.J/F0X1G2I3J4G5I6F7F9H:C;J<X=C>D?D@HAHBXEiFHGIIEJGKFLGMENCO]PCQKRGSGTFU?VdWfXFYHZB[G]K^F_FaBcCegfAgF
~nfl	rH]IZNZ
~nfo	R!D#E%F&J(F)G*F+a,H-[.J/H0I1H2I3Z7G8H9F:E;G=D?J@DAHCdDfFIGZIFJ]KJLJMGOFPFQ^RISHTGVCWHYYZI[F]E^F_GaEbFcGdDeHfGgHhE
~nfr	i!J-I9[>HBJHGJdKJN[TKXYZIcJdJ
~nfu	wH]hX
~ng^	A!K#]%B&E(H)J*[+E-B/G0I1D2c3F4J5D7I8A:D<F=@>I?A@aAACHDIFFGEH[JGKCLeMYPGQDR[SGTZVIWFXFYGZ_[@][^d_?aZbHeAfCgJh_
~nga	a!Z#_%J(I)J+I,K0Z3K4J6J8J9Z:I;J=H>E?I@FBXC[HXI[KYLJMHNIOHPISJTJUIVGX^YJZD[Y]H^JbJcIdGeKfFhJ
~ngc	mHJYa
~ngd	l!c3I9I;K>H@FBICJHCI[KGMINYXKY]ZJ]YaJfZhK
~nge	F!_#_%F&F(H)B+E,E-C.E0D1E2F3F5E6A7@9<:D;^<I=H>a?]@dACB_CFD^EIFCGJHAIIJEKKL_M_NHOIP@QIRISATDUZWYYD[[]^^ZaXbFcXd[eBg[
~ngf	l7cHI
~ngh	w@JIZN^
~ngi	g3H4X>J@IHEJ]N]QYXY_YfZ
~ngl	l3Z4]7Z?YE[HGIJNXOJZIcJ
~ngo	d!K#I(Y+J-H2[3I9G:I>X@GBIC_HZIFMGNKOZVHXXZY]JaIbKhZ
~ngr	p(J)]3J=]>_?I@ICJHFIHK[MINKOIVJY[ZF]J_YaJ
~ngs	Y!F#F%G&J)G*],]-D.J0b1I2J4F5J6^7G8I9C:F;G<J=E>F?W@CAIB@C^DYEYFIHHIDJIKJMENGOFPXQIRHTHUEVDW[XDYHZG[Z]B^G_Ga_bZcXdHf]gHhE
~ngt	[!J#E%I(G)H*H+Y,H-F/I1I2b3H4H6J7J8J9F:I;X<K>F?H@YAJBFDFEKGJIdJJKGN]OHPIRHU]VGYJZB[[]F^I_Ib[cFdJeJf]gJhH
~ngu	f!J(J+J-I3I4X9J:J=X>H?GBGCXD]FZHEKHMJNZOYSZTJU_VGWZXJ]JaYbIcIfI
~nha	P%H&J(J)F*G+G.I0W1H3E4F5I6K8G;H<I=E?DAHCCD^EHFIGIIZK^N]OGPFRFSFTDUZVYWFYHZ^aDcEd[eHfEgHhZ
~nhe	Z!I#J%G&X(J3H;e=I>I?I@IAJBICIDIEJFaG]HJIGKINGPXUGVIWHXJZE]I^J_IaIcIdHfJhZ
~nho	g!J#H-H3H9H:J>Y@GCaDXFYHCKGMJNJOIUZV]XIZ][W]IaIdIfIhY
~nhu	n?J@YBGCXHEKJNZU]VHWXZXa[bJfZ
~ni^	M!F#C%a&X(b)F*Z+J-G.G/X0X1F2E3C4D8E9@:I;X=A?YAFBJCGDFEEFIGDICJ[K[LHMGNbPYQ]RESZUGVAWbYFZC[J_Hd[fDgHhX
~nia	X!I#E&Y(])F+G,W-D.I/G0I2H4G5I6[7G8G9X:D=D>C@XAHB@CDEIFHGGHYMDN]OFPFQ]RXS[TGYI[Z^Z_FaZdDeGgJhJ
~nib	l*]4_6K9JCJHDSYZHfIh_
~nic	G!F#D%F&H(H*J,J-C.F0J1H3F4Z9_<G=H?ZAGBIDAHHJCL[NJPJQZRISHVaXHYJZY]X_XaYbXcGeFf]gJ
~nid	j,Z-Z3J9I:J?I@JCIDJFZGZHXIJMZNJUHVJW^XKZGaIgX
~nie	H!A#H%Y(^*H-J.D0Y1H2B3E4[5G7I8Z:G;[<F>K?YAACDD]EGFCGHHDIIJBK_LHMXO]QISGV^WZXEZW[K]G^G_[aXdEfYgGh[
~nig	b!I#X%I(G)J*J+Y,J-Y/J1Y6J7J8J:H=I?G@XBDCZD]GJI]JJKDL[NGOHPHRJSJTIUYVHWXXH[I]H^H_JaIbIcYeKfYgJhH
~nik	Y#G%H&G(Y)F*F,G/J0H1H2Y3C4G5I6H7F8X9C:I<Z>C?X@JA[BHCID[EHJHKHMDNIRHSWTFUYWHXEYHZ[[I]^^[_^aZcEdEeHfFhF
~nil	k3I9J>^@^BYDYHFIKMYOJZKgX
~nim	X!H#H%J(I)J*H+J,J-X/I1[2J3G4I5]6K7J8K9E:Z=I>H?I@fAJBFCHDHEJHJIfJKKILJMYNGOHPIRISITHUIVHWJXGYJZC[J]H^J_IaHbIcJdJeXfJhG
~nin	Y!Y#E%H)H*H+H-F0X1I2J3E6I7H8I9F:F;I>C?C@ZAJBHFJGIHBIFJYKDL^MGNHOHPHS_TGU_WYZ][Z]E^I_HbZcIdGeJfZgHh_
~nio	Y!G#H%](F)H*F+I,H/X0J1I2J3G4a6I7_8_9F:H;J<J=G>F?FAIBXCHDGEJFJGHHCIFJXK[LINJOIPcRISHT[UHVDWXXHYJ[H]__GaFbGcHdCeIfEhH
~niq	p%J?IDJH_IYPZ
~nir	^!X#K(]-J3K>J?XBZCJHEKIMIPXTJUGWHXJZ^]JaZbYfJgJhJ
~nis	G!F#B%E&G(^)f*d+@,_-G.F/C0Y1D2E3E4D5F6D8B9G:^;D<F>D?E@>ACBZC?DAEaF]GdH@I=JDKBLCNXOIP_QFRIS@TCUcWaXAYDZX[B][^Ga?bAcXdaeDg_hJ
~nit	S!a#G*G+H,I-F.Z/H1J2J3C4H5J6I8I9G;I=]AHBWCFDFF[GYIDJIKELHM[NBOFQKRIS[THUYW^XGYJZZ][_HcGdFeJ
~niu	l#J%[,Z-I.^9I:K=J@IBYDJHFIJKJL[NJPKR]WX]JaJdHe[fIhI
~niv	m*Y-K4Z7b9I:J>Z?XBICKDIHAMJUbXKZJcJ
~nix	yJ[
~niz	S!E#F%Z&J(E)G*G+G,G-C.I/H0Z1H2I3D5J6G7G9E:^;H<X>F?D@EAHBBCEDEF_GcHGICJHKDLHM_N]OGPFQIRZSFTGVCWbXFYGZA[G^GaEdceGf^gGhF
~njo	p-Z9^BJHGIJUJf[
~nju	yh[
~nk^	O!D#F%G&I(C)G+Y,H-Y.H/G0Y1G2H4W5H6H7E8G9d;H<I=D>A?@@CAFB^CDEIFHH[IDJILFNCOEPGQISFTDUEVDWGXDYGZF]D^J_[aYbhdGeHfEgEhI
~nka	m#J%J(J-I.[3J8J9C=J>Z?J@IAaB]CJDJIWKHMJNJOJVZXIZF]K_IaIbId^fI
~nke	j#K(J*J-I3K4J9I:J=J>H?JAaBECXDIH]KGMZNJOJUJVIXKZD[J]GaJbZdIf]hJ
~nki	t#JHaV]ZJ
~nkj	w;]HIZH^_
~nkn	a!I&e(J-H/K3]9K>H@JBIH^IJKIMKOISJTJZD[J_JaJbYdJgJ
~nko	g!J#J*Z,[-I3Z4_7J9I:J>H?J@JBHCGDIF[IZKJMJNJOIPYTJVHXJZG^ZaIbJ
~nkr	r0Z:JGbHXNJZJ]KdJ
~nkt	c!J#J%J*K,J-I4J8J9]:I=Y>H?I@HB_CJDIGYHCIIKIL[MHNIOKU_XIYJZX]I^J_JaIbIcJeIhI
~nku	wHYZ^b[dH
~nla	q3I7[@ZBID[MJOHZH_JbadK
~nle	u#^@HBJKJZYeI
~nli	]!H#G%I(H)Z*H,J/b0J1J3I4J6J7H8I9I:I>H?H@FAJBGCIDIEJGJIFJIKXLJMZNGOJPGRJSaT]UJVIWKXGYJZB[H]Z^I_HaIbGc_dFeJfGg[
~nlo	R!F(F)H*I+I-G.K/H0J2J3H4I6J7H8I:G;J=H>D?G@EAJBbCHDFFJGHHYIGJHKELYMFNHOJPHRHSHTcUHVGWJXHYJZY[e]G^E_EaHbZcGdGeJfHgHhY
~nly	M!J#D%])].I1H2G3H4X5H6G7F9E;Y<I>E?aAFBACcDGEHHAI[LGOHPIRHSGTXUGVIWH[c]FaFbGcFeIfGg]hD
~nma	k9J>J@]D^HIIJK]
~nme	Z#I%J(J)J*J+K-I/J3J4K:I=H>E?GBYCIDHEJH]IHKGLaM[NIOJPIRKSITZUJVHXJZZ[^]I^H_KaHbbfIg[hH
~nn^	P!H#I%D&J(E)H*Y+F,G.I/E0I1X2H3A4I5I7X8F9J:Y;G<I>I?^@IAGB]CIDGFGGFH_IEKJNBOJPFQIS[UYVZWGXIYJZ^[a]G_Ya]bDcCdAeFf_hG
~nna	d!I#I%I(X)J*I-Z3I4J6Y9H:b=I>H?I@^AJBGCHDGEKGKHHK^LJNHOJPITJUIVWWJXIZH[_]Y^K_JaIbJcJdYfJhX
~nne	C!=#?%Z&E(A)D*@+A,^-G.C/?0[1g2f3I4Z5B7@8e9J;A<e=C>G?>@GAGC?DAEDFIG^HIIDJDK@LAMENAO@Q[RcS@T=U?VBWAXGYaZ=[B]D^>a=cgeZfegDh=
~nni	o*]9XHCM^ZI]]
~nno	D&G(Y)[*[+E-X.G/C0X1E2G4Y5I6_7J9C:J;G=[>_?^B=CEEIFZG]HGJCLFMGOIQGRDSJTHUEVEWFXFYXZX[X]F^Z_^aBbDc[e_fCgGhJ
~nnt	e!J#J%I&_(J*J-Y3[4Z9G=I>H?[@FB]CHDHEJHHIFM]NXPIVIXI[J^IaHbJcKdGeZfIgIhZ
~nnu	_#J&Y(I*J-H/J3_6J7Z9G=I>G?G@HAJBHD_EIGKHXIGKGMINIO^PJTJUJVIWYXIZG]_^JaGbJcJdXfJ
~nnw	W!G#G(H*H+I,F-I/Y0Z1X2J3G4F6H7X8I:F;H>GAJCGFJG]H[KYL[MFOHQKS[TGUYW^XIYJZA[G]E_IaJbGcFdXeYf[gYhX
~nny	w(^6[HJV[ZH
~no^	O#]%Y&G(B*I+F-_/B0X1F2F3[4J5H6J7D8K:W;F<G>J@[BCCFDaEFGGHHI^JFKYLDM@NFO_PHQGTAU^WZXYYFZ=[E]ZeGfIgD
~nob	a!I&X(J)I+Z-I1Z3J8K9J:I=J>H?JAJBFCHD]G[HHIJKINYPKSXU[VJWYXJ^YcYdWf]
~noc	Y!Z#]%J(I)J*H,J-F/G3E4J6J7I8J;J=I>Y?G@aAJBGCZDXEIGJHDIHJJLHMdNGPJRJSJUHVHWYXGYKZI]F^H_YaYbHcJdIfHgZhY
~nod	l*J9J:_=^>[@JCWDJIJUHZIaJd[fJ
~noe	w-J3I>J@YC^DKHGI^KJN[ZEaI
~noi	y@YH]bJ
~nol	u5ZHZIFN]
~nom	_!H#H%I)J*I+I,J-a0J1J2^3G4H6I7J8Y9D:];J=[>E?FAJBEDFEJFZHKIeJJMFNFOGRISJTIUHWIYJZH[H]F^J_HaEbHdHfGgJ
~non	b!H#I(K)I*K+X-H/J3H7K9I:J=J>F?HBCCWDGGXHHIFJJKXMKNaOZPJSJUfVHWJZH]I^JaYbIfJhH
~noo	e%K+X-X1Z3J9Z>I?J@^BICID_HDIJKIL^MINKXJ]J^IdZhJ
~nop	n(b/Y9J:ZHEIKZEaY
~nor	O!D#C%J&J)b*[+H-Y.I1G2Z4F5Z8F9F;G<H=C>I?D@]AGBbCCDXEGFIGWHHIHLbN^OGQIRFSFTCVJWEXEYG]I^Y_DaDcEdYeGfBgD
~nos	e!J#J%J&X)_3G4J7Y9I=J>I?K@KBGCJDIF[GYHCJ[KIM]NJOXVHWJXJZB[]^J_YaIcXdJfKhZ
~not	A!F#H%J(Z+D,I/B0Y1C2E5G6^7I9a;I<H=Z>Y?]@XAEBED]EFGZHXIFJEKJMHNHODPIQERFSGUBVAXEZZ]<_aaacXe^fAgDhH
~nou	U!H#G%H(X)I*Y+H,J.K1J2I4I6I7J8[9];J<K=I>G@^AJC[FIGIHHIaJHKJM]NJOGPIRJSHTHU[VHWJYJ]]^F_IaEcJdGeJfGhC
~nov	a!J%J(I*J+Y-F/Y3H4J6J7J8Z9_=I>G?G@_BZCGDEHII]KKM^OHPJSJTIUJVIXYZJ[I]Z_JaHdFfIgJhH
~now	Q!H%F&f(A+Y,G-^.H0H1H2H3H4G5I6F7G8[;H<I=E?A@ZAIB]CCD^EGFHGII@KXLDMaOEPFQIRHSHTHUEVCWGYH[a]Z^E_XaJcKdDeGfDgD
~npa	t!X@]BIHYNIZJ
~npo	w)[
~npr	K!Z#C%F&H(G)D*C+G,F-B.H/e0_1G2H3B4E5H6a7[8E9D:D;G<G=H>E?D@AAYBGCDDCEeGDHEIBJEK?LFMANaOEPZQGRGSET^UDVBWEXEYGZ=[E]C^E_aaDbDcedceFf]gZhC
~nq^	w#[BIMXXZ
~nqu	e%Y(Y-J/K3]9K:J=]>J?J@JBICWKJOHSYUXVYWYXXZEaJbJdK
~nre	a!J(I*H+Z-G/Z@IBICYD^EcHBIGKIMZNFPKVJZ[[J]JaJdJgJ
~nri	m,]0]9GDXE]HZKJZIaIfK
~nro	j%_9I;J?JBJD^H]PJQaVJZI]KdHfJ
~nru	n3Z9I>W?]CJH[KJOKZKa]
~ns^	S!Z&X)G*E,Y-J/I2H3^4G5I6G9[;I@@AJBDCGDYFYGXHYIZKZMJOKPFQITZVJYHZB]EcEhI
~nsa	j-I3J9G>a?H@IBKCKDFHBIIKGOJQ]TKVXXJZ^]IabbJhJ
~nsc	d!J%J(I)J*J+a-I3I:J>X?GB]CHDbGKIIKIMHNJOJPISJUIVIWJXIZE[J]I^]aIbHcJdEeZfIg^hJ
~nsd	i%GP_
~nse	X!H#J&J*H,I/G0I3E4H6H7Z9F;I<b=c>C?X@JBYCED]EIF]G[IDJIKGLHMEOHPGQJTGU[WFXGZ?]E_HbGdGeJfFgJhG
~nsf	w#HH_fW
~nsh	mH^Z[
~nsi	X#G%I(I*H,J-[0J1I2]3b4I6J7I8J9G:F;K<Y=G?GAcBECGDXEKFJGXHFI[K[LIMGNFOFPIRISJTIUHVGWJXYYJZY[^]G^H_HaFbHcHdIeIfGgH
~nsk	t![%[/WEXHH^[
~nsl	j2[3I8]9H<[=I>G?I@JBIDJH_I]KINIQXSHXJZC]I_YaIbJc^dIfJ
~nsp	j%H&a3KBKHBYJZF^Icc
~nst	S!A#E%X&J(F)G*H,G-G.J/G0a4G5J6G7X8H:I;H<J=E>G@^AIBICEDBEHFIGFHeIZJaKBMDPFRHSXTGUDVJWGXFYIZE[F]J_FaCb^cDdZfegG
~nsu	]!J%_(_)I-H/[1Z3H9H:d=G>I?H@IBCDIHBIYKIMINHOJPISJTJU[VHWJXJZ]]I_KaIbJcHdJeYfJgKhJ
~nsw	j#I&Y-I4[9Y>J?YCJDXH]KKMJRKS]ZI
~nt^	8!^#]%^&J(E)J+]-[.D/I0h1C2^3B4D5^6G7>8@:b<?=C>A?;@BAYB_CCEDFHH[I]J[K_MCNEODPaQ[R:SXVXW[X?YBZA^Z_[bIcJdEfCg=hd
~nta	G!b%I&F(=)[*I+G,C-@.E/I0C1H2_3g4a6G7A8E;F<I=I@?A[BDCeD]EYF_G[H@IJJBKJM>NBOAQDRASAT@UGV[WAXeYCZ_[J]E_HaJcWdIeCfBgBhA
~ntb	l!K#K%X+J-I3a4J5Z9I<K=^>I?Y@JBJDHHDKJOGVZXJZH]KaI
~ntc	y!^2H3JHIIIL^PK
~ntd	y!_HHPJZJ
~nte	D!D#B%>*C+Z,H-[.E/D0Z1D2B3Y5J6H7E8H9B:D<C=J>J?Z@FABB>CFDYEBFBGKHBI[JHKaLFMYNZObRDS]UDVYX]ZE[H]eaFcbd^g[h^
~ntg	m!I#Z%J(I0[1]BYDJHGTYVJZI[^bJ
~nth	_#X%J(J)J+F-c1J3^6[7J8[9J:I=]>F?I@JAKBFCHDXGJHGI[JJKaNHOFPJTIVHXJZI[I]J^J_IaIbJcJdIfIhI
~nti	H!C%E&G)G*E+A,c-]/C1H2F3Z4C6D7d8H9A:A;E=Z>[?bA]B@DYEEFGGJHcIZJEKILIMaNCOCPFRDSGTIUIVEWDX]Z@[C^Y_BcFdXeCfGgDhI
~ntl	_!I#]%J(I+J-a3J9J:J>H?I@_BGCJDJHHK[MKNISYVZZJ[IaJhX
~ntn	u-IHGIZTYU^ZIbZ
~nto	J!a#a%a&Z(B)Z+C-F.F/G1D2_3F4@5E6C7C8F9]:_;H<G=>>F@HBHC?DJEFFEGIHaIAJGK>L_M?NIOEP^RCSJU[V_X]YJ]F^^_Za?b@cHeHfYgDhF
~ntr	A!Z#A%@&E(C)G*B+?,C-J.D/i0J2C4f5e6F7d8@9?:F;B<B=]>:?<@CABBaC<DAEAFCGFIBJ^KHLIMIPAQERGSdTfUGV>WAX=YEZ[[F]=^G_ZaHbKdBeZf[gdhI
~nts	c#]%I1X3J6c@IHFIGKIN[VJZC[abIdKhI
~ntu	g)XDIHXNJbb
~ntv	w>]
~ntw	t#I*Z-H4Y5I9_>J@IDJHGKJMHX_ZKaG
~nty	r@[BKHXIaKJMKZH
~nu^	c!I#J%J&Y(I*J,_-H3J9H:J=J>G?G@HCID_EJH[MINJOYPJTKUJVHWYXJZJ]^_IaGbZ
~nua	d#I-I/J3[7[9H=J?I@GAJBICIDIIIK^LZMZNIOITYX]]I_XaGcKdYhI
~nub	i#J-J/_0]3J@KAZBJHHJXKJNIOKPZTZZK_YcJdIfJ
~nue	_#J%J(J)[*J/Y3G4J6J8Z9I=J>H?HBXCIHXJKLJMbNWPKSJVIXX[J]ZaHdIfIgJhH
~nug	u(WC[I_ZH
~nul	p9JHIIKKJLX]c_J
~num	F!A#A%D&G(A)C*D+[,E-G.F/B0E1D2E3n4D5F6D7D8D9=:B;D<F=A>i?B@?ADBACGD_EEFEGDHCI[JEK?LDM?NDOmPBQKRCSDTAUDV?WEXYYEZ=[C]>^D_BabbBcBdDeFfCgCh=
~nun	b!J#J(J+]1Y3H=J>I?J@HBJCJDaEXHDKJL]MJNJOJUJVXW[ZX]I^KaYbJdYfKhK
~nuo	b!J#^%J(J-G3G6J7I8[9J:Y=J?I@YB^CIJJLJM]OJSJTJVKXI[Y]ZaHdIfJgJhG
~nup	w([=YHF_]
~nur	y@YZ]
~nus	pHJIb
~nut	P%E&J(G*I+J.J/G0H1F2G3E4E5I6F7J8J9E;^<I=K>C@HA^BJCEDDEHFHHCJGKFLYMjNDOIPXQIRfSFUDVJWGYGZC[H]Z^Y_YaYbDcGdHeHfHhG
~nuv	g!J#J-J/^0]3J6X9I>I@IAYBIDJHFIIJXKGNHOJPYTZXJZD]J_YaIcJdIhb
~nux	uHaIGZJ
~nva	X!Y#G%H&I([*D+J,G.J0I1H2J3X4H5J6G8[9B:E;X<J=Y?I@AA]BGDZEIFJGXHHJHK]MDNDO_PZQJR[SGUGWHXAYI]Y^]_^aFcGdFeIfFgHhH
~nve	i(K-]3J7D9G:J?K@GDIEZHXIHKbN]VJXJZD[[aJdKgXhH
~nvi	Z!I#I%J(H*K-G/J3G7I8J9J:i=E>G?IBFCIDHEWGKH^IGMHNHOIPJSJTJUIVHWHXHZC[J]I^J_Ja[bIc]dXfIgJhI
~nvo	i&Z(^>WH^OHZJa[
~nwe	k?HCJMZN]UZZG]XaZ
~nwo	W!G#G(H*H+I,F-I/Y0Z1X2J3G4F6H7X8I:F;H>GAJCGFJG]H[KYL[MFOHQKS[TGUYW^XIYJZA[G]E_IaJbGcFdXeYf[gYhX
~ny^	M!Z#_(G)C*D+],J-]/D2F4c6Y8^9H:^<G=J>I@XAECADGEFGIIDKFMANZP[QJRHSJT[UaXXZB[J]B^]_BbCcEd[eEfGgHhB
~nya	u+Y>X@ZDIHXZJ
~nyb	o+Z-]9Z@JHJSWUYVJZX
~nyc	g!I#[%J(]+J-[/J3I4K6b8J9G:J;[?Y@IAZBGCID_HCIHKHLKMINZOHPXSJTIUIVXWKXGZB[J]I^K_HaIbIcIdHeJfIhI
~nym	d!I#J)Y*I-I/I3Z7Y9I:I>]@IAJDHEKGJHEIHL[MINIO[SJTIUJXKZX[J^J_^aHbJc[dXfJhK
~nyo	k%J*X-I9[:K>I?H@]BJHZIJKJMJNKP[UXVI
~nyt	d!J#J%J(H*J+J-E/Z3]6J7Z8Z9[:Y;Z=I>E?G@XBECDDbGJIXJKLJMFNGOHPJTIUJVHXI[[]X^H_JaHbIdIfJgJhF
~nz^	h9I=bH[UZVJZI
~nza	a!Y#X%I&Z*J+J-G/J3Y4J6K7K8Z9G:X=]>H?H@GAKGJIZKGL]ODPJSJTIUIVIX]YK]HaGbJcJfIgJhI
~nze	g!Z(J)[,Z3K8Z9K:K=b@JBICJHDIJNJUYVJZGc[dGe[fJ
~nzi	i-J@JB[IJKINZU[VYfX
~nzo	wJ[]Z
~nzu	y8]
~o20	t-c9JHIIJKJZI
~o36	n/W=ZHGMXT]WZZJ
~oad	c!Y#G)X-Y>X?IBGFHHcIKKJZD[GaZb[
~oal	w#I?XI]
~oan	yHHIYZ]
~oar	a(J)I*I,b-H/J6J7J9G=J>J?HCIDJH_IHKHMINIOKPJTJUKVJXJZC[J]I^J_JaHbKcIdJecfHgJ
~oat	q)_?[BJHHU_VIZH
~ob^	j#]-J9I=G@KBIH_IJNXXbZF
~oba	Y!I%J(d)_*Z+G,d7J8J9J:I=J?FCJEJHZIGKHLJMJNJO]PFTIUGVEWJXIZA[J]I^JaXbJcJdCeIfIgHhI
~obb	p(Y+J>^BIIJLXZH[[bY
~obe	i(J-H3K9H>I@]BGCJDJHDIHKILJMIN]TZVYX][K^JaJhc
~obi	_!G%I(H)J*H+I-E.J/I0J1J2J3^4I6I7J8J9C=H>a?F@DAYC[D^EJFJGXHEIDJJKDM]OYPIRISJUIVHX_YJZF[H]^_]cHdHfHgIhF
~obj	S!^#G%F&K(F)I*H+I,I-D/F0G1G2I3F4F5K6H7H8F9F:G;d<I=G>F?G@EAeBECGDHEJFJGbIFJHKFMFNEOGQJRHSITGUHVEWJXGYIZB[H]G^Z_haGbHcFdEeIfEgHhE
~obl	U!F#E%X(F)H*H+G,I-D.J/G0I1I2J3F4I6H7G9Y:E;H=K>F?F@EAIBdCFDHE_GIIEJIKCMHNEOHPFQJRJS^TGUGWEXEYJZc]F^G_GaEb[cbdGeIfHgIhF
~obn	y=[@[HJV[
~obo	]!H#J%I&X(H)I*J+Y-G/J1Y3Y4J8J9b:H=I>F?I@JAIBECGD[FJG]HEIHKHMJN[OJPJTJU[VIWXXYZJ[J]J^XbJcXf]hJ
~obr	h+J-I3H9c>J?J@IBICJHHIILWOJXK_XaZb]cK
~obs	m)]-J1[3J@KBKDKHFIKKXNJUbVKZIdJfJgY
~obt	q,aHH
~obu	rCYHJZYcX
~obv	r-d9JHIIHKJ
~obw	m#[*X-]>H@JCIIHM[ZIaXhZ
~oc^	q3J:Y@IBJHFMZOYX[ZGh]
~oca	[!Z#F%H)H*H+H,G-F.K/^0H3G4H6Z7I9E;I=D>F?B@]A_BJCFDFEJFJGIIEJIKENXOHPHQJRHSITIU[VFWZXDYIZX[]_ZcGd[e[fEhY
~occ	[!H#b%I(X)]*H,G-Y/I3F4I6J7J8J9H:I=J>I?I@FAJCHDHHIIGK]LJMGNJOJPIRJSHTaUJVIZ^[[]I^J_IaIb[cJdJeZfIgIhH
~oce	a!Z#I%I*J+X-H/J3H6J=H>G?HBDCHDIHCIYLJMHNJOXPJR]SaUJZJ]daHcJeXfJhJ
~och	U!Y#Z%E(H)I*Y,I-D.J/F0J2I3D4H6H7H8H:G;Y=G?]@aAYB[CYEHFIGYHBJIMcNEOFPHQJRHSITJUGVFXEYIZF][bFcHd]eIfEgXhE
~oci	m!^&X-]3J8X9Y:W>J@ICJHEIDK^VJXIZDa]
~ock	D!?#l%[&G(B)F*D+E-X.]/A0F1F2E3B5F6D7C8E9?:C;H<F=C>F?AADCCDDEFFFGJHZI@J[KHLFMANDOEPBRdTiUDVBWEX_YFZ>[d]A^I_AaCb^dBeEfBgBhE
~oco	d#J(J3I6K9F:J=J>F?G@_CHDJHFIYM[NJOXRJUJVIXHYgZY]JaHbJcFdJfHhH
~ocu	g%JBKHaZYb[
~ocz	u-[9JHIM]b]
~od^	N!E#E%F&I(E)D*[+a,G-C.I/Y0I2H3]4I5I6G7H8F9_:E;G<I=E>J?f@FAFC_DaEGFHGFH^JGLFMDNDOCPEQIRGSGTEUEVCWFZF[F^F_Da[bEcEdEeHfEhI
~oda	X(G)J*[+J,J-F/I3H4J6J7I8[:G=G>F?F@dBFCZD^EJGIHDIEJJKDLJMYNZOIPIRJScTHUYX^ZH[J]H_JaJbIdIfZgIhH
~odb	m#]1[BZHGZJ[]bHfJ
~odc	u@[HJO[Z[
~odd	n-J4Z9Z>_@JBJHJM[N]XJZGaJ
~ode	I!D#A%E(F)E+G,H/C0F1F2G3H4D5G6D7G8E9I:F;E<G=H>e?_@AADB]CbD@E_FEGFH]IIJEKDLDMHNFOIQHRDSDTBUDWJXdYFZI[D]Z_CafbCcCdEeGfJgDhC
~odg	t-[
~odi	U!G#F%H(F)I+H,I-D.J/H0J1I2I4H6H7[8I9C:[;J<J>]@_AIB_C^DFEIFJGIHEIJJIKHLHMHNFOCPIQJRHSITHUHVEWJXbYIZ=[H]E^]_GagbHcGdGeJfFgIh[
~odk	y*Y/YBZ
~odm	r%_P^ZH
~odn	t+Z9J?JN]O[
~odo	[!G#H%J(H)I*[,J-]/I1J3G4I6J7I8J:H=H>G?aAJBXC_DIEJHZIFJJKELJMFNFOHPIRIS[U_WIXFZB[I]H^J_IaGbHc]fJgIhH
~odp	r!J0Z9Z<]X[_[aI
~odr	h#K-Y/]4J=J>KBJHJIIJYMJN_O[PZdIhJ
~ods	y6_DXZI
~odt	yIJKZZZhZ
~odu	b!J#Y%J(J)J-X/J3H4F5H8J9J=I>K?I@GBEDJHGIGJdKIMINGOJPISJTJV]XIYJZJ[Ka^cIdHeIfIgahY
~odv	y=[UId]
~ody	V!E#E%G(X*Y+^,J-[.J/H0J2J4I5J6Y7I8H9]:F<[=G>E?F@YAHBGC[DYEJFIGYHDIJKDMHOHPGS^TKU^VIXXYIZI[H]H_XaGbGdYeIf]gGhG
~odz	b!I#J%Y(G)J*I+J,J-H/J1H2I3Z4I6J7J8I9D:I;^=I>]@YAJDFFJHAIXLJMHNGOHPIR[SJTJUIVHWJX[YJZ][I]F^I_IaabHdXfFgJhI
~oed	p/X3I9]>G@JBJC[HGXIaYf[
~oeg	h!Z#I%X(Y*J-G2K3G4I9E:J?[@^BHC[DHI[KFLJMHNHOIPZRJUJV[XH[K]G^J_JaFbJcJfJhJ
~oek	t9^>IEZIJZ[cX
~oen	w(^QX
~oep	j!I%J(H9J:J;J>J?I@HBICJDJIGKILJNJOJPaQ]VcZH]J^YdKfJ
~oer	t6[HXOZ
~oes	M!H#Y%G&Y(H)G*G+H,I-Y/G0J3_4J5I6G9C:I;I<I=X>Y?E@ZAIB?CEDDEHFHHaIXL[OZPEQJSFVEWGZ^[X]D^F_GaIbYcGdEeGgG
~oet	a!J#J%J*[.X3H9F:^=J>H?I@YCEDHEYH[I_LZMIN_OHPIUKVHWKXIZZ[K]I^J_JaIcKdIfIhI
~of^	m!^(J)J*b>IC[HDIKZI
~ofd	yI]
~ofe	u?bHJOIaJ
~off	P!I#C%H&J(D)I*[+F,H-D.I/Z0X1E3X5I6H7H8H9K:G;Z<I?a@FAGBECFDEEHFIGXH^IAJGLGMcNDOFPFQIRHSHTeWIXDYHZA[X^F_FaDbHcEdGeIfIgdhE
~ofi	b#J%H(b*J-G/I3_=K>X?X@HBGCaDIHBIHJIKHMFNHTJVJXJZF]I^KaIb]cJfKgahI
~ofo	q@]H^MG
~ofr	u2Y3J>J?aaJ
~oft	M!E#B%F&J(D*X+I-I/X0J1]2H3E4F5I6G7b8G9F:E;H<I>C?E@BAHBCCFDEFHGFHZIBJ[KDLGMINEOGPDQIR^SgTbUFVEWFX[YHZ>[F]F^FbEc[dZeHgchE
~og^	h!J#J3K7Z8a:[>J@IBGHFIIKJLZMJRZZE^J_ZbJcJdXfIh_
~oga	o(J8]9K>K@JA[CJF[HGIIKIP^QXZ[
~oge	d![#E%I(G)J*K-I/K3]7J8^9I:H=H>E?G@ICHDHHGIGK[LJNJOIPJSJTGUJVYW]X^Z^[Z]H^G_JaHbJfJhX
~ogg	]#J%I(F)J*J+I-H0J3H4J6J7I8J9G:G=H>EAZBaCHDGIEJJLYMFOIPIRISITGUIVGXZZX[Y]X^H_[aHbbdJfIgIh]
~ogi	S!X#^%H(F)H*G+[,I-D.J/E0J1I2J3G4G6I7c8I9I;I=G@DAIBGCGDDEJGHHZIZJGKDNFOXPGRZSEUHVFWIX[YJ[E]E^c_HaBbccHdHeJfGhH
~ogl	c#F(J+W-I3J7b9J:J=I>J?IC^DHH^KGMINIOJTJVJXJZ^]J^JaKbGfK
~ogn	e-].[3F7Z9I:J>I?J@^BHCJDJIFNJO[VYXJZF]KaJbJh[
~ogo	X!D%I(G)I*J+G-G/J1K3H4I5I6J7H8J9J:G=H>F?F@EAJB[CIDGEJGJHaIGJJKGLcM[NHPIRJSZTFUGVGWIXHYJZD[X]G^G_IaIbgcCdIfIhG
~ogr	k%K1[6^9Y<Y>I?J@JBFHINJQ]UJVJX[Z^aJcJ
~ogs	h#G-^9J:Y=Z?[@JBHHYIEKILYNITYZH_[
~ogu	m![#J3]7Z>JDJHGIJOJZG_YdZh^
~ohi	o!J)Z-ZAXHJPZQXUJ^]
~ohl	j#[*X-]3J>H@ICYHJIGKJM[]JaXhZ
~ohn	g/J3_>X@JBYEZHHIJKJLZMYPJZE[^_XdZfJhK
~oi^	d%K(I*Y-J3J8Y9I:J=K>I?G@GAKBZDJHCIXKHMJOJRYUKVXXI[Z]]_Ya[dJf[hI
~oib	r)Z-YHJPZQX^Y
~oic	c!J#I(K*J-G/K9J:K>E?a@]BHCHDIH[IIJ[KFMJODTIVJXKZG[c]Ja[
~oid	y#]+J?FB[DHH]ZF
~oig	w4ZHIf[
~oim	w3Z9Z:XIJZZ
~oin	W#F%G(G)I*Z+I,I-_/H0J1J2J4H5J7G8^9Z:Z;G=G>D?E@CA^BDCGDJEJFJG^HaJIKILIMJNEO^PFQJRJSITHUIVZWJXFYJ[H]F_[aEbYc[dHeJfIgIhH
~oir	j+J9I?J@^CJHYIJKYMJTYV[XJZZ[JaJbZcI
~ois	b!J#X(I*[+K3H9F:I=J>H?]@ZA[BHCYDHIGMHNIOZPJTJX^[[^J_JaXhX
~oit	^!J#I%^(])Y,J-G1Z2K3H4J7J8K9G:G=J?HBFCHD_FIGJHYI[KWL^MHNXOIRKSKTJUIVGXXZD[J]H_JbIcJdXfHgJhI
~oix	y?]HIZG[]
~oj^	qBXHJMZO[RYTY
~oja	w+[HIIXZ[
~oje	_%J(G)K+J-G/J4J6K7J8K9Y:Z=I>E?G@_AKBFCGEKH]I]K]LJMINIOYPJSJTHUIV]XW[I]H^J_IaGbJcJdJfJgJhY
~ojo	y@JHJK[ZZh[
~ok^	P!E#X%F&J(F*F,H-G.I/a0I2Y3C5I6H7G8]:J<I=F@FAHBdDEFIGHH_IDJIKGLGMdNHOEPETYUFVEWHXYY^[G]G^G_IaCbJcJdGeGfBhE
~oka	S!Z#A%D(G)D*C+F,D-@.G/c0^1F2G3A4D5H6c7Z8F9A:B;F<H=B>A?B@CA^BCCDDBEdFGGFH>I@JFK>LEM@N_PYQHRESCTaUCVBWCXXYGZ:[C]B^C_caBccdeeEf^g_hB
~oke	T!F#G%F&J(F)G*G+H,l.J/F0I1G2J3D4[5J6G7G8G9C:G<I=F>B?Z@EAHBHCGDEEIFIGGHYIDJHKDLHMFNIOFPEQIReSJTGUGVEWIXFYI[H][^G_HaEdFeEgHhF
~oki	T!H#H%J(H)J*X+J,J.l/J1K3H4J6J7J8J9G:I=I?H@IAJBFCIDIGKIFJJKGMHNHOHPJRJSHTIUIVHWJXHZE[J]H^J_JaHbFcIdJfIgJhI
~okk	i!J#^)[-Y9I@JBJIJPJT^VKXZZI[JaJcW
~oko	a!G#a(I)Y*I+J,K-Y/J1Z3I6J8J9I:I=I>H?H@GAKCHDGGJHEIHKYLIMGN[OJPHRJSJT[UHVHWJXHYaZD[_]Z^J_JaXbGcIdIgIhI
~oks	u/Z3I9KCJHHIcTJ
~okt	f7d@JHGX]ZF
~oku	l#^%G.XBKDJH_JXKYTJZHcWeY
~ol^	O!Y#B%e&I(?)E*H+E,G.H/H0G1[2f3@4D5_6F7E8F:C;d<G>D?A@FB?DFEGFFGHHGI^JZKJMINYPDQdRCSETDUdVIWEXBYbZB[D]D^D_EaAbCcBdDeGfBgXhH
~ola	Y!G%H(H)[*I+J,J.K0K1I2J3J4^6H7I8Y9^;H<K=G>F?XAIBECIDGEHH?I]KELJMHNdOFPIQZRISGTHUaWIXFYJZC[I]G^J_HbHc[dHfGgIhH
~old	S!F#J%E)d+G,H-F.J/G0J1^2I3Y5J6I8H9B;D<J=G>B?E@YAHBCCFDYEIFYGHHZIFJJKELHMFN_OJP^QJRHSHTHUEWIX][G]F^Y_FaZb]cHd[eJfHgFhI
~ole	S!D#E%E&J(e)g*c+G,H-B.Z0I1X2H4c6H7[8G9B:I;Y<I=E>^?FAHBFCBDHEHFIGGHXIGKDLGMENDOEPDQIRGSETEVYWHXEYIZ<[E]E_FaCbFcFeIfFgF
~olf	w#]6YZG
~olg	k#K/Z3J9J>J@IDJHJIJKJL]OZTJ][_JcIfYh]
~olh	t-Z?]HYIKKZ
~oli	I!C#E%E&I*a+F,G.Z0H1G2H3D4E5b6F7E8F:C;G<H=B>F@XAFBEDBEEFHGFHXICJ_KJLFMCNlOEPERGSDTDUEVIWiXFYHZ=[E]C^E_EaBbDcDdEeGfEgChC
~olj	yN^
~olk	p)Z+Z-[4J5ZF^HCIJTJZHd]
~oll	L!J#E%D&I(d)[+I-A.H0G1F2G3F4c5d7D8E9Z:X;F<G=H>??B@^AEBGCAFGGGH_IFJ_K?LGMGO^PDRESETIUGVcWFXJY_[C]B_DaFbCcDdEeGfXhD
~olm	yH_
~oln	g#G%I(I*K-G/_0_3H6Z7J8J9F:I=J>G?I@FAXBFCIDHGKHXIZKELJNHOGPXTaVHXHZC[J]H^Y_^aIbJcIdFfJhH
~olo	W!G#F%H(Y)Y+H,I-D.J/H0J1I2I3D4H5X6I7H9B:F<J>C?]@YAIBJCcEJFXGIH?I^JJLIMGPZQJSGU^V^WJXEY]ZA[_]_^H_HaDbGcFdGeJfGhF
~olt	_!]#J%I)J*H-G/I0]1K3G4Y6J7J9G:H>E?Y@]AJB_CFDDGJHFIEJJK]LJMGNGOHSITHVGWJX_ZJ[I]G^I_JaZb]cIdFeKfGgJhG
~olu	h/YD[KJdJga
~olv	b!Z#G-I3I4Y9G=J?HB^CJDWGJHKIZK_MINIOGPJTJUJVHXJYYZY[J]J^^aIbJfJhI
~om^	I#C(F)[+J,H-X.J/C0G1W2F3C4X5H8H:J;^<G=J?HAEBCCIDJEGFFG[H^IJJaKaMCOIP]RISEUGVXWEYEZF[[]A^[_ZaJc]eGfBgIhH
~oma	K#X%_&I(D)B*K+E,D-@.H/X0F1E2G3D4f5b6F7a8b9A:C;E<H>AA^BDCADBEFGHHGIAJ]KHLFMIN^ODPbQJRDSET]UEVAWFYFZ:[E]C^Da_bDcCdBeFfXg^hD
~omb	c!J#J(G+Z-Z/I2Y3X9H:X=E>X?H@HBHDGH_I]MINIOIP[UJVIZG^KaHbJdJfYhJ
~ome	J!G#X&G(X)F*G,D-e.E/G0I1E3F4c7Y8Y:c;Z=F?B@JACB?CGDBE]FXGKHFI[JXLFNHO@P_QGRCSETZUIVAWXYEZ][B^F_EcBdFeDfXgEhG
~omg	wHJc^dY
~omi	Z!I#I%^(G)I*G+I,I-D/J1K3H4b7a8a9H:I=I>H@EAKBGCHD]HZIGJ]KHMHNJOIP[RJSIT^UXVGWJXIZD[J]H^I_JaYbHcIdDeJfFhI
~omm	Q#C%B&I(C*F+^,J-d/I0[1H2H3E4F5I6H7F8J9B:[;X<I>J?F@GAGBFCJDXF^H_IGJHKWMDNBOGPIQERFSFT[UEWHYIZb[J^F_Ea_bKdCeGfFhX
~omn	tDXHWZ^
~omo	Y!I#G%I([*I+Y,J-E.K/J1J4J6J7I8I9^=H>a@^AJBCD[EJFKGJHbJIKDLIMGPHRJSITHUDVEWIXaYKZD[G]G^I_IaGbGcIdHfIgIh[
~omp	G!X#_&H(G)Y*I+a.H0F2X4B5F6D7I8[9@:^;E<F=F>@?D@FAIB]C>ECFEGEHXIeJHL^MZN]OYRDTIU^VZX@YEZI[Z]^^I_JaAbJcBeJf@gEhG
~oms	o![%Y9J>J@JBXGJHXIIMIP[XJZZf]
~omt	d!J#J(I+]-Z3]7J9J;Z=K?I@IBGCHHHIHKWLXMINITZVJXEZ][K]Ja[bJcWdKfJhI
~omu	o-_>]HHIJKJSXZ^
~on^	8!D%]&H(a*Y+Y-[.E/?1]2D4=5F6C7C8B:I;X<Y=J>^?a@CAIBECXDbEbFDGJH^I<JDK<MIN^PERCT@UbVFXEZC]d^[_Abac[dZfEgEh?
~ona	R#C%E&J(J)E*F,G/G0X1G2X3X4F5Z6G7G8G9[;H<H=D>Y?GAHBaC_DFEGFYGZHbIBKILJNAOEQIRGTHV^WF[F_FaGcEeYf[gGhE
~onb	d!J#K%K&Y)J*J,b-I/J3I4Y6J9H:J>J?ICIDKIIKIMJNIPJTXZD]J_JaIdJecfG
~onc	Y!G#H%G(I)I*X,K-G/I1J2Y3J4I6J7J8I9E:G=[?EAYBdCGD]EJFIGIIEJJKELJMGNGOEP]RJSIU[WHXI[H]^bJcHdZeJhH
~ond	O!C#W%E(D)F*K+G,G-X.H/J0W3J5H6[8^9[:D;G=G>E?A@dA[BXCcDEGFH[KAMJPEQHRES_TDUIVEWFXBYG]X_Ya@dHeGfGhH
~one	J!H%H&G(A)E*G+Y,F-@.F0G1E3^4C5F6J7G9=:A;E=Z>d?]@HADBaDYFDGFH]I>JEK]LBNYO^RDSBTAUdVJX@Z;[J^Ha]bGdGeJfJgZ
~onf	N!D#C%E&J(C)C-I.I/F0X1G2I3I4G5I7F9G:B;I<X=B>D?C@HAGDHEiFHGHHYIDKELGMDO]PCQJRFSFTDU?VcWfXEYHZD[F]E^E_FaDbIcCegfAgF
~ong	K!a#^%E&I(C)F*H+F,]-F.H/G0G1I2c3^5H7E8F:H;G<H=E>Z?[AFBFCCDBFGGDHEI_JHLDM[NZO^QJRaSGUEVBWGXYY][E]C^CaCcCdHeEfChZ
~onh	r&Y3J:YHFMYOZZHh]
~oni	P!A#C%[&H(F)E*Z+D,E-G.I/E0a1F2F3E4b5G6D7D:B=H@AAECGDKEFFEGhHbIAJFLEM_N@ODP[R[SJTDUAVAWEXCYDZI[E]A^J_GbIcAdceEf^gEhH
~onj	p-Z9^HHIIhZ
~onk	uF]PZV[ZJ
~onl	L!H#B%[&J(I)[-I/a1G2F3G5G6F7D9D:K;Y<H>D?_AEB?CcDFEFHCIZKJLGMZNJOHPHQJRGS^T^UFVGWGXJ[b]DaDbDc]dHeGfDgahB
~onm	n*K,]=G@[cYdX
~onn	C!=#<&I(>)D*A+A,_-=.E/?0Y1g2f4]5B7@8e9F:B;A<c=E>F?C@<AGCBEDFGG^HFI;JCK=LDMCN=PFQ[RcSET>UEVHWAX?Y]ZG[F]E^>aEcgdXe[fegChC
~ono	T!H#]&X(G,H-B/G0H1H2H3Z7G;H<I=F@ID^EIFXGKHHJHKZLGOcQIRGSHTGUFVYXEYHZ<[^aBbFcGeIfFgIh]
~onp	K!Z#C%F&H(G)H*C+G,E-B.H/e0_1G2H3B4E5H6a7[8E9D:D;G<G=H>D?C@AAYBGCDDCEeGDHEIAJEK?LFMANaOEPZQGRFSET^UDVBWEXEYGZ=[E]C^E_aaDbDcedceFf]gZhC
~onr	l*IEcHHNHcJ
~ons	V#H%Y&I(G)J*E+X,H/H0H1H2H3C4G5J6H7G9Z:c;I<I?E@XAcCDEGF]G[IGJHLHMENCOXPFQJTFU]WFYHZJ[Z]E_FcEdDeJfGg]hD
~ont	@!d#_%^&C(<*D+?,F-a.E/D0@1D2a3g4g5e7D8B9J:Y;B<A>G?C@ABICbDZF[GXH>I[JcKGL_MGNBOJQFR=S>TDUBV[W>XGYBZ^[[]H^[_Ja;bAcHdFe?f>g>hB
~onu	m>H?_CJD_OXZHaJ
~onv	l(]3J7D:b>Z@JHZOXZI
~ony	e!_#I%I(X)J+Z.X/J3H4I6J7J8J9G:[;[=J>G?H@HBFCJDDF[GXHFIGKHMINHOYP_QYRJTIUHVZWJXI[J]I^H_IaXbIcJfHhJ
~onz	u)]MX
~oob	u)]3JHIKIUbZJ
~ood	c!I#J(J)G*J-J3I9c:J>I@IB[CHDIIZK^MIPKUIVJXJYZZE]JaIbIcJdJfI
~oof	l(J)J*b3JC[HEI[ZJ
~oog	k#E7bBJH^ZH
~ooi	i%J(Z+X1Z>J?J@IBYCJDaHDL^MKXJZG]J^JdZ
~ook	L!E#E%G&J(E*E+J,H-F.l/W0I1H2H3D5I6G7G8[9J:I;H<I=F>G?J@AAHBcCHDEEJFHGHHaIBJIKFLGMdNFOEPFQIRGSJUFVEWHXDYHZH[F]F^G_IaCbJcEdGeHfEgJhE
~ool	a!I#J%I(J)J*K-I/H1_2Y3I4J7I8J9Z:J>Y?G@HAXBFCIHZJ_OJPJRFSITIU_VHWJXIZH[J]I^J_JaGbIcIdIfGg^hI
~oom	f)Z-H>JGJHdIFMJRKTJZGc[f]
~oon	a!J)W-I3J9Y:J>Z@aD_IHKGLJMGNIO^TIUKVGXIZX[J]G^HaDbJhI
~oop	e!J#J%X(J-Y3[7K9K>J?IBHDJHXIJKJLbMJNJPYR]SJTGUJVIZ[[J]G^YbHcIdHf[gJhI
~oor	N!I#C%G&I)W*Y+I-a.H/J5H8E:I<G=F>J?JAEBHCAEHFHGXKZNZODPIQIRDTFU]V[WHYGZX]_^X_CaAbXd[eFfDgE
~oos	]#I(I*J+E-[3J9H:K>H@[BIDFH[L^MIOJVJXKZE]]^I_Ja[bJhW
~oot	g#J%]BYH]KJTG[Gf]hJ
~op^	M!G%H&I(Y*E+F,G-].J0G1H3C4D6F7E8E9J<H=B>G?C@FA]CDDCEHFGGdHeJ_K@M_NBODPXQXRCSXTDUDVXWGX^YCZH[E]E^G_EaIbccJdEgHhE
~opc	h#J(_*J+J3H>J?_@JBJC^DGHFIJKJNKTJZH[^^[aG
~ope	Q!F%J&J([)G*F+H,H-E.J/Y0I1W2I4E5I7F9[:F;I=Z>^?G@HBACDDDFIGGIDJHLGNCOGPgQIRFSGUXVBXEYGZC]X_JadbZdAeFfWgGhF
~opg	m!_#G%J*Y3Y:I>I@KCID[HJIJOYXJZY_JhJ
~oph	y,XH]ZJ
~opi	e!J#J-H3I4J6_9H=H>D?J@XBHCJDJHcIGJZKGOJXJZH]I^YaEbZcKfJh^
~opl	Z!H#J%G(Y)X*Z-_1J3H4J8^9H:X;]=I>F?J@FAZBGEJG]HAJHKGMHNGOJPaSITJUHVZWIXIYJZD[X]J_HcId]gHhI
~opn	g%Y([+Y-J8Z>J@YB[DHHFIJKIMZVXZY[JhJ
~opo	c%J(Y*J3I9H:J=J>G?dBXCGDHGWHIIIKIMJOIPJR]UJVGXIZE]Z_ZaFbKcJdJf[hJ
~opp	W!J%G(G)I*H+H,J-Z.J/H0_2Y3F4H6H7I8H9D:H<J=Y>X?EAZCFEJFJGGHXKDLIMCNFOXPGQJR]SHTHUIWJX[ZG]a^I_HaEcIdGeHf^gH
~opr	k4J9J>Z@YBKIJJZMWOIXJZJ^b
~ops	j-Y/[3[>I?GHEKJMHNXZZa_b]hJ
~opt	S!F#E%E(Z)G*^+F,G-F.J/H0K1G2I3A4H5J7H8X9G:G;H<]=F>D?a@DAIBCC]DBEHFJGFHDIEJHKEL_MFNFPEQJR]SHVEWHYIZD[d^e_GcFd]e[fJgHhI
~opu	p-a9JH]KKZH
~opy	r-Z6[8H9JA[IIOJ_[
~opz	r(Z?]CZHG[Y^XaI
~oqu	T!F#g%H(F*G+H,I-].X/F0I2I3F4G5J6H7G8H9F:F;I<J=G>F?D@IAICEEIFJGIIJJXKELHMEOGPGQJRHSFTeUGVFWJYIZ@[_]Y^H_GaEb^cYdGeJfFgGhF
~or^	>#@%I&a(Z)G*^+E,W-A.Y/I0D1F2_3G4_5H6Z7H8^9=;D<_=A?Y@BAbBJCCDEEWF@GIHXIFJZKYLGM[NHOEP]Q[RES_T>WIXAYI[C]_^E_ccXdDeXfJg>h@
~ora	N#X%D&I(Z)C*J+F-A.H/F0G3@5X6F7D8E9J:Z;G<H=H>I@^A[BJCFDCEGFHHZI?JFLcM]N[OCRaSYTbUCX^YGZ?[D]J^D_Fa_bCdCeIfJgGh]
~orb	f(_)X-a>K@JBJHCIYKHLIPZQXVJZE^_hJ
~orc	X!I#I%J(I+Y-Y/I1I3I4K7J8J9X:I=Y>J@GBECIDFGJH[IGJ^LfMFNFTJUJVIXJY[Z?[_]I^H_JaJbIcJdJfJgJhF
~ord	3!=#J&J([)A*A+?-c/X1C2a3C4>5F7]8B9A;@=D>C?E@ZA>B]CJDJEDFAGZH[IbJ]KaL[M^NaOBP>QAR?SHTAVDWGXAYCZb[^^^_>aFcDdafGgYh_
~ore	O#E%E&I(E)_*Y+],E-F.H/E0G1[2G3B5H7G8i;F<H=J?H@CAeB_CZDEEHFGGIHDJFMDODP]QGSETFUHVFWJXZYGZB[D^D_^aDcDeEfCgEhH
~orf	y#[HISZX[
~org	I!J#H%C&I(?)G*B+E,F-A.G/E0F1G2G3C4F5H6F7^8E9[:g;F<G=_>A@XAFB=CAD^EbFcG_HDICJEK?LDMANbODPGQHRFSDTEUbV?WfXXYGZH]H^F_DaCbJcad^eEfCgDhJ
~orh	n#J5X9YHIIJKJTYZF]__[hZ
~ori	Q#X%]&I(_)^+J,G-I/J0H1H2G3Z4E5^6G7Y8G;a<I=D>Z?IBACCDJFHGKHEIEJGK]N^OARGSFTaUDVbWGXEYHZE[I]D^I_JaBb[cIeIfEhE
~orj	y>HHFZ^]]b[dHfJ
~ork	J!Z#E%^*D+F,G-@/Y0I4Y6E7]9A:G;I<H=H>X?D@KAFBeCHDHEGFIGCHYIFJIKGM_NFPJQ[SBTFUAWEXCZb[B]B_CaBbHc[eEf[gIhB
~orl	tR[SX
~orm	P!H#C&I(A)c+X,F.F/G0H1H2H3h4I5I6G7G8F9D:I;G=F?A@GAFB_CaDcFHGFIDJGLFMHOAQ^RGSGTFVBWGXDYHZD[E]B^I_GaDbEcFdCeHfCgIhe
~orn	W#^%H&K(F)H*H,I-C.J/E0Z2J3E4Y5J6G7G8H9^;I<J=G>D?I@cAHBHCFEIFJGHJJLIM_NCOXPGQJRHSJTFUGVFWJXaYI[G]G^H_GaFb]cYeIfYhK
~oro	q)Y*^?IHGLZPYRXZG[[
~orp	k!K/JHHNbZH_^
~orq	p/_HFKIL^NJZJ]^
~orr	O!C#E%J&I(E*G+F,X-B.I/E0F1G2G3[4F6]7G8G9a:D;G<I=E>X?Y@cA]BGCCFIGFHHIBJGKDLFNCO]QIR]SGUEVCWIX_YHZ_[F]C^D_WaYbEcHdEeHgFhc
~ors	]!G#_%](F)I+J,[/J1J2J3F4X5X6J8I;J=F>D@]AIBHDXEXFXHDIHJJLHMFNFOHPHRIS^UFVFWHX_YJZH[G]H^H_YaHeJfGgJhZ
~ort	F#=%D&F)G*Y,A-I.F/G0X1e3C6A7J8I9H:Z<D=D?[@IAHCCD]EHFYGJHaIcNGO?PFQXRCS]T[VAXGZH[B^G_@a>bXc[eIfEgdhE
~oru	j-Y3J5X9I?]@JBJHFK^NKSYT[XJZGcZhJ
~orw	n3Z9I?JH^ZJ
~ory	R#C&d(C)X*H+J,I-G.J0H1H2F3^5^6G7Z:b;H=H>H?F@HAFBXCIDFEIGGHIICK]LIMHNZOFPFQJRIS[TZVCXHYIZA[H]G_^aGbGcFeIfFhG
~orz	k%[(I)Z,Y4Z8J:J@JB[DJHCIJMFNJP^VJZG[[][dGeZfJ
~os^	Q#E%F&I*F,I.G/F0I1X2H4G5I6H8I:F;I<I>[?Y@[AGB_DHEIFHGaHDIXKIL^OGQIRKSHTXUGVGWIXFYZZ?]c^IaXbEc]eIfDgFhK
~osa	u.X9[BZHH
~osc	f!G#J%K&X(J-I/H3F7[:c=I>X?I@HBFCJDHHII[KHLJNJOXTIUIVIXJZB[[]J^Z_[cXfKhY
~ose	Q!D#H%K&J)Y*E+H.I0W2Z3F4F5I8F9F;G<I=C@[AHCCDZEHFIGXN[OGPEQIRGSFTDU_VJWFXEYHZ^]X^Y_EaDcEdZeGfDgE
~osh	o9J=IHb
~osi	l#F(K+Z-K4Z9J=K>J?KBHDJHYIYKJLYOJX_ZGf[
~osk	n#JG^H]TJZH
~oso	M!E#?%G&J(E*Y+J/Y1X2I3F4F5I6G7b8H9G:F;I<I>D?F@CAHBDCKDEFIHEICJZKDLGMJNFOGPEQJR_SgTbUFVEWFXFYHZ?[F]F^G_FbEc^d[eHfXgdhF
~osp	q#[-Y:^IJ
~osq	t8^AXHK_Z
~oss	S%D&J(X)]*E+G,H-D/F0E1H2I4]5I6Y7Z;H<J=H>Z?B@]AGDBFIGKIZJGKbMDNHO]PXQJRFTEUDV]WFX^YI[Y^H_JaCbDcFdHeZfEgEhX
~ost	N#@%J&H)Y+C,E-A.G/D1E2F3B4Y5G6D8D9J;I<G=Z>^ADB]CDD]EJGJHbIGLDNFOXQGR_TCVY[E]Z^D_[dDeKfDhA
~osz	k#[-J3J8]9^:^=G>I?I@JCJDJHYIIKIMINJTJVJXJZF[I]]^JaH
~ot^	A#Y%]&F)Y+A,I-F1C3I4Y5G6^7[9[:];E<H>]?]@IAFBACGD^EGFZGZHXIFJAKGLFMCNEOFPJQ]R[SFTIUCVGWGX@Z_[Z]@_[aAbDcZe]fFgFhF
~ota	d!J(]-E2Z:Y>[?I@HBHCJHaIGMJNGOJPKQZTJUKVXXIZEaGbJc]dJfK
~otb	w-YHJIX
~otc	y-]HFNHZE^_
~ote	S!E&J(D)F*G+G,G-a.I/D0E1G2H3G4F5I7F8F9_:E;a<I=D>@?]@DAGB[CXDDEHFHHbIEKCLFMWNDPbQdRGSGTZUFVBWHXBYG[H]]^Z_DaAcDdBeGfDgEhC
~otf	p5_HJ_[
~otg	wHYV]ZJ
~oth	M!H#B%J&X(Z)G*Z+K,G.X/D0Y1G2H3D4Y5G6H7F9G:X<H=F@ZAbB]CZD]EGHHIAJFKGL^MBPBQHTZUDYHZ][J]B^D_Ya^bXcDdFeHfHgHhI
~oti	]!I#Y%I(X)J*H+I-H3I7J8J9b:I>G?[BFCDGJHZJ[LIMHNJOKSJTJUHVIWIXIZD[I]G^JaccJgJhI
~otk	r9I>JBJI^NKZ[]]
~otm	k#J>JHc
~otn	b!I#I%X(H)J*J+J,X-I/I0Y3G4Y6Y7J8[9G:H;J=Y>H?I@HAJCIDHEJGIHIIHKHLJMHNIOIPZSJTIUIVGWJXHYX[I]J^I_IaHbIdce^f[hH
~oto	]!H#B%J(Z)J*I+I,K-G/J0I1I6I7J8I9X;J=F>E?F@GAKBECGDHHeIGKFLJMXNKOHPIQKSITFUIVJWJXHYh[I]H^J_IbIcEdHeJgJhH
~otr	Y!I%I(Y)H*G+I,J/J1J4J6J8J9G:^=[>J?G@_AKCZEYGIHHIZJJKFLIMaNHOIPHRJSIVZWJXYZF]G^JbHcJdYfHgIhH
~ots	f/X0[@IBJGZIHKZMJNZT]ZH_[hI
~ott	b!J#I%K(H)J*J+J-G/J3H4I6I7J8J:G=I>]?H@EAJBFCHD[GJJJLJMGNZOHPJSKTJUJVIWJXaYJZZ[I^J_JaGcYdIf[gJh^
~otw	n3J9J:J=Y>[?J@IAaBJCXDXHYIIKJNJUIVJXKZE[[]JaJd[
~oty	y*[HJIHNZh]
~otz	q*YOZPYZI[[
~ou^	V!Y#a%F(D)G*G+J,Y.J/]0I1I2I3E5I6H7G8H9J:E<J=Y>b?D@[B^CCEHFJGGH;ICJGK^LHM[NCQJRYSGTZU]VXXFYZ^IaHbEcFeXfZgZhF
~oub	d#I(I-I7J=J>^?H@HBZDJHXIIJJMISYVJZb[J]K^KaIbIdXeKfIhH
~ouc	k#J(Z)J-J1^9I@[BYHHKJNXP[VJZE^ZfY
~oud	I!F#D%B&H(B)E*D,Y-B.H/h0g1H2F3A4E5I6]8D9A:C;E<G=A?D@GA^BFCBDBEEFFGJI@LDMbNCODP]QGRFSETcUEVCWFXCYZZ;[C]B^B_eaBbBdXeEf@gah[
~oue	wF[dY
~oug	Q!I#F%G(Y)J*Y+^,J-[.J/H0I1I2J3I4I5J6J9G:J;J<J=H>D?IAIBXC[EJFIGII_JWKYMGN]QKRISHTXUCZH[G^G_JaXdGeJfIgXh]
~oui	c!J#b-J3J@HCKDJHHKIMINJT^VIZE[a]J^Zb[cJhJ
~ouj	p3I9[>I?JDYHHM]TYXJaY
~oul	Q!C#I%G(F)H*G-_0J1I2J3Y4]8G;J<E=E?JAIDGEIGJH]IFKYLHOGPGQJSHTHUIVYWIXGZ_[G]E^Y__bFcWe[fFgHhH
~oun	@!d#b%a&D(@)]*X+Z,Y-B.E/@1B2b3Z5D6A7H8B9B:Y<D=I>B?>@FAcBICFEEFDG]HYIGJBL_MBN>OJPdQ]RBSAU@V^WAXCYCZE]A^c_da?bEdCeAf>gAh@
~oup	T!X#I%E(F)G*I+I,I-G/J1J2K3H4I5J6I7I:H=F>G?F@JAIBJCHDGEJFJHcIFJHKFLJMGOIPbRISITIUXVgWHXHZB[I]H^H_GaHbGdCeGgHhI
~our	F!Y#F%H&H(B)H+[,D.F/B0F2G4D5F6D7X8K9c:[;E<F>G?I@aAbB@CDD]E_FDHEI[KJLCNEPZQIRGSXUZV_WHXbYJ[G]F^F_FbBdJeDfZgDhX
~ous	Z!I%I)a+J/I2X4J6J9Y=H>G?GAJCHDGFJGJH]IIJYKFMHOJPIRJSJTIU]VHXH[I]H^I_JaHcIdIfHhJ
~out	H!F#c%_&X(Z)H*D+F-H.I/B0F2F3[5H6D7F9F:[;F<J=B?@AEBcCEDYFJGFH]JDKCLCM_NJOXPAQGRISbTaXFYEZJ]?^F_Ga?bAcddCeEfHgChG
~ouv	X!X#I%H(H+H,X-G/Y0J1J2J4I6I7I8Z9^;K=I>IAJB^DZEJGJIDJILJM]NJOHPJRJUHVX]Z^IaXbYdGeJfHgJ
~ouz	wHII[K[
~ov^	[!H#J%Y(H-I/I0Y3I6J9F:J;^=Y@GAYBECIGHHXJ[KHLJMINJPGQJTJVXX]YbZD]H^[_Za[cCfIgIhI
~ova	Z!G#F%H(F)I*I,J-D/Z0Y1J2I3D6H7G8I9E:Y;J=]>W?E@YAJB^CYEJFJGIJHLHMbN]OFPIRJSITHUHVGWIXZYJ]]^HaCcHdHeJfHgHhD
~ove	S!Z%E&J(I)D+D,G-Y/A1F2a4E5I7]8X9]:B;b<Y=^>b?C@YAFBICCD]EHFIG^HaJHKELIMENCPFQIRFS]TBUFVXXDYGZB[E]D^EaDbFcDdFeHgFhD
~ovi	W!H#I%I(I)J*I+I/I0d1I4K6J7c9]:H;K=H>[?Y@YAJCIDFEJGKHJIGJJKFMHOIPIRJSGTZUJVIXGYJZA[J]G^I_Ga[b[cJdIeKfEgJhH
~ovo	e#]%J3J8_>I?J@]DKH]SJXZZIcYdG
~ovv	w-[@ZHJTYZJ
~ow^	D#J%B&Y*Y+Y,C-^/^0B1C2W3G4A5b6C7B8C9E:C;G<J=@>BAYBCCFD?EDGEH_JJKFLHMcOGPEQXTGWBX]YJZC[c_BaEbfcHdBeJfGg_hZ
~owa	R!C#^%X&I)J*C+_/D0G1Z2G4X5G6^7I8Z:F;G=H>H@?BZCCEJFFHXI@JEKINFPYRFSZTXUXWXXIYGZX[^]X^D_CaBcHdFeGfHgIhE
~owe	W!I#G%I(F)a*H,J-D.K/X0J1J2J3X4Y5H6I7I8I:W;J=G>F?FAJBGCFD^EJFJGJH]I]JHLIM]NZOGPHRJSJTHUIWJXHYJ]X^H_HaFbEcIdGeJfJgdhF
~owh	p3Z9K>[AJGXHB_^aX
~owi	e!H#H%J(I)I*H+X,J-Z/I0]3G4J6J7I8J9Z:I;J=I>E@EAJBECGEJF[GJHHIFJKKZLJMHO[RJSJTIUIVGWJXY[J][^Y_XaXbIc^fHgHhH
~own	O![#C%B&d(Y*C+X,F-^.G1F2G3B4^5F6E7H9A:C;Z<G>J?W@]AXBCCGEFFFGJHIJXLGMKNHOIPJQHRDSeTFUCVGWFXCYFZF^[aGdCeFfWhC
~owo	m#Y*Y-_@JBXCYEXHGTZZJ
~owp	kHIba
~ows	^!J#G(I-I._3I9Z:J=J>H?I@HCIDJIHKHMYNIOJTXVIXIZC[J]b_KaIbdcGfJ
~owu	t#[7X@ZBZHIX[ZJfJ
~owy	f#J(J*K-H/J3]7J9F:I=J>HB]CGD]HZIHKGMHNIR]TJVJXHZF[J]H_YaZbXcJfKhJ
~ox^	]!I#G%J(J*J+J-G.X3I9H:I=J>b?H@IBFCHGXH_IGJJKHMJNIPKUKVJXJZA[J^^aXbJd[e^hI
~oxi	u-ZLZNI
~oxy	^0J1J3I4H6J8K9K=J>J?JAKBHCJH_MJNIRHSIXJYGZD]G_JaJb^chdJeJfE
~oy^	k#]BJHDIIVYZJ[WhZ
~oye	i!X&Z3H:[>]@[BJCYGZKJOIXKZGaZ
~oza	y9[G]HJ
~oze	f!I#J)H*J,[-I/K3J7K9F=[>G?IBFCJDHI]LJMYNJOJPXU[V]XI]I^]_JaGdJeYfJgJhJ
~ozi	r9IBZHJU^V^ZG
~ozl	y*ZHX
~ozn	e!J#J(I-I4Y6[8X9G:J>G?[@YBYCIDHGJHYIJKZLJMGNIOZR^SJUJVIXI[J]J^H_JaZbKdIfH
~ozo	y!XI[
~ozw	qBXHHK[MJV^ZY
~pa^	q+J9J>JC^D[H]IKZJaJ
~paa	r#ZHYTZX[ZH
~pac	a!J#J%J(J-I3_4I6J7b9J:J=I>H?I@HAKBHCIDGGJIdJ[KFMJNIOIRJTJVIZA]J_baHbJdKfIhG
~pad	i#J%Z(J-Y0Z3I4^9I>_?J@XBHDIHDIJKHMJOKPJS[UJXJZE]IaHbJcZf]
~pag	I#A%D&H(D+d,F-Y.b0F1F2G3A4E5G6J7b8E9C;H<J=D>D?^@=AFB<CDD[EJFFGDIKJCKDLEMANEOXPEQHRFSbTGU]VDXaZ][Z]^^C_IaBbYdIeXhX
~pai	j/G3c6]9J=Z>_?IBICHHGIJOHVJXJZGaGcI
~pak	y3G=Z>IHKMIO[h]
~pal	e([-^@[IJKWZHfJ
~pam	d!J#J%J(I*J-F3F9Y=J?G@GBICFDJFJHXICK_MYNIOITJVIXH]I_JacbJfJgKhZ
~pan	U!G#G%H)Y*I,J-Z.J/H0J1I2J3H4I6J7X8^9F:a;J=G>Y?E@DBCCHDFFJGHH^IBJHKDLIMFN_OHPIRISaTGUcVYWXXHYJZ>[Y]G^H_IaDb]cHdZeIfJgIhG
~pap	r@XH_IGNZ
~par	I!J#F%G&G(^+F,D-X.Y2D3[4B5F6C7X8F9=:c<H=G>C?bB9C@EDFZG]H_J[KYLFMEN>OCQIVdXEZ@[^]A^I_]aCb_dGeDfFgIhB
~pas	4!>%[([)C*E+>-^0G1E2^3A4?5G7Z8D9?:K;F<Y=C>C?I@YAHB[C[DGEDFBHXIbJ_KdLXMaN]O?P?QCR@SGTCUFVBWHX?YDZ_[]^[_@aHcId_eYfIg]h^
~pat	a#J(^-^/J3H9X=J>^?J@YBGCHDZF_HDKFMINIOX]JaHbJdKgIhH
~pau	w#]-J@KHIR]XYZJ
~pay	n3^?ICGHaZI
~paz	y3ZHKI[ZJ_Z
~pca	q(Z3[>J?XCYHKOI[ZaG
~pci	r(ZC[[Z
~pcj	r([?_CYDHHH[X^YaI
~pda	V!I#J%I(]*J+J,I-G/]1a2J3G4H5^6H7I8H9Z:I;J=H?H@JAIB[CHDGGHHZIGJJKCLIMJN]OIPHRGSJTIUJVIXIYIZH[I]H^F_HaHbHcGdEeGfcg_
~pde	Z#J(d)G*Y-Z3J9I:I=J>I?H@[BHCIDXIIKHLYMINJSJTXUJVHXJZG[JbIgb
~pe^	a%J(I-H/X3I:^>E?J@XBHCIDIGZKIMIO]PYTJVJXIZF[J]JaYcYhc
~pea	a%J*X+b-[3I9I>G?^@JBJCHDDIDN^PYYYZYaI
~pec	X!H#F%F&c(J*K+X,J-H/I0K2J3X4G5K6I7I8J9G:I;K<J=G>H?G@FAJBFCIDHEJF]GII_JaKGLJMHO[PJRJSJUJYI[J]H_IaGbJc_dHeHfGgJhG
~ped	W!H%J(I)K+Y-F/H1J2J4J6J7J8J;K>G?DAJDFFJGJHHI_JKKYM]NHO]PJRJTXUJVGXbZD[I]Z^X_JaEbIc[dIfIgJh[
~pei	p#[@JDZMXOZ
~pek	t9IA^EXHH_ZcZ
~pel	_!H#I%J(K)J*I+J/I3_4J6J7J9]:I;J=IAZBFCGEJGJHGI_KFLKMIN_OHPXQYRJSJTIUIVHWJXGZI[I][^K_IaZbJfIhI
~pen	R!Z#I%D&I(])F*H+E,G.H0H1F2H3B4I5H7J8G;F<Z=Y>D?[AGBJDGE[FHGFH^I?JGKJQYRESGTJUXVZXJYXZJ][_Fa^bXeFfFgJhH
~peo	Z!H#J%G(Y)X*Z-_1J3H4J8^9H:X;]=I>F?J@FAZBGEJG]HAJHKGMHNGOJPaSITJUHVZWIXIYJZD[X]J_HcId]gHhI
~per	F!@#]%g&F(_)E+B,D0G2C3F4E5E6B7A8E9[:>;^=I>d@XADBBCFEXFJGEIFJ@KALDMDNHOKPhRDSFTZVYWBX_YCZD[a]G^]_BaacDdGeBfFgBh>
~pes	q#I9X?X@KH^IY
~pet	e#Z%J(J-Y3J5Y9Y:J=J>I?H@YBHCIDJHBIGKdMIN]OJVIXZZC]Ja]bJfJhF
~peu	d)X*J-I3H8X9I:J=Y>]?HBGCIDIIIKYMXNKOIU[XZZ[[X]IaHbHfKhH
~pew	y([3XKHMJh]
~pfa	yFZ
~pfy	qHJIZKKN_ZJ
~pge	m!_#G%J*Y3Y:I>I@KCID[HJIJOYXJZY_JhJ
~pgi	w3[D^HJOXZH
~pgm	y0aHDZJ
~pgr	g#J(I1_4G5]BJHZRJXIYJZHbIcJdYeJf_gJ
~ph^	a%E(_)Z@IBIDIMIVJZGge
~pha	t!J,X/I=YHJIWZH_^
~phi	rH_ZH
~pho	G!F#X%F&H(B)D*_+[,F-A.G/D0G1G2H3c4F5H6F7F8F9@:D;G<G=C>g?X@AAFBYC[DaEGFGGGHaIAJFK@LXMJNCOaPDQHRFSFTHVBWGXDYGZC[C^D_EadcEdFeHfEgXhF
~phr	j-]2YHYI_ZG
~pi^	b!H#X%I(H)K*K,J-H/J3H4Y6Y7J9H:I>I?I@GCIDHGHKFLJNIOIP_SKTJUIVYYX[J]G^H_HaIbYcId^eIh]
~pia	o6[H]^XaGfY
~pic	b#I(G*^3J>Z@aBYC[DJHIIZKIL]MENHZE[JbXhG
~pid	b!I#J(J*X-I1J3I9[>H?I@HBFC]DHHJI[KHM]NKOIUIVHZF]JaIbac]dJfIh^
~pie	c!I#Y%J&Y(I)I*[+I-G3G4J6K7J8J9F:I=I>D?ZBEC^D]H^IFKFLJOIPIQXSJTJUHVHWIYZZ[[J]Y_JaHbHcJdIfIh]
~pil	c!J#J(Y)J-I/Y1[3H9I:I=H>H?IBEDIHcIJKJMINJPIUIVaXHZX]I^ZaFbJ
~pin	f!J#I(J*I-X/J3H7d8K9[:K=I>F?H@IBECHDGI_JJKJMJNJOHPJSITIUJVIXHZ_]HaGbHcKfIgI
~pio	yHHJ[b[
~pir	Q!G#G%b(E)I*H+H,H-E/I0J1J2I3H4J6I7H8J9H:F;J<J=a>G?F@BAJBCCGDFEJFKGHH]IEJHK]LiMKNEOJPIRISITIUGVFWIXGYJZY[F]a^D_IaYbFcHdGeJfGgHhC
~pis	_!H%Y(G)I*I+I,X-F.K/Y0X1I2J3X4H6I7I8X9E:H;I<[=W>E?G@EAIBFCGD^EJFJHAJJKYLIMGNGO[QJRISJTHUHWJXGYY[H]H^IaGbHd]e^f_
~pit	j-X3J:^@JD[HGI^KJNJZI
~pl^	T!F%F*Y+J,J-^0J1I2J3E4I5J6I7J8]9E;]<J=G>H?G@DAbBDDJEIG[H_I_JGKEMGN[OFP_QKRISGTFUFVXWGXGYIZB]H_FaIbIcHd[eJfJgGhG
~pla	U!G#I%G&Z(F)H*G+H,I-H.J0I2I3E4E6H7G8H9D:F;I<J=b>Z?C@aAKBJDZEJFIGFHcIHLGMDNEOFPGQJRGSYTIUFVEWXXFYZZY[^]E^G_GhZ
~ple	O!E#X%G)G*G+D,I-A/H0J1G2I3A4I5J6I7G8H9a:D;I<J=C>A?E@XAHB^DZEJFIGHH^IgJEKGLGMGN]O^PGQJRISGTDUHVDWHXWYIZ][F]_^G_GaDcGdHfGgHhF
~pli	T!F#F%_&Y)G*Z+F,X-C0H1H3C4B5G6H7G8F9D;_<I=E?a@GAbBZDHEHFHGGIDJJKDMfNXOFPEQIRHSHTFUFVDWEXDYZZG[F]D^G_EcEdEeHfZgXhF
~plo	g!Y3J:[>^@[FHGZHXOJZI
~plu	Z!I#X(H)Z*I+[,K-]/I0J3]6J7J8J9F:I;K=[>Z?X@JAXDGEKF]GIH@LJMHNHOFPIRISITXUIVHX[[I]H^J_JaFcZeJf^gJhH
~ply	i)K*]-]9]@IIIK[N]ZChH
~pna	y9K>J?JH^VJXXZE[[]I
~pni	h%Y([+Y8Z>K@YB[DHHFKJMZVY[JhJ
~pny	y4]HJL]ZJ
~po^	W#I%H(E)I*H+I,I-Z/I0J2Y3_4H6I7H8J9D:^;I<J=G>C?D@bAHBICFDIEJFJGYHEIYJJKDLHMJNGOFP]RXSITGUGVfWIXEYJZ@[H]X^GaJbGc[dGeJfYhZ
~pob	y,YTZ
~poc	m-X3J9H>Z@]BICJDKHDIYKJMbOJZFaJb[hJ
~pod	a!I)J*[+K,J-G3I7J9Y<]=H>F@YBZCJD^HEKYLIMYOXSJTIUHV_WJXHZI[I]H^Z_JaFbIcJdIfJgKhG
~pog	p#]BHHHS]WKXaZH
~poi	]%I(I*[+J,J-]/J2K3[4J6K7K9G:Z;H=I>F?F@HAZBYDIGJHZIJJKKGMINHOHPIRXSJTIUJVHXHZE[J][^K_baEbIc[dIf[gJhI
~poj	y+[HIZ[
~pok	y(Z3J>J@ZO]ZJ
~pol	I!C#D%D&H(A*a+F,G.Z0H1G2H4E5b6F7E8F9B:C<H=B>B?X@YAFBEDBEEFGGFIHJ_KELEMCNlODPERGSCTDUEVAWiXCYGZ:[E_DaDbDdIeGfEgBhH
~pom	n!]#](Y*J+K-J3J9[:J>H?J@IBHCID]HKIJKJNJOJUJVJXJZ[]IaGdK
~pon	W!I#E(G)G*],I-D.J/G1J2Z3I4a5J6Y8H9a:F;I<J=I>E?a@ZAaBICDDHEIFJGIHCICJIK^LINYO^PGQJRGTIUGVGWIYIZB]F^I_XaDbHcFdHeJ
~poo	o!]*X@JHXZJc[
~pop	g-_3H9H>Y?G@XBGCJDJIJOIXJa_
~por	H!E#G%C&H(Z)F*X,E-D.H1d2F3H4I5Y6E7G8D9E:^;F<G=A>CBXCED^EJF]GCHdIGKBLaNYOCPAQZRDTdUIVAWDXAYEZI[E]Z^G_CaAc]dEeGf@gdhI
~pos	O!D#E%F&I*F+E-D.H/E0D2H4Z5H6X7Y;G<I>[?_@YAFBYCCDGFHGFHXIAJFK[NDODPZQIRESXTHVbWXXbYGZY[Y^F_DaFcDdGfHhE
~pot	f!J(I*J+J-E/K3H4K6K7J:I=Y>^?Z@FC[H^IGKGM^NHOJTIUJVHXI[J][^J_JaGbIcJdKfJhI
~pou	W!G%Z*[+H,I-F/I0J4I6J7J8X:I;J=J>G?]AJD_FJGYIEJIKCLIM[NHOJRJU[V_XF]G^I_JbIcFdIeJfFgI
~pow	a!I#Y%J(H*J-H/H0Y3I4Z5I7J:J=I>H@EAKCIDIHbIHJJKZLFMGNHOJPJSJTIUIVIWJXYZC[J]I^I_YaXbHcIgehI
~poz	i(J-J3I8X9Y:K=J>G?JBGCJDIG[HCIIKZMINJOZR[UZVJXIZ[]Ja[fI
~pp^	V!I#[%G(F)H*I,J-H.K/H0X1[2J3X4I5J6I7I8I9G:H=Y?FAIBBCFD[EJFJIFJHKELIMCP]R]SHTHUYVbWIXYZF[H]b^G_HaCbGcJdHeHf[gH
~ppa	b!J#I%Y(X*J+I-]/K0[3H4Y9G:J;K=K>_BHCHD]H=MJNIOJP]TJVYXJZC]J_JaGb[dIfWhI
~ppd	u1YHHMYf^
~ppe	V!F#F%F&J(])H+a,I-[.J0J1I2J3H5J6I8H9F;H<J=E>H?_@IAXDDEIFJGHHIIIJIKCNZP^RHSITGUDV[WIYIZ][F^Y_GaabHcHdHeJfG
~ppf	o3ZHHIZKJN_ZJ
~ppg	w3[D^HJOXZH
~pph	yL_
~ppi	n#[/ZHJPZXZ
~ppl	Y!H#D%[)H*^+I,Y-E0J1Y2J3D4I5K6J7I8I9G:X;]=H?YAIC^DYEJHbIDJIKGLIMFNYOIPGRJSIUHVFWHXFY[Z@[Z]G^I_HbGcHdIeJf[gIhI
~ppn	y9K>J?JH^VJXXZE[[]I
~ppo	V!I#I%I(^)H*H,J-Z/X0J1e2Y3G4F5^6J8J:G;J=H?E@ZBCCFD]EXHXKGLJMHNGOIPJRHSITHUHV_WIXGYJZG[I]G^J_IaHbHcGdHfGhH
~ppr	c(J*D+J3G4Z9^=J>]?[@GBGCJDJGXH^IJKIMINIOIUZVYXJZF]I_Xa[bJfJ
~pps	tBJHIZ_g[
~ppt	h#^%Z-J0[3J9J=K>J?J@JBYCZDIHGIYKJOYVIXIZ^]IaH
~ppy	t/[9^HGKJZH
~pr^	G!]#D%D&I(>)d*F+X,F-F/D0G1F2H3a4H6E8D9I:D;I<H=H>B?[@ICCEEFGGGH]IDJ[KXLCMINXOEP[QHRESZU_V[W[Xc[F]C^J_EaFbYcCd@eDfBgChH
~pra	]#D%a(_)I*I+I,I-F.K/I1J2J3F4I6I7I8Y9Y:G;^=G>E?F@aAICGDYEJFJGHIEJJKELHMFNFPIQJR[SJT]UHWIXFY[[G^Y_HaEbGcHdGeIfXgIhY
~pre	D#F%A&E(>)>*D+E,C-].H/e0[1X2D3I4c5E6^8H9J:I;C<D=c>F?H@BB@CED@EfFFGCHFIAJAKXLCMDNdODQDRGS@T^UFV?WAXFYDZ9[A^C_daXbCccdceBgZhY
~pri	N!@#H%B&H(b*Z+I,E.]/F0E1F5H6d7F8E9A:D;F<H=B>]?_@HAFB=DZEFFGGFH_KJLDMFNcPfQGTBUJV@WGXAYJZB^X_Ga?b]cAdAeEf@gHh^
~pro	D!B#G%D&E)J+b,D-Z.F/>0d1E2B4?5D6@7_8C9J:G;Z<G>D@JAAB]CXDFEZFEG@IAJ^K?L_M;NJOGP_QGR@S]TJUDVBWAXdYeZ^[?][^]_>bWcgd=eEf?h=
~prs	m+Y9JDcHG
~pru	j#J=]>[?J@IB[C^DZHDIJOZVJZE]ZaJ
~pry	w#J6]>[?[DI
~prz	X#D%Y&J(])G*F-I/Y0H1X2H3B4F6F9B:Y;G<H=F>a?H@JAGBFCJEHFZGEHDIJJHK[MYNIQIRYSFTDUFVEWGYI[F]^^Fa[b^cJdGeXfCgHh[
~ps^	d#]-J/J3[=c>I?G@IBFDIHJIJKFMHTJXHZG]Ka_bXgZ
~psh	m6X9J>JBIRcZI
~pst	t-Z3JDZHGZ^bX
~pt^	H!]#d&H(C*J+c,J-H/J1D4C5G6c7G9B;E<_=C>??Y@EAGB[CFDHEDFFGDKFLcMGO[QJRXSDTFUAVXWBX]YFZX[J]X^DaFb@cGdFeEfEgXhI
~pta	k!J-J/[3I9H>J@HBIHZIYK[NJOYVIZYh]
~ptc	o@IBJH[IH]a
~pte	h/Y3J6a9K<Y=J>J@HBJIZKFMGNFZZ^JdIh_
~pti	Q!E#D%E&J)F*^+J,F-D0H1G2I3F4H5I6[7G8G9F:C;G<a=Z>C?a@DAHBIC]EGFHG[HDIHJGKDMFNDOIPDQIRGSGVDWG[d]D^f_FaCb[cFd[e^fBgFhH
~pto	T!H%I(G)I*H+I,I-G.J0J1J2J3F4H5J6^7I8I9D:H;J=G>E?F@JAIB[CGDFEJFKGIH_IEJILIMcNFOHPHQJRGSITGUIVGWJXGYdZH[H]G^H_HaFbdcHdHeIfFhF
~pty	k+J3]?H@KC[D]H?ZXa^bZd[eJ
~pu^	k#J%Z3J>[BXP[ZX]_aE
~pub	uPX
~pud	r3[4XB[DIZJeX
~pue	Y#F%J*X+H,H-F/I0J1I3E7H8Z9[:I;J@XAJBGCIDEGIHZJJLHMXNHOGPJRISITGUYVaWIXaYJZ][X]G_GaDbEeJgIhF
~pui	c%I(J+I-I6X8X9J>I?J@IB]CZDIIIKHMINJPXUJVIXFYZZE]Ya[b[dGf^gYhJ
~pul	k(a-a:Y>J@JBJDZHJIJKIVJZFbY
~pun	h!J3_:J;X>J@IAYBGDIHBI]KILWNHOJVGXJ]J^Z_^aJbId]fJhI
~pup	r([BJHYZF^[gY
~pur	p)ZBYHGKIMIPXTJVJZId[f]h]
~pus	k(K-J2Y3Z9J>H?I@ZBJCJD[KIMINKOITJVJXZZE[J][a^bZhJ
~put	]!J#_(I-Y/X3J4J9H:I=J>H?IBICIDIIDJJKZMcNGOISJVHXGZZ[J]G^IaEb_cJhG
~pwd	b!J#_%a(I3J9I=KHDKJL]TJVJZHaJg^
~pwn	wHIJ^
~py^	i!J(J-Z/Z6Z8H9]=J>J?J@IAZCKGYIGMJNJOIPJRJUKVaXJ_ZcJfJhJ
~pyt	r*Z9H?]@JLYX[ZIh[
~pzi	r(Z?]CZHG[Y^XaI
~qu^	W!F#[%H&J+H,I-Y/]0H1I2I3[6G7I8]9I:F;I<J=J>E?D@WBBCJEIGIHXICJJKYLZM]N^OEPGQJRHTYUGXXYIZ>[F]YaXbXcYeIgGhF
~qua	Z!J#G(I+J,J-D/I0Z1I2J3F6J7I8I:J>E@[AJCEDHEJGIIcJJK^LIMFNXPJSJTYUIWJX^ZZ[I]J^I_JbIcHdIeJfFgJh^
~que	K!C#f%I&H)E*^,E/C0F1I2F3?4C5H7C8D9G:B;F<G=C>]?aAEBZEFFGH_IEJYMHNCPIQXSYTbUAVGWEYF[[]I^D_Ja@bYdEeFfGgFhX
~qui	O!D%C&I)F*G+[,I-C.I0X1G3B5I6G7H8Y9F:H;H<_>E?[AIBFCcDFEcFHGGHCI_JFLZMXN]OEPFQ^RGSFTEU]VDXCYIZD][^E_EaCbJdHfEgJ
~quo	o*Z@JBJF[IFVZZZ[[
~qwe	m-g3J9J@JHFIGKJXJZGaI
~r1^	rHJb_
~r20	r-bHHIHZJ
~ra^	A!B#E%H&C+?,F-Y.F/h2?3C5G6J7c8X9G:Y;E<E=Z>@?I@[B?E?FFGGIYJJLFMYN<PJQFRWSdTgUGVZWDX[YFZ>]?^HbCe_fagFhE
~raa	h!J#Z(I*Y+Y-J3J9I:J=J>H?H@IBGC[DGGJIIKILXMXOJVJXJZ_[JaGbJdJf[hY
~rac	N!^#F&F(Z)E*F,F-A.J/[1F2b3J5G6E7Y8J:X;F<H>I?JAEBIEaFcGHH^IfJHK@LXMBOAPBQHRDTBUDVDWEXBYXZ=[E^E_Ja@cIdAe[fFgZhC
~rad	N#Z%J&I(Y+a,Z/D1a2G3J4G5X6Y7a8D9@:H;F<J>^?G@IAEBJDYFGGEHFI?JEK@LHMBNBO]PZQGRJSdTHU]WXYEZA[G]J^Db@cGeEfYgChY
~raf	c#Z3Y6]9H<_>Z@JA[BIHBIJJKKIMJNKOJRJTJXJZZaJc^fJ
~rag	[!G#E%I&J(G)G*a+[,I-D.J/J0I1I2J4_5J6I7I:G;I<J=H>C?b@CAXCCDZEIHXIDJIKDLYMGNFOEPGQJRISITHUHVGWJXfYI[H]F^I_IaCbFdIfYgIhY
~rai	[!E%[)I*I+_-F/I3F4I7I8I:H;K=I>D?]@^AJBECZDDH[IXJJKCLXMHOHPGSIT[UIVXWJXGYKZ@[^]b^Y_JaFcIdGfHgIh]
~raj	o3]>J@]BJHIIKKJMYZH]]f[
~rak	a#I)J*H,X-F.J/J0J1J2J3]4H5Y6J7I8I9E:H;J<J>E@HAIBEC]DYEKFZGIJJKHLJMGNGOEPHRISFTIU[V]WYXHZC]F_Ha[bYcZdIeIf]gIhI
~ral	b![#[%J(X,Z-G/G1a3_4J7I8I9J:I=X>G?JCJDHGJHBIGKGLXM[OFPIRJSaTJUZVIXIYYZH]J^JaIbJcHdGfFgIhI
~ram	c!I#G%X(J)J*Y+K-G1Z3[4[6K8Y9F:I=X>X?Y@IAJBFCGDFGKHeIDKHMHNGOFPJRJTJUFVGW[XHZD[J]ZaIbJcIdJfIhI
~ran	O![#X(?)D,J.G/E2F3A4E5H6J7B8D:W;Y<G=@?I@aACBCCFD?EGFJGYH^IGK]LFMFOJPFQ_RCSFT[UAV[WHZC]Z^Y_CaYbad@eEgYh[
~rap	Z!H#I%D(^)X*G-H/J1K3Z4J7J9^:I=I>G?Y@FBCCFD]GJH]IHJJKHLJMHNHOIPISJTJUHVGWJXHZC[J]H^I_JaYb_cJdIfIgdhI
~rar	R!F#H%G&K(C)G*G,H-J/F0Y1H3J5J6X8G9C:E;H<J=J>C?[AGBaCCEIFIGHH]IBK?LaMYNCOEPFQJR_SGT_UFV@WHXJYXZ_]D^]_ZaDb]cZdDeXfBgJ
~ras	P!F#X)H*H+H,F-a.J/H0X1G2X3E4W5I8G9H:F;I<J=F>C?F@HAIBYCGDGEHFIHZI_K[LJMXNYOHPGQJR^SGTFUZVEWHXGYHZZ]IaGcIdYe]gIhY
~rat	E!K#?&F(])d*a+^,_-H.F/E0C3F4?5E6J7e9E:I;Z<F=D>K?D@CBFC>D[EcGAIFJBKELFMEOHPfQIRGS@TDUHVGWYXBYCZI[E]>^I_HaYbAc?dae]fEhD
~rau	d#_%F(]-^3Y9I;J=J?J@HBHCXDGH^IGKGMJNIOJTIVJXH[J]ZaYcJdXfJhJ
~rav	_!X#[)J*[+H,I-G/J1I2J3Z4H6I7J8J9D:H;J?EAJBFC[DEEJFKGXHZI]KELJMGNZOHRHSITHUIVGWKXFYYZW[I]G^J_IaFb[cGf_hG
~raw	c!H#F%b(a*K+J,J-I/K3H4J8I9[:I;^=I?HAKBWCIGJHEIGKHLIMINHR[THUIVGXH[H]H^X_IaGbHcJdIeJfHhZ
~ray	uHGT_
~raz	^!G#]%I(J)I*X+K,J-I1J2J3E4J6J7J8J9^:G;J=X>F?G@]AJB[DYE[GJHIIEJKLIMFNGOGPHRJSIUHVFWIX^YK[H]F^I_Xa]bWcHdHfHgZhH
~rba	y)Z-YHI
~rbe	k:Y?K@^BJCJDKHbIJKJSYZF
~rbi	a!J#I%J(_)J*H-]/I3I4J7J8[9H:J;J=J>I?I@FAJBGCHDIFKK[LHMINIOJPHRJSJTJUJVIXJZC[I]H^c_IaHb]ccdJfJgJhH
~rbj	q-Z?aCJHGP[QY
~rbo	m!J-_BJG[HEP^QY^Z_JbZfI
~rbr	y%I-Z;Z
~rbt	w!I%I(J;a=J?JBJHaKFPJZEgH
~rbu	n%H7_;aHI
~rc^	X!I%J(I+Y-[/J1I3J7J8G9I:I<F=Z>I@GA^BECIDGGWH^IGLcNHPJTHVIXKYZZ?[_]IaJbYcJdJfJgJ
~rca	b!K%J(J;Z>J@HBHG]HAI_KHL]VJZC^__KbJdbfGhZ
~rce	_!I#I%I(J-G/J3I<[=J>J?I@IAbBHCIDJGJIIJcKILaMHNFSJTIVJXJZF[K]I^J_IaFbKcYdGfIg^hJ
~rch	^!H#H%G&H(G)J+J,J-J0K1J2Y6I7I8I9C:I;I=G>D?FAHB]CGDFEJF^G[H]JJKFLXMZO[PIRISJTHUIVYWJXGYJZ[^H_YaFbYdFeJfXgIhG
~rci	i#X%Y(Z-J1[3J8K9a>J?K@JBZCJDJIHKJMJOKTJVJYX[J_KaJfI
~rcz	u(]9K>J?IC]HFI]VJZHaZ
~rd1	y-[
~rd^	3!?&I)C*B+H,c-b.D/Z0H1E2b3D4C5F7Z8D;@=A>E?E@XA=B]CDDKEDFFH]I_JZK_M^N[OCPDQAR?S@TBUHVBXDYEZc[]]W^^_CbYc?d]eaf<hb
~rda	^!H#W(I)J*J+J-F/[4J6J7Z8J9Y:H;[=Z?H@^AJCHDGFJGJHDIEJJKaLJMaNFPIRJSJTHUJVHXGYZZY[J]I^J_IbIcIdHeKfHgJhF
~rdb	wN[
~rdd	y-]@XHHNH
~rde	O!J#C%X&I)_*_,Y-Z0Y1G2F3E5H6[7X8I9B:G>G?IAXBWCZDIEXFHHFI[JGLYNZODPYQ[RFSETCVJX[Y_[J^F_CaCbHcDd]eHfBgEhB
~rdh	j(J2I=X@JBHDHK]NIS[UZV]WYZGdI
~rdi	a!I#G(J)]*J,J-]/J3H6K9G:I=J>b?IBFCHDZHYIZKGNIOIP^SJUGVIXHZH[J]I_KbJcJeYfIhH
~rdl	y@[H[
~rdn	jEYLbZJ
~rdo	q-Z3^BIDZHXZX
~rdp	i%I(_)F*D,J-E/J@]BJCJEJHZIJJJKXMIN[PFZGdKg^
~rdr	Z#H%H(G)Z*J-G.b/G2J3J6K7H8K:I=I>J?I@HAICJDHEFGIH@IHJIKGLJMHNIRJSaTIUGVHWHZJ[I]I^J_HaHb^cadZeYfdgFhI
~rds	h%J)J-I7K:J@^BFDHGaH[IFLJMIN]UYVYWJZC^H_JbIdHhH
~rdt	j-I7Y>J?^BIHGIJKIL]MJ^IaJd^h]
~rdu	m%Z>^HId[
~rdw	j%a?aBJHEZEdXfJ
~rdz	n%[3J9[>[?K@JBJDKHFXJY[ZZdKh]
~re^	L!I#H&H(G)G*G+^,H-H.G/D1^2G3E6I9E;E<G=J>GA^B_DDEHFEGBHCIZJDKbLJM@NHODPZQGRYTJUWVHWZYX[B]aaYdceEf@gC
~rea	M#H%Y&I(W)J*E+_.I/H0[1E3X5G6Y7E8^9d:C;G=C>Z?J@]AEBFCCDBGJHYI?KZLGMJN_ODPCQIRDTCUDVDWJXJYY[D]AaJc_dCeYf@hC
~reb	j4Y6X@KBZHGIJKJMYZH[[]Kf^hZ
~rec	E!F#D%c&b(^)E+A-J.I/X0I1B2B3c4E5G6F7_8G9H:[;[<I=B>X?ZABBACGEGFXG@HYICJIKbL@MFNXO_PHQBSAUCVCXBYFZF]H_^aYbGcDdDeCf>gEhe
~red	R#_%J)H*F+_,X-Z.Y/G0I2J4X5I6H7]8G9F:D;a<J>D?I@DAHBXCCDFEWFIGGHZIDJKLHNDOGQJRHSYTFUXYIZ_[I]D^F_Fb[cFdEeHhE
~ree	M!C#C%]&H(B)E+a-Z.I0I1G2H4X6Z7F9A;G<G=d@DAFBECEEFJFKGMDNCOISFTGUJVKXIZ][X^D_EaBbbd[fZgDhD
~ref	N!W%a&I)Z*F-Z.X/b0J1G2I3[4d5G6F8F:H;H<I=]>B?YAGBACDDDEGFFGEH?IbJaKYLGMAPYQKSDTDUFWGXDYH[E]D^G_DaEbEcHdKfEgE
~reg	H!B#C%G&I(@)F*H+j->.G0E1F2G3B4G5G6E7D8G:B;F<G=B?^AEB^CcDhEFFFGaI@KILFNbOaPBQGRJSGTDU@VCWCXHY[Z=[C]C^E_DbDcGdCeFfBgD
~reh	t!J)X3ZMJVJZY_]
~rei	J!E#Y%[&Y(W)I*G,K-E.H/I0Y2J3B4[5I7G8J9C;D<G=_>BAHBaCZDDFJGXHDIEJGKBLGNCPZS]TFV[WYXHZ[]D^DaJcXd[eWf_gXhA
~rej	V!E#G%I(G)I*I+a,I-_/]0J1J2K3G4I5K6H7H8I9H:G;J=H>HAICID^EJFJGIHZI[J_LIMXN^PGSITIUHVGWIXHYJZH[I]H^G_JaIbFcGdHeJfHgH
~rek	m(Y-J3Z9J=^@_CGDJIXKIMJVJZEaJb[hZ
~rel	e!K#F&X(J-G1Z4J6X9Z:J>J?I@HBECJDXIIJJKGNJOJRZSZTYU]ZX[[]JbJc[dJhJ
~rem	D#?%D&F(C)F*?+F,C-<.G/e0[2I3<5E6a7Y9D:A;C<F=c><?F@EAXBDCBDDEfFGGAJGLEM>N_OAQfRGS@TaU@VAWBXFY[Z=[D]?^F_daDbCcddceBgY
~ren	I!Y#c%E(I)H+X,G-H0G1X2E4B5F6Z7B9I;a<X=E>X?CAJBFCDDEEHFZH^JEK^LDMHNFOISFT[UEVZWGXJYDZ?[a]Z^X_Ja@bJcGdZeZfDgFha
~reo	i#J9]=J?]@IBICID^HBIIKIM^OIVYXJZDa^hI
~rep	S!G&J(E*Y,I-F.J/F1I2J3E4C5J6H7J8I9Z:X;G<J=E>a?C@]AHBKCEEIFIGHHaIBJIKaLIMfNYOFQJTGUGVGWHYJZI[G]H^F_GaEdFeIfGgJ
~req	O!F#E%D&I(_)G*G+],H.I/F0X1G2I3D4H5I6Y7G8G:E;I<_>C?G@CAHB[CcDHEcFIGHIaJGKEL]MFN]OFPDQHRHS]TFUEVDWGXGYGZD[G^F_FaGc[dHfCgGhE
~rer	W!E#F%E(D)Z*_+^-X0I1J2J3E4G5J7Z8H9G:X;d<K=I>C?W@XAYBJCHD]FJGIHXIHJIKCMGNJOGPXQJRISHUFVJWYXGYIZX[F]E^HbFcJdFfHgHhG
~res	7#B&F(])Y*G+=,?->.[2B4E5]8d;E<G=Z>G@EA]B[CGDGEJFbGJHFI=JHK>LGMGNFOEPZQ[RaSaT@UXWcYAZZ[B^D_XacbZcJdGeGfbgZhB
~ret	S!a%D)E+J,G.I/J1[2[3b5I8Z;G<I=I>^?^A[BGCCDBEHFHGGHAIAKILEMDO^PCQIRJSXTDUEVBWHXCYHZD[E]F^H_]aKcZeHfFgXhY
~reu	^!Y#X%I&Y(I+J-G3E4J6J7I9F:I=H>J?FCZDHGKIFKbMHNFPJRKSYTGUIVGWJXGZb[I]_^J_HaHbIcIdJfIhH
~rev	W!J#^%Z(F)J*F-_/G0Y1J3G4J6I7I8J9F:H;J=J>]?FAJBECHDHEJGJJIKaO[PHRKSHUIVHWJXZ[J]F_IaGb[cHdFeKfZgZhD
~rew	a#J(J-I4J@JH_NJRISFTJZH]JcffFgI
~rex	u%IHHL_ZJ
~rey	g!^(a9J@JBJCKGJHDI[LXPJVFXIZH_Je_gI
~rez	p*Z9J?^CZHGOJQXXJY[ZJ][
~rf^	e(])J:J>J?Y@]HFI]K_MJVYXYZC]J^YaIhJ
~rfa	r#ZH[IKSYXYZFbZgX
~rfe	o%J)Z9^;J>J@XHEPXZJ
~rfi	t3^9J:Z>IC_HG
~rfo	e#F%^(H*[-J/Z3H9J=]>I@HBXCZHHIGKHNXOJTIV[XJZY[[]J_IaJhI
~rft	w/J;]HZSZZJ
~rfu	r(X4[?ZCHDZHHIYNXZI
~rg^	n-J8[A^HZPJSXZG
~rga	L!D#E%D&J(B)E*C+G,G-D.I/H0G1H3E4G5I6G8G9E:e;G<I=^>D?H@CAHBBCDDDEcFdGaHBIIJHKDLGMDNcOEPIQIRGTGUbVAWgXDYHZB[E]X^F_FaCbDc_d_eGfDgGhF
~rge	W!G#E(G)J*H+J,I-D/I0I1I2J3F4I6H7H9^;X<K=G?F@^A[BBCEEJFJGbIDJIKJLHMCNGOGPHQKRISIVFWHX[YJZd^GdBeIfFgXhE
~rgo	U!Z%H(D*I+I-F/H2X3H4J6J7_8H:a=Y>E?[AIBBCFDbEJGGJHKBLGMFNDOJPIRJSHTIVGYJZ[[Z]J_IaIbJeIfIgG
~rgr	j!J#b-K3K>H@HBICJDJHDKIMJT_XJZG[[b^
~rgu	q#H%I*]-J3J9H>J?^CJDJF^HDIJPJTJVJX[ZG]]aJ
~rha	j!Y-J3Y8X9Y>I@XBICKDYGYHDIJKJO^X[ZD]J^J_[hY
~rhe	c!J#H%J(I*]-I3H4J9I:I;Z=I>X?aBHCYD^HFIHKGMJNIOJPJQXTKUKVIY[ZF[J]^aHbJcJfJhI
~rhi	m?H@XHZLWMZT^ZIbX
~ri^	Y!H#]%F)]*Z+I,J.X/I2Z3F4I6J7I8J:G;I>F?X@ZAYBDDDF^HBI^JIK[LGMJN^OHRJSHUGWZXGYJZ@[I]Y^I_IaGbHcIeKfXgIhG
~ria	Z!H%H)J*I+I,I-]0J1J2J3G4I5X7I9E:H=a>G@bDFFJGIH^IBJJKFLZMGNWOHPIQKRHTYUIVGXZYJZA[I]G_HaIb]dGeIgIhF
~rib	^!I%](J+K-I/I1H3X8I9Z:K;J=[>I?I@JAJBGCJG^H_IIKGMINIPYRITJUJVJXJYYZI_IaJcHeJf]hJ
~ric	R!E#I%D&J)F*Y,Z-F/X0Y1H2H6F7F8H9^:I;G<J=C>A?K@CAHB@CYEZGGH[JJKYLGMDNfPDQbRFSITGUCVHW_XH[E^]_FbDdBeXfCgE
~rid	Z#E%H(H)I+H-F/C1J2[3F4[6H7I:X;J>F?XAICZEIFZGHIZKEMGNXOGPIRHSZTGUGVIWIXGY[ZD[I]G^H_FaHbYcKddhH
~rie	O!Y#[%I&I(J)G*E+^-B.I/E0W1H3E4G5I6G7J8G9D:Y;X<I=I>J?CAGB]CHD]EFGEIIJEKYLJMCN_OGPHQIRFS]TXUEVGWXXbYHZ_]C^X_Fa^bGcFdIfGgGhH
~rif	N!D#B%Y&I(D)G*^+H,I-C.J0H1G2G3_4E5H6F7E8G9E:D;E<I=D>a?A@FBZChDbEHFIGFHEIGK@LFMBNCO]PFRYSITCUGVCWHX]YHZ][E]a^E_EabbEcEdFeHfEgGhI
~rig	Q!C#G%e&J(b)D*D,G.I/F0[2G3A4E5J6G7E8G9a:X;b<I=E>K?BBJCCDXEYFHGFHII>L]MXNBP_QHRFSFUEVAWIXDYHZ<[H]C^Xa]bJcHdIeHfEgYh[
~rij	[!G#G%Y&K(Z)I*I+I-H/H0J1I2I3F7I8[9E:];I<J@FAIBGCFDGEJFJHFIEJIKELHMFNXSITZUIVGWJXFY[Z][I]G^IaJbFd_e]fZgXhG
~rik	u#Y5X9YHGNZ
~ril	d#Y-J/bHFIHK[ZF]]
~rim	]!X#Z%I(G)J*C+I-E/I3D4Y6I9E:H;J=G?^AJBDC]D^H]JJKZLIOJRISITHUYVHWJXEYJZA[I]]^IaEbYcIfGhb
~rin	U!E#K%G&H)F*_+Y-_.I/G0]1H2I4F5I7G8G:H;G<I=E@FAGBXC[DJEHFHG[H]JHK@LGMDN^OCQXRGSXUWVDWIXEYFZ;[E^J_Faab]cDdFeIfJgGhW
~rio	P!Z#G%G&I(])Z,F-B/F0H1H2H3[4D5H6G9F:Z;X<I=Z?G@HA_BFCIDJEGFHHFIGKZNWOHPGQIRXSDTJUJWXXXYH[J]Z^[aFcEd^eHfCgJhZ
~rip	]!X#J%G)I*H-H/I1K3D4J6^7J8J9H:I;J=]>G?E@[CHD^FJG^H]IHJJKZLJMGNFOHRZSITKUIVIWIXJZY[I]H^C_YaHbGcIdHeJfEg_hH
~riq	w5ZHJNZ^[
~rir	r@IIJKJMKZI[cd[
~ris	W#F%X(])G*H,J/J1J2K3F4H6Z8I9Z:Z=H>F?E@ZAYBHCGDJEJGIHHIEJJKZLJMGN_P^R[SIUJV_WIXXYJZB]F^I_IaEbHcIdHfHgJ
~rit	B!=#>%c&F(I)F*Y,Z-B.G/E0^1X2I4Y7A8[9B:>;d>F?[@;BGEBFGI?KEL@M>N_OYP[Q]RYS@TJU=V=XIY_ZE[?]?^B_Ya>bBdfecf_g[h>
~riu	j#J-I9J=J>K?K@HB_IIKYMJN_][
~riv	M!F#J%J&I(a)X*Z-E.]/G1E2G5H6c7E9B:F;F<G=H>[@EAFCBDHEEFEGXH[IAJYKALEMBNBO]PeQISFTCUDVBWGXBY]ZH[J]F^D_Fa_bCcHd_eYf_gJhI
~rix	yHaZJ]I
~riz	^#J(])]3X;Z>K?JBJCJHINJT^UHV_ZJ
~rja	y>HHFZ^]]b[dHfJ
~rk^	K!F#B%_&I*D+F,G/Z3I6F7F9A:I;I<H=C>Y?DAFBfCHDCEGFIGDHZIHJJKCM_NBPJQ[SCTCUBWFZb[B_DaCbHc[eEf[hE
~rka	r>Z@JH[N[ZHaJh]
~rkd	y!Z0HH[
~rke	d!X#[%J(J)J*I+J,[-F3^4[7J9E:I<Z=J>G?GBFCHFZGKHYIGKFMHNHOZPJTGUJXWZB[J]H^J_JaYbJcJdHfJh_
~rki	q(Y>JD]HZIIK[
~rkl	y&[N[ZZ
~rko	k%[2^3[BJHXIXKITXZH
~rkr	y,Zd[
~rks	k#Y7cZH
~rkt	h%K-I1Z3J9D>J@IBaDJIJM]NJQ[VXdIfYhJ
~rl^	g@HBJKJMZ^IbYhc
~rla	^!Z#H(J+J-G/X3I7J9Y:[;I>F@cBEDHHGIZKHLXNXOITHUJXHZA[]]X^X_IaHbIcJdJfJgZh]
~rld	wHXS]
~rle	f-J>]?[@JBYC]D_HGIIKKN[OXXJZHaG
~rli	h%X3I=[?XC_DFHGIJK^NJZH
~rlo	d!]%J(I*K-I3I6K9H:Z=[?H@EBGCHDHHZIGKFLbMJNGOIPJRZTGU[V_ZI[H]Z^GbJcJdJfJhH
~rly	j![3]?K@]BHEYHHKHNXVGY]ZIcG
~rm^	U!J#E%Z(C+Z,I-c.F/H0J1J2J3J4G5J6I7I8[9D:Z;I=H>Z?C@IAICKDIEIFIGHHbIFJHKGLHMENFO^PHQJRISHTGU]VEWIXFYJZA]X^G_GaCbdcHdHeJfGgIhb
~rma	R!C#D%E&J(B)c+Z,F.J/G0H1H2H3g5I6H7G8Y9E;H<Y=D>C?B@GAGBaCcDeFIHBICJHKCLGMEN[OBQ^RGSHTGUYVBWHXEYHZD[H]E^G_IaCb[cFdCeHfCgFhD
~rme	_#I%Y(Y)J*J-Y3Y4J7J8J9G=I>_?H@IAJBYCHDHGJHCIEK^LJMZNJRJTJUIVGXH[X]F^XaFb]cJfIhX
~rmi	P!F#C%f&J(a)I*G+F,H-_1H2H3C4I5I6H7G8G9[:E;a<I=I?E@HAHCEDCEZFIGFHXIAJGKFLFMDODP[RHSGTFUFV[XDYIZ@]b^^_GaEbJcGdEeHfFgGhD
~rmo	q#G-]9J>]BJHGKKTHXHZaaJdJhH
~rmu	r-J3JKIZF]Jhd
~rmy	r:]BJHHN_UYZJ
~rn^	K!^#Z%H(@)^*E+H,K.I/J0F1E2F4Z5F6J8D9X:[=A>B?G@_AEBECADBEFFFGCICK]LEM_PIRWTJU_WGXEYY[F^]aDbXgIhZ
~rna	V!I#G%H&J)H*G+F,H-B.J/I0Z2J3e4J5J6G7G8]9D:^;Z<J=F>[?]@@AHBIEIFHGIHDI^K]LGMINEQJRHS]TFUFVJWIXZYXZI[]_FaCbYcEdCeHgGhF
~rnd	w![#]MGZIfZ
~rne	b#J-Y3H4G6K:[;[=H>G?HBICJIGKGMHN^OJRJZB]H^JaJcfdHeJfEgJhJ
~rni	h!c#Y%J(J+Z-I/J3I7Z9J?J@YAJBGCHDGHBIEKaMJNKO[PIVJZFhI
~rno	b!I#H(I-H3Z4J7J9[:]=J>H?J@_AJBICJDZEJHCIGK^MJNIOGPKTIUKVJX]ZE[J]J^J_ZaIbJc[d[fJhH
~rnz	w![
~ro^	J!H#B%G)B*H+H,G-C.I/G1E2F3c4C5F6D7I8D9C:F;D<F=A>e@GADDYEFFZGHHII[J_KELDN?OeQFSJUIVYWIYDZZ[^]C^D_HbEcJfEh_
~roa	l!Y#I)Y>ZHYT[ZGaZ
~rob	Q!D&J(D)G*F+F,H-@.I/F0H1H2I4G5J6G7F9]:G<I>F?D@IBdCCDHE^GGHJIAJGKAMENZOXPDQIRHS]THUEVGWDXfYJZd[E]D^E_FbDcbdFeHfFgGhE
~roc	Z!_#F%F(F)J*I-E0J1J3G4I6I7I8J9D=F>E?F@]AJCJDFEJGJHCIEJJKZLXNGOHPHR[S_TIUHVEWJYI]e_HaEcHdWfG
~rod	d!J#J(I)J*J-Y3J9H=I>H?Y@ICIDJHFIYJbKHMINGOIPJSJTJV]XIZZ]J_JaGc_dXfZgIhJ
~roe	h!I#J%J(H*J9G:I;I=Z>G?[@[BGCIDIHHIFKGLJMJNHOJPaQ]TJUJVcXIZF[J]H^Y_JaJbJdJfJhJ
~rof	a#J%H(b*J-G/I3_9I:J;Z=J>H?H@HBGC_DIGXIGJIKHMDNHPJSKTJXJZF]I^JaIb]cIdKfKgahI
~rog	u1[9ZBHZ[
~roh	p!J)Z-ZHJPZQXUJ^]
~roi	e!J#]%_(^)]*I+I,J-X3I9I:J=J>H?F@HBHCHDGH[IXKIMJNJOJPZUIVHXYZD]J^ZaZbJcJdJfJ
~roj	m9J:Y>J@JHaIJKZZYhZ
~rok	]!G#J%H(I)I*Y,H-X/Z0J2[3H4^6I7J8I9G:J;Y=H>G?G@JAIBECYDIFJGIIGJIMHOJPHQXRYTIUIVGWJXIY_ZZ[K]^^JaIc[dGfYgJhI
~rol	M#E%C&I(f)h*c+E,F-B.H0H1F2E3F4h5g7D8E9D:C;G<F=C>B?B@@AEBHCADZEGFGGDHWI>JbKDMINIPDRJSETGUCVGWFXDYGZ:[C]D^D_DaCbCcDdDeHfDgDhC
~rom	I#G%B(C)]+c,H-I.J/D0H1X2G3B4X5I6X8I9B:J;^<G?H@EAEBCCIEGFFGYIDJ^K^L_MCOHP]QJRJSFUHVYWGYF[Z^ZaJbJcXeGfYgJ
~ron	I#Y%Y&G(@)C*F,[-D/E0^1D2E3]6J7F8I:@;D=A>CADBFC@DBFDGhH^IAJ_K=LDM^NFPYQJRbTEUAVGWCXYY[ZJ[B]G^G_Ha@bIcIdceBf]hZ
~roo	b%](H)X*b-J3J9H:J>H?J@HBICZGJH_IIKZLJMHNJOJPIRJTJVIXJZD]JaJc[dIf[
~rop	S!F#X%F&J(E)G*G+I,I-d.J/H0J2[3Z4E6H7G8H9D:F;H?c@ZAHBBCDDEFIGXHBI^JZKCLGMENEOEP_QZRGSZTGUXVKWIXcYIZ>[G]J^b_GaJdEeIfEgGhE
~roq	q@Z
~ror	J![#B&c(J)C*D+F,Y-C.I1F2H3J4D5H6Z7E9C:E;F<F=J>C?C@DAXB^CCDIEZFFGGJJKHLFMCNYPDRFSbTGUEVHXDZa[E]A_[aBbDc^dDe]gEhB
~ros	L!D#E%E&I(C*X-G/X0I2H3D4E5H6F7b8G9Z;G<I>A?C@@AGB@CDDCFHGEHGI_JYKHMGNDOEPDQIR^ShTbUEVCWEYGZ@[D^E_EbDc^dYgc
~rot	Q!C#D%Y&I(B)E*F+E-a.H/Y0J1F3B5H7E9@:D;_<G=J>Y?A@FAEBCCHDCEFFGGIH[IJKILEMJOIPbQJSFTHUDVAWGX^YhZE]J_CaGbDcDd_eZf]hI
~rou	L!C#^%C&I(E)G*D-@/G0I2H3D4E5H6F8E9B:F;G<H=B?A@HAFBaCBDXEGFGGIHeIDJHK]LEMANZOEPaQIRFT_VgWHXD[[]IcJdEeDgKhG
~rov	T!F#F%H(E)I*K+H,J-C/H0f1I2J3E4J5K6I7e8I9F:H;J=[>^?D@]AICYEIFJGIIDJHMFNZOFPHRISET[UHVGWJXZYIZ@[H]D^Ga_bYcHdIeJfEgGhF
~row	S#C%G&J(I*Y+_-C.^/I0Z1H2I4[5I6_8G9D:E;H=F>H?Z@^AHBICFEGFIGHHJIBKBNBQIRGSJUDVHWXX_YHZ@[F]_^IbbdEfDgF
~rox	]!K-Y0J1I3I4G6J8K9J=J>J?J@KAJBHCJH_JKLXMJNGRHSIXJYGZD]G_JaJb^chdJeJfEhJ
~roz	j%J(I)I*Y,[3Y9H=J>Z?I@HCJDIH]IHKZMHNIOZRZSJVJXJZF]JaGbIdJeZfI
~rpa	h%K/HHWZI_]dJgb
~rph	y!K/IZJ_^
~rpl	yDYHHL[bZ
~rpo	h)Z*J@JHIKJNaPXVJWZZJ
~rpr	i#K)J@JBJC[H^O[P^VKZF]Z
~rqu	j#I*[/^2Y9J@JBJCKDKHEIIKGL]MJTJVZZY[[]]hI
~rr^	d!I#J%J-I/J3H4_9J=J>J?J@JCJDJGJHEIGKXMHNIOJRKSGTaUJVIXYZY]^_JaHbYcJdIeYf_gJhJ
~rra	Z#Z%G&J(E*F,^-a.Z/I0J1I2I3Y4Z5K7H8H9X:F;H<J=G?E@HAHBZCEDEFYGIHJIBJIKZLINGPFQZSFUYVCWIX[YIZH[G]E^GaEdDeHgHh_
~rrb	uHHb_
~rre	N!W#b%G(E)G*G+G,Y-A.I/C0H1J2H3Z6[7F8J9C:D;G<I=E>C?Y@ZAYBHCCEXFHGGHJIAJFLFNCO^QIR_SZTYUEVCWEXFYHZX[]]C^D_HaYbDdDeJgGhg
~rri	X!H#H(H)J*I+I-F/E3F6[7J8J9G:I;J=I>X?F@YAYBZCFGJHcIFKEMHNFRJSJTHUJVJWJXGZ]^I_JabbIfHgJhG
~rro	H!]#Z&d(A)H*D+D,Z-@.H1E2F3I4B5G6Y7C9A:C;E<F=G>D?AB^CBDFEZFEGFIBJHKELDM@OGPBRDSbT]UCVEWIX]Zb[X_YaAbIc[dBe^gD
~rrt	_!I#c)Y-Y.Y3J>J@HCJDIIGKYMENJTaVJZG[[]HaIcKfKhK
~rru	m#Z*X+]-J3J@KBHCKDGHHMINYZJ]a_XcJ
~rry	g-J3J9b:J?J@HBIIJKINJOJXJZ^bJdZhJ
~rs^	^#[%^(H)J*J+I,[-F/X1J3H4Y5X6J8Z9X:X;J=I?I@]AYBDCHDGEJFJHEIIJ]KELJMZNHOJPHRJSHTIUHV]WJXHYYZH[I]H^I_]aIbIeJfH
~rsa	k%J*X-J3I6Z9K=J>H?I@IBHCJD^K_MZNIPJS[UIVIZG]J^[aJbJdIfHhJ
~rsc	d!]%H(X+[-H/]0J3I4J6[7J9H:J<Y=J>F?Z@GBHCHDHEZGHIZKGLYMIOIRYSJTJUJVIX]ZC[J]I^J_JaZcYdHfGgJhH
~rse	i+Y-Y3J9J=J?I@IBZDbHCIJKJNJS[UZW[XJZDcK
~rsh	g9JH[LGMIPYZJgc
~rsi	[!J#I%H(H)J*J+G-I0[1e4I5_6J7a8J9I:J=H>W?I@HBGCHDDGJH]IHJJKJLGMHNIOJPHRISITIUIVIXIY_ZF[K]IaIcHdDeIfFgHhJ
~rsl	u6Z<YBJDZHGS]UJVJ
~rso	Z!I%J(G)J*I+I3G7J8J9Z:H;J>a?Y@^CGDIEJH^IHJJKHLIMHNHOZRKTJUYVZWIX_ZK[H]I^I_JaEbHdJfIgJhH
~rsp	u+Z-ZCJHI_]
~rst	P#D&J(])J*D+D,G-C/E0K2H3C4F6I8Z9E;G<I=Y>@@aAGBZCbD^FHGFH?IGJGK?LZMINDODPJQIS]TFUXVYWbXDYJ^B_EaHcDdBeGgZhd
~rsu	i#]-J9H@YBXHFIJXaZZ
~rsy	m%J1f3J9H@KBJDIHEMGRJaJdIfF
~rt^	D#X%W(I*E,B1b4H5Z6@7C9F:><I=J>Y?E@IACBcCCD[EEFYHcI_KHMENGODPFQZRCSHT_VAXJYI[D]Z^A_XaFbadHeDf]gGhD
~rta	N!Y#B%D&I(Y)D,F-X.J/B0Y1]2F3C4E5H6G7H8F9A:a;[<H=DBXCHEGFGGFH]IaKDMYNZODPDQHRFTaUJVGWEXBZD[G]A_EaBb^dGeFgdhY
~rtb	j%J8K9I=J@JB^GIKIMZNJPKZIcZdFeHfbhJ
~rtc	yHIKXb]
~rte	W!X#E%H)H*Y+F,I-Y/Y0[1H3E5H6H8I;I<Y=E@XBECEEJFII^JIK_LHMEQJSHTGUIX^YIZ?[G^H_Ha]cGdXeJhE
~rtf	p>XHHJYM]T]
~rth	j*X-]@IBYHDIYMYN^TYX[ZH
~rti	]!J#X(H*J-H3H4J7J9G:H<Y=J>H?H@XBFCIDGGJHfI^LJMHNHOJP^RKSJTJU[WJXIYJZC[J][^Y_KaFbIdJfIhJ
~rtm	k(Y@IBKF^G]HIKJVa
~rtn	e!I(J-I/I8Y:e=J@HBGDJIHKHMHNJPJS[TJVJZE[K]K_[bJcJfJg[
~rto	i*Y-J/X1I3F9JB]DJIYMJOXRWS[THVJXJYXZ[_KaZbKdIeJfG
~rtr	e%Z(H,J/J1Z4J:J=I>W@JBIF[KJMJRYSYUJVIZGcJdZe[f]gXhJ
~rts	t)J*Z.]BIG^HFLZTJZJ]]dKfI
~rtt	y-J4]8K9J?]HIXJ
~rtu	j!H%Z+Z@JDJHXKJRZY[b[cIfX
~rtw	yHJL]Y[
~rty	b(I-e.W/J3I7_9I=J>J?I@GBICIDJHYIIJ]KGMJNHOJSKVIXIZC]J^KaHbXcJgJhJ
~rtz	d(J)W,J-[:J=Y@JBJCJDZHIIJKINIPKS[U[VZW_ZF]JcJdIfY
~ru^	m(J-I9I>Y?[@JB[CJHXIIKHO^VJXJZE]I_ZaH
~rub	m3Z>ZHGNZT[ZIcZ
~ruc	M!W#G&X(X*E+G-D/J0X2H3J7J:Z;F<I=]@DBXDHF]GGHKIBJKNBOFRXTEUXW[ZJ[H]J^Ca[bYd[eYf]hB
~rud	y-XBY
~rue	m(J=]BXCZHEZD^_
~ruf	c!X#H*K3_4K9Z:J=J?[@GCYHJKHLKMINJOXPJQZTIVIZG[J]Z^J_Ja[cJfJhJ
~rug	]![#G%X(F)I*I-H/I0Y1J2J3G7I8^:G<J?GAIBICZDFEJFJGHHCIEJILHMFNFOHRZSITHUHVGWJYX[H]F^HaFbZd_e]fYhF
~ruh	m-J>J?[@]HEIIKbPXZF
~rui	Z!Z#H%H&J(])Z*G,H-X/J1J2J3E4I6I8X9F:Y;[<J>H@EA[CJDIEJFJHAJJK]MGNFPZRIUHWJXGYJ]Z^[_]aJdFeKfGgHhG
~ruk	t8^H]ZI
~rul	Z!J#K%I(H)J*Y-G/]3I4I7J8I9J:I=I>I?IBHCJDIGdIZJ[KFMINeOJPGRISJTJUIVHWJYJ[K]J^J_HaJbJdGeJfEgIhI
~rum	j!J0[3X=J>J@IBIDJHCIIKJL[MJNXPJSJVZZF[Z]Z^Zc[dGfIgb
~run	V!H%H)H+[-F/H0X1Y3[4G7J8I9G:G;I=G?E@JAJB]DYFJGXHIIHJZKIL]N[OGPXRZUFVEWIXGZ>[H]E_HbGcHdEeJfbgI
~ruo	t(^)[*Z?HHJVJ
~rup	Z!E#H%G(H)G*H+[,I-G/I0J1J3D4I6J7H8H9E:F;I=F>F?E@DAIBCCGDDEJFJG^IDJIKELGMFNFOHPgRJSHTHUEVkWHXFYJZ?[H]Z^Y_FaGbFcHdGeJfGgHhG
~rus	o#G(Y-J9]@KBJH[IIN[TXVG
~rut	m!J#J%J(K-X3I9G:K=K>I?]@HAJBHCJDJFYGKHDIHK]MKNIOJTKXJZF]a^]_YaKbJdZhH
~rv^	i!I(K7J9J;Z<J>J?aBHDIFbIJMJVJZX]JaKbJfJ
~rva	t#X@[F]HKZJ
~rve	J!D#J%C&H(D*E+F,E-C.H0I1D2D3B4f5e6e8D9B:G<X=A>C?B@BAFB@CCDCF[GAHZIAJEKELFNJOEP^ReSCTDUBVBWFXDYbZA[E]@^EaBbBcbeDfagEhD
~rvi	H!B#B&H(J)^*G+D,J-B.G/E0]2]3G5E8E9@:B;F=C>F??@AAFBYCCDHEDFHGBHHICJEKBNBOEQFSfTFUcVYWDXCYZZD[C]A^HaEbAccdYeWfjg@hC
~rvo	pHXI]K]
~rw^	y-H@ZHHIHKJX^ZFh[
~rwa	g#J-H/Z2Z3Y7Y9I>J?I@HBGCJDJH[IJKHMYNJTX][d^gJhK
~rwe	^!H%](I)J*H+J,I-J1G3G4[6Y7I8H9G:H;^<K>I?XAKBFCGEJFKGHHEIGJJKaLINHOHP[R_SITXUIVZWJXHYZZB[I]Y_IaFbHc[dHeIgIhH
~rwi	l%Z4]@JHHMJOZPGZG_]dWh]
~rwo	yHJK]Z[hZ
~rws	y@JC[D]ZHhZ
~ry^	I!G#E%F&c(I)J*E+C,E-B.I/E2I3_4I5_6J8H9b:a;D=C>H?I@FAHBGCCD^EEFKGBHZIZJ[KZLaMCN_P^RFSZUGV=XAY^ZD[C]H_YaEbDcHd[eEfChG
~ryb	k+Z-Y@[HFNJS^VXZD
~ryc	r#I(Y2H3J>I@IBIDZHEIJK^ZHa^
~ryf	k#J(J*Y-I3X?I@KBJC_DGHEIIKJO[X[ZG][a]
~rym	y9Y>[HG_Z
~ryo	g%Z)[+X3X9Z>J?J@JBJHGIJNJS_V]ZG^[
~ryp	X!I#I%I(I)J*J+K,I-H/I1J2K3G4H6h7J8I9G:I<d=I>H?H@HAJBGCJDIGIHBIHJIKGLJMHNGOJPIRGSJTIUIVIXIYeZB[J]J^I_IaIbHcJdFeHfGhI
~rys	n(I9J;]@IBJHGL]NJZG^_d^eJhJ
~ryt	b#J%^+X3J7Y9H>Z?Y@HBZCJDFHJIGJYKFOJPGTJXIZa]XbZfIhJ
~ryw	m#I+J6]>[?^@JDHHZKKMXS]ZE
~rz^	d!I#Z%J(I*K,X/^0X1I2I3]4J6I7K8J9G:[=J>^?I@GAJBFCIDGGJHHI[KXLJMXNHOHPJR[T[UJVIXGZE[J]I^J_YaHcHdGeYfGgJhI
~rza	m-J1[3J:_BZDIHCIIKJMFNJU[VJWYZIbJcJd_fIgJhZ
~rze	X![#H%^&Y(E)H*G,G.Y0H1X2H3Y4F6G9A;G<H>^?D@ZAGBADGEHF_GEJHKZLGMZNIODPFQISHTEUFVFWHYIZ>[G]_^GaHb^dJfHgI
~rzi	yN[
~rzn	y3^:X>K
~rzo	u([9^>IEZZI
~rzu	g!J#J(K-X/]3J4Z6J8K9I:J>I?JBICKDJIHJXMIN^O[PZVJXJ][_JaJcJdIfJhJ
~rzw	u+JDYH[LZ
~rzy	Z#Y%F&J(]*I+G,Z.I0X1I2I3I4G6G8G9D:X;I<J=H>Y?I@IAHBHCCEIFIGHIYJIKILXNDOWP^RZSGTGUGVEWHXDYHZY]D^G_HabcFdGeYgIh[
~s50	p#GHZTb_I
~sa^	T!F%D&J(C)Z,H-[/G0e1G2H3C4F8Y9J:Y;Y<I>b?C@DAHBGC^EIFHHHIAKcL^N[RFSGTFVCWGXDYHZH[Z^E_FaCbGcHdDeHfDgHhE
~sab	R!g#G%H(Z)Y*G+J,J-Z.X/H1Y3G4I7I9Z:G;]=G>H@GAHBECHDGEIFJGHHWIGKGLIMHNGOJPFRJSHTIUbVCWFXIYYZE[I]H_FaHb[cIdGgIhI
~sac	a!_#J(H)Y*K-J/Z3I6X:J;[@IBHKJLXNJPKTJU]VIY[ZE^YbYdXfHhJ
~sad	]!G#H%G(Z)G*^+I/H0J1J2J3G4I6I7I8J9F:G;J=G>F?W@FAJBECGDFE_FJGIHEJJKdMGNbOGPYQYRXSITHUGVEW_XHZA[H]G^Z_HaGbHcGfHgHhF
~saf	p,F.Z2ZH^JY
~sag	R!E#I%F&I(D)E*G,G-^.X/G0b2I3F4G5I6G7F8G9F:F;G<I=D>X@CAGC^DGE[FHGHHJJHMHN]OZPEQIRGSFTIVGWYYHZ_[F]F_IacbEcFdZfEgFh[
~sai	_%J*J-H/b3J9J:K=X>I?H@HCIDIEJHDIFJYMJNJOYUIVJX]Zc[I]JaIbJcXfJhZ
~saj	t9I>]DJHDZZa_
~sak	c!H#H%^(^)I+H-G/J2J3b4H5Y6J7J8J9E:H;I<J=]>E?^@GAIBGC_DZGKH@JJKFLJMHNHOFPISJTJUJVYXFY[ZD[J]G^J_XaDcJfIgJhH
~sal	[!H&I(F)I*H,J-E/I0J1H2J3Z4J6I7H8I9W;I<J=H>D@^AJBDDZEJF^GHHcIIK[LKNEOJPHQJRISITHUGV[WJXGYJ[[]G^H_HaDbHc[dHeJfGgJ
~sam	R!C#D&I(C)X*G+F,H-@.H/Z0J1H2G4E5H7]8X9H:D;H<H=D>B@_AeB@CDDCEHFFGFHFKdLGMENHQgRESYTIU_VHWGXDYFZY[E]D^G_HaXcEdDeGfDgXhC
~san	^!I#Z%^&Y(_)J*I+J,K-Z/J3]6J7Y8J9F;J>G?H@CAJBKCHD]GJHXKDLZS[TIUEVFXHZG]H^HaFbIcJdIfGgJhG
~sao	n%Y(Y1XHX]Z^YdJ
~sap	o#]%J>HHXPZTHXJZX[JaHbZ
~sar	]!I#H%H(Y)G*H+J,K-H.Y3F4K8K9H:I=]>G?Z@GBFCZD]EJGJIGK]MFNHOZSKTJUEWHXI[I]X^J_JaHb[cJdbfIgKhX
~sas	pDYHIJ^
~sat	I!^#H%Z&H(G*E+G,D-F.H1E3G4G5G6I8G9C:a<G=[>B?CBIDEE_F]G_HBIBJJNaOHQGRJTEUbWbXEZG[E]]_GaAbEcZdYeEgEhB
~sau	y6YZX
~sav	o#X-I3Z9J=Z?J@ICGDKH_IGKJNZZD]Hf[
~say	H#Z%F(D)G*I+K,G-].X/X0H1Z2H3B4G5H8G9D:X;J<J=Y>C?B@HBHCJDIFGHEI^LJMCNZO]PEQHRGUYV^XcYG[I]G^W_XaHdYfEgChX
~sba	h-I4Y9I>]?IBICIDJEYIJKHMIQXRYX_ZHaKha
~sbe	r(])J*Z+I-Z>GBJCIDZHWIJN[ZJ
~sbl	a!J#[%J(K-K1Z3J?G@JB_CKHDMKT_VJXJZI[bbH
~sbu	yI[
~sc^	g(J-K3Y9^:[;X=Y>X?J@GBFCJDIHBIYKINJSZTJUJVHXIZ[[K]K^YaHbKcYfJhZ
~sca	e(J-H:K=^>G?I@HBHCJDJFZHaIFKHL^MIN]YI]X^KaXbJc[fIhJ
~sce	h)Y*J>J?]@IHYIKKYZXcXdJfJg^
~sch	I!a#I(E)H*F+[-E0J2F3B6Z7C8X9Y:>;I>^?YADCBDBEGGHHBIBJELEMGOIR[SATEU_VIWBYbZG[D]A^FaGbacZdaeaf[
~sci	a!J#H%G&W(G*I+J,K0I1J3G4J6Z7Z8J:];J=G>F?H@GAJB]CFDHEJF[GHIaJKLJMHNIOIPIRJSJTIUHVGWJXHZX[I]^^Z_HbHc[dIfHgJhI
~scl	h-Y/cBJGXHFNIZJcJ
~sco	W!E#G%F&[(G)I+I,I.Z/G0I1G2H3C4H6H7I8G9E:G;I<J=G>[@EAIBDCFDFEXFXGeIXJGKYLHMFNEOGQJRGSITHUXV]WIXHYIZX[Y]G^H_Fa^bYc_eIfFgIhF
~scr	N!H#D%Y&I(F)E*D+_-C.I/F1F2H3Y5H7E:D;G<G=Z>[@@AHBICBD[EGFGG^H[IJJFKGMENBO_QIRISETDUCVBWFXCYbZY^AaCbbcJd^f_gZhF
~scu	k3H9J>JCJHJIcOJU]ZI
~sd^	k4W@]HHMJPZZIbZdGf]g[
~sda	q-J@_HXKJNYR[ZG
~sdh	i%GPa
~sdi	yL[f]
~sdp	uP_
~se^	Z!H%G&Z(G*I,J-H/I0K1J3E4I6I7I8J9Y:G=W>Z?^@XAJCHD]EJFIGFHCI^JIKDMXN_OEP[QYRISHTIUGV^WIXGYX[H]Z^Y_IaDbHcHdZeJfXgJhH
~sea	h!W(J-b3J9I>F?J@JAJBHDXF^GGH_IIKHMJNIOJVJZC_ZaZ
~sec	M!D#E&J(Y*^+^,G-J.I0H1G2[4D7F8]9C:E;[<c=E?_@^AGCeD[EGFHGFK@LEMENBOFPCQ]RFSHTKUEVEWFY_Z=[H]Y_FaJcDdFeHfC
~sed	V!J%X)H+H,]-^1J2J4J8J9G:H;J=H?bAYCEDIEJFJH[JIK]LINGOISJUJVGZD[F]G^H_GaHbHcIdIeJfHg^hG
~see	e#I%I(H-bA]BICKGYHFI[NJPZVJXJZHdYfI
~seg	Z!J#G(G)H*]+G,J-W/I0J2J3J4H6I7I8Y9X:I;I<J=^>G?^AHBZC_EJFKGIH?JJKCLIMGNFOGPFQXRHSYWIY]ZD[I]a^I_HbHdHeJfEh[
~seh	t-W@XDJHYZJ[Z
~sei	W#X(F+Z,I-Y.Y/H0I3I4I5J6I;I<K=[>F?Y@BAJDZEIFWGHHBI^JJK]MGNCOYPGSZTHUFVJWXXXYZZ@^Y_IbIcFdEeIf^gH
~sel	K!A#J%B&I(?)f*C+F,F-E.G/D0F1E2F3A4D5G6]8E9C:B;I=E?Z@ZAYCBDIEFFEGdHHICKXLWMENHOFPAQXRETXUfVgWDXCZB]E^b_BaGcAdZeEf=gChH
~sem	j%Z-[3I4[9K>H@JBHCJD]FYG[IIK[MZPYRKVIZFdKfIhJ
~sen	D!?%X(J)B*B+F,I.H/G1G2Y3G4@5G7[8G9F;C<F=E?@@[AIB^C<DXEBG[HZI^KdNaO?P?QFRES?T?U]V@W@XBYEZd[[^Za^cAd^eBf<gAha
~sep	tH_hE
~ser	9!J#H%E&A(X)]*H,D-C/A1D2I3G4b5_6_8C9H:I;]<G><?A@AA]BXC@EXFbG^IAJ@KAMHNEO@P]RcS_TCU_W?XBYaZD[E__aBbJccd]eDfegZhF
~ses	T!F#c%G&J(F)_*J+H,H-D.J/_0I1H2I3E5J6G8H9D;I<I=F>F?F@EAHBBCFDFE^FJGIHEJHLFMGN^OGPGQIRHSHTFUGVGWIXDY_ZC[X]g^I_FaDc^dGeIfFh[
~set	8#A%Z(a)]*Z+G,H-;.^2C3C4F5[6D9@;G<X=^?X@FAIB^EYFXGGHBI=JJK?LHMCN?OCQHRGSbTAU]V[WdYCZZ[E][^F_Ha]b^dGeYf^g_h@
~seu	e!J#J(I*H-I3I7Z9I:J;W>I?[@XC_DIHCIHKIMKNJPZSJTWU[VZXJZG[a]JaHcJdJfKhJ
~sev	j#^-J1[@[BJHGTGYZ
~sez	r!X-XHII[KX
~sfa	mHFNbZJf]
~sfe	r#H,Z6Z7Y@JH_
~sfi	f(I/YG_HDIIJcNYPKZFaJ
~sfo	m3ZHaZJ
~sfr	o*^?aHHXZZJ
~sfu	e%J>KB_MYTJUIVYZ[[Ie[fI
~sfy	p@YHXIJNZZJ
~sge	e#Z%J(])Y-J3I4[9I=J>I?H@JBHCZDWEXG[HCKJMJNJOKPKRITJUXWJXJYX]IaIcXdZ
~sh^	S!D#D%E&J(D)F*X+H,H-D.I/X1H2H4W5I6I7I8G9E:F;I<I=D@FAGBbCFEHFdG_HXICJFKFLJMcOGQJRFSFTFUFVEXFZJ[H]a^H_Zb^cEdBeGgHhF
~sha	X!Z%I*[-H/J7J9I:Y=Y>F?IBHDJHcKHMINIPJVHXJZB[J^b_KaJcJfK
~she	a#[-F/I9I>K?J@GBGH[K]LGNITIVZZD[J^JaJgdh]
~shi	m7_>IDZHCPYSI^^
~sho	M!D%E&I(C)F*F+a,H-C/]0G1H3C4G5H7J8F9C:X<E=C>I?Z@EAGB@DFEHFHGFHeI[KGPEQIRbSZVJWHYGZZ[Z]X^J_YaWb_cEeHfCgFhD
~shs	uGYH[M^ZJ]J
~shu	o!]#_>Y?J@JHFIJKJZG]ZfY
~si^	a#Z%X(Z)K*X+Y3]8K9H:J=J?G@GCHDEGYHZKZLYMHOXTJVHZE[J][^JaHbJcKdHfIhI
~sia	b!J(J-[1W2Y3J4Z9H:Y=J?J@^BHCJDJHKIZKGMJOKSJUJVJX_ZG[K]KaIfZhI
~sib	Z#X%G)G*I+J,J-]/I0F1K3Z4^6Y7]8J9J>[?F@]AKBDCGDHGJH]IGJIK]LIMGNGOJPZRHSGTHUGVCWIXGZZ[X]G_IaJbGfHgI
~sic	Z!J#H%H(H*[+Y,I/I0J1J4H7H8I9A;Y<K=b>F?aAJFKGIH_IFJJKJLINHOGPXRIUHVEWJX]YYZE]G^H_IaJcHdFeJfJhG
~sid	]!I#G%I(])G*H+_,J-Y/^0J3G4G6J7J8I9G:J;K=H>E@GAZBFCIEKFJG]H_I]KFLJMHPEQFRIS_UIXYYJ[I]I^I_YaGbHcIdIfEgIhH
~sie	_!H#X%H(G)X*G+I,J-G/J0Y1Z3F4H6J7J8J9]:I;J=I>D?F@EAYBECGFJG[IZK[LJM[O^PHSJTXUHVHWKXYYJZA[I]F^Z_Ga]bKcHgJhH
~sif	r3X9J>HCJHEIaKIOZZJa[
~sig	L#E%C&J*F+X,Z-E.I/H0I1G2H3E5F6F7a8F9Y:G;H<d>F?A@FAGCDDXEHFaGEH]JFKHLbM[NHOEPGQISGTaUEVBWGXDYH[]]]_Ha?bJcDdEeGfDh]
~sil	f-a;X>JBJDJHAOJZE]J^[aad]fZ
~sim	f-G3D9G>_?J@GBICIDJIdK_LXMKOETJXYZF]JaGhG
~sin	L!X%Y&I(B)_*F+Z,H-^.J/J2H3J5J9B:I;F=a>G?D@FBWD_EGGZHEIEJJK]MZNGODPGRWTBVXWFXGYYZG[G]C^D_HaZbJc]dZeEf_gJhE
~sio	M!F#[%d&I(]*D+E,G-B/F0e1d2Z3_4G5]6F7F8G9B:F;]<H=B>B?C@BAGBACDDBEYFGGFHaIDJGKDLFMDNDOEPZQHRESETIUEWGXCY^Z@]c^F_FaAcGdBeFfCgEhY
~sir	o3H?]DHKHZZa[h[
~sis	Z!G#G%H(G)I*H+Z,[-I3C4I6I7J8X:G;K<Y=H>I?G@JAcBHCGD^EJGHH>IFJIK_LIMGNHOZPHRZSJTJUXVFWIXZYJZA[X]H^I_[aHbHcIedfFgIhY
~sit	W!G#D%F&J(G)I+H,J-[.X/G0I1I2K3G4Z5[6H7_8I9E;I<J?E@FCFDFEIFIGHHcIaKEN^OHQJRHTGUGVFWHYIZF[H_GaGbEc]eJfFgI
~siv	o-Y3Y4[6YHIcXeX
~sja	k!J#Z(G)_*K-H1Z3K9G:J=J>H?J@IBWCJDJHEIGKGMJNJUcV]XIZE[I][aJbJhI
~sk^	T!F#G%I(e)E*]+I,K/J1J3F4I5K6I7H8J9E:W;J=J>D@ZAJBBCFEJFJG[HeIEJHKEL]MGOHRISHUGVEWJXGYJZG[H]F^Y_HaFbIcGdHgahH
~ska	g!I#I%J(H,[-H/Y3I4J8K:I=I>]?H@HA[BECIDHIFKFMHNIOIPJRJSJTHUJVHZY[Y]H^Y_YaXbbcXdJfIgJhI
~ske	[!J#J(I)J*[+[-I/K3H7J9J:J=J>G?a@FBGDHH]IGKFLaNJOYPJR]TJVHZG[J]H^J_JaYbIcJgJ
~ski	f!Z#H+Y-I1[3Z9I?J@GBHCIDaGIIZKXMGNHOJRZSJTJXIZF]Jc[dJfGhI
~skn	y/XEX
~sko	g#H%Y(G)H*H+J,J-I1J3^4Y6J7J8c9H:I=]>E?H@GAZBFCFDGGJIFKFMINIOIPGRISJTJUZWZXHYJZY[Z]H^I_YaXbIcIdHeJfHgJhI
~skr	Z!X#Z%X&J(E)H*G+G-F.I/H1G2J3E5J7H8Z9C:G;I<I?F@DAHBGCEDEEHFIG[H^JILHNFOXPXSHTGUHVEWIXEY][F]E^G_JbEdae[f_g[
~sks	[(I)J-I9J>D?G@GBIC^DHHbNJVJXJZWaHgJh_
~skt	t/^H^ZF
~sku	u(^@YZGd[gJ
~sky	w!JH]P_VHZJ
~sl^	t-J9J>J@ICKHZK[N]ZJa[
~sla	X!Y#E%F)G*H+G,H-E.J/Z0X1I2J3I4G5J6X7G8G9E;I<J=Y?E@EAHBICGD[EHFbGGI]JIKXLIMINDPFQJRHSFTFU]WGYIZX[F][^Z_FaDbDd[eYfDgGhI
~sle	i-G/J6c<Y=J>JBIDJIYKHMJNIPKS[TJUI[JaKbYfJgJhK
~sli	j#I-[/H3J6X9I>J?J@JBJCJDJHZIIKIQYTZU_Y[ZI]Ia[hK
~slo	U!E#a&K(J)H*G+H-_.I/H0I1H2]3F4H5J6G7Y8H9E;H<I=E?EAHB^CDDYEIFIKJNYOGPGQISGT]UEVDWHXDYIZZ[Z_FaFcEeHfEgGh_
~slu	^!Z#D)Z*H+J-F.K/X0I1I2^3C4X5K8Z9A:G;I<Z=Y>]?F@DAGCEDFEIFJGIH@IDJIKEMFNFOFRHSZTFU_VFWHXF[H]Y^HaFbHcZfchF
~sly	h%I(I,Y-X/]2Z3J4Z6W9X=J?JBGF[HEIJMJNJPYTJVJZZ_JaKdXfJ
~sma	[!I#G%I(I*K-G/J1J3E4J6Z7J8J9F:I>Z?H@GBDCHDHG]HZIYKZLJMHNHOZPJRIT_UJVIYJZC[J]H^J_IaXbccId_fFgJhI
~sme	w3K?IC^DJHGYXa[
~smi	wH]I]ZF_[
~smo	j(J)X9J@_AaBZHHIJKJMJXJZG_Hh[
~sms	y3I>ZHFOGZJ]]a^
~smy	u:]@JHJLZY]
~sn^	w-J1[HET[X]^[bKfJ
~sna	h!J#J(J-]2Y3X6X:J=J>X?I@HBGCJDJKIMJNJOJRcVJXIZF]I_KaIbXfJhK
~sne	u#J&J9Z>JBKFZHEZ]^[bZ
~sni	r&Y3H9J@ZDHFZHHIJK]NZZH[^
~sno	u-_9Y>]@KIJKJNHZG
~so^	R!]#E%_&J(Y)H+E,H-B.J1H2Y4I5I6G7I8G:C;[<I=I>b?DAZBJDDEHHbIDJHK]MBNCPJRJSFTEV]WGX][E]]^J_HaAbJcGdCfEgG
~soa	u#I9Z?XHZ
~sob	uBYCYGY_Y
~soc	u-]8X:YHJIEZY
~sod	uHJIXN]
~sof	M!E#?%F&J(E*Y+I-F/X0J1]2I3F4F5I6G7b8H9F:F;H<I>D?F@IAHBCCFDEFHGFICJ]KDLGMINEOGPEQIR^SgTbUFVEWFXEYHZ?[F]F^GbEc[d[eHfWgchF
~sog	y@]MX
~soi	m@_HHKKNYTZZJ
~sok	j#^-J3J9H>J@YBXDJFYHEKKMJXaZYbJhJ
~sol	O!C#A%e&I(>)X*D+F,F-C.H/E0G2e3B5H6F7F8F9X:C;d<H=I>A?YAFB[CbDCFIGEHAIFJFKGLEMENBOEQdRJSETJUYVXWG[[]C^Y_EaDbCcGdGeGfDg^hE
~som	Q#X&J(X+I,I-c.I/I0H1H2I5J6X;X<[=G>D?HAGB?DFEaFXHGJKK^LGMHOEQIRHSGUZVGWHXEYIZ^[FaDbZcGeIfZgFhD
~son	T!H#]%D&J(E*J+I,H-_1H2H3Y4F5I6G7G9]:I;H<I=J>_?J@YAGD^I]JYKCLIMCN_PGQIRGTDVZWKXDYHZE[H]E^F_FbEcJdEeHfDg[hD
~soo	q#I(Y)Y@_IXVI^J
~sop	t([1X@XHJP]VIZH
~sor	a#J(I)I-H1Y3I7J9]:I=J?I@ZB^CJDIHYIGKHMINIOJPXS]TXUHVGXHZ[]I^JaIbJcXfIgJhI
~sos	y@[
~sou	c!H%I-I/]3I8H9H>J?J@XAeBYCJIIKHMZNIPJTHVJZH]JbXfJ
~sow	m#J3]>J?H@YA[DXHDIJKJL[MJNJT^ZHaHh]
~soz	t9JBZU[V^ZH
~spa	X#Z%F&J(F*G+H,H.Y/X0J1Y2I3^4F5J6G7a8G9H:E;H<I=E>J?]@GAGBBCDDBEIFHGGIdJHLIMDNEOIPFQIRFSGT^UGVEWIYHZA[G]D^H_cabcIdGeIfDgGhC
~spe	N#c%B&_(D*F+F,F/E0G1J2G4D6F7F8G9K:D;F=D>A?C@]AFBCCBDGE[FZGGHJI]J_KFLFMHNbPEQHRFSFT_U[VGWGX[YXZB[_]B^D_Ea[bXcbeFfEgEhB
~sph	o2YHZI_ZI
~spi	k!K#J&Z(J-]/J9I:]=J?J@IBFIHJJKINYUJVKXJZc]HaJbI
~spl	k/Y>Z?HH]IZZF[[aIgX
~spo	Y!G#E%I(J)H*]+I,I-F.J/F1I2J4a5J6Y7I8I9]:H;I<J=H>E@DA^BEDJEIFJGIHXIFJJKFLJMFNdOZPGQJTFUGVFX[YIZJ[H]Z^XaBbHcFdHeJgIhG
~spr	F![#A%G&H(=)c*J+],E.J/D0E1E2G3_4G6D7Y8C:C;F<G=G>G?Z@IAJCBD]EDFFGFHXIAJ[KBLBMBNYOGPZQGRDS]T[U_VZW[XbYZZ[[E]C^G_CaDb[cXd?eDfFgBhB
~spu	j#J3I9Z;Y>J?K@JBXHHKJLXNJX[ZI]^^[aEd^fJ
~squ	j(J8^9XBIKJVJZ]_YfZ
~sre	w,Y9^G^HDZK
~sri	yHIN[W]
~sro	r9J?[BZHIZKaJc_dZgJ
~ss^	G#G%a&G([)E*C+J,D-].I/J0E1E2F3Z4D6C8G:H;X<F=_>YADBZC]EGFDGBHaI^KBLFMINDO@Q_S]UFWZXI[Y]G^GaZbEdEeGfAg@hJ
~ssa	O!E%Y&I*H+F,G-[.Z/F0H1I3E4G5I6G7G9F:G<I=[@GAGCcFGHJI?JGKcOEPFQHRGSFUGVCX]YGZY[E]Z^Z_Fa_bHcFdceGfDgGhD
~ssc	f!Y/c>I?YBIDJHYKINIZGa[cJ
~sse	W!G#E%](G+X,I-H/F0I1I2I3D4H6_7Y8I9F:[<W=X>a?Y@_AYBZCFDFEIFIJHKZLGODPHTGUJVDWIXFYI]Z^FaIcHdGeIfDgGhE
~ssf	a%J(I>J@JB_HHJbMXNKSKTJUIVXZZ[Ie[fI
~ssi	M!E#_%d&H(a*D+X-A.H/G0F1F2G4]5G7X8F;^?AAFBFCBDEEZFFGDHYIHJFLJMCNEOZP^QHRESJTHUCVFWEXIYFZF[J]c^F_DbIcJdHeafEhI
~ssk	g(J+I>G?a@IBHCJDHH]KIMJR[SIVJZE[JbcfKhJ
~ssl	j%I(J,Y/]3J4Z6]9H=K@JBIF[HEIJMJPYTJVJYYZZ_JaJbKdYfJ
~sso	V!]#F%X+H,I-D.J/H1X3W4H5J6H9I:E<J>^?F@YA[CCEJFIGGH[IHK^NDOFQIRISHTFUGVaWIX^[G^I_KaCcGdGeJfGgH
~ssp	G!]#D%C&I(>)d*F+Z,F-E/D0G1F3a4H6E8D9H:D;H<H=H>B?[@JCDD[EEFGGGH]IXJ[KDLCMCOEP[QHRES^U_V[W[Xc[F]C^H_DaFbYcDd@eDfAgChC
~sst	c!]#I%J(I-H/K3W4J6Y9G:I;J>H?I@XCHDJF[GIH[IEKFMIN]PJRKTZUJV[ZZ[J][^J_JbJcJdJ
~ssu	X!G#J%H(E)I+I,J-F/a0K1J2J3I6I7H8J9G:G>F?EAJB^D]EIFJGIICJIKHLXOFPHRHSYTHU^VEWZXGYYZ^[H]Y^G_HaYcZdHeJfXgHhF
~ssw	4!?#W(])D*E+?-c/Y0I1F2^3?4@5H7[8E9B;C<Z=E>D?EA@B[CGDHEEFCIaJ[KaLYM^N]O@P?QCRASHTDUGVCWIXAYEZa[^^[_AaFcHd_eZg^h_
~st^	?!F%H&H(D)E*H+A,B-Z.F/>0G1?2@3B5D6G7F8c9^:f;C<E>I?Y@bA]BZC[EDFEGEH]I^JEKdL^MFNDOIQIRZSHTJUHXDYGZF[Y^@_^aGbBcGeIfFg=hb
~sta	@!b#G%D&C([*D,B.H/C0]2F4B5J6J7C:E;I<A=D>F?F@[A?BcDEEFFFGFH^I^K^M]N@OHPFQIS^TAU_V_XAYIZF[E^F_Ic>dBfe
~stb	y:XV[ZJ
~std	j(]HX
~ste	F!D#D%G&F(H)H+b,F.]/C1C2D5F7B8F9@:_;C<E=F>Z?[@YAbB[C_DcEDFCGAJJK]MGNFODPIQERaSITCX?ZG[J]Z^@_Da@c?d?e_fcgD
~stg	r*Y:^@ICZD^HKKIUKWYZI
~sti	M!a#G&I(G)F*_+B-I.H0G1^2H3A4G6Z7I8F9Y:X;F<H=D>Y?_AFB@DJE_FXGEHDIGJFKCLZM]NFOaPFSFTXUEVBWG]C^D__aZbDcEeGfCgW
~stk	j!J-J2Z3J9[:^@XBXF[HEIYKHLZUZZFfJ
~stl	w9JH]IYZI
~stm	u-Z9ZHGKYZJ_Y
~stn	r9J>^BXHHKK^W_^fHh[
~sto	K#Z&H(F)J*C,Z.Z/X0]1X2C3Z4D5b6Y7H8G:B<G?E@KAZBKCBDCEGFFGCH]IBJXKYLJMGNaPBQIRZS[TAUCVXWEXAYE]a^EaGbJcJdDf_gFhJ
~stp	w=^HZZI
~str	D!D#A%D&E([)f*c+i,]-E.X0C1B2D3B4F5G6B7C8H9?:@;D<E==>B?JABBZCIDhEGF^G@IAJIK=LAMCNZOaPZQaR@SFT?UXVEWXXCYa[E^F_Ha<bEcCeBg]hA
~sts	_!J#E%b(G)J*J,K-I1J3I6J9H:J=J>I?HAJBHCIDJHZIIKJNJOJRISbT_UJVIXIZH[J]K_GaIbJdJfHg]
~stu	Y#F%I(G)Z*I+G,J-G/I3G4I6J8J:I;K=H?C@[AJCYD^G]H]JJLJMFNGOHPJRXTHUIV[X^Z][I]H_HaZbHcIdIeJfGhH
~stw	yDZHIQYY]
~sty	j#X,^2J3Z>J@[BIIIKWMJOJZDdJfJh^
~su^	]!I%Y(F)J,Y-H/I3F4I6J7J8Y9G:I>H?GAJB^CHDYEKGIHEIGJJLJMWOHPHRXSITIUJVIWJXHYZZ_[I]H^I_YaHbIc]e_gIhH
~sua	U!Z#J%I(^)Y*F+K,G-F.K0J1J2J3I4H6I8X9F:Z;[=W>E?C@JA_DGEIFJJIMGNFPJQJRHSGTFUFWIXJYJZ[]]^]_ZcHeJfGgJhF
~sub	e!J(Y-]/J3G9[=^>I?J@[BGHCIGKGMHOGPJZcaJbKhJ
~suc	U!G#X%G(F*J+G,J-G/e0J2K3E5J6I7I8J9E:H;I<J=G>F?G@^AGBfCGEIGIHIIFKFLHMYNCOGPGRISHUFWIX^YIZZ[G]F^HaFbJdEeYfFgGhG
~suf	b%a(b-E3J9I>G@IBHC_DIHII_KIOKPJVIZD]JaHhI
~sui	f#a+Z-Y1J3K8K:X>Y?H@XB^CHH@IHKHMINGOKTJV]XIY]ZI[YaJcEfIhI
~suj	m0Z3I>IA[DJGXHHIJKIO^Y[ZI_IdYfXhZ
~sul	b#J%X(I-H/]2K3H7K9H:d;Y=I>I?I@FBYCIDIHAIGJJKHLKMENYOJTJU]VIWJXJZE]I^X_JaYbZcIgKhX
~sum	m!X8Y?]HGIXKXR[ZF
~sun	b!H#H%I(G)I*H+I,K-F/I3G4[6J7I8Z9H:H;J>G?^AJBKD^GJHIJJKGLYMHOGPXRISZTIU_VEWZXGYJ[I]Y^I_ZaZdHeKfYgIhG
~sup	W!I#H%J(_)H*C+J-H/W1e3E5]6J7X8J9X:X=H?ZCZDXEXGJHXICKHMGNGOJPHRISITHUXVFWJXGYKZF[J]I^JaHbHcHdHfGgXhX
~sur	g(Y-I9J=I>J?J@IBIDIEXH^IYKILXMJXJZ_[J]EbZeZ
~sus	m![@XH]X[ZJ
~sva	p!K#J+J0]9Z>G?JAJCJDIHZIZKJTKXZZG_[aHbIhJ
~sve	u!^>JDHHXY^dH
~svo	y3Z
~svr	y*[9K?_
~swa	p3J?Y@_C]HFZG[Z][aFcY
~swe	g#I&Y-I4[9Y>J?Z@ICIDZHZMJNXRKS]XKZHbJ
~swi	[!^#H%I(H)J*I+J/I1Y4J6J7J8I9G:H=H>]AHBDCHDGGIHGIIJJKGLZMHNHOHRHSZTJU^V^WJXIZA[J]G^IaGb^cId_eWf]gIhX
~swo	4!?(])D*E+?-_/Y0I1F2^3?4@5H7[8E9B;C<Z=D>D?E@WA@B[CGDHEEFCIaJ[KbLYM^N^OCP?QCRASHTDUGVCWIXAYEZa[^^[_AaEcHd^eZg^h^
~sy^	k-ZA]HEI^KJNJ
~sym	e!Y-[/X3J9I=JBJCIHDIbKWMJN[XZZE
~syn	F!?#A%d&E(F)B*C+J,C->.E/B0h1h2X3F4_5D6F7B8^9?:@;B<K=A>>?@@>AEBBCAD?EBFCGjHXI=JBK=LBMbNCOAPIQIRfS@T@UAV>WCXAZ9[C]?^A_Fa@bBc]ddeHfggAhA
~sys	[!H%H(I)J*J+Y-F/I0J1J3Z4J6J7J8J9F:X=I>F?G@YAICHDbFJGHH[IXKbLIMFODP[RaTIUJVGXHY]ZH[I]H^I_IaGbIcIdIfIgJhF
~syw	t<]HJdXf_
~sz^	i!J#[(X)]+J3J9Z:Z=J>I?J@IBGCJDZIXMJPJTJUJXJ[IaJhY
~sza	l([-^7W9J:]>J?J@JBJCJDXHDIINJOKZZ[[aJhJ
~szc	m?I@]BJCaDJHJIIKJM_VJWYX[ZGaJ
~sze	k!J#I(I-I/J3I8]9^:J=J>H?H@IB]CJDJIHKILYMJN[S_TIVIWJXIZE]]_JaHcJfKhJ
~szl	t-J/Z9I@IB^HEIJK^M[ZG
~szo	t![#J3H:^BIDJH[LXZI
~szt	y=HHZM]P[bH
~szy	h!F#J(W)J*J+K,J-[/J3H4K6a7K9]:I<Y=J>F?HCYDZHCIGKELJMIOYPJTJUZVIXI[J]I^J_ZaHbYcJdIfJhH
~ta^	C!c#I&C(>)Y+J-[.J0C1C2]3[4F5J7]8X:F;Z<E=H>J?]@aAYECFIHGIYJAKcL[MGNCOJPYQGRBS@T<U]V_W=XGYD[G]E^YaBcAdFeFfCgEhc
~taa	_!^#H%I(X)J*J+H-X.Y/J1I2J4J6J7J8J;Y=J?]@FAHBGDGGIHCIGLXMHOEQZRISKU]V^XIZA[]]G_ZaGbJcJgJhX
~tab	R!I#[&J)I*F+G,I-Z.I/H0]1H2I4G6H8G9D:I;Z<J=W>G@GA[FIGGH_IZJHKGMYNEOFQJTGUIVJWYXEZ[[J^G_YaJb]cIdHeIhE
~tac	S!F#D%E&I(E)C*A+I,D-B.I/G0H1F2G3e4a5H6G7H8J9_:G;H<I=Z>^?H@CAFBXCbD_E^FHGDHHI@KDLHMFNEOCPCQIRFSHT^UFVAWIXYYHZa[E]E^F_CbFccdGeGfDgFhD
~tad	W!b#G%I)I*I+I,J-^/Z0J1Y2J3I4I6I7I:];]=F>H?G@ECFDWEJFJGIH>ICJJKDLIMXNHOXPGRISYTHUYV^WHYYZ@[I]]^H_IaFbXc[eJgJhG
~taf	d!J%I(])Z*X+Y-J1J3I8Y=K>J?I@IBICIF[GXIJKJMJP]SJUEV[ZG_KaKbJc[d[fH
~tag	]%H(G)J*H+J,K-E.J/J0J1J2J3F4[5J6I7I8H:X;Y<K=H>E?X@[AJBFCFDHEKFJGXHdICJIKGLIMFN]OHPIQKRIS]THUHV[WJYJZ@[H]F_JaGbGcZdHfXgIhJ
~tai	W!F#H%H&^)I*I+G,X-Y2I3I4I6J7J8I9J=H>I?G@FCZD^EXFbG^H@IbJIKHLJMINYPHRYSIVFWXXH[I]H^H_GaHbGcIdHeJfIgIhH
~taj	w>Ia[
~tak	V![#E%F(F)D*E+G,H-D.J/Y0J1I2I3_4[5I6H7H9E:F;]<Z>H?JAJC_FIGFHFIHK]LGMaNEODQJRHSHTHU]VDWIXFYI[J]F_FaIbHdHeJfGhX
~tal	K!]#G&I(Y)G*G+G,E-Y.I/A0a1[2G3[5F6D8D:_;F<HADCFDGEJFFGDJ_KJLCOCPHQGSYT[VHWKXIYJZJ]@^F_YaZbYcDeJfIgdhC
~tam	a#Y)J*J+I-Z/H0Z3D4J6Z7J8J9G:Y=Z>[?G@]AJBZCHDYGKIIKELJMFNGO]PJRZSJTIUHWJXHZF[I]G^J_IaYbHcHdJfFgKhY
~tan	Q!^%E&X(E)[*K+I-J/F0H1X4H5I6F7G9F:[;c>F@>AEBYCEDGEGFGGYHGI^JJKBLJOGPHRESETEU_VHWFXJYY[H^^aBbIcYdXfHgFh]
~tao	r(_3[:[HIZI
~tap	f!J#X%Z(H*]-I3F4Y8K9G:K>a?IBGCbDZEIHBIGKGMJNIOYPJTJVIXH[J]IaEbJcJdJe]fJhY
~tar	L!G#F%E&G(_)E*C+Y,E->0X1Y3G5Y6C7D9X:G=F?I@ZADBcCIEIFHGaHFIDJHKbLCMaNHOEPAQKRCSBTHUFVHWIXDYX[D]Z^Ca[b]d?fd
~tat	O!J#Y%C&I(B)H*G+E,I-E0X1I3^4I5H6E8F9A:H;X<I=C>G?F@EAFB^C]D?EFFGGEHaIEJEK]LGMYNZPIRFSbTCWGXcYFZD[H]C_Da]cYdYhB
~tau	n(J6_RaZHa[fI
~tav	p!J(Y)J/Z3^9J=J?IBICIDJHEIbSITJUJVHZF]K_ZaJfH
~taw	i*Z-J/J2Z7]9I:X>J@_DIHDIGKGMINJPKV[ZE]a
~tay	i@JBII[L]SJT[ZH[I]Ja]g[
~taz	b!I%J(G)J*K+J3I:I=H>J?H@JCJDHH[MJNHS]UZV]W]XYZ]]J_JaJbIcHdIgJ
~tba	u-]HJ
~tbe	h%J(I8J9I=I>J?J@IB^DJGIIJKIMZNJPJUHVYWZZG^JaJbKcYdFeHfbhJ
~tbo	rBIHEcb
~tbr	l!K#K%X+J-I3a4J5Z9I<K=^>I?Y@JBJDHHDKJOGVZXJZH]KaI
~tch	Q![%G&H(Z)H*F+F,I-X.E/E0I2I3A4G6_7G8G9D:F<I=E?H@FAdBACDDCEIFHGFH[IAKFMXNEOdPIQIRESGTGU^V]WIXEYJZ>[G]]^[bYcEdXfZgEhY
~tco	r!^#K%I-[2H3I@JBJDJHCIHL^NHPJVJWHZI^Jd]e[
~tda	p1]3Z>]?JDZZHeKfH
~tde	g(]8Y=Z@JNIR[WZZJ
~tdi	w!_HHPJRXZJ
~te^	J!?#B%A&E(Y)I+I,F-F0Z1E2D3?4X7H9G:D;X<D>b?]@FABB?DEEEFDGJIYJDK]LFMbOZPJQIR_SHUAV^YZZ^]^bHdFeIgGhZ
~tea	T#H([)X*H+J,J-G/I1J4J6J8I:^;J=G>A?W@JAJBICHDFEJFJGIHdIEKFLIMdOHPHQYRISHTIUGV]WIXHYXZF[H]GaDbGcHdIeKfH
~teb	I!E#C%^&J(B)E*G+G,Z-E.I/H0[1]3D4J5X7H9H:E;I<X>D?E@DA]CFDDEFGWIDJXKELEMXNCOFQXRYSFTEUBVCWFXFY]ZG[E]F^C_]aXbIdbebf[hC
~tec	Y!H#X%E([)H*G+J,I-d._/H0G1I2]3G4I6I7H8J9E:F;b<K=H>G?G@FAIBICGDGEIF[GHIbKELJMHNHPYRIS]UHVGWHXHYIZ>[H]G^Y_HaHbHcGdGeIfHgGhF
~ted	u1YHZZZaJ
~tee	e!I#]%J(J*J+J-G3F9Y>F?HBFCHD^GKHJI_MENFOIPZRZV]XIZX[J]I^J_JaIbJdK
~teg	[!G#I%I(X)I*]+I,J-Z/H0J1K3D4J6I7I8J9H:H;J=Y>]?Y@WAIBEDEEFGJHEI[LJMGN]OFP^RKSZTGUGVDW^XHZB[I]H^IaGcHdae]fGgHhH
~teh	b-[3[9J:J>I?Y@JBJCXD]HCI_KILXMJVJZD^JaIfW
~tei	e!]#[(J*J-F3G4J6J7Y9[:I=I>G?H@DBGCHDHHHKEMHNXOWPJRITJU^WJX[]H_Ka]cIdJfXhI
~tek	m%J-W2]9J:J<Z@JF[HGI_KJNJXJZJb]
~tel	K!G#Y%H&H)D+I,I-G.Y/E1F2G3c4D5G6a7D8E9D:I;E=H>b?ZAEBHCJDcEEFFGHICJGKBLDNIOePBQWRFT^UZVZX@YJZB[F]H^D_CaYb^cCdAeFfBgEh@
~tem	M!H%D&I(G*I,G.H/D0G1H2G4F5H6E7E8F;G<H=J>@@bBZCIDaHGJGKbLeMHOHPEQHR^SFTcUXWFX^Y^Z@[D^G_DaBbFdCeGgE
~ten	C!I#[&K)_*I+C,^.I/B0]1@3X4D5D6A7D8E9G:_<E=H>C?BAcDGEAFHGWH[I^JAKELGMINGOBQDT<UbVEWcXgYD[E]^^E_CaCbAc?d@e[f^gF
~tep	]!Y#G%X(H)J*Y+H,J-G1J3F4[6]7C8J9F:H;K=I>W@FAIBFDXGKHaIFKHLZMHNHOHPXR]SJTHUIVGWKXHYKZ_[J]]^J_JaEbHcJdJfGgJhH
~ter	;!Y%I&F(C)>*?+X,C-c.D/a1C2]3_4D5D6I7C:[;J<F=E>I?H@[AFBHEBF[GYHFIeJcK]LHMXN_PDQJRYSZTBU>V=WJX=YDZF[H]f^X_Ba?b[c[dYeEhY
~tes	Y!F#H%G(G)H*I+I,K-G.K/H0J3]4I5K6I7J8G9^=a>E?HA[BaCGDEEJFJGIIEJJLHMGNZOGPGQbRHSGTJVGXG[I]F^I_HaFdFeIfHgIhF
~tet	X%G(F*G+I,I-J.J/H0H1X3[5H6H7Z8I:F=C?DAIBICFDJFJH_JIKILHMDNGOGPKQJRHTFU_V]WHZI[GaEbEcEdceIfXgHh^
~teu	U!E(X)Z,Z-D0I1I6I7[8Z9F;X=I?D@BAZBIDGEFFIH[KFLJMHNDP]RGSHTIYI[K^Z_YbXcFeIfEhF
~tev	j%H-J;Y?]BKHXIZJXKHNaZDhJ
~tex	u>^?[@JBZDGHDZJa[
~tez	wQXZZ
~tfa	pBGHYM]NIT]Z[
~tfi	o5_HJJY
~tfl	t(XH_ZF
~tfo	w([.G>XHZ_]
~tga	y([HKL^TJ
~tge	f!^#H%K(I-I3[9J:b;X=J>H?J@GBHCXD[G]HEIIKHMINIPJUXVIXJZD]J_JaJbJdXfJhI
~tgl	q@JHKP_V[ZH
~tgr	j!I#Z1[3J=K@JBYDKKKPITYV_ZF[^^JbJ
~th^	C!B#D(Y)I+J,Z-Y0H1B2Y3J5D7[9F;[<H?J@FAaB]CIDaF^GHHCLZNYPJQGTKUAV>WIX?YDZb[B]E^B_Xaab[cHdAfBgIhI
~tha	H!J#G%J&H(F+J,E-a.X0G1Y3J4]5Y6F7D8E9_:H;X<G>a@GA[B]DGGZHHIZJZLXMEOZPGQISGTJXGZC]B^]_KaHbCcEdHeHfHgJhF
~the	B!Y#?%F&G(Y)J*G,Z-I.G/^0E1E2I3]4C5E6D9a;G<E=H>Y?dBBC]EDFXG^H]JALZM@OJPGQGRJS[TIUHWYZH[[]D^C_JbGcHdDeCfYgFhC
~thi	L!D&I)H*H,G-[/G0G2H3G4F5G6I7[8^9_;X<H=Y>C?B@bD[EHHHIHK[LJMJOGQHSFTEV_WZXFYF[H]D_HcFdFeGfCgEhI
~thn	u-HJ_
~tho	J!E#D%F)[*_+b,F/E0H2H3X5J6G8G9E:D;G<H>[?b@EAEBYCcDaEFG]HXMDO[PHQIRFSEUAXDYGZ;[Y^CaDbGcEeBfDgEhY
~thr	S!F%H)J*F+X,I-B.J/H0I1H2J3J4I5J6I8H9[:J;I<J=F>E?E@IAHB^CEEIFIGGH]JXK_LGMFNYOHQKRHUGWGX^Z][G_Fa]bIdGeWfIhY
~tht	w,^HH
~thu	r,J-J9I>a@YBIH_IJKJZF
~thy	r0YHKfY
~ti^	S!C#D&I(Y*J+G,H/F1G2G3^4F5I6F7X;J=_>E@FA]BDC]E[GZI]KELEM]OBPHQIRHSFTEU[W[XCYGZD[Z_HaAbDgFhC
~tia	S#^*G+H-G/H1J3F4I5K6J7I8J;J=X>GAJBYCHDGFIGHHXIJJIKFLINDOIRJS[TIUZVWXGYJZ__Ib[cHdGeI
~tic	J!I#H%D&I(I)C+E,^-C/H0G1G2H5I6F7I8E9b:D;I<[>]?c@FAFBGCGEFFHG]HcIDJFKILZMAN]OEPEQHRFSFTDUBVGW[YXZG[D]H^[_EaabCcIdbeJfEgGhC
~tid	g!K#[(J+J3I4K6J7^9H:J=I>F?H@]BGCJD]HIIGK^MHNJOIPKRaSITJV[XJZD]IaIbJcIdHgXhI
~tie	V!C#G&J)X*X+G,X-b0H1H2G3_4Z5I6H7]8H9D:E;G<J=Z>B?DAJBAD[EIH>IbKFMGO[PdRYUHVIWIXGYIZB[F]D^F_ZbFdBeIfDgIhF
~tif	Y!Y#J%I)J*H+J,_-I3]4J9J:I=H>G?]@GBFDHGIHbJZKHLJMHNIOJPJRJSJTJUHVIWIXJZ@[J]F^JaccIdIfIgJhI
~tig	X%a(_)I*G+I,G-E/I1J2I3D4F5X6H7H8H9I:G;b<J>^?J@BAIBDDCEWFJGIIEJJLGMZO^PHRXSYUGVEWHXDZI[H^G_HaYbGdGeIfFgJhb
~tij	i!Z#H+K-J9J>J@_BJCJDXHCIFL[NZRbSJT]VJZF^JcJfH
~tik	t!Y3^>JVZZI^W
~til	H!]#I%K&G(Y)H*A+D-I/G0Y1]2D3D6H8X:J;J<E>Y@_BHCHDCFDGEHHIYJCLYMcNBRESAT[UAWCZI[X]C^J_[b[cId[fZhA
~tim	M!D#_%^&H(D)G*J.H/D0E1F2H3B4E5H6H7F8E:E;G<H=D>??C@YCJDZFGGFI?JFKbLHMXNEObPEQHRgSFTIUFVDX[YGZI[F]]^E_EaabDcbdEfFgE
~tin	^!H#a%I(H*J+I-F/Y0_3D4I6]7J9I:I=I?F@cAJCGDDFZHDIFJJLYMXNFPIRYSJTXUJVHWKXaZ@[I]]^J_IaGbIcIdIfHgJhG
~tio	?!@#C&G(J)E*[+^-].E/?0@1G2C3C4A7J8H9=;H<^=^>>?_@>AHBHC^D[EeG[H^IAJIK>LJMFN]ODPEQXRESHTFUaVIW[ZG[X]E^a_FbCcZdaeafIgFh=
~tip	c!J#_(I-I9H:_>I?J@IAaBHCIDIHCI^KIMXNJOYTJVJXI]J_KaHhY
~tiq	q-H3K@JHYIJK]N]WXZGaZhK
~tir	e!J#I(J+J-I.Z1_3J4^8X9J=[>J?]@IBFCGDYH@IJMJU_VI[Y]JaIbJcJdJfJ
~tis	g,[/X3X=J?JBXCJDIH[IFJYKKNbWIZGaYdH
~tit	^!I#Y(I*J+I-Z/H0J6J7d9I:X;J=E>I?E@]A_BFCKD]GJH_IHJJKELIMHNFOGPJQXSITIUJVHZA[I]H_GaHbGcHdZfIgJhG
~tiv	G!j#J%E&c(F)Z*H+C,^-J/E0Z1D2D3Z4A5F7B8[9A:=;]<J=>>G@>BKCIDDEAGZHEI>JJKEM@OAPERBSBTGUeXaYYZ9]@a?ccd^e^fDh?
~tiz	w9^>J?JK]ZGaI
~tja	j!K#J(I)[*J-J0J2Z3J9H:J=J>J?J@ICKDIHCIHKIMJNIS[UaVHWJZE]JaJbHcJdZfchJ
~tka	y9KZ[]^
~tke	y@[HJI[
~tki	o-J9[:I@XBJF[HHI^NXUZZI
~tko	[!]#H%Y&I(Z)X*F,G-E.J/K0I1I2X3E4H5J6I8Y9D:[<J>D?E@DA]CXEIFIHFJIKGLYMFNFP[QJRISHTFUGWIXFYIZY]Z^]_[aHb]cGdGeJfFgHhG
~tl^	j-K9J?HDJH]IXKKXaZI
~tla	y9JH]I]ZI
~tle	t&Z=GH[NZc]
~tli	c%K(I)J*[7K:I>J@HBHDHIXMJNdOKPJSITIUGVIWbZD[J]IaIbIcJdJfJgIhZ
~tlo	V!I%J*J+J-I3I4J7J9H=K>G?I@FBcCJDJHbIHKILJMcNKOIPKVJXJZC[F]I^K_IaJbHcIfKhH
~tls	yDIHDYb
~tly	]#Y%K(I+J-a/G3J9J:J>I?I@aBICJDJGYKXMJNISYVZ[I^JaK
~tm^	nBGHHReZJdHfH
~tma	h#I-]3J9Y>I?J@KHcKXZHfJ
~tme	h(X-K9J:K@HBJCXF^G]HHIJKIVaZZ
~tn^	q#J,W3^>HOISIc[dY
~tna	r-J>[HFIZKJTYVZZIbZ
~tne	a!H#J%Y(H*J+K,Y-G/G0J3H4J6J7J8]9H:e>X?I@GAJCIDHGIHIIGJJKGLJMFNIOJPGRJSZTHUJVIXJYJZC[I]I^J_YaIbIe_fXgZhI
~tni	j!J#J%K(J-H0Z3H9G:J=J>Y?I@YAKBGCIDIIEK_MINIOZTKU]VIXHZF]J_^aHbKcXdYeXfIhZ
~tny	g!J#J%J(K+J3J4Z6Z8X9J:J>J?Z@ICIDGKJMJP[UJVIXJYYZX^JaKbJcJd_eIgXhJ
~to^	C!]#a%]&X(?*J+D-E.H/H0G1Y3^5E6C7D8D:Y<C=<>E?E@CAHBZCFD[EBFDGHHZIJK@LZNHO[QIRGU^VbX[Yb[D]]__a[bFcAdHeCg?h?
~toa	r)_U_VIZI
~toc	g!J(])I*J,G-J3I9G=F>F?G@JBYCIDJIIK]NJRJVJXIYgZG]JaXcFfH
~tod	R!H#J%G&J(D)G*b+[,G-X.I/F0I1X2I3D4G5J6H7H8G9W:E;I<J=D>C?d@bAHCeDEEHFIGHHHIAJHK@LHOFPFQJRFScU_VCXZYI[G]E^J_GaCbFcHdFeIfFhE
~toe	j!Z#J%Y(J,J-J3[6[9G>X?J@HBICJDJIHKIMJNIOGPZV]XJZ[]IaG
~tog	l(H6^<Y=Z?[@HCJHKIJKYNJTHVJW^
~tok	W!G#H%H&J(G)H*G+I,l-X.K/G0J1I2J3E4I6H7H8I9F:H;I<J=G>E?[@FAIBDCGDFEJFJGIHHIEJIKELHMHNIOGPFQJReSITHUHVFWJXGY_Z@[I]G^I_HbHcGdHeEgIhG
~tol	Z!H#G(F)Z*G+H,I-G3G4]6K9F=W>[?Y@WAJBCCFD[HFIXKYLJMGNYOGRJSJTHXXYYZZ[I]H^X_IaGbIcGd]fIgH
~tom	U!G%Z)G*I+I,I-]0I2I3X4I5J6J7H8I9E:G;J=[>[?D@bAIBHCGDFEIFJGJHZJ[KJLIMGNDOHPHRJTHUGVFWIXbYJ[H^G_HacbIcJdHeJg[hG
~ton	X!C#F%F(f)Y*G+J,_-F.X/I0J1J2J3E6J7G8I9F:Z;J=G>J?F@EAXBDCGDFEJFJGYH]JIKFLIMFNFOHPHSaTFUGVEWIXH]G^H_IbZcaeJfGgFhG
~too	^!I#H%H(X)Z*G+J,J/[0J1_2Y3H4I6J7I8Z9E:J;J=H>[?]@CB_DHFJHXIFJ^KELJMGNFOYRFSITIUHVHWJXFYJZB[J]Y^Z_JaFbHcHdGfFgZhI
~top	P!Y%E&J(D*G+G,H-D0^2H3E4G5I6G7H8F9B:G;X<I=W>D?E@BA]B]CDDDEHFIGEHbICKBLKMcNEOFQIRZSFTFUGVDWIXEYF[F]a^H_FaDbdcGdEf_hH
~tor	B#A%[&b([)_*^+E,J-:/J0E1@2c3_4^5^6I8_9G:c;H<b==>]?^@>ACB@CDDAEGFFGDH^IAJEKXLAMDNZOBPbQ^RCSZTJUIVZWFXBYCZ<[@];^G_aaYcGeJfBgBh=
~tos	f!J#Z(J)^*K-[3J9I=G>J?K@XCJDIH^IIKJNYSJU_VHXJZG]JaJfI
~tot	f!]%^(H-I2^3H4J9X:Y;J=J>H?JCJDIHEIGKILXMKNJOYTHUJXHZZ[Y_YaJdJhJ
~tou	X!^%G)_*G,H-X0I1]2J3D4H6J7H8I9_:G;J=G?EAIB]CGEJFJGHH?IFJKKDLJNXOGPXSXTXU_WHXHYJZG]G^]_HaYbHcGeJhI
~tow	[!F#H%H(Z)F*H+I,J-_.K/H0J1I3X5J6I7G8I9Y>G?E@EAYBYCGFIHYIEJIKELIM[NFOJPFRHS_TIU]VZWWXGYKZZ[J]G^H_GaGbEcHdFeJhH
~toy	t#]-J9XBJHEKJVYZK[XhZ
~tp^	yHIc^
~tpa	w@JBKHYS[ZG^Jh^
~tr^	T!I#E%[(I)F+X,H-J0I1I3J4G5J6I8I9F:Y;I<J>E?D@_AICXD]FIGXHFI_J^KbLHNEOXPFQJRXSFTHUGVYXJYJ[F]J_JaCbWcHeJfFg]hE
~tra	?!G#I%E&C(Y)e*_+a,X-F.D/h0G2C3D4F5A6D7c8@9<:Z;@=Y>E??@[ADC=DbECFCGCHaIDKBLAMDNEQBScTdVBX>YDZ[^Ha<bGcDdHeYfZg^h@
~tre	T!H#Y&H(C)F*D+b,F.Y0I1H2X3H4J5I6H7F8G9C:F;G<J=E>B?Y@[AHB[CGD_F^GHHJIIJIKGLHQbRHTFUFVCWHXDYHZa[G^G_Ga^bEdEeHfEhE
~tri	M!J#[%G&H(Y+a,G-E0J1F2I4F5H6G7G8E9C;F<I=_>B?C@ZAYCHEHFXGWH_IBJFK^LIMDNdOGPWQbRFSFUFVIWGXbYH[F]B_DaJbDcGdEeGfEgFhJ
~trl	g@HBJKJMZ^IbYhc
~tro	H%@&G(J)A*D+[,H-^0D1G3?4g5f6C7F8B9>:F;I<D=?>Y?A@ZABBaDaEDFEGJH@IbJdK:NGPBQHRHTBUAVHWCXaYZ[G]B^EaIbCcGdHeDfX
~tru	^!I%X(F)J*J,I-X/I0J1Y3J4H6J7J8[:J=G>I?I@GAJBKDHFZGJIJKHMINIRXSITJUHVHWKXJYK[J]J^^_IaJbIcZeZfZgbhI
~try	c!Y(X+H3]>G?JAJBGCJH?IINXO^VJXJYaZF]J_YaZbX
~trz	d!I#[%J(I*J+J-G.Y/I0Y1J3Z4K8J9E:_=X>X?H@ZAJBGCHF[GJHJKGM[NGOHPJRJSJTIUJVIWJXHZE[J]G_Xa[bJcHdIfXhJ
~ts5	n#GHZTb_I
~ts^	T!J%H+[,J-a0Z1J2J3E4I5W7J8I:H;G=H>F?FAYBBFJGYHGJ[MFO]PZRJT[VGWIXHZC[H]F^F_GaZbGcXeJgZh^
~tsa	p-Z7]9J>GHZIYLZNHTJXIZG]]aG
~tsc	u.]6aBINJZJ
~tse	]!J#I%b(F)J-J7J:J=J>I@JBJCJDJHBIYKZMJNESZTXUHVHZE]G_KaIbIcGdJffg]
~tsf	n*^?aHHXZZJ
~tsi	e([+X3J?JBJCZD_GZHELaPJZF
~tsl	y6_ZI
~tsn	y-[9YHX
~tsp	c#]%J)J*Z1W3J7^@IDKHDIGKJN]OWPJVJZD[abIc[hI
~tst	k-I0]3J8^9J=K?K@ZBICIHFIHK^MKO[S]ZGaKeZfI
~tsu	y/HAIB_HK_HcX
~tt^	M%F&H(G*^+J-X0E1E4F5F6C7C8K9Z:I;E<]>X?@@YAJEEFFGHIJJHK]LBN_PBRDSDTXUIVJWZXIZ[]a^[_BaJbHcBdAeGfYgGhX
~tta	Z%Y(G)I*G+H,J-Z0J1J2J3J4^5J6I7I9C:G;I<K=G>F?[@aAIBWCFEJFJGIH?IJLIMINaQJRISIT_UHVFWIXEYJZ[[H]F^H_YaGbGdGeJfHgIh[
~tte	M!B#Z&I)I*C+F,X-[.H/_0[1F2Z4E5G6E7G9G:J;F<H=J?D@^AFCIDJEIGCIeJDK?MBOGPHQHRZTEUCWEXcYGZY[E]]^K_CaXbEdBfFhZ
~tti	Z![#]%d(J+K,X-Z/J1K2K3]4J7J9[:I=H>G?H@[AZBECHDGGIHCIGJJKFMINJOIPJRJSJU]VGWJXFZC[I]I_HaHbIcJfHgIhI
~ttl	k+JBKDHHJXaY^ZJ
~tto	Y!B#D%I(c)I*I+H,I-E/H0J1I3]4H7I8Y9I<X=G>[?E@DAHB]EJFJHEJIK]LIMFNEOZSYVEWIXEYI^J_^a[b[cHdHeJfGgIhF
~ttp	yHIc^
~ttr	b!K%J+Z-J0J1J3X9J>I?JBJCHDIG]H_I_K^LXMJNJOJP]TJVKXIZC_JaJcIfGhI
~ttu	q*WHJKJZHh_
~tu^	g!H%Y-J0]3I9J:I=I>J@IBYCJDHHYKIMJNIPJSbUFVGWZXJZYaIbHcIeJfYgKhJ
~tua	_!J%I(J,J-G/J1_3I4H6J8J9I:J=I>J?H@EBXCJDIGIHIIZKDLJMYNHOIPJR]TJUJVIXJYIZA[I]K^J_KaJbJcHdGeIfche
~tub	y>]HHKYZJ]Kc[
~tuc	e!J#I(I)]+I-J0J3J9G>J?J@XBHC[DaH]IIKXNJTKVJXXZ^]K_JbJfJhJ
~tud	f#J-J3J9Y>G?E@HB[DIGZH]I[KJNZTYUJV^ZF^Y
~tue	f-H@ZIIKYQXR[XJZAhd
~tui	t@aH]ZIdI
~tuj	l!I%Y(])Y*I+Z=HBIDIHXPJVKb^fX
~tum	w1ZHJKYaY
~tun	[!J#I%Y*K+I/J0J1X3I4]6J9H:J=I?I@ZCHEZGJIGKHMINGOITFUJVIWJX]YY[K_JaYbac[dHfFgJhJ
~tup	a!H#I%I(H)I+_,_-I1J3Z6J7K8J9G=I>I?H@IBHCHDdE^GJIJJJKIMJNHOJPGRJTJVHXIZC]J^J_IaHbJcIdDebfHgJhJ
~tur	L!_#G%Y(A)^*X+H,Y-G.J0G1E2G3F5G6W7D8^9A:F<[>D?F@EAEBDCCDDEEHEIGLEMBODQJTDUcV^WCXCYYZE[H]D^HaFbZdeebfXgGhG
~tus	m@XBXK[RZZJb^
~tut	d#J(J)J-a/J3F5X9Z:J=I>I?J@JB]CJHXIEKFMJNYOGS[TXU]VHWJXJZD]J_KaJbKdJgXhJ
~tuu	y9[
~tva	t*Z>]HHLZ
~tvi	u+KHZZI[[
~tw^	t-^
~twa	g%Z1^3K9[>J@GBICJGJH[IYJXKXMJNJQXXJYZZ^aJcEdJfI
~twe	X!F#F%F&K(G)H*b+H,I-E.K0Z1I2J3Y5I6[7H8X9E:G;I<Z>D?E@cA^BHC[DZEIFJGIHHJIK]LYMENFOYPFQJRHSZUGVFWHXFYJZ@[H]E^I_HaFbHc_eKfEgHhG
~twi	d!I#G(I+I-I/F3I7J9G:J=I>Z?IAeBGDIEJH[IIKGMJNIOISZTXVJXHZZ[J]I^J_EaHbKcIfJh]
~two	P!F#F%H&J)F+G-X.I1H2Y5G7W8G9[;G<I=I>H?CAHCDEGFIKYNYOGPEQ]RFTFUZVYZZ[Z^Y_FaBbJc]daeHfCgE
~ty^	M!J#D&I*[+W,G-b/E0H1G2H4F5H6E7c9C:D;[<I>[@HA[B@CZFHGEHXI]JYKBLFMYOEPIQ]RFSETHUEVFWEY[ZB[E]C_EbZc]eFfDgEhE
~tyc	t*Z3JDJHHIHKZNYU[ZIh]
~tye	oHJNJca
~tyf	yH[I^ZH
~tyk	yNYW[
~tyl	e#J*J-J3J9I:J>J?]@^BGC^DGIIKIMHNJPZV^XJZG[baHbHhJ
~tym	p-Y:X@ZL[TZ
~typ	W!H#^%H(G)J*I+J,^-E/H1I2I3_6J8I9G:a;J=J>B?G@_AICFDGFJGXHBIaJJLJMFO[PIRJTHUKVHXGYJZD[H][^I_IaCbJcIdIeJfHgIhc
~tyw	t![QXdZ
~tz^	u(X:W>[
~tzd	tOZPYZI[[
~tze	P!X%H(^*J+J,G-F/I0H1H2J4F5I6F9J:[;^=W>E@HA^BXCIDCEIHGI[JHKCLXMDNDQJRGSGVZWIYH[J]_^Y_ZaXb[eHfHhF
~tzl	wCZDIHHMIg]
~tzt	Y!J#](F)J*J+J,Z-I/X0X3I6J9H;J>H@XB]CHEYGJH@IFJKKbLJNIOXRJSJTHUGVGWJX^[H]G_JcIdFfHg_hF
~tzu	b%K(I,J-I3J:J=X>J@IBHCJDYIJKILJNYPJS[U[VZW^ZJ]YbJcIdHfY
~ua^	m3J>YHGL[M]TZ
~uag	yZX
~uai	l!Y3^7[>HHX_YdY
~ual	X!H(H)K*J+J,I-E0J1^2J3G6I7J8I:H=H>G?H@IAJCHDHGGH]ICJIKaLIPGR]SKTIUIVHWJXHYHZE[I]H^I_IaJbIcGdDeIfche
~uan	a!J#H,J-F/J3I9F>GBXCHDIHWIFJKK]LJMHNHOIPKRJSJT[UIWJXaZ_[J^IaIbJcJeKfIha
~uar	S!Y#Y%I&J(^)Y*E+I,G-D.J/X0Y1I2I4G5J6H7Z:Z;Z<J>C?C@FA_DEEIFIH@IJJHKaNEOXPYSGTDUEWHX[YI][^]_YcGeIfEgHhD
~uas	m*Y/[9J@YAYC^HIK[XJZH
~uat	i!X(K-I3H9J>X?H@YBHCJDJIgJGKIMJNIOGZE[JaHhJ
~ub^	r,J-W9[BKH]ZG
~uba	u>aHFNZZI
~ubb	r3X@YAZHGKaZI
~ube	Z!G#K%G)J*J+X,K-G/_0[1K3H4I7X9G:H;I=H>^?H@GAXBFD^EIGJH@IFKFLIMZNFO^PYRJSWT]UIVHX]ZE^IaFbIc[dGfGhH
~ubi	j!Z(J:J>^?_@XCXDZHEKJNJVZ]JhJ
~ubl	c#I(I-J7J=J?I@HAYBZHZIIJKMISYVJZb[J^KaJdXeJfHhI
~ubm	mHCMKZc
~ubs	l(Z-^3H9Z=^>I@XBICKDXIHKHMJOHPJZG_W
~uc^	h!^(JBJJZNYTZZF^Y
~uca	j9I=I>H@XBJHYIIJYLXN_O[VHaZ
~ucc	Y!I#H%I(H-I/e3I6J7J9J:J=I>H?J@]AHBfCJDHEJH@IIKHLJNEOKPHSIUGXI[H]H^I_FaJdFeZfHgIhI
~uch	W!J#X%F)H*I+G,I0J1[2J3J4H6I7I8I9_;I=F>I?JAHEIGHH_IZJJLHMJNJOFPYQKRHSITJUIVFWJXaYIZX[H]Fa]bHcGdGeIhG
~uci	r/^9IB]HJLYRZZJ
~uck	L#B&X)Y*D+E-C/J2H3I5J7I9Y:Y;E<H=]?J@HAJCZDZGFIAJJKXMJNAOEQJTDUXW[ZY[G]I^Ca[bYd[eXfZhB
~uco	o,X9Z@ZBXHGKKNJP[ZI]]dJ
~uct	f-Y?JBIF[HJIJJcNIV^ZEbX
~ucu	j(K3F4[9J>J?I@JBYD]HDMZNXOJU]VJWZa]bJfJ
~ucz	u6b?WGZHHZJdI
~ud^	J!G#@%C&H(C)J*D+F,Y-G.H/f0e1D2G3D4E5G6^8E9J:D<H=G>F?Y@BAYBECDDDEFG]H[IGK@LJM]OEP^QHRGSETcUDV[WFXGZ=[C]C^B_^aDbCdYeFf@g^hB
~uda	c!I#I%I(G,[-X/Z0J3G4K6J7J8J9[:H=H>G?H@XAHB_CIDHGJHJIGKFMGNIOIPJRJSJTIUJVHWJXHZY[I]H_daGbIcIdJeYfHgX
~ude	]#Y%J(I)J*I+I/I1W3G4J6J7J8J9I:[=J>]?C@JAJB[CGDEGYHFJKLJMbNHOHPXQWRKSJTIUIV]XIY]ZB[I]I_IaHbHcIdIfIgZha
~udf	i/d9JBJG]HDMINIZKcJ
~udg	wAZ_X
~udi	_!J%K(J-Z/Z3Z9J=K>J?JDHE[GJHXIIKFMJN[VXYY]]^I_JaJdJfJhX
~udn	w-[
~udo	m#J@IBaTZUKXJZGa_dJeX
~udr	p+^?X@[HYKJZG[[
~uds	t0aHI
~udt	rHFIIJYKaMZg[
~ue^	Z#Y%Y(G,J-I/]3I4I6J7J9Y?H@JBWCFDXGJL[MaOHPITIUIVHWJXIZG[^]X^]_JaHcJdHfIhJ
~uea	Y!H#c%J(I*I+J-]/I3I4J6J7K9J:I=K>H?F@EBZCHDIHIIHKKLJMHNIOJPJRJSHTaUIVIXXZF[]]I^J_JaIb[dJfJgIhI
~ueb	p=]>]?JBYCZZH]JaJ
~uec	rZ^
~ued	Y#]%J*G+H,I-F/I0J1J3F7G:I;J>[?EAJCFDEFKGHIHJJLHOGSHTEUXV^WIX[YKZ^[W]FaEbEeJf]gIhF
~uee	y#[
~ueg	y>JC[HYTJc]
~uei	f#^(K-H3I4K9I?JBICJDXJXKHNIOJT]VKXJZE[X]aaIbYhJ
~uel	]%I(I*J-G/H0Z1J3E4J6I7J8K9H:I=I>]?F@CBICHDEGZIDK]LJMZO]RJSJTGUIVZZF[I]H^JaHb[cIdHfGhf
~uem	i%J+J-J8Y:K=Y>H?J@ZBHCKD[H_IJKJPZS[UZcK
~uen	W!a#Y(F)[*Y/I0J1J2[3X6I7H8I9Y;H=G>G?F@ECEDYEIFYJJKBLYMGNEOHP]RISITFUEV_WHXFYJZG[W]G^X_WaGbHcHeJfGgI
~ueo	q#Y-JHHT^XI[XbZ
~uer	Z!H#a%I(J)I*X+Y,J-F/I0J1J3F4I6J7I8J9X:J=J>D?Y@cBCC]DDIJJJK^OGQ^RISIUHWJ]F^I_JaEbHdIgI
~ues	N!H%G&I(X*_+J,G-a.J/F0I1H2I3B4G5I6X7I:g;H<H=B>A?bAGCDEFFHGGHaIFKILXNDPCQGRYS]UEWHXXYGZ@[E]C^F_HaDbEdFeHfBgFhD
~uet	yEXH[MJa]
~ueu	uHZIYNZ
~uev	c#K(J-H/Y3H4K6J8Z>J?I@YBYCIHZM_NXOIVJXJ[J][aJdIfJhI
~uf^	h-I3Y9Z?]@JBJCIDJLZNZOJQZVKXJZF]Ja]hJ
~ufe	h#J,X-X9I:J=]>Y?J@GCIDJKJMIUKZ^]ZaZfI
~uff	a%a(_)K+Z-E3I9X>X?Y@HBFC_DGGZHGIZKIMINJOJPITJV[XJZF]JaIgJhJ
~ufg	o+Y8X@JHGIJL]VZZY][
~ufi	r([-YHHI]KH
~ufn	w3_
~ufr	uH[Q[
~uft	h0X7X>Z@HB_HFIJKJL^MIRZZJ[KcYdJf[
~ufu	r%X3I8Y@JC[DYHJO[ZJ][
~ug^	f!^#I%I(J*K+X-G/J0[3H4J6I8Y9G:J=J>X?I@GBGCGDGHBI]K^LKMINGOIRJTJUZVJXIYK[J]Z^KaGb]cIdYfGh]
~uga	m!X(K-J2Z9JBJIJSYTIU]ZHdIfc
~ugb	y4[9Z?ZCKHH
~uge	m(Z8]@^HJQWTZZH
~ugg	u-X?JHX
~ugh	Q!I#F%G(Y)J*Z+^,J-[.J/H0J1I2J3I4I5J6J9G:I;J<J=H>D?IAIBZC[EJFJGHI_KXMFN]RISHTYUCZH[H^G_JaXdGeJfIhY
~ugi	j(H)]*K-J2[3J8]9K:J=J>I?IC]DJHFI[KHNJS[UIVIWJXJZG]JaJdXfIgY
~ugo	yIZN[UY
~ugr	j%_>]CKQZ
~ugs	b!J#J%Y(H-J0J3I4X6X7J8Z9H:I>H?I@HBJCJDIGIHIIJKILJMHNIPXTJUJVJXIYY]J^JaJbHdae]fZhI
~ugt	p4[8ZCZDZHHIJT]ZJ
~ugu	w9^HDK[
~uh^	u@^
~uhe	r?]@IHGIJKaPXZG
~uhr	p%WQWR[UZbY
~ui^	^!I#I%G(I)J+J-H/J2X6J7K9G;K=X>]?H@YB[CGDIGJHHIFK^MHNJO]PXTIUYVHXEYZZE[J]I_JaZbZdKf^gXhI
~uic	u9X@XHEM]
~uid	a!I#J%J(J*J+X,Z-G/J3H6J7J8J9H:J=Y>I?I@GAcCIDHGWHXIGKGLJMHNIOIPIRJTJVJXJZG[J]J^J_[aJbJdEebfIhb
~uie	g-J3I9I?[@]BHC^DHHDIHKZLXMYOKXJZZ[X]JaH
~uik	[!Z#H%I&J(])Z*G,H-X/J1J2J3E4I6I8Y9F:Y;[<K>H@EA]CJDJEJFJHAJJK]MGNFPZRISIUHWJXGYJ]Z^[_ZaJcHdFfHgIhG
~uil	]!H#a%I(I*J+J/J1d3H4W5K6X7I8J9I:H=H>H?I@EAJCIDHGJHEIGJIKGLJMHNGOJP[RISHT]UXVFWYXIZC[_]I^[_IaIbZcHdHeJfHhI
~uim	w9ZHK_Y
~uin	yFZgX
~uip	ygX
~uir	S!G#I%D&K(X)H*J+]-F/G0Y1H2J3E4I5J6I7I9F:G;J<a>E?H@ZAICaEcFJGHHFIbJHKIL[MHOHPGQ_RJSITIUHVGWIYHZ?[I^G_GaFdJfIgHhG
~uis	^!I#]%I)K*I-G/[0K1I2K3G4I7J9I;K@EB[C[DIEJFZGJHZKEMGN_OHPJRISJTGUIV[WIXHYIZE[X]Z_HaGbHcHdHfGgJ
~uit	Z!]#_&Y(G)I*H+I,I-]0H1I3F4W6H7H:[<J=J>JAIBICFDGEJFIG_HDIYJIKELIMENJOHPXQKRHTHU[VGWIY]ZX[H]_^H_GaEbHcDeIfEhG
~uiu	y?IB[HIZJ]^aJ
~uiv	r#]-[2Z9J@HB[IJMIXJZIaJhZ
~uj^	Y!G&J(^*E,G-D/H0X1G2I4G6G8G9Y:F;H<I=J>B@EA^BFCXDGEHFIHYIXKJMGNDO[PGQIRGTIUGWHXEYYZ[[G]D^GbYdJeYgJhb
~ujo	m3H9Z>H?J@YDXHGM]TYXZZIaY
~uk^	w!]>Z@[HGRYZJaG
~uka	yH^ZJ
~ukr	y>[H[ZGbZ
~ukt	h%J(I,X/Z3J4Z6X8]9I=Z?JB[CJDJHFIIKIMINIPYTJVIZa[J]J^J_HaJdKfJhH
~ul^	_%H(G)I+J,J-H/I1J3G4F5H6J7J8I9F:I=G>F?Z@[AIBEC_DGEJFZGJHEIYJ[KZLKNHOIPXRJSITHU]VXWKXHYJZ[[Z^I_IaFbHcIdGeZfFgahI
~ula	Z!G#]%I&J(H*H+H,J-[.J/H0K1J2J3Y4d6I7I8H9C:F;J<J=H?G@DAIBEC[DaEJFXGJHFI[JJKJLIM]NZOYPIQJRISHTHUHVFWJXFYIZI[H]F^I_HaCbHcHdFeIfGgIh_
~uld	Q!C#I%G(F)G*G-_/H0J1I2J3X4]8G;J<E=E?H@GAIBXDWEIGJH]IGKZLHOGPGQJSHTHUIVXWIXGZ_[G]E^Y__aKbFe[fFgHhI
~ule	Y!I#I%I(H)I-F/[1J3H4I6K7I8I9I>I?HAJBGCIDHGdIYJZKELKMHNeOJPGRISIUIVGWJXJYJZF[[]Z^J_HaIbIdJfFhI
~ull	]!H%X(H*J-F3G4[9Z:Y;X=I>E?GB_CYDFGJI[JJKFMHOZPJSJUIVWXHZB[I]X_JaXb[cIdJfYgJhH
~ulo	y-K2ZBKHHZK][h[
~uls	r(a:ZHHVJZJbY
~ult	U!I%F&I(F)I*C,I-D.J/Z0J1I3D4H5J6H7H8H9C:c;I<J=G>G?F@^AcCFDDFIGHH^IBJGK_LHMCOaPGQJSHTGUZVFWFXFY[[H]F^G_GaEb_cGfHgH
~um^	V!G#G%H(G)H*I+I,J/F0Y1Z4I5[6I7H8I9F:H;J=f>F?F@YAIBDCFDIEIFJGIH[IYJIKDLYMHN^OGPGQKRYSGTGU[WIYIZF]F^Y_GaFbGcXdDeJgahG
~uma	k(J8Y9_>J?H@XBIC]HFIJKJNZUJWXXJZFaZ
~umb	N!G#G%H&J(F)H*J+^,J.I/F0J1H2I3e4H5J6H7I8H9E:G;I<I=E>b?C@FAHBHDZEIFJGGI_JHKGLIMEOdPGQJRHSITHUIVEWIXYYJZE[G]D^I_GaZbHcGdIeJfHgHhC
~ume	Q!G#G%G&J(F)G*G+F,I-E.J/H0I1I2I3g4H5J6I7H8H9C:F;I<J=G>d?D@CAHBCCDDIEIFIGIHHIYJIKBLHMDNFOhPGRHSHTFUGVEWHXZYIZA]F^I_Ga^bGcGdGeIfGgHhD
~umg	tE[ZIc_dY
~umi	y3[?]HHKJZJ
~uml	q/Y=YHXIZ
~umm	V#G%J(H)J*H,J-F.K/I0J1J2J3h4I6I7J8J9E:H;I<K=H>^@EAIBFDaFJGJH>IEJJKHLIMGNFOfPHRISITGUIVGWJXEYJZA[I]F^I_Ia^bHcIdJfIgIhE
~umn	y1ZKZ
~ump	lHGN_][
~umr	k-J3_9I>_@JBKCJDJHGIHKIO_XJZH]JaWhJ
~un^	]!J#I%I(H*I+H-Z/K3D4]7J8J9H:I=H>F?F@GDbFJGJHGIHJJKHMYNYOHPJRKTJU[VHW]XIZH[J^J_Ka]bbcHdHeKfXgJhY
~una	b!J#J(I/K3I4]9Z:J=I>J?FBGC]DIHCIHJJKILZMISXTXUIVJW[XJ][a]bIdJfIg[hJ
~unb	r&_H[T]ZGdIgJ
~unc	V!F#G%Y(Y)X+Z,I.J0J2J3D4I5[6I8I9E:I<J=D>D?D@XAIB^CED^EIFJGHI[JILZNEOGRISHTFU_VYWYXFZH[F]_^G_HaKcHeIhF
~und	P#C%J&G(D)G*H+F,G-[.I/F0H2H3B4Z5H6D7]8Z;G<H=E>@?X@XAaB_DEFaG^HKIGJIKXLHMCNJOEPFRHSZTFUGVCWXYYZD[E]D^I_caGb_c^dBeGfBhE
~une	d#I%c&[(I-Y/J3]4J9^=J>J?K@IBIHIIGJJKGLHMINITF[J]WcJeKfJhJ
~unf	mBIIYMYNXX^]Y
~ung	N!C#H&H(W*G+X-A.H/D0Z3E5G6X8G9B:B;a=F?FAGB]CXEZFHHXIWJIKDLYMHNXO[QHVZWZXA[F^H_DaXbFc_dDeGf^gIhF
~unh	y-X0YHI
~uni	]!G#G%G(H)I*F+G,I-[/[0J1I2J3G4X5J6I7a8Y9D:F;J<J=G?[@FAIBCCFDEEIF^G^HIIEJYKGLJNDOHP[QJRISHTHUHWIXGYJZ_[H]b^I_XaFbGcKdGeJfGgHhG
~unk	Z!F#G%I&e)I*I+J,I-F.Z/I3[4I6I7J8J9D:H>F?H@GAJB_CGDHEIFKGJIGJIKFLJMFNHOHRJSHTIUaV[WJXGYJZK[J]H^I_Ha]cIdFeIgIhH
~unl	S!G#X(H)I-H/H3I4J6K7I8J:I>H?H@GAJB_CJDIGIIIJIKGLIMHNIPHRJSJTcUIVHWKXI[e]J^G_FaJbDcJeIfJgI
~unn	_#Y%J(G)J*J,J-I/K1Z3X4Y6J7J8Z=I>Z?H@GCIDHGIIHJYKGLJM]NIOJP^RYSITJUIXIZC[J^J_IaHcGdFeHf_gJhI
~uno	l=Y?JBFCJHFIIKJM]S[UcVGWJaKcJfK
~unq	rMKSZ
~unr	y-HHIZ^cY
~uns	]!I%G&a+J-^0J3H4I6J7[9I:Z;J=W>I?G@EBFCIDGFJGIH[IJLJMFOJPISHUYVEWIXIYY[I]G^G_IaGbHcYdJeJfYgIhI
~unt	@!e#b%_&E(?)[*^+Y,X-=.E/@1D2b3]4A5J6B7E8E9A:Y;Y<I=H>AA]BBCHDYEEFCGXHGIIJBKDL_NDOHPdQ[RBSAU?V]W@X]YEZF]B^e_^a?bHc?dZe@fBgChA
~unv	ygY
~unz	k-J9JB[HZU[VYfX
~uo^	r#[KYMIYYZJhH
~uoi	r*Z8Y@JHJVZZ[[[
~uol	i(])Z*Y-J3I9I=Z>G?F@GBJC]DIHFIYKZMWNXOJU]VIXJZF]JaJgKhZ
~uon	u9_>JHJaJ
~uor	u#^9ZGXIJ
~uot	u3ZF[IGZ[
~uov	b!J#Y%J(J-G3G6K7J8[9J:Y=J?I@YB^CJJKLJM]OJSJTKVKXI[Y]ZaHdIfJgJhH
~up^	P#F%C&J(E)E*J+],]-D/H1G2I3F4G5I6^7G8I:F;J<I=G>D?C@FAFBFCEDcE[FHGIHfIHJFKCLHMEOFPcQIRFSGTFVgWGXEZ=[G]E^EaDbEcEd@e_fBgFhG
~upd	W!I%I(],J-G/]0X1_3G4H5^6H7I8I9Z:I;K=H?HAJB[CHDGGHH[IHJJKDLIMGN]OIPIRHTJUJVIXJYIZH[I]H^F_HaHbHcGdFeHf_g_
~upe	f!J#I%J(H*X9X:K=K>a?I@HBZDZHEIJKJMJVIZ^[JaIbJcYhJ
~upg	g#J(I1_4G5]BJHZRJXIYJZHbIcJdYeJf_gJ
~upi	q!K(ZBJGJHFP]V]ZF]J^Z_IgX
~upl	g%J&J3FAdDZFHH^ZK_KcJfI
~upo	d3J9J>J@JBJHJIKP_VdZG
~upp	Q!D#C%F&J([)E*B+G,G.I0H1e2H5[6H8F9H;H<I=D>H@FAJBICYD[FJIIKCLYMHNaOIPaQIRFSFTIVeWGXGYHZF[Y]D^XaEbEcDdEeHhF
~upr	k!J%_(b9I:J;_>J@IBHDJNKP[VIZEaJdJfJhX
~upt	n+^-JBIHJIJKJMIZI]^h_
~upy	rGZVaZJ
~ur^	B&X(D+X-?.G/]0C1I2F4[5D6D9b:Z;G<b>C?B@aAHB>CBDZE_FGGEHJIJJAK>LAMHNCOIP]QGTHU[V]Xa[C]H^G_EbIcYdae_fXgBhJ
~ura	Q#D%G&I(D)F*X+I.I0G1G2I5I6^7F8[9C:D;H=J>B@CAGBCCJDBEiFHGEHDIEJHKCLDMHNCR^SET^UCXDYXZH[G]]^G_EbDcId]eegJhE
~urc	c!H%X3Y4X8H>J@IAeCJG[HEIJKKMXNJOKPITHVJZH]J^JdJ
~urd	_#E%Z(G*J-H4Z9J:I=X>Z?]@ZCIDHHJIHKYLJNHOJUYXY[J_[aGcJfIgJhI
~ure	]!H%Y)H*^+I,J-G/I0K4I6J7I8J9Z:Z;K=H>[?_@EAJDDEHGIKELJOGPGSJUEV]WaXGY][H]H^I_JaGcGfH
~urf	r)ZHXPYQXZFbZ
~urg	u9]@IBJHJIJZ^
~uri	S!G#G%Z(Y)Y*_+X,I.K/I0J1I2J3H4H5J6H7H8I9G:H;]<J=G>Z?_@CAIBEC]DYEGFJGIKZLJMHNGOHPFQ_RISIUGWYYaZB[I]G_IaEbXcHdGeXfGgHhJ
~url	p9ZH_cK
~urn	R!b%G&X(E)_*H-J0I1I2J3E4G5I6H8H9H;X=FAHBBCGDHEHFHGGHAJYKZLHMFN[OHPEQJRFSXTGUbVZWFXGZI[G_ZaJbZeXgF
~uro	f!J(H)I*I3F9Z:J?^@IBICYDFEHHZIJKJMJOHPJS]UFVaW_ZC]J_ZbJdJhK
~urp	w)ZHIPYVJ
~urq	t*Z@KVZZ[[[
~urr	Z!J%J(J-H/G1J3H9I:J>H?IBGCIDHHaIFK[LKMJNGOISWVIXJZ[[I^IaJcKeXfJhe
~urs	h-I7X8Z?K@[BIDJGJHDIJJ^KJMZUZV]YZZF
~urt	g#J-G9J@GCIDIHBIdKGN_T[VJXZZFaKhZ
~uru	P!Y#F&Z(]*G+I,G-F0Y1H2J5I8H9I:];G<J=Z>H@GAJBXCIDJEXGJHFIDJJKYLWNDOHPIQJRGSXTGU[VZW]YH[J^E_GaXb[d[eGfXgJhE
~urv	yH]LXZY]E
~ury	w6[A[JYP[_I
~urz	g!J-H/^0Y3J9I:J>[@]BGCWDJI]KYMGNIT^XJZE[J]J^J_ZdJhJ
~us^	G#Z%^&G)[*F,H-_/b0G1E2I3]4E6F7I8J9I;J<G=[AFBDCEDEGEIbJ_K]M?PGSBTHUZWGXYYCZE[D^C_FaAbEdZeJgDhJ
~usa	^!J#I%J(I)K*J-_/K0Y3H4J:I=I>H?[@GBGDFHBJYKdMINYOYTJUIVYWIXI[J]I^JaHbJdJfJhG
~usb	w-Z>^CJHF
~usc	e(K-J3F9I>IB_CIHDIeKJOIaKc]
~use	>!Z#X%E&D([)_*Y+Z,J.F/A0C1E2C3E4A5B6@8J9=;a<C=[>@?I@IAbBZCFD[E[FWG^HFIYJFKXLYMANEOFP[RASATJUGVJWE[I]]^]_daFbEc@e@f>ge
~usg	g#Z%J(])Y-J3J4[9J=J>I?J@KBICJDJG[HCRITJUXXJYX]JaIcXd[
~ush	t#G>ID[ZHa_b[
~usi	_!J#]%J(J*X+K-H/I3I9I=c>I?I@FAYBFCHDXH]K_LZMJNHOHPJUJVIXZZH[J]I^J_IbJcJdHfIgJhG
~usl	j(I-W2^7K9Y:J=I>Z?J@JHEIJNJS]UIVJWJXJZG]JcJdXfbgK
~uso	n!]/]2Y9J>I@[BHCJGXIFKHNKU]ZH]ZdJhJ
~usp	n![@JH]X[ZI
~usq	y9Z@Yf[
~usr	w-Z
~uss	^!I#E%I(H*Y+K,J-F0J4I6_9Z;J<X=G?[@_AJCGDGHXJKOHPIR[SIUHVEWJXGYJZC]Z^I_IaFbIcIdFfGgI
~ust	L!F#E%[&X(F)E*]+G-].G/H1H6F7F9]:W;H<I=C>F?F@aAEC_DFEYGGHZI]J[KYL^M]NBOIPERFSJTEUEWJXGYF[^]Y^F_GaHcEdHeHgF
~usu	U!Z#I%I(^)Y*D+J,G-E.J/J0I1I2J3H4X5J6H8]9E:Z;Z<J>E?Y@IA_DFEIFJHEJIMFNEQJRHSGTEUFWHXIYIZ[][^]_^cHeJfFgIhE
~usw	q3J?[C]DXHH[Z][aF
~usz	l#J(Y*Y,K-JBJCJDXIJLZN[X[ZI[[
~ut^	H![#d%A&X(H)I*B+D,J-J.I/D0E1C2E3^4Z5I6D7E9E:B;D<I=Y?E@]ADB[CJEYI^JCLEMaNJQFR_SaT_UYVIWKYEZJ]A_FaGb@c[dBeEgC
~uta	Y!F#X%I&Y(F)I*H+G-D/[0J1Y2Y3K4J5I6G7G8X9A:F;G<Z=^>Z?E@IA[BICDEJFXG[H>IJMYOIPGRGS]TFUHVFWIXEZK]Z^]__aDbFcYdYeIgGhD
~utb	rBIHEcb
~utd	t1]>]?JZIeKfH
~ute	Q#a%E&H([*D+G,^-E.H0F1F2G4E5H6b9X;W>??E@CAZBDCHDBEHFGGIH_IHJGKIMeNBOEPJQJR^SDUDVGWGXEYGZ^[G]abYcDdHeGfBgHhA
~utg	wL^TJcY
~uth	N!H#G%G&K(_)Y*J+G,d-G/I0J1J2K3Y4H6I8J9I:H;I<K=H>^?b@FAIBFCWD]EIGGH_IGJIKFLIMFNEOIPFQJRISIUFVKWIXHYJZ@[H^H_Ha[bGcXdFeHfHgIhG
~uti	V!E#Y%H(X*F,X-_1J2J4H6J7]9F:W;X=J>F?Y@GAZBHCJDHEHFJHJIYJJK^M]NEPXSITJUEWGYJ^[aHcHeJfGgJhH
~utl	X#G+J-J3I4J9I>H?J@GBdCJDKH^IHKILJMcNIOITXVJZD[J]I_JaJbIcIhI
~utn	tHZSJc^
~uto	U!G%Y(_)a*I+G/G0H1[2H3B4F5I6H7G8H9X;Z<J>B?B@GAHB@CEDGEHFIGGH[IBJHKCLGMaNCOFPFSGT[UaVaWHXEYHZC]E^G_GadbGcEdEeIgZhF
~utr	_!H#G%^(X)I*Y,J/J3H4J8J9G:a;J=H>I?G@dAJBFC^FZGJH?IELKMHNIOHPISJTIUGVZWIXX]G^J_XaGbJcIdIfJgJhH
~uts	l([-[G^HHPJVXZH
~utt	Y!D#Z%a(c)I*K-Z/I1J3H4J6J7J8J9X:I;J=Y>I?HBYCIDGGIHGJJKELKMINXOIPJSZU[VGWJXI]I^H_Ib]cIdJgJhI
~utu	y1ZKZ
~uty	w!K3JHaZG
~utz	W!Z%H,Y/J2J3H4H6H9J;^>G@CA_CGDGEIFJGXHFI^JJL[MFNFRHSHTYUGWIZC]]^[_[bGcGdJeIfFgXhH
~uur	t9[@XHGT[
~uv^	l#H/YC_DIHHTXX[
~uva	g#[(J*K,^-H3G9H:J>H?Y@HBICIDIHAIJKGMJNJOJTJVJX[ZC[J]J_Ya[c]dGhd
~uve	X!H%G(G+H,J-F/_0[1J2J3F4I6Y7I8]9^:J;J=J>H?FAWB]CFD[EIFJGIICKZLIM^NHOGP[RISITXUHVGWJXFYJ]Z^IaEbYcJdIeJfGhE
~uvo	y3[DJV]
~uvr	u![@JHYZF[[h[
~uw^	]!I#H(X*I,I-F/Z0I2J3G4H6I7I8]9^:X;J=I>K?G@^B^CGD[GJIHJJLHM_NDOHPIRJSIUHWJXIYJ]Y^G_IaGdGeJfHgJhE
~uwi	y,Y3[HZ
~ux^	]!J#I%I(K)[*^+Y,J-G/Y1J3G4Y5X6J7J9F:I=I>[?G@^A^BFCXDFH]IHJJLKMGNGOZPHRKTIUJVGXYZ]]H^J_HaGcJdHfIgJhH
~uxi	q@YBYC^HKZH
~uys	u#G@[HHPXT]cY
~uz^	wHII[K[
~uzo	o#]9J>[BJHXX_ZJaH
~uzy	[!X#H%H&J(Z)X*G,Y-Y.J1I2J3E4I6I7Y8Y9E:G<J@EA]BJCJEJFJH?IWJIK_MFNFP[QJRISGUGWHXGYJ[K]Z^]_[aHcHdGeJfGgHhH
~uzz	q-cHGND
~va^	S#H%G&I(C)Y+F,F-G.I/Z1F2G3J4F5I6E7E8F9@;G<I=Y?YAHB_EGFXGYHGJILHMcN_OCPGQIRGSFTFUJVCW[X[ZZ]_^J_EcDdCfZgJhA
~vaa	t#Y-]X[
~vab	w,[3HHF_Za]
~vac	p#Z.^3ZBIZZaJ
~vad	c!^#Z(F)Y3a6Z7K9J:J=I>H?H@JBHCKDHFYHFKJMKOZPKSITJU]WJXJZE]JaIbJfHhJ
~vag	n(J0[=IFYHYI[RXSITJXJZIaIc]
~vai	^!X#Z%J(I)J*I,Z-G3H4Z7J9G:I=Z>[?^@GBFCZDGHYIHLJMHNJOJPJRKSZTIUHX[ZC[H_KaHbGc[dGgKhX
~val	V!G#F%F&K(F)I*H+H-J.J/Z0H1I2X3[4H6I7H8I:F;I<J=G>b@IAHBXCEEJFJH^IJJEKKLbN[OcPHQJR_SHTFUHWJXDYJZE[I]F^G_GaJbHcGdGeIhJ
~vam	yYZ
~van	T%E&H(X)K+H-Y.H/G0F1G2G3@5I6F8Z9]:D;Y<H=Z>J?X@ZAZCGEGFHH=JGKbMBNBOEP]QHRHSFTGUCVHWFYHZI[G]]^Z_aaZb[cEfEhA
~var	X#X%J&J(D)X,Z-]/G0Z1H2H3D4G5J7G8Z:F;H<J=E>@?C@AA^BFCDDWEIFIGHIYJHK@LHMHOGPFQIRGT]UFWIX_ZD]E^G_^aXbEcFeXhb
~vas	t9J>Z@IC[D^HIIJK]hJ
~vat	X!_#D%G&J(I*G+I,X-Y.Y/H0J1J2K3^4J6a7I8I9H:J=F>_@GAJCIEJGHHYI]KFLJMHOZP[QKRHSITFU]WIZA[I]G^G_IaDbGcGdJfEgIhH
~vau	o2ZHbKE
~vbe	u)]BJHIIJKJUbVJZJ
~vbr	w>JHGIGKIZH]bf^
~ve^	H!E([*Y+E,I.I/G1E3J4D5]6I8H:D<I=^>G?F@XAYB=CaDaEFFKGHI_K_MEOXPGQGSDTFVGWIYEZI]F^Y_JbGcDdYeJ
~vea	_#J%J(J-G/Z3J8Y9Y>J?J@YBZCIHHIGM_U^VJZX[Y]]aIdIfJhH
~vec	[!H#_%H(H)K*I+J-I/Y2K3]4J5X6I8J9F=G>X?GAJCFDFGKH>IEJJKYLIM^NFOXPZRJSJTHUIVGWJX^YZZH[H]G^J_JaWbHdIfIgZh_
~ved	c!W%J([)J+I-X/I1J2X4J7Z8J9Z:J>Z?X@GAJBHCHDGG[HXIFKHLKMJNJOIPJSJTHVXXI]I^K_ZaYbJfIhJ
~vee	m#]-I6]7Z9K@IBJF[HGIYKYNKX^ZHaJ
~veg	o.[6XHGIJMJZI]_b^
~vei	m(J*^-I9I;X?^C[DYHFIIKYNKP^VGXJZH]IdJ
~vel	]!I%J)J*I+I,K/X2K3^4]5]9^:H=I@DAJBDCCGJH[IEJJLJM^NFOIPJRJSJTIU^VHWJXFYYZB[I]G^J_IaGdHfHh]
~vem	j!J/^0]3J6X9J>K@[AYBJHEIIJXKHNIOJPZTZZF_YaKcJdIgW
~ven	M#X&_(@)I,^/B1F2F4J5G7D8X9H:G;F<G=Y>A?JAFB^CGDXEFFJHGIDJ_MBNcOEP]QHRISCTGUCVBWE[J]I^E_FaJd[e^f[gHhZ
~ver	=#b&B(:)>+D,F-B.D/D0I1a3K4a5d6c7K8F9E:A;c<Y??A@BECaD^EBFHGBH[IEKYLYM@NZOKQIR_S[UCVDWBYbZD[I]]^I_Ha[bGc^dIeCgAhC
~ves	t!Y>[EZHJZ[
~vet	m%J([2Z3G>J?Z@JBJCJDHHIJ^KIOZZH[Y^ZhI
~veu	a#J%J*J+Z-J3I4[9I>F?HBGDGIIM^OJPZRZTJVJXJYY[X]JaGcZhX
~vev	wK]f[
~vez	e#^-J3I9]>I?J@[B[CJHGIHKIX^ZF]JaZdY
~vi^	h!Z#Z*Y+J-Z3F6Y?J@JBIC[DHIJMKNJOIX_ZJaKdZ
~via	k#I3J9J:J>H?JBXCKHYIIKIM]OJUJVJWYXIZH]Jabf[
~vic	I!B#F&H)_*H+D,J-C.I/E0^2[3H4B5F6D8E9B:B;F=C>Z?@@AAFB]CDDIEEFFGCH]ICJEK@MCNBOFPBQGRGSeTFUdVZWDXDZE[C]B^HaFbFcbfigAhD
~vid	W!F#G(G)I*H+I,I-J.K/I0I1H2I4]5K6[7b:_;J<J=G@EAHCEEIFJGIIEJIKELHMZOFPXQJRZSFTHUEVFWIYXZZ[I]E^H_FaZbZc[eIgIhG
~vie	T!Z#[%G&J*D-].X0Y4I5X6G7G:G;[=H>F?DAIBGCDDDEIGHIYM[NEOERJSHT[U]WGX[YZZA[G]E^I_Fa[bXcFd[eZfCgI
~vig	n.ZHIZF]XbYh^
~vij	w#^HIMZX[ZI
~vil	W!E#G%E(b)[*_+Y,I.J0I1I2I4H5J6H7I8I9E;I<K=G>J?X@XAIBDC^DCEIFJGIHGJIKXLIM[NYPeQJRISITEUHVEWJXGYI[Z]F^H_FaEbHcGdGeJfH
~vin	a#J(J+J-e3K9I:J;[>J?JBHCIGYHHIGKKL[MJNJVJZC[Z]J^^aJbJcKdZfIhH
~vio	Y!H#Y(J*J+K-c3H6K9H:I=J>]?HAKBJCIDIEIGJH?IFJKK_NdO]PJTIUJVJWJXJZH]I^J_JaJcIdJfJg[hI
~vir	g%J-H/J3J7J9H=F>J?J@WBHEXF_HaIJKIMZNIPJRZTJVJWIXJZGaJc^dZgJ
~vis	X!I#H%I(I)H*I+[-_/J0d1I3G4J6J7H8J9F:[;J=E>D@^BDCGDFEJFJHbIEJIKELWMFNEOYPISZT]UFWIXFYJ[H]F^F_JaZbGcFdHeJfEgHhF
~vit	X!H#F%J(I)J*J+J,K-G/I1K3H4J6J7J8I9Y:f;J=I>H?G@FAKBFCHDGEIGJH^IGKGMINGOJPJRKSJUHVHXH[I]G^J_IaDbXcfdHeKfIhI
~viz	m2XBXHFS^UIVJfagK
~vn^	c!H#I%Y(H)J*J+K,W0I3J4X6Y7J8]9I:J>G?J@HBGCJDJEJHIIJKILIMHNJOKPYRHTJUJVHXIYX[J]K^IaIbHdae]fXhH
~vni	u!]#IHJRZZHf[
~vo^	W!]#Y%G(G)J*I,J-J/J1J2[3_4H6I7I8a9E:G;J<K=G>J?[@aAJCFGJHZIEJJMGNIPHQXRISHTIUHVGWJZI]F_Ha^bGcXdGeIgIhF
~voc	m3J9Z:X>J@YBJHZIJKJMJOYXXZIh[
~voe	o([8WOZTYVZ
~vog	p+YBKHIIYKIZ[hY
~voi	e+J-J9J=J>I?]@ICJHbIJKJMJODV^XJZZ[JaZ
~vol	Z!_#J%I(Y)J*I,J-I0[2J3E4I6I7I8J9F:G;J=G?J@aAJBXCFEKFKGIHBIXJJK^L[MFN^O^PIRITGUGVEWJX^YJZ?[H]X^H_Hb[cHdGfFgIhX
~von	i3Y4Z8X9K:X@YBIDHI[KJR[U[VJ_[aJfH
~voo	^!G#G%H)[*^+F,I-a/I0I1Z2I3G4Z6I8I:G;I<K>F@EAIBDCFDIEKGXIEJJLIM[OIPXRISIU^VZXDZC[H]]^H_GaGcGgJhG
~vor	^!I#X%J(J*J-G/K2J4Z7K8K9G:I;J=I>ZAJBFCGDFGJHHI[K^LJM[NYODRKTYUJVIXHZG[H]c^I_ZaFbIcXdJfJgZ
~vot	e(J*J-I3YDHE[HFI]KJM[UJV[]Jd[
~vou	b!J#Y%J+]4I9]:J=J>H?X@ZBZCIDJHXIHKaMJNHOKPJRJTJXJZF]JaIcIfXhI
~voy	u&Z>Xa]
~vr^	r![TZZHa[h[
~vra	b!J#G%J(J*^+Y-Y0K3I4J6K7J8K=J>G?]@XCZDFHHIFLYM[NIOIPJTJUJXaYZZD[J]HaGbJcJdHfIhY
~vri	w)IHIMJP[T^ZK[[
~vro	y>K?]@^HG
~vst	o!b;YHEIIfZ
~vt^	y!XHY
~vue	n!Y#K/J0[HEXXZ[b^fJ
~vul	w?JC[D]HJK]aJ
~vuo	k*X3X9J=Z>H?J@JBJC]DJHDIZK[MWNYOJUJVKZZaJgKhZ
~vut	w*W9ZHGK^ZJaJ
~vvi	m-[B[HYSKTXZGf]
~w32	mBGHHReZHdHfH
~wa^	d!I#H%b(H)J*I+K-^/J2Y3I4J6J8_9Y:I=I>Y?H@FBFCIFJGIIJKFLJMHNHOJP]QXRKSGT[UJVHWKXHZY[I]H^Z_IaGbHcXdIeJfIgIhI
~waa	k*[+I-J9J?J@IBICGDHHXIZKXOJTKV[Z_[[hK
~wac	P!D%I&J)F*E+F-Y.I1H2Y3J5I6[8G;G<I>G?CAHCCFINYOFPJRFSYTCUYVXYHZ_[[^Y_FaXcEdYeHfDgF
~wah	f#I-^3]>G?a@GBHCYDHIYMJNIOHVYXJZD[_]Z^JaDhI
~wai	[!J(J*K-I3J9^:K>F?I@bCIDJHGIGKGLJM[NGOJPKTJVJXdZE[J]IbZhI
~wal	Y!I%J(E)H*H,J/I1I2J3H4H6I8J9G:H=G>F?G@HAKBYCGEHGJHbIGJILINYOIPIRGSDTHUGXHYJZI]_^I_IaGbHcfd]gFhH
~wam	y0Z>ZB[HJOJaJ
~wan	K%G&H)I+b-X/[0F1Y2F3I5G6X7J8C;F<Y=BBHCYEFFFGJI[JJK_LXNDOGPFQGRESYTJVFW[XXYIZF[a^B_CaAcDdHeF
~wap	w@_HHZHcY
~war	]!I#J%Y(H)J+J,J-E/Y0J1]2Y3G4J6K7J:I=I>D?^@XAJBDCGDHGIHdIEKGLJMEOIPIRITIUIYYZH[X^I_JaZbHcEdIfHgIhI
~was	w:[>_BKHEZJaJ
~wat	m#I+J3H6]>_?Z@[BJCJDGKJOHZDa[dK
~way	[#J%I(F)Y*[+J/G1K3G4J7I8J9G;K=J>F?[@_AJCYD]EKFYGKHHIDJHKZLIMINWOIRJSIUXVGWJXIZH[I]a_JbHcIdJfJhY
~wcz	m9J@_BIHGIJK[MYZF][f[hJ
~wdc	u#b%JHH
~wdl	d#J%c(JHHg^
~wdr	y,]HZeZ
~wdz	y#GB[D[TJZ^[J
~we^	j#J-I/[9J:Z>J@ZCKD[HCIHKXLKM]Z[[Y]JbGhH
~wea	i-]/X9J@JH]JXKXZI
~web	b!J#I-I.X3J4J9H=J>H?J@HCJHcIWKIMaNIOJT]XJ]XaHcIfJhG
~wec	n-K>]@^BHDJHGIJKZL^MXZIhY
~wed	e)a*I-I3J9I>I?J@IBHCIDYHXIILJMINISXZH][a]hZ
~wee	T#Y%F&J(E)J*a+G,H-C.I/J0G1D2I5G6Z7F8Z9E:E;H<Y=E>G?D@cA^CZD[EHFHIGJGKXLFPEQIRFSGTDUFWHYGZZ[[]C^F_WaDbEc_dFeIgG
~weg	g!Y#F(J3Z9Z:J=Y>F?J@GBFCHD]EZHHIHKHMXOITXUZVIXJZI]b^JaHbJdJ
~wei	S!E#F%_(E)G*Z-Y/a0X1H2I3I4E6F7H8H9Y;]<I=I>D?E@aA^BHCaEHGFH=IGLHNaOZP^R[SXVDWGXDYGZD[J][^G_FaBbJcEdCeHfD
~wej	uDJH[Z_dJ
~wel	a!I#I%G(I*J+H-e1I3I:J=I>I?F@JBFCZDJH[JKKYMIN^OZPKS[UJVHXIZB[J]F_JaIcJdJfHhG
~wen	V!I#G%H(J)H+W,H/X1J3G4I8J9G>I@YAJBaEIFJGIHBJJK^LINJOGPIRISHTZUFVYWHXFYJ]a_IbZcHdWeJgIhE
~wer	O!C#C%Z(H)E*J+H-c.H/C1]2F3F4b5F6Y7J8H9C:H<G=D?HAHBXC^DDFGGDHWI[JFKCLIOJPZQJR[S[TDUDVKWJXJY^ZI[D]Z_DaJbBdDeHgdhB
~wes	t-J1H9]B^HYIJKJZH
~wev	k7ZBJJ[TZ^W
~wez	w9[=YHX
~wha	R!F#I&Y(^)C*E+H,J-J.J0J1I2J3F5I6X7J8I9[;J<F=G>C?F@FAHBDCIDHEJFIIaJYLINaOXPHQJRISITDUDVJWIXFYJZc[H^IaEbFcHdHeIgHhb
~whe	L!J#X%X(Y+I,[-G0G1H2I3^6W8H:Z;I<J=B>J?Z@EAGBBCDDIFJGDHcIDJZKWLFNYOEPIQJRHSXTIUFVAWHXFYHZZ[Y]H^E_^adbYdCeIfEgFhX
~whi	R#G%Z&H(C*H+I,Y-C0X2J3Z5X6I7Z8I9G:G=[>[?H@DBDDGEIGHH]JILDNbO[PEQKRJSJT]VFWIXIZF[H]__HcGfIgZhY
~who	e)J+X-H>J@]BJDJGZHEKHNIOZU]V]ZD_aaJhI
~wi^	g!H#J%J(J)I*I+X-[/Y3G4K7J8J9[:]=I>F?H@GAJBFCHEJF_GJHAIEKZMHO[SJTIUIVFWXXHZY[J]]^Z_IaHbJcIdXfJgHhI
~wia	j+Z-I0Y3Z9^:J>I@FCJDHIJKJMIOJPKUKVKXI]J^Ja]bJhJ
~wic	d#H(J+X-I/I3J9G>I?I@bAeBKCHDIEJHWIIKFMJNJOKTXXJ[J]J^J_FaHcJ
~wid	i(Z+[-[3J>J?ZCGDEHHO]RZUZZHaIh]
~wie	W!^%G&J(D)G*]-[.I/G0I1H2I3G4G5J7G8H9[:D;G<I=F?D@aA]B^DEEHFHGHHJIaJHK[LHMDNXPFQIRFSYTEUFVDWHX_YIZ[[J]C^GaBbHcFdFeHgHhZ
~wif	d:J>J@YBJHdIIK[NJZCcJ
~wij	[!G#F(G)I+J,I-F0I1J2J3E4]5J6I7[8I9E:J;I<K=H>]?G@^AYDZGIHAIEJIKCL]NGPGRISYTIUIVGWKXGYJ[Y]G^__ZaFbGcHdGeKfIh_
~wil	]!H#G%J(I)J*X/Y0H2Z4K6J9Y:I;K=I?G@^BFCYDDEJFGGJH[IFJJKYLJMZNGOHPYSJUJVHXI[[]_^J_JaGbIcJdIfI
~win	N#X%H&K(D)H*G+F,I-G/]0J1H2I3F4E5a6H7G8H9E:F;I<I=F>D?^@BBECEDCEIFIGHH[IAJGKGLGMcNCOGPGRGSETEUGVEWHXEZE[c^X_JaFbecYdZeIgb
~wip	r+Z3J>YP[
~wir	[#I%I(G)J*X,J-Z/G4I6J7W9I:H;J>X?^@]BFCGDHEKHJIEK]L^MGRKSXTIUIVHWKXYZI[W]F^HbHcId^eJfGgHh^
~wis	g!J#I%Z*J-Y/I6K7J?I@[BHCIDJGJHKIHK^MZNIOJPGRXTHVJXH]JaIcbd[fIgIhJ
~wit	E#J%J)X*K+I,X-G/Y0C1I2H3^5G7F9F:Z;X>a?E@JAGB_CFEIF^GJHHKJNZOYPXQFSJTFUYVXWHXEYFZG]B^D_Xa]bXcGdJeI
~wiz	Z!J#I%H(I)J*H+a,d-I0]3J6J9J:J=J>G?I@HB[DEFKGZHIIIJKKIMINIOJPISJTJVJXJZA[J]J^J_IaJbJcJdJedfHgIhH
~wla	d!I#I%I(E)I*J,Z-H3J4I6Z8Y9J:I=I>I?J@HBGDHGIH[IIJZKIMINJPHU]V^WJXJZC[J]J^baJbIcJdZe^fGgJhI
~wly	u%Y8^@ZHFIHNGZJ_Kh[
~wn^	S!Z#D%D&_(E)H*G+J,I-a.J1H2I3F4_5G6G7F8G9E:F;Y<J=E?]AFBACHDEEIFHGGHHIGJ[KYLHOGPFRFSeTEUGVFXGYHZF[X]F^I_EdFeHfZhF
~wne	e#H&b([-K3]>J@XBKHDIKJ]KJNJPIVGZI^[aJ
~wni	Z!X#I%]&J(b)X*G+Z,H-E.J/J0J1I2I3J4H5J6I8Y9D:G;_<J=J>D?E@YA]BICJDYEIFIHHJIKHMFNEPXQIRISGTJUFWHXFYI[K]Z^[_[aHdFeHfFgHhG
~wnl	wH^
~wny	w!XdZ
~wo^	p#I-_3KDZHHKKTZY]
~woc	r*^A]CXHH
~wod	t#[*YBYCYEXHX
~woh	i#[*X-]3J>H@IAXBZCYHHIGKIM[]JaXfJhZ
~woj	o(I3YBWHHK]MZOZTYVXZE
~wol	g#[%J(I+X-H.]3I4J6J;J=J>H@[BGCIDHH]IYKGMFNIOIPJQ[T^UJV]XIZB[J]I_JaIfJgKhI
~won	o(H)^-K3J9Y>[?K@IBHDIHIIIK[MIOJPIVJ]I^Ya[hY
~woo	R!F#G%J)G*F+H-^.J1I2Z3F4G5J7Y8H;G<J=J?EAICEEIFJGWHIKXN[OHPFQJRGSXTEU[VXYHZ]^Z_GaEcEdZeHfEgG
~wor	3!B%[&J(Y)D*C+=,H-a/Y0H1E2]3?4A5I7_8F9B:J;B<W=B>C?G@XA>BcCDDFECFBGYH[IaJZKaL]M]N[O@P@QGRDSHT@UGVDX@YEZc[[]H^[_>aFd_eZg[h^
~wou	h(G-_9G>Z@JBHH]IIN]VYZH
~wpa	kHHba
~wpi	q#Z3J>I@JD[HIIJK[O^ZEhZ
~wra	u+[/I0[DGHJb^dJ
~wri	G!B#A%b&I)C*E+F,Z-C.H0_1Z3H7F8Z9F:D;G>H?D@BA[CEDCEEIBJYK?LDMDN@PYQXRZSETDUAVAWDXCY]ZH[D]D^A_^aEbAddebf^g^hB
~wro	O#^&I(C)G*F+G,_-@.H/[1G2H3]5I6Z7F8X:E;H<H>C?D@IAGCEDDFHGEIBJFLGMFNBOZPYRcSGUFVDWHX][F]D^D_FaEcHdaeYg]hY
~ws^	y9aHIZF
~wse	^!J#G(I-I._3I9J:J=J>I?J@HCJDJIHKHMYNIOKTXVIXJZD[J]baJbdcGfJ
~wsp	w1]9J>JBKH]ZI^[fJ
~wsz	l(J+J-[/J3J9[:K>H?IBZCZD_HEIHKFMJOIS[TJUZXJZD]KaJfKhX
~wu^	u#[@ZBZHIX[ZJfJ
~wun	t?]BJDZHZL[MI
~wur	_#E%Z(G*J-H4Z9J:I=X>[?]CIDHIIKZLJNHOJUYXI[J_[aHcKfJgJhI
~wy^	g(J3]9F:I=J>J?XBHCHDZIYKHMJNJPJR]TJUZVJXHYZZH]I_Za[bIdJfJhK
~wyb	r-Y?]HIIIKZV]]J
~wyc	q1Z3]>H?JCJDXHYY[ZJaIcZ
~wyg	m#J(J-J9J:I=]>H?K@HBHCJDHH]IJKHLbMJNJTIUJVJXJ[J][^Ia[bJdJhI
~wyk	u(Z)]-ZGZHIPJQX
~wyl	d!d(H)Y*J-I1J3I6[8I9H:J;Y<Y=J>I?I@JBICIDJHBIIKINIOKPJRJUaVIXIY[ZG]I^I_JaIbXcIfZ
~wym	c!I#I+I-G3H9F:H=Y>G?FB]C^I^LYMIN_OIPJTJUHVIWKXJZE[Y]J_JaGb[cIdZfJhJ
~wys	m#J(_-J3I9I?I@IBHC[DIHEI[KJOJVJXKZ]]Ja[cJdJe[fJ
~x80	c!K&H(J-J3J4G8c9J<b=K?J@JBIH]IJKJMKN[ZE_JbJ
~xa^	k(I;Y@YBJHZIJKYXXZ[^YaIdZhJ
~xac	t>JDIG[HHO[UY
~xam	w9J@ZH^PF^X
~xao	ycZ
~xbo	wH]
~xce	b![#G2Y3JBJGJHcIJX]ZG]Je]fJ
~xch	h(I)Y*c9J>YCJH]XHZH
~xcl	g)X-]=IGcHELZPXUIV[ZI^J_JdJ
~xe^	u%]>[HCfYh[
~xed	u*ZBJHGLJPI^^
~xem	yCIHXL[
~xi^	uJ[
~xie	q@YBYC^HKZH
~xig	k3J9I?K@JCcHGI]NYZJ
~xim	m-Y3E>IIHLYNIOGXc
~xio	j#I>HBXZ[aHb]ca
~xis	]!I#J(J*J+K-I/J3J4Y6J9J:I=I>]?H@EA^BGCHDHEJFJGIIFKYLJMINGOHPJTKUJVIWYXJZ@]I^J_daGcJdEfHhe
~xit	c-E@]BXIcKIN_ZF
~xpe	g&[+Z3[=JBIH^IIJDKJNJO^Z]cKdIeJfIhJ
~xpi	Q!G#G%b(E)I*I+H,H-E/I0J1J2I3H4J6I7H8J9H:F;J<J=a>G?F@BAJBCCGDFEJFKGHH[IEJHK]LiMKNEOJPIRISITIUGVFWIXGYJZY[F]a^D_IaYbFcHdGeJfGgHhC
~xpl	i%I&_-K3J;]CJDJFKHGN]Z_fY
~xpo	n3J=GDJFaH^MFQ^ZEfJ
~xt^	_%J(I-J=J>J@cHZIXKFLaMJNJPYVYZC]F^I_JbIdIe[gZhH
~xte	Z#J%I(I*J+J-I1J2]3b4J9I:g;J=J>F?H@HBHCJDHHYKYLJMINIOHQ[RJTKUJVIXJZE[J]I_KaGbJcIfHgJhI
~xto	w>^?[@JDGHEa[
~xtr	o&I2[J_ZJ
~xts	oHJLaZJ
~xy^	_1J3I4H6J?JBIH^MKNJRHSIYHZD]H_KaKb^cgdJfF
~ya^	u+Y-J3J9]?J@GBJCIDIHFIZKXNIZI
~yan	y@[DJH[ZJ
~yap	yH[
~yau	y)Z
~yb^	wHHN[SXZJ
~ybi	y-YK[
~ybk	y!H9ZBJHFZ]bZ
~ybo	b!J#X)J*K+]-^3K9Z>J?I@XCJDJHYIIKHNHS^TKUZXJZHdK
~ybr	i(J3K9I?[@JBJHYIIKJPJV[ZH]J^K_Gb]db
~yc^	l(Y)J,K6[8[?YBJCJH]KWPJVHZG[[dGeZ
~ych	b#Z%J([)J*J+I-Z/J1K3Z4J6J8K9F:I;[>Y?F@GAZBFCFD_HHIELJMHN]OIPYRJSJTIUIVWWJXFZC[J]H^J_Ha[bIdJfIhZ
~yci	p#J(a-I:[BJHEK]TYY[ZF
~yck	e!I#G%H*K+J,X-I/[0K3H4Z6b8J9Y:J=H>G?Y@GBYCIDYF[HAIGKIMINIOHPXRJSJTIUJVHXIYK[J]I_Ia[bIcIfIgJhI
~ycl	uHHK__]
~yco	w1Z2HHIK]ZK
~ycz	w*[HKIIK[NZ
~ye^	p!Y&Z@]G[
~yea	b!^(J-Z1]9Y>^?W@JBIDJHCIYKaLYMKNIZA]KbJhJ
~yen	wCZHW
~yer	e!J#K-J/K3I9H:[>]?J@ZBICKDHEJHBIHKIMJN[OIX[ZF][_JaZcafY
~yes	g9J=]>X@]BZHGIIKEZ^
~yez	uZY
~yfi	j!J#I(I*Y-H7K?I@JBIC^DGI[KIMJO[VJX[ZE]Z_Ja]
~yfr	l-J/J6a9I<Z>I?J@IBKCIDJHEI_KGNIO[XHZGa]
~yga	m#J(J-J9J:I=]>H?K@HBHCJDHH]IJKHLbMJNJTIUJVJXJ[J][^Ia[bJdJhI
~ygn	u@^CJHJ]]
~ygu	mAcHHZJ
~yjm	q(J3I>H@IDIHHIZNIO[Z^aJh^
~yjn	q7]:I>JDJF[GZHIIJ_Ja^dIg]
~yka	yB[NY
~yl^	r(G=^@]HJU^VGZDdZ
~yla	d!d(H)Y*J-I1J3I6[8I9H:J;Y<Y=J?I@IBHCIHBIIKIMKNIOKPJRJUaVHXIY[ZF]I^I_JaIbXcIfZ
~yli	q!]#]-I/Z9K=J>K@ZBHDJHGK[LYNKRZXJZF]IaI
~ylk	f!]#I(J)J*J+K-J3I9H:I>I?[@XBGC^DGIHKHMHNJPZUJV^XI[a]IaGbHhJ
~yll	oCID^HHIZKJN_ZJaJ
~ylo	p?]@JHIKaY]ZH
~ym^	d!H#J)Y*I-H/I3]6K7Y9F=J>W?GAJB]CJDFEJGJHXIJKHLZMHNHPWS[TIUHWJXJZC[J]I^J__aGcZdWfIhJ
~yma	f!K#J(X*X+K-I0Z3J9I:J=Y>J?J@IBJC_DHHCI^KIMZNZOJTJUJXYZHaIbXcKdXfX
~ymb	g!Y-[/X9J@HCJHEIbKIMJN[ZI
~ymc	r@ZL[TZ
~yme	yCHHZ
~ymi	y-YO[dX
~ymo	m=X>^DKHDZZ_Z
~ymu	qBJHYL[ZJ[[aY
~yn^	rHHKJNaWYZGc]
~yna	wHZ
~ync	F!@#B%c&E(@)C*C,D-?.F/C0f1h2Y3G4^5D6G7C8_9@:A;C=A>??A@?AFBBCBD@ECFDGiHXI?JBK?LBMaNEOBPJQJRfS@TAUAV?WCXBZ:[C]A^A_FaAbCc^dceIffgBhB
~ynk	i!J#J%Y(I*J+J-I/J0_3H6I7J8I9F:H;J=H>X?I@IAKBICJDHGbH]IFKFM]NGOIPHRYSITIUKVJXHYJZC[J]G^J_HaHbIcId[eKf[gJhI
~ynu	o3Z>ZDYHJO]aJ
~yon	a!J#J%Y)Z/K9]:I>G?F@ZBGIHKHLJMHNHOJPZS_VZ^Z_JcJhI
~you	L#I%H(C)J*D+],G-[.J/H0J1X2I4H5J6I8H9c:a;J<J=[AIBBE^FIGGHJJHLGMFNGOYPEQJRISHTXUXVZWJYJZJ[E]G^K_HbFc]dXeGfHgFhX
~yp^	l#X,^2J3ZBJHFIIKHMJOJdKfJh^
~ype	Y!I%I(H*J+J-F/H3Y8J9G:a=J>C?H@]AKBXCGDIGYHHIaJKKYMHO^PJTJVIXHZE[J][^J_JaDcKfJgJha
~ypo	n-]3]@ZIJNHOK
~ypt	X!H#Z%I(I)J*J+J,I-H/I0K1J2J3G4H6h7J8I9G:I;K<d=I>H?H@HAJBGCIDHGIHAIHJIKGLJMHNGOJPIRGSJTIUIVIXIYeZB[I]I^I_HaIbHcIdFeHfGhI
~yr^	m+]3I?[HIIJKZVW
~yri	r-X/aIJTH
~yro	w!XH^ZJ
~ys^	G%E(B)F+H,F-].W0G1Y2G3G4E5G6e8F9B;I<I=X>B?KBGFFGIHGI^LHMBO[PEQGRDTXUYV]XaYI[H]FaGbJdXeJfCgBhX
~yse	k#Y(G)_-J?Y@HBZHBKJTJUJV^ZD[^
~ysi	nHJZIhb
~ysk	t,]>[BJHILXZ]
~ysl	tHZN]a]
~yss	n(H9I;]@YBJHGIJKIL]ZG^_d^eJhI
~yst	Y!G#H%H(X)I*H+X,J-D.J/H0J1I2J3X4H6H7I8I:Y;I<J=G>D?E@YAIBXCXDbEIFIGHHZI[JKKaLGMEOCPIQJR_SITHWJXFY[[H]G_HaXbHcGdHeJfGgIhD
~ysz	w([9YBYHY
~yt^	j-b9JBHHYKJX]ZG^IbZhJ
~yta	e!J#E(H)J*Y-I3I9G=J>Z?[@aBICHDIHDIHKEL_MINHOJPJTIUJVIXZZY[[]H^^_JaGbIcKdJh[
~yte	k,X-J3Z9H>J@_BJDJHZIHKGLYMJdZfJh^
~yth	^!J#J%](J-I/J3H6K7^8J9H:I;Z=J>Y@FBXCDD]FJGJHXJXKJOIPFSJTIVIXHZa^J_JaJcJfHhH
~ytk	a!Y#J%I&J([)Y*H,I-G0J1J2J3F4J6J8Z9G:H<J>F?G@FA]DYEJFJHAIYJJKJMHNGPXRJSHTHUHVWWIXHYK][^]_[aJcIdHfIgIhI
~ytt	d!J#I%K(I*J-G/^3I6J7J8Z9[:Y=J>[?I@_B]CYDZHCIGKFLJMXNGOJPJTGUJVJXI[X]Z^H_JaIbJcJdHfJhF
~yub	u?_ZJ
~yud	w9ZZZ
~yus	y3JIZ
~yv^	w3[?ZD[HEOY
~yvi	j/JHGNd
~ywa	g!J#I(J+I-^0Y3H6[8J9H<]=J>^?Z@HBHCIDGGJIIK[MINIOHPXTJUJVHXIZG]J_JaIbJcKeJf^hJ
~ywh	q?YHYMYS]ZE
~ywn	u!YQXdZ
~ywo	y!XQ]
~za^	X&Y)G*[+G,H-X/H1I2I3X4F5J6G8X;X=Z>D?X@BAHBXDJEIFHGYHFI[KFL]MIN^O]PFSGTFUGVEWHZ[[Y]E^I_IaEbGcGeHfEgGhY
~zab	b!H#_%J(I)X*W+I-]/J1K3G4K6J7J8J9J:I=X>J?[@GAJBEGKHHIGJKKZLJMHNGOJPYQXSJT[UZVIWJXHZF[X]H^^_JaJbIcJdJfIgIhJ
~zac	W!F%Z(F)H*G+H,H-D.J/I0_1H2J3D5K6H7H8G9E:];I<I?E@EAICFDFFZGaHIICJIKELIM]N^OFPGQJRYSGTGVEWaXFYH[I]X^I_FaEbGeGfcgH
~zad	a!I#H%J/Z3F6J7Y9J:X=J>G?J@ZBYCKIXMGNHOHPKSJTXUJV[WKX_ZE]JaJcIdbfIgJhJ
~zah	n-^3Y>JCZDJHHI[OJXYZJ
~zaj	m([*Y-J3J6[9I>J?[@IBJCXDXHFI_NIO[VKXJZFaIhJ
~zak	p-[B[DKG_HF
~zal	q-J1[:J@]B^DJHDIIKIMJZE[[]KbZfIhJ
~zam	m#]%J-J3K9J:J=I>J?J@IB^CJDIHEIHKIMJU^VHXJZG]]aHd]fX
~zan	k!G#J%K(J+J,Z-Y9Z:Y=J>J?J@ICJHJIHKJMJNIOKUJVZXJZYaJbYd[e[fJhI
~zap	[!G#D%X&K(F)H*H+H-F.I/X1H2J3[5J7H8Z9E:Z;I<I>D?D@DAIBGCFD^EIFIIDJIKELHMENFPZSFUGVEWIXFY[Z[[G]G^G_JaDbGcXdbe]f_hF
~zar	W!G#G%G)H*G+e,d-F0J2J3H4I6H7I9H:[=H>E@FAJBYCJEJFJGZHHIFJILIMGNGOIPGRISHTHUHVGWJXHYJZ@[I]H^H_HaIbGcHdZedfYgGhG
~zas	c#G%I(G)I*]+J,J/I1J3E4J6J7J8J9G:F=H>G?Y@[AJBFCGEIFZGIHIIEKFLYNcOHPHRaSHT[UHVHWaXHZB[I]H^I_IaYbHcHdHfGgIhZ
~zat	[!J#J%I(Z)]*J0Y3I8[9J:J<[=J>J?J@JBJCJDJF]G]IIMJNHOKPJSJUGVZXIZX^J_Xb[cJeJhJ
~zaw	k!Z#G(J+J-^3F4J7J9G:Z>J?I@HBFCJDYI_KINKOKPJRJTIUZVHWYXIZX[J]J_JaJbJcJfZhI
~zaz	b!J%X-J3J9K:Y;Y?J@HBIDIGXIJKILZVHW[ZF]J^^bKdZeIfZhJ
~zby	k-b9J@ZBJHGKKX]ZI
~zcz	m?I@]BJCaDJHJIIKJM_VJWYX[ZGaJ
~zd^	yN^
~zda	r&[9I>]HJQ]ZJeZfY
~zde	rOZPYWZZH[[
~ze^	a!H#[(^)Y*H+J,J-H/J3H4J6K7J8K9F=[>G?H@[AJBECHDGHDI[LIMZNIPXTIU]V[X]ZB[I]H^[_JaYbJcJdJfIgJhI
~zeb	i!K#J+Z-J9H:Z=Z>J@_BHD]H_IJKJNJVI]JdJfKhJ
~zec	q%[-K.X9I>]?J@XCZF[HFIJKYNJZI]JaH
~zed	m!J%Y(I-J/J3H8]9J=K>Y?I@IBZCHDIHIIHNJOHS[TIVJXIZD]b_JaHbZ
~zeg	f#I(J+Z,K-^.X3H4J8J9H:J=J>G?H@HBHHCKZPKR]TJVJXIZ_[K][aIbZcJfHhI
~zei	[!Y#I%H(I*I+J,I-]/X0X1J2Z3[4I6I8J9G;J=H?IAJBFDGEJFZGJHYIdKDLIMGNFOIR_SJT[UIVIWJXGYJZB]G^IaFcXeKfGgIhX
~zej	w8]HY
~zek	k(]-J3K7W9X>H?I@^BJCJH[IIKIZH]Ka^
~zel	k!G(F)Z*I3J9I>I?J@JA_BZDKHFIJKZOYU[V^ZG_HaJb]
~zem	q*Z9J?K@FIJK[V]ZX[JbZ
~zen	P!F#H&[([+G,Z-D/F0I1H2I3X4F5I6F7H8G9Y:X=c?]@GAHBYDBEHGGICJGKELZMDOERGTFWGXYYW[F^DaZbYcadGgEhE
~zep	q-J/Y>[HXIJKHOYRXZ[
~zer	W!Y%H)J,H-F/J0I1J2J3X4H5J6H9H;^>D?I@FA_CFDEEIFIGXI[JIL[MDOYRHSHTXUGVYWHYIZF]a^[_ZbFcGdJeIfF
~zes	l-J/Y1[3J8J9Z=J?J@XBICJGJHEIZKbMZNKOJTJZE_YaJcJfHhJ
~zet	i!Z#G%Z(J,Z-J2Y3J8Y9H:J=J>H?J@]BHCJDHHJIHKIMJNJPIRZUYVIXJY[ZD[K]aaJbJe[fHhI
~zew	u-Z:_HY
~zez	l!]#J%J+Y-I.]9H:Y=J>I?K@JBJCJDIF[HDIIKJNYTIUJX[ZI]Z_JaJcYdJ
~zga	q3J6[HJIKOaZHhY
~zgl	w9]BY
~zgo	y-X9JHJN]O[
~zgu	t>_BKD]ZG
~zi^	_!H#G%G(F)J*I,J-F.J/G0J1I2J3[4H6I7I8I9_:H;X<K=Z>[@IAIBXDCEJFJGJHHLIMFNFPHQJRISYUIVGWJYJZZ[I]Y^H_GaXbXdIeJfGgHhX
~zia	a!J#I%I)I+Z-I/J3I4X6J7K8J9J:H=H>H?Y@GB_CIDDGJH]IFKGM^NHOJPYRJSJTIUJVZXIZX[I]X^J_JaIbHcJf^hH
~zic	m!J%I(I+H9H;c>J?J@JCJH^KKNKOJVJXJZ[]JaI
~zie	[#F%G)H,X-H.J/K0J1I2J4I6I7H9_:];b<J=J@XAIBXEJFJGHHIJIKELHMFN^OGPHQJSITHU[VEXXYJZA[H]X^I_HaKbGcHdHeJfFgIhF
~zif	u3[HJIYO[
~zig	_!J#G%I(H*I,J-H/Y3I4J6J7[;J=I>H?H@_AJBXCHDHHHIFKDL^MYOHPIRJTGUJVHXHZZ[Z]I^__HaIbIcJdIfJgYha
~zij	j!Z*K3[9H>J@IBYDJHHIYK]VZZH^ZaK
~zil	r3H9I>IBYHYOJTXY[ZIa_
~zin	h1J2K3K9F>I@YBXCJHFIIKJNZR[U[V]X^ZFa_cIfH
~zio	T!D#E%J)F*I+G-C.J/G1H3Z5I6G7G8H9D<I=H>D@DAGB[DZEYFHGYHIIDJHLJOFQIRJS^TEU^VYWZYHZZ]D_]aCcJdFeJfagXhF
~zis	p#[>K@bBIHIKJX]ZH
~zka	y.a9JHI
~zla	w/Z9I@KB^HDMZTJZJg[
~zli	q(K*[@YCZDIK[ZI
~zlo	q9YF[HIIYPZV[ZI
~zmi	]!H#G%H(F)J*I+J,J-F/Y0J1J3F4J6I7Y8J9E:X;J=H>Z?G@dAJB]CGDFEJFJGKHHIEJJL]MXNGOGPHQIRJSITHUHVGWJXGZX[X]G^a_HaEbHcIdHeJfGg[ha
~zna	a!G#G%H&X(G)J*J+Y,J-G/I0J1J2^4]6[7I8I9F:F;Z=J>F?ZAJCGDEFZI_JJKFLYMGNFOYPIRJSJTIUHVGWJXHYJZA[^]H^[aGbIcHd[eHfHgJ
~zni	h!J#I(J-J2[3H4J8^9G<]=J>I?]@JBHCJDIGJIGK^MHNJOJQXR^SKUKVJXJ]J_YaIdHeJfHhJ
~zno	p#Z-K9J>J@[BZHHX[ZIa]cYfJ
~zny	y3^:X>K
~zo^	j#[/Z3X9Z>J?J@YBHCYDWHEIIKHNIOIX^ZY]XaIdK
~zoe	u9^>IEZIJZ[
~zoi	yJ]
~zon	W!b#I&X(J*G+G,H-D/H2G4F5J6G7G9D;]<Y=J?E@BAGB[CEEIFYHKIKJHKDL]PEQXRHSHTEU^V]WGXFZ@]E^^cEdaeGgHhI
~zoo	rHbIF
~zor	p@]BJHIKJMYZH]]f[
~zos	l!Y#J9J>]DJHIIJM[VJZI]]_Z
~zow	q1ZGZHHMWQYTYVXdY
~zpi	q*Z?]CZDYHHQYY[ZJ
~zre	g!J(])Y*I>J?K@IB]CJDGKJM^PJUIVGWJZX[J][bIgX
~zt^	Z#]%W(F)J*J,Z/X0X3J5X6J9H>I@ZB]CHEYGJHBIILJMWNJOJRJSJTIUHVGWJX_[H]G_JbHcIdGeJfHg_hF
~zte	l-E3K9K@HHFI^KcOZZGaJ
~zub	y!ZV[ZJ
~zuc	h!K#J-Y/]4J9I:J>JBIDJHFIHJYMJN^O[PZ][aKdIhJ
~zug	e#K%_-J3J4Z8Y9J>[?J@]BKCIDJIJKINJOKQZTY_JaJcJdZfI
~zuj	t(Z3I>JA]HIIJO[ZJ_[aKd]fI
~zun	b%K(I,J-I3J:J=X>J@IBHCJDYIJKILJNYPJS[U[VZW^ZJ]YbJcIdHfY
~zur	P!Y#H&Z([*G+H,G-F0Y1H2J5I8H9H:];G<J=Y>H@GAICHDJEXGJIDJIKXNDOHPIQJRGSXTFU[VZW]YH[J^E_GaXb^d[eGhE
~zus	o(].Y6Y9[@KBKCZDIHIX]ZI
~zwa	j!]#J(J-Y2Z3J9H>HBHCJDIHDI]K[L]MKVJXJZ_dGfJ
~zwe	a!J#I%J(J*^-H/Z9I:J=J>I?I@bA_CbDHHHIGKWMINHOYPJSKVJXZZE[J]HaIgJhI
~zwi	m#I-J/J9X>JCIDHF[GIH]IHK[M[NJTJXJZI[Y]KaJbJc[dKhJ
~zwo	q-J.^3J9Y>[BICKHFIIKJV^XJZHa[
~zwr	b!I#I%X(H)J*J+J,X-I/I0Y3G4Y6Y7J8[9G:H;J=Y>H?I@GAJCIDHEJGIHIIHKHLJMHOIPZSJTIUHVGWJXHYX[I]J^I_IaHbHdce^f[hH
~zwu	wDZL[
~zwy	y)]9JI]PJ
~zy^	]!E#]%G(E)X*J,X-].J/H0J1J2J3F4Y6H7H8I9E:G;Y<K=G>E@ZAIBDC]DZEJFIGHHHJJKELYMENCOJP[RXS[TGUHVIWIX]YIZJ[H]F^Ha]cHdIeYfFgHhY
~zyb	y!H9ZBJHFZ]bZ
~zyc	e!I#H%J(b)I*J,J-I3J6[8Z9I:Z=J>Z@HBGCHDIHXIHK]LJMJNJPITWUJVFXIZC[Z]Ja]bJdGeZfJhJ
~zyf	u6a<ZHKZI
~zyj	o(J-K/Z3I>H@HDIHHIZNIO[Z^aIh^
~zyl	o!](F)K=^>K@IBJDJHFKILYNJU]VFY]ZE][^KdY
~zym	o0Z3J7X9K>JHEM[O[_[aXfY
~zyn	u![9I>ZHaKKaJ
~zyp	y-]=X@ZHHNH
~zys	k!K(J,[-]3J9Z=K>Z?JB[CJDIHFIIKFOIUZVYXJ]JaI
~zyt	_!Y#J%H&J(Z)X*G-F.J0J1J2J4I6I8Z9G:H<J>Y?F@FA]DXEJFJHDIYJJKIMGNGPXQKRJSHTHUGWIXGYJ][^]_[aHcHdHeKfHgIhH
~zyw	k!J(J-_0Y3J9I>Z@IBHCKDJGJIJK[MKOHP^R]VIZG]JaJdJfJ
~zza	]!I#I)I*X+J2K3G7J9H:X;Y>I?[@GBHCYDHGZLJNZOJPISIVYW[XHYYZE[K]I^K_JaJbJfZgJhJ
~zzo	y3ZCZDYHJ
~zzy	q-cHGND`;
